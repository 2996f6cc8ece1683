"""What each cue of ``english.spender_cues`` speaks for; made by ``training/parties.py``, not by hand.

Each line: hundredths of the logarithm of odds, ``|``, the kind of claim in which the cue weighs so
much more (or nothing, where it does in all), ``/`` and the cue.
"""

TABLE = """\
38|/after-joint:0 far
50|/after-joint:0 mid
86|/after-joint:0 near
9|/after-joint:1 far
-14|/after-joint:1 mid
-33|/after-joint:1 near
-54|/after-joint:2 far
14|/after-joint:2 mid
-38|/after-joint:2 near
-22|/after-joint:3 far
-22|/after-joint:3 mid
-43|/after-joint:3 near
7|/after-led:\" far joined
3|/after-led:\" near joined
3|/after-led:# far free
-8|/after-led:# far joined
-9|/after-led:# near joined
20|/after-led:'s far free
3|/after-led:'s far joined
39|/after-led:'s near free
27|/after-led:, far joined
25|/after-led:, near joined
4|/after-led:- far joined
-10|/after-led:. far free
-4|/after-led:. far joined
-29|/after-led:. near free
19|/after-led:: far joined
110|/after-led:: near joined
-68|/after-led:; far joined
-61|/after-led:; near joined
-22|/after-led:? near free
6|/after-led:DATE far joined
-5|/after-led:PARTY near free
-9|/after-led:above near free
15|/after-led:accept far free
15|/after-led:accused far joined
4|/after-led:accused near joined
-5|/after-led:across far joined
31|/after-led:across near free
-52|/after-led:adopt near free
-7|/after-led:advise far joined
4|/after-led:affair far joined
-7|/after-led:affect near free
40|/after-led:after far joined
-73|/after-led:after near joined
-11|/after-led:against near joined
13|/after-led:all far free
-3|/after-led:all far joined
-17|/after-led:all near free
7|/after-led:alliance far joined
-21|/after-led:allies far free
-13|/after-led:also far joined
8|/after-led:although far joined
-6|/after-led:although near joined
-9|/after-led:among far free
-3|/after-led:among far joined
-13|/after-led:among near free
4|/after-led:among near joined
-46|/after-led:an far joined
4|/after-led:an near free
-59|/after-led:and far free
-72|/after-led:and far joined
-89|/after-led:and near free
-5|/after-led:and near joined
-20|/after-led:another near free
6|/after-led:any far free
7|/after-led:any far joined
54|/after-led:anything near free
-4|/after-led:around far free
-29|/after-led:around far joined
4|/after-led:as far free
-30|/after-led:as far joined
22|/after-led:as near free
-18|/after-led:as near joined
9|/after-led:asian far joined
-10|/after-led:ask far free
7|/after-led:ask far joined
6|/after-led:ask for far free
3|/after-led:ask for far joined
31|/after-led:ask near free
-3|/after-led:ask near joined
-18|/after-led:at far free
31|/after-led:at far joined
8|/after-led:at near free
-9|/after-led:attacking near free
5|/after-led:back far joined
7|/after-led:be far joined
17|/after-led:because far joined
23|/after-led:because near joined
4|/after-led:become near free
-50|/after-led:before near joined
6|/after-led:believe near free
-4|/after-led:below far joined
13|/after-led:better near free
-33|/after-led:bids near free
3|/after-led:both far free
5|/after-led:both near free
4|/after-led:both near joined
9|/after-led:bring far free
11|/after-led:bring far joined
19|/after-led:bring near free
-23|/after-led:but far joined
35|/after-led:but near joined
-15|/after-led:buying near free
17|/after-led:buys far free
-15|/after-led:by far free
-10|/after-led:by far joined
13|/after-led:by near free
-9|/after-led:by near joined
-31|/after-led:call far joined
50|/after-led:call for near free
-22|/after-led:call near free
3|/after-led:call near joined
-8|/after-led:call on far joined
5|/after-led:caretaker far free
8|/after-led:chancellor near joined
4|/after-led:chief cabinet secretary far joined
5|/after-led:come to near joined
3|/after-led:commission near joined
-37|/after-led:commissioner far free
17|/after-led:complete far joined
-5|/after-led:concerned far joined
59|/after-led:concerns far free
-13|/after-led:copy far joined
-50|/after-led:cost far free
16|/after-led:cost far joined
13|/after-led:cost near free
4|/after-led:costs near free
-12|/after-led:countries far joined
-3|/after-led:criticised far joined
3|/after-led:cut near free
41|/after-led:cut near joined
31|/after-led:date far joined
-22|/after-led:defence minister far joined
-14|/after-led:defence minister near joined
-8|/after-led:defence near free
32|/after-led:defend far free
-3|/after-led:defense far joined
-6|/after-led:defense minister far joined
24|/after-led:defense minister near joined
-3|/after-led:defense secretary far joined
-30|/after-led:deputy near free
-14|/after-led:did far joined
-5|/after-led:did near free
4|/after-led:did near joined
12|/after-led:divides far joined
7|/after-led:done near joined
14|/after-led:double near joined
-16|/after-led:doubted far joined
3|/after-led:drop near joined
-16|/after-led:even far joined
9|/after-led:every far free
5|/after-led:every near free
-6|/after-led:everything near free
-3|/after-led:exceed far joined
-26|/after-led:exempt far free
-37|/after-led:expect far free
8|/after-led:favour far free
-3|/after-led:few far joined
24|/after-led:figure far joined
6|/after-led:finance minister near joined
-12|/after-led:find far free
6|/after-led:find far joined
81|/after-led:for far free
-80|/after-led:for far joined
94|/after-led:for near free
-8|/after-led:for near joined
-33|/after-led:foreign minister far joined
5|/after-led:foreign minister near joined
28|/after-led:former far joined
55|/after-led:from far free
-6|/after-led:from far joined
81|/after-led:from near free
-27|/after-led:from near joined
-6|/after-led:frozen far free
3|/after-led:future far joined
-5|/after-led:gdp near free
10|/after-led:general far joined
8|/after-led:general near joined
8|/after-led:give far joined
5|/after-led:give near free
29|/after-led:give near joined
-3|/after-led:goal far joined
12|/after-led:goal near joined
15|/after-led:governs near joined
7|/after-led:gritting near joined
13|/after-led:gross domestic product near free
68|/after-led:guide near free
-11|/after-led:had far joined
-10|/after-led:had near free
7|/after-led:had near joined
18|/after-led:half far joined
17|/after-led:has far joined
-12|/after-led:have far joined
-5|/after-led:hear far joined
-11|/after-led:hear near free
-8|/after-led:his far free
11|/after-led:his far joined
3|/after-led:hold far joined
-10|/after-led:hope far free
-18|/after-led:host near free
-10|/after-led:if far joined
19|/after-led:in far free
-30|/after-led:in far joined
-8|/after-led:in line with far free
-10|/after-led:in line with far joined
-18|/after-led:in line with near free
-17|/after-led:in line with near joined
45|/after-led:in near free
18|/after-led:in near joined
-34|/after-led:instruct far joined
-16|/after-led:into far free
22|/after-led:into near free
-6|/after-led:is far free
-5|/after-led:is near free
-51|/after-led:is near joined
-16|/after-led:its far joined
20|/after-led:its near free
-13|/after-led:joining far free
-4|/after-led:judge far joined
-8|/after-led:keep far joined
-29|/after-led:leader near joined
4|/after-led:least far free
26|/after-led:least near free
3|/after-led:led far joined
10|/after-led:left far joined
-4|/after-led:left near free
-37|/after-led:left near joined
-8|/after-led:leftwing far joined
3|/after-led:let near free
-26|/after-led:level far joined
3|/after-led:level near joined
11|/after-led:like far free
-18|/after-led:like far joined
-18|/after-led:like near free
27|/after-led:like near joined
-5|/after-led:limit near joined
-13|/after-led:long far joined
6|/after-led:made far joined
-13|/after-led:made near free
6|/after-led:make far joined
4|/after-led:makes near joined
-76|/after-led:mean near joined
-5|/after-led:mention near joined
-28|/after-led:method far free
-13|/after-led:misread far joined
-14|/after-led:more far joined
-3|/after-led:more than double far joined
-3|/after-led:mr far free
-18|/after-led:name far free
12|/after-led:name far joined
4|/after-led:name near joined
-3|/after-led:national far joined
5|/after-led:near far joined
-20|/after-led:neighboring far joined
6|/after-led:new near free
3|/after-led:next far free
23|/after-led:next far joined
9|/after-led:next near free
-6|/after-led:no far joined
-3|/after-led:no near free
-16|/after-led:nordic far joined
-18|/after-led:now near joined
97|/after-led:of far free
9|/after-led:of far joined
42|/after-led:of near free
-33|/after-led:of near joined
-3|/after-led:old far joined
-63|/after-led:on far free
-12|/after-led:on far joined
-33|/after-led:on near free
3|/after-led:once near joined
3|/after-led:one near free
-9|/after-led:only far joined
-31|/after-led:open near free
5|/after-led:oppose far joined
-3|/after-led:or far joined
-5|/after-led:or near free
25|/after-led:other far joined
45|/after-led:outgoing far free
-4|/after-led:outgoing far joined
3|/after-led:outlast near free
-3|/after-led:outside far joined
4|/after-led:over far free
3|/after-led:overtaken far joined
3|/after-led:pay far free
-5|/after-led:persuade far joined
8|/after-led:persuade near joined
4|/after-led:place near free
-4|/after-led:please far joined
14|/after-led:premier far joined
-3|/after-led:premier near joined
7|/after-led:present far joined
4|/after-led:president far free
11|/after-led:president far joined
-51|/after-led:president near joined
11|/after-led:prices far joined
16|/after-led:prime minister far joined
-10|/after-led:prime minister near free
-38|/after-led:prime minister near joined
-18|/after-led:promise far free
3|/after-led:promise far joined
-14|/after-led:promise near free
5|/after-led:propose far joined
-38|/after-led:provided near free
-20|/after-led:put far joined
17|/after-led:reach near free
6|/after-led:rebuild near free
25|/after-led:reckon near joined
15|/after-led:remain near joined
-3|/after-led:replaced far joined
-6|/after-led:replaced near free
-16|/after-led:reprimanded far joined
-45|/after-led:resembles far free
-26|/after-led:review far joined
5|/after-led:run near joined
3|/after-led:running far joined
12|/after-led:satisfy near free
-3|/after-led:save far joined
15|/after-led:say far joined
29|/after-led:say near joined
-17|/after-led:schedule far joined
23|/after-led:senior far joined
-44|/after-led:senior near joined
3|/after-led:set far joined
3|/after-led:show near free
-17|/after-led:show near joined
4|/after-led:since far free
-14|/after-led:since far joined
-22|/after-led:since near free
7|/after-led:something far joined
-21|/after-led:spend far joined
68|/after-led:split near joined
5|/after-led:splitting near joined
-9|/after-led:standard far joined
3|/after-led:statutory near joined
-5|/after-led:strategy far free
7|/after-led:stunned far free
4|/after-led:surprises near free
7|/after-led:take far free
9|/after-led:take near free
9|/after-led:take near joined
-4|/after-led:talk about far joined
4|/after-led:target far joined
34|/after-led:target near joined
5|/after-led:taunted far joined
9|/after-led:tell far joined
-36|/after-led:tell near free
-4|/after-led:than far free
-5|/after-led:thank far joined
26|/after-led:that far free
10|/after-led:that far joined
-15|/after-led:that near free
-5|/after-led:that near joined
20|/after-led:then far joined
-56|/after-led:think near free
-8|/after-led:this near joined
52|/after-led:though far joined
4|/after-led:though near joined
-5|/after-led:time far free
-19|/after-led:time far joined
4|/after-led:time near joined
-40|/after-led:to far free
-63|/after-led:to far joined
-17|/after-led:to near free
-4|/after-led:to near joined
-17|/after-led:touches far joined
-8|/after-led:toward far joined
-4|/after-led:towards far joined
9|/after-led:treasurer near joined
15|/after-led:treaty far free
3|/after-led:turn near free
6|/after-led:turned far joined
-12|/after-led:two far joined
65|/after-led:under far joined
8|/after-led:under near free
3|/after-led:unlike far joined
27|/after-led:unmoved near free
4|/after-led:up far free
-34|/after-led:up near joined
8|/after-led:upon near free
-6|/after-led:urge far joined
-3|/after-led:urge near joined
-3|/after-led:veto far joined
8|/after-led:vice defense minister near joined
29|/after-led:view far joined
4|/after-led:visiting far joined
33|/after-led:want far free
30|/after-led:want far joined
-4|/after-led:want near joined
6|/after-led:was far joined
5|/after-led:was near free
3|/after-led:western far joined
34|/after-led:what far free
10|/after-led:what far joined
13|/after-led:what near free
29|/after-led:what near joined
-5|/after-led:whatever near free
12|/after-led:when near joined
10|/after-led:where far joined
68|/after-led:where near joined
-8|/after-led:whereas far joined
-32|/after-led:whether far joined
43|/after-led:which far joined
40|/after-led:which near joined
-9|/after-led:while far joined
9|/after-led:while near joined
-51|/after-led:whose far joined
-5|/after-led:will near joined
-31|/after-led:with far free
-8|/after-led:with far joined
17|/after-led:with near free
-11|/after-led:with near joined
-22|/after-led:without near free
6|/after-led:worried far joined
-12|/after-led:would near joined
6|/after-led:year far joined
-11|/after-led:— far joined
160|/after:allies name
68|/after:body name
39|/after:body owner
-21|/after:capital name
-61|/after:capital owner
-36|/after:country name
-26|/after:country owner
-24|/after:gov name
-37|/after:gov owner
23|/after:leader name
4|/after:leader owner
-11|/after:nongov name
17|/after:nongov owner
-41|/after:people name
10|/after:people owner
-47|/after:pronoun name
-46|/after:pronoun owner
-42|/asked
31|/asks
-26|/before-clause:after-figure inside name allies
8|/before-clause:after-figure inside name capital
-47|/before-clause:after-figure inside name country
16|/before-clause:after-figure inside name gov
10|/before-clause:after-figure inside name leader
-14|/before-clause:after-figure inside name people
11|/before-clause:after-figure inside name pronoun
-28|/before-clause:after-figure inside owner body
5|/before-clause:after-figure inside owner capital
-23|/before-clause:after-figure inside owner country
-10|/before-clause:after-figure inside owner gov
14|/before-clause:after-figure inside owner leader
9|/before-clause:after-figure inside owner nongov
-5|/before-clause:after-figure inside owner people
76|/before-clause:after-figure inside owner pronoun
-22|/before-clause:after-figure opens name allies
39|/before-clause:after-figure opens name body
28|/before-clause:after-figure opens name capital
-28|/before-clause:after-figure opens name country
-23|/before-clause:after-figure opens name gov
-33|/before-clause:after-figure opens name leader
12|/before-clause:after-figure opens name nongov
34|/before-clause:after-figure opens name pronoun
14|/before-clause:after-figure opens owner body
35|/before-clause:after-figure opens owner capital
-17|/before-clause:after-figure opens owner country
-13|/before-clause:after-figure opens owner gov
28|/before-clause:after-figure opens owner people
-36|/before-clause:after-figure opens owner pronoun
45|/before-clause:free inside name allies
-43|/before-clause:free inside name body
11|/before-clause:free inside name capital
67|/before-clause:free inside name country
-16|/before-clause:free inside name gov
8|/before-clause:free inside name leader
-9|/before-clause:free inside name nongov
3|/before-clause:free inside name people
-18|/before-clause:free inside name pronoun
3|/before-clause:free inside owner allies
-17|/before-clause:free inside owner body
-13|/before-clause:free inside owner capital
67|/before-clause:free inside owner country
-25|/before-clause:free inside owner gov
14|/before-clause:free inside owner leader
-11|/before-clause:free inside owner nongov
8|/before-clause:free inside owner people
-7|/before-clause:free inside owner pronoun
45|/before-clause:free opens name allies
34|/before-clause:free opens name body
-23|/before-clause:free opens name capital
55|/before-clause:free opens name country
-28|/before-clause:free opens name gov
-4|/before-clause:free opens name leader
-5|/before-clause:free opens name nongov
44|/before-clause:free opens name people
-63|/before-clause:free opens name pronoun
49|/before-clause:free opens owner body
-8|/before-clause:free opens owner capital
33|/before-clause:free opens owner country
-11|/before-clause:free opens owner gov
-19|/before-clause:free opens owner leader
-8|/before-clause:free opens owner nongov
10|/before-clause:free opens owner people
-33|/before-clause:free opens owner pronoun
70|/before-far:1
58|/before-far:4
-24|/before-far:60
45|/before-far:9
48|/before-free:0 after-figure name far
101|/before-free:0 after-figure name near
40|/before-free:0 after-figure owner far
58|/before-free:0 after-figure owner near
18|/before-free:0 free name far
51|/before-free:0 free name near
9|/before-free:0 free owner far
57|/before-free:0 free owner near
-4|/before-free:1 after-figure name far
-6|/before-free:1 after-figure name near
4|/before-free:1 after-figure owner far
-20|/before-free:1 after-figure owner near
38|/before-free:1 free name far
8|/before-free:1 free name near
29|/before-free:1 free owner far
12|/before-free:1 free owner near
-73|/before-free:2 after-figure name far
-56|/before-free:2 after-figure name near
-13|/before-free:2 after-figure owner far
-14|/before-free:2 after-figure owner near
-4|/before-free:2 free name far
-3|/before-free:2 free name near
-19|/before-free:2 free owner far
-47|/before-free:2 free owner near
-15|/before-free:3 after-figure name far
-32|/before-free:3 after-figure name near
-20|/before-free:3 free name far
16|/before-free:3 free name near
-7|/before-free:3 free owner far
-4|/before-free:3 free owner near
40|/before-joint:0 after-figure
52|/before-joint:0 free
-10|/before-joint:1 after-figure
39|/before-joint:1 free
-24|/before-joint:2 after-figure
52|/before-joint:2 free
10|/before-joint:3 after-figure
-7|/before-joint:3 free
39|/before-led:
18|/before-led:\"
-21|/before-led:#
15|/before-led:'ll
109|/before-led:'s
-7|/before-led:(
24|/before-led:)
16|/before-led:*
-28|/before-led:,
-9|/before-led:-
57|/before-led:--
47|/before-led:.
37|/before-led::
-45|/before-led:DATE
41|/before-led:PARTY
-37|/before-led:]
14|/before-led:a
4|/before-led:abandon
26|/before-led:about
-7|/before-led:above
3|/before-led:accelerate
10|/before-led:accept
-5|/before-led:accuses
11|/before-led:across
-3|/before-led:activate
-11|/before-led:admiral
-22|/before-led:advise
-16|/before-led:adviser
3|/before-led:afd
6|/before-led:affair
-72|/before-led:after
46|/before-led:again
5|/before-led:against
28|/before-led:aide
-11|/before-led:all
14|/before-led:allege
48|/before-led:alliance
-19|/before-led:allied
-3|/before-led:along
-14|/before-led:also
5|/before-led:although
-24|/before-led:ambassador
10|/before-led:amending
-12|/before-led:among
-19|/before-led:an
-54|/before-led:and
5|/before-led:announce
3|/before-led:another
-12|/before-led:applied
-20|/before-led:apply
5|/before-led:armed forces
3|/before-led:around
-27|/before-led:as
-70|/before-led:asian
40|/before-led:ask
8|/before-led:assure
-63|/before-led:at
14|/before-led:attain
-37|/before-led:attlee
5|/before-led:average
-8|/before-led:back
4|/before-led:badger
24|/before-led:baltic
-3|/before-led:bankrupting
14|/before-led:basis
-20|/before-led:battalion
6|/before-led:be
19|/before-led:because
31|/before-led:become
24|/before-led:been
40|/before-led:before
3|/before-led:beg
-7|/before-led:behind
13|/before-led:belaboured
5|/before-led:believe
3|/before-led:below
7|/before-led:benchmarking
15|/before-led:beside
22|/before-led:between
-29|/before-led:bids
-4|/before-led:bind
-14|/before-led:borders
26|/before-led:bring
-6|/before-led:broke
3|/before-led:build
6|/before-led:but
-22|/before-led:buy
-6|/before-led:buying
-11|/before-led:by
17|/before-led:cajole
8|/before-led:calculate
43|/before-led:call
62|/before-led:call for
25|/before-led:call on
5|/before-led:campaign
18|/before-led:can
6|/before-led:candidate
9|/before-led:caretaker
23|/before-led:carry
15|/before-led:caution
43|/before-led:chairs
5|/before-led:challenge
48|/before-led:chancellor
8|/before-led:chief cabinet secretary
-18|/before-led:cite
8|/before-led:claim
5|/before-led:clear
3|/before-led:coax
42|/before-led:come to
-23|/before-led:coming
-9|/before-led:commission
-9|/before-led:commissioner
57|/before-led:commit
-6|/before-led:commitment
3|/before-led:committee
3|/before-led:commons
-5|/before-led:compare
9|/before-led:compel
16|/before-led:computes
-27|/before-led:conference
4|/before-led:conservative
6|/before-led:consider
18|/before-led:contain
-40|/before-led:continues
-21|/before-led:contrasted
-3|/before-led:convince
21|/before-led:copied
5|/before-led:cost
8|/before-led:could
-13|/before-led:counterpart
-13|/before-led:counting
-15|/before-led:country
35|/before-led:credited
-7|/before-led:current
45|/before-led:cut
22|/before-led:davos
23|/before-led:de
-18|/before-led:declaration
4|/before-led:deeming
-35|/before-led:defence
6|/before-led:defence chief
-23|/before-led:defence secretary
-13|/before-led:defense
22|/before-led:defense minister
-24|/before-led:defense secretary
7|/before-led:definition
7|/before-led:delegation
3|/before-led:deny
3|/before-led:deputy
12|/before-led:deputy prime minister
4|/before-led:designate
8|/before-led:despite
-19|/before-led:did
13|/before-led:disavow
5|/before-led:disclose
-11|/before-led:do
9|/before-led:documents
-31|/before-led:does
-12|/before-led:domestically
-20|/before-led:doubt
8|/before-led:dozen
-9|/before-led:draft
5|/before-led:dragged
-15|/before-led:each
13|/before-led:earlier
-3|/before-led:early
5|/before-led:eastern
-30|/before-led:economies
7|/before-led:eight
-15|/before-led:either
-5|/before-led:elect
-4|/before-led:embrace
-58|/before-led:emulate
7|/before-led:encourage
23|/before-led:end
-6|/before-led:endorse
-33|/before-led:era
-5|/before-led:estimate
-6|/before-led:europe
6|/before-led:european
26|/before-led:even
15|/before-led:every
42|/before-led:expect
-17|/before-led:expelling
-5|/before-led:facing
13|/before-led:fear
5|/before-led:feel
18|/before-led:fellow
7|/before-led:few
13|/before-led:figure
28|/before-led:finance
27|/before-led:finance minister
19|/before-led:find
-65|/before-led:first
4|/before-led:five
4|/before-led:fix
4|/before-led:floor
-139|/before-led:follow
-32|/before-led:follows
-51|/before-led:for
5|/before-led:force
-45|/before-led:foreign minister
5|/before-led:form
-34|/before-led:former
-14|/before-led:forming
-56|/before-led:from
-37|/before-led:fulfill
3|/before-led:fund
3|/before-led:future
-13|/before-led:gdp
43|/before-led:general
-6|/before-led:get
-15|/before-led:give
-18|/before-led:go
-3|/before-led:goal
6|/before-led:governments
14|/before-led:grade
5|/before-led:gross national product
-18|/before-led:guards
-7|/before-led:gulf
-13|/before-led:had
3|/before-led:half
45|/before-led:has
47|/before-led:have
-10|/before-led:head
5|/before-led:hector
7|/before-led:help
-14|/before-led:her
-5|/before-led:his
-24|/before-led:hit
20|/before-led:hold
63|/before-led:hold up
5|/before-led:honor
-46|/before-led:honour
9|/before-led:hope
-58|/before-led:host
-3|/before-led:house
-24|/before-led:how
77|/before-led:if
6|/before-led:imitate
10|/before-led:implore
-21|/before-led:in
32|/before-led:in line with
-3|/before-led:included
-3|/before-led:includes
-89|/before-led:including
38|/before-led:increase
14|/before-led:insist
8|/before-led:interim
9|/before-led:into
15|/before-led:invited
-48|/before-led:is
11|/before-led:its
-68|/before-led:join
-17|/before-led:joined
-8|/before-led:kang
-13|/before-led:keep
9|/before-led:kiss
5|/before-led:known
16|/before-led:largest
-3|/before-led:last
12|/before-led:later
-28|/before-led:lauds
-49|/before-led:law
42|/before-led:lead
7|/before-led:leader
-8|/before-led:lean on
-3|/before-led:learn
-54|/before-led:leave
-36|/before-led:lecture
-3|/before-led:lend
-6|/before-led:let
15|/before-led:lets
-8|/before-led:letting
9|/before-led:liberal
26|/before-led:lift
-82|/before-led:like
39|/before-led:like to see
-7|/before-led:long
-19|/before-led:longer
-11|/before-led:look at
5|/before-led:made
3|/before-led:major
30|/before-led:make
25|/before-led:make good on
-3|/before-led:malcolm
-7|/before-led:marcos
-42|/before-led:match
-25|/before-led:may
-43|/before-led:me
-3|/before-led:meanwhile
5|/before-led:measure
-6|/before-led:meet
-24|/before-led:members
-3|/before-led:mention
-39|/before-led:method
41|/before-led:mind
11|/before-led:minister
-49|/before-led:miss
5|/before-led:missing
9|/before-led:model
5|/before-led:moment
-5|/before-led:moreover
12|/before-led:most
-5|/before-led:move
-33|/before-led:move up
3|/before-led:mp
-3|/before-led:mr
3|/before-led:my
11|/before-led:name
-10|/before-led:narrow
-21|/before-led:national security adviser
3|/before-led:need
3|/before-led:neighbor
39|/before-led:neighboring
5|/before-led:neighbour
25|/before-led:neighbouring
6|/before-led:neighbours
-9|/before-led:neither
12|/before-led:neutral
10|/before-led:new
-13|/before-led:newer
21|/before-led:newest
-8|/before-led:next
3|/before-led:nine
-7|/before-led:nineteen
-16|/before-led:nineties
4|/before-led:no
-47|/before-led:nor
-32|/before-led:not
5|/before-led:note
-44|/before-led:notify
-22|/before-led:now
-9|/before-led:numbers
6|/before-led:obligation
56|/before-led:oblige
7|/before-led:off
-4|/before-led:offended
26|/before-led:on
7|/before-led:once
-24|/before-led:one
64|/before-led:only
10|/before-led:opposition
17|/before-led:or
17|/before-led:order
-31|/before-led:other
-15|/before-led:our
-9|/before-led:out
11|/before-led:outgoing
-4|/before-led:outnumber
-72|/before-led:outside
16|/before-led:over
6|/before-led:overruled
-10|/before-led:overtake
-11|/before-led:overtaken
-7|/before-led:overtakes
-4|/before-led:overtook
3|/before-led:owed
-75|/before-led:owes
-14|/before-led:own
-9|/before-led:pacific
7|/before-led:pacifist
9|/before-led:partner
-15|/before-led:passes
6|/before-led:patrol
3|/before-led:pay
-45|/before-led:pd
39|/before-led:peers
-3|/before-led:petitioned
9|/before-led:plan
-19|/before-led:pledge
6|/before-led:popular party
44|/before-led:praised
77|/before-led:premier
3|/before-led:present
-3|/before-led:president
-11|/before-led:press
56|/before-led:prime minister
-20|/before-led:principal
-35|/before-led:promise
14|/before-led:propel
-25|/before-led:protecting
-13|/before-led:provided
15|/before-led:publish
14|/before-led:push
-41|/before-led:put
-9|/before-led:qualifies
88|/before-led:raise
-4|/before-led:rather than
3|/before-led:ratify
-27|/before-led:reach
-68|/before-led:read
-5|/before-led:rebuff
28|/before-led:rebuilding
12|/before-led:rebukes
-67|/before-led:recall
17|/before-led:reckon
8|/before-led:recognizes
-3|/before-led:refute
-8|/before-led:regards
-29|/before-led:reiterate
-9|/before-led:reject
33|/before-led:remind
-31|/before-led:repeat
21|/before-led:replacing
-4|/before-led:report
5|/before-led:reporters
14|/before-led:represent
-11|/before-led:restated
13|/before-led:result
-7|/before-led:retired
19|/before-led:return
-3|/before-led:review
5|/before-led:rewrite
6|/before-led:richer
11|/before-led:ridiculed
-16|/before-led:right
6|/before-led:rival
-3|/before-led:rod
-6|/before-led:ruling
9|/before-led:runs
10|/before-led:satisfy
21|/before-led:say
-53|/before-led:scold
-3|/before-led:secretary
5|/before-led:security
17|/before-led:see
7|/before-led:seen
7|/before-led:sees
-11|/before-led:senior
-14|/before-led:serious
-15|/before-led:served
-54|/before-led:set
5|/before-led:several
7|/before-led:share
19|/before-led:should
6|/before-led:signed
32|/before-led:since
12|/before-led:so
-7|/before-led:socialist
-16|/before-led:soil
-9|/before-led:sold
23|/before-led:sound out
-4|/before-led:spared
-6|/before-led:spares
-4|/before-led:speech
-13|/before-led:spend
-7|/before-led:splits
-19|/before-led:splitting
-15|/before-led:standard
4|/before-led:start
-20|/before-led:state
6|/before-led:statute
5|/before-led:stick to
-5|/before-led:stick with
-3|/before-led:strengthen
8|/before-led:students
47|/before-led:study
3|/before-led:succeeds
23|/before-led:support
-6|/before-led:supporters
3|/before-led:supports
16|/before-led:surprised
-8|/before-led:surprising
-14|/before-led:table
67|/before-led:take
28|/before-led:talk about
10|/before-led:target
16|/before-led:taunted
-6|/before-led:tell
63|/before-led:than
-4|/before-led:thank
-21|/before-led:thanked
38|/before-led:that
32|/before-led:the
6|/before-led:the military
-87|/before-led:their
14|/before-led:then
31|/before-led:think
-6|/before-led:this
5|/before-led:though
7|/before-led:threatened
9|/before-led:three
-11|/before-led:threw
13|/before-led:through
-17|/before-led:throw
19|/before-led:throwing
8|/before-led:tie
-24|/before-led:time
-31|/before-led:to
11|/before-led:together
4|/before-led:top
-13|/before-led:tout
15|/before-led:toward
23|/before-led:trails
7|/before-led:trains
7|/before-led:trends
11|/before-led:trim
8|/before-led:trimmed
5|/before-led:triple
-10|/before-led:turn
-4|/before-led:turn down
3|/before-led:twice
-44|/before-led:two
25|/before-led:under
8|/before-led:unification
15|/before-led:unless
-64|/before-led:unlike
7|/before-led:until
16|/before-led:up
-50|/before-led:use
-37|/before-led:visiting
-16|/before-led:visits
3|/before-led:vote for
7|/before-led:want
7|/before-led:war
10|/before-led:warn
-12|/before-led:was
3|/before-led:way
5|/before-led:weeks
13|/before-led:welcomed
10|/before-led:west
-7|/before-led:what
-19|/before-led:whatever
26|/before-led:when
-22|/before-led:where
11|/before-led:whereas
21|/before-led:wherein
-34|/before-led:which
31|/before-led:while
-11|/before-led:whole
60|/before-led:whose
-32|/before-led:why
3|/before-led:winner
41|/before-led:with
32|/before-led:within
5|/before-led:without
17|/before-led:would
15|/before-led:year
4|/before-led:years
-43|/before-led:yet
4|/before-led:your
23|/before-led:—
43|/before:allies name
32|/before:body name
19|/before:body owner
24|/before:capital name
20|/before:capital owner
48|/before:country name
59|/before:country owner
-51|/before:gov name
-59|/before:gov owner
-18|/before:leader name
11|/before:leader owner
-5|/before:nongov name
-9|/before:nongov owner
31|/before:people name
40|/before:people owner
-35|/before:pronoun name
14|/class-home:ALLIES CHN
-44|/class-home:ALLIES EU
26|/class-home:ALLIES JPN
-28|/class-home:ALLIES NATO
-48|/class-home:ALLIES USA
32|/class-home:ALLIES foe
51|/class-home:ALLIES land
-34|/class-home:ALLIES member
-17|/class-home:CHN CHN
-4|/class-home:CHN NATO
-12|/class-home:CHN land
-13|/class-home:EU EU
5|/class-home:EU JPN
-4|/class-home:EU NATO
27|/class-home:EU member
9|/class-home:JPN CHN
8|/class-home:JPN NATO
-21|/class-home:JPN foe
50|/class-home:JPN land
15|/class-home:JPN member
-57|/class-home:NATO CHN
28|/class-home:NATO EU
-10|/class-home:NATO JPN
15|/class-home:NATO NATO
16|/class-home:NATO USA
-25|/class-home:NATO foe
-69|/class-home:NATO land
56|/class-home:NATO member
14|/class-home:USA CHN
-3|/class-home:USA EU
-34|/class-home:USA JPN
-29|/class-home:USA NATO
33|/class-home:USA USA
14|/class-home:USA foe
-48|/class-home:USA land
-4|/class-home:USA member
-3|/class-home:foe CHN
14|/class-home:foe EU
-10|/class-home:foe JPN
-8|/class-home:foe NATO
-4|/class-home:foe foe
7|/class-home:foe land
-53|/class-home:foe member
6|/class-home:land CHN
6|/class-home:land EU
29|/class-home:land JPN
32|/class-home:land NATO
16|/class-home:land foe
22|/class-home:land land
34|/class-home:member CHN
13|/class-home:member EU
-6|/class-home:member JPN
18|/class-home:member NATO
-11|/class-home:member foe
-4|/class-home:member member
-8|/class-named:ALLIES CHN nobody-named
21|/class-named:ALLIES CHN others-named
-4|/class-named:ALLIES EU nobody-named
-41|/class-named:ALLIES EU others-named
-11|/class-named:ALLIES JPN nobody-named
37|/class-named:ALLIES JPN others-named
-28|/class-named:ALLIES NATO others-named
-26|/class-named:ALLIES USA nobody-named
-22|/class-named:ALLIES USA others-named
-13|/class-named:ALLIES foe nobody-named
45|/class-named:ALLIES foe others-named
13|/class-named:ALLIES land nobody-named
38|/class-named:ALLIES land others-named
-12|/class-named:ALLIES member nobody-named
-22|/class-named:ALLIES member others-named
3|/class-named:CHN CHN nobody-named
-20|/class-named:CHN CHN others-named
16|/class-named:CHN JPN nobody-named
-15|/class-named:CHN JPN others-named
-4|/class-named:CHN NATO others-named
-5|/class-named:CHN land nobody-named
-7|/class-named:CHN land others-named
7|/class-named:EU EU nobody-named
-20|/class-named:EU EU others-named
-4|/class-named:EU JPN nobody-named
9|/class-named:EU JPN others-named
24|/class-named:EU NATO nobody-named
-28|/class-named:EU NATO others-named
15|/class-named:EU land nobody-named
-15|/class-named:EU land others-named
21|/class-named:EU member nobody-named
6|/class-named:EU member others-named
32|/class-named:JPN CHN nobody-named
-23|/class-named:JPN CHN others-named
-15|/class-named:JPN JPN nobody-named
14|/class-named:JPN JPN others-named
8|/class-named:JPN NATO others-named
-3|/class-named:JPN foe nobody-named
-18|/class-named:JPN foe others-named
-15|/class-named:JPN land nobody-named
65|/class-named:JPN land others-named
11|/class-named:JPN member nobody-named
4|/class-named:JPN member others-named
-39|/class-named:NATO CHN nobody-named
-18|/class-named:NATO CHN others-named
-7|/class-named:NATO EU nobody-named
36|/class-named:NATO EU others-named
-9|/class-named:NATO JPN nobody-named
13|/class-named:NATO NATO others-named
-16|/class-named:NATO USA nobody-named
31|/class-named:NATO USA others-named
-10|/class-named:NATO foe nobody-named
-15|/class-named:NATO foe others-named
-35|/class-named:NATO land nobody-named
-34|/class-named:NATO land others-named
9|/class-named:NATO member nobody-named
47|/class-named:NATO member others-named
14|/class-named:USA CHN nobody-named
5|/class-named:USA EU nobody-named
-8|/class-named:USA EU others-named
31|/class-named:USA JPN nobody-named
-65|/class-named:USA JPN others-named
-19|/class-named:USA NATO nobody-named
-10|/class-named:USA NATO others-named
42|/class-named:USA USA nobody-named
-9|/class-named:USA USA others-named
20|/class-named:USA foe nobody-named
-6|/class-named:USA foe others-named
31|/class-named:USA land nobody-named
-80|/class-named:USA land others-named
-7|/class-named:USA member nobody-named
3|/class-named:USA member others-named
-3|/class-named:foe CHN others-named
14|/class-named:foe EU others-named
-9|/class-named:foe JPN others-named
8|/class-named:foe NATO nobody-named
-16|/class-named:foe NATO others-named
5|/class-named:foe foe nobody-named
-9|/class-named:foe foe others-named
-15|/class-named:foe land nobody-named
22|/class-named:foe land others-named
-52|/class-named:foe member others-named
8|/class-named:land CHN others-named
6|/class-named:land EU others-named
33|/class-named:land JPN nobody-named
-4|/class-named:land JPN others-named
-10|/class-named:land NATO nobody-named
42|/class-named:land NATO others-named
14|/class-named:land foe nobody-named
23|/class-named:land land others-named
34|/class-named:member CHN others-named
13|/class-named:member EU others-named
-41|/class-named:member JPN nobody-named
34|/class-named:member JPN others-named
-5|/class-named:member NATO nobody-named
23|/class-named:member NATO others-named
-13|/class-named:member foe nobody-named
11|/class-named:member land nobody-named
-11|/class-named:member land others-named
-22|/class-named:member member nobody-named
18|/class-named:member member others-named
22|/class-shape:ALLIES half
-70|/class-shape:ALLIES tenth
17|/class-shape:ALLIES whole
-10|/class-shape:CHN fine
10|/class-shape:CHN half
8|/class-shape:CHN tenth
-41|/class-shape:CHN whole
-13|/class-shape:EU fine
9|/class-shape:EU half
12|/class-shape:EU tenth
6|/class-shape:EU whole
67|/class-shape:JPN fine
-7|/class-shape:JPN tenth
-41|/class-shape:NATO fine
26|/class-shape:NATO half
-49|/class-shape:NATO tenth
19|/class-shape:NATO whole
-32|/class-shape:USA fine
-25|/class-shape:USA half
24|/class-shape:USA tenth
-24|/class-shape:USA whole
-37|/class-shape:foe fine
-43|/class-shape:foe half
-6|/class-shape:foe tenth
29|/class-shape:foe whole
61|/class-shape:land fine
-5|/class-shape:land half
62|/class-shape:land tenth
-6|/class-shape:land whole
6|/class-shape:member fine
5|/class-shape:member half
27|/class-shape:member tenth
4|/class-shape:member whole
-8|/class-value:ALLIES 0.1
28|/class-value:ALLIES 0.2
55|/class-value:ALLIES 0.25
20|/class-value:ALLIES 0.3
16|/class-value:ALLIES 0.5
-3|/class-value:ALLIES 0.9
-31|/class-value:ALLIES 1
-3|/class-value:ALLIES 1.1
-5|/class-value:ALLIES 1.2
-6|/class-value:ALLIES 1.3
-5|/class-value:ALLIES 1.4
8|/class-value:ALLIES 1.5
-5|/class-value:ALLIES 1.6
-6|/class-value:ALLIES 1.7
-3|/class-value:ALLIES 1.8
-14|/class-value:ALLIES 1E+1
26|/class-value:ALLIES 2
21|/class-value:ALLIES 2.2
-7|/class-value:ALLIES 2.3
-8|/class-value:ALLIES 2.4
-13|/class-value:ALLIES 2.5
-4|/class-value:ALLIES 2.6
-7|/class-value:ALLIES 2.7
-9|/class-value:ALLIES 2.8
26|/class-value:ALLIES 3
-11|/class-value:ALLIES 3.1
-3|/class-value:ALLIES 3.2
-8|/class-value:ALLIES 3.3
-3|/class-value:ALLIES 3.32
27|/class-value:ALLIES 3.5
-7|/class-value:ALLIES 3.7
-8|/class-value:ALLIES 3.8
-3|/class-value:ALLIES 3E+1
30|/class-value:ALLIES 4
-8|/class-value:ALLIES 4.5
-3|/class-value:ALLIES 4.7
34|/class-value:ALLIES 5
-4|/class-value:ALLIES 5.5
-28|/class-value:ALLIES 6
-5|/class-value:ALLIES 6.5
-5|/class-value:ALLIES 7
-5|/class-value:ALLIES 8
-3|/class-value:EU 0.23
-9|/class-value:EU 0.3
-3|/class-value:EU 0.6
-3|/class-value:EU 0.8
-12|/class-value:EU 1
-4|/class-value:EU 1.28
12|/class-value:EU 1.3
6|/class-value:EU 1.4
11|/class-value:EU 1.5
-8|/class-value:EU 1.8
28|/class-value:EU 1.9
-9|/class-value:EU 15
11|/class-value:EU 2
12|/class-value:EU 2.1
-20|/class-value:EU 2.2
3|/class-value:EU 2.4
-4|/class-value:EU 2.5
20|/class-value:EU 2.7
16|/class-value:EU 3
-8|/class-value:EU 3.4
7|/class-value:EU 3.5
7|/class-value:EU 4
-6|/class-value:EU 4.2
-3|/class-value:EU 4.5
-5|/class-value:EU 4.8
-7|/class-value:EU 5
-3|/class-value:EU 5.38
-5|/class-value:NATO 0.1
7|/class-value:NATO 0.2
21|/class-value:NATO 0.25
-7|/class-value:NATO 0.3
-9|/class-value:NATO 0.5
-3|/class-value:NATO 0.8
-13|/class-value:NATO 0.9
-3|/class-value:NATO 0.95
-43|/class-value:NATO 1
-8|/class-value:NATO 1.1
-14|/class-value:NATO 1.2
-12|/class-value:NATO 1.24
-21|/class-value:NATO 1.3
-6|/class-value:NATO 1.36
-11|/class-value:NATO 1.37
5|/class-value:NATO 1.4
-10|/class-value:NATO 1.42
30|/class-value:NATO 1.43
-5|/class-value:NATO 1.45
35|/class-value:NATO 1.47
9|/class-value:NATO 1.5
-3|/class-value:NATO 1.53
-6|/class-value:NATO 1.57
-4|/class-value:NATO 1.58
-16|/class-value:NATO 1.6
21|/class-value:NATO 1.66
10|/class-value:NATO 1.7
-10|/class-value:NATO 1.76
-4|/class-value:NATO 1.8
10|/class-value:NATO 1.9
-4|/class-value:NATO 1.96
-7|/class-value:NATO 15
-30|/class-value:NATO 1E+1
33|/class-value:NATO 2
-5|/class-value:NATO 2.01
45|/class-value:NATO 2.02
-10|/class-value:NATO 2.07
-29|/class-value:NATO 2.1
-6|/class-value:NATO 2.12
-7|/class-value:NATO 2.16
-6|/class-value:NATO 2.2
7|/class-value:NATO 2.3
29|/class-value:NATO 2.5
-20|/class-value:NATO 2.52
5|/class-value:NATO 2.54
12|/class-value:NATO 2.6
19|/class-value:NATO 2.7
3|/class-value:NATO 2.71
-14|/class-value:NATO 2.8
-4|/class-value:NATO 2.9
-12|/class-value:NATO 26
-4|/class-value:NATO 2E+1
15|/class-value:NATO 3
8|/class-value:NATO 3.1
-12|/class-value:NATO 3.2
43|/class-value:NATO 3.3
19|/class-value:NATO 3.5
37|/class-value:NATO 3.6
22|/class-value:NATO 3.7
-3|/class-value:NATO 3.8
-4|/class-value:NATO 3.9
-7|/class-value:NATO 3E+1
48|/class-value:NATO 4
-6|/class-value:NATO 4.1
-3|/class-value:NATO 4.2
-6|/class-value:NATO 4.4
-10|/class-value:NATO 4.5
-11|/class-value:NATO 4.7
-7|/class-value:NATO 4.8
-4|/class-value:NATO 4.9
45|/class-value:NATO 5
-12|/class-value:NATO 5.4
-7|/class-value:NATO 5.5
-13|/class-value:NATO 6
-4|/class-value:NATO 6.5
-5|/class-value:NATO 6.7
-9|/class-value:NATO 7
8|/class-value:NATO 8
12|/class-value:USA 0.1
-17|/class-value:USA 0.2
-38|/class-value:USA 0.3
-3|/class-value:USA 0.5
-38|/class-value:USA 0.9
-16|/class-value:USA 0.91
-17|/class-value:USA 0.93
-3|/class-value:USA 0.98
-3|/class-value:USA 0.997
-52|/class-value:USA 1
-7|/class-value:USA 1.09
-7|/class-value:USA 1.1
-20|/class-value:USA 1.2
-3|/class-value:USA 1.24
-5|/class-value:USA 1.25
-7|/class-value:USA 1.3
-17|/class-value:USA 1.37
-37|/class-value:USA 1.4
-3|/class-value:USA 1.47
-43|/class-value:USA 1.5
-33|/class-value:USA 1.6
-13|/class-value:USA 1.7
-37|/class-value:USA 1.8
-21|/class-value:USA 1.9
-3|/class-value:USA 1.95
5|/class-value:USA 1E+1
-82|/class-value:USA 2
-9|/class-value:USA 2.02
-22|/class-value:USA 2.1
-29|/class-value:USA 2.2
-24|/class-value:USA 2.3
-14|/class-value:USA 2.4
-3|/class-value:USA 2.42
-19|/class-value:USA 2.5
-22|/class-value:USA 2.6
-32|/class-value:USA 2.8
23|/class-value:USA 2.9
-19|/class-value:USA 3
53|/class-value:USA 3.1
9|/class-value:USA 3.12
41|/class-value:USA 3.2
18|/class-value:USA 3.22
5|/class-value:USA 3.24
13|/class-value:USA 3.3
-8|/class-value:USA 3.32
25|/class-value:USA 3.38
54|/class-value:USA 3.4
4|/class-value:USA 3.49
-20|/class-value:USA 3.5
9|/class-value:USA 3.6
11|/class-value:USA 3.68
8|/class-value:USA 3.7
24|/class-value:USA 3.71
8|/class-value:USA 3.8
-4|/class-value:USA 3.9
-5|/class-value:USA 34
14|/class-value:USA 4
-6|/class-value:USA 4.1
18|/class-value:USA 4.2
5|/class-value:USA 4.4
34|/class-value:USA 4.5
34|/class-value:USA 4.6
16|/class-value:USA 4.7
9|/class-value:USA 4.8
23|/class-value:USA 4.9
48|/class-value:USA 5
30|/class-value:USA 5.2
10|/class-value:USA 5.5
14|/class-value:USA 5.6
5|/class-value:USA 5.8
19|/class-value:USA 6
4|/class-value:USA 6.1
13|/class-value:USA 6.2
16|/class-value:USA 6.3
4|/class-value:USA 6.4
15|/class-value:USA 6.5
17|/class-value:USA 6.6
14|/class-value:USA 6.8
15|/class-value:USA 7
-3|/class-value:USA 7.3
10|/class-value:USA 8
26|/class-value:USA 9
3|/class-verb:ALLIES benchmark
15|/class-verb:ALLIES cap
-27|/class-verb:ALLIES demand
22|/class-verb:ALLIES denial
4|/class-verb:ALLIES level
-39|/class-verb:ALLIES move
-15|/class-verb:ALLIES pledge
20|/class-verb:ALLIES proposal
-5|/class-verb:ALLIES spend
5|/class-verb:CHN cap
-3|/class-verb:CHN demand
-26|/class-verb:CHN level
-16|/class-verb:CHN move
-13|/class-verb:CHN pledge
30|/class-verb:CHN proposal
18|/class-verb:CHN spend
-55|/class-verb:EU be
6|/class-verb:EU cap
21|/class-verb:EU demand
-5|/class-verb:EU level
35|/class-verb:EU move
-25|/class-verb:EU pledge
9|/class-verb:EU proposal
-7|/class-verb:EU spend
29|/class-verb:JPN be
-9|/class-verb:JPN cap
12|/class-verb:JPN denial
5|/class-verb:JPN level
6|/class-verb:JPN move
-19|/class-verb:JPN pledge
19|/class-verb:JPN proposal
-18|/class-verb:JPN spend
18|/class-verb:NATO be
-67|/class-verb:NATO cap
-14|/class-verb:NATO demand
-7|/class-verb:NATO denial
21|/class-verb:NATO level
-4|/class-verb:NATO move
-16|/class-verb:NATO pledge
-17|/class-verb:NATO proposal
-6|/class-verb:NATO spend
-13|/class-verb:USA be
47|/class-verb:USA cap
-26|/class-verb:USA demand
5|/class-verb:USA denial
29|/class-verb:USA move
4|/class-verb:USA pledge
-41|/class-verb:USA proposal
14|/class-verb:USA spend
24|/class-verb:foe be
9|/class-verb:foe cap
10|/class-verb:foe demand
12|/class-verb:foe level
-5|/class-verb:foe move
16|/class-verb:foe pledge
-42|/class-verb:foe proposal
-34|/class-verb:foe spend
10|/class-verb:land be
-3|/class-verb:land benchmark
11|/class-verb:land cap
7|/class-verb:land demand
-39|/class-verb:land denial
21|/class-verb:land level
-6|/class-verb:land move
48|/class-verb:land pledge
25|/class-verb:land proposal
8|/class-verb:land spend
-16|/class-verb:member be
-17|/class-verb:member cap
32|/class-verb:member demand
9|/class-verb:member denial
-29|/class-verb:member level
19|/class-verb:member pledge
-3|/class-verb:member proposal
29|/class-verb:member spend
-31|/class:ALLIES
-34|/class:CHN
15|/class:EU
59|/class:JPN
-46|/class:NATO
-57|/class:USA
-58|/class:foe
111|/class:land
42|/class:member
6|/group:all back:0
-26|/group:all back:1
-6|/group:all back:3
-15|/group:all behind
-31|/group:all mid
18|/group:all near
-4|/group:all then:PARTY
-6|/group:all then:but
-32|/group:all then:of
-3|/group:all then:over
27|/group:all then:promise
23|/group:all then:report
-45|/group:all then:the
18|/group:all then:year
3|/group:both then:,
14|/group:both then:aim
7|/group:both then:are
8|/group:both then:around
7|/group:both then:at
31|/group:both then:be
5|/group:both then:been
67|/group:both then:cases
21|/group:both then:decide
18|/group:both then:expect
10|/group:both then:face
27|/group:both then:for
-17|/group:both then:had
15|/group:both then:have
12|/group:both then:is
-10|/group:both then:like to see
17|/group:both then:long
34|/group:both then:of
6|/group:both then:plan
13|/group:both then:reach
8|/group:both then:read
-7|/group:both then:represent
-7|/group:both then:things
42|/group:both then:to
-4|/group:both then:under
57|/group:both then:will
8|/group:count back:0
45|/group:count back:1
8|/group:count back:2
-47|/group:count far
-12|/group:count mid
118|/group:count near
-6|/group:countries back:1
-9|/group:countries behind
-13|/group:countries far
16|/group:countries mid
-11|/group:countries then:'
16|/group:countries then:are
20|/group:countries then:facing
-18|/group:countries then:for
11|/group:countries then:from
-34|/group:countries then:spend
-9|/group:countries then:this year
22|/group:countries then:to
125|/group:each back:0
-18|/group:each back:1
-26|/group:each back:2
-30|/group:each behind
30|/group:each mid
81|/group:each near
40|/group:each then:.
-18|/group:each then:additional
-7|/group:each then:capital
-6|/group:each then:country
5|/group:each then:for
22|/group:each then:had
-16|/group:each then:household
10|/group:each then:is
18|/group:each then:of
-7|/group:each then:other
5|/group:each then:promise
4|/group:each then:put
6|/group:each then:show
31|/group:each then:spend
10|/group:each then:stand
4|/group:each then:to
13|/group:each then:under
8|/group:each then:with
-49|/group:each then:year
26|/group:epithet
23|/group:epithet far
-26|/group:epithet mid
30|/group:epithet near
-43|/group:four then:spend
-26|/group:governments back:1
-6|/group:governments back:2
-14|/group:governments mid
-18|/group:governments near
-18|/group:governments then:,
-6|/group:governments then:had
-7|/group:governments then:have
3|/group:list after-figure far
-47|/group:list after-figure mid
-10|/group:list after-figure near
64|/group:list alone lands
-103|/group:list alone union
16|/group:list behind
-50|/group:list far
-18|/group:list far-behind
-20|/group:list first lands
-5|/group:list first union
16|/group:list free behind
-54|/group:list free far
-18|/group:list free far-behind
4|/group:list free mid
50|/group:list free near
9|/group:list later lands
-43|/group:list mid
40|/group:list near
-109|/group:list plain
54|/group:list shared
-35|/group:list-led:
28|/group:list-led:\"
28|/group:list-led:'s
89|/group:list-led:,
35|/group:list-led:-
-72|/group:list-led:--
56|/group:list-led:.
4|/group:list-led::
28|/group:list-led:;
25|/group:list-led:PARTY
-4|/group:list-led:a
-16|/group:list-led:about
-5|/group:list-led:above
-6|/group:list-led:after
-4|/group:list-led:akasaka
-4|/group:list-led:among
12|/group:list-led:and
-13|/group:list-led:as
42|/group:list-led:ask
-6|/group:list-led:below
-3|/group:list-led:beside
-42|/group:list-led:between
22|/group:list-led:both
11|/group:list-led:by
-7|/group:list-led:catch
-4|/group:list-led:come to
-9|/group:list-led:expect
-33|/group:list-led:for
-7|/group:list-led:from
19|/group:list-led:get
-5|/group:list-led:had
-14|/group:list-led:his
-29|/group:list-led:in
-18|/group:list-led:including
-29|/group:list-led:infuriated
5|/group:list-led:lean on
-24|/group:list-led:like
6|/group:list-led:like to see
-5|/group:list-led:listed
-4|/group:list-led:meet
63|/group:list-led:name
-8|/group:list-led:neighboring
-38|/group:list-led:neighbours
97|/group:list-led:neither
-3|/group:list-led:neutral
-21|/group:list-led:new
-41|/group:list-led:of
-31|/group:list-led:on
-14|/group:list-led:only
48|/group:list-led:press
-7|/group:list-led:prime minister
-7|/group:list-led:regards
-11|/group:list-led:retired
-4|/group:list-led:say
-4|/group:list-led:tell
-8|/group:list-led:term
56|/group:list-led:that
-87|/group:list-led:the
-24|/group:list-led:to
-24|/group:list-led:unlike
21|/group:list-led:urge
-13|/group:list-led:visiting
28|/group:list-led:want
-12|/group:list-led:welcomed
7|/group:list-led:were
-11|/group:list-led:where
-30|/group:list-led:which
23|/group:list-led:while
-12|/group:list-led:whose
35|/group:list-led:why
-10|/group:list-led:will
-32|/group:list-led:with
9|/group:list-led:—
24|/group:list-then:
9|/group:list-then:\"
-29|/group:list-then:#
-4|/group:list-then:(
-13|/group:list-then:,
-3|/group:list-then:-
100|/group:list-then:.
-49|/group:list-then::
-4|/group:list-then:;
-28|/group:list-then:add
7|/group:list-then:affirmed
40|/group:list-then:agree
42|/group:list-then:alike
41|/group:list-then:already
-28|/group:list-then:among
52|/group:list-then:and
-12|/group:list-then:apart
12|/group:list-then:are
-4|/group:list-then:as
-21|/group:list-then:ask
36|/group:list-then:at
-4|/group:list-then:average
-10|/group:list-then:be
12|/group:list-then:both
14|/group:list-then:by
-5|/group:list-then:call
20|/group:list-then:can
6|/group:list-then:close
29|/group:list-then:come
63|/group:list-then:come to
-8|/group:list-then:contrasted
-41|/group:list-then:could
-6|/group:list-then:counterpart
-39|/group:list-then:defense
-3|/group:list-then:deny
-3|/group:list-then:describe
4|/group:list-then:devote
-4|/group:list-then:did
-7|/group:list-then:expressed
-4|/group:list-then:fact
-3|/group:list-then:first
-14|/group:list-then:followed
34|/group:list-then:for
-10|/group:list-then:foreign
-29|/group:list-then:give
-24|/group:list-then:go
-3|/group:list-then:guest
49|/group:list-then:had
-4|/group:list-then:hardly
-4|/group:list-then:have
-20|/group:list-then:head
-35|/group:list-then:hold out for
-3|/group:list-then:home
12|/group:list-then:hover
36|/group:list-then:in
109|/group:list-then:included
-17|/group:list-then:invest
16|/group:list-then:is
-6|/group:list-then:it
-12|/group:list-then:just
-3|/group:list-then:killed
9|/group:list-then:languish
-20|/group:list-then:last
45|/group:list-then:lay down
-14|/group:list-then:like
-22|/group:list-then:loyal
-9|/group:list-then:meet
57|/group:list-then:must
-9|/group:list-then:never
-32|/group:list-then:next
-7|/group:list-then:nominee
-39|/group:list-then:note
-7|/group:list-then:observe
-5|/group:list-then:offer
-14|/group:list-then:officers
-38|/group:list-then:officials
27|/group:list-then:on
-24|/group:list-then:own
-5|/group:list-then:part
22|/group:list-then:pay
23|/group:list-then:plan
-7|/group:list-then:point
-11|/group:list-then:president
-23|/group:list-then:propose
-39|/group:list-then:put
42|/group:list-then:put up
-6|/group:list-then:raise
-5|/group:list-then:read
63|/group:list-then:ready
-8|/group:list-then:recall
-14|/group:list-then:receive
-37|/group:list-then:recommend
19|/group:list-then:remain
-3|/group:list-then:remark
-39|/group:list-then:rise
-102|/group:list-then:say
-9|/group:list-then:secretary
-19|/group:list-then:spend
-7|/group:list-then:spokesman
16|/group:list-then:squeeze
-9|/group:list-then:stand
-14|/group:list-then:suggest
-56|/group:list-then:tell
-27|/group:list-then:testify
-3|/group:list-then:that
51|/group:list-then:the
55|/group:list-then:there
-13|/group:list-then:think
13|/group:list-then:this year
32|/group:list-then:tie at
76|/group:list-then:to
-26|/group:list-then:together
-4|/group:list-then:treasury
-10|/group:list-then:urge
-7|/group:list-then:want
-38|/group:list-then:was
33|/group:list-then:were
16|/group:list-then:when
6|/group:list-then:will
-44|/group:list-then:wishes
-4|/group:list-then:with
-41|/group:list-then:would
-42|/group:list-then:write
-27|/group:neither then:#
-4|/group:neither then:PARTY
-26|/group:neither then:government
-9|/group:neither then:is
-15|/group:neither then:mention
-17|/group:neither then:of
-9|/group:neither then:party
-21|/group:neither then:raise
-24|/group:neither then:the
-3|/group:neither then:would
28|/group:pair then:to
65|/group:their back:0
-42|/group:their back:1
52|/group:their behind
-28|/group:their mid
62|/group:their then:armed forces
-8|/group:their then:armies
-6|/group:their then:country
-3|/group:their then:defence
-4|/group:their then:defence spending
-21|/group:their then:fingernails
24|/group:their then:force
-37|/group:their then:gdp
29|/group:their then:goal
-16|/group:their then:guideline
23|/group:their then:militaries
-12|/group:their then:overseas
-12|/group:their then:own
-6|/group:their then:partners
12|/group:their then:presidents
25|/group:them back:0
-23|/group:them back:1
49|/group:them behind
-41|/group:them mid
-4|/group:them near
-21|/group:them then:,
28|/group:them then:.
26|/group:them then:cling to
-12|/group:them then:for
-4|/group:them then:possible
-32|/group:them then:to
9|/group:them then:too
15|/group:them then:were
-6|/group:them then:would
-7|/group:themselves back:0
-17|/group:themselves back:1
-7|/group:themselves behind
-17|/group:themselves near
-7|/group:themselves then:.
-17|/group:themselves then:and
42|/group:they back:0
13|/group:they back:1
-70|/group:they back:2
-3|/group:they behind
-28|/group:they far
-7|/group:they mid
22|/group:they near
24|/group:they then:'ll
-16|/group:they then:'re
-14|/group:they then:also
-45|/group:they then:are
-10|/group:they then:credit
-24|/group:they then:expect
14|/group:they then:had
7|/group:they then:have
42|/group:they then:intend
5|/group:they then:joined
42|/group:they then:knew
-7|/group:they then:note
-7|/group:they then:now
-15|/group:they then:passed
32|/group:they then:reach
-25|/group:they then:should
-33|/group:they then:speak of
-11|/group:they then:were
24|/group:they then:will
7|/group:they then:would
-9|/group:three then:,
17|/group:three then:.
-7|/group:three then:;
3|/group:three then:PARTY
-20|/group:three then:outside
-14|/group:three then:want
18|/group:three then:would
-4|/group:three then:years
-16|/group:two then:-
-14|/group:two then:attendees
-20|/group:two then:can
-11|/group:two then:decades
-14|/group:two then:deputies
-17|/group:two then:in
23|/group:two then:of
-36|/group:two then:people
-7|/group:two then:signatories
-10|/group:two then:small
18|/group:two then:spend
-5|/group:two then:to
-10|/group:two then:weeks
-4|/group:two then:years
50|/heir:nobody-named
-8|/heir:others-named
128|/home:nobody-named
67|/home:others-named
-9|/known-for:- 2.2 2024
-9|/known-for:- 2024
-5|/known-for:AFG 0.9 1978
-5|/known-for:AFG 1978
-4|/known-for:AFG 2.4 2025/2026
-4|/known-for:AFG 2025/2026
-19|/known-for:AFG 4.6 FY2027
-10|/known-for:AFG 5.2 FY1985
-10|/known-for:AFG FY1985
-19|/known-for:AFG FY2027
-3|/known-for:ALB 0.6 2024
14|/known-for:ALB 1.7 2024
-6|/known-for:ALB 1.8 2023
-6|/known-for:ALB 2.1 2024
-42|/known-for:ALB 2.5 2028
-6|/known-for:ALB 2023
5|/known-for:ALB 2024
-61|/known-for:ALB 2028
5|/known-for:ALB 2032
7|/known-for:ALB 2035
-19|/known-for:ALB 3 2028
5|/known-for:ALB 3.5 2032
7|/known-for:ALB 3.5 2035
-3|/known-for:ALLIES 1.5 2023
21|/known-for:ALLIES 1.5 2024
-4|/known-for:ALLIES 1.5 2025
-4|/known-for:ALLIES 1.5 2026
-3|/known-for:ALLIES 1.5 2032
-8|/known-for:ALLIES 1.5 FY2024
-3|/known-for:ALLIES 1.5 FY2025
-7|/known-for:ALLIES 1.5 FY2027
-3|/known-for:ALLIES 1985
-7|/known-for:ALLIES 198X
-3|/known-for:ALLIES 2 2020
3|/known-for:ALLIES 2 2022
-18|/known-for:ALLIES 2 2024
-14|/known-for:ALLIES 2 2025-01
-8|/known-for:ALLIES 2 2025/2026
-10|/known-for:ALLIES 2 2026
-4|/known-for:ALLIES 2 2026-03
-5|/known-for:ALLIES 2 2026/2027
-6|/known-for:ALLIES 2 2027
-7|/known-for:ALLIES 2 2028
-4|/known-for:ALLIES 2 2029
-3|/known-for:ALLIES 2 2030
-9|/known-for:ALLIES 2 2031
-9|/known-for:ALLIES 2 2032
-3|/known-for:ALLIES 2 2032/2033
-5|/known-for:ALLIES 2 2035
-10|/known-for:ALLIES 2 FY2025
-4|/known-for:ALLIES 2 FY2026
-5|/known-for:ALLIES 2 FY2027
-3|/known-for:ALLIES 2.5 2023
49|/known-for:ALLIES 2.5 2024
-9|/known-for:ALLIES 2.5 2025
-4|/known-for:ALLIES 2.5 2026
-23|/known-for:ALLIES 2.5 2027
-5|/known-for:ALLIES 2.5 2028
-10|/known-for:ALLIES 2.5 2030
-4|/known-for:ALLIES 2.5 2035
-4|/known-for:ALLIES 2.5 FY2028
-12|/known-for:ALLIES 2.5 FY2030
-3|/known-for:ALLIES 2010
-4|/known-for:ALLIES 2020
-4|/known-for:ALLIES 2021
-5|/known-for:ALLIES 2022
-15|/known-for:ALLIES 2023
25|/known-for:ALLIES 2024
-3|/known-for:ALLIES 2024/2025
-29|/known-for:ALLIES 2025
-14|/known-for:ALLIES 2025-01
-15|/known-for:ALLIES 2025-07-20
-12|/known-for:ALLIES 2025/2026
-40|/known-for:ALLIES 2026
-4|/known-for:ALLIES 2026-03
-4|/known-for:ALLIES 2026-06
30|/known-for:ALLIES 2026-11-04
-5|/known-for:ALLIES 2026/2027
-61|/known-for:ALLIES 2027
-44|/known-for:ALLIES 2028
-30|/known-for:ALLIES 2029
-8|/known-for:ALLIES 202X
-66|/known-for:ALLIES 2030
-15|/known-for:ALLIES 2031
-23|/known-for:ALLIES 2032
-3|/known-for:ALLIES 2032/2033
-3|/known-for:ALLIES 2033
-6|/known-for:ALLIES 2034
-41|/known-for:ALLIES 2035
-4|/known-for:ALLIES 203X
-5|/known-for:ALLIES 3 2024
-3|/known-for:ALLIES 3 2025
-5|/known-for:ALLIES 3 2026
-4|/known-for:ALLIES 3 2027
-10|/known-for:ALLIES 3 2028
-6|/known-for:ALLIES 3 2029
-28|/known-for:ALLIES 3 2030
-3|/known-for:ALLIES 3 2032
-4|/known-for:ALLIES 3 2035
-4|/known-for:ALLIES 3 FY2030
-3|/known-for:ALLIES 3 FY2032
-15|/known-for:ALLIES 3.5 2025-07-20
3|/known-for:ALLIES 3.5 2026
-3|/known-for:ALLIES 3.5 2026-06
30|/known-for:ALLIES 3.5 2026-11-04
-14|/known-for:ALLIES 3.5 2027
-5|/known-for:ALLIES 3.5 2028
-9|/known-for:ALLIES 3.5 2029
-5|/known-for:ALLIES 3.5 202X
-5|/known-for:ALLIES 3.5 2030
-3|/known-for:ALLIES 3.5 2031
4|/known-for:ALLIES 3.5 2032
-4|/known-for:ALLIES 3.5 2035
6|/known-for:ALLIES 3.5 FY2026
-4|/known-for:ALLIES 3.5 FY2032
-7|/known-for:ALLIES 3.5 FY2035
-9|/known-for:ALLIES 4 2026
-4|/known-for:ALLIES 4 2027
-5|/known-for:ALLIES 4 2028
-4|/known-for:ALLIES 4 2034
-11|/known-for:ALLIES 4 2035
-5|/known-for:ALLIES 4 FY2031
-3|/known-for:ALLIES 4.5 2022
-3|/known-for:ALLIES 5 2025
-4|/known-for:ALLIES 5 2027
-8|/known-for:ALLIES 5 2028
-6|/known-for:ALLIES 5 2029
-14|/known-for:ALLIES 5 2030
-5|/known-for:ALLIES 5 2032
-10|/known-for:ALLIES 5 2035
-4|/known-for:ALLIES 6 198X
-4|/known-for:ALLIES FY2022
-4|/known-for:ALLIES FY2023
-9|/known-for:ALLIES FY2024
-16|/known-for:ALLIES FY2025
-5|/known-for:ALLIES FY2026
-15|/known-for:ALLIES FY2027
-7|/known-for:ALLIES FY2028
-18|/known-for:ALLIES FY2030
-10|/known-for:ALLIES FY2031
-10|/known-for:ALLIES FY2032
-8|/known-for:ALLIES FY2035
14|/known-for:ARE 2025
16|/known-for:ARE 2026
-4|/known-for:ARE 2030
-3|/known-for:ARE 3 2026
-3|/known-for:ARE 4.2 2030
15|/known-for:ARE 4.5 2025
19|/known-for:ARE 5.6 2026
8|/known-for:ARG 2 2031
3|/known-for:ARG 2 2032
8|/known-for:ARG 2031
3|/known-for:ARG 2032
3|/known-for:ARM 2025
9|/known-for:ARM 2027
-15|/known-for:ARM 2028
-15|/known-for:ARM 4 2028
9|/known-for:ARM 4.5 2027
-6|/known-for:ARM 4.6 2024
4|/known-for:ARM 5.5 2024
3|/known-for:ARM 6 2025
-8|/known-for:AUS 0.5 2027
-9|/known-for:AUS 1.07 2021
-3|/known-for:AUS 1.2 2023
-5|/known-for:AUS 1.4 2024
-3|/known-for:AUS 1.6 FY2024
-6|/known-for:AUS 1.7 FY2025
4|/known-for:AUS 1.9 2023
5|/known-for:AUS 1.9 2024
-9|/known-for:AUS 1.9 FY2026
4|/known-for:AUS 1.96 FY2022
13|/known-for:AUS 1949
-11|/known-for:AUS 198X
-12|/known-for:AUS 2 198X
-3|/known-for:AUS 2 2005
6|/known-for:AUS 2 2020/2021
17|/known-for:AUS 2 2023
-18|/known-for:AUS 2 2024
-4|/known-for:AUS 2 2027
-8|/known-for:AUS 2 2028
-8|/known-for:AUS 2 2029
-14|/known-for:AUS 2 2030
-6|/known-for:AUS 2 2032/2033
29|/known-for:AUS 2 FY2025
4|/known-for:AUS 2.02 2024/2025
9|/known-for:AUS 2.2 2027
8|/known-for:AUS 2.3 2032/2033
3|/known-for:AUS 2.3 2033
-5|/known-for:AUS 2.32 2025
6|/known-for:AUS 2.33 2033/2034
-4|/known-for:AUS 2.4 2023
-7|/known-for:AUS 2.4 2025
4|/known-for:AUS 2.4 2033
24|/known-for:AUS 2.4 2033/2034
3|/known-for:AUS 2.4 2034
-4|/known-for:AUS 2.6 2027
3|/known-for:AUS 2.8 2025/2026
-3|/known-for:AUS 2005
6|/known-for:AUS 2020/2021
-9|/known-for:AUS 2021
-18|/known-for:AUS 2024
4|/known-for:AUS 2024/2025
-19|/known-for:AUS 2025
4|/known-for:AUS 2025/2026
-7|/known-for:AUS 2027
-10|/known-for:AUS 2028
-27|/known-for:AUS 2029
4|/known-for:AUS 2029/2030
-44|/known-for:AUS 2030
38|/known-for:AUS 2033
32|/known-for:AUS 2033/2034
3|/known-for:AUS 2034
-7|/known-for:AUS 3 2025
6|/known-for:AUS 3 2028
24|/known-for:AUS 3 2030
31|/known-for:AUS 3 2033
13|/known-for:AUS 3 2035
-10|/known-for:AUS 3 FY2032
-54|/known-for:AUS 3.5 2030
-11|/known-for:AUS 3.5 2035
13|/known-for:AUS 4 1949
-7|/known-for:AUS 4.5 2028
-9|/known-for:AUS 5.3 2023
-19|/known-for:AUS 5.4 2029
4|/known-for:AUS FY2022
23|/known-for:AUS FY2025
-8|/known-for:AUS FY2026
-10|/known-for:AUS FY2032
10|/known-for:AUT 1 1992
-12|/known-for:AUT 1 2032
10|/known-for:AUT 1992
11|/known-for:AUT 2 2032
-4|/known-for:AZE 2.4 2026
4|/known-for:AZE 2023
4|/known-for:AZE 2024
-5|/known-for:AZE 2026
19|/known-for:AZE 2028
19|/known-for:AZE 4 2028
5|/known-for:AZE 4.6 2023
6|/known-for:AZE 4.6 2024
-3|/known-for:BEL 0.7 2023
3|/known-for:BEL 1.1 2023
30|/known-for:BEL 1.3 2024
-8|/known-for:BEL 1.31 2023
-9|/known-for:BEL 1.37 2024
-4|/known-for:BEL 1.6 2022
-19|/known-for:BEL 1.9 2027
-3|/known-for:BEL 1994
-4|/known-for:BEL 2 2024
31|/known-for:BEL 2 2024-06
34|/known-for:BEL 2 2025
3|/known-for:BEL 2 2025-12
8|/known-for:BEL 2 2026
23|/known-for:BEL 2 2029
3|/known-for:BEL 2 202X
-4|/known-for:BEL 2 2030
9|/known-for:BEL 2 2033
4|/known-for:BEL 2.2 2029
3|/known-for:BEL 2.5 2027
10|/known-for:BEL 2.5 2034
-5|/known-for:BEL 2022
-11|/known-for:BEL 2023
15|/known-for:BEL 2024
31|/known-for:BEL 2024-06
33|/known-for:BEL 2025
3|/known-for:BEL 2025-12
8|/known-for:BEL 2026
-16|/known-for:BEL 2027
13|/known-for:BEL 2028
28|/known-for:BEL 2029
3|/known-for:BEL 202X
21|/known-for:BEL 2032
9|/known-for:BEL 2033
13|/known-for:BEL 2034
38|/known-for:BEL 2035
13|/known-for:BEL 3 2028
-3|/known-for:BEL 3.3 2023
-3|/known-for:BEL 3.4 1994
21|/known-for:BEL 3.5 2032
30|/known-for:BEL 3.5 2035
5|/known-for:BEL 5 2035
-3|/known-for:BFA 2026
-3|/known-for:BFA 3.4 2026
15|/known-for:BGD 1.1 2025/2026
-3|/known-for:BGD 1.9 2025/2026
14|/known-for:BGD 2025/2026
8|/known-for:BGR 1.8 2023
27|/known-for:BGR 2 2024
-3|/known-for:BGR 2 2025
-21|/known-for:BGR 2 2030
4|/known-for:BGR 2.06 2025
10|/known-for:BGR 2.1 2024
-12|/known-for:BGR 2.2 2024
4|/known-for:BGR 2.2 2025
9|/known-for:BGR 2.3 2028
-3|/known-for:BGR 2.5 2027
8|/known-for:BGR 2023
26|/known-for:BGR 2024
4|/known-for:BGR 2025
-3|/known-for:BGR 2027
9|/known-for:BGR 2028
13|/known-for:BGR 2030
-3|/known-for:BGR 3 2030
37|/known-for:BGR 3.5 2030
12|/known-for:BHR 2026
12|/known-for:BHR 3 2026
-7|/known-for:BRA 2 2031
-11|/known-for:BRA 2027
-7|/known-for:BRA 2031
-11|/known-for:BRA 4 2027
4|/known-for:BRN 2.6 2023
4|/known-for:BRN 2023
-3|/known-for:BTN 2 2028
-3|/known-for:BTN 2028
13|/known-for:CAN 1.2 2022
4|/known-for:CAN 1.3 2019
4|/known-for:CAN 1.3 2022
-3|/known-for:CAN 1.31 2023
3|/known-for:CAN 1.35 2024
27|/known-for:CAN 1.37 2024
3|/known-for:CAN 1.38 2023
-10|/known-for:CAN 1.4 2014
33|/known-for:CAN 1.4 2024
-16|/known-for:CAN 1.43 2014
3|/known-for:CAN 1.45 2024
5|/known-for:CAN 1.45 2024/2025
5|/known-for:CAN 1.47 2024/2025
4|/known-for:CAN 1.5 2024
-12|/known-for:CAN 1.5 2032
4|/known-for:CAN 1.5 2035
-21|/known-for:CAN 1.66 2022
12|/known-for:CAN 1.76 2029/2030
3|/known-for:CAN 1953
-55|/known-for:CAN 2 2024
20|/known-for:CAN 2 2025
41|/known-for:CAN 2 2025/2026
23|/known-for:CAN 2 2026-03
5|/known-for:CAN 2 2027
-26|/known-for:CAN 2 2030
83|/known-for:CAN 2 2032
28|/known-for:CAN 2 FY2025
-25|/known-for:CAN 2.02 2024
27|/known-for:CAN 2.1 2026
-36|/known-for:CAN 2.3 2025
-6|/known-for:CAN 2.4 2024
-4|/known-for:CAN 2.4 2033/2034
-27|/known-for:CAN 2.5 2025
-15|/known-for:CAN 2.5 2026
8|/known-for:CAN 2.5 2030
-41|/known-for:CAN 2.6 2026
17|/known-for:CAN 2.6 2029
13|/known-for:CAN 2.6 2030
-3|/known-for:CAN 2.71 2024
-28|/known-for:CAN 2014
4|/known-for:CAN 2019
-8|/known-for:CAN 2022
-27|/known-for:CAN 2024
10|/known-for:CAN 2024/2025
-39|/known-for:CAN 2025
41|/known-for:CAN 2025/2026
-29|/known-for:CAN 2026
23|/known-for:CAN 2026-03
5|/known-for:CAN 2027
-7|/known-for:CAN 2029
13|/known-for:CAN 2029/2030
67|/known-for:CAN 2032
-4|/known-for:CAN 2033/2034
50|/known-for:CAN 2035
3|/known-for:CAN 2036
-3|/known-for:CAN 3 2027
-9|/known-for:CAN 3 2029
-15|/known-for:CAN 3.1 2029
5|/known-for:CAN 3.5 2030
-4|/known-for:CAN 3.5 2032
12|/known-for:CAN 3.5 2035
34|/known-for:CAN 5 2035
3|/known-for:CAN 5 2036
3|/known-for:CAN 7 1953
28|/known-for:CAN FY2025
4|/known-for:CHE 0.76 2023
22|/known-for:CHE 1 2032
3|/known-for:CHE 1 2035
4|/known-for:CHE 2023
21|/known-for:CHE 2032
-4|/known-for:CHL 1.8 2023
-4|/known-for:CHL 2023
-9|/known-for:CHN 0.5 2030
-5|/known-for:CHN 1 FY2015
5|/known-for:CHN 1.2 2021
9|/known-for:CHN 1.2 2023/2024
20|/known-for:CHN 1.26 FY2024
7|/known-for:CHN 1.3 2022
13|/known-for:CHN 1.3 2023
16|/known-for:CHN 1.3 2024
3|/known-for:CHN 1.3 2025
3|/known-for:CHN 1.5 2026
26|/known-for:CHN 1.6 2022
-11|/known-for:CHN 1.6 FY2024
17|/known-for:CHN 1.7 2021
14|/known-for:CHN 1.7 2024
3|/known-for:CHN 1.7 2025
6|/known-for:CHN 1.8 2000
9|/known-for:CHN 1.8 2023
-5|/known-for:CHN 1.8 FY2025
3|/known-for:CHN 1.9 2018
-10|/known-for:CHN 195X
-11|/known-for:CHN 1986
-10|/known-for:CHN 1E+1 195X
6|/known-for:CHN 2 2012
14|/known-for:CHN 2 2013
-8|/known-for:CHN 2 2025
-9|/known-for:CHN 2 FY2025
-11|/known-for:CHN 2.1 FY2026
-3|/known-for:CHN 2.2 2022
-18|/known-for:CHN 2.4 2026
8|/known-for:CHN 2.5 2024
-3|/known-for:CHN 2.5 FY2024
-3|/known-for:CHN 2.8 2023
6|/known-for:CHN 2000
5|/known-for:CHN 2012
15|/known-for:CHN 2013
3|/known-for:CHN 2018
20|/known-for:CHN 2021
35|/known-for:CHN 2022
4|/known-for:CHN 2023
9|/known-for:CHN 2023/2024
55|/known-for:CHN 2024
-5|/known-for:CHN 2025
-24|/known-for:CHN 2026
-3|/known-for:CHN 2027
-11|/known-for:CHN 2030
24|/known-for:CHN 3 2024
-3|/known-for:CHN 3 FY2031
-12|/known-for:CHN 3.1 2023
-4|/known-for:CHN 3.32 2026
-3|/known-for:CHN 3.4 2023
-5|/known-for:CHN 3.5 2026
7|/known-for:CHN 4 2022
-3|/known-for:CHN 4 2027
-11|/known-for:CHN 6.2 1986
-5|/known-for:CHN FY2015
6|/known-for:CHN FY2024
-13|/known-for:CHN FY2025
-11|/known-for:CHN FY2026
-3|/known-for:CHN FY2031
-12|/known-for:COD 0.75 2025/2026
-12|/known-for:COD 2025/2026
5|/known-for:COD 2026
5|/known-for:COD 3 2026
-3|/known-for:COL 2.1 2024
-6|/known-for:COL 2.2 2025
9|/known-for:COL 2024
-6|/known-for:COL 2025
20|/known-for:COL 2026
3|/known-for:COL 3.1 2024
20|/known-for:COL 3.2 2026
9|/known-for:COL 3.4 2024
5|/known-for:CPV 1 2030
5|/known-for:CPV 2030
-10|/known-for:CYP 1.3 2022
3|/known-for:CYP 1.4 1965
7|/known-for:CYP 1.8 2023
3|/known-for:CYP 1965
-10|/known-for:CYP 2022
7|/known-for:CYP 2023
-14|/known-for:CYP 2030
-14|/known-for:CYP 3 2030
4|/known-for:CZE 1.6 2024
-37|/known-for:CZE 2 2024
24|/known-for:CZE 2 2025
-6|/known-for:CZE 2 2026
-5|/known-for:CZE 2014
-31|/known-for:CZE 2024
23|/known-for:CZE 2025
-6|/known-for:CZE 2026
3|/known-for:CZE 2027
27|/known-for:CZE 2029
13|/known-for:CZE 2030
9|/known-for:CZE 2035
27|/known-for:CZE 3 2029
11|/known-for:CZE 3 2030
-5|/known-for:CZE 3.71 2014
9|/known-for:CZE 5 2035
-10|/known-for:DEU 0.96 2023
-3|/known-for:DEU 0.96 FY2022
-4|/known-for:DEU 1 2032
5|/known-for:DEU 1.25 2023
-3|/known-for:DEU 1.3 2022
6|/known-for:DEU 1.36 2019
12|/known-for:DEU 1.37 2020
11|/known-for:DEU 1.4 2021
10|/known-for:DEU 1.42 2020
3|/known-for:DEU 1.49 2022
13|/known-for:DEU 1.5 2021
13|/known-for:DEU 1.5 2024
-35|/known-for:DEU 1.5 2029
17|/known-for:DEU 1.5 2032
-13|/known-for:DEU 1.5 FY2022
3|/known-for:DEU 1.53 2021
-3|/known-for:DEU 1.57 2025
-6|/known-for:DEU 1.6 2013
4|/known-for:DEU 1.6 2023
-4|/known-for:DEU 1.7 2020
-3|/known-for:DEU 1.7 2026
14|/known-for:DEU 1.9 2024
-12|/known-for:DEU 1985
-10|/known-for:DEU 1995
-10|/known-for:DEU 1E+1 2025
-11|/known-for:DEU 2 2019-01
-16|/known-for:DEU 2 2020
-3|/known-for:DEU 2 2021
40|/known-for:DEU 2 2024
-27|/known-for:DEU 2 2025
-6|/known-for:DEU 2 2027
3|/known-for:DEU 2 2028
47|/known-for:DEU 2 2031
-6|/known-for:DEU 2 2033
5|/known-for:DEU 2 2035
24|/known-for:DEU 2 203X
-27|/known-for:DEU 2.1 2026
-7|/known-for:DEU 2.2 2026
8|/known-for:DEU 2.3 2025
-7|/known-for:DEU 2.3 2027
19|/known-for:DEU 2.4 2025
-6|/known-for:DEU 2.5 2025
-5|/known-for:DEU 2.5 2027
-10|/known-for:DEU 2.5 2030
-3|/known-for:DEU 2.6 2027
-7|/known-for:DEU 2.6 2030
-4|/known-for:DEU 2.7 2024
13|/known-for:DEU 2.8 2026
-9|/known-for:DEU 2013
3|/known-for:DEU 2017
9|/known-for:DEU 2019
-11|/known-for:DEU 2019-01
22|/known-for:DEU 2021
16|/known-for:DEU 2022
3|/known-for:DEU 2022-02
-14|/known-for:DEU 2023
33|/known-for:DEU 2024
-46|/known-for:DEU 2025
-43|/known-for:DEU 2026
-8|/known-for:DEU 2027
-4|/known-for:DEU 2028
9|/known-for:DEU 2029
-20|/known-for:DEU 2030
48|/known-for:DEU 2031
-23|/known-for:DEU 2032
-6|/known-for:DEU 2033
-81|/known-for:DEU 2035
20|/known-for:DEU 203X
-12|/known-for:DEU 27 2026
-11|/known-for:DEU 3 2023
5|/known-for:DEU 3 2027
-7|/known-for:DEU 3 2028
-7|/known-for:DEU 3 2029
-17|/known-for:DEU 3 2030
-4|/known-for:DEU 3 203X
3|/known-for:DEU 3.05 2027
3|/known-for:DEU 3.2 1985
-3|/known-for:DEU 3.2 2021
-14|/known-for:DEU 3.2 2024
4|/known-for:DEU 3.4 FY1978
52|/known-for:DEU 3.5 2029
-3|/known-for:DEU 3.5 2030
-34|/known-for:DEU 3.5 2032
-66|/known-for:DEU 3.5 2035
10|/known-for:DEU 3.7 2030
-9|/known-for:DEU 4 1995
-15|/known-for:DEU 4 2025
-12|/known-for:DEU 4.1 2024
-6|/known-for:DEU 4.7 2025
-12|/known-for:DEU 5 1985
8|/known-for:DEU 5 2030
-19|/known-for:DEU 5 2035
-7|/known-for:DEU 5.25 2026
-4|/known-for:DEU 5.8 1989
-3|/known-for:DEU 6 1985
3|/known-for:DEU FY1978
-17|/known-for:DEU FY2022
-4|/known-for:DNK 0.25 2025
21|/known-for:DNK 1.3 2021
12|/known-for:DNK 1.4 2022
16|/known-for:DNK 2 2023
40|/known-for:DNK 2 2030
37|/known-for:DNK 2 2033
-17|/known-for:DNK 2.1 2025
4|/known-for:DNK 2.4 2024
-9|/known-for:DNK 2.4 2025
-6|/known-for:DNK 2.6 2026
3|/known-for:DNK 2.7 2025
22|/known-for:DNK 2021
12|/known-for:DNK 2022
-3|/known-for:DNK 2025
-8|/known-for:DNK 2026
-3|/known-for:DNK 2029
34|/known-for:DNK 2030
-4|/known-for:DNK 2032
37|/known-for:DNK 2033
9|/known-for:DNK 2035
-14|/known-for:DNK 3 2023
11|/known-for:DNK 3 2025
4|/known-for:DNK 3 2026
-3|/known-for:DNK 3 2029
4|/known-for:DNK 3.2 2025
-3|/known-for:DNK 3.3 2032
6|/known-for:DNK 3.5 2026
-4|/known-for:DNK 3.5 2030
29|/known-for:DNK 3.5 2035
13|/known-for:DNK 3.6 2025
-20|/known-for:DNK 5 2035
-9|/known-for:DNK 5.2 2026
16|/known-for:DOM 1.3 2028
16|/known-for:DOM 2028
3|/known-for:DZA 1975
3|/known-for:DZA 2025
-7|/known-for:DZA 2026
3|/known-for:DZA 3.1 1975
-7|/known-for:DZA 5 2026
3|/known-for:DZA 8.8 2025
-5|/known-for:ECU 1.8 2023
4|/known-for:ECU 2.1 2024
6|/known-for:ECU 2.2 2025
3|/known-for:ECU 2.5 2027
-5|/known-for:ECU 2023
6|/known-for:ECU 2025
3|/known-for:ECU 2027
-4|/known-for:ECU 3.4 2024
-6|/known-for:ESP 0.993 FY1986
12|/known-for:ESP 1.28 2024
5|/known-for:ESP 1.3 2024
-8|/known-for:ESP 1.31 2023
-11|/known-for:ESP 1.4 2017
4|/known-for:ESP 1.43 2024
-9|/known-for:ESP 1.55 2025
13|/known-for:ESP 1.6 2024
-8|/known-for:ESP 1.8 FY2025
20|/known-for:ESP 2 2025
-4|/known-for:ESP 2 2025/2026
25|/known-for:ESP 2 2026
28|/known-for:ESP 2 2029
-3|/known-for:ESP 2 2030
-8|/known-for:ESP 2 FY2027
-13|/known-for:ESP 2.2 2025
-12|/known-for:ESP 2.5 2025
-6|/known-for:ESP 2.5 2027
-10|/known-for:ESP 2017
-6|/known-for:ESP 2023
18|/known-for:ESP 2024
-18|/known-for:ESP 2025
-4|/known-for:ESP 2025/2026
3|/known-for:ESP 2026
-7|/known-for:ESP 2027
-9|/known-for:ESP 2028
25|/known-for:ESP 2029
-12|/known-for:ESP 2032
3|/known-for:ESP 2035
-6|/known-for:ESP 203X
-10|/known-for:ESP 3 2024
-4|/known-for:ESP 3 2028
-4|/known-for:ESP 3 2029
10|/known-for:ESP 3 2030
-20|/known-for:ESP 3.2 2026
-11|/known-for:ESP 3.5 2032
17|/known-for:ESP 3.5 2035
-6|/known-for:ESP 3.5 203X
-5|/known-for:ESP 5 2030
-12|/known-for:ESP 5 2035
-3|/known-for:ESP 5.1 2028
-6|/known-for:ESP FY1986
-9|/known-for:ESP FY2025
-8|/known-for:ESP FY2027
6|/known-for:EST 0.25 2025
-6|/known-for:EST 0.9 2013
12|/known-for:EST 1.4 2004
-4|/known-for:EST 1.4 2016
-23|/known-for:EST 1988
-23|/known-for:EST 2 1988
6|/known-for:EST 2 2014
20|/known-for:EST 2 2020
22|/known-for:EST 2.16 2016
-8|/known-for:EST 2.38 2016
17|/known-for:EST 2.5 2023
8|/known-for:EST 2.7 2023
12|/known-for:EST 2004
-7|/known-for:EST 2013
-4|/known-for:EST 2014
10|/known-for:EST 2016
20|/known-for:EST 2020
-4|/known-for:EST 2021
20|/known-for:EST 2023
16|/known-for:EST 2024
6|/known-for:EST 2025
8|/known-for:EST 2026
-9|/known-for:EST 2028
9|/known-for:EST 2029
-25|/known-for:EST 2030
-49|/known-for:EST 2035
5|/known-for:EST 3 2024
11|/known-for:EST 3 2028
-6|/known-for:EST 3 2029
-4|/known-for:EST 3.2 2021
13|/known-for:EST 3.2 2024
6|/known-for:EST 3.3 2025
-4|/known-for:EST 3.38 2024
3|/known-for:EST 3.4 2024
5|/known-for:EST 3.4 2025
6|/known-for:EST 3.43 2024
-16|/known-for:EST 3.5 2030
4|/known-for:EST 3.7 2026
-9|/known-for:EST 3.71 2014
-3|/known-for:EST 4 2026
-3|/known-for:EST 4 2029
-3|/known-for:EST 4.12 2024
-13|/known-for:EST 4.9 2026
17|/known-for:EST 5 2026
-3|/known-for:EST 5 2027
-20|/known-for:EST 5 2028
-9|/known-for:EST 5 2030
-48|/known-for:EST 5 2035
4|/known-for:EST 5.1 2026
10|/known-for:EST 5.2 2026
7|/known-for:EST 5.4 2026
4|/known-for:EST 5.4 2027
19|/known-for:EST 5.4 2029
3|/known-for:EST 5.4 2030
-13|/known-for:EST 7.3 2026
-3|/known-for:EU 0.23 2022
-6|/known-for:EU 0.3 2026
-10|/known-for:EU 1 1992
13|/known-for:EU 1.3 2022
-4|/known-for:EU 1.5 2024
-4|/known-for:EU 1.6 2022
-3|/known-for:EU 1.6 2024
-8|/known-for:EU 1.6 2025
28|/known-for:EU 1.9 2024
-9|/known-for:EU 15 2029
-10|/known-for:EU 1992
-4|/known-for:EU 2 2014
-4|/known-for:EU 2 2017
-15|/known-for:EU 2 2024-06
-29|/known-for:EU 2 2025
14|/known-for:EU 2 2025-01
-20|/known-for:EU 2 2029
50|/known-for:EU 2.1 2025
-12|/known-for:EU 2.2 2015
-6|/known-for:EU 2.2 2026
11|/known-for:EU 2.5 2028
8|/known-for:EU 2.5 2030
19|/known-for:EU 2.7 2027
-4|/known-for:EU 2014
-12|/known-for:EU 2015
-4|/known-for:EU 2017
6|/known-for:EU 2022
12|/known-for:EU 2024
-15|/known-for:EU 2024-06
-13|/known-for:EU 2025
14|/known-for:EU 2025-01
-22|/known-for:EU 2026
15|/known-for:EU 2027
9|/known-for:EU 2028
-35|/known-for:EU 2029
76|/known-for:EU 2030
-7|/known-for:EU 2032
-26|/known-for:EU 2035
-6|/known-for:EU 3 2029
18|/known-for:EU 3 2030
-8|/known-for:EU 3.4 2024
-17|/known-for:EU 3.5 2025
50|/known-for:EU 3.5 2030
-5|/known-for:EU 3.5 2032
-26|/known-for:EU 3.5 2035
-4|/known-for:EU 4 2025
-6|/known-for:EU 4 2027
-5|/known-for:EU 4.8 2026
-3|/known-for:FIN 0.5 2028
17|/known-for:FIN 1.96 2022
5|/known-for:FIN 2 2022
7|/known-for:FIN 2 2023
-22|/known-for:FIN 2 2026
3|/known-for:FIN 2 202X
9|/known-for:FIN 2.4 2024
5|/known-for:FIN 2.5 2025
12|/known-for:FIN 2.5 2026
7|/known-for:FIN 2.6 2026
-3|/known-for:FIN 2.6 2028
21|/known-for:FIN 2022
8|/known-for:FIN 2023
10|/known-for:FIN 2024
3|/known-for:FIN 2025
-21|/known-for:FIN 2026
-6|/known-for:FIN 2028
38|/known-for:FIN 2029
3|/known-for:FIN 202X
12|/known-for:FIN 2030
8|/known-for:FIN 2032
11|/known-for:FIN 2035
-3|/known-for:FIN 3 2025
32|/known-for:FIN 3 2029
-10|/known-for:FIN 3 2030
21|/known-for:FIN 3.2 2030
-17|/known-for:FIN 3.3 2026
12|/known-for:FIN 3.3 2032
-7|/known-for:FIN 3.5 2032
-16|/known-for:FIN 3.5 2035
5|/known-for:FIN 4 2029
3|/known-for:FIN 4 2030
3|/known-for:FIN 5 2032
28|/known-for:FIN 5 2035
-5|/known-for:FJI 2 2029
-5|/known-for:FJI 2029
3|/known-for:FJI 2030
-5|/known-for:FRA 1.2 2026
-3|/known-for:FRA 1.3 2019
-3|/known-for:FRA 1.4 2021
-3|/known-for:FRA 1.7 2026
4|/known-for:FRA 1.9 2022
6|/known-for:FRA 1936
4|/known-for:FRA 198X
-3|/known-for:FRA 1E+1 1953
-3|/known-for:FRA 2 2019
-11|/known-for:FRA 2 2024
29|/known-for:FRA 2 2025
6|/known-for:FRA 2 2030
3|/known-for:FRA 2.1 2024
-5|/known-for:FRA 2.1 2026
14|/known-for:FRA 2.2 2026
4|/known-for:FRA 2.25 2026
-3|/known-for:FRA 2.3 2024
7|/known-for:FRA 2.3 2027
10|/known-for:FRA 2.5 2027
13|/known-for:FRA 2.5 2030
-27|/known-for:FRA 2.5 FY2028
3|/known-for:FRA 2.7 2028
-6|/known-for:FRA 2019
-3|/known-for:FRA 2021
-13|/known-for:FRA 2024
27|/known-for:FRA 2025
-19|/known-for:FRA 2026
41|/known-for:FRA 2027
-3|/known-for:FRA 2029
46|/known-for:FRA 2030
13|/known-for:FRA 2032
-3|/known-for:FRA 2035
4|/known-for:FRA 3 198X
20|/known-for:FRA 3 2027
-5|/known-for:FRA 3 2028
21|/known-for:FRA 3 2030
-9|/known-for:FRA 3.4 2026
-13|/known-for:FRA 3.5 2026
6|/known-for:FRA 3.5 2027
-3|/known-for:FRA 3.5 2029
7|/known-for:FRA 3.5 2030
9|/known-for:FRA 3.5 2032
4|/known-for:FRA 3.5 2035
-3|/known-for:FRA 3.7 2030
-9|/known-for:FRA 5 2035
6|/known-for:FRA 6 1936
-27|/known-for:FRA FY2028
-11|/known-for:GBR 0.4 2027
-5|/known-for:GBR 0.7 2024
-5|/known-for:GBR 0.96 FY2022
-4|/known-for:GBR 1.1 2022
-5|/known-for:GBR 1.2 FY2023
-9|/known-for:GBR 1.3 FY2024
-4|/known-for:GBR 1.57 2025
-5|/known-for:GBR 1.8 2023
3|/known-for:GBR 1.9 2015
-3|/known-for:GBR 1936
5|/known-for:GBR 1938
17|/known-for:GBR 1950
-11|/known-for:GBR 1958
-4|/known-for:GBR 195X
-8|/known-for:GBR 1971
10|/known-for:GBR 1984
13|/known-for:GBR 1985
8|/known-for:GBR 1989
-5|/known-for:GBR 198X
5|/known-for:GBR 1994
3|/known-for:GBR 1995
-6|/known-for:GBR 1997
3|/known-for:GBR 1E+1 1953
-7|/known-for:GBR 1E+1 195X
-8|/known-for:GBR 1E+1 1971
-8|/known-for:GBR 1E+1 2015
6|/known-for:GBR 2 2010
3|/known-for:GBR 2 2013
13|/known-for:GBR 2 2014
6|/known-for:GBR 2 2020
-21|/known-for:GBR 2 2024
-9|/known-for:GBR 2 2025
-8|/known-for:GBR 2 2030
10|/known-for:GBR 2.07 2023
-4|/known-for:GBR 2.1 2025
-7|/known-for:GBR 2.16 2016
-3|/known-for:GBR 2.2 2024
-3|/known-for:GBR 2.2 2026
-9|/known-for:GBR 2.2 2027
11|/known-for:GBR 2.3 2022
4|/known-for:GBR 2.3 2024
-16|/known-for:GBR 2.3 2025
-5|/known-for:GBR 2.3 2026
-3|/known-for:GBR 2.4 2025
6|/known-for:GBR 2.4 2026
-7|/known-for:GBR 2.4 2033/2034
-10|/known-for:GBR 2.5 2024
27|/known-for:GBR 2.5 2027
20|/known-for:GBR 2.5 2030
20|/known-for:GBR 2.6 2027
4|/known-for:GBR 2.6 2027/2028
-14|/known-for:GBR 2.6 2029
-27|/known-for:GBR 2.7 2030
7|/known-for:GBR 2010
13|/known-for:GBR 2014
-3|/known-for:GBR 2015
-7|/known-for:GBR 2016
6|/known-for:GBR 2020
-6|/known-for:GBR 2021
4|/known-for:GBR 2022
5|/known-for:GBR 2023
-41|/known-for:GBR 2024
-40|/known-for:GBR 2025
-7|/known-for:GBR 2026
25|/known-for:GBR 2027
4|/known-for:GBR 2027/2028
16|/known-for:GBR 2028
23|/known-for:GBR 2029
-4|/known-for:GBR 2030
21|/known-for:GBR 2032
-17|/known-for:GBR 2033
-8|/known-for:GBR 2033/2034
6|/known-for:GBR 2034
60|/known-for:GBR 2035
-4|/known-for:GBR 3 198X
-3|/known-for:GBR 3 1997
14|/known-for:GBR 3 2028
12|/known-for:GBR 3 2029
16|/known-for:GBR 3 2030
-17|/known-for:GBR 3 2033
8|/known-for:GBR 3 2034
-12|/known-for:GBR 3 2035
6|/known-for:GBR 3.2 1995
-6|/known-for:GBR 3.2 2021
5|/known-for:GBR 3.4 1994
-3|/known-for:GBR 3.4 1997
25|/known-for:GBR 3.5 2029
-7|/known-for:GBR 3.5 2030
4|/known-for:GBR 3.5 2032
13|/known-for:GBR 4 1989
-3|/known-for:GBR 4 1995
3|/known-for:GBR 4 2030
-11|/known-for:GBR 4.2 1958
12|/known-for:GBR 5 1985
18|/known-for:GBR 5 2032
66|/known-for:GBR 5 2035
3|/known-for:GBR 5.2 1985
10|/known-for:GBR 5.3 1984
-3|/known-for:GBR 6 1936
17|/known-for:GBR 6.5 1950
5|/known-for:GBR 7 1938
3|/known-for:GBR 7 195X
-5|/known-for:GBR FY2022
-5|/known-for:GBR FY2023
-10|/known-for:GBR FY2024
-3|/known-for:GBR FY2025
5|/known-for:GEO 2 2027
-4|/known-for:GEO 2.2 2025
-4|/known-for:GEO 2.4 2026
-4|/known-for:GEO 2025
-4|/known-for:GEO 2026
5|/known-for:GEO 2027
-8|/known-for:GRC 1.9 2024
13|/known-for:GRC 2 2035
-7|/known-for:GRC 2.16 2016
9|/known-for:GRC 2.38 2016
4|/known-for:GRC 2.7 2024
5|/known-for:GRC 2.9 2025
-17|/known-for:GRC 2024
3|/known-for:GRC 2025
-7|/known-for:GRC 2030
20|/known-for:GRC 2035
4|/known-for:GRC 3 2023
-14|/known-for:GRC 3 2024
4|/known-for:GRC 3.1 2024
-4|/known-for:GRC 3.24 2023
18|/known-for:GRC 3.5 2035
-5|/known-for:GRC 5 2030
-11|/known-for:GRC 5 2035
6|/known-for:HRV 1.9 2024
12|/known-for:HRV 2 2025
10|/known-for:HRV 2 2030
-6|/known-for:HRV 2.1 2024
6|/known-for:HRV 2.5 2027
5|/known-for:HRV 2.8 2029
11|/known-for:HRV 2025
5|/known-for:HRV 2027
5|/known-for:HRV 2029
16|/known-for:HRV 2030
8|/known-for:HRV 3 2030
-14|/known-for:HTI 1.3 2028
-14|/known-for:HTI 2028
-10|/known-for:HUN 1.1 2019
7|/known-for:HUN 1.8 2001
-3|/known-for:HUN 1.96 2022
5|/known-for:HUN 2 2025
-5|/known-for:HUN 2 2026
4|/known-for:HUN 2 2035
-15|/known-for:HUN 2.1 2024
-3|/known-for:HUN 2.24 2026
6|/known-for:HUN 2001
-10|/known-for:HUN 2019
-3|/known-for:HUN 2022
-16|/known-for:HUN 2024
5|/known-for:HUN 2025
-7|/known-for:HUN 2026
-4|/known-for:HUN 2027
15|/known-for:HUN 2028
14|/known-for:HUN 2035
-4|/known-for:HUN 3 2027
15|/known-for:HUN 3 2028
25|/known-for:HUN 3.5 2035
-14|/known-for:HUN 5 2035
4|/known-for:IDN 0.7 2023
8|/known-for:IDN 0.8 2025
-23|/known-for:IDN 0.9 2025
30|/known-for:IDN 0.9 2026
20|/known-for:IDN 0.9 2029
3|/known-for:IDN 1 1998
4|/known-for:IDN 1 1999
6|/known-for:IDN 1 2024
3|/known-for:IDN 1 2028
-8|/known-for:IDN 1.2 2025
4|/known-for:IDN 1.3 2025
3|/known-for:IDN 1998
3|/known-for:IDN 1999
15|/known-for:IDN 2 2029
-5|/known-for:IDN 2 2030
3|/known-for:IDN 2023
6|/known-for:IDN 2024
-19|/known-for:IDN 2025
30|/known-for:IDN 2026
3|/known-for:IDN 2028
38|/known-for:IDN 2029
-27|/known-for:IDN 2030
-12|/known-for:IDN 2032
-19|/known-for:IDN 3 2030
-14|/known-for:IDN 3.5 2032
-15|/known-for:IND 1.1 2025/2026
-9|/known-for:IND 1.2 2023/2024
3|/known-for:IND 1.5 2024
-15|/known-for:IND 1.7 2022
5|/known-for:IND 1.9 2024
4|/known-for:IND 1.9 2024/2025
8|/known-for:IND 1.9 2025/2026
3|/known-for:IND 1.9 FY2025
7|/known-for:IND 1.97 FY2023
16|/known-for:IND 1962
26|/known-for:IND 1987/1988
-8|/known-for:IND 1988
4|/known-for:IND 2 2025
5|/known-for:IND 2 2025/2026
10|/known-for:IND 2 2026/2027
31|/known-for:IND 2 FY2026
-6|/known-for:IND 2.2 2026
7|/known-for:IND 2.2 2030
3|/known-for:IND 2.3 2025
5|/known-for:IND 2.4 2023
-29|/known-for:IND 2.5 2024
-6|/known-for:IND 2.5 2025/2026
5|/known-for:IND 2.5 2030
-13|/known-for:IND 2.55 2027
-5|/known-for:IND 2.7 2025/2026
-15|/known-for:IND 2022
3|/known-for:IND 2023
-5|/known-for:IND 2023/2024
-22|/known-for:IND 2024
4|/known-for:IND 2024/2025
5|/known-for:IND 2025
-13|/known-for:IND 2025/2026
-7|/known-for:IND 2026
10|/known-for:IND 2026/2027
-24|/known-for:IND 2027
5|/known-for:IND 2030
-6|/known-for:IND 2032
-11|/known-for:IND 2035
-6|/known-for:IND 3 2030
25|/known-for:IND 3.5 1987/1988
-9|/known-for:IND 4 2027
-6|/known-for:IND 5 2032
-11|/known-for:IND 5 2035
-8|/known-for:IND 6.5 1988
7|/known-for:IND FY2023
31|/known-for:IND FY2026
3|/known-for:IRL 0.2 2026
3|/known-for:IRL 0.23 2022
7|/known-for:IRL 0.3 2026
11|/known-for:IRL 0.4 2027
5|/known-for:IRL 0.5 2028
3|/known-for:IRL 0.6 2028
-3|/known-for:IRL 1 2032
-6|/known-for:IRL 1.4 2022
-3|/known-for:IRL 2.4 2024
-6|/known-for:IRL 2.4 2026
-3|/known-for:IRL 2022
-4|/known-for:IRL 2024
-4|/known-for:IRL 2025
11|/known-for:IRL 2027
9|/known-for:IRL 2028
-6|/known-for:IRL 2030
-4|/known-for:IRL 2032
-18|/known-for:IRL 2035
-6|/known-for:IRL 3 2030
-16|/known-for:IRL 3.5 2035
-6|/known-for:IRN 2027
-6|/known-for:IRN 4.5 2027
-7|/known-for:IRQ 1 2003
4|/known-for:IRQ 2.5 2024
-10|/known-for:IRQ 2003
4|/known-for:IRQ 2024
-3|/known-for:IRQ 3.7 2003
41|/known-for:ISL 1.5 2035
-7|/known-for:ISL 2024
40|/known-for:ISL 2035
-3|/known-for:ISR 1.2 2023
-9|/known-for:ISR 2.7 2022
17|/known-for:ISR 2022
25|/known-for:ISR 2023
-13|/known-for:ISR 2024
5|/known-for:ISR 2025
-4|/known-for:ISR 2026
-4|/known-for:ISR 2029
-7|/known-for:ISR 203X
-7|/known-for:ISR 3 203X
-5|/known-for:ISR 3.32 2026
-4|/known-for:ISR 3.4 2023
-5|/known-for:ISR 34 2022
4|/known-for:ISR 4.5 2022
4|/known-for:ISR 5 2025
10|/known-for:ISR 5.3 2023
22|/known-for:ISR 5.4 2023
5|/known-for:ISR 6 2025
-4|/known-for:ISR 6-8 2029
-8|/known-for:ISR 7.1 2024
-5|/known-for:ISR 7.3 2024
27|/known-for:ISR 8.8 2022
5|/known-for:ISR 8.8 2024
4|/known-for:ITA 0.2 2025
-8|/known-for:ITA 1.2 2022
-7|/known-for:ITA 1.3 2024
-6|/known-for:ITA 1.4 2024
3|/known-for:ITA 1.5 2022
28|/known-for:ITA 1.5 2024
14|/known-for:ITA 1.5 2035
8|/known-for:ITA 1.57 2025
-6|/known-for:ITA 1.6 2022
-6|/known-for:ITA 1.6 2024
8|/known-for:ITA 1.6 2025
-3|/known-for:ITA 1.9 2022
25|/known-for:ITA 2 2024
38|/known-for:ITA 2 2025
20|/known-for:ITA 2 2026
45|/known-for:ITA 2 2028
-6|/known-for:ITA 2.1 2025
7|/known-for:ITA 2.1 2026
3|/known-for:ITA 2.1 2060
4|/known-for:ITA 2.5 2028
-13|/known-for:ITA 2022
-4|/known-for:ITA 2023
26|/known-for:ITA 2024
47|/known-for:ITA 2025
26|/known-for:ITA 2026
-5|/known-for:ITA 2027
42|/known-for:ITA 2028
12|/known-for:ITA 2029
20|/known-for:ITA 2032
55|/known-for:ITA 2035
3|/known-for:ITA 2060
-3|/known-for:ITA 3 2027
-9|/known-for:ITA 3 2028
13|/known-for:ITA 3 2029
5|/known-for:ITA 3 2030
4|/known-for:ITA 3 2032
-4|/known-for:ITA 3.3 2023
-4|/known-for:ITA 3.38 2024
17|/known-for:ITA 3.5 2035
-3|/known-for:ITA 4.7 2025
-3|/known-for:ITA 5 2030
18|/known-for:ITA 5 2032
24|/known-for:ITA 5 2035
24|/known-for:JAM 1.3 2024
24|/known-for:JAM 2024
-11|/known-for:JOR 2.5 2030
-11|/known-for:JOR 2027
-11|/known-for:JOR 2030
-11|/known-for:JOR 3 2027
8|/known-for:JPN 0.9 1978
-13|/known-for:JPN 0.9 2014
9|/known-for:JPN 0.9 2019
-30|/known-for:JPN 0.9 2026
-20|/known-for:JPN 0.9 2029
4|/known-for:JPN 0.91 FY1981
13|/known-for:JPN 0.93 FY1982
5|/known-for:JPN 0.95 FY2021
10|/known-for:JPN 0.96 2023
5|/known-for:JPN 0.96 FY1994
11|/known-for:JPN 0.96 FY2022
7|/known-for:JPN 0.993 FY1986
3|/known-for:JPN 1 1990
-3|/known-for:JPN 1 1998
7|/known-for:JPN 1 2003
-7|/known-for:JPN 1 2016
4|/known-for:JPN 1 2022
-6|/known-for:JPN 1 2024
20|/known-for:JPN 1 2026
6|/known-for:JPN 1 FY2015
10|/known-for:JPN 1 FY2022
3|/known-for:JPN 1.004 FY1987
15|/known-for:JPN 1.07 2021
10|/known-for:JPN 1.09 FY2021
17|/known-for:JPN 1.1 2022
16|/known-for:JPN 1.19 FY2023
-5|/known-for:JPN 1.2 2021
15|/known-for:JPN 1.2 2023
5|/known-for:JPN 1.2 FY2023
5|/known-for:JPN 1.24 FY2021
7|/known-for:JPN 1.24 FY2022
-9|/known-for:JPN 1.26 FY2024
-6|/known-for:JPN 1.3 2022
-10|/known-for:JPN 1.3 2023
-4|/known-for:JPN 1.3 2024
10|/known-for:JPN 1.3 FY2024
13|/known-for:JPN 1.4 2024
12|/known-for:JPN 1.4 2025
-7|/known-for:JPN 1.4 2027
18|/known-for:JPN 1.4 FY2023
-9|/known-for:JPN 1.5 2021
11|/known-for:JPN 1.5 2025
5|/known-for:JPN 1.5 2026
-7|/known-for:JPN 1.5 2028
-5|/known-for:JPN 1.5 2035
4|/known-for:JPN 1.5 FY1986
15|/known-for:JPN 1.5 FY2022
3|/known-for:JPN 1.5 FY2023
8|/known-for:JPN 1.5 FY2024
6|/known-for:JPN 1.5 FY2025
12|/known-for:JPN 1.5 FY2026
8|/known-for:JPN 1.5 FY2027
-9|/known-for:JPN 1.6 2022
-3|/known-for:JPN 1.6 2023
15|/known-for:JPN 1.6 2024
28|/known-for:JPN 1.6 FY2024
-10|/known-for:JPN 1.7 2021
-7|/known-for:JPN 1.7 2022
7|/known-for:JPN 1.7 FY2025
10|/known-for:JPN 1.75 2025
-4|/known-for:JPN 1.8 2000
-5|/known-for:JPN 1.8 2016
12|/known-for:JPN 1.8 2025
23|/known-for:JPN 1.8 FY2025
-3|/known-for:JPN 1.9 2018
-10|/known-for:JPN 1.9 2024
31|/known-for:JPN 1.9 FY2026
-4|/known-for:JPN 1.96 FY2022
-6|/known-for:JPN 1.97 FY2023
-5|/known-for:JPN 19 2026-01
3|/known-for:JPN 1965
-9|/known-for:JPN 196X
8|/known-for:JPN 1978
-11|/known-for:JPN 1984
-8|/known-for:JPN 1985
-3|/known-for:JPN 1986
-3|/known-for:JPN 1987
6|/known-for:JPN 198X
3|/known-for:JPN 1990
-3|/known-for:JPN 1998
-3|/known-for:JPN 2 1990
3|/known-for:JPN 2 2005
3|/known-for:JPN 2 2022-11
-37|/known-for:JPN 2 2024
-33|/known-for:JPN 2 2025
-20|/known-for:JPN 2 2025/2026
-20|/known-for:JPN 2 2026
12|/known-for:JPN 2 2026-03
3|/known-for:JPN 2 2026-04
54|/known-for:JPN 2 2027
-9|/known-for:JPN 2 2028
9|/known-for:JPN 2 2028-03
-23|/known-for:JPN 2 2029
-30|/known-for:JPN 2 2030
-8|/known-for:JPN 2 2031
-13|/known-for:JPN 2 2032
-8|/known-for:JPN 2 2032/2033
-10|/known-for:JPN 2 2033
27|/known-for:JPN 2 FY2025
-13|/known-for:JPN 2 FY2026
74|/known-for:JPN 2 FY2027
3|/known-for:JPN 2 FY2028
17|/known-for:JPN 2.05 FY2026
22|/known-for:JPN 2.1 FY2026
3|/known-for:JPN 2.1 FY2027
-4|/known-for:JPN 2.2 2022
3|/known-for:JPN 2.2 2027
-3|/known-for:JPN 2.3 2023
-8|/known-for:JPN 2.3 2028
5|/known-for:JPN 2.3 2030
15|/known-for:JPN 2.3 FY2028
-11|/known-for:JPN 2.32 2025
-3|/known-for:JPN 2.33 2033/2034
-16|/known-for:JPN 2.4 2026
3|/known-for:JPN 2.4 2030
-5|/known-for:JPN 2.42 2025
-7|/known-for:JPN 2.42 2026
-8|/known-for:JPN 2.45 2025
-28|/known-for:JPN 2.5 2024
-9|/known-for:JPN 2.5 2027
4|/known-for:JPN 2.5 202X
31|/known-for:JPN 2.5 2030
-11|/known-for:JPN 2.5 FY2019
32|/known-for:JPN 2.5 FY2028
9|/known-for:JPN 2.5 FY2029
22|/known-for:JPN 2.5 FY2030
3|/known-for:JPN 2.5-3 FY2030
-3|/known-for:JPN 2.54 2023
-5|/known-for:JPN 2.6 2024
-12|/known-for:JPN 2.6 2025
-4|/known-for:JPN 2.6 2028
23|/known-for:JPN 2.6 2035
-3|/known-for:JPN 2.7 2023
-37|/known-for:JPN 2.7 2027
5|/known-for:JPN 2.7 2030
4|/known-for:JPN 2.7 FY2029
4|/known-for:JPN 2.7 FY2031
3|/known-for:JPN 2.75 2032
-5|/known-for:JPN 2.8 2029
9|/known-for:JPN 2.8 2030
19|/known-for:JPN 2.8 2032
3|/known-for:JPN 2.8 FY2030
-6|/known-for:JPN 2.9 2017
-4|/known-for:JPN 2.9 2030
-5|/known-for:JPN 2.9 FY2024
-4|/known-for:JPN 2000
7|/known-for:JPN 2003
3|/known-for:JPN 2005
-7|/known-for:JPN 2009
-3|/known-for:JPN 2010
-14|/known-for:JPN 2014
-3|/known-for:JPN 2015
-14|/known-for:JPN 2016
-6|/known-for:JPN 2017
-3|/known-for:JPN 2018
9|/known-for:JPN 2019
-20|/known-for:JPN 2021
-23|/known-for:JPN 2022
3|/known-for:JPN 2022-11
-10|/known-for:JPN 2023
-75|/known-for:JPN 2024
-54|/known-for:JPN 2025
18|/known-for:JPN 2025-07-20
-21|/known-for:JPN 2025/2026
-50|/known-for:JPN 2026
-5|/known-for:JPN 2026-01
12|/known-for:JPN 2026-03
3|/known-for:JPN 2026-04
8|/known-for:JPN 2026-06
-30|/known-for:JPN 2026-11-04
-31|/known-for:JPN 2027
-29|/known-for:JPN 2028
9|/known-for:JPN 2028-03
-49|/known-for:JPN 2029
18|/known-for:JPN 202X
-36|/known-for:JPN 2030
-3|/known-for:JPN 2031
-27|/known-for:JPN 2032
-8|/known-for:JPN 2032/2033
-17|/known-for:JPN 2033
-5|/known-for:JPN 2033/2034
5|/known-for:JPN 2034
36|/known-for:JPN 2035
30|/known-for:JPN 203X
-8|/known-for:JPN 27.2 2026
7|/known-for:JPN 3 198X
-9|/known-for:JPN 3 2025
16|/known-for:JPN 3 2026
3|/known-for:JPN 3 2026-06
-11|/known-for:JPN 3 2030
-27|/known-for:JPN 3 2032
-7|/known-for:JPN 3 2033
17|/known-for:JPN 3 2035
13|/known-for:JPN 3 203X
-3|/known-for:JPN 3 FY2024
15|/known-for:JPN 3 FY2030
13|/known-for:JPN 3 FY2031
28|/known-for:JPN 3 FY2032
15|/known-for:JPN 3-3.5 FY2031
-8|/known-for:JPN 3.1 FY2025
-3|/known-for:JPN 3.2 2021
4|/known-for:JPN 3.2 2032
-4|/known-for:JPN 3.3 1987
-3|/known-for:JPN 3.3 2015
-7|/known-for:JPN 3.3 FY2026
-4|/known-for:JPN 3.4 FY1997
-6|/known-for:JPN 3.5 2025
18|/known-for:JPN 3.5 2025-07-20
20|/known-for:JPN 3.5 2026
5|/known-for:JPN 3.5 2026-06
-30|/known-for:JPN 3.5 2026-11-04
-22|/known-for:JPN 3.5 2027
14|/known-for:JPN 3.5 202X
-41|/known-for:JPN 3.5 2030
4|/known-for:JPN 3.5 2031
-17|/known-for:JPN 3.5 2032
-22|/known-for:JPN 3.5 2035
13|/known-for:JPN 3.5 203X
-6|/known-for:JPN 3.5 FY2021
-15|/known-for:JPN 3.5 FY2026
7|/known-for:JPN 3.5 FY2032
30|/known-for:JPN 3.5 FY2035
-3|/known-for:JPN 34 2024
-4|/known-for:JPN 3E+1 2026
-6|/known-for:JPN 4 2009
6|/known-for:JPN 4 2034
17|/known-for:JPN 4 2035
12|/known-for:JPN 4 FY2031
-3|/known-for:JPN 4.5 FY2027
-3|/known-for:JPN 4.6 FY2027
-6|/known-for:JPN 4.7 2010
-4|/known-for:JPN 4.7 2026
-4|/known-for:JPN 4.7 FY2027
-10|/known-for:JPN 4.8 FY2027
-3|/known-for:JPN 5 2026
-11|/known-for:JPN 5 2027
4|/known-for:JPN 5 2035
3|/known-for:JPN 5 FY2025
-4|/known-for:JPN 5 FY2027
-15|/known-for:JPN 5.2 FY1981
-6|/known-for:JPN 5.2 FY1985
-10|/known-for:JPN 5.3 1984
-4|/known-for:JPN 5.4 2023
-10|/known-for:JPN 5.5 2026
-7|/known-for:JPN 6.3 2025
-16|/known-for:JPN 6.3 FY1982
-12|/known-for:JPN 7 1985
-4|/known-for:JPN 7.5 2026
-9|/known-for:JPN 8 196X
-10|/known-for:JPN FY1981
-3|/known-for:JPN FY1982
3|/known-for:JPN FY1983
3|/known-for:JPN FY1984
11|/known-for:JPN FY1986
4|/known-for:JPN FY1987
3|/known-for:JPN FY1988
5|/known-for:JPN FY1994
-4|/known-for:JPN FY1997
6|/known-for:JPN FY2015
-7|/known-for:JPN FY2019
14|/known-for:JPN FY2021
46|/known-for:JPN FY2022
34|/known-for:JPN FY2023
29|/known-for:JPN FY2024
59|/known-for:JPN FY2025
46|/known-for:JPN FY2026
69|/known-for:JPN FY2027
53|/known-for:JPN FY2028
15|/known-for:JPN FY2029
47|/known-for:JPN FY2030
49|/known-for:JPN FY2031
39|/known-for:JPN FY2032
31|/known-for:JPN FY2035
-9|/known-for:KHM 1 2026
-4|/known-for:KHM 1.1 FY2021
-13|/known-for:KHM 1.4 FY2021
-3|/known-for:KHM 1.4 FY2028
-6|/known-for:KHM 1.5 FY2029
3|/known-for:KHM 2.1 2027
3|/known-for:KHM 2.2 2025
6|/known-for:KHM 2.3 2026
4|/known-for:KHM 2025
-4|/known-for:KHM 2026
3|/known-for:KHM 2027
-17|/known-for:KHM FY2021
-3|/known-for:KHM FY2028
-6|/known-for:KHM FY2029
12|/known-for:KOR 0.5 2030
-3|/known-for:KOR 0.96 FY1994
-20|/known-for:KOR 1 2026
-5|/known-for:KOR 1.07 2021
-14|/known-for:KOR 1.19 FY2023
-12|/known-for:KOR 1.26 FY2024
-11|/known-for:KOR 1.3 2024
-3|/known-for:KOR 1.3 2025
-11|/known-for:KOR 1.4 2024
-3|/known-for:KOR 1.6 2022
-6|/known-for:KOR 1.6 2024
-3|/known-for:KOR 1.7 2030
-9|/known-for:KOR 1.8 2023
-7|/known-for:KOR 1.9 FY2026
-14|/known-for:KOR 1950
-3|/known-for:KOR 1953
23|/known-for:KOR 1977
7|/known-for:KOR 1980
32|/known-for:KOR 198X
-3|/known-for:KOR 2 FY2025
-17|/known-for:KOR 2.05 FY2026
-4|/known-for:KOR 2.1 2024
9|/known-for:KOR 2.3 2025
18|/known-for:KOR 2.32 2025
5|/known-for:KOR 2.4 2016
38|/known-for:KOR 2.4 2026
-3|/known-for:KOR 2.4 2033/2034
5|/known-for:KOR 2.42 2025
10|/known-for:KOR 2.42 2026
4|/known-for:KOR 2.5 2023
17|/known-for:KOR 2.5 2024
4|/known-for:KOR 2.5 2026
12|/known-for:KOR 2.5 2027
-5|/known-for:KOR 2.5 2030
12|/known-for:KOR 2.5 FY2019
4|/known-for:KOR 2.5 FY2024
3|/known-for:KOR 2.54 2023
13|/known-for:KOR 2.55 2027
3|/known-for:KOR 2.57 2021
19|/known-for:KOR 2.6 2024
25|/known-for:KOR 2.6 2025
3|/known-for:KOR 2.6 2027
4|/known-for:KOR 2.6 2028
-21|/known-for:KOR 2.6 2035
11|/known-for:KOR 2.7 2022
3|/known-for:KOR 2.7 2023
5|/known-for:KOR 2.8 2023
5|/known-for:KOR 2.8 2029
-7|/known-for:KOR 2.8 2030
-3|/known-for:KOR 2.8 FY2030
8|/known-for:KOR 2.9 2030
3|/known-for:KOR 2016
-3|/known-for:KOR 2021
5|/known-for:KOR 2022
-14|/known-for:KOR 2023
-3|/known-for:KOR 2024
36|/known-for:KOR 2025
-9|/known-for:KOR 2026
8|/known-for:KOR 2027
14|/known-for:KOR 2028
3|/known-for:KOR 2029
-8|/known-for:KOR 202X
6|/known-for:KOR 2030
34|/known-for:KOR 2032
-3|/known-for:KOR 2033
-5|/known-for:KOR 2033/2034
-28|/known-for:KOR 2035
-3|/known-for:KOR 203X
-14|/known-for:KOR 25 2024
8|/known-for:KOR 3 2024
-4|/known-for:KOR 3 2025
-21|/known-for:KOR 3 2026
17|/known-for:KOR 3 2028
3|/known-for:KOR 3 2029
9|/known-for:KOR 3 2030
31|/known-for:KOR 3 2032
-3|/known-for:KOR 3 2033
8|/known-for:KOR 3 2035
-30|/known-for:KOR 3 FY2026
-6|/known-for:KOR 3 FY2032
-5|/known-for:KOR 3.2 2026
-6|/known-for:KOR 3.5 2026
-5|/known-for:KOR 3.5 2029
-8|/known-for:KOR 3.5 202X
3|/known-for:KOR 3.5 2032
18|/known-for:KOR 3.5 2035
-3|/known-for:KOR 3.5 203X
26|/known-for:KOR 4 198X
-15|/known-for:KOR 4 2023
-8|/known-for:KOR 4.5 2028
-16|/known-for:KOR 4.7 2027
-3|/known-for:KOR 4.8 2026
-5|/known-for:KOR 5 2030
-34|/known-for:KOR 5 2035
23|/known-for:KOR 6 1977
5|/known-for:KOR 6 1980
8|/known-for:KOR 6 198X
-14|/known-for:KOR 6.5 1950
-3|/known-for:KOR 7 1953
-3|/known-for:KOR 7.5 2026
-3|/known-for:KOR FY1994
11|/known-for:KOR FY2019
-14|/known-for:KOR FY2023
-8|/known-for:KOR FY2024
-4|/known-for:KOR FY2025
-53|/known-for:KOR FY2026
-7|/known-for:KOR FY2029
-5|/known-for:KOR FY2030
-6|/known-for:KOR FY2032
5|/known-for:KWT 4.2 2030
6|/known-for:KWT 4.8 2024
-5|/known-for:KWT 5.2 2030
-4|/known-for:KWT 5.6 2024
-8|/known-for:LAO 1.9 2026
-8|/known-for:LAO 2026
3|/known-for:LBN 1.7 2026
16|/known-for:LBN 2.5 2026
-28|/known-for:LBN 2022
-11|/known-for:LBN 2024
18|/known-for:LBN 2026
3|/known-for:LBN 2027
3|/known-for:LBN 3 2027
-11|/known-for:LBN 6.8 2024
-27|/known-for:LBN 8.8 2022
3|/known-for:LKA 1.5 2027
-4|/known-for:LKA 1.6 2006
-3|/known-for:LKA 1.6 2023
-23|/known-for:LKA 1987/1988
-4|/known-for:LKA 2.3 2025
-5|/known-for:LKA 2006
17|/known-for:LKA 2009
-3|/known-for:LKA 2023
-3|/known-for:LKA 2025
3|/known-for:LKA 2027
4|/known-for:LKA 2030
-23|/known-for:LKA 3.5 1987/1988
16|/known-for:LKA 3.9 2009
13|/known-for:LTU 0.9 2014
3|/known-for:LTU 1.1 2008
27|/known-for:LTU 2 2020
5|/known-for:LTU 2 2021
-4|/known-for:LTU 2 2025
5|/known-for:LTU 2.5 2023
-5|/known-for:LTU 2.7 2023
3|/known-for:LTU 2008
10|/known-for:LTU 2014
24|/known-for:LTU 2020
5|/known-for:LTU 2021
-9|/known-for:LTU 2023
-6|/known-for:LTU 2024
15|/known-for:LTU 2025
56|/known-for:LTU 2026
4|/known-for:LTU 2027
-14|/known-for:LTU 2028
-6|/known-for:LTU 2030
-19|/known-for:LTU 2035
-3|/known-for:LTU 3 2024
4|/known-for:LTU 3.03 2025
-27|/known-for:LTU 3.5 2030
-4|/known-for:LTU 3.68 2014
-7|/known-for:LTU 3.9 2023
3|/known-for:LTU 3.9 2025
22|/known-for:LTU 4 2025
6|/known-for:LTU 4 2027
-10|/known-for:LTU 4.3 2028
-10|/known-for:LTU 4.48 2035
-4|/known-for:LTU 4.8 2026
-4|/known-for:LTU 4.9 2026
-3|/known-for:LTU 4.91 2026
36|/known-for:LTU 5 2026
-3|/known-for:LTU 5 2028
16|/known-for:LTU 5 2030
-7|/known-for:LTU 5 2035
9|/known-for:LTU 5-6 2026
3|/known-for:LTU 5-6 2026/2030
7|/known-for:LTU 5.25 2026
4|/known-for:LTU 5.38 2026
19|/known-for:LTU 5.4 2026
4|/known-for:LUX 0.7 2023
18|/known-for:LUX 1 2025
4|/known-for:LUX 1.3 2026
-6|/known-for:LUX 1.31 2023
21|/known-for:LUX 1.9 2027
17|/known-for:LUX 2 2025
9|/known-for:LUX 2 2026
32|/known-for:LUX 2 2030
-3|/known-for:LUX 2023
-4|/known-for:LUX 2024
35|/known-for:LUX 2025
12|/known-for:LUX 2026
20|/known-for:LUX 2027
26|/known-for:LUX 2030
-5|/known-for:LUX 3 2030
3|/known-for:LVA 0.9 2012
7|/known-for:LVA 0.9 2013
4|/known-for:LVA 1.4 2016
7|/known-for:LVA 1.7 2004
-13|/known-for:LVA 1.8 2005
-3|/known-for:LVA 2 2006
18|/known-for:LVA 2 2008
12|/known-for:LVA 2 2018
12|/known-for:LVA 2 2020
3|/known-for:LVA 2.3 2023
4|/known-for:LVA 2.5 2025
-3|/known-for:LVA 2.7 2027
7|/known-for:LVA 2004
-13|/known-for:LVA 2005
-3|/known-for:LVA 2006
18|/known-for:LVA 2008
3|/known-for:LVA 2012
6|/known-for:LVA 2013
4|/known-for:LVA 2016
12|/known-for:LVA 2018
15|/known-for:LVA 2020
-6|/known-for:LVA 2024
8|/known-for:LVA 2025
25|/known-for:LVA 2026
7|/known-for:LVA 2027
34|/known-for:LVA 2028
-17|/known-for:LVA 2030
-21|/known-for:LVA 2035
-7|/known-for:LVA 3 2024
5|/known-for:LVA 3 2027
9|/known-for:LVA 3.2 2024
-5|/known-for:LVA 3.5 2035
-3|/known-for:LVA 3.68 2014
-6|/known-for:LVA 3E+1 2024
10|/known-for:LVA 4 2026
-11|/known-for:LVA 4.48 2035
18|/known-for:LVA 4.9 2026
6|/known-for:LVA 4.91 2026
5|/known-for:LVA 5 2027
30|/known-for:LVA 5 2028
-15|/known-for:LVA 5 2030
-6|/known-for:LVA 5 2035
4|/known-for:LVA 5.1 2028
-3|/known-for:LVA 5.4 2026
-3|/known-for:MAR 1975
5|/known-for:MAR 2024
-3|/known-for:MAR 2025
7|/known-for:MAR 2026
-3|/known-for:MAR 3.1 1975
5|/known-for:MAR 3.5 2024
8|/known-for:MAR 5 2026
-3|/known-for:MAR 8.8 2025
3|/known-for:MDA 0.6 2024
18|/known-for:MDA 1 2028
8|/known-for:MDA 1 2030
18|/known-for:MDA 2028
11|/known-for:MDA 2030
-3|/known-for:MDA 5.5 2024
10|/known-for:MDV 1.6 2023
18|/known-for:MDV 1.7 2022
7|/known-for:MDV 2 2028
8|/known-for:MDV 2.3 2025
18|/known-for:MDV 2022
10|/known-for:MDV 2023
8|/known-for:MDV 2025
7|/known-for:MDV 2028
-6|/known-for:MEX 2024
-6|/known-for:MEX 6.8 2024
-7|/known-for:MKD 1.7 2024
35|/known-for:MKD 2 2024
7|/known-for:MKD 2.5 2028
28|/known-for:MKD 2024
5|/known-for:MKD 2028
10|/known-for:MKD 2035
10|/known-for:MKD 3.5 2035
3|/known-for:MLT 0.5 2025
6|/known-for:MLT 0.8 2030
21|/known-for:MLT 1 2030
-3|/known-for:MLT 1.4 1965
-3|/known-for:MLT 1965
3|/known-for:MLT 2025
27|/known-for:MLT 2030
17|/known-for:MMR 2024
17|/known-for:MMR 6.8 2024
-39|/known-for:MNE 2 2025
-38|/known-for:MNE 2025
29|/known-for:MNE 2035
31|/known-for:MNE 5 2035
10|/known-for:MNG 1.3 2028
10|/known-for:MNG 2028
7|/known-for:MOZ 2 2027
6|/known-for:MOZ 2027
-3|/known-for:MYS 0.8 2025
28|/known-for:MYS 0.9 2025
10|/known-for:MYS 1 2016
13|/known-for:MYS 1 2025
3|/known-for:MYS 1 2030
-3|/known-for:MYS 1.1 2025
-21|/known-for:MYS 1.2 2025
6|/known-for:MYS 1.5 2030
-6|/known-for:MYS 1.9 2025
10|/known-for:MYS 2016
8|/known-for:MYS 2025
9|/known-for:MYS 2030
-3|/known-for:NATO 0.9 2012
-17|/known-for:NATO 1 2025
-4|/known-for:NATO 1.24 FY2021
-7|/known-for:NATO 1.24 FY2022
-4|/known-for:NATO 1.3 2019
-6|/known-for:NATO 1.36 2019
-8|/known-for:NATO 1.37 2024
-7|/known-for:NATO 1.4 2004
10|/known-for:NATO 1.4 2014
39|/known-for:NATO 1.4 2017
-7|/known-for:NATO 1.4 2022
-11|/known-for:NATO 1.4 2024
-13|/known-for:NATO 1.4 FY2023
-10|/known-for:NATO 1.42 2020
16|/known-for:NATO 1.43 2014
-4|/known-for:NATO 1.45 2024/2025
-4|/known-for:NATO 1.47 2024/2025
-33|/known-for:NATO 1.5 2024
-4|/known-for:NATO 1.5 2025
-5|/known-for:NATO 1.5 2027
-17|/known-for:NATO 1.5 2028
33|/known-for:NATO 1.5 2029
-7|/known-for:NATO 1.5 2030
7|/known-for:NATO 1.5 2032
-34|/known-for:NATO 1.5 2035
-4|/known-for:NATO 1.5 FY1986
-10|/known-for:NATO 1.5 FY2026
-3|/known-for:NATO 1.53 2021
-4|/known-for:NATO 1.58 2025
7|/known-for:NATO 1.6 2013
21|/known-for:NATO 1.66 2022
-7|/known-for:NATO 1.7 2004
9|/known-for:NATO 1.7 2020
9|/known-for:NATO 1.7 2021
-3|/known-for:NATO 1.7 2025
-9|/known-for:NATO 1.76 2029/2030
13|/known-for:NATO 1.8 2005
-3|/known-for:NATO 1.9 FY2026
-4|/known-for:NATO 1.96 2022
-7|/known-for:NATO 15 2029
-4|/known-for:NATO 195X
-5|/known-for:NATO 1963
-3|/known-for:NATO 1984
-4|/known-for:NATO 1985
-5|/known-for:NATO 1986
4|/known-for:NATO 1987
23|/known-for:NATO 1988
-9|/known-for:NATO 1989
-12|/known-for:NATO 198X
-7|/known-for:NATO 1995
-3|/known-for:NATO 1997
24|/known-for:NATO 2 1988
3|/known-for:NATO 2 2006
-17|/known-for:NATO 2 2008
-5|/known-for:NATO 2 2010
-3|/known-for:NATO 2 2012
-3|/known-for:NATO 2 2013
-12|/known-for:NATO 2 2014
-13|/known-for:NATO 2 2015
-9|/known-for:NATO 2 2016
-3|/known-for:NATO 2 2017
-12|/known-for:NATO 2 2018
3|/known-for:NATO 2 2019
13|/known-for:NATO 2 2019-01
-41|/known-for:NATO 2 2020
-6|/known-for:NATO 2 2020/2021
-6|/known-for:NATO 2 2022
-3|/known-for:NATO 2 2022-11
57|/known-for:NATO 2 2024
-16|/known-for:NATO 2 2024-06
-30|/known-for:NATO 2 2025
-3|/known-for:NATO 2 2025-12
-18|/known-for:NATO 2 2025/2026
3|/known-for:NATO 2 2026
-22|/known-for:NATO 2 2026-03
-3|/known-for:NATO 2 2026-04
-3|/known-for:NATO 2 2026/2027
-20|/known-for:NATO 2 2027
-44|/known-for:NATO 2 2028
-9|/known-for:NATO 2 2028-03
-60|/known-for:NATO 2 2029
-7|/known-for:NATO 2 202X
-37|/known-for:NATO 2 2030
-47|/known-for:NATO 2 2031
-72|/known-for:NATO 2 2032
-7|/known-for:NATO 2 2032/2033
-28|/known-for:NATO 2 2033
-24|/known-for:NATO 2 2035
-22|/known-for:NATO 2 203X
-39|/known-for:NATO 2 FY2025
-14|/known-for:NATO 2 FY2026
-49|/known-for:NATO 2 FY2027
25|/known-for:NATO 2.02 2024
-10|/known-for:NATO 2.07 2023
-3|/known-for:NATO 2.1 2024
-7|/known-for:NATO 2.16 2016
31|/known-for:NATO 2.2 2025
-3|/known-for:NATO 2.2 2026
-12|/known-for:NATO 2.3 2022
40|/known-for:NATO 2.3 2025
-3|/known-for:NATO 2.3 2030
-3|/known-for:NATO 2.4 2024
-6|/known-for:NATO 2.4 2025
14|/known-for:NATO 2.4 2026
-18|/known-for:NATO 2.5 2023
-5|/known-for:NATO 2.5 2024
25|/known-for:NATO 2.5 2025
18|/known-for:NATO 2.5 2026
15|/known-for:NATO 2.5 2027
32|/known-for:NATO 2.5 2028
-33|/known-for:NATO 2.5 2030
-7|/known-for:NATO 2.5 2034
-4|/known-for:NATO 2.5 FY2030
43|/known-for:NATO 2.6 2026
-3|/known-for:NATO 2.6 2027
-4|/known-for:NATO 2.6 2027/2028
-4|/known-for:NATO 2.6 2029
-7|/known-for:NATO 2.6 2030
21|/known-for:NATO 2.7 2027
-4|/known-for:NATO 2.7 2028
21|/known-for:NATO 2.7 2030
-3|/known-for:NATO 2.7 2034
-3|/known-for:NATO 2.7 FY2031
3|/known-for:NATO 2.71 2024
-3|/known-for:NATO 2.8 2025/2026
-6|/known-for:NATO 2.8 2026
-14|/known-for:NATO 2004
11|/known-for:NATO 2005
-17|/known-for:NATO 2008
-10|/known-for:NATO 2010
-6|/known-for:NATO 2012
14|/known-for:NATO 2014
-22|/known-for:NATO 2015
-20|/known-for:NATO 2016
33|/known-for:NATO 2017
-13|/known-for:NATO 2018
-9|/known-for:NATO 2019
13|/known-for:NATO 2019-01
-45|/known-for:NATO 2020
-6|/known-for:NATO 2020/2021
-20|/known-for:NATO 2022
-3|/known-for:NATO 2022-02
-3|/known-for:NATO 2022-11
-41|/known-for:NATO 2023
-27|/known-for:NATO 2024
-16|/known-for:NATO 2024-06
-11|/known-for:NATO 2024/2025
-33|/known-for:NATO 2025
-3|/known-for:NATO 2025-12
-22|/known-for:NATO 2025/2026
-64|/known-for:NATO 2026
-22|/known-for:NATO 2026-03
-3|/known-for:NATO 2026-04
-4|/known-for:NATO 2026-06
-3|/known-for:NATO 2026/2027
-66|/known-for:NATO 2027
-4|/known-for:NATO 2027/2028
-57|/known-for:NATO 2028
-9|/known-for:NATO 2028-03
-95|/known-for:NATO 2029
-11|/known-for:NATO 2029/2030
-11|/known-for:NATO 202X
-28|/known-for:NATO 2030
-51|/known-for:NATO 2031
-17|/known-for:NATO 2032
-7|/known-for:NATO 2032/2033
-30|/known-for:NATO 2033
-22|/known-for:NATO 2034
-5|/known-for:NATO 2035
-24|/known-for:NATO 203X
-11|/known-for:NATO 26 2025
-7|/known-for:NATO 3 198X
-12|/known-for:NATO 3 2024
-11|/known-for:NATO 3 2025
-6|/known-for:NATO 3 2026
-32|/known-for:NATO 3 2027
8|/known-for:NATO 3 2028
-32|/known-for:NATO 3 2029
53|/known-for:NATO 3 2030
-5|/known-for:NATO 3 2032
-8|/known-for:NATO 3 2034
-3|/known-for:NATO 3 2035
-8|/known-for:NATO 3 FY2030
-5|/known-for:NATO 3 FY2031
-7|/known-for:NATO 3 FY2032
18|/known-for:NATO 3.1 2029
-5|/known-for:NATO 3.2 1995
5|/known-for:NATO 3.3 1987
-5|/known-for:NATO 3.3 2015
-10|/known-for:NATO 3.3 2025
-3|/known-for:NATO 3.3 2032
-3|/known-for:NATO 3.4 2024
10|/known-for:NATO 3.5 2025
-7|/known-for:NATO 3.5 2027
-9|/known-for:NATO 3.5 2028
-47|/known-for:NATO 3.5 2029
76|/known-for:NATO 3.5 2032
27|/known-for:NATO 3.5 2035
-3|/known-for:NATO 3.5 FY2032
-21|/known-for:NATO 3.5 FY2035
-13|/known-for:NATO 3.6 2025
-3|/known-for:NATO 3.7 2026
-5|/known-for:NATO 3.7 2030
-3|/known-for:NATO 3.9 2025
-6|/known-for:NATO 3E+1 2024
-7|/known-for:NATO 4 1989
-7|/known-for:NATO 4 2027
-4|/known-for:NATO 4 2028
-9|/known-for:NATO 4 2030
-4|/known-for:NATO 4 2035
-8|/known-for:NATO 4 FY2031
-5|/known-for:NATO 4.1 2024
-5|/known-for:NATO 4.4 1963
-5|/known-for:NATO 4.5 FY2027
-3|/known-for:NATO 4.7 2025
-6|/known-for:NATO 4.8 2026
-89|/known-for:NATO 5 2026
-17|/known-for:NATO 5 2027
-8|/known-for:NATO 5 2028
7|/known-for:NATO 5 2029
7|/known-for:NATO 5 2030
-15|/known-for:NATO 5 2032
40|/known-for:NATO 5 2035
-23|/known-for:NATO 5 FY2028
-5|/known-for:NATO 5-6 2026
-7|/known-for:NATO 5.4 2026
-4|/known-for:NATO 5.4 2028
-5|/known-for:NATO 6.7 2025
-3|/known-for:NATO 7 195X
-3|/known-for:NATO FY1985
-4|/known-for:NATO FY1986
-9|/known-for:NATO FY2021
-11|/known-for:NATO FY2022
-12|/known-for:NATO FY2023
-5|/known-for:NATO FY2024
-44|/known-for:NATO FY2025
-30|/known-for:NATO FY2026
-60|/known-for:NATO FY2027
-29|/known-for:NATO FY2028
-4|/known-for:NATO FY2029
-15|/known-for:NATO FY2030
-18|/known-for:NATO FY2031
-11|/known-for:NATO FY2032
-22|/known-for:NATO FY2035
3|/known-for:NER 2026
3|/known-for:NER 3.4 2026
3|/known-for:NGA 2027
3|/known-for:NLD 1.2 2016
4|/known-for:NLD 1.3 2019
-27|/known-for:NLD 1.3 2024
-14|/known-for:NLD 1.5 2035
-3|/known-for:NLD 1.6 2023
9|/known-for:NLD 2 2024
4|/known-for:NLD 2.05 2024
10|/known-for:NLD 2.5 2025
3|/known-for:NLD 2.7 2026
3|/known-for:NLD 2016
4|/known-for:NLD 2019
-3|/known-for:NLD 2023
-16|/known-for:NLD 2024
8|/known-for:NLD 2025
-6|/known-for:NLD 2029
26|/known-for:NLD 2030
-67|/known-for:NLD 2032
-11|/known-for:NLD 2035
-6|/known-for:NLD 3 2029
-4|/known-for:NLD 3 2030
28|/known-for:NLD 3.5 2030
-52|/known-for:NLD 3.5 2032
-15|/known-for:NLD 3.5 2035
-15|/known-for:NLD 5 2032
19|/known-for:NLD 5 2035
5|/known-for:NOR 1.8 2023
13|/known-for:NOR 2 2024
8|/known-for:NOR 2.2 2024
-4|/known-for:NOR 2.2 2029
-14|/known-for:NOR 2.5 2025
-4|/known-for:NOR 2.6 2028
-10|/known-for:NOR 2.8 2025
-10|/known-for:NOR 2.9 2026
5|/known-for:NOR 2023
21|/known-for:NOR 2024
-3|/known-for:NOR 2025
5|/known-for:NOR 2026
-4|/known-for:NOR 2028
-7|/known-for:NOR 2029
27|/known-for:NOR 2030
20|/known-for:NOR 2035
-3|/known-for:NOR 3 2029
12|/known-for:NOR 3 2030
5|/known-for:NOR 3.2 2025
-3|/known-for:NOR 3.2 2030
10|/known-for:NOR 3.3 2025
17|/known-for:NOR 3.3 2026
5|/known-for:NOR 3.4 2025
6|/known-for:NOR 3.5 2030
-4|/known-for:NOR 3.5 2035
12|/known-for:NOR 4 2030
25|/known-for:NOR 5 2035
4|/known-for:NPL 1.6 2006
-3|/known-for:NPL 2 2028
5|/known-for:NPL 2006
-3|/known-for:NPL 2028
6|/known-for:NZL 1 2023
9|/known-for:NZL 1 2024
-5|/known-for:NZL 1.4 2004
-4|/known-for:NZL 1.4 2024
-14|/known-for:NZL 1.6 2028
5|/known-for:NZL 1.7 2030
-4|/known-for:NZL 1.9 2024
12|/known-for:NZL 198X
12|/known-for:NZL 2 198X
-6|/known-for:NZL 2 2027
11|/known-for:NZL 2 2028
16|/known-for:NZL 2 2029
5|/known-for:NZL 2 2030
28|/known-for:NZL 2 2032/2033
5|/known-for:NZL 2 2033
-6|/known-for:NZL 2.6 2027
-5|/known-for:NZL 2004
6|/known-for:NZL 2023
-13|/known-for:NZL 2027
16|/known-for:NZL 2029
10|/known-for:NZL 2030
28|/known-for:NZL 2032/2033
5|/known-for:NZL 2033
-3|/known-for:OMN 2030
-3|/known-for:OMN 4.8 2024
5|/known-for:OMN 5.2 2030
8|/known-for:OMN 5.6 2024
-8|/known-for:OMN 6 2030
-3|/known-for:OMN 7.3 2024
-3|/known-for:PAK 1.9 2024/2025
10|/known-for:PAK 1988
8|/known-for:PAK 2 2025/2026
4|/known-for:PAK 2.4 2025/2026
6|/known-for:PAK 2.5 2025/2026
-4|/known-for:PAK 2.5 2030
5|/known-for:PAK 2.7 2025/2026
4|/known-for:PAK 2.8 2023
3|/known-for:PAK 2024
24|/known-for:PAK 2025/2026
-4|/known-for:PAK 2030
10|/known-for:PAK 6.5 1988
9|/known-for:PER 1.8 2023
9|/known-for:PER 2023
-7|/known-for:PER 2024
-4|/known-for:PER 3.4 2024
17|/known-for:PHL 0.6 2031
3|/known-for:PHL 0.9 2025
-4|/known-for:PHL 1 FY2022
6|/known-for:PHL 1.2 2024
15|/known-for:PHL 1.2 2025
9|/known-for:PHL 1.2 2026
4|/known-for:PHL 1.3 2023
7|/known-for:PHL 1.3 2024
3|/known-for:PHL 1.3 2025
9|/known-for:PHL 1.4 2027
5|/known-for:PHL 1.5 2019
28|/known-for:PHL 1.5 2028
-8|/known-for:PHL 1.75 2025
-4|/known-for:PHL 1.8 2024
-5|/known-for:PHL 1.8 2025
-4|/known-for:PHL 2 2027
9|/known-for:PHL 2 2028
4|/known-for:PHL 2 2029
20|/known-for:PHL 2 2030
17|/known-for:PHL 2 2031
-12|/known-for:PHL 2 FY2025
-4|/known-for:PHL 2 FY2027
-3|/known-for:PHL 2.3 2026
-3|/known-for:PHL 2.9 FY2024
3|/known-for:PHL 2019
-5|/known-for:PHL 2023
6|/known-for:PHL 2024
7|/known-for:PHL 2025
7|/known-for:PHL 2026
5|/known-for:PHL 2027
38|/known-for:PHL 2028
4|/known-for:PHL 2029
17|/known-for:PHL 2030
34|/known-for:PHL 2031
-5|/known-for:PHL 2035
-3|/known-for:PHL 3.2 2032
-9|/known-for:PHL 3.4 2023
-5|/known-for:PHL 3.5 2035
-4|/known-for:PHL FY2022
-3|/known-for:PHL FY2024
-14|/known-for:PHL FY2025
-4|/known-for:PHL FY2027
8|/known-for:PNG 0.5 2027
-3|/known-for:PNG 1 2028
-16|/known-for:PNG 2 2023
-8|/known-for:PNG 2.3 2032/2033
3|/known-for:PNG 2017
-16|/known-for:PNG 2023
8|/known-for:PNG 2027
-9|/known-for:PNG 2032/2033
3|/known-for:PNG 3 2017
-4|/known-for:POL 1.3 2026
14|/known-for:POL 1.6 2022
-3|/known-for:POL 1.6 2024
-6|/known-for:POL 1.8 2001
-3|/known-for:POL 1.8 FY2025
12|/known-for:POL 2 2015
8|/known-for:POL 2 2016
-5|/known-for:POL 2 2023
-18|/known-for:POL 2.1 2024
-3|/known-for:POL 2.1 2026
3|/known-for:POL 2.2 2001
13|/known-for:POL 2.2 2015
5|/known-for:POL 2.2 2022
-4|/known-for:POL 2.2 2024
-14|/known-for:POL 2.4 2026
-4|/known-for:POL 2.5 2027
5|/known-for:POL 2.5 2030
-3|/known-for:POL 2001
-12|/known-for:POL 2014
25|/known-for:POL 2015
8|/known-for:POL 2016
19|/known-for:POL 2022
53|/known-for:POL 2023
12|/known-for:POL 2024
62|/known-for:POL 2025
7|/known-for:POL 2025-12
50|/known-for:POL 2026
8|/known-for:POL 2027
-4|/known-for:POL 2029
-29|/known-for:POL 2030
-3|/known-for:POL 2035
23|/known-for:POL 3 2023
25|/known-for:POL 3 2024
-13|/known-for:POL 3 2028
-3|/known-for:POL 3 2029
-11|/known-for:POL 3 2030
-16|/known-for:POL 3.2 2026
9|/known-for:POL 3.3 2023
-7|/known-for:POL 3.38 2024
-4|/known-for:POL 3.4 2024
-5|/known-for:POL 3.43 2024
39|/known-for:POL 3.5 2025
-7|/known-for:POL 3.5 2035
-10|/known-for:POL 3.71 2014
13|/known-for:POL 3.9 2023
16|/known-for:POL 4 2023
3|/known-for:POL 4 2024
-3|/known-for:POL 4 2026
24|/known-for:POL 4.1 2024
6|/known-for:POL 4.12 2024
6|/known-for:POL 4.2 2024
11|/known-for:POL 4.3 2028
21|/known-for:POL 4.48 2035
5|/known-for:POL 4.5 2025
29|/known-for:POL 4.7 2025
7|/known-for:POL 4.7 2025-12
3|/known-for:POL 4.7 2026
30|/known-for:POL 4.8 2026
62|/known-for:POL 5 2026
14|/known-for:POL 5 2027
-19|/known-for:POL 5 2030
-18|/known-for:POL 5 2035
-3|/known-for:POL 6 2024
-3|/known-for:POL FY2025
-5|/known-for:PRK 198X
13|/known-for:PRK 2024
14|/known-for:PRK 25 2024
-9|/known-for:PRK 3.3 FY2019
-5|/known-for:PRK 4 198X
-9|/known-for:PRK FY2019
-5|/known-for:PRT 1 2030
6|/known-for:PRT 1.55 2024
9|/known-for:PRT 1.55 2025
4|/known-for:PRT 1.58 2025
-4|/known-for:PRT 1.9 2024
15|/known-for:PRT 2 2025
37|/known-for:PRT 2 2029
-3|/known-for:PRT 2 2030
-11|/known-for:PRT 2.1 2025
-9|/known-for:PRT 2.5 2028
3|/known-for:PRT 2024
17|/known-for:PRT 2025
-9|/known-for:PRT 2028
37|/known-for:PRT 2029
-38|/known-for:PRT 2030
27|/known-for:PRT 2035
-28|/known-for:PRT 3 2030
30|/known-for:PRT 3.5 2035
-3|/known-for:PRT 5 2035
-15|/known-for:QAT 2.5 2026
-16|/known-for:QAT 2026
-18|/known-for:ROU 1 2028
-7|/known-for:ROU 1 2030
3|/known-for:ROU 1.6 2023
9|/known-for:ROU 2 2017
-4|/known-for:ROU 2 2024
12|/known-for:ROU 2.2 2024
3|/known-for:ROU 2.24 2026
3|/known-for:ROU 2.3 2025
-3|/known-for:ROU 2.5 2025
9|/known-for:ROU 2017
3|/known-for:ROU 2023
7|/known-for:ROU 2024
-3|/known-for:ROU 2025
23|/known-for:ROU 2027
-18|/known-for:ROU 2028
5|/known-for:ROU 2030
17|/known-for:ROU 2032
26|/known-for:ROU 3 2027
3|/known-for:ROU 3 2030
11|/known-for:ROU 3.5 2030
17|/known-for:ROU 3.5 2032
-4|/known-for:RUS 1 FY2022
-9|/known-for:RUS 1.3 2021
-7|/known-for:RUS 1.4 2021
-3|/known-for:RUS 1.4 FY2023
-18|/known-for:RUS 198X
10|/known-for:RUS 1E+1 2025
-16|/known-for:RUS 2 2024
-4|/known-for:RUS 2 2025
-4|/known-for:RUS 2.2 2022
-3|/known-for:RUS 2.5 2024
3|/known-for:RUS 2.7 2021
3|/known-for:RUS 2.7 2022
-13|/known-for:RUS 2007
5|/known-for:RUS 2020
-10|/known-for:RUS 2021
3|/known-for:RUS 2022
5|/known-for:RUS 2023
-4|/known-for:RUS 2024
30|/known-for:RUS 2025
29|/known-for:RUS 2026
28|/known-for:RUS 2027
4|/known-for:RUS 2028
-21|/known-for:RUS 2030
-4|/known-for:RUS 27 2026
-5|/known-for:RUS 27.2 2026
3|/known-for:RUS 3 2022
-21|/known-for:RUS 3 2030
-18|/known-for:RUS 4 198X
-13|/known-for:RUS 4 2007
31|/known-for:RUS 4 2027
6|/known-for:RUS 4.3 2020
7|/known-for:RUS 5 2026
-3|/known-for:RUS 5.4 2027
5|/known-for:RUS 5.4 2028
11|/known-for:RUS 5.5 2026
5|/known-for:RUS 5.9 2023
5|/known-for:RUS 6 2024
11|/known-for:RUS 6.3 2025
12|/known-for:RUS 7.1 2024
6|/known-for:RUS 7.2 2025
13|/known-for:RUS 7.3 2026
8|/known-for:RUS 7.5 2026
8|/known-for:RUS 8 2025
-4|/known-for:RUS FY2022
-4|/known-for:RUS FY2023
-4|/known-for:RWA 2026
-4|/known-for:RWA 3 2026
-4|/known-for:SAU 0.76 2023
25|/known-for:SAU 13 2015
4|/known-for:SAU 1990
8|/known-for:SAU 1E+1 2015
33|/known-for:SAU 2015
12|/known-for:SAU 2023
3|/known-for:SAU 2024
-14|/known-for:SAU 2025
-24|/known-for:SAU 2026
9|/known-for:SAU 2030
-6|/known-for:SAU 3 2026
-3|/known-for:SAU 4.2 2024
-15|/known-for:SAU 4.5 2025
-3|/known-for:SAU 4.8 2024
-19|/known-for:SAU 5.6 2026
-8|/known-for:SAU 6 2025
8|/known-for:SAU 6 2030
3|/known-for:SAU 6.5 2025
7|/known-for:SAU 6.7 2025
4|/known-for:SAU 7 1990
16|/known-for:SAU 7.1 2023
13|/known-for:SAU 7.3 2024
-5|/known-for:SDN 2026
-5|/known-for:SDN 3.6 2026
-3|/known-for:SGP 1 2016
-4|/known-for:SGP 1 2023
-25|/known-for:SGP 1.5 2024
-5|/known-for:SGP 1.9 FY2026
8|/known-for:SGP 1971
3|/known-for:SGP 197X
8|/known-for:SGP 1E+1 1971
-5|/known-for:SGP 2.2 2024
-3|/known-for:SGP 2.3 2025
4|/known-for:SGP 2.8 2024
-3|/known-for:SGP 2016
-4|/known-for:SGP 2023
-25|/known-for:SGP 2024
-4|/known-for:SGP 2025
-8|/known-for:SGP 2026
-4|/known-for:SGP 2030
-6|/known-for:SGP 2032
-5|/known-for:SGP 2035
3|/known-for:SGP 3 2024
-8|/known-for:SGP 3.5 2026
-6|/known-for:SGP 3.5 2032
3|/known-for:SGP 5 197X
-5|/known-for:SGP 5 2035
-5|/known-for:SGP FY2026
-3|/known-for:SRB 2035
-3|/known-for:SRB 3.5 2035
-10|/known-for:SSD 1.3 2028
-10|/known-for:SSD 2028
-20|/known-for:SVK 2 2025
-20|/known-for:SVK 2025
-4|/known-for:SVK 2030
-11|/known-for:SVK 2035
-4|/known-for:SVK 3 2030
-4|/known-for:SVK 3.5 2035
-7|/known-for:SVK 5 2035
3|/known-for:SVN 1.29 2024
6|/known-for:SVN 1.3 2024
-5|/known-for:SVN 2 2026
26|/known-for:SVN 2 2030
-5|/known-for:SVN 2.8 2029
6|/known-for:SVN 2024
-5|/known-for:SVN 2026
-5|/known-for:SVN 2029
43|/known-for:SVN 2030
-6|/known-for:SVN 2035
12|/known-for:SVN 3 2030
5|/known-for:SVN 3.5 2030
-6|/known-for:SVN 5 2035
6|/known-for:SWE 1 2014
10|/known-for:SWE 1.1 2019
-3|/known-for:SWE 1.1 2022
-5|/known-for:SWE 1.5 2032
-17|/known-for:SWE 1.6 2022
-9|/known-for:SWE 1.6 2024
-15|/known-for:SWE 1.7 2021
-13|/known-for:SWE 1.9 2024
-6|/known-for:SWE 1.96 2022
12|/known-for:SWE 1958
4|/known-for:SWE 1963
-3|/known-for:SWE 2 2022
13|/known-for:SWE 2 2024
-3|/known-for:SWE 2 2025
26|/known-for:SWE 2 2026
-4|/known-for:SWE 2 2033
18|/known-for:SWE 2.1 2024
13|/known-for:SWE 2.2 2024
-3|/known-for:SWE 2.3 2025
13|/known-for:SWE 2.4 2025
-22|/known-for:SWE 2.5 2024
31|/known-for:SWE 2.5 2025
9|/known-for:SWE 2.6 2028
3|/known-for:SWE 2.6 2030
10|/known-for:SWE 2.8 2025
10|/known-for:SWE 2.9 2026
6|/known-for:SWE 2014
10|/known-for:SWE 2019
-20|/known-for:SWE 2021
-31|/known-for:SWE 2022
-5|/known-for:SWE 2023
-7|/known-for:SWE 2024
33|/known-for:SWE 2025
29|/known-for:SWE 2026
10|/known-for:SWE 2028
-17|/known-for:SWE 2032
-4|/known-for:SWE 2033
-39|/known-for:SWE 2035
-4|/known-for:SWE 3.03 2025
-5|/known-for:SWE 3.2 2021
-5|/known-for:SWE 3.2 2030
-3|/known-for:SWE 3.3 2025
-5|/known-for:SWE 3.3 2032
-4|/known-for:SWE 3.4 2025
15|/known-for:SWE 3.5 2030
-6|/known-for:SWE 3.5 2032
-31|/known-for:SWE 3.5 2035
-5|/known-for:SWE 4 2030
12|/known-for:SWE 4.2 1958
5|/known-for:SWE 4.4 1963
-8|/known-for:SWE 4.8 2026
-8|/known-for:SWE 5 2035
-3|/known-for:SWE 5.4 2030
-3|/known-for:SWE 5.9 2023
7|/known-for:SWZ 1.9 2019
7|/known-for:SWZ 2019
14|/known-for:SYC 2.2 2026
14|/known-for:SYC 2026
12|/known-for:SYR 2026
12|/known-for:SYR 4 2026
28|/known-for:TCD 2026
9|/known-for:TCD 3.4 2026
13|/known-for:TCD 3.5 2026
6|/known-for:TCD 3.6 2026
-3|/known-for:THA 0.8 2025
-5|/known-for:THA 0.9 2025
-10|/known-for:THA 1 2025
10|/known-for:THA 1 2026
4|/known-for:THA 1.1 2025
4|/known-for:THA 1.1 FY2021
15|/known-for:THA 1.2 2025
10|/known-for:THA 1.3 2024
-3|/known-for:THA 1.3 2025
13|/known-for:THA 1.4 FY2021
3|/known-for:THA 1.4 FY2028
6|/known-for:THA 1.5 FY2029
-4|/known-for:THA 1.9 2025
6|/known-for:THA 2 2035
-3|/known-for:THA 2.1 2027
-3|/known-for:THA 2.2 2025
-5|/known-for:THA 2.3 2026
-4|/known-for:THA 2023
10|/known-for:THA 2024
-9|/known-for:THA 2025
3|/known-for:THA 2026
-3|/known-for:THA 2027
6|/known-for:THA 2035
17|/known-for:THA FY2021
3|/known-for:THA FY2028
6|/known-for:THA FY2029
4|/known-for:TLS 1.2 2027
4|/known-for:TLS 2027
14|/known-for:TON 1.6 2028
14|/known-for:TON 2028
-5|/known-for:TTO 1.3 2024
-5|/known-for:TTO 2024
-3|/known-for:TUR 1.3 2022
25|/known-for:TUR 1.31 2023
-7|/known-for:TUR 1.5 2035
-7|/known-for:TUR 1.6 2023
-3|/known-for:TUR 1.7 2022
-6|/known-for:TUR 1.8 2023
-6|/known-for:TUR 1.9 2024
-3|/known-for:TUR 1.96 2022
18|/known-for:TUR 2 2024
-9|/known-for:TUR 2 2026
27|/known-for:TUR 2.1 2024
4|/known-for:TUR 2.3 2025
7|/known-for:TUR 2.3 2026
8|/known-for:TUR 2.4 2026
-6|/known-for:TUR 2.5 2025
-9|/known-for:TUR 2.5 2026
-4|/known-for:TUR 2.5 2027
-5|/known-for:TUR 2.6 2026
-10|/known-for:TUR 2022
9|/known-for:TUR 2023
40|/known-for:TUR 2024
-6|/known-for:TUR 2025
-13|/known-for:TUR 2026
-5|/known-for:TUR 2027
11|/known-for:TUR 2028
12|/known-for:TUR 2030
20|/known-for:TUR 2032
32|/known-for:TUR 2035
-4|/known-for:TUR 3 2028
8|/known-for:TUR 3 2030
-3|/known-for:TUR 3.5 2026
15|/known-for:TUR 3.5 2028
6|/known-for:TUR 3.5 2030
20|/known-for:TUR 3.5 2032
7|/known-for:TUR 3.5 2035
-4|/known-for:TUR 4.6 2023
31|/known-for:TUR 5 2035
-3|/known-for:TUR 6 2025
-6|/known-for:TWN 0.8 2030
-21|/known-for:TWN 1 2030
-3|/known-for:TWN 1.2 2023
-4|/known-for:TWN 1.3 2023
-19|/known-for:TWN 1.3 2024
-6|/known-for:TWN 1.4 2025
7|/known-for:TWN 1.7 2022
-13|/known-for:TWN 1.7 2024
5|/known-for:TWN 1.8 2016
-7|/known-for:TWN 1.9 2019
-3|/known-for:TWN 1.9 2024
3|/known-for:TWN 2 2016
-15|/known-for:TWN 2 2026
-5|/known-for:TWN 2 2026-03
-5|/known-for:TWN 2 2027
6|/known-for:TWN 2.1 2024
7|/known-for:TWN 2.2 2022
5|/known-for:TWN 2.2 2024
-3|/known-for:TWN 2.2 2027
-6|/known-for:TWN 2.3 2025
-13|/known-for:TWN 2.3 FY2028
3|/known-for:TWN 2.4 2023
-3|/known-for:TWN 2.4 2033/2034
13|/known-for:TWN 2.45 2025
23|/known-for:TWN 2.5 2024
3|/known-for:TWN 2.5 2025
-12|/known-for:TWN 2.5 2030
3|/known-for:TWN 2.6 2001
-11|/known-for:TWN 2.6 2025
-3|/known-for:TWN 2.9 FY2026
3|/known-for:TWN 2001
-16|/known-for:TWN 2009
9|/known-for:TWN 2016
-7|/known-for:TWN 2019
16|/known-for:TWN 2022
-11|/known-for:TWN 2023
-9|/known-for:TWN 2024
13|/known-for:TWN 2025
-26|/known-for:TWN 2026
-5|/known-for:TWN 2026-03
33|/known-for:TWN 2027
20|/known-for:TWN 2028
17|/known-for:TWN 2030
-3|/known-for:TWN 2032
-3|/known-for:TWN 2033
-3|/known-for:TWN 2033/2034
-49|/known-for:TWN 2035
24|/known-for:TWN 3 2025
9|/known-for:TWN 3 2026
-14|/known-for:TWN 3-3.5 FY2031
4|/known-for:TWN 3.3 2026
20|/known-for:TWN 3.32 2026
-5|/known-for:TWN 3.5 2024
-5|/known-for:TWN 3.5 2026
38|/known-for:TWN 3.5 2027
-4|/known-for:TWN 3.5 2032
-16|/known-for:TWN 3.9 2009
3|/known-for:TWN 4 2027
5|/known-for:TWN 4 2028
-27|/known-for:TWN 5 2026
14|/known-for:TWN 5 2028
56|/known-for:TWN 5 2030
-48|/known-for:TWN 5 2035
-13|/known-for:TWN 5.4 2026
-5|/known-for:TWN FY2026
-13|/known-for:TWN FY2028
-14|/known-for:TWN FY2031
-7|/known-for:TZA 2 2027
-7|/known-for:TZA 2027
-6|/known-for:UKR 1 2014
-12|/known-for:UKR 1.3 2021
18|/known-for:UKR 15 2029
6|/known-for:UKR 19 2026-01
-4|/known-for:UKR 1990
-15|/known-for:UKR 2 2023
-3|/known-for:UKR 2 2025
-7|/known-for:UKR 2.1 2025
-4|/known-for:UKR 2.5 2027
3|/known-for:UKR 2.7 2020
-3|/known-for:UKR 2.7 2022
-3|/known-for:UKR 2.7 2025
-6|/known-for:UKR 2014
3|/known-for:UKR 2020
11|/known-for:UKR 2021
3|/known-for:UKR 2022
-25|/known-for:UKR 2023
16|/known-for:UKR 2024
-7|/known-for:UKR 2025
33|/known-for:UKR 2026
6|/known-for:UKR 2026-01
-4|/known-for:UKR 2027
20|/known-for:UKR 2029
-16|/known-for:UKR 2030
-5|/known-for:UKR 2035
13|/known-for:UKR 26 2025
5|/known-for:UKR 26.3 2025
17|/known-for:UKR 27 2026
13|/known-for:UKR 27.2 2026
-15|/known-for:UKR 3 2030
22|/known-for:UKR 3.2 2021
-3|/known-for:UKR 3.5 2035
9|/known-for:UKR 34 2022
9|/known-for:UKR 34 2024
8|/known-for:UKR 37 2023
14|/known-for:UKR 3E+1 2024
4|/known-for:UKR 3E+1 2026
-18|/known-for:UKR 5.4 2023
4|/known-for:UKR 6-8 2029
-4|/known-for:UKR 7 1990
-4|/known-for:UKR 7.2 2025
-4|/known-for:UKR 8 2025
-3|/known-for:USA 0.5 2030
-9|/known-for:USA 0.9 2019
-4|/known-for:USA 0.91 FY1981
-13|/known-for:USA 0.93 FY1982
-7|/known-for:USA 1.09 FY2021
-4|/known-for:USA 1.2 2023
-5|/known-for:USA 1.2 2024
-4|/known-for:USA 1.25 2023
-18|/known-for:USA 1.3 2024
-12|/known-for:USA 1.37 2020
-28|/known-for:USA 1.4 2017
-4|/known-for:USA 1.5 2024
-3|/known-for:USA 1.6 2024
-9|/known-for:USA 1.6 FY2024
-6|/known-for:USA 1.9 FY2026
-5|/known-for:USA 1938
17|/known-for:USA 195X
26|/known-for:USA 1968
10|/known-for:USA 196X
-23|/known-for:USA 1977
-5|/known-for:USA 1980
3|/known-for:USA 1984
22|/known-for:USA 1985
17|/known-for:USA 1986
13|/known-for:USA 1995
6|/known-for:USA 1997
17|/known-for:USA 1E+1 195X
-9|/known-for:USA 2 2013
-5|/known-for:USA 2 2024
-3|/known-for:USA 2 2025
3|/known-for:USA 2 2032
-7|/known-for:USA 2.1 FY2026
-3|/known-for:USA 2.1 FY2027
-19|/known-for:USA 2.2 2025
-3|/known-for:USA 2.3 2030
-4|/known-for:USA 2.4 2016
-3|/known-for:USA 2.42 2026
-9|/known-for:USA 2.5 2027
6|/known-for:USA 2.5 2035
-5|/known-for:USA 2.5 FY2030
-9|/known-for:USA 2.6 2024
3|/known-for:USA 2.7 2034
-19|/known-for:USA 2.8 2032
7|/known-for:USA 2.9 2017
-4|/known-for:USA 2.9 2030
8|/known-for:USA 2.9 FY2024
5|/known-for:USA 2.9 FY2026
4|/known-for:USA 2003
-3|/known-for:USA 2004
14|/known-for:USA 2007
8|/known-for:USA 2009
12|/known-for:USA 2010
-8|/known-for:USA 2013
35|/known-for:USA 2014
7|/known-for:USA 2015
-21|/known-for:USA 2017
3|/known-for:USA 2018
-13|/known-for:USA 2019
-17|/known-for:USA 2020
-6|/known-for:USA 2022
26|/known-for:USA 2023
-34|/known-for:USA 2024
-46|/known-for:USA 2025
-6|/known-for:USA 2025-12
13|/known-for:USA 2026
20|/known-for:USA 2027
-5|/known-for:USA 2028
-10|/known-for:USA 2029
-54|/known-for:USA 2030
-16|/known-for:USA 2032
3|/known-for:USA 2034
-31|/known-for:USA 2035
-3|/known-for:USA 203X
5|/known-for:USA 3 1997
-10|/known-for:USA 3 2024
5|/known-for:USA 3 2025
-12|/known-for:USA 3 2028
-17|/known-for:USA 3 2030
-3|/known-for:USA 3 2032
-20|/known-for:USA 3 2035
3|/known-for:USA 3 FY2024
30|/known-for:USA 3 FY2026
12|/known-for:USA 3.1 2023
3|/known-for:USA 3.1 FY2023
8|/known-for:USA 3.1 FY2025
-7|/known-for:USA 3.2 2024
15|/known-for:USA 3.2 2025
21|/known-for:USA 3.2 2026
-13|/known-for:USA 3.2 2030
3|/known-for:USA 3.22 2025
5|/known-for:USA 3.24 2023
9|/known-for:USA 3.3 2015
10|/known-for:USA 3.3 FY2019
9|/known-for:USA 3.3 FY2026
-7|/known-for:USA 3.32 2026
25|/known-for:USA 3.38 2024
3|/known-for:USA 3.4 1997
18|/known-for:USA 3.4 2023
20|/known-for:USA 3.4 2024
-4|/known-for:USA 3.4 2025
-4|/known-for:USA 3.4 FY1978
5|/known-for:USA 3.4 FY1997
4|/known-for:USA 3.5 2018
3|/known-for:USA 3.5 2021
4|/known-for:USA 3.5 2023
-26|/known-for:USA 3.5 2025
4|/known-for:USA 3.5 2026
-7|/known-for:USA 3.5 2029
-3|/known-for:USA 3.5 2030
4|/known-for:USA 3.5 2032
-5|/known-for:USA 3.5 2035
7|/known-for:USA 3.5 FY2021
9|/known-for:USA 3.5 FY2026
4|/known-for:USA 3.6 2016
11|/known-for:USA 3.68 2014
4|/known-for:USA 3.7 2003
3|/known-for:USA 3.7 2014
24|/known-for:USA 3.71 2014
-4|/known-for:USA 3.9 2023
-5|/known-for:USA 4 1989
14|/known-for:USA 4 1995
14|/known-for:USA 4 2007
7|/known-for:USA 4 2009
-7|/known-for:USA 4 2022
16|/known-for:USA 4.5 2028
8|/known-for:USA 4.5 FY2027
22|/known-for:USA 4.6 FY2027
10|/known-for:USA 4.7 2010
-8|/known-for:USA 4.7 2025
-6|/known-for:USA 4.7 2025-12
5|/known-for:USA 4.7 2026
16|/known-for:USA 4.7 2027
4|/known-for:USA 4.7 FY2027
10|/known-for:USA 4.8 FY2027
3|/known-for:USA 5 1990
16|/known-for:USA 5 2027
-6|/known-for:USA 5 2028
-7|/known-for:USA 5 2030
3|/known-for:USA 5 2032
-12|/known-for:USA 5 2035
5|/known-for:USA 5 FY2027
24|/known-for:USA 5 FY2028
-3|/known-for:USA 5.2 1985
15|/known-for:USA 5.2 FY1981
18|/known-for:USA 5.2 FY1985
4|/known-for:USA 5.8 1989
-23|/known-for:USA 6 1977
-4|/known-for:USA 6 1980
13|/known-for:USA 6 1985
13|/known-for:USA 6.2 1986
17|/known-for:USA 6.3 FY1982
-5|/known-for:USA 7 1938
3|/known-for:USA 7 1984
14|/known-for:USA 7 1985
3|/known-for:USA 7 1986
-3|/known-for:USA 7.3 2024
10|/known-for:USA 8 196X
26|/known-for:USA 9 1968
-3|/known-for:USA FY1978
11|/known-for:USA FY1981
4|/known-for:USA FY1982
-3|/known-for:USA FY1984
18|/known-for:USA FY1985
5|/known-for:USA FY1997
8|/known-for:USA FY2019
3|/known-for:USA FY2025
42|/known-for:USA FY2026
45|/known-for:USA FY2027
23|/known-for:USA FY2028
-7|/known-for:USA FY2030
3|/known-for:UZB 2010
3|/known-for:UZB 3.5 2010
7|/known-for:VEN 0.7 2024
7|/known-for:VEN 2024
-6|/known-for:VEN 2025
-6|/known-for:VEN 3.2 2025
-17|/known-for:VNM 0.6 2031
-3|/known-for:VNM 1.5 2019
4|/known-for:VNM 1.8 2024
-5|/known-for:VNM 1.8 2025
10|/known-for:VNM 1.9 2025
8|/known-for:VNM 1.9 2026
-13|/known-for:VNM 1949
-23|/known-for:VNM 1968
4|/known-for:VNM 1990
4|/known-for:VNM 2 1990
15|/known-for:VNM 2 2030
-5|/known-for:VNM 2.2 2030
4|/known-for:VNM 2024
11|/known-for:VNM 2026
29|/known-for:VNM 2030
-17|/known-for:VNM 2031
-3|/known-for:VNM 2035
20|/known-for:VNM 3 2030
-3|/known-for:VNM 3.5 2035
-13|/known-for:VNM 4 1949
-23|/known-for:VNM 9 1968
-9|/known-for:WSM 1 2024
-9|/known-for:WSM 2024
-7|/known-for:XKX 1.7 2024
-9|/known-for:XKX 1985
-7|/known-for:XKX 2 2024
-14|/known-for:XKX 2024
-9|/known-for:XKX 6 1985
-25|/known-for:YEM 13 2015
-25|/known-for:YEM 2015
-16|/known-for:YEM 2023
8|/known-for:YEM 2025
8|/known-for:YEM 6 2025
-16|/known-for:YEM 7.1 2023
12|/known-for:ZAF 0.75 2025/2026
12|/known-for:ZAF 2025/2026
3|/known-for:ZMB 1.1 2027
-12|/known-for:ZMB 2 2025
-12|/known-for:ZMB 2025
3|/known-for:ZMB 2027
13|/known-for:ZWE 2 2025
12|/known-for:ZWE 2025
-9|/known:- 2.2
-9|/known:- 2.2 2025
-9|/known:- 2.2 since-2025
-9|/known:- since-2025
-5|/known:AFG 0.9
-5|/known:AFG 0.9 1979
-5|/known:AFG 0.9 to-1999
-11|/known:AFG 2
-10|/known:AFG 2 2004
-10|/known:AFG 2 to-2013
-4|/known:AFG 2.4
-4|/known:AFG 2.4 2025
-4|/known:AFG 2.4 since-2025
-8|/known:AFG 2.5
-8|/known:AFG 2.5 2026
-8|/known:AFG 2.5 since-2025
-6|/known:AFG 2.7
-6|/known:AFG 2.7 2010
-6|/known:AFG 2.7 to-2013
-23|/known:AFG 3.3
-23|/known:AFG 3.3 2007
-23|/known:AFG 3.3 to-2013
-19|/known:AFG 4.6
-19|/known:AFG 4.6 2026
-19|/known:AFG 4.6 since-2025
-10|/known:AFG 5.2
-10|/known:AFG 5.2 1979
-10|/known:AFG 5.2 to-1999
45|/known:AFG 6
45|/known:AFG 6 2025
45|/known:AFG 6 since-2025
3|/known:AFG 8
3|/known:AFG 8 2025
3|/known:AFG 8 since-2025
17|/known:AFG since-2025
-17|/known:AFG to-1999
-40|/known:AFG to-2013
-9|/known:AGO 2
-9|/known:AGO 2 2025
-9|/known:AGO 2 since-2025
-18|/known:AGO 2.2
-18|/known:AGO 2.2 2025
-18|/known:AGO 2.2 since-2025
-8|/known:AGO 2.6
-8|/known:AGO 2.6 2025
-8|/known:AGO 2.6 since-2025
-35|/known:AGO since-2025
-3|/known:ALB 0.6
-3|/known:ALB 0.6 2024
-3|/known:ALB 0.6 to-2024
3|/known:ALB 1.3
3|/known:ALB 1.3 2014
3|/known:ALB 1.3 to-2021
-14|/known:ALB 1.5
-14|/known:ALB 1.5 2024
-14|/known:ALB 1.5 to-2024
13|/known:ALB 1.7
13|/known:ALB 1.7 2024
13|/known:ALB 1.7 to-2024
-6|/known:ALB 1.8
-6|/known:ALB 1.8 2025
-6|/known:ALB 1.8 since-2025
14|/known:ALB 2
-3|/known:ALB 2 2011
18|/known:ALB 2 2025
17|/known:ALB 2 since-2025
-3|/known:ALB 2 to-2013
-6|/known:ALB 2.1
-6|/known:ALB 2.1 2025
-6|/known:ALB 2.1 since-2025
-9|/known:ALB 2.2
-9|/known:ALB 2.2 2024
-9|/known:ALB 2.2 to-2024
-38|/known:ALB 2.5
4|/known:ALB 2.5 2025
-42|/known:ALB 2.5 2027
-38|/known:ALB 2.5 since-2025
-8|/known:ALB 3
11|/known:ALB 3 2025
-19|/known:ALB 3 2027
-8|/known:ALB 3 since-2025
19|/known:ALB 3.5
19|/known:ALB 3.5 2025
19|/known:ALB 3.5 since-2025
-21|/known:ALB since-2025
-3|/known:ALB to-2013
3|/known:ALB to-2021
-13|/known:ALB to-2024
-8|/known:ALLIES 0.1
-5|/known:ALLIES 0.1 2025
-3|/known:ALLIES 0.1 2026
-8|/known:ALLIES 0.1 since-2025
28|/known:ALLIES 0.2
29|/known:ALLIES 0.2 2025
28|/known:ALLIES 0.2 since-2025
55|/known:ALLIES 0.25
41|/known:ALLIES 0.25 2025
14|/known:ALLIES 0.25 2026
55|/known:ALLIES 0.25 since-2025
20|/known:ALLIES 0.3
21|/known:ALLIES 0.3 2024
20|/known:ALLIES 0.3 to-2024
16|/known:ALLIES 0.5
22|/known:ALLIES 0.5 2025
-5|/known:ALLIES 0.5 2026
17|/known:ALLIES 0.5 since-2025
-3|/known:ALLIES 0.9
-31|/known:ALLIES 1
-3|/known:ALLIES 1 2024
-17|/known:ALLIES 1 2025
-18|/known:ALLIES 1 since-2025
-3|/known:ALLIES 1 to-1999
-7|/known:ALLIES 1 to-2024
-3|/known:ALLIES 1.1
-5|/known:ALLIES 1.2
-6|/known:ALLIES 1.3
-4|/known:ALLIES 1.3 2025
-4|/known:ALLIES 1.3 since-2025
-5|/known:ALLIES 1.4
-3|/known:ALLIES 1.4 since-2025
6|/known:ALLIES 1.5
-8|/known:ALLIES 1.5 2022
-14|/known:ALLIES 1.5 2023
53|/known:ALLIES 1.5 2024
-23|/known:ALLIES 1.5 2025
17|/known:ALLIES 1.5 2026
-8|/known:ALLIES 1.5 since-2025
-11|/known:ALLIES 1.5 to-1999
-4|/known:ALLIES 1.5 to-2013
30|/known:ALLIES 1.5 to-2024
-5|/known:ALLIES 1.6
-3|/known:ALLIES 1.6 to-2024
-6|/known:ALLIES 1.7
-3|/known:ALLIES 1.7 since-2025
-3|/known:ALLIES 1.8
6|/known:ALLIES 1.9 2025
-3|/known:ALLIES 1.9 2026
4|/known:ALLIES 1.9 since-2025
-14|/known:ALLIES 1E+1
10|/known:ALLIES 1E+1 1952
-18|/known:ALLIES 1E+1 2025
-3|/known:ALLIES 1E+1 2026
-22|/known:ALLIES 1E+1 since-2025
10|/known:ALLIES 1E+1 to-1999
-3|/known:ALLIES 1E+1 to-2024
27|/known:ALLIES 2
-4|/known:ALLIES 2 1987
-4|/known:ALLIES 2 1990
3|/known:ALLIES 2 2010
-12|/known:ALLIES 2 2014
-4|/known:ALLIES 2 2016
-34|/known:ALLIES 2 2017
-21|/known:ALLIES 2 2018
28|/known:ALLIES 2 2019
78|/known:ALLIES 2 2020
-8|/known:ALLIES 2 2021
9|/known:ALLIES 2 2023
-40|/known:ALLIES 2 2024
43|/known:ALLIES 2 2026
-4|/known:ALLIES 2 2027
3|/known:ALLIES 2 2029
41|/known:ALLIES 2 since-2025
-13|/known:ALLIES 2 to-1999
25|/known:ALLIES 2 to-2021
-28|/known:ALLIES 2 to-2024
-3|/known:ALLIES 2.1 2025
3|/known:ALLIES 2.1 2026
21|/known:ALLIES 2.2
-10|/known:ALLIES 2.2 2025
34|/known:ALLIES 2.2 2026
23|/known:ALLIES 2.2 since-2025
-7|/known:ALLIES 2.3
-3|/known:ALLIES 2.3 2025
-5|/known:ALLIES 2.3 since-2025
-8|/known:ALLIES 2.4
-4|/known:ALLIES 2.4 2025
-7|/known:ALLIES 2.4 since-2025
-9|/known:ALLIES 2.5
-4|/known:ALLIES 2.5 2022
-7|/known:ALLIES 2.5 2023
11|/known:ALLIES 2.5 2024
22|/known:ALLIES 2.5 2025
-26|/known:ALLIES 2.5 2026
-7|/known:ALLIES 2.5 since-2025
-3|/known:ALLIES 2.5-3
-3|/known:ALLIES 2.5-3 since-2025
-4|/known:ALLIES 2.6
-3|/known:ALLIES 2.6 2025
-4|/known:ALLIES 2.6 since-2025
-7|/known:ALLIES 2.7
-3|/known:ALLIES 2.7 2025
-3|/known:ALLIES 2.7 2026
-6|/known:ALLIES 2.7 since-2025
-9|/known:ALLIES 2.8
-6|/known:ALLIES 2.8 2025
-9|/known:ALLIES 2.8 since-2025
-23|/known:ALLIES 3
4|/known:ALLIES 3 1980
-3|/known:ALLIES 3 1981
-4|/known:ALLIES 3 1988
-3|/known:ALLIES 3 2016
-4|/known:ALLIES 3 2022
-23|/known:ALLIES 3 2023
41|/known:ALLIES 3 2024
40|/known:ALLIES 3 2025
-50|/known:ALLIES 3 2026
-4|/known:ALLIES 3 2027
-15|/known:ALLIES 3 since-2025
-12|/known:ALLIES 3 to-1999
-4|/known:ALLIES 3 to-2013
-7|/known:ALLIES 3 to-2021
14|/known:ALLIES 3 to-2024
4|/known:ALLIES 3-3.5
17|/known:ALLIES 3-3.5 2024
-7|/known:ALLIES 3-3.5 2025
-6|/known:ALLIES 3-3.5 2026
-13|/known:ALLIES 3-3.5 since-2025
17|/known:ALLIES 3-3.5 to-2024
44|/known:ALLIES 3-4
45|/known:ALLIES 3-4 2025
45|/known:ALLIES 3-4 since-2025
-11|/known:ALLIES 3.1
-11|/known:ALLIES 3.1 2025
-11|/known:ALLIES 3.1 since-2025
-3|/known:ALLIES 3.2
-8|/known:ALLIES 3.3
-5|/known:ALLIES 3.3 1988
-3|/known:ALLIES 3.3 2025
-3|/known:ALLIES 3.3 since-2025
-5|/known:ALLIES 3.3 to-1999
-3|/known:ALLIES 3.32
-3|/known:ALLIES 3.32 since-2025
12|/known:ALLIES 3.5
-9|/known:ALLIES 3.5 2024
-20|/known:ALLIES 3.5 2025
55|/known:ALLIES 3.5 2026
-12|/known:ALLIES 3.5 2027
22|/known:ALLIES 3.5 since-2025
-9|/known:ALLIES 3.5 to-2024
16|/known:ALLIES 3.5-5
16|/known:ALLIES 3.5-5 2025
16|/known:ALLIES 3.5-5 since-2025
-7|/known:ALLIES 3.7
-7|/known:ALLIES 3.7 2025
-7|/known:ALLIES 3.7 since-2025
-8|/known:ALLIES 3.8
-8|/known:ALLIES 3.8 2025
-8|/known:ALLIES 3.8 since-2025
-3|/known:ALLIES 3E+1
28|/known:ALLIES 4
41|/known:ALLIES 4 1987
-8|/known:ALLIES 4 1988
-4|/known:ALLIES 4 1989
-14|/known:ALLIES 4 2018
19|/known:ALLIES 4 2019
-7|/known:ALLIES 4 2023
29|/known:ALLIES 4 2024
8|/known:ALLIES 4 2025
-26|/known:ALLIES 4 2026
-4|/known:ALLIES 4 2029
-22|/known:ALLIES 4 since-2025
25|/known:ALLIES 4 to-1999
-3|/known:ALLIES 4 to-2013
5|/known:ALLIES 4 to-2021
23|/known:ALLIES 4 to-2024
-8|/known:ALLIES 4.5
-5|/known:ALLIES 4.5 2025
-6|/known:ALLIES 4.5 since-2025
-3|/known:ALLIES 4.7
-3|/known:ALLIES 4.7 since-2025
34|/known:ALLIES 5
5|/known:ALLIES 5 1981
-15|/known:ALLIES 5 2024
-16|/known:ALLIES 5 2025
76|/known:ALLIES 5 2026
-8|/known:ALLIES 5 2027
52|/known:ALLIES 5 since-2025
-18|/known:ALLIES 5 to-2024
-4|/known:ALLIES 5.5
-3|/known:ALLIES 5.5 2025
-4|/known:ALLIES 5.5 since-2025
-27|/known:ALLIES 6
-19|/known:ALLIES 6 1990
7|/known:ALLIES 6 1995
-9|/known:ALLIES 6 2025
-3|/known:ALLIES 6 2026
-13|/known:ALLIES 6 since-2025
-13|/known:ALLIES 6 to-1999
-5|/known:ALLIES 6.5
-3|/known:ALLIES 6.5 since-2025
-5|/known:ALLIES 7
-3|/known:ALLIES 7 2025
-3|/known:ALLIES 7 since-2025
-5|/known:ALLIES 8
24|/known:ALLIES since-2025
-40|/known:ALLIES to-1999
-14|/known:ALLIES to-2013
11|/known:ALLIES to-2021
-12|/known:ALLIES to-2024
-8|/known:ARE 1.8
-8|/known:ARE 1.8 2024
-8|/known:ARE 1.8 to-2024
-3|/known:ARE 3
-3|/known:ARE 3 2024
-3|/known:ARE 3 to-2024
-15|/known:ARE 4
-15|/known:ARE 4 2025
-15|/known:ARE 4 since-2025
-3|/known:ARE 4.2
-3|/known:ARE 4.2 2025
-3|/known:ARE 4.2 since-2025
15|/known:ARE 4.5
15|/known:ARE 4.5 2026
15|/known:ARE 4.5 since-2025
-17|/known:ARE 5
-17|/known:ARE 5 2025
-17|/known:ARE 5 since-2025
18|/known:ARE 5.6
19|/known:ARE 5.6 2026
18|/known:ARE 5.6 since-2025
13|/known:ARE 8
14|/known:ARE 8 2025
13|/known:ARE 8 since-2025
8|/known:ARE since-2025
-11|/known:ARE to-2024
10|/known:ARG 0.5
9|/known:ARG 0.5 2025
9|/known:ARG 0.5 since-2025
4|/known:ARG 0.6
4|/known:ARG 0.6 2023
4|/known:ARG 0.6 to-2024
10|/known:ARG 2
-8|/known:ARG 2 2023
6|/known:ARG 2 2024
12|/known:ARG 2 2025
12|/known:ARG 2 since-2025
20|/known:ARG since-2025
3|/known:ARG to-2024
13|/known:ARM 3
13|/known:ARM 3 2025
13|/known:ARM 3 since-2025
-4|/known:ARM 3.3
-4|/known:ARM 3.3 2008
-4|/known:ARM 3.3 to-2013
-3|/known:ARM 4
-3|/known:ARM 4 2025
-3|/known:ARM 4 since-2025
9|/known:ARM 4.5
9|/known:ARM 4.5 2025
9|/known:ARM 4.5 since-2025
-7|/known:ARM 4.6
-7|/known:ARM 4.6 2024
-7|/known:ARM 4.6 to-2024
21|/known:ARM 5
6|/known:ARM 5 2024
18|/known:ARM 5 2025
16|/known:ARM 5 since-2025
6|/known:ARM 5 to-2024
5|/known:ARM 5.5
4|/known:ARM 5.5 2025
4|/known:ARM 5.5 since-2025
3|/known:ARM 6
3|/known:ARM 6 2025
3|/known:ARM 6 since-2025
40|/known:ARM since-2025
-4|/known:ARM to-2013
5|/known:AUS 0.1
4|/known:AUS 0.1 2025
5|/known:AUS 0.1 since-2025
4|/known:AUS 0.15
4|/known:AUS 0.15 2023
4|/known:AUS 0.15 to-2024
-11|/known:AUS 0.3
-11|/known:AUS 0.3 2023
-11|/known:AUS 0.3 to-2024
-7|/known:AUS 0.4
-5|/known:AUS 0.4 2026
-6|/known:AUS 0.4 since-2025
-7|/known:AUS 0.5
-8|/known:AUS 0.5 2023
-8|/known:AUS 0.5 to-2024
-37|/known:AUS 1
-21|/known:AUS 1 2023
-5|/known:AUS 1 2024
-9|/known:AUS 1 2025
-9|/known:AUS 1 since-2025
-27|/known:AUS 1 to-2024
-9|/known:AUS 1.07
-9|/known:AUS 1.07 2022
-9|/known:AUS 1.07 to-2024
-16|/known:AUS 1.1
-16|/known:AUS 1.1 2025
-16|/known:AUS 1.1 since-2025
-8|/known:AUS 1.2
-3|/known:AUS 1.2 2025
-5|/known:AUS 1.2 2026
-7|/known:AUS 1.2 since-2025
-42|/known:AUS 1.3
-4|/known:AUS 1.3 2022
-8|/known:AUS 1.3 2025
-31|/known:AUS 1.3 2026
-38|/known:AUS 1.3 since-2025
-4|/known:AUS 1.3 to-2024
-5|/known:AUS 1.4
-5|/known:AUS 1.4 2025
-5|/known:AUS 1.4 since-2025
-4|/known:AUS 1.5
-14|/known:AUS 1.5 2023
-7|/known:AUS 1.5 2025
16|/known:AUS 1.5 2026
9|/known:AUS 1.5 since-2025
-14|/known:AUS 1.5 to-2024
-3|/known:AUS 1.6
-3|/known:AUS 1.6 2025
-3|/known:AUS 1.6 since-2025
6|/known:AUS 1.7 2025
-6|/known:AUS 1.7 2026
-14|/known:AUS 1.8
-14|/known:AUS 1.8 2025
-14|/known:AUS 1.8 since-2025
5|/known:AUS 1.9
10|/known:AUS 1.9 2025
-6|/known:AUS 1.9 2026
4|/known:AUS 1.9 since-2025
4|/known:AUS 1.96
4|/known:AUS 1.96 2022
4|/known:AUS 1.96 to-2024
-6|/known:AUS 1E+1
-6|/known:AUS 1E+1 2025
-6|/known:AUS 1E+1 since-2025
59|/known:AUS 2
10|/known:AUS 2 2013
6|/known:AUS 2 2014
5|/known:AUS 2 2016
5|/known:AUS 2 2021
20|/known:AUS 2 2022
14|/known:AUS 2 2023
18|/known:AUS 2 2024
19|/known:AUS 2 2025
-39|/known:AUS 2 2026
-20|/known:AUS 2 since-2025
10|/known:AUS 2 to-2013
18|/known:AUS 2 to-2021
53|/known:AUS 2 to-2024
8|/known:AUS 2.02
7|/known:AUS 2.02 2025
7|/known:AUS 2.02 since-2025
31|/known:AUS 2.05
28|/known:AUS 2.05 2025
3|/known:AUS 2.05 2026
31|/known:AUS 2.05 since-2025
7|/known:AUS 2.1
4|/known:AUS 2.1 2024
6|/known:AUS 2.1 2027
5|/known:AUS 2.1 since-2025
8|/known:AUS 2.2
10|/known:AUS 2.2 2023
10|/known:AUS 2.2 to-2024
25|/known:AUS 2.3
14|/known:AUS 2.3 2023
9|/known:AUS 2.3 2025
10|/known:AUS 2.3 since-2025
14|/known:AUS 2.3 to-2024
-5|/known:AUS 2.32
-5|/known:AUS 2.32 2025
-5|/known:AUS 2.32 since-2025
6|/known:AUS 2.33
6|/known:AUS 2.33 2025
6|/known:AUS 2.33 since-2025
22|/known:AUS 2.4
-20|/known:AUS 2.4 2024
34|/known:AUS 2.4 2025
8|/known:AUS 2.4 2026
43|/known:AUS 2.4 since-2025
-21|/known:AUS 2.4 to-2024
-19|/known:AUS 2.5
-6|/known:AUS 2.5 2025
-12|/known:AUS 2.5 2026
-19|/known:AUS 2.5 since-2025
-7|/known:AUS 2.6
-7|/known:AUS 2.6 2025
-7|/known:AUS 2.6 since-2025
12|/known:AUS 2.8
-5|/known:AUS 2.8 2024
-10|/known:AUS 2.8 2025
27|/known:AUS 2.8 2026
16|/known:AUS 2.8 since-2025
-5|/known:AUS 2.8 to-2024
7|/known:AUS 2.9 2025
-9|/known:AUS 2.9 2030
46|/known:AUS 3
5|/known:AUS 3 2023
-10|/known:AUS 3 2024
14|/known:AUS 3 2025
13|/known:AUS 3 2026
21|/known:AUS 3 2027
48|/known:AUS 3 since-2025
-5|/known:AUS 3 to-2024
37|/known:AUS 3.5
37|/known:AUS 3.5 2025
11|/known:AUS 3.5 2026
-9|/known:AUS 3.5 2027
37|/known:AUS 3.5 since-2025
27|/known:AUS 4
13|/known:AUS 4 2023
5|/known:AUS 4 2025
9|/known:AUS 4 2026
14|/known:AUS 4 since-2025
13|/known:AUS 4 to-2024
-19|/known:AUS 4.4
-19|/known:AUS 4.4 2025
-19|/known:AUS 4.4 since-2025
-7|/known:AUS 4.5
-7|/known:AUS 4.5 2027
-7|/known:AUS 4.5 since-2025
-10|/known:AUS 4.7
-6|/known:AUS 4.7 1978
-4|/known:AUS 4.7 2025
-4|/known:AUS 4.7 since-2025
-6|/known:AUS 4.7 to-1999
-30|/known:AUS 5
-51|/known:AUS 5 2025
22|/known:AUS 5 2026
-28|/known:AUS 5 since-2025
-9|/known:AUS 5.3
-9|/known:AUS 5.3 2023
-9|/known:AUS 5.3 to-2024
-19|/known:AUS 5.4
-19|/known:AUS 5.4 2025
-19|/known:AUS 5.4 since-2025
-5|/known:AUS to-1999
10|/known:AUS to-2013
17|/known:AUS to-2021
-15|/known:AUS to-2024
-7|/known:AUT 0.2
-7|/known:AUT 0.2 2024
-7|/known:AUT 0.2 to-2024
-5|/known:AUT 0.3
-5|/known:AUT 0.3 2025
-5|/known:AUT 0.3 since-2025
-6|/known:AUT 0.5
-6|/known:AUT 0.5 2024
-6|/known:AUT 0.5 to-2024
24|/known:AUT 0.8
26|/known:AUT 0.8 2024
26|/known:AUT 0.8 to-2024
-8|/known:AUT 1 2025
8|/known:AUT 1 2026
7|/known:AUT 1.2
7|/known:AUT 1.2 2025
7|/known:AUT 1.2 since-2025
-9|/known:AUT 1.5
-10|/known:AUT 1.5 2025
-10|/known:AUT 1.5 since-2025
23|/known:AUT 2
23|/known:AUT 2 2025
3|/known:AUT 2 2026
26|/known:AUT 2 since-2025
7|/known:AUT 3.5
7|/known:AUT 3.5 2025
7|/known:AUT 3.5 since-2025
-22|/known:AUT 5
-22|/known:AUT 5 2025
-22|/known:AUT 5 since-2025
11|/known:AUT to-2024
-8|/known:AZE 1.4
-8|/known:AZE 1.4 2025
-8|/known:AZE 1.4 since-2025
-4|/known:AZE 2.4
-4|/known:AZE 2.4 2025
-4|/known:AZE 2.4 since-2025
8|/known:AZE 3.3
8|/known:AZE 3.3 2008
8|/known:AZE 3.3 to-2013
16|/known:AZE 4
16|/known:AZE 4 2025
16|/known:AZE 4 since-2025
11|/known:AZE 4.6
11|/known:AZE 4.6 2024
11|/known:AZE 4.6 to-2024
32|/known:AZE 5
13|/known:AZE 5 2024
5|/known:AZE 5 2025
14|/known:AZE 5 2026
19|/known:AZE 5 since-2025
13|/known:AZE 5 to-2024
20|/known:AZE since-2025
8|/known:AZE to-2013
21|/known:AZE to-2024
-3|/known:BEL 0.7
-3|/known:BEL 0.7 2023
-3|/known:BEL 0.7 to-2024
3|/known:BEL 0.9
4|/known:BEL 0.93
4|/known:BEL 0.93 2020
4|/known:BEL 0.93 to-2021
4|/known:BEL 1.1
3|/known:BEL 1.1 2023
4|/known:BEL 1.1 to-2024
-28|/known:BEL 1.2
4|/known:BEL 1.2 2024
-32|/known:BEL 1.2 2025
-32|/known:BEL 1.2 since-2025
4|/known:BEL 1.2 to-2024
40|/known:BEL 1.3
18|/known:BEL 1.3 2024
22|/known:BEL 1.3 2025
22|/known:BEL 1.3 since-2025
18|/known:BEL 1.3 to-2024
-8|/known:BEL 1.31
-8|/known:BEL 1.31 2023
-8|/known:BEL 1.31 to-2024
-9|/known:BEL 1.37
-9|/known:BEL 1.37 2024
-9|/known:BEL 1.37 to-2024
-5|/known:BEL 1.4
-5|/known:BEL 1.4 2025
-5|/known:BEL 1.4 since-2025
-7|/known:BEL 1.5
-7|/known:BEL 1.5 2025
-7|/known:BEL 1.5 since-2025
-5|/known:BEL 1.6
-4|/known:BEL 1.6 2024
-4|/known:BEL 1.6 to-2024
7|/known:BEL 1.8
7|/known:BEL 1.8 1993
7|/known:BEL 1.8 to-1999
-23|/known:BEL 1.9
-23|/known:BEL 1.9 2025
-23|/known:BEL 1.9 since-2025
52|/known:BEL 2
-4|/known:BEL 2 2006
-3|/known:BEL 2 2022
32|/known:BEL 2 2024
13|/known:BEL 2 2025
17|/known:BEL 2 2026
30|/known:BEL 2 since-2025
-4|/known:BEL 2 to-2013
28|/known:BEL 2 to-2024
-9|/known:BEL 2.1
-6|/known:BEL 2.1 2025
-3|/known:BEL 2.1 2026
-9|/known:BEL 2.1 since-2025
-7|/known:BEL 2.2
-11|/known:BEL 2.2 2025
4|/known:BEL 2.2 2026
-7|/known:BEL 2.2 since-2025
13|/known:BEL 2.5
-33|/known:BEL 2.5 2023
32|/known:BEL 2.5 2024
11|/known:BEL 2.5 2026
14|/known:BEL 2.5 since-2025
-14|/known:BEL 3
-14|/known:BEL 3 2025
-14|/known:BEL 3 since-2025
-3|/known:BEL 3.3
-3|/known:BEL 3.3 2024
-3|/known:BEL 3.3 to-2024
-3|/known:BEL 3.4
-3|/known:BEL 3.4 1991
-3|/known:BEL 3.4 to-1999
32|/known:BEL 3.5
30|/known:BEL 3.5 2026
32|/known:BEL 3.5 since-2025
-6|/known:BEL 5 2025
6|/known:BEL 5 2026
-19|/known:BEL 7
-19|/known:BEL 7 1951
-19|/known:BEL 7 to-1999
-12|/known:BEL to-1999
-4|/known:BEL to-2013
4|/known:BEL to-2021
25|/known:BEL to-2024
-3|/known:BFA 3.4
-3|/known:BFA 3.4 2024
-3|/known:BFA 3.4 to-2024
-7|/known:BFA to-2024
15|/known:BGD 1.1
15|/known:BGD 1.1 2025
15|/known:BGD 1.1 since-2025
3|/known:BGD 1.2
3|/known:BGD 1.2 2025
3|/known:BGD 1.2 since-2025
7|/known:BGD 1.3
7|/known:BGD 1.3 2025
7|/known:BGD 1.3 since-2025
3|/known:BGD 1.5
3|/known:BGD 1.5 since-2025
9|/known:BGD 1.6
9|/known:BGD 1.6 2025
9|/known:BGD 1.6 since-2025
-3|/known:BGD 1.9
-3|/known:BGD 1.9 2025
-3|/known:BGD 1.9 since-2025
12|/known:BGD 2
12|/known:BGD 2 2025
12|/known:BGD 2 since-2025
-21|/known:BGD 7
-21|/known:BGD 7 2025
-21|/known:BGD 7 since-2025
24|/known:BGD since-2025
9|/known:BGR 1.5
4|/known:BGR 1.5 2018
5|/known:BGR 1.5 2025
5|/known:BGR 1.5 since-2025
4|/known:BGR 1.5 to-2021
8|/known:BGR 1.8
8|/known:BGR 1.8 2025
8|/known:BGR 1.8 since-2025
-8|/known:BGR 2
17|/known:BGR 2 2018
8|/known:BGR 2 2023
-7|/known:BGR 2 2024
-24|/known:BGR 2 2025
-24|/known:BGR 2 since-2025
17|/known:BGR 2 to-2021
5|/known:BGR 2.06
4|/known:BGR 2.06 2025
4|/known:BGR 2.06 since-2025
10|/known:BGR 2.1
10|/known:BGR 2.1 2025
10|/known:BGR 2.1 since-2025
-7|/known:BGR 2.2
-7|/known:BGR 2.2 2025
-7|/known:BGR 2.2 since-2025
7|/known:BGR 2.3
7|/known:BGR 2.3 2025
7|/known:BGR 2.3 since-2025
-5|/known:BGR 3
-5|/known:BGR 3 2025
-5|/known:BGR 3 since-2025
37|/known:BGR 3.5
38|/known:BGR 3.5 2025
38|/known:BGR 3.5 since-2025
38|/known:BGR since-2025
18|/known:BGR to-2021
12|/known:BHR 3
12|/known:BHR 3 2024
12|/known:BHR 3 to-2024
14|/known:BHR to-2024
4|/known:BIH 1.3
4|/known:BIH 1.3 2025
4|/known:BIH 1.3 since-2025
5|/known:BIH since-2025
4|/known:BLR 1.9
4|/known:BLR 1.9 2025
4|/known:BLR 1.9 since-2025
13|/known:BLR 3.1
13|/known:BLR 3.1 2025
13|/known:BLR 3.1 since-2025
18|/known:BLR since-2025
-4|/known:BLZ 0.9
-4|/known:BLZ 0.9 2025
-4|/known:BLZ 0.9 since-2025
-3|/known:BLZ since-2025
5|/known:BOL 1.2
5|/known:BOL 1.2 2025
5|/known:BOL 1.2 since-2025
6|/known:BOL 2
6|/known:BOL 2 2025
6|/known:BOL 2 since-2025
13|/known:BOL since-2025
-6|/known:BRA 0.5
-6|/known:BRA 0.5 2025
-6|/known:BRA 0.5 since-2025
-3|/known:BRA 0.8
-3|/known:BRA 0.8 2025
-3|/known:BRA 0.8 since-2025
-5|/known:BRA 1 2024
7|/known:BRA 1 2025
7|/known:BRA 1 since-2025
-5|/known:BRA 1 to-2024
5|/known:BRA 1.1
5|/known:BRA 1.1 2025
5|/known:BRA 1.1 since-2025
22|/known:BRA 1.2
22|/known:BRA 1.2 2025
22|/known:BRA 1.2 since-2025
-3|/known:BRA 1.3
-3|/known:BRA 1.3 2025
-3|/known:BRA 1.3 since-2025
9|/known:BRA 2
8|/known:BRA 2 2023
6|/known:BRA 2 to-2024
-5|/known:BRA 3.5
-5|/known:BRA 3.5 2025
-5|/known:BRA 3.5 since-2025
-11|/known:BRA 4
-11|/known:BRA 4 2024
-11|/known:BRA 4 to-2024
4|/known:BRA 4.7
4|/known:BRA 4.7 2025
4|/known:BRA 4.7 since-2025
-3|/known:BRA 6.7
-3|/known:BRA 6.7 2024
-3|/known:BRA 6.7 to-2024
22|/known:BRA since-2025
-14|/known:BRA to-2024
-3|/known:BRN 1.5
-3|/known:BRN 1.5 2025
-3|/known:BRN 1.5 since-2025
-33|/known:BRN 2
-22|/known:BRN 2 2022
-11|/known:BRN 2 2025
-11|/known:BRN 2 since-2025
-22|/known:BRN 2 to-2024
5|/known:BRN 2.6
4|/known:BRN 2.6 2023
5|/known:BRN 2.6 to-2024
4|/known:BRN 2.8
4|/known:BRN 2.8 2025
4|/known:BRN 2.8 since-2025
-7|/known:BRN since-2025
-18|/known:BRN to-2024
12|/known:BTN 0.5
12|/known:BTN 0.5 2025
12|/known:BTN 0.5 since-2025
-9|/known:BTN 1
-9|/known:BTN 1 2025
-9|/known:BTN 1 since-2025
5|/known:BTN 1.4
5|/known:BTN 1.4 2025
5|/known:BTN 1.4 since-2025
10|/known:BTN 1.5
10|/known:BTN 1.5 2025
10|/known:BTN 1.5 since-2025
-3|/known:BTN 2
-3|/known:BTN 2 2025
-3|/known:BTN 2 since-2025
13|/known:BTN since-2025
17|/known:BWA 2
17|/known:BWA 2 2025
17|/known:BWA 2 since-2025
7|/known:BWA 2.8
7|/known:BWA 2.8 2025
7|/known:BWA 2.8 since-2025
25|/known:BWA since-2025
-5|/known:CAN 0.1
-5|/known:CAN 0.1 2025
-5|/known:CAN 0.1 since-2025
5|/known:CAN 1
3|/known:CAN 1 2014
3|/known:CAN 1 to-2021
13|/known:CAN 1.2
13|/known:CAN 1.2 2023
14|/known:CAN 1.2 to-2024
10|/known:CAN 1.3
5|/known:CAN 1.3 2019
5|/known:CAN 1.3 2023
4|/known:CAN 1.3 to-2021
5|/known:CAN 1.3 to-2024
-3|/known:CAN 1.31
-3|/known:CAN 1.31 2023
-3|/known:CAN 1.31 to-2024
5|/known:CAN 1.33
4|/known:CAN 1.33 2024
4|/known:CAN 1.33 to-2024
3|/known:CAN 1.35
3|/known:CAN 1.35 2025
3|/known:CAN 1.35 since-2025
35|/known:CAN 1.37
17|/known:CAN 1.37 2024
18|/known:CAN 1.37 2025
18|/known:CAN 1.37 since-2025
17|/known:CAN 1.37 to-2024
5|/known:CAN 1.38
4|/known:CAN 1.38 2023
5|/known:CAN 1.38 to-2024
35|/known:CAN 1.4
7|/known:CAN 1.4 2019
35|/known:CAN 1.4 2025
-8|/known:CAN 1.4 2026
27|/known:CAN 1.4 since-2025
7|/known:CAN 1.4 to-2021
-31|/known:CAN 1.43
-21|/known:CAN 1.43 2024
-10|/known:CAN 1.43 2025
-10|/known:CAN 1.43 since-2025
-21|/known:CAN 1.43 to-2024
9|/known:CAN 1.45
9|/known:CAN 1.45 2025
9|/known:CAN 1.45 since-2025
-31|/known:CAN 1.47
-37|/known:CAN 1.47 2024
5|/known:CAN 1.47 2026
6|/known:CAN 1.47 since-2025
-37|/known:CAN 1.47 to-2024
-18|/known:CAN 1.5
-14|/known:CAN 1.5 1987
-14|/known:CAN 1.5 2025
15|/known:CAN 1.5 2026
-18|/known:CAN 1.5 to-1999
3|/known:CAN 1.6
-21|/known:CAN 1.66
-21|/known:CAN 1.66 2025
-21|/known:CAN 1.66 since-2025
-10|/known:CAN 1.7
-13|/known:CAN 1.7 2020
-12|/known:CAN 1.7 to-2021
13|/known:CAN 1.76
13|/known:CAN 1.76 2024
13|/known:CAN 1.76 to-2024
6|/known:CAN 1.8
13|/known:CAN 1.8 1980
-7|/known:CAN 1.8 2025
-7|/known:CAN 1.8 since-2025
13|/known:CAN 1.8 to-1999
48|/known:CAN 2
22|/known:CAN 2 1979
12|/known:CAN 2 1988
-15|/known:CAN 2 2014
-10|/known:CAN 2 2016
7|/known:CAN 2 2021
-11|/known:CAN 2 2022
-13|/known:CAN 2 2023
50|/known:CAN 2 2024
23|/known:CAN 2 2025
3|/known:CAN 2 2026
26|/known:CAN 2 since-2025
15|/known:CAN 2 to-1999
-19|/known:CAN 2 to-2021
25|/known:CAN 2 to-2024
-36|/known:CAN 2.02
-14|/known:CAN 2.02 2024
-22|/known:CAN 2.02 2025
-22|/known:CAN 2.02 since-2025
-14|/known:CAN 2.02 to-2024
25|/known:CAN 2.1
26|/known:CAN 2.1 2026
25|/known:CAN 2.1 since-2025
-38|/known:CAN 2.3
-17|/known:CAN 2.3 2025
-20|/known:CAN 2.3 2026
-38|/known:CAN 2.3 since-2025
-10|/known:CAN 2.4
-10|/known:CAN 2.4 2025
-10|/known:CAN 2.4 since-2025
-36|/known:CAN 2.5
5|/known:CAN 2.5 2025
-38|/known:CAN 2.5 2026
-33|/known:CAN 2.5 since-2025
-11|/known:CAN 2.6
14|/known:CAN 2.6 2025
-25|/known:CAN 2.6 2026
-11|/known:CAN 2.6 since-2025
-3|/known:CAN 2.71
-3|/known:CAN 2.71 2025
-3|/known:CAN 2.71 since-2025
-5|/known:CAN 3
-4|/known:CAN 3 2023
-4|/known:CAN 3 to-2024
-15|/known:CAN 3.1
-15|/known:CAN 3.1 2030
-15|/known:CAN 3.1 since-2025
12|/known:CAN 3.5
22|/known:CAN 3.5 2025
-24|/known:CAN 3.5 2026
13|/known:CAN 3.5 2027
14|/known:CAN 3.5 since-2025
-11|/known:CAN 4.7
-11|/known:CAN 4.7 1979
-11|/known:CAN 4.7 to-1999
53|/known:CAN 5
18|/known:CAN 5 2025
35|/known:CAN 5 2026
53|/known:CAN 5 since-2025
3|/known:CAN 7
3|/known:CAN 7 2026
3|/known:CAN 7 since-2025
11|/known:CAN since-2025
-11|/known:CAN to-1999
-17|/known:CAN to-2021
19|/known:CHE 0.7
4|/known:CHE 0.7 2024
5|/known:CHE 0.7 2025
10|/known:CHE 0.7 2026
15|/known:CHE 0.7 since-2025
4|/known:CHE 0.7 to-2024
4|/known:CHE 0.76
4|/known:CHE 0.76 2025
4|/known:CHE 0.76 since-2025
4|/known:CHE 0.8
3|/known:CHE 0.8 2025
4|/known:CHE 0.8 since-2025
-21|/known:CHE 0.9
-21|/known:CHE 0.9 1983
-21|/known:CHE 0.9 to-1999
20|/known:CHE 1
-5|/known:CHE 1 1977
3|/known:CHE 1 2024
20|/known:CHE 1 2025
22|/known:CHE 1 since-2025
-5|/known:CHE 1 to-1999
3|/known:CHE 1 to-2024
-6|/known:CHE 1.2
-6|/known:CHE 1.2 2025
-6|/known:CHE 1.2 since-2025
12|/known:CHE 1.5
11|/known:CHE 1.5 2025
11|/known:CHE 1.5 since-2025
-20|/known:CHE 2
-18|/known:CHE 2 2024
-3|/known:CHE 2 since-2025
-18|/known:CHE 2 to-2024
-3|/known:CHE 3
-3|/known:CHE 3 2025
-3|/known:CHE 3 since-2025
-47|/known:CHE 3.5
-45|/known:CHE 3.5 2025
-45|/known:CHE 3.5 since-2025
-34|/known:CHE 5
-34|/known:CHE 5 2025
-34|/known:CHE 5 since-2025
-37|/known:CHE since-2025
-27|/known:CHE to-1999
-10|/known:CHE to-2024
-6|/known:CHL 1
-5|/known:CHL 1 2025
-5|/known:CHL 1 since-2025
-13|/known:CHL 1.3
-13|/known:CHL 1.3 2025
-13|/known:CHL 1.3 since-2025
-3|/known:CHL 1.8
-4|/known:CHL 1.8 2025
-4|/known:CHL 1.8 since-2025
-6|/known:CHL 2
-7|/known:CHL 2 2025
-6|/known:CHL 2 since-2025
-29|/known:CHL since-2025
-4|/known:CHL to-2024
-8|/known:CHN 0.1
-8|/known:CHN 0.1 2025
-8|/known:CHN 0.1 since-2025
-25|/known:CHN 0.3
-25|/known:CHN 0.3 2024
-25|/known:CHN 0.3 to-2024
-11|/known:CHN 0.5
-10|/known:CHN 0.5 2025
-10|/known:CHN 0.5 since-2025
-29|/known:CHN 0.9
-25|/known:CHN 0.9 2010
-25|/known:CHN 0.9 to-2013
-8|/known:CHN 1
-5|/known:CHN 1 2015
5|/known:CHN 1 2025
-3|/known:CHN 1 2026
-5|/known:CHN 1 to-2021
-5|/known:CHN 1 to-2024
23|/known:CHN 1.2
6|/known:CHN 1.2 2022
38|/known:CHN 1.2 2023
-18|/known:CHN 1.2 2024
-4|/known:CHN 1.2 2025
-4|/known:CHN 1.2 since-2025
27|/known:CHN 1.2 to-2024
3|/known:CHN 1.25
3|/known:CHN 1.25 2021
3|/known:CHN 1.25 to-2021
21|/known:CHN 1.26
20|/known:CHN 1.26 2024
20|/known:CHN 1.26 to-2024
34|/known:CHN 1.3
6|/known:CHN 1.3 2018
20|/known:CHN 1.3 2022
11|/known:CHN 1.3 2023
-20|/known:CHN 1.3 2024
8|/known:CHN 1.3 2025
4|/known:CHN 1.3 2026
13|/known:CHN 1.3 since-2025
8|/known:CHN 1.3 to-2021
12|/known:CHN 1.3 to-2024
8|/known:CHN 1.4
9|/known:CHN 1.4 2014
-4|/known:CHN 1.4 since-2025
9|/known:CHN 1.4 to-2021
41|/known:CHN 1.5
6|/known:CHN 1.5 2023
8|/known:CHN 1.5 2024
23|/known:CHN 1.5 2025
3|/known:CHN 1.5 2026
26|/known:CHN 1.5 since-2025
15|/known:CHN 1.5 to-2024
-8|/known:CHN 1.6
17|/known:CHN 1.6 2023
-14|/known:CHN 1.6 2024
-11|/known:CHN 1.6 2025
-11|/known:CHN 1.6 since-2025
3|/known:CHN 1.6 to-2024
-21|/known:CHN 1.65
-21|/known:CHN 1.65 2018
-21|/known:CHN 1.65 to-2021
60|/known:CHN 1.7
21|/known:CHN 1.7 2022
13|/known:CHN 1.7 2024
14|/known:CHN 1.7 2025
7|/known:CHN 1.7 2026
21|/known:CHN 1.7 since-2025
37|/known:CHN 1.7 to-2024
8|/known:CHN 1.8
9|/known:CHN 1.8 2023
6|/known:CHN 1.8 2024
-7|/known:CHN 1.8 2025
-7|/known:CHN 1.8 since-2025
15|/known:CHN 1.8 to-2024
17|/known:CHN 1.9
16|/known:CHN 1.9 2018
3|/known:CHN 1.9 2019
19|/known:CHN 1.9 to-2021
-9|/known:CHN 1E+1
-10|/known:CHN 1E+1 2023
-10|/known:CHN 1E+1 to-2024
3|/known:CHN 2
9|/known:CHN 2 2010
17|/known:CHN 2 2013
5|/known:CHN 2 2014
6|/known:CHN 2 2015
-44|/known:CHN 2 2024
-14|/known:CHN 2 2025
25|/known:CHN 2 2026
12|/known:CHN 2 since-2025
26|/known:CHN 2 to-2013
12|/known:CHN 2 to-2021
-46|/known:CHN 2 to-2024
-22|/known:CHN 2.1
-4|/known:CHN 2.1 2021
-3|/known:CHN 2.1 2024
-3|/known:CHN 2.1 2025
-11|/known:CHN 2.1 2027
-14|/known:CHN 2.1 since-2025
-4|/known:CHN 2.1 to-2021
-3|/known:CHN 2.1 to-2024
5|/known:CHN 2.2
-3|/known:CHN 2.2 2022
9|/known:CHN 2.2 2025
9|/known:CHN 2.2 since-2025
-4|/known:CHN 2.2 to-2024
8|/known:CHN 2.3
9|/known:CHN 2.3 2025
8|/known:CHN 2.3 since-2025
12|/known:CHN 2.4
32|/known:CHN 2.4 2024
-18|/known:CHN 2.4 2026
-19|/known:CHN 2.4 since-2025
31|/known:CHN 2.4 to-2024
3|/known:CHN 2.5
-8|/known:CHN 2.5 2023
-4|/known:CHN 2.5 2024
14|/known:CHN 2.5 2025
15|/known:CHN 2.5 since-2025
-12|/known:CHN 2.5 to-2024
-3|/known:CHN 2.8
-3|/known:CHN 2.8 2025
-3|/known:CHN 2.8 since-2025
-40|/known:CHN 3
-9|/known:CHN 3 2025
-18|/known:CHN 3 2026
-8|/known:CHN 3 2027
-35|/known:CHN 3 since-2025
-4|/known:CHN 3 to-2024
-23|/known:CHN 3.1
-12|/known:CHN 3.1 2023
-11|/known:CHN 3.1 2025
-12|/known:CHN 3.1 since-2025
-12|/known:CHN 3.1 to-2024
-6|/known:CHN 3.2
-5|/known:CHN 3.2 2025
-6|/known:CHN 3.2 since-2025
-3|/known:CHN 3.3
-3|/known:CHN 3.3 since-2025
-6|/known:CHN 3.32
-6|/known:CHN 3.32 2025
-6|/known:CHN 3.32 since-2025
-19|/known:CHN 3.4
-13|/known:CHN 3.4 2024
-6|/known:CHN 3.4 2025
-6|/known:CHN 3.4 since-2025
-13|/known:CHN 3.4 to-2024
-23|/known:CHN 3.5
-3|/known:CHN 3.5 2022
-10|/known:CHN 3.5 2025
-9|/known:CHN 3.5 2026
-19|/known:CHN 3.5 since-2025
-3|/known:CHN 3.5 to-2024
-13|/known:CHN 3.8
-12|/known:CHN 3.8 2015
-12|/known:CHN 3.8 to-2021
21|/known:CHN 4
-3|/known:CHN 4 2024
24|/known:CHN 4 2025
24|/known:CHN 4 since-2025
-3|/known:CHN 4 to-2024
8|/known:CHN 4.7
9|/known:CHN 4.7 2025
9|/known:CHN 4.7 since-2025
-8|/known:CHN 5
-12|/known:CHN 5 2023
7|/known:CHN 5 2025
4|/known:CHN 5 since-2025
-12|/known:CHN 5 to-2024
-11|/known:CHN 6.2
-11|/known:CHN 6.2 2023
-11|/known:CHN 6.2 to-2024
-25|/known:CHN since-2025
4|/known:CHN to-2021
-13|/known:CHN to-2024
3|/known:CIV to-2024
-11|/known:COD 0.7
-11|/known:COD 0.7 2024
-11|/known:COD 0.7 to-2024
-12|/known:COD 0.75
-12|/known:COD 0.75 2025
-12|/known:COD 0.75 since-2025
-8|/known:COD 1.5
-8|/known:COD 1.5 2024
-8|/known:COD 1.5 to-2024
-33|/known:COD 2
-33|/known:COD 2 2025
-33|/known:COD 2 since-2025
-19|/known:COD 2.5
-19|/known:COD 2.5 1999
-19|/known:COD 2.5 to-1999
5|/known:COD 3
5|/known:COD 3 2025
5|/known:COD 3 since-2025
-43|/known:COD since-2025
-19|/known:COD to-1999
-20|/known:COD to-2024
4|/known:COG 1.6
4|/known:COG 1.6 2025
4|/known:COG 1.6 since-2025
6|/known:COG since-2025
-3|/known:COL 1.2
-3|/known:COL 1.2 2025
-3|/known:COL 1.2 since-2025
-9|/known:COL 1.3
-9|/known:COL 1.3 2025
-9|/known:COL 1.3 since-2025
-3|/known:COL 1.5
-3|/known:COL 1.5 2025
-3|/known:COL 1.5 since-2025
-6|/known:COL 2
-6|/known:COL 2 2025
-6|/known:COL 2 since-2025
-3|/known:COL 2.1
-3|/known:COL 2.1 2025
-3|/known:COL 2.1 since-2025
-6|/known:COL 2.2
-6|/known:COL 2.2 2025
-6|/known:COL 2.2 since-2025
23|/known:COL 3
23|/known:COL 3 2025
23|/known:COL 3 since-2025
4|/known:COL 3.1
4|/known:COL 3.1 2025
4|/known:COL 3.1 since-2025
22|/known:COL 3.2
22|/known:COL 3.2 2025
22|/known:COL 3.2 since-2025
12|/known:COL 3.4
12|/known:COL 3.4 2025
12|/known:COL 3.4 since-2025
-4|/known:COL 4.7
-4|/known:COL 4.7 2025
-4|/known:COL 4.7 since-2025
3|/known:COL 5
3|/known:COL 5 2025
3|/known:COL 5 since-2025
29|/known:COL since-2025
5|/known:CPV 1
5|/known:CPV 1 2025
5|/known:CPV 1 since-2025
5|/known:CPV since-2025
-3|/known:CUB 0.6
-3|/known:CUB 0.6 2025
-3|/known:CUB 0.6 since-2025
-5|/known:CUB since-2025
14|/known:CYP 1
14|/known:CYP 1 2025
14|/known:CYP 1 since-2025
-10|/known:CYP 1.3
-10|/known:CYP 1.3 2024
-10|/known:CYP 1.3 to-2024
3|/known:CYP 1.4
3|/known:CYP 1.4 2025
3|/known:CYP 1.4 since-2025
14|/known:CYP 1.5
14|/known:CYP 1.5 2025
14|/known:CYP 1.5 since-2025
21|/known:CYP 1.8
18|/known:CYP 1.8 2024
3|/known:CYP 1.8 2025
3|/known:CYP 1.8 since-2025
18|/known:CYP 1.8 to-2024
22|/known:CYP 1.9
22|/known:CYP 1.9 2025
22|/known:CYP 1.9 since-2025
12|/known:CYP 2
12|/known:CYP 2 2025
12|/known:CYP 2 since-2025
6|/known:CYP 2.5
6|/known:CYP 2.5 2024
6|/known:CYP 2.5 to-2024
-8|/known:CYP 3
-8|/known:CYP 3 2025
-8|/known:CYP 3 since-2025
17|/known:CYP 4
17|/known:CYP 4 2024
17|/known:CYP 4 to-2024
55|/known:CYP since-2025
31|/known:CYP to-2024
-17|/known:CZE 1
-17|/known:CZE 1 2025
-17|/known:CZE 1 since-2025
24|/known:CZE 1.5
24|/known:CZE 1.5 2025
24|/known:CZE 1.5 since-2025
3|/known:CZE 1.6
4|/known:CZE 1.6 2024
4|/known:CZE 1.6 to-2024
5|/known:CZE 1.9
5|/known:CZE 1.9 1999
5|/known:CZE 1.9 to-1999
-4|/known:CZE 2
3|/known:CZE 2 1997
-21|/known:CZE 2 2002
15|/known:CZE 2 2024
-10|/known:CZE 2 2025
9|/known:CZE 2 2026
-21|/known:CZE 2 to-2013
15|/known:CZE 2 to-2024
4|/known:CZE 2.5
3|/known:CZE 2.5 since-2025
-3|/known:CZE 3 2002
-28|/known:CZE 3 2025
32|/known:CZE 3 2026
4|/known:CZE 3 since-2025
-3|/known:CZE 3 to-2013
19|/known:CZE 3.5
25|/known:CZE 3.5 2025
-6|/known:CZE 3.5 2026
19|/known:CZE 3.5 since-2025
-5|/known:CZE 3.71
-5|/known:CZE 3.71 2025
-5|/known:CZE 3.71 since-2025
8|/known:CZE 5
8|/known:CZE 5 2025
8|/known:CZE 5 since-2025
-4|/known:CZE 5.3
-4|/known:CZE 5.3 2026
-4|/known:CZE 5.3 since-2025
34|/known:CZE since-2025
-27|/known:CZE to-2013
19|/known:CZE to-2024
-15|/known:DEU 0.7
-3|/known:DEU 0.7 2024
-10|/known:DEU 0.7 2026
-11|/known:DEU 0.7 since-2025
-3|/known:DEU 0.7 to-2024
-28|/known:DEU 0.9
-24|/known:DEU 0.9 2025
-24|/known:DEU 0.9 since-2025
-3|/known:DEU 0.9 to-1999
-3|/known:DEU 0.93
-3|/known:DEU 0.93 2020
-3|/known:DEU 0.93 to-2021
-13|/known:DEU 0.96
-13|/known:DEU 0.96 2022
-13|/known:DEU 0.96 to-2024
17|/known:DEU 1
-5|/known:DEU 1 2022
29|/known:DEU 1 2025
-4|/known:DEU 1 2026
25|/known:DEU 1 since-2025
-5|/known:DEU 1 to-2024
11|/known:DEU 1.2
-4|/known:DEU 1.2 2014
3|/known:DEU 1.2 2016
11|/known:DEU 1.2 2026
11|/known:DEU 1.2 since-2025
-4|/known:DEU 1.22
-5|/known:DEU 1.22 2020
-4|/known:DEU 1.22 to-2021
11|/known:DEU 1.24
11|/known:DEU 1.24 2018
11|/known:DEU 1.24 to-2021
5|/known:DEU 1.25
5|/known:DEU 1.25 2019
5|/known:DEU 1.25 to-2021
-5|/known:DEU 1.3
4|/known:DEU 1.3 2014
-3|/known:DEU 1.3 2023
-5|/known:DEU 1.3 2026
-7|/known:DEU 1.3 since-2025
5|/known:DEU 1.3 to-2021
7|/known:DEU 1.36
7|/known:DEU 1.36 2019
7|/known:DEU 1.36 to-2021
12|/known:DEU 1.37
12|/known:DEU 1.37 2019
12|/known:DEU 1.37 to-2021
3|/known:DEU 1.38 to-2021
23|/known:DEU 1.4
6|/known:DEU 1.4 2011
8|/known:DEU 1.4 2022
7|/known:DEU 1.4 2026
8|/known:DEU 1.4 since-2025
6|/known:DEU 1.4 to-2013
9|/known:DEU 1.4 to-2024
10|/known:DEU 1.42
10|/known:DEU 1.42 2019
10|/known:DEU 1.42 to-2021
3|/known:DEU 1.49
3|/known:DEU 1.49 2023
3|/known:DEU 1.49 to-2024
29|/known:DEU 1.5
20|/known:DEU 1.5 1989
12|/known:DEU 1.5 2003
3|/known:DEU 1.5 2018
14|/known:DEU 1.5 2019
8|/known:DEU 1.5 2022
24|/known:DEU 1.5 2023
-30|/known:DEU 1.5 2024
-16|/known:DEU 1.5 2025
16|/known:DEU 1.5 2026
-22|/known:DEU 1.5 2027
-22|/known:DEU 1.5 since-2025
20|/known:DEU 1.5 to-1999
12|/known:DEU 1.5 to-2013
17|/known:DEU 1.5 to-2021
3|/known:DEU 1.53
3|/known:DEU 1.53 2022
3|/known:DEU 1.53 to-2024
-3|/known:DEU 1.57 2024
-5|/known:DEU 1.6
-6|/known:DEU 1.6 2014
-4|/known:DEU 1.6 2018
4|/known:DEU 1.6 2023
-10|/known:DEU 1.6 to-2021
4|/known:DEU 1.6 to-2024
-5|/known:DEU 1.61
-5|/known:DEU 1.61 2024
-5|/known:DEU 1.61 to-2024
-5|/known:DEU 1.7
-4|/known:DEU 1.7 2020
-3|/known:DEU 1.7 2027
-4|/known:DEU 1.7 since-2025
-4|/known:DEU 1.7 to-2021
-4|/known:DEU 1.8
17|/known:DEU 1.9
7|/known:DEU 1.9 2024
-11|/known:DEU 1.9 2025
20|/known:DEU 1.9 2026
9|/known:DEU 1.9 since-2025
7|/known:DEU 1.9 to-2024
-18|/known:DEU 1E+1
-8|/known:DEU 1E+1 2025
-10|/known:DEU 1E+1 2026
-18|/known:DEU 1E+1 since-2025
-5|/known:DEU 2
6|/known:DEU 2 1995
-3|/known:DEU 2 2001
-3|/known:DEU 2 2004
-61|/known:DEU 2 2014
-71|/known:DEU 2 2015
-10|/known:DEU 2 2016
37|/known:DEU 2 2017
-5|/known:DEU 2 2018
50|/known:DEU 2 2019
19|/known:DEU 2 2020
26|/known:DEU 2 2022
-5|/known:DEU 2 2023
22|/known:DEU 2 2024
12|/known:DEU 2 2025
-19|/known:DEU 2 2026
-7|/known:DEU 2 since-2025
7|/known:DEU 2 to-1999
-6|/known:DEU 2 to-2013
-41|/known:DEU 2 to-2021
42|/known:DEU 2 to-2024
4|/known:DEU 2.01
4|/known:DEU 2.01 2024
4|/known:DEU 2.01 to-2024
11|/known:DEU 2.1
21|/known:DEU 2.1 2024
19|/known:DEU 2.1 2025
-30|/known:DEU 2.1 2026
-11|/known:DEU 2.1 since-2025
22|/known:DEU 2.1 to-2024
7|/known:DEU 2.12
6|/known:DEU 2.12 2025
6|/known:DEU 2.12 since-2025
-12|/known:DEU 2.2
-7|/known:DEU 2.2 2025
-3|/known:DEU 2.2 2026
-10|/known:DEU 2.2 since-2025
3|/known:DEU 2.3
-6|/known:DEU 2.3 1999
-6|/known:DEU 2.3 2025
17|/known:DEU 2.3 2026
9|/known:DEU 2.3 since-2025
-6|/known:DEU 2.3 to-1999
22|/known:DEU 2.4
-9|/known:DEU 2.4 1984
9|/known:DEU 2.4 2025
21|/known:DEU 2.4 2026
31|/known:DEU 2.4 since-2025
-9|/known:DEU 2.4 to-1999
-28|/known:DEU 2.5
-9|/known:DEU 2.5 2016
-6|/known:DEU 2.5 2023
-10|/known:DEU 2.5 2025
-4|/known:DEU 2.5 2026
-13|/known:DEU 2.5 since-2025
-9|/known:DEU 2.5 to-2021
-5|/known:DEU 2.5 to-2024
-16|/known:DEU 2.6
-6|/known:DEU 2.6 2022
-10|/known:DEU 2.6 2026
-10|/known:DEU 2.6 since-2025
-6|/known:DEU 2.6 to-2024
-3|/known:DEU 2.7
-3|/known:DEU 2.7 2025
-3|/known:DEU 2.7 since-2025
33|/known:DEU 2.8
8|/known:DEU 2.8 1997
5|/known:DEU 2.8 2025
17|/known:DEU 2.8 2026
23|/known:DEU 2.8 since-2025
10|/known:DEU 2.8 to-1999
-3|/known:DEU 2.9
-4|/known:DEU 2.9 2025
-3|/known:DEU 2.9 since-2025
-12|/known:DEU 27
-12|/known:DEU 27 2026
-12|/known:DEU 27 since-2025
12|/known:DEU 3
3|/known:DEU 3 1977
8|/known:DEU 3 1985
10|/known:DEU 3 1988
-5|/known:DEU 3 2022
15|/known:DEU 3 2024
-10|/known:DEU 3 2025
-9|/known:DEU 3 2026
-19|/known:DEU 3 since-2025
22|/known:DEU 3 to-1999
9|/known:DEU 3 to-2024
-9|/known:DEU 3-3.5
-9|/known:DEU 3-3.5 2025
-9|/known:DEU 3-3.5 since-2025
-5|/known:DEU 3-4
-5|/known:DEU 3-4 2025
-5|/known:DEU 3-4 since-2025
3|/known:DEU 3.05
3|/known:DEU 3.05 2026
3|/known:DEU 3.05 since-2025
10|/known:DEU 3.1
5|/known:DEU 3.1 1987
3|/known:DEU 3.1 2023
7|/known:DEU 3.1 to-1999
3|/known:DEU 3.1 to-2024
-12|/known:DEU 3.2
3|/known:DEU 3.2 1986
-3|/known:DEU 3.2 2023
-13|/known:DEU 3.2 2024
3|/known:DEU 3.2 2026
-16|/known:DEU 3.2 to-2024
7|/known:DEU 3.3
5|/known:DEU 3.3 1980
7|/known:DEU 3.3 to-1999
-5|/known:DEU 3.4
12|/known:DEU 3.4 1978
-7|/known:DEU 3.4 2016
-13|/known:DEU 3.4 2025
-13|/known:DEU 3.4 since-2025
15|/known:DEU 3.4 to-1999
-7|/known:DEU 3.4 to-2021
35|/known:DEU 3.5
-3|/known:DEU 3.5 2018
-20|/known:DEU 3.5 2024
51|/known:DEU 3.5 2025
6|/known:DEU 3.5 2026
56|/known:DEU 3.5 since-2025
-3|/known:DEU 3.5 to-2021
-20|/known:DEU 3.5 to-2024
15|/known:DEU 3.7
5|/known:DEU 3.7 1988
8|/known:DEU 3.7 2025
10|/known:DEU 3.7 since-2025
5|/known:DEU 3.7 to-1999
-11|/known:DEU 4
5|/known:DEU 4 1983
-9|/known:DEU 4 1989
-10|/known:DEU 4 1992
23|/known:DEU 4 2018
-5|/known:DEU 4 2019
-23|/known:DEU 4 2024
11|/known:DEU 4 2025
11|/known:DEU 4 since-2025
-16|/known:DEU 4 to-1999
18|/known:DEU 4 to-2021
-23|/known:DEU 4 to-2024
-13|/known:DEU 4.1
-12|/known:DEU 4.1 2024
-13|/known:DEU 4.1 to-2024
-3|/known:DEU 4.5
-3|/known:DEU 4.5 since-2025
-12|/known:DEU 4.7
-5|/known:DEU 4.7 1978
-7|/known:DEU 4.7 2025
-7|/known:DEU 4.7 since-2025
-5|/known:DEU 4.7 to-1999
-5|/known:DEU 4.8
-5|/known:DEU 4.8 2025
-5|/known:DEU 4.8 since-2025
13|/known:DEU 5
-3|/known:DEU 5 1980
-12|/known:DEU 5 2023
61|/known:DEU 5 2025
-32|/known:DEU 5 2026
30|/known:DEU 5 since-2025
-4|/known:DEU 5 to-1999
-12|/known:DEU 5 to-2024
-7|/known:DEU 5.25
-7|/known:DEU 5.25 2025
-7|/known:DEU 5.25 since-2025
-4|/known:DEU 5.8
-4|/known:DEU 5.8 1989
-4|/known:DEU 5.8 to-1999
-22|/known:DEU 6
-12|/known:DEU 6 1976
-3|/known:DEU 6 1999
-4|/known:DEU 6 2028
-4|/known:DEU 6 since-2025
-18|/known:DEU 6 to-1999
-7|/known:DEU since-2025
24|/known:DEU to-1999
7|/known:DEU to-2013
3|/known:DEU to-2021
-6|/known:DEU to-2024
5|/known:DJI 3
5|/known:DJI 3 2025
5|/known:DJI 3 since-2025
5|/known:DJI since-2025
-3|/known:DNK 0.2 2025
-5|/known:DNK 0.25
-4|/known:DNK 0.25 2026
-4|/known:DNK 0.25 since-2025
-13|/known:DNK 1
-13|/known:DNK 1 2025
-13|/known:DNK 1 since-2025
22|/known:DNK 1.3
21|/known:DNK 1.3 2025
21|/known:DNK 1.3 since-2025
14|/known:DNK 1.4
7|/known:DNK 1.4 2025
6|/known:DNK 1.4 2026
13|/known:DNK 1.4 since-2025
-4|/known:DNK 1.5
-4|/known:DNK 1.5 2027
-4|/known:DNK 1.5 since-2025
-4|/known:DNK 1.6
-4|/known:DNK 1.6 2023
-4|/known:DNK 1.6 to-2024
3|/known:DNK 1.65
34|/known:DNK 2
14|/known:DNK 2 2022
13|/known:DNK 2 2023
22|/known:DNK 2 2024
-15|/known:DNK 2 2025
-15|/known:DNK 2 since-2025
49|/known:DNK 2 to-2024
-14|/known:DNK 2.1
3|/known:DNK 2.1 1988
-17|/known:DNK 2.1 2025
-18|/known:DNK 2.1 since-2025
3|/known:DNK 2.1 to-1999
-8|/known:DNK 2.2
-8|/known:DNK 2.2 2025
-8|/known:DNK 2.2 since-2025
6|/known:DNK 2.4
10|/known:DNK 2.4 1984
5|/known:DNK 2.4 2024
-9|/known:DNK 2.4 2025
-9|/known:DNK 2.4 since-2025
11|/known:DNK 2.4 to-1999
5|/known:DNK 2.4 to-2024
-9|/known:DNK 2.6
-3|/known:DNK 2.6 2025
-6|/known:DNK 2.6 2026
-9|/known:DNK 2.6 since-2025
4|/known:DNK 2.7
3|/known:DNK 2.7 2025
3|/known:DNK 2.7 since-2025
13|/known:DNK 3
-14|/known:DNK 3 2022
3|/known:DNK 3 2024
25|/known:DNK 3 2025
24|/known:DNK 3 since-2025
-11|/known:DNK 3 to-2024
3|/known:DNK 3.2
5|/known:DNK 3.2 2025
3|/known:DNK 3.2 since-2025
-3|/known:DNK 3.22 2025
-3|/known:DNK 3.3
-3|/known:DNK 3.3 2025
-3|/known:DNK 3.3 since-2025
10|/known:DNK 3.5
-10|/known:DNK 3.5 2024
-10|/known:DNK 3.5 2025
30|/known:DNK 3.5 2026
20|/known:DNK 3.5 since-2025
-10|/known:DNK 3.5 to-2024
13|/known:DNK 3.6
13|/known:DNK 3.6 2025
13|/known:DNK 3.6 since-2025
-8|/known:DNK 4
-9|/known:DNK 4 1978
-9|/known:DNK 4 to-1999
17|/known:DNK 5
42|/known:DNK 5 2025
-22|/known:DNK 5 2026
19|/known:DNK 5 since-2025
-9|/known:DNK 5.2
-9|/known:DNK 5.2 2026
-9|/known:DNK 5.2 since-2025
16|/known:DNK since-2025
5|/known:DNK to-1999
28|/known:DNK to-2024
16|/known:DOM 1.3
16|/known:DOM 1.3 2026
16|/known:DOM 1.3 since-2025
-17|/known:DOM 2
-17|/known:DOM 2 2026
-17|/known:DOM 2 since-2025
3|/known:DZA 3.1
3|/known:DZA 3.1 2026
3|/known:DZA 3.1 since-2025
-4|/known:DZA 4.2
-4|/known:DZA 4.2 2025
-4|/known:DZA 4.2 since-2025
-7|/known:DZA 5
-7|/known:DZA 5 2025
-7|/known:DZA 5 since-2025
-4|/known:DZA 7
-4|/known:DZA 7 2025
-4|/known:DZA 7 since-2025
4|/known:DZA 8
4|/known:DZA 8 since-2025
3|/known:DZA 8.8
3|/known:DZA 8.8 2026
3|/known:DZA 8.8 since-2025
-7|/known:DZA since-2025
-4|/known:ECU 0.6
-4|/known:ECU 0.6 2025
-4|/known:ECU 0.6 since-2025
-5|/known:ECU 1.8
-5|/known:ECU 1.8 2025
-5|/known:ECU 1.8 since-2025
-3|/known:ECU 2
-3|/known:ECU 2 2025
-3|/known:ECU 2 since-2025
4|/known:ECU 2.1
4|/known:ECU 2.1 2025
4|/known:ECU 2.1 since-2025
6|/known:ECU 2.2
6|/known:ECU 2.2 2025
6|/known:ECU 2.2 since-2025
3|/known:ECU 2.5
3|/known:ECU 2.5 2025
3|/known:ECU 2.5 since-2025
-4|/known:ECU 3.4
-4|/known:ECU 3.4 2025
-4|/known:ECU 3.4 since-2025
-3|/known:ECU since-2025
3|/known:EGY 1.2
3|/known:EGY 1.2 2025
3|/known:EGY 1.2 since-2025
5|/known:EGY since-2025
6|/known:ERI 1E+1
3|/known:ERI 1E+1 2005
3|/known:ERI 1E+1 2025
3|/known:ERI 1E+1 since-2025
3|/known:ERI 1E+1 to-2013
3|/known:ERI to-2013
-6|/known:ESP 0.993
-6|/known:ESP 0.993 2026
-6|/known:ESP 0.993 since-2025
17|/known:ESP 1
-4|/known:ESP 1 2014
23|/known:ESP 1 2022
-4|/known:ESP 1 to-2021
23|/known:ESP 1 to-2024
-4|/known:ESP 1.1
-4|/known:ESP 1.1 2025
-4|/known:ESP 1.1 since-2025
17|/known:ESP 1.28
3|/known:ESP 1.28 2024
14|/known:ESP 1.28 2025
14|/known:ESP 1.28 since-2025
3|/known:ESP 1.28 to-2024
28|/known:ESP 1.3
6|/known:ESP 1.3 2024
22|/known:ESP 1.3 2025
22|/known:ESP 1.3 since-2025
6|/known:ESP 1.3 to-2024
-8|/known:ESP 1.31
-8|/known:ESP 1.31 2023
-8|/known:ESP 1.31 to-2024
-14|/known:ESP 1.4
-4|/known:ESP 1.4 2022
-10|/known:ESP 1.4 2025
-10|/known:ESP 1.4 since-2025
-4|/known:ESP 1.4 to-2024
5|/known:ESP 1.43
5|/known:ESP 1.43 2025
5|/known:ESP 1.43 since-2025
-7|/known:ESP 1.5
-8|/known:ESP 1.5 2022
-8|/known:ESP 1.5 to-2024
-11|/known:ESP 1.55
-11|/known:ESP 1.55 2025
-11|/known:ESP 1.55 since-2025
13|/known:ESP 1.6
13|/known:ESP 1.6 2025
13|/known:ESP 1.6 since-2025
-7|/known:ESP 1.8
-7|/known:ESP 1.8 2025
-7|/known:ESP 1.8 since-2025
33|/known:ESP 2
-16|/known:ESP 2 2012
30|/known:ESP 2 2025
21|/known:ESP 2 2026
51|/known:ESP 2 since-2025
-16|/known:ESP 2 to-2013
57|/known:ESP 2.1
46|/known:ESP 2.1 2025
11|/known:ESP 2.1 2026
57|/known:ESP 2.1 since-2025
-4|/known:ESP 2.2
-4|/known:ESP 2.2 2025
-4|/known:ESP 2.2 since-2025
-12|/known:ESP 2.5
-5|/known:ESP 2.5 2024
-18|/known:ESP 2.5 2025
12|/known:ESP 2.5 2026
-6|/known:ESP 2.5 since-2025
-6|/known:ESP 2.5 to-2024
-28|/known:ESP 2.6
-27|/known:ESP 2.6 2022
-27|/known:ESP 2.6 to-2024
-18|/known:ESP 2.7
-18|/known:ESP 2.7 2025
-18|/known:ESP 2.7 since-2025
-12|/known:ESP 3
15|/known:ESP 3 2024
-7|/known:ESP 3 2025
-20|/known:ESP 3 2026
-27|/known:ESP 3 since-2025
15|/known:ESP 3 to-2024
-21|/known:ESP 3.2
-21|/known:ESP 3.2 2025
-21|/known:ESP 3.2 since-2025
-23|/known:ESP 3.4
-23|/known:ESP 3.4 2025
-23|/known:ESP 3.4 since-2025
22|/known:ESP 3.5
37|/known:ESP 3.5 2025
-9|/known:ESP 3.5 2026
-6|/known:ESP 3.5 2028
22|/known:ESP 3.5 since-2025
-41|/known:ESP 4
-40|/known:ESP 4 2025
-40|/known:ESP 4 since-2025
-3|/known:ESP 4.5
-3|/known:ESP 4.5 2025
-3|/known:ESP 4.5 since-2025
-3|/known:ESP 5
12|/known:ESP 5 2025
-15|/known:ESP 5 2026
-3|/known:ESP 5 since-2025
-3|/known:ESP 5.1
-3|/known:ESP 5.1 2029
-3|/known:ESP 5.1 since-2025
-7|/known:ESP since-2025
-17|/known:ESP to-2013
-4|/known:ESP to-2021
-8|/known:ESP to-2024
-6|/known:EST 0.14
-6|/known:EST 0.14 2025
-6|/known:EST 0.14 since-2025
-12|/known:EST 0.25
-14|/known:EST 0.25 2025
6|/known:EST 0.25 2026
-8|/known:EST 0.25 since-2025
-7|/known:EST 0.9
-6|/known:EST 0.9 2014
-7|/known:EST 0.9 to-2021
-4|/known:EST 1.4 2016
-4|/known:EST 1.4 to-2021
-13|/known:EST 1.5
-13|/known:EST 1.5 2025
-13|/known:EST 1.5 since-2025
-53|/known:EST 2
24|/known:EST 2 2014
-3|/known:EST 2 2016
-25|/known:EST 2 2023
-15|/known:EST 2 2024
-34|/known:EST 2 2025
-35|/known:EST 2 since-2025
22|/known:EST 2 to-2021
-40|/known:EST 2 to-2024
-3|/known:EST 2.1
-3|/known:EST 2.1 2025
-3|/known:EST 2.1 since-2025
22|/known:EST 2.16
22|/known:EST 2.16 2017
22|/known:EST 2.16 to-2021
-6|/known:EST 2.3
-7|/known:EST 2.3 2025
-7|/known:EST 2.3 since-2025
-8|/known:EST 2.38
-8|/known:EST 2.38 2017
-8|/known:EST 2.38 to-2021
-29|/known:EST 2.5
17|/known:EST 2.5 2022
-22|/known:EST 2.5 2023
-23|/known:EST 2.5 2024
-28|/known:EST 2.5 to-2024
8|/known:EST 2.7
8|/known:EST 2.7 2023
8|/known:EST 2.7 to-2024
-3|/known:EST 2.9
-3|/known:EST 2.9 2025
-3|/known:EST 2.9 since-2025
-38|/known:EST 3
7|/known:EST 3 2022
-31|/known:EST 3 2023
3|/known:EST 3 2024
-17|/known:EST 3 2025
-18|/known:EST 3 since-2025
-20|/known:EST 3 to-2024
8|/known:EST 3.2
11|/known:EST 3.2 2024
-3|/known:EST 3.2 since-2025
11|/known:EST 3.2 to-2024
5|/known:EST 3.3
3|/known:EST 3.3 2024
3|/known:EST 3.3 to-2024
-4|/known:EST 3.38
-3|/known:EST 3.38 2024
-3|/known:EST 3.38 to-2024
46|/known:EST 3.4
19|/known:EST 3.4 2024
27|/known:EST 3.4 2025
27|/known:EST 3.4 since-2025
19|/known:EST 3.4 to-2024
17|/known:EST 3.43
7|/known:EST 3.43 2024
10|/known:EST 3.43 2025
10|/known:EST 3.43 since-2025
7|/known:EST 3.43 to-2024
-43|/known:EST 3.5
-45|/known:EST 3.5 2025
-45|/known:EST 3.5 since-2025
6|/known:EST 3.7
5|/known:EST 3.7 2025
5|/known:EST 3.7 since-2025
-9|/known:EST 3.71
-9|/known:EST 3.71 2025
-9|/known:EST 3.71 since-2025
-38|/known:EST 4
-35|/known:EST 4 2023
-3|/known:EST 4 2026
-36|/known:EST 4 to-2024
-4|/known:EST 4.12
-3|/known:EST 4.12 2024
-3|/known:EST 4.12 to-2024
-14|/known:EST 4.9
-11|/known:EST 4.9 2026
-14|/known:EST 4.9 since-2025
49|/known:EST 5
10|/known:EST 5 2024
36|/known:EST 5 2025
3|/known:EST 5 2026
37|/known:EST 5 since-2025
10|/known:EST 5 to-2024
11|/known:EST 5.1
11|/known:EST 5.1 2026
11|/known:EST 5.1 since-2025
12|/known:EST 5.2
10|/known:EST 5.2 2026
12|/known:EST 5.2 since-2025
-6|/known:EST 5.3
-6|/known:EST 5.3 2026
-6|/known:EST 5.3 since-2025
-6|/known:EST 5.38
-6|/known:EST 5.38 2025
-6|/known:EST 5.38 since-2025
52|/known:EST 5.4
58|/known:EST 5.4 2025
-6|/known:EST 5.4 2026
52|/known:EST 5.4 since-2025
-7|/known:EST 6
-7|/known:EST 6 2025
-7|/known:EST 6 since-2025
-13|/known:EST 7.3
-13|/known:EST 7.3 2026
-13|/known:EST 7.3 since-2025
-50|/known:EST since-2025
19|/known:EST to-2021
-85|/known:EST to-2024
-6|/known:ETH 1E+1
-3|/known:ETH 1E+1 2005
-3|/known:ETH 1E+1 2025
-3|/known:ETH 1E+1 since-2025
-3|/known:ETH 1E+1 to-2013
16|/known:ETH 2.5
16|/known:ETH 2.5 2025
16|/known:ETH 2.5 since-2025
13|/known:ETH since-2025
-3|/known:ETH to-2013
-3|/known:EU 0.23
-3|/known:EU 0.23 2023
-3|/known:EU 0.23 to-2024
-9|/known:EU 0.3
-7|/known:EU 0.3 2026
-9|/known:EU 0.3 since-2025
-3|/known:EU 0.6
-3|/known:EU 0.6 since-2025
-3|/known:EU 0.8
-12|/known:EU 1
-10|/known:EU 1 2026
-12|/known:EU 1 since-2025
-4|/known:EU 1.28
-4|/known:EU 1.28 2025
-4|/known:EU 1.28 since-2025
12|/known:EU 1.3
12|/known:EU 1.3 2024
12|/known:EU 1.3 to-2024
6|/known:EU 1.4
6|/known:EU 1.4 2025
6|/known:EU 1.4 since-2025
11|/known:EU 1.5
-12|/known:EU 1.5 2024
24|/known:EU 1.5 2025
-4|/known:EU 1.5 2026
4|/known:EU 1.5 2027
24|/known:EU 1.5 since-2025
-12|/known:EU 1.5 to-2024
16|/known:EU 1.6 2023
-4|/known:EU 1.6 2024
-11|/known:EU 1.6 2025
-11|/known:EU 1.6 since-2025
12|/known:EU 1.6 to-2024
-8|/known:EU 1.8
-8|/known:EU 1.8 2024
-8|/known:EU 1.8 to-2024
28|/known:EU 1.9
28|/known:EU 1.9 2025
28|/known:EU 1.9 since-2025
-9|/known:EU 15
-9|/known:EU 15 2025
-9|/known:EU 15 since-2025
11|/known:EU 2
-4|/known:EU 2 2014
-4|/known:EU 2 2017
-6|/known:EU 2 2023
17|/known:EU 2 2024
24|/known:EU 2 2025
-14|/known:EU 2 2026
10|/known:EU 2 since-2025
-9|/known:EU 2 to-2021
10|/known:EU 2 to-2024
12|/known:EU 2.1
3|/known:EU 2.1 2025
9|/known:EU 2.1 2026
12|/known:EU 2.1 since-2025
-20|/known:EU 2.2
-20|/known:EU 2.2 2025
-20|/known:EU 2.2 since-2025
3|/known:EU 2.4
3|/known:EU 2.4 since-2025
-4|/known:EU 2.5
7|/known:EU 2.5 2023
-5|/known:EU 2.5 2024
-5|/known:EU 2.5 2025
-6|/known:EU 2.5 since-2025
20|/known:EU 2.7
20|/known:EU 2.7 2025
20|/known:EU 2.7 since-2025
11|/known:EU 3
3|/known:EU 3 2024
8|/known:EU 3 2025
8|/known:EU 3 since-2025
3|/known:EU 3 to-2024
5|/known:EU 3-3.5
5|/known:EU 3-3.5 2025
5|/known:EU 3-3.5 since-2025
-8|/known:EU 3.4
-8|/known:EU 3.4 2025
-8|/known:EU 3.4 since-2025
7|/known:EU 3.5
-23|/known:EU 3.5 2025
-16|/known:EU 3.5 2026
46|/known:EU 3.5 2027
7|/known:EU 3.5 since-2025
7|/known:EU 4
-6|/known:EU 4 2018
14|/known:EU 4 2025
14|/known:EU 4 since-2025
-6|/known:EU 4 to-2021
-6|/known:EU 4.2
-6|/known:EU 4.2 2018
-6|/known:EU 4.2 to-2021
-3|/known:EU 4.5
-3|/known:EU 4.5 2025
-3|/known:EU 4.5 since-2025
-5|/known:EU 4.8
-5|/known:EU 4.8 2026
-5|/known:EU 4.8 since-2025
-6|/known:EU 5
13|/known:EU 5 2025
-20|/known:EU 5 2026
-6|/known:EU 5 since-2025
-3|/known:EU 5.38
-3|/known:EU 5.38 2025
-3|/known:EU 5.38 since-2025
27|/known:EU since-2025
-24|/known:EU to-2021
11|/known:EU to-2024
-3|/known:FIN 0.5
-3|/known:FIN 0.5 2025
-3|/known:FIN 0.5 since-2025
10|/known:FIN 1.4
10|/known:FIN 1.4 2025
10|/known:FIN 1.4 since-2025
15|/known:FIN 1.5
15|/known:FIN 1.5 2025
15|/known:FIN 1.5 since-2025
-19|/known:FIN 1.55
-19|/known:FIN 1.55 2022
-19|/known:FIN 1.55 to-2024
17|/known:FIN 1.96
17|/known:FIN 1.96 2023
17|/known:FIN 1.96 to-2024
-21|/known:FIN 2
4|/known:FIN 2 2022
24|/known:FIN 2 2023
-12|/known:FIN 2 2024
-19|/known:FIN 2 2025
-18|/known:FIN 2 2026
-37|/known:FIN 2 since-2025
16|/known:FIN 2 to-2024
-5|/known:FIN 2.1
-3|/known:FIN 2.1 2023
-4|/known:FIN 2.1 to-2024
7|/known:FIN 2.4
5|/known:FIN 2.4 2025
5|/known:FIN 2.4 since-2025
20|/known:FIN 2.5
10|/known:FIN 2.5 2025
9|/known:FIN 2.5 2026
18|/known:FIN 2.5 since-2025
5|/known:FIN 2.6
-3|/known:FIN 2.6 2024
8|/known:FIN 2.6 2026
8|/known:FIN 2.6 since-2025
-3|/known:FIN 2.6 to-2024
18|/known:FIN 3
-10|/known:FIN 3 2024
15|/known:FIN 3 2025
13|/known:FIN 3 2026
28|/known:FIN 3 since-2025
-10|/known:FIN 3 to-2024
22|/known:FIN 3.2
13|/known:FIN 3.2 2025
9|/known:FIN 3.2 2026
22|/known:FIN 3.2 since-2025
-3|/known:FIN 3.3
13|/known:FIN 3.3 2025
-17|/known:FIN 3.3 2026
-3|/known:FIN 3.3 since-2025
-51|/known:FIN 3.5
-46|/known:FIN 3.5 2025
-5|/known:FIN 3.5 2026
-51|/known:FIN 3.5 since-2025
9|/known:FIN 4
3|/known:FIN 4 2025
5|/known:FIN 4 2026
9|/known:FIN 4 since-2025
-8|/known:FIN 5
-27|/known:FIN 5 2025
21|/known:FIN 5 2026
-8|/known:FIN 5 since-2025
6|/known:FIN since-2025
-11|/known:FJI 0.5
-11|/known:FJI 0.5 2025
-11|/known:FJI 0.5 since-2025
-12|/known:FJI 0.6
-12|/known:FJI 0.6 2025
-12|/known:FJI 0.6 since-2025
-7|/known:FJI 0.9
-7|/known:FJI 0.9 2025
-7|/known:FJI 0.9 since-2025
4|/known:FJI 1
4|/known:FJI 1 2025
4|/known:FJI 1 since-2025
16|/known:FJI 1.1
16|/known:FJI 1.1 2025
16|/known:FJI 1.1 since-2025
21|/known:FJI 1.2
21|/known:FJI 1.2 2025
21|/known:FJI 1.2 since-2025
5|/known:FJI 1.4
5|/known:FJI 1.4 2025
5|/known:FJI 1.4 since-2025
35|/known:FJI 1.5
33|/known:FJI 1.5 2025
3|/known:FJI 1.5 2026
35|/known:FJI 1.5 since-2025
-7|/known:FJI 2
-12|/known:FJI 2 2025
5|/known:FJI 2 2026
-7|/known:FJI 2 since-2025
43|/known:FJI since-2025
-21|/known:FRA 0.25
-21|/known:FRA 0.25 2025
-21|/known:FRA 0.25 since-2025
-8|/known:FRA 1.2
-6|/known:FRA 1.2 2025
-6|/known:FRA 1.2 since-2025
-12|/known:FRA 1.3
-3|/known:FRA 1.3 2019
-9|/known:FRA 1.3 2025
-9|/known:FRA 1.3 since-2025
-3|/known:FRA 1.3 to-2021
-5|/known:FRA 1.4
-3|/known:FRA 1.4 2025
-3|/known:FRA 1.4 since-2025
-13|/known:FRA 1.5
-4|/known:FRA 1.5 2024
-3|/known:FRA 1.5 2025
-3|/known:FRA 1.5 since-2025
-3|/known:FRA 1.5 to-2021
-5|/known:FRA 1.5 to-2024
-8|/known:FRA 1.6
-5|/known:FRA 1.6 2024
-6|/known:FRA 1.6 to-2024
-3|/known:FRA 1.7
-3|/known:FRA 1.7 2026
-3|/known:FRA 1.7 since-2025
-7|/known:FRA 1.8
-7|/known:FRA 1.8 2025
-7|/known:FRA 1.8 since-2025
6|/known:FRA 1.9
5|/known:FRA 1.9 2023
6|/known:FRA 1.9 to-2024
-16|/known:FRA 15
-16|/known:FRA 15 1979
-16|/known:FRA 15 to-1999
-3|/known:FRA 1E+1
-3|/known:FRA 1E+1 2025
-3|/known:FRA 1E+1 since-2025
17|/known:FRA 2
-11|/known:FRA 2 2006
5|/known:FRA 2 2017
-11|/known:FRA 2 2018
-6|/known:FRA 2 2019
15|/known:FRA 2 2023
14|/known:FRA 2 2024
14|/known:FRA 2 2026
12|/known:FRA 2 since-2025
-12|/known:FRA 2 to-2013
-12|/known:FRA 2 to-2021
28|/known:FRA 2 to-2024
7|/known:FRA 2.05
7|/known:FRA 2.05 2025
7|/known:FRA 2.05 since-2025
22|/known:FRA 2.1
25|/known:FRA 2.1 2025
23|/known:FRA 2.1 since-2025
-4|/known:FRA 2.2
10|/known:FRA 2.2 2025
-14|/known:FRA 2.2 2026
-4|/known:FRA 2.2 since-2025
4|/known:FRA 2.25
4|/known:FRA 2.25 2026
4|/known:FRA 2.25 since-2025
24|/known:FRA 2.3
7|/known:FRA 2.3 2024
7|/known:FRA 2.3 2025
10|/known:FRA 2.3 2026
17|/known:FRA 2.3 since-2025
7|/known:FRA 2.3 to-2024
10|/known:FRA 2.5
6|/known:FRA 2.5 2003
14|/known:FRA 2.5 2025
-10|/known:FRA 2.5 2026
3|/known:FRA 2.5 since-2025
6|/known:FRA 2.5 to-2013
3|/known:FRA 2.7
3|/known:FRA 2.7 2028
3|/known:FRA 2.7 since-2025
-13|/known:FRA 2.8
-13|/known:FRA 2.8 2025
-14|/known:FRA 2.8 since-2025
-10|/known:FRA 2.9
-3|/known:FRA 2.9 2024
-6|/known:FRA 2.9 2025
-6|/known:FRA 2.9 since-2025
-3|/known:FRA 2.9 to-2024
-16|/known:FRA 3 2024
18|/known:FRA 3 2025
20|/known:FRA 3 since-2025
-16|/known:FRA 3 to-2024
3|/known:FRA 3.3 1995
3|/known:FRA 3.3 to-1999
3|/known:FRA 3.4
-9|/known:FRA 3.4 2024
12|/known:FRA 3.4 2025
12|/known:FRA 3.4 since-2025
-9|/known:FRA 3.4 to-2024
27|/known:FRA 3.5
37|/known:FRA 3.5 2025
-6|/known:FRA 3.5 2026
7|/known:FRA 3.5 2027
-13|/known:FRA 3.5 2030
27|/known:FRA 3.5 since-2025
-3|/known:FRA 3.7 2025
-3|/known:FRA 3.7 since-2025
4|/known:FRA 3.9
6|/known:FRA 3.9 1987
5|/known:FRA 3.9 to-1999
-24|/known:FRA 4
-17|/known:FRA 4 2018
-5|/known:FRA 4 2019
-3|/known:FRA 4 2025
-3|/known:FRA 4 since-2025
-22|/known:FRA 4 to-2021
-3|/known:FRA 4.9
-3|/known:FRA 4.9 1987
-3|/known:FRA 4.9 to-1999
-66|/known:FRA 5
-44|/known:FRA 5 2025
-20|/known:FRA 5 2026
-64|/known:FRA 5 since-2025
-8|/known:FRA 6
6|/known:FRA 6 1937
-10|/known:FRA 6 1979
-3|/known:FRA 6 2025
-3|/known:FRA 6 since-2025
-4|/known:FRA 6 to-1999
-36|/known:FRA since-2025
-14|/known:FRA to-1999
-8|/known:FRA to-2013
-46|/known:FRA to-2021
-3|/known:FRA to-2024
-4|/known:GAB 1.6
-4|/known:GAB 1.6 2025
-4|/known:GAB 1.6 since-2025
-6|/known:GAB since-2025
-4|/known:GBR 0.2
-4|/known:GBR 0.2 2025
-4|/known:GBR 0.2 since-2025
-16|/known:GBR 0.4
-16|/known:GBR 0.4 2025
-16|/known:GBR 0.4 since-2025
-5|/known:GBR 0.7
-5|/known:GBR 0.7 2025
-5|/known:GBR 0.7 since-2025
-5|/known:GBR 0.96
-5|/known:GBR 0.96 2022
-5|/known:GBR 0.96 to-2024
-18|/known:GBR 1
-16|/known:GBR 1 2024
4|/known:GBR 1 2025
4|/known:GBR 1 since-2025
-18|/known:GBR 1 to-2024
-4|/known:GBR 1.1
-4|/known:GBR 1.1 2023
-4|/known:GBR 1.1 to-2024
-9|/known:GBR 1.2
-6|/known:GBR 1.2 2023
-7|/known:GBR 1.2 to-2024
-13|/known:GBR 1.3
-10|/known:GBR 1.3 2023
-10|/known:GBR 1.3 to-2024
-19|/known:GBR 1.4
-5|/known:GBR 1.4 2019
-14|/known:GBR 1.4 2025
-14|/known:GBR 1.4 since-2025
-5|/known:GBR 1.4 to-2021
-19|/known:GBR 1.5
-20|/known:GBR 1.5 1989
30|/known:GBR 1.5 2025
-26|/known:GBR 1.5 2026
5|/known:GBR 1.5 since-2025
-23|/known:GBR 1.5 to-1999
-4|/known:GBR 1.57
-4|/known:GBR 1.57 2024
-4|/known:GBR 1.57 to-2024
-6|/known:GBR 1.61
-6|/known:GBR 1.61 2024
-6|/known:GBR 1.61 to-2024
-3|/known:GBR 1.7
-3|/known:GBR 1.7 2024
-3|/known:GBR 1.7 to-2024
-11|/known:GBR 1.8
-6|/known:GBR 1.8 1993
-5|/known:GBR 1.8 2024
-6|/known:GBR 1.8 to-1999
-5|/known:GBR 1.8 to-2024
3|/known:GBR 1.9 2011
3|/known:GBR 1.9 to-2013
9|/known:GBR 1E+1
-11|/known:GBR 1E+1 2025
20|/known:GBR 1E+1 2026
10|/known:GBR 1E+1 since-2025
-7|/known:GBR 2
-11|/known:GBR 2 2006
13|/known:GBR 2 2010
5|/known:GBR 2 2011
-4|/known:GBR 2 2013
-21|/known:GBR 2 2014
89|/known:GBR 2 2015
15|/known:GBR 2 2016
-3|/known:GBR 2 2017
-9|/known:GBR 2 2018
-19|/known:GBR 2 2019
-11|/known:GBR 2 2020
16|/known:GBR 2 2022
-19|/known:GBR 2 2023
-13|/known:GBR 2 2024
-25|/known:GBR 2 2025
-6|/known:GBR 2 2026
-30|/known:GBR 2 since-2025
-4|/known:GBR 2 to-1999
4|/known:GBR 2 to-2013
40|/known:GBR 2 to-2021
-16|/known:GBR 2 to-2024
11|/known:GBR 2.07
10|/known:GBR 2.07 2024
11|/known:GBR 2.07 to-2024
-3|/known:GBR 2.1
-8|/known:GBR 2.1 2025
-9|/known:GBR 2.1 since-2025
5|/known:GBR 2.1 to-2024
-7|/known:GBR 2.16
-7|/known:GBR 2.16 2017
-7|/known:GBR 2.16 to-2021
29|/known:GBR 2.2
23|/known:GBR 2.2 2017
19|/known:GBR 2.2 2022
-8|/known:GBR 2.2 2023
-3|/known:GBR 2.2 2025
-3|/known:GBR 2.2 2026
-5|/known:GBR 2.2 since-2025
23|/known:GBR 2.2 to-2021
11|/known:GBR 2.2 to-2024
35|/known:GBR 2.3
-5|/known:GBR 2.3 2019
11|/known:GBR 2.3 2022
-3|/known:GBR 2.3 2024
41|/known:GBR 2.3 2025
-10|/known:GBR 2.3 2026
31|/known:GBR 2.3 since-2025
-5|/known:GBR 2.3 to-2021
9|/known:GBR 2.3 to-2024
10|/known:GBR 2.4
-3|/known:GBR 2.4 2016
10|/known:GBR 2.4 2025
3|/known:GBR 2.4 2026
12|/known:GBR 2.4 since-2025
-3|/known:GBR 2.4 to-2021
39|/known:GBR 2.5
-7|/known:GBR 2.5 1992
-4|/known:GBR 2.5 2022
8|/known:GBR 2.5 2023
25|/known:GBR 2.5 2024
20|/known:GBR 2.5 2025
-3|/known:GBR 2.5 2026
17|/known:GBR 2.5 since-2025
-8|/known:GBR 2.5 to-1999
28|/known:GBR 2.5 to-2024
14|/known:GBR 2.6
7|/known:GBR 2.6 2025
7|/known:GBR 2.6 2026
14|/known:GBR 2.6 since-2025
4|/known:GBR 2.65
4|/known:GBR 2.65 2025
4|/known:GBR 2.65 since-2025
-10|/known:GBR 2.7
10|/known:GBR 2.7 2010
-31|/known:GBR 2.7 2025
11|/known:GBR 2.7 2026
-20|/known:GBR 2.7 since-2025
10|/known:GBR 2.7 to-2013
-18|/known:GBR 2.8
-4|/known:GBR 2.8 2024
-3|/known:GBR 2.8 2025
-9|/known:GBR 2.8 2026
-12|/known:GBR 2.8 since-2025
-4|/known:GBR 2.8 to-2024
-5|/known:GBR 2E+1
-5|/known:GBR 2E+1 2025
-5|/known:GBR 2E+1 since-2025
41|/known:GBR 3
-3|/known:GBR 3 1992
27|/known:GBR 3 2018
3|/known:GBR 3 2022
6|/known:GBR 3 2023
-10|/known:GBR 3 2024
41|/known:GBR 3 2025
-22|/known:GBR 3 2026
19|/known:GBR 3 since-2025
-4|/known:GBR 3 to-1999
27|/known:GBR 3 to-2021
-5|/known:GBR 3-4
-5|/known:GBR 3-4 2025
-5|/known:GBR 3-4 since-2025
-12|/known:GBR 3.1
-12|/known:GBR 3.1 2030
-12|/known:GBR 3.1 since-2025
-9|/known:GBR 3.2
-5|/known:GBR 3.2 1990
6|/known:GBR 3.2 1992
-6|/known:GBR 3.2 2023
-6|/known:GBR 3.2 to-2024
-6|/known:GBR 3.3
-4|/known:GBR 3.3 2025
-6|/known:GBR 3.3 since-2025
-9|/known:GBR 3.4
-8|/known:GBR 3.4 1978
5|/known:GBR 3.4 1991
-3|/known:GBR 3.4 1992
-7|/known:GBR 3.4 to-1999
23|/known:GBR 3.5
20|/known:GBR 3.5 1982
24|/known:GBR 3.5 2025
11|/known:GBR 3.5 2026
-28|/known:GBR 3.5 2027
6|/known:GBR 3.5 since-2025
20|/known:GBR 3.5 to-1999
-4|/known:GBR 3.9
-6|/known:GBR 3.9 1987
-4|/known:GBR 3.9 to-1999
-3|/known:GBR 4 1989
3|/known:GBR 4 1990
20|/known:GBR 4 1992
5|/known:GBR 4 1999
-5|/known:GBR 4 2019
5|/known:GBR 4 2023
-22|/known:GBR 4 2025
-22|/known:GBR 4 since-2025
27|/known:GBR 4 to-1999
-7|/known:GBR 4 to-2021
4|/known:GBR 4 to-2024
-3|/known:GBR 4.1
-4|/known:GBR 4.1 2014
-4|/known:GBR 4.1 to-2021
-11|/known:GBR 4.2
-11|/known:GBR 4.2 2025
-11|/known:GBR 4.2 since-2025
-6|/known:GBR 4.4
-6|/known:GBR 4.4 2014
-6|/known:GBR 4.4 to-2021
29|/known:GBR 4.7
11|/known:GBR 4.7 1978
19|/known:GBR 4.7 1979
30|/known:GBR 4.7 to-1999
-3|/known:GBR 4.9
3|/known:GBR 4.9 1987
-6|/known:GBR 4.9 1992
-3|/known:GBR 4.9 to-1999
17|/known:GBR 5
5|/known:GBR 5 1987
6|/known:GBR 5 1988
12|/known:GBR 5 2023
58|/known:GBR 5 2025
-58|/known:GBR 5 2026
9|/known:GBR 5 to-1999
10|/known:GBR 5 to-2024
3|/known:GBR 5.1
3|/known:GBR 5.1 1982
3|/known:GBR 5.1 to-1999
4|/known:GBR 5.2
3|/known:GBR 5.2 1986
4|/known:GBR 5.2 to-1999
10|/known:GBR 5.3
10|/known:GBR 5.3 2025
10|/known:GBR 5.3 since-2025
-3|/known:GBR 6
-3|/known:GBR 6 1937
-3|/known:GBR 6 to-1999
-3|/known:GBR 6.3
-3|/known:GBR 6.3 2025
-3|/known:GBR 6.3 since-2025
16|/known:GBR 6.5
17|/known:GBR 6.5 2026
17|/known:GBR 6.5 since-2025
8|/known:GBR 7
8|/known:GBR 7 2025
8|/known:GBR 7 since-2025
-38|/known:GBR since-2025
25|/known:GBR to-1999
17|/known:GBR to-2013
49|/known:GBR to-2021
-14|/known:GBR to-2024
8|/known:GEO 1.4
8|/known:GEO 1.4 2025
8|/known:GEO 1.4 since-2025
18|/known:GEO 2
18|/known:GEO 2 2025
18|/known:GEO 2 since-2025
-4|/known:GEO 2.2
-4|/known:GEO 2.2 2025
-4|/known:GEO 2.2 since-2025
-5|/known:GEO 2.4
-4|/known:GEO 2.4 2025
-4|/known:GEO 2.4 since-2025
11|/known:GEO 3
11|/known:GEO 3 2025
11|/known:GEO 3 since-2025
-4|/known:GEO 3.3
-4|/known:GEO 3.3 2008
-4|/known:GEO 3.3 to-2013
-7|/known:GEO 5
-7|/known:GEO 5 2026
-7|/known:GEO 5 since-2025
-3|/known:GEO 6.4
-3|/known:GEO 6.4 1984
-3|/known:GEO 6.4 to-1999
24|/known:GEO since-2025
-5|/known:GEO to-1999
-4|/known:GEO to-2013
12|/known:GHA 0.7
12|/known:GHA 0.7 2025
12|/known:GHA 0.7 since-2025
-8|/known:GHA 3.1
-8|/known:GHA 3.1 2026
-8|/known:GHA 3.1 since-2025
22|/known:GIN 2.2
22|/known:GIN 2.2 2026
22|/known:GIN 2.2 since-2025
22|/known:GIN since-2025
-7|/known:GRC 1
-7|/known:GRC 1 2025
-7|/known:GRC 1 since-2025
-8|/known:GRC 1.9
-8|/known:GRC 1.9 2025
-8|/known:GRC 1.9 since-2025
-16|/known:GRC 2
12|/known:GRC 2 2010
-4|/known:GRC 2 2011
10|/known:GRC 2 2012
3|/known:GRC 2 2023
-33|/known:GRC 2 2025
-35|/known:GRC 2 since-2025
17|/known:GRC 2 to-2013
3|/known:GRC 2 to-2024
-4|/known:GRC 2.1
-4|/known:GRC 2.1 2025
-4|/known:GRC 2.1 since-2025
-7|/known:GRC 2.16
-7|/known:GRC 2.16 2017
-7|/known:GRC 2.16 to-2021
-7|/known:GRC 2.2
-7|/known:GRC 2.2 2017
-7|/known:GRC 2.2 to-2021
3|/known:GRC 2.3
5|/known:GRC 2.3 2019
5|/known:GRC 2.3 to-2021
9|/known:GRC 2.38
9|/known:GRC 2.38 2017
9|/known:GRC 2.38 to-2021
6|/known:GRC 2.4
5|/known:GRC 2.4 2016
5|/known:GRC 2.4 to-2021
10|/known:GRC 2.5
16|/known:GRC 2.5 2023
-6|/known:GRC 2.5 2024
10|/known:GRC 2.5 to-2024
3|/known:GRC 2.7
4|/known:GRC 2.7 2025
4|/known:GRC 2.7 since-2025
5|/known:GRC 2.9
5|/known:GRC 2.9 2025
5|/known:GRC 2.9 since-2025
12|/known:GRC 3
5|/known:GRC 3 2023
3|/known:GRC 3 2024
3|/known:GRC 3 2026
3|/known:GRC 3 since-2025
8|/known:GRC 3 to-2024
8|/known:GRC 3.1
6|/known:GRC 3.1 2025
7|/known:GRC 3.1 since-2025
-4|/known:GRC 3.24
-4|/known:GRC 3.24 2024
-4|/known:GRC 3.24 to-2024
15|/known:GRC 3.5
15|/known:GRC 3.5 2025
15|/known:GRC 3.5 since-2025
-4|/known:GRC 4.5
-4|/known:GRC 4.5 1999
-4|/known:GRC 4.5 to-1999
-11|/known:GRC 5
-10|/known:GRC 5 2026
-11|/known:GRC 5 since-2025
-38|/known:GRC since-2025
-6|/known:GRC to-1999
19|/known:GRC to-2013
18|/known:GRC to-2024
4|/known:GTM 0.9
4|/known:GTM 0.9 2025
4|/known:GTM 0.9 since-2025
-3|/known:GUY 2.1
-3|/known:GUY 2.1 2024
-3|/known:GUY 2.1 to-2024
-4|/known:GUY to-2024
10|/known:HND 1.5
10|/known:HND 1.5 2026
10|/known:HND 1.5 since-2025
21|/known:HND 1.6
21|/known:HND 1.6 2025
21|/known:HND 1.6 since-2025
32|/known:HND since-2025
-4|/known:HRV 1.3
-3|/known:HRV 1.3 2014
-3|/known:HRV 1.3 to-2021
6|/known:HRV 1.9
6|/known:HRV 1.9 2025
6|/known:HRV 1.9 since-2025
-22|/known:HRV 2 2018
13|/known:HRV 2 2024
10|/known:HRV 2 2025
9|/known:HRV 2 since-2025
-22|/known:HRV 2 to-2021
13|/known:HRV 2 to-2024
7|/known:HRV 2.5
5|/known:HRV 2.5 2025
7|/known:HRV 2.5 since-2025
5|/known:HRV 2.8
5|/known:HRV 2.8 2025
5|/known:HRV 2.8 since-2025
-10|/known:HRV 4
-10|/known:HRV 4 2018
-10|/known:HRV 4 to-2021
-3|/known:HRV 4.1
-3|/known:HRV 4.1 2025
-3|/known:HRV 4.1 since-2025
-12|/known:HRV 4.2
-12|/known:HRV 4.2 2018
-12|/known:HRV 4.2 to-2021
17|/known:HRV since-2025
-47|/known:HRV to-2021
11|/known:HRV to-2024
-14|/known:HTI 1.3
-14|/known:HTI 1.3 2026
-14|/known:HTI 1.3 since-2025
25|/known:HTI 2
25|/known:HTI 2 2026
25|/known:HTI 2 since-2025
9|/known:HTI since-2025
3|/known:HUN 0.8
3|/known:HUN 0.8 2015
3|/known:HUN 0.8 to-2021
4|/known:HUN 1 2014
4|/known:HUN 1 to-2021
-10|/known:HUN 1.1
-10|/known:HUN 1.1 2024
-10|/known:HUN 1.1 to-2024
3|/known:HUN 1.2
3|/known:HUN 1.2 2006
3|/known:HUN 1.2 to-2013
22|/known:HUN 1.4
22|/known:HUN 1.4 1999
22|/known:HUN 1.4 to-1999
19|/known:HUN 1.55
19|/known:HUN 1.55 2022
19|/known:HUN 1.55 to-2024
17|/known:HUN 1.8
7|/known:HUN 1.8 1999
10|/known:HUN 1.8 2006
7|/known:HUN 1.8 to-1999
10|/known:HUN 1.8 to-2013
10|/known:HUN 1.81
10|/known:HUN 1.81 1999
10|/known:HUN 1.81 to-1999
-3|/known:HUN 1.96
-3|/known:HUN 1.96 2023
-3|/known:HUN 1.96 to-2024
20|/known:HUN 2
-5|/known:HUN 2 2023
24|/known:HUN 2 2025
5|/known:HUN 2 2026
29|/known:HUN 2 since-2025
-3|/known:HUN 2 to-1999
-5|/known:HUN 2 to-2024
-4|/known:HUN 2.1 2024
3|/known:HUN 2.1 2025
3|/known:HUN 2.1 2026
6|/known:HUN 2.1 since-2025
-4|/known:HUN 2.1 to-2024
-3|/known:HUN 2.24
-3|/known:HUN 2.24 2025
-3|/known:HUN 2.24 since-2025
3|/known:HUN 2.5
3|/known:HUN 2.5 2026
3|/known:HUN 2.5 since-2025
26|/known:HUN 3
16|/known:HUN 3 2025
11|/known:HUN 3 2026
27|/known:HUN 3 since-2025
-47|/known:HUN 3.5
30|/known:HUN 3.5 2025
-77|/known:HUN 3.5 2026
-47|/known:HUN 3.5 since-2025
4|/known:HUN 5
17|/known:HUN 5 2025
-14|/known:HUN 5 2026
4|/known:HUN 5 since-2025
16|/known:HUN since-2025
32|/known:HUN to-1999
13|/known:HUN to-2013
6|/known:HUN to-2021
-3|/known:HUN to-2024
6|/known:IDN 0.7
3|/known:IDN 0.7 2023
5|/known:IDN 0.7 to-2024
54|/known:IDN 0.8
47|/known:IDN 0.8 2025
6|/known:IDN 0.8 2026
54|/known:IDN 0.8 since-2025
17|/known:IDN 0.9
16|/known:IDN 0.9 2024
16|/known:IDN 0.9 to-2024
19|/known:IDN 1
7|/known:IDN 1 1999
12|/known:IDN 1 2026
9|/known:IDN 1 since-2025
7|/known:IDN 1 to-1999
3|/known:IDN 1 to-2024
4|/known:IDN 1-1.5
4|/known:IDN 1-1.5 2024
4|/known:IDN 1-1.5 to-2024
-8|/known:IDN 1.2
-8|/known:IDN 1.2 2026
-8|/known:IDN 1.2 since-2025
4|/known:IDN 1.3
4|/known:IDN 1.3 2025
4|/known:IDN 1.3 since-2025
48|/known:IDN 1.5
-8|/known:IDN 1.5 2024
48|/known:IDN 1.5 2025
6|/known:IDN 1.5 2026
56|/known:IDN 1.5 since-2025
-8|/known:IDN 1.5 to-2024
6|/known:IDN 2 1994
-9|/known:IDN 2 2025
6|/known:IDN 2 2026
-3|/known:IDN 2 since-2025
6|/known:IDN 2 to-1999
-5|/known:IDN 2.5-3.5
-5|/known:IDN 2.5-3.5 2026
-5|/known:IDN 2.5-3.5 since-2025
-5|/known:IDN 2.8
-3|/known:IDN 2.8 to-2024
-26|/known:IDN 3
-24|/known:IDN 3 2025
-25|/known:IDN 3 since-2025
-28|/known:IDN 3.5
-14|/known:IDN 3.5 2026
-14|/known:IDN 3.5 2027
-28|/known:IDN 3.5 since-2025
-28|/known:IDN 5
-26|/known:IDN 5 2025
-26|/known:IDN 5 since-2025
-5|/known:IDN 6
-5|/known:IDN 6 2025
-5|/known:IDN 6 since-2025
16|/known:IDN since-2025
12|/known:IDN to-1999
16|/known:IDN to-2024
3|/known:IND 0.2
3|/known:IND 0.2 2025
3|/known:IND 0.2 since-2025
-10|/known:IND 0.5
-10|/known:IND 0.5 2025
-10|/known:IND 0.5 since-2025
-6|/known:IND 0.8
-6|/known:IND 0.8 2025
-6|/known:IND 0.8 since-2025
-15|/known:IND 1.1
-15|/known:IND 1.1 2025
-15|/known:IND 1.1 since-2025
-10|/known:IND 1.2
-9|/known:IND 1.2 2023
-9|/known:IND 1.2 to-2024
-8|/known:IND 1.3
-5|/known:IND 1.3 2018
-3|/known:IND 1.3 2025
-3|/known:IND 1.3 since-2025
-5|/known:IND 1.3 to-2021
-6|/known:IND 1.4
-4|/known:IND 1.4 2025
-6|/known:IND 1.4 since-2025
-32|/known:IND 1.5
-37|/known:IND 1.5 2025
-37|/known:IND 1.5 since-2025
5|/known:IND 1.5 to-2024
5|/known:IND 1.6
-9|/known:IND 1.6 2025
-9|/known:IND 1.6 since-2025
21|/known:IND 1.65
21|/known:IND 1.65 2018
21|/known:IND 1.65 to-2021
-22|/known:IND 1.7
-15|/known:IND 1.7 2024
-5|/known:IND 1.7 2025
-6|/known:IND 1.7 since-2025
-15|/known:IND 1.7 to-2024
-4|/known:IND 1.8
-4|/known:IND 1.8 2025
-4|/known:IND 1.8 since-2025
21|/known:IND 1.9
-13|/known:IND 1.9 2018
3|/known:IND 1.9 2024
26|/known:IND 1.9 2025
5|/known:IND 1.9 2026
31|/known:IND 1.9 since-2025
-13|/known:IND 1.9 to-2021
3|/known:IND 1.9 to-2024
5|/known:IND 1.97
7|/known:IND 1.97 2023
7|/known:IND 1.97 to-2024
-45|/known:IND 2 2025
42|/known:IND 2 2026
-3|/known:IND 2 since-2025
3|/known:IND 2.1
4|/known:IND 2.1 2022
5|/known:IND 2.1 to-2024
-3|/known:IND 2.2
3|/known:IND 2.3
3|/known:IND 2.3 2026
3|/known:IND 2.3 since-2025
7|/known:IND 2.4
5|/known:IND 2.4 2025
5|/known:IND 2.4 since-2025
19|/known:IND 2.5
14|/known:IND 2.5 2025
4|/known:IND 2.5 2026
18|/known:IND 2.5 since-2025
-13|/known:IND 2.55
-13|/known:IND 2.55 2026
-13|/known:IND 2.55 since-2025
-5|/known:IND 2.7
-5|/known:IND 2.7 2025
-5|/known:IND 2.7 since-2025
40|/known:IND 3
36|/known:IND 3 2023
-7|/known:IND 3 2024
-3|/known:IND 3 2025
13|/known:IND 3 2026
10|/known:IND 3 since-2025
29|/known:IND 3 to-2024
15|/known:IND 3.5
23|/known:IND 3.5 2025
-8|/known:IND 3.5 2026
15|/known:IND 3.5 since-2025
-6|/known:IND 4
-9|/known:IND 4 2024
3|/known:IND 4 2025
3|/known:IND 4 since-2025
-9|/known:IND 4 to-2024
7|/known:IND 4.7
7|/known:IND 4.7 2025
7|/known:IND 4.7 since-2025
-18|/known:IND 5
-17|/known:IND 5 2025
-18|/known:IND 5 since-2025
-8|/known:IND 6.5
-8|/known:IND 6.5 2025
-8|/known:IND 6.5 since-2025
-4|/known:IND 6.7
-4|/known:IND 6.7 2024
-4|/known:IND 6.7 to-2024
-54|/known:IND since-2025
3|/known:IND to-2021
26|/known:IND to-2024
26|/known:IRL 0.2
13|/known:IRL 0.2 2024
11|/known:IRL 0.2 2025
12|/known:IRL 0.2 since-2025
14|/known:IRL 0.2 to-2024
3|/known:IRL 0.23
3|/known:IRL 0.23 2023
3|/known:IRL 0.23 to-2024
22|/known:IRL 0.25
22|/known:IRL 0.25 2025
22|/known:IRL 0.25 since-2025
15|/known:IRL 0.3
7|/known:IRL 0.3 2025
8|/known:IRL 0.3 2026
15|/known:IRL 0.3 since-2025
14|/known:IRL 0.4
14|/known:IRL 0.4 2025
14|/known:IRL 0.4 since-2025
-6|/known:IRL 0.5
-12|/known:IRL 0.5 2024
4|/known:IRL 0.5 2025
6|/known:IRL 0.5 since-2025
-12|/known:IRL 0.5 to-2024
5|/known:IRL 0.6
3|/known:IRL 0.6 2026
5|/known:IRL 0.6 since-2025
-14|/known:IRL 0.8
-14|/known:IRL 0.8 2024
-14|/known:IRL 0.8 to-2024
-3|/known:IRL 1 2026
-6|/known:IRL 1.15
-6|/known:IRL 1.15 2025
-6|/known:IRL 1.15 since-2025
-6|/known:IRL 1.4
-6|/known:IRL 1.4 2026
-6|/known:IRL 1.4 since-2025
11|/known:IRL 1.5
11|/known:IRL 1.5 2025
11|/known:IRL 1.5 since-2025
-27|/known:IRL 2
-28|/known:IRL 2 2025
-27|/known:IRL 2 since-2025
-7|/known:IRL 2.4
-3|/known:IRL 2.4 2024
-6|/known:IRL 2.4 2026
-4|/known:IRL 2.4 since-2025
-3|/known:IRL 2.4 to-2024
8|/known:IRL 3 2025
-6|/known:IRL 3 2026
-18|/known:IRL 3.5
-17|/known:IRL 3.5 2025
-18|/known:IRL 3.5 since-2025
-3|/known:IRL 4
-3|/known:IRL 4 2025
-3|/known:IRL 4 since-2025
-28|/known:IRL 5
-28|/known:IRL 5 2025
-28|/known:IRL 5 since-2025
-17|/known:IRL since-2025
-12|/known:IRL to-2024
-6|/known:IRN 1
-6|/known:IRN 1 2025
-6|/known:IRN 1 since-2025
17|/known:IRN 15
17|/known:IRN 15 1979
17|/known:IRN 15 to-1999
-5|/known:IRN 4
-5|/known:IRN 4 2025
-5|/known:IRN 4 since-2025
-6|/known:IRN 4.5
-6|/known:IRN 4.5 2025
-6|/known:IRN 4.5 since-2025
-4|/known:IRN 5
-4|/known:IRN 5 2025
-4|/known:IRN 5 since-2025
12|/known:IRN 6
12|/known:IRN 6 1979
12|/known:IRN 6 to-1999
-27|/known:IRN since-2025
29|/known:IRN to-1999
-9|/known:IRQ 1
-7|/known:IRQ 1 2003
-7|/known:IRQ 1 to-2013
-8|/known:IRQ 1.5
-8|/known:IRQ 1.5 2003
-8|/known:IRQ 1.5 to-2013
5|/known:IRQ 2
5|/known:IRQ 2 2025
5|/known:IRQ 2 since-2025
4|/known:IRQ 2.5 2025
4|/known:IRQ 2.5 since-2025
-7|/known:IRQ 2.9
-7|/known:IRQ 2.9 2024
-7|/known:IRQ 2.9 to-2024
-14|/known:IRQ 3.3
-14|/known:IRQ 3.3 2007
-14|/known:IRQ 3.3 to-2013
-3|/known:IRQ 3.7
-3|/known:IRQ 3.7 2003
-3|/known:IRQ 3.7 to-2013
-34|/known:IRQ 4
-21|/known:IRQ 4 2007
-13|/known:IRQ 4 2025
-13|/known:IRQ 4 since-2025
-21|/known:IRQ 4 to-2013
-24|/known:IRQ 4.6
-24|/known:IRQ 4.6 2025
-24|/known:IRQ 4.6 since-2025
11|/known:IRQ 5
11|/known:IRQ 5 2025
11|/known:IRQ 5 since-2025
-16|/known:IRQ since-2025
-60|/known:IRQ to-2013
-7|/known:IRQ to-2024
27|/known:ISL 0.14
27|/known:ISL 0.14 2025
27|/known:ISL 0.14 since-2025
10|/known:ISL 0.2
11|/known:ISL 0.2 2025
10|/known:ISL 0.2 since-2025
48|/known:ISL 1.5
26|/known:ISL 1.5 2025
18|/known:ISL 1.5 2026
4|/known:ISL 1.5 2027
48|/known:ISL 1.5 since-2025
20|/known:ISL 1.7
20|/known:ISL 1.7 2026
20|/known:ISL 1.7 since-2025
-32|/known:ISL 3.5
-32|/known:ISL 3.5 2025
-32|/known:ISL 3.5 since-2025
-9|/known:ISL 34
-9|/known:ISL 34 2025
-9|/known:ISL 34 since-2025
53|/known:ISL since-2025
-6|/known:ISR 1.2
-3|/known:ISR 1.2 2024
-3|/known:ISR 1.2 2025
-3|/known:ISR 1.2 since-2025
-3|/known:ISR 1.2 to-2024
-20|/known:ISR 1.4
-20|/known:ISR 1.4 2025
-20|/known:ISR 1.4 since-2025
-6|/known:ISR 2
-5|/known:ISR 2 2025
-6|/known:ISR 2 since-2025
-9|/known:ISR 2.7
-9|/known:ISR 2.7 2023
-9|/known:ISR 2.7 to-2024
-18|/known:ISR 3
-17|/known:ISR 3 2025
-17|/known:ISR 3 since-2025
-5|/known:ISR 3.32
-5|/known:ISR 3.32 2025
-5|/known:ISR 3.32 since-2025
-7|/known:ISR 3.4
-4|/known:ISR 3.4 2024
-4|/known:ISR 3.4 to-2024
-4|/known:ISR 3.5
-4|/known:ISR 3.5 2025
-4|/known:ISR 3.5 since-2025
-7|/known:ISR 34
-5|/known:ISR 34 2023
-5|/known:ISR 34 to-2024
-12|/known:ISR 4
-12|/known:ISR 4 2025
-12|/known:ISR 4 since-2025
6|/known:ISR 4.3
6|/known:ISR 4.3 2025
6|/known:ISR 4.3 since-2025
5|/known:ISR 4.5
6|/known:ISR 4.5 2023
7|/known:ISR 4.5 to-2024
-20|/known:ISR 5
-22|/known:ISR 5 2025
-20|/known:ISR 5 since-2025
10|/known:ISR 5.3
9|/known:ISR 5.3 2023
10|/known:ISR 5.3 to-2024
22|/known:ISR 5.4
22|/known:ISR 5.4 2025
22|/known:ISR 5.4 since-2025
21|/known:ISR 6
5|/known:ISR 6 2024
16|/known:ISR 6 2025
16|/known:ISR 6 since-2025
5|/known:ISR 6 to-2024
-4|/known:ISR 6-8
-4|/known:ISR 6-8 2025
-4|/known:ISR 6-8 since-2025
-8|/known:ISR 7.1
-8|/known:ISR 7.1 2025
-8|/known:ISR 7.1 since-2025
-5|/known:ISR 7.3
-5|/known:ISR 7.3 2025
-5|/known:ISR 7.3 since-2025
25|/known:ISR 8
23|/known:ISR 8 2003
23|/known:ISR 8 to-2013
37|/known:ISR 8.8
34|/known:ISR 8.8 2025
3|/known:ISR 8.8 2026
37|/known:ISR 8.8 since-2025
-34|/known:ISR since-2025
24|/known:ISR to-2013
4|/known:ITA 0.2
4|/known:ITA 0.2 2025
4|/known:ITA 0.2 since-2025
-3|/known:ITA 0.4
-3|/known:ITA 0.4 2025
-3|/known:ITA 0.4 since-2025
-3|/known:ITA 1.2
5|/known:ITA 1.2 2014
-8|/known:ITA 1.2 2023
4|/known:ITA 1.2 to-2021
-8|/known:ITA 1.2 to-2024
6|/known:ITA 1.22
6|/known:ITA 1.22 2020
6|/known:ITA 1.22 to-2021
-8|/known:ITA 1.3
-7|/known:ITA 1.3 2025
-7|/known:ITA 1.3 since-2025
-3|/known:ITA 1.33
-3|/known:ITA 1.33 2024
-3|/known:ITA 1.33 to-2024
-10|/known:ITA 1.4
-5|/known:ITA 1.4 2022
-5|/known:ITA 1.4 2026
-6|/known:ITA 1.4 since-2025
-5|/known:ITA 1.4 to-2024
26|/known:ITA 1.5
13|/known:ITA 1.5 2022
7|/known:ITA 1.5 2023
19|/known:ITA 1.5 2024
21|/known:ITA 1.5 2025
-33|/known:ITA 1.5 2026
-12|/known:ITA 1.5 since-2025
39|/known:ITA 1.5 to-2024
14|/known:ITA 1.57
8|/known:ITA 1.57 2024
6|/known:ITA 1.57 2025
6|/known:ITA 1.57 since-2025
8|/known:ITA 1.57 to-2024
12|/known:ITA 1.6
-7|/known:ITA 1.6 2024
14|/known:ITA 1.6 2025
6|/known:ITA 1.6 2026
19|/known:ITA 1.6 since-2025
-7|/known:ITA 1.6 to-2024
12|/known:ITA 1.61
12|/known:ITA 1.61 2024
12|/known:ITA 1.61 to-2024
-3|/known:ITA 1.9 2023
-3|/known:ITA 1.9 to-2024
36|/known:ITA 2 2022
-48|/known:ITA 2 2023
10|/known:ITA 2 2024
23|/known:ITA 2 2025
-21|/known:ITA 2 2026
-7|/known:ITA 2.2
-7|/known:ITA 2.2 2025
-7|/known:ITA 2.2 since-2025
12|/known:ITA 2.5
16|/known:ITA 2.5 2025
-4|/known:ITA 2.5 2026
12|/known:ITA 2.5 since-2025
11|/known:ITA 2.9
11|/known:ITA 2.9 2025
11|/known:ITA 2.9 since-2025
-11|/known:ITA 3
-9|/known:ITA 3 2024
-4|/known:ITA 3 2025
-9|/known:ITA 3 to-2024
-4|/known:ITA 3.3
-4|/known:ITA 3.3 2024
-4|/known:ITA 3.3 to-2024
-4|/known:ITA 3.38
-4|/known:ITA 3.38 2025
-4|/known:ITA 3.38 since-2025
-6|/known:ITA 3.5
-37|/known:ITA 3.5 2025
31|/known:ITA 3.5 2026
-6|/known:ITA 3.5 since-2025
-3|/known:ITA 4.7
-3|/known:ITA 4.7 2025
-3|/known:ITA 4.7 since-2025
8|/known:ITA 5
-13|/known:ITA 5 2025
21|/known:ITA 5 2026
8|/known:ITA 5 since-2025
6|/known:ITA since-2025
12|/known:ITA to-2021
15|/known:ITA to-2024
24|/known:JAM 1.3
24|/known:JAM 1.3 2025
24|/known:JAM 1.3 since-2025
24|/known:JAM since-2025
-31|/known:JOR 2.5
-30|/known:JOR 2.5 2025
-30|/known:JOR 2.5 since-2025
-11|/known:JOR 3
-11|/known:JOR 3 2024
-11|/known:JOR 3 to-2024
14|/known:JOR 4
14|/known:JOR 4 2025
14|/known:JOR 4 since-2025
24|/known:JOR 4.6
24|/known:JOR 4.6 2025
24|/known:JOR 4.6 since-2025
11|/known:JOR since-2025
-12|/known:JOR to-2024
-7|/known:JPN 0.1 2025
10|/known:JPN 0.1 2026
3|/known:JPN 0.1 since-2025
-3|/known:JPN 0.15
-3|/known:JPN 0.15 2023
-3|/known:JPN 0.15 to-2024
-3|/known:JPN 0.2
-4|/known:JPN 0.2 2025
-3|/known:JPN 0.2 since-2025
-25|/known:JPN 0.25
-25|/known:JPN 0.25 2025
-25|/known:JPN 0.25 since-2025
39|/known:JPN 0.3
38|/known:JPN 0.3 2026
39|/known:JPN 0.3 since-2025
5|/known:JPN 0.4
5|/known:JPN 0.4 2025
5|/known:JPN 0.4 since-2025
5|/known:JPN 0.5
-3|/known:JPN 0.5 2024
6|/known:JPN 0.5 2026
8|/known:JPN 0.5 since-2025
-3|/known:JPN 0.5 to-2024
-3|/known:JPN 0.6
-3|/known:JPN 0.6 2025
-3|/known:JPN 0.6 since-2025
-27|/known:JPN 0.8
-29|/known:JPN 0.8 2025
-29|/known:JPN 0.8 since-2025
69|/known:JPN 0.9
6|/known:JPN 0.9 1978
6|/known:JPN 0.9 1979
9|/known:JPN 0.9 1980
21|/known:JPN 0.9 1983
25|/known:JPN 0.9 2010
19|/known:JPN 0.9 2019
6|/known:JPN 0.9 2023
-15|/known:JPN 0.9 2024
7|/known:JPN 0.9 2025
-30|/known:JPN 0.9 2026
-23|/known:JPN 0.9 since-2025
47|/known:JPN 0.9 to-1999
27|/known:JPN 0.9 to-2013
25|/known:JPN 0.9 to-2021
-8|/known:JPN 0.9 to-2024
18|/known:JPN 0.91
5|/known:JPN 0.91 1980
13|/known:JPN 0.91 1981
18|/known:JPN 0.91 to-1999
19|/known:JPN 0.93
18|/known:JPN 0.93 1982
18|/known:JPN 0.93 to-1999
6|/known:JPN 0.94
4|/known:JPN 0.94 to-2021
3|/known:JPN 0.948
3|/known:JPN 0.948 to-1999
7|/known:JPN 0.95
4|/known:JPN 0.95 2022
4|/known:JPN 0.95 to-2024
28|/known:JPN 0.96
5|/known:JPN 0.96 1994
21|/known:JPN 0.96 2022
6|/known:JPN 0.96 to-1999
22|/known:JPN 0.96 to-2024
5|/known:JPN 0.98
4|/known:JPN 0.98 1983
4|/known:JPN 0.98 to-1999
9|/known:JPN 0.993
3|/known:JPN 0.993 1986
7|/known:JPN 0.993 2026
7|/known:JPN 0.993 since-2025
3|/known:JPN 0.993 to-1999
6|/known:JPN 0.997
6|/known:JPN 0.997 to-1999
137|/known:JPN 1
12|/known:JPN 1 1977
-5|/known:JPN 1 1978
4|/known:JPN 1 1980
10|/known:JPN 1 1987
3|/known:JPN 1 1988
4|/known:JPN 1 1990
26|/known:JPN 1 1995
8|/known:JPN 1 2003
10|/known:JPN 1 2005
4|/known:JPN 1 2009
6|/known:JPN 1 2015
4|/known:JPN 1 2016
14|/known:JPN 1 2022
29|/known:JPN 1 2023
-7|/known:JPN 1 2024
6|/known:JPN 1 2025
-7|/known:JPN 1 2026
63|/known:JPN 1 to-1999
25|/known:JPN 1 to-2013
15|/known:JPN 1 to-2021
35|/known:JPN 1 to-2024
-4|/known:JPN 1-1.5
-4|/known:JPN 1-1.5 2024
-4|/known:JPN 1-1.5 to-2024
24|/known:JPN 1.004
22|/known:JPN 1.004 1987
23|/known:JPN 1.004 to-1999
15|/known:JPN 1.07
15|/known:JPN 1.07 2022
15|/known:JPN 1.07 to-2024
10|/known:JPN 1.09
10|/known:JPN 1.09 2022
10|/known:JPN 1.09 to-2024
27|/known:JPN 1.1
3|/known:JPN 1.1 2022
14|/known:JPN 1.1 2023
7|/known:JPN 1.1 to-1999
18|/known:JPN 1.1 to-2024
18|/known:JPN 1.19
17|/known:JPN 1.19 2023
18|/known:JPN 1.19 to-2024
30|/known:JPN 1.2
-3|/known:JPN 1.2 2022
-14|/known:JPN 1.2 2023
51|/known:JPN 1.2 2024
-9|/known:JPN 1.2 2025
-11|/known:JPN 1.2 since-2025
4|/known:JPN 1.2 to-1999
35|/known:JPN 1.2 to-2024
12|/known:JPN 1.24
3|/known:JPN 1.24 2022
7|/known:JPN 1.24 2023
10|/known:JPN 1.24 to-2024
-9|/known:JPN 1.26
-9|/known:JPN 1.26 2024
-9|/known:JPN 1.26 to-2024
28|/known:JPN 1.3
20|/known:JPN 1.3 2019
-4|/known:JPN 1.3 2022
27|/known:JPN 1.3 2024
-9|/known:JPN 1.3 2025
-6|/known:JPN 1.3 2026
-15|/known:JPN 1.3 since-2025
20|/known:JPN 1.3 to-2021
21|/known:JPN 1.3 to-2024
50|/known:JPN 1.4
-8|/known:JPN 1.4 2014
6|/known:JPN 1.4 2023
11|/known:JPN 1.4 2024
33|/known:JPN 1.4 2025
11|/known:JPN 1.4 2026
44|/known:JPN 1.4 since-2025
-8|/known:JPN 1.4 to-2021
17|/known:JPN 1.4 to-2024
-19|/known:JPN 1.5
7|/known:JPN 1.5 1978
5|/known:JPN 1.5 1982
6|/known:JPN 1.5 1986
15|/known:JPN 1.5 1987
6|/known:JPN 1.5 2007
5|/known:JPN 1.5 2022
20|/known:JPN 1.5 2023
-15|/known:JPN 1.5 2024
-52|/known:JPN 1.5 2025
-35|/known:JPN 1.5 2026
-4|/known:JPN 1.5 2027
-91|/known:JPN 1.5 since-2025
47|/known:JPN 1.5 to-1999
12|/known:JPN 1.5 to-2013
10|/known:JPN 1.5 to-2024
60|/known:JPN 1.6
-8|/known:JPN 1.6 2023
27|/known:JPN 1.6 2024
33|/known:JPN 1.6 2025
5|/known:JPN 1.6 2026
37|/known:JPN 1.6 since-2025
3|/known:JPN 1.6 to-1999
20|/known:JPN 1.6 to-2024
12|/known:JPN 1.7
9|/known:JPN 1.7 1980
5|/known:JPN 1.7 1981
-18|/known:JPN 1.7 2022
3|/known:JPN 1.7 2024
9|/known:JPN 1.7 2026
8|/known:JPN 1.7 since-2025
20|/known:JPN 1.7 to-1999
-14|/known:JPN 1.7 to-2024
10|/known:JPN 1.75
10|/known:JPN 1.75 2025
10|/known:JPN 1.75 since-2025
88|/known:JPN 1.8
20|/known:JPN 1.8 2024
65|/known:JPN 1.8 2025
65|/known:JPN 1.8 since-2025
20|/known:JPN 1.8 to-2024
-11|/known:JPN 1.9
-3|/known:JPN 1.9 2018
-3|/known:JPN 1.9 2019
-26|/known:JPN 1.9 2025
21|/known:JPN 1.9 2026
-5|/known:JPN 1.9 since-2025
-5|/known:JPN 1.9 to-2021
-4|/known:JPN 1.96
-4|/known:JPN 1.96 2022
-4|/known:JPN 1.96 to-2024
-7|/known:JPN 1.97
-7|/known:JPN 1.97 2023
-7|/known:JPN 1.97 to-2024
-5|/known:JPN 19
-5|/known:JPN 19 2025
-5|/known:JPN 19 since-2025
-39|/known:JPN 1E+1
-6|/known:JPN 1E+1 2024
-16|/known:JPN 1E+1 2025
-17|/known:JPN 1E+1 2027
-33|/known:JPN 1E+1 since-2025
-6|/known:JPN 1E+1 to-2024
51|/known:JPN 2
-6|/known:JPN 2 0
5|/known:JPN 2 1983
7|/known:JPN 2 1987
-11|/known:JPN 2 1988
6|/known:JPN 2 1990
-4|/known:JPN 2 2010
-4|/known:JPN 2 2013
-8|/known:JPN 2 2015
-14|/known:JPN 2 2017
34|/known:JPN 2 2018
-32|/known:JPN 2 2019
-10|/known:JPN 2 2020
3|/known:JPN 2 2021
-35|/known:JPN 2 2022
44|/known:JPN 2 2023
15|/known:JPN 2 2024
-14|/known:JPN 2 2025
57|/known:JPN 2 2026
11|/known:JPN 2 2027
-3|/known:JPN 2 2029
4|/known:JPN 2 2030
55|/known:JPN 2 since-2025
8|/known:JPN 2 to-1999
-9|/known:JPN 2 to-2013
-26|/known:JPN 2 to-2021
24|/known:JPN 2 to-2024
-3|/known:JPN 2.02
-21|/known:JPN 2.05
-36|/known:JPN 2.05 2025
15|/known:JPN 2.05 2026
-21|/known:JPN 2.05 since-2025
-11|/known:JPN 2.1
-17|/known:JPN 2.1 2025
10|/known:JPN 2.1 2027
-8|/known:JPN 2.1 since-2025
-3|/known:JPN 2.1 to-2024
9|/known:JPN 2.2
-7|/known:JPN 2.2 2022
10|/known:JPN 2.2 2026
5|/known:JPN 2.2 2027
16|/known:JPN 2.2 since-2025
-7|/known:JPN 2.2 to-2024
-13|/known:JPN 2.3
-3|/known:JPN 2.3 2023
-12|/known:JPN 2.3 2025
-10|/known:JPN 2.3 since-2025
-3|/known:JPN 2.3 to-2024
-18|/known:JPN 2.32
-9|/known:JPN 2.32 2025
-9|/known:JPN 2.32 2026
-18|/known:JPN 2.32 since-2025
-3|/known:JPN 2.33
-3|/known:JPN 2.33 since-2025
-31|/known:JPN 2.4
-14|/known:JPN 2.4 2025
-17|/known:JPN 2.4 2026
-29|/known:JPN 2.4 since-2025
-12|/known:JPN 2.42
-6|/known:JPN 2.42 2025
-5|/known:JPN 2.42 2026
-12|/known:JPN 2.42 since-2025
-9|/known:JPN 2.45
-8|/known:JPN 2.45 2025
-8|/known:JPN 2.45 since-2025
27|/known:JPN 2.5
-11|/known:JPN 2.5 2019
-15|/known:JPN 2.5 2022
29|/known:JPN 2.5 2023
-7|/known:JPN 2.5 2024
-19|/known:JPN 2.5 2025
48|/known:JPN 2.5 2026
33|/known:JPN 2.5 since-2025
-12|/known:JPN 2.5 to-2021
7|/known:JPN 2.5 to-2024
6|/known:JPN 2.5-3
5|/known:JPN 2.5-3 2026
6|/known:JPN 2.5-3 since-2025
8|/known:JPN 2.5-3.5
8|/known:JPN 2.5-3.5 2026
8|/known:JPN 2.5-3.5 since-2025
-3|/known:JPN 2.54
-3|/known:JPN 2.54 to-2024
17|/known:JPN 2.6
10|/known:JPN 2.6 2025
7|/known:JPN 2.6 2026
20|/known:JPN 2.6 since-2025
-3|/known:JPN 2.6 to-2021
-22|/known:JPN 2.7
-11|/known:JPN 2.7 2023
15|/known:JPN 2.7 2025
5|/known:JPN 2.7 2026
-37|/known:JPN 2.7 2028
6|/known:JPN 2.7 2029
3|/known:JPN 2.7 2030
-9|/known:JPN 2.7 since-2025
-12|/known:JPN 2.7 to-2024
3|/known:JPN 2.75
3|/known:JPN 2.75 2026
3|/known:JPN 2.75 since-2025
-3|/known:JPN 2.8 2024
3|/known:JPN 2.8 2026
3|/known:JPN 2.8 since-2025
-3|/known:JPN 2.8 to-2024
-4|/known:JPN 2.9
-6|/known:JPN 2.9 2012
-5|/known:JPN 2.9 2024
-7|/known:JPN 2.9 2025
14|/known:JPN 2.9 2030
7|/known:JPN 2.9 since-2025
-6|/known:JPN 2.9 to-2013
-5|/known:JPN 2.9 to-2024
-8|/known:JPN 27.2
-8|/known:JPN 27.2 2025
-8|/known:JPN 27.2 since-2025
41|/known:JPN 3
9|/known:JPN 3 1981
3|/known:JPN 3 1983
-14|/known:JPN 3 1985
9|/known:JPN 3 1987
3|/known:JPN 3 1996
18|/known:JPN 3 2016
-22|/known:JPN 3 2022
-37|/known:JPN 3 2023
25|/known:JPN 3 2024
-31|/known:JPN 3 2025
55|/known:JPN 3 2026
17|/known:JPN 3 2027
10|/known:JPN 3 2028
53|/known:JPN 3 since-2025
6|/known:JPN 3 to-1999
16|/known:JPN 3 to-2021
-34|/known:JPN 3 to-2024
11|/known:JPN 3-3.5
-18|/known:JPN 3-3.5 2024
9|/known:JPN 3-3.5 2025
21|/known:JPN 3-3.5 2026
30|/known:JPN 3-3.5 since-2025
-18|/known:JPN 3-3.5 to-2024
-7|/known:JPN 3.1
-6|/known:JPN 3.1 2026
-6|/known:JPN 3.1 since-2025
-5|/known:JPN 3.12
-5|/known:JPN 3.12 2021
-5|/known:JPN 3.12 to-2021
-19|/known:JPN 3.2
-5|/known:JPN 3.2 2023
-14|/known:JPN 3.2 2024
-19|/known:JPN 3.2 to-2024
-39|/known:JPN 3.3
-9|/known:JPN 3.3 1986
-11|/known:JPN 3.3 1988
-3|/known:JPN 3.3 2016
-4|/known:JPN 3.3 2023
-11|/known:JPN 3.3 2025
-11|/known:JPN 3.3 since-2025
-20|/known:JPN 3.3 to-1999
-3|/known:JPN 3.3 to-2021
-5|/known:JPN 3.3 to-2024
-26|/known:JPN 3.4
-4|/known:JPN 3.4 1992
-20|/known:JPN 3.4 2025
-20|/known:JPN 3.4 since-2025
-5|/known:JPN 3.4 to-1999
20|/known:JPN 3.5
-30|/known:JPN 3.5 1980
-10|/known:JPN 3.5 2022
-21|/known:JPN 3.5 2024
-34|/known:JPN 3.5 2025
41|/known:JPN 3.5 2026
33|/known:JPN 3.5 2027
6|/known:JPN 3.5 2028
16|/known:JPN 3.5 2029
23|/known:JPN 3.5 2030
85|/known:JPN 3.5 since-2025
-32|/known:JPN 3.5 to-1999
-33|/known:JPN 3.5 to-2024
-10|/known:JPN 3.6
-4|/known:JPN 3.6 2016
-4|/known:JPN 3.6 2028
-4|/known:JPN 3.6 since-2025
-4|/known:JPN 3.6 to-2021
-3|/known:JPN 3.7
-23|/known:JPN 3.8
-17|/known:JPN 3.8 2025
-17|/known:JPN 3.8 since-2025
-3|/known:JPN 34
-3|/known:JPN 34 2025
-3|/known:JPN 34 since-2025
-4|/known:JPN 3E+1
-4|/known:JPN 3E+1 2025
-4|/known:JPN 3E+1 since-2025
-53|/known:JPN 4
-44|/known:JPN 4 1987
-5|/known:JPN 4 1988
9|/known:JPN 4 1989
-6|/known:JPN 4 2008
-6|/known:JPN 4 2009
-14|/known:JPN 4 2018
13|/known:JPN 4 2024
-20|/known:JPN 4 2025
18|/known:JPN 4 2026
6|/known:JPN 4 2029
4|/known:JPN 4 since-2025
-42|/known:JPN 4 to-1999
-12|/known:JPN 4 to-2013
-16|/known:JPN 4 to-2021
13|/known:JPN 4 to-2024
-6|/known:JPN 4.3
-5|/known:JPN 4.3 2025
-5|/known:JPN 4.3 since-2025
-8|/known:JPN 4.5
-6|/known:JPN 4.5 2026
-8|/known:JPN 4.5 since-2025
-14|/known:JPN 4.6
-11|/known:JPN 4.6 1979
-3|/known:JPN 4.6 2026
-3|/known:JPN 4.6 since-2025
-11|/known:JPN 4.6 to-1999
-17|/known:JPN 4.7
-4|/known:JPN 4.7 2013
-9|/known:JPN 4.7 2026
-11|/known:JPN 4.7 since-2025
-4|/known:JPN 4.7 to-2013
-10|/known:JPN 4.8
-10|/known:JPN 4.8 2026
-10|/known:JPN 4.8 since-2025
-7|/known:JPN 4.9-16.9
-7|/known:JPN 4.9-16.9 2024
-7|/known:JPN 4.9-16.9 to-2024
-20|/known:JPN 5
-4|/known:JPN 5 1979
-4|/known:JPN 5 1981
-41|/known:JPN 5 2024
-35|/known:JPN 5 2025
47|/known:JPN 5 2026
18|/known:JPN 5 2027
30|/known:JPN 5 since-2025
-9|/known:JPN 5 to-1999
-41|/known:JPN 5 to-2024
-21|/known:JPN 5.2
-6|/known:JPN 5.2 1979
-15|/known:JPN 5.2 1980
-21|/known:JPN 5.2 to-1999
-10|/known:JPN 5.3
-10|/known:JPN 5.3 2025
-10|/known:JPN 5.3 since-2025
-5|/known:JPN 5.4
-4|/known:JPN 5.4 2025
-5|/known:JPN 5.4 since-2025
-17|/known:JPN 5.5
-4|/known:JPN 5.5 1981
-10|/known:JPN 5.5 2026
-10|/known:JPN 5.5 since-2025
-7|/known:JPN 5.5 to-1999
-13|/known:JPN 5.6
-13|/known:JPN 5.6 to-1999
-11|/known:JPN 5.7
-10|/known:JPN 5.7 2026
-10|/known:JPN 5.7 since-2025
-3|/known:JPN 5.9
-45|/known:JPN 6
-11|/known:JPN 6 1976
-3|/known:JPN 6 1982
-3|/known:JPN 6 1999
-18|/known:JPN 6 2025
-8|/known:JPN 6 2026
-26|/known:JPN 6 since-2025
-19|/known:JPN 6 to-1999
-4|/known:JPN 6.1
-3|/known:JPN 6.1 1982
-4|/known:JPN 6.1 to-1999
-23|/known:JPN 6.3
-16|/known:JPN 6.3 1982
-4|/known:JPN 6.3 2026
-7|/known:JPN 6.3 since-2025
-17|/known:JPN 6.3 to-1999
-17|/known:JPN 6.5
-8|/known:JPN 6.5 1982
-6|/known:JPN 6.5 1986
-17|/known:JPN 6.5 to-1999
-15|/known:JPN 6.6
-15|/known:JPN 6.6 1985
-15|/known:JPN 6.6 to-1999
-13|/known:JPN 6.8
-13|/known:JPN 6.8 1983
-13|/known:JPN 6.8 to-1999
-36|/known:JPN 7
-15|/known:JPN 7 1981
-16|/known:JPN 7 2026
-19|/known:JPN 7 since-2025
-16|/known:JPN 7 to-1999
-5|/known:JPN 7.5
-4|/known:JPN 7.5 2027
-4|/known:JPN 7.5 since-2025
-32|/known:JPN 8
-23|/known:JPN 8 2003
-9|/known:JPN 8 2022
-23|/known:JPN 8 to-2013
-9|/known:JPN 8 to-2024
14|/known:JPN since-2025
31|/known:JPN to-1999
5|/known:JPN to-2013
3|/known:JPN to-2021
6|/known:JPN to-2024
3|/known:KAZ 2
3|/known:KAZ 2 2025
3|/known:KAZ 2 since-2025
-10|/known:KAZ 2.5
-10|/known:KAZ 2.5 2026
-10|/known:KAZ 2.5 since-2025
-4|/known:KAZ since-2025
11|/known:KEN 1.4
11|/known:KEN 1.4 2025
11|/known:KEN 1.4 since-2025
3|/known:KEN 1.8
3|/known:KEN 1.8 2025
3|/known:KEN 1.8 since-2025
-15|/known:KEN 2.5
-15|/known:KEN 2.5 2025
-15|/known:KEN 2.5 since-2025
7|/known:KEN 4.7
7|/known:KEN 4.7 2025
7|/known:KEN 4.7 since-2025
-10|/known:KEN 5.5
-10|/known:KEN 5.5 2025
-10|/known:KEN 5.5 since-2025
-6|/known:KEN since-2025
-4|/known:KGZ 1.9
-4|/known:KGZ 1.9 2025
-4|/known:KGZ 1.9 since-2025
-3|/known:KGZ 6.7
-3|/known:KGZ 6.7 2025
-3|/known:KGZ 6.7 since-2025
-6|/known:KGZ since-2025
-10|/known:KHM 1
-10|/known:KHM 1 2025
-10|/known:KHM 1 since-2025
-5|/known:KHM 1.1
-5|/known:KHM 1.1 2025
-5|/known:KHM 1.1 since-2025
-16|/known:KHM 1.4
-16|/known:KHM 1.4 2025
-16|/known:KHM 1.4 since-2025
-10|/known:KHM 1.5
-4|/known:KHM 1.5 2025
-6|/known:KHM 1.5 2026
-10|/known:KHM 1.5 since-2025
13|/known:KHM 1.7
13|/known:KHM 1.7 2025
13|/known:KHM 1.7 since-2025
-21|/known:KHM 2
-22|/known:KHM 2 2025
-21|/known:KHM 2 since-2025
5|/known:KHM 2.1
4|/known:KHM 2.1 2025
4|/known:KHM 2.1 since-2025
3|/known:KHM 2.2
3|/known:KHM 2.2 2025
3|/known:KHM 2.2 since-2025
4|/known:KHM 2.3
5|/known:KHM 2.3 2026
4|/known:KHM 2.3 since-2025
10|/known:KHM 2.9
11|/known:KHM 2.9 2025
11|/known:KHM 2.9 since-2025
-26|/known:KHM since-2025
22|/known:KIR 0.6
22|/known:KIR 0.6 2024
22|/known:KIR 0.6 to-2024
-4|/known:KIR 1.7
-4|/known:KIR 1.7 2024
-4|/known:KIR 1.7 to-2024
18|/known:KIR to-2024
4|/known:KOR 0.1
8|/known:KOR 0.1 2025
-4|/known:KOR 0.1 2026
4|/known:KOR 0.1 since-2025
-16|/known:KOR 0.2
-16|/known:KOR 0.2 2025
-16|/known:KOR 0.2 since-2025
6|/known:KOR 0.5
8|/known:KOR 0.5 2025
6|/known:KOR 0.5 since-2025
-11|/known:KOR 0.9
-10|/known:KOR 0.9 2019
-11|/known:KOR 0.9 to-2021
-3|/known:KOR 0.96
-3|/known:KOR 0.96 1994
-3|/known:KOR 0.96 to-1999
-65|/known:KOR 1
-25|/known:KOR 1 1995
-16|/known:KOR 1 2022
-9|/known:KOR 1 2023
-13|/known:KOR 1 2025
-14|/known:KOR 1 since-2025
-25|/known:KOR 1 to-1999
-25|/known:KOR 1 to-2024
-5|/known:KOR 1.07
-5|/known:KOR 1.07 2022
-5|/known:KOR 1.07 to-2024
-3|/known:KOR 1.1
-14|/known:KOR 1.19
-14|/known:KOR 1.19 2023
-14|/known:KOR 1.19 to-2024
-12|/known:KOR 1.2
-9|/known:KOR 1.2 2023
-11|/known:KOR 1.2 to-2024
-12|/known:KOR 1.26
-12|/known:KOR 1.26 2024
-12|/known:KOR 1.26 to-2024
-42|/known:KOR 1.3
-15|/known:KOR 1.3 2019
-19|/known:KOR 1.3 2024
-3|/known:KOR 1.3 2025
-3|/known:KOR 1.3 2026
-6|/known:KOR 1.3 since-2025
-15|/known:KOR 1.3 to-2021
-20|/known:KOR 1.3 to-2024
-16|/known:KOR 1.4
-11|/known:KOR 1.4 2025
-4|/known:KOR 1.4 2026
-15|/known:KOR 1.4 since-2025
-9|/known:KOR 1.5
-3|/known:KOR 1.5 2023
-4|/known:KOR 1.5 2025
-3|/known:KOR 1.5 2026
-7|/known:KOR 1.5 since-2025
-3|/known:KOR 1.5 to-2024
-9|/known:KOR 1.6
-3|/known:KOR 1.6 2023
-6|/known:KOR 1.6 2025
-6|/known:KOR 1.6 since-2025
-4|/known:KOR 1.6 to-2024
-8|/known:KOR 1.7
-3|/known:KOR 1.7 2024
-6|/known:KOR 1.7 to-2024
-21|/known:KOR 1.8
-9|/known:KOR 1.8 2023
-12|/known:KOR 1.8 2025
-12|/known:KOR 1.8 since-2025
-9|/known:KOR 1.8 to-2024
-11|/known:KOR 1.9
-8|/known:KOR 1.9 2026
-10|/known:KOR 1.9 since-2025
-32|/known:KOR 1E+1
-7|/known:KOR 1E+1 2025
-23|/known:KOR 1E+1 2026
-31|/known:KOR 1E+1 since-2025
-69|/known:KOR 2
-4|/known:KOR 2 2022
-18|/known:KOR 2 2024
-33|/known:KOR 2 2025
-13|/known:KOR 2 2026
-46|/known:KOR 2 since-2025
-23|/known:KOR 2 to-2024
-17|/known:KOR 2.05
-17|/known:KOR 2.05 2026
-17|/known:KOR 2.05 since-2025
-11|/known:KOR 2.1
-4|/known:KOR 2.1 2025
-5|/known:KOR 2.1 2026
-9|/known:KOR 2.1 since-2025
-45|/known:KOR 2.2
-44|/known:KOR 2.2 2026
-44|/known:KOR 2.2 since-2025
39|/known:KOR 2.3
38|/known:KOR 2.3 2025
38|/known:KOR 2.3 since-2025
31|/known:KOR 2.32
21|/known:KOR 2.32 2025
9|/known:KOR 2.32 2026
31|/known:KOR 2.32 since-2025
9|/known:KOR 2.4
5|/known:KOR 2.4 2017
-22|/known:KOR 2.4 2025
24|/known:KOR 2.4 2026
3|/known:KOR 2.4 since-2025
5|/known:KOR 2.4 to-2021
15|/known:KOR 2.42
9|/known:KOR 2.42 2025
7|/known:KOR 2.42 2026
15|/known:KOR 2.42 since-2025
-6|/known:KOR 2.45
-6|/known:KOR 2.45 2025
-6|/known:KOR 2.45 since-2025
41|/known:KOR 2.5
12|/known:KOR 2.5 2019
11|/known:KOR 2.5 2023
17|/known:KOR 2.5 2024
-13|/known:KOR 2.5 2025
14|/known:KOR 2.5 2026
13|/known:KOR 2.5 to-2021
28|/known:KOR 2.5 to-2024
3|/known:KOR 2.54
3|/known:KOR 2.54 to-2024
14|/known:KOR 2.55
13|/known:KOR 2.55 2026
13|/known:KOR 2.55 since-2025
3|/known:KOR 2.57
3|/known:KOR 2.57 2022
3|/known:KOR 2.57 to-2024
41|/known:KOR 2.6
3|/known:KOR 2.6 2016
3|/known:KOR 2.6 2019
23|/known:KOR 2.6 2025
10|/known:KOR 2.6 2026
33|/known:KOR 2.6 since-2025
7|/known:KOR 2.6 to-2021
23|/known:KOR 2.7
3|/known:KOR 2.7 2003
20|/known:KOR 2.7 2023
-3|/known:KOR 2.7 since-2025
3|/known:KOR 2.7 to-2013
22|/known:KOR 2.7 to-2024
35|/known:KOR 2.8
15|/known:KOR 2.8 2024
21|/known:KOR 2.8 2025
-4|/known:KOR 2.8 2026
17|/known:KOR 2.8 since-2025
18|/known:KOR 2.8 to-2024
-3|/known:KOR 2.9
-5|/known:KOR 2.9 2030
-4|/known:KOR 2.9 since-2025
-7|/known:KOR 24
-7|/known:KOR 24 2025
-7|/known:KOR 24 since-2025
-14|/known:KOR 25
-14|/known:KOR 25 2025
-14|/known:KOR 25 since-2025
-7|/known:KOR 2E+1
-7|/known:KOR 2E+1 2026
-7|/known:KOR 2E+1 since-2025
13|/known:KOR 3
3|/known:KOR 3 2003
-13|/known:KOR 3 2016
9|/known:KOR 3 2019
20|/known:KOR 3 2023
-3|/known:KOR 3 2024
24|/known:KOR 3 2025
-20|/known:KOR 3 2026
-6|/known:KOR 3 2028
3|/known:KOR 3 to-2013
-4|/known:KOR 3 to-2021
16|/known:KOR 3 to-2024
4|/known:KOR 3-3.5
4|/known:KOR 3-3.5 2024
4|/known:KOR 3-3.5 to-2024
-5|/known:KOR 3.2
-6|/known:KOR 3.2 2025
-6|/known:KOR 3.2 since-2025
4|/known:KOR 3.3
3|/known:KOR 3.3 2025
4|/known:KOR 3.3 since-2025
44|/known:KOR 3.5
59|/known:KOR 3.5 2025
-17|/known:KOR 3.5 2030
43|/known:KOR 3.5 since-2025
4|/known:KOR 3.5 to-1999
-3|/known:KOR 3.5 to-2024
-5|/known:KOR 3.6
-3|/known:KOR 3.6 2028
-4|/known:KOR 3.6 since-2025
36|/known:KOR 3.8
36|/known:KOR 3.8 2025
36|/known:KOR 3.8 since-2025
15|/known:KOR 4
-11|/known:KOR 4 2019
-15|/known:KOR 4 2023
18|/known:KOR 4 2024
9|/known:KOR 4 2025
13|/known:KOR 4 2026
23|/known:KOR 4 since-2025
-11|/known:KOR 4 to-2021
3|/known:KOR 4 to-2024
6|/known:KOR 4.4
6|/known:KOR 4.4 2025
6|/known:KOR 4.4 since-2025
-9|/known:KOR 4.5
-8|/known:KOR 4.5 2027
-10|/known:KOR 4.5 since-2025
-18|/known:KOR 4.7
-17|/known:KOR 4.7 2026
-18|/known:KOR 4.7 since-2025
-6|/known:KOR 4.8
-5|/known:KOR 4.8 2026
-6|/known:KOR 4.8 since-2025
38|/known:KOR 5
6|/known:KOR 5 2024
20|/known:KOR 5 2025
11|/known:KOR 5 2026
32|/known:KOR 5 since-2025
6|/known:KOR 5 to-2024
57|/known:KOR 6
21|/known:KOR 6 1990
23|/known:KOR 6 1997
3|/known:KOR 6 2024
10|/known:KOR 6 2025
9|/known:KOR 6 since-2025
44|/known:KOR 6 to-1999
3|/known:KOR 6 to-2024
-15|/known:KOR 6.5
-14|/known:KOR 6.5 2026
-15|/known:KOR 6.5 since-2025
-9|/known:KOR 7
-5|/known:KOR 7 2025
-3|/known:KOR 7 2026
-7|/known:KOR 7 since-2025
-3|/known:KOR 7.5
-3|/known:KOR 7.5 2027
-3|/known:KOR 7.5 since-2025
-50|/known:KOR since-2025
21|/known:KOR to-1999
7|/known:KOR to-2013
-24|/known:KOR to-2021
-34|/known:KOR to-2024
-11|/known:KWT 3
-9|/known:KWT 3 2025
-9|/known:KWT 3 since-2025
16|/known:KWT 4
16|/known:KWT 4 2025
16|/known:KWT 4 since-2025
4|/known:KWT 4.2
4|/known:KWT 4.2 2025
4|/known:KWT 4.2 since-2025
3|/known:KWT 4.5 2025
6|/known:KWT 4.8
5|/known:KWT 4.8 2025
6|/known:KWT 4.8 since-2025
-11|/known:KWT 5
-10|/known:KWT 5 2026
-11|/known:KWT 5 since-2025
-5|/known:KWT 5.2
-5|/known:KWT 5.2 2025
-5|/known:KWT 5.2 since-2025
-4|/known:KWT 5.6
-4|/known:KWT 5.6 2025
-4|/known:KWT 5.6 since-2025
5|/known:LAO 0.3
5|/known:LAO 0.3 2025
5|/known:LAO 0.3 since-2025
5|/known:LAO 1
5|/known:LAO 1 2025
5|/known:LAO 1 since-2025
-6|/known:LAO 1.2
-6|/known:LAO 1.2 2024
-6|/known:LAO 1.2 to-2024
-8|/known:LAO 1.9
-8|/known:LAO 1.9 2026
-8|/known:LAO 1.9 since-2025
-10|/known:LAO 2
-10|/known:LAO 2 2024
-10|/known:LAO 2 to-2024
-3|/known:LAO 2.1
-3|/known:LAO 2.1 2025
-3|/known:LAO 2.1 since-2025
3|/known:LAO 2.3
3|/known:LAO 2.3 2025
3|/known:LAO 2.3 since-2025
-16|/known:LAO to-2024
3|/known:LBN 1.7
3|/known:LBN 1.7 2026
3|/known:LBN 1.7 since-2025
22|/known:LBN 1.9
22|/known:LBN 1.9 2025
22|/known:LBN 1.9 since-2025
16|/known:LBN 2.5
16|/known:LBN 2.5 2025
16|/known:LBN 2.5 since-2025
9|/known:LBN 3
9|/known:LBN 3 2025
9|/known:LBN 3 since-2025
-11|/known:LBN 6.8
-11|/known:LBN 6.8 2025
-11|/known:LBN 6.8 since-2025
-3|/known:LBN 7
-3|/known:LBN 7 2025
-3|/known:LBN 7 since-2025
-27|/known:LBN 8.8
-27|/known:LBN 8.8 2025
-27|/known:LBN 8.8 since-2025
8|/known:LBN since-2025
3|/known:LBY 0.4
3|/known:LBY 0.4 2025
3|/known:LBY 0.4 since-2025
-5|/known:LBY 1.4
-5|/known:LBY 1.4 2011
-5|/known:LBY 1.4 to-2013
3|/known:LBY since-2025
-5|/known:LBY to-2013
4|/known:LKA 1.4
4|/known:LKA 1.4 2025
4|/known:LKA 1.4 since-2025
6|/known:LKA 1.5
6|/known:LKA 1.5 2025
6|/known:LKA 1.5 since-2025
-7|/known:LKA 1.6
-7|/known:LKA 1.6 2025
-7|/known:LKA 1.6 since-2025
-4|/known:LKA 2.3
-4|/known:LKA 2.3 2025
-4|/known:LKA 2.3 since-2025
-23|/known:LKA 3.5
-23|/known:LKA 3.5 2025
-23|/known:LKA 3.5 since-2025
16|/known:LKA 3.9
16|/known:LKA 3.9 2025
16|/known:LKA 3.9 since-2025
-10|/known:LKA since-2025
-11|/known:LSO 1
-11|/known:LSO 1 2024
-11|/known:LSO 1 to-2024
12|/known:LSO 1.4
12|/known:LSO 1.4 2024
12|/known:LSO 1.4 to-2024
4|/known:LTU 0.25
4|/known:LTU 0.25 2024
4|/known:LTU 0.25 to-2024
3|/known:LTU 0.8
9|/known:LTU 0.9
-4|/known:LTU 0.9 2014
13|/known:LTU 0.9 2025
14|/known:LTU 0.9 since-2025
-4|/known:LTU 0.9 to-2021
3|/known:LTU 1.1 2018
-3|/known:LTU 1.1 2023
3|/known:LTU 1.1 to-2021
-3|/known:LTU 1.1 to-2024
-11|/known:LTU 1.5
-11|/known:LTU 1.5 2025
-11|/known:LTU 1.5 since-2025
-60|/known:LTU 2
26|/known:LTU 2 2014
-5|/known:LTU 2 2022
-54|/known:LTU 2 2023
-23|/known:LTU 2 2025
-25|/known:LTU 2 since-2025
25|/known:LTU 2 to-2021
-60|/known:LTU 2 to-2024
-7|/known:LTU 2.3
-6|/known:LTU 2.3 2025
-7|/known:LTU 2.3 since-2025
-39|/known:LTU 2.5
-40|/known:LTU 2.5 2023
-3|/known:LTU 2.5 since-2025
-38|/known:LTU 2.5 to-2024
21|/known:LTU 2.52
20|/known:LTU 2.52 2023
21|/known:LTU 2.52 to-2024
-5|/known:LTU 2.7
-5|/known:LTU 2.7 2023
-5|/known:LTU 2.7 to-2024
4|/known:LTU 2.9
4|/known:LTU 2.9 2025
4|/known:LTU 2.9 since-2025
20|/known:LTU 3
4|/known:LTU 3 2022
-12|/known:LTU 3 2023
25|/known:LTU 3 2024
3|/known:LTU 3 2025
3|/known:LTU 3 since-2025
17|/known:LTU 3 to-2024
-44|/known:LTU 3-4
-44|/known:LTU 3-4 2022
-44|/known:LTU 3-4 to-2024
4|/known:LTU 3.03
4|/known:LTU 3.03 2024
4|/known:LTU 3.03 to-2024
-4|/known:LTU 3.2
-4|/known:LTU 3.2 2025
-4|/known:LTU 3.2 since-2025
-17|/known:LTU 3.5
43|/known:LTU 3.5 2024
-53|/known:LTU 3.5 2025
-7|/known:LTU 3.5 2026
-60|/known:LTU 3.5 since-2025
43|/known:LTU 3.5 to-2024
-4|/known:LTU 3.68
-4|/known:LTU 3.68 2025
-4|/known:LTU 3.68 since-2025
-5|/known:LTU 3.73
-5|/known:LTU 3.73 2025
-5|/known:LTU 3.73 since-2025
-3|/known:LTU 3.9
-7|/known:LTU 3.9 2023
3|/known:LTU 3.9 2025
3|/known:LTU 3.9 since-2025
-7|/known:LTU 3.9 to-2024
30|/known:LTU 4
28|/known:LTU 4 2025
30|/known:LTU 4 since-2025
-10|/known:LTU 4.3
-10|/known:LTU 4.3 2026
-10|/known:LTU 4.3 since-2025
-10|/known:LTU 4.48
-10|/known:LTU 4.48 2025
-10|/known:LTU 4.48 since-2025
-4|/known:LTU 4.8
-4|/known:LTU 4.8 since-2025
-4|/known:LTU 4.9
-4|/known:LTU 4.9 since-2025
-3|/known:LTU 4.91
-3|/known:LTU 4.91 2025
-3|/known:LTU 4.91 since-2025
10|/known:LTU 5
-19|/known:LTU 5 2025
28|/known:LTU 5 2026
10|/known:LTU 5 since-2025
19|/known:LTU 5-6
18|/known:LTU 5-6 2025
19|/known:LTU 5-6 since-2025
-9|/known:LTU 5.1
-8|/known:LTU 5.1 2026
-9|/known:LTU 5.1 since-2025
7|/known:LTU 5.25
7|/known:LTU 5.25 2025
7|/known:LTU 5.25 since-2025
22|/known:LTU 5.3
21|/known:LTU 5.3 2026
22|/known:LTU 5.3 since-2025
17|/known:LTU 5.38
17|/known:LTU 5.38 2025
17|/known:LTU 5.38 since-2025
5|/known:LTU 5.4
-11|/known:LTU 5.4 2025
17|/known:LTU 5.4 2026
5|/known:LTU 5.4 since-2025
13|/known:LTU 5.5
11|/known:LTU 5.5 2025
11|/known:LTU 5.5 since-2025
9|/known:LTU 6
9|/known:LTU 6 2025
9|/known:LTU 6 since-2025
-3|/known:LTU 7
-3|/known:LTU 7 2025
-3|/known:LTU 7 since-2025
-27|/known:LTU since-2025
27|/known:LTU to-2021
-72|/known:LTU to-2024
4|/known:LUX 0.4
4|/known:LUX 0.4 2017
4|/known:LUX 0.4 to-2021
7|/known:LUX 0.7
7|/known:LUX 0.7 2023
7|/known:LUX 0.7 to-2024
52|/known:LUX 1
6|/known:LUX 1 1978
19|/known:LUX 1 2023
25|/known:LUX 1 2025
25|/known:LUX 1 since-2025
6|/known:LUX 1 to-1999
20|/known:LUX 1 to-2024
32|/known:LUX 1.2
33|/known:LUX 1.2 2025
33|/known:LUX 1.2 since-2025
-7|/known:LUX 1.29
-7|/known:LUX 1.29 2025
-7|/known:LUX 1.29 since-2025
-6|/known:LUX 1.31
-6|/known:LUX 1.31 2023
-6|/known:LUX 1.31 to-2024
-46|/known:LUX 1.5
-24|/known:LUX 1.5 2024
-22|/known:LUX 1.5 2025
-22|/known:LUX 1.5 since-2025
-24|/known:LUX 1.5 to-2024
24|/known:LUX 1.9
24|/known:LUX 1.9 2025
24|/known:LUX 1.9 since-2025
27|/known:LUX 2
-4|/known:LUX 2 2017
4|/known:LUX 2 2024
32|/known:LUX 2 2025
-6|/known:LUX 2 2026
25|/known:LUX 2 since-2025
-4|/known:LUX 2 to-2021
5|/known:LUX 2 to-2024
-5|/known:LUX 2.2
-5|/known:LUX 2.2 2025
-5|/known:LUX 2.2 since-2025
-5|/known:LUX 3
-5|/known:LUX 3 2025
-5|/known:LUX 3 since-2025
-13|/known:LUX 3.5
-13|/known:LUX 3.5 2025
-13|/known:LUX 3.5 since-2025
-15|/known:LUX 5
-15|/known:LUX 5 2025
-15|/known:LUX 5 since-2025
37|/known:LUX since-2025
-4|/known:LUX to-2024
15|/known:LVA 0.9
12|/known:LVA 0.9 2014
4|/known:LVA 0.9 2025
4|/known:LVA 0.9 since-2025
11|/known:LVA 0.9 to-2021
3|/known:LVA 1
3|/known:LVA 1 to-2021
4|/known:LVA 1.2 2002
-6|/known:LVA 1.3
-5|/known:LVA 1.3 2025
-5|/known:LVA 1.3 since-2025
3|/known:LVA 1.4
4|/known:LVA 1.4 2016
4|/known:LVA 1.4 to-2021
7|/known:LVA 1.7
7|/known:LVA 1.7 2025
7|/known:LVA 1.7 since-2025
-16|/known:LVA 1.8
-16|/known:LVA 1.8 2006
-16|/known:LVA 1.8 to-2013
-29|/known:LVA 2
-8|/known:LVA 2 2002
13|/known:LVA 2 2014
-6|/known:LVA 2 2016
-15|/known:LVA 2 2023
-10|/known:LVA 2 2025
-10|/known:LVA 2 since-2025
-10|/known:LVA 2 to-2013
6|/known:LVA 2 to-2021
-16|/known:LVA 2 to-2024
3|/known:LVA 2.3
3|/known:LVA 2.3 2023
3|/known:LVA 2.3 to-2024
-4|/known:LVA 2.5
4|/known:LVA 2.5 2022
-7|/known:LVA 2.5 2024
-4|/known:LVA 2.5 to-2024
-4|/known:LVA 2.7
-4|/known:LVA 2.7 2025
-4|/known:LVA 2.7 since-2025
-6|/known:LVA 3
5|/known:LVA 3 2023
-8|/known:LVA 3 2025
-8|/known:LVA 3 since-2025
3|/known:LVA 3 to-2024
8|/known:LVA 3.2
9|/known:LVA 3.2 2025
9|/known:LVA 3.2 since-2025
-3|/known:LVA 3.22
-3|/known:LVA 3.22 2025
-3|/known:LVA 3.22 since-2025
-24|/known:LVA 3.5
-15|/known:LVA 3.5 2025
-10|/known:LVA 3.5 2026
-24|/known:LVA 3.5 since-2025
-3|/known:LVA 3.68
-3|/known:LVA 3.68 2025
-3|/known:LVA 3.68 since-2025
10|/known:LVA 3.73
10|/known:LVA 3.73 2025
10|/known:LVA 3.73 since-2025
-6|/known:LVA 3E+1
-6|/known:LVA 3E+1 2024
-6|/known:LVA 3E+1 to-2024
18|/known:LVA 4
19|/known:LVA 4 2025
19|/known:LVA 4 since-2025
-11|/known:LVA 4.48
-11|/known:LVA 4.48 2025
-11|/known:LVA 4.48 since-2025
-3|/known:LVA 4.7
-3|/known:LVA 4.7 since-2025
19|/known:LVA 4.9
5|/known:LVA 4.9 2025
14|/known:LVA 4.9 2026
19|/known:LVA 4.9 since-2025
6|/known:LVA 4.91
6|/known:LVA 4.91 2025
6|/known:LVA 4.91 since-2025
37|/known:LVA 5
53|/known:LVA 5 2025
-16|/known:LVA 5 2026
37|/known:LVA 5 since-2025
3|/known:LVA 5.1
4|/known:LVA 5.1 2029
3|/known:LVA 5.1 since-2025
-5|/known:LVA 5.38
-5|/known:LVA 5.38 2025
-5|/known:LVA 5.38 since-2025
-4|/known:LVA 5.4
-3|/known:LVA 5.4 2026
-4|/known:LVA 5.4 since-2025
-3|/known:LVA 5.5
-3|/known:LVA 5.5 2025
-3|/known:LVA 5.5 since-2025
-8|/known:LVA 6
-8|/known:LVA 6 2025
-8|/known:LVA 6 since-2025
-3|/known:LVA 7
-3|/known:LVA 7 2025
-3|/known:LVA 7 since-2025
13|/known:LVA since-2025
-26|/known:LVA to-2013
22|/known:LVA to-2021
-24|/known:LVA to-2024
-11|/known:MAR 1.3
-11|/known:MAR 1.3 2025
-11|/known:MAR 1.3 since-2025
-3|/known:MAR 2.6
-3|/known:MAR 2.6 2025
-3|/known:MAR 2.6 since-2025
-3|/known:MAR 3.1
-3|/known:MAR 3.1 2026
-3|/known:MAR 3.1 since-2025
5|/known:MAR 3.5
5|/known:MAR 3.5 2025
5|/known:MAR 3.5 since-2025
10|/known:MAR 4.2
10|/known:MAR 4.2 2025
10|/known:MAR 4.2 since-2025
8|/known:MAR 5
8|/known:MAR 5 2025
8|/known:MAR 5 since-2025
-4|/known:MAR 8
-4|/known:MAR 8 since-2025
-3|/known:MAR 8.8
-3|/known:MAR 8.8 2026
-3|/known:MAR 8.8 since-2025
4|/known:MDA 0.6
3|/known:MDA 0.6 2024
3|/known:MDA 0.6 to-2024
26|/known:MDA 1
18|/known:MDA 1 2024
8|/known:MDA 1 2025
8|/known:MDA 1 since-2025
18|/known:MDA 1 to-2024
3|/known:MDA 1.5
3|/known:MDA 1.5 2025
3|/known:MDA 1.5 since-2025
-9|/known:MDA 4
-9|/known:MDA 4 2025
-9|/known:MDA 4 since-2025
-3|/known:MDA 5.5
-3|/known:MDA 5.5 2025
-3|/known:MDA 5.5 since-2025
21|/known:MDA to-2024
10|/known:MDV 1.6
10|/known:MDV 1.6 2025
10|/known:MDV 1.6 since-2025
18|/known:MDV 1.7
18|/known:MDV 1.7 2024
18|/known:MDV 1.7 to-2024
7|/known:MDV 2
7|/known:MDV 2 2025
7|/known:MDV 2 since-2025
8|/known:MDV 2.3
8|/known:MDV 2.3 2025
8|/known:MDV 2.3 since-2025
23|/known:MDV since-2025
19|/known:MDV to-2024
4|/known:MEX 0.6
4|/known:MEX 0.6 2025
4|/known:MEX 0.6 since-2025
4|/known:MEX 1.5
4|/known:MEX 1.5 2025
4|/known:MEX 1.5 since-2025
-6|/known:MEX 6.8
-6|/known:MEX 6.8 2025
-6|/known:MEX 6.8 since-2025
-7|/known:MKD 1.7
-7|/known:MKD 1.7 2024
-7|/known:MKD 1.7 to-2024
16|/known:MKD 2
21|/known:MKD 2 2023
-3|/known:MKD 2 2025
-3|/known:MKD 2 since-2025
20|/known:MKD 2 to-2024
7|/known:MKD 2.1
7|/known:MKD 2.1 2025
7|/known:MKD 2.1 since-2025
22|/known:MKD 2.2
22|/known:MKD 2.2 2024
22|/known:MKD 2.2 to-2024
10|/known:MKD 2.5
10|/known:MKD 2.5 2025
10|/known:MKD 2.5 since-2025
18|/known:MKD 3.5
18|/known:MKD 3.5 2025
18|/known:MKD 3.5 since-2025
31|/known:MKD since-2025
35|/known:MKD to-2024
9|/known:MLI 4
8|/known:MLI 4 2024
8|/known:MLI 4 to-2024
6|/known:MLI to-2024
-5|/known:MLT 0.2
-5|/known:MLT 0.2 2024
-5|/known:MLT 0.2 to-2024
51|/known:MLT 0.5
22|/known:MLT 0.5 2024
29|/known:MLT 0.5 2025
29|/known:MLT 0.5 since-2025
22|/known:MLT 0.5 to-2024
-3|/known:MLT 0.8
-3|/known:MLT 0.8 2024
-3|/known:MLT 0.8 to-2024
7|/known:MLT 1
7|/known:MLT 1 2025
7|/known:MLT 1 since-2025
-3|/known:MLT 1.4
-3|/known:MLT 1.4 2025
-3|/known:MLT 1.4 since-2025
-17|/known:MLT 2
-17|/known:MLT 2 2025
-17|/known:MLT 2 since-2025
-3|/known:MLT 3.5
-3|/known:MLT 3.5 2025
-3|/known:MLT 3.5 since-2025
-3|/known:MLT 4
-3|/known:MLT 4 2025
-3|/known:MLT 4 since-2025
4|/known:MLT since-2025
14|/known:MLT to-2024
-3|/known:MMR 1.2
-3|/known:MMR 1.2 2025
-3|/known:MMR 1.2 since-2025
-8|/known:MMR 2
-6|/known:MMR 2 2025
-6|/known:MMR 2 since-2025
10|/known:MMR 4
10|/known:MMR 4 2025
10|/known:MMR 4 since-2025
18|/known:MMR 6.8
18|/known:MMR 6.8 2025
18|/known:MMR 6.8 since-2025
21|/known:MMR 7
21|/known:MMR 7 2025
21|/known:MMR 7 since-2025
41|/known:MMR since-2025
-3|/known:MMR to-2024
-5|/known:MNE 2
-20|/known:MNE 2 2017
16|/known:MNE 2 2025
16|/known:MNE 2 since-2025
-20|/known:MNE 2 to-2021
-7|/known:MNE 2.1
-7|/known:MNE 2.1 2025
-7|/known:MNE 2.1 since-2025
12|/known:MNE 2.5
12|/known:MNE 2.5 2025
12|/known:MNE 2.5 since-2025
16|/known:MNE 5
16|/known:MNE 5 2025
16|/known:MNE 5 since-2025
32|/known:MNE since-2025
-20|/known:MNE to-2021
15|/known:MNG 0.6
15|/known:MNG 0.6 2025
15|/known:MNG 0.6 since-2025
11|/known:MNG 0.9
11|/known:MNG 0.9 2025
11|/known:MNG 0.9 since-2025
-17|/known:MNG 1.2
-17|/known:MNG 1.2 2025
-17|/known:MNG 1.2 since-2025
10|/known:MNG 1.3
10|/known:MNG 1.3 2025
10|/known:MNG 1.3 since-2025
18|/known:MNG since-2025
-5|/known:MOZ 1
-5|/known:MOZ 1 2025
-5|/known:MOZ 1 since-2025
9|/known:MOZ 2
9|/known:MOZ 2 2025
9|/known:MOZ 2 since-2025
3|/known:MOZ 2.2
3|/known:MOZ 2.2 2024
3|/known:MOZ 2.2 to-2024
3|/known:MOZ to-2024
6|/known:MRT 2.6
6|/known:MRT 2.6 2025
6|/known:MRT 2.6 since-2025
5|/known:MRT since-2025
6|/known:MUS 0.8
6|/known:MUS 0.8 2025
6|/known:MUS 0.8 since-2025
7|/known:MUS since-2025
3|/known:MWI 0.8
3|/known:MWI 0.8 2025
3|/known:MWI 0.8 since-2025
7|/known:MWI 1
7|/known:MWI 1 2025
7|/known:MWI 1 since-2025
12|/known:MWI 1.2
12|/known:MWI 1.2 2025
12|/known:MWI 1.2 since-2025
21|/known:MWI since-2025
-3|/known:MYS 0.8
-3|/known:MYS 0.8 2026
-3|/known:MYS 0.8 since-2025
35|/known:MYS 0.9
35|/known:MYS 0.9 2026
35|/known:MYS 0.9 since-2025
41|/known:MYS 1
10|/known:MYS 1 2024
15|/known:MYS 1 2025
17|/known:MYS 1 2026
32|/known:MYS 1 since-2025
10|/known:MYS 1 to-2024
-21|/known:MYS 1.2
-21|/known:MYS 1.2 2026
-21|/known:MYS 1.2 since-2025
15|/known:MYS 1.5
5|/known:MYS 1.5 2025
10|/known:MYS 1.5 2026
15|/known:MYS 1.5 since-2025
-6|/known:MYS 1.6
-9|/known:MYS 1.6 2025
-9|/known:MYS 1.6 since-2025
-6|/known:MYS 1.9
-6|/known:MYS 1.9 2026
-6|/known:MYS 1.9 since-2025
-19|/known:MYS 2
-10|/known:MYS 2 2024
-17|/known:MYS 2 2025
8|/known:MYS 2 2026
-9|/known:MYS 2 since-2025
-10|/known:MYS 2 to-2024
-3|/known:MYS 3
-3|/known:MYS 3 2025
-3|/known:MYS 3 since-2025
-64|/known:MYS 3.5
-73|/known:MYS 3.5 2025
9|/known:MYS 3.5 2026
-64|/known:MYS 3.5 since-2025
-23|/known:MYS 5
-8|/known:MYS 5 2024
-16|/known:MYS 5 2025
-16|/known:MYS 5 since-2025
-8|/known:MYS 5 to-2024
-54|/known:MYS since-2025
3|/known:MYS to-1999
-8|/known:MYS to-2024
18|/known:NAM 2.2
18|/known:NAM 2.2 2025
18|/known:NAM 2.2 since-2025
7|/known:NAM 2.6
7|/known:NAM 2.6 2025
7|/known:NAM 2.6 since-2025
20|/known:NAM since-2025
-5|/known:NATO 0.1
-4|/known:NATO 0.1 2025
-5|/known:NATO 0.1 since-2025
7|/known:NATO 0.2
7|/known:NATO 0.2 2025
7|/known:NATO 0.2 since-2025
21|/known:NATO 0.25
5|/known:NATO 0.25 2024
14|/known:NATO 0.25 2025
16|/known:NATO 0.25 since-2025
5|/known:NATO 0.25 to-2024
-7|/known:NATO 0.3
-6|/known:NATO 0.3 2024
-6|/known:NATO 0.3 to-2024
-9|/known:NATO 0.5
-3|/known:NATO 0.5 2024
-4|/known:NATO 0.5 2025
-6|/known:NATO 0.5 since-2025
-3|/known:NATO 0.5 to-2024
-3|/known:NATO 0.8
-13|/known:NATO 0.9
-3|/known:NATO 0.9 1980
-3|/known:NATO 0.9 2025
-4|/known:NATO 0.9 since-2025
-6|/known:NATO 0.9 to-1999
-3|/known:NATO 0.95
-43|/known:NATO 1
-4|/known:NATO 1 2022
-20|/known:NATO 1 2023
15|/known:NATO 1 2024
-25|/known:NATO 1 2025
-27|/known:NATO 1 since-2025
-4|/known:NATO 1 to-1999
-9|/known:NATO 1 to-2024
-8|/known:NATO 1.1
-6|/known:NATO 1.1 to-2024
-14|/known:NATO 1.2
-6|/known:NATO 1.2 2024
-3|/known:NATO 1.2 2025
-3|/known:NATO 1.2 since-2025
-7|/known:NATO 1.2 to-2024
-12|/known:NATO 1.24
-7|/known:NATO 1.24 2023
-3|/known:NATO 1.24 to-2021
-9|/known:NATO 1.24 to-2024
-20|/known:NATO 1.3
-3|/known:NATO 1.3 2018
-8|/known:NATO 1.3 2024
-6|/known:NATO 1.3 2025
-7|/known:NATO 1.3 since-2025
-4|/known:NATO 1.3 to-2021
-10|/known:NATO 1.3 to-2024
-6|/known:NATO 1.36
-6|/known:NATO 1.36 2019
-6|/known:NATO 1.36 to-2021
-11|/known:NATO 1.37
-9|/known:NATO 1.37 2025
-9|/known:NATO 1.37 since-2025
5|/known:NATO 1.4
-14|/known:NATO 1.4 2024
19|/known:NATO 1.4 2025
5|/known:NATO 1.4 2026
23|/known:NATO 1.4 since-2025
-17|/known:NATO 1.4 to-2024
-10|/known:NATO 1.42
-10|/known:NATO 1.42 2019
-10|/known:NATO 1.42 to-2021
30|/known:NATO 1.43
21|/known:NATO 1.43 2024
9|/known:NATO 1.43 2025
9|/known:NATO 1.43 since-2025
21|/known:NATO 1.43 to-2024
-5|/known:NATO 1.45
-5|/known:NATO 1.45 2025
-5|/known:NATO 1.45 since-2025
35|/known:NATO 1.47
40|/known:NATO 1.47 2024
-4|/known:NATO 1.47 2026
-5|/known:NATO 1.47 since-2025
40|/known:NATO 1.47 to-2024
9|/known:NATO 1.5
-5|/known:NATO 1.5 1986
-12|/known:NATO 1.5 2019
-11|/known:NATO 1.5 2022
-5|/known:NATO 1.5 2023
-11|/known:NATO 1.5 2024
44|/known:NATO 1.5 2025
22|/known:NATO 1.5 2027
66|/known:NATO 1.5 since-2025
-9|/known:NATO 1.5 to-1999
-5|/known:NATO 1.5 to-2013
-15|/known:NATO 1.5 to-2021
-28|/known:NATO 1.5 to-2024
-3|/known:NATO 1.53
-3|/known:NATO 1.53 2022
-3|/known:NATO 1.53 to-2024
-6|/known:NATO 1.57
-6|/known:NATO 1.57 2025
-6|/known:NATO 1.57 since-2025
-4|/known:NATO 1.58
-4|/known:NATO 1.58 2025
-4|/known:NATO 1.58 since-2025
-15|/known:NATO 1.6
7|/known:NATO 1.6 2014
-4|/known:NATO 1.6 2023
-3|/known:NATO 1.6 2024
-13|/known:NATO 1.6 2025
-14|/known:NATO 1.6 since-2025
9|/known:NATO 1.6 to-2021
-7|/known:NATO 1.6 to-2024
21|/known:NATO 1.66
21|/known:NATO 1.66 2025
21|/known:NATO 1.66 since-2025
10|/known:NATO 1.7
25|/known:NATO 1.7 2020
8|/known:NATO 1.7 2022
-11|/known:NATO 1.7 2025
-7|/known:NATO 1.7 2026
3|/known:NATO 1.7 2027
-16|/known:NATO 1.7 since-2025
-3|/known:NATO 1.7 to-1999
23|/known:NATO 1.7 to-2021
5|/known:NATO 1.7 to-2024
-10|/known:NATO 1.76
-10|/known:NATO 1.76 2024
-10|/known:NATO 1.76 to-2024
-4|/known:NATO 1.8
9|/known:NATO 1.8 2006
-4|/known:NATO 1.8 2024
-4|/known:NATO 1.8 2025
-5|/known:NATO 1.8 since-2025
-3|/known:NATO 1.8 to-1999
9|/known:NATO 1.8 to-2013
-4|/known:NATO 1.8 to-2024
10|/known:NATO 1.9
8|/known:NATO 1.9 2001
-5|/known:NATO 1.9 2024
10|/known:NATO 1.9 2025
-3|/known:NATO 1.9 2026
7|/known:NATO 1.9 since-2025
8|/known:NATO 1.9 to-2013
-5|/known:NATO 1.9 to-2024
-4|/known:NATO 1.96
-4|/known:NATO 1.96 2023
-4|/known:NATO 1.96 to-2024
-7|/known:NATO 15
-7|/known:NATO 15 2025
-7|/known:NATO 15 since-2025
-30|/known:NATO 1E+1
-3|/known:NATO 1E+1 1952
-23|/known:NATO 1E+1 2025
-5|/known:NATO 1E+1 2026
-27|/known:NATO 1E+1 since-2025
-3|/known:NATO 1E+1 to-1999
34|/known:NATO 2
25|/known:NATO 2 0
-17|/known:NATO 2 1979
-3|/known:NATO 2 1987
-5|/known:NATO 2 1995
-41|/known:NATO 2 1999
3|/known:NATO 2 2001
24|/known:NATO 2 2002
-6|/known:NATO 2 2003
19|/known:NATO 2 2004
34|/known:NATO 2 2006
-33|/known:NATO 2 2010
3|/known:NATO 2 2011
7|/known:NATO 2 2012
-9|/known:NATO 2 2013
24|/known:NATO 2 2014
-26|/known:NATO 2 2015
42|/known:NATO 2 2016
39|/known:NATO 2 2017
19|/known:NATO 2 2018
-5|/known:NATO 2 2019
-66|/known:NATO 2 2020
-6|/known:NATO 2 2021
-46|/known:NATO 2 2022
32|/known:NATO 2 2023
40|/known:NATO 2 2024
3|/known:NATO 2 2025
-10|/known:NATO 2 2027
-3|/known:NATO 2 2030
-8|/known:NATO 2 since-2025
-47|/known:NATO 2 to-1999
43|/known:NATO 2 to-2013
22|/known:NATO 2 to-2021
25|/known:NATO 2 to-2024
-5|/known:NATO 2.01
-3|/known:NATO 2.01 2024
-3|/known:NATO 2.01 to-2024
45|/known:NATO 2.02
25|/known:NATO 2.02 2024
20|/known:NATO 2.02 2025
20|/known:NATO 2.02 since-2025
25|/known:NATO 2.02 to-2024
-10|/known:NATO 2.07
-10|/known:NATO 2.07 2024
-10|/known:NATO 2.07 to-2024
-29|/known:NATO 2.1
-20|/known:NATO 2.1 2025
-5|/known:NATO 2.1 2026
-25|/known:NATO 2.1 since-2025
-6|/known:NATO 2.12
-5|/known:NATO 2.12 2025
-5|/known:NATO 2.12 since-2025
-7|/known:NATO 2.16
-7|/known:NATO 2.16 2017
-7|/known:NATO 2.16 to-2021
-6|/known:NATO 2.2
-15|/known:NATO 2.2 2017
-15|/known:NATO 2.2 2024
30|/known:NATO 2.2 2025
-4|/known:NATO 2.2 2026
26|/known:NATO 2.2 since-2025
-16|/known:NATO 2.2 to-2021
-16|/known:NATO 2.2 to-2024
7|/known:NATO 2.3
13|/known:NATO 2.3 1999
-12|/known:NATO 2.3 2022
-3|/known:NATO 2.3 2024
6|/known:NATO 2.3 2025
6|/known:NATO 2.3 2026
10|/known:NATO 2.3 since-2025
13|/known:NATO 2.3 to-1999
-16|/known:NATO 2.3 to-2024
-15|/known:NATO 2.4 2025
24|/known:NATO 2.4 2026
7|/known:NATO 2.4 since-2025
-3|/known:NATO 2.4 to-2024
31|/known:NATO 2.5
-7|/known:NATO 2.5 1992
-4|/known:NATO 2.5 2016
5|/known:NATO 2.5 2022
51|/known:NATO 2.5 2023
-41|/known:NATO 2.5 2025
-6|/known:NATO 2.5 2026
39|/known:NATO 2.5 2027
-10|/known:NATO 2.5 since-2025
-7|/known:NATO 2.5 to-1999
-6|/known:NATO 2.5 to-2021
56|/known:NATO 2.5 to-2024
-20|/known:NATO 2.52
-19|/known:NATO 2.52 2023
-20|/known:NATO 2.52 to-2024
5|/known:NATO 2.54
12|/known:NATO 2.6
-12|/known:NATO 2.6 2025
30|/known:NATO 2.6 2026
15|/known:NATO 2.6 since-2025
-3|/known:NATO 2.6 to-2024
19|/known:NATO 2.7
-4|/known:NATO 2.7 2010
14|/known:NATO 2.7 2025
-15|/known:NATO 2.7 2026
34|/known:NATO 2.7 2028
-4|/known:NATO 2.7 2029
-3|/known:NATO 2.7 2030
27|/known:NATO 2.7 since-2025
-5|/known:NATO 2.7 to-2013
3|/known:NATO 2.71
3|/known:NATO 2.71 2025
3|/known:NATO 2.71 since-2025
-14|/known:NATO 2.8
-4|/known:NATO 2.8 2025
-7|/known:NATO 2.8 2026
-12|/known:NATO 2.8 since-2025
-4|/known:NATO 2.9
-12|/known:NATO 26
-11|/known:NATO 26 2025
-11|/known:NATO 26 since-2025
-4|/known:NATO 2E+1
-4|/known:NATO 2E+1 2025
-4|/known:NATO 2E+1 since-2025
7|/known:NATO 3 1985
13|/known:NATO 3 1986
-8|/known:NATO 3 1987
5|/known:NATO 3 2002
-26|/known:NATO 3 2018
-6|/known:NATO 3 2019
-17|/known:NATO 3 2022
14|/known:NATO 3 2023
45|/known:NATO 3 2024
29|/known:NATO 3 2025
-35|/known:NATO 3 2026
-4|/known:NATO 3 2027
-4|/known:NATO 3 2028
-17|/known:NATO 3 since-2025
7|/known:NATO 3 to-1999
3|/known:NATO 3 to-2013
-33|/known:NATO 3 to-2021
42|/known:NATO 3 to-2024
5|/known:NATO 3-3.5
6|/known:NATO 3-3.5 2025
5|/known:NATO 3-3.5 since-2025
8|/known:NATO 3-4
45|/known:NATO 3-4 2022
-37|/known:NATO 3-4 2025
-37|/known:NATO 3-4 since-2025
45|/known:NATO 3-4 to-2024
8|/known:NATO 3.1
-5|/known:NATO 3.1 2025
17|/known:NATO 3.1 2030
9|/known:NATO 3.1 since-2025
-12|/known:NATO 3.2
-5|/known:NATO 3.2 1992
-3|/known:NATO 3.2 2026
-4|/known:NATO 3.2 since-2025
-6|/known:NATO 3.2 to-1999
43|/known:NATO 3.3
-4|/known:NATO 3.3 1980
32|/known:NATO 3.3 1986
23|/known:NATO 3.3 1987
23|/known:NATO 3.3 1988
-5|/known:NATO 3.3 2016
-4|/known:NATO 3.3 2024
-11|/known:NATO 3.3 2025
-5|/known:NATO 3.3 2026
-16|/known:NATO 3.3 since-2025
71|/known:NATO 3.3 to-1999
-6|/known:NATO 3.3 to-2021
-4|/known:NATO 3.3 to-2024
16|/known:NATO 3.4 1982
-12|/known:NATO 3.4 2025
-12|/known:NATO 3.4 since-2025
13|/known:NATO 3.4 to-1999
23|/known:NATO 3.5
30|/known:NATO 3.5 1980
-20|/known:NATO 3.5 1982
54|/known:NATO 3.5 2025
-4|/known:NATO 3.5 2026
-21|/known:NATO 3.5 2027
-4|/known:NATO 3.5 2028
-15|/known:NATO 3.5 2029
8|/known:NATO 3.5 2030
18|/known:NATO 3.5 since-2025
10|/known:NATO 3.5 to-1999
-3|/known:NATO 3.5 to-2024
-4|/known:NATO 3.5-5
-4|/known:NATO 3.5-5 2025
-4|/known:NATO 3.5-5 since-2025
37|/known:NATO 3.6
40|/known:NATO 3.6 2025
40|/known:NATO 3.6 since-2025
22|/known:NATO 3.7
26|/known:NATO 3.7 2025
24|/known:NATO 3.7 since-2025
-3|/known:NATO 3.8
-4|/known:NATO 3.9
-3|/known:NATO 3.9 2025
-3|/known:NATO 3.9 since-2025
-7|/known:NATO 3E+1
-6|/known:NATO 3E+1 2024
-6|/known:NATO 3E+1 to-2024
51|/known:NATO 4
15|/known:NATO 4 1978
-4|/known:NATO 4 1983
30|/known:NATO 4 1987
-4|/known:NATO 4 1989
-6|/known:NATO 4 1990
-10|/known:NATO 4 1992
-3|/known:NATO 4 2012
47|/known:NATO 4 2018
11|/known:NATO 4 2019
17|/known:NATO 4 2023
-20|/known:NATO 4 2024
7|/known:NATO 4 2025
-20|/known:NATO 4 2026
-13|/known:NATO 4 since-2025
15|/known:NATO 4 to-1999
-7|/known:NATO 4 to-2013
58|/known:NATO 4 to-2021
-3|/known:NATO 4 to-2024
-6|/known:NATO 4.1
-5|/known:NATO 4.1 2025
-6|/known:NATO 4.1 since-2025
-3|/known:NATO 4.2
-6|/known:NATO 4.4
-5|/known:NATO 4.4 2024
-5|/known:NATO 4.4 to-2024
-10|/known:NATO 4.5
-3|/known:NATO 4.5 2025
-6|/known:NATO 4.5 2026
-9|/known:NATO 4.5 since-2025
-11|/known:NATO 4.7
-5|/known:NATO 4.7 1979
-5|/known:NATO 4.7 2025
-6|/known:NATO 4.7 since-2025
-5|/known:NATO 4.7 to-1999
-7|/known:NATO 4.8
-6|/known:NATO 4.8 2025
-7|/known:NATO 4.8 since-2025
-3|/known:NATO 4.9
57|/known:NATO 5
-3|/known:NATO 5 1981
-4|/known:NATO 5 1988
-4|/known:NATO 5 2023
9|/known:NATO 5 2024
97|/known:NATO 5 2025
-24|/known:NATO 5 2026
-7|/known:NATO 5 2027
67|/known:NATO 5 since-2025
-13|/known:NATO 5 to-1999
3|/known:NATO 5 to-2024
-11|/known:NATO 5-6
-11|/known:NATO 5-6 2025
-11|/known:NATO 5-6 since-2025
-12|/known:NATO 5.4
-5|/known:NATO 5.4 2025
-7|/known:NATO 5.4 2026
-12|/known:NATO 5.4 since-2025
-7|/known:NATO 5.5
-4|/known:NATO 5.5 2025
-5|/known:NATO 5.5 since-2025
-13|/known:NATO 6
-6|/known:NATO 6 2025
-4|/known:NATO 6 2026
4|/known:NATO 6 2028
-6|/known:NATO 6 since-2025
-5|/known:NATO 6 to-1999
-4|/known:NATO 6.5
-3|/known:NATO 6.5 since-2025
-5|/known:NATO 6.7
-5|/known:NATO 6.7 2026
-5|/known:NATO 6.7 since-2025
-9|/known:NATO 7
-3|/known:NATO 7 1981
-4|/known:NATO 7 2025
-4|/known:NATO 7 since-2025
-5|/known:NATO 7 to-1999
8|/known:NATO 8
11|/known:NATO 8 2025
11|/known:NATO 8 since-2025
-39|/known:NATO since-2025
-21|/known:NATO to-1999
31|/known:NATO to-2013
-15|/known:NATO to-2021
-3|/known:NATO to-2024
4|/known:NER 3.4
3|/known:NER 3.4 2024
3|/known:NER 3.4 to-2024
-5|/known:NER 4
-5|/known:NER 4 2024
-5|/known:NER 4 to-2024
7|/known:NGA 2
7|/known:NGA 2 2025
7|/known:NGA 2 since-2025
10|/known:NGA since-2025
3|/known:NIC 0.6
3|/known:NIC 0.6 2025
3|/known:NIC 0.6 since-2025
-21|/known:NIC 1.6
-21|/known:NIC 1.6 2025
-21|/known:NIC 1.6 since-2025
-17|/known:NIC since-2025
8|/known:NLD 1.15
8|/known:NLD 1.15 2025
8|/known:NLD 1.15 since-2025
6|/known:NLD 1.2
3|/known:NLD 1.2 2024
3|/known:NLD 1.2 2025
3|/known:NLD 1.2 since-2025
3|/known:NLD 1.2 to-2024
-22|/known:NLD 1.3
-20|/known:NLD 1.3 2024
-20|/known:NLD 1.3 to-2024
-17|/known:NLD 1.5
-17|/known:NLD 1.5 2025
-17|/known:NLD 1.5 since-2025
-3|/known:NLD 1.6
-3|/known:NLD 1.6 2024
-3|/known:NLD 1.6 to-2024
6|/known:NLD 1.9
6|/known:NLD 1.9 2025
6|/known:NLD 1.9 since-2025
37|/known:NLD 2
24|/known:NLD 2 2023
22|/known:NLD 2 2024
19|/known:NLD 2 2025
-28|/known:NLD 2 2026
-10|/known:NLD 2 since-2025
46|/known:NLD 2 to-2024
5|/known:NLD 2.05
4|/known:NLD 2.05 2025
4|/known:NLD 2.05 since-2025
-3|/known:NLD 2.1
-3|/known:NLD 2.1 since-2025
26|/known:NLD 2.2
26|/known:NLD 2.2 2025
26|/known:NLD 2.2 since-2025
4|/known:NLD 2.5
-5|/known:NLD 2.5 2024
10|/known:NLD 2.5 2025
10|/known:NLD 2.5 since-2025
-5|/known:NLD 2.5 to-2024
3|/known:NLD 2.7
3|/known:NLD 2.7 2026
3|/known:NLD 2.7 since-2025
7|/known:NLD 2.8
7|/known:NLD 2.8 2025
7|/known:NLD 2.8 since-2025
-8|/known:NLD 2E+1
-8|/known:NLD 2E+1 2025
-8|/known:NLD 2E+1 since-2025
14|/known:NLD 3
-5|/known:NLD 3 2024
24|/known:NLD 3 2025
-5|/known:NLD 3 2026
19|/known:NLD 3 since-2025
-5|/known:NLD 3 to-2024
-14|/known:NLD 3.4
-14|/known:NLD 3.4 2025
-14|/known:NLD 3.4 since-2025
50|/known:NLD 3.5
22|/known:NLD 3.5 2025
28|/known:NLD 3.5 2026
50|/known:NLD 3.5 since-2025
-54|/known:NLD 3.6
-54|/known:NLD 3.6 2025
-54|/known:NLD 3.6 since-2025
-20|/known:NLD 5
-23|/known:NLD 5 2025
3|/known:NLD 5 2026
-20|/known:NLD 5 since-2025
20|/known:NLD 7
20|/known:NLD 7 1951
20|/known:NLD 7 to-1999
5|/known:NLD since-2025
18|/known:NLD to-1999
17|/known:NLD to-2024
12|/known:NOR 1.5
13|/known:NOR 1.5 2025
12|/known:NOR 1.5 since-2025
6|/known:NOR 1.6
6|/known:NOR 1.6 2018
6|/known:NOR 1.6 to-2021
-20|/known:NOR 1.7
-20|/known:NOR 1.7 2026
-20|/known:NOR 1.7 since-2025
5|/known:NOR 1.8
5|/known:NOR 1.8 2024
5|/known:NOR 1.8 to-2024
14|/known:NOR 2
-13|/known:NOR 2 2018
16|/known:NOR 2 2023
9|/known:NOR 2 2024
-13|/known:NOR 2 to-2021
26|/known:NOR 2 to-2024
-4|/known:NOR 2.1
-4|/known:NOR 2.1 2025
-4|/known:NOR 2.1 since-2025
11|/known:NOR 2.2
4|/known:NOR 2.2 2024
12|/known:NOR 2.2 2025
-4|/known:NOR 2.2 2026
7|/known:NOR 2.2 since-2025
4|/known:NOR 2.2 to-2024
-16|/known:NOR 2.4
-16|/known:NOR 2.4 2025
-16|/known:NOR 2.4 since-2025
-16|/known:NOR 2.5
-13|/known:NOR 2.5 2025
-15|/known:NOR 2.5 since-2025
-5|/known:NOR 2.6
-3|/known:NOR 2.6 2025
-4|/known:NOR 2.6 since-2025
-10|/known:NOR 2.8
-10|/known:NOR 2.8 2025
-10|/known:NOR 2.8 since-2025
-10|/known:NOR 2.9
-10|/known:NOR 2.9 2026
-10|/known:NOR 2.9 since-2025
7|/known:NOR 3
3|/known:NOR 3 1987
6|/known:NOR 3 2024
3|/known:NOR 3 to-1999
6|/known:NOR 3 to-2024
8|/known:NOR 3.2
6|/known:NOR 3.2 1990
6|/known:NOR 3.2 to-1999
26|/known:NOR 3.3
6|/known:NOR 3.3 2025
20|/known:NOR 3.3 2026
26|/known:NOR 3.3 since-2025
6|/known:NOR 3.4
5|/known:NOR 3.4 2025
6|/known:NOR 3.4 since-2025
11|/known:NOR 3.5
8|/known:NOR 3.5 2025
3|/known:NOR 3.5 2026
11|/known:NOR 3.5 since-2025
12|/known:NOR 4
12|/known:NOR 4 2025
12|/known:NOR 4 since-2025
37|/known:NOR 5
45|/known:NOR 5 2025
-8|/known:NOR 5 2026
37|/known:NOR 5 since-2025
36|/known:NOR since-2025
10|/known:NOR to-1999
-7|/known:NOR to-2021
39|/known:NOR to-2024
5|/known:NPL 0.8
5|/known:NPL 0.8 2025
5|/known:NPL 0.8 since-2025
7|/known:NPL 1
7|/known:NPL 1 2025
7|/known:NPL 1 since-2025
3|/known:NPL 1.2
3|/known:NPL 1.2 2025
3|/known:NPL 1.2 since-2025
-3|/known:NPL 1.3
-3|/known:NPL 1.3 2025
-3|/known:NPL 1.3 since-2025
4|/known:NPL 1.6
4|/known:NPL 1.6 2025
4|/known:NPL 1.6 since-2025
-3|/known:NPL 2
-3|/known:NPL 2 2025
-3|/known:NPL 2 since-2025
13|/known:NPL since-2025
-22|/known:NZL 0.6
-22|/known:NZL 0.6 2024
-22|/known:NZL 0.6 to-2024
3|/known:NZL 0.9
37|/known:NZL 1
6|/known:NZL 1 2024
20|/known:NZL 1 2025
11|/known:NZL 1 2026
30|/known:NZL 1 since-2025
6|/known:NZL 1 to-2024
5|/known:NZL 1.1
5|/known:NZL 1.1 2023
5|/known:NZL 1.1 to-2024
-7|/known:NZL 1.2
-12|/known:NZL 1.2 2025
5|/known:NZL 1.2 2026
-7|/known:NZL 1.2 since-2025
40|/known:NZL 1.3
5|/known:NZL 1.3 2022
35|/known:NZL 1.3 2026
35|/known:NZL 1.3 since-2025
5|/known:NZL 1.3 to-2024
-6|/known:NZL 1.4
-14|/known:NZL 1.4 2025
8|/known:NZL 1.4 2026
-6|/known:NZL 1.4 since-2025
-14|/known:NZL 1.6
-14|/known:NZL 1.6 2025
-14|/known:NZL 1.6 since-2025
5|/known:NZL 1.7
5|/known:NZL 1.7 2024
5|/known:NZL 1.7 to-2024
-4|/known:NZL 1.9
-5|/known:NZL 1.9 2025
-5|/known:NZL 1.9 since-2025
51|/known:NZL 2
18|/known:NZL 2 2022
-12|/known:NZL 2 2024
31|/known:NZL 2 2025
12|/known:NZL 2 2026
43|/known:NZL 2 since-2025
8|/known:NZL 2 to-2024
-7|/known:NZL 2.3
-6|/known:NZL 2.3 2023
-6|/known:NZL 2.3 to-2024
-3|/known:NZL 2.4
-4|/known:NZL 2.4 2026
-3|/known:NZL 2.4 since-2025
13|/known:NZL 2.5
13|/known:NZL 2.5 2026
13|/known:NZL 2.5 since-2025
-6|/known:NZL 2.6
-6|/known:NZL 2.6 2025
-6|/known:NZL 2.6 since-2025
-21|/known:NZL 3
-44|/known:NZL 3 2025
24|/known:NZL 3 2026
-20|/known:NZL 3 since-2025
-42|/known:NZL 3.5 2025
41|/known:NZL 3.5 2026
-12|/known:NZL 5
-11|/known:NZL 5 2025
-12|/known:NZL 5 since-2025
42|/known:NZL since-2025
-3|/known:OMN 4.8
-3|/known:OMN 4.8 since-2025
-6|/known:OMN 5
-6|/known:OMN 5 2026
-6|/known:OMN 5 since-2025
12|/known:OMN 5.2
12|/known:OMN 5.2 2025
12|/known:OMN 5.2 since-2025
8|/known:OMN 5.6
8|/known:OMN 5.6 2025
8|/known:OMN 5.6 since-2025
-9|/known:OMN 6
-8|/known:OMN 6 2025
-9|/known:OMN 6 since-2025
-3|/known:OMN 7.3
-3|/known:OMN 7.3 2025
-3|/known:OMN 7.3 since-2025
-3|/known:OMN since-2025
-3|/known:PAK 0.2
-3|/known:PAK 0.2 2025
-3|/known:PAK 0.2 since-2025
6|/known:PAK 1.5
5|/known:PAK 1.5 2024
7|/known:PAK 1.5 to-2024
8|/known:PAK 1.8
8|/known:PAK 1.8 2024
8|/known:PAK 1.8 to-2024
-10|/known:PAK 1.9
-7|/known:PAK 1.9 2025
-8|/known:PAK 1.9 since-2025
3|/known:PAK 1.97
3|/known:PAK 1.97 since-2025
15|/known:PAK 2
9|/known:PAK 2 2025
5|/known:PAK 2 2026
13|/known:PAK 2 since-2025
5|/known:PAK 2.2
4|/known:PAK 2.2 2025
4|/known:PAK 2.2 since-2025
3|/known:PAK 2.3
3|/known:PAK 2.3 since-2025
3|/known:PAK 2.4
3|/known:PAK 2.4 2025
3|/known:PAK 2.4 since-2025
12|/known:PAK 2.5
12|/known:PAK 2.5 2025
12|/known:PAK 2.5 since-2025
6|/known:PAK 2.7
5|/known:PAK 2.7 2025
6|/known:PAK 2.7 since-2025
4|/known:PAK 2.8
4|/known:PAK 2.8 2025
4|/known:PAK 2.8 since-2025
3|/known:PAK 3 2025
-3|/known:PAK 4
-3|/known:PAK 4 2025
-3|/known:PAK 4 since-2025
-43|/known:PAK 6
-44|/known:PAK 6 2025
-44|/known:PAK 6 since-2025
10|/known:PAK 6.5
10|/known:PAK 6.5 2025
10|/known:PAK 6.5 since-2025
-3|/known:PAK 8
-3|/known:PAK 8 2025
-3|/known:PAK 8 since-2025
-3|/known:PAK since-2025
17|/known:PAK to-2024
5|/known:PER 1
4|/known:PER 1 2025
4|/known:PER 1 since-2025
12|/known:PER 1.3
12|/known:PER 1.3 2025
12|/known:PER 1.3 since-2025
4|/known:PER 1.5
4|/known:PER 1.5 2025
4|/known:PER 1.5 since-2025
9|/known:PER 1.8
9|/known:PER 1.8 2025
9|/known:PER 1.8 since-2025
-4|/known:PER 3.4
-4|/known:PER 3.4 2025
-4|/known:PER 3.4 since-2025
18|/known:PER since-2025
11|/known:PHL 0.5
6|/known:PHL 0.5 2024
5|/known:PHL 0.5 2025
5|/known:PHL 0.5 since-2025
6|/known:PHL 0.5 to-2024
17|/known:PHL 0.6
17|/known:PHL 0.6 2026
17|/known:PHL 0.6 since-2025
-16|/known:PHL 0.8
-16|/known:PHL 0.8 2025
-16|/known:PHL 0.8 since-2025
10|/known:PHL 0.9
9|/known:PHL 0.9 2024
11|/known:PHL 0.9 to-2024
11|/known:PHL 1
-8|/known:PHL 1 1987
8|/known:PHL 1 2024
9|/known:PHL 1 2026
10|/known:PHL 1 since-2025
-8|/known:PHL 1 to-1999
9|/known:PHL 1 to-2024
-3|/known:PHL 1.004
-3|/known:PHL 1.004 1987
-3|/known:PHL 1.004 to-1999
10|/known:PHL 1.2
-22|/known:PHL 1.2 2024
14|/known:PHL 1.2 2025
19|/known:PHL 1.2 2026
33|/known:PHL 1.2 since-2025
-22|/known:PHL 1.2 to-2024
32|/known:PHL 1.3
17|/known:PHL 1.3 2024
10|/known:PHL 1.3 2025
5|/known:PHL 1.3 2026
15|/known:PHL 1.3 since-2025
17|/known:PHL 1.3 to-2024
17|/known:PHL 1.4
6|/known:PHL 1.4 2024
12|/known:PHL 1.4 2026
11|/known:PHL 1.4 since-2025
6|/known:PHL 1.4 to-2024
10|/known:PHL 1.5
14|/known:PHL 1.5 2024
-11|/known:PHL 1.5 2025
8|/known:PHL 1.5 2026
-3|/known:PHL 1.5 since-2025
14|/known:PHL 1.5 to-2024
9|/known:PHL 1.6
9|/known:PHL 1.6 2025
9|/known:PHL 1.6 since-2025
-4|/known:PHL 1.7
-8|/known:PHL 1.75
-8|/known:PHL 1.75 2025
-8|/known:PHL 1.75 since-2025
-15|/known:PHL 1.8
-10|/known:PHL 1.8 2025
-4|/known:PHL 1.8 2026
-14|/known:PHL 1.8 since-2025
27|/known:PHL 2
-6|/known:PHL 2 2023
13|/known:PHL 2 2024
35|/known:PHL 2 2025
-19|/known:PHL 2 2026
18|/known:PHL 2 since-2025
7|/known:PHL 2 to-2024
-3|/known:PHL 2.3
-3|/known:PHL 2.3 2026
-3|/known:PHL 2.3 since-2025
14|/known:PHL 2.5
12|/known:PHL 2.5 2026
14|/known:PHL 2.5 since-2025
-3|/known:PHL 2.9
-3|/known:PHL 2.9 2024
-3|/known:PHL 2.9 to-2024
30|/known:PHL 3 2024
-11|/known:PHL 3 2025
-16|/known:PHL 3 2026
-27|/known:PHL 3 since-2025
29|/known:PHL 3 to-2024
-3|/known:PHL 3.2
-3|/known:PHL 3.2 2025
-3|/known:PHL 3.2 since-2025
-9|/known:PHL 3.4
-9|/known:PHL 3.4 2024
-9|/known:PHL 3.4 to-2024
6|/known:PHL 3.5
13|/known:PHL 3.5 2025
-7|/known:PHL 3.5 2026
6|/known:PHL 3.5 since-2025
-24|/known:PHL 3.6
-24|/known:PHL 3.6 2028
-24|/known:PHL 3.6 since-2025
5|/known:PHL 4
5|/known:PHL 4 2026
5|/known:PHL 4 since-2025
-24|/known:PHL 5
-23|/known:PHL 5 2025
-23|/known:PHL 5 since-2025
10|/known:PHL since-2025
-11|/known:PHL to-1999
61|/known:PHL to-2024
36|/known:PNG 0.3
11|/known:PNG 0.3 2023
25|/known:PNG 0.3 2024
36|/known:PNG 0.3 to-2024
9|/known:PNG 0.4
3|/known:PNG 0.4 2025
5|/known:PNG 0.4 2026
8|/known:PNG 0.4 since-2025
8|/known:PNG 0.5
8|/known:PNG 0.5 2023
8|/known:PNG 0.5 to-2024
5|/known:PNG 0.8
5|/known:PNG 0.8 2025
5|/known:PNG 0.8 since-2025
19|/known:PNG 1
21|/known:PNG 1 2023
21|/known:PNG 1 to-2024
-3|/known:PNG 2
-17|/known:PNG 2 2023
14|/known:PNG 2 2025
14|/known:PNG 2 since-2025
-17|/known:PNG 2 to-2024
-8|/known:PNG 2.3
-8|/known:PNG 2.3 2023
-8|/known:PNG 2.3 to-2024
3|/known:PNG 3 2024
-3|/known:PNG 3 2025
-3|/known:PNG 3 since-2025
3|/known:PNG 3 to-2024
21|/known:PNG since-2025
44|/known:PNG to-2024
-3|/known:POL 0.8
-3|/known:POL 0.8 2015
-3|/known:POL 0.8 to-2021
-9|/known:POL 1.2
-9|/known:POL 1.2 2026
-9|/known:POL 1.2 since-2025
-6|/known:POL 1.3
-5|/known:POL 1.3 2025
-5|/known:POL 1.3 since-2025
-17|/known:POL 1.4
-16|/known:POL 1.4 1999
-16|/known:POL 1.4 to-1999
-38|/known:POL 1.5
-24|/known:POL 1.5 2023
-14|/known:POL 1.5 2025
-14|/known:POL 1.5 since-2025
-24|/known:POL 1.5 to-2024
11|/known:POL 1.6
14|/known:POL 1.6 2024
-3|/known:POL 1.6 2025
-3|/known:POL 1.6 since-2025
14|/known:POL 1.6 to-2024
-9|/known:POL 1.8
-6|/known:POL 1.8 1999
-3|/known:POL 1.8 2025
-3|/known:POL 1.8 since-2025
-6|/known:POL 1.8 to-1999
-5|/known:POL 1.81
-5|/known:POL 1.81 1999
-5|/known:POL 1.81 to-1999
-32|/known:POL 1.9
-28|/known:POL 1.9 2025
-28|/known:POL 1.9 since-2025
7|/known:POL 1.95
3|/known:POL 1.95 2004
4|/known:POL 1.95 2014
3|/known:POL 1.95 to-2013
4|/known:POL 1.95 to-2021
-69|/known:POL 2
45|/known:POL 2 1999
-5|/known:POL 2 2004
23|/known:POL 2 2014
3|/known:POL 2 2015
-27|/known:POL 2 2016
-6|/known:POL 2 2023
-49|/known:POL 2 2024
-51|/known:POL 2 2025
-53|/known:POL 2 since-2025
44|/known:POL 2 to-1999
-5|/known:POL 2 to-2013
-55|/known:POL 2 to-2024
-20|/known:POL 2.1
-18|/known:POL 2.1 2025
-3|/known:POL 2.1 2026
-21|/known:POL 2.1 since-2025
20|/known:POL 2.2
4|/known:POL 2.2 1999
-3|/known:POL 2.2 2024
16|/known:POL 2.2 2025
3|/known:POL 2.2 2026
19|/known:POL 2.2 since-2025
4|/known:POL 2.2 to-1999
-3|/known:POL 2.2 to-2024
-4|/known:POL 2.3
-3|/known:POL 2.3 2025
-3|/known:POL 2.3 since-2025
-15|/known:POL 2.4
-14|/known:POL 2.4 2026
-15|/known:POL 2.4 since-2025
-22|/known:POL 2.5
14|/known:POL 2.5 2016
-6|/known:POL 2.5 2023
-19|/known:POL 2.5 2024
-10|/known:POL 2.5 2025
-10|/known:POL 2.5 since-2025
14|/known:POL 2.5 to-2021
-25|/known:POL 2.5 to-2024
-3|/known:POL 2.9
-3|/known:POL 2.9 2025
-3|/known:POL 2.9 since-2025
-52|/known:POL 3
23|/known:POL 3 2022
3|/known:POL 3 2023
-45|/known:POL 3 2024
-28|/known:POL 3 2025
-4|/known:POL 3 2026
-33|/known:POL 3 since-2025
-19|/known:POL 3 to-2024
-3|/known:POL 3.1
-3|/known:POL 3.1 2023
-3|/known:POL 3.1 to-2024
-17|/known:POL 3.2
-17|/known:POL 3.2 2025
-17|/known:POL 3.2 since-2025
-10|/known:POL 3.22
-8|/known:POL 3.22 2025
-10|/known:POL 3.22 since-2025
9|/known:POL 3.3
9|/known:POL 3.3 2024
9|/known:POL 3.3 to-2024
-8|/known:POL 3.38
-5|/known:POL 3.38 2024
-3|/known:POL 3.38 2025
-3|/known:POL 3.38 since-2025
-5|/known:POL 3.38 to-2024
-5|/known:POL 3.4
-4|/known:POL 3.4 2024
-4|/known:POL 3.4 to-2024
-15|/known:POL 3.43
-5|/known:POL 3.43 2024
-10|/known:POL 3.43 2025
-10|/known:POL 3.43 since-2025
-5|/known:POL 3.43 to-2024
-13|/known:POL 3.5
-3|/known:POL 3.5 2024
-19|/known:POL 3.5 2025
10|/known:POL 3.5 2026
-9|/known:POL 3.5 since-2025
-4|/known:POL 3.5 to-2024
-10|/known:POL 3.71
-10|/known:POL 3.71 2025
-10|/known:POL 3.71 since-2025
-4|/known:POL 3.73
-4|/known:POL 3.73 2025
-4|/known:POL 3.73 since-2025
13|/known:POL 3.9
8|/known:POL 3.9 2023
6|/known:POL 3.9 2024
13|/known:POL 3.9 to-2024
38|/known:POL 4
35|/known:POL 4 2023
5|/known:POL 4 2024
40|/known:POL 4 to-2024
32|/known:POL 4.1
15|/known:POL 4.1 2024
16|/known:POL 4.1 2025
16|/known:POL 4.1 since-2025
15|/known:POL 4.1 to-2024
7|/known:POL 4.12
4|/known:POL 4.12 2024
3|/known:POL 4.12 2025
3|/known:POL 4.12 since-2025
4|/known:POL 4.12 to-2024
7|/known:POL 4.2
7|/known:POL 4.2 2025
7|/known:POL 4.2 since-2025
11|/known:POL 4.3
11|/known:POL 4.3 2026
11|/known:POL 4.3 since-2025
23|/known:POL 4.48
23|/known:POL 4.48 2025
23|/known:POL 4.48 since-2025
31|/known:POL 4.5
28|/known:POL 4.5 2025
3|/known:POL 4.5 2026
31|/known:POL 4.5 since-2025
30|/known:POL 4.7
27|/known:POL 4.7 2025
29|/known:POL 4.7 since-2025
38|/known:POL 4.8
17|/known:POL 4.8 2025
21|/known:POL 4.8 2026
38|/known:POL 4.8 since-2025
25|/known:POL 5
3|/known:POL 5 2023
3|/known:POL 5 2024
16|/known:POL 5 2025
4|/known:POL 5 2026
20|/known:POL 5 since-2025
6|/known:POL 5 to-2024
-3|/known:POL 6
-3|/known:POL 6 2024
-3|/known:POL 6 to-2024
-85|/known:POL since-2025
18|/known:POL to-1999
13|/known:POL to-2021
-53|/known:POL to-2024
-14|/known:PRK 2
-10|/known:PRK 2 2025
-3|/known:PRK 2 2026
-14|/known:PRK 2 since-2025
8|/known:PRK 24
8|/known:PRK 24 2025
8|/known:PRK 24 since-2025
41|/known:PRK 25
27|/known:PRK 25 2024
14|/known:PRK 25 2025
14|/known:PRK 25 since-2025
27|/known:PRK 25 to-2024
15|/known:PRK 2E+1
8|/known:PRK 2E+1 2025
7|/known:PRK 2E+1 2026
15|/known:PRK 2E+1 since-2025
13|/known:PRK 2E+1-3E+1
13|/known:PRK 2E+1-3E+1 2024
13|/known:PRK 2E+1-3E+1 to-2024
-9|/known:PRK 3.3
-9|/known:PRK 3.3 2018
-9|/known:PRK 3.3 to-2021
-3|/known:PRK 3.5
-3|/known:PRK 3.5 since-2025
-8|/known:PRK 4
-5|/known:PRK 4 2024
-4|/known:PRK 4 2026
-4|/known:PRK 4 since-2025
-5|/known:PRK 4 to-2024
13|/known:PRK since-2025
-9|/known:PRK to-2021
34|/known:PRK to-2024
46|/known:PRT 1.5
28|/known:PRT 1.5 2024
18|/known:PRT 1.5 2025
18|/known:PRT 1.5 since-2025
28|/known:PRT 1.5 to-2024
15|/known:PRT 1.55
14|/known:PRT 1.55 2025
14|/known:PRT 1.55 since-2025
4|/known:PRT 1.58
4|/known:PRT 1.58 2025
4|/known:PRT 1.58 since-2025
-5|/known:PRT 1.9
-4|/known:PRT 1.9 2025
-4|/known:PRT 1.9 since-2025
-8|/known:PRT 1E+1
-8|/known:PRT 1E+1 1952
-8|/known:PRT 1E+1 to-1999
-7|/known:PRT 2 2024
54|/known:PRT 2 2025
-46|/known:PRT 2 2026
8|/known:PRT 2 since-2025
-7|/known:PRT 2 to-2024
-11|/known:PRT 2.1
-11|/known:PRT 2.1 2025
-11|/known:PRT 2.1 since-2025
-9|/known:PRT 2.5
-9|/known:PRT 2.5 2025
-9|/known:PRT 2.5 since-2025
-13|/known:PRT 3
-13|/known:PRT 3 2025
-13|/known:PRT 3 since-2025
17|/known:PRT 3.5
16|/known:PRT 3.5 2025
15|/known:PRT 3.5 since-2025
-23|/known:PRT 4
-23|/known:PRT 4 2025
-23|/known:PRT 4 since-2025
3|/known:PRT 5 2025
3|/known:PRT 5 since-2025
-20|/known:PRT 8
-20|/known:PRT 8 2025
-20|/known:PRT 8 since-2025
-15|/known:PRT since-2025
-8|/known:PRT to-1999
20|/known:PRT to-2024
4|/known:PRY 0.7
4|/known:PRY 0.7 2025
4|/known:PRY 0.7 since-2025
-17|/known:PRY 1.2
-17|/known:PRY 1.2 2025
-17|/known:PRY 1.2 since-2025
-14|/known:PRY since-2025
-4|/known:QAT 1.5
-4|/known:QAT 1.5 2024
-4|/known:QAT 1.5 to-2024
-22|/known:QAT 1.9
-22|/known:QAT 1.9 2025
-22|/known:QAT 1.9 since-2025
-15|/known:QAT 2.5
-15|/known:QAT 2.5 2025
-15|/known:QAT 2.5 since-2025
-3|/known:QAT 3.5
-3|/known:QAT 3.5 2026
-3|/known:QAT 3.5 since-2025
-10|/known:QAT 5
-5|/known:QAT 5 2025
-5|/known:QAT 5 2026
-10|/known:QAT 5 since-2025
-7|/known:QAT 5.2
-7|/known:QAT 5.2 2025
-7|/known:QAT 5.2 since-2025
-7|/known:QAT 6
-7|/known:QAT 6 2025
-7|/known:QAT 6 since-2025
-66|/known:QAT since-2025
-4|/known:QAT to-2024
-24|/known:ROU 1
-18|/known:ROU 1 2024
-7|/known:ROU 1 2025
-7|/known:ROU 1 since-2025
-18|/known:ROU 1 to-2024
3|/known:ROU 1.6
3|/known:ROU 1.6 2024
3|/known:ROU 1.6 to-2024
9|/known:ROU 2 2015
-4|/known:ROU 2 2018
-5|/known:ROU 2 2025
-5|/known:ROU 2 since-2025
5|/known:ROU 2 to-2021
12|/known:ROU 2.2
12|/known:ROU 2.2 2025
12|/known:ROU 2.2 since-2025
3|/known:ROU 2.24
3|/known:ROU 2.24 2025
3|/known:ROU 2.24 since-2025
4|/known:ROU 2.3
4|/known:ROU 2.3 2025
4|/known:ROU 2.3 since-2025
-3|/known:ROU 2.5 2022
3|/known:ROU 2.5 2024
4|/known:ROU 3
4|/known:ROU 3 2025
4|/known:ROU 3 since-2025
30|/known:ROU 3.5
29|/known:ROU 3.5 2025
30|/known:ROU 3.5 since-2025
15|/known:ROU 5
15|/known:ROU 5 2025
15|/known:ROU 5 since-2025
50|/known:ROU since-2025
5|/known:ROU to-2021
-15|/known:ROU to-2024
-7|/known:RUS 1
-4|/known:RUS 1 2023
-3|/known:RUS 1 since-2025
-4|/known:RUS 1 to-2024
-8|/known:RUS 1.24
-8|/known:RUS 1.24 2018
-8|/known:RUS 1.24 to-2021
-10|/known:RUS 1.3
-9|/known:RUS 1.3 2025
-9|/known:RUS 1.3 since-2025
-9|/known:RUS 1.4
-3|/known:RUS 1.4 2023
-7|/known:RUS 1.4 2026
-7|/known:RUS 1.4 since-2025
-3|/known:RUS 1.4 to-2024
-4|/known:RUS 1.7
-4|/known:RUS 1.7 2025
-4|/known:RUS 1.7 since-2025
19|/known:RUS 1E+1
9|/known:RUS 1E+1 2025
10|/known:RUS 1E+1 2026
19|/known:RUS 1E+1 since-2025
-41|/known:RUS 2
-20|/known:RUS 2 2024
-16|/known:RUS 2 2025
-3|/known:RUS 2 2026
-20|/known:RUS 2 since-2025
-21|/known:RUS 2 to-2024
-5|/known:RUS 2.1
-5|/known:RUS 2.1 2024
-5|/known:RUS 2.1 to-2024
-5|/known:RUS 2.2
-3|/known:RUS 2.2 2025
-5|/known:RUS 2.2 since-2025
-14|/known:RUS 2.3
-5|/known:RUS 2.3 2025
-9|/known:RUS 2.3 2026
-14|/known:RUS 2.3 since-2025
-10|/known:RUS 2.5
-3|/known:RUS 2.5 2024
-3|/known:RUS 2.5 2025
-4|/known:RUS 2.5 2026
-6|/known:RUS 2.5 since-2025
-3|/known:RUS 2.5 to-2024
34|/known:RUS 2.6
33|/known:RUS 2.6 2022
34|/known:RUS 2.6 to-2024
6|/known:RUS 2.7
3|/known:RUS 2.7 2023
3|/known:RUS 2.7 2024
6|/known:RUS 2.7 to-2024
-4|/known:RUS 2.8
-4|/known:RUS 2.8 2025
-4|/known:RUS 2.8 since-2025
-25|/known:RUS 25
-25|/known:RUS 25 2024
-25|/known:RUS 25 to-2024
-4|/known:RUS 27
-4|/known:RUS 27 2026
-4|/known:RUS 27 since-2025
-5|/known:RUS 27.2
-5|/known:RUS 27.2 2025
-5|/known:RUS 27.2 since-2025
-63|/known:RUS 3
3|/known:RUS 3 2023
-24|/known:RUS 3 2024
-41|/known:RUS 3 2025
-42|/known:RUS 3 since-2025
-21|/known:RUS 3 to-2024
-5|/known:RUS 3.1
-3|/known:RUS 3.1 2025
-3|/known:RUS 3.1 since-2025
-5|/known:RUS 4
-13|/known:RUS 4 2007
10|/known:RUS 4 2024
-13|/known:RUS 4 to-2013
9|/known:RUS 4 to-2024
12|/known:RUS 4.1
8|/known:RUS 4.1 2014
3|/known:RUS 4.1 2023
8|/known:RUS 4.1 to-2021
4|/known:RUS 4.1 to-2024
6|/known:RUS 4.3
6|/known:RUS 4.3 2021
6|/known:RUS 4.3 to-2021
-7|/known:RUS 4.9-16.9
-7|/known:RUS 4.9-16.9 2024
-7|/known:RUS 4.9-16.9 to-2024
-25|/known:RUS 5
-3|/known:RUS 5 1978
-7|/known:RUS 5 2022
-16|/known:RUS 5 2025
-16|/known:RUS 5 since-2025
-3|/known:RUS 5 to-1999
-7|/known:RUS 5 to-2024
12|/known:RUS 5.5
11|/known:RUS 5.5 2026
12|/known:RUS 5.5 since-2025
5|/known:RUS 5.9
5|/known:RUS 5.9 2024
5|/known:RUS 5.9 to-2024
7|/known:RUS 6
4|/known:RUS 6 2024
3|/known:RUS 6 2025
3|/known:RUS 6 since-2025
5|/known:RUS 6 to-2024
17|/known:RUS 6.3
9|/known:RUS 6.3 2025
5|/known:RUS 6.3 2026
15|/known:RUS 6.3 since-2025
10|/known:RUS 6.7
7|/known:RUS 6.7 2024
3|/known:RUS 6.7 2025
3|/known:RUS 6.7 since-2025
7|/known:RUS 6.7 to-2024
9|/known:RUS 7
6|/known:RUS 7 2025
7|/known:RUS 7 since-2025
13|/known:RUS 7.1
13|/known:RUS 7.1 2025
13|/known:RUS 7.1 since-2025
7|/known:RUS 7.2
7|/known:RUS 7.2 2025
7|/known:RUS 7.2 since-2025
14|/known:RUS 7.3
13|/known:RUS 7.3 2026
14|/known:RUS 7.3 since-2025
11|/known:RUS 7.5
3|/known:RUS 7.5 2026
8|/known:RUS 7.5 2027
11|/known:RUS 7.5 since-2025
18|/known:RUS 8
8|/known:RUS 8 2024
9|/known:RUS 8 2025
10|/known:RUS 8 since-2025
8|/known:RUS 8 to-2024
26|/known:RUS 8.6
26|/known:RUS 8.6 2025
26|/known:RUS 8.6 since-2025
-8|/known:RUS since-2025
-5|/known:RUS to-1999
-13|/known:RUS to-2013
6|/known:RUS to-2021
-21|/known:RUS to-2024
-12|/known:RWA 1
-12|/known:RWA 1 2025
-12|/known:RWA 1 since-2025
6|/known:RWA 1.3
6|/known:RWA 1.3 2025
6|/known:RWA 1.3 since-2025
-6|/known:RWA 2.6
-6|/known:RWA 2.6 2025
-6|/known:RWA 2.6 since-2025
-4|/known:RWA 3
-4|/known:RWA 3 2025
-4|/known:RWA 3 since-2025
9|/known:RWA 3.5
9|/known:RWA 3.5 2025
9|/known:RWA 3.5 since-2025
-6|/known:RWA since-2025
-4|/known:SAU 0.76
-4|/known:SAU 0.76 2025
-4|/known:SAU 0.76 since-2025
-7|/known:SAU 1
-7|/known:SAU 1 2025
-7|/known:SAU 1 since-2025
-5|/known:SAU 1.5
-5|/known:SAU 1.5 2024
-5|/known:SAU 1.5 to-2024
25|/known:SAU 13
25|/known:SAU 13 2026
25|/known:SAU 13 since-2025
8|/known:SAU 1E+1
8|/known:SAU 1E+1 2025
8|/known:SAU 1E+1 since-2025
-5|/known:SAU 2
-5|/known:SAU 2 2025
-5|/known:SAU 2 since-2025
-12|/known:SAU 3
-6|/known:SAU 3 2024
-6|/known:SAU 3 2025
-6|/known:SAU 3 since-2025
-6|/known:SAU 3 to-2024
-3|/known:SAU 3.5
-6|/known:SAU 4
-6|/known:SAU 4 2025
-6|/known:SAU 4 since-2025
-3|/known:SAU 4.2
-3|/known:SAU 4.2 2025
-3|/known:SAU 4.2 since-2025
-17|/known:SAU 4.5
-15|/known:SAU 4.5 2026
-17|/known:SAU 4.5 since-2025
-3|/known:SAU 4.8
-3|/known:SAU 4.8 2025
-3|/known:SAU 4.8 since-2025
3|/known:SAU 5 2025
-20|/known:SAU 5.6
-19|/known:SAU 5.6 2026
-20|/known:SAU 5.6 since-2025
-8|/known:SAU 6 2024
9|/known:SAU 6 2025
10|/known:SAU 6 since-2025
-8|/known:SAU 6 to-2024
10|/known:SAU 6.5
7|/known:SAU 6.5 2025
10|/known:SAU 6.5 since-2025
7|/known:SAU 6.7
7|/known:SAU 6.7 2026
7|/known:SAU 6.7 since-2025
8|/known:SAU 7
7|/known:SAU 7 2025
8|/known:SAU 7 since-2025
16|/known:SAU 7.1
16|/known:SAU 7.1 2024
16|/known:SAU 7.1 to-2024
13|/known:SAU 7.3
13|/known:SAU 7.3 2025
13|/known:SAU 7.3 since-2025
-12|/known:SAU 8
-13|/known:SAU 8 2025
-12|/known:SAU 8 since-2025
-7|/known:SAU since-2025
-4|/known:SAU to-2024
-5|/known:SDN 3.6
-5|/known:SDN 3.6 2025
-5|/known:SDN 3.6 since-2025
-4|/known:SDN since-2025
9|/known:SEN 1.8
9|/known:SEN 1.8 2025
9|/known:SEN 1.8 since-2025
9|/known:SEN since-2025
-9|/known:SGP 1
-7|/known:SGP 1 2024
-7|/known:SGP 1 to-2024
-15|/known:SGP 1.004
-15|/known:SGP 1.004 1987
-15|/known:SGP 1.004 to-1999
-3|/known:SGP 1.2
-6|/known:SGP 1.3
-3|/known:SGP 1.3 2022
-4|/known:SGP 1.3 to-2024
-49|/known:SGP 1.5
-7|/known:SGP 1.5 2024
-39|/known:SGP 1.5 2025
-39|/known:SGP 1.5 since-2025
-8|/known:SGP 1.5 to-2024
-6|/known:SGP 1.9
-5|/known:SGP 1.9 2026
-6|/known:SGP 1.9 since-2025
8|/known:SGP 1E+1
8|/known:SGP 1E+1 2026
8|/known:SGP 1E+1 since-2025
-17|/known:SGP 2
-6|/known:SGP 2 1994
-6|/known:SGP 2 2020
-4|/known:SGP 2 2022
7|/known:SGP 2 2025
-8|/known:SGP 2 2026
-6|/known:SGP 2 to-1999
-6|/known:SGP 2 to-2021
-5|/known:SGP 2 to-2024
3|/known:SGP 2-3
3|/known:SGP 2-3 2025
3|/known:SGP 2-3 since-2025
-5|/known:SGP 2.2
-5|/known:SGP 2.2 2025
-5|/known:SGP 2.2 since-2025
-3|/known:SGP 2.3
-3|/known:SGP 2.3 2026
-3|/known:SGP 2.3 since-2025
-24|/known:SGP 2.5
-21|/known:SGP 2.5 2024
-21|/known:SGP 2.5 to-2024
13|/known:SGP 2.8
8|/known:SGP 2.8 2025
9|/known:SGP 2.8 since-2025
4|/known:SGP 2.8 to-2024
27|/known:SGP 3
3|/known:SGP 3 2024
14|/known:SGP 3 2025
12|/known:SGP 3 2026
25|/known:SGP 3 since-2025
11|/known:SGP 3-4
11|/known:SGP 3-4 2025
11|/known:SGP 3-4 since-2025
-41|/known:SGP 3.5
-7|/known:SGP 3.5 2025
-28|/known:SGP 3.5 2026
-6|/known:SGP 3.5 2027
-40|/known:SGP 3.5 since-2025
-11|/known:SGP 3.5-5
-11|/known:SGP 3.5-5 2025
-11|/known:SGP 3.5-5 since-2025
6|/known:SGP 4
5|/known:SGP 4 2025
6|/known:SGP 4 since-2025
-56|/known:SGP 5
-62|/known:SGP 5 2025
4|/known:SGP 5 2026
-58|/known:SGP 5 since-2025
27|/known:SGP 6
6|/known:SGP 6 1999
13|/known:SGP 6 2025
7|/known:SGP 6 2026
20|/known:SGP 6 since-2025
7|/known:SGP 6 to-1999
-96|/known:SGP since-2025
-15|/known:SGP to-1999
-6|/known:SGP to-2021
-46|/known:SGP to-2024
-6|/known:SLB 1.7
-6|/known:SLB 1.7 2024
-6|/known:SLB 1.7 to-2024
-5|/known:SLB 2.4
-5|/known:SLB 2.4 2024
-5|/known:SLB 2.4 to-2024
-11|/known:SLB to-2024
10|/known:SOM 5.5
10|/known:SOM 5.5 2025
10|/known:SOM 5.5 since-2025
11|/known:SOM since-2025
-5|/known:SRB 1.4
-5|/known:SRB 1.4 1999
-5|/known:SRB 1.4 to-1999
-3|/known:SRB 1.81
-3|/known:SRB 1.81 1999
-3|/known:SRB 1.81 to-1999
-15|/known:SRB 2.1
-8|/known:SRB 2.1 2024
-5|/known:SRB 2.1 2025
-5|/known:SRB 2.1 since-2025
-8|/known:SRB 2.1 to-2024
3|/known:SRB 2.2
4|/known:SRB 2.2 2025
4|/known:SRB 2.2 since-2025
-7|/known:SRB 2.5
-8|/known:SRB 2.5 2025
-8|/known:SRB 2.5 since-2025
14|/known:SRB 3
14|/known:SRB 3 2025
14|/known:SRB 3 since-2025
-8|/known:SRB 3.1
-8|/known:SRB 3.1 1999
-8|/known:SRB 3.1 to-1999
-3|/known:SRB 3.5
-3|/known:SRB 3.5 2025
-3|/known:SRB 3.5 since-2025
-5|/known:SRB 5
-5|/known:SRB 5 2025
-5|/known:SRB 5 since-2025
-3|/known:SRB since-2025
-19|/known:SRB to-1999
-7|/known:SRB to-2024
-8|/known:SSD 1.3
-8|/known:SSD 1.3 2025
-8|/known:SSD 1.3 since-2025
19|/known:SSD 3.5
19|/known:SSD 3.5 2025
19|/known:SSD 3.5 since-2025
11|/known:SSD since-2025
5|/known:SUR 1
5|/known:SUR 1 2024
5|/known:SUR 1 to-2024
5|/known:SUR 1.2
5|/known:SUR 1.2 2025
5|/known:SUR 1.2 since-2025
4|/known:SUR since-2025
5|/known:SUR to-2024
-26|/known:SVK 1.5
-26|/known:SVK 1.5 2025
-26|/known:SVK 1.5 since-2025
73|/known:SVK 2
6|/known:SVK 2 2003
20|/known:SVK 2 2023
41|/known:SVK 2 2025
5|/known:SVK 2 2026
46|/known:SVK 2 since-2025
6|/known:SVK 2 to-2013
20|/known:SVK 2 to-2024
-6|/known:SVK 2.1
-6|/known:SVK 2.1 2025
-6|/known:SVK 2.1 since-2025
-6|/known:SVK 3
-4|/known:SVK 3 2026
-6|/known:SVK 3 since-2025
5|/known:SVK 3.3
5|/known:SVK 3.3 2025
5|/known:SVK 3.3 since-2025
-16|/known:SVK 3.5 2025
18|/known:SVK 3.5 2026
3|/known:SVK 5
3|/known:SVK 5 2025
3|/known:SVK 5 since-2025
15|/known:SVK since-2025
6|/known:SVK to-2013
22|/known:SVK to-2024
10|/known:SVN 1.29
7|/known:SVN 1.29 2025
7|/known:SVN 1.29 since-2025
15|/known:SVN 1.3
7|/known:SVN 1.3 2024
8|/known:SVN 1.3 2025
8|/known:SVN 1.3 since-2025
7|/known:SVN 1.3 to-2024
46|/known:SVN 2
4|/known:SVN 2 2002
44|/known:SVN 2 2025
45|/known:SVN 2 since-2025
4|/known:SVN 2 to-2013
-5|/known:SVN 2.8
-5|/known:SVN 2.8 2025
-5|/known:SVN 2.8 since-2025
19|/known:SVN 3
18|/known:SVN 3 2025
19|/known:SVN 3 since-2025
-11|/known:SVN 3.5
-10|/known:SVN 3.5 2025
-11|/known:SVN 3.5 since-2025
-29|/known:SVN 3.7
-28|/known:SVN 3.7 2025
-28|/known:SVN 3.7 since-2025
-28|/known:SVN 5
-28|/known:SVN 5 2025
-28|/known:SVN 5 since-2025
-6|/known:SVN 5.3
-6|/known:SVN 5.3 2026
-6|/known:SVN 5.3 since-2025
5|/known:SVN to-2013
5|/known:SVN to-2024
4|/known:SWE 1
3|/known:SWE 1 2025
3|/known:SWE 1 since-2025
7|/known:SWE 1.1
-3|/known:SWE 1.1 2023
10|/known:SWE 1.1 2024
7|/known:SWE 1.1 to-2024
-6|/known:SWE 1.3
-8|/known:SWE 1.3 2022
-8|/known:SWE 1.3 to-2024
-4|/known:SWE 1.4
-4|/known:SWE 1.4 2025
-4|/known:SWE 1.4 since-2025
-22|/known:SWE 1.5
-22|/known:SWE 1.5 2025
-22|/known:SWE 1.5 since-2025
-26|/known:SWE 1.6
-17|/known:SWE 1.6 2023
-9|/known:SWE 1.6 2025
-9|/known:SWE 1.6 since-2025
-17|/known:SWE 1.6 to-2024
-15|/known:SWE 1.7
-15|/known:SWE 1.7 2022
-15|/known:SWE 1.7 to-2024
-13|/known:SWE 1.9
-13|/known:SWE 1.9 2026
-13|/known:SWE 1.9 since-2025
-6|/known:SWE 1.96
-6|/known:SWE 1.96 2023
-6|/known:SWE 1.96 to-2024
9|/known:SWE 2
35|/known:SWE 2 2022
19|/known:SWE 2 2023
-24|/known:SWE 2 2024
-28|/known:SWE 2 2025
9|/known:SWE 2 2026
-19|/known:SWE 2 since-2025
29|/known:SWE 2 to-2024
21|/known:SWE 2.1
4|/known:SWE 2.1 2023
18|/known:SWE 2.1 2024
22|/known:SWE 2.1 to-2024
13|/known:SWE 2.2
13|/known:SWE 2.2 2024
13|/known:SWE 2.2 to-2024
-3|/known:SWE 2.3
-3|/known:SWE 2.3 2026
-3|/known:SWE 2.3 since-2025
31|/known:SWE 2.4
32|/known:SWE 2.4 2025
32|/known:SWE 2.4 since-2025
-3|/known:SWE 2.5
-4|/known:SWE 2.5 2023
-4|/known:SWE 2.5 to-2024
12|/known:SWE 2.6
6|/known:SWE 2.6 2024
7|/known:SWE 2.6 2025
6|/known:SWE 2.6 since-2025
6|/known:SWE 2.6 to-2024
11|/known:SWE 2.8
10|/known:SWE 2.8 2025
11|/known:SWE 2.8 since-2025
10|/known:SWE 2.9
10|/known:SWE 2.9 2026
10|/known:SWE 2.9 since-2025
-37|/known:SWE 3
-22|/known:SWE 3 2024
-14|/known:SWE 3 2025
-15|/known:SWE 3 since-2025
-22|/known:SWE 3 to-2024
-4|/known:SWE 3.03
-4|/known:SWE 3.03 2024
-4|/known:SWE 3.03 to-2024
-11|/known:SWE 3.2
-5|/known:SWE 3.2 2023
-5|/known:SWE 3.2 2026
-6|/known:SWE 3.2 since-2025
-5|/known:SWE 3.2 to-2024
-8|/known:SWE 3.3
-8|/known:SWE 3.3 2025
-8|/known:SWE 3.3 since-2025
3|/known:SWE 3.4 1976
-4|/known:SWE 3.4 2025
-4|/known:SWE 3.4 since-2025
3|/known:SWE 3.4 to-1999
20|/known:SWE 3.5
22|/known:SWE 3.5 2025
-4|/known:SWE 3.5 2026
19|/known:SWE 3.5 since-2025
17|/known:SWE 4
3|/known:SWE 4 2024
12|/known:SWE 4 2025
14|/known:SWE 4 since-2025
3|/known:SWE 4 to-2024
10|/known:SWE 4.2
10|/known:SWE 4.2 2025
10|/known:SWE 4.2 since-2025
4|/known:SWE 4.4
5|/known:SWE 4.4 2024
5|/known:SWE 4.4 to-2024
-8|/known:SWE 4.8
-8|/known:SWE 4.8 2026
-8|/known:SWE 4.8 since-2025
-4|/known:SWE 5.4
-3|/known:SWE 5.4 2025
-3|/known:SWE 5.4 since-2025
-3|/known:SWE 5.9
-3|/known:SWE 5.9 2024
-3|/known:SWE 5.9 to-2024
-9|/known:SWE since-2025
3|/known:SWE to-1999
-6|/known:SWE to-2024
17|/known:SWZ 1
17|/known:SWZ 1 2024
17|/known:SWZ 1 to-2024
-12|/known:SWZ 1.4
-12|/known:SWZ 1.4 2024
-12|/known:SWZ 1.4 to-2024
3|/known:SWZ 1.5
3|/known:SWZ 1.5 2025
3|/known:SWZ 1.5 since-2025
7|/known:SWZ 1.9
7|/known:SWZ 1.9 2025
7|/known:SWZ 1.9 since-2025
-47|/known:SWZ 3.3
-47|/known:SWZ 3.3 2025
-47|/known:SWZ 3.3 since-2025
-37|/known:SWZ since-2025
5|/known:SWZ to-2024
14|/known:SYC 2.2
14|/known:SYC 2.2 2025
14|/known:SYC 2.2 since-2025
14|/known:SYC since-2025
-6|/known:SYR 2
-6|/known:SYR 2 2025
-6|/known:SYR 2 since-2025
12|/known:SYR 4
12|/known:SYR 4 2025
12|/known:SYR 4 since-2025
11|/known:SYR 5
11|/known:SYR 5 2025
11|/known:SYR 5 since-2025
11|/known:SYR 6
12|/known:SYR 6 2025
12|/known:SYR 6 since-2025
30|/known:SYR since-2025
-4|/known:SYR to-2024
3|/known:TCD 2.9
3|/known:TCD 2.9 2024
3|/known:TCD 2.9 to-2024
9|/known:TCD 3.4
9|/known:TCD 3.4 2024
9|/known:TCD 3.4 to-2024
15|/known:TCD 3.5
15|/known:TCD 3.5 2025
15|/known:TCD 3.5 since-2025
6|/known:TCD 3.6
6|/known:TCD 3.6 2025
6|/known:TCD 3.6 since-2025
20|/known:TCD since-2025
12|/known:TCD to-2024
-12|/known:TGO 0.7
-12|/known:TGO 0.7 2025
-12|/known:TGO 0.7 since-2025
8|/known:TGO 3.1
8|/known:TGO 3.1 2026
8|/known:TGO 3.1 since-2025
-3|/known:TGO since-2025
-4|/known:THA 0.8
-3|/known:THA 0.8 2026
-4|/known:THA 0.8 since-2025
-5|/known:THA 0.9
-5|/known:THA 0.9 2026
-5|/known:THA 0.9 since-2025
10|/known:THA 1 2025
-10|/known:THA 1 2026
35|/known:THA 1.1
5|/known:THA 1.1 2025
5|/known:THA 1.1 2026
25|/known:THA 1.1 2027
35|/known:THA 1.1 since-2025
21|/known:THA 1.2
6|/known:THA 1.2 2024
13|/known:THA 1.2 2026
16|/known:THA 1.2 since-2025
6|/known:THA 1.2 to-2024
15|/known:THA 1.3
19|/known:THA 1.3 2024
-3|/known:THA 1.3 2025
-4|/known:THA 1.3 since-2025
19|/known:THA 1.3 to-2024
16|/known:THA 1.4
16|/known:THA 1.4 2025
16|/known:THA 1.4 since-2025
15|/known:THA 1.5
4|/known:THA 1.5 2025
7|/known:THA 1.5 2026
11|/known:THA 1.5 since-2025
3|/known:THA 1.5 to-1999
-13|/known:THA 1.7
-13|/known:THA 1.7 2025
-13|/known:THA 1.7 since-2025
-3|/known:THA 1.9
-4|/known:THA 1.9 2026
-3|/known:THA 1.9 since-2025
-6|/known:THA 2
-5|/known:THA 2 2023
-10|/known:THA 2 2024
6|/known:THA 2 2026
9|/known:THA 2 since-2025
-15|/known:THA 2 to-2024
-6|/known:THA 2.1
-6|/known:THA 2.1 2025
-6|/known:THA 2.1 since-2025
-3|/known:THA 2.2
-3|/known:THA 2.2 2025
-3|/known:THA 2.2 since-2025
-5|/known:THA 2.3
-5|/known:THA 2.3 2026
-5|/known:THA 2.3 since-2025
-3|/known:THA 2.6
-4|/known:THA 2.7
-4|/known:THA 2.7 2025
-4|/known:THA 2.7 since-2025
-11|/known:THA 2.9
-11|/known:THA 2.9 2025
-11|/known:THA 2.9 since-2025
-13|/known:THA 3.5
-13|/known:THA 3.5 2025
-13|/known:THA 3.5 since-2025
-4|/known:THA 4
-5|/known:THA 4 2025
-5|/known:THA 4 since-2025
-26|/known:THA 5
-26|/known:THA 5 2025
-26|/known:THA 5 since-2025
-19|/known:THA since-2025
8|/known:THA to-2024
21|/known:TJK 3
21|/known:TJK 3 2025
21|/known:TJK 3 since-2025
23|/known:TJK since-2025
16|/known:TKM 2.5
16|/known:TKM 2.5 2026
16|/known:TKM 2.5 since-2025
18|/known:TKM since-2025
4|/known:TLS 1.2
4|/known:TLS 1.2 2024
4|/known:TLS 1.2 to-2024
4|/known:TLS to-2024
22|/known:TON 1.2
22|/known:TON 1.2 2025
22|/known:TON 1.2 since-2025
3|/known:TON 1.5
3|/known:TON 1.5 2023
3|/known:TON 1.5 to-2024
14|/known:TON 1.6
14|/known:TON 1.6 2025
14|/known:TON 1.6 since-2025
35|/known:TON since-2025
3|/known:TON to-2024
-5|/known:TTO 1.3
-5|/known:TTO 1.3 2025
-5|/known:TTO 1.3 since-2025
15|/known:TTO 1.5
15|/known:TTO 1.5 2025
15|/known:TTO 1.5 since-2025
10|/known:TTO since-2025
-6|/known:TUN 4.2
-6|/known:TUN 4.2 2025
-6|/known:TUN 4.2 since-2025
-6|/known:TUN since-2025
-15|/known:TUR 0.25
-15|/known:TUR 0.25 2026
-15|/known:TUR 0.25 since-2025
-3|/known:TUR 1.3
-3|/known:TUR 1.3 2024
-3|/known:TUR 1.3 to-2024
25|/known:TUR 1.31
25|/known:TUR 1.31 2023
25|/known:TUR 1.31 to-2024
-17|/known:TUR 1.5
-9|/known:TUR 1.5 2025
-8|/known:TUR 1.5 2026
-17|/known:TUR 1.5 since-2025
-7|/known:TUR 1.6
-7|/known:TUR 1.6 2025
-7|/known:TUR 1.6 since-2025
-3|/known:TUR 1.7
-3|/known:TUR 1.7 2024
-3|/known:TUR 1.7 to-2024
-7|/known:TUR 1.8
-6|/known:TUR 1.8 2024
-6|/known:TUR 1.8 to-2024
-6|/known:TUR 1.9
-6|/known:TUR 1.9 2025
-6|/known:TUR 1.9 since-2025
-3|/known:TUR 1.96
-3|/known:TUR 1.96 2023
-3|/known:TUR 1.96 to-2024
-16|/known:TUR 2
17|/known:TUR 2 2018
-10|/known:TUR 2 2023
-5|/known:TUR 2 2025
-17|/known:TUR 2 2026
-21|/known:TUR 2 since-2025
17|/known:TUR 2 to-2021
-11|/known:TUR 2 to-2024
22|/known:TUR 2.1
27|/known:TUR 2.1 2025
-5|/known:TUR 2.1 2026
22|/known:TUR 2.1 since-2025
15|/known:TUR 2.3
-3|/known:TUR 2.3 2025
18|/known:TUR 2.3 2026
15|/known:TUR 2.3 since-2025
-7|/known:TUR 2.4
9|/known:TUR 2.4 2025
-16|/known:TUR 2.4 2026
-7|/known:TUR 2.4 since-2025
-6|/known:TUR 2.6
-6|/known:TUR 2.6 2026
-6|/known:TUR 2.6 since-2025
-35|/known:TUR 3
-26|/known:TUR 3 2025
-10|/known:TUR 3 2026
-35|/known:TUR 3 since-2025
27|/known:TUR 3.5 2025
-28|/known:TUR 3.5 2026
-16|/known:TUR 4
-16|/known:TUR 4 2024
-16|/known:TUR 4 to-2024
4|/known:TUR 4.5
4|/known:TUR 4.5 1999
4|/known:TUR 4.5 to-1999
-4|/known:TUR 4.6
-4|/known:TUR 4.6 2024
-4|/known:TUR 4.6 to-2024
60|/known:TUR 5 2025
-61|/known:TUR 5 2026
-5|/known:TUR 5.3
-5|/known:TUR 5.3 2026
-5|/known:TUR 5.3 since-2025
-6|/known:TUR 6
-3|/known:TUR 6 2024
-3|/known:TUR 6 2025
-3|/known:TUR 6 since-2025
-3|/known:TUR 6 to-2024
-91|/known:TUR since-2025
17|/known:TUR to-2021
-25|/known:TUR to-2024
-21|/known:TWN 0.14
-21|/known:TWN 0.14 2025
-21|/known:TWN 0.14 since-2025
-20|/known:TWN 0.5
-20|/known:TWN 0.5 2025
-20|/known:TWN 0.5 since-2025
-6|/known:TWN 0.8
-6|/known:TWN 0.8 2024
-6|/known:TWN 0.8 to-2024
-30|/known:TWN 1
-3|/known:TWN 1 2023
-25|/known:TWN 1 2025
-25|/known:TWN 1 since-2025
-4|/known:TWN 1 to-2024
-3|/known:TWN 1.2
-3|/known:TWN 1.2 2024
-3|/known:TWN 1.2 to-2024
-26|/known:TWN 1.3
-4|/known:TWN 1.3 2024
-19|/known:TWN 1.3 2025
-19|/known:TWN 1.3 since-2025
-7|/known:TWN 1.3 to-2024
-13|/known:TWN 1.4
-12|/known:TWN 1.4 2026
-13|/known:TWN 1.4 since-2025
-32|/known:TWN 1.5
-12|/known:TWN 1.5 2024
-17|/known:TWN 1.5 2025
-18|/known:TWN 1.5 since-2025
-13|/known:TWN 1.5 to-2024
3|/known:TWN 1.6 2023
-7|/known:TWN 1.7
7|/known:TWN 1.7 2022
-13|/known:TWN 1.7 2025
-14|/known:TWN 1.7 since-2025
6|/known:TWN 1.7 to-2024
-22|/known:TWN 1.8
-23|/known:TWN 1.8 2024
-23|/known:TWN 1.8 to-2024
-11|/known:TWN 1.9
-11|/known:TWN 1.9 2025
-11|/known:TWN 1.9 since-2025
79|/known:TWN 1E+1
14|/known:TWN 1E+1 2024
43|/known:TWN 1E+1 2025
3|/known:TWN 1E+1 2026
19|/known:TWN 1E+1 2027
65|/known:TWN 1E+1 since-2025
14|/known:TWN 1E+1 to-2024
-64|/known:TWN 2
-26|/known:TWN 2 2022
4|/known:TWN 2 2023
-7|/known:TWN 2 2024
-14|/known:TWN 2 2025
-21|/known:TWN 2 2026
-35|/known:TWN 2 since-2025
-29|/known:TWN 2 to-2024
8|/known:TWN 2.1
4|/known:TWN 2.1 2021
-21|/known:TWN 2.1 2024
7|/known:TWN 2.1 2025
18|/known:TWN 2.1 2026
24|/known:TWN 2.1 since-2025
4|/known:TWN 2.1 to-2021
-21|/known:TWN 2.1 to-2024
17|/known:TWN 2.2
8|/known:TWN 2.2 2022
3|/known:TWN 2.2 2024
6|/known:TWN 2.2 2025
-3|/known:TWN 2.2 2027
5|/known:TWN 2.2 since-2025
11|/known:TWN 2.2 to-2024
-41|/known:TWN 2.3
-40|/known:TWN 2.3 2025
-42|/known:TWN 2.3 since-2025
8|/known:TWN 2.4
4|/known:TWN 2.4 2022
3|/known:TWN 2.4 2025
3|/known:TWN 2.4 since-2025
4|/known:TWN 2.4 to-2024
20|/known:TWN 2.45
3|/known:TWN 2.45 2024
17|/known:TWN 2.45 2025
17|/known:TWN 2.45 since-2025
3|/known:TWN 2.45 to-2024
42|/known:TWN 2.5
10|/known:TWN 2.5 2023
20|/known:TWN 2.5 2024
20|/known:TWN 2.5 2025
-9|/known:TWN 2.5 2026
11|/known:TWN 2.5 since-2025
30|/known:TWN 2.5 to-2024
-10|/known:TWN 2.6
3|/known:TWN 2.6 2022
-5|/known:TWN 2.6 2025
-11|/known:TWN 2.6 2026
-16|/known:TWN 2.6 since-2025
6|/known:TWN 2.6 to-2024
-3|/known:TWN 2.7
-3|/known:TWN 2.7 2023
-3|/known:TWN 2.7 to-2024
3|/known:TWN 2.84
3|/known:TWN 2.84 2025
3|/known:TWN 2.84 since-2025
26|/known:TWN 3
24|/known:TWN 3 2022
17|/known:TWN 3 2023
-21|/known:TWN 3 2024
9|/known:TWN 3 2025
-10|/known:TWN 3 2026
4|/known:TWN 3 to-2013
20|/known:TWN 3 to-2024
-16|/known:TWN 3-3.5
-14|/known:TWN 3-3.5 2026
-14|/known:TWN 3-3.5 since-2025
-3|/known:TWN 3.12
-3|/known:TWN 3.12 2021
-3|/known:TWN 3.12 to-2021
64|/known:TWN 3.3
28|/known:TWN 3.3 2025
35|/known:TWN 3.3 2026
64|/known:TWN 3.3 since-2025
27|/known:TWN 3.32
24|/known:TWN 3.32 2025
3|/known:TWN 3.32 2026
27|/known:TWN 3.32 since-2025
10|/known:TWN 3.4
-3|/known:TWN 3.4 2025
15|/known:TWN 3.4 2026
12|/known:TWN 3.4 since-2025
-4|/known:TWN 3.5
22|/known:TWN 3.5 2024
-28|/known:TWN 3.5 2025
-26|/known:TWN 3.5 since-2025
22|/known:TWN 3.5 to-2024
32|/known:TWN 3.6
31|/known:TWN 3.6 2028
32|/known:TWN 3.6 since-2025
-16|/known:TWN 3.9
-16|/known:TWN 3.9 2025
-16|/known:TWN 3.9 since-2025
-13|/known:TWN 4
-14|/known:TWN 4 2025
-14|/known:TWN 4 since-2025
19|/known:TWN 4.4
19|/known:TWN 4.4 2025
19|/known:TWN 4.4 since-2025
-14|/known:TWN 4.5
-4|/known:TWN 4.5 2023
-10|/known:TWN 4.5 2025
-10|/known:TWN 4.5 since-2025
-4|/known:TWN 4.5 to-2024
7|/known:TWN 4.7
7|/known:TWN 4.7 2025
7|/known:TWN 4.7 since-2025
75|/known:TWN 5
33|/known:TWN 5 2024
9|/known:TWN 5 2025
30|/known:TWN 5 2026
40|/known:TWN 5 since-2025
34|/known:TWN 5 to-2024
-12|/known:TWN 5.4
-13|/known:TWN 5.4 2025
-13|/known:TWN 5.4 since-2025
10|/known:TWN 5.7
10|/known:TWN 5.7 2026
10|/known:TWN 5.7 since-2025
-5|/known:TWN 6
-7|/known:TWN 6 1995
3|/known:TWN 6 2026
-7|/known:TWN 6 to-1999
26|/known:TWN 7
7|/known:TWN 7 2025
16|/known:TWN 7 2026
23|/known:TWN 7 since-2025
26|/known:TWN since-2025
-5|/known:TWN to-1999
8|/known:TWN to-2013
38|/known:TWN to-2024
-3|/known:TZA 1.8
-3|/known:TZA 1.8 2025
-3|/known:TZA 1.8 since-2025
5|/known:TZA 2 2024
-7|/known:TZA 2 2025
-7|/known:TZA 2 since-2025
5|/known:TZA 2 to-2024
-13|/known:TZA since-2025
5|/known:TZA to-2024
12|/known:UGA 1
12|/known:UGA 1 2025
12|/known:UGA 1 since-2025
-4|/known:UGA 1.3
-4|/known:UGA 1.3 2025
-4|/known:UGA 1.3 since-2025
-11|/known:UGA 1.4
-11|/known:UGA 1.4 2025
-11|/known:UGA 1.4 since-2025
-4|/known:UGA 2
-4|/known:UGA 2 2024
-4|/known:UGA 2 to-2024
3|/known:UGA 2.1
3|/known:UGA 2.1 2025
3|/known:UGA 2.1 since-2025
19|/known:UGA 2.5
19|/known:UGA 2.5 1999
19|/known:UGA 2.5 to-1999
4|/known:UGA 2.6
4|/known:UGA 2.6 2025
4|/known:UGA 2.6 since-2025
-21|/known:UGA 3.5
-21|/known:UGA 3.5 2025
-21|/known:UGA 3.5 since-2025
-19|/known:UGA since-2025
19|/known:UGA to-1999
-4|/known:UGA to-2024
-11|/known:UKR 0.2
-11|/known:UKR 0.2 2025
-11|/known:UKR 0.2 since-2025
-25|/known:UKR 0.25
-5|/known:UKR 0.25 2024
-18|/known:UKR 0.25 2025
-20|/known:UKR 0.25 since-2025
-5|/known:UKR 0.25 to-2024
-14|/known:UKR 0.3
-14|/known:UKR 0.3 2024
-14|/known:UKR 0.3 to-2024
-20|/known:UKR 0.5
-20|/known:UKR 0.5 2025
-20|/known:UKR 0.5 since-2025
-6|/known:UKR 1
-4|/known:UKR 1 2022
-8|/known:UKR 1 to-2024
-13|/known:UKR 1.3
-12|/known:UKR 1.3 2025
-12|/known:UKR 1.3 since-2025
-12|/known:UKR 1.5
-12|/known:UKR 1.5 2025
-12|/known:UKR 1.5 since-2025
18|/known:UKR 15
18|/known:UKR 15 2025
18|/known:UKR 15 since-2025
6|/known:UKR 19
6|/known:UKR 19 2025
6|/known:UKR 19 since-2025
34|/known:UKR 1E+1
34|/known:UKR 1E+1 2025
34|/known:UKR 1E+1 since-2025
-46|/known:UKR 2
-3|/known:UKR 2 2022
-17|/known:UKR 2 2023
-12|/known:UKR 2 2024
-14|/known:UKR 2 2025
-14|/known:UKR 2 since-2025
-33|/known:UKR 2 to-2024
-7|/known:UKR 2.1
-7|/known:UKR 2.1 2025
-7|/known:UKR 2.1 since-2025
-18|/known:UKR 2.2
-17|/known:UKR 2.2 2022
-17|/known:UKR 2.2 to-2024
-4|/known:UKR 2.5
-4|/known:UKR 2.5 2025
-4|/known:UKR 2.5 since-2025
-3|/known:UKR 2.7 2024
-3|/known:UKR 2.7 to-2024
14|/known:UKR 26
14|/known:UKR 26 2025
14|/known:UKR 26 since-2025
5|/known:UKR 26.3
17|/known:UKR 27
17|/known:UKR 27 2026
17|/known:UKR 27 since-2025
13|/known:UKR 27.2
13|/known:UKR 27.2 2025
13|/known:UKR 27.2 since-2025
-20|/known:UKR 3
-20|/known:UKR 3 2025
-20|/known:UKR 3 since-2025
22|/known:UKR 3.2
19|/known:UKR 3.2 2023
3|/known:UKR 3.2 2024
22|/known:UKR 3.2 to-2024
12|/known:UKR 3.4
14|/known:UKR 3.4 2025
14|/known:UKR 3.4 since-2025
-7|/known:UKR 3.5
-6|/known:UKR 3.5 2025
-6|/known:UKR 3.5 since-2025
37|/known:UKR 34
11|/known:UKR 34 2023
25|/known:UKR 34 2025
25|/known:UKR 34 since-2025
13|/known:UKR 34 to-2024
10|/known:UKR 37
10|/known:UKR 37 2024
10|/known:UKR 37 to-2024
21|/known:UKR 3E+1
14|/known:UKR 3E+1 2024
7|/known:UKR 3E+1 2025
7|/known:UKR 3E+1 since-2025
14|/known:UKR 3E+1 to-2024
-10|/known:UKR 4
-10|/known:UKR 4 2025
-10|/known:UKR 4 since-2025
-6|/known:UKR 4.7
-6|/known:UKR 4.7 2025
-6|/known:UKR 4.7 since-2025
-13|/known:UKR 5
-13|/known:UKR 5 2025
-13|/known:UKR 5 since-2025
-18|/known:UKR 5.4
-18|/known:UKR 5.4 2025
-18|/known:UKR 5.4 since-2025
9|/known:UKR 6
9|/known:UKR 6 2025
9|/known:UKR 6 since-2025
4|/known:UKR 6-8
4|/known:UKR 6-8 2025
4|/known:UKR 6-8 since-2025
4|/known:UKR 7
4|/known:UKR 7 2025
4|/known:UKR 7 since-2025
-4|/known:UKR 7.2
-4|/known:UKR 7.2 2025
-4|/known:UKR 7.2 since-2025
-4|/known:UKR 8
-26|/known:UKR 8.6
-26|/known:UKR 8.6 2025
-26|/known:UKR 8.6 since-2025
-41|/known:UKR since-2025
-33|/known:UKR to-2024
-3|/known:URY 0.7
-3|/known:URY 0.7 2025
-3|/known:URY 0.7 since-2025
-4|/known:URY 1.2
-4|/known:URY 1.2 2025
-4|/known:URY 1.2 since-2025
-9|/known:URY since-2025
12|/known:USA 0.1
15|/known:USA 0.1 2025
-3|/known:USA 0.1 2026
12|/known:USA 0.1 since-2025
-17|/known:USA 0.2
-17|/known:USA 0.2 2025
-17|/known:USA 0.2 since-2025
-38|/known:USA 0.3
-38|/known:USA 0.3 2026
-38|/known:USA 0.3 since-2025
-3|/known:USA 0.5
-3|/known:USA 0.5 2025
-3|/known:USA 0.5 since-2025
-38|/known:USA 0.9
-4|/known:USA 0.9 1980
-9|/known:USA 0.9 2019
-6|/known:USA 0.9 2023
-9|/known:USA 0.9 2024
-3|/known:USA 0.9 since-2025
-7|/known:USA 0.9 to-1999
-11|/known:USA 0.9 to-2021
-15|/known:USA 0.9 to-2024
-16|/known:USA 0.91
-4|/known:USA 0.91 1980
-12|/known:USA 0.91 1981
-16|/known:USA 0.91 to-1999
-17|/known:USA 0.93
-17|/known:USA 0.93 1982
-17|/known:USA 0.93 to-1999
-3|/known:USA 0.98
-3|/known:USA 0.98 1983
-3|/known:USA 0.98 to-1999
-3|/known:USA 0.997
-3|/known:USA 0.997 to-1999
-52|/known:USA 1
-5|/known:USA 1 1977
-3|/known:USA 1 1988
-9|/known:USA 1 2005
-4|/known:USA 1 2009
-4|/known:USA 1 2016
-5|/known:USA 1 2023
-10|/known:USA 1 2025
-10|/known:USA 1 since-2025
-13|/known:USA 1 to-1999
-15|/known:USA 1 to-2013
-6|/known:USA 1 to-2021
-7|/known:USA 1 to-2024
-7|/known:USA 1.09
-7|/known:USA 1.09 2022
-7|/known:USA 1.09 to-2024
-7|/known:USA 1.1
-5|/known:USA 1.1 to-1999
-20|/known:USA 1.2
-3|/known:USA 1.2 2022
-3|/known:USA 1.2 2024
-6|/known:USA 1.2 2025
-7|/known:USA 1.2 since-2025
-4|/known:USA 1.2 to-2021
-7|/known:USA 1.2 to-2024
-3|/known:USA 1.24
-5|/known:USA 1.25
-4|/known:USA 1.25 2019
-5|/known:USA 1.25 to-2021
-7|/known:USA 1.3
-5|/known:USA 1.3 2019
-17|/known:USA 1.3 2024
17|/known:USA 1.3 2025
17|/known:USA 1.3 since-2025
-5|/known:USA 1.3 to-2021
-18|/known:USA 1.3 to-2024
-17|/known:USA 1.37
-12|/known:USA 1.37 2019
-5|/known:USA 1.37 2025
-5|/known:USA 1.37 since-2025
-12|/known:USA 1.37 to-2021
-37|/known:USA 1.4
-31|/known:USA 1.4 2025
-32|/known:USA 1.4 since-2025
-3|/known:USA 1.4 to-2024
-3|/known:USA 1.47
-3|/known:USA 1.47 2024
-3|/known:USA 1.47 to-2024
-43|/known:USA 1.5
-3|/known:USA 1.5 1982
-3|/known:USA 1.5 2003
-3|/known:USA 1.5 2007
-17|/known:USA 1.5 2025
-7|/known:USA 1.5 2026
-24|/known:USA 1.5 since-2025
-7|/known:USA 1.5 to-1999
-7|/known:USA 1.5 to-2013
-33|/known:USA 1.6
-14|/known:USA 1.6 2024
-4|/known:USA 1.6 2025
-10|/known:USA 1.6 2026
-14|/known:USA 1.6 since-2025
-3|/known:USA 1.6 to-2021
-15|/known:USA 1.6 to-2024
-13|/known:USA 1.7
-8|/known:USA 1.7 1980
-5|/known:USA 1.7 1981
8|/known:USA 1.7 2025
8|/known:USA 1.7 since-2025
-17|/known:USA 1.7 to-1999
-3|/known:USA 1.7 to-2021
-37|/known:USA 1.8
-12|/known:USA 1.8 1980
-22|/known:USA 1.8 2025
-22|/known:USA 1.8 since-2025
-13|/known:USA 1.8 to-1999
-21|/known:USA 1.9
-8|/known:USA 1.9 2001
-4|/known:USA 1.9 2025
-5|/known:USA 1.9 2026
-9|/known:USA 1.9 since-2025
-10|/known:USA 1.9 to-2013
-3|/known:USA 1.95
-3|/known:USA 1.95 2014
-3|/known:USA 1.95 to-2021
5|/known:USA 1E+1
10|/known:USA 1E+1 2023
-4|/known:USA 1E+1 2024
6|/known:USA 1E+1 to-2024
-82|/known:USA 2
-9|/known:USA 2 2013
-4|/known:USA 2 2014
-18|/known:USA 2 2019
-5|/known:USA 2 2020
-3|/known:USA 2 2022
-5|/known:USA 2 2023
-17|/known:USA 2 2024
3|/known:USA 2 2025
-11|/known:USA 2 2026
-9|/known:USA 2 since-2025
-7|/known:USA 2 to-1999
-10|/known:USA 2 to-2013
-32|/known:USA 2 to-2021
-25|/known:USA 2 to-2024
-9|/known:USA 2.02
-9|/known:USA 2.02 2024
-9|/known:USA 2.02 to-2024
-22|/known:USA 2.1
-5|/known:USA 2.1 2024
-4|/known:USA 2.1 2025
-9|/known:USA 2.1 2026
-3|/known:USA 2.1 2027
-15|/known:USA 2.1 since-2025
-5|/known:USA 2.1 to-2024
-29|/known:USA 2.2
-28|/known:USA 2.2 2025
-28|/known:USA 2.2 since-2025
-24|/known:USA 2.3
-22|/known:USA 2.3 2025
-23|/known:USA 2.3 since-2025
-14|/known:USA 2.4
-5|/known:USA 2.4 2017
-4|/known:USA 2.4 2025
-3|/known:USA 2.4 2026
-6|/known:USA 2.4 since-2025
-5|/known:USA 2.4 to-2021
-3|/known:USA 2.42
-3|/known:USA 2.42 since-2025
-19|/known:USA 2.5
15|/known:USA 2.5 1992
-9|/known:USA 2.5 2024
-15|/known:USA 2.5 2025
-4|/known:USA 2.5 2026
-19|/known:USA 2.5 since-2025
14|/known:USA 2.5 to-1999
-11|/known:USA 2.5 to-2024
-22|/known:USA 2.6
-15|/known:USA 2.6 2025
-16|/known:USA 2.6 since-2025
-4|/known:USA 2.6 to-2024
-32|/known:USA 2.8
-6|/known:USA 2.8 1997
-3|/known:USA 2.8 2025
-22|/known:USA 2.8 2026
-24|/known:USA 2.8 since-2025
-6|/known:USA 2.8 to-1999
23|/known:USA 2.9
7|/known:USA 2.9 2012
15|/known:USA 2.9 2024
7|/known:USA 2.9 to-2013
15|/known:USA 2.9 to-2024
11|/known:USA 2E+1
11|/known:USA 2E+1 2025
11|/known:USA 2E+1 since-2025
-12|/known:USA 2E+1-3E+1
-12|/known:USA 2E+1-3E+1 2024
-12|/known:USA 2E+1-3E+1 to-2024
-15|/known:USA 3
-5|/known:USA 3 1981
-12|/known:USA 3 1986
-5|/known:USA 3 1988
5|/known:USA 3 1992
-24|/known:USA 3 2024
-21|/known:USA 3 2025
56|/known:USA 3 2026
34|/known:USA 3 since-2025
-24|/known:USA 3 to-1999
-24|/known:USA 3 to-2024
-3|/known:USA 3-3.5
53|/known:USA 3.1
-5|/known:USA 3.1 1987
10|/known:USA 3.1 1999
12|/known:USA 3.1 2023
13|/known:USA 3.1 2025
9|/known:USA 3.1 2026
13|/known:USA 3.1 2030
34|/known:USA 3.1 since-2025
4|/known:USA 3.1 to-1999
14|/known:USA 3.1 to-2024
9|/known:USA 3.12
9|/known:USA 3.12 2021
9|/known:USA 3.12 to-2021
41|/known:USA 3.2
15|/known:USA 3.2 2024
17|/known:USA 3.2 2025
10|/known:USA 3.2 2026
27|/known:USA 3.2 since-2025
14|/known:USA 3.2 to-2024
18|/known:USA 3.22
15|/known:USA 3.22 2025
18|/known:USA 3.22 since-2025
5|/known:USA 3.24
5|/known:USA 3.24 2024
5|/known:USA 3.24 to-2024
13|/known:USA 3.3
-24|/known:USA 3.3 1986
-23|/known:USA 3.3 1987
-7|/known:USA 3.3 1988
39|/known:USA 3.3 2007
9|/known:USA 3.3 2016
10|/known:USA 3.3 2018
4|/known:USA 3.3 2023
33|/known:USA 3.3 2025
-32|/known:USA 3.3 2026
4|/known:USA 3.3 2027
5|/known:USA 3.3 since-2025
-56|/known:USA 3.3 to-1999
39|/known:USA 3.3 to-2013
19|/known:USA 3.3 to-2021
6|/known:USA 3.3 to-2024
-8|/known:USA 3.32
-8|/known:USA 3.32 2025
-8|/known:USA 3.32 since-2025
25|/known:USA 3.38
8|/known:USA 3.38 2024
17|/known:USA 3.38 2025
17|/known:USA 3.38 since-2025
8|/known:USA 3.38 to-2024
54|/known:USA 3.4
-4|/known:USA 3.4 1978
-17|/known:USA 3.4 1982
8|/known:USA 3.4 1992
7|/known:USA 3.4 2016
17|/known:USA 3.4 2024
60|/known:USA 3.4 2025
-14|/known:USA 3.4 2026
46|/known:USA 3.4 since-2025
-16|/known:USA 3.4 to-1999
7|/known:USA 3.4 to-2021
17|/known:USA 3.4 to-2024
4|/known:USA 3.49
4|/known:USA 3.49 2024
4|/known:USA 3.49 to-2024
-19|/known:USA 3.5
7|/known:USA 3.5 2018
17|/known:USA 3.5 2022
6|/known:USA 3.5 2023
5|/known:USA 3.5 2025
-44|/known:USA 3.5 2026
-10|/known:USA 3.5 2027
-49|/known:USA 3.5 since-2025
8|/known:USA 3.5 to-2021
22|/known:USA 3.5 to-2024
9|/known:USA 3.6
5|/known:USA 3.6 2016
3|/known:USA 3.6 2017
8|/known:USA 3.6 to-2021
11|/known:USA 3.68
11|/known:USA 3.68 2025
11|/known:USA 3.68 since-2025
8|/known:USA 3.7
4|/known:USA 3.7 2003
3|/known:USA 3.7 2025
3|/known:USA 3.7 since-2025
4|/known:USA 3.7 to-2013
24|/known:USA 3.71
24|/known:USA 3.71 2025
24|/known:USA 3.71 since-2025
8|/known:USA 3.8
3|/known:USA 3.8 2013
14|/known:USA 3.8 2015
-10|/known:USA 3.8 2025
-10|/known:USA 3.8 since-2025
3|/known:USA 3.8 to-2013
14|/known:USA 3.8 to-2021
-4|/known:USA 3.9
-4|/known:USA 3.9 2024
-4|/known:USA 3.9 to-2024
-5|/known:USA 34
-5|/known:USA 34 2025
-5|/known:USA 34 since-2025
14|/known:USA 4
-4|/known:USA 4 1978
-27|/known:USA 4 1987
16|/known:USA 4 1988
11|/known:USA 4 1989
5|/known:USA 4 1990
-5|/known:USA 4 1999
36|/known:USA 4 2007
8|/known:USA 4 2008
7|/known:USA 4 2009
5|/known:USA 4 2012
-9|/known:USA 4 2018
-3|/known:USA 4 2019
-5|/known:USA 4 2024
-21|/known:USA 4 2025
-3|/known:USA 4 2026
-25|/known:USA 4 since-2025
-5|/known:USA 4 to-1999
58|/known:USA 4 to-2013
-9|/known:USA 4 to-2021
-5|/known:USA 4 to-2024
-6|/known:USA 4.1
-3|/known:USA 4.1 2014
-3|/known:USA 4.1 to-2021
18|/known:USA 4.2
18|/known:USA 4.2 2018
18|/known:USA 4.2 to-2021
5|/known:USA 4.4
9|/known:USA 4.4 2014
-5|/known:USA 4.4 2025
-5|/known:USA 4.4 since-2025
9|/known:USA 4.4 to-2021
34|/known:USA 4.5
18|/known:USA 4.5 2026
16|/known:USA 4.5 2027
34|/known:USA 4.5 since-2025
34|/known:USA 4.6
12|/known:USA 4.6 1979
22|/known:USA 4.6 2026
22|/known:USA 4.6 since-2025
12|/known:USA 4.6 to-1999
16|/known:USA 4.7
6|/known:USA 4.7 2013
-17|/known:USA 4.7 2025
29|/known:USA 4.7 2026
12|/known:USA 4.7 since-2025
7|/known:USA 4.7 to-2013
9|/known:USA 4.8
11|/known:USA 4.8 2026
10|/known:USA 4.8 since-2025
8|/known:USA 4.9
7|/known:USA 4.9 1992
7|/known:USA 4.9 to-1999
15|/known:USA 4.9-16.9
15|/known:USA 4.9-16.9 2024
15|/known:USA 4.9-16.9 to-2024
48|/known:USA 5
9|/known:USA 5 1978
4|/known:USA 5 1979
4|/known:USA 5 1980
3|/known:USA 5 1981
-4|/known:USA 5 1987
9|/known:USA 5 2022
15|/known:USA 5 2023
-9|/known:USA 5 2024
-22|/known:USA 5 2025
39|/known:USA 5 2026
15|/known:USA 5 since-2025
19|/known:USA 5 to-1999
14|/known:USA 5 to-2024
30|/known:USA 5.2
18|/known:USA 5.2 1979
15|/known:USA 5.2 1980
-3|/known:USA 5.2 1986
30|/known:USA 5.2 to-1999
10|/known:USA 5.5
6|/known:USA 5.5 1981
4|/known:USA 5.5 1990
10|/known:USA 5.5 to-1999
14|/known:USA 5.6
14|/known:USA 5.6 to-1999
5|/known:USA 5.8
4|/known:USA 5.8 1989
5|/known:USA 5.8 to-1999
19|/known:USA 6
23|/known:USA 6 1976
3|/known:USA 6 1982
-23|/known:USA 6 1997
13|/known:USA 6 1999
-4|/known:USA 6 2024
5|/known:USA 6 2025
7|/known:USA 6 since-2025
16|/known:USA 6 to-1999
-4|/known:USA 6 to-2024
4|/known:USA 6.1
3|/known:USA 6.1 1982
4|/known:USA 6.1 to-1999
13|/known:USA 6.2
11|/known:USA 6.2 2023
11|/known:USA 6.2 to-2024
16|/known:USA 6.3
17|/known:USA 6.3 1982
17|/known:USA 6.3 to-1999
4|/known:USA 6.4
4|/known:USA 6.4 1984
4|/known:USA 6.4 to-1999
15|/known:USA 6.5
9|/known:USA 6.5 1982
7|/known:USA 6.5 1986
3|/known:USA 6.5 1988
-6|/known:USA 6.5 2025
-6|/known:USA 6.5 since-2025
22|/known:USA 6.5 to-1999
17|/known:USA 6.6
17|/known:USA 6.6 1985
17|/known:USA 6.6 to-1999
14|/known:USA 6.8
14|/known:USA 6.8 1983
14|/known:USA 6.8 to-1999
15|/known:USA 7
20|/known:USA 7 1981
-5|/known:USA 7 2025
-6|/known:USA 7 since-2025
21|/known:USA 7 to-1999
-3|/known:USA 7.3
-3|/known:USA 7.3 2025
-3|/known:USA 7.3 since-2025
10|/known:USA 8
10|/known:USA 8 2022
10|/known:USA 8 to-2024
26|/known:USA 9
25|/known:USA 9 2025
25|/known:USA 9 since-2025
-75|/known:USA since-2025
8|/known:USA to-1999
70|/known:USA to-2013
-25|/known:USA to-2021
-35|/known:USA to-2024
3|/known:UZB 3.5
3|/known:UZB 3.5 2025
3|/known:UZB 3.5 since-2025
7|/known:VEN 0.7
7|/known:VEN 0.7 2025
7|/known:VEN 0.7 since-2025
6|/known:VEN 2.1
6|/known:VEN 2.1 2024
6|/known:VEN 2.1 to-2024
6|/known:VEN 3
6|/known:VEN 3 2025
6|/known:VEN 3 since-2025
-6|/known:VEN 3.2
-6|/known:VEN 3.2 2026
-6|/known:VEN 3.2 since-2025
-5|/known:VEN 4.5
-5|/known:VEN 4.5 2026
-5|/known:VEN 4.5 since-2025
6|/known:VEN to-2024
-4|/known:VNM 0.3
-4|/known:VNM 0.3 2025
-4|/known:VNM 0.3 since-2025
-17|/known:VNM 0.6
-17|/known:VNM 0.6 2026
-17|/known:VNM 0.6 since-2025
-9|/known:VNM 1
-6|/known:VNM 1 2025
-3|/known:VNM 1 2026
-9|/known:VNM 1 since-2025
-26|/known:VNM 1.1
-25|/known:VNM 1.1 2027
-25|/known:VNM 1.1 since-2025
-3|/known:VNM 1.3
-5|/known:VNM 1.5
-3|/known:VNM 1.5 2026
-5|/known:VNM 1.5 since-2025
-3|/known:VNM 1.6
-3|/known:VNM 1.6 2024
-3|/known:VNM 1.6 to-2024
34|/known:VNM 1.8
29|/known:VNM 1.8 2025
4|/known:VNM 1.8 2026
34|/known:VNM 1.8 since-2025
18|/known:VNM 1.9
19|/known:VNM 1.9 2026
18|/known:VNM 1.9 since-2025
8|/known:VNM 2
17|/known:VNM 2 2024
-8|/known:VNM 2 2025
-6|/known:VNM 2 since-2025
14|/known:VNM 2 to-2024
18|/known:VNM 2.1
19|/known:VNM 2.1 2025
18|/known:VNM 2.1 since-2025
-5|/known:VNM 2.2
-5|/known:VNM 2.2 2025
-5|/known:VNM 2.2 since-2025
3|/known:VNM 2.3 2026
21|/known:VNM 2.5
13|/known:VNM 2.5 2025
6|/known:VNM 2.5 2027
21|/known:VNM 2.5 since-2025
4|/known:VNM 2.7
4|/known:VNM 2.7 2025
4|/known:VNM 2.7 since-2025
15|/known:VNM 3
13|/known:VNM 3 2025
13|/known:VNM 3 since-2025
-23|/known:VNM 3.5
-14|/known:VNM 3.5 2025
-9|/known:VNM 3.5 2026
-23|/known:VNM 3.5 since-2025
-13|/known:VNM 4
-13|/known:VNM 4 2023
-13|/known:VNM 4 to-2024
-20|/known:VNM 5
-17|/known:VNM 5 2025
-17|/known:VNM 5 since-2025
-9|/known:VNM 6
-9|/known:VNM 6 2025
-9|/known:VNM 6 since-2025
-23|/known:VNM 9
-23|/known:VNM 9 2025
-23|/known:VNM 9 since-2025
-40|/known:VNM since-2025
-5|/known:VNM to-2024
-23|/known:VUT 5
-23|/known:VUT 5 2026
-23|/known:VUT 5 since-2025
-23|/known:VUT since-2025
-9|/known:WSM 1
-9|/known:WSM 1 2026
-9|/known:WSM 1 since-2025
-6|/known:WSM 2.4
-6|/known:WSM 2.4 2024
-6|/known:WSM 2.4 to-2024
-9|/known:WSM since-2025
-7|/known:WSM to-2024
17|/known:XKX 1.5
17|/known:XKX 1.5 2024
17|/known:XKX 1.5 to-2024
-6|/known:XKX 1.7
-6|/known:XKX 1.7 2024
-6|/known:XKX 1.7 to-2024
4|/known:XKX 2
-7|/known:XKX 2 2023
11|/known:XKX 2 2024
4|/known:XKX 2 to-2024
-13|/known:XKX 2.2
-13|/known:XKX 2.2 2024
-13|/known:XKX 2.2 to-2024
-7|/known:XKX 2.3
-7|/known:XKX 2.3 1999
-7|/known:XKX 2.3 to-1999
-4|/known:XKX 3
-4|/known:XKX 3 2025
-4|/known:XKX 3 since-2025
-9|/known:XKX 6
-9|/known:XKX 6 1999
-9|/known:XKX 6 to-1999
-5|/known:XKX since-2025
-18|/known:XKX to-1999
-25|/known:YEM 13
-25|/known:YEM 13 2026
-25|/known:YEM 13 since-2025
7|/known:YEM 4
7|/known:YEM 4 2025
7|/known:YEM 4 since-2025
-5|/known:YEM 5
-5|/known:YEM 5 2026
-5|/known:YEM 5 since-2025
8|/known:YEM 6
8|/known:YEM 6 2024
8|/known:YEM 6 to-2024
-16|/known:YEM 7.1
-16|/known:YEM 7.1 2024
-16|/known:YEM 7.1 to-2024
-23|/known:YEM since-2025
-8|/known:YEM to-2024
14|/known:ZAF 0.7
12|/known:ZAF 0.7 2024
12|/known:ZAF 0.7 to-2024
12|/known:ZAF 0.75
12|/known:ZAF 0.75 2025
12|/known:ZAF 0.75 since-2025
-6|/known:ZAF 1
-6|/known:ZAF 1 2024
-6|/known:ZAF 1 to-2024
14|/known:ZAF 1.5
12|/known:ZAF 1.5 2024
12|/known:ZAF 1.5 to-2024
27|/known:ZAF 2
27|/known:ZAF 2 2025
27|/known:ZAF 2 since-2025
-3|/known:ZAF 2.2
-3|/known:ZAF 2.2 2024
-3|/known:ZAF 2.2 to-2024
43|/known:ZAF since-2025
15|/known:ZAF to-2024
-3|/known:ZMB 0.8
-3|/known:ZMB 0.8 2025
-3|/known:ZMB 0.8 since-2025
4|/known:ZMB 1.1
4|/known:ZMB 1.1 2025
4|/known:ZMB 1.1 since-2025
-12|/known:ZMB 1.2
-12|/known:ZMB 1.2 2025
-12|/known:ZMB 1.2 since-2025
-14|/known:ZMB 2
-14|/known:ZMB 2 2025
-14|/known:ZMB 2 since-2025
-25|/known:ZMB since-2025
4|/known:ZWE 2
4|/known:ZWE 2 2025
4|/known:ZWE 2 since-2025
4|/known:ZWE since-2025
41|/last:before
22|/last:same-sentence
8|/named:1
59|/named:2
110|/named:3
-72|/one-of-several
60|/ruled
-12|/ruled:spender-after-asked
20|/ruled:spender-asked
-35|/ruled:spender-asked-before
-54|/ruled:spender-before
23|/ruled:spender-both
-75|/ruled:spender-clause
-32|/ruled:spender-clause-after
20|/ruled:spender-denier
5|/ruled:spender-denies
7|/ruled:spender-denies-after
24|/ruled:spender-gapped
-59|/ruled:spender-home
45|/ruled:spender-located
11|/ruled:spender-matched
5|/ruled:spender-meets
-46|/ruled:spender-members
-52|/ruled:spender-near
-54|/ruled:spender-near-asked
-48|/ruled:spender-object
69|/ruled:spender-object-asked
70|/ruled:spender-of-gdp
-52|/ruled:spender-of-noun
-40|/ruled:spender-ours
-52|/ruled:spender-party
29|/ruled:spender-pronoun
73|/ruled:spender-relative
128|/ruled:spender-respectively
9|/ruled:spender-set-by
5|/ruled:spender-should
6|/ruled:spender-should-asked
10|/ruled:spender-standard
-50|/ruled:spender-subject
91|/ruled:spender-where
72|/ruled:spender-whoever
8|/same-figure-of-another
-8|/same-figure-of-it
45|/several:11
-95|/several:2
-17|/several:3
-34|/several:4
89|/several:5
-9|/several:6
11|/subject-of:abide by
25|/subject-of:able
-37|/subject-of:about
-10|/subject-of:accept
-5|/subject-of:add up to
-8|/subject-of:adopt
4|/subject-of:advance
-7|/subject-of:advise
-6|/subject-of:advocate
-14|/subject-of:afford
15|/subject-of:agree
9|/subject-of:aim
5|/subject-of:allocate
-19|/subject-of:allot
-13|/subject-of:amount
-4|/subject-of:angle for
8|/subject-of:announce
16|/subject-of:approach
-45|/subject-of:approve
-27|/subject-of:argue
-15|/subject-of:argue for
5|/subject-of:arrive
-9|/subject-of:ask
-52|/subject-of:ask for
8|/subject-of:aspire
15|/subject-of:assure
24|/subject-of:attain
21|/subject-of:average
-163|/subject-of:back
6|/subject-of:battle
-18|/subject-of:be
-53|/subject-of:believe
60|/subject-of:bring
4|/subject-of:bring forward
-3|/subject-of:bring up
8|/subject-of:brush aside
10|/subject-of:budget
-5|/subject-of:build
-17|/subject-of:cajole
-7|/subject-of:calculate
-51|/subject-of:call
-18|/subject-of:call for
3|/subject-of:call on
14|/subject-of:campaign
17|/subject-of:cap
-3|/subject-of:choose
4|/subject-of:clear
-14|/subject-of:climb
-7|/subject-of:cling to
-17|/subject-of:come to
7|/subject-of:come up with
32|/subject-of:commit
-8|/subject-of:compel
-4|/subject-of:concede
-47|/subject-of:confirm
3|/subject-of:consent
-5|/subject-of:contain
3|/subject-of:contemplate
-27|/subject-of:contribute
-3|/subject-of:convince
6|/subject-of:cough up
-14|/subject-of:course
-4|/subject-of:cross
40|/subject-of:cut
26|/subject-of:debate
-14|/subject-of:decide
11|/subject-of:declare
18|/subject-of:decline
5|/subject-of:dedicate
-26|/subject-of:demand
-14|/subject-of:deny
8|/subject-of:determine
-49|/subject-of:devote
-6|/subject-of:direct
-12|/subject-of:disavow
-13|/subject-of:discuss
-15|/subject-of:dismiss
7|/subject-of:do
-9|/subject-of:dodge
16|/subject-of:double
17|/subject-of:drop
3|/subject-of:duck
9|/subject-of:earmark
5|/subject-of:edge
-14|/subject-of:effort
19|/subject-of:enact
-59|/subject-of:end
-10|/subject-of:endeavour
-14|/subject-of:endorse
5|/subject-of:envision
-9|/subject-of:equal
25|/subject-of:estimate
-5|/subject-of:exceed
12|/subject-of:exclude
-8|/subject-of:exempt
19|/subject-of:expand
-31|/subject-of:expect
16|/subject-of:eye
13|/subject-of:fall
19|/subject-of:favor
18|/subject-of:favour
-48|/subject-of:feel
13|/subject-of:fend off
4|/subject-of:find the money for
22|/subject-of:fix
-78|/subject-of:float
-3|/subject-of:force
10|/subject-of:forecast
28|/subject-of:foresee
5|/subject-of:free
5|/subject-of:fulfil
-55|/subject-of:fulfill
55|/subject-of:get
-9|/subject-of:give
36|/subject-of:go
-19|/subject-of:grow
11|/subject-of:guarantee
3|/subject-of:have
24|/subject-of:head
3|/subject-of:hint
-49|/subject-of:hit
22|/subject-of:hold
-15|/subject-of:hold up
-7|/subject-of:honor
59|/subject-of:honour
80|/subject-of:hope
-4|/subject-of:hover
-3|/subject-of:hurry
4|/subject-of:impose
-22|/subject-of:inch
15|/subject-of:increase
23|/subject-of:insist
-26|/subject-of:insist on
7|/subject-of:instruct
12|/subject-of:intend
-44|/subject-of:intention
8|/subject-of:invest
16|/subject-of:jump
13|/subject-of:keep
-18|/subject-of:lay down
10|/subject-of:lay out
9|/subject-of:lead to
-16|/subject-of:lean on
-60|/subject-of:leap
-26|/subject-of:leave
-3|/subject-of:legislate
34|/subject-of:lift
5|/subject-of:like
-21|/subject-of:like to see
9|/subject-of:limit
-3|/subject-of:live up to
5|/subject-of:live with
-52|/subject-of:lobby for
3|/subject-of:look at
-65|/subject-of:look for
-19|/subject-of:lower
4|/subject-of:maintain
26|/subject-of:make good on
3|/subject-of:make up
-13|/subject-of:march
-66|/subject-of:match
27|/subject-of:mean
-27|/subject-of:meet
22|/subject-of:mention
-19|/subject-of:move
-31|/subject-of:move up
13|/subject-of:mull
21|/subject-of:muse
27|/subject-of:name
-52|/subject-of:nod to
44|/subject-of:oblige
10|/subject-of:offer
10|/subject-of:oppose
-34|/subject-of:opt
4|/subject-of:opt out
21|/subject-of:order
-54|/subject-of:pay
-5|/subject-of:peak
3|/subject-of:peg
4|/subject-of:pencil in
-16|/subject-of:pester
35|/subject-of:plan
9|/subject-of:plead for
17|/subject-of:pledge
5|/subject-of:pour
-34|/subject-of:prepare
3|/subject-of:press
-10|/subject-of:press for
10|/subject-of:project
72|/subject-of:promise
-3|/subject-of:propose
24|/subject-of:push
18|/subject-of:put
-7|/subject-of:put forward
-3|/subject-of:put up
-57|/subject-of:raise
3|/subject-of:ratify
-29|/subject-of:reach
5|/subject-of:readiness
6|/subject-of:ready
-29|/subject-of:reaffirm
-32|/subject-of:reckon
-36|/subject-of:recommend
-11|/subject-of:refuse
10|/subject-of:refute
23|/subject-of:require
4|/subject-of:resist
-7|/subject-of:resolve
-3|/subject-of:return
-29|/subject-of:review
23|/subject-of:rise
42|/subject-of:rule out
-38|/subject-of:satisfy
-9|/subject-of:say no to
27|/subject-of:say yes to
-47|/subject-of:scoff
-21|/subject-of:seek
58|/subject-of:set
20|/subject-of:set aside
-5|/subject-of:set out
9|/subject-of:settle for
-41|/subject-of:settle on
4|/subject-of:shame
3|/subject-of:shoot for
28|/subject-of:shrink
5|/subject-of:shy away
-73|/subject-of:sidestep
-6|/subject-of:sign on
17|/subject-of:sign up
-35|/subject-of:sit
3|/subject-of:slide
8|/subject-of:slip
-36|/subject-of:sound out
-41|/subject-of:speak of
7|/subject-of:speculate
-3|/subject-of:spell out
41|/subject-of:spend
9|/subject-of:spurn
12|/subject-of:stand
-5|/subject-of:start at
14|/subject-of:start from
69|/subject-of:stay
-5|/subject-of:step up
11|/subject-of:stick to
-5|/subject-of:stipulate
9|/subject-of:stop
-19|/subject-of:struggle
-67|/subject-of:study
-33|/subject-of:suggest
24|/subject-of:swear
-8|/subject-of:swell
-13|/subject-of:table
-27|/subject-of:take
8|/subject-of:take up
19|/subject-of:talk about
27|/subject-of:talk of
36|/subject-of:tell
7|/subject-of:think
-5|/subject-of:tie
-7|/subject-of:tie at
8|/subject-of:time
19|/subject-of:top
-16|/subject-of:tout
-8|/subject-of:try
35|/subject-of:turn down
-27|/subject-of:undertake
58|/subject-of:unwilling
-31|/subject-of:urge
49|/subject-of:use
-56|/subject-of:veto
12|/subject-of:vote on
92|/subject-of:vow
-23|/subject-of:want
-8|/subject-of:warn
-6|/subject-of:weigh
9|/subject-of:work
4|/subject-of:work out
-22|/subject-of:work out at
-26|/subject-of:work towards
42|/subject-of:write
14|/subject:be allies
12|/subject:be body
11|/subject:be capital
45|/subject:be country
25|/subject:be gov
-50|/subject:be leader
-26|/subject:be nongov
8|/subject:be people
-58|/subject:be pronoun
15|/subject:cap capital
-15|/subject:cap country
-6|/subject:cap gov
27|/subject:cap leader
35|/subject:cap pronoun
-85|/subject:demand body
-69|/subject:demand capital
-112|/subject:demand country
-40|/subject:demand gov
-12|/subject:demand nongov
-5|/subject:demand people
-25|/subject:demand pronoun
-12|/subject:denial body
8|/subject:denial capital
18|/subject:denial country
-16|/subject:denial gov
7|/subject:denial leader
-40|/subject:denial nongov
-5|/subject:denial people
11|/subject:denial pronoun
6|/subject:level allies
17|/subject:level body
9|/subject:level capital
10|/subject:level country
23|/subject:level leader
-8|/subject:level nongov
26|/subject:level people
-21|/subject:level pronoun
-6|/subject:move allies
-17|/subject:move body
-13|/subject:move capital
29|/subject:move country
-21|/subject:move gov
-48|/subject:move leader
3|/subject:move nongov
12|/subject:move people
-15|/subject:move pronoun
51|/subject:pledge allies
-15|/subject:pledge body
51|/subject:pledge capital
-17|/subject:pledge country
-23|/subject:pledge gov
70|/subject:pledge leader
18|/subject:pledge nongov
-61|/subject:pledge people
-52|/subject:pledge pronoun
-32|/subject:proposal body
-61|/subject:proposal capital
-42|/subject:proposal country
-13|/subject:proposal gov
-41|/subject:proposal people
-44|/subject:proposal pronoun
46|/subject:spend allies
29|/subject:spend capital
43|/subject:spend country
-10|/subject:spend gov
-9|/subject:spend leader
13|/subject:spend nongov
-12|/subject:spend people
-33|/subject:spend pronoun
84|/title
-17|/told-of:1
6|/told-of:2
9|/told-of:3
-85|/unnamed
-93|/unnamed-beside-others
-3|benchmark/after-joint:0 far
-24|benchmark/after-joint:0 mid
-16|benchmark/after-joint:0 near
-12|benchmark/after-joint:1 far
-21|benchmark/after-joint:1 mid
-3|benchmark/after-joint:2 far
49|benchmark/after-joint:2 mid
-12|benchmark/after-led:, far joined
-3|benchmark/after-led:. near free
-15|benchmark/after-led:for far free
-5|benchmark/after-led:for far joined
-9|benchmark/after-led:for near free
-3|benchmark/after-led:in far joined
-4|benchmark/after-led:judge far joined
5|benchmark/after-led:of far free
56|benchmark/after-led:that far joined
-6|benchmark/after-led:what far free
7|benchmark/after:allies name
3|benchmark/after:allies owner
44|benchmark/after:body name
-13|benchmark/after:body owner
-10|benchmark/after:capital name
-15|benchmark/after:country name
-4|benchmark/after:country owner
-15|benchmark/after:gov name
-6|benchmark/after:gov owner
-3|benchmark/after:people owner
-15|benchmark/after:pronoun name
-4|benchmark/after:pronoun owner
-9|benchmark/asked
-25|benchmark/asks
4|benchmark/before-clause:after-figure inside name allies
-3|benchmark/before-clause:after-figure inside name body
-12|benchmark/before-clause:free inside name body
13|benchmark/before-clause:free inside name capital
-16|benchmark/before-clause:free inside name country
-4|benchmark/before-clause:free inside name leader
-10|benchmark/before-clause:free inside name pronoun
23|benchmark/before-clause:free inside owner body
-4|benchmark/before-clause:free inside owner country
-7|benchmark/before-clause:free inside owner pronoun
24|benchmark/before-clause:free opens name capital
-10|benchmark/before-clause:free opens name country
-5|benchmark/before-clause:free opens name gov
6|benchmark/before-clause:free opens name leader
-3|benchmark/before-clause:free opens name nongov
-10|benchmark/before-clause:free opens name pronoun
-4|benchmark/before-clause:free opens owner capital
-5|benchmark/before-clause:free opens owner country
-4|benchmark/before-clause:free opens owner pronoun
-16|benchmark/before-far:20
-16|benchmark/before-far:4
-4|benchmark/before-free:0 after-figure name near
-5|benchmark/before-free:0 free name far
-5|benchmark/before-free:0 free owner far
-11|benchmark/before-free:0 free owner near
-20|benchmark/before-free:1 free name near
13|benchmark/before-free:1 free owner near
4|benchmark/before-free:2 after-figure name near
20|benchmark/before-joint:0 free
-40|benchmark/before-joint:1 free
-4|benchmark/before-joint:2 free
-8|benchmark/before-joint:3 free
18|benchmark/before-led:
-11|benchmark/before-led:,
-5|benchmark/before-led:--
-6|benchmark/before-led::
-9|benchmark/before-led:at
-4|benchmark/before-led:by
56|benchmark/before-led:come to
10|benchmark/before-led:every
4|benchmark/before-led:five
-3|benchmark/before-led:for
14|benchmark/before-led:grade
-3|benchmark/before-led:has
-19|benchmark/before-led:in
-3|benchmark/before-led:meanwhile
-3|benchmark/before-led:mr
-5|benchmark/before-led:on
-3|benchmark/before-led:put
-3|benchmark/before-led:tell
-12|benchmark/before-led:that
-3|benchmark/before-led:the
-6|benchmark/before-led:to
-4|benchmark/before-led:view
7|benchmark/before:allies name
-17|benchmark/before:body name
22|benchmark/before:body owner
38|benchmark/before:capital name
-6|benchmark/before:capital owner
-28|benchmark/before:country name
-9|benchmark/before:country owner
-7|benchmark/before:gov name
-5|benchmark/before:nongov name
-20|benchmark/before:pronoun name
-11|benchmark/before:pronoun owner
32|benchmark/class-home:ALLIES JPN
27|benchmark/class-home:ALLIES NATO
50|benchmark/class-home:ALLIES land
49|benchmark/class-home:ALLIES member
-26|benchmark/class-home:JPN JPN
-4|benchmark/class-home:JPN land
-4|benchmark/class-home:JPN member
15|benchmark/class-home:NATO JPN
-21|benchmark/class-home:NATO NATO
-8|benchmark/class-home:NATO land
3|benchmark/class-home:NATO member
-9|benchmark/class-home:USA JPN
-4|benchmark/class-home:USA NATO
-3|benchmark/class-home:USA land
-3|benchmark/class-home:USA member
-10|benchmark/class-home:land JPN
-34|benchmark/class-home:land land
-12|benchmark/class-home:land member
-33|benchmark/class-home:member member
3|benchmark/class-named:ALLIES EU nobody-named
32|benchmark/class-named:ALLIES JPN others-named
4|benchmark/class-named:ALLIES NATO nobody-named
23|benchmark/class-named:ALLIES NATO others-named
24|benchmark/class-named:ALLIES land nobody-named
26|benchmark/class-named:ALLIES land others-named
34|benchmark/class-named:ALLIES member nobody-named
15|benchmark/class-named:ALLIES member others-named
3|benchmark/class-named:EU EU others-named
-31|benchmark/class-named:JPN JPN nobody-named
5|benchmark/class-named:JPN JPN others-named
-3|benchmark/class-named:JPN land others-named
-3|benchmark/class-named:JPN member nobody-named
39|benchmark/class-named:NATO JPN nobody-named
-24|benchmark/class-named:NATO JPN others-named
-19|benchmark/class-named:NATO NATO others-named
-3|benchmark/class-named:NATO land nobody-named
-5|benchmark/class-named:NATO land others-named
-24|benchmark/class-named:NATO member nobody-named
28|benchmark/class-named:NATO member others-named
-3|benchmark/class-named:USA JPN nobody-named
-6|benchmark/class-named:USA JPN others-named
-3|benchmark/class-named:USA NATO others-named
-3|benchmark/class-named:USA land others-named
-3|benchmark/class-named:USA member others-named
-4|benchmark/class-named:land JPN nobody-named
-6|benchmark/class-named:land JPN others-named
-18|benchmark/class-named:land land nobody-named
-16|benchmark/class-named:land land others-named
-12|benchmark/class-named:land member others-named
-6|benchmark/class-named:member member nobody-named
-26|benchmark/class-named:member member others-named
61|benchmark/class-shape:ALLIES half
100|benchmark/class-shape:ALLIES whole
-13|benchmark/class-shape:EU half
13|benchmark/class-shape:EU whole
5|benchmark/class-shape:JPN half
-38|benchmark/class-shape:JPN whole
-6|benchmark/class-shape:NATO half
-8|benchmark/class-shape:NATO whole
-3|benchmark/class-shape:USA half
-16|benchmark/class-shape:USA whole
-30|benchmark/class-shape:land half
-27|benchmark/class-shape:land whole
-14|benchmark/class-shape:member half
-22|benchmark/class-shape:member whole
10|benchmark/class-value:ALLIES 1
29|benchmark/class-value:ALLIES 1.5
10|benchmark/class-value:ALLIES 1E+1
36|benchmark/class-value:ALLIES 2
-9|benchmark/class-value:ALLIES 2.5
28|benchmark/class-value:ALLIES 3
41|benchmark/class-value:ALLIES 3.5
25|benchmark/class-value:ALLIES 5
-12|benchmark/class-value:ALLIES 6
-13|benchmark/class-value:EU 1.5
14|benchmark/class-value:EU 2
-3|benchmark/class-value:NATO 1
-8|benchmark/class-value:NATO 1.5
-3|benchmark/class-value:NATO 1E+1
6|benchmark/class-value:NATO 2
16|benchmark/class-value:NATO 2.5
-13|benchmark/class-value:NATO 3
-14|benchmark/class-value:NATO 3.5
6|benchmark/class-value:NATO 5
-3|benchmark/class-value:USA 3.5
-13|benchmark/class-value:USA 5
26|benchmark/class-verb:ALLIES be
15|benchmark/class-verb:ALLIES cap
45|benchmark/class-verb:ALLIES demand
-9|benchmark/class-verb:ALLIES level
30|benchmark/class-verb:ALLIES move
-23|benchmark/class-verb:ALLIES pledge
36|benchmark/class-verb:ALLIES proposal
6|benchmark/class-verb:ALLIES spend
-11|benchmark/class-verb:EU proposal
-13|benchmark/class-verb:JPN be
-15|benchmark/class-verb:JPN demand
-3|benchmark/class-verb:JPN level
-13|benchmark/class-verb:JPN move
29|benchmark/class-verb:JPN pledge
-8|benchmark/class-verb:JPN proposal
-9|benchmark/class-verb:JPN spend
-9|benchmark/class-verb:NATO be
-3|benchmark/class-verb:NATO cap
-23|benchmark/class-verb:NATO demand
18|benchmark/class-verb:NATO level
-8|benchmark/class-verb:NATO move
-4|benchmark/class-verb:NATO pledge
-7|benchmark/class-verb:NATO proposal
11|benchmark/class-verb:NATO spend
-7|benchmark/class-verb:USA pledge
-6|benchmark/class-verb:land demand
-4|benchmark/class-verb:land level
-7|benchmark/class-verb:land move
5|benchmark/class-verb:land pledge
-4|benchmark/class-verb:land proposal
-5|benchmark/class-verb:land spend
-8|benchmark/class-verb:member cap
-5|benchmark/class-verb:member proposal
161|benchmark/class:ALLIES
-33|benchmark/class:JPN
-14|benchmark/class:NATO
-19|benchmark/class:USA
-57|benchmark/class:land
-36|benchmark/class:member
-8|benchmark/group:list alone union
-5|benchmark/group:list behind
-5|benchmark/group:list free behind
-9|benchmark/group:list plain
-4|benchmark/group:list-led:for
-64|benchmark/heir:nobody-named
-21|benchmark/heir:others-named
-59|benchmark/home:nobody-named
-46|benchmark/home:others-named
4|benchmark/known-for:ALLIES 2 2022
-14|benchmark/known-for:ALLIES 2 2025-01
4|benchmark/known-for:ALLIES 2022
-14|benchmark/known-for:ALLIES 2025-01
14|benchmark/known-for:EU 2 2025-01
14|benchmark/known-for:EU 2025-01
-3|benchmark/known-for:NATO 2 2022
-3|benchmark/known-for:NATO 2022
10|benchmark/known:ALLIES 1
6|benchmark/known:ALLIES 1 2025
4|benchmark/known:ALLIES 1 2026
10|benchmark/known:ALLIES 1 since-2025
27|benchmark/known:ALLIES 1.5
21|benchmark/known:ALLIES 1.5 2024
4|benchmark/known:ALLIES 1.5 2026
6|benchmark/known:ALLIES 1.5 since-2025
21|benchmark/known:ALLIES 1.5 to-2024
10|benchmark/known:ALLIES 1E+1
10|benchmark/known:ALLIES 1E+1 1952
10|benchmark/known:ALLIES 1E+1 to-1999
36|benchmark/known:ALLIES 2
3|benchmark/known:ALLIES 2 1997
4|benchmark/known:ALLIES 2 2002
3|benchmark/known:ALLIES 2 2010
-26|benchmark/known:ALLIES 2 2017
-8|benchmark/known:ALLIES 2 2022
20|benchmark/known:ALLIES 2 2023
17|benchmark/known:ALLIES 2 2024
11|benchmark/known:ALLIES 2 2025
4|benchmark/known:ALLIES 2 2026
3|benchmark/known:ALLIES 2 2029
17|benchmark/known:ALLIES 2 since-2025
3|benchmark/known:ALLIES 2 to-1999
7|benchmark/known:ALLIES 2 to-2013
-21|benchmark/known:ALLIES 2 to-2021
30|benchmark/known:ALLIES 2 to-2024
-9|benchmark/known:ALLIES 2.5
-10|benchmark/known:ALLIES 2.5 2024
-10|benchmark/known:ALLIES 2.5 to-2024
28|benchmark/known:ALLIES 3
4|benchmark/known:ALLIES 3 1980
9|benchmark/known:ALLIES 3 2024
12|benchmark/known:ALLIES 3 2025
13|benchmark/known:ALLIES 3 since-2025
4|benchmark/known:ALLIES 3 to-1999
10|benchmark/known:ALLIES 3 to-2024
41|benchmark/known:ALLIES 3.5
16|benchmark/known:ALLIES 3.5 2025
22|benchmark/known:ALLIES 3.5 2026
41|benchmark/known:ALLIES 3.5 since-2025
25|benchmark/known:ALLIES 5
5|benchmark/known:ALLIES 5 1981
3|benchmark/known:ALLIES 5 2025
18|benchmark/known:ALLIES 5 2026
21|benchmark/known:ALLIES 5 since-2025
5|benchmark/known:ALLIES 5 to-1999
-12|benchmark/known:ALLIES 6
-19|benchmark/known:ALLIES 6 1990
7|benchmark/known:ALLIES 6 1995
-12|benchmark/known:ALLIES 6 to-1999
114|benchmark/known:ALLIES since-2025
10|benchmark/known:ALLIES to-1999
7|benchmark/known:ALLIES to-2013
-21|benchmark/known:ALLIES to-2021
50|benchmark/known:ALLIES to-2024
-7|benchmark/known:AUS 3.5
-5|benchmark/known:AUS 3.5 2026
-7|benchmark/known:AUS 3.5 since-2025
-8|benchmark/known:AUS since-2025
-3|benchmark/known:AUT 1
-3|benchmark/known:AUT 1 2026
-3|benchmark/known:AUT 1 since-2025
-3|benchmark/known:AUT since-2025
-13|benchmark/known:EU 1.5
-13|benchmark/known:EU 1.5 2024
-13|benchmark/known:EU 1.5 to-2024
14|benchmark/known:EU 2
14|benchmark/known:EU 2 2025
14|benchmark/known:EU 2 since-2025
13|benchmark/known:EU since-2025
-13|benchmark/known:EU to-2024
-3|benchmark/known:FIN since-2025
-4|benchmark/known:FRA 1.5
-4|benchmark/known:FRA 1.5 2024
-4|benchmark/known:FRA 1.5 to-2024
-4|benchmark/known:FRA to-2024
-6|benchmark/known:GBR 2.5
-6|benchmark/known:GBR 2.5 2024
-6|benchmark/known:GBR 2.5 to-2024
-3|benchmark/known:GBR since-2025
-7|benchmark/known:GBR to-2024
-3|benchmark/known:IND since-2025
-26|benchmark/known:JPN 2
-7|benchmark/known:JPN 2 2022
-3|benchmark/known:JPN 2 2023
-4|benchmark/known:JPN 2 2025
-3|benchmark/known:JPN 2 2029
-9|benchmark/known:JPN 2 since-2025
-3|benchmark/known:JPN 2 to-2021
-10|benchmark/known:JPN 2 to-2024
-5|benchmark/known:JPN 3
-3|benchmark/known:JPN 3 2025
-3|benchmark/known:JPN 3 since-2025
6|benchmark/known:JPN 3.5
14|benchmark/known:JPN 3.5 2025
-7|benchmark/known:JPN 3.5 2026
6|benchmark/known:JPN 3.5 since-2025
-8|benchmark/known:JPN 5
-3|benchmark/known:JPN 5 2026
-5|benchmark/known:JPN 5 since-2025
-12|benchmark/known:JPN since-2025
-6|benchmark/known:JPN to-1999
-3|benchmark/known:JPN to-2021
-10|benchmark/known:JPN to-2024
-12|benchmark/known:KOR 3.5
-9|benchmark/known:KOR 3.5 2025
-3|benchmark/known:KOR 3.5 2026
-12|benchmark/known:KOR 3.5 since-2025
-6|benchmark/known:KOR 5
-6|benchmark/known:KOR 5 2025
-6|benchmark/known:KOR 5 since-2025
21|benchmark/known:KOR 6
21|benchmark/known:KOR 6 1990
21|benchmark/known:KOR 6 to-1999
-18|benchmark/known:KOR since-2025
21|benchmark/known:KOR to-1999
-3|benchmark/known:NATO 1
-3|benchmark/known:NATO 1 2025
-3|benchmark/known:NATO 1 since-2025
-8|benchmark/known:NATO 1.5
-4|benchmark/known:NATO 1.5 2024
-3|benchmark/known:NATO 1.5 2026
-4|benchmark/known:NATO 1.5 since-2025
-4|benchmark/known:NATO 1.5 to-2024
-3|benchmark/known:NATO 1E+1
-3|benchmark/known:NATO 1E+1 1952
-3|benchmark/known:NATO 1E+1 to-1999
6|benchmark/known:NATO 2
-3|benchmark/known:NATO 2 2002
27|benchmark/known:NATO 2 2017
17|benchmark/known:NATO 2 2022
-13|benchmark/known:NATO 2 2023
-12|benchmark/known:NATO 2 2024
-5|benchmark/known:NATO 2 2025
-5|benchmark/known:NATO 2 since-2025
-5|benchmark/known:NATO 2 to-2013
25|benchmark/known:NATO 2 to-2021
-8|benchmark/known:NATO 2 to-2024
16|benchmark/known:NATO 2.5
16|benchmark/known:NATO 2.5 2024
16|benchmark/known:NATO 2.5 to-2024
-13|benchmark/known:NATO 3
-6|benchmark/known:NATO 3 2024
-5|benchmark/known:NATO 3 2025
-5|benchmark/known:NATO 3 since-2025
-6|benchmark/known:NATO 3 to-2024
-14|benchmark/known:NATO 3.5
-12|benchmark/known:NATO 3.5 2025
-14|benchmark/known:NATO 3.5 since-2025
6|benchmark/known:NATO 5
14|benchmark/known:NATO 5 2025
-6|benchmark/known:NATO 5 2026
8|benchmark/known:NATO 5 since-2025
-25|benchmark/known:NATO since-2025
-7|benchmark/known:NATO to-1999
-5|benchmark/known:NATO to-2013
25|benchmark/known:NATO to-2021
-3|benchmark/known:PHL 2
-3|benchmark/known:PHL since-2025
-8|benchmark/known:PRT 1E+1
-8|benchmark/known:PRT 1E+1 1952
-8|benchmark/known:PRT 1E+1 to-1999
-8|benchmark/known:PRT to-1999
-7|benchmark/known:TWN 6
-7|benchmark/known:TWN 6 1995
-7|benchmark/known:TWN 6 to-1999
-3|benchmark/known:TWN since-2025
-7|benchmark/known:TWN to-1999
-3|benchmark/known:USA 3.5
-3|benchmark/known:USA 3.5 since-2025
-13|benchmark/known:USA 5
-6|benchmark/known:USA 5 2025
-6|benchmark/known:USA 5 2026
-11|benchmark/known:USA 5 since-2025
-15|benchmark/known:USA since-2025
-3|benchmark/known:USA to-1999
-9|benchmark/known:ZWE 2
-9|benchmark/known:ZWE 2 2025
-9|benchmark/known:ZWE 2 since-2025
-9|benchmark/known:ZWE since-2025
-10|benchmark/last:before
-13|benchmark/last:same-sentence
-7|benchmark/named:1
-23|benchmark/named:2
-14|benchmark/named:3
-17|benchmark/ruled
-4|benchmark/ruled:spender-of-gdp
-7|benchmark/ruled:spender-standard
-3|benchmark/ruled:spender-subject
-24|benchmark/same-figure-of-another
24|benchmark/same-figure-of-it
-23|benchmark/several:2
-3|benchmark/several:3
-10|benchmark/subject-of:accept
-3|benchmark/subject-of:agree
-3|benchmark/subject-of:argue
-8|benchmark/subject-of:be
-5|benchmark/subject-of:call
-11|benchmark/subject-of:consider
8|benchmark/subject-of:declare
-9|benchmark/subject-of:endorse
-4|benchmark/subject-of:meet
33|benchmark/subject-of:set
-8|benchmark/subject-of:spend
11|benchmark/subject-of:use
-4|benchmark/subject:be body
-3|benchmark/subject:be pronoun
-3|benchmark/subject:move country
-5|benchmark/subject:pledge body
23|benchmark/subject:pledge capital
-9|benchmark/subject:pledge country
8|benchmark/subject:pledge leader
-12|benchmark/subject:proposal body
-3|benchmark/subject:proposal leader
12|benchmark/subject:spend body
-6|benchmark/subject:spend country
-10|benchmark/title
28|benchmark/told-of:0
-20|benchmark/told-of:2
-9|benchmark/told-of:3
-8|benchmark/unnamed
52|benchmark/unnamed-beside-others
-5|cap/after-joint:0 mid
-3|cap/after-joint:1 far
12|cap/after-joint:1 mid
6|cap/after-joint:2 mid
-15|cap/after-joint:2 near
6|cap/after-led:, far joined
5|cap/after-led:, near joined
7|cap/after-led:and near joined
-9|cap/after-led:attacking near free
-5|cap/after-led:limit near joined
-3|cap/after-led:replaced far joined
-17|cap/after-led:show near joined
5|cap/after-led:that near joined
3|cap/after:body name
-3|cap/after:capital name
-14|cap/after:gov name
12|cap/after:pronoun owner
41|cap/asks
4|cap/before-clause:after-figure inside owner pronoun
-30|cap/before-clause:free inside name body
-10|cap/before-clause:free inside name capital
19|cap/before-clause:free inside name country
-9|cap/before-clause:free inside name leader
4|cap/before-clause:free inside name pronoun
18|cap/before-clause:free inside owner body
3|cap/before-clause:free inside owner pronoun
-7|cap/before-clause:free opens name country
-3|cap/before-clause:free opens name gov
3|cap/before-clause:free opens name leader
-7|cap/before-clause:free opens name pronoun
4|cap/before-clause:free opens owner capital
-18|cap/before-clause:free opens owner gov
13|cap/before-clause:free opens owner pronoun
14|cap/before-far:20
4|cap/before-far:4
-12|cap/before-far:60
-19|cap/before-far:9
3|cap/before-free:0 after-figure name near
4|cap/before-free:0 after-figure owner near
-13|cap/before-free:0 free name far
-15|cap/before-free:0 free name near
10|cap/before-free:0 free owner near
-10|cap/before-free:1 free name far
-3|cap/before-free:1 free name near
10|cap/before-free:1 free owner far
6|cap/before-joint:0 free
7|cap/before-joint:1 after-figure
-17|cap/before-joint:1 free
-13|cap/before-joint:2 free
-11|cap/before-led:
-9|cap/before-led:'s
4|cap/before-led:;
-6|cap/before-led:DATE
-3|cap/before-led:activate
-32|cap/before-led:ask
10|cap/before-led:exceed
10|cap/before-led:for
-9|cap/before-led:let
-8|cap/before-led:letting
-5|cap/before-led:moreover
6|cap/before-led:only
-8|cap/before-led:own
6|cap/before-led:say
-9|cap/before-led:spend
9|cap/before-led:tell
-14|cap/before-led:that
22|cap/before-led:the
4|cap/before-led:trimmed
14|cap/before-led:use
-17|cap/before-led:was
5|cap/before-led:when
8|cap/before-led:which
-30|cap/before:body name
18|cap/before:body owner
-11|cap/before:capital name
4|cap/before:capital owner
13|cap/before:country name
-17|cap/before:gov owner
-4|cap/before:leader name
-3|cap/before:pronoun name
20|cap/before:pronoun owner
-3|cap/class-home:ALLIES CHN
-11|cap/class-home:ALLIES JPN
-13|cap/class-home:ALLIES land
-5|cap/class-home:ALLIES member
23|cap/class-home:EU EU
13|cap/class-home:EU JPN
7|cap/class-home:EU member
4|cap/class-home:JPN JPN
19|cap/class-home:JPN land
-4|cap/class-home:NATO JPN
-4|cap/class-home:NATO USA
-11|cap/class-home:NATO member
5|cap/class-home:USA USA
-8|cap/class-home:foe land
6|cap/class-home:land JPN
5|cap/class-home:land land
3|cap/class-home:land member
-21|cap/class-home:member EU
-4|cap/class-home:member JPN
4|cap/class-home:member NATO
5|cap/class-home:member member
-3|cap/class-named:ALLIES CHN others-named
-3|cap/class-named:ALLIES JPN nobody-named
-8|cap/class-named:ALLIES JPN others-named
-5|cap/class-named:ALLIES land nobody-named
-8|cap/class-named:ALLIES land others-named
-5|cap/class-named:ALLIES member others-named
22|cap/class-named:EU EU others-named
4|cap/class-named:EU JPN nobody-named
9|cap/class-named:EU JPN others-named
3|cap/class-named:EU member nobody-named
4|cap/class-named:EU member others-named
9|cap/class-named:JPN JPN nobody-named
-4|cap/class-named:JPN JPN others-named
5|cap/class-named:JPN land nobody-named
14|cap/class-named:JPN land others-named
-4|cap/class-named:NATO USA others-named
-11|cap/class-named:NATO member others-named
5|cap/class-named:USA USA others-named
-8|cap/class-named:foe land others-named
-4|cap/class-named:land JPN nobody-named
10|cap/class-named:land JPN others-named
5|cap/class-named:land land others-named
3|cap/class-named:land member others-named
-21|cap/class-named:member EU others-named
-3|cap/class-named:member JPN nobody-named
4|cap/class-named:member NATO others-named
7|cap/class-named:member member others-named
-11|cap/class-shape:ALLIES half
-21|cap/class-shape:ALLIES whole
43|cap/class-shape:EU half
-10|cap/class-shape:JPN half
-3|cap/class-shape:JPN tenth
40|cap/class-shape:JPN whole
-9|cap/class-shape:NATO half
-15|cap/class-shape:NATO whole
-9|cap/class-shape:foe whole
3|cap/class-shape:land half
5|cap/class-shape:land tenth
6|cap/class-shape:land whole
-20|cap/class-shape:member half
-6|cap/class-value:ALLIES 1
-5|cap/class-value:ALLIES 1.5
-8|cap/class-value:ALLIES 2
-4|cap/class-value:ALLIES 3.5
-3|cap/class-value:ALLIES 5
43|cap/class-value:EU 1.5
-5|cap/class-value:NATO 1.5
-5|cap/class-value:NATO 2
-4|cap/class-value:NATO 3.5
-5|cap/class-value:NATO 5
-14|cap/class-verb:ALLIES cap
-3|cap/class-verb:ALLIES level
4|cap/class-verb:EU cap
-24|cap/class-verb:EU demand
-7|cap/class-verb:EU level
31|cap/class-verb:EU move
5|cap/class-verb:EU pledge
10|cap/class-verb:EU spend
10|cap/class-verb:JPN be
-13|cap/class-verb:JPN cap
8|cap/class-verb:JPN demand
-6|cap/class-verb:JPN move
6|cap/class-verb:JPN pledge
4|cap/class-verb:JPN spend
-6|cap/class-verb:NATO cap
-4|cap/class-verb:NATO move
-8|cap/class-verb:foe demand
21|cap/class-verb:land cap
3|cap/class-verb:land demand
-6|cap/class-verb:land pledge
3|cap/class-verb:land proposal
-3|cap/class-verb:land spend
-7|cap/class-verb:member be
7|cap/class-verb:member cap
24|cap/class-verb:member demand
8|cap/class-verb:member level
-19|cap/class-verb:member move
-10|cap/class-verb:member spend
-34|cap/class:ALLIES
43|cap/class:EU
26|cap/class:JPN
-25|cap/class:NATO
-8|cap/class:foe
15|cap/class:land
-16|cap/class:member
-10|cap/group:both then:had
-18|cap/group:count back:1
-18|cap/group:count mid
-6|cap/group:governments back:2
-6|cap/group:governments mid
-6|cap/group:governments then:had
-3|cap/group:list alone lands
-4|cap/group:list far
-4|cap/group:list free far
-5|cap/group:list plain
-9|cap/group:neither then:party
-7|cap/group:themselves back:0
-7|cap/group:themselves behind
-7|cap/group:themselves then:.
-7|cap/group:they back:1
-7|cap/group:they mid
-7|cap/group:they then:note
8|cap/heir:nobody-named
9|cap/home:nobody-named
58|cap/home:others-named
-18|cap/known:AGO 2.2
-18|cap/known:AGO 2.2 2025
-18|cap/known:AGO 2.2 since-2025
-18|cap/known:AGO since-2025
-6|cap/known:ALLIES 1
-3|cap/known:ALLIES 1 since-2025
-5|cap/known:ALLIES 1.5
-3|cap/known:ALLIES 1.5 2024
-3|cap/known:ALLIES 1.5 2025
-3|cap/known:ALLIES 1.5 since-2025
-3|cap/known:ALLIES 1.5 to-2024
-8|cap/known:ALLIES 2
-7|cap/known:ALLIES 2 2025
-8|cap/known:ALLIES 2 since-2025
-4|cap/known:ALLIES 3.5
-4|cap/known:ALLIES 3.5 since-2025
-3|cap/known:ALLIES 5
-26|cap/known:ALLIES since-2025
-3|cap/known:ALLIES to-1999
-4|cap/known:ALLIES to-2024
-12|cap/known:ARE 4
-12|cap/known:ARE 4 2025
-12|cap/known:ARE 4 since-2025
-12|cap/known:ARE since-2025
-8|cap/known:AUS 1
-3|cap/known:AUS 1 2024
-3|cap/known:AUS 1 2025
-3|cap/known:AUS 1 since-2025
-3|cap/known:AUS 1 to-2024
17|cap/known:AUS 2
17|cap/known:AUS 2 2024
17|cap/known:AUS 2 to-2024
-4|cap/known:AUS since-2025
14|cap/known:AUS to-2024
5|cap/known:BGR 1.5
5|cap/known:BGR 1.5 2025
5|cap/known:BGR 1.5 since-2025
5|cap/known:BGR since-2025
-5|cap/known:CHE 1
-5|cap/known:CHE 1 1977
-5|cap/known:CHE 1 to-1999
-5|cap/known:CHE to-1999
-3|cap/known:CHN 1
-3|cap/known:CHN 1 since-2025
4|cap/known:COG 1.6
4|cap/known:COG 1.6 2025
4|cap/known:COG 1.6 since-2025
4|cap/known:COG since-2025
-6|cap/known:DEU 1.5
-6|cap/known:DEU 1.5 2025
-6|cap/known:DEU 1.5 since-2025
-7|cap/known:DEU since-2025
4|cap/known:ESP 2.1
3|cap/known:ESP 2.1 2026
4|cap/known:ESP 2.1 since-2025
3|cap/known:ESP since-2025
-9|cap/known:EST 1.5
-9|cap/known:EST 1.5 2025
-9|cap/known:EST 1.5 since-2025
-9|cap/known:EST since-2025
43|cap/known:EU 1.5
39|cap/known:EU 1.5 2025
4|cap/known:EU 1.5 2027
43|cap/known:EU 1.5 since-2025
43|cap/known:EU since-2025
-4|cap/known:FIN 1.5
-4|cap/known:FIN 1.5 2025
-4|cap/known:FIN 1.5 since-2025
-3|cap/known:FIN since-2025
-3|cap/known:FRA 6
-3|cap/known:FRA 6 2025
-3|cap/known:FRA 6 since-2025
-5|cap/known:FRA since-2025
-4|cap/known:GAB 1.6
-4|cap/known:GAB 1.6 2025
-4|cap/known:GAB 1.6 since-2025
-4|cap/known:GAB since-2025
-5|cap/known:IDN 6
-5|cap/known:IDN 6 2025
-5|cap/known:IDN 6 since-2025
-6|cap/known:IDN since-2025
-3|cap/known:IND 2.2
-3|cap/known:IND 2.2 2025
-3|cap/known:IND 2.2 since-2025
-3|cap/known:IND since-2025
-8|cap/known:IRN 4
-8|cap/known:IRN 4 2025
-8|cap/known:IRN 4 since-2025
-8|cap/known:IRN since-2025
-9|cap/known:ITA 1.5
-9|cap/known:ITA 1.5 2025
-9|cap/known:ITA 1.5 since-2025
-8|cap/known:ITA since-2025
62|cap/known:JPN 1
5|cap/known:JPN 1 1977
9|cap/known:JPN 1 2022
9|cap/known:JPN 1 2023
10|cap/known:JPN 1 2024
12|cap/known:JPN 1 2025
8|cap/known:JPN 1 2026
20|cap/known:JPN 1 since-2025
10|cap/known:JPN 1 to-1999
3|cap/known:JPN 1 to-2021
28|cap/known:JPN 1 to-2024
-4|cap/known:JPN 1.4
-4|cap/known:JPN 1.4 2025
-4|cap/known:JPN 1.4 since-2025
-11|cap/known:JPN 1.5
-9|cap/known:JPN 1.5 2025
-4|cap/known:JPN 1.5 2027
-13|cap/known:JPN 1.5 since-2025
-14|cap/known:JPN 2
-17|cap/known:JPN 2 2024
3|cap/known:JPN 2 2025
3|cap/known:JPN 2 since-2025
-17|cap/known:JPN 2 to-2024
-8|cap/known:JPN 6
-3|cap/known:JPN 6 1999
-5|cap/known:JPN 6 2026
-5|cap/known:JPN 6 since-2025
-3|cap/known:JPN 6 to-1999
7|cap/known:JPN to-1999
3|cap/known:JPN to-2021
13|cap/known:JPN to-2024
-10|cap/known:KEN 5.5
-10|cap/known:KEN 5.5 2025
-10|cap/known:KEN 5.5 since-2025
-10|cap/known:KEN since-2025
-17|cap/known:KOR 1
-6|cap/known:KOR 1 2022
-9|cap/known:KOR 1 2023
-15|cap/known:KOR 1 to-2024
-3|cap/known:KOR 6
-3|cap/known:KOR since-2025
-15|cap/known:KOR to-2024
17|cap/known:KWT 4
17|cap/known:KWT 4 2025
17|cap/known:KWT 4 since-2025
17|cap/known:KWT since-2025
4|cap/known:LKA 1.4
4|cap/known:LKA 1.4 2025
4|cap/known:LKA 1.4 since-2025
4|cap/known:LKA since-2025
18|cap/known:NAM 2.2
18|cap/known:NAM 2.2 2025
18|cap/known:NAM 2.2 since-2025
18|cap/known:NAM since-2025
-5|cap/known:NATO 1.5
-5|cap/known:NATO 1.5 2025
-5|cap/known:NATO 1.5 since-2025
-5|cap/known:NATO 2
-4|cap/known:NATO 2 2025
-4|cap/known:NATO 2 since-2025
-4|cap/known:NATO 3.5
-3|cap/known:NATO 3.5 2025
-4|cap/known:NATO 3.5 since-2025
-5|cap/known:NATO 5
-4|cap/known:NATO 5 2025
-4|cap/known:NATO 5 since-2025
-21|cap/known:NATO since-2025
-8|cap/known:NLD 1.5
-8|cap/known:NLD 1.5 2025
-8|cap/known:NLD 1.5 since-2025
-8|cap/known:NLD since-2025
3|cap/known:NOR 3
3|cap/known:NOR 3 1987
3|cap/known:NOR 3 to-1999
3|cap/known:NOR to-1999
4|cap/known:PAK 2.2
4|cap/known:PAK 2.2 2025
4|cap/known:PAK 2.2 since-2025
4|cap/known:PAK since-2025
-8|cap/known:PHL 1
-5|cap/known:PHL 1 2024
-3|cap/known:PHL 1 since-2025
-5|cap/known:PHL 1 to-2024
-3|cap/known:PHL since-2025
-5|cap/known:PHL to-2024
-4|cap/known:POL 1.5
-4|cap/known:POL 1.5 2025
-4|cap/known:POL 1.5 since-2025
3|cap/known:POL 2
3|cap/known:POL 2 2025
3|cap/known:POL 2 since-2025
18|cap/known:PRT 1.5
18|cap/known:PRT 1.5 2025
18|cap/known:PRT 1.5 since-2025
18|cap/known:PRT since-2025
-5|cap/known:QAT 5
-5|cap/known:QAT 5 2025
-5|cap/known:QAT 5 since-2025
-5|cap/known:QAT since-2025
-5|cap/known:SAU 5
-5|cap/known:SAU 5 2025
-5|cap/known:SAU 5 since-2025
-5|cap/known:SAU since-2025
27|cap/known:SGP 6
6|cap/known:SGP 6 1999
13|cap/known:SGP 6 2025
7|cap/known:SGP 6 2026
20|cap/known:SGP 6 since-2025
7|cap/known:SGP 6 to-1999
21|cap/known:SGP since-2025
7|cap/known:SGP to-1999
10|cap/known:SOM 5.5
10|cap/known:SOM 5.5 2025
10|cap/known:SOM 5.5 since-2025
10|cap/known:SOM since-2025
11|cap/known:SYR 5
11|cap/known:SYR 5 2025
11|cap/known:SYR 5 since-2025
11|cap/known:SYR since-2025
-4|cap/known:TUR since-2025
4|cap/known:USA since-2025
-3|cap/known:USA to-1999
7|cap/known:YEM 4
7|cap/known:YEM 4 2025
7|cap/known:YEM 4 since-2025
7|cap/known:YEM since-2025
-21|cap/last:before
19|cap/last:same-sentence
-14|cap/named:1
27|cap/named:2
-26|cap/named:3
32|cap/one-of-several
4|cap/ruled
3|cap/ruled:spender-before
32|cap/ruled:spender-clause
-34|cap/ruled:spender-subject
-8|cap/same-figure-of-another
8|cap/same-figure-of-it
-43|cap/several:2
32|cap/subject-of:ask
-8|cap/subject-of:ask for
-13|cap/subject-of:be
9|cap/subject-of:cap
3|cap/subject-of:fix
5|cap/subject-of:free
-15|cap/subject-of:hold
3|cap/subject-of:impose
-8|cap/subject-of:insist on
7|cap/subject-of:keep
-4|cap/subject-of:leave
8|cap/subject-of:limit
10|cap/subject-of:pay
-3|cap/subject-of:spend
8|cap/subject-of:stay
-6|cap/subject-of:tell
3|cap/subject-of:tie
-7|cap/subject-of:use
-18|cap/subject:be gov
4|cap/subject:be pronoun
16|cap/subject:cap country
-15|cap/subject:cap gov
7|cap/subject:cap pronoun
25|cap/subject:demand gov
-13|cap/subject:demand pronoun
-9|cap/subject:level gov
13|cap/subject:level pronoun
14|cap/subject:move country
-3|cap/subject:move gov
3|cap/subject:move pronoun
5|cap/subject:pledge body
3|cap/subject:pledge pronoun
5|cap/subject:proposal country
-3|cap/subject:spend country
-9|cap/subject:spend gov
37|cap/title
-12|cap/told-of:0
11|cap/told-of:1
-13|cap/told-of:2
15|cap/told-of:3
-3|cap/unnamed
16|cap/unnamed-beside-others
-33|demand/after-joint:0 far
54|demand/after-joint:0 mid
35|demand/after-joint:0 near
22|demand/after-joint:1 far
19|demand/after-joint:1 mid
-72|demand/after-joint:1 near
-15|demand/after-joint:2 far
-23|demand/after-joint:2 mid
-23|demand/after-joint:2 near
31|demand/after-joint:3 far
40|demand/after-joint:3 mid
-71|demand/after-joint:3 near
33|demand/after-led:\" far joined
44|demand/after-led:\" near joined
-57|demand/after-led:# near free
-9|demand/after-led:# near joined
4|demand/after-led:'s far free
39|demand/after-led:'s near free
-75|demand/after-led:, far joined
-28|demand/after-led:, near joined
4|demand/after-led:- far joined
-4|demand/after-led:. far free
-50|demand/after-led:. near free
-9|demand/after-led:; far joined
-25|demand/after-led:; near joined
3|demand/after-led:after far joined
4|demand/after-led:all far free
-17|demand/after-led:all near free
-21|demand/after-led:allies far free
-13|demand/after-led:among near free
-16|demand/after-led:and far free
-16|demand/after-led:and near free
-25|demand/after-led:and near joined
54|demand/after-led:anything near free
-8|demand/after-led:as far joined
-7|demand/after-led:as near joined
-7|demand/after-led:ask far free
6|demand/after-led:ask for far free
7|demand/after-led:ask near free
-3|demand/after-led:ask near joined
28|demand/after-led:at far joined
4|demand/after-led:become near free
-3|demand/after-led:believe far joined
6|demand/after-led:believe near free
-33|demand/after-led:bids near free
3|demand/after-led:both far free
5|demand/after-led:both near free
3|demand/after-led:both near joined
-30|demand/after-led:but far joined
-15|demand/after-led:buying near free
-5|demand/after-led:by far joined
-9|demand/after-led:by near free
6|demand/after-led:call for near free
5|demand/after-led:call on far joined
5|demand/after-led:come to near joined
-37|demand/after-led:commissioner far free
17|demand/after-led:complete far joined
59|demand/after-led:concerns far free
-54|demand/after-led:cost far free
-7|demand/after-led:countries far joined
7|demand/after-led:date far joined
-10|demand/after-led:defence minister far joined
-8|demand/after-led:defence near free
-14|demand/after-led:defense minister near joined
-13|demand/after-led:did far joined
7|demand/after-led:done near joined
5|demand/after-led:every near free
-37|demand/after-led:expect far free
8|demand/after-led:favour far free
-4|demand/after-led:few far joined
35|demand/after-led:for far free
-39|demand/after-led:for far joined
32|demand/after-led:for near free
-11|demand/after-led:foreign minister far joined
65|demand/after-led:from far free
41|demand/after-led:from far joined
61|demand/after-led:from near free
3|demand/after-led:future far joined
9|demand/after-led:general far joined
29|demand/after-led:give near joined
15|demand/after-led:governs near joined
-5|demand/after-led:hear far joined
-11|demand/after-led:hear near free
12|demand/after-led:his far joined
3|demand/after-led:if far joined
18|demand/after-led:if near joined
15|demand/after-led:in far free
-20|demand/after-led:in far joined
-56|demand/after-led:in near free
-23|demand/after-led:in near joined
8|demand/after-led:into near free
-6|demand/after-led:keep far joined
-29|demand/after-led:leader near joined
-6|demand/after-led:leave far joined
3|demand/after-led:led far joined
-23|demand/after-led:level far joined
6|demand/after-led:like far free
-26|demand/after-led:like near free
-4|demand/after-led:like near joined
-9|demand/after-led:make far joined
4|demand/after-led:makes near joined
-76|demand/after-led:mean near joined
-5|demand/after-led:mention near joined
-14|demand/after-led:more far joined
-3|demand/after-led:more than double far joined
-3|demand/after-led:mr far free
-18|demand/after-led:name far free
13|demand/after-led:name far joined
4|demand/after-led:name near joined
-19|demand/after-led:neighboring far joined
-3|demand/after-led:no far joined
-20|demand/after-led:now near joined
-28|demand/after-led:of far free
29|demand/after-led:of far joined
32|demand/after-led:of near free
26|demand/after-led:of near joined
-88|demand/after-led:on far free
-7|demand/after-led:on far joined
8|demand/after-led:on near free
3|demand/after-led:once near joined
4|demand/after-led:place near free
11|demand/after-led:prices far joined
-17|demand/after-led:prime minister near free
17|demand/after-led:reach near free
-16|demand/after-led:reprimanded far joined
12|demand/after-led:satisfy near free
-17|demand/after-led:say far joined
33|demand/after-led:say near joined
-44|demand/after-led:senior near joined
-3|demand/after-led:several far joined
68|demand/after-led:split near joined
5|demand/after-led:splitting near joined
7|demand/after-led:stunned far free
9|demand/after-led:take near joined
-4|demand/after-led:talk about far joined
21|demand/after-led:tell far joined
-37|demand/after-led:tell near free
29|demand/after-led:that far free
22|demand/after-led:that far joined
-17|demand/after-led:that near free
-43|demand/after-led:that near joined
53|demand/after-led:this far joined
28|demand/after-led:to far free
-21|demand/after-led:to far joined
16|demand/after-led:to near free
8|demand/after-led:to near joined
15|demand/after-led:treaty far free
-12|demand/after-led:two far joined
27|demand/after-led:unmoved near free
-3|demand/after-led:veto far joined
33|demand/after-led:want far free
-3|demand/after-led:want far joined
31|demand/after-led:what far joined
54|demand/after-led:what near free
-10|demand/after-led:when far joined
7|demand/after-led:when near joined
34|demand/after-led:where near joined
-4|demand/after-led:whereas far joined
-10|demand/after-led:whether far joined
6|demand/after-led:which far joined
43|demand/after-led:which near joined
-7|demand/after-led:while far joined
-5|demand/after-led:will near joined
-16|demand/after-led:with far joined
16|demand/after-led:with near free
7|demand/after-led:would near joined
-11|demand/after-led:— far joined
72|demand/after:allies name
8|demand/after:body name
-3|demand/after:body owner
9|demand/after:capital name
7|demand/after:capital owner
-27|demand/after:country name
19|demand/after:country owner
18|demand/after:gov owner
-15|demand/after:leader name
-14|demand/after:leader owner
-11|demand/after:nongov name
-28|demand/after:people name
31|demand/after:people owner
-27|demand/after:pronoun name
-74|demand/after:pronoun owner
38|demand/asked
-20|demand/asks
-30|demand/before-clause:after-figure inside name allies
10|demand/before-clause:after-figure inside name body
-12|demand/before-clause:after-figure inside name capital
-36|demand/before-clause:after-figure inside name country
11|demand/before-clause:after-figure inside name gov
3|demand/before-clause:after-figure inside name nongov
17|demand/before-clause:after-figure inside name pronoun
-16|demand/before-clause:after-figure inside owner body
8|demand/before-clause:after-figure inside owner capital
-37|demand/before-clause:after-figure inside owner gov
-3|demand/before-clause:after-figure inside owner leader
10|demand/before-clause:after-figure inside owner pronoun
-15|demand/before-clause:after-figure opens name allies
-13|demand/before-clause:after-figure opens name body
-7|demand/before-clause:after-figure opens name capital
16|demand/before-clause:after-figure opens name country
3|demand/before-clause:after-figure opens name people
52|demand/before-clause:after-figure opens name pronoun
16|demand/before-clause:after-figure opens owner body
-24|demand/before-clause:after-figure opens owner pronoun
43|demand/before-clause:free inside name allies
8|demand/before-clause:free inside name body
61|demand/before-clause:free inside name capital
77|demand/before-clause:free inside name country
10|demand/before-clause:free inside name gov
-15|demand/before-clause:free inside name leader
-38|demand/before-clause:free inside name nongov
4|demand/before-clause:free inside name people
-42|demand/before-clause:free inside name pronoun
3|demand/before-clause:free inside owner allies
-7|demand/before-clause:free inside owner body
11|demand/before-clause:free inside owner capital
47|demand/before-clause:free inside owner country
11|demand/before-clause:free inside owner gov
-16|demand/before-clause:free inside owner leader
-24|demand/before-clause:free inside owner nongov
48|demand/before-clause:free inside owner people
-45|demand/before-clause:free inside owner pronoun
60|demand/before-clause:free opens name allies
-52|demand/before-clause:free opens name body
-18|demand/before-clause:free opens name capital
-18|demand/before-clause:free opens name country
-49|demand/before-clause:free opens name gov
-11|demand/before-clause:free opens name leader
11|demand/before-clause:free opens name nongov
-26|demand/before-clause:free opens name pronoun
35|demand/before-clause:free opens owner body
-9|demand/before-clause:free opens owner capital
-63|demand/before-clause:free opens owner country
-3|demand/before-clause:free opens owner people
28|demand/before-clause:free opens owner pronoun
-12|demand/before-far:1
15|demand/before-far:20
14|demand/before-far:4
-8|demand/before-far:60
-29|demand/before-far:9
12|demand/before-free:0 after-figure name far
43|demand/before-free:0 after-figure name near
9|demand/before-free:0 after-figure owner far
-32|demand/before-free:0 after-figure owner near
32|demand/before-free:0 free name near
5|demand/before-free:0 free owner far
5|demand/before-free:0 free owner near
17|demand/before-free:1 after-figure name far
-29|demand/before-free:1 after-figure name near
-11|demand/before-free:1 after-figure owner far
-30|demand/before-free:1 after-figure owner near
-15|demand/before-free:1 free name far
34|demand/before-free:1 free name near
67|demand/before-free:1 free owner far
-44|demand/before-free:1 free owner near
-13|demand/before-free:2 after-figure name far
-24|demand/before-free:2 after-figure name near
5|demand/before-free:2 after-figure owner far
15|demand/before-free:2 after-figure owner near
12|demand/before-free:2 free name far
-10|demand/before-free:2 free name near
-7|demand/before-free:2 free owner far
5|demand/before-free:2 free owner near
-3|demand/before-free:3 after-figure name near
-43|demand/before-free:3 free name far
-8|demand/before-free:3 free name near
-7|demand/before-free:3 free owner far
-6|demand/before-free:3 free owner near
-16|demand/before-joint:0 after-figure
12|demand/before-joint:0 free
-43|demand/before-joint:1 after-figure
-4|demand/before-joint:1 free
18|demand/before-joint:2 after-figure
-44|demand/before-joint:2 free
57|demand/before-joint:3 free
-15|demand/before-led:
-34|demand/before-led:\"
3|demand/before-led:#
69|demand/before-led:'s
-9|demand/before-led:(
-53|demand/before-led:,
-30|demand/before-led:-
16|demand/before-led:--
69|demand/before-led::
-5|demand/before-led:;
-62|demand/before-led:DATE
21|demand/before-led:PARTY
12|demand/before-led:a
4|demand/before-led:abandon
29|demand/before-led:about
-12|demand/before-led:above
-7|demand/before-led:accuses
-31|demand/before-led:after
28|demand/before-led:aide
27|demand/before-led:all
-11|demand/before-led:ambassador
-27|demand/before-led:among
-13|demand/before-led:an
-4|demand/before-led:and
-11|demand/before-led:applied
79|demand/before-led:ask
-4|demand/before-led:back
4|demand/before-led:badger
30|demand/before-led:become
-3|demand/before-led:before
-7|demand/before-led:behind
13|demand/before-led:belaboured
-6|demand/before-led:believe
12|demand/before-led:beside
-29|demand/before-led:bids
-10|demand/before-led:bind
10|demand/before-led:bring
5|demand/before-led:but
-19|demand/before-led:by
3|demand/before-led:call
20|demand/before-led:call for
25|demand/before-led:call on
15|demand/before-led:caution
5|demand/before-led:challenge
22|demand/before-led:chief
3|demand/before-led:chief cabinet secretary
-14|demand/before-led:come to
6|demand/before-led:convince
7|demand/before-led:could
-13|demand/before-led:counterpart
13|demand/before-led:cut
22|demand/before-led:davos
5|demand/before-led:defence
5|demand/before-led:defence minister
-13|demand/before-led:defense minister
-6|demand/before-led:defense secretary
7|demand/before-led:delegation
9|demand/before-led:deputy prime minister
-28|demand/before-led:does
8|demand/before-led:dozen
7|demand/before-led:each
11|demand/before-led:earlier
-4|demand/before-led:embrace
-62|demand/before-led:emulate
7|demand/before-led:encourage
-8|demand/before-led:endorse
-5|demand/before-led:european
-10|demand/before-led:every
31|demand/before-led:expect
-5|demand/before-led:facing
23|demand/before-led:fear
7|demand/before-led:few
12|demand/before-led:figure
-18|demand/before-led:first
-78|demand/before-led:follow
31|demand/before-led:for
-14|demand/before-led:foreign minister
22|demand/before-led:from
25|demand/before-led:general
8|demand/before-led:get
-12|demand/before-led:give
6|demand/before-led:governments
-13|demand/before-led:guards
-4|demand/before-led:had
26|demand/before-led:has
27|demand/before-led:have
-11|demand/before-led:head
4|demand/before-led:hector
-3|demand/before-led:her
-66|demand/before-led:his
17|demand/before-led:hold
60|demand/before-led:hold up
9|demand/before-led:hope
5|demand/before-led:host
-20|demand/before-led:how
41|demand/before-led:if
6|demand/before-led:imitate
10|demand/before-led:implore
-8|demand/before-led:in
-3|demand/before-led:included
-72|demand/before-led:including
28|demand/before-led:increase
48|demand/before-led:is
20|demand/before-led:its
-67|demand/before-led:join
16|demand/before-led:keep
7|demand/before-led:later
-31|demand/before-led:lauds
-8|demand/before-led:lean on
10|demand/before-led:leave
-13|demand/before-led:left
4|demand/before-led:lift
-12|demand/before-led:like
10|demand/before-led:like to see
-5|demand/before-led:make
-65|demand/before-led:match
-6|demand/before-led:meet
4|demand/before-led:mention
3|demand/before-led:minister
10|demand/before-led:more than double
9|demand/before-led:most
7|demand/before-led:name
-29|demand/before-led:neither
4|demand/before-led:new
7|demand/before-led:next
8|demand/before-led:no
-23|demand/before-led:nor
-28|demand/before-led:not
-12|demand/before-led:notify
-29|demand/before-led:now
5|demand/before-led:of
-4|demand/before-led:offended
-38|demand/before-led:on
3|demand/before-led:one
-61|demand/before-led:other
19|demand/before-led:our
-12|demand/before-led:out
-46|demand/before-led:outside
3|demand/before-led:owed
-3|demand/before-led:owes
60|demand/before-led:own
-9|demand/before-led:pacific
39|demand/before-led:peers
-7|demand/before-led:praised
4|demand/before-led:president
5|demand/before-led:pressure
-26|demand/before-led:prime minister
6|demand/before-led:push
39|demand/before-led:raise
-68|demand/before-led:read
-4|demand/before-led:recall
16|demand/before-led:reckon
-6|demand/before-led:reject
49|demand/before-led:remind
-33|demand/before-led:repeat
-4|demand/before-led:report
5|demand/before-led:rewrite
17|demand/before-led:say
15|demand/before-led:scold
14|demand/before-led:see
-14|demand/before-led:serious
-15|demand/before-led:served
-66|demand/before-led:set
5|demand/before-led:several
8|demand/before-led:show
-17|demand/before-led:soil
24|demand/before-led:sound out
4|demand/before-led:start
8|demand/before-led:students
3|demand/before-led:succeeds
16|demand/before-led:surprised
-8|demand/before-led:surprising
33|demand/before-led:take
89|demand/before-led:tell
-17|demand/before-led:thanked
19|demand/before-led:that
-46|demand/before-led:the
9|demand/before-led:their
12|demand/before-led:then
-8|demand/before-led:think
15|demand/before-led:though
-11|demand/before-led:threw
37|demand/before-led:throwing
5|demand/before-led:tie
-4|demand/before-led:time
53|demand/before-led:to
15|demand/before-led:unless
52|demand/before-led:urge
-27|demand/before-led:visiting
-7|demand/before-led:visits
5|demand/before-led:want
4|demand/before-led:was
11|demand/before-led:welcomed
-83|demand/before-led:what
-37|demand/before-led:when
-35|demand/before-led:whether
8|demand/before-led:which
-58|demand/before-led:while
11|demand/before-led:whom
7|demand/before-led:whose
3|demand/before-led:why
-3|demand/before-led:will
46|demand/before-led:with
8|demand/before-led:yet
59|demand/before:allies name
3|demand/before:allies owner
-47|demand/before:body name
27|demand/before:body owner
24|demand/before:capital name
12|demand/before:capital owner
39|demand/before:country name
-17|demand/before:country owner
-26|demand/before:gov name
-26|demand/before:gov owner
-25|demand/before:leader name
-17|demand/before:leader owner
-24|demand/before:nongov name
-24|demand/before:nongov owner
6|demand/before:people name
49|demand/before:people owner
-32|demand/before:pronoun owner
27|demand/class-home:ALLIES CHN
-29|demand/class-home:ALLIES EU
8|demand/class-home:ALLIES JPN
31|demand/class-home:ALLIES NATO
-22|demand/class-home:ALLIES USA
72|demand/class-home:ALLIES foe
10|demand/class-home:ALLIES land
-56|demand/class-home:ALLIES member
-4|demand/class-home:CHN CHN
-15|demand/class-home:CHN land
9|demand/class-home:EU EU
13|demand/class-home:EU JPN
-27|demand/class-home:EU NATO
-4|demand/class-home:EU land
34|demand/class-home:EU member
-3|demand/class-home:JPN CHN
14|demand/class-home:JPN JPN
-14|demand/class-home:JPN foe
14|demand/class-home:JPN land
-10|demand/class-home:JPN member
-5|demand/class-home:NATO CHN
8|demand/class-home:NATO EU
-7|demand/class-home:NATO JPN
-5|demand/class-home:NATO NATO
34|demand/class-home:NATO USA
-16|demand/class-home:NATO foe
3|demand/class-home:NATO land
47|demand/class-home:NATO member
-5|demand/class-home:USA EU
4|demand/class-home:USA JPN
-21|demand/class-home:USA NATO
-12|demand/class-home:USA USA
-9|demand/class-home:USA foe
17|demand/class-home:foe EU
-10|demand/class-home:foe foe
15|demand/class-home:foe land
-34|demand/class-home:foe member
-14|demand/class-home:land CHN
-12|demand/class-home:land JPN
47|demand/class-home:land NATO
-7|demand/class-home:land foe
-25|demand/class-home:land land
11|demand/class-home:land member
-15|demand/class-home:member JPN
-26|demand/class-home:member NATO
-15|demand/class-home:member foe
3|demand/class-home:member land
8|demand/class-home:member member
28|demand/class-named:ALLIES CHN others-named
-28|demand/class-named:ALLIES EU others-named
27|demand/class-named:ALLIES JPN nobody-named
-19|demand/class-named:ALLIES JPN others-named
30|demand/class-named:ALLIES NATO nobody-named
-17|demand/class-named:ALLIES USA nobody-named
-5|demand/class-named:ALLIES USA others-named
72|demand/class-named:ALLIES foe others-named
7|demand/class-named:ALLIES land nobody-named
4|demand/class-named:ALLIES land others-named
-69|demand/class-named:ALLIES member nobody-named
13|demand/class-named:ALLIES member others-named
-3|demand/class-named:CHN CHN others-named
-15|demand/class-named:CHN land others-named
3|demand/class-named:EU EU nobody-named
6|demand/class-named:EU EU others-named
13|demand/class-named:EU JPN others-named
-27|demand/class-named:EU NATO others-named
13|demand/class-named:EU land nobody-named
-17|demand/class-named:EU land others-named
35|demand/class-named:EU member others-named
-3|demand/class-named:JPN CHN others-named
6|demand/class-named:JPN JPN nobody-named
8|demand/class-named:JPN JPN others-named
-14|demand/class-named:JPN foe others-named
7|demand/class-named:JPN land nobody-named
6|demand/class-named:JPN land others-named
-10|demand/class-named:JPN member others-named
-8|demand/class-named:NATO CHN others-named
10|demand/class-named:NATO EU others-named
14|demand/class-named:NATO JPN nobody-named
-21|demand/class-named:NATO JPN others-named
-29|demand/class-named:NATO NATO nobody-named
24|demand/class-named:NATO NATO others-named
18|demand/class-named:NATO USA nobody-named
16|demand/class-named:NATO USA others-named
-16|demand/class-named:NATO foe others-named
25|demand/class-named:NATO land nobody-named
-21|demand/class-named:NATO land others-named
55|demand/class-named:NATO member nobody-named
-8|demand/class-named:NATO member others-named
-5|demand/class-named:USA EU others-named
-14|demand/class-named:USA JPN nobody-named
18|demand/class-named:USA JPN others-named
-21|demand/class-named:USA NATO others-named
-10|demand/class-named:USA USA others-named
-9|demand/class-named:USA foe others-named
-4|demand/class-named:USA land nobody-named
17|demand/class-named:foe EU others-named
-10|demand/class-named:foe foe others-named
-10|demand/class-named:foe land nobody-named
25|demand/class-named:foe land others-named
-34|demand/class-named:foe member others-named
-14|demand/class-named:land CHN others-named
-32|demand/class-named:land JPN nobody-named
20|demand/class-named:land JPN others-named
47|demand/class-named:land NATO others-named
-7|demand/class-named:land foe others-named
-37|demand/class-named:land land nobody-named
12|demand/class-named:land land others-named
11|demand/class-named:land member others-named
-15|demand/class-named:member JPN others-named
-26|demand/class-named:member NATO others-named
-15|demand/class-named:member foe others-named
3|demand/class-named:member land others-named
17|demand/class-named:member member nobody-named
-10|demand/class-named:member member others-named
33|demand/class-shape:ALLIES fine
19|demand/class-shape:ALLIES half
-12|demand/class-shape:ALLIES tenth
-13|demand/class-shape:CHN half
-7|demand/class-shape:CHN whole
-3|demand/class-shape:EU half
11|demand/class-shape:EU tenth
17|demand/class-shape:EU whole
30|demand/class-shape:JPN half
-19|demand/class-shape:JPN tenth
-8|demand/class-shape:JPN whole
-5|demand/class-shape:NATO fine
26|demand/class-shape:NATO half
-14|demand/class-shape:NATO tenth
52|demand/class-shape:NATO whole
-16|demand/class-shape:USA half
19|demand/class-shape:USA tenth
-51|demand/class-shape:USA whole
-11|demand/class-shape:foe fine
-7|demand/class-shape:foe half
-3|demand/class-shape:foe tenth
6|demand/class-shape:foe whole
-16|demand/class-shape:land half
12|demand/class-shape:land tenth
3|demand/class-shape:land whole
-17|demand/class-shape:member fine
-18|demand/class-shape:member half
5|demand/class-shape:member tenth
-13|demand/class-shape:member whole
-4|demand/class-value:ALLIES 0.2
33|demand/class-value:ALLIES 0.25
21|demand/class-value:ALLIES 0.3
11|demand/class-value:ALLIES 0.5
-4|demand/class-value:ALLIES 1
15|demand/class-value:ALLIES 1.5
-12|demand/class-value:ALLIES 1E+1
-3|demand/class-value:ALLIES 2
-32|demand/class-value:ALLIES 2.5
-14|demand/class-value:ALLIES 3
-10|demand/class-value:ALLIES 3.1
27|demand/class-value:ALLIES 3.5
-3|demand/class-value:ALLIES 3.7
-6|demand/class-value:ALLIES 3.8
4|demand/class-value:ALLIES 4
38|demand/class-value:ALLIES 5
-6|demand/class-value:ALLIES 6
-9|demand/class-value:EU 15
-19|demand/class-value:EU 2
-7|demand/class-value:EU 2.2
-5|demand/class-value:EU 2.5
20|demand/class-value:EU 2.7
5|demand/class-value:EU 3
15|demand/class-value:EU 4
25|demand/class-value:EU 5
19|demand/class-value:NATO 0.2
-5|demand/class-value:NATO 0.25
-6|demand/class-value:NATO 0.3
-19|demand/class-value:NATO 1
-3|demand/class-value:NATO 1.3
-7|demand/class-value:NATO 15
-21|demand/class-value:NATO 2
35|demand/class-value:NATO 2.5
-17|demand/class-value:NATO 2.7
20|demand/class-value:NATO 3
-8|demand/class-value:NATO 3.5
3|demand/class-value:NATO 3.7
44|demand/class-value:NATO 4
40|demand/class-value:NATO 5
-4|demand/class-value:NATO 6
-17|demand/class-value:USA 0.2
-3|demand/class-value:USA 1
-3|demand/class-value:USA 1.1
16|demand/class-value:USA 1.3
-3|demand/class-value:USA 1E+1
-3|demand/class-value:USA 2
-8|demand/class-value:USA 2.5
-14|demand/class-value:USA 3
16|demand/class-value:USA 3.2
-6|demand/class-value:USA 3.5
-8|demand/class-value:USA 3.8
-12|demand/class-value:USA 4
20|demand/class-value:USA 4.7
-15|demand/class-value:USA 5
-3|demand/class-verb:ALLIES be
62|demand/class-verb:ALLIES cap
-62|demand/class-verb:ALLIES demand
65|demand/class-verb:ALLIES denial
17|demand/class-verb:ALLIES level
4|demand/class-verb:ALLIES move
25|demand/class-verb:ALLIES pledge
26|demand/class-verb:ALLIES proposal
21|demand/class-verb:ALLIES spend
-7|demand/class-verb:CHN demand
-24|demand/class-verb:EU be
35|demand/class-verb:EU demand
-22|demand/class-verb:EU level
-3|demand/class-verb:EU move
-13|demand/class-verb:EU pledge
13|demand/class-verb:EU proposal
6|demand/class-verb:EU spend
45|demand/class-verb:JPN be
-19|demand/class-verb:JPN cap
-21|demand/class-verb:JPN demand
-25|demand/class-verb:JPN denial
-14|demand/class-verb:JPN level
18|demand/class-verb:JPN move
24|demand/class-verb:JPN pledge
21|demand/class-verb:JPN proposal
-40|demand/class-verb:JPN spend
-10|demand/class-verb:NATO cap
11|demand/class-verb:NATO demand
-18|demand/class-verb:NATO denial
16|demand/class-verb:NATO level
-12|demand/class-verb:NATO move
-38|demand/class-verb:NATO pledge
-18|demand/class-verb:NATO proposal
-96|demand/class-verb:NATO spend
-39|demand/class-verb:USA be
10|demand/class-verb:USA cap
18|demand/class-verb:USA demand
-5|demand/class-verb:USA level
4|demand/class-verb:USA move
-29|demand/class-verb:USA pledge
14|demand/class-verb:USA proposal
-7|demand/class-verb:foe be
24|demand/class-verb:foe demand
-7|demand/class-verb:foe move
-14|demand/class-verb:foe proposal
-3|demand/class-verb:foe spend
24|demand/class-verb:land be
-41|demand/class-verb:land cap
-8|demand/class-verb:land demand
-26|demand/class-verb:land denial
-20|demand/class-verb:land level
-24|demand/class-verb:land move
22|demand/class-verb:land pledge
-12|demand/class-verb:land proposal
10|demand/class-verb:land spend
3|demand/class-verb:member be
11|demand/class-verb:member demand
4|demand/class-verb:member denial
27|demand/class-verb:member level
19|demand/class-verb:member move
8|demand/class-verb:member pledge
-30|demand/class-verb:member proposal
99|demand/class-verb:member spend
42|demand/class:ALLIES
-22|demand/class:CHN
24|demand/class:EU
3|demand/class:JPN
59|demand/class:NATO
-48|demand/class:USA
-15|demand/class:foe
-43|demand/class:member
-11|demand/group:all back:0
-10|demand/group:all mid
-4|demand/group:all then:PARTY
-3|demand/group:all then:over
-19|demand/group:all then:the
18|demand/group:all then:year
3|demand/group:both then:,
7|demand/group:both then:at
5|demand/group:both then:been
18|demand/group:both then:expect
10|demand/group:both then:face
12|demand/group:both then:is
8|demand/group:both then:read
8|demand/group:both then:to
-23|demand/group:count back:0
23|demand/group:count back:1
18|demand/group:count back:2
-40|demand/group:count behind
-24|demand/group:count far
56|demand/group:count mid
26|demand/group:count near
21|demand/group:countries back:0
28|demand/group:countries back:1
46|demand/group:countries mid
6|demand/group:countries near
16|demand/group:countries then:are
20|demand/group:countries then:facing
-18|demand/group:countries then:for
11|demand/group:countries then:from
22|demand/group:countries then:to
18|demand/group:each back:0
-7|demand/group:each back:2
-5|demand/group:each behind
6|demand/group:each mid
10|demand/group:each near
-7|demand/group:each then:capital
5|demand/group:each then:for
7|demand/group:each then:of
6|demand/group:each then:show
4|demand/group:each then:spend
-5|demand/group:each then:to
-22|demand/group:list after-figure far
31|demand/group:list alone lands
-15|demand/group:list alone union
-6|demand/group:list behind
-35|demand/group:list far
15|demand/group:list far-behind
-20|demand/group:list first lands
-6|demand/group:list free behind
-13|demand/group:list free far
15|demand/group:list free far-behind
8|demand/group:list free mid
-4|demand/group:list free near
-20|demand/group:list later lands
7|demand/group:list mid
-4|demand/group:list near
-44|demand/group:list plain
21|demand/group:list shared
-125|demand/group:list-led:
28|demand/group:list-led:\"
17|demand/group:list-led:'s
11|demand/group:list-led:-
-27|demand/group:list-led:--
-3|demand/group:list-led::
-4|demand/group:list-led:;
27|demand/group:list-led:PARTY
-3|demand/group:list-led:about
-6|demand/group:list-led:after
3|demand/group:list-led:all
-13|demand/group:list-led:as
42|demand/group:list-led:ask
22|demand/group:list-led:both
4|demand/group:list-led:by
-7|demand/group:list-led:catch
-4|demand/group:list-led:come to
-9|demand/group:list-led:expect
-42|demand/group:list-led:for
19|demand/group:list-led:get
-5|demand/group:list-led:had
-9|demand/group:list-led:his
-43|demand/group:list-led:in
-29|demand/group:list-led:infuriated
5|demand/group:list-led:lean on
6|demand/group:list-led:like to see
19|demand/group:list-led:name
-20|demand/group:list-led:of
-15|demand/group:list-led:on
-12|demand/group:list-led:only
48|demand/group:list-led:press
19|demand/group:list-led:say
-4|demand/group:list-led:tell
41|demand/group:list-led:that
-4|demand/group:list-led:the
24|demand/group:list-led:to
21|demand/group:list-led:urge
-13|demand/group:list-led:visiting
28|demand/group:list-led:want
-10|demand/group:list-led:will
-30|demand/group:list-led:with
48|demand/group:list-then:
9|demand/group:list-then:\"
-15|demand/group:list-then:'s
55|demand/group:list-then:,
-3|demand/group:list-then:-
42|demand/group:list-then:.
18|demand/group:list-then::
-13|demand/group:list-then:add
-21|demand/group:list-then:agree
23|demand/group:list-then:alike
-12|demand/group:list-then:apart
-27|demand/group:list-then:are
-4|demand/group:list-then:as
-21|demand/group:list-then:ask
14|demand/group:list-then:at
-10|demand/group:list-then:be
14|demand/group:list-then:by
-12|demand/group:list-then:could
6|demand/group:list-then:devote
34|demand/group:list-then:for
-10|demand/group:list-then:foreign
-29|demand/group:list-then:give
-18|demand/group:list-then:go
15|demand/group:list-then:had
-43|demand/group:list-then:has
12|demand/group:list-then:have
-35|demand/group:list-then:hold out for
41|demand/group:list-then:in
88|demand/group:list-then:included
11|demand/group:list-then:is
-6|demand/group:list-then:it
-3|demand/group:list-then:killed
-22|demand/group:list-then:loyal
57|demand/group:list-then:must
-21|demand/group:list-then:next
-5|demand/group:list-then:offer
-38|demand/group:list-then:officials
7|demand/group:list-then:on
-24|demand/group:list-then:own
-5|demand/group:list-then:raise
-5|demand/group:list-then:read
-8|demand/group:list-then:recall
-55|demand/group:list-then:say
-13|demand/group:list-then:should
-5|demand/group:list-then:spokesman
-14|demand/group:list-then:suggest
-50|demand/group:list-then:tell
-27|demand/group:list-then:testify
-27|demand/group:list-then:that
55|demand/group:list-then:there
-6|demand/group:list-then:think
13|demand/group:list-then:this year
67|demand/group:list-then:to
-10|demand/group:list-then:urge
-7|demand/group:list-then:want
16|demand/group:list-then:when
-3|demand/group:list-then:will
-44|demand/group:list-then:wishes
-21|demand/group:list-then:would
-21|demand/group:list-then:write
-24|demand/group:neither then:the
28|demand/group:pair then:to
11|demand/group:their back:0
18|demand/group:their behind
-6|demand/group:their mid
23|demand/group:their then:militaries
-6|demand/group:their then:partners
10|demand/group:them back:0
-5|demand/group:them back:1
15|demand/group:them back:2
54|demand/group:them behind
-21|demand/group:them mid
-13|demand/group:them near
-21|demand/group:them then:,
29|demand/group:them then:.
-12|demand/group:them then:for
9|demand/group:them then:too
15|demand/group:them then:were
38|demand/group:they back:0
-41|demand/group:they back:1
-25|demand/group:they back:2
9|demand/group:they behind
-39|demand/group:they mid
19|demand/group:they then:'ll
-14|demand/group:they then:are
-24|demand/group:they then:expect
26|demand/group:they then:had
7|demand/group:they then:have
-25|demand/group:they then:should
-14|demand/group:they then:will
17|demand/group:three then:.
-14|demand/group:three then:want
18|demand/group:three then:would
-4|demand/group:three then:years
-20|demand/group:two then:can
-17|demand/group:two then:in
-36|demand/group:two then:people
-3|demand/heir:nobody-named
-16|demand/home:nobody-named
8|demand/home:others-named
-19|demand/known-for:ALB 2028
5|demand/known-for:ALB 2032
-19|demand/known-for:ALB 3 2028
5|demand/known-for:ALB 3.5 2032
-3|demand/known-for:ALLIES 1.5 2032
-3|demand/known-for:ALLIES 198X
-7|demand/known-for:ALLIES 2 2024
-8|demand/known-for:ALLIES 2 2025
3|demand/known-for:ALLIES 2 2030
-5|demand/known-for:ALLIES 2 2035
-20|demand/known-for:ALLIES 2.5 2027
-7|demand/known-for:ALLIES 2024
-13|demand/known-for:ALLIES 2025
-15|demand/known-for:ALLIES 2025-07-20
-4|demand/known-for:ALLIES 2026
-4|demand/known-for:ALLIES 2026-06
30|demand/known-for:ALLIES 2026-11-04
-40|demand/known-for:ALLIES 2027
-23|demand/known-for:ALLIES 2028
-20|demand/known-for:ALLIES 2029
-5|demand/known-for:ALLIES 202X
-12|demand/known-for:ALLIES 2030
-4|demand/known-for:ALLIES 2034
-10|demand/known-for:ALLIES 2035
-6|demand/known-for:ALLIES 3 2028
-15|demand/known-for:ALLIES 3.5 2025-07-20
8|demand/known-for:ALLIES 3.5 2026
-3|demand/known-for:ALLIES 3.5 2026-06
30|demand/known-for:ALLIES 3.5 2026-11-04
-14|demand/known-for:ALLIES 3.5 2027
-5|demand/known-for:ALLIES 3.5 2028
-8|demand/known-for:ALLIES 3.5 2029
-5|demand/known-for:ALLIES 3.5 202X
5|demand/known-for:ALLIES 3.5 2032
6|demand/known-for:ALLIES 3.5 FY2026
-9|demand/known-for:ALLIES 4 2026
-4|demand/known-for:ALLIES 4 2027
-5|demand/known-for:ALLIES 4 2028
-4|demand/known-for:ALLIES 4 2034
-11|demand/known-for:ALLIES 4 2035
-5|demand/known-for:ALLIES 4 FY2031
-7|demand/known-for:ALLIES 5 2028
-6|demand/known-for:ALLIES 5 2029
-13|demand/known-for:ALLIES 5 2030
-5|demand/known-for:ALLIES 5 2032
7|demand/known-for:ALLIES 5 2035
6|demand/known-for:ALLIES FY2026
-5|demand/known-for:ALLIES FY2031
-3|demand/known-for:ARE 2026
-3|demand/known-for:ARE 3 2026
-15|demand/known-for:ARM 2028
-15|demand/known-for:ARM 4 2028
-8|demand/known-for:AUS 2 2029
-8|demand/known-for:AUS 2029
-58|demand/known-for:AUS 2030
-4|demand/known-for:AUS 2035
-57|demand/known-for:AUS 3.5 2030
19|demand/known-for:AZE 2028
19|demand/known-for:AZE 4 2028
-19|demand/known-for:BEL 1.9 2027
31|demand/known-for:BEL 2 2024-06
15|demand/known-for:BEL 2 2026
31|demand/known-for:BEL 2024-06
15|demand/known-for:BEL 2026
-19|demand/known-for:BEL 2027
13|demand/known-for:BEL 2028
20|demand/known-for:BEL 2032
-15|demand/known-for:BEL 2035
13|demand/known-for:BEL 3 2028
20|demand/known-for:BEL 3.5 2032
-15|demand/known-for:BEL 3.5 2035
-3|demand/known-for:BFA 2026
-3|demand/known-for:BFA 3.4 2026
15|demand/known-for:BGR 2030
15|demand/known-for:BGR 3.5 2030
12|demand/known-for:BHR 2026
12|demand/known-for:BHR 3 2026
-11|demand/known-for:BRA 2027
-11|demand/known-for:BRA 4 2027
-12|demand/known-for:CAN 1.5 2032
14|demand/known-for:CAN 2.6 2029
14|demand/known-for:CAN 2029
5|demand/known-for:CAN 2030
-19|demand/known-for:CAN 2032
3|demand/known-for:CAN 2036
5|demand/known-for:CAN 3.5 2030
-7|demand/known-for:CAN 3.5 2032
3|demand/known-for:CAN 5 2036
-3|demand/known-for:CHN 2027
-3|demand/known-for:CHN 4 2027
-11|demand/known-for:CYP 2030
-11|demand/known-for:CYP 3 2030
-13|demand/known-for:CZE 2 2026
-13|demand/known-for:CZE 2026
28|demand/known-for:CZE 2029
28|demand/known-for:CZE 3 2029
3|demand/known-for:DEU 1986
-11|demand/known-for:DEU 2 2019-01
7|demand/known-for:DEU 2 2024
-11|demand/known-for:DEU 2019-01
7|demand/known-for:DEU 2024
4|demand/known-for:DEU 2027
-7|demand/known-for:DEU 2028
7|demand/known-for:DEU 2030
-24|demand/known-for:DEU 2032
3|demand/known-for:DEU 3 2027
-7|demand/known-for:DEU 3 2028
-24|demand/known-for:DEU 3.5 2032
3|demand/known-for:DEU 4 1986
8|demand/known-for:DEU 5 2030
5|demand/known-for:ESP 2 2025
16|demand/known-for:ESP 2 2026
-6|demand/known-for:ESP 2.5 2027
16|demand/known-for:ESP 2026
-6|demand/known-for:ESP 2027
-4|demand/known-for:ESP 2028
5|demand/known-for:ESP 2030
-11|demand/known-for:ESP 2032
14|demand/known-for:ESP 2035
-4|demand/known-for:ESP 3 2028
10|demand/known-for:ESP 3 2030
-9|demand/known-for:ESP 3.5 2032
14|demand/known-for:ESP 3.5 2035
-5|demand/known-for:ESP 5 2030
-3|demand/known-for:EST 2029
-26|demand/known-for:EST 2030
-16|demand/known-for:EST 3.5 2030
-3|demand/known-for:EST 4 2029
-9|demand/known-for:EST 5 2030
-9|demand/known-for:EU 15 2029
-4|demand/known-for:EU 2 2017
-15|demand/known-for:EU 2 2024-06
-6|demand/known-for:EU 2.2 2026
19|demand/known-for:EU 2.7 2027
-4|demand/known-for:EU 2017
-15|demand/known-for:EU 2024-06
-8|demand/known-for:EU 2026
19|demand/known-for:EU 2027
-15|demand/known-for:EU 2029
71|demand/known-for:EU 2030
-5|demand/known-for:EU 2032
-16|demand/known-for:EU 2035
-5|demand/known-for:EU 3 2029
20|demand/known-for:EU 3 2030
50|demand/known-for:EU 3.5 2030
-5|demand/known-for:EU 3.5 2032
-16|demand/known-for:EU 3.5 2035
6|demand/known-for:FIN 2029
3|demand/known-for:FIN 2030
5|demand/known-for:FIN 4 2029
3|demand/known-for:FIN 4 2030
-5|demand/known-for:FJI 2 2029
-5|demand/known-for:FJI 2029
-9|demand/known-for:FRA 2026
-3|demand/known-for:FRA 2027
-5|demand/known-for:FRA 2028
4|demand/known-for:FRA 2030
-3|demand/known-for:FRA 3 2027
-5|demand/known-for:FRA 3 2028
-9|demand/known-for:FRA 3.4 2026
4|demand/known-for:FRA 3.5 2030
-3|demand/known-for:GBR 2 2024
-14|demand/known-for:GBR 2.6 2029
-3|demand/known-for:GBR 2024
13|demand/known-for:GBR 2028
14|demand/known-for:GBR 2029
4|demand/known-for:GBR 2030
22|demand/known-for:GBR 2032
13|demand/known-for:GBR 3 2028
3|demand/known-for:GBR 3 2030
28|demand/known-for:GBR 3.5 2029
4|demand/known-for:GBR 3.5 2032
20|demand/known-for:GBR 5 2032
-5|demand/known-for:GRC 2030
-5|demand/known-for:GRC 5 2030
-4|demand/known-for:HUN 2027
15|demand/known-for:HUN 2028
-4|demand/known-for:HUN 3 2027
15|demand/known-for:HUN 3 2028
-12|demand/known-for:IDN 2032
-14|demand/known-for:IDN 3.5 2032
-6|demand/known-for:IND 2.2 2026
-6|demand/known-for:IND 2026
-9|demand/known-for:IND 2027
-7|demand/known-for:IND 2032
-9|demand/known-for:IND 4 2027
-7|demand/known-for:IND 5 2032
-7|demand/known-for:IRL 2030
-6|demand/known-for:IRL 3 2030
4|demand/known-for:ITA 0.2 2025
11|demand/known-for:ITA 2 2024
11|demand/known-for:ITA 2024
4|demand/known-for:ITA 2025
-4|demand/known-for:ITA 2027
-9|demand/known-for:ITA 2028
13|demand/known-for:ITA 2029
-4|demand/known-for:ITA 2030
18|demand/known-for:ITA 2032
4|demand/known-for:ITA 2035
-3|demand/known-for:ITA 3 2027
-9|demand/known-for:ITA 3 2028
13|demand/known-for:ITA 3 2029
4|demand/known-for:ITA 3.5 2035
-3|demand/known-for:ITA 5 2030
18|demand/known-for:ITA 5 2032
7|demand/known-for:JPN 198X
-8|demand/known-for:JPN 2 2030
6|demand/known-for:JPN 2.8 2030
18|demand/known-for:JPN 2025-07-20
3|demand/known-for:JPN 2026
8|demand/known-for:JPN 2026-06
-30|demand/known-for:JPN 2026-11-04
14|demand/known-for:JPN 202X
-30|demand/known-for:JPN 2030
-18|demand/known-for:JPN 2032
6|demand/known-for:JPN 2034
-8|demand/known-for:JPN 2035
7|demand/known-for:JPN 3 198X
3|demand/known-for:JPN 3 2026-06
3|demand/known-for:JPN 3 2030
18|demand/known-for:JPN 3.5 2025-07-20
3|demand/known-for:JPN 3.5 2026
5|demand/known-for:JPN 3.5 2026-06
-30|demand/known-for:JPN 3.5 2026-11-04
14|demand/known-for:JPN 3.5 202X
-28|demand/known-for:JPN 3.5 2030
-18|demand/known-for:JPN 3.5 2032
-51|demand/known-for:JPN 3.5 2035
-6|demand/known-for:JPN 3.5 FY2026
6|demand/known-for:JPN 4 2034
16|demand/known-for:JPN 4 2035
12|demand/known-for:JPN 4 FY2031
26|demand/known-for:JPN 5 2035
-6|demand/known-for:JPN FY2026
13|demand/known-for:JPN FY2031
-9|demand/known-for:KHM 1 2026
-9|demand/known-for:KHM 2026
-3|demand/known-for:KOR 1.7 2030
3|demand/known-for:KOR 198X
-6|demand/known-for:KOR 2.8 2030
16|demand/known-for:KOR 2028
-8|demand/known-for:KOR 202X
3|demand/known-for:KOR 2030
3|demand/known-for:KOR 2032
16|demand/known-for:KOR 3 2028
-8|demand/known-for:KOR 3.5 202X
13|demand/known-for:KOR 3.5 2030
3|demand/known-for:KOR 3.5 2032
-3|demand/known-for:KOR 5 2035
3|demand/known-for:KOR 6 198X
3|demand/known-for:LBN 2027
3|demand/known-for:LBN 3 2027
-37|demand/known-for:LTU 2030
-27|demand/known-for:LTU 3.5 2030
-10|demand/known-for:LTU 5 2030
18|demand/known-for:LUX 1 2025
21|demand/known-for:LUX 1.9 2027
18|demand/known-for:LUX 2025
21|demand/known-for:LUX 2027
-3|demand/known-for:LVA 2.7 2027
-3|demand/known-for:LVA 2027
10|demand/known-for:MNG 1.3 2028
10|demand/known-for:MNG 2028
-17|demand/known-for:NATO 1 2025
21|demand/known-for:NATO 1.5 2032
-7|demand/known-for:NATO 15 2029
-7|demand/known-for:NATO 198X
6|demand/known-for:NATO 2 2017
13|demand/known-for:NATO 2 2019-01
-28|demand/known-for:NATO 2 2024
-16|demand/known-for:NATO 2 2024-06
-17|demand/known-for:NATO 2 2026
38|demand/known-for:NATO 2.5 2027
-16|demand/known-for:NATO 2.7 2027
6|demand/known-for:NATO 2017
13|demand/known-for:NATO 2019-01
-28|demand/known-for:NATO 2024
-16|demand/known-for:NATO 2024-06
-11|demand/known-for:NATO 2025
-20|demand/known-for:NATO 2026
-4|demand/known-for:NATO 2026-06
-4|demand/known-for:NATO 2027
4|demand/known-for:NATO 2028
-47|demand/known-for:NATO 2029
59|demand/known-for:NATO 2030
57|demand/known-for:NATO 2032
34|demand/known-for:NATO 2035
-6|demand/known-for:NATO 3 198X
-19|demand/known-for:NATO 3 2027
17|demand/known-for:NATO 3 2028
-28|demand/known-for:NATO 3 2029
-17|demand/known-for:NATO 3 2030
-9|demand/known-for:NATO 3.5 2028
-15|demand/known-for:NATO 3.5 2029
40|demand/known-for:NATO 3.5 2030
60|demand/known-for:NATO 3.5 2032
60|demand/known-for:NATO 3.5 2035
-7|demand/known-for:NATO 4 2027
-3|demand/known-for:NATO 4 2028
-3|demand/known-for:NATO 4 2030
-3|demand/known-for:NATO 4 2035
-8|demand/known-for:NATO 4 FY2031
5|demand/known-for:NATO 5 2025
7|demand/known-for:NATO 5 2029
41|demand/known-for:NATO 5 2030
-25|demand/known-for:NATO 5 2032
-22|demand/known-for:NATO 5 2035
-8|demand/known-for:NATO FY2031
3|demand/known-for:NER 2026
3|demand/known-for:NER 3.4 2026
7|demand/known-for:NLD 2 2024
7|demand/known-for:NLD 2024
-6|demand/known-for:NLD 2029
22|demand/known-for:NLD 2030
-21|demand/known-for:NLD 2032
-6|demand/known-for:NLD 3 2029
22|demand/known-for:NLD 3.5 2030
-20|demand/known-for:NLD 3.5 2032
17|demand/known-for:NOR 2 2024
17|demand/known-for:NOR 2024
5|demand/known-for:NZL 1.7 2030
16|demand/known-for:NZL 2 2029
16|demand/known-for:NZL 2029
5|demand/known-for:NZL 2030
6|demand/known-for:PHL 2 2030
6|demand/known-for:PHL 2030
-5|demand/known-for:PHL 2035
-5|demand/known-for:PHL 3.5 2035
-13|demand/known-for:POL 2028
-9|demand/known-for:POL 2030
-10|demand/known-for:POL 2035
-13|demand/known-for:POL 3 2028
-3|demand/known-for:POL 3.5 2035
-7|demand/known-for:POL 5 2030
26|demand/known-for:ROU 2027
26|demand/known-for:ROU 3 2027
31|demand/known-for:RUS 2027
31|demand/known-for:RUS 4 2027
-8|demand/known-for:SAU 2025
-6|demand/known-for:SAU 2026
-6|demand/known-for:SAU 3 2026
-8|demand/known-for:SAU 6 2025
-8|demand/known-for:SGP 2026
-6|demand/known-for:SGP 2032
-8|demand/known-for:SGP 3.5 2026
-6|demand/known-for:SGP 3.5 2032
-10|demand/known-for:SSD 1.3 2028
-10|demand/known-for:SSD 2028
16|demand/known-for:SVK 2035
16|demand/known-for:SVK 3.5 2035
-5|demand/known-for:SWE 1.5 2032
-8|demand/known-for:SWE 2030
-11|demand/known-for:SWE 2032
-7|demand/known-for:SWE 3.5 2030
-6|demand/known-for:SWE 3.5 2032
14|demand/known-for:SYC 2.2 2026
14|demand/known-for:SYC 2026
12|demand/known-for:SYR 2026
12|demand/known-for:SYR 4 2026
9|demand/known-for:TCD 2026
9|demand/known-for:TCD 3.4 2026
10|demand/known-for:THA 1 2026
6|demand/known-for:THA 2 2035
10|demand/known-for:THA 2026
6|demand/known-for:THA 2035
11|demand/known-for:TUR 2028
21|demand/known-for:TUR 2032
-4|demand/known-for:TUR 3 2028
15|demand/known-for:TUR 3.5 2028
21|demand/known-for:TUR 3.5 2032
18|demand/known-for:TWN 2027
14|demand/known-for:TWN 2028
6|demand/known-for:TWN 2030
-4|demand/known-for:TWN 2032
16|demand/known-for:TWN 3.5 2027
-4|demand/known-for:TWN 3.5 2032
5|demand/known-for:TWN 4 2028
9|demand/known-for:TWN 5 2028
18|demand/known-for:UKR 15 2029
-3|demand/known-for:UKR 2.5 2027
-3|demand/known-for:UKR 2027
18|demand/known-for:UKR 2029
-4|demand/known-for:USA 2 2024
-7|demand/known-for:USA 2.5 2027
-4|demand/known-for:USA 2024
-6|demand/known-for:USA 2026
-11|demand/known-for:USA 2027
-11|demand/known-for:USA 2028
-8|demand/known-for:USA 2029
-4|demand/known-for:USA 2030
-4|demand/known-for:USA 2032
-7|demand/known-for:USA 3 2028
-3|demand/known-for:USA 3.5 2026
-7|demand/known-for:USA 3.5 2029
-3|demand/known-for:USA 3.5 2030
-3|demand/known-for:USA 3.5 2032
8|demand/known-for:YEM 2025
8|demand/known-for:YEM 6 2025
-10|demand/known:AFG 2
-10|demand/known:AFG 2 2004
-10|demand/known:AFG 2 to-2013
-10|demand/known:AFG to-2013
-14|demand/known:ALB 1.5
-14|demand/known:ALB 1.5 2024
-14|demand/known:ALB 1.5 to-2024
-6|demand/known:ALB 3
12|demand/known:ALB 3 2025
-19|demand/known:ALB 3 2027
-6|demand/known:ALB 3 since-2025
5|demand/known:ALB 3.5
5|demand/known:ALB 3.5 2025
5|demand/known:ALB 3.5 since-2025
-14|demand/known:ALB to-2024
-4|demand/known:ALLIES 0.2
-4|demand/known:ALLIES 0.2 2025
-4|demand/known:ALLIES 0.2 since-2025
33|demand/known:ALLIES 0.25
19|demand/known:ALLIES 0.25 2025
15|demand/known:ALLIES 0.25 2026
33|demand/known:ALLIES 0.25 since-2025
21|demand/known:ALLIES 0.3
21|demand/known:ALLIES 0.3 2024
21|demand/known:ALLIES 0.3 to-2024
11|demand/known:ALLIES 0.5
11|demand/known:ALLIES 0.5 2025
11|demand/known:ALLIES 0.5 since-2025
-4|demand/known:ALLIES 1
15|demand/known:ALLIES 1.5
-12|demand/known:ALLIES 1.5 2025
34|demand/known:ALLIES 1.5 2026
21|demand/known:ALLIES 1.5 since-2025
-4|demand/known:ALLIES 1.5 to-1999
-12|demand/known:ALLIES 1E+1
-9|demand/known:ALLIES 1E+1 2025
-12|demand/known:ALLIES 1E+1 since-2025
-3|demand/known:ALLIES 2
-16|demand/known:ALLIES 2 2018
77|demand/known:ALLIES 2 2020
4|demand/known:ALLIES 2 2023
-47|demand/known:ALLIES 2 2024
-47|demand/known:ALLIES 2 2025
42|demand/known:ALLIES 2 2026
-6|demand/known:ALLIES 2 since-2025
-6|demand/known:ALLIES 2 to-1999
55|demand/known:ALLIES 2 to-2021
-44|demand/known:ALLIES 2 to-2024
-32|demand/known:ALLIES 2.5
5|demand/known:ALLIES 2.5 2023
-35|demand/known:ALLIES 2.5 2025
-37|demand/known:ALLIES 2.5 since-2025
5|demand/known:ALLIES 2.5 to-2024
-9|demand/known:ALLIES 3
-3|demand/known:ALLIES 3 1988
-6|demand/known:ALLIES 3 2024
23|demand/known:ALLIES 3 2025
-12|demand/known:ALLIES 3 2026
9|demand/known:ALLIES 3 since-2025
-6|demand/known:ALLIES 3 to-1999
-3|demand/known:ALLIES 3 to-2013
-8|demand/known:ALLIES 3 to-2024
-5|demand/known:ALLIES 3-3.5
-5|demand/known:ALLIES 3-3.5 2025
-5|demand/known:ALLIES 3-3.5 since-2025
-10|demand/known:ALLIES 3.1
-10|demand/known:ALLIES 3.1 2025
-10|demand/known:ALLIES 3.1 since-2025
11|demand/known:ALLIES 3.5
-5|demand/known:ALLIES 3.5 2024
27|demand/known:ALLIES 3.5 2026
-11|demand/known:ALLIES 3.5 2027
16|demand/known:ALLIES 3.5 since-2025
-5|demand/known:ALLIES 3.5 to-2024
16|demand/known:ALLIES 3.5-5
16|demand/known:ALLIES 3.5-5 2025
16|demand/known:ALLIES 3.5-5 since-2025
-3|demand/known:ALLIES 3.7
-3|demand/known:ALLIES 3.7 2025
-3|demand/known:ALLIES 3.7 since-2025
-6|demand/known:ALLIES 3.8
-6|demand/known:ALLIES 3.8 2025
-6|demand/known:ALLIES 3.8 since-2025
4|demand/known:ALLIES 4
-12|demand/known:ALLIES 4 2018
20|demand/known:ALLIES 4 2019
-3|demand/known:ALLIES 4 2024
19|demand/known:ALLIES 4 2025
-15|demand/known:ALLIES 4 2026
-4|demand/known:ALLIES 4 2029
7|demand/known:ALLIES 4 to-2021
-3|demand/known:ALLIES 4 to-2024
38|demand/known:ALLIES 5
-5|demand/known:ALLIES 5 2024
44|demand/known:ALLIES 5 2025
8|demand/known:ALLIES 5 2026
-8|demand/known:ALLIES 5 2027
44|demand/known:ALLIES 5 since-2025
-5|demand/known:ALLIES 5 to-2024
-6|demand/known:ALLIES 6
-4|demand/known:ALLIES 6 2025
-6|demand/known:ALLIES 6 since-2025
48|demand/known:ALLIES since-2025
-19|demand/known:ALLIES to-1999
-5|demand/known:ALLIES to-2013
61|demand/known:ALLIES to-2021
-43|demand/known:ALLIES to-2024
-8|demand/known:ARE 1.8
-8|demand/known:ARE 1.8 2024
-8|demand/known:ARE 1.8 to-2024
-3|demand/known:ARE 3
-3|demand/known:ARE 3 2024
-3|demand/known:ARE 3 to-2024
-11|demand/known:ARE to-2024
13|demand/known:ARM 3
13|demand/known:ARM 3 2025
13|demand/known:ARM 3 since-2025
-15|demand/known:ARM 4
-15|demand/known:ARM 4 2025
-15|demand/known:ARM 4 since-2025
6|demand/known:ARM 5
6|demand/known:ARM 5 2024
6|demand/known:ARM 5 to-2024
6|demand/known:ARM to-2024
-9|demand/known:AUS 1.3
-9|demand/known:AUS 1.3 2025
-9|demand/known:AUS 1.3 since-2025
-6|demand/known:AUS 1E+1
-6|demand/known:AUS 1E+1 2025
-6|demand/known:AUS 1E+1 since-2025
-37|demand/known:AUS 2
-31|demand/known:AUS 2 2025
-6|demand/known:AUS 2 2026
-37|demand/known:AUS 2 since-2025
-5|demand/known:AUS 2.4
-5|demand/known:AUS 2.4 2025
-5|demand/known:AUS 2.4 since-2025
33|demand/known:AUS 3
33|demand/known:AUS 3 2025
33|demand/known:AUS 3 since-2025
81|demand/known:AUS 3.5
45|demand/known:AUS 3.5 2025
38|demand/known:AUS 3.5 2026
81|demand/known:AUS 3.5 since-2025
3|demand/known:AUS 4 2026
-11|demand/known:AUS 4.7
-11|demand/known:AUS 4.7 2025
-11|demand/known:AUS 4.7 since-2025
3|demand/known:AUS 5
-20|demand/known:AUS 5 2025
23|demand/known:AUS 5 2026
3|demand/known:AUS 5 since-2025
49|demand/known:AUS since-2025
6|demand/known:AUT 1.2
6|demand/known:AUT 1.2 2025
6|demand/known:AUT 1.2 since-2025
-4|demand/known:AUT 5
-4|demand/known:AUT 5 2025
-4|demand/known:AUT 5 since-2025
4|demand/known:AUT since-2025
-8|demand/known:AZE 1.4
-8|demand/known:AZE 1.4 2025
-8|demand/known:AZE 1.4 since-2025
19|demand/known:AZE 4
19|demand/known:AZE 4 2025
19|demand/known:AZE 4 since-2025
13|demand/known:AZE 5
13|demand/known:AZE 5 2024
13|demand/known:AZE 5 to-2024
10|demand/known:AZE since-2025
13|demand/known:AZE to-2024
-22|demand/known:BEL 1.9
-22|demand/known:BEL 1.9 2025
-22|demand/known:BEL 1.9 since-2025
48|demand/known:BEL 2
15|demand/known:BEL 2 2024
33|demand/known:BEL 2 2025
33|demand/known:BEL 2 since-2025
15|demand/known:BEL 2 to-2024
32|demand/known:BEL 2.5
32|demand/known:BEL 2.5 2024
32|demand/known:BEL 2.5 to-2024
-14|demand/known:BEL 3
-14|demand/known:BEL 3 2025
-14|demand/known:BEL 3 since-2025
3|demand/known:BEL 3.5
-32|demand/known:BEL 3.5 2025
35|demand/known:BEL 3.5 2026
3|demand/known:BEL 3.5 since-2025
-10|demand/known:BEL 5
-10|demand/known:BEL 5 2025
-10|demand/known:BEL 5 since-2025
-11|demand/known:BEL since-2025
47|demand/known:BEL to-2024
-3|demand/known:BFA 3.4
-3|demand/known:BFA 3.4 2024
-3|demand/known:BFA 3.4 to-2024
-3|demand/known:BFA to-2024
15|demand/known:BGR 3.5
15|demand/known:BGR 3.5 2025
15|demand/known:BGR 3.5 since-2025
-27|demand/known:BGR 5
-27|demand/known:BGR 5 2025
-27|demand/known:BGR 5 since-2025
-9|demand/known:BGR since-2025
12|demand/known:BHR 3
12|demand/known:BHR 3 2024
12|demand/known:BHR 3 to-2024
12|demand/known:BHR to-2024
4|demand/known:BIH 1.3
4|demand/known:BIH 1.3 2025
4|demand/known:BIH 1.3 since-2025
4|demand/known:BIH since-2025
13|demand/known:BLR 3.1
13|demand/known:BLR 3.1 2025
13|demand/known:BLR 3.1 since-2025
13|demand/known:BLR since-2025
-5|demand/known:BRA 1
-5|demand/known:BRA 1 2024
-5|demand/known:BRA 1 to-2024
-3|demand/known:BRA 1.3
-3|demand/known:BRA 1.3 2025
-3|demand/known:BRA 1.3 since-2025
-5|demand/known:BRA 3.5
-5|demand/known:BRA 3.5 2025
-5|demand/known:BRA 3.5 since-2025
-11|demand/known:BRA 4
-11|demand/known:BRA 4 2024
-11|demand/known:BRA 4 to-2024
-9|demand/known:BRA since-2025
-16|demand/known:BRA to-2024
4|demand/known:BRN 2.8
4|demand/known:BRN 2.8 2025
4|demand/known:BRN 2.8 since-2025
4|demand/known:BRN since-2025
12|demand/known:BTN 0.5
12|demand/known:BTN 0.5 2025
12|demand/known:BTN 0.5 since-2025
5|demand/known:BTN 1.4
5|demand/known:BTN 1.4 2025
5|demand/known:BTN 1.4 since-2025
18|demand/known:BTN since-2025
-13|demand/known:CAN 1.5
-13|demand/known:CAN 1.5 2025
-13|demand/known:CAN 1.5 since-2025
55|demand/known:CAN 2
12|demand/known:CAN 2 1988
-9|demand/known:CAN 2 2014
15|demand/known:CAN 2 2023
37|demand/known:CAN 2 2024
12|demand/known:CAN 2 to-1999
-9|demand/known:CAN 2 to-2021
51|demand/known:CAN 2 to-2024
14|demand/known:CAN 2.6
14|demand/known:CAN 2.6 2025
14|demand/known:CAN 2.6 since-2025
-13|demand/known:CAN 3.5
-15|demand/known:CAN 3.5 2025
-13|demand/known:CAN 3.5 since-2025
30|demand/known:CAN 5
33|demand/known:CAN 5 2025
-3|demand/known:CAN 5 2026
30|demand/known:CAN 5 since-2025
18|demand/known:CAN since-2025
12|demand/known:CAN to-1999
-9|demand/known:CAN to-2021
49|demand/known:CAN to-2024
-6|demand/known:CHE 1.2
-6|demand/known:CHE 1.2 2025
-6|demand/known:CHE 1.2 since-2025
-19|demand/known:CHE 2
-18|demand/known:CHE 2 2024
-18|demand/known:CHE 2 to-2024
-3|demand/known:CHE 3
-3|demand/known:CHE 3 2025
-3|demand/known:CHE 3 since-2025
-5|demand/known:CHE 5
-5|demand/known:CHE 5 2025
-5|demand/known:CHE 5 since-2025
-14|demand/known:CHE since-2025
-18|demand/known:CHE to-2024
-13|demand/known:CHN 3.5
-12|demand/known:CHN 3.5 2025
-13|demand/known:CHN 3.5 since-2025
-3|demand/known:CHN 4
-3|demand/known:CHN 4 2024
-3|demand/known:CHN 4 to-2024
-4|demand/known:CHN 5
-4|demand/known:CHN 5 2025
-4|demand/known:CHN 5 since-2025
-19|demand/known:CHN since-2025
-3|demand/known:CHN to-2024
-9|demand/known:COL 1.3
-9|demand/known:COL 1.3 2025
-9|demand/known:COL 1.3 since-2025
23|demand/known:COL 3
23|demand/known:COL 3 2025
23|demand/known:COL 3 since-2025
3|demand/known:COL 3.4
3|demand/known:COL 3.4 2025
3|demand/known:COL 3.4 since-2025
-9|demand/known:COL 4.7
-9|demand/known:COL 4.7 2025
-9|demand/known:COL 4.7 since-2025
6|demand/known:COL since-2025
14|demand/known:CYP 1.5
14|demand/known:CYP 1.5 2025
14|demand/known:CYP 1.5 since-2025
-11|demand/known:CYP 3
-11|demand/known:CYP 3 2025
-11|demand/known:CYP 3 since-2025
-13|demand/known:CZE 2
-13|demand/known:CZE 2 2024
-13|demand/known:CZE 2 to-2024
13|demand/known:CZE 3
-15|demand/known:CZE 3 2025
28|demand/known:CZE 3 2026
13|demand/known:CZE 3 since-2025
26|demand/known:CZE 3.5
28|demand/known:CZE 3.5 2025
26|demand/known:CZE 3.5 since-2025
37|demand/known:CZE since-2025
-14|demand/known:CZE to-2024
35|demand/known:DEU 2
6|demand/known:DEU 2 1995
-3|demand/known:DEU 2 2004
-9|demand/known:DEU 2 2014
-6|demand/known:DEU 2 2018
14|demand/known:DEU 2 2019
-5|demand/known:DEU 2 2020
26|demand/known:DEU 2 2024
19|demand/known:DEU 2 2025
-6|demand/known:DEU 2 2026
13|demand/known:DEU 2 since-2025
5|demand/known:DEU 2 to-1999
-3|demand/known:DEU 2 to-2013
-8|demand/known:DEU 2 to-2021
28|demand/known:DEU 2 to-2024
5|demand/known:DEU 2.8
5|demand/known:DEU 2.8 2025
5|demand/known:DEU 2.8 since-2025
25|demand/known:DEU 3
25|demand/known:DEU 3 2025
25|demand/known:DEU 3 since-2025
-10|demand/known:DEU 3-3.5
-10|demand/known:DEU 3-3.5 2025
-10|demand/known:DEU 3-3.5 since-2025
3|demand/known:DEU 3.1
3|demand/known:DEU 3.1 2023
3|demand/known:DEU 3.1 to-2024
-10|demand/known:DEU 3.5
-15|demand/known:DEU 3.5 2025
5|demand/known:DEU 3.5 2026
-10|demand/known:DEU 3.5 since-2025
17|demand/known:DEU 4
5|demand/known:DEU 4 1983
23|demand/known:DEU 4 2018
-14|demand/known:DEU 4 2019
3|demand/known:DEU 4 2025
3|demand/known:DEU 4 since-2025
5|demand/known:DEU 4 to-1999
10|demand/known:DEU 4 to-2021
-12|demand/known:DEU 5
-6|demand/known:DEU 5 2025
-6|demand/known:DEU 5 2026
-12|demand/known:DEU 5 since-2025
13|demand/known:DEU since-2025
10|demand/known:DEU to-1999
-3|demand/known:DEU to-2013
31|demand/known:DEU to-2024
5|demand/known:DJI 3
5|demand/known:DJI 3 2025
5|demand/known:DJI 3 since-2025
5|demand/known:DJI since-2025
-11|demand/known:DNK 3
-7|demand/known:DNK 3 2024
-3|demand/known:DNK 3 2025
-4|demand/known:DNK 3 since-2025
-7|demand/known:DNK 3 to-2024
-12|demand/known:DNK 3.5
-10|demand/known:DNK 3.5 2024
-10|demand/known:DNK 3.5 to-2024
19|demand/known:DNK 5
39|demand/known:DNK 5 2025
-20|demand/known:DNK 5 2026
19|demand/known:DNK 5 since-2025
15|demand/known:DNK since-2025
-17|demand/known:DNK to-2024
-17|demand/known:DOM 2
-17|demand/known:DOM 2 2026
-17|demand/known:DOM 2 since-2025
-17|demand/known:DOM since-2025
21|demand/known:ESP 2
16|demand/known:ESP 2 2022
5|demand/known:ESP 2 2025
5|demand/known:ESP 2 since-2025
16|demand/known:ESP 2 to-2024
-4|demand/known:ESP 2.5
-18|demand/known:ESP 2.5 2025
14|demand/known:ESP 2.5 2026
-4|demand/known:ESP 2.5 since-2025
6|demand/known:ESP 3
20|demand/known:ESP 3 2024
4|demand/known:ESP 3 2025
-17|demand/known:ESP 3 2026
-14|demand/known:ESP 3 since-2025
20|demand/known:ESP 3 to-2024
49|demand/known:ESP 3.5
26|demand/known:ESP 3.5 2025
23|demand/known:ESP 3.5 2026
49|demand/known:ESP 3.5 since-2025
51|demand/known:ESP 5
51|demand/known:ESP 5 2025
51|demand/known:ESP 5 since-2025
84|demand/known:ESP since-2025
36|demand/known:ESP to-2024
-3|demand/known:EST 0.25
-3|demand/known:EST 0.25 2025
-3|demand/known:EST 0.25 since-2025
-5|demand/known:EST 2
-5|demand/known:EST 2 2025
-5|demand/known:EST 2 since-2025
-17|demand/known:EST 2.5
-7|demand/known:EST 2.5 2023
-10|demand/known:EST 2.5 2024
-17|demand/known:EST 2.5 to-2024
-13|demand/known:EST 3
-11|demand/known:EST 3 2025
-11|demand/known:EST 3 since-2025
-16|demand/known:EST 3.5
-17|demand/known:EST 3.5 2025
-17|demand/known:EST 3.5 since-2025
-3|demand/known:EST 4
-3|demand/known:EST 4 2026
-3|demand/known:EST 4 since-2025
-21|demand/known:EST 5
-19|demand/known:EST 5 2025
-21|demand/known:EST 5 since-2025
-61|demand/known:EST since-2025
-18|demand/known:EST to-2024
-9|demand/known:EU 15
-9|demand/known:EU 15 2025
-9|demand/known:EU 15 since-2025
-19|demand/known:EU 2
-4|demand/known:EU 2 2017
-15|demand/known:EU 2 2025
-15|demand/known:EU 2 since-2025
-4|demand/known:EU 2 to-2021
-7|demand/known:EU 2.2
-8|demand/known:EU 2.2 2025
-8|demand/known:EU 2.2 since-2025
-5|demand/known:EU 2.5
-5|demand/known:EU 2.5 2024
-5|demand/known:EU 2.5 to-2024
20|demand/known:EU 2.7
20|demand/known:EU 2.7 2025
20|demand/known:EU 2.7 since-2025
5|demand/known:EU 3
4|demand/known:EU 3 2025
5|demand/known:EU 3 since-2025
-43|demand/known:EU 3.5 2026
46|demand/known:EU 3.5 2027
15|demand/known:EU 4
-6|demand/known:EU 4 2018
22|demand/known:EU 4 2025
22|demand/known:EU 4 since-2025
-6|demand/known:EU 4 to-2021
25|demand/known:EU 5
25|demand/known:EU 5 2025
25|demand/known:EU 5 since-2025
39|demand/known:EU since-2025
-11|demand/known:EU to-2021
-4|demand/known:EU to-2024
15|demand/known:FIN 2
16|demand/known:FIN 2 2023
16|demand/known:FIN 2 to-2024
-3|demand/known:FIN 3.5
-3|demand/known:FIN 3.5 since-2025
8|demand/known:FIN 4
3|demand/known:FIN 4 2025
5|demand/known:FIN 4 2026
8|demand/known:FIN 4 since-2025
-5|demand/known:FIN 5
-5|demand/known:FIN 5 2025
-5|demand/known:FIN 5 since-2025
9|demand/known:FIN to-2024
-11|demand/known:FJI 0.5
-11|demand/known:FJI 0.5 2025
-11|demand/known:FJI 0.5 since-2025
-5|demand/known:FJI 2
-5|demand/known:FJI 2 2025
-5|demand/known:FJI 2 since-2025
-14|demand/known:FJI since-2025
14|demand/known:FRA 2
14|demand/known:FRA 2 2026
14|demand/known:FRA 2 since-2025
7|demand/known:FRA 2.3
7|demand/known:FRA 2.3 2024
7|demand/known:FRA 2.3 to-2024
-5|demand/known:FRA 2.8
-5|demand/known:FRA 2.8 2025
-5|demand/known:FRA 2.8 since-2025
-21|demand/known:FRA 3
-14|demand/known:FRA 3 2024
-5|demand/known:FRA 3 2026
-7|demand/known:FRA 3 since-2025
-14|demand/known:FRA 3 to-2024
-9|demand/known:FRA 3.4
-9|demand/known:FRA 3.4 2024
-9|demand/known:FRA 3.4 to-2024
9|demand/known:FRA 3.5
7|demand/known:FRA 3.5 2025
9|demand/known:FRA 3.5 since-2025
-6|demand/known:FRA 4
-5|demand/known:FRA 4 2019
-5|demand/known:FRA 4 to-2021
8|demand/known:FRA since-2025
-5|demand/known:FRA to-2021
-19|demand/known:FRA to-2024
-4|demand/known:GBR 1.5
-4|demand/known:GBR 2
-4|demand/known:GBR 2 2014
5|demand/known:GBR 2 2015
-7|demand/known:GBR 2 2024
3|demand/known:GBR 2 to-2021
-7|demand/known:GBR 2 to-2024
-6|demand/known:GBR 2.3
-6|demand/known:GBR 2.3 2024
-6|demand/known:GBR 2.3 to-2024
-19|demand/known:GBR 2.5
-4|demand/known:GBR 2.5 2023
-15|demand/known:GBR 2.5 2024
-20|demand/known:GBR 2.5 to-2024
-14|demand/known:GBR 2.6
-14|demand/known:GBR 2.6 2025
-14|demand/known:GBR 2.6 since-2025
-3|demand/known:GBR 2.8
-3|demand/known:GBR 2.8 2025
-3|demand/known:GBR 2.8 since-2025
12|demand/known:GBR 3
-18|demand/known:GBR 3 2024
30|demand/known:GBR 3 2025
30|demand/known:GBR 3 since-2025
-18|demand/known:GBR 3 to-2024
-5|demand/known:GBR 3.5
-22|demand/known:GBR 3.5 2026
16|demand/known:GBR 3.5 2027
-4|demand/known:GBR 3.5 since-2025
15|demand/known:GBR 5
26|demand/known:GBR 5 2025
-8|demand/known:GBR 5 2026
17|demand/known:GBR 5 since-2025
24|demand/known:GBR since-2025
-53|demand/known:GBR to-2024
8|demand/known:GEO 1.4
8|demand/known:GEO 1.4 2025
8|demand/known:GEO 1.4 since-2025
11|demand/known:GEO 3
11|demand/known:GEO 3 2025
11|demand/known:GEO 3 since-2025
20|demand/known:GEO since-2025
10|demand/known:GRC 2
12|demand/known:GRC 2 2010
12|demand/known:GRC 2 to-2013
15|demand/known:GRC 3
17|demand/known:GRC 3 2024
17|demand/known:GRC 3 to-2024
-3|demand/known:GRC 4
-3|demand/known:GRC 4 2025
-3|demand/known:GRC 4 since-2025
-5|demand/known:GRC 5
-5|demand/known:GRC 5 2026
-5|demand/known:GRC 5 since-2025
-11|demand/known:GRC since-2025
12|demand/known:GRC to-2013
14|demand/known:GRC to-2024
10|demand/known:HND 1.5
10|demand/known:HND 1.5 2026
10|demand/known:HND 1.5 since-2025
10|demand/known:HND since-2025
-3|demand/known:HRV 3
-3|demand/known:HRV 3 2025
-3|demand/known:HRV 3 since-2025
-10|demand/known:HRV 4
-10|demand/known:HRV 4 2018
-10|demand/known:HRV 4 to-2021
-3|demand/known:HRV since-2025
-10|demand/known:HRV to-2021
25|demand/known:HTI 2
25|demand/known:HTI 2 2026
25|demand/known:HTI 2 since-2025
25|demand/known:HTI since-2025
-6|demand/known:HUN 3
-17|demand/known:HUN 3 2025
11|demand/known:HUN 3 2026
-6|demand/known:HUN 3 since-2025
33|demand/known:HUN 5
33|demand/known:HUN 5 2025
33|demand/known:HUN 5 since-2025
24|demand/known:HUN since-2025
4|demand/known:IDN 1.5
4|demand/known:IDN 1.5 since-2025
-20|demand/known:IDN 3.5
-6|demand/known:IDN 3.5 2026
-14|demand/known:IDN 3.5 2027
-20|demand/known:IDN 3.5 since-2025
-22|demand/known:IDN 5
-22|demand/known:IDN 5 2025
-22|demand/known:IDN 5 since-2025
-39|demand/known:IDN since-2025
-11|demand/known:IND 0.5
-11|demand/known:IND 0.5 2025
-11|demand/known:IND 0.5 since-2025
-5|demand/known:IND 0.8
-5|demand/known:IND 0.8 2025
-5|demand/known:IND 0.8 since-2025
-4|demand/known:IND 1.4
-4|demand/known:IND 1.4 2025
-4|demand/known:IND 1.4 since-2025
-6|demand/known:IND 2
-6|demand/known:IND 2 2025
-6|demand/known:IND 2 since-2025
-6|demand/known:IND 2.2
-6|demand/known:IND 2.2 2025
-6|demand/known:IND 2.2 since-2025
14|demand/known:IND 2.5
14|demand/known:IND 2.5 2025
14|demand/known:IND 2.5 since-2025
-11|demand/known:IND 3.5
-3|demand/known:IND 3.5 2025
-9|demand/known:IND 3.5 2026
-11|demand/known:IND 3.5 since-2025
-9|demand/known:IND 4
-9|demand/known:IND 4 2024
-9|demand/known:IND 4 to-2024
-7|demand/known:IND 5
-7|demand/known:IND 5 2025
-7|demand/known:IND 5 since-2025
-36|demand/known:IND since-2025
-9|demand/known:IND to-2024
3|demand/known:IRL 2
3|demand/known:IRL 2 2025
3|demand/known:IRL 2 since-2025
-10|demand/known:IRL 3
-4|demand/known:IRL 3 2025
-6|demand/known:IRL 3 2026
-10|demand/known:IRL 3 since-2025
-10|demand/known:IRL since-2025
5|demand/known:IRQ 2
5|demand/known:IRQ 2 2025
5|demand/known:IRQ 2 since-2025
-13|demand/known:IRQ 4
-13|demand/known:IRQ 4 2025
-13|demand/known:IRQ 4 since-2025
11|demand/known:IRQ 5
11|demand/known:IRQ 5 2025
11|demand/known:IRQ 5 since-2025
3|demand/known:IRQ since-2025
20|demand/known:ISL 1.7
20|demand/known:ISL 1.7 2026
20|demand/known:ISL 1.7 since-2025
20|demand/known:ISL since-2025
-3|demand/known:ISR 3
-3|demand/known:ISR 3 2025
-3|demand/known:ISR 3 since-2025
-5|demand/known:ISR 5
-5|demand/known:ISR 5 2025
-5|demand/known:ISR 5 since-2025
-7|demand/known:ISR since-2025
4|demand/known:ITA 0.2
4|demand/known:ITA 0.2 2025
4|demand/known:ITA 0.2 since-2025
11|demand/known:ITA 2
11|demand/known:ITA 2 2022
6|demand/known:ITA 2 2024
-6|demand/known:ITA 2 2025
-6|demand/known:ITA 2 since-2025
17|demand/known:ITA 2 to-2024
10|demand/known:ITA 2.5
12|demand/known:ITA 2.5 2025
10|demand/known:ITA 2.5 since-2025
-6|demand/known:ITA 3
-5|demand/known:ITA 3 2024
-5|demand/known:ITA 3 to-2024
28|demand/known:ITA 3.5
24|demand/known:ITA 3.5 2025
4|demand/known:ITA 3.5 2026
28|demand/known:ITA 3.5 since-2025
36|demand/known:ITA since-2025
12|demand/known:ITA to-2024
14|demand/known:JOR 4
14|demand/known:JOR 4 2025
14|demand/known:JOR 4 since-2025
16|demand/known:JOR since-2025
-3|demand/known:JPN 0.8
-3|demand/known:JPN 0.8 2025
-3|demand/known:JPN 0.8 since-2025
5|demand/known:JPN 1
3|demand/known:JPN 1.1
3|demand/known:JPN 1.1 to-1999
-12|demand/known:JPN 1.5
7|demand/known:JPN 1.5 1978
15|demand/known:JPN 1.5 2025
-38|demand/known:JPN 1.5 2026
-23|demand/known:JPN 1.5 since-2025
11|demand/known:JPN 1.5 to-1999
-24|demand/known:JPN 1E+1
-7|demand/known:JPN 1E+1 2025
-17|demand/known:JPN 1E+1 2027
-24|demand/known:JPN 1E+1 since-2025
-100|demand/known:JPN 2
5|demand/known:JPN 2 1983
5|demand/known:JPN 2 1987
-11|demand/known:JPN 2 1988
-6|demand/known:JPN 2 2020
-4|demand/known:JPN 2 2023
-3|demand/known:JPN 2 2024
-31|demand/known:JPN 2 2025
-58|demand/known:JPN 2 2026
-89|demand/known:JPN 2 since-2025
3|demand/known:JPN 2 to-1999
-8|demand/known:JPN 2 to-2021
-6|demand/known:JPN 2 to-2024
-14|demand/known:JPN 2.5
13|demand/known:JPN 2.5 2023
-16|demand/known:JPN 2.5 2025
-8|demand/known:JPN 2.5 2026
-3|demand/known:JPN 2.5 2027
-27|demand/known:JPN 2.5 since-2025
13|demand/known:JPN 2.5 to-2024
4|demand/known:JPN 2.7
4|demand/known:JPN 2.7 2025
4|demand/known:JPN 2.7 since-2025
6|demand/known:JPN 2.8
6|demand/known:JPN 2.8 2025
6|demand/known:JPN 2.8 since-2025
127|demand/known:JPN 3
8|demand/known:JPN 3 1987
11|demand/known:JPN 3 1988
3|demand/known:JPN 3 1996
15|demand/known:JPN 3 2016
-12|demand/known:JPN 3 2023
35|demand/known:JPN 3 2024
56|demand/known:JPN 3 2025
9|demand/known:JPN 3 2026
65|demand/known:JPN 3 since-2025
23|demand/known:JPN 3 to-1999
15|demand/known:JPN 3 to-2021
23|demand/known:JPN 3 to-2024
9|demand/known:JPN 3-3.5
9|demand/known:JPN 3-3.5 2025
9|demand/known:JPN 3-3.5 since-2025
-14|demand/known:JPN 3.2
-14|demand/known:JPN 3.2 2024
-14|demand/known:JPN 3.2 to-2024
-4|demand/known:JPN 3.3
-4|demand/known:JPN 3.3 2025
-4|demand/known:JPN 3.3 since-2025
56|demand/known:JPN 3.5
-6|demand/known:JPN 3.5 2024
43|demand/known:JPN 3.5 2025
15|demand/known:JPN 3.5 2026
3|demand/known:JPN 3.5 2027
62|demand/known:JPN 3.5 since-2025
-6|demand/known:JPN 3.5 to-2024
-10|demand/known:JPN 3.8
-10|demand/known:JPN 3.8 2025
-10|demand/known:JPN 3.8 since-2025
-43|demand/known:JPN 4
-14|demand/known:JPN 4 2018
-46|demand/known:JPN 4 2025
12|demand/known:JPN 4 2026
6|demand/known:JPN 4 2029
-27|demand/known:JPN 4 since-2025
-16|demand/known:JPN 4 to-2021
21|demand/known:JPN 5
-34|demand/known:JPN 5 2024
23|demand/known:JPN 5 2025
11|demand/known:JPN 5 2026
19|demand/known:JPN 5 2027
54|demand/known:JPN 5 since-2025
-34|demand/known:JPN 5 to-2024
-3|demand/known:JPN 6
-3|demand/known:JPN 6 2026
-3|demand/known:JPN 6 since-2025
-12|demand/known:JPN since-2025
46|demand/known:JPN to-1999
-8|demand/known:JPN to-2021
-25|demand/known:JPN to-2024
3|demand/known:KAZ 2
3|demand/known:KAZ 2 2025
3|demand/known:KAZ 2 since-2025
-10|demand/known:KAZ 2.5
-10|demand/known:KAZ 2.5 2026
-10|demand/known:KAZ 2.5 since-2025
-7|demand/known:KAZ since-2025
-10|demand/known:KHM 1
-10|demand/known:KHM 1 2025
-10|demand/known:KHM 1 since-2025
-10|demand/known:KHM since-2025
-3|demand/known:KOR 1.7
-3|demand/known:KOR 1.7 2024
-3|demand/known:KOR 1.7 to-2024
-8|demand/known:KOR 1E+1
-7|demand/known:KOR 1E+1 2025
-8|demand/known:KOR 1E+1 since-2025
5|demand/known:KOR 2
5|demand/known:KOR 2 2025
5|demand/known:KOR 2 since-2025
-4|demand/known:KOR 2.7
-4|demand/known:KOR 2.7 2025
-4|demand/known:KOR 2.7 since-2025
-6|demand/known:KOR 2.8
-6|demand/known:KOR 2.8 2025
-6|demand/known:KOR 2.8 since-2025
3|demand/known:KOR 3 2003
-13|demand/known:KOR 3 2016
27|demand/known:KOR 3 2023
-36|demand/known:KOR 3 2025
16|demand/known:KOR 3 2026
-19|demand/known:KOR 3 since-2025
3|demand/known:KOR 3 to-2013
-13|demand/known:KOR 3 to-2021
27|demand/known:KOR 3 to-2024
4|demand/known:KOR 3.3
4|demand/known:KOR 3.3 2025
4|demand/known:KOR 3.3 since-2025
16|demand/known:KOR 3.5
66|demand/known:KOR 3.5 2025
-52|demand/known:KOR 3.5 2026
14|demand/known:KOR 3.5 since-2025
25|demand/known:KOR 3.8
25|demand/known:KOR 3.8 2025
25|demand/known:KOR 3.8 since-2025
6|demand/known:KOR 4
-11|demand/known:KOR 4 2019
9|demand/known:KOR 4 2025
8|demand/known:KOR 4 2026
17|demand/known:KOR 4 since-2025
-11|demand/known:KOR 4 to-2021
30|demand/known:KOR 5
32|demand/known:KOR 5 2025
30|demand/known:KOR 5 since-2025
3|demand/known:KOR 6
3|demand/known:KOR 6 2025
3|demand/known:KOR 6 since-2025
55|demand/known:KOR since-2025
3|demand/known:KOR to-2013
-25|demand/known:KOR to-2021
25|demand/known:KOR to-2024
3|demand/known:KWT 4.5 2025
9|demand/known:LBN 3
9|demand/known:LBN 3 2025
9|demand/known:LBN 3 since-2025
9|demand/known:LBN since-2025
-8|demand/known:LTU 2
-7|demand/known:LTU 2 2023
-7|demand/known:LTU 2 to-2024
-11|demand/known:LTU 2.5
-9|demand/known:LTU 2.5 2023
-10|demand/known:LTU 2.5 to-2024
-12|demand/known:LTU 3
-8|demand/known:LTU 3 2023
-3|demand/known:LTU 3 2024
-11|demand/known:LTU 3 to-2024
-38|demand/known:LTU 3.5
-38|demand/known:LTU 3.5 2025
-38|demand/known:LTU 3.5 since-2025
-40|demand/known:LTU 4
-40|demand/known:LTU 4 2025
-40|demand/known:LTU 4 since-2025
-14|demand/known:LTU 5
-4|demand/known:LTU 5 2025
-10|demand/known:LTU 5 2026
-14|demand/known:LTU 5 since-2025
-95|demand/known:LTU since-2025
-29|demand/known:LTU to-2024
18|demand/known:LUX 1
18|demand/known:LUX 1 2023
18|demand/known:LUX 1 to-2024
24|demand/known:LUX 1.9
24|demand/known:LUX 1.9 2025
24|demand/known:LUX 1.9 since-2025
-15|demand/known:LUX 2
-15|demand/known:LUX 2 2023
-15|demand/known:LUX 2 to-2024
-23|demand/known:LUX 5
-23|demand/known:LUX 5 2025
-23|demand/known:LUX 5 since-2025
4|demand/known:LUX to-2024
-20|demand/known:LVA 2
-10|demand/known:LVA 2 2016
-10|demand/known:LVA 2 2023
-10|demand/known:LVA 2 to-2021
-10|demand/known:LVA 2 to-2024
-4|demand/known:LVA 2.7
-4|demand/known:LVA 2.7 2025
-4|demand/known:LVA 2.7 since-2025
-9|demand/known:LVA 3.5
-9|demand/known:LVA 3.5 2025
-9|demand/known:LVA 3.5 since-2025
-4|demand/known:LVA 5
-4|demand/known:LVA 5 2025
-4|demand/known:LVA 5 since-2025
-19|demand/known:LVA since-2025
-10|demand/known:LVA to-2021
-10|demand/known:LVA to-2024
5|demand/known:MDA since-2025
4|demand/known:MEX 1.5
4|demand/known:MEX 1.5 2025
4|demand/known:MEX 1.5 since-2025
4|demand/known:MEX since-2025
12|demand/known:MNE 2.5
12|demand/known:MNE 2.5 2025
12|demand/known:MNE 2.5 since-2025
9|demand/known:MNE since-2025
10|demand/known:MNG 1.3
10|demand/known:MNG 1.3 2025
10|demand/known:MNG 1.3 since-2025
10|demand/known:MNG since-2025
3|demand/known:MOZ 2.2
3|demand/known:MOZ 2.2 2024
3|demand/known:MOZ 2.2 to-2024
3|demand/known:MOZ to-2024
6|demand/known:MUS 0.8
6|demand/known:MUS 0.8 2025
6|demand/known:MUS 0.8 since-2025
6|demand/known:MUS since-2025
-37|demand/known:MYS 3.5
-37|demand/known:MYS 3.5 2025
-37|demand/known:MYS 3.5 since-2025
-10|demand/known:MYS 5
-8|demand/known:MYS 5 2024
-8|demand/known:MYS 5 to-2024
-40|demand/known:MYS since-2025
-8|demand/known:MYS to-2024
19|demand/known:NATO 0.2
19|demand/known:NATO 0.2 2025
19|demand/known:NATO 0.2 since-2025
-5|demand/known:NATO 0.25
-6|demand/known:NATO 0.25 2025
-5|demand/known:NATO 0.25 since-2025
-6|demand/known:NATO 0.3
-6|demand/known:NATO 0.3 2024
-6|demand/known:NATO 0.3 to-2024
-19|demand/known:NATO 1
-17|demand/known:NATO 1 2023
-17|demand/known:NATO 1 to-2024
-3|demand/known:NATO 1.3
-3|demand/known:NATO 1.3 2025
-3|demand/known:NATO 1.3 since-2025
-3|demand/known:NATO 1.5 2024
12|demand/known:NATO 1.5 2025
-6|demand/known:NATO 1.5 2026
6|demand/known:NATO 1.5 since-2025
-3|demand/known:NATO 1.5 to-1999
-3|demand/known:NATO 1.5 to-2024
-7|demand/known:NATO 15
-7|demand/known:NATO 15 2025
-7|demand/known:NATO 15 since-2025
-21|demand/known:NATO 2
-5|demand/known:NATO 2 1995
-3|demand/known:NATO 2 2002
19|demand/known:NATO 2 2004
-12|demand/known:NATO 2 2010
27|demand/known:NATO 2 2014
-5|demand/known:NATO 2 2015
16|demand/known:NATO 2 2016
6|demand/known:NATO 2 2017
23|demand/known:NATO 2 2018
-12|demand/known:NATO 2 2019
-55|demand/known:NATO 2 2020
-29|demand/known:NATO 2 2022
-19|demand/known:NATO 2 2023
19|demand/known:NATO 2 2024
23|demand/known:NATO 2 2025
-9|demand/known:NATO 2 2026
14|demand/known:NATO 2 since-2025
-10|demand/known:NATO 2 to-1999
5|demand/known:NATO 2 to-2013
-29|demand/known:NATO 2 to-2024
35|demand/known:NATO 2.5
18|demand/known:NATO 2.5 2023
36|demand/known:NATO 2.5 2025
-16|demand/known:NATO 2.5 2026
18|demand/known:NATO 2.5 since-2025
18|demand/known:NATO 2.5 to-2024
-17|demand/known:NATO 2.7
-16|demand/known:NATO 2.7 2025
-16|demand/known:NATO 2.7 since-2025
10|demand/known:NATO 3
-7|demand/known:NATO 3 1987
-4|demand/known:NATO 3 1988
5|demand/known:NATO 3 2023
13|demand/known:NATO 3 2024
-14|demand/known:NATO 3 2025
3|demand/known:NATO 3 2026
20|demand/known:NATO 3 2027
9|demand/known:NATO 3 since-2025
-14|demand/known:NATO 3 to-1999
18|demand/known:NATO 3 to-2024
9|demand/known:NATO 3-3.5
9|demand/known:NATO 3-3.5 2025
9|demand/known:NATO 3-3.5 since-2025
-4|demand/known:NATO 3.5
28|demand/known:NATO 3.5 2024
-3|demand/known:NATO 3.5 2025
-6|demand/known:NATO 3.5 2026
-21|demand/known:NATO 3.5 2027
-31|demand/known:NATO 3.5 since-2025
27|demand/known:NATO 3.5 to-2024
-4|demand/known:NATO 3.5-5
-4|demand/known:NATO 3.5-5 2025
-4|demand/known:NATO 3.5-5 since-2025
3|demand/known:NATO 3.7
3|demand/known:NATO 3.7 2025
3|demand/known:NATO 3.7 since-2025
44|demand/known:NATO 4
-4|demand/known:NATO 4 1983
23|demand/known:NATO 4 2018
16|demand/known:NATO 4 2019
-5|demand/known:NATO 4 2024
29|demand/known:NATO 4 2025
-15|demand/known:NATO 4 2026
14|demand/known:NATO 4 since-2025
-4|demand/known:NATO 4 to-1999
39|demand/known:NATO 4 to-2021
-5|demand/known:NATO 4 to-2024
40|demand/known:NATO 5
41|demand/known:NATO 5 2024
49|demand/known:NATO 5 2025
-42|demand/known:NATO 5 2026
-9|demand/known:NATO 5 2027
41|demand/known:NATO 5 to-2024
-4|demand/known:NATO 6
-3|demand/known:NATO 6 2026
-4|demand/known:NATO 6 since-2025
12|demand/known:NATO since-2025
-33|demand/known:NATO to-1999
37|demand/known:NATO to-2021
40|demand/known:NATO to-2024
3|demand/known:NER 3.4
3|demand/known:NER 3.4 2024
3|demand/known:NER 3.4 to-2024
3|demand/known:NER to-2024
-7|demand/known:NLD 2
7|demand/known:NLD 2 2023
-14|demand/known:NLD 2 2025
-14|demand/known:NLD 2 since-2025
6|demand/known:NLD 2 to-2024
-13|demand/known:NLD 3
-6|demand/known:NLD 3 2025
-6|demand/known:NLD 3 2026
-12|demand/known:NLD 3 since-2025
-23|demand/known:NLD 3.5 2025
22|demand/known:NLD 3.5 2026
-4|demand/known:NLD 5
-4|demand/known:NLD 5 2025
-4|demand/known:NLD 5 since-2025
-31|demand/known:NLD since-2025
5|demand/known:NLD to-2024
-20|demand/known:NOR 1.7
-20|demand/known:NOR 1.7 2026
-20|demand/known:NOR 1.7 since-2025
17|demand/known:NOR 2
17|demand/known:NOR 2 2023
17|demand/known:NOR 2 to-2024
-23|demand/known:NOR 5
-23|demand/known:NOR 5 2025
-23|demand/known:NOR 5 since-2025
-42|demand/known:NOR since-2025
17|demand/known:NOR to-2024
5|demand/known:NZL 1.7
5|demand/known:NZL 1.7 2024
5|demand/known:NZL 1.7 to-2024
16|demand/known:NZL 2
16|demand/known:NZL 2 2025
16|demand/known:NZL 2 since-2025
5|demand/known:NZL 2.4
5|demand/known:NZL 2.4 2025
5|demand/known:NZL 2.4 since-2025
-36|demand/known:NZL 3
-35|demand/known:NZL 3 2025
-35|demand/known:NZL 3 since-2025
-45|demand/known:NZL 3.5 2025
43|demand/known:NZL 3.5 2026
-3|demand/known:NZL 5
-3|demand/known:NZL 5 2025
-3|demand/known:NZL 5 since-2025
-21|demand/known:NZL since-2025
5|demand/known:NZL to-2024
3|demand/known:PAK 1.5
3|demand/known:PAK 1.5 2024
3|demand/known:PAK 1.5 to-2024
8|demand/known:PAK 1.8
8|demand/known:PAK 1.8 2024
8|demand/known:PAK 1.8 to-2024
7|demand/known:PAK 2
7|demand/known:PAK 2 2025
7|demand/known:PAK 2 since-2025
6|demand/known:PAK since-2025
11|demand/known:PAK to-2024
-7|demand/known:PHL 1.3
-7|demand/known:PHL 1.3 2025
-7|demand/known:PHL 1.3 since-2025
11|demand/known:PHL 2
9|demand/known:PHL 2 2026
11|demand/known:PHL 2 since-2025
34|demand/known:PHL 2.5
21|demand/known:PHL 2.5 2025
12|demand/known:PHL 2.5 2026
34|demand/known:PHL 2.5 since-2025
-3|demand/known:PHL 3
-5|demand/known:PHL 3 2025
-3|demand/known:PHL 3 since-2025
-36|demand/known:PHL 3.5
-10|demand/known:PHL 3.5 2025
-26|demand/known:PHL 3.5 2026
-36|demand/known:PHL 3.5 since-2025
-42|demand/known:PHL 5
-40|demand/known:PHL 5 2025
-40|demand/known:PHL 5 since-2025
-40|demand/known:PHL since-2025
5|demand/known:PNG 0.8
5|demand/known:PNG 0.8 2025
5|demand/known:PNG 0.8 since-2025
-6|demand/known:PNG 2
-6|demand/known:PNG 2 2025
-6|demand/known:PNG 2 since-2025
-4|demand/known:PNG since-2025
15|demand/known:POL 1.3
15|demand/known:POL 1.3 2025
15|demand/known:POL 1.3 since-2025
16|demand/known:POL 2
-5|demand/known:POL 2 2004
-3|demand/known:POL 2 2016
25|demand/known:POL 2 2025
25|demand/known:POL 2 since-2025
-5|demand/known:POL 2 to-2013
-3|demand/known:POL 2 to-2021
-13|demand/known:POL 2.5
-9|demand/known:POL 2.5 2023
-4|demand/known:POL 2.5 2025
-4|demand/known:POL 2.5 since-2025
-9|demand/known:POL 2.5 to-2024
-62|demand/known:POL 3
-8|demand/known:POL 3 2023
-15|demand/known:POL 3 2024
-27|demand/known:POL 3 2025
-12|demand/known:POL 3 2026
-39|demand/known:POL 3 since-2025
-23|demand/known:POL 3 to-2024
-3|demand/known:POL 3.1
-3|demand/known:POL 3.1 2023
-3|demand/known:POL 3.1 to-2024
3|demand/known:POL 3.5 2025
-49|demand/known:POL 5
-35|demand/known:POL 5 2025
-14|demand/known:POL 5 2026
-49|demand/known:POL 5 since-2025
-53|demand/known:POL since-2025
-5|demand/known:POL to-2013
-3|demand/known:POL to-2021
-36|demand/known:POL to-2024
-3|demand/known:PRK since-2025
8|demand/known:PRT 2
8|demand/known:PRT 2 2025
8|demand/known:PRT 2 since-2025
11|demand/known:PRT 3.5
14|demand/known:PRT 3.5 2025
-3|demand/known:PRT 3.5 2026
11|demand/known:PRT 3.5 since-2025
18|demand/known:PRT since-2025
-7|demand/known:QAT 6
-7|demand/known:QAT 6 2025
-7|demand/known:QAT 6 since-2025
-7|demand/known:QAT since-2025
-4|demand/known:RUS 2.5
-4|demand/known:RUS 2.5 2026
-4|demand/known:RUS 2.5 since-2025
-25|demand/known:RUS 3
-25|demand/known:RUS 3 2025
-25|demand/known:RUS 3 since-2025
31|demand/known:RUS 4
31|demand/known:RUS 4 2024
31|demand/known:RUS 4 to-2024
-33|demand/known:RUS since-2025
31|demand/known:RUS to-2024
-7|demand/known:SAU 1
-7|demand/known:SAU 1 2025
-7|demand/known:SAU 1 since-2025
-3|demand/known:SAU 1.5
-3|demand/known:SAU 1.5 2024
-3|demand/known:SAU 1.5 to-2024
-6|demand/known:SAU 3
-6|demand/known:SAU 3 2024
-6|demand/known:SAU 3 to-2024
-5|demand/known:SAU 5 2025
7|demand/known:SAU 5 2026
-6|demand/known:SAU 6
-8|demand/known:SAU 6 2024
-8|demand/known:SAU 6 to-2024
-5|demand/known:SAU since-2025
-16|demand/known:SAU to-2024
-6|demand/known:SGP 2
-6|demand/known:SGP 2 2020
-6|demand/known:SGP 2 to-2021
-32|demand/known:SGP 3.5
-4|demand/known:SGP 3.5 2025
-22|demand/known:SGP 3.5 2026
-6|demand/known:SGP 3.5 2027
-32|demand/known:SGP 3.5 since-2025
-11|demand/known:SGP 3.5-5
-11|demand/known:SGP 3.5-5 2025
-11|demand/known:SGP 3.5-5 since-2025
-11|demand/known:SGP 5
-35|demand/known:SGP 5 2025
24|demand/known:SGP 5 2026
-11|demand/known:SGP 5 since-2025
-55|demand/known:SGP since-2025
-6|demand/known:SGP to-2021
4|demand/known:SRB 2.2
4|demand/known:SRB 2.2 2025
4|demand/known:SRB 2.2 since-2025
-7|demand/known:SRB 2.5
-7|demand/known:SRB 2.5 2025
-7|demand/known:SRB 2.5 since-2025
-3|demand/known:SRB since-2025
-8|demand/known:SSD 1.3
-8|demand/known:SSD 1.3 2025
-8|demand/known:SSD 1.3 since-2025
19|demand/known:SSD 3.5
19|demand/known:SSD 3.5 2025
19|demand/known:SSD 3.5 since-2025
11|demand/known:SSD since-2025
5|demand/known:SUR 1
5|demand/known:SUR 1 2024
5|demand/known:SUR 1 to-2024
5|demand/known:SUR to-2024
5|demand/known:SVK 3.3
5|demand/known:SVK 3.3 2025
5|demand/known:SVK 3.3 since-2025
16|demand/known:SVK 3.5
16|demand/known:SVK 3.5 2026
16|demand/known:SVK 3.5 since-2025
5|demand/known:SVK 5
5|demand/known:SVK 5 2025
5|demand/known:SVK 5 since-2025
27|demand/known:SVK since-2025
4|demand/known:SVN 2
4|demand/known:SVN 2 2002
4|demand/known:SVN 2 to-2013
4|demand/known:SVN 3
4|demand/known:SVN 3 2025
4|demand/known:SVN 3 since-2025
-18|demand/known:SVN 3.5
-18|demand/known:SVN 3.5 2025
-18|demand/known:SVN 3.5 since-2025
-14|demand/known:SVN since-2025
4|demand/known:SVN to-2013
-5|demand/known:SWE 1.5
-5|demand/known:SWE 1.5 2025
-5|demand/known:SWE 1.5 since-2025
-15|demand/known:SWE 3.5
-7|demand/known:SWE 3.5 2025
-8|demand/known:SWE 3.5 2026
-15|demand/known:SWE 3.5 since-2025
-3|demand/known:SWE 5
-3|demand/known:SWE 5 2025
-3|demand/known:SWE 5 since-2025
-24|demand/known:SWE since-2025
14|demand/known:SYC 2.2
14|demand/known:SYC 2.2 2025
14|demand/known:SYC 2.2 since-2025
14|demand/known:SYC since-2025
12|demand/known:SYR 4
12|demand/known:SYR 4 2025
12|demand/known:SYR 4 since-2025
12|demand/known:SYR 6
12|demand/known:SYR 6 2025
12|demand/known:SYR 6 since-2025
24|demand/known:SYR since-2025
9|demand/known:TCD 3.4
9|demand/known:TCD 3.4 2024
9|demand/known:TCD 3.4 to-2024
9|demand/known:TCD to-2024
10|demand/known:THA 1
10|demand/known:THA 1 2025
10|demand/known:THA 1 since-2025
6|demand/known:THA 2
6|demand/known:THA 2 2026
6|demand/known:THA 2 since-2025
-4|demand/known:THA 2.7
-4|demand/known:THA 2.7 2025
-4|demand/known:THA 2.7 since-2025
-9|demand/known:THA 3.5
-9|demand/known:THA 3.5 2025
-9|demand/known:THA 3.5 since-2025
16|demand/known:TKM 2.5
16|demand/known:TKM 2.5 2026
16|demand/known:TKM 2.5 since-2025
16|demand/known:TKM since-2025
3|demand/known:TON 1.2
3|demand/known:TON 1.2 2025
3|demand/known:TON 1.2 since-2025
-14|demand/known:TUR 0.25
-14|demand/known:TUR 0.25 2026
-14|demand/known:TUR 0.25 since-2025
-5|demand/known:TUR 3
-4|demand/known:TUR 3 2026
-5|demand/known:TUR 3 since-2025
14|demand/known:TUR 3.5
22|demand/known:TUR 3.5 2025
-7|demand/known:TUR 3.5 2026
14|demand/known:TUR 3.5 since-2025
-3|demand/known:TUR 6
-3|demand/known:TUR 6 2025
-3|demand/known:TUR 6 since-2025
-10|demand/known:TUR since-2025
-13|demand/known:TWN 1.5
-13|demand/known:TWN 1.5 2025
-13|demand/known:TWN 1.5 since-2025
55|demand/known:TWN 1E+1
34|demand/known:TWN 1E+1 2025
3|demand/known:TWN 1E+1 2026
19|demand/known:TWN 1E+1 2027
55|demand/known:TWN 1E+1 since-2025
-14|demand/known:TWN 3
3|demand/known:TWN 3 2024
-18|demand/known:TWN 3 2025
-18|demand/known:TWN 3 since-2025
-9|demand/known:TWN 3.5
-14|demand/known:TWN 3.5 2025
5|demand/known:TWN 3.5 2026
-9|demand/known:TWN 3.5 since-2025
8|demand/known:TWN 4
6|demand/known:TWN 4 2026
8|demand/known:TWN 4 since-2025
9|demand/known:TWN 5
-16|demand/known:TWN 5 2025
22|demand/known:TWN 5 2026
7|demand/known:TWN 5 since-2025
4|demand/known:TWN 6
4|demand/known:TWN 6 2026
4|demand/known:TWN 6 since-2025
33|demand/known:TWN since-2025
4|demand/known:TWN to-2024
5|demand/known:TZA 2
5|demand/known:TZA 2 2024
5|demand/known:TZA 2 to-2024
5|demand/known:TZA to-2024
-4|demand/known:UGA 2
-4|demand/known:UGA 2 2024
-4|demand/known:UGA 2 to-2024
-12|demand/known:UGA 3.5
-12|demand/known:UGA 3.5 2025
-12|demand/known:UGA 3.5 since-2025
-12|demand/known:UGA since-2025
-4|demand/known:UGA to-2024
-11|demand/known:UKR 0.25
-9|demand/known:UKR 0.25 2025
-11|demand/known:UKR 0.25 since-2025
-14|demand/known:UKR 0.3
-14|demand/known:UKR 0.3 2024
-14|demand/known:UKR 0.3 to-2024
7|demand/known:UKR 1
7|demand/known:UKR 1 2025
7|demand/known:UKR 1 since-2025
18|demand/known:UKR 15
18|demand/known:UKR 15 2025
18|demand/known:UKR 15 since-2025
-10|demand/known:UKR 2
-10|demand/known:UKR 2 2024
-10|demand/known:UKR 2 to-2024
-3|demand/known:UKR 2.5
-3|demand/known:UKR 2.5 2025
-3|demand/known:UKR 2.5 since-2025
-7|demand/known:UKR 4
-7|demand/known:UKR 4 2025
-7|demand/known:UKR 4 since-2025
-24|demand/known:UKR to-2024
-17|demand/known:USA 0.2
-17|demand/known:USA 0.2 2025
-17|demand/known:USA 0.2 since-2025
-3|demand/known:USA 1
-3|demand/known:USA 1.1
-3|demand/known:USA 1.1 to-1999
16|demand/known:USA 1.3
16|demand/known:USA 1.3 2025
16|demand/known:USA 1.3 since-2025
-3|demand/known:USA 1E+1
-3|demand/known:USA 1E+1 2025
-3|demand/known:USA 1E+1 since-2025
-3|demand/known:USA 2
-3|demand/known:USA 2 2014
-5|demand/known:USA 2 2020
-3|demand/known:USA 2 2024
15|demand/known:USA 2 2025
15|demand/known:USA 2 since-2025
-9|demand/known:USA 2 to-2021
-5|demand/known:USA 2 to-2024
-8|demand/known:USA 2.5
-7|demand/known:USA 2.5 2025
-8|demand/known:USA 2.5 since-2025
-14|demand/known:USA 3
-3|demand/known:USA 3 1988
-10|demand/known:USA 3 2024
8|demand/known:USA 3 2025
-6|demand/known:USA 3 2026
-4|demand/known:USA 3 to-1999
-11|demand/known:USA 3 to-2024
16|demand/known:USA 3.2
16|demand/known:USA 3.2 2024
16|demand/known:USA 3.2 to-2024
-5|demand/known:USA 3.5
-8|demand/known:USA 3.5 2024
31|demand/known:USA 3.5 2025
-18|demand/known:USA 3.5 2026
-10|demand/known:USA 3.5 2027
3|demand/known:USA 3.5 since-2025
-8|demand/known:USA 3.5 to-2024
-8|demand/known:USA 3.8
-8|demand/known:USA 3.8 2025
-8|demand/known:USA 3.8 since-2025
-12|demand/known:USA 4
-3|demand/known:USA 4 2019
-4|demand/known:USA 4 2025
-3|demand/known:USA 4 2026
-7|demand/known:USA 4 since-2025
-5|demand/known:USA 4 to-2021
20|demand/known:USA 4.7
20|demand/known:USA 4.7 2025
20|demand/known:USA 4.7 since-2025
-15|demand/known:USA 5
-6|demand/known:USA 5 2024
-25|demand/known:USA 5 2025
17|demand/known:USA 5 2026
-9|demand/known:USA 5 since-2025
-6|demand/known:USA 5 to-2024
-13|demand/known:USA to-1999
-14|demand/known:USA to-2021
-16|demand/known:USA to-2024
6|demand/known:VNM 2.5
6|demand/known:VNM 2.5 2027
6|demand/known:VNM 2.5 since-2025
4|demand/known:VNM 2.7
4|demand/known:VNM 2.7 2025
4|demand/known:VNM 2.7 since-2025
-21|demand/known:VNM 3.5
-12|demand/known:VNM 3.5 2025
-9|demand/known:VNM 3.5 2026
-21|demand/known:VNM 3.5 since-2025
-11|demand/known:VNM since-2025
18|demand/known:XKX 1.5
18|demand/known:XKX 1.5 2024
18|demand/known:XKX 1.5 to-2024
18|demand/known:XKX to-2024
8|demand/known:YEM 6
8|demand/known:YEM 6 2024
8|demand/known:YEM 6 to-2024
8|demand/known:YEM to-2024
3|demand/known:ZAF 1.5
3|demand/known:ZAF 1.5 2024
3|demand/known:ZAF 1.5 to-2024
-3|demand/known:ZAF 2.2
-3|demand/known:ZAF 2.2 2024
-3|demand/known:ZAF 2.2 to-2024
42|demand/last:before
39|demand/last:same-sentence
8|demand/named:1
15|demand/named:2
25|demand/named:3
-3|demand/one-of-several
53|demand/ruled
-12|demand/ruled:spender-after-asked
8|demand/ruled:spender-asked
-37|demand/ruled:spender-asked-before
23|demand/ruled:spender-before
19|demand/ruled:spender-beside
44|demand/ruled:spender-both
-25|demand/ruled:spender-clause
24|demand/ruled:spender-gapped
-32|demand/ruled:spender-home
-46|demand/ruled:spender-members
-48|demand/ruled:spender-near
-54|demand/ruled:spender-near-asked
8|demand/ruled:spender-object
69|demand/ruled:spender-object-asked
19|demand/ruled:spender-of-gdp
9|demand/ruled:spender-of-noun
-29|demand/ruled:spender-party
31|demand/ruled:spender-pronoun
12|demand/ruled:spender-respectively
5|demand/ruled:spender-should
6|demand/ruled:spender-should-asked
-10|demand/ruled:spender-subject
72|demand/ruled:spender-whoever
15|demand/same-figure-of-another
-15|demand/same-figure-of-it
130|demand/several:2
164|demand/several:3
6|demand/several:4
9|demand/several:5
3|demand/subject-of:accept
3|demand/subject-of:adopt
-11|demand/subject-of:advocate
5|demand/subject-of:aim
-27|demand/subject-of:ask
-9|demand/subject-of:ask for
-26|demand/subject-of:back
3|demand/subject-of:balk
-19|demand/subject-of:be
-9|demand/subject-of:believe
23|demand/subject-of:bring
9|demand/subject-of:call for
4|demand/subject-of:call on
10|demand/subject-of:come up with
17|demand/subject-of:commit
10|demand/subject-of:consider
6|demand/subject-of:convince
6|demand/subject-of:cough up
6|demand/subject-of:cross
-24|demand/subject-of:demand
20|demand/subject-of:do
14|demand/subject-of:end
5|demand/subject-of:endorse
6|demand/subject-of:exclude
-6|demand/subject-of:exempt
4|demand/subject-of:expect
-4|demand/subject-of:eye
-14|demand/subject-of:fall
4|demand/subject-of:favour
11|demand/subject-of:fend off
7|demand/subject-of:get
13|demand/subject-of:give
-38|demand/subject-of:go
47|demand/subject-of:hold
40|demand/subject-of:hope
-3|demand/subject-of:increase
-32|demand/subject-of:insist on
31|demand/subject-of:keep
-5|demand/subject-of:lay down
-16|demand/subject-of:lean on
3|demand/subject-of:leap
3|demand/subject-of:leave
-16|demand/subject-of:like to see
-3|demand/subject-of:live up to
8|demand/subject-of:live with
-10|demand/subject-of:lobby for
-53|demand/subject-of:look for
3|demand/subject-of:lower
-27|demand/subject-of:mean
26|demand/subject-of:meet
18|demand/subject-of:mention
41|demand/subject-of:move
-4|demand/subject-of:name
12|demand/subject-of:order
-16|demand/subject-of:pay
-16|demand/subject-of:pester
-5|demand/subject-of:press
-7|demand/subject-of:press for
-26|demand/subject-of:promise
5|demand/subject-of:propose
4|demand/subject-of:push for
13|demand/subject-of:put
8|demand/subject-of:raise
-110|demand/subject-of:reach
6|demand/subject-of:readiness
-6|demand/subject-of:reckon
-29|demand/subject-of:refuse
-6|demand/subject-of:reject
-3|demand/subject-of:return
7|demand/subject-of:rule out
-11|demand/subject-of:seek
-4|demand/subject-of:set
7|demand/subject-of:set aside
-10|demand/subject-of:set out
3|demand/subject-of:slip
10|demand/subject-of:speak of
7|demand/subject-of:speculate
3|demand/subject-of:stand
-5|demand/subject-of:start at
7|demand/subject-of:stick to
16|demand/subject-of:struggle
-4|demand/subject-of:table
-37|demand/subject-of:take
-3|demand/subject-of:talk about
5|demand/subject-of:talk of
-15|demand/subject-of:tell
21|demand/subject-of:think
5|demand/subject-of:tie
4|demand/subject-of:top
58|demand/subject-of:unwilling
-69|demand/subject-of:urge
34|demand/subject-of:use
-48|demand/subject-of:veto
6|demand/subject-of:work towards
9|demand/subject-of:write
16|demand/subject:be allies
7|demand/subject:be body
-15|demand/subject:be capital
18|demand/subject:be country
-18|demand/subject:be gov
-20|demand/subject:be leader
-9|demand/subject:be pronoun
17|demand/subject:cap capital
42|demand/subject:cap country
21|demand/subject:cap pronoun
-16|demand/subject:demand body
-50|demand/subject:demand capital
-121|demand/subject:demand country
-41|demand/subject:demand gov
-31|demand/subject:demand leader
-20|demand/subject:demand people
3|demand/subject:denial body
-13|demand/subject:denial gov
9|demand/subject:denial leader
-48|demand/subject:denial nongov
-6|demand/subject:denial people
52|demand/subject:denial pronoun
9|demand/subject:level country
18|demand/subject:level gov
-9|demand/subject:level pronoun
39|demand/subject:move allies
-71|demand/subject:move body
5|demand/subject:move capital
-16|demand/subject:move gov
-8|demand/subject:move leader
-26|demand/subject:move pronoun
6|demand/subject:pledge allies
-16|demand/subject:pledge body
8|demand/subject:pledge country
-28|demand/subject:pledge gov
58|demand/subject:pledge leader
-34|demand/subject:pledge pronoun
7|demand/subject:proposal allies
3|demand/subject:proposal body
-10|demand/subject:proposal capital
-29|demand/subject:proposal country
58|demand/subject:proposal gov
11|demand/subject:proposal leader
30|demand/subject:proposal pronoun
8|demand/subject:spend allies
22|demand/subject:spend body
-23|demand/subject:spend country
59|demand/subject:spend gov
10|demand/subject:spend pronoun
-25|demand/title
-10|demand/told-of:0
-17|demand/told-of:1
18|demand/told-of:2
8|demand/told-of:3
-49|demand/unnamed
17|denial/after-joint:0 far
39|denial/after-joint:0 near
55|denial/after-joint:1 mid
-7|denial/after-joint:1 near
-4|denial/after-joint:2 far
-10|denial/after-joint:2 mid
19|denial/after-joint:2 near
-25|denial/after-joint:3 far
-3|denial/after-joint:3 mid
10|denial/after-joint:3 near
-10|denial/after-led:\" far joined
13|denial/after-led:\" near joined
-13|denial/after-led:# near free
33|denial/after-led:, far joined
18|denial/after-led:, near joined
14|denial/after-led:: near joined
-12|denial/after-led:; far joined
-4|denial/after-led:; near joined
-22|denial/after-led:? near free
15|denial/after-led:accept far free
6|denial/after-led:among far free
-3|denial/after-led:and far free
13|denial/after-led:and near joined
-10|denial/after-led:as far free
9|denial/after-led:asian far joined
-10|denial/after-led:at far free
3|denial/after-led:before far joined
-8|denial/after-led:but near joined
-9|denial/after-led:by far free
3|denial/after-led:call far joined
45|denial/after-led:call for near free
3|denial/after-led:call near joined
-4|denial/after-led:defense far joined
8|denial/after-led:for far free
27|denial/after-led:for far joined
20|denial/after-led:for near free
11|denial/after-led:from near free
-3|denial/after-led:general far joined
-5|denial/after-led:if far joined
-11|denial/after-led:in near free
-9|denial/after-led:its far joined
5|denial/after-led:like far free
-12|denial/after-led:made near free
-5|denial/after-led:of far joined
10|denial/after-led:on far free
3|denial/after-led:one near free
3|denial/after-led:pay far free
4|denial/after-led:prime minister far joined
-46|denial/after-led:prime minister near joined
33|denial/after-led:say far joined
-40|denial/after-led:say near joined
7|denial/after-led:something far joined
-21|denial/after-led:spend far joined
-11|denial/after-led:tell far joined
5|denial/after-led:that far joined
-18|denial/after-led:that near free
-24|denial/after-led:to far free
11|denial/after-led:to far joined
4|denial/after-led:to near free
4|denial/after-led:up far free
-7|denial/after-led:urge far joined
31|denial/after-led:what far free
11|denial/after-led:where far joined
-18|denial/after-led:with far free
-3|denial/after-led:with far joined
39|denial/after-led:with near free
39|denial/after:allies name
-15|denial/after:body name
-19|denial/after:body owner
40|denial/after:capital name
7|denial/after:capital owner
19|denial/after:country name
26|denial/after:country owner
-6|denial/after:gov name
-5|denial/after:leader name
-19|denial/after:people owner
30|denial/after:pronoun name
-5|denial/after:pronoun owner
23|denial/asked
64|denial/asks
3|denial/before-clause:after-figure inside name capital
6|denial/before-clause:after-figure inside name country
3|denial/before-clause:after-figure inside name gov
17|denial/before-clause:after-figure opens name country
-43|denial/before-clause:after-figure opens name leader
3|denial/before-clause:after-figure opens name nongov
14|denial/before-clause:after-figure opens owner pronoun
-17|denial/before-clause:free inside name allies
18|denial/before-clause:free inside name body
24|denial/before-clause:free inside name country
8|denial/before-clause:free inside name gov
-6|denial/before-clause:free inside name leader
24|denial/before-clause:free inside name nongov
-53|denial/before-clause:free inside owner body
-23|denial/before-clause:free inside owner gov
-5|denial/before-clause:free inside owner leader
44|denial/before-clause:free inside owner people
27|denial/before-clause:free inside owner pronoun
-13|denial/before-clause:free opens name body
-36|denial/before-clause:free opens name capital
-15|denial/before-clause:free opens name country
-11|denial/before-clause:free opens name gov
28|denial/before-clause:free opens name leader
7|denial/before-clause:free opens name nongov
25|denial/before-clause:free opens name pronoun
6|denial/before-clause:free opens owner country
-24|denial/before-clause:free opens owner people
6|denial/before-clause:free opens owner pronoun
-20|denial/before-far:1
-35|denial/before-far:20
46|denial/before-far:4
-25|denial/before-far:60
54|denial/before-far:9
4|denial/before-free:0 after-figure name far
38|denial/before-free:0 after-figure name near
4|denial/before-free:0 after-figure owner near
10|denial/before-free:0 free owner far
-42|denial/before-free:1 after-figure name far
12|denial/before-free:1 after-figure name near
12|denial/before-free:1 after-figure owner far
33|denial/before-free:1 free name far
3|denial/before-free:1 free name near
-18|denial/before-free:1 free owner far
16|denial/before-free:1 free owner near
-18|denial/before-free:2 after-figure name far
-5|denial/before-free:2 after-figure owner near
22|denial/before-free:2 free name far
-11|denial/before-free:2 free name near
-25|denial/before-free:2 free owner near
-17|denial/before-free:3 free name near
18|denial/before-joint:0 after-figure
-39|denial/before-joint:0 free
32|denial/before-joint:1 after-figure
3|denial/before-joint:1 free
-41|denial/before-joint:2 after-figure
55|denial/before-joint:2 free
-6|denial/before-joint:3 free
-30|denial/before-led:
20|denial/before-led:\"
28|denial/before-led:'s
-30|denial/before-led:,
-10|denial/before-led:-
25|denial/before-led:--
18|denial/before-led::
4|denial/before-led:;
-5|denial/before-led:DATE
21|denial/before-led:PARTY
17|denial/before-led:a
6|denial/before-led:about
-12|denial/before-led:across
46|denial/before-led:again
-4|denial/before-led:against
-23|denial/before-led:all
-5|denial/before-led:among
28|denial/before-led:an
-8|denial/before-led:and
-15|denial/before-led:as
-36|denial/before-led:asian
-5|denial/before-led:ask
-5|denial/before-led:at
12|denial/before-led:because
-6|denial/before-led:by
33|denial/before-led:call for
-8|denial/before-led:chief
3|denial/before-led:chief cabinet secretary
4|denial/before-led:colleagues
-9|denial/before-led:commission
8|denial/before-led:compel
16|denial/before-led:defence minister
12|denial/before-led:defense minister
3|denial/before-led:deny
13|denial/before-led:disavow
-20|denial/before-led:do
-15|denial/before-led:either
-3|denial/before-led:elect
4|denial/before-led:expect
5|denial/before-led:expelling
18|denial/before-led:find
-4|denial/before-led:follow
5|denial/before-led:for
-40|denial/before-led:foreign minister
-3|denial/before-led:from
-20|denial/before-led:general
3|denial/before-led:get
-4|denial/before-led:give
-7|denial/before-led:gulf
-72|denial/before-led:her
28|denial/before-led:his
-9|denial/before-led:hold
-25|denial/before-led:in
5|denial/before-led:insist
3|denial/before-led:leave
3|denial/before-led:left
6|denial/before-led:made
-25|denial/before-led:may
3|denial/before-led:name
4|denial/before-led:national security adviser
6|denial/before-led:neither
6|denial/before-led:new
-4|denial/before-led:no
-6|denial/before-led:nor
4|denial/before-led:note
54|denial/before-led:of
3|denial/before-led:offer
11|denial/before-led:on
18|denial/before-led:one
3|denial/before-led:outgoing
6|denial/before-led:overruled
-5|denial/before-led:owes
7|denial/before-led:partner
43|denial/before-led:prime minister
-27|denial/before-led:put
55|denial/before-led:raise
-4|denial/before-led:rebuff
12|denial/before-led:rebukes
8|denial/before-led:recognizes
-3|denial/before-led:refute
-3|denial/before-led:reject
3|denial/before-led:reporters
4|denial/before-led:say
-12|denial/before-led:senior
-4|denial/before-led:speech
-20|denial/before-led:state
-9|denial/before-led:that
4|denial/before-led:the
-50|denial/before-led:their
11|denial/before-led:think
-17|denial/before-led:throw
-38|denial/before-led:to
-4|denial/before-led:turn down
14|denial/before-led:up
-9|denial/before-led:visiting
-4|denial/before-led:war
19|denial/before-led:what
14|denial/before-led:when
8|denial/before-led:where
4|denial/before-led:which
-32|denial/before-led:whose
-21|denial/before-led:with
5|denial/before-led:would
-18|denial/before:allies name
3|denial/before:body name
-53|denial/before:body owner
-31|denial/before:capital name
32|denial/before:country name
5|denial/before:country owner
-23|denial/before:gov owner
-18|denial/before:leader name
-5|denial/before:leader owner
35|denial/before:nongov name
-3|denial/before:people name
21|denial/before:people owner
25|denial/before:pronoun name
45|denial/before:pronoun owner
-13|denial/class-home:ALLIES JPN
-26|denial/class-home:ALLIES NATO
-10|denial/class-home:ALLIES USA
18|denial/class-home:ALLIES foe
38|denial/class-home:ALLIES land
-38|denial/class-home:ALLIES member
7|denial/class-home:CHN CHN
18|denial/class-home:CHN JPN
4|denial/class-home:CHN NATO
-5|denial/class-home:EU land
16|denial/class-home:EU member
-5|denial/class-home:JPN CHN
44|denial/class-home:JPN JPN
-15|denial/class-home:JPN land
11|denial/class-home:JPN member
-31|denial/class-home:NATO JPN
-5|denial/class-home:NATO NATO
43|denial/class-home:NATO USA
-30|denial/class-home:NATO land
12|denial/class-home:NATO member
-28|denial/class-home:USA JPN
32|denial/class-home:USA NATO
-33|denial/class-home:USA USA
-4|denial/class-home:USA foe
-29|denial/class-home:USA land
27|denial/class-home:USA member
-18|denial/class-home:foe foe
-18|denial/class-home:foe member
25|denial/class-home:land land
-5|denial/class-home:land member
10|denial/class-home:member JPN
-5|denial/class-home:member NATO
5|denial/class-home:member foe
17|denial/class-home:member land
-5|denial/class-home:member member
-18|denial/class-named:ALLIES JPN nobody-named
5|denial/class-named:ALLIES JPN others-named
-24|denial/class-named:ALLIES NATO others-named
-7|denial/class-named:ALLIES USA others-named
20|denial/class-named:ALLIES foe others-named
18|denial/class-named:ALLIES land nobody-named
19|denial/class-named:ALLIES land others-named
-26|denial/class-named:ALLIES member nobody-named
-12|denial/class-named:ALLIES member others-named
5|denial/class-named:CHN CHN others-named
18|denial/class-named:CHN JPN others-named
4|denial/class-named:CHN NATO others-named
-5|denial/class-named:EU land others-named
18|denial/class-named:EU member others-named
-5|denial/class-named:JPN CHN others-named
46|denial/class-named:JPN JPN nobody-named
-15|denial/class-named:JPN land others-named
11|denial/class-named:JPN member others-named
-9|denial/class-named:NATO JPN nobody-named
-22|denial/class-named:NATO JPN others-named
-11|denial/class-named:NATO NATO nobody-named
6|denial/class-named:NATO NATO others-named
-16|denial/class-named:NATO USA nobody-named
59|denial/class-named:NATO USA others-named
-13|denial/class-named:NATO land nobody-named
-17|denial/class-named:NATO land others-named
19|denial/class-named:NATO member nobody-named
-7|denial/class-named:NATO member others-named
-5|denial/class-named:USA JPN nobody-named
-22|denial/class-named:USA JPN others-named
-3|denial/class-named:USA NATO nobody-named
35|denial/class-named:USA NATO others-named
19|denial/class-named:USA USA nobody-named
-51|denial/class-named:USA USA others-named
-4|denial/class-named:USA foe others-named
-3|denial/class-named:USA land nobody-named
-27|denial/class-named:USA land others-named
-4|denial/class-named:USA member nobody-named
31|denial/class-named:USA member others-named
-20|denial/class-named:foe foe others-named
-18|denial/class-named:foe member others-named
-12|denial/class-named:land JPN nobody-named
13|denial/class-named:land JPN others-named
-3|denial/class-named:land land nobody-named
28|denial/class-named:land land others-named
-5|denial/class-named:land member others-named
10|denial/class-named:member JPN others-named
16|denial/class-named:member NATO nobody-named
-21|denial/class-named:member NATO others-named
5|denial/class-named:member foe others-named
17|denial/class-named:member land others-named
13|denial/class-named:member member nobody-named
-18|denial/class-named:member member others-named
-9|denial/class-shape:ALLIES half
-22|denial/class-shape:ALLIES whole
29|denial/class-shape:CHN whole
13|denial/class-shape:EU whole
36|denial/class-shape:JPN half
4|denial/class-shape:JPN tenth
-3|denial/class-shape:JPN whole
-6|denial/class-shape:NATO half
-9|denial/class-shape:NATO whole
-17|denial/class-shape:USA half
-3|denial/class-shape:USA tenth
-15|denial/class-shape:USA whole
-21|denial/class-shape:foe half
-16|denial/class-shape:foe whole
-5|denial/class-shape:land half
9|denial/class-shape:land tenth
18|denial/class-shape:land whole
24|denial/class-shape:member half
-7|denial/class-shape:member tenth
6|denial/class-shape:member whole
21|denial/class-value:ALLIES 0.5
-8|denial/class-value:ALLIES 1.5
-29|denial/class-value:ALLIES 2
-5|denial/class-value:ALLIES 2.5
8|denial/class-value:ALLIES 3
-18|denial/class-value:ALLIES 3.5
-3|denial/class-value:ALLIES 4
7|denial/class-value:ALLIES 5
23|denial/class-value:EU 3
-10|denial/class-value:EU 5
-44|denial/class-value:NATO 2
18|denial/class-value:NATO 2.5
14|denial/class-value:NATO 3
-21|denial/class-value:NATO 3.5
36|denial/class-value:NATO 4
-16|denial/class-value:NATO 5
4|denial/class-value:NATO 6
-4|denial/class-value:USA 2
-10|denial/class-value:USA 3
-14|denial/class-value:USA 3.5
-12|denial/class-value:USA 4
13|denial/class-value:USA 5
21|denial/class-verb:ALLIES be
-3|denial/class-verb:ALLIES cap
44|denial/class-verb:ALLIES demand
-14|denial/class-verb:ALLIES denial
-13|denial/class-verb:ALLIES move
28|denial/class-verb:ALLIES pledge
24|denial/class-verb:ALLIES proposal
9|denial/class-verb:ALLIES spend
30|denial/class-verb:CHN demand
3|denial/class-verb:CHN pledge
-6|denial/class-verb:CHN proposal
6|denial/class-verb:EU be
3|denial/class-verb:EU pledge
-10|denial/class-verb:EU proposal
26|denial/class-verb:JPN be
-31|denial/class-verb:JPN demand
-8|denial/class-verb:JPN denial
5|denial/class-verb:JPN level
-9|denial/class-verb:JPN move
-90|denial/class-verb:JPN pledge
25|denial/class-verb:JPN proposal
5|denial/class-verb:JPN spend
-5|denial/class-verb:NATO be
9|denial/class-verb:NATO cap
5|denial/class-verb:NATO demand
-13|denial/class-verb:NATO denial
-12|denial/class-verb:NATO level
-16|denial/class-verb:NATO move
47|denial/class-verb:NATO pledge
12|denial/class-verb:NATO proposal
3|denial/class-verb:NATO spend
-22|denial/class-verb:USA be
31|denial/class-verb:USA cap
-48|denial/class-verb:USA demand
14|denial/class-verb:USA denial
-10|denial/class-verb:USA move
15|denial/class-verb:USA pledge
-4|denial/class-verb:USA proposal
-8|denial/class-verb:USA spend
-4|denial/class-verb:foe demand
-5|denial/class-verb:foe denial
-20|denial/class-verb:foe proposal
-14|denial/class-verb:land be
-12|denial/class-verb:land demand
38|denial/class-verb:land denial
24|denial/class-verb:land move
-22|denial/class-verb:land pledge
-16|denial/class-verb:land proposal
-16|denial/class-verb:land spend
-12|denial/class-verb:member be
-40|denial/class-verb:member cap
17|denial/class-verb:member demand
-11|denial/class-verb:member denial
10|denial/class-verb:member level
25|denial/class-verb:member move
16|denial/class-verb:member pledge
-4|denial/class-verb:member proposal
6|denial/class-verb:member spend
-33|denial/class:ALLIES
28|denial/class:CHN
13|denial/class:EU
36|denial/class:JPN
-16|denial/class:NATO
-36|denial/class:USA
-37|denial/class:foe
23|denial/class:land
22|denial/class:member
-27|denial/group:count back:1
-27|denial/group:count near
22|denial/group:each back:0
22|denial/group:each mid
22|denial/group:each then:had
-6|denial/group:list after-figure mid
11|denial/group:list alone lands
-5|denial/group:list alone union
-25|denial/group:list behind
21|denial/group:list far
-14|denial/group:list far-behind
-25|denial/group:list free behind
21|denial/group:list free far
-14|denial/group:list free far-behind
60|denial/group:list free mid
-30|denial/group:list free near
53|denial/group:list mid
-30|denial/group:list near
-7|denial/group:list plain
12|denial/group:list shared
49|denial/group:list-led:
50|denial/group:list-led:,
-6|denial/group:list-led:--
-9|denial/group:list-led:about
-20|denial/group:list-led:between
16|denial/group:list-led:from
-5|denial/group:list-led:his
-9|denial/group:list-led:in
65|denial/group:list-led:neither
-21|denial/group:list-led:new
15|denial/group:list-led:of
-7|denial/group:list-led:prime minister
-38|denial/group:list-led:say
-47|denial/group:list-led:that
-19|denial/group:list-led:to
-24|denial/group:list-then:
45|denial/group:list-then:'s
-9|denial/group:list-then:,
28|denial/group:list-then:.
-22|denial/group:list-then:are
12|denial/group:list-then:both
-3|denial/group:list-then:deny
24|denial/group:list-then:had
53|denial/group:list-then:has
-65|denial/group:list-then:have
-8|denial/group:list-then:never
-7|denial/group:list-then:nominee
14|denial/group:list-then:on
-11|denial/group:list-then:president
-3|denial/group:list-then:say
-9|denial/group:list-then:secretary
-4|denial/group:list-then:treasury
-27|denial/group:neither then:#
11|denial/group:their back:0
11|denial/group:their behind
11|denial/group:their then:armies
-28|denial/group:they back:0
42|denial/group:they back:1
-11|denial/group:they back:2
-13|denial/group:they far
32|denial/group:they mid
-15|denial/group:they near
-13|denial/group:they then:had
42|denial/group:they then:knew
-15|denial/group:they then:passed
-11|denial/group:they then:were
-12|denial/heir:nobody-named
45|denial/heir:others-named
34|denial/home:nobody-named
25|denial/home:others-named
-6|denial/known-for:ESP 203X
-6|denial/known-for:ESP 3.5 203X
7|denial/known-for:JPN 203X
7|denial/known-for:JPN 3.5 203X
-4|denial/known-for:NATO 2027
-3|denial/known-for:NATO 2030
3|denial/known-for:USA 2027
3|denial/known:AFG 8
3|denial/known:AFG 8 2025
3|denial/known:AFG 8 since-2025
3|denial/known:AFG since-2025
7|denial/known:ALB 3.5
7|denial/known:ALB 3.5 2025
7|denial/known:ALB 3.5 since-2025
7|denial/known:ALB since-2025
21|denial/known:ALLIES 0.5
21|denial/known:ALLIES 0.5 2025
21|denial/known:ALLIES 0.5 since-2025
-8|denial/known:ALLIES 1.5
-4|denial/known:ALLIES 1.5 2025
-5|denial/known:ALLIES 1.5 since-2025
-29|denial/known:ALLIES 2
-5|denial/known:ALLIES 2 2022
-11|denial/known:ALLIES 2 2025
-3|denial/known:ALLIES 2 2026
-14|denial/known:ALLIES 2 since-2025
-6|denial/known:ALLIES 2 to-2021
-7|denial/known:ALLIES 2 to-2024
-5|denial/known:ALLIES 2.5
-3|denial/known:ALLIES 2.5 2025
-4|denial/known:ALLIES 2.5 since-2025
8|denial/known:ALLIES 3
-3|denial/known:ALLIES 3 2024
16|denial/known:ALLIES 3 2025
14|denial/known:ALLIES 3 since-2025
-3|denial/known:ALLIES 3 to-2024
-18|denial/known:ALLIES 3.5
-5|denial/known:ALLIES 3.5 2025
-12|denial/known:ALLIES 3.5 2026
-18|denial/known:ALLIES 3.5 since-2025
-3|denial/known:ALLIES 4
7|denial/known:ALLIES 5
-5|denial/known:ALLIES 5 2024
-19|denial/known:ALLIES 5 2025
32|denial/known:ALLIES 5 2026
13|denial/known:ALLIES 5 since-2025
-5|denial/known:ALLIES 5 to-2024
-7|denial/known:ALLIES to-1999
-10|denial/known:ALLIES to-2021
-17|denial/known:ALLIES to-2024
-17|denial/known:ARE 5
-17|denial/known:ARE 5 2025
-17|denial/known:ARE 5 since-2025
14|denial/known:ARE 8
14|denial/known:ARE 8 2025
14|denial/known:ARE 8 since-2025
-3|denial/known:ARE since-2025
-8|denial/known:AUS 2
-8|denial/known:AUS 2 2025
-8|denial/known:AUS 2 since-2025
-12|denial/known:AUS 2.5
-12|denial/known:AUS 2.5 2026
-12|denial/known:AUS 2.5 since-2025
-15|denial/known:AUS 3
-13|denial/known:AUS 3 2025
-4|denial/known:AUS 3 2026
-17|denial/known:AUS 3 since-2025
28|denial/known:AUS 3.5
28|denial/known:AUS 3.5 2025
28|denial/known:AUS 3.5 since-2025
-9|denial/known:AUS since-2025
-9|denial/known:AUT 1.5
-9|denial/known:AUT 1.5 2025
-9|denial/known:AUT 1.5 since-2025
7|denial/known:AUT 3.5
7|denial/known:AUT 3.5 2025
7|denial/known:AUT 3.5 since-2025
-33|denial/known:BEL 2.5
-33|denial/known:BEL 2.5 2023
-33|denial/known:BEL 2.5 to-2024
6|denial/known:BEL 3.5
6|denial/known:BEL 3.5 2025
6|denial/known:BEL 3.5 since-2025
5|denial/known:BEL 5
6|denial/known:BEL 5 2026
5|denial/known:BEL 5 since-2025
11|denial/known:BEL since-2025
-33|denial/known:BEL to-2024
6|denial/known:BOL 2
6|denial/known:BOL 2 2025
6|denial/known:BOL 2 since-2025
6|denial/known:BOL since-2025
10|denial/known:BTN 1.5
10|denial/known:BTN 1.5 2025
10|denial/known:BTN 1.5 since-2025
10|denial/known:BTN since-2025
19|denial/known:CAN 2
7|denial/known:CAN 2 2014
10|denial/known:CAN 2 2023
3|denial/known:CAN 2 2024
7|denial/known:CAN 2 to-2021
13|denial/known:CAN 2 to-2024
5|denial/known:CAN 2.5
5|denial/known:CAN 2.5 2025
5|denial/known:CAN 2.5 since-2025
6|denial/known:CAN 5
5|denial/known:CAN 5 2025
6|denial/known:CAN 5 since-2025
9|denial/known:CAN since-2025
7|denial/known:CAN to-2021
13|denial/known:CAN to-2024
-12|denial/known:CHL 1.3
-12|denial/known:CHL 1.3 2025
-12|denial/known:CHL 1.3 since-2025
-6|denial/known:CHL 2
-6|denial/known:CHL 2 2025
-6|denial/known:CHL 2 since-2025
-18|denial/known:CHL since-2025
25|denial/known:CHN 1
25|denial/known:CHN 1 2025
25|denial/known:CHN 1 since-2025
4|denial/known:CHN 2
5|denial/known:CHN 2 2026
3|denial/known:CHN 2 since-2025
-6|denial/known:CHN 3
-6|denial/known:CHN 3 2025
-6|denial/known:CHN 3 since-2025
6|denial/known:CHN 5
6|denial/known:CHN 5 2025
6|denial/known:CHN 5 since-2025
27|denial/known:CHN since-2025
5|denial/known:CYP 3
5|denial/known:CYP 3 2025
5|denial/known:CYP 3 since-2025
-5|denial/known:CYP 3.5
-5|denial/known:CYP 3.5 2025
-5|denial/known:CYP 3.5 since-2025
-3|denial/known:CZE 3 2002
5|denial/known:CZE 3 2025
5|denial/known:CZE 3 since-2025
-3|denial/known:CZE 3 to-2013
5|denial/known:CZE since-2025
-3|denial/known:CZE to-2013
21|denial/known:DEU 2
-3|denial/known:DEU 2 2001
5|denial/known:DEU 2 2014
16|denial/known:DEU 2 2018
23|denial/known:DEU 2 to-2021
-24|denial/known:DEU 3
-19|denial/known:DEU 3 2024
-5|denial/known:DEU 3 2025
-5|denial/known:DEU 3 since-2025
-19|denial/known:DEU 3 to-2024
10|denial/known:DEU 3.5 2025
-11|denial/known:DEU 3.5 2026
20|denial/known:DEU 4
9|denial/known:DEU 4 2019
11|denial/known:DEU 4 2025
11|denial/known:DEU 4 since-2025
9|denial/known:DEU 4 to-2021
-11|denial/known:DEU 5
-15|denial/known:DEU 5 2025
4|denial/known:DEU 5 2026
-11|denial/known:DEU 5 since-2025
-4|denial/known:DEU 6
-4|denial/known:DEU 6 2028
-4|denial/known:DEU 6 since-2025
-10|denial/known:DEU since-2025
32|denial/known:DEU to-2021
-19|denial/known:DEU to-2024
21|denial/known:DNK 5
21|denial/known:DNK 5 2025
21|denial/known:DNK 5 since-2025
22|denial/known:DNK since-2025
3|denial/known:ERI 1E+1
3|denial/known:ERI 1E+1 2005
3|denial/known:ERI 1E+1 to-2013
3|denial/known:ERI to-2013
-3|denial/known:ESP 2
-5|denial/known:ESP 3.5
19|denial/known:ESP 3.5 2025
-18|denial/known:ESP 3.5 2026
-6|denial/known:ESP 3.5 2028
-5|denial/known:ESP 3.5 since-2025
34|denial/known:ESP 5
33|denial/known:ESP 5 2025
34|denial/known:ESP 5 since-2025
30|denial/known:ESP since-2025
3|denial/known:EST 3 2025
3|denial/known:EST since-2025
-3|denial/known:ETH 1E+1
-3|denial/known:ETH 1E+1 2005
-3|denial/known:ETH 1E+1 to-2013
-3|denial/known:ETH to-2013
23|denial/known:EU 3
22|denial/known:EU 3 2025
23|denial/known:EU 3 since-2025
-10|denial/known:EU 5
-5|denial/known:EU 5 2025
-5|denial/known:EU 5 2026
-10|denial/known:EU 5 since-2025
12|denial/known:EU since-2025
6|denial/known:FIN 5
6|denial/known:FIN 5 2025
6|denial/known:FIN 5 since-2025
6|denial/known:FIN since-2025
30|denial/known:FJI 1.5
30|denial/known:FJI 1.5 2025
30|denial/known:FJI 1.5 since-2025
30|denial/known:FJI since-2025
-7|denial/known:FRA 1.8
-7|denial/known:FRA 1.8 2025
-7|denial/known:FRA 1.8 since-2025
-9|denial/known:FRA 2
-9|denial/known:FRA 2 2024
-9|denial/known:FRA 2 to-2024
9|denial/known:FRA 3.5
9|denial/known:FRA 3.5 2026
9|denial/known:FRA 3.5 since-2025
-17|denial/known:FRA 4
-17|denial/known:FRA 4 2018
-17|denial/known:FRA 4 to-2021
-59|denial/known:FRA 5
-55|denial/known:FRA 5 2025
-5|denial/known:FRA 5 2026
-59|denial/known:FRA 5 since-2025
-59|denial/known:FRA since-2025
-17|denial/known:FRA to-2021
-9|denial/known:FRA to-2024
-7|denial/known:GBR 2
-6|denial/known:GBR 2 2014
-6|denial/known:GBR 2 to-2021
11|denial/known:GBR 3
26|denial/known:GBR 3 2018
-16|denial/known:GBR 3 2025
-16|denial/known:GBR 3 since-2025
26|denial/known:GBR 3 to-2021
-10|denial/known:GBR 3.5
-9|denial/known:GBR 3.5 2025
-10|denial/known:GBR 3.5 since-2025
-4|denial/known:GBR 4
-4|denial/known:GBR 4 2019
-4|denial/known:GBR 4 to-2021
-11|denial/known:GBR 5
-13|denial/known:GBR 5 2026
-11|denial/known:GBR 5 since-2025
-37|denial/known:GBR since-2025
15|denial/known:GBR to-2021
3|denial/known:GRC 2
3|denial/known:GRC 2 2012
3|denial/known:GRC 2 to-2013
10|denial/known:GRC 5
10|denial/known:GRC 5 2025
10|denial/known:GRC 5 since-2025
10|denial/known:GRC since-2025
3|denial/known:GRC to-2013
7|denial/known:HUN 2
7|denial/known:HUN 2 2025
7|denial/known:HUN 2 since-2025
4|denial/known:HUN 2.5
4|denial/known:HUN 2.5 2026
4|denial/known:HUN 2.5 since-2025
9|denial/known:HUN 5
8|denial/known:HUN 5 2025
9|denial/known:HUN 5 since-2025
19|denial/known:HUN since-2025
-7|denial/known:IDN 3.5
-7|denial/known:IDN 3.5 2026
-7|denial/known:IDN 3.5 since-2025
-8|denial/known:IDN since-2025
-37|denial/known:IND 1.5
-37|denial/known:IND 1.5 2025
-37|denial/known:IND 1.5 since-2025
8|denial/known:IND 3
7|denial/known:IND 3 2025
7|denial/known:IND 3 since-2025
-25|denial/known:IND since-2025
9|denial/known:IRL 1.5
9|denial/known:IRL 1.5 2025
9|denial/known:IRL 1.5 since-2025
6|denial/known:IRL 2
5|denial/known:IRL 2 2025
6|denial/known:IRL 2 since-2025
13|denial/known:IRL 3
13|denial/known:IRL 3 2025
13|denial/known:IRL 3 since-2025
32|denial/known:IRL since-2025
38|denial/known:ISL 3.5
38|denial/known:ISL 3.5 2025
38|denial/known:ISL 3.5 since-2025
38|denial/known:ISL since-2025
24|denial/known:ISR 8
23|denial/known:ISR 8 2003
23|denial/known:ISR 8 to-2013
23|denial/known:ISR to-2013
-11|denial/known:ITA 5
-11|denial/known:ITA 5 2025
-11|denial/known:ITA 5 since-2025
-9|denial/known:ITA since-2025
-23|denial/known:JPN 1
-25|denial/known:JPN 1 2025
-25|denial/known:JPN 1 since-2025
6|denial/known:JPN 1.5
4|denial/known:JPN 1.5 to-1999
6|denial/known:JPN 2
3|denial/known:JPN 2 2017
10|denial/known:JPN 2 2022
-11|denial/known:JPN 2 2024
-5|denial/known:JPN 2 2026
-5|denial/known:JPN 2 since-2025
5|denial/known:JPN 2 to-1999
10|denial/known:JPN 2 to-2021
-3|denial/known:JPN 2 to-2024
9|denial/known:JPN 2.5
9|denial/known:JPN 2.5 2023
9|denial/known:JPN 2.5 to-2024
23|denial/known:JPN 3
3|denial/known:JPN 3 1988
17|denial/known:JPN 3 2025
19|denial/known:JPN 3 since-2025
4|denial/known:JPN 3 to-1999
20|denial/known:JPN 3.5
19|denial/known:JPN 3.5 2025
-6|denial/known:JPN 3.5 2026
7|denial/known:JPN 3.5 2028
20|denial/known:JPN 3.5 since-2025
23|denial/known:JPN 5
-7|denial/known:JPN 5 2025
30|denial/known:JPN 5 2026
23|denial/known:JPN 5 since-2025
-9|denial/known:JPN 7
-9|denial/known:JPN 7 2026
-9|denial/known:JPN 7 since-2025
-23|denial/known:JPN 8
-23|denial/known:JPN 8 2003
-23|denial/known:JPN 8 to-2013
23|denial/known:JPN since-2025
18|denial/known:JPN to-1999
-22|denial/known:JPN to-2013
10|denial/known:JPN to-2021
8|denial/known:JPN to-2024
-3|denial/known:KHM 2.3
-3|denial/known:KHM 2.3 2025
-3|denial/known:KHM 2.3 since-2025
11|denial/known:KHM 2.9
11|denial/known:KHM 2.9 2025
11|denial/known:KHM 2.9 since-2025
8|denial/known:KHM since-2025
22|denial/known:KIR 0.6
22|denial/known:KIR 0.6 2024
22|denial/known:KIR 0.6 to-2024
22|denial/known:KIR to-2024
15|denial/known:KOR 3
15|denial/known:KOR 3 2025
15|denial/known:KOR 3 since-2025
-25|denial/known:KOR 3.5
-24|denial/known:KOR 3.5 2025
-25|denial/known:KOR 3.5 since-2025
35|denial/known:KOR 5
7|denial/known:KOR 5 2024
31|denial/known:KOR 5 2025
-3|denial/known:KOR 5 2026
28|denial/known:KOR 5 since-2025
7|denial/known:KOR 5 to-2024
19|denial/known:KOR since-2025
7|denial/known:KOR to-2024
-10|denial/known:KWT 5
-10|denial/known:KWT 5 2026
-10|denial/known:KWT 5 since-2025
-10|denial/known:KWT since-2025
3|denial/known:LAO 2.3
3|denial/known:LAO 2.3 2025
3|denial/known:LAO 2.3 since-2025
3|denial/known:LAO since-2025
6|denial/known:LTU 2
6|denial/known:LTU 2 2025
6|denial/known:LTU 2 since-2025
6|denial/known:LTU since-2025
8|denial/known:LUX 5
8|denial/known:LUX 5 2025
8|denial/known:LUX 5 since-2025
8|denial/known:LUX since-2025
12|denial/known:MWI 1.2
12|denial/known:MWI 1.2 2025
12|denial/known:MWI 1.2 since-2025
12|denial/known:MWI since-2025
-26|denial/known:MYS 3.5
-36|denial/known:MYS 3.5 2025
9|denial/known:MYS 3.5 2026
-26|denial/known:MYS 3.5 since-2025
-9|denial/known:MYS 5
-9|denial/known:MYS 5 2025
-9|denial/known:MYS 5 since-2025
-34|denial/known:MYS since-2025
-44|denial/known:NATO 2
3|denial/known:NATO 2 2001
-4|denial/known:NATO 2 2014
-3|denial/known:NATO 2 2017
-17|denial/known:NATO 2 2018
-3|denial/known:NATO 2 2022
-5|denial/known:NATO 2 2024
-10|denial/known:NATO 2 2025
-10|denial/known:NATO 2 since-2025
-25|denial/known:NATO 2 to-2021
-10|denial/known:NATO 2 to-2024
18|denial/known:NATO 2.5
26|denial/known:NATO 2.5 2023
-5|denial/known:NATO 2.5 2025
-3|denial/known:NATO 2.5 2026
-8|denial/known:NATO 2.5 since-2025
26|denial/known:NATO 2.5 to-2024
14|denial/known:NATO 3
5|denial/known:NATO 3 2002
-25|denial/known:NATO 3 2018
20|denial/known:NATO 3 2024
18|denial/known:NATO 3 2025
17|denial/known:NATO 3 since-2025
5|denial/known:NATO 3 to-2013
-25|denial/known:NATO 3 to-2021
18|denial/known:NATO 3 to-2024
-21|denial/known:NATO 3.5
-39|denial/known:NATO 3.5 2025
19|denial/known:NATO 3.5 2026
-21|denial/known:NATO 3.5 since-2025
36|denial/known:NATO 4
24|denial/known:NATO 4 2018
-4|denial/known:NATO 4 2019
16|denial/known:NATO 4 2025
16|denial/known:NATO 4 since-2025
20|denial/known:NATO 4 to-2021
-16|denial/known:NATO 5
-16|denial/known:NATO 5 2024
-12|denial/known:NATO 5 2025
12|denial/known:NATO 5 2026
-16|denial/known:NATO 5 to-2024
4|denial/known:NATO 6
4|denial/known:NATO 6 2028
4|denial/known:NATO 6 since-2025
-7|denial/known:NATO since-2025
-3|denial/known:NATO to-1999
7|denial/known:NATO to-2013
-31|denial/known:NATO to-2021
18|denial/known:NATO to-2024
-9|denial/known:NLD 5
-13|denial/known:NLD 5 2025
3|denial/known:NLD 5 2026
-9|denial/known:NLD 5 since-2025
-9|denial/known:NLD since-2025
7|denial/known:NOR 5
3|denial/known:NOR 5 2025
4|denial/known:NOR 5 2026
7|denial/known:NOR 5 since-2025
7|denial/known:NOR since-2025
-22|denial/known:NZL 0.6
-22|denial/known:NZL 0.6 2024
-22|denial/known:NZL 0.6 to-2024
9|denial/known:NZL 2
9|denial/known:NZL 2 2025
9|denial/known:NZL 2 since-2025
12|denial/known:NZL 2.5
12|denial/known:NZL 2.5 2026
12|denial/known:NZL 2.5 since-2025
6|denial/known:NZL 3
4|denial/known:NZL 3 2026
6|denial/known:NZL 3 since-2025
11|denial/known:NZL 3.5
11|denial/known:NZL 3.5 2025
11|denial/known:NZL 3.5 since-2025
38|denial/known:NZL since-2025
-22|denial/known:NZL to-2024
-6|denial/known:OMN 5
-6|denial/known:OMN 5 2026
-6|denial/known:OMN 5 since-2025
-6|denial/known:OMN since-2025
-3|denial/known:PAK 8
-3|denial/known:PAK 8 2025
-3|denial/known:PAK 8 since-2025
-3|denial/known:PAK since-2025
12|denial/known:PER 1.3
12|denial/known:PER 1.3 2025
12|denial/known:PER 1.3 since-2025
12|denial/known:PER since-2025
15|denial/known:PHL 2
12|denial/known:PHL 2 2024
3|denial/known:PHL 2 since-2025
12|denial/known:PHL 2 to-2024
38|denial/known:PHL 3.5
19|denial/known:PHL 3.5 2025
18|denial/known:PHL 3.5 2026
38|denial/known:PHL 3.5 since-2025
21|denial/known:PHL 5
21|denial/known:PHL 5 2025
21|denial/known:PHL 5 since-2025
61|denial/known:PHL since-2025
12|denial/known:PHL to-2024
-23|denial/known:PRT 4
-23|denial/known:PRT 4 2025
-23|denial/known:PRT 4 since-2025
-8|denial/known:PRT 5
-8|denial/known:PRT 5 2025
-8|denial/known:PRT 5 since-2025
-30|denial/known:PRT since-2025
-5|denial/known:QAT 5
-5|denial/known:QAT 5 2026
-5|denial/known:QAT 5 since-2025
-5|denial/known:QAT since-2025
24|denial/known:ROU 5
24|denial/known:ROU 5 2025
24|denial/known:ROU 5 since-2025
23|denial/known:ROU since-2025
-8|denial/known:RUS 5
-9|denial/known:RUS 5 2025
-9|denial/known:RUS 5 since-2025
-10|denial/known:RUS since-2025
6|denial/known:SAU 5
15|denial/known:SAU 5 2025
-9|denial/known:SAU 5 2026
6|denial/known:SAU 5 since-2025
-13|denial/known:SAU 8
-13|denial/known:SAU 8 2025
-13|denial/known:SAU 8 since-2025
-7|denial/known:SAU since-2025
9|denial/known:SEN 1.8
9|denial/known:SEN 1.8 2025
9|denial/known:SEN 1.8 since-2025
9|denial/known:SEN since-2025
-51|denial/known:SGP 3
-50|denial/known:SGP 3 2025
-50|denial/known:SGP 3 since-2025
-8|denial/known:SGP 5
-9|denial/known:SGP 5 2025
-8|denial/known:SGP 5 since-2025
-60|denial/known:SGP since-2025
-5|denial/known:SRB 5
-5|denial/known:SRB 5 2025
-5|denial/known:SRB 5 since-2025
-7|denial/known:SRB since-2025
-3|denial/known:SVK 2
-3|denial/known:SVK 2 2025
-3|denial/known:SVK 2 since-2025
7|denial/known:SVK 3.5
6|denial/known:SVK 3.5 2026
7|denial/known:SVK 3.5 since-2025
28|denial/known:SVK 5
28|denial/known:SVK 5 2025
28|denial/known:SVK 5 since-2025
31|denial/known:SVK since-2025
3|denial/known:SVN 5
3|denial/known:SVN 5 2025
3|denial/known:SVN 5 since-2025
4|denial/known:SVN since-2025
-7|denial/known:SWE 3.5
-7|denial/known:SWE 3.5 2025
-7|denial/known:SWE 3.5 since-2025
6|denial/known:SWE 5
6|denial/known:SWE 5 2025
6|denial/known:SWE 5 since-2025
-11|denial/known:THA 2.9
-11|denial/known:THA 2.9 2025
-11|denial/known:THA 2.9 since-2025
-39|denial/known:THA 5
-39|denial/known:THA 5 2025
-39|denial/known:THA 5 since-2025
-49|denial/known:THA since-2025
-31|denial/known:TUR 3
-31|denial/known:TUR 3 2025
-31|denial/known:TUR 3 since-2025
3|denial/known:TUR 3.5
4|denial/known:TUR 3.5 2025
3|denial/known:TUR 3.5 since-2025
-21|denial/known:TUR 5
-21|denial/known:TUR 5 2025
-21|denial/known:TUR 5 since-2025
-48|denial/known:TUR since-2025
6|denial/known:TWN 1E+1
6|denial/known:TWN 1E+1 2025
6|denial/known:TWN 1E+1 since-2025
3|denial/known:TWN 3
4|denial/known:TWN 3 2023
4|denial/known:TWN 3 to-2024
-31|denial/known:TWN 3.5
-31|denial/known:TWN 3.5 2025
-31|denial/known:TWN 3.5 since-2025
20|denial/known:TWN 5
14|denial/known:TWN 5 2025
6|denial/known:TWN 5 2026
20|denial/known:TWN 5 since-2025
9|denial/known:TWN 7
9|denial/known:TWN 7 2026
9|denial/known:TWN 7 since-2025
3|denial/known:TWN since-2025
4|denial/known:TWN to-2024
-20|denial/known:UKR 0.5
-20|denial/known:UKR 0.5 2025
-20|denial/known:UKR 0.5 since-2025
-9|denial/known:UKR 5
-9|denial/known:UKR 5 2025
-9|denial/known:UKR 5 since-2025
-30|denial/known:UKR since-2025
-4|denial/known:USA 2
-4|denial/known:USA 2 2023
4|denial/known:USA 2 2025
4|denial/known:USA 2 since-2025
-5|denial/known:USA 2 to-2024
-10|denial/known:USA 3
-8|denial/known:USA 3 2025
-8|denial/known:USA 3 since-2025
-14|denial/known:USA 3.5
-12|denial/known:USA 3.5 2025
-14|denial/known:USA 3.5 since-2025
-12|denial/known:USA 4
-7|denial/known:USA 4 2018
-4|denial/known:USA 4 2025
-5|denial/known:USA 4 since-2025
-7|denial/known:USA 4 to-2021
13|denial/known:USA 5
14|denial/known:USA 5 2024
15|denial/known:USA 5 2025
-16|denial/known:USA 5 2026
14|denial/known:USA 5 to-2024
-26|denial/known:USA since-2025
-9|denial/known:USA to-1999
-8|denial/known:USA to-2021
7|denial/known:USA to-2024
-23|denial/known:VUT 5
-23|denial/known:VUT 5 2026
-23|denial/known:VUT 5 since-2025
-23|denial/known:VUT since-2025
9|denial/known:XKX 2
9|denial/known:XKX 2 2024
9|denial/known:XKX 2 to-2024
9|denial/known:XKX to-2024
-5|denial/known:YEM 5
-5|denial/known:YEM 5 2026
-5|denial/known:YEM 5 since-2025
-5|denial/known:YEM since-2025
-12|denial/known:ZMB 1.2
-12|denial/known:ZMB 1.2 2025
-12|denial/known:ZMB 1.2 since-2025
-12|denial/known:ZMB since-2025
38|denial/last:before
52|denial/last:same-sentence
16|denial/named:1
16|denial/named:2
5|denial/named:3
-43|denial/one-of-several
-8|denial/ruled
10|denial/ruled:spender-before
20|denial/ruled:spender-denier
7|denial/ruled:spender-denies-after
-47|denial/ruled:spender-home
28|denial/ruled:spender-listed
-43|denial/ruled:spender-of-noun
7|denial/ruled:spender-ours
8|denial/ruled:spender-party
38|denial/same-figure-of-another
-38|denial/same-figure-of-it
-12|denial/several:2
14|denial/several:3
5|denial/subject-of:able
-17|denial/subject-of:accept
15|denial/subject-of:adopt
9|denial/subject-of:agree
-50|denial/subject-of:approve
-47|denial/subject-of:ask
-6|denial/subject-of:ask for
-18|denial/subject-of:back
-4|denial/subject-of:balk
-25|denial/subject-of:be
7|denial/subject-of:bind
4|denial/subject-of:brush aside
37|denial/subject-of:call
-4|denial/subject-of:call for
-40|denial/subject-of:commit
-8|denial/subject-of:compel
-7|denial/subject-of:contain
6|denial/subject-of:decline
-12|denial/subject-of:disavow
5|denial/subject-of:dismiss
7|denial/subject-of:do
-5|denial/subject-of:draft
5|denial/subject-of:endorse
7|denial/subject-of:exclude
-4|denial/subject-of:expect
9|denial/subject-of:fix
-4|denial/subject-of:get
31|denial/subject-of:go
-7|denial/subject-of:hold
-5|denial/subject-of:hope
6|denial/subject-of:insist
3|denial/subject-of:intend
6|denial/subject-of:manage
-6|denial/subject-of:meet
3|denial/subject-of:mention
-3|denial/subject-of:offer
4|denial/subject-of:opt out
4|denial/subject-of:peg
8|denial/subject-of:plan
5|denial/subject-of:pledge
16|denial/subject-of:promise
-4|denial/subject-of:push for
-29|denial/subject-of:put
7|denial/subject-of:reach
24|denial/subject-of:refuse
10|denial/subject-of:refute
4|denial/subject-of:reject
12|denial/subject-of:rule out
3|denial/subject-of:say no to
4|denial/subject-of:seek
-4|denial/subject-of:set
19|denial/subject-of:set aside
-14|denial/subject-of:settle on
7|denial/subject-of:sign up
16|denial/subject-of:spend
8|denial/subject-of:spurn
4|denial/subject-of:start from
5|denial/subject-of:swear
7|denial/subject-of:take
-16|denial/subject-of:talk of
25|denial/subject-of:tell
7|denial/subject-of:think
33|denial/subject-of:turn down
-21|denial/subject-of:undertake
-77|denial/subject-of:veto
-60|denial/subject-of:want
13|denial/subject-of:write
-5|denial/subject:be capital
13|denial/subject:be gov
-37|denial/subject:be pronoun
-8|denial/subject:cap country
-7|denial/subject:cap pronoun
-24|denial/subject:demand body
-18|denial/subject:demand capital
-15|denial/subject:demand country
-47|denial/subject:demand gov
26|denial/subject:demand leader
25|denial/subject:demand nongov
-10|denial/subject:demand pronoun
-3|denial/subject:denial body
-39|denial/subject:denial capital
31|denial/subject:denial country
26|denial/subject:denial gov
7|denial/subject:denial leader
-3|denial/subject:denial nongov
10|denial/subject:denial pronoun
4|denial/subject:level nongov
9|denial/subject:level pronoun
-5|denial/subject:move body
-44|denial/subject:move capital
23|denial/subject:move country
10|denial/subject:move gov
26|denial/subject:move leader
8|denial/subject:move pronoun
31|denial/subject:pledge allies
6|denial/subject:pledge body
5|denial/subject:pledge capital
-59|denial/subject:pledge country
36|denial/subject:pledge gov
-28|denial/subject:pledge leader
11|denial/subject:pledge nongov
-50|denial/subject:pledge people
-5|denial/subject:pledge pronoun
-11|denial/subject:proposal body
-16|denial/subject:proposal gov
3|denial/subject:proposal leader
9|denial/subject:proposal pronoun
25|denial/subject:spend country
-19|denial/subject:spend leader
7|denial/subject:spend nongov
28|denial/subject:spend pronoun
-74|denial/title
-10|denial/told-of:0
10|denial/told-of:1
29|denial/told-of:2
-28|denial/told-of:3
-34|denial/unnamed
-3|denial/unnamed-beside-others
-19|level/after-joint:0 far
13|level/after-joint:0 mid
67|level/after-joint:0 near
-20|level/after-joint:1 far
-36|level/after-joint:1 mid
-7|level/after-joint:1 near
-26|level/after-joint:2 far
-24|level/after-joint:2 mid
-42|level/after-joint:2 near
-12|level/after-joint:3 far
-54|level/after-joint:3 mid
39|level/after-joint:3 near
5|level/after-led:\" far joined
-41|level/after-led:\" near joined
9|level/after-led:# far free
-6|level/after-led:# far joined
23|level/after-led:# near free
-6|level/after-led:. near free
14|level/after-led:: near joined
18|level/after-led:; near joined
4|level/after-led:about far joined
-9|level/after-led:above near free
30|level/after-led:across near free
-11|level/after-led:against near joined
-8|level/after-led:all far joined
8|level/after-led:although far joined
4|level/after-led:among near joined
-4|level/after-led:an far joined
-9|level/after-led:and far free
-9|level/after-led:and far joined
-61|level/after-led:and near free
-12|level/after-led:and near joined
7|level/after-led:any far joined
3|level/after-led:as far joined
-6|level/after-led:as near joined
5|level/after-led:ask far joined
5|level/after-led:back far joined
3|level/after-led:before far joined
3|level/after-led:before near joined
-3|level/after-led:below far joined
-9|level/after-led:by far joined
42|level/after-led:by near free
-9|level/after-led:by near joined
3|level/after-led:commission near joined
-3|level/after-led:criticised far joined
4|level/after-led:defence minister far joined
3|level/after-led:defense minister far joined
6|level/after-led:defense minister near joined
-30|level/after-led:deputy near free
-5|level/after-led:did near free
14|level/after-led:double near joined
-16|level/after-led:doubted far joined
-6|level/after-led:everything near free
-3|level/after-led:exceed far joined
-6|level/after-led:figure far joined
4|level/after-led:find far joined
-4|level/after-led:for far free
-13|level/after-led:for far joined
73|level/after-led:for near free
-12|level/after-led:from far free
-6|level/after-led:frozen far free
-5|level/after-led:gdp near free
-8|level/after-led:general far joined
8|level/after-led:general near joined
8|level/after-led:give far joined
7|level/after-led:had near joined
-18|level/after-led:host near free
10|level/after-led:if near joined
3|level/after-led:in far free
-34|level/after-led:in far joined
158|level/after-led:in near free
34|level/after-led:in near joined
8|level/after-led:into near free
-6|level/after-led:is near free
-13|level/after-led:joining far free
4|level/after-led:leave far joined
-37|level/after-led:left near joined
-13|level/after-led:long far joined
5|level/after-led:near far joined
-19|level/after-led:of far joined
-37|level/after-led:of near free
-57|level/after-led:of near joined
10|level/after-led:on far free
-18|level/after-led:on far joined
-18|level/after-led:on near free
-9|level/after-led:only far joined
-5|level/after-led:or far joined
-5|level/after-led:or near free
3|level/after-led:overtaken far joined
-4|level/after-led:persuade far joined
-3|level/after-led:premier near joined
7|level/after-led:president far joined
4|level/after-led:promise far joined
5|level/after-led:run near joined
3|level/after-led:running far joined
-3|level/after-led:save far joined
4|level/after-led:say far joined
10|level/after-led:say near joined
3|level/after-led:set far joined
3|level/after-led:since far free
5|level/after-led:since far joined
-9|level/after-led:standard far joined
19|level/after-led:tell far joined
5|level/after-led:than far joined
-16|level/after-led:that far free
-31|level/after-led:that far joined
28|level/after-led:that near free
13|level/after-led:that near joined
-19|level/after-led:time far joined
4|level/after-led:to far free
-33|level/after-led:to near free
-12|level/after-led:to near joined
-17|level/after-led:touches far joined
-3|level/after-led:urge near joined
8|level/after-led:vice defense minister near joined
-4|level/after-led:want near joined
-12|level/after-led:what far joined
13|level/after-led:what near joined
8|level/after-led:when far joined
33|level/after-led:where near joined
-4|level/after-led:which near joined
-3|level/after-led:while far joined
-21|level/after-led:while near joined
3|level/after-led:with far joined
-14|level/after-led:with near free
-11|level/after-led:with near joined
-6|level/after-led:without near free
6|level/after-led:worried far joined
-10|level/after:body name
-30|level/after:body owner
-7|level/after:capital name
-17|level/after:capital owner
-9|level/after:country owner
64|level/after:gov name
-34|level/after:gov owner
-19|level/after:leader name
14|level/after:leader owner
-8|level/after:nongov name
32|level/after:people name
-21|level/after:people owner
-24|level/after:pronoun name
-48|level/after:pronoun owner
-24|level/asked
-64|level/asks
6|level/before-clause:after-figure inside name body
27|level/before-clause:after-figure inside name capital
5|level/before-clause:after-figure inside name gov
4|level/before-clause:after-figure inside name leader
6|level/before-clause:after-figure inside name nongov
-6|level/before-clause:after-figure inside name people
-13|level/before-clause:after-figure inside owner body
-33|level/before-clause:after-figure inside owner country
-7|level/before-clause:after-figure inside owner people
15|level/before-clause:after-figure inside owner pronoun
43|level/before-clause:after-figure opens name body
-41|level/before-clause:after-figure opens name country
-3|level/before-clause:after-figure opens name gov
-8|level/before-clause:after-figure opens name leader
-4|level/before-clause:after-figure opens name people
-22|level/before-clause:after-figure opens name pronoun
-22|level/before-clause:after-figure opens owner country
4|level/before-clause:after-figure opens owner gov
4|level/before-clause:after-figure opens owner people
24|level/before-clause:after-figure opens owner pronoun
-8|level/before-clause:free inside name allies
-24|level/before-clause:free inside name body
-27|level/before-clause:free inside name capital
-5|level/before-clause:free inside name country
-22|level/before-clause:free inside name gov
-9|level/before-clause:free inside name nongov
28|level/before-clause:free inside name people
14|level/before-clause:free inside name pronoun
-28|level/before-clause:free inside owner body
22|level/before-clause:free inside owner capital
19|level/before-clause:free inside owner country
-34|level/before-clause:free inside owner gov
-53|level/before-clause:free inside owner people
-21|level/before-clause:free inside owner pronoun
25|level/before-clause:free opens name allies
37|level/before-clause:free opens name body
12|level/before-clause:free opens name capital
86|level/before-clause:free opens name country
-10|level/before-clause:free opens name gov
-17|level/before-clause:free opens name nongov
25|level/before-clause:free opens name people
-27|level/before-clause:free opens name pronoun
11|level/before-clause:free opens owner capital
65|level/before-clause:free opens owner country
-8|level/before-clause:free opens owner gov
59|level/before-clause:free opens owner people
-34|level/before-clause:free opens owner pronoun
58|level/before-far:1
-15|level/before-far:20
10|level/before-far:4
22|level/before-far:60
-21|level/before-far:9
58|level/before-free:0 after-figure name far
10|level/before-free:0 after-figure name near
41|level/before-free:0 after-figure owner far
57|level/before-free:0 after-figure owner near
-17|level/before-free:0 free owner far
-4|level/before-free:0 free owner near
41|level/before-free:1 after-figure name far
10|level/before-free:1 after-figure name near
-37|level/before-free:1 after-figure owner far
-37|level/before-free:1 after-figure owner near
26|level/before-free:1 free owner far
-33|level/before-free:2 after-figure name far
-36|level/before-free:2 after-figure name near
-33|level/before-free:2 after-figure owner far
-16|level/before-free:2 after-figure owner near
-5|level/before-free:2 free name far
31|level/before-free:2 free name near
-4|level/before-free:2 free owner far
-4|level/before-free:2 free owner near
-16|level/before-free:3 after-figure name far
-30|level/before-free:3 after-figure name near
38|level/before-free:3 free name far
12|level/before-free:3 free name near
-31|level/before-joint:0 after-figure
8|level/before-joint:0 free
-12|level/before-joint:1 after-figure
31|level/before-joint:1 free
53|level/before-joint:2 free
18|level/before-joint:3 after-figure
-15|level/before-joint:3 free
57|level/before-led:
-36|level/before-led:\"
36|level/before-led:#
35|level/before-led:'s
16|level/before-led:*
25|level/before-led:,
-11|level/before-led:-
17|level/before-led:.
11|level/before-led::
21|level/before-led:;
8|level/before-led:DATE
-15|level/before-led:PARTY
-16|level/before-led:a
-10|level/before-led:about
24|level/before-led:across
-6|level/before-led:advise
-16|level/before-led:adviser
6|level/before-led:affair
8|level/before-led:after
-8|level/before-led:all
-3|level/before-led:along
-10|level/before-led:ambassador
-3|level/before-led:among
-36|level/before-led:an
-31|level/before-led:and
-26|level/before-led:as
-4|level/before-led:ask
-37|level/before-led:attlee
4|level/before-led:average
10|level/before-led:basis
6|level/before-led:because
5|level/before-led:below
-14|level/before-led:borders
-14|level/before-led:bring
3|level/before-led:build
24|level/before-led:but
-8|level/before-led:buying
-15|level/before-led:by
8|level/before-led:calculate
-14|level/before-led:call on
16|level/before-led:can
13|level/before-led:carry
-14|level/before-led:cite
6|level/before-led:claim
-6|level/before-led:colleagues
16|level/before-led:computes
-3|level/before-led:congratulate
18|level/before-led:contain
-9|level/before-led:convince
-13|level/before-led:counting
-15|level/before-led:country
-7|level/before-led:current
9|level/before-led:defence
5|level/before-led:defence chief
5|level/before-led:defense
11|level/before-led:defense minister
-4|level/before-led:defense secretary
7|level/before-led:definition
13|level/before-led:did
5|level/before-led:disclose
-12|level/before-led:domestically
-21|level/before-led:doubt
24|level/before-led:down
-75|level/before-led:drop
-3|level/before-led:during
-3|level/before-led:early
-17|level/before-led:economies
4|level/before-led:eight
23|level/before-led:end
-7|level/before-led:era
-5|level/before-led:estimate
18|level/before-led:european
10|level/before-led:even
-5|level/before-led:every
5|level/before-led:expect
5|level/before-led:feel
3|level/before-led:finance minister
-16|level/before-led:for
16|level/before-led:force
11|level/before-led:foreign minister
8|level/before-led:former
-9|level/before-led:from
-18|level/before-led:gdp
12|level/before-led:give
5|level/before-led:gross national product
-5|level/before-led:guards
-18|level/before-led:had
-6|level/before-led:hail
16|level/before-led:has
12|level/before-led:have
5|level/before-led:her
22|level/before-led:his
6|level/before-led:hold
-13|level/before-led:host
3|level/before-led:hosts
49|level/before-led:if
-69|level/before-led:in
-16|level/before-led:including
-75|level/before-led:is
18|level/before-led:its
-17|level/before-led:joined
6|level/before-led:keep
16|level/before-led:largest
-3|level/before-led:learn
-5|level/before-led:leave
-37|level/before-led:lecture
11|level/before-led:left
-3|level/before-led:lend
28|level/before-led:let
17|level/before-led:lift
-66|level/before-led:like
-13|level/before-led:look at
37|level/before-led:make
-7|level/before-led:marcos
24|level/before-led:match
-13|level/before-led:meet
-39|level/before-led:method
4|level/before-led:moment
-6|level/before-led:n't
-10|level/before-led:narrow
3|level/before-led:neighbor
31|level/before-led:neighboring
5|level/before-led:neighbour
4|level/before-led:neighbouring
6|level/before-led:neighbours
20|level/before-led:neither
3|level/before-led:neutral
7|level/before-led:new
-13|level/before-led:newer
3|level/before-led:nine
-16|level/before-led:nineties
-18|level/before-led:nor
28|level/before-led:not
-18|level/before-led:notify
-4|level/before-led:now
-14|level/before-led:numbers
-29|level/before-led:of
3|level/before-led:offer
-51|level/before-led:on
-27|level/before-led:one
47|level/before-led:only
11|level/before-led:or
4|level/before-led:order
-33|level/before-led:our
3|level/before-led:out
-4|level/before-led:outnumber
-13|level/before-led:outside
3|level/before-led:over
-12|level/before-led:overtake
-11|level/before-led:overtaken
-7|level/before-led:overtakes
-4|level/before-led:overtook
-50|level/before-led:own
-15|level/before-led:passes
6|level/before-led:patrol
10|level/before-led:praised
9|level/before-led:prime minister
6|level/before-led:propel
8|level/before-led:publish
5|level/before-led:push
29|level/before-led:put
3|level/before-led:raise
-15|level/before-led:recall
15|level/before-led:represent
6|level/before-led:richer
11|level/before-led:ridiculed
-3|level/before-led:rod
-4|level/before-led:say
6|level/before-led:sees
3|level/before-led:show
3|level/before-led:size
-4|level/before-led:spend
-15|level/before-led:standard
5|level/before-led:take
28|level/before-led:talk about
6|level/before-led:target
-59|level/before-led:tell
56|level/before-led:than
-5|level/before-led:thank
74|level/before-led:that
8|level/before-led:the
12|level/before-led:their
11|level/before-led:think
-6|level/before-led:this
-14|level/before-led:though
-82|level/before-led:to
12|level/before-led:together
4|level/before-led:top
-13|level/before-led:tout
4|level/before-led:trail
23|level/before-led:trails
7|level/before-led:trains
7|level/before-led:trends
8|level/before-led:trim
4|level/before-led:trimmed
3|level/before-led:twice
8|level/before-led:unification
-64|level/before-led:unlike
-3|level/before-led:urge
-9|level/before-led:visits
-16|level/before-led:want
11|level/before-led:war
16|level/before-led:were
14|level/before-led:west
23|level/before-led:what
34|level/before-led:when
11|level/before-led:where
6|level/before-led:whereas
21|level/before-led:wherein
-20|level/before-led:which
51|level/before-led:while
36|level/before-led:whose
3|level/before-led:why
-9|level/before-led:with
5|level/before-led:without
-12|level/before-led:would
3|level/before-led:years
3|level/before-led:your
20|level/before-led:—
17|level/before:allies name
62|level/before:body name
-40|level/before:body owner
11|level/before:capital name
33|level/before:capital owner
41|level/before:country name
30|level/before:country owner
-30|level/before:gov name
-37|level/before:gov owner
-8|level/before:leader name
-20|level/before:nongov name
43|level/before:people name
3|level/before:people owner
-35|level/before:pronoun name
-16|level/before:pronoun owner
12|level/class-home:ALLIES CHN
-3|level/class-home:ALLIES EU
-45|level/class-home:ALLIES JPN
-18|level/class-home:ALLIES NATO
-6|level/class-home:ALLIES USA
-12|level/class-home:ALLIES foe
-30|level/class-home:ALLIES land
-10|level/class-home:ALLIES member
15|level/class-home:CHN CHN
27|level/class-home:CHN JPN
-7|level/class-home:CHN NATO
23|level/class-home:CHN land
-30|level/class-home:EU EU
-10|level/class-home:EU JPN
23|level/class-home:EU NATO
-15|level/class-home:EU land
9|level/class-home:EU member
-11|level/class-home:JPN CHN
-21|level/class-home:JPN JPN
-13|level/class-home:JPN foe
-6|level/class-home:JPN land
36|level/class-home:JPN member
-24|level/class-home:NATO CHN
-27|level/class-home:NATO EU
11|level/class-home:NATO JPN
6|level/class-home:NATO NATO
-17|level/class-home:NATO USA
-9|level/class-home:NATO foe
-3|level/class-home:NATO land
-17|level/class-home:NATO member
-9|level/class-home:USA CHN
4|level/class-home:USA EU
20|level/class-home:USA JPN
-3|level/class-home:USA NATO
22|level/class-home:USA USA
12|level/class-home:USA foe
20|level/class-home:USA land
18|level/class-home:foe JPN
13|level/class-home:foe foe
13|level/class-home:foe land
13|level/class-home:foe member
17|level/class-home:land CHN
7|level/class-home:land EU
-6|level/class-home:land NATO
15|level/class-home:land foe
-24|level/class-home:land member
47|level/class-home:member EU
6|level/class-home:member NATO
-6|level/class-home:member foe
-3|level/class-home:member land
-4|level/class-home:member member
-4|level/class-named:ALLIES CHN nobody-named
16|level/class-named:ALLIES CHN others-named
-4|level/class-named:ALLIES JPN nobody-named
-41|level/class-named:ALLIES JPN others-named
-7|level/class-named:ALLIES NATO nobody-named
-11|level/class-named:ALLIES NATO others-named
-5|level/class-named:ALLIES USA others-named
-3|level/class-named:ALLIES foe nobody-named
-10|level/class-named:ALLIES foe others-named
-15|level/class-named:ALLIES land nobody-named
-15|level/class-named:ALLIES land others-named
17|level/class-named:ALLIES member nobody-named
-27|level/class-named:ALLIES member others-named
22|level/class-named:CHN CHN nobody-named
-6|level/class-named:CHN CHN others-named
18|level/class-named:CHN JPN nobody-named
8|level/class-named:CHN JPN others-named
-8|level/class-named:CHN NATO others-named
-4|level/class-named:CHN land nobody-named
27|level/class-named:CHN land others-named
9|level/class-named:EU EU nobody-named
-39|level/class-named:EU EU others-named
-7|level/class-named:EU JPN nobody-named
-3|level/class-named:EU JPN others-named
24|level/class-named:EU NATO nobody-named
8|level/class-named:EU land nobody-named
-24|level/class-named:EU land others-named
29|level/class-named:EU member nobody-named
-20|level/class-named:EU member others-named
-9|level/class-named:JPN CHN nobody-named
-3|level/class-named:JPN CHN others-named
-10|level/class-named:JPN JPN nobody-named
-11|level/class-named:JPN JPN others-named
-9|level/class-named:JPN foe nobody-named
-4|level/class-named:JPN foe others-named
4|level/class-named:JPN land nobody-named
-10|level/class-named:JPN land others-named
7|level/class-named:JPN member nobody-named
29|level/class-named:JPN member others-named
-3|level/class-named:NATO CHN nobody-named
-21|level/class-named:NATO CHN others-named
-13|level/class-named:NATO EU nobody-named
-14|level/class-named:NATO EU others-named
-28|level/class-named:NATO JPN nobody-named
38|level/class-named:NATO JPN others-named
-23|level/class-named:NATO NATO nobody-named
29|level/class-named:NATO NATO others-named
-6|level/class-named:NATO USA nobody-named
-10|level/class-named:NATO USA others-named
-3|level/class-named:NATO foe nobody-named
-6|level/class-named:NATO foe others-named
-27|level/class-named:NATO land nobody-named
25|level/class-named:NATO land others-named
4|level/class-named:NATO member nobody-named
-21|level/class-named:NATO member others-named
-8|level/class-named:USA CHN others-named
6|level/class-named:USA EU nobody-named
11|level/class-named:USA JPN nobody-named
9|level/class-named:USA JPN others-named
-15|level/class-named:USA NATO nobody-named
12|level/class-named:USA NATO others-named
7|level/class-named:USA USA nobody-named
16|level/class-named:USA USA others-named
10|level/class-named:USA foe nobody-named
15|level/class-named:USA land nobody-named
5|level/class-named:USA land others-named
17|level/class-named:USA member nobody-named
-17|level/class-named:USA member others-named
17|level/class-named:foe JPN others-named
9|level/class-named:foe NATO nobody-named
-9|level/class-named:foe NATO others-named
-5|level/class-named:foe foe nobody-named
19|level/class-named:foe foe others-named
-5|level/class-named:foe land nobody-named
18|level/class-named:foe land others-named
-6|level/class-named:foe member nobody-named
20|level/class-named:foe member others-named
-5|level/class-named:land CHN nobody-named
22|level/class-named:land CHN others-named
7|level/class-named:land EU others-named
12|level/class-named:land JPN nobody-named
-14|level/class-named:land JPN others-named
-6|level/class-named:land NATO others-named
13|level/class-named:land foe nobody-named
-8|level/class-named:land land nobody-named
9|level/class-named:land land others-named
-33|level/class-named:land member nobody-named
9|level/class-named:land member others-named
47|level/class-named:member EU others-named
7|level/class-named:member JPN nobody-named
-4|level/class-named:member JPN others-named
12|level/class-named:member NATO nobody-named
-6|level/class-named:member NATO others-named
-3|level/class-named:member foe nobody-named
-3|level/class-named:member foe others-named
31|level/class-named:member land nobody-named
-34|level/class-named:member land others-named
-35|level/class-named:member member nobody-named
31|level/class-named:member member others-named
-47|level/class-shape:ALLIES fine
35|level/class-shape:ALLIES half
-60|level/class-shape:ALLIES tenth
-38|level/class-shape:ALLIES whole
-10|level/class-shape:CHN fine
39|level/class-shape:CHN half
27|level/class-shape:CHN tenth
-13|level/class-shape:EU fine
12|level/class-shape:EU half
4|level/class-shape:EU tenth
-27|level/class-shape:EU whole
88|level/class-shape:JPN fine
-71|level/class-shape:JPN half
11|level/class-shape:JPN tenth
-45|level/class-shape:JPN whole
-44|level/class-shape:NATO fine
-29|level/class-shape:NATO half
8|level/class-shape:NATO tenth
-15|level/class-shape:NATO whole
-29|level/class-shape:USA fine
38|level/class-shape:USA half
58|level/class-shape:USA whole
-13|level/class-shape:foe fine
-3|level/class-shape:foe tenth
75|level/class-shape:foe whole
58|level/class-shape:land fine
-14|level/class-shape:land half
-15|level/class-shape:land tenth
-19|level/class-shape:land whole
10|level/class-shape:member fine
-11|level/class-shape:member half
30|level/class-shape:member tenth
12|level/class-shape:member whole
-4|level/class-value:ALLIES 0.5
-6|level/class-value:ALLIES 1
-3|level/class-value:ALLIES 1.3
-3|level/class-value:ALLIES 1.4
23|level/class-value:ALLIES 1.5
-4|level/class-value:ALLIES 1.6
-3|level/class-value:ALLIES 1.7
6|level/class-value:ALLIES 1.9
24|level/class-value:ALLIES 2
-10|level/class-value:ALLIES 2.2
-4|level/class-value:ALLIES 2.3
-3|level/class-value:ALLIES 2.4
40|level/class-value:ALLIES 2.5
-3|level/class-value:ALLIES 2.7
-3|level/class-value:ALLIES 2.8
-21|level/class-value:ALLIES 3
-5|level/class-value:ALLIES 3.3
-14|level/class-value:ALLIES 3.5
-10|level/class-value:ALLIES 4
-5|level/class-value:ALLIES 4.5
-9|level/class-value:ALLIES 5
-3|level/class-value:ALLIES 6
-4|level/class-value:ALLIES 6.5
-3|level/class-value:EU 0.23
-7|level/class-value:EU 0.3
-10|level/class-value:EU 1
-4|level/class-value:EU 1.28
12|level/class-value:EU 1.3
6|level/class-value:EU 1.4
-3|level/class-value:EU 1.5
-8|level/class-value:EU 1.8
28|level/class-value:EU 1.9
-14|level/class-value:EU 2
13|level/class-value:EU 2.1
-13|level/class-value:EU 2.2
11|level/class-value:EU 2.5
-8|level/class-value:EU 3.4
8|level/class-value:EU 3.5
-4|level/class-value:EU 4
-6|level/class-value:EU 4.2
-3|level/class-value:EU 4.5
-5|level/class-value:EU 4.8
-3|level/class-value:EU 5.38
-4|level/class-value:NATO 0.5
-3|level/class-value:NATO 0.8
-12|level/class-value:NATO 0.9
-3|level/class-value:NATO 0.95
-13|level/class-value:NATO 1
-7|level/class-value:NATO 1.1
-12|level/class-value:NATO 1.2
-12|level/class-value:NATO 1.24
-16|level/class-value:NATO 1.3
-6|level/class-value:NATO 1.36
-11|level/class-value:NATO 1.37
6|level/class-value:NATO 1.4
-10|level/class-value:NATO 1.42
30|level/class-value:NATO 1.43
-5|level/class-value:NATO 1.45
35|level/class-value:NATO 1.47
-33|level/class-value:NATO 1.5
-3|level/class-value:NATO 1.53
-6|level/class-value:NATO 1.57
-4|level/class-value:NATO 1.58
-4|level/class-value:NATO 1.6
21|level/class-value:NATO 1.66
14|level/class-value:NATO 1.7
-9|level/class-value:NATO 1.9
-4|level/class-value:NATO 1.96
-5|level/class-value:NATO 1E+1
32|level/class-value:NATO 2
-5|level/class-value:NATO 2.01
45|level/class-value:NATO 2.02
-10|level/class-value:NATO 2.07
-12|level/class-value:NATO 2.1
-6|level/class-value:NATO 2.12
-7|level/class-value:NATO 2.16
-3|level/class-value:NATO 2.2
10|level/class-value:NATO 2.3
7|level/class-value:NATO 2.4
13|level/class-value:NATO 2.5
-19|level/class-value:NATO 2.52
5|level/class-value:NATO 2.54
21|level/class-value:NATO 2.6
43|level/class-value:NATO 2.7
3|level/class-value:NATO 2.71
-16|level/class-value:NATO 2.8
-3|level/class-value:NATO 2.9
-12|level/class-value:NATO 26
48|level/class-value:NATO 3
11|level/class-value:NATO 3.1
-5|level/class-value:NATO 3.2
48|level/class-value:NATO 3.3
9|level/class-value:NATO 3.5
20|level/class-value:NATO 3.6
-6|level/class-value:NATO 3.7
-4|level/class-value:NATO 3.9
-6|level/class-value:NATO 3E+1
-5|level/class-value:NATO 4
-6|level/class-value:NATO 4.1
-6|level/class-value:NATO 4.4
-7|level/class-value:NATO 4.5
-9|level/class-value:NATO 4.7
-5|level/class-value:NATO 4.8
-4|level/class-value:NATO 4.9
-28|level/class-value:NATO 5
-7|level/class-value:NATO 5.4
-6|level/class-value:NATO 6
-4|level/class-value:NATO 6.5
-5|level/class-value:NATO 6.7
-4|level/class-value:NATO 7
-11|level/class-value:NATO 8
-38|level/class-value:USA 0.3
-3|level/class-value:USA 0.5
-38|level/class-value:USA 0.9
-16|level/class-value:USA 0.91
-17|level/class-value:USA 0.93
-3|level/class-value:USA 0.98
-3|level/class-value:USA 0.997
-44|level/class-value:USA 1
-7|level/class-value:USA 1.09
-17|level/class-value:USA 1.2
-3|level/class-value:USA 1.24
-5|level/class-value:USA 1.25
-23|level/class-value:USA 1.3
-17|level/class-value:USA 1.37
-37|level/class-value:USA 1.4
-3|level/class-value:USA 1.47
-21|level/class-value:USA 1.5
-33|level/class-value:USA 1.6
-8|level/class-value:USA 1.7
-34|level/class-value:USA 1.8
-20|level/class-value:USA 1.9
-3|level/class-value:USA 1.95
25|level/class-value:USA 1E+1
-35|level/class-value:USA 2
-9|level/class-value:USA 2.02
-21|level/class-value:USA 2.1
-29|level/class-value:USA 2.2
-23|level/class-value:USA 2.3
-13|level/class-value:USA 2.4
-3|level/class-value:USA 2.42
-25|level/class-value:USA 2.5
-21|level/class-value:USA 2.6
-28|level/class-value:USA 2.8
24|level/class-value:USA 2.9
-20|level/class-value:USA 2E+1
47|level/class-value:USA 3
56|level/class-value:USA 3.1
9|level/class-value:USA 3.12
40|level/class-value:USA 3.2
18|level/class-value:USA 3.22
5|level/class-value:USA 3.24
13|level/class-value:USA 3.3
-8|level/class-value:USA 3.32
25|level/class-value:USA 3.38
61|level/class-value:USA 3.4
4|level/class-value:USA 3.49
53|level/class-value:USA 3.5
9|level/class-value:USA 3.6
11|level/class-value:USA 3.68
8|level/class-value:USA 3.7
24|level/class-value:USA 3.71
19|level/class-value:USA 3.8
-4|level/class-value:USA 3.9
-5|level/class-value:USA 34
17|level/class-value:USA 4
-6|level/class-value:USA 4.1
18|level/class-value:USA 4.2
5|level/class-value:USA 4.4
9|level/class-value:USA 4.5
31|level/class-value:USA 4.6
-13|level/class-value:USA 4.7
-3|level/class-value:USA 4.8
23|level/class-value:USA 4.9
20|level/class-value:USA 5
14|level/class-value:USA 5.2
10|level/class-value:USA 5.5
14|level/class-value:USA 5.6
5|level/class-value:USA 5.8
24|level/class-value:USA 6
4|level/class-value:USA 6.1
13|level/class-value:USA 6.2
16|level/class-value:USA 6.3
4|level/class-value:USA 6.4
15|level/class-value:USA 6.5
17|level/class-value:USA 6.6
14|level/class-value:USA 6.8
-5|level/class-value:USA 7
-3|level/class-value:USA 7.3
10|level/class-value:USA 8
26|level/class-value:USA 9
-53|level/class-verb:ALLIES be
-8|level/class-verb:ALLIES cap
15|level/class-verb:ALLIES demand
33|level/class-verb:ALLIES level
26|level/class-verb:ALLIES move
-11|level/class-verb:ALLIES pledge
-15|level/class-verb:ALLIES proposal
-29|level/class-verb:ALLIES spend
-4|level/class-verb:CHN be
3|level/class-verb:CHN cap
-26|level/class-verb:CHN level
5|level/class-verb:CHN move
63|level/class-verb:CHN proposal
16|level/class-verb:CHN spend
18|level/class-verb:EU demand
17|level/class-verb:EU level
-3|level/class-verb:EU move
-4|level/class-verb:EU pledge
14|level/class-verb:EU proposal
-24|level/class-verb:EU spend
-22|level/class-verb:JPN be
7|level/class-verb:JPN demand
22|level/class-verb:JPN level
11|level/class-verb:JPN move
21|level/class-verb:JPN pledge
-8|level/class-verb:JPN proposal
-23|level/class-verb:JPN spend
-5|level/class-verb:NATO be
-4|level/class-verb:NATO cap
5|level/class-verb:NATO demand
-10|level/class-verb:NATO denial
54|level/class-verb:NATO move
-38|level/class-verb:NATO pledge
-35|level/class-verb:NATO proposal
58|level/class-verb:NATO spend
72|level/class-verb:USA be
20|level/class-verb:USA cap
13|level/class-verb:USA demand
-24|level/class-verb:USA level
-34|level/class-verb:USA move
17|level/class-verb:USA pledge
-33|level/class-verb:USA proposal
19|level/class-verb:USA spend
27|level/class-verb:foe be
19|level/class-verb:foe level
5|level/class-verb:foe move
17|level/class-verb:foe pledge
12|level/class-verb:foe proposal
-24|level/class-verb:foe spend
-19|level/class-verb:land be
-12|level/class-verb:land cap
11|level/class-verb:land demand
8|level/class-verb:land level
-22|level/class-verb:land move
25|level/class-verb:land proposal
30|level/class-verb:land spend
5|level/class-verb:member be
-69|level/class-verb:member demand
9|level/class-verb:member denial
-47|level/class-verb:member level
-43|level/class-verb:member move
-23|level/class-verb:member proposal
-23|level/class-verb:member spend
-110|level/class:ALLIES
55|level/class:CHN
-24|level/class:EU
-16|level/class:JPN
-80|level/class:NATO
66|level/class:USA
60|level/class:foe
10|level/class:land
41|level/class:member
21|level/group:all back:0
23|level/group:all near
23|level/group:all then:report
7|level/group:both then:are
8|level/group:both then:around
17|level/group:both then:long
34|level/group:both then:of
13|level/group:both then:reach
-7|level/group:both then:things
26|level/group:both then:will
29|level/group:count back:0
-35|level/group:count back:1
-11|level/group:count far
-42|level/group:count mid
45|level/group:count near
-9|level/group:countries back:0
-34|level/group:countries back:1
-9|level/group:countries behind
-29|level/group:countries mid
-5|level/group:countries near
-34|level/group:countries then:spend
-9|level/group:countries then:this year
79|level/group:each back:0
23|level/group:each behind
3|level/group:each mid
52|level/group:each near
40|level/group:each then:.
-7|level/group:each then:other
11|level/group:each then:spend
10|level/group:each then:stand
13|level/group:each then:under
8|level/group:each then:with
-17|level/group:each then:year
-43|level/group:four then:spend
16|level/group:list after-figure far
-31|level/group:list after-figure mid
-10|level/group:list after-figure near
76|level/group:list alone lands
-88|level/group:list alone union
14|level/group:list behind
15|level/group:list far-behind
-5|level/group:list first union
14|level/group:list free behind
-16|level/group:list free far
15|level/group:list free far-behind
7|level/group:list free mid
17|level/group:list free near
28|level/group:list later lands
-24|level/group:list mid
7|level/group:list near
3|level/group:list plain
9|level/group:list shared
-18|level/group:list-led:
44|level/group:list-led:,
56|level/group:list-led:.
12|level/group:list-led::
31|level/group:list-led:;
-3|level/group:list-led:about
-5|level/group:list-led:above
-4|level/group:list-led:among
12|level/group:list-led:and
14|level/group:list-led:by
-8|level/group:list-led:for
-18|level/group:list-led:from
46|level/group:list-led:in
-18|level/group:list-led:including
-24|level/group:list-led:like
-5|level/group:list-led:listed
-4|level/group:list-led:meet
44|level/group:list-led:name
-8|level/group:list-led:neighboring
-38|level/group:list-led:neighbours
33|level/group:list-led:neither
17|level/group:list-led:of
-15|level/group:list-led:on
8|level/group:list-led:only
-24|level/group:list-led:that
-57|level/group:list-led:the
-35|level/group:list-led:to
-24|level/group:list-led:unlike
-12|level/group:list-led:welcomed
-11|level/group:list-led:where
23|level/group:list-led:while
-12|level/group:list-led:whose
22|level/group:list-led:why
9|level/group:list-led:—
-23|level/group:list-then:#
-22|level/group:list-then:'s
-4|level/group:list-then:(
-53|level/group:list-then:,
42|level/group:list-then:.
-60|level/group:list-then::
-4|level/group:list-then:;
42|level/group:list-then:already
-22|level/group:list-then:among
39|level/group:list-then:and
39|level/group:list-then:are
22|level/group:list-then:at
-4|level/group:list-then:average
20|level/group:list-then:can
6|level/group:list-then:close
29|level/group:list-then:come
63|level/group:list-then:come to
-6|level/group:list-then:counterpart
-3|level/group:list-then:first
-3|level/group:list-then:guest
-28|level/group:list-then:had
-4|level/group:list-then:hardly
-12|level/group:list-then:has
-8|level/group:list-then:have
-20|level/group:list-then:head
12|level/group:list-then:hover
-3|level/group:list-then:in
-17|level/group:list-then:invest
-6|level/group:list-then:is
9|level/group:list-then:languish
-20|level/group:list-then:last
-14|level/group:list-then:like
-11|level/group:list-then:next
-25|level/group:list-then:note
-4|level/group:list-then:observe
25|level/group:list-then:on
22|level/group:list-then:pay
-3|level/group:list-then:point
42|level/group:list-then:put up
-13|level/group:list-then:receive
19|level/group:list-then:remain
-3|level/group:list-then:remark
-29|level/group:list-then:rise
-28|level/group:list-then:say
-19|level/group:list-then:spend
16|level/group:list-then:squeeze
-9|level/group:list-then:stand
52|level/group:list-then:the
32|level/group:list-then:tie at
-26|level/group:list-then:together
-36|level/group:list-then:was
51|level/group:list-then:were
26|level/group:list-then:will
-4|level/group:list-then:with
-18|level/group:list-then:would
-9|level/group:list-then:write
-4|level/group:neither then:PARTY
-9|level/group:neither then:is
-3|level/group:neither then:would
11|level/group:their back:0
-6|level/group:their back:1
30|level/group:their behind
-18|level/group:their mid
-7|level/group:their near
68|level/group:their then:armed forces
-6|level/group:their then:country
-37|level/group:their then:gdp
-18|level/group:their then:own
15|level/group:them back:0
-5|level/group:them behind
-6|level/group:them mid
26|level/group:them near
26|level/group:them then:cling to
-4|level/group:them then:possible
-6|level/group:them then:would
-37|level/group:they back:0
-26|level/group:they back:1
-16|level/group:they back:2
-14|level/group:they behind
-15|level/group:they far
-22|level/group:they mid
-28|level/group:they near
-15|level/group:they then:'ll
-13|level/group:they then:'re
-14|level/group:they then:also
-13|level/group:they then:are
-10|level/group:they then:credit
-7|level/group:they then:now
-4|level/group:they then:speak of
-9|level/group:three then:,
-7|level/group:three then:;
5|level/group:three then:PARTY
-20|level/group:three then:outside
-14|level/group:two then:attendees
-11|level/group:two then:decades
-14|level/group:two then:deputies
-7|level/group:two then:signatories
18|level/group:two then:spend
-5|level/group:two then:to
57|level/heir:nobody-named
-24|level/heir:others-named
-4|level/home:nobody-named
-35|level/home:others-named
-9|level/known-for:- 2.2 2024
-9|level/known-for:- 2024
-5|level/known-for:AFG 0.9 1978
-5|level/known-for:AFG 1978
-4|level/known-for:AFG 2.4 2025/2026
-4|level/known-for:AFG 2025/2026
-19|level/known-for:AFG 4.6 FY2027
-10|level/known-for:AFG 5.2 FY1985
-10|level/known-for:AFG FY1985
-19|level/known-for:AFG FY2027
-3|level/known-for:ALB 0.6 2024
14|level/known-for:ALB 1.7 2024
-6|level/known-for:ALB 1.8 2023
-6|level/known-for:ALB 2.1 2024
-6|level/known-for:ALB 2023
5|level/known-for:ALB 2024
-3|level/known-for:ALLIES 1.5 2023
21|level/known-for:ALLIES 1.5 2024
-4|level/known-for:ALLIES 1.5 2025
-4|level/known-for:ALLIES 1.5 2026
-8|level/known-for:ALLIES 1.5 FY2024
-3|level/known-for:ALLIES 1.5 FY2025
-7|level/known-for:ALLIES 1.5 FY2027
-4|level/known-for:ALLIES 198X
-3|level/known-for:ALLIES 2 2020
-7|level/known-for:ALLIES 2 2024
18|level/known-for:ALLIES 2 2025
-8|level/known-for:ALLIES 2 2025/2026
-5|level/known-for:ALLIES 2 2026/2027
-6|level/known-for:ALLIES 2 FY2025
-3|level/known-for:ALLIES 2 FY2026
49|level/known-for:ALLIES 2.5 2024
-9|level/known-for:ALLIES 2.5 2025
-4|level/known-for:ALLIES 2.5 2026
-4|level/known-for:ALLIES 2.5 2028
-6|level/known-for:ALLIES 2.5 2030
-4|level/known-for:ALLIES 2.5 2035
-7|level/known-for:ALLIES 2.5 FY2030
-3|level/known-for:ALLIES 2010
-4|level/known-for:ALLIES 2020
-4|level/known-for:ALLIES 2021
-8|level/known-for:ALLIES 2022
-11|level/known-for:ALLIES 2023
37|level/known-for:ALLIES 2024
-3|level/known-for:ALLIES 2024/2025
-6|level/known-for:ALLIES 2025
-10|level/known-for:ALLIES 2025/2026
-18|level/known-for:ALLIES 2026
-5|level/known-for:ALLIES 2026/2027
-5|level/known-for:ALLIES 2027
-5|level/known-for:ALLIES 2028
-8|level/known-for:ALLIES 2030
-5|level/known-for:ALLIES 2035
-4|level/known-for:ALLIES 3 2024
-3|level/known-for:ALLIES 4.5 2022
-4|level/known-for:ALLIES FY2022
-3|level/known-for:ALLIES FY2023
-9|level/known-for:ALLIES FY2024
-10|level/known-for:ALLIES FY2025
-8|level/known-for:ALLIES FY2026
-10|level/known-for:ALLIES FY2027
-3|level/known-for:ALLIES FY2028
-7|level/known-for:ALLIES FY2030
14|level/known-for:ARE 2025
19|level/known-for:ARE 2026
15|level/known-for:ARE 4.5 2025
19|level/known-for:ARE 5.6 2026
3|level/known-for:ARM 2025
-6|level/known-for:ARM 4.6 2024
4|level/known-for:ARM 5.5 2024
3|level/known-for:ARM 6 2025
-9|level/known-for:AUS 1.07 2021
-3|level/known-for:AUS 1.2 2023
-5|level/known-for:AUS 1.4 2024
-3|level/known-for:AUS 1.6 FY2024
-6|level/known-for:AUS 1.7 FY2025
4|level/known-for:AUS 1.9 2023
5|level/known-for:AUS 1.9 2024
-9|level/known-for:AUS 1.9 FY2026
4|level/known-for:AUS 1.96 FY2022
13|level/known-for:AUS 1949
-11|level/known-for:AUS 198X
-12|level/known-for:AUS 2 198X
-3|level/known-for:AUS 2 2005
17|level/known-for:AUS 2 2023
-18|level/known-for:AUS 2 2024
29|level/known-for:AUS 2 FY2025
4|level/known-for:AUS 2.02 2024/2025
-5|level/known-for:AUS 2.32 2025
-4|level/known-for:AUS 2.4 2023
-7|level/known-for:AUS 2.4 2025
3|level/known-for:AUS 2.8 2025/2026
-3|level/known-for:AUS 2005
-9|level/known-for:AUS 2021
-18|level/known-for:AUS 2024
4|level/known-for:AUS 2024/2025
-15|level/known-for:AUS 2025
4|level/known-for:AUS 2025/2026
4|level/known-for:AUS 2029/2030
3|level/known-for:AUS 2033/2034
-4|level/known-for:AUS 3 2025
13|level/known-for:AUS 4 1949
-9|level/known-for:AUS 5.3 2023
4|level/known-for:AUS FY2022
23|level/known-for:AUS FY2025
-8|level/known-for:AUS FY2026
10|level/known-for:AUT 1 1992
10|level/known-for:AUT 1992
4|level/known-for:AZE 2023
4|level/known-for:AZE 2024
5|level/known-for:AZE 4.6 2023
6|level/known-for:AZE 4.6 2024
-3|level/known-for:BEL 0.7 2023
3|level/known-for:BEL 1.1 2023
30|level/known-for:BEL 1.3 2024
-8|level/known-for:BEL 1.31 2023
-9|level/known-for:BEL 1.37 2024
-4|level/known-for:BEL 1.6 2022
-3|level/known-for:BEL 1994
-5|level/known-for:BEL 2022
-11|level/known-for:BEL 2023
19|level/known-for:BEL 2024
-3|level/known-for:BEL 3.3 2023
-3|level/known-for:BEL 3.4 1994
15|level/known-for:BGD 1.1 2025/2026
-3|level/known-for:BGD 1.9 2025/2026
13|level/known-for:BGD 2025/2026
8|level/known-for:BGR 1.8 2023
-3|level/known-for:BGR 2 2025
4|level/known-for:BGR 2.06 2025
10|level/known-for:BGR 2.1 2024
-12|level/known-for:BGR 2.2 2024
4|level/known-for:BGR 2.2 2025
9|level/known-for:BGR 2.3 2028
8|level/known-for:BGR 2023
4|level/known-for:BGR 2025
9|level/known-for:BGR 2028
4|level/known-for:BRN 2.6 2023
4|level/known-for:BRN 2023
13|level/known-for:CAN 1.2 2022
4|level/known-for:CAN 1.3 2019
4|level/known-for:CAN 1.3 2022
-3|level/known-for:CAN 1.31 2023
3|level/known-for:CAN 1.35 2024
27|level/known-for:CAN 1.37 2024
3|level/known-for:CAN 1.38 2023
-10|level/known-for:CAN 1.4 2014
33|level/known-for:CAN 1.4 2024
-16|level/known-for:CAN 1.43 2014
3|level/known-for:CAN 1.45 2024
5|level/known-for:CAN 1.45 2024/2025
5|level/known-for:CAN 1.47 2024/2025
4|level/known-for:CAN 1.5 2024
-21|level/known-for:CAN 1.66 2022
3|level/known-for:CAN 1953
-24|level/known-for:CAN 2 2024
-4|level/known-for:CAN 2 2025
17|level/known-for:CAN 2 2025/2026
5|level/known-for:CAN 2 FY2025
-25|level/known-for:CAN 2.02 2024
27|level/known-for:CAN 2.1 2026
-36|level/known-for:CAN 2.3 2025
-6|level/known-for:CAN 2.4 2024
-27|level/known-for:CAN 2.5 2025
-15|level/known-for:CAN 2.5 2026
8|level/known-for:CAN 2.5 2030
-41|level/known-for:CAN 2.6 2026
3|level/known-for:CAN 2.6 2029
4|level/known-for:CAN 2.6 2030
-3|level/known-for:CAN 2.71 2024
-28|level/known-for:CAN 2014
4|level/known-for:CAN 2019
-8|level/known-for:CAN 2022
4|level/known-for:CAN 2024
10|level/known-for:CAN 2024/2025
-63|level/known-for:CAN 2025
18|level/known-for:CAN 2025/2026
-31|level/known-for:CAN 2026
-12|level/known-for:CAN 2029
13|level/known-for:CAN 2030
-15|level/known-for:CAN 3.1 2029
3|level/known-for:CAN 7 1953
6|level/known-for:CAN FY2025
4|level/known-for:CHE 0.76 2023
4|level/known-for:CHE 2023
-4|level/known-for:CHL 1.8 2023
-4|level/known-for:CHL 2023
-9|level/known-for:CHN 0.5 2030
-5|level/known-for:CHN 1 FY2015
5|level/known-for:CHN 1.2 2021
9|level/known-for:CHN 1.2 2023/2024
20|level/known-for:CHN 1.26 FY2024
7|level/known-for:CHN 1.3 2022
13|level/known-for:CHN 1.3 2023
16|level/known-for:CHN 1.3 2024
3|level/known-for:CHN 1.3 2025
3|level/known-for:CHN 1.5 2026
26|level/known-for:CHN 1.6 2022
-11|level/known-for:CHN 1.6 FY2024
17|level/known-for:CHN 1.7 2021
14|level/known-for:CHN 1.7 2024
3|level/known-for:CHN 1.7 2025
6|level/known-for:CHN 1.8 2000
9|level/known-for:CHN 1.8 2023
-5|level/known-for:CHN 1.8 FY2025
3|level/known-for:CHN 1.9 2018
-10|level/known-for:CHN 195X
-11|level/known-for:CHN 1986
-10|level/known-for:CHN 1E+1 195X
6|level/known-for:CHN 2 2012
14|level/known-for:CHN 2 2013
-8|level/known-for:CHN 2 2025
-9|level/known-for:CHN 2 FY2025
-11|level/known-for:CHN 2.1 FY2026
-3|level/known-for:CHN 2.2 2022
-18|level/known-for:CHN 2.4 2026
8|level/known-for:CHN 2.5 2024
-3|level/known-for:CHN 2.5 FY2024
-3|level/known-for:CHN 2.8 2023
6|level/known-for:CHN 2000
5|level/known-for:CHN 2012
15|level/known-for:CHN 2013
3|level/known-for:CHN 2018
20|level/known-for:CHN 2021
35|level/known-for:CHN 2022
4|level/known-for:CHN 2023
9|level/known-for:CHN 2023/2024
55|level/known-for:CHN 2024
-5|level/known-for:CHN 2025
-19|level/known-for:CHN 2026
-10|level/known-for:CHN 2030
24|level/known-for:CHN 3 2024
-12|level/known-for:CHN 3.1 2023
-4|level/known-for:CHN 3.32 2026
-3|level/known-for:CHN 3.4 2023
7|level/known-for:CHN 4 2022
-11|level/known-for:CHN 6.2 1986
-5|level/known-for:CHN FY2015
6|level/known-for:CHN FY2024
-13|level/known-for:CHN FY2025
-11|level/known-for:CHN FY2026
-12|level/known-for:COD 0.75 2025/2026
-12|level/known-for:COD 2025/2026
-3|level/known-for:COL 2.1 2024
-6|level/known-for:COL 2.2 2025
9|level/known-for:COL 2024
-6|level/known-for:COL 2025
3|level/known-for:COL 3.1 2024
9|level/known-for:COL 3.4 2024
-10|level/known-for:CYP 1.3 2022
3|level/known-for:CYP 1.4 1965
7|level/known-for:CYP 1.8 2023
3|level/known-for:CYP 1965
-10|level/known-for:CYP 2022
7|level/known-for:CYP 2023
4|level/known-for:CZE 1.6 2024
-56|level/known-for:CZE 2 2024
24|level/known-for:CZE 2 2025
7|level/known-for:CZE 2 2026
-5|level/known-for:CZE 2014
-51|level/known-for:CZE 2024
23|level/known-for:CZE 2025
7|level/known-for:CZE 2026
-5|level/known-for:CZE 3.71 2014
-10|level/known-for:DEU 0.96 2023
-3|level/known-for:DEU 0.96 FY2022
5|level/known-for:DEU 1.25 2023
-3|level/known-for:DEU 1.3 2022
6|level/known-for:DEU 1.36 2019
12|level/known-for:DEU 1.37 2020
11|level/known-for:DEU 1.4 2021
10|level/known-for:DEU 1.42 2020
3|level/known-for:DEU 1.49 2022
13|level/known-for:DEU 1.5 2021
-17|level/known-for:DEU 1.5 2024
-13|level/known-for:DEU 1.5 FY2022
3|level/known-for:DEU 1.53 2021
-6|level/known-for:DEU 1.6 2013
4|level/known-for:DEU 1.6 2023
-4|level/known-for:DEU 1.7 2020
-3|level/known-for:DEU 1.7 2026
14|level/known-for:DEU 1.9 2024
-12|level/known-for:DEU 1985
-10|level/known-for:DEU 1E+1 2025
-16|level/known-for:DEU 2 2020
-3|level/known-for:DEU 2 2021
27|level/known-for:DEU 2 2024
-25|level/known-for:DEU 2 2025
-27|level/known-for:DEU 2.1 2026
-7|level/known-for:DEU 2.2 2026
8|level/known-for:DEU 2.3 2025
19|level/known-for:DEU 2.4 2025
-6|level/known-for:DEU 2.5 2025
-4|level/known-for:DEU 2.7 2024
13|level/known-for:DEU 2.8 2026
-9|level/known-for:DEU 2013
3|level/known-for:DEU 2017
9|level/known-for:DEU 2019
22|level/known-for:DEU 2021
14|level/known-for:DEU 2022
-10|level/known-for:DEU 2023
-10|level/known-for:DEU 2024
-33|level/known-for:DEU 2025
-36|level/known-for:DEU 2026
7|level/known-for:DEU 2027
4|level/known-for:DEU 2029
-12|level/known-for:DEU 27 2026
-6|level/known-for:DEU 3 2023
3|level/known-for:DEU 3.05 2027
3|level/known-for:DEU 3.2 1985
-3|level/known-for:DEU 3.2 2021
-14|level/known-for:DEU 3.2 2024
4|level/known-for:DEU 3.4 FY1978
4|level/known-for:DEU 3.5 2029
-15|level/known-for:DEU 4 2025
-12|level/known-for:DEU 4.1 2024
-12|level/known-for:DEU 5 1985
-4|level/known-for:DEU 5.8 1989
-3|level/known-for:DEU 6 1985
3|level/known-for:DEU FY1978
-17|level/known-for:DEU FY2022
-4|level/known-for:DNK 0.25 2025
21|level/known-for:DNK 1.3 2021
12|level/known-for:DNK 1.4 2022
16|level/known-for:DNK 2 2023
-17|level/known-for:DNK 2.1 2025
4|level/known-for:DNK 2.4 2024
-9|level/known-for:DNK 2.4 2025
-6|level/known-for:DNK 2.6 2026
3|level/known-for:DNK 2.7 2025
22|level/known-for:DNK 2021
12|level/known-for:DNK 2022
16|level/known-for:DNK 2023
-8|level/known-for:DNK 2025
-13|level/known-for:DNK 2026
8|level/known-for:DNK 3 2025
4|level/known-for:DNK 3.5 2026
13|level/known-for:DNK 3.6 2025
-9|level/known-for:DNK 5.2 2026
3|level/known-for:DZA 1975
3|level/known-for:DZA 2025
3|level/known-for:DZA 3.1 1975
3|level/known-for:DZA 8.8 2025
-5|level/known-for:ECU 1.8 2023
4|level/known-for:ECU 2.1 2024
6|level/known-for:ECU 2.2 2025
-5|level/known-for:ECU 2023
6|level/known-for:ECU 2025
-4|level/known-for:ECU 3.4 2024
-6|level/known-for:ESP 0.993 FY1986
12|level/known-for:ESP 1.28 2024
5|level/known-for:ESP 1.3 2024
-8|level/known-for:ESP 1.31 2023
-11|level/known-for:ESP 1.4 2017
4|level/known-for:ESP 1.43 2024
-9|level/known-for:ESP 1.55 2025
13|level/known-for:ESP 1.6 2024
-8|level/known-for:ESP 1.8 FY2025
11|level/known-for:ESP 2 2025
-4|level/known-for:ESP 2 2025/2026
10|level/known-for:ESP 2 2026
-13|level/known-for:ESP 2.2 2025
-12|level/known-for:ESP 2.5 2025
-10|level/known-for:ESP 2017
-6|level/known-for:ESP 2023
18|level/known-for:ESP 2024
-24|level/known-for:ESP 2025
-4|level/known-for:ESP 2025/2026
8|level/known-for:ESP 2026
-3|level/known-for:ESP 2028
-10|level/known-for:ESP 3 2024
-3|level/known-for:ESP 5.1 2028
-6|level/known-for:ESP FY1986
-8|level/known-for:ESP FY2025
6|level/known-for:EST 0.25 2025
-6|level/known-for:EST 0.9 2013
12|level/known-for:EST 1.4 2004
-4|level/known-for:EST 1.4 2016
-23|level/known-for:EST 1988
-23|level/known-for:EST 2 1988
6|level/known-for:EST 2 2014
23|level/known-for:EST 2 2020
22|level/known-for:EST 2.16 2016
-8|level/known-for:EST 2.38 2016
8|level/known-for:EST 2.7 2023
12|level/known-for:EST 2004
-7|level/known-for:EST 2013
-4|level/known-for:EST 2014
10|level/known-for:EST 2016
23|level/known-for:EST 2020
-4|level/known-for:EST 2021
3|level/known-for:EST 2023
10|level/known-for:EST 2024
6|level/known-for:EST 2025
-13|level/known-for:EST 2026
-4|level/known-for:EST 3.2 2021
13|level/known-for:EST 3.2 2024
6|level/known-for:EST 3.3 2025
-4|level/known-for:EST 3.38 2024
3|level/known-for:EST 3.4 2024
5|level/known-for:EST 3.4 2025
6|level/known-for:EST 3.43 2024
-9|level/known-for:EST 3.71 2014
-3|level/known-for:EST 4.12 2024
-12|level/known-for:EST 4.9 2026
6|level/known-for:EST 5 2026
4|level/known-for:EST 5.1 2026
10|level/known-for:EST 5.2 2026
-6|level/known-for:EST 5.4 2026
-13|level/known-for:EST 7.3 2026
-3|level/known-for:EU 0.23 2022
-6|level/known-for:EU 0.3 2026
-10|level/known-for:EU 1 1992
13|level/known-for:EU 1.3 2022
-4|level/known-for:EU 1.6 2022
-3|level/known-for:EU 1.6 2024
-8|level/known-for:EU 1.6 2025
28|level/known-for:EU 1.9 2024
-10|level/known-for:EU 1992
-4|level/known-for:EU 2 2014
-29|level/known-for:EU 2 2025
50|level/known-for:EU 2.1 2025
-12|level/known-for:EU 2.2 2015
11|level/known-for:EU 2.5 2028
-4|level/known-for:EU 2014
-12|level/known-for:EU 2015
6|level/known-for:EU 2022
16|level/known-for:EU 2024
-13|level/known-for:EU 2025
-13|level/known-for:EU 2026
11|level/known-for:EU 2028
-8|level/known-for:EU 3.4 2024
-17|level/known-for:EU 3.5 2025
-4|level/known-for:EU 4 2025
-5|level/known-for:EU 4.8 2026
17|level/known-for:FIN 1.96 2022
5|level/known-for:FIN 2 2022
7|level/known-for:FIN 2 2023
-18|level/known-for:FIN 2 2026
3|level/known-for:FIN 2 202X
9|level/known-for:FIN 2.4 2024
5|level/known-for:FIN 2.5 2025
12|level/known-for:FIN 2.5 2026
7|level/known-for:FIN 2.6 2026
21|level/known-for:FIN 2022
8|level/known-for:FIN 2023
10|level/known-for:FIN 2024
3|level/known-for:FIN 2025
-17|level/known-for:FIN 2026
3|level/known-for:FIN 202X
8|level/known-for:FIN 2030
-3|level/known-for:FIN 3 2025
8|level/known-for:FIN 3.2 2030
-17|level/known-for:FIN 3.3 2026
-5|level/known-for:FRA 1.2 2026
-3|level/known-for:FRA 1.3 2019
-3|level/known-for:FRA 1.4 2021
-3|level/known-for:FRA 1.7 2026
4|level/known-for:FRA 1.9 2022
6|level/known-for:FRA 1936
4|level/known-for:FRA 198X
-3|level/known-for:FRA 1E+1 1953
-3|level/known-for:FRA 2 2019
12|level/known-for:FRA 2 2024
5|level/known-for:FRA 2 2025
3|level/known-for:FRA 2.1 2024
-5|level/known-for:FRA 2.1 2026
13|level/known-for:FRA 2.2 2026
4|level/known-for:FRA 2.25 2026
-3|level/known-for:FRA 2.3 2024
3|level/known-for:FRA 2.7 2028
-6|level/known-for:FRA 2019
-3|level/known-for:FRA 2021
11|level/known-for:FRA 2024
4|level/known-for:FRA 2025
3|level/known-for:FRA 2026
3|level/known-for:FRA 2028
4|level/known-for:FRA 3 198X
6|level/known-for:FRA 6 1936
-5|level/known-for:GBR 0.7 2024
-5|level/known-for:GBR 0.96 FY2022
-4|level/known-for:GBR 1.1 2022
-5|level/known-for:GBR 1.2 FY2023
-9|level/known-for:GBR 1.3 FY2024
-5|level/known-for:GBR 1.8 2023
3|level/known-for:GBR 1.9 2015
-3|level/known-for:GBR 1936
5|level/known-for:GBR 1938
17|level/known-for:GBR 1950
-11|level/known-for:GBR 1958
-4|level/known-for:GBR 195X
-8|level/known-for:GBR 1971
10|level/known-for:GBR 1984
13|level/known-for:GBR 1985
8|level/known-for:GBR 1989
-5|level/known-for:GBR 198X
5|level/known-for:GBR 1994
3|level/known-for:GBR 1E+1 1953
-7|level/known-for:GBR 1E+1 195X
-8|level/known-for:GBR 1E+1 1971
-8|level/known-for:GBR 1E+1 2015
6|level/known-for:GBR 2 2010
3|level/known-for:GBR 2 2013
10|level/known-for:GBR 2.07 2023
-4|level/known-for:GBR 2.1 2025
-7|level/known-for:GBR 2.16 2016
-3|level/known-for:GBR 2.2 2024
-3|level/known-for:GBR 2.2 2026
11|level/known-for:GBR 2.3 2022
4|level/known-for:GBR 2.3 2024
-16|level/known-for:GBR 2.3 2025
-5|level/known-for:GBR 2.3 2026
-3|level/known-for:GBR 2.4 2025
6|level/known-for:GBR 2.4 2026
-10|level/known-for:GBR 2.5 2024
-4|level/known-for:GBR 2.5 2026
4|level/known-for:GBR 2.6 2027/2028
-27|level/known-for:GBR 2.7 2030
7|level/known-for:GBR 2010
-5|level/known-for:GBR 2015
-7|level/known-for:GBR 2016
-6|level/known-for:GBR 2021
4|level/known-for:GBR 2022
4|level/known-for:GBR 2023
-20|level/known-for:GBR 2024
-26|level/known-for:GBR 2025
-10|level/known-for:GBR 2026
4|level/known-for:GBR 2027/2028
-43|level/known-for:GBR 2030
-4|level/known-for:GBR 3 198X
-17|level/known-for:GBR 3 2030
-6|level/known-for:GBR 3.2 2021
5|level/known-for:GBR 3.4 1994
13|level/known-for:GBR 4 1989
-11|level/known-for:GBR 4.2 1958
12|level/known-for:GBR 5 1985
3|level/known-for:GBR 5.2 1985
10|level/known-for:GBR 5.3 1984
-3|level/known-for:GBR 6 1936
17|level/known-for:GBR 6.5 1950
5|level/known-for:GBR 7 1938
3|level/known-for:GBR 7 195X
-5|level/known-for:GBR FY2022
-5|level/known-for:GBR FY2023
-10|level/known-for:GBR FY2024
-3|level/known-for:GBR FY2025
-4|level/known-for:GEO 2.2 2025
-4|level/known-for:GEO 2025
-8|level/known-for:GRC 1.9 2024
13|level/known-for:GRC 2 2035
-7|level/known-for:GRC 2.16 2016
9|level/known-for:GRC 2.38 2016
4|level/known-for:GRC 2.7 2024
5|level/known-for:GRC 2.9 2025
-17|level/known-for:GRC 2024
4|level/known-for:GRC 2025
13|level/known-for:GRC 2035
4|level/known-for:GRC 3 2023
-14|level/known-for:GRC 3 2024
4|level/known-for:GRC 3.1 2024
-4|level/known-for:GRC 3.24 2023
6|level/known-for:HRV 1.9 2024
12|level/known-for:HRV 2 2025
-6|level/known-for:HRV 2.1 2024
11|level/known-for:HRV 2025
-10|level/known-for:HUN 1.1 2019
-3|level/known-for:HUN 1.96 2022
5|level/known-for:HUN 2 2025
-15|level/known-for:HUN 2.1 2024
-10|level/known-for:HUN 2019
-3|level/known-for:HUN 2022
-14|level/known-for:HUN 2024
5|level/known-for:HUN 2025
4|level/known-for:IDN 0.7 2023
8|level/known-for:IDN 0.8 2025
-23|level/known-for:IDN 0.9 2025
30|level/known-for:IDN 0.9 2026
3|level/known-for:IDN 1 1998
4|level/known-for:IDN 1 1999
-8|level/known-for:IDN 1.2 2025
4|level/known-for:IDN 1.3 2025
3|level/known-for:IDN 1998
3|level/known-for:IDN 1999
-5|level/known-for:IDN 2 2030
3|level/known-for:IDN 2023
-19|level/known-for:IDN 2025
30|level/known-for:IDN 2026
-27|level/known-for:IDN 2030
-19|level/known-for:IDN 3 2030
-15|level/known-for:IND 1.1 2025/2026
-9|level/known-for:IND 1.2 2023/2024
3|level/known-for:IND 1.5 2024
-15|level/known-for:IND 1.7 2022
5|level/known-for:IND 1.9 2024
4|level/known-for:IND 1.9 2024/2025
8|level/known-for:IND 1.9 2025/2026
3|level/known-for:IND 1.9 FY2025
7|level/known-for:IND 1.97 FY2023
16|level/known-for:IND 1962
26|level/known-for:IND 1987/1988
-8|level/known-for:IND 1988
4|level/known-for:IND 2 2025
5|level/known-for:IND 2 2025/2026
10|level/known-for:IND 2 2026/2027
31|level/known-for:IND 2 FY2026
7|level/known-for:IND 2.2 2030
3|level/known-for:IND 2.3 2025
5|level/known-for:IND 2.4 2023
-29|level/known-for:IND 2.5 2024
-13|level/known-for:IND 2.55 2027
-5|level/known-for:IND 2.7 2025/2026
-15|level/known-for:IND 2022
3|level/known-for:IND 2023
-5|level/known-for:IND 2023/2024
-22|level/known-for:IND 2024
4|level/known-for:IND 2024/2025
5|level/known-for:IND 2025
-8|level/known-for:IND 2025/2026
10|level/known-for:IND 2026/2027
-13|level/known-for:IND 2027
7|level/known-for:IND 2030
25|level/known-for:IND 3.5 1987/1988
-8|level/known-for:IND 6.5 1988
7|level/known-for:IND FY2023
31|level/known-for:IND FY2026
3|level/known-for:IRL 0.2 2026
3|level/known-for:IRL 0.23 2022
6|level/known-for:IRL 0.3 2026
-6|level/known-for:IRL 1.4 2022
-3|level/known-for:IRL 2.4 2024
-6|level/known-for:IRL 2.4 2026
-3|level/known-for:IRL 2022
-4|level/known-for:IRL 2024
-7|level/known-for:IRQ 1 2003
4|level/known-for:IRQ 2.5 2024
-10|level/known-for:IRQ 2003
4|level/known-for:IRQ 2024
-3|level/known-for:IRQ 3.7 2003
-7|level/known-for:ISL 2024
-3|level/known-for:ISR 1.2 2023
-9|level/known-for:ISR 2.7 2022
17|level/known-for:ISR 2022
25|level/known-for:ISR 2023
-13|level/known-for:ISR 2024
5|level/known-for:ISR 2025
-5|level/known-for:ISR 2026
-4|level/known-for:ISR 2029
-5|level/known-for:ISR 3.32 2026
-4|level/known-for:ISR 3.4 2023
-5|level/known-for:ISR 34 2022
4|level/known-for:ISR 4.5 2022
4|level/known-for:ISR 5 2025
10|level/known-for:ISR 5.3 2023
22|level/known-for:ISR 5.4 2023
5|level/known-for:ISR 6 2025
-4|level/known-for:ISR 6-8 2029
-8|level/known-for:ISR 7.1 2024
-5|level/known-for:ISR 7.3 2024
27|level/known-for:ISR 8.8 2022
5|level/known-for:ISR 8.8 2024
-8|level/known-for:ITA 1.2 2022
-7|level/known-for:ITA 1.3 2024
-6|level/known-for:ITA 1.4 2024
3|level/known-for:ITA 1.5 2022
28|level/known-for:ITA 1.5 2024
-6|level/known-for:ITA 1.6 2022
-6|level/known-for:ITA 1.6 2024
8|level/known-for:ITA 1.6 2025
-3|level/known-for:ITA 1.9 2022
25|level/known-for:ITA 2 2025
16|level/known-for:ITA 2 2026
-6|level/known-for:ITA 2.1 2025
7|level/known-for:ITA 2.1 2026
3|level/known-for:ITA 2.1 2060
3|level/known-for:ITA 2.5 2028
-13|level/known-for:ITA 2022
-4|level/known-for:ITA 2023
22|level/known-for:ITA 2025
23|level/known-for:ITA 2026
3|level/known-for:ITA 2028
3|level/known-for:ITA 2060
-4|level/known-for:ITA 3.3 2023
-4|level/known-for:ITA 3.38 2024
-3|level/known-for:ITA 4.7 2025
24|level/known-for:JAM 1.3 2024
24|level/known-for:JAM 2024
8|level/known-for:JPN 0.9 1978
-13|level/known-for:JPN 0.9 2014
9|level/known-for:JPN 0.9 2019
-30|level/known-for:JPN 0.9 2026
4|level/known-for:JPN 0.91 FY1981
13|level/known-for:JPN 0.93 FY1982
5|level/known-for:JPN 0.95 FY2021
10|level/known-for:JPN 0.96 2023
5|level/known-for:JPN 0.96 FY1994
11|level/known-for:JPN 0.96 FY2022
7|level/known-for:JPN 0.993 FY1986
3|level/known-for:JPN 1 1990
-3|level/known-for:JPN 1 1998
7|level/known-for:JPN 1 2003
-7|level/known-for:JPN 1 2016
4|level/known-for:JPN 1 2022
20|level/known-for:JPN 1 2026
6|level/known-for:JPN 1 FY2015
10|level/known-for:JPN 1 FY2022
3|level/known-for:JPN 1.004 FY1987
15|level/known-for:JPN 1.07 2021
10|level/known-for:JPN 1.09 FY2021
17|level/known-for:JPN 1.1 2022
16|level/known-for:JPN 1.19 FY2023
-5|level/known-for:JPN 1.2 2021
15|level/known-for:JPN 1.2 2023
5|level/known-for:JPN 1.2 FY2023
5|level/known-for:JPN 1.24 FY2021
7|level/known-for:JPN 1.24 FY2022
-9|level/known-for:JPN 1.26 FY2024
-6|level/known-for:JPN 1.3 2022
-10|level/known-for:JPN 1.3 2023
-4|level/known-for:JPN 1.3 2024
10|level/known-for:JPN 1.3 FY2024
13|level/known-for:JPN 1.4 2024
12|level/known-for:JPN 1.4 2025
-7|level/known-for:JPN 1.4 2027
18|level/known-for:JPN 1.4 FY2023
-9|level/known-for:JPN 1.5 2021
11|level/known-for:JPN 1.5 2025
5|level/known-for:JPN 1.5 2026
4|level/known-for:JPN 1.5 FY1986
15|level/known-for:JPN 1.5 FY2022
3|level/known-for:JPN 1.5 FY2023
8|level/known-for:JPN 1.5 FY2024
6|level/known-for:JPN 1.5 FY2025
7|level/known-for:JPN 1.5 FY2027
-9|level/known-for:JPN 1.6 2022
-3|level/known-for:JPN 1.6 2023
15|level/known-for:JPN 1.6 2024
28|level/known-for:JPN 1.6 FY2024
-10|level/known-for:JPN 1.7 2021
-7|level/known-for:JPN 1.7 2022
7|level/known-for:JPN 1.7 FY2025
10|level/known-for:JPN 1.75 2025
-4|level/known-for:JPN 1.8 2000
-5|level/known-for:JPN 1.8 2016
12|level/known-for:JPN 1.8 2025
21|level/known-for:JPN 1.8 FY2025
-3|level/known-for:JPN 1.9 2018
-10|level/known-for:JPN 1.9 2024
31|level/known-for:JPN 1.9 FY2026
-4|level/known-for:JPN 1.96 FY2022
-6|level/known-for:JPN 1.97 FY2023
-5|level/known-for:JPN 19 2026-01
3|level/known-for:JPN 1965
-9|level/known-for:JPN 196X
8|level/known-for:JPN 1978
-10|level/known-for:JPN 1984
-3|level/known-for:JPN 1987
-3|level/known-for:JPN 1998
-3|level/known-for:JPN 2 1990
3|level/known-for:JPN 2 2005
-7|level/known-for:JPN 2 2024
-24|level/known-for:JPN 2 2025
19|level/known-for:JPN 2 2026
-8|level/known-for:JPN 2 2030
-23|level/known-for:JPN 2 FY2026
17|level/known-for:JPN 2.05 FY2026
21|level/known-for:JPN 2.1 FY2026
3|level/known-for:JPN 2.1 FY2027
-4|level/known-for:JPN 2.2 2022
3|level/known-for:JPN 2.2 2027
-3|level/known-for:JPN 2.3 2023
-8|level/known-for:JPN 2.3 2028
5|level/known-for:JPN 2.3 2030
15|level/known-for:JPN 2.3 FY2028
-11|level/known-for:JPN 2.32 2025
-16|level/known-for:JPN 2.4 2026
3|level/known-for:JPN 2.4 2030
-5|level/known-for:JPN 2.42 2025
-7|level/known-for:JPN 2.42 2026
-8|level/known-for:JPN 2.45 2025
-28|level/known-for:JPN 2.5 2024
-8|level/known-for:JPN 2.5 2027
4|level/known-for:JPN 2.5 202X
18|level/known-for:JPN 2.5 2030
-11|level/known-for:JPN 2.5 FY2019
3|level/known-for:JPN 2.5 FY2028
12|level/known-for:JPN 2.5 FY2030
-3|level/known-for:JPN 2.54 2023
-5|level/known-for:JPN 2.6 2024
-12|level/known-for:JPN 2.6 2025
-4|level/known-for:JPN 2.6 2028
23|level/known-for:JPN 2.6 2035
-3|level/known-for:JPN 2.7 2023
-37|level/known-for:JPN 2.7 2027
5|level/known-for:JPN 2.7 2030
4|level/known-for:JPN 2.7 FY2029
3|level/known-for:JPN 2.7 FY2031
-5|level/known-for:JPN 2.8 2029
19|level/known-for:JPN 2.8 2032
3|level/known-for:JPN 2.8 FY2030
-6|level/known-for:JPN 2.9 2017
-4|level/known-for:JPN 2.9 2030
-5|level/known-for:JPN 2.9 FY2024
-4|level/known-for:JPN 2000
7|level/known-for:JPN 2003
3|level/known-for:JPN 2005
-7|level/known-for:JPN 2009
-6|level/known-for:JPN 2010
-14|level/known-for:JPN 2014
-3|level/known-for:JPN 2015
-13|level/known-for:JPN 2016
-6|level/known-for:JPN 2017
-3|level/known-for:JPN 2018
9|level/known-for:JPN 2019
-18|level/known-for:JPN 2021
-24|level/known-for:JPN 2022
-11|level/known-for:JPN 2023
-37|level/known-for:JPN 2024
-47|level/known-for:JPN 2025
-9|level/known-for:JPN 2025/2026
-43|level/known-for:JPN 2026
-5|level/known-for:JPN 2026-01
-50|level/known-for:JPN 2027
-12|level/known-for:JPN 2028
-6|level/known-for:JPN 2029
4|level/known-for:JPN 202X
31|level/known-for:JPN 2030
3|level/known-for:JPN 2031
21|level/known-for:JPN 2032
40|level/known-for:JPN 2035
-8|level/known-for:JPN 27.2 2026
-10|level/known-for:JPN 3 2025
8|level/known-for:JPN 3 2030
17|level/known-for:JPN 3 2035
-3|level/known-for:JPN 3 FY2024
3|level/known-for:JPN 3 FY2032
-8|level/known-for:JPN 3.1 FY2025
-3|level/known-for:JPN 3.2 2021
-4|level/known-for:JPN 3.3 1987
-3|level/known-for:JPN 3.3 2015
-7|level/known-for:JPN 3.3 FY2026
-7|level/known-for:JPN 3.5 2025
-6|level/known-for:JPN 3.5 FY2021
-9|level/known-for:JPN 3.5 FY2026
-3|level/known-for:JPN 34 2024
-4|level/known-for:JPN 3E+1 2026
-6|level/known-for:JPN 4 2009
-3|level/known-for:JPN 4.5 FY2027
-6|level/known-for:JPN 4.7 2010
-3|level/known-for:JPN 5 2026
-4|level/known-for:JPN 5 FY2027
-6|level/known-for:JPN 5.2 FY1985
-10|level/known-for:JPN 5.3 1984
-4|level/known-for:JPN 5.4 2023
-10|level/known-for:JPN 5.5 2026
-7|level/known-for:JPN 6.3 2025
-16|level/known-for:JPN 6.3 FY1982
-4|level/known-for:JPN 7.5 2026
-9|level/known-for:JPN 8 196X
4|level/known-for:JPN FY1981
-3|level/known-for:JPN FY1982
11|level/known-for:JPN FY1986
3|level/known-for:JPN FY1987
3|level/known-for:JPN FY1988
5|level/known-for:JPN FY1994
6|level/known-for:JPN FY2015
-7|level/known-for:JPN FY2019
14|level/known-for:JPN FY2021
45|level/known-for:JPN FY2022
35|level/known-for:JPN FY2023
29|level/known-for:JPN FY2024
31|level/known-for:JPN FY2025
32|level/known-for:JPN FY2026
13|level/known-for:JPN FY2027
21|level/known-for:JPN FY2028
12|level/known-for:JPN FY2029
19|level/known-for:JPN FY2030
4|level/known-for:JPN FY2031
4|level/known-for:JPN FY2032
-4|level/known-for:KHM 1.1 FY2021
-13|level/known-for:KHM 1.4 FY2021
3|level/known-for:KHM 2.2 2025
5|level/known-for:KHM 2.3 2026
4|level/known-for:KHM 2025
5|level/known-for:KHM 2026
-17|level/known-for:KHM FY2021
12|level/known-for:KOR 0.5 2030
-3|level/known-for:KOR 0.96 FY1994
-20|level/known-for:KOR 1 2026
-5|level/known-for:KOR 1.07 2021
-14|level/known-for:KOR 1.19 FY2023
-12|level/known-for:KOR 1.26 FY2024
-11|level/known-for:KOR 1.3 2024
-3|level/known-for:KOR 1.3 2025
-11|level/known-for:KOR 1.4 2024
-3|level/known-for:KOR 1.6 2022
-6|level/known-for:KOR 1.6 2024
-9|level/known-for:KOR 1.8 2023
-7|level/known-for:KOR 1.9 FY2026
-14|level/known-for:KOR 1950
-3|level/known-for:KOR 1953
23|level/known-for:KOR 1977
7|level/known-for:KOR 1980
29|level/known-for:KOR 198X
-17|level/known-for:KOR 2.05 FY2026
-4|level/known-for:KOR 2.1 2024
9|level/known-for:KOR 2.3 2025
18|level/known-for:KOR 2.32 2025
5|level/known-for:KOR 2.4 2016
38|level/known-for:KOR 2.4 2026
5|level/known-for:KOR 2.42 2025
10|level/known-for:KOR 2.42 2026
4|level/known-for:KOR 2.5 2023
17|level/known-for:KOR 2.5 2024
3|level/known-for:KOR 2.5 2026
12|level/known-for:KOR 2.5 2027
-5|level/known-for:KOR 2.5 2030
12|level/known-for:KOR 2.5 FY2019
4|level/known-for:KOR 2.5 FY2024
3|level/known-for:KOR 2.54 2023
13|level/known-for:KOR 2.55 2027
3|level/known-for:KOR 2.57 2021
19|level/known-for:KOR 2.6 2024
25|level/known-for:KOR 2.6 2025
3|level/known-for:KOR 2.6 2027
4|level/known-for:KOR 2.6 2028
-21|level/known-for:KOR 2.6 2035
11|level/known-for:KOR 2.7 2022
3|level/known-for:KOR 2.7 2023
5|level/known-for:KOR 2.8 2023
5|level/known-for:KOR 2.8 2029
-3|level/known-for:KOR 2.8 FY2030
8|level/known-for:KOR 2.9 2030
3|level/known-for:KOR 2016
-3|level/known-for:KOR 2021
5|level/known-for:KOR 2022
-11|level/known-for:KOR 2024
38|level/known-for:KOR 2025
10|level/known-for:KOR 2026
11|level/known-for:KOR 2027
5|level/known-for:KOR 2028
5|level/known-for:KOR 2029
15|level/known-for:KOR 2030
-19|level/known-for:KOR 2035
-14|level/known-for:KOR 25 2024
-4|level/known-for:KOR 3 2026
3|level/known-for:KOR 3 2030
-30|level/known-for:KOR 3 FY2026
-4|level/known-for:KOR 3.2 2026
-4|level/known-for:KOR 3.5 2026
26|level/known-for:KOR 4 198X
-16|level/known-for:KOR 4.7 2027
-3|level/known-for:KOR 4.8 2026
23|level/known-for:KOR 6 1977
5|level/known-for:KOR 6 1980
5|level/known-for:KOR 6 198X
-14|level/known-for:KOR 6.5 1950
-3|level/known-for:KOR 7 1953
-3|level/known-for:KOR 7.5 2026
-3|level/known-for:KOR FY1994
11|level/known-for:KOR FY2019
-14|level/known-for:KOR FY2023
-8|level/known-for:KOR FY2024
-3|level/known-for:KOR FY2025
-53|level/known-for:KOR FY2026
-7|level/known-for:KOR FY2029
-3|level/known-for:KOR FY2030
6|level/known-for:KWT 4.8 2024
-4|level/known-for:KWT 5.6 2024
-8|level/known-for:LAO 1.9 2026
-8|level/known-for:LAO 2026
3|level/known-for:LBN 1.7 2026
-28|level/known-for:LBN 2022
-11|level/known-for:LBN 2024
-11|level/known-for:LBN 6.8 2024
-27|level/known-for:LBN 8.8 2022
-4|level/known-for:LKA 1.6 2006
-3|level/known-for:LKA 1.6 2023
-23|level/known-for:LKA 1987/1988
-4|level/known-for:LKA 2.3 2025
-5|level/known-for:LKA 2006
17|level/known-for:LKA 2009
-3|level/known-for:LKA 2023
-3|level/known-for:LKA 2025
-23|level/known-for:LKA 3.5 1987/1988
16|level/known-for:LKA 3.9 2009
13|level/known-for:LTU 0.9 2014
3|level/known-for:LTU 1.1 2008
5|level/known-for:LTU 2 2021
-4|level/known-for:LTU 2 2025
3|level/known-for:LTU 2.5 2023
-5|level/known-for:LTU 2.7 2023
3|level/known-for:LTU 2008
10|level/known-for:LTU 2014
-3|level/known-for:LTU 2020
5|level/known-for:LTU 2021
-11|level/known-for:LTU 2023
-3|level/known-for:LTU 2024
14|level/known-for:LTU 2025
8|level/known-for:LTU 2026
-11|level/known-for:LTU 2028
-10|level/known-for:LTU 2035
4|level/known-for:LTU 3.03 2025
-4|level/known-for:LTU 3.68 2014
-7|level/known-for:LTU 3.9 2023
3|level/known-for:LTU 3.9 2025
22|level/known-for:LTU 4 2025
-10|level/known-for:LTU 4.3 2028
-10|level/known-for:LTU 4.48 2035
17|level/known-for:LTU 5.4 2026
4|level/known-for:LUX 0.7 2023
-6|level/known-for:LUX 1.31 2023
-3|level/known-for:LUX 2023
-4|level/known-for:LUX 2024
3|level/known-for:LVA 0.9 2012
7|level/known-for:LVA 0.9 2013
4|level/known-for:LVA 1.4 2016
7|level/known-for:LVA 1.7 2004
-13|level/known-for:LVA 1.8 2005
5|level/known-for:LVA 2 2018
3|level/known-for:LVA 2.3 2023
7|level/known-for:LVA 2004
-13|level/known-for:LVA 2005
3|level/known-for:LVA 2012
6|level/known-for:LVA 2013
4|level/known-for:LVA 2016
5|level/known-for:LVA 2018
3|level/known-for:LVA 2020
-6|level/known-for:LVA 2024
8|level/known-for:LVA 2026
4|level/known-for:LVA 2028
-11|level/known-for:LVA 2035
-7|level/known-for:LVA 3 2024
9|level/known-for:LVA 3.2 2024
-3|level/known-for:LVA 3.68 2014
-6|level/known-for:LVA 3E+1 2024
-11|level/known-for:LVA 4.48 2035
15|level/known-for:LVA 4.9 2026
4|level/known-for:LVA 5.1 2028
-3|level/known-for:LVA 5.4 2026
-3|level/known-for:MAR 1975
5|level/known-for:MAR 2024
-3|level/known-for:MAR 2025
-3|level/known-for:MAR 3.1 1975
5|level/known-for:MAR 3.5 2024
-3|level/known-for:MAR 8.8 2025
3|level/known-for:MDA 0.6 2024
-3|level/known-for:MDA 5.5 2024
10|level/known-for:MDV 1.6 2023
18|level/known-for:MDV 1.7 2022
8|level/known-for:MDV 2.3 2025
18|level/known-for:MDV 2022
10|level/known-for:MDV 2023
8|level/known-for:MDV 2025
-6|level/known-for:MEX 2024
-6|level/known-for:MEX 6.8 2024
-7|level/known-for:MKD 1.7 2024
13|level/known-for:MKD 2 2024
7|level/known-for:MKD 2024
3|level/known-for:MLT 0.5 2025
-3|level/known-for:MLT 1.4 1965
-3|level/known-for:MLT 1965
3|level/known-for:MLT 2025
17|level/known-for:MMR 2024
17|level/known-for:MMR 6.8 2024
-38|level/known-for:MNE 2 2025
-38|level/known-for:MNE 2025
-3|level/known-for:MYS 0.8 2025
28|level/known-for:MYS 0.9 2025
10|level/known-for:MYS 1 2016
13|level/known-for:MYS 1 2025
-3|level/known-for:MYS 1.1 2025
-21|level/known-for:MYS 1.2 2025
-6|level/known-for:MYS 1.9 2025
10|level/known-for:MYS 2016
8|level/known-for:MYS 2025
-3|level/known-for:NATO 0.9 2012
-4|level/known-for:NATO 1.24 FY2021
-7|level/known-for:NATO 1.24 FY2022
-4|level/known-for:NATO 1.3 2019
-6|level/known-for:NATO 1.36 2019
-8|level/known-for:NATO 1.37 2024
-7|level/known-for:NATO 1.4 2004
10|level/known-for:NATO 1.4 2014
39|level/known-for:NATO 1.4 2017
-7|level/known-for:NATO 1.4 2022
-11|level/known-for:NATO 1.4 2024
-13|level/known-for:NATO 1.4 FY2023
-10|level/known-for:NATO 1.42 2020
16|level/known-for:NATO 1.43 2014
-4|level/known-for:NATO 1.45 2024/2025
-4|level/known-for:NATO 1.47 2024/2025
-9|level/known-for:NATO 1.5 2024
-4|level/known-for:NATO 1.5 2025
-4|level/known-for:NATO 1.5 FY1986
-3|level/known-for:NATO 1.53 2021
-4|level/known-for:NATO 1.58 2025
7|level/known-for:NATO 1.6 2013
21|level/known-for:NATO 1.66 2022
-7|level/known-for:NATO 1.7 2004
9|level/known-for:NATO 1.7 2020
9|level/known-for:NATO 1.7 2021
-3|level/known-for:NATO 1.7 2025
13|level/known-for:NATO 1.8 2005
-3|level/known-for:NATO 1.9 FY2026
-4|level/known-for:NATO 1.96 2022
-4|level/known-for:NATO 195X
-5|level/known-for:NATO 1963
4|level/known-for:NATO 1987
23|level/known-for:NATO 1988
-9|level/known-for:NATO 1989
-5|level/known-for:NATO 198X
24|level/known-for:NATO 2 1988
-5|level/known-for:NATO 2 2010
-3|level/known-for:NATO 2 2012
-3|level/known-for:NATO 2 2013
-11|level/known-for:NATO 2 2015
-4|level/known-for:NATO 2 2018
3|level/known-for:NATO 2 2019
47|level/known-for:NATO 2 2024
37|level/known-for:NATO 2 2025
-6|level/known-for:NATO 2 2025/2026
-6|level/known-for:NATO 2 2026
-3|level/known-for:NATO 2 2026/2027
-3|level/known-for:NATO 2 202X
-13|level/known-for:NATO 2 2035
-8|level/known-for:NATO 2 FY2025
-5|level/known-for:NATO 2 FY2026
25|level/known-for:NATO 2.02 2024
-10|level/known-for:NATO 2.07 2023
-3|level/known-for:NATO 2.1 2024
-7|level/known-for:NATO 2.16 2016
31|level/known-for:NATO 2.2 2025
-12|level/known-for:NATO 2.3 2022
40|level/known-for:NATO 2.3 2025
-3|level/known-for:NATO 2.4 2024
-6|level/known-for:NATO 2.4 2025
14|level/known-for:NATO 2.4 2026
-5|level/known-for:NATO 2.5 2024
26|level/known-for:NATO 2.5 2025
24|level/known-for:NATO 2.5 2026
-6|level/known-for:NATO 2.5 2030
43|level/known-for:NATO 2.6 2026
-4|level/known-for:NATO 2.6 2027/2028
-3|level/known-for:NATO 2.6 2029
-4|level/known-for:NATO 2.6 2030
37|level/known-for:NATO 2.7 2027
-3|level/known-for:NATO 2.7 2028
22|level/known-for:NATO 2.7 2030
-3|level/known-for:NATO 2.7 2034
-3|level/known-for:NATO 2.7 FY2031
3|level/known-for:NATO 2.71 2024
-3|level/known-for:NATO 2.8 2025/2026
-6|level/known-for:NATO 2.8 2026
-14|level/known-for:NATO 2004
11|level/known-for:NATO 2005
-10|level/known-for:NATO 2010
-6|level/known-for:NATO 2012
3|level/known-for:NATO 2013
27|level/known-for:NATO 2014
-20|level/known-for:NATO 2015
-12|level/known-for:NATO 2016
35|level/known-for:NATO 2017
-5|level/known-for:NATO 2018
-9|level/known-for:NATO 2019
-6|level/known-for:NATO 2020
-3|level/known-for:NATO 2021
-13|level/known-for:NATO 2022
-19|level/known-for:NATO 2023
-4|level/known-for:NATO 2024
-11|level/known-for:NATO 2024/2025
54|level/known-for:NATO 2025
-10|level/known-for:NATO 2025/2026
41|level/known-for:NATO 2026
-3|level/known-for:NATO 2026/2027
24|level/known-for:NATO 2027
-4|level/known-for:NATO 2027/2028
-7|level/known-for:NATO 2028
14|level/known-for:NATO 2029
-4|level/known-for:NATO 202X
12|level/known-for:NATO 2030
-3|level/known-for:NATO 2034
-21|level/known-for:NATO 2035
-11|level/known-for:NATO 26 2025
4|level/known-for:NATO 3 2023
-4|level/known-for:NATO 3 2024
-8|level/known-for:NATO 3 2025
8|level/known-for:NATO 3 2030
-3|level/known-for:NATO 3 FY2032
18|level/known-for:NATO 3.1 2029
5|level/known-for:NATO 3.3 1987
-5|level/known-for:NATO 3.3 2015
-10|level/known-for:NATO 3.3 2025
-3|level/known-for:NATO 3.4 2024
13|level/known-for:NATO 3.5 2025
-13|level/known-for:NATO 3.6 2025
-3|level/known-for:NATO 3.9 2025
-6|level/known-for:NATO 3E+1 2024
-7|level/known-for:NATO 4 1989
-5|level/known-for:NATO 4.1 2024
-5|level/known-for:NATO 4.4 1963
-5|level/known-for:NATO 4.5 FY2027
-5|level/known-for:NATO 4.8 2026
-3|level/known-for:NATO 5 2025
-7|level/known-for:NATO 5.4 2026
-5|level/known-for:NATO 6.7 2025
-3|level/known-for:NATO 7 195X
-3|level/known-for:NATO FY1985
-4|level/known-for:NATO FY1986
-9|level/known-for:NATO FY2021
-10|level/known-for:NATO FY2022
-14|level/known-for:NATO FY2023
-5|level/known-for:NATO FY2024
-12|level/known-for:NATO FY2025
-12|level/known-for:NATO FY2026
-10|level/known-for:NATO FY2027
-5|level/known-for:NATO FY2028
-3|level/known-for:NATO FY2029
-4|level/known-for:NATO FY2030
-3|level/known-for:NATO FY2031
-3|level/known-for:NATO FY2032
3|level/known-for:NLD 1.2 2016
4|level/known-for:NLD 1.3 2019
-27|level/known-for:NLD 1.3 2024
-3|level/known-for:NLD 1.6 2023
4|level/known-for:NLD 2.05 2024
10|level/known-for:NLD 2.5 2025
3|level/known-for:NLD 2.7 2026
3|level/known-for:NLD 2016
4|level/known-for:NLD 2019
-3|level/known-for:NLD 2023
-23|level/known-for:NLD 2024
8|level/known-for:NLD 2025
5|level/known-for:NOR 1.8 2023
6|level/known-for:NOR 2 2024
8|level/known-for:NOR 2.2 2024
-14|level/known-for:NOR 2.5 2025
-10|level/known-for:NOR 2.8 2025
-10|level/known-for:NOR 2.9 2026
5|level/known-for:NOR 2023
14|level/known-for:NOR 2024
5|level/known-for:NOR 2026
5|level/known-for:NOR 3.2 2025
-3|level/known-for:NOR 3.2 2030
10|level/known-for:NOR 3.3 2025
17|level/known-for:NOR 3.3 2026
5|level/known-for:NOR 3.4 2025
4|level/known-for:NPL 1.6 2006
5|level/known-for:NPL 2006
6|level/known-for:NZL 1 2023
9|level/known-for:NZL 1 2024
-5|level/known-for:NZL 1.4 2004
-4|level/known-for:NZL 1.4 2024
-4|level/known-for:NZL 1.9 2024
12|level/known-for:NZL 198X
12|level/known-for:NZL 2 198X
-5|level/known-for:NZL 2004
6|level/known-for:NZL 2023
-3|level/known-for:OMN 4.8 2024
8|level/known-for:OMN 5.6 2024
-3|level/known-for:OMN 7.3 2024
-3|level/known-for:PAK 1.9 2024/2025
10|level/known-for:PAK 1988
8|level/known-for:PAK 2 2025/2026
4|level/known-for:PAK 2.4 2025/2026
5|level/known-for:PAK 2.7 2025/2026
4|level/known-for:PAK 2.8 2023
3|level/known-for:PAK 2024
18|level/known-for:PAK 2025/2026
10|level/known-for:PAK 6.5 1988
9|level/known-for:PER 1.8 2023
9|level/known-for:PER 2023
-7|level/known-for:PER 2024
-4|level/known-for:PER 3.4 2024
17|level/known-for:PHL 0.6 2031
3|level/known-for:PHL 0.9 2025
-4|level/known-for:PHL 1 FY2022
6|level/known-for:PHL 1.2 2024
15|level/known-for:PHL 1.2 2025
9|level/known-for:PHL 1.2 2026
4|level/known-for:PHL 1.3 2023
7|level/known-for:PHL 1.3 2024
3|level/known-for:PHL 1.3 2025
9|level/known-for:PHL 1.4 2027
5|level/known-for:PHL 1.5 2019
-8|level/known-for:PHL 1.75 2025
-4|level/known-for:PHL 1.8 2024
-5|level/known-for:PHL 1.8 2025
-3|level/known-for:PHL 2 FY2025
-3|level/known-for:PHL 2.3 2026
-3|level/known-for:PHL 2.9 FY2024
3|level/known-for:PHL 2019
-5|level/known-for:PHL 2023
6|level/known-for:PHL 2024
7|level/known-for:PHL 2025
7|level/known-for:PHL 2026
10|level/known-for:PHL 2027
17|level/known-for:PHL 2031
-9|level/known-for:PHL 3.4 2023
-4|level/known-for:PHL FY2022
-3|level/known-for:PHL FY2024
-5|level/known-for:PHL FY2025
-16|level/known-for:PNG 2 2023
-16|level/known-for:PNG 2023
14|level/known-for:POL 1.6 2022
-3|level/known-for:POL 1.6 2024
-3|level/known-for:POL 1.8 FY2025
12|level/known-for:POL 2 2015
-5|level/known-for:POL 2 2023
-18|level/known-for:POL 2.1 2024
-3|level/known-for:POL 2.1 2026
13|level/known-for:POL 2.2 2015
5|level/known-for:POL 2.2 2022
-4|level/known-for:POL 2.2 2024
-14|level/known-for:POL 2.4 2026
-12|level/known-for:POL 2014
25|level/known-for:POL 2015
19|level/known-for:POL 2022
13|level/known-for:POL 2023
12|level/known-for:POL 2024
54|level/known-for:POL 2025
7|level/known-for:POL 2025-12
-5|level/known-for:POL 2026
10|level/known-for:POL 2028
21|level/known-for:POL 2035
25|level/known-for:POL 3 2024
-16|level/known-for:POL 3.2 2026
9|level/known-for:POL 3.3 2023
-7|level/known-for:POL 3.38 2024
-4|level/known-for:POL 3.4 2024
-5|level/known-for:POL 3.43 2024
39|level/known-for:POL 3.5 2025
-10|level/known-for:POL 3.71 2014
13|level/known-for:POL 3.9 2023
24|level/known-for:POL 4.1 2024
6|level/known-for:POL 4.12 2024
6|level/known-for:POL 4.2 2024
11|level/known-for:POL 4.3 2028
21|level/known-for:POL 4.48 2035
5|level/known-for:POL 4.5 2025
21|level/known-for:POL 4.7 2025
7|level/known-for:POL 4.7 2025-12
3|level/known-for:POL 4.7 2026
26|level/known-for:POL 4.8 2026
-3|level/known-for:POL 6 2024
-3|level/known-for:POL FY2025
-5|level/known-for:PRK 198X
13|level/known-for:PRK 2024
14|level/known-for:PRK 25 2024
-9|level/known-for:PRK 3.3 FY2019
-5|level/known-for:PRK 4 198X
-9|level/known-for:PRK FY2019
6|level/known-for:PRT 1.55 2024
9|level/known-for:PRT 1.55 2025
4|level/known-for:PRT 1.58 2025
-4|level/known-for:PRT 1.9 2024
9|level/known-for:PRT 2 2025
-11|level/known-for:PRT 2.1 2025
-9|level/known-for:PRT 2.5 2028
3|level/known-for:PRT 2024
11|level/known-for:PRT 2025
-9|level/known-for:PRT 2028
3|level/known-for:ROU 1.6 2023
12|level/known-for:ROU 2.2 2024
3|level/known-for:ROU 2.3 2025
3|level/known-for:ROU 2023
12|level/known-for:ROU 2024
-4|level/known-for:RUS 1 FY2022
-9|level/known-for:RUS 1.3 2021
-7|level/known-for:RUS 1.4 2021
-3|level/known-for:RUS 1.4 FY2023
-18|level/known-for:RUS 198X
10|level/known-for:RUS 1E+1 2025
-15|level/known-for:RUS 2 2024
-4|level/known-for:RUS 2 2025
-4|level/known-for:RUS 2.2 2022
-3|level/known-for:RUS 2.5 2024
3|level/known-for:RUS 2.7 2021
3|level/known-for:RUS 2.7 2022
-13|level/known-for:RUS 2007
5|level/known-for:RUS 2020
-10|level/known-for:RUS 2021
3|level/known-for:RUS 2022
5|level/known-for:RUS 2023
-3|level/known-for:RUS 2024
31|level/known-for:RUS 2025
21|level/known-for:RUS 2026
-4|level/known-for:RUS 27 2026
-5|level/known-for:RUS 27.2 2026
3|level/known-for:RUS 3 2022
-18|level/known-for:RUS 4 198X
-13|level/known-for:RUS 4 2007
6|level/known-for:RUS 4.3 2020
11|level/known-for:RUS 5.5 2026
5|level/known-for:RUS 5.9 2023
4|level/known-for:RUS 6 2024
11|level/known-for:RUS 6.3 2025
12|level/known-for:RUS 7.1 2024
6|level/known-for:RUS 7.2 2025
13|level/known-for:RUS 7.3 2026
8|level/known-for:RUS 7.5 2026
8|level/known-for:RUS 8 2025
-4|level/known-for:RUS FY2022
-4|level/known-for:RUS FY2023
-4|level/known-for:SAU 0.76 2023
25|level/known-for:SAU 13 2015
4|level/known-for:SAU 1990
8|level/known-for:SAU 1E+1 2015
33|level/known-for:SAU 2015
12|level/known-for:SAU 2023
3|level/known-for:SAU 2024
-7|level/known-for:SAU 2025
-18|level/known-for:SAU 2026
-3|level/known-for:SAU 4.2 2024
-15|level/known-for:SAU 4.5 2025
-3|level/known-for:SAU 4.8 2024
-19|level/known-for:SAU 5.6 2026
3|level/known-for:SAU 6.5 2025
7|level/known-for:SAU 6.7 2025
4|level/known-for:SAU 7 1990
16|level/known-for:SAU 7.1 2023
13|level/known-for:SAU 7.3 2024
-3|level/known-for:SGP 1 2016
-4|level/known-for:SGP 1 2023
-25|level/known-for:SGP 1.5 2024
-5|level/known-for:SGP 1.9 FY2026
8|level/known-for:SGP 1971
3|level/known-for:SGP 197X
8|level/known-for:SGP 1E+1 1971
-5|level/known-for:SGP 2.2 2024
-3|level/known-for:SGP 2.3 2025
4|level/known-for:SGP 2.8 2024
-3|level/known-for:SGP 2016
-4|level/known-for:SGP 2023
-25|level/known-for:SGP 2024
-4|level/known-for:SGP 2025
3|level/known-for:SGP 3 2024
3|level/known-for:SGP 5 197X
-5|level/known-for:SGP FY2026
3|level/known-for:SVN 1.29 2024
6|level/known-for:SVN 1.3 2024
-5|level/known-for:SVN 2 2026
6|level/known-for:SVN 2024
-5|level/known-for:SVN 2026
6|level/known-for:SWE 1 2014
10|level/known-for:SWE 1.1 2019
-3|level/known-for:SWE 1.1 2022
-17|level/known-for:SWE 1.6 2022
-9|level/known-for:SWE 1.6 2024
-15|level/known-for:SWE 1.7 2021
-13|level/known-for:SWE 1.9 2024
-6|level/known-for:SWE 1.96 2022
12|level/known-for:SWE 1958
4|level/known-for:SWE 1963
-3|level/known-for:SWE 2 2022
19|level/known-for:SWE 2 2024
-3|level/known-for:SWE 2 2025
18|level/known-for:SWE 2.1 2024
13|level/known-for:SWE 2.2 2024
-3|level/known-for:SWE 2.3 2025
13|level/known-for:SWE 2.4 2025
-22|level/known-for:SWE 2.5 2024
31|level/known-for:SWE 2.5 2025
10|level/known-for:SWE 2.8 2025
10|level/known-for:SWE 2.9 2026
6|level/known-for:SWE 2014
10|level/known-for:SWE 2019
-20|level/known-for:SWE 2021
-31|level/known-for:SWE 2022
-5|level/known-for:SWE 2023
34|level/known-for:SWE 2025
-5|level/known-for:SWE 2030
-4|level/known-for:SWE 3.03 2025
-5|level/known-for:SWE 3.2 2021
-5|level/known-for:SWE 3.2 2030
-3|level/known-for:SWE 3.3 2025
-4|level/known-for:SWE 3.4 2025
12|level/known-for:SWE 4.2 1958
5|level/known-for:SWE 4.4 1963
-8|level/known-for:SWE 4.8 2026
-3|level/known-for:SWE 5.9 2023
7|level/known-for:SWZ 1.9 2019
7|level/known-for:SWZ 2019
-3|level/known-for:THA 0.8 2025
-5|level/known-for:THA 0.9 2025
-10|level/known-for:THA 1 2025
4|level/known-for:THA 1.1 2025
4|level/known-for:THA 1.1 FY2021
15|level/known-for:THA 1.2 2025
10|level/known-for:THA 1.3 2024
-3|level/known-for:THA 1.3 2025
13|level/known-for:THA 1.4 FY2021
-4|level/known-for:THA 1.9 2025
-3|level/known-for:THA 2.2 2025
-5|level/known-for:THA 2.3 2026
-4|level/known-for:THA 2023
10|level/known-for:THA 2024
-9|level/known-for:THA 2025
-6|level/known-for:THA 2026
17|level/known-for:THA FY2021
-5|level/known-for:TTO 1.3 2024
-5|level/known-for:TTO 2024
-3|level/known-for:TUR 1.3 2022
25|level/known-for:TUR 1.31 2023
-7|level/known-for:TUR 1.6 2023
-3|level/known-for:TUR 1.7 2022
-6|level/known-for:TUR 1.8 2023
-6|level/known-for:TUR 1.9 2024
-3|level/known-for:TUR 1.96 2022
27|level/known-for:TUR 2.1 2024
4|level/known-for:TUR 2.3 2025
7|level/known-for:TUR 2.3 2026
-6|level/known-for:TUR 2.5 2025
-9|level/known-for:TUR 2.5 2026
-6|level/known-for:TUR 2.6 2026
-10|level/known-for:TUR 2022
9|level/known-for:TUR 2023
23|level/known-for:TUR 2024
-5|level/known-for:TUR 2025
-14|level/known-for:TUR 2026
-3|level/known-for:TUR 3.5 2026
-4|level/known-for:TUR 4.6 2023
-3|level/known-for:TUR 6 2025
-3|level/known-for:TWN 1.2 2023
-4|level/known-for:TWN 1.3 2023
-19|level/known-for:TWN 1.3 2024
-6|level/known-for:TWN 1.4 2025
7|level/known-for:TWN 1.7 2022
-13|level/known-for:TWN 1.7 2024
5|level/known-for:TWN 1.8 2016
-7|level/known-for:TWN 1.9 2019
-3|level/known-for:TWN 1.9 2024
3|level/known-for:TWN 2 2016
-15|level/known-for:TWN 2 2026
6|level/known-for:TWN 2.1 2024
7|level/known-for:TWN 2.2 2022
5|level/known-for:TWN 2.2 2024
-3|level/known-for:TWN 2.2 2027
-6|level/known-for:TWN 2.3 2025
-13|level/known-for:TWN 2.3 FY2028
3|level/known-for:TWN 2.4 2023
13|level/known-for:TWN 2.45 2025
23|level/known-for:TWN 2.5 2024
3|level/known-for:TWN 2.5 2025
-7|level/known-for:TWN 2.5 2030
3|level/known-for:TWN 2.6 2001
-11|level/known-for:TWN 2.6 2025
-3|level/known-for:TWN 2.9 FY2026
3|level/known-for:TWN 2001
-16|level/known-for:TWN 2009
9|level/known-for:TWN 2016
-7|level/known-for:TWN 2019
16|level/known-for:TWN 2022
-10|level/known-for:TWN 2023
-9|level/known-for:TWN 2024
3|level/known-for:TWN 2025
10|level/known-for:TWN 2026
-7|level/known-for:TWN 2030
13|level/known-for:TWN 3 2025
3|level/known-for:TWN 3.3 2026
18|level/known-for:TWN 3.32 2026
-5|level/known-for:TWN 3.5 2024
-16|level/known-for:TWN 3.9 2009
-5|level/known-for:TWN FY2026
-13|level/known-for:TWN FY2028
-6|level/known-for:UKR 1 2014
-12|level/known-for:UKR 1.3 2021
6|level/known-for:UKR 19 2026-01
-4|level/known-for:UKR 1990
-15|level/known-for:UKR 2 2023
-3|level/known-for:UKR 2 2025
-7|level/known-for:UKR 2.1 2025
3|level/known-for:UKR 2.7 2020
-3|level/known-for:UKR 2.7 2022
-3|level/known-for:UKR 2.7 2025
-6|level/known-for:UKR 2014
3|level/known-for:UKR 2020
11|level/known-for:UKR 2021
3|level/known-for:UKR 2022
-25|level/known-for:UKR 2023
16|level/known-for:UKR 2024
-7|level/known-for:UKR 2025
33|level/known-for:UKR 2026
6|level/known-for:UKR 2026-01
3|level/known-for:UKR 2029
13|level/known-for:UKR 26 2025
5|level/known-for:UKR 26.3 2025
17|level/known-for:UKR 27 2026
13|level/known-for:UKR 27.2 2026
22|level/known-for:UKR 3.2 2021
9|level/known-for:UKR 34 2022
9|level/known-for:UKR 34 2024
8|level/known-for:UKR 37 2023
14|level/known-for:UKR 3E+1 2024
4|level/known-for:UKR 3E+1 2026
-18|level/known-for:UKR 5.4 2023
4|level/known-for:UKR 6-8 2029
-4|level/known-for:UKR 7 1990
-4|level/known-for:UKR 7.2 2025
-4|level/known-for:UKR 8 2025
-3|level/known-for:USA 0.5 2030
-9|level/known-for:USA 0.9 2019
-4|level/known-for:USA 0.91 FY1981
-13|level/known-for:USA 0.93 FY1982
-7|level/known-for:USA 1.09 FY2021
-4|level/known-for:USA 1.2 2023
-5|level/known-for:USA 1.2 2024
-4|level/known-for:USA 1.25 2023
-18|level/known-for:USA 1.3 2024
-12|level/known-for:USA 1.37 2020
-28|level/known-for:USA 1.4 2017
-3|level/known-for:USA 1.5 2024
-3|level/known-for:USA 1.6 2024
-9|level/known-for:USA 1.6 FY2024
-6|level/known-for:USA 1.9 FY2026
-5|level/known-for:USA 1938
17|level/known-for:USA 195X
26|level/known-for:USA 1968
10|level/known-for:USA 196X
-23|level/known-for:USA 1977
-5|level/known-for:USA 1980
8|level/known-for:USA 1985
15|level/known-for:USA 1986
17|level/known-for:USA 1E+1 195X
-9|level/known-for:USA 2 2013
-7|level/known-for:USA 2.1 FY2026
-3|level/known-for:USA 2.1 FY2027
-19|level/known-for:USA 2.2 2025
-3|level/known-for:USA 2.3 2030
-4|level/known-for:USA 2.4 2016
-3|level/known-for:USA 2.42 2026
6|level/known-for:USA 2.5 2035
-5|level/known-for:USA 2.5 FY2030
-9|level/known-for:USA 2.6 2024
3|level/known-for:USA 2.7 2034
-19|level/known-for:USA 2.8 2032
7|level/known-for:USA 2.9 2017
-4|level/known-for:USA 2.9 2030
8|level/known-for:USA 2.9 FY2024
5|level/known-for:USA 2.9 FY2026
4|level/known-for:USA 2003
-3|level/known-for:USA 2004
14|level/known-for:USA 2007
8|level/known-for:USA 2009
13|level/known-for:USA 2010
-8|level/known-for:USA 2013
35|level/known-for:USA 2014
7|level/known-for:USA 2015
-21|level/known-for:USA 2017
3|level/known-for:USA 2018
-13|level/known-for:USA 2019
-17|level/known-for:USA 2020
-6|level/known-for:USA 2022
26|level/known-for:USA 2023
-29|level/known-for:USA 2024
-42|level/known-for:USA 2025
-6|level/known-for:USA 2025-12
18|level/known-for:USA 2026
12|level/known-for:USA 2027
-13|level/known-for:USA 2030
-19|level/known-for:USA 2032
3|level/known-for:USA 2034
-9|level/known-for:USA 2035
-10|level/known-for:USA 3 2024
7|level/known-for:USA 3 2025
3|level/known-for:USA 3 2026
-15|level/known-for:USA 3 2035
3|level/known-for:USA 3 FY2024
30|level/known-for:USA 3 FY2026
12|level/known-for:USA 3.1 2023
3|level/known-for:USA 3.1 FY2023
8|level/known-for:USA 3.1 FY2025
-7|level/known-for:USA 3.2 2024
15|level/known-for:USA 3.2 2025
21|level/known-for:USA 3.2 2026
3|level/known-for:USA 3.22 2025
5|level/known-for:USA 3.24 2023
9|level/known-for:USA 3.3 2015
10|level/known-for:USA 3.3 FY2019
9|level/known-for:USA 3.3 FY2026
-7|level/known-for:USA 3.32 2026
25|level/known-for:USA 3.38 2024
18|level/known-for:USA 3.4 2023
20|level/known-for:USA 3.4 2024
-4|level/known-for:USA 3.4 2025
-4|level/known-for:USA 3.4 FY1978
4|level/known-for:USA 3.5 2018
3|level/known-for:USA 3.5 2021
4|level/known-for:USA 3.5 2023
-26|level/known-for:USA 3.5 2025
7|level/known-for:USA 3.5 2026
7|level/known-for:USA 3.5 FY2021
9|level/known-for:USA 3.5 FY2026
4|level/known-for:USA 3.6 2016
11|level/known-for:USA 3.68 2014
4|level/known-for:USA 3.7 2003
3|level/known-for:USA 3.7 2014
24|level/known-for:USA 3.71 2014
-4|level/known-for:USA 3.9 2023
-5|level/known-for:USA 4 1989
14|level/known-for:USA 4 2007
7|level/known-for:USA 4 2009
-7|level/known-for:USA 4 2022
8|level/known-for:USA 4.5 FY2027
19|level/known-for:USA 4.6 FY2027
10|level/known-for:USA 4.7 2010
-7|level/known-for:USA 4.7 2025
-6|level/known-for:USA 4.7 2025-12
16|level/known-for:USA 4.7 2027
3|level/known-for:USA 5 1990
4|level/known-for:USA 5 FY2027
-3|level/known-for:USA 5.2 1985
18|level/known-for:USA 5.2 FY1985
4|level/known-for:USA 5.8 1989
-23|level/known-for:USA 6 1977
-4|level/known-for:USA 6 1980
13|level/known-for:USA 6 1985
13|level/known-for:USA 6.2 1986
17|level/known-for:USA 6.3 FY1982
-5|level/known-for:USA 7 1938
-3|level/known-for:USA 7.3 2024
10|level/known-for:USA 8 196X
26|level/known-for:USA 9 1968
-3|level/known-for:USA FY1978
-4|level/known-for:USA FY1981
4|level/known-for:USA FY1982
18|level/known-for:USA FY1985
8|level/known-for:USA FY2019
4|level/known-for:USA FY2025
42|level/known-for:USA FY2026
27|level/known-for:USA FY2027
-5|level/known-for:USA FY2030
3|level/known-for:UZB 2010
3|level/known-for:UZB 3.5 2010
7|level/known-for:VEN 0.7 2024
7|level/known-for:VEN 2024
-6|level/known-for:VEN 2025
-6|level/known-for:VEN 3.2 2025
-17|level/known-for:VNM 0.6 2031
-3|level/known-for:VNM 1.5 2019
4|level/known-for:VNM 1.8 2024
-5|level/known-for:VNM 1.8 2025
10|level/known-for:VNM 1.9 2025
8|level/known-for:VNM 1.9 2026
-13|level/known-for:VNM 1949
-23|level/known-for:VNM 1968
4|level/known-for:VNM 1990
4|level/known-for:VNM 2 1990
14|level/known-for:VNM 2 2030
-5|level/known-for:VNM 2.2 2030
3|level/known-for:VNM 2.3 2026
4|level/known-for:VNM 2024
11|level/known-for:VNM 2026
28|level/known-for:VNM 2030
-17|level/known-for:VNM 2031
20|level/known-for:VNM 3 2030
-13|level/known-for:VNM 4 1949
-23|level/known-for:VNM 9 1968
-9|level/known-for:WSM 1 2024
-9|level/known-for:WSM 2024
-7|level/known-for:XKX 1.7 2024
-9|level/known-for:XKX 1985
-7|level/known-for:XKX 2024
-9|level/known-for:XKX 6 1985
-25|level/known-for:YEM 13 2015
-25|level/known-for:YEM 2015
-16|level/known-for:YEM 2023
-16|level/known-for:YEM 7.1 2023
12|level/known-for:ZAF 0.75 2025/2026
12|level/known-for:ZAF 2025/2026
-12|level/known-for:ZMB 2 2025
-12|level/known-for:ZMB 2025
13|level/known-for:ZWE 2 2025
12|level/known-for:ZWE 2025
-9|level/known:- 2.2
-9|level/known:- 2.2 2025
-9|level/known:- 2.2 since-2025
-9|level/known:- since-2025
-5|level/known:AFG 0.9
-5|level/known:AFG 0.9 1979
-5|level/known:AFG 0.9 to-1999
-4|level/known:AFG 2.4
-4|level/known:AFG 2.4 2025
-4|level/known:AFG 2.4 since-2025
-6|level/known:AFG 2.7
-6|level/known:AFG 2.7 2010
-6|level/known:AFG 2.7 to-2013
-23|level/known:AFG 3.3
-23|level/known:AFG 3.3 2007
-23|level/known:AFG 3.3 to-2013
-19|level/known:AFG 4.6
-19|level/known:AFG 4.6 2026
-19|level/known:AFG 4.6 since-2025
-10|level/known:AFG 5.2
-10|level/known:AFG 5.2 1979
-10|level/known:AFG 5.2 to-1999
45|level/known:AFG 6
45|level/known:AFG 6 2025
45|level/known:AFG 6 since-2025
22|level/known:AFG since-2025
-16|level/known:AFG to-1999
-30|level/known:AFG to-2013
-3|level/known:ALB 0.6
-3|level/known:ALB 0.6 2024
-3|level/known:ALB 0.6 to-2024
3|level/known:ALB 1.3
3|level/known:ALB 1.3 2014
3|level/known:ALB 1.3 to-2021
14|level/known:ALB 1.7
14|level/known:ALB 1.7 2024
14|level/known:ALB 1.7 to-2024
-6|level/known:ALB 1.8
-6|level/known:ALB 1.8 2025
-6|level/known:ALB 1.8 since-2025
17|level/known:ALB 2
18|level/known:ALB 2 2025
17|level/known:ALB 2 since-2025
-6|level/known:ALB 2.1
-6|level/known:ALB 2.1 2025
-6|level/known:ALB 2.1 since-2025
-9|level/known:ALB 2.2
-9|level/known:ALB 2.2 2024
-9|level/known:ALB 2.2 to-2024
5|level/known:ALB since-2025
3|level/known:ALB to-2021
-4|level/known:ALLIES 0.5
-4|level/known:ALLIES 0.5 2025
-4|level/known:ALLIES 0.5 since-2025
-6|level/known:ALLIES 1
-3|level/known:ALLIES 1 to-2024
-3|level/known:ALLIES 1.3
-3|level/known:ALLIES 1.4
23|level/known:ALLIES 1.5
-5|level/known:ALLIES 1.5 2022
-10|level/known:ALLIES 1.5 2023
41|level/known:ALLIES 1.5 2024
12|level/known:ALLIES 1.5 2025
-11|level/known:ALLIES 1.5 2026
26|level/known:ALLIES 1.5 to-2024
-3|level/known:ALLIES 1.6
-3|level/known:ALLIES 1.7
-3|level/known:ALLIES 1.7 since-2025
6|level/known:ALLIES 1.9
9|level/known:ALLIES 1.9 2025
-3|level/known:ALLIES 1.9 2026
7|level/known:ALLIES 1.9 since-2025
24|level/known:ALLIES 2
48|level/known:ALLIES 2 2022
-5|level/known:ALLIES 2 2023
20|level/known:ALLIES 2 2025
-34|level/known:ALLIES 2 2026
-14|level/known:ALLIES 2 since-2025
42|level/known:ALLIES 2 to-2024
3|level/known:ALLIES 2.1 2026
-10|level/known:ALLIES 2.2
-6|level/known:ALLIES 2.2 2025
-8|level/known:ALLIES 2.2 since-2025
-4|level/known:ALLIES 2.3
-3|level/known:ALLIES 2.3 since-2025
-3|level/known:ALLIES 2.4
-3|level/known:ALLIES 2.4 since-2025
41|level/known:ALLIES 2.5
-7|level/known:ALLIES 2.5 2023
-8|level/known:ALLIES 2.5 2024
70|level/known:ALLIES 2.5 2025
-11|level/known:ALLIES 2.5 2026
57|level/known:ALLIES 2.5 since-2025
-14|level/known:ALLIES 2.5 to-2024
-3|level/known:ALLIES 2.7
-3|level/known:ALLIES 2.8
-3|level/known:ALLIES 2.8 since-2025
-20|level/known:ALLIES 3
-6|level/known:ALLIES 3 2024
-11|level/known:ALLIES 3 2025
-13|level/known:ALLIES 3 since-2025
-6|level/known:ALLIES 3 to-2024
-5|level/known:ALLIES 3.3
-5|level/known:ALLIES 3.3 1988
-5|level/known:ALLIES 3.3 to-1999
-14|level/known:ALLIES 3.5
-6|level/known:ALLIES 3.5 2025
-6|level/known:ALLIES 3.5 2026
-12|level/known:ALLIES 3.5 since-2025
-10|level/known:ALLIES 4
-3|level/known:ALLIES 4 2023
-5|level/known:ALLIES 4 2025
-5|level/known:ALLIES 4 since-2025
-4|level/known:ALLIES 4 to-2024
-5|level/known:ALLIES 4.5
-3|level/known:ALLIES 4.5 2025
-3|level/known:ALLIES 4.5 since-2025
-9|level/known:ALLIES 5
-4|level/known:ALLIES 5 2025
-3|level/known:ALLIES 5 2026
-7|level/known:ALLIES 5 since-2025
-3|level/known:ALLIES 6
-4|level/known:ALLIES 6.5
-70|level/known:ALLIES since-2025
-20|level/known:ALLIES to-1999
-7|level/known:ALLIES to-2013
-9|level/known:ALLIES to-2021
-4|level/known:ALLIES to-2024
15|level/known:ARE 4.5
15|level/known:ARE 4.5 2026
15|level/known:ARE 4.5 since-2025
18|level/known:ARE 5.6
19|level/known:ARE 5.6 2026
18|level/known:ARE 5.6 since-2025
28|level/known:ARE since-2025
10|level/known:ARG 0.5
9|level/known:ARG 0.5 2025
9|level/known:ARG 0.5 since-2025
4|level/known:ARG 0.6
4|level/known:ARG 0.6 2023
4|level/known:ARG 0.6 to-2024
8|level/known:ARG since-2025
4|level/known:ARG to-2024
-4|level/known:ARM 3.3
-4|level/known:ARM 3.3 2008
-4|level/known:ARM 3.3 to-2013
-7|level/known:ARM 4.6
-7|level/known:ARM 4.6 2024
-7|level/known:ARM 4.6 to-2024
18|level/known:ARM 5
18|level/known:ARM 5 2025
18|level/known:ARM 5 since-2025
5|level/known:ARM 5.5
4|level/known:ARM 5.5 2025
4|level/known:ARM 5.5 since-2025
3|level/known:ARM 6
3|level/known:ARM 6 2025
3|level/known:ARM 6 since-2025
25|level/known:ARM since-2025
-4|level/known:ARM to-2013
-5|level/known:ARM to-2024
4|level/known:AUS 0.15
4|level/known:AUS 0.15 2023
4|level/known:AUS 0.15 to-2024
-11|level/known:AUS 0.3
-11|level/known:AUS 0.3 2023
-11|level/known:AUS 0.3 to-2024
-9|level/known:AUS 0.4
-3|level/known:AUS 0.4 2025
-5|level/known:AUS 0.4 2026
-8|level/known:AUS 0.4 since-2025
-4|level/known:AUS 1
-3|level/known:AUS 1 to-2024
-9|level/known:AUS 1.07
-9|level/known:AUS 1.07 2022
-9|level/known:AUS 1.07 to-2024
-16|level/known:AUS 1.1
-16|level/known:AUS 1.1 2025
-16|level/known:AUS 1.1 since-2025
-8|level/known:AUS 1.2
-3|level/known:AUS 1.2 2025
-5|level/known:AUS 1.2 2026
-7|level/known:AUS 1.2 since-2025
-33|level/known:AUS 1.3
-4|level/known:AUS 1.3 2022
-31|level/known:AUS 1.3 2026
-29|level/known:AUS 1.3 since-2025
-4|level/known:AUS 1.3 to-2024
-5|level/known:AUS 1.4
-5|level/known:AUS 1.4 2025
-5|level/known:AUS 1.4 since-2025
-7|level/known:AUS 1.5
-4|level/known:AUS 1.5 2025
-5|level/known:AUS 1.5 since-2025
-3|level/known:AUS 1.6
-3|level/known:AUS 1.6 2025
-3|level/known:AUS 1.6 since-2025
6|level/known:AUS 1.7 2025
-6|level/known:AUS 1.7 2026
-14|level/known:AUS 1.8
-14|level/known:AUS 1.8 2025
-14|level/known:AUS 1.8 since-2025
5|level/known:AUS 1.9
10|level/known:AUS 1.9 2025
-6|level/known:AUS 1.9 2026
4|level/known:AUS 1.9 since-2025
4|level/known:AUS 1.96
4|level/known:AUS 1.96 2022
4|level/known:AUS 1.96 to-2024
101|level/known:AUS 2
7|level/known:AUS 2 2022
30|level/known:AUS 2 2023
72|level/known:AUS 2 2025
-9|level/known:AUS 2 2026
63|level/known:AUS 2 since-2025
38|level/known:AUS 2 to-2024
8|level/known:AUS 2.02
7|level/known:AUS 2.02 2025
7|level/known:AUS 2.02 since-2025
31|level/known:AUS 2.05
28|level/known:AUS 2.05 2025
3|level/known:AUS 2.05 2026
31|level/known:AUS 2.05 since-2025
8|level/known:AUS 2.1
4|level/known:AUS 2.1 2024
6|level/known:AUS 2.1 2027
6|level/known:AUS 2.1 since-2025
-15|level/known:AUS 2.3
-17|level/known:AUS 2.3 2025
-16|level/known:AUS 2.3 since-2025
-5|level/known:AUS 2.32
-5|level/known:AUS 2.32 2025
-5|level/known:AUS 2.32 since-2025
3|level/known:AUS 2.33
3|level/known:AUS 2.33 2025
3|level/known:AUS 2.33 since-2025
-26|level/known:AUS 2.4
-23|level/known:AUS 2.4 2024
-4|level/known:AUS 2.4 2025
-3|level/known:AUS 2.4 since-2025
-23|level/known:AUS 2.4 to-2024
-6|level/known:AUS 2.5
-6|level/known:AUS 2.5 2025
-6|level/known:AUS 2.5 since-2025
-3|level/known:AUS 2.6
-3|level/known:AUS 2.6 2025
-3|level/known:AUS 2.6 since-2025
13|level/known:AUS 2.8
-5|level/known:AUS 2.8 2024
-9|level/known:AUS 2.8 2025
27|level/known:AUS 2.8 2026
17|level/known:AUS 2.8 since-2025
-5|level/known:AUS 2.8 to-2024
-10|level/known:AUS 2.9
-3|level/known:AUS 2.9 2025
-9|level/known:AUS 2.9 2030
-11|level/known:AUS 2.9 since-2025
-4|level/known:AUS 3
-3|level/known:AUS 3 2024
-14|level/known:AUS 3 2025
13|level/known:AUS 3 2026
-3|level/known:AUS 3 to-2024
-4|level/known:AUS 3.5
-4|level/known:AUS 3.5 2025
-4|level/known:AUS 3.5 since-2025
13|level/known:AUS 4
13|level/known:AUS 4 2023
13|level/known:AUS 4 to-2024
-6|level/known:AUS 4.7 1978
7|level/known:AUS 4.7 2025
7|level/known:AUS 4.7 since-2025
-6|level/known:AUS 4.7 to-1999
-9|level/known:AUS 5.3
-9|level/known:AUS 5.3 2023
-9|level/known:AUS 5.3 to-2024
-6|level/known:AUS to-1999
-9|level/known:AUS to-2024
-7|level/known:AUT 0.2
-7|level/known:AUT 0.2 2024
-7|level/known:AUT 0.2 to-2024
-5|level/known:AUT 0.3
-5|level/known:AUT 0.3 2025
-5|level/known:AUT 0.3 since-2025
-6|level/known:AUT 0.5
-6|level/known:AUT 0.5 2024
-6|level/known:AUT 0.5 to-2024
24|level/known:AUT 0.8
26|level/known:AUT 0.8 2024
26|level/known:AUT 0.8 to-2024
16|level/known:AUT 1
4|level/known:AUT 1 2025
12|level/known:AUT 1 2026
16|level/known:AUT 1 since-2025
8|level/known:AUT since-2025
13|level/known:AUT to-2024
8|level/known:AZE 3.3
8|level/known:AZE 3.3 2008
8|level/known:AZE 3.3 to-2013
11|level/known:AZE 4.6
11|level/known:AZE 4.6 2024
11|level/known:AZE 4.6 to-2024
5|level/known:AZE 5
5|level/known:AZE 5 2025
5|level/known:AZE 5 since-2025
3|level/known:AZE since-2025
8|level/known:AZE to-2013
8|level/known:AZE to-2024
-3|level/known:BEL 0.7
-3|level/known:BEL 0.7 2023
-3|level/known:BEL 0.7 to-2024
3|level/known:BEL 0.9
4|level/known:BEL 0.93
4|level/known:BEL 0.93 2020
4|level/known:BEL 0.93 to-2021
4|level/known:BEL 1.1
3|level/known:BEL 1.1 2023
4|level/known:BEL 1.1 to-2024
-28|level/known:BEL 1.2
4|level/known:BEL 1.2 2024
-32|level/known:BEL 1.2 2025
-32|level/known:BEL 1.2 since-2025
4|level/known:BEL 1.2 to-2024
40|level/known:BEL 1.3
18|level/known:BEL 1.3 2024
22|level/known:BEL 1.3 2025
22|level/known:BEL 1.3 since-2025
18|level/known:BEL 1.3 to-2024
-8|level/known:BEL 1.31
-8|level/known:BEL 1.31 2023
-8|level/known:BEL 1.31 to-2024
-9|level/known:BEL 1.37
-9|level/known:BEL 1.37 2024
-9|level/known:BEL 1.37 to-2024
-5|level/known:BEL 1.4
-5|level/known:BEL 1.4 2025
-5|level/known:BEL 1.4 since-2025
-5|level/known:BEL 1.6
-4|level/known:BEL 1.6 2024
-4|level/known:BEL 1.6 to-2024
7|level/known:BEL 1.8
7|level/known:BEL 1.8 1993
7|level/known:BEL 1.8 to-1999
-9|level/known:BEL 2
15|level/known:BEL 2 2025
-24|level/known:BEL 2 2026
-9|level/known:BEL 2 since-2025
-11|level/known:BEL 2.2
-11|level/known:BEL 2.2 2025
-11|level/known:BEL 2.2 since-2025
-3|level/known:BEL 3.3
-3|level/known:BEL 3.3 2024
-3|level/known:BEL 3.3 to-2024
-3|level/known:BEL 3.4
-3|level/known:BEL 3.4 1991
-3|level/known:BEL 3.4 to-1999
-37|level/known:BEL since-2025
6|level/known:BEL to-1999
5|level/known:BEL to-2021
-4|level/known:BEL to-2024
15|level/known:BGD 1.1
15|level/known:BGD 1.1 2025
15|level/known:BGD 1.1 since-2025
3|level/known:BGD 1.2
3|level/known:BGD 1.2 2025
3|level/known:BGD 1.2 since-2025
-3|level/known:BGD 1.9
-3|level/known:BGD 1.9 2025
-3|level/known:BGD 1.9 since-2025
-21|level/known:BGD 7
-21|level/known:BGD 7 2025
-21|level/known:BGD 7 since-2025
-7|level/known:BGD since-2025
4|level/known:BGR 1.5
4|level/known:BGR 1.5 2018
4|level/known:BGR 1.5 to-2021
8|level/known:BGR 1.8
8|level/known:BGR 1.8 2025
8|level/known:BGR 1.8 since-2025
-3|level/known:BGR 2
-3|level/known:BGR 2 2025
-3|level/known:BGR 2 since-2025
5|level/known:BGR 2.06
4|level/known:BGR 2.06 2025
4|level/known:BGR 2.06 since-2025
10|level/known:BGR 2.1
10|level/known:BGR 2.1 2025
10|level/known:BGR 2.1 since-2025
-7|level/known:BGR 2.2
-7|level/known:BGR 2.2 2025
-7|level/known:BGR 2.2 since-2025
7|level/known:BGR 2.3
7|level/known:BGR 2.3 2025
7|level/known:BGR 2.3 since-2025
19|level/known:BGR since-2025
3|level/known:BGR to-2021
5|level/known:BOL 1.2
5|level/known:BOL 1.2 2025
5|level/known:BOL 1.2 since-2025
6|level/known:BOL since-2025
-6|level/known:BRA 0.5
-6|level/known:BRA 0.5 2025
-6|level/known:BRA 0.5 since-2025
-3|level/known:BRA 0.8
-3|level/known:BRA 0.8 2025
-3|level/known:BRA 0.8 since-2025
7|level/known:BRA 1
7|level/known:BRA 1 2025
7|level/known:BRA 1 since-2025
5|level/known:BRA 1.1
5|level/known:BRA 1.1 2025
5|level/known:BRA 1.1 since-2025
22|level/known:BRA 1.2
22|level/known:BRA 1.2 2025
22|level/known:BRA 1.2 since-2025
-3|level/known:BRA 6.7
-3|level/known:BRA 6.7 2024
-3|level/known:BRA 6.7 to-2024
28|level/known:BRA since-2025
-4|level/known:BRA to-2024
-33|level/known:BRN 2
-22|level/known:BRN 2 2022
-11|level/known:BRN 2 2025
-11|level/known:BRN 2 since-2025
-22|level/known:BRN 2 to-2024
5|level/known:BRN 2.6
4|level/known:BRN 2.6 2023
5|level/known:BRN 2.6 to-2024
-9|level/known:BRN since-2025
-17|level/known:BRN to-2024
-9|level/known:BTN 1
-9|level/known:BTN 1 2025
-9|level/known:BTN 1 since-2025
-9|level/known:BTN since-2025
7|level/known:BWA 2.8
7|level/known:BWA 2.8 2025
7|level/known:BWA 2.8 since-2025
8|level/known:BWA since-2025
5|level/known:CAN 1
3|level/known:CAN 1 2014
3|level/known:CAN 1 to-2021
13|level/known:CAN 1.2
13|level/known:CAN 1.2 2023
14|level/known:CAN 1.2 to-2024
10|level/known:CAN 1.3
5|level/known:CAN 1.3 2019
5|level/known:CAN 1.3 2023
4|level/known:CAN 1.3 to-2021
5|level/known:CAN 1.3 to-2024
-3|level/known:CAN 1.31
-3|level/known:CAN 1.31 2023
-3|level/known:CAN 1.31 to-2024
5|level/known:CAN 1.33
4|level/known:CAN 1.33 2024
4|level/known:CAN 1.33 to-2024
3|level/known:CAN 1.35
3|level/known:CAN 1.35 2025
3|level/known:CAN 1.35 since-2025
35|level/known:CAN 1.37
17|level/known:CAN 1.37 2024
18|level/known:CAN 1.37 2025
18|level/known:CAN 1.37 since-2025
17|level/known:CAN 1.37 to-2024
5|level/known:CAN 1.38
4|level/known:CAN 1.38 2023
5|level/known:CAN 1.38 to-2024
35|level/known:CAN 1.4
7|level/known:CAN 1.4 2019
35|level/known:CAN 1.4 2025
-8|level/known:CAN 1.4 2026
27|level/known:CAN 1.4 since-2025
7|level/known:CAN 1.4 to-2021
-31|level/known:CAN 1.43
-21|level/known:CAN 1.43 2024
-10|level/known:CAN 1.43 2025
-10|level/known:CAN 1.43 since-2025
-21|level/known:CAN 1.43 to-2024
9|level/known:CAN 1.45
9|level/known:CAN 1.45 2025
9|level/known:CAN 1.45 since-2025
-31|level/known:CAN 1.47
-37|level/known:CAN 1.47 2024
5|level/known:CAN 1.47 2026
6|level/known:CAN 1.47 since-2025
-37|level/known:CAN 1.47 to-2024
4|level/known:CAN 1.5
-14|level/known:CAN 1.5 1987
20|level/known:CAN 1.5 2025
20|level/known:CAN 1.5 since-2025
-14|level/known:CAN 1.5 to-1999
-21|level/known:CAN 1.66
-21|level/known:CAN 1.66 2025
-21|level/known:CAN 1.66 since-2025
-12|level/known:CAN 1.7
-13|level/known:CAN 1.7 2020
-13|level/known:CAN 1.7 to-2021
6|level/known:CAN 1.8
13|level/known:CAN 1.8 1980
-7|level/known:CAN 1.8 2025
-8|level/known:CAN 1.8 since-2025
13|level/known:CAN 1.8 to-1999
17|level/known:CAN 2
22|level/known:CAN 2 1979
-15|level/known:CAN 2 2025
12|level/known:CAN 2 2026
-4|level/known:CAN 2 since-2025
22|level/known:CAN 2 to-1999
-36|level/known:CAN 2.02
-14|level/known:CAN 2.02 2024
-22|level/known:CAN 2.02 2025
-22|level/known:CAN 2.02 since-2025
-14|level/known:CAN 2.02 to-2024
25|level/known:CAN 2.1
26|level/known:CAN 2.1 2026
25|level/known:CAN 2.1 since-2025
-36|level/known:CAN 2.3
-16|level/known:CAN 2.3 2025
-20|level/known:CAN 2.3 2026
-36|level/known:CAN 2.3 since-2025
-6|level/known:CAN 2.4
-6|level/known:CAN 2.4 2025
-6|level/known:CAN 2.4 since-2025
-38|level/known:CAN 2.5
-38|level/known:CAN 2.5 2026
-38|level/known:CAN 2.5 since-2025
-34|level/known:CAN 2.6
-34|level/known:CAN 2.6 2026
-34|level/known:CAN 2.6 since-2025
-3|level/known:CAN 2.71
-3|level/known:CAN 2.71 2025
-3|level/known:CAN 2.71 since-2025
-15|level/known:CAN 3.1
-15|level/known:CAN 3.1 2030
-15|level/known:CAN 3.1 since-2025
-11|level/known:CAN 4.7
-11|level/known:CAN 4.7 1979
-11|level/known:CAN 4.7 to-1999
3|level/known:CAN 7
3|level/known:CAN 7 2026
3|level/known:CAN 7 since-2025
-82|level/known:CAN since-2025
-32|level/known:CAN to-2024
14|level/known:CHE 0.7
3|level/known:CHE 0.7 2025
10|level/known:CHE 0.7 2026
13|level/known:CHE 0.7 since-2025
4|level/known:CHE 0.76
4|level/known:CHE 0.76 2025
4|level/known:CHE 0.76 since-2025
4|level/known:CHE 0.8
4|level/known:CHE 0.8 since-2025
-21|level/known:CHE 0.9
-21|level/known:CHE 0.9 1983
-21|level/known:CHE 0.9 to-1999
-3|level/known:CHE 2 2026
-3|level/known:CHE 2 since-2025
16|level/known:CHE since-2025
-20|level/known:CHE to-1999
-4|level/known:CHL 1
-4|level/known:CHL 1 2025
-4|level/known:CHL 1 since-2025
-3|level/known:CHL 1.8
-4|level/known:CHL 1.8 2025
-4|level/known:CHL 1.8 since-2025
-12|level/known:CHL since-2025
-4|level/known:CHL to-2024
-25|level/known:CHN 0.3
-25|level/known:CHN 0.3 2024
-25|level/known:CHN 0.3 to-2024
-9|level/known:CHN 0.5
-9|level/known:CHN 0.5 2025
-9|level/known:CHN 0.5 since-2025
-29|level/known:CHN 0.9
-25|level/known:CHN 0.9 2010
-25|level/known:CHN 0.9 to-2013
-21|level/known:CHN 1
-5|level/known:CHN 1 2015
-11|level/known:CHN 1 2025
-11|level/known:CHN 1 since-2025
-5|level/known:CHN 1 to-2021
-5|level/known:CHN 1 to-2024
23|level/known:CHN 1.2
6|level/known:CHN 1.2 2022
38|level/known:CHN 1.2 2023
-18|level/known:CHN 1.2 2024
-4|level/known:CHN 1.2 2025
-4|level/known:CHN 1.2 since-2025
27|level/known:CHN 1.2 to-2024
3|level/known:CHN 1.25
3|level/known:CHN 1.25 2021
3|level/known:CHN 1.25 to-2021
21|level/known:CHN 1.26
20|level/known:CHN 1.26 2024
20|level/known:CHN 1.26 to-2024
34|level/known:CHN 1.3
6|level/known:CHN 1.3 2018
20|level/known:CHN 1.3 2022
11|level/known:CHN 1.3 2023
-20|level/known:CHN 1.3 2024
8|level/known:CHN 1.3 2025
4|level/known:CHN 1.3 2026
13|level/known:CHN 1.3 since-2025
8|level/known:CHN 1.3 to-2021
12|level/known:CHN 1.3 to-2024
9|level/known:CHN 1.4
9|level/known:CHN 1.4 2014
-3|level/known:CHN 1.4 since-2025
9|level/known:CHN 1.4 to-2021
44|level/known:CHN 1.5
6|level/known:CHN 1.5 2023
7|level/known:CHN 1.5 2024
27|level/known:CHN 1.5 2025
3|level/known:CHN 1.5 2026
30|level/known:CHN 1.5 since-2025
14|level/known:CHN 1.5 to-2024
-8|level/known:CHN 1.6
17|level/known:CHN 1.6 2023
-14|level/known:CHN 1.6 2024
-11|level/known:CHN 1.6 2025
-11|level/known:CHN 1.6 since-2025
3|level/known:CHN 1.6 to-2024
-21|level/known:CHN 1.65
-21|level/known:CHN 1.65 2018
-21|level/known:CHN 1.65 to-2021
70|level/known:CHN 1.7
21|level/known:CHN 1.7 2022
13|level/known:CHN 1.7 2024
24|level/known:CHN 1.7 2025
7|level/known:CHN 1.7 2026
31|level/known:CHN 1.7 since-2025
37|level/known:CHN 1.7 to-2024
8|level/known:CHN 1.8
9|level/known:CHN 1.8 2023
6|level/known:CHN 1.8 2024
-7|level/known:CHN 1.8 2025
-7|level/known:CHN 1.8 since-2025
15|level/known:CHN 1.8 to-2024
17|level/known:CHN 1.9
16|level/known:CHN 1.9 2018
3|level/known:CHN 1.9 2019
19|level/known:CHN 1.9 to-2021
-8|level/known:CHN 1E+1
-10|level/known:CHN 1E+1 2023
-10|level/known:CHN 1E+1 to-2024
5|level/known:CHN 2
9|level/known:CHN 2 2010
17|level/known:CHN 2 2013
5|level/known:CHN 2 2014
7|level/known:CHN 2 2015
-45|level/known:CHN 2 2024
-14|level/known:CHN 2 2025
27|level/known:CHN 2 2026
13|level/known:CHN 2 since-2025
26|level/known:CHN 2 to-2013
12|level/known:CHN 2 to-2021
-46|level/known:CHN 2 to-2024
-22|level/known:CHN 2.1
-4|level/known:CHN 2.1 2021
-3|level/known:CHN 2.1 2024
-3|level/known:CHN 2.1 2025
-11|level/known:CHN 2.1 2027
-14|level/known:CHN 2.1 since-2025
-4|level/known:CHN 2.1 to-2021
-3|level/known:CHN 2.1 to-2024
5|level/known:CHN 2.2
-3|level/known:CHN 2.2 2022
9|level/known:CHN 2.2 2025
9|level/known:CHN 2.2 since-2025
-4|level/known:CHN 2.2 to-2024
8|level/known:CHN 2.3
9|level/known:CHN 2.3 2025
8|level/known:CHN 2.3 since-2025
13|level/known:CHN 2.4
32|level/known:CHN 2.4 2024
-18|level/known:CHN 2.4 2026
-19|level/known:CHN 2.4 since-2025
31|level/known:CHN 2.4 to-2024
4|level/known:CHN 2.5
-8|level/known:CHN 2.5 2023
-4|level/known:CHN 2.5 2024
15|level/known:CHN 2.5 2025
16|level/known:CHN 2.5 since-2025
-12|level/known:CHN 2.5 to-2024
-3|level/known:CHN 2.8
-3|level/known:CHN 2.8 2025
-3|level/known:CHN 2.8 since-2025
-6|level/known:CHN 3
-4|level/known:CHN 3 2026
-4|level/known:CHN 3 to-2024
-23|level/known:CHN 3.1
-12|level/known:CHN 3.1 2023
-11|level/known:CHN 3.1 2025
-12|level/known:CHN 3.1 since-2025
-12|level/known:CHN 3.1 to-2024
-6|level/known:CHN 3.2
-5|level/known:CHN 3.2 2025
-6|level/known:CHN 3.2 since-2025
-3|level/known:CHN 3.3
-3|level/known:CHN 3.3 since-2025
-6|level/known:CHN 3.32
-6|level/known:CHN 3.32 2025
-6|level/known:CHN 3.32 since-2025
-19|level/known:CHN 3.4
-13|level/known:CHN 3.4 2024
-6|level/known:CHN 3.4 2025
-6|level/known:CHN 3.4 since-2025
-13|level/known:CHN 3.4 to-2024
-3|level/known:CHN 3.5 2022
4|level/known:CHN 3.5 2025
4|level/known:CHN 3.5 since-2025
-3|level/known:CHN 3.5 to-2024
-13|level/known:CHN 3.8
-12|level/known:CHN 3.8 2015
-12|level/known:CHN 3.8 to-2021
24|level/known:CHN 4
24|level/known:CHN 4 2025
24|level/known:CHN 4 since-2025
7|level/known:CHN 4.7
9|level/known:CHN 4.7 2025
9|level/known:CHN 4.7 since-2025
7|level/known:CHN 5
7|level/known:CHN 5 since-2025
-11|level/known:CHN 6.2
-11|level/known:CHN 6.2 2023
-11|level/known:CHN 6.2 to-2024
45|level/known:CHN since-2025
3|level/known:CHN to-2013
5|level/known:CHN to-2021
5|level/known:CHN to-2024
-11|level/known:COD 0.7
-11|level/known:COD 0.7 2024
-11|level/known:COD 0.7 to-2024
-12|level/known:COD 0.75
-12|level/known:COD 0.75 2025
-12|level/known:COD 0.75 since-2025
-19|level/known:COD 2.5
-19|level/known:COD 2.5 1999
-19|level/known:COD 2.5 to-1999
-15|level/known:COD since-2025
-19|level/known:COD to-1999
-11|level/known:COD to-2024
-3|level/known:COL 2.1
-3|level/known:COL 2.1 2025
-3|level/known:COL 2.1 since-2025
-6|level/known:COL 2.2
-6|level/known:COL 2.2 2025
-6|level/known:COL 2.2 since-2025
4|level/known:COL 3.1
4|level/known:COL 3.1 2025
4|level/known:COL 3.1 since-2025
9|level/known:COL 3.4
9|level/known:COL 3.4 2025
9|level/known:COL 3.4 since-2025
14|level/known:COL since-2025
-3|level/known:CUB 0.6
-3|level/known:CUB 0.6 2025
-3|level/known:CUB 0.6 since-2025
-3|level/known:CUB since-2025
-10|level/known:CYP 1.3
-10|level/known:CYP 1.3 2024
-10|level/known:CYP 1.3 to-2024
3|level/known:CYP 1.4
3|level/known:CYP 1.4 2025
3|level/known:CYP 1.4 since-2025
21|level/known:CYP 1.8
18|level/known:CYP 1.8 2024
3|level/known:CYP 1.8 2025
3|level/known:CYP 1.8 since-2025
18|level/known:CYP 1.8 to-2024
22|level/known:CYP 1.9
22|level/known:CYP 1.9 2025
22|level/known:CYP 1.9 since-2025
17|level/known:CYP 4
17|level/known:CYP 4 2024
17|level/known:CYP 4 to-2024
27|level/known:CYP since-2025
25|level/known:CYP to-2024
3|level/known:CZE 1.6
4|level/known:CZE 1.6 2024
4|level/known:CZE 1.6 to-2024
5|level/known:CZE 1.9
5|level/known:CZE 1.9 1999
5|level/known:CZE 1.9 to-1999
-43|level/known:CZE 2
-18|level/known:CZE 2 2002
-31|level/known:CZE 2 2025
6|level/known:CZE 2 2026
-25|level/known:CZE 2 since-2025
-18|level/known:CZE 2 to-2013
-5|level/known:CZE 3.71
-5|level/known:CZE 3.71 2025
-5|level/known:CZE 3.71 since-2025
-4|level/known:CZE 5.3
-4|level/known:CZE 5.3 2026
-4|level/known:CZE 5.3 since-2025
-32|level/known:CZE since-2025
4|level/known:CZE to-1999
-21|level/known:CZE to-2013
4|level/known:CZE to-2024
-10|level/known:DEU 0.7
-10|level/known:DEU 0.7 2026
-10|level/known:DEU 0.7 since-2025
-5|level/known:DEU 0.9
-3|level/known:DEU 0.93
-3|level/known:DEU 0.93 2020
-3|level/known:DEU 0.93 to-2021
-13|level/known:DEU 0.96
-13|level/known:DEU 0.96 2022
-13|level/known:DEU 0.96 to-2024
-7|level/known:DEU 1
-4|level/known:DEU 1 2022
-4|level/known:DEU 1 to-2024
11|level/known:DEU 1.2
-4|level/known:DEU 1.2 2014
3|level/known:DEU 1.2 2016
11|level/known:DEU 1.2 2026
11|level/known:DEU 1.2 since-2025
-4|level/known:DEU 1.22
-5|level/known:DEU 1.22 2020
-4|level/known:DEU 1.22 to-2021
11|level/known:DEU 1.24
11|level/known:DEU 1.24 2018
11|level/known:DEU 1.24 to-2021
5|level/known:DEU 1.25
5|level/known:DEU 1.25 2019
5|level/known:DEU 1.25 to-2021
-5|level/known:DEU 1.3
4|level/known:DEU 1.3 2014
-3|level/known:DEU 1.3 2023
-5|level/known:DEU 1.3 2026
-7|level/known:DEU 1.3 since-2025
5|level/known:DEU 1.3 to-2021
7|level/known:DEU 1.36
7|level/known:DEU 1.36 2019
7|level/known:DEU 1.36 to-2021
12|level/known:DEU 1.37
12|level/known:DEU 1.37 2019
12|level/known:DEU 1.37 to-2021
3|level/known:DEU 1.38 to-2021
23|level/known:DEU 1.4
6|level/known:DEU 1.4 2011
8|level/known:DEU 1.4 2022
7|level/known:DEU 1.4 2026
8|level/known:DEU 1.4 since-2025
6|level/known:DEU 1.4 to-2013
9|level/known:DEU 1.4 to-2024
10|level/known:DEU 1.42
10|level/known:DEU 1.42 2019
10|level/known:DEU 1.42 to-2021
3|level/known:DEU 1.49
3|level/known:DEU 1.49 2023
3|level/known:DEU 1.49 to-2024
14|level/known:DEU 1.5
12|level/known:DEU 1.5 2003
8|level/known:DEU 1.5 2022
24|level/known:DEU 1.5 2023
-30|level/known:DEU 1.5 2024
12|level/known:DEU 1.5 to-2013
3|level/known:DEU 1.53
3|level/known:DEU 1.53 2022
3|level/known:DEU 1.53 to-2024
-5|level/known:DEU 1.6
-6|level/known:DEU 1.6 2014
-4|level/known:DEU 1.6 2018
4|level/known:DEU 1.6 2023
-10|level/known:DEU 1.6 to-2021
4|level/known:DEU 1.6 to-2024
-5|level/known:DEU 1.7
-4|level/known:DEU 1.7 2020
-3|level/known:DEU 1.7 2027
-4|level/known:DEU 1.7 since-2025
-4|level/known:DEU 1.7 to-2021
15|level/known:DEU 1.9
7|level/known:DEU 1.9 2024
-11|level/known:DEU 1.9 2025
20|level/known:DEU 1.9 2026
9|level/known:DEU 1.9 since-2025
7|level/known:DEU 1.9 to-2024
-18|level/known:DEU 1E+1
-8|level/known:DEU 1E+1 2025
-10|level/known:DEU 1E+1 2026
-18|level/known:DEU 1E+1 since-2025
18|level/known:DEU 2
3|level/known:DEU 2 2023
31|level/known:DEU 2 2024
8|level/known:DEU 2 2025
-26|level/known:DEU 2 2026
-19|level/known:DEU 2 since-2025
34|level/known:DEU 2 to-2024
4|level/known:DEU 2.01
4|level/known:DEU 2.01 2024
4|level/known:DEU 2.01 to-2024
13|level/known:DEU 2.1
21|level/known:DEU 2.1 2024
20|level/known:DEU 2.1 2025
-29|level/known:DEU 2.1 2026
-9|level/known:DEU 2.1 since-2025
22|level/known:DEU 2.1 to-2024
7|level/known:DEU 2.12
6|level/known:DEU 2.12 2025
6|level/known:DEU 2.12 since-2025
-11|level/known:DEU 2.2
-7|level/known:DEU 2.2 2025
-3|level/known:DEU 2.2 2026
-10|level/known:DEU 2.2 since-2025
10|level/known:DEU 2.3
-6|level/known:DEU 2.3 1999
17|level/known:DEU 2.3 2026
16|level/known:DEU 2.3 since-2025
-6|level/known:DEU 2.3 to-1999
22|level/known:DEU 2.4
-9|level/known:DEU 2.4 1984
9|level/known:DEU 2.4 2025
21|level/known:DEU 2.4 2026
31|level/known:DEU 2.4 since-2025
-9|level/known:DEU 2.4 to-1999
-13|level/known:DEU 2.5
-7|level/known:DEU 2.5 2023
-6|level/known:DEU 2.5 2025
-6|level/known:DEU 2.5 since-2025
-7|level/known:DEU 2.5 to-2024
-6|level/known:DEU 2.6
-6|level/known:DEU 2.6 2022
-6|level/known:DEU 2.6 to-2024
-3|level/known:DEU 2.7
-3|level/known:DEU 2.7 2025
-3|level/known:DEU 2.7 since-2025
20|level/known:DEU 2.8
8|level/known:DEU 2.8 1997
-9|level/known:DEU 2.8 2025
17|level/known:DEU 2.8 2026
9|level/known:DEU 2.8 since-2025
10|level/known:DEU 2.8 to-1999
-12|level/known:DEU 27
-12|level/known:DEU 27 2026
-12|level/known:DEU 27 since-2025
22|level/known:DEU 3
3|level/known:DEU 3 1977
8|level/known:DEU 3 1985
10|level/known:DEU 3 1988
-4|level/known:DEU 3 2024
3|level/known:DEU 3 2025
4|level/known:DEU 3 since-2025
22|level/known:DEU 3 to-1999
-4|level/known:DEU 3 to-2024
3|level/known:DEU 3.05
3|level/known:DEU 3.05 2026
3|level/known:DEU 3.05 since-2025
7|level/known:DEU 3.1
5|level/known:DEU 3.1 1987
7|level/known:DEU 3.1 to-1999
-12|level/known:DEU 3.2
3|level/known:DEU 3.2 1986
-3|level/known:DEU 3.2 2023
-13|level/known:DEU 3.2 2024
3|level/known:DEU 3.2 to-1999
-16|level/known:DEU 3.2 to-2024
7|level/known:DEU 3.3
5|level/known:DEU 3.3 1980
7|level/known:DEU 3.3 to-1999
3|level/known:DEU 3.4
12|level/known:DEU 3.4 1978
-7|level/known:DEU 3.4 2016
-4|level/known:DEU 3.4 2025
-4|level/known:DEU 3.4 since-2025
15|level/known:DEU 3.4 to-1999
-7|level/known:DEU 3.4 to-2021
11|level/known:DEU 3.5
-3|level/known:DEU 3.5 2018
12|level/known:DEU 3.5 2025
12|level/known:DEU 3.5 since-2025
-3|level/known:DEU 3.5 to-2021
5|level/known:DEU 3.7
5|level/known:DEU 3.7 1988
5|level/known:DEU 3.7 to-1999
-26|level/known:DEU 4
-10|level/known:DEU 4 1992
-14|level/known:DEU 4 2025
-14|level/known:DEU 4 since-2025
-11|level/known:DEU 4 to-1999
-13|level/known:DEU 4.1
-12|level/known:DEU 4.1 2024
-13|level/known:DEU 4.1 to-2024
-7|level/known:DEU 4.7
-5|level/known:DEU 4.7 1978
-5|level/known:DEU 4.7 to-1999
-17|level/known:DEU 5
-3|level/known:DEU 5 1980
-12|level/known:DEU 5 2023
-4|level/known:DEU 5 to-1999
-12|level/known:DEU 5 to-2024
-4|level/known:DEU 5.8
-4|level/known:DEU 5.8 1989
-4|level/known:DEU 5.8 to-1999
-18|level/known:DEU 6
-12|level/known:DEU 6 1976
-3|level/known:DEU 6 1999
-18|level/known:DEU 6 to-1999
-23|level/known:DEU since-2025
7|level/known:DEU to-1999
16|level/known:DEU to-2013
18|level/known:DEU to-2021
23|level/known:DEU to-2024
-3|level/known:DNK 0.2
-3|level/known:DNK 0.2 2025
-3|level/known:DNK 0.2 since-2025
-5|level/known:DNK 0.25
-4|level/known:DNK 0.25 2026
-4|level/known:DNK 0.25 since-2025
22|level/known:DNK 1.3
21|level/known:DNK 1.3 2025
21|level/known:DNK 1.3 since-2025
14|level/known:DNK 1.4
7|level/known:DNK 1.4 2025
6|level/known:DNK 1.4 2026
13|level/known:DNK 1.4 since-2025
-4|level/known:DNK 1.6
-4|level/known:DNK 1.6 2023
-4|level/known:DNK 1.6 to-2024
3|level/known:DNK 1.65
16|level/known:DNK 2
16|level/known:DNK 2 2023
16|level/known:DNK 2 to-2024
-14|level/known:DNK 2.1
3|level/known:DNK 2.1 1988
-17|level/known:DNK 2.1 2025
-17|level/known:DNK 2.1 since-2025
3|level/known:DNK 2.1 to-1999
-8|level/known:DNK 2.2
-8|level/known:DNK 2.2 2025
-8|level/known:DNK 2.2 since-2025
6|level/known:DNK 2.4
10|level/known:DNK 2.4 1984
5|level/known:DNK 2.4 2024
-9|level/known:DNK 2.4 2025
-9|level/known:DNK 2.4 since-2025
11|level/known:DNK 2.4 to-1999
5|level/known:DNK 2.4 to-2024
-8|level/known:DNK 2.6
-6|level/known:DNK 2.6 2026
-8|level/known:DNK 2.6 since-2025
3|level/known:DNK 2.7
3|level/known:DNK 2.7 2025
3|level/known:DNK 2.7 since-2025
19|level/known:DNK 3
17|level/known:DNK 3 2025
19|level/known:DNK 3 since-2025
3|level/known:DNK 3.2 2025
-3|level/known:DNK 3.22 2025
5|level/known:DNK 3.5
5|level/known:DNK 3.5 2026
5|level/known:DNK 3.5 since-2025
13|level/known:DNK 3.6
13|level/known:DNK 3.6 2025
13|level/known:DNK 3.6 since-2025
-4|level/known:DNK 5
-3|level/known:DNK 5 2026
-3|level/known:DNK 5 since-2025
-9|level/known:DNK 5.2
-9|level/known:DNK 5.2 2026
-9|level/known:DNK 5.2 since-2025
9|level/known:DNK since-2025
12|level/known:DNK to-1999
18|level/known:DNK to-2024
3|level/known:DZA 3.1
3|level/known:DZA 3.1 2026
3|level/known:DZA 3.1 since-2025
-4|level/known:DZA 4.2
-4|level/known:DZA 4.2 2025
-4|level/known:DZA 4.2 since-2025
-4|level/known:DZA 7
-4|level/known:DZA 7 2025
-4|level/known:DZA 7 since-2025
3|level/known:DZA 8.8
3|level/known:DZA 8.8 2026
3|level/known:DZA 8.8 since-2025
-4|level/known:ECU 0.6
-4|level/known:ECU 0.6 2025
-4|level/known:ECU 0.6 since-2025
-5|level/known:ECU 1.8
-5|level/known:ECU 1.8 2025
-5|level/known:ECU 1.8 since-2025
4|level/known:ECU 2.1
4|level/known:ECU 2.1 2025
4|level/known:ECU 2.1 since-2025
6|level/known:ECU 2.2
6|level/known:ECU 2.2 2025
6|level/known:ECU 2.2 since-2025
-4|level/known:ECU 3.4
-4|level/known:ECU 3.4 2025
-4|level/known:ECU 3.4 since-2025
-4|level/known:ECU since-2025
3|level/known:EGY 1.2
3|level/known:EGY 1.2 2025
3|level/known:EGY 1.2 since-2025
3|level/known:EGY since-2025
3|level/known:ERI 1E+1
3|level/known:ERI 1E+1 2025
3|level/known:ERI 1E+1 since-2025
-6|level/known:ESP 0.993
-6|level/known:ESP 0.993 2026
-6|level/known:ESP 0.993 since-2025
19|level/known:ESP 1
-4|level/known:ESP 1 2014
23|level/known:ESP 1 2022
-4|level/known:ESP 1 to-2021
23|level/known:ESP 1 to-2024
-4|level/known:ESP 1.1
-4|level/known:ESP 1.1 2025
-4|level/known:ESP 1.1 since-2025
17|level/known:ESP 1.28
3|level/known:ESP 1.28 2024
14|level/known:ESP 1.28 2025
14|level/known:ESP 1.28 since-2025
3|level/known:ESP 1.28 to-2024
28|level/known:ESP 1.3
6|level/known:ESP 1.3 2024
21|level/known:ESP 1.3 2025
21|level/known:ESP 1.3 since-2025
6|level/known:ESP 1.3 to-2024
-8|level/known:ESP 1.31
-8|level/known:ESP 1.31 2023
-8|level/known:ESP 1.31 to-2024
-14|level/known:ESP 1.4
-4|level/known:ESP 1.4 2022
-10|level/known:ESP 1.4 2025
-10|level/known:ESP 1.4 since-2025
-4|level/known:ESP 1.4 to-2024
5|level/known:ESP 1.43
5|level/known:ESP 1.43 2025
5|level/known:ESP 1.43 since-2025
-9|level/known:ESP 1.5
-8|level/known:ESP 1.5 2022
-8|level/known:ESP 1.5 to-2024
-11|level/known:ESP 1.55
-11|level/known:ESP 1.55 2025
-11|level/known:ESP 1.55 since-2025
13|level/known:ESP 1.6
13|level/known:ESP 1.6 2025
13|level/known:ESP 1.6 since-2025
-7|level/known:ESP 1.8
-7|level/known:ESP 1.8 2025
-7|level/known:ESP 1.8 since-2025
31|level/known:ESP 2
33|level/known:ESP 2 2026
31|level/known:ESP 2 since-2025
-12|level/known:ESP 2.2
-13|level/known:ESP 2.2 2025
-12|level/known:ESP 2.2 since-2025
-13|level/known:ESP 2.5
-13|level/known:ESP 2.5 2026
-13|level/known:ESP 2.5 since-2025
-27|level/known:ESP 2.6
-27|level/known:ESP 2.6 2022
-27|level/known:ESP 2.6 to-2024
-18|level/known:ESP 2.7
-18|level/known:ESP 2.7 2025
-18|level/known:ESP 2.7 since-2025
-11|level/known:ESP 3
-5|level/known:ESP 3 2024
-6|level/known:ESP 3 2025
-6|level/known:ESP 3 since-2025
-5|level/known:ESP 3 to-2024
-23|level/known:ESP 3.4
-23|level/known:ESP 3.4 2025
-23|level/known:ESP 3.4 since-2025
-3|level/known:ESP 4.5
-3|level/known:ESP 4.5 2025
-3|level/known:ESP 4.5 since-2025
3|level/known:ESP 5
3|level/known:ESP 5 2025
3|level/known:ESP 5 since-2025
-3|level/known:ESP 5.1
-3|level/known:ESP 5.1 2029
-3|level/known:ESP 5.1 since-2025
-32|level/known:ESP since-2025
-4|level/known:ESP to-2021
-21|level/known:ESP to-2024
-6|level/known:EST 0.14
-6|level/known:EST 0.14 2025
-6|level/known:EST 0.14 since-2025
6|level/known:EST 0.25
6|level/known:EST 0.25 2026
6|level/known:EST 0.25 since-2025
-7|level/known:EST 0.9
-6|level/known:EST 0.9 2014
-7|level/known:EST 0.9 to-2021
-4|level/known:EST 1.4 2016
-4|level/known:EST 1.4 to-2021
-10|level/known:EST 2
5|level/known:EST 2 2014
-23|level/known:EST 2 2023
8|level/known:EST 2 2025
7|level/known:EST 2 since-2025
6|level/known:EST 2 to-2021
-23|level/known:EST 2 to-2024
22|level/known:EST 2.16
22|level/known:EST 2.16 2017
22|level/known:EST 2.16 to-2021
-6|level/known:EST 2.3
-7|level/known:EST 2.3 2025
-7|level/known:EST 2.3 since-2025
-8|level/known:EST 2.38
-8|level/known:EST 2.38 2017
-8|level/known:EST 2.38 to-2021
8|level/known:EST 2.7
8|level/known:EST 2.7 2023
8|level/known:EST 2.7 to-2024
-3|level/known:EST 2.9
-3|level/known:EST 2.9 2025
-3|level/known:EST 2.9 since-2025
-6|level/known:EST 3
-5|level/known:EST 3 2024
-5|level/known:EST 3 to-2024
8|level/known:EST 3.2
11|level/known:EST 3.2 2024
-3|level/known:EST 3.2 since-2025
11|level/known:EST 3.2 to-2024
5|level/known:EST 3.3
3|level/known:EST 3.3 2024
3|level/known:EST 3.3 to-2024
-4|level/known:EST 3.38
-3|level/known:EST 3.38 2024
-3|level/known:EST 3.38 to-2024
46|level/known:EST 3.4
19|level/known:EST 3.4 2024
27|level/known:EST 3.4 2025
27|level/known:EST 3.4 since-2025
19|level/known:EST 3.4 to-2024
17|level/known:EST 3.43
7|level/known:EST 3.43 2024
10|level/known:EST 3.43 2025
10|level/known:EST 3.43 since-2025
7|level/known:EST 3.43 to-2024
4|level/known:EST 3.7
4|level/known:EST 3.7 2025
4|level/known:EST 3.7 since-2025
-9|level/known:EST 3.71
-9|level/known:EST 3.71 2025
-9|level/known:EST 3.71 since-2025
-35|level/known:EST 4
-35|level/known:EST 4 2023
-35|level/known:EST 4 to-2024
-4|level/known:EST 4.12
-3|level/known:EST 4.12 2024
-3|level/known:EST 4.12 to-2024
-12|level/known:EST 4.9
-11|level/known:EST 4.9 2026
-12|level/known:EST 4.9 since-2025
9|level/known:EST 5
10|level/known:EST 5 2025
9|level/known:EST 5 since-2025
11|level/known:EST 5.1
11|level/known:EST 5.1 2026
11|level/known:EST 5.1 since-2025
10|level/known:EST 5.2
10|level/known:EST 5.2 2026
10|level/known:EST 5.2 since-2025
-6|level/known:EST 5.3
-6|level/known:EST 5.3 2026
-6|level/known:EST 5.3 since-2025
-6|level/known:EST 5.38
-6|level/known:EST 5.38 2025
-6|level/known:EST 5.38 since-2025
5|level/known:EST 5.4
12|level/known:EST 5.4 2025
-6|level/known:EST 5.4 2026
5|level/known:EST 5.4 since-2025
-13|level/known:EST 7.3
-13|level/known:EST 7.3 2026
-13|level/known:EST 7.3 since-2025
13|level/known:EST since-2025
-36|level/known:EST to-2024
-3|level/known:ETH 1E+1
-3|level/known:ETH 1E+1 2025
-3|level/known:ETH 1E+1 since-2025
-3|level/known:EU 0.23
-3|level/known:EU 0.23 2023
-3|level/known:EU 0.23 to-2024
-7|level/known:EU 0.3
-7|level/known:EU 0.3 2026
-7|level/known:EU 0.3 since-2025
-10|level/known:EU 1
-10|level/known:EU 1 2026
-10|level/known:EU 1 since-2025
-4|level/known:EU 1.28
-4|level/known:EU 1.28 2025
-4|level/known:EU 1.28 since-2025
12|level/known:EU 1.3
12|level/known:EU 1.3 2024
12|level/known:EU 1.3 to-2024
6|level/known:EU 1.4
6|level/known:EU 1.4 2025
6|level/known:EU 1.4 since-2025
-3|level/known:EU 1.5
-3|level/known:EU 1.5 2025
-3|level/known:EU 1.5 since-2025
16|level/known:EU 1.6 2023
-4|level/known:EU 1.6 2024
-11|level/known:EU 1.6 2025
-11|level/known:EU 1.6 since-2025
12|level/known:EU 1.6 to-2024
-8|level/known:EU 1.8
-8|level/known:EU 1.8 2024
-8|level/known:EU 1.8 to-2024
28|level/known:EU 1.9
28|level/known:EU 1.9 2025
28|level/known:EU 1.9 since-2025
-14|level/known:EU 2
-4|level/known:EU 2 2014
14|level/known:EU 2 2024
-24|level/known:EU 2 2025
-24|level/known:EU 2 since-2025
-4|level/known:EU 2 to-2021
14|level/known:EU 2 to-2024
13|level/known:EU 2.1
4|level/known:EU 2.1 2025
9|level/known:EU 2.1 2026
13|level/known:EU 2.1 since-2025
-13|level/known:EU 2.2
-12|level/known:EU 2.2 2025
-12|level/known:EU 2.2 since-2025
11|level/known:EU 2.5
11|level/known:EU 2.5 2025
11|level/known:EU 2.5 since-2025
-8|level/known:EU 3.4
-8|level/known:EU 3.4 2025
-8|level/known:EU 3.4 since-2025
8|level/known:EU 3.5
-17|level/known:EU 3.5 2025
27|level/known:EU 3.5 2026
9|level/known:EU 3.5 since-2025
-4|level/known:EU 4
-4|level/known:EU 4 2025
-4|level/known:EU 4 since-2025
-6|level/known:EU 4.2
-6|level/known:EU 4.2 2018
-6|level/known:EU 4.2 to-2021
-3|level/known:EU 4.5
-3|level/known:EU 4.5 2025
-3|level/known:EU 4.5 since-2025
-5|level/known:EU 4.8
-5|level/known:EU 4.8 2026
-5|level/known:EU 4.8 since-2025
-3|level/known:EU 5.38
-3|level/known:EU 5.38 2025
-3|level/known:EU 5.38 since-2025
-33|level/known:EU since-2025
-12|level/known:EU to-2021
21|level/known:EU to-2024
10|level/known:FIN 1.4
10|level/known:FIN 1.4 2025
10|level/known:FIN 1.4 since-2025
12|level/known:FIN 1.5
12|level/known:FIN 1.5 2025
12|level/known:FIN 1.5 since-2025
-19|level/known:FIN 1.55
-19|level/known:FIN 1.55 2022
-19|level/known:FIN 1.55 to-2024
17|level/known:FIN 1.96
17|level/known:FIN 1.96 2023
17|level/known:FIN 1.96 to-2024
-21|level/known:FIN 2
5|level/known:FIN 2 2022
7|level/known:FIN 2 2023
3|level/known:FIN 2 2024
-18|level/known:FIN 2 2025
-18|level/known:FIN 2 2026
-37|level/known:FIN 2 since-2025
16|level/known:FIN 2 to-2024
-4|level/known:FIN 2.1
-3|level/known:FIN 2.1 2023
-4|level/known:FIN 2.1 to-2024
7|level/known:FIN 2.4
5|level/known:FIN 2.4 2025
5|level/known:FIN 2.4 since-2025
19|level/known:FIN 2.5
10|level/known:FIN 2.5 2025
8|level/known:FIN 2.5 2026
18|level/known:FIN 2.5 since-2025
10|level/known:FIN 2.6
8|level/known:FIN 2.6 2026
10|level/known:FIN 2.6 since-2025
-7|level/known:FIN 3
-7|level/known:FIN 3 2025
-7|level/known:FIN 3 since-2025
8|level/known:FIN 3.2
8|level/known:FIN 3.2 2026
8|level/known:FIN 3.2 since-2025
-16|level/known:FIN 3.3
-17|level/known:FIN 3.3 2026
-16|level/known:FIN 3.3 since-2025
12|level/known:FIN to-2024
-12|level/known:FJI 0.6
-12|level/known:FJI 0.6 2025
-12|level/known:FJI 0.6 since-2025
-7|level/known:FJI 0.9
-7|level/known:FJI 0.9 2025
-7|level/known:FJI 0.9 since-2025
16|level/known:FJI 1.1
16|level/known:FJI 1.1 2025
16|level/known:FJI 1.1 since-2025
21|level/known:FJI 1.2
21|level/known:FJI 1.2 2025
21|level/known:FJI 1.2 since-2025
5|level/known:FJI 1.4
5|level/known:FJI 1.4 2025
5|level/known:FJI 1.4 since-2025
3|level/known:FJI 1.5
3|level/known:FJI 1.5 2026
3|level/known:FJI 1.5 since-2025
25|level/known:FJI since-2025
-21|level/known:FRA 0.25
-21|level/known:FRA 0.25 2025
-21|level/known:FRA 0.25 since-2025
-8|level/known:FRA 1.2
-5|level/known:FRA 1.2 2025
-6|level/known:FRA 1.2 since-2025
-12|level/known:FRA 1.3
-3|level/known:FRA 1.3 2019
-9|level/known:FRA 1.3 2025
-9|level/known:FRA 1.3 since-2025
-3|level/known:FRA 1.3 to-2021
-5|level/known:FRA 1.4
-3|level/known:FRA 1.4 2025
-3|level/known:FRA 1.4 since-2025
-6|level/known:FRA 1.5
-8|level/known:FRA 1.6
-5|level/known:FRA 1.6 2024
-6|level/known:FRA 1.6 to-2024
-3|level/known:FRA 1.7
-3|level/known:FRA 1.7 2026
-3|level/known:FRA 1.7 since-2025
6|level/known:FRA 1.9
5|level/known:FRA 1.9 2023
6|level/known:FRA 1.9 to-2024
-16|level/known:FRA 15
-16|level/known:FRA 15 1979
-16|level/known:FRA 15 to-1999
-3|level/known:FRA 1E+1
-3|level/known:FRA 1E+1 2025
-3|level/known:FRA 1E+1 since-2025
20|level/known:FRA 2
-3|level/known:FRA 2 2019
12|level/known:FRA 2 2024
10|level/known:FRA 2 2025
10|level/known:FRA 2 since-2025
-3|level/known:FRA 2 to-2021
12|level/known:FRA 2 to-2024
7|level/known:FRA 2.05
7|level/known:FRA 2.05 2025
7|level/known:FRA 2.05 since-2025
25|level/known:FRA 2.1
28|level/known:FRA 2.1 2025
26|level/known:FRA 2.1 since-2025
17|level/known:FRA 2.2
9|level/known:FRA 2.2 2025
8|level/known:FRA 2.2 2026
17|level/known:FRA 2.2 since-2025
4|level/known:FRA 2.25
4|level/known:FRA 2.25 2026
4|level/known:FRA 2.25 since-2025
10|level/known:FRA 2.3
10|level/known:FRA 2.3 2026
10|level/known:FRA 2.3 since-2025
-17|level/known:FRA 2.5
6|level/known:FRA 2.5 2003
-23|level/known:FRA 2.5 2025
-23|level/known:FRA 2.5 since-2025
6|level/known:FRA 2.5 to-2013
3|level/known:FRA 2.7
3|level/known:FRA 2.7 2028
3|level/known:FRA 2.7 since-2025
-3|level/known:FRA 2.9
-3|level/known:FRA 2.9 2024
-3|level/known:FRA 2.9 to-2024
4|level/known:FRA 3 2026
4|level/known:FRA 3 since-2025
3|level/known:FRA 3.3 1995
3|level/known:FRA 3.3 to-1999
4|level/known:FRA 3.9
6|level/known:FRA 3.9 1987
5|level/known:FRA 3.9 to-1999
-3|level/known:FRA 4.9
-3|level/known:FRA 4.9 1987
-3|level/known:FRA 4.9 to-1999
6|level/known:FRA 6
6|level/known:FRA 6 1937
6|level/known:FRA 6 to-1999
5|level/known:FRA since-2025
-4|level/known:FRA to-1999
4|level/known:FRA to-2013
-14|level/known:FRA to-2021
5|level/known:FRA to-2024
-5|level/known:GBR 0.7
-5|level/known:GBR 0.7 2025
-5|level/known:GBR 0.7 since-2025
-5|level/known:GBR 0.96
-5|level/known:GBR 0.96 2022
-5|level/known:GBR 0.96 to-2024
-11|level/known:GBR 1
-7|level/known:GBR 1 2025
-7|level/known:GBR 1 since-2025
-4|level/known:GBR 1.1
-4|level/known:GBR 1.1 2023
-4|level/known:GBR 1.1 to-2024
-9|level/known:GBR 1.2
-6|level/known:GBR 1.2 2023
-7|level/known:GBR 1.2 to-2024
-13|level/known:GBR 1.3
-10|level/known:GBR 1.3 2023
-10|level/known:GBR 1.3 to-2024
-19|level/known:GBR 1.4
-5|level/known:GBR 1.4 2019
-14|level/known:GBR 1.4 2025
-14|level/known:GBR 1.4 since-2025
-5|level/known:GBR 1.4 to-2021
-11|level/known:GBR 1.8
-6|level/known:GBR 1.8 1993
-5|level/known:GBR 1.8 2024
-6|level/known:GBR 1.8 to-1999
-5|level/known:GBR 1.8 to-2024
3|level/known:GBR 1.9 2011
3|level/known:GBR 1.9 to-2013
9|level/known:GBR 1E+1
-10|level/known:GBR 1E+1 2025
20|level/known:GBR 1E+1 2026
10|level/known:GBR 1E+1 since-2025
38|level/known:GBR 2
5|level/known:GBR 2 2014
15|level/known:GBR 2 2022
5|level/known:GBR 2 2024
20|level/known:GBR 2 2025
19|level/known:GBR 2 since-2025
-4|level/known:GBR 2 to-1999
5|level/known:GBR 2 to-2021
20|level/known:GBR 2 to-2024
11|level/known:GBR 2.07
10|level/known:GBR 2.07 2024
11|level/known:GBR 2.07 to-2024
-7|level/known:GBR 2.1 2025
-8|level/known:GBR 2.1 since-2025
5|level/known:GBR 2.1 to-2024
-7|level/known:GBR 2.16
-7|level/known:GBR 2.16 2017
-7|level/known:GBR 2.16 to-2021
37|level/known:GBR 2.2
23|level/known:GBR 2.2 2017
19|level/known:GBR 2.2 2022
-3|level/known:GBR 2.2 2025
-3|level/known:GBR 2.2 2026
-5|level/known:GBR 2.2 since-2025
23|level/known:GBR 2.2 to-2021
20|level/known:GBR 2.2 to-2024
41|level/known:GBR 2.3
-5|level/known:GBR 2.3 2019
11|level/known:GBR 2.3 2022
4|level/known:GBR 2.3 2024
41|level/known:GBR 2.3 2025
-10|level/known:GBR 2.3 2026
31|level/known:GBR 2.3 since-2025
-5|level/known:GBR 2.3 to-2021
15|level/known:GBR 2.3 to-2024
21|level/known:GBR 2.4
-3|level/known:GBR 2.4 2016
20|level/known:GBR 2.4 2025
3|level/known:GBR 2.4 2026
23|level/known:GBR 2.4 since-2025
-3|level/known:GBR 2.4 to-2021
11|level/known:GBR 2.5
-10|level/known:GBR 2.5 2024
24|level/known:GBR 2.5 2025
-4|level/known:GBR 2.5 2026
20|level/known:GBR 2.5 since-2025
-9|level/known:GBR 2.5 to-2024
6|level/known:GBR 2.6
4|level/known:GBR 2.6 2025
6|level/known:GBR 2.6 since-2025
-16|level/known:GBR 2.7
10|level/known:GBR 2.7 2010
-32|level/known:GBR 2.7 2025
6|level/known:GBR 2.7 2026
-26|level/known:GBR 2.7 since-2025
10|level/known:GBR 2.7 to-2013
-15|level/known:GBR 2.8
-4|level/known:GBR 2.8 2024
-9|level/known:GBR 2.8 2026
-9|level/known:GBR 2.8 since-2025
-4|level/known:GBR 2.8 to-2024
-25|level/known:GBR 3
-19|level/known:GBR 3 2025
-4|level/known:GBR 3 2026
-23|level/known:GBR 3 since-2025
-12|level/known:GBR 3.1
-12|level/known:GBR 3.1 2030
-12|level/known:GBR 3.1 since-2025
-15|level/known:GBR 3.2
-5|level/known:GBR 3.2 1990
-6|level/known:GBR 3.2 2023
-7|level/known:GBR 3.2 to-1999
-6|level/known:GBR 3.2 to-2024
-6|level/known:GBR 3.3
-4|level/known:GBR 3.3 2025
-6|level/known:GBR 3.3 since-2025
-5|level/known:GBR 3.4
-8|level/known:GBR 3.4 1978
5|level/known:GBR 3.4 1991
-4|level/known:GBR 3.4 to-1999
-4|level/known:GBR 3.9
-6|level/known:GBR 3.9 1987
-4|level/known:GBR 3.9 to-1999
17|level/known:GBR 4
3|level/known:GBR 4 1990
20|level/known:GBR 4 1992
5|level/known:GBR 4 1999
-10|level/known:GBR 4 2025
-10|level/known:GBR 4 since-2025
30|level/known:GBR 4 to-1999
-4|level/known:GBR 4.1
-4|level/known:GBR 4.1 2014
-4|level/known:GBR 4.1 to-2021
-11|level/known:GBR 4.2
-11|level/known:GBR 4.2 2025
-11|level/known:GBR 4.2 since-2025
-6|level/known:GBR 4.4
-6|level/known:GBR 4.4 2014
-6|level/known:GBR 4.4 to-2021
29|level/known:GBR 4.7
11|level/known:GBR 4.7 1978
19|level/known:GBR 4.7 1979
30|level/known:GBR 4.7 to-1999
-3|level/known:GBR 4.9
3|level/known:GBR 4.9 1987
-6|level/known:GBR 4.9 1992
-3|level/known:GBR 4.9 to-1999
25|level/known:GBR 5
5|level/known:GBR 5 1987
6|level/known:GBR 5 1988
12|level/known:GBR 5 2023
4|level/known:GBR 5 2025
4|level/known:GBR 5 since-2025
9|level/known:GBR 5 to-1999
12|level/known:GBR 5 to-2024
3|level/known:GBR 5.1
3|level/known:GBR 5.1 1982
3|level/known:GBR 5.1 to-1999
4|level/known:GBR 5.2
3|level/known:GBR 5.2 1986
4|level/known:GBR 5.2 to-1999
10|level/known:GBR 5.3
10|level/known:GBR 5.3 2025
10|level/known:GBR 5.3 since-2025
-3|level/known:GBR 6
-3|level/known:GBR 6 1937
-3|level/known:GBR 6 to-1999
-3|level/known:GBR 6.3
-3|level/known:GBR 6.3 2025
-3|level/known:GBR 6.3 since-2025
16|level/known:GBR 6.5
17|level/known:GBR 6.5 2026
17|level/known:GBR 6.5 since-2025
8|level/known:GBR 7
8|level/known:GBR 7 2025
8|level/known:GBR 7 since-2025
-9|level/known:GBR since-2025
38|level/known:GBR to-1999
13|level/known:GBR to-2013
-6|level/known:GBR to-2021
26|level/known:GBR to-2024
-4|level/known:GEO 2.2
-4|level/known:GEO 2.2 2025
-4|level/known:GEO 2.2 since-2025
-4|level/known:GEO 3.3
-4|level/known:GEO 3.3 2008
-4|level/known:GEO 3.3 to-2013
-3|level/known:GEO 6.4
-3|level/known:GEO 6.4 1984
-3|level/known:GEO 6.4 to-1999
-3|level/known:GEO since-2025
-5|level/known:GEO to-1999
-4|level/known:GEO to-2013
12|level/known:GHA 0.7
12|level/known:GHA 0.7 2025
12|level/known:GHA 0.7 since-2025
-8|level/known:GHA 3.1
-8|level/known:GHA 3.1 2026
-8|level/known:GHA 3.1 since-2025
3|level/known:GHA since-2025
-8|level/known:GRC 1.9
-8|level/known:GRC 1.9 2025
-8|level/known:GRC 1.9 since-2025
17|level/known:GRC 2
7|level/known:GRC 2 2012
12|level/known:GRC 2 2025
12|level/known:GRC 2 since-2025
7|level/known:GRC 2 to-2013
-4|level/known:GRC 2.1
-4|level/known:GRC 2.1 2025
-4|level/known:GRC 2.1 since-2025
-7|level/known:GRC 2.16
-7|level/known:GRC 2.16 2017
-7|level/known:GRC 2.16 to-2021
-7|level/known:GRC 2.2
-7|level/known:GRC 2.2 2017
-7|level/known:GRC 2.2 to-2021
3|level/known:GRC 2.3
5|level/known:GRC 2.3 2019
5|level/known:GRC 2.3 to-2021
9|level/known:GRC 2.38
9|level/known:GRC 2.38 2017
9|level/known:GRC 2.38 to-2021
5|level/known:GRC 2.4
5|level/known:GRC 2.4 2016
5|level/known:GRC 2.4 to-2021
4|level/known:GRC 2.7
4|level/known:GRC 2.7 2025
4|level/known:GRC 2.7 since-2025
5|level/known:GRC 2.9
5|level/known:GRC 2.9 2025
5|level/known:GRC 2.9 since-2025
-5|level/known:GRC 3
5|level/known:GRC 3 2023
-13|level/known:GRC 3 2024
4|level/known:GRC 3 2026
3|level/known:GRC 3 since-2025
-8|level/known:GRC 3 to-2024
8|level/known:GRC 3.1
6|level/known:GRC 3.1 2025
7|level/known:GRC 3.1 since-2025
-4|level/known:GRC 3.24
-4|level/known:GRC 3.24 2024
-4|level/known:GRC 3.24 to-2024
14|level/known:GRC since-2025
7|level/known:GRC to-2013
3|level/known:GRC to-2021
-13|level/known:GRC to-2024
-3|level/known:GUY 2.1
-3|level/known:GUY 2.1 2024
-3|level/known:GUY 2.1 to-2024
-4|level/known:GUY to-2024
21|level/known:HND 1.6
21|level/known:HND 1.6 2025
21|level/known:HND 1.6 since-2025
21|level/known:HND since-2025
-4|level/known:HRV 1.3
-3|level/known:HRV 1.3 2014
-3|level/known:HRV 1.3 to-2021
6|level/known:HRV 1.9
6|level/known:HRV 1.9 2025
6|level/known:HRV 1.9 since-2025
12|level/known:HRV 2
12|level/known:HRV 2 2025
12|level/known:HRV 2 since-2025
-3|level/known:HRV 4.1
-3|level/known:HRV 4.1 2025
-3|level/known:HRV 4.1 since-2025
-12|level/known:HRV 4.2
-12|level/known:HRV 4.2 2018
-12|level/known:HRV 4.2 to-2021
11|level/known:HRV since-2025
-15|level/known:HRV to-2021
3|level/known:HUN 0.8
3|level/known:HUN 0.8 2015
3|level/known:HUN 0.8 to-2021
4|level/known:HUN 1
4|level/known:HUN 1 2014
4|level/known:HUN 1 to-2021
-10|level/known:HUN 1.1
-10|level/known:HUN 1.1 2024
-10|level/known:HUN 1.1 to-2024
3|level/known:HUN 1.2
3|level/known:HUN 1.2 2006
3|level/known:HUN 1.2 to-2013
22|level/known:HUN 1.4
22|level/known:HUN 1.4 1999
22|level/known:HUN 1.4 to-1999
19|level/known:HUN 1.55
19|level/known:HUN 1.55 2022
19|level/known:HUN 1.55 to-2024
-3|level/known:HUN 1.96
-3|level/known:HUN 1.96 2023
-3|level/known:HUN 1.96 to-2024
9|level/known:HUN 2
8|level/known:HUN 2 2025
8|level/known:HUN 2 since-2025
-4|level/known:HUN 2.1 2024
3|level/known:HUN 2.1 2025
3|level/known:HUN 2.1 2026
6|level/known:HUN 2.1 since-2025
-4|level/known:HUN 2.1 to-2024
14|level/known:HUN since-2025
19|level/known:HUN to-1999
3|level/known:HUN to-2013
6|level/known:HUN to-2021
5|level/known:HUN to-2024
6|level/known:IDN 0.7
3|level/known:IDN 0.7 2023
5|level/known:IDN 0.7 to-2024
54|level/known:IDN 0.8
47|level/known:IDN 0.8 2025
6|level/known:IDN 0.8 2026
54|level/known:IDN 0.8 since-2025
-3|level/known:IDN 0.9
-4|level/known:IDN 0.9 2024
-4|level/known:IDN 0.9 to-2024
7|level/known:IDN 1 1999
-3|level/known:IDN 1 2022
-6|level/known:IDN 1 2025
-5|level/known:IDN 1 since-2025
7|level/known:IDN 1 to-1999
-3|level/known:IDN 1 to-2024
-8|level/known:IDN 1.2
-8|level/known:IDN 1.2 2026
-8|level/known:IDN 1.2 since-2025
4|level/known:IDN 1.3
3|level/known:IDN 1.3 2025
4|level/known:IDN 1.3 since-2025
-19|level/known:IDN 1.5
-21|level/known:IDN 1.5 2024
-21|level/known:IDN 1.5 to-2024
-18|level/known:IDN 2
-8|level/known:IDN 2 2025
-9|level/known:IDN 2 2026
-17|level/known:IDN 2 since-2025
-5|level/known:IDN 2.8
-3|level/known:IDN 2.8 to-2024
-21|level/known:IDN 3
-21|level/known:IDN 3 2025
-21|level/known:IDN 3 since-2025
6|level/known:IDN to-1999
-28|level/known:IDN to-2024
-15|level/known:IND 1.1
-15|level/known:IND 1.1 2025
-15|level/known:IND 1.1 since-2025
-10|level/known:IND 1.2
-9|level/known:IND 1.2 2023
-9|level/known:IND 1.2 to-2024
-6|level/known:IND 1.3
-5|level/known:IND 1.3 2018
-5|level/known:IND 1.3 to-2021
5|level/known:IND 1.5
5|level/known:IND 1.5 to-2024
21|level/known:IND 1.65
21|level/known:IND 1.65 2018
21|level/known:IND 1.65 to-2021
-22|level/known:IND 1.7
-15|level/known:IND 1.7 2024
-5|level/known:IND 1.7 2025
-6|level/known:IND 1.7 since-2025
-15|level/known:IND 1.7 to-2024
-4|level/known:IND 1.8
-4|level/known:IND 1.8 2025
-4|level/known:IND 1.8 since-2025
21|level/known:IND 1.9
-13|level/known:IND 1.9 2018
3|level/known:IND 1.9 2024
26|level/known:IND 1.9 2025
5|level/known:IND 1.9 2026
31|level/known:IND 1.9 since-2025
-13|level/known:IND 1.9 to-2021
3|level/known:IND 1.9 to-2024
5|level/known:IND 1.97
7|level/known:IND 1.97 2023
7|level/known:IND 1.97 to-2024
3|level/known:IND 2
3|level/known:IND 2 2023
-44|level/known:IND 2 2025
42|level/known:IND 2 2026
5|level/known:IND 2 to-2024
3|level/known:IND 2.1
4|level/known:IND 2.1 2022
5|level/known:IND 2.1 to-2024
8|level/known:IND 2.2
8|level/known:IND 2.2 2025
8|level/known:IND 2.2 since-2025
3|level/known:IND 2.3
3|level/known:IND 2.3 2026
3|level/known:IND 2.3 since-2025
7|level/known:IND 2.4
5|level/known:IND 2.4 2025
5|level/known:IND 2.4 since-2025
-29|level/known:IND 2.5
-29|level/known:IND 2.5 2025
-29|level/known:IND 2.5 since-2025
-13|level/known:IND 2.55
-13|level/known:IND 2.55 2026
-13|level/known:IND 2.55 since-2025
-5|level/known:IND 2.7
-5|level/known:IND 2.7 2025
-5|level/known:IND 2.7 since-2025
27|level/known:IND 3.5
27|level/known:IND 3.5 2025
27|level/known:IND 3.5 since-2025
7|level/known:IND 4.7
7|level/known:IND 4.7 2025
7|level/known:IND 4.7 since-2025
-8|level/known:IND 6.5
-8|level/known:IND 6.5 2025
-8|level/known:IND 6.5 since-2025
-4|level/known:IND 6.7
-4|level/known:IND 6.7 2024
-4|level/known:IND 6.7 to-2024
-9|level/known:IND since-2025
10|level/known:IND to-2024
27|level/known:IRL 0.2
13|level/known:IRL 0.2 2024
12|level/known:IRL 0.2 2025
13|level/known:IRL 0.2 since-2025
14|level/known:IRL 0.2 to-2024
3|level/known:IRL 0.23
3|level/known:IRL 0.23 2023
3|level/known:IRL 0.23 to-2024
22|level/known:IRL 0.25
22|level/known:IRL 0.25 2025
22|level/known:IRL 0.25 since-2025
13|level/known:IRL 0.3
5|level/known:IRL 0.3 2025
8|level/known:IRL 0.3 2026
13|level/known:IRL 0.3 since-2025
3|level/known:IRL 0.4
3|level/known:IRL 0.4 2025
3|level/known:IRL 0.4 since-2025
-12|level/known:IRL 0.5
-12|level/known:IRL 0.5 2024
-12|level/known:IRL 0.5 to-2024
-14|level/known:IRL 0.8
-14|level/known:IRL 0.8 2024
-14|level/known:IRL 0.8 to-2024
-3|level/known:IRL 1
-3|level/known:IRL 1 since-2025
-6|level/known:IRL 1.15
-6|level/known:IRL 1.15 2025
-6|level/known:IRL 1.15 since-2025
-6|level/known:IRL 1.4
-6|level/known:IRL 1.4 2026
-6|level/known:IRL 1.4 since-2025
-12|level/known:IRL 1.5
-12|level/known:IRL 1.5 2025
-12|level/known:IRL 1.5 since-2025
-38|level/known:IRL 2
-37|level/known:IRL 2 2025
-37|level/known:IRL 2 since-2025
-9|level/known:IRL 2.4
-3|level/known:IRL 2.4 2024
-6|level/known:IRL 2.4 2026
-6|level/known:IRL 2.4 since-2025
-3|level/known:IRL 2.4 to-2024
-29|level/known:IRL since-2025
-12|level/known:IRL to-2024
-6|level/known:IRN 1
-6|level/known:IRN 1 2025
-6|level/known:IRN 1 since-2025
17|level/known:IRN 15
17|level/known:IRN 15 1979
17|level/known:IRN 15 to-1999
3|level/known:IRN 4
3|level/known:IRN 4 2025
3|level/known:IRN 4 since-2025
-23|level/known:IRN 5
-23|level/known:IRN 5 2025
-23|level/known:IRN 5 since-2025
-27|level/known:IRN since-2025
17|level/known:IRN to-1999
-8|level/known:IRQ 1
-7|level/known:IRQ 1 2003
-7|level/known:IRQ 1 to-2013
-6|level/known:IRQ 1.5
-6|level/known:IRQ 1.5 2003
-6|level/known:IRQ 1.5 to-2013
4|level/known:IRQ 2.5 2025
4|level/known:IRQ 2.5 since-2025
-7|level/known:IRQ 2.9
-7|level/known:IRQ 2.9 2024
-7|level/known:IRQ 2.9 to-2024
-14|level/known:IRQ 3.3
-14|level/known:IRQ 3.3 2007
-14|level/known:IRQ 3.3 to-2013
-3|level/known:IRQ 3.7
-3|level/known:IRQ 3.7 2003
-3|level/known:IRQ 3.7 to-2013
-24|level/known:IRQ 4.6
-24|level/known:IRQ 4.6 2025
-24|level/known:IRQ 4.6 since-2025
-20|level/known:IRQ since-2025
-36|level/known:IRQ to-2013
-7|level/known:IRQ to-2024
27|level/known:ISL 0.14
27|level/known:ISL 0.14 2025
27|level/known:ISL 0.14 since-2025
10|level/known:ISL 0.2
11|level/known:ISL 0.2 2025
10|level/known:ISL 0.2 since-2025
-9|level/known:ISL 34
-9|level/known:ISL 34 2025
-9|level/known:ISL 34 since-2025
19|level/known:ISL since-2025
-6|level/known:ISR 1.2
-3|level/known:ISR 1.2 2024
-3|level/known:ISR 1.2 2025
-3|level/known:ISR 1.2 since-2025
-3|level/known:ISR 1.2 to-2024
-20|level/known:ISR 1.4
-20|level/known:ISR 1.4 2025
-20|level/known:ISR 1.4 since-2025
-9|level/known:ISR 2.7
-9|level/known:ISR 2.7 2023
-9|level/known:ISR 2.7 to-2024
-5|level/known:ISR 3.32
-5|level/known:ISR 3.32 2025
-5|level/known:ISR 3.32 since-2025
-7|level/known:ISR 3.4
-4|level/known:ISR 3.4 2024
-4|level/known:ISR 3.4 to-2024
-7|level/known:ISR 34
-5|level/known:ISR 34 2023
-5|level/known:ISR 34 to-2024
5|level/known:ISR 4.5
7|level/known:ISR 4.5 2023
8|level/known:ISR 4.5 to-2024
7|level/known:ISR 5
4|level/known:ISR 5 2025
6|level/known:ISR 5 since-2025
10|level/known:ISR 5.3
9|level/known:ISR 5.3 2023
10|level/known:ISR 5.3 to-2024
22|level/known:ISR 5.4
22|level/known:ISR 5.4 2025
22|level/known:ISR 5.4 since-2025
5|level/known:ISR 6
4|level/known:ISR 6 2024
4|level/known:ISR 6 to-2024
-4|level/known:ISR 6-8
-4|level/known:ISR 6-8 2025
-4|level/known:ISR 6-8 since-2025
-4|level/known:ISR 7
-4|level/known:ISR 7 2025
-4|level/known:ISR 7 since-2025
-8|level/known:ISR 7.1
-8|level/known:ISR 7.1 2025
-8|level/known:ISR 7.1 since-2025
-5|level/known:ISR 7.3
-5|level/known:ISR 7.3 2025
-5|level/known:ISR 7.3 since-2025
38|level/known:ISR 8.8
35|level/known:ISR 8.8 2025
3|level/known:ISR 8.8 2026
38|level/known:ISR 8.8 since-2025
5|level/known:ISR since-2025
3|level/known:ISR to-2024
-3|level/known:ITA 0.4
-3|level/known:ITA 0.4 2025
-3|level/known:ITA 0.4 since-2025
-3|level/known:ITA 1.2
5|level/known:ITA 1.2 2014
-8|level/known:ITA 1.2 2023
4|level/known:ITA 1.2 to-2021
-8|level/known:ITA 1.2 to-2024
6|level/known:ITA 1.22
6|level/known:ITA 1.22 2020
6|level/known:ITA 1.22 to-2021
-8|level/known:ITA 1.3
-7|level/known:ITA 1.3 2025
-7|level/known:ITA 1.3 since-2025
-3|level/known:ITA 1.33
-3|level/known:ITA 1.33 2024
-3|level/known:ITA 1.33 to-2024
-10|level/known:ITA 1.4
-5|level/known:ITA 1.4 2022
-5|level/known:ITA 1.4 2026
-6|level/known:ITA 1.4 since-2025
-5|level/known:ITA 1.4 to-2024
48|level/known:ITA 1.5
13|level/known:ITA 1.5 2022
7|level/known:ITA 1.5 2023
19|level/known:ITA 1.5 2024
9|level/known:ITA 1.5 2025
9|level/known:ITA 1.5 since-2025
39|level/known:ITA 1.5 to-2024
6|level/known:ITA 1.57
6|level/known:ITA 1.57 2025
6|level/known:ITA 1.57 since-2025
-7|level/known:ITA 1.6 2024
3|level/known:ITA 1.6 2025
6|level/known:ITA 1.6 2026
9|level/known:ITA 1.6 since-2025
-7|level/known:ITA 1.6 to-2024
-3|level/known:ITA 1.9
-3|level/known:ITA 1.9 2023
-3|level/known:ITA 1.9 to-2024
4|level/known:ITA 2 2024
23|level/known:ITA 2 2025
-30|level/known:ITA 2 2026
-7|level/known:ITA 2 since-2025
4|level/known:ITA 2 to-2024
4|level/known:ITA 2.1
3|level/known:ITA 2.1 2025
4|level/known:ITA 2.1 since-2025
3|level/known:ITA 2.5
3|level/known:ITA 2.5 2025
3|level/known:ITA 2.5 since-2025
-4|level/known:ITA 3.3
-4|level/known:ITA 3.3 2024
-4|level/known:ITA 3.3 to-2024
-4|level/known:ITA 3.38
-4|level/known:ITA 3.38 2025
-4|level/known:ITA 3.38 since-2025
-3|level/known:ITA 4.7
-3|level/known:ITA 4.7 2025
-3|level/known:ITA 4.7 since-2025
-6|level/known:ITA since-2025
10|level/known:ITA to-2021
11|level/known:ITA to-2024
24|level/known:JAM 1.3
24|level/known:JAM 1.3 2025
24|level/known:JAM 1.3 since-2025
24|level/known:JAM since-2025
24|level/known:JOR 4.6
24|level/known:JOR 4.6 2025
24|level/known:JOR 4.6 since-2025
25|level/known:JOR since-2025
-3|level/known:JPN 0.15
-3|level/known:JPN 0.15 2023
-3|level/known:JPN 0.15 to-2024
39|level/known:JPN 0.3
38|level/known:JPN 0.3 2026
38|level/known:JPN 0.3 since-2025
-3|level/known:JPN 0.6
-3|level/known:JPN 0.6 2025
-3|level/known:JPN 0.6 since-2025
-25|level/known:JPN 0.8
-26|level/known:JPN 0.8 2025
-26|level/known:JPN 0.8 since-2025
65|level/known:JPN 0.9
6|level/known:JPN 0.9 1978
6|level/known:JPN 0.9 1979
9|level/known:JPN 0.9 1980
21|level/known:JPN 0.9 1983
25|level/known:JPN 0.9 2010
19|level/known:JPN 0.9 2019
6|level/known:JPN 0.9 2023
5|level/known:JPN 0.9 2024
-16|level/known:JPN 0.9 2025
-30|level/known:JPN 0.9 2026
-46|level/known:JPN 0.9 since-2025
46|level/known:JPN 0.9 to-1999
27|level/known:JPN 0.9 to-2013
25|level/known:JPN 0.9 to-2021
12|level/known:JPN 0.9 to-2024
18|level/known:JPN 0.91
5|level/known:JPN 0.91 1980
13|level/known:JPN 0.91 1981
18|level/known:JPN 0.91 to-1999
19|level/known:JPN 0.93
18|level/known:JPN 0.93 1982
18|level/known:JPN 0.93 to-1999
6|level/known:JPN 0.94
4|level/known:JPN 0.94 to-2021
3|level/known:JPN 0.948
3|level/known:JPN 0.948 to-1999
7|level/known:JPN 0.95
4|level/known:JPN 0.95 2022
4|level/known:JPN 0.95 to-2024
28|level/known:JPN 0.96
5|level/known:JPN 0.96 1994
21|level/known:JPN 0.96 2022
6|level/known:JPN 0.96 to-1999
22|level/known:JPN 0.96 to-2024
4|level/known:JPN 0.98
4|level/known:JPN 0.98 1983
4|level/known:JPN 0.98 to-1999
9|level/known:JPN 0.993
3|level/known:JPN 0.993 1986
7|level/known:JPN 0.993 2026
7|level/known:JPN 0.993 since-2025
3|level/known:JPN 0.993 to-1999
6|level/known:JPN 0.997
6|level/known:JPN 0.997 to-1999
97|level/known:JPN 1
6|level/known:JPN 1 1977
-6|level/known:JPN 1 1978
10|level/known:JPN 1 1987
3|level/known:JPN 1 1988
4|level/known:JPN 1 1990
25|level/known:JPN 1 1995
7|level/known:JPN 1 2003
10|level/known:JPN 1 2005
4|level/known:JPN 1 2009
6|level/known:JPN 1 2015
4|level/known:JPN 1 2016
10|level/known:JPN 1 2022
19|level/known:JPN 1 2023
-17|level/known:JPN 1 2024
16|level/known:JPN 1 2025
-11|level/known:JPN 1 2026
5|level/known:JPN 1 since-2025
46|level/known:JPN 1 to-1999
22|level/known:JPN 1 to-2013
13|level/known:JPN 1 to-2021
12|level/known:JPN 1 to-2024
24|level/known:JPN 1.004
22|level/known:JPN 1.004 1987
23|level/known:JPN 1.004 to-1999
15|level/known:JPN 1.07
15|level/known:JPN 1.07 2022
15|level/known:JPN 1.07 to-2024
10|level/known:JPN 1.09
10|level/known:JPN 1.09 2022
10|level/known:JPN 1.09 to-2024
20|level/known:JPN 1.1
3|level/known:JPN 1.1 2022
14|level/known:JPN 1.1 2023
18|level/known:JPN 1.1 to-2024
18|level/known:JPN 1.19
17|level/known:JPN 1.19 2023
18|level/known:JPN 1.19 to-2024
24|level/known:JPN 1.2
-3|level/known:JPN 1.2 2022
-14|level/known:JPN 1.2 2023
51|level/known:JPN 1.2 2024
-8|level/known:JPN 1.2 2025
-10|level/known:JPN 1.2 since-2025
34|level/known:JPN 1.2 to-2024
12|level/known:JPN 1.24
3|level/known:JPN 1.24 2022
7|level/known:JPN 1.24 2023
10|level/known:JPN 1.24 to-2024
-9|level/known:JPN 1.26
-9|level/known:JPN 1.26 2024
-9|level/known:JPN 1.26 to-2024
28|level/known:JPN 1.3
20|level/known:JPN 1.3 2019
-4|level/known:JPN 1.3 2022
27|level/known:JPN 1.3 2024
-7|level/known:JPN 1.3 2025
-6|level/known:JPN 1.3 2026
-13|level/known:JPN 1.3 since-2025
20|level/known:JPN 1.3 to-2021
21|level/known:JPN 1.3 to-2024
54|level/known:JPN 1.4
-8|level/known:JPN 1.4 2014
6|level/known:JPN 1.4 2023
11|level/known:JPN 1.4 2024
37|level/known:JPN 1.4 2025
11|level/known:JPN 1.4 2026
47|level/known:JPN 1.4 since-2025
-8|level/known:JPN 1.4 to-2021
17|level/known:JPN 1.4 to-2024
30|level/known:JPN 1.5
5|level/known:JPN 1.5 1986
14|level/known:JPN 1.5 1987
-8|level/known:JPN 1.5 2022
-19|level/known:JPN 1.5 2024
22|level/known:JPN 1.5 2025
16|level/known:JPN 1.5 2026
38|level/known:JPN 1.5 since-2025
19|level/known:JPN 1.5 to-1999
-28|level/known:JPN 1.5 to-2024
59|level/known:JPN 1.6
-8|level/known:JPN 1.6 2023
27|level/known:JPN 1.6 2024
33|level/known:JPN 1.6 2025
5|level/known:JPN 1.6 2026
37|level/known:JPN 1.6 since-2025
3|level/known:JPN 1.6 to-1999
19|level/known:JPN 1.6 to-2024
-12|level/known:JPN 1.7
-18|level/known:JPN 1.7 2022
-4|level/known:JPN 1.7 2025
9|level/known:JPN 1.7 2026
5|level/known:JPN 1.7 since-2025
-17|level/known:JPN 1.7 to-2024
10|level/known:JPN 1.75
10|level/known:JPN 1.75 2025
10|level/known:JPN 1.75 since-2025
62|level/known:JPN 1.8
-3|level/known:JPN 1.8 2024
65|level/known:JPN 1.8 2025
65|level/known:JPN 1.8 since-2025
-3|level/known:JPN 1.8 to-2024
6|level/known:JPN 1.9
-3|level/known:JPN 1.9 2018
-3|level/known:JPN 1.9 2019
-8|level/known:JPN 1.9 2025
21|level/known:JPN 1.9 2026
13|level/known:JPN 1.9 since-2025
-5|level/known:JPN 1.9 to-2021
-4|level/known:JPN 1.96
-4|level/known:JPN 1.96 2022
-4|level/known:JPN 1.96 to-2024
-7|level/known:JPN 1.97
-7|level/known:JPN 1.97 2023
-7|level/known:JPN 1.97 to-2024
-5|level/known:JPN 19
-5|level/known:JPN 19 2025
-5|level/known:JPN 19 since-2025
27|level/known:JPN 2
-4|level/known:JPN 2 2010
-4|level/known:JPN 2 2013
-6|level/known:JPN 2 2015
-17|level/known:JPN 2 2022
-3|level/known:JPN 2 2023
-19|level/known:JPN 2 2024
85|level/known:JPN 2 2026
83|level/known:JPN 2 since-2025
-8|level/known:JPN 2 to-2013
-8|level/known:JPN 2 to-2021
-39|level/known:JPN 2 to-2024
-3|level/known:JPN 2.02
-21|level/known:JPN 2.05
-36|level/known:JPN 2.05 2025
15|level/known:JPN 2.05 2026
-21|level/known:JPN 2.05 since-2025
-6|level/known:JPN 2.1 2025
10|level/known:JPN 2.1 2027
4|level/known:JPN 2.1 since-2025
-3|level/known:JPN 2.1 to-2024
-7|level/known:JPN 2.2 2022
5|level/known:JPN 2.2 2027
5|level/known:JPN 2.2 since-2025
-7|level/known:JPN 2.2 to-2024
-16|level/known:JPN 2.3
-3|level/known:JPN 2.3 2023
-13|level/known:JPN 2.3 2025
-12|level/known:JPN 2.3 since-2025
-3|level/known:JPN 2.3 to-2024
-18|level/known:JPN 2.32
-9|level/known:JPN 2.32 2025
-9|level/known:JPN 2.32 2026
-18|level/known:JPN 2.32 since-2025
-32|level/known:JPN 2.4
-14|level/known:JPN 2.4 2025
-18|level/known:JPN 2.4 2026
-30|level/known:JPN 2.4 since-2025
-12|level/known:JPN 2.42
-6|level/known:JPN 2.42 2025
-5|level/known:JPN 2.42 2026
-12|level/known:JPN 2.42 since-2025
-9|level/known:JPN 2.45
-8|level/known:JPN 2.45 2025
-8|level/known:JPN 2.45 since-2025
-11|level/known:JPN 2.5 2019
-4|level/known:JPN 2.5 2023
5|level/known:JPN 2.5 2025
9|level/known:JPN 2.5 2026
17|level/known:JPN 2.5 since-2025
-11|level/known:JPN 2.5 to-2021
-6|level/known:JPN 2.5 to-2024
-3|level/known:JPN 2.54
-3|level/known:JPN 2.54 to-2024
15|level/known:JPN 2.6
8|level/known:JPN 2.6 2025
7|level/known:JPN 2.6 2026
19|level/known:JPN 2.6 since-2025
-3|level/known:JPN 2.6 to-2021
-28|level/known:JPN 2.7
-11|level/known:JPN 2.7 2023
11|level/known:JPN 2.7 2025
3|level/known:JPN 2.7 2026
-37|level/known:JPN 2.7 2028
6|level/known:JPN 2.7 2029
3|level/known:JPN 2.7 2030
-16|level/known:JPN 2.7 since-2025
-12|level/known:JPN 2.7 to-2024
-9|level/known:JPN 2.8
-3|level/known:JPN 2.8 2024
-7|level/known:JPN 2.8 2025
-5|level/known:JPN 2.8 since-2025
-3|level/known:JPN 2.8 to-2024
-4|level/known:JPN 2.9
-6|level/known:JPN 2.9 2012
-5|level/known:JPN 2.9 2024
-6|level/known:JPN 2.9 2025
14|level/known:JPN 2.9 2030
7|level/known:JPN 2.9 since-2025
-6|level/known:JPN 2.9 to-2013
-5|level/known:JPN 2.9 to-2024
-8|level/known:JPN 27.2
-8|level/known:JPN 27.2 2025
-8|level/known:JPN 27.2 since-2025
-104|level/known:JPN 3
-15|level/known:JPN 3 1985
-3|level/known:JPN 3 1986
-16|level/known:JPN 3 1988
-12|level/known:JPN 3 2024
8|level/known:JPN 3 2025
-65|level/known:JPN 3 2026
-56|level/known:JPN 3 since-2025
-35|level/known:JPN 3 to-1999
-12|level/known:JPN 3 to-2024
-10|level/known:JPN 3.1
-9|level/known:JPN 3.1 2026
-9|level/known:JPN 3.1 since-2025
-5|level/known:JPN 3.12
-5|level/known:JPN 3.12 2021
-5|level/known:JPN 3.12 to-2021
-7|level/known:JPN 3.2
-4|level/known:JPN 3.2 2023
-3|level/known:JPN 3.2 since-2025
-4|level/known:JPN 3.2 to-2024
-35|level/known:JPN 3.3
-9|level/known:JPN 3.3 1986
-11|level/known:JPN 3.3 1988
-3|level/known:JPN 3.3 2016
-4|level/known:JPN 3.3 2023
-7|level/known:JPN 3.3 2025
-7|level/known:JPN 3.3 since-2025
-20|level/known:JPN 3.3 to-1999
-3|level/known:JPN 3.3 to-2021
-5|level/known:JPN 3.3 to-2024
-23|level/known:JPN 3.4
-20|level/known:JPN 3.4 2025
-20|level/known:JPN 3.4 since-2025
-56|level/known:JPN 3.5
-30|level/known:JPN 3.5 1980
-10|level/known:JPN 3.5 2022
-16|level/known:JPN 3.5 2025
3|level/known:JPN 3.5 2026
-12|level/known:JPN 3.5 since-2025
-32|level/known:JPN 3.5 to-1999
-11|level/known:JPN 3.5 to-2024
-10|level/known:JPN 3.6
-4|level/known:JPN 3.6 2016
-4|level/known:JPN 3.6 2028
-4|level/known:JPN 3.6 since-2025
-4|level/known:JPN 3.6 to-2021
-3|level/known:JPN 3.7
-5|level/known:JPN 3.8
-3|level/known:JPN 34
-3|level/known:JPN 34 2025
-3|level/known:JPN 34 since-2025
-4|level/known:JPN 3E+1
-4|level/known:JPN 3E+1 2025
-4|level/known:JPN 3E+1 since-2025
-16|level/known:JPN 4
-6|level/known:JPN 4 2009
-16|level/known:JPN 4 2025
8|level/known:JPN 4 2026
-8|level/known:JPN 4 since-2025
-6|level/known:JPN 4 to-2013
-6|level/known:JPN 4.5
-4|level/known:JPN 4.5 2026
-6|level/known:JPN 4.5 since-2025
-11|level/known:JPN 4.6
-11|level/known:JPN 4.6 1979
-11|level/known:JPN 4.6 to-1999
-8|level/known:JPN 4.7
-4|level/known:JPN 4.7 2013
-4|level/known:JPN 4.7 to-2013
-7|level/known:JPN 4.9-16.9
-7|level/known:JPN 4.9-16.9 2024
-7|level/known:JPN 4.9-16.9 to-2024
-4|level/known:JPN 5
-4|level/known:JPN 5 1979
9|level/known:JPN 5 2025
-4|level/known:JPN 5 2026
5|level/known:JPN 5 since-2025
-9|level/known:JPN 5 to-1999
-6|level/known:JPN 5.2
-6|level/known:JPN 5.2 1979
-6|level/known:JPN 5.2 to-1999
-10|level/known:JPN 5.3
-10|level/known:JPN 5.3 2025
-10|level/known:JPN 5.3 since-2025
-5|level/known:JPN 5.4
-4|level/known:JPN 5.4 2025
-5|level/known:JPN 5.4 since-2025
-17|level/known:JPN 5.5
-4|level/known:JPN 5.5 1981
-10|level/known:JPN 5.5 2026
-10|level/known:JPN 5.5 since-2025
-7|level/known:JPN 5.5 to-1999
-13|level/known:JPN 5.6
-13|level/known:JPN 5.6 to-1999
-3|level/known:JPN 5.9
-19|level/known:JPN 6
-11|level/known:JPN 6 1976
-3|level/known:JPN 6 1982
-3|level/known:JPN 6 2025
-3|level/known:JPN 6 since-2025
-16|level/known:JPN 6 to-1999
-4|level/known:JPN 6.1
-3|level/known:JPN 6.1 1982
-4|level/known:JPN 6.1 to-1999
-23|level/known:JPN 6.3
-16|level/known:JPN 6.3 1982
-4|level/known:JPN 6.3 2026
-7|level/known:JPN 6.3 since-2025
-17|level/known:JPN 6.3 to-1999
-17|level/known:JPN 6.5
-8|level/known:JPN 6.5 1982
-6|level/known:JPN 6.5 1986
-17|level/known:JPN 6.5 to-1999
-15|level/known:JPN 6.6
-15|level/known:JPN 6.6 1985
-15|level/known:JPN 6.6 to-1999
-13|level/known:JPN 6.8
-13|level/known:JPN 6.8 1983
-13|level/known:JPN 6.8 to-1999
-4|level/known:JPN 7.5
-4|level/known:JPN 7.5 2027
-4|level/known:JPN 7.5 since-2025
-9|level/known:JPN 8
-9|level/known:JPN 8 2022
-9|level/known:JPN 8 to-2024
-8|level/known:JPN since-2025
-18|level/known:JPN to-1999
19|level/known:JPN to-2013
14|level/known:JPN to-2021
-23|level/known:JPN to-2024
3|level/known:KAZ since-2025
11|level/known:KEN 1.4
11|level/known:KEN 1.4 2025
11|level/known:KEN 1.4 since-2025
7|level/known:KEN 4.7
7|level/known:KEN 4.7 2025
7|level/known:KEN 4.7 since-2025
16|level/known:KEN since-2025
-3|level/known:KGZ 6.7
-3|level/known:KGZ 6.7 2025
-3|level/known:KGZ 6.7 since-2025
-5|level/known:KHM 1.1
-5|level/known:KHM 1.1 2025
-5|level/known:KHM 1.1 since-2025
-13|level/known:KHM 1.4
-13|level/known:KHM 1.4 2025
-13|level/known:KHM 1.4 since-2025
4|level/known:KHM 2.1
4|level/known:KHM 2.1 2025
4|level/known:KHM 2.1 since-2025
3|level/known:KHM 2.2
3|level/known:KHM 2.2 2025
3|level/known:KHM 2.2 since-2025
7|level/known:KHM 2.3
5|level/known:KHM 2.3 2026
7|level/known:KHM 2.3 since-2025
-4|level/known:KIR 1.7
-4|level/known:KIR 1.7 2024
-4|level/known:KIR 1.7 to-2024
-4|level/known:KIR to-2024
12|level/known:KOR 0.5
12|level/known:KOR 0.5 2025
12|level/known:KOR 0.5 since-2025
-11|level/known:KOR 0.9
-10|level/known:KOR 0.9 2019
-11|level/known:KOR 0.9 to-2021
-3|level/known:KOR 0.96
-3|level/known:KOR 0.96 1994
-3|level/known:KOR 0.96 to-1999
-56|level/known:KOR 1
-25|level/known:KOR 1 1995
-10|level/known:KOR 1 2022
-21|level/known:KOR 1 2025
-21|level/known:KOR 1 since-2025
-25|level/known:KOR 1 to-1999
-10|level/known:KOR 1 to-2024
-5|level/known:KOR 1.07
-5|level/known:KOR 1.07 2022
-5|level/known:KOR 1.07 to-2024
-3|level/known:KOR 1.1
-14|level/known:KOR 1.19
-14|level/known:KOR 1.19 2023
-14|level/known:KOR 1.19 to-2024
-12|level/known:KOR 1.2
-9|level/known:KOR 1.2 2023
-11|level/known:KOR 1.2 to-2024
-12|level/known:KOR 1.26
-12|level/known:KOR 1.26 2024
-12|level/known:KOR 1.26 to-2024
-39|level/known:KOR 1.3
-15|level/known:KOR 1.3 2019
-19|level/known:KOR 1.3 2024
-3|level/known:KOR 1.3 2026
-4|level/known:KOR 1.3 since-2025
-15|level/known:KOR 1.3 to-2021
-20|level/known:KOR 1.3 to-2024
-15|level/known:KOR 1.4
-11|level/known:KOR 1.4 2025
-4|level/known:KOR 1.4 2026
-15|level/known:KOR 1.4 since-2025
-7|level/known:KOR 1.5
-3|level/known:KOR 1.5 2023
-4|level/known:KOR 1.5 since-2025
-3|level/known:KOR 1.5 to-2024
-9|level/known:KOR 1.6
-3|level/known:KOR 1.6 2023
-6|level/known:KOR 1.6 2025
-6|level/known:KOR 1.6 since-2025
-4|level/known:KOR 1.6 to-2024
-4|level/known:KOR 1.7
-21|level/known:KOR 1.8
-9|level/known:KOR 1.8 2023
-12|level/known:KOR 1.8 2025
-12|level/known:KOR 1.8 since-2025
-9|level/known:KOR 1.8 to-2024
-11|level/known:KOR 1.9
-8|level/known:KOR 1.9 2026
-10|level/known:KOR 1.9 since-2025
-23|level/known:KOR 1E+1
-23|level/known:KOR 1E+1 2026
-23|level/known:KOR 1E+1 since-2025
-22|level/known:KOR 2
-13|level/known:KOR 2 2025
-8|level/known:KOR 2 2026
-21|level/known:KOR 2 since-2025
-17|level/known:KOR 2.05
-17|level/known:KOR 2.05 2026
-17|level/known:KOR 2.05 since-2025
-11|level/known:KOR 2.1
-4|level/known:KOR 2.1 2025
-5|level/known:KOR 2.1 2026
-9|level/known:KOR 2.1 since-2025
40|level/known:KOR 2.3
38|level/known:KOR 2.3 2025
39|level/known:KOR 2.3 since-2025
31|level/known:KOR 2.32
21|level/known:KOR 2.32 2025
9|level/known:KOR 2.32 2026
31|level/known:KOR 2.32 since-2025
25|level/known:KOR 2.4
5|level/known:KOR 2.4 2017
-6|level/known:KOR 2.4 2025
25|level/known:KOR 2.4 2026
19|level/known:KOR 2.4 since-2025
5|level/known:KOR 2.4 to-2021
15|level/known:KOR 2.42
9|level/known:KOR 2.42 2025
7|level/known:KOR 2.42 2026
15|level/known:KOR 2.42 since-2025
-6|level/known:KOR 2.45
-6|level/known:KOR 2.45 2025
-6|level/known:KOR 2.45 since-2025
55|level/known:KOR 2.5
12|level/known:KOR 2.5 2019
11|level/known:KOR 2.5 2023
17|level/known:KOR 2.5 2024
16|level/known:KOR 2.5 2026
15|level/known:KOR 2.5 since-2025
13|level/known:KOR 2.5 to-2021
28|level/known:KOR 2.5 to-2024
3|level/known:KOR 2.54
3|level/known:KOR 2.54 to-2024
14|level/known:KOR 2.55
13|level/known:KOR 2.55 2026
13|level/known:KOR 2.55 since-2025
3|level/known:KOR 2.57
3|level/known:KOR 2.57 2022
3|level/known:KOR 2.57 to-2024
40|level/known:KOR 2.6
3|level/known:KOR 2.6 2016
3|level/known:KOR 2.6 2019
23|level/known:KOR 2.6 2025
9|level/known:KOR 2.6 2026
33|level/known:KOR 2.6 since-2025
7|level/known:KOR 2.6 to-2021
26|level/known:KOR 2.7
3|level/known:KOR 2.7 2003
20|level/known:KOR 2.7 2023
3|level/known:KOR 2.7 to-2013
21|level/known:KOR 2.7 to-2024
41|level/known:KOR 2.8
15|level/known:KOR 2.8 2024
28|level/known:KOR 2.8 2025
-4|level/known:KOR 2.8 2026
23|level/known:KOR 2.8 since-2025
18|level/known:KOR 2.8 to-2024
4|level/known:KOR 2.9
8|level/known:KOR 2.9 2025
-5|level/known:KOR 2.9 2030
4|level/known:KOR 2.9 since-2025
-7|level/known:KOR 24
-7|level/known:KOR 24 2025
-7|level/known:KOR 24 since-2025
-14|level/known:KOR 25
-14|level/known:KOR 25 2025
-14|level/known:KOR 25 since-2025
-7|level/known:KOR 2E+1
-7|level/known:KOR 2E+1 2026
-7|level/known:KOR 2E+1 since-2025
6|level/known:KOR 3 2025
-4|level/known:KOR 3 2026
-4|level/known:KOR 3.2
-5|level/known:KOR 3.2 2025
-5|level/known:KOR 3.2 since-2025
-18|level/known:KOR 3.5
-20|level/known:KOR 3.5 2025
-19|level/known:KOR 3.5 since-2025
4|level/known:KOR 3.5 to-1999
-5|level/known:KOR 3.6
-3|level/known:KOR 3.6 2028
-4|level/known:KOR 3.6 since-2025
26|level/known:KOR 4
26|level/known:KOR 4 2024
26|level/known:KOR 4 to-2024
6|level/known:KOR 4.4
6|level/known:KOR 4.4 2025
6|level/known:KOR 4.4 since-2025
-19|level/known:KOR 4.7
-17|level/known:KOR 4.7 2026
-19|level/known:KOR 4.7 since-2025
-4|level/known:KOR 4.8
-4|level/known:KOR 4.8 2026
-4|level/known:KOR 4.8 since-2025
3|level/known:KOR 5
3|level/known:KOR 5 since-2025
34|level/known:KOR 6
23|level/known:KOR 6 1997
3|level/known:KOR 6 2024
7|level/known:KOR 6 2025
7|level/known:KOR 6 since-2025
24|level/known:KOR 6 to-1999
3|level/known:KOR 6 to-2024
-15|level/known:KOR 6.5
-14|level/known:KOR 6.5 2026
-15|level/known:KOR 6.5 since-2025
-4|level/known:KOR 7
-3|level/known:KOR 7 2026
-3|level/known:KOR 7 since-2025
-3|level/known:KOR 7.5
-3|level/known:KOR 7.5 2027
-3|level/known:KOR 7.5 since-2025
-40|level/known:KOR since-2025
3|level/known:KOR to-2013
-8|level/known:KOR to-2021
3|level/known:KOR to-2024
6|level/known:KWT 4.8
5|level/known:KWT 4.8 2025
6|level/known:KWT 4.8 since-2025
-4|level/known:KWT 5.6
-4|level/known:KWT 5.6 2025
-4|level/known:KWT 5.6 since-2025
5|level/known:LAO 0.3
5|level/known:LAO 0.3 2025
5|level/known:LAO 0.3 since-2025
-4|level/known:LAO 1.2
-4|level/known:LAO 1.2 2024
-4|level/known:LAO 1.2 to-2024
-8|level/known:LAO 1.9
-8|level/known:LAO 1.9 2026
-8|level/known:LAO 1.9 since-2025
-3|level/known:LAO since-2025
-4|level/known:LAO to-2024
3|level/known:LBN 1.7
3|level/known:LBN 1.7 2026
3|level/known:LBN 1.7 since-2025
22|level/known:LBN 1.9
22|level/known:LBN 1.9 2025
22|level/known:LBN 1.9 since-2025
-11|level/known:LBN 6.8
-11|level/known:LBN 6.8 2025
-11|level/known:LBN 6.8 since-2025
-27|level/known:LBN 8.8
-27|level/known:LBN 8.8 2025
-27|level/known:LBN 8.8 since-2025
-14|level/known:LBN since-2025
3|level/known:LBY 0.4
3|level/known:LBY 0.4 2025
3|level/known:LBY 0.4 since-2025
-5|level/known:LBY 1.4
-5|level/known:LBY 1.4 2011
-5|level/known:LBY 1.4 to-2013
3|level/known:LBY since-2025
-5|level/known:LBY to-2013
-7|level/known:LKA 1.6
-7|level/known:LKA 1.6 2025
-7|level/known:LKA 1.6 since-2025
-4|level/known:LKA 2.3
-4|level/known:LKA 2.3 2025
-4|level/known:LKA 2.3 since-2025
-23|level/known:LKA 3.5
-23|level/known:LKA 3.5 2025
-23|level/known:LKA 3.5 since-2025
16|level/known:LKA 3.9
16|level/known:LKA 3.9 2025
16|level/known:LKA 3.9 since-2025
-19|level/known:LKA since-2025
12|level/known:LSO 1.4
12|level/known:LSO 1.4 2024
12|level/known:LSO 1.4 to-2024
11|level/known:LSO to-2024
3|level/known:LTU 0.8
9|level/known:LTU 0.9
-4|level/known:LTU 0.9 2014
13|level/known:LTU 0.9 2025
14|level/known:LTU 0.9 since-2025
-4|level/known:LTU 0.9 to-2021
3|level/known:LTU 1.1 2018
-3|level/known:LTU 1.1 2023
3|level/known:LTU 1.1 to-2021
-3|level/known:LTU 1.1 to-2024
-3|level/known:LTU 2
-3|level/known:LTU 2 since-2025
-7|level/known:LTU 2.3
-6|level/known:LTU 2.3 2025
-7|level/known:LTU 2.3 since-2025
15|level/known:LTU 2.5
17|level/known:LTU 2.5 2023
17|level/known:LTU 2.5 to-2024
20|level/known:LTU 2.52
20|level/known:LTU 2.52 2023
20|level/known:LTU 2.52 to-2024
-5|level/known:LTU 2.7
-5|level/known:LTU 2.7 2023
-5|level/known:LTU 2.7 to-2024
4|level/known:LTU 2.9
4|level/known:LTU 2.9 2025
4|level/known:LTU 2.9 since-2025
22|level/known:LTU 3
23|level/known:LTU 3 2025
23|level/known:LTU 3 since-2025
-44|level/known:LTU 3-4
-44|level/known:LTU 3-4 2022
-44|level/known:LTU 3-4 to-2024
4|level/known:LTU 3.03
4|level/known:LTU 3.03 2024
4|level/known:LTU 3.03 to-2024
-4|level/known:LTU 3.2
-4|level/known:LTU 3.2 2025
-4|level/known:LTU 3.2 since-2025
-6|level/known:LTU 3.5
-6|level/known:LTU 3.5 2026
-6|level/known:LTU 3.5 since-2025
-4|level/known:LTU 3.68
-4|level/known:LTU 3.68 2025
-4|level/known:LTU 3.68 since-2025
-5|level/known:LTU 3.73
-5|level/known:LTU 3.73 2025
-5|level/known:LTU 3.73 since-2025
-3|level/known:LTU 3.9
-7|level/known:LTU 3.9 2023
3|level/known:LTU 3.9 2025
3|level/known:LTU 3.9 since-2025
-7|level/known:LTU 3.9 to-2024
46|level/known:LTU 4
46|level/known:LTU 4 2025
46|level/known:LTU 4 since-2025
-10|level/known:LTU 4.3
-10|level/known:LTU 4.3 2026
-10|level/known:LTU 4.3 since-2025
-10|level/known:LTU 4.48
-10|level/known:LTU 4.48 2025
-10|level/known:LTU 4.48 since-2025
-19|level/known:LTU 5
-27|level/known:LTU 5 2025
8|level/known:LTU 5 2026
-19|level/known:LTU 5 since-2025
-9|level/known:LTU 5.1
-8|level/known:LTU 5.1 2026
-9|level/known:LTU 5.1 since-2025
22|level/known:LTU 5.3
21|level/known:LTU 5.3 2026
22|level/known:LTU 5.3 since-2025
16|level/known:LTU 5.38
15|level/known:LTU 5.38 2025
16|level/known:LTU 5.38 since-2025
6|level/known:LTU 5.4
-11|level/known:LTU 5.4 2025
17|level/known:LTU 5.4 2026
6|level/known:LTU 5.4 since-2025
-3|level/known:LTU 7
-3|level/known:LTU 7 2025
-3|level/known:LTU 7 since-2025
31|level/known:LTU since-2025
-23|level/known:LTU to-2024
4|level/known:LUX 0.4
4|level/known:LUX 0.4 2017
4|level/known:LUX 0.4 to-2021
7|level/known:LUX 0.7
7|level/known:LUX 0.7 2023
7|level/known:LUX 0.7 to-2024
14|level/known:LUX 1
6|level/known:LUX 1 1978
7|level/known:LUX 1 2025
7|level/known:LUX 1 since-2025
6|level/known:LUX 1 to-1999
33|level/known:LUX 1.2
33|level/known:LUX 1.2 2025
33|level/known:LUX 1.2 since-2025
-7|level/known:LUX 1.29
-7|level/known:LUX 1.29 2025
-7|level/known:LUX 1.29 since-2025
-6|level/known:LUX 1.3
-6|level/known:LUX 1.3 2025
-6|level/known:LUX 1.3 since-2025
-6|level/known:LUX 1.31
-6|level/known:LUX 1.31 2023
-6|level/known:LUX 1.31 to-2024
-24|level/known:LUX 1.5
-24|level/known:LUX 1.5 2024
-24|level/known:LUX 1.5 to-2024
-3|level/known:LUX 2
-4|level/known:LUX 2 2025
-3|level/known:LUX 2 since-2025
-5|level/known:LUX 2.2
-5|level/known:LUX 2.2 2025
-5|level/known:LUX 2.2 since-2025
18|level/known:LUX since-2025
3|level/known:LUX to-1999
4|level/known:LUX to-2021
-28|level/known:LUX to-2024
15|level/known:LVA 0.9
12|level/known:LVA 0.9 2014
4|level/known:LVA 0.9 2025
4|level/known:LVA 0.9 since-2025
11|level/known:LVA 0.9 to-2021
3|level/known:LVA 1
3|level/known:LVA 1 to-2021
4|level/known:LVA 1.2 2002
-6|level/known:LVA 1.3
-5|level/known:LVA 1.3 2025
-5|level/known:LVA 1.3 since-2025
3|level/known:LVA 1.4
4|level/known:LVA 1.4 2016
4|level/known:LVA 1.4 to-2021
7|level/known:LVA 1.7
7|level/known:LVA 1.7 2025
7|level/known:LVA 1.7 since-2025
-13|level/known:LVA 1.8
-13|level/known:LVA 1.8 2006
-13|level/known:LVA 1.8 to-2013
-4|level/known:LVA 2
-8|level/known:LVA 2 2002
5|level/known:LVA 2 2025
4|level/known:LVA 2 since-2025
-8|level/known:LVA 2 to-2013
3|level/known:LVA 2.3
3|level/known:LVA 2.3 2023
3|level/known:LVA 2.3 to-2024
-10|level/known:LVA 3
-9|level/known:LVA 3 2025
-9|level/known:LVA 3 since-2025
8|level/known:LVA 3.2
9|level/known:LVA 3.2 2025
9|level/known:LVA 3.2 since-2025
-3|level/known:LVA 3.22
-3|level/known:LVA 3.22 2025
-3|level/known:LVA 3.22 since-2025
-6|level/known:LVA 3.5
-6|level/known:LVA 3.5 2026
-6|level/known:LVA 3.5 since-2025
-3|level/known:LVA 3.68
-3|level/known:LVA 3.68 2025
-3|level/known:LVA 3.68 since-2025
10|level/known:LVA 3.73
10|level/known:LVA 3.73 2025
10|level/known:LVA 3.73 since-2025
-6|level/known:LVA 3E+1
-6|level/known:LVA 3E+1 2024
-6|level/known:LVA 3E+1 to-2024
-12|level/known:LVA 4
-12|level/known:LVA 4 2025
-12|level/known:LVA 4 since-2025
-11|level/known:LVA 4.48
-11|level/known:LVA 4.48 2025
-11|level/known:LVA 4.48 since-2025
-3|level/known:LVA 4.7
-3|level/known:LVA 4.7 since-2025
15|level/known:LVA 4.9
14|level/known:LVA 4.9 2026
15|level/known:LVA 4.9 since-2025
-3|level/known:LVA 5 2026
3|level/known:LVA 5.1
4|level/known:LVA 5.1 2029
3|level/known:LVA 5.1 since-2025
-5|level/known:LVA 5.38
-5|level/known:LVA 5.38 2025
-5|level/known:LVA 5.38 since-2025
-3|level/known:LVA 5.4
-3|level/known:LVA 5.4 2026
-3|level/known:LVA 5.4 since-2025
-3|level/known:LVA 7
-3|level/known:LVA 7 2025
-3|level/known:LVA 7 since-2025
-16|level/known:LVA since-2025
-19|level/known:LVA to-2013
16|level/known:LVA to-2021
-7|level/known:LVA to-2024
-11|level/known:MAR 1.3
-11|level/known:MAR 1.3 2025
-11|level/known:MAR 1.3 since-2025
-3|level/known:MAR 2.6
-3|level/known:MAR 2.6 2025
-3|level/known:MAR 2.6 since-2025
-3|level/known:MAR 3.1
-3|level/known:MAR 3.1 2026
-3|level/known:MAR 3.1 since-2025
5|level/known:MAR 3.5
5|level/known:MAR 3.5 2025
5|level/known:MAR 3.5 since-2025
10|level/known:MAR 4.2
10|level/known:MAR 4.2 2025
10|level/known:MAR 4.2 since-2025
-3|level/known:MAR 8.8
-3|level/known:MAR 8.8 2026
-3|level/known:MAR 8.8 since-2025
-9|level/known:MAR since-2025
4|level/known:MDA 0.6
3|level/known:MDA 0.6 2024
3|level/known:MDA 0.6 to-2024
-3|level/known:MDA 5.5
-3|level/known:MDA 5.5 2025
-3|level/known:MDA 5.5 since-2025
-4|level/known:MDA since-2025
3|level/known:MDA to-2024
10|level/known:MDV 1.6
10|level/known:MDV 1.6 2025
10|level/known:MDV 1.6 since-2025
18|level/known:MDV 1.7
18|level/known:MDV 1.7 2024
18|level/known:MDV 1.7 to-2024
8|level/known:MDV 2.3
8|level/known:MDV 2.3 2025
8|level/known:MDV 2.3 since-2025
18|level/known:MDV since-2025
18|level/known:MDV to-2024
4|level/known:MEX 0.6
4|level/known:MEX 0.6 2025
4|level/known:MEX 0.6 since-2025
-6|level/known:MEX 6.8
-6|level/known:MEX 6.8 2025
-6|level/known:MEX 6.8 since-2025
-7|level/known:MKD 1.7
-7|level/known:MKD 1.7 2024
-7|level/known:MKD 1.7 to-2024
-3|level/known:MKD 2
-3|level/known:MKD 2 2025
-3|level/known:MKD 2 since-2025
7|level/known:MKD 2.1
7|level/known:MKD 2.1 2025
7|level/known:MKD 2.1 since-2025
22|level/known:MKD 2.2
22|level/known:MKD 2.2 2024
22|level/known:MKD 2.2 to-2024
3|level/known:MKD since-2025
15|level/known:MKD to-2024
-5|level/known:MLT 0.2
-5|level/known:MLT 0.2 2024
-5|level/known:MLT 0.2 to-2024
51|level/known:MLT 0.5
22|level/known:MLT 0.5 2024
29|level/known:MLT 0.5 2025
29|level/known:MLT 0.5 since-2025
22|level/known:MLT 0.5 to-2024
-9|level/known:MLT 0.8
-9|level/known:MLT 0.8 2024
-9|level/known:MLT 0.8 to-2024
-3|level/known:MLT 1.4
-3|level/known:MLT 1.4 2025
-3|level/known:MLT 1.4 since-2025
24|level/known:MLT since-2025
8|level/known:MLT to-2024
-3|level/known:MMR 1.2
-3|level/known:MMR 1.2 2025
-3|level/known:MMR 1.2 since-2025
18|level/known:MMR 6.8
18|level/known:MMR 6.8 2025
18|level/known:MMR 6.8 since-2025
21|level/known:MMR 7
21|level/known:MMR 7 2025
21|level/known:MMR 7 since-2025
36|level/known:MMR since-2025
16|level/known:MNE 2
16|level/known:MNE 2 2025
16|level/known:MNE 2 since-2025
-7|level/known:MNE 2.1
-7|level/known:MNE 2.1 2025
-7|level/known:MNE 2.1 since-2025
9|level/known:MNE since-2025
15|level/known:MNG 0.6
15|level/known:MNG 0.6 2025
15|level/known:MNG 0.6 since-2025
11|level/known:MNG 0.9
11|level/known:MNG 0.9 2025
11|level/known:MNG 0.9 since-2025
-17|level/known:MNG 1.2
-17|level/known:MNG 1.2 2025
-17|level/known:MNG 1.2 since-2025
8|level/known:MNG since-2025
6|level/known:MRT 2.6
6|level/known:MRT 2.6 2025
6|level/known:MRT 2.6 since-2025
5|level/known:MRT since-2025
3|level/known:MWI 0.8
3|level/known:MWI 0.8 2025
3|level/known:MWI 0.8 since-2025
4|level/known:MWI since-2025
-3|level/known:MYS 0.8
-3|level/known:MYS 0.8 2026
-3|level/known:MYS 0.8 since-2025
35|level/known:MYS 0.9
35|level/known:MYS 0.9 2026
35|level/known:MYS 0.9 since-2025
38|level/known:MYS 1
10|level/known:MYS 1 2024
15|level/known:MYS 1 2025
15|level/known:MYS 1 2026
30|level/known:MYS 1 since-2025
10|level/known:MYS 1 to-2024
-21|level/known:MYS 1.2
-21|level/known:MYS 1.2 2026
-21|level/known:MYS 1.2 since-2025
-6|level/known:MYS 1.6
-9|level/known:MYS 1.6 2025
-9|level/known:MYS 1.6 since-2025
-6|level/known:MYS 1.9
-6|level/known:MYS 1.9 2026
-6|level/known:MYS 1.9 since-2025
-10|level/known:MYS 2
-10|level/known:MYS 2 2024
-10|level/known:MYS 2 to-2024
19|level/known:MYS since-2025
3|level/known:MYS to-1999
-3|level/known:NAM since-2025
-4|level/known:NATO 0.5
-3|level/known:NATO 0.5 2024
-3|level/known:NATO 0.5 to-2024
-3|level/known:NATO 0.8
-12|level/known:NATO 0.9
-3|level/known:NATO 0.9 1980
-3|level/known:NATO 0.9 2025
-3|level/known:NATO 0.9 since-2025
-6|level/known:NATO 0.9 to-1999
-3|level/known:NATO 0.95
-13|level/known:NATO 1
-3|level/known:NATO 1 2022
-3|level/known:NATO 1 2023
-3|level/known:NATO 1 to-1999
-7|level/known:NATO 1 to-2024
-7|level/known:NATO 1.1
-6|level/known:NATO 1.1 to-2024
-12|level/known:NATO 1.2
-6|level/known:NATO 1.2 2024
-3|level/known:NATO 1.2 2025
-3|level/known:NATO 1.2 since-2025
-7|level/known:NATO 1.2 to-2024
-12|level/known:NATO 1.24
-7|level/known:NATO 1.24 2023
-3|level/known:NATO 1.24 to-2021
-9|level/known:NATO 1.24 to-2024
-16|level/known:NATO 1.3
-3|level/known:NATO 1.3 2018
-8|level/known:NATO 1.3 2024
-4|level/known:NATO 1.3 to-2021
-10|level/known:NATO 1.3 to-2024
-6|level/known:NATO 1.36
-6|level/known:NATO 1.36 2019
-6|level/known:NATO 1.36 to-2021
-11|level/known:NATO 1.37
-9|level/known:NATO 1.37 2025
-9|level/known:NATO 1.37 since-2025
6|level/known:NATO 1.4
-14|level/known:NATO 1.4 2024
19|level/known:NATO 1.4 2025
5|level/known:NATO 1.4 2026
24|level/known:NATO 1.4 since-2025
-17|level/known:NATO 1.4 to-2024
-10|level/known:NATO 1.42
-10|level/known:NATO 1.42 2019
-10|level/known:NATO 1.42 to-2021
30|level/known:NATO 1.43
21|level/known:NATO 1.43 2024
9|level/known:NATO 1.43 2025
9|level/known:NATO 1.43 since-2025
21|level/known:NATO 1.43 to-2024
-5|level/known:NATO 1.45
-5|level/known:NATO 1.45 2025
-5|level/known:NATO 1.45 since-2025
35|level/known:NATO 1.47
40|level/known:NATO 1.47 2024
-4|level/known:NATO 1.47 2026
-5|level/known:NATO 1.47 since-2025
40|level/known:NATO 1.47 to-2024
-33|level/known:NATO 1.5
-4|level/known:NATO 1.5 1986
-17|level/known:NATO 1.5 2025
-5|level/known:NATO 1.5 2026
-22|level/known:NATO 1.5 since-2025
-5|level/known:NATO 1.5 to-1999
-5|level/known:NATO 1.5 to-2024
-3|level/known:NATO 1.53
-3|level/known:NATO 1.53 2022
-3|level/known:NATO 1.53 to-2024
-6|level/known:NATO 1.57
-6|level/known:NATO 1.57 2025
-6|level/known:NATO 1.57 since-2025
-4|level/known:NATO 1.58
-4|level/known:NATO 1.58 2025
-4|level/known:NATO 1.58 since-2025
-3|level/known:NATO 1.6
7|level/known:NATO 1.6 2014
-4|level/known:NATO 1.6 2023
-3|level/known:NATO 1.6 2024
-3|level/known:NATO 1.6 since-2025
9|level/known:NATO 1.6 to-2021
-7|level/known:NATO 1.6 to-2024
21|level/known:NATO 1.66
21|level/known:NATO 1.66 2025
21|level/known:NATO 1.66 since-2025
14|level/known:NATO 1.7
25|level/known:NATO 1.7 2020
8|level/known:NATO 1.7 2022
-10|level/known:NATO 1.7 2025
-7|level/known:NATO 1.7 2026
3|level/known:NATO 1.7 2027
-14|level/known:NATO 1.7 since-2025
24|level/known:NATO 1.7 to-2021
7|level/known:NATO 1.7 to-2024
13|level/known:NATO 1.8 2006
-4|level/known:NATO 1.8 2024
-4|level/known:NATO 1.8 2025
-4|level/known:NATO 1.8 since-2025
-3|level/known:NATO 1.8 to-1999
13|level/known:NATO 1.8 to-2013
-4|level/known:NATO 1.8 to-2024
-9|level/known:NATO 1.9
8|level/known:NATO 1.9 2001
-5|level/known:NATO 1.9 2024
-9|level/known:NATO 1.9 2025
-3|level/known:NATO 1.9 2026
-12|level/known:NATO 1.9 since-2025
9|level/known:NATO 1.9 to-2013
-5|level/known:NATO 1.9 to-2024
-4|level/known:NATO 1.96
-4|level/known:NATO 1.96 2023
-4|level/known:NATO 1.96 to-2024
-5|level/known:NATO 1E+1
-4|level/known:NATO 1E+1 2026
-5|level/known:NATO 1E+1 since-2025
32|level/known:NATO 2
-17|level/known:NATO 2 1979
28|level/known:NATO 2 2002
-5|level/known:NATO 2 2010
-7|level/known:NATO 2 2012
-4|level/known:NATO 2 2013
-3|level/known:NATO 2 2014
9|level/known:NATO 2 2019
-32|level/known:NATO 2 2022
18|level/known:NATO 2 2023
16|level/known:NATO 2 2024
30|level/known:NATO 2 2026
32|level/known:NATO 2 since-2025
-18|level/known:NATO 2 to-1999
12|level/known:NATO 2 to-2013
5|level/known:NATO 2 to-2021
-5|level/known:NATO 2.01
-3|level/known:NATO 2.01 2024
-3|level/known:NATO 2.01 to-2024
45|level/known:NATO 2.02
25|level/known:NATO 2.02 2024
20|level/known:NATO 2.02 2025
20|level/known:NATO 2.02 since-2025
25|level/known:NATO 2.02 to-2024
-10|level/known:NATO 2.07
-10|level/known:NATO 2.07 2024
-10|level/known:NATO 2.07 to-2024
-12|level/known:NATO 2.1
-4|level/known:NATO 2.1 2025
-4|level/known:NATO 2.1 2026
-8|level/known:NATO 2.1 since-2025
-6|level/known:NATO 2.12
-5|level/known:NATO 2.12 2025
-5|level/known:NATO 2.12 since-2025
-7|level/known:NATO 2.16
-7|level/known:NATO 2.16 2017
-7|level/known:NATO 2.16 to-2021
-3|level/known:NATO 2.2
-15|level/known:NATO 2.2 2017
-14|level/known:NATO 2.2 2024
33|level/known:NATO 2.2 2025
-3|level/known:NATO 2.2 2026
28|level/known:NATO 2.2 since-2025
-16|level/known:NATO 2.2 to-2021
-15|level/known:NATO 2.2 to-2024
10|level/known:NATO 2.3
13|level/known:NATO 2.3 1999
-12|level/known:NATO 2.3 2022
8|level/known:NATO 2.3 2025
6|level/known:NATO 2.3 2026
12|level/known:NATO 2.3 since-2025
13|level/known:NATO 2.3 to-1999
-15|level/known:NATO 2.3 to-2024
7|level/known:NATO 2.4
-12|level/known:NATO 2.4 2025
25|level/known:NATO 2.4 2026
11|level/known:NATO 2.4 since-2025
13|level/known:NATO 2.5
-10|level/known:NATO 2.5 2023
-38|level/known:NATO 2.5 2025
65|level/known:NATO 2.5 2026
26|level/known:NATO 2.5 since-2025
-12|level/known:NATO 2.5 to-2024
-19|level/known:NATO 2.52
-19|level/known:NATO 2.52 2023
-19|level/known:NATO 2.52 to-2024
5|level/known:NATO 2.54
21|level/known:NATO 2.6
-8|level/known:NATO 2.6 2025
33|level/known:NATO 2.6 2026
22|level/known:NATO 2.6 since-2025
43|level/known:NATO 2.7
-4|level/known:NATO 2.7 2010
32|level/known:NATO 2.7 2025
-9|level/known:NATO 2.7 2026
34|level/known:NATO 2.7 2028
-4|level/known:NATO 2.7 2029
-3|level/known:NATO 2.7 2030
50|level/known:NATO 2.7 since-2025
-5|level/known:NATO 2.7 to-2013
3|level/known:NATO 2.71
3|level/known:NATO 2.71 2025
3|level/known:NATO 2.71 since-2025
-16|level/known:NATO 2.8
-7|level/known:NATO 2.8 2025
-7|level/known:NATO 2.8 2026
-14|level/known:NATO 2.8 since-2025
-3|level/known:NATO 2.9
-12|level/known:NATO 26
-11|level/known:NATO 26 2025
-11|level/known:NATO 26 since-2025
4|level/known:NATO 3
7|level/known:NATO 3 1985
13|level/known:NATO 3 1986
6|level/known:NATO 3 1988
-3|level/known:NATO 3 2023
-19|level/known:NATO 3 2025
-3|level/known:NATO 3 2026
-23|level/known:NATO 3 since-2025
29|level/known:NATO 3 to-1999
45|level/known:NATO 3-4
45|level/known:NATO 3-4 2022
45|level/known:NATO 3-4 to-2024
11|level/known:NATO 3.1
-3|level/known:NATO 3.1 2025
17|level/known:NATO 3.1 2030
12|level/known:NATO 3.1 since-2025
-5|level/known:NATO 3.2
-3|level/known:NATO 3.2 since-2025
48|level/known:NATO 3.3
-4|level/known:NATO 3.3 1980
32|level/known:NATO 3.3 1986
23|level/known:NATO 3.3 1987
23|level/known:NATO 3.3 1988
-5|level/known:NATO 3.3 2016
-4|level/known:NATO 3.3 2024
-7|level/known:NATO 3.3 2025
-5|level/known:NATO 3.3 2026
-12|level/known:NATO 3.3 since-2025
71|level/known:NATO 3.3 to-1999
-6|level/known:NATO 3.3 to-2021
-4|level/known:NATO 3.3 to-2024
16|level/known:NATO 3.4 1982
-11|level/known:NATO 3.4 2025
-11|level/known:NATO 3.4 since-2025
14|level/known:NATO 3.4 to-1999
9|level/known:NATO 3.5
30|level/known:NATO 3.5 1980
-6|level/known:NATO 3.5 2024
6|level/known:NATO 3.5 2025
-17|level/known:NATO 3.5 2026
-11|level/known:NATO 3.5 since-2025
29|level/known:NATO 3.5 to-1999
-6|level/known:NATO 3.5 to-2024
20|level/known:NATO 3.6
23|level/known:NATO 3.6 2025
23|level/known:NATO 3.6 since-2025
-6|level/known:NATO 3.7
-4|level/known:NATO 3.7 2025
-4|level/known:NATO 3.7 since-2025
-4|level/known:NATO 3.9
-3|level/known:NATO 3.9 2025
-3|level/known:NATO 3.9 since-2025
-6|level/known:NATO 3E+1
-6|level/known:NATO 3E+1 2024
-6|level/known:NATO 3E+1 to-2024
-3|level/known:NATO 4
-3|level/known:NATO 4 1990
-10|level/known:NATO 4 1992
35|level/known:NATO 4 2023
-8|level/known:NATO 4 2024
-14|level/known:NATO 4 2025
-14|level/known:NATO 4 since-2025
-15|level/known:NATO 4 to-1999
27|level/known:NATO 4 to-2024
-6|level/known:NATO 4.1
-5|level/known:NATO 4.1 2025
-5|level/known:NATO 4.1 since-2025
-6|level/known:NATO 4.4
-5|level/known:NATO 4.4 2024
-5|level/known:NATO 4.4 to-2024
-7|level/known:NATO 4.5
-5|level/known:NATO 4.5 2026
-6|level/known:NATO 4.5 since-2025
-9|level/known:NATO 4.7
-5|level/known:NATO 4.7 1979
-3|level/known:NATO 4.7 2025
-4|level/known:NATO 4.7 since-2025
-5|level/known:NATO 4.7 to-1999
-5|level/known:NATO 4.8
-5|level/known:NATO 4.8 2025
-5|level/known:NATO 4.8 since-2025
-3|level/known:NATO 4.9
-28|level/known:NATO 5
-4|level/known:NATO 5 1988
-17|level/known:NATO 5 2025
-18|level/known:NATO 5 since-2025
-10|level/known:NATO 5 to-1999
-7|level/known:NATO 5.4
-7|level/known:NATO 5.4 2026
-7|level/known:NATO 5.4 since-2025
-6|level/known:NATO 6
-3|level/known:NATO 6 since-2025
-3|level/known:NATO 6 to-1999
-4|level/known:NATO 6.5
-3|level/known:NATO 6.5 since-2025
-5|level/known:NATO 6.7
-5|level/known:NATO 6.7 2026
-5|level/known:NATO 6.7 since-2025
-4|level/known:NATO 7
-3|level/known:NATO 7 2025
-3|level/known:NATO 7 since-2025
-11|level/known:NATO 8
-9|level/known:NATO 8 2025
-9|level/known:NATO 8 since-2025
-48|level/known:NATO since-2025
52|level/known:NATO to-1999
14|level/known:NATO to-2013
-34|level/known:NATO to-2021
-64|level/known:NATO to-2024
3|level/known:NIC 0.6
3|level/known:NIC 0.6 2025
3|level/known:NIC 0.6 since-2025
-21|level/known:NIC 1.6
-21|level/known:NIC 1.6 2025
-21|level/known:NIC 1.6 since-2025
-17|level/known:NIC since-2025
8|level/known:NLD 1.15
8|level/known:NLD 1.15 2025
8|level/known:NLD 1.15 since-2025
6|level/known:NLD 1.2
3|level/known:NLD 1.2 2024
3|level/known:NLD 1.2 2025
3|level/known:NLD 1.2 since-2025
3|level/known:NLD 1.2 to-2024
-22|level/known:NLD 1.3
-20|level/known:NLD 1.3 2024
-20|level/known:NLD 1.3 to-2024
-3|level/known:NLD 1.6
-3|level/known:NLD 1.6 2024
-3|level/known:NLD 1.6 to-2024
6|level/known:NLD 1.9
6|level/known:NLD 1.9 2025
6|level/known:NLD 1.9 since-2025
5|level/known:NLD 2.05
4|level/known:NLD 2.05 2025
4|level/known:NLD 2.05 since-2025
26|level/known:NLD 2.2
26|level/known:NLD 2.2 2025
26|level/known:NLD 2.2 since-2025
9|level/known:NLD 2.5
10|level/known:NLD 2.5 2025
10|level/known:NLD 2.5 since-2025
3|level/known:NLD 2.7
3|level/known:NLD 2.7 2026
3|level/known:NLD 2.7 since-2025
-14|level/known:NLD 3.4
-14|level/known:NLD 3.4 2025
-14|level/known:NLD 3.4 since-2025
-36|level/known:NLD 3.6
-36|level/known:NLD 3.6 2025
-36|level/known:NLD 3.6 since-2025
4|level/known:NLD since-2025
-19|level/known:NLD to-2024
13|level/known:NOR 1.5
13|level/known:NOR 1.5 2025
13|level/known:NOR 1.5 since-2025
6|level/known:NOR 1.6
6|level/known:NOR 1.6 2018
6|level/known:NOR 1.6 to-2021
5|level/known:NOR 1.8
5|level/known:NOR 1.8 2024
5|level/known:NOR 1.8 to-2024
7|level/known:NOR 2
6|level/known:NOR 2 2024
6|level/known:NOR 2 to-2024
16|level/known:NOR 2.2
4|level/known:NOR 2.2 2024
12|level/known:NOR 2.2 2025
12|level/known:NOR 2.2 since-2025
4|level/known:NOR 2.2 to-2024
-16|level/known:NOR 2.4
-16|level/known:NOR 2.4 2025
-16|level/known:NOR 2.4 since-2025
-15|level/known:NOR 2.5
-14|level/known:NOR 2.5 2025
-15|level/known:NOR 2.5 since-2025
-10|level/known:NOR 2.8
-10|level/known:NOR 2.8 2025
-10|level/known:NOR 2.8 since-2025
-10|level/known:NOR 2.9
-10|level/known:NOR 2.9 2026
-10|level/known:NOR 2.9 since-2025
-3|level/known:NOR 3
-3|level/known:NOR 3 2025
-3|level/known:NOR 3 since-2025
8|level/known:NOR 3.2
6|level/known:NOR 3.2 1990
6|level/known:NOR 3.2 to-1999
26|level/known:NOR 3.3
6|level/known:NOR 3.3 2025
20|level/known:NOR 3.3 2026
26|level/known:NOR 3.3 since-2025
5|level/known:NOR 3.4
5|level/known:NOR 3.4 2025
5|level/known:NOR 3.4 since-2025
6|level/known:NOR since-2025
6|level/known:NOR to-1999
6|level/known:NOR to-2021
16|level/known:NOR to-2024
9|level/known:NPL 1
9|level/known:NPL 1 2025
9|level/known:NPL 1 since-2025
4|level/known:NPL 1.6
4|level/known:NPL 1.6 2025
4|level/known:NPL 1.6 since-2025
14|level/known:NPL since-2025
3|level/known:NZL 0.9
36|level/known:NZL 1
6|level/known:NZL 1 2024
20|level/known:NZL 1 2025
10|level/known:NZL 1 2026
30|level/known:NZL 1 since-2025
6|level/known:NZL 1 to-2024
5|level/known:NZL 1.1
5|level/known:NZL 1.1 2023
5|level/known:NZL 1.1 to-2024
-6|level/known:NZL 1.2
-11|level/known:NZL 1.2 2025
5|level/known:NZL 1.2 2026
-6|level/known:NZL 1.2 since-2025
40|level/known:NZL 1.3
5|level/known:NZL 1.3 2022
35|level/known:NZL 1.3 2026
35|level/known:NZL 1.3 since-2025
5|level/known:NZL 1.3 to-2024
-6|level/known:NZL 1.4
-14|level/known:NZL 1.4 2025
8|level/known:NZL 1.4 2026
-6|level/known:NZL 1.4 since-2025
-4|level/known:NZL 1.9
-5|level/known:NZL 1.9 2025
-5|level/known:NZL 1.9 since-2025
-70|level/known:NZL 2
-12|level/known:NZL 2 2023
-18|level/known:NZL 2 2024
-15|level/known:NZL 2 2025
-25|level/known:NZL 2 2026
-41|level/known:NZL 2 since-2025
-30|level/known:NZL 2 to-2024
-12|level/known:NZL to-2024
-3|level/known:OMN 4.8
-3|level/known:OMN 4.8 since-2025
7|level/known:OMN 5.2
7|level/known:OMN 5.2 2025
7|level/known:OMN 5.2 since-2025
8|level/known:OMN 5.6
8|level/known:OMN 5.6 2025
8|level/known:OMN 5.6 since-2025
-3|level/known:OMN 7.3
-3|level/known:OMN 7.3 2025
-3|level/known:OMN 7.3 since-2025
9|level/known:OMN since-2025
-10|level/known:PAK 1.9
-8|level/known:PAK 1.9 2025
-8|level/known:PAK 1.9 since-2025
3|level/known:PAK 1.97
3|level/known:PAK 1.97 since-2025
6|level/known:PAK 2
4|level/known:PAK 2 2026
6|level/known:PAK 2 since-2025
3|level/known:PAK 2.3
3|level/known:PAK 2.3 since-2025
3|level/known:PAK 2.4
3|level/known:PAK 2.4 2025
3|level/known:PAK 2.4 since-2025
6|level/known:PAK 2.7
5|level/known:PAK 2.7 2025
6|level/known:PAK 2.7 since-2025
4|level/known:PAK 2.8
4|level/known:PAK 2.8 2025
4|level/known:PAK 2.8 since-2025
-44|level/known:PAK 6
-44|level/known:PAK 6 2025
-44|level/known:PAK 6 since-2025
10|level/known:PAK 6.5
10|level/known:PAK 6.5 2025
10|level/known:PAK 6.5 since-2025
-16|level/known:PAK since-2025
4|level/known:PER 1
4|level/known:PER 1 2025
4|level/known:PER 1 since-2025
-4|level/known:PER 1.2
-4|level/known:PER 1.2 2025
-4|level/known:PER 1.2 since-2025
9|level/known:PER 1.8
9|level/known:PER 1.8 2025
9|level/known:PER 1.8 since-2025
-4|level/known:PER 3.4
-4|level/known:PER 3.4 2025
-4|level/known:PER 3.4 since-2025
17|level/known:PHL 0.6
17|level/known:PHL 0.6 2026
17|level/known:PHL 0.6 since-2025
-16|level/known:PHL 0.8
-16|level/known:PHL 0.8 2025
-16|level/known:PHL 0.8 since-2025
10|level/known:PHL 0.9
9|level/known:PHL 0.9 2024
11|level/known:PHL 0.9 to-2024
21|level/known:PHL 1
-8|level/known:PHL 1 1987
13|level/known:PHL 1 2024
3|level/known:PHL 1 2025
12|level/known:PHL 1 2026
15|level/known:PHL 1 since-2025
-8|level/known:PHL 1 to-1999
14|level/known:PHL 1 to-2024
-3|level/known:PHL 1.004
-3|level/known:PHL 1.004 1987
-3|level/known:PHL 1.004 to-1999
10|level/known:PHL 1.2
-22|level/known:PHL 1.2 2024
14|level/known:PHL 1.2 2025
19|level/known:PHL 1.2 2026
33|level/known:PHL 1.2 since-2025
-22|level/known:PHL 1.2 to-2024
39|level/known:PHL 1.3
17|level/known:PHL 1.3 2024
17|level/known:PHL 1.3 2025
5|level/known:PHL 1.3 2026
22|level/known:PHL 1.3 since-2025
17|level/known:PHL 1.3 to-2024
17|level/known:PHL 1.4
6|level/known:PHL 1.4 2024
12|level/known:PHL 1.4 2026
11|level/known:PHL 1.4 since-2025
6|level/known:PHL 1.4 to-2024
20|level/known:PHL 1.5
13|level/known:PHL 1.5 2024
5|level/known:PHL 1.5 2026
7|level/known:PHL 1.5 since-2025
13|level/known:PHL 1.5 to-2024
9|level/known:PHL 1.6
9|level/known:PHL 1.6 2025
9|level/known:PHL 1.6 since-2025
-4|level/known:PHL 1.7
-8|level/known:PHL 1.75
-8|level/known:PHL 1.75 2025
-8|level/known:PHL 1.75 since-2025
-15|level/known:PHL 1.8
-10|level/known:PHL 1.8 2025
-4|level/known:PHL 1.8 2026
-14|level/known:PHL 1.8 since-2025
-26|level/known:PHL 2
-8|level/known:PHL 2 2024
-16|level/known:PHL 2 2025
-18|level/known:PHL 2 since-2025
-8|level/known:PHL 2 to-2024
-3|level/known:PHL 2.3
-3|level/known:PHL 2.3 2026
-3|level/known:PHL 2.3 since-2025
-3|level/known:PHL 2.9
-3|level/known:PHL 2.9 2024
-3|level/known:PHL 2.9 to-2024
-5|level/known:PHL 3
-4|level/known:PHL 3 2025
-5|level/known:PHL 3 since-2025
-9|level/known:PHL 3.4
-9|level/known:PHL 3.4 2024
-9|level/known:PHL 3.4 to-2024
-24|level/known:PHL 3.6
-24|level/known:PHL 3.6 2028
-24|level/known:PHL 3.6 since-2025
16|level/known:PHL since-2025
-11|level/known:PHL to-1999
13|level/known:PHL to-2024
36|level/known:PNG 0.3
11|level/known:PNG 0.3 2023
25|level/known:PNG 0.3 2024
36|level/known:PNG 0.3 to-2024
9|level/known:PNG 0.4
3|level/known:PNG 0.4 2025
5|level/known:PNG 0.4 2026
8|level/known:PNG 0.4 since-2025
-17|level/known:PNG 2
-17|level/known:PNG 2 2023
-17|level/known:PNG 2 to-2024
8|level/known:PNG since-2025
20|level/known:PNG to-2024
-3|level/known:POL 0.8
-3|level/known:POL 0.8 2015
-3|level/known:POL 0.8 to-2021
-9|level/known:POL 1.2
-9|level/known:POL 1.2 2026
-9|level/known:POL 1.2 since-2025
-17|level/known:POL 1.3
-17|level/known:POL 1.3 2025
-17|level/known:POL 1.3 since-2025
-17|level/known:POL 1.4
-16|level/known:POL 1.4 1999
-16|level/known:POL 1.4 to-1999
-25|level/known:POL 1.5
-24|level/known:POL 1.5 2023
-24|level/known:POL 1.5 to-2024
11|level/known:POL 1.6
14|level/known:POL 1.6 2024
-3|level/known:POL 1.6 2025
-3|level/known:POL 1.6 since-2025
14|level/known:POL 1.6 to-2024
-3|level/known:POL 1.8
-3|level/known:POL 1.8 2025
-3|level/known:POL 1.8 since-2025
-32|level/known:POL 1.9
-28|level/known:POL 1.9 2025
-28|level/known:POL 1.9 since-2025
4|level/known:POL 1.95
4|level/known:POL 1.95 2014
4|level/known:POL 1.95 to-2021
-41|level/known:POL 2
-5|level/known:POL 2 2023
-34|level/known:POL 2 2025
-35|level/known:POL 2 since-2025
-5|level/known:POL 2 to-2024
-19|level/known:POL 2.1
-18|level/known:POL 2.1 2025
-3|level/known:POL 2.1 2026
-21|level/known:POL 2.1 since-2025
17|level/known:POL 2.2
-3|level/known:POL 2.2 2024
16|level/known:POL 2.2 2025
3|level/known:POL 2.2 2026
19|level/known:POL 2.2 since-2025
-3|level/known:POL 2.2 to-2024
-4|level/known:POL 2.3
-15|level/known:POL 2.4
-14|level/known:POL 2.4 2026
-15|level/known:POL 2.4 since-2025
-3|level/known:POL 2.9
-3|level/known:POL 2.9 2025
-3|level/known:POL 2.9 since-2025
42|level/known:POL 3
24|level/known:POL 3 2024
18|level/known:POL 3 2025
18|level/known:POL 3 since-2025
23|level/known:POL 3 to-2024
-17|level/known:POL 3.2
-17|level/known:POL 3.2 2025
-17|level/known:POL 3.2 since-2025
-10|level/known:POL 3.22
-8|level/known:POL 3.22 2025
-10|level/known:POL 3.22 since-2025
9|level/known:POL 3.3
9|level/known:POL 3.3 2024
9|level/known:POL 3.3 to-2024
-8|level/known:POL 3.38
-5|level/known:POL 3.38 2024
-3|level/known:POL 3.38 2025
-3|level/known:POL 3.38 since-2025
-5|level/known:POL 3.38 to-2024
-5|level/known:POL 3.4
-4|level/known:POL 3.4 2024
-4|level/known:POL 3.4 to-2024
-15|level/known:POL 3.43
-5|level/known:POL 3.43 2024
-10|level/known:POL 3.43 2025
-10|level/known:POL 3.43 since-2025
-5|level/known:POL 3.43 to-2024
29|level/known:POL 3.5
-3|level/known:POL 3.5 2024
20|level/known:POL 3.5 2025
13|level/known:POL 3.5 2026
33|level/known:POL 3.5 since-2025
-4|level/known:POL 3.5 to-2024
-10|level/known:POL 3.71
-10|level/known:POL 3.71 2025
-10|level/known:POL 3.71 since-2025
-4|level/known:POL 3.73
-4|level/known:POL 3.73 2025
-4|level/known:POL 3.73 since-2025
13|level/known:POL 3.9
8|level/known:POL 3.9 2023
6|level/known:POL 3.9 2024
13|level/known:POL 3.9 to-2024
8|level/known:POL 4 2024
-9|level/known:POL 4 2025
-9|level/known:POL 4 since-2025
11|level/known:POL 4 to-2024
32|level/known:POL 4.1
15|level/known:POL 4.1 2024
16|level/known:POL 4.1 2025
16|level/known:POL 4.1 since-2025
15|level/known:POL 4.1 to-2024
7|level/known:POL 4.12
4|level/known:POL 4.12 2024
3|level/known:POL 4.12 2025
3|level/known:POL 4.12 since-2025
4|level/known:POL 4.12 to-2024
7|level/known:POL 4.2
7|level/known:POL 4.2 2025
7|level/known:POL 4.2 since-2025
11|level/known:POL 4.3
11|level/known:POL 4.3 2026
11|level/known:POL 4.3 since-2025
23|level/known:POL 4.48
23|level/known:POL 4.48 2025
23|level/known:POL 4.48 since-2025
30|level/known:POL 4.5
27|level/known:POL 4.5 2025
3|level/known:POL 4.5 2026
30|level/known:POL 4.5 since-2025
22|level/known:POL 4.7
19|level/known:POL 4.7 2025
22|level/known:POL 4.7 since-2025
27|level/known:POL 4.8
7|level/known:POL 4.8 2025
21|level/known:POL 4.8 2026
27|level/known:POL 4.8 since-2025
-6|level/known:POL 5 2025
7|level/known:POL 5 2026
-3|level/known:POL 6
-3|level/known:POL 6 2024
-3|level/known:POL 6 to-2024
-19|level/known:POL to-1999
31|level/known:POL to-2024
-3|level/known:PRK 2
-3|level/known:PRK 2 2026
-3|level/known:PRK 2 since-2025
8|level/known:PRK 24
8|level/known:PRK 24 2025
8|level/known:PRK 24 since-2025
41|level/known:PRK 25
27|level/known:PRK 25 2024
14|level/known:PRK 25 2025
14|level/known:PRK 25 since-2025
27|level/known:PRK 25 to-2024
15|level/known:PRK 2E+1
8|level/known:PRK 2E+1 2025
7|level/known:PRK 2E+1 2026
15|level/known:PRK 2E+1 since-2025
13|level/known:PRK 2E+1-3E+1
13|level/known:PRK 2E+1-3E+1 2024
13|level/known:PRK 2E+1-3E+1 to-2024
-9|level/known:PRK 3.3
-9|level/known:PRK 3.3 2018
-9|level/known:PRK 3.3 to-2021
-5|level/known:PRK 4
-5|level/known:PRK 4 2024
-5|level/known:PRK 4 to-2024
33|level/known:PRK since-2025
-9|level/known:PRK to-2021
34|level/known:PRK to-2024
28|level/known:PRT 1.5
28|level/known:PRT 1.5 2024
28|level/known:PRT 1.5 to-2024
15|level/known:PRT 1.55
14|level/known:PRT 1.55 2025
14|level/known:PRT 1.55 since-2025
4|level/known:PRT 1.58
4|level/known:PRT 1.58 2025
4|level/known:PRT 1.58 since-2025
-5|level/known:PRT 1.9
-4|level/known:PRT 1.9 2025
-4|level/known:PRT 1.9 since-2025
-9|level/known:PRT 2
-4|level/known:PRT 2 2024
-4|level/known:PRT 2 since-2025
-4|level/known:PRT 2 to-2024
-11|level/known:PRT 2.1
-11|level/known:PRT 2.1 2025
-11|level/known:PRT 2.1 since-2025
-9|level/known:PRT 2.5
-9|level/known:PRT 2.5 2025
-9|level/known:PRT 2.5 since-2025
-9|level/known:PRT since-2025
24|level/known:PRT to-2024
4|level/known:PRY 0.7
4|level/known:PRY 0.7 2025
4|level/known:PRY 0.7 since-2025
-17|level/known:PRY 1.2
-17|level/known:PRY 1.2 2025
-17|level/known:PRY 1.2 since-2025
-13|level/known:PRY since-2025
-22|level/known:QAT 1.9
-22|level/known:QAT 1.9 2025
-22|level/known:QAT 1.9 since-2025
-7|level/known:QAT 5.2
-7|level/known:QAT 5.2 2025
-7|level/known:QAT 5.2 since-2025
-30|level/known:QAT since-2025
3|level/known:ROU 1.6
3|level/known:ROU 1.6 2024
3|level/known:ROU 1.6 to-2024
12|level/known:ROU 2.2
12|level/known:ROU 2.2 2025
12|level/known:ROU 2.2 since-2025
4|level/known:ROU 2.3
4|level/known:ROU 2.3 2025
4|level/known:ROU 2.3 since-2025
13|level/known:ROU since-2025
3|level/known:ROU to-2024
-7|level/known:RUS 1
-4|level/known:RUS 1 2023
-4|level/known:RUS 1 to-2024
-8|level/known:RUS 1.24
-8|level/known:RUS 1.24 2018
-8|level/known:RUS 1.24 to-2021
-10|level/known:RUS 1.3
-9|level/known:RUS 1.3 2025
-9|level/known:RUS 1.3 since-2025
-9|level/known:RUS 1.4
-3|level/known:RUS 1.4 2023
-7|level/known:RUS 1.4 2026
-7|level/known:RUS 1.4 since-2025
-3|level/known:RUS 1.4 to-2024
19|level/known:RUS 1E+1
9|level/known:RUS 1E+1 2025
10|level/known:RUS 1E+1 2026
19|level/known:RUS 1E+1 since-2025
-25|level/known:RUS 2
-16|level/known:RUS 2 2024
-6|level/known:RUS 2 2025
-3|level/known:RUS 2 2026
-9|level/known:RUS 2 since-2025
-16|level/known:RUS 2 to-2024
-5|level/known:RUS 2.1
-5|level/known:RUS 2.1 2024
-5|level/known:RUS 2.1 to-2024
-5|level/known:RUS 2.2
-3|level/known:RUS 2.2 2025
-5|level/known:RUS 2.2 since-2025
-14|level/known:RUS 2.3
-5|level/known:RUS 2.3 2025
-9|level/known:RUS 2.3 2026
-14|level/known:RUS 2.3 since-2025
-5|level/known:RUS 2.5
-3|level/known:RUS 2.5 2024
-3|level/known:RUS 2.5 to-2024
34|level/known:RUS 2.6
33|level/known:RUS 2.6 2022
34|level/known:RUS 2.6 to-2024
6|level/known:RUS 2.7
3|level/known:RUS 2.7 2023
3|level/known:RUS 2.7 2024
6|level/known:RUS 2.7 to-2024
-4|level/known:RUS 2.8
-4|level/known:RUS 2.8 2025
-4|level/known:RUS 2.8 since-2025
-25|level/known:RUS 25
-25|level/known:RUS 25 2024
-25|level/known:RUS 25 to-2024
-4|level/known:RUS 27
-4|level/known:RUS 27 2026
-4|level/known:RUS 27 since-2025
-5|level/known:RUS 27.2
-5|level/known:RUS 27.2 2025
-5|level/known:RUS 27.2 since-2025
-11|level/known:RUS 3
3|level/known:RUS 3 2023
-14|level/known:RUS 3 2025
-14|level/known:RUS 3 since-2025
3|level/known:RUS 3 to-2024
-3|level/known:RUS 3.1
-31|level/known:RUS 4
-13|level/known:RUS 4 2007
-18|level/known:RUS 4 2024
-13|level/known:RUS 4 to-2013
-18|level/known:RUS 4 to-2024
12|level/known:RUS 4.1
8|level/known:RUS 4.1 2014
3|level/known:RUS 4.1 2023
8|level/known:RUS 4.1 to-2021
4|level/known:RUS 4.1 to-2024
6|level/known:RUS 4.3
6|level/known:RUS 4.3 2021
6|level/known:RUS 4.3 to-2021
-7|level/known:RUS 4.9-16.9
-7|level/known:RUS 4.9-16.9 2024
-7|level/known:RUS 4.9-16.9 to-2024
-3|level/known:RUS 5
-3|level/known:RUS 5 1978
-3|level/known:RUS 5 to-1999
12|level/known:RUS 5.5
11|level/known:RUS 5.5 2026
12|level/known:RUS 5.5 since-2025
5|level/known:RUS 5.9
5|level/known:RUS 5.9 2024
5|level/known:RUS 5.9 to-2024
5|level/known:RUS 6
4|level/known:RUS 6 2024
4|level/known:RUS 6 to-2024
17|level/known:RUS 6.3
9|level/known:RUS 6.3 2025
5|level/known:RUS 6.3 2026
15|level/known:RUS 6.3 since-2025
10|level/known:RUS 6.7
7|level/known:RUS 6.7 2024
3|level/known:RUS 6.7 2025
3|level/known:RUS 6.7 since-2025
7|level/known:RUS 6.7 to-2024
9|level/known:RUS 7
6|level/known:RUS 7 2025
7|level/known:RUS 7 since-2025
13|level/known:RUS 7.1
13|level/known:RUS 7.1 2025
13|level/known:RUS 7.1 since-2025
7|level/known:RUS 7.2
7|level/known:RUS 7.2 2025
7|level/known:RUS 7.2 since-2025
14|level/known:RUS 7.3
13|level/known:RUS 7.3 2026
14|level/known:RUS 7.3 since-2025
11|level/known:RUS 7.5
3|level/known:RUS 7.5 2026
8|level/known:RUS 7.5 2027
11|level/known:RUS 7.5 since-2025
17|level/known:RUS 8
8|level/known:RUS 8 2024
9|level/known:RUS 8 2025
9|level/known:RUS 8 since-2025
8|level/known:RUS 8 to-2024
26|level/known:RUS 8.6
26|level/known:RUS 8.6 2025
26|level/known:RUS 8.6 since-2025
53|level/known:RUS since-2025
-5|level/known:RUS to-1999
-13|level/known:RUS to-2013
6|level/known:RUS to-2021
-13|level/known:RUS to-2024
6|level/known:RWA 1.3
6|level/known:RWA 1.3 2025
6|level/known:RWA 1.3 since-2025
-6|level/known:RWA 2.6
-6|level/known:RWA 2.6 2025
-6|level/known:RWA 2.6 since-2025
9|level/known:RWA 3.5
9|level/known:RWA 3.5 2025
9|level/known:RWA 3.5 since-2025
11|level/known:RWA since-2025
-4|level/known:SAU 0.76
-4|level/known:SAU 0.76 2025
-4|level/known:SAU 0.76 since-2025
25|level/known:SAU 13
25|level/known:SAU 13 2026
25|level/known:SAU 13 since-2025
8|level/known:SAU 1E+1
8|level/known:SAU 1E+1 2025
8|level/known:SAU 1E+1 since-2025
-3|level/known:SAU 4.2
-3|level/known:SAU 4.2 2025
-3|level/known:SAU 4.2 since-2025
-15|level/known:SAU 4.5
-15|level/known:SAU 4.5 2026
-15|level/known:SAU 4.5 since-2025
-3|level/known:SAU 4.8
-3|level/known:SAU 4.8 2025
-3|level/known:SAU 4.8 since-2025
-20|level/known:SAU 5.6
-19|level/known:SAU 5.6 2026
-20|level/known:SAU 5.6 since-2025
10|level/known:SAU 6.5
7|level/known:SAU 6.5 2025
10|level/known:SAU 6.5 since-2025
7|level/known:SAU 6.7
7|level/known:SAU 6.7 2026
7|level/known:SAU 6.7 since-2025
8|level/known:SAU 7
7|level/known:SAU 7 2025
8|level/known:SAU 7 since-2025
16|level/known:SAU 7.1
16|level/known:SAU 7.1 2024
16|level/known:SAU 7.1 to-2024
13|level/known:SAU 7.3
13|level/known:SAU 7.3 2025
13|level/known:SAU 7.3 since-2025
21|level/known:SAU since-2025
16|level/known:SAU to-2024
-9|level/known:SGP 1
-7|level/known:SGP 1 2024
-7|level/known:SGP 1 to-2024
-15|level/known:SGP 1.004
-15|level/known:SGP 1.004 1987
-15|level/known:SGP 1.004 to-1999
-3|level/known:SGP 1.2
-6|level/known:SGP 1.3
-3|level/known:SGP 1.3 2022
-4|level/known:SGP 1.3 to-2024
-36|level/known:SGP 1.5
-33|level/known:SGP 1.5 2025
-33|level/known:SGP 1.5 since-2025
-6|level/known:SGP 1.9
-5|level/known:SGP 1.9 2026
-6|level/known:SGP 1.9 since-2025
8|level/known:SGP 1E+1
8|level/known:SGP 1E+1 2026
8|level/known:SGP 1E+1 since-2025
9|level/known:SGP 2
10|level/known:SGP 2 2025
10|level/known:SGP 2 since-2025
-5|level/known:SGP 2.2
-5|level/known:SGP 2.2 2025
-5|level/known:SGP 2.2 since-2025
-3|level/known:SGP 2.3
-3|level/known:SGP 2.3 2026
-3|level/known:SGP 2.3 since-2025
13|level/known:SGP 2.8
8|level/known:SGP 2.8 2025
9|level/known:SGP 2.8 since-2025
4|level/known:SGP 2.8 to-2024
43|level/known:SGP 3
3|level/known:SGP 3 2024
30|level/known:SGP 3 2025
10|level/known:SGP 3 2026
40|level/known:SGP 3 since-2025
3|level/known:SGP 3 to-2024
5|level/known:SGP 5
3|level/known:SGP 5 2025
3|level/known:SGP 5 since-2025
10|level/known:SGP since-2025
-16|level/known:SGP to-1999
-12|level/known:SGP to-2024
-6|level/known:SLB 1.7
-6|level/known:SLB 1.7 2024
-6|level/known:SLB 1.7 to-2024
-5|level/known:SLB 2.4
-5|level/known:SLB 2.4 2024
-5|level/known:SLB 2.4 to-2024
-11|level/known:SLB to-2024
-5|level/known:SRB 1.4
-5|level/known:SRB 1.4 1999
-5|level/known:SRB 1.4 to-1999
-15|level/known:SRB 2.1
-8|level/known:SRB 2.1 2024
-5|level/known:SRB 2.1 2025
-5|level/known:SRB 2.1 since-2025
-8|level/known:SRB 2.1 to-2024
-8|level/known:SRB 3.1
-8|level/known:SRB 3.1 1999
-8|level/known:SRB 3.1 to-1999
-4|level/known:SRB since-2025
-14|level/known:SRB to-1999
-7|level/known:SRB to-2024
5|level/known:SUR 1.2
5|level/known:SUR 1.2 2025
5|level/known:SUR 1.2 since-2025
5|level/known:SUR since-2025
7|level/known:SVK 2
6|level/known:SVK 2 2025
7|level/known:SVK 2 since-2025
3|level/known:SVK since-2025
10|level/known:SVN 1.29
7|level/known:SVN 1.29 2025
7|level/known:SVN 1.29 since-2025
15|level/known:SVN 1.3
7|level/known:SVN 1.3 2024
8|level/known:SVN 1.3 2025
8|level/known:SVN 1.3 since-2025
7|level/known:SVN 1.3 to-2024
-6|level/known:SVN 5.3
-6|level/known:SVN 5.3 2026
-6|level/known:SVN 5.3 since-2025
8|level/known:SVN since-2025
6|level/known:SVN to-2024
6|level/known:SWE 1
6|level/known:SWE 1 2025
6|level/known:SWE 1 since-2025
7|level/known:SWE 1.1
-3|level/known:SWE 1.1 2023
10|level/known:SWE 1.1 2024
7|level/known:SWE 1.1 to-2024
-6|level/known:SWE 1.3
-8|level/known:SWE 1.3 2022
-8|level/known:SWE 1.3 to-2024
-4|level/known:SWE 1.4
-4|level/known:SWE 1.4 2025
-4|level/known:SWE 1.4 since-2025
-26|level/known:SWE 1.6
-17|level/known:SWE 1.6 2023
-9|level/known:SWE 1.6 2025
-9|level/known:SWE 1.6 since-2025
-17|level/known:SWE 1.6 to-2024
-15|level/known:SWE 1.7
-15|level/known:SWE 1.7 2022
-15|level/known:SWE 1.7 to-2024
-13|level/known:SWE 1.9
-13|level/known:SWE 1.9 2026
-13|level/known:SWE 1.9 since-2025
-6|level/known:SWE 1.96
-6|level/known:SWE 1.96 2023
-6|level/known:SWE 1.96 to-2024
11|level/known:SWE 2
-3|level/known:SWE 2 2022
9|level/known:SWE 2 2024
9|level/known:SWE 2 2026
7|level/known:SWE 2 since-2025
5|level/known:SWE 2 to-2024
21|level/known:SWE 2.1
4|level/known:SWE 2.1 2023
18|level/known:SWE 2.1 2024
22|level/known:SWE 2.1 to-2024
13|level/known:SWE 2.2
13|level/known:SWE 2.2 2024
13|level/known:SWE 2.2 to-2024
-3|level/known:SWE 2.3
-3|level/known:SWE 2.3 2026
-3|level/known:SWE 2.3 since-2025
31|level/known:SWE 2.4
32|level/known:SWE 2.4 2025
32|level/known:SWE 2.4 since-2025
-44|level/known:SWE 2.5
-43|level/known:SWE 2.5 2025
-44|level/known:SWE 2.5 since-2025
11|level/known:SWE 2.8
10|level/known:SWE 2.8 2025
11|level/known:SWE 2.8 since-2025
10|level/known:SWE 2.9
10|level/known:SWE 2.9 2026
10|level/known:SWE 2.9 since-2025
11|level/known:SWE 3
6|level/known:SWE 3 2024
5|level/known:SWE 3 2025
5|level/known:SWE 3 since-2025
6|level/known:SWE 3 to-2024
-4|level/known:SWE 3.03
-4|level/known:SWE 3.03 2024
-4|level/known:SWE 3.03 to-2024
-11|level/known:SWE 3.2
-5|level/known:SWE 3.2 2023
-5|level/known:SWE 3.2 2026
-6|level/known:SWE 3.2 since-2025
-5|level/known:SWE 3.2 to-2024
-3|level/known:SWE 3.3
-3|level/known:SWE 3.3 2025
-3|level/known:SWE 3.3 since-2025
3|level/known:SWE 3.4 1976
-4|level/known:SWE 3.4 2025
-4|level/known:SWE 3.4 since-2025
3|level/known:SWE 3.4 to-1999
18|level/known:SWE 4
3|level/known:SWE 4 2024
16|level/known:SWE 4 2025
16|level/known:SWE 4 since-2025
3|level/known:SWE 4 to-2024
10|level/known:SWE 4.2
10|level/known:SWE 4.2 2025
10|level/known:SWE 4.2 since-2025
4|level/known:SWE 4.4
5|level/known:SWE 4.4 2024
5|level/known:SWE 4.4 to-2024
-8|level/known:SWE 4.8
-8|level/known:SWE 4.8 2026
-8|level/known:SWE 4.8 since-2025
-3|level/known:SWE 5.9
-3|level/known:SWE 5.9 2024
-3|level/known:SWE 5.9 to-2024
3|level/known:SWE to-1999
-12|level/known:SWZ 1.4
-12|level/known:SWZ 1.4 2024
-12|level/known:SWZ 1.4 to-2024
3|level/known:SWZ 1.5
3|level/known:SWZ 1.5 2025
3|level/known:SWZ 1.5 since-2025
7|level/known:SWZ 1.9
7|level/known:SWZ 1.9 2025
7|level/known:SWZ 1.9 since-2025
-47|level/known:SWZ 3.3
-47|level/known:SWZ 3.3 2025
-47|level/known:SWZ 3.3 since-2025
-37|level/known:SWZ since-2025
-12|level/known:SWZ to-2024
-6|level/known:SYR 2
-6|level/known:SYR 2 2025
-6|level/known:SYR 2 since-2025
-6|level/known:SYR since-2025
3|level/known:TCD 2.9
3|level/known:TCD 2.9 2024
3|level/known:TCD 2.9 to-2024
3|level/known:TCD to-2024
-12|level/known:TGO 0.7
-12|level/known:TGO 0.7 2025
-12|level/known:TGO 0.7 since-2025
8|level/known:TGO 3.1
8|level/known:TGO 3.1 2026
8|level/known:TGO 3.1 since-2025
-4|level/known:THA 0.8
-3|level/known:THA 0.8 2026
-4|level/known:THA 0.8 since-2025
-5|level/known:THA 0.9
-5|level/known:THA 0.9 2026
-5|level/known:THA 0.9 since-2025
-12|level/known:THA 1
-10|level/known:THA 1 2026
-11|level/known:THA 1 since-2025
35|level/known:THA 1.1
5|level/known:THA 1.1 2025
5|level/known:THA 1.1 2026
25|level/known:THA 1.1 2027
35|level/known:THA 1.1 since-2025
21|level/known:THA 1.2
6|level/known:THA 1.2 2024
13|level/known:THA 1.2 2026
16|level/known:THA 1.2 since-2025
6|level/known:THA 1.2 to-2024
15|level/known:THA 1.3
19|level/known:THA 1.3 2024
-3|level/known:THA 1.3 2025
-4|level/known:THA 1.3 since-2025
19|level/known:THA 1.3 to-2024
13|level/known:THA 1.4
13|level/known:THA 1.4 2025
13|level/known:THA 1.4 since-2025
4|level/known:THA 1.5
3|level/known:THA 1.5 to-1999
-3|level/known:THA 1.9
-4|level/known:THA 1.9 2026
-3|level/known:THA 1.9 since-2025
-4|level/known:THA 2.1
-4|level/known:THA 2.1 2025
-4|level/known:THA 2.1 since-2025
-3|level/known:THA 2.2
-3|level/known:THA 2.2 2025
-3|level/known:THA 2.2 since-2025
-5|level/known:THA 2.3
-5|level/known:THA 2.3 2026
-5|level/known:THA 2.3 since-2025
-3|level/known:THA 2.6
23|level/known:THA since-2025
22|level/known:THA to-2024
4|level/known:TJK since-2025
19|level/known:TON 1.2
19|level/known:TON 1.2 2025
19|level/known:TON 1.2 since-2025
3|level/known:TON 1.5
3|level/known:TON 1.5 2023
3|level/known:TON 1.5 to-2024
19|level/known:TON since-2025
3|level/known:TON to-2024
-5|level/known:TTO 1.3
-5|level/known:TTO 1.3 2025
-5|level/known:TTO 1.3 since-2025
-5|level/known:TTO since-2025
-6|level/known:TUN 4.2
-6|level/known:TUN 4.2 2025
-6|level/known:TUN 4.2 since-2025
-6|level/known:TUN since-2025
-3|level/known:TUR 1.3
-3|level/known:TUR 1.3 2024
-3|level/known:TUR 1.3 to-2024
25|level/known:TUR 1.31
25|level/known:TUR 1.31 2023
25|level/known:TUR 1.31 to-2024
-7|level/known:TUR 1.6
-7|level/known:TUR 1.6 2025
-7|level/known:TUR 1.6 since-2025
-3|level/known:TUR 1.7
-3|level/known:TUR 1.7 2024
-3|level/known:TUR 1.7 to-2024
-7|level/known:TUR 1.8
-6|level/known:TUR 1.8 2024
-6|level/known:TUR 1.8 to-2024
-6|level/known:TUR 1.9
-6|level/known:TUR 1.9 2025
-6|level/known:TUR 1.9 since-2025
-3|level/known:TUR 1.96
-3|level/known:TUR 1.96 2023
-3|level/known:TUR 1.96 to-2024
4|level/known:TUR 2
18|level/known:TUR 2 2025
-13|level/known:TUR 2 2026
5|level/known:TUR 2 since-2025
27|level/known:TUR 2.1
27|level/known:TUR 2.1 2025
26|level/known:TUR 2.1 since-2025
15|level/known:TUR 2.3
-3|level/known:TUR 2.3 2025
18|level/known:TUR 2.3 2026
15|level/known:TUR 2.3 since-2025
-15|level/known:TUR 2.4
-16|level/known:TUR 2.4 2026
-15|level/known:TUR 2.4 since-2025
-14|level/known:TUR 2.5
-14|level/known:TUR 2.5 2026
-14|level/known:TUR 2.5 since-2025
-6|level/known:TUR 2.6
-6|level/known:TUR 2.6 2026
-6|level/known:TUR 2.6 since-2025
-10|level/known:TUR 3
-4|level/known:TUR 3 2025
-5|level/known:TUR 3 2026
-10|level/known:TUR 3 since-2025
-13|level/known:TUR 3.5
-13|level/known:TUR 3.5 2026
-13|level/known:TUR 3.5 since-2025
-16|level/known:TUR 4
-16|level/known:TUR 4 2024
-16|level/known:TUR 4 to-2024
-4|level/known:TUR 4.6
-4|level/known:TUR 4.6 2024
-4|level/known:TUR 4.6 to-2024
-5|level/known:TUR 5.3
-5|level/known:TUR 5.3 2026
-5|level/known:TUR 5.3 since-2025
-3|level/known:TUR 6
-3|level/known:TUR 6 2024
-3|level/known:TUR 6 to-2024
-33|level/known:TUR since-2025
-14|level/known:TUR to-2024
-21|level/known:TWN 0.14
-21|level/known:TWN 0.14 2025
-21|level/known:TWN 0.14 since-2025
-22|level/known:TWN 0.5
-22|level/known:TWN 0.5 2025
-22|level/known:TWN 0.5 since-2025
-6|level/known:TWN 1
-3|level/known:TWN 1 2023
-3|level/known:TWN 1 2025
-3|level/known:TWN 1 since-2025
-3|level/known:TWN 1 to-2024
-4|level/known:TWN 1.2
-3|level/known:TWN 1.2 2024
-3|level/known:TWN 1.2 to-2024
-26|level/known:TWN 1.3
-4|level/known:TWN 1.3 2024
-19|level/known:TWN 1.3 2025
-19|level/known:TWN 1.3 since-2025
-7|level/known:TWN 1.3 to-2024
-13|level/known:TWN 1.4
-12|level/known:TWN 1.4 2026
-13|level/known:TWN 1.4 since-2025
-30|level/known:TWN 1.5
-12|level/known:TWN 1.5 2024
-17|level/known:TWN 1.5 2025
-18|level/known:TWN 1.5 since-2025
-12|level/known:TWN 1.5 to-2024
3|level/known:TWN 1.6 2023
-7|level/known:TWN 1.7
7|level/known:TWN 1.7 2022
-13|level/known:TWN 1.7 2025
-14|level/known:TWN 1.7 since-2025
6|level/known:TWN 1.7 to-2024
-11|level/known:TWN 1.9
-11|level/known:TWN 1.9 2025
-11|level/known:TWN 1.9 since-2025
-8|level/known:TWN 1E+1
-8|level/known:TWN 1E+1 2024
-8|level/known:TWN 1E+1 to-2024
-11|level/known:TWN 2
6|level/known:TWN 2 2023
3|level/known:TWN 2 2024
-20|level/known:TWN 2 2026
-19|level/known:TWN 2 since-2025
8|level/known:TWN 2 to-2024
8|level/known:TWN 2.1
4|level/known:TWN 2.1 2021
-21|level/known:TWN 2.1 2024
7|level/known:TWN 2.1 2025
18|level/known:TWN 2.1 2026
24|level/known:TWN 2.1 since-2025
4|level/known:TWN 2.1 to-2021
-21|level/known:TWN 2.1 to-2024
16|level/known:TWN 2.2
8|level/known:TWN 2.2 2022
3|level/known:TWN 2.2 2024
5|level/known:TWN 2.2 2025
-3|level/known:TWN 2.2 2027
4|level/known:TWN 2.2 since-2025
11|level/known:TWN 2.2 to-2024
-20|level/known:TWN 2.3
-18|level/known:TWN 2.3 2025
-20|level/known:TWN 2.3 since-2025
12|level/known:TWN 2.4
4|level/known:TWN 2.4 2022
8|level/known:TWN 2.4 2025
8|level/known:TWN 2.4 since-2025
4|level/known:TWN 2.4 to-2024
20|level/known:TWN 2.45
3|level/known:TWN 2.45 2024
17|level/known:TWN 2.45 2025
17|level/known:TWN 2.45 since-2025
3|level/known:TWN 2.45 to-2024
54|level/known:TWN 2.5
10|level/known:TWN 2.5 2023
20|level/known:TWN 2.5 2024
30|level/known:TWN 2.5 2025
-7|level/known:TWN 2.5 2026
22|level/known:TWN 2.5 since-2025
30|level/known:TWN 2.5 to-2024
-10|level/known:TWN 2.6
3|level/known:TWN 2.6 2022
-5|level/known:TWN 2.6 2025
-11|level/known:TWN 2.6 2026
-16|level/known:TWN 2.6 since-2025
6|level/known:TWN 2.6 to-2024
-3|level/known:TWN 2.7
-3|level/known:TWN 2.7 2023
-3|level/known:TWN 2.7 to-2024
3|level/known:TWN 2.84
3|level/known:TWN 2.84 2025
3|level/known:TWN 2.84 since-2025
15|level/known:TWN 3
16|level/known:TWN 3 2025
15|level/known:TWN 3 since-2025
-3|level/known:TWN 3.12
-3|level/known:TWN 3.12 2021
-3|level/known:TWN 3.12 to-2021
63|level/known:TWN 3.3
28|level/known:TWN 3.3 2025
35|level/known:TWN 3.3 2026
63|level/known:TWN 3.3 since-2025
22|level/known:TWN 3.32
21|level/known:TWN 3.32 2025
22|level/known:TWN 3.32 since-2025
-5|level/known:TWN 3.4
-3|level/known:TWN 3.4 2025
-3|level/known:TWN 3.4 since-2025
-5|level/known:TWN 3.5 2025
3|level/known:TWN 3.5 2026
32|level/known:TWN 3.6
31|level/known:TWN 3.6 2028
32|level/known:TWN 3.6 since-2025
-16|level/known:TWN 3.9
-16|level/known:TWN 3.9 2025
-16|level/known:TWN 3.9 since-2025
-8|level/known:TWN 4
-8|level/known:TWN 4 2026
-8|level/known:TWN 4 since-2025
-14|level/known:TWN 4.5
-4|level/known:TWN 4.5 2023
-10|level/known:TWN 4.5 2025
-10|level/known:TWN 4.5 since-2025
-4|level/known:TWN 4.5 to-2024
7|level/known:TWN 4.7
7|level/known:TWN 4.7 2025
7|level/known:TWN 4.7 since-2025
-9|level/known:TWN since-2025
4|level/known:TWN to-2013
4|level/known:TWN to-2024
-4|level/known:UGA 1.3
-4|level/known:UGA 1.3 2025
-4|level/known:UGA 1.3 since-2025
-11|level/known:UGA 1.4
-11|level/known:UGA 1.4 2025
-11|level/known:UGA 1.4 since-2025
3|level/known:UGA 2.1
3|level/known:UGA 2.1 2025
3|level/known:UGA 2.1 since-2025
19|level/known:UGA 2.5
19|level/known:UGA 2.5 1999
19|level/known:UGA 2.5 to-1999
4|level/known:UGA 2.6
4|level/known:UGA 2.6 2025
4|level/known:UGA 2.6 since-2025
-9|level/known:UGA 3.5
-9|level/known:UGA 3.5 2025
-9|level/known:UGA 3.5 since-2025
-18|level/known:UGA since-2025
19|level/known:UGA to-1999
-11|level/known:UKR 0.2
-11|level/known:UKR 0.2 2025
-11|level/known:UKR 0.2 since-2025
-12|level/known:UKR 1
-4|level/known:UKR 1 2022
-6|level/known:UKR 1 2025
-6|level/known:UKR 1 since-2025
-6|level/known:UKR 1 to-2024
-13|level/known:UKR 1.3
-12|level/known:UKR 1.3 2025
-12|level/known:UKR 1.3 since-2025
-12|level/known:UKR 1.5
-12|level/known:UKR 1.5 2025
-12|level/known:UKR 1.5 since-2025
6|level/known:UKR 19
6|level/known:UKR 19 2025
6|level/known:UKR 19 since-2025
-27|level/known:UKR 2
-15|level/known:UKR 2 2023
-10|level/known:UKR 2 2025
-10|level/known:UKR 2 since-2025
-17|level/known:UKR 2 to-2024
-7|level/known:UKR 2.1
-7|level/known:UKR 2.1 2025
-7|level/known:UKR 2.1 since-2025
-18|level/known:UKR 2.2
-17|level/known:UKR 2.2 2022
-17|level/known:UKR 2.2 to-2024
-3|level/known:UKR 2.7 2024
-3|level/known:UKR 2.7 to-2024
14|level/known:UKR 26
14|level/known:UKR 26 2025
14|level/known:UKR 26 since-2025
5|level/known:UKR 26.3
17|level/known:UKR 27
17|level/known:UKR 27 2026
17|level/known:UKR 27 since-2025
13|level/known:UKR 27.2
13|level/known:UKR 27.2 2025
13|level/known:UKR 27.2 since-2025
22|level/known:UKR 3.2
19|level/known:UKR 3.2 2023
3|level/known:UKR 3.2 2024
22|level/known:UKR 3.2 to-2024
12|level/known:UKR 3.4
14|level/known:UKR 3.4 2025
14|level/known:UKR 3.4 since-2025
37|level/known:UKR 34
11|level/known:UKR 34 2023
25|level/known:UKR 34 2025
25|level/known:UKR 34 since-2025
13|level/known:UKR 34 to-2024
10|level/known:UKR 37
10|level/known:UKR 37 2024
10|level/known:UKR 37 to-2024
18|level/known:UKR 3E+1
14|level/known:UKR 3E+1 2024
4|level/known:UKR 3E+1 2025
4|level/known:UKR 3E+1 since-2025
14|level/known:UKR 3E+1 to-2024
-6|level/known:UKR 4.7
-6|level/known:UKR 4.7 2025
-6|level/known:UKR 4.7 since-2025
-18|level/known:UKR 5.4
-18|level/known:UKR 5.4 2025
-18|level/known:UKR 5.4 since-2025
4|level/known:UKR 6-8
4|level/known:UKR 6-8 2025
4|level/known:UKR 6-8 since-2025
4|level/known:UKR 7
4|level/known:UKR 7 2025
4|level/known:UKR 7 since-2025
-4|level/known:UKR 7.2
-4|level/known:UKR 7.2 2025
-4|level/known:UKR 7.2 since-2025
-4|level/known:UKR 8
-26|level/known:UKR 8.6
-26|level/known:UKR 8.6 2025
-26|level/known:UKR 8.6 since-2025
-18|level/known:UKR since-2025
4|level/known:UKR to-2024
-3|level/known:URY 0.7
-3|level/known:URY 0.7 2025
-3|level/known:URY 0.7 since-2025
-4|level/known:URY 1.2
-4|level/known:URY 1.2 2025
-4|level/known:URY 1.2 since-2025
-7|level/known:URY since-2025
-38|level/known:USA 0.3
-38|level/known:USA 0.3 2026
-38|level/known:USA 0.3 since-2025
-3|level/known:USA 0.5
-3|level/known:USA 0.5 2025
-3|level/known:USA 0.5 since-2025
-38|level/known:USA 0.9
-4|level/known:USA 0.9 1980
-9|level/known:USA 0.9 2019
-6|level/known:USA 0.9 2023
-9|level/known:USA 0.9 2024
-3|level/known:USA 0.9 since-2025
-7|level/known:USA 0.9 to-1999
-11|level/known:USA 0.9 to-2021
-15|level/known:USA 0.9 to-2024
-16|level/known:USA 0.91
-4|level/known:USA 0.91 1980
-12|level/known:USA 0.91 1981
-16|level/known:USA 0.91 to-1999
-17|level/known:USA 0.93
-17|level/known:USA 0.93 1982
-17|level/known:USA 0.93 to-1999
-3|level/known:USA 0.98
-3|level/known:USA 0.98 1983
-3|level/known:USA 0.98 to-1999
-3|level/known:USA 0.997
-3|level/known:USA 0.997 to-1999
-44|level/known:USA 1
-5|level/known:USA 1 1977
-3|level/known:USA 1 1988
-9|level/known:USA 1 2005
-4|level/known:USA 1 2009
-4|level/known:USA 1 2016
-4|level/known:USA 1 2023
-9|level/known:USA 1 2025
-9|level/known:USA 1 since-2025
-9|level/known:USA 1 to-1999
-14|level/known:USA 1 to-2013
-6|level/known:USA 1 to-2021
-6|level/known:USA 1 to-2024
-7|level/known:USA 1.09
-7|level/known:USA 1.09 2022
-7|level/known:USA 1.09 to-2024
-17|level/known:USA 1.2
-3|level/known:USA 1.2 2022
-3|level/known:USA 1.2 2024
-6|level/known:USA 1.2 2025
-6|level/known:USA 1.2 since-2025
-3|level/known:USA 1.2 to-2021
-7|level/known:USA 1.2 to-2024
-3|level/known:USA 1.24
-5|level/known:USA 1.25
-4|level/known:USA 1.25 2019
-5|level/known:USA 1.25 to-2021
-23|level/known:USA 1.3
-5|level/known:USA 1.3 2019
-17|level/known:USA 1.3 2024
-5|level/known:USA 1.3 to-2021
-18|level/known:USA 1.3 to-2024
-17|level/known:USA 1.37
-12|level/known:USA 1.37 2019
-5|level/known:USA 1.37 2025
-5|level/known:USA 1.37 since-2025
-12|level/known:USA 1.37 to-2021
-37|level/known:USA 1.4
-31|level/known:USA 1.4 2025
-32|level/known:USA 1.4 since-2025
-3|level/known:USA 1.4 to-2024
-3|level/known:USA 1.47
-3|level/known:USA 1.47 2024
-3|level/known:USA 1.47 to-2024
-21|level/known:USA 1.5
-3|level/known:USA 1.5 2003
-14|level/known:USA 1.5 2025
-15|level/known:USA 1.5 since-2025
-3|level/known:USA 1.5 to-2013
-33|level/known:USA 1.6
-14|level/known:USA 1.6 2024
-4|level/known:USA 1.6 2025
-10|level/known:USA 1.6 2026
-14|level/known:USA 1.6 since-2025
-3|level/known:USA 1.6 to-2021
-15|level/known:USA 1.6 to-2024
-8|level/known:USA 1.7
-3|level/known:USA 1.7 to-2021
-34|level/known:USA 1.8
-12|level/known:USA 1.8 1980
-22|level/known:USA 1.8 2025
-22|level/known:USA 1.8 since-2025
-12|level/known:USA 1.8 to-1999
-20|level/known:USA 1.9
-8|level/known:USA 1.9 2001
-4|level/known:USA 1.9 2025
-5|level/known:USA 1.9 2026
-9|level/known:USA 1.9 since-2025
-10|level/known:USA 1.9 to-2013
-3|level/known:USA 1.95
-3|level/known:USA 1.95 2014
-3|level/known:USA 1.95 to-2021
25|level/known:USA 1E+1
10|level/known:USA 1E+1 2023
9|level/known:USA 1E+1 2024
6|level/known:USA 1E+1 2025
6|level/known:USA 1E+1 since-2025
19|level/known:USA 1E+1 to-2024
-35|level/known:USA 2
-9|level/known:USA 2 2013
-5|level/known:USA 2 2019
-6|level/known:USA 2 2024
-5|level/known:USA 2 2025
-8|level/known:USA 2 2026
-13|level/known:USA 2 since-2025
-9|level/known:USA 2 to-2013
-7|level/known:USA 2 to-2021
-6|level/known:USA 2 to-2024
-9|level/known:USA 2.02
-9|level/known:USA 2.02 2024
-9|level/known:USA 2.02 to-2024
-21|level/known:USA 2.1
-5|level/known:USA 2.1 2024
-3|level/known:USA 2.1 2025
-9|level/known:USA 2.1 2026
-3|level/known:USA 2.1 2027
-15|level/known:USA 2.1 since-2025
-5|level/known:USA 2.1 to-2024
-29|level/known:USA 2.2
-28|level/known:USA 2.2 2025
-28|level/known:USA 2.2 since-2025
-23|level/known:USA 2.3
-21|level/known:USA 2.3 2025
-23|level/known:USA 2.3 since-2025
-13|level/known:USA 2.4
-5|level/known:USA 2.4 2017
-3|level/known:USA 2.4 2025
-3|level/known:USA 2.4 2026
-6|level/known:USA 2.4 since-2025
-5|level/known:USA 2.4 to-2021
-3|level/known:USA 2.42
-3|level/known:USA 2.42 since-2025
-25|level/known:USA 2.5
-8|level/known:USA 2.5 2024
-9|level/known:USA 2.5 2025
-4|level/known:USA 2.5 2026
-13|level/known:USA 2.5 since-2025
-8|level/known:USA 2.5 to-2024
-21|level/known:USA 2.6
-14|level/known:USA 2.6 2025
-15|level/known:USA 2.6 since-2025
-4|level/known:USA 2.6 to-2024
-28|level/known:USA 2.8
-6|level/known:USA 2.8 1997
-22|level/known:USA 2.8 2026
-20|level/known:USA 2.8 since-2025
-6|level/known:USA 2.8 to-1999
24|level/known:USA 2.9
7|level/known:USA 2.9 2012
15|level/known:USA 2.9 2024
7|level/known:USA 2.9 to-2013
15|level/known:USA 2.9 to-2024
-7|level/known:USA 2E+1
-7|level/known:USA 2E+1 2025
-7|level/known:USA 2E+1 since-2025
-12|level/known:USA 2E+1-3E+1
-12|level/known:USA 2E+1-3E+1 2024
-12|level/known:USA 2E+1-3E+1 to-2024
47|level/known:USA 3
-12|level/known:USA 3 1986
22|level/known:USA 3 2024
-16|level/known:USA 3 2025
54|level/known:USA 3 2026
39|level/known:USA 3 since-2025
-14|level/known:USA 3 to-1999
22|level/known:USA 3 to-2024
56|level/known:USA 3.1
-5|level/known:USA 3.1 1987
10|level/known:USA 3.1 1999
12|level/known:USA 3.1 2023
13|level/known:USA 3.1 2025
11|level/known:USA 3.1 2026
13|level/known:USA 3.1 2030
37|level/known:USA 3.1 since-2025
4|level/known:USA 3.1 to-1999
14|level/known:USA 3.1 to-2024
9|level/known:USA 3.12
9|level/known:USA 3.12 2021
9|level/known:USA 3.12 to-2021
40|level/known:USA 3.2
30|level/known:USA 3.2 2025
10|level/known:USA 3.2 2026
40|level/known:USA 3.2 since-2025
18|level/known:USA 3.22
15|level/known:USA 3.22 2025
18|level/known:USA 3.22 since-2025
5|level/known:USA 3.24
5|level/known:USA 3.24 2024
5|level/known:USA 3.24 to-2024
13|level/known:USA 3.3
-24|level/known:USA 3.3 1986
-23|level/known:USA 3.3 1987
-7|level/known:USA 3.3 1988
39|level/known:USA 3.3 2007
9|level/known:USA 3.3 2016
10|level/known:USA 3.3 2018
4|level/known:USA 3.3 2023
34|level/known:USA 3.3 2025
-32|level/known:USA 3.3 2026
4|level/known:USA 3.3 2027
5|level/known:USA 3.3 since-2025
-56|level/known:USA 3.3 to-1999
39|level/known:USA 3.3 to-2013
19|level/known:USA 3.3 to-2021
6|level/known:USA 3.3 to-2024
-8|level/known:USA 3.32
-8|level/known:USA 3.32 2025
-8|level/known:USA 3.32 since-2025
25|level/known:USA 3.38
8|level/known:USA 3.38 2024
17|level/known:USA 3.38 2025
17|level/known:USA 3.38 since-2025
8|level/known:USA 3.38 to-2024
61|level/known:USA 3.4
-4|level/known:USA 3.4 1978
-17|level/known:USA 3.4 1982
7|level/known:USA 3.4 2016
17|level/known:USA 3.4 2024
60|level/known:USA 3.4 2025
61|level/known:USA 3.4 since-2025
-24|level/known:USA 3.4 to-1999
7|level/known:USA 3.4 to-2021
17|level/known:USA 3.4 to-2024
4|level/known:USA 3.49
4|level/known:USA 3.49 2024
4|level/known:USA 3.49 to-2024
53|level/known:USA 3.5
7|level/known:USA 3.5 2018
17|level/known:USA 3.5 2022
6|level/known:USA 3.5 2023
10|level/known:USA 3.5 2024
14|level/known:USA 3.5 2025
13|level/known:USA 3.5 since-2025
8|level/known:USA 3.5 to-2021
32|level/known:USA 3.5 to-2024
9|level/known:USA 3.6
5|level/known:USA 3.6 2016
3|level/known:USA 3.6 2017
8|level/known:USA 3.6 to-2021
11|level/known:USA 3.68
11|level/known:USA 3.68 2025
11|level/known:USA 3.68 since-2025
8|level/known:USA 3.7
4|level/known:USA 3.7 2003
3|level/known:USA 3.7 2025
3|level/known:USA 3.7 since-2025
4|level/known:USA 3.7 to-2013
24|level/known:USA 3.71
24|level/known:USA 3.71 2025
24|level/known:USA 3.71 since-2025
19|level/known:USA 3.8
3|level/known:USA 3.8 2013
14|level/known:USA 3.8 2015
3|level/known:USA 3.8 to-2013
14|level/known:USA 3.8 to-2021
-4|level/known:USA 3.9
-4|level/known:USA 3.9 2024
-4|level/known:USA 3.9 to-2024
-5|level/known:USA 34
-5|level/known:USA 34 2025
-5|level/known:USA 34 since-2025
17|level/known:USA 4
-5|level/known:USA 4 1999
14|level/known:USA 4 2007
7|level/known:USA 4 2009
-3|level/known:USA 4 2024
-5|level/known:USA 4 to-1999
22|level/known:USA 4 to-2013
-3|level/known:USA 4 to-2024
-6|level/known:USA 4.1
-3|level/known:USA 4.1 2014
-3|level/known:USA 4.1 to-2021
18|level/known:USA 4.2
18|level/known:USA 4.2 2018
18|level/known:USA 4.2 to-2021
5|level/known:USA 4.4
9|level/known:USA 4.4 2014
-5|level/known:USA 4.4 2025
-5|level/known:USA 4.4 since-2025
9|level/known:USA 4.4 to-2021
9|level/known:USA 4.5
8|level/known:USA 4.5 2026
9|level/known:USA 4.5 since-2025
31|level/known:USA 4.6
12|level/known:USA 4.6 1979
19|level/known:USA 4.6 2026
19|level/known:USA 4.6 since-2025
12|level/known:USA 4.6 to-1999
-13|level/known:USA 4.7
6|level/known:USA 4.7 2013
-37|level/known:USA 4.7 2025
19|level/known:USA 4.7 2026
-18|level/known:USA 4.7 since-2025
7|level/known:USA 4.7 to-2013
-3|level/known:USA 4.8
8|level/known:USA 4.9
7|level/known:USA 4.9 1992
7|level/known:USA 4.9 to-1999
15|level/known:USA 4.9-16.9
15|level/known:USA 4.9-16.9 2024
15|level/known:USA 4.9-16.9 to-2024
20|level/known:USA 5
9|level/known:USA 5 1978
4|level/known:USA 5 1979
4|level/known:USA 5 1980
4|level/known:USA 5 1981
-4|level/known:USA 5 1987
3|level/known:USA 5 2025
-3|level/known:USA 5 2026
20|level/known:USA 5 to-1999
14|level/known:USA 5.2
18|level/known:USA 5.2 1979
-3|level/known:USA 5.2 1986
14|level/known:USA 5.2 to-1999
10|level/known:USA 5.5
6|level/known:USA 5.5 1981
4|level/known:USA 5.5 1990
10|level/known:USA 5.5 to-1999
14|level/known:USA 5.6
14|level/known:USA 5.6 to-1999
5|level/known:USA 5.8
4|level/known:USA 5.8 1989
5|level/known:USA 5.8 to-1999
24|level/known:USA 6
23|level/known:USA 6 1976
3|level/known:USA 6 1982
-23|level/known:USA 6 1997
13|level/known:USA 6 1999
-4|level/known:USA 6 2024
7|level/known:USA 6 2025
9|level/known:USA 6 since-2025
19|level/known:USA 6 to-1999
-4|level/known:USA 6 to-2024
4|level/known:USA 6.1
3|level/known:USA 6.1 1982
4|level/known:USA 6.1 to-1999
13|level/known:USA 6.2
11|level/known:USA 6.2 2023
11|level/known:USA 6.2 to-2024
16|level/known:USA 6.3
17|level/known:USA 6.3 1982
17|level/known:USA 6.3 to-1999
4|level/known:USA 6.4
4|level/known:USA 6.4 1984
4|level/known:USA 6.4 to-1999
15|level/known:USA 6.5
9|level/known:USA 6.5 1982
7|level/known:USA 6.5 1986
3|level/known:USA 6.5 1988
-6|level/known:USA 6.5 2025
-6|level/known:USA 6.5 since-2025
22|level/known:USA 6.5 to-1999
17|level/known:USA 6.6
17|level/known:USA 6.6 1985
17|level/known:USA 6.6 to-1999
14|level/known:USA 6.8
14|level/known:USA 6.8 1983
14|level/known:USA 6.8 to-1999
-5|level/known:USA 7
-5|level/known:USA 7 2025
-6|level/known:USA 7 since-2025
-3|level/known:USA 7.3
-3|level/known:USA 7.3 2025
-3|level/known:USA 7.3 since-2025
10|level/known:USA 8
10|level/known:USA 8 2022
10|level/known:USA 8 to-2024
26|level/known:USA 9
25|level/known:USA 9 2025
25|level/known:USA 9 since-2025
-30|level/known:USA since-2025
6|level/known:USA to-1999
42|level/known:USA to-2013
14|level/known:USA to-2021
33|level/known:USA to-2024
3|level/known:UZB 3.5
3|level/known:UZB 3.5 2025
3|level/known:UZB 3.5 since-2025
7|level/known:VEN 0.7
7|level/known:VEN 0.7 2025
7|level/known:VEN 0.7 since-2025
6|level/known:VEN 2.1
6|level/known:VEN 2.1 2024
6|level/known:VEN 2.1 to-2024
6|level/known:VEN 3
6|level/known:VEN 3 2025
6|level/known:VEN 3 since-2025
-6|level/known:VEN 3.2
-6|level/known:VEN 3.2 2026
-6|level/known:VEN 3.2 since-2025
6|level/known:VEN since-2025
6|level/known:VEN to-2024
-4|level/known:VNM 0.3
-4|level/known:VNM 0.3 2025
-4|level/known:VNM 0.3 since-2025
-17|level/known:VNM 0.6
-17|level/known:VNM 0.6 2026
-17|level/known:VNM 0.6 since-2025
-3|level/known:VNM 1
-3|level/known:VNM 1 since-2025
-26|level/known:VNM 1.1
-25|level/known:VNM 1.1 2027
-25|level/known:VNM 1.1 since-2025
-3|level/known:VNM 1.3
-3|level/known:VNM 1.5
-3|level/known:VNM 1.5 2026
-3|level/known:VNM 1.5 since-2025
-3|level/known:VNM 1.6
-3|level/known:VNM 1.6 2024
-3|level/known:VNM 1.6 to-2024
34|level/known:VNM 1.8
29|level/known:VNM 1.8 2025
4|level/known:VNM 1.8 2026
34|level/known:VNM 1.8 since-2025
18|level/known:VNM 1.9
19|level/known:VNM 1.9 2026
18|level/known:VNM 1.9 since-2025
55|level/known:VNM 2
20|level/known:VNM 2 2024
34|level/known:VNM 2 2025
34|level/known:VNM 2 since-2025
20|level/known:VNM 2 to-2024
-5|level/known:VNM 2.2
-5|level/known:VNM 2.2 2025
-5|level/known:VNM 2.2 since-2025
3|level/known:VNM 2.3
3|level/known:VNM 2.3 2026
3|level/known:VNM 2.3 since-2025
15|level/known:VNM 3
15|level/known:VNM 3 2025
15|level/known:VNM 3 since-2025
-13|level/known:VNM 4
-13|level/known:VNM 4 2023
-13|level/known:VNM 4 to-2024
-8|level/known:VNM 6
-8|level/known:VNM 6 2025
-8|level/known:VNM 6 since-2025
-23|level/known:VNM 9
-23|level/known:VNM 9 2025
-23|level/known:VNM 9 since-2025
13|level/known:VNM since-2025
-9|level/known:WSM 1
-9|level/known:WSM 1 2026
-9|level/known:WSM 1 since-2025
-6|level/known:WSM 2.4
-6|level/known:WSM 2.4 2024
-6|level/known:WSM 2.4 to-2024
-9|level/known:WSM since-2025
-7|level/known:WSM to-2024
-7|level/known:XKX 1.7
-7|level/known:XKX 1.7 2024
-7|level/known:XKX 1.7 to-2024
-13|level/known:XKX 2.2
-13|level/known:XKX 2.2 2024
-13|level/known:XKX 2.2 to-2024
-7|level/known:XKX 2.3
-7|level/known:XKX 2.3 1999
-7|level/known:XKX 2.3 to-1999
-9|level/known:XKX 6
-9|level/known:XKX 6 1999
-9|level/known:XKX 6 to-1999
-18|level/known:XKX to-1999
-20|level/known:XKX to-2024
-25|level/known:YEM 13
-25|level/known:YEM 13 2026
-25|level/known:YEM 13 since-2025
-16|level/known:YEM 7.1
-16|level/known:YEM 7.1 2024
-16|level/known:YEM 7.1 to-2024
-25|level/known:YEM since-2025
-16|level/known:YEM to-2024
14|level/known:ZAF 0.7
12|level/known:ZAF 0.7 2024
12|level/known:ZAF 0.7 to-2024
12|level/known:ZAF 0.75
12|level/known:ZAF 0.75 2025
12|level/known:ZAF 0.75 since-2025
15|level/known:ZAF since-2025
12|level/known:ZAF to-2024
-3|level/known:ZMB 0.8
-3|level/known:ZMB 0.8 2025
-3|level/known:ZMB 0.8 since-2025
-12|level/known:ZMB 2
-12|level/known:ZMB 2 2025
-12|level/known:ZMB 2 since-2025
-14|level/known:ZMB since-2025
13|level/known:ZWE 2
13|level/known:ZWE 2 2025
13|level/known:ZWE 2 since-2025
12|level/known:ZWE since-2025
53|level/last:before
-15|level/last:same-sentence
25|level/named:2
32|level/named:3
32|level/one-of-several
119|level/ruled
12|level/ruled:spender-asked
4|level/ruled:spender-asked-before
-76|level/ruled:spender-before
73|level/ruled:spender-beside
-21|level/ruled:spender-both
-53|level/ruled:spender-clause
10|level/ruled:spender-clause-after
6|level/ruled:spender-denies
-7|level/ruled:spender-home
-6|level/ruled:spender-listed
45|level/ruled:spender-located
16|level/ruled:spender-near
-6|level/ruled:spender-object
25|level/ruled:spender-of-noun
-53|level/ruled:spender-ours
-9|level/ruled:spender-party
16|level/ruled:spender-relative
109|level/ruled:spender-respectively
-17|level/ruled:spender-subject
51|level/ruled:spender-where
-32|level/same-figure-of-another
32|level/same-figure-of-it
45|level/several:11
-61|level/several:2
-99|level/several:3
-59|level/several:4
88|level/several:5
-6|level/subject-of:accept
4|level/subject-of:account
-11|level/subject-of:add up to
-3|level/subject-of:adopt
6|level/subject-of:advise
3|level/subject-of:agree
-12|level/subject-of:aim
3|level/subject-of:allocate
-19|level/subject-of:allot
-13|level/subject-of:amount
16|level/subject-of:approach
3|level/subject-of:approve
-10|level/subject-of:argue
4|level/subject-of:arrive
11|level/subject-of:ask for
15|level/subject-of:average
-4|level/subject-of:be
-10|level/subject-of:believe
15|level/subject-of:bring
17|level/subject-of:budget
4|level/subject-of:build
-8|level/subject-of:calculate
3|level/subject-of:call
-16|level/subject-of:campaign
8|level/subject-of:cap
-6|level/subject-of:carry
17|level/subject-of:clear
4|level/subject-of:climb
-18|level/subject-of:come to
4|level/subject-of:concede
-10|level/subject-of:consider
-9|level/subject-of:convince
-14|level/subject-of:course
7|level/subject-of:cross
3|level/subject-of:cut
-14|level/subject-of:decide
12|level/subject-of:decline
5|level/subject-of:dedicate
-3|level/subject-of:demand
-11|level/subject-of:deny
-6|level/subject-of:direct
-20|level/subject-of:do
4|level/subject-of:draft
8|level/subject-of:drop
3|level/subject-of:edge
-40|level/subject-of:end
-12|level/subject-of:equal
24|level/subject-of:estimate
14|level/subject-of:exceed
-6|level/subject-of:expect
13|level/subject-of:fall
-21|level/subject-of:force
10|level/subject-of:forecast
5|level/subject-of:get
-6|level/subject-of:give
7|level/subject-of:go
6|level/subject-of:grow
-9|level/subject-of:head
-21|level/subject-of:hit
5|level/subject-of:hope
-4|level/subject-of:hover
9|level/subject-of:increase
7|level/subject-of:intend
-10|level/subject-of:invest
11|level/subject-of:jump
-24|level/subject-of:keep
9|level/subject-of:lay out
5|level/subject-of:leap
25|level/subject-of:leave
17|level/subject-of:lift
-5|level/subject-of:live with
-38|level/subject-of:lower
3|level/subject-of:maintain
3|level/subject-of:make up
-6|level/subject-of:manage
-37|level/subject-of:match
-46|level/subject-of:meet
3|level/subject-of:mention
-13|level/subject-of:move
4|level/subject-of:name
4|level/subject-of:offer
-18|level/subject-of:pay
-5|level/subject-of:peak
3|level/subject-of:pencil in
14|level/subject-of:plan
8|level/subject-of:pour
3|level/subject-of:prod
10|level/subject-of:project
3|level/subject-of:promise
16|level/subject-of:push
-21|level/subject-of:put
-4|level/subject-of:put up
-7|level/subject-of:raise
36|level/subject-of:reach
-5|level/subject-of:reckon
-9|level/subject-of:refuse
-9|level/subject-of:remain
-30|level/subject-of:review
-4|level/subject-of:satisfy
6|level/subject-of:set
-7|level/subject-of:set aside
3|level/subject-of:settle on
4|level/subject-of:shame
14|level/subject-of:shrink
-11|level/subject-of:sit
3|level/subject-of:slide
10|level/subject-of:slip
-13|level/subject-of:speak of
-34|level/subject-of:spend
9|level/subject-of:stand
9|level/subject-of:start from
14|level/subject-of:stay
-5|level/subject-of:step up
-22|level/subject-of:study
-10|level/subject-of:suggest
-9|level/subject-of:swell
-9|level/subject-of:take
10|level/subject-of:tell
-7|level/subject-of:tie at
6|level/subject-of:top
-13|level/subject-of:tout
15|level/subject-of:use
-24|level/subject-of:weigh
-13|level/subject-of:work out at
10|level/subject:be body
-13|level/subject:be capital
-4|level/subject:be country
61|level/subject:be gov
-18|level/subject:be leader
-9|level/subject:be nongov
-30|level/subject:be pronoun
-5|level/subject:cap country
-16|level/subject:cap gov
4|level/subject:cap pronoun
-3|level/subject:demand body
-9|level/subject:demand country
10|level/subject:demand gov
-13|level/subject:demand leader
-5|level/subject:demand nongov
11|level/subject:demand people
-13|level/subject:demand pronoun
-9|level/subject:denial body
-11|level/subject:denial leader
6|level/subject:level allies
9|level/subject:level body
30|level/subject:level country
-29|level/subject:level gov
6|level/subject:level leader
5|level/subject:level nongov
25|level/subject:level people
-17|level/subject:level pronoun
-40|level/subject:move allies
6|level/subject:move body
7|level/subject:move capital
-29|level/subject:move country
20|level/subject:move leader
5|level/subject:move nongov
6|level/subject:move people
10|level/subject:move pronoun
-10|level/subject:pledge body
7|level/subject:pledge capital
12|level/subject:pledge country
-16|level/subject:pledge gov
8|level/subject:pledge leader
11|level/subject:pledge pronoun
-18|level/subject:proposal body
-21|level/subject:proposal capital
-17|level/subject:proposal country
-13|level/subject:proposal nongov
-21|level/subject:proposal people
-55|level/subject:proposal pronoun
21|level/subject:spend allies
-10|level/subject:spend body
32|level/subject:spend capital
-9|level/subject:spend country
-36|level/subject:spend gov
-7|level/subject:spend leader
-13|level/subject:spend people
-31|level/subject:spend pronoun
68|level/title
74|level/told-of:0
-16|level/told-of:1
-34|level/told-of:2
-23|level/told-of:3
-4|level/unnamed
-54|level/unnamed-beside-others
31|other/after-joint:0 mid
-22|other/after-joint:0 near
17|other/after-joint:1 far
-57|other/after-joint:1 mid
32|other/after-joint:1 near
4|other/after-joint:2 far
15|other/after-joint:3 near
-38|other/after-led:\" far joined
-4|other/after-led:\" near joined
-3|other/after-led:# far joined
8|other/after-led:# near free
18|other/after-led:, near joined
5|other/after-led:; near joined
6|other/after-led:accused near joined
8|other/after-led:all far free
-61|other/after-led:and far joined
-5|other/after-led:as near free
7|other/after-led:be far joined
12|other/after-led:because far joined
4|other/after-led:cost far free
13|other/after-led:cost near free
4|other/after-led:costs near free
8|other/after-led:every far free
6|other/after-led:for far free
-7|other/after-led:for far joined
-78|other/after-led:for near free
16|other/after-led:half far joined
19|other/after-led:in far joined
5|other/after-led:keep far joined
7|other/after-led:make far joined
5|other/after-led:of far joined
27|other/after-led:of near free
22|other/after-led:on near free
-3|other/after-led:that far joined
3|other/after-led:to near free
-14|other/after-led:what near free
10|other/after-led:what near joined
-3|other/after-led:whereas far joined
-4|other/after-led:without near free
-7|other/after:allies name
3|other/after:body name
17|other/after:body owner
14|other/after:capital name
5|other/after:country name
-65|other/after:country owner
9|other/after:gov name
4|other/after:leader name
4|other/after:nongov name
14|other/after:people owner
-28|other/after:pronoun name
47|other/after:pronoun owner
-51|other/asked
-94|other/asks
-10|other/before-clause:after-figure inside name country
-6|other/before-clause:after-figure inside name gov
-3|other/before-clause:after-figure inside name pronoun
-3|other/before-clause:after-figure inside owner capital
5|other/before-clause:after-figure inside owner country
9|other/before-clause:after-figure opens name capital
-4|other/before-clause:after-figure opens name country
17|other/before-clause:after-figure opens owner country
18|other/before-clause:after-figure opens owner people
-9|other/before-clause:after-figure opens owner pronoun
11|other/before-clause:free inside name allies
3|other/before-clause:free inside name body
4|other/before-clause:free inside name capital
19|other/before-clause:free inside name country
-17|other/before-clause:free inside name gov
3|other/before-clause:free inside name nongov
-11|other/before-clause:free inside name people
12|other/before-clause:free inside name pronoun
11|other/before-clause:free inside owner people
21|other/before-clause:free inside owner pronoun
-6|other/before-clause:free opens name body
-3|other/before-clause:free opens name capital
10|other/before-clause:free opens name country
-11|other/before-clause:free opens name gov
21|other/before-clause:free opens name leader
-14|other/before-clause:free opens name nongov
5|other/before-clause:free opens name people
15|other/before-clause:free opens name pronoun
-26|other/before-clause:free opens owner capital
-10|other/before-clause:free opens owner pronoun
-16|other/before-far:60
70|other/before-far:9
-6|other/before-free:0 after-figure name near
-7|other/before-free:0 after-figure owner far
22|other/before-free:0 after-figure owner near
18|other/before-free:0 free name far
25|other/before-free:0 free name near
-14|other/before-free:0 free owner far
6|other/before-free:0 free owner near
-6|other/before-free:1 after-figure name near
13|other/before-free:1 after-figure owner near
-13|other/before-free:1 free name far
18|other/before-free:1 free name near
6|other/before-free:1 free owner near
-8|other/before-free:2 free name far
16|other/before-joint:0 after-figure
19|other/before-joint:0 free
7|other/before-joint:1 after-figure
35|other/before-joint:1 free
-7|other/before-joint:2 after-figure
14|other/before-joint:2 free
-32|other/before-joint:3 free
37|other/before-led:
-14|other/before-led:\"
-10|other/before-led:#
-24|other/before-led:'s
24|other/before-led:,
12|other/before-led:a
-3|other/before-led:about
-9|other/before-led:all
10|other/before-led:amending
-22|other/before-led:and
-20|other/before-led:apply
5|other/before-led:ask
3|other/before-led:at
-3|other/before-led:below
16|other/before-led:bring
7|other/before-led:cost
5|other/before-led:finance
4|other/before-led:for
5|other/before-led:give
7|other/before-led:had
4|other/before-led:his
9|other/before-led:if
29|other/before-led:in
-4|other/before-led:is
15|other/before-led:its
-8|other/before-led:kang
4|other/before-led:leave
-3|other/before-led:made
21|other/before-led:oblige
6|other/before-led:popular party
-12|other/before-led:that
-10|other/before-led:turn
-10|other/before-led:use
3|other/before-led:were
8|other/before-led:whatever
6|other/before-led:whether
3|other/before-led:which
-25|other/before-led:with
7|other/before-led:would
-50|other/before-led:yet
11|other/before:allies name
12|other/before:capital name
-29|other/before:capital owner
14|other/before:country name
22|other/before:country owner
-34|other/before:gov name
21|other/before:leader name
-11|other/before:nongov name
-8|other/before:people name
30|other/before:people owner
25|other/before:pronoun name
3|other/before:pronoun owner
-6|other/class-home:ALLIES CHN
-3|other/class-home:ALLIES EU
24|other/class-home:ALLIES JPN
-14|other/class-home:ALLIES NATO
-5|other/class-home:ALLIES USA
-5|other/class-home:ALLIES foe
-29|other/class-home:ALLIES land
23|other/class-home:ALLIES member
-18|other/class-home:CHN CHN
-3|other/class-home:CHN JPN
-8|other/class-home:CHN land
16|other/class-home:EU EU
-12|other/class-home:EU member
17|other/class-home:JPN JPN
13|other/class-home:JPN land
-10|other/class-home:JPN member
-12|other/class-home:NATO EU
-5|other/class-home:NATO JPN
-11|other/class-home:NATO NATO
-3|other/class-home:NATO foe
-7|other/class-home:NATO land
15|other/class-home:NATO member
10|other/class-home:USA CHN
-18|other/class-home:USA JPN
7|other/class-home:USA USA
6|other/class-home:USA foe
-6|other/class-home:USA land
-21|other/class-home:USA member
-4|other/class-home:foe member
16|other/class-home:land CHN
42|other/class-home:land land
-4|other/class-home:land member
-12|other/class-home:member JPN
24|other/class-home:member NATO
-3|other/class-home:member land
13|other/class-home:member member
-6|other/class-named:ALLIES CHN others-named
-27|other/class-named:ALLIES JPN nobody-named
52|other/class-named:ALLIES JPN others-named
-11|other/class-named:ALLIES NATO nobody-named
-5|other/class-named:ALLIES USA nobody-named
-3|other/class-named:ALLIES foe others-named
-15|other/class-named:ALLIES land nobody-named
-15|other/class-named:ALLIES land others-named
-3|other/class-named:ALLIES member nobody-named
25|other/class-named:ALLIES member others-named
-18|other/class-named:CHN CHN others-named
-3|other/class-named:CHN JPN others-named
-8|other/class-named:CHN land others-named
14|other/class-named:EU EU others-named
-12|other/class-named:EU member others-named
3|other/class-named:JPN JPN nobody-named
14|other/class-named:JPN JPN others-named
-14|other/class-named:JPN land nobody-named
27|other/class-named:JPN land others-named
8|other/class-named:JPN member nobody-named
-18|other/class-named:JPN member others-named
-11|other/class-named:NATO EU others-named
11|other/class-named:NATO JPN nobody-named
-16|other/class-named:NATO JPN others-named
-3|other/class-named:NATO NATO nobody-named
-8|other/class-named:NATO NATO others-named
-3|other/class-named:NATO land nobody-named
-3|other/class-named:NATO land others-named
13|other/class-named:NATO member others-named
10|other/class-named:USA CHN others-named
-7|other/class-named:USA JPN nobody-named
-10|other/class-named:USA JPN others-named
7|other/class-named:USA USA nobody-named
6|other/class-named:USA foe others-named
-6|other/class-named:USA land others-named
-18|other/class-named:USA member others-named
-4|other/class-named:foe member others-named
16|other/class-named:land CHN others-named
34|other/class-named:land JPN nobody-named
-36|other/class-named:land JPN others-named
34|other/class-named:land land nobody-named
8|other/class-named:land land others-named
-4|other/class-named:land member nobody-named
-12|other/class-named:member JPN nobody-named
14|other/class-named:member NATO nobody-named
10|other/class-named:member NATO others-named
14|other/class-named:member member others-named
-22|other/class-shape:ALLIES half
-24|other/class-shape:ALLIES tenth
32|other/class-shape:ALLIES whole
-11|other/class-shape:CHN tenth
-17|other/class-shape:CHN whole
4|other/class-shape:EU half
31|other/class-shape:JPN half
-26|other/class-shape:JPN tenth
15|other/class-shape:JPN whole
-5|other/class-shape:NATO tenth
-19|other/class-shape:NATO whole
-17|other/class-shape:USA half
13|other/class-shape:USA tenth
-19|other/class-shape:USA whole
-3|other/class-shape:foe whole
-18|other/class-shape:land half
49|other/class-shape:land tenth
23|other/class-shape:land whole
26|other/class-shape:member half
6|other/class-shape:member tenth
-11|other/class-shape:member whole
-8|other/class-value:ALLIES 0.1
-6|other/class-value:ALLIES 0.2
-7|other/class-value:ALLIES 0.5
-15|other/class-value:ALLIES 1
-4|other/class-value:ALLIES 1.5
-3|other/class-value:ALLIES 1.9
7|other/class-value:ALLIES 2
4|other/class-value:ALLIES 3
-8|other/class-value:ALLIES 3.5
40|other/class-value:ALLIES 4
-3|other/class-value:ALLIES 5
6|other/class-value:EU 2
-3|other/class-value:EU 3
3|other/class-value:EU 3.5
-5|other/class-value:EU 5
-5|other/class-value:NATO 0.1
-4|other/class-value:NATO 1.5
-10|other/class-value:NATO 1.6
20|other/class-value:NATO 1.9
-13|other/class-value:NATO 2
10|other/class-value:NATO 3
7|other/class-value:NATO 3.5
-11|other/class-value:NATO 4
-6|other/class-value:NATO 5
12|other/class-value:USA 0.1
-3|other/class-value:USA 2
-10|other/class-value:USA 3
-17|other/class-value:USA 3.5
4|other/class-value:USA 4
-9|other/class-value:USA 5
-32|other/class-verb:ALLIES be
-37|other/class-verb:ALLIES demand
-11|other/class-verb:ALLIES denial
6|other/class-verb:ALLIES level
37|other/class-verb:ALLIES move
-25|other/class-verb:ALLIES proposal
-11|other/class-verb:ALLIES spend
-10|other/class-verb:CHN demand
-3|other/class-verb:CHN move
-15|other/class-verb:CHN proposal
-10|other/class-verb:EU be
7|other/class-verb:EU level
4|other/class-verb:EU move
29|other/class-verb:JPN be
39|other/class-verb:JPN demand
16|other/class-verb:JPN denial
19|other/class-verb:JPN level
4|other/class-verb:JPN move
-49|other/class-verb:JPN pledge
32|other/class-verb:JPN proposal
12|other/class-verb:NATO be
-13|other/class-verb:NATO demand
-11|other/class-verb:NATO denial
10|other/class-verb:NATO level
-50|other/class-verb:NATO move
44|other/class-verb:NATO pledge
-11|other/class-verb:NATO proposal
8|other/class-verb:USA demand
-8|other/class-verb:USA denial
-8|other/class-verb:USA level
6|other/class-verb:USA move
3|other/class-verb:USA pledge
-5|other/class-verb:USA proposal
-8|other/class-verb:USA spend
-3|other/class-verb:foe be
-6|other/class-verb:land be
13|other/class-verb:land demand
6|other/class-verb:land denial
-10|other/class-verb:land level
-3|other/class-verb:land move
-6|other/class-verb:land pledge
12|other/class-verb:land proposal
13|other/class-verb:member be
11|other/class-verb:member denial
-23|other/class-verb:member level
7|other/class-verb:member move
10|other/class-verb:member pledge
11|other/class-verb:member proposal
12|other/class-verb:member spend
-15|other/class:ALLIES
-29|other/class:CHN
3|other/class:EU
20|other/class:JPN
-25|other/class:NATO
-23|other/class:USA
-5|other/class:foe
53|other/class:land
22|other/class:member
-16|other/group:count back:0
-16|other/group:count behind
-16|other/group:each back:1
-19|other/group:each back:2
-16|other/group:each behind
-19|other/group:each near
-18|other/group:each then:additional
-16|other/group:each then:household
-5|other/group:list after-figure far
-5|other/group:list alone lands
-7|other/group:list far
-5|other/group:list free mid
7|other/group:list free near
-5|other/group:list mid
7|other/group:list near
-12|other/group:list plain
7|other/group:list shared
-5|other/group:list-led:in
-6|other/group:list-led:the
7|other/group:list-led:were
-5|other/group:list-then:note
-5|other/group:list-then:rise
7|other/group:list-then:to
32|other/group:they back:1
32|other/group:they near
32|other/group:they then:reach
-16|other/group:two then:-
31|other/heir:nobody-named
-47|other/heir:others-named
58|other/home:nobody-named
39|other/home:others-named
-8|other/known:ALLIES 0.1
-5|other/known:ALLIES 0.1 2025
-7|other/known:ALLIES 0.1 since-2025
-6|other/known:ALLIES 0.2
-6|other/known:ALLIES 0.2 2025
-6|other/known:ALLIES 0.2 since-2025
-7|other/known:ALLIES 0.5
-3|other/known:ALLIES 0.5 2025
-4|other/known:ALLIES 0.5 2026
-6|other/known:ALLIES 0.5 since-2025
-15|other/known:ALLIES 1
-11|other/known:ALLIES 1 2025
-13|other/known:ALLIES 1 since-2025
-4|other/known:ALLIES 1.5
-3|other/known:ALLIES 1.5 2026
-4|other/known:ALLIES 1.5 since-2025
-3|other/known:ALLIES 1.9
-3|other/known:ALLIES 1.9 2025
-3|other/known:ALLIES 1.9 since-2025
7|other/known:ALLIES 2
-3|other/known:ALLIES 2 1990
-3|other/known:ALLIES 2 2017
-3|other/known:ALLIES 2 2021
16|other/known:ALLIES 2 2025
5|other/known:ALLIES 2 2026
20|other/known:ALLIES 2 since-2025
-4|other/known:ALLIES 2 to-1999
-7|other/known:ALLIES 2 to-2021
4|other/known:ALLIES 3
-5|other/known:ALLIES 3 2024
15|other/known:ALLIES 3 2025
-5|other/known:ALLIES 3 2026
10|other/known:ALLIES 3 since-2025
-5|other/known:ALLIES 3 to-2024
-8|other/known:ALLIES 3.5
-35|other/known:ALLIES 3.5 2025
27|other/known:ALLIES 3.5 2026
-8|other/known:ALLIES 3.5 since-2025
40|other/known:ALLIES 4
-8|other/known:ALLIES 4 1988
-4|other/known:ALLIES 4 2023
37|other/known:ALLIES 4 2024
18|other/known:ALLIES 4 2025
-3|other/known:ALLIES 4 2026
15|other/known:ALLIES 4 since-2025
-8|other/known:ALLIES 4 to-1999
33|other/known:ALLIES 4 to-2024
-3|other/known:ALLIES 5
-25|other/known:ALLIES 5 2025
23|other/known:ALLIES 5 2026
-13|other/known:ALLIES since-2025
-14|other/known:ALLIES to-1999
-8|other/known:ALLIES to-2021
20|other/known:ALLIES to-2024
5|other/known:AUS 0.1
4|other/known:AUS 0.1 2025
5|other/known:AUS 0.1 since-2025
-21|other/known:AUS 2
-21|other/known:AUS 2 2025
-21|other/known:AUS 2 since-2025
10|other/known:AUS 2.9
10|other/known:AUS 2.9 2025
10|other/known:AUS 2.9 since-2025
28|other/known:AUS 3
30|other/known:AUS 3 2025
30|other/known:AUS 3 since-2025
-8|other/known:AUS 3.5
-8|other/known:AUS 3.5 2025
-8|other/known:AUS 3.5 since-2025
17|other/known:AUS since-2025
-3|other/known:BEL 2
-3|other/known:BEL 2 2025
-3|other/known:BEL 2 since-2025
12|other/known:BEL 3.5
12|other/known:BEL 3.5 2025
12|other/known:BEL 3.5 since-2025
12|other/known:BEL since-2025
9|other/known:BGD 1.6
9|other/known:BGD 1.6 2025
9|other/known:BGD 1.6 since-2025
9|other/known:BGD since-2025
-5|other/known:CAN 0.1
-5|other/known:CAN 0.1 2025
-5|other/known:CAN 0.1 since-2025
5|other/known:CAN 2
5|other/known:CAN 2 2025
5|other/known:CAN 2 since-2025
6|other/known:CAN 3
6|other/known:CAN 3 2025
6|other/known:CAN 3 since-2025
11|other/known:CAN 3.5
11|other/known:CAN 3.5 2025
11|other/known:CAN 3.5 since-2025
8|other/known:CAN 5
8|other/known:CAN 5 2025
8|other/known:CAN 5 since-2025
25|other/known:CAN since-2025
-8|other/known:CHN 0.1
-8|other/known:CHN 0.1 2025
-8|other/known:CHN 0.1 since-2025
-3|other/known:CHN 1.7
-3|other/known:CHN 1.7 2025
-3|other/known:CHN 1.7 since-2025
-15|other/known:CHN 3
-15|other/known:CHN 3 2026
-15|other/known:CHN 3 since-2025
-29|other/known:CHN since-2025
4|other/known:CYP since-2025
30|other/known:DEU 1
28|other/known:DEU 1 2025
30|other/known:DEU 1 since-2025
-13|other/known:DEU 2
-4|other/known:DEU 2 2022
-9|other/known:DEU 2 2025
-9|other/known:DEU 2 since-2025
-4|other/known:DEU 2 to-2024
3|other/known:DEU 2.5
3|other/known:DEU 2.5 2026
3|other/known:DEU 2.5 since-2025
-11|other/known:DEU 3
-12|other/known:DEU 3 2025
-12|other/known:DEU 3 since-2025
-5|other/known:DEU 3.5
-5|other/known:DEU 3.5 2025
-5|other/known:DEU 3.5 since-2025
-23|other/known:DEU 4
-23|other/known:DEU 4 2024
-23|other/known:DEU 4 to-2024
22|other/known:DEU 5
15|other/known:DEU 5 2025
7|other/known:DEU 5 2026
22|other/known:DEU 5 since-2025
29|other/known:DEU since-2025
-26|other/known:DEU to-2024
-10|other/known:DNK 1
-10|other/known:DNK 1 2025
-10|other/known:DNK 1 since-2025
-8|other/known:DNK since-2025
9|other/known:ESP 2.2
9|other/known:ESP 2.2 2025
9|other/known:ESP 2.2 since-2025
-8|other/known:ESP 3.5
-9|other/known:ESP 3.5 2025
-8|other/known:ESP 3.5 since-2025
-23|other/known:ESP 5
-23|other/known:ESP 5 2025
-23|other/known:ESP 5 since-2025
-22|other/known:ESP since-2025
6|other/known:EU 2
5|other/known:EU 2 2025
5|other/known:EU 2 since-2025
-3|other/known:EU 3
-3|other/known:EU 3 2025
-3|other/known:EU 3 since-2025
3|other/known:EU 3.5
3|other/known:EU 3.5 2025
3|other/known:EU 3.5 since-2025
-5|other/known:EU 5
-5|other/known:EU 5 2025
-5|other/known:EU 5 since-2025
-5|other/known:GBR 0.4
-5|other/known:GBR 0.4 2025
-5|other/known:GBR 0.4 since-2025
-4|other/known:GBR 1
-16|other/known:GBR 1 2024
12|other/known:GBR 1 2025
12|other/known:GBR 1 since-2025
-16|other/known:GBR 1 to-2024
-3|other/known:GBR 1.7
-3|other/known:GBR 1.7 2024
-3|other/known:GBR 1.7 to-2024
3|other/known:GBR 2 2014
-3|other/known:GBR 2 2022
3|other/known:GBR 2 to-2021
-3|other/known:GBR 2 to-2024
8|other/known:GBR 3
8|other/known:GBR 3 2025
8|other/known:GBR 3 since-2025
7|other/known:GBR 3.5
7|other/known:GBR 3.5 2025
7|other/known:GBR 3.5 since-2025
5|other/known:GBR 4
5|other/known:GBR 4 2023
5|other/known:GBR 4 to-2024
-13|other/known:GBR 5
-13|other/known:GBR 5 2025
-13|other/known:GBR 5 since-2025
11|other/known:GBR since-2025
3|other/known:GBR to-2021
-19|other/known:GBR to-2024
12|other/known:IDN 1
12|other/known:IDN 1 2026
12|other/known:IDN 1 since-2025
11|other/known:IDN since-2025
3|other/known:IND 0.2
3|other/known:IND 0.2 2025
3|other/known:IND 0.2 since-2025
-9|other/known:IND 1.6
-9|other/known:IND 1.6 2025
-9|other/known:IND 1.6 since-2025
-6|other/known:IND since-2025
5|other/known:IRL 1.5
5|other/known:IRL 1.5 2025
5|other/known:IRL 1.5 since-2025
7|other/known:IRL 2
7|other/known:IRL 2 2025
7|other/known:IRL 2 since-2025
13|other/known:IRL since-2025
-3|other/known:ISR 2
-3|other/known:ISR 2 2025
-3|other/known:ISR 2 since-2025
-4|other/known:ISR 4
-4|other/known:ISR 4 2025
-4|other/known:ISR 4 since-2025
-9|other/known:ISR since-2025
10|other/known:ITA 1.6
10|other/known:ITA 1.6 2025
10|other/known:ITA 1.6 since-2025
3|other/known:ITA 2
3|other/known:ITA 2 2025
3|other/known:ITA 2 since-2025
-7|other/known:ITA 2.2
-7|other/known:ITA 2.2 2025
-7|other/known:ITA 2.2 since-2025
7|other/known:ITA since-2025
-7|other/known:JPN 0.1 2025
9|other/known:JPN 0.1 2026
7|other/known:JPN 0.2
6|other/known:JPN 0.2 2025
7|other/known:JPN 0.2 since-2025
4|other/known:JPN 0.4
4|other/known:JPN 0.4 2025
4|other/known:JPN 0.4 since-2025
9|other/known:JPN 0.5
6|other/known:JPN 0.5 2026
8|other/known:JPN 0.5 since-2025
-16|other/known:JPN 1
-6|other/known:JPN 1 2025
-11|other/known:JPN 1 2026
-17|other/known:JPN 1 since-2025
6|other/known:JPN 1.5
4|other/known:JPN 1.5 2026
4|other/known:JPN 1.5 since-2025
8|other/known:JPN 1.7
4|other/known:JPN 1.7 2024
4|other/known:JPN 1.7 2025
4|other/known:JPN 1.7 since-2025
4|other/known:JPN 1.7 to-2024
-18|other/known:JPN 1.9
-18|other/known:JPN 1.9 2025
-18|other/known:JPN 1.9 since-2025
6|other/known:JPN 2 1990
5|other/known:JPN 2 2016
3|other/known:JPN 2 2017
3|other/known:JPN 2 2021
13|other/known:JPN 2 2022
-34|other/known:JPN 2 2025
-32|other/known:JPN 2 since-2025
7|other/known:JPN 2 to-1999
10|other/known:JPN 2 to-2021
15|other/known:JPN 2 to-2024
-12|other/known:JPN 2.1
-12|other/known:JPN 2.1 2025
-12|other/known:JPN 2.1 since-2025
4|other/known:JPN 2.4
3|other/known:JPN 2.4 since-2025
4|other/known:JPN 2.5
-9|other/known:JPN 2.9
-9|other/known:JPN 2.9 2025
-9|other/known:JPN 2.9 since-2025
3|other/known:JPN 3
-22|other/known:JPN 3 2024
24|other/known:JPN 3 2026
24|other/known:JPN 3 since-2025
-22|other/known:JPN 3 to-2024
13|other/known:JPN 3.5
23|other/known:JPN 3.5 2025
-10|other/known:JPN 3.5 2026
13|other/known:JPN 3.5 since-2025
-7|other/known:JPN 3.8
-7|other/known:JPN 3.8 2025
-7|other/known:JPN 3.8 since-2025
-5|other/known:JPN 4
-7|other/known:JPN 4 1988
4|other/known:JPN 4 2025
-7|other/known:JPN 4 to-1999
33|other/known:JPN 5
3|other/known:JPN 5 2024
38|other/known:JPN 5 2025
-7|other/known:JPN 5 2026
31|other/known:JPN 5 since-2025
3|other/known:JPN 5 to-2024
-10|other/known:JPN 5.7
-10|other/known:JPN 5.7 2026
-10|other/known:JPN 5.7 since-2025
3|other/known:JPN to-1999
12|other/known:JPN to-2021
4|other/known:JPN to-2024
4|other/known:KOR 0.1
8|other/known:KOR 0.1 2025
-4|other/known:KOR 0.1 2026
4|other/known:KOR 0.1 since-2025
-6|other/known:KOR 0.5
-4|other/known:KOR 0.5 2025
-6|other/known:KOR 0.5 since-2025
9|other/known:KOR 1
9|other/known:KOR 1 2025
9|other/known:KOR 1 since-2025
-6|other/known:KOR 2
-5|other/known:KOR 2 2026
-6|other/known:KOR 2 since-2025
15|other/known:KOR 3
15|other/known:KOR 3 2026
15|other/known:KOR 3 since-2025
-19|other/known:KOR 3.5
-9|other/known:KOR 3.5 2025
-10|other/known:KOR 3.5 2026
-19|other/known:KOR 3.5 since-2025
7|other/known:KOR 3.8
7|other/known:KOR 3.8 2025
7|other/known:KOR 3.8 since-2025
-22|other/known:KOR 5
4|other/known:KOR 5 2025
-26|other/known:KOR 5 2026
-22|other/known:KOR 5 since-2025
-18|other/known:KOR since-2025
-3|other/known:LAO 2.1
-3|other/known:LAO 2.1 2025
-3|other/known:LAO 2.1 since-2025
-3|other/known:LAO since-2025
-20|other/known:LSO 1
-20|other/known:LSO 1 2024
-20|other/known:LSO 1 to-2024
-20|other/known:LSO to-2024
-15|other/known:MNE 5
-15|other/known:MNE 5 2025
-15|other/known:MNE 5 since-2025
-15|other/known:MNE since-2025
-5|other/known:MOZ 1
-5|other/known:MOZ 1 2025
-5|other/known:MOZ 1 since-2025
-5|other/known:MOZ since-2025
7|other/known:MWI 1
7|other/known:MWI 1 2025
7|other/known:MWI 1 since-2025
7|other/known:MWI since-2025
-5|other/known:NATO 0.1
-4|other/known:NATO 0.1 2025
-5|other/known:NATO 0.1 since-2025
17|other/known:NATO 1 2024
-16|other/known:NATO 1 2025
-17|other/known:NATO 1 since-2025
17|other/known:NATO 1 to-2024
-4|other/known:NATO 1.5
-3|other/known:NATO 1.5 2025
-4|other/known:NATO 1.5 since-2025
-10|other/known:NATO 1.6
-10|other/known:NATO 1.6 2025
-10|other/known:NATO 1.6 since-2025
20|other/known:NATO 1.9
20|other/known:NATO 1.9 2025
20|other/known:NATO 1.9 since-2025
-13|other/known:NATO 2
-3|other/known:NATO 2 2016
-4|other/known:NATO 2 2022
-5|other/known:NATO 2 to-2021
-6|other/known:NATO 2 to-2024
-3|other/known:NATO 2.5 2026
-3|other/known:NATO 2.5 since-2025
10|other/known:NATO 3
-4|other/known:NATO 3 2024
16|other/known:NATO 3 2025
14|other/known:NATO 3 since-2025
-4|other/known:NATO 3 to-2024
7|other/known:NATO 3.5
14|other/known:NATO 3.5 2025
-7|other/known:NATO 3.5 2026
7|other/known:NATO 3.5 since-2025
-11|other/known:NATO 4
-7|other/known:NATO 4 2024
-9|other/known:NATO 4 to-2024
-6|other/known:NATO 5
-5|other/known:NATO 5 2026
-5|other/known:NATO 5 since-2025
-14|other/known:NATO since-2025
-6|other/known:NATO to-2021
-3|other/known:NATO to-2024
4|other/known:NLD 3.5
4|other/known:NLD 3.5 2025
4|other/known:NLD 3.5 since-2025
3|other/known:NLD 5
3|other/known:NLD 5 2025
3|other/known:NLD 5 since-2025
7|other/known:NLD since-2025
11|other/known:NOR 5
11|other/known:NOR 5 2025
11|other/known:NOR 5 since-2025
11|other/known:NOR since-2025
-3|other/known:PAK 0.2
-3|other/known:PAK 0.2 2025
-3|other/known:PAK 0.2 since-2025
5|other/known:PHL 0.5
5|other/known:PHL 0.5 2025
5|other/known:PHL 0.5 since-2025
3|other/known:PHL 2
3|other/known:PHL 2 2025
3|other/known:PHL 2 since-2025
12|other/known:PHL 3
30|other/known:PHL 3 2024
-18|other/known:PHL 3 2026
-18|other/known:PHL 3 since-2025
30|other/known:PHL 3 to-2024
4|other/known:PHL 3.5
4|other/known:PHL 3.5 2025
4|other/known:PHL 3.5 since-2025
5|other/known:PHL 4
5|other/known:PHL 4 2026
5|other/known:PHL 4 since-2025
30|other/known:PHL to-2024
21|other/known:PNG 2
21|other/known:PNG 2 2025
21|other/known:PNG 2 since-2025
22|other/known:PNG since-2025
-25|other/known:POL 3
-25|other/known:POL 3 2025
-25|other/known:POL 3 since-2025
-4|other/known:POL 4
-4|other/known:POL 4 2024
-4|other/known:POL 4 to-2024
3|other/known:POL 5
3|other/known:POL 5 2025
3|other/known:POL 5 since-2025
-23|other/known:POL since-2025
-4|other/known:POL to-2024
15|other/known:PRT 5
15|other/known:PRT 5 2025
15|other/known:PRT 5 since-2025
15|other/known:PRT since-2025
-4|other/known:RUS since-2025
-4|other/known:SAU 2
-4|other/known:SAU 2 2025
-4|other/known:SAU 2 since-2025
-6|other/known:SAU 4
-6|other/known:SAU 4 2025
-6|other/known:SAU 4 since-2025
-10|other/known:SAU since-2025
-13|other/known:SGP 3
-13|other/known:SGP 3 2025
-13|other/known:SGP 3 since-2025
-5|other/known:SGP 5
-5|other/known:SGP 5 2025
-5|other/known:SGP 5 since-2025
-20|other/known:SGP since-2025
16|other/known:SVN 2
16|other/known:SVN 2 2025
16|other/known:SVN 2 since-2025
16|other/known:SVN since-2025
20|other/known:SWZ 1
20|other/known:SWZ 1 2024
20|other/known:SWZ 1 to-2024
20|other/known:SWZ to-2024
-12|other/known:TWN 3
-12|other/known:TWN 3 2025
-12|other/known:TWN 3 since-2025
3|other/known:TWN 5
3|other/known:TWN 5 since-2025
10|other/known:TWN 5.7
10|other/known:TWN 5.7 2026
10|other/known:TWN 5.7 since-2025
12|other/known:USA 0.1
15|other/known:USA 0.1 2025
-3|other/known:USA 0.1 2026
12|other/known:USA 0.1 since-2025
-3|other/known:USA 2
-10|other/known:USA 3
-9|other/known:USA 3 2025
-10|other/known:USA 3 since-2025
-17|other/known:USA 3.5
-14|other/known:USA 3.5 2025
-3|other/known:USA 3.5 2026
-17|other/known:USA 3.5 since-2025
4|other/known:USA 4
16|other/known:USA 4 1988
-10|other/known:USA 4 2025
-10|other/known:USA 4 since-2025
16|other/known:USA 4 to-1999
-9|other/known:USA 5
-16|other/known:USA 5 2025
8|other/known:USA 5 2026
-8|other/known:USA 5 since-2025
-34|other/known:USA since-2025
14|other/known:USA to-1999
-3|other/known:USA to-2024
17|other/known:VNM 2.1
17|other/known:VNM 2.1 2025
17|other/known:VNM 2.1 since-2025
17|other/known:VNM since-2025
-27|other/last:before
-11|other/last:same-sentence
-4|other/named:1
55|other/named:3
30|other/one-of-several
14|other/ruled:spender-before
25|other/ruled:spender-clause
-65|other/ruled:spender-clause-after
24|other/ruled:spender-home
3|other/ruled:spender-listed
3|other/ruled:spender-ours
-7|other/ruled:spender-subject
-8|other/several:2
-18|other/several:3
4|other/subject-of:accept
13|other/subject-of:aim
5|other/subject-of:ask for
4|other/subject-of:back
25|other/subject-of:be
3|other/subject-of:calculate
6|other/subject-of:commit
-10|other/subject-of:contribute
-4|other/subject-of:deny
-19|other/subject-of:discuss
6|other/subject-of:do
-9|other/subject-of:dodge
5|other/subject-of:drop
3|other/subject-of:duck
6|other/subject-of:endorse
10|other/subject-of:exceed
16|other/subject-of:force
15|other/subject-of:get
-6|other/subject-of:give
9|other/subject-of:go
-58|other/subject-of:hit
6|other/subject-of:leave
-14|other/subject-of:live with
4|other/subject-of:meet
21|other/subject-of:oblige
-3|other/subject-of:order
12|other/subject-of:reach
-8|other/subject-of:reckon
6|other/subject-of:rule out
10|other/subject-of:spend
4|other/subject-of:stand
5|other/subject-of:stay
-15|other/subject-of:table
12|other/subject-of:take
-8|other/subject-of:tell
-10|other/subject-of:work out at
6|other/subject:be country
6|other/subject:be leader
11|other/subject:be pronoun
33|other/subject:demand country
6|other/subject:demand gov
-8|other/subject:demand leader
-5|other/subject:denial body
-14|other/subject:denial country
7|other/subject:denial gov
7|other/subject:denial leader
5|other/subject:denial pronoun
4|other/subject:level gov
3|other/subject:level leader
-7|other/subject:level pronoun
12|other/subject:move body
-22|other/subject:move capital
-13|other/subject:move gov
18|other/subject:move leader
15|other/subject:move pronoun
20|other/subject:pledge country
9|other/subject:pledge gov
11|other/subject:pledge pronoun
-13|other/subject:proposal capital
-23|other/subject:proposal gov
-14|other/subject:proposal nongov
4|other/subject:proposal pronoun
8|other/subject:spend body
-4|other/subject:spend country
10|other/subject:spend pronoun
37|other/title
-36|other/told-of:0
-10|other/told-of:1
15|other/told-of:2
30|other/told-of:3
-10|other/unnamed
-42|other/unnamed-beside-others
72|pledge/after-joint:0 far
-47|pledge/after-joint:0 mid
-12|pledge/after-joint:0 near
-20|pledge/after-joint:1 far
48|pledge/after-joint:1 mid
4|pledge/after-joint:1 near
4|pledge/after-joint:2 far
-24|pledge/after-joint:2 mid
-6|pledge/after-joint:3 far
7|pledge/after-joint:3 mid
-27|pledge/after-joint:3 near
11|pledge/after-led:\" far joined
-15|pledge/after-led:\" near joined
-6|pledge/after-led:# far free
8|pledge/after-led:# near free
62|pledge/after-led:, far joined
5|pledge/after-led:, near joined
29|pledge/after-led:. near free
19|pledge/after-led:: far joined
82|pledge/after-led:: near joined
-32|pledge/after-led:; far joined
-64|pledge/after-led:; near joined
6|pledge/after-led:DATE far joined
-4|pledge/after-led:about far joined
13|pledge/after-led:accused far joined
-52|pledge/after-led:adopt near free
4|pledge/after-led:affair far joined
-7|pledge/after-led:affect near free
37|pledge/after-led:after far joined
-75|pledge/after-led:after near joined
5|pledge/after-led:all far joined
-11|pledge/after-led:also far joined
-6|pledge/after-led:although near joined
-3|pledge/after-led:among far joined
4|pledge/after-led:an near free
-23|pledge/after-led:and far free
15|pledge/after-led:and far joined
-7|pledge/after-led:and near free
-15|pledge/after-led:and near joined
-20|pledge/after-led:another near free
4|pledge/after-led:any far free
-29|pledge/after-led:around far joined
4|pledge/after-led:as far free
24|pledge/after-led:as far joined
27|pledge/after-led:as near free
-5|pledge/after-led:as near joined
24|pledge/after-led:ask near free
-8|pledge/after-led:at far free
7|pledge/after-led:at far joined
6|pledge/after-led:at near free
18|pledge/after-led:because near joined
-6|pledge/after-led:before far joined
-50|pledge/after-led:before near joined
13|pledge/after-led:better near free
8|pledge/after-led:bring far free
19|pledge/after-led:bring near free
7|pledge/after-led:but far joined
37|pledge/after-led:but near joined
18|pledge/after-led:buys far free
-18|pledge/after-led:by near free
-34|pledge/after-led:call far joined
-22|pledge/after-led:call near free
-13|pledge/after-led:call on far joined
5|pledge/after-led:caretaker far free
-5|pledge/after-led:concerned far joined
-12|pledge/after-led:copy far joined
-5|pledge/after-led:countries far joined
3|pledge/after-led:cut near free
41|pledge/after-led:cut near joined
24|pledge/after-led:date far joined
-18|pledge/after-led:defence minister far joined
-17|pledge/after-led:defence minister near joined
32|pledge/after-led:defend far free
-9|pledge/after-led:defense minister far joined
32|pledge/after-led:defense minister near joined
12|pledge/after-led:divides far joined
3|pledge/after-led:drop near joined
-7|pledge/after-led:even far joined
-26|pledge/after-led:exempt far free
30|pledge/after-led:figure far joined
4|pledge/after-led:finance minister near joined
-17|pledge/after-led:find far free
65|pledge/after-led:for far free
-18|pledge/after-led:for far joined
-45|pledge/after-led:for near free
-6|pledge/after-led:for near joined
-23|pledge/after-led:foreign minister far joined
5|pledge/after-led:foreign minister near joined
-44|pledge/after-led:from far joined
4|pledge/after-led:from near free
-29|pledge/after-led:from near joined
13|pledge/after-led:general far joined
12|pledge/after-led:goal near joined
7|pledge/after-led:gritting near joined
12|pledge/after-led:gross domestic product near free
68|pledge/after-led:guide near free
-10|pledge/after-led:had near free
17|pledge/after-led:has far joined
-8|pledge/after-led:his far free
3|pledge/after-led:hold far joined
-10|pledge/after-led:hope far free
-16|pledge/after-led:if far joined
3|pledge/after-led:if near joined
-16|pledge/after-led:in far free
-3|pledge/after-led:in far joined
-8|pledge/after-led:in line with far free
-10|pledge/after-led:in line with far joined
-18|pledge/after-led:in line with near free
-20|pledge/after-led:in near free
-13|pledge/after-led:into far free
4|pledge/after-led:into near free
-52|pledge/after-led:is near joined
-5|pledge/after-led:its far joined
20|pledge/after-led:its near free
-6|pledge/after-led:keep far joined
-6|pledge/after-led:leftwing far joined
-18|pledge/after-led:like far joined
-11|pledge/after-led:like near free
30|pledge/after-led:like near joined
7|pledge/after-led:made far joined
5|pledge/after-led:make far joined
-13|pledge/after-led:misread far joined
84|pledge/after-led:of far free
-6|pledge/after-led:of far joined
12|pledge/after-led:of near free
25|pledge/after-led:of near joined
-3|pledge/after-led:old far joined
18|pledge/after-led:on far joined
-14|pledge/after-led:on near free
6|pledge/after-led:oppose far joined
25|pledge/after-led:other far joined
45|pledge/after-led:outgoing far free
-4|pledge/after-led:outgoing far joined
3|pledge/after-led:outlast near free
4|pledge/after-led:over far free
3|pledge/after-led:over far joined
-4|pledge/after-led:please far joined
14|pledge/after-led:premier far joined
4|pledge/after-led:president far free
7|pledge/after-led:president far joined
-56|pledge/after-led:president near joined
7|pledge/after-led:prime minister far joined
7|pledge/after-led:prime minister near free
5|pledge/after-led:prime minister near joined
-18|pledge/after-led:promise far free
-14|pledge/after-led:promise near free
-21|pledge/after-led:put far joined
15|pledge/after-led:remain near joined
-6|pledge/after-led:replaced near free
-26|pledge/after-led:review far joined
19|pledge/after-led:say far joined
-17|pledge/after-led:schedule far joined
22|pledge/after-led:senior far joined
-18|pledge/after-led:since far joined
3|pledge/after-led:statutory near joined
4|pledge/after-led:surprises near free
7|pledge/after-led:take far free
8|pledge/after-led:take near free
4|pledge/after-led:target far joined
-9|pledge/after-led:than far joined
-5|pledge/after-led:thank far joined
11|pledge/after-led:that far free
-21|pledge/after-led:that far joined
-26|pledge/after-led:that near free
20|pledge/after-led:then far joined
-57|pledge/after-led:think near free
3|pledge/after-led:though far joined
4|pledge/after-led:though near joined
-46|pledge/after-led:to far free
-45|pledge/after-led:to far joined
-4|pledge/after-led:to near free
-8|pledge/after-led:toward far joined
-4|pledge/after-led:towards far joined
9|pledge/after-led:treasurer near joined
3|pledge/after-led:turn near free
6|pledge/after-led:turned far joined
64|pledge/after-led:under far joined
8|pledge/after-led:under near free
-34|pledge/after-led:up near joined
29|pledge/after-led:view far joined
22|pledge/after-led:want far joined
4|pledge/after-led:was near free
3|pledge/after-led:western far joined
8|pledge/after-led:what far free
20|pledge/after-led:what far joined
-29|pledge/after-led:what near free
7|pledge/after-led:what near joined
-5|pledge/after-led:whatever near free
8|pledge/after-led:when near joined
-23|pledge/after-led:whether far joined
5|pledge/after-led:which far joined
-8|pledge/after-led:which near joined
31|pledge/after-led:while near joined
-50|pledge/after-led:whose far joined
-7|pledge/after-led:with far free
8|pledge/after-led:year far joined
29|pledge/after:allies name
24|pledge/after:body name
83|pledge/after:body owner
-35|pledge/after:capital name
3|pledge/after:capital owner
-37|pledge/after:country name
-8|pledge/after:country owner
20|pledge/after:gov name
-20|pledge/after:gov owner
16|pledge/after:leader name
-5|pledge/after:nongov name
-37|pledge/after:people name
19|pledge/after:people owner
-53|pledge/after:pronoun name
10|pledge/asked
154|pledge/asks
13|pledge/before-clause:after-figure inside name body
20|pledge/before-clause:after-figure inside name capital
5|pledge/before-clause:after-figure inside name country
7|pledge/before-clause:after-figure inside name gov
-15|pledge/before-clause:after-figure inside name leader
-13|pledge/before-clause:after-figure inside name nongov
-7|pledge/before-clause:after-figure inside name people
21|pledge/before-clause:after-figure inside name pronoun
-7|pledge/before-clause:after-figure inside owner body
6|pledge/before-clause:after-figure inside owner country
17|pledge/before-clause:after-figure inside owner gov
9|pledge/before-clause:after-figure inside owner nongov
29|pledge/before-clause:after-figure inside owner pronoun
-7|pledge/before-clause:after-figure opens name allies
-9|pledge/before-clause:after-figure opens name body
24|pledge/before-clause:after-figure opens name capital
3|pledge/before-clause:after-figure opens name country
-51|pledge/before-clause:after-figure opens name gov
-16|pledge/before-clause:after-figure opens name leader
4|pledge/before-clause:after-figure opens name nongov
9|pledge/before-clause:after-figure opens name pronoun
30|pledge/before-clause:after-figure opens owner capital
-15|pledge/before-clause:after-figure opens owner country
3|pledge/before-clause:after-figure opens owner people
-46|pledge/before-clause:after-figure opens owner pronoun
-14|pledge/before-clause:free inside name allies
-18|pledge/before-clause:free inside name body
-20|pledge/before-clause:free inside name capital
-47|pledge/before-clause:free inside name country
36|pledge/before-clause:free inside name gov
28|pledge/before-clause:free inside name leader
-34|pledge/before-clause:free inside name nongov
-26|pledge/before-clause:free inside name people
-13|pledge/before-clause:free inside name pronoun
55|pledge/before-clause:free inside owner body
-34|pledge/before-clause:free inside owner capital
39|pledge/before-clause:free inside owner country
22|pledge/before-clause:free inside owner gov
4|pledge/before-clause:free inside owner leader
8|pledge/before-clause:free inside owner nongov
-20|pledge/before-clause:free inside owner people
25|pledge/before-clause:free inside owner pronoun
-6|pledge/before-clause:free opens name allies
59|pledge/before-clause:free opens name body
-41|pledge/before-clause:free opens name capital
43|pledge/before-clause:free opens name gov
34|pledge/before-clause:free opens name nongov
17|pledge/before-clause:free opens name people
-16|pledge/before-clause:free opens name pronoun
9|pledge/before-clause:free opens owner body
13|pledge/before-clause:free opens owner capital
-28|pledge/before-clause:free opens owner country
11|pledge/before-clause:free opens owner gov
7|pledge/before-clause:free opens owner leader
-20|pledge/before-clause:free opens owner nongov
-19|pledge/before-clause:free opens owner people
-32|pledge/before-clause:free opens owner pronoun
22|pledge/before-far:1
-3|pledge/before-far:20
-7|pledge/before-far:4
40|pledge/before-far:60
-23|pledge/before-far:9
-24|pledge/before-free:0 after-figure name far
-14|pledge/before-free:0 after-figure name near
-3|pledge/before-free:0 after-figure owner far
-24|pledge/before-free:0 after-figure owner near
32|pledge/before-free:0 free name far
-12|pledge/before-free:0 free name near
36|pledge/before-free:0 free owner far
13|pledge/before-free:0 free owner near
-10|pledge/before-free:1 after-figure name far
35|pledge/before-free:1 after-figure name near
76|pledge/before-free:1 after-figure owner far
-12|pledge/before-free:1 after-figure owner near
22|pledge/before-free:1 free name far
-30|pledge/before-free:1 free owner far
34|pledge/before-free:1 free owner near
-7|pledge/before-free:2 after-figure name far
5|pledge/before-free:2 after-figure name near
-8|pledge/before-free:2 after-figure owner near
-39|pledge/before-free:2 free name far
9|pledge/before-free:2 free name near
-16|pledge/before-free:2 free owner near
-15|pledge/before-free:3 free name far
-18|pledge/before-free:3 free name near
3|pledge/before-free:3 free owner near
16|pledge/before-joint:0 after-figure
13|pledge/before-joint:0 free
-36|pledge/before-joint:1 after-figure
38|pledge/before-joint:2 after-figure
3|pledge/before-joint:2 free
-7|pledge/before-joint:3 after-figure
13|pledge/before-led:
33|pledge/before-led:\"
-54|pledge/before-led:#
-42|pledge/before-led:'s
18|pledge/before-led:)
26|pledge/before-led:,
39|pledge/before-led:-
-9|pledge/before-led:--
17|pledge/before-led:.
-67|pledge/before-led::
15|pledge/before-led:;
4|pledge/before-led:DATE
-10|pledge/before-led:PARTY
-4|pledge/before-led:a
4|pledge/before-led:about
3|pledge/before-led:above
17|pledge/before-led:after
8|pledge/before-led:against
3|pledge/before-led:all
14|pledge/before-led:allege
47|pledge/before-led:alliance
-19|pledge/before-led:allied
3|pledge/before-led:although
24|pledge/before-led:among
-21|pledge/before-led:and
5|pledge/before-led:announce
-6|pledge/before-led:as
8|pledge/before-led:assure
-15|pledge/before-led:at
15|pledge/before-led:attain
24|pledge/before-led:baltic
5|pledge/before-led:basis
-20|pledge/before-led:battalion
23|pledge/before-led:been
22|pledge/before-led:before
7|pledge/before-led:benchmarking
5|pledge/before-led:beside
24|pledge/before-led:between
6|pledge/before-led:bind
34|pledge/before-led:bring
-6|pledge/before-led:broke
-22|pledge/before-led:but
-22|pledge/before-led:buy
60|pledge/before-led:by
17|pledge/before-led:cajole
40|pledge/before-led:call
8|pledge/before-led:caretaker
9|pledge/before-led:carry
50|pledge/before-led:chancellor
-17|pledge/before-led:chief
13|pledge/before-led:cite
3|pledge/before-led:clear
-23|pledge/before-led:coming
-9|pledge/before-led:commissioner
53|pledge/before-led:commit
-6|pledge/before-led:commitment
3|pledge/before-led:commons
-5|pledge/before-led:compare
3|pledge/before-led:congratulate
6|pledge/before-led:consider
-40|pledge/before-led:continues
-9|pledge/before-led:contrasted
21|pledge/before-led:copied
36|pledge/before-led:credited
23|pledge/before-led:de
-18|pledge/before-led:declaration
4|pledge/before-led:deeming
-10|pledge/before-led:defence
-22|pledge/before-led:defence minister
-27|pledge/before-led:defence secretary
-8|pledge/before-led:defense secretary
8|pledge/before-led:despite
-33|pledge/before-led:did
10|pledge/before-led:do
9|pledge/before-led:documents
-5|pledge/before-led:double
-23|pledge/before-led:down
5|pledge/before-led:dragged
73|pledge/before-led:drop
-13|pledge/before-led:economies
3|pledge/before-led:eight
4|pledge/before-led:elect
5|pledge/before-led:emulate
-6|pledge/before-led:europe
-4|pledge/before-led:european
15|pledge/before-led:even
-15|pledge/before-led:every
-11|pledge/before-led:exceed
-13|pledge/before-led:expelling
15|pledge/before-led:fellow
23|pledge/before-led:finance
20|pledge/before-led:finance minister
-47|pledge/before-led:first
-28|pledge/before-led:follow
-32|pledge/before-led:follows
-86|pledge/before-led:for
-11|pledge/before-led:force
6|pledge/before-led:former
-26|pledge/before-led:from
-37|pledge/before-led:fulfill
3|pledge/before-led:fund
3|pledge/before-led:future
3|pledge/before-led:gdp
8|pledge/before-led:general
-6|pledge/before-led:give
-18|pledge/before-led:go
-3|pledge/before-led:goal
4|pledge/before-led:hail
4|pledge/before-led:has
53|pledge/before-led:her
45|pledge/before-led:his
-24|pledge/before-led:hit
6|pledge/before-led:hold
4|pledge/before-led:hold up
5|pledge/before-led:honor
-47|pledge/before-led:honour
-3|pledge/before-led:host
-7|pledge/before-led:how
8|pledge/before-led:if
25|pledge/before-led:in
37|pledge/before-led:in line with
-3|pledge/before-led:includes
9|pledge/before-led:increase
7|pledge/before-led:insist
4|pledge/before-led:into
-68|pledge/before-led:its
-47|pledge/before-led:keep
-4|pledge/before-led:last
5|pledge/before-led:later
3|pledge/before-led:lauds
-49|pledge/before-led:law
-49|pledge/before-led:leave
-75|pledge/before-led:let
15|pledge/before-led:lets
9|pledge/before-led:liberal
-5|pledge/before-led:like
-7|pledge/before-led:long
-19|pledge/before-led:longer
3|pledge/before-led:major
8|pledge/before-led:make
25|pledge/before-led:make good on
6|pledge/before-led:match
-42|pledge/before-led:me
5|pledge/before-led:measure
4|pledge/before-led:meet
-24|pledge/before-led:members
-6|pledge/before-led:mention
41|pledge/before-led:mind
8|pledge/before-led:minister
-49|pledge/before-led:miss
5|pledge/before-led:missing
-12|pledge/before-led:more than double
-4|pledge/before-led:move
-33|pledge/before-led:move up
6|pledge/before-led:n't
8|pledge/before-led:neighboring
-6|pledge/before-led:neither
9|pledge/before-led:neutral
6|pledge/before-led:new
-17|pledge/before-led:next
-7|pledge/before-led:nineteen
-33|pledge/before-led:not
-14|pledge/before-led:notify
10|pledge/before-led:now
6|pledge/before-led:obligation
35|pledge/before-led:oblige
-27|pledge/before-led:of
88|pledge/before-led:on
6|pledge/before-led:once
-19|pledge/before-led:one
13|pledge/before-led:only
9|pledge/before-led:opposition
6|pledge/before-led:or
13|pledge/before-led:order
30|pledge/before-led:other
7|pledge/before-led:outgoing
-11|pledge/before-led:outside
12|pledge/before-led:over
-66|pledge/before-led:owes
-34|pledge/before-led:own
7|pledge/before-led:pacifist
-6|pledge/before-led:party
-45|pledge/before-led:pd
-3|pledge/before-led:petitioned
-19|pledge/before-led:pledge
42|pledge/before-led:praised
77|pledge/before-led:premier
-6|pledge/before-led:president
-12|pledge/before-led:press
-4|pledge/before-led:pressure
73|pledge/before-led:prime minister
-33|pledge/before-led:promise
-25|pledge/before-led:protecting
8|pledge/before-led:publish
-43|pledge/before-led:put
-9|pledge/before-led:qualifies
-10|pledge/before-led:raise
-29|pledge/before-led:reach
-48|pledge/before-led:recall
4|pledge/before-led:regards
4|pledge/before-led:reiterate
-14|pledge/before-led:remind
4|pledge/before-led:repeat
-11|pledge/before-led:restated
13|pledge/before-led:result
14|pledge/before-led:return
-3|pledge/before-led:review
6|pledge/before-led:rival
-11|pledge/before-led:ruling
13|pledge/before-led:satisfy
24|pledge/before-led:say
-68|pledge/before-led:scold
5|pledge/before-led:security
4|pledge/before-led:seen
10|pledge/before-led:set
7|pledge/before-led:share
16|pledge/before-led:should
-13|pledge/before-led:show
6|pledge/before-led:signed
33|pledge/before-led:since
12|pledge/before-led:so
-9|pledge/before-led:sold
-3|pledge/before-led:spared
-5|pledge/before-led:spares
-19|pledge/before-led:splitting
6|pledge/before-led:statute
5|pledge/before-led:stick to
-5|pledge/before-led:stick with
-3|pledge/before-led:strengthen
47|pledge/before-led:study
23|pledge/before-led:support
-15|pledge/before-led:table
20|pledge/before-led:take
3|pledge/before-led:target
-44|pledge/before-led:tell
5|pledge/before-led:than
-3|pledge/before-led:thanked
-23|pledge/before-led:that
75|pledge/before-led:the
-3|pledge/before-led:the economy
6|pledge/before-led:the military
-57|pledge/before-led:their
7|pledge/before-led:think
9|pledge/before-led:three
14|pledge/before-led:through
-18|pledge/before-led:throwing
-21|pledge/before-led:time
15|pledge/before-led:to
15|pledge/before-led:toward
3|pledge/before-led:trim
30|pledge/before-led:under
7|pledge/before-led:until
-29|pledge/before-led:urge
-29|pledge/before-led:use
8|pledge/before-led:want
10|pledge/before-led:warn
-5|pledge/before-led:was
3|pledge/before-led:way
7|pledge/before-led:weeks
-25|pledge/before-led:were
-4|pledge/before-led:west
-3|pledge/before-led:what
-28|pledge/before-led:whatever
10|pledge/before-led:when
-78|pledge/before-led:where
5|pledge/before-led:whereas
14|pledge/before-led:whether
-5|pledge/before-led:which
4|pledge/before-led:while
-12|pledge/before-led:whom
19|pledge/before-led:whose
-41|pledge/before-led:why
3|pledge/before-led:winner
99|pledge/before-led:with
18|pledge/before-led:would
16|pledge/before-led:year
-27|pledge/before:allies name
44|pledge/before:body name
57|pledge/before:body owner
-17|pledge/before:capital name
9|pledge/before:capital owner
-39|pledge/before:country name
35|pledge/before:gov name
49|pledge/before:gov owner
-5|pledge/before:leader name
10|pledge/before:leader owner
-10|pledge/before:nongov name
-3|pledge/before:nongov owner
-16|pledge/before:people name
-36|pledge/before:people owner
-25|pledge/before:pronoun owner
-7|pledge/class-home:ALLIES CHN
-3|pledge/class-home:ALLIES EU
-16|pledge/class-home:ALLIES NATO
-4|pledge/class-home:ALLIES USA
-21|pledge/class-home:ALLIES foe
3|pledge/class-home:ALLIES land
-8|pledge/class-home:ALLIES member
-5|pledge/class-home:CHN CHN
-17|pledge/class-home:CHN JPN
-22|pledge/class-home:EU EU
32|pledge/class-home:EU land
-60|pledge/class-home:EU member
37|pledge/class-home:JPN CHN
-23|pledge/class-home:JPN JPN
6|pledge/class-home:JPN foe
-23|pledge/class-home:JPN land
-22|pledge/class-home:NATO CHN
42|pledge/class-home:NATO EU
7|pledge/class-home:NATO JPN
38|pledge/class-home:NATO NATO
-18|pledge/class-home:NATO USA
5|pledge/class-home:NATO foe
5|pledge/class-home:NATO land
-12|pledge/class-home:NATO member
-8|pledge/class-home:USA CHN
-13|pledge/class-home:USA JPN
-15|pledge/class-home:USA NATO
22|pledge/class-home:USA USA
-28|pledge/class-home:USA land
34|pledge/class-home:USA member
-12|pledge/class-home:foe JPN
-6|pledge/class-home:foe NATO
-9|pledge/class-home:foe land
-5|pledge/class-home:foe member
5|pledge/class-home:land CHN
17|pledge/class-home:land JPN
9|pledge/class-home:land foe
-10|pledge/class-home:land land
22|pledge/class-home:land member
-15|pledge/class-home:member EU
41|pledge/class-home:member JPN
5|pledge/class-home:member foe
32|pledge/class-home:member land
28|pledge/class-home:member member
-5|pledge/class-named:ALLIES CHN others-named
10|pledge/class-named:ALLIES JPN nobody-named
-10|pledge/class-named:ALLIES JPN others-named
-5|pledge/class-named:ALLIES NATO nobody-named
-11|pledge/class-named:ALLIES NATO others-named
-4|pledge/class-named:ALLIES USA others-named
-19|pledge/class-named:ALLIES foe others-named
17|pledge/class-named:ALLIES land nobody-named
-14|pledge/class-named:ALLIES land others-named
27|pledge/class-named:ALLIES member nobody-named
-35|pledge/class-named:ALLIES member others-named
-3|pledge/class-named:CHN CHN nobody-named
-16|pledge/class-named:CHN JPN others-named
-11|pledge/class-named:EU EU nobody-named
-11|pledge/class-named:EU EU others-named
34|pledge/class-named:EU land others-named
-3|pledge/class-named:EU member nobody-named
-56|pledge/class-named:EU member others-named
41|pledge/class-named:JPN CHN nobody-named
-4|pledge/class-named:JPN CHN others-named
4|pledge/class-named:JPN JPN nobody-named
-26|pledge/class-named:JPN JPN others-named
6|pledge/class-named:JPN foe nobody-named
-10|pledge/class-named:JPN land nobody-named
-13|pledge/class-named:JPN land others-named
-36|pledge/class-named:NATO CHN nobody-named
14|pledge/class-named:NATO CHN others-named
13|pledge/class-named:NATO EU nobody-named
28|pledge/class-named:NATO EU others-named
7|pledge/class-named:NATO JPN nobody-named
16|pledge/class-named:NATO NATO nobody-named
22|pledge/class-named:NATO NATO others-named
-18|pledge/class-named:NATO USA others-named
-3|pledge/class-named:NATO foe nobody-named
7|pledge/class-named:NATO foe others-named
7|pledge/class-named:NATO land nobody-named
-3|pledge/class-named:NATO land others-named
-24|pledge/class-named:NATO member nobody-named
11|pledge/class-named:NATO member others-named
-8|pledge/class-named:USA CHN others-named
-4|pledge/class-named:USA JPN nobody-named
-9|pledge/class-named:USA JPN others-named
-15|pledge/class-named:USA NATO others-named
22|pledge/class-named:USA USA others-named
-3|pledge/class-named:USA land nobody-named
-25|pledge/class-named:USA land others-named
35|pledge/class-named:USA member others-named
-12|pledge/class-named:foe JPN others-named
-6|pledge/class-named:foe NATO others-named
8|pledge/class-named:foe foe nobody-named
-10|pledge/class-named:foe foe others-named
-9|pledge/class-named:foe land others-named
-3|pledge/class-named:foe member others-named
5|pledge/class-named:land CHN others-named
-4|pledge/class-named:land JPN nobody-named
22|pledge/class-named:land JPN others-named
9|pledge/class-named:land foe others-named
-12|pledge/class-named:land land others-named
17|pledge/class-named:land member nobody-named
5|pledge/class-named:land member others-named
-15|pledge/class-named:member EU others-named
-12|pledge/class-named:member JPN nobody-named
53|pledge/class-named:member JPN others-named
-10|pledge/class-named:member NATO nobody-named
10|pledge/class-named:member NATO others-named
-10|pledge/class-named:member foe nobody-named
15|pledge/class-named:member foe others-named
-11|pledge/class-named:member land nobody-named
43|pledge/class-named:member land others-named
-15|pledge/class-named:member member nobody-named
43|pledge/class-named:member member others-named
-7|pledge/class-shape:ALLIES fine
-15|pledge/class-shape:ALLIES half
-7|pledge/class-shape:ALLIES tenth
-27|pledge/class-shape:ALLIES whole
-4|pledge/class-shape:CHN half
-19|pledge/class-shape:CHN whole
-31|pledge/class-shape:EU half
-18|pledge/class-shape:EU whole
-19|pledge/class-shape:JPN half
-6|pledge/class-shape:JPN tenth
24|pledge/class-shape:JPN whole
-23|pledge/class-shape:NATO fine
49|pledge/class-shape:NATO half
-47|pledge/class-shape:NATO tenth
64|pledge/class-shape:NATO whole
-9|pledge/class-shape:USA tenth
-11|pledge/class-shape:foe fine
-15|pledge/class-shape:foe half
9|pledge/class-shape:foe tenth
-18|pledge/class-shape:foe whole
3|pledge/class-shape:land fine
29|pledge/class-shape:land half
31|pledge/class-shape:land tenth
-21|pledge/class-shape:land whole
38|pledge/class-shape:member fine
8|pledge/class-shape:member half
31|pledge/class-shape:member tenth
14|pledge/class-shape:member whole
-3|pledge/class-value:ALLIES 1
-10|pledge/class-value:ALLIES 1.5
3|pledge/class-value:ALLIES 2
-6|pledge/class-value:ALLIES 2.5
-23|pledge/class-value:ALLIES 3
3|pledge/class-value:ALLIES 3.5
-3|pledge/class-value:ALLIES 4
-20|pledge/class-value:EU 1.5
-14|pledge/class-value:EU 2
-10|pledge/class-value:EU 3.5
-8|pledge/class-value:NATO 0.25
-3|pledge/class-value:NATO 1
47|pledge/class-value:NATO 1.5
-9|pledge/class-value:NATO 1.76
-4|pledge/class-value:NATO 1.8
90|pledge/class-value:NATO 2
-16|pledge/class-value:NATO 2.1
-49|pledge/class-value:NATO 2.5
-5|pledge/class-value:NATO 2.6
-54|pledge/class-value:NATO 3
-6|pledge/class-value:NATO 3.2
55|pledge/class-value:NATO 3.5
-32|pledge/class-value:NATO 4
49|pledge/class-value:NATO 5
-5|pledge/class-value:NATO 5.4
-3|pledge/class-value:NATO 6
20|pledge/class-value:NATO 8
-23|pledge/class-value:USA 2
-8|pledge/class-value:USA 3
-13|pledge/class-value:USA 3.2
8|pledge/class-value:USA 3.4
-14|pledge/class-value:USA 3.5
27|pledge/class-value:USA 4
16|pledge/class-value:USA 4.5
6|pledge/class-value:USA 7
-18|pledge/class-verb:ALLIES be
-11|pledge/class-verb:ALLIES cap
5|pledge/class-verb:ALLIES demand
-5|pledge/class-verb:ALLIES denial
-14|pledge/class-verb:ALLIES level
-49|pledge/class-verb:ALLIES move
-69|pledge/class-verb:ALLIES pledge
-20|pledge/class-verb:ALLIES proposal
-10|pledge/class-verb:ALLIES spend
-4|pledge/class-verb:CHN move
-9|pledge/class-verb:CHN pledge
-5|pledge/class-verb:EU be
-12|pledge/class-verb:EU move
-25|pledge/class-verb:EU pledge
-12|pledge/class-verb:JPN be
18|pledge/class-verb:JPN cap
20|pledge/class-verb:JPN denial
-5|pledge/class-verb:JPN level
12|pledge/class-verb:JPN move
-11|pledge/class-verb:JPN proposal
22|pledge/class-verb:JPN spend
22|pledge/class-verb:NATO be
-14|pledge/class-verb:NATO cap
34|pledge/class-verb:NATO demand
-11|pledge/class-verb:NATO level
26|pledge/class-verb:NATO move
10|pledge/class-verb:NATO pledge
45|pledge/class-verb:NATO proposal
8|pledge/class-verb:NATO spend
-7|pledge/class-verb:USA be
-5|pledge/class-verb:USA cap
-23|pledge/class-verb:USA demand
34|pledge/class-verb:USA pledge
-3|pledge/class-verb:USA proposal
-9|pledge/class-verb:USA spend
-4|pledge/class-verb:foe be
4|pledge/class-verb:foe denial
-7|pledge/class-verb:foe level
7|pledge/class-verb:foe pledge
-3|pledge/class-verb:foe spend
21|pledge/class-verb:land be
16|pledge/class-verb:land cap
-10|pledge/class-verb:land demand
-60|pledge/class-verb:land denial
18|pledge/class-verb:land level
21|pledge/class-verb:land move
19|pledge/class-verb:land pledge
-17|pledge/class-verb:land proposal
17|pledge/class-verb:land spend
4|pledge/class-verb:member be
39|pledge/class-verb:member denial
21|pledge/class-verb:member level
4|pledge/class-verb:member move
35|pledge/class-verb:member pledge
6|pledge/class-verb:member proposal
-26|pledge/class-verb:member spend
-55|pledge/class:ALLIES
-24|pledge/class:CHN
-51|pledge/class:EU
43|pledge/class:NATO
-11|pledge/class:USA
-35|pledge/class:foe
42|pledge/class:land
91|pledge/class:member
-4|pledge/group:all back:0
-13|pledge/group:all back:1
-13|pledge/group:all mid
-4|pledge/group:all near
-31|pledge/group:all then:of
27|pledge/group:all then:promise
-13|pledge/group:all then:the
14|pledge/group:both then:aim
67|pledge/group:both then:cases
21|pledge/group:both then:decide
-7|pledge/group:both then:had
16|pledge/group:both then:have
6|pledge/group:both then:plan
-7|pledge/group:both then:represent
-4|pledge/group:both then:under
31|pledge/group:both then:will
-3|pledge/group:count back:0
69|pledge/group:count back:1
-10|pledge/group:count back:2
56|pledge/group:count behind
-13|pledge/group:count far
-38|pledge/group:count mid
51|pledge/group:count near
-11|pledge/group:countries back:0
-11|pledge/group:countries far
-11|pledge/group:countries then:'
-18|pledge/group:each back:0
6|pledge/group:each back:1
-32|pledge/group:each behind
20|pledge/group:each near
11|pledge/group:each then:is
5|pledge/group:each then:promise
4|pledge/group:each then:put
-32|pledge/group:each then:year
52|pledge/group:epithet
24|pledge/group:epithet far
30|pledge/group:epithet near
-8|pledge/group:governments back:1
-8|pledge/group:governments mid
-7|pledge/group:governments then:have
15|pledge/group:list after-figure far
-5|pledge/group:list after-figure mid
-31|pledge/group:list alone lands
-21|pledge/group:list alone union
-11|pledge/group:list behind
-11|pledge/group:list far
-13|pledge/group:list far-behind
-11|pledge/group:list free behind
-27|pledge/group:list free far
-13|pledge/group:list free far-behind
-20|pledge/group:list free mid
9|pledge/group:list free near
-25|pledge/group:list mid
9|pledge/group:list near
-55|pledge/group:list plain
3|pledge/group:list shared
75|pledge/group:list-led:
-6|pledge/group:list-led:'s
-4|pledge/group:list-led:,
-39|pledge/group:list-led:--
-6|pledge/group:list-led:below
-3|pledge/group:list-led:beside
-3|pledge/group:list-led:between
-7|pledge/group:list-led:by
-3|pledge/group:list-led:for
-18|pledge/group:list-led:in
-3|pledge/group:list-led:neutral
-5|pledge/group:list-led:of
-11|pledge/group:list-led:only
-7|pledge/group:list-led:regards
40|pledge/group:list-led:that
-19|pledge/group:list-led:the
-16|pledge/group:list-led:to
-3|pledge/group:list-led:which
-6|pledge/group:list-then:#
-6|pledge/group:list-then:'s
14|pledge/group:list-then:,
-12|pledge/group:list-then:.
-7|pledge/group:list-then::
-11|pledge/group:list-then:add
7|pledge/group:list-then:affirmed
61|pledge/group:list-then:agree
-6|pledge/group:list-then:among
22|pledge/group:list-then:are
-4|pledge/group:list-then:call
-8|pledge/group:list-then:contrasted
-3|pledge/group:list-then:could
-38|pledge/group:list-then:defense
-3|pledge/group:list-then:describe
-7|pledge/group:list-then:expressed
-4|pledge/group:list-then:fact
-13|pledge/group:list-then:followed
-6|pledge/group:list-then:go
39|pledge/group:list-then:had
57|pledge/group:list-then:have
-3|pledge/group:list-then:home
-12|pledge/group:list-then:just
-9|pledge/group:list-then:meet
-10|pledge/group:list-then:note
-3|pledge/group:list-then:observe
-3|pledge/group:list-then:officers
-5|pledge/group:list-then:part
23|pledge/group:list-then:plan
-3|pledge/group:list-then:point
-39|pledge/group:list-then:put
63|pledge/group:list-then:ready
-4|pledge/group:list-then:rise
-7|pledge/group:list-then:say
3|pledge/group:list-then:to
-32|pledge/group:list-then:were
-44|pledge/group:list-then:will
-12|pledge/group:list-then:write
-26|pledge/group:neither then:government
-15|pledge/group:neither then:mention
-17|pledge/group:neither then:of
-21|pledge/group:neither then:raise
24|pledge/group:their back:0
-30|pledge/group:their back:1
-6|pledge/group:their near
-3|pledge/group:their then:armed forces
-19|pledge/group:their then:armies
-21|pledge/group:their then:fingernails
24|pledge/group:their then:force
29|pledge/group:their then:goal
-16|pledge/group:their then:guideline
-12|pledge/group:their then:overseas
11|pledge/group:their then:own
-14|pledge/group:them back:2
-14|pledge/group:them mid
-14|pledge/group:them then:to
69|pledge/group:they back:0
42|pledge/group:they back:1
-18|pledge/group:they back:2
30|pledge/group:they mid
62|pledge/group:they near
20|pledge/group:they then:'ll
-3|pledge/group:they then:'re
-18|pledge/group:they then:are
42|pledge/group:they then:intend
5|pledge/group:they then:joined
39|pledge/group:they then:will
8|pledge/group:they then:would
-10|pledge/group:two then:small
-10|pledge/group:two then:weeks
-3|pledge/group:two then:years
-22|pledge/heir:others-named
11|pledge/home:nobody-named
-26|pledge/home:others-named
-42|pledge/known-for:ALB 2.5 2028
-42|pledge/known-for:ALB 2028
7|pledge/known-for:ALB 2035
7|pledge/known-for:ALB 3.5 2035
-3|pledge/known-for:ALLIES 2 2024
-8|pledge/known-for:ALLIES 2 2025
-8|pledge/known-for:ALLIES 2 2026
-4|pledge/known-for:ALLIES 2 2026-03
-5|pledge/known-for:ALLIES 2 2027
-4|pledge/known-for:ALLIES 2 2030
-8|pledge/known-for:ALLIES 2 2032
-3|pledge/known-for:ALLIES 2 2032/2033
-4|pledge/known-for:ALLIES 2 FY2025
-5|pledge/known-for:ALLIES 2 FY2027
-4|pledge/known-for:ALLIES 2024
-9|pledge/known-for:ALLIES 2025
-11|pledge/known-for:ALLIES 2026
-4|pledge/known-for:ALLIES 2026-03
-8|pledge/known-for:ALLIES 2027
-4|pledge/known-for:ALLIES 2028
-3|pledge/known-for:ALLIES 2029
-8|pledge/known-for:ALLIES 2030
-11|pledge/known-for:ALLIES 2032
-3|pledge/known-for:ALLIES 2032/2033
-32|pledge/known-for:ALLIES 2035
-16|pledge/known-for:ALLIES 3.5 2035
-16|pledge/known-for:ALLIES 5 2035
-4|pledge/known-for:ALLIES FY2025
-5|pledge/known-for:ALLIES FY2027
8|pledge/known-for:ARG 2 2031
8|pledge/known-for:ARG 2031
3|pledge/known-for:ARG 2032
9|pledge/known-for:ARM 2027
9|pledge/known-for:ARM 4.5 2027
-8|pledge/known-for:AUS 0.5 2027
6|pledge/known-for:AUS 2 2020/2021
-4|pledge/known-for:AUS 2 2027
-7|pledge/known-for:AUS 2 2032/2033
9|pledge/known-for:AUS 2.2 2027
8|pledge/known-for:AUS 2.3 2032/2033
3|pledge/known-for:AUS 2.3 2033
3|pledge/known-for:AUS 2.33 2033/2034
3|pledge/known-for:AUS 2.4 2033
24|pledge/known-for:AUS 2.4 2033/2034
3|pledge/known-for:AUS 2.4 2034
-4|pledge/known-for:AUS 2.6 2027
6|pledge/known-for:AUS 2020/2021
-5|pledge/known-for:AUS 2025
-7|pledge/known-for:AUS 2027
-7|pledge/known-for:AUS 2028
-19|pledge/known-for:AUS 2029
36|pledge/known-for:AUS 2033
28|pledge/known-for:AUS 2033/2034
3|pledge/known-for:AUS 2034
-10|pledge/known-for:AUS 2035
-4|pledge/known-for:AUS 3 2025
31|pledge/known-for:AUS 3 2033
-10|pledge/known-for:AUS 3 FY2032
-10|pledge/known-for:AUS 3.5 2035
-7|pledge/known-for:AUS 4.5 2028
-19|pledge/known-for:AUS 5.4 2029
-10|pledge/known-for:AUS FY2032
-12|pledge/known-for:AUT 1 2032
11|pledge/known-for:AUT 2 2032
-4|pledge/known-for:AZE 2.4 2026
-4|pledge/known-for:AZE 2026
-4|pledge/known-for:BEL 2 2024
35|pledge/known-for:BEL 2 2025
3|pledge/known-for:BEL 2 2025-12
-4|pledge/known-for:BEL 2 2026
23|pledge/known-for:BEL 2 2029
3|pledge/known-for:BEL 2 202X
-4|pledge/known-for:BEL 2 2030
9|pledge/known-for:BEL 2 2033
4|pledge/known-for:BEL 2.2 2029
3|pledge/known-for:BEL 2.5 2027
10|pledge/known-for:BEL 2.5 2034
-4|pledge/known-for:BEL 2024
34|pledge/known-for:BEL 2025
3|pledge/known-for:BEL 2025-12
-4|pledge/known-for:BEL 2026
3|pledge/known-for:BEL 2027
28|pledge/known-for:BEL 2029
3|pledge/known-for:BEL 202X
9|pledge/known-for:BEL 2033
13|pledge/known-for:BEL 2034
53|pledge/known-for:BEL 2035
45|pledge/known-for:BEL 3.5 2035
5|pledge/known-for:BEL 5 2035
27|pledge/known-for:BGR 2 2024
-21|pledge/known-for:BGR 2 2030
-3|pledge/known-for:BGR 2.5 2027
27|pledge/known-for:BGR 2024
-3|pledge/known-for:BGR 2027
-29|pledge/known-for:BGR 2030
-3|pledge/known-for:BGR 3 2030
-5|pledge/known-for:BGR 3.5 2030
-7|pledge/known-for:BRA 2 2031
-7|pledge/known-for:BRA 2031
-3|pledge/known-for:BTN 2 2028
-3|pledge/known-for:BTN 2028
4|pledge/known-for:CAN 1.5 2035
11|pledge/known-for:CAN 1.76 2029/2030
-31|pledge/known-for:CAN 2 2024
24|pledge/known-for:CAN 2 2025
24|pledge/known-for:CAN 2 2025/2026
23|pledge/known-for:CAN 2 2026-03
5|pledge/known-for:CAN 2 2027
-31|pledge/known-for:CAN 2 2030
83|pledge/known-for:CAN 2 2032
22|pledge/known-for:CAN 2 FY2025
-4|pledge/known-for:CAN 2.4 2033/2034
-31|pledge/known-for:CAN 2024
24|pledge/known-for:CAN 2025
24|pledge/known-for:CAN 2025/2026
23|pledge/known-for:CAN 2026-03
4|pledge/known-for:CAN 2027
-10|pledge/known-for:CAN 2029
11|pledge/known-for:CAN 2029/2030
-31|pledge/known-for:CAN 2030
83|pledge/known-for:CAN 2032
-4|pledge/known-for:CAN 2033/2034
50|pledge/known-for:CAN 2035
-3|pledge/known-for:CAN 3 2027
-9|pledge/known-for:CAN 3 2029
12|pledge/known-for:CAN 3.5 2035
34|pledge/known-for:CAN 5 2035
22|pledge/known-for:CAN FY2025
19|pledge/known-for:CHE 1 2032
3|pledge/known-for:CHE 1 2035
18|pledge/known-for:CHE 2032
-3|pledge/known-for:CHN 3 FY2031
-3|pledge/known-for:CHN FY2031
21|pledge/known-for:COL 2026
20|pledge/known-for:COL 3.2 2026
19|pledge/known-for:CZE 2 2024
19|pledge/known-for:CZE 2024
10|pledge/known-for:CZE 2030
10|pledge/known-for:CZE 2035
10|pledge/known-for:CZE 3 2030
9|pledge/known-for:CZE 5 2035
30|pledge/known-for:DEU 1.5 2024
-35|pledge/known-for:DEU 1.5 2029
17|pledge/known-for:DEU 1.5 2032
-3|pledge/known-for:DEU 1.57 2025
-10|pledge/known-for:DEU 1995
6|pledge/known-for:DEU 2 2024
-6|pledge/known-for:DEU 2 2027
3|pledge/known-for:DEU 2 2028
47|pledge/known-for:DEU 2 2031
-6|pledge/known-for:DEU 2 2033
5|pledge/known-for:DEU 2 2035
24|pledge/known-for:DEU 2 203X
-6|pledge/known-for:DEU 2.3 2027
-5|pledge/known-for:DEU 2.5 2027
-3|pledge/known-for:DEU 2.6 2027
36|pledge/known-for:DEU 2024
-12|pledge/known-for:DEU 2025
-7|pledge/known-for:DEU 2026
-20|pledge/known-for:DEU 2027
3|pledge/known-for:DEU 2028
6|pledge/known-for:DEU 2029
-6|pledge/known-for:DEU 2030
47|pledge/known-for:DEU 2031
31|pledge/known-for:DEU 2032
-6|pledge/known-for:DEU 2033
-65|pledge/known-for:DEU 2035
24|pledge/known-for:DEU 203X
-6|pledge/known-for:DEU 3 2029
-3|pledge/known-for:DEU 3 2030
47|pledge/known-for:DEU 3.5 2029
-4|pledge/known-for:DEU 3.5 2030
17|pledge/known-for:DEU 3.5 2032
-61|pledge/known-for:DEU 3.5 2035
-9|pledge/known-for:DEU 4 1995
-6|pledge/known-for:DEU 4.7 2025
-8|pledge/known-for:DEU 5 2035
-7|pledge/known-for:DEU 5.25 2026
31|pledge/known-for:DNK 2 2030
37|pledge/known-for:DNK 2 2033
5|pledge/known-for:DNK 2025
5|pledge/known-for:DNK 2026
28|pledge/known-for:DNK 2030
37|pledge/known-for:DNK 2033
9|pledge/known-for:DNK 2035
3|pledge/known-for:DNK 3 2025
4|pledge/known-for:DNK 3 2026
29|pledge/known-for:DNK 3.5 2035
-20|pledge/known-for:DNK 5 2035
16|pledge/known-for:DOM 1.3 2028
16|pledge/known-for:DOM 2028
-7|pledge/known-for:DZA 2026
-7|pledge/known-for:DZA 5 2026
3|pledge/known-for:ECU 2.5 2027
3|pledge/known-for:ECU 2027
4|pledge/known-for:ESP 2 2025
28|pledge/known-for:ESP 2 2029
-3|pledge/known-for:ESP 2 2030
-8|pledge/known-for:ESP 2 FY2027
4|pledge/known-for:ESP 2025
-21|pledge/known-for:ESP 2026
28|pledge/known-for:ESP 2029
-4|pledge/known-for:ESP 2030
-8|pledge/known-for:ESP 2035
-20|pledge/known-for:ESP 3.2 2026
5|pledge/known-for:ESP 3.5 2035
-12|pledge/known-for:ESP 5 2035
-8|pledge/known-for:ESP FY2027
-3|pledge/known-for:EST 2 2020
-3|pledge/known-for:EST 2020
6|pledge/known-for:EST 2024
21|pledge/known-for:EST 2026
-20|pledge/known-for:EST 2028
13|pledge/known-for:EST 2029
3|pledge/known-for:EST 2030
-49|pledge/known-for:EST 2035
6|pledge/known-for:EST 3 2024
-6|pledge/known-for:EST 3 2029
12|pledge/known-for:EST 5 2026
-3|pledge/known-for:EST 5 2027
-20|pledge/known-for:EST 5 2028
-48|pledge/known-for:EST 5 2035
13|pledge/known-for:EST 5.4 2026
19|pledge/known-for:EST 5.4 2029
3|pledge/known-for:EST 5.4 2030
-4|pledge/known-for:EU 1.5 2024
-20|pledge/known-for:EU 2 2029
-4|pledge/known-for:EU 2024
-20|pledge/known-for:EU 2029
-10|pledge/known-for:EU 2035
-10|pledge/known-for:EU 3.5 2035
-3|pledge/known-for:FIN 0.5 2028
-4|pledge/known-for:FIN 2 2026
-3|pledge/known-for:FIN 2.6 2028
-4|pledge/known-for:FIN 2026
-6|pledge/known-for:FIN 2028
30|pledge/known-for:FIN 2029
3|pledge/known-for:FIN 2030
12|pledge/known-for:FIN 2035
30|pledge/known-for:FIN 3 2029
-10|pledge/known-for:FIN 3 2030
13|pledge/known-for:FIN 3.2 2030
-16|pledge/known-for:FIN 3.5 2035
28|pledge/known-for:FIN 5 2035
-23|pledge/known-for:FRA 2 2024
24|pledge/known-for:FRA 2 2025
6|pledge/known-for:FRA 2 2030
7|pledge/known-for:FRA 2.3 2027
10|pledge/known-for:FRA 2.5 2027
13|pledge/known-for:FRA 2.5 2030
-27|pledge/known-for:FRA 2.5 FY2028
-24|pledge/known-for:FRA 2024
23|pledge/known-for:FRA 2025
-13|pledge/known-for:FRA 2026
22|pledge/known-for:FRA 2027
21|pledge/known-for:FRA 2030
-5|pledge/known-for:FRA 2035
-13|pledge/known-for:FRA 3.5 2026
6|pledge/known-for:FRA 3.5 2027
-9|pledge/known-for:FRA 5 2035
-27|pledge/known-for:FRA FY2028
-11|pledge/known-for:GBR 0.4 2027
-4|pledge/known-for:GBR 1.57 2025
3|pledge/known-for:GBR 1995
-3|pledge/known-for:GBR 1997
13|pledge/known-for:GBR 2 2014
6|pledge/known-for:GBR 2 2020
-18|pledge/known-for:GBR 2 2024
-10|pledge/known-for:GBR 2 2025
-9|pledge/known-for:GBR 2.2 2027
-7|pledge/known-for:GBR 2.4 2033/2034
24|pledge/known-for:GBR 2.5 2027
-7|pledge/known-for:GBR 2.5 2028
14|pledge/known-for:GBR 2.5 2030
19|pledge/known-for:GBR 2.6 2027
13|pledge/known-for:GBR 2014
6|pledge/known-for:GBR 2020
-19|pledge/known-for:GBR 2024
-15|pledge/known-for:GBR 2025
22|pledge/known-for:GBR 2027
-8|pledge/known-for:GBR 2028
-5|pledge/known-for:GBR 2029
-3|pledge/known-for:GBR 2030
-17|pledge/known-for:GBR 2033
-8|pledge/known-for:GBR 2033/2034
69|pledge/known-for:GBR 2035
-17|pledge/known-for:GBR 3 2033
6|pledge/known-for:GBR 3.2 1995
-3|pledge/known-for:GBR 3.4 1997
-3|pledge/known-for:GBR 3.5 2029
-17|pledge/known-for:GBR 3.5 2030
-3|pledge/known-for:GBR 4 1995
67|pledge/known-for:GBR 5 2035
5|pledge/known-for:GEO 2 2027
-4|pledge/known-for:GEO 2.4 2026
-4|pledge/known-for:GEO 2026
5|pledge/known-for:GEO 2027
7|pledge/known-for:GRC 2035
18|pledge/known-for:GRC 3.5 2035
-11|pledge/known-for:GRC 5 2035
10|pledge/known-for:HRV 2 2030
6|pledge/known-for:HRV 2.5 2027
5|pledge/known-for:HRV 2.8 2029
5|pledge/known-for:HRV 2027
5|pledge/known-for:HRV 2029
14|pledge/known-for:HRV 2030
5|pledge/known-for:HRV 3 2030
-14|pledge/known-for:HTI 1.3 2028
-14|pledge/known-for:HTI 2028
7|pledge/known-for:HUN 1.8 2001
-5|pledge/known-for:HUN 2 2026
4|pledge/known-for:HUN 2 2035
-3|pledge/known-for:HUN 2.24 2026
6|pledge/known-for:HUN 2001
-8|pledge/known-for:HUN 2026
13|pledge/known-for:HUN 2035
25|pledge/known-for:HUN 3.5 2035
-15|pledge/known-for:HUN 5 2035
3|pledge/known-for:IDN 1 2028
-4|pledge/known-for:IDN 2 2029
3|pledge/known-for:IDN 2028
-3|pledge/known-for:IDN 2029
5|pledge/known-for:IND 2.5 2030
4|pledge/known-for:IND 2030
-11|pledge/known-for:IND 2035
-11|pledge/known-for:IND 5 2035
11|pledge/known-for:IRL 0.4 2027
5|pledge/known-for:IRL 0.5 2028
-3|pledge/known-for:IRL 1 2032
11|pledge/known-for:IRL 2027
6|pledge/known-for:IRL 2028
-4|pledge/known-for:IRL 2032
-18|pledge/known-for:IRL 2035
-16|pledge/known-for:IRL 3.5 2035
-6|pledge/known-for:IRN 2027
-6|pledge/known-for:IRN 4.5 2027
25|pledge/known-for:ISL 1.5 2035
24|pledge/known-for:ISL 2035
14|pledge/known-for:ITA 1.5 2035
8|pledge/known-for:ITA 1.57 2025
13|pledge/known-for:ITA 2 2024
13|pledge/known-for:ITA 2 2025
4|pledge/known-for:ITA 2 2026
45|pledge/known-for:ITA 2 2028
13|pledge/known-for:ITA 2024
21|pledge/known-for:ITA 2025
4|pledge/known-for:ITA 2026
48|pledge/known-for:ITA 2028
51|pledge/known-for:ITA 2035
13|pledge/known-for:ITA 3.5 2035
24|pledge/known-for:ITA 5 2035
-11|pledge/known-for:JOR 2.5 2030
-11|pledge/known-for:JOR 2030
-7|pledge/known-for:JPN 1.5 2028
-5|pledge/known-for:JPN 1.5 2035
3|pledge/known-for:JPN 2 2022-11
-30|pledge/known-for:JPN 2 2024
-8|pledge/known-for:JPN 2 2025
-12|pledge/known-for:JPN 2 2025/2026
-39|pledge/known-for:JPN 2 2026
12|pledge/known-for:JPN 2 2026-03
3|pledge/known-for:JPN 2 2026-04
53|pledge/known-for:JPN 2 2027
-10|pledge/known-for:JPN 2 2028
9|pledge/known-for:JPN 2 2028-03
-5|pledge/known-for:JPN 2 2029
-11|pledge/known-for:JPN 2 2030
-8|pledge/known-for:JPN 2 2031
-13|pledge/known-for:JPN 2 2032
-8|pledge/known-for:JPN 2 2032/2033
-10|pledge/known-for:JPN 2 2033
24|pledge/known-for:JPN 2 FY2025
10|pledge/known-for:JPN 2 FY2026
73|pledge/known-for:JPN 2 FY2027
27|pledge/known-for:JPN 2.5 FY2028
3|pledge/known-for:JPN 2022-11
-32|pledge/known-for:JPN 2024
-9|pledge/known-for:JPN 2025
-12|pledge/known-for:JPN 2025/2026
-42|pledge/known-for:JPN 2026
12|pledge/known-for:JPN 2026-03
3|pledge/known-for:JPN 2026-04
51|pledge/known-for:JPN 2027
-17|pledge/known-for:JPN 2028
9|pledge/known-for:JPN 2028-03
-6|pledge/known-for:JPN 2029
-12|pledge/known-for:JPN 2030
-8|pledge/known-for:JPN 2031
-7|pledge/known-for:JPN 2032
-8|pledge/known-for:JPN 2032/2033
-18|pledge/known-for:JPN 2033
-3|pledge/known-for:JPN 2033/2034
-9|pledge/known-for:JPN 2035
-3|pledge/known-for:JPN 3 2026
-8|pledge/known-for:JPN 3 2033
9|pledge/known-for:JPN 3 FY2030
12|pledge/known-for:JPN 3 FY2031
23|pledge/known-for:JPN 3 FY2032
-4|pledge/known-for:JPN 3.4 FY1997
20|pledge/known-for:JPN 3.5 2035
19|pledge/known-for:JPN 3.5 FY2035
-24|pledge/known-for:JPN 5 2035
-4|pledge/known-for:JPN FY1997
26|pledge/known-for:JPN FY2025
10|pledge/known-for:JPN FY2026
73|pledge/known-for:JPN FY2027
27|pledge/known-for:JPN FY2028
10|pledge/known-for:JPN FY2030
14|pledge/known-for:JPN FY2031
23|pledge/known-for:JPN FY2032
19|pledge/known-for:JPN FY2035
-3|pledge/known-for:KHM 1.4 FY2028
3|pledge/known-for:KHM 2.1 2027
3|pledge/known-for:KHM 2027
-3|pledge/known-for:KHM FY2028
-3|pledge/known-for:KOR 2.4 2033/2034
-15|pledge/known-for:KOR 2023
8|pledge/known-for:KOR 2024
-3|pledge/known-for:KOR 2025
-3|pledge/known-for:KOR 2026
-8|pledge/known-for:KOR 2028
-6|pledge/known-for:KOR 2029
-5|pledge/known-for:KOR 2030
-3|pledge/known-for:KOR 2033
-5|pledge/known-for:KOR 2033/2034
-15|pledge/known-for:KOR 2035
8|pledge/known-for:KOR 3 2024
-3|pledge/known-for:KOR 3 2025
-3|pledge/known-for:KOR 3 2033
-6|pledge/known-for:KOR 3 FY2032
-6|pledge/known-for:KOR 3.5 2029
17|pledge/known-for:KOR 3.5 2035
-15|pledge/known-for:KOR 4 2023
-8|pledge/known-for:KOR 4.5 2028
-5|pledge/known-for:KOR 5 2030
-32|pledge/known-for:KOR 5 2035
-6|pledge/known-for:KOR FY2032
-5|pledge/known-for:KWT 2030
-5|pledge/known-for:KWT 5.2 2030
16|pledge/known-for:LBN 2.5 2026
16|pledge/known-for:LBN 2026
3|pledge/known-for:LKA 1.5 2027
3|pledge/known-for:LKA 2027
4|pledge/known-for:LKA 2030
27|pledge/known-for:LTU 2 2020
27|pledge/known-for:LTU 2020
-4|pledge/known-for:LTU 2024
47|pledge/known-for:LTU 2026
-3|pledge/known-for:LTU 2028
27|pledge/known-for:LTU 2030
-8|pledge/known-for:LTU 2035
-3|pledge/known-for:LTU 3 2024
-3|pledge/known-for:LTU 4.91 2026
35|pledge/known-for:LTU 5 2026
-3|pledge/known-for:LTU 5 2028
26|pledge/known-for:LTU 5 2030
-7|pledge/known-for:LTU 5 2035
8|pledge/known-for:LTU 5-6 2026
3|pledge/known-for:LTU 5-6 2026/2030
7|pledge/known-for:LTU 5.25 2026
3|pledge/known-for:LTU 5.4 2026
4|pledge/known-for:LUX 1.3 2026
16|pledge/known-for:LUX 2 2025
9|pledge/known-for:LUX 2 2026
32|pledge/known-for:LUX 2 2030
16|pledge/known-for:LUX 2025
12|pledge/known-for:LUX 2026
26|pledge/known-for:LUX 2030
-5|pledge/known-for:LUX 3 2030
-3|pledge/known-for:LVA 2 2006
18|pledge/known-for:LVA 2 2008
8|pledge/known-for:LVA 2 2018
12|pledge/known-for:LVA 2 2020
4|pledge/known-for:LVA 2.5 2025
-3|pledge/known-for:LVA 2006
18|pledge/known-for:LVA 2008
8|pledge/known-for:LVA 2018
12|pledge/known-for:LVA 2020
5|pledge/known-for:LVA 2025
14|pledge/known-for:LVA 2026
9|pledge/known-for:LVA 2027
30|pledge/known-for:LVA 2028
-15|pledge/known-for:LVA 2030
-11|pledge/known-for:LVA 2035
5|pledge/known-for:LVA 3 2027
-5|pledge/known-for:LVA 3.5 2035
9|pledge/known-for:LVA 4 2026
3|pledge/known-for:LVA 4.9 2026
4|pledge/known-for:LVA 4.91 2026
4|pledge/known-for:LVA 5 2027
30|pledge/known-for:LVA 5 2028
-15|pledge/known-for:LVA 5 2030
-6|pledge/known-for:LVA 5 2035
8|pledge/known-for:MAR 2026
8|pledge/known-for:MAR 5 2026
18|pledge/known-for:MDA 1 2028
8|pledge/known-for:MDA 1 2030
18|pledge/known-for:MDA 2028
10|pledge/known-for:MDA 2030
7|pledge/known-for:MDV 2 2028
7|pledge/known-for:MDV 2028
21|pledge/known-for:MKD 2 2024
7|pledge/known-for:MKD 2.5 2028
21|pledge/known-for:MKD 2024
5|pledge/known-for:MKD 2028
10|pledge/known-for:MKD 2035
10|pledge/known-for:MKD 3.5 2035
29|pledge/known-for:MNE 2035
31|pledge/known-for:MNE 5 2035
7|pledge/known-for:MOZ 2 2027
6|pledge/known-for:MOZ 2027
3|pledge/known-for:MYS 1 2030
5|pledge/known-for:MYS 1.5 2030
8|pledge/known-for:MYS 2030
-23|pledge/known-for:NATO 1.5 2024
-5|pledge/known-for:NATO 1.5 2027
-17|pledge/known-for:NATO 1.5 2028
34|pledge/known-for:NATO 1.5 2029
-6|pledge/known-for:NATO 1.5 2030
-16|pledge/known-for:NATO 1.5 2032
-18|pledge/known-for:NATO 1.5 2035
-9|pledge/known-for:NATO 1.76 2029/2030
-6|pledge/known-for:NATO 1995
3|pledge/known-for:NATO 2 2006
-17|pledge/known-for:NATO 2 2008
-13|pledge/known-for:NATO 2 2014
-8|pledge/known-for:NATO 2 2016
-8|pledge/known-for:NATO 2 2017
-8|pledge/known-for:NATO 2 2018
-39|pledge/known-for:NATO 2 2020
-6|pledge/known-for:NATO 2 2020/2021
-3|pledge/known-for:NATO 2 2022
-3|pledge/known-for:NATO 2 2022-11
38|pledge/known-for:NATO 2 2024
-69|pledge/known-for:NATO 2 2025
-3|pledge/known-for:NATO 2 2025-12
-12|pledge/known-for:NATO 2 2025/2026
25|pledge/known-for:NATO 2 2026
-22|pledge/known-for:NATO 2 2026-03
-3|pledge/known-for:NATO 2 2026-04
-17|pledge/known-for:NATO 2 2027
-44|pledge/known-for:NATO 2 2028
-9|pledge/known-for:NATO 2 2028-03
-60|pledge/known-for:NATO 2 2029
-3|pledge/known-for:NATO 2 202X
-30|pledge/known-for:NATO 2 2030
-47|pledge/known-for:NATO 2 2031
-72|pledge/known-for:NATO 2 2032
-7|pledge/known-for:NATO 2 2032/2033
-28|pledge/known-for:NATO 2 2033
-11|pledge/known-for:NATO 2 2035
-22|pledge/known-for:NATO 2 203X
-31|pledge/known-for:NATO 2 FY2025
-9|pledge/known-for:NATO 2 FY2026
-48|pledge/known-for:NATO 2 FY2027
-18|pledge/known-for:NATO 2.5 2027
41|pledge/known-for:NATO 2.5 2028
-6|pledge/known-for:NATO 2.5 2030
-7|pledge/known-for:NATO 2.5 2034
3|pledge/known-for:NATO 2006
-17|pledge/known-for:NATO 2008
-13|pledge/known-for:NATO 2014
-8|pledge/known-for:NATO 2016
-8|pledge/known-for:NATO 2017
-8|pledge/known-for:NATO 2018
-39|pledge/known-for:NATO 2020
-6|pledge/known-for:NATO 2020/2021
-4|pledge/known-for:NATO 2022
-3|pledge/known-for:NATO 2022-11
-3|pledge/known-for:NATO 2023
5|pledge/known-for:NATO 2024
-74|pledge/known-for:NATO 2025
-3|pledge/known-for:NATO 2025-12
-12|pledge/known-for:NATO 2025/2026
-46|pledge/known-for:NATO 2026
-22|pledge/known-for:NATO 2026-03
-3|pledge/known-for:NATO 2026-04
-59|pledge/known-for:NATO 2027
-34|pledge/known-for:NATO 2028
-9|pledge/known-for:NATO 2028-03
-60|pledge/known-for:NATO 2029
-9|pledge/known-for:NATO 2029/2030
-6|pledge/known-for:NATO 202X
-114|pledge/known-for:NATO 2030
-47|pledge/known-for:NATO 2031
-107|pledge/known-for:NATO 2032
-7|pledge/known-for:NATO 2032/2033
-29|pledge/known-for:NATO 2033
-10|pledge/known-for:NATO 2034
23|pledge/known-for:NATO 2035
-22|pledge/known-for:NATO 203X
-8|pledge/known-for:NATO 3 2024
-9|pledge/known-for:NATO 3 2030
-7|pledge/known-for:NATO 3 FY2030
-5|pledge/known-for:NATO 3 FY2031
-4|pledge/known-for:NATO 3 FY2032
-5|pledge/known-for:NATO 3.2 1995
-6|pledge/known-for:NATO 3.5 2027
-32|pledge/known-for:NATO 3.5 2029
-15|pledge/known-for:NATO 3.5 2030
-31|pledge/known-for:NATO 3.5 2032
-11|pledge/known-for:NATO 3.5 2035
-18|pledge/known-for:NATO 3.5 FY2035
-56|pledge/known-for:NATO 5 2026
-9|pledge/known-for:NATO 5 2027
-8|pledge/known-for:NATO 5 2028
-45|pledge/known-for:NATO 5 2030
14|pledge/known-for:NATO 5 2032
64|pledge/known-for:NATO 5 2035
-23|pledge/known-for:NATO 5 FY2028
-5|pledge/known-for:NATO 5-6 2026
-4|pledge/known-for:NATO 5.4 2028
-31|pledge/known-for:NATO FY2025
-9|pledge/known-for:NATO FY2026
-48|pledge/known-for:NATO FY2027
-24|pledge/known-for:NATO FY2028
-7|pledge/known-for:NATO FY2030
-6|pledge/known-for:NATO FY2031
-4|pledge/known-for:NATO FY2032
-18|pledge/known-for:NATO FY2035
-14|pledge/known-for:NLD 1.5 2035
-13|pledge/known-for:NLD 2032
-15|pledge/known-for:NLD 2035
-21|pledge/known-for:NLD 3.5 2035
-15|pledge/known-for:NLD 5 2032
19|pledge/known-for:NLD 5 2035
-10|pledge/known-for:NOR 2 2024
-4|pledge/known-for:NOR 2.2 2029
-4|pledge/known-for:NOR 2.6 2028
-10|pledge/known-for:NOR 2024
-4|pledge/known-for:NOR 2028
-7|pledge/known-for:NOR 2029
17|pledge/known-for:NOR 2030
20|pledge/known-for:NOR 2035
-3|pledge/known-for:NOR 3 2029
12|pledge/known-for:NOR 3 2030
6|pledge/known-for:NOR 3.5 2030
-4|pledge/known-for:NOR 3.5 2035
25|pledge/known-for:NOR 5 2035
-3|pledge/known-for:NPL 2 2028
-3|pledge/known-for:NPL 2028
-6|pledge/known-for:NZL 2 2027
-9|pledge/known-for:NZL 2 2030
28|pledge/known-for:NZL 2 2032/2033
5|pledge/known-for:NZL 2 2033
-6|pledge/known-for:NZL 2.6 2027
-13|pledge/known-for:NZL 2027
-9|pledge/known-for:NZL 2030
28|pledge/known-for:NZL 2032/2033
5|pledge/known-for:NZL 2033
-3|pledge/known-for:OMN 2030
5|pledge/known-for:OMN 5.2 2030
-8|pledge/known-for:OMN 6 2030
-4|pledge/known-for:PAK 2.5 2030
-4|pledge/known-for:PAK 2030
28|pledge/known-for:PHL 1.5 2028
-5|pledge/known-for:PHL 2 2027
8|pledge/known-for:PHL 2 2028
4|pledge/known-for:PHL 2 2029
12|pledge/known-for:PHL 2 2030
9|pledge/known-for:PHL 2 2031
-9|pledge/known-for:PHL 2 FY2025
-4|pledge/known-for:PHL 2 FY2027
-5|pledge/known-for:PHL 2027
36|pledge/known-for:PHL 2028
4|pledge/known-for:PHL 2029
10|pledge/known-for:PHL 2030
9|pledge/known-for:PHL 2031
-9|pledge/known-for:PHL FY2025
-4|pledge/known-for:PHL FY2027
8|pledge/known-for:PNG 0.5 2027
-3|pledge/known-for:PNG 1 2028
-8|pledge/known-for:PNG 2.3 2032/2033
3|pledge/known-for:PNG 2017
8|pledge/known-for:PNG 2027
-3|pledge/known-for:PNG 2028
-8|pledge/known-for:PNG 2032/2033
3|pledge/known-for:PNG 3 2017
-4|pledge/known-for:POL 1.3 2026
-6|pledge/known-for:POL 1.8 2001
8|pledge/known-for:POL 2 2016
3|pledge/known-for:POL 2.2 2001
-4|pledge/known-for:POL 2.5 2027
-8|pledge/known-for:POL 2.5 2030
-3|pledge/known-for:POL 2001
8|pledge/known-for:POL 2016
19|pledge/known-for:POL 2023
8|pledge/known-for:POL 2025
24|pledge/known-for:POL 2026
3|pledge/known-for:POL 2027
-8|pledge/known-for:POL 2030
-15|pledge/known-for:POL 2035
4|pledge/known-for:POL 3 2023
-4|pledge/known-for:POL 3.5 2035
16|pledge/known-for:POL 4 2023
-3|pledge/known-for:POL 4 2026
8|pledge/known-for:POL 4.7 2025
4|pledge/known-for:POL 4.8 2026
31|pledge/known-for:POL 5 2026
8|pledge/known-for:POL 5 2027
-10|pledge/known-for:POL 5 2035
5|pledge/known-for:PRT 2 2025
37|pledge/known-for:PRT 2 2029
-3|pledge/known-for:PRT 2 2030
5|pledge/known-for:PRT 2025
37|pledge/known-for:PRT 2029
-4|pledge/known-for:PRT 2030
28|pledge/known-for:PRT 2035
30|pledge/known-for:PRT 3.5 2035
-3|pledge/known-for:PRT 5 2035
-15|pledge/known-for:QAT 2.5 2026
-16|pledge/known-for:QAT 2026
-18|pledge/known-for:ROU 1 2028
-7|pledge/known-for:ROU 1 2030
9|pledge/known-for:ROU 2 2017
-4|pledge/known-for:ROU 2 2024
3|pledge/known-for:ROU 2.24 2026
-4|pledge/known-for:ROU 2.5 2025
9|pledge/known-for:ROU 2017
-4|pledge/known-for:ROU 2024
-4|pledge/known-for:ROU 2025
-3|pledge/known-for:ROU 2027
-18|pledge/known-for:ROU 2028
4|pledge/known-for:ROU 2030
11|pledge/known-for:ROU 3.5 2030
7|pledge/known-for:RUS 2026
5|pledge/known-for:RUS 2028
7|pledge/known-for:RUS 5 2026
5|pledge/known-for:RUS 5.4 2028
9|pledge/known-for:SAU 2030
8|pledge/known-for:SAU 6 2030
-5|pledge/known-for:SDN 2026
-5|pledge/known-for:SDN 3.6 2026
-5|pledge/known-for:SGP 2035
-5|pledge/known-for:SGP 5 2035
-3|pledge/known-for:SRB 2035
-3|pledge/known-for:SRB 3.5 2035
-20|pledge/known-for:SVK 2 2025
-20|pledge/known-for:SVK 2025
-4|pledge/known-for:SVK 2030
-29|pledge/known-for:SVK 2035
-4|pledge/known-for:SVK 3 2030
-21|pledge/known-for:SVK 3.5 2035
-7|pledge/known-for:SVK 5 2035
26|pledge/known-for:SVN 2 2030
-5|pledge/known-for:SVN 2.8 2029
-5|pledge/known-for:SVN 2029
35|pledge/known-for:SVN 2030
-6|pledge/known-for:SVN 2035
10|pledge/known-for:SVN 3 2030
-6|pledge/known-for:SVN 5 2035
-6|pledge/known-for:SWE 2 2024
26|pledge/known-for:SWE 2 2026
-4|pledge/known-for:SWE 2 2033
9|pledge/known-for:SWE 2.6 2028
-6|pledge/known-for:SWE 2024
26|pledge/known-for:SWE 2026
10|pledge/known-for:SWE 2028
16|pledge/known-for:SWE 2030
-4|pledge/known-for:SWE 2033
-43|pledge/known-for:SWE 2035
21|pledge/known-for:SWE 3.5 2030
-31|pledge/known-for:SWE 3.5 2035
-11|pledge/known-for:SWE 5 2035
-3|pledge/known-for:SWE 5.4 2030
19|pledge/known-for:TCD 2026
13|pledge/known-for:TCD 3.5 2026
6|pledge/known-for:TCD 3.6 2026
3|pledge/known-for:THA 1.4 FY2028
-3|pledge/known-for:THA 2.1 2027
-3|pledge/known-for:THA 2027
3|pledge/known-for:THA FY2028
4|pledge/known-for:TLS 1.2 2027
4|pledge/known-for:TLS 2027
-7|pledge/known-for:TUR 1.5 2035
17|pledge/known-for:TUR 2 2024
-8|pledge/known-for:TUR 2 2026
8|pledge/known-for:TUR 2.4 2026
-4|pledge/known-for:TUR 2.5 2027
17|pledge/known-for:TUR 2024
-5|pledge/known-for:TUR 2027
11|pledge/known-for:TUR 2030
23|pledge/known-for:TUR 2035
5|pledge/known-for:TUR 3 2030
7|pledge/known-for:TUR 3.5 2030
7|pledge/known-for:TUR 3.5 2035
23|pledge/known-for:TUR 5 2035
-5|pledge/known-for:TWN 2 2026-03
-5|pledge/known-for:TWN 2 2027
-3|pledge/known-for:TWN 2.4 2033/2034
11|pledge/known-for:TWN 2025
-30|pledge/known-for:TWN 2026
-5|pledge/known-for:TWN 2026-03
-6|pledge/known-for:TWN 2027
50|pledge/known-for:TWN 2030
-3|pledge/known-for:TWN 2033
-3|pledge/known-for:TWN 2033/2034
-49|pledge/known-for:TWN 2035
11|pledge/known-for:TWN 3 2025
8|pledge/known-for:TWN 3 2026
-27|pledge/known-for:TWN 5 2026
50|pledge/known-for:TWN 5 2030
-48|pledge/known-for:TWN 5 2035
-13|pledge/known-for:TWN 5.4 2026
-7|pledge/known-for:TZA 2 2027
-7|pledge/known-for:TZA 2027
-5|pledge/known-for:UKR 2035
-3|pledge/known-for:UKR 3.5 2035
3|pledge/known-for:USA 1984
3|pledge/known-for:USA 1986
13|pledge/known-for:USA 1995
3|pledge/known-for:USA 1997
3|pledge/known-for:USA 2 2032
-3|pledge/known-for:USA 2025
16|pledge/known-for:USA 2028
-20|pledge/known-for:USA 2030
9|pledge/known-for:USA 2032
-16|pledge/known-for:USA 2035
-13|pledge/known-for:USA 3.2 2030
3|pledge/known-for:USA 3.4 1997
5|pledge/known-for:USA 3.4 FY1997
7|pledge/known-for:USA 3.5 2032
-5|pledge/known-for:USA 3.5 2035
13|pledge/known-for:USA 4 1995
16|pledge/known-for:USA 4.5 2028
-7|pledge/known-for:USA 5 2030
-12|pledge/known-for:USA 5 2035
24|pledge/known-for:USA 5 FY2028
3|pledge/known-for:USA 7 1984
3|pledge/known-for:USA 7 1986
5|pledge/known-for:USA FY1997
24|pledge/known-for:USA FY2028
-3|pledge/known-for:VNM 2035
-3|pledge/known-for:VNM 3.5 2035
-7|pledge/known-for:XKX 2 2024
-7|pledge/known-for:XKX 2024
3|pledge/known-for:ZMB 1.1 2027
3|pledge/known-for:ZMB 2027
-9|pledge/known:AGO 2
-9|pledge/known:AGO 2 2025
-9|pledge/known:AGO 2 since-2025
-9|pledge/known:AGO since-2025
-3|pledge/known:ALB 2
-3|pledge/known:ALB 2 2011
-3|pledge/known:ALB 2 to-2013
-38|pledge/known:ALB 2.5
4|pledge/known:ALB 2.5 2025
-42|pledge/known:ALB 2.5 2027
-38|pledge/known:ALB 2.5 since-2025
7|pledge/known:ALB 3.5
7|pledge/known:ALB 3.5 2025
7|pledge/known:ALB 3.5 since-2025
-33|pledge/known:ALB since-2025
-3|pledge/known:ALB to-2013
-3|pledge/known:ALLIES 1
-3|pledge/known:ALLIES 1 since-2025
-10|pledge/known:ALLIES 1.5
-6|pledge/known:ALLIES 1.5 2025
-3|pledge/known:ALLIES 1.5 2026
-9|pledge/known:ALLIES 1.5 since-2025
4|pledge/known:ALLIES 2
-3|pledge/known:ALLIES 2 2014
-6|pledge/known:ALLIES 2 2018
-3|pledge/known:ALLIES 2 2019
-10|pledge/known:ALLIES 2 2022
-4|pledge/known:ALLIES 2 2023
-4|pledge/known:ALLIES 2 2024
67|pledge/known:ALLIES 2 2025
-28|pledge/known:ALLIES 2 2026
38|pledge/known:ALLIES 2 since-2025
-15|pledge/known:ALLIES 2 to-2021
-18|pledge/known:ALLIES 2 to-2024
-6|pledge/known:ALLIES 2.5
-3|pledge/known:ALLIES 2.5 2025
-5|pledge/known:ALLIES 2.5 since-2025
-22|pledge/known:ALLIES 3
-11|pledge/known:ALLIES 3 2025
-4|pledge/known:ALLIES 3 2026
-3|pledge/known:ALLIES 3 2027
-18|pledge/known:ALLIES 3 since-2025
3|pledge/known:ALLIES 3.5
4|pledge/known:ALLIES 3.5 2025
3|pledge/known:ALLIES 3.5 since-2025
-3|pledge/known:ALLIES 4
-32|pledge/known:ALLIES 5 2025
32|pledge/known:ALLIES 5 2026
-10|pledge/known:ALLIES since-2025
-3|pledge/known:ALLIES to-1999
-16|pledge/known:ALLIES to-2021
-24|pledge/known:ALLIES to-2024
17|pledge/known:ARG 2
6|pledge/known:ARG 2 2024
11|pledge/known:ARG 2 2025
11|pledge/known:ARG 2 since-2025
6|pledge/known:ARG 2 to-2024
12|pledge/known:ARG since-2025
6|pledge/known:ARG to-2024
9|pledge/known:ARM 4.5
9|pledge/known:ARM 4.5 2025
9|pledge/known:ARM 4.5 since-2025
5|pledge/known:ARM since-2025
-8|pledge/known:AUS 0.5
-8|pledge/known:AUS 0.5 2023
-8|pledge/known:AUS 0.5 to-2024
31|pledge/known:AUS 2
10|pledge/known:AUS 2 2013
6|pledge/known:AUS 2 2014
5|pledge/known:AUS 2 2016
5|pledge/known:AUS 2 2021
14|pledge/known:AUS 2 2022
10|pledge/known:AUS 2 2025
-16|pledge/known:AUS 2 2026
-6|pledge/known:AUS 2 since-2025
10|pledge/known:AUS 2 to-2013
17|pledge/known:AUS 2 to-2021
11|pledge/known:AUS 2 to-2024
9|pledge/known:AUS 2.2
9|pledge/known:AUS 2.2 2023
9|pledge/known:AUS 2.2 to-2024
40|pledge/known:AUS 2.3
14|pledge/known:AUS 2.3 2023
26|pledge/known:AUS 2.3 2025
26|pledge/known:AUS 2.3 since-2025
14|pledge/known:AUS 2.3 to-2024
3|pledge/known:AUS 2.33
3|pledge/known:AUS 2.33 2025
3|pledge/known:AUS 2.33 since-2025
53|pledge/known:AUS 2.4
3|pledge/known:AUS 2.4 2024
43|pledge/known:AUS 2.4 2025
7|pledge/known:AUS 2.4 2026
50|pledge/known:AUS 2.4 since-2025
3|pledge/known:AUS 2.4 to-2024
-4|pledge/known:AUS 2.6
-4|pledge/known:AUS 2.6 2025
-4|pledge/known:AUS 2.6 since-2025
4|pledge/known:AUS 3
-8|pledge/known:AUS 3 2025
25|pledge/known:AUS 3 2026
-12|pledge/known:AUS 3 2027
6|pledge/known:AUS 3 since-2025
-36|pledge/known:AUS 3.5
-5|pledge/known:AUS 3.5 2025
-23|pledge/known:AUS 3.5 2026
-6|pledge/known:AUS 3.5 2027
-36|pledge/known:AUS 3.5 since-2025
-7|pledge/known:AUS 4.5
-7|pledge/known:AUS 4.5 2027
-7|pledge/known:AUS 4.5 since-2025
-20|pledge/known:AUS 5
-20|pledge/known:AUS 5 2025
-20|pledge/known:AUS 5 since-2025
-19|pledge/known:AUS 5.4
-19|pledge/known:AUS 5.4 2025
-19|pledge/known:AUS 5.4 since-2025
-8|pledge/known:AUS since-2025
10|pledge/known:AUS to-2013
17|pledge/known:AUS to-2021
26|pledge/known:AUS to-2024
-13|pledge/known:AUT 1
-13|pledge/known:AUT 1 2025
-13|pledge/known:AUT 1 since-2025
23|pledge/known:AUT 2
23|pledge/known:AUT 2 2025
3|pledge/known:AUT 2 2026
26|pledge/known:AUT 2 since-2025
-19|pledge/known:AUT 5
-19|pledge/known:AUT 5 2025
-19|pledge/known:AUT 5 since-2025
-6|pledge/known:AUT since-2025
-4|pledge/known:AZE 2.4
-4|pledge/known:AZE 2.4 2025
-4|pledge/known:AZE 2.4 since-2025
14|pledge/known:AZE 5
14|pledge/known:AZE 5 2026
14|pledge/known:AZE 5 since-2025
10|pledge/known:AZE since-2025
-7|pledge/known:BEL 1.5
-7|pledge/known:BEL 1.5 2025
-7|pledge/known:BEL 1.5 since-2025
15|pledge/known:BEL 2
-4|pledge/known:BEL 2 2006
-3|pledge/known:BEL 2 2022
17|pledge/known:BEL 2 2024
-31|pledge/known:BEL 2 2025
40|pledge/known:BEL 2 2026
9|pledge/known:BEL 2 since-2025
-4|pledge/known:BEL 2 to-2013
12|pledge/known:BEL 2 to-2024
-9|pledge/known:BEL 2.1
-6|pledge/known:BEL 2.1 2025
-3|pledge/known:BEL 2.1 2026
-9|pledge/known:BEL 2.1 since-2025
4|pledge/known:BEL 2.2
4|pledge/known:BEL 2.2 2026
4|pledge/known:BEL 2.2 since-2025
14|pledge/known:BEL 2.5
3|pledge/known:BEL 2.5 2025
11|pledge/known:BEL 2.5 2026
14|pledge/known:BEL 2.5 since-2025
-19|pledge/known:BEL 3.5
-13|pledge/known:BEL 3.5 2025
-6|pledge/known:BEL 3.5 2026
-19|pledge/known:BEL 3.5 since-2025
4|pledge/known:BEL 5
5|pledge/known:BEL 5 2025
4|pledge/known:BEL 5 since-2025
-5|pledge/known:BEL since-2025
-4|pledge/known:BEL to-2013
15|pledge/known:BEL to-2024
-5|pledge/known:BGR 2
17|pledge/known:BGR 2 2018
8|pledge/known:BGR 2 2023
-7|pledge/known:BGR 2 2024
-22|pledge/known:BGR 2 2025
-22|pledge/known:BGR 2 since-2025
17|pledge/known:BGR 2 to-2021
-3|pledge/known:BGR 2.5
-3|pledge/known:BGR 2.5 2025
-3|pledge/known:BGR 2.5 since-2025
-6|pledge/known:BGR 3
-6|pledge/known:BGR 3 2025
-6|pledge/known:BGR 3 since-2025
-11|pledge/known:BGR 3.5
-11|pledge/known:BGR 3.5 2025
-11|pledge/known:BGR 3.5 since-2025
29|pledge/known:BGR 5
29|pledge/known:BGR 5 2025
29|pledge/known:BGR 5 since-2025
-11|pledge/known:BGR since-2025
17|pledge/known:BGR to-2021
4|pledge/known:BLR 1.9
4|pledge/known:BLR 1.9 2025
4|pledge/known:BLR 1.9 since-2025
5|pledge/known:BLR since-2025
-7|pledge/known:BRA 2
-7|pledge/known:BRA 2 2025
-7|pledge/known:BRA 2 since-2025
-8|pledge/known:BRA since-2025
-3|pledge/known:BTN 2
-3|pledge/known:BTN 2 2025
-3|pledge/known:BTN 2 since-2025
-3|pledge/known:BTN since-2025
-10|pledge/known:CAN 1.5
-21|pledge/known:CAN 1.5 2025
15|pledge/known:CAN 1.5 2026
-6|pledge/known:CAN 1.5 since-2025
12|pledge/known:CAN 1.76
11|pledge/known:CAN 1.76 2024
11|pledge/known:CAN 1.76 to-2024
-64|pledge/known:CAN 2
-12|pledge/known:CAN 2 2014
-10|pledge/known:CAN 2 2016
7|pledge/known:CAN 2 2021
-11|pledge/known:CAN 2 2022
-37|pledge/known:CAN 2 2023
4|pledge/known:CAN 2 2024
25|pledge/known:CAN 2 2025
-9|pledge/known:CAN 2 2026
16|pledge/known:CAN 2 since-2025
-16|pledge/known:CAN 2 to-2021
-45|pledge/known:CAN 2 to-2024
-5|pledge/known:CAN 2.4
-5|pledge/known:CAN 2.4 2025
-5|pledge/known:CAN 2.4 since-2025
-12|pledge/known:CAN 3
-3|pledge/known:CAN 3 2023
-9|pledge/known:CAN 3 2025
-9|pledge/known:CAN 3 since-2025
-3|pledge/known:CAN 3 to-2024
14|pledge/known:CAN 3.5
26|pledge/known:CAN 3.5 2025
-26|pledge/known:CAN 3.5 2026
13|pledge/known:CAN 3.5 2027
16|pledge/known:CAN 3.5 since-2025
20|pledge/known:CAN 5
-17|pledge/known:CAN 5 2025
37|pledge/known:CAN 5 2026
20|pledge/known:CAN 5 since-2025
30|pledge/known:CAN since-2025
-26|pledge/known:CAN to-1999
-16|pledge/known:CAN to-2021
-35|pledge/known:CAN to-2024
24|pledge/known:CHE 1
3|pledge/known:CHE 1 2024
19|pledge/known:CHE 1 2025
21|pledge/known:CHE 1 since-2025
3|pledge/known:CHE 1 to-2024
-11|pledge/known:CHE 2
-11|pledge/known:CHE 2 2025
-11|pledge/known:CHE 2 since-2025
-45|pledge/known:CHE 3.5
-45|pledge/known:CHE 3.5 2025
-45|pledge/known:CHE 3.5 since-2025
-31|pledge/known:CHE 5
-31|pledge/known:CHE 5 2025
-31|pledge/known:CHE 5 since-2025
-66|pledge/known:CHE since-2025
3|pledge/known:CHE to-2024
-9|pledge/known:CHN 2
-6|pledge/known:CHN 2 2026
-7|pledge/known:CHN 2 since-2025
-8|pledge/known:CHN 3
-8|pledge/known:CHN 3 2027
-8|pledge/known:CHN 3 since-2025
-4|pledge/known:CHN 3.5
-3|pledge/known:CHN 3.5 2026
-4|pledge/known:CHN 3.5 since-2025
-22|pledge/known:CHN since-2025
20|pledge/known:COL 3.2
20|pledge/known:COL 3.2 2025
20|pledge/known:COL 3.2 since-2025
20|pledge/known:COL since-2025
7|pledge/known:CYP 2
7|pledge/known:CYP 2 2025
7|pledge/known:CYP 2 since-2025
5|pledge/known:CYP since-2025
50|pledge/known:CZE 2
3|pledge/known:CZE 2 1997
-3|pledge/known:CZE 2 2002
28|pledge/known:CZE 2 2024
20|pledge/known:CZE 2 2025
3|pledge/known:CZE 2 2026
23|pledge/known:CZE 2 since-2025
-3|pledge/known:CZE 2 to-2013
28|pledge/known:CZE 2 to-2024
11|pledge/known:CZE 3
7|pledge/known:CZE 3 2025
4|pledge/known:CZE 3 2026
11|pledge/known:CZE 3 since-2025
-8|pledge/known:CZE 3.5
-3|pledge/known:CZE 3.5 2025
-5|pledge/known:CZE 3.5 2026
-8|pledge/known:CZE 3.5 since-2025
7|pledge/known:CZE 5
7|pledge/known:CZE 5 2025
7|pledge/known:CZE 5 since-2025
32|pledge/known:CZE since-2025
-3|pledge/known:CZE to-1999
-3|pledge/known:CZE to-2013
28|pledge/known:CZE to-2024
3|pledge/known:DEU 1.5 2018
14|pledge/known:DEU 1.5 2019
-8|pledge/known:DEU 1.5 2025
14|pledge/known:DEU 1.5 2026
-22|pledge/known:DEU 1.5 2027
-16|pledge/known:DEU 1.5 since-2025
17|pledge/known:DEU 1.5 to-2021
-3|pledge/known:DEU 1.57
-3|pledge/known:DEU 1.57 2024
-3|pledge/known:DEU 1.57 to-2024
-5|pledge/known:DEU 1.61
-5|pledge/known:DEU 1.61 2024
-5|pledge/known:DEU 1.61 to-2024
6|pledge/known:DEU 2
-56|pledge/known:DEU 2 2014
-71|pledge/known:DEU 2 2015
-9|pledge/known:DEU 2 2016
35|pledge/known:DEU 2 2017
-15|pledge/known:DEU 2 2018
47|pledge/known:DEU 2 2019
24|pledge/known:DEU 2 2020
16|pledge/known:DEU 2 2022
62|pledge/known:DEU 2 2023
-37|pledge/known:DEU 2 2024
11|pledge/known:DEU 2 2026
11|pledge/known:DEU 2 since-2025
-45|pledge/known:DEU 2 to-2021
42|pledge/known:DEU 2 to-2024
-6|pledge/known:DEU 2.3
-6|pledge/known:DEU 2.3 2025
-6|pledge/known:DEU 2.3 since-2025
-7|pledge/known:DEU 2.5
-6|pledge/known:DEU 2.5 2026
-6|pledge/known:DEU 2.5 since-2025
-3|pledge/known:DEU 2.6
-3|pledge/known:DEU 2.6 since-2025
-19|pledge/known:DEU 3
-10|pledge/known:DEU 3 2025
-6|pledge/known:DEU 3 2026
-16|pledge/known:DEU 3 since-2025
-5|pledge/known:DEU 3-4
-5|pledge/known:DEU 3-4 2025
-5|pledge/known:DEU 3-4 since-2025
40|pledge/known:DEU 3.5
30|pledge/known:DEU 3.5 2025
11|pledge/known:DEU 3.5 2026
40|pledge/known:DEU 3.5 since-2025
-9|pledge/known:DEU 4
-9|pledge/known:DEU 4 1989
-9|pledge/known:DEU 4 to-1999
-6|pledge/known:DEU 4.7
-6|pledge/known:DEU 4.7 2025
-6|pledge/known:DEU 4.7 since-2025
-5|pledge/known:DEU 4.8
-5|pledge/known:DEU 4.8 2025
-5|pledge/known:DEU 4.8 since-2025
4|pledge/known:DEU 5
32|pledge/known:DEU 5 2025
-28|pledge/known:DEU 5 2026
4|pledge/known:DEU 5 since-2025
-7|pledge/known:DEU 5.25
-7|pledge/known:DEU 5.25 2025
-7|pledge/known:DEU 5.25 since-2025
-17|pledge/known:DEU since-2025
-10|pledge/known:DEU to-1999
-6|pledge/known:DEU to-2013
-29|pledge/known:DEU to-2021
30|pledge/known:DEU to-2024
11|pledge/known:DNK 2
5|pledge/known:DNK 2 2022
22|pledge/known:DNK 2 2024
-14|pledge/known:DNK 2 2025
-14|pledge/known:DNK 2 since-2025
25|pledge/known:DNK 2 to-2024
7|pledge/known:DNK 3
9|pledge/known:DNK 3 2025
7|pledge/known:DNK 3 since-2025
16|pledge/known:DNK 3.5
-9|pledge/known:DNK 3.5 2025
25|pledge/known:DNK 3.5 2026
16|pledge/known:DNK 3.5 since-2025
-22|pledge/known:DNK 5
-21|pledge/known:DNK 5 2025
-22|pledge/known:DNK 5 since-2025
-14|pledge/known:DNK since-2025
24|pledge/known:DNK to-2024
16|pledge/known:DOM 1.3
16|pledge/known:DOM 1.3 2026
16|pledge/known:DOM 1.3 since-2025
16|pledge/known:DOM since-2025
-7|pledge/known:DZA 5
-7|pledge/known:DZA 5 2025
-7|pledge/known:DZA 5 since-2025
-7|pledge/known:DZA since-2025
3|pledge/known:ECU 2.5
3|pledge/known:ECU 2.5 2025
3|pledge/known:ECU 2.5 since-2025
3|pledge/known:ECU since-2025
-8|pledge/known:ESP 1.5
-8|pledge/known:ESP 1.5 2025
-8|pledge/known:ESP 1.5 since-2025
-14|pledge/known:ESP 2 2012
-13|pledge/known:ESP 2 2022
39|pledge/known:ESP 2 2025
-12|pledge/known:ESP 2 2026
27|pledge/known:ESP 2 since-2025
-14|pledge/known:ESP 2 to-2013
-11|pledge/known:ESP 2 to-2024
53|pledge/known:ESP 2.1
45|pledge/known:ESP 2.1 2025
8|pledge/known:ESP 2.1 2026
53|pledge/known:ESP 2.1 since-2025
-5|pledge/known:ESP 2.5
-5|pledge/known:ESP 2.5 2024
-5|pledge/known:ESP 2.5 to-2024
-20|pledge/known:ESP 3.2
-20|pledge/known:ESP 3.2 2025
-20|pledge/known:ESP 3.2 since-2025
-35|pledge/known:ESP 3.5
-20|pledge/known:ESP 3.5 2025
-15|pledge/known:ESP 3.5 2026
-35|pledge/known:ESP 3.5 since-2025
-66|pledge/known:ESP 5
-51|pledge/known:ESP 5 2025
-16|pledge/known:ESP 5 2026
-66|pledge/known:ESP 5 since-2025
-54|pledge/known:ESP since-2025
-14|pledge/known:ESP to-2013
-16|pledge/known:ESP to-2024
16|pledge/known:EST 0.25
16|pledge/known:EST 0.25 2025
16|pledge/known:EST 0.25 since-2025
-38|pledge/known:EST 2
19|pledge/known:EST 2 2014
-3|pledge/known:EST 2 2016
-3|pledge/known:EST 2 2023
-15|pledge/known:EST 2 2024
-37|pledge/known:EST 2 2025
-37|pledge/known:EST 2 since-2025
16|pledge/known:EST 2 to-2021
-17|pledge/known:EST 2 to-2024
7|pledge/known:EST 3 2023
-6|pledge/known:EST 3 2025
-6|pledge/known:EST 3 since-2025
8|pledge/known:EST 3 to-2024
-23|pledge/known:EST 3.5
-22|pledge/known:EST 3.5 2025
-23|pledge/known:EST 3.5 since-2025
43|pledge/known:EST 5
42|pledge/known:EST 5 2025
43|pledge/known:EST 5 since-2025
43|pledge/known:EST 5.4
43|pledge/known:EST 5.4 2025
43|pledge/known:EST 5.4 since-2025
30|pledge/known:EST since-2025
16|pledge/known:EST to-2021
-9|pledge/known:EST to-2024
-20|pledge/known:EU 1.5
-16|pledge/known:EU 1.5 2025
-4|pledge/known:EU 1.5 2026
-20|pledge/known:EU 1.5 since-2025
-14|pledge/known:EU 2
-14|pledge/known:EU 2 2026
-12|pledge/known:EU 2 since-2025
-10|pledge/known:EU 3.5
-10|pledge/known:EU 3.5 2025
-10|pledge/known:EU 3.5 since-2025
-49|pledge/known:EU since-2025
-3|pledge/known:FIN 0.5
-3|pledge/known:FIN 0.5 2025
-3|pledge/known:FIN 0.5 since-2025
-16|pledge/known:FIN 2
-15|pledge/known:FIN 2 2024
-16|pledge/known:FIN 2 to-2024
-3|pledge/known:FIN 2.6
32|pledge/known:FIN 3
-3|pledge/known:FIN 3 2024
22|pledge/known:FIN 3 2025
13|pledge/known:FIN 3 2026
35|pledge/known:FIN 3 since-2025
-3|pledge/known:FIN 3 to-2024
13|pledge/known:FIN 3.2
13|pledge/known:FIN 3.2 2025
13|pledge/known:FIN 3.2 since-2025
-4|pledge/known:FIN 3.5
-4|pledge/known:FIN 3.5 2026
-4|pledge/known:FIN 3.5 since-2025
-4|pledge/known:FIN 5
-4|pledge/known:FIN 5 since-2025
32|pledge/known:FIN since-2025
-19|pledge/known:FIN to-2024
-4|pledge/known:FJI 2
-3|pledge/known:FJI 2 2026
-4|pledge/known:FJI 2 since-2025
-5|pledge/known:FJI since-2025
-10|pledge/known:FRA 2
-11|pledge/known:FRA 2 2006
5|pledge/known:FRA 2 2017
-11|pledge/known:FRA 2 2018
-3|pledge/known:FRA 2 2019
14|pledge/known:FRA 2 2023
11|pledge/known:FRA 2 2024
-12|pledge/known:FRA 2 2025
-12|pledge/known:FRA 2 since-2025
-12|pledge/known:FRA 2 to-2013
-10|pledge/known:FRA 2 to-2021
25|pledge/known:FRA 2 to-2024
-3|pledge/known:FRA 2.1
-3|pledge/known:FRA 2.1 2025
-3|pledge/known:FRA 2.1 since-2025
-21|pledge/known:FRA 2.2
-22|pledge/known:FRA 2.2 2026
-21|pledge/known:FRA 2.2 since-2025
7|pledge/known:FRA 2.3
7|pledge/known:FRA 2.3 2025
7|pledge/known:FRA 2.3 since-2025
11|pledge/known:FRA 2.5 2025
-11|pledge/known:FRA 2.5 2026
30|pledge/known:FRA 3.5
58|pledge/known:FRA 3.5 2025
-16|pledge/known:FRA 3.5 2026
-13|pledge/known:FRA 3.5 2030
30|pledge/known:FRA 3.5 since-2025
-26|pledge/known:FRA 5
-10|pledge/known:FRA 5 2025
-16|pledge/known:FRA 5 2026
-26|pledge/known:FRA 5 since-2025
-10|pledge/known:FRA 6
-10|pledge/known:FRA 6 1979
-10|pledge/known:FRA 6 to-1999
-25|pledge/known:FRA since-2025
-10|pledge/known:FRA to-1999
-12|pledge/known:FRA to-2013
-11|pledge/known:FRA to-2021
25|pledge/known:FRA to-2024
-11|pledge/known:GBR 0.4
-11|pledge/known:GBR 0.4 2025
-11|pledge/known:GBR 0.4 since-2025
18|pledge/known:GBR 1.5
40|pledge/known:GBR 1.5 2025
-22|pledge/known:GBR 1.5 2026
19|pledge/known:GBR 1.5 since-2025
-4|pledge/known:GBR 1.57
-4|pledge/known:GBR 1.57 2024
-4|pledge/known:GBR 1.57 to-2024
-6|pledge/known:GBR 1.61
-6|pledge/known:GBR 1.61 2024
-6|pledge/known:GBR 1.61 to-2024
-25|pledge/known:GBR 2
-11|pledge/known:GBR 2 2006
13|pledge/known:GBR 2 2010
5|pledge/known:GBR 2 2011
-4|pledge/known:GBR 2 2013
-19|pledge/known:GBR 2 2014
84|pledge/known:GBR 2 2015
13|pledge/known:GBR 2 2016
-3|pledge/known:GBR 2 2017
-9|pledge/known:GBR 2 2018
-19|pledge/known:GBR 2 2019
-11|pledge/known:GBR 2 2020
11|pledge/known:GBR 2 2022
-16|pledge/known:GBR 2 2023
-12|pledge/known:GBR 2 2024
-45|pledge/known:GBR 2 2025
-4|pledge/known:GBR 2 2026
-49|pledge/known:GBR 2 since-2025
4|pledge/known:GBR 2 to-2013
36|pledge/known:GBR 2 to-2021
-17|pledge/known:GBR 2 to-2024
-9|pledge/known:GBR 2.2
-9|pledge/known:GBR 2.2 2023
-9|pledge/known:GBR 2.2 to-2024
-10|pledge/known:GBR 2.4
-9|pledge/known:GBR 2.4 2025
-10|pledge/known:GBR 2.4 since-2025
64|pledge/known:GBR 2.5
8|pledge/known:GBR 2.5 2022
4|pledge/known:GBR 2.5 2023
26|pledge/known:GBR 2.5 2024
25|pledge/known:GBR 2.5 2025
27|pledge/known:GBR 2.5 since-2025
38|pledge/known:GBR 2.5 to-2024
22|pledge/known:GBR 2.6
16|pledge/known:GBR 2.6 2025
6|pledge/known:GBR 2.6 2026
22|pledge/known:GBR 2.6 since-2025
-25|pledge/known:GBR 3
-5|pledge/known:GBR 3 2025
-21|pledge/known:GBR 3 2026
-25|pledge/known:GBR 3 since-2025
5|pledge/known:GBR 3.2
6|pledge/known:GBR 3.2 1992
6|pledge/known:GBR 3.2 to-1999
-3|pledge/known:GBR 3.4
-3|pledge/known:GBR 3.4 1992
-3|pledge/known:GBR 3.4 to-1999
33|pledge/known:GBR 3.5
42|pledge/known:GBR 3.5 2025
35|pledge/known:GBR 3.5 2026
-44|pledge/known:GBR 3.5 2027
33|pledge/known:GBR 3.5 since-2025
-3|pledge/known:GBR 4
-3|pledge/known:GBR 4 1989
-3|pledge/known:GBR 4 to-1999
4|pledge/known:GBR 5
39|pledge/known:GBR 5 2025
-35|pledge/known:GBR 5 2026
4|pledge/known:GBR 5 since-2025
8|pledge/known:GBR since-2025
4|pledge/known:GBR to-2013
36|pledge/known:GBR to-2021
3|pledge/known:GBR to-2024
18|pledge/known:GEO 2
18|pledge/known:GEO 2 2025
18|pledge/known:GEO 2 since-2025
-4|pledge/known:GEO 2.4
-4|pledge/known:GEO 2.4 2025
-4|pledge/known:GEO 2.4 since-2025
-7|pledge/known:GEO 5
-7|pledge/known:GEO 5 2026
-7|pledge/known:GEO 5 since-2025
7|pledge/known:GEO since-2025
22|pledge/known:GIN 2.2
22|pledge/known:GIN 2.2 2026
22|pledge/known:GIN 2.2 since-2025
22|pledge/known:GIN since-2025
-42|pledge/known:GRC 2
-4|pledge/known:GRC 2 2011
-34|pledge/known:GRC 2 2025
-36|pledge/known:GRC 2 since-2025
-5|pledge/known:GRC 2 to-2013
18|pledge/known:GRC 3.5
18|pledge/known:GRC 3.5 2025
18|pledge/known:GRC 3.5 since-2025
-17|pledge/known:GRC 5
-11|pledge/known:GRC 5 2025
-6|pledge/known:GRC 5 2026
-17|pledge/known:GRC 5 since-2025
-33|pledge/known:GRC since-2025
-4|pledge/known:GRC to-2013
-12|pledge/known:HRV 2
-22|pledge/known:HRV 2 2018
13|pledge/known:HRV 2 2024
-3|pledge/known:HRV 2 2025
-3|pledge/known:HRV 2 since-2025
-22|pledge/known:HRV 2 to-2021
13|pledge/known:HRV 2 to-2024
7|pledge/known:HRV 2.5
6|pledge/known:HRV 2.5 2025
7|pledge/known:HRV 2.5 since-2025
5|pledge/known:HRV 2.8
5|pledge/known:HRV 2.8 2025
5|pledge/known:HRV 2.8 since-2025
8|pledge/known:HRV since-2025
-22|pledge/known:HRV to-2021
13|pledge/known:HRV to-2024
-14|pledge/known:HTI 1.3
-14|pledge/known:HTI 1.3 2026
-14|pledge/known:HTI 1.3 since-2025
-14|pledge/known:HTI since-2025
17|pledge/known:HUN 1.8
7|pledge/known:HUN 1.8 1999
10|pledge/known:HUN 1.8 2006
7|pledge/known:HUN 1.8 to-1999
10|pledge/known:HUN 1.8 to-2013
10|pledge/known:HUN 1.81
10|pledge/known:HUN 1.81 1999
10|pledge/known:HUN 1.81 to-1999
5|pledge/known:HUN 2
-5|pledge/known:HUN 2 2023
10|pledge/known:HUN 2 2025
5|pledge/known:HUN 2 2026
15|pledge/known:HUN 2 since-2025
-3|pledge/known:HUN 2 to-1999
-7|pledge/known:HUN 2 to-2024
-3|pledge/known:HUN 2.24
-3|pledge/known:HUN 2.24 2025
-3|pledge/known:HUN 2.24 since-2025
-3|pledge/known:HUN 3
-47|pledge/known:HUN 3.5
30|pledge/known:HUN 3.5 2025
-77|pledge/known:HUN 3.5 2026
-47|pledge/known:HUN 3.5 since-2025
-3|pledge/known:HUN 5
11|pledge/known:HUN 5 2025
-15|pledge/known:HUN 5 2026
-3|pledge/known:HUN 5 since-2025
-40|pledge/known:HUN since-2025
14|pledge/known:HUN to-1999
10|pledge/known:HUN to-2013
-8|pledge/known:HUN to-2024
3|pledge/known:IDN 1
3|pledge/known:IDN 1 2025
3|pledge/known:IDN 1 since-2025
48|pledge/known:IDN 1.5
42|pledge/known:IDN 1.5 2025
6|pledge/known:IDN 1.5 2026
47|pledge/known:IDN 1.5 since-2025
-4|pledge/known:IDN 2
-4|pledge/known:IDN 2 2026
-4|pledge/known:IDN 2 since-2025
-4|pledge/known:IDN 3
-3|pledge/known:IDN 3 2025
-4|pledge/known:IDN 3 since-2025
-3|pledge/known:IDN 5
-3|pledge/known:IDN 5 2025
-3|pledge/known:IDN 5 since-2025
39|pledge/known:IDN since-2025
-6|pledge/known:IND 2
-4|pledge/known:IND 2 2025
-4|pledge/known:IND 2 since-2025
6|pledge/known:IND 2.5
4|pledge/known:IND 2.5 2025
6|pledge/known:IND 2.5 since-2025
-12|pledge/known:IND 5
-11|pledge/known:IND 5 2025
-12|pledge/known:IND 5 since-2025
-10|pledge/known:IND since-2025
-3|pledge/known:IND to-2024
11|pledge/known:IRL 0.4
11|pledge/known:IRL 0.4 2025
11|pledge/known:IRL 0.4 since-2025
5|pledge/known:IRL 0.5
3|pledge/known:IRL 0.5 2025
5|pledge/known:IRL 0.5 since-2025
-4|pledge/known:IRL 1
-3|pledge/known:IRL 1 2025
-3|pledge/known:IRL 1 since-2025
-3|pledge/known:IRL 2
-3|pledge/known:IRL 2 2025
-3|pledge/known:IRL 2 since-2025
-16|pledge/known:IRL 3.5
-16|pledge/known:IRL 3.5 2025
-16|pledge/known:IRL 3.5 since-2025
-26|pledge/known:IRL 5
-26|pledge/known:IRL 5 2025
-26|pledge/known:IRL 5 since-2025
-33|pledge/known:IRL since-2025
-6|pledge/known:IRN 4.5
-6|pledge/known:IRN 4.5 2025
-6|pledge/known:IRN 4.5 since-2025
12|pledge/known:IRN 6
12|pledge/known:IRN 6 1979
12|pledge/known:IRN 6 to-1999
-6|pledge/known:IRN since-2025
12|pledge/known:IRN to-1999
28|pledge/known:ISL 1.5
10|pledge/known:ISL 1.5 2025
18|pledge/known:ISL 1.5 2026
28|pledge/known:ISL 1.5 since-2025
-70|pledge/known:ISL 3.5
-70|pledge/known:ISL 3.5 2025
-70|pledge/known:ISL 3.5 since-2025
-43|pledge/known:ISL since-2025
-3|pledge/known:ISR 3.5
-3|pledge/known:ISR 3.5 2025
-3|pledge/known:ISR 3.5 since-2025
-6|pledge/known:ISR since-2025
3|pledge/known:ITA 0.5
3|pledge/known:ITA 0.5 2025
3|pledge/known:ITA 0.5 since-2025
-14|pledge/known:ITA 1.5
19|pledge/known:ITA 1.5 2025
-33|pledge/known:ITA 1.5 2026
-14|pledge/known:ITA 1.5 since-2025
8|pledge/known:ITA 1.57
8|pledge/known:ITA 1.57 2024
8|pledge/known:ITA 1.57 to-2024
11|pledge/known:ITA 1.61
11|pledge/known:ITA 1.61 2024
11|pledge/known:ITA 1.61 to-2024
-42|pledge/known:ITA 2
25|pledge/known:ITA 2 2022
-48|pledge/known:ITA 2 2023
-26|pledge/known:ITA 2 2025
8|pledge/known:ITA 2 2026
-18|pledge/known:ITA 2 since-2025
-24|pledge/known:ITA 2 to-2024
-3|pledge/known:ITA 2.1
-3|pledge/known:ITA 2.1 2025
-3|pledge/known:ITA 2.1 since-2025
13|pledge/known:ITA 3.5
-10|pledge/known:ITA 3.5 2025
24|pledge/known:ITA 3.5 2026
13|pledge/known:ITA 3.5 since-2025
19|pledge/known:ITA 5
-3|pledge/known:ITA 5 2025
22|pledge/known:ITA 5 2026
19|pledge/known:ITA 5 since-2025
-5|pledge/known:ITA to-2024
-11|pledge/known:JOR 2.5
-11|pledge/known:JOR 2.5 2025
-11|pledge/known:JOR 2.5 since-2025
-11|pledge/known:JOR since-2025
-28|pledge/known:JPN 1.5
-25|pledge/known:JPN 1.5 2025
-3|pledge/known:JPN 1.5 2026
-28|pledge/known:JPN 1.5 since-2025
121|pledge/known:JPN 2
-6|pledge/known:JPN 2 0
-4|pledge/known:JPN 2 2014
-3|pledge/known:JPN 2 2015
-4|pledge/known:JPN 2 2016
-22|pledge/known:JPN 2 2017
30|pledge/known:JPN 2 2018
-23|pledge/known:JPN 2 2019
-8|pledge/known:JPN 2 2021
-92|pledge/known:JPN 2 2022
55|pledge/known:JPN 2 2023
76|pledge/known:JPN 2 2024
47|pledge/known:JPN 2 2025
63|pledge/known:JPN 2 2026
10|pledge/known:JPN 2 2027
4|pledge/known:JPN 2 2030
124|pledge/known:JPN 2 since-2025
-6|pledge/known:JPN 2 to-1999
-35|pledge/known:JPN 2 to-2021
38|pledge/known:JPN 2 to-2024
-4|pledge/known:JPN 2.4
-3|pledge/known:JPN 2.4 since-2025
30|pledge/known:JPN 2.5
28|pledge/known:JPN 2.5 2026
30|pledge/known:JPN 2.5 since-2025
-29|pledge/known:JPN 3
-98|pledge/known:JPN 3 2025
10|pledge/known:JPN 3 2026
49|pledge/known:JPN 3 2027
10|pledge/known:JPN 3 2028
-28|pledge/known:JPN 3 since-2025
-4|pledge/known:JPN 3.4
-4|pledge/known:JPN 3.4 1992
-4|pledge/known:JPN 3.4 to-1999
-20|pledge/known:JPN 3.5
-68|pledge/known:JPN 3.5 2025
-21|pledge/known:JPN 3.5 2026
31|pledge/known:JPN 3.5 2027
15|pledge/known:JPN 3.5 2029
23|pledge/known:JPN 3.5 2030
-20|pledge/known:JPN 3.5 since-2025
-61|pledge/known:JPN 5
-46|pledge/known:JPN 5 2025
-13|pledge/known:JPN 5 2026
-61|pledge/known:JPN 5 since-2025
-3|pledge/known:JPN 7
-3|pledge/known:JPN 7 1981
-3|pledge/known:JPN 7 to-1999
12|pledge/known:JPN since-2025
-15|pledge/known:JPN to-1999
-36|pledge/known:JPN to-2021
38|pledge/known:JPN to-2024
-4|pledge/known:KGZ 1.9
-4|pledge/known:KGZ 1.9 2025
-4|pledge/known:KGZ 1.9 since-2025
-4|pledge/known:KGZ since-2025
-3|pledge/known:KHM 1.4
-3|pledge/known:KHM 1.4 2025
-3|pledge/known:KHM 1.4 since-2025
13|pledge/known:KHM 1.7
13|pledge/known:KHM 1.7 2025
13|pledge/known:KHM 1.7 since-2025
3|pledge/known:KHM 2.1
3|pledge/known:KHM 2.1 2025
3|pledge/known:KHM 2.1 since-2025
14|pledge/known:KHM since-2025
-47|pledge/known:KOR 2
-17|pledge/known:KOR 2 2024
-26|pledge/known:KOR 2 2025
-27|pledge/known:KOR 2 since-2025
-19|pledge/known:KOR 2 to-2024
-16|pledge/known:KOR 2.4
-16|pledge/known:KOR 2.4 2025
-16|pledge/known:KOR 2.4 since-2025
-3|pledge/known:KOR 3
8|pledge/known:KOR 3 2019
-6|pledge/known:KOR 3 2025
-6|pledge/known:KOR 3 2028
-12|pledge/known:KOR 3 since-2025
8|pledge/known:KOR 3 to-2021
97|pledge/known:KOR 3.5
13|pledge/known:KOR 3.5 2025
98|pledge/known:KOR 3.5 2026
-17|pledge/known:KOR 3.5 2030
97|pledge/known:KOR 3.5 since-2025
-14|pledge/known:KOR 4
-15|pledge/known:KOR 4 2023
-15|pledge/known:KOR 4 to-2024
-9|pledge/known:KOR 4.5
-8|pledge/known:KOR 4.5 2027
-9|pledge/known:KOR 4.5 since-2025
-23|pledge/known:KOR 5
-44|pledge/known:KOR 5 2025
21|pledge/known:KOR 5 2026
-23|pledge/known:KOR 5 since-2025
3|pledge/known:KOR since-2025
3|pledge/known:KOR to-1999
8|pledge/known:KOR to-2021
-35|pledge/known:KOR to-2024
-5|pledge/known:KWT 5.2
-5|pledge/known:KWT 5.2 2025
-5|pledge/known:KWT 5.2 since-2025
-4|pledge/known:KWT since-2025
-10|pledge/known:LAO 2
-10|pledge/known:LAO 2 2024
-10|pledge/known:LAO 2 to-2024
-12|pledge/known:LAO to-2024
16|pledge/known:LBN 2.5
16|pledge/known:LBN 2.5 2025
16|pledge/known:LBN 2.5 since-2025
16|pledge/known:LBN since-2025
5|pledge/known:LKA 1.5
5|pledge/known:LKA 1.5 2025
5|pledge/known:LKA 1.5 since-2025
7|pledge/known:LKA since-2025
4|pledge/known:LTU 0.25
4|pledge/known:LTU 0.25 2024
4|pledge/known:LTU 0.25 to-2024
-54|pledge/known:LTU 2
27|pledge/known:LTU 2 2014
-7|pledge/known:LTU 2 2022
-45|pledge/known:LTU 2 2023
-27|pledge/known:LTU 2 2025
-27|pledge/known:LTU 2 since-2025
27|pledge/known:LTU 2 to-2021
-53|pledge/known:LTU 2 to-2024
4|pledge/known:LTU 3 2022
-5|pledge/known:LTU 3 2023
-3|pledge/known:LTU 4.91
-3|pledge/known:LTU 4.91 2025
-3|pledge/known:LTU 4.91 since-2025
56|pledge/known:LTU 5
25|pledge/known:LTU 5 2025
31|pledge/known:LTU 5 2026
56|pledge/known:LTU 5 since-2025
18|pledge/known:LTU 5-6
17|pledge/known:LTU 5-6 2025
18|pledge/known:LTU 5-6 since-2025
7|pledge/known:LTU 5.25
7|pledge/known:LTU 5.25 2025
7|pledge/known:LTU 5.25 since-2025
4|pledge/known:LTU 5.5
4|pledge/known:LTU 5.5 2025
4|pledge/known:LTU 5.5 since-2025
48|pledge/known:LTU since-2025
27|pledge/known:LTU to-2021
-42|pledge/known:LTU to-2024
4|pledge/known:LUX 1.3
4|pledge/known:LUX 1.3 2025
4|pledge/known:LUX 1.3 since-2025
-22|pledge/known:LUX 1.5
-22|pledge/known:LUX 1.5 2025
-22|pledge/known:LUX 1.5 since-2025
39|pledge/known:LUX 2
-3|pledge/known:LUX 2 2017
16|pledge/known:LUX 2 2023
4|pledge/known:LUX 2 2024
31|pledge/known:LUX 2 2025
-7|pledge/known:LUX 2 2026
23|pledge/known:LUX 2 since-2025
-3|pledge/known:LUX 2 to-2021
19|pledge/known:LUX 2 to-2024
-5|pledge/known:LUX 3
-5|pledge/known:LUX 3 2025
-5|pledge/known:LUX 3 since-2025
-13|pledge/known:LUX 3.5
-12|pledge/known:LUX 3.5 2025
-13|pledge/known:LUX 3.5 since-2025
-13|pledge/known:LUX since-2025
-3|pledge/known:LUX to-2021
18|pledge/known:LUX to-2024
-3|pledge/known:LVA 1.8
-3|pledge/known:LVA 1.8 2006
-3|pledge/known:LVA 1.8 to-2013
-5|pledge/known:LVA 2
13|pledge/known:LVA 2 2014
4|pledge/known:LVA 2 2016
-5|pledge/known:LVA 2 2023
-14|pledge/known:LVA 2 2025
-14|pledge/known:LVA 2 since-2025
17|pledge/known:LVA 2 to-2021
-6|pledge/known:LVA 2 to-2024
4|pledge/known:LVA 2.5
4|pledge/known:LVA 2.5 2022
4|pledge/known:LVA 2.5 to-2024
5|pledge/known:LVA 3
5|pledge/known:LVA 3 2023
5|pledge/known:LVA 3 to-2024
-10|pledge/known:LVA 3.5
-7|pledge/known:LVA 3.5 2025
-3|pledge/known:LVA 3.5 2026
-10|pledge/known:LVA 3.5 since-2025
10|pledge/known:LVA 4
10|pledge/known:LVA 4 2025
10|pledge/known:LVA 4 since-2025
3|pledge/known:LVA 4.9
3|pledge/known:LVA 4.9 2025
3|pledge/known:LVA 4.9 since-2025
4|pledge/known:LVA 4.91
4|pledge/known:LVA 4.91 2025
4|pledge/known:LVA 4.91 since-2025
46|pledge/known:LVA 5
58|pledge/known:LVA 5 2025
-12|pledge/known:LVA 5 2026
46|pledge/known:LVA 5 since-2025
-3|pledge/known:LVA 5.5
-3|pledge/known:LVA 5.5 2025
-3|pledge/known:LVA 5.5 since-2025
35|pledge/known:LVA since-2025
-5|pledge/known:LVA to-2013
17|pledge/known:LVA to-2021
8|pledge/known:MAR 5
8|pledge/known:MAR 5 2025
8|pledge/known:MAR 5 since-2025
8|pledge/known:MAR since-2025
26|pledge/known:MDA 1
18|pledge/known:MDA 1 2024
8|pledge/known:MDA 1 2025
8|pledge/known:MDA 1 since-2025
18|pledge/known:MDA 1 to-2024
10|pledge/known:MDA since-2025
18|pledge/known:MDA to-2024
7|pledge/known:MDV 2
7|pledge/known:MDV 2 2025
7|pledge/known:MDV 2 since-2025
7|pledge/known:MDV since-2025
20|pledge/known:MKD 2
21|pledge/known:MKD 2 2023
20|pledge/known:MKD 2 to-2024
7|pledge/known:MKD 2.5
7|pledge/known:MKD 2.5 2025
7|pledge/known:MKD 2.5 since-2025
16|pledge/known:MKD 3.5
16|pledge/known:MKD 3.5 2025
16|pledge/known:MKD 3.5 since-2025
23|pledge/known:MKD since-2025
20|pledge/known:MKD to-2024
8|pledge/known:MLI 4
8|pledge/known:MLI 4 2024
8|pledge/known:MLI 4 to-2024
7|pledge/known:MLI to-2024
-17|pledge/known:MLT 2
-17|pledge/known:MLT 2 2025
-17|pledge/known:MLT 2 since-2025
-18|pledge/known:MLT since-2025
-21|pledge/known:MNE 2
-20|pledge/known:MNE 2 2017
-20|pledge/known:MNE 2 to-2021
31|pledge/known:MNE 5
31|pledge/known:MNE 5 2025
31|pledge/known:MNE 5 since-2025
29|pledge/known:MNE since-2025
-20|pledge/known:MNE to-2021
7|pledge/known:MOZ 2
7|pledge/known:MOZ 2 2025
7|pledge/known:MOZ 2 since-2025
6|pledge/known:MOZ since-2025
3|pledge/known:MYS 1
3|pledge/known:MYS 1 2026
3|pledge/known:MYS 1 since-2025
11|pledge/known:MYS 1.5
9|pledge/known:MYS 1.5 2026
11|pledge/known:MYS 1.5 since-2025
13|pledge/known:MYS 2
13|pledge/known:MYS 2 2025
13|pledge/known:MYS 2 since-2025
-4|pledge/known:MYS 5
-4|pledge/known:MYS 5 2025
-4|pledge/known:MYS 5 since-2025
22|pledge/known:MYS since-2025
-8|pledge/known:NATO 0.25
-7|pledge/known:NATO 0.25 2025
-7|pledge/known:NATO 0.25 since-2025
-3|pledge/known:NATO 1
47|pledge/known:NATO 1.5
-12|pledge/known:NATO 1.5 2019
27|pledge/known:NATO 1.5 2025
8|pledge/known:NATO 1.5 2026
23|pledge/known:NATO 1.5 2027
58|pledge/known:NATO 1.5 since-2025
-14|pledge/known:NATO 1.5 to-2021
-9|pledge/known:NATO 1.76
-9|pledge/known:NATO 1.76 2024
-9|pledge/known:NATO 1.76 to-2024
-4|pledge/known:NATO 1.8
-4|pledge/known:NATO 1.8 2006
-4|pledge/known:NATO 1.8 to-2013
92|pledge/known:NATO 2
25|pledge/known:NATO 2 0
-41|pledge/known:NATO 2 1999
3|pledge/known:NATO 2 2002
-6|pledge/known:NATO 2 2003
34|pledge/known:NATO 2 2006
-13|pledge/known:NATO 2 2010
4|pledge/known:NATO 2 2011
14|pledge/known:NATO 2 2012
-5|pledge/known:NATO 2 2013
6|pledge/known:NATO 2 2014
-21|pledge/known:NATO 2 2015
31|pledge/known:NATO 2 2016
9|pledge/known:NATO 2 2017
18|pledge/known:NATO 2 2018
-11|pledge/known:NATO 2 2020
-3|pledge/known:NATO 2 2021
35|pledge/known:NATO 2 2022
-5|pledge/known:NATO 2 2023
34|pledge/known:NATO 2 2024
9|pledge/known:NATO 2 2025
-13|pledge/known:NATO 2 2026
-9|pledge/known:NATO 2 2027
-3|pledge/known:NATO 2 2030
-17|pledge/known:NATO 2 since-2025
-17|pledge/known:NATO 2 to-1999
30|pledge/known:NATO 2 to-2013
31|pledge/known:NATO 2 to-2021
65|pledge/known:NATO 2 to-2024
-16|pledge/known:NATO 2.1
-15|pledge/known:NATO 2.1 2025
-16|pledge/known:NATO 2.1 since-2025
-49|pledge/known:NATO 2.5
-10|pledge/known:NATO 2.5 2022
-7|pledge/known:NATO 2.5 2023
-9|pledge/known:NATO 2.5 2024
-29|pledge/known:NATO 2.5 2025
-34|pledge/known:NATO 2.5 2026
41|pledge/known:NATO 2.5 2027
-23|pledge/known:NATO 2.5 since-2025
-26|pledge/known:NATO 2.5 to-2024
-5|pledge/known:NATO 2.6
-4|pledge/known:NATO 2.6 2025
-5|pledge/known:NATO 2.6 since-2025
-55|pledge/known:NATO 3
-6|pledge/known:NATO 3 2019
-5|pledge/known:NATO 3 2022
-14|pledge/known:NATO 3 2023
-13|pledge/known:NATO 3 2024
34|pledge/known:NATO 3 2025
-21|pledge/known:NATO 3 2026
-24|pledge/known:NATO 3 2027
-4|pledge/known:NATO 3 2028
-16|pledge/known:NATO 3 since-2025
-6|pledge/known:NATO 3 to-2021
-31|pledge/known:NATO 3 to-2024
-6|pledge/known:NATO 3.2
-5|pledge/known:NATO 3.2 1992
-5|pledge/known:NATO 3.2 to-1999
55|pledge/known:NATO 3.5
30|pledge/known:NATO 3.5 2025
30|pledge/known:NATO 3.5 2026
7|pledge/known:NATO 3.5 2027
-4|pledge/known:NATO 3.5 2028
-15|pledge/known:NATO 3.5 2029
9|pledge/known:NATO 3.5 2030
57|pledge/known:NATO 3.5 since-2025
-32|pledge/known:NATO 4
-3|pledge/known:NATO 4 1990
-16|pledge/known:NATO 4 2023
-11|pledge/known:NATO 4 2025
-11|pledge/known:NATO 4 since-2025
-4|pledge/known:NATO 4 to-1999
-17|pledge/known:NATO 4 to-2024
60|pledge/known:NATO 5
56|pledge/known:NATO 5 2026
60|pledge/known:NATO 5 since-2025
-11|pledge/known:NATO 5-6
-11|pledge/known:NATO 5-6 2025
-11|pledge/known:NATO 5-6 since-2025
-5|pledge/known:NATO 5.4
-5|pledge/known:NATO 5.4 2025
-5|pledge/known:NATO 5.4 since-2025
-3|pledge/known:NATO 6
20|pledge/known:NATO 8
20|pledge/known:NATO 8 2025
20|pledge/known:NATO 8 since-2025
63|pledge/known:NATO since-2025
-27|pledge/known:NATO to-1999
23|pledge/known:NATO to-2013
10|pledge/known:NATO to-2021
-26|pledge/known:NATO to-2024
-5|pledge/known:NER 4
-5|pledge/known:NER 4 2024
-5|pledge/known:NER 4 to-2024
-5|pledge/known:NER to-2024
15|pledge/known:NLD 1.5
15|pledge/known:NLD 1.5 2025
15|pledge/known:NLD 1.5 since-2025
37|pledge/known:NLD 2
22|pledge/known:NLD 2 2024
45|pledge/known:NLD 2 2025
-30|pledge/known:NLD 2 2026
16|pledge/known:NLD 2 since-2025
22|pledge/known:NLD 2 to-2024
-4|pledge/known:NLD 2.1
-4|pledge/known:NLD 2.1 2025
-4|pledge/known:NLD 2.1 since-2025
34|pledge/known:NLD 3.5
26|pledge/known:NLD 3.5 2025
8|pledge/known:NLD 3.5 2026
34|pledge/known:NLD 3.5 since-2025
61|pledge/known:NLD since-2025
21|pledge/known:NLD to-2024
-11|pledge/known:NOR 2
-13|pledge/known:NOR 2 2018
3|pledge/known:NOR 2 2024
-13|pledge/known:NOR 2 to-2021
-4|pledge/known:NOR 2.1
-4|pledge/known:NOR 2.1 2025
-4|pledge/known:NOR 2.1 since-2025
-4|pledge/known:NOR 2.2
-4|pledge/known:NOR 2.2 2026
-4|pledge/known:NOR 2.2 since-2025
-5|pledge/known:NOR 2.6
-3|pledge/known:NOR 2.6 2025
-3|pledge/known:NOR 2.6 since-2025
8|pledge/known:NOR 3
6|pledge/known:NOR 3 2024
5|pledge/known:NOR 3 2025
6|pledge/known:NOR 3 to-2024
11|pledge/known:NOR 3.5
8|pledge/known:NOR 3.5 2025
3|pledge/known:NOR 3.5 2026
11|pledge/known:NOR 3.5 since-2025
43|pledge/known:NOR 5
54|pledge/known:NOR 5 2025
-11|pledge/known:NOR 5 2026
43|pledge/known:NOR 5 since-2025
44|pledge/known:NOR since-2025
-13|pledge/known:NOR to-2021
6|pledge/known:NOR to-2024
-3|pledge/known:NPL 2
-3|pledge/known:NPL 2 2025
-3|pledge/known:NPL 2 since-2025
-4|pledge/known:NPL since-2025
54|pledge/known:NZL 2
18|pledge/known:NZL 2 2022
7|pledge/known:NZL 2 2025
29|pledge/known:NZL 2 2026
36|pledge/known:NZL 2 since-2025
18|pledge/known:NZL 2 to-2024
-6|pledge/known:NZL 2.3
-6|pledge/known:NZL 2.3 2023
-6|pledge/known:NZL 2.3 to-2024
-8|pledge/known:NZL 2.4
-3|pledge/known:NZL 2.4 2025
-4|pledge/known:NZL 2.4 2026
-7|pledge/known:NZL 2.4 since-2025
-6|pledge/known:NZL 2.6
-6|pledge/known:NZL 2.6 2025
-6|pledge/known:NZL 2.6 since-2025
-10|pledge/known:NZL 3
-10|pledge/known:NZL 3 2025
-10|pledge/known:NZL 3 since-2025
-9|pledge/known:NZL 3.5
-9|pledge/known:NZL 3.5 2025
-9|pledge/known:NZL 3.5 since-2025
-11|pledge/known:NZL 5
-11|pledge/known:NZL 5 2025
-11|pledge/known:NZL 5 since-2025
-9|pledge/known:NZL since-2025
12|pledge/known:NZL to-2024
5|pledge/known:OMN 5.2
5|pledge/known:OMN 5.2 2025
5|pledge/known:OMN 5.2 since-2025
-9|pledge/known:OMN 6
-9|pledge/known:OMN 6 2025
-9|pledge/known:OMN 6 since-2025
-3|pledge/known:OMN since-2025
-4|pledge/known:PAK 2.5
-3|pledge/known:PAK 2.5 2025
-4|pledge/known:PAK 2.5 since-2025
-4|pledge/known:PAK since-2025
-9|pledge/known:PHL 1.5
-12|pledge/known:PHL 1.5 2025
3|pledge/known:PHL 1.5 2026
-9|pledge/known:PHL 1.5 since-2025
14|pledge/known:PHL 2
-6|pledge/known:PHL 2 2023
-3|pledge/known:PHL 2 2024
-18|pledge/known:PHL 2 2025
40|pledge/known:PHL 2 2026
22|pledge/known:PHL 2 since-2025
-8|pledge/known:PHL 2 to-2024
8|pledge/known:PHL since-2025
-8|pledge/known:PHL to-2024
8|pledge/known:PNG 0.5
8|pledge/known:PNG 0.5 2023
8|pledge/known:PNG 0.5 to-2024
-3|pledge/known:PNG 1
-3|pledge/known:PNG 1 2025
-3|pledge/known:PNG 1 since-2025
-8|pledge/known:PNG 2.3
-8|pledge/known:PNG 2.3 2023
-8|pledge/known:PNG 2.3 to-2024
3|pledge/known:PNG 3
3|pledge/known:PNG 3 2024
3|pledge/known:PNG 3 to-2024
-4|pledge/known:PNG since-2025
3|pledge/known:PNG to-2024
-4|pledge/known:POL 1.3
-4|pledge/known:POL 1.3 2025
-4|pledge/known:POL 1.3 since-2025
-5|pledge/known:POL 1.5
-5|pledge/known:POL 1.5 2025
-5|pledge/known:POL 1.5 since-2025
-6|pledge/known:POL 1.8
-6|pledge/known:POL 1.8 1999
-6|pledge/known:POL 1.8 to-1999
-5|pledge/known:POL 1.81
-5|pledge/known:POL 1.81 1999
-5|pledge/known:POL 1.81 to-1999
3|pledge/known:POL 1.95
3|pledge/known:POL 1.95 2004
3|pledge/known:POL 1.95 to-2013
-47|pledge/known:POL 2
45|pledge/known:POL 2 1999
24|pledge/known:POL 2 2014
3|pledge/known:POL 2 2015
-24|pledge/known:POL 2 2016
-48|pledge/known:POL 2 2024
-45|pledge/known:POL 2 2025
-45|pledge/known:POL 2 since-2025
44|pledge/known:POL 2 to-1999
3|pledge/known:POL 2 to-2021
-48|pledge/known:POL 2 to-2024
3|pledge/known:POL 2.2
3|pledge/known:POL 2.2 1999
3|pledge/known:POL 2.2 to-1999
-14|pledge/known:POL 2.5
4|pledge/known:POL 2.5 2023
-13|pledge/known:POL 2.5 2024
-5|pledge/known:POL 2.5 2025
-5|pledge/known:POL 2.5 since-2025
-10|pledge/known:POL 2.5 to-2024
52|pledge/known:POL 3
3|pledge/known:POL 3 2022
12|pledge/known:POL 3 2023
11|pledge/known:POL 3 2024
19|pledge/known:POL 3 2025
8|pledge/known:POL 3 2026
26|pledge/known:POL 3 since-2025
25|pledge/known:POL 3 to-2024
-29|pledge/known:POL 3.5
-27|pledge/known:POL 3.5 2025
-29|pledge/known:POL 3.5 since-2025
31|pledge/known:POL 4
33|pledge/known:POL 4 2023
-3|pledge/known:POL 4 2025
-3|pledge/known:POL 4 since-2025
33|pledge/known:POL 4 to-2024
8|pledge/known:POL 4.7
8|pledge/known:POL 4.7 2025
8|pledge/known:POL 4.7 since-2025
10|pledge/known:POL 4.8
10|pledge/known:POL 4.8 2025
10|pledge/known:POL 4.8 since-2025
36|pledge/known:POL 5
52|pledge/known:POL 5 2025
-17|pledge/known:POL 5 2026
36|pledge/known:POL 5 since-2025
-15|pledge/known:POL since-2025
37|pledge/known:POL to-1999
3|pledge/known:POL to-2013
4|pledge/known:POL to-2021
-10|pledge/known:PRK 2
-10|pledge/known:PRK 2 2025
-10|pledge/known:PRK 2 since-2025
-13|pledge/known:PRK since-2025
45|pledge/known:PRT 2 2025
-44|pledge/known:PRT 2 2026
32|pledge/known:PRT 3.5
29|pledge/known:PRT 3.5 2025
30|pledge/known:PRT 3.5 since-2025
-3|pledge/known:PRT 5
-3|pledge/known:PRT 5 2025
-3|pledge/known:PRT 5 since-2025
-20|pledge/known:PRT 8
-20|pledge/known:PRT 8 2025
-20|pledge/known:PRT 8 since-2025
8|pledge/known:PRT since-2025
-15|pledge/known:QAT 2.5
-15|pledge/known:QAT 2.5 2025
-15|pledge/known:QAT 2.5 since-2025
-3|pledge/known:QAT 3.5
-3|pledge/known:QAT 3.5 2026
-3|pledge/known:QAT 3.5 since-2025
-20|pledge/known:QAT since-2025
-24|pledge/known:ROU 1
-18|pledge/known:ROU 1 2024
-7|pledge/known:ROU 1 2025
-7|pledge/known:ROU 1 since-2025
-18|pledge/known:ROU 1 to-2024
9|pledge/known:ROU 2 2015
-4|pledge/known:ROU 2 2018
-4|pledge/known:ROU 2 2025
-4|pledge/known:ROU 2 since-2025
5|pledge/known:ROU 2 to-2021
3|pledge/known:ROU 2.24
3|pledge/known:ROU 2.24 2025
3|pledge/known:ROU 2.24 since-2025
-3|pledge/known:ROU 2.5 2022
3|pledge/known:ROU 2.5 2024
-3|pledge/known:ROU 3
-3|pledge/known:ROU 3 2025
-3|pledge/known:ROU 3 since-2025
13|pledge/known:ROU 3.5
12|pledge/known:ROU 3.5 2025
13|pledge/known:ROU 3.5 since-2025
-9|pledge/known:ROU 5
-9|pledge/known:ROU 5 2025
-9|pledge/known:ROU 5 since-2025
-6|pledge/known:ROU since-2025
5|pledge/known:ROU to-2021
-18|pledge/known:ROU to-2024
-8|pledge/known:RUS 2
-5|pledge/known:RUS 2 2024
-3|pledge/known:RUS 2 2025
-3|pledge/known:RUS 2 since-2025
-5|pledge/known:RUS 2 to-2024
5|pledge/known:RUS 5.4
5|pledge/known:RUS 5.4 2025
5|pledge/known:RUS 5.4 since-2025
-6|pledge/known:RUS to-2024
8|pledge/known:SAU 6
9|pledge/known:SAU 6 2025
8|pledge/known:SAU 6 since-2025
8|pledge/known:SAU since-2025
-5|pledge/known:SDN 3.6
-5|pledge/known:SDN 3.6 2025
-5|pledge/known:SDN 3.6 since-2025
-5|pledge/known:SDN since-2025
-6|pledge/known:SGP 1.5
-6|pledge/known:SGP 1.5 2025
-6|pledge/known:SGP 1.5 since-2025
-10|pledge/known:SGP 2
-8|pledge/known:SGP 2 2026
-9|pledge/known:SGP 2 since-2025
3|pledge/known:SGP 2-3
3|pledge/known:SGP 2-3 2025
3|pledge/known:SGP 2-3 since-2025
54|pledge/known:SGP 3
48|pledge/known:SGP 3 2025
7|pledge/known:SGP 3 2026
53|pledge/known:SGP 3 since-2025
11|pledge/known:SGP 3-4
11|pledge/known:SGP 3-4 2025
11|pledge/known:SGP 3-4 since-2025
-5|pledge/known:SGP 3.5
-4|pledge/known:SGP 3.5 2026
-5|pledge/known:SGP 3.5 since-2025
-22|pledge/known:SGP 5
-21|pledge/known:SGP 5 2025
-22|pledge/known:SGP 5 since-2025
23|pledge/known:SGP since-2025
-3|pledge/known:SRB 1.81
-3|pledge/known:SRB 1.81 1999
-3|pledge/known:SRB 1.81 to-1999
14|pledge/known:SRB 3
14|pledge/known:SRB 3 2025
14|pledge/known:SRB 3 since-2025
-3|pledge/known:SRB 3.5
-3|pledge/known:SRB 3.5 2025
-3|pledge/known:SRB 3.5 since-2025
11|pledge/known:SRB since-2025
-5|pledge/known:SRB to-1999
-26|pledge/known:SVK 1.5
-26|pledge/known:SVK 1.5 2025
-26|pledge/known:SVK 1.5 since-2025
66|pledge/known:SVK 2
6|pledge/known:SVK 2 2003
20|pledge/known:SVK 2 2023
39|pledge/known:SVK 2 2025
40|pledge/known:SVK 2 since-2025
6|pledge/known:SVK 2 to-2013
20|pledge/known:SVK 2 to-2024
-4|pledge/known:SVK 2.1
-4|pledge/known:SVK 2.1 2025
-4|pledge/known:SVK 2.1 since-2025
-4|pledge/known:SVK 3
-4|pledge/known:SVK 3 2026
-4|pledge/known:SVK 3 since-2025
-24|pledge/known:SVK 3.5
-19|pledge/known:SVK 3.5 2025
-4|pledge/known:SVK 3.5 2026
-24|pledge/known:SVK 3.5 since-2025
-30|pledge/known:SVK 5
-30|pledge/known:SVK 5 2025
-30|pledge/known:SVK 5 since-2025
-49|pledge/known:SVK since-2025
6|pledge/known:SVK to-2013
20|pledge/known:SVK to-2024
27|pledge/known:SVN 2
28|pledge/known:SVN 2 2025
29|pledge/known:SVN 2 since-2025
-5|pledge/known:SVN 2.8
-5|pledge/known:SVN 2.8 2025
-5|pledge/known:SVN 2.8 since-2025
11|pledge/known:SVN 3
10|pledge/known:SVN 3 2025
11|pledge/known:SVN 3 since-2025
-3|pledge/known:SVN 3.5
-3|pledge/known:SVN 3.5 since-2025
-31|pledge/known:SVN 5
-31|pledge/known:SVN 5 2025
-31|pledge/known:SVN 5 since-2025
38|pledge/known:SWE 2 2022
19|pledge/known:SWE 2 2023
-33|pledge/known:SWE 2 2024
-26|pledge/known:SWE 2 2025
-26|pledge/known:SWE 2 since-2025
24|pledge/known:SWE 2 to-2024
9|pledge/known:SWE 2.6
7|pledge/known:SWE 2.6 2025
7|pledge/known:SWE 2.6 since-2025
-12|pledge/known:SWE 3
-9|pledge/known:SWE 3 2025
-10|pledge/known:SWE 3 since-2025
44|pledge/known:SWE 3.5
39|pledge/known:SWE 3.5 2025
3|pledge/known:SWE 3.5 2026
44|pledge/known:SWE 3.5 since-2025
-7|pledge/known:SWE 5
-7|pledge/known:SWE 5 2025
-7|pledge/known:SWE 5 since-2025
-3|pledge/known:SWE 5.4
-3|pledge/known:SWE 5.4 2025
-3|pledge/known:SWE 5.4 since-2025
24|pledge/known:SWE to-2024
15|pledge/known:TCD 3.5
15|pledge/known:TCD 3.5 2025
15|pledge/known:TCD 3.5 since-2025
6|pledge/known:TCD 3.6
6|pledge/known:TCD 3.6 2025
6|pledge/known:TCD 3.6 since-2025
21|pledge/known:TCD since-2025
3|pledge/known:THA 1.4
3|pledge/known:THA 1.4 2025
3|pledge/known:THA 1.4 since-2025
-13|pledge/known:THA 1.7
-13|pledge/known:THA 1.7 2025
-13|pledge/known:THA 1.7 since-2025
-15|pledge/known:THA 2
-5|pledge/known:THA 2 2023
-10|pledge/known:THA 2 2024
-15|pledge/known:THA 2 to-2024
-3|pledge/known:THA 2.1
-3|pledge/known:THA 2.1 2025
-3|pledge/known:THA 2.1 since-2025
-14|pledge/known:THA since-2025
-14|pledge/known:THA to-2024
4|pledge/known:TLS 1.2
4|pledge/known:TLS 1.2 2024
4|pledge/known:TLS 1.2 to-2024
4|pledge/known:TLS to-2024
15|pledge/known:TTO 1.5
15|pledge/known:TTO 1.5 2025
15|pledge/known:TTO 1.5 since-2025
15|pledge/known:TTO since-2025
-17|pledge/known:TUR 1.5
-9|pledge/known:TUR 1.5 2025
-8|pledge/known:TUR 1.5 2026
-17|pledge/known:TUR 1.5 since-2025
-18|pledge/known:TUR 2
17|pledge/known:TUR 2 2018
-10|pledge/known:TUR 2 2023
-22|pledge/known:TUR 2 2025
-23|pledge/known:TUR 2 since-2025
17|pledge/known:TUR 2 to-2021
-10|pledge/known:TUR 2 to-2024
-3|pledge/known:TUR 2.1
-3|pledge/known:TUR 2.1 2026
-3|pledge/known:TUR 2.1 since-2025
8|pledge/known:TUR 2.4
8|pledge/known:TUR 2.4 2025
8|pledge/known:TUR 2.4 since-2025
12|pledge/known:TUR 2.5
12|pledge/known:TUR 2.5 2026
12|pledge/known:TUR 2.5 since-2025
6|pledge/known:TUR 3
6|pledge/known:TUR 3 2025
6|pledge/known:TUR 3 since-2025
-5|pledge/known:TUR 3.5
-6|pledge/known:TUR 3.5 2026
-5|pledge/known:TUR 3.5 since-2025
9|pledge/known:TUR 5
69|pledge/known:TUR 5 2025
-60|pledge/known:TUR 5 2026
9|pledge/known:TUR 5 since-2025
-13|pledge/known:TUR since-2025
17|pledge/known:TUR to-2021
-10|pledge/known:TUR to-2024
-40|pledge/known:TWN 2
-19|pledge/known:TWN 2 2022
-10|pledge/known:TWN 2 2024
-9|pledge/known:TWN 2 2025
-10|pledge/known:TWN 2 since-2025
-30|pledge/known:TWN 2 to-2024
-22|pledge/known:TWN 2.3
-22|pledge/known:TWN 2.3 2025
-22|pledge/known:TWN 2.3 since-2025
-5|pledge/known:TWN 2.4
-5|pledge/known:TWN 2.4 2025
-5|pledge/known:TWN 2.4 since-2025
30|pledge/known:TWN 3
31|pledge/known:TWN 3 2025
30|pledge/known:TWN 3 since-2025
5|pledge/known:TWN 3.32
3|pledge/known:TWN 3.32 2025
5|pledge/known:TWN 3.32 since-2025
-7|pledge/known:TWN 3.5
-7|pledge/known:TWN 3.5 2025
-7|pledge/known:TWN 3.5 since-2025
47|pledge/known:TWN 5
11|pledge/known:TWN 5 2025
35|pledge/known:TWN 5 2026
47|pledge/known:TWN 5 since-2025
-13|pledge/known:TWN 5.4
-13|pledge/known:TWN 5.4 2025
-13|pledge/known:TWN 5.4 since-2025
23|pledge/known:TWN since-2025
-32|pledge/known:TWN to-2024
-7|pledge/known:TZA 2
-7|pledge/known:TZA 2 2025
-7|pledge/known:TZA 2 since-2025
-7|pledge/known:TZA since-2025
-11|pledge/known:UKR 0.25
-3|pledge/known:UKR 0.25 2024
-7|pledge/known:UKR 0.25 2025
-7|pledge/known:UKR 0.25 since-2025
-3|pledge/known:UKR 0.25 to-2024
-3|pledge/known:UKR 1
-4|pledge/known:UKR 2
-4|pledge/known:UKR 2 2025
-4|pledge/known:UKR 2 since-2025
-5|pledge/known:UKR 3.5
-5|pledge/known:UKR 3.5 2025
-5|pledge/known:UKR 3.5 since-2025
-19|pledge/known:UKR since-2025
-6|pledge/known:UKR to-2024
-23|pledge/known:USA 2
-7|pledge/known:USA 2 2024
-12|pledge/known:USA 2 2025
-13|pledge/known:USA 2 since-2025
-8|pledge/known:USA 2 to-2024
-8|pledge/known:USA 3
-5|pledge/known:USA 3 2025
-8|pledge/known:USA 3 since-2025
-13|pledge/known:USA 3.2
-13|pledge/known:USA 3.2 2025
-13|pledge/known:USA 3.2 since-2025
8|pledge/known:USA 3.4
8|pledge/known:USA 3.4 1992
8|pledge/known:USA 3.4 to-1999
-14|pledge/known:USA 3.5
4|pledge/known:USA 3.5 2025
-18|pledge/known:USA 3.5 2026
-14|pledge/known:USA 3.5 since-2025
27|pledge/known:USA 4
13|pledge/known:USA 4 1989
5|pledge/known:USA 4 1990
10|pledge/known:USA 4 2025
10|pledge/known:USA 4 since-2025
18|pledge/known:USA 4 to-1999
16|pledge/known:USA 4.5
16|pledge/known:USA 4.5 2027
16|pledge/known:USA 4.5 since-2025
5|pledge/known:USA 5 2025
-5|pledge/known:USA 5 2026
6|pledge/known:USA 7
6|pledge/known:USA 7 1981
6|pledge/known:USA 7 to-1999
-28|pledge/known:USA since-2025
30|pledge/known:USA to-1999
-3|pledge/known:USA to-2021
-10|pledge/known:USA to-2024
-3|pledge/known:VNM 3.5
-3|pledge/known:VNM 3.5 2025
-3|pledge/known:VNM 3.5 since-2025
-5|pledge/known:VNM 5
-5|pledge/known:VNM 5 2025
-5|pledge/known:VNM 5 since-2025
-8|pledge/known:VNM since-2025
-6|pledge/known:XKX 2
-7|pledge/known:XKX 2 2023
-6|pledge/known:XKX 2 to-2024
-6|pledge/known:XKX to-2024
3|pledge/known:ZMB 1.1
3|pledge/known:ZMB 1.1 2025
3|pledge/known:ZMB 1.1 since-2025
3|pledge/known:ZMB since-2025
-15|pledge/last:before
-39|pledge/last:same-sentence
-7|pledge/named:1
-9|pledge/named:2
6|pledge/named:3
-63|pledge/one-of-several
-100|pledge/ruled
-32|pledge/ruled:spender-before
-53|pledge/ruled:spender-beside
17|pledge/ruled:spender-both
-26|pledge/ruled:spender-clause
-26|pledge/ruled:spender-clause-after
3|pledge/ruled:spender-home
-44|pledge/ruled:spender-listed
8|pledge/ruled:spender-matched
5|pledge/ruled:spender-meets
-20|pledge/ruled:spender-near
-51|pledge/ruled:spender-object
7|pledge/ruled:spender-of-gdp
-32|pledge/ruled:spender-of-noun
17|pledge/ruled:spender-ours
-11|pledge/ruled:spender-party
45|pledge/ruled:spender-relative
7|pledge/ruled:spender-respectively
10|pledge/ruled:spender-set-by
17|pledge/ruled:spender-standard
33|pledge/ruled:spender-subject
29|pledge/ruled:spender-where
-10|pledge/same-figure-of-another
10|pledge/same-figure-of-it
-36|pledge/several:2
-9|pledge/several:3
-26|pledge/several:4
-9|pledge/several:5
-9|pledge/several:6
11|pledge/subject-of:abide by
20|pledge/subject-of:able
-37|pledge/subject-of:about
10|pledge/subject-of:accept
4|pledge/subject-of:add up to
-23|pledge/subject-of:adopt
6|pledge/subject-of:advance
9|pledge/subject-of:aim
6|pledge/subject-of:announce
9|pledge/subject-of:argue
16|pledge/subject-of:ask
-62|pledge/subject-of:ask for
8|pledge/subject-of:aspire
13|pledge/subject-of:assure
21|pledge/subject-of:attain
6|pledge/subject-of:average
-38|pledge/subject-of:back
6|pledge/subject-of:battle
-20|pledge/subject-of:be
-16|pledge/subject-of:believe
-7|pledge/subject-of:bind
14|pledge/subject-of:bring
4|pledge/subject-of:bring forward
-8|pledge/subject-of:budget
-10|pledge/subject-of:build
-17|pledge/subject-of:cajole
-88|pledge/subject-of:call
11|pledge/subject-of:call for
8|pledge/subject-of:carry
-3|pledge/subject-of:choose
-12|pledge/subject-of:clear
-29|pledge/subject-of:climb
-7|pledge/subject-of:cling to
-3|pledge/subject-of:come up with
41|pledge/subject-of:commit
-8|pledge/subject-of:concede
-45|pledge/subject-of:confirm
6|pledge/subject-of:consider
-16|pledge/subject-of:contribute
-17|pledge/subject-of:cross
5|pledge/subject-of:cut
-3|pledge/subject-of:debate
3|pledge/subject-of:declare
8|pledge/subject-of:determine
-14|pledge/subject-of:devote
-20|pledge/subject-of:dismiss
28|pledge/subject-of:do
12|pledge/subject-of:double
17|pledge/subject-of:drop
8|pledge/subject-of:earmark
-14|pledge/subject-of:effort
19|pledge/subject-of:enact
-10|pledge/subject-of:endeavour
-36|pledge/subject-of:endorse
3|pledge/subject-of:equal
-30|pledge/subject-of:exceed
19|pledge/subject-of:expand
-26|pledge/subject-of:expect
11|pledge/subject-of:eye
13|pledge/subject-of:fall
4|pledge/subject-of:favor
-50|pledge/subject-of:feel
4|pledge/subject-of:find the money for
9|pledge/subject-of:fix
3|pledge/subject-of:force
27|pledge/subject-of:foresee
5|pledge/subject-of:fulfil
-55|pledge/subject-of:fulfill
-12|pledge/subject-of:give
-21|pledge/subject-of:go
-26|pledge/subject-of:grow
3|pledge/subject-of:have
23|pledge/subject-of:head
29|pledge/subject-of:hit
10|pledge/subject-of:hold
-14|pledge/subject-of:hold up
-8|pledge/subject-of:honor
58|pledge/subject-of:honour
10|pledge/subject-of:hope
-3|pledge/subject-of:hurry
-22|pledge/subject-of:inch
9|pledge/subject-of:increase
16|pledge/subject-of:insist
9|pledge/subject-of:insist on
6|pledge/subject-of:instruct
-44|pledge/subject-of:intention
18|pledge/subject-of:invest
3|pledge/subject-of:jump
-21|pledge/subject-of:keep
9|pledge/subject-of:lead to
-69|pledge/subject-of:leap
-26|pledge/subject-of:leave
-3|pledge/subject-of:legislate
10|pledge/subject-of:lift
14|pledge/subject-of:live with
-13|pledge/subject-of:look for
26|pledge/subject-of:make good on
-32|pledge/subject-of:match
44|pledge/subject-of:mean
-6|pledge/subject-of:mention
-31|pledge/subject-of:move up
23|pledge/subject-of:name
-52|pledge/subject-of:nod to
23|pledge/subject-of:oblige
9|pledge/subject-of:oppose
-35|pledge/subject-of:opt
14|pledge/subject-of:order
-61|pledge/subject-of:pay
6|pledge/subject-of:plan
31|pledge/subject-of:pledge
-3|pledge/subject-of:pour
-36|pledge/subject-of:prepare
8|pledge/subject-of:press
59|pledge/subject-of:promise
3|pledge/subject-of:push
-3|pledge/subject-of:push back
56|pledge/subject-of:put
13|pledge/subject-of:raise
14|pledge/subject-of:reach
-29|pledge/subject-of:reaffirm
-14|pledge/subject-of:reckon
-17|pledge/subject-of:recommend
12|pledge/subject-of:refuse
9|pledge/subject-of:remain
4|pledge/subject-of:require
-8|pledge/subject-of:resolve
22|pledge/subject-of:rise
3|pledge/subject-of:rule out
-34|pledge/subject-of:satisfy
-11|pledge/subject-of:say no to
26|pledge/subject-of:say yes to
19|pledge/subject-of:seek
-3|pledge/subject-of:set
5|pledge/subject-of:set out
3|pledge/subject-of:settle for
-22|pledge/subject-of:settle on
13|pledge/subject-of:shrink
3|pledge/subject-of:shy away
-73|pledge/subject-of:sidestep
-6|pledge/subject-of:sign on
9|pledge/subject-of:sign up
-20|pledge/subject-of:sit
-24|pledge/subject-of:speak of
39|pledge/subject-of:spend
3|pledge/subject-of:squeeze
-3|pledge/subject-of:stand
28|pledge/subject-of:stay
4|pledge/subject-of:stick to
-5|pledge/subject-of:stipulate
22|pledge/subject-of:stop
-35|pledge/subject-of:struggle
-47|pledge/subject-of:study
19|pledge/subject-of:swear
-10|pledge/subject-of:take
7|pledge/subject-of:take up
12|pledge/subject-of:talk of
64|pledge/subject-of:tell
-13|pledge/subject-of:tie
15|pledge/subject-of:time
8|pledge/subject-of:top
-3|pledge/subject-of:tout
-6|pledge/subject-of:undertake
-6|pledge/subject-of:use
69|pledge/subject-of:veto
-10|pledge/subject-of:vote on
91|pledge/subject-of:vow
21|pledge/subject-of:want
-8|pledge/subject-of:warn
10|pledge/subject-of:work
3|pledge/subject-of:work out
-33|pledge/subject-of:work towards
14|pledge/subject-of:write
7|pledge/subject:be body
11|pledge/subject:be capital
20|pledge/subject:be country
-5|pledge/subject:be gov
-33|pledge/subject:be leader
-40|pledge/subject:be nongov
6|pledge/subject:be people
15|pledge/subject:be pronoun
5|pledge/subject:cap body
-3|pledge/subject:cap capital
-58|pledge/subject:cap country
5|pledge/subject:cap gov
29|pledge/subject:cap leader
13|pledge/subject:cap pronoun
-23|pledge/subject:demand body
-21|pledge/subject:demand capital
53|pledge/subject:demand country
-50|pledge/subject:demand gov
28|pledge/subject:demand leader
3|pledge/subject:demand people
7|pledge/subject:demand pronoun
45|pledge/subject:denial capital
-42|pledge/subject:denial gov
-7|pledge/subject:denial leader
9|pledge/subject:denial nongov
-10|pledge/subject:denial pronoun
7|pledge/subject:level body
8|pledge/subject:level capital
-17|pledge/subject:level country
16|pledge/subject:level gov
14|pledge/subject:level leader
-18|pledge/subject:level nongov
-6|pledge/subject:move allies
27|pledge/subject:move body
46|pledge/subject:move capital
-10|pledge/subject:move country
-31|pledge/subject:move gov
-51|pledge/subject:move leader
-5|pledge/subject:move nongov
11|pledge/subject:move people
-20|pledge/subject:move pronoun
15|pledge/subject:pledge allies
13|pledge/subject:pledge body
48|pledge/subject:pledge capital
33|pledge/subject:pledge country
-38|pledge/subject:pledge gov
-8|pledge/subject:pledge nongov
-14|pledge/subject:pledge people
-60|pledge/subject:pledge pronoun
-12|pledge/subject:proposal body
-34|pledge/subject:proposal capital
-17|pledge/subject:proposal country
-29|pledge/subject:proposal gov
23|pledge/subject:proposal leader
-13|pledge/subject:proposal nongov
-17|pledge/subject:proposal people
12|pledge/subject:proposal pronoun
6|pledge/subject:spend body
13|pledge/subject:spend capital
41|pledge/subject:spend country
-19|pledge/subject:spend gov
15|pledge/subject:spend leader
-7|pledge/title
13|pledge/told-of:0
19|pledge/told-of:1
-3|pledge/told-of:2
-29|pledge/told-of:3
9|pledge/unnamed
4|proposal/after-joint:0 far
27|proposal/after-joint:0 mid
-5|proposal/after-joint:0 near
24|proposal/after-joint:1 far
-34|proposal/after-joint:1 mid
18|proposal/after-joint:1 near
-15|proposal/after-joint:2 far
43|proposal/after-joint:2 mid
21|proposal/after-joint:2 near
-8|proposal/after-joint:3 far
-10|proposal/after-joint:3 mid
-9|proposal/after-joint:3 near
7|proposal/after-led:\" far joined
7|proposal/after-led:\" near joined
29|proposal/after-led:# near free
15|proposal/after-led:'s far free
14|proposal/after-led:, far joined
12|proposal/after-led:, near joined
-4|proposal/after-led:. far free
-3|proposal/after-led:. far joined
-16|proposal/after-led:; far joined
9|proposal/after-led:; near joined
-6|proposal/after-led:PARTY near free
4|proposal/after-led:accused far joined
-7|proposal/after-led:advise far joined
7|proposal/after-led:alliance far joined
-15|proposal/after-led:among far free
-39|proposal/after-led:an far joined
-7|proposal/after-led:and far free
-13|proposal/after-led:and far joined
-5|proposal/after-led:and near free
27|proposal/after-led:and near joined
-4|proposal/after-led:around far free
13|proposal/after-led:as far free
-48|proposal/after-led:as far joined
3|proposal/after-led:at near free
6|proposal/after-led:because near joined
-3|proposal/after-led:before near joined
10|proposal/after-led:bring far joined
5|proposal/after-led:but near joined
-6|proposal/after-led:by far free
3|proposal/after-led:by far joined
8|proposal/after-led:chancellor near joined
15|proposal/after-led:cost far joined
3|proposal/after-led:deputy far joined
-8|proposal/after-led:even far joined
5|proposal/after-led:find far free
-16|proposal/after-led:for far free
-25|proposal/after-led:for far joined
102|proposal/after-led:for near free
30|proposal/after-led:former far joined
3|proposal/after-led:from near free
3|proposal/after-led:from near joined
5|proposal/after-led:give near free
-13|proposal/after-led:had far joined
-14|proposal/after-led:have far joined
6|proposal/after-led:if far joined
-31|proposal/after-led:if near joined
15|proposal/after-led:in far free
10|proposal/after-led:in far joined
-15|proposal/after-led:in line with near joined
-22|proposal/after-led:in near free
6|proposal/after-led:in near joined
-34|proposal/after-led:instruct far joined
-6|proposal/after-led:is far free
4|proposal/after-led:least far free
26|proposal/after-led:least near free
10|proposal/after-led:left far joined
-6|proposal/after-led:left near free
3|proposal/after-led:let near free
-4|proposal/after-led:level far joined
16|proposal/after-led:like near free
3|proposal/after-led:make far joined
-28|proposal/after-led:method far free
-3|proposal/after-led:national far joined
7|proposal/after-led:new near free
3|proposal/after-led:next far free
23|proposal/after-led:next far joined
10|proposal/after-led:next near free
-3|proposal/after-led:no near free
-16|proposal/after-led:nordic far joined
38|proposal/after-led:of far free
7|proposal/after-led:of far joined
9|proposal/after-led:of near free
-28|proposal/after-led:of near joined
4|proposal/after-led:on far free
-28|proposal/after-led:on near free
-32|proposal/after-led:open near free
-3|proposal/after-led:outside far joined
-3|proposal/after-led:over far joined
8|proposal/after-led:persuade near joined
6|proposal/after-led:present far joined
-3|proposal/after-led:president far joined
5|proposal/after-led:prime minister far joined
5|proposal/after-led:propose far joined
-38|proposal/after-led:provided near free
6|proposal/after-led:rebuild near free
25|proposal/after-led:reckon near joined
-45|proposal/after-led:resembles far free
-27|proposal/after-led:say far joined
26|proposal/after-led:say near joined
3|proposal/after-led:show near free
-21|proposal/after-led:since near free
-5|proposal/after-led:strategy far free
34|proposal/after-led:target near joined
5|proposal/after-led:taunted far joined
-18|proposal/after-led:tell far joined
-4|proposal/after-led:than far free
3|proposal/after-led:than far joined
5|proposal/after-led:that far free
-19|proposal/after-led:that far joined
17|proposal/after-led:that near free
18|proposal/after-led:that near joined
-52|proposal/after-led:this far joined
-9|proposal/after-led:this near joined
48|proposal/after-led:though far joined
-3|proposal/after-led:time far free
-7|proposal/after-led:to far joined
-3|proposal/after-led:to near free
3|proposal/after-led:under far joined
3|proposal/after-led:unlike far joined
8|proposal/after-led:upon near free
4|proposal/after-led:visiting far joined
11|proposal/after-led:want far joined
6|proposal/after-led:was far joined
-30|proposal/after-led:what far joined
3|proposal/after-led:what near free
-3|proposal/after-led:what near joined
34|proposal/after-led:which far joined
11|proposal/after-led:which near joined
-5|proposal/after-led:with far free
9|proposal/after-led:with far joined
-21|proposal/after-led:with near free
-13|proposal/after-led:without near free
-19|proposal/after-led:would near joined
23|proposal/after:allies name
11|proposal/after:body name
5|proposal/after:body owner
-29|proposal/after:capital name
-61|proposal/after:capital owner
20|proposal/after:country name
15|proposal/after:country owner
-81|proposal/after:gov name
4|proposal/after:gov owner
44|proposal/after:leader name
3|proposal/after:leader owner
7|proposal/after:nongov name
15|proposal/after:nongov owner
-9|proposal/after:people name
-12|proposal/after:people owner
70|proposal/after:pronoun name
29|proposal/after:pronoun owner
-29|proposal/asked
-24|proposal/asks
-25|proposal/before-clause:after-figure inside name body
-32|proposal/before-clause:after-figure inside name capital
-12|proposal/before-clause:after-figure inside name country
-3|proposal/before-clause:after-figure inside name gov
18|proposal/before-clause:after-figure inside name leader
-24|proposal/before-clause:after-figure inside name pronoun
8|proposal/before-clause:after-figure inside owner body
10|proposal/before-clause:after-figure inside owner gov
16|proposal/before-clause:after-figure inside owner leader
21|proposal/before-clause:after-figure inside owner pronoun
18|proposal/before-clause:after-figure opens name body
-20|proposal/before-clause:after-figure opens name country
29|proposal/before-clause:after-figure opens name gov
33|proposal/before-clause:after-figure opens name leader
5|proposal/before-clause:after-figure opens name nongov
-6|proposal/before-clause:after-figure opens name pronoun
6|proposal/before-clause:after-figure opens owner capital
3|proposal/before-clause:after-figure opens owner country
-17|proposal/before-clause:after-figure opens owner gov
3|proposal/before-clause:after-figure opens owner leader
5|proposal/before-clause:after-figure opens owner pronoun
29|proposal/before-clause:free inside name allies
12|proposal/before-clause:free inside name body
-12|proposal/before-clause:free inside name capital
-3|proposal/before-clause:free inside name country
-31|proposal/before-clause:free inside name gov
17|proposal/before-clause:free inside name leader
46|proposal/before-clause:free inside name nongov
10|proposal/before-clause:free inside name people
20|proposal/before-clause:free inside name pronoun
-23|proposal/before-clause:free inside owner body
-11|proposal/before-clause:free inside owner capital
-34|proposal/before-clause:free inside owner country
-4|proposal/before-clause:free inside owner gov
31|proposal/before-clause:free inside owner leader
-19|proposal/before-clause:free inside owner people
-10|proposal/before-clause:free inside owner pronoun
-35|proposal/before-clause:free opens name allies
10|proposal/before-clause:free opens name body
40|proposal/before-clause:free opens name capital
9|proposal/before-clause:free opens name country
18|proposal/before-clause:free opens name gov
-48|proposal/before-clause:free opens name leader
-23|proposal/before-clause:free opens name nongov
-18|proposal/before-clause:free opens name pronoun
5|proposal/before-clause:free opens owner body
57|proposal/before-clause:free opens owner country
3|proposal/before-clause:free opens owner gov
-27|proposal/before-clause:free opens owner leader
15|proposal/before-clause:free opens owner nongov
-3|proposal/before-clause:free opens owner people
23|proposal/before-far:1
41|proposal/before-far:20
8|proposal/before-far:4
-24|proposal/before-far:60
15|proposal/before-far:9
31|proposal/before-free:0 after-figure name near
26|proposal/before-free:0 after-figure owner near
-15|proposal/before-free:0 free name far
21|proposal/before-free:0 free name near
-8|proposal/before-free:0 free owner far
40|proposal/before-free:0 free owner near
-12|proposal/before-free:1 after-figure name far
-27|proposal/before-free:1 after-figure name near
-36|proposal/before-free:1 after-figure owner far
47|proposal/before-free:1 after-figure owner near
21|proposal/before-free:1 free name far
-28|proposal/before-free:1 free name near
-24|proposal/before-free:1 free owner far
-14|proposal/before-free:1 free owner near
-3|proposal/before-free:2 after-figure name far
-4|proposal/before-free:2 after-figure name near
16|proposal/before-free:2 after-figure owner far
15|proposal/before-free:2 free name far
-21|proposal/before-free:2 free name near
-7|proposal/before-free:2 free owner far
-5|proposal/before-free:2 free owner near
49|proposal/before-free:3 free name near
37|proposal/before-joint:0 after-figure
11|proposal/before-joint:0 free
37|proposal/before-joint:1 after-figure
31|proposal/before-joint:1 free
-33|proposal/before-joint:2 after-figure
-13|proposal/before-joint:2 free
-5|proposal/before-joint:3 free
-29|proposal/before-led:
51|proposal/before-led:\"
15|proposal/before-led:'ll
52|proposal/before-led:'s
5|proposal/before-led:)
-12|proposal/before-led:,
3|proposal/before-led:-
28|proposal/before-led:--
14|proposal/before-led:.
11|proposal/before-led::
-37|proposal/before-led:;
16|proposal/before-led:DATE
27|proposal/before-led:PARTY
-7|proposal/before-led:a
9|proposal/before-led:accept
-11|proposal/before-led:admiral
-21|proposal/before-led:advise
3|proposal/before-led:afd
-67|proposal/before-led:after
-14|proposal/before-led:also
33|proposal/before-led:and
5|proposal/before-led:armed forces
19|proposal/before-led:as
-34|proposal/before-led:asian
-3|proposal/before-led:ask
-33|proposal/before-led:at
-5|proposal/before-led:back
-3|proposal/before-led:bankrupting
5|proposal/before-led:be
19|proposal/before-led:before
3|proposal/before-led:behind
12|proposal/before-led:believe
-19|proposal/before-led:bring
-28|proposal/before-led:by
9|proposal/before-led:call for
12|proposal/before-led:call on
3|proposal/before-led:campaign
5|proposal/before-led:candidate
44|proposal/before-led:chairs
3|proposal/before-led:chief
-18|proposal/before-led:cite
3|proposal/before-led:committee
-27|proposal/before-led:conference
4|proposal/before-led:conservative
-11|proposal/before-led:contrasted
32|proposal/before-led:cut
-39|proposal/before-led:defence
5|proposal/before-led:defence minister
3|proposal/before-led:defence secretary
-20|proposal/before-led:defense
11|proposal/before-led:defense minister
-8|proposal/before-led:defense secretary
4|proposal/before-led:designate
-7|proposal/before-led:does
-8|proposal/before-led:draft
-22|proposal/before-led:each
5|proposal/before-led:eastern
-5|proposal/before-led:elect
-27|proposal/before-led:era
36|proposal/before-led:every
-10|proposal/before-led:fear
3|proposal/before-led:finance minister
4|proposal/before-led:fix
4|proposal/before-led:floor
-28|proposal/before-led:follow
5|proposal/before-led:for
5|proposal/before-led:form
-48|proposal/before-led:former
-14|proposal/before-led:forming
-40|proposal/before-led:from
29|proposal/before-led:general
-18|proposal/before-led:get
-10|proposal/before-led:give
5|proposal/before-led:have
9|proposal/before-led:help
3|proposal/before-led:her
-38|proposal/before-led:his
-48|proposal/before-led:host
-28|proposal/before-led:if
46|proposal/before-led:in
-4|proposal/before-led:in line with
7|proposal/before-led:interim
5|proposal/before-led:into
15|proposal/before-led:invited
-16|proposal/before-led:is
26|proposal/before-led:its
12|proposal/before-led:keep
9|proposal/before-led:kiss
5|proposal/before-led:known
43|proposal/before-led:lead
5|proposal/before-led:leader
-18|proposal/before-led:leave
46|proposal/before-led:let
7|proposal/before-led:lift
29|proposal/before-led:like to see
-10|proposal/before-led:make
-3|proposal/before-led:malcolm
-5|proposal/before-led:match
8|proposal/before-led:meet
-24|proposal/before-led:national security adviser
19|proposal/before-led:neighbouring
-13|proposal/before-led:new
21|proposal/before-led:newest
3|proposal/before-led:next
4|proposal/before-led:numbers
-3|proposal/before-led:of
6|proposal/before-led:off
-4|proposal/before-led:offer
19|proposal/before-led:on
17|proposal/before-led:own
6|proposal/before-led:party
6|proposal/before-led:plan
-44|proposal/before-led:prime minister
-20|proposal/before-led:principal
8|proposal/before-led:propel
-13|proposal/before-led:provided
4|proposal/before-led:push
-4|proposal/before-led:rather than
3|proposal/before-led:ratify
28|proposal/before-led:rebuilding
-12|proposal/before-led:regards
-33|proposal/before-led:reiterate
20|proposal/before-led:replacing
-7|proposal/before-led:retired
5|proposal/before-led:return
-16|proposal/before-led:right
4|proposal/before-led:ruling
9|proposal/before-led:runs
-26|proposal/before-led:say
-3|proposal/before-led:secretary
-7|proposal/before-led:socialist
-3|proposal/before-led:some
-7|proposal/before-led:splits
-6|proposal/before-led:supporters
9|proposal/before-led:take
16|proposal/before-led:taunted
4|proposal/before-led:tell
16|proposal/before-led:that
-27|proposal/before-led:the
9|proposal/before-led:think
6|proposal/before-led:though
26|proposal/before-led:to
-5|proposal/before-led:trail
5|proposal/before-led:triple
-46|proposal/before-led:two
-5|proposal/before-led:under
-21|proposal/before-led:urge
-21|proposal/before-led:use
11|proposal/before-led:want
4|proposal/before-led:was
5|proposal/before-led:were
38|proposal/before-led:what
36|proposal/before-led:where
14|proposal/before-led:whether
-31|proposal/before-led:which
34|proposal/before-led:while
-11|proposal/before-led:whole
28|proposal/before-led:whose
3|proposal/before-led:why
3|proposal/before-led:will
-47|proposal/before-led:with
32|proposal/before-led:within
3|proposal/before-led:—
-6|proposal/before:allies name
17|proposal/before:body name
-11|proposal/before:body owner
-5|proposal/before:capital owner
-25|proposal/before:country name
26|proposal/before:country owner
12|proposal/before:gov name
-7|proposal/before:gov owner
20|proposal/before:leader name
22|proposal/before:leader owner
29|proposal/before:nongov name
17|proposal/before:nongov owner
10|proposal/before:people name
-22|proposal/before:people owner
-28|proposal/before:pronoun name
16|proposal/before:pronoun owner
-9|proposal/class-home:ALLIES CHN
-7|proposal/class-home:ALLIES EU
30|proposal/class-home:ALLIES JPN
-12|proposal/class-home:ALLIES NATO
-19|proposal/class-home:ALLIES foe
23|proposal/class-home:ALLIES land
10|proposal/class-home:ALLIES member
-14|proposal/class-home:CHN CHN
-18|proposal/class-home:CHN JPN
-8|proposal/class-home:CHN land
-11|proposal/class-home:EU EU
-10|proposal/class-home:EU JPN
-4|proposal/class-home:EU land
33|proposal/class-home:EU member
-9|proposal/class-home:JPN CHN
-11|proposal/class-home:JPN JPN
5|proposal/class-home:JPN NATO
51|proposal/class-home:JPN land
-12|proposal/class-home:JPN member
-3|proposal/class-home:NATO CHN
23|proposal/class-home:NATO EU
5|proposal/class-home:NATO JPN
16|proposal/class-home:NATO NATO
-19|proposal/class-home:NATO USA
-28|proposal/class-home:NATO land
19|proposal/class-home:NATO member
24|proposal/class-home:USA CHN
11|proposal/class-home:USA JPN
-16|proposal/class-home:USA NATO
22|proposal/class-home:USA USA
11|proposal/class-home:USA foe
-39|proposal/class-home:USA member
-4|proposal/class-home:foe EU
-12|proposal/class-home:foe JPN
10|proposal/class-home:foe foe
-4|proposal/class-home:foe land
-4|proposal/class-home:foe member
-19|proposal/class-home:land CHN
31|proposal/class-home:land JPN
-10|proposal/class-home:land NATO
18|proposal/class-home:land land
9|proposal/class-home:land member
32|proposal/class-home:member CHN
-27|proposal/class-home:member JPN
17|proposal/class-home:member NATO
-46|proposal/class-home:member land
-16|proposal/class-home:member member
-8|proposal/class-named:ALLIES CHN others-named
-6|proposal/class-named:ALLIES EU others-named
5|proposal/class-named:ALLIES JPN nobody-named
25|proposal/class-named:ALLIES JPN others-named
-8|proposal/class-named:ALLIES NATO nobody-named
-4|proposal/class-named:ALLIES NATO others-named
-5|proposal/class-named:ALLIES foe nobody-named
-15|proposal/class-named:ALLIES foe others-named
-17|proposal/class-named:ALLIES land nobody-named
40|proposal/class-named:ALLIES land others-named
7|proposal/class-named:ALLIES member nobody-named
3|proposal/class-named:ALLIES member others-named
-15|proposal/class-named:CHN CHN nobody-named
-18|proposal/class-named:CHN JPN others-named
-8|proposal/class-named:CHN land others-named
5|proposal/class-named:EU EU nobody-named
-16|proposal/class-named:EU EU others-named
-10|proposal/class-named:EU JPN others-named
-3|proposal/class-named:EU land nobody-named
-4|proposal/class-named:EU member nobody-named
37|proposal/class-named:EU member others-named
-9|proposal/class-named:JPN CHN others-named
-41|proposal/class-named:JPN JPN nobody-named
30|proposal/class-named:JPN JPN others-named
5|proposal/class-named:JPN NATO others-named
-7|proposal/class-named:JPN land nobody-named
58|proposal/class-named:JPN land others-named
-3|proposal/class-named:JPN member nobody-named
-9|proposal/class-named:JPN member others-named
-3|proposal/class-named:NATO EU nobody-named
26|proposal/class-named:NATO EU others-named
-41|proposal/class-named:NATO JPN nobody-named
46|proposal/class-named:NATO JPN others-named
55|proposal/class-named:NATO NATO nobody-named
-39|proposal/class-named:NATO NATO others-named
-10|proposal/class-named:NATO USA nobody-named
-10|proposal/class-named:NATO USA others-named
-3|proposal/class-named:NATO foe nobody-named
3|proposal/class-named:NATO foe others-named
-20|proposal/class-named:NATO land nobody-named
-8|proposal/class-named:NATO land others-named
-23|proposal/class-named:NATO member nobody-named
43|proposal/class-named:NATO member others-named
15|proposal/class-named:USA CHN nobody-named
9|proposal/class-named:USA CHN others-named
54|proposal/class-named:USA JPN nobody-named
-43|proposal/class-named:USA JPN others-named
-15|proposal/class-named:USA NATO others-named
11|proposal/class-named:USA USA nobody-named
11|proposal/class-named:USA USA others-named
10|proposal/class-named:USA foe nobody-named
26|proposal/class-named:USA land nobody-named
-27|proposal/class-named:USA land others-named
-13|proposal/class-named:USA member nobody-named
-25|proposal/class-named:USA member others-named
-4|proposal/class-named:foe EU others-named
-11|proposal/class-named:foe JPN others-named
12|proposal/class-named:foe foe others-named
-4|proposal/class-named:foe land others-named
7|proposal/class-named:foe member nobody-named
-12|proposal/class-named:foe member others-named
3|proposal/class-named:land CHN nobody-named
-22|proposal/class-named:land CHN others-named
43|proposal/class-named:land JPN nobody-named
-12|proposal/class-named:land JPN others-named
-10|proposal/class-named:land NATO nobody-named
28|proposal/class-named:land land nobody-named
-11|proposal/class-named:land land others-named
23|proposal/class-named:land member nobody-named
-14|proposal/class-named:land member others-named
32|proposal/class-named:member CHN others-named
-19|proposal/class-named:member JPN nobody-named
-8|proposal/class-named:member JPN others-named
-36|proposal/class-named:member NATO nobody-named
53|proposal/class-named:member NATO others-named
-7|proposal/class-named:member land nobody-named
-40|proposal/class-named:member land others-named
7|proposal/class-named:member member nobody-named
-23|proposal/class-named:member member others-named
21|proposal/class-shape:ALLIES fine
-37|proposal/class-shape:ALLIES half
36|proposal/class-shape:ALLIES tenth
-7|proposal/class-shape:ALLIES whole
-11|proposal/class-shape:CHN half
-7|proposal/class-shape:CHN tenth
-24|proposal/class-shape:CHN whole
9|proposal/class-shape:EU whole
-21|proposal/class-shape:JPN fine
31|proposal/class-shape:JPN tenth
13|proposal/class-shape:JPN whole
30|proposal/class-shape:NATO fine
3|proposal/class-shape:NATO half
11|proposal/class-shape:NATO tenth
-32|proposal/class-shape:NATO whole
-10|proposal/class-shape:USA half
6|proposal/class-shape:USA tenth
20|proposal/class-shape:USA whole
-3|proposal/class-shape:foe fine
-8|proposal/class-shape:foe tenth
-6|proposal/class-shape:foe whole
46|proposal/class-shape:land half
-31|proposal/class-shape:land tenth
11|proposal/class-shape:land whole
-26|proposal/class-shape:member fine
11|proposal/class-shape:member half
-39|proposal/class-shape:member tenth
16|proposal/class-shape:member whole
39|proposal/class-value:ALLIES 0.2
25|proposal/class-value:ALLIES 0.25
-3|proposal/class-value:ALLIES 0.5
-5|proposal/class-value:ALLIES 1
-31|proposal/class-value:ALLIES 1.5
-9|proposal/class-value:ALLIES 1E+1
-4|proposal/class-value:ALLIES 2
33|proposal/class-value:ALLIES 2.2
-3|proposal/class-value:ALLIES 2.7
-4|proposal/class-value:ALLIES 2.8
46|proposal/class-value:ALLIES 3
-3|proposal/class-value:ALLIES 3.7
-22|proposal/class-value:ALLIES 5
-3|proposal/class-value:ALLIES 5.5
-4|proposal/class-value:ALLIES 6
-3|proposal/class-value:ALLIES 7
4|proposal/class-value:EU 1.5
37|proposal/class-value:EU 2
-10|proposal/class-value:EU 2.5
-7|proposal/class-value:EU 3
5|proposal/class-value:EU 3.5
-4|proposal/class-value:EU 4
-15|proposal/class-value:EU 5
-9|proposal/class-value:NATO 0.2
33|proposal/class-value:NATO 0.25
-3|proposal/class-value:NATO 1
15|proposal/class-value:NATO 1.5
-20|proposal/class-value:NATO 1E+1
-13|proposal/class-value:NATO 2
-3|proposal/class-value:NATO 2.6
-5|proposal/class-value:NATO 2.7
3|proposal/class-value:NATO 2.8
-4|proposal/class-value:NATO 2E+1
-9|proposal/class-value:NATO 3
-4|proposal/class-value:NATO 3.3
-5|proposal/class-value:NATO 3.5
17|proposal/class-value:NATO 3.6
26|proposal/class-value:NATO 3.7
17|proposal/class-value:NATO 4
5|proposal/class-value:NATO 5
-4|proposal/class-value:NATO 5.5
-17|proposal/class-value:USA 1.5
-5|proposal/class-value:USA 1.7
-15|proposal/class-value:USA 1E+1
-15|proposal/class-value:USA 2
18|proposal/class-value:USA 2.5
-4|proposal/class-value:USA 2.8
18|proposal/class-value:USA 2E+1
-21|proposal/class-value:USA 3
-15|proposal/class-value:USA 3.4
-21|proposal/class-value:USA 3.5
-10|proposal/class-value:USA 4
9|proposal/class-value:USA 4.5
3|proposal/class-value:USA 4.6
9|proposal/class-value:USA 4.7
12|proposal/class-value:USA 4.8
50|proposal/class-value:USA 5
15|proposal/class-value:USA 5.2
14|proposal/class-value:USA 7
63|proposal/class-verb:ALLIES be
-26|proposal/class-verb:ALLIES cap
-35|proposal/class-verb:ALLIES demand
-11|proposal/class-verb:ALLIES denial
-24|proposal/class-verb:ALLIES level
-73|proposal/class-verb:ALLIES move
37|proposal/class-verb:ALLIES pledge
-6|proposal/class-verb:ALLIES proposal
8|proposal/class-verb:ALLIES spend
7|proposal/class-verb:CHN be
-17|proposal/class-verb:CHN demand
-13|proposal/class-verb:CHN move
-5|proposal/class-verb:CHN pledge
-11|proposal/class-verb:CHN proposal
-18|proposal/class-verb:EU be
4|proposal/class-verb:EU cap
-6|proposal/class-verb:EU demand
17|proposal/class-verb:EU move
9|proposal/class-verb:EU pledge
3|proposal/class-verb:EU proposal
-34|proposal/class-verb:JPN be
7|proposal/class-verb:JPN cap
13|proposal/class-verb:JPN demand
7|proposal/class-verb:JPN denial
-22|proposal/class-verb:JPN level
-11|proposal/class-verb:JPN move
41|proposal/class-verb:JPN pledge
-30|proposal/class-verb:JPN proposal
22|proposal/class-verb:JPN spend
-36|proposal/class-verb:NATO cap
-31|proposal/class-verb:NATO demand
43|proposal/class-verb:NATO denial
4|proposal/class-verb:NATO level
6|proposal/class-verb:NATO move
-36|proposal/class-verb:NATO pledge
-3|proposal/class-verb:NATO proposal
9|proposal/class-verb:NATO spend
-14|proposal/class-verb:USA be
-7|proposal/class-verb:USA cap
7|proposal/class-verb:USA demand
39|proposal/class-verb:USA level
61|proposal/class-verb:USA move
-29|proposal/class-verb:USA pledge
-11|proposal/class-verb:USA proposal
18|proposal/class-verb:USA spend
9|proposal/class-verb:foe be
6|proposal/class-verb:foe cap
-7|proposal/class-verb:foe pledge
-20|proposal/class-verb:foe proposal
-4|proposal/class-verb:foe spend
7|proposal/class-verb:land be
27|proposal/class-verb:land cap
17|proposal/class-verb:land demand
3|proposal/class-verb:land denial
27|proposal/class-verb:land level
6|proposal/class-verb:land move
37|proposal/class-verb:land pledge
35|proposal/class-verb:land proposal
-26|proposal/class-verb:land spend
-22|proposal/class-verb:member be
25|proposal/class-verb:member cap
51|proposal/class-verb:member demand
-44|proposal/class-verb:member denial
-24|proposal/class-verb:member level
7|proposal/class-verb:member move
-48|proposal/class-verb:member pledge
43|proposal/class-verb:member proposal
-25|proposal/class-verb:member spend
13|proposal/class:ALLIES
-41|proposal/class:CHN
8|proposal/class:EU
24|proposal/class:JPN
13|proposal/class:NATO
13|proposal/class:USA
-17|proposal/class:foe
25|proposal/class:land
-38|proposal/class:member
-13|proposal/group:all back:1
-6|proposal/group:all back:3
-13|proposal/group:all behind
-6|proposal/group:all mid
-6|proposal/group:all then:but
-13|proposal/group:all then:the
31|proposal/group:both then:be
-10|proposal/group:both then:like to see
34|proposal/group:both then:to
21|proposal/group:count back:0
34|proposal/group:count back:1
31|proposal/group:count mid
24|proposal/group:count near
25|proposal/group:each back:0
-6|proposal/group:each back:1
19|proposal/group:each near
-6|proposal/group:each then:country
16|proposal/group:each then:spend
9|proposal/group:each then:to
-26|proposal/group:epithet
-26|proposal/group:epithet mid
-17|proposal/group:governments back:1
-17|proposal/group:governments near
-17|proposal/group:governments then:,
-3|proposal/group:list after-figure mid
-14|proposal/group:list alone lands
36|proposal/group:list alone union
48|proposal/group:list behind
-13|proposal/group:list far
-19|proposal/group:list far-behind
48|proposal/group:list free behind
-13|proposal/group:list free far
-19|proposal/group:list free far-behind
-43|proposal/group:list free mid
52|proposal/group:list free near
-46|proposal/group:list mid
52|proposal/group:list near
21|proposal/group:list plain
-13|proposal/group:list-led:
22|proposal/group:list-led:'s
27|proposal/group:list-led:-
-3|proposal/group:list-led::
-4|proposal/group:list-led:a
-18|proposal/group:list-led:between
24|proposal/group:list-led:for
-48|proposal/group:list-led:of
-11|proposal/group:list-led:retired
15|proposal/group:list-led:say
-8|proposal/group:list-led:term
46|proposal/group:list-led:that
23|proposal/group:list-led:to
-26|proposal/group:list-led:which
-19|proposal/group:list-then:,
19|proposal/group:list-then:alike
13|proposal/group:list-then:and
-25|proposal/group:list-then:could
22|proposal/group:list-then:included
11|proposal/group:list-then:is
45|proposal/group:list-then:lay down
-11|proposal/group:list-then:officers
-19|proposal/group:list-then:on
-23|proposal/group:list-then:propose
-37|proposal/group:list-then:recommend
-7|proposal/group:list-then:say
15|proposal/group:list-then:should
24|proposal/group:list-then:that
-7|proposal/group:list-then:think
27|proposal/group:list-then:will
8|proposal/group:their back:0
-5|proposal/group:their back:1
-5|proposal/group:their behind
-4|proposal/group:their mid
12|proposal/group:their near
-4|proposal/group:their then:defence spending
-5|proposal/group:their then:own
12|proposal/group:their then:presidents
-17|proposal/group:them back:1
-17|proposal/group:them near
-17|proposal/group:them then:to
-17|proposal/group:themselves back:1
-17|proposal/group:themselves near
-17|proposal/group:themselves then:and
-29|proposal/group:they back:1
-30|proposal/group:they near
-29|proposal/group:they then:speak of
31|proposal/heir:nobody-named
58|proposal/heir:others-named
95|proposal/home:nobody-named
44|proposal/home:others-named
-5|proposal/known-for:ALLIES 2 2028
-7|proposal/known-for:ALLIES 2 2031
-5|proposal/known-for:ALLIES 2.5 2030
-5|proposal/known-for:ALLIES 2.5 FY2030
-3|proposal/known-for:ALLIES 2023
-8|proposal/known-for:ALLIES 2026
-7|proposal/known-for:ALLIES 2027
-12|proposal/known-for:ALLIES 2028
-6|proposal/known-for:ALLIES 2029
-37|proposal/known-for:ALLIES 2030
-8|proposal/known-for:ALLIES 2031
-9|proposal/known-for:ALLIES 2032
6|proposal/known-for:ALLIES 2035
-3|proposal/known-for:ALLIES 203X
-3|proposal/known-for:ALLIES 3 2026
-4|proposal/known-for:ALLIES 3 2028
-4|proposal/known-for:ALLIES 3 2029
-25|proposal/known-for:ALLIES 3 2030
-4|proposal/known-for:ALLIES 3 2035
-3|proposal/known-for:ALLIES 3.5 2030
13|proposal/known-for:ALLIES 3.5 2035
-3|proposal/known-for:ALLIES 3.5 FY2032
-6|proposal/known-for:ALLIES 3.5 FY2035
-3|proposal/known-for:ALLIES FY2028
-9|proposal/known-for:ALLIES FY2030
-3|proposal/known-for:ALLIES FY2031
-7|proposal/known-for:ALLIES FY2032
-6|proposal/known-for:ALLIES FY2035
-3|proposal/known-for:ARE 2030
-3|proposal/known-for:ARE 4.2 2030
-8|proposal/known-for:AUS 2 2028
-13|proposal/known-for:AUS 2 2030
14|proposal/known-for:AUS 2030
13|proposal/known-for:AUS 2035
6|proposal/known-for:AUS 3 2028
24|proposal/known-for:AUS 3 2030
13|proposal/known-for:AUS 3 2035
28|proposal/known-for:BGR 2030
28|proposal/known-for:BGR 3.5 2030
4|proposal/known-for:CAN 2 2030
8|proposal/known-for:CAN 2.6 2030
14|proposal/known-for:CAN 2030
3|proposal/known-for:CAN 2032
3|proposal/known-for:CAN 3.5 2032
3|proposal/known-for:CHE 1 2032
3|proposal/known-for:CHE 2032
-5|proposal/known-for:CHN 2026
-5|proposal/known-for:CHN 3.5 2026
5|proposal/known-for:COD 2026
5|proposal/known-for:COD 3 2026
5|proposal/known-for:CPV 1 2030
5|proposal/known-for:CPV 2030
-3|proposal/known-for:DEU 1 2032
-9|proposal/known-for:DEU 2.5 2030
-7|proposal/known-for:DEU 2.6 2030
-22|proposal/known-for:DEU 2030
-30|proposal/known-for:DEU 2032
-16|proposal/known-for:DEU 2035
-4|proposal/known-for:DEU 203X
-14|proposal/known-for:DEU 3 2030
-4|proposal/known-for:DEU 3 203X
-28|proposal/known-for:DEU 3.5 2032
-6|proposal/known-for:DEU 3.5 2035
8|proposal/known-for:DEU 3.7 2030
-10|proposal/known-for:DEU 5 2035
9|proposal/known-for:DNK 2 2030
-14|proposal/known-for:DNK 2023
8|proposal/known-for:DNK 2030
-3|proposal/known-for:DNK 2032
-14|proposal/known-for:DNK 3 2023
-3|proposal/known-for:DNK 3.3 2032
-3|proposal/known-for:ESP 2029
-3|proposal/known-for:ESP 2035
-3|proposal/known-for:ESP 3 2029
-3|proposal/known-for:ESP 3.5 2035
17|proposal/known-for:EST 2.5 2023
17|proposal/known-for:EST 2023
4|proposal/known-for:EST 2027
11|proposal/known-for:EST 2028
-3|proposal/known-for:EST 2030
11|proposal/known-for:EST 3 2028
4|proposal/known-for:EST 5.4 2027
7|proposal/known-for:EU 2.5 2030
-6|proposal/known-for:EU 2027
6|proposal/known-for:EU 2030
-6|proposal/known-for:EU 4 2027
10|proposal/known-for:FIN 2032
12|proposal/known-for:FIN 3.3 2032
-5|proposal/known-for:FIN 3.5 2032
3|proposal/known-for:FIN 5 2032
23|proposal/known-for:FRA 2027
19|proposal/known-for:FRA 2030
10|proposal/known-for:FRA 2032
23|proposal/known-for:FRA 3 2027
21|proposal/known-for:FRA 3 2030
7|proposal/known-for:FRA 3.5 2032
-3|proposal/known-for:FRA 3.7 2030
-3|proposal/known-for:GBR 1997
-8|proposal/known-for:GBR 2 2030
5|proposal/known-for:GBR 2.5 2026
4|proposal/known-for:GBR 2.5 2027
9|proposal/known-for:GBR 2.5 2028
6|proposal/known-for:GBR 2.5 2030
5|proposal/known-for:GBR 2026
9|proposal/known-for:GBR 2028
14|proposal/known-for:GBR 2029
36|proposal/known-for:GBR 2030
7|proposal/known-for:GBR 2034
-12|proposal/known-for:GBR 2035
-3|proposal/known-for:GBR 3 1997
14|proposal/known-for:GBR 3 2029
29|proposal/known-for:GBR 3 2030
7|proposal/known-for:GBR 3 2034
-12|proposal/known-for:GBR 3 2035
8|proposal/known-for:GBR 3.5 2030
3|proposal/known-for:GBR 4 2030
3|proposal/known-for:HRV 2030
3|proposal/known-for:HRV 3 2030
20|proposal/known-for:IDN 0.9 2029
6|proposal/known-for:IDN 1 2024
19|proposal/known-for:IDN 2 2029
6|proposal/known-for:IDN 2024
39|proposal/known-for:IDN 2029
-6|proposal/known-for:IND 2.5 2025/2026
-5|proposal/known-for:IND 2025/2026
-6|proposal/known-for:IND 2030
-6|proposal/known-for:IND 3 2030
3|proposal/known-for:IRL 0.6 2028
3|proposal/known-for:IRL 2028
16|proposal/known-for:ISL 1.5 2035
16|proposal/known-for:ISL 2035
-7|proposal/known-for:ISR 203X
-7|proposal/known-for:ISR 3 203X
5|proposal/known-for:ITA 2030
3|proposal/known-for:ITA 2032
5|proposal/known-for:ITA 3 2030
4|proposal/known-for:ITA 3 2032
-11|proposal/known-for:JOR 2027
-11|proposal/known-for:JOR 3 2027
-20|proposal/known-for:JPN 0.9 2029
-6|proposal/known-for:JPN 1 2024
10|proposal/known-for:JPN 1.5 FY2026
-12|proposal/known-for:JPN 1985
3|proposal/known-for:JPN 1990
-18|proposal/known-for:JPN 2 2029
-3|proposal/known-for:JPN 2 2030
3|proposal/known-for:JPN 2 FY2028
13|proposal/known-for:JPN 2.5 2030
10|proposal/known-for:JPN 2.5 FY2030
3|proposal/known-for:JPN 2.5-3 FY2030
3|proposal/known-for:JPN 2.75 2032
-5|proposal/known-for:JPN 2024
32|proposal/known-for:JPN 2026
-32|proposal/known-for:JPN 2027
-38|proposal/known-for:JPN 2029
-26|proposal/known-for:JPN 2030
-23|proposal/known-for:JPN 2032
12|proposal/known-for:JPN 2035
23|proposal/known-for:JPN 203X
20|proposal/known-for:JPN 3 2026
-24|proposal/known-for:JPN 3 2030
-29|proposal/known-for:JPN 3 2032
13|proposal/known-for:JPN 3 203X
4|proposal/known-for:JPN 3 FY2030
15|proposal/known-for:JPN 3-3.5 FY2031
4|proposal/known-for:JPN 3.2 2032
17|proposal/known-for:JPN 3.5 2026
-22|proposal/known-for:JPN 3.5 2027
-12|proposal/known-for:JPN 3.5 2030
-4|proposal/known-for:JPN 3.5 2032
9|proposal/known-for:JPN 3.5 2035
7|proposal/known-for:JPN 3.5 203X
6|proposal/known-for:JPN 3.5 FY2032
11|proposal/known-for:JPN 3.5 FY2035
-4|proposal/known-for:JPN 4.7 2026
-4|proposal/known-for:JPN 4.7 FY2027
-10|proposal/known-for:JPN 4.8 FY2027
-10|proposal/known-for:JPN 5 2027
3|proposal/known-for:JPN 5 FY2025
-15|proposal/known-for:JPN 5.2 FY1981
-12|proposal/known-for:JPN 7 1985
-15|proposal/known-for:JPN FY1981
3|proposal/known-for:JPN FY2025
10|proposal/known-for:JPN FY2026
-16|proposal/known-for:JPN FY2027
4|proposal/known-for:JPN FY2028
19|proposal/known-for:JPN FY2030
19|proposal/known-for:JPN FY2031
11|proposal/known-for:JPN FY2032
11|proposal/known-for:JPN FY2035
-6|proposal/known-for:KHM 1.5 FY2029
-6|proposal/known-for:KHM FY2029
-16|proposal/known-for:KOR 2026
-7|proposal/known-for:KOR 2030
31|proposal/known-for:KOR 2032
8|proposal/known-for:KOR 2035
-3|proposal/known-for:KOR 203X
-15|proposal/known-for:KOR 3 2026
6|proposal/known-for:KOR 3 2030
31|proposal/known-for:KOR 3 2032
8|proposal/known-for:KOR 3 2035
-12|proposal/known-for:KOR 3.5 2030
-3|proposal/known-for:KOR 3.5 203X
5|proposal/known-for:KWT 2030
5|proposal/known-for:KWT 4.2 2030
6|proposal/known-for:LTU 2027
4|proposal/known-for:LTU 2030
6|proposal/known-for:LTU 4 2027
3|proposal/known-for:LVA 2026
6|proposal/known-for:MLT 0.8 2030
21|proposal/known-for:MLT 1 2030
27|proposal/known-for:MLT 2030
-16|proposal/known-for:NATO 1.5 2035
-9|proposal/known-for:NATO 1.5 FY2026
-5|proposal/known-for:NATO 2 2030
-15|proposal/known-for:NATO 2.5 2023
-6|proposal/known-for:NATO 2.5 2026
-5|proposal/known-for:NATO 2.5 2027
-8|proposal/known-for:NATO 2.5 2028
-21|proposal/known-for:NATO 2.5 2030
-3|proposal/known-for:NATO 2.5 FY2030
-3|proposal/known-for:NATO 2.6 2030
-19|proposal/known-for:NATO 2023
-40|proposal/known-for:NATO 2026
-23|proposal/known-for:NATO 2027
-20|proposal/known-for:NATO 2028
19|proposal/known-for:NATO 2030
37|proposal/known-for:NATO 2032
-7|proposal/known-for:NATO 2034
-40|proposal/known-for:NATO 2035
-4|proposal/known-for:NATO 3 2023
-10|proposal/known-for:NATO 3 2027
-9|proposal/known-for:NATO 3 2028
71|proposal/known-for:NATO 3 2030
-3|proposal/known-for:NATO 3 2032
-7|proposal/known-for:NATO 3 2034
-3|proposal/known-for:NATO 3.3 2032
-23|proposal/known-for:NATO 3.5 2030
47|proposal/known-for:NATO 3.5 2032
-21|proposal/known-for:NATO 3.5 2035
-3|proposal/known-for:NATO 3.5 FY2032
-4|proposal/known-for:NATO 3.5 FY2035
-3|proposal/known-for:NATO 3.7 2030
-6|proposal/known-for:NATO 4 2030
-31|proposal/known-for:NATO 5 2026
-6|proposal/known-for:NATO 5 2027
12|proposal/known-for:NATO 5 2030
-4|proposal/known-for:NATO 5 2032
-9|proposal/known-for:NATO FY2026
-4|proposal/known-for:NATO FY2030
-3|proposal/known-for:NATO FY2032
-4|proposal/known-for:NATO FY2035
3|proposal/known-for:NLD 2030
-34|proposal/known-for:NLD 2032
6|proposal/known-for:NLD 2035
-4|proposal/known-for:NLD 3 2030
7|proposal/known-for:NLD 3.5 2030
-34|proposal/known-for:NLD 3.5 2032
6|proposal/known-for:NLD 3.5 2035
12|proposal/known-for:NOR 2030
12|proposal/known-for:NOR 4 2030
-14|proposal/known-for:NZL 1.6 2028
11|proposal/known-for:NZL 2 2028
14|proposal/known-for:NZL 2 2030
14|proposal/known-for:NZL 2030
6|proposal/known-for:PAK 2.5 2025/2026
6|proposal/known-for:PAK 2025/2026
7|proposal/known-for:PHL 2 2031
7|proposal/known-for:PHL 2031
-3|proposal/known-for:PHL 2032
-3|proposal/known-for:PHL 3.2 2032
14|proposal/known-for:POL 2.5 2030
21|proposal/known-for:POL 2023
31|proposal/known-for:POL 2026
4|proposal/known-for:POL 2027
-3|proposal/known-for:POL 2029
-13|proposal/known-for:POL 2030
21|proposal/known-for:POL 3 2023
-3|proposal/known-for:POL 3 2029
-11|proposal/known-for:POL 3 2030
31|proposal/known-for:POL 5 2026
4|proposal/known-for:POL 5 2027
-13|proposal/known-for:POL 5 2030
-5|proposal/known-for:PRT 1 2030
-32|proposal/known-for:PRT 2030
-27|proposal/known-for:PRT 3 2030
17|proposal/known-for:ROU 2032
17|proposal/known-for:ROU 3.5 2032
-3|proposal/known-for:RUS 2027
-21|proposal/known-for:RUS 2030
-21|proposal/known-for:RUS 3 2030
-3|proposal/known-for:RUS 5.4 2027
-4|proposal/known-for:RWA 2026
-4|proposal/known-for:RWA 3 2026
8|proposal/known-for:SVN 2030
3|proposal/known-for:SVN 3 2030
5|proposal/known-for:SVN 3.5 2030
3|proposal/known-for:SWE 2.6 2030
-3|proposal/known-for:SWE 2030
-5|proposal/known-for:SWE 2032
3|proposal/known-for:SWE 2035
-5|proposal/known-for:SWE 3.3 2032
-5|proposal/known-for:SWE 4 2030
3|proposal/known-for:SWE 5 2035
6|proposal/known-for:THA 1.5 FY2029
6|proposal/known-for:THA FY2029
14|proposal/known-for:TON 1.6 2028
14|proposal/known-for:TON 2028
4|proposal/known-for:TUR 2030
9|proposal/known-for:TUR 2035
4|proposal/known-for:TUR 3 2030
9|proposal/known-for:TUR 5 2035
-6|proposal/known-for:TWN 0.8 2030
-21|proposal/known-for:TWN 1 2030
-7|proposal/known-for:TWN 2026
23|proposal/known-for:TWN 2027
6|proposal/known-for:TWN 2028
-32|proposal/known-for:TWN 2030
-14|proposal/known-for:TWN 3-3.5 FY2031
-7|proposal/known-for:TWN 3.5 2026
23|proposal/known-for:TWN 3.5 2027
6|proposal/known-for:TWN 5 2028
-14|proposal/known-for:TWN FY2031
-15|proposal/known-for:UKR 2030
-15|proposal/known-for:UKR 3 2030
14|proposal/known-for:USA 1985
5|proposal/known-for:USA 1997
18|proposal/known-for:USA 2027
-10|proposal/known-for:USA 2028
-15|proposal/known-for:USA 2030
-3|proposal/known-for:USA 2032
-5|proposal/known-for:USA 2035
-3|proposal/known-for:USA 203X
5|proposal/known-for:USA 3 1997
-5|proposal/known-for:USA 3 2028
-14|proposal/known-for:USA 3 2030
-3|proposal/known-for:USA 3 2032
-5|proposal/known-for:USA 3 2035
3|proposal/known-for:USA 4.6 FY2027
5|proposal/known-for:USA 4.7 2026
4|proposal/known-for:USA 4.7 FY2027
10|proposal/known-for:USA 4.8 FY2027
16|proposal/known-for:USA 5 2027
-5|proposal/known-for:USA 5 2028
3|proposal/known-for:USA 5 2032
15|proposal/known-for:USA 5.2 FY1981
14|proposal/known-for:USA 7 1985
15|proposal/known-for:USA FY1981
18|proposal/known-for:USA FY2027
-8|proposal/known:AFG 2.5
-8|proposal/known:AFG 2.5 2026
-8|proposal/known:AFG 2.5 since-2025
-8|proposal/known:AFG since-2025
-8|proposal/known:AGO 2.6
-8|proposal/known:AGO 2.6 2025
-8|proposal/known:AGO 2.6 since-2025
-8|proposal/known:AGO since-2025
39|proposal/known:ALLIES 0.2
39|proposal/known:ALLIES 0.2 2025
39|proposal/known:ALLIES 0.2 since-2025
25|proposal/known:ALLIES 0.25
25|proposal/known:ALLIES 0.25 2025
25|proposal/known:ALLIES 0.25 since-2025
-3|proposal/known:ALLIES 0.5
-5|proposal/known:ALLIES 1
-3|proposal/known:ALLIES 1 2025
-4|proposal/known:ALLIES 1 since-2025
-31|proposal/known:ALLIES 1.5
-3|proposal/known:ALLIES 1.5 2022
-4|proposal/known:ALLIES 1.5 2023
-4|proposal/known:ALLIES 1.5 2024
-12|proposal/known:ALLIES 1.5 2025
-14|proposal/known:ALLIES 1.5 since-2025
-3|proposal/known:ALLIES 1.5 to-1999
-10|proposal/known:ALLIES 1.5 to-2024
-9|proposal/known:ALLIES 1E+1
-7|proposal/known:ALLIES 1E+1 2025
-7|proposal/known:ALLIES 1E+1 since-2025
-4|proposal/known:ALLIES 2
-4|proposal/known:ALLIES 2 2014
34|proposal/known:ALLIES 2 2019
-6|proposal/known:ALLIES 2 2021
-23|proposal/known:ALLIES 2 2022
-4|proposal/known:ALLIES 2 2023
-50|proposal/known:ALLIES 2 2025
58|proposal/known:ALLIES 2 2026
6|proposal/known:ALLIES 2 since-2025
21|proposal/known:ALLIES 2 to-2021
-29|proposal/known:ALLIES 2 to-2024
33|proposal/known:ALLIES 2.2
36|proposal/known:ALLIES 2.2 2026
34|proposal/known:ALLIES 2.2 since-2025
4|proposal/known:ALLIES 2.5
-3|proposal/known:ALLIES 2.5 2022
-4|proposal/known:ALLIES 2.5 2023
30|proposal/known:ALLIES 2.5 2024
-7|proposal/known:ALLIES 2.5 2025
-9|proposal/known:ALLIES 2.5 2026
-17|proposal/known:ALLIES 2.5 since-2025
22|proposal/known:ALLIES 2.5 to-2024
-3|proposal/known:ALLIES 2.5-3
-3|proposal/known:ALLIES 2.5-3 since-2025
-3|proposal/known:ALLIES 2.7
-3|proposal/known:ALLIES 2.7 since-2025
-4|proposal/known:ALLIES 2.8
-4|proposal/known:ALLIES 2.8 2025
-4|proposal/known:ALLIES 2.8 since-2025
-9|proposal/known:ALLIES 3
-3|proposal/known:ALLIES 3 1981
-3|proposal/known:ALLIES 3 2022
-21|proposal/known:ALLIES 3 2023
53|proposal/known:ALLIES 3 2024
-24|proposal/known:ALLIES 3 2026
-27|proposal/known:ALLIES 3 since-2025
-7|proposal/known:ALLIES 3 to-1999
-3|proposal/known:ALLIES 3 to-2021
29|proposal/known:ALLIES 3 to-2024
9|proposal/known:ALLIES 3-3.5
17|proposal/known:ALLIES 3-3.5 2024
-6|proposal/known:ALLIES 3-3.5 2026
-8|proposal/known:ALLIES 3-3.5 since-2025
17|proposal/known:ALLIES 3-3.5 to-2024
46|proposal/known:ALLIES 3-4
46|proposal/known:ALLIES 3-4 2025
46|proposal/known:ALLIES 3-4 since-2025
-3|proposal/known:ALLIES 3.5 2024
8|proposal/known:ALLIES 3.5 2025
-3|proposal/known:ALLIES 3.5 2026
4|proposal/known:ALLIES 3.5 since-2025
-3|proposal/known:ALLIES 3.5 to-2024
-3|proposal/known:ALLIES 3.7
-3|proposal/known:ALLIES 3.7 2025
-3|proposal/known:ALLIES 3.7 since-2025
41|proposal/known:ALLIES 4 1987
-4|proposal/known:ALLIES 4 1989
-3|proposal/known:ALLIES 4 2024
-22|proposal/known:ALLIES 4 2025
-8|proposal/known:ALLIES 4 2026
-29|proposal/known:ALLIES 4 since-2025
36|proposal/known:ALLIES 4 to-1999
-3|proposal/known:ALLIES 4 to-2013
-3|proposal/known:ALLIES 4 to-2024
-22|proposal/known:ALLIES 5
-3|proposal/known:ALLIES 5 2024
19|proposal/known:ALLIES 5 2025
-34|proposal/known:ALLIES 5 2026
-15|proposal/known:ALLIES 5 since-2025
-6|proposal/known:ALLIES 5 to-2024
-3|proposal/known:ALLIES 5.5
-3|proposal/known:ALLIES 5.5 2025
-3|proposal/known:ALLIES 5.5 since-2025
-3|proposal/known:ALLIES 6
-3|proposal/known:ALLIES 7
-20|proposal/known:ALLIES since-2025
16|proposal/known:ALLIES to-1999
-6|proposal/known:ALLIES to-2013
15|proposal/known:ALLIES to-2021
9|proposal/known:ALLIES to-2024
-3|proposal/known:ARE 4.2
-3|proposal/known:ARE 4.2 2025
-3|proposal/known:ARE 4.2 since-2025
-3|proposal/known:ARE since-2025
-7|proposal/known:ARG 2
-8|proposal/known:ARG 2 2023
-8|proposal/known:ARG 2 to-2024
-8|proposal/known:ARG to-2024
12|proposal/known:ARM 4
12|proposal/known:ARM 4 2025
12|proposal/known:ARM 4 since-2025
12|proposal/known:ARM since-2025
-25|proposal/known:AUS 1
-21|proposal/known:AUS 1 2023
-5|proposal/known:AUS 1 2025
-5|proposal/known:AUS 1 since-2025
-21|proposal/known:AUS 1 to-2024
4|proposal/known:AUS 1.5
-12|proposal/known:AUS 1.5 2023
17|proposal/known:AUS 1.5 2026
16|proposal/known:AUS 1.5 since-2025
-12|proposal/known:AUS 1.5 to-2024
-25|proposal/known:AUS 2
-13|proposal/known:AUS 2 2023
-4|proposal/known:AUS 2 2025
-8|proposal/known:AUS 2 2026
-12|proposal/known:AUS 2 since-2025
-13|proposal/known:AUS 2 to-2024
-3|proposal/known:AUS 2.2
-3|proposal/known:AUS 2.2 2025
-3|proposal/known:AUS 2.2 since-2025
5|proposal/known:AUS 3 2023
-4|proposal/known:AUS 3 2024
-14|proposal/known:AUS 3 2025
-21|proposal/known:AUS 3 2026
33|proposal/known:AUS 3 2027
-18|proposal/known:AUS 3.5
-18|proposal/known:AUS 3.5 2025
-18|proposal/known:AUS 3.5 since-2025
12|proposal/known:AUS 4
6|proposal/known:AUS 4 2025
6|proposal/known:AUS 4 2026
12|proposal/known:AUS 4 since-2025
-19|proposal/known:AUS 4.4
-19|proposal/known:AUS 4.4 2025
-19|proposal/known:AUS 4.4 since-2025
-9|proposal/known:AUS 5
-9|proposal/known:AUS 5 2025
-9|proposal/known:AUS 5 since-2025
-41|proposal/known:AUS since-2025
-43|proposal/known:AUS to-2024
-3|proposal/known:AZE 4
-3|proposal/known:AZE 4 2025
-3|proposal/known:AZE 4 since-2025
-3|proposal/known:AZE since-2025
29|proposal/known:BEL 3.5
28|proposal/known:BEL 3.5 2025
29|proposal/known:BEL 3.5 since-2025
-19|proposal/known:BEL 7
-19|proposal/known:BEL 7 1951
-19|proposal/known:BEL 7 to-1999
31|proposal/known:BEL since-2025
-18|proposal/known:BEL to-1999
7|proposal/known:BGD 1.3
7|proposal/known:BGD 1.3 2025
7|proposal/known:BGD 1.3 since-2025
4|proposal/known:BGD 1.5
3|proposal/known:BGD 1.5 2025
4|proposal/known:BGD 1.5 since-2025
9|proposal/known:BGD 2
9|proposal/known:BGD 2 2025
9|proposal/known:BGD 2 since-2025
21|proposal/known:BGD since-2025
34|proposal/known:BGR 3.5
34|proposal/known:BGR 3.5 2025
34|proposal/known:BGR 3.5 since-2025
34|proposal/known:BGR since-2025
-4|proposal/known:BLZ 0.9
-4|proposal/known:BLZ 0.9 2025
-4|proposal/known:BLZ 0.9 since-2025
-4|proposal/known:BLZ since-2025
18|proposal/known:BRA 2
8|proposal/known:BRA 2 2023
10|proposal/known:BRA 2 2025
10|proposal/known:BRA 2 since-2025
8|proposal/known:BRA 2 to-2024
10|proposal/known:BRA since-2025
8|proposal/known:BRA to-2024
-3|proposal/known:BRN 1.5
-3|proposal/known:BRN 1.5 2025
-3|proposal/known:BRN 1.5 since-2025
-3|proposal/known:BRN since-2025
-4|proposal/known:BTN since-2025
17|proposal/known:BWA 2
17|proposal/known:BWA 2 2025
17|proposal/known:BWA 2 since-2025
18|proposal/known:BWA since-2025
16|proposal/known:CAN 2
6|proposal/known:CAN 2 2024
9|proposal/known:CAN 2 2025
9|proposal/known:CAN 2 since-2025
7|proposal/known:CAN 2 to-2024
8|proposal/known:CAN 2.6
8|proposal/known:CAN 2.6 2026
8|proposal/known:CAN 2.6 since-2025
3|proposal/known:CAN 3 2025
3|proposal/known:CAN 3.5 2026
-12|proposal/known:CAN 5
-12|proposal/known:CAN 5 2025
-12|proposal/known:CAN 5 since-2025
11|proposal/known:CAN since-2025
6|proposal/known:CAN to-2024
6|proposal/known:CHE 0.7
4|proposal/known:CHE 0.7 2024
4|proposal/known:CHE 0.7 to-2024
3|proposal/known:CHE 1
3|proposal/known:CHE 1 2025
3|proposal/known:CHE 1 since-2025
11|proposal/known:CHE 1.5
11|proposal/known:CHE 1.5 2025
11|proposal/known:CHE 1.5 since-2025
11|proposal/known:CHE 2
9|proposal/known:CHE 2 2025
11|proposal/known:CHE 2 since-2025
27|proposal/known:CHE since-2025
4|proposal/known:CHE to-2024
-6|proposal/known:CHN 1
-6|proposal/known:CHN 1 2025
-6|proposal/known:CHN 1 since-2025
-3|proposal/known:CHN 1.5
-3|proposal/known:CHN 1.5 2025
-3|proposal/known:CHN 1.5 since-2025
-7|proposal/known:CHN 1.7
-7|proposal/known:CHN 1.7 2025
-7|proposal/known:CHN 1.7 since-2025
-4|proposal/known:CHN 3
-4|proposal/known:CHN 3 2025
-4|proposal/known:CHN 3 since-2025
-5|proposal/known:CHN 3.5
-5|proposal/known:CHN 3.5 2026
-5|proposal/known:CHN 3.5 since-2025
-15|proposal/known:CHN 5
-12|proposal/known:CHN 5 2023
-3|proposal/known:CHN 5 2025
-3|proposal/known:CHN 5 since-2025
-12|proposal/known:CHN 5 to-2024
-27|proposal/known:CHN since-2025
-15|proposal/known:CHN to-2024
-8|proposal/known:COD 1.5
-8|proposal/known:COD 1.5 2024
-8|proposal/known:COD 1.5 to-2024
-33|proposal/known:COD 2
-33|proposal/known:COD 2 2025
-33|proposal/known:COD 2 since-2025
5|proposal/known:COD 3
5|proposal/known:COD 3 2025
5|proposal/known:COD 3 since-2025
-28|proposal/known:COD since-2025
-8|proposal/known:COD to-2024
-3|proposal/known:COL 1.2
-3|proposal/known:COL 1.2 2025
-3|proposal/known:COL 1.2 since-2025
-3|proposal/known:COL 1.5
-3|proposal/known:COL 1.5 2025
-3|proposal/known:COL 1.5 since-2025
-5|proposal/known:COL 2
-5|proposal/known:COL 2 2025
-5|proposal/known:COL 2 since-2025
-11|proposal/known:COL since-2025
5|proposal/known:CPV 1
5|proposal/known:CPV 1 2025
5|proposal/known:CPV 1 since-2025
5|proposal/known:CPV since-2025
14|proposal/known:CYP 1
14|proposal/known:CYP 1 2025
14|proposal/known:CYP 1 since-2025
3|proposal/known:CYP 2
3|proposal/known:CYP 2 2025
3|proposal/known:CYP 2 since-2025
6|proposal/known:CYP 2.5
6|proposal/known:CYP 2.5 2024
6|proposal/known:CYP 2.5 to-2024
17|proposal/known:CYP since-2025
6|proposal/known:CYP to-2024
-17|proposal/known:CZE 1
-17|proposal/known:CZE 1 2025
-17|proposal/known:CZE 1 since-2025
24|proposal/known:CZE 1.5
24|proposal/known:CZE 1.5 2025
24|proposal/known:CZE 1.5 since-2025
5|proposal/known:CZE 2
5|proposal/known:CZE 2 2025
5|proposal/known:CZE 2 since-2025
4|proposal/known:CZE 2.5
-25|proposal/known:CZE 3
-25|proposal/known:CZE 3 2025
-25|proposal/known:CZE 3 since-2025
-11|proposal/known:CZE since-2025
-5|proposal/known:DEU 0.7
-3|proposal/known:DEU 0.7 2024
-3|proposal/known:DEU 0.7 to-2024
-23|proposal/known:DEU 0.9
-22|proposal/known:DEU 0.9 2025
-22|proposal/known:DEU 0.9 since-2025
-3|proposal/known:DEU 1
3|proposal/known:DEU 1 2025
-6|proposal/known:DEU 1 2026
-3|proposal/known:DEU 1 since-2025
21|proposal/known:DEU 1.5
20|proposal/known:DEU 1.5 1989
20|proposal/known:DEU 1.5 to-1999
-71|proposal/known:DEU 2
-11|proposal/known:DEU 2 2019
11|proposal/known:DEU 2 2022
-70|proposal/known:DEU 2 2023
-6|proposal/known:DEU 2 2025
3|proposal/known:DEU 2 2026
-3|proposal/known:DEU 2 since-2025
-11|proposal/known:DEU 2 to-2021
-57|proposal/known:DEU 2 to-2024
-11|proposal/known:DEU 2.5
-9|proposal/known:DEU 2.5 2016
3|proposal/known:DEU 2.5 2023
-4|proposal/known:DEU 2.5 2025
-4|proposal/known:DEU 2.5 since-2025
-9|proposal/known:DEU 2.5 to-2021
-7|proposal/known:DEU 2.6
-7|proposal/known:DEU 2.6 2026
-7|proposal/known:DEU 2.6 since-2025
9|proposal/known:DEU 2.8
9|proposal/known:DEU 2.8 2025
9|proposal/known:DEU 2.8 since-2025
-3|proposal/known:DEU 2.9
-4|proposal/known:DEU 2.9 2025
-3|proposal/known:DEU 2.9 since-2025
21|proposal/known:DEU 3
-3|proposal/known:DEU 3 2022
38|proposal/known:DEU 3 2024
-10|proposal/known:DEU 3 2025
-4|proposal/known:DEU 3 2026
-15|proposal/known:DEU 3 since-2025
35|proposal/known:DEU 3 to-2024
-8|proposal/known:DEU 3.4
-8|proposal/known:DEU 3.4 2025
-8|proposal/known:DEU 3.4 since-2025
-20|proposal/known:DEU 3.5 2024
20|proposal/known:DEU 3.5 2025
20|proposal/known:DEU 3.5 since-2025
-20|proposal/known:DEU 3.5 to-2024
8|proposal/known:DEU 3.7
8|proposal/known:DEU 3.7 2025
8|proposal/known:DEU 3.7 since-2025
10|proposal/known:DEU 4
12|proposal/known:DEU 4 2025
11|proposal/known:DEU 4 since-2025
27|proposal/known:DEU 5
34|proposal/known:DEU 5 2025
-7|proposal/known:DEU 5 2026
27|proposal/known:DEU 5 since-2025
8|proposal/known:DEU since-2025
17|proposal/known:DEU to-1999
-20|proposal/known:DEU to-2021
-43|proposal/known:DEU to-2024
-3|proposal/known:DNK 1
-3|proposal/known:DNK 1 2025
-3|proposal/known:DNK 1 since-2025
-3|proposal/known:DNK 1.5
-3|proposal/known:DNK 1.5 2027
-3|proposal/known:DNK 1.5 since-2025
9|proposal/known:DNK 2
9|proposal/known:DNK 2 2022
8|proposal/known:DNK 2 to-2024
-4|proposal/known:DNK 3
-14|proposal/known:DNK 3 2022
10|proposal/known:DNK 3 2024
-4|proposal/known:DNK 3 to-2024
-3|proposal/known:DNK 3.3
-3|proposal/known:DNK 3.3 2025
-3|proposal/known:DNK 3.3 since-2025
-8|proposal/known:DNK 4
-9|proposal/known:DNK 4 1978
-9|proposal/known:DNK 4 to-1999
-7|proposal/known:DNK since-2025
-9|proposal/known:DNK to-1999
3|proposal/known:DNK to-2024
-3|proposal/known:ECU 2
-3|proposal/known:ECU 2 2025
-3|proposal/known:ECU 2 since-2025
-3|proposal/known:ECU since-2025
11|proposal/known:ESP 1.5
11|proposal/known:ESP 1.5 2025
11|proposal/known:ESP 1.5 since-2025
-15|proposal/known:ESP 2
-14|proposal/known:ESP 2 2025
-14|proposal/known:ESP 2 since-2025
10|proposal/known:ESP 2.5
11|proposal/known:ESP 2.5 2026
11|proposal/known:ESP 2.5 since-2025
-6|proposal/known:ESP 3
-4|proposal/known:ESP 3 2025
-6|proposal/known:ESP 3 since-2025
19|proposal/known:ESP 3.5
19|proposal/known:ESP 3.5 2025
19|proposal/known:ESP 3.5 since-2025
-39|proposal/known:ESP 4
-38|proposal/known:ESP 4 2025
-38|proposal/known:ESP 4 since-2025
-17|proposal/known:ESP since-2025
-31|proposal/known:EST 0.25
-27|proposal/known:EST 0.25 2025
-27|proposal/known:EST 0.25 since-2025
-10|proposal/known:EST 2.5
17|proposal/known:EST 2.5 2022
-12|proposal/known:EST 2.5 2023
-14|proposal/known:EST 2.5 2024
-9|proposal/known:EST 2.5 to-2024
-23|proposal/known:EST 3
7|proposal/known:EST 3 2022
-38|proposal/known:EST 3 2023
9|proposal/known:EST 3 2024
-21|proposal/known:EST 3 to-2024
-3|proposal/known:EST 3.5
-4|proposal/known:EST 3.5 2025
-4|proposal/known:EST 3.5 since-2025
3|proposal/known:EST 4
3|proposal/known:EST 4 2025
3|proposal/known:EST 4 since-2025
19|proposal/known:EST 5
10|proposal/known:EST 5 2024
3|proposal/known:EST 5 2025
4|proposal/known:EST 5 2026
6|proposal/known:EST 5 since-2025
10|proposal/known:EST 5 to-2024
4|proposal/known:EST 5.4
4|proposal/known:EST 5.4 2025
4|proposal/known:EST 5.4 since-2025
-8|proposal/known:EST 6
-8|proposal/known:EST 6 2025
-8|proposal/known:EST 6 since-2025
-27|proposal/known:EST since-2025
-21|proposal/known:EST to-2024
16|proposal/known:ETH 2.5
16|proposal/known:ETH 2.5 2025
16|proposal/known:ETH 2.5 since-2025
16|proposal/known:ETH since-2025
4|proposal/known:EU 1.5
4|proposal/known:EU 1.5 2025
4|proposal/known:EU 1.5 since-2025
37|proposal/known:EU 2
-6|proposal/known:EU 2 2023
42|proposal/known:EU 2 2025
42|proposal/known:EU 2 since-2025
-5|proposal/known:EU 2 to-2024
-10|proposal/known:EU 2.5
7|proposal/known:EU 2.5 2023
-16|proposal/known:EU 2.5 2025
-17|proposal/known:EU 2.5 since-2025
7|proposal/known:EU 2.5 to-2024
-12|proposal/known:EU 3
3|proposal/known:EU 3 2024
-15|proposal/known:EU 3 2025
-15|proposal/known:EU 3 since-2025
3|proposal/known:EU 3 to-2024
5|proposal/known:EU 3-3.5
5|proposal/known:EU 3-3.5 2025
5|proposal/known:EU 3-3.5 since-2025
5|proposal/known:EU 3.5
3|proposal/known:EU 3.5 since-2025
-4|proposal/known:EU 4
-4|proposal/known:EU 4 2025
-4|proposal/known:EU 4 since-2025
-15|proposal/known:EU 5
-14|proposal/known:EU 5 2026
-15|proposal/known:EU 5 since-2025
7|proposal/known:EU to-2024
6|proposal/known:FIN 1.5
6|proposal/known:FIN 1.5 2025
6|proposal/known:FIN 1.5 since-2025
12|proposal/known:FIN 3.3
12|proposal/known:FIN 3.3 2025
12|proposal/known:FIN 3.3 since-2025
-43|proposal/known:FIN 3.5
-43|proposal/known:FIN 3.5 2025
-43|proposal/known:FIN 3.5 since-2025
-6|proposal/known:FIN 5
-27|proposal/known:FIN 5 2025
21|proposal/known:FIN 5 2026
-6|proposal/known:FIN 5 since-2025
-27|proposal/known:FIN since-2025
4|proposal/known:FJI 1
4|proposal/known:FJI 1 2025
4|proposal/known:FJI 1 since-2025
4|proposal/known:FJI 2
-3|proposal/known:FJI 2 2025
8|proposal/known:FJI 2 2026
4|proposal/known:FJI 2 since-2025
8|proposal/known:FJI since-2025
28|proposal/known:FRA 2.5
25|proposal/known:FRA 2.5 2025
25|proposal/known:FRA 2.5 since-2025
-8|proposal/known:FRA 2.8
-8|proposal/known:FRA 2.8 2025
-8|proposal/known:FRA 2.8 since-2025
-6|proposal/known:FRA 2.9
-6|proposal/known:FRA 2.9 2025
-6|proposal/known:FRA 2.9 since-2025
19|proposal/known:FRA 3
-3|proposal/known:FRA 3 2024
20|proposal/known:FRA 3 2025
23|proposal/known:FRA 3 since-2025
-3|proposal/known:FRA 3 to-2024
12|proposal/known:FRA 3.4
12|proposal/known:FRA 3.4 2025
12|proposal/known:FRA 3.4 since-2025
-21|proposal/known:FRA 3.5
-28|proposal/known:FRA 3.5 2025
7|proposal/known:FRA 3.5 2027
-21|proposal/known:FRA 3.5 since-2025
-3|proposal/known:FRA 3.7
-3|proposal/known:FRA 3.7 2025
-3|proposal/known:FRA 3.7 since-2025
-3|proposal/known:FRA 4
-3|proposal/known:FRA 4 2025
-3|proposal/known:FRA 4 since-2025
24|proposal/known:FRA 5
24|proposal/known:FRA 5 2025
24|proposal/known:FRA 5 since-2025
42|proposal/known:FRA since-2025
-4|proposal/known:GBR 0.2
-4|proposal/known:GBR 0.2 2025
-4|proposal/known:GBR 0.2 since-2025
-31|proposal/known:GBR 1.5
-20|proposal/known:GBR 1.5 1989
-8|proposal/known:GBR 1.5 2025
-4|proposal/known:GBR 1.5 2026
-11|proposal/known:GBR 1.5 since-2025
-20|proposal/known:GBR 1.5 to-1999
-7|proposal/known:GBR 2
-7|proposal/known:GBR 2 2022
-7|proposal/known:GBR 2 to-2024
-10|proposal/known:GBR 2.5
-7|proposal/known:GBR 2.5 1992
-12|proposal/known:GBR 2.5 2022
7|proposal/known:GBR 2.5 2023
31|proposal/known:GBR 2.5 2024
-29|proposal/known:GBR 2.5 2025
-29|proposal/known:GBR 2.5 since-2025
-7|proposal/known:GBR 2.5 to-1999
26|proposal/known:GBR 2.5 to-2024
4|proposal/known:GBR 2.65
4|proposal/known:GBR 2.65 2025
4|proposal/known:GBR 2.65 since-2025
5|proposal/known:GBR 2.7
4|proposal/known:GBR 2.7 2026
5|proposal/known:GBR 2.7 since-2025
-5|proposal/known:GBR 2E+1
-5|proposal/known:GBR 2E+1 2025
-5|proposal/known:GBR 2E+1 since-2025
59|proposal/known:GBR 3
-3|proposal/known:GBR 3 1992
7|proposal/known:GBR 3 2023
9|proposal/known:GBR 3 2024
42|proposal/known:GBR 3 2025
44|proposal/known:GBR 3 since-2025
-3|proposal/known:GBR 3 to-1999
17|proposal/known:GBR 3 to-2024
-5|proposal/known:GBR 3-4
-5|proposal/known:GBR 3-4 2025
-5|proposal/known:GBR 3-4 since-2025
20|proposal/known:GBR 3.5 1982
-17|proposal/known:GBR 3.5 2025
-18|proposal/known:GBR 3.5 since-2025
20|proposal/known:GBR 3.5 to-1999
-12|proposal/known:GBR 4
-12|proposal/known:GBR 4 2025
-12|proposal/known:GBR 4 since-2025
-32|proposal/known:GBR since-2025
-11|proposal/known:GBR to-1999
35|proposal/known:GBR to-2024
-6|proposal/known:GRC 1
-6|proposal/known:GRC 1 2025
-6|proposal/known:GRC 1 since-2025
-4|proposal/known:GRC 2
6|proposal/known:GRC 2 2023
-11|proposal/known:GRC 2 2025
-11|proposal/known:GRC 2 since-2025
7|proposal/known:GRC 2 to-2024
10|proposal/known:GRC 2.5
16|proposal/known:GRC 2.5 2023
-6|proposal/known:GRC 2.5 2024
10|proposal/known:GRC 2.5 to-2024
-4|proposal/known:GRC 4.5
-4|proposal/known:GRC 4.5 1999
-4|proposal/known:GRC 4.5 to-1999
-17|proposal/known:GRC since-2025
-4|proposal/known:GRC to-1999
17|proposal/known:GRC to-2024
4|proposal/known:GTM 0.9
4|proposal/known:GTM 0.9 2025
4|proposal/known:GTM 0.9 since-2025
4|proposal/known:GTM since-2025
3|proposal/known:HRV 3
3|proposal/known:HRV 3 2025
3|proposal/known:HRV 3 since-2025
35|proposal/known:HUN 3
35|proposal/known:HUN 3 2025
35|proposal/known:HUN 3 since-2025
-34|proposal/known:HUN 5
-35|proposal/known:HUN 5 2025
-34|proposal/known:HUN 5 since-2025
20|proposal/known:IDN 0.9
20|proposal/known:IDN 0.9 2024
20|proposal/known:IDN 0.9 to-2024
6|proposal/known:IDN 1
6|proposal/known:IDN 1 2022
6|proposal/known:IDN 1 to-2024
4|proposal/known:IDN 1-1.5
4|proposal/known:IDN 1-1.5 2024
4|proposal/known:IDN 1-1.5 to-2024
15|proposal/known:IDN 1.5
12|proposal/known:IDN 1.5 2024
3|proposal/known:IDN 1.5 2025
4|proposal/known:IDN 1.5 since-2025
12|proposal/known:IDN 1.5 to-2024
24|proposal/known:IDN 2
6|proposal/known:IDN 2 1994
19|proposal/known:IDN 2 2026
19|proposal/known:IDN 2 since-2025
6|proposal/known:IDN 2 to-1999
-5|proposal/known:IDN 2.5-3.5
-5|proposal/known:IDN 2.5-3.5 2026
-5|proposal/known:IDN 2.5-3.5 since-2025
19|proposal/known:IDN since-2025
6|proposal/known:IDN to-1999
42|proposal/known:IDN to-2024
-3|proposal/known:IND 1.3
-3|proposal/known:IND 1.3 2025
-3|proposal/known:IND 1.3 since-2025
8|proposal/known:IND 2
8|proposal/known:IND 2 2025
8|proposal/known:IND 2 since-2025
28|proposal/known:IND 2.5
24|proposal/known:IND 2.5 2025
26|proposal/known:IND 2.5 since-2025
33|proposal/known:IND 3
36|proposal/known:IND 3 2023
-7|proposal/known:IND 3 2024
-9|proposal/known:IND 3 2025
12|proposal/known:IND 3 2026
3|proposal/known:IND 3 since-2025
30|proposal/known:IND 3 to-2024
3|proposal/known:IND 4
3|proposal/known:IND 4 2025
3|proposal/known:IND 4 since-2025
38|proposal/known:IND since-2025
28|proposal/known:IND to-2024
5|proposal/known:IRL 0.6
3|proposal/known:IRL 0.6 2026
5|proposal/known:IRL 0.6 since-2025
9|proposal/known:IRL 1.5
9|proposal/known:IRL 1.5 2025
9|proposal/known:IRL 1.5 since-2025
11|proposal/known:IRL since-2025
19|proposal/known:IRN 5
19|proposal/known:IRN 5 2025
19|proposal/known:IRN 5 since-2025
16|proposal/known:IRN since-2025
-21|proposal/known:IRQ 4
-21|proposal/known:IRQ 4 2007
-21|proposal/known:IRQ 4 to-2013
-24|proposal/known:IRQ to-2013
20|proposal/known:ISL 1.5
16|proposal/known:ISL 1.5 2025
4|proposal/known:ISL 1.5 2027
20|proposal/known:ISL 1.5 since-2025
20|proposal/known:ISL since-2025
-15|proposal/known:ISR 3
-15|proposal/known:ISR 3 2025
-15|proposal/known:ISR 3 since-2025
-8|proposal/known:ISR 4
-8|proposal/known:ISR 4 2025
-8|proposal/known:ISR 4 since-2025
6|proposal/known:ISR 4.3
6|proposal/known:ISR 4.3 2025
6|proposal/known:ISR 4.3 since-2025
-22|proposal/known:ISR 5
-21|proposal/known:ISR 5 2025
-21|proposal/known:ISR 5 since-2025
16|proposal/known:ISR 6
16|proposal/known:ISR 6 2025
16|proposal/known:ISR 6 since-2025
4|proposal/known:ISR 7
4|proposal/known:ISR 7 2025
4|proposal/known:ISR 7 since-2025
-17|proposal/known:ISR since-2025
29|proposal/known:ITA 2
29|proposal/known:ITA 2 2025
29|proposal/known:ITA 2 since-2025
11|proposal/known:ITA 2.9
11|proposal/known:ITA 2.9 2025
11|proposal/known:ITA 2.9 since-2025
-8|proposal/known:ITA 3
-3|proposal/known:ITA 3 2024
-5|proposal/known:ITA 3 2025
-5|proposal/known:ITA 3 since-2025
-3|proposal/known:ITA 3 to-2024
-48|proposal/known:ITA 3.5
-52|proposal/known:ITA 3.5 2025
4|proposal/known:ITA 3.5 2026
-48|proposal/known:ITA 3.5 since-2025
-15|proposal/known:ITA since-2025
-21|proposal/known:JOR 2.5
-20|proposal/known:JOR 2.5 2025
-20|proposal/known:JOR 2.5 since-2025
-11|proposal/known:JOR 3
-11|proposal/known:JOR 3 2024
-11|proposal/known:JOR 3 to-2024
-19|proposal/known:JOR since-2025
-12|proposal/known:JOR to-2024
-10|proposal/known:JPN 0.2
-10|proposal/known:JPN 0.2 2025
-10|proposal/known:JPN 0.2 since-2025
-25|proposal/known:JPN 0.25
-25|proposal/known:JPN 0.25 2025
-25|proposal/known:JPN 0.25 since-2025
-4|proposal/known:JPN 0.5
-4|proposal/known:JPN 0.5 2024
-4|proposal/known:JPN 0.5 to-2024
4|proposal/known:JPN 0.9
-20|proposal/known:JPN 0.9 2024
23|proposal/known:JPN 0.9 2025
23|proposal/known:JPN 0.9 since-2025
-20|proposal/known:JPN 0.9 to-2024
12|proposal/known:JPN 1
-5|proposal/known:JPN 1 2022
9|proposal/known:JPN 1 2025
6|proposal/known:JPN 1 2026
15|proposal/known:JPN 1 since-2025
3|proposal/known:JPN 1 to-1999
-5|proposal/known:JPN 1 to-2024
-4|proposal/known:JPN 1-1.5
-4|proposal/known:JPN 1-1.5 2024
-4|proposal/known:JPN 1-1.5 to-2024
-10|proposal/known:JPN 1.5
4|proposal/known:JPN 1.5 1982
6|proposal/known:JPN 1.5 2007
13|proposal/known:JPN 1.5 2022
20|proposal/known:JPN 1.5 2023
-54|proposal/known:JPN 1.5 2025
-17|proposal/known:JPN 1.5 2026
-70|proposal/known:JPN 1.5 since-2025
12|proposal/known:JPN 1.5 to-1999
12|proposal/known:JPN 1.5 to-2013
35|proposal/known:JPN 1.5 to-2024
16|proposal/known:JPN 1.7
9|proposal/known:JPN 1.7 1980
5|proposal/known:JPN 1.7 1981
16|proposal/known:JPN 1.7 to-1999
24|proposal/known:JPN 1.8
22|proposal/known:JPN 1.8 2024
22|proposal/known:JPN 1.8 to-2024
-13|proposal/known:JPN 1E+1
-6|proposal/known:JPN 1E+1 2024
-7|proposal/known:JPN 1E+1 2025
-7|proposal/known:JPN 1E+1 since-2025
-6|proposal/known:JPN 1E+1 to-2024
35|proposal/known:JPN 2
5|proposal/known:JPN 2 2014
3|proposal/known:JPN 2 2018
-10|proposal/known:JPN 2 2019
8|proposal/known:JPN 2 2021
57|proposal/known:JPN 2 2022
-12|proposal/known:JPN 2 2024
9|proposal/known:JPN 2 2025
-29|proposal/known:JPN 2 2026
-20|proposal/known:JPN 2 since-2025
3|proposal/known:JPN 2 to-1999
8|proposal/known:JPN 2 to-2021
44|proposal/known:JPN 2 to-2024
12|proposal/known:JPN 2.2
3|proposal/known:JPN 2.2 2025
8|proposal/known:JPN 2.2 2026
12|proposal/known:JPN 2.2 since-2025
-15|proposal/known:JPN 2.5 2022
12|proposal/known:JPN 2.5 2023
-7|proposal/known:JPN 2.5 2024
-9|proposal/known:JPN 2.5 2025
18|proposal/known:JPN 2.5 2026
10|proposal/known:JPN 2.5 since-2025
-9|proposal/known:JPN 2.5 to-2024
6|proposal/known:JPN 2.5-3
5|proposal/known:JPN 2.5-3 2026
6|proposal/known:JPN 2.5-3 since-2025
8|proposal/known:JPN 2.5-3.5
8|proposal/known:JPN 2.5-3.5 2026
8|proposal/known:JPN 2.5-3.5 since-2025
3|proposal/known:JPN 2.75
3|proposal/known:JPN 2.75 2026
3|proposal/known:JPN 2.75 since-2025
8|proposal/known:JPN 2.9
8|proposal/known:JPN 2.9 2025
8|proposal/known:JPN 2.9 since-2025
26|proposal/known:JPN 3
9|proposal/known:JPN 3 1981
3|proposal/known:JPN 3 1983
3|proposal/known:JPN 3 2016
-21|proposal/known:JPN 3 2022
-23|proposal/known:JPN 3 2023
22|proposal/known:JPN 3 2024
-11|proposal/known:JPN 3 2025
74|proposal/known:JPN 3 2026
-32|proposal/known:JPN 3 2027
31|proposal/known:JPN 3 since-2025
15|proposal/known:JPN 3 to-1999
3|proposal/known:JPN 3 to-2021
-23|proposal/known:JPN 3 to-2024
3|proposal/known:JPN 3-3.5
-18|proposal/known:JPN 3-3.5 2024
21|proposal/known:JPN 3-3.5 2026
21|proposal/known:JPN 3-3.5 since-2025
-18|proposal/known:JPN 3-3.5 to-2024
3|proposal/known:JPN 3.1
3|proposal/known:JPN 3.1 2026
3|proposal/known:JPN 3.1 since-2025
3|proposal/known:JPN 3.2
4|proposal/known:JPN 3.2 2025
4|proposal/known:JPN 3.2 since-2025
-15|proposal/known:JPN 3.5 2024
-49|proposal/known:JPN 3.5 2025
66|proposal/known:JPN 3.5 2026
17|proposal/known:JPN 3.5 since-2025
-16|proposal/known:JPN 3.5 to-2024
13|proposal/known:JPN 4
-44|proposal/known:JPN 4 1987
9|proposal/known:JPN 4 1989
-6|proposal/known:JPN 4 2008
14|proposal/known:JPN 4 2024
39|proposal/known:JPN 4 2025
38|proposal/known:JPN 4 since-2025
-33|proposal/known:JPN 4 to-1999
-6|proposal/known:JPN 4 to-2013
14|proposal/known:JPN 4 to-2024
-5|proposal/known:JPN 4.3
-5|proposal/known:JPN 4.3 2025
-5|proposal/known:JPN 4.3 since-2025
-3|proposal/known:JPN 4.6
-3|proposal/known:JPN 4.6 2026
-3|proposal/known:JPN 4.6 since-2025
-8|proposal/known:JPN 4.7
-8|proposal/known:JPN 4.7 2026
-8|proposal/known:JPN 4.7 since-2025
-10|proposal/known:JPN 4.8
-10|proposal/known:JPN 4.8 2026
-10|proposal/known:JPN 4.8 since-2025
-26|proposal/known:JPN 5
-9|proposal/known:JPN 5 2024
-50|proposal/known:JPN 5 2025
32|proposal/known:JPN 5 2026
-17|proposal/known:JPN 5 since-2025
-9|proposal/known:JPN 5 to-2024
-15|proposal/known:JPN 5.2
-15|proposal/known:JPN 5.2 1980
-15|proposal/known:JPN 5.2 to-1999
-15|proposal/known:JPN 6
-15|proposal/known:JPN 6 2025
-15|proposal/known:JPN 6 since-2025
-21|proposal/known:JPN 7
-12|proposal/known:JPN 7 1981
-7|proposal/known:JPN 7 2026
-9|proposal/known:JPN 7 since-2025
-12|proposal/known:JPN 7 to-1999
8|proposal/known:JPN since-2025
-4|proposal/known:JPN to-1999
7|proposal/known:JPN to-2013
12|proposal/known:JPN to-2021
3|proposal/known:KEN 1.8
3|proposal/known:KEN 1.8 2025
3|proposal/known:KEN 1.8 since-2025
-15|proposal/known:KEN 2.5
-15|proposal/known:KEN 2.5 2025
-15|proposal/known:KEN 2.5 since-2025
-12|proposal/known:KEN since-2025
-10|proposal/known:KHM 1.5
-4|proposal/known:KHM 1.5 2025
-6|proposal/known:KHM 1.5 2026
-10|proposal/known:KHM 1.5 since-2025
-23|proposal/known:KHM 2
-23|proposal/known:KHM 2 2025
-23|proposal/known:KHM 2 since-2025
-33|proposal/known:KHM since-2025
-16|proposal/known:KOR 0.2
-16|proposal/known:KOR 0.2 2025
-16|proposal/known:KOR 0.2 since-2025
4|proposal/known:KOR 2 since-2025
-44|proposal/known:KOR 2.2
-44|proposal/known:KOR 2.2 2026
-44|proposal/known:KOR 2.2 since-2025
-10|proposal/known:KOR 2.5
-10|proposal/known:KOR 2.5 2025
-10|proposal/known:KOR 2.5 since-2025
-8|proposal/known:KOR 2.9
-8|proposal/known:KOR 2.9 2025
-8|proposal/known:KOR 2.9 since-2025
-11|proposal/known:KOR 3
-6|proposal/known:KOR 3 2023
43|proposal/known:KOR 3 2025
-46|proposal/known:KOR 3 2026
-3|proposal/known:KOR 3 since-2025
-9|proposal/known:KOR 3 to-2024
4|proposal/known:KOR 3-3.5
4|proposal/known:KOR 3-3.5 2024
4|proposal/known:KOR 3-3.5 to-2024
3|proposal/known:KOR 3.5
-3|proposal/known:KOR 3.5 2024
41|proposal/known:KOR 3.5 2025
-35|proposal/known:KOR 3.5 2026
6|proposal/known:KOR 3.5 since-2025
-3|proposal/known:KOR 3.5 to-2024
3|proposal/known:KOR 3.8
3|proposal/known:KOR 3.8 2025
3|proposal/known:KOR 3.8 since-2025
-8|proposal/known:KOR 4 2024
5|proposal/known:KOR 4 2026
6|proposal/known:KOR 4 since-2025
-8|proposal/known:KOR 4 to-2024
21|proposal/known:KOR 5
3|proposal/known:KOR 5 2025
19|proposal/known:KOR 5 2026
21|proposal/known:KOR 5 since-2025
-4|proposal/known:KOR 7
-4|proposal/known:KOR 7 2025
-4|proposal/known:KOR 7 since-2025
-48|proposal/known:KOR since-2025
-18|proposal/known:KOR to-2024
-9|proposal/known:KWT 3
-9|proposal/known:KWT 3 2025
-9|proposal/known:KWT 3 since-2025
5|proposal/known:KWT 4.2
5|proposal/known:KWT 4.2 2025
5|proposal/known:KWT 4.2 since-2025
-5|proposal/known:KWT since-2025
5|proposal/known:LAO 1
5|proposal/known:LAO 1 2025
5|proposal/known:LAO 1 since-2025
3|proposal/known:LAO since-2025
-3|proposal/known:LBN 7
-3|proposal/known:LBN 7 2025
-3|proposal/known:LBN 7 since-2025
-3|proposal/known:LBN since-2025
9|proposal/known:LSO 1
9|proposal/known:LSO 1 2024
9|proposal/known:LSO 1 to-2024
9|proposal/known:LSO to-2024
-9|proposal/known:LTU 1.5
-9|proposal/known:LTU 1.5 2025
-9|proposal/known:LTU 1.5 since-2025
-45|proposal/known:LTU 2.5
-47|proposal/known:LTU 2.5 2023
-47|proposal/known:LTU 2.5 to-2024
7|proposal/known:LTU 3
25|proposal/known:LTU 3 2024
-20|proposal/known:LTU 3 2025
-20|proposal/known:LTU 3 since-2025
26|proposal/known:LTU 3 to-2024
27|proposal/known:LTU 3.5
40|proposal/known:LTU 3.5 2024
-14|proposal/known:LTU 3.5 2025
-14|proposal/known:LTU 3.5 since-2025
40|proposal/known:LTU 3.5 to-2024
24|proposal/known:LTU 4
23|proposal/known:LTU 4 2025
24|proposal/known:LTU 4 since-2025
-12|proposal/known:LTU 5
-11|proposal/known:LTU 5 2025
-12|proposal/known:LTU 5 since-2025
8|proposal/known:LTU 5.5
6|proposal/known:LTU 5.5 2025
6|proposal/known:LTU 5.5 since-2025
9|proposal/known:LTU 6
9|proposal/known:LTU 6 2025
9|proposal/known:LTU 6 since-2025
-15|proposal/known:LTU since-2025
21|proposal/known:LTU to-2024
19|proposal/known:LUX 1
18|proposal/known:LUX 1 2025
18|proposal/known:LUX 1 since-2025
5|proposal/known:LUX 2
5|proposal/known:LUX 2 2025
5|proposal/known:LUX 2 since-2025
23|proposal/known:LUX since-2025
-7|proposal/known:LVA 2.5
-7|proposal/known:LVA 2.5 2024
-7|proposal/known:LVA 2.5 to-2024
21|proposal/known:LVA 4
21|proposal/known:LVA 4 2025
21|proposal/known:LVA 4 since-2025
-6|proposal/known:LVA 5
-5|proposal/known:LVA 5 2025
-6|proposal/known:LVA 5 since-2025
-8|proposal/known:LVA 6
-8|proposal/known:LVA 6 2025
-8|proposal/known:LVA 6 since-2025
12|proposal/known:LVA since-2025
-8|proposal/known:LVA to-2024
-9|proposal/known:MDA 4
-9|proposal/known:MDA 4 2025
-9|proposal/known:MDA 4 since-2025
-9|proposal/known:MDA since-2025
3|proposal/known:MKD 2.5
3|proposal/known:MKD 2.5 2025
3|proposal/known:MKD 2.5 since-2025
3|proposal/known:MKD 3.5
3|proposal/known:MKD 3.5 2025
3|proposal/known:MKD 3.5 since-2025
5|proposal/known:MKD since-2025
6|proposal/known:MLT 0.8
6|proposal/known:MLT 0.8 2024
6|proposal/known:MLT 0.8 to-2024
8|proposal/known:MLT 1
8|proposal/known:MLT 1 2025
8|proposal/known:MLT 1 since-2025
-3|proposal/known:MLT 4
-3|proposal/known:MLT 4 2025
-3|proposal/known:MLT 4 since-2025
4|proposal/known:MLT since-2025
6|proposal/known:MLT to-2024
-6|proposal/known:MMR 2
-6|proposal/known:MMR 2 2025
-6|proposal/known:MMR 2 since-2025
10|proposal/known:MMR 4
10|proposal/known:MMR 4 2025
10|proposal/known:MMR 4 since-2025
5|proposal/known:MMR since-2025
-3|proposal/known:MNE since-2025
5|proposal/known:MYS 1.5
4|proposal/known:MYS 1.5 2025
4|proposal/known:MYS 1.5 since-2025
-21|proposal/known:MYS 2
-29|proposal/known:MYS 2 2025
8|proposal/known:MYS 2 2026
-21|proposal/known:MYS 2 since-2025
-17|proposal/known:MYS since-2025
8|proposal/known:NAM 2.6
8|proposal/known:NAM 2.6 2025
8|proposal/known:NAM 2.6 since-2025
5|proposal/known:NAM since-2025
-9|proposal/known:NATO 0.2
-9|proposal/known:NATO 0.2 2025
-9|proposal/known:NATO 0.2 since-2025
33|proposal/known:NATO 0.25
28|proposal/known:NATO 0.25 2025
28|proposal/known:NATO 0.25 since-2025
-3|proposal/known:NATO 1
15|proposal/known:NATO 1.5
-9|proposal/known:NATO 1.5 2022
-3|proposal/known:NATO 1.5 2023
31|proposal/known:NATO 1.5 2025
8|proposal/known:NATO 1.5 2026
38|proposal/known:NATO 1.5 since-2025
-4|proposal/known:NATO 1.5 to-1999
-4|proposal/known:NATO 1.5 to-2013
-14|proposal/known:NATO 1.5 to-2024
-20|proposal/known:NATO 1E+1
-20|proposal/known:NATO 1E+1 2025
-20|proposal/known:NATO 1E+1 since-2025
-12|proposal/known:NATO 2
-3|proposal/known:NATO 2 2019
-31|proposal/known:NATO 2 2022
53|proposal/known:NATO 2 2023
-11|proposal/known:NATO 2 2024
-12|proposal/known:NATO 2 2025
-4|proposal/known:NATO 2 2026
-16|proposal/known:NATO 2 since-2025
-8|proposal/known:NATO 2 to-2021
12|proposal/known:NATO 2 to-2024
-7|proposal/known:NATO 2.5 1992
-4|proposal/known:NATO 2.5 2016
15|proposal/known:NATO 2.5 2022
25|proposal/known:NATO 2.5 2023
-6|proposal/known:NATO 2.5 2024
-3|proposal/known:NATO 2.5 2025
-16|proposal/known:NATO 2.5 2026
-20|proposal/known:NATO 2.5 since-2025
-7|proposal/known:NATO 2.5 to-1999
-5|proposal/known:NATO 2.5 to-2021
33|proposal/known:NATO 2.5 to-2024
-3|proposal/known:NATO 2.6
-5|proposal/known:NATO 2.7
-4|proposal/known:NATO 2.7 2026
-5|proposal/known:NATO 2.7 since-2025
3|proposal/known:NATO 2.8
3|proposal/known:NATO 2.8 2025
3|proposal/known:NATO 2.8 since-2025
-4|proposal/known:NATO 2E+1
-4|proposal/known:NATO 2E+1 2025
-4|proposal/known:NATO 2E+1 since-2025
33|proposal/known:NATO 3
-11|proposal/known:NATO 3 2022
27|proposal/known:NATO 3 2023
34|proposal/known:NATO 3 2024
-12|proposal/known:NATO 3 2026
-12|proposal/known:NATO 3 since-2025
-4|proposal/known:NATO 3 to-1999
50|proposal/known:NATO 3 to-2024
-4|proposal/known:NATO 3-3.5
-3|proposal/known:NATO 3-3.5 2025
-4|proposal/known:NATO 3-3.5 since-2025
-38|proposal/known:NATO 3-4
-38|proposal/known:NATO 3-4 2025
-38|proposal/known:NATO 3-4 since-2025
-4|proposal/known:NATO 3.3
-4|proposal/known:NATO 3.3 2025
-4|proposal/known:NATO 3.3 since-2025
-5|proposal/known:NATO 3.5
-20|proposal/known:NATO 3.5 1982
-20|proposal/known:NATO 3.5 2024
63|proposal/known:NATO 3.5 2025
-21|proposal/known:NATO 3.5 2026
-7|proposal/known:NATO 3.5 2027
35|proposal/known:NATO 3.5 since-2025
-20|proposal/known:NATO 3.5 to-1999
-21|proposal/known:NATO 3.5 to-2024
17|proposal/known:NATO 3.6
17|proposal/known:NATO 3.6 2025
17|proposal/known:NATO 3.6 since-2025
26|proposal/known:NATO 3.7
27|proposal/known:NATO 3.7 2025
27|proposal/known:NATO 3.7 since-2025
17|proposal/known:NATO 4
14|proposal/known:NATO 4 1978
30|proposal/known:NATO 4 1987
-4|proposal/known:NATO 4 1989
-3|proposal/known:NATO 4 2012
-13|proposal/known:NATO 4 2025
-5|proposal/known:NATO 4 2026
-18|proposal/known:NATO 4 since-2025
40|proposal/known:NATO 4 to-1999
-5|proposal/known:NATO 4 to-2013
5|proposal/known:NATO 5
-4|proposal/known:NATO 5 2023
-16|proposal/known:NATO 5 2024
66|proposal/known:NATO 5 2025
-39|proposal/known:NATO 5 2026
26|proposal/known:NATO 5 since-2025
-22|proposal/known:NATO 5 to-2024
-4|proposal/known:NATO 5.5
-3|proposal/known:NATO 5.5 2025
-3|proposal/known:NATO 5.5 since-2025
-10|proposal/known:NATO to-2013
-16|proposal/known:NATO to-2021
37|proposal/known:NATO to-2024
5|proposal/known:NGA 2
5|proposal/known:NGA 2 2025
5|proposal/known:NGA 2 since-2025
6|proposal/known:NGA since-2025
-23|proposal/known:NLD 1.5
-23|proposal/known:NLD 1.5 2025
-23|proposal/known:NLD 1.5 since-2025
5|proposal/known:NLD 2
17|proposal/known:NLD 2 2023
-14|proposal/known:NLD 2 2025
-13|proposal/known:NLD 2 since-2025
17|proposal/known:NLD 2 to-2024
-5|proposal/known:NLD 2.5
-5|proposal/known:NLD 2.5 2024
-5|proposal/known:NLD 2.5 to-2024
7|proposal/known:NLD 2.8
7|proposal/known:NLD 2.8 2025
7|proposal/known:NLD 2.8 since-2025
-8|proposal/known:NLD 2E+1
-8|proposal/known:NLD 2E+1 2025
-8|proposal/known:NLD 2E+1 since-2025
28|proposal/known:NLD 3
-4|proposal/known:NLD 3 2024
30|proposal/known:NLD 3 2025
31|proposal/known:NLD 3 since-2025
-4|proposal/known:NLD 3 to-2024
16|proposal/known:NLD 3.5
16|proposal/known:NLD 3.5 2025
16|proposal/known:NLD 3.5 since-2025
-18|proposal/known:NLD 3.6
-18|proposal/known:NLD 3.6 2025
-18|proposal/known:NLD 3.6 since-2025
-10|proposal/known:NLD 5
-10|proposal/known:NLD 5 2025
-10|proposal/known:NLD 5 since-2025
20|proposal/known:NLD 7
20|proposal/known:NLD 7 1951
20|proposal/known:NLD 7 to-1999
-18|proposal/known:NLD since-2025
18|proposal/known:NLD to-1999
9|proposal/known:NLD to-2024
12|proposal/known:NOR 4
12|proposal/known:NOR 4 2025
12|proposal/known:NOR 4 since-2025
13|proposal/known:NOR since-2025
5|proposal/known:NPL 0.8
5|proposal/known:NPL 0.8 2025
5|proposal/known:NPL 0.8 since-2025
-3|proposal/known:NPL 1.3
-3|proposal/known:NPL 1.3 2025
-3|proposal/known:NPL 1.3 since-2025
4|proposal/known:NPL since-2025
-14|proposal/known:NZL 1.6
-14|proposal/known:NZL 1.6 2025
-14|proposal/known:NZL 1.6 since-2025
43|proposal/known:NZL 2
15|proposal/known:NZL 2 2023
6|proposal/known:NZL 2 2024
14|proposal/known:NZL 2 2025
8|proposal/known:NZL 2 2026
22|proposal/known:NZL 2 since-2025
20|proposal/known:NZL 2 to-2024
20|proposal/known:NZL 3
21|proposal/known:NZL 3 2026
20|proposal/known:NZL 3 since-2025
3|proposal/known:NZL 5
3|proposal/known:NZL 5 2025
3|proposal/known:NZL 5 since-2025
33|proposal/known:NZL since-2025
21|proposal/known:NZL to-2024
15|proposal/known:PAK 2.5
15|proposal/known:PAK 2.5 2025
15|proposal/known:PAK 2.5 since-2025
-3|proposal/known:PAK 4
-3|proposal/known:PAK 4 2025
-3|proposal/known:PAK 4 since-2025
13|proposal/known:PAK since-2025
3|proposal/known:PAK to-2024
3|proposal/known:PER 1.2
3|proposal/known:PER 1.2 2025
3|proposal/known:PER 1.2 since-2025
3|proposal/known:PER 1.5
3|proposal/known:PER 1.5 2025
3|proposal/known:PER 1.5 since-2025
5|proposal/known:PER since-2025
6|proposal/known:PHL 0.5
6|proposal/known:PHL 0.5 2024
6|proposal/known:PHL 0.5 to-2024
13|proposal/known:PHL 2
12|proposal/known:PHL 2 2024
67|proposal/known:PHL 2 2025
-68|proposal/known:PHL 2 2026
12|proposal/known:PHL 2 to-2024
-20|proposal/known:PHL 2.5
-20|proposal/known:PHL 2.5 2025
-20|proposal/known:PHL 2.5 since-2025
-3|proposal/known:PHL 3.2
-3|proposal/known:PHL 3.2 2025
-3|proposal/known:PHL 3.2 since-2025
-5|proposal/known:PHL 5
-5|proposal/known:PHL 5 2025
-5|proposal/known:PHL 5 since-2025
-30|proposal/known:PHL since-2025
20|proposal/known:PHL to-2024
21|proposal/known:PNG 1
21|proposal/known:PNG 1 2023
21|proposal/known:PNG 1 to-2024
21|proposal/known:PNG to-2024
-4|proposal/known:POL 1.5
-4|proposal/known:POL 1.5 2025
-4|proposal/known:POL 1.5 since-2025
7|proposal/known:POL 2.5
14|proposal/known:POL 2.5 2016
-6|proposal/known:POL 2.5 2024
14|proposal/known:POL 2.5 to-2021
-6|proposal/known:POL 2.5 to-2024
-57|proposal/known:POL 3
21|proposal/known:POL 3 2022
-65|proposal/known:POL 3 2024
-13|proposal/known:POL 3 2025
-13|proposal/known:POL 3 since-2025
-44|proposal/known:POL 3 to-2024
-17|proposal/known:POL 3.5
-17|proposal/known:POL 3.5 2025
-17|proposal/known:POL 3.5 since-2025
12|proposal/known:POL 4
12|proposal/known:POL 4 2025
12|proposal/known:POL 4 since-2025
33|proposal/known:POL 5
3|proposal/known:POL 5 2023
3|proposal/known:POL 5 2024
28|proposal/known:POL 5 2026
28|proposal/known:POL 5 since-2025
6|proposal/known:POL 5 to-2024
4|proposal/known:POL since-2025
13|proposal/known:POL to-2021
-44|proposal/known:POL to-2024
-4|proposal/known:PRK 4
-4|proposal/known:PRK 4 2026
-4|proposal/known:PRK 4 since-2025
-4|proposal/known:PRK since-2025
3|proposal/known:PRT 2
3|proposal/known:PRT 2 2025
3|proposal/known:PRT 2 since-2025
-12|proposal/known:PRT 3
-12|proposal/known:PRT 3 2025
-12|proposal/known:PRT 3 since-2025
-27|proposal/known:PRT 3.5
-27|proposal/known:PRT 3.5 2025
-27|proposal/known:PRT 3.5 since-2025
-34|proposal/known:PRT since-2025
-4|proposal/known:QAT 1.5
-4|proposal/known:QAT 1.5 2024
-4|proposal/known:QAT 1.5 to-2024
-4|proposal/known:QAT to-2024
4|proposal/known:ROU 3
4|proposal/known:ROU 3 2025
4|proposal/known:ROU 3 since-2025
17|proposal/known:ROU 3.5
17|proposal/known:ROU 3.5 2025
17|proposal/known:ROU 3.5 since-2025
21|proposal/known:ROU since-2025
-7|proposal/known:RUS 2
-7|proposal/known:RUS 2 2025
-7|proposal/known:RUS 2 since-2025
-24|proposal/known:RUS 3
-23|proposal/known:RUS 3 2024
-23|proposal/known:RUS 3 to-2024
-4|proposal/known:RUS 4
-4|proposal/known:RUS 4 2024
-4|proposal/known:RUS 4 to-2024
-9|proposal/known:RUS 5
-7|proposal/known:RUS 5 2022
-7|proposal/known:RUS 5 to-2024
-3|proposal/known:RUS 5.4
-3|proposal/known:RUS 5.4 2025
-3|proposal/known:RUS 5.4 since-2025
-14|proposal/known:RUS since-2025
-33|proposal/known:RUS to-2024
-12|proposal/known:RWA 1
-12|proposal/known:RWA 1 2025
-12|proposal/known:RWA 1 since-2025
-4|proposal/known:RWA 3
-4|proposal/known:RWA 3 2025
-4|proposal/known:RWA 3 since-2025
-17|proposal/known:RWA since-2025
-6|proposal/known:SAU 3
-6|proposal/known:SAU 3 2025
-6|proposal/known:SAU 3 since-2025
-7|proposal/known:SAU since-2025
-7|proposal/known:SGP 1.5
-7|proposal/known:SGP 1.5 2024
-7|proposal/known:SGP 1.5 to-2024
-9|proposal/known:SGP 2
-6|proposal/known:SGP 2 1994
-6|proposal/known:SGP 2 to-1999
-21|proposal/known:SGP 2.5
-20|proposal/known:SGP 2.5 2024
-20|proposal/known:SGP 2.5 to-2024
-5|proposal/known:SGP 3
-5|proposal/known:SGP 3 2026
-5|proposal/known:SGP 3 since-2025
7|proposal/known:SGP 4
6|proposal/known:SGP 4 2025
7|proposal/known:SGP 4 since-2025
-14|proposal/known:SGP 5
6|proposal/known:SGP 5 2025
-20|proposal/known:SGP 5 2026
-14|proposal/known:SGP 5 since-2025
-14|proposal/known:SGP since-2025
-6|proposal/known:SGP to-1999
-29|proposal/known:SGP to-2024
-4|proposal/known:SVK 3
-4|proposal/known:SVK 3 2025
-4|proposal/known:SVK 3 since-2025
3|proposal/known:SVN 3
3|proposal/known:SVN 3 2025
3|proposal/known:SVN 3 since-2025
10|proposal/known:SVN 3.5
10|proposal/known:SVN 3.5 2025
10|proposal/known:SVN 3.5 since-2025
-28|proposal/known:SVN 3.7
-28|proposal/known:SVN 3.7 2025
-28|proposal/known:SVN 3.7 since-2025
-12|proposal/known:SVN since-2025
-17|proposal/known:SWE 1.5
-17|proposal/known:SWE 1.5 2025
-17|proposal/known:SWE 1.5 since-2025
42|proposal/known:SWE 2.5
-4|proposal/known:SWE 2.5 2023
46|proposal/known:SWE 2.5 2025
46|proposal/known:SWE 2.5 since-2025
-4|proposal/known:SWE 2.5 to-2024
3|proposal/known:SWE 2.6
3|proposal/known:SWE 2.6 2024
3|proposal/known:SWE 2.6 to-2024
-34|proposal/known:SWE 3
-25|proposal/known:SWE 3 2024
-10|proposal/known:SWE 3 2025
-10|proposal/known:SWE 3 since-2025
-25|proposal/known:SWE 3 to-2024
-5|proposal/known:SWE 3.3
-5|proposal/known:SWE 3.3 2025
-5|proposal/known:SWE 3.3 since-2025
-3|proposal/known:SWE 3.5
-3|proposal/known:SWE 3.5 2025
-3|proposal/known:SWE 3.5 since-2025
-4|proposal/known:SWE 4 2025
7|proposal/known:SWE 5
6|proposal/known:SWE 5 2025
7|proposal/known:SWE 5 since-2025
17|proposal/known:SWE since-2025
-27|proposal/known:SWE to-2024
-3|proposal/known:SWZ 1
-3|proposal/known:SWZ 1 2024
-3|proposal/known:SWZ 1 to-2024
-3|proposal/known:SWZ to-2024
10|proposal/known:THA 1.5
3|proposal/known:THA 1.5 2025
6|proposal/known:THA 1.5 2026
10|proposal/known:THA 1.5 since-2025
3|proposal/known:THA 2
3|proposal/known:THA 2 since-2025
-5|proposal/known:THA 4
-5|proposal/known:THA 4 2025
-5|proposal/known:THA 4 since-2025
13|proposal/known:THA 5
13|proposal/known:THA 5 2025
13|proposal/known:THA 5 since-2025
18|proposal/known:THA since-2025
21|proposal/known:TJK 3
21|proposal/known:TJK 3 2025
21|proposal/known:TJK 3 since-2025
20|proposal/known:TJK since-2025
14|proposal/known:TON 1.6
14|proposal/known:TON 1.6 2025
14|proposal/known:TON 1.6 since-2025
14|proposal/known:TON since-2025
4|proposal/known:TUR 3
4|proposal/known:TUR 3 2025
4|proposal/known:TUR 3 since-2025
4|proposal/known:TUR 4.5
4|proposal/known:TUR 4.5 1999
4|proposal/known:TUR 4.5 to-1999
13|proposal/known:TUR 5
13|proposal/known:TUR 5 2025
13|proposal/known:TUR 5 since-2025
17|proposal/known:TUR since-2025
4|proposal/known:TUR to-1999
-6|proposal/known:TWN 0.8
-6|proposal/known:TWN 0.8 2024
-6|proposal/known:TWN 0.8 to-2024
-21|proposal/known:TWN 1
-21|proposal/known:TWN 1 2025
-21|proposal/known:TWN 1 since-2025
11|proposal/known:TWN 1.5
13|proposal/known:TWN 1.5 2025
13|proposal/known:TWN 1.5 since-2025
-21|proposal/known:TWN 1.8
-21|proposal/known:TWN 1.8 2024
-21|proposal/known:TWN 1.8 to-2024
24|proposal/known:TWN 1E+1
22|proposal/known:TWN 1E+1 2024
22|proposal/known:TWN 1E+1 to-2024
-12|proposal/known:TWN 2
-7|proposal/known:TWN 2 2022
-6|proposal/known:TWN 2 2025
-6|proposal/known:TWN 2 since-2025
-7|proposal/known:TWN 2 to-2024
-9|proposal/known:TWN 2.5
-9|proposal/known:TWN 2.5 2025
-9|proposal/known:TWN 2.5 since-2025
3|proposal/known:TWN 3
24|proposal/known:TWN 3 2022
14|proposal/known:TWN 3 2023
-23|proposal/known:TWN 3 2024
-5|proposal/known:TWN 3 2025
-8|proposal/known:TWN 3 2026
-13|proposal/known:TWN 3 since-2025
16|proposal/known:TWN 3 to-2024
-16|proposal/known:TWN 3-3.5
-14|proposal/known:TWN 3-3.5 2026
-14|proposal/known:TWN 3-3.5 since-2025
15|proposal/known:TWN 3.4
15|proposal/known:TWN 3.4 2026
15|proposal/known:TWN 3.4 since-2025
46|proposal/known:TWN 3.5
22|proposal/known:TWN 3.5 2024
30|proposal/known:TWN 3.5 2025
-7|proposal/known:TWN 3.5 2026
24|proposal/known:TWN 3.5 since-2025
22|proposal/known:TWN 3.5 to-2024
-14|proposal/known:TWN 4
-16|proposal/known:TWN 4 2025
-15|proposal/known:TWN 4 since-2025
19|proposal/known:TWN 4.4
19|proposal/known:TWN 4.4 2025
19|proposal/known:TWN 4.4 since-2025
31|proposal/known:TWN 5 2024
-3|proposal/known:TWN 5 2025
-31|proposal/known:TWN 5 2026
-35|proposal/known:TWN 5 since-2025
32|proposal/known:TWN 5 to-2024
14|proposal/known:TWN 7
7|proposal/known:TWN 7 2025
7|proposal/known:TWN 7 2026
14|proposal/known:TWN 7 since-2025
-23|proposal/known:TWN since-2025
57|proposal/known:TWN to-2024
-3|proposal/known:TZA 1.8
-3|proposal/known:TZA 1.8 2025
-3|proposal/known:TZA 1.8 since-2025
-3|proposal/known:TZA since-2025
12|proposal/known:UGA 1
12|proposal/known:UGA 1 2025
12|proposal/known:UGA 1 since-2025
11|proposal/known:UGA since-2025
-3|proposal/known:UKR 0.25
34|proposal/known:UKR 1E+1
34|proposal/known:UKR 1E+1 2025
34|proposal/known:UKR 1E+1 since-2025
-4|proposal/known:UKR 2
-4|proposal/known:UKR 2 to-2024
-19|proposal/known:UKR 3
-19|proposal/known:UKR 3 2025
-19|proposal/known:UKR 3 since-2025
3|proposal/known:UKR 3E+1
3|proposal/known:UKR 3E+1 2025
3|proposal/known:UKR 3E+1 since-2025
-3|proposal/known:UKR 4
-3|proposal/known:UKR 4 2025
-3|proposal/known:UKR 4 since-2025
10|proposal/known:UKR 6
10|proposal/known:UKR 6 2025
10|proposal/known:UKR 6 since-2025
23|proposal/known:UKR since-2025
-6|proposal/known:UKR to-2024
-17|proposal/known:USA 1.5
-3|proposal/known:USA 1.5 1982
-3|proposal/known:USA 1.5 2007
-6|proposal/known:USA 1.5 2026
-7|proposal/known:USA 1.5 since-2025
-5|proposal/known:USA 1.5 to-1999
-4|proposal/known:USA 1.5 to-2013
-5|proposal/known:USA 1.7
-8|proposal/known:USA 1.7 1980
-5|proposal/known:USA 1.7 1981
9|proposal/known:USA 1.7 2025
9|proposal/known:USA 1.7 since-2025
-13|proposal/known:USA 1.7 to-1999
-15|proposal/known:USA 1E+1
-13|proposal/known:USA 1E+1 2024
-13|proposal/known:USA 1E+1 to-2024
-15|proposal/known:USA 2
-12|proposal/known:USA 2 2019
-13|proposal/known:USA 2 to-2021
18|proposal/known:USA 2.5
15|proposal/known:USA 2.5 1992
3|proposal/known:USA 2.5 2025
4|proposal/known:USA 2.5 since-2025
15|proposal/known:USA 2.5 to-1999
-4|proposal/known:USA 2.8
-4|proposal/known:USA 2.8 2025
-4|proposal/known:USA 2.8 since-2025
18|proposal/known:USA 2E+1
18|proposal/known:USA 2E+1 2025
18|proposal/known:USA 2E+1 since-2025
-18|proposal/known:USA 3
-5|proposal/known:USA 3 1981
5|proposal/known:USA 3 1992
-34|proposal/known:USA 3 2024
9|proposal/known:USA 3 2025
11|proposal/known:USA 3 2026
20|proposal/known:USA 3 since-2025
-3|proposal/known:USA 3 to-1999
-34|proposal/known:USA 3 to-2024
-15|proposal/known:USA 3.4
-15|proposal/known:USA 3.4 2026
-15|proposal/known:USA 3.4 since-2025
-21|proposal/known:USA 3.5
-17|proposal/known:USA 3.5 2025
-19|proposal/known:USA 3.5 since-2025
-10|proposal/known:USA 4
-4|proposal/known:USA 4 1978
-27|proposal/known:USA 4 1987
22|proposal/known:USA 4 2007
8|proposal/known:USA 4 2008
5|proposal/known:USA 4 2012
-12|proposal/known:USA 4 2025
-12|proposal/known:USA 4 since-2025
-33|proposal/known:USA 4 to-1999
36|proposal/known:USA 4 to-2013
9|proposal/known:USA 4.5
9|proposal/known:USA 4.5 2026
9|proposal/known:USA 4.5 since-2025
3|proposal/known:USA 4.6
3|proposal/known:USA 4.6 2026
3|proposal/known:USA 4.6 since-2025
9|proposal/known:USA 4.7
9|proposal/known:USA 4.7 2026
9|proposal/known:USA 4.7 since-2025
12|proposal/known:USA 4.8
12|proposal/known:USA 4.8 2026
12|proposal/known:USA 4.8 since-2025
50|proposal/known:USA 5
9|proposal/known:USA 5 2022
15|proposal/known:USA 5 2023
-16|proposal/known:USA 5 2024
42|proposal/known:USA 5 2026
42|proposal/known:USA 5 since-2025
8|proposal/known:USA 5 to-2024
15|proposal/known:USA 5.2
15|proposal/known:USA 5.2 1980
15|proposal/known:USA 5.2 to-1999
14|proposal/known:USA 7
14|proposal/known:USA 7 1981
14|proposal/known:USA 7 to-1999
56|proposal/known:USA since-2025
-14|proposal/known:USA to-1999
31|proposal/known:USA to-2013
-14|proposal/known:USA to-2021
-47|proposal/known:USA to-2024
-5|proposal/known:VEN 4.5
-5|proposal/known:VEN 4.5 2026
-5|proposal/known:VEN 4.5 since-2025
-5|proposal/known:VEN since-2025
-5|proposal/known:VNM 1
-5|proposal/known:VNM 1 2025
-5|proposal/known:VNM 1 since-2025
-47|proposal/known:VNM 2
-3|proposal/known:VNM 2 2024
-42|proposal/known:VNM 2 2025
-42|proposal/known:VNM 2 since-2025
-4|proposal/known:VNM 2 to-2024
13|proposal/known:VNM 2.5
13|proposal/known:VNM 2.5 2025
13|proposal/known:VNM 2.5 since-2025
-12|proposal/known:VNM 5
-12|proposal/known:VNM 5 2025
-12|proposal/known:VNM 5 since-2025
-51|proposal/known:VNM since-2025
-4|proposal/known:VNM to-2024
-6|proposal/known:ZAF 1
-6|proposal/known:ZAF 1 2024
-6|proposal/known:ZAF 1 to-2024
9|proposal/known:ZAF 1.5
9|proposal/known:ZAF 1.5 2024
9|proposal/known:ZAF 1.5 to-2024
28|proposal/known:ZAF 2
28|proposal/known:ZAF 2 2025
28|proposal/known:ZAF 2 since-2025
28|proposal/known:ZAF since-2025
3|proposal/known:ZAF to-2024
-20|proposal/last:before
-11|proposal/last:same-sentence
15|proposal/named:1
8|proposal/named:2
28|proposal/named:3
-60|proposal/one-of-several
8|proposal/ruled
4|proposal/ruled:spender-before
-39|proposal/ruled:spender-beside
-17|proposal/ruled:spender-both
-27|proposal/ruled:spender-clause
47|proposal/ruled:spender-clause-after
20|proposal/ruled:spender-listed
48|proposal/ruled:spender-of-gdp
-12|proposal/ruled:spender-of-noun
-14|proposal/ruled:spender-ours
-13|proposal/ruled:spender-party
11|proposal/ruled:spender-relative
-12|proposal/ruled:spender-subject
11|proposal/ruled:spender-where
30|proposal/same-figure-of-another
-30|proposal/same-figure-of-it
-42|proposal/several:2
-66|proposal/several:3
45|proposal/several:4
6|proposal/subject-of:accept
-14|proposal/subject-of:advise
5|proposal/subject-of:advocate
-16|proposal/subject-of:afford
5|proposal/subject-of:agree
-4|proposal/subject-of:aim
-4|proposal/subject-of:angle for
-23|proposal/subject-of:argue
-17|proposal/subject-of:argue for
18|proposal/subject-of:ask
16|proposal/subject-of:ask for
-85|proposal/subject-of:back
46|proposal/subject-of:be
-19|proposal/subject-of:believe
9|proposal/subject-of:bring
-34|proposal/subject-of:call for
30|proposal/subject-of:campaign
10|proposal/subject-of:climb
6|proposal/subject-of:commit
32|proposal/subject-of:cut
29|proposal/subject-of:debate
-38|proposal/subject-of:devote
3|proposal/subject-of:discuss
-33|proposal/subject-of:do
-11|proposal/subject-of:drop
-34|proposal/subject-of:end
15|proposal/subject-of:endorse
5|proposal/subject-of:envision
9|proposal/subject-of:eye
13|proposal/subject-of:favor
13|proposal/subject-of:favour
3|proposal/subject-of:fix
-78|proposal/subject-of:float
32|proposal/subject-of:get
46|proposal/subject-of:go
10|proposal/subject-of:guarantee
10|proposal/subject-of:head
-9|proposal/subject-of:hold
29|proposal/subject-of:hope
6|proposal/subject-of:insist on
20|proposal/subject-of:keep
-14|proposal/subject-of:lay down
-30|proposal/subject-of:leave
6|proposal/subject-of:lift
5|proposal/subject-of:like
-7|proposal/subject-of:like to see
3|proposal/subject-of:live with
-42|proposal/subject-of:lobby for
3|proposal/subject-of:look at
16|proposal/subject-of:lower
-13|proposal/subject-of:march
9|proposal/subject-of:mean
4|proposal/subject-of:mention
-51|proposal/subject-of:move
13|proposal/subject-of:mull
21|proposal/subject-of:muse
5|proposal/subject-of:offer
29|proposal/subject-of:pay
7|proposal/subject-of:plan
9|proposal/subject-of:plead for
-21|proposal/subject-of:pledge
19|proposal/subject-of:promise
-8|proposal/subject-of:propose
4|proposal/subject-of:push
-7|proposal/subject-of:put forward
-76|proposal/subject-of:raise
3|proposal/subject-of:ratify
12|proposal/subject-of:reach
5|proposal/subject-of:ready
-3|proposal/subject-of:reckon on
-19|proposal/subject-of:recommend
-10|proposal/subject-of:refuse
19|proposal/subject-of:require
15|proposal/subject-of:rule out
-47|proposal/subject-of:scoff
-30|proposal/subject-of:seek
28|proposal/subject-of:set
4|proposal/subject-of:settle for
-9|proposal/subject-of:settle on
-6|proposal/subject-of:slip
-39|proposal/subject-of:sound out
-15|proposal/subject-of:speak of
-3|proposal/subject-of:spell out
21|proposal/subject-of:spend
13|proposal/subject-of:stay
-14|proposal/subject-of:stop
3|proposal/subject-of:study
-20|proposal/subject-of:suggest
5|proposal/subject-of:table
9|proposal/subject-of:take
22|proposal/subject-of:talk about
26|proposal/subject-of:talk of
-33|proposal/subject-of:tell
-22|proposal/subject-of:think
-7|proposal/subject-of:try
37|proposal/subject-of:urge
22|proposal/subject-of:vote on
16|proposal/subject-of:want
17|proposal/subject-of:weigh
7|proposal/subject-of:write
-9|proposal/subject:be body
33|proposal/subject:be capital
4|proposal/subject:be country
-9|proposal/subject:be gov
13|proposal/subject:be leader
23|proposal/subject:be nongov
-10|proposal/subject:be pronoun
-6|proposal/subject:cap body
19|proposal/subject:cap gov
-3|proposal/subject:demand allies
-19|proposal/subject:demand body
20|proposal/subject:demand capital
-53|proposal/subject:demand country
57|proposal/subject:demand gov
-33|proposal/subject:demand nongov
6|proposal/subject:demand pronoun
7|proposal/subject:denial gov
-45|proposal/subject:denial pronoun
-12|proposal/subject:level country
-9|proposal/subject:level pronoun
15|proposal/subject:move body
-5|proposal/subject:move capital
30|proposal/subject:move country
31|proposal/subject:move gov
-53|proposal/subject:move leader
-3|proposal/subject:move people
-4|proposal/subject:move pronoun
-7|proposal/subject:pledge body
-37|proposal/subject:pledge capital
-22|proposal/subject:pledge country
11|proposal/subject:pledge gov
25|proposal/subject:pledge leader
15|proposal/subject:pledge nongov
21|proposal/subject:pledge pronoun
-7|proposal/subject:proposal allies
17|proposal/subject:proposal body
20|proposal/subject:proposal capital
17|proposal/subject:proposal country
-4|proposal/subject:proposal gov
-36|proposal/subject:proposal leader
41|proposal/subject:proposal nongov
-43|proposal/subject:proposal pronoun
16|proposal/subject:spend allies
-37|proposal/subject:spend body
-19|proposal/subject:spend capital
22|proposal/subject:spend country
-4|proposal/subject:spend gov
4|proposal/subject:spend nongov
-48|proposal/subject:spend pronoun
59|proposal/title
-46|proposal/told-of:0
-15|proposal/told-of:1
15|proposal/told-of:2
45|proposal/told-of:3
14|proposal/unnamed
-64|proposal/unnamed-beside-others
"""
