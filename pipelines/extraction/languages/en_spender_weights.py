"""What each cue of ``english.spender_cues`` speaks for; made by ``training/parties.py``, not by hand.

Each line: hundredths of the logarithm of odds, ``|``, the kind of claim in which the cue weighs so
much more (or nothing, where it does in all), ``/`` and the cue.
"""

TABLE = """\
53|/after-joint:0 far
51|/after-joint:0 mid
77|/after-joint:0 near
-15|/after-joint:1 mid
-24|/after-joint:1 near
-48|/after-joint:2 far
22|/after-joint:2 mid
-24|/after-joint:2 near
-38|/after-joint:3 far
-31|/after-joint:3 mid
-32|/after-joint:3 near
-4|/after-led:\" far joined
-8|/after-led:# far joined
4|/after-led:# near free
19|/after-led:'s far free
4|/after-led:'s far joined
3|/after-led:'s near free
21|/after-led:, far joined
6|/after-led:, near joined
4|/after-led:- far joined
-8|/after-led:. far free
-3|/after-led:. far joined
-5|/after-led:. near free
18|/after-led:: far joined
97|/after-led:: near joined
-59|/after-led:; far joined
-55|/after-led:; near joined
-20|/after-led:? near free
6|/after-led:DATE far joined
3|/after-led:PARTY far joined
-6|/after-led:PARTY near free
-4|/after-led:about far joined
4|/after-led:above far free
-12|/after-led:above near free
19|/after-led:accept far free
20|/after-led:accused far joined
4|/after-led:accused near joined
-8|/after-led:across far joined
29|/after-led:across near free
-49|/after-led:adopt near free
-10|/after-led:advise far joined
-8|/after-led:affect near free
43|/after-led:after far joined
-70|/after-led:after near joined
5|/after-led:all far free
4|/after-led:all far joined
7|/after-led:all near free
6|/after-led:alliance far joined
-14|/after-led:allies far free
-12|/after-led:also far joined
7|/after-led:although far joined
-9|/after-led:although near joined
6|/after-led:among far free
-19|/after-led:among near free
4|/after-led:among near joined
-45|/after-led:an far joined
-63|/after-led:and far free
-74|/after-led:and far joined
-63|/after-led:and near free
-12|/after-led:and near joined
-60|/after-led:another near free
13|/after-led:any far free
9|/after-led:any far joined
61|/after-led:anything near free
-5|/after-led:around far free
-20|/after-led:around far joined
3|/after-led:as far free
-33|/after-led:as far joined
33|/after-led:as near free
-10|/after-led:as near joined
13|/after-led:asian far joined
-10|/after-led:ask far free
3|/after-led:ask far joined
7|/after-led:ask for far free
28|/after-led:ask near free
5|/after-led:assume far joined
-21|/after-led:at far free
27|/after-led:at far joined
10|/after-led:at near free
-11|/after-led:attacking near free
4|/after-led:back far joined
4|/after-led:bare far joined
6|/after-led:be far joined
28|/after-led:because far joined
23|/after-led:because near joined
3|/after-led:become near free
3|/after-led:before far joined
-33|/after-led:before near joined
5|/after-led:believe near free
-5|/after-led:below far joined
16|/after-led:better near free
-35|/after-led:bids near free
3|/after-led:both far free
5|/after-led:both near free
4|/after-led:both near joined
5|/after-led:break far joined
4|/after-led:breaking far joined
10|/after-led:bring far free
15|/after-led:bring far joined
15|/after-led:bring near free
5|/after-led:bring near joined
-22|/after-led:but far joined
29|/after-led:but near joined
-13|/after-led:buying near free
15|/after-led:buys far free
-18|/after-led:by far free
-3|/after-led:by far joined
-9|/after-led:by near joined
-14|/after-led:call far joined
-4|/after-led:call for far joined
49|/after-led:call for near free
-21|/after-led:call near free
3|/after-led:call near joined
-9|/after-led:call on far joined
-3|/after-led:can far joined
4|/after-led:caretaker far free
9|/after-led:chief cabinet secretary far joined
-3|/after-led:cite near joined
12|/after-led:come to near joined
-38|/after-led:commissioner far free
15|/after-led:complete far joined
-4|/after-led:concerned far joined
56|/after-led:concerns far free
-11|/after-led:copy far joined
14|/after-led:cost far joined
8|/after-led:costs near free
-12|/after-led:countries far joined
-10|/after-led:cover far joined
-3|/after-led:criticised far joined
3|/after-led:cut near free
53|/after-led:cut near joined
22|/after-led:date far joined
-19|/after-led:defence minister far joined
-15|/after-led:defence minister near joined
-9|/after-led:defence near free
26|/after-led:defend far free
5|/after-led:defend far joined
-3|/after-led:defense far joined
-31|/after-led:deputy near free
-14|/after-led:did far joined
-3|/after-led:did near free
7|/after-led:did near joined
5|/after-led:divides far joined
6|/after-led:done near joined
14|/after-led:double near joined
-14|/after-led:doubted far joined
-10|/after-led:even far joined
3|/after-led:every far free
-3|/after-led:exceed far joined
-18|/after-led:exempt far free
-33|/after-led:expect far free
8|/after-led:favour far free
15|/after-led:figure far joined
-22|/after-led:find far free
4|/after-led:find far joined
64|/after-led:for far free
-78|/after-led:for far joined
108|/after-led:for near free
-10|/after-led:for near joined
-43|/after-led:foreign minister far joined
7|/after-led:foreign minister near joined
26|/after-led:former far joined
48|/after-led:from far free
-7|/after-led:from far joined
76|/after-led:from near free
-23|/after-led:from near joined
-6|/after-led:frozen far free
3|/after-led:future far joined
-11|/after-led:gdp near free
19|/after-led:general far joined
6|/after-led:general near joined
4|/after-led:give near free
26|/after-led:give near joined
16|/after-led:goal near joined
10|/after-led:governs near joined
4|/after-led:gritting near joined
16|/after-led:gross domestic product near free
66|/after-led:guide near free
-8|/after-led:had far joined
6|/after-led:had near joined
16|/after-led:half far joined
14|/after-led:has far joined
-19|/after-led:have far joined
-9|/after-led:hear far joined
-10|/after-led:hear near free
-10|/after-led:his far free
10|/after-led:his far joined
3|/after-led:hold far joined
-13|/after-led:hope far free
-22|/after-led:host near free
-18|/after-led:if far joined
7|/after-led:if near joined
5|/after-led:in far free
-21|/after-led:in far joined
-9|/after-led:in line with far free
-10|/after-led:in line with far joined
-15|/after-led:in line with near free
-22|/after-led:in line with near joined
23|/after-led:in near free
36|/after-led:in near joined
8|/after-led:information far joined
-14|/after-led:into far free
18|/after-led:into near free
-6|/after-led:is far free
-5|/after-led:is near free
-46|/after-led:is near joined
-15|/after-led:its far joined
22|/after-led:its near free
-17|/after-led:joining far free
-6|/after-led:keep far joined
-23|/after-led:leader near joined
6|/after-led:least far free
23|/after-led:least near free
7|/after-led:leave near free
3|/after-led:led far joined
10|/after-led:left far joined
3|/after-led:left near free
-7|/after-led:leftwing far joined
3|/after-led:let near free
9|/after-led:let near joined
-26|/after-led:level far joined
11|/after-led:like far free
-21|/after-led:like far joined
8|/after-led:like near free
35|/after-led:like near joined
-5|/after-led:limit near joined
-3|/after-led:lists far free
-14|/after-led:long far joined
8|/after-led:made far joined
-20|/after-led:made near free
16|/after-led:make far joined
3|/after-led:makes near free
4|/after-led:makes near joined
-4|/after-led:mean far joined
-76|/after-led:mean near joined
3|/after-led:meet far free
-6|/after-led:mention near joined
-24|/after-led:method far free
-16|/after-led:misread far joined
-4|/after-led:money far joined
-20|/after-led:more far joined
-5|/after-led:more than double far joined
-20|/after-led:name far free
7|/after-led:name far joined
6|/after-led:name near joined
5|/after-led:near far joined
-10|/after-led:neighboring far joined
3|/after-led:new far joined
4|/after-led:new near free
28|/after-led:next far joined
7|/after-led:next near free
-9|/after-led:no far joined
-6|/after-led:no near free
-20|/after-led:nordic far joined
3|/after-led:normal far joined
3|/after-led:note far joined
91|/after-led:of far free
17|/after-led:of far joined
54|/after-led:of near free
-78|/after-led:of near joined
-55|/after-led:on far free
-24|/after-led:on far joined
-20|/after-led:on near free
-6|/after-led:only far joined
-14|/after-led:open near free
-5|/after-led:or near free
24|/after-led:other far joined
-3|/after-led:out far joined
38|/after-led:outgoing far free
4|/after-led:outlast near free
4|/after-led:over far free
4|/after-led:over far joined
4|/after-led:pay far free
-4|/after-led:persuade far joined
6|/after-led:persuade near joined
3|/after-led:place near free
-14|/after-led:please far joined
4|/after-led:praised near free
13|/after-led:premier far joined
-3|/after-led:premier near joined
10|/after-led:present far joined
4|/after-led:president far free
9|/after-led:president far joined
-24|/after-led:president near joined
12|/after-led:prices far joined
21|/after-led:prime minister far joined
-4|/after-led:prime minister near free
-33|/after-led:prime minister near joined
-6|/after-led:promise far free
-12|/after-led:promise near free
6|/after-led:propose far joined
-37|/after-led:provided near free
-24|/after-led:put far joined
-69|/after-led:rather far free
17|/after-led:reach near free
4|/after-led:read far joined
31|/after-led:rebuild near free
38|/after-led:reckon near joined
3|/after-led:remain near free
16|/after-led:remain near joined
-4|/after-led:replaced far joined
-5|/after-led:replaced near free
-17|/after-led:reprimanded far joined
-45|/after-led:resembles far free
30|/after-led:responsible near joined
-24|/after-led:review far joined
6|/after-led:run near joined
5|/after-led:running far joined
11|/after-led:satisfy near free
-4|/after-led:save far joined
3|/after-led:say far free
14|/after-led:say far joined
16|/after-led:say near joined
-18|/after-led:schedule far joined
3|/after-led:secretary near joined
22|/after-led:senior far joined
-47|/after-led:senior near joined
3|/after-led:several far joined
4|/after-led:several near joined
3|/after-led:show near free
3|/after-led:since far free
-15|/after-led:since far joined
9|/after-led:something far joined
4|/after-led:something near free
-23|/after-led:spend far joined
63|/after-led:split near joined
-11|/after-led:standard far joined
-4|/after-led:strategy far free
9|/after-led:stunned far free
-26|/after-led:suits far joined
-3|/after-led:surprised far free
3|/after-led:surprises near free
6|/after-led:take far free
7|/after-led:take near free
-3|/after-led:talk about far joined
-5|/after-led:talk about near joined
-4|/after-led:talk far joined
7|/after-led:target far joined
29|/after-led:target near joined
5|/after-led:taunted far joined
12|/after-led:tell far joined
-46|/after-led:tell near free
-4|/after-led:than far free
10|/after-led:than far joined
-6|/after-led:thank far joined
-22|/after-led:thanked near joined
16|/after-led:that far free
20|/after-led:that far joined
-22|/after-led:that near free
-17|/after-led:that near joined
-3|/after-led:their far joined
21|/after-led:then far joined
-3|/after-led:then near joined
-51|/after-led:think near free
-3|/after-led:this far joined
52|/after-led:though far joined
11|/after-led:though near joined
-7|/after-led:time far free
-22|/after-led:time far joined
6|/after-led:time near joined
-8|/after-led:to far free
-58|/after-led:to far joined
11|/after-led:to near free
5|/after-led:to near joined
6|/after-led:today near free
-18|/after-led:touches far joined
-5|/after-led:toward far joined
9|/after-led:treasurer near joined
18|/after-led:treaty far free
8|/after-led:turned far joined
-13|/after-led:two far joined
4|/after-led:under far joined
-3|/after-led:unified far joined
27|/after-led:unmoved near free
-30|/after-led:up near joined
11|/after-led:upon near free
-4|/after-led:urge far joined
-3|/after-led:urge near joined
6|/after-led:vice defense minister near joined
11|/after-led:visiting far joined
23|/after-led:visits near free
34|/after-led:want far free
23|/after-led:want far joined
-4|/after-led:want near joined
5|/after-led:was far joined
3|/after-led:was near free
4|/after-led:western far joined
-12|/after-led:what far free
15|/after-led:what far joined
8|/after-led:what near free
33|/after-led:what near joined
-5|/after-led:whatever near free
-7|/after-led:when far joined
11|/after-led:when near joined
16|/after-led:where far joined
69|/after-led:where near joined
-6|/after-led:whereas far joined
-41|/after-led:whether far joined
54|/after-led:which far joined
23|/after-led:which near joined
-11|/after-led:while far joined
-58|/after-led:whose far joined
-11|/after-led:will near joined
-30|/after-led:with far free
-3|/after-led:with far joined
-24|/after-led:with near free
-11|/after-led:with near joined
-19|/after-led:without near free
5|/after-led:worried far joined
-8|/after-led:would near joined
3|/after-led:write far joined
4|/after-led:year far joined
-8|/after-led:— far joined
148|/after:allies name
81|/after:body name
43|/after:body owner
-23|/after:capital name
-52|/after:capital owner
-31|/after:country name
-37|/after:country owner
-17|/after:gov name
-19|/after:gov owner
4|/after:leader name
11|/after:leader owner
-21|/after:nongov name
25|/after:nongov owner
-37|/after:people name
11|/after:people owner
-63|/after:pronoun name
-31|/after:pronoun owner
-43|/asked
35|/asks
3|/before-clause:after-figure inside name allies
-12|/before-clause:after-figure inside name body
-53|/before-clause:after-figure inside name country
9|/before-clause:after-figure inside name gov
7|/before-clause:after-figure inside name leader
3|/before-clause:after-figure inside name nongov
-12|/before-clause:after-figure inside name people
8|/before-clause:after-figure inside name pronoun
-33|/before-clause:after-figure inside owner body
11|/before-clause:after-figure inside owner capital
-23|/before-clause:after-figure inside owner country
-13|/before-clause:after-figure inside owner gov
13|/before-clause:after-figure inside owner leader
4|/before-clause:after-figure inside owner nongov
-10|/before-clause:after-figure inside owner people
71|/before-clause:after-figure inside owner pronoun
-21|/before-clause:after-figure opens name allies
29|/before-clause:after-figure opens name body
37|/before-clause:after-figure opens name capital
-21|/before-clause:after-figure opens name country
-17|/before-clause:after-figure opens name gov
-31|/before-clause:after-figure opens name leader
22|/before-clause:after-figure opens name nongov
-7|/before-clause:after-figure opens name people
41|/before-clause:after-figure opens name pronoun
16|/before-clause:after-figure opens owner body
39|/before-clause:after-figure opens owner capital
-10|/before-clause:after-figure opens owner country
-18|/before-clause:after-figure opens owner gov
3|/before-clause:after-figure opens owner leader
10|/before-clause:after-figure opens owner people
-28|/before-clause:after-figure opens owner pronoun
37|/before-clause:free inside name allies
-33|/before-clause:free inside name body
10|/before-clause:free inside name capital
68|/before-clause:free inside name country
-19|/before-clause:free inside name gov
8|/before-clause:free inside name leader
-6|/before-clause:free inside name nongov
15|/before-clause:free inside name people
-10|/before-clause:free inside name pronoun
27|/before-clause:free inside owner allies
-24|/before-clause:free inside owner body
66|/before-clause:free inside owner country
16|/before-clause:free inside owner leader
-5|/before-clause:free inside owner nongov
17|/before-clause:free inside owner people
-20|/before-clause:free inside owner pronoun
46|/before-clause:free opens name allies
41|/before-clause:free opens name body
-29|/before-clause:free opens name capital
51|/before-clause:free opens name country
-23|/before-clause:free opens name gov
-19|/before-clause:free opens name nongov
42|/before-clause:free opens name people
-67|/before-clause:free opens name pronoun
38|/before-clause:free opens owner body
-21|/before-clause:free opens owner capital
16|/before-clause:free opens owner country
-21|/before-clause:free opens owner gov
-14|/before-clause:free opens owner leader
-14|/before-clause:free opens owner nongov
10|/before-clause:free opens owner people
-25|/before-clause:free opens owner pronoun
74|/before-far:1
5|/before-far:20
57|/before-far:4
-21|/before-far:60
55|/before-far:9
67|/before-free:0 after-figure name far
103|/before-free:0 after-figure name near
38|/before-free:0 after-figure owner far
48|/before-free:0 after-figure owner near
25|/before-free:0 free name far
43|/before-free:0 free name near
10|/before-free:0 free owner far
63|/before-free:0 free owner near
-6|/before-free:1 after-figure name far
-9|/before-free:1 after-figure name near
3|/before-free:1 after-figure owner far
-19|/before-free:1 after-figure owner near
35|/before-free:1 free name far
18|/before-free:1 free owner far
17|/before-free:1 free owner near
-77|/before-free:2 after-figure name far
-65|/before-free:2 after-figure name near
-15|/before-free:2 after-figure owner far
-19|/before-free:2 after-figure owner near
-4|/before-free:2 free name far
-3|/before-free:2 free name near
-23|/before-free:2 free owner far
-30|/before-free:2 free owner near
-17|/before-free:3 after-figure name far
-12|/before-free:3 after-figure name near
-3|/before-free:3 after-figure owner near
16|/before-free:3 free name near
-4|/before-free:3 free owner far
-8|/before-free:3 free owner near
39|/before-joint:0 after-figure
55|/before-joint:0 free
-14|/before-joint:1 after-figure
41|/before-joint:1 free
-15|/before-joint:2 after-figure
45|/before-joint:2 free
7|/before-joint:3 after-figure
12|/before-joint:3 free
29|/before-led:
6|/before-led:\"
-29|/before-led:#
4|/before-led:'
95|/before-led:'s
-7|/before-led:(
30|/before-led:)
15|/before-led:*
-27|/before-led:,
11|/before-led:-
56|/before-led:--
47|/before-led:.
-16|/before-led::
-7|/before-led:;
-47|/before-led:DATE
39|/before-led:PARTY
4|/before-led:a
4|/before-led:abandon
23|/before-led:about
-5|/before-led:above
9|/before-led:accept
13|/before-led:across
-11|/before-led:admiral
-25|/before-led:advise
-19|/before-led:adviser
4|/before-led:afd
-47|/before-led:affairs
-46|/before-led:after
34|/before-led:again
6|/before-led:against
58|/before-led:aide
-26|/before-led:all
11|/before-led:allege
43|/before-led:alliance
-18|/before-led:allied
-5|/before-led:allies
-14|/before-led:also
5|/before-led:although
-23|/before-led:ambassador
8|/before-led:amending
-7|/before-led:among
-14|/before-led:an
-52|/before-led:and
5|/before-led:announce
4|/before-led:another
-41|/before-led:applied
5|/before-led:armed forces
3|/before-led:around
7|/before-led:as
-70|/before-led:asian
14|/before-led:ask
-3|/before-led:assumed
8|/before-led:assure
-47|/before-led:at
18|/before-led:attain
-39|/before-led:attlee
3|/before-led:average
-3|/before-led:back
3|/before-led:badger
16|/before-led:baltic
-3|/before-led:bankrupting
12|/before-led:basis
-22|/before-led:battalion
3|/before-led:be
14|/before-led:because
26|/before-led:become
27|/before-led:been
42|/before-led:before
3|/before-led:beg
-12|/before-led:behind
11|/before-led:belaboured
9|/before-led:believe
7|/before-led:below
4|/before-led:benchmarking
9|/before-led:beside
20|/before-led:between
-31|/before-led:bids
-13|/before-led:borders
48|/before-led:bring
-8|/before-led:broke
21|/before-led:but
-5|/before-led:buying
-25|/before-led:by
17|/before-led:cajole
11|/before-led:calculate
44|/before-led:call
66|/before-led:call for
23|/before-led:call on
3|/before-led:campaign
3|/before-led:candidate
5|/before-led:caretaker
22|/before-led:carry
13|/before-led:caution
44|/before-led:chairs
7|/before-led:challenge
8|/before-led:chancellor
3|/before-led:chief cabinet secretary
-7|/before-led:cite
5|/before-led:coax
-5|/before-led:colleague
-3|/before-led:come
45|/before-led:come to
-17|/before-led:coming
-7|/before-led:commission
-9|/before-led:commissioner
55|/before-led:commit
-4|/before-led:commitment
3|/before-led:committee
-9|/before-led:compare
8|/before-led:compel
14|/before-led:computes
-21|/before-led:conference
4|/before-led:conservative
7|/before-led:consider
17|/before-led:contain
-12|/before-led:contrasted
5|/before-led:convince
21|/before-led:copied
54|/before-led:could
-7|/before-led:counterpart
10|/before-led:country
31|/before-led:credited
-8|/before-led:current
17|/before-led:cut
19|/before-led:davos
17|/before-led:de
-19|/before-led:declaration
-25|/before-led:defence
4|/before-led:defence chief
-29|/before-led:defence secretary
-4|/before-led:defense
23|/before-led:defense minister
-9|/before-led:defense secretary
8|/before-led:definition
8|/before-led:delegation
-3|/before-led:democrat
3|/before-led:deputy
8|/before-led:deputy prime minister
3|/before-led:describe
4|/before-led:designate
3|/before-led:despite
4|/before-led:device
-27|/before-led:did
11|/before-led:disavow
9|/before-led:disclose
-5|/before-led:dismiss
-15|/before-led:do
11|/before-led:documents
-15|/before-led:does
16|/before-led:double
-25|/before-led:doubt
22|/before-led:down
-9|/before-led:draft
7|/before-led:dragged
-4|/before-led:drop
-19|/before-led:each
11|/before-led:earlier
-4|/before-led:early
3|/before-led:eastern
4|/before-led:eight
-14|/before-led:either
-10|/before-led:elect
-5|/before-led:embrace
-51|/before-led:emulate
8|/before-led:encourage
-6|/before-led:endorse
-33|/before-led:era
-8|/before-led:estimate
-13|/before-led:europe
-3|/before-led:european
22|/before-led:even
35|/before-led:every
4|/before-led:exhort
24|/before-led:expect
-14|/before-led:expelling
-4|/before-led:facing
8|/before-led:fear
5|/before-led:feel
15|/before-led:fellow
13|/before-led:few
27|/before-led:finance
23|/before-led:finance minister
12|/before-led:find
-71|/before-led:first
28|/before-led:five
5|/before-led:fix
4|/before-led:floor
-139|/before-led:follow
3|/before-led:followed
-34|/before-led:following
-46|/before-led:for
-35|/before-led:force
-28|/before-led:foreign minister
8|/before-led:form
-22|/before-led:former
-85|/before-led:from
-25|/before-led:fulfill
10|/before-led:future
-12|/before-led:gdp
40|/before-led:general
7|/before-led:get
-6|/before-led:give
-26|/before-led:go
4|/before-led:gross national product
-18|/before-led:guards
-4|/before-led:gulf
-52|/before-led:had
38|/before-led:has
43|/before-led:have
-10|/before-led:head
3|/before-led:hector
7|/before-led:help
4|/before-led:her
-21|/before-led:hit
13|/before-led:hold
65|/before-led:hold up
7|/before-led:honor
-50|/before-led:honour
9|/before-led:hope
-28|/before-led:host
48|/before-led:if
8|/before-led:imitate
8|/before-led:implore
64|/before-led:importuned
-6|/before-led:in
22|/before-led:in line with
4|/before-led:include
-16|/before-led:included
-87|/before-led:including
3|/before-led:incoming
35|/before-led:increase
-6|/before-led:inform
28|/before-led:insist
18|/before-led:into
15|/before-led:invited
-80|/before-led:is
19|/before-led:its
-84|/before-led:join
-19|/before-led:joined
-7|/before-led:kang
-17|/before-led:keep
5|/before-led:known
-69|/before-led:knows
-4|/before-led:large
14|/before-led:largest
11|/before-led:later
-31|/before-led:lauds
42|/before-led:lead
8|/before-led:leader
-5|/before-led:lean on
-3|/before-led:learn
-43|/before-led:leave
-36|/before-led:lecture
-3|/before-led:let
15|/before-led:lets
-11|/before-led:letting
6|/before-led:liberal
25|/before-led:lift
-59|/before-led:like
41|/before-led:like to see
3|/before-led:lists
4|/before-led:live up to
-5|/before-led:long
-11|/before-led:longer
-12|/before-led:look at
10|/before-led:made
3|/before-led:major
38|/before-led:make
22|/before-led:make good on
5|/before-led:makes
-5|/before-led:malcolm
-3|/before-led:manage
-8|/before-led:marcos
-65|/before-led:match
-21|/before-led:may
-45|/before-led:me
10|/before-led:meet
-37|/before-led:method
38|/before-led:mind
8|/before-led:minister
-43|/before-led:miss
3|/before-led:mocked
6|/before-led:model
4|/before-led:moment
3|/before-led:months
-5|/before-led:more than double
-6|/before-led:moreover
9|/before-led:most
-6|/before-led:move
-43|/before-led:move up
13|/before-led:mp
-9|/before-led:mr
3|/before-led:my
8|/before-led:name
-11|/before-led:narrow
-30|/before-led:national security adviser
-52|/before-led:nears
28|/before-led:neighboring
17|/before-led:neighbouring
7|/before-led:neighbours
12|/before-led:neutral
-7|/before-led:new
-12|/before-led:newer
27|/before-led:newest
-15|/before-led:next
4|/before-led:nine
-24|/before-led:nineties
11|/before-led:no
-46|/before-led:nor
-3|/before-led:northern
-31|/before-led:not
5|/before-led:note
-32|/before-led:notify
-13|/before-led:now
-11|/before-led:numbers
3|/before-led:obligation
59|/before-led:oblige
8|/before-led:of
11|/before-led:off
9|/before-led:offer
22|/before-led:on
11|/before-led:once
-26|/before-led:one
42|/before-led:only
6|/before-led:opposition
18|/before-led:or
18|/before-led:order
-39|/before-led:other
-29|/before-led:our
-10|/before-led:out
8|/before-led:outgoing
-66|/before-led:outside
17|/before-led:over
4|/before-led:overruled
7|/before-led:overrules
-14|/before-led:overtake
-9|/before-led:overtakes
-5|/before-led:overtook
6|/before-led:owed
-16|/before-led:owes
10|/before-led:own
-8|/before-led:pacific
3|/before-led:pacifist
7|/before-led:partner
-4|/before-led:party
-13|/before-led:passes
7|/before-led:pay
-45|/before-led:pd
10|/before-led:peers
4|/before-led:pis
4|/before-led:plan
-33|/before-led:pledge
5|/before-led:popular party
32|/before-led:praised
72|/before-led:premier
4|/before-led:present
6|/before-led:pressure
60|/before-led:prime minister
-19|/before-led:principal
5|/before-led:private
-23|/before-led:promise
13|/before-led:propel
5|/before-led:propose
-12|/before-led:provided
14|/before-led:publish
9|/before-led:push
-29|/before-led:put
-3|/before-led:quadruple
-12|/before-led:qualifies
3|/before-led:quote
77|/before-led:raise
4|/before-led:ratify
-34|/before-led:reach
-72|/before-led:read
27|/before-led:rebuilding
22|/before-led:rebukes
-75|/before-led:recall
18|/before-led:reckon
6|/before-led:recognizes
-5|/before-led:refute
-3|/before-led:regards
3|/before-led:reiterate
-14|/before-led:reject
32|/before-led:remind
-35|/before-led:repeat
11|/before-led:replacing
-3|/before-led:report
4|/before-led:reporters
14|/before-led:represent
-9|/before-led:restated
3|/before-led:restates
16|/before-led:result
15|/before-led:return
-4|/before-led:review
5|/before-led:rewrite
13|/before-led:ridiculed
-15|/before-led:right
-6|/before-led:ruling
9|/before-led:runs
12|/before-led:satisfy
18|/before-led:say
-59|/before-led:scold
4|/before-led:security
15|/before-led:see
9|/before-led:seen
7|/before-led:sees
-10|/before-led:senior
-13|/before-led:serious
-18|/before-led:served
-62|/before-led:set
6|/before-led:several
12|/before-led:share
19|/before-led:should
7|/before-led:signed
31|/before-led:since
3|/before-led:skips
13|/before-led:so
-8|/before-led:socialist
-18|/before-led:soil
-5|/before-led:sold
19|/before-led:sound out
-3|/before-led:south
-3|/before-led:spared
-72|/before-led:spares
-15|/before-led:spend
-4|/before-led:splits
-16|/before-led:standard
4|/before-led:start
-5|/before-led:state
5|/before-led:statute
3|/before-led:stick to
-7|/before-led:stick with
-5|/before-led:strengthen
15|/before-led:students
48|/before-led:study
4|/before-led:succeeds
21|/before-led:support
-7|/before-led:supporters
-3|/before-led:suppose
13|/before-led:surprised
-7|/before-led:surprising
3|/before-led:sustain
-9|/before-led:table
75|/before-led:take
25|/before-led:talk about
-10|/before-led:tell
66|/before-led:than
-6|/before-led:thank
8|/before-led:thanked
32|/before-led:that
15|/before-led:the
-5|/before-led:the economy
-56|/before-led:their
56|/before-led:think
-3|/before-led:those
7|/before-led:though
5|/before-led:threatened
11|/before-led:three
-17|/before-led:threw
11|/before-led:through
13|/before-led:throwing
6|/before-led:tie
-13|/before-led:time
-41|/before-led:to
14|/before-led:together
-13|/before-led:tout
15|/before-led:toward
-3|/before-led:trail
26|/before-led:trails
10|/before-led:trains
5|/before-led:trends
11|/before-led:trim
5|/before-led:trimmed
4|/before-led:triple
-8|/before-led:turn down
-40|/before-led:two
21|/before-led:under
4|/before-led:undersecretary
5|/before-led:unification
3|/before-led:unified
9|/before-led:unless
-57|/before-led:unlike
4|/before-led:until
10|/before-led:up
-4|/before-led:urge
-53|/before-led:use
-3|/before-led:view
-11|/before-led:visiting
-17|/before-led:visits
3|/before-led:vote for
5|/before-led:want
10|/before-led:warn
-8|/before-led:was
4|/before-led:weeks
13|/before-led:welcomed
9|/before-led:were
9|/before-led:west
-14|/before-led:what
-3|/before-led:whatever
24|/before-led:when
-31|/before-led:where
11|/before-led:whereas
17|/before-led:wherein
-27|/before-led:whether
-23|/before-led:which
67|/before-led:while
-14|/before-led:whole
55|/before-led:whose
-30|/before-led:why
-3|/before-led:will
3|/before-led:wished
26|/before-led:with
29|/before-led:withheld
32|/before-led:within
3|/before-led:without
10|/before-led:would
9|/before-led:year
-36|/before-led:yet
-3|/before-led:your
25|/before-led:—
65|/before:allies name
26|/before:allies owner
25|/before:body name
-3|/before:body owner
17|/before:capital name
31|/before:capital owner
44|/before:country name
49|/before:country owner
-50|/before:gov name
-54|/before:gov owner
-17|/before:leader name
18|/before:leader owner
-14|/before:nongov owner
38|/before:people name
26|/before:people owner
-28|/before:pronoun name
24|/class-home:ALLIES CHN
-34|/class-home:ALLIES EU
20|/class-home:ALLIES JPN
-27|/class-home:ALLIES NATO
-50|/class-home:ALLIES USA
35|/class-home:ALLIES foe
54|/class-home:ALLIES land
-42|/class-home:ALLIES member
-4|/class-home:CHN CHN
4|/class-home:CHN NATO
-24|/class-home:CHN land
5|/class-home:EU EU
-30|/class-home:EU land
36|/class-home:EU member
5|/class-home:JPN CHN
3|/class-home:JPN JPN
10|/class-home:JPN NATO
-29|/class-home:JPN foe
47|/class-home:JPN land
24|/class-home:JPN member
-52|/class-home:NATO CHN
28|/class-home:NATO EU
-22|/class-home:NATO JPN
24|/class-home:NATO NATO
27|/class-home:NATO USA
-40|/class-home:NATO foe
-59|/class-home:NATO land
49|/class-home:NATO member
16|/class-home:USA CHN
-8|/class-home:USA EU
-28|/class-home:USA JPN
-36|/class-home:USA NATO
23|/class-home:USA USA
23|/class-home:USA foe
-45|/class-home:USA land
-10|/class-home:USA member
16|/class-home:foe EU
-4|/class-home:foe JPN
-7|/class-home:foe NATO
-14|/class-home:foe foe
18|/class-home:foe land
-66|/class-home:foe member
-7|/class-home:land CHN
24|/class-home:land JPN
24|/class-home:land NATO
18|/class-home:land foe
31|/class-home:land land
11|/class-home:land member
19|/class-home:member CHN
-8|/class-home:member EU
6|/class-home:member JPN
8|/class-home:member NATO
7|/class-home:member foe
10|/class-home:member land
-11|/class-named:ALLIES CHN nobody-named
35|/class-named:ALLIES CHN others-named
-32|/class-named:ALLIES EU others-named
-19|/class-named:ALLIES JPN nobody-named
39|/class-named:ALLIES JPN others-named
5|/class-named:ALLIES NATO nobody-named
-33|/class-named:ALLIES NATO others-named
-14|/class-named:ALLIES USA nobody-named
-36|/class-named:ALLIES USA others-named
-19|/class-named:ALLIES foe nobody-named
53|/class-named:ALLIES foe others-named
4|/class-named:ALLIES land nobody-named
49|/class-named:ALLIES land others-named
-43|/class-named:ALLIES member others-named
5|/class-named:CHN CHN nobody-named
-9|/class-named:CHN CHN others-named
15|/class-named:CHN JPN nobody-named
-16|/class-named:CHN JPN others-named
4|/class-named:CHN NATO others-named
5|/class-named:CHN land nobody-named
-29|/class-named:CHN land others-named
19|/class-named:EU EU nobody-named
-14|/class-named:EU EU others-named
24|/class-named:EU NATO nobody-named
-23|/class-named:EU NATO others-named
4|/class-named:EU land nobody-named
-34|/class-named:EU land others-named
10|/class-named:EU member nobody-named
25|/class-named:EU member others-named
29|/class-named:JPN CHN nobody-named
-24|/class-named:JPN CHN others-named
5|/class-named:JPN JPN others-named
10|/class-named:JPN NATO others-named
-7|/class-named:JPN foe nobody-named
-22|/class-named:JPN foe others-named
-17|/class-named:JPN land nobody-named
64|/class-named:JPN land others-named
22|/class-named:JPN member others-named
-39|/class-named:NATO CHN nobody-named
-13|/class-named:NATO CHN others-named
-14|/class-named:NATO EU nobody-named
42|/class-named:NATO EU others-named
-22|/class-named:NATO JPN nobody-named
8|/class-named:NATO NATO nobody-named
17|/class-named:NATO NATO others-named
-14|/class-named:NATO USA nobody-named
41|/class-named:NATO USA others-named
-24|/class-named:NATO foe nobody-named
-16|/class-named:NATO foe others-named
-33|/class-named:NATO land nobody-named
-26|/class-named:NATO land others-named
49|/class-named:NATO member others-named
16|/class-named:USA CHN nobody-named
-6|/class-named:USA EU others-named
36|/class-named:USA JPN nobody-named
-64|/class-named:USA JPN others-named
-14|/class-named:USA NATO nobody-named
-23|/class-named:USA NATO others-named
28|/class-named:USA USA nobody-named
-5|/class-named:USA USA others-named
16|/class-named:USA foe nobody-named
7|/class-named:USA foe others-named
28|/class-named:USA land nobody-named
-74|/class-named:USA land others-named
-8|/class-named:USA member nobody-named
16|/class-named:foe EU others-named
-3|/class-named:foe JPN others-named
10|/class-named:foe NATO nobody-named
-17|/class-named:foe NATO others-named
-14|/class-named:foe foe others-named
-8|/class-named:foe land nobody-named
26|/class-named:foe land others-named
3|/class-named:foe member nobody-named
-69|/class-named:foe member others-named
-8|/class-named:land CHN others-named
28|/class-named:land JPN nobody-named
-3|/class-named:land JPN others-named
-15|/class-named:land NATO nobody-named
39|/class-named:land NATO others-named
27|/class-named:land foe nobody-named
-10|/class-named:land foe others-named
6|/class-named:land land nobody-named
25|/class-named:land land others-named
6|/class-named:land member nobody-named
5|/class-named:land member others-named
19|/class-named:member CHN others-named
-8|/class-named:member EU others-named
-36|/class-named:member JPN nobody-named
41|/class-named:member JPN others-named
-18|/class-named:member NATO nobody-named
26|/class-named:member NATO others-named
6|/class-named:member foe nobody-named
10|/class-named:member land nobody-named
-13|/class-named:member member nobody-named
15|/class-named:member member others-named
3|/class-shape:ALLIES fine
31|/class-shape:ALLIES half
-73|/class-shape:ALLIES tenth
18|/class-shape:ALLIES whole
-7|/class-shape:CHN fine
7|/class-shape:CHN half
10|/class-shape:CHN tenth
-36|/class-shape:CHN whole
-14|/class-shape:EU fine
20|/class-shape:EU tenth
8|/class-shape:EU whole
60|/class-shape:JPN fine
-6|/class-shape:JPN tenth
5|/class-shape:JPN whole
-40|/class-shape:NATO fine
32|/class-shape:NATO half
-55|/class-shape:NATO tenth
19|/class-shape:NATO whole
-28|/class-shape:USA fine
-27|/class-shape:USA half
25|/class-shape:USA tenth
-35|/class-shape:USA whole
-36|/class-shape:foe fine
-47|/class-shape:foe half
-12|/class-shape:foe tenth
37|/class-shape:foe whole
58|/class-shape:land fine
61|/class-shape:land tenth
-16|/class-shape:land whole
5|/class-shape:member fine
8|/class-shape:member half
30|/class-shape:member tenth
-9|/class-value:ALLIES 0.1
33|/class-value:ALLIES 0.2
58|/class-value:ALLIES 0.25
25|/class-value:ALLIES 0.3
12|/class-value:ALLIES 0.5
-19|/class-value:ALLIES 1
-3|/class-value:ALLIES 1.1
-5|/class-value:ALLIES 1.2
-6|/class-value:ALLIES 1.3
-4|/class-value:ALLIES 1.4
26|/class-value:ALLIES 1.5
-4|/class-value:ALLIES 1.6
-21|/class-value:ALLIES 1E+1
32|/class-value:ALLIES 2
-7|/class-value:ALLIES 2.3
-8|/class-value:ALLIES 2.4
-23|/class-value:ALLIES 2.5
-4|/class-value:ALLIES 2.6
-3|/class-value:ALLIES 2.65
-7|/class-value:ALLIES 2.7
-8|/class-value:ALLIES 2.8
21|/class-value:ALLIES 3
-7|/class-value:ALLIES 3.1
-10|/class-value:ALLIES 3.3
32|/class-value:ALLIES 3.5
-5|/class-value:ALLIES 3.7
-8|/class-value:ALLIES 3.8
25|/class-value:ALLIES 4
-8|/class-value:ALLIES 4.5
-3|/class-value:ALLIES 4.7
36|/class-value:ALLIES 5
-3|/class-value:ALLIES 5.5
-28|/class-value:ALLIES 6
-5|/class-value:ALLIES 6.5
-5|/class-value:ALLIES 7
-8|/class-value:ALLIES 8
-3|/class-value:EU 0.23
-7|/class-value:EU 0.3
-3|/class-value:EU 0.6
-9|/class-value:EU 0.8
-5|/class-value:EU 1
-3|/class-value:EU 1.28
6|/class-value:EU 1.3
4|/class-value:EU 1.4
11|/class-value:EU 1.5
-6|/class-value:EU 1.8
26|/class-value:EU 1.9
-8|/class-value:EU 15
22|/class-value:EU 2.1
-13|/class-value:EU 2.2
-6|/class-value:EU 2.5
12|/class-value:EU 2.7
16|/class-value:EU 3
-3|/class-value:EU 3.5
12|/class-value:EU 4
-5|/class-value:EU 4.2
-5|/class-value:EU 5
-5|/class-value:EU 5.38
-4|/class-value:NATO 0.1
6|/class-value:NATO 0.2
21|/class-value:NATO 0.25
-6|/class-value:NATO 0.5
-12|/class-value:NATO 0.9
-4|/class-value:NATO 0.95
-51|/class-value:NATO 1
-4|/class-value:NATO 1.09
-7|/class-value:NATO 1.1
-3|/class-value:NATO 1.13
-8|/class-value:NATO 1.2
-14|/class-value:NATO 1.24
-16|/class-value:NATO 1.3
-8|/class-value:NATO 1.36
-12|/class-value:NATO 1.37
8|/class-value:NATO 1.4
-9|/class-value:NATO 1.42
20|/class-value:NATO 1.43
-5|/class-value:NATO 1.45
33|/class-value:NATO 1.47
9|/class-value:NATO 1.5
-3|/class-value:NATO 1.53
-7|/class-value:NATO 1.57
-5|/class-value:NATO 1.58
-6|/class-value:NATO 1.6
23|/class-value:NATO 1.66
5|/class-value:NATO 1.7
-7|/class-value:NATO 1.76
3|/class-value:NATO 1.9
-10|/class-value:NATO 15
-30|/class-value:NATO 1E+1
38|/class-value:NATO 2
-4|/class-value:NATO 2.01
40|/class-value:NATO 2.02
-9|/class-value:NATO 2.07
-30|/class-value:NATO 2.1
-7|/class-value:NATO 2.16
3|/class-value:NATO 2.2
10|/class-value:NATO 2.3
-3|/class-value:NATO 2.33
6|/class-value:NATO 2.4
18|/class-value:NATO 2.5
-25|/class-value:NATO 2.52
6|/class-value:NATO 2.54
-7|/class-value:NATO 2.6
-3|/class-value:NATO 2.65
8|/class-value:NATO 2.7
-8|/class-value:NATO 2.8
-4|/class-value:NATO 2.9
-3|/class-value:NATO 2E+1
6|/class-value:NATO 3
-4|/class-value:NATO 3.1
-12|/class-value:NATO 3.2
40|/class-value:NATO 3.3
33|/class-value:NATO 3.5
38|/class-value:NATO 3.6
-3|/class-value:NATO 3.8
-5|/class-value:NATO 3.9
51|/class-value:NATO 4
-8|/class-value:NATO 4.1
-6|/class-value:NATO 4.4
-12|/class-value:NATO 4.5
-10|/class-value:NATO 4.7
-5|/class-value:NATO 4.8
-3|/class-value:NATO 4.9
49|/class-value:NATO 5
-7|/class-value:NATO 5.4
-5|/class-value:NATO 5.5
-19|/class-value:NATO 6
-3|/class-value:NATO 6.5
-6|/class-value:NATO 6.7
-9|/class-value:NATO 7
5|/class-value:NATO 8
19|/class-value:USA 0.1
-11|/class-value:USA 0.2
-36|/class-value:USA 0.3
-38|/class-value:USA 0.9
-17|/class-value:USA 0.91
-18|/class-value:USA 0.93
-3|/class-value:USA 0.948
-3|/class-value:USA 0.98
-3|/class-value:USA 0.997
-52|/class-value:USA 1
-7|/class-value:USA 1.09
-6|/class-value:USA 1.1
-16|/class-value:USA 1.2
-3|/class-value:USA 1.25
-11|/class-value:USA 1.3
-16|/class-value:USA 1.37
-37|/class-value:USA 1.4
-40|/class-value:USA 1.5
-33|/class-value:USA 1.6
-4|/class-value:USA 1.7
-20|/class-value:USA 1.8
-19|/class-value:USA 1.9
-3|/class-value:USA 1.95
-73|/class-value:USA 2
-16|/class-value:USA 2.1
-29|/class-value:USA 2.2
-23|/class-value:USA 2.3
-14|/class-value:USA 2.4
-3|/class-value:USA 2.42
-29|/class-value:USA 2.5
-22|/class-value:USA 2.6
-32|/class-value:USA 2.8
16|/class-value:USA 2.9
-4|/class-value:USA 25
5|/class-value:USA 2E+1
-18|/class-value:USA 3
47|/class-value:USA 3.1
7|/class-value:USA 3.12
38|/class-value:USA 3.2
16|/class-value:USA 3.22
6|/class-value:USA 3.24
-3|/class-value:USA 3.3
-9|/class-value:USA 3.32
25|/class-value:USA 3.38
53|/class-value:USA 3.4
3|/class-value:USA 3.46
-15|/class-value:USA 3.5
8|/class-value:USA 3.6
12|/class-value:USA 3.68
10|/class-value:USA 3.7
23|/class-value:USA 3.71
7|/class-value:USA 3.8
-6|/class-value:USA 3.9
-5|/class-value:USA 34
10|/class-value:USA 4
-5|/class-value:USA 4.1
16|/class-value:USA 4.2
7|/class-value:USA 4.4
33|/class-value:USA 4.5
25|/class-value:USA 4.6
13|/class-value:USA 4.7
11|/class-value:USA 4.8
21|/class-value:USA 4.9
37|/class-value:USA 5
31|/class-value:USA 5.2
10|/class-value:USA 5.5
14|/class-value:USA 5.6
4|/class-value:USA 5.8
21|/class-value:USA 6
4|/class-value:USA 6.1
15|/class-value:USA 6.2
15|/class-value:USA 6.3
6|/class-value:USA 6.4
14|/class-value:USA 6.5
16|/class-value:USA 6.6
16|/class-value:USA 6.8
8|/class-value:USA 7
11|/class-value:USA 8
25|/class-value:USA 9
9|/class-verb:ALLIES be
7|/class-verb:ALLIES benchmark
4|/class-verb:ALLIES cap
-34|/class-verb:ALLIES demand
18|/class-verb:ALLIES denial
-5|/class-verb:ALLIES level
-40|/class-verb:ALLIES move
-24|/class-verb:ALLIES pledge
32|/class-verb:ALLIES proposal
10|/class-verb:ALLIES spend
8|/class-verb:CHN be
4|/class-verb:CHN cap
-9|/class-verb:CHN demand
-9|/class-verb:CHN level
-17|/class-verb:CHN move
-14|/class-verb:CHN pledge
31|/class-verb:CHN proposal
21|/class-verb:CHN spend
-69|/class-verb:EU be
5|/class-verb:EU cap
43|/class-verb:EU demand
-4|/class-verb:EU level
42|/class-verb:EU move
-15|/class-verb:EU pledge
21|/class-verb:EU spend
22|/class-verb:JPN be
4|/class-verb:JPN denial
13|/class-verb:JPN move
-18|/class-verb:JPN pledge
24|/class-verb:JPN proposal
-20|/class-verb:JPN spend
8|/class-verb:NATO be
-66|/class-verb:NATO cap
-33|/class-verb:NATO demand
-10|/class-verb:NATO denial
27|/class-verb:NATO level
-4|/class-verb:NATO move
-9|/class-verb:NATO pledge
-20|/class-verb:NATO proposal
-58|/class-verb:NATO spend
5|/class-verb:USA be
42|/class-verb:USA cap
-14|/class-verb:USA demand
27|/class-verb:USA denial
11|/class-verb:USA move
8|/class-verb:USA pledge
-27|/class-verb:USA proposal
15|/class-verb:USA spend
15|/class-verb:foe be
9|/class-verb:foe cap
12|/class-verb:foe demand
12|/class-verb:foe level
18|/class-verb:foe pledge
-45|/class-verb:foe proposal
-14|/class-verb:foe spend
18|/class-verb:land be
-6|/class-verb:land benchmark
10|/class-verb:land cap
18|/class-verb:land demand
-58|/class-verb:land denial
18|/class-verb:land level
-8|/class-verb:land move
49|/class-verb:land pledge
25|/class-verb:land proposal
31|/class-verb:land spend
-16|/class-verb:member be
-11|/class-verb:member cap
17|/class-verb:member demand
21|/class-verb:member denial
-38|/class-verb:member level
5|/class-verb:member move
5|/class-verb:member pledge
-22|/class-verb:member proposal
-5|/class-verb:member spend
-21|/class:ALLIES
-26|/class:CHN
12|/class:EU
59|/class:JPN
-45|/class:NATO
-65|/class:USA
-58|/class:foe
101|/class:land
43|/class:member
-6|/group:all back:0
-9|/group:all back:1
-5|/group:all back:3
-12|/group:all behind
-11|/group:all mid
-6|/group:all then:but
-30|/group:all then:of
-3|/group:all then:over
29|/group:all then:promise
21|/group:all then:report
-26|/group:all then:the
4|/group:both then:,
15|/group:both then:aim
11|/group:both then:are
17|/group:both then:around
8|/group:both then:at
47|/group:both then:be
8|/group:both then:been
70|/group:both then:cases
17|/group:both then:expect
9|/group:both then:face
28|/group:both then:for
-16|/group:both then:had
18|/group:both then:have
11|/group:both then:is
-5|/group:both then:like to see
28|/group:both then:long
33|/group:both then:of
10|/group:both then:plan
20|/group:both then:reach
10|/group:both then:read
-6|/group:both then:represent
-5|/group:both then:things
48|/group:both then:to
-4|/group:both then:under
44|/group:both then:will
-3|/group:count back:0
24|/group:count back:1
-7|/group:count back:3
6|/group:count behind
-60|/group:count far
-21|/group:count mid
92|/group:count near
7|/group:countries back:1
-9|/group:countries behind
-11|/group:countries far
24|/group:countries mid
5|/group:countries near
-11|/group:countries then:'
13|/group:countries then:are
14|/group:countries then:facing
10|/group:countries then:from
-11|/group:countries then:spend
-9|/group:countries then:this year
6|/group:countries then:to
107|/group:each back:0
-15|/group:each back:1
-25|/group:each back:2
-33|/group:each behind
23|/group:each mid
77|/group:each near
41|/group:each then:.
-17|/group:each then:additional
-6|/group:each then:capital
-4|/group:each then:country
23|/group:each then:had
-17|/group:each then:household
-7|/group:each then:in
11|/group:each then:is
-7|/group:each then:other
25|/group:each then:spend
10|/group:each then:stand
13|/group:each then:to
16|/group:each then:under
7|/group:each then:with
-46|/group:each then:year
32|/group:epithet
23|/group:epithet far
-24|/group:epithet mid
34|/group:epithet near
-22|/group:former then:PARTY
-31|/group:former then:at
-8|/group:former then:chief
-7|/group:former then:colleague
-14|/group:former then:colony
-25|/group:former then:is
-29|/group:former then:now
-14|/group:former then:prime minister
-18|/group:former then:spend
-12|/group:former then:vice
-10|/group:former then:vice defense minister
-40|/group:four then:spend
-25|/group:governments back:1
-5|/group:governments back:2
-14|/group:governments mid
-16|/group:governments near
-16|/group:governments then:,
-5|/group:governments then:had
-8|/group:governments then:have
5|/group:list after-figure far
-46|/group:list after-figure mid
-6|/group:list after-figure near
45|/group:list alone lands
-101|/group:list alone union
24|/group:list behind
-48|/group:list far
-3|/group:list first lands
-5|/group:list first union
24|/group:list free behind
-53|/group:list free far
-9|/group:list free mid
52|/group:list free near
32|/group:list later lands
-55|/group:list mid
46|/group:list near
-92|/group:list plain
60|/group:list shared
-55|/group:list-led:
28|/group:list-led:\"
36|/group:list-led:'s
64|/group:list-led:,
33|/group:list-led:-
-65|/group:list-led:--
50|/group:list-led:.
12|/group:list-led::
24|/group:list-led:;
26|/group:list-led:PARTY
-5|/group:list-led:about
-7|/group:list-led:above
-4|/group:list-led:akasaka
-4|/group:list-led:among
12|/group:list-led:and
-23|/group:list-led:as
46|/group:list-led:ask
-10|/group:list-led:below
-3|/group:list-led:beside
-44|/group:list-led:between
30|/group:list-led:both
16|/group:list-led:by
-7|/group:list-led:catch
-5|/group:list-led:come to
-6|/group:list-led:compare
-41|/group:list-led:for
17|/group:list-led:get
-3|/group:list-led:had
-79|/group:list-led:in
-17|/group:list-led:including
-28|/group:list-led:infuriated
7|/group:list-led:lean on
-15|/group:list-led:like
7|/group:list-led:like to see
-7|/group:list-led:listed
64|/group:list-led:name
-7|/group:list-led:neighboring
-34|/group:list-led:neighbours
87|/group:list-led:neither
-3|/group:list-led:neutral
-31|/group:list-led:of
-33|/group:list-led:on
-37|/group:list-led:only
24|/group:list-led:press
-3|/group:list-led:prime minister
-6|/group:list-led:regards
-11|/group:list-led:retired
11|/group:list-led:tell
-10|/group:list-led:term
57|/group:list-led:that
-72|/group:list-led:the
-17|/group:list-led:to
-15|/group:list-led:unlike
24|/group:list-led:urge
-3|/group:list-led:visiting
3|/group:list-led:want
7|/group:list-led:were
-12|/group:list-led:where
-26|/group:list-led:which
22|/group:list-led:while
40|/group:list-led:why
-9|/group:list-led:will
-29|/group:list-led:with
8|/group:list-led:—
14|/group:list-then:
-31|/group:list-then:#
-31|/group:list-then:'s
-4|/group:list-then:(
21|/group:list-then:,
76|/group:list-then:.
-39|/group:list-then::
-4|/group:list-then:;
-11|/group:list-then:add
-7|/group:list-then:agree
37|/group:list-then:alike
45|/group:list-then:already
-27|/group:list-then:among
51|/group:list-then:and
-7|/group:list-then:apart
26|/group:list-then:are
-4|/group:list-then:as
-22|/group:list-then:ask
43|/group:list-then:at
-4|/group:list-then:average
-9|/group:list-then:be
18|/group:list-then:both
14|/group:list-then:by
-4|/group:list-then:call
15|/group:list-then:can
9|/group:list-then:close
23|/group:list-then:come
34|/group:list-then:come to
-43|/group:list-then:could
-38|/group:list-then:defense
19|/group:list-then:deny
4|/group:list-then:devote
-4|/group:list-then:did
-6|/group:list-then:expressed
-3|/group:list-then:fact
-3|/group:list-then:first
-9|/group:list-then:followed
17|/group:list-then:for
-4|/group:list-then:foreign
-28|/group:list-then:give
-21|/group:list-then:go
-4|/group:list-then:guest
20|/group:list-then:had
15|/group:list-then:has
3|/group:list-then:have
-20|/group:list-then:head
-36|/group:list-then:hold out for
15|/group:list-then:hover
38|/group:list-then:in
105|/group:list-then:included
10|/group:list-then:is
-13|/group:list-then:just
-4|/group:list-then:killed
12|/group:list-then:languish
-20|/group:list-then:last
37|/group:list-then:lay down
-14|/group:list-then:like
-8|/group:list-then:meet
17|/group:list-then:must
-10|/group:list-then:next
-11|/group:list-then:nominee
-25|/group:list-then:note
-7|/group:list-then:observe
-10|/group:list-then:offer
-16|/group:list-then:officers
-40|/group:list-then:officials
56|/group:list-then:on
-25|/group:list-then:own
-4|/group:list-then:part
22|/group:list-then:pay
-4|/group:list-then:point
-6|/group:list-then:president
-18|/group:list-then:propose
-38|/group:list-then:put
43|/group:list-then:put up
-3|/group:list-then:raise
-9|/group:list-then:read
64|/group:list-then:ready
-9|/group:list-then:recall
-14|/group:list-then:receive
-32|/group:list-then:recommend
25|/group:list-then:remain
-36|/group:list-then:rise
-85|/group:list-then:say
-32|/group:list-then:spend
-10|/group:list-then:spokesman
-9|/group:list-then:stand
-43|/group:list-then:tell
-21|/group:list-then:testify
6|/group:list-then:that
-4|/group:list-then:think
12|/group:list-then:this year
20|/group:list-then:tie at
57|/group:list-then:to
-28|/group:list-then:together
-3|/group:list-then:treasury
-5|/group:list-then:urge
-7|/group:list-then:want
-40|/group:list-then:was
47|/group:list-then:were
15|/group:list-then:when
13|/group:list-then:will
-7|/group:list-then:with
-20|/group:list-then:would
-37|/group:list-then:write
-18|/group:neither then:#
-24|/group:neither then:government
-10|/group:neither then:is
-11|/group:neither then:mention
-18|/group:neither then:of
-8|/group:neither then:party
-18|/group:neither then:raise
-19|/group:neither then:the
-3|/group:neither then:would
37|/group:pair then:to
33|/group:their back:0
-40|/group:their back:1
15|/group:their behind
-27|/group:their mid
4|/group:their near
-22|/group:their then:armies
-7|/group:their then:country
-11|/group:their then:defence spending
-16|/group:their then:fingernails
38|/group:their then:force
-18|/group:their then:gdp
26|/group:their then:goal
-18|/group:their then:guideline
27|/group:their then:militaries
-11|/group:their then:overseas
-3|/group:their then:own
-6|/group:their then:partners
20|/group:their then:presidents
16|/group:them back:0
-43|/group:them back:1
4|/group:them back:2
15|/group:them behind
-41|/group:them mid
4|/group:them near
-20|/group:them then:,
26|/group:them then:cling to
-10|/group:them then:for
-3|/group:them then:possible
-27|/group:them then:to
20|/group:them then:were
-6|/group:them then:would
-12|/group:themselves back:1
-12|/group:themselves near
-12|/group:themselves then:and
17|/group:they back:0
25|/group:they back:1
-50|/group:they back:2
-14|/group:they behind
-11|/group:they far
-4|/group:they mid
19|/group:they near
39|/group:they then:'ll
-14|/group:they then:'re
-15|/group:they then:also
-47|/group:they then:are
-13|/group:they then:credit
-5|/group:they then:expect
-26|/group:they then:had
45|/group:they then:intend
5|/group:they then:joined
36|/group:they then:knew
-7|/group:they then:note
-13|/group:they then:passed
30|/group:they then:reach
-3|/group:they then:reason
-32|/group:they then:speak of
-11|/group:they then:were
22|/group:they then:will
-12|/group:three then:,
19|/group:three then:.
-4|/group:three then:;
8|/group:three then:PARTY
-12|/group:three then:want
21|/group:three then:would
-17|/group:two then:-
-12|/group:two then:attendees
-22|/group:two then:can
-11|/group:two then:decades
-12|/group:two then:deputies
-17|/group:two then:in
22|/group:two then:of
-41|/group:two then:people
-7|/group:two then:small
32|/group:two then:spend
-8|/group:two then:weeks
-3|/group:two then:years
54|/heir:nobody-named
92|/home:nobody-named
51|/home:others-named
-6|/known-for:- 2.2 2024
-6|/known-for:- 2024
-6|/known-for:AFG 0.9 1978
-6|/known-for:AFG 1978
-11|/known-for:AFG 2.4 2025/2026
-11|/known-for:AFG 2025/2026
-21|/known-for:AFG 4.6 FY2027
-10|/known-for:AFG 5.2 FY1985
-10|/known-for:AFG FY1985
-21|/known-for:AFG FY2027
13|/known-for:ALB 1.7 2024
-6|/known-for:ALB 1.8 2023
4|/known-for:ALB 2 2025
-6|/known-for:ALB 2.1 2024
-3|/known-for:ALB 2.5 2027
-6|/known-for:ALB 2023
6|/known-for:ALB 2024
4|/known-for:ALB 2025
-3|/known-for:ALB 2027
-3|/known-for:ALB 2030
4|/known-for:ALB 2032
3|/known-for:ALB 2035
-3|/known-for:ALB 3 2030
4|/known-for:ALB 3.5 2032
3|/known-for:ALB 3.5 2035
-3|/known-for:ALLIES 1 2032
-3|/known-for:ALLIES 1.5 2021
27|/known-for:ALLIES 1.5 2024
-4|/known-for:ALLIES 1.5 2025
-4|/known-for:ALLIES 1.5 2026
-3|/known-for:ALLIES 1.5 FY2022
-3|/known-for:ALLIES 1.5 FY2023
-6|/known-for:ALLIES 1.5 FY2024
-3|/known-for:ALLIES 1.5 FY2025
-3|/known-for:ALLIES 1.5 FY2026
-6|/known-for:ALLIES 1.5 FY2027
-3|/known-for:ALLIES 1985
-5|/known-for:ALLIES 1988
-7|/known-for:ALLIES 198X
-4|/known-for:ALLIES 2 1988
-6|/known-for:ALLIES 2 2016
-5|/known-for:ALLIES 2 2020
24|/known-for:ALLIES 2 2022
-3|/known-for:ALLIES 2 2023
-22|/known-for:ALLIES 2 2024
-9|/known-for:ALLIES 2 2025
-11|/known-for:ALLIES 2 2025/2026
-3|/known-for:ALLIES 2 2026
-5|/known-for:ALLIES 2 2026-03
-7|/known-for:ALLIES 2 2026/2027
-10|/known-for:ALLIES 2 2027
-5|/known-for:ALLIES 2 2028
-8|/known-for:ALLIES 2 2029
-4|/known-for:ALLIES 2 2030
-5|/known-for:ALLIES 2 2031
-7|/known-for:ALLIES 2 2032
-4|/known-for:ALLIES 2 2032/2033
-5|/known-for:ALLIES 2 2035
-10|/known-for:ALLIES 2 FY2025
-7|/known-for:ALLIES 2 FY2026
-7|/known-for:ALLIES 2 FY2027
-4|/known-for:ALLIES 2.5 2023
21|/known-for:ALLIES 2.5 2024
-8|/known-for:ALLIES 2.5 2025
-21|/known-for:ALLIES 2.5 2027
-5|/known-for:ALLIES 2.5 2028
-8|/known-for:ALLIES 2.5 2030
-3|/known-for:ALLIES 2.5 2035
-4|/known-for:ALLIES 2.5 FY2028
-8|/known-for:ALLIES 2.5 FY2030
-10|/known-for:ALLIES 2010
-6|/known-for:ALLIES 2016
-7|/known-for:ALLIES 2020
-6|/known-for:ALLIES 2021
15|/known-for:ALLIES 2022
-16|/known-for:ALLIES 2023
-3|/known-for:ALLIES 2024/2025
-44|/known-for:ALLIES 2025
-14|/known-for:ALLIES 2025-07-20
-15|/known-for:ALLIES 2025/2026
-36|/known-for:ALLIES 2026
-5|/known-for:ALLIES 2026-03
33|/known-for:ALLIES 2026-11-04
-8|/known-for:ALLIES 2026/2027
-61|/known-for:ALLIES 2027
-39|/known-for:ALLIES 2028
-25|/known-for:ALLIES 2029
-7|/known-for:ALLIES 202X
-52|/known-for:ALLIES 2030
-17|/known-for:ALLIES 2031
-29|/known-for:ALLIES 2032
-4|/known-for:ALLIES 2032/2033
-5|/known-for:ALLIES 2033
-4|/known-for:ALLIES 2034
-63|/known-for:ALLIES 2035
-4|/known-for:ALLIES 203X
-7|/known-for:ALLIES 3 2024
-3|/known-for:ALLIES 3 2025
-7|/known-for:ALLIES 3 2026
-3|/known-for:ALLIES 3 2027
-11|/known-for:ALLIES 3 2028
-9|/known-for:ALLIES 3 2029
-34|/known-for:ALLIES 3 2030
-3|/known-for:ALLIES 3 2031
-4|/known-for:ALLIES 3 2032
-3|/known-for:ALLIES 3 2035
-5|/known-for:ALLIES 3 FY2030
-3|/known-for:ALLIES 3 FY2031
-4|/known-for:ALLIES 3-3.5 FY2032
-8|/known-for:ALLIES 3.5 2010
-8|/known-for:ALLIES 3.5 2025
-14|/known-for:ALLIES 3.5 2025-07-20
33|/known-for:ALLIES 3.5 2026-11-04
-16|/known-for:ALLIES 3.5 2027
-4|/known-for:ALLIES 3.5 2028
-5|/known-for:ALLIES 3.5 2029
-6|/known-for:ALLIES 3.5 202X
13|/known-for:ALLIES 3.5 2030
-7|/known-for:ALLIES 3.5 2031
-8|/known-for:ALLIES 3.5 2032
-17|/known-for:ALLIES 3.5 2035
-4|/known-for:ALLIES 3.5 FY2032
-3|/known-for:ALLIES 3.5 FY2033
-10|/known-for:ALLIES 3.5 FY2035
-6|/known-for:ALLIES 4 2026
-10|/known-for:ALLIES 4 2035
-3|/known-for:ALLIES 4.5 2022
-4|/known-for:ALLIES 5 2026
-3|/known-for:ALLIES 5 2027
-7|/known-for:ALLIES 5 2028
-13|/known-for:ALLIES 5 2030
-3|/known-for:ALLIES 5 2032
-23|/known-for:ALLIES 5 2035
-3|/known-for:ALLIES 5 FY2025
-4|/known-for:ALLIES 6 198X
-5|/known-for:ALLIES FY2022
-4|/known-for:ALLIES FY2023
-8|/known-for:ALLIES FY2024
-17|/known-for:ALLIES FY2025
-13|/known-for:ALLIES FY2026
-15|/known-for:ALLIES FY2027
-5|/known-for:ALLIES FY2028
-16|/known-for:ALLIES FY2030
-6|/known-for:ALLIES FY2031
-10|/known-for:ALLIES FY2032
-3|/known-for:ALLIES FY2033
-10|/known-for:ALLIES FY2035
-4|/known-for:ARE 2030
-4|/known-for:ARE 4.2 2030
7|/known-for:ARG 2 2031
7|/known-for:ARG 2031
-3|/known-for:ARM 2023
9|/known-for:ARM 2027
-19|/known-for:ARM 2028
-19|/known-for:ARM 4 2028
9|/known-for:ARM 4.5 2027
-7|/known-for:AUS 0.5 2027
-7|/known-for:AUS 1.07 2021
-4|/known-for:AUS 1.2 2023
-7|/known-for:AUS 1.4 2024
-3|/known-for:AUS 1.5 2030
-3|/known-for:AUS 1.6 FY2024
-4|/known-for:AUS 1.7 FY2025
4|/known-for:AUS 1.9 2023
6|/known-for:AUS 1.9 2024
-8|/known-for:AUS 1.9 FY2026
3|/known-for:AUS 1.96 FY2022
-10|/known-for:AUS 198X
-11|/known-for:AUS 2 198X
3|/known-for:AUS 2 2020/2021
20|/known-for:AUS 2 2023
-18|/known-for:AUS 2 2024
-3|/known-for:AUS 2 2027
-6|/known-for:AUS 2 2028
-9|/known-for:AUS 2 2029
-11|/known-for:AUS 2 2030
-6|/known-for:AUS 2 2032/2033
20|/known-for:AUS 2 FY2025
4|/known-for:AUS 2.02 2024/2025
-3|/known-for:AUS 2.1 FY2026
9|/known-for:AUS 2.2 2027
7|/known-for:AUS 2.3 2032/2033
-4|/known-for:AUS 2.32 2025
4|/known-for:AUS 2.33 2033/2034
-5|/known-for:AUS 2.4 2023
-4|/known-for:AUS 2.4 2025
4|/known-for:AUS 2.4 2033
24|/known-for:AUS 2.4 2033/2034
-5|/known-for:AUS 2.6 2027
-4|/known-for:AUS 2.8 2023
3|/known-for:AUS 2020/2021
-7|/known-for:AUS 2021
-3|/known-for:AUS 2023
-19|/known-for:AUS 2024
4|/known-for:AUS 2024/2025
-17|/known-for:AUS 2025
-6|/known-for:AUS 2027
-10|/known-for:AUS 2028
-8|/known-for:AUS 2029
-34|/known-for:AUS 2030
33|/known-for:AUS 2033
26|/known-for:AUS 2033/2034
-5|/known-for:AUS 2035
-11|/known-for:AUS 3 2025
4|/known-for:AUS 3 2028
18|/known-for:AUS 3 2030
27|/known-for:AUS 3 2033
10|/known-for:AUS 3 2035
-39|/known-for:AUS 3.5 2030
-4|/known-for:AUS 3.5 2033/2034
-12|/known-for:AUS 3.5 2035
-3|/known-for:AUS 4 2035
-7|/known-for:AUS 4.5 2028
-10|/known-for:AUS 5.3 2023
3|/known-for:AUS FY2022
15|/known-for:AUS FY2025
-10|/known-for:AUS FY2026
-13|/known-for:AUT 1 2032
7|/known-for:AUT 2 2032
-6|/known-for:AUT 2032
-4|/known-for:AZE 2.4 2026
4|/known-for:AZE 2023
-4|/known-for:AZE 2026
19|/known-for:AZE 2028
19|/known-for:AZE 4 2028
4|/known-for:AZE 4.6 2023
-3|/known-for:BEL 0.7 2023
3|/known-for:BEL 1.1 2023
6|/known-for:BEL 1.3 2024
5|/known-for:BEL 1.3 2025-22
-7|/known-for:BEL 1.31 2023
-6|/known-for:BEL 1.37 2024
-4|/known-for:BEL 1.6 2022
-4|/known-for:BEL 1.9 2027
-3|/known-for:BEL 1994
6|/known-for:BEL 2 2024
30|/known-for:BEL 2 2024-06
24|/known-for:BEL 2 2025
3|/known-for:BEL 2 2025-12
23|/known-for:BEL 2 2026
26|/known-for:BEL 2 2029
3|/known-for:BEL 2 202X
-9|/known-for:BEL 2 2030
8|/known-for:BEL 2 2033
4|/known-for:BEL 2.5 2034
-4|/known-for:BEL 2022
-9|/known-for:BEL 2023
3|/known-for:BEL 2024
30|/known-for:BEL 2024-06
24|/known-for:BEL 2025
3|/known-for:BEL 2025-12
5|/known-for:BEL 2025-22
23|/known-for:BEL 2026
11|/known-for:BEL 2028
28|/known-for:BEL 2029
3|/known-for:BEL 202X
-6|/known-for:BEL 2030
8|/known-for:BEL 2033
4|/known-for:BEL 2034
17|/known-for:BEL 2035
11|/known-for:BEL 3 2028
-3|/known-for:BEL 3.4 1994
9|/known-for:BEL 3.5 2035
7|/known-for:BEL 5 2035
-3|/known-for:BFA 2026
-3|/known-for:BFA 3.4 2026
18|/known-for:BGD 1.1 2025/2026
-3|/known-for:BGD 1.9 2025/2026
17|/known-for:BGD 2025/2026
7|/known-for:BGR 1.8 2023
22|/known-for:BGR 2 2024
-4|/known-for:BGR 2 2025
-3|/known-for:BGR 2 2030
3|/known-for:BGR 2.06 2025
8|/known-for:BGR 2.1 2024
10|/known-for:BGR 2.3 2028
-3|/known-for:BGR 2.5 2027
7|/known-for:BGR 2023
30|/known-for:BGR 2024
-4|/known-for:BGR 2027
10|/known-for:BGR 2028
29|/known-for:BGR 2030
-3|/known-for:BGR 3 2030
35|/known-for:BGR 3.5 2030
13|/known-for:BHR 2026
12|/known-for:BHR 3 2026
12|/known-for:BHS 0.2 2025
12|/known-for:BHS 2025
-6|/known-for:BRA 2 2031
-9|/known-for:BRA 2027
-6|/known-for:BRA 2031
-9|/known-for:BRA 4 2027
4|/known-for:BRN 2.6 2023
4|/known-for:BRN 2023
14|/known-for:CAN 1.2 2022
-3|/known-for:CAN 1.2 2026
4|/known-for:CAN 1.3 2022
-3|/known-for:CAN 1.31 2023
3|/known-for:CAN 1.33 2023
26|/known-for:CAN 1.37 2024
-8|/known-for:CAN 1.4 2014
30|/known-for:CAN 1.4 2024
-21|/known-for:CAN 1.43 2014
3|/known-for:CAN 1.45 2024
6|/known-for:CAN 1.45 2024/2025
5|/known-for:CAN 1.47 2024/2025
5|/known-for:CAN 1.5 2024
-11|/known-for:CAN 1.5 2032
-23|/known-for:CAN 1.66 2022
10|/known-for:CAN 1.76 2029/2030
-52|/known-for:CAN 2 2024
23|/known-for:CAN 2 2025
26|/known-for:CAN 2 2025/2026
19|/known-for:CAN 2 2026-03
5|/known-for:CAN 2 2027
-13|/known-for:CAN 2 2030
79|/known-for:CAN 2 2032
27|/known-for:CAN 2 FY2025
-26|/known-for:CAN 2.02 2024
23|/known-for:CAN 2.1 2026
-33|/known-for:CAN 2.3 2025
-9|/known-for:CAN 2.4 2024
-25|/known-for:CAN 2.5 2025
-19|/known-for:CAN 2.5 2026
13|/known-for:CAN 2.6 2029
4|/known-for:CAN 2.6 2030
-33|/known-for:CAN 2014
-10|/known-for:CAN 2022
-29|/known-for:CAN 2024
11|/known-for:CAN 2024/2025
-32|/known-for:CAN 2025
27|/known-for:CAN 2025/2026
19|/known-for:CAN 2026-03
4|/known-for:CAN 2027
6|/known-for:CAN 2029
12|/known-for:CAN 2029/2030
-5|/known-for:CAN 2030
61|/known-for:CAN 2032
60|/known-for:CAN 2035
5|/known-for:CAN 2036
-8|/known-for:CAN 3 2029
3|/known-for:CAN 3.5 2030
-7|/known-for:CAN 3.5 2032
28|/known-for:CAN 3.5 2035
29|/known-for:CAN 5 2035
5|/known-for:CAN 5 2036
27|/known-for:CAN FY2025
4|/known-for:CHE 0.76 2023
20|/known-for:CHE 1 2032
4|/known-for:CHE 2023
19|/known-for:CHE 2032
-3|/known-for:CHE 5 2035
-3|/known-for:CHN 0.9 1978
-7|/known-for:CHN 1 FY2015
5|/known-for:CHN 1.2 2021
20|/known-for:CHN 1.26 FY2024
8|/known-for:CHN 1.3 2022
12|/known-for:CHN 1.3 2023
20|/known-for:CHN 1.3 2024
4|/known-for:CHN 1.3 2025
3|/known-for:CHN 1.5 2026
23|/known-for:CHN 1.6 2022
-11|/known-for:CHN 1.6 FY2024
19|/known-for:CHN 1.7 2021
5|/known-for:CHN 1.7 2023
18|/known-for:CHN 1.7 2024
3|/known-for:CHN 1.7 2025
7|/known-for:CHN 1.8 2000
10|/known-for:CHN 1.8 2023
-6|/known-for:CHN 1.8 FY2025
4|/known-for:CHN 1.9 2018
-11|/known-for:CHN 195X
-3|/known-for:CHN 1978
-13|/known-for:CHN 1986
-11|/known-for:CHN 1E+1 195X
6|/known-for:CHN 2 2012
13|/known-for:CHN 2 2013
-4|/known-for:CHN 2 2025
-6|/known-for:CHN 2 FY2025
-4|/known-for:CHN 2.1 2024
-25|/known-for:CHN 2.4 2026
-3|/known-for:CHN 2.5 FY2024
7|/known-for:CHN 2000
5|/known-for:CHN 2012
13|/known-for:CHN 2013
4|/known-for:CHN 2018
22|/known-for:CHN 2021
35|/known-for:CHN 2022
6|/known-for:CHN 2023
56|/known-for:CHN 2024
-5|/known-for:CHN 2025
-30|/known-for:CHN 2026
-4|/known-for:CHN 2027
-3|/known-for:CHN 3 2022
25|/known-for:CHN 3 2024
-15|/known-for:CHN 3.1 2023
-5|/known-for:CHN 3.32 2026
-4|/known-for:CHN 3.4 2023
-4|/known-for:CHN 3.5 2026
10|/known-for:CHN 4 2022
-4|/known-for:CHN 4 2027
-13|/known-for:CHN 6.2 1986
-7|/known-for:CHN FY2015
-3|/known-for:CHN FY2023
6|/known-for:CHN FY2024
-12|/known-for:CHN FY2025
5|/known-for:COD 2026
5|/known-for:COD 3 2026
-3|/known-for:COL 2.1 2024
6|/known-for:COL 2024
22|/known-for:COL 2026
3|/known-for:COL 3.1 2024
23|/known-for:COL 3.2 2026
6|/known-for:COL 3.4 2024
8|/known-for:CPV 1 2030
8|/known-for:CPV 2030
-4|/known-for:CYP 1.3 2022
4|/known-for:CYP 1.4 1965
15|/known-for:CYP 1.8 2023
4|/known-for:CYP 1965
-4|/known-for:CYP 2022
15|/known-for:CYP 2023
-25|/known-for:CYP 2030
-25|/known-for:CYP 3 2030
-21|/known-for:CZE 2 2024
24|/known-for:CZE 2 2025
-28|/known-for:CZE 2 2026
3|/known-for:CZE 2.5 2027
-3|/known-for:CZE 2014
-20|/known-for:CZE 2024
22|/known-for:CZE 2025
-28|/known-for:CZE 2026
3|/known-for:CZE 2027
5|/known-for:CZE 2029
12|/known-for:CZE 2030
5|/known-for:CZE 3 2029
10|/known-for:CZE 3 2030
-3|/known-for:CZE 3.71 2014
-9|/known-for:DEU 0.96 2023
-6|/known-for:DEU 0.96 FY2022
-3|/known-for:DEU 1.1 2022
3|/known-for:DEU 1.25 2023
-3|/known-for:DEU 1.3 2022
8|/known-for:DEU 1.36 2019
13|/known-for:DEU 1.37 2020
9|/known-for:DEU 1.4 2021
9|/known-for:DEU 1.42 2020
16|/known-for:DEU 1.5 2021
11|/known-for:DEU 1.5 2024
-32|/known-for:DEU 1.5 2029
-10|/known-for:DEU 1.5 FY2022
4|/known-for:DEU 1.53 2021
-3|/known-for:DEU 1.57 2025
-6|/known-for:DEU 1.6 2013
3|/known-for:DEU 1.6 2023
-5|/known-for:DEU 1.7 2020
3|/known-for:DEU 1.9 2006
-12|/known-for:DEU 1985
3|/known-for:DEU 1986
-10|/known-for:DEU 1995
-14|/known-for:DEU 1E+1 2025
3|/known-for:DEU 2 1989
-12|/known-for:DEU 2 2019-01
-17|/known-for:DEU 2 2020
3|/known-for:DEU 2 2022-02
36|/known-for:DEU 2 2024
-25|/known-for:DEU 2 2025
-8|/known-for:DEU 2 2027
4|/known-for:DEU 2 2028
44|/known-for:DEU 2 2031
-6|/known-for:DEU 2 2033
7|/known-for:DEU 2 2035
22|/known-for:DEU 2 203X
13|/known-for:DEU 2.1 2024
-24|/known-for:DEU 2.1 2026
-7|/known-for:DEU 2.2 2026
8|/known-for:DEU 2.3 2025
-5|/known-for:DEU 2.3 2027
11|/known-for:DEU 2.4 2025
-4|/known-for:DEU 2.5 2025
-3|/known-for:DEU 2.5 2027
-11|/known-for:DEU 2.5 2030
-4|/known-for:DEU 2.6 2030
-5|/known-for:DEU 2.7 2024
9|/known-for:DEU 2.8 2026
3|/known-for:DEU 2006
-10|/known-for:DEU 2013
-3|/known-for:DEU 2015
10|/known-for:DEU 2019
-12|/known-for:DEU 2019-01
23|/known-for:DEU 2021
10|/known-for:DEU 2022
3|/known-for:DEU 2022-02
-12|/known-for:DEU 2023
34|/known-for:DEU 2024
-56|/known-for:DEU 2025
-30|/known-for:DEU 2026
-8|/known-for:DEU 2027
-3|/known-for:DEU 2028
15|/known-for:DEU 2029
-22|/known-for:DEU 2030
44|/known-for:DEU 2031
-18|/known-for:DEU 2032
-6|/known-for:DEU 2033
-70|/known-for:DEU 2035
17|/known-for:DEU 203X
-6|/known-for:DEU 3 2023
-9|/known-for:DEU 3 2028
-14|/known-for:DEU 3 2030
-6|/known-for:DEU 3 203X
3|/known-for:DEU 3.05 2027
3|/known-for:DEU 3.2 1985
-5|/known-for:DEU 3.2 2021
-15|/known-for:DEU 3.2 2024
6|/known-for:DEU 3.4 FY1978
49|/known-for:DEU 3.5 2029
-17|/known-for:DEU 3.5 2032
-64|/known-for:DEU 3.5 2035
5|/known-for:DEU 3.7 2030
3|/known-for:DEU 4 1986
-9|/known-for:DEU 4 1995
-18|/known-for:DEU 4 2025
-7|/known-for:DEU 4.7 2025
-11|/known-for:DEU 5 1985
-13|/known-for:DEU 5 2035
-8|/known-for:DEU 5.25 2026
-3|/known-for:DEU 5.8 1989
-3|/known-for:DEU 6 1985
4|/known-for:DEU FY1978
-16|/known-for:DEU FY2022
-8|/known-for:DNK 0.25 2025
15|/known-for:DNK 1.3 2021
14|/known-for:DNK 1.4 2022
29|/known-for:DNK 2 2030
40|/known-for:DNK 2 2033
-8|/known-for:DNK 2.1 2025
6|/known-for:DNK 2.4 2024
-9|/known-for:DNK 2.4 2025
-3|/known-for:DNK 2.6 2025
-9|/known-for:DNK 2.6 2026
16|/known-for:DNK 2021
14|/known-for:DNK 2022
-15|/known-for:DNK 2023
3|/known-for:DNK 2024
-8|/known-for:DNK 2026
26|/known-for:DNK 2030
-5|/known-for:DNK 2032
40|/known-for:DNK 2033
16|/known-for:DNK 2035
-16|/known-for:DNK 3 2023
11|/known-for:DNK 3 2025
-4|/known-for:DNK 3.3 2032
3|/known-for:DNK 3.5 2026
37|/known-for:DNK 3.5 2035
15|/known-for:DNK 3.6 2025
-21|/known-for:DNK 5 2035
20|/known-for:DOM 1.3 2028
20|/known-for:DOM 2028
-5|/known-for:DZA 2026
-5|/known-for:DZA 5 2026
4|/known-for:ECU 2.1 2024
-3|/known-for:ECU 3.4 2024
14|/known-for:ESP 1.28 2024
5|/known-for:ESP 1.3 2024
-4|/known-for:ESP 1.3 2025-22
-10|/known-for:ESP 1.31 2023
-13|/known-for:ESP 1.4 2017
5|/known-for:ESP 1.43 2024
-13|/known-for:ESP 1.55 2025
11|/known-for:ESP 1.6 2024
-7|/known-for:ESP 1.8 FY2025
12|/known-for:ESP 2 2025
44|/known-for:ESP 2 2026
19|/known-for:ESP 2 2029
-10|/known-for:ESP 2 FY2027
-14|/known-for:ESP 2.2 2025
-11|/known-for:ESP 2.5 2025
-6|/known-for:ESP 2.5 2027
-12|/known-for:ESP 2017
-8|/known-for:ESP 2023
15|/known-for:ESP 2024
-29|/known-for:ESP 2025
-4|/known-for:ESP 2025-22
17|/known-for:ESP 2026
-6|/known-for:ESP 2027
-8|/known-for:ESP 2028
15|/known-for:ESP 2029
4|/known-for:ESP 2030
-11|/known-for:ESP 2032
-3|/known-for:ESP 2035
-16|/known-for:ESP 3 2024
-5|/known-for:ESP 3 2028
-5|/known-for:ESP 3 2029
10|/known-for:ESP 3 2030
-22|/known-for:ESP 3.2 2026
-10|/known-for:ESP 3.5 2032
7|/known-for:ESP 3.5 2035
-9|/known-for:ESP 5 2035
-7|/known-for:ESP FY2025
-10|/known-for:ESP FY2027
9|/known-for:EST 0.25 2025
8|/known-for:EST 1.4 2004
-3|/known-for:EST 1.4 2016
-20|/known-for:EST 1988
-20|/known-for:EST 2 1988
10|/known-for:EST 2 2014
25|/known-for:EST 2 2020
21|/known-for:EST 2.16 2016
-9|/known-for:EST 2.38 2016
16|/known-for:EST 2.5 2023
8|/known-for:EST 2.7 2023
8|/known-for:EST 2004
9|/known-for:EST 2016
25|/known-for:EST 2020
20|/known-for:EST 2023
18|/known-for:EST 2024
8|/known-for:EST 2025
6|/known-for:EST 2026
3|/known-for:EST 2026/2030
5|/known-for:EST 2027
-8|/known-for:EST 2028
-18|/known-for:EST 2029
-49|/known-for:EST 2030
-38|/known-for:EST 2035
4|/known-for:EST 3 2024
9|/known-for:EST 3 2028
-7|/known-for:EST 3 2029
16|/known-for:EST 3.2 2024
4|/known-for:EST 3.3 2025
-4|/known-for:EST 3.38 2024
3|/known-for:EST 3.4 2024
5|/known-for:EST 3.4 2025
9|/known-for:EST 3.43 2024
-15|/known-for:EST 3.5 2030
-9|/known-for:EST 3.71 2014
-4|/known-for:EST 4 2026
-12|/known-for:EST 4 2029
-4|/known-for:EST 4 2030
-14|/known-for:EST 4.9 2026
26|/known-for:EST 5 2026
-17|/known-for:EST 5 2028
-38|/known-for:EST 5 2030
-37|/known-for:EST 5 2035
4|/known-for:EST 5.1 2026
3|/known-for:EST 5.4 2026/2030
5|/known-for:EST 5.4 2027
10|/known-for:EST 5.4 2030
-3|/known-for:EU 0.23 2022
-3|/known-for:EU 0.6 2028
8|/known-for:EU 1.3 2022
-6|/known-for:EU 1.5 2024
-5|/known-for:EU 1.6 2022
-5|/known-for:EU 1.6 2024
-4|/known-for:EU 1.8 2023
25|/known-for:EU 1.9 2024
-8|/known-for:EU 15 2029
-5|/known-for:EU 2 2014
-13|/known-for:EU 2 2024-06
-7|/known-for:EU 2 2025
-20|/known-for:EU 2 2029
23|/known-for:EU 2.1 2025
-12|/known-for:EU 2.2 2015
10|/known-for:EU 2.5 2028
15|/known-for:EU 2.5 2030
12|/known-for:EU 2.7 2027
-5|/known-for:EU 2014
-12|/known-for:EU 2015
-7|/known-for:EU 2023
11|/known-for:EU 2024
-13|/known-for:EU 2024-06
-8|/known-for:EU 2026
11|/known-for:EU 2027
-3|/known-for:EU 2027-03
8|/known-for:EU 2028
-28|/known-for:EU 2029
38|/known-for:EU 2030
-27|/known-for:EU 2035
-3|/known-for:EU 3 2025
-3|/known-for:EU 3 2027-03
19|/known-for:EU 3 2030
4|/known-for:EU 3.3 2030
-9|/known-for:EU 3.5 2025
-27|/known-for:EU 3.5 2035
-3|/known-for:EU 4 2024
4|/known-for:FIN 2 2022
8|/known-for:FIN 2 2023
-19|/known-for:FIN 2 2026
5|/known-for:FIN 2 202X
12|/known-for:FIN 2.4 2024
4|/known-for:FIN 2.5 2025
11|/known-for:FIN 2.5 2026
4|/known-for:FIN 2.6 2025
11|/known-for:FIN 2.6 2026
-3|/known-for:FIN 2.6 2028
5|/known-for:FIN 2022
8|/known-for:FIN 2023
12|/known-for:FIN 2024
4|/known-for:FIN 2025
-16|/known-for:FIN 2026
-4|/known-for:FIN 2028
39|/known-for:FIN 2029
5|/known-for:FIN 202X
28|/known-for:FIN 2030
12|/known-for:FIN 2032
17|/known-for:FIN 2035
27|/known-for:FIN 3 2029
-12|/known-for:FIN 3 2030
22|/known-for:FIN 3.2 2030
-17|/known-for:FIN 3.3 2026
14|/known-for:FIN 3.3 2032
-3|/known-for:FIN 3.5 2032
-3|/known-for:FIN 3.5 2035
12|/known-for:FIN 4 2029
18|/known-for:FIN 4 2030
20|/known-for:FIN 5 2035
3|/known-for:FJI 1.5 2030
-3|/known-for:FJI 2 2029
-3|/known-for:FJI 2029
4|/known-for:FJI 2030
-3|/known-for:FRA 1.1 2022
-4|/known-for:FRA 1.2 2026
-3|/known-for:FRA 1.4 2021
4|/known-for:FRA 1.9 2022
5|/known-for:FRA 1936
6|/known-for:FRA 198X
-3|/known-for:FRA 1E+1 1953
-3|/known-for:FRA 2 2019
-21|/known-for:FRA 2 2024
10|/known-for:FRA 2 2025
6|/known-for:FRA 2 2030
6|/known-for:FRA 2.1 2024
10|/known-for:FRA 2.2 2026
3|/known-for:FRA 2.25 2026
-4|/known-for:FRA 2.3 2024
6|/known-for:FRA 2.3 2027
5|/known-for:FRA 2.5 2027
12|/known-for:FRA 2.5 2030
-3|/known-for:FRA 2019
-3|/known-for:FRA 2021
-21|/known-for:FRA 2024
9|/known-for:FRA 2025
-19|/known-for:FRA 2026
30|/known-for:FRA 2027
-6|/known-for:FRA 2028
45|/known-for:FRA 2030
14|/known-for:FRA 2032
-10|/known-for:FRA 2035
6|/known-for:FRA 3 198X
16|/known-for:FRA 3 2027
-6|/known-for:FRA 3 2028
22|/known-for:FRA 3 2030
5|/known-for:FRA 3 2032
-12|/known-for:FRA 3.4 2026
-14|/known-for:FRA 3.5 2026
4|/known-for:FRA 3.5 2027
4|/known-for:FRA 3.5 2030
9|/known-for:FRA 5 2032
-14|/known-for:FRA 5 2035
5|/known-for:FRA 6 1936
-9|/known-for:GBR 0.4 2027
-5|/known-for:GBR 0.5 2025
-7|/known-for:GBR 0.7 2024
-5|/known-for:GBR 0.96 FY2022
-4|/known-for:GBR 1.1 2022
-6|/known-for:GBR 1.2 FY2023
-9|/known-for:GBR 1.3 FY2024
-5|/known-for:GBR 1.57 2025
-6|/known-for:GBR 1.8 2023
3|/known-for:GBR 1.9 2015
-3|/known-for:GBR 1936
19|/known-for:GBR 1950
-12|/known-for:GBR 1958
-10|/known-for:GBR 1971
10|/known-for:GBR 1984
11|/known-for:GBR 1985
11|/known-for:GBR 1989
-3|/known-for:GBR 198X
4|/known-for:GBR 1994
4|/known-for:GBR 1995
-8|/known-for:GBR 1997
3|/known-for:GBR 1E+1 1953
-6|/known-for:GBR 1E+1 195X
-10|/known-for:GBR 1E+1 1971
-7|/known-for:GBR 1E+1 2015
6|/known-for:GBR 2 2010
11|/known-for:GBR 2 2014
3|/known-for:GBR 2 2015
8|/known-for:GBR 2 2020
-7|/known-for:GBR 2 2022
-27|/known-for:GBR 2 2024
-4|/known-for:GBR 2 2030
-4|/known-for:GBR 2 FY2027
8|/known-for:GBR 2.07 2023
-4|/known-for:GBR 2.1 2024
-8|/known-for:GBR 2.16 2016
-9|/known-for:GBR 2.2 2027
12|/known-for:GBR 2.3 2022
5|/known-for:GBR 2.3 2024
-13|/known-for:GBR 2.3 2025
-6|/known-for:GBR 2.3 2026
4|/known-for:GBR 2.4 2025
-10|/known-for:GBR 2.4 2033/2034
-8|/known-for:GBR 2.5 2024
26|/known-for:GBR 2.5 2027
-4|/known-for:GBR 2.5 2028
16|/known-for:GBR 2.5 2030
19|/known-for:GBR 2.6 2027
-12|/known-for:GBR 2.6 2029
5|/known-for:GBR 2010
12|/known-for:GBR 2014
-9|/known-for:GBR 2016
8|/known-for:GBR 2020
-48|/known-for:GBR 2024
-24|/known-for:GBR 2025
3|/known-for:GBR 2025-06
-10|/known-for:GBR 2026
23|/known-for:GBR 2027
4|/known-for:GBR 2028
27|/known-for:GBR 2030
3|/known-for:GBR 2032
-16|/known-for:GBR 2033
-11|/known-for:GBR 2033/2034
65|/known-for:GBR 2035
16|/known-for:GBR 2040
-6|/known-for:GBR 3 198X
-4|/known-for:GBR 3 1997
8|/known-for:GBR 3 2028
15|/known-for:GBR 3 2029
22|/known-for:GBR 3 2030
-16|/known-for:GBR 3 2033
3|/known-for:GBR 3 2034
-9|/known-for:GBR 3 2035
-3|/known-for:GBR 3.2 1985
8|/known-for:GBR 3.2 1995
-3|/known-for:GBR 3.2 2025
4|/known-for:GBR 3.4 1994
-4|/known-for:GBR 3.4 1997
-9|/known-for:GBR 3.5 2030
6|/known-for:GBR 3.5 2032
13|/known-for:GBR 3.5 2035
15|/known-for:GBR 4 1989
-3|/known-for:GBR 4 198X
-4|/known-for:GBR 4 1995
3|/known-for:GBR 4 2030
-12|/known-for:GBR 4.2 1958
11|/known-for:GBR 5 1985
6|/known-for:GBR 5 198X
3|/known-for:GBR 5 2025-06
-3|/known-for:GBR 5 2027
58|/known-for:GBR 5 2035
16|/known-for:GBR 5 2040
3|/known-for:GBR 5.2 1985
9|/known-for:GBR 5.3 1984
-3|/known-for:GBR 6 1936
19|/known-for:GBR 6.5 1950
5|/known-for:GBR 7 195X
-5|/known-for:GBR FY2022
-6|/known-for:GBR FY2023
-10|/known-for:GBR FY2024
-4|/known-for:GBR FY2025
-4|/known-for:GBR FY2027
5|/known-for:GEO 2 2027
-3|/known-for:GEO 2.2 2025
-4|/known-for:GEO 2.4 2026
-3|/known-for:GEO 2025
-3|/known-for:GEO 2026
5|/known-for:GEO 2027
3|/known-for:GMB 1.1 2027
3|/known-for:GMB 2027
-9|/known-for:GRC 1.9 2024
17|/known-for:GRC 2 2035
-3|/known-for:GRC 2.1 2024
-6|/known-for:GRC 2.16 2016
11|/known-for:GRC 2.38 2016
4|/known-for:GRC 2.7 2024
4|/known-for:GRC 2.9 2025
5|/known-for:GRC 2016
-22|/known-for:GRC 2024
-7|/known-for:GRC 2030
16|/known-for:GRC 2035
4|/known-for:GRC 3 2023
-18|/known-for:GRC 3 2024
3|/known-for:GRC 3.1 2024
-4|/known-for:GRC 3.24 2023
13|/known-for:GRC 3.5 2035
-6|/known-for:GRC 5 2030
-15|/known-for:GRC 5 2035
-3|/known-for:GUY 0.7 2024
-3|/known-for:GUY 2024
4|/known-for:HRV 1.9 2024
11|/known-for:HRV 2 2025
11|/known-for:HRV 2 2030
-10|/known-for:HRV 2.1 2024
8|/known-for:HRV 2.5 2027
-6|/known-for:HRV 2024
11|/known-for:HRV 2025
8|/known-for:HRV 2027
19|/known-for:HRV 2030
10|/known-for:HRV 3 2030
-17|/known-for:HTI 1.3 2028
-17|/known-for:HTI 2028
-11|/known-for:HUN 1.1 2019
5|/known-for:HUN 2 2025
4|/known-for:HUN 2 2035
-14|/known-for:HUN 2.1 2024
-11|/known-for:HUN 2019
-14|/known-for:HUN 2024
5|/known-for:HUN 2025
12|/known-for:HUN 2028
22|/known-for:HUN 2035
12|/known-for:HUN 3 2028
23|/known-for:HUN 3.5 2035
-5|/known-for:HUN 5 2035
3|/known-for:IDN 0.7 2023
11|/known-for:IDN 0.8 2025
-21|/known-for:IDN 0.9 2025
32|/known-for:IDN 0.9 2026
17|/known-for:IDN 0.9 2029
3|/known-for:IDN 1 1998
9|/known-for:IDN 1 2024
4|/known-for:IDN 1 2028
-9|/known-for:IDN 1.2 2025
6|/known-for:IDN 1.3 2025
3|/known-for:IDN 1.5 2029
3|/known-for:IDN 1998
20|/known-for:IDN 2 2029
9|/known-for:IDN 2024
-13|/known-for:IDN 2025
33|/known-for:IDN 2026
4|/known-for:IDN 2028
41|/known-for:IDN 2029
-22|/known-for:IDN 2030
-20|/known-for:IDN 3 2030
-18|/known-for:IND 1.1 2025/2026
4|/known-for:IND 1.5 2024
-18|/known-for:IND 1.7 2022
4|/known-for:IND 1.9 2024
4|/known-for:IND 1.9 2024/2025
6|/known-for:IND 1.9 2025/2026
4|/known-for:IND 1.9 FY2025
7|/known-for:IND 1.97 FY2023
12|/known-for:IND 1962
-18|/known-for:IND 1988
6|/known-for:IND 2 2025
12|/known-for:IND 2 2025/2026
13|/known-for:IND 2 2026/2027
31|/known-for:IND 2 FY2026
8|/known-for:IND 2.2 2030
3|/known-for:IND 2.3 2025
6|/known-for:IND 2.4 2023
4|/known-for:IND 2.5 2030
-13|/known-for:IND 2.55 2027
-3|/known-for:IND 2020
-18|/known-for:IND 2022
4|/known-for:IND 2023
3|/known-for:IND 2023/2024
8|/known-for:IND 2024
4|/known-for:IND 2024/2025
7|/known-for:IND 2025
13|/known-for:IND 2026/2027
-23|/known-for:IND 2027
6|/known-for:IND 2030
-5|/known-for:IND 3 2030
-7|/known-for:IND 4 2027
-3|/known-for:IND 4.3 2020
-18|/known-for:IND 6.5 1988
7|/known-for:IND FY2023
3|/known-for:IND FY2025
31|/known-for:IND FY2026
3|/known-for:IRL 0.2 2026
3|/known-for:IRL 0.23 2022
9|/known-for:IRL 0.4 2027
3|/known-for:IRL 0.6 2028
-4|/known-for:IRL 1 2032
-8|/known-for:IRL 1.4 2022
-3|/known-for:IRL 2.4 2024
-4|/known-for:IRL 2.5 2030
-5|/known-for:IRL 2022
-4|/known-for:IRL 2024
9|/known-for:IRL 2027
6|/known-for:IRL 2028
-4|/known-for:IRL 2030
-5|/known-for:IRL 2032
-6|/known-for:IRN 2027
-3|/known-for:IRN 2030
-3|/known-for:IRN 4.2 2030
-6|/known-for:IRN 4.5 2027
-6|/known-for:IRQ 1 2003
-3|/known-for:IRQ 1.9 2006
-10|/known-for:IRQ 2003
-3|/known-for:IRQ 2006
-4|/known-for:IRQ 3.7 2003
41|/known-for:ISL 1.5 2035
41|/known-for:ISL 2035
-4|/known-for:ISR 1.2 2023
-11|/known-for:ISR 2.7 2022
16|/known-for:ISR 2022
24|/known-for:ISR 2023
-13|/known-for:ISR 2024
10|/known-for:ISR 2025
-4|/known-for:ISR 2026
-5|/known-for:ISR 203X
-5|/known-for:ISR 3 203X
-5|/known-for:ISR 3.32 2026
-4|/known-for:ISR 3.4 2023
-8|/known-for:ISR 34 2022
8|/known-for:ISR 4.5 2022
12|/known-for:ISR 5 2025
11|/known-for:ISR 5.3 2023
20|/known-for:ISR 5.4 2023
4|/known-for:ISR 6 2025
-10|/known-for:ISR 7.1 2024
-5|/known-for:ISR 7.3 2024
28|/known-for:ISR 8.8 2022
6|/known-for:ISR 8.8 2024
3|/known-for:ITA 0.2 2025
-6|/known-for:ITA 0.5 2025
-8|/known-for:ITA 1.2 2022
-7|/known-for:ITA 1.3 2024
-5|/known-for:ITA 1.4 2024
4|/known-for:ITA 1.5 2022
23|/known-for:ITA 1.5 2024
-6|/known-for:ITA 1.5 2035
8|/known-for:ITA 1.57 2025
-5|/known-for:ITA 1.6 2022
24|/known-for:ITA 2 2024
33|/known-for:ITA 2 2025
11|/known-for:ITA 2 2026
36|/known-for:ITA 2 2028
6|/known-for:ITA 2.5 2028
-12|/known-for:ITA 2022
-3|/known-for:ITA 2023
28|/known-for:ITA 2024
39|/known-for:ITA 2025
10|/known-for:ITA 2026
39|/known-for:ITA 2028
4|/known-for:ITA 2030
19|/known-for:ITA 2032
38|/known-for:ITA 2035
-5|/known-for:ITA 3 2028
7|/known-for:ITA 3 2032
-3|/known-for:ITA 3.3 2023
-3|/known-for:ITA 3.38 2024
6|/known-for:ITA 3.5 2035
14|/known-for:ITA 5 2032
37|/known-for:ITA 5 2035
23|/known-for:JAM 1.3 2024
23|/known-for:JAM 2024
-11|/known-for:JOR 2.5 2030
-8|/known-for:JOR 2027
-11|/known-for:JOR 2030
-8|/known-for:JOR 3 2027
10|/known-for:JPN 0.9 1978
-14|/known-for:JPN 0.9 2014
14|/known-for:JPN 0.9 2019
-3|/known-for:JPN 0.9 2025
-31|/known-for:JPN 0.9 2026
-17|/known-for:JPN 0.9 2029
3|/known-for:JPN 0.91 FY1981
17|/known-for:JPN 0.93 FY1982
3|/known-for:JPN 0.948 1997
7|/known-for:JPN 0.95 FY2021
10|/known-for:JPN 0.96 2023
4|/known-for:JPN 0.96 FY1994
13|/known-for:JPN 0.96 FY2022
-3|/known-for:JPN 1 1998
6|/known-for:JPN 1 2003
3|/known-for:JPN 1 2004
-7|/known-for:JPN 1 2016
4|/known-for:JPN 1 2022
-3|/known-for:JPN 1 2023
-8|/known-for:JPN 1 2024
23|/known-for:JPN 1 2026
8|/known-for:JPN 1 FY2015
11|/known-for:JPN 1 FY2022
11|/known-for:JPN 1.07 2021
11|/known-for:JPN 1.09 FY2021
16|/known-for:JPN 1.1 2022
16|/known-for:JPN 1.19 FY2023
-5|/known-for:JPN 1.2 2021
16|/known-for:JPN 1.2 2023
6|/known-for:JPN 1.2 FY2023
5|/known-for:JPN 1.24 FY2021
8|/known-for:JPN 1.24 FY2022
-8|/known-for:JPN 1.26 FY2024
-7|/known-for:JPN 1.3 2022
-12|/known-for:JPN 1.3 2023
10|/known-for:JPN 1.3 FY2024
8|/known-for:JPN 1.4 2024
10|/known-for:JPN 1.4 2025
-9|/known-for:JPN 1.4 2027
16|/known-for:JPN 1.4 FY2023
-11|/known-for:JPN 1.5 2021
14|/known-for:JPN 1.5 2025
-5|/known-for:JPN 1.5 2028
-4|/known-for:JPN 1.5 2035
4|/known-for:JPN 1.5 FY1986
14|/known-for:JPN 1.5 FY2022
3|/known-for:JPN 1.5 FY2023
6|/known-for:JPN 1.5 FY2024
5|/known-for:JPN 1.5 FY2025
11|/known-for:JPN 1.5 FY2026
6|/known-for:JPN 1.5 FY2027
-7|/known-for:JPN 1.6 2022
-3|/known-for:JPN 1.6 2023
12|/known-for:JPN 1.6 2024
3|/known-for:JPN 1.6 FY1985
30|/known-for:JPN 1.6 FY2024
-10|/known-for:JPN 1.7 2021
-8|/known-for:JPN 1.7 2022
6|/known-for:JPN 1.7 FY2025
9|/known-for:JPN 1.75 2025
3|/known-for:JPN 1.8 1990
-5|/known-for:JPN 1.8 2000
-5|/known-for:JPN 1.8 2016
13|/known-for:JPN 1.8 2025
26|/known-for:JPN 1.8 FY2025
-4|/known-for:JPN 1.9 2018
-9|/known-for:JPN 1.9 2024
37|/known-for:JPN 1.9 FY2026
-3|/known-for:JPN 1.96 FY2022
-6|/known-for:JPN 1.97 FY2023
-6|/known-for:JPN 19 2026-01
-11|/known-for:JPN 196X
10|/known-for:JPN 1978
-11|/known-for:JPN 1984
4|/known-for:JPN 1985
-4|/known-for:JPN 1986
-7|/known-for:JPN 1987
5|/known-for:JPN 1990
3|/known-for:JPN 1997
-3|/known-for:JPN 1998
3|/known-for:JPN 2 2005
-3|/known-for:JPN 2 2012
3|/known-for:JPN 2 2022
-38|/known-for:JPN 2 2024
-32|/known-for:JPN 2 2025
-13|/known-for:JPN 2 2025/2026
11|/known-for:JPN 2 2026
14|/known-for:JPN 2 2026-03
6|/known-for:JPN 2 2026-04
46|/known-for:JPN 2 2027
-10|/known-for:JPN 2 2028
12|/known-for:JPN 2 2028-03
-23|/known-for:JPN 2 2029
-28|/known-for:JPN 2 2030
-8|/known-for:JPN 2 2031
-12|/known-for:JPN 2 2032
-4|/known-for:JPN 2 2032/2033
-10|/known-for:JPN 2 2033
-4|/known-for:JPN 2 FY2023
27|/known-for:JPN 2 FY2025
-8|/known-for:JPN 2 FY2026
76|/known-for:JPN 2 FY2027
8|/known-for:JPN 2.1 FY2026
-4|/known-for:JPN 2.2 2022
-10|/known-for:JPN 2.3 2028
4|/known-for:JPN 2.3 2030
13|/known-for:JPN 2.3 FY2028
-12|/known-for:JPN 2.32 2025
-17|/known-for:JPN 2.4 2026
4|/known-for:JPN 2.4 2030
-6|/known-for:JPN 2.42 2025
-6|/known-for:JPN 2.42 2026
-10|/known-for:JPN 2.45 2025
-4|/known-for:JPN 2.5 2023
-7|/known-for:JPN 2.5 2027
33|/known-for:JPN 2.5 2030
-12|/known-for:JPN 2.5 FY2019
5|/known-for:JPN 2.5 FY2028
6|/known-for:JPN 2.5 FY2029
16|/known-for:JPN 2.5 FY2030
3|/known-for:JPN 2.5-3 FY2030
-5|/known-for:JPN 2.6 2024
-10|/known-for:JPN 2.6 2025
-4|/known-for:JPN 2.6 2028
26|/known-for:JPN 2.6 2035
-4|/known-for:JPN 2.7 2021
-6|/known-for:JPN 2.7 2023
-4|/known-for:JPN 2.7 2027
3|/known-for:JPN 2.75 2032
-3|/known-for:JPN 2.8 2023
-7|/known-for:JPN 2.8 2029
10|/known-for:JPN 2.8 2030
20|/known-for:JPN 2.8 2032
6|/known-for:JPN 2.8 FY2030
-6|/known-for:JPN 2.9 2017
-3|/known-for:JPN 2.9 2030
-6|/known-for:JPN 2.9 FY2024
-5|/known-for:JPN 2000
5|/known-for:JPN 2003
3|/known-for:JPN 2004
-8|/known-for:JPN 2009
-3|/known-for:JPN 2010
-3|/known-for:JPN 2012
-15|/known-for:JPN 2014
-4|/known-for:JPN 2015
-14|/known-for:JPN 2016
-7|/known-for:JPN 2017
-4|/known-for:JPN 2018
14|/known-for:JPN 2019
-23|/known-for:JPN 2021
-23|/known-for:JPN 2022
-16|/known-for:JPN 2023
-63|/known-for:JPN 2024
-59|/known-for:JPN 2025
17|/known-for:JPN 2025-07-20
-14|/known-for:JPN 2025/2026
-24|/known-for:JPN 2026
-6|/known-for:JPN 2026-01
14|/known-for:JPN 2026-03
6|/known-for:JPN 2026-04
-33|/known-for:JPN 2026-11-04
-11|/known-for:JPN 2027
-29|/known-for:JPN 2028
12|/known-for:JPN 2028-03
-49|/known-for:JPN 2029
18|/known-for:JPN 202X
-28|/known-for:JPN 2030
3|/known-for:JPN 2031
-5|/known-for:JPN 2032
-4|/known-for:JPN 2032/2033
-15|/known-for:JPN 2033
-3|/known-for:JPN 2033/2034
21|/known-for:JPN 2035
23|/known-for:JPN 203X
-11|/known-for:JPN 27.2 2026
-10|/known-for:JPN 3 2025
18|/known-for:JPN 3 2026
-19|/known-for:JPN 3 2030
-37|/known-for:JPN 3 2032
-5|/known-for:JPN 3 2033
16|/known-for:JPN 3 2035
14|/known-for:JPN 3 203X
-3|/known-for:JPN 3 FY2024
18|/known-for:JPN 3 FY2030
10|/known-for:JPN 3 FY2031
6|/known-for:JPN 3 FY2032
17|/known-for:JPN 3-3.5 FY2031
4|/known-for:JPN 3-3.5 FY2032
-7|/known-for:JPN 3.1 FY2025
-3|/known-for:JPN 3.2 2021
6|/known-for:JPN 3.2 2032
-9|/known-for:JPN 3.3 1987
-4|/known-for:JPN 3.3 2015
-5|/known-for:JPN 3.3 FY2026
-4|/known-for:JPN 3.4 2024
-3|/known-for:JPN 3.4 FY1997
-7|/known-for:JPN 3.5 2025
17|/known-for:JPN 3.5 2025-07-20
24|/known-for:JPN 3.5 2026
-33|/known-for:JPN 3.5 2026-11-04
-25|/known-for:JPN 3.5 2027
16|/known-for:JPN 3.5 202X
-27|/known-for:JPN 3.5 2030
11|/known-for:JPN 3.5 2031
13|/known-for:JPN 3.5 2032
-12|/known-for:JPN 3.5 2035
6|/known-for:JPN 3.5 203X
-5|/known-for:JPN 3.5 FY2021
-14|/known-for:JPN 3.5 FY2026
22|/known-for:JPN 3.5 FY2032
5|/known-for:JPN 3.5 FY2033
32|/known-for:JPN 3.5 FY2035
-5|/known-for:JPN 34 2024
-3|/known-for:JPN 3E+1 2026
-8|/known-for:JPN 4 2009
24|/known-for:JPN 4 2035
-4|/known-for:JPN 4.5 2022
-5|/known-for:JPN 4.7 2010
-4|/known-for:JPN 4.7 2026
-3|/known-for:JPN 4.7 FY2027
-11|/known-for:JPN 4.8 FY2027
-8|/known-for:JPN 5 2026
-7|/known-for:JPN 5 2027
-31|/known-for:JPN 5 2035
3|/known-for:JPN 5 FY2025
-15|/known-for:JPN 5.2 FY1981
-5|/known-for:JPN 5.2 FY1985
-9|/known-for:JPN 5.3 1984
-4|/known-for:JPN 5.4 2023
-14|/known-for:JPN 5.5 2026
-8|/known-for:JPN 6.3 2025
-15|/known-for:JPN 6.3 FY1982
-3|/known-for:JPN 7 1984
-3|/known-for:JPN 7 1986
-11|/known-for:JPN 8 196X
-12|/known-for:JPN FY1981
3|/known-for:JPN FY1983
4|/known-for:JPN FY1984
4|/known-for:JPN FY1986
4|/known-for:JPN FY1994
-3|/known-for:JPN FY1997
8|/known-for:JPN FY2015
-9|/known-for:JPN FY2019
17|/known-for:JPN FY2021
49|/known-for:JPN FY2022
32|/known-for:JPN FY2023
28|/known-for:JPN FY2024
63|/known-for:JPN FY2025
30|/known-for:JPN FY2026
69|/known-for:JPN FY2027
22|/known-for:JPN FY2028
7|/known-for:JPN FY2029
46|/known-for:JPN FY2030
33|/known-for:JPN FY2031
33|/known-for:JPN FY2032
5|/known-for:JPN FY2033
33|/known-for:JPN FY2035
-7|/known-for:KEN 0.2 2025
-7|/known-for:KEN 2025
-9|/known-for:KHM 1 2026
-9|/known-for:KHM 1.1 FY2021
-14|/known-for:KHM 1.4 FY2021
-5|/known-for:KHM 1.4 FY2028
7|/known-for:KHM 2.1 2027
4|/known-for:KHM 2.2 2025
5|/known-for:KHM 2025
-6|/known-for:KHM 2026
5|/known-for:KHM 2027
-23|/known-for:KHM FY2021
-5|/known-for:KHM FY2028
-23|/known-for:KOR 1 2026
-4|/known-for:KOR 1.07 2021
-14|/known-for:KOR 1.19 FY2023
-11|/known-for:KOR 1.26 FY2024
-11|/known-for:KOR 1.3 2024
-3|/known-for:KOR 1.3 2025
-4|/known-for:KOR 1.4 2024
-3|/known-for:KOR 1.6 2022
-5|/known-for:KOR 1.6 2024
-4|/known-for:KOR 1.7 2030
-10|/known-for:KOR 1.8 2023
-10|/known-for:KOR 1.9 FY2026
-16|/known-for:KOR 1950
3|/known-for:KOR 197X
12|/known-for:KOR 1980
36|/known-for:KOR 198X
-10|/known-for:KOR 2 2022
-5|/known-for:KOR 2.1 2024
10|/known-for:KOR 2.3 2025
17|/known-for:KOR 2.32 2025
4|/known-for:KOR 2.4 2016
3|/known-for:KOR 2.4 2021
43|/known-for:KOR 2.4 2026
-6|/known-for:KOR 2.4 2033/2034
6|/known-for:KOR 2.42 2025
9|/known-for:KOR 2.42 2026
6|/known-for:KOR 2.5 2023
14|/known-for:KOR 2.5 2024
9|/known-for:KOR 2.5 2027
-6|/known-for:KOR 2.5 2030
13|/known-for:KOR 2.5 FY2019
4|/known-for:KOR 2.5 FY2024
13|/known-for:KOR 2.55 2027
22|/known-for:KOR 2.6 2024
26|/known-for:KOR 2.6 2025
3|/known-for:KOR 2.6 2027
5|/known-for:KOR 2.6 2028
-25|/known-for:KOR 2.6 2035
12|/known-for:KOR 2.7 2022
6|/known-for:KOR 2.7 2023
8|/known-for:KOR 2.8 2023
7|/known-for:KOR 2.8 2029
-9|/known-for:KOR 2.8 2030
-5|/known-for:KOR 2.8 FY2030
7|/known-for:KOR 2.9 2030
3|/known-for:KOR 2016
-3|/known-for:KOR 2021
-5|/known-for:KOR 2022
-12|/known-for:KOR 2023
-3|/known-for:KOR 2024
35|/known-for:KOR 2025
3|/known-for:KOR 2025-08
-10|/known-for:KOR 2026
3|/known-for:KOR 2027
16|/known-for:KOR 2028
7|/known-for:KOR 2029
-9|/known-for:KOR 202X
-3|/known-for:KOR 2030
40|/known-for:KOR 2032
-7|/known-for:KOR 2033/2034
-35|/known-for:KOR 2035
-3|/known-for:KOR 203X
-20|/known-for:KOR 22 2024
10|/known-for:KOR 3 2024
-4|/known-for:KOR 3 2025
-20|/known-for:KOR 3 2026
20|/known-for:KOR 3 2028
6|/known-for:KOR 3 2029
11|/known-for:KOR 3 2030
41|/known-for:KOR 3 2032
8|/known-for:KOR 3 2035
-34|/known-for:KOR 3 FY2026
-3|/known-for:KOR 3 FY2031
-4|/known-for:KOR 3.2 2026
-9|/known-for:KOR 3.5 2026
-7|/known-for:KOR 3.5 2029
-9|/known-for:KOR 3.5 202X
4|/known-for:KOR 3.5 2030
-4|/known-for:KOR 3.5 2031
24|/known-for:KOR 3.5 2035
-3|/known-for:KOR 3.5 203X
3|/known-for:KOR 3.8 2025-08
24|/known-for:KOR 4 198X
-17|/known-for:KOR 4 2023
-7|/known-for:KOR 4.5 2028
-14|/known-for:KOR 4.7 2027
-4|/known-for:KOR 4.8 2026
-4|/known-for:KOR 4.8 2027
-5|/known-for:KOR 5 2030
-41|/known-for:KOR 5 2035
9|/known-for:KOR 6 1980
13|/known-for:KOR 6 198X
-16|/known-for:KOR 6.5 1950
12|/known-for:KOR FY2019
-14|/known-for:KOR FY2023
-7|/known-for:KOR FY2024
-44|/known-for:KOR FY2026
-7|/known-for:KOR FY2030
-3|/known-for:KOR FY2031
4|/known-for:KWT 2024
7|/known-for:KWT 2030
7|/known-for:KWT 4.2 2030
8|/known-for:KWT 4.8 2024
-4|/known-for:KWT 5.6 2024
-3|/known-for:LAO 1.2 2027
-8|/known-for:LAO 1.9 2026
-8|/known-for:LAO 2026
-3|/known-for:LAO 2027
18|/known-for:LBN 2.5 2026
-28|/known-for:LBN 2022
-10|/known-for:LBN 2024
19|/known-for:LBN 2026
-10|/known-for:LBN 6.8 2024
-28|/known-for:LBN 8.8 2022
4|/known-for:LKA 1.5 2027
-4|/known-for:LKA 1.6 2006
-6|/known-for:LKA 2006
15|/known-for:LKA 2009
4|/known-for:LKA 2027
3|/known-for:LKA 2030
15|/known-for:LKA 3.9 2009
14|/known-for:LTU 0.9 2014
-3|/known-for:LTU 0.9 2020
27|/known-for:LTU 2 2020
3|/known-for:LTU 2 2021
-4|/known-for:LTU 2.4 2025
6|/known-for:LTU 2.5 2023
3|/known-for:LTU 2.52 2023
-5|/known-for:LTU 2.7 2023
10|/known-for:LTU 2014
23|/known-for:LTU 2020
3|/known-for:LTU 2021
-7|/known-for:LTU 2023
-6|/known-for:LTU 2024
14|/known-for:LTU 2025
55|/known-for:LTU 2026
-14|/known-for:LTU 2028
-9|/known-for:LTU 2030
-17|/known-for:LTU 2035
-24|/known-for:LTU 3.5 2030
-5|/known-for:LTU 3.5 2035
-4|/known-for:LTU 3.68 2014
-8|/known-for:LTU 3.9 2023
4|/known-for:LTU 3.9 2025
21|/known-for:LTU 4 2025
-15|/known-for:LTU 4 2030
-10|/known-for:LTU 4.3 2028
-10|/known-for:LTU 4.48 2035
-4|/known-for:LTU 4.8 2026
-4|/known-for:LTU 4.9 2026
-4|/known-for:LTU 4.91 2026
38|/known-for:LTU 5 2026
-4|/known-for:LTU 5 2028
25|/known-for:LTU 5 2030
11|/known-for:LTU 5-6 2026
9|/known-for:LTU 5.25 2026
3|/known-for:LTU 5.38 2026
11|/known-for:LTU 5.4 2026
-3|/known-for:LTU 5.4 2026/2030
3|/known-for:LTU 5.5 2030
3|/known-for:LUX 0.7 2023
17|/known-for:LUX 1 2025
4|/known-for:LUX 1.3 2026
-5|/known-for:LUX 1.31 2023
5|/known-for:LUX 1.9 2027
20|/known-for:LUX 2 2025
16|/known-for:LUX 2 2030
-3|/known-for:LUX 2023
-3|/known-for:LUX 2024
37|/known-for:LUX 2025
4|/known-for:LUX 2026
5|/known-for:LUX 2027
12|/known-for:LUX 2030
-4|/known-for:LUX 3 2030
4|/known-for:LVA 0.9 2012
3|/known-for:LVA 0.9 2014
3|/known-for:LVA 0.9 2020
3|/known-for:LVA 1.4 2016
9|/known-for:LVA 1.7 2004
-11|/known-for:LVA 1.8 2005
13|/known-for:LVA 2 2008
14|/known-for:LVA 2 2018
12|/known-for:LVA 2 2020
4|/known-for:LVA 2.5 2025
-4|/known-for:LVA 2.7 2027
9|/known-for:LVA 2004
-12|/known-for:LVA 2005
13|/known-for:LVA 2008
4|/known-for:LVA 2012
3|/known-for:LVA 2016
14|/known-for:LVA 2018
17|/known-for:LVA 2020
10|/known-for:LVA 2025
26|/known-for:LVA 2026
5|/known-for:LVA 2027
29|/known-for:LVA 2028
-17|/known-for:LVA 2030
-25|/known-for:LVA 2035
-8|/known-for:LVA 3 2024
3|/known-for:LVA 3 2027
7|/known-for:LVA 3.2 2024
3|/known-for:LVA 3.45 2025
-6|/known-for:LVA 3.5 2035
-3|/known-for:LVA 3.68 2014
12|/known-for:LVA 4 2026
-13|/known-for:LVA 4.48 2035
19|/known-for:LVA 4.9 2026
5|/known-for:LVA 4.91 2026
7|/known-for:LVA 5 2027
29|/known-for:LVA 5 2028
-14|/known-for:LVA 5 2030
-5|/known-for:LVA 5 2035
-4|/known-for:LVA 5.4 2026
5|/known-for:MAR 2026
6|/known-for:MAR 5 2026
18|/known-for:MDA 1 2028
5|/known-for:MDA 1 2030
18|/known-for:MDA 2028
7|/known-for:MDA 2030
9|/known-for:MDV 1.6 2023
22|/known-for:MDV 1.7 2022
4|/known-for:MDV 2 2028
5|/known-for:MDV 2.3 2025
22|/known-for:MDV 2022
9|/known-for:MDV 2023
5|/known-for:MDV 2025
4|/known-for:MDV 2028
-6|/known-for:MEX 2024
-6|/known-for:MEX 6.8 2024
-7|/known-for:MKD 1.7 2024
36|/known-for:MKD 2 2024
8|/known-for:MKD 2.5 2028
29|/known-for:MKD 2024
6|/known-for:MKD 2028
10|/known-for:MKD 2035
10|/known-for:MKD 3.5 2035
11|/known-for:MLT 0.5 2025
4|/known-for:MLT 0.8 2030
-4|/known-for:MLT 1.4 1965
-4|/known-for:MLT 1965
11|/known-for:MLT 2025
4|/known-for:MLT 2030
16|/known-for:MMR 2024
17|/known-for:MMR 6.8 2024
-38|/known-for:MNE 2 2025
-37|/known-for:MNE 2025
20|/known-for:MNE 2035
21|/known-for:MNE 5 2035
8|/known-for:MNG 1.3 2028
8|/known-for:MNG 2028
7|/known-for:MOZ 2 2027
6|/known-for:MOZ 2027
-4|/known-for:MYS 0.8 2025
26|/known-for:MYS 0.9 2025
10|/known-for:MYS 1 2016
13|/known-for:MYS 1 2025
4|/known-for:MYS 1 2030
-4|/known-for:MYS 1.1 2025
-21|/known-for:MYS 1.2 2025
6|/known-for:MYS 1.5 2030
3|/known-for:MYS 1.6 1999
-5|/known-for:MYS 1.6 2015
-6|/known-for:MYS 1.9 2025
3|/known-for:MYS 1999
-5|/known-for:MYS 2015
10|/known-for:MYS 2016
4|/known-for:MYS 2025
9|/known-for:MYS 2030
-4|/known-for:NATO 0.9 2012
-3|/known-for:NATO 0.95 FY2021
-16|/known-for:NATO 1 2025
-3|/known-for:NATO 1.09 FY2021
-4|/known-for:NATO 1.24 FY2021
-8|/known-for:NATO 1.24 FY2022
-4|/known-for:NATO 1.3 2019
-8|/known-for:NATO 1.36 2019
-11|/known-for:NATO 1.37 2024
-5|/known-for:NATO 1.4 2004
8|/known-for:NATO 1.4 2014
40|/known-for:NATO 1.4 2017
-8|/known-for:NATO 1.4 2022
-10|/known-for:NATO 1.4 2024
-11|/known-for:NATO 1.4 FY2023
-8|/known-for:NATO 1.42 2020
21|/known-for:NATO 1.43 2014
-5|/known-for:NATO 1.45 2024/2025
-5|/known-for:NATO 1.47 2024/2025
-29|/known-for:NATO 1.5 2024
-5|/known-for:NATO 1.5 2025
-4|/known-for:NATO 1.5 2027
-4|/known-for:NATO 1.5 2028
31|/known-for:NATO 1.5 2029
-5|/known-for:NATO 1.5 2030
17|/known-for:NATO 1.5 2032
-29|/known-for:NATO 1.5 2035
-3|/known-for:NATO 1.5 FY1986
-8|/known-for:NATO 1.5 FY2026
-3|/known-for:NATO 1.53 2021
-4|/known-for:NATO 1.58 2025
6|/known-for:NATO 1.6 2013
-3|/known-for:NATO 1.6 FY1985
23|/known-for:NATO 1.66 2022
-9|/known-for:NATO 1.7 2004
10|/known-for:NATO 1.7 2020
9|/known-for:NATO 1.7 2021
-7|/known-for:NATO 1.76 2029/2030
11|/known-for:NATO 1.8 2005
-4|/known-for:NATO 1.9 FY2026
-9|/known-for:NATO 15 2029
-5|/known-for:NATO 195X
-4|/known-for:NATO 1963
-3|/known-for:NATO 1984
-4|/known-for:NATO 1985
-5|/known-for:NATO 1986
8|/known-for:NATO 1987
22|/known-for:NATO 1988
-10|/known-for:NATO 1989
-10|/known-for:NATO 198X
-9|/known-for:NATO 1995
23|/known-for:NATO 2 1988
-12|/known-for:NATO 2 2008
-5|/known-for:NATO 2 2010
-4|/known-for:NATO 2 2013
-14|/known-for:NATO 2 2014
-12|/known-for:NATO 2 2015
-9|/known-for:NATO 2 2016
-8|/known-for:NATO 2 2017
-13|/known-for:NATO 2 2018
4|/known-for:NATO 2 2019
13|/known-for:NATO 2 2019-01
-43|/known-for:NATO 2 2020
-3|/known-for:NATO 2 2020/2021
-8|/known-for:NATO 2 2022
-3|/known-for:NATO 2 2022-02
3|/known-for:NATO 2 2023
53|/known-for:NATO 2 2024
-18|/known-for:NATO 2 2024-06
-33|/known-for:NATO 2 2025
-4|/known-for:NATO 2 2025-12
-13|/known-for:NATO 2 2025/2026
-25|/known-for:NATO 2 2026
-21|/known-for:NATO 2 2026-03
-5|/known-for:NATO 2 2026-04
-5|/known-for:NATO 2 2026/2027
-19|/known-for:NATO 2 2027
-33|/known-for:NATO 2 2028
-11|/known-for:NATO 2 2028-03
-58|/known-for:NATO 2 2029
-8|/known-for:NATO 2 202X
-22|/known-for:NATO 2 2030
-45|/known-for:NATO 2 2031
-71|/known-for:NATO 2 2032
-7|/known-for:NATO 2 2032/2033
-32|/known-for:NATO 2 2033
-29|/known-for:NATO 2 2035
-21|/known-for:NATO 2 203X
3|/known-for:NATO 2 FY2023
-35|/known-for:NATO 2 FY2025
-17|/known-for:NATO 2 FY2026
-47|/known-for:NATO 2 FY2027
26|/known-for:NATO 2.02 2024
-8|/known-for:NATO 2.07 2023
-5|/known-for:NATO 2.1 2024
-7|/known-for:NATO 2.16 2016
5|/known-for:NATO 2.2 2024
33|/known-for:NATO 2.2 2025
-13|/known-for:NATO 2.3 2022
41|/known-for:NATO 2.3 2025
-3|/known-for:NATO 2.4 2024
-6|/known-for:NATO 2.4 2025
16|/known-for:NATO 2.4 2026
-14|/known-for:NATO 2.5 2023
-9|/known-for:NATO 2.5 2024
22|/known-for:NATO 2.5 2025
23|/known-for:NATO 2.5 2026
22|/known-for:NATO 2.5 2027
-3|/known-for:NATO 2.5 2028
-30|/known-for:NATO 2.5 2030
-3|/known-for:NATO 2.5 2035
-3|/known-for:NATO 2.5 FY2030
-3|/known-for:NATO 2.52 2023
-3|/known-for:NATO 2.7 2027
-4|/known-for:NATO 2.8 2026
-14|/known-for:NATO 2004
10|/known-for:NATO 2005
-13|/known-for:NATO 2008
-3|/known-for:NATO 2009
-11|/known-for:NATO 2010
-7|/known-for:NATO 2012
16|/known-for:NATO 2014
-22|/known-for:NATO 2015
-19|/known-for:NATO 2016
28|/known-for:NATO 2017
-14|/known-for:NATO 2018
-9|/known-for:NATO 2019
13|/known-for:NATO 2019-01
-44|/known-for:NATO 2020
-3|/known-for:NATO 2020/2021
-18|/known-for:NATO 2022
-3|/known-for:NATO 2022-02
-36|/known-for:NATO 2023
-24|/known-for:NATO 2024
-18|/known-for:NATO 2024-06
-11|/known-for:NATO 2024/2025
-35|/known-for:NATO 2025
-4|/known-for:NATO 2025-12
-15|/known-for:NATO 2025/2026
-105|/known-for:NATO 2026
-21|/known-for:NATO 2026-03
-5|/known-for:NATO 2026-04
-5|/known-for:NATO 2026/2027
-76|/known-for:NATO 2027
-80|/known-for:NATO 2028
-11|/known-for:NATO 2028-03
-83|/known-for:NATO 2029
-8|/known-for:NATO 2029/2030
-11|/known-for:NATO 202X
-24|/known-for:NATO 2030
-48|/known-for:NATO 2031
-6|/known-for:NATO 2032
-8|/known-for:NATO 2032/2033
-34|/known-for:NATO 2033
-5|/known-for:NATO 2034
-5|/known-for:NATO 2035
-4|/known-for:NATO 2036
-22|/known-for:NATO 203X
-17|/known-for:NATO 2040
-3|/known-for:NATO 3 2023
-13|/known-for:NATO 3 2024
-6|/known-for:NATO 3 2025
-33|/known-for:NATO 3 2027
-12|/known-for:NATO 3 2029
41|/known-for:NATO 3 2030
-7|/known-for:NATO 3 2032
-3|/known-for:NATO 3 2034
-3|/known-for:NATO 3 2035
-10|/known-for:NATO 3 FY2030
-3|/known-for:NATO 3 FY2031
-3|/known-for:NATO 3 FY2032
-7|/known-for:NATO 3.2 1995
9|/known-for:NATO 3.3 1987
-8|/known-for:NATO 3.3 2015
-4|/known-for:NATO 3.3 2025
-4|/known-for:NATO 3.3 2030
-3|/known-for:NATO 3.3 2032
-3|/known-for:NATO 3.3 FY2003
-4|/known-for:NATO 3.5 2026
-6|/known-for:NATO 3.5 2027
-15|/known-for:NATO 3.5 2028
-34|/known-for:NATO 3.5 2029
-3|/known-for:NATO 3.5 2030
70|/known-for:NATO 3.5 2032
4|/known-for:NATO 3.5 2033/2034
25|/known-for:NATO 3.5 2035
-18|/known-for:NATO 3.5 FY2032
-21|/known-for:NATO 3.5 FY2035
-15|/known-for:NATO 3.6 2025
-4|/known-for:NATO 3.9 2025
-9|/known-for:NATO 4 1989
-3|/known-for:NATO 4 2026
-6|/known-for:NATO 4 2027
-3|/known-for:NATO 4 2028
-9|/known-for:NATO 4 2030
-11|/known-for:NATO 4 2035
-7|/known-for:NATO 4.1 2024
-4|/known-for:NATO 4.4 1963
-7|/known-for:NATO 4.5 FY2027
-3|/known-for:NATO 4.7 2025
-4|/known-for:NATO 4.8 2026
-7|/known-for:NATO 5 198X
-3|/known-for:NATO 5 2010
-8|/known-for:NATO 5 2025
-89|/known-for:NATO 5 2026
-19|/known-for:NATO 5 2027
-9|/known-for:NATO 5 2028
19|/known-for:NATO 5 2030
-9|/known-for:NATO 5 2032
47|/known-for:NATO 5 2035
-3|/known-for:NATO 5 2036
-16|/known-for:NATO 5 2040
-4|/known-for:NATO 5-6 2026
-6|/known-for:NATO 5.4 2028
-6|/known-for:NATO 6.7 2025
-4|/known-for:NATO 7 195X
-3|/known-for:NATO FY1985
-4|/known-for:NATO FY1986
-3|/known-for:NATO FY2003
-11|/known-for:NATO FY2021
-12|/known-for:NATO FY2022
-10|/known-for:NATO FY2023
-5|/known-for:NATO FY2024
-40|/known-for:NATO FY2025
-32|/known-for:NATO FY2026
-58|/known-for:NATO FY2027
-4|/known-for:NATO FY2028
-15|/known-for:NATO FY2030
-6|/known-for:NATO FY2031
-22|/known-for:NATO FY2032
-22|/known-for:NATO FY2035
3|/known-for:NER 2026
3|/known-for:NER 3.4 2026
4|/known-for:NGA 2027
4|/known-for:NLD 1.3 2019
-3|/known-for:NLD 1.6 2023
10|/known-for:NLD 2 2024
-5|/known-for:NLD 2 2025
4|/known-for:NLD 2.05 2024
8|/known-for:NLD 2.5 2025
4|/known-for:NLD 2019
-3|/known-for:NLD 2023
13|/known-for:NLD 2024
3|/known-for:NLD 2025
18|/known-for:NLD 2030
-50|/known-for:NLD 2032
-5|/known-for:NLD 2035
19|/known-for:NLD 3.5 2030
-47|/known-for:NLD 3.5 2032
-9|/known-for:NLD 3.5 2035
-3|/known-for:NLD 5 2032
5|/known-for:NLD 5 2035
7|/known-for:NOR 1.8 2023
11|/known-for:NOR 2 2024
-10|/known-for:NOR 2 2025
11|/known-for:NOR 2.2 2024
-13|/known-for:NOR 2.5 2025
-5|/known-for:NOR 2.6 2028
-10|/known-for:NOR 2.8 2025
-13|/known-for:NOR 2.9 2026
7|/known-for:NOR 2023
21|/known-for:NOR 2024
-13|/known-for:NOR 2025
4|/known-for:NOR 2026
-4|/known-for:NOR 2028
-5|/known-for:NOR 2029
22|/known-for:NOR 2030
40|/known-for:NOR 2035
11|/known-for:NOR 3 2030
6|/known-for:NOR 3.2 2025
8|/known-for:NOR 3.3 2025
17|/known-for:NOR 3.3 2026
6|/known-for:NOR 3.4 2025
12|/known-for:NOR 3.5 2035
14|/known-for:NOR 4 2030
29|/known-for:NOR 5 2035
4|/known-for:NPL 1.6 2006
6|/known-for:NPL 2006
6|/known-for:NZL 1 2023
-3|/known-for:NZL 1.4 2004
-3|/known-for:NZL 1.4 2024
-14|/known-for:NZL 1.6 2028
6|/known-for:NZL 1.7 2030
-3|/known-for:NZL 1.9 2024
11|/known-for:NZL 198X
11|/known-for:NZL 2 198X
8|/known-for:NZL 2 2028
17|/known-for:NZL 2 2029
-5|/known-for:NZL 2 2030
24|/known-for:NZL 2 2032/2033
6|/known-for:NZL 2 2033
-5|/known-for:NZL 2.6 2027
-3|/known-for:NZL 2004
7|/known-for:NZL 2023
-7|/known-for:NZL 2024
-6|/known-for:NZL 2027
-6|/known-for:NZL 2028
17|/known-for:NZL 2029
24|/known-for:NZL 2032/2033
6|/known-for:NZL 2033
-3|/known-for:NZL 2035
-4|/known-for:NZL 5 2035
-6|/known-for:OMN 2030
-3|/known-for:OMN 4.8 2024
9|/known-for:OMN 5.6 2024
-6|/known-for:OMN 6 2030
-5|/known-for:OMN 7.3 2024
21|/known-for:PAK 1988
3|/known-for:PAK 198X
3|/known-for:PAK 2.3 2024
11|/known-for:PAK 2.4 2025/2026
-4|/known-for:PAK 2023
3|/known-for:PAK 2024
15|/known-for:PAK 2025/2026
3|/known-for:PAK 6 198X
21|/known-for:PAK 6.5 1988
-6|/known-for:PER 2024
-3|/known-for:PER 3.4 2024
18|/known-for:PHL 0.6 2031
5|/known-for:PHL 0.9 2025
-3|/known-for:PHL 1 2030
-3|/known-for:PHL 1 FY2022
15|/known-for:PHL 1.2 2025
8|/known-for:PHL 1.2 2026
5|/known-for:PHL 1.3 2023
5|/known-for:PHL 1.3 2024
12|/known-for:PHL 1.4 2027
5|/known-for:PHL 1.5 2019
11|/known-for:PHL 1.5 2028
5|/known-for:PHL 1.6 2015
-7|/known-for:PHL 1.75 2025
-4|/known-for:PHL 1.8 2024
-6|/known-for:PHL 1.8 2025
-3|/known-for:PHL 1.8 2026
-3|/known-for:PHL 2 2027
11|/known-for:PHL 2 2028
3|/known-for:PHL 2 2029
18|/known-for:PHL 2 2030
13|/known-for:PHL 2 2031
-16|/known-for:PHL 2 FY2025
-3|/known-for:PHL 2 FY2027
-5|/known-for:PHL 2.9 FY2024
5|/known-for:PHL 2015
4|/known-for:PHL 2019
-4|/known-for:PHL 2023
8|/known-for:PHL 2025
5|/known-for:PHL 2026
9|/known-for:PHL 2027
22|/known-for:PHL 2028
3|/known-for:PHL 2029
14|/known-for:PHL 2030
32|/known-for:PHL 2031
-4|/known-for:PHL 3.2 2032
-9|/known-for:PHL 3.4 2023
-3|/known-for:PHL FY2022
-5|/known-for:PHL FY2024
-17|/known-for:PHL FY2025
-3|/known-for:PHL FY2027
7|/known-for:PNG 0.5 2027
-4|/known-for:PNG 1 2028
-20|/known-for:PNG 2 2023
-6|/known-for:PNG 2.3 2032/2033
-20|/known-for:PNG 2023
7|/known-for:PNG 2027
-3|/known-for:PNG 2028
-6|/known-for:PNG 2032/2033
-4|/known-for:POL 1.3 2026
13|/known-for:POL 1.6 2022
-4|/known-for:POL 1.6 2024
-6|/known-for:POL 1.8 FY2025
11|/known-for:POL 2 2015
8|/known-for:POL 2 2016
-4|/known-for:POL 2 2023
-4|/known-for:POL 2.1 2024
13|/known-for:POL 2.2 2015
5|/known-for:POL 2.2 2022
-5|/known-for:POL 2.2 2024
-3|/known-for:POL 2.3 2025
-15|/known-for:POL 2.4 2026
-5|/known-for:POL 2.5 2027
10|/known-for:POL 2.5 2030
-13|/known-for:POL 2014
23|/known-for:POL 2015
7|/known-for:POL 2016
19|/known-for:POL 2022
57|/known-for:POL 2023
19|/known-for:POL 2024
55|/known-for:POL 2025
6|/known-for:POL 2025-12
45|/known-for:POL 2026
3|/known-for:POL 2027
4|/known-for:POL 2027-03
-4|/known-for:POL 2028
-4|/known-for:POL 2029
-21|/known-for:POL 2030
-6|/known-for:POL 2035
23|/known-for:POL 3 2023
29|/known-for:POL 3 2024
4|/known-for:POL 3 2027-03
-14|/known-for:POL 3 2028
-3|/known-for:POL 3 2029
-15|/known-for:POL 3 2030
-19|/known-for:POL 3.2 2026
-3|/known-for:POL 3.22 2025
8|/known-for:POL 3.3 2023
-8|/known-for:POL 3.38 2024
-4|/known-for:POL 3.4 2024
-6|/known-for:POL 3.43 2024
41|/known-for:POL 3.5 2025
-10|/known-for:POL 3.5 2035
-3|/known-for:POL 3.68 2014
-10|/known-for:POL 3.71 2014
16|/known-for:POL 3.9 2023
18|/known-for:POL 4 2023
6|/known-for:POL 4 2024
-4|/known-for:POL 4 2026
13|/known-for:POL 4.1 2024
5|/known-for:POL 4.12 2024
6|/known-for:POL 4.2 2024
11|/known-for:POL 4.3 2028
24|/known-for:POL 4.48 2035
4|/known-for:POL 4.5 2025
23|/known-for:POL 4.7 2025
6|/known-for:POL 4.7 2025-12
26|/known-for:POL 4.8 2026
66|/known-for:POL 5 2026
9|/known-for:POL 5 2027
-14|/known-for:POL 5 2030
-20|/known-for:POL 5 2035
-3|/known-for:POL 5-6 2026
-3|/known-for:POL 5.4 2026
-6|/known-for:POL FY2025
-4|/known-for:PRK 198X
-3|/known-for:PRK 2.6 2024
17|/known-for:PRK 2024
21|/known-for:PRK 22 2024
-10|/known-for:PRK 3.3 FY2019
-4|/known-for:PRK 4 198X
-10|/known-for:PRK FY2019
-7|/known-for:PRT 1 2030
3|/known-for:PRT 1.55 2024
13|/known-for:PRT 1.55 2025
4|/known-for:PRT 1.58 2025
-4|/known-for:PRT 1.9 2024
12|/known-for:PRT 2 2025
40|/known-for:PRT 2 2029
-3|/known-for:PRT 2 2030
-8|/known-for:PRT 2.1 2025
-11|/known-for:PRT 2.5 2028
21|/known-for:PRT 2025
-11|/known-for:PRT 2028
40|/known-for:PRT 2029
-30|/known-for:PRT 2030
25|/known-for:PRT 2035
-20|/known-for:PRT 3 2030
28|/known-for:PRT 3.5 2035
-18|/known-for:QAT 2.5 2026
-18|/known-for:QAT 2026
-18|/known-for:ROU 1 2028
-4|/known-for:ROU 1 2030
4|/known-for:ROU 1.6 2023
10|/known-for:ROU 2 2017
-5|/known-for:ROU 2 2024
4|/known-for:ROU 2.3 2025
-4|/known-for:ROU 2.5 2025
10|/known-for:ROU 2017
4|/known-for:ROU 2023
-5|/known-for:ROU 2024
25|/known-for:ROU 2027
-18|/known-for:ROU 2028
9|/known-for:ROU 2030
6|/known-for:ROU 2035
27|/known-for:ROU 3 2027
6|/known-for:ROU 3 2030
11|/known-for:ROU 3.5 2030
6|/known-for:ROU 3.5 2035
-5|/known-for:RUS 1 FY2022
-6|/known-for:RUS 1.3 2021
-4|/known-for:RUS 1.4 2021
-16|/known-for:RUS 198X
14|/known-for:RUS 1E+1 2025
-3|/known-for:RUS 2 2024
-6|/known-for:RUS 2 2025
-4|/known-for:RUS 2.2 2022
-4|/known-for:RUS 2.5 2024
4|/known-for:RUS 2.7 2021
3|/known-for:RUS 2.7 2022
-13|/known-for:RUS 2007
6|/known-for:RUS 2020
-3|/known-for:RUS 2021
7|/known-for:RUS 2022
8|/known-for:RUS 2023
8|/known-for:RUS 2024
36|/known-for:RUS 2025
12|/known-for:RUS 2026
24|/known-for:RUS 2027
5|/known-for:RUS 2028
-19|/known-for:RUS 2030
-5|/known-for:RUS 27 2026
-3|/known-for:RUS 27.2 2026
5|/known-for:RUS 3 2022
-19|/known-for:RUS 3 2030
-16|/known-for:RUS 4 198X
-13|/known-for:RUS 4 2007
27|/known-for:RUS 4 2027
4|/known-for:RUS 4.1 2022
7|/known-for:RUS 4.3 2020
6|/known-for:RUS 5 2026
-3|/known-for:RUS 5.4 2027
6|/known-for:RUS 5.4 2028
15|/known-for:RUS 5.5 2026
8|/known-for:RUS 5.9 2023
12|/known-for:RUS 6.3 2025
15|/known-for:RUS 7.1 2024
6|/known-for:RUS 7.2 2025
3|/known-for:RUS 7.5 2025
8|/known-for:RUS 8 2025
-5|/known-for:RUS FY2022
-3|/known-for:RUS FY2023
-5|/known-for:RWA 2026
-5|/known-for:RWA 3 2026
-3|/known-for:SAU 0.76 2023
24|/known-for:SAU 13 2015
3|/known-for:SAU 1990
7|/known-for:SAU 1E+1 2015
31|/known-for:SAU 2015
-3|/known-for:SAU 2023
-10|/known-for:SAU 2025
-7|/known-for:SAU 2026
6|/known-for:SAU 2030
-7|/known-for:SAU 3 2026
-4|/known-for:SAU 4.2 2024
-4|/known-for:SAU 4.8 2024
-4|/known-for:SAU 5.6 2024
-19|/known-for:SAU 6 2025
6|/known-for:SAU 6 2030
8|/known-for:SAU 6.7 2025
3|/known-for:SAU 7 1990
13|/known-for:SAU 7.3 2024
-3|/known-for:SDN 2026
-3|/known-for:SDN 3.6 2026
-3|/known-for:SEN 1.1 2027
-3|/known-for:SEN 2027
-3|/known-for:SGP 1 2016
-29|/known-for:SGP 1.5 2024
-5|/known-for:SGP 1.9 FY2026
10|/known-for:SGP 1971
10|/known-for:SGP 1E+1 1971
-5|/known-for:SGP 2.2 2024
-3|/known-for:SGP 2.5 2030
4|/known-for:SGP 2.8 2024
-3|/known-for:SGP 2016
-3|/known-for:SGP 2023
-31|/known-for:SGP 2024
-5|/known-for:SGP 2025
-10|/known-for:SGP 2026
-5|/known-for:SGP 2030
-4|/known-for:SGP 2035
-9|/known-for:SGP 3.5 2026
-4|/known-for:SGP 5 2035
-5|/known-for:SGP FY2026
-3|/known-for:SRB 2035
-3|/known-for:SRB 3.5 2035
-6|/known-for:SSD 1.3 2028
-6|/known-for:SSD 2028
-8|/known-for:SUR 2032
-8|/known-for:SUR 3.5 2032
-8|/known-for:SVK 2 2025
-9|/known-for:SVK 2025
-13|/known-for:SVK 2035
-12|/known-for:SVK 3.5 2035
5|/known-for:SVN 1.29 2024
4|/known-for:SVN 1.3 2024
6|/known-for:SVN 2 2025
-4|/known-for:SVN 2 2026
11|/known-for:SVN 2 2030
7|/known-for:SVN 2024
6|/known-for:SVN 2025
-4|/known-for:SVN 2026
28|/known-for:SVN 2030
-9|/known-for:SVN 2035
12|/known-for:SVN 3 2030
5|/known-for:SVN 3.5 2030
-9|/known-for:SVN 5 2035
11|/known-for:SWE 1.1 2019
-16|/known-for:SWE 1.6 2022
-6|/known-for:SWE 1.6 2024
-15|/known-for:SWE 1.7 2021
13|/known-for:SWE 1958
4|/known-for:SWE 1963
28|/known-for:SWE 2 2024
-4|/known-for:SWE 2 2033
16|/known-for:SWE 2.1 2024
-3|/known-for:SWE 2.3 2025
13|/known-for:SWE 2.4 2025
-31|/known-for:SWE 2.5 2024
30|/known-for:SWE 2.5 2025
9|/known-for:SWE 2.6 2028
10|/known-for:SWE 2.8 2025
13|/known-for:SWE 2.9 2026
11|/known-for:SWE 2019
-18|/known-for:SWE 2021
-20|/known-for:SWE 2022
-6|/known-for:SWE 2023
34|/known-for:SWE 2025
6|/known-for:SWE 2026
9|/known-for:SWE 2028
-3|/known-for:SWE 2029
-8|/known-for:SWE 2030
-6|/known-for:SWE 2032
-4|/known-for:SWE 2033
-36|/known-for:SWE 2035
-3|/known-for:SWE 3.2 2021
-3|/known-for:SWE 3.2 2030
-4|/known-for:SWE 3.3 2025
-6|/known-for:SWE 3.3 2032
-4|/known-for:SWE 3.4 2025
18|/known-for:SWE 3.5 2030
-26|/known-for:SWE 3.5 2035
-5|/known-for:SWE 4 2030
13|/known-for:SWE 4.2 1958
5|/known-for:SWE 4.4 1963
-7|/known-for:SWE 4.8 2026
-8|/known-for:SWE 5 2030
-10|/known-for:SWE 5 2035
-8|/known-for:SWE 5.4 2030
-3|/known-for:SWE 5.5 2030
-5|/known-for:SWE 5.9 2023
7|/known-for:SWZ 1.9 2019
7|/known-for:SWZ 2019
10|/known-for:SYR 2026
10|/known-for:SYR 4 2026
30|/known-for:TCD 2026
12|/known-for:TCD 3.4 2026
14|/known-for:TCD 3.5 2026
4|/known-for:TCD 3.6 2026
-4|/known-for:THA 0.8 2025
-4|/known-for:THA 0.9 2025
-10|/known-for:THA 1 2025
9|/known-for:THA 1 2026
8|/known-for:THA 1.1 2025
9|/known-for:THA 1.1 FY2021
15|/known-for:THA 1.2 2025
10|/known-for:THA 1.3 2024
-3|/known-for:THA 1.3 2025
14|/known-for:THA 1.4 FY2021
5|/known-for:THA 1.4 FY2028
3|/known-for:THA 1.5 FY1999
-4|/known-for:THA 1.9 2025
5|/known-for:THA 2 2035
-7|/known-for:THA 2.1 2027
-4|/known-for:THA 2.2 2025
-4|/known-for:THA 2023
10|/known-for:THA 2024
-7|/known-for:THA 2025
8|/known-for:THA 2026
-5|/known-for:THA 2027
5|/known-for:THA 2035
3|/known-for:THA FY1999
23|/known-for:THA FY2021
5|/known-for:THA FY2028
3|/known-for:TKM 2 2030
3|/known-for:TKM 2030
4|/known-for:TLS 1.2 2027
4|/known-for:TLS 2027
15|/known-for:TON 1.6 2028
15|/known-for:TON 2028
-5|/known-for:TTO 1.3 2024
-5|/known-for:TTO 2024
-3|/known-for:TUR 1.3 2022
26|/known-for:TUR 1.31 2023
-3|/known-for:TUR 1.5 2035
-9|/known-for:TUR 1.6 2023
-4|/known-for:TUR 1.7 2022
-10|/known-for:TUR 1.8 2023
-4|/known-for:TUR 1.9 2024
-5|/known-for:TUR 2 2024
13|/known-for:TUR 2.1 2024
-4|/known-for:TUR 2.3 2025
9|/known-for:TUR 2.3 2026
8|/known-for:TUR 2.4 2026
-5|/known-for:TUR 2.5 2025
-9|/known-for:TUR 2.5 2026
-6|/known-for:TUR 2022
4|/known-for:TUR 2023
5|/known-for:TUR 2024
-11|/known-for:TUR 2025
-4|/known-for:TUR 2027
15|/known-for:TUR 2028
17|/known-for:TUR 2030
17|/known-for:TUR 2035
-5|/known-for:TUR 3 2028
8|/known-for:TUR 3 2030
20|/known-for:TUR 3.5 2028
12|/known-for:TUR 3.5 2030
-25|/known-for:TUR 3.5 2035
46|/known-for:TUR 5 2035
-3|/known-for:TUR 6 2025
-4|/known-for:TWN 0.8 2030
-3|/known-for:TWN 1.2 2023
-3|/known-for:TWN 1.3 2023
-19|/known-for:TWN 1.3 2024
-6|/known-for:TWN 1.4 2025
3|/known-for:TWN 1.6 2022
8|/known-for:TWN 1.7 2022
-17|/known-for:TWN 1.7 2024
5|/known-for:TWN 1.8 2016
-7|/known-for:TWN 1.9 2019
8|/known-for:TWN 2 2016
-11|/known-for:TWN 2 2026
-4|/known-for:TWN 2 2026-03
-3|/known-for:TWN 2 2027
7|/known-for:TWN 2.1 2024
6|/known-for:TWN 2.2 2022
6|/known-for:TWN 2.2 2024
-7|/known-for:TWN 2.3 2025
-13|/known-for:TWN 2.3 FY2028
4|/known-for:TWN 2.4 2023
-3|/known-for:TWN 2.4 2033/2034
15|/known-for:TWN 2.45 2025
-5|/known-for:TWN 2.5 2023
18|/known-for:TWN 2.5 2024
-15|/known-for:TWN 2.5 2030
3|/known-for:TWN 2.6 2001
-11|/known-for:TWN 2.6 2025
-3|/known-for:TWN 2.7 2023
3|/known-for:TWN 2001
-15|/known-for:TWN 2009
13|/known-for:TWN 2016
-7|/known-for:TWN 2019
18|/known-for:TWN 2022
-11|/known-for:TWN 2023
-7|/known-for:TWN 2024
18|/known-for:TWN 2025
-15|/known-for:TWN 2026
-4|/known-for:TWN 2026-03
43|/known-for:TWN 2027
23|/known-for:TWN 2028
43|/known-for:TWN 2030
-3|/known-for:TWN 2033/2034
-17|/known-for:TWN 2035
29|/known-for:TWN 3 2025
6|/known-for:TWN 3 2026
-16|/known-for:TWN 3-3.5 FY2031
4|/known-for:TWN 3.3 2026
20|/known-for:TWN 3.32 2026
-6|/known-for:TWN 3.5 2026
43|/known-for:TWN 3.5 2027
-15|/known-for:TWN 3.9 2009
5|/known-for:TWN 4 2028
-29|/known-for:TWN 5 2026
17|/known-for:TWN 5 2028
61|/known-for:TWN 5 2030
-16|/known-for:TWN 5 2035
3|/known-for:TWN 7 198X
-13|/known-for:TWN FY2028
-16|/known-for:TWN FY2031
-7|/known-for:TZA 2 2027
-7|/known-for:TZA 2027
-9|/known-for:UKR 1.3 2021
18|/known-for:UKR 15 2029
8|/known-for:UKR 19 2026-01
-3|/known-for:UKR 1990
-5|/known-for:UKR 2.1 2025
-6|/known-for:UKR 2.5 2027
-3|/known-for:UKR 2.7 2022
9|/known-for:UKR 2021
5|/known-for:UKR 2022
-12|/known-for:UKR 2023
12|/known-for:UKR 2024
-11|/known-for:UKR 2025
23|/known-for:UKR 2026
8|/known-for:UKR 2026-01
-6|/known-for:UKR 2027
20|/known-for:UKR 2029
-3|/known-for:UKR 2035
5|/known-for:UKR 26.3 2025
6|/known-for:UKR 27 2026
14|/known-for:UKR 27.2 2026
18|/known-for:UKR 3.2 2021
-3|/known-for:UKR 3.5 2035
11|/known-for:UKR 34 2022
11|/known-for:UKR 34 2024
6|/known-for:UKR 37 2023
3|/known-for:UKR 3E+1 2026
-17|/known-for:UKR 5.4 2023
-3|/known-for:UKR 7 1990
-4|/known-for:UKR 7.2 2025
-4|/known-for:UKR 8 2025
-13|/known-for:USA 0.9 2019
-3|/known-for:USA 0.91 FY1981
-16|/known-for:USA 0.93 FY1982
-3|/known-for:USA 0.948 1997
-3|/known-for:USA 1 2004
-7|/known-for:USA 1.09 FY2021
-4|/known-for:USA 1.2 2023
-21|/known-for:USA 1.3 2024
-13|/known-for:USA 1.37 2020
-27|/known-for:USA 1.4 2017
-4|/known-for:USA 1.5 2024
-11|/known-for:USA 1.6 FY2024
-9|/known-for:USA 1.9 FY2026
18|/known-for:USA 195X
25|/known-for:USA 1968
10|/known-for:USA 196X
-9|/known-for:USA 1980
5|/known-for:USA 1984
5|/known-for:USA 1985
21|/known-for:USA 1986
-8|/known-for:USA 198X
-4|/known-for:USA 1990
15|/known-for:USA 1995
7|/known-for:USA 1997
18|/known-for:USA 1E+1 195X
-6|/known-for:USA 2 2013
-3|/known-for:USA 2 2020
-3|/known-for:USA 2 2022
-4|/known-for:USA 2 2024
3|/known-for:USA 2 2027
5|/known-for:USA 2 2032
-3|/known-for:USA 2 FY2025
-3|/known-for:USA 2.1 FY2026
-19|/known-for:USA 2.2 2025
-3|/known-for:USA 2.3 2030
-4|/known-for:USA 2.4 2016
-3|/known-for:USA 2.4 2021
-3|/known-for:USA 2.4 2030
-3|/known-for:USA 2.42 2026
-12|/known-for:USA 2.5 2027
6|/known-for:USA 2.5 2035
-4|/known-for:USA 2.5 FY2030
-11|/known-for:USA 2.6 2024
-20|/known-for:USA 2.8 2032
9|/known-for:USA 2.9 2017
-3|/known-for:USA 2.9 2030
10|/known-for:USA 2.9 FY2024
6|/known-for:USA 2003
-3|/known-for:USA 2004
14|/known-for:USA 2007
10|/known-for:USA 2009
15|/known-for:USA 2010
-5|/known-for:USA 2013
37|/known-for:USA 2014
10|/known-for:USA 2015
-19|/known-for:USA 2017
4|/known-for:USA 2018
-16|/known-for:USA 2019
-19|/known-for:USA 2020
-9|/known-for:USA 2022
30|/known-for:USA 2023
-30|/known-for:USA 2024
-37|/known-for:USA 2025
-3|/known-for:USA 2025-08
-5|/known-for:USA 2025-12
15|/known-for:USA 2026
19|/known-for:USA 2027
-3|/known-for:USA 2028
-3|/known-for:USA 2029
-50|/known-for:USA 2030
-20|/known-for:USA 2032
-31|/known-for:USA 2035
6|/known-for:USA 3 1997
-4|/known-for:USA 3 2024
-6|/known-for:USA 3 2028
-17|/known-for:USA 3 2030
-4|/known-for:USA 3 2032
-20|/known-for:USA 3 2035
4|/known-for:USA 3 FY2024
34|/known-for:USA 3 FY2026
15|/known-for:USA 3.1 2023
4|/known-for:USA 3.1 2025
7|/known-for:USA 3.1 FY2025
-7|/known-for:USA 3.2 2024
15|/known-for:USA 3.2 2025
23|/known-for:USA 3.2 2026
-17|/known-for:USA 3.2 2030
4|/known-for:USA 3.22 2025
6|/known-for:USA 3.24 2023
12|/known-for:USA 3.3 2015
4|/known-for:USA 3.3 FY2003
10|/known-for:USA 3.3 FY2019
6|/known-for:USA 3.3 FY2026
-7|/known-for:USA 3.32 2026
24|/known-for:USA 3.38 2024
4|/known-for:USA 3.4 1997
18|/known-for:USA 3.4 2023
11|/known-for:USA 3.4 2024
-5|/known-for:USA 3.4 2025
-6|/known-for:USA 3.4 FY1978
3|/known-for:USA 3.4 FY1997
3|/known-for:USA 3.46 2022
4|/known-for:USA 3.5 2018
4|/known-for:USA 3.5 2021
5|/known-for:USA 3.5 2023
-19|/known-for:USA 3.5 2025
11|/known-for:USA 3.5 2026
8|/known-for:USA 3.5 2032
-4|/known-for:USA 3.5 2035
8|/known-for:USA 3.5 FY2021
15|/known-for:USA 3.5 FY2026
5|/known-for:USA 3.6 2016
12|/known-for:USA 3.68 2014
6|/known-for:USA 3.7 2003
5|/known-for:USA 3.7 2014
23|/known-for:USA 3.71 2014
-3|/known-for:USA 3.8 2025-08
-6|/known-for:USA 3.9 2023
-4|/known-for:USA 4 1989
16|/known-for:USA 4 1995
14|/known-for:USA 4 2007
9|/known-for:USA 4 2009
-9|/known-for:USA 4 2022
-3|/known-for:USA 4 2026
3|/known-for:USA 4 FY1995
15|/known-for:USA 4.5 2028
10|/known-for:USA 4.5 FY2027
23|/known-for:USA 4.6 FY2027
9|/known-for:USA 4.7 2010
-6|/known-for:USA 4.7 2025
-5|/known-for:USA 4.7 2025-12
5|/known-for:USA 4.7 2026
14|/known-for:USA 4.7 2027
4|/known-for:USA 4.7 FY2027
5|/known-for:USA 4.8 2027
11|/known-for:USA 4.8 FY2027
5|/known-for:USA 5 2010
16|/known-for:USA 5 2027
-10|/known-for:USA 5 2028
-3|/known-for:USA 5 2030
-6|/known-for:USA 5 2032
-12|/known-for:USA 5 2035
4|/known-for:USA 5 FY2027
16|/known-for:USA 5.2 FY1981
18|/known-for:USA 5.2 FY1985
3|/known-for:USA 5.8 1989
-9|/known-for:USA 6 1980
10|/known-for:USA 6 1985
-8|/known-for:USA 6 198X
15|/known-for:USA 6.2 1986
15|/known-for:USA 6.3 FY1982
5|/known-for:USA 7 1984
4|/known-for:USA 7 1986
11|/known-for:USA 8 196X
25|/known-for:USA 9 1968
-5|/known-for:USA FY1978
13|/known-for:USA FY1981
-3|/known-for:USA FY1984
18|/known-for:USA FY1985
3|/known-for:USA FY1995
3|/known-for:USA FY1997
4|/known-for:USA FY2003
8|/known-for:USA FY2019
3|/known-for:USA FY2024
44|/known-for:USA FY2026
49|/known-for:USA FY2027
-5|/known-for:USA FY2030
9|/known-for:UZB 2010
9|/known-for:UZB 3.5 2010
9|/known-for:VEN 0.7 2024
9|/known-for:VEN 2024
-6|/known-for:VEN 2025
-6|/known-for:VEN 3.2 2025
-18|/known-for:VNM 0.6 2031
-3|/known-for:VNM 1.1 2025
-4|/known-for:VNM 1.3 2025
-3|/known-for:VNM 1.5 2019
4|/known-for:VNM 1.8 2024
-5|/known-for:VNM 1.8 2025
3|/known-for:VNM 1.8 2026
10|/known-for:VNM 1.9 2025
8|/known-for:VNM 1.9 2026
-22|/known-for:VNM 1968
3|/known-for:VNM 1990
3|/known-for:VNM 2 1990
12|/known-for:VNM 2 2030
-6|/known-for:VNM 2.2 2030
4|/known-for:VNM 2024
-3|/known-for:VNM 2025
11|/known-for:VNM 2026
25|/known-for:VNM 2030
-18|/known-for:VNM 2031
-6|/known-for:VNM 2035
21|/known-for:VNM 3 2030
-6|/known-for:VNM 3.5 2035
-22|/known-for:VNM 9 1968
-7|/known-for:XKX 1.7 2024
-6|/known-for:XKX 1985
-8|/known-for:XKX 2 2024
-15|/known-for:XKX 2024
-3|/known-for:XKX 2030
-3|/known-for:XKX 3 2030
-6|/known-for:XKX 6 1985
-23|/known-for:YEM 13 2015
-23|/known-for:YEM 2015
20|/known-for:YEM 2025
20|/known-for:YEM 6 2025
4|/known-for:ZMB 1.1 2027
-13|/known-for:ZMB 2 2025
-13|/known-for:ZMB 2025
4|/known-for:ZMB 2027
18|/known-for:ZWE 2 2025
17|/known-for:ZWE 2025
-6|/known:- 2.2
-6|/known:- 2.2 2025
-6|/known:- 2.2 since-2025
-6|/known:- since-2025
-6|/known:AFG 0.9
-6|/known:AFG 0.9 1979
-6|/known:AFG 0.9 to-1999
-9|/known:AFG 2
-9|/known:AFG 2 2004
-9|/known:AFG 2 to-2013
-11|/known:AFG 2.4
-11|/known:AFG 2.4 2025
-11|/known:AFG 2.4 since-2025
-7|/known:AFG 2.5
-7|/known:AFG 2.5 2026
-7|/known:AFG 2.5 since-2025
-8|/known:AFG 2.7
-8|/known:AFG 2.7 2010
-8|/known:AFG 2.7 to-2013
-21|/known:AFG 4.6
-21|/known:AFG 4.6 2026
-21|/known:AFG 4.6 since-2025
-10|/known:AFG 5.2
-10|/known:AFG 5.2 1979
-10|/known:AFG 5.2 to-1999
45|/known:AFG 6
45|/known:AFG 6 2025
45|/known:AFG 6 since-2025
4|/known:AFG 8
4|/known:AFG 8 2025
4|/known:AFG 8 since-2025
8|/known:AFG since-2025
-18|/known:AFG to-1999
-18|/known:AFG to-2013
-11|/known:AGO 2
-11|/known:AGO 2 2025
-11|/known:AGO 2 since-2025
-20|/known:AGO 2.2
-20|/known:AGO 2.2 2025
-20|/known:AGO 2.2 since-2025
-7|/known:AGO 2.6
-7|/known:AGO 2.6 2025
-7|/known:AGO 2.6 since-2025
-39|/known:AGO since-2025
3|/known:ALB 1.3
3|/known:ALB 1.3 2014
3|/known:ALB 1.3 to-2021
-19|/known:ALB 1.5
-19|/known:ALB 1.5 2024
-19|/known:ALB 1.5 to-2024
13|/known:ALB 1.7
13|/known:ALB 1.7 2024
13|/known:ALB 1.7 to-2024
-6|/known:ALB 1.8
-6|/known:ALB 1.8 2025
-6|/known:ALB 1.8 since-2025
11|/known:ALB 2
16|/known:ALB 2 2025
-3|/known:ALB 2 2026
13|/known:ALB 2 since-2025
-6|/known:ALB 2.1
-6|/known:ALB 2.1 2025
-6|/known:ALB 2.1 since-2025
-9|/known:ALB 2.2
-9|/known:ALB 2.2 2024
-9|/known:ALB 2.2 to-2024
-3|/known:ALB 2.5
-3|/known:ALB 2.5 2025
-3|/known:ALB 2.5 since-2025
6|/known:ALB 3
6|/known:ALB 3 2025
6|/known:ALB 3 since-2025
14|/known:ALB 3.5
14|/known:ALB 3.5 2025
14|/known:ALB 3.5 since-2025
19|/known:ALB since-2025
3|/known:ALB to-2021
-17|/known:ALB to-2024
-9|/known:ALLIES 0.1
-7|/known:ALLIES 0.1 2025
-9|/known:ALLIES 0.1 since-2025
33|/known:ALLIES 0.2
33|/known:ALLIES 0.2 2025
33|/known:ALLIES 0.2 since-2025
58|/known:ALLIES 0.25
42|/known:ALLIES 0.25 2025
17|/known:ALLIES 0.25 2026
60|/known:ALLIES 0.25 since-2025
25|/known:ALLIES 0.3
26|/known:ALLIES 0.3 2024
26|/known:ALLIES 0.3 to-2024
12|/known:ALLIES 0.5
20|/known:ALLIES 0.5 2025
-7|/known:ALLIES 0.5 2026
13|/known:ALLIES 0.5 since-2025
-19|/known:ALLIES 1
4|/known:ALLIES 1 2025
-9|/known:ALLIES 1 2026
-5|/known:ALLIES 1 since-2025
-5|/known:ALLIES 1 to-1999
-6|/known:ALLIES 1 to-2024
-3|/known:ALLIES 1.1
-5|/known:ALLIES 1.2
-6|/known:ALLIES 1.3
-5|/known:ALLIES 1.3 2025
-5|/known:ALLIES 1.3 since-2025
-4|/known:ALLIES 1.4
-3|/known:ALLIES 1.4 since-2025
-9|/known:ALLIES 1.5
-3|/known:ALLIES 1.5 1978
-11|/known:ALLIES 1.5 2022
-14|/known:ALLIES 1.5 2023
49|/known:ALLIES 1.5 2024
-24|/known:ALLIES 1.5 2025
12|/known:ALLIES 1.5 2026
-12|/known:ALLIES 1.5 since-2025
-14|/known:ALLIES 1.5 to-1999
-5|/known:ALLIES 1.5 to-2013
25|/known:ALLIES 1.5 to-2024
35|/known:ALLIES 1.5-2
35|/known:ALLIES 1.5-2 2025
35|/known:ALLIES 1.5-2 since-2025
-3|/known:ALLIES 1.6
3|/known:ALLIES 1.7 2025
-21|/known:ALLIES 1E+1
11|/known:ALLIES 1E+1 1952
-3|/known:ALLIES 1E+1 2024
-26|/known:ALLIES 1E+1 2025
-3|/known:ALLIES 1E+1 2026
-29|/known:ALLIES 1E+1 since-2025
11|/known:ALLIES 1E+1 to-1999
-3|/known:ALLIES 1E+1 to-2024
32|/known:ALLIES 2
-3|/known:ALLIES 2 1987
-3|/known:ALLIES 2 1990
4|/known:ALLIES 2 2010
-11|/known:ALLIES 2 2014
-5|/known:ALLIES 2 2016
-15|/known:ALLIES 2 2017
-21|/known:ALLIES 2 2018
26|/known:ALLIES 2 2019
59|/known:ALLIES 2 2020
-5|/known:ALLIES 2 2021
-20|/known:ALLIES 2 2024
13|/known:ALLIES 2 2025
23|/known:ALLIES 2 2026
34|/known:ALLIES 2 since-2025
-10|/known:ALLIES 2 to-1999
3|/known:ALLIES 2 to-2013
27|/known:ALLIES 2 to-2021
-22|/known:ALLIES 2 to-2024
-3|/known:ALLIES 2.1 2025
3|/known:ALLIES 2.1 2026
-4|/known:ALLIES 2.2 2025
5|/known:ALLIES 2.2 2026
-7|/known:ALLIES 2.3
-4|/known:ALLIES 2.3 2025
-5|/known:ALLIES 2.3 since-2025
-8|/known:ALLIES 2.4
-4|/known:ALLIES 2.4 2025
-6|/known:ALLIES 2.4 since-2025
-16|/known:ALLIES 2.5
-5|/known:ALLIES 2.5 2022
-7|/known:ALLIES 2.5 2023
15|/known:ALLIES 2.5 2024
10|/known:ALLIES 2.5 2025
-27|/known:ALLIES 2.5 2026
-18|/known:ALLIES 2.5 since-2025
3|/known:ALLIES 2.5 to-2024
-4|/known:ALLIES 2.5-3
-3|/known:ALLIES 2.5-3 2026
-4|/known:ALLIES 2.5-3 since-2025
-4|/known:ALLIES 2.6
-3|/known:ALLIES 2.6 2025
-4|/known:ALLIES 2.6 since-2025
-3|/known:ALLIES 2.65
-3|/known:ALLIES 2.65 2025
-3|/known:ALLIES 2.65 since-2025
-7|/known:ALLIES 2.7
-3|/known:ALLIES 2.7 2025
-4|/known:ALLIES 2.7 2026
-6|/known:ALLIES 2.7 since-2025
-8|/known:ALLIES 2.8
-6|/known:ALLIES 2.8 2025
-8|/known:ALLIES 2.8 since-2025
-20|/known:ALLIES 3
5|/known:ALLIES 3 1980
-3|/known:ALLIES 3 1981
-3|/known:ALLIES 3 1983
-5|/known:ALLIES 3 1988
-5|/known:ALLIES 3 2016
-3|/known:ALLIES 3 2019
-5|/known:ALLIES 3 2022
-19|/known:ALLIES 3 2023
41|/known:ALLIES 3 2024
20|/known:ALLIES 3 2025
-28|/known:ALLIES 3 2026
-4|/known:ALLIES 3 2027
-13|/known:ALLIES 3 since-2025
-11|/known:ALLIES 3 to-1999
-5|/known:ALLIES 3 to-2013
-9|/known:ALLIES 3 to-2021
17|/known:ALLIES 3 to-2024
-3|/known:ALLIES 3-3.5
11|/known:ALLIES 3-3.5 2024
-9|/known:ALLIES 3-3.5 2025
-6|/known:ALLIES 3-3.5 2026
-14|/known:ALLIES 3-3.5 since-2025
11|/known:ALLIES 3-3.5 to-2024
44|/known:ALLIES 3-4
46|/known:ALLIES 3-4 2025
46|/known:ALLIES 3-4 since-2025
-7|/known:ALLIES 3.1
-6|/known:ALLIES 3.1 2025
-7|/known:ALLIES 3.1 since-2025
-10|/known:ALLIES 3.3
-7|/known:ALLIES 3.3 1988
-7|/known:ALLIES 3.3 to-1999
17|/known:ALLIES 3.5
-8|/known:ALLIES 3.5 2024
-9|/known:ALLIES 3.5 2025
52|/known:ALLIES 3.5 2026
-12|/known:ALLIES 3.5 2027
31|/known:ALLIES 3.5 since-2025
-10|/known:ALLIES 3.5 to-2024
15|/known:ALLIES 3.5-5
15|/known:ALLIES 3.5-5 2025
15|/known:ALLIES 3.5-5 since-2025
-5|/known:ALLIES 3.7
-5|/known:ALLIES 3.7 2025
-5|/known:ALLIES 3.7 since-2025
-8|/known:ALLIES 3.8
-8|/known:ALLIES 3.8 2025
-8|/known:ALLIES 3.8 since-2025
24|/known:ALLIES 4
40|/known:ALLIES 4 1987
-9|/known:ALLIES 4 1988
-5|/known:ALLIES 4 1989
-3|/known:ALLIES 4 2002
-10|/known:ALLIES 4 2018
19|/known:ALLIES 4 2019
-5|/known:ALLIES 4 2023
28|/known:ALLIES 4 2024
-24|/known:ALLIES 4 2026
-25|/known:ALLIES 4 since-2025
22|/known:ALLIES 4 to-1999
-6|/known:ALLIES 4 to-2013
9|/known:ALLIES 4 to-2021
23|/known:ALLIES 4 to-2024
-8|/known:ALLIES 4.5
-5|/known:ALLIES 4.5 2025
-6|/known:ALLIES 4.5 since-2025
-3|/known:ALLIES 4.7
-3|/known:ALLIES 4.7 since-2025
36|/known:ALLIES 5
5|/known:ALLIES 5 1981
-3|/known:ALLIES 5 2022
-10|/known:ALLIES 5 2024
52|/known:ALLIES 5 2026
50|/known:ALLIES 5 since-2025
3|/known:ALLIES 5 to-1999
-16|/known:ALLIES 5 to-2024
-3|/known:ALLIES 5.5
-26|/known:ALLIES 6
-17|/known:ALLIES 6 1990
8|/known:ALLIES 6 1995
-10|/known:ALLIES 6 2025
-4|/known:ALLIES 6 2026
-15|/known:ALLIES 6 since-2025
-10|/known:ALLIES 6 to-1999
-5|/known:ALLIES 6.5
-3|/known:ALLIES 6.5 since-2025
-5|/known:ALLIES 7
-3|/known:ALLIES 7 2025
-3|/known:ALLIES 7 since-2025
-8|/known:ALLIES 8
-3|/known:ALLIES 8 2026
-5|/known:ALLIES 8 since-2025
-3|/known:ALLIES 8 to-2024
27|/known:ALLIES since-2025
-37|/known:ALLIES to-1999
-19|/known:ALLIES to-2013
13|/known:ALLIES to-2021
-5|/known:ALLIES to-2024
-4|/known:ARE 1.8
-4|/known:ARE 1.8 2024
-4|/known:ARE 1.8 to-2024
-4|/known:ARE 4
-4|/known:ARE 4 2025
-4|/known:ARE 4 since-2025
-4|/known:ARE 4.2
-4|/known:ARE 4.2 2025
-4|/known:ARE 4.2 since-2025
17|/known:ARE 8
17|/known:ARE 8 2025
17|/known:ARE 8 since-2025
7|/known:ARE since-2025
-6|/known:ARE to-2024
9|/known:ARG 0.5
8|/known:ARG 0.5 2025
8|/known:ARG 0.5 since-2025
4|/known:ARG 0.6
4|/known:ARG 0.6 2023
4|/known:ARG 0.6 to-2024
4|/known:ARG 2
-6|/known:ARG 2 2023
10|/known:ARG 2 2025
10|/known:ARG 2 since-2025
-6|/known:ARG 2 to-2024
19|/known:ARG since-2025
7|/known:ARM 3
7|/known:ARM 3 2025
7|/known:ARM 3 since-2025
-4|/known:ARM 4
-4|/known:ARM 4 2025
-4|/known:ARM 4 since-2025
9|/known:ARM 4.5
9|/known:ARM 4.5 2025
9|/known:ARM 4.5 since-2025
29|/known:ARM 5
6|/known:ARM 5 2024
26|/known:ARM 5 2025
-3|/known:ARM 5 2026
23|/known:ARM 5 since-2025
6|/known:ARM 5 to-2024
3|/known:ARM 5.5
42|/known:ARM since-2025
5|/known:ARM to-2024
4|/known:AUS 0.1
4|/known:AUS 0.1 2025
4|/known:AUS 0.1 since-2025
5|/known:AUS 0.15
5|/known:AUS 0.15 2023
5|/known:AUS 0.15 to-2024
-15|/known:AUS 0.3
-15|/known:AUS 0.3 2023
-15|/known:AUS 0.3 to-2024
-6|/known:AUS 0.5
-7|/known:AUS 0.5 2023
-7|/known:AUS 0.5 to-2024
-24|/known:AUS 1
-17|/known:AUS 1 2023
-3|/known:AUS 1 2025
-4|/known:AUS 1 since-2025
-19|/known:AUS 1 to-2024
-7|/known:AUS 1.07
-7|/known:AUS 1.07 2022
-7|/known:AUS 1.07 to-2024
-6|/known:AUS 1.1
-6|/known:AUS 1.1 2025
-6|/known:AUS 1.1 since-2025
-10|/known:AUS 1.2
-5|/known:AUS 1.2 2026
-7|/known:AUS 1.2 since-2025
-43|/known:AUS 1.3
-3|/known:AUS 1.3 2022
-10|/known:AUS 1.3 2025
-30|/known:AUS 1.3 2026
-40|/known:AUS 1.3 since-2025
-3|/known:AUS 1.3 to-2024
-7|/known:AUS 1.4
-7|/known:AUS 1.4 2025
-7|/known:AUS 1.4 since-2025
-10|/known:AUS 1.5 2023
-8|/known:AUS 1.5 2025
16|/known:AUS 1.5 2026
8|/known:AUS 1.5 since-2025
-10|/known:AUS 1.5 to-2024
-3|/known:AUS 1.6
-3|/known:AUS 1.6 2025
-3|/known:AUS 1.6 since-2025
4|/known:AUS 1.7 2025
-4|/known:AUS 1.7 2026
-17|/known:AUS 1.8
-17|/known:AUS 1.8 2025
-17|/known:AUS 1.8 since-2025
8|/known:AUS 1.9
12|/known:AUS 1.9 2025
-5|/known:AUS 1.9 2026
7|/known:AUS 1.9 since-2025
3|/known:AUS 1.96
3|/known:AUS 1.96 2022
3|/known:AUS 1.96 to-2024
-8|/known:AUS 1E+1
-7|/known:AUS 1E+1 2025
-7|/known:AUS 1E+1 since-2025
51|/known:AUS 2
11|/known:AUS 2 2013
13|/known:AUS 2 2014
3|/known:AUS 2 2021
22|/known:AUS 2 2022
12|/known:AUS 2 2023
7|/known:AUS 2 2024
15|/known:AUS 2 2025
-36|/known:AUS 2 2026
-21|/known:AUS 2 since-2025
11|/known:AUS 2 to-2013
19|/known:AUS 2 to-2021
41|/known:AUS 2 to-2024
7|/known:AUS 2.02
6|/known:AUS 2.02 2025
6|/known:AUS 2.02 since-2025
5|/known:AUS 2.05
4|/known:AUS 2.05 2026
5|/known:AUS 2.05 since-2025
-4|/known:AUS 2.1 2022
5|/known:AUS 2.1 2024
3|/known:AUS 2.1 2027
9|/known:AUS 2.2
10|/known:AUS 2.2 2023
10|/known:AUS 2.2 to-2024
22|/known:AUS 2.3
13|/known:AUS 2.3 2023
7|/known:AUS 2.3 2025
9|/known:AUS 2.3 since-2025
13|/known:AUS 2.3 to-2024
-4|/known:AUS 2.32
-4|/known:AUS 2.32 2025
-4|/known:AUS 2.32 since-2025
4|/known:AUS 2.33
4|/known:AUS 2.33 2025
4|/known:AUS 2.33 since-2025
24|/known:AUS 2.4
-22|/known:AUS 2.4 2024
36|/known:AUS 2.4 2025
10|/known:AUS 2.4 2026
47|/known:AUS 2.4 since-2025
-23|/known:AUS 2.4 to-2024
-9|/known:AUS 2.5
-3|/known:AUS 2.5 2023
3|/known:AUS 2.5 2024
-4|/known:AUS 2.5 2025
-7|/known:AUS 2.5 2026
-11|/known:AUS 2.5 since-2025
-10|/known:AUS 2.6
-9|/known:AUS 2.6 2025
-9|/known:AUS 2.6 since-2025
8|/known:AUS 2.8
-5|/known:AUS 2.8 2024
-15|/known:AUS 2.8 2025
28|/known:AUS 2.8 2026
13|/known:AUS 2.8 since-2025
-5|/known:AUS 2.8 to-2024
-4|/known:AUS 2.9
-4|/known:AUS 2.9 2025
-4|/known:AUS 2.9 since-2025
49|/known:AUS 3
3|/known:AUS 3 1983
3|/known:AUS 3 2023
-5|/known:AUS 3 2024
19|/known:AUS 3 2025
5|/known:AUS 3 2026
25|/known:AUS 3 2027
48|/known:AUS 3 since-2025
4|/known:AUS 3 to-1999
40|/known:AUS 3.5
44|/known:AUS 3.5 2025
-3|/known:AUS 3.5 2026
41|/known:AUS 3.5 since-2025
14|/known:AUS 4
5|/known:AUS 4 2025
9|/known:AUS 4 2026
13|/known:AUS 4 since-2025
-17|/known:AUS 4.4
-17|/known:AUS 4.4 2025
-17|/known:AUS 4.4 since-2025
-7|/known:AUS 4.5
-7|/known:AUS 4.5 2027
-7|/known:AUS 4.5 since-2025
-13|/known:AUS 4.7
-8|/known:AUS 4.7 1978
-5|/known:AUS 4.7 2025
-5|/known:AUS 4.7 since-2025
-8|/known:AUS 4.7 to-1999
-30|/known:AUS 5
-49|/known:AUS 5 2025
20|/known:AUS 5 2026
-29|/known:AUS 5 since-2025
-10|/known:AUS 5.3
-10|/known:AUS 5.3 2023
-10|/known:AUS 5.3 to-2024
-4|/known:AUS to-1999
11|/known:AUS to-2013
19|/known:AUS to-2021
-31|/known:AUS to-2024
3|/known:AUT 0.8 2024
3|/known:AUT 0.8 to-2024
-5|/known:AUT 1
-9|/known:AUT 1 2025
4|/known:AUT 1 2026
-5|/known:AUT 1 since-2025
6|/known:AUT 1.2
6|/known:AUT 1.2 2025
6|/known:AUT 1.2 since-2025
-8|/known:AUT 1.5
-8|/known:AUT 1.5 2025
-8|/known:AUT 1.5 since-2025
21|/known:AUT 2
-3|/known:AUT 2 2023
24|/known:AUT 2 2025
24|/known:AUT 2 since-2025
-3|/known:AUT 2 to-2024
9|/known:AUT 3.5
9|/known:AUT 3.5 2025
9|/known:AUT 3.5 since-2025
-7|/known:AUT 5
-7|/known:AUT 5 2025
-7|/known:AUT 5 since-2025
16|/known:AUT since-2025
-9|/known:AZE 1.4
-9|/known:AZE 1.4 2025
-9|/known:AZE 1.4 since-2025
-4|/known:AZE 2.4
-4|/known:AZE 2.4 2025
-4|/known:AZE 2.4 since-2025
5|/known:AZE 3.3
5|/known:AZE 3.3 2008
5|/known:AZE 3.3 to-2013
18|/known:AZE 4
18|/known:AZE 4 2025
18|/known:AZE 4 since-2025
4|/known:AZE 4.6
4|/known:AZE 4.6 2024
4|/known:AZE 4.6 to-2024
35|/known:AZE 5
17|/known:AZE 5 2024
6|/known:AZE 5 2025
13|/known:AZE 5 2026
18|/known:AZE 5 since-2025
17|/known:AZE 5 to-2024
21|/known:AZE since-2025
5|/known:AZE to-2013
19|/known:AZE to-2024
-3|/known:BEL 0.7
-3|/known:BEL 0.7 2023
-3|/known:BEL 0.7 to-2024
3|/known:BEL 0.9
3|/known:BEL 0.9 2018
3|/known:BEL 0.9 to-2021
3|/known:BEL 0.93
3|/known:BEL 0.93 2020
3|/known:BEL 0.93 to-2021
4|/known:BEL 1.1
3|/known:BEL 1.1 2023
4|/known:BEL 1.1 to-2024
-4|/known:BEL 1.2
-4|/known:BEL 1.2 2025
-4|/known:BEL 1.2 since-2025
19|/known:BEL 1.3
20|/known:BEL 1.3 2025
20|/known:BEL 1.3 since-2025
-7|/known:BEL 1.31
-7|/known:BEL 1.31 2023
-7|/known:BEL 1.31 to-2024
-6|/known:BEL 1.37
-6|/known:BEL 1.37 2024
-6|/known:BEL 1.37 to-2024
-4|/known:BEL 1.4
-4|/known:BEL 1.4 2025
-4|/known:BEL 1.4 since-2025
-8|/known:BEL 1.5
-8|/known:BEL 1.5 2025
-8|/known:BEL 1.5 since-2025
-5|/known:BEL 1.6
-4|/known:BEL 1.6 2024
-4|/known:BEL 1.6 to-2024
9|/known:BEL 1.7
9|/known:BEL 1.7 2025
9|/known:BEL 1.7 since-2025
6|/known:BEL 1.8
6|/known:BEL 1.8 1993
6|/known:BEL 1.8 to-1999
-6|/known:BEL 1.9
-6|/known:BEL 1.9 2025
-6|/known:BEL 1.9 since-2025
54|/known:BEL 2
-5|/known:BEL 2 2006
6|/known:BEL 2 2018
-4|/known:BEL 2 2022
42|/known:BEL 2 2024
3|/known:BEL 2 2025
16|/known:BEL 2 2026
20|/known:BEL 2 since-2025
-5|/known:BEL 2 to-2013
4|/known:BEL 2 to-2021
35|/known:BEL 2 to-2024
-9|/known:BEL 2.1
-6|/known:BEL 2.1 2025
-9|/known:BEL 2.1 since-2025
-12|/known:BEL 2.2
-15|/known:BEL 2.2 2025
-12|/known:BEL 2.2 since-2025
16|/known:BEL 2.5
-31|/known:BEL 2.5 2023
40|/known:BEL 2.5 2024
3|/known:BEL 2.5 2025
4|/known:BEL 2.5 2026
7|/known:BEL 2.5 since-2025
9|/known:BEL 2.5 to-2024
-7|/known:BEL 3
-7|/known:BEL 3 2025
-7|/known:BEL 3 since-2025
-3|/known:BEL 3.4
-3|/known:BEL 3.4 1991
-3|/known:BEL 3.4 to-1999
24|/known:BEL 3.5
11|/known:BEL 3.5 2025
13|/known:BEL 3.5 2026
24|/known:BEL 3.5 since-2025
-5|/known:BEL 5
3|/known:BEL 5 1951
-12|/known:BEL 5 2025
4|/known:BEL 5 2026
-8|/known:BEL 5 since-2025
3|/known:BEL 5 to-1999
-16|/known:BEL 7
-16|/known:BEL 7 1951
-16|/known:BEL 7 to-1999
18|/known:BEL since-2025
-9|/known:BEL to-1999
-5|/known:BEL to-2013
8|/known:BEL to-2021
28|/known:BEL to-2024
-3|/known:BFA 3.4
-3|/known:BFA 3.4 2024
-3|/known:BFA 3.4 to-2024
-3|/known:BFA 4
-3|/known:BFA 4 2024
-3|/known:BFA 4 to-2024
-7|/known:BFA to-2024
18|/known:BGD 1.1
18|/known:BGD 1.1 2025
18|/known:BGD 1.1 since-2025
4|/known:BGD 1.2
4|/known:BGD 1.2 2025
4|/known:BGD 1.2 since-2025
4|/known:BGD 1.5
4|/known:BGD 1.5 2025
4|/known:BGD 1.5 since-2025
10|/known:BGD 1.6
10|/known:BGD 1.6 2025
10|/known:BGD 1.6 since-2025
-4|/known:BGD 1.9
-4|/known:BGD 1.9 2025
-4|/known:BGD 1.9 since-2025
12|/known:BGD 2
12|/known:BGD 2 2025
12|/known:BGD 2 since-2025
-20|/known:BGD 7
-20|/known:BGD 7 2025
-20|/known:BGD 7 since-2025
27|/known:BGD since-2025
8|/known:BGR 1.5
5|/known:BGR 1.5 2018
4|/known:BGR 1.5 2025
4|/known:BGR 1.5 since-2025
5|/known:BGR 1.5 to-2021
7|/known:BGR 1.8
7|/known:BGR 1.8 2025
7|/known:BGR 1.8 since-2025
9|/known:BGR 2
11|/known:BGR 2 2018
8|/known:BGR 2 2023
-8|/known:BGR 2 2025
-8|/known:BGR 2 since-2025
11|/known:BGR 2 to-2021
8|/known:BGR 2 to-2024
3|/known:BGR 2.06
3|/known:BGR 2.06 2025
3|/known:BGR 2.06 since-2025
7|/known:BGR 2.1
8|/known:BGR 2.1 2025
8|/known:BGR 2.1 since-2025
8|/known:BGR 2.3
8|/known:BGR 2.3 2025
8|/known:BGR 2.3 since-2025
-5|/known:BGR 3
-3|/known:BGR 3 2025
-3|/known:BGR 3 since-2025
28|/known:BGR 3.5
29|/known:BGR 3.5 2025
29|/known:BGR 3.5 since-2025
50|/known:BGR since-2025
-3|/known:BGR to-2013
13|/known:BGR to-2021
8|/known:BGR to-2024
12|/known:BHR 3
12|/known:BHR 3 2024
12|/known:BHR 3 to-2024
14|/known:BHR to-2024
12|/known:BHS 0.2
12|/known:BHS 0.2 2024
12|/known:BHS 0.2 to-2024
12|/known:BHS to-2024
3|/known:BIH since-2025
5|/known:BLR 1.9
5|/known:BLR 1.9 2025
5|/known:BLR 1.9 since-2025
8|/known:BLR 3.1
8|/known:BLR 3.1 2025
8|/known:BLR 3.1 since-2025
15|/known:BLR since-2025
-5|/known:BLZ 0.9
-5|/known:BLZ 0.9 2025
-5|/known:BLZ 0.9 since-2025
-5|/known:BLZ since-2025
6|/known:BOL 1.2
6|/known:BOL 1.2 2025
6|/known:BOL 1.2 since-2025
9|/known:BOL 2
9|/known:BOL 2 2025
9|/known:BOL 2 since-2025
15|/known:BOL since-2025
-5|/known:BRA 0.5
-5|/known:BRA 0.5 2025
-5|/known:BRA 0.5 since-2025
-5|/known:BRA 0.8
-5|/known:BRA 0.8 2025
-5|/known:BRA 0.8 since-2025
-5|/known:BRA 1 2024
3|/known:BRA 1 2025
3|/known:BRA 1 since-2025
-5|/known:BRA 1 to-2024
6|/known:BRA 1.1
5|/known:BRA 1.1 2025
5|/known:BRA 1.1 since-2025
23|/known:BRA 1.2
23|/known:BRA 1.2 2025
23|/known:BRA 1.2 since-2025
-3|/known:BRA 1.3
-3|/known:BRA 1.3 2025
-3|/known:BRA 1.3 since-2025
10|/known:BRA 2
6|/known:BRA 2 2023
4|/known:BRA 2 2025
4|/known:BRA 2 since-2025
5|/known:BRA 2 to-2024
-3|/known:BRA 2.4
-3|/known:BRA 2.4 2026
-3|/known:BRA 2.4 since-2025
-9|/known:BRA 4
-9|/known:BRA 4 2024
-9|/known:BRA 4 to-2024
21|/known:BRA since-2025
-12|/known:BRA to-2024
-10|/known:BRN 1.5
-10|/known:BRN 1.5 2025
-10|/known:BRN 1.5 since-2025
-21|/known:BRN 2
-21|/known:BRN 2 2022
-21|/known:BRN 2 to-2024
5|/known:BRN 2.6
4|/known:BRN 2.6 2023
5|/known:BRN 2.6 to-2024
4|/known:BRN 2.8
4|/known:BRN 2.8 2025
4|/known:BRN 2.8 since-2025
-5|/known:BRN since-2025
-18|/known:BRN to-2024
10|/known:BTN 0.5
10|/known:BTN 0.5 2025
10|/known:BTN 0.5 since-2025
-10|/known:BTN 1
-10|/known:BTN 1 2025
-10|/known:BTN 1 since-2025
43|/known:BTN 1.4
43|/known:BTN 1.4 2025
43|/known:BTN 1.4 since-2025
7|/known:BTN 1.5
7|/known:BTN 1.5 2025
7|/known:BTN 1.5 since-2025
44|/known:BTN since-2025
7|/known:BWA 2
7|/known:BWA 2 2025
7|/known:BWA 2 since-2025
3|/known:BWA 2.6
3|/known:BWA 2.6 2025
3|/known:BWA 2.6 since-2025
5|/known:BWA 2.8
5|/known:BWA 2.8 2025
5|/known:BWA 2.8 since-2025
15|/known:BWA since-2025
-4|/known:CAN 0.1
-4|/known:CAN 0.1 2025
-4|/known:CAN 0.1 since-2025
5|/known:CAN 1
4|/known:CAN 1 2014
4|/known:CAN 1 to-2021
11|/known:CAN 1.2
14|/known:CAN 1.2 2023
-3|/known:CAN 1.2 2025
-3|/known:CAN 1.2 since-2025
14|/known:CAN 1.2 to-2024
6|/known:CAN 1.3
5|/known:CAN 1.3 2023
5|/known:CAN 1.3 to-2024
-3|/known:CAN 1.31
-3|/known:CAN 1.31 2023
-3|/known:CAN 1.31 to-2024
5|/known:CAN 1.33
3|/known:CAN 1.33 2024
3|/known:CAN 1.33 to-2024
31|/known:CAN 1.37
16|/known:CAN 1.37 2024
15|/known:CAN 1.37 2025
15|/known:CAN 1.37 since-2025
16|/known:CAN 1.37 to-2024
4|/known:CAN 1.38
4|/known:CAN 1.38 2023
4|/known:CAN 1.38 to-2024
33|/known:CAN 1.4
6|/known:CAN 1.4 2019
32|/known:CAN 1.4 2025
-6|/known:CAN 1.4 2026
26|/known:CAN 1.4 since-2025
6|/known:CAN 1.4 to-2021
-21|/known:CAN 1.43
-14|/known:CAN 1.43 2024
-7|/known:CAN 1.43 2025
-7|/known:CAN 1.43 since-2025
-14|/known:CAN 1.43 to-2024
9|/known:CAN 1.45
9|/known:CAN 1.45 2025
9|/known:CAN 1.45 since-2025
-31|/known:CAN 1.47
-37|/known:CAN 1.47 2024
5|/known:CAN 1.47 2026
6|/known:CAN 1.47 since-2025
-37|/known:CAN 1.47 to-2024
-15|/known:CAN 1.5
-5|/known:CAN 1.5 1987
-12|/known:CAN 1.5 2025
10|/known:CAN 1.5 2026
-11|/known:CAN 1.5 to-1999
3|/known:CAN 1.6
3|/known:CAN 1.6 2025
3|/known:CAN 1.6 since-2025
-23|/known:CAN 1.66
-23|/known:CAN 1.66 2025
-23|/known:CAN 1.66 since-2025
-11|/known:CAN 1.7
-13|/known:CAN 1.7 2020
-12|/known:CAN 1.7 to-2021
11|/known:CAN 1.76
11|/known:CAN 1.76 2024
11|/known:CAN 1.76 to-2024
13|/known:CAN 1.8 1980
-11|/known:CAN 1.8 2025
-11|/known:CAN 1.8 since-2025
13|/known:CAN 1.8 to-1999
59|/known:CAN 2
23|/known:CAN 2 1979
15|/known:CAN 2 1988
-14|/known:CAN 2 2014
-6|/known:CAN 2 2016
4|/known:CAN 2 2021
-11|/known:CAN 2 2022
39|/known:CAN 2 2024
33|/known:CAN 2 2025
-5|/known:CAN 2 2026
28|/known:CAN 2 since-2025
21|/known:CAN 2 to-1999
-16|/known:CAN 2 to-2021
26|/known:CAN 2 to-2024
-40|/known:CAN 2.02
-17|/known:CAN 2.02 2024
-23|/known:CAN 2.02 2025
-23|/known:CAN 2.02 since-2025
-17|/known:CAN 2.02 to-2024
23|/known:CAN 2.1
23|/known:CAN 2.1 2026
23|/known:CAN 2.1 since-2025
-35|/known:CAN 2.3
-23|/known:CAN 2.3 2025
-11|/known:CAN 2.3 2026
-35|/known:CAN 2.3 since-2025
-10|/known:CAN 2.4
-10|/known:CAN 2.4 2025
-9|/known:CAN 2.4 since-2025
-48|/known:CAN 2.5
-3|/known:CAN 2.5 2023
-46|/known:CAN 2.5 2026
-46|/known:CAN 2.5 since-2025
-3|/known:CAN 2.5 to-2024
17|/known:CAN 2.6
13|/known:CAN 2.6 2025
4|/known:CAN 2.6 2026
17|/known:CAN 2.6 since-2025
-8|/known:CAN 3
-4|/known:CAN 3 2025
-6|/known:CAN 3 since-2025
7|/known:CAN 3.5
5|/known:CAN 3.5 2025
5|/known:CAN 3.5 2026
10|/known:CAN 3.5 since-2025
-12|/known:CAN 4.7
-12|/known:CAN 4.7 1979
-12|/known:CAN 4.7 to-1999
40|/known:CAN 5
10|/known:CAN 5 2025
29|/known:CAN 5 2026
40|/known:CAN 5 since-2025
15|/known:CAN since-2025
-3|/known:CAN to-1999
-17|/known:CAN to-2021
3|/known:CAN to-2024
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
4|/known:CHE 0.8 since-2025
-24|/known:CHE 0.9
-24|/known:CHE 0.9 1983
-24|/known:CHE 0.9 to-1999
15|/known:CHE 1
-6|/known:CHE 1 1977
20|/known:CHE 1 2025
20|/known:CHE 1 since-2025
-6|/known:CHE 1 to-1999
-6|/known:CHE 1.2
-6|/known:CHE 1.2 2025
-6|/known:CHE 1.2 since-2025
17|/known:CHE 1.5
17|/known:CHE 1.5 2025
17|/known:CHE 1.5 since-2025
-19|/known:CHE 2
-14|/known:CHE 2 2024
-5|/known:CHE 2 2025
-5|/known:CHE 2 since-2025
-14|/known:CHE 2 to-2024
-55|/known:CHE 3.5
-3|/known:CHE 3.5 1977
-52|/known:CHE 3.5 2025
-52|/known:CHE 3.5 since-2025
-3|/known:CHE 3.5 to-1999
-34|/known:CHE 5
-34|/known:CHE 5 2025
-34|/known:CHE 5 since-2025
-39|/known:CHE since-2025
-33|/known:CHE to-1999
-9|/known:CHE to-2024
-4|/known:CHL 1
-4|/known:CHL 1 2025
-4|/known:CHL 1 since-2025
-16|/known:CHL 1.3
-16|/known:CHL 1.3 2025
-16|/known:CHL 1.3 since-2025
-9|/known:CHL 2
-9|/known:CHL 2 2025
-9|/known:CHL 2 since-2025
-32|/known:CHL since-2025
-4|/known:CHL to-2024
-7|/known:CHN 0.1
-7|/known:CHN 0.1 2025
-7|/known:CHN 0.1 since-2025
-18|/known:CHN 0.3
-18|/known:CHN 0.3 2024
-18|/known:CHN 0.3 to-2024
-3|/known:CHN 0.5
-6|/known:CHN 0.9
-3|/known:CHN 0.9 1978
-3|/known:CHN 0.9 to-1999
-8|/known:CHN 1 2015
-3|/known:CHN 1 2024
18|/known:CHN 1 2025
-3|/known:CHN 1 2026
15|/known:CHN 1 since-2025
-8|/known:CHN 1 to-2021
-7|/known:CHN 1 to-2024
16|/known:CHN 1.2
5|/known:CHN 1.2 2022
33|/known:CHN 1.2 2023
-20|/known:CHN 1.2 2024
-3|/known:CHN 1.2 2025
-3|/known:CHN 1.2 since-2025
19|/known:CHN 1.2 to-2024
20|/known:CHN 1.26
20|/known:CHN 1.26 2024
20|/known:CHN 1.26 to-2024
30|/known:CHN 1.3
5|/known:CHN 1.3 2018
20|/known:CHN 1.3 2022
-15|/known:CHN 1.3 2024
9|/known:CHN 1.3 2025
5|/known:CHN 1.3 2026
14|/known:CHN 1.3 since-2025
8|/known:CHN 1.3 to-2021
7|/known:CHN 1.3 to-2024
11|/known:CHN 1.4 2014
-11|/known:CHN 1.4 2025
-11|/known:CHN 1.4 since-2025
11|/known:CHN 1.4 to-2021
37|/known:CHN 1.5
4|/known:CHN 1.5 2023
12|/known:CHN 1.5 2024
18|/known:CHN 1.5 2025
20|/known:CHN 1.5 since-2025
16|/known:CHN 1.5 to-2024
-4|/known:CHN 1.6
16|/known:CHN 1.6 2023
-9|/known:CHN 1.6 2024
-11|/known:CHN 1.6 2025
-11|/known:CHN 1.6 since-2025
7|/known:CHN 1.6 to-2024
-17|/known:CHN 1.65
-17|/known:CHN 1.65 2018
-17|/known:CHN 1.65 to-2021
53|/known:CHN 1.7
19|/known:CHN 1.7 2022
6|/known:CHN 1.7 2023
10|/known:CHN 1.7 2024
11|/known:CHN 1.7 2025
5|/known:CHN 1.7 2026
16|/known:CHN 1.7 since-2025
35|/known:CHN 1.7 to-2024
7|/known:CHN 1.8
10|/known:CHN 1.8 2023
7|/known:CHN 1.8 2024
-10|/known:CHN 1.8 2025
-10|/known:CHN 1.8 since-2025
17|/known:CHN 1.8 to-2024
13|/known:CHN 1.9
11|/known:CHN 1.9 2018
4|/known:CHN 1.9 2019
15|/known:CHN 1.9 to-2021
-10|/known:CHN 1E+1
-11|/known:CHN 1E+1 2023
-11|/known:CHN 1E+1 to-2024
-3|/known:CHN 2
13|/known:CHN 2 2013
6|/known:CHN 2 2014
4|/known:CHN 2 2015
-41|/known:CHN 2 2024
-22|/known:CHN 2 2025
37|/known:CHN 2 2026
15|/known:CHN 2 since-2025
12|/known:CHN 2 to-2013
10|/known:CHN 2 to-2021
-40|/known:CHN 2 to-2024
-13|/known:CHN 2.1
-3|/known:CHN 2.1 2021
-4|/known:CHN 2.1 2024
-5|/known:CHN 2.1 2025
-5|/known:CHN 2.1 since-2025
-3|/known:CHN 2.1 to-2021
-4|/known:CHN 2.1 to-2024
5|/known:CHN 2.2
9|/known:CHN 2.2 2025
9|/known:CHN 2.2 since-2025
-4|/known:CHN 2.2 to-2024
10|/known:CHN 2.3
10|/known:CHN 2.3 2025
10|/known:CHN 2.3 since-2025
28|/known:CHN 2.4 2024
-25|/known:CHN 2.4 2026
-25|/known:CHN 2.4 since-2025
28|/known:CHN 2.4 to-2024
-4|/known:CHN 2.5
-8|/known:CHN 2.5 2023
-4|/known:CHN 2.5 2024
8|/known:CHN 2.5 2025
8|/known:CHN 2.5 since-2025
-12|/known:CHN 2.5 to-2024
3|/known:CHN 2.9
4|/known:CHN 2.9 2025
4|/known:CHN 2.9 since-2025
-40|/known:CHN 3
-3|/known:CHN 3 2023
-13|/known:CHN 3 2025
-15|/known:CHN 3 2026
-8|/known:CHN 3 2027
-36|/known:CHN 3 since-2025
-4|/known:CHN 3 to-2024
-25|/known:CHN 3.1
-15|/known:CHN 3.1 2023
-10|/known:CHN 3.1 2025
-10|/known:CHN 3.1 since-2025
-15|/known:CHN 3.1 to-2024
-6|/known:CHN 3.2
-6|/known:CHN 3.2 2025
-6|/known:CHN 3.2 since-2025
-6|/known:CHN 3.32
-6|/known:CHN 3.32 2025
-6|/known:CHN 3.32 since-2025
-20|/known:CHN 3.4
-16|/known:CHN 3.4 2024
-3|/known:CHN 3.4 2025
-3|/known:CHN 3.4 since-2025
-16|/known:CHN 3.4 to-2024
-23|/known:CHN 3.5
-3|/known:CHN 3.5 2022
-9|/known:CHN 3.5 2025
-9|/known:CHN 3.5 2026
-18|/known:CHN 3.5 since-2025
-3|/known:CHN 3.5 to-2024
-11|/known:CHN 3.8
-10|/known:CHN 3.8 2015
-10|/known:CHN 3.8 to-2021
26|/known:CHN 4
-4|/known:CHN 4 2024
30|/known:CHN 4 2025
30|/known:CHN 4 since-2025
-4|/known:CHN 4 to-2024
5|/known:CHN 4.7
7|/known:CHN 4.7 2025
7|/known:CHN 4.7 since-2025
-10|/known:CHN 5
-12|/known:CHN 5 2023
6|/known:CHN 5 2025
-3|/known:CHN 5 2026
3|/known:CHN 5 since-2025
-12|/known:CHN 5 to-2024
-13|/known:CHN 6.2
-13|/known:CHN 6.2 2023
-13|/known:CHN 6.2 to-2024
-15|/known:CHN since-2025
9|/known:CHN to-2013
4|/known:CHN to-2021
-22|/known:CHN to-2024
-5|/known:CIV 1.8
-5|/known:CIV 1.8 2025
-5|/known:CIV 1.8 since-2025
6|/known:CIV 2.8
6|/known:CIV 2.8 2024
6|/known:CIV 2.8 to-2024
-5|/known:CIV since-2025
6|/known:CIV to-2024
-12|/known:COD 0.7
-12|/known:COD 0.7 2024
-12|/known:COD 0.7 to-2024
-10|/known:COD 1.5
-10|/known:COD 1.5 2024
-10|/known:COD 1.5 to-2024
5|/known:COD 3
5|/known:COD 3 2025
5|/known:COD 3 since-2025
-22|/known:COD to-2024
3|/known:COG 1.6
3|/known:COG 1.6 2025
3|/known:COG 1.6 since-2025
5|/known:COG since-2025
-6|/known:COL 1.2
-6|/known:COL 1.2 2025
-6|/known:COL 1.2 since-2025
-8|/known:COL 1.3
-8|/known:COL 1.3 2025
-8|/known:COL 1.3 since-2025
-3|/known:COL 1.5
-3|/known:COL 1.5 2025
-3|/known:COL 1.5 since-2025
-5|/known:COL 2
-5|/known:COL 2 2025
-5|/known:COL 2 since-2025
-3|/known:COL 2.1
-3|/known:COL 2.1 2025
-3|/known:COL 2.1 since-2025
20|/known:COL 3
20|/known:COL 3 2025
20|/known:COL 3 since-2025
4|/known:COL 3.1
3|/known:COL 3.1 2025
3|/known:COL 3.1 since-2025
24|/known:COL 3.2
24|/known:COL 3.2 2025
24|/known:COL 3.2 since-2025
11|/known:COL 3.4
11|/known:COL 3.4 2025
11|/known:COL 3.4 since-2025
-5|/known:COL 4.7
-5|/known:COL 4.7 2025
-5|/known:COL 4.7 since-2025
3|/known:COL 5
3|/known:COL 5 2025
3|/known:COL 5 since-2025
30|/known:COL since-2025
8|/known:CPV 1
8|/known:CPV 1 2025
8|/known:CPV 1 since-2025
8|/known:CPV since-2025
3|/known:CRI 2
3|/known:CRI 2 2025
3|/known:CRI 2 since-2025
3|/known:CRI since-2025
-5|/known:CUB since-2025
-3|/known:CYP 0.2
-3|/known:CYP 0.2 2025
-3|/known:CYP 0.2 since-2025
-3|/known:CYP 0.8
-3|/known:CYP 0.8 2024
-3|/known:CYP 0.8 to-2024
3|/known:CYP 1
3|/known:CYP 1 2025
3|/known:CYP 1 since-2025
-4|/known:CYP 1.3
-4|/known:CYP 1.3 2024
-4|/known:CYP 1.3 to-2024
4|/known:CYP 1.4
4|/known:CYP 1.4 2025
4|/known:CYP 1.4 since-2025
17|/known:CYP 1.5
17|/known:CYP 1.5 2025
17|/known:CYP 1.5 since-2025
22|/known:CYP 1.8
17|/known:CYP 1.8 2024
5|/known:CYP 1.8 2025
5|/known:CYP 1.8 since-2025
17|/known:CYP 1.8 to-2024
19|/known:CYP 1.9
19|/known:CYP 1.9 2025
19|/known:CYP 1.9 since-2025
14|/known:CYP 2
14|/known:CYP 2 2025
14|/known:CYP 2 since-2025
7|/known:CYP 2.5
7|/known:CYP 2.5 2024
7|/known:CYP 2.5 to-2024
-18|/known:CYP 3
-18|/known:CYP 3 2025
-18|/known:CYP 3 since-2025
25|/known:CYP 4
25|/known:CYP 4 2024
25|/known:CYP 4 to-2024
39|/known:CYP since-2025
42|/known:CYP to-2024
-20|/known:CZE 1
-20|/known:CZE 1 2025
-20|/known:CZE 1 since-2025
22|/known:CZE 1.5
22|/known:CZE 1.5 2025
22|/known:CZE 1.5 since-2025
-3|/known:CZE 1.81
-3|/known:CZE 1.81 1999
-3|/known:CZE 1.81 to-1999
3|/known:CZE 2 1997
-17|/known:CZE 2 2002
6|/known:CZE 2 2024
8|/known:CZE 2 2026
10|/known:CZE 2 since-2025
3|/known:CZE 2 to-1999
-17|/known:CZE 2 to-2013
6|/known:CZE 2 to-2024
4|/known:CZE 2.5
3|/known:CZE 2.5 2025
5|/known:CZE 2.5 since-2025
-11|/known:CZE 3
-3|/known:CZE 3 2002
-13|/known:CZE 3 2025
5|/known:CZE 3 2026
-8|/known:CZE 3 since-2025
-3|/known:CZE 3 to-2013
17|/known:CZE 3.5
20|/known:CZE 3.5 2025
-3|/known:CZE 3.5 2026
17|/known:CZE 3.5 since-2025
-3|/known:CZE 3.71
-3|/known:CZE 3.71 2025
-3|/known:CZE 3.71 since-2025
11|/known:CZE 5
11|/known:CZE 5 2025
11|/known:CZE 5 since-2025
-3|/known:CZE 5.3
-3|/known:CZE 5.3 2026
-3|/known:CZE 5.3 since-2025
29|/known:CZE since-2025
-22|/known:CZE to-2013
8|/known:CZE to-2024
-16|/known:DEU 0.7
-4|/known:DEU 0.7 2024
-10|/known:DEU 0.7 2026
-12|/known:DEU 0.7 since-2025
-4|/known:DEU 0.7 to-2024
-34|/known:DEU 0.9
-30|/known:DEU 0.9 2025
-30|/known:DEU 0.9 since-2025
-3|/known:DEU 0.9 to-1999
-15|/known:DEU 0.96
-15|/known:DEU 0.96 2022
-15|/known:DEU 0.96 to-2024
17|/known:DEU 1
-4|/known:DEU 1 2014
-5|/known:DEU 1 2022
33|/known:DEU 1 2025
-7|/known:DEU 1 2026
26|/known:DEU 1 since-2025
-6|/known:DEU 1 to-2024
-3|/known:DEU 1.1
-3|/known:DEU 1.1 2023
3|/known:DEU 1.13
3|/known:DEU 1.13 2018
3|/known:DEU 1.13 to-2021
12|/known:DEU 1.2
-5|/known:DEU 1.2 2014
5|/known:DEU 1.2 2016
11|/known:DEU 1.2 2026
11|/known:DEU 1.2 since-2025
-3|/known:DEU 1.22
-4|/known:DEU 1.22 2020
-3|/known:DEU 1.22 to-2021
10|/known:DEU 1.24
10|/known:DEU 1.24 2018
10|/known:DEU 1.24 to-2021
3|/known:DEU 1.25
3|/known:DEU 1.25 2019
3|/known:DEU 1.25 to-2021
-9|/known:DEU 1.3
-3|/known:DEU 1.3 2023
-3|/known:DEU 1.3 2025
-4|/known:DEU 1.3 2026
-7|/known:DEU 1.3 since-2025
-3|/known:DEU 1.3 to-2024
8|/known:DEU 1.36
8|/known:DEU 1.36 2019
8|/known:DEU 1.36 to-2021
12|/known:DEU 1.37
13|/known:DEU 1.37 2019
13|/known:DEU 1.37 to-2021
23|/known:DEU 1.4
6|/known:DEU 1.4 2011
9|/known:DEU 1.4 2022
5|/known:DEU 1.4 2026
7|/known:DEU 1.4 since-2025
7|/known:DEU 1.4 to-2013
9|/known:DEU 1.4 to-2024
9|/known:DEU 1.42
9|/known:DEU 1.42 2019
9|/known:DEU 1.42 to-2021
31|/known:DEU 1.5
17|/known:DEU 1.5 1989
14|/known:DEU 1.5 2003
13|/known:DEU 1.5 2019
10|/known:DEU 1.5 2022
23|/known:DEU 1.5 2023
-29|/known:DEU 1.5 2024
-38|/known:DEU 1.5 2025
20|/known:DEU 1.5 2026
-18|/known:DEU 1.5 since-2025
17|/known:DEU 1.5 to-1999
14|/known:DEU 1.5 to-2013
15|/known:DEU 1.5 to-2021
4|/known:DEU 1.5 to-2024
4|/known:DEU 1.53
4|/known:DEU 1.53 2022
4|/known:DEU 1.53 to-2024
-5|/known:DEU 1.6
-6|/known:DEU 1.6 2014
-4|/known:DEU 1.6 2018
4|/known:DEU 1.6 2023
-10|/known:DEU 1.6 to-2021
4|/known:DEU 1.6 to-2024
-4|/known:DEU 1.61
-4|/known:DEU 1.61 2024
-4|/known:DEU 1.61 to-2024
-4|/known:DEU 1.7
-5|/known:DEU 1.7 2020
-5|/known:DEU 1.7 to-2021
-3|/known:DEU 1.8
-3|/known:DEU 1.8 2006
-3|/known:DEU 1.8 to-2013
11|/known:DEU 1.9
3|/known:DEU 1.9 2003
6|/known:DEU 1.9 2024
-4|/known:DEU 1.9 2025
6|/known:DEU 1.9 2026
3|/known:DEU 1.9 to-2013
6|/known:DEU 1.9 to-2024
-4|/known:DEU 1.95
-4|/known:DEU 1.95 2004
-4|/known:DEU 1.95 to-2013
-14|/known:DEU 1E+1
-14|/known:DEU 1E+1 2026
-14|/known:DEU 1E+1 since-2025
3|/known:DEU 2 1992
3|/known:DEU 2 1995
-8|/known:DEU 2 2004
-42|/known:DEU 2 2014
-54|/known:DEU 2 2015
-12|/known:DEU 2 2016
28|/known:DEU 2 2017
-10|/known:DEU 2 2018
45|/known:DEU 2 2019
16|/known:DEU 2 2020
10|/known:DEU 2 2022
11|/known:DEU 2 2023
15|/known:DEU 2 2024
22|/known:DEU 2 2025
-23|/known:DEU 2 2026
5|/known:DEU 2 to-1999
-9|/known:DEU 2 to-2013
-30|/known:DEU 2 to-2021
36|/known:DEU 2 to-2024
4|/known:DEU 2.01
4|/known:DEU 2.01 2024
4|/known:DEU 2.01 to-2024
18|/known:DEU 2.1 2024
10|/known:DEU 2.1 2025
-26|/known:DEU 2.1 2026
-17|/known:DEU 2.1 since-2025
18|/known:DEU 2.1 to-2024
-10|/known:DEU 2.2
-6|/known:DEU 2.2 2025
-8|/known:DEU 2.2 since-2025
-6|/known:DEU 2.3 1999
-5|/known:DEU 2.3 2025
13|/known:DEU 2.3 2026
8|/known:DEU 2.3 since-2025
-6|/known:DEU 2.3 to-1999
17|/known:DEU 2.4
-9|/known:DEU 2.4 1984
13|/known:DEU 2.4 2025
13|/known:DEU 2.4 2026
27|/known:DEU 2.4 since-2025
-9|/known:DEU 2.4 to-1999
-25|/known:DEU 2.5
-10|/known:DEU 2.5 2016
-5|/known:DEU 2.5 2023
-6|/known:DEU 2.5 2025
-3|/known:DEU 2.5 2026
-10|/known:DEU 2.5 since-2025
-10|/known:DEU 2.5 to-2021
-5|/known:DEU 2.5 to-2024
-6|/known:DEU 2.6
-5|/known:DEU 2.6 2026
-6|/known:DEU 2.6 since-2025
-3|/known:DEU 2.7
-3|/known:DEU 2.7 2025
-3|/known:DEU 2.7 since-2025
30|/known:DEU 2.8
8|/known:DEU 2.8 1997
5|/known:DEU 2.8 2025
16|/known:DEU 2.8 2026
22|/known:DEU 2.8 since-2025
8|/known:DEU 2.8 to-1999
-4|/known:DEU 2.9
-4|/known:DEU 2.9 2025
-4|/known:DEU 2.9 since-2025
12|/known:DEU 3
5|/known:DEU 3 1977
9|/known:DEU 3 1985
7|/known:DEU 3 1988
-4|/known:DEU 3 2022
12|/known:DEU 3 2024
-14|/known:DEU 3 2025
-3|/known:DEU 3 2026
-17|/known:DEU 3 since-2025
21|/known:DEU 3 to-1999
8|/known:DEU 3 to-2024
-3|/known:DEU 3-4
-3|/known:DEU 3-4 2025
-3|/known:DEU 3-4 since-2025
3|/known:DEU 3.05
3|/known:DEU 3.05 2026
3|/known:DEU 3.05 since-2025
11|/known:DEU 3.1
10|/known:DEU 3.1 2023
10|/known:DEU 3.1 to-2024
-14|/known:DEU 3.2
3|/known:DEU 3.2 1986
-5|/known:DEU 3.2 2023
-15|/known:DEU 3.2 2024
5|/known:DEU 3.2 2026
5|/known:DEU 3.2 since-2025
-21|/known:DEU 3.2 to-2024
4|/known:DEU 3.3
4|/known:DEU 3.3 1980
4|/known:DEU 3.3 to-1999
-7|/known:DEU 3.4
14|/known:DEU 3.4 1978
3|/known:DEU 3.4 1982
-8|/known:DEU 3.4 2016
-16|/known:DEU 3.4 2025
-16|/known:DEU 3.4 since-2025
17|/known:DEU 3.4 to-1999
-8|/known:DEU 3.4 to-2021
36|/known:DEU 3.5
-3|/known:DEU 3.5 2018
-19|/known:DEU 3.5 2024
56|/known:DEU 3.5 2025
55|/known:DEU 3.5 since-2025
-3|/known:DEU 3.5 to-2021
-19|/known:DEU 3.5 to-2024
9|/known:DEU 3.7
4|/known:DEU 3.7 1988
4|/known:DEU 3.7 2025
5|/known:DEU 3.7 since-2025
4|/known:DEU 3.7 to-1999
-13|/known:DEU 4
5|/known:DEU 4 1983
-3|/known:DEU 4 1988
-9|/known:DEU 4 1989
21|/known:DEU 4 2018
-23|/known:DEU 4 2024
-4|/known:DEU 4 2025
-4|/known:DEU 4 since-2025
-8|/known:DEU 4 to-1999
22|/known:DEU 4 to-2021
-23|/known:DEU 4 to-2024
-4|/known:DEU 4.1
-4|/known:DEU 4.1 to-2024
-12|/known:DEU 4.7
-5|/known:DEU 4.7 1978
-7|/known:DEU 4.7 2025
-7|/known:DEU 4.7 since-2025
-5|/known:DEU 4.7 to-1999
-4|/known:DEU 4.8
-3|/known:DEU 4.8 2025
-4|/known:DEU 4.8 since-2025
10|/known:DEU 5
-3|/known:DEU 5 1980
-11|/known:DEU 5 2023
44|/known:DEU 5 2025
-18|/known:DEU 5 2026
26|/known:DEU 5 since-2025
-5|/known:DEU 5 to-1999
-11|/known:DEU 5 to-2024
-8|/known:DEU 5.25
-8|/known:DEU 5.25 2025
-8|/known:DEU 5.25 since-2025
-3|/known:DEU 5.8
-3|/known:DEU 5.8 1989
-3|/known:DEU 5.8 to-1999
-16|/known:DEU 6
-11|/known:DEU 6 1976
-3|/known:DEU 6 1999
-16|/known:DEU 6 to-1999
-6|/known:DEU since-2025
20|/known:DEU to-1999
5|/known:DEU to-2013
11|/known:DEU to-2021
6|/known:DJI 3
6|/known:DJI 3 2025
6|/known:DJI 3 since-2025
6|/known:DJI since-2025
-3|/known:DNK 0.2
-3|/known:DNK 0.2 2025
-3|/known:DNK 0.2 since-2025
-8|/known:DNK 0.25
-8|/known:DNK 0.25 2026
-8|/known:DNK 0.25 since-2025
-13|/known:DNK 1
-13|/known:DNK 1 2025
-13|/known:DNK 1 since-2025
15|/known:DNK 1.3
15|/known:DNK 1.3 2025
15|/known:DNK 1.3 since-2025
16|/known:DNK 1.4
7|/known:DNK 1.4 2025
8|/known:DNK 1.4 2026
15|/known:DNK 1.4 since-2025
-3|/known:DNK 1.6
-3|/known:DNK 1.6 2023
-3|/known:DNK 1.6 to-2024
3|/known:DNK 1.65
3|/known:DNK 1.65 2024
3|/known:DNK 1.65 to-2024
15|/known:DNK 2
12|/known:DNK 2 2022
25|/known:DNK 2 2024
-21|/known:DNK 2 2025
-21|/known:DNK 2 since-2025
37|/known:DNK 2 to-2024
-6|/known:DNK 2.1
3|/known:DNK 2.1 1988
-8|/known:DNK 2.1 2025
-9|/known:DNK 2.1 since-2025
3|/known:DNK 2.1 to-1999
-8|/known:DNK 2.2
-8|/known:DNK 2.2 2025
-8|/known:DNK 2.2 since-2025
5|/known:DNK 2.4
11|/known:DNK 2.4 1984
4|/known:DNK 2.4 2024
-10|/known:DNK 2.4 2025
-10|/known:DNK 2.4 since-2025
11|/known:DNK 2.4 to-1999
4|/known:DNK 2.4 to-2024
-13|/known:DNK 2.6
-4|/known:DNK 2.6 2025
-9|/known:DNK 2.6 2026
-13|/known:DNK 2.6 since-2025
15|/known:DNK 3
-16|/known:DNK 3 2022
8|/known:DNK 3 2024
22|/known:DNK 3 2025
23|/known:DNK 3 since-2025
-8|/known:DNK 3 to-2024
3|/known:DNK 3.2 2025
-3|/known:DNK 3.2 2026
-3|/known:DNK 3.22 2025
-4|/known:DNK 3.3
-4|/known:DNK 3.3 2025
-4|/known:DNK 3.3 since-2025
18|/known:DNK 3.5
-8|/known:DNK 3.5 2024
-3|/known:DNK 3.5 2025
29|/known:DNK 3.5 2026
26|/known:DNK 3.5 since-2025
-8|/known:DNK 3.5 to-2024
15|/known:DNK 3.6
15|/known:DNK 3.6 2025
15|/known:DNK 3.6 since-2025
-9|/known:DNK 4
-9|/known:DNK 4 1978
-9|/known:DNK 4 to-1999
15|/known:DNK 5
39|/known:DNK 5 2025
-22|/known:DNK 5 2026
17|/known:DNK 5 since-2025
15|/known:DNK since-2025
3|/known:DNK to-1999
23|/known:DNK to-2024
20|/known:DOM 1.3
20|/known:DOM 1.3 2026
20|/known:DOM 1.3 since-2025
-16|/known:DOM 2
-16|/known:DOM 2 2026
-16|/known:DOM 2 since-2025
6|/known:DOM since-2025
-5|/known:DZA 5
-5|/known:DZA 5 2025
-5|/known:DZA 5 since-2025
-7|/known:DZA 7
-7|/known:DZA 7 2025
-7|/known:DZA 7 since-2025
4|/known:DZA 8
4|/known:DZA 8 since-2025
-6|/known:DZA since-2025
-3|/known:ECU 2
-3|/known:ECU 2 2025
-3|/known:ECU 2 since-2025
4|/known:ECU 2.1
4|/known:ECU 2.1 2025
4|/known:ECU 2.1 since-2025
-3|/known:ECU 3.4
-3|/known:ECU 3.4 2025
-3|/known:ECU 3.4 since-2025
-3|/known:ECU since-2025
4|/known:EGY 3
4|/known:EGY 3 2025
4|/known:EGY 3 since-2025
6|/known:EGY since-2025
7|/known:ERI 1E+1
3|/known:ERI 1E+1 2005
4|/known:ERI 1E+1 2025
4|/known:ERI 1E+1 since-2025
3|/known:ERI 1E+1 to-2013
3|/known:ERI to-2013
15|/known:ESP 1
-4|/known:ESP 1 2014
19|/known:ESP 1 2022
-4|/known:ESP 1 to-2021
19|/known:ESP 1 to-2024
-4|/known:ESP 1.1
-4|/known:ESP 1.1 2025
-4|/known:ESP 1.1 since-2025
18|/known:ESP 1.28
3|/known:ESP 1.28 2024
14|/known:ESP 1.28 2025
14|/known:ESP 1.28 since-2025
3|/known:ESP 1.28 to-2024
27|/known:ESP 1.3
25|/known:ESP 1.3 2025
25|/known:ESP 1.3 since-2025
-10|/known:ESP 1.31
-10|/known:ESP 1.31 2023
-10|/known:ESP 1.31 to-2024
-17|/known:ESP 1.4
-5|/known:ESP 1.4 2022
-12|/known:ESP 1.4 2025
-12|/known:ESP 1.4 since-2025
-5|/known:ESP 1.4 to-2024
6|/known:ESP 1.43
6|/known:ESP 1.43 2025
6|/known:ESP 1.43 since-2025
-9|/known:ESP 1.5 2022
8|/known:ESP 1.5 2025
8|/known:ESP 1.5 since-2025
-10|/known:ESP 1.5 to-2024
-13|/known:ESP 1.55
-13|/known:ESP 1.55 2025
-13|/known:ESP 1.55 since-2025
11|/known:ESP 1.6
11|/known:ESP 1.6 2025
11|/known:ESP 1.6 since-2025
-7|/known:ESP 1.8
-7|/known:ESP 1.8 2025
-7|/known:ESP 1.8 since-2025
32|/known:ESP 2
-15|/known:ESP 2 2012
-8|/known:ESP 2 2022
29|/known:ESP 2 2025
25|/known:ESP 2 2026
54|/known:ESP 2 since-2025
-15|/known:ESP 2 to-2013
-7|/known:ESP 2 to-2024
54|/known:ESP 2.1
43|/known:ESP 2.1 2025
11|/known:ESP 2.1 2026
54|/known:ESP 2.1 since-2025
-6|/known:ESP 2.2
-6|/known:ESP 2.2 2025
-6|/known:ESP 2.2 since-2025
-9|/known:ESP 2.5
-21|/known:ESP 2.5 2025
14|/known:ESP 2.5 2026
-6|/known:ESP 2.5 since-2025
-22|/known:ESP 2.7
-22|/known:ESP 2.7 2025
-22|/known:ESP 2.7 since-2025
-10|/known:ESP 3
18|/known:ESP 3 2024
-5|/known:ESP 3 2025
-23|/known:ESP 3 2026
-28|/known:ESP 3 since-2025
18|/known:ESP 3 to-2024
-23|/known:ESP 3.2
-23|/known:ESP 3.2 2025
-23|/known:ESP 3.2 since-2025
-28|/known:ESP 3.4
-28|/known:ESP 3.4 2025
-28|/known:ESP 3.4 since-2025
29|/known:ESP 3.5
34|/known:ESP 3.5 2025
-5|/known:ESP 3.5 2026
29|/known:ESP 3.5 since-2025
-37|/known:ESP 4
-35|/known:ESP 4 2025
-35|/known:ESP 4 since-2025
-7|/known:ESP 5
7|/known:ESP 5 2025
-14|/known:ESP 5 2026
-7|/known:ESP 5 since-2025
-15|/known:ESP to-2013
-4|/known:ESP to-2021
4|/known:ESP to-2024
-5|/known:EST 0.14
-5|/known:EST 0.14 2025
-5|/known:EST 0.14 since-2025
-10|/known:EST 0.25
-14|/known:EST 0.25 2025
9|/known:EST 0.25 2026
-5|/known:EST 0.25 since-2025
-3|/known:EST 1.2
-4|/known:EST 1.2 2002
-4|/known:EST 1.2 to-2013
5|/known:EST 1.4
-3|/known:EST 1.4 2016
8|/known:EST 1.4 2025
8|/known:EST 1.4 since-2025
-3|/known:EST 1.4 to-2021
-12|/known:EST 1.5
-12|/known:EST 1.5 2025
-12|/known:EST 1.5 since-2025
-76|/known:EST 2
-9|/known:EST 2 2014
-21|/known:EST 2 2023
-16|/known:EST 2 2024
-28|/known:EST 2 2025
-30|/known:EST 2 since-2025
-9|/known:EST 2 to-2021
-37|/known:EST 2 to-2024
21|/known:EST 2.16
21|/known:EST 2.16 2017
21|/known:EST 2.16 to-2021
-9|/known:EST 2.38
-9|/known:EST 2.38 2017
-9|/known:EST 2.38 to-2021
-37|/known:EST 2.5
16|/known:EST 2.5 2022
-19|/known:EST 2.5 2023
-33|/known:EST 2.5 2024
-36|/known:EST 2.5 to-2024
8|/known:EST 2.7
8|/known:EST 2.7 2023
8|/known:EST 2.7 to-2024
-4|/known:EST 2.9
-4|/known:EST 2.9 2025
-4|/known:EST 2.9 since-2025
-31|/known:EST 3
11|/known:EST 3 2022
-27|/known:EST 3 2023
-14|/known:EST 3 2025
-14|/known:EST 3 since-2025
-17|/known:EST 3 to-2024
3|/known:EST 3.15
3|/known:EST 3.15 2025
3|/known:EST 3.15 since-2025
9|/known:EST 3.2
10|/known:EST 3.2 2024
10|/known:EST 3.2 to-2024
4|/known:EST 3.3
-4|/known:EST 3.38
48|/known:EST 3.4
21|/known:EST 3.4 2024
27|/known:EST 3.4 2025
27|/known:EST 3.4 since-2025
21|/known:EST 3.4 to-2024
10|/known:EST 3.43
9|/known:EST 3.43 2024
9|/known:EST 3.43 to-2024
-40|/known:EST 3.5
4|/known:EST 3.5 2023
-45|/known:EST 3.5 2025
-45|/known:EST 3.5 since-2025
4|/known:EST 3.5 to-2024
4|/known:EST 3.7
3|/known:EST 3.7 2025
3|/known:EST 3.7 since-2025
-9|/known:EST 3.71
-9|/known:EST 3.71 2025
-9|/known:EST 3.71 since-2025
-40|/known:EST 4
-33|/known:EST 4 2023
7|/known:EST 4 2025
-12|/known:EST 4 2026
-5|/known:EST 4 since-2025
-35|/known:EST 4 to-2024
-14|/known:EST 4.9
-12|/known:EST 4.9 2026
-14|/known:EST 4.9 since-2025
41|/known:EST 5
4|/known:EST 5 2016
12|/known:EST 5 2024
17|/known:EST 5 2025
8|/known:EST 5 2026
25|/known:EST 5 since-2025
4|/known:EST 5 to-2021
12|/known:EST 5 to-2024
11|/known:EST 5.1
11|/known:EST 5.1 2026
11|/known:EST 5.1 since-2025
-7|/known:EST 5.3
-7|/known:EST 5.3 2026
-7|/known:EST 5.3 since-2025
-6|/known:EST 5.38
-6|/known:EST 5.38 2025
-6|/known:EST 5.38 since-2025
37|/known:EST 5.4
49|/known:EST 5.4 2025
-12|/known:EST 5.4 2026
37|/known:EST 5.4 since-2025
-57|/known:EST since-2025
-4|/known:EST to-2013
-83|/known:EST to-2024
-34|/known:ETH 1.5-2
-34|/known:ETH 1.5-2 2025
-34|/known:ETH 1.5-2 since-2025
-6|/known:ETH 1E+1
-3|/known:ETH 1E+1 2005
-4|/known:ETH 1E+1 2025
-4|/known:ETH 1E+1 since-2025
-3|/known:ETH 1E+1 to-2013
5|/known:ETH 2.5
5|/known:ETH 2.5 2025
5|/known:ETH 2.5 since-2025
-30|/known:ETH since-2025
-3|/known:ETH to-2013
-3|/known:EU 0.23
-3|/known:EU 0.23 2023
-3|/known:EU 0.23 to-2024
-7|/known:EU 0.3
-6|/known:EU 0.3 2026
-7|/known:EU 0.3 since-2025
-3|/known:EU 0.6
-3|/known:EU 0.6 2026
-3|/known:EU 0.6 since-2025
-9|/known:EU 0.8
-9|/known:EU 0.8 2025
-9|/known:EU 0.8 since-2025
-5|/known:EU 1
-5|/known:EU 1 2025
-5|/known:EU 1 since-2025
-3|/known:EU 1.28
-3|/known:EU 1.28 2025
-3|/known:EU 1.28 since-2025
6|/known:EU 1.3
6|/known:EU 1.3 2024
6|/known:EU 1.3 to-2024
4|/known:EU 1.4
5|/known:EU 1.4 2025
5|/known:EU 1.4 since-2025
11|/known:EU 1.5
-8|/known:EU 1.5 2024
25|/known:EU 1.5 2025
-6|/known:EU 1.5 2026
19|/known:EU 1.5 since-2025
-8|/known:EU 1.5 to-2024
11|/known:EU 1.6 2023
-5|/known:EU 1.6 2024
-5|/known:EU 1.6 2025
-5|/known:EU 1.6 since-2025
6|/known:EU 1.6 to-2024
-6|/known:EU 1.8
-6|/known:EU 1.8 2024
-6|/known:EU 1.8 to-2024
26|/known:EU 1.9
26|/known:EU 1.9 2025
26|/known:EU 1.9 since-2025
-8|/known:EU 15
-8|/known:EU 15 2025
-8|/known:EU 15 since-2025
-5|/known:EU 2 2014
-6|/known:EU 2 2023
10|/known:EU 2 2024
14|/known:EU 2 2025
-14|/known:EU 2 2026
-5|/known:EU 2 to-2021
4|/known:EU 2 to-2024
22|/known:EU 2.1
21|/known:EU 2.1 2025
22|/known:EU 2.1 since-2025
-13|/known:EU 2.2
-14|/known:EU 2.2 2025
-14|/known:EU 2.2 since-2025
-6|/known:EU 2.5
10|/known:EU 2.5 2023
-7|/known:EU 2.5 2024
-13|/known:EU 2.5 2025
4|/known:EU 2.5 2026
-9|/known:EU 2.5 since-2025
3|/known:EU 2.5 to-2024
12|/known:EU 2.7
12|/known:EU 2.7 2025
12|/known:EU 2.7 since-2025
10|/known:EU 3
4|/known:EU 3 2024
23|/known:EU 3 2025
-16|/known:EU 3 2026
6|/known:EU 3 since-2025
4|/known:EU 3 to-2024
6|/known:EU 3-3.5
6|/known:EU 3-3.5 2025
6|/known:EU 3-3.5 since-2025
4|/known:EU 3.3 2025
4|/known:EU 3.3 since-2025
-3|/known:EU 3.5
-14|/known:EU 3.5 2025
11|/known:EU 3.5 2026
-3|/known:EU 3.5 since-2025
12|/known:EU 4
-8|/known:EU 4 2018
20|/known:EU 4 2025
20|/known:EU 4 since-2025
-8|/known:EU 4 to-2021
-5|/known:EU 4.2
-5|/known:EU 4.2 2018
-5|/known:EU 4.2 to-2021
-5|/known:EU 5
8|/known:EU 5 2025
-13|/known:EU 5 2026
-5|/known:EU 5 since-2025
-5|/known:EU 5.38
-5|/known:EU 5.38 2025
-5|/known:EU 5.38 since-2025
28|/known:EU since-2025
-20|/known:EU to-2021
3|/known:EU to-2024
-4|/known:FIN 0.25
-4|/known:FIN 0.25 2025
-4|/known:FIN 0.25 since-2025
-3|/known:FIN 1.3
12|/known:FIN 1.5
12|/known:FIN 1.5 2025
12|/known:FIN 1.5 since-2025
-15|/known:FIN 1.55
-15|/known:FIN 1.55 2022
-15|/known:FIN 1.55 to-2024
-15|/known:FIN 2
31|/known:FIN 2 2023
-16|/known:FIN 2 2024
-13|/known:FIN 2 2025
-19|/known:FIN 2 2026
-33|/known:FIN 2 since-2025
17|/known:FIN 2 to-2024
-4|/known:FIN 2.1
-3|/known:FIN 2.1 2023
-3|/known:FIN 2.1 to-2024
11|/known:FIN 2.4
9|/known:FIN 2.4 2025
9|/known:FIN 2.4 since-2025
25|/known:FIN 2.5
8|/known:FIN 2.5 2023
8|/known:FIN 2.5 2025
9|/known:FIN 2.5 2026
16|/known:FIN 2.5 since-2025
8|/known:FIN 2.5 to-2024
11|/known:FIN 2.6
11|/known:FIN 2.6 2026
11|/known:FIN 2.6 since-2025
9|/known:FIN 3
-10|/known:FIN 3 2024
15|/known:FIN 3 2025
6|/known:FIN 3 2026
21|/known:FIN 3 since-2025
-12|/known:FIN 3 to-2024
22|/known:FIN 3.2
17|/known:FIN 3.2 2025
5|/known:FIN 3.2 2026
22|/known:FIN 3.2 since-2025
16|/known:FIN 3.3 2025
-17|/known:FIN 3.3 2026
-69|/known:FIN 3.5
-66|/known:FIN 3.5 2025
-3|/known:FIN 3.5 2026
-69|/known:FIN 3.5 since-2025
31|/known:FIN 4
18|/known:FIN 4 2025
12|/known:FIN 4 2026
31|/known:FIN 4 since-2025
-14|/known:FIN 5
-15|/known:FIN 5 2025
-14|/known:FIN 5 since-2025
-7|/known:FIN since-2025
-11|/known:FJI 0.5
-11|/known:FJI 0.5 2025
-11|/known:FJI 0.5 since-2025
-10|/known:FJI 0.6
-10|/known:FJI 0.6 2025
-10|/known:FJI 0.6 since-2025
-7|/known:FJI 0.9
-7|/known:FJI 0.9 2025
-7|/known:FJI 0.9 since-2025
28|/known:FJI 1.1
28|/known:FJI 1.1 2025
28|/known:FJI 1.1 since-2025
23|/known:FJI 1.2
23|/known:FJI 1.2 2025
23|/known:FJI 1.2 since-2025
3|/known:FJI 1.4
3|/known:FJI 1.4 2025
3|/known:FJI 1.4 since-2025
45|/known:FJI 1.5
35|/known:FJI 1.5 2025
10|/known:FJI 1.5 2026
45|/known:FJI 1.5 since-2025
-27|/known:FJI 2
-37|/known:FJI 2 2025
10|/known:FJI 2 2026
-27|/known:FJI 2 since-2025
45|/known:FJI since-2025
-20|/known:FRA 0.25
-20|/known:FRA 0.25 2025
-20|/known:FRA 0.25 since-2025
-3|/known:FRA 0.5
-3|/known:FRA 0.5 2024
-3|/known:FRA 0.5 to-2024
-3|/known:FRA 1.1
-3|/known:FRA 1.1 2023
-3|/known:FRA 1.1 to-2024
-8|/known:FRA 1.2
-5|/known:FRA 1.2 2025
-6|/known:FRA 1.2 since-2025
-11|/known:FRA 1.3
-11|/known:FRA 1.3 2025
-11|/known:FRA 1.3 since-2025
-5|/known:FRA 1.4
-3|/known:FRA 1.4 2025
-3|/known:FRA 1.4 since-2025
-12|/known:FRA 1.5
-3|/known:FRA 1.5 2018
-6|/known:FRA 1.5 2024
-3|/known:FRA 1.5 to-2021
-7|/known:FRA 1.5 to-2024
-3|/known:FRA 1.6
-8|/known:FRA 1.8
-8|/known:FRA 1.8 2025
-8|/known:FRA 1.8 since-2025
6|/known:FRA 1.9
5|/known:FRA 1.9 2023
6|/known:FRA 1.9 to-2024
-14|/known:FRA 15
-14|/known:FRA 15 1979
-14|/known:FRA 15 to-1999
-3|/known:FRA 1E+1
-3|/known:FRA 1E+1 2025
-3|/known:FRA 1E+1 since-2025
13|/known:FRA 2
-11|/known:FRA 2 2006
6|/known:FRA 2 2017
-16|/known:FRA 2 2018
15|/known:FRA 2 2023
9|/known:FRA 2 2024
4|/known:FRA 2 2025
11|/known:FRA 2 2026
14|/known:FRA 2 since-2025
-11|/known:FRA 2 to-2013
-13|/known:FRA 2 to-2021
23|/known:FRA 2 to-2024
12|/known:FRA 2.05
12|/known:FRA 2.05 2025
12|/known:FRA 2.05 since-2025
3|/known:FRA 2.06
3|/known:FRA 2.06 2024
3|/known:FRA 2.06 to-2024
15|/known:FRA 2.1
14|/known:FRA 2.1 2025
16|/known:FRA 2.1 since-2025
13|/known:FRA 2.2
8|/known:FRA 2.2 2025
5|/known:FRA 2.2 2026
13|/known:FRA 2.2 since-2025
3|/known:FRA 2.25
3|/known:FRA 2.25 2026
3|/known:FRA 2.25 since-2025
24|/known:FRA 2.3
10|/known:FRA 2.3 2024
4|/known:FRA 2.3 2025
10|/known:FRA 2.3 2026
14|/known:FRA 2.3 since-2025
10|/known:FRA 2.3 to-2024
16|/known:FRA 2.5
3|/known:FRA 2.5 2024
8|/known:FRA 2.5 2025
6|/known:FRA 2.5 2026
14|/known:FRA 2.5 since-2025
-11|/known:FRA 2.8
-11|/known:FRA 2.8 2025
-11|/known:FRA 2.8 since-2025
-7|/known:FRA 2.9
-5|/known:FRA 2.9 2025
-5|/known:FRA 2.9 since-2025
-4|/known:FRA 3 1977
-5|/known:FRA 3 2024
4|/known:FRA 3 2025
6|/known:FRA 3 2026
10|/known:FRA 3 since-2025
-4|/known:FRA 3 to-1999
-5|/known:FRA 3 to-2024
3|/known:FRA 3.3
3|/known:FRA 3.3 1995
3|/known:FRA 3.3 to-1999
-12|/known:FRA 3.4 2024
13|/known:FRA 3.4 2025
13|/known:FRA 3.4 since-2025
-12|/known:FRA 3.4 to-2024
31|/known:FRA 3.5
43|/known:FRA 3.5 2025
-12|/known:FRA 3.5 2026
31|/known:FRA 3.5 since-2025
5|/known:FRA 3.9
5|/known:FRA 3.9 1987
5|/known:FRA 3.9 to-1999
-26|/known:FRA 4
-13|/known:FRA 4 2018
-9|/known:FRA 4 2019
-3|/known:FRA 4 2025
-3|/known:FRA 4 since-2025
-22|/known:FRA 4 to-2021
-79|/known:FRA 5
-35|/known:FRA 5 2025
-42|/known:FRA 5 2026
-78|/known:FRA 5 since-2025
-9|/known:FRA 6
5|/known:FRA 6 1937
-11|/known:FRA 6 1979
-3|/known:FRA 6 2025
-3|/known:FRA 6 since-2025
-6|/known:FRA 6 to-1999
-25|/known:FRA since-2025
-18|/known:FRA to-1999
-12|/known:FRA to-2013
-43|/known:FRA to-2021
6|/known:FRA to-2024
-3|/known:GAB 1.6
-3|/known:GAB 1.6 2025
-3|/known:GAB 1.6 since-2025
-5|/known:GAB since-2025
-5|/known:GBR 0.2
-5|/known:GBR 0.2 2025
-5|/known:GBR 0.2 since-2025
-17|/known:GBR 0.4
-17|/known:GBR 0.4 2025
-17|/known:GBR 0.4 since-2025
-5|/known:GBR 0.5
-5|/known:GBR 0.5 2025
-5|/known:GBR 0.5 since-2025
-7|/known:GBR 0.7
-7|/known:GBR 0.7 2025
-7|/known:GBR 0.7 since-2025
-10|/known:GBR 0.9
-10|/known:GBR 0.9 2025
-10|/known:GBR 0.9 since-2025
-5|/known:GBR 0.96
-5|/known:GBR 0.96 2022
-5|/known:GBR 0.96 to-2024
-7|/known:GBR 1
-3|/known:GBR 1 2014
-3|/known:GBR 1 2025
-3|/known:GBR 1 since-2025
-3|/known:GBR 1 to-2021
-4|/known:GBR 1.1
-4|/known:GBR 1.1 2023
-4|/known:GBR 1.1 to-2024
-11|/known:GBR 1.2
-7|/known:GBR 1.2 2023
-3|/known:GBR 1.2 since-2025
-8|/known:GBR 1.2 to-2024
-11|/known:GBR 1.3
-9|/known:GBR 1.3 2023
-10|/known:GBR 1.3 to-2024
-16|/known:GBR 1.4
-4|/known:GBR 1.4 2019
-12|/known:GBR 1.4 2025
-12|/known:GBR 1.4 since-2025
-4|/known:GBR 1.4 to-2021
-13|/known:GBR 1.5
-16|/known:GBR 1.5 1989
28|/known:GBR 1.5 2025
-20|/known:GBR 1.5 2026
8|/known:GBR 1.5 since-2025
-19|/known:GBR 1.5 to-1999
-5|/known:GBR 1.57
-5|/known:GBR 1.57 2024
-5|/known:GBR 1.57 to-2024
-4|/known:GBR 1.61
-4|/known:GBR 1.61 2024
-4|/known:GBR 1.61 to-2024
-5|/known:GBR 1.7
-5|/known:GBR 1.7 2024
-5|/known:GBR 1.7 to-2024
-11|/known:GBR 1.8
-5|/known:GBR 1.8 1993
-6|/known:GBR 1.8 2024
-5|/known:GBR 1.8 to-1999
-6|/known:GBR 1.8 to-2024
3|/known:GBR 1.9 2011
3|/known:GBR 1.9 to-2013
8|/known:GBR 1E+1
-9|/known:GBR 1E+1 2025
18|/known:GBR 1E+1 2026
9|/known:GBR 1E+1 since-2025
-9|/known:GBR 2
-9|/known:GBR 2 2006
12|/known:GBR 2 2010
5|/known:GBR 2 2011
-6|/known:GBR 2 2013
-23|/known:GBR 2 2014
84|/known:GBR 2 2015
11|/known:GBR 2 2016
-24|/known:GBR 2 2019
30|/known:GBR 2 2022
-36|/known:GBR 2 2023
-20|/known:GBR 2 2024
-23|/known:GBR 2 2025
-7|/known:GBR 2 2026
-29|/known:GBR 2 since-2025
-4|/known:GBR 2 to-1999
3|/known:GBR 2 to-2013
48|/known:GBR 2 to-2021
-26|/known:GBR 2 to-2024
10|/known:GBR 2.07
8|/known:GBR 2.07 2024
9|/known:GBR 2.07 to-2024
-5|/known:GBR 2.1
-9|/known:GBR 2.1 2025
-10|/known:GBR 2.1 since-2025
5|/known:GBR 2.1 to-2024
-8|/known:GBR 2.16
-8|/known:GBR 2.16 2017
-8|/known:GBR 2.16 to-2021
26|/known:GBR 2.2
21|/known:GBR 2.2 2017
17|/known:GBR 2.2 2022
-8|/known:GBR 2.2 2023
-4|/known:GBR 2.2 since-2025
21|/known:GBR 2.2 to-2021
8|/known:GBR 2.2 to-2024
27|/known:GBR 2.3
12|/known:GBR 2.3 2022
-6|/known:GBR 2.3 2024
29|/known:GBR 2.3 2025
-9|/known:GBR 2.3 2026
20|/known:GBR 2.3 since-2025
7|/known:GBR 2.3 to-2024
7|/known:GBR 2.4
-3|/known:GBR 2.4 2016
4|/known:GBR 2.4 2025
6|/known:GBR 2.4 2026
10|/known:GBR 2.4 since-2025
-3|/known:GBR 2.4 to-2021
34|/known:GBR 2.5
-8|/known:GBR 2.5 1992
20|/known:GBR 2.5 2022
-5|/known:GBR 2.5 2023
12|/known:GBR 2.5 2024
19|/known:GBR 2.5 2025
-4|/known:GBR 2.5 2026
15|/known:GBR 2.5 since-2025
-8|/known:GBR 2.5 to-1999
26|/known:GBR 2.5 to-2024
9|/known:GBR 2.6
3|/known:GBR 2.6 2025
6|/known:GBR 2.6 2026
9|/known:GBR 2.6 since-2025
6|/known:GBR 2.65
6|/known:GBR 2.65 2025
6|/known:GBR 2.65 since-2025
14|/known:GBR 2.7
9|/known:GBR 2.7 2010
6|/known:GBR 2.7 2026
5|/known:GBR 2.7 since-2025
9|/known:GBR 2.7 to-2013
-15|/known:GBR 2.8
-3|/known:GBR 2.8 2025
-10|/known:GBR 2.8 2026
-13|/known:GBR 2.8 since-2025
-3|/known:GBR 2E+1
-3|/known:GBR 2E+1 2025
-3|/known:GBR 2E+1 since-2025
36|/known:GBR 3
-4|/known:GBR 3 1992
22|/known:GBR 3 2018
4|/known:GBR 3 2022
4|/known:GBR 3 2023
-9|/known:GBR 3 2024
40|/known:GBR 3 2025
-20|/known:GBR 3 2026
20|/known:GBR 3 since-2025
-4|/known:GBR 3 to-1999
22|/known:GBR 3 to-2021
-5|/known:GBR 3-4
-5|/known:GBR 3-4 2025
-5|/known:GBR 3-4 since-2025
-3|/known:GBR 3.2 1986
-5|/known:GBR 3.2 1990
8|/known:GBR 3.2 1992
-3|/known:GBR 3.2 since-2025
-7|/known:GBR 3.3
-7|/known:GBR 3.3 2025
-7|/known:GBR 3.3 since-2025
-10|/known:GBR 3.4
-8|/known:GBR 3.4 1978
4|/known:GBR 3.4 1991
-4|/known:GBR 3.4 1992
-8|/known:GBR 3.4 to-1999
28|/known:GBR 3.5
19|/known:GBR 3.5 1982
6|/known:GBR 3.5 2025
5|/known:GBR 3.5 2026
11|/known:GBR 3.5 since-2025
19|/known:GBR 3.5 to-1999
-5|/known:GBR 3.9
-5|/known:GBR 3.9 1987
-5|/known:GBR 3.9 to-1999
-7|/known:GBR 4
-4|/known:GBR 4 1989
3|/known:GBR 4 1991
11|/known:GBR 4 1992
4|/known:GBR 4 1999
-3|/known:GBR 4 2014
-4|/known:GBR 4 2019
4|/known:GBR 4 2023
-18|/known:GBR 4 2025
-18|/known:GBR 4 since-2025
16|/known:GBR 4 to-1999
-7|/known:GBR 4 to-2021
3|/known:GBR 4 to-2024
-12|/known:GBR 4.2
-12|/known:GBR 4.2 2025
-12|/known:GBR 4.2 since-2025
-8|/known:GBR 4.4
-8|/known:GBR 4.4 2014
-8|/known:GBR 4.4 to-2021
31|/known:GBR 4.7
13|/known:GBR 4.7 1978
19|/known:GBR 4.7 1979
33|/known:GBR 4.7 to-1999
-3|/known:GBR 4.9
-6|/known:GBR 4.9 1992
-3|/known:GBR 4.9 to-1999
18|/known:GBR 5
3|/known:GBR 5 1987
11|/known:GBR 5 1988
-3|/known:GBR 5 2016
11|/known:GBR 5 2023
48|/known:GBR 5 2025
-50|/known:GBR 5 2026
13|/known:GBR 5 to-1999
-3|/known:GBR 5 to-2021
10|/known:GBR 5 to-2024
4|/known:GBR 5.1
4|/known:GBR 5.1 1982
4|/known:GBR 5.1 to-1999
3|/known:GBR 5.2
3|/known:GBR 5.2 1986
3|/known:GBR 5.2 to-1999
10|/known:GBR 5.3
9|/known:GBR 5.3 2025
9|/known:GBR 5.3 since-2025
-3|/known:GBR 6
-3|/known:GBR 6 1937
-3|/known:GBR 6 to-1999
18|/known:GBR 6.5
19|/known:GBR 6.5 2026
19|/known:GBR 6.5 since-2025
5|/known:GBR 7
5|/known:GBR 7 2025
5|/known:GBR 7 since-2025
-34|/known:GBR since-2025
26|/known:GBR to-1999
14|/known:GBR to-2013
53|/known:GBR to-2021
-9|/known:GBR to-2024
9|/known:GEO 1.4
9|/known:GEO 1.4 2025
9|/known:GEO 1.4 since-2025
4|/known:GEO 2
5|/known:GEO 2 2025
5|/known:GEO 2 since-2025
-3|/known:GEO 2.2
-3|/known:GEO 2.2 2025
-3|/known:GEO 2.2 since-2025
-5|/known:GEO 2.4
-4|/known:GEO 2.4 2025
-4|/known:GEO 2.4 since-2025
9|/known:GEO 3
9|/known:GEO 3 2025
9|/known:GEO 3 since-2025
-3|/known:GEO 3.3
-3|/known:GEO 3.3 2008
-3|/known:GEO 3.3 to-2013
-5|/known:GEO 5
-5|/known:GEO 5 2026
-5|/known:GEO 5 since-2025
-3|/known:GEO 6.4
-3|/known:GEO 6.4 1984
-3|/known:GEO 6.4 to-1999
13|/known:GEO since-2025
-5|/known:GEO to-1999
-3|/known:GEO to-2013
-6|/known:GHA 2
-6|/known:GHA 2 2025
-6|/known:GHA 2 since-2025
-10|/known:GHA 3.1
-10|/known:GHA 3.1 2026
-10|/known:GHA 3.1 since-2025
-17|/known:GHA since-2025
3|/known:GMB 1.1
3|/known:GMB 1.1 2025
3|/known:GMB 1.1 since-2025
3|/known:GMB since-2025
-6|/known:GRC 1
-6|/known:GRC 1 2025
-6|/known:GRC 1 since-2025
-4|/known:GRC 1.8
-4|/known:GRC 1.8 2025
-4|/known:GRC 1.8 since-2025
-9|/known:GRC 1.9
-9|/known:GRC 1.9 2025
-9|/known:GRC 1.9 since-2025
-7|/known:GRC 2
11|/known:GRC 2 2010
-4|/known:GRC 2 2011
11|/known:GRC 2 2012
3|/known:GRC 2 2023
-25|/known:GRC 2 2025
-25|/known:GRC 2 since-2025
16|/known:GRC 2 to-2013
3|/known:GRC 2 to-2024
-3|/known:GRC 2.1
-3|/known:GRC 2.1 2025
-3|/known:GRC 2.1 since-2025
-6|/known:GRC 2.16
-6|/known:GRC 2.16 2017
-6|/known:GRC 2.16 to-2021
-7|/known:GRC 2.2
-8|/known:GRC 2.2 2017
-8|/known:GRC 2.2 to-2021
-4|/known:GRC 2.3
-4|/known:GRC 2.3 2026
-4|/known:GRC 2.3 since-2025
11|/known:GRC 2.38
11|/known:GRC 2.38 2017
11|/known:GRC 2.38 to-2021
5|/known:GRC 2.4
4|/known:GRC 2.4 2016
5|/known:GRC 2.4 to-2021
10|/known:GRC 2.5
17|/known:GRC 2.5 2023
-7|/known:GRC 2.5 2024
10|/known:GRC 2.5 to-2024
4|/known:GRC 2.7
4|/known:GRC 2.7 2025
4|/known:GRC 2.7 since-2025
4|/known:GRC 2.9
4|/known:GRC 2.9 2025
4|/known:GRC 2.9 since-2025
12|/known:GRC 3
4|/known:GRC 3 2023
5|/known:GRC 3 2024
-3|/known:GRC 3 2025
5|/known:GRC 3 2026
3|/known:GRC 3 since-2025
9|/known:GRC 3 to-2024
6|/known:GRC 3.1
4|/known:GRC 3.1 2025
4|/known:GRC 3.1 since-2025
-4|/known:GRC 3.24
-4|/known:GRC 3.24 2024
-4|/known:GRC 3.24 to-2024
13|/known:GRC 3.5
13|/known:GRC 3.5 2025
13|/known:GRC 3.5 since-2025
-4|/known:GRC 4.5
-4|/known:GRC 4.5 1999
-4|/known:GRC 4.5 to-1999
-8|/known:GRC 5
4|/known:GRC 5 2025
-11|/known:GRC 5 2026
-8|/known:GRC 5 since-2025
-3|/known:GRC 5.1
-3|/known:GRC 5.1 1982
-3|/known:GRC 5.1 to-1999
-34|/known:GRC since-2025
-8|/known:GRC to-1999
17|/known:GRC to-2013
18|/known:GRC to-2024
5|/known:GTM 0.9
5|/known:GTM 0.9 2025
5|/known:GTM 0.9 since-2025
3|/known:GTM since-2025
-3|/known:GUY 0.7
-3|/known:GUY 0.7 2025
-3|/known:GUY 0.7 since-2025
-3|/known:GUY 2.1
-3|/known:GUY 2.1 2024
-3|/known:GUY 2.1 to-2024
-3|/known:GUY since-2025
-3|/known:GUY to-2024
11|/known:HND 1.5
11|/known:HND 1.5 2026
11|/known:HND 1.5 since-2025
22|/known:HND 1.6
22|/known:HND 1.6 2025
22|/known:HND 1.6 since-2025
33|/known:HND since-2025
-3|/known:HRV 1.3
-3|/known:HRV 1.3 2014
-3|/known:HRV 1.3 to-2021
4|/known:HRV 1.9
4|/known:HRV 1.9 2025
4|/known:HRV 1.9 since-2025
4|/known:HRV 2
-21|/known:HRV 2 2018
15|/known:HRV 2 2024
11|/known:HRV 2 2025
11|/known:HRV 2 since-2025
-21|/known:HRV 2 to-2021
15|/known:HRV 2 to-2024
-5|/known:HRV 2.1
-5|/known:HRV 2.1 2025
-5|/known:HRV 2.1 since-2025
9|/known:HRV 2.5
7|/known:HRV 2.5 2025
9|/known:HRV 2.5 since-2025
-10|/known:HRV 4
-10|/known:HRV 4 2018
-10|/known:HRV 4 to-2021
-3|/known:HRV 4.1
-3|/known:HRV 4.1 2025
-3|/known:HRV 4.1 since-2025
-12|/known:HRV 4.2
-12|/known:HRV 4.2 2018
-12|/known:HRV 4.2 to-2021
10|/known:HRV since-2025
-45|/known:HRV to-2021
12|/known:HRV to-2024
-17|/known:HTI 1.3
-17|/known:HTI 1.3 2026
-17|/known:HTI 1.3 since-2025
27|/known:HTI 2
27|/known:HTI 2 2026
27|/known:HTI 2 since-2025
8|/known:HTI since-2025
4|/known:HUN 0.8
4|/known:HUN 0.8 2015
4|/known:HUN 0.8 to-2021
-5|/known:HUN 1
4|/known:HUN 1 2014
-10|/known:HUN 1 2025
-10|/known:HUN 1 since-2025
4|/known:HUN 1 to-2021
-11|/known:HUN 1.1
-11|/known:HUN 1.1 2024
-11|/known:HUN 1.1 to-2024
3|/known:HUN 1.2
3|/known:HUN 1.2 2006
3|/known:HUN 1.2 to-2013
21|/known:HUN 1.4
20|/known:HUN 1.4 1999
21|/known:HUN 1.4 to-1999
15|/known:HUN 1.55
15|/known:HUN 1.55 2022
15|/known:HUN 1.55 to-2024
11|/known:HUN 1.8
10|/known:HUN 1.8 2006
10|/known:HUN 1.8 to-2013
13|/known:HUN 1.81
13|/known:HUN 1.81 1999
13|/known:HUN 1.81 to-1999
24|/known:HUN 2
-6|/known:HUN 2 2024
29|/known:HUN 2 2025
4|/known:HUN 2 2026
33|/known:HUN 2 since-2025
-6|/known:HUN 2 to-2024
3|/known:HUN 2.1
4|/known:HUN 2.1 2025
5|/known:HUN 2.1 since-2025
3|/known:HUN 2.5
3|/known:HUN 2.5 2026
3|/known:HUN 2.5 since-2025
21|/known:HUN 3
12|/known:HUN 3 2025
10|/known:HUN 3 2026
23|/known:HUN 3 since-2025
-4|/known:HUN 3.3
-4|/known:HUN 3.3 2025
-4|/known:HUN 3.3 since-2025
-53|/known:HUN 3.5
27|/known:HUN 3.5 2025
-80|/known:HUN 3.5 2026
-53|/known:HUN 3.5 since-2025
14|/known:HUN 5
14|/known:HUN 5 2025
14|/known:HUN 5 since-2025
10|/known:HUN since-2025
31|/known:HUN to-1999
12|/known:HUN to-2013
7|/known:HUN to-2021
-5|/known:HUN to-2024
7|/known:IDN 0.7
5|/known:IDN 0.7 to-2024
45|/known:IDN 0.8
35|/known:IDN 0.8 2025
9|/known:IDN 0.8 2026
44|/known:IDN 0.8 since-2025
17|/known:IDN 0.9
14|/known:IDN 0.9 2024
3|/known:IDN 0.9 2026
3|/known:IDN 0.9 since-2025
14|/known:IDN 0.9 to-2024
20|/known:IDN 1
3|/known:IDN 1 1999
6|/known:IDN 1 2022
10|/known:IDN 1 2026
11|/known:IDN 1 since-2025
3|/known:IDN 1 to-1999
6|/known:IDN 1 to-2024
4|/known:IDN 1-1.5
4|/known:IDN 1-1.5 2024
4|/known:IDN 1-1.5 to-2024
-20|/known:IDN 1.1
-22|/known:IDN 1.1 2025
-20|/known:IDN 1.1 since-2025
-9|/known:IDN 1.2
-9|/known:IDN 1.2 2026
-9|/known:IDN 1.2 since-2025
9|/known:IDN 1.3
6|/known:IDN 1.3 2025
3|/known:IDN 1.3 2026
9|/known:IDN 1.3 since-2025
42|/known:IDN 1.5
-10|/known:IDN 1.5 2024
45|/known:IDN 1.5 2025
6|/known:IDN 1.5 2026
51|/known:IDN 1.5 since-2025
-10|/known:IDN 1.5 to-2024
-16|/known:IDN 2
6|/known:IDN 2 1994
-38|/known:IDN 2 2025
18|/known:IDN 2 2026
-21|/known:IDN 2 since-2025
6|/known:IDN 2 to-1999
-7|/known:IDN 2.5-3.5
-7|/known:IDN 2.5-3.5 2026
-7|/known:IDN 2.5-3.5 since-2025
-6|/known:IDN 2.8
-3|/known:IDN 2.8 2024
-4|/known:IDN 2.8 to-2024
-25|/known:IDN 3
-24|/known:IDN 3 2025
-25|/known:IDN 3 since-2025
-28|/known:IDN 5
-28|/known:IDN 5 2025
-28|/known:IDN 5 since-2025
-4|/known:IDN 6
-3|/known:IDN 6 2025
-4|/known:IDN 6 since-2025
9|/known:IDN to-1999
14|/known:IDN to-2024
5|/known:IND 0.2
5|/known:IND 0.2 2025
5|/known:IND 0.2 since-2025
-8|/known:IND 0.5
-8|/known:IND 0.5 2025
-8|/known:IND 0.5 since-2025
-7|/known:IND 0.8
-7|/known:IND 0.8 2025
-7|/known:IND 0.8 since-2025
-18|/known:IND 1.1
-18|/known:IND 1.1 2025
-18|/known:IND 1.1 since-2025
-7|/known:IND 1.3
-4|/known:IND 1.3 2018
-4|/known:IND 1.3 to-2021
-33|/known:IND 1.4
-33|/known:IND 1.4 2025
-33|/known:IND 1.4 since-2025
-28|/known:IND 1.5
-33|/known:IND 1.5 2025
-33|/known:IND 1.5 since-2025
5|/known:IND 1.5 to-2024
-9|/known:IND 1.6 2025
-9|/known:IND 1.6 since-2025
17|/known:IND 1.65
17|/known:IND 1.65 2018
17|/known:IND 1.65 to-2021
-27|/known:IND 1.7
-18|/known:IND 1.7 2024
-4|/known:IND 1.7 2025
-6|/known:IND 1.7 since-2025
-20|/known:IND 1.7 to-2024
25|/known:IND 1.9
-10|/known:IND 1.9 2018
3|/known:IND 1.9 2024
25|/known:IND 1.9 2025
6|/known:IND 1.9 2026
31|/known:IND 1.9 since-2025
-10|/known:IND 1.9 to-2021
3|/known:IND 1.9 to-2024
6|/known:IND 1.97
7|/known:IND 1.97 2023
7|/known:IND 1.97 to-2024
7|/known:IND 2
3|/known:IND 2 2024
-50|/known:IND 2 2025
51|/known:IND 2 2026
5|/known:IND 2 to-2024
5|/known:IND 2.1
6|/known:IND 2.1 2022
7|/known:IND 2.1 to-2024
3|/known:IND 2.3
3|/known:IND 2.3 2026
3|/known:IND 2.3 since-2025
7|/known:IND 2.4
6|/known:IND 2.4 2025
6|/known:IND 2.4 since-2025
32|/known:IND 2.5
25|/known:IND 2.5 2025
5|/known:IND 2.5 2026
30|/known:IND 2.5 since-2025
-13|/known:IND 2.55
-13|/known:IND 2.55 2026
-13|/known:IND 2.55 since-2025
42|/known:IND 3
31|/known:IND 3 2023
-9|/known:IND 3 2024
18|/known:IND 3 2026
17|/known:IND 3 since-2025
22|/known:IND 3 to-2024
-22|/known:IND 3.5
6|/known:IND 3.5 2025
-28|/known:IND 3.5 2026
-22|/known:IND 3.5 since-2025
-4|/known:IND 4
-7|/known:IND 4 2024
3|/known:IND 4 2025
3|/known:IND 4 since-2025
-7|/known:IND 4 to-2024
-3|/known:IND 4.3
-3|/known:IND 4.3 2021
-3|/known:IND 4.3 to-2021
6|/known:IND 4.7
6|/known:IND 4.7 2025
6|/known:IND 4.7 since-2025
-18|/known:IND 6.5
-18|/known:IND 6.5 2025
-18|/known:IND 6.5 since-2025
3|/known:IND 7
3|/known:IND 7 2026
3|/known:IND 7 since-2025
-66|/known:IND since-2025
3|/known:IND to-2021
25|/known:IND to-2024
17|/known:IRL 0.2
15|/known:IRL 0.2 2025
16|/known:IRL 0.2 since-2025
3|/known:IRL 0.23
3|/known:IRL 0.23 2023
3|/known:IRL 0.23 to-2024
26|/known:IRL 0.25
26|/known:IRL 0.25 2025
26|/known:IRL 0.25 since-2025
8|/known:IRL 0.3
7|/known:IRL 0.3 2026
8|/known:IRL 0.3 since-2025
14|/known:IRL 0.4
14|/known:IRL 0.4 2025
14|/known:IRL 0.4 since-2025
3|/known:IRL 0.5
3|/known:IRL 0.5 2025
3|/known:IRL 0.5 since-2025
6|/known:IRL 0.6
3|/known:IRL 0.6 2025
3|/known:IRL 0.6 2026
6|/known:IRL 0.6 since-2025
10|/known:IRL 1
13|/known:IRL 1 2025
-3|/known:IRL 1 2026
10|/known:IRL 1 since-2025
-8|/known:IRL 1.4
-8|/known:IRL 1.4 2026
-8|/known:IRL 1.4 since-2025
16|/known:IRL 1.5
16|/known:IRL 1.5 2025
16|/known:IRL 1.5 since-2025
-16|/known:IRL 2
-16|/known:IRL 2 2025
-16|/known:IRL 2 since-2025
-3|/known:IRL 2.3
-3|/known:IRL 2.3 2025
-3|/known:IRL 2.3 since-2025
-3|/known:IRL 2.4
-3|/known:IRL 2.4 2024
-3|/known:IRL 2.4 to-2024
-5|/known:IRL 2.5
-4|/known:IRL 2.5 2026
-5|/known:IRL 2.5 since-2025
-4|/known:IRL 3.5
-4|/known:IRL 3.5 since-2025
-5|/known:IRL 4
-5|/known:IRL 4 2025
-5|/known:IRL 4 since-2025
-69|/known:IRL 5
-69|/known:IRL 5 2025
-69|/known:IRL 5 since-2025
-9|/known:IRL since-2025
16|/known:IRN 15
16|/known:IRN 15 1979
16|/known:IRN 15 to-1999
-3|/known:IRN 4.2
-3|/known:IRN 4.2 2025
-3|/known:IRN 4.2 since-2025
-6|/known:IRN 4.5
-6|/known:IRN 4.5 2025
-6|/known:IRN 4.5 since-2025
13|/known:IRN 5
16|/known:IRN 5 2025
-4|/known:IRN 5 2026
13|/known:IRN 5 since-2025
12|/known:IRN 6
12|/known:IRN 6 1979
12|/known:IRN 6 to-1999
-4|/known:IRN 7
-4|/known:IRN 7 2025
-4|/known:IRN 7 since-2025
28|/known:IRN to-1999
-7|/known:IRQ 1
-6|/known:IRQ 1 2003
-6|/known:IRQ 1 to-2013
-11|/known:IRQ 1.5
-11|/known:IRQ 1.5 2003
-11|/known:IRQ 1.5 to-2013
-3|/known:IRQ 1.9
-3|/known:IRQ 1.9 2003
-3|/known:IRQ 1.9 to-2013
4|/known:IRQ 2
4|/known:IRQ 2 2025
4|/known:IRQ 2 since-2025
-3|/known:IRQ 2.7
-3|/known:IRQ 2.7 2003
-3|/known:IRQ 2.7 to-2013
-4|/known:IRQ 3.7
-4|/known:IRQ 3.7 2003
-4|/known:IRQ 3.7 to-2013
-14|/known:IRQ 4
-14|/known:IRQ 4 2025
-14|/known:IRQ 4 since-2025
12|/known:IRQ 5
12|/known:IRQ 5 2025
12|/known:IRQ 5 since-2025
3|/known:IRQ since-2025
-28|/known:IRQ to-2013
28|/known:ISL 0.14
28|/known:ISL 0.14 2025
28|/known:ISL 0.14 since-2025
6|/known:ISL 0.2
6|/known:ISL 0.2 2025
6|/known:ISL 0.2 since-2025
44|/known:ISL 1.5
26|/known:ISL 1.5 2025
18|/known:ISL 1.5 2026
44|/known:ISL 1.5 since-2025
21|/known:ISL 1.7
21|/known:ISL 1.7 2026
21|/known:ISL 1.7 since-2025
4|/known:ISL 2
4|/known:ISL 2 2025
4|/known:ISL 2 since-2025
-35|/known:ISL 3.5
-35|/known:ISL 3.5 2025
-35|/known:ISL 3.5 since-2025
-5|/known:ISL 34
-5|/known:ISL 34 2025
-5|/known:ISL 34 since-2025
51|/known:ISL since-2025
-6|/known:ISR 1.2
-4|/known:ISR 1.2 2024
-3|/known:ISR 1.2 2025
-3|/known:ISR 1.2 since-2025
-4|/known:ISR 1.2 to-2024
-22|/known:ISR 1.4
-22|/known:ISR 1.4 2025
-22|/known:ISR 1.4 since-2025
-5|/known:ISR 2
-4|/known:ISR 2 2025
-4|/known:ISR 2 since-2025
-3|/known:ISR 2.1
-4|/known:ISR 2.6
-4|/known:ISR 2.6 since-2025
-12|/known:ISR 2.7
-12|/known:ISR 2.7 2023
-12|/known:ISR 2.7 to-2024
-18|/known:ISR 3
-18|/known:ISR 3 2025
-18|/known:ISR 3 since-2025
-5|/known:ISR 3.32
-5|/known:ISR 3.32 2025
-5|/known:ISR 3.32 since-2025
-7|/known:ISR 3.4
-5|/known:ISR 3.4 2024
-5|/known:ISR 3.4 to-2024
-7|/known:ISR 3.5
-7|/known:ISR 3.5 2025
-7|/known:ISR 3.5 since-2025
-11|/known:ISR 34
-8|/known:ISR 34 2023
-3|/known:ISR 34 2025
-3|/known:ISR 34 since-2025
-8|/known:ISR 34 to-2024
-14|/known:ISR 4
-14|/known:ISR 4 2025
-14|/known:ISR 4 since-2025
3|/known:ISR 4.3
3|/known:ISR 4.3 2025
3|/known:ISR 4.3 since-2025
6|/known:ISR 4.5
6|/known:ISR 4.5 2023
7|/known:ISR 4.5 to-2024
4|/known:ISR 5
3|/known:ISR 5 2025
4|/known:ISR 5 since-2025
11|/known:ISR 5.3
11|/known:ISR 5.3 2023
11|/known:ISR 5.3 to-2024
19|/known:ISR 5.4
19|/known:ISR 5.4 2025
19|/known:ISR 5.4 since-2025
20|/known:ISR 6
4|/known:ISR 6 2024
15|/known:ISR 6 2025
15|/known:ISR 6 since-2025
4|/known:ISR 6 to-2024
-10|/known:ISR 7.1
-10|/known:ISR 7.1 2025
-10|/known:ISR 7.1 since-2025
-5|/known:ISR 7.3
-5|/known:ISR 7.3 2025
-5|/known:ISR 7.3 since-2025
21|/known:ISR 8
17|/known:ISR 8 2003
3|/known:ISR 8 2024
17|/known:ISR 8 to-2013
3|/known:ISR 8 to-2024
37|/known:ISR 8.8
33|/known:ISR 8.8 2025
4|/known:ISR 8.8 2026
37|/known:ISR 8.8 since-2025
-23|/known:ISR since-2025
19|/known:ISR to-2013
-5|/known:ISR to-2024
3|/known:ITA 0.2
3|/known:ITA 0.2 2025
3|/known:ITA 0.2 since-2025
-4|/known:ITA 0.5
-4|/known:ITA 0.5 2025
-4|/known:ITA 0.5 since-2025
-3|/known:ITA 0.9
-3|/known:ITA 0.9 2025
-3|/known:ITA 0.9 since-2025
-3|/known:ITA 1.2
5|/known:ITA 1.2 2014
-8|/known:ITA 1.2 2023
5|/known:ITA 1.2 to-2021
-8|/known:ITA 1.2 to-2024
5|/known:ITA 1.22
5|/known:ITA 1.22 2020
5|/known:ITA 1.22 to-2021
-8|/known:ITA 1.3
-8|/known:ITA 1.3 2025
-8|/known:ITA 1.3 since-2025
-11|/known:ITA 1.4
-4|/known:ITA 1.4 2022
-4|/known:ITA 1.4 2026
-6|/known:ITA 1.4 since-2025
-4|/known:ITA 1.4 to-2024
40|/known:ITA 1.5
15|/known:ITA 1.5 2022
6|/known:ITA 1.5 2023
20|/known:ITA 1.5 2024
36|/known:ITA 1.5 2025
-37|/known:ITA 1.5 2026
41|/known:ITA 1.5 to-2024
15|/known:ITA 1.57
8|/known:ITA 1.57 2024
7|/known:ITA 1.57 2025
7|/known:ITA 1.57 since-2025
8|/known:ITA 1.57 to-2024
-3|/known:ITA 1.6
-6|/known:ITA 1.6 2024
3|/known:ITA 1.6 2025
3|/known:ITA 1.6 since-2025
-6|/known:ITA 1.6 to-2024
8|/known:ITA 1.61
8|/known:ITA 1.61 2024
8|/known:ITA 1.61 to-2024
-4|/known:ITA 2
32|/known:ITA 2 2022
-46|/known:ITA 2 2023
7|/known:ITA 2 2024
28|/known:ITA 2 2025
-25|/known:ITA 2 2026
4|/known:ITA 2 since-2025
-8|/known:ITA 2 to-2024
-7|/known:ITA 2.2
-7|/known:ITA 2.2 2025
-7|/known:ITA 2.2 since-2025
19|/known:ITA 2.5
22|/known:ITA 2.5 2025
-4|/known:ITA 2.5 2026
18|/known:ITA 2.5 since-2025
10|/known:ITA 2.9
10|/known:ITA 2.9 2025
10|/known:ITA 2.9 since-2025
-17|/known:ITA 3
-13|/known:ITA 3 2024
-4|/known:ITA 3 2026
-4|/known:ITA 3 since-2025
-13|/known:ITA 3 to-2024
-3|/known:ITA 3.3
-3|/known:ITA 3.3 2024
-3|/known:ITA 3.3 to-2024
-3|/known:ITA 3.38
-3|/known:ITA 3.38 2025
-3|/known:ITA 3.38 since-2025
-3|/known:ITA 3.4
-3|/known:ITA 3.4 2025
-3|/known:ITA 3.4 since-2025
-7|/known:ITA 3.5
-34|/known:ITA 3.5 2025
27|/known:ITA 3.5 2026
-7|/known:ITA 3.5 since-2025
-20|/known:ITA 5 2025
21|/known:ITA 5 2026
-3|/known:ITA since-2025
12|/known:ITA to-2021
8|/known:ITA to-2024
23|/known:JAM 1.3
23|/known:JAM 1.3 2025
23|/known:JAM 1.3 since-2025
24|/known:JAM since-2025
-27|/known:JOR 2.5
-26|/known:JOR 2.5 2025
-26|/known:JOR 2.5 since-2025
-8|/known:JOR 3
-8|/known:JOR 3 2024
-8|/known:JOR 3 to-2024
14|/known:JOR 4
14|/known:JOR 4 2025
14|/known:JOR 4 since-2025
8|/known:JOR 4.4
8|/known:JOR 4.4 2024
8|/known:JOR 4.4 to-2024
5|/known:JOR 4.5
5|/known:JOR 4.5 2026
5|/known:JOR 4.5 since-2025
11|/known:JOR 5
11|/known:JOR 5 2024
11|/known:JOR 5 to-2024
-3|/known:JOR since-2025
5|/known:JOR to-2024
3|/known:JPN 0
3|/known:JPN 0 2025
3|/known:JPN 0 since-2025
-5|/known:JPN 0.1
-11|/known:JPN 0.1 2025
6|/known:JPN 0.1 2026
-5|/known:JPN 0.1 since-2025
-4|/known:JPN 0.15
-4|/known:JPN 0.15 2023
-4|/known:JPN 0.15 to-2024
-3|/known:JPN 0.2
-5|/known:JPN 0.2 2025
-4|/known:JPN 0.2 since-2025
-25|/known:JPN 0.25
-25|/known:JPN 0.25 2025
-25|/known:JPN 0.25 since-2025
37|/known:JPN 0.3
36|/known:JPN 0.3 2026
36|/known:JPN 0.3 since-2025
7|/known:JPN 0.4
7|/known:JPN 0.4 2025
7|/known:JPN 0.4 since-2025
8|/known:JPN 0.5
-4|/known:JPN 0.5 2024
3|/known:JPN 0.5 2025
9|/known:JPN 0.5 2026
12|/known:JPN 0.5 since-2025
-4|/known:JPN 0.5 to-2024
-4|/known:JPN 0.6
-4|/known:JPN 0.6 2025
-4|/known:JPN 0.6 since-2025
-16|/known:JPN 0.8
-17|/known:JPN 0.8 2025
-17|/known:JPN 0.8 since-2025
59|/known:JPN 0.9
8|/known:JPN 0.9 1978
7|/known:JPN 0.9 1979
9|/known:JPN 0.9 1980
24|/known:JPN 0.9 1983
3|/known:JPN 0.9 2007
19|/known:JPN 0.9 2019
5|/known:JPN 0.9 2023
-8|/known:JPN 0.9 2024
11|/known:JPN 0.9 2025
-31|/known:JPN 0.9 2026
-19|/known:JPN 0.9 since-2025
54|/known:JPN 0.9 to-1999
3|/known:JPN 0.9 to-2013
25|/known:JPN 0.9 to-2021
-3|/known:JPN 0.9 to-2024
18|/known:JPN 0.91
3|/known:JPN 0.91 1980
14|/known:JPN 0.91 1981
18|/known:JPN 0.91 to-1999
19|/known:JPN 0.93
18|/known:JPN 0.93 1982
18|/known:JPN 0.93 to-1999
4|/known:JPN 0.94
3|/known:JPN 0.94 to-2021
3|/known:JPN 0.948
3|/known:JPN 0.948 1997
3|/known:JPN 0.948 to-1999
8|/known:JPN 0.95
4|/known:JPN 0.95 2022
3|/known:JPN 0.95 to-2021
5|/known:JPN 0.95 to-2024
28|/known:JPN 0.96
4|/known:JPN 0.96 1994
23|/known:JPN 0.96 2022
5|/known:JPN 0.96 to-1999
23|/known:JPN 0.96 to-2024
4|/known:JPN 0.98
3|/known:JPN 0.98 1983
4|/known:JPN 0.98 to-1999
5|/known:JPN 0.997
5|/known:JPN 0.997 to-1999
124|/known:JPN 1
19|/known:JPN 1 1977
-4|/known:JPN 1 1978
3|/known:JPN 1 1980
4|/known:JPN 1 1981
11|/known:JPN 1 1987
5|/known:JPN 1 1988
4|/known:JPN 1 1990
6|/known:JPN 1 2003
11|/known:JPN 1 2005
4|/known:JPN 1 2009
8|/known:JPN 1 2015
5|/known:JPN 1 2016
11|/known:JPN 1 2022
33|/known:JPN 1 2023
-10|/known:JPN 1 2024
3|/known:JPN 1 2025
-4|/known:JPN 1 2026
48|/known:JPN 1 to-1999
25|/known:JPN 1 to-2013
18|/known:JPN 1 to-2021
34|/known:JPN 1 to-2024
-4|/known:JPN 1-1.5
-4|/known:JPN 1-1.5 2024
-4|/known:JPN 1-1.5 to-2024
23|/known:JPN 1.004
21|/known:JPN 1.004 1987
22|/known:JPN 1.004 to-1999
12|/known:JPN 1.07
11|/known:JPN 1.07 2022
11|/known:JPN 1.07 to-2024
11|/known:JPN 1.09
11|/known:JPN 1.09 2022
11|/known:JPN 1.09 to-2024
26|/known:JPN 1.1
3|/known:JPN 1.1 2022
13|/known:JPN 1.1 2023
6|/known:JPN 1.1 to-1999
18|/known:JPN 1.1 to-2024
17|/known:JPN 1.19
17|/known:JPN 1.19 2023
17|/known:JPN 1.19 to-2024
31|/known:JPN 1.2
-17|/known:JPN 1.2 2023
55|/known:JPN 1.2 2024
-9|/known:JPN 1.2 2025
-10|/known:JPN 1.2 since-2025
4|/known:JPN 1.2 to-1999
36|/known:JPN 1.2 to-2024
13|/known:JPN 1.24
3|/known:JPN 1.24 2021
8|/known:JPN 1.24 2023
3|/known:JPN 1.24 to-2021
10|/known:JPN 1.24 to-2024
-8|/known:JPN 1.26
-8|/known:JPN 1.26 2024
-8|/known:JPN 1.26 to-2024
34|/known:JPN 1.3
21|/known:JPN 1.3 2019
-6|/known:JPN 1.3 2022
8|/known:JPN 1.3 2023
24|/known:JPN 1.3 2024
-8|/known:JPN 1.3 2025
-6|/known:JPN 1.3 2026
-13|/known:JPN 1.3 since-2025
20|/known:JPN 1.3 to-2021
26|/known:JPN 1.3 to-2024
51|/known:JPN 1.4
-9|/known:JPN 1.4 2014
5|/known:JPN 1.4 2023
10|/known:JPN 1.4 2024
30|/known:JPN 1.4 2025
15|/known:JPN 1.4 2026
45|/known:JPN 1.4 since-2025
-9|/known:JPN 1.4 to-2021
15|/known:JPN 1.4 to-2024
-26|/known:JPN 1.5
8|/known:JPN 1.5 1978
6|/known:JPN 1.5 1982
5|/known:JPN 1.5 1986
7|/known:JPN 1.5 1987
5|/known:JPN 1.5 2000
5|/known:JPN 1.5 2007
5|/known:JPN 1.5 2022
21|/known:JPN 1.5 2023
-22|/known:JPN 1.5 2024
-48|/known:JPN 1.5 2025
-38|/known:JPN 1.5 2026
-86|/known:JPN 1.5 since-2025
41|/known:JPN 1.5 to-1999
14|/known:JPN 1.5 to-2013
4|/known:JPN 1.5 to-2024
60|/known:JPN 1.6
3|/known:JPN 1.6 1985
-6|/known:JPN 1.6 2023
23|/known:JPN 1.6 2024
28|/known:JPN 1.6 2025
11|/known:JPN 1.6 2026
39|/known:JPN 1.6 since-2025
3|/known:JPN 1.6 to-1999
17|/known:JPN 1.6 to-2024
7|/known:JPN 1.7
11|/known:JPN 1.7 1980
4|/known:JPN 1.7 1981
-18|/known:JPN 1.7 2022
4|/known:JPN 1.7 2024
-8|/known:JPN 1.7 2025
8|/known:JPN 1.7 2026
22|/known:JPN 1.7 to-1999
-13|/known:JPN 1.7 to-2024
9|/known:JPN 1.75
9|/known:JPN 1.75 2025
9|/known:JPN 1.75 since-2025
85|/known:JPN 1.8
3|/known:JPN 1.8 1984
20|/known:JPN 1.8 2024
62|/known:JPN 1.8 2025
62|/known:JPN 1.8 since-2025
3|/known:JPN 1.8 to-1999
20|/known:JPN 1.8 to-2024
-6|/known:JPN 1.9
-4|/known:JPN 1.9 2019
-24|/known:JPN 1.9 2025
25|/known:JPN 1.9 2026
-5|/known:JPN 1.9 to-2021
-3|/known:JPN 1.96
-3|/known:JPN 1.96 2022
-3|/known:JPN 1.96 to-2024
-6|/known:JPN 1.97
-6|/known:JPN 1.97 2023
-6|/known:JPN 1.97 to-2024
-6|/known:JPN 19
-6|/known:JPN 19 2025
-6|/known:JPN 19 since-2025
-28|/known:JPN 1E+1
-4|/known:JPN 1E+1 2024
-23|/known:JPN 1E+1 2025
-24|/known:JPN 1E+1 since-2025
-4|/known:JPN 1E+1 to-2024
61|/known:JPN 2
-7|/known:JPN 2 0
5|/known:JPN 2 1983
4|/known:JPN 2 1987
-14|/known:JPN 2 1988
6|/known:JPN 2 1990
-7|/known:JPN 2 2015
-11|/known:JPN 2 2017
31|/known:JPN 2 2018
-34|/known:JPN 2 2019
-4|/known:JPN 2 2020
9|/known:JPN 2 2021
-39|/known:JPN 2 2022
47|/known:JPN 2 2023
21|/known:JPN 2 2024
51|/known:JPN 2 2026
3|/known:JPN 2 2027
56|/known:JPN 2 since-2025
-3|/known:JPN 2 to-2013
-20|/known:JPN 2 to-2021
28|/known:JPN 2 to-2024
-3|/known:JPN 2.02
-15|/known:JPN 2.05
-13|/known:JPN 2.05 2025
-15|/known:JPN 2.05 since-2025
-19|/known:JPN 2.1
-15|/known:JPN 2.1 2025
-3|/known:JPN 2.1 2027
-17|/known:JPN 2.1 since-2025
-7|/known:JPN 2.2 2022
4|/known:JPN 2.2 2025
6|/known:JPN 2.2 since-2025
-7|/known:JPN 2.2 to-2024
-10|/known:JPN 2.3
-9|/known:JPN 2.3 2025
-8|/known:JPN 2.3 since-2025
-19|/known:JPN 2.32
-9|/known:JPN 2.32 2025
-10|/known:JPN 2.32 2026
-19|/known:JPN 2.32 since-2025
-34|/known:JPN 2.4
-13|/known:JPN 2.4 2025
-18|/known:JPN 2.4 2026
-31|/known:JPN 2.4 since-2025
-12|/known:JPN 2.42
-7|/known:JPN 2.42 2025
-5|/known:JPN 2.42 2026
-12|/known:JPN 2.42 since-2025
-10|/known:JPN 2.45
-10|/known:JPN 2.45 2025
-10|/known:JPN 2.45 since-2025
18|/known:JPN 2.5
-12|/known:JPN 2.5 2019
28|/known:JPN 2.5 2023
-19|/known:JPN 2.5 2024
-5|/known:JPN 2.5 2025
28|/known:JPN 2.5 2026
23|/known:JPN 2.5 since-2025
-14|/known:JPN 2.5 to-2021
9|/known:JPN 2.5 to-2024
7|/known:JPN 2.5-3
5|/known:JPN 2.5-3 2026
7|/known:JPN 2.5-3 since-2025
15|/known:JPN 2.5-3.5
15|/known:JPN 2.5-3.5 2026
15|/known:JPN 2.5-3.5 since-2025
16|/known:JPN 2.6
11|/known:JPN 2.6 2025
9|/known:JPN 2.6 2026
20|/known:JPN 2.6 since-2025
-3|/known:JPN 2.6 to-2021
-11|/known:JPN 2.7
-11|/known:JPN 2.7 2023
3|/known:JPN 2.7 2026
-4|/known:JPN 2.7 2027
-11|/known:JPN 2.7 to-2024
3|/known:JPN 2.75
3|/known:JPN 2.75 2026
3|/known:JPN 2.75 since-2025
-3|/known:JPN 2.8
-4|/known:JPN 2.8 2024
-5|/known:JPN 2.8 2025
6|/known:JPN 2.8 2026
-4|/known:JPN 2.8 to-2024
-6|/known:JPN 2.9
-6|/known:JPN 2.9 2012
-6|/known:JPN 2.9 2024
6|/known:JPN 2.9 2025
6|/known:JPN 2.9 since-2025
-6|/known:JPN 2.9 to-2013
-6|/known:JPN 2.9 to-2024
-11|/known:JPN 27.2
-11|/known:JPN 27.2 2025
-11|/known:JPN 27.2 since-2025
25|/known:JPN 3
9|/known:JPN 3 1981
-8|/known:JPN 3 1985
10|/known:JPN 3 1987
-5|/known:JPN 3 1988
15|/known:JPN 3 2016
-20|/known:JPN 3 2022
-40|/known:JPN 3 2023
11|/known:JPN 3 2024
-27|/known:JPN 3 2025
69|/known:JPN 3 2026
12|/known:JPN 3 2027
54|/known:JPN 3 since-2025
7|/known:JPN 3 to-1999
14|/known:JPN 3 to-2021
-49|/known:JPN 3 to-2024
18|/known:JPN 3-3.5
-14|/known:JPN 3-3.5 2024
9|/known:JPN 3-3.5 2025
23|/known:JPN 3-3.5 2026
32|/known:JPN 3-3.5 since-2025
-14|/known:JPN 3-3.5 to-2024
-3|/known:JPN 3-4
-3|/known:JPN 3-4 2025
-3|/known:JPN 3-4 since-2025
-8|/known:JPN 3.1
-6|/known:JPN 3.1 2026
-8|/known:JPN 3.1 since-2025
-4|/known:JPN 3.12
-4|/known:JPN 3.12 2021
-4|/known:JPN 3.12 to-2021
-17|/known:JPN 3.2
-5|/known:JPN 3.2 2023
-14|/known:JPN 3.2 2024
4|/known:JPN 3.2 2025
-18|/known:JPN 3.2 to-2024
-43|/known:JPN 3.3
-10|/known:JPN 3.3 1986
-14|/known:JPN 3.3 1988
-4|/known:JPN 3.3 2016
-7|/known:JPN 3.3 2023
-6|/known:JPN 3.3 2025
-6|/known:JPN 3.3 since-2025
-25|/known:JPN 3.3 to-1999
-4|/known:JPN 3.3 to-2021
-8|/known:JPN 3.3 to-2024
-23|/known:JPN 3.4
-3|/known:JPN 3.4 1992
-17|/known:JPN 3.4 2025
-18|/known:JPN 3.4 since-2025
-5|/known:JPN 3.4 to-1999
23|/known:JPN 3.5
-24|/known:JPN 3.5 1980
-12|/known:JPN 3.5 2022
-4|/known:JPN 3.5 2024
-8|/known:JPN 3.5 2025
59|/known:JPN 3.5 2026
16|/known:JPN 3.5 2027
67|/known:JPN 3.5 since-2025
-25|/known:JPN 3.5 to-1999
-18|/known:JPN 3.5 to-2024
-6|/known:JPN 3.6
-3|/known:JPN 3.6 2016
-5|/known:JPN 3.6 to-2021
-20|/known:JPN 3.8
-14|/known:JPN 3.8 2025
-14|/known:JPN 3.8 since-2025
-3|/known:JPN 3.8 to-1999
-5|/known:JPN 34
-5|/known:JPN 34 2025
-5|/known:JPN 34 since-2025
-3|/known:JPN 3E+1
-3|/known:JPN 3E+1 2025
-3|/known:JPN 3E+1 since-2025
-73|/known:JPN 4
-44|/known:JPN 4 1987
10|/known:JPN 4 1989
-9|/known:JPN 4 2002
-5|/known:JPN 4 2008
-8|/known:JPN 4 2009
-13|/known:JPN 4 2018
-11|/known:JPN 4 2025
12|/known:JPN 4 2026
-37|/known:JPN 4 to-1999
-21|/known:JPN 4 to-2013
-15|/known:JPN 4 to-2021
-4|/known:JPN 4.3
-3|/known:JPN 4.3 2025
-3|/known:JPN 4.3 since-2025
-10|/known:JPN 4.5
-5|/known:JPN 4.5 2025
-4|/known:JPN 4.5 2026
-10|/known:JPN 4.5 since-2025
-14|/known:JPN 4.7
-3|/known:JPN 4.7 2013
-8|/known:JPN 4.7 2026
-9|/known:JPN 4.7 since-2025
-4|/known:JPN 4.7 to-2013
-11|/known:JPN 4.8
-11|/known:JPN 4.8 2026
-11|/known:JPN 4.8 since-2025
-7|/known:JPN 4.9-16.9
-7|/known:JPN 4.9-16.9 2024
-7|/known:JPN 4.9-16.9 to-2024
-19|/known:JPN 5
-35|/known:JPN 5 2024
-20|/known:JPN 5 2025
45|/known:JPN 5 2026
23|/known:JPN 5 since-2025
-7|/known:JPN 5 to-1999
-35|/known:JPN 5 to-2024
-20|/known:JPN 5.2
-5|/known:JPN 5.2 1979
-16|/known:JPN 5.2 1980
-20|/known:JPN 5.2 to-1999
-9|/known:JPN 5.3
-9|/known:JPN 5.3 2025
-9|/known:JPN 5.3 since-2025
-4|/known:JPN 5.4
-4|/known:JPN 5.4 2025
-4|/known:JPN 5.4 since-2025
-21|/known:JPN 5.5
-5|/known:JPN 5.5 1981
-14|/known:JPN 5.5 2026
-14|/known:JPN 5.5 since-2025
-7|/known:JPN 5.5 to-1999
-13|/known:JPN 5.6
-13|/known:JPN 5.6 to-1999
-11|/known:JPN 5.7
-11|/known:JPN 5.7 2026
-11|/known:JPN 5.7 since-2025
-4|/known:JPN 5.9
-44|/known:JPN 6
-8|/known:JPN 6 1976
-5|/known:JPN 6 1999
-18|/known:JPN 6 2025
-9|/known:JPN 6 2026
-28|/known:JPN 6 since-2025
-17|/known:JPN 6 to-1999
-4|/known:JPN 6.1
-3|/known:JPN 6.1 1982
-4|/known:JPN 6.1 to-1999
-23|/known:JPN 6.3
-15|/known:JPN 6.3 1982
-3|/known:JPN 6.3 2025
-4|/known:JPN 6.3 2026
-8|/known:JPN 6.3 since-2025
-15|/known:JPN 6.3 to-1999
-15|/known:JPN 6.5
-8|/known:JPN 6.5 1982
-4|/known:JPN 6.5 1986
-15|/known:JPN 6.5 to-1999
-15|/known:JPN 6.6
-15|/known:JPN 6.6 1985
-15|/known:JPN 6.6 to-1999
-16|/known:JPN 6.8
-16|/known:JPN 6.8 1983
-16|/known:JPN 6.8 to-1999
-12|/known:JPN 7
-6|/known:JPN 7 1981
-4|/known:JPN 7 2025
-4|/known:JPN 7 since-2025
-7|/known:JPN 7 to-1999
-27|/known:JPN 8
-16|/known:JPN 8 2003
-11|/known:JPN 8 2022
-16|/known:JPN 8 to-2013
-11|/known:JPN 8 to-2024
18|/known:JPN since-2025
39|/known:JPN to-1999
-13|/known:JPN to-2013
8|/known:JPN to-2021
8|/known:JPN to-2024
-10|/known:KAZ 2.5
-10|/known:KAZ 2.5 2026
-10|/known:KAZ 2.5 since-2025
-6|/known:KAZ since-2025
-7|/known:KEN 0.2
-7|/known:KEN 0.2 2024
-7|/known:KEN 0.2 to-2024
3|/known:KEN 1.8
3|/known:KEN 1.8 2025
3|/known:KEN 1.8 since-2025
-4|/known:KEN 2.5
-4|/known:KEN 2.5 2025
-4|/known:KEN 2.5 since-2025
6|/known:KEN 4.7
6|/known:KEN 4.7 2025
6|/known:KEN 4.7 since-2025
-15|/known:KEN 5.5
-15|/known:KEN 5.5 2025
-15|/known:KEN 5.5 since-2025
-11|/known:KEN since-2025
-7|/known:KEN to-2024
-4|/known:KGZ 1.9
-4|/known:KGZ 1.9 2025
-4|/known:KGZ 1.9 since-2025
-3|/known:KGZ 6.7
-3|/known:KGZ 6.7 2025
-3|/known:KGZ 6.7 since-2025
-8|/known:KGZ since-2025
-9|/known:KHM 1
-9|/known:KHM 1 2025
-9|/known:KHM 1 since-2025
-9|/known:KHM 1.1
-9|/known:KHM 1.1 2025
-9|/known:KHM 1.1 since-2025
-19|/known:KHM 1.4
-19|/known:KHM 1.4 2025
-19|/known:KHM 1.4 since-2025
-12|/known:KHM 1.5
-12|/known:KHM 1.5 2025
-12|/known:KHM 1.5 since-2025
32|/known:KHM 1.7
32|/known:KHM 1.7 2025
32|/known:KHM 1.7 since-2025
-52|/known:KHM 2
-52|/known:KHM 2 2025
-52|/known:KHM 2 since-2025
6|/known:KHM 2.1
6|/known:KHM 2.1 2025
6|/known:KHM 2.1 since-2025
4|/known:KHM 2.2
4|/known:KHM 2.2 2025
4|/known:KHM 2.2 since-2025
4|/known:KHM 2.3
4|/known:KHM 2.3 2025
4|/known:KHM 2.3 since-2025
13|/known:KHM 2.9
13|/known:KHM 2.9 2025
13|/known:KHM 2.9 since-2025
-41|/known:KHM since-2025
20|/known:KIR 0.6
20|/known:KIR 0.6 2024
20|/known:KIR 0.6 to-2024
18|/known:KIR to-2024
4|/known:KOR 0.1
7|/known:KOR 0.1 2025
-3|/known:KOR 0.1 2026
4|/known:KOR 0.1 since-2025
-24|/known:KOR 0.2
-24|/known:KOR 0.2 2025
-24|/known:KOR 0.2 since-2025
-3|/known:KOR 0.5
-3|/known:KOR 0.5 since-2025
-13|/known:KOR 0.9
-12|/known:KOR 0.9 2019
-13|/known:KOR 0.9 to-2021
-45|/known:KOR 1
-15|/known:KOR 1 2022
-11|/known:KOR 1 2023
-17|/known:KOR 1 2025
-18|/known:KOR 1 since-2025
-26|/known:KOR 1 to-2024
-4|/known:KOR 1.07
-4|/known:KOR 1.07 2022
-4|/known:KOR 1.07 to-2024
-3|/known:KOR 1.1
-14|/known:KOR 1.19
-14|/known:KOR 1.19 2023
-14|/known:KOR 1.19 to-2024
-11|/known:KOR 1.2
-8|/known:KOR 1.2 2023
-9|/known:KOR 1.2 to-2024
-11|/known:KOR 1.26
-11|/known:KOR 1.26 2024
-11|/known:KOR 1.26 to-2024
-47|/known:KOR 1.3
-16|/known:KOR 1.3 2019
-20|/known:KOR 1.3 2024
-6|/known:KOR 1.3 2025
-4|/known:KOR 1.3 2026
-10|/known:KOR 1.3 since-2025
-16|/known:KOR 1.3 to-2021
-21|/known:KOR 1.3 to-2024
-9|/known:KOR 1.4
-4|/known:KOR 1.4 2025
-4|/known:KOR 1.4 2026
-8|/known:KOR 1.4 since-2025
-8|/known:KOR 1.5
-4|/known:KOR 1.5 2025
-3|/known:KOR 1.5 2026
-7|/known:KOR 1.5 since-2025
-9|/known:KOR 1.6
-3|/known:KOR 1.6 2023
-5|/known:KOR 1.6 2025
-5|/known:KOR 1.6 since-2025
-4|/known:KOR 1.6 to-2024
-9|/known:KOR 1.7
-4|/known:KOR 1.7 2024
-7|/known:KOR 1.7 to-2024
-25|/known:KOR 1.8
-10|/known:KOR 1.8 2023
-15|/known:KOR 1.8 2025
-15|/known:KOR 1.8 since-2025
-10|/known:KOR 1.8 to-2024
-16|/known:KOR 1.9
-3|/known:KOR 1.9 2025
-12|/known:KOR 1.9 2026
-15|/known:KOR 1.9 since-2025
-31|/known:KOR 1E+1
-8|/known:KOR 1E+1 2025
-23|/known:KOR 1E+1 2026
-31|/known:KOR 1E+1 since-2025
-73|/known:KOR 2
-3|/known:KOR 2 2022
-10|/known:KOR 2 2023
-14|/known:KOR 2 2024
-31|/known:KOR 2 2025
-13|/known:KOR 2 2026
-44|/known:KOR 2 since-2025
-27|/known:KOR 2 to-2024
-13|/known:KOR 2.1
-5|/known:KOR 2.1 2025
-6|/known:KOR 2.1 2026
-11|/known:KOR 2.1 since-2025
-8|/known:KOR 2.2
-6|/known:KOR 2.2 2026
-7|/known:KOR 2.2 since-2025
36|/known:KOR 2.3
35|/known:KOR 2.3 2025
36|/known:KOR 2.3 since-2025
30|/known:KOR 2.32
20|/known:KOR 2.32 2025
10|/known:KOR 2.32 2026
30|/known:KOR 2.32 since-2025
12|/known:KOR 2.4
4|/known:KOR 2.4 2017
3|/known:KOR 2.4 2024
-19|/known:KOR 2.4 2025
25|/known:KOR 2.4 2026
6|/known:KOR 2.4 since-2025
5|/known:KOR 2.4 to-2021
16|/known:KOR 2.42
9|/known:KOR 2.42 2025
7|/known:KOR 2.42 2026
16|/known:KOR 2.42 since-2025
-4|/known:KOR 2.45
-4|/known:KOR 2.45 2025
-4|/known:KOR 2.45 since-2025
39|/known:KOR 2.5
14|/known:KOR 2.5 2019
11|/known:KOR 2.5 2023
20|/known:KOR 2.5 2024
-16|/known:KOR 2.5 2025
12|/known:KOR 2.5 2026
-3|/known:KOR 2.5 since-2025
14|/known:KOR 2.5 to-2021
30|/known:KOR 2.5 to-2024
14|/known:KOR 2.55
13|/known:KOR 2.55 2026
13|/known:KOR 2.55 since-2025
35|/known:KOR 2.6
20|/known:KOR 2.6 2025
8|/known:KOR 2.6 2026
28|/known:KOR 2.6 since-2025
6|/known:KOR 2.6 to-2021
27|/known:KOR 2.7
4|/known:KOR 2.7 2003
21|/known:KOR 2.7 2023
4|/known:KOR 2.7 to-2013
22|/known:KOR 2.7 to-2024
28|/known:KOR 2.8
16|/known:KOR 2.8 2024
17|/known:KOR 2.8 2025
-6|/known:KOR 2.8 2026
11|/known:KOR 2.8 since-2025
17|/known:KOR 2.8 to-2024
-3|/known:KOR 2.9
-4|/known:KOR 2.9 2025
-4|/known:KOR 2.9 since-2025
-20|/known:KOR 22
-20|/known:KOR 22 2025
-20|/known:KOR 22 since-2025
-5|/known:KOR 24
-5|/known:KOR 24 2025
-5|/known:KOR 24 since-2025
-4|/known:KOR 2E+1
-4|/known:KOR 2E+1 2026
-4|/known:KOR 2E+1 since-2025
21|/known:KOR 3
3|/known:KOR 3 2003
-10|/known:KOR 3 2016
11|/known:KOR 3 2019
8|/known:KOR 3 2023
5|/known:KOR 3 2024
21|/known:KOR 3 2025
-18|/known:KOR 3 2026
4|/known:KOR 3 since-2025
3|/known:KOR 3 to-2013
13|/known:KOR 3 to-2024
5|/known:KOR 3-3.5
5|/known:KOR 3-3.5 2024
5|/known:KOR 3-3.5 to-2024
-7|/known:KOR 3.2
-8|/known:KOR 3.2 2025
-8|/known:KOR 3.2 since-2025
47|/known:KOR 3.5
47|/known:KOR 3.5 2025
-4|/known:KOR 3.5 2026
45|/known:KOR 3.5 since-2025
-4|/known:KOR 3.6
32|/known:KOR 3.8
32|/known:KOR 3.8 2025
33|/known:KOR 3.8 since-2025
19|/known:KOR 4
-11|/known:KOR 4 2019
-17|/known:KOR 4 2023
25|/known:KOR 4 2024
9|/known:KOR 4 2025
13|/known:KOR 4 2026
22|/known:KOR 4 since-2025
-11|/known:KOR 4 to-2021
7|/known:KOR 4 to-2024
6|/known:KOR 4.4
6|/known:KOR 4.4 2025
6|/known:KOR 4.4 since-2025
-9|/known:KOR 4.5
-7|/known:KOR 4.5 2027
-10|/known:KOR 4.5 since-2025
-16|/known:KOR 4.7
-16|/known:KOR 4.7 2026
-16|/known:KOR 4.7 since-2025
-9|/known:KOR 4.8
-8|/known:KOR 4.8 2026
-9|/known:KOR 4.8 since-2025
36|/known:KOR 5
5|/known:KOR 5 2024
23|/known:KOR 5 2025
8|/known:KOR 5 2026
31|/known:KOR 5 since-2025
5|/known:KOR 5 to-2024
42|/known:KOR 6
19|/known:KOR 6 1990
7|/known:KOR 6 2024
14|/known:KOR 6 2025
14|/known:KOR 6 since-2025
22|/known:KOR 6 to-1999
7|/known:KOR 6 to-2024
-18|/known:KOR 6.5
-16|/known:KOR 6.5 2026
-18|/known:KOR 6.5 since-2025
-12|/known:KOR 7
-8|/known:KOR 7 2025
-10|/known:KOR 7 since-2025
-35|/known:KOR since-2025
19|/known:KOR to-1999
7|/known:KOR to-2013
-24|/known:KOR to-2021
-32|/known:KOR to-2024
-10|/known:KWT 3
-8|/known:KWT 3 2025
-8|/known:KWT 3 since-2025
7|/known:KWT 4.2
7|/known:KWT 4.2 2025
7|/known:KWT 4.2 since-2025
3|/known:KWT 4.5 2025
-5|/known:KWT 4.5 2026
8|/known:KWT 4.8
7|/known:KWT 4.8 2025
8|/known:KWT 4.8 since-2025
-13|/known:KWT 5
-11|/known:KWT 5 2026
-13|/known:KWT 5 since-2025
-4|/known:KWT 5.6
-4|/known:KWT 5.6 2025
-4|/known:KWT 5.6 since-2025
-12|/known:KWT since-2025
5|/known:LAO 0.3
5|/known:LAO 0.3 2025
5|/known:LAO 0.3 since-2025
10|/known:LAO 1
10|/known:LAO 1 2025
10|/known:LAO 1 since-2025
-5|/known:LAO 1.2
-5|/known:LAO 1.2 2024
-5|/known:LAO 1.2 to-2024
-8|/known:LAO 1.9
-8|/known:LAO 1.9 2026
-8|/known:LAO 1.9 since-2025
-13|/known:LAO 2
-13|/known:LAO 2 2024
-13|/known:LAO 2 to-2024
-7|/known:LAO 4
-7|/known:LAO 4 2025
-7|/known:LAO 4 since-2025
-19|/known:LAO to-2024
18|/known:LBN 1.9
18|/known:LBN 1.9 2025
18|/known:LBN 1.9 since-2025
18|/known:LBN 2.5
18|/known:LBN 2.5 2025
18|/known:LBN 2.5 since-2025
8|/known:LBN 3
8|/known:LBN 3 2025
8|/known:LBN 3 since-2025
3|/known:LBN 3.1
-10|/known:LBN 6.8
-10|/known:LBN 6.8 2025
-10|/known:LBN 6.8 since-2025
-28|/known:LBN 8.8
-28|/known:LBN 8.8 2025
-28|/known:LBN 8.8 since-2025
4|/known:LBN since-2025
4|/known:LBN to-2024
-6|/known:LBY 1.4
-6|/known:LBY 1.4 2011
-6|/known:LBY 1.4 to-2013
3|/known:LBY since-2025
-6|/known:LBY to-2013
5|/known:LKA 1.4
5|/known:LKA 1.4 2025
5|/known:LKA 1.4 since-2025
6|/known:LKA 1.5
6|/known:LKA 1.5 2025
6|/known:LKA 1.5 since-2025
-4|/known:LKA 1.6
-4|/known:LKA 1.6 2025
-4|/known:LKA 1.6 since-2025
15|/known:LKA 3.9
15|/known:LKA 3.9 2025
15|/known:LKA 3.9 since-2025
21|/known:LKA since-2025
-18|/known:LSO 1
-18|/known:LSO 1 2024
-18|/known:LSO 1 to-2024
4|/known:LSO 1.4
4|/known:LSO 1.4 2024
4|/known:LSO 1.4 to-2024
-3|/known:LSO 1.5
-3|/known:LSO 1.5 2024
-3|/known:LSO 1.5 to-2024
-18|/known:LSO to-2024
5|/known:LTU 0.25
5|/known:LTU 0.25 2024
5|/known:LTU 0.25 to-2024
-9|/known:LTU 0.3
-9|/known:LTU 0.3 2024
-9|/known:LTU 0.3 to-2024
3|/known:LTU 0.8
9|/known:LTU 0.9
-6|/known:LTU 0.9 2014
14|/known:LTU 0.9 2025
14|/known:LTU 0.9 since-2025
-6|/known:LTU 0.9 to-2021
-3|/known:LTU 1
-7|/known:LTU 1.5
-7|/known:LTU 1.5 2025
-7|/known:LTU 1.5 since-2025
-47|/known:LTU 2
27|/known:LTU 2 2014
-9|/known:LTU 2 2022
-48|/known:LTU 2 2023
-11|/known:LTU 2 2025
-3|/known:LTU 2 2026
-14|/known:LTU 2 since-2025
26|/known:LTU 2 to-2021
-59|/known:LTU 2 to-2024
-4|/known:LTU 2.4
-4|/known:LTU 2.4 2025
-4|/known:LTU 2.4 since-2025
3|/known:LTU 2.47
3|/known:LTU 2.47 2023
3|/known:LTU 2.47 to-2024
-41|/known:LTU 2.5
-40|/known:LTU 2.5 2023
-3|/known:LTU 2.5 since-2025
-40|/known:LTU 2.5 to-2024
26|/known:LTU 2.52
26|/known:LTU 2.52 2023
26|/known:LTU 2.52 to-2024
-5|/known:LTU 2.7
-5|/known:LTU 2.7 2023
-5|/known:LTU 2.7 to-2024
5|/known:LTU 2.9
5|/known:LTU 2.9 2025
5|/known:LTU 2.9 since-2025
29|/known:LTU 3
6|/known:LTU 3 2022
-4|/known:LTU 3 2023
19|/known:LTU 3 2024
8|/known:LTU 3 2025
8|/known:LTU 3 since-2025
21|/known:LTU 3 to-2024
-40|/known:LTU 3-4
-40|/known:LTU 3-4 2022
-40|/known:LTU 3-4 to-2024
-3|/known:LTU 3.2
-3|/known:LTU 3.2 2025
-3|/known:LTU 3.2 since-2025
-17|/known:LTU 3.5
40|/known:LTU 3.5 2024
-50|/known:LTU 3.5 2025
-7|/known:LTU 3.5 2026
-57|/known:LTU 3.5 since-2025
40|/known:LTU 3.5 to-2024
-4|/known:LTU 3.68
-4|/known:LTU 3.68 2025
-4|/known:LTU 3.68 since-2025
-5|/known:LTU 3.73
-5|/known:LTU 3.73 2025
-5|/known:LTU 3.73 since-2025
-3|/known:LTU 3.9
-8|/known:LTU 3.9 2023
4|/known:LTU 3.9 2025
4|/known:LTU 3.9 since-2025
-8|/known:LTU 3.9 to-2024
24|/known:LTU 4
20|/known:LTU 4 2025
4|/known:LTU 4 2026
25|/known:LTU 4 since-2025
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
-4|/known:LTU 4.91
-4|/known:LTU 4.91 2025
-4|/known:LTU 4.91 since-2025
-33|/known:LTU 5 2025
35|/known:LTU 5 2026
18|/known:LTU 5-6
17|/known:LTU 5-6 2025
18|/known:LTU 5-6 since-2025
-9|/known:LTU 5.1
-9|/known:LTU 5.1 2026
-9|/known:LTU 5.1 since-2025
9|/known:LTU 5.25
9|/known:LTU 5.25 2025
9|/known:LTU 5.25 since-2025
21|/known:LTU 5.3
19|/known:LTU 5.3 2026
21|/known:LTU 5.3 since-2025
17|/known:LTU 5.38
17|/known:LTU 5.38 2025
17|/known:LTU 5.38 since-2025
-6|/known:LTU 5.4
-22|/known:LTU 5.4 2025
16|/known:LTU 5.4 2026
-6|/known:LTU 5.4 since-2025
9|/known:LTU 5.5
4|/known:LTU 5.5 2024
4|/known:LTU 5.5 2025
4|/known:LTU 5.5 since-2025
4|/known:LTU 5.5 to-2024
9|/known:LTU 6
9|/known:LTU 6 2025
9|/known:LTU 6 since-2025
-23|/known:LTU since-2025
24|/known:LTU to-2021
-68|/known:LTU to-2024
3|/known:LUX 0.4
3|/known:LUX 0.4 2017
3|/known:LUX 0.4 to-2021
5|/known:LUX 0.7
5|/known:LUX 0.7 2023
5|/known:LUX 0.7 to-2024
47|/known:LUX 1
4|/known:LUX 1 1978
17|/known:LUX 1 2023
24|/known:LUX 1 2025
24|/known:LUX 1 since-2025
4|/known:LUX 1 to-1999
18|/known:LUX 1 to-2024
4|/known:LUX 1.2
4|/known:LUX 1.2 2025
4|/known:LUX 1.2 since-2025
-6|/known:LUX 1.29
-6|/known:LUX 1.29 2025
-6|/known:LUX 1.29 since-2025
-5|/known:LUX 1.31
-5|/known:LUX 1.31 2023
-5|/known:LUX 1.31 to-2024
-41|/known:LUX 1.5
-23|/known:LUX 1.5 2024
-19|/known:LUX 1.5 2025
-19|/known:LUX 1.5 since-2025
-23|/known:LUX 1.5 to-2024
6|/known:LUX 1.9
6|/known:LUX 1.9 2025
6|/known:LUX 1.9 since-2025
14|/known:LUX 2
-4|/known:LUX 2 2017
3|/known:LUX 2 2022
-13|/known:LUX 2 2023
7|/known:LUX 2 2024
31|/known:LUX 2 2025
-10|/known:LUX 2 2026
21|/known:LUX 2 since-2025
-4|/known:LUX 2 to-2021
-3|/known:LUX 2 to-2024
-3|/known:LUX 2.2
-3|/known:LUX 2.2 2025
-3|/known:LUX 2.2 since-2025
-4|/known:LUX 3
-4|/known:LUX 3 2025
-4|/known:LUX 3 since-2025
-14|/known:LUX 3.5
-13|/known:LUX 3.5 2025
-13|/known:LUX 3.5 since-2025
-11|/known:LUX 5
-11|/known:LUX 5 2025
-11|/known:LUX 5 since-2025
-12|/known:LUX to-2024
13|/known:LVA 0.9
7|/known:LVA 0.9 2014
6|/known:LVA 0.9 2025
6|/known:LVA 0.9 since-2025
7|/known:LVA 0.9 to-2021
3|/known:LVA 1
3|/known:LVA 1 to-2021
3|/known:LVA 1.2
5|/known:LVA 1.2 2002
4|/known:LVA 1.2 to-2013
-4|/known:LVA 1.3
-4|/known:LVA 1.3 2025
-4|/known:LVA 1.3 since-2025
3|/known:LVA 1.4
3|/known:LVA 1.4 2016
3|/known:LVA 1.4 to-2021
9|/known:LVA 1.7
9|/known:LVA 1.7 2025
9|/known:LVA 1.7 since-2025
-16|/known:LVA 1.8
-16|/known:LVA 1.8 2006
-16|/known:LVA 1.8 to-2013
-24|/known:LVA 2
-10|/known:LVA 2 2002
4|/known:LVA 2 2006
12|/known:LVA 2 2014
-4|/known:LVA 2 2016
-16|/known:LVA 2 2023
-8|/known:LVA 2 2025
-8|/known:LVA 2 since-2025
-7|/known:LVA 2 to-2013
8|/known:LVA 2 to-2021
-17|/known:LVA 2 to-2024
-4|/known:LVA 2.5
4|/known:LVA 2.5 2022
-6|/known:LVA 2.5 2024
-3|/known:LVA 2.5 to-2024
-5|/known:LVA 2.7
-5|/known:LVA 2.7 2025
-5|/known:LVA 2.7 since-2025
-4|/known:LVA 3
3|/known:LVA 3 2023
-5|/known:LVA 3 2025
-5|/known:LVA 3 since-2025
3|/known:LVA 3 to-2024
7|/known:LVA 3.2
7|/known:LVA 3.2 2025
7|/known:LVA 3.2 since-2025
-3|/known:LVA 3.22
-3|/known:LVA 3.22 2025
-3|/known:LVA 3.22 since-2025
3|/known:LVA 3.45
3|/known:LVA 3.45 2025
3|/known:LVA 3.45 since-2025
-25|/known:LVA 3.5
-15|/known:LVA 3.5 2025
-10|/known:LVA 3.5 2026
-25|/known:LVA 3.5 since-2025
-3|/known:LVA 3.68
-3|/known:LVA 3.68 2025
-3|/known:LVA 3.68 since-2025
9|/known:LVA 3.73
9|/known:LVA 3.73 2025
9|/known:LVA 3.73 since-2025
11|/known:LVA 4
11|/known:LVA 4 2025
11|/known:LVA 4 since-2025
-13|/known:LVA 4.48
-13|/known:LVA 4.48 2025
-13|/known:LVA 4.48 since-2025
19|/known:LVA 4.9
4|/known:LVA 4.9 2025
15|/known:LVA 4.9 2026
19|/known:LVA 4.9 since-2025
5|/known:LVA 4.91
5|/known:LVA 4.91 2025
5|/known:LVA 4.91 since-2025
30|/known:LVA 5
47|/known:LVA 5 2025
-17|/known:LVA 5 2026
30|/known:LVA 5 since-2025
-4|/known:LVA 5.38
-4|/known:LVA 5.38 2025
-4|/known:LVA 5.38 since-2025
-5|/known:LVA 5.4
-3|/known:LVA 5.4 2026
-5|/known:LVA 5.4 since-2025
-8|/known:LVA 6
-8|/known:LVA 6 2025
-8|/known:LVA 6 since-2025
4|/known:LVA since-2025
-21|/known:LVA to-2013
18|/known:LVA to-2021
-18|/known:LVA to-2024
-10|/known:MAR 1.3
-10|/known:MAR 1.3 2025
-10|/known:MAR 1.3 since-2025
-3|/known:MAR 2.6
-3|/known:MAR 2.6 2025
-3|/known:MAR 2.6 since-2025
6|/known:MAR 5
6|/known:MAR 5 2025
6|/known:MAR 5 since-2025
-4|/known:MAR 8
-4|/known:MAR 8 since-2025
-15|/known:MAR since-2025
3|/known:MDA 0.6
9|/known:MDA 0.8
9|/known:MDA 0.8 2025
9|/known:MDA 0.8 since-2025
23|/known:MDA 1
18|/known:MDA 1 2024
5|/known:MDA 1 2025
5|/known:MDA 1 since-2025
18|/known:MDA 1 to-2024
14|/known:MDA 1.5
14|/known:MDA 1.5 2025
14|/known:MDA 1.5 since-2025
-14|/known:MDA 4
-14|/known:MDA 4 2025
-14|/known:MDA 4 since-2025
13|/known:MDA since-2025
20|/known:MDA to-2024
9|/known:MDV 1.6
9|/known:MDV 1.6 2025
9|/known:MDV 1.6 since-2025
22|/known:MDV 1.7
22|/known:MDV 1.7 2024
22|/known:MDV 1.7 to-2024
4|/known:MDV 2
4|/known:MDV 2 2025
4|/known:MDV 2 since-2025
5|/known:MDV 2.3
5|/known:MDV 2.3 2025
5|/known:MDV 2.3 since-2025
17|/known:MDV since-2025
23|/known:MDV to-2024
5|/known:MEX 1.5
5|/known:MEX 1.5 2025
5|/known:MEX 1.5 since-2025
-6|/known:MEX 6.8
-6|/known:MEX 6.8 2025
-6|/known:MEX 6.8 since-2025
-7|/known:MKD 1.7
-7|/known:MKD 1.7 2024
-7|/known:MKD 1.7 to-2024
19|/known:MKD 2
23|/known:MKD 2 2023
-3|/known:MKD 2 2025
-3|/known:MKD 2 since-2025
22|/known:MKD 2 to-2024
7|/known:MKD 2.1
7|/known:MKD 2.1 2025
7|/known:MKD 2.1 since-2025
22|/known:MKD 2.2
22|/known:MKD 2.2 2024
22|/known:MKD 2.2 to-2024
10|/known:MKD 2.5
10|/known:MKD 2.5 2025
10|/known:MKD 2.5 since-2025
16|/known:MKD 3.5
16|/known:MKD 3.5 2025
16|/known:MKD 3.5 since-2025
31|/known:MKD since-2025
37|/known:MKD to-2024
-5|/known:MLI 2.8
-5|/known:MLI 2.8 2024
-5|/known:MLI 2.8 to-2024
12|/known:MLI 4
10|/known:MLI 4 2024
10|/known:MLI 4 to-2024
5|/known:MLI to-2024
-3|/known:MLT 0.4
-3|/known:MLT 0.4 2025
-3|/known:MLT 0.4 since-2025
29|/known:MLT 0.5
29|/known:MLT 0.5 2025
29|/known:MLT 0.5 since-2025
-3|/known:MLT 0.6
-3|/known:MLT 0.6 2025
-3|/known:MLT 0.6 since-2025
4|/known:MLT 0.8
4|/known:MLT 0.8 2024
4|/known:MLT 0.8 to-2024
13|/known:MLT 0.9
13|/known:MLT 0.9 2025
13|/known:MLT 0.9 since-2025
-4|/known:MLT 1.4
-4|/known:MLT 1.4 2025
-4|/known:MLT 1.4 since-2025
-7|/known:MLT 3.5
-7|/known:MLT 3.5 2025
-7|/known:MLT 3.5 since-2025
-4|/known:MLT 4
-4|/known:MLT 4 2025
-4|/known:MLT 4 since-2025
14|/known:MLT since-2025
4|/known:MLT to-2024
-4|/known:MMR 1.2
-4|/known:MMR 1.2 2025
-4|/known:MMR 1.2 since-2025
-7|/known:MMR 2
-6|/known:MMR 2 2025
-6|/known:MMR 2 since-2025
17|/known:MMR 4
17|/known:MMR 4 2025
17|/known:MMR 4 since-2025
17|/known:MMR 6.8
17|/known:MMR 6.8 2025
17|/known:MMR 6.8 since-2025
20|/known:MMR 7
20|/known:MMR 7 2025
20|/known:MMR 7 since-2025
43|/known:MMR since-2025
-19|/known:MNE 2 2017
17|/known:MNE 2 2025
17|/known:MNE 2 since-2025
-19|/known:MNE 2 to-2021
-7|/known:MNE 2.1
-7|/known:MNE 2.1 2025
-7|/known:MNE 2.1 since-2025
8|/known:MNE 2.5
8|/known:MNE 2.5 2025
8|/known:MNE 2.5 since-2025
6|/known:MNE 5
6|/known:MNE 5 2025
6|/known:MNE 5 since-2025
22|/known:MNE since-2025
-18|/known:MNE to-2021
14|/known:MNG 0.6
14|/known:MNG 0.6 2025
14|/known:MNG 0.6 since-2025
10|/known:MNG 0.9
10|/known:MNG 0.9 2025
10|/known:MNG 0.9 since-2025
-19|/known:MNG 1.2
-19|/known:MNG 1.2 2025
-19|/known:MNG 1.2 since-2025
8|/known:MNG 1.3
8|/known:MNG 1.3 2025
8|/known:MNG 1.3 since-2025
13|/known:MNG since-2025
-5|/known:MOZ 1
-5|/known:MOZ 1 2025
-5|/known:MOZ 1 since-2025
9|/known:MOZ 2
9|/known:MOZ 2 2025
9|/known:MOZ 2 since-2025
8|/known:MOZ 2.2
8|/known:MOZ 2.2 2024
8|/known:MOZ 2.2 to-2024
8|/known:MOZ to-2024
5|/known:MRT 2.6
5|/known:MRT 2.6 2025
5|/known:MRT 2.6 since-2025
4|/known:MRT since-2025
7|/known:MUS 0.8
7|/known:MUS 0.8 2025
7|/known:MUS 0.8 since-2025
7|/known:MUS since-2025
3|/known:MWI 0.8
3|/known:MWI 0.8 2025
3|/known:MWI 0.8 since-2025
7|/known:MWI 1
7|/known:MWI 1 2025
7|/known:MWI 1 since-2025
15|/known:MWI 1.2
15|/known:MWI 1.2 2025
15|/known:MWI 1.2 since-2025
24|/known:MWI since-2025
-6|/known:MYS 0.8
-5|/known:MYS 0.8 2026
-6|/known:MYS 0.8 since-2025
34|/known:MYS 0.9
34|/known:MYS 0.9 2026
34|/known:MYS 0.9 since-2025
41|/known:MYS 1
10|/known:MYS 1 2024
13|/known:MYS 1 2025
18|/known:MYS 1 2026
31|/known:MYS 1 since-2025
10|/known:MYS 1 to-2024
-3|/known:MYS 1.1
-3|/known:MYS 1.1 2026
-3|/known:MYS 1.1 since-2025
-21|/known:MYS 1.2
-21|/known:MYS 1.2 2026
-21|/known:MYS 1.2 since-2025
21|/known:MYS 1.5
15|/known:MYS 1.5 2025
5|/known:MYS 1.5 2026
20|/known:MYS 1.5 since-2025
3|/known:MYS 1.6 1999
-5|/known:MYS 1.6 2025
-5|/known:MYS 1.6 since-2025
3|/known:MYS 1.6 to-1999
-6|/known:MYS 1.9
-6|/known:MYS 1.9 2026
-6|/known:MYS 1.9 since-2025
-14|/known:MYS 2
-10|/known:MYS 2 2024
-11|/known:MYS 2 2025
8|/known:MYS 2 2026
-4|/known:MYS 2 since-2025
-10|/known:MYS 2 to-2024
-59|/known:MYS 3.5
-59|/known:MYS 3.5 2025
-59|/known:MYS 3.5 since-2025
-27|/known:MYS 5
-9|/known:MYS 5 2024
-20|/known:MYS 5 2025
-20|/known:MYS 5 since-2025
-9|/known:MYS 5 to-2024
-44|/known:MYS since-2025
7|/known:MYS to-1999
-9|/known:MYS to-2024
3|/known:NAM 2
3|/known:NAM 2 2025
3|/known:NAM 2 since-2025
20|/known:NAM 2.2
20|/known:NAM 2.2 2025
20|/known:NAM 2.2 since-2025
3|/known:NAM 2.4
3|/known:NAM 2.4 2026
3|/known:NAM 2.4 since-2025
4|/known:NAM 2.6
4|/known:NAM 2.6 2025
4|/known:NAM 2.6 since-2025
27|/known:NAM since-2025
-4|/known:NATO 0.1
-3|/known:NATO 0.1 2025
-4|/known:NATO 0.1 since-2025
6|/known:NATO 0.2
7|/known:NATO 0.2 2025
7|/known:NATO 0.2 since-2025
21|/known:NATO 0.25
5|/known:NATO 0.25 2024
16|/known:NATO 0.25 2025
16|/known:NATO 0.25 since-2025
5|/known:NATO 0.25 to-2024
-6|/known:NATO 0.5
-4|/known:NATO 0.5 2025
-6|/known:NATO 0.5 since-2025
-12|/known:NATO 0.9
-4|/known:NATO 0.9 1980
-4|/known:NATO 0.9 2025
-5|/known:NATO 0.9 since-2025
-6|/known:NATO 0.9 to-1999
-4|/known:NATO 0.95
-3|/known:NATO 0.95 2022
-3|/known:NATO 0.95 to-2024
-51|/known:NATO 1
-3|/known:NATO 1 1977
-4|/known:NATO 1 2022
-19|/known:NATO 1 2023
-18|/known:NATO 1 2025
-19|/known:NATO 1 since-2025
-5|/known:NATO 1 to-1999
-24|/known:NATO 1 to-2024
-4|/known:NATO 1.09
-3|/known:NATO 1.09 2022
-4|/known:NATO 1.09 to-2024
-6|/known:NATO 1.1
-5|/known:NATO 1.1 to-2024
-3|/known:NATO 1.13
-3|/known:NATO 1.13 2018
-3|/known:NATO 1.13 to-2021
-8|/known:NATO 1.2
-4|/known:NATO 1.2 2025
-4|/known:NATO 1.2 since-2025
-14|/known:NATO 1.24
-3|/known:NATO 1.24 2021
-8|/known:NATO 1.24 2023
-3|/known:NATO 1.24 to-2021
-9|/known:NATO 1.24 to-2024
-16|/known:NATO 1.3
-5|/known:NATO 1.3 2024
-5|/known:NATO 1.3 2025
-5|/known:NATO 1.3 since-2025
-3|/known:NATO 1.3 to-2021
-8|/known:NATO 1.3 to-2024
-8|/known:NATO 1.36
-8|/known:NATO 1.36 2019
-8|/known:NATO 1.36 to-2021
-12|/known:NATO 1.37
-4|/known:NATO 1.37 2024
-8|/known:NATO 1.37 2025
-8|/known:NATO 1.37 since-2025
-4|/known:NATO 1.37 to-2024
9|/known:NATO 1.4
-12|/known:NATO 1.4 2024
20|/known:NATO 1.4 2025
3|/known:NATO 1.4 2026
23|/known:NATO 1.4 since-2025
-14|/known:NATO 1.4 to-2024
-9|/known:NATO 1.42
-8|/known:NATO 1.42 2019
-8|/known:NATO 1.42 to-2021
20|/known:NATO 1.43
14|/known:NATO 1.43 2024
6|/known:NATO 1.43 2025
6|/known:NATO 1.43 since-2025
14|/known:NATO 1.43 to-2024
-5|/known:NATO 1.45
-5|/known:NATO 1.45 2025
-5|/known:NATO 1.45 since-2025
33|/known:NATO 1.47
38|/known:NATO 1.47 2024
-5|/known:NATO 1.47 2026
-6|/known:NATO 1.47 since-2025
38|/known:NATO 1.47 to-2024
9|/known:NATO 1.5
-4|/known:NATO 1.5 1986
-11|/known:NATO 1.5 2019
-10|/known:NATO 1.5 2022
-6|/known:NATO 1.5 2023
-8|/known:NATO 1.5 2024
54|/known:NATO 1.5 2025
5|/known:NATO 1.5 2026
59|/known:NATO 1.5 since-2025
-7|/known:NATO 1.5 to-1999
-5|/known:NATO 1.5 to-2013
-14|/known:NATO 1.5 to-2021
-24|/known:NATO 1.5 to-2024
-3|/known:NATO 1.53
-3|/known:NATO 1.53 2022
-3|/known:NATO 1.53 to-2024
-7|/known:NATO 1.57
-7|/known:NATO 1.57 2025
-7|/known:NATO 1.57 since-2025
-5|/known:NATO 1.58
-5|/known:NATO 1.58 2025
-5|/known:NATO 1.58 since-2025
-5|/known:NATO 1.6
-3|/known:NATO 1.6 1985
6|/known:NATO 1.6 2014
-4|/known:NATO 1.6 2023
-4|/known:NATO 1.6 2025
-4|/known:NATO 1.6 since-2025
-3|/known:NATO 1.6 to-1999
8|/known:NATO 1.6 to-2021
-6|/known:NATO 1.6 to-2024
23|/known:NATO 1.66
23|/known:NATO 1.66 2025
23|/known:NATO 1.66 since-2025
6|/known:NATO 1.7
27|/known:NATO 1.7 2020
8|/known:NATO 1.7 2022
-19|/known:NATO 1.7 2025
-5|/known:NATO 1.7 2026
-24|/known:NATO 1.7 since-2025
25|/known:NATO 1.7 to-2021
6|/known:NATO 1.7 to-2024
-7|/known:NATO 1.76
-7|/known:NATO 1.76 2024
-7|/known:NATO 1.76 to-2024
9|/known:NATO 1.8 2006
-3|/known:NATO 1.8 2025
-4|/known:NATO 1.8 since-2025
-3|/known:NATO 1.8 to-1999
9|/known:NATO 1.8 to-2013
-3|/known:NATO 1.8 to-2024
3|/known:NATO 1.9
6|/known:NATO 1.9 2001
-6|/known:NATO 1.9 2024
9|/known:NATO 1.9 2025
-4|/known:NATO 1.9 2026
4|/known:NATO 1.9 since-2025
6|/known:NATO 1.9 to-2013
-7|/known:NATO 1.9 to-2024
-10|/known:NATO 15
-9|/known:NATO 15 2025
-9|/known:NATO 15 since-2025
-30|/known:NATO 1E+1
-23|/known:NATO 1E+1 2025
-4|/known:NATO 1E+1 2026
-27|/known:NATO 1E+1 since-2025
38|/known:NATO 2
24|/known:NATO 2 0
-19|/known:NATO 2 1979
-3|/known:NATO 2 1995
-43|/known:NATO 2 1999
27|/known:NATO 2 2002
-8|/known:NATO 2 2003
29|/known:NATO 2 2004
29|/known:NATO 2 2006
-25|/known:NATO 2 2010
5|/known:NATO 2 2012
-9|/known:NATO 2 2013
34|/known:NATO 2 2014
-37|/known:NATO 2 2015
47|/known:NATO 2 2016
19|/known:NATO 2 2017
20|/known:NATO 2 2018
5|/known:NATO 2 2019
-65|/known:NATO 2 2020
-11|/known:NATO 2 2021
-38|/known:NATO 2 2022
34|/known:NATO 2 2023
37|/known:NATO 2 2024
-4|/known:NATO 2 2025
-4|/known:NATO 2 2026
-10|/known:NATO 2 since-2025
-47|/known:NATO 2 to-1999
51|/known:NATO 2 to-2013
11|/known:NATO 2 to-2021
33|/known:NATO 2 to-2024
-4|/known:NATO 2.01
-3|/known:NATO 2.01 2024
-3|/known:NATO 2.01 to-2024
40|/known:NATO 2.02
19|/known:NATO 2.02 2024
21|/known:NATO 2.02 2025
21|/known:NATO 2.02 since-2025
19|/known:NATO 2.02 to-2024
-9|/known:NATO 2.07
-8|/known:NATO 2.07 2024
-9|/known:NATO 2.07 to-2024
-30|/known:NATO 2.1
-22|/known:NATO 2.1 2025
-5|/known:NATO 2.1 2026
-27|/known:NATO 2.1 since-2025
-7|/known:NATO 2.16
-7|/known:NATO 2.16 2017
-7|/known:NATO 2.16 to-2021
3|/known:NATO 2.2
-14|/known:NATO 2.2 2017
-3|/known:NATO 2.2 2024
25|/known:NATO 2.2 2025
-3|/known:NATO 2.2 2026
21|/known:NATO 2.2 since-2025
-14|/known:NATO 2.2 to-2021
-5|/known:NATO 2.2 to-2024
10|/known:NATO 2.3
11|/known:NATO 2.3 1999
-13|/known:NATO 2.3 2022
13|/known:NATO 2.3 2025
3|/known:NATO 2.3 2026
15|/known:NATO 2.3 since-2025
11|/known:NATO 2.3 to-1999
-16|/known:NATO 2.3 to-2024
-3|/known:NATO 2.33
-3|/known:NATO 2.33 2025
-3|/known:NATO 2.33 since-2025
6|/known:NATO 2.4
-14|/known:NATO 2.4 2025
23|/known:NATO 2.4 2026
9|/known:NATO 2.4 since-2025
-3|/known:NATO 2.4 to-2024
19|/known:NATO 2.5
-7|/known:NATO 2.5 1992
-3|/known:NATO 2.5 2016
-32|/known:NATO 2.5 2022
65|/known:NATO 2.5 2023
10|/known:NATO 2.5 2024
-24|/known:NATO 2.5 2025
13|/known:NATO 2.5 2026
-11|/known:NATO 2.5 since-2025
-8|/known:NATO 2.5 to-1999
-4|/known:NATO 2.5 to-2021
44|/known:NATO 2.5 to-2024
-25|/known:NATO 2.52
-25|/known:NATO 2.52 2023
-25|/known:NATO 2.52 to-2024
6|/known:NATO 2.54
-7|/known:NATO 2.6
-3|/known:NATO 2.6 2025
-5|/known:NATO 2.6 since-2025
-3|/known:NATO 2.65
-3|/known:NATO 2.65 2025
-3|/known:NATO 2.65 since-2025
8|/known:NATO 2.7
12|/known:NATO 2.7 2025
-5|/known:NATO 2.7 2026
4|/known:NATO 2.7 2027
11|/known:NATO 2.7 since-2025
-8|/known:NATO 2.8
-7|/known:NATO 2.8 2026
-8|/known:NATO 2.8 since-2025
-4|/known:NATO 2.9
-3|/known:NATO 2E+1
-3|/known:NATO 2E+1 2025
-3|/known:NATO 2E+1 since-2025
6|/known:NATO 3
12|/known:NATO 3 1986
-9|/known:NATO 3 1987
8|/known:NATO 3 1988
5|/known:NATO 3 2002
-22|/known:NATO 3 2018
-7|/known:NATO 3 2019
-22|/known:NATO 3 2022
16|/known:NATO 3 2023
43|/known:NATO 3 2024
33|/known:NATO 3 2025
-19|/known:NATO 3 2026
-23|/known:NATO 3 2027
-10|/known:NATO 3 since-2025
5|/known:NATO 3 to-1999
3|/known:NATO 3 to-2013
-29|/known:NATO 3 to-2021
36|/known:NATO 3 to-2024
-5|/known:NATO 3-3.5
-5|/known:NATO 3-3.5 2025
-5|/known:NATO 3-3.5 since-2025
6|/known:NATO 3-4
42|/known:NATO 3-4 2022
-36|/known:NATO 3-4 2025
-36|/known:NATO 3-4 since-2025
42|/known:NATO 3-4 to-2024
-4|/known:NATO 3.1
-3|/known:NATO 3.1 since-2025
-12|/known:NATO 3.2
-7|/known:NATO 3.2 1992
-3|/known:NATO 3.2 2026
-3|/known:NATO 3.2 since-2025
-7|/known:NATO 3.2 to-1999
40|/known:NATO 3.3
-3|/known:NATO 3.3 1980
31|/known:NATO 3.3 1986
18|/known:NATO 3.3 1987
25|/known:NATO 3.3 1988
-3|/known:NATO 3.3 2002
-8|/known:NATO 3.3 2016
-3|/known:NATO 3.3 2024
-14|/known:NATO 3.3 2025
-15|/known:NATO 3.3 since-2025
69|/known:NATO 3.3 to-1999
-3|/known:NATO 3.3 to-2013
-9|/known:NATO 3.3 to-2021
-3|/known:NATO 3.3 to-2024
17|/known:NATO 3.4 1982
-12|/known:NATO 3.4 2025
-12|/known:NATO 3.4 since-2025
14|/known:NATO 3.4 to-1999
37|/known:NATO 3.5
24|/known:NATO 3.5 1980
-19|/known:NATO 3.5 1982
-5|/known:NATO 3.5 2023
34|/known:NATO 3.5 2025
9|/known:NATO 3.5 2026
-4|/known:NATO 3.5 2027
39|/known:NATO 3.5 since-2025
6|/known:NATO 3.5 to-1999
-6|/known:NATO 3.5 to-2024
-4|/known:NATO 3.5-5
-4|/known:NATO 3.5-5 2025
-4|/known:NATO 3.5-5 since-2025
38|/known:NATO 3.6
41|/known:NATO 3.6 2025
41|/known:NATO 3.6 since-2025
3|/known:NATO 3.7 2025
-3|/known:NATO 3.8
-5|/known:NATO 3.9
-4|/known:NATO 3.9 2025
-4|/known:NATO 3.9 since-2025
54|/known:NATO 4
13|/known:NATO 4 1978
-5|/known:NATO 4 1983
29|/known:NATO 4 1987
-4|/known:NATO 4 1989
-6|/known:NATO 4 1990
-9|/known:NATO 4 1992
-4|/known:NATO 4 2012
41|/known:NATO 4 2018
8|/known:NATO 4 2019
18|/known:NATO 4 2023
-18|/known:NATO 4 2024
17|/known:NATO 4 2025
-14|/known:NATO 4 2026
3|/known:NATO 4 since-2025
12|/known:NATO 4 to-1999
-9|/known:NATO 4 to-2013
48|/known:NATO 4 to-2021
-3|/known:NATO 4-5
-3|/known:NATO 4-5 2025
-3|/known:NATO 4-5 since-2025
-8|/known:NATO 4.1
-7|/known:NATO 4.1 2025
-7|/known:NATO 4.1 since-2025
-6|/known:NATO 4.4
-4|/known:NATO 4.4 2024
-4|/known:NATO 4.4 to-2024
-12|/known:NATO 4.5
-3|/known:NATO 4.5 2025
-8|/known:NATO 4.5 2026
-11|/known:NATO 4.5 since-2025
-10|/known:NATO 4.7
-4|/known:NATO 4.7 1979
-5|/known:NATO 4.7 2025
-6|/known:NATO 4.7 since-2025
-4|/known:NATO 4.7 to-1999
-5|/known:NATO 4.8
-4|/known:NATO 4.8 2025
-5|/known:NATO 4.8 since-2025
58|/known:NATO 5
-6|/known:NATO 5 1980
-10|/known:NATO 5 1988
-5|/known:NATO 5 2023
11|/known:NATO 5 2024
88|/known:NATO 5 2025
-14|/known:NATO 5 2026
76|/known:NATO 5 since-2025
-22|/known:NATO 5 to-1999
5|/known:NATO 5 to-2024
-9|/known:NATO 5-6
-9|/known:NATO 5-6 2025
-9|/known:NATO 5-6 since-2025
-7|/known:NATO 5.4
-7|/known:NATO 5.4 2025
-7|/known:NATO 5.4 since-2025
-5|/known:NATO 5.5
-3|/known:NATO 5.5 since-2025
-19|/known:NATO 6
-10|/known:NATO 6 2025
-3|/known:NATO 6 2026
-13|/known:NATO 6 since-2025
-4|/known:NATO 6 to-1999
-3|/known:NATO 6.5
-6|/known:NATO 6.7
-6|/known:NATO 6.7 2026
-6|/known:NATO 6.7 since-2025
-8|/known:NATO 7
-3|/known:NATO 7 1981
-5|/known:NATO 7 2025
-5|/known:NATO 7 since-2025
-3|/known:NATO 7 to-1999
5|/known:NATO 8
8|/known:NATO 8 2025
8|/known:NATO 8 since-2025
-41|/known:NATO since-2025
-21|/known:NATO to-1999
37|/known:NATO to-2013
-23|/known:NATO to-2021
5|/known:NATO to-2024
4|/known:NER 3.4
3|/known:NER 3.4 2024
3|/known:NER 3.4 to-2024
-7|/known:NER 4
-7|/known:NER 4 2024
-7|/known:NER 4 to-2024
-3|/known:NER to-2024
11|/known:NGA 2
11|/known:NGA 2 2025
11|/known:NGA 2 since-2025
15|/known:NGA since-2025
-22|/known:NIC 1.6
-22|/known:NIC 1.6 2025
-22|/known:NIC 1.6 since-2025
-19|/known:NIC since-2025
8|/known:NLD 1.2
8|/known:NLD 1.2 2025
8|/known:NLD 1.2 since-2025
3|/known:NLD 1.3 2024
-3|/known:NLD 1.3 2025
-3|/known:NLD 1.3 since-2025
3|/known:NLD 1.3 to-2024
-32|/known:NLD 1.5
-32|/known:NLD 1.5 2025
-32|/known:NLD 1.5 since-2025
-3|/known:NLD 1.6
-3|/known:NLD 1.6 2024
-3|/known:NLD 1.6 to-2024
8|/known:NLD 1.9
8|/known:NLD 1.9 2025
8|/known:NLD 1.9 since-2025
26|/known:NLD 2
26|/known:NLD 2 2023
15|/known:NLD 2 2024
18|/known:NLD 2 2025
-33|/known:NLD 2 2026
-15|/known:NLD 2 since-2025
41|/known:NLD 2 to-2024
5|/known:NLD 2.05
4|/known:NLD 2.05 2025
4|/known:NLD 2.05 since-2025
-3|/known:NLD 2.1
-3|/known:NLD 2.1 2025
-3|/known:NLD 2.1 since-2025
27|/known:NLD 2.2
27|/known:NLD 2.2 2025
27|/known:NLD 2.2 since-2025
4|/known:NLD 2.5
-4|/known:NLD 2.5 2024
8|/known:NLD 2.5 2025
8|/known:NLD 2.5 since-2025
-4|/known:NLD 2.5 to-2024
10|/known:NLD 2.8
10|/known:NLD 2.8 2025
10|/known:NLD 2.8 since-2025
-10|/known:NLD 2E+1
-10|/known:NLD 2E+1 2025
-10|/known:NLD 2E+1 since-2025
16|/known:NLD 3
-3|/known:NLD 3 2024
19|/known:NLD 3 2025
19|/known:NLD 3 since-2025
-3|/known:NLD 3 to-2024
-17|/known:NLD 3.4
-17|/known:NLD 3.4 2025
-17|/known:NLD 3.4 since-2025
59|/known:NLD 3.5
23|/known:NLD 3.5 2025
36|/known:NLD 3.5 2026
59|/known:NLD 3.5 since-2025
-57|/known:NLD 3.6
-57|/known:NLD 3.6 2025
-57|/known:NLD 3.6 since-2025
-7|/known:NLD 5
-13|/known:NLD 5 2025
6|/known:NLD 5 2026
-7|/known:NLD 5 since-2025
16|/known:NLD 7
16|/known:NLD 7 1951
16|/known:NLD 7 to-1999
15|/known:NLD to-1999
35|/known:NLD to-2024
12|/known:NOR 1.5
12|/known:NOR 1.5 2025
12|/known:NOR 1.5 since-2025
6|/known:NOR 1.6
6|/known:NOR 1.6 2018
6|/known:NOR 1.6 to-2021
-21|/known:NOR 1.7
-21|/known:NOR 1.7 2026
-21|/known:NOR 1.7 since-2025
7|/known:NOR 1.8
7|/known:NOR 1.8 2024
7|/known:NOR 1.8 to-2024
4|/known:NOR 2
-12|/known:NOR 2 2018
19|/known:NOR 2 2023
3|/known:NOR 2 2024
-5|/known:NOR 2 2025
-5|/known:NOR 2 since-2025
-12|/known:NOR 2 to-2021
21|/known:NOR 2 to-2024
-3|/known:NOR 2.1
-3|/known:NOR 2.1 2025
-3|/known:NOR 2.1 since-2025
14|/known:NOR 2.2
5|/known:NOR 2.2 2024
12|/known:NOR 2.2 2025
9|/known:NOR 2.2 since-2025
5|/known:NOR 2.2 to-2024
-15|/known:NOR 2.4
-15|/known:NOR 2.4 2025
-15|/known:NOR 2.4 since-2025
-15|/known:NOR 2.5
-12|/known:NOR 2.5 2025
-14|/known:NOR 2.5 since-2025
-6|/known:NOR 2.6
-5|/known:NOR 2.6 2025
-6|/known:NOR 2.6 since-2025
-10|/known:NOR 2.8
-10|/known:NOR 2.8 2025
-10|/known:NOR 2.8 since-2025
-13|/known:NOR 2.9
-13|/known:NOR 2.9 2026
-13|/known:NOR 2.9 since-2025
9|/known:NOR 3
6|/known:NOR 3 2024
3|/known:NOR 3 2025
6|/known:NOR 3 to-2024
10|/known:NOR 3.2
6|/known:NOR 3.2 1990
4|/known:NOR 3.2 2026
4|/known:NOR 3.2 since-2025
6|/known:NOR 3.2 to-1999
24|/known:NOR 3.3
8|/known:NOR 3.3 2025
17|/known:NOR 3.3 2026
24|/known:NOR 3.3 since-2025
5|/known:NOR 3.4
5|/known:NOR 3.4 2025
5|/known:NOR 3.4 since-2025
20|/known:NOR 3.5
30|/known:NOR 3.5 2025
-10|/known:NOR 3.5 2026
20|/known:NOR 3.5 since-2025
14|/known:NOR 4
14|/known:NOR 4 2025
14|/known:NOR 4 since-2025
40|/known:NOR 5
38|/known:NOR 5 2025
40|/known:NOR 5 since-2025
45|/known:NOR since-2025
8|/known:NOR to-1999
-6|/known:NOR to-2021
39|/known:NOR to-2024
3|/known:NPL 0.8
3|/known:NPL 0.8 2025
3|/known:NPL 0.8 since-2025
10|/known:NPL 1
10|/known:NPL 1 2025
10|/known:NPL 1 since-2025
4|/known:NPL 1.2
4|/known:NPL 1.2 2025
4|/known:NPL 1.2 since-2025
4|/known:NPL 1.6
4|/known:NPL 1.6 2025
4|/known:NPL 1.6 since-2025
19|/known:NPL since-2025
3|/known:NRU 0.4
3|/known:NRU 0.4 2025
3|/known:NRU 0.4 since-2025
3|/known:NRU since-2025
-20|/known:NZL 0.6
-20|/known:NZL 0.6 2024
-20|/known:NZL 0.6 to-2024
4|/known:NZL 0.9
35|/known:NZL 1
8|/known:NZL 1 2024
22|/known:NZL 1 2025
5|/known:NZL 1 2026
27|/known:NZL 1 since-2025
8|/known:NZL 1 to-2024
4|/known:NZL 1.1
4|/known:NZL 1.1 2023
4|/known:NZL 1.1 to-2024
-9|/known:NZL 1.2
-14|/known:NZL 1.2 2025
5|/known:NZL 1.2 2026
-9|/known:NZL 1.2 since-2025
39|/known:NZL 1.3
5|/known:NZL 1.3 2022
34|/known:NZL 1.3 2026
34|/known:NZL 1.3 since-2025
5|/known:NZL 1.3 to-2024
-9|/known:NZL 1.4
-10|/known:NZL 1.4 2025
-9|/known:NZL 1.4 since-2025
-4|/known:NZL 1.5
-5|/known:NZL 1.5 2026
-5|/known:NZL 1.5 since-2025
-15|/known:NZL 1.6
-15|/known:NZL 1.6 2025
-14|/known:NZL 1.6 since-2025
6|/known:NZL 1.7
6|/known:NZL 1.7 2024
6|/known:NZL 1.7 to-2024
-3|/known:NZL 1.9
-5|/known:NZL 1.9 2025
-5|/known:NZL 1.9 since-2025
56|/known:NZL 2
16|/known:NZL 2 2022
13|/known:NZL 2 2023
-16|/known:NZL 2 2024
25|/known:NZL 2 2025
18|/known:NZL 2 2026
43|/known:NZL 2 since-2025
13|/known:NZL 2 to-2024
-7|/known:NZL 2.3
-6|/known:NZL 2.3 2023
-6|/known:NZL 2.3 to-2024
-6|/known:NZL 2.4
-3|/known:NZL 2.4 2026
-6|/known:NZL 2.4 since-2025
8|/known:NZL 2.5
8|/known:NZL 2.5 2026
8|/known:NZL 2.5 since-2025
-5|/known:NZL 2.6
-5|/known:NZL 2.6 2025
-5|/known:NZL 2.6 since-2025
-12|/known:NZL 3
-41|/known:NZL 3 2025
30|/known:NZL 3 2026
-11|/known:NZL 3 since-2025
-14|/known:NZL 3.5
-12|/known:NZL 3.5 2025
-14|/known:NZL 3.5 since-2025
-4|/known:NZL 5
-4|/known:NZL 5 2025
-4|/known:NZL 5 since-2025
25|/known:NZL since-2025
11|/known:NZL to-2024
-4|/known:OMN 4
-4|/known:OMN 4 2025
-4|/known:OMN 4 since-2025
-3|/known:OMN 4.8
-3|/known:OMN 4.8 since-2025
-8|/known:OMN 5
-7|/known:OMN 5 2026
-8|/known:OMN 5 since-2025
8|/known:OMN 5.2
8|/known:OMN 5.2 2025
8|/known:OMN 5.2 since-2025
9|/known:OMN 5.6
9|/known:OMN 5.6 2025
9|/known:OMN 5.6 since-2025
-9|/known:OMN 6
-9|/known:OMN 6 2025
-9|/known:OMN 6 since-2025
-5|/known:OMN 7.3
-5|/known:OMN 7.3 2025
-5|/known:OMN 7.3 since-2025
-9|/known:OMN since-2025
-4|/known:PAK 0.2
-4|/known:PAK 0.2 2025
-4|/known:PAK 0.2 since-2025
12|/known:PAK 1.5
13|/known:PAK 1.5 2024
13|/known:PAK 1.5 to-2024
-8|/known:PAK 1.7
-6|/known:PAK 1.7 2025
-6|/known:PAK 1.7 since-2025
4|/known:PAK 1.8
4|/known:PAK 1.8 2024
4|/known:PAK 1.8 to-2024
-11|/known:PAK 1.9
-8|/known:PAK 1.9 2025
-10|/known:PAK 1.9 since-2025
11|/known:PAK 2
11|/known:PAK 2 2025
9|/known:PAK 2 since-2025
11|/known:PAK 2.2
8|/known:PAK 2.2 2025
8|/known:PAK 2.2 since-2025
3|/known:PAK 2.3
3|/known:PAK 2.3 2025
3|/known:PAK 2.3 since-2025
10|/known:PAK 2.4
10|/known:PAK 2.4 2025
10|/known:PAK 2.4 since-2025
30|/known:PAK 2.5
31|/known:PAK 2.5 2025
30|/known:PAK 2.5 since-2025
13|/known:PAK 3
21|/known:PAK 3 2025
-7|/known:PAK 3 2026
14|/known:PAK 3 since-2025
-42|/known:PAK 6
-43|/known:PAK 6 2025
-43|/known:PAK 6 since-2025
21|/known:PAK 6.5
21|/known:PAK 6.5 2025
21|/known:PAK 6.5 since-2025
-3|/known:PAK 7
-3|/known:PAK 7 2026
-3|/known:PAK 7 since-2025
-4|/known:PAK 8
-4|/known:PAK 8 2025
-4|/known:PAK 8 since-2025
25|/known:PAK since-2025
17|/known:PAK to-2024
4|/known:PER 1
4|/known:PER 1 2025
4|/known:PER 1 since-2025
15|/known:PER 1.3
15|/known:PER 1.3 2025
15|/known:PER 1.3 since-2025
4|/known:PER 1.5
4|/known:PER 1.5 2025
4|/known:PER 1.5 since-2025
4|/known:PER 2
4|/known:PER 2 2025
4|/known:PER 2 since-2025
-3|/known:PER 3.4
-3|/known:PER 3.4 2025
-3|/known:PER 3.4 since-2025
22|/known:PER since-2025
13|/known:PHL 0.5
8|/known:PHL 0.5 2024
4|/known:PHL 0.5 2025
4|/known:PHL 0.5 since-2025
8|/known:PHL 0.5 to-2024
18|/known:PHL 0.6
18|/known:PHL 0.6 2026
18|/known:PHL 0.6 since-2025
-26|/known:PHL 0.8
-25|/known:PHL 0.8 2025
-26|/known:PHL 0.8 since-2025
9|/known:PHL 0.9
10|/known:PHL 0.9 2024
10|/known:PHL 0.9 to-2024
13|/known:PHL 1
-8|/known:PHL 1 1987
7|/known:PHL 1 2024
3|/known:PHL 1 2025
9|/known:PHL 1 2026
12|/known:PHL 1 since-2025
-8|/known:PHL 1 to-1999
8|/known:PHL 1 to-2024
-3|/known:PHL 1.004
-3|/known:PHL 1.004 1987
-3|/known:PHL 1.004 to-1999
3|/known:PHL 1.2
-23|/known:PHL 1.2 2024
9|/known:PHL 1.2 2025
17|/known:PHL 1.2 2026
26|/known:PHL 1.2 since-2025
-23|/known:PHL 1.2 to-2024
31|/known:PHL 1.3
18|/known:PHL 1.3 2024
8|/known:PHL 1.3 2025
5|/known:PHL 1.3 2026
13|/known:PHL 1.3 since-2025
18|/known:PHL 1.3 to-2024
16|/known:PHL 1.4
6|/known:PHL 1.4 2024
12|/known:PHL 1.4 2026
11|/known:PHL 1.4 since-2025
6|/known:PHL 1.4 to-2024
10|/known:PHL 1.5 2024
-25|/known:PHL 1.5 2025
14|/known:PHL 1.5 2026
-11|/known:PHL 1.5 since-2025
10|/known:PHL 1.5 to-2024
5|/known:PHL 1.6
5|/known:PHL 1.6 2025
5|/known:PHL 1.6 since-2025
-7|/known:PHL 1.75
-7|/known:PHL 1.75 2025
-7|/known:PHL 1.75 since-2025
-15|/known:PHL 1.8
-12|/known:PHL 1.8 2025
-4|/known:PHL 1.8 2026
-15|/known:PHL 1.8 since-2025
42|/known:PHL 2
-5|/known:PHL 2 2023
17|/known:PHL 2 2024
37|/known:PHL 2 2025
-11|/known:PHL 2 2026
29|/known:PHL 2 since-2025
12|/known:PHL 2 to-2024
11|/known:PHL 2.5
9|/known:PHL 2.5 2026
11|/known:PHL 2.5 since-2025
-5|/known:PHL 2.9
-5|/known:PHL 2.9 2024
-5|/known:PHL 2.9 to-2024
5|/known:PHL 3
30|/known:PHL 3 2024
-15|/known:PHL 3 2025
-10|/known:PHL 3 2026
-24|/known:PHL 3 since-2025
29|/known:PHL 3 to-2024
-4|/known:PHL 3.2
-4|/known:PHL 3.2 2025
-4|/known:PHL 3.2 since-2025
-9|/known:PHL 3.4
-9|/known:PHL 3.4 2024
-9|/known:PHL 3.4 to-2024
15|/known:PHL 3.5
20|/known:PHL 3.5 2025
-5|/known:PHL 3.5 2026
15|/known:PHL 3.5 since-2025
6|/known:PHL 4
6|/known:PHL 4 2026
6|/known:PHL 4 since-2025
-40|/known:PHL 5
-39|/known:PHL 5 2025
-39|/known:PHL 5 since-2025
11|/known:PHL since-2025
-11|/known:PHL to-1999
62|/known:PHL to-2024
33|/known:PNG 0.3
15|/known:PNG 0.3 2023
18|/known:PNG 0.3 2024
33|/known:PNG 0.3 to-2024
7|/known:PNG 0.5
7|/known:PNG 0.5 2023
7|/known:PNG 0.5 to-2024
20|/known:PNG 0.8
20|/known:PNG 0.8 2025
20|/known:PNG 0.8 since-2025
15|/known:PNG 1
17|/known:PNG 1 2023
17|/known:PNG 1 to-2024
-8|/known:PNG 2
-20|/known:PNG 2 2023
12|/known:PNG 2 2025
12|/known:PNG 2 since-2025
-20|/known:PNG 2 to-2024
-6|/known:PNG 2.3
-6|/known:PNG 2.3 2023
-6|/known:PNG 2.3 to-2024
-4|/known:PNG 3
-4|/known:PNG 3 2025
-4|/known:PNG 3 since-2025
29|/known:PNG since-2025
31|/known:PNG to-2024
-4|/known:POL 0.8
-4|/known:POL 0.8 2015
-4|/known:POL 0.8 to-2021
-5|/known:POL 1
-5|/known:POL 1 2025
-5|/known:POL 1 since-2025
-9|/known:POL 1.2
-8|/known:POL 1.2 2026
-8|/known:POL 1.2 since-2025
-6|/known:POL 1.3
-5|/known:POL 1.3 2025
-5|/known:POL 1.3 since-2025
-17|/known:POL 1.4
-16|/known:POL 1.4 1999
-17|/known:POL 1.4 to-1999
-35|/known:POL 1.5
-23|/known:POL 1.5 2023
-12|/known:POL 1.5 2025
-12|/known:POL 1.5 since-2025
-23|/known:POL 1.5 to-2024
10|/known:POL 1.6
13|/known:POL 1.6 2024
-4|/known:POL 1.6 2025
-4|/known:POL 1.6 since-2025
13|/known:POL 1.6 to-2024
-7|/known:POL 1.8
-6|/known:POL 1.8 2025
-6|/known:POL 1.8 since-2025
-6|/known:POL 1.81
-6|/known:POL 1.81 1999
-6|/known:POL 1.81 to-1999
-30|/known:POL 1.9
-29|/known:POL 1.9 2025
-29|/known:POL 1.9 since-2025
9|/known:POL 1.95
5|/known:POL 1.95 2004
3|/known:POL 1.95 2014
5|/known:POL 1.95 to-2013
4|/known:POL 1.95 to-2021
-63|/known:POL 2
45|/known:POL 2 1999
-10|/known:POL 2 2004
20|/known:POL 2 2014
3|/known:POL 2 2015
-28|/known:POL 2 2016
-5|/known:POL 2 2023
-43|/known:POL 2 2024
-42|/known:POL 2 2025
-43|/known:POL 2 since-2025
43|/known:POL 2 to-1999
-10|/known:POL 2 to-2013
-5|/known:POL 2 to-2021
-48|/known:POL 2 to-2024
-4|/known:POL 2.1
-4|/known:POL 2.1 2025
-4|/known:POL 2.1 since-2025
15|/known:POL 2.2
-5|/known:POL 2.2 2024
15|/known:POL 2.2 2025
18|/known:POL 2.2 since-2025
-5|/known:POL 2.2 to-2024
-4|/known:POL 2.3
-4|/known:POL 2.3 2025
-4|/known:POL 2.3 since-2025
-16|/known:POL 2.4
-15|/known:POL 2.4 2026
-16|/known:POL 2.4 since-2025
-28|/known:POL 2.5
14|/known:POL 2.5 2016
-19|/known:POL 2.5 2023
-12|/known:POL 2.5 2024
-12|/known:POL 2.5 2025
-12|/known:POL 2.5 since-2025
14|/known:POL 2.5 to-2021
-30|/known:POL 2.5 to-2024
-3|/known:POL 2.8
-3|/known:POL 2.9
-3|/known:POL 2.9 2025
-3|/known:POL 2.9 since-2025
-3|/known:POL 25
-3|/known:POL 25 2025
-3|/known:POL 25 since-2025
-43|/known:POL 3
23|/known:POL 3 2022
8|/known:POL 3 2023
-41|/known:POL 3 2024
-31|/known:POL 3 2025
-32|/known:POL 3 since-2025
-10|/known:POL 3 to-2024
-11|/known:POL 3.1
-10|/known:POL 3.1 2023
-11|/known:POL 3.1 to-2024
-19|/known:POL 3.2
-19|/known:POL 3.2 2025
-19|/known:POL 3.2 since-2025
-8|/known:POL 3.22
-5|/known:POL 3.22 2025
-3|/known:POL 3.22 2026
-8|/known:POL 3.22 since-2025
7|/known:POL 3.3
8|/known:POL 3.3 2024
8|/known:POL 3.3 to-2024
-8|/known:POL 3.38
-4|/known:POL 3.38 2024
-4|/known:POL 3.38 2025
-4|/known:POL 3.38 since-2025
-4|/known:POL 3.38 to-2024
-6|/known:POL 3.4
-3|/known:POL 3.4 2024
-3|/known:POL 3.4 to-2024
-7|/known:POL 3.43
-6|/known:POL 3.43 2024
-6|/known:POL 3.43 to-2024
-12|/known:POL 3.5
-19|/known:POL 3.5 2025
11|/known:POL 3.5 2026
-8|/known:POL 3.5 since-2025
-4|/known:POL 3.5 to-2024
-3|/known:POL 3.68
-3|/known:POL 3.68 2025
-3|/known:POL 3.68 since-2025
-10|/known:POL 3.71
-10|/known:POL 3.71 2025
-10|/known:POL 3.71 since-2025
-3|/known:POL 3.73
-3|/known:POL 3.73 2025
-3|/known:POL 3.73 since-2025
16|/known:POL 3.9
9|/known:POL 3.9 2023
8|/known:POL 3.9 2024
16|/known:POL 3.9 to-2024
40|/known:POL 4
35|/known:POL 4 2023
4|/known:POL 4 2024
40|/known:POL 4 to-2024
3|/known:POL 4-5
3|/known:POL 4-5 2025
3|/known:POL 4-5 since-2025
22|/known:POL 4.1
3|/known:POL 4.1 2024
18|/known:POL 4.1 2025
18|/known:POL 4.1 since-2025
3|/known:POL 4.1 to-2024
6|/known:POL 4.12
4|/known:POL 4.12 2024
4|/known:POL 4.12 to-2024
8|/known:POL 4.2
8|/known:POL 4.2 2025
8|/known:POL 4.2 since-2025
11|/known:POL 4.3
11|/known:POL 4.3 2026
11|/known:POL 4.3 since-2025
24|/known:POL 4.48
24|/known:POL 4.48 2025
24|/known:POL 4.48 since-2025
31|/known:POL 4.5
29|/known:POL 4.5 2025
3|/known:POL 4.5 2026
31|/known:POL 4.5 since-2025
30|/known:POL 4.7
28|/known:POL 4.7 2025
30|/known:POL 4.7 since-2025
33|/known:POL 4.8
15|/known:POL 4.8 2025
18|/known:POL 4.8 2026
33|/known:POL 4.8 since-2025
20|/known:POL 5
3|/known:POL 5 2023
5|/known:POL 5 2024
16|/known:POL 5 2025
-4|/known:POL 5 2026
12|/known:POL 5 since-2025
8|/known:POL 5 to-2024
-3|/known:POL 5-6
-3|/known:POL 5-6 2025
-3|/known:POL 5-6 since-2025
-3|/known:POL 5.4
-3|/known:POL 5.4 2025
-3|/known:POL 5.4 since-2025
-72|/known:POL since-2025
21|/known:POL to-1999
-5|/known:POL to-2013
8|/known:POL to-2021
-57|/known:POL to-2024
-15|/known:PRK 2
-11|/known:PRK 2 2025
-4|/known:PRK 2 2026
-15|/known:PRK 2 since-2025
-3|/known:PRK 2.6
-3|/known:PRK 2.6 2025
-3|/known:PRK 2.6 since-2025
21|/known:PRK 22
21|/known:PRK 22 2025
21|/known:PRK 22 since-2025
5|/known:PRK 24
5|/known:PRK 24 2025
5|/known:PRK 24 since-2025
33|/known:PRK 25
33|/known:PRK 25 2024
33|/known:PRK 25 to-2024
16|/known:PRK 2E+1
12|/known:PRK 2E+1 2025
4|/known:PRK 2E+1 2026
16|/known:PRK 2E+1 since-2025
-10|/known:PRK 3.3
-10|/known:PRK 3.3 2018
-10|/known:PRK 3.3 to-2021
-3|/known:PRK 3.5
-3|/known:PRK 3.5 2026
-3|/known:PRK 3.5 since-2025
-8|/known:PRK 4
-4|/known:PRK 4 2024
-3|/known:PRK 4 2026
-3|/known:PRK 4 since-2025
-4|/known:PRK 4 to-2024
-5|/known:PRK 5
-5|/known:PRK 5 2025
-5|/known:PRK 5 since-2025
13|/known:PRK since-2025
-10|/known:PRK to-2021
28|/known:PRK to-2024
43|/known:PRT 1.5
29|/known:PRT 1.5 2024
14|/known:PRT 1.5 2025
14|/known:PRT 1.5 since-2025
29|/known:PRT 1.5 to-2024
16|/known:PRT 1.55
16|/known:PRT 1.55 2025
16|/known:PRT 1.55 since-2025
4|/known:PRT 1.58
4|/known:PRT 1.58 2025
4|/known:PRT 1.58 since-2025
-5|/known:PRT 1.9
-4|/known:PRT 1.9 2025
-4|/known:PRT 1.9 since-2025
-9|/known:PRT 1E+1
-9|/known:PRT 1E+1 1952
-9|/known:PRT 1E+1 to-1999
-3|/known:PRT 2
-10|/known:PRT 2 2024
51|/known:PRT 2 2025
-44|/known:PRT 2 2026
7|/known:PRT 2 since-2025
-10|/known:PRT 2 to-2024
-8|/known:PRT 2.1
-8|/known:PRT 2.1 2025
-8|/known:PRT 2.1 since-2025
-10|/known:PRT 2.5
-10|/known:PRT 2.5 2025
-10|/known:PRT 2.5 since-2025
-19|/known:PRT 3
-19|/known:PRT 3 2025
-19|/known:PRT 3 since-2025
25|/known:PRT 3.5
22|/known:PRT 3.5 2025
24|/known:PRT 3.5 since-2025
-23|/known:PRT 4
-23|/known:PRT 4 2025
-23|/known:PRT 4 since-2025
7|/known:PRT 5
9|/known:PRT 5 2025
9|/known:PRT 5 since-2025
-20|/known:PRT 8
-20|/known:PRT 8 2025
-20|/known:PRT 8 since-2025
-9|/known:PRT since-2025
-10|/known:PRT to-1999
18|/known:PRT to-2024
3|/known:PRY 0.7
3|/known:PRY 0.7 2025
3|/known:PRY 0.7 since-2025
-17|/known:PRY 1.2
-17|/known:PRY 1.2 2025
-17|/known:PRY 1.2 since-2025
-14|/known:PRY since-2025
-3|/known:QAT 1.5
-3|/known:QAT 1.5 2024
-3|/known:QAT 1.5 to-2024
-18|/known:QAT 1.9
-18|/known:QAT 1.9 2025
-18|/known:QAT 1.9 since-2025
-18|/known:QAT 2.5
-18|/known:QAT 2.5 2025
-18|/known:QAT 2.5 since-2025
-11|/known:QAT 5
-6|/known:QAT 5 2025
-6|/known:QAT 5 2026
-11|/known:QAT 5 since-2025
-8|/known:QAT 5.2
-8|/known:QAT 5.2 2025
-8|/known:QAT 5.2 since-2025
-3|/known:QAT 6
-3|/known:QAT 6 2025
-3|/known:QAT 6 since-2025
-61|/known:QAT since-2025
-3|/known:QAT to-2024
-22|/known:ROU 1
-18|/known:ROU 1 2024
-4|/known:ROU 1 2025
-4|/known:ROU 1 since-2025
-18|/known:ROU 1 to-2024
-13|/known:ROU 1.5
-12|/known:ROU 1.5 2025
-12|/known:ROU 1.5 since-2025
4|/known:ROU 1.6
4|/known:ROU 1.6 2024
4|/known:ROU 1.6 to-2024
-3|/known:ROU 2
9|/known:ROU 2 2015
-5|/known:ROU 2 2018
-5|/known:ROU 2 2025
-5|/known:ROU 2 since-2025
4|/known:ROU 2 to-2021
5|/known:ROU 2.3
5|/known:ROU 2.3 2025
5|/known:ROU 2.3 since-2025
-3|/known:ROU 2.5 2022
10|/known:ROU 3
11|/known:ROU 3 2025
10|/known:ROU 3 since-2025
17|/known:ROU 3.5
17|/known:ROU 3.5 2025
17|/known:ROU 3.5 since-2025
15|/known:ROU 5
15|/known:ROU 5 2025
15|/known:ROU 5 since-2025
22|/known:ROU since-2025
4|/known:ROU to-2021
-17|/known:ROU to-2024
-9|/known:RUS 1
-5|/known:RUS 1 2023
-3|/known:RUS 1 since-2025
-5|/known:RUS 1 to-2024
-7|/known:RUS 1.24
-7|/known:RUS 1.24 2018
-7|/known:RUS 1.24 to-2021
-6|/known:RUS 1.3
-6|/known:RUS 1.3 2025
-6|/known:RUS 1.3 since-2025
-7|/known:RUS 1.4
-4|/known:RUS 1.4 2026
-4|/known:RUS 1.4 since-2025
14|/known:RUS 1E+1
14|/known:RUS 1E+1 2026
14|/known:RUS 1E+1 since-2025
-30|/known:RUS 2
-6|/known:RUS 2 2024
-19|/known:RUS 2 2025
-4|/known:RUS 2 2026
-23|/known:RUS 2 since-2025
-6|/known:RUS 2 to-2024
-4|/known:RUS 2.1
-4|/known:RUS 2.1 2024
-4|/known:RUS 2.1 to-2024
-4|/known:RUS 2.2
-4|/known:RUS 2.2 since-2025
-9|/known:RUS 2.3
-5|/known:RUS 2.3 2025
-4|/known:RUS 2.3 2026
-9|/known:RUS 2.3 since-2025
-11|/known:RUS 2.5
-4|/known:RUS 2.5 2024
-5|/known:RUS 2.5 2026
-7|/known:RUS 2.5 since-2025
-4|/known:RUS 2.5 to-2024
7|/known:RUS 2.7
4|/known:RUS 2.7 2023
3|/known:RUS 2.7 2024
7|/known:RUS 2.7 to-2024
-5|/known:RUS 2.8
-5|/known:RUS 2.8 2025
-5|/known:RUS 2.8 since-2025
-28|/known:RUS 25
-28|/known:RUS 25 2024
-28|/known:RUS 25 to-2024
-5|/known:RUS 27
-5|/known:RUS 27 2026
-5|/known:RUS 27 since-2025
-3|/known:RUS 27.2
-3|/known:RUS 27.2 2025
-3|/known:RUS 27.2 since-2025
-58|/known:RUS 3
5|/known:RUS 3 2023
-22|/known:RUS 3 2024
-41|/known:RUS 3 2025
-41|/known:RUS 3 since-2025
-17|/known:RUS 3 to-2024
-4|/known:RUS 3.1
-3|/known:RUS 3.1 2025
-3|/known:RUS 3.1 since-2025
3|/known:RUS 3.5 2007
3|/known:RUS 3.5 to-2013
-4|/known:RUS 4
-13|/known:RUS 4 2007
10|/known:RUS 4 2024
-13|/known:RUS 4 to-2013
10|/known:RUS 4 to-2024
7|/known:RUS 4.1
4|/known:RUS 4.1 2023
6|/known:RUS 4.1 to-2024
7|/known:RUS 4.3
7|/known:RUS 4.3 2021
7|/known:RUS 4.3 to-2021
-5|/known:RUS 4.9-16.9
-5|/known:RUS 4.9-16.9 2024
-5|/known:RUS 4.9-16.9 to-2024
-22|/known:RUS 5
-3|/known:RUS 5 1978
-4|/known:RUS 5 2022
-17|/known:RUS 5 2025
-17|/known:RUS 5 since-2025
-3|/known:RUS 5 to-1999
-4|/known:RUS 5 to-2024
3|/known:RUS 5.4
3|/known:RUS 5.4 2025
3|/known:RUS 5.4 since-2025
17|/known:RUS 5.5
16|/known:RUS 5.5 2026
17|/known:RUS 5.5 since-2025
9|/known:RUS 5.9
8|/known:RUS 5.9 2024
8|/known:RUS 5.9 to-2024
15|/known:RUS 6.3
4|/known:RUS 6.3 2024
6|/known:RUS 6.3 2025
6|/known:RUS 6.3 2026
12|/known:RUS 6.3 since-2025
4|/known:RUS 6.3 to-2024
8|/known:RUS 6.7
4|/known:RUS 6.7 2024
4|/known:RUS 6.7 2025
4|/known:RUS 6.7 since-2025
4|/known:RUS 6.7 to-2024
15|/known:RUS 7.1
15|/known:RUS 7.1 2025
15|/known:RUS 7.1 since-2025
6|/known:RUS 7.2
6|/known:RUS 7.2 2025
6|/known:RUS 7.2 since-2025
3|/known:RUS 7.3
3|/known:RUS 7.3 since-2025
6|/known:RUS 7.5
4|/known:RUS 7.5 2026
6|/known:RUS 7.5 since-2025
22|/known:RUS 8
8|/known:RUS 8 2024
11|/known:RUS 8 2025
3|/known:RUS 8 2026
14|/known:RUS 8 since-2025
8|/known:RUS 8 to-2024
26|/known:RUS 8.6
26|/known:RUS 8.6 2025
26|/known:RUS 8.6 since-2025
-16|/known:RUS since-2025
-4|/known:RUS to-1999
-11|/known:RUS to-2013
-29|/known:RUS to-2024
-9|/known:RWA 1
-9|/known:RWA 1 2025
-9|/known:RWA 1 since-2025
5|/known:RWA 1.3
5|/known:RWA 1.3 2025
5|/known:RWA 1.3 since-2025
-5|/known:RWA 2.6
-5|/known:RWA 2.6 2025
-5|/known:RWA 2.6 since-2025
-5|/known:RWA 3
-5|/known:RWA 3 2025
-5|/known:RWA 3 since-2025
9|/known:RWA 3.5
9|/known:RWA 3.5 2025
9|/known:RWA 3.5 since-2025
-3|/known:RWA since-2025
-3|/known:SAU 0.76
-3|/known:SAU 0.76 2025
-3|/known:SAU 0.76 since-2025
-4|/known:SAU 1
-4|/known:SAU 1 2025
-4|/known:SAU 1 since-2025
-11|/known:SAU 1.5
-11|/known:SAU 1.5 2024
-11|/known:SAU 1.5 to-2024
24|/known:SAU 13
24|/known:SAU 13 2026
24|/known:SAU 13 since-2025
7|/known:SAU 1E+1
7|/known:SAU 1E+1 2025
7|/known:SAU 1E+1 since-2025
-5|/known:SAU 2
-5|/known:SAU 2 2025
-5|/known:SAU 2 since-2025
-13|/known:SAU 3
-7|/known:SAU 3 2024
-7|/known:SAU 3 2025
-7|/known:SAU 3 since-2025
-7|/known:SAU 3 to-2024
-7|/known:SAU 4
-7|/known:SAU 4 2025
-7|/known:SAU 4 since-2025
-4|/known:SAU 4.2
-4|/known:SAU 4.2 2025
-4|/known:SAU 4.2 since-2025
-5|/known:SAU 4.8
-4|/known:SAU 4.8 2025
-5|/known:SAU 4.8 since-2025
5|/known:SAU 5 2025
-5|/known:SAU 5 2026
-4|/known:SAU 5.6
-4|/known:SAU 5.6 2025
-4|/known:SAU 5.6 since-2025
-8|/known:SAU 6
-19|/known:SAU 6 2024
9|/known:SAU 6 2025
3|/known:SAU 6 2026
12|/known:SAU 6 since-2025
-19|/known:SAU 6 to-2024
7|/known:SAU 6.5
5|/known:SAU 6.5 2025
7|/known:SAU 6.5 since-2025
8|/known:SAU 6.7
8|/known:SAU 6.7 2026
8|/known:SAU 6.7 since-2025
8|/known:SAU 7
7|/known:SAU 7 2025
8|/known:SAU 7 since-2025
13|/known:SAU 7.3
13|/known:SAU 7.3 2025
13|/known:SAU 7.3 since-2025
-16|/known:SAU 8
-16|/known:SAU 8 2025
-16|/known:SAU 8 since-2025
18|/known:SAU since-2025
-38|/known:SAU to-2024
-3|/known:SDN 3.6
-3|/known:SDN 3.6 2025
-3|/known:SDN 3.6 since-2025
-3|/known:SDN since-2025
-3|/known:SEN 1.1
-3|/known:SEN 1.1 2025
-3|/known:SEN 1.1 since-2025
13|/known:SEN 1.8
13|/known:SEN 1.8 2025
13|/known:SEN 1.8 since-2025
10|/known:SEN since-2025
-3|/known:SGP 0.7
-3|/known:SGP 0.8
-9|/known:SGP 1
-6|/known:SGP 1 2024
-6|/known:SGP 1 to-2024
-17|/known:SGP 1.004
-17|/known:SGP 1.004 1987
-17|/known:SGP 1.004 to-1999
-5|/known:SGP 1.3
-3|/known:SGP 1.3 2022
-3|/known:SGP 1.3 to-2024
-42|/known:SGP 1.5
-8|/known:SGP 1.5 2024
-32|/known:SGP 1.5 2025
-32|/known:SGP 1.5 since-2025
-9|/known:SGP 1.5 to-2024
-6|/known:SGP 1.9
-5|/known:SGP 1.9 2026
-6|/known:SGP 1.9 since-2025
10|/known:SGP 1E+1
10|/known:SGP 1E+1 2026
10|/known:SGP 1E+1 since-2025
-27|/known:SGP 2
-6|/known:SGP 2 1994
-6|/known:SGP 2 2020
-4|/known:SGP 2 2022
-4|/known:SGP 2 2025
-5|/known:SGP 2 2026
-9|/known:SGP 2 since-2025
-6|/known:SGP 2 to-1999
-6|/known:SGP 2 to-2021
-6|/known:SGP 2 to-2024
-5|/known:SGP 2.2
-5|/known:SGP 2.2 2025
-5|/known:SGP 2.2 since-2025
-3|/known:SGP 2.3
-3|/known:SGP 2.3 since-2025
-19|/known:SGP 2.5
-16|/known:SGP 2.5 2024
-3|/known:SGP 2.5 since-2025
-16|/known:SGP 2.5 to-2024
13|/known:SGP 2.8
9|/known:SGP 2.8 2025
11|/known:SGP 2.8 since-2025
29|/known:SGP 3
5|/known:SGP 3 2024
10|/known:SGP 3 2025
15|/known:SGP 3 2026
25|/known:SGP 3 since-2025
4|/known:SGP 3 to-2024
8|/known:SGP 3-4
8|/known:SGP 3-4 2025
8|/known:SGP 3-4 since-2025
-37|/known:SGP 3.5
-7|/known:SGP 3.5 2025
-29|/known:SGP 3.5 2026
-36|/known:SGP 3.5 since-2025
-10|/known:SGP 3.5-5
-10|/known:SGP 3.5-5 2025
-10|/known:SGP 3.5-5 since-2025
9|/known:SGP 4
8|/known:SGP 4 2025
9|/known:SGP 4 since-2025
-3|/known:SGP 4.5 2023
-3|/known:SGP 4.5 to-2024
-57|/known:SGP 5
-55|/known:SGP 5 2025
-3|/known:SGP 5 2026
-58|/known:SGP 5 since-2025
29|/known:SGP 6
6|/known:SGP 6 1999
12|/known:SGP 6 2025
8|/known:SGP 6 2026
21|/known:SGP 6 since-2025
8|/known:SGP 6 to-1999
-91|/known:SGP since-2025
-17|/known:SGP to-1999
-6|/known:SGP to-2021
-40|/known:SGP to-2024
-5|/known:SLB 1.7
-5|/known:SLB 1.7 2024
-5|/known:SLB 1.7 to-2024
-4|/known:SLB 2.4
-4|/known:SLB 2.4 2024
-4|/known:SLB 2.4 to-2024
-9|/known:SLB to-2024
16|/known:SOM 5.5
16|/known:SOM 5.5 2025
16|/known:SOM 5.5 since-2025
17|/known:SOM since-2025
-3|/known:SRB 1.4
-3|/known:SRB 1.4 1999
-3|/known:SRB 1.4 to-1999
-4|/known:SRB 1.81
-4|/known:SRB 1.81 1999
-4|/known:SRB 1.81 to-1999
-15|/known:SRB 2.1
-9|/known:SRB 2.1 2024
-5|/known:SRB 2.1 2025
-5|/known:SRB 2.1 since-2025
-9|/known:SRB 2.1 to-2024
-7|/known:SRB 2.5
-8|/known:SRB 2.5 2025
-8|/known:SRB 2.5 since-2025
15|/known:SRB 3
15|/known:SRB 3 2025
15|/known:SRB 3 since-2025
-6|/known:SRB 3.1
-6|/known:SRB 3.1 1999
-6|/known:SRB 3.1 to-1999
-3|/known:SRB 3.5
-3|/known:SRB 3.5 2025
-3|/known:SRB 3.5 since-2025
-5|/known:SRB 5
-5|/known:SRB 5 2025
-5|/known:SRB 5 since-2025
-4|/known:SRB since-2025
-18|/known:SRB to-1999
-9|/known:SRB to-2024
-5|/known:SSD 1.3
-5|/known:SSD 1.3 2025
-5|/known:SSD 1.3 since-2025
20|/known:SSD 3.5
20|/known:SSD 3.5 2025
20|/known:SSD 3.5 since-2025
15|/known:SSD since-2025
5|/known:SUR 1
5|/known:SUR 1 2024
5|/known:SUR 1 to-2024
-8|/known:SUR 3.5
-8|/known:SUR 3.5 2025
-8|/known:SUR 3.5 since-2025
-8|/known:SUR since-2025
5|/known:SUR to-2024
-28|/known:SVK 1.5
-28|/known:SVK 1.5 2025
-28|/known:SVK 1.5 since-2025
73|/known:SVK 2
8|/known:SVK 2 2003
18|/known:SVK 2 2023
42|/known:SVK 2 2025
6|/known:SVK 2 2026
47|/known:SVK 2 since-2025
8|/known:SVK 2 to-2013
18|/known:SVK 2 to-2024
-7|/known:SVK 2.1
-7|/known:SVK 2.1 2025
-7|/known:SVK 2.1 since-2025
3|/known:SVK 2.5 2023
3|/known:SVK 2.5 to-2024
-6|/known:SVK 3
-5|/known:SVK 3 2025
-6|/known:SVK 3 since-2025
6|/known:SVK 3.3
6|/known:SVK 3.3 2025
6|/known:SVK 3.3 since-2025
-26|/known:SVK 3.5 2025
25|/known:SVK 3.5 2026
12|/known:SVK since-2025
8|/known:SVK to-2013
21|/known:SVK to-2024
11|/known:SVN 1.29
4|/known:SVN 1.29 2024
6|/known:SVN 1.29 2025
6|/known:SVN 1.29 since-2025
4|/known:SVN 1.29 to-2024
13|/known:SVN 1.3
6|/known:SVN 1.3 2024
7|/known:SVN 1.3 2025
7|/known:SVN 1.3 since-2025
6|/known:SVN 1.3 to-2024
34|/known:SVN 2
36|/known:SVN 2 2025
33|/known:SVN 2 since-2025
20|/known:SVN 3
19|/known:SVN 3 2025
20|/known:SVN 3 since-2025
-14|/known:SVN 3.5
-14|/known:SVN 3.5 2025
-14|/known:SVN 3.5 since-2025
-36|/known:SVN 5
-36|/known:SVN 5 2025
-36|/known:SVN 5 since-2025
-5|/known:SVN 5.3
-5|/known:SVN 5.3 2026
-5|/known:SVN 5.3 since-2025
12|/known:SVN since-2025
9|/known:SVN to-2024
-3|/known:SWE 1
-3|/known:SWE 1 2025
-3|/known:SWE 1 since-2025
11|/known:SWE 1.1
11|/known:SWE 1.1 2024
11|/known:SWE 1.1 to-2024
-5|/known:SWE 1.3
-8|/known:SWE 1.3 2022
-8|/known:SWE 1.3 to-2024
-3|/known:SWE 1.4
-3|/known:SWE 1.4 2025
-3|/known:SWE 1.4 since-2025
-13|/known:SWE 1.5
-13|/known:SWE 1.5 2025
-13|/known:SWE 1.5 since-2025
-23|/known:SWE 1.6
-16|/known:SWE 1.6 2023
-6|/known:SWE 1.6 2025
-6|/known:SWE 1.6 since-2025
-16|/known:SWE 1.6 to-2024
-15|/known:SWE 1.7
-15|/known:SWE 1.7 2022
-15|/known:SWE 1.7 to-2024
48|/known:SWE 2 2022
-3|/known:SWE 2 2023
-14|/known:SWE 2 2024
-47|/known:SWE 2 2025
17|/known:SWE 2 2026
-30|/known:SWE 2 since-2025
30|/known:SWE 2 to-2024
19|/known:SWE 2.1
3|/known:SWE 2.1 2023
16|/known:SWE 2.1 2024
19|/known:SWE 2.1 to-2024
-3|/known:SWE 2.3
-3|/known:SWE 2.3 2026
-3|/known:SWE 2.3 since-2025
30|/known:SWE 2.4
31|/known:SWE 2.4 2025
31|/known:SWE 2.4 since-2025
-5|/known:SWE 2.5
-3|/known:SWE 2.5 2023
-3|/known:SWE 2.5 to-2024
9|/known:SWE 2.6
9|/known:SWE 2.6 2025
8|/known:SWE 2.6 since-2025
11|/known:SWE 2.8
10|/known:SWE 2.8 2025
11|/known:SWE 2.8 since-2025
13|/known:SWE 2.9
13|/known:SWE 2.9 2026
13|/known:SWE 2.9 since-2025
-49|/known:SWE 3
-38|/known:SWE 3 2024
-11|/known:SWE 3 2025
-11|/known:SWE 3 since-2025
-38|/known:SWE 3 to-2024
-7|/known:SWE 3.2
-3|/known:SWE 3.2 2023
-3|/known:SWE 3.2 2026
-4|/known:SWE 3.2 since-2025
-3|/known:SWE 3.2 to-2024
-11|/known:SWE 3.3
-11|/known:SWE 3.3 2025
-11|/known:SWE 3.3 since-2025
3|/known:SWE 3.4 1976
-4|/known:SWE 3.4 2025
-4|/known:SWE 3.4 since-2025
3|/known:SWE 3.4 to-1999
21|/known:SWE 3.5
4|/known:SWE 3.5 1977
14|/known:SWE 3.5 2025
3|/known:SWE 3.5 2026
17|/known:SWE 3.5 since-2025
4|/known:SWE 3.5 to-1999
19|/known:SWE 4
3|/known:SWE 4 2024
13|/known:SWE 4 2025
3|/known:SWE 4 2026
16|/known:SWE 4 since-2025
3|/known:SWE 4 to-2024
11|/known:SWE 4.2
11|/known:SWE 4.2 2025
11|/known:SWE 4.2 since-2025
4|/known:SWE 4.4
5|/known:SWE 4.4 2024
5|/known:SWE 4.4 to-2024
-7|/known:SWE 4.8
-7|/known:SWE 4.8 2026
-7|/known:SWE 4.8 since-2025
6|/known:SWE 5
6|/known:SWE 5 2025
6|/known:SWE 5 since-2025
-9|/known:SWE 5.4
-9|/known:SWE 5.4 2025
-9|/known:SWE 5.4 since-2025
-3|/known:SWE 5.5
-3|/known:SWE 5.5 2024
-3|/known:SWE 5.5 to-2024
-5|/known:SWE 5.9
-5|/known:SWE 5.9 2024
-5|/known:SWE 5.9 to-2024
5|/known:SWE to-1999
-27|/known:SWE to-2024
22|/known:SWZ 1
22|/known:SWZ 1 2024
22|/known:SWZ 1 to-2024
-4|/known:SWZ 1.4
-4|/known:SWZ 1.4 2024
-4|/known:SWZ 1.4 to-2024
7|/known:SWZ 1.9
7|/known:SWZ 1.9 2025
7|/known:SWZ 1.9 since-2025
-46|/known:SWZ 3.3
-46|/known:SWZ 3.3 2025
-46|/known:SWZ 3.3 since-2025
-36|/known:SWZ since-2025
19|/known:SWZ to-2024
-5|/known:SYR 2
-5|/known:SYR 2 2025
-5|/known:SYR 2 since-2025
10|/known:SYR 4
10|/known:SYR 4 2025
10|/known:SYR 4 since-2025
-8|/known:SYR 4.4
-8|/known:SYR 4.4 2024
-8|/known:SYR 4.4 to-2024
4|/known:SYR 5
-10|/known:SYR 5 2024
14|/known:SYR 5 2025
14|/known:SYR 5 since-2025
-10|/known:SYR 5 to-2024
5|/known:SYR 6
6|/known:SYR 6 2025
6|/known:SYR 6 since-2025
25|/known:SYR since-2025
-19|/known:SYR to-2024
12|/known:TCD 3.4
12|/known:TCD 3.4 2024
12|/known:TCD 3.4 to-2024
16|/known:TCD 3.5
16|/known:TCD 3.5 2025
16|/known:TCD 3.5 since-2025
4|/known:TCD 3.6
4|/known:TCD 3.6 2025
4|/known:TCD 3.6 since-2025
18|/known:TCD since-2025
14|/known:TCD to-2024
10|/known:TGO 3.1
10|/known:TGO 3.1 2026
10|/known:TGO 3.1 since-2025
8|/known:TGO since-2025
-4|/known:THA 0.8
-4|/known:THA 0.8 2026
-4|/known:THA 0.8 since-2025
-4|/known:THA 0.9
-4|/known:THA 0.9 2026
-4|/known:THA 0.9 since-2025
10|/known:THA 1 2025
-10|/known:THA 1 2026
18|/known:THA 1.1
10|/known:THA 1.1 2025
8|/known:THA 1.1 2026
18|/known:THA 1.1 since-2025
20|/known:THA 1.2
4|/known:THA 1.2 2024
15|/known:THA 1.2 2026
16|/known:THA 1.2 since-2025
4|/known:THA 1.2 to-2024
16|/known:THA 1.3
19|/known:THA 1.3 2024
-3|/known:THA 1.3 2025
-3|/known:THA 1.3 since-2025
19|/known:THA 1.3 to-2024
20|/known:THA 1.4
19|/known:THA 1.4 2025
19|/known:THA 1.4 since-2025
16|/known:THA 1.5
3|/known:THA 1.5 1999
11|/known:THA 1.5 2025
12|/known:THA 1.5 since-2025
3|/known:THA 1.5 to-1999
-31|/known:THA 1.7
-31|/known:THA 1.7 2025
-31|/known:THA 1.7 since-2025
-4|/known:THA 1.9
-4|/known:THA 1.9 2026
-4|/known:THA 1.9 since-2025
-5|/known:THA 2
-3|/known:THA 2 2023
-13|/known:THA 2 2024
5|/known:THA 2 2025
6|/known:THA 2 2026
11|/known:THA 2 since-2025
-16|/known:THA 2 to-2024
-9|/known:THA 2.1
-9|/known:THA 2.1 2025
-9|/known:THA 2.1 since-2025
-4|/known:THA 2.2
-4|/known:THA 2.2 2025
-4|/known:THA 2.2 since-2025
-13|/known:THA 2.9
-13|/known:THA 2.9 2025
-13|/known:THA 2.9 since-2025
-8|/known:THA 3.5
-8|/known:THA 3.5 2025
-8|/known:THA 3.5 since-2025
-6|/known:THA 4
-8|/known:THA 4 2025
-8|/known:THA 4 since-2025
-22|/known:THA 5
-21|/known:THA 5 2025
-21|/known:THA 5 since-2025
-35|/known:THA since-2025
6|/known:THA to-2024
3|/known:TJK 2
3|/known:TJK 2 2025
3|/known:TJK 2 since-2025
19|/known:TJK 3
19|/known:TJK 3 2025
19|/known:TJK 3 since-2025
23|/known:TJK since-2025
3|/known:TKM 2
3|/known:TKM 2 2025
3|/known:TKM 2 since-2025
17|/known:TKM 2.5
17|/known:TKM 2.5 2026
17|/known:TKM 2.5 since-2025
20|/known:TKM since-2025
-40|/known:TLS 1
-40|/known:TLS 1 2025
-40|/known:TLS 1 since-2025
4|/known:TLS 1.2
4|/known:TLS 1.2 2024
4|/known:TLS 1.2 to-2024
-40|/known:TLS since-2025
4|/known:TLS to-2024
22|/known:TON 1.2
22|/known:TON 1.2 2025
22|/known:TON 1.2 since-2025
15|/known:TON 1.6
15|/known:TON 1.6 2025
15|/known:TON 1.6 since-2025
36|/known:TON since-2025
-5|/known:TTO 1.3
-5|/known:TTO 1.3 2025
-5|/known:TTO 1.3 since-2025
4|/known:TTO 1.5
4|/known:TTO 1.5 2025
4|/known:TTO 1.5 since-2025
-38|/known:TUN 3
-38|/known:TUN 3 2026
-38|/known:TUN 3 since-2025
-38|/known:TUN since-2025
-16|/known:TUR 0.25
-16|/known:TUR 0.25 2026
-16|/known:TUR 0.25 since-2025
-3|/known:TUR 1.3
-3|/known:TUR 1.3 2024
-3|/known:TUR 1.3 to-2024
26|/known:TUR 1.31
26|/known:TUR 1.31 2023
26|/known:TUR 1.31 to-2024
-14|/known:TUR 1.5
-10|/known:TUR 1.5 2025
-5|/known:TUR 1.5 2026
-15|/known:TUR 1.5 since-2025
-9|/known:TUR 1.6
-9|/known:TUR 1.6 2025
-9|/known:TUR 1.6 since-2025
-4|/known:TUR 1.7
-4|/known:TUR 1.7 2024
-4|/known:TUR 1.7 to-2024
-12|/known:TUR 1.8
-10|/known:TUR 1.8 2024
-10|/known:TUR 1.8 to-2024
-3|/known:TUR 1.9
-3|/known:TUR 1.9 2025
-3|/known:TUR 1.9 since-2025
-5|/known:TUR 2
20|/known:TUR 2 2018
-5|/known:TUR 2 2025
-14|/known:TUR 2 2026
-19|/known:TUR 2 since-2025
20|/known:TUR 2 to-2021
-4|/known:TUR 2 to-2024
10|/known:TUR 2.1
13|/known:TUR 2.1 2025
-4|/known:TUR 2.1 2026
9|/known:TUR 2.1 since-2025
9|/known:TUR 2.3
-3|/known:TUR 2.3 2025
12|/known:TUR 2.3 2026
9|/known:TUR 2.3 since-2025
3|/known:TUR 2.33
3|/known:TUR 2.33 2025
3|/known:TUR 2.33 since-2025
-3|/known:TUR 2.4
8|/known:TUR 2.4 2025
-11|/known:TUR 2.4 2026
-3|/known:TUR 2.4 since-2025
-36|/known:TUR 3
-23|/known:TUR 3 2025
-13|/known:TUR 3 2026
-36|/known:TUR 3 since-2025
-14|/known:TUR 3.5
14|/known:TUR 3.5 2025
-28|/known:TUR 3.5 2026
-14|/known:TUR 3.5 since-2025
-24|/known:TUR 4
-24|/known:TUR 4 2024
-24|/known:TUR 4 to-2024
4|/known:TUR 4.5
4|/known:TUR 4.5 1999
4|/known:TUR 4.5 to-1999
13|/known:TUR 5
-4|/known:TUR 5 2024
61|/known:TUR 5 2025
-44|/known:TUR 5 2026
17|/known:TUR 5 since-2025
-4|/known:TUR 5 to-2024
-4|/known:TUR 5.3
-4|/known:TUR 5.3 2026
-4|/known:TUR 5.3 since-2025
-5|/known:TUR 6
-3|/known:TUR 6 2024
-3|/known:TUR 6 to-2024
-89|/known:TUR since-2025
21|/known:TUR to-2021
-30|/known:TUR to-2024
-23|/known:TWN 0.14
-23|/known:TWN 0.14 2025
-23|/known:TWN 0.14 since-2025
-13|/known:TWN 0.5
-13|/known:TWN 0.5 2025
-13|/known:TWN 0.5 since-2025
-4|/known:TWN 0.8
-4|/known:TWN 0.8 2024
-4|/known:TWN 0.8 to-2024
-10|/known:TWN 1
-4|/known:TWN 1 2023
-5|/known:TWN 1 2025
-5|/known:TWN 1 since-2025
-4|/known:TWN 1 to-2024
-4|/known:TWN 1.2
-4|/known:TWN 1.2 to-2024
-25|/known:TWN 1.3
-3|/known:TWN 1.3 2022
-3|/known:TWN 1.3 2024
-19|/known:TWN 1.3 2025
-19|/known:TWN 1.3 since-2025
-6|/known:TWN 1.3 to-2024
-12|/known:TWN 1.4
-11|/known:TWN 1.4 2026
-12|/known:TWN 1.4 since-2025
-35|/known:TWN 1.5
-3|/known:TWN 1.5 2022
-10|/known:TWN 1.5 2024
-20|/known:TWN 1.5 2025
-22|/known:TWN 1.5 since-2025
-13|/known:TWN 1.5 to-2024
4|/known:TWN 1.6 2023
-10|/known:TWN 1.7
8|/known:TWN 1.7 2022
-17|/known:TWN 1.7 2025
-18|/known:TWN 1.7 since-2025
8|/known:TWN 1.7 to-2024
-21|/known:TWN 1.8
-24|/known:TWN 1.8 2024
-24|/known:TWN 1.8 to-2024
-11|/known:TWN 1.9
-11|/known:TWN 1.9 2025
-11|/known:TWN 1.9 since-2025
73|/known:TWN 1E+1
14|/known:TWN 1E+1 2024
56|/known:TWN 1E+1 2025
4|/known:TWN 1E+1 2026
60|/known:TWN 1E+1 since-2025
14|/known:TWN 1E+1 to-2024
-55|/known:TWN 2
-21|/known:TWN 2 2022
4|/known:TWN 2 2023
-7|/known:TWN 2 2024
-14|/known:TWN 2 2025
-17|/known:TWN 2 2026
-31|/known:TWN 2 since-2025
-23|/known:TWN 2 to-2024
11|/known:TWN 2.1
3|/known:TWN 2.1 2021
-17|/known:TWN 2.1 2024
8|/known:TWN 2.1 2025
16|/known:TWN 2.1 2026
25|/known:TWN 2.1 since-2025
3|/known:TWN 2.1 to-2021
-17|/known:TWN 2.1 to-2024
19|/known:TWN 2.2
7|/known:TWN 2.2 2022
3|/known:TWN 2.2 2024
6|/known:TWN 2.2 2025
3|/known:TWN 2.2 2026
8|/known:TWN 2.2 since-2025
11|/known:TWN 2.2 to-2024
-43|/known:TWN 2.3
-43|/known:TWN 2.3 2025
-44|/known:TWN 2.3 since-2025
6|/known:TWN 2.4
3|/known:TWN 2.4 2022
4|/known:TWN 2.4 to-2024
21|/known:TWN 2.45
3|/known:TWN 2.45 2024
18|/known:TWN 2.45 2025
18|/known:TWN 2.45 since-2025
3|/known:TWN 2.45 to-2024
33|/known:TWN 2.5
8|/known:TWN 2.5 2023
17|/known:TWN 2.5 2024
17|/known:TWN 2.5 2025
-9|/known:TWN 2.5 2026
8|/known:TWN 2.5 since-2025
25|/known:TWN 2.5 to-2024
-10|/known:TWN 2.6
3|/known:TWN 2.6 2022
-4|/known:TWN 2.6 2025
-11|/known:TWN 2.6 2026
-16|/known:TWN 2.6 since-2025
5|/known:TWN 2.6 to-2024
-3|/known:TWN 2.7
-3|/known:TWN 2.7 2023
-3|/known:TWN 2.7 to-2024
3|/known:TWN 2.84
3|/known:TWN 2.84 2025
3|/known:TWN 2.84 since-2025
30|/known:TWN 3
3|/known:TWN 3 2002
24|/known:TWN 3 2022
19|/known:TWN 3 2023
-23|/known:TWN 3 2024
12|/known:TWN 3 2025
-9|/known:TWN 3 2026
3|/known:TWN 3 since-2025
4|/known:TWN 3 to-2013
20|/known:TWN 3 to-2024
-18|/known:TWN 3-3.5
-16|/known:TWN 3-3.5 2026
-16|/known:TWN 3-3.5 since-2025
59|/known:TWN 3.3
27|/known:TWN 3.3 2025
32|/known:TWN 3.3 2026
59|/known:TWN 3.3 since-2025
24|/known:TWN 3.32
22|/known:TWN 3.32 2025
24|/known:TWN 3.32 since-2025
8|/known:TWN 3.4
-3|/known:TWN 3.4 2025
12|/known:TWN 3.4 2026
10|/known:TWN 3.4 since-2025
-12|/known:TWN 3.5
-25|/known:TWN 3.5 2025
12|/known:TWN 3.5 2026
-13|/known:TWN 3.5 since-2025
3|/known:TWN 3.6
3|/known:TWN 3.6 since-2025
-15|/known:TWN 3.9
-15|/known:TWN 3.9 2025
-15|/known:TWN 3.9 since-2025
-3|/known:TWN 34
-9|/known:TWN 4
-8|/known:TWN 4 2025
-10|/known:TWN 4 since-2025
17|/known:TWN 4.4
17|/known:TWN 4.4 2025
17|/known:TWN 4.4 since-2025
-14|/known:TWN 4.5
-4|/known:TWN 4.5 2023
-11|/known:TWN 4.5 2025
-11|/known:TWN 4.5 since-2025
-4|/known:TWN 4.5 to-2024
5|/known:TWN 4.7
5|/known:TWN 4.7 2025
5|/known:TWN 4.7 since-2025
79|/known:TWN 5
33|/known:TWN 5 2024
43|/known:TWN 5 2026
44|/known:TWN 5 since-2025
35|/known:TWN 5 to-2024
11|/known:TWN 5.7
11|/known:TWN 5.7 2026
11|/known:TWN 5.7 since-2025
-6|/known:TWN 6
-8|/known:TWN 6 1995
4|/known:TWN 6 2026
-8|/known:TWN 6 to-1999
15|/known:TWN 7
3|/known:TWN 7 2023
12|/known:TWN 7 2025
12|/known:TWN 7 since-2025
3|/known:TWN 7 to-2024
29|/known:TWN since-2025
-5|/known:TWN to-1999
6|/known:TWN to-2013
24|/known:TWN to-2024
8|/known:TZA 2 2024
-7|/known:TZA 2 2025
-7|/known:TZA 2 since-2025
8|/known:TZA 2 to-2024
-13|/known:TZA since-2025
8|/known:TZA to-2024
9|/known:UGA 1
9|/known:UGA 1 2025
9|/known:UGA 1 since-2025
-4|/known:UGA 1.3
-4|/known:UGA 1.3 2025
-4|/known:UGA 1.3 since-2025
-7|/known:UGA 2
-7|/known:UGA 2 2024
-7|/known:UGA 2 to-2024
4|/known:UGA 2.6
4|/known:UGA 2.6 2025
4|/known:UGA 2.6 since-2025
-26|/known:UGA 3.5
-26|/known:UGA 3.5 2025
-26|/known:UGA 3.5 since-2025
-16|/known:UGA since-2025
-7|/known:UGA to-2024
-6|/known:UKR 0.2
-6|/known:UKR 0.2 2025
-6|/known:UKR 0.2 since-2025
-25|/known:UKR 0.25
-3|/known:UKR 0.25 2024
-19|/known:UKR 0.25 2025
-3|/known:UKR 0.25 2026
-22|/known:UKR 0.25 since-2025
-3|/known:UKR 0.25 to-2024
-16|/known:UKR 0.3
-16|/known:UKR 0.3 2024
-16|/known:UKR 0.3 to-2024
-20|/known:UKR 0.5
-20|/known:UKR 0.5 2025
-20|/known:UKR 0.5 since-2025
-5|/known:UKR 1
-4|/known:UKR 1 2022
-7|/known:UKR 1 to-2024
-10|/known:UKR 1.3
-9|/known:UKR 1.3 2025
-9|/known:UKR 1.3 since-2025
-15|/known:UKR 1.5
-15|/known:UKR 1.5 2025
-15|/known:UKR 1.5 since-2025
18|/known:UKR 15
18|/known:UKR 15 2025
18|/known:UKR 15 since-2025
8|/known:UKR 19
8|/known:UKR 19 2025
8|/known:UKR 19 since-2025
40|/known:UKR 1E+1
40|/known:UKR 1E+1 2025
40|/known:UKR 1E+1 since-2025
-36|/known:UKR 2
-5|/known:UKR 2 2022
-4|/known:UKR 2 2023
-14|/known:UKR 2 2024
-13|/known:UKR 2 2025
-13|/known:UKR 2 since-2025
-23|/known:UKR 2 to-2024
-5|/known:UKR 2.1
-5|/known:UKR 2.1 2025
-5|/known:UKR 2.1 since-2025
-15|/known:UKR 2.2
-14|/known:UKR 2.2 2022
-14|/known:UKR 2.2 to-2024
-6|/known:UKR 2.5
-6|/known:UKR 2.5 2025
-6|/known:UKR 2.5 since-2025
-3|/known:UKR 2.7 2024
-3|/known:UKR 2.7 to-2024
6|/known:UKR 25
6|/known:UKR 25 2025
6|/known:UKR 25 since-2025
5|/known:UKR 26.3
6|/known:UKR 27
5|/known:UKR 27 2026
6|/known:UKR 27 since-2025
14|/known:UKR 27.2
14|/known:UKR 27.2 2025
14|/known:UKR 27.2 since-2025
-7|/known:UKR 3
-7|/known:UKR 3 2025
-7|/known:UKR 3 since-2025
19|/known:UKR 3.2
14|/known:UKR 3.2 2023
6|/known:UKR 3.2 2024
20|/known:UKR 3.2 to-2024
12|/known:UKR 3.4
12|/known:UKR 3.4 2025
12|/known:UKR 3.4 since-2025
-6|/known:UKR 3.5
-4|/known:UKR 3.5 2025
-4|/known:UKR 3.5 since-2025
38|/known:UKR 34
13|/known:UKR 34 2023
23|/known:UKR 34 2025
23|/known:UKR 34 since-2025
15|/known:UKR 34 to-2024
8|/known:UKR 37
8|/known:UKR 37 2024
8|/known:UKR 37 to-2024
9|/known:UKR 3E+1
4|/known:UKR 3E+1 2025
4|/known:UKR 3E+1 since-2025
-28|/known:UKR 4
-28|/known:UKR 4 2025
-28|/known:UKR 4 since-2025
-3|/known:UKR 4.7
-3|/known:UKR 4.7 2025
-3|/known:UKR 4.7 since-2025
3|/known:UKR 4E+1
3|/known:UKR 4E+1 2026
3|/known:UKR 4E+1 since-2025
-13|/known:UKR 5
-13|/known:UKR 5 2025
-13|/known:UKR 5 since-2025
-17|/known:UKR 5.4
-17|/known:UKR 5.4 2025
-17|/known:UKR 5.4 since-2025
10|/known:UKR 6
10|/known:UKR 6 2025
10|/known:UKR 6 since-2025
9|/known:UKR 7
9|/known:UKR 7 2025
9|/known:UKR 7 since-2025
-4|/known:UKR 7.2
-4|/known:UKR 7.2 2025
-4|/known:UKR 7.2 since-2025
-4|/known:UKR 8
-26|/known:UKR 8.6
-26|/known:UKR 8.6 2025
-26|/known:UKR 8.6 since-2025
-43|/known:UKR since-2025
-28|/known:UKR to-2024
-6|/known:URY 1.2
-6|/known:URY 1.2 2025
-6|/known:URY 1.2 since-2025
-8|/known:URY since-2025
19|/known:USA 0.1
19|/known:USA 0.1 2025
19|/known:USA 0.1 since-2025
-11|/known:USA 0.2
-11|/known:USA 0.2 2025
-11|/known:USA 0.2 since-2025
-36|/known:USA 0.3
-36|/known:USA 0.3 2026
-36|/known:USA 0.3 since-2025
-38|/known:USA 0.9
-4|/known:USA 0.9 1980
-3|/known:USA 0.9 2007
-7|/known:USA 0.9 2019
-5|/known:USA 0.9 2023
-13|/known:USA 0.9 2024
-7|/known:USA 0.9 to-1999
-3|/known:USA 0.9 to-2013
-8|/known:USA 0.9 to-2021
-18|/known:USA 0.9 to-2024
-17|/known:USA 0.91
-3|/known:USA 0.91 1980
-14|/known:USA 0.91 1981
-17|/known:USA 0.91 to-1999
-18|/known:USA 0.93
-17|/known:USA 0.93 1982
-17|/known:USA 0.93 to-1999
-3|/known:USA 0.948
-3|/known:USA 0.948 1997
-3|/known:USA 0.948 to-1999
-3|/known:USA 0.98
-3|/known:USA 0.997
-3|/known:USA 0.997 to-1999
-52|/known:USA 1
-10|/known:USA 1 1977
-4|/known:USA 1 1988
-10|/known:USA 1 2005
-4|/known:USA 1 2009
-4|/known:USA 1 2016
-5|/known:USA 1 2023
-3|/known:USA 1 2025
-4|/known:USA 1 since-2025
-19|/known:USA 1 to-1999
-15|/known:USA 1 to-2013
-7|/known:USA 1 to-2021
-6|/known:USA 1 to-2024
-7|/known:USA 1.09
-7|/known:USA 1.09 2022
-7|/known:USA 1.09 to-2024
-6|/known:USA 1.1
-5|/known:USA 1.1 to-1999
-15|/known:USA 1.2
-4|/known:USA 1.2 2016
-3|/known:USA 1.2 2022
-3|/known:USA 1.2 2024
-5|/known:USA 1.2 to-2021
-7|/known:USA 1.2 to-2024
-3|/known:USA 1.25
-3|/known:USA 1.25 to-2021
-11|/known:USA 1.3
-4|/known:USA 1.3 2019
-21|/known:USA 1.3 2024
16|/known:USA 1.3 2025
16|/known:USA 1.3 since-2025
-5|/known:USA 1.3 to-2021
-22|/known:USA 1.3 to-2024
-16|/known:USA 1.37
-13|/known:USA 1.37 2019
-3|/known:USA 1.37 2025
-3|/known:USA 1.37 since-2025
-13|/known:USA 1.37 to-2021
-37|/known:USA 1.4
-29|/known:USA 1.4 2025
-31|/known:USA 1.4 since-2025
-3|/known:USA 1.4 to-2021
-3|/known:USA 1.4 to-2024
-40|/known:USA 1.5
-4|/known:USA 1.5 1982
-3|/known:USA 1.5 2007
-15|/known:USA 1.5 2025
-7|/known:USA 1.5 2026
-22|/known:USA 1.5 since-2025
-7|/known:USA 1.5 to-1999
-6|/known:USA 1.5 to-2013
-33|/known:USA 1.6
-15|/known:USA 1.6 2024
-5|/known:USA 1.6 2025
-10|/known:USA 1.6 2026
-15|/known:USA 1.6 since-2025
-15|/known:USA 1.6 to-2024
-4|/known:USA 1.7
-10|/known:USA 1.7 1980
-3|/known:USA 1.7 1981
-3|/known:USA 1.7 2020
21|/known:USA 1.7 2025
21|/known:USA 1.7 since-2025
-18|/known:USA 1.7 to-1999
-4|/known:USA 1.7 to-2021
-20|/known:USA 1.8
-12|/known:USA 1.8 1980
-4|/known:USA 1.8 2025
-5|/known:USA 1.8 since-2025
-14|/known:USA 1.8 to-1999
-19|/known:USA 1.9
-6|/known:USA 1.9 2001
-5|/known:USA 1.9 2025
-6|/known:USA 1.9 2026
-11|/known:USA 1.9 since-2025
-7|/known:USA 1.9 to-2013
-3|/known:USA 1.95
-3|/known:USA 1.95 2014
-3|/known:USA 1.95 to-2021
12|/known:USA 1E+1 2023
-5|/known:USA 1E+1 2024
-4|/known:USA 1E+1 2025
-5|/known:USA 1E+1 since-2025
6|/known:USA 1E+1 to-2024
-73|/known:USA 2
-3|/known:USA 2 1990
-6|/known:USA 2 2013
-3|/known:USA 2 2014
-16|/known:USA 2 2019
-3|/known:USA 2 2022
-8|/known:USA 2 2023
-10|/known:USA 2 2024
10|/known:USA 2 2025
-20|/known:USA 2 2026
-10|/known:USA 2 since-2025
-7|/known:USA 2 to-1999
-10|/known:USA 2 to-2013
-26|/known:USA 2 to-2021
-21|/known:USA 2 to-2024
-16|/known:USA 2.1
-6|/known:USA 2.1 2024
-3|/known:USA 2.1 2025
-6|/known:USA 2.1 2026
-9|/known:USA 2.1 since-2025
-6|/known:USA 2.1 to-2024
-29|/known:USA 2.2
-28|/known:USA 2.2 2025
-29|/known:USA 2.2 since-2025
-23|/known:USA 2.3
-21|/known:USA 2.3 2025
-23|/known:USA 2.3 since-2025
-14|/known:USA 2.4
-4|/known:USA 2.4 2017
-3|/known:USA 2.4 2024
-4|/known:USA 2.4 2025
-6|/known:USA 2.4 since-2025
-4|/known:USA 2.4 to-2021
-3|/known:USA 2.4 to-2024
-3|/known:USA 2.42
-3|/known:USA 2.42 since-2025
-29|/known:USA 2.5
16|/known:USA 2.5 1992
-12|/known:USA 2.5 2024
-29|/known:USA 2.5 2025
-30|/known:USA 2.5 since-2025
15|/known:USA 2.5 to-1999
-14|/known:USA 2.5 to-2024
-22|/known:USA 2.6
-16|/known:USA 2.6 2025
-17|/known:USA 2.6 since-2025
-4|/known:USA 2.6 to-2024
-32|/known:USA 2.8
-5|/known:USA 2.8 1997
-4|/known:USA 2.8 2025
-22|/known:USA 2.8 2026
-26|/known:USA 2.8 since-2025
-5|/known:USA 2.8 to-1999
16|/known:USA 2.9
9|/known:USA 2.9 2012
10|/known:USA 2.9 2024
-3|/known:USA 2.9 2025
-3|/known:USA 2.9 since-2025
9|/known:USA 2.9 to-2013
10|/known:USA 2.9 to-2024
-4|/known:USA 25
-4|/known:USA 25 2024
-4|/known:USA 25 to-2024
5|/known:USA 2E+1
5|/known:USA 2E+1 2025
5|/known:USA 2E+1 since-2025
-16|/known:USA 3
-5|/known:USA 3 1981
-11|/known:USA 3 1986
-4|/known:USA 3 1988
6|/known:USA 3 1992
-22|/known:USA 3 2024
-29|/known:USA 3 2025
60|/known:USA 3 2026
30|/known:USA 3 since-2025
-22|/known:USA 3 to-1999
-23|/known:USA 3 to-2024
47|/known:USA 3.1
9|/known:USA 3.1 1999
15|/known:USA 3.1 2023
11|/known:USA 3.1 2025
11|/known:USA 3.1 2026
22|/known:USA 3.1 since-2025
8|/known:USA 3.1 to-1999
16|/known:USA 3.1 to-2024
7|/known:USA 3.12
7|/known:USA 3.12 2021
7|/known:USA 3.12 to-2021
38|/known:USA 3.2
15|/known:USA 3.2 2024
15|/known:USA 3.2 2025
9|/known:USA 3.2 2026
24|/known:USA 3.2 since-2025
14|/known:USA 3.2 to-2024
16|/known:USA 3.22
13|/known:USA 3.22 2025
3|/known:USA 3.22 2026
16|/known:USA 3.22 since-2025
6|/known:USA 3.24
6|/known:USA 3.24 2024
6|/known:USA 3.24 to-2024
-3|/known:USA 3.3
-21|/known:USA 3.3 1986
-18|/known:USA 3.3 1987
-4|/known:USA 3.3 1988
4|/known:USA 3.3 2002
12|/known:USA 3.3 2016
10|/known:USA 3.3 2018
7|/known:USA 3.3 2023
35|/known:USA 3.3 2025
-29|/known:USA 3.3 2026
6|/known:USA 3.3 since-2025
-46|/known:USA 3.3 to-1999
4|/known:USA 3.3 to-2013
23|/known:USA 3.3 to-2021
10|/known:USA 3.3 to-2024
-9|/known:USA 3.32
-8|/known:USA 3.32 2025
-9|/known:USA 3.32 since-2025
25|/known:USA 3.38
7|/known:USA 3.38 2024
17|/known:USA 3.38 2025
17|/known:USA 3.38 since-2025
7|/known:USA 3.38 to-2024
53|/known:USA 3.4
-6|/known:USA 3.4 1978
-18|/known:USA 3.4 1982
8|/known:USA 3.4 1992
9|/known:USA 3.4 2016
15|/known:USA 3.4 2024
59|/known:USA 3.4 2025
-11|/known:USA 3.4 2026
47|/known:USA 3.4 since-2025
-19|/known:USA 3.4 to-1999
9|/known:USA 3.4 to-2021
15|/known:USA 3.4 to-2024
3|/known:USA 3.46
3|/known:USA 3.46 2023
3|/known:USA 3.46 to-2024
-14|/known:USA 3.5
6|/known:USA 3.5 2018
20|/known:USA 3.5 2022
8|/known:USA 3.5 2023
-8|/known:USA 3.5 2025
-40|/known:USA 3.5 2026
-48|/known:USA 3.5 since-2025
8|/known:USA 3.5 to-2021
29|/known:USA 3.5 to-2024
8|/known:USA 3.6
5|/known:USA 3.6 2016
4|/known:USA 3.6 2017
8|/known:USA 3.6 to-2021
12|/known:USA 3.68
12|/known:USA 3.68 2025
12|/known:USA 3.68 since-2025
10|/known:USA 3.7
6|/known:USA 3.7 2003
5|/known:USA 3.7 2025
5|/known:USA 3.7 since-2025
6|/known:USA 3.7 to-2013
23|/known:USA 3.71
23|/known:USA 3.71 2025
23|/known:USA 3.71 since-2025
7|/known:USA 3.8
11|/known:USA 3.8 2015
-10|/known:USA 3.8 2025
-10|/known:USA 3.8 since-2025
4|/known:USA 3.8 to-1999
11|/known:USA 3.8 to-2021
-6|/known:USA 3.9
-6|/known:USA 3.9 2024
-6|/known:USA 3.9 to-2024
-5|/known:USA 34
-5|/known:USA 34 2025
-5|/known:USA 34 since-2025
10|/known:USA 4
-25|/known:USA 4 1987
15|/known:USA 4 1988
12|/known:USA 4 1989
6|/known:USA 4 1990
-4|/known:USA 4 1999
14|/known:USA 4 2002
14|/known:USA 4 2007
8|/known:USA 4 2008
9|/known:USA 4 2009
6|/known:USA 4 2012
4|/known:USA 4 2014
-9|/known:USA 4 2018
-4|/known:USA 4 2024
-27|/known:USA 4 2025
-4|/known:USA 4 2026
-31|/known:USA 4 since-2025
52|/known:USA 4 to-2013
-7|/known:USA 4 to-2021
-4|/known:USA 4 to-2024
-5|/known:USA 4.1
16|/known:USA 4.2
17|/known:USA 4.2 2018
17|/known:USA 4.2 to-2021
7|/known:USA 4.4
11|/known:USA 4.4 2014
-6|/known:USA 4.4 2025
-6|/known:USA 4.4 since-2025
11|/known:USA 4.4 to-2021
33|/known:USA 4.5
17|/known:USA 4.5 2026
15|/known:USA 4.5 2027
33|/known:USA 4.5 since-2025
25|/known:USA 4.6
25|/known:USA 4.6 2026
25|/known:USA 4.6 since-2025
13|/known:USA 4.7
6|/known:USA 4.7 2013
-17|/known:USA 4.7 2025
26|/known:USA 4.7 2026
9|/known:USA 4.7 since-2025
7|/known:USA 4.7 to-2013
11|/known:USA 4.8
14|/known:USA 4.8 2026
12|/known:USA 4.8 since-2025
7|/known:USA 4.9
6|/known:USA 4.9 1992
6|/known:USA 4.9 to-1999
14|/known:USA 4.9-16.9
14|/known:USA 4.9-16.9 2024
14|/known:USA 4.9-16.9 to-2024
38|/known:USA 5
10|/known:USA 5 1978
3|/known:USA 5 1979
10|/known:USA 5 1980
3|/known:USA 5 1992
6|/known:USA 5 2022
16|/known:USA 5 2023
-25|/known:USA 5 2024
-17|/known:USA 5 2025
35|/known:USA 5 2026
19|/known:USA 5 since-2025
21|/known:USA 5 to-1999
31|/known:USA 5.2
18|/known:USA 5.2 1979
16|/known:USA 5.2 1980
31|/known:USA 5.2 to-1999
10|/known:USA 5.5
7|/known:USA 5.5 1981
3|/known:USA 5.5 1990
11|/known:USA 5.5 to-1999
14|/known:USA 5.6
14|/known:USA 5.6 to-1999
4|/known:USA 5.8
3|/known:USA 5.8 1989
4|/known:USA 5.8 to-1999
21|/known:USA 6
19|/known:USA 6 1976
10|/known:USA 6 1999
-6|/known:USA 6 2024
28|/known:USA 6 to-1999
-6|/known:USA 6 to-2024
4|/known:USA 6.1
3|/known:USA 6.1 1982
4|/known:USA 6.1 to-1999
15|/known:USA 6.2
13|/known:USA 6.2 2023
13|/known:USA 6.2 to-2024
15|/known:USA 6.3
15|/known:USA 6.3 1982
16|/known:USA 6.3 to-1999
6|/known:USA 6.4
6|/known:USA 6.4 1984
6|/known:USA 6.4 to-1999
14|/known:USA 6.5
9|/known:USA 6.5 1982
4|/known:USA 6.5 1986
3|/known:USA 6.5 1988
-4|/known:USA 6.5 2025
-4|/known:USA 6.5 since-2025
18|/known:USA 6.5 to-1999
16|/known:USA 6.6
16|/known:USA 6.6 1985
16|/known:USA 6.6 to-1999
16|/known:USA 6.8
16|/known:USA 6.8 1983
16|/known:USA 6.8 to-1999
8|/known:USA 7
9|/known:USA 7 1981
10|/known:USA 7 to-1999
11|/known:USA 8
11|/known:USA 8 2022
11|/known:USA 8 to-2024
25|/known:USA 9
25|/known:USA 9 2025
25|/known:USA 9 since-2025
-61|/known:USA since-2025
7|/known:USA to-1999
38|/known:USA to-2013
-13|/known:USA to-2021
-36|/known:USA to-2024
9|/known:UZB 3.5
9|/known:UZB 3.5 2025
9|/known:UZB 3.5 since-2025
8|/known:UZB since-2025
9|/known:VEN 0.7
9|/known:VEN 0.7 2025
9|/known:VEN 0.7 since-2025
6|/known:VEN 2.1
6|/known:VEN 2.1 2024
6|/known:VEN 2.1 to-2024
5|/known:VEN 3
5|/known:VEN 3 2025
5|/known:VEN 3 since-2025
-6|/known:VEN 3.2
-6|/known:VEN 3.2 2026
-6|/known:VEN 3.2 since-2025
-4|/known:VEN 3.4
-4|/known:VEN 3.4 2025
-4|/known:VEN 3.4 since-2025
-3|/known:VEN 4.5
-3|/known:VEN 4.5 2026
-3|/known:VEN 4.5 since-2025
6|/known:VEN to-2024
-4|/known:VNM 0.3
-4|/known:VNM 0.3 2025
-4|/known:VNM 0.3 since-2025
-18|/known:VNM 0.6
-18|/known:VNM 0.6 2026
-18|/known:VNM 0.6 since-2025
-14|/known:VNM 1
-11|/known:VNM 1 2025
-3|/known:VNM 1 2026
-14|/known:VNM 1 since-2025
-3|/known:VNM 1.1
-3|/known:VNM 1.1 2026
-3|/known:VNM 1.1 since-2025
-6|/known:VNM 1.3
-4|/known:VNM 1.3 2025
-6|/known:VNM 1.3 since-2025
-7|/known:VNM 1.5
-3|/known:VNM 1.5 2025
-3|/known:VNM 1.5 2026
-7|/known:VNM 1.5 since-2025
-3|/known:VNM 1.6
-3|/known:VNM 1.6 2024
-3|/known:VNM 1.6 to-2024
29|/known:VNM 1.8
25|/known:VNM 1.8 2025
4|/known:VNM 1.8 2026
29|/known:VNM 1.8 since-2025
19|/known:VNM 1.9
19|/known:VNM 1.9 2026
19|/known:VNM 1.9 since-2025
35|/known:VNM 2
-3|/known:VNM 2 2022
18|/known:VNM 2 2024
20|/known:VNM 2 2025
22|/known:VNM 2 since-2025
13|/known:VNM 2 to-2024
18|/known:VNM 2.1
18|/known:VNM 2.1 2025
18|/known:VNM 2.1 since-2025
-5|/known:VNM 2.2
-5|/known:VNM 2.2 2025
-5|/known:VNM 2.2 since-2025
20|/known:VNM 2.5
18|/known:VNM 2.5 2025
20|/known:VNM 2.5 since-2025
-6|/known:VNM 2.5-3.5
-6|/known:VNM 2.5-3.5 2026
-6|/known:VNM 2.5-3.5 since-2025
13|/known:VNM 3
3|/known:VNM 3 2024
9|/known:VNM 3 2025
9|/known:VNM 3 since-2025
3|/known:VNM 3 to-2024
-25|/known:VNM 3.5
-16|/known:VNM 3.5 2025
-9|/known:VNM 3.5 2026
-25|/known:VNM 3.5 since-2025
-23|/known:VNM 5
-19|/known:VNM 5 2025
-19|/known:VNM 5 since-2025
-7|/known:VNM 6
-7|/known:VNM 6 2025
-7|/known:VNM 6 since-2025
-22|/known:VNM 9
-22|/known:VNM 9 2025
-22|/known:VNM 9 since-2025
-22|/known:VNM since-2025
-3|/known:VNM to-1999
8|/known:VNM to-2024
-19|/known:VUT 5
-19|/known:VUT 5 2026
-19|/known:VUT 5 since-2025
-19|/known:VUT since-2025
17|/known:XKX 1.5
17|/known:XKX 1.5 2024
17|/known:XKX 1.5 to-2024
-6|/known:XKX 1.7
-6|/known:XKX 1.7 2024
-6|/known:XKX 1.7 to-2024
5|/known:XKX 2
-8|/known:XKX 2 2023
13|/known:XKX 2 2024
5|/known:XKX 2 to-2024
-13|/known:XKX 2.2
-13|/known:XKX 2.2 2024
-13|/known:XKX 2.2 to-2024
-5|/known:XKX 2.3
-5|/known:XKX 2.3 1999
-5|/known:XKX 2.3 to-1999
-5|/known:XKX 3
-5|/known:XKX 3 2025
-5|/known:XKX 3 since-2025
-6|/known:XKX 6
-6|/known:XKX 6 1999
-6|/known:XKX 6 to-1999
-5|/known:XKX since-2025
-12|/known:XKX to-1999
4|/known:XKX to-2024
-23|/known:YEM 13
-23|/known:YEM 13 2026
-23|/known:YEM 13 since-2025
7|/known:YEM 4
7|/known:YEM 4 2025
7|/known:YEM 4 since-2025
-6|/known:YEM 5
-6|/known:YEM 5 2026
-6|/known:YEM 5 since-2025
20|/known:YEM 6
20|/known:YEM 6 2024
20|/known:YEM 6 to-2024
-23|/known:YEM since-2025
20|/known:YEM to-2024
17|/known:ZAF 0.7
14|/known:ZAF 0.7 2024
3|/known:ZAF 0.7 2025
3|/known:ZAF 0.7 since-2025
14|/known:ZAF 0.7 to-2024
4|/known:ZAF 0.8
4|/known:ZAF 0.8 2025
4|/known:ZAF 0.8 since-2025
-4|/known:ZAF 1
-4|/known:ZAF 1 2024
-4|/known:ZAF 1 to-2024
20|/known:ZAF 1.5
17|/known:ZAF 1.5 2024
4|/known:ZAF 1.5 since-2025
17|/known:ZAF 1.5 to-2024
-8|/known:ZAF 2.2
-8|/known:ZAF 2.2 2024
-8|/known:ZAF 2.2 to-2024
9|/known:ZAF since-2025
19|/known:ZAF to-2024
-3|/known:ZMB 0.8
-3|/known:ZMB 0.8 2025
-3|/known:ZMB 0.8 since-2025
4|/known:ZMB 1.1
4|/known:ZMB 1.1 2025
4|/known:ZMB 1.1 since-2025
-14|/known:ZMB 1.2
-14|/known:ZMB 1.2 2025
-14|/known:ZMB 1.2 since-2025
-14|/known:ZMB 2
-14|/known:ZMB 2 2025
-14|/known:ZMB 2 since-2025
-27|/known:ZMB since-2025
-23|/known:ZWE 2
-23|/known:ZWE 2 2025
-23|/known:ZWE 2 since-2025
-23|/known:ZWE since-2025
38|/last:before
10|/last:same-sentence
8|/named:1
62|/named:2
113|/named:3
-64|/one-of-several
51|/ruled
14|/ruled:spender-after
-18|/ruled:spender-after-asked
8|/ruled:spender-asked
-33|/ruled:spender-asked-before
-39|/ruled:spender-before
-9|/ruled:spender-beside
37|/ruled:spender-both
-63|/ruled:spender-clause
-40|/ruled:spender-clause-after
7|/ruled:spender-denier
-23|/ruled:spender-denies
12|/ruled:spender-denies-after
26|/ruled:spender-gapped
-31|/ruled:spender-home
-21|/ruled:spender-listed
45|/ruled:spender-located
16|/ruled:spender-matched
9|/ruled:spender-meets
-52|/ruled:spender-members
-52|/ruled:spender-near
-49|/ruled:spender-near-asked
-21|/ruled:spender-object
46|/ruled:spender-object-asked
79|/ruled:spender-of-gdp
-27|/ruled:spender-of-noun
-48|/ruled:spender-ours
-54|/ruled:spender-party
37|/ruled:spender-pronoun
85|/ruled:spender-relative
118|/ruled:spender-respectively
11|/ruled:spender-set-by
-26|/ruled:spender-should
3|/ruled:spender-should-asked
-57|/ruled:spender-standard
-35|/ruled:spender-subject
96|/ruled:spender-where
101|/ruled:spender-whoever
4|/same-figure-of-another
-4|/same-figure-of-it
42|/several:11
-95|/several:2
-10|/several:3
-14|/several:4
74|/several:5
-8|/several:6
10|/subject-of:abide by
35|/subject-of:able
-47|/subject-of:about
8|/subject-of:accept
30|/subject-of:adopt
9|/subject-of:advance
-7|/subject-of:advise
-6|/subject-of:advocate
-11|/subject-of:afford
-33|/subject-of:agree
12|/subject-of:aim
5|/subject-of:allocate
-11|/subject-of:allot
-3|/subject-of:amount
-7|/subject-of:angle for
-21|/subject-of:announce
10|/subject-of:approach
9|/subject-of:approve
-25|/subject-of:argue
12|/subject-of:arrive
-33|/subject-of:ask
-58|/subject-of:ask for
4|/subject-of:aspire
26|/subject-of:assure
24|/subject-of:attain
13|/subject-of:average
-151|/subject-of:back
-3|/subject-of:bank on
-5|/subject-of:bat away
6|/subject-of:battle
-12|/subject-of:be
-54|/subject-of:believe
-3|/subject-of:beseech
31|/subject-of:bind
38|/subject-of:bring
5|/subject-of:bring forward
-4|/subject-of:bring up
-5|/subject-of:bring up the rear
24|/subject-of:brush aside
8|/subject-of:budget
-7|/subject-of:build
-17|/subject-of:cajole
-9|/subject-of:calculate
-44|/subject-of:call
-47|/subject-of:call for
-4|/subject-of:call on
23|/subject-of:campaign
18|/subject-of:cap
-3|/subject-of:challenge
-3|/subject-of:clamour
6|/subject-of:clear
-8|/subject-of:cling to
-5|/subject-of:coax
4|/subject-of:come back for
-13|/subject-of:come to
10|/subject-of:come up with
41|/subject-of:commit
-7|/subject-of:compel
-24|/subject-of:concede
-56|/subject-of:confirm
4|/subject-of:consent
-5|/subject-of:consider
-3|/subject-of:contain
-37|/subject-of:contribute
5|/subject-of:convince
4|/subject-of:cough up
-12|/subject-of:course
4|/subject-of:creep
-22|/subject-of:cross
11|/subject-of:cut
25|/subject-of:debate
-10|/subject-of:decide
8|/subject-of:declare
18|/subject-of:decline
3|/subject-of:dedicate
-25|/subject-of:demand
10|/subject-of:deny
-46|/subject-of:devote
-10|/subject-of:disavow
-23|/subject-of:discuss
-14|/subject-of:dismiss
-13|/subject-of:do
-6|/subject-of:dodge
18|/subject-of:double
19|/subject-of:drop
17|/subject-of:duck
7|/subject-of:edge
-7|/subject-of:effort
19|/subject-of:enact
-29|/subject-of:end
-11|/subject-of:endeavour
-31|/subject-of:endorse
7|/subject-of:envision
15|/subject-of:equal
27|/subject-of:estimate
-3|/subject-of:exceed
12|/subject-of:exclude
-58|/subject-of:exempt
13|/subject-of:expand
-42|/subject-of:expect
8|/subject-of:eye
20|/subject-of:fall
19|/subject-of:favor
16|/subject-of:favour
-52|/subject-of:feel
9|/subject-of:fend off
-3|/subject-of:fight
19|/subject-of:fix
-57|/subject-of:float
-9|/subject-of:force
10|/subject-of:forecast
24|/subject-of:foresee
6|/subject-of:free
6|/subject-of:fulfil
-50|/subject-of:fulfill
59|/subject-of:get
-17|/subject-of:give
37|/subject-of:go
-34|/subject-of:grow
11|/subject-of:guarantee
29|/subject-of:head
11|/subject-of:hint
-34|/subject-of:hit
24|/subject-of:hold
-17|/subject-of:hold up
-14|/subject-of:honor
62|/subject-of:honour
75|/subject-of:hope
-6|/subject-of:hover
-3|/subject-of:hurry
-22|/subject-of:inch
23|/subject-of:increase
34|/subject-of:insist
-20|/subject-of:insist on
7|/subject-of:instruct
26|/subject-of:intend
-47|/subject-of:intention
-52|/subject-of:invest
19|/subject-of:jump
-20|/subject-of:lay down
13|/subject-of:lay out
-14|/subject-of:lean on
-67|/subject-of:leap
-19|/subject-of:leave
31|/subject-of:lift
5|/subject-of:like
-18|/subject-of:like to see
7|/subject-of:limit
-48|/subject-of:lobby for
4|/subject-of:look at
-53|/subject-of:look for
-6|/subject-of:lower
3|/subject-of:maintain
25|/subject-of:make good on
-49|/subject-of:match
37|/subject-of:mean
-65|/subject-of:meet
24|/subject-of:mention
12|/subject-of:move
-41|/subject-of:move up
12|/subject-of:mull
23|/subject-of:muse
19|/subject-of:name
-49|/subject-of:nod to
54|/subject-of:oblige
8|/subject-of:offer
10|/subject-of:oppose
-28|/subject-of:opt
7|/subject-of:opt out
46|/subject-of:order
-44|/subject-of:pay
-10|/subject-of:peak
3|/subject-of:peg
6|/subject-of:pencil in
-22|/subject-of:pester
35|/subject-of:plan
7|/subject-of:plead for
16|/subject-of:pledge
4|/subject-of:pour
-3|/subject-of:prefer
-16|/subject-of:prepare
-11|/subject-of:press for
11|/subject-of:project
51|/subject-of:promise
38|/subject-of:push
-5|/subject-of:push for
8|/subject-of:put
-6|/subject-of:put forward
-5|/subject-of:put up
-59|/subject-of:raise
5|/subject-of:ratify
-24|/subject-of:reach
9|/subject-of:ready
-13|/subject-of:reaffirm
-37|/subject-of:reckon
-3|/subject-of:reckon on
-34|/subject-of:recommend
12|/subject-of:refute
6|/subject-of:remain
4|/subject-of:request
25|/subject-of:require
4|/subject-of:resist
-3|/subject-of:resolve
-4|/subject-of:review
38|/subject-of:rise
56|/subject-of:rule out
-42|/subject-of:satisfy
-6|/subject-of:say no to
22|/subject-of:say yes to
-54|/subject-of:scoff
3|/subject-of:scramble
6|/subject-of:secure
3|/subject-of:seek
40|/subject-of:set
13|/subject-of:set aside
-4|/subject-of:set out
6|/subject-of:settle for
-60|/subject-of:settle on
5|/subject-of:shame
3|/subject-of:shoot for
44|/subject-of:shrink
6|/subject-of:shy away
-73|/subject-of:sidestep
-8|/subject-of:sign on
-15|/subject-of:sign up
-34|/subject-of:sit
4|/subject-of:slide
-17|/subject-of:slip
-39|/subject-of:sound out
-17|/subject-of:speak of
6|/subject-of:speculate
-5|/subject-of:spell out
66|/subject-of:spend
12|/subject-of:spurn
4|/subject-of:squeeze
15|/subject-of:stand
-4|/subject-of:start at
13|/subject-of:start from
63|/subject-of:stay
-36|/subject-of:step up
7|/subject-of:stick to
-3|/subject-of:stick with
-3|/subject-of:stipulate
9|/subject-of:stop
-42|/subject-of:struggle
-69|/subject-of:study
-27|/subject-of:suggest
8|/subject-of:swear
-7|/subject-of:swell
-16|/subject-of:table
-22|/subject-of:take
3|/subject-of:take up
13|/subject-of:talk about
38|/subject-of:talk of
3|/subject-of:target
43|/subject-of:tell
12|/subject-of:think
-11|/subject-of:tie
-6|/subject-of:tie at
9|/subject-of:time
15|/subject-of:top
3|/subject-of:total
-19|/subject-of:tout
-9|/subject-of:try
25|/subject-of:turn down
-20|/subject-of:undertake
56|/subject-of:unwilling
43|/subject-of:use
-71|/subject-of:veto
-23|/subject-of:vote on
88|/subject-of:vow
-41|/subject-of:want
-12|/subject-of:warn
14|/subject-of:weigh
12|/subject-of:work
3|/subject-of:work out
-15|/subject-of:work out at
-37|/subject-of:work towards
45|/subject-of:write
6|/subject:be allies
12|/subject:be body
21|/subject:be capital
41|/subject:be country
28|/subject:be gov
-30|/subject:be leader
-31|/subject:be nongov
8|/subject:be people
-67|/subject:be pronoun
-4|/subject:cap allies
20|/subject:cap capital
-13|/subject:cap country
5|/subject:cap gov
12|/subject:cap leader
27|/subject:cap pronoun
29|/subject:demand allies
-108|/subject:demand body
-65|/subject:demand capital
-107|/subject:demand country
-24|/subject:demand gov
6|/subject:demand leader
-21|/subject:demand nongov
-35|/subject:demand pronoun
-11|/subject:denial body
-8|/subject:denial capital
7|/subject:denial country
4|/subject:denial gov
40|/subject:denial leader
-42|/subject:denial nongov
-12|/subject:denial people
9|/subject:denial pronoun
6|/subject:level allies
28|/subject:level body
19|/subject:level capital
6|/subject:level country
24|/subject:level leader
12|/subject:level people
-34|/subject:move allies
-12|/subject:move body
-15|/subject:move capital
10|/subject:move country
-28|/subject:move gov
-62|/subject:move leader
38|/subject:move people
-18|/subject:move pronoun
-40|/subject:pledge allies
-4|/subject:pledge body
39|/subject:pledge capital
-18|/subject:pledge country
-44|/subject:pledge gov
65|/subject:pledge leader
7|/subject:pledge nongov
-17|/subject:pledge people
-34|/subject:pledge pronoun
-12|/subject:proposal allies
-19|/subject:proposal body
-56|/subject:proposal capital
-43|/subject:proposal country
-12|/subject:proposal gov
-7|/subject:proposal nongov
-20|/subject:proposal people
-9|/subject:proposal pronoun
30|/subject:spend allies
-3|/subject:spend body
21|/subject:spend capital
37|/subject:spend country
10|/subject:spend nongov
-4|/subject:spend people
-27|/subject:spend pronoun
82|/title
-3|/told-of:0
-15|/told-of:1
9|/told-of:2
10|/told-of:3
-88|/unnamed
-96|/unnamed-beside-others
-3|benchmark/after-joint:0 far
-24|benchmark/after-joint:0 mid
-24|benchmark/after-joint:0 near
-9|benchmark/after-joint:1 far
-14|benchmark/after-joint:1 mid
-4|benchmark/after-joint:2 far
46|benchmark/after-joint:2 mid
-14|benchmark/after-led:, far joined
-4|benchmark/after-led:. near free
-3|benchmark/after-led:and near joined
-15|benchmark/after-led:for far free
-14|benchmark/after-led:for near free
3|benchmark/after-led:of far free
-5|benchmark/after-led:of near free
-3|benchmark/after-led:on near free
50|benchmark/after-led:that far joined
-3|benchmark/after-led:to far free
7|benchmark/after:allies name
44|benchmark/after:body name
-13|benchmark/after:body owner
-12|benchmark/after:capital name
-14|benchmark/after:country name
-15|benchmark/after:gov name
-8|benchmark/after:gov owner
-3|benchmark/after:people owner
-11|benchmark/after:pronoun name
-9|benchmark/after:pronoun owner
-14|benchmark/asked
-24|benchmark/asks
-4|benchmark/before-clause:after-figure inside name body
-4|benchmark/before-clause:after-figure opens owner body
16|benchmark/before-clause:free inside name body
17|benchmark/before-clause:free inside name capital
-31|benchmark/before-clause:free inside name country
-4|benchmark/before-clause:free inside name leader
-4|benchmark/before-clause:free inside name nongov
20|benchmark/before-clause:free inside name pronoun
9|benchmark/before-clause:free inside owner body
-3|benchmark/before-clause:free inside owner capital
-4|benchmark/before-clause:free inside owner country
-9|benchmark/before-clause:free inside owner pronoun
-11|benchmark/before-clause:free opens name body
23|benchmark/before-clause:free opens name capital
-9|benchmark/before-clause:free opens name country
-8|benchmark/before-clause:free opens name gov
-3|benchmark/before-clause:free opens name leader
-12|benchmark/before-clause:free opens name pronoun
10|benchmark/before-clause:free opens owner body
-4|benchmark/before-clause:free opens owner capital
-4|benchmark/before-clause:free opens owner country
-24|benchmark/before-far:20
-24|benchmark/before-far:4
-8|benchmark/before-far:60
28|benchmark/before-far:9
-4|benchmark/before-free:0 after-figure name near
-6|benchmark/before-free:0 free name far
-6|benchmark/before-free:0 free owner far
-23|benchmark/before-free:0 free owner near
-4|benchmark/before-free:1 after-figure owner near
-4|benchmark/before-free:1 free name far
5|benchmark/before-free:1 free name near
21|benchmark/before-free:1 free owner near
23|benchmark/before-joint:0 free
-7|benchmark/before-joint:1 after-figure
-24|benchmark/before-joint:1 free
-5|benchmark/before-joint:2 free
-11|benchmark/before-joint:3 free
18|benchmark/before-led:
-14|benchmark/before-led:,
-14|benchmark/before-led:--
-3|benchmark/before-led:PARTY
-11|benchmark/before-led:at
-4|benchmark/before-led:by
55|benchmark/before-led:come to
9|benchmark/before-led:every
-10|benchmark/before-led:for
-4|benchmark/before-led:has
-6|benchmark/before-led:host
17|benchmark/before-led:in
-6|benchmark/before-led:on
-4|benchmark/before-led:put
-4|benchmark/before-led:read
33|benchmark/before-led:thanked
-26|benchmark/before-led:that
-3|benchmark/before-led:the
-3|benchmark/before-led:use
-6|benchmark/before-led:view
-5|benchmark/before-led:visiting
15|benchmark/before:body owner
41|benchmark/before:capital name
-7|benchmark/before:capital owner
-41|benchmark/before:country name
-8|benchmark/before:country owner
-11|benchmark/before:gov name
-8|benchmark/before:leader name
-7|benchmark/before:nongov name
8|benchmark/before:pronoun name
-11|benchmark/before:pronoun owner
10|benchmark/class-home:ALLIES EU
42|benchmark/class-home:ALLIES JPN
25|benchmark/class-home:ALLIES NATO
3|benchmark/class-home:ALLIES USA
40|benchmark/class-home:ALLIES land
40|benchmark/class-home:ALLIES member
-8|benchmark/class-home:EU EU
-26|benchmark/class-home:JPN JPN
-4|benchmark/class-home:JPN land
-7|benchmark/class-home:JPN member
9|benchmark/class-home:NATO JPN
-19|benchmark/class-home:NATO NATO
-11|benchmark/class-home:NATO land
8|benchmark/class-home:NATO member
-8|benchmark/class-home:USA JPN
-3|benchmark/class-home:USA NATO
-3|benchmark/class-home:USA land
-15|benchmark/class-home:land JPN
-22|benchmark/class-home:land land
-6|benchmark/class-home:land member
-34|benchmark/class-home:member member
8|benchmark/class-named:ALLIES EU others-named
40|benchmark/class-named:ALLIES JPN others-named
3|benchmark/class-named:ALLIES NATO nobody-named
22|benchmark/class-named:ALLIES NATO others-named
3|benchmark/class-named:ALLIES USA others-named
25|benchmark/class-named:ALLIES land nobody-named
15|benchmark/class-named:ALLIES land others-named
23|benchmark/class-named:ALLIES member nobody-named
18|benchmark/class-named:ALLIES member others-named
-7|benchmark/class-named:EU EU others-named
-29|benchmark/class-named:JPN JPN nobody-named
3|benchmark/class-named:JPN JPN others-named
-3|benchmark/class-named:JPN land others-named
-4|benchmark/class-named:JPN member nobody-named
34|benchmark/class-named:NATO JPN nobody-named
-25|benchmark/class-named:NATO JPN others-named
-18|benchmark/class-named:NATO NATO others-named
-4|benchmark/class-named:NATO land nobody-named
-7|benchmark/class-named:NATO land others-named
-12|benchmark/class-named:NATO member nobody-named
20|benchmark/class-named:NATO member others-named
-6|benchmark/class-named:USA JPN others-named
-3|benchmark/class-named:USA NATO others-named
-3|benchmark/class-named:USA land others-named
-4|benchmark/class-named:land JPN nobody-named
-11|benchmark/class-named:land JPN others-named
-20|benchmark/class-named:land land nobody-named
-5|benchmark/class-named:land member others-named
-5|benchmark/class-named:member member nobody-named
-29|benchmark/class-named:member member others-named
52|benchmark/class-shape:ALLIES half
6|benchmark/class-shape:ALLIES tenth
102|benchmark/class-shape:ALLIES whole
-8|benchmark/class-shape:EU half
3|benchmark/class-shape:JPN half
-40|benchmark/class-shape:JPN whole
-11|benchmark/class-shape:NATO half
-6|benchmark/class-shape:NATO whole
-3|benchmark/class-shape:USA half
-13|benchmark/class-shape:USA whole
-19|benchmark/class-shape:land half
-6|benchmark/class-shape:land tenth
-19|benchmark/class-shape:land whole
-13|benchmark/class-shape:member half
-23|benchmark/class-shape:member whole
5|benchmark/class-value:ALLIES 1
28|benchmark/class-value:ALLIES 1.5
11|benchmark/class-value:ALLIES 1E+1
41|benchmark/class-value:ALLIES 2
6|benchmark/class-value:ALLIES 2.2
-7|benchmark/class-value:ALLIES 2.5
24|benchmark/class-value:ALLIES 3
31|benchmark/class-value:ALLIES 3.5
27|benchmark/class-value:ALLIES 5
-8|benchmark/class-value:ALLIES 6
-8|benchmark/class-value:EU 1.5
-9|benchmark/class-value:NATO 1.5
7|benchmark/class-value:NATO 2
14|benchmark/class-value:NATO 2.5
-10|benchmark/class-value:NATO 3
-15|benchmark/class-value:NATO 3.5
3|benchmark/class-value:NATO 5
-3|benchmark/class-value:USA 3.5
-11|benchmark/class-value:USA 5
27|benchmark/class-verb:ALLIES be
4|benchmark/class-verb:ALLIES benchmark
19|benchmark/class-verb:ALLIES cap
45|benchmark/class-verb:ALLIES demand
26|benchmark/class-verb:ALLIES level
20|benchmark/class-verb:ALLIES move
-34|benchmark/class-verb:ALLIES pledge
31|benchmark/class-verb:ALLIES proposal
7|benchmark/class-verb:ALLIES spend
-7|benchmark/class-verb:EU proposal
-10|benchmark/class-verb:JPN be
-4|benchmark/class-verb:JPN cap
-16|benchmark/class-verb:JPN demand
-3|benchmark/class-verb:JPN level
-13|benchmark/class-verb:JPN move
23|benchmark/class-verb:JPN pledge
-6|benchmark/class-verb:JPN proposal
-10|benchmark/class-verb:JPN spend
-10|benchmark/class-verb:NATO be
-3|benchmark/class-verb:NATO cap
-18|benchmark/class-verb:NATO demand
-15|benchmark/class-verb:NATO level
-4|benchmark/class-verb:NATO move
-17|benchmark/class-verb:NATO pledge
-3|benchmark/class-verb:NATO proposal
7|benchmark/class-verb:NATO spend
-6|benchmark/class-verb:USA pledge
-5|benchmark/class-verb:land be
-4|benchmark/class-verb:land benchmark
-3|benchmark/class-verb:land cap
-8|benchmark/class-verb:land demand
-7|benchmark/class-verb:land level
35|benchmark/class-verb:land pledge
-11|benchmark/class-verb:land proposal
-9|benchmark/class-verb:member cap
-3|benchmark/class-verb:member proposal
-3|benchmark/class-verb:member spend
161|benchmark/class:ALLIES
-8|benchmark/class:EU
-37|benchmark/class:JPN
-17|benchmark/class:NATO
-16|benchmark/class:USA
-44|benchmark/class:land
-36|benchmark/class:member
-3|benchmark/group:list alone union
-4|benchmark/group:list plain
-3|benchmark/group:list-then:say
-57|benchmark/heir:nobody-named
-25|benchmark/heir:others-named
-57|benchmark/home:nobody-named
-47|benchmark/home:others-named
5|benchmark/known:ALLIES 1
5|benchmark/known:ALLIES 1 2025
5|benchmark/known:ALLIES 1 since-2025
28|benchmark/known:ALLIES 1.5
20|benchmark/known:ALLIES 1.5 2024
3|benchmark/known:ALLIES 1.5 2025
4|benchmark/known:ALLIES 1.5 2026
7|benchmark/known:ALLIES 1.5 since-2025
20|benchmark/known:ALLIES 1.5 to-2024
11|benchmark/known:ALLIES 1E+1
11|benchmark/known:ALLIES 1E+1 1952
11|benchmark/known:ALLIES 1E+1 to-1999
41|benchmark/known:ALLIES 2
4|benchmark/known:ALLIES 2 2002
4|benchmark/known:ALLIES 2 2010
-3|benchmark/known:ALLIES 2 2022
13|benchmark/known:ALLIES 2 2024
12|benchmark/known:ALLIES 2 2025
5|benchmark/known:ALLIES 2 2026
17|benchmark/known:ALLIES 2 since-2025
8|benchmark/known:ALLIES 2 to-2013
4|benchmark/known:ALLIES 2 to-2021
10|benchmark/known:ALLIES 2 to-2024
6|benchmark/known:ALLIES 2.2
6|benchmark/known:ALLIES 2.2 2026
6|benchmark/known:ALLIES 2.2 since-2025
-7|benchmark/known:ALLIES 2.5
-9|benchmark/known:ALLIES 2.5 2024
3|benchmark/known:ALLIES 2.5 2025
3|benchmark/known:ALLIES 2.5 since-2025
-9|benchmark/known:ALLIES 2.5 to-2024
24|benchmark/known:ALLIES 3
5|benchmark/known:ALLIES 3 1980
8|benchmark/known:ALLIES 3 2024
9|benchmark/known:ALLIES 3 2025
10|benchmark/known:ALLIES 3 since-2025
5|benchmark/known:ALLIES 3 to-1999
9|benchmark/known:ALLIES 3 to-2024
31|benchmark/known:ALLIES 3.5
18|benchmark/known:ALLIES 3.5 2025
12|benchmark/known:ALLIES 3.5 2026
31|benchmark/known:ALLIES 3.5 since-2025
27|benchmark/known:ALLIES 5
5|benchmark/known:ALLIES 5 1981
-9|benchmark/known:ALLIES 5 2025
31|benchmark/known:ALLIES 5 2026
22|benchmark/known:ALLIES 5 since-2025
5|benchmark/known:ALLIES 5 to-1999
-8|benchmark/known:ALLIES 6
-17|benchmark/known:ALLIES 6 1990
8|benchmark/known:ALLIES 6 1995
-8|benchmark/known:ALLIES 6 to-1999
103|benchmark/known:ALLIES since-2025
15|benchmark/known:ALLIES to-1999
8|benchmark/known:ALLIES to-2013
4|benchmark/known:ALLIES to-2021
30|benchmark/known:ALLIES to-2024
-10|benchmark/known:AUS 3.5
-9|benchmark/known:AUS 3.5 2026
-10|benchmark/known:AUS 3.5 since-2025
-12|benchmark/known:AUS since-2025
-3|benchmark/known:ESP 2
-3|benchmark/known:ESP 2 2022
-3|benchmark/known:ESP 2 to-2024
-3|benchmark/known:ESP to-2024
-8|benchmark/known:EU 1.5
-8|benchmark/known:EU 1.5 2024
-8|benchmark/known:EU 1.5 to-2024
-8|benchmark/known:EU to-2024
-6|benchmark/known:FRA 1.5
-6|benchmark/known:FRA 1.5 2024
-6|benchmark/known:FRA 1.5 to-2024
-6|benchmark/known:FRA to-2024
-5|benchmark/known:GBR 2.5
-5|benchmark/known:GBR 2.5 2024
-5|benchmark/known:GBR 2.5 to-2024
-3|benchmark/known:GBR since-2025
-6|benchmark/known:GBR to-2024
-3|benchmark/known:IND 2.5
-3|benchmark/known:IND 2.5 2025
-3|benchmark/known:IND 2.5 since-2025
-3|benchmark/known:IND since-2025
-27|benchmark/known:JPN 2
-8|benchmark/known:JPN 2 2022
-5|benchmark/known:JPN 2 2023
-5|benchmark/known:JPN 2 2025
-3|benchmark/known:JPN 2 2026
-7|benchmark/known:JPN 2 since-2025
-3|benchmark/known:JPN 2 to-2021
-13|benchmark/known:JPN 2 to-2024
-6|benchmark/known:JPN 3
-5|benchmark/known:JPN 3 2025
-5|benchmark/known:JPN 3 since-2025
4|benchmark/known:JPN 3.5
20|benchmark/known:JPN 3.5 2025
-16|benchmark/known:JPN 3.5 2026
4|benchmark/known:JPN 3.5 since-2025
-7|benchmark/known:JPN 5
-3|benchmark/known:JPN 5 2026
-4|benchmark/known:JPN 5 since-2025
-14|benchmark/known:JPN since-2025
-5|benchmark/known:JPN to-1999
-3|benchmark/known:JPN to-2021
-13|benchmark/known:JPN to-2024
-6|benchmark/known:KOR 2.2
-6|benchmark/known:KOR 2.2 2026
-6|benchmark/known:KOR 2.2 since-2025
-20|benchmark/known:KOR 3.5 2025
22|benchmark/known:KOR 3.5 2026
-7|benchmark/known:KOR 5
-7|benchmark/known:KOR 5 2025
-7|benchmark/known:KOR 5 since-2025
19|benchmark/known:KOR 6
19|benchmark/known:KOR 6 1990
19|benchmark/known:KOR 6 to-1999
-12|benchmark/known:KOR since-2025
19|benchmark/known:KOR to-1999
-9|benchmark/known:NATO 1.5
-4|benchmark/known:NATO 1.5 2024
-4|benchmark/known:NATO 1.5 2026
-5|benchmark/known:NATO 1.5 since-2025
-4|benchmark/known:NATO 1.5 to-2024
7|benchmark/known:NATO 2
-3|benchmark/known:NATO 2 2002
-3|benchmark/known:NATO 2 2010
13|benchmark/known:NATO 2 2022
12|benchmark/known:NATO 2 2023
-8|benchmark/known:NATO 2 2024
-3|benchmark/known:NATO 2 since-2025
-6|benchmark/known:NATO 2 to-2013
17|benchmark/known:NATO 2 to-2024
14|benchmark/known:NATO 2.5
14|benchmark/known:NATO 2.5 2024
14|benchmark/known:NATO 2.5 to-2024
-10|benchmark/known:NATO 3
-4|benchmark/known:NATO 3 1980
-5|benchmark/known:NATO 3 2024
-4|benchmark/known:NATO 3 to-1999
-6|benchmark/known:NATO 3 to-2024
-15|benchmark/known:NATO 3.5
-12|benchmark/known:NATO 3.5 2025
-3|benchmark/known:NATO 3.5 2026
-15|benchmark/known:NATO 3.5 since-2025
3|benchmark/known:NATO 5
24|benchmark/known:NATO 5 2025
-19|benchmark/known:NATO 5 2026
5|benchmark/known:NATO 5 since-2025
-23|benchmark/known:NATO since-2025
-9|benchmark/known:NATO to-1999
-6|benchmark/known:NATO to-2013
21|benchmark/known:NATO to-2024
-5|benchmark/known:PHL 2
-4|benchmark/known:PHL 2 2025
-5|benchmark/known:PHL 2 since-2025
-5|benchmark/known:PHL since-2025
-9|benchmark/known:PRT 1E+1
-9|benchmark/known:PRT 1E+1 1952
-9|benchmark/known:PRT 1E+1 to-1999
-9|benchmark/known:PRT to-1999
-3|benchmark/known:TWN 5
-3|benchmark/known:TWN 5 since-2025
-8|benchmark/known:TWN 6
-8|benchmark/known:TWN 6 1995
-8|benchmark/known:TWN 6 to-1999
-4|benchmark/known:TWN since-2025
-8|benchmark/known:TWN to-1999
-3|benchmark/known:USA 3.5
-3|benchmark/known:USA 3.5 since-2025
-11|benchmark/known:USA 5
-4|benchmark/known:USA 5 2025
-6|benchmark/known:USA 5 2026
-9|benchmark/known:USA 5 since-2025
-13|benchmark/known:USA since-2025
-3|benchmark/known:USA to-1999
-4|benchmark/known:VNM 2
-4|benchmark/known:VNM 2 to-2024
-4|benchmark/known:VNM to-2024
-12|benchmark/last:before
-14|benchmark/last:same-sentence
-3|benchmark/named:1
-33|benchmark/named:2
8|benchmark/named:3
20|benchmark/one-of-several
-3|benchmark/ruled
-7|benchmark/ruled:spender-of-gdp
8|benchmark/ruled:spender-standard
-3|benchmark/ruled:spender-subject
-22|benchmark/same-figure-of-another
22|benchmark/same-figure-of-it
-24|benchmark/several:2
-18|benchmark/subject-of:accept
30|benchmark/subject-of:adopt
-4|benchmark/subject-of:agree
-3|benchmark/subject-of:argue
-11|benchmark/subject-of:be
-4|benchmark/subject-of:call
-7|benchmark/subject-of:consider
-6|benchmark/subject-of:float
-6|benchmark/subject-of:hold
28|benchmark/subject-of:set
-18|benchmark/subject-of:spend
17|benchmark/subject-of:use
-4|benchmark/subject:be body
-3|benchmark/subject:be country
-3|benchmark/subject:be pronoun
-4|benchmark/subject:cap pronoun
-10|benchmark/subject:pledge body
28|benchmark/subject:pledge capital
-18|benchmark/subject:pledge country
33|benchmark/subject:pledge pronoun
-7|benchmark/subject:proposal body
-7|benchmark/subject:proposal country
8|benchmark/subject:spend body
-3|benchmark/subject:spend country
-5|benchmark/subject:spend gov
-21|benchmark/title
37|benchmark/told-of:0
-4|benchmark/told-of:1
-20|benchmark/told-of:2
-12|benchmark/told-of:3
-15|benchmark/unnamed
43|benchmark/unnamed-beside-others
-10|cap/after-joint:0 mid
16|cap/after-joint:1 mid
7|cap/after-joint:2 mid
10|cap/after-led:, far joined
5|cap/after-led:, near joined
7|cap/after-led:and near joined
-11|cap/after-led:attacking near free
-5|cap/after-led:limit near joined
-4|cap/after-led:replaced far joined
6|cap/after-led:that near joined
-6|cap/after:pronoun name
15|cap/after:pronoun owner
35|cap/asks
-33|cap/before-clause:free inside name body
17|cap/before-clause:free inside name country
17|cap/before-clause:free inside name gov
-8|cap/before-clause:free inside name leader
8|cap/before-clause:free inside name pronoun
20|cap/before-clause:free inside owner body
-8|cap/before-clause:free inside owner people
-3|cap/before-clause:free inside owner pronoun
-3|cap/before-clause:free opens name capital
-6|cap/before-clause:free opens name gov
-10|cap/before-clause:free opens name pronoun
5|cap/before-clause:free opens owner capital
-20|cap/before-clause:free opens owner gov
11|cap/before-clause:free opens owner pronoun
14|cap/before-far:20
3|cap/before-far:4
-11|cap/before-far:60
-9|cap/before-far:9
4|cap/before-free:0 after-figure name near
-3|cap/before-free:0 free name near
3|cap/before-free:0 free owner far
12|cap/before-free:0 free owner near
-6|cap/before-free:1 free name far
-6|cap/before-free:1 free name near
-8|cap/before-free:1 free owner near
-9|cap/before-joint:0 free
4|cap/before-joint:1 after-figure
4|cap/before-joint:1 free
-6|cap/before-joint:2 free
3|cap/before-joint:3 free
-10|cap/before-led:
-8|cap/before-led:'s
4|cap/before-led:;
-5|cap/before-led:DATE
-30|cap/before-led:ask
9|cap/before-led:exceed
14|cap/before-led:in
-13|cap/before-led:let
-11|cap/before-led:letting
-6|cap/before-led:moreover
6|cap/before-led:of
4|cap/before-led:only
6|cap/before-led:say
-11|cap/before-led:spend
11|cap/before-led:tell
-15|cap/before-led:that
21|cap/before-led:the
16|cap/before-led:use
8|cap/before-led:which
-7|cap/before-led:with
-32|cap/before:body name
20|cap/before:body owner
-3|cap/before:capital name
5|cap/before:capital owner
19|cap/before:country name
11|cap/before:gov name
-19|cap/before:gov owner
-5|cap/before:leader name
-8|cap/before:people owner
8|cap/before:pronoun owner
-11|cap/class-home:ALLIES JPN
-5|cap/class-home:ALLIES land
-3|cap/class-home:CHN JPN
21|cap/class-home:EU EU
13|cap/class-home:EU JPN
11|cap/class-home:JPN JPN
17|cap/class-home:JPN land
-4|cap/class-home:NATO USA
-9|cap/class-home:NATO land
-7|cap/class-home:NATO member
6|cap/class-home:USA USA
3|cap/class-home:land member
-20|cap/class-home:member EU
-3|cap/class-home:member JPN
3|cap/class-home:member NATO
4|cap/class-home:member member
-4|cap/class-named:ALLIES JPN nobody-named
-7|cap/class-named:ALLIES JPN others-named
10|cap/class-named:ALLIES land nobody-named
-15|cap/class-named:ALLIES land others-named
-3|cap/class-named:CHN JPN others-named
21|cap/class-named:EU EU others-named
13|cap/class-named:EU JPN others-named
13|cap/class-named:JPN JPN nobody-named
4|cap/class-named:JPN land nobody-named
13|cap/class-named:JPN land others-named
-4|cap/class-named:NATO USA others-named
-8|cap/class-named:NATO land nobody-named
-7|cap/class-named:NATO member others-named
6|cap/class-named:USA USA others-named
-4|cap/class-named:land JPN nobody-named
3|cap/class-named:land JPN others-named
-6|cap/class-named:land land nobody-named
4|cap/class-named:land land others-named
3|cap/class-named:land member others-named
-20|cap/class-named:member EU others-named
3|cap/class-named:member NATO others-named
4|cap/class-named:member member others-named
-13|cap/class-shape:ALLIES half
-9|cap/class-shape:ALLIES whole
-3|cap/class-shape:CHN whole
37|cap/class-shape:EU half
-10|cap/class-shape:JPN half
-5|cap/class-shape:JPN tenth
45|cap/class-shape:JPN whole
-8|cap/class-shape:NATO half
-16|cap/class-shape:NATO whole
6|cap/class-shape:land half
7|cap/class-shape:land tenth
-14|cap/class-shape:land whole
-16|cap/class-shape:member half
-8|cap/class-value:ALLIES 1
-3|cap/class-value:ALLIES 1.5
-7|cap/class-value:ALLIES 2
-7|cap/class-value:ALLIES 3.5
11|cap/class-value:ALLIES 5
-3|cap/class-value:ALLIES 6
37|cap/class-value:EU 1.5
-4|cap/class-value:NATO 1.5
-4|cap/class-value:NATO 3.5
-10|cap/class-value:NATO 5
-18|cap/class-verb:ALLIES cap
-4|cap/class-verb:ALLIES level
-4|cap/class-verb:ALLIES move
-22|cap/class-verb:EU demand
-11|cap/class-verb:EU level
37|cap/class-verb:EU move
9|cap/class-verb:EU spend
10|cap/class-verb:JPN be
7|cap/class-verb:JPN demand
-11|cap/class-verb:JPN move
-4|cap/class-verb:JPN proposal
4|cap/class-verb:JPN spend
-5|cap/class-verb:NATO cap
-4|cap/class-verb:NATO move
14|cap/class-verb:land cap
-6|cap/class-verb:land demand
4|cap/class-verb:land level
3|cap/class-verb:land move
5|cap/class-verb:land proposal
-4|cap/class-verb:land spend
-5|cap/class-verb:member be
5|cap/class-verb:member cap
22|cap/class-verb:member demand
11|cap/class-verb:member level
-21|cap/class-verb:member move
-9|cap/class-verb:member spend
-24|cap/class:ALLIES
37|cap/class:EU
30|cap/class:JPN
-25|cap/class:NATO
-17|cap/class:member
-8|cap/group:both then:had
-17|cap/group:count back:1
-17|cap/group:count mid
-5|cap/group:governments back:2
-5|cap/group:governments mid
-5|cap/group:governments then:had
-4|cap/group:list far
-4|cap/group:list free far
-4|cap/group:list plain
-8|cap/group:neither then:party
-7|cap/group:they back:1
-7|cap/group:they mid
-7|cap/group:they then:note
8|cap/heir:nobody-named
5|cap/heir:others-named
52|cap/home:others-named
-20|cap/known:AGO 2.2
-20|cap/known:AGO 2.2 2025
-20|cap/known:AGO 2.2 since-2025
-20|cap/known:AGO since-2025
-8|cap/known:ALLIES 1
-3|cap/known:ALLIES 1 2025
-5|cap/known:ALLIES 1 since-2025
-3|cap/known:ALLIES 1.5
-7|cap/known:ALLIES 2
-7|cap/known:ALLIES 2 2025
-7|cap/known:ALLIES 2 since-2025
-7|cap/known:ALLIES 3.5
-4|cap/known:ALLIES 3.5 2026
-7|cap/known:ALLIES 3.5 since-2025
11|cap/known:ALLIES 5
11|cap/known:ALLIES 5 2025
11|cap/known:ALLIES 5 since-2025
-3|cap/known:ALLIES 6
-3|cap/known:ALLIES 6 since-2025
-18|cap/known:ALLIES since-2025
-3|cap/known:ALLIES to-2024
-5|cap/known:AUS 1
-4|cap/known:AUS 1 2025
-4|cap/known:AUS 1 since-2025
4|cap/known:BGR 1.5
4|cap/known:BGR 1.5 2025
4|cap/known:BGR 1.5 since-2025
4|cap/known:BGR since-2025
-6|cap/known:CHE 1
-6|cap/known:CHE 1 1977
-6|cap/known:CHE 1 to-1999
-6|cap/known:CHE to-1999
-4|cap/known:CHN 1
-3|cap/known:CHN 1 2026
-4|cap/known:CHN 1 since-2025
-3|cap/known:DEU 1.5
-3|cap/known:DEU 1.5 2025
-3|cap/known:DEU 1.5 since-2025
-3|cap/known:DEU since-2025
3|cap/known:ESP 2.1
3|cap/known:ESP 2.1 2026
3|cap/known:ESP 2.1 since-2025
5|cap/known:ESP since-2025
-8|cap/known:EST 1.5
-8|cap/known:EST 1.5 2025
-8|cap/known:EST 1.5 since-2025
-8|cap/known:EST since-2025
37|cap/known:EU 1.5
37|cap/known:EU 1.5 2025
37|cap/known:EU 1.5 since-2025
37|cap/known:EU since-2025
-4|cap/known:FIN 1.5
-4|cap/known:FIN 1.5 2025
-4|cap/known:FIN 1.5 since-2025
-4|cap/known:FIN since-2025
-3|cap/known:FRA 6
-3|cap/known:FRA 6 2025
-3|cap/known:FRA 6 since-2025
-3|cap/known:FRA since-2025
-4|cap/known:IDN 6
-3|cap/known:IDN 6 2025
-4|cap/known:IDN 6 since-2025
-3|cap/known:IDN since-2025
-8|cap/known:IND 2.2
-8|cap/known:IND 2.2 2025
-8|cap/known:IND 2.2 since-2025
-6|cap/known:IND since-2025
-8|cap/known:ITA 1.5
-8|cap/known:ITA 1.5 2025
-8|cap/known:ITA 1.5 since-2025
-8|cap/known:ITA since-2025
8|cap/known:JOR 4.4
8|cap/known:JOR 4.4 2024
8|cap/known:JOR 4.4 to-2024
8|cap/known:JOR to-2024
55|cap/known:JPN 1
6|cap/known:JPN 1 1977
8|cap/known:JPN 1 2022
11|cap/known:JPN 1 2023
4|cap/known:JPN 1 2024
13|cap/known:JPN 1 2025
5|cap/known:JPN 1 2026
18|cap/known:JPN 1 since-2025
11|cap/known:JPN 1 to-1999
23|cap/known:JPN 1 to-2024
-5|cap/known:JPN 1.4
-5|cap/known:JPN 1.4 2025
-5|cap/known:JPN 1.4 since-2025
-11|cap/known:JPN 1.5
-13|cap/known:JPN 1.5 2025
-13|cap/known:JPN 1.5 since-2025
3|cap/known:JPN 2
3|cap/known:JPN 2 2025
3|cap/known:JPN 2 since-2025
-12|cap/known:JPN 6
-5|cap/known:JPN 6 1999
-7|cap/known:JPN 6 2026
-8|cap/known:JPN 6 since-2025
-5|cap/known:JPN 6 to-1999
-4|cap/known:JPN since-2025
6|cap/known:JPN to-1999
24|cap/known:JPN to-2024
-18|cap/known:KOR 1
-6|cap/known:KOR 1 2022
-11|cap/known:KOR 1 2023
-16|cap/known:KOR 1 to-2024
-16|cap/known:KOR to-2024
5|cap/known:LKA 1.4
5|cap/known:LKA 1.4 2025
5|cap/known:LKA 1.4 since-2025
5|cap/known:LKA since-2025
20|cap/known:NAM 2.2
20|cap/known:NAM 2.2 2025
20|cap/known:NAM 2.2 since-2025
20|cap/known:NAM since-2025
-4|cap/known:NATO 1.5
-4|cap/known:NATO 1.5 2025
-4|cap/known:NATO 1.5 since-2025
-4|cap/known:NATO 3.5
-4|cap/known:NATO 3.5 2025
-4|cap/known:NATO 3.5 since-2025
-10|cap/known:NATO 5
-10|cap/known:NATO 5 2025
-10|cap/known:NATO 5 since-2025
-23|cap/known:NATO since-2025
-11|cap/known:NLD 1.5
-11|cap/known:NLD 1.5 2025
-11|cap/known:NLD 1.5 since-2025
-11|cap/known:NLD since-2025
-4|cap/known:OMN 4
-4|cap/known:OMN 4 2025
-4|cap/known:OMN 4 since-2025
-4|cap/known:OMN since-2025
8|cap/known:PAK 2.2
8|cap/known:PAK 2.2 2025
8|cap/known:PAK 2.2 since-2025
8|cap/known:PAK since-2025
-5|cap/known:PHL 1
-3|cap/known:PHL 1 2024
-3|cap/known:PHL 1 to-2024
-3|cap/known:PHL to-2024
14|cap/known:PRT 1.5
14|cap/known:PRT 1.5 2025
14|cap/known:PRT 1.5 since-2025
14|cap/known:PRT since-2025
-5|cap/known:QAT 5
-5|cap/known:QAT 5 2025
-5|cap/known:QAT 5 since-2025
-5|cap/known:QAT since-2025
-6|cap/known:SAU 5
-6|cap/known:SAU 5 2025
-6|cap/known:SAU 5 since-2025
-6|cap/known:SAU since-2025
-13|cap/known:SGP 5
-13|cap/known:SGP 5 2025
-13|cap/known:SGP 5 since-2025
29|cap/known:SGP 6
6|cap/known:SGP 6 1999
12|cap/known:SGP 6 2025
8|cap/known:SGP 6 2026
21|cap/known:SGP 6 since-2025
8|cap/known:SGP 6 to-1999
10|cap/known:SGP since-2025
8|cap/known:SGP to-1999
3|cap/known:SVK 2
3|cap/known:SVK 2 2026
3|cap/known:SVK 2 since-2025
3|cap/known:SVK since-2025
-8|cap/known:SYR 4.4
-8|cap/known:SYR 4.4 2024
-8|cap/known:SYR 4.4 to-2024
14|cap/known:SYR 5
14|cap/known:SYR 5 2025
14|cap/known:SYR 5 since-2025
14|cap/known:SYR since-2025
-8|cap/known:SYR to-2024
-4|cap/known:TUR since-2025
4|cap/known:TWN 3.5
4|cap/known:TWN 3.5 2026
4|cap/known:TWN 3.5 since-2025
7|cap/known:TWN since-2025
4|cap/known:USA since-2025
7|cap/known:YEM 4
7|cap/known:YEM 4 2025
7|cap/known:YEM 4 since-2025
7|cap/known:YEM since-2025
-4|cap/last:before
8|cap/last:same-sentence
-3|cap/named:1
15|cap/named:2
-15|cap/named:3
24|cap/one-of-several
6|cap/ruled:spender-before
22|cap/ruled:spender-clause
-35|cap/ruled:spender-subject
-6|cap/same-figure-of-another
6|cap/same-figure-of-it
-34|cap/several:2
30|cap/subject-of:ask
-7|cap/subject-of:ask for
-16|cap/subject-of:be
8|cap/subject-of:cap
3|cap/subject-of:exceed
6|cap/subject-of:free
10|cap/subject-of:keep
7|cap/subject-of:limit
-4|cap/subject-of:spend
6|cap/subject-of:stay
-6|cap/subject-of:tell
-6|cap/subject-of:use
-20|cap/subject:be gov
4|cap/subject:be pronoun
18|cap/subject:cap country
8|cap/subject:cap pronoun
30|cap/subject:demand gov
-13|cap/subject:demand pronoun
-5|cap/subject:level gov
11|cap/subject:level pronoun
7|cap/subject:move country
-3|cap/subject:move gov
6|cap/subject:proposal country
-11|cap/subject:spend gov
27|cap/title
-24|cap/told-of:0
12|cap/told-of:1
-7|cap/told-of:2
18|cap/told-of:3
3|cap/unnamed-beside-others
-18|demand/after-joint:0 far
37|demand/after-joint:0 mid
45|demand/after-joint:0 near
39|demand/after-joint:1 far
10|demand/after-joint:1 mid
-65|demand/after-joint:1 near
-18|demand/after-joint:2 far
-29|demand/after-joint:2 mid
-28|demand/after-joint:2 near
15|demand/after-joint:3 far
29|demand/after-joint:3 mid
-62|demand/after-joint:3 near
-21|demand/after-led:\" far joined
5|demand/after-led:\" near joined
-64|demand/after-led:# near free
7|demand/after-led:'s far free
5|demand/after-led:'s far joined
3|demand/after-led:'s near free
-48|demand/after-led:, far joined
-39|demand/after-led:, near joined
3|demand/after-led:- far joined
-31|demand/after-led:. near free
-35|demand/after-led:; near joined
3|demand/after-led:PARTY near free
5|demand/after-led:all far free
7|demand/after-led:all near free
-14|demand/after-led:allies far free
-20|demand/after-led:among near free
-3|demand/after-led:an far joined
-11|demand/after-led:and far free
-5|demand/after-led:and far joined
-12|demand/after-led:and near free
-29|demand/after-led:and near joined
61|demand/after-led:anything near free
-4|demand/after-led:as far free
-6|demand/after-led:as far joined
-11|demand/after-led:as near joined
-8|demand/after-led:ask far free
7|demand/after-led:ask for far free
3|demand/after-led:ask near free
25|demand/after-led:at far joined
3|demand/after-led:become near free
-3|demand/after-led:believe far joined
5|demand/after-led:believe near free
-35|demand/after-led:bids near free
3|demand/after-led:both far free
5|demand/after-led:both near free
3|demand/after-led:both near joined
-25|demand/after-led:but far joined
-13|demand/after-led:buying near free
6|demand/after-led:by far free
-3|demand/after-led:by far joined
-14|demand/after-led:by near free
6|demand/after-led:call for near free
12|demand/after-led:come to near joined
-38|demand/after-led:commissioner far free
15|demand/after-led:complete far joined
56|demand/after-led:concerns far free
-9|demand/after-led:countries far joined
-10|demand/after-led:defence minister far joined
-9|demand/after-led:defence near free
-9|demand/after-led:defense minister near joined
-13|demand/after-led:did far joined
6|demand/after-led:done near joined
-33|demand/after-led:expect far free
8|demand/after-led:favour far free
-3|demand/after-led:find near free
27|demand/after-led:for far free
-36|demand/after-led:for far joined
23|demand/after-led:for near free
-9|demand/after-led:foreign minister far joined
62|demand/after-led:from far free
38|demand/after-led:from far joined
54|demand/after-led:from near free
3|demand/after-led:future far joined
8|demand/after-led:general far joined
26|demand/after-led:give near joined
10|demand/after-led:governs near joined
-9|demand/after-led:hear far joined
-10|demand/after-led:hear near free
12|demand/after-led:his far joined
11|demand/after-led:if near joined
25|demand/after-led:in far free
-8|demand/after-led:in far joined
-23|demand/after-led:in near free
8|demand/after-led:into near free
3|demand/after-led:its far free
-7|demand/after-led:keep far joined
-23|demand/after-led:leader near joined
-8|demand/after-led:leave far joined
3|demand/after-led:led far joined
-19|demand/after-led:level far joined
9|demand/after-led:like far free
-3|demand/after-led:like near free
4|demand/after-led:makes near joined
-76|demand/after-led:mean near joined
-6|demand/after-led:mention near joined
-4|demand/after-led:money far joined
-20|demand/after-led:more far joined
-5|demand/after-led:more than double far joined
-20|demand/after-led:name far free
6|demand/after-led:name near joined
-4|demand/after-led:neighboring far joined
-3|demand/after-led:no far joined
-27|demand/after-led:of far free
24|demand/after-led:of far joined
16|demand/after-led:of near free
39|demand/after-led:of near joined
-91|demand/after-led:on far free
7|demand/after-led:on far joined
12|demand/after-led:on near free
-3|demand/after-led:out far joined
3|demand/after-led:place near free
4|demand/after-led:praised near free
12|demand/after-led:prices far joined
-9|demand/after-led:prime minister near free
-69|demand/after-led:rather far free
17|demand/after-led:reach near free
31|demand/after-led:rebuild near free
-17|demand/after-led:reprimanded far joined
30|demand/after-led:responsible near joined
11|demand/after-led:satisfy near free
-10|demand/after-led:say far joined
36|demand/after-led:say near joined
-47|demand/after-led:senior near joined
63|demand/after-led:split near joined
9|demand/after-led:stunned far free
-4|demand/after-led:talk about far joined
11|demand/after-led:tell far joined
-48|demand/after-led:tell near free
19|demand/after-led:that far free
8|demand/after-led:that far joined
-12|demand/after-led:that near free
-49|demand/after-led:that near joined
-3|demand/after-led:their far joined
52|demand/after-led:this far joined
5|demand/after-led:though near joined
21|demand/after-led:to far free
-13|demand/after-led:to far joined
-9|demand/after-led:to near free
8|demand/after-led:to near joined
18|demand/after-led:treaty far free
-13|demand/after-led:two far joined
27|demand/after-led:unmoved near free
34|demand/after-led:want far free
27|demand/after-led:what far joined
59|demand/after-led:what near free
-21|demand/after-led:when far joined
5|demand/after-led:when near joined
30|demand/after-led:where near joined
-7|demand/after-led:whether far joined
5|demand/after-led:which far joined
34|demand/after-led:which near joined
-11|demand/after-led:while far joined
-12|demand/after-led:will near joined
-4|demand/after-led:with far joined
4|demand/after-led:would near joined
-8|demand/after-led:— far joined
77|demand/after:allies name
-39|demand/after:body name
-15|demand/after:capital name
5|demand/after:capital owner
-36|demand/after:country name
34|demand/after:country owner
3|demand/after:gov owner
-36|demand/after:leader name
3|demand/after:leader owner
-5|demand/after:nongov name
-14|demand/after:people name
58|demand/after:people owner
-20|demand/after:pronoun name
-60|demand/after:pronoun owner
34|demand/asked
-8|demand/asks
-24|demand/before-clause:after-figure inside name allies
25|demand/before-clause:after-figure inside name body
-31|demand/before-clause:after-figure inside name capital
-27|demand/before-clause:after-figure inside name country
-9|demand/before-clause:after-figure inside name gov
10|demand/before-clause:after-figure inside name pronoun
-12|demand/before-clause:after-figure inside owner body
10|demand/before-clause:after-figure inside owner capital
-3|demand/before-clause:after-figure inside owner country
-31|demand/before-clause:after-figure inside owner gov
-4|demand/before-clause:after-figure inside owner leader
5|demand/before-clause:after-figure inside owner pronoun
-15|demand/before-clause:after-figure opens name allies
-14|demand/before-clause:after-figure opens name body
-5|demand/before-clause:after-figure opens name capital
18|demand/before-clause:after-figure opens name country
3|demand/before-clause:after-figure opens name gov
3|demand/before-clause:after-figure opens name people
58|demand/before-clause:after-figure opens name pronoun
19|demand/before-clause:after-figure opens owner body
3|demand/before-clause:after-figure opens owner people
-23|demand/before-clause:after-figure opens owner pronoun
64|demand/before-clause:free inside name allies
-28|demand/before-clause:free inside name body
65|demand/before-clause:free inside name capital
65|demand/before-clause:free inside name country
14|demand/before-clause:free inside name gov
-22|demand/before-clause:free inside name leader
-42|demand/before-clause:free inside name nongov
10|demand/before-clause:free inside name people
-47|demand/before-clause:free inside name pronoun
27|demand/before-clause:free inside owner allies
-11|demand/before-clause:free inside owner body
-25|demand/before-clause:free inside owner capital
36|demand/before-clause:free inside owner country
-4|demand/before-clause:free inside owner gov
-13|demand/before-clause:free inside owner leader
-26|demand/before-clause:free inside owner nongov
15|demand/before-clause:free inside owner people
-28|demand/before-clause:free inside owner pronoun
13|demand/before-clause:free opens name allies
-20|demand/before-clause:free opens name body
-8|demand/before-clause:free opens name capital
-12|demand/before-clause:free opens name country
-23|demand/before-clause:free opens name gov
-10|demand/before-clause:free opens name leader
8|demand/before-clause:free opens name nongov
-16|demand/before-clause:free opens name pronoun
23|demand/before-clause:free opens owner body
-3|demand/before-clause:free opens owner capital
-51|demand/before-clause:free opens owner country
10|demand/before-clause:free opens owner leader
23|demand/before-clause:free opens owner people
28|demand/before-clause:free opens owner pronoun
-16|demand/before-far:1
35|demand/before-far:4
-13|demand/before-far:60
-34|demand/before-far:9
18|demand/before-free:0 after-figure name far
28|demand/before-free:0 after-figure name near
10|demand/before-free:0 after-figure owner far
-23|demand/before-free:0 after-figure owner near
-6|demand/before-free:0 free name far
26|demand/before-free:0 free name near
30|demand/before-free:0 free owner far
-29|demand/before-free:0 free owner near
11|demand/before-free:1 after-figure name far
-25|demand/before-free:1 after-figure name near
-13|demand/before-free:1 after-figure owner far
-23|demand/before-free:1 after-figure owner near
-9|demand/before-free:1 free name far
31|demand/before-free:1 free name near
41|demand/before-free:1 free owner far
-30|demand/before-free:1 free owner near
-15|demand/before-free:2 after-figure name far
-20|demand/before-free:2 after-figure name near
5|demand/before-free:2 after-figure owner far
10|demand/before-free:2 after-figure owner near
-20|demand/before-free:2 free name near
-10|demand/before-free:2 free owner far
13|demand/before-free:2 free owner near
-4|demand/before-free:3 after-figure name near
-7|demand/before-free:3 free name far
-4|demand/before-free:3 free name near
-4|demand/before-free:3 free owner far
-11|demand/before-free:3 free owner near
-13|demand/before-joint:0 after-figure
-9|demand/before-joint:0 free
-44|demand/before-joint:1 after-figure
-15|demand/before-joint:1 free
20|demand/before-joint:2 after-figure
-34|demand/before-joint:2 free
-4|demand/before-joint:3 after-figure
69|demand/before-joint:3 free
-10|demand/before-led:
-27|demand/before-led:\"
63|demand/before-led:'s
-9|demand/before-led:(
-51|demand/before-led:,
-16|demand/before-led:-
16|demand/before-led:--
79|demand/before-led::
4|demand/before-led:;
-51|demand/before-led:DATE
-8|demand/before-led:PARTY
7|demand/before-led:a
4|demand/before-led:abandon
39|demand/before-led:about
-10|demand/before-led:above
-4|demand/before-led:accuses
-3|demand/before-led:after
10|demand/before-led:all
-10|demand/before-led:ambassador
-24|demand/before-led:among
-12|demand/before-led:an
-4|demand/before-led:and
3|demand/before-led:around
32|demand/before-led:as
81|demand/before-led:ask
4|demand/before-led:at
3|demand/before-led:badger
-5|demand/before-led:be
26|demand/before-led:become
-4|demand/before-led:before
-11|demand/before-led:behind
11|demand/before-led:belaboured
-5|demand/before-led:believe
11|demand/before-led:beside
-6|demand/before-led:between
-31|demand/before-led:bids
-5|demand/before-led:bind
11|demand/before-led:bring
10|demand/before-led:but
3|demand/before-led:buying
-14|demand/before-led:by
6|demand/before-led:call
16|demand/before-led:call for
21|demand/before-led:call on
13|demand/before-led:caution
7|demand/before-led:challenge
20|demand/before-led:chief
5|demand/before-led:coax
-10|demand/before-led:come to
5|demand/before-led:convince
-7|demand/before-led:counterpart
15|demand/before-led:cut
19|demand/before-led:davos
3|demand/before-led:defence
6|demand/before-led:defence minister
-14|demand/before-led:defense minister
-4|demand/before-led:defense secretary
8|demand/before-led:delegation
-3|demand/before-led:democrat
7|demand/before-led:deputy prime minister
-19|demand/before-led:does
-3|demand/before-led:draft
12|demand/before-led:each
9|demand/before-led:earlier
-5|demand/before-led:embrace
-52|demand/before-led:emulate
8|demand/before-led:encourage
-8|demand/before-led:endorse
-9|demand/before-led:european
25|demand/before-led:expect
-4|demand/before-led:facing
21|demand/before-led:fear
13|demand/before-led:few
-14|demand/before-led:first
-75|demand/before-led:follow
22|demand/before-led:for
4|demand/before-led:force
40|demand/before-led:from
27|demand/before-led:general
7|demand/before-led:get
-7|demand/before-led:give
7|demand/before-led:had
18|demand/before-led:has
22|demand/before-led:have
-11|demand/before-led:head
-14|demand/before-led:her
-51|demand/before-led:his
8|demand/before-led:hold
61|demand/before-led:hold up
8|demand/before-led:hope
6|demand/before-led:host
-18|demand/before-led:how
54|demand/before-led:if
8|demand/before-led:imitate
8|demand/before-led:implore
-25|demand/before-led:in
-70|demand/before-led:including
25|demand/before-led:increase
-3|demand/before-led:inform
16|demand/before-led:into
3|demand/before-led:is
16|demand/before-led:its
-84|demand/before-led:join
15|demand/before-led:keep
-69|demand/before-led:knows
-4|demand/before-led:large
3|demand/before-led:last
7|demand/before-led:later
-35|demand/before-led:lauds
-5|demand/before-led:lean on
10|demand/before-led:leave
-17|demand/before-led:left
5|demand/before-led:lift
6|demand/before-led:like
15|demand/before-led:like to see
-3|demand/before-led:make
-5|demand/before-led:malcolm
-35|demand/before-led:match
-4|demand/before-led:meet
4|demand/before-led:mention
3|demand/before-led:months
9|demand/before-led:more than double
8|demand/before-led:most
-10|demand/before-led:mr
8|demand/before-led:name
-26|demand/before-led:neither
4|demand/before-led:next
12|demand/before-led:no
-22|demand/before-led:nor
-19|demand/before-led:not
-11|demand/before-led:notify
-21|demand/before-led:now
19|demand/before-led:of
-54|demand/before-led:on
3|demand/before-led:one
-54|demand/before-led:other
4|demand/before-led:our
-7|demand/before-led:out
-41|demand/before-led:outside
6|demand/before-led:owed
-5|demand/before-led:owes
51|demand/before-led:own
-8|demand/before-led:pacific
-9|demand/before-led:praised
5|demand/before-led:president
-4|demand/before-led:press
8|demand/before-led:pressure
-16|demand/before-led:prime minister
6|demand/before-led:push
-3|demand/before-led:quadruple
43|demand/before-led:raise
-69|demand/before-led:read
17|demand/before-led:reckon
-13|demand/before-led:reject
49|demand/before-led:remind
-33|demand/before-led:repeat
-3|demand/before-led:report
5|demand/before-led:rewrite
-9|demand/before-led:say
12|demand/before-led:scold
3|demand/before-led:see
-13|demand/before-led:serious
-18|demand/before-led:served
-70|demand/before-led:set
6|demand/before-led:several
3|demand/before-led:should
-18|demand/before-led:soil
-3|demand/before-led:some
19|demand/before-led:sound out
-72|demand/before-led:spares
4|demand/before-led:start
-5|demand/before-led:state
15|demand/before-led:students
4|demand/before-led:succeeds
13|demand/before-led:surprised
-7|demand/before-led:surprising
36|demand/before-led:take
90|demand/before-led:tell
3|demand/before-led:than
-23|demand/before-led:thanked
10|demand/before-led:that
-60|demand/before-led:the
11|demand/before-led:their
-4|demand/before-led:then
7|demand/before-led:think
17|demand/before-led:though
-17|demand/before-led:threw
33|demand/before-led:throwing
4|demand/before-led:tie
49|demand/before-led:to
9|demand/before-led:unless
58|demand/before-led:urge
-7|demand/before-led:visits
32|demand/before-led:want
5|demand/before-led:was
11|demand/before-led:welcomed
-84|demand/before-led:what
-24|demand/before-led:when
-20|demand/before-led:whether
9|demand/before-led:which
12|demand/before-led:whom
5|demand/before-led:whose
6|demand/before-led:why
-6|demand/before-led:will
35|demand/before-led:with
8|demand/before-led:yet
-3|demand/before-led:—
38|demand/before:allies name
27|demand/before:allies owner
-37|demand/before:body name
18|demand/before:body owner
21|demand/before:capital name
-16|demand/before:capital owner
45|demand/before:country name
-19|demand/before:country owner
-14|demand/before:gov name
-36|demand/before:gov owner
-33|demand/before:leader name
-6|demand/before:leader owner
-32|demand/before:nongov name
-27|demand/before:nongov owner
13|demand/before:people name
41|demand/before:people owner
4|demand/before:pronoun name
-17|demand/before:pronoun owner
26|demand/class-home:ALLIES CHN
-24|demand/class-home:ALLIES EU
17|demand/class-home:ALLIES JPN
28|demand/class-home:ALLIES NATO
-28|demand/class-home:ALLIES USA
51|demand/class-home:ALLIES foe
9|demand/class-home:ALLIES land
-57|demand/class-home:ALLIES member
-6|demand/class-home:CHN CHN
-12|demand/class-home:CHN land
-23|demand/class-home:EU NATO
-3|demand/class-home:EU land
41|demand/class-home:EU member
-9|demand/class-home:JPN CHN
15|demand/class-home:JPN JPN
-16|demand/class-home:JPN foe
20|demand/class-home:JPN land
-4|demand/class-home:JPN member
8|demand/class-home:NATO EU
-12|demand/class-home:NATO JPN
-16|demand/class-home:NATO NATO
38|demand/class-home:NATO USA
-18|demand/class-home:NATO foe
54|demand/class-home:NATO member
-3|demand/class-home:USA EU
12|demand/class-home:USA JPN
-18|demand/class-home:USA NATO
-10|demand/class-home:USA USA
-15|demand/class-home:USA foe
-15|demand/class-home:USA member
18|demand/class-home:foe EU
-5|demand/class-home:foe JPN
21|demand/class-home:foe foe
8|demand/class-home:foe land
-36|demand/class-home:foe member
-10|demand/class-home:land CHN
-13|demand/class-home:land JPN
56|demand/class-home:land NATO
-17|demand/class-home:land foe
-25|demand/class-home:land land
7|demand/class-home:land member
4|demand/class-home:member CHN
-12|demand/class-home:member JPN
-26|demand/class-home:member NATO
-7|demand/class-home:member foe
3|demand/class-home:member land
9|demand/class-home:member member
27|demand/class-named:ALLIES CHN others-named
-24|demand/class-named:ALLIES EU others-named
29|demand/class-named:ALLIES JPN nobody-named
-12|demand/class-named:ALLIES JPN others-named
34|demand/class-named:ALLIES NATO nobody-named
-7|demand/class-named:ALLIES NATO others-named
-3|demand/class-named:ALLIES USA nobody-named
-25|demand/class-named:ALLIES USA others-named
51|demand/class-named:ALLIES foe others-named
11|demand/class-named:ALLIES land others-named
-64|demand/class-named:ALLIES member nobody-named
7|demand/class-named:ALLIES member others-named
-4|demand/class-named:CHN CHN others-named
-12|demand/class-named:CHN land others-named
-23|demand/class-named:EU NATO others-named
-3|demand/class-named:EU land others-named
44|demand/class-named:EU member others-named
-9|demand/class-named:JPN CHN others-named
18|demand/class-named:JPN JPN nobody-named
-3|demand/class-named:JPN JPN others-named
-16|demand/class-named:JPN foe others-named
12|demand/class-named:JPN land nobody-named
8|demand/class-named:JPN land others-named
-4|demand/class-named:JPN member others-named
-5|demand/class-named:NATO CHN others-named
8|demand/class-named:NATO EU others-named
-12|demand/class-named:NATO JPN nobody-named
-34|demand/class-named:NATO NATO nobody-named
18|demand/class-named:NATO NATO others-named
3|demand/class-named:NATO USA nobody-named
35|demand/class-named:NATO USA others-named
-18|demand/class-named:NATO foe others-named
29|demand/class-named:NATO land nobody-named
-29|demand/class-named:NATO land others-named
53|demand/class-named:NATO member nobody-named
-3|demand/class-named:USA EU others-named
-13|demand/class-named:USA JPN nobody-named
25|demand/class-named:USA JPN others-named
-18|demand/class-named:USA NATO others-named
-10|demand/class-named:USA USA others-named
-15|demand/class-named:USA foe others-named
-3|demand/class-named:USA land nobody-named
4|demand/class-named:USA land others-named
-14|demand/class-named:USA member others-named
18|demand/class-named:foe EU others-named
-5|demand/class-named:foe JPN others-named
21|demand/class-named:foe foe others-named
-14|demand/class-named:foe land nobody-named
21|demand/class-named:foe land others-named
-35|demand/class-named:foe member others-named
-10|demand/class-named:land CHN others-named
-22|demand/class-named:land JPN nobody-named
9|demand/class-named:land JPN others-named
56|demand/class-named:land NATO others-named
-17|demand/class-named:land foe others-named
-22|demand/class-named:land land nobody-named
-3|demand/class-named:land land others-named
7|demand/class-named:land member others-named
4|demand/class-named:member CHN others-named
-12|demand/class-named:member JPN others-named
-26|demand/class-named:member NATO others-named
-7|demand/class-named:member foe others-named
3|demand/class-named:member land others-named
14|demand/class-named:member member nobody-named
-5|demand/class-named:member member others-named
37|demand/class-shape:ALLIES fine
16|demand/class-shape:ALLIES half
-24|demand/class-shape:ALLIES tenth
-8|demand/class-shape:ALLIES whole
-10|demand/class-shape:CHN half
-10|demand/class-shape:CHN whole
-19|demand/class-shape:EU half
17|demand/class-shape:EU tenth
19|demand/class-shape:EU whole
30|demand/class-shape:JPN half
-16|demand/class-shape:JPN tenth
-8|demand/class-shape:JPN whole
-6|demand/class-shape:NATO fine
25|demand/class-shape:NATO half
-9|demand/class-shape:NATO tenth
42|demand/class-shape:NATO whole
-15|demand/class-shape:USA half
18|demand/class-shape:USA tenth
-53|demand/class-shape:USA whole
-13|demand/class-shape:foe fine
-10|demand/class-shape:foe half
5|demand/class-shape:foe tenth
22|demand/class-shape:foe whole
-5|demand/class-shape:land half
4|demand/class-shape:land whole
-18|demand/class-shape:member fine
-12|demand/class-shape:member half
9|demand/class-shape:member tenth
-8|demand/class-shape:member whole
-5|demand/class-value:ALLIES 0.2
37|demand/class-value:ALLIES 0.25
10|demand/class-value:ALLIES 0.5
-5|demand/class-value:ALLIES 1
18|demand/class-value:ALLIES 1.5
4|demand/class-value:ALLIES 1.7
-11|demand/class-value:ALLIES 1E+1
-34|demand/class-value:ALLIES 2.5
-7|demand/class-value:ALLIES 3
-6|demand/class-value:ALLIES 3.1
24|demand/class-value:ALLIES 3.5
-5|demand/class-value:ALLIES 3.7
-6|demand/class-value:ALLIES 3.8
-14|demand/class-value:ALLIES 4
32|demand/class-value:ALLIES 5
-4|demand/class-value:ALLIES 6
-8|demand/class-value:EU 15
-13|demand/class-value:EU 2
-3|demand/class-value:EU 2.5
12|demand/class-value:EU 2.7
4|demand/class-value:EU 3.3
-16|demand/class-value:EU 3.5
14|demand/class-value:EU 4
28|demand/class-value:EU 5
15|demand/class-value:NATO 0.2
-6|demand/class-value:NATO 0.25
-17|demand/class-value:NATO 1
-9|demand/class-value:NATO 1.7
-9|demand/class-value:NATO 15
-33|demand/class-value:NATO 2
31|demand/class-value:NATO 2.5
-8|demand/class-value:NATO 2.7
24|demand/class-value:NATO 3
-4|demand/class-value:NATO 3.3
-7|demand/class-value:NATO 3.5
5|demand/class-value:NATO 3.7
48|demand/class-value:NATO 4
35|demand/class-value:NATO 5
-3|demand/class-value:NATO 6
-11|demand/class-value:USA 0.2
-3|demand/class-value:USA 1.1
15|demand/class-value:USA 1.3
-3|demand/class-value:USA 1.7
-4|demand/class-value:USA 1E+1
-12|demand/class-value:USA 2.5
-9|demand/class-value:USA 3
15|demand/class-value:USA 3.2
-9|demand/class-value:USA 3.8
-13|demand/class-value:USA 4
19|demand/class-value:USA 4.7
-27|demand/class-value:USA 5
17|demand/class-verb:ALLIES be
3|demand/class-verb:ALLIES benchmark
59|demand/class-verb:ALLIES cap
-62|demand/class-verb:ALLIES demand
45|demand/class-verb:ALLIES denial
-10|demand/class-verb:ALLIES level
24|demand/class-verb:ALLIES move
30|demand/class-verb:ALLIES pledge
22|demand/class-verb:ALLIES proposal
14|demand/class-verb:ALLIES spend
-9|demand/class-verb:CHN demand
-31|demand/class-verb:EU be
29|demand/class-verb:EU demand
-21|demand/class-verb:EU level
-8|demand/class-verb:EU move
-14|demand/class-verb:EU pledge
13|demand/class-verb:EU proposal
22|demand/class-verb:EU spend
41|demand/class-verb:JPN be
-16|demand/class-verb:JPN cap
-25|demand/class-verb:JPN demand
-28|demand/class-verb:JPN denial
-28|demand/class-verb:JPN level
33|demand/class-verb:JPN move
10|demand/class-verb:JPN pledge
10|demand/class-verb:JPN proposal
-34|demand/class-verb:JPN spend
-11|demand/class-verb:NATO cap
29|demand/class-verb:NATO demand
-40|demand/class-verb:NATO denial
58|demand/class-verb:NATO level
7|demand/class-verb:NATO move
-28|demand/class-verb:NATO pledge
-13|demand/class-verb:NATO proposal
-98|demand/class-verb:NATO spend
-33|demand/class-verb:USA be
9|demand/class-verb:USA cap
23|demand/class-verb:USA demand
-6|demand/class-verb:USA level
-32|demand/class-verb:USA move
-22|demand/class-verb:USA pledge
17|demand/class-verb:USA proposal
-5|demand/class-verb:USA spend
-11|demand/class-verb:foe be
29|demand/class-verb:foe demand
-10|demand/class-verb:foe move
36|demand/class-verb:land be
-37|demand/class-verb:land cap
-5|demand/class-verb:land demand
-4|demand/class-verb:land denial
-17|demand/class-verb:land level
-21|demand/class-verb:land move
21|demand/class-verb:land pledge
-5|demand/class-verb:land proposal
8|demand/class-verb:land spend
-17|demand/class-verb:member be
-4|demand/class-verb:member cap
-10|demand/class-verb:member demand
29|demand/class-verb:member denial
24|demand/class-verb:member level
7|demand/class-verb:member move
3|demand/class-verb:member pledge
-43|demand/class-verb:member proposal
93|demand/class-verb:member spend
22|demand/class:ALLIES
-21|demand/class:CHN
17|demand/class:EU
6|demand/class:JPN
52|demand/class:NATO
-50|demand/class:USA
5|demand/class:foe
-29|demand/class:member
-22|demand/group:all back:0
-5|demand/group:all mid
-18|demand/group:all near
-3|demand/group:all then:over
-18|demand/group:all then:the
4|demand/group:both then:,
8|demand/group:both then:at
8|demand/group:both then:been
17|demand/group:both then:expect
9|demand/group:both then:face
11|demand/group:both then:is
10|demand/group:both then:read
-28|demand/group:count back:0
38|demand/group:count back:1
21|demand/group:count back:2
-40|demand/group:count behind
-19|demand/group:count far
65|demand/group:count mid
26|demand/group:count near
24|demand/group:countries back:0
19|demand/group:countries back:1
27|demand/group:countries mid
15|demand/group:countries near
13|demand/group:countries then:are
14|demand/group:countries then:facing
10|demand/group:countries then:from
6|demand/group:countries then:to
-6|demand/group:each back:2
-5|demand/group:each behind
-6|demand/group:each mid
-6|demand/group:each then:capital
-5|demand/group:each then:to
-3|demand/group:governments back:1
-3|demand/group:governments near
-3|demand/group:governments then:,
-20|demand/group:list after-figure far
-17|demand/group:list alone lands
-10|demand/group:list alone union
-4|demand/group:list behind
-33|demand/group:list far
8|demand/group:list far-behind
-3|demand/group:list first lands
-4|demand/group:list free behind
-13|demand/group:list free far
8|demand/group:list free far-behind
-5|demand/group:list free mid
11|demand/group:list free near
6|demand/group:list later lands
-5|demand/group:list mid
11|demand/group:list near
-34|demand/group:list plain
11|demand/group:list shared
-114|demand/group:list-led:
28|demand/group:list-led:\"
43|demand/group:list-led:'s
-19|demand/group:list-led:--
14|demand/group:list-led::
-4|demand/group:list-led:;
28|demand/group:list-led:PARTY
-3|demand/group:list-led:about
-23|demand/group:list-led:as
46|demand/group:list-led:ask
30|demand/group:list-led:both
3|demand/group:list-led:by
-7|demand/group:list-led:catch
-5|demand/group:list-led:come to
-57|demand/group:list-led:for
3|demand/group:list-led:from
17|demand/group:list-led:get
-41|demand/group:list-led:in
-28|demand/group:list-led:infuriated
7|demand/group:list-led:lean on
7|demand/group:list-led:like to see
10|demand/group:list-led:name
-30|demand/group:list-led:of
-14|demand/group:list-led:on
-6|demand/group:list-led:only
24|demand/group:list-led:press
12|demand/group:list-led:tell
31|demand/group:list-led:to
24|demand/group:list-led:urge
3|demand/group:list-led:want
-9|demand/group:list-led:will
-29|demand/group:list-led:with
38|demand/group:list-then:
-12|demand/group:list-then:,
33|demand/group:list-then:.
12|demand/group:list-then::
-7|demand/group:list-then:agree
20|demand/group:list-then:alike
-7|demand/group:list-then:apart
-19|demand/group:list-then:are
-4|demand/group:list-then:as
-22|demand/group:list-then:ask
15|demand/group:list-then:at
-9|demand/group:list-then:be
14|demand/group:list-then:by
-18|demand/group:list-then:could
7|demand/group:list-then:devote
17|demand/group:list-then:for
-4|demand/group:list-then:foreign
-28|demand/group:list-then:give
-17|demand/group:list-then:go
-4|demand/group:list-then:has
-36|demand/group:list-then:hold out for
45|demand/group:list-then:in
105|demand/group:list-then:included
-4|demand/group:list-then:is
-4|demand/group:list-then:killed
-10|demand/group:list-then:offer
-40|demand/group:list-then:officials
22|demand/group:list-then:on
-25|demand/group:list-then:own
-9|demand/group:list-then:read
-9|demand/group:list-then:recall
-51|demand/group:list-then:say
-23|demand/group:list-then:should
-10|demand/group:list-then:spokesman
-29|demand/group:list-then:tell
-21|demand/group:list-then:testify
12|demand/group:list-then:this year
42|demand/group:list-then:to
-5|demand/group:list-then:urge
-7|demand/group:list-then:want
-7|demand/group:list-then:was
15|demand/group:list-then:when
-20|demand/group:list-then:write
-19|demand/group:neither then:the
37|demand/group:pair then:to
18|demand/group:their back:0
24|demand/group:their behind
-6|demand/group:their mid
27|demand/group:their then:militaries
-6|demand/group:their then:partners
-30|demand/group:them back:1
20|demand/group:them back:2
19|demand/group:them behind
-20|demand/group:them mid
-10|demand/group:them near
-20|demand/group:them then:,
-10|demand/group:them then:for
20|demand/group:them then:were
-6|demand/group:they back:0
-25|demand/group:they back:1
-3|demand/group:they behind
-28|demand/group:they mid
25|demand/group:they then:'ll
-13|demand/group:they then:are
-15|demand/group:they then:had
-3|demand/group:they then:reason
-25|demand/group:they then:will
19|demand/group:three then:.
-12|demand/group:three then:want
21|demand/group:three then:would
-22|demand/group:two then:can
-17|demand/group:two then:in
-41|demand/group:two then:people
-31|demand/heir:nobody-named
-11|demand/home:nobody-named
19|demand/home:others-named
4|demand/known-for:ALB 2032
4|demand/known-for:ALB 3.5 2032
-3|demand/known-for:ALLIES 198X
-7|demand/known-for:ALLIES 2 2025
-5|demand/known-for:ALLIES 2 2029
-5|demand/known-for:ALLIES 2 2035
-18|demand/known-for:ALLIES 2.5 2027
-10|demand/known-for:ALLIES 2025
-14|demand/known-for:ALLIES 2025-07-20
3|demand/known-for:ALLIES 2026
33|demand/known-for:ALLIES 2026-11-04
-32|demand/known-for:ALLIES 2027
-17|demand/known-for:ALLIES 2028
-9|demand/known-for:ALLIES 2029
-6|demand/known-for:ALLIES 202X
11|demand/known-for:ALLIES 2030
-10|demand/known-for:ALLIES 2032
-11|demand/known-for:ALLIES 2035
-5|demand/known-for:ALLIES 3 2028
-14|demand/known-for:ALLIES 3.5 2025-07-20
10|demand/known-for:ALLIES 3.5 2026
33|demand/known-for:ALLIES 3.5 2026-11-04
-13|demand/known-for:ALLIES 3.5 2027
-4|demand/known-for:ALLIES 3.5 2028
-6|demand/known-for:ALLIES 3.5 202X
22|demand/known-for:ALLIES 3.5 2030
-6|demand/known-for:ALLIES 3.5 2032
5|demand/known-for:ALLIES 3.5 2035
-6|demand/known-for:ALLIES 4 2026
-10|demand/known-for:ALLIES 4 2035
-7|demand/known-for:ALLIES 5 2028
-11|demand/known-for:ALLIES 5 2030
-3|demand/known-for:ALLIES 5 2032
-9|demand/known-for:AUS 2 2029
-9|demand/known-for:AUS 2029
-47|demand/known-for:AUS 2030
-4|demand/known-for:AUS 2035
-48|demand/known-for:AUS 3.5 2030
-3|demand/known-for:AUS 4 2035
-4|demand/known-for:BEL 1.9 2027
30|demand/known-for:BEL 2 2024-06
30|demand/known-for:BEL 2024-06
-4|demand/known-for:BEL 2027
11|demand/known-for:BEL 2028
-11|demand/known-for:BEL 2035
11|demand/known-for:BEL 3 2028
-11|demand/known-for:BEL 3.5 2035
-3|demand/known-for:BFA 2026
-3|demand/known-for:BFA 3.4 2026
13|demand/known-for:BGR 2030
13|demand/known-for:BGR 3.5 2030
-9|demand/known-for:BRA 2027
-9|demand/known-for:BRA 4 2027
-11|demand/known-for:CAN 1.5 2032
13|demand/known-for:CAN 2.6 2029
13|demand/known-for:CAN 2029
3|demand/known-for:CAN 2030
-20|demand/known-for:CAN 2032
5|demand/known-for:CAN 2036
3|demand/known-for:CAN 3.5 2030
-9|demand/known-for:CAN 3.5 2032
5|demand/known-for:CAN 5 2036
-4|demand/known-for:CHN 2027
-4|demand/known-for:CHN 4 2027
3|demand/known-for:DEU 1986
-12|demand/known-for:DEU 2 2019-01
-12|demand/known-for:DEU 2019-01
-9|demand/known-for:DEU 2028
-9|demand/known-for:DEU 3 2028
3|demand/known-for:DEU 4 1986
14|demand/known-for:ESP 2 2026
-6|demand/known-for:ESP 2.5 2027
14|demand/known-for:ESP 2026
-6|demand/known-for:ESP 2027
-5|demand/known-for:ESP 2028
10|demand/known-for:ESP 2030
-10|demand/known-for:ESP 2032
14|demand/known-for:ESP 2035
-5|demand/known-for:ESP 3 2028
10|demand/known-for:ESP 3 2030
-9|demand/known-for:ESP 3.5 2032
14|demand/known-for:ESP 3.5 2035
-17|demand/known-for:EST 2030
-15|demand/known-for:EST 3.5 2030
-8|demand/known-for:EU 15 2029
-13|demand/known-for:EU 2 2024-06
5|demand/known-for:EU 2.5 2030
12|demand/known-for:EU 2.7 2027
-13|demand/known-for:EU 2024-06
12|demand/known-for:EU 2027
-8|demand/known-for:EU 2029
9|demand/known-for:EU 2030
-17|demand/known-for:EU 2035
4|demand/known-for:EU 3.3 2030
-17|demand/known-for:EU 3.5 2035
-3|demand/known-for:FJI 2 2029
-3|demand/known-for:FJI 2029
-12|demand/known-for:FRA 2026
-6|demand/known-for:FRA 2028
-6|demand/known-for:FRA 3 2028
-12|demand/known-for:FRA 3.4 2026
-3|demand/known-for:GBR 2 2024
-12|demand/known-for:GBR 2.6 2029
-3|demand/known-for:GBR 2024
7|demand/known-for:GBR 2028
-12|demand/known-for:GBR 2029
5|demand/known-for:GBR 2032
7|demand/known-for:GBR 3 2028
6|demand/known-for:GBR 3.5 2032
-6|demand/known-for:GRC 2030
-6|demand/known-for:GRC 5 2030
12|demand/known-for:HUN 2028
12|demand/known-for:HUN 3 2028
-7|demand/known-for:IND 2027
-7|demand/known-for:IND 4 2027
-4|demand/known-for:IRL 2.5 2030
-4|demand/known-for:IRL 2030
3|demand/known-for:ITA 0.2 2025
13|demand/known-for:ITA 2 2024
13|demand/known-for:ITA 2024
5|demand/known-for:ITA 2025
-5|demand/known-for:ITA 2028
16|demand/known-for:ITA 2032
-5|demand/known-for:ITA 3 2028
-3|demand/known-for:ITA 5 2030
16|demand/known-for:ITA 5 2032
-8|demand/known-for:JPN 2 2030
8|demand/known-for:JPN 2.8 2030
17|demand/known-for:JPN 2025-07-20
-33|demand/known-for:JPN 2026-11-04
16|demand/known-for:JPN 202X
-18|demand/known-for:JPN 2030
5|demand/known-for:JPN 2031
12|demand/known-for:JPN 2032
22|demand/known-for:JPN 2035
5|demand/known-for:JPN 3 2030
17|demand/known-for:JPN 3.5 2025-07-20
-33|demand/known-for:JPN 3.5 2026-11-04
16|demand/known-for:JPN 3.5 202X
-22|demand/known-for:JPN 3.5 2030
5|demand/known-for:JPN 3.5 2031
14|demand/known-for:JPN 3.5 2032
22|demand/known-for:JPN 4 2035
-9|demand/known-for:KHM 1 2026
-9|demand/known-for:KHM 2026
-4|demand/known-for:KOR 1.7 2030
3|demand/known-for:KOR 198X
-8|demand/known-for:KOR 2.8 2030
3|demand/known-for:KOR 2025-08
18|demand/known-for:KOR 2028
3|demand/known-for:KOR 2029
-9|demand/known-for:KOR 202X
13|demand/known-for:KOR 2030
-4|demand/known-for:KOR 2031
4|demand/known-for:KOR 2035
18|demand/known-for:KOR 3 2028
-9|demand/known-for:KOR 3.5 202X
27|demand/known-for:KOR 3.5 2030
-4|demand/known-for:KOR 3.5 2031
3|demand/known-for:KOR 3.8 2025-08
4|demand/known-for:KOR 5 2035
3|demand/known-for:KOR 6 198X
-33|demand/known-for:LTU 2030
-24|demand/known-for:LTU 3.5 2030
-9|demand/known-for:LTU 5 2030
17|demand/known-for:LUX 1 2025
5|demand/known-for:LUX 1.9 2027
17|demand/known-for:LUX 2025
5|demand/known-for:LUX 2027
-4|demand/known-for:LVA 2.7 2027
-4|demand/known-for:LVA 2027
-16|demand/known-for:NATO 1 2025
13|demand/known-for:NATO 1.5 2032
-9|demand/known-for:NATO 15 2029
13|demand/known-for:NATO 2 2019-01
-32|demand/known-for:NATO 2 2024
-18|demand/known-for:NATO 2 2024-06
5|demand/known-for:NATO 2 2025
-14|demand/known-for:NATO 2 2026
41|demand/known-for:NATO 2.5 2027
-7|demand/known-for:NATO 2.7 2027
13|demand/known-for:NATO 2019-01
-31|demand/known-for:NATO 2024
-18|demand/known-for:NATO 2024-06
-8|demand/known-for:NATO 2025
-16|demand/known-for:NATO 2026
4|demand/known-for:NATO 2027
-12|demand/known-for:NATO 2028
-11|demand/known-for:NATO 2029
49|demand/known-for:NATO 2030
33|demand/known-for:NATO 2032
17|demand/known-for:NATO 2035
-3|demand/known-for:NATO 2036
-24|demand/known-for:NATO 3 2027
6|demand/known-for:NATO 3 2028
-12|demand/known-for:NATO 3 2030
-4|demand/known-for:NATO 3.3 2030
-15|demand/known-for:NATO 3.5 2028
29|demand/known-for:NATO 3.5 2030
31|demand/known-for:NATO 3.5 2032
19|demand/known-for:NATO 3.5 2035
-6|demand/known-for:NATO 4 2027
-9|demand/known-for:NATO 4 2035
4|demand/known-for:NATO 5 2025
37|demand/known-for:NATO 5 2030
-12|demand/known-for:NATO 5 2032
8|demand/known-for:NATO 5 2035
-3|demand/known-for:NATO 5 2036
3|demand/known-for:NER 2026
3|demand/known-for:NER 3.4 2026
4|demand/known-for:NLD 2 2024
4|demand/known-for:NLD 2024
19|demand/known-for:NLD 2030
-26|demand/known-for:NLD 2032
19|demand/known-for:NLD 3.5 2030
-26|demand/known-for:NLD 3.5 2032
20|demand/known-for:NOR 2 2024
20|demand/known-for:NOR 2024
5|demand/known-for:NZL 1.7 2030
17|demand/known-for:NZL 2 2029
17|demand/known-for:NZL 2029
5|demand/known-for:NZL 2030
7|demand/known-for:PHL 2 2030
7|demand/known-for:PHL 2030
-14|demand/known-for:POL 2028
-4|demand/known-for:POL 2030
-15|demand/known-for:POL 2035
-14|demand/known-for:POL 3 2028
-5|demand/known-for:POL 3.5 2035
-4|demand/known-for:POL 5 2030
27|demand/known-for:ROU 2027
27|demand/known-for:ROU 3 2027
27|demand/known-for:RUS 2027
27|demand/known-for:RUS 4 2027
-9|demand/known-for:SGP 2026
-9|demand/known-for:SGP 3.5 2026
-10|demand/known-for:SWE 2030
-4|demand/known-for:SWE 3.5 2030
-5|demand/known-for:SWE 5 2030
10|demand/known-for:SYR 2026
10|demand/known-for:SYR 4 2026
12|demand/known-for:TCD 2026
12|demand/known-for:TCD 3.4 2026
9|demand/known-for:THA 1 2026
5|demand/known-for:THA 2 2035
9|demand/known-for:THA 2026
5|demand/known-for:THA 2035
15|demand/known-for:TUR 2028
-5|demand/known-for:TUR 3 2028
20|demand/known-for:TUR 3.5 2028
16|demand/known-for:TWN 2027
13|demand/known-for:TWN 2028
6|demand/known-for:TWN 2030
15|demand/known-for:TWN 3.5 2027
5|demand/known-for:TWN 4 2028
8|demand/known-for:TWN 5 2028
18|demand/known-for:UKR 15 2029
-4|demand/known-for:UKR 2.5 2027
-5|demand/known-for:UKR 2027
18|demand/known-for:UKR 2029
-11|demand/known-for:USA 2.5 2027
-3|demand/known-for:USA 2025-08
-5|demand/known-for:USA 2026
-13|demand/known-for:USA 2027
-7|demand/known-for:USA 2028
-4|demand/known-for:USA 2030
-4|demand/known-for:USA 3 2028
-3|demand/known-for:USA 3.8 2025-08
-3|demand/known-for:USA 4 2026
9|demand/known:ALB 3
9|demand/known:ALB 3 2025
9|demand/known:ALB 3 since-2025
4|demand/known:ALB 3.5
4|demand/known:ALB 3.5 2025
4|demand/known:ALB 3.5 since-2025
13|demand/known:ALB since-2025
-5|demand/known:ALLIES 0.2
-5|demand/known:ALLIES 0.2 2025
-5|demand/known:ALLIES 0.2 since-2025
37|demand/known:ALLIES 0.25
19|demand/known:ALLIES 0.25 2025
17|demand/known:ALLIES 0.25 2026
37|demand/known:ALLIES 0.25 since-2025
10|demand/known:ALLIES 0.5
10|demand/known:ALLIES 0.5 2025
10|demand/known:ALLIES 0.5 since-2025
-5|demand/known:ALLIES 1
-3|demand/known:ALLIES 1 2025
-3|demand/known:ALLIES 1 since-2025
18|demand/known:ALLIES 1.5
-3|demand/known:ALLIES 1.5 1978
-3|demand/known:ALLIES 1.5 2024
-4|demand/known:ALLIES 1.5 2025
31|demand/known:ALLIES 1.5 2026
27|demand/known:ALLIES 1.5 since-2025
-6|demand/known:ALLIES 1.5 to-1999
-3|demand/known:ALLIES 1.5 to-2024
4|demand/known:ALLIES 1.7
5|demand/known:ALLIES 1.7 2025
5|demand/known:ALLIES 1.7 since-2025
-11|demand/known:ALLIES 1E+1
-9|demand/known:ALLIES 1E+1 2025
-11|demand/known:ALLIES 1E+1 since-2025
-3|demand/known:ALLIES 2 2017
-11|demand/known:ALLIES 2 2018
58|demand/known:ALLIES 2 2020
3|demand/known:ALLIES 2 2021
5|demand/known:ALLIES 2 2023
-48|demand/known:ALLIES 2 2024
-42|demand/known:ALLIES 2 2025
49|demand/known:ALLIES 2 2026
5|demand/known:ALLIES 2 since-2025
-5|demand/known:ALLIES 2 to-1999
43|demand/known:ALLIES 2 to-2021
-42|demand/known:ALLIES 2 to-2024
-34|demand/known:ALLIES 2.5
-32|demand/known:ALLIES 2.5 2025
-34|demand/known:ALLIES 2.5 since-2025
-4|demand/known:ALLIES 3 1988
-3|demand/known:ALLIES 3 2024
20|demand/known:ALLIES 3 2025
-7|demand/known:ALLIES 3 2026
13|demand/known:ALLIES 3 since-2025
-6|demand/known:ALLIES 3 to-1999
-4|demand/known:ALLIES 3 to-2013
-3|demand/known:ALLIES 3 to-2024
-7|demand/known:ALLIES 3-3.5
-7|demand/known:ALLIES 3-3.5 2025
-7|demand/known:ALLIES 3-3.5 since-2025
-6|demand/known:ALLIES 3.1
-5|demand/known:ALLIES 3.1 2025
-5|demand/known:ALLIES 3.1 since-2025
9|demand/known:ALLIES 3.5
-4|demand/known:ALLIES 3.5 2024
5|demand/known:ALLIES 3.5 2025
19|demand/known:ALLIES 3.5 2026
-12|demand/known:ALLIES 3.5 2027
12|demand/known:ALLIES 3.5 since-2025
-4|demand/known:ALLIES 3.5 to-2024
15|demand/known:ALLIES 3.5-5
15|demand/known:ALLIES 3.5-5 2025
15|demand/known:ALLIES 3.5-5 since-2025
-5|demand/known:ALLIES 3.7
-5|demand/known:ALLIES 3.7 2025
-5|demand/known:ALLIES 3.7 since-2025
-6|demand/known:ALLIES 3.8
-6|demand/known:ALLIES 3.8 2025
-6|demand/known:ALLIES 3.8 since-2025
-14|demand/known:ALLIES 4
-8|demand/known:ALLIES 4 2018
19|demand/known:ALLIES 4 2019
-17|demand/known:ALLIES 4 2025
-7|demand/known:ALLIES 4 2026
-23|demand/known:ALLIES 4 since-2025
11|demand/known:ALLIES 4 to-2021
32|demand/known:ALLIES 5
-3|demand/known:ALLIES 5 2024
16|demand/known:ALLIES 5 2025
19|demand/known:ALLIES 5 2026
36|demand/known:ALLIES 5 since-2025
-3|demand/known:ALLIES 5 to-2024
-4|demand/known:ALLIES 6
-4|demand/known:ALLIES 6 since-2025
50|demand/known:ALLIES since-2025
-19|demand/known:ALLIES to-1999
-5|demand/known:ALLIES to-2013
53|demand/known:ALLIES to-2021
-58|demand/known:ALLIES to-2024
6|demand/known:ARM 5
6|demand/known:ARM 5 2024
6|demand/known:ARM 5 to-2024
6|demand/known:ARM to-2024
-9|demand/known:AUS 1.3
-9|demand/known:AUS 1.3 2025
-9|demand/known:AUS 1.3 since-2025
-7|demand/known:AUS 1E+1
-7|demand/known:AUS 1E+1 2025
-7|demand/known:AUS 1E+1 since-2025
-44|demand/known:AUS 2
-36|demand/known:AUS 2 2025
-8|demand/known:AUS 2 2026
-44|demand/known:AUS 2 since-2025
11|demand/known:AUS 2.4
11|demand/known:AUS 2.4 2025
11|demand/known:AUS 2.4 since-2025
37|demand/known:AUS 3
37|demand/known:AUS 3 2025
37|demand/known:AUS 3 since-2025
83|demand/known:AUS 3.5
38|demand/known:AUS 3.5 2025
45|demand/known:AUS 3.5 2026
83|demand/known:AUS 3.5 since-2025
-3|demand/known:AUS 4 2025
3|demand/known:AUS 4 2026
-11|demand/known:AUS 4.7
-11|demand/known:AUS 4.7 2025
-11|demand/known:AUS 4.7 since-2025
-21|demand/known:AUS 5 2025
21|demand/known:AUS 5 2026
59|demand/known:AUS since-2025
5|demand/known:AUT 1.2
5|demand/known:AUT 1.2 2025
5|demand/known:AUT 1.2 since-2025
-7|demand/known:AUT 5
-7|demand/known:AUT 5 2025
-7|demand/known:AUT 5 since-2025
17|demand/known:AZE 5
17|demand/known:AZE 5 2024
17|demand/known:AZE 5 to-2024
17|demand/known:AZE to-2024
9|demand/known:BEL 1.7
9|demand/known:BEL 1.7 2025
9|demand/known:BEL 1.7 since-2025
-4|demand/known:BEL 1.9
-4|demand/known:BEL 1.9 2025
-4|demand/known:BEL 1.9 since-2025
34|demand/known:BEL 2
32|demand/known:BEL 2 2025
32|demand/known:BEL 2 since-2025
40|demand/known:BEL 2.5
40|demand/known:BEL 2.5 2024
40|demand/known:BEL 2.5 to-2024
-7|demand/known:BEL 3
-7|demand/known:BEL 3 2025
-7|demand/known:BEL 3 since-2025
-9|demand/known:BEL 3.5
-21|demand/known:BEL 3.5 2025
12|demand/known:BEL 3.5 2026
-9|demand/known:BEL 3.5 since-2025
-12|demand/known:BEL 5
-12|demand/known:BEL 5 2025
-12|demand/known:BEL 5 since-2025
7|demand/known:BEL since-2025
42|demand/known:BEL to-2024
-3|demand/known:BFA 3.4
-3|demand/known:BFA 3.4 2024
-3|demand/known:BFA 3.4 to-2024
-3|demand/known:BFA to-2024
13|demand/known:BGR 3.5
13|demand/known:BGR 3.5 2025
13|demand/known:BGR 3.5 since-2025
-22|demand/known:BGR 5
-22|demand/known:BGR 5 2025
-22|demand/known:BGR 5 since-2025
-7|demand/known:BGR since-2025
8|demand/known:BLR 3.1
8|demand/known:BLR 3.1 2025
8|demand/known:BLR 3.1 since-2025
8|demand/known:BLR since-2025
-5|demand/known:BRA 1
-5|demand/known:BRA 1 2024
-5|demand/known:BRA 1 to-2024
-3|demand/known:BRA 1.3
-3|demand/known:BRA 1.3 2025
-3|demand/known:BRA 1.3 since-2025
-9|demand/known:BRA 4
-9|demand/known:BRA 4 2024
-9|demand/known:BRA 4 to-2024
-6|demand/known:BRA since-2025
-14|demand/known:BRA to-2024
4|demand/known:BRN 2.8
4|demand/known:BRN 2.8 2025
4|demand/known:BRN 2.8 since-2025
4|demand/known:BRN since-2025
10|demand/known:BTN 0.5
10|demand/known:BTN 0.5 2025
10|demand/known:BTN 0.5 since-2025
10|demand/known:BTN since-2025
-12|demand/known:CAN 1.5
-12|demand/known:CAN 1.5 2025
-12|demand/known:CAN 1.5 since-2025
51|demand/known:CAN 2
15|demand/known:CAN 2 1988
-12|demand/known:CAN 2 2014
14|demand/known:CAN 2 2023
32|demand/known:CAN 2 2024
15|demand/known:CAN 2 to-1999
-12|demand/known:CAN 2 to-2021
47|demand/known:CAN 2 to-2024
13|demand/known:CAN 2.6
13|demand/known:CAN 2.6 2025
13|demand/known:CAN 2.6 since-2025
-15|demand/known:CAN 3.5
-15|demand/known:CAN 3.5 2025
-15|demand/known:CAN 3.5 since-2025
30|demand/known:CAN 5
33|demand/known:CAN 5 2025
30|demand/known:CAN 5 since-2025
14|demand/known:CAN since-2025
15|demand/known:CAN to-1999
-12|demand/known:CAN to-2021
45|demand/known:CAN to-2024
-5|demand/known:CHE 1.2
-5|demand/known:CHE 1.2 2025
-5|demand/known:CHE 1.2 since-2025
-15|demand/known:CHE 2
-14|demand/known:CHE 2 2024
-14|demand/known:CHE 2 to-2024
-9|demand/known:CHE since-2025
-14|demand/known:CHE to-2024
-9|demand/known:CHN 3.5
-9|demand/known:CHN 3.5 2025
-9|demand/known:CHN 3.5 since-2025
-4|demand/known:CHN 4
-4|demand/known:CHN 4 2024
-4|demand/known:CHN 4 to-2024
-5|demand/known:CHN 5
-5|demand/known:CHN 5 2025
-5|demand/known:CHN 5 since-2025
-16|demand/known:CHN since-2025
-4|demand/known:CHN to-2024
-8|demand/known:COL 1.3
-8|demand/known:COL 1.3 2025
-8|demand/known:COL 1.3 since-2025
20|demand/known:COL 3
20|demand/known:COL 3 2025
20|demand/known:COL 3 since-2025
5|demand/known:COL 3.4
5|demand/known:COL 3.4 2025
5|demand/known:COL 3.4 since-2025
-8|demand/known:COL 4.7
-8|demand/known:COL 4.7 2025
-8|demand/known:COL 4.7 since-2025
6|demand/known:COL since-2025
17|demand/known:CYP 1.5
17|demand/known:CYP 1.5 2025
17|demand/known:CYP 1.5 since-2025
16|demand/known:CYP since-2025
-3|demand/known:CZE 2.5
-3|demand/known:CZE 2.5 2024
-3|demand/known:CZE 2.5 to-2024
-9|demand/known:CZE 3
-9|demand/known:CZE 3 2025
-9|demand/known:CZE 3 since-2025
24|demand/known:CZE 3.5
25|demand/known:CZE 3.5 2025
24|demand/known:CZE 3.5 since-2025
14|demand/known:CZE 5
14|demand/known:CZE 5 2025
14|demand/known:CZE 5 since-2025
29|demand/known:CZE since-2025
-3|demand/known:CZE to-2024
29|demand/known:DEU 2
3|demand/known:DEU 2 1995
-12|demand/known:DEU 2 2014
-12|demand/known:DEU 2 2018
12|demand/known:DEU 2 2019
5|demand/known:DEU 2 2020
27|demand/known:DEU 2 2024
13|demand/known:DEU 2 2025
-7|demand/known:DEU 2 2026
6|demand/known:DEU 2 since-2025
-9|demand/known:DEU 2 to-2021
29|demand/known:DEU 2 to-2024
25|demand/known:DEU 3
27|demand/known:DEU 3 2025
27|demand/known:DEU 3 since-2025
-14|demand/known:DEU 3.5
-24|demand/known:DEU 3.5 2025
9|demand/known:DEU 3.5 2026
-14|demand/known:DEU 3.5 since-2025
19|demand/known:DEU 4
5|demand/known:DEU 4 1983
21|demand/known:DEU 4 2018
-9|demand/known:DEU 4 2019
5|demand/known:DEU 4 to-1999
13|demand/known:DEU 4 to-2021
-13|demand/known:DEU 5
-8|demand/known:DEU 5 2025
-5|demand/known:DEU 5 2026
-13|demand/known:DEU 5 since-2025
6|demand/known:DEU since-2025
7|demand/known:DEU to-1999
4|demand/known:DEU to-2021
28|demand/known:DEU to-2024
6|demand/known:DJI 3
6|demand/known:DJI 3 2025
6|demand/known:DJI 3 since-2025
6|demand/known:DJI since-2025
-12|demand/known:DNK 3
-6|demand/known:DNK 3 2024
-6|demand/known:DNK 3 2025
-6|demand/known:DNK 3 since-2025
-6|demand/known:DNK 3 to-2024
-8|demand/known:DNK 3.5
-8|demand/known:DNK 3.5 2024
-8|demand/known:DNK 3.5 to-2024
13|demand/known:DNK 5
39|demand/known:DNK 5 2025
-25|demand/known:DNK 5 2026
14|demand/known:DNK 5 since-2025
9|demand/known:DNK since-2025
-14|demand/known:DNK to-2024
-16|demand/known:DOM 2
-16|demand/known:DOM 2 2026
-16|demand/known:DOM 2 since-2025
-16|demand/known:DOM since-2025
4|demand/known:EGY 3
4|demand/known:EGY 3 2025
4|demand/known:EGY 3 since-2025
4|demand/known:EGY since-2025
14|demand/known:ESP 2
14|demand/known:ESP 2 2022
14|demand/known:ESP 2 to-2024
-5|demand/known:ESP 2.5
-21|demand/known:ESP 2.5 2025
16|demand/known:ESP 2.5 2026
-5|demand/known:ESP 2.5 since-2025
-9|demand/known:ESP 3
4|demand/known:ESP 3 2024
7|demand/known:ESP 3 2025
-20|demand/known:ESP 3 2026
-13|demand/known:ESP 3 since-2025
4|demand/known:ESP 3 to-2024
47|demand/known:ESP 3.5
19|demand/known:ESP 3.5 2025
27|demand/known:ESP 3.5 2026
47|demand/known:ESP 3.5 since-2025
46|demand/known:ESP 5
46|demand/known:ESP 5 2025
46|demand/known:ESP 5 since-2025
73|demand/known:ESP since-2025
18|demand/known:ESP to-2024
-3|demand/known:EST 0.25
-3|demand/known:EST 0.25 2025
-3|demand/known:EST 0.25 since-2025
-9|demand/known:EST 2
-9|demand/known:EST 2 2025
-9|demand/known:EST 2 since-2025
-12|demand/known:EST 2.5
-8|demand/known:EST 2.5 2023
-4|demand/known:EST 2.5 2024
-12|demand/known:EST 2.5 to-2024
-12|demand/known:EST 3
-10|demand/known:EST 3 2025
-10|demand/known:EST 3 since-2025
-15|demand/known:EST 3.5
-16|demand/known:EST 3.5 2025
-16|demand/known:EST 3.5 since-2025
-31|demand/known:EST 5
-31|demand/known:EST 5 2025
-31|demand/known:EST 5 since-2025
-70|demand/known:EST since-2025
-13|demand/known:EST to-2024
-8|demand/known:EU 15
-8|demand/known:EU 15 2025
-8|demand/known:EU 15 since-2025
-13|demand/known:EU 2
-13|demand/known:EU 2 2025
-13|demand/known:EU 2 since-2025
-3|demand/known:EU 2.5
-7|demand/known:EU 2.5 2024
5|demand/known:EU 2.5 2026
4|demand/known:EU 2.5 since-2025
-7|demand/known:EU 2.5 to-2024
12|demand/known:EU 2.7
12|demand/known:EU 2.7 2025
12|demand/known:EU 2.7 since-2025
4|demand/known:EU 3.3
4|demand/known:EU 3.3 2025
4|demand/known:EU 3.3 since-2025
-16|demand/known:EU 3.5
-16|demand/known:EU 3.5 2026
-16|demand/known:EU 3.5 since-2025
14|demand/known:EU 4
-8|demand/known:EU 4 2018
22|demand/known:EU 4 2025
22|demand/known:EU 4 since-2025
-8|demand/known:EU 4 to-2021
28|demand/known:EU 5
28|demand/known:EU 5 2025
28|demand/known:EU 5 since-2025
31|demand/known:EU since-2025
-8|demand/known:EU to-2021
-6|demand/known:EU to-2024
13|demand/known:FIN 2
14|demand/known:FIN 2 2023
14|demand/known:FIN 2 to-2024
-5|demand/known:FIN 5
-5|demand/known:FIN 5 2025
-5|demand/known:FIN 5 since-2025
-6|demand/known:FIN since-2025
7|demand/known:FIN to-2024
-11|demand/known:FJI 0.5
-11|demand/known:FJI 0.5 2025
-11|demand/known:FJI 0.5 since-2025
-3|demand/known:FJI 2
-3|demand/known:FJI 2 2025
-3|demand/known:FJI 2 since-2025
-13|demand/known:FJI since-2025
11|demand/known:FRA 2
11|demand/known:FRA 2 2026
11|demand/known:FRA 2 since-2025
10|demand/known:FRA 2.3
10|demand/known:FRA 2.3 2024
10|demand/known:FRA 2.3 to-2024
-26|demand/known:FRA 3
-13|demand/known:FRA 3 2024
-7|demand/known:FRA 3 2025
-6|demand/known:FRA 3 2026
-13|demand/known:FRA 3 since-2025
-13|demand/known:FRA 3 to-2024
-12|demand/known:FRA 3.4
-12|demand/known:FRA 3.4 2024
-12|demand/known:FRA 3.4 to-2024
29|demand/known:FRA 3.5
28|demand/known:FRA 3.5 2025
29|demand/known:FRA 3.5 since-2025
-9|demand/known:FRA 4
-9|demand/known:FRA 4 2019
-9|demand/known:FRA 4 to-2021
-3|demand/known:FRA 5
25|demand/known:FRA since-2025
-9|demand/known:FRA to-2021
-18|demand/known:FRA to-2024
-3|demand/known:GBR 1.5
-7|demand/known:GBR 2
-5|demand/known:GBR 2 2014
5|demand/known:GBR 2 2015
-7|demand/known:GBR 2 2024
-7|demand/known:GBR 2 to-2024
-9|demand/known:GBR 2.3
-9|demand/known:GBR 2.3 2024
-9|demand/known:GBR 2.3 to-2024
-17|demand/known:GBR 2.5
-16|demand/known:GBR 2.5 2024
-17|demand/known:GBR 2.5 to-2024
-12|demand/known:GBR 2.6
-12|demand/known:GBR 2.6 2025
-12|demand/known:GBR 2.6 since-2025
-3|demand/known:GBR 2.8
-3|demand/known:GBR 2.8 2025
-3|demand/known:GBR 2.8 since-2025
9|demand/known:GBR 3
-15|demand/known:GBR 3 2024
24|demand/known:GBR 3 2025
24|demand/known:GBR 3 since-2025
-15|demand/known:GBR 3 to-2024
-5|demand/known:GBR 3.5
-6|demand/known:GBR 3.5 2026
-5|demand/known:GBR 3.5 since-2025
11|demand/known:GBR 5
15|demand/known:GBR 5 2025
13|demand/known:GBR 5 since-2025
15|demand/known:GBR since-2025
-51|demand/known:GBR to-2024
9|demand/known:GEO 3
9|demand/known:GEO 3 2025
9|demand/known:GEO 3 since-2025
9|demand/known:GEO since-2025
9|demand/known:GRC 2
11|demand/known:GRC 2 2010
11|demand/known:GRC 2 to-2013
18|demand/known:GRC 3
21|demand/known:GRC 3 2024
21|demand/known:GRC 3 to-2024
-6|demand/known:GRC 5
-6|demand/known:GRC 5 2026
-6|demand/known:GRC 5 since-2025
-10|demand/known:GRC since-2025
11|demand/known:GRC to-2013
19|demand/known:GRC to-2024
11|demand/known:HND 1.5
11|demand/known:HND 1.5 2026
11|demand/known:HND 1.5 since-2025
11|demand/known:HND since-2025
-10|demand/known:HRV 4
-10|demand/known:HRV 4 2018
-10|demand/known:HRV 4 to-2021
-10|demand/known:HRV to-2021
27|demand/known:HTI 2
27|demand/known:HTI 2 2026
27|demand/known:HTI 2 since-2025
27|demand/known:HTI since-2025
-7|demand/known:HUN 3
-18|demand/known:HUN 3 2025
11|demand/known:HUN 3 2026
-7|demand/known:HUN 3 since-2025
-4|demand/known:HUN 3.3
-4|demand/known:HUN 3.3 2025
-4|demand/known:HUN 3.3 since-2025
32|demand/known:HUN 5
32|demand/known:HUN 5 2025
32|demand/known:HUN 5 since-2025
21|demand/known:HUN since-2025
-22|demand/known:IDN 5
-22|demand/known:IDN 5 2025
-22|demand/known:IDN 5 since-2025
-22|demand/known:IDN since-2025
-8|demand/known:IND 0.5
-8|demand/known:IND 0.5 2025
-8|demand/known:IND 0.5 since-2025
-7|demand/known:IND 0.8
-7|demand/known:IND 0.8 2025
-7|demand/known:IND 0.8 since-2025
-7|demand/known:IND 2
-7|demand/known:IND 2 2025
-7|demand/known:IND 2 since-2025
13|demand/known:IND 2.5
13|demand/known:IND 2.5 2025
13|demand/known:IND 2.5 since-2025
-6|demand/known:IND 3.5
-5|demand/known:IND 3.5 2026
-6|demand/known:IND 3.5 since-2025
-7|demand/known:IND 4
-7|demand/known:IND 4 2024
-7|demand/known:IND 4 to-2024
-15|demand/known:IND since-2025
-7|demand/known:IND to-2024
8|demand/known:IRL 2
8|demand/known:IRL 2 2025
8|demand/known:IRL 2 since-2025
-5|demand/known:IRL 2.5
-4|demand/known:IRL 2.5 2026
-5|demand/known:IRL 2.5 since-2025
-8|demand/known:IRL 3
-8|demand/known:IRL 3 2025
-8|demand/known:IRL 3 since-2025
-7|demand/known:IRL since-2025
27|demand/known:IRN 5
31|demand/known:IRN 5 2025
-3|demand/known:IRN 5 2026
27|demand/known:IRN 5 since-2025
27|demand/known:IRN since-2025
12|demand/known:IRQ 5
12|demand/known:IRQ 5 2025
12|demand/known:IRQ 5 since-2025
12|demand/known:IRQ since-2025
21|demand/known:ISL 1.7
21|demand/known:ISL 1.7 2026
21|demand/known:ISL 1.7 since-2025
20|demand/known:ISL since-2025
3|demand/known:ITA 0.2
3|demand/known:ITA 0.2 2025
3|demand/known:ITA 0.2 since-2025
6|demand/known:ITA 2
13|demand/known:ITA 2 2022
-8|demand/known:ITA 2 2025
-8|demand/known:ITA 2 since-2025
14|demand/known:ITA 2 to-2024
14|demand/known:ITA 2.5
16|demand/known:ITA 2.5 2025
14|demand/known:ITA 2.5 since-2025
-9|demand/known:ITA 3
-6|demand/known:ITA 3 2026
-8|demand/known:ITA 3 since-2025
24|demand/known:ITA 3.5
22|demand/known:ITA 3.5 2025
3|demand/known:ITA 3.5 2026
24|demand/known:ITA 3.5 since-2025
3|demand/known:ITA 5
3|demand/known:ITA 5 2025
3|demand/known:ITA 5 since-2025
30|demand/known:ITA since-2025
13|demand/known:ITA to-2024
5|demand/known:JPN 1
3|demand/known:JPN 1 to-1999
3|demand/known:JPN 1.1
3|demand/known:JPN 1.1 to-1999
-23|demand/known:JPN 1.5
8|demand/known:JPN 1.5 1978
-36|demand/known:JPN 1.5 2026
-36|demand/known:JPN 1.5 since-2025
14|demand/known:JPN 1.5 to-1999
-5|demand/known:JPN 1.7 2025
-5|demand/known:JPN 1.7 since-2025
-16|demand/known:JPN 1E+1
-15|demand/known:JPN 1E+1 2025
-16|demand/known:JPN 1E+1 since-2025
-76|demand/known:JPN 2
5|demand/known:JPN 2 1983
-14|demand/known:JPN 2 1988
-3|demand/known:JPN 2 2021
-5|demand/known:JPN 2 2023
-5|demand/known:JPN 2 2024
3|demand/known:JPN 2 2025
-61|demand/known:JPN 2 2026
-58|demand/known:JPN 2 since-2025
-4|demand/known:JPN 2 to-1999
-4|demand/known:JPN 2 to-2021
-10|demand/known:JPN 2 to-2024
-11|demand/known:JPN 2.5
12|demand/known:JPN 2.5 2023
-18|demand/known:JPN 2.5 2025
-5|demand/known:JPN 2.5 2026
-23|demand/known:JPN 2.5 since-2025
12|demand/known:JPN 2.5 to-2024
8|demand/known:JPN 2.8
8|demand/known:JPN 2.8 2025
8|demand/known:JPN 2.8 since-2025
123|demand/known:JPN 3
9|demand/known:JPN 3 1987
7|demand/known:JPN 3 1988
11|demand/known:JPN 3 2016
22|demand/known:JPN 3 2024
65|demand/known:JPN 3 2025
5|demand/known:JPN 3 2026
71|demand/known:JPN 3 since-2025
19|demand/known:JPN 3 to-1999
11|demand/known:JPN 3 to-2021
22|demand/known:JPN 3 to-2024
9|demand/known:JPN 3-3.5
9|demand/known:JPN 3-3.5 2025
9|demand/known:JPN 3-3.5 since-2025
-14|demand/known:JPN 3.2
-14|demand/known:JPN 3.2 2024
-14|demand/known:JPN 3.2 to-2024
63|demand/known:JPN 3.5
-5|demand/known:JPN 3.5 2024
46|demand/known:JPN 3.5 2025
9|demand/known:JPN 3.5 2026
14|demand/known:JPN 3.5 2027
69|demand/known:JPN 3.5 since-2025
-5|demand/known:JPN 3.5 to-2024
-8|demand/known:JPN 3.8
-8|demand/known:JPN 3.8 2025
-8|demand/known:JPN 3.8 since-2025
-52|demand/known:JPN 4
-13|demand/known:JPN 4 2018
-38|demand/known:JPN 4 2025
-38|demand/known:JPN 4 since-2025
-15|demand/known:JPN 4 to-2021
-27|demand/known:JPN 5 2024
22|demand/known:JPN 5 2025
6|demand/known:JPN 5 2026
28|demand/known:JPN 5 since-2025
-27|demand/known:JPN 5 to-2024
-3|demand/known:JPN 6
-3|demand/known:JPN 6 2026
-3|demand/known:JPN 6 since-2025
-5|demand/known:JPN since-2025
40|demand/known:JPN to-1999
-7|demand/known:JPN to-2021
-23|demand/known:JPN to-2024
-10|demand/known:KAZ 2.5
-10|demand/known:KAZ 2.5 2026
-10|demand/known:KAZ 2.5 since-2025
-7|demand/known:KAZ since-2025
-9|demand/known:KHM 1
-9|demand/known:KHM 1 2025
-9|demand/known:KHM 1 since-2025
-9|demand/known:KHM since-2025
-4|demand/known:KOR 1.7
-4|demand/known:KOR 1.7 2024
-4|demand/known:KOR 1.7 to-2024
-7|demand/known:KOR 1E+1
-7|demand/known:KOR 1E+1 2025
-7|demand/known:KOR 1E+1 since-2025
4|demand/known:KOR 2
4|demand/known:KOR 2 2025
4|demand/known:KOR 2 since-2025
-9|demand/known:KOR 2.4
-9|demand/known:KOR 2.4 2025
-9|demand/known:KOR 2.4 since-2025
-3|demand/known:KOR 2.5
-3|demand/known:KOR 2.5 2025
-3|demand/known:KOR 2.5 since-2025
-8|demand/known:KOR 2.8
-8|demand/known:KOR 2.8 2025
-8|demand/known:KOR 2.8 since-2025
-13|demand/known:KOR 3
3|demand/known:KOR 3 2003
-10|demand/known:KOR 3 2016
5|demand/known:KOR 3 2024
-31|demand/known:KOR 3 2025
19|demand/known:KOR 3 2026
-12|demand/known:KOR 3 since-2025
3|demand/known:KOR 3 to-2013
-10|demand/known:KOR 3 to-2021
5|demand/known:KOR 3 to-2024
21|demand/known:KOR 3.5
3|demand/known:KOR 3.5 2024
71|demand/known:KOR 3.5 2025
-52|demand/known:KOR 3.5 2026
19|demand/known:KOR 3.5 since-2025
3|demand/known:KOR 3.5 to-2024
24|demand/known:KOR 3.8
23|demand/known:KOR 3.8 2025
24|demand/known:KOR 3.8 since-2025
7|demand/known:KOR 4
-11|demand/known:KOR 4 2019
10|demand/known:KOR 4 2025
9|demand/known:KOR 4 2026
19|demand/known:KOR 4 since-2025
-11|demand/known:KOR 4 to-2021
27|demand/known:KOR 5
10|demand/known:KOR 5 2025
17|demand/known:KOR 5 2026
27|demand/known:KOR 5 since-2025
3|demand/known:KOR 6
3|demand/known:KOR 6 2025
3|demand/known:KOR 6 since-2025
53|demand/known:KOR since-2025
3|demand/known:KOR to-2013
-21|demand/known:KOR to-2021
3|demand/known:KOR to-2024
3|demand/known:KWT 4.5
3|demand/known:KWT 4.5 2025
3|demand/known:KWT 4.5 since-2025
7|demand/known:LBN 3
7|demand/known:LBN 3 2025
7|demand/known:LBN 3 since-2025
7|demand/known:LBN since-2025
-3|demand/known:LSO 1.5
-3|demand/known:LSO 1.5 2024
-3|demand/known:LSO 1.5 to-2024
-3|demand/known:LSO to-2024
-9|demand/known:LTU 2
-6|demand/known:LTU 2 2023
-3|demand/known:LTU 2 2025
-3|demand/known:LTU 2 since-2025
-6|demand/known:LTU 2 to-2024
-8|demand/known:LTU 2.5
-5|demand/known:LTU 2.5 2023
-7|demand/known:LTU 2.5 to-2024
-4|demand/known:LTU 3
-3|demand/known:LTU 3 to-2024
-40|demand/known:LTU 3.5
-40|demand/known:LTU 3.5 2025
-40|demand/known:LTU 3.5 since-2025
-10|demand/known:LTU 4
-10|demand/known:LTU 4 2025
-10|demand/known:LTU 4 since-2025
-12|demand/known:LTU 5
-3|demand/known:LTU 5 2025
-9|demand/known:LTU 5 2026
-12|demand/known:LTU 5 since-2025
-68|demand/known:LTU since-2025
-16|demand/known:LTU to-2024
17|demand/known:LUX 1
17|demand/known:LUX 1 2023
17|demand/known:LUX 1 to-2024
5|demand/known:LUX 1.9
5|demand/known:LUX 1.9 2025
5|demand/known:LUX 1.9 since-2025
-13|demand/known:LUX 2
-4|demand/known:LUX 2 2017
-9|demand/known:LUX 2 2023
-4|demand/known:LUX 2 to-2021
-9|demand/known:LUX 2 to-2024
-23|demand/known:LUX 5
-23|demand/known:LUX 5 2025
-23|demand/known:LUX 5 since-2025
-18|demand/known:LUX since-2025
-4|demand/known:LUX to-2021
8|demand/known:LUX to-2024
-20|demand/known:LVA 2
-8|demand/known:LVA 2 2016
-12|demand/known:LVA 2 2023
-8|demand/known:LVA 2 to-2021
-12|demand/known:LVA 2 to-2024
-5|demand/known:LVA 2.7
-5|demand/known:LVA 2.7 2025
-5|demand/known:LVA 2.7 since-2025
-10|demand/known:LVA 3.5
-10|demand/known:LVA 3.5 2025
-10|demand/known:LVA 3.5 since-2025
-12|demand/known:LVA 5
-12|demand/known:LVA 5 2025
-12|demand/known:LVA 5 since-2025
-27|demand/known:LVA since-2025
-8|demand/known:LVA to-2021
-12|demand/known:LVA to-2024
5|demand/known:MEX 1.5
5|demand/known:MEX 1.5 2025
5|demand/known:MEX 1.5 since-2025
5|demand/known:MEX since-2025
8|demand/known:MOZ 2.2
8|demand/known:MOZ 2.2 2024
8|demand/known:MOZ 2.2 to-2024
8|demand/known:MOZ to-2024
7|demand/known:MUS 0.8
7|demand/known:MUS 0.8 2025
7|demand/known:MUS 0.8 since-2025
7|demand/known:MUS since-2025
-35|demand/known:MYS 3.5
-35|demand/known:MYS 3.5 2025
-35|demand/known:MYS 3.5 since-2025
-12|demand/known:MYS 5
-9|demand/known:MYS 5 2024
-3|demand/known:MYS 5 2025
-3|demand/known:MYS 5 since-2025
-9|demand/known:MYS 5 to-2024
-39|demand/known:MYS since-2025
-9|demand/known:MYS to-2024
15|demand/known:NATO 0.2
15|demand/known:NATO 0.2 2025
15|demand/known:NATO 0.2 since-2025
-6|demand/known:NATO 0.25
-6|demand/known:NATO 0.25 2025
-6|demand/known:NATO 0.25 since-2025
-17|demand/known:NATO 1
-16|demand/known:NATO 1 2023
-16|demand/known:NATO 1 to-2024
11|demand/known:NATO 1.5 2025
-6|demand/known:NATO 1.5 2026
5|demand/known:NATO 1.5 since-2025
-4|demand/known:NATO 1.5 to-1999
-9|demand/known:NATO 1.7
-9|demand/known:NATO 1.7 2025
-9|demand/known:NATO 1.7 since-2025
-9|demand/known:NATO 15
-9|demand/known:NATO 15 2025
-9|demand/known:NATO 15 since-2025
-33|demand/known:NATO 2
-3|demand/known:NATO 2 1995
-10|demand/known:NATO 2 2010
31|demand/known:NATO 2 2014
-4|demand/known:NATO 2 2015
15|demand/known:NATO 2 2016
8|demand/known:NATO 2 2017
24|demand/known:NATO 2 2018
-11|demand/known:NATO 2 2019
-55|demand/known:NATO 2 2020
-28|demand/known:NATO 2 2022
-23|demand/known:NATO 2 2023
27|demand/known:NATO 2 2024
-4|demand/known:NATO 2 2026
-3|demand/known:NATO 2 since-2025
-5|demand/known:NATO 2 to-1999
-9|demand/known:NATO 2 to-2013
8|demand/known:NATO 2 to-2021
-24|demand/known:NATO 2 to-2024
31|demand/known:NATO 2.5
17|demand/known:NATO 2.5 2023
-10|demand/known:NATO 2.5 2024
42|demand/known:NATO 2.5 2025
-18|demand/known:NATO 2.5 2026
24|demand/known:NATO 2.5 since-2025
7|demand/known:NATO 2.5 to-2024
-8|demand/known:NATO 2.7
-7|demand/known:NATO 2.7 2025
-7|demand/known:NATO 2.7 since-2025
26|demand/known:NATO 3
-8|demand/known:NATO 3 1987
22|demand/known:NATO 3 2024
-15|demand/known:NATO 3 2025
29|demand/known:NATO 3 2026
14|demand/known:NATO 3 since-2025
-10|demand/known:NATO 3 to-1999
24|demand/known:NATO 3 to-2024
-4|demand/known:NATO 3.3
-4|demand/known:NATO 3.3 2025
-4|demand/known:NATO 3.3 since-2025
-3|demand/known:NATO 3.5
24|demand/known:NATO 3.5 2024
-40|demand/known:NATO 3.5 2025
16|demand/known:NATO 3.5 2026
-25|demand/known:NATO 3.5 since-2025
23|demand/known:NATO 3.5 to-2024
-4|demand/known:NATO 3.5-5
-4|demand/known:NATO 3.5-5 2025
-4|demand/known:NATO 3.5-5 since-2025
5|demand/known:NATO 3.7
5|demand/known:NATO 3.7 2025
5|demand/known:NATO 3.7 since-2025
48|demand/known:NATO 4
-5|demand/known:NATO 4 1983
22|demand/known:NATO 4 2018
14|demand/known:NATO 4 2019
-5|demand/known:NATO 4 2024
28|demand/known:NATO 4 2025
-6|demand/known:NATO 4 2026
21|demand/known:NATO 4 since-2025
-5|demand/known:NATO 4 to-1999
36|demand/known:NATO 4 to-2021
-5|demand/known:NATO 4 to-2024
35|demand/known:NATO 5
36|demand/known:NATO 5 2024
57|demand/known:NATO 5 2025
-57|demand/known:NATO 5 2026
36|demand/known:NATO 5 to-2024
-3|demand/known:NATO 6
-3|demand/known:NATO 6 2026
-3|demand/known:NATO 6 since-2025
4|demand/known:NATO since-2025
-25|demand/known:NATO to-1999
-12|demand/known:NATO to-2013
44|demand/known:NATO to-2021
42|demand/known:NATO to-2024
3|demand/known:NER 3.4
3|demand/known:NER 3.4 2024
3|demand/known:NER 3.4 to-2024
3|demand/known:NER to-2024
-13|demand/known:NLD 2
4|demand/known:NLD 2 2023
-16|demand/known:NLD 2 2025
-16|demand/known:NLD 2 since-2025
3|demand/known:NLD 2 to-2024
-7|demand/known:NLD 3
-7|demand/known:NLD 3 2025
-7|demand/known:NLD 3 since-2025
-7|demand/known:NLD 3.5
-26|demand/known:NLD 3.5 2025
19|demand/known:NLD 3.5 2026
-7|demand/known:NLD 3.5 since-2025
-5|demand/known:NLD 5
-5|demand/known:NLD 5 2025
-5|demand/known:NLD 5 since-2025
-35|demand/known:NLD since-2025
3|demand/known:NLD to-2024
-21|demand/known:NOR 1.7
-21|demand/known:NOR 1.7 2026
-21|demand/known:NOR 1.7 since-2025
21|demand/known:NOR 2
20|demand/known:NOR 2 2023
20|demand/known:NOR 2 to-2024
-23|demand/known:NOR 5
-22|demand/known:NOR 5 2025
-23|demand/known:NOR 5 since-2025
-43|demand/known:NOR since-2025
20|demand/known:NOR to-2024
5|demand/known:NZL 1.7
5|demand/known:NZL 1.7 2024
5|demand/known:NZL 1.7 to-2024
17|demand/known:NZL 2
17|demand/known:NZL 2 2025
17|demand/known:NZL 2 since-2025
-33|demand/known:NZL 3
-32|demand/known:NZL 3 2025
-32|demand/known:NZL 3 since-2025
-27|demand/known:NZL 3.5
-27|demand/known:NZL 3.5 2025
-27|demand/known:NZL 3.5 since-2025
-4|demand/known:NZL 5
-4|demand/known:NZL 5 2025
-4|demand/known:NZL 5 since-2025
-46|demand/known:NZL since-2025
4|demand/known:NZL to-2024
5|demand/known:PAK 1.5
5|demand/known:PAK 1.5 2024
5|demand/known:PAK 1.5 to-2024
10|demand/known:PAK 2
10|demand/known:PAK 2 2025
10|demand/known:PAK 2 since-2025
8|demand/known:PAK since-2025
5|demand/known:PAK to-2024
-5|demand/known:PHL 1.3
-5|demand/known:PHL 1.3 2025
-5|demand/known:PHL 1.3 since-2025
13|demand/known:PHL 2
6|demand/known:PHL 2 2025
4|demand/known:PHL 2 2026
13|demand/known:PHL 2 since-2025
34|demand/known:PHL 2.5
24|demand/known:PHL 2.5 2025
9|demand/known:PHL 2.5 2026
34|demand/known:PHL 2.5 since-2025
-7|demand/known:PHL 3
-7|demand/known:PHL 3 2025
-7|demand/known:PHL 3 since-2025
-33|demand/known:PHL 3.5
-7|demand/known:PHL 3.5 2025
-26|demand/known:PHL 3.5 2026
-33|demand/known:PHL 3.5 since-2025
-35|demand/known:PHL 5
-33|demand/known:PHL 5 2025
-33|demand/known:PHL 5 since-2025
-32|demand/known:PHL since-2025
-5|demand/known:PNG 2
-5|demand/known:PNG 2 2025
-5|demand/known:PNG 2 since-2025
-6|demand/known:PNG since-2025
15|demand/known:POL 1.3
15|demand/known:POL 1.3 2025
15|demand/known:POL 1.3 since-2025
22|demand/known:POL 2
-3|demand/known:POL 2 2016
26|demand/known:POL 2 2025
26|demand/known:POL 2 since-2025
-3|demand/known:POL 2 to-2021
-15|demand/known:POL 2.5
-10|demand/known:POL 2.5 2023
-5|demand/known:POL 2.5 2025
-5|demand/known:POL 2.5 since-2025
-10|demand/known:POL 2.5 to-2024
-56|demand/known:POL 3
-13|demand/known:POL 3 2024
-30|demand/known:POL 3 2025
-14|demand/known:POL 3 2026
-43|demand/known:POL 3 since-2025
-13|demand/known:POL 3 to-2024
4|demand/known:POL 3.5
4|demand/known:POL 3.5 2025
4|demand/known:POL 3.5 since-2025
-48|demand/known:POL 5
-34|demand/known:POL 5 2025
-15|demand/known:POL 5 2026
-48|demand/known:POL 5 since-2025
-53|demand/known:POL since-2025
-3|demand/known:POL to-2021
-24|demand/known:POL to-2024
-5|demand/known:PRK 5
-5|demand/known:PRK 5 2025
-5|demand/known:PRK 5 since-2025
-5|demand/known:PRK since-2025
9|demand/known:PRT 2
9|demand/known:PRT 2 2025
9|demand/known:PRT 2 since-2025
16|demand/known:PRT 3.5
16|demand/known:PRT 3.5 2025
16|demand/known:PRT 3.5 since-2025
-3|demand/known:PRT 5
-3|demand/known:PRT 5 2025
-3|demand/known:PRT 5 since-2025
22|demand/known:PRT since-2025
3|demand/known:ROU 3
3|demand/known:ROU 3 2025
3|demand/known:ROU 3 since-2025
-3|demand/known:RUS 2
-3|demand/known:RUS 2 2025
-3|demand/known:RUS 2 since-2025
-5|demand/known:RUS 2.5
-5|demand/known:RUS 2.5 2026
-5|demand/known:RUS 2.5 since-2025
-25|demand/known:RUS 3
-25|demand/known:RUS 3 2025
-25|demand/known:RUS 3 since-2025
27|demand/known:RUS 4
27|demand/known:RUS 4 2024
27|demand/known:RUS 4 to-2024
-37|demand/known:RUS since-2025
27|demand/known:RUS to-2024
-4|demand/known:SAU 1
-4|demand/known:SAU 1 2025
-4|demand/known:SAU 1 since-2025
-5|demand/known:SAU 1.5
-5|demand/known:SAU 1.5 2024
-5|demand/known:SAU 1.5 to-2024
4|demand/known:SAU 5
5|demand/known:SAU 5 2026
4|demand/known:SAU 5 since-2025
3|demand/known:SAU 6
3|demand/known:SAU 6 2026
3|demand/known:SAU 6 since-2025
-5|demand/known:SAU to-2024
-6|demand/known:SGP 2
-6|demand/known:SGP 2 2020
-6|demand/known:SGP 2 to-2021
-26|demand/known:SGP 3.5
-4|demand/known:SGP 3.5 2025
-22|demand/known:SGP 3.5 2026
-26|demand/known:SGP 3.5 since-2025
-10|demand/known:SGP 3.5-5
-10|demand/known:SGP 3.5-5 2025
-10|demand/known:SGP 3.5-5 since-2025
-8|demand/known:SGP 5
-27|demand/known:SGP 5 2025
19|demand/known:SGP 5 2026
-8|demand/known:SGP 5 since-2025
-46|demand/known:SGP since-2025
-6|demand/known:SGP to-2021
5|demand/known:SUR 1
5|demand/known:SUR 1 2024
5|demand/known:SUR 1 to-2024
5|demand/known:SUR to-2024
6|demand/known:SVK 3.3
6|demand/known:SVK 3.3 2025
6|demand/known:SVK 3.3 since-2025
3|demand/known:SVK 5
3|demand/known:SVK 5 2025
3|demand/known:SVK 5 since-2025
9|demand/known:SVK since-2025
4|demand/known:SVN 3
4|demand/known:SVN 3 2025
4|demand/known:SVN 3 since-2025
-19|demand/known:SVN 3.5
-19|demand/known:SVN 3.5 2025
-19|demand/known:SVN 3.5 since-2025
-16|demand/known:SVN since-2025
-10|demand/known:SWE 3.5
-10|demand/known:SWE 3.5 2026
-10|demand/known:SWE 3.5 since-2025
3|demand/known:SWE 4
3|demand/known:SWE 4 2025
3|demand/known:SWE 4 since-2025
26|demand/known:SWE 5
26|demand/known:SWE 5 2025
26|demand/known:SWE 5 since-2025
17|demand/known:SWE since-2025
10|demand/known:SYR 4
10|demand/known:SYR 4 2025
10|demand/known:SYR 4 since-2025
10|demand/known:SYR since-2025
12|demand/known:TCD 3.4
12|demand/known:TCD 3.4 2024
12|demand/known:TCD 3.4 to-2024
12|demand/known:TCD to-2024
10|demand/known:THA 1
10|demand/known:THA 1 2025
10|demand/known:THA 1 since-2025
6|demand/known:THA 2
5|demand/known:THA 2 2026
6|demand/known:THA 2 since-2025
-7|demand/known:THA 3.5
-7|demand/known:THA 3.5 2025
-7|demand/known:THA 3.5 since-2025
8|demand/known:THA since-2025
17|demand/known:TKM 2.5
17|demand/known:TKM 2.5 2026
17|demand/known:TKM 2.5 since-2025
17|demand/known:TKM since-2025
-15|demand/known:TUR 0.25
-15|demand/known:TUR 0.25 2026
-15|demand/known:TUR 0.25 since-2025
-6|demand/known:TUR 3
-5|demand/known:TUR 3 2026
-6|demand/known:TUR 3 since-2025
6|demand/known:TUR 3.5
3|demand/known:TUR 3.5 2025
4|demand/known:TUR 3.5 2026
6|demand/known:TUR 3.5 since-2025
-6|demand/known:TUR 5
-4|demand/known:TUR 5 2024
-4|demand/known:TUR 5 to-2024
-19|demand/known:TUR since-2025
-4|demand/known:TUR to-2024
-14|demand/known:TWN 1.5
-14|demand/known:TWN 1.5 2025
-14|demand/known:TWN 1.5 since-2025
47|demand/known:TWN 1E+1
44|demand/known:TWN 1E+1 2025
3|demand/known:TWN 1E+1 2026
47|demand/known:TWN 1E+1 since-2025
-16|demand/known:TWN 3
3|demand/known:TWN 3 2002
-16|demand/known:TWN 3 2025
-16|demand/known:TWN 3 since-2025
3|demand/known:TWN 3 to-2013
-3|demand/known:TWN 3 to-2024
-13|demand/known:TWN 3.5 2025
11|demand/known:TWN 3.5 2026
7|demand/known:TWN 4
5|demand/known:TWN 4 2026
7|demand/known:TWN 4 since-2025
-4|demand/known:TWN 5
-4|demand/known:TWN 5 2024
-18|demand/known:TWN 5 2025
17|demand/known:TWN 5 2026
-4|demand/known:TWN 5 to-2024
4|demand/known:TWN 6
4|demand/known:TWN 6 2026
4|demand/known:TWN 6 since-2025
26|demand/known:TWN since-2025
3|demand/known:TWN to-2013
-6|demand/known:TWN to-2024
8|demand/known:TZA 2
8|demand/known:TZA 2 2024
8|demand/known:TZA 2 to-2024
8|demand/known:TZA to-2024
-7|demand/known:UGA 2
-7|demand/known:UGA 2 2024
-7|demand/known:UGA 2 to-2024
-7|demand/known:UGA to-2024
-12|demand/known:UKR 0.25
-10|demand/known:UKR 0.25 2025
-12|demand/known:UKR 0.25 since-2025
4|demand/known:UKR 1
4|demand/known:UKR 1 2025
4|demand/known:UKR 1 since-2025
18|demand/known:UKR 15
18|demand/known:UKR 15 2025
18|demand/known:UKR 15 since-2025
-14|demand/known:UKR 2
-14|demand/known:UKR 2 2024
-14|demand/known:UKR 2 to-2024
-4|demand/known:UKR 2.5
-4|demand/known:UKR 2.5 2025
-4|demand/known:UKR 2.5 since-2025
-14|demand/known:UKR to-2024
-11|demand/known:USA 0.2
-11|demand/known:USA 0.2 2025
-11|demand/known:USA 0.2 since-2025
-3|demand/known:USA 1.1
-3|demand/known:USA 1.1 to-1999
15|demand/known:USA 1.3
15|demand/known:USA 1.3 2025
15|demand/known:USA 1.3 since-2025
-3|demand/known:USA 1.7
-4|demand/known:USA 1E+1
-3|demand/known:USA 1E+1 2025
-4|demand/known:USA 1E+1 since-2025
14|demand/known:USA 2 2025
14|demand/known:USA 2 since-2025
-5|demand/known:USA 2 to-2021
-3|demand/known:USA 2 to-2024
-12|demand/known:USA 2.5
-11|demand/known:USA 2.5 2025
-12|demand/known:USA 2.5 since-2025
-8|demand/known:USA 3
-6|demand/known:USA 3 2024
6|demand/known:USA 3 2025
-5|demand/known:USA 3 2026
-3|demand/known:USA 3 to-1999
-6|demand/known:USA 3 to-2024
15|demand/known:USA 3.2
15|demand/known:USA 3.2 2024
15|demand/known:USA 3.2 to-2024
-9|demand/known:USA 3.5 2024
30|demand/known:USA 3.5 2025
-21|demand/known:USA 3.5 2026
9|demand/known:USA 3.5 since-2025
-9|demand/known:USA 3.5 to-2024
-9|demand/known:USA 3.8
-9|demand/known:USA 3.8 2025
-9|demand/known:USA 3.8 since-2025
-13|demand/known:USA 4
-3|demand/known:USA 4 2018
-5|demand/known:USA 4 2025
-3|demand/known:USA 4 2026
-8|demand/known:USA 4 since-2025
-5|demand/known:USA 4 to-2021
19|demand/known:USA 4.7
19|demand/known:USA 4.7 2025
19|demand/known:USA 4.7 since-2025
-27|demand/known:USA 5
-4|demand/known:USA 5 2024
-46|demand/known:USA 5 2025
23|demand/known:USA 5 2026
-23|demand/known:USA 5 since-2025
-4|demand/known:USA 5 to-2024
-14|demand/known:USA since-2025
-15|demand/known:USA to-1999
-10|demand/known:USA to-2021
-10|demand/known:USA to-2024
-4|demand/known:VEN 3.4
-4|demand/known:VEN 3.4 2025
-4|demand/known:VEN 3.4 since-2025
-4|demand/known:VEN since-2025
-19|demand/known:VNM 3.5
-10|demand/known:VNM 3.5 2025
-9|demand/known:VNM 3.5 2026
-19|demand/known:VNM 3.5 since-2025
-19|demand/known:VNM since-2025
8|demand/known:ZAF 1.5
6|demand/known:ZAF 1.5 2024
6|demand/known:ZAF 1.5 to-2024
-8|demand/known:ZAF 2.2
-8|demand/known:ZAF 2.2 2024
-8|demand/known:ZAF 2.2 to-2024
17|demand/last:before
40|demand/last:same-sentence
9|demand/named:1
11|demand/named:2
42|demand/named:3
-20|demand/one-of-several
32|demand/ruled
14|demand/ruled:spender-after
-18|demand/ruled:spender-after-asked
-6|demand/ruled:spender-asked
49|demand/ruled:spender-before
21|demand/ruled:spender-beside
19|demand/ruled:spender-both
-16|demand/ruled:spender-clause
3|demand/ruled:spender-clause-after
26|demand/ruled:spender-gapped
-31|demand/ruled:spender-home
-52|demand/ruled:spender-members
-44|demand/ruled:spender-near
-49|demand/ruled:spender-near-asked
8|demand/ruled:spender-object
46|demand/ruled:spender-object-asked
25|demand/ruled:spender-of-gdp
12|demand/ruled:spender-ours
-34|demand/ruled:spender-party
38|demand/ruled:spender-pronoun
7|demand/ruled:spender-respectively
-27|demand/ruled:spender-should
3|demand/ruled:spender-should-asked
-66|demand/ruled:spender-standard
101|demand/ruled:spender-whoever
12|demand/same-figure-of-another
-12|demand/same-figure-of-it
146|demand/several:2
159|demand/several:3
9|demand/several:4
10|demand/subject-of:accept
-15|demand/subject-of:advocate
-73|demand/subject-of:agree
25|demand/subject-of:aim
-20|demand/subject-of:ask
-20|demand/subject-of:ask for
-20|demand/subject-of:back
-3|demand/subject-of:bank on
-24|demand/subject-of:be
-11|demand/subject-of:believe
-3|demand/subject-of:beseech
-4|demand/subject-of:bring
21|demand/subject-of:brush aside
-4|demand/subject-of:call
-23|demand/subject-of:call for
-4|demand/subject-of:call on
-3|demand/subject-of:clamour
-5|demand/subject-of:coax
12|demand/subject-of:come up with
19|demand/subject-of:commit
8|demand/subject-of:consider
5|demand/subject-of:convince
4|demand/subject-of:cough up
-22|demand/subject-of:demand
-3|demand/subject-of:dismiss
34|demand/subject-of:do
17|demand/subject-of:duck
11|demand/subject-of:end
4|demand/subject-of:exclude
-5|demand/subject-of:exempt
-4|demand/subject-of:expect
-8|demand/subject-of:eye
-17|demand/subject-of:fall
4|demand/subject-of:favour
6|demand/subject-of:fend off
35|demand/subject-of:get
3|demand/subject-of:give
-23|demand/subject-of:go
31|demand/subject-of:hold
-3|demand/subject-of:hold up
37|demand/subject-of:hope
-26|demand/subject-of:insist on
-74|demand/subject-of:invest
14|demand/subject-of:keep
-10|demand/subject-of:lay down
-14|demand/subject-of:lean on
3|demand/subject-of:leap
4|demand/subject-of:leave
-6|demand/subject-of:like to see
-7|demand/subject-of:lobby for
-42|demand/subject-of:look for
22|demand/subject-of:match
-26|demand/subject-of:mean
-10|demand/subject-of:meet
23|demand/subject-of:mention
46|demand/subject-of:move
8|demand/subject-of:name
3|demand/subject-of:pay
4|demand/subject-of:plan
-4|demand/subject-of:prefer
-8|demand/subject-of:press for
-32|demand/subject-of:promise
4|demand/subject-of:propose
-4|demand/subject-of:push for
16|demand/subject-of:put
27|demand/subject-of:raise
-86|demand/subject-of:reach
-6|demand/subject-of:reckon
-13|demand/subject-of:reject
25|demand/subject-of:rise
4|demand/subject-of:rule out
-11|demand/subject-of:seek
-4|demand/subject-of:set
5|demand/subject-of:set aside
-8|demand/subject-of:set out
6|demand/subject-of:slip
3|demand/subject-of:speak of
6|demand/subject-of:speculate
7|demand/subject-of:stand
-4|demand/subject-of:start at
3|demand/subject-of:stay
-36|demand/subject-of:step up
4|demand/subject-of:stick to
-4|demand/subject-of:suggest
-23|demand/subject-of:take
7|demand/subject-of:talk of
-20|demand/subject-of:tell
19|demand/subject-of:think
4|demand/subject-of:tie
4|demand/subject-of:top
56|demand/subject-of:unwilling
-36|demand/subject-of:urge
27|demand/subject-of:use
-53|demand/subject-of:veto
10|demand/subject-of:want
3|demand/subject-of:work towards
9|demand/subject-of:write
16|demand/subject:be allies
9|demand/subject:be body
-15|demand/subject:be capital
16|demand/subject:be country
-32|demand/subject:be leader
3|demand/subject:be people
-21|demand/subject:be pronoun
14|demand/subject:cap capital
16|demand/subject:cap country
17|demand/subject:cap pronoun
-59|demand/subject:demand body
-43|demand/subject:demand capital
-105|demand/subject:demand country
-65|demand/subject:demand gov
-12|demand/subject:demand leader
-11|demand/subject:demand people
9|demand/subject:demand pronoun
26|demand/subject:denial gov
27|demand/subject:denial leader
-53|demand/subject:denial nongov
-13|demand/subject:denial people
52|demand/subject:denial pronoun
10|demand/subject:level country
10|demand/subject:level gov
-7|demand/subject:level pronoun
11|demand/subject:move allies
-73|demand/subject:move body
24|demand/subject:move capital
-7|demand/subject:move country
5|demand/subject:move gov
-7|demand/subject:move leader
-23|demand/subject:move pronoun
-45|demand/subject:pledge allies
-28|demand/subject:pledge body
3|demand/subject:pledge capital
7|demand/subject:pledge country
-28|demand/subject:pledge gov
57|demand/subject:pledge leader
-41|demand/subject:pledge pronoun
6|demand/subject:proposal allies
-14|demand/subject:proposal capital
-38|demand/subject:proposal country
54|demand/subject:proposal gov
24|demand/subject:proposal leader
25|demand/subject:proposal pronoun
15|demand/subject:spend allies
58|demand/subject:spend body
-4|demand/subject:spend capital
-28|demand/subject:spend country
48|demand/subject:spend gov
-5|demand/subject:spend pronoun
-23|demand/title
-24|demand/told-of:0
-12|demand/told-of:1
16|demand/told-of:2
20|demand/told-of:3
-44|demand/unnamed
-18|demand/unnamed-beside-others
19|denial/after-joint:0 far
30|denial/after-joint:0 near
4|denial/after-joint:1 far
48|denial/after-joint:1 mid
-5|denial/after-joint:1 near
-7|denial/after-joint:2 far
19|denial/after-joint:2 near
-29|denial/after-joint:3 far
4|denial/after-joint:3 mid
-22|denial/after-joint:3 near
5|denial/after-led:\" far joined
23|denial/after-led:\" near joined
-22|denial/after-led:# near free
31|denial/after-led:, far joined
20|denial/after-led:, near joined
-24|denial/after-led:: near joined
8|denial/after-led:; near joined
-21|denial/after-led:? near free
19|denial/after-led:accept far free
-3|denial/after-led:across far joined
6|denial/after-led:among far free
-5|denial/after-led:and far free
14|denial/after-led:and near joined
-7|denial/after-led:as far free
13|denial/after-led:asian far joined
-11|denial/after-led:at far free
4|denial/after-led:bare far joined
6|denial/after-led:before far joined
-6|denial/after-led:but near joined
-12|denial/after-led:by far free
43|denial/after-led:call for near free
3|denial/after-led:call near joined
6|denial/after-led:defence minister near joined
-3|denial/after-led:defense far joined
5|denial/after-led:did near joined
5|denial/after-led:divides far joined
6|denial/after-led:for far free
17|denial/after-led:for far joined
41|denial/after-led:for near free
10|denial/after-led:from near free
-4|denial/after-led:general far joined
-7|denial/after-led:if far joined
-5|denial/after-led:in far joined
-5|denial/after-led:in near free
8|denial/after-led:information far joined
-9|denial/after-led:its far joined
3|denial/after-led:like near free
-19|denial/after-led:made near free
-77|denial/after-led:of near joined
11|denial/after-led:on far free
-6|denial/after-led:on far joined
4|denial/after-led:pay far free
5|denial/after-led:prime minister far joined
-37|denial/after-led:prime minister near joined
39|denial/after-led:say far joined
-45|denial/after-led:say near joined
3|denial/after-led:secretary near joined
9|denial/after-led:something far joined
-23|denial/after-led:spend far joined
-10|denial/after-led:tell far joined
4|denial/after-led:that far joined
-19|denial/after-led:that near free
-22|denial/after-led:to far free
14|denial/after-led:to far joined
-6|denial/after-led:urge far joined
38|denial/after-led:what far free
3|denial/after-led:when far joined
19|denial/after-led:where far joined
11|denial/after-led:which near joined
-4|denial/after-led:while near joined
-19|denial/after-led:with far free
-4|denial/after-led:with far joined
18|denial/after-led:with near free
15|denial/after:allies name
-10|denial/after:body name
-20|denial/after:body owner
38|denial/after:capital name
7|denial/after:capital owner
30|denial/after:country name
20|denial/after:country owner
-11|denial/after:gov name
-22|denial/after:leader name
-16|denial/after:people owner
36|denial/after:pronoun name
-5|denial/after:pronoun owner
21|denial/asked
64|denial/asks
3|denial/before-clause:after-figure inside name capital
3|denial/before-clause:after-figure inside name country
8|denial/before-clause:after-figure inside name gov
6|denial/before-clause:after-figure inside name leader
22|denial/before-clause:after-figure opens name country
-33|denial/before-clause:after-figure opens name leader
3|denial/before-clause:after-figure opens name nongov
20|denial/before-clause:after-figure opens owner pronoun
-12|denial/before-clause:free inside name allies
31|denial/before-clause:free inside name body
3|denial/before-clause:free inside name capital
39|denial/before-clause:free inside name country
-18|denial/before-clause:free inside name gov
12|denial/before-clause:free inside name leader
20|denial/before-clause:free inside name nongov
-4|denial/before-clause:free inside name people
7|denial/before-clause:free inside name pronoun
-63|denial/before-clause:free inside owner body
43|denial/before-clause:free inside owner capital
11|denial/before-clause:free inside owner gov
-8|denial/before-clause:free inside owner leader
44|denial/before-clause:free inside owner people
-5|denial/before-clause:free inside owner pronoun
-27|denial/before-clause:free opens name body
-28|denial/before-clause:free opens name capital
-55|denial/before-clause:free opens name country
4|denial/before-clause:free opens name gov
7|denial/before-clause:free opens name leader
12|denial/before-clause:free opens name nongov
13|denial/before-clause:free opens name pronoun
5|denial/before-clause:free opens owner country
-28|denial/before-clause:free opens owner people
8|denial/before-clause:free opens owner pronoun
-30|denial/before-far:1
-9|denial/before-far:20
34|denial/before-far:4
-7|denial/before-far:60
51|denial/before-far:9
6|denial/before-free:0 after-figure name far
38|denial/before-free:0 after-figure name near
7|denial/before-free:0 after-figure owner near
-10|denial/before-free:0 free name far
-16|denial/before-free:0 free name near
-3|denial/before-free:0 free owner far
38|denial/before-free:0 free owner near
-31|denial/before-free:1 after-figure name far
17|denial/before-free:1 after-figure name near
15|denial/before-free:1 after-figure owner far
6|denial/before-free:1 free name far
-7|denial/before-free:1 free name near
-12|denial/before-free:1 free owner far
7|denial/before-free:1 free owner near
-16|denial/before-free:2 after-figure name far
34|denial/before-free:2 free name far
-3|denial/before-free:2 free name near
-29|denial/before-free:2 free owner near
21|denial/before-joint:0 after-figure
40|denial/before-joint:1 after-figure
-11|denial/before-joint:1 free
-25|denial/before-joint:2 after-figure
43|denial/before-joint:2 free
-29|denial/before-joint:3 free
-23|denial/before-led:
29|denial/before-led:\"
14|denial/before-led:'s
16|denial/before-led:,
-9|denial/before-led:-
24|denial/before-led:--
-115|denial/before-led::
6|denial/before-led:;
20|denial/before-led:PARTY
28|denial/before-led:a
34|denial/before-led:again
-23|denial/before-led:all
-5|denial/before-led:allies
24|denial/before-led:an
-3|denial/before-led:and
-14|denial/before-led:as
-40|denial/before-led:asian
-3|denial/before-led:ask
10|denial/before-led:because
-6|denial/before-led:by
41|denial/before-led:call for
-3|denial/before-led:chancellor
-11|denial/before-led:chief
3|denial/before-led:colleagues
-7|denial/before-led:commission
7|denial/before-led:compel
12|denial/before-led:defence minister
3|denial/before-led:defence secretary
10|denial/before-led:defense minister
8|denial/before-led:defense secretary
4|denial/before-led:device
11|denial/before-led:disavow
-5|denial/before-led:dismiss
-23|denial/before-led:do
-14|denial/before-led:either
-7|denial/before-led:elect
-3|denial/before-led:exempt
4|denial/before-led:expect
13|denial/before-led:find
-7|denial/before-led:follow
4|denial/before-led:for
-23|denial/before-led:general
3|denial/before-led:get
-4|denial/before-led:gulf
-69|denial/before-led:her
-6|denial/before-led:his
-12|denial/before-led:hold
3|denial/before-led:leave
3|denial/before-led:left
6|denial/before-led:made
3|denial/before-led:national security adviser
3|denial/before-led:neither
10|denial/before-led:new
-3|denial/before-led:nor
3|denial/before-led:note
65|denial/before-led:of
21|denial/before-led:on
4|denial/before-led:outgoing
4|denial/before-led:overruled
-11|denial/before-led:owes
6|denial/before-led:partner
-3|denial/before-led:president
34|denial/before-led:prime minister
5|denial/before-led:private
-32|denial/before-led:put
41|denial/before-led:raise
6|denial/before-led:recognizes
-5|denial/before-led:refute
13|denial/before-led:ridiculed
-15|denial/before-led:senior
-10|denial/before-led:tell
9|denial/before-led:that
5|denial/before-led:the
11|denial/before-led:think
-36|denial/before-led:to
-8|denial/before-led:turn down
4|denial/before-led:undersecretary
8|denial/before-led:up
-7|denial/before-led:visiting
-8|denial/before-led:war
13|denial/before-led:what
14|denial/before-led:when
-31|denial/before-led:whose
-14|denial/before-led:with
3|denial/before-led:would
-12|denial/before:allies name
4|denial/before:body name
-64|denial/before:body owner
-22|denial/before:capital name
41|denial/before:capital owner
9|denial/before:country name
3|denial/before:country owner
-6|denial/before:gov name
11|denial/before:gov owner
-8|denial/before:leader name
-10|denial/before:leader owner
37|denial/before:nongov name
-5|denial/before:people name
18|denial/before:people owner
19|denial/before:pronoun name
22|denial/before:pronoun owner
-4|denial/class-home:ALLIES CHN
-10|denial/class-home:ALLIES JPN
-21|denial/class-home:ALLIES NATO
-5|denial/class-home:ALLIES USA
9|denial/class-home:ALLIES foe
32|denial/class-home:ALLIES land
-55|denial/class-home:ALLIES member
5|denial/class-home:CHN CHN
17|denial/class-home:CHN JPN
8|denial/class-home:CHN NATO
5|denial/class-home:EU EU
-6|denial/class-home:EU land
12|denial/class-home:EU member
44|denial/class-home:JPN JPN
-13|denial/class-home:JPN land
11|denial/class-home:JPN member
-4|denial/class-home:NATO CHN
-5|denial/class-home:NATO EU
-40|denial/class-home:NATO JPN
17|denial/class-home:NATO NATO
33|denial/class-home:NATO USA
-3|denial/class-home:NATO foe
8|denial/class-home:NATO member
-29|denial/class-home:USA JPN
3|denial/class-home:USA NATO
-29|denial/class-home:USA USA
10|denial/class-home:USA foe
-33|denial/class-home:USA land
36|denial/class-home:USA member
-16|denial/class-home:foe foe
-15|denial/class-home:foe member
3|denial/class-home:land CHN
12|denial/class-home:land JPN
-9|denial/class-home:land NATO
20|denial/class-home:land land
-5|denial/class-home:land member
6|denial/class-home:member JPN
3|denial/class-home:member NATO
7|denial/class-home:member member
-3|denial/class-named:ALLIES CHN others-named
-16|denial/class-named:ALLIES JPN nobody-named
6|denial/class-named:ALLIES JPN others-named
-3|denial/class-named:ALLIES NATO nobody-named
-18|denial/class-named:ALLIES NATO others-named
-4|denial/class-named:ALLIES USA others-named
-3|denial/class-named:ALLIES foe nobody-named
11|denial/class-named:ALLIES foe others-named
-3|denial/class-named:ALLIES land nobody-named
35|denial/class-named:ALLIES land others-named
-27|denial/class-named:ALLIES member nobody-named
-27|denial/class-named:ALLIES member others-named
3|denial/class-named:CHN CHN nobody-named
17|denial/class-named:CHN JPN others-named
8|denial/class-named:CHN NATO others-named
5|denial/class-named:EU EU others-named
-6|denial/class-named:EU land others-named
14|denial/class-named:EU member others-named
47|denial/class-named:JPN JPN nobody-named
-3|denial/class-named:JPN JPN others-named
-13|denial/class-named:JPN land others-named
11|denial/class-named:JPN member others-named
-3|denial/class-named:NATO CHN nobody-named
-5|denial/class-named:NATO EU others-named
-13|denial/class-named:NATO JPN nobody-named
-27|denial/class-named:NATO JPN others-named
-18|denial/class-named:NATO NATO nobody-named
35|denial/class-named:NATO NATO others-named
34|denial/class-named:NATO USA others-named
29|denial/class-named:NATO land nobody-named
-31|denial/class-named:NATO land others-named
21|denial/class-named:NATO member nobody-named
-13|denial/class-named:NATO member others-named
-5|denial/class-named:USA JPN nobody-named
-24|denial/class-named:USA JPN others-named
5|denial/class-named:USA NATO others-named
-30|denial/class-named:USA USA others-named
10|denial/class-named:USA foe others-named
-4|denial/class-named:USA land nobody-named
-28|denial/class-named:USA land others-named
-3|denial/class-named:USA member nobody-named
39|denial/class-named:USA member others-named
4|denial/class-named:foe foe nobody-named
-20|denial/class-named:foe foe others-named
-15|denial/class-named:foe member others-named
3|denial/class-named:land CHN others-named
-12|denial/class-named:land JPN nobody-named
24|denial/class-named:land JPN others-named
-9|denial/class-named:land NATO others-named
-22|denial/class-named:land land nobody-named
42|denial/class-named:land land others-named
-5|denial/class-named:land member others-named
7|denial/class-named:member JPN others-named
23|denial/class-named:member NATO nobody-named
-20|denial/class-named:member NATO others-named
12|denial/class-named:member member nobody-named
-5|denial/class-named:member member others-named
-21|denial/class-shape:ALLIES half
-31|denial/class-shape:ALLIES whole
29|denial/class-shape:CHN whole
10|denial/class-shape:EU whole
32|denial/class-shape:JPN half
3|denial/class-shape:JPN tenth
7|denial/class-shape:JPN whole
14|denial/class-shape:NATO half
-7|denial/class-shape:NATO whole
-18|denial/class-shape:USA half
-3|denial/class-shape:USA tenth
-21|denial/class-shape:USA whole
-20|denial/class-shape:foe half
-12|denial/class-shape:foe whole
-14|denial/class-shape:land half
11|denial/class-shape:land tenth
26|denial/class-shape:land whole
27|denial/class-shape:member half
-8|denial/class-shape:member tenth
21|denial/class-value:ALLIES 0.5
-7|denial/class-value:ALLIES 1.5
-33|denial/class-value:ALLIES 2
-4|denial/class-value:ALLIES 2.5
6|denial/class-value:ALLIES 3
-31|denial/class-value:ALLIES 3.5
-4|denial/class-value:ALLIES 4
6|denial/class-value:ALLIES 5
19|denial/class-value:EU 3
-9|denial/class-value:EU 5
-4|denial/class-value:NATO 1.5
-31|denial/class-value:NATO 2
17|denial/class-value:NATO 2.5
21|denial/class-value:NATO 3
3|denial/class-value:NATO 3.5
35|denial/class-value:NATO 4
-25|denial/class-value:NATO 5
-4|denial/class-value:NATO 6
-14|denial/class-value:USA 3
-15|denial/class-value:USA 3.5
-9|denial/class-value:USA 4
5|denial/class-value:USA 5
16|denial/class-verb:ALLIES be
-3|denial/class-verb:ALLIES cap
48|denial/class-verb:ALLIES demand
3|denial/class-verb:ALLIES denial
-13|denial/class-verb:ALLIES move
31|denial/class-verb:ALLIES pledge
6|denial/class-verb:ALLIES proposal
13|denial/class-verb:ALLIES spend
23|denial/class-verb:CHN demand
7|denial/class-verb:CHN pledge
-6|denial/class-verb:CHN proposal
6|denial/class-verb:EU be
-6|denial/class-verb:EU proposal
23|denial/class-verb:JPN be
-12|denial/class-verb:JPN demand
-6|denial/class-verb:JPN denial
12|denial/class-verb:JPN level
-8|denial/class-verb:JPN move
-55|denial/class-verb:JPN pledge
32|denial/class-verb:JPN proposal
4|denial/class-verb:JPN spend
-7|denial/class-verb:NATO be
4|denial/class-verb:NATO cap
-3|denial/class-verb:NATO demand
-10|denial/class-verb:NATO denial
-16|denial/class-verb:NATO level
-25|denial/class-verb:NATO move
20|denial/class-verb:NATO pledge
16|denial/class-verb:NATO proposal
-20|denial/class-verb:NATO spend
-31|denial/class-verb:USA be
19|denial/class-verb:USA cap
-49|denial/class-verb:USA demand
29|denial/class-verb:USA denial
-3|denial/class-verb:USA level
-8|denial/class-verb:USA move
10|denial/class-verb:USA pledge
-6|denial/class-verb:USA proposal
13|denial/class-verb:USA spend
-3|denial/class-verb:foe demand
-3|denial/class-verb:foe denial
-20|denial/class-verb:foe proposal
-8|denial/class-verb:land be
-22|denial/class-verb:land demand
-4|denial/class-verb:land level
26|denial/class-verb:land move
-39|denial/class-verb:land pledge
-16|denial/class-verb:land spend
-24|denial/class-verb:member cap
19|denial/class-verb:member demand
-13|denial/class-verb:member denial
13|denial/class-verb:member level
30|denial/class-verb:member move
24|denial/class-verb:member pledge
-16|denial/class-verb:member proposal
7|denial/class-verb:member spend
-55|denial/class:ALLIES
28|denial/class:CHN
11|denial/class:EU
42|denial/class:JPN
5|denial/class:NATO
-42|denial/class:USA
-32|denial/class:foe
23|denial/class:land
19|denial/class:member
-18|denial/group:count back:1
-18|denial/group:count near
23|denial/group:each back:0
23|denial/group:each mid
23|denial/group:each then:had
-5|denial/group:list after-figure mid
5|denial/group:list alone lands
-6|denial/group:list behind
-11|denial/group:list far
-6|denial/group:list free behind
-11|denial/group:list free far
31|denial/group:list free mid
-6|denial/group:list free near
26|denial/group:list mid
-6|denial/group:list near
-15|denial/group:list plain
18|denial/group:list shared
26|denial/group:list-led:
-3|denial/group:list-led:--
-23|denial/group:list-led:between
29|denial/group:list-led:from
31|denial/group:list-led:neither
26|denial/group:list-led:of
-3|denial/group:list-led:prime minister
-22|denial/group:list-led:say
-40|denial/group:list-led:that
-11|denial/group:list-led:to
-23|denial/group:list-then:
41|denial/group:list-then:,
-13|denial/group:list-then:are
18|denial/group:list-then:both
19|denial/group:list-then:deny
19|denial/group:list-then:has
-55|denial/group:list-then:have
-11|denial/group:list-then:nominee
26|denial/group:list-then:on
-6|denial/group:list-then:president
-3|denial/group:list-then:treasury
-18|denial/group:neither then:#
-10|denial/group:their back:0
-10|denial/group:their behind
-10|denial/group:their then:armies
-24|denial/group:they back:0
36|denial/group:they back:1
-11|denial/group:they back:2
-10|denial/group:they far
25|denial/group:they mid
-13|denial/group:they near
-10|denial/group:they then:had
36|denial/group:they then:knew
-13|denial/group:they then:passed
-11|denial/group:they then:were
-28|denial/heir:nobody-named
29|denial/heir:others-named
6|denial/home:nobody-named
4|denial/home:others-named
-4|denial/known-for:ALLIES 2027
3|denial/known-for:GBR 2030
3|denial/known-for:GBR 3 2030
-3|denial/known-for:NATO 2 2027
-6|denial/known-for:NATO 2027
-6|denial/known-for:NATO 2030
-4|denial/known-for:NATO 2035
-3|denial/known-for:NATO 3 2030
-4|denial/known-for:NATO 3.5 2035
-3|denial/known-for:NATO 5 2030
5|denial/known-for:USA 2027
-9|denial/known:AFG 2
-9|denial/known:AFG 2 2004
-9|denial/known:AFG 2 to-2013
4|denial/known:AFG 8
4|denial/known:AFG 8 2025
4|denial/known:AFG 8 since-2025
3|denial/known:AFG since-2025
-9|denial/known:AFG to-2013
9|denial/known:ALB 3.5
9|denial/known:ALB 3.5 2025
9|denial/known:ALB 3.5 since-2025
9|denial/known:ALB since-2025
21|denial/known:ALLIES 0.5
21|denial/known:ALLIES 0.5 2025
21|denial/known:ALLIES 0.5 since-2025
-7|denial/known:ALLIES 1.5
-3|denial/known:ALLIES 1.5 2025
-3|denial/known:ALLIES 1.5 since-2025
-3|denial/known:ALLIES 1.5 to-1999
-33|denial/known:ALLIES 2
-5|denial/known:ALLIES 2 2022
-16|denial/known:ALLIES 2 2025
-17|denial/known:ALLIES 2 since-2025
-6|denial/known:ALLIES 2 to-2021
-7|denial/known:ALLIES 2 to-2024
-4|denial/known:ALLIES 2.5
-3|denial/known:ALLIES 2.5 since-2025
6|denial/known:ALLIES 3
-4|denial/known:ALLIES 3 2024
19|denial/known:ALLIES 3 2025
-3|denial/known:ALLIES 3 2026
17|denial/known:ALLIES 3 since-2025
-3|denial/known:ALLIES 3 to-1999
-6|denial/known:ALLIES 3 to-2024
-31|denial/known:ALLIES 3.5
-19|denial/known:ALLIES 3.5 2025
-12|denial/known:ALLIES 3.5 2026
-31|denial/known:ALLIES 3.5 since-2025
-4|denial/known:ALLIES 4
6|denial/known:ALLIES 5
-4|denial/known:ALLIES 5 2024
-23|denial/known:ALLIES 5 2025
34|denial/known:ALLIES 5 2026
11|denial/known:ALLIES 5 since-2025
-4|denial/known:ALLIES 5 to-2024
-14|denial/known:ALLIES since-2025
-9|denial/known:ALLIES to-1999
-10|denial/known:ALLIES to-2021
-20|denial/known:ALLIES to-2024
17|denial/known:ARE 8
17|denial/known:ARE 8 2025
17|denial/known:ARE 8 since-2025
17|denial/known:ARE since-2025
-11|denial/known:AUS 2
-11|denial/known:AUS 2 2025
-11|denial/known:AUS 2 since-2025
-15|denial/known:AUS 3
-11|denial/known:AUS 3 2025
-7|denial/known:AUS 3 2026
-18|denial/known:AUS 3 since-2025
25|denial/known:AUS 3.5
18|denial/known:AUS 3.5 2025
8|denial/known:AUS 3.5 2026
25|denial/known:AUS 3.5 since-2025
-5|denial/known:AUS since-2025
-7|denial/known:AUT 1.5
-7|denial/known:AUT 1.5 2025
-7|denial/known:AUT 1.5 since-2025
9|denial/known:AUT 3.5
9|denial/known:AUT 3.5 2025
9|denial/known:AUT 3.5 since-2025
-31|denial/known:BEL 2.5
-31|denial/known:BEL 2.5 2023
-31|denial/known:BEL 2.5 to-2024
8|denial/known:BEL 3.5
8|denial/known:BEL 3.5 2025
8|denial/known:BEL 3.5 since-2025
6|denial/known:BEL 5
4|denial/known:BEL 5 2026
6|denial/known:BEL 5 since-2025
14|denial/known:BEL since-2025
-31|denial/known:BEL to-2024
3|denial/known:BGD 2
3|denial/known:BGD 2 2025
3|denial/known:BGD 2 since-2025
3|denial/known:BGD since-2025
9|denial/known:BOL 2
9|denial/known:BOL 2 2025
9|denial/known:BOL 2 since-2025
9|denial/known:BOL since-2025
7|denial/known:BTN 1.5
7|denial/known:BTN 1.5 2025
7|denial/known:BTN 1.5 since-2025
7|denial/known:BTN since-2025
28|denial/known:CAN 2
9|denial/known:CAN 2 2014
13|denial/known:CAN 2 2023
6|denial/known:CAN 2 2024
9|denial/known:CAN 2 to-2021
18|denial/known:CAN 2 to-2024
6|denial/known:CAN 5
5|denial/known:CAN 5 2025
6|denial/known:CAN 5 since-2025
6|denial/known:CAN since-2025
9|denial/known:CAN to-2021
18|denial/known:CAN to-2024
-52|denial/known:CHE 3.5
-52|denial/known:CHE 3.5 2025
-52|denial/known:CHE 3.5 since-2025
6|denial/known:CHE 5
6|denial/known:CHE 5 2025
6|denial/known:CHE 5 since-2025
-44|denial/known:CHE since-2025
-12|denial/known:CHL 1.3
-12|denial/known:CHL 1.3 2025
-12|denial/known:CHL 1.3 since-2025
-8|denial/known:CHL 2
-8|denial/known:CHL 2 2025
-8|denial/known:CHL 2 since-2025
-20|denial/known:CHL since-2025
23|denial/known:CHN 1
24|denial/known:CHN 1 2025
24|denial/known:CHN 1 since-2025
3|denial/known:CHN 2 2024
3|denial/known:CHN 2 to-2024
-6|denial/known:CHN 3
-6|denial/known:CHN 3 2025
-6|denial/known:CHN 3 since-2025
10|denial/known:CHN 5
10|denial/known:CHN 5 2025
10|denial/known:CHN 5 since-2025
26|denial/known:CHN since-2025
3|denial/known:CHN to-2024
-5|denial/known:CIV 1.8
-5|denial/known:CIV 1.8 2025
-5|denial/known:CIV 1.8 since-2025
6|denial/known:CIV 2.8
6|denial/known:CIV 2.8 2024
6|denial/known:CIV 2.8 to-2024
-5|denial/known:CIV since-2025
6|denial/known:CIV to-2024
7|denial/known:CYP 3
7|denial/known:CYP 3 2025
7|denial/known:CYP 3 since-2025
-4|denial/known:CYP 3.5
-4|denial/known:CYP 3.5 2025
-4|denial/known:CYP 3.5 since-2025
3|denial/known:CYP since-2025
4|denial/known:CZE 3
-3|denial/known:CZE 3 2002
7|denial/known:CZE 3 2025
7|denial/known:CZE 3 since-2025
-3|denial/known:CZE 3 to-2013
8|denial/known:CZE since-2025
-3|denial/known:CZE to-2013
23|denial/known:DEU 2
-8|denial/known:DEU 2 2004
16|denial/known:DEU 2 2018
13|denial/known:DEU 2 2025
13|denial/known:DEU 2 since-2025
-8|denial/known:DEU 2 to-2013
19|denial/known:DEU 2 to-2021
-23|denial/known:DEU 3
-17|denial/known:DEU 3 2024
-7|denial/known:DEU 3 2025
-7|denial/known:DEU 3 since-2025
-17|denial/known:DEU 3 to-2024
5|denial/known:DEU 3.5
16|denial/known:DEU 3.5 2025
-11|denial/known:DEU 3.5 2026
5|denial/known:DEU 3.5 since-2025
10|denial/known:DEU 4
10|denial/known:DEU 4 2019
10|denial/known:DEU 4 to-2021
-13|denial/known:DEU 5
-16|denial/known:DEU 5 2025
3|denial/known:DEU 5 2026
-13|denial/known:DEU 5 since-2025
-8|denial/known:DEU to-2013
28|denial/known:DEU to-2021
-17|denial/known:DEU to-2024
3|denial/known:DNK 3
3|denial/known:DNK 3 2025
3|denial/known:DNK 3 since-2025
22|denial/known:DNK 5
22|denial/known:DNK 5 2025
22|denial/known:DNK 5 since-2025
25|denial/known:DNK since-2025
3|denial/known:ERI 1E+1
3|denial/known:ERI 1E+1 2005
3|denial/known:ERI 1E+1 to-2013
3|denial/known:ERI to-2013
-3|denial/known:ESP 3.5
27|denial/known:ESP 3.5 2025
-30|denial/known:ESP 3.5 2026
-3|denial/known:ESP 3.5 since-2025
32|denial/known:ESP 5
32|denial/known:ESP 5 2025
32|denial/known:ESP 5 since-2025
31|denial/known:ESP since-2025
-13|denial/known:EST 2
-13|denial/known:EST 2 2025
-13|denial/known:EST 2 since-2025
3|denial/known:EST 3
3|denial/known:EST 3 2025
3|denial/known:EST 3 since-2025
4|denial/known:EST 6
4|denial/known:EST 6 2025
4|denial/known:EST 6 since-2025
-4|denial/known:EST since-2025
-3|denial/known:ETH 1E+1
-3|denial/known:ETH 1E+1 2005
-3|denial/known:ETH 1E+1 to-2013
-3|denial/known:ETH to-2013
19|denial/known:EU 3
19|denial/known:EU 3 2025
19|denial/known:EU 3 since-2025
-9|denial/known:EU 5
-6|denial/known:EU 5 2025
-3|denial/known:EU 5 2026
-9|denial/known:EU 5 since-2025
10|denial/known:EU since-2025
6|denial/known:FIN 3.5
6|denial/known:FIN 3.5 2025
6|denial/known:FIN 3.5 since-2025
7|denial/known:FIN 5
6|denial/known:FIN 5 2025
7|denial/known:FIN 5 since-2025
13|denial/known:FIN since-2025
24|denial/known:FJI 1.5
24|denial/known:FJI 1.5 2025
24|denial/known:FJI 1.5 since-2025
24|denial/known:FJI since-2025
-8|denial/known:FRA 1.8
-8|denial/known:FRA 1.8 2025
-8|denial/known:FRA 1.8 since-2025
-10|denial/known:FRA 2
-10|denial/known:FRA 2 2024
-10|denial/known:FRA 2 to-2024
9|denial/known:FRA 3.5
8|denial/known:FRA 3.5 2026
9|denial/known:FRA 3.5 since-2025
-13|denial/known:FRA 4
-13|denial/known:FRA 4 2018
-13|denial/known:FRA 4 to-2021
-55|denial/known:FRA 5
-52|denial/known:FRA 5 2025
-3|denial/known:FRA 5 2026
-55|denial/known:FRA 5 since-2025
-55|denial/known:FRA since-2025
-13|denial/known:FRA to-2021
-11|denial/known:FRA to-2024
-5|denial/known:GBR 2
-4|denial/known:GBR 2 2014
-4|denial/known:GBR 2 to-2021
-13|denial/known:GBR 3
3|denial/known:GBR 3 2022
-16|denial/known:GBR 3 2025
-16|denial/known:GBR 3 since-2025
3|denial/known:GBR 3 to-2024
-10|denial/known:GBR 3.5
-8|denial/known:GBR 3.5 2025
-10|denial/known:GBR 3.5 since-2025
-3|denial/known:GBR 4
-3|denial/known:GBR 4 2019
-3|denial/known:GBR 4 to-2021
-15|denial/known:GBR 5
-17|denial/known:GBR 5 2026
-15|denial/known:GBR 5 since-2025
-40|denial/known:GBR since-2025
-7|denial/known:GBR to-2021
-6|denial/known:GHA 2
-6|denial/known:GHA 2 2025
-6|denial/known:GHA 2 since-2025
-6|denial/known:GHA since-2025
3|denial/known:GRC 2
4|denial/known:GRC 2 2012
4|denial/known:GRC 2 to-2013
18|denial/known:GRC 5
18|denial/known:GRC 5 2025
18|denial/known:GRC 5 since-2025
18|denial/known:GRC since-2025
4|denial/known:GRC to-2013
12|denial/known:HUN 2
12|denial/known:HUN 2 2025
12|denial/known:HUN 2 since-2025
3|denial/known:HUN 2.5
3|denial/known:HUN 2.5 2026
3|denial/known:HUN 2.5 since-2025
12|denial/known:HUN 5
12|denial/known:HUN 5 2025
12|denial/known:HUN 5 since-2025
27|denial/known:HUN since-2025
-25|denial/known:IND 1.5
-25|denial/known:IND 1.5 2025
-25|denial/known:IND 1.5 since-2025
3|denial/known:IND 2.5
3|denial/known:IND 2.5 since-2025
12|denial/known:IND 3
10|denial/known:IND 3 2025
10|denial/known:IND 3 since-2025
6|denial/known:IND 3.5
4|denial/known:IND 3.5 2025
6|denial/known:IND 3.5 since-2025
-6|denial/known:IND since-2025
7|denial/known:IRL 1.5
7|denial/known:IRL 1.5 2025
7|denial/known:IRL 1.5 since-2025
5|denial/known:IRL 2
5|denial/known:IRL 2 2025
5|denial/known:IRL 2 since-2025
11|denial/known:IRL 3
11|denial/known:IRL 3 2025
11|denial/known:IRL 3 since-2025
25|denial/known:IRL since-2025
18|denial/known:ISR 8
17|denial/known:ISR 8 2003
17|denial/known:ISR 8 to-2013
17|denial/known:ISR to-2013
7|denial/known:ITA 3.5
7|denial/known:ITA 3.5 2025
7|denial/known:ITA 3.5 since-2025
-15|denial/known:ITA 5
-15|denial/known:ITA 5 2025
-15|denial/known:ITA 5 since-2025
-7|denial/known:ITA since-2025
-20|denial/known:JPN 1
-23|denial/known:JPN 1 2025
-23|denial/known:JPN 1 since-2025
5|denial/known:JPN 1.5
5|denial/known:JPN 1.5 to-1999
8|denial/known:JPN 2
3|denial/known:JPN 2 2017
4|denial/known:JPN 2 2018
11|denial/known:JPN 2 2022
-3|denial/known:JPN 2 2023
-13|denial/known:JPN 2 2024
-3|denial/known:JPN 2 2025
-4|denial/known:JPN 2 since-2025
5|denial/known:JPN 2 to-1999
12|denial/known:JPN 2 to-2021
-5|denial/known:JPN 2 to-2024
11|denial/known:JPN 2.5
10|denial/known:JPN 2.5 2023
11|denial/known:JPN 2.5 to-2024
18|denial/known:JPN 3
3|denial/known:JPN 3 1988
-15|denial/known:JPN 3 2023
7|denial/known:JPN 3 2024
20|denial/known:JPN 3 2025
22|denial/known:JPN 3 since-2025
4|denial/known:JPN 3 to-1999
-8|denial/known:JPN 3 to-2024
16|denial/known:JPN 3.5
15|denial/known:JPN 3.5 2025
16|denial/known:JPN 3.5 since-2025
4|denial/known:JPN 4
3|denial/known:JPN 4 2026
4|denial/known:JPN 4 since-2025
16|denial/known:JPN 5
-21|denial/known:JPN 5 2025
37|denial/known:JPN 5 2026
16|denial/known:JPN 5 since-2025
-16|denial/known:JPN 8
-16|denial/known:JPN 8 2003
-16|denial/known:JPN 8 to-2013
27|denial/known:JPN since-2025
20|denial/known:JPN to-1999
-16|denial/known:JPN to-2013
12|denial/known:JPN to-2021
13|denial/known:KHM 2.9
13|denial/known:KHM 2.9 2025
13|denial/known:KHM 2.9 since-2025
14|denial/known:KHM since-2025
20|denial/known:KIR 0.6
20|denial/known:KIR 0.6 2024
20|denial/known:KIR 0.6 to-2024
20|denial/known:KIR to-2024
33|denial/known:KOR 3
16|denial/known:KOR 3 2023
18|denial/known:KOR 3 2025
17|denial/known:KOR 3 since-2025
16|denial/known:KOR 3 to-2024
-27|denial/known:KOR 3.5
-20|denial/known:KOR 3.5 2025
-7|denial/known:KOR 3.5 2026
-27|denial/known:KOR 3.5 since-2025
21|denial/known:KOR 5
5|denial/known:KOR 5 2024
26|denial/known:KOR 5 2025
-10|denial/known:KOR 5 2026
16|denial/known:KOR 5 since-2025
5|denial/known:KOR 5 to-2024
8|denial/known:KOR since-2025
21|denial/known:KOR to-2024
-11|denial/known:KWT 5
-11|denial/known:KWT 5 2026
-11|denial/known:KWT 5 since-2025
-11|denial/known:KWT since-2025
4|denial/known:LTU 3.5
4|denial/known:LTU 3.5 2025
4|denial/known:LTU 3.5 since-2025
5|denial/known:LTU since-2025
12|denial/known:LUX 5
12|denial/known:LUX 5 2025
12|denial/known:LUX 5 since-2025
13|denial/known:LUX since-2025
-5|denial/known:MLI 2.8
-5|denial/known:MLI 2.8 2024
-5|denial/known:MLI 2.8 to-2024
-5|denial/known:MLI to-2024
15|denial/known:MWI 1.2
15|denial/known:MWI 1.2 2025
15|denial/known:MWI 1.2 since-2025
15|denial/known:MWI since-2025
-23|denial/known:MYS 3.5
-23|denial/known:MYS 3.5 2025
-23|denial/known:MYS 3.5 since-2025
-13|denial/known:MYS 5
-13|denial/known:MYS 5 2025
-13|denial/known:MYS 5 since-2025
-33|denial/known:MYS since-2025
-4|denial/known:NATO 1.5
-3|denial/known:NATO 1.5 2025
-3|denial/known:NATO 1.5 since-2025
-31|denial/known:NATO 2
29|denial/known:NATO 2 2004
-6|denial/known:NATO 2 2014
-19|denial/known:NATO 2 2018
-4|denial/known:NATO 2 2022
-4|denial/known:NATO 2 2023
-10|denial/known:NATO 2 2024
-12|denial/known:NATO 2 2025
-12|denial/known:NATO 2 since-2025
27|denial/known:NATO 2 to-2013
-27|denial/known:NATO 2 to-2021
-18|denial/known:NATO 2 to-2024
17|denial/known:NATO 2.5
21|denial/known:NATO 2.5 2023
-3|denial/known:NATO 2.5 2026
-4|denial/known:NATO 2.5 since-2025
21|denial/known:NATO 2.5 to-2024
21|denial/known:NATO 3
6|denial/known:NATO 3 2002
-3|denial/known:NATO 3 2022
-3|denial/known:NATO 3 2023
15|denial/known:NATO 3 2024
8|denial/known:NATO 3 2025
8|denial/known:NATO 3 since-2025
6|denial/known:NATO 3 to-2013
10|denial/known:NATO 3 to-2024
3|denial/known:NATO 3.5
-14|denial/known:NATO 3.5 2025
17|denial/known:NATO 3.5 2026
3|denial/known:NATO 3.5 since-2025
35|denial/known:NATO 4
18|denial/known:NATO 4 2018
-6|denial/known:NATO 4 2019
24|denial/known:NATO 4 2025
23|denial/known:NATO 4 since-2025
12|denial/known:NATO 4 to-2021
-25|denial/known:NATO 5
-26|denial/known:NATO 5 2025
-24|denial/known:NATO 5 since-2025
-4|denial/known:NATO 6
-4|denial/known:NATO 6 2025
-4|denial/known:NATO 6 since-2025
-18|denial/known:NATO since-2025
-5|denial/known:NATO to-1999
32|denial/known:NATO to-2013
-15|denial/known:NATO to-2021
11|denial/known:NATO to-2024
6|denial/known:NGA 2
6|denial/known:NGA 2 2025
6|denial/known:NGA 2 since-2025
6|denial/known:NGA since-2025
-17|denial/known:NLD 5
-22|denial/known:NLD 5 2025
6|denial/known:NLD 5 2026
-17|denial/known:NLD 5 since-2025
-17|denial/known:NLD since-2025
5|denial/known:NOR 5
3|denial/known:NOR 5 2025
3|denial/known:NOR 5 2026
5|denial/known:NOR 5 since-2025
6|denial/known:NOR since-2025
-20|denial/known:NZL 0.6
-20|denial/known:NZL 0.6 2024
-20|denial/known:NZL 0.6 to-2024
12|denial/known:NZL 2
12|denial/known:NZL 2 2025
12|denial/known:NZL 2 since-2025
7|denial/known:NZL 3
7|denial/known:NZL 3 2026
7|denial/known:NZL 3 since-2025
21|denial/known:NZL 3.5
20|denial/known:NZL 3.5 2025
21|denial/known:NZL 3.5 since-2025
41|denial/known:NZL since-2025
-20|denial/known:NZL to-2024
-7|denial/known:OMN 5
-7|denial/known:OMN 5 2026
-7|denial/known:OMN 5 since-2025
-7|denial/known:OMN since-2025
8|denial/known:PAK 1.5
8|denial/known:PAK 1.5 2024
8|denial/known:PAK 1.5 to-2024
-4|denial/known:PAK 8
-4|denial/known:PAK 8 2025
-4|denial/known:PAK 8 since-2025
-4|denial/known:PAK since-2025
8|denial/known:PAK to-2024
12|denial/known:PER 1.3
12|denial/known:PER 1.3 2025
12|denial/known:PER 1.3 since-2025
12|denial/known:PER since-2025
21|denial/known:PHL 2
15|denial/known:PHL 2 2024
4|denial/known:PHL 2 2025
6|denial/known:PHL 2 since-2025
15|denial/known:PHL 2 to-2024
46|denial/known:PHL 3.5
27|denial/known:PHL 3.5 2025
20|denial/known:PHL 3.5 2026
46|denial/known:PHL 3.5 since-2025
-6|denial/known:PHL 5
-6|denial/known:PHL 5 2025
-6|denial/known:PHL 5 since-2025
47|denial/known:PHL since-2025
15|denial/known:PHL to-2024
-9|denial/known:POL 2
-10|denial/known:POL 2 2004
-10|denial/known:POL 2 to-2013
8|denial/known:POL 5
9|denial/known:POL 5 2025
8|denial/known:POL 5 since-2025
10|denial/known:POL since-2025
-10|denial/known:POL to-2013
7|denial/known:PRT 3.5
7|denial/known:PRT 3.5 2025
7|denial/known:PRT 3.5 since-2025
-23|denial/known:PRT 4
-23|denial/known:PRT 4 2025
-23|denial/known:PRT 4 since-2025
3|denial/known:PRT 5
3|denial/known:PRT 5 2025
3|denial/known:PRT 5 since-2025
-13|denial/known:PRT since-2025
-6|denial/known:QAT 5
-6|denial/known:QAT 5 2026
-6|denial/known:QAT 5 since-2025
-6|denial/known:QAT since-2025
25|denial/known:ROU 5
25|denial/known:ROU 5 2025
25|denial/known:ROU 5 since-2025
23|denial/known:ROU since-2025
-5|denial/known:RUS 5
-6|denial/known:RUS 5 2025
-6|denial/known:RUS 5 since-2025
-7|denial/known:RUS since-2025
-6|denial/known:SAU 1.5
-6|denial/known:SAU 1.5 2024
-6|denial/known:SAU 1.5 to-2024
3|denial/known:SAU 5
14|denial/known:SAU 5 2025
-11|denial/known:SAU 5 2026
3|denial/known:SAU 5 since-2025
-16|denial/known:SAU 8
-16|denial/known:SAU 8 2025
-16|denial/known:SAU 8 since-2025
-13|denial/known:SAU since-2025
-6|denial/known:SAU to-2024
13|denial/known:SEN 1.8
13|denial/known:SEN 1.8 2025
13|denial/known:SEN 1.8 since-2025
13|denial/known:SEN since-2025
-53|denial/known:SGP 3
-51|denial/known:SGP 3 2025
-51|denial/known:SGP 3 since-2025
5|denial/known:SGP 5
3|denial/known:SGP 5 2025
5|denial/known:SGP 5 since-2025
-47|denial/known:SGP since-2025
-3|denial/known:SGP to-2024
-5|denial/known:SRB 5
-5|denial/known:SRB 5 2025
-5|denial/known:SRB 5 since-2025
-6|denial/known:SRB since-2025
-7|denial/known:SVK 2
-7|denial/known:SVK 2 2025
-7|denial/known:SVK 2 since-2025
3|denial/known:SVK 2.5
3|denial/known:SVK 2.5 2023
3|denial/known:SVK 2.5 to-2024
12|denial/known:SVK 3.5
10|denial/known:SVK 3.5 2026
12|denial/known:SVK 3.5 since-2025
30|denial/known:SVK 5
30|denial/known:SVK 5 2025
30|denial/known:SVK 5 since-2025
36|denial/known:SVK since-2025
3|denial/known:SVK to-2024
-26|denial/known:SVN 5
-26|denial/known:SVN 5 2025
-26|denial/known:SVN 5 since-2025
-25|denial/known:SVN since-2025
-5|denial/known:SWE 3.5
-5|denial/known:SWE 3.5 2025
-5|denial/known:SWE 3.5 since-2025
3|denial/known:SWE 5
3|denial/known:SWE 5 2025
3|denial/known:SWE 5 since-2025
-13|denial/known:THA 2.9
-13|denial/known:THA 2.9 2025
-13|denial/known:THA 2.9 since-2025
-34|denial/known:THA 5
-34|denial/known:THA 5 2025
-34|denial/known:THA 5 since-2025
-47|denial/known:THA since-2025
-30|denial/known:TUR 3
-30|denial/known:TUR 3 2025
-30|denial/known:TUR 3 since-2025
7|denial/known:TUR 5
7|denial/known:TUR 5 2025
7|denial/known:TUR 5 since-2025
-23|denial/known:TUR since-2025
6|denial/known:TWN 1E+1
6|denial/known:TWN 1E+1 2025
6|denial/known:TWN 1E+1 since-2025
3|denial/known:TWN 3
5|denial/known:TWN 3 2023
-4|denial/known:TWN 3 2025
-4|denial/known:TWN 3 since-2025
6|denial/known:TWN 3 to-2024
-24|denial/known:TWN 3.5
-24|denial/known:TWN 3.5 2025
-24|denial/known:TWN 3.5 since-2025
23|denial/known:TWN 5
18|denial/known:TWN 5 2025
5|denial/known:TWN 5 2026
23|denial/known:TWN 5 since-2025
3|denial/known:TWN since-2025
6|denial/known:TWN to-2024
-20|denial/known:UKR 0.5
-20|denial/known:UKR 0.5 2025
-20|denial/known:UKR 0.5 since-2025
-9|denial/known:UKR 5
-9|denial/known:UKR 5 2025
-9|denial/known:UKR 5 since-2025
-29|denial/known:UKR since-2025
-4|denial/known:USA 2 2023
10|denial/known:USA 2 2025
10|denial/known:USA 2 since-2025
-4|denial/known:USA 2 to-2024
-14|denial/known:USA 3
-11|denial/known:USA 3 2025
-11|denial/known:USA 3 since-2025
-15|denial/known:USA 3.5
-13|denial/known:USA 3.5 2025
-15|denial/known:USA 3.5 since-2025
-9|denial/known:USA 4
-6|denial/known:USA 4 2018
-3|denial/known:USA 4 since-2025
-7|denial/known:USA 4 to-2021
5|denial/known:USA 5
9|denial/known:USA 5 2025
-3|denial/known:USA 5 2026
5|denial/known:USA 5 since-2025
-16|denial/known:USA since-2025
-9|denial/known:USA to-1999
-7|denial/known:USA to-2021
-8|denial/known:USA to-2024
-19|denial/known:VUT 5
-19|denial/known:VUT 5 2026
-19|denial/known:VUT 5 since-2025
-19|denial/known:VUT since-2025
11|denial/known:XKX 2
11|denial/known:XKX 2 2024
11|denial/known:XKX 2 to-2024
11|denial/known:XKX to-2024
-6|denial/known:YEM 5
-6|denial/known:YEM 5 2026
-6|denial/known:YEM 5 since-2025
-6|denial/known:YEM since-2025
-15|denial/known:ZMB 1.2
-15|denial/known:ZMB 1.2 2025
-15|denial/known:ZMB 1.2 since-2025
-15|denial/known:ZMB since-2025
44|denial/last:before
38|denial/last:same-sentence
-10|denial/named:1
26|denial/named:2
-31|denial/one-of-several
10|denial/ruled:spender-before
6|denial/ruled:spender-beside
7|denial/ruled:spender-denier
-29|denial/ruled:spender-denies
12|denial/ruled:spender-denies-after
-49|denial/ruled:spender-home
33|denial/ruled:spender-listed
-4|denial/ruled:spender-of-noun
11|denial/ruled:spender-ours
5|denial/ruled:spender-party
30|denial/same-figure-of-another
-30|denial/same-figure-of-it
-25|denial/several:2
13|denial/several:3
6|denial/subject-of:able
-11|denial/subject-of:accept
17|denial/subject-of:adopt
20|denial/subject-of:agree
-56|denial/subject-of:ask
-19|denial/subject-of:back
-5|denial/subject-of:bat away
-10|denial/subject-of:be
46|denial/subject-of:bind
-3|denial/subject-of:bring up
37|denial/subject-of:call
4|denial/subject-of:come back for
-3|denial/subject-of:come to
-30|denial/subject-of:commit
-7|denial/subject-of:compel
3|denial/subject-of:consent
-5|denial/subject-of:contain
4|denial/subject-of:creep
8|denial/subject-of:decline
7|denial/subject-of:deny
-10|denial/subject-of:disavow
4|denial/subject-of:discuss
7|denial/subject-of:dismiss
11|denial/subject-of:do
-3|denial/subject-of:draft
7|denial/subject-of:endorse
8|denial/subject-of:exclude
-57|denial/subject-of:exempt
11|denial/subject-of:fix
-3|denial/subject-of:get
36|denial/subject-of:go
-11|denial/subject-of:hold
-3|denial/subject-of:hope
6|denial/subject-of:intend
6|denial/subject-of:lower
6|denial/subject-of:opt out
-4|denial/subject-of:order
5|denial/subject-of:peg
11|denial/subject-of:plan
8|denial/subject-of:pledge
-3|denial/subject-of:press for
6|denial/subject-of:promise
-9|denial/subject-of:propose
-35|denial/subject-of:put
5|denial/subject-of:raise
7|denial/subject-of:reach
10|denial/subject-of:refuse
12|denial/subject-of:refute
12|denial/subject-of:reject
15|denial/subject-of:rule out
4|denial/subject-of:say no to
-8|denial/subject-of:seek
14|denial/subject-of:set aside
-11|denial/subject-of:settle on
3|denial/subject-of:sign off on
-56|denial/subject-of:sign up
30|denial/subject-of:spend
11|denial/subject-of:spurn
4|denial/subject-of:start from
6|denial/subject-of:swear
16|denial/subject-of:take
-10|denial/subject-of:talk of
29|denial/subject-of:tell
17|denial/subject-of:think
23|denial/subject-of:turn down
-19|denial/subject-of:undertake
-69|denial/subject-of:veto
-43|denial/subject-of:vote on
-51|denial/subject-of:want
-35|denial/subject-of:write
-6|denial/subject:be capital
16|denial/subject:be gov
9|denial/subject:be leader
-32|denial/subject:be pronoun
-11|denial/subject:cap country
-5|denial/subject:cap pronoun
-40|denial/subject:demand body
-19|denial/subject:demand capital
-7|denial/subject:demand country
-41|denial/subject:demand gov
22|denial/subject:demand leader
28|denial/subject:demand nongov
5|denial/subject:demand people
-6|denial/subject:denial body
-58|denial/subject:denial capital
13|denial/subject:denial country
31|denial/subject:denial gov
11|denial/subject:denial pronoun
5|denial/subject:level nongov
7|denial/subject:level pronoun
-43|denial/subject:move capital
40|denial/subject:move country
6|denial/subject:move gov
28|denial/subject:move leader
12|denial/subject:move pronoun
31|denial/subject:pledge allies
7|denial/subject:pledge body
11|denial/subject:pledge capital
-55|denial/subject:pledge country
37|denial/subject:pledge gov
-26|denial/subject:pledge leader
11|denial/subject:pledge nongov
-42|denial/subject:pledge pronoun
-11|denial/subject:proposal body
-3|denial/subject:proposal capital
-39|denial/subject:proposal country
-6|denial/subject:proposal gov
10|denial/subject:proposal pronoun
26|denial/subject:spend country
6|denial/subject:spend nongov
19|denial/subject:spend pronoun
-81|denial/title
-3|denial/told-of:0
3|denial/told-of:1
32|denial/told-of:2
-32|denial/told-of:3
-27|denial/unnamed
10|denial/unnamed-beside-others
-22|level/after-joint:0 far
30|level/after-joint:0 mid
48|level/after-joint:0 near
-14|level/after-joint:1 far
-18|level/after-joint:1 mid
-10|level/after-joint:1 near
-35|level/after-joint:2 far
-9|level/after-joint:2 mid
-40|level/after-joint:2 near
-3|level/after-joint:3 far
-53|level/after-joint:3 mid
11|level/after-joint:3 near
-39|level/after-led:\" near joined
10|level/after-led:# far free
-11|level/after-led:# far joined
33|level/after-led:# near free
4|level/after-led:, far joined
-15|level/after-led:, near joined
-8|level/after-led:. near free
15|level/after-led:: near joined
-7|level/after-led:; far joined
-15|level/after-led:; near joined
5|level/after-led:about far joined
-12|level/after-led:above near free
-5|level/after-led:across far joined
29|level/after-led:across near free
3|level/after-led:after far joined
7|level/after-led:although far joined
4|level/after-led:among near joined
-8|level/after-led:an far joined
-17|level/after-led:and far free
-7|level/after-led:and far joined
-61|level/after-led:and near free
-16|level/after-led:and near joined
-60|level/after-led:another near free
9|level/after-led:any far joined
-3|level/after-led:as far free
4|level/after-led:as far joined
-6|level/after-led:at far joined
4|level/after-led:back far joined
4|level/after-led:before far joined
8|level/after-led:before near joined
-4|level/after-led:below far joined
-3|level/after-led:by far free
-6|level/after-led:by far joined
34|level/after-led:by near free
-9|level/after-led:by near joined
-10|level/after-led:cover far joined
-3|level/after-led:criticised far joined
3|level/after-led:defence minister far joined
6|level/after-led:defense minister near joined
-31|level/after-led:deputy near free
-3|level/after-led:did near free
14|level/after-led:double near joined
-14|level/after-led:doubted far joined
-3|level/after-led:exceed far joined
-8|level/after-led:figure far joined
-3|level/after-led:for far free
-16|level/after-led:for far joined
103|level/after-led:for near free
-16|level/after-led:from far free
-6|level/after-led:frozen far free
-3|level/after-led:gdp near free
6|level/after-led:general near joined
3|level/after-led:had far joined
6|level/after-led:had near joined
-22|level/after-led:host near free
3|level/after-led:if far joined
20|level/after-led:if near joined
-6|level/after-led:in far joined
177|level/after-led:in near free
33|level/after-led:in near joined
6|level/after-led:into near free
-4|level/after-led:is near free
-17|level/after-led:joining far free
4|level/after-led:leave far joined
-3|level/after-led:lists far free
-14|level/after-led:long far joined
3|level/after-led:makes near free
5|level/after-led:near far joined
-5|level/after-led:neighboring far joined
-5|level/after-led:of far free
-34|level/after-led:of far joined
-56|level/after-led:of near free
-44|level/after-led:of near joined
20|level/after-led:on far free
-21|level/after-led:on far joined
-6|level/after-led:only far joined
-5|level/after-led:or near free
-4|level/after-led:persuade far joined
-3|level/after-led:premier near joined
7|level/after-led:president far joined
3|level/after-led:promise far joined
6|level/after-led:run near joined
5|level/after-led:running far joined
-4|level/after-led:save far joined
4|level/after-led:say far joined
31|level/after-led:say near joined
3|level/after-led:since far free
-11|level/after-led:standard far joined
30|level/after-led:tell far joined
11|level/after-led:than far joined
-22|level/after-led:thanked near joined
-16|level/after-led:that far free
-30|level/after-led:that far joined
17|level/after-led:that near free
6|level/after-led:that near joined
-22|level/after-led:time far joined
3|level/after-led:to far free
-5|level/after-led:to far joined
-10|level/after-led:to near free
-3|level/after-led:to near joined
-18|level/after-led:touches far joined
-3|level/after-led:urge near joined
6|level/after-led:vice defense minister near joined
-5|level/after-led:want near joined
-5|level/after-led:what far joined
-3|level/after-led:what near free
16|level/after-led:what near joined
6|level/after-led:when far joined
38|level/after-led:where near joined
-3|level/after-led:which near joined
-4|level/after-led:while far joined
-20|level/after-led:while near joined
-10|level/after-led:with far joined
-11|level/after-led:with near joined
-5|level/after-led:without near free
5|level/after-led:worried far joined
-5|level/after:allies name
3|level/after:body name
-28|level/after:body owner
-7|level/after:capital name
-6|level/after:capital owner
7|level/after:country name
-13|level/after:country owner
35|level/after:gov name
-33|level/after:gov owner
7|level/after:leader name
6|level/after:leader owner
-16|level/after:nongov name
28|level/after:people name
-29|level/after:people owner
-30|level/after:pronoun name
-35|level/after:pronoun owner
-8|level/asked
-66|level/asks
27|level/before-clause:after-figure inside name allies
34|level/before-clause:after-figure inside name capital
-10|level/before-clause:after-figure inside name country
14|level/before-clause:after-figure inside name gov
6|level/before-clause:after-figure inside name nongov
-5|level/before-clause:after-figure inside name people
-6|level/before-clause:after-figure inside name pronoun
-12|level/before-clause:after-figure inside owner body
-25|level/before-clause:after-figure inside owner country
-13|level/before-clause:after-figure inside owner people
21|level/before-clause:after-figure inside owner pronoun
44|level/before-clause:after-figure opens name body
-9|level/before-clause:after-figure opens name capital
-42|level/before-clause:after-figure opens name country
-3|level/before-clause:after-figure opens name gov
-10|level/before-clause:after-figure opens name leader
-10|level/before-clause:after-figure opens name people
-27|level/before-clause:after-figure opens name pronoun
7|level/before-clause:after-figure opens owner capital
-14|level/before-clause:after-figure opens owner country
-9|level/before-clause:after-figure opens owner people
21|level/before-clause:after-figure opens owner pronoun
-14|level/before-clause:free inside name allies
-14|level/before-clause:free inside name body
-51|level/before-clause:free inside name capital
-27|level/before-clause:free inside name gov
3|level/before-clause:free inside name leader
-3|level/before-clause:free inside name nongov
15|level/before-clause:free inside name people
-15|level/before-clause:free inside owner body
12|level/before-clause:free inside owner capital
-32|level/before-clause:free inside owner gov
-27|level/before-clause:free inside owner people
-21|level/before-clause:free inside owner pronoun
11|level/before-clause:free opens name allies
27|level/before-clause:free opens name body
19|level/before-clause:free opens name capital
97|level/before-clause:free opens name country
-14|level/before-clause:free opens name gov
-5|level/before-clause:free opens name leader
-13|level/before-clause:free opens name nongov
27|level/before-clause:free opens name people
3|level/before-clause:free opens owner body
-15|level/before-clause:free opens owner capital
70|level/before-clause:free opens owner country
-5|level/before-clause:free opens owner gov
60|level/before-clause:free opens owner people
-22|level/before-clause:free opens owner pronoun
58|level/before-far:1
-19|level/before-far:20
-3|level/before-far:4
43|level/before-far:60
-29|level/before-far:9
44|level/before-free:0 after-figure name far
7|level/before-free:0 after-figure name near
43|level/before-free:0 after-figure owner far
59|level/before-free:0 after-figure owner near
-6|level/before-free:0 free name far
10|level/before-free:0 free name near
-18|level/before-free:0 free owner far
6|level/before-free:0 free owner near
43|level/before-free:1 after-figure name far
10|level/before-free:1 after-figure name near
-24|level/before-free:1 after-figure owner far
-41|level/before-free:1 after-figure owner near
7|level/before-free:1 free name far
6|level/before-free:1 free name near
24|level/before-free:1 free owner far
-40|level/before-free:2 after-figure name far
-33|level/before-free:2 after-figure name near
-34|level/before-free:2 after-figure owner far
-21|level/before-free:2 after-figure owner near
-5|level/before-free:2 free name far
16|level/before-free:2 free name near
-7|level/before-free:2 free owner near
-17|level/before-free:3 after-figure name far
-9|level/before-free:3 after-figure name near
30|level/before-free:3 free name far
-24|level/before-joint:0 after-figure
8|level/before-joint:0 free
-6|level/before-joint:1 after-figure
24|level/before-joint:1 free
-6|level/before-joint:2 after-figure
45|level/before-joint:2 free
20|level/before-joint:3 after-figure
-13|level/before-joint:3 free
59|level/before-led:
-29|level/before-led:\"
21|level/before-led:#
27|level/before-led:'s
15|level/before-led:*
18|level/before-led:,
7|level/before-led:--
23|level/before-led:.
28|level/before-led::
11|level/before-led:;
-6|level/before-led:DATE
11|level/before-led:PARTY
-19|level/before-led:a
-14|level/before-led:about
4|level/before-led:above
20|level/before-led:across
-10|level/before-led:advise
-19|level/before-led:adviser
-22|level/before-led:affairs
6|level/before-led:after
-5|level/before-led:all
-12|level/before-led:ambassador
-3|level/before-led:among
-25|level/before-led:an
-22|level/before-led:and
-30|level/before-led:as
-6|level/before-led:at
-39|level/before-led:attlee
12|level/before-led:basis
3|level/before-led:because
-7|level/before-led:before
-3|level/before-led:behind
5|level/before-led:below
-5|level/before-led:beside
-12|level/before-led:borders
4|level/before-led:bring
11|level/before-led:but
-8|level/before-led:buying
-18|level/before-led:by
11|level/before-led:calculate
-15|level/before-led:call on
13|level/before-led:carry
-14|level/before-led:cite
3|level/before-led:claim
-5|level/before-led:colleagues
-3|level/before-led:come
14|level/before-led:computes
17|level/before-led:contain
10|level/before-led:country
-8|level/before-led:current
10|level/before-led:defence
4|level/before-led:defence chief
5|level/before-led:defense
14|level/before-led:defense minister
-5|level/before-led:defense secretary
8|level/before-led:definition
9|level/before-led:disclose
-25|level/before-led:doubt
23|level/before-led:down
-67|level/before-led:drop
-3|level/before-led:early
-7|level/before-led:era
-8|level/before-led:estimate
16|level/before-led:european
9|level/before-led:even
-7|level/before-led:expect
5|level/before-led:feel
5|level/before-led:finance minister
28|level/before-led:five
-21|level/before-led:for
20|level/before-led:force
16|level/before-led:foreign minister
8|level/before-led:former
-49|level/before-led:from
-16|level/before-led:gdp
7|level/before-led:give
4|level/before-led:gross national product
-4|level/before-led:guards
-5|level/before-led:had
-8|level/before-led:hail
16|level/before-led:has
13|level/before-led:have
14|level/before-led:her
14|level/before-led:his
15|level/before-led:hold
-15|level/before-led:host
3|level/before-led:hosts
27|level/before-led:if
-61|level/before-led:in
4|level/before-led:include
-14|level/before-led:including
-72|level/before-led:is
32|level/before-led:its
-19|level/before-led:joined
6|level/before-led:keep
14|level/before-led:largest
-3|level/before-led:learn
-36|level/before-led:lecture
11|level/before-led:left
32|level/before-led:let
16|level/before-led:lift
-56|level/before-led:like
3|level/before-led:lists
-14|level/before-led:look at
3|level/before-led:made
37|level/before-led:make
-3|level/before-led:manage
-8|level/before-led:marcos
26|level/before-led:match
-14|level/before-led:meet
-37|level/before-led:method
3|level/before-led:moment
13|level/before-led:mp
-7|level/before-led:n't
-11|level/before-led:narrow
-52|level/before-led:nears
27|level/before-led:neighboring
4|level/before-led:neighbouring
7|level/before-led:neighbours
23|level/before-led:neither
5|level/before-led:neutral
5|level/before-led:new
-12|level/before-led:newer
4|level/before-led:nine
-24|level/before-led:nineties
-21|level/before-led:nor
-3|level/before-led:northern
24|level/before-led:not
-3|level/before-led:notify
-17|level/before-led:numbers
-44|level/before-led:of
-36|level/before-led:on
-29|level/before-led:one
25|level/before-led:only
12|level/before-led:or
3|level/before-led:order
-31|level/before-led:our
-3|level/before-led:out
-15|level/before-led:outside
-15|level/before-led:overtake
-9|level/before-led:overtakes
-5|level/before-led:overtook
-29|level/before-led:own
-13|level/before-led:passes
10|level/before-led:praised
-3|level/before-led:president
8|level/before-led:prime minister
8|level/before-led:propel
8|level/before-led:publish
46|level/before-led:put
3|level/before-led:quote
4|level/before-led:raise
-25|level/before-led:recall
15|level/before-led:represent
-3|level/before-led:satisfy
6|level/before-led:say
3|level/before-led:seen
5|level/before-led:sees
14|level/before-led:show
3|level/before-led:since
3|level/before-led:size
-3|level/before-led:south
-5|level/before-led:spend
-16|level/before-led:standard
9|level/before-led:take
25|level/before-led:talk about
-33|level/before-led:tell
60|level/before-led:than
-7|level/before-led:thank
64|level/before-led:that
9|level/before-led:the
3|level/before-led:their
-17|level/before-led:though
-82|level/before-led:to
15|level/before-led:together
-13|level/before-led:tout
4|level/before-led:trail
26|level/before-led:trails
10|level/before-led:trains
5|level/before-led:trends
7|level/before-led:trim
5|level/before-led:trimmed
5|level/before-led:unification
3|level/before-led:unified
-56|level/before-led:unlike
-4|level/before-led:use
-9|level/before-led:visits
-8|level/before-led:want
10|level/before-led:war
17|level/before-led:were
11|level/before-led:west
16|level/before-led:what
33|level/before-led:when
17|level/before-led:where
7|level/before-led:whereas
17|level/before-led:wherein
36|level/before-led:while
38|level/before-led:whose
5|level/before-led:why
-8|level/before-led:with
4|level/before-led:without
-12|level/before-led:would
-3|level/before-led:your
20|level/before-led:—
24|level/before:allies name
59|level/before:body name
-25|level/before:body owner
-7|level/before:capital name
5|level/before:capital owner
46|level/before:country name
32|level/before:country owner
-30|level/before:gov name
-36|level/before:gov owner
-12|level/before:leader name
-12|level/before:nongov name
27|level/before:people name
11|level/before:people owner
-34|level/before:pronoun name
25|level/class-home:ALLIES CHN
-65|level/class-home:ALLIES JPN
-16|level/class-home:ALLIES NATO
-4|level/class-home:ALLIES USA
-16|level/class-home:ALLIES foe
-24|level/class-home:ALLIES land
15|level/class-home:ALLIES member
14|level/class-home:CHN CHN
28|level/class-home:CHN JPN
11|level/class-home:CHN land
4|level/class-home:EU EU
-5|level/class-home:EU JPN
-5|level/class-home:EU NATO
-19|level/class-home:EU land
7|level/class-home:EU member
-9|level/class-home:JPN CHN
-14|level/class-home:JPN JPN
-19|level/class-home:JPN foe
-3|level/class-home:JPN land
26|level/class-home:JPN member
-24|level/class-home:NATO CHN
-13|level/class-home:NATO EU
13|level/class-home:NATO JPN
-15|level/class-home:NATO USA
-8|level/class-home:NATO foe
3|level/class-home:NATO land
-21|level/class-home:NATO member
-3|level/class-home:USA EU
19|level/class-home:USA JPN
7|level/class-home:USA NATO
19|level/class-home:USA USA
19|level/class-home:USA foe
19|level/class-home:USA land
-11|level/class-home:USA member
4|level/class-home:foe EU
16|level/class-home:foe JPN
15|level/class-home:foe foe
15|level/class-home:foe land
-6|level/class-home:land CHN
10|level/class-home:land JPN
-7|level/class-home:land NATO
15|level/class-home:land foe
-14|level/class-home:land member
10|level/class-home:member EU
20|level/class-home:member NATO
-5|level/class-home:member foe
-6|level/class-named:ALLIES CHN nobody-named
31|level/class-named:ALLIES CHN others-named
-17|level/class-named:ALLIES JPN nobody-named
-47|level/class-named:ALLIES JPN others-named
-7|level/class-named:ALLIES NATO nobody-named
-10|level/class-named:ALLIES NATO others-named
-4|level/class-named:ALLIES USA others-named
-4|level/class-named:ALLIES foe nobody-named
-12|level/class-named:ALLIES foe others-named
-8|level/class-named:ALLIES land nobody-named
-16|level/class-named:ALLIES land others-named
-4|level/class-named:ALLIES member nobody-named
19|level/class-named:ALLIES member others-named
24|level/class-named:CHN CHN nobody-named
-10|level/class-named:CHN CHN others-named
19|level/class-named:CHN JPN nobody-named
9|level/class-named:CHN JPN others-named
7|level/class-named:CHN land nobody-named
4|level/class-named:CHN land others-named
11|level/class-named:EU EU nobody-named
-8|level/class-named:EU EU others-named
-5|level/class-named:EU JPN others-named
-5|level/class-named:EU NATO nobody-named
-4|level/class-named:EU land nobody-named
-15|level/class-named:EU land others-named
21|level/class-named:EU member nobody-named
-14|level/class-named:EU member others-named
-10|level/class-named:JPN CHN nobody-named
-3|level/class-named:JPN JPN nobody-named
-11|level/class-named:JPN JPN others-named
-13|level/class-named:JPN foe nobody-named
-6|level/class-named:JPN foe others-named
27|level/class-named:JPN member others-named
-4|level/class-named:NATO CHN nobody-named
-20|level/class-named:NATO CHN others-named
-8|level/class-named:NATO EU nobody-named
-5|level/class-named:NATO EU others-named
-37|level/class-named:NATO JPN nobody-named
50|level/class-named:NATO JPN others-named
-11|level/class-named:NATO NATO nobody-named
12|level/class-named:NATO NATO others-named
-12|level/class-named:NATO USA others-named
-5|level/class-named:NATO foe nobody-named
-3|level/class-named:NATO foe others-named
-34|level/class-named:NATO land nobody-named
37|level/class-named:NATO land others-named
17|level/class-named:NATO member nobody-named
-37|level/class-named:NATO member others-named
14|level/class-named:USA JPN nobody-named
5|level/class-named:USA JPN others-named
-10|level/class-named:USA NATO nobody-named
18|level/class-named:USA NATO others-named
3|level/class-named:USA USA nobody-named
16|level/class-named:USA USA others-named
8|level/class-named:USA foe nobody-named
10|level/class-named:USA foe others-named
15|level/class-named:USA land nobody-named
4|level/class-named:USA land others-named
18|level/class-named:USA member nobody-named
-28|level/class-named:USA member others-named
4|level/class-named:foe EU others-named
15|level/class-named:foe JPN others-named
11|level/class-named:foe NATO nobody-named
-9|level/class-named:foe NATO others-named
-15|level/class-named:foe foe nobody-named
30|level/class-named:foe foe others-named
5|level/class-named:foe land nobody-named
10|level/class-named:foe land others-named
-4|level/class-named:land CHN nobody-named
-3|level/class-named:land CHN others-named
18|level/class-named:land JPN nobody-named
-8|level/class-named:land JPN others-named
-7|level/class-named:land NATO others-named
27|level/class-named:land foe nobody-named
-13|level/class-named:land foe others-named
-8|level/class-named:land land nobody-named
6|level/class-named:land land others-named
-22|level/class-named:land member nobody-named
7|level/class-named:land member others-named
10|level/class-named:member EU others-named
5|level/class-named:member JPN nobody-named
-7|level/class-named:member JPN others-named
22|level/class-named:member NATO nobody-named
-6|level/class-named:member foe others-named
28|level/class-named:member land nobody-named
-28|level/class-named:member land others-named
-29|level/class-named:member member nobody-named
30|level/class-named:member member others-named
-46|level/class-shape:ALLIES fine
58|level/class-shape:ALLIES half
-61|level/class-shape:ALLIES tenth
-40|level/class-shape:ALLIES whole
-7|level/class-shape:CHN fine
37|level/class-shape:CHN half
20|level/class-shape:CHN tenth
-14|level/class-shape:EU fine
-7|level/class-shape:EU half
7|level/class-shape:EU tenth
-3|level/class-shape:EU whole
82|level/class-shape:JPN fine
-61|level/class-shape:JPN half
10|level/class-shape:JPN tenth
-50|level/class-shape:JPN whole
-47|level/class-shape:NATO fine
-25|level/class-shape:NATO half
7|level/class-shape:NATO tenth
-26|level/class-shape:USA fine
31|level/class-shape:USA half
65|level/class-shape:USA whole
-12|level/class-shape:foe fine
-4|level/class-shape:foe tenth
66|level/class-shape:foe whole
60|level/class-shape:land fine
3|level/class-shape:land half
-15|level/class-shape:land tenth
-52|level/class-shape:land whole
10|level/class-shape:member fine
-36|level/class-shape:member half
36|level/class-shape:member tenth
13|level/class-shape:member whole
-3|level/class-value:ALLIES 0.5
-9|level/class-value:ALLIES 1
-3|level/class-value:ALLIES 1.3
17|level/class-value:ALLIES 1.5
-3|level/class-value:ALLIES 1.7
35|level/class-value:ALLIES 2
-5|level/class-value:ALLIES 2.2
-5|level/class-value:ALLIES 2.3
-3|level/class-value:ALLIES 2.4
32|level/class-value:ALLIES 2.5
-23|level/class-value:ALLIES 3
-8|level/class-value:ALLIES 3.3
26|level/class-value:ALLIES 3.5
-13|level/class-value:ALLIES 4
-5|level/class-value:ALLIES 4.5
-11|level/class-value:ALLIES 5
-4|level/class-value:ALLIES 6
-5|level/class-value:ALLIES 6.5
-3|level/class-value:ALLIES 8
-3|level/class-value:EU 0.23
-6|level/class-value:EU 0.3
-9|level/class-value:EU 0.8
-3|level/class-value:EU 1.28
6|level/class-value:EU 1.3
4|level/class-value:EU 1.4
-5|level/class-value:EU 1.5
-6|level/class-value:EU 1.8
26|level/class-value:EU 1.9
22|level/class-value:EU 2.1
-14|level/class-value:EU 2.2
10|level/class-value:EU 2.5
-9|level/class-value:EU 3.5
-3|level/class-value:EU 4
-5|level/class-value:EU 4.2
-5|level/class-value:EU 5.38
-3|level/class-value:NATO 0.2
-12|level/class-value:NATO 0.9
-4|level/class-value:NATO 0.95
-14|level/class-value:NATO 1
-4|level/class-value:NATO 1.09
-6|level/class-value:NATO 1.1
-3|level/class-value:NATO 1.13
-7|level/class-value:NATO 1.2
-14|level/class-value:NATO 1.24
-13|level/class-value:NATO 1.3
-8|level/class-value:NATO 1.36
-12|level/class-value:NATO 1.37
9|level/class-value:NATO 1.4
-9|level/class-value:NATO 1.42
20|level/class-value:NATO 1.43
-5|level/class-value:NATO 1.45
33|level/class-value:NATO 1.47
-33|level/class-value:NATO 1.5
-3|level/class-value:NATO 1.53
-7|level/class-value:NATO 1.57
-5|level/class-value:NATO 1.58
-4|level/class-value:NATO 1.6
23|level/class-value:NATO 1.66
17|level/class-value:NATO 1.7
3|level/class-value:NATO 1.8
4|level/class-value:NATO 1.9
-4|level/class-value:NATO 1E+1
30|level/class-value:NATO 2
-4|level/class-value:NATO 2.01
40|level/class-value:NATO 2.02
-9|level/class-value:NATO 2.07
-12|level/class-value:NATO 2.1
-7|level/class-value:NATO 2.16
5|level/class-value:NATO 2.2
13|level/class-value:NATO 2.3
-3|level/class-value:NATO 2.33
9|level/class-value:NATO 2.4
14|level/class-value:NATO 2.5
-25|level/class-value:NATO 2.52
6|level/class-value:NATO 2.54
-3|level/class-value:NATO 2.6
20|level/class-value:NATO 2.7
-13|level/class-value:NATO 2.8
-4|level/class-value:NATO 2.9
28|level/class-value:NATO 3
-3|level/class-value:NATO 3.1
-5|level/class-value:NATO 3.2
47|level/class-value:NATO 3.3
3|level/class-value:NATO 3.4
11|level/class-value:NATO 3.5
18|level/class-value:NATO 3.6
-3|level/class-value:NATO 3.7
-5|level/class-value:NATO 3.9
-13|level/class-value:NATO 4
-8|level/class-value:NATO 4.1
-6|level/class-value:NATO 4.4
-10|level/class-value:NATO 4.5
-8|level/class-value:NATO 4.7
-4|level/class-value:NATO 4.8
-3|level/class-value:NATO 4.9
10|level/class-value:NATO 5
-5|level/class-value:NATO 6
-3|level/class-value:NATO 6.5
-6|level/class-value:NATO 6.7
-5|level/class-value:NATO 7
-13|level/class-value:NATO 8
-36|level/class-value:USA 0.3
-38|level/class-value:USA 0.9
-17|level/class-value:USA 0.91
-18|level/class-value:USA 0.93
-3|level/class-value:USA 0.948
-3|level/class-value:USA 0.98
-3|level/class-value:USA 0.997
-45|level/class-value:USA 1
-7|level/class-value:USA 1.09
-13|level/class-value:USA 1.2
-3|level/class-value:USA 1.25
-25|level/class-value:USA 1.3
-16|level/class-value:USA 1.37
-37|level/class-value:USA 1.4
-18|level/class-value:USA 1.5
-33|level/class-value:USA 1.6
9|level/class-value:USA 1.7
-17|level/class-value:USA 1.8
-19|level/class-value:USA 1.9
-3|level/class-value:USA 1.95
23|level/class-value:USA 1E+1
-37|level/class-value:USA 2
-15|level/class-value:USA 2.1
-29|level/class-value:USA 2.2
-23|level/class-value:USA 2.3
-13|level/class-value:USA 2.4
-3|level/class-value:USA 2.42
-24|level/class-value:USA 2.5
-21|level/class-value:USA 2.6
-26|level/class-value:USA 2.8
16|level/class-value:USA 2.9
-4|level/class-value:USA 25
-12|level/class-value:USA 2E+1
41|level/class-value:USA 3
50|level/class-value:USA 3.1
7|level/class-value:USA 3.12
41|level/class-value:USA 3.2
16|level/class-value:USA 3.22
6|level/class-value:USA 3.24
-9|level/class-value:USA 3.32
25|level/class-value:USA 3.38
58|level/class-value:USA 3.4
3|level/class-value:USA 3.46
37|level/class-value:USA 3.5
8|level/class-value:USA 3.6
12|level/class-value:USA 3.68
10|level/class-value:USA 3.7
23|level/class-value:USA 3.71
17|level/class-value:USA 3.8
-6|level/class-value:USA 3.9
-5|level/class-value:USA 34
19|level/class-value:USA 4
-5|level/class-value:USA 4.1
17|level/class-value:USA 4.2
6|level/class-value:USA 4.4
10|level/class-value:USA 4.5
22|level/class-value:USA 4.6
-14|level/class-value:USA 4.7
-3|level/class-value:USA 4.8
21|level/class-value:USA 4.9
22|level/class-value:USA 5
15|level/class-value:USA 5.2
11|level/class-value:USA 5.5
14|level/class-value:USA 5.6
4|level/class-value:USA 5.8
26|level/class-value:USA 6
4|level/class-value:USA 6.1
15|level/class-value:USA 6.2
15|level/class-value:USA 6.3
6|level/class-value:USA 6.4
14|level/class-value:USA 6.5
16|level/class-value:USA 6.6
16|level/class-value:USA 6.8
11|level/class-value:USA 8
25|level/class-value:USA 9
-74|level/class-verb:ALLIES be
-13|level/class-verb:ALLIES cap
16|level/class-verb:ALLIES level
15|level/class-verb:ALLIES move
-14|level/class-verb:ALLIES pledge
-20|level/class-verb:ALLIES proposal
-65|level/class-verb:ALLIES spend
9|level/class-verb:CHN be
3|level/class-verb:CHN cap
-9|level/class-verb:CHN demand
-9|level/class-verb:CHN level
-3|level/class-verb:CHN pledge
60|level/class-verb:CHN proposal
19|level/class-verb:CHN spend
-20|level/class-verb:EU be
18|level/class-verb:EU demand
23|level/class-verb:EU level
-3|level/class-verb:EU move
-3|level/class-verb:EU pledge
10|level/class-verb:EU proposal
-8|level/class-verb:EU spend
-17|level/class-verb:JPN be
-5|level/class-verb:JPN cap
7|level/class-verb:JPN demand
15|level/class-verb:JPN level
6|level/class-verb:JPN move
10|level/class-verb:JPN pledge
9|level/class-verb:JPN proposal
-46|level/class-verb:JPN spend
-3|level/class-verb:NATO cap
-25|level/class-verb:NATO demand
-10|level/class-verb:NATO denial
-22|level/class-verb:NATO level
21|level/class-verb:NATO move
-20|level/class-verb:NATO pledge
-29|level/class-verb:NATO proposal
68|level/class-verb:NATO spend
72|level/class-verb:USA be
21|level/class-verb:USA cap
13|level/class-verb:USA demand
-22|level/class-verb:USA level
8|level/class-verb:USA move
23|level/class-verb:USA pledge
-32|level/class-verb:USA proposal
27|level/class-verb:USA spend
16|level/class-verb:foe be
20|level/class-verb:foe level
11|level/class-verb:foe move
5|level/class-verb:foe pledge
-8|level/class-verb:foe spend
-3|level/class-verb:land be
-7|level/class-verb:land cap
37|level/class-verb:land demand
16|level/class-verb:land level
4|level/class-verb:land move
5|level/class-verb:land pledge
17|level/class-verb:land proposal
40|level/class-verb:land spend
20|level/class-verb:member be
-43|level/class-verb:member demand
9|level/class-verb:member denial
-38|level/class-verb:member level
-60|level/class-verb:member move
-14|level/class-verb:member proposal
-28|level/class-verb:member spend
-88|level/class:ALLIES
49|level/class:CHN
-18|level/class:EU
-19|level/class:JPN
-62|level/class:NATO
68|level/class:USA
51|level/class:foe
-4|level/class:land
23|level/class:member
18|level/group:all back:0
21|level/group:all near
21|level/group:all then:report
11|level/group:both then:are
17|level/group:both then:around
28|level/group:both then:long
33|level/group:both then:of
20|level/group:both then:reach
-5|level/group:both then:things
44|level/group:both then:will
28|level/group:count back:0
-31|level/group:count back:1
11|level/group:count back:2
4|level/group:count behind
-8|level/group:count far
-6|level/group:count mid
17|level/group:count near
-9|level/group:countries back:0
-11|level/group:countries back:1
-9|level/group:countries behind
-3|level/group:countries mid
-8|level/group:countries near
-11|level/group:countries then:spend
-9|level/group:countries then:this year
82|level/group:each back:0
19|level/group:each behind
5|level/group:each mid
56|level/group:each near
41|level/group:each then:.
-7|level/group:each then:in
-7|level/group:each then:other
14|level/group:each then:spend
10|level/group:each then:stand
16|level/group:each then:under
7|level/group:each then:with
-15|level/group:each then:year
-31|level/group:former then:at
-25|level/group:former then:is
-29|level/group:former then:now
-18|level/group:former then:spend
-40|level/group:four then:spend
13|level/group:list after-figure far
-33|level/group:list after-figure mid
-6|level/group:list after-figure near
79|level/group:list alone lands
-70|level/group:list alone union
18|level/group:list behind
4|level/group:list far
23|level/group:list far-behind
-5|level/group:list first union
18|level/group:list free behind
-9|level/group:list free far
23|level/group:list free far-behind
30|level/group:list free mid
-6|level/group:list free near
26|level/group:list later lands
-4|level/group:list mid
-12|level/group:list near
29|level/group:list shared
-10|level/group:list-led:
67|level/group:list-led:,
50|level/group:list-led:.
11|level/group:list-led::
28|level/group:list-led:;
-7|level/group:list-led:above
-4|level/group:list-led:among
12|level/group:list-led:and
13|level/group:list-led:by
-9|level/group:list-led:for
-15|level/group:list-led:from
-23|level/group:list-led:in
-16|level/group:list-led:including
-15|level/group:list-led:like
-7|level/group:list-led:listed
44|level/group:list-led:name
-7|level/group:list-led:neighboring
-34|level/group:list-led:neighbours
57|level/group:list-led:neither
23|level/group:list-led:of
-18|level/group:list-led:on
-21|level/group:list-led:only
-25|level/group:list-led:that
-41|level/group:list-led:the
-36|level/group:list-led:to
-15|level/group:list-led:unlike
-12|level/group:list-led:where
22|level/group:list-led:while
22|level/group:list-led:why
8|level/group:list-led:—
-20|level/group:list-then:#
-21|level/group:list-then:'s
-4|level/group:list-then:(
-61|level/group:list-then:,
44|level/group:list-then:.
-48|level/group:list-then::
-4|level/group:list-then:;
47|level/group:list-then:already
-16|level/group:list-then:among
40|level/group:list-then:and
33|level/group:list-then:are
28|level/group:list-then:at
-4|level/group:list-then:average
15|level/group:list-then:can
9|level/group:list-then:close
23|level/group:list-then:come
34|level/group:list-then:come to
-3|level/group:list-then:first
-4|level/group:list-then:guest
-13|level/group:list-then:had
-4|level/group:list-then:have
-20|level/group:list-then:head
15|level/group:list-then:hover
-4|level/group:list-then:in
-4|level/group:list-then:is
12|level/group:list-then:languish
-20|level/group:list-then:last
-14|level/group:list-then:like
17|level/group:list-then:must
-10|level/group:list-then:next
-17|level/group:list-then:note
-6|level/group:list-then:observe
25|level/group:list-then:on
22|level/group:list-then:pay
-4|level/group:list-then:point
43|level/group:list-then:put up
-13|level/group:list-then:receive
25|level/group:list-then:remain
-25|level/group:list-then:rise
-17|level/group:list-then:say
-32|level/group:list-then:spend
-9|level/group:list-then:stand
-3|level/group:list-then:tell
20|level/group:list-then:tie at
-28|level/group:list-then:together
-32|level/group:list-then:was
57|level/group:list-then:were
27|level/group:list-then:will
-7|level/group:list-then:with
-17|level/group:list-then:would
-9|level/group:list-then:write
-10|level/group:neither then:is
-3|level/group:neither then:would
-39|level/group:their back:0
-7|level/group:their back:1
-19|level/group:their behind
-20|level/group:their mid
-7|level/group:their near
-7|level/group:their then:country
-11|level/group:their then:defence spending
-18|level/group:their then:gdp
-10|level/group:their then:own
17|level/group:them back:0
-3|level/group:them behind
-6|level/group:them mid
26|level/group:them near
26|level/group:them then:cling to
-3|level/group:them then:possible
-6|level/group:them then:would
-21|level/group:they back:0
-25|level/group:they back:1
-18|level/group:they back:2
-12|level/group:they behind
-21|level/group:they mid
-32|level/group:they near
-11|level/group:they then:'re
-15|level/group:they then:also
-14|level/group:they then:are
-13|level/group:they then:credit
-5|level/group:they then:expect
-5|level/group:they then:speak of
-12|level/group:three then:,
-4|level/group:three then:;
9|level/group:three then:PARTY
-12|level/group:two then:attendees
-11|level/group:two then:decades
-12|level/group:two then:deputies
32|level/group:two then:spend
59|level/heir:nobody-named
-29|level/heir:others-named
16|level/home:nobody-named
-20|level/home:others-named
-6|level/known-for:- 2.2 2024
-6|level/known-for:- 2024
-6|level/known-for:AFG 0.9 1978
-6|level/known-for:AFG 1978
-11|level/known-for:AFG 2.4 2025/2026
-11|level/known-for:AFG 2025/2026
-21|level/known-for:AFG 4.6 FY2027
-10|level/known-for:AFG 5.2 FY1985
-10|level/known-for:AFG FY1985
-21|level/known-for:AFG FY2027
13|level/known-for:ALB 1.7 2024
-6|level/known-for:ALB 1.8 2023
4|level/known-for:ALB 2 2025
-6|level/known-for:ALB 2.1 2024
-6|level/known-for:ALB 2023
6|level/known-for:ALB 2024
4|level/known-for:ALB 2025
-3|level/known-for:ALLIES 1.5 2021
27|level/known-for:ALLIES 1.5 2024
-4|level/known-for:ALLIES 1.5 2025
-4|level/known-for:ALLIES 1.5 2026
-3|level/known-for:ALLIES 1.5 FY2022
-3|level/known-for:ALLIES 1.5 FY2023
-6|level/known-for:ALLIES 1.5 FY2024
-3|level/known-for:ALLIES 1.5 FY2025
-6|level/known-for:ALLIES 1.5 FY2027
-5|level/known-for:ALLIES 1988
-4|level/known-for:ALLIES 198X
-4|level/known-for:ALLIES 2 1988
-5|level/known-for:ALLIES 2 2016
-5|level/known-for:ALLIES 2 2020
25|level/known-for:ALLIES 2 2022
-3|level/known-for:ALLIES 2 2023
-12|level/known-for:ALLIES 2 2024
8|level/known-for:ALLIES 2 2025
-11|level/known-for:ALLIES 2 2025/2026
-7|level/known-for:ALLIES 2 2026/2027
-6|level/known-for:ALLIES 2 FY2025
-6|level/known-for:ALLIES 2 FY2026
21|level/known-for:ALLIES 2.5 2024
-8|level/known-for:ALLIES 2.5 2025
-5|level/known-for:ALLIES 2.5 2028
-3|level/known-for:ALLIES 2.5 2035
-4|level/known-for:ALLIES 2.5 FY2030
-9|level/known-for:ALLIES 2010
-6|level/known-for:ALLIES 2016
-7|level/known-for:ALLIES 2020
-6|level/known-for:ALLIES 2021
16|level/known-for:ALLIES 2022
-11|level/known-for:ALLIES 2023
14|level/known-for:ALLIES 2024
-3|level/known-for:ALLIES 2024/2025
-21|level/known-for:ALLIES 2025
-13|level/known-for:ALLIES 2025/2026
-20|level/known-for:ALLIES 2026
-8|level/known-for:ALLIES 2026/2027
-5|level/known-for:ALLIES 2027
-5|level/known-for:ALLIES 2028
-4|level/known-for:ALLIES 2030
-6|level/known-for:ALLIES 2031
-7|level/known-for:ALLIES 2035
-4|level/known-for:ALLIES 3 2024
-8|level/known-for:ALLIES 3.5 2010
-7|level/known-for:ALLIES 3.5 2025
-6|level/known-for:ALLIES 3.5 2026
-5|level/known-for:ALLIES 3.5 2031
-4|level/known-for:ALLIES 3.5 2035
-3|level/known-for:ALLIES 3.5 FY2033
-3|level/known-for:ALLIES 4.5 2022
-5|level/known-for:ALLIES FY2022
-4|level/known-for:ALLIES FY2023
-8|level/known-for:ALLIES FY2024
-10|level/known-for:ALLIES FY2025
-10|level/known-for:ALLIES FY2026
-8|level/known-for:ALLIES FY2027
-4|level/known-for:ALLIES FY2030
-3|level/known-for:ALLIES FY2033
-3|level/known-for:ARM 2023
-7|level/known-for:AUS 1.07 2021
-4|level/known-for:AUS 1.2 2023
-7|level/known-for:AUS 1.4 2024
-3|level/known-for:AUS 1.6 FY2024
-4|level/known-for:AUS 1.7 FY2025
4|level/known-for:AUS 1.9 2023
6|level/known-for:AUS 1.9 2024
-8|level/known-for:AUS 1.9 FY2026
3|level/known-for:AUS 1.96 FY2022
-10|level/known-for:AUS 198X
-11|level/known-for:AUS 2 198X
20|level/known-for:AUS 2 2023
-18|level/known-for:AUS 2 2024
3|level/known-for:AUS 2 2025
20|level/known-for:AUS 2 FY2025
4|level/known-for:AUS 2.02 2024/2025
-3|level/known-for:AUS 2.1 FY2026
-4|level/known-for:AUS 2.32 2025
-5|level/known-for:AUS 2.4 2023
-4|level/known-for:AUS 2.4 2025
-4|level/known-for:AUS 2.8 2023
-7|level/known-for:AUS 2021
-3|level/known-for:AUS 2023
-19|level/known-for:AUS 2024
4|level/known-for:AUS 2024/2025
-7|level/known-for:AUS 2025
-10|level/known-for:AUS 5.3 2023
3|level/known-for:AUS FY2022
16|level/known-for:AUS FY2025
-10|level/known-for:AUS FY2026
4|level/known-for:AZE 2023
4|level/known-for:AZE 4.6 2023
-3|level/known-for:BEL 0.7 2023
3|level/known-for:BEL 1.1 2023
6|level/known-for:BEL 1.3 2024
5|level/known-for:BEL 1.3 2025-22
-7|level/known-for:BEL 1.31 2023
-6|level/known-for:BEL 1.37 2024
-4|level/known-for:BEL 1.6 2022
-3|level/known-for:BEL 1994
-5|level/known-for:BEL 2 2025
-4|level/known-for:BEL 2022
-9|level/known-for:BEL 2023
-3|level/known-for:BEL 2024
-5|level/known-for:BEL 2025
5|level/known-for:BEL 2025-22
-3|level/known-for:BEL 3.4 1994
18|level/known-for:BGD 1.1 2025/2026
-3|level/known-for:BGD 1.9 2025/2026
15|level/known-for:BGD 2025/2026
7|level/known-for:BGR 1.8 2023
-4|level/known-for:BGR 2 2025
3|level/known-for:BGR 2.06 2025
8|level/known-for:BGR 2.1 2024
10|level/known-for:BGR 2.3 2028
7|level/known-for:BGR 2023
8|level/known-for:BGR 2024
10|level/known-for:BGR 2028
12|level/known-for:BHS 0.2 2025
12|level/known-for:BHS 2025
4|level/known-for:BRN 2.6 2023
4|level/known-for:BRN 2023
14|level/known-for:CAN 1.2 2022
-3|level/known-for:CAN 1.2 2026
4|level/known-for:CAN 1.3 2022
-3|level/known-for:CAN 1.31 2023
3|level/known-for:CAN 1.33 2023
26|level/known-for:CAN 1.37 2024
-8|level/known-for:CAN 1.4 2014
30|level/known-for:CAN 1.4 2024
-21|level/known-for:CAN 1.43 2014
3|level/known-for:CAN 1.45 2024
6|level/known-for:CAN 1.45 2024/2025
5|level/known-for:CAN 1.47 2024/2025
5|level/known-for:CAN 1.5 2024
-23|level/known-for:CAN 1.66 2022
-24|level/known-for:CAN 2 2024
16|level/known-for:CAN 2 2025/2026
5|level/known-for:CAN 2 FY2025
-26|level/known-for:CAN 2.02 2024
23|level/known-for:CAN 2.1 2026
-33|level/known-for:CAN 2.3 2025
-9|level/known-for:CAN 2.4 2024
-25|level/known-for:CAN 2.5 2025
-19|level/known-for:CAN 2.5 2026
-33|level/known-for:CAN 2014
-10|level/known-for:CAN 2022
11|level/known-for:CAN 2024/2025
-54|level/known-for:CAN 2025
16|level/known-for:CAN 2025/2026
5|level/known-for:CAN FY2025
4|level/known-for:CHE 0.76 2023
4|level/known-for:CHE 2023
-3|level/known-for:CHN 0.9 1978
-7|level/known-for:CHN 1 FY2015
5|level/known-for:CHN 1.2 2021
20|level/known-for:CHN 1.26 FY2024
8|level/known-for:CHN 1.3 2022
12|level/known-for:CHN 1.3 2023
20|level/known-for:CHN 1.3 2024
4|level/known-for:CHN 1.3 2025
3|level/known-for:CHN 1.5 2026
23|level/known-for:CHN 1.6 2022
-11|level/known-for:CHN 1.6 FY2024
19|level/known-for:CHN 1.7 2021
5|level/known-for:CHN 1.7 2023
18|level/known-for:CHN 1.7 2024
3|level/known-for:CHN 1.7 2025
7|level/known-for:CHN 1.8 2000
10|level/known-for:CHN 1.8 2023
-6|level/known-for:CHN 1.8 FY2025
4|level/known-for:CHN 1.9 2018
-11|level/known-for:CHN 195X
-3|level/known-for:CHN 1978
-13|level/known-for:CHN 1986
-11|level/known-for:CHN 1E+1 195X
6|level/known-for:CHN 2 2012
13|level/known-for:CHN 2 2013
-4|level/known-for:CHN 2 2025
-6|level/known-for:CHN 2 FY2025
-4|level/known-for:CHN 2.1 2024
-25|level/known-for:CHN 2.4 2026
-3|level/known-for:CHN 2.5 FY2024
7|level/known-for:CHN 2000
5|level/known-for:CHN 2012
13|level/known-for:CHN 2013
4|level/known-for:CHN 2018
22|level/known-for:CHN 2021
35|level/known-for:CHN 2022
6|level/known-for:CHN 2023
56|level/known-for:CHN 2024
-5|level/known-for:CHN 2025
-26|level/known-for:CHN 2026
-3|level/known-for:CHN 3 2022
25|level/known-for:CHN 3 2024
-15|level/known-for:CHN 3.1 2023
-5|level/known-for:CHN 3.32 2026
-4|level/known-for:CHN 3.4 2023
10|level/known-for:CHN 4 2022
-13|level/known-for:CHN 6.2 1986
-7|level/known-for:CHN FY2015
-3|level/known-for:CHN FY2023
6|level/known-for:CHN FY2024
-12|level/known-for:CHN FY2025
-3|level/known-for:COL 2.1 2024
6|level/known-for:COL 2024
3|level/known-for:COL 3.1 2024
6|level/known-for:COL 3.4 2024
-4|level/known-for:CYP 1.3 2022
4|level/known-for:CYP 1.4 1965
15|level/known-for:CYP 1.8 2023
4|level/known-for:CYP 1965
-4|level/known-for:CYP 2022
15|level/known-for:CYP 2023
-46|level/known-for:CZE 2 2024
24|level/known-for:CZE 2 2025
7|level/known-for:CZE 2 2026
-3|level/known-for:CZE 2014
-45|level/known-for:CZE 2024
22|level/known-for:CZE 2025
7|level/known-for:CZE 2026
-3|level/known-for:CZE 3.71 2014
-9|level/known-for:DEU 0.96 2023
-6|level/known-for:DEU 0.96 FY2022
-3|level/known-for:DEU 1.1 2022
3|level/known-for:DEU 1.25 2023
-3|level/known-for:DEU 1.3 2022
8|level/known-for:DEU 1.36 2019
13|level/known-for:DEU 1.37 2020
9|level/known-for:DEU 1.4 2021
9|level/known-for:DEU 1.42 2020
16|level/known-for:DEU 1.5 2021
-19|level/known-for:DEU 1.5 2024
-10|level/known-for:DEU 1.5 FY2022
4|level/known-for:DEU 1.53 2021
-6|level/known-for:DEU 1.6 2013
3|level/known-for:DEU 1.6 2023
-5|level/known-for:DEU 1.7 2020
-12|level/known-for:DEU 1985
-14|level/known-for:DEU 1E+1 2025
3|level/known-for:DEU 2 1989
-17|level/known-for:DEU 2 2020
34|level/known-for:DEU 2 2024
-24|level/known-for:DEU 2 2025
13|level/known-for:DEU 2.1 2024
-24|level/known-for:DEU 2.1 2026
-7|level/known-for:DEU 2.2 2026
8|level/known-for:DEU 2.3 2025
11|level/known-for:DEU 2.4 2025
-4|level/known-for:DEU 2.5 2025
-5|level/known-for:DEU 2.7 2024
9|level/known-for:DEU 2.8 2026
-10|level/known-for:DEU 2013
-3|level/known-for:DEU 2015
10|level/known-for:DEU 2019
23|level/known-for:DEU 2021
9|level/known-for:DEU 2022
-9|level/known-for:DEU 2023
-44|level/known-for:DEU 2025
-21|level/known-for:DEU 2026
7|level/known-for:DEU 2027
5|level/known-for:DEU 2030
-3|level/known-for:DEU 3 2023
3|level/known-for:DEU 3.05 2027
3|level/known-for:DEU 3.2 1985
-5|level/known-for:DEU 3.2 2021
-15|level/known-for:DEU 3.2 2024
6|level/known-for:DEU 3.4 FY1978
5|level/known-for:DEU 3.5 2030
-18|level/known-for:DEU 4 2025
-11|level/known-for:DEU 5 1985
-3|level/known-for:DEU 5.8 1989
-3|level/known-for:DEU 6 1985
4|level/known-for:DEU FY1978
-16|level/known-for:DEU FY2022
-8|level/known-for:DNK 0.25 2025
15|level/known-for:DNK 1.3 2021
14|level/known-for:DNK 1.4 2022
-8|level/known-for:DNK 2.1 2025
6|level/known-for:DNK 2.4 2024
-9|level/known-for:DNK 2.4 2025
-3|level/known-for:DNK 2.6 2025
-9|level/known-for:DNK 2.6 2026
16|level/known-for:DNK 2021
14|level/known-for:DNK 2022
-6|level/known-for:DNK 2025
-9|level/known-for:DNK 2026
7|level/known-for:DNK 3 2025
3|level/known-for:DNK 3.5 2026
15|level/known-for:DNK 3.6 2025
4|level/known-for:ECU 2.1 2024
-3|level/known-for:ECU 3.4 2024
14|level/known-for:ESP 1.28 2024
5|level/known-for:ESP 1.3 2024
-4|level/known-for:ESP 1.3 2025-22
-10|level/known-for:ESP 1.31 2023
-13|level/known-for:ESP 1.4 2017
5|level/known-for:ESP 1.43 2024
-13|level/known-for:ESP 1.55 2025
11|level/known-for:ESP 1.6 2024
-7|level/known-for:ESP 1.8 FY2025
-6|level/known-for:ESP 2 2025
22|level/known-for:ESP 2 2026
-14|level/known-for:ESP 2.2 2025
-11|level/known-for:ESP 2.5 2025
-12|level/known-for:ESP 2017
-8|level/known-for:ESP 2023
15|level/known-for:ESP 2024
-45|level/known-for:ESP 2025
-4|level/known-for:ESP 2025-22
19|level/known-for:ESP 2026
-16|level/known-for:ESP 3 2024
-7|level/known-for:ESP FY2025
9|level/known-for:EST 0.25 2025
8|level/known-for:EST 1.4 2004
-3|level/known-for:EST 1.4 2016
-20|level/known-for:EST 1988
-20|level/known-for:EST 2 1988
10|level/known-for:EST 2 2014
25|level/known-for:EST 2 2020
21|level/known-for:EST 2.16 2016
-9|level/known-for:EST 2.38 2016
8|level/known-for:EST 2.7 2023
8|level/known-for:EST 2004
9|level/known-for:EST 2016
25|level/known-for:EST 2020
4|level/known-for:EST 2023
13|level/known-for:EST 2024
8|level/known-for:EST 2025
-17|level/known-for:EST 2026
-4|level/known-for:EST 2030
16|level/known-for:EST 3.2 2024
4|level/known-for:EST 3.3 2025
-4|level/known-for:EST 3.38 2024
3|level/known-for:EST 3.4 2024
5|level/known-for:EST 3.4 2025
9|level/known-for:EST 3.43 2024
-9|level/known-for:EST 3.71 2014
-4|level/known-for:EST 4 2030
-12|level/known-for:EST 4.9 2026
6|level/known-for:EST 5 2026
4|level/known-for:EST 5.1 2026
-11|level/known-for:EST 5.4 2026
-3|level/known-for:EU 0.23 2022
8|level/known-for:EU 1.3 2022
-5|level/known-for:EU 1.6 2022
-5|level/known-for:EU 1.6 2024
-4|level/known-for:EU 1.8 2023
25|level/known-for:EU 1.9 2024
-5|level/known-for:EU 2 2014
-7|level/known-for:EU 2 2025
23|level/known-for:EU 2.1 2025
-12|level/known-for:EU 2.2 2015
10|level/known-for:EU 2.5 2028
-5|level/known-for:EU 2014
-12|level/known-for:EU 2015
-7|level/known-for:EU 2023
17|level/known-for:EU 2024
-5|level/known-for:EU 2026
10|level/known-for:EU 2028
-9|level/known-for:EU 3.5 2025
-3|level/known-for:EU 4 2024
4|level/known-for:FIN 2 2022
8|level/known-for:FIN 2 2023
-19|level/known-for:FIN 2 2026
5|level/known-for:FIN 2 202X
12|level/known-for:FIN 2.4 2024
4|level/known-for:FIN 2.5 2025
11|level/known-for:FIN 2.5 2026
4|level/known-for:FIN 2.6 2025
11|level/known-for:FIN 2.6 2026
5|level/known-for:FIN 2022
8|level/known-for:FIN 2023
12|level/known-for:FIN 2024
4|level/known-for:FIN 2025
-16|level/known-for:FIN 2026
5|level/known-for:FIN 202X
23|level/known-for:FIN 2030
5|level/known-for:FIN 3.2 2030
-17|level/known-for:FIN 3.3 2026
18|level/known-for:FIN 4 2030
-3|level/known-for:FRA 1.1 2022
-4|level/known-for:FRA 1.2 2026
-3|level/known-for:FRA 1.4 2021
4|level/known-for:FRA 1.9 2022
5|level/known-for:FRA 1936
6|level/known-for:FRA 198X
-3|level/known-for:FRA 1E+1 1953
-3|level/known-for:FRA 2 2019
9|level/known-for:FRA 2 2025
6|level/known-for:FRA 2.1 2024
10|level/known-for:FRA 2.2 2026
3|level/known-for:FRA 2.25 2026
-4|level/known-for:FRA 2.3 2024
-3|level/known-for:FRA 2019
-3|level/known-for:FRA 2021
9|level/known-for:FRA 2025
6|level/known-for:FRA 2026
6|level/known-for:FRA 3 198X
5|level/known-for:FRA 6 1936
-5|level/known-for:GBR 0.5 2025
-7|level/known-for:GBR 0.7 2024
-5|level/known-for:GBR 0.96 FY2022
-4|level/known-for:GBR 1.1 2022
-6|level/known-for:GBR 1.2 FY2023
-9|level/known-for:GBR 1.3 FY2024
-6|level/known-for:GBR 1.8 2023
3|level/known-for:GBR 1.9 2015
-3|level/known-for:GBR 1936
19|level/known-for:GBR 1950
-12|level/known-for:GBR 1958
-10|level/known-for:GBR 1971
9|level/known-for:GBR 1984
11|level/known-for:GBR 1985
11|level/known-for:GBR 1989
-3|level/known-for:GBR 198X
4|level/known-for:GBR 1994
3|level/known-for:GBR 1E+1 1953
-6|level/known-for:GBR 1E+1 195X
-10|level/known-for:GBR 1E+1 1971
-7|level/known-for:GBR 1E+1 2015
6|level/known-for:GBR 2 2010
-7|level/known-for:GBR 2 2022
8|level/known-for:GBR 2.07 2023
-4|level/known-for:GBR 2.1 2024
-8|level/known-for:GBR 2.16 2016
12|level/known-for:GBR 2.3 2022
5|level/known-for:GBR 2.3 2024
-13|level/known-for:GBR 2.3 2025
-6|level/known-for:GBR 2.3 2026
4|level/known-for:GBR 2.4 2025
-8|level/known-for:GBR 2.5 2024
-5|level/known-for:GBR 2.5 2026
5|level/known-for:GBR 2010
-4|level/known-for:GBR 2015
-9|level/known-for:GBR 2016
-20|level/known-for:GBR 2024
-18|level/known-for:GBR 2025
-13|level/known-for:GBR 2026
-6|level/known-for:GBR 3 198X
-3|level/known-for:GBR 3.2 1985
4|level/known-for:GBR 3.4 1994
15|level/known-for:GBR 4 1989
-3|level/known-for:GBR 4 198X
-12|level/known-for:GBR 4.2 1958
11|level/known-for:GBR 5 1985
6|level/known-for:GBR 5 198X
3|level/known-for:GBR 5.2 1985
9|level/known-for:GBR 5.3 1984
-3|level/known-for:GBR 6 1936
19|level/known-for:GBR 6.5 1950
5|level/known-for:GBR 7 195X
-5|level/known-for:GBR FY2022
-6|level/known-for:GBR FY2023
-10|level/known-for:GBR FY2024
-3|level/known-for:GBR FY2025
-3|level/known-for:GEO 2.2 2025
-3|level/known-for:GEO 2025
-9|level/known-for:GRC 1.9 2024
17|level/known-for:GRC 2 2035
-3|level/known-for:GRC 2.1 2024
-6|level/known-for:GRC 2.16 2016
11|level/known-for:GRC 2.38 2016
4|level/known-for:GRC 2.7 2024
4|level/known-for:GRC 2.9 2025
5|level/known-for:GRC 2016
-22|level/known-for:GRC 2024
3|level/known-for:GRC 2025
17|level/known-for:GRC 2035
4|level/known-for:GRC 3 2023
-18|level/known-for:GRC 3 2024
3|level/known-for:GRC 3.1 2024
-4|level/known-for:GRC 3.24 2023
-3|level/known-for:GUY 0.7 2024
-3|level/known-for:GUY 2024
4|level/known-for:HRV 1.9 2024
11|level/known-for:HRV 2 2025
-10|level/known-for:HRV 2.1 2024
-6|level/known-for:HRV 2024
11|level/known-for:HRV 2025
-11|level/known-for:HUN 1.1 2019
5|level/known-for:HUN 2 2025
-14|level/known-for:HUN 2.1 2024
-11|level/known-for:HUN 2019
-13|level/known-for:HUN 2024
5|level/known-for:HUN 2025
3|level/known-for:IDN 0.7 2023
11|level/known-for:IDN 0.8 2025
-21|level/known-for:IDN 0.9 2025
32|level/known-for:IDN 0.9 2026
3|level/known-for:IDN 1 1998
-9|level/known-for:IDN 1.2 2025
6|level/known-for:IDN 1.3 2025
3|level/known-for:IDN 1998
-13|level/known-for:IDN 2025
33|level/known-for:IDN 2026
-22|level/known-for:IDN 2030
-20|level/known-for:IDN 3 2030
-18|level/known-for:IND 1.1 2025/2026
4|level/known-for:IND 1.5 2024
-18|level/known-for:IND 1.7 2022
4|level/known-for:IND 1.9 2024
4|level/known-for:IND 1.9 2024/2025
6|level/known-for:IND 1.9 2025/2026
4|level/known-for:IND 1.9 FY2025
7|level/known-for:IND 1.97 FY2023
12|level/known-for:IND 1962
-18|level/known-for:IND 1988
6|level/known-for:IND 2 2025
12|level/known-for:IND 2 2025/2026
13|level/known-for:IND 2 2026/2027
31|level/known-for:IND 2 FY2026
8|level/known-for:IND 2.2 2030
3|level/known-for:IND 2.3 2025
6|level/known-for:IND 2.4 2023
-13|level/known-for:IND 2.55 2027
-3|level/known-for:IND 2020
-18|level/known-for:IND 2022
4|level/known-for:IND 2023
3|level/known-for:IND 2023/2024
8|level/known-for:IND 2024
4|level/known-for:IND 2024/2025
7|level/known-for:IND 2025
13|level/known-for:IND 2026/2027
-13|level/known-for:IND 2027
8|level/known-for:IND 2030
-3|level/known-for:IND 4.3 2020
-18|level/known-for:IND 6.5 1988
7|level/known-for:IND FY2023
3|level/known-for:IND FY2025
31|level/known-for:IND FY2026
3|level/known-for:IRL 0.2 2026
3|level/known-for:IRL 0.23 2022
-8|level/known-for:IRL 1.4 2022
-3|level/known-for:IRL 2.4 2024
-5|level/known-for:IRL 2022
-4|level/known-for:IRL 2024
-6|level/known-for:IRQ 1 2003
-10|level/known-for:IRQ 2003
-4|level/known-for:IRQ 3.7 2003
-4|level/known-for:ISR 1.2 2023
-11|level/known-for:ISR 2.7 2022
16|level/known-for:ISR 2022
24|level/known-for:ISR 2023
-13|level/known-for:ISR 2024
10|level/known-for:ISR 2025
-5|level/known-for:ISR 2026
-5|level/known-for:ISR 3.32 2026
-4|level/known-for:ISR 3.4 2023
-8|level/known-for:ISR 34 2022
8|level/known-for:ISR 4.5 2022
12|level/known-for:ISR 5 2025
11|level/known-for:ISR 5.3 2023
20|level/known-for:ISR 5.4 2023
4|level/known-for:ISR 6 2025
-10|level/known-for:ISR 7.1 2024
-5|level/known-for:ISR 7.3 2024
28|level/known-for:ISR 8.8 2022
6|level/known-for:ISR 8.8 2024
-6|level/known-for:ITA 0.5 2025
-8|level/known-for:ITA 1.2 2022
-7|level/known-for:ITA 1.3 2024
-5|level/known-for:ITA 1.4 2024
4|level/known-for:ITA 1.5 2022
23|level/known-for:ITA 1.5 2024
-5|level/known-for:ITA 1.6 2022
25|level/known-for:ITA 2 2025
6|level/known-for:ITA 2.5 2028
-12|level/known-for:ITA 2022
-3|level/known-for:ITA 2023
5|level/known-for:ITA 2024
19|level/known-for:ITA 2025
6|level/known-for:ITA 2028
-3|level/known-for:ITA 3.3 2023
-3|level/known-for:ITA 3.38 2024
23|level/known-for:JAM 1.3 2024
23|level/known-for:JAM 2024
10|level/known-for:JPN 0.9 1978
-14|level/known-for:JPN 0.9 2014
14|level/known-for:JPN 0.9 2019
-3|level/known-for:JPN 0.9 2025
-31|level/known-for:JPN 0.9 2026
3|level/known-for:JPN 0.91 FY1981
17|level/known-for:JPN 0.93 FY1982
3|level/known-for:JPN 0.948 1997
7|level/known-for:JPN 0.95 FY2021
10|level/known-for:JPN 0.96 2023
4|level/known-for:JPN 0.96 FY1994
13|level/known-for:JPN 0.96 FY2022
-3|level/known-for:JPN 1 1998
6|level/known-for:JPN 1 2003
3|level/known-for:JPN 1 2004
-7|level/known-for:JPN 1 2016
4|level/known-for:JPN 1 2022
-3|level/known-for:JPN 1 2023
23|level/known-for:JPN 1 2026
8|level/known-for:JPN 1 FY2015
11|level/known-for:JPN 1 FY2022
11|level/known-for:JPN 1.07 2021
11|level/known-for:JPN 1.09 FY2021
16|level/known-for:JPN 1.1 2022
16|level/known-for:JPN 1.19 FY2023
-5|level/known-for:JPN 1.2 2021
16|level/known-for:JPN 1.2 2023
6|level/known-for:JPN 1.2 FY2023
5|level/known-for:JPN 1.24 FY2021
8|level/known-for:JPN 1.24 FY2022
-8|level/known-for:JPN 1.26 FY2024
-7|level/known-for:JPN 1.3 2022
-12|level/known-for:JPN 1.3 2023
10|level/known-for:JPN 1.3 FY2024
8|level/known-for:JPN 1.4 2024
10|level/known-for:JPN 1.4 2025
-9|level/known-for:JPN 1.4 2027
16|level/known-for:JPN 1.4 FY2023
-11|level/known-for:JPN 1.5 2021
14|level/known-for:JPN 1.5 2025
4|level/known-for:JPN 1.5 FY1986
14|level/known-for:JPN 1.5 FY2022
3|level/known-for:JPN 1.5 FY2023
6|level/known-for:JPN 1.5 FY2024
5|level/known-for:JPN 1.5 FY2025
6|level/known-for:JPN 1.5 FY2027
-7|level/known-for:JPN 1.6 2022
-3|level/known-for:JPN 1.6 2023
12|level/known-for:JPN 1.6 2024
3|level/known-for:JPN 1.6 FY1985
30|level/known-for:JPN 1.6 FY2024
-10|level/known-for:JPN 1.7 2021
-8|level/known-for:JPN 1.7 2022
6|level/known-for:JPN 1.7 FY2025
9|level/known-for:JPN 1.75 2025
-5|level/known-for:JPN 1.8 2000
-5|level/known-for:JPN 1.8 2016
13|level/known-for:JPN 1.8 2025
26|level/known-for:JPN 1.8 FY2025
-4|level/known-for:JPN 1.9 2018
-9|level/known-for:JPN 1.9 2024
37|level/known-for:JPN 1.9 FY2026
-3|level/known-for:JPN 1.96 FY2022
-6|level/known-for:JPN 1.97 FY2023
-6|level/known-for:JPN 19 2026-01
-11|level/known-for:JPN 196X
10|level/known-for:JPN 1978
-9|level/known-for:JPN 1984
-7|level/known-for:JPN 1987
3|level/known-for:JPN 1997
-3|level/known-for:JPN 1998
3|level/known-for:JPN 2 2005
-3|level/known-for:JPN 2 2012
-5|level/known-for:JPN 2 2024
-21|level/known-for:JPN 2 2025
12|level/known-for:JPN 2 2026
-8|level/known-for:JPN 2 2030
5|level/known-for:JPN 2 FY2025
-19|level/known-for:JPN 2 FY2026
8|level/known-for:JPN 2.1 FY2026
-4|level/known-for:JPN 2.2 2022
-10|level/known-for:JPN 2.3 2028
4|level/known-for:JPN 2.3 2030
13|level/known-for:JPN 2.3 FY2028
-12|level/known-for:JPN 2.32 2025
-17|level/known-for:JPN 2.4 2026
4|level/known-for:JPN 2.4 2030
-6|level/known-for:JPN 2.42 2025
-6|level/known-for:JPN 2.42 2026
-10|level/known-for:JPN 2.45 2025
-4|level/known-for:JPN 2.5 2023
-6|level/known-for:JPN 2.5 2027
19|level/known-for:JPN 2.5 2030
-12|level/known-for:JPN 2.5 FY2019
9|level/known-for:JPN 2.5 FY2030
-5|level/known-for:JPN 2.6 2024
-10|level/known-for:JPN 2.6 2025
-4|level/known-for:JPN 2.6 2028
26|level/known-for:JPN 2.6 2035
-4|level/known-for:JPN 2.7 2021
-6|level/known-for:JPN 2.7 2023
-4|level/known-for:JPN 2.7 2027
-3|level/known-for:JPN 2.8 2023
-7|level/known-for:JPN 2.8 2029
20|level/known-for:JPN 2.8 2032
6|level/known-for:JPN 2.8 FY2030
-6|level/known-for:JPN 2.9 2017
-3|level/known-for:JPN 2.9 2030
-6|level/known-for:JPN 2.9 FY2024
-5|level/known-for:JPN 2000
5|level/known-for:JPN 2003
3|level/known-for:JPN 2004
3|level/known-for:JPN 2005
-8|level/known-for:JPN 2009
-5|level/known-for:JPN 2010
-3|level/known-for:JPN 2012
-15|level/known-for:JPN 2014
-4|level/known-for:JPN 2015
-14|level/known-for:JPN 2016
-7|level/known-for:JPN 2017
-4|level/known-for:JPN 2018
14|level/known-for:JPN 2019
-22|level/known-for:JPN 2021
-24|level/known-for:JPN 2022
-16|level/known-for:JPN 2023
-20|level/known-for:JPN 2024
-50|level/known-for:JPN 2025
-11|level/known-for:JPN 2025/2026
-60|level/known-for:JPN 2026
-6|level/known-for:JPN 2026-01
-22|level/known-for:JPN 2027
-14|level/known-for:JPN 2028
-8|level/known-for:JPN 2029
21|level/known-for:JPN 2030
6|level/known-for:JPN 2031
22|level/known-for:JPN 2032
41|level/known-for:JPN 2035
-11|level/known-for:JPN 27.2 2026
-10|level/known-for:JPN 3 2025
4|level/known-for:JPN 3 2030
16|level/known-for:JPN 3 2035
-3|level/known-for:JPN 3 FY2024
3|level/known-for:JPN 3 FY2032
-7|level/known-for:JPN 3.1 FY2025
-3|level/known-for:JPN 3.2 2021
-9|level/known-for:JPN 3.3 1987
-4|level/known-for:JPN 3.3 2015
-5|level/known-for:JPN 3.3 FY2026
-4|level/known-for:JPN 3.4 2024
-8|level/known-for:JPN 3.5 2025
6|level/known-for:JPN 3.5 2031
-5|level/known-for:JPN 3.5 FY2021
-14|level/known-for:JPN 3.5 FY2026
5|level/known-for:JPN 3.5 FY2033
-5|level/known-for:JPN 34 2024
-3|level/known-for:JPN 3E+1 2026
-8|level/known-for:JPN 4 2009
-4|level/known-for:JPN 4.5 2022
-5|level/known-for:JPN 4.7 2010
-8|level/known-for:JPN 5 2026
-5|level/known-for:JPN 5.2 FY1985
-9|level/known-for:JPN 5.3 1984
-4|level/known-for:JPN 5.4 2023
-14|level/known-for:JPN 5.5 2026
-8|level/known-for:JPN 6.3 2025
-15|level/known-for:JPN 6.3 FY1982
-11|level/known-for:JPN 8 196X
3|level/known-for:JPN FY1981
4|level/known-for:JPN FY1986
4|level/known-for:JPN FY1994
8|level/known-for:JPN FY2015
-9|level/known-for:JPN FY2019
17|level/known-for:JPN FY2021
48|level/known-for:JPN FY2022
35|level/known-for:JPN FY2023
28|level/known-for:JPN FY2024
37|level/known-for:JPN FY2025
10|level/known-for:JPN FY2026
9|level/known-for:JPN FY2027
17|level/known-for:JPN FY2028
6|level/known-for:JPN FY2029
16|level/known-for:JPN FY2030
3|level/known-for:JPN FY2032
5|level/known-for:JPN FY2033
-7|level/known-for:KEN 0.2 2025
-7|level/known-for:KEN 2025
-9|level/known-for:KHM 1.1 FY2021
-14|level/known-for:KHM 1.4 FY2021
4|level/known-for:KHM 2.2 2025
5|level/known-for:KHM 2025
-23|level/known-for:KHM FY2021
-23|level/known-for:KOR 1 2026
-4|level/known-for:KOR 1.07 2021
-14|level/known-for:KOR 1.19 FY2023
-11|level/known-for:KOR 1.26 FY2024
-11|level/known-for:KOR 1.3 2024
-3|level/known-for:KOR 1.3 2025
-4|level/known-for:KOR 1.4 2024
-3|level/known-for:KOR 1.6 2022
-5|level/known-for:KOR 1.6 2024
-10|level/known-for:KOR 1.8 2023
-10|level/known-for:KOR 1.9 FY2026
-16|level/known-for:KOR 1950
3|level/known-for:KOR 197X
12|level/known-for:KOR 1980
33|level/known-for:KOR 198X
-10|level/known-for:KOR 2 2022
-5|level/known-for:KOR 2.1 2024
10|level/known-for:KOR 2.3 2025
17|level/known-for:KOR 2.32 2025
4|level/known-for:KOR 2.4 2016
3|level/known-for:KOR 2.4 2021
43|level/known-for:KOR 2.4 2026
6|level/known-for:KOR 2.42 2025
9|level/known-for:KOR 2.42 2026
6|level/known-for:KOR 2.5 2023
14|level/known-for:KOR 2.5 2024
10|level/known-for:KOR 2.5 2027
-6|level/known-for:KOR 2.5 2030
13|level/known-for:KOR 2.5 FY2019
4|level/known-for:KOR 2.5 FY2024
13|level/known-for:KOR 2.55 2027
22|level/known-for:KOR 2.6 2024
26|level/known-for:KOR 2.6 2025
3|level/known-for:KOR 2.6 2027
4|level/known-for:KOR 2.6 2028
-25|level/known-for:KOR 2.6 2035
12|level/known-for:KOR 2.7 2022
6|level/known-for:KOR 2.7 2023
8|level/known-for:KOR 2.8 2023
7|level/known-for:KOR 2.8 2029
-5|level/known-for:KOR 2.8 FY2030
7|level/known-for:KOR 2.9 2030
3|level/known-for:KOR 2016
-3|level/known-for:KOR 2021
-5|level/known-for:KOR 2022
5|level/known-for:KOR 2023
-13|level/known-for:KOR 2024
38|level/known-for:KOR 2025
9|level/known-for:KOR 2026
9|level/known-for:KOR 2027
5|level/known-for:KOR 2028
7|level/known-for:KOR 2029
-19|level/known-for:KOR 2035
-20|level/known-for:KOR 22 2024
-5|level/known-for:KOR 3 2026
3|level/known-for:KOR 3 2030
-34|level/known-for:KOR 3 FY2026
-4|level/known-for:KOR 3.2 2026
-6|level/known-for:KOR 3.5 2026
-4|level/known-for:KOR 3.5 2030
5|level/known-for:KOR 3.5 2035
24|level/known-for:KOR 4 198X
-14|level/known-for:KOR 4.7 2027
-3|level/known-for:KOR 4.8 2026
9|level/known-for:KOR 6 1980
10|level/known-for:KOR 6 198X
-16|level/known-for:KOR 6.5 1950
12|level/known-for:KOR FY2019
-14|level/known-for:KOR FY2023
-7|level/known-for:KOR FY2024
-44|level/known-for:KOR FY2026
-5|level/known-for:KOR FY2030
4|level/known-for:KWT 2024
8|level/known-for:KWT 4.8 2024
-4|level/known-for:KWT 5.6 2024
-8|level/known-for:LAO 1.9 2026
-8|level/known-for:LAO 2026
-28|level/known-for:LBN 2022
-10|level/known-for:LBN 2024
-10|level/known-for:LBN 6.8 2024
-28|level/known-for:LBN 8.8 2022
-4|level/known-for:LKA 1.6 2006
-6|level/known-for:LKA 2006
15|level/known-for:LKA 2009
15|level/known-for:LKA 3.9 2009
14|level/known-for:LTU 0.9 2014
-3|level/known-for:LTU 0.9 2020
3|level/known-for:LTU 2 2021
-4|level/known-for:LTU 2.4 2025
5|level/known-for:LTU 2.5 2023
3|level/known-for:LTU 2.52 2023
-5|level/known-for:LTU 2.7 2023
10|level/known-for:LTU 2014
-4|level/known-for:LTU 2020
3|level/known-for:LTU 2021
-7|level/known-for:LTU 2023
-3|level/known-for:LTU 2024
14|level/known-for:LTU 2025
21|level/known-for:LTU 2026
-10|level/known-for:LTU 2028
-15|level/known-for:LTU 2030
-10|level/known-for:LTU 2035
-4|level/known-for:LTU 3.68 2014
-8|level/known-for:LTU 3.9 2023
4|level/known-for:LTU 3.9 2025
20|level/known-for:LTU 4 2025
-15|level/known-for:LTU 4 2030
-10|level/known-for:LTU 4.3 2028
-10|level/known-for:LTU 4.48 2035
13|level/known-for:LTU 5 2026
16|level/known-for:LTU 5.4 2026
3|level/known-for:LUX 0.7 2023
-5|level/known-for:LUX 1.31 2023
-3|level/known-for:LUX 2023
-3|level/known-for:LUX 2024
4|level/known-for:LVA 0.9 2012
3|level/known-for:LVA 0.9 2014
3|level/known-for:LVA 0.9 2020
3|level/known-for:LVA 1.4 2016
9|level/known-for:LVA 1.7 2004
-11|level/known-for:LVA 1.8 2005
7|level/known-for:LVA 2 2018
9|level/known-for:LVA 2004
-12|level/known-for:LVA 2005
4|level/known-for:LVA 2012
3|level/known-for:LVA 2016
7|level/known-for:LVA 2018
5|level/known-for:LVA 2020
3|level/known-for:LVA 2025
8|level/known-for:LVA 2026
3|level/known-for:LVA 2027
-13|level/known-for:LVA 2035
-8|level/known-for:LVA 3 2024
7|level/known-for:LVA 3.2 2024
-3|level/known-for:LVA 3.68 2014
-13|level/known-for:LVA 4.48 2035
15|level/known-for:LVA 4.9 2026
3|level/known-for:LVA 5 2027
-3|level/known-for:LVA 5.4 2026
9|level/known-for:MDV 1.6 2023
22|level/known-for:MDV 1.7 2022
5|level/known-for:MDV 2.3 2025
22|level/known-for:MDV 2022
9|level/known-for:MDV 2023
5|level/known-for:MDV 2025
-6|level/known-for:MEX 2024
-6|level/known-for:MEX 6.8 2024
-7|level/known-for:MKD 1.7 2024
13|level/known-for:MKD 2 2024
6|level/known-for:MKD 2024
11|level/known-for:MLT 0.5 2025
-4|level/known-for:MLT 1.4 1965
-4|level/known-for:MLT 1965
11|level/known-for:MLT 2025
16|level/known-for:MMR 2024
17|level/known-for:MMR 6.8 2024
-37|level/known-for:MNE 2 2025
-37|level/known-for:MNE 2025
-4|level/known-for:MYS 0.8 2025
26|level/known-for:MYS 0.9 2025
10|level/known-for:MYS 1 2016
13|level/known-for:MYS 1 2025
-4|level/known-for:MYS 1.1 2025
-21|level/known-for:MYS 1.2 2025
3|level/known-for:MYS 1.6 1999
-5|level/known-for:MYS 1.6 2015
-6|level/known-for:MYS 1.9 2025
3|level/known-for:MYS 1999
-5|level/known-for:MYS 2015
10|level/known-for:MYS 2016
4|level/known-for:MYS 2025
-4|level/known-for:NATO 0.9 2012
-3|level/known-for:NATO 0.95 FY2021
-3|level/known-for:NATO 1.09 FY2021
-4|level/known-for:NATO 1.24 FY2021
-8|level/known-for:NATO 1.24 FY2022
-4|level/known-for:NATO 1.3 2019
-8|level/known-for:NATO 1.36 2019
-11|level/known-for:NATO 1.37 2024
-5|level/known-for:NATO 1.4 2004
8|level/known-for:NATO 1.4 2014
40|level/known-for:NATO 1.4 2017
-8|level/known-for:NATO 1.4 2022
-10|level/known-for:NATO 1.4 2024
-11|level/known-for:NATO 1.4 FY2023
-8|level/known-for:NATO 1.42 2020
21|level/known-for:NATO 1.43 2014
-5|level/known-for:NATO 1.45 2024/2025
-5|level/known-for:NATO 1.47 2024/2025
-7|level/known-for:NATO 1.5 2024
-5|level/known-for:NATO 1.5 2025
-3|level/known-for:NATO 1.5 FY1986
-3|level/known-for:NATO 1.53 2021
-4|level/known-for:NATO 1.58 2025
6|level/known-for:NATO 1.6 2013
-3|level/known-for:NATO 1.6 FY1985
23|level/known-for:NATO 1.66 2022
-9|level/known-for:NATO 1.7 2004
10|level/known-for:NATO 1.7 2020
9|level/known-for:NATO 1.7 2021
11|level/known-for:NATO 1.8 2005
-4|level/known-for:NATO 1.9 FY2026
-5|level/known-for:NATO 195X
-4|level/known-for:NATO 1963
-4|level/known-for:NATO 1985
8|level/known-for:NATO 1987
22|level/known-for:NATO 1988
-10|level/known-for:NATO 1989
-9|level/known-for:NATO 198X
23|level/known-for:NATO 2 1988
-5|level/known-for:NATO 2 2010
-4|level/known-for:NATO 2 2013
-9|level/known-for:NATO 2 2015
-6|level/known-for:NATO 2 2018
4|level/known-for:NATO 2 2019
-6|level/known-for:NATO 2 2022
3|level/known-for:NATO 2 2023
55|level/known-for:NATO 2 2024
23|level/known-for:NATO 2 2025
-5|level/known-for:NATO 2 2025/2026
-5|level/known-for:NATO 2 2026/2027
-5|level/known-for:NATO 2 202X
-17|level/known-for:NATO 2 2035
-8|level/known-for:NATO 2 FY2025
-8|level/known-for:NATO 2 FY2026
26|level/known-for:NATO 2.02 2024
-8|level/known-for:NATO 2.07 2023
-5|level/known-for:NATO 2.1 2024
-7|level/known-for:NATO 2.16 2016
5|level/known-for:NATO 2.2 2024
33|level/known-for:NATO 2.2 2025
-13|level/known-for:NATO 2.3 2022
41|level/known-for:NATO 2.3 2025
-3|level/known-for:NATO 2.4 2024
-6|level/known-for:NATO 2.4 2025
16|level/known-for:NATO 2.4 2026
-9|level/known-for:NATO 2.5 2024
22|level/known-for:NATO 2.5 2025
29|level/known-for:NATO 2.5 2026
-3|level/known-for:NATO 2.5 2035
-3|level/known-for:NATO 2.52 2023
4|level/known-for:NATO 2.7 2027
-4|level/known-for:NATO 2.8 2026
-14|level/known-for:NATO 2004
10|level/known-for:NATO 2005
-3|level/known-for:NATO 2009
-10|level/known-for:NATO 2010
-7|level/known-for:NATO 2012
28|level/known-for:NATO 2014
-19|level/known-for:NATO 2015
-12|level/known-for:NATO 2016
36|level/known-for:NATO 2017
-7|level/known-for:NATO 2018
-9|level/known-for:NATO 2019
-16|level/known-for:NATO 2022
-17|level/known-for:NATO 2023
9|level/known-for:NATO 2024
-11|level/known-for:NATO 2024/2025
40|level/known-for:NATO 2025
-7|level/known-for:NATO 2025/2026
15|level/known-for:NATO 2026
-5|level/known-for:NATO 2026/2027
-5|level/known-for:NATO 2027
-5|level/known-for:NATO 202X
-12|level/known-for:NATO 2030
-3|level/known-for:NATO 2031
-24|level/known-for:NATO 2035
-5|level/known-for:NATO 3 2024
-4|level/known-for:NATO 3 2025
-6|level/known-for:NATO 3 2030
9|level/known-for:NATO 3.3 1987
-8|level/known-for:NATO 3.3 2015
-4|level/known-for:NATO 3.3 2025
-3|level/known-for:NATO 3.3 FY2003
-15|level/known-for:NATO 3.6 2025
-4|level/known-for:NATO 3.9 2025
-9|level/known-for:NATO 4 1989
-7|level/known-for:NATO 4.1 2024
-4|level/known-for:NATO 4.4 1963
-7|level/known-for:NATO 4.5 FY2027
-3|level/known-for:NATO 4.8 2026
-7|level/known-for:NATO 5 198X
-3|level/known-for:NATO 5 2010
-11|level/known-for:NATO 5 2025
-13|level/known-for:NATO 5 2026
-3|level/known-for:NATO 5 2027
-6|level/known-for:NATO 6.7 2025
-4|level/known-for:NATO 7 195X
-3|level/known-for:NATO FY1985
-4|level/known-for:NATO FY1986
-3|level/known-for:NATO FY2003
-11|level/known-for:NATO FY2021
-11|level/known-for:NATO FY2022
-12|level/known-for:NATO FY2023
-5|level/known-for:NATO FY2024
-12|level/known-for:NATO FY2025
-16|level/known-for:NATO FY2026
-10|level/known-for:NATO FY2027
-3|level/known-for:NATO FY2028
-3|level/known-for:NATO FY2032
4|level/known-for:NLD 1.3 2019
-3|level/known-for:NLD 1.6 2023
4|level/known-for:NLD 2.05 2024
8|level/known-for:NLD 2.5 2025
4|level/known-for:NLD 2019
-3|level/known-for:NLD 2023
3|level/known-for:NLD 2024
8|level/known-for:NLD 2025
7|level/known-for:NOR 1.8 2023
-10|level/known-for:NOR 2 2025
11|level/known-for:NOR 2.2 2024
-13|level/known-for:NOR 2.5 2025
-10|level/known-for:NOR 2.8 2025
-13|level/known-for:NOR 2.9 2026
7|level/known-for:NOR 2023
10|level/known-for:NOR 2024
-12|level/known-for:NOR 2025
6|level/known-for:NOR 3.2 2025
8|level/known-for:NOR 3.3 2025
17|level/known-for:NOR 3.3 2026
6|level/known-for:NOR 3.4 2025
4|level/known-for:NPL 1.6 2006
6|level/known-for:NPL 2006
6|level/known-for:NZL 1 2023
-3|level/known-for:NZL 1.4 2004
-3|level/known-for:NZL 1.4 2024
-3|level/known-for:NZL 1.9 2024
11|level/known-for:NZL 198X
11|level/known-for:NZL 2 198X
-3|level/known-for:NZL 2004
7|level/known-for:NZL 2023
-7|level/known-for:NZL 2024
-3|level/known-for:OMN 4.8 2024
9|level/known-for:OMN 5.6 2024
-5|level/known-for:OMN 7.3 2024
21|level/known-for:PAK 1988
3|level/known-for:PAK 198X
3|level/known-for:PAK 2.3 2024
11|level/known-for:PAK 2.4 2025/2026
-4|level/known-for:PAK 2023
3|level/known-for:PAK 2024
13|level/known-for:PAK 2025/2026
3|level/known-for:PAK 6 198X
21|level/known-for:PAK 6.5 1988
-6|level/known-for:PER 2024
-3|level/known-for:PER 3.4 2024
18|level/known-for:PHL 0.6 2031
5|level/known-for:PHL 0.9 2025
-3|level/known-for:PHL 1 FY2022
15|level/known-for:PHL 1.2 2025
8|level/known-for:PHL 1.2 2026
5|level/known-for:PHL 1.3 2023
5|level/known-for:PHL 1.3 2024
12|level/known-for:PHL 1.4 2027
5|level/known-for:PHL 1.5 2019
5|level/known-for:PHL 1.6 2015
-7|level/known-for:PHL 1.75 2025
-4|level/known-for:PHL 1.8 2024
-6|level/known-for:PHL 1.8 2025
-3|level/known-for:PHL 1.8 2026
-4|level/known-for:PHL 2 FY2025
-5|level/known-for:PHL 2.9 FY2024
5|level/known-for:PHL 2015
4|level/known-for:PHL 2019
-4|level/known-for:PHL 2023
8|level/known-for:PHL 2025
5|level/known-for:PHL 2026
12|level/known-for:PHL 2027
18|level/known-for:PHL 2031
-9|level/known-for:PHL 3.4 2023
-3|level/known-for:PHL FY2022
-5|level/known-for:PHL FY2024
-5|level/known-for:PHL FY2025
-20|level/known-for:PNG 2 2023
-20|level/known-for:PNG 2023
13|level/known-for:POL 1.6 2022
-4|level/known-for:POL 1.6 2024
-6|level/known-for:POL 1.8 FY2025
10|level/known-for:POL 2 2015
-4|level/known-for:POL 2 2023
-4|level/known-for:POL 2.1 2024
13|level/known-for:POL 2.2 2015
5|level/known-for:POL 2.2 2022
-5|level/known-for:POL 2.2 2024
-3|level/known-for:POL 2.3 2025
-15|level/known-for:POL 2.4 2026
-13|level/known-for:POL 2014
23|level/known-for:POL 2015
19|level/known-for:POL 2022
15|level/known-for:POL 2023
20|level/known-for:POL 2024
47|level/known-for:POL 2025
6|level/known-for:POL 2025-12
-9|level/known-for:POL 2026
11|level/known-for:POL 2028
24|level/known-for:POL 2035
29|level/known-for:POL 3 2024
-19|level/known-for:POL 3.2 2026
-3|level/known-for:POL 3.22 2025
8|level/known-for:POL 3.3 2023
-8|level/known-for:POL 3.38 2024
-4|level/known-for:POL 3.4 2024
-6|level/known-for:POL 3.43 2024
41|level/known-for:POL 3.5 2025
-3|level/known-for:POL 3.68 2014
-10|level/known-for:POL 3.71 2014
16|level/known-for:POL 3.9 2023
6|level/known-for:POL 4 2024
13|level/known-for:POL 4.1 2024
5|level/known-for:POL 4.12 2024
6|level/known-for:POL 4.2 2024
11|level/known-for:POL 4.3 2028
24|level/known-for:POL 4.48 2035
4|level/known-for:POL 4.5 2025
14|level/known-for:POL 4.7 2025
6|level/known-for:POL 4.7 2025-12
22|level/known-for:POL 4.8 2026
-6|level/known-for:POL FY2025
-4|level/known-for:PRK 198X
-3|level/known-for:PRK 2.6 2024
17|level/known-for:PRK 2024
21|level/known-for:PRK 22 2024
-10|level/known-for:PRK 3.3 FY2019
-4|level/known-for:PRK 4 198X
-10|level/known-for:PRK FY2019
3|level/known-for:PRT 1.55 2024
13|level/known-for:PRT 1.55 2025
4|level/known-for:PRT 1.58 2025
-4|level/known-for:PRT 1.9 2024
13|level/known-for:PRT 2 2025
-8|level/known-for:PRT 2.1 2025
-11|level/known-for:PRT 2.5 2028
22|level/known-for:PRT 2025
-11|level/known-for:PRT 2028
4|level/known-for:ROU 1.6 2023
4|level/known-for:ROU 2.3 2025
4|level/known-for:ROU 2023
3|level/known-for:ROU 2025
-5|level/known-for:RUS 1 FY2022
-6|level/known-for:RUS 1.3 2021
-4|level/known-for:RUS 1.4 2021
-16|level/known-for:RUS 198X
14|level/known-for:RUS 1E+1 2025
-5|level/known-for:RUS 2 2025
-4|level/known-for:RUS 2.2 2022
-4|level/known-for:RUS 2.5 2024
4|level/known-for:RUS 2.7 2021
3|level/known-for:RUS 2.7 2022
-13|level/known-for:RUS 2007
6|level/known-for:RUS 2020
-3|level/known-for:RUS 2021
7|level/known-for:RUS 2022
8|level/known-for:RUS 2023
9|level/known-for:RUS 2024
36|level/known-for:RUS 2025
7|level/known-for:RUS 2026
-5|level/known-for:RUS 27 2026
-3|level/known-for:RUS 27.2 2026
5|level/known-for:RUS 3 2022
-16|level/known-for:RUS 4 198X
-13|level/known-for:RUS 4 2007
4|level/known-for:RUS 4.1 2022
7|level/known-for:RUS 4.3 2020
15|level/known-for:RUS 5.5 2026
8|level/known-for:RUS 5.9 2023
12|level/known-for:RUS 6.3 2025
15|level/known-for:RUS 7.1 2024
6|level/known-for:RUS 7.2 2025
3|level/known-for:RUS 7.5 2025
8|level/known-for:RUS 8 2025
-5|level/known-for:RUS FY2022
-3|level/known-for:RUS FY2023
-3|level/known-for:SAU 0.76 2023
24|level/known-for:SAU 13 2015
3|level/known-for:SAU 1990
7|level/known-for:SAU 1E+1 2015
31|level/known-for:SAU 2015
-3|level/known-for:SAU 2023
-10|level/known-for:SAU 2025
-4|level/known-for:SAU 4.2 2024
-4|level/known-for:SAU 4.8 2024
-4|level/known-for:SAU 5.6 2024
-19|level/known-for:SAU 6 2025
8|level/known-for:SAU 6.7 2025
3|level/known-for:SAU 7 1990
13|level/known-for:SAU 7.3 2024
-3|level/known-for:SGP 1 2016
-29|level/known-for:SGP 1.5 2024
-5|level/known-for:SGP 1.9 FY2026
10|level/known-for:SGP 1971
10|level/known-for:SGP 1E+1 1971
-5|level/known-for:SGP 2.2 2024
-3|level/known-for:SGP 2.5 2030
4|level/known-for:SGP 2.8 2024
-3|level/known-for:SGP 2016
-3|level/known-for:SGP 2023
-31|level/known-for:SGP 2024
-5|level/known-for:SGP 2025
-3|level/known-for:SGP 2030
-5|level/known-for:SGP FY2026
5|level/known-for:SVN 1.29 2024
4|level/known-for:SVN 1.3 2024
-4|level/known-for:SVN 2 2026
7|level/known-for:SVN 2024
-4|level/known-for:SVN 2026
11|level/known-for:SWE 1.1 2019
-16|level/known-for:SWE 1.6 2022
-6|level/known-for:SWE 1.6 2024
-15|level/known-for:SWE 1.7 2021
13|level/known-for:SWE 1958
4|level/known-for:SWE 1963
32|level/known-for:SWE 2 2024
16|level/known-for:SWE 2.1 2024
-3|level/known-for:SWE 2.3 2025
13|level/known-for:SWE 2.4 2025
-31|level/known-for:SWE 2.5 2024
30|level/known-for:SWE 2.5 2025
10|level/known-for:SWE 2.8 2025
13|level/known-for:SWE 2.9 2026
11|level/known-for:SWE 2019
-18|level/known-for:SWE 2021
-20|level/known-for:SWE 2022
-6|level/known-for:SWE 2023
3|level/known-for:SWE 2024
35|level/known-for:SWE 2025
6|level/known-for:SWE 2026
-3|level/known-for:SWE 2030
-3|level/known-for:SWE 3.2 2021
-3|level/known-for:SWE 3.2 2030
-4|level/known-for:SWE 3.3 2025
-4|level/known-for:SWE 3.4 2025
13|level/known-for:SWE 4.2 1958
5|level/known-for:SWE 4.4 1963
-7|level/known-for:SWE 4.8 2026
-5|level/known-for:SWE 5.9 2023
7|level/known-for:SWZ 1.9 2019
7|level/known-for:SWZ 2019
-4|level/known-for:THA 0.8 2025
-4|level/known-for:THA 0.9 2025
-10|level/known-for:THA 1 2025
8|level/known-for:THA 1.1 2025
9|level/known-for:THA 1.1 FY2021
15|level/known-for:THA 1.2 2025
10|level/known-for:THA 1.3 2024
-3|level/known-for:THA 1.3 2025
14|level/known-for:THA 1.4 FY2021
3|level/known-for:THA 1.5 FY1999
-4|level/known-for:THA 1.9 2025
-4|level/known-for:THA 2.2 2025
-4|level/known-for:THA 2023
10|level/known-for:THA 2024
-7|level/known-for:THA 2025
3|level/known-for:THA FY1999
23|level/known-for:THA FY2021
-5|level/known-for:TTO 1.3 2024
-5|level/known-for:TTO 2024
-3|level/known-for:TUR 1.3 2022
26|level/known-for:TUR 1.31 2023
-9|level/known-for:TUR 1.6 2023
-4|level/known-for:TUR 1.7 2022
-10|level/known-for:TUR 1.8 2023
-4|level/known-for:TUR 1.9 2024
-25|level/known-for:TUR 2 2024
13|level/known-for:TUR 2.1 2024
-4|level/known-for:TUR 2.3 2025
9|level/known-for:TUR 2.3 2026
-5|level/known-for:TUR 2.5 2025
-9|level/known-for:TUR 2.5 2026
-6|level/known-for:TUR 2022
4|level/known-for:TUR 2023
-16|level/known-for:TUR 2024
-10|level/known-for:TUR 2025
-5|level/known-for:TUR 2026
-3|level/known-for:TUR 6 2025
-3|level/known-for:TWN 1.2 2023
-3|level/known-for:TWN 1.3 2023
-19|level/known-for:TWN 1.3 2024
-6|level/known-for:TWN 1.4 2025
3|level/known-for:TWN 1.6 2022
8|level/known-for:TWN 1.7 2022
-17|level/known-for:TWN 1.7 2024
5|level/known-for:TWN 1.8 2016
-7|level/known-for:TWN 1.9 2019
8|level/known-for:TWN 2 2016
-11|level/known-for:TWN 2 2026
7|level/known-for:TWN 2.1 2024
6|level/known-for:TWN 2.2 2022
6|level/known-for:TWN 2.2 2024
-7|level/known-for:TWN 2.3 2025
-13|level/known-for:TWN 2.3 FY2028
4|level/known-for:TWN 2.4 2023
15|level/known-for:TWN 2.45 2025
-5|level/known-for:TWN 2.5 2023
18|level/known-for:TWN 2.5 2024
-9|level/known-for:TWN 2.5 2030
3|level/known-for:TWN 2.6 2001
-11|level/known-for:TWN 2.6 2025
-3|level/known-for:TWN 2.7 2023
3|level/known-for:TWN 2001
-15|level/known-for:TWN 2009
13|level/known-for:TWN 2016
-7|level/known-for:TWN 2019
18|level/known-for:TWN 2022
-10|level/known-for:TWN 2023
-7|level/known-for:TWN 2024
16|level/known-for:TWN 2026
4|level/known-for:TWN 2027
-8|level/known-for:TWN 2030
12|level/known-for:TWN 3 2025
4|level/known-for:TWN 3.3 2026
20|level/known-for:TWN 3.32 2026
-15|level/known-for:TWN 3.9 2009
3|level/known-for:TWN 7 198X
-13|level/known-for:TWN FY2028
-9|level/known-for:UKR 1.3 2021
8|level/known-for:UKR 19 2026-01
-3|level/known-for:UKR 1990
-5|level/known-for:UKR 2.1 2025
-3|level/known-for:UKR 2.7 2022
9|level/known-for:UKR 2021
5|level/known-for:UKR 2022
-12|level/known-for:UKR 2023
12|level/known-for:UKR 2024
-11|level/known-for:UKR 2025
23|level/known-for:UKR 2026
8|level/known-for:UKR 2026-01
5|level/known-for:UKR 26.3 2025
6|level/known-for:UKR 27 2026
14|level/known-for:UKR 27.2 2026
18|level/known-for:UKR 3.2 2021
11|level/known-for:UKR 34 2022
11|level/known-for:UKR 34 2024
6|level/known-for:UKR 37 2023
3|level/known-for:UKR 3E+1 2026
-17|level/known-for:UKR 5.4 2023
-3|level/known-for:UKR 7 1990
-4|level/known-for:UKR 7.2 2025
-4|level/known-for:UKR 8 2025
-13|level/known-for:USA 0.9 2019
-3|level/known-for:USA 0.91 FY1981
-16|level/known-for:USA 0.93 FY1982
-3|level/known-for:USA 0.948 1997
-3|level/known-for:USA 1 2004
-7|level/known-for:USA 1.09 FY2021
-4|level/known-for:USA 1.2 2023
-21|level/known-for:USA 1.3 2024
-13|level/known-for:USA 1.37 2020
-27|level/known-for:USA 1.4 2017
-3|level/known-for:USA 1.5 2024
-11|level/known-for:USA 1.6 FY2024
-9|level/known-for:USA 1.9 FY2026
18|level/known-for:USA 195X
25|level/known-for:USA 1968
10|level/known-for:USA 196X
-9|level/known-for:USA 1980
5|level/known-for:USA 1985
17|level/known-for:USA 1986
-7|level/known-for:USA 198X
-3|level/known-for:USA 1997
18|level/known-for:USA 1E+1 195X
-6|level/known-for:USA 2 2013
-3|level/known-for:USA 2 2020
-3|level/known-for:USA 2 2022
-3|level/known-for:USA 2.1 FY2026
-19|level/known-for:USA 2.2 2025
-3|level/known-for:USA 2.3 2030
-4|level/known-for:USA 2.4 2016
-3|level/known-for:USA 2.4 2021
-3|level/known-for:USA 2.4 2030
-3|level/known-for:USA 2.42 2026
6|level/known-for:USA 2.5 2035
-4|level/known-for:USA 2.5 FY2030
-11|level/known-for:USA 2.6 2024
-20|level/known-for:USA 2.8 2032
9|level/known-for:USA 2.9 2017
-3|level/known-for:USA 2.9 2030
10|level/known-for:USA 2.9 FY2024
6|level/known-for:USA 2003
-3|level/known-for:USA 2004
14|level/known-for:USA 2007
10|level/known-for:USA 2009
15|level/known-for:USA 2010
-5|level/known-for:USA 2013
37|level/known-for:USA 2014
10|level/known-for:USA 2015
-19|level/known-for:USA 2017
4|level/known-for:USA 2018
-16|level/known-for:USA 2019
-19|level/known-for:USA 2020
-9|level/known-for:USA 2022
30|level/known-for:USA 2023
-26|level/known-for:USA 2024
-34|level/known-for:USA 2025
-5|level/known-for:USA 2025-12
22|level/known-for:USA 2026
10|level/known-for:USA 2027
-9|level/known-for:USA 2030
-20|level/known-for:USA 2032
-9|level/known-for:USA 2035
-4|level/known-for:USA 3 2024
3|level/known-for:USA 3 2025
4|level/known-for:USA 3 2026
-14|level/known-for:USA 3 2035
4|level/known-for:USA 3 FY2024
34|level/known-for:USA 3 FY2026
15|level/known-for:USA 3.1 2023
4|level/known-for:USA 3.1 2025
7|level/known-for:USA 3.1 FY2025
-7|level/known-for:USA 3.2 2024
15|level/known-for:USA 3.2 2025
23|level/known-for:USA 3.2 2026
4|level/known-for:USA 3.22 2025
6|level/known-for:USA 3.24 2023
12|level/known-for:USA 3.3 2015
4|level/known-for:USA 3.3 FY2003
10|level/known-for:USA 3.3 FY2019
6|level/known-for:USA 3.3 FY2026
-7|level/known-for:USA 3.32 2026
24|level/known-for:USA 3.38 2024
18|level/known-for:USA 3.4 2023
11|level/known-for:USA 3.4 2024
-5|level/known-for:USA 3.4 2025
-6|level/known-for:USA 3.4 FY1978
3|level/known-for:USA 3.46 2022
4|level/known-for:USA 3.5 2018
4|level/known-for:USA 3.5 2021
5|level/known-for:USA 3.5 2023
-19|level/known-for:USA 3.5 2025
12|level/known-for:USA 3.5 2026
8|level/known-for:USA 3.5 FY2021
15|level/known-for:USA 3.5 FY2026
5|level/known-for:USA 3.6 2016
12|level/known-for:USA 3.68 2014
6|level/known-for:USA 3.7 2003
5|level/known-for:USA 3.7 2014
23|level/known-for:USA 3.71 2014
-6|level/known-for:USA 3.9 2023
-4|level/known-for:USA 4 1989
14|level/known-for:USA 4 2007
9|level/known-for:USA 4 2009
-9|level/known-for:USA 4 2022
9|level/known-for:USA 4.5 FY2027
22|level/known-for:USA 4.6 FY2027
9|level/known-for:USA 4.7 2010
-6|level/known-for:USA 4.7 2025
-5|level/known-for:USA 4.7 2025-12
14|level/known-for:USA 4.7 2027
5|level/known-for:USA 5 2010
18|level/known-for:USA 5.2 FY1985
3|level/known-for:USA 5.8 1989
-9|level/known-for:USA 6 1980
10|level/known-for:USA 6 1985
-7|level/known-for:USA 6 198X
15|level/known-for:USA 6.2 1986
15|level/known-for:USA 6.3 FY1982
11|level/known-for:USA 8 196X
25|level/known-for:USA 9 1968
-5|level/known-for:USA FY1978
-3|level/known-for:USA FY1981
18|level/known-for:USA FY1985
4|level/known-for:USA FY2003
8|level/known-for:USA FY2019
3|level/known-for:USA FY2024
44|level/known-for:USA FY2026
30|level/known-for:USA FY2027
-4|level/known-for:USA FY2030
9|level/known-for:UZB 2010
9|level/known-for:UZB 3.5 2010
9|level/known-for:VEN 0.7 2024
9|level/known-for:VEN 2024
-6|level/known-for:VEN 2025
-6|level/known-for:VEN 3.2 2025
-18|level/known-for:VNM 0.6 2031
-3|level/known-for:VNM 1.1 2025
-4|level/known-for:VNM 1.3 2025
-3|level/known-for:VNM 1.5 2019
4|level/known-for:VNM 1.8 2024
-5|level/known-for:VNM 1.8 2025
3|level/known-for:VNM 1.8 2026
10|level/known-for:VNM 1.9 2025
8|level/known-for:VNM 1.9 2026
-22|level/known-for:VNM 1968
3|level/known-for:VNM 1990
3|level/known-for:VNM 2 1990
10|level/known-for:VNM 2 2030
-6|level/known-for:VNM 2.2 2030
4|level/known-for:VNM 2024
-3|level/known-for:VNM 2025
13|level/known-for:VNM 2026
25|level/known-for:VNM 2030
-18|level/known-for:VNM 2031
21|level/known-for:VNM 3 2030
-22|level/known-for:VNM 9 1968
-7|level/known-for:XKX 1.7 2024
-6|level/known-for:XKX 1985
-7|level/known-for:XKX 2024
-6|level/known-for:XKX 6 1985
-23|level/known-for:YEM 13 2015
-23|level/known-for:YEM 2015
20|level/known-for:YEM 2025
20|level/known-for:YEM 6 2025
-13|level/known-for:ZMB 2 2025
-13|level/known-for:ZMB 2025
18|level/known-for:ZWE 2 2025
17|level/known-for:ZWE 2025
-6|level/known:- 2.2
-6|level/known:- 2.2 2025
-6|level/known:- 2.2 since-2025
-6|level/known:- since-2025
-6|level/known:AFG 0.9
-6|level/known:AFG 0.9 1979
-6|level/known:AFG 0.9 to-1999
-11|level/known:AFG 2.4
-11|level/known:AFG 2.4 2025
-11|level/known:AFG 2.4 since-2025
-8|level/known:AFG 2.7
-8|level/known:AFG 2.7 2010
-8|level/known:AFG 2.7 to-2013
-21|level/known:AFG 4.6
-21|level/known:AFG 4.6 2026
-21|level/known:AFG 4.6 since-2025
-10|level/known:AFG 5.2
-10|level/known:AFG 5.2 1979
-10|level/known:AFG 5.2 to-1999
45|level/known:AFG 6
45|level/known:AFG 6 2025
45|level/known:AFG 6 since-2025
13|level/known:AFG since-2025
-18|level/known:AFG to-1999
-10|level/known:AFG to-2013
3|level/known:ALB 1.3
3|level/known:ALB 1.3 2014
3|level/known:ALB 1.3 to-2021
-19|level/known:ALB 1.5
-19|level/known:ALB 1.5 2024
-19|level/known:ALB 1.5 to-2024
13|level/known:ALB 1.7
13|level/known:ALB 1.7 2024
13|level/known:ALB 1.7 to-2024
-6|level/known:ALB 1.8
-6|level/known:ALB 1.8 2025
-6|level/known:ALB 1.8 since-2025
13|level/known:ALB 2
16|level/known:ALB 2 2025
-3|level/known:ALB 2 2026
13|level/known:ALB 2 since-2025
-6|level/known:ALB 2.1
-6|level/known:ALB 2.1 2025
-6|level/known:ALB 2.1 since-2025
-9|level/known:ALB 2.2
-9|level/known:ALB 2.2 2024
-9|level/known:ALB 2.2 to-2024
3|level/known:ALB to-2021
-16|level/known:ALB to-2024
-3|level/known:ALLIES 0.5
-3|level/known:ALLIES 0.5 2025
-3|level/known:ALLIES 0.5 since-2025
-9|level/known:ALLIES 1
-5|level/known:ALLIES 1 2025
-5|level/known:ALLIES 1 since-2025
-3|level/known:ALLIES 1 to-2024
-3|level/known:ALLIES 1.3
17|level/known:ALLIES 1.5
-6|level/known:ALLIES 1.5 2022
-9|level/known:ALLIES 1.5 2023
39|level/known:ALLIES 1.5 2024
8|level/known:ALLIES 1.5 2025
-10|level/known:ALLIES 1.5 2026
24|level/known:ALLIES 1.5 to-2024
-3|level/known:ALLIES 1.7
-3|level/known:ALLIES 1.7 since-2025
3|level/known:ALLIES 1.9 2025
35|level/known:ALLIES 2
-3|level/known:ALLIES 2 2002
46|level/known:ALLIES 2 2022
16|level/known:ALLIES 2 2023
-16|level/known:ALLIES 2 2024
36|level/known:ALLIES 2 2025
-41|level/known:ALLIES 2 2026
-4|level/known:ALLIES 2 since-2025
-3|level/known:ALLIES 2 to-2013
-4|level/known:ALLIES 2 to-2021
46|level/known:ALLIES 2 to-2024
3|level/known:ALLIES 2.1 2026
-5|level/known:ALLIES 2.2
-3|level/known:ALLIES 2.2 2025
-4|level/known:ALLIES 2.2 since-2025
-5|level/known:ALLIES 2.3
-3|level/known:ALLIES 2.3 since-2025
-3|level/known:ALLIES 2.4
33|level/known:ALLIES 2.5
-4|level/known:ALLIES 2.5 2023
-5|level/known:ALLIES 2.5 2024
51|level/known:ALLIES 2.5 2025
-9|level/known:ALLIES 2.5 2026
42|level/known:ALLIES 2.5 since-2025
-8|level/known:ALLIES 2.5 to-2024
-21|level/known:ALLIES 3
-7|level/known:ALLIES 3 2024
-11|level/known:ALLIES 3 2025
-3|level/known:ALLIES 3 2026
-14|level/known:ALLIES 3 since-2025
-7|level/known:ALLIES 3 to-2024
-8|level/known:ALLIES 3.3
-7|level/known:ALLIES 3.3 1988
-7|level/known:ALLIES 3.3 to-1999
26|level/known:ALLIES 3.5
46|level/known:ALLIES 3.5 2025
-15|level/known:ALLIES 3.5 2026
30|level/known:ALLIES 3.5 since-2025
-4|level/known:ALLIES 3.5 to-2024
-12|level/known:ALLIES 4
-3|level/known:ALLIES 4 2023
-7|level/known:ALLIES 4 2025
-7|level/known:ALLIES 4 since-2025
-5|level/known:ALLIES 4 to-2024
-5|level/known:ALLIES 4.5
-3|level/known:ALLIES 4.5 since-2025
-11|level/known:ALLIES 5
-6|level/known:ALLIES 5 2025
-3|level/known:ALLIES 5 2026
-9|level/known:ALLIES 5 since-2025
-4|level/known:ALLIES 6
-3|level/known:ALLIES 6 2025
-3|level/known:ALLIES 6 since-2025
-5|level/known:ALLIES 6.5
-3|level/known:ALLIES 6.5 since-2025
-3|level/known:ALLIES 8
-3|level/known:ALLIES 8 to-2024
-51|level/known:ALLIES since-2025
-19|level/known:ALLIES to-1999
-7|level/known:ALLIES to-2013
-12|level/known:ALLIES to-2021
-4|level/known:ARE 1.8
-4|level/known:ARE 1.8 2024
-4|level/known:ARE 1.8 to-2024
-4|level/known:ARE to-2024
9|level/known:ARG 0.5
8|level/known:ARG 0.5 2025
8|level/known:ARG 0.5 since-2025
4|level/known:ARG 0.6
4|level/known:ARG 0.6 2023
4|level/known:ARG 0.6 to-2024
7|level/known:ARG since-2025
5|level/known:ARG to-2024
21|level/known:ARM 5
21|level/known:ARM 5 2025
21|level/known:ARM 5 since-2025
3|level/known:ARM 5.5
25|level/known:ARM since-2025
5|level/known:AUS 0.15
5|level/known:AUS 0.15 2023
5|level/known:AUS 0.15 to-2024
-15|level/known:AUS 0.3
-15|level/known:AUS 0.3 2023
-15|level/known:AUS 0.3 to-2024
-4|level/known:AUS 0.4
-4|level/known:AUS 0.4 2025
-4|level/known:AUS 0.4 since-2025
-4|level/known:AUS 1
-3|level/known:AUS 1 to-2024
-7|level/known:AUS 1.07
-7|level/known:AUS 1.07 2022
-7|level/known:AUS 1.07 to-2024
-6|level/known:AUS 1.1
-6|level/known:AUS 1.1 2025
-6|level/known:AUS 1.1 since-2025
-10|level/known:AUS 1.2
-5|level/known:AUS 1.2 2026
-7|level/known:AUS 1.2 since-2025
-33|level/known:AUS 1.3
-3|level/known:AUS 1.3 2022
-30|level/known:AUS 1.3 2026
-30|level/known:AUS 1.3 since-2025
-3|level/known:AUS 1.3 to-2024
-7|level/known:AUS 1.4
-7|level/known:AUS 1.4 2025
-7|level/known:AUS 1.4 since-2025
-11|level/known:AUS 1.5
-5|level/known:AUS 1.5 2025
-5|level/known:AUS 1.5 2026
-9|level/known:AUS 1.5 since-2025
-3|level/known:AUS 1.6
-3|level/known:AUS 1.6 2025
-3|level/known:AUS 1.6 since-2025
4|level/known:AUS 1.7 2025
-4|level/known:AUS 1.7 2026
-16|level/known:AUS 1.8
-17|level/known:AUS 1.8 2025
-17|level/known:AUS 1.8 since-2025
8|level/known:AUS 1.9
12|level/known:AUS 1.9 2025
-5|level/known:AUS 1.9 2026
7|level/known:AUS 1.9 since-2025
3|level/known:AUS 1.96
3|level/known:AUS 1.96 2022
3|level/known:AUS 1.96 to-2024
126|level/known:AUS 2
6|level/known:AUS 2 2022
38|level/known:AUS 2 2023
9|level/known:AUS 2 2024
78|level/known:AUS 2 2025
-5|level/known:AUS 2 2026
72|level/known:AUS 2 since-2025
53|level/known:AUS 2 to-2024
7|level/known:AUS 2.02
6|level/known:AUS 2.02 2025
6|level/known:AUS 2.02 since-2025
5|level/known:AUS 2.05
4|level/known:AUS 2.05 2026
5|level/known:AUS 2.05 since-2025
3|level/known:AUS 2.1
-4|level/known:AUS 2.1 2022
5|level/known:AUS 2.1 2024
3|level/known:AUS 2.1 2027
-18|level/known:AUS 2.3
-20|level/known:AUS 2.3 2025
-19|level/known:AUS 2.3 since-2025
-4|level/known:AUS 2.32
-4|level/known:AUS 2.32 2025
-4|level/known:AUS 2.32 since-2025
-25|level/known:AUS 2.4
-25|level/known:AUS 2.4 2024
-4|level/known:AUS 2.4 2025
5|level/known:AUS 2.4 2026
-25|level/known:AUS 2.4 to-2024
-4|level/known:AUS 2.5
-6|level/known:AUS 2.5 2025
-6|level/known:AUS 2.5 since-2025
-4|level/known:AUS 2.6
-4|level/known:AUS 2.6 2025
-4|level/known:AUS 2.6 since-2025
12|level/known:AUS 2.8
-5|level/known:AUS 2.8 2024
-11|level/known:AUS 2.8 2025
28|level/known:AUS 2.8 2026
17|level/known:AUS 2.8 since-2025
-5|level/known:AUS 2.8 to-2024
-4|level/known:AUS 2.9
-4|level/known:AUS 2.9 2025
-4|level/known:AUS 2.9 since-2025
-13|level/known:AUS 3
-10|level/known:AUS 3 2025
-10|level/known:AUS 3 since-2025
-8|level/known:AUS 3.5
-8|level/known:AUS 3.5 2025
-8|level/known:AUS 3.5 since-2025
-3|level/known:AUS 4.7
-8|level/known:AUS 4.7 1978
5|level/known:AUS 4.7 2025
5|level/known:AUS 4.7 since-2025
-8|level/known:AUS 4.7 to-1999
-10|level/known:AUS 5.3
-10|level/known:AUS 5.3 2023
-10|level/known:AUS 5.3 to-2024
-24|level/known:AUS since-2025
-7|level/known:AUS to-1999
-12|level/known:AUS to-2024
3|level/known:AUT 0.8 2024
3|level/known:AUT 0.8 to-2024
8|level/known:AUT 1
4|level/known:AUT 1 2025
4|level/known:AUT 1 2026
8|level/known:AUT 1 since-2025
6|level/known:AUT since-2025
3|level/known:AUT to-2024
-9|level/known:AZE 1.4
-9|level/known:AZE 1.4 2025
-9|level/known:AZE 1.4 since-2025
5|level/known:AZE 3.3
5|level/known:AZE 3.3 2008
5|level/known:AZE 3.3 to-2013
4|level/known:AZE 4.6
4|level/known:AZE 4.6 2024
4|level/known:AZE 4.6 to-2024
6|level/known:AZE 5
6|level/known:AZE 5 2025
6|level/known:AZE 5 since-2025
-5|level/known:AZE since-2025
5|level/known:AZE to-2013
-3|level/known:BEL 0.7
-3|level/known:BEL 0.7 2023
-3|level/known:BEL 0.7 to-2024
3|level/known:BEL 0.9
3|level/known:BEL 0.9 2018
3|level/known:BEL 0.9 to-2021
3|level/known:BEL 0.93
3|level/known:BEL 0.93 2020
3|level/known:BEL 0.93 to-2021
4|level/known:BEL 1.1
3|level/known:BEL 1.1 2023
4|level/known:BEL 1.1 to-2024
-4|level/known:BEL 1.2
-4|level/known:BEL 1.2 2025
-4|level/known:BEL 1.2 since-2025
19|level/known:BEL 1.3
20|level/known:BEL 1.3 2025
20|level/known:BEL 1.3 since-2025
-7|level/known:BEL 1.31
-7|level/known:BEL 1.31 2023
-7|level/known:BEL 1.31 to-2024
-6|level/known:BEL 1.37
-6|level/known:BEL 1.37 2024
-6|level/known:BEL 1.37 to-2024
-4|level/known:BEL 1.4
-4|level/known:BEL 1.4 2025
-4|level/known:BEL 1.4 since-2025
-5|level/known:BEL 1.6
-4|level/known:BEL 1.6 2024
-4|level/known:BEL 1.6 to-2024
6|level/known:BEL 1.8
6|level/known:BEL 1.8 1993
6|level/known:BEL 1.8 to-1999
-13|level/known:BEL 2
16|level/known:BEL 2 2025
-29|level/known:BEL 2 2026
-13|level/known:BEL 2 since-2025
-12|level/known:BEL 2.2
-15|level/known:BEL 2.2 2025
-12|level/known:BEL 2.2 since-2025
-3|level/known:BEL 3.4
-3|level/known:BEL 3.4 1991
-3|level/known:BEL 3.4 to-1999
3|level/known:BEL 5
3|level/known:BEL 5 1951
3|level/known:BEL 5 to-1999
-19|level/known:BEL since-2025
6|level/known:BEL to-1999
4|level/known:BEL to-2021
-18|level/known:BEL to-2024
18|level/known:BGD 1.1
18|level/known:BGD 1.1 2025
18|level/known:BGD 1.1 since-2025
4|level/known:BGD 1.2
4|level/known:BGD 1.2 2025
4|level/known:BGD 1.2 since-2025
-4|level/known:BGD 1.9
-4|level/known:BGD 1.9 2025
-4|level/known:BGD 1.9 since-2025
-20|level/known:BGD 7
-20|level/known:BGD 7 2025
-20|level/known:BGD 7 since-2025
5|level/known:BGR 1.5
5|level/known:BGR 1.5 2018
5|level/known:BGR 1.5 to-2021
7|level/known:BGR 1.8
7|level/known:BGR 1.8 2025
7|level/known:BGR 1.8 since-2025
-4|level/known:BGR 2
-4|level/known:BGR 2 2025
-4|level/known:BGR 2 since-2025
3|level/known:BGR 2.06
3|level/known:BGR 2.06 2025
3|level/known:BGR 2.06 since-2025
7|level/known:BGR 2.1
8|level/known:BGR 2.1 2025
8|level/known:BGR 2.1 since-2025
8|level/known:BGR 2.3
8|level/known:BGR 2.3 2025
8|level/known:BGR 2.3 since-2025
25|level/known:BGR since-2025
3|level/known:BGR to-2021
12|level/known:BHS 0.2
12|level/known:BHS 0.2 2024
12|level/known:BHS 0.2 to-2024
12|level/known:BHS to-2024
6|level/known:BOL 1.2
6|level/known:BOL 1.2 2025
6|level/known:BOL 1.2 since-2025
6|level/known:BOL since-2025
-5|level/known:BRA 0.5
-5|level/known:BRA 0.5 2025
-5|level/known:BRA 0.5 since-2025
-5|level/known:BRA 0.8
-5|level/known:BRA 0.8 2025
-5|level/known:BRA 0.8 since-2025
3|level/known:BRA 1
3|level/known:BRA 1 2025
3|level/known:BRA 1 since-2025
6|level/known:BRA 1.1
5|level/known:BRA 1.1 2025
5|level/known:BRA 1.1 since-2025
23|level/known:BRA 1.2
23|level/known:BRA 1.2 2025
23|level/known:BRA 1.2 since-2025
-3|level/known:BRA 2.4
-3|level/known:BRA 2.4 2026
-3|level/known:BRA 2.4 since-2025
22|level/known:BRA since-2025
-3|level/known:BRA to-2024
-21|level/known:BRN 2
-21|level/known:BRN 2 2022
-21|level/known:BRN 2 to-2024
5|level/known:BRN 2.6
4|level/known:BRN 2.6 2023
5|level/known:BRN 2.6 to-2024
-16|level/known:BRN to-2024
-10|level/known:BTN 1
-10|level/known:BTN 1 2025
-10|level/known:BTN 1 since-2025
43|level/known:BTN 1.4
43|level/known:BTN 1.4 2025
43|level/known:BTN 1.4 since-2025
32|level/known:BTN since-2025
3|level/known:BWA 2.6
3|level/known:BWA 2.6 2025
3|level/known:BWA 2.6 since-2025
5|level/known:BWA 2.8
5|level/known:BWA 2.8 2025
5|level/known:BWA 2.8 since-2025
7|level/known:BWA since-2025
5|level/known:CAN 1
4|level/known:CAN 1 2014
4|level/known:CAN 1 to-2021
11|level/known:CAN 1.2
14|level/known:CAN 1.2 2023
-3|level/known:CAN 1.2 2025
-3|level/known:CAN 1.2 since-2025
14|level/known:CAN 1.2 to-2024
6|level/known:CAN 1.3
5|level/known:CAN 1.3 2023
5|level/known:CAN 1.3 to-2024
-3|level/known:CAN 1.31
-3|level/known:CAN 1.31 2023
-3|level/known:CAN 1.31 to-2024
5|level/known:CAN 1.33
3|level/known:CAN 1.33 2024
3|level/known:CAN 1.33 to-2024
31|level/known:CAN 1.37
16|level/known:CAN 1.37 2024
15|level/known:CAN 1.37 2025
15|level/known:CAN 1.37 since-2025
16|level/known:CAN 1.37 to-2024
4|level/known:CAN 1.38
4|level/known:CAN 1.38 2023
4|level/known:CAN 1.38 to-2024
33|level/known:CAN 1.4
6|level/known:CAN 1.4 2019
32|level/known:CAN 1.4 2025
-6|level/known:CAN 1.4 2026
26|level/known:CAN 1.4 since-2025
6|level/known:CAN 1.4 to-2021
-21|level/known:CAN 1.43
-14|level/known:CAN 1.43 2024
-7|level/known:CAN 1.43 2025
-7|level/known:CAN 1.43 since-2025
-14|level/known:CAN 1.43 to-2024
9|level/known:CAN 1.45
9|level/known:CAN 1.45 2025
9|level/known:CAN 1.45 since-2025
-31|level/known:CAN 1.47
-37|level/known:CAN 1.47 2024
5|level/known:CAN 1.47 2026
6|level/known:CAN 1.47 since-2025
-37|level/known:CAN 1.47 to-2024
9|level/known:CAN 1.5
-5|level/known:CAN 1.5 1987
17|level/known:CAN 1.5 2025
17|level/known:CAN 1.5 since-2025
-5|level/known:CAN 1.5 to-1999
-23|level/known:CAN 1.66
-23|level/known:CAN 1.66 2025
-23|level/known:CAN 1.66 since-2025
-13|level/known:CAN 1.7
-13|level/known:CAN 1.7 2020
-13|level/known:CAN 1.7 to-2021
13|level/known:CAN 1.8 1980
-11|level/known:CAN 1.8 2025
-11|level/known:CAN 1.8 since-2025
13|level/known:CAN 1.8 to-1999
12|level/known:CAN 2
23|level/known:CAN 2 1979
-13|level/known:CAN 2 2025
3|level/known:CAN 2 2026
-10|level/known:CAN 2 since-2025
23|level/known:CAN 2 to-1999
-40|level/known:CAN 2.02
-17|level/known:CAN 2.02 2024
-23|level/known:CAN 2.02 2025
-23|level/known:CAN 2.02 since-2025
-17|level/known:CAN 2.02 to-2024
23|level/known:CAN 2.1
23|level/known:CAN 2.1 2026
23|level/known:CAN 2.1 since-2025
-33|level/known:CAN 2.3
-22|level/known:CAN 2.3 2025
-11|level/known:CAN 2.3 2026
-33|level/known:CAN 2.3 since-2025
-9|level/known:CAN 2.4
-9|level/known:CAN 2.4 2025
-9|level/known:CAN 2.4 since-2025
-46|level/known:CAN 2.5
-46|level/known:CAN 2.5 2026
-46|level/known:CAN 2.5 since-2025
-12|level/known:CAN 4.7
-12|level/known:CAN 4.7 1979
-12|level/known:CAN 4.7 to-1999
-61|level/known:CAN since-2025
8|level/known:CAN to-1999
-32|level/known:CAN to-2024
13|level/known:CHE 0.7
3|level/known:CHE 0.7 2025
10|level/known:CHE 0.7 2026
13|level/known:CHE 0.7 since-2025
4|level/known:CHE 0.76
4|level/known:CHE 0.76 2025
4|level/known:CHE 0.76 since-2025
4|level/known:CHE 0.8
4|level/known:CHE 0.8 since-2025
-24|level/known:CHE 0.9
-24|level/known:CHE 0.9 1983
-24|level/known:CHE 0.9 to-1999
-3|level/known:CHE 3.5
-3|level/known:CHE 3.5 1977
-3|level/known:CHE 3.5 to-1999
17|level/known:CHE since-2025
-26|level/known:CHE to-1999
-4|level/known:CHL 1
-4|level/known:CHL 1 2025
-4|level/known:CHL 1 since-2025
-4|level/known:CHL 1.3
-4|level/known:CHL 1.3 2025
-4|level/known:CHL 1.3 since-2025
-11|level/known:CHL since-2025
-4|level/known:CHL to-2024
-18|level/known:CHN 0.3
-18|level/known:CHN 0.3 2024
-18|level/known:CHN 0.3 to-2024
-6|level/known:CHN 0.9
-3|level/known:CHN 0.9 1978
-3|level/known:CHN 0.9 to-1999
-14|level/known:CHN 1
-8|level/known:CHN 1 2015
-3|level/known:CHN 1 2024
-8|level/known:CHN 1 to-2021
-6|level/known:CHN 1 to-2024
16|level/known:CHN 1.2
5|level/known:CHN 1.2 2022
33|level/known:CHN 1.2 2023
-20|level/known:CHN 1.2 2024
-3|level/known:CHN 1.2 2025
-3|level/known:CHN 1.2 since-2025
19|level/known:CHN 1.2 to-2024
20|level/known:CHN 1.26
20|level/known:CHN 1.26 2024
20|level/known:CHN 1.26 to-2024
30|level/known:CHN 1.3
5|level/known:CHN 1.3 2018
20|level/known:CHN 1.3 2022
-15|level/known:CHN 1.3 2024
9|level/known:CHN 1.3 2025
5|level/known:CHN 1.3 2026
15|level/known:CHN 1.3 since-2025
8|level/known:CHN 1.3 to-2021
7|level/known:CHN 1.3 to-2024
11|level/known:CHN 1.4 2014
-11|level/known:CHN 1.4 2025
-11|level/known:CHN 1.4 since-2025
11|level/known:CHN 1.4 to-2021
41|level/known:CHN 1.5
4|level/known:CHN 1.5 2023
12|level/known:CHN 1.5 2024
23|level/known:CHN 1.5 2025
24|level/known:CHN 1.5 since-2025
16|level/known:CHN 1.5 to-2024
-4|level/known:CHN 1.6
16|level/known:CHN 1.6 2023
-9|level/known:CHN 1.6 2024
-11|level/known:CHN 1.6 2025
-11|level/known:CHN 1.6 since-2025
7|level/known:CHN 1.6 to-2024
-17|level/known:CHN 1.65
-17|level/known:CHN 1.65 2018
-17|level/known:CHN 1.65 to-2021
56|level/known:CHN 1.7
19|level/known:CHN 1.7 2022
6|level/known:CHN 1.7 2023
10|level/known:CHN 1.7 2024
13|level/known:CHN 1.7 2025
5|level/known:CHN 1.7 2026
19|level/known:CHN 1.7 since-2025
35|level/known:CHN 1.7 to-2024
7|level/known:CHN 1.8
10|level/known:CHN 1.8 2023
7|level/known:CHN 1.8 2024
-10|level/known:CHN 1.8 2025
-10|level/known:CHN 1.8 since-2025
17|level/known:CHN 1.8 to-2024
13|level/known:CHN 1.9
11|level/known:CHN 1.9 2018
4|level/known:CHN 1.9 2019
15|level/known:CHN 1.9 to-2021
-9|level/known:CHN 1E+1
-11|level/known:CHN 1E+1 2023
-11|level/known:CHN 1E+1 to-2024
-8|level/known:CHN 2
13|level/known:CHN 2 2013
6|level/known:CHN 2 2014
5|level/known:CHN 2 2015
3|level/known:CHN 2 2022
-44|level/known:CHN 2 2024
-14|level/known:CHN 2 2025
25|level/known:CHN 2 2026
10|level/known:CHN 2 since-2025
13|level/known:CHN 2 to-2013
10|level/known:CHN 2 to-2021
-41|level/known:CHN 2 to-2024
-13|level/known:CHN 2.1
-3|level/known:CHN 2.1 2021
-4|level/known:CHN 2.1 2024
-5|level/known:CHN 2.1 2025
-5|level/known:CHN 2.1 since-2025
-3|level/known:CHN 2.1 to-2021
-4|level/known:CHN 2.1 to-2024
5|level/known:CHN 2.2
9|level/known:CHN 2.2 2025
9|level/known:CHN 2.2 since-2025
-4|level/known:CHN 2.2 to-2024
10|level/known:CHN 2.3
10|level/known:CHN 2.3 2025
10|level/known:CHN 2.3 since-2025
3|level/known:CHN 2.4
28|level/known:CHN 2.4 2024
-25|level/known:CHN 2.4 2026
-25|level/known:CHN 2.4 since-2025
28|level/known:CHN 2.4 to-2024
-8|level/known:CHN 2.5 2023
-4|level/known:CHN 2.5 2024
9|level/known:CHN 2.5 2025
10|level/known:CHN 2.5 since-2025
-12|level/known:CHN 2.5 to-2024
3|level/known:CHN 2.9
4|level/known:CHN 2.9 2025
4|level/known:CHN 2.9 since-2025
-4|level/known:CHN 3
-3|level/known:CHN 3 2023
-4|level/known:CHN 3 to-2024
-25|level/known:CHN 3.1
-15|level/known:CHN 3.1 2023
-10|level/known:CHN 3.1 2025
-10|level/known:CHN 3.1 since-2025
-15|level/known:CHN 3.1 to-2024
-6|level/known:CHN 3.2
-6|level/known:CHN 3.2 2025
-6|level/known:CHN 3.2 since-2025
-6|level/known:CHN 3.32
-6|level/known:CHN 3.32 2025
-6|level/known:CHN 3.32 since-2025
-20|level/known:CHN 3.4
-16|level/known:CHN 3.4 2024
-3|level/known:CHN 3.4 2025
-3|level/known:CHN 3.4 since-2025
-16|level/known:CHN 3.4 to-2024
-3|level/known:CHN 3.5 2022
3|level/known:CHN 3.5 2025
3|level/known:CHN 3.5 since-2025
-3|level/known:CHN 3.5 to-2024
-11|level/known:CHN 3.8
-10|level/known:CHN 3.8 2015
-10|level/known:CHN 3.8 to-2021
30|level/known:CHN 4
30|level/known:CHN 4 2025
30|level/known:CHN 4 since-2025
5|level/known:CHN 4.7
7|level/known:CHN 4.7 2025
7|level/known:CHN 4.7 since-2025
5|level/known:CHN 5
5|level/known:CHN 5 since-2025
-13|level/known:CHN 6.2
-13|level/known:CHN 6.2 2023
-13|level/known:CHN 6.2 to-2024
40|level/known:CHN since-2025
10|level/known:CHN to-2013
4|level/known:CHN to-2021
-3|level/known:CHN to-2024
-12|level/known:COD 0.7
-12|level/known:COD 0.7 2024
-12|level/known:COD 0.7 to-2024
-3|level/known:COD since-2025
-12|level/known:COD to-2024
3|level/known:COG 1.6
3|level/known:COG 1.6 2025
3|level/known:COG 1.6 since-2025
5|level/known:COG since-2025
-3|level/known:COL 2.1
-3|level/known:COL 2.1 2025
-3|level/known:COL 2.1 since-2025
4|level/known:COL 3.1
3|level/known:COL 3.1 2025
3|level/known:COL 3.1 since-2025
6|level/known:COL 3.4
6|level/known:COL 3.4 2025
6|level/known:COL 3.4 since-2025
12|level/known:COL since-2025
-3|level/known:CYP 0.2
-3|level/known:CYP 0.2 2025
-3|level/known:CYP 0.2 since-2025
-3|level/known:CYP 0.8
-3|level/known:CYP 0.8 2024
-3|level/known:CYP 0.8 to-2024
-4|level/known:CYP 1.3
-4|level/known:CYP 1.3 2024
-4|level/known:CYP 1.3 to-2024
4|level/known:CYP 1.4
4|level/known:CYP 1.4 2025
4|level/known:CYP 1.4 since-2025
22|level/known:CYP 1.8
17|level/known:CYP 1.8 2024
5|level/known:CYP 1.8 2025
5|level/known:CYP 1.8 since-2025
17|level/known:CYP 1.8 to-2024
19|level/known:CYP 1.9
19|level/known:CYP 1.9 2025
19|level/known:CYP 1.9 since-2025
25|level/known:CYP 4
25|level/known:CYP 4 2024
25|level/known:CYP 4 to-2024
24|level/known:CYP since-2025
36|level/known:CYP to-2024
-31|level/known:CZE 2
-15|level/known:CZE 2 2002
-22|level/known:CZE 2 2025
6|level/known:CZE 2 2026
-16|level/known:CZE 2 since-2025
-15|level/known:CZE 2 to-2013
-3|level/known:CZE 3.71
-3|level/known:CZE 3.71 2025
-3|level/known:CZE 3.71 since-2025
-3|level/known:CZE 5.3
-3|level/known:CZE 5.3 2026
-3|level/known:CZE 5.3 since-2025
-24|level/known:CZE since-2025
-17|level/known:CZE to-2013
-10|level/known:DEU 0.7
-10|level/known:DEU 0.7 2026
-10|level/known:DEU 0.7 since-2025
-6|level/known:DEU 0.9
-15|level/known:DEU 0.96
-15|level/known:DEU 0.96 2022
-15|level/known:DEU 0.96 to-2024
-9|level/known:DEU 1
-4|level/known:DEU 1 2014
-4|level/known:DEU 1 2022
-5|level/known:DEU 1 to-2024
-3|level/known:DEU 1.1
-3|level/known:DEU 1.1 2023
3|level/known:DEU 1.13
3|level/known:DEU 1.13 2018
3|level/known:DEU 1.13 to-2021
12|level/known:DEU 1.2
-5|level/known:DEU 1.2 2014
5|level/known:DEU 1.2 2016
11|level/known:DEU 1.2 2026
12|level/known:DEU 1.2 since-2025
-3|level/known:DEU 1.22
-4|level/known:DEU 1.22 2020
-3|level/known:DEU 1.22 to-2021
10|level/known:DEU 1.24
10|level/known:DEU 1.24 2018
10|level/known:DEU 1.24 to-2021
3|level/known:DEU 1.25
3|level/known:DEU 1.25 2019
3|level/known:DEU 1.25 to-2021
-9|level/known:DEU 1.3
-3|level/known:DEU 1.3 2023
-3|level/known:DEU 1.3 2025
-4|level/known:DEU 1.3 2026
-7|level/known:DEU 1.3 since-2025
-3|level/known:DEU 1.3 to-2024
8|level/known:DEU 1.36
8|level/known:DEU 1.36 2019
8|level/known:DEU 1.36 to-2021
12|level/known:DEU 1.37
13|level/known:DEU 1.37 2019
13|level/known:DEU 1.37 to-2021
23|level/known:DEU 1.4
6|level/known:DEU 1.4 2011
9|level/known:DEU 1.4 2022
5|level/known:DEU 1.4 2026
7|level/known:DEU 1.4 since-2025
7|level/known:DEU 1.4 to-2013
9|level/known:DEU 1.4 to-2024
9|level/known:DEU 1.42
9|level/known:DEU 1.42 2019
9|level/known:DEU 1.42 to-2021
18|level/known:DEU 1.5
14|level/known:DEU 1.5 2003
10|level/known:DEU 1.5 2022
23|level/known:DEU 1.5 2023
-29|level/known:DEU 1.5 2024
14|level/known:DEU 1.5 to-2013
4|level/known:DEU 1.5 to-2024
4|level/known:DEU 1.53
4|level/known:DEU 1.53 2022
4|level/known:DEU 1.53 to-2024
-5|level/known:DEU 1.6
-6|level/known:DEU 1.6 2014
-4|level/known:DEU 1.6 2018
4|level/known:DEU 1.6 2023
-10|level/known:DEU 1.6 to-2021
4|level/known:DEU 1.6 to-2024
-3|level/known:DEU 1.7
-5|level/known:DEU 1.7 2020
-5|level/known:DEU 1.7 to-2021
8|level/known:DEU 1.9
6|level/known:DEU 1.9 2024
-4|level/known:DEU 1.9 2025
6|level/known:DEU 1.9 2026
6|level/known:DEU 1.9 to-2024
-14|level/known:DEU 1E+1
-14|level/known:DEU 1E+1 2026
-14|level/known:DEU 1E+1 since-2025
22|level/known:DEU 2
3|level/known:DEU 2 1992
4|level/known:DEU 2 2017
3|level/known:DEU 2 2023
29|level/known:DEU 2 2024
12|level/known:DEU 2 2025
-28|level/known:DEU 2 2026
-17|level/known:DEU 2 since-2025
3|level/known:DEU 2 to-1999
4|level/known:DEU 2 to-2021
32|level/known:DEU 2 to-2024
4|level/known:DEU 2.01
4|level/known:DEU 2.01 2024
4|level/known:DEU 2.01 to-2024
3|level/known:DEU 2.1
18|level/known:DEU 2.1 2024
11|level/known:DEU 2.1 2025
-26|level/known:DEU 2.1 2026
-15|level/known:DEU 2.1 since-2025
18|level/known:DEU 2.1 to-2024
-10|level/known:DEU 2.2
-6|level/known:DEU 2.2 2025
-8|level/known:DEU 2.2 since-2025
6|level/known:DEU 2.3
-6|level/known:DEU 2.3 1999
13|level/known:DEU 2.3 2026
13|level/known:DEU 2.3 since-2025
-6|level/known:DEU 2.3 to-1999
17|level/known:DEU 2.4
-9|level/known:DEU 2.4 1984
13|level/known:DEU 2.4 2025
13|level/known:DEU 2.4 2026
27|level/known:DEU 2.4 since-2025
-9|level/known:DEU 2.4 to-1999
-11|level/known:DEU 2.5
-6|level/known:DEU 2.5 2023
-4|level/known:DEU 2.5 2025
-4|level/known:DEU 2.5 since-2025
-6|level/known:DEU 2.5 to-2024
-3|level/known:DEU 2.7
-3|level/known:DEU 2.7 2025
-3|level/known:DEU 2.7 since-2025
21|level/known:DEU 2.8
8|level/known:DEU 2.8 1997
-4|level/known:DEU 2.8 2025
16|level/known:DEU 2.8 2026
12|level/known:DEU 2.8 since-2025
8|level/known:DEU 2.8 to-1999
23|level/known:DEU 3
5|level/known:DEU 3 1977
9|level/known:DEU 3 1985
7|level/known:DEU 3 1988
3|level/known:DEU 3 2025
3|level/known:DEU 3 since-2025
21|level/known:DEU 3 to-1999
3|level/known:DEU 3.05
3|level/known:DEU 3.05 2026
3|level/known:DEU 3.05 since-2025
11|level/known:DEU 3.1
10|level/known:DEU 3.1 2023
10|level/known:DEU 3.1 to-2024
-15|level/known:DEU 3.2
3|level/known:DEU 3.2 1986
-5|level/known:DEU 3.2 2023
-15|level/known:DEU 3.2 2024
3|level/known:DEU 3.2 2026
3|level/known:DEU 3.2 since-2025
3|level/known:DEU 3.2 to-1999
-21|level/known:DEU 3.2 to-2024
4|level/known:DEU 3.3
4|level/known:DEU 3.3 1980
4|level/known:DEU 3.3 to-1999
3|level/known:DEU 3.4
14|level/known:DEU 3.4 1978
3|level/known:DEU 3.4 1982
-8|level/known:DEU 3.4 2016
-6|level/known:DEU 3.4 2025
-6|level/known:DEU 3.4 since-2025
17|level/known:DEU 3.4 to-1999
-8|level/known:DEU 3.4 to-2021
16|level/known:DEU 3.5
-3|level/known:DEU 3.5 2018
16|level/known:DEU 3.5 2025
16|level/known:DEU 3.5 since-2025
-3|level/known:DEU 3.5 to-2021
4|level/known:DEU 3.7
4|level/known:DEU 3.7 1988
4|level/known:DEU 3.7 to-1999
-18|level/known:DEU 4
-16|level/known:DEU 4 2025
-16|level/known:DEU 4 since-2025
-4|level/known:DEU 4.1
-4|level/known:DEU 4.1 to-2024
-6|level/known:DEU 4.7
-5|level/known:DEU 4.7 1978
-5|level/known:DEU 4.7 to-1999
-17|level/known:DEU 5
-3|level/known:DEU 5 1980
-11|level/known:DEU 5 2023
-5|level/known:DEU 5 to-1999
-11|level/known:DEU 5 to-2024
-3|level/known:DEU 5.8
-3|level/known:DEU 5.8 1989
-3|level/known:DEU 5.8 to-1999
-16|level/known:DEU 6
-11|level/known:DEU 6 1976
-3|level/known:DEU 6 1999
-16|level/known:DEU 6 to-1999
-20|level/known:DEU since-2025
12|level/known:DEU to-1999
18|level/known:DEU to-2013
18|level/known:DEU to-2021
36|level/known:DEU to-2024
-3|level/known:DNK 0.2
-3|level/known:DNK 0.2 2025
-3|level/known:DNK 0.2 since-2025
-8|level/known:DNK 0.25
-8|level/known:DNK 0.25 2026
-8|level/known:DNK 0.25 since-2025
15|level/known:DNK 1.3
15|level/known:DNK 1.3 2025
15|level/known:DNK 1.3 since-2025
16|level/known:DNK 1.4
7|level/known:DNK 1.4 2025
8|level/known:DNK 1.4 2026
15|level/known:DNK 1.4 since-2025
-3|level/known:DNK 1.6
-3|level/known:DNK 1.6 2023
-3|level/known:DNK 1.6 to-2024
3|level/known:DNK 1.65
3|level/known:DNK 1.65 2024
3|level/known:DNK 1.65 to-2024
-5|level/known:DNK 2.1
3|level/known:DNK 2.1 1988
-8|level/known:DNK 2.1 2025
-8|level/known:DNK 2.1 since-2025
3|level/known:DNK 2.1 to-1999
-8|level/known:DNK 2.2
-8|level/known:DNK 2.2 2025
-8|level/known:DNK 2.2 since-2025
5|level/known:DNK 2.4
11|level/known:DNK 2.4 1984
4|level/known:DNK 2.4 2024
-10|level/known:DNK 2.4 2025
-10|level/known:DNK 2.4 since-2025
11|level/known:DNK 2.4 to-1999
4|level/known:DNK 2.4 to-2024
-12|level/known:DNK 2.6
-3|level/known:DNK 2.6 2025
-9|level/known:DNK 2.6 2026
-12|level/known:DNK 2.6 since-2025
21|level/known:DNK 3
18|level/known:DNK 3 2025
3|level/known:DNK 3 2026
21|level/known:DNK 3 since-2025
-3|level/known:DNK 3.2 2026
-3|level/known:DNK 3.22 2025
7|level/known:DNK 3.5
7|level/known:DNK 3.5 2026
7|level/known:DNK 3.5 since-2025
15|level/known:DNK 3.6
15|level/known:DNK 3.6 2025
15|level/known:DNK 3.6 since-2025
17|level/known:DNK since-2025
12|level/known:DNK to-1999
4|level/known:DNK to-2024
-7|level/known:DZA 7
-7|level/known:DZA 7 2025
-7|level/known:DZA 7 since-2025
4|level/known:ECU 2.1
4|level/known:ECU 2.1 2025
4|level/known:ECU 2.1 since-2025
-3|level/known:ECU 3.4
-3|level/known:ECU 3.4 2025
-3|level/known:ECU 3.4 since-2025
4|level/known:ERI 1E+1
4|level/known:ERI 1E+1 2025
4|level/known:ERI 1E+1 since-2025
15|level/known:ESP 1
-4|level/known:ESP 1 2014
19|level/known:ESP 1 2022
-4|level/known:ESP 1 to-2021
19|level/known:ESP 1 to-2024
-4|level/known:ESP 1.1
-4|level/known:ESP 1.1 2025
-4|level/known:ESP 1.1 since-2025
18|level/known:ESP 1.28
3|level/known:ESP 1.28 2024
14|level/known:ESP 1.28 2025
14|level/known:ESP 1.28 since-2025
3|level/known:ESP 1.28 to-2024
25|level/known:ESP 1.3
24|level/known:ESP 1.3 2025
24|level/known:ESP 1.3 since-2025
-10|level/known:ESP 1.31
-10|level/known:ESP 1.31 2023
-10|level/known:ESP 1.31 to-2024
-17|level/known:ESP 1.4
-5|level/known:ESP 1.4 2022
-12|level/known:ESP 1.4 2025
-12|level/known:ESP 1.4 since-2025
-5|level/known:ESP 1.4 to-2024
6|level/known:ESP 1.43
6|level/known:ESP 1.43 2025
6|level/known:ESP 1.43 since-2025
-11|level/known:ESP 1.5
-9|level/known:ESP 1.5 2022
-10|level/known:ESP 1.5 to-2024
-13|level/known:ESP 1.55
-13|level/known:ESP 1.55 2025
-13|level/known:ESP 1.55 since-2025
11|level/known:ESP 1.6
11|level/known:ESP 1.6 2025
11|level/known:ESP 1.6 since-2025
-7|level/known:ESP 1.8
-7|level/known:ESP 1.8 2025
-7|level/known:ESP 1.8 since-2025
35|level/known:ESP 2
4|level/known:ESP 2 2025
32|level/known:ESP 2 2026
35|level/known:ESP 2 since-2025
-14|level/known:ESP 2.2
-14|level/known:ESP 2.2 2025
-14|level/known:ESP 2.2 since-2025
-11|level/known:ESP 2.5
-11|level/known:ESP 2.5 2026
-11|level/known:ESP 2.5 since-2025
-22|level/known:ESP 2.7
-22|level/known:ESP 2.7 2025
-22|level/known:ESP 2.7 since-2025
-16|level/known:ESP 3
-9|level/known:ESP 3 2024
-7|level/known:ESP 3 2025
-7|level/known:ESP 3 since-2025
-9|level/known:ESP 3 to-2024
-28|level/known:ESP 3.4
-28|level/known:ESP 3.4 2025
-28|level/known:ESP 3.4 since-2025
4|level/known:ESP 5
4|level/known:ESP 5 2025
4|level/known:ESP 5 since-2025
-31|level/known:ESP since-2025
-4|level/known:ESP to-2021
-13|level/known:ESP to-2024
-5|level/known:EST 0.14
-5|level/known:EST 0.14 2025
-5|level/known:EST 0.14 since-2025
9|level/known:EST 0.25
9|level/known:EST 0.25 2026
9|level/known:EST 0.25 since-2025
-3|level/known:EST 1.2
-4|level/known:EST 1.2 2002
-4|level/known:EST 1.2 to-2013
5|level/known:EST 1.4
-3|level/known:EST 1.4 2016
8|level/known:EST 1.4 2025
8|level/known:EST 1.4 since-2025
-3|level/known:EST 1.4 to-2021
12|level/known:EST 2
10|level/known:EST 2 2014
-20|level/known:EST 2 2023
22|level/known:EST 2 2025
20|level/known:EST 2 since-2025
11|level/known:EST 2 to-2021
-20|level/known:EST 2 to-2024
21|level/known:EST 2.16
21|level/known:EST 2.16 2017
21|level/known:EST 2.16 to-2021
-9|level/known:EST 2.38
-9|level/known:EST 2.38 2017
-9|level/known:EST 2.38 to-2021
-4|level/known:EST 2.5
-4|level/known:EST 2.5 2023
-4|level/known:EST 2.5 to-2024
8|level/known:EST 2.7
8|level/known:EST 2.7 2023
8|level/known:EST 2.7 to-2024
-4|level/known:EST 2.9
-4|level/known:EST 2.9 2025
-4|level/known:EST 2.9 since-2025
-7|level/known:EST 3
-7|level/known:EST 3 2024
-7|level/known:EST 3 to-2024
3|level/known:EST 3.15
3|level/known:EST 3.15 2025
3|level/known:EST 3.15 since-2025
9|level/known:EST 3.2
10|level/known:EST 3.2 2024
10|level/known:EST 3.2 to-2024
4|level/known:EST 3.3
-4|level/known:EST 3.38
48|level/known:EST 3.4
21|level/known:EST 3.4 2024
27|level/known:EST 3.4 2025
27|level/known:EST 3.4 since-2025
21|level/known:EST 3.4 to-2024
10|level/known:EST 3.43
9|level/known:EST 3.43 2024
9|level/known:EST 3.43 to-2024
-9|level/known:EST 3.71
-9|level/known:EST 3.71 2025
-9|level/known:EST 3.71 since-2025
-37|level/known:EST 4
-33|level/known:EST 4 2023
-4|level/known:EST 4 2025
-4|level/known:EST 4 since-2025
-33|level/known:EST 4 to-2024
-12|level/known:EST 4.9
-12|level/known:EST 4.9 2026
-12|level/known:EST 4.9 since-2025
7|level/known:EST 5
12|level/known:EST 5 2025
-5|level/known:EST 5 2026
7|level/known:EST 5 since-2025
11|level/known:EST 5.1
11|level/known:EST 5.1 2026
11|level/known:EST 5.1 since-2025
-7|level/known:EST 5.3
-7|level/known:EST 5.3 2026
-7|level/known:EST 5.3 since-2025
-6|level/known:EST 5.38
-6|level/known:EST 5.38 2025
-6|level/known:EST 5.38 since-2025
13|level/known:EST 5.4 2025
-12|level/known:EST 5.4 2026
27|level/known:EST since-2025
-4|level/known:EST to-2013
16|level/known:EST to-2021
-34|level/known:EST to-2024
-4|level/known:ETH 1E+1
-4|level/known:ETH 1E+1 2025
-4|level/known:ETH 1E+1 since-2025
-3|level/known:EU 0.23
-3|level/known:EU 0.23 2023
-3|level/known:EU 0.23 to-2024
-6|level/known:EU 0.3
-6|level/known:EU 0.3 2026
-6|level/known:EU 0.3 since-2025
-9|level/known:EU 0.8
-9|level/known:EU 0.8 2025
-9|level/known:EU 0.8 since-2025
-3|level/known:EU 1.28
-3|level/known:EU 1.28 2025
-3|level/known:EU 1.28 since-2025
6|level/known:EU 1.3
6|level/known:EU 1.3 2024
6|level/known:EU 1.3 to-2024
4|level/known:EU 1.4
5|level/known:EU 1.4 2025
5|level/known:EU 1.4 since-2025
-5|level/known:EU 1.5
-5|level/known:EU 1.5 2025
-5|level/known:EU 1.5 since-2025
11|level/known:EU 1.6 2023
-5|level/known:EU 1.6 2024
-5|level/known:EU 1.6 2025
-5|level/known:EU 1.6 since-2025
6|level/known:EU 1.6 to-2024
-6|level/known:EU 1.8
-6|level/known:EU 1.8 2024
-6|level/known:EU 1.8 to-2024
26|level/known:EU 1.9
26|level/known:EU 1.9 2025
26|level/known:EU 1.9 since-2025
-5|level/known:EU 2 2014
10|level/known:EU 2 2024
-3|level/known:EU 2 2025
-3|level/known:EU 2 since-2025
-5|level/known:EU 2 to-2021
10|level/known:EU 2 to-2024
22|level/known:EU 2.1
21|level/known:EU 2.1 2025
22|level/known:EU 2.1 since-2025
-14|level/known:EU 2.2
-14|level/known:EU 2.2 2025
-14|level/known:EU 2.2 since-2025
10|level/known:EU 2.5
10|level/known:EU 2.5 2025
10|level/known:EU 2.5 since-2025
-3|level/known:EU 3 2025
-3|level/known:EU 3 since-2025
-9|level/known:EU 3.5
-9|level/known:EU 3.5 2025
-9|level/known:EU 3.5 since-2025
-3|level/known:EU 4
-3|level/known:EU 4 2025
-3|level/known:EU 4 since-2025
-5|level/known:EU 4.2
-5|level/known:EU 4.2 2018
-5|level/known:EU 4.2 to-2021
-5|level/known:EU 5.38
-5|level/known:EU 5.38 2025
-5|level/known:EU 5.38 since-2025
-17|level/known:EU since-2025
-11|level/known:EU to-2021
10|level/known:EU to-2024
-4|level/known:FIN 0.25
-4|level/known:FIN 0.25 2025
-4|level/known:FIN 0.25 since-2025
-3|level/known:FIN 1.3
5|level/known:FIN 1.5
5|level/known:FIN 1.5 2025
5|level/known:FIN 1.5 since-2025
-15|level/known:FIN 1.55
-15|level/known:FIN 1.55 2022
-15|level/known:FIN 1.55 to-2024
-15|level/known:FIN 2
4|level/known:FIN 2 2022
8|level/known:FIN 2 2023
5|level/known:FIN 2 2024
-12|level/known:FIN 2 2025
-19|level/known:FIN 2 2026
-31|level/known:FIN 2 since-2025
16|level/known:FIN 2 to-2024
-3|level/known:FIN 2.1
-3|level/known:FIN 2.1 2023
-3|level/known:FIN 2.1 to-2024
11|level/known:FIN 2.4
9|level/known:FIN 2.4 2025
9|level/known:FIN 2.4 since-2025
17|level/known:FIN 2.5
8|level/known:FIN 2.5 2025
9|level/known:FIN 2.5 2026
17|level/known:FIN 2.5 since-2025
14|level/known:FIN 2.6
4|level/known:FIN 2.6 2025
11|level/known:FIN 2.6 2026
14|level/known:FIN 2.6 since-2025
-6|level/known:FIN 3
-6|level/known:FIN 3 2025
-6|level/known:FIN 3 since-2025
5|level/known:FIN 3.2
5|level/known:FIN 3.2 2026
5|level/known:FIN 3.2 since-2025
-16|level/known:FIN 3.3
-17|level/known:FIN 3.3 2026
-16|level/known:FIN 3.3 since-2025
-27|level/known:FIN 3.5
-27|level/known:FIN 3.5 2025
-27|level/known:FIN 3.5 since-2025
18|level/known:FIN 4
18|level/known:FIN 4 2025
18|level/known:FIN 4 since-2025
-21|level/known:FIN since-2025
-10|level/known:FJI 0.6
-10|level/known:FJI 0.6 2025
-10|level/known:FJI 0.6 since-2025
-7|level/known:FJI 0.9
-7|level/known:FJI 0.9 2025
-7|level/known:FJI 0.9 since-2025
28|level/known:FJI 1.1
28|level/known:FJI 1.1 2025
28|level/known:FJI 1.1 since-2025
23|level/known:FJI 1.2
23|level/known:FJI 1.2 2025
23|level/known:FJI 1.2 since-2025
3|level/known:FJI 1.4
3|level/known:FJI 1.4 2025
3|level/known:FJI 1.4 since-2025
10|level/known:FJI 1.5
10|level/known:FJI 1.5 2026
10|level/known:FJI 1.5 since-2025
-35|level/known:FJI 2
-35|level/known:FJI 2 2025
-35|level/known:FJI 2 since-2025
13|level/known:FJI since-2025
-20|level/known:FRA 0.25
-20|level/known:FRA 0.25 2025
-20|level/known:FRA 0.25 since-2025
-3|level/known:FRA 1.1
-3|level/known:FRA 1.1 2023
-3|level/known:FRA 1.1 to-2024
-7|level/known:FRA 1.2
-4|level/known:FRA 1.2 2025
-5|level/known:FRA 1.2 since-2025
-11|level/known:FRA 1.3
-11|level/known:FRA 1.3 2025
-11|level/known:FRA 1.3 since-2025
-5|level/known:FRA 1.4
-3|level/known:FRA 1.4 2025
-3|level/known:FRA 1.4 since-2025
-5|level/known:FRA 1.5
-3|level/known:FRA 1.5 2018
-3|level/known:FRA 1.5 to-2021
-3|level/known:FRA 1.6
6|level/known:FRA 1.9
5|level/known:FRA 1.9 2023
6|level/known:FRA 1.9 to-2024
-14|level/known:FRA 15
-14|level/known:FRA 15 1979
-14|level/known:FRA 15 to-1999
-3|level/known:FRA 1E+1
-3|level/known:FRA 1E+1 2025
-3|level/known:FRA 1E+1 since-2025
18|level/known:FRA 2
-3|level/known:FRA 2 2019
23|level/known:FRA 2 2025
23|level/known:FRA 2 since-2025
-3|level/known:FRA 2 to-2021
12|level/known:FRA 2.05
12|level/known:FRA 2.05 2025
12|level/known:FRA 2.05 since-2025
3|level/known:FRA 2.06
3|level/known:FRA 2.06 2024
3|level/known:FRA 2.06 to-2024
18|level/known:FRA 2.1
17|level/known:FRA 2.1 2025
19|level/known:FRA 2.1 since-2025
13|level/known:FRA 2.2
8|level/known:FRA 2.2 2025
5|level/known:FRA 2.2 2026
13|level/known:FRA 2.2 since-2025
3|level/known:FRA 2.25
3|level/known:FRA 2.25 2026
3|level/known:FRA 2.25 since-2025
8|level/known:FRA 2.3
10|level/known:FRA 2.3 2026
8|level/known:FRA 2.3 since-2025
-24|level/known:FRA 2.5
-25|level/known:FRA 2.5 2025
-25|level/known:FRA 2.5 since-2025
-3|level/known:FRA 2.8 since-2025
-4|level/known:FRA 3 1977
6|level/known:FRA 3 2026
6|level/known:FRA 3 since-2025
-4|level/known:FRA 3 to-1999
3|level/known:FRA 3.3
3|level/known:FRA 3.3 1995
3|level/known:FRA 3.3 to-1999
5|level/known:FRA 3.9
5|level/known:FRA 3.9 1987
5|level/known:FRA 3.9 to-1999
5|level/known:FRA 6
5|level/known:FRA 6 1937
5|level/known:FRA 6 to-1999
6|level/known:FRA since-2025
-6|level/known:FRA to-1999
-11|level/known:FRA to-2021
-3|level/known:GAB 1.6
-3|level/known:GAB 1.6 2025
-3|level/known:GAB 1.6 since-2025
-5|level/known:GAB since-2025
-5|level/known:GBR 0.5
-5|level/known:GBR 0.5 2025
-5|level/known:GBR 0.5 since-2025
-7|level/known:GBR 0.7
-7|level/known:GBR 0.7 2025
-7|level/known:GBR 0.7 since-2025
-10|level/known:GBR 0.9
-10|level/known:GBR 0.9 2025
-10|level/known:GBR 0.9 since-2025
-5|level/known:GBR 0.96
-5|level/known:GBR 0.96 2022
-5|level/known:GBR 0.96 to-2024
-11|level/known:GBR 1
-3|level/known:GBR 1 2014
-8|level/known:GBR 1 2025
-8|level/known:GBR 1 since-2025
-3|level/known:GBR 1 to-2021
-4|level/known:GBR 1.1
-4|level/known:GBR 1.1 2023
-4|level/known:GBR 1.1 to-2024
-11|level/known:GBR 1.2
-7|level/known:GBR 1.2 2023
-3|level/known:GBR 1.2 since-2025
-8|level/known:GBR 1.2 to-2024
-11|level/known:GBR 1.3
-9|level/known:GBR 1.3 2023
-10|level/known:GBR 1.3 to-2024
-16|level/known:GBR 1.4
-4|level/known:GBR 1.4 2019
-12|level/known:GBR 1.4 2025
-12|level/known:GBR 1.4 since-2025
-4|level/known:GBR 1.4 to-2021
-11|level/known:GBR 1.8
-5|level/known:GBR 1.8 1993
-6|level/known:GBR 1.8 2024
-5|level/known:GBR 1.8 to-1999
-6|level/known:GBR 1.8 to-2024
3|level/known:GBR 1.9 2011
3|level/known:GBR 1.9 to-2013
9|level/known:GBR 1E+1
-9|level/known:GBR 1E+1 2025
18|level/known:GBR 1E+1 2026
9|level/known:GBR 1E+1 since-2025
37|level/known:GBR 2
22|level/known:GBR 2 2022
-7|level/known:GBR 2 2023
6|level/known:GBR 2 2024
21|level/known:GBR 2 2025
19|level/known:GBR 2 since-2025
-4|level/known:GBR 2 to-1999
3|level/known:GBR 2 to-2021
20|level/known:GBR 2 to-2024
10|level/known:GBR 2.07
8|level/known:GBR 2.07 2024
9|level/known:GBR 2.07 to-2024
-4|level/known:GBR 2.1
-8|level/known:GBR 2.1 2025
-9|level/known:GBR 2.1 since-2025
5|level/known:GBR 2.1 to-2024
-8|level/known:GBR 2.16
-8|level/known:GBR 2.16 2017
-8|level/known:GBR 2.16 to-2021
34|level/known:GBR 2.2
21|level/known:GBR 2.2 2017
17|level/known:GBR 2.2 2022
-4|level/known:GBR 2.2 since-2025
21|level/known:GBR 2.2 to-2021
17|level/known:GBR 2.2 to-2024
35|level/known:GBR 2.3
12|level/known:GBR 2.3 2022
3|level/known:GBR 2.3 2024
28|level/known:GBR 2.3 2025
-9|level/known:GBR 2.3 2026
20|level/known:GBR 2.3 since-2025
15|level/known:GBR 2.3 to-2024
19|level/known:GBR 2.4
-3|level/known:GBR 2.4 2016
16|level/known:GBR 2.4 2025
6|level/known:GBR 2.4 2026
22|level/known:GBR 2.4 since-2025
-3|level/known:GBR 2.4 to-2021
16|level/known:GBR 2.5
-8|level/known:GBR 2.5 2024
27|level/known:GBR 2.5 2025
-5|level/known:GBR 2.5 2026
23|level/known:GBR 2.5 since-2025
-7|level/known:GBR 2.5 to-2024
9|level/known:GBR 2.7
9|level/known:GBR 2.7 2010
9|level/known:GBR 2.7 to-2013
-12|level/known:GBR 2.8
-10|level/known:GBR 2.8 2026
-10|level/known:GBR 2.8 since-2025
-11|level/known:GBR 3
-3|level/known:GBR 3 2025
-6|level/known:GBR 3 2026
-10|level/known:GBR 3 since-2025
-9|level/known:GBR 3.2
-3|level/known:GBR 3.2 1986
-5|level/known:GBR 3.2 1990
-7|level/known:GBR 3.2 to-1999
-7|level/known:GBR 3.3
-7|level/known:GBR 3.3 2025
-7|level/known:GBR 3.3 since-2025
-6|level/known:GBR 3.4
-8|level/known:GBR 3.4 1978
4|level/known:GBR 3.4 1991
-4|level/known:GBR 3.4 to-1999
-5|level/known:GBR 3.9
-5|level/known:GBR 3.9 1987
-5|level/known:GBR 3.9 to-1999
6|level/known:GBR 4
3|level/known:GBR 4 1991
11|level/known:GBR 4 1992
4|level/known:GBR 4 1999
-3|level/known:GBR 4 2014
-9|level/known:GBR 4 2025
-9|level/known:GBR 4 since-2025
20|level/known:GBR 4 to-1999
-3|level/known:GBR 4 to-2021
-12|level/known:GBR 4.2
-12|level/known:GBR 4.2 2025
-12|level/known:GBR 4.2 since-2025
-8|level/known:GBR 4.4
-8|level/known:GBR 4.4 2014
-8|level/known:GBR 4.4 to-2021
31|level/known:GBR 4.7
13|level/known:GBR 4.7 1978
19|level/known:GBR 4.7 1979
33|level/known:GBR 4.7 to-1999
-3|level/known:GBR 4.9
-6|level/known:GBR 4.9 1992
-3|level/known:GBR 4.9 to-1999
40|level/known:GBR 5
3|level/known:GBR 5 1987
11|level/known:GBR 5 1988
11|level/known:GBR 5 2023
16|level/known:GBR 5 2025
16|level/known:GBR 5 since-2025
13|level/known:GBR 5 to-1999
11|level/known:GBR 5 to-2024
4|level/known:GBR 5.1
4|level/known:GBR 5.1 1982
4|level/known:GBR 5.1 to-1999
3|level/known:GBR 5.2
3|level/known:GBR 5.2 1986
3|level/known:GBR 5.2 to-1999
10|level/known:GBR 5.3
9|level/known:GBR 5.3 2025
9|level/known:GBR 5.3 since-2025
-3|level/known:GBR 6
-3|level/known:GBR 6 1937
-3|level/known:GBR 6 to-1999
18|level/known:GBR 6.5
19|level/known:GBR 6.5 2026
19|level/known:GBR 6.5 since-2025
5|level/known:GBR 7
5|level/known:GBR 7 2025
5|level/known:GBR 7 since-2025
19|level/known:GBR since-2025
37|level/known:GBR to-1999
13|level/known:GBR to-2013
-6|level/known:GBR to-2021
32|level/known:GBR to-2024
9|level/known:GEO 1.4
9|level/known:GEO 1.4 2025
9|level/known:GEO 1.4 since-2025
-3|level/known:GEO 2.2
-3|level/known:GEO 2.2 2025
-3|level/known:GEO 2.2 since-2025
-3|level/known:GEO 3.3
-3|level/known:GEO 3.3 2008
-3|level/known:GEO 3.3 to-2013
-3|level/known:GEO 6.4
-3|level/known:GEO 6.4 1984
-3|level/known:GEO 6.4 to-1999
8|level/known:GEO since-2025
-5|level/known:GEO to-1999
-3|level/known:GEO to-2013
-10|level/known:GHA 3.1
-10|level/known:GHA 3.1 2026
-10|level/known:GHA 3.1 since-2025
-9|level/known:GHA since-2025
-4|level/known:GRC 1.8
-4|level/known:GRC 1.8 2025
-4|level/known:GRC 1.8 since-2025
-9|level/known:GRC 1.9
-9|level/known:GRC 1.9 2025
-9|level/known:GRC 1.9 since-2025
22|level/known:GRC 2
7|level/known:GRC 2 2012
16|level/known:GRC 2 2025
16|level/known:GRC 2 since-2025
7|level/known:GRC 2 to-2013
-3|level/known:GRC 2.1
-3|level/known:GRC 2.1 2025
-3|level/known:GRC 2.1 since-2025
-6|level/known:GRC 2.16
-6|level/known:GRC 2.16 2017
-6|level/known:GRC 2.16 to-2021
-7|level/known:GRC 2.2
-8|level/known:GRC 2.2 2017
-8|level/known:GRC 2.2 to-2021
-4|level/known:GRC 2.3
-4|level/known:GRC 2.3 2026
-4|level/known:GRC 2.3 since-2025
11|level/known:GRC 2.38
11|level/known:GRC 2.38 2017
11|level/known:GRC 2.38 to-2021
5|level/known:GRC 2.4
4|level/known:GRC 2.4 2016
5|level/known:GRC 2.4 to-2021
4|level/known:GRC 2.7
4|level/known:GRC 2.7 2025
4|level/known:GRC 2.7 since-2025
4|level/known:GRC 2.9
4|level/known:GRC 2.9 2025
4|level/known:GRC 2.9 since-2025
-4|level/known:GRC 3
4|level/known:GRC 3 2023
-15|level/known:GRC 3 2024
7|level/known:GRC 3 2026
7|level/known:GRC 3 since-2025
-12|level/known:GRC 3 to-2024
6|level/known:GRC 3.1
4|level/known:GRC 3.1 2025
4|level/known:GRC 3.1 since-2025
-4|level/known:GRC 3.24
-4|level/known:GRC 3.24 2024
-4|level/known:GRC 3.24 to-2024
-3|level/known:GRC 5.1
-3|level/known:GRC 5.1 1982
-3|level/known:GRC 5.1 to-1999
14|level/known:GRC since-2025
-4|level/known:GRC to-1999
7|level/known:GRC to-2013
-17|level/known:GRC to-2024
-3|level/known:GUY 0.7
-3|level/known:GUY 0.7 2025
-3|level/known:GUY 0.7 since-2025
-3|level/known:GUY 2.1
-3|level/known:GUY 2.1 2024
-3|level/known:GUY 2.1 to-2024
-3|level/known:GUY since-2025
-3|level/known:GUY to-2024
22|level/known:HND 1.6
22|level/known:HND 1.6 2025
22|level/known:HND 1.6 since-2025
22|level/known:HND since-2025
-3|level/known:HRV 1.3
-3|level/known:HRV 1.3 2014
-3|level/known:HRV 1.3 to-2021
4|level/known:HRV 1.9
4|level/known:HRV 1.9 2025
4|level/known:HRV 1.9 since-2025
12|level/known:HRV 2
12|level/known:HRV 2 2025
12|level/known:HRV 2 since-2025
-11|level/known:HRV 2.1
-11|level/known:HRV 2.1 2025
-11|level/known:HRV 2.1 since-2025
-3|level/known:HRV 4.1
-3|level/known:HRV 4.1 2025
-3|level/known:HRV 4.1 since-2025
-12|level/known:HRV 4.2
-12|level/known:HRV 4.2 2018
-12|level/known:HRV 4.2 to-2021
-14|level/known:HRV to-2021
4|level/known:HUN 0.8
4|level/known:HUN 0.8 2015
4|level/known:HUN 0.8 to-2021
4|level/known:HUN 1
4|level/known:HUN 1 2014
4|level/known:HUN 1 to-2021
-11|level/known:HUN 1.1
-11|level/known:HUN 1.1 2024
-11|level/known:HUN 1.1 to-2024
3|level/known:HUN 1.2
3|level/known:HUN 1.2 2006
3|level/known:HUN 1.2 to-2013
21|level/known:HUN 1.4
20|level/known:HUN 1.4 1999
21|level/known:HUN 1.4 to-1999
15|level/known:HUN 1.55
15|level/known:HUN 1.55 2022
15|level/known:HUN 1.55 to-2024
7|level/known:HUN 2
8|level/known:HUN 2 2025
8|level/known:HUN 2 since-2025
3|level/known:HUN 2.1
4|level/known:HUN 2.1 2025
5|level/known:HUN 2.1 since-2025
13|level/known:HUN since-2025
19|level/known:HUN to-1999
3|level/known:HUN to-2013
7|level/known:HUN to-2021
7|level/known:IDN 0.7
5|level/known:IDN 0.7 to-2024
45|level/known:IDN 0.8
35|level/known:IDN 0.8 2025
9|level/known:IDN 0.8 2026
44|level/known:IDN 0.8 since-2025
-3|level/known:IDN 0.9 2024
3|level/known:IDN 0.9 2026
3|level/known:IDN 0.9 since-2025
-3|level/known:IDN 0.9 to-2024
3|level/known:IDN 1 1999
-3|level/known:IDN 1 2025
3|level/known:IDN 1 to-1999
-20|level/known:IDN 1.1
-22|level/known:IDN 1.1 2025
-20|level/known:IDN 1.1 since-2025
-9|level/known:IDN 1.2
-9|level/known:IDN 1.2 2026
-9|level/known:IDN 1.2 since-2025
8|level/known:IDN 1.3
6|level/known:IDN 1.3 2025
3|level/known:IDN 1.3 2026
8|level/known:IDN 1.3 since-2025
-20|level/known:IDN 1.5
-23|level/known:IDN 1.5 2024
3|level/known:IDN 1.5 2025
3|level/known:IDN 1.5 since-2025
-23|level/known:IDN 1.5 to-2024
-41|level/known:IDN 2
-38|level/known:IDN 2 2025
-3|level/known:IDN 2 2026
-41|level/known:IDN 2 since-2025
-6|level/known:IDN 2.8
-3|level/known:IDN 2.8 2024
-4|level/known:IDN 2.8 to-2024
-21|level/known:IDN 3
-21|level/known:IDN 3 2025
-21|level/known:IDN 3 since-2025
-40|level/known:IDN since-2025
4|level/known:IDN to-1999
-29|level/known:IDN to-2024
-18|level/known:IND 1.1
-18|level/known:IND 1.1 2025
-18|level/known:IND 1.1 since-2025
-6|level/known:IND 1.3
-4|level/known:IND 1.3 2018
-4|level/known:IND 1.3 to-2021
-33|level/known:IND 1.4
-33|level/known:IND 1.4 2025
-33|level/known:IND 1.4 since-2025
6|level/known:IND 1.5
5|level/known:IND 1.5 to-2024
17|level/known:IND 1.65
17|level/known:IND 1.65 2018
17|level/known:IND 1.65 to-2021
-27|level/known:IND 1.7
-18|level/known:IND 1.7 2024
-4|level/known:IND 1.7 2025
-6|level/known:IND 1.7 since-2025
-20|level/known:IND 1.7 to-2024
25|level/known:IND 1.9
-10|level/known:IND 1.9 2018
3|level/known:IND 1.9 2024
25|level/known:IND 1.9 2025
6|level/known:IND 1.9 2026
31|level/known:IND 1.9 since-2025
-10|level/known:IND 1.9 to-2021
3|level/known:IND 1.9 to-2024
6|level/known:IND 1.97
7|level/known:IND 1.97 2023
7|level/known:IND 1.97 to-2024
12|level/known:IND 2
4|level/known:IND 2 2023
4|level/known:IND 2 2024
-47|level/known:IND 2 2025
51|level/known:IND 2 2026
4|level/known:IND 2 since-2025
8|level/known:IND 2 to-2024
6|level/known:IND 2.1
6|level/known:IND 2.1 2022
7|level/known:IND 2.1 to-2024
9|level/known:IND 2.2
9|level/known:IND 2.2 2025
9|level/known:IND 2.2 since-2025
3|level/known:IND 2.3
3|level/known:IND 2.3 2026
3|level/known:IND 2.3 since-2025
7|level/known:IND 2.4
6|level/known:IND 2.4 2025
6|level/known:IND 2.4 since-2025
-13|level/known:IND 2.55
-13|level/known:IND 2.55 2026
-13|level/known:IND 2.55 since-2025
-3|level/known:IND 4.3
-3|level/known:IND 4.3 2021
-3|level/known:IND 4.3 to-2021
6|level/known:IND 4.7
6|level/known:IND 4.7 2025
6|level/known:IND 4.7 since-2025
-18|level/known:IND 6.5
-18|level/known:IND 6.5 2025
-18|level/known:IND 6.5 since-2025
3|level/known:IND 7
3|level/known:IND 7 2026
3|level/known:IND 7 since-2025
-27|level/known:IND since-2025
15|level/known:IND to-2024
18|level/known:IRL 0.2
16|level/known:IRL 0.2 2025
17|level/known:IRL 0.2 since-2025
3|level/known:IRL 0.23
3|level/known:IRL 0.23 2023
3|level/known:IRL 0.23 to-2024
26|level/known:IRL 0.25
26|level/known:IRL 0.25 2025
26|level/known:IRL 0.25 since-2025
7|level/known:IRL 0.3
7|level/known:IRL 0.3 2026
7|level/known:IRL 0.3 since-2025
5|level/known:IRL 0.4
5|level/known:IRL 0.4 2025
5|level/known:IRL 0.4 since-2025
-4|level/known:IRL 1
-3|level/known:IRL 1 2026
-4|level/known:IRL 1 since-2025
-8|level/known:IRL 1.4
-8|level/known:IRL 1.4 2026
-8|level/known:IRL 1.4 since-2025
-30|level/known:IRL 2
-30|level/known:IRL 2 2025
-30|level/known:IRL 2 since-2025
-3|level/known:IRL 2.3
-3|level/known:IRL 2.3 2025
-3|level/known:IRL 2.3 since-2025
-3|level/known:IRL 2.4
-3|level/known:IRL 2.4 2024
-3|level/known:IRL 2.4 to-2024
-60|level/known:IRL 5
-60|level/known:IRL 5 2025
-60|level/known:IRL 5 since-2025
-54|level/known:IRL since-2025
16|level/known:IRN 15
16|level/known:IRN 15 1979
16|level/known:IRN 15 to-1999
-24|level/known:IRN 5
-24|level/known:IRN 5 2025
-24|level/known:IRN 5 since-2025
-4|level/known:IRN 7
-4|level/known:IRN 7 2025
-4|level/known:IRN 7 since-2025
-27|level/known:IRN since-2025
16|level/known:IRN to-1999
-7|level/known:IRQ 1
-6|level/known:IRQ 1 2003
-6|level/known:IRQ 1 to-2013
-10|level/known:IRQ 1.5
-10|level/known:IRQ 1.5 2003
-10|level/known:IRQ 1.5 to-2013
-3|level/known:IRQ 2.7
-3|level/known:IRQ 2.7 2003
-3|level/known:IRQ 2.7 to-2013
-4|level/known:IRQ 3.7
-4|level/known:IRQ 3.7 2003
-4|level/known:IRQ 3.7 to-2013
-24|level/known:IRQ to-2013
28|level/known:ISL 0.14
28|level/known:ISL 0.14 2025
28|level/known:ISL 0.14 since-2025
6|level/known:ISL 0.2
6|level/known:ISL 0.2 2025
6|level/known:ISL 0.2 since-2025
4|level/known:ISL 2
4|level/known:ISL 2 2025
4|level/known:ISL 2 since-2025
-5|level/known:ISL 34
-5|level/known:ISL 34 2025
-5|level/known:ISL 34 since-2025
22|level/known:ISL since-2025
-6|level/known:ISR 1.2
-4|level/known:ISR 1.2 2024
-3|level/known:ISR 1.2 2025
-3|level/known:ISR 1.2 since-2025
-4|level/known:ISR 1.2 to-2024
-22|level/known:ISR 1.4
-22|level/known:ISR 1.4 2025
-22|level/known:ISR 1.4 since-2025
-3|level/known:ISR 2.1
-12|level/known:ISR 2.7
-12|level/known:ISR 2.7 2023
-12|level/known:ISR 2.7 to-2024
-5|level/known:ISR 3.32
-5|level/known:ISR 3.32 2025
-5|level/known:ISR 3.32 since-2025
-7|level/known:ISR 3.4
-5|level/known:ISR 3.4 2024
-5|level/known:ISR 3.4 to-2024
-11|level/known:ISR 34
-8|level/known:ISR 34 2023
-3|level/known:ISR 34 2025
-3|level/known:ISR 34 since-2025
-8|level/known:ISR 34 to-2024
7|level/known:ISR 4.5
7|level/known:ISR 4.5 2023
8|level/known:ISR 4.5 to-2024
14|level/known:ISR 5
12|level/known:ISR 5 2025
13|level/known:ISR 5 since-2025
11|level/known:ISR 5.3
11|level/known:ISR 5.3 2023
11|level/known:ISR 5.3 to-2024
20|level/known:ISR 5.4
20|level/known:ISR 5.4 2025
20|level/known:ISR 5.4 since-2025
4|level/known:ISR 6
4|level/known:ISR 6 2024
4|level/known:ISR 6 to-2024
-6|level/known:ISR 7
-5|level/known:ISR 7 2025
-5|level/known:ISR 7 since-2025
-10|level/known:ISR 7.1
-10|level/known:ISR 7.1 2025
-10|level/known:ISR 7.1 since-2025
-5|level/known:ISR 7.3
-5|level/known:ISR 7.3 2025
-5|level/known:ISR 7.3 since-2025
3|level/known:ISR 8
3|level/known:ISR 8 2024
3|level/known:ISR 8 to-2024
37|level/known:ISR 8.8
33|level/known:ISR 8.8 2025
4|level/known:ISR 8.8 2026
37|level/known:ISR 8.8 since-2025
4|level/known:ISR since-2025
-3|level/known:ISR to-2024
-6|level/known:ITA 0.5
-6|level/known:ITA 0.5 2025
-6|level/known:ITA 0.5 since-2025
-3|level/known:ITA 0.9
-3|level/known:ITA 0.9 2025
-3|level/known:ITA 0.9 since-2025
-3|level/known:ITA 1.2
5|level/known:ITA 1.2 2014
-8|level/known:ITA 1.2 2023
5|level/known:ITA 1.2 to-2021
-8|level/known:ITA 1.2 to-2024
5|level/known:ITA 1.22
5|level/known:ITA 1.22 2020
5|level/known:ITA 1.22 to-2021
-8|level/known:ITA 1.3
-8|level/known:ITA 1.3 2025
-8|level/known:ITA 1.3 since-2025
-11|level/known:ITA 1.4
-4|level/known:ITA 1.4 2022
-4|level/known:ITA 1.4 2026
-6|level/known:ITA 1.4 since-2025
-4|level/known:ITA 1.4 to-2024
47|level/known:ITA 1.5
15|level/known:ITA 1.5 2022
6|level/known:ITA 1.5 2023
20|level/known:ITA 1.5 2024
6|level/known:ITA 1.5 2025
6|level/known:ITA 1.5 since-2025
41|level/known:ITA 1.5 to-2024
7|level/known:ITA 1.57
7|level/known:ITA 1.57 2025
7|level/known:ITA 1.57 since-2025
-3|level/known:ITA 1.6
-6|level/known:ITA 1.6 2024
3|level/known:ITA 1.6 2025
3|level/known:ITA 1.6 since-2025
-6|level/known:ITA 1.6 to-2024
5|level/known:ITA 2 2024
21|level/known:ITA 2 2025
-25|level/known:ITA 2 2026
-4|level/known:ITA 2 since-2025
5|level/known:ITA 2 to-2024
6|level/known:ITA 2.5
6|level/known:ITA 2.5 2025
6|level/known:ITA 2.5 since-2025
-3|level/known:ITA 3.3
-3|level/known:ITA 3.3 2024
-3|level/known:ITA 3.3 to-2024
-3|level/known:ITA 3.38
-3|level/known:ITA 3.38 2025
-3|level/known:ITA 3.38 since-2025
-11|level/known:ITA since-2025
9|level/known:ITA to-2021
17|level/known:ITA to-2024
23|level/known:JAM 1.3
23|level/known:JAM 1.3 2025
23|level/known:JAM 1.3 since-2025
23|level/known:JAM since-2025
5|level/known:JOR 4.5
5|level/known:JOR 4.5 2026
5|level/known:JOR 4.5 since-2025
8|level/known:JOR since-2025
-3|level/known:JOR to-2024
-4|level/known:JPN 0.15
-4|level/known:JPN 0.15 2023
-4|level/known:JPN 0.15 to-2024
37|level/known:JPN 0.3
36|level/known:JPN 0.3 2026
36|level/known:JPN 0.3 since-2025
-4|level/known:JPN 0.6
-4|level/known:JPN 0.6 2025
-4|level/known:JPN 0.6 since-2025
46|level/known:JPN 0.9
8|level/known:JPN 0.9 1978
7|level/known:JPN 0.9 1979
9|level/known:JPN 0.9 1980
24|level/known:JPN 0.9 1983
3|level/known:JPN 0.9 2007
19|level/known:JPN 0.9 2019
5|level/known:JPN 0.9 2023
9|level/known:JPN 0.9 2024
-17|level/known:JPN 0.9 2025
-31|level/known:JPN 0.9 2026
-48|level/known:JPN 0.9 since-2025
52|level/known:JPN 0.9 to-1999
3|level/known:JPN 0.9 to-2013
25|level/known:JPN 0.9 to-2021
14|level/known:JPN 0.9 to-2024
18|level/known:JPN 0.91
3|level/known:JPN 0.91 1980
14|level/known:JPN 0.91 1981
18|level/known:JPN 0.91 to-1999
19|level/known:JPN 0.93
18|level/known:JPN 0.93 1982
18|level/known:JPN 0.93 to-1999
4|level/known:JPN 0.94
3|level/known:JPN 0.94 to-2021
3|level/known:JPN 0.948
3|level/known:JPN 0.948 1997
3|level/known:JPN 0.948 to-1999
8|level/known:JPN 0.95
4|level/known:JPN 0.95 2022
3|level/known:JPN 0.95 to-2021
5|level/known:JPN 0.95 to-2024
28|level/known:JPN 0.96
4|level/known:JPN 0.96 1994
23|level/known:JPN 0.96 2022
5|level/known:JPN 0.96 to-1999
23|level/known:JPN 0.96 to-2024
4|level/known:JPN 0.98
3|level/known:JPN 0.98 1983
4|level/known:JPN 0.98 to-1999
5|level/known:JPN 0.997
5|level/known:JPN 0.997 to-1999
83|level/known:JPN 1
12|level/known:JPN 1 1977
-4|level/known:JPN 1 1978
10|level/known:JPN 1 1987
5|level/known:JPN 1 1988
4|level/known:JPN 1 1990
6|level/known:JPN 1 2003
11|level/known:JPN 1 2005
4|level/known:JPN 1 2009
8|level/known:JPN 1 2015
5|level/known:JPN 1 2016
11|level/known:JPN 1 2022
21|level/known:JPN 1 2023
-15|level/known:JPN 1 2024
12|level/known:JPN 1 2025
-14|level/known:JPN 1 2026
30|level/known:JPN 1 to-1999
22|level/known:JPN 1 to-2013
16|level/known:JPN 1 to-2021
17|level/known:JPN 1 to-2024
23|level/known:JPN 1.004
21|level/known:JPN 1.004 1987
22|level/known:JPN 1.004 to-1999
12|level/known:JPN 1.07
11|level/known:JPN 1.07 2022
11|level/known:JPN 1.07 to-2024
11|level/known:JPN 1.09
11|level/known:JPN 1.09 2022
11|level/known:JPN 1.09 to-2024
19|level/known:JPN 1.1
3|level/known:JPN 1.1 2022
13|level/known:JPN 1.1 2023
18|level/known:JPN 1.1 to-2024
17|level/known:JPN 1.19
17|level/known:JPN 1.19 2023
17|level/known:JPN 1.19 to-2024
26|level/known:JPN 1.2
-18|level/known:JPN 1.2 2023
55|level/known:JPN 1.2 2024
-9|level/known:JPN 1.2 2025
-10|level/known:JPN 1.2 since-2025
35|level/known:JPN 1.2 to-2024
13|level/known:JPN 1.24
3|level/known:JPN 1.24 2021
8|level/known:JPN 1.24 2023
3|level/known:JPN 1.24 to-2021
10|level/known:JPN 1.24 to-2024
-8|level/known:JPN 1.26
-8|level/known:JPN 1.26 2024
-8|level/known:JPN 1.26 to-2024
35|level/known:JPN 1.3
21|level/known:JPN 1.3 2019
-6|level/known:JPN 1.3 2022
8|level/known:JPN 1.3 2023
23|level/known:JPN 1.3 2024
-6|level/known:JPN 1.3 2025
-6|level/known:JPN 1.3 2026
-12|level/known:JPN 1.3 since-2025
20|level/known:JPN 1.3 to-2021
25|level/known:JPN 1.3 to-2024
55|level/known:JPN 1.4
-9|level/known:JPN 1.4 2014
5|level/known:JPN 1.4 2023
10|level/known:JPN 1.4 2024
34|level/known:JPN 1.4 2025
15|level/known:JPN 1.4 2026
49|level/known:JPN 1.4 since-2025
-9|level/known:JPN 1.4 to-2021
15|level/known:JPN 1.4 to-2024
26|level/known:JPN 1.5
4|level/known:JPN 1.5 1986
6|level/known:JPN 1.5 1987
-10|level/known:JPN 1.5 2022
3|level/known:JPN 1.5 2023
-25|level/known:JPN 1.5 2024
31|level/known:JPN 1.5 2025
17|level/known:JPN 1.5 2026
48|level/known:JPN 1.5 since-2025
10|level/known:JPN 1.5 to-1999
-31|level/known:JPN 1.5 to-2024
60|level/known:JPN 1.6
3|level/known:JPN 1.6 1985
-6|level/known:JPN 1.6 2023
23|level/known:JPN 1.6 2024
28|level/known:JPN 1.6 2025
11|level/known:JPN 1.6 2026
39|level/known:JPN 1.6 since-2025
3|level/known:JPN 1.6 to-1999
17|level/known:JPN 1.6 to-2024
-13|level/known:JPN 1.7
-18|level/known:JPN 1.7 2022
-3|level/known:JPN 1.7 2025
8|level/known:JPN 1.7 2026
5|level/known:JPN 1.7 since-2025
-18|level/known:JPN 1.7 to-2024
9|level/known:JPN 1.75
9|level/known:JPN 1.75 2025
9|level/known:JPN 1.75 since-2025
60|level/known:JPN 1.8
-3|level/known:JPN 1.8 2024
62|level/known:JPN 1.8 2025
62|level/known:JPN 1.8 since-2025
-3|level/known:JPN 1.8 to-2024
-6|level/known:JPN 1.9
-4|level/known:JPN 1.9 2019
-24|level/known:JPN 1.9 2025
25|level/known:JPN 1.9 2026
-5|level/known:JPN 1.9 to-2021
-3|level/known:JPN 1.96
-3|level/known:JPN 1.96 2022
-3|level/known:JPN 1.96 to-2024
-6|level/known:JPN 1.97
-6|level/known:JPN 1.97 2023
-6|level/known:JPN 1.97 to-2024
-6|level/known:JPN 19
-6|level/known:JPN 19 2025
-6|level/known:JPN 19 since-2025
26|level/known:JPN 2
-3|level/known:JPN 2 2014
-4|level/known:JPN 2 2015
-18|level/known:JPN 2 2022
-3|level/known:JPN 2 2023
-11|level/known:JPN 2 2024
-5|level/known:JPN 2 2025
73|level/known:JPN 2 2026
68|level/known:JPN 2 since-2025
-7|level/known:JPN 2 to-2021
-32|level/known:JPN 2 to-2024
-3|level/known:JPN 2.02
-15|level/known:JPN 2.05
-13|level/known:JPN 2.05 2025
-15|level/known:JPN 2.05 since-2025
-8|level/known:JPN 2.1
-3|level/known:JPN 2.1 2025
-3|level/known:JPN 2.1 2027
-5|level/known:JPN 2.1 since-2025
-4|level/known:JPN 2.2
-7|level/known:JPN 2.2 2022
3|level/known:JPN 2.2 since-2025
-7|level/known:JPN 2.2 to-2024
-13|level/known:JPN 2.3
-11|level/known:JPN 2.3 2025
-11|level/known:JPN 2.3 since-2025
-19|level/known:JPN 2.32
-9|level/known:JPN 2.32 2025
-10|level/known:JPN 2.32 2026
-19|level/known:JPN 2.32 since-2025
-32|level/known:JPN 2.4
-11|level/known:JPN 2.4 2025
-20|level/known:JPN 2.4 2026
-31|level/known:JPN 2.4 since-2025
-12|level/known:JPN 2.42
-7|level/known:JPN 2.42 2025
-5|level/known:JPN 2.42 2026
-12|level/known:JPN 2.42 since-2025
-10|level/known:JPN 2.45
-10|level/known:JPN 2.45 2025
-10|level/known:JPN 2.45 since-2025
6|level/known:JPN 2.5
-12|level/known:JPN 2.5 2019
-6|level/known:JPN 2.5 2023
13|level/known:JPN 2.5 2025
14|level/known:JPN 2.5 2026
27|level/known:JPN 2.5 since-2025
-12|level/known:JPN 2.5 to-2021
-9|level/known:JPN 2.5 to-2024
15|level/known:JPN 2.6
10|level/known:JPN 2.6 2025
9|level/known:JPN 2.6 2026
19|level/known:JPN 2.6 since-2025
-3|level/known:JPN 2.6 to-2021
-14|level/known:JPN 2.7
-11|level/known:JPN 2.7 2023
-4|level/known:JPN 2.7 2027
-3|level/known:JPN 2.7 since-2025
-11|level/known:JPN 2.7 to-2024
-10|level/known:JPN 2.8
-4|level/known:JPN 2.8 2024
-9|level/known:JPN 2.8 2025
-6|level/known:JPN 2.8 since-2025
-4|level/known:JPN 2.8 to-2024
-16|level/known:JPN 2.9
-6|level/known:JPN 2.9 2012
-6|level/known:JPN 2.9 2024
-4|level/known:JPN 2.9 2025
-4|level/known:JPN 2.9 since-2025
-6|level/known:JPN 2.9 to-2013
-6|level/known:JPN 2.9 to-2024
-11|level/known:JPN 27.2
-11|level/known:JPN 27.2 2025
-11|level/known:JPN 27.2 since-2025
-100|level/known:JPN 3
-9|level/known:JPN 3 1985
-17|level/known:JPN 3 1988
-11|level/known:JPN 3 2024
-57|level/known:JPN 3 2026
-59|level/known:JPN 3 since-2025
-29|level/known:JPN 3 to-1999
-12|level/known:JPN 3 to-2024
-10|level/known:JPN 3.1
-8|level/known:JPN 3.1 2026
-9|level/known:JPN 3.1 since-2025
-4|level/known:JPN 3.12
-4|level/known:JPN 3.12 2021
-4|level/known:JPN 3.12 to-2021
-7|level/known:JPN 3.2
-4|level/known:JPN 3.2 2023
-4|level/known:JPN 3.2 to-2024
-43|level/known:JPN 3.3
-10|level/known:JPN 3.3 1986
-14|level/known:JPN 3.3 1988
-4|level/known:JPN 3.3 2016
-7|level/known:JPN 3.3 2023
-5|level/known:JPN 3.3 2025
-5|level/known:JPN 3.3 since-2025
-25|level/known:JPN 3.3 to-1999
-4|level/known:JPN 3.3 to-2021
-8|level/known:JPN 3.3 to-2024
-20|level/known:JPN 3.4
-17|level/known:JPN 3.4 2025
-18|level/known:JPN 3.4 since-2025
-50|level/known:JPN 3.5
-24|level/known:JPN 3.5 1980
-12|level/known:JPN 3.5 2022
-22|level/known:JPN 3.5 2025
10|level/known:JPN 3.5 2026
-12|level/known:JPN 3.5 since-2025
-25|level/known:JPN 3.5 to-1999
-13|level/known:JPN 3.5 to-2024
-6|level/known:JPN 3.6
-3|level/known:JPN 3.6 2016
-5|level/known:JPN 3.6 to-2021
-6|level/known:JPN 3.8
-3|level/known:JPN 3.8 to-1999
-5|level/known:JPN 34
-5|level/known:JPN 34 2025
-5|level/known:JPN 34 since-2025
-3|level/known:JPN 3E+1
-3|level/known:JPN 3E+1 2025
-3|level/known:JPN 3E+1 since-2025
-14|level/known:JPN 4
-8|level/known:JPN 4 2009
-16|level/known:JPN 4 2025
10|level/known:JPN 4 2026
-5|level/known:JPN 4 since-2025
-8|level/known:JPN 4 to-2013
-7|level/known:JPN 4.5
-5|level/known:JPN 4.5 2025
-7|level/known:JPN 4.5 since-2025
-7|level/known:JPN 4.7
-3|level/known:JPN 4.7 2013
-4|level/known:JPN 4.7 to-2013
-7|level/known:JPN 4.9-16.9
-7|level/known:JPN 4.9-16.9 2024
-7|level/known:JPN 4.9-16.9 to-2024
6|level/known:JPN 5 2025
5|level/known:JPN 5 since-2025
-5|level/known:JPN 5 to-1999
-5|level/known:JPN 5.2
-5|level/known:JPN 5.2 1979
-5|level/known:JPN 5.2 to-1999
-9|level/known:JPN 5.3
-9|level/known:JPN 5.3 2025
-9|level/known:JPN 5.3 since-2025
-4|level/known:JPN 5.4
-4|level/known:JPN 5.4 2025
-4|level/known:JPN 5.4 since-2025
-21|level/known:JPN 5.5
-5|level/known:JPN 5.5 1981
-14|level/known:JPN 5.5 2026
-14|level/known:JPN 5.5 since-2025
-7|level/known:JPN 5.5 to-1999
-13|level/known:JPN 5.6
-13|level/known:JPN 5.6 to-1999
-4|level/known:JPN 5.9
-14|level/known:JPN 6
-8|level/known:JPN 6 1976
-3|level/known:JPN 6 2025
-3|level/known:JPN 6 since-2025
-12|level/known:JPN 6 to-1999
-4|level/known:JPN 6.1
-3|level/known:JPN 6.1 1982
-4|level/known:JPN 6.1 to-1999
-23|level/known:JPN 6.3
-15|level/known:JPN 6.3 1982
-3|level/known:JPN 6.3 2025
-4|level/known:JPN 6.3 2026
-8|level/known:JPN 6.3 since-2025
-15|level/known:JPN 6.3 to-1999
-15|level/known:JPN 6.5
-8|level/known:JPN 6.5 1982
-4|level/known:JPN 6.5 1986
-15|level/known:JPN 6.5 to-1999
-15|level/known:JPN 6.6
-15|level/known:JPN 6.6 1985
-15|level/known:JPN 6.6 to-1999
-16|level/known:JPN 6.8
-16|level/known:JPN 6.8 1983
-16|level/known:JPN 6.8 to-1999
-3|level/known:JPN 7
-11|level/known:JPN 8
-11|level/known:JPN 8 2022
-11|level/known:JPN 8 to-2024
-6|level/known:JPN since-2025
-16|level/known:JPN to-1999
17|level/known:JPN to-2021
-16|level/known:JPN to-2024
-7|level/known:KEN 0.2
-7|level/known:KEN 0.2 2024
-7|level/known:KEN 0.2 to-2024
6|level/known:KEN 4.7
6|level/known:KEN 4.7 2025
6|level/known:KEN 4.7 since-2025
4|level/known:KEN since-2025
-7|level/known:KEN to-2024
-3|level/known:KGZ 6.7
-3|level/known:KGZ 6.7 2025
-3|level/known:KGZ 6.7 since-2025
-9|level/known:KHM 1.1
-9|level/known:KHM 1.1 2025
-9|level/known:KHM 1.1 since-2025
-14|level/known:KHM 1.4
-14|level/known:KHM 1.4 2025
-14|level/known:KHM 1.4 since-2025
6|level/known:KHM 2
6|level/known:KHM 2 2025
6|level/known:KHM 2 since-2025
3|level/known:KHM 2.1
3|level/known:KHM 2.1 2025
3|level/known:KHM 2.1 since-2025
4|level/known:KHM 2.2
4|level/known:KHM 2.2 2025
4|level/known:KHM 2.2 since-2025
-6|level/known:KHM since-2025
-13|level/known:KOR 0.9
-12|level/known:KOR 0.9 2019
-13|level/known:KOR 0.9 to-2021
-34|level/known:KOR 1
-9|level/known:KOR 1 2022
-23|level/known:KOR 1 2025
-24|level/known:KOR 1 since-2025
-9|level/known:KOR 1 to-2024
-4|level/known:KOR 1.07
-4|level/known:KOR 1.07 2022
-4|level/known:KOR 1.07 to-2024
-3|level/known:KOR 1.1
-14|level/known:KOR 1.19
-14|level/known:KOR 1.19 2023
-14|level/known:KOR 1.19 to-2024
-11|level/known:KOR 1.2
-8|level/known:KOR 1.2 2023
-9|level/known:KOR 1.2 to-2024
-11|level/known:KOR 1.26
-11|level/known:KOR 1.26 2024
-11|level/known:KOR 1.26 to-2024
-43|level/known:KOR 1.3
-16|level/known:KOR 1.3 2019
-20|level/known:KOR 1.3 2024
-4|level/known:KOR 1.3 2026
-6|level/known:KOR 1.3 since-2025
-16|level/known:KOR 1.3 to-2021
-21|level/known:KOR 1.3 to-2024
-8|level/known:KOR 1.4
-4|level/known:KOR 1.4 2025
-4|level/known:KOR 1.4 2026
-8|level/known:KOR 1.4 since-2025
-7|level/known:KOR 1.5
-3|level/known:KOR 1.5 2025
-5|level/known:KOR 1.5 since-2025
-9|level/known:KOR 1.6
-3|level/known:KOR 1.6 2023
-5|level/known:KOR 1.6 2025
-5|level/known:KOR 1.6 since-2025
-4|level/known:KOR 1.6 to-2024
-5|level/known:KOR 1.7
-25|level/known:KOR 1.8
-10|level/known:KOR 1.8 2023
-15|level/known:KOR 1.8 2025
-15|level/known:KOR 1.8 since-2025
-10|level/known:KOR 1.8 to-2024
-16|level/known:KOR 1.9
-3|level/known:KOR 1.9 2025
-12|level/known:KOR 1.9 2026
-15|level/known:KOR 1.9 since-2025
-23|level/known:KOR 1E+1
-23|level/known:KOR 1E+1 2026
-23|level/known:KOR 1E+1 since-2025
-29|level/known:KOR 2
-10|level/known:KOR 2 2023
-10|level/known:KOR 2 2025
-8|level/known:KOR 2 2026
-18|level/known:KOR 2 since-2025
-10|level/known:KOR 2 to-2024
-13|level/known:KOR 2.1
-5|level/known:KOR 2.1 2025
-6|level/known:KOR 2.1 2026
-11|level/known:KOR 2.1 since-2025
37|level/known:KOR 2.3
35|level/known:KOR 2.3 2025
36|level/known:KOR 2.3 since-2025
30|level/known:KOR 2.32
20|level/known:KOR 2.32 2025
10|level/known:KOR 2.32 2026
30|level/known:KOR 2.32 since-2025
27|level/known:KOR 2.4
4|level/known:KOR 2.4 2017
3|level/known:KOR 2.4 2024
-4|level/known:KOR 2.4 2025
25|level/known:KOR 2.4 2026
21|level/known:KOR 2.4 since-2025
5|level/known:KOR 2.4 to-2021
16|level/known:KOR 2.42
9|level/known:KOR 2.42 2025
7|level/known:KOR 2.42 2026
16|level/known:KOR 2.42 since-2025
-4|level/known:KOR 2.45
-4|level/known:KOR 2.45 2025
-4|level/known:KOR 2.45 since-2025
53|level/known:KOR 2.5
14|level/known:KOR 2.5 2019
10|level/known:KOR 2.5 2023
20|level/known:KOR 2.5 2024
-4|level/known:KOR 2.5 2025
14|level/known:KOR 2.5 2026
11|level/known:KOR 2.5 since-2025
14|level/known:KOR 2.5 to-2021
30|level/known:KOR 2.5 to-2024
14|level/known:KOR 2.55
13|level/known:KOR 2.55 2026
13|level/known:KOR 2.55 since-2025
35|level/known:KOR 2.6
20|level/known:KOR 2.6 2025
7|level/known:KOR 2.6 2026
28|level/known:KOR 2.6 since-2025
6|level/known:KOR 2.6 to-2021
27|level/known:KOR 2.7
4|level/known:KOR 2.7 2003
21|level/known:KOR 2.7 2023
4|level/known:KOR 2.7 to-2013
22|level/known:KOR 2.7 to-2024
36|level/known:KOR 2.8
16|level/known:KOR 2.8 2024
26|level/known:KOR 2.8 2025
-7|level/known:KOR 2.8 2026
19|level/known:KOR 2.8 since-2025
17|level/known:KOR 2.8 to-2024
7|level/known:KOR 2.9
7|level/known:KOR 2.9 2025
7|level/known:KOR 2.9 since-2025
-20|level/known:KOR 22
-20|level/known:KOR 22 2025
-20|level/known:KOR 22 since-2025
-5|level/known:KOR 24
-5|level/known:KOR 24 2025
-5|level/known:KOR 24 since-2025
-4|level/known:KOR 2E+1
-4|level/known:KOR 2E+1 2026
-4|level/known:KOR 2E+1 since-2025
6|level/known:KOR 3
6|level/known:KOR 3 2026
8|level/known:KOR 3 since-2025
-3|level/known:KOR 3.1
-6|level/known:KOR 3.2
-6|level/known:KOR 3.2 2025
-6|level/known:KOR 3.2 since-2025
-25|level/known:KOR 3.5
-25|level/known:KOR 3.5 2025
-25|level/known:KOR 3.5 since-2025
-4|level/known:KOR 3.6
25|level/known:KOR 4
25|level/known:KOR 4 2024
25|level/known:KOR 4 to-2024
6|level/known:KOR 4.4
6|level/known:KOR 4.4 2025
6|level/known:KOR 4.4 since-2025
-17|level/known:KOR 4.7
-16|level/known:KOR 4.7 2026
-17|level/known:KOR 4.7 since-2025
-4|level/known:KOR 4.8
-4|level/known:KOR 4.8 2026
-4|level/known:KOR 4.8 since-2025
7|level/known:KOR 5
4|level/known:KOR 5 2026
7|level/known:KOR 5 since-2025
21|level/known:KOR 6
7|level/known:KOR 6 2024
12|level/known:KOR 6 2025
12|level/known:KOR 6 since-2025
7|level/known:KOR 6 to-2024
-18|level/known:KOR 6.5
-16|level/known:KOR 6.5 2026
-18|level/known:KOR 6.5 since-2025
-5|level/known:KOR 7
-40|level/known:KOR since-2025
3|level/known:KOR to-2013
-12|level/known:KOR to-2021
-5|level/known:KOR to-2024
-5|level/known:KWT 4.5
-5|level/known:KWT 4.5 2026
-5|level/known:KWT 4.5 since-2025
8|level/known:KWT 4.8
7|level/known:KWT 4.8 2025
8|level/known:KWT 4.8 since-2025
-4|level/known:KWT 5.6
-4|level/known:KWT 5.6 2025
-4|level/known:KWT 5.6 since-2025
5|level/known:LAO 0.3
5|level/known:LAO 0.3 2025
5|level/known:LAO 0.3 since-2025
-3|level/known:LAO 1.2
-3|level/known:LAO 1.2 2024
-3|level/known:LAO 1.2 to-2024
-8|level/known:LAO 1.9
-8|level/known:LAO 1.9 2026
-8|level/known:LAO 1.9 since-2025
-3|level/known:LAO since-2025
-4|level/known:LAO to-2024
18|level/known:LBN 1.9
18|level/known:LBN 1.9 2025
18|level/known:LBN 1.9 since-2025
-10|level/known:LBN 6.8
-10|level/known:LBN 6.8 2025
-10|level/known:LBN 6.8 since-2025
-28|level/known:LBN 8.8
-28|level/known:LBN 8.8 2025
-28|level/known:LBN 8.8 since-2025
-19|level/known:LBN since-2025
-6|level/known:LBY 1.4
-6|level/known:LBY 1.4 2011
-6|level/known:LBY 1.4 to-2013
-6|level/known:LBY to-2013
-4|level/known:LKA 1.6
-4|level/known:LKA 1.6 2025
-4|level/known:LKA 1.6 since-2025
15|level/known:LKA 3.9
15|level/known:LKA 3.9 2025
15|level/known:LKA 3.9 since-2025
11|level/known:LKA since-2025
4|level/known:LSO 1.4
4|level/known:LSO 1.4 2024
4|level/known:LSO 1.4 to-2024
3|level/known:LSO to-2024
3|level/known:LTU 0.8
9|level/known:LTU 0.9
-6|level/known:LTU 0.9 2014
14|level/known:LTU 0.9 2025
14|level/known:LTU 0.9 since-2025
-6|level/known:LTU 0.9 to-2021
-3|level/known:LTU 2
-4|level/known:LTU 2.4
-4|level/known:LTU 2.4 2025
-4|level/known:LTU 2.4 since-2025
3|level/known:LTU 2.47
3|level/known:LTU 2.47 2023
3|level/known:LTU 2.47 to-2024
16|level/known:LTU 2.5
17|level/known:LTU 2.5 2023
17|level/known:LTU 2.5 to-2024
26|level/known:LTU 2.52
26|level/known:LTU 2.52 2023
26|level/known:LTU 2.52 to-2024
-5|level/known:LTU 2.7
-5|level/known:LTU 2.7 2023
-5|level/known:LTU 2.7 to-2024
5|level/known:LTU 2.9
5|level/known:LTU 2.9 2025
5|level/known:LTU 2.9 since-2025
17|level/known:LTU 3
20|level/known:LTU 3 2025
20|level/known:LTU 3 since-2025
-40|level/known:LTU 3-4
-40|level/known:LTU 3-4 2022
-40|level/known:LTU 3-4 to-2024
-3|level/known:LTU 3.2
-3|level/known:LTU 3.2 2025
-3|level/known:LTU 3.2 since-2025
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
-8|level/known:LTU 3.9 2023
4|level/known:LTU 3.9 2025
4|level/known:LTU 3.9 since-2025
-8|level/known:LTU 3.9 to-2024
40|level/known:LTU 4
39|level/known:LTU 4 2025
40|level/known:LTU 4 since-2025
-10|level/known:LTU 4.3
-10|level/known:LTU 4.3 2026
-10|level/known:LTU 4.3 since-2025
-10|level/known:LTU 4.48
-10|level/known:LTU 4.48 2025
-10|level/known:LTU 4.48 since-2025
-3|level/known:LTU 4.8
-3|level/known:LTU 4.8 since-2025
-29|level/known:LTU 5
-40|level/known:LTU 5 2025
11|level/known:LTU 5 2026
-29|level/known:LTU 5 since-2025
-9|level/known:LTU 5.1
-9|level/known:LTU 5.1 2026
-9|level/known:LTU 5.1 since-2025
21|level/known:LTU 5.3
19|level/known:LTU 5.3 2026
21|level/known:LTU 5.3 since-2025
16|level/known:LTU 5.38
16|level/known:LTU 5.38 2025
16|level/known:LTU 5.38 since-2025
4|level/known:LTU 5.4
-12|level/known:LTU 5.4 2025
16|level/known:LTU 5.4 2026
4|level/known:LTU 5.4 since-2025
23|level/known:LTU since-2025
-4|level/known:LTU to-2021
-17|level/known:LTU to-2024
3|level/known:LUX 0.4
3|level/known:LUX 0.4 2017
3|level/known:LUX 0.4 to-2021
5|level/known:LUX 0.7
5|level/known:LUX 0.7 2023
5|level/known:LUX 0.7 to-2024
5|level/known:LUX 1
4|level/known:LUX 1 1978
4|level/known:LUX 1 to-1999
4|level/known:LUX 1.2
4|level/known:LUX 1.2 2025
4|level/known:LUX 1.2 since-2025
-6|level/known:LUX 1.29
-6|level/known:LUX 1.29 2025
-6|level/known:LUX 1.29 since-2025
-3|level/known:LUX 1.3
-3|level/known:LUX 1.3 2025
-3|level/known:LUX 1.3 since-2025
-5|level/known:LUX 1.31
-5|level/known:LUX 1.31 2023
-5|level/known:LUX 1.31 to-2024
-23|level/known:LUX 1.5
-23|level/known:LUX 1.5 2024
-23|level/known:LUX 1.5 to-2024
-3|level/known:LUX 2.2
-3|level/known:LUX 2.2 2025
-3|level/known:LUX 2.2 since-2025
-9|level/known:LUX since-2025
3|level/known:LUX to-2021
-26|level/known:LUX to-2024
13|level/known:LVA 0.9
7|level/known:LVA 0.9 2014
6|level/known:LVA 0.9 2025
6|level/known:LVA 0.9 since-2025
7|level/known:LVA 0.9 to-2021
3|level/known:LVA 1
3|level/known:LVA 1 to-2021
3|level/known:LVA 1.2
5|level/known:LVA 1.2 2002
4|level/known:LVA 1.2 to-2013
-4|level/known:LVA 1.3
-4|level/known:LVA 1.3 2025
-4|level/known:LVA 1.3 since-2025
3|level/known:LVA 1.4
3|level/known:LVA 1.4 2016
3|level/known:LVA 1.4 to-2021
9|level/known:LVA 1.7
9|level/known:LVA 1.7 2025
9|level/known:LVA 1.7 since-2025
-11|level/known:LVA 1.8
-11|level/known:LVA 1.8 2006
-11|level/known:LVA 1.8 to-2013
-4|level/known:LVA 2
-10|level/known:LVA 2 2002
7|level/known:LVA 2 2025
7|level/known:LVA 2 since-2025
-10|level/known:LVA 2 to-2013
-8|level/known:LVA 3
-8|level/known:LVA 3 2025
-8|level/known:LVA 3 since-2025
7|level/known:LVA 3.2
7|level/known:LVA 3.2 2025
7|level/known:LVA 3.2 since-2025
-3|level/known:LVA 3.22
-3|level/known:LVA 3.22 2025
-3|level/known:LVA 3.22 since-2025
-5|level/known:LVA 3.5
-5|level/known:LVA 3.5 2026
-5|level/known:LVA 3.5 since-2025
-3|level/known:LVA 3.68
-3|level/known:LVA 3.68 2025
-3|level/known:LVA 3.68 since-2025
9|level/known:LVA 3.73
9|level/known:LVA 3.73 2025
9|level/known:LVA 3.73 since-2025
-16|level/known:LVA 4
-16|level/known:LVA 4 2025
-16|level/known:LVA 4 since-2025
-13|level/known:LVA 4.48
-13|level/known:LVA 4.48 2025
-13|level/known:LVA 4.48 since-2025
15|level/known:LVA 4.9
15|level/known:LVA 4.9 2026
15|level/known:LVA 4.9 since-2025
3|level/known:LVA 5 2025
-4|level/known:LVA 5 2026
-4|level/known:LVA 5.38
-4|level/known:LVA 5.38 2025
-4|level/known:LVA 5.38 since-2025
-4|level/known:LVA 5.4
-3|level/known:LVA 5.4 2026
-4|level/known:LVA 5.4 since-2025
-14|level/known:LVA since-2025
-18|level/known:LVA to-2013
10|level/known:LVA to-2021
-10|level/known:MAR 1.3
-10|level/known:MAR 1.3 2025
-10|level/known:MAR 1.3 since-2025
-3|level/known:MAR 2.6
-3|level/known:MAR 2.6 2025
-3|level/known:MAR 2.6 since-2025
-20|level/known:MAR since-2025
3|level/known:MDA 0.6
9|level/known:MDA 0.8
9|level/known:MDA 0.8 2025
9|level/known:MDA 0.8 since-2025
6|level/known:MDA since-2025
9|level/known:MDV 1.6
9|level/known:MDV 1.6 2025
9|level/known:MDV 1.6 since-2025
22|level/known:MDV 1.7
22|level/known:MDV 1.7 2024
22|level/known:MDV 1.7 to-2024
5|level/known:MDV 2.3
5|level/known:MDV 2.3 2025
5|level/known:MDV 2.3 since-2025
14|level/known:MDV since-2025
22|level/known:MDV to-2024
-6|level/known:MEX 6.8
-6|level/known:MEX 6.8 2025
-6|level/known:MEX 6.8 since-2025
-3|level/known:MEX since-2025
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
4|level/known:MKD since-2025
15|level/known:MKD to-2024
-3|level/known:MLT 0.4
-3|level/known:MLT 0.4 2025
-3|level/known:MLT 0.4 since-2025
29|level/known:MLT 0.5
29|level/known:MLT 0.5 2025
29|level/known:MLT 0.5 since-2025
13|level/known:MLT 0.9
13|level/known:MLT 0.9 2025
13|level/known:MLT 0.9 since-2025
-4|level/known:MLT 1.4
-4|level/known:MLT 1.4 2025
-4|level/known:MLT 1.4 since-2025
32|level/known:MLT since-2025
-4|level/known:MMR 1.2
-4|level/known:MMR 1.2 2025
-4|level/known:MMR 1.2 since-2025
17|level/known:MMR 6.8
17|level/known:MMR 6.8 2025
17|level/known:MMR 6.8 since-2025
20|level/known:MMR 7
20|level/known:MMR 7 2025
20|level/known:MMR 7 since-2025
32|level/known:MMR since-2025
18|level/known:MNE 2
18|level/known:MNE 2 2025
18|level/known:MNE 2 since-2025
-7|level/known:MNE 2.1
-7|level/known:MNE 2.1 2025
-7|level/known:MNE 2.1 since-2025
9|level/known:MNE since-2025
14|level/known:MNG 0.6
14|level/known:MNG 0.6 2025
14|level/known:MNG 0.6 since-2025
10|level/known:MNG 0.9
10|level/known:MNG 0.9 2025
10|level/known:MNG 0.9 since-2025
-19|level/known:MNG 1.2
-19|level/known:MNG 1.2 2025
-19|level/known:MNG 1.2 since-2025
5|level/known:MNG since-2025
5|level/known:MRT 2.6
5|level/known:MRT 2.6 2025
5|level/known:MRT 2.6 since-2025
4|level/known:MRT since-2025
3|level/known:MWI 0.8
3|level/known:MWI 0.8 2025
3|level/known:MWI 0.8 since-2025
4|level/known:MWI since-2025
-6|level/known:MYS 0.8
-5|level/known:MYS 0.8 2026
-6|level/known:MYS 0.8 since-2025
34|level/known:MYS 0.9
34|level/known:MYS 0.9 2026
34|level/known:MYS 0.9 since-2025
37|level/known:MYS 1
10|level/known:MYS 1 2024
12|level/known:MYS 1 2025
15|level/known:MYS 1 2026
27|level/known:MYS 1 since-2025
10|level/known:MYS 1 to-2024
-3|level/known:MYS 1.1
-3|level/known:MYS 1.1 2026
-3|level/known:MYS 1.1 since-2025
-21|level/known:MYS 1.2
-21|level/known:MYS 1.2 2026
-21|level/known:MYS 1.2 since-2025
3|level/known:MYS 1.6 1999
-5|level/known:MYS 1.6 2025
-5|level/known:MYS 1.6 since-2025
3|level/known:MYS 1.6 to-1999
-6|level/known:MYS 1.9
-6|level/known:MYS 1.9 2026
-6|level/known:MYS 1.9 since-2025
-11|level/known:MYS 2
-10|level/known:MYS 2 2024
-10|level/known:MYS 2 to-2024
16|level/known:MYS since-2025
7|level/known:MYS to-1999
3|level/known:NAM 2.4
3|level/known:NAM 2.4 2026
3|level/known:NAM 2.4 since-2025
-3|level/known:NAM 2.6
-3|level/known:NAM 2.6 2025
-3|level/known:NAM 2.6 since-2025
-3|level/known:NAM since-2025
-3|level/known:NATO 0.2
-12|level/known:NATO 0.9
-4|level/known:NATO 0.9 1980
-4|level/known:NATO 0.9 2025
-4|level/known:NATO 0.9 since-2025
-6|level/known:NATO 0.9 to-1999
-4|level/known:NATO 0.95
-3|level/known:NATO 0.95 2022
-3|level/known:NATO 0.95 to-2024
-14|level/known:NATO 1
-3|level/known:NATO 1 1977
-3|level/known:NATO 1 2022
-3|level/known:NATO 1 2023
-3|level/known:NATO 1 since-2025
-4|level/known:NATO 1 to-1999
-6|level/known:NATO 1 to-2024
-4|level/known:NATO 1.09
-3|level/known:NATO 1.09 2022
-4|level/known:NATO 1.09 to-2024
-6|level/known:NATO 1.1
-5|level/known:NATO 1.1 to-2024
-3|level/known:NATO 1.13
-3|level/known:NATO 1.13 2018
-3|level/known:NATO 1.13 to-2021
-7|level/known:NATO 1.2
-4|level/known:NATO 1.2 2025
-4|level/known:NATO 1.2 since-2025
-14|level/known:NATO 1.24
-3|level/known:NATO 1.24 2021
-8|level/known:NATO 1.24 2023
-3|level/known:NATO 1.24 to-2021
-9|level/known:NATO 1.24 to-2024
-13|level/known:NATO 1.3
-5|level/known:NATO 1.3 2024
-3|level/known:NATO 1.3 since-2025
-3|level/known:NATO 1.3 to-2021
-8|level/known:NATO 1.3 to-2024
-8|level/known:NATO 1.36
-8|level/known:NATO 1.36 2019
-8|level/known:NATO 1.36 to-2021
-12|level/known:NATO 1.37
-4|level/known:NATO 1.37 2024
-8|level/known:NATO 1.37 2025
-8|level/known:NATO 1.37 since-2025
-4|level/known:NATO 1.37 to-2024
9|level/known:NATO 1.4
-12|level/known:NATO 1.4 2024
21|level/known:NATO 1.4 2025
3|level/known:NATO 1.4 2026
24|level/known:NATO 1.4 since-2025
-14|level/known:NATO 1.4 to-2024
-9|level/known:NATO 1.42
-8|level/known:NATO 1.42 2019
-8|level/known:NATO 1.42 to-2021
20|level/known:NATO 1.43
14|level/known:NATO 1.43 2024
6|level/known:NATO 1.43 2025
6|level/known:NATO 1.43 since-2025
14|level/known:NATO 1.43 to-2024
-5|level/known:NATO 1.45
-5|level/known:NATO 1.45 2025
-5|level/known:NATO 1.45 since-2025
33|level/known:NATO 1.47
38|level/known:NATO 1.47 2024
-5|level/known:NATO 1.47 2026
-6|level/known:NATO 1.47 since-2025
38|level/known:NATO 1.47 to-2024
-33|level/known:NATO 1.5
-3|level/known:NATO 1.5 1986
-18|level/known:NATO 1.5 2025
-5|level/known:NATO 1.5 2026
-22|level/known:NATO 1.5 since-2025
-4|level/known:NATO 1.5 to-1999
-4|level/known:NATO 1.5 to-2024
-3|level/known:NATO 1.53
-3|level/known:NATO 1.53 2022
-3|level/known:NATO 1.53 to-2024
-7|level/known:NATO 1.57
-7|level/known:NATO 1.57 2025
-7|level/known:NATO 1.57 since-2025
-5|level/known:NATO 1.58
-5|level/known:NATO 1.58 2025
-5|level/known:NATO 1.58 since-2025
-3|level/known:NATO 1.6
-3|level/known:NATO 1.6 1985
6|level/known:NATO 1.6 2014
-3|level/known:NATO 1.6 2023
-3|level/known:NATO 1.6 since-2025
-3|level/known:NATO 1.6 to-1999
8|level/known:NATO 1.6 to-2021
-6|level/known:NATO 1.6 to-2024
23|level/known:NATO 1.66
23|level/known:NATO 1.66 2025
23|level/known:NATO 1.66 since-2025
17|level/known:NATO 1.7
27|level/known:NATO 1.7 2020
8|level/known:NATO 1.7 2022
-10|level/known:NATO 1.7 2025
-5|level/known:NATO 1.7 2026
-14|level/known:NATO 1.7 since-2025
26|level/known:NATO 1.7 to-2021
7|level/known:NATO 1.7 to-2024
3|level/known:NATO 1.8
11|level/known:NATO 1.8 2006
-3|level/known:NATO 1.8 2025
-3|level/known:NATO 1.8 since-2025
11|level/known:NATO 1.8 to-2013
4|level/known:NATO 1.9
6|level/known:NATO 1.9 2001
-6|level/known:NATO 1.9 2024
9|level/known:NATO 1.9 2025
-4|level/known:NATO 1.9 2026
5|level/known:NATO 1.9 since-2025
6|level/known:NATO 1.9 to-2013
-7|level/known:NATO 1.9 to-2024
-4|level/known:NATO 1E+1
-4|level/known:NATO 1E+1 2026
-4|level/known:NATO 1E+1 since-2025
30|level/known:NATO 2
-19|level/known:NATO 2 1979
28|level/known:NATO 2 2002
-7|level/known:NATO 2 2012
-4|level/known:NATO 2 2013
-5|level/known:NATO 2 2014
-3|level/known:NATO 2 2017
7|level/known:NATO 2 2019
-38|level/known:NATO 2 2022
10|level/known:NATO 2 2023
21|level/known:NATO 2 2024
11|level/known:NATO 2 2025
32|level/known:NATO 2 2026
43|level/known:NATO 2 since-2025
-21|level/known:NATO 2 to-1999
16|level/known:NATO 2 to-2013
-7|level/known:NATO 2 to-2024
-4|level/known:NATO 2.01
-3|level/known:NATO 2.01 2024
-3|level/known:NATO 2.01 to-2024
40|level/known:NATO 2.02
19|level/known:NATO 2.02 2024
21|level/known:NATO 2.02 2025
21|level/known:NATO 2.02 since-2025
19|level/known:NATO 2.02 to-2024
-9|level/known:NATO 2.07
-8|level/known:NATO 2.07 2024
-9|level/known:NATO 2.07 to-2024
-12|level/known:NATO 2.1
-6|level/known:NATO 2.1 2025
-4|level/known:NATO 2.1 2026
-9|level/known:NATO 2.1 since-2025
-7|level/known:NATO 2.16
-7|level/known:NATO 2.16 2017
-7|level/known:NATO 2.16 to-2021
5|level/known:NATO 2.2
-14|level/known:NATO 2.2 2017
26|level/known:NATO 2.2 2025
-3|level/known:NATO 2.2 2026
23|level/known:NATO 2.2 since-2025
-14|level/known:NATO 2.2 to-2021
-4|level/known:NATO 2.2 to-2024
13|level/known:NATO 2.3
11|level/known:NATO 2.3 1999
-13|level/known:NATO 2.3 2022
15|level/known:NATO 2.3 2025
3|level/known:NATO 2.3 2026
17|level/known:NATO 2.3 since-2025
11|level/known:NATO 2.3 to-1999
-15|level/known:NATO 2.3 to-2024
-3|level/known:NATO 2.33
-3|level/known:NATO 2.33 2025
-3|level/known:NATO 2.33 since-2025
9|level/known:NATO 2.4
-12|level/known:NATO 2.4 2025
24|level/known:NATO 2.4 2026
12|level/known:NATO 2.4 since-2025
14|level/known:NATO 2.5
-10|level/known:NATO 2.5 2023
-44|level/known:NATO 2.5 2025
70|level/known:NATO 2.5 2026
26|level/known:NATO 2.5 since-2025
-11|level/known:NATO 2.5 to-2024
-25|level/known:NATO 2.52
-25|level/known:NATO 2.52 2023
-25|level/known:NATO 2.52 to-2024
6|level/known:NATO 2.54
-3|level/known:NATO 2.6
20|level/known:NATO 2.7
20|level/known:NATO 2.7 2025
4|level/known:NATO 2.7 2027
23|level/known:NATO 2.7 since-2025
-13|level/known:NATO 2.8
-6|level/known:NATO 2.8 2025
-6|level/known:NATO 2.8 2026
-12|level/known:NATO 2.8 since-2025
-4|level/known:NATO 2.9
-14|level/known:NATO 3
12|level/known:NATO 3 1986
10|level/known:NATO 3 1988
-26|level/known:NATO 3 2025
-9|level/known:NATO 3 2026
-35|level/known:NATO 3 since-2025
26|level/known:NATO 3 to-1999
-4|level/known:NATO 3 to-2024
42|level/known:NATO 3-4
42|level/known:NATO 3-4 2022
42|level/known:NATO 3-4 to-2024
-3|level/known:NATO 3.1
-5|level/known:NATO 3.2
-3|level/known:NATO 3.2 since-2025
47|level/known:NATO 3.3
-3|level/known:NATO 3.3 1980
31|level/known:NATO 3.3 1986
18|level/known:NATO 3.3 1987
25|level/known:NATO 3.3 1988
-3|level/known:NATO 3.3 2002
-8|level/known:NATO 3.3 2016
-3|level/known:NATO 3.3 2024
-7|level/known:NATO 3.3 2025
-8|level/known:NATO 3.3 since-2025
69|level/known:NATO 3.3 to-1999
-3|level/known:NATO 3.3 to-2013
-9|level/known:NATO 3.3 to-2021
-3|level/known:NATO 3.3 to-2024
3|level/known:NATO 3.4
17|level/known:NATO 3.4 1982
-11|level/known:NATO 3.4 2025
-12|level/known:NATO 3.4 since-2025
15|level/known:NATO 3.4 to-1999
11|level/known:NATO 3.5
24|level/known:NATO 3.5 1980
-6|level/known:NATO 3.5 2024
-5|level/known:NATO 3.5 2025
3|level/known:NATO 3.5 2026
-3|level/known:NATO 3.5 since-2025
24|level/known:NATO 3.5 to-1999
-8|level/known:NATO 3.5 to-2024
18|level/known:NATO 3.6
21|level/known:NATO 3.6 2025
20|level/known:NATO 3.6 since-2025
-3|level/known:NATO 3.7
-5|level/known:NATO 3.9
-4|level/known:NATO 3.9 2025
-4|level/known:NATO 3.9 since-2025
-11|level/known:NATO 4
-9|level/known:NATO 4 1992
36|level/known:NATO 4 2023
-10|level/known:NATO 4 2024
-20|level/known:NATO 4 2025
-20|level/known:NATO 4 since-2025
-15|level/known:NATO 4 to-1999
26|level/known:NATO 4 to-2024
-8|level/known:NATO 4.1
-7|level/known:NATO 4.1 2025
-7|level/known:NATO 4.1 since-2025
-6|level/known:NATO 4.4
-4|level/known:NATO 4.4 2024
-4|level/known:NATO 4.4 to-2024
-10|level/known:NATO 4.5
-7|level/known:NATO 4.5 2026
-9|level/known:NATO 4.5 since-2025
-8|level/known:NATO 4.7
-4|level/known:NATO 4.7 1979
-3|level/known:NATO 4.7 2025
-4|level/known:NATO 4.7 since-2025
-4|level/known:NATO 4.7 to-1999
-4|level/known:NATO 4.8
-4|level/known:NATO 4.8 2025
-4|level/known:NATO 4.8 since-2025
10|level/known:NATO 5
-6|level/known:NATO 5 1980
-10|level/known:NATO 5 1988
34|level/known:NATO 5 2025
-3|level/known:NATO 5 2026
31|level/known:NATO 5 since-2025
-21|level/known:NATO 5 to-1999
-5|level/known:NATO 6
-3|level/known:NATO 6 since-2025
-3|level/known:NATO 6.5
-6|level/known:NATO 6.7
-6|level/known:NATO 6.7 2026
-6|level/known:NATO 6.7 since-2025
-5|level/known:NATO 7
-4|level/known:NATO 7 2025
-4|level/known:NATO 7 since-2025
-13|level/known:NATO 8
-11|level/known:NATO 8 2025
-11|level/known:NATO 8 since-2025
-27|level/known:NATO since-2025
46|level/known:NATO to-1999
16|level/known:NATO to-2013
-37|level/known:NATO to-2021
-61|level/known:NATO to-2024
-22|level/known:NIC 1.6
-22|level/known:NIC 1.6 2025
-22|level/known:NIC 1.6 since-2025
-19|level/known:NIC since-2025
8|level/known:NLD 1.2
8|level/known:NLD 1.2 2025
8|level/known:NLD 1.2 since-2025
3|level/known:NLD 1.3 2024
-3|level/known:NLD 1.3 2025
-3|level/known:NLD 1.3 since-2025
3|level/known:NLD 1.3 to-2024
-3|level/known:NLD 1.6
-3|level/known:NLD 1.6 2024
-3|level/known:NLD 1.6 to-2024
8|level/known:NLD 1.9
8|level/known:NLD 1.9 2025
8|level/known:NLD 1.9 since-2025
5|level/known:NLD 2.05
4|level/known:NLD 2.05 2025
4|level/known:NLD 2.05 since-2025
27|level/known:NLD 2.2
27|level/known:NLD 2.2 2025
27|level/known:NLD 2.2 since-2025
8|level/known:NLD 2.5
8|level/known:NLD 2.5 2025
8|level/known:NLD 2.5 since-2025
-17|level/known:NLD 3.4
-17|level/known:NLD 3.4 2025
-17|level/known:NLD 3.4 since-2025
-36|level/known:NLD 3.6
-36|level/known:NLD 3.6 2025
-36|level/known:NLD 3.6 since-2025
13|level/known:NOR 1.5
12|level/known:NOR 1.5 2025
13|level/known:NOR 1.5 since-2025
6|level/known:NOR 1.6
6|level/known:NOR 1.6 2018
6|level/known:NOR 1.6 to-2021
7|level/known:NOR 1.8
7|level/known:NOR 1.8 2024
7|level/known:NOR 1.8 to-2024
-6|level/known:NOR 2
-6|level/known:NOR 2 2025
-6|level/known:NOR 2 since-2025
14|level/known:NOR 2.2
5|level/known:NOR 2.2 2024
12|level/known:NOR 2.2 2025
9|level/known:NOR 2.2 since-2025
5|level/known:NOR 2.2 to-2024
-15|level/known:NOR 2.4
-15|level/known:NOR 2.4 2025
-15|level/known:NOR 2.4 since-2025
-14|level/known:NOR 2.5
-13|level/known:NOR 2.5 2025
-14|level/known:NOR 2.5 since-2025
-10|level/known:NOR 2.8
-10|level/known:NOR 2.8 2025
-10|level/known:NOR 2.8 since-2025
-13|level/known:NOR 2.9
-13|level/known:NOR 2.9 2026
-13|level/known:NOR 2.9 since-2025
-4|level/known:NOR 3
-4|level/known:NOR 3 2025
-4|level/known:NOR 3 since-2025
10|level/known:NOR 3.2
6|level/known:NOR 3.2 1990
4|level/known:NOR 3.2 2026
4|level/known:NOR 3.2 since-2025
6|level/known:NOR 3.2 to-1999
24|level/known:NOR 3.3
8|level/known:NOR 3.3 2025
17|level/known:NOR 3.3 2026
24|level/known:NOR 3.3 since-2025
5|level/known:NOR 3.4
5|level/known:NOR 3.4 2025
5|level/known:NOR 3.4 since-2025
-6|level/known:NOR since-2025
6|level/known:NOR to-1999
6|level/known:NOR to-2021
13|level/known:NOR to-2024
11|level/known:NPL 1
11|level/known:NPL 1 2025
11|level/known:NPL 1 since-2025
4|level/known:NPL 1.6
4|level/known:NPL 1.6 2025
4|level/known:NPL 1.6 since-2025
18|level/known:NPL since-2025
3|level/known:NRU 0.4
3|level/known:NRU 0.4 2025
3|level/known:NRU 0.4 since-2025
3|level/known:NRU since-2025
4|level/known:NZL 0.9
33|level/known:NZL 1
8|level/known:NZL 1 2024
21|level/known:NZL 1 2025
4|level/known:NZL 1 2026
25|level/known:NZL 1 since-2025
8|level/known:NZL 1 to-2024
4|level/known:NZL 1.1
4|level/known:NZL 1.1 2023
4|level/known:NZL 1.1 to-2024
-9|level/known:NZL 1.2
-14|level/known:NZL 1.2 2025
5|level/known:NZL 1.2 2026
-9|level/known:NZL 1.2 since-2025
39|level/known:NZL 1.3
5|level/known:NZL 1.3 2022
34|level/known:NZL 1.3 2026
34|level/known:NZL 1.3 since-2025
5|level/known:NZL 1.3 to-2024
-10|level/known:NZL 1.4
-10|level/known:NZL 1.4 2025
-10|level/known:NZL 1.4 since-2025
-5|level/known:NZL 1.5
-5|level/known:NZL 1.5 2026
-5|level/known:NZL 1.5 since-2025
-3|level/known:NZL 1.9
-5|level/known:NZL 1.9 2025
-5|level/known:NZL 1.9 since-2025
-67|level/known:NZL 2
-22|level/known:NZL 2 2024
-10|level/known:NZL 2 2025
-20|level/known:NZL 2 2026
-30|level/known:NZL 2 since-2025
-36|level/known:NZL 2 to-2024
-3|level/known:NZL since-2025
-18|level/known:NZL to-2024
-3|level/known:OMN 4.8
-3|level/known:OMN 4.8 since-2025
8|level/known:OMN 5.2
8|level/known:OMN 5.2 2025
8|level/known:OMN 5.2 since-2025
9|level/known:OMN 5.6
9|level/known:OMN 5.6 2025
9|level/known:OMN 5.6 since-2025
-5|level/known:OMN 7.3
-5|level/known:OMN 7.3 2025
-5|level/known:OMN 7.3 since-2025
10|level/known:OMN since-2025
-8|level/known:PAK 1.7
-6|level/known:PAK 1.7 2025
-6|level/known:PAK 1.7 since-2025
-3|level/known:PAK 1.7 to-2024
4|level/known:PAK 1.8
4|level/known:PAK 1.8 2024
4|level/known:PAK 1.8 to-2024
-11|level/known:PAK 1.9
-8|level/known:PAK 1.9 2025
-10|level/known:PAK 1.9 since-2025
3|level/known:PAK 2.3
3|level/known:PAK 2.3 2025
3|level/known:PAK 2.3 since-2025
10|level/known:PAK 2.4
10|level/known:PAK 2.4 2025
10|level/known:PAK 2.4 since-2025
-43|level/known:PAK 6
-43|level/known:PAK 6 2025
-43|level/known:PAK 6 since-2025
21|level/known:PAK 6.5
21|level/known:PAK 6.5 2025
21|level/known:PAK 6.5 since-2025
-3|level/known:PAK 7
-3|level/known:PAK 7 2026
-3|level/known:PAK 7 since-2025
-24|level/known:PAK since-2025
4|level/known:PER 1
4|level/known:PER 1 2025
4|level/known:PER 1 since-2025
-4|level/known:PER 1.2
-4|level/known:PER 1.2 2025
-4|level/known:PER 1.2 since-2025
3|level/known:PER 1.3
3|level/known:PER 1.3 2025
3|level/known:PER 1.3 since-2025
-3|level/known:PER 3.4
-3|level/known:PER 3.4 2025
-3|level/known:PER 3.4 since-2025
-3|level/known:PER since-2025
18|level/known:PHL 0.6
18|level/known:PHL 0.6 2026
18|level/known:PHL 0.6 since-2025
-26|level/known:PHL 0.8
-25|level/known:PHL 0.8 2025
-26|level/known:PHL 0.8 since-2025
9|level/known:PHL 0.9
10|level/known:PHL 0.9 2024
10|level/known:PHL 0.9 to-2024
20|level/known:PHL 1
-8|level/known:PHL 1 1987
10|level/known:PHL 1 2024
5|level/known:PHL 1 2025
12|level/known:PHL 1 2026
16|level/known:PHL 1 since-2025
-8|level/known:PHL 1 to-1999
11|level/known:PHL 1 to-2024
-3|level/known:PHL 1.004
-3|level/known:PHL 1.004 1987
-3|level/known:PHL 1.004 to-1999
3|level/known:PHL 1.2
-23|level/known:PHL 1.2 2024
9|level/known:PHL 1.2 2025
17|level/known:PHL 1.2 2026
26|level/known:PHL 1.2 since-2025
-23|level/known:PHL 1.2 to-2024
36|level/known:PHL 1.3
18|level/known:PHL 1.3 2024
14|level/known:PHL 1.3 2025
5|level/known:PHL 1.3 2026
18|level/known:PHL 1.3 since-2025
18|level/known:PHL 1.3 to-2024
16|level/known:PHL 1.4
5|level/known:PHL 1.4 2024
12|level/known:PHL 1.4 2026
11|level/known:PHL 1.4 since-2025
5|level/known:PHL 1.4 to-2024
18|level/known:PHL 1.5
9|level/known:PHL 1.5 2024
4|level/known:PHL 1.5 2025
6|level/known:PHL 1.5 2026
9|level/known:PHL 1.5 since-2025
9|level/known:PHL 1.5 to-2024
5|level/known:PHL 1.6
5|level/known:PHL 1.6 2025
5|level/known:PHL 1.6 since-2025
-7|level/known:PHL 1.75
-7|level/known:PHL 1.75 2025
-7|level/known:PHL 1.75 since-2025
-15|level/known:PHL 1.8
-12|level/known:PHL 1.8 2025
-4|level/known:PHL 1.8 2026
-15|level/known:PHL 1.8 since-2025
-15|level/known:PHL 2
-8|level/known:PHL 2 2024
-10|level/known:PHL 2 2025
3|level/known:PHL 2 2026
-7|level/known:PHL 2 since-2025
-8|level/known:PHL 2 to-2024
-5|level/known:PHL 2.9
-5|level/known:PHL 2.9 2024
-5|level/known:PHL 2.9 to-2024
-6|level/known:PHL 3
-5|level/known:PHL 3 2025
-5|level/known:PHL 3 since-2025
-9|level/known:PHL 3.4
-9|level/known:PHL 3.4 2024
-9|level/known:PHL 3.4 to-2024
32|level/known:PHL since-2025
-11|level/known:PHL to-1999
6|level/known:PHL to-2024
33|level/known:PNG 0.3
15|level/known:PNG 0.3 2023
18|level/known:PNG 0.3 2024
33|level/known:PNG 0.3 to-2024
-20|level/known:PNG 2
-20|level/known:PNG 2 2023
-20|level/known:PNG 2 to-2024
13|level/known:PNG to-2024
-4|level/known:POL 0.8
-4|level/known:POL 0.8 2015
-4|level/known:POL 0.8 to-2021
-9|level/known:POL 1.2
-8|level/known:POL 1.2 2026
-8|level/known:POL 1.2 since-2025
-17|level/known:POL 1.3
-16|level/known:POL 1.3 2025
-16|level/known:POL 1.3 since-2025
-17|level/known:POL 1.4
-16|level/known:POL 1.4 1999
-17|level/known:POL 1.4 to-1999
-24|level/known:POL 1.5
-23|level/known:POL 1.5 2023
-23|level/known:POL 1.5 to-2024
10|level/known:POL 1.6
13|level/known:POL 1.6 2024
-4|level/known:POL 1.6 2025
-4|level/known:POL 1.6 since-2025
13|level/known:POL 1.6 to-2024
-6|level/known:POL 1.8
-6|level/known:POL 1.8 2025
-6|level/known:POL 1.8 since-2025
-30|level/known:POL 1.9
-29|level/known:POL 1.9 2025
-29|level/known:POL 1.9 since-2025
3|level/known:POL 1.95
3|level/known:POL 1.95 2014
3|level/known:POL 1.95 to-2021
-41|level/known:POL 2
-4|level/known:POL 2 2023
-35|level/known:POL 2 2025
-36|level/known:POL 2 since-2025
-5|level/known:POL 2 to-2024
-3|level/known:POL 2.1
-4|level/known:POL 2.1 2025
-4|level/known:POL 2.1 since-2025
13|level/known:POL 2.2
-5|level/known:POL 2.2 2024
15|level/known:POL 2.2 2025
18|level/known:POL 2.2 since-2025
-5|level/known:POL 2.2 to-2024
-4|level/known:POL 2.3
-3|level/known:POL 2.3 2025
-3|level/known:POL 2.3 since-2025
-16|level/known:POL 2.4
-15|level/known:POL 2.4 2026
-16|level/known:POL 2.4 since-2025
3|level/known:POL 2.5
3|level/known:POL 2.5 2023
3|level/known:POL 2.5 to-2024
-3|level/known:POL 2.8
-3|level/known:POL 2.9
-3|level/known:POL 2.9 2025
-3|level/known:POL 2.9 since-2025
-3|level/known:POL 25
-3|level/known:POL 25 2025
-3|level/known:POL 25 since-2025
44|level/known:POL 3
28|level/known:POL 3 2024
17|level/known:POL 3 2025
17|level/known:POL 3 since-2025
27|level/known:POL 3 to-2024
-11|level/known:POL 3.1
-10|level/known:POL 3.1 2023
-11|level/known:POL 3.1 to-2024
-19|level/known:POL 3.2
-19|level/known:POL 3.2 2025
-19|level/known:POL 3.2 since-2025
-8|level/known:POL 3.22
-5|level/known:POL 3.22 2025
-3|level/known:POL 3.22 2026
-8|level/known:POL 3.22 since-2025
8|level/known:POL 3.3
8|level/known:POL 3.3 2024
8|level/known:POL 3.3 to-2024
-8|level/known:POL 3.38
-4|level/known:POL 3.38 2024
-4|level/known:POL 3.38 2025
-4|level/known:POL 3.38 since-2025
-4|level/known:POL 3.38 to-2024
-6|level/known:POL 3.4
-3|level/known:POL 3.4 2024
-3|level/known:POL 3.4 to-2024
-7|level/known:POL 3.43
-6|level/known:POL 3.43 2024
-6|level/known:POL 3.43 to-2024
32|level/known:POL 3.5
22|level/known:POL 3.5 2025
14|level/known:POL 3.5 2026
35|level/known:POL 3.5 since-2025
-4|level/known:POL 3.5 to-2024
-3|level/known:POL 3.68
-3|level/known:POL 3.68 2025
-3|level/known:POL 3.68 since-2025
-10|level/known:POL 3.71
-10|level/known:POL 3.71 2025
-10|level/known:POL 3.71 since-2025
-3|level/known:POL 3.73
-3|level/known:POL 3.73 2025
-3|level/known:POL 3.73 since-2025
16|level/known:POL 3.9
9|level/known:POL 3.9 2023
8|level/known:POL 3.9 2024
16|level/known:POL 3.9 to-2024
8|level/known:POL 4 2024
-10|level/known:POL 4 2025
-11|level/known:POL 4 since-2025
10|level/known:POL 4 to-2024
3|level/known:POL 4-5
3|level/known:POL 4-5 2025
3|level/known:POL 4-5 since-2025
22|level/known:POL 4.1
3|level/known:POL 4.1 2024
18|level/known:POL 4.1 2025
18|level/known:POL 4.1 since-2025
3|level/known:POL 4.1 to-2024
6|level/known:POL 4.12
4|level/known:POL 4.12 2024
4|level/known:POL 4.12 to-2024
8|level/known:POL 4.2
8|level/known:POL 4.2 2025
8|level/known:POL 4.2 since-2025
11|level/known:POL 4.3
11|level/known:POL 4.3 2026
11|level/known:POL 4.3 since-2025
24|level/known:POL 4.48
24|level/known:POL 4.48 2025
24|level/known:POL 4.48 since-2025
30|level/known:POL 4.5
27|level/known:POL 4.5 2025
3|level/known:POL 4.5 2026
30|level/known:POL 4.5 since-2025
22|level/known:POL 4.7
20|level/known:POL 4.7 2025
22|level/known:POL 4.7 since-2025
24|level/known:POL 4.8
6|level/known:POL 4.8 2025
18|level/known:POL 4.8 2026
24|level/known:POL 4.8 since-2025
3|level/known:POL 5
5|level/known:POL 5 2026
3|level/known:POL 5 since-2025
16|level/known:POL since-2025
-19|level/known:POL to-1999
19|level/known:POL to-2024
-4|level/known:PRK 2
-4|level/known:PRK 2 2026
-4|level/known:PRK 2 since-2025
-3|level/known:PRK 2.6
-3|level/known:PRK 2.6 2025
-3|level/known:PRK 2.6 since-2025
21|level/known:PRK 22
21|level/known:PRK 22 2025
21|level/known:PRK 22 since-2025
5|level/known:PRK 24
5|level/known:PRK 24 2025
5|level/known:PRK 24 since-2025
33|level/known:PRK 25
33|level/known:PRK 25 2024
33|level/known:PRK 25 to-2024
16|level/known:PRK 2E+1
12|level/known:PRK 2E+1 2025
4|level/known:PRK 2E+1 2026
16|level/known:PRK 2E+1 since-2025
-10|level/known:PRK 3.3
-10|level/known:PRK 3.3 2018
-10|level/known:PRK 3.3 to-2021
-4|level/known:PRK 4
-4|level/known:PRK 4 2024
-4|level/known:PRK 4 to-2024
36|level/known:PRK since-2025
-10|level/known:PRK to-2021
28|level/known:PRK to-2024
29|level/known:PRT 1.5
29|level/known:PRT 1.5 2024
29|level/known:PRT 1.5 to-2024
16|level/known:PRT 1.55
16|level/known:PRT 1.55 2025
16|level/known:PRT 1.55 since-2025
4|level/known:PRT 1.58
4|level/known:PRT 1.58 2025
4|level/known:PRT 1.58 since-2025
-5|level/known:PRT 1.9
-4|level/known:PRT 1.9 2025
-4|level/known:PRT 1.9 since-2025
-7|level/known:PRT 2
-5|level/known:PRT 2 2024
-3|level/known:PRT 2 2026
-5|level/known:PRT 2 to-2024
-8|level/known:PRT 2.1
-8|level/known:PRT 2.1 2025
-8|level/known:PRT 2.1 since-2025
-11|level/known:PRT 2.5
-11|level/known:PRT 2.5 2025
-11|level/known:PRT 2.5 since-2025
-4|level/known:PRT since-2025
-3|level/known:PRT to-1999
23|level/known:PRT to-2024
3|level/known:PRY 0.7
3|level/known:PRY 0.7 2025
3|level/known:PRY 0.7 since-2025
-17|level/known:PRY 1.2
-17|level/known:PRY 1.2 2025
-17|level/known:PRY 1.2 since-2025
-14|level/known:PRY since-2025
-18|level/known:QAT 1.9
-18|level/known:QAT 1.9 2025
-18|level/known:QAT 1.9 since-2025
-8|level/known:QAT 5.2
-8|level/known:QAT 5.2 2025
-8|level/known:QAT 5.2 since-2025
-27|level/known:QAT since-2025
4|level/known:ROU 1.6
4|level/known:ROU 1.6 2024
4|level/known:ROU 1.6 to-2024
5|level/known:ROU 2.3
5|level/known:ROU 2.3 2025
5|level/known:ROU 2.3 since-2025
4|level/known:ROU since-2025
4|level/known:ROU to-2024
-8|level/known:RUS 1
-5|level/known:RUS 1 2023
-5|level/known:RUS 1 to-2024
-7|level/known:RUS 1.24
-7|level/known:RUS 1.24 2018
-7|level/known:RUS 1.24 to-2021
-6|level/known:RUS 1.3
-6|level/known:RUS 1.3 2025
-6|level/known:RUS 1.3 since-2025
-7|level/known:RUS 1.4
-4|level/known:RUS 1.4 2026
-4|level/known:RUS 1.4 since-2025
14|level/known:RUS 1E+1
14|level/known:RUS 1E+1 2026
14|level/known:RUS 1E+1 since-2025
-13|level/known:RUS 2
-3|level/known:RUS 2 2024
-7|level/known:RUS 2 2025
-3|level/known:RUS 2 2026
-10|level/known:RUS 2 since-2025
-3|level/known:RUS 2 to-2024
-4|level/known:RUS 2.1
-4|level/known:RUS 2.1 2024
-4|level/known:RUS 2.1 to-2024
-4|level/known:RUS 2.2
-4|level/known:RUS 2.2 since-2025
-9|level/known:RUS 2.3
-5|level/known:RUS 2.3 2025
-4|level/known:RUS 2.3 2026
-9|level/known:RUS 2.3 since-2025
-6|level/known:RUS 2.5
-4|level/known:RUS 2.5 2024
-4|level/known:RUS 2.5 to-2024
7|level/known:RUS 2.7
4|level/known:RUS 2.7 2023
3|level/known:RUS 2.7 2024
7|level/known:RUS 2.7 to-2024
-5|level/known:RUS 2.8
-5|level/known:RUS 2.8 2025
-5|level/known:RUS 2.8 since-2025
-28|level/known:RUS 25
-28|level/known:RUS 25 2024
-28|level/known:RUS 25 to-2024
-5|level/known:RUS 27
-5|level/known:RUS 27 2026
-5|level/known:RUS 27 since-2025
-3|level/known:RUS 27.2
-3|level/known:RUS 27.2 2025
-3|level/known:RUS 27.2 since-2025
-8|level/known:RUS 3
5|level/known:RUS 3 2023
-12|level/known:RUS 3 2025
-12|level/known:RUS 3 since-2025
4|level/known:RUS 3 to-2024
-29|level/known:RUS 4
-13|level/known:RUS 4 2007
-16|level/known:RUS 4 2024
-13|level/known:RUS 4 to-2013
-16|level/known:RUS 4 to-2024
7|level/known:RUS 4.1
4|level/known:RUS 4.1 2023
6|level/known:RUS 4.1 to-2024
7|level/known:RUS 4.3
7|level/known:RUS 4.3 2021
7|level/known:RUS 4.3 to-2021
-5|level/known:RUS 4.9-16.9
-5|level/known:RUS 4.9-16.9 2024
-5|level/known:RUS 4.9-16.9 to-2024
-3|level/known:RUS 5
-3|level/known:RUS 5 1978
-3|level/known:RUS 5 to-1999
17|level/known:RUS 5.5
16|level/known:RUS 5.5 2026
17|level/known:RUS 5.5 since-2025
9|level/known:RUS 5.9
8|level/known:RUS 5.9 2024
8|level/known:RUS 5.9 to-2024
15|level/known:RUS 6.3
4|level/known:RUS 6.3 2024
6|level/known:RUS 6.3 2025
6|level/known:RUS 6.3 2026
12|level/known:RUS 6.3 since-2025
4|level/known:RUS 6.3 to-2024
8|level/known:RUS 6.7
4|level/known:RUS 6.7 2024
4|level/known:RUS 6.7 2025
4|level/known:RUS 6.7 since-2025
4|level/known:RUS 6.7 to-2024
15|level/known:RUS 7.1
15|level/known:RUS 7.1 2025
15|level/known:RUS 7.1 since-2025
6|level/known:RUS 7.2
6|level/known:RUS 7.2 2025
6|level/known:RUS 7.2 since-2025
3|level/known:RUS 7.3
3|level/known:RUS 7.3 since-2025
6|level/known:RUS 7.5
4|level/known:RUS 7.5 2026
6|level/known:RUS 7.5 since-2025
19|level/known:RUS 8
8|level/known:RUS 8 2024
11|level/known:RUS 8 2025
11|level/known:RUS 8 since-2025
8|level/known:RUS 8 to-2024
26|level/known:RUS 8.6
26|level/known:RUS 8.6 2025
26|level/known:RUS 8.6 since-2025
46|level/known:RUS since-2025
-4|level/known:RUS to-1999
-13|level/known:RUS to-2013
-27|level/known:RUS to-2024
-9|level/known:RWA 1
-9|level/known:RWA 1 2025
-9|level/known:RWA 1 since-2025
5|level/known:RWA 1.3
5|level/known:RWA 1.3 2025
5|level/known:RWA 1.3 since-2025
-5|level/known:RWA 2.6
-5|level/known:RWA 2.6 2025
-5|level/known:RWA 2.6 since-2025
9|level/known:RWA 3.5
9|level/known:RWA 3.5 2025
9|level/known:RWA 3.5 since-2025
-3|level/known:SAU 0.76
-3|level/known:SAU 0.76 2025
-3|level/known:SAU 0.76 since-2025
24|level/known:SAU 13
24|level/known:SAU 13 2026
24|level/known:SAU 13 since-2025
7|level/known:SAU 1E+1
7|level/known:SAU 1E+1 2025
7|level/known:SAU 1E+1 since-2025
-4|level/known:SAU 4.2
-4|level/known:SAU 4.2 2025
-4|level/known:SAU 4.2 since-2025
-5|level/known:SAU 4.8
-4|level/known:SAU 4.8 2025
-5|level/known:SAU 4.8 since-2025
-4|level/known:SAU 5.6
-4|level/known:SAU 5.6 2025
-4|level/known:SAU 5.6 since-2025
-19|level/known:SAU 6
-19|level/known:SAU 6 2024
-19|level/known:SAU 6 to-2024
7|level/known:SAU 6.5
5|level/known:SAU 6.5 2025
7|level/known:SAU 6.5 since-2025
8|level/known:SAU 6.7
8|level/known:SAU 6.7 2026
8|level/known:SAU 6.7 since-2025
8|level/known:SAU 7
7|level/known:SAU 7 2025
8|level/known:SAU 7 since-2025
13|level/known:SAU 7.3
13|level/known:SAU 7.3 2025
13|level/known:SAU 7.3 since-2025
47|level/known:SAU since-2025
-19|level/known:SAU to-2024
-3|level/known:SGP 0.7
-3|level/known:SGP 0.8
-8|level/known:SGP 1
-6|level/known:SGP 1 2024
-6|level/known:SGP 1 to-2024
-17|level/known:SGP 1.004
-17|level/known:SGP 1.004 1987
-17|level/known:SGP 1.004 to-1999
-5|level/known:SGP 1.3
-3|level/known:SGP 1.3 2022
-3|level/known:SGP 1.3 to-2024
-34|level/known:SGP 1.5
-32|level/known:SGP 1.5 2025
-32|level/known:SGP 1.5 since-2025
-6|level/known:SGP 1.9
-5|level/known:SGP 1.9 2026
-6|level/known:SGP 1.9 since-2025
10|level/known:SGP 1E+1
10|level/known:SGP 1E+1 2026
10|level/known:SGP 1E+1 since-2025
-5|level/known:SGP 2.2
-5|level/known:SGP 2.2 2025
-5|level/known:SGP 2.2 since-2025
-3|level/known:SGP 2.3
-3|level/known:SGP 2.3 since-2025
-3|level/known:SGP 2.5
-3|level/known:SGP 2.5 2026
-3|level/known:SGP 2.5 since-2025
13|level/known:SGP 2.8
9|level/known:SGP 2.8 2025
11|level/known:SGP 2.8 since-2025
46|level/known:SGP 3
3|level/known:SGP 3 2024
31|level/known:SGP 3 2025
11|level/known:SGP 3 2026
42|level/known:SGP 3 since-2025
4|level/known:SGP 3 to-2024
-3|level/known:SGP 4.5 2023
-3|level/known:SGP 4.5 to-2024
-20|level/known:SGP to-1999
-10|level/known:SGP to-2024
-5|level/known:SLB 1.7
-5|level/known:SLB 1.7 2024
-5|level/known:SLB 1.7 to-2024
-4|level/known:SLB 2.4
-4|level/known:SLB 2.4 2024
-4|level/known:SLB 2.4 to-2024
-9|level/known:SLB to-2024
-3|level/known:SRB 1.4
-3|level/known:SRB 1.4 1999
-3|level/known:SRB 1.4 to-1999
-10|level/known:SRB 2.1
-9|level/known:SRB 2.1 2024
-9|level/known:SRB 2.1 to-2024
-6|level/known:SRB 3.1
-6|level/known:SRB 3.1 1999
-6|level/known:SRB 3.1 to-1999
4|level/known:SRB since-2025
-11|level/known:SRB to-1999
-9|level/known:SRB to-2024
3|level/known:SVK 2
3|level/known:SVK 2 since-2025
11|level/known:SVN 1.29
4|level/known:SVN 1.29 2024
6|level/known:SVN 1.29 2025
6|level/known:SVN 1.29 since-2025
4|level/known:SVN 1.29 to-2024
13|level/known:SVN 1.3
6|level/known:SVN 1.3 2024
7|level/known:SVN 1.3 2025
7|level/known:SVN 1.3 since-2025
6|level/known:SVN 1.3 to-2024
-4|level/known:SVN 2
-4|level/known:SVN 2 2026
-4|level/known:SVN 2 since-2025
-5|level/known:SVN 5.3
-5|level/known:SVN 5.3 2026
-5|level/known:SVN 5.3 since-2025
3|level/known:SVN since-2025
8|level/known:SVN to-2024
11|level/known:SWE 1.1
11|level/known:SWE 1.1 2024
11|level/known:SWE 1.1 to-2024
-5|level/known:SWE 1.3
-8|level/known:SWE 1.3 2022
-8|level/known:SWE 1.3 to-2024
-3|level/known:SWE 1.4
-3|level/known:SWE 1.4 2025
-3|level/known:SWE 1.4 since-2025
-23|level/known:SWE 1.6
-16|level/known:SWE 1.6 2023
-6|level/known:SWE 1.6 2025
-6|level/known:SWE 1.6 since-2025
-16|level/known:SWE 1.6 to-2024
-15|level/known:SWE 1.7
-15|level/known:SWE 1.7 2022
-15|level/known:SWE 1.7 to-2024
-17|level/known:SWE 2
13|level/known:SWE 2 2024
-45|level/known:SWE 2 2025
18|level/known:SWE 2 2026
-27|level/known:SWE 2 since-2025
11|level/known:SWE 2 to-2024
19|level/known:SWE 2.1
3|level/known:SWE 2.1 2023
16|level/known:SWE 2.1 2024
19|level/known:SWE 2.1 to-2024
-3|level/known:SWE 2.3
-3|level/known:SWE 2.3 2026
-3|level/known:SWE 2.3 since-2025
31|level/known:SWE 2.4
31|level/known:SWE 2.4 2025
31|level/known:SWE 2.4 since-2025
-46|level/known:SWE 2.5
-46|level/known:SWE 2.5 2025
-46|level/known:SWE 2.5 since-2025
11|level/known:SWE 2.8
10|level/known:SWE 2.8 2025
11|level/known:SWE 2.8 since-2025
13|level/known:SWE 2.9
13|level/known:SWE 2.9 2026
13|level/known:SWE 2.9 since-2025
15|level/known:SWE 3
7|level/known:SWE 3 2024
8|level/known:SWE 3 2025
8|level/known:SWE 3 since-2025
7|level/known:SWE 3 to-2024
-7|level/known:SWE 3.2
-3|level/known:SWE 3.2 2023
-3|level/known:SWE 3.2 2026
-4|level/known:SWE 3.2 since-2025
-3|level/known:SWE 3.2 to-2024
-5|level/known:SWE 3.3
-4|level/known:SWE 3.3 2025
-5|level/known:SWE 3.3 since-2025
3|level/known:SWE 3.4 1976
-4|level/known:SWE 3.4 2025
-4|level/known:SWE 3.4 since-2025
3|level/known:SWE 3.4 to-1999
4|level/known:SWE 3.5
4|level/known:SWE 3.5 1977
4|level/known:SWE 3.5 to-1999
18|level/known:SWE 4
3|level/known:SWE 4 2024
15|level/known:SWE 4 2025
15|level/known:SWE 4 since-2025
3|level/known:SWE 4 to-2024
11|level/known:SWE 4.2
11|level/known:SWE 4.2 2025
11|level/known:SWE 4.2 since-2025
4|level/known:SWE 4.4
5|level/known:SWE 4.4 2024
5|level/known:SWE 4.4 to-2024
-7|level/known:SWE 4.8
-7|level/known:SWE 4.8 2026
-7|level/known:SWE 4.8 since-2025
-5|level/known:SWE 5.9
-5|level/known:SWE 5.9 2024
-5|level/known:SWE 5.9 to-2024
-20|level/known:SWE since-2025
5|level/known:SWE to-1999
4|level/known:SWE to-2024
-4|level/known:SWZ 1.4
-4|level/known:SWZ 1.4 2024
-4|level/known:SWZ 1.4 to-2024
7|level/known:SWZ 1.9
7|level/known:SWZ 1.9 2025
7|level/known:SWZ 1.9 since-2025
-46|level/known:SWZ 3.3
-46|level/known:SWZ 3.3 2025
-46|level/known:SWZ 3.3 since-2025
-36|level/known:SWZ since-2025
-4|level/known:SWZ to-2024
-5|level/known:SYR 2
-5|level/known:SYR 2 2025
-5|level/known:SYR 2 since-2025
-5|level/known:SYR since-2025
10|level/known:TGO 3.1
10|level/known:TGO 3.1 2026
10|level/known:TGO 3.1 since-2025
10|level/known:TGO since-2025
-4|level/known:THA 0.8
-4|level/known:THA 0.8 2026
-4|level/known:THA 0.8 since-2025
-4|level/known:THA 0.9
-4|level/known:THA 0.9 2026
-4|level/known:THA 0.9 since-2025
-10|level/known:THA 1
-10|level/known:THA 1 2026
-10|level/known:THA 1 since-2025
18|level/known:THA 1.1
10|level/known:THA 1.1 2025
8|level/known:THA 1.1 2026
18|level/known:THA 1.1 since-2025
20|level/known:THA 1.2
4|level/known:THA 1.2 2024
15|level/known:THA 1.2 2026
16|level/known:THA 1.2 since-2025
4|level/known:THA 1.2 to-2024
16|level/known:THA 1.3
19|level/known:THA 1.3 2024
-3|level/known:THA 1.3 2025
-3|level/known:THA 1.3 since-2025
19|level/known:THA 1.3 to-2024
14|level/known:THA 1.4
14|level/known:THA 1.4 2025
14|level/known:THA 1.4 since-2025
4|level/known:THA 1.5
3|level/known:THA 1.5 1999
3|level/known:THA 1.5 to-1999
-4|level/known:THA 1.9
-4|level/known:THA 1.9 2026
-4|level/known:THA 1.9 since-2025
-4|level/known:THA 2.2
-4|level/known:THA 2.2 2025
-4|level/known:THA 2.2 since-2025
15|level/known:THA since-2025
21|level/known:THA to-2024
3|level/known:TJK 2
3|level/known:TJK 2 2025
3|level/known:TJK 2 since-2025
4|level/known:TJK since-2025
22|level/known:TON 1.2
22|level/known:TON 1.2 2025
22|level/known:TON 1.2 since-2025
22|level/known:TON since-2025
-5|level/known:TTO 1.3
-5|level/known:TTO 1.3 2025
-5|level/known:TTO 1.3 since-2025
-5|level/known:TTO since-2025
-3|level/known:TUR 1.3
-3|level/known:TUR 1.3 2024
-3|level/known:TUR 1.3 to-2024
26|level/known:TUR 1.31
26|level/known:TUR 1.31 2023
26|level/known:TUR 1.31 to-2024
-9|level/known:TUR 1.6
-9|level/known:TUR 1.6 2025
-9|level/known:TUR 1.6 since-2025
-4|level/known:TUR 1.7
-4|level/known:TUR 1.7 2024
-4|level/known:TUR 1.7 to-2024
-12|level/known:TUR 1.8
-10|level/known:TUR 1.8 2024
-10|level/known:TUR 1.8 to-2024
-3|level/known:TUR 1.9
-3|level/known:TUR 1.9 2025
-3|level/known:TUR 1.9 since-2025
-4|level/known:TUR 2
4|level/known:TUR 2 2025
-7|level/known:TUR 2 2026
-3|level/known:TUR 2 since-2025
14|level/known:TUR 2.1
13|level/known:TUR 2.1 2025
13|level/known:TUR 2.1 since-2025
9|level/known:TUR 2.3
12|level/known:TUR 2.3 2026
9|level/known:TUR 2.3 since-2025
3|level/known:TUR 2.33
3|level/known:TUR 2.33 2025
3|level/known:TUR 2.33 since-2025
-11|level/known:TUR 2.4
-11|level/known:TUR 2.4 2026
-11|level/known:TUR 2.4 since-2025
-14|level/known:TUR 2.5
-14|level/known:TUR 2.5 2026
-14|level/known:TUR 2.5 since-2025
-12|level/known:TUR 3
-4|level/known:TUR 3 2025
-8|level/known:TUR 3 2026
-12|level/known:TUR 3 since-2025
-7|level/known:TUR 3.5
-7|level/known:TUR 3.5 2026
-7|level/known:TUR 3.5 since-2025
-24|level/known:TUR 4
-24|level/known:TUR 4 2024
-24|level/known:TUR 4 to-2024
-4|level/known:TUR 5.3
-4|level/known:TUR 5.3 2026
-4|level/known:TUR 5.3 since-2025
-3|level/known:TUR 6
-3|level/known:TUR 6 2024
-3|level/known:TUR 6 to-2024
-43|level/known:TUR since-2025
-23|level/known:TUR to-2024
-23|level/known:TWN 0.14
-23|level/known:TWN 0.14 2025
-23|level/known:TWN 0.14 since-2025
-15|level/known:TWN 0.5
-15|level/known:TWN 0.5 2025
-15|level/known:TWN 0.5 since-2025
-7|level/known:TWN 1
-4|level/known:TWN 1 2023
-3|level/known:TWN 1 2025
-3|level/known:TWN 1 since-2025
-4|level/known:TWN 1 to-2024
-5|level/known:TWN 1.2
-4|level/known:TWN 1.2 to-2024
-25|level/known:TWN 1.3
-3|level/known:TWN 1.3 2022
-3|level/known:TWN 1.3 2024
-19|level/known:TWN 1.3 2025
-19|level/known:TWN 1.3 since-2025
-6|level/known:TWN 1.3 to-2024
-12|level/known:TWN 1.4
-11|level/known:TWN 1.4 2026
-12|level/known:TWN 1.4 since-2025
-33|level/known:TWN 1.5
-10|level/known:TWN 1.5 2024
-21|level/known:TWN 1.5 2025
-23|level/known:TWN 1.5 since-2025
-10|level/known:TWN 1.5 to-2024
4|level/known:TWN 1.6 2023
-10|level/known:TWN 1.7
8|level/known:TWN 1.7 2022
-17|level/known:TWN 1.7 2025
-18|level/known:TWN 1.7 since-2025
8|level/known:TWN 1.7 to-2024
-11|level/known:TWN 1.9
-11|level/known:TWN 1.9 2025
-11|level/known:TWN 1.9 since-2025
-5|level/known:TWN 1E+1
-6|level/known:TWN 1E+1 2024
-6|level/known:TWN 1E+1 to-2024
-9|level/known:TWN 2
6|level/known:TWN 2 2023
3|level/known:TWN 2 2024
-3|level/known:TWN 2 2025
-16|level/known:TWN 2 2026
-19|level/known:TWN 2 since-2025
9|level/known:TWN 2 to-2024
11|level/known:TWN 2.1
3|level/known:TWN 2.1 2021
-17|level/known:TWN 2.1 2024
8|level/known:TWN 2.1 2025
16|level/known:TWN 2.1 2026
25|level/known:TWN 2.1 since-2025
3|level/known:TWN 2.1 to-2021
-17|level/known:TWN 2.1 to-2024
19|level/known:TWN 2.2
7|level/known:TWN 2.2 2022
3|level/known:TWN 2.2 2024
5|level/known:TWN 2.2 2025
3|level/known:TWN 2.2 2026
8|level/known:TWN 2.2 since-2025
10|level/known:TWN 2.2 to-2024
-19|level/known:TWN 2.3
-18|level/known:TWN 2.3 2025
-20|level/known:TWN 2.3 since-2025
10|level/known:TWN 2.4
3|level/known:TWN 2.4 2022
7|level/known:TWN 2.4 2025
7|level/known:TWN 2.4 since-2025
4|level/known:TWN 2.4 to-2024
21|level/known:TWN 2.45
3|level/known:TWN 2.45 2024
18|level/known:TWN 2.45 2025
18|level/known:TWN 2.45 since-2025
3|level/known:TWN 2.45 to-2024
42|level/known:TWN 2.5
8|level/known:TWN 2.5 2023
17|level/known:TWN 2.5 2024
27|level/known:TWN 2.5 2025
-9|level/known:TWN 2.5 2026
17|level/known:TWN 2.5 since-2025
25|level/known:TWN 2.5 to-2024
-10|level/known:TWN 2.6
3|level/known:TWN 2.6 2022
-4|level/known:TWN 2.6 2025
-11|level/known:TWN 2.6 2026
-16|level/known:TWN 2.6 since-2025
5|level/known:TWN 2.6 to-2024
-3|level/known:TWN 2.7
-3|level/known:TWN 2.7 2023
-3|level/known:TWN 2.7 to-2024
3|level/known:TWN 2.84
3|level/known:TWN 2.84 2025
3|level/known:TWN 2.84 since-2025
26|level/known:TWN 3
26|level/known:TWN 3 2025
26|level/known:TWN 3 since-2025
58|level/known:TWN 3.3
26|level/known:TWN 3.3 2025
32|level/known:TWN 3.3 2026
58|level/known:TWN 3.3 since-2025
24|level/known:TWN 3.32
22|level/known:TWN 3.32 2025
24|level/known:TWN 3.32 since-2025
-5|level/known:TWN 3.4
-3|level/known:TWN 3.4 2025
-3|level/known:TWN 3.4 since-2025
4|level/known:TWN 3.5
4|level/known:TWN 3.5 2026
4|level/known:TWN 3.5 since-2025
3|level/known:TWN 3.6
3|level/known:TWN 3.6 since-2025
-15|level/known:TWN 3.9
-15|level/known:TWN 3.9 2025
-15|level/known:TWN 3.9 since-2025
-3|level/known:TWN 34
-9|level/known:TWN 4
-10|level/known:TWN 4 2026
-9|level/known:TWN 4 since-2025
-14|level/known:TWN 4.5
-4|level/known:TWN 4.5 2023
-11|level/known:TWN 4.5 2025
-11|level/known:TWN 4.5 since-2025
-4|level/known:TWN 4.5 to-2024
5|level/known:TWN 4.7
5|level/known:TWN 4.7 2025
5|level/known:TWN 4.7 since-2025
3|level/known:TWN 7
3|level/known:TWN 7 2023
3|level/known:TWN 7 to-2024
-23|level/known:TWN since-2025
3|level/known:TWN to-1999
3|level/known:TWN to-2013
8|level/known:TWN to-2024
9|level/known:UGA 1
9|level/known:UGA 1 2025
9|level/known:UGA 1 since-2025
-4|level/known:UGA 1.3
-4|level/known:UGA 1.3 2025
-4|level/known:UGA 1.3 since-2025
4|level/known:UGA 2.6
4|level/known:UGA 2.6 2025
4|level/known:UGA 2.6 since-2025
-7|level/known:UGA 3.5
-7|level/known:UGA 3.5 2025
-7|level/known:UGA 3.5 since-2025
5|level/known:UGA since-2025
-6|level/known:UKR 0.2
-6|level/known:UKR 0.2 2025
-6|level/known:UKR 0.2 since-2025
-8|level/known:UKR 1
-4|level/known:UKR 1 2022
-7|level/known:UKR 1 to-2024
-10|level/known:UKR 1.3
-9|level/known:UKR 1.3 2025
-9|level/known:UKR 1.3 since-2025
-11|level/known:UKR 1.5
-11|level/known:UKR 1.5 2025
-11|level/known:UKR 1.5 since-2025
8|level/known:UKR 19
8|level/known:UKR 19 2025
8|level/known:UKR 19 since-2025
-10|level/known:UKR 2
-8|level/known:UKR 2 2025
-8|level/known:UKR 2 since-2025
-5|level/known:UKR 2.1
-5|level/known:UKR 2.1 2025
-5|level/known:UKR 2.1 since-2025
-15|level/known:UKR 2.2
-14|level/known:UKR 2.2 2022
-14|level/known:UKR 2.2 to-2024
-3|level/known:UKR 2.7 2024
-3|level/known:UKR 2.7 to-2024
6|level/known:UKR 25
6|level/known:UKR 25 2025
6|level/known:UKR 25 since-2025
5|level/known:UKR 26.3
6|level/known:UKR 27
5|level/known:UKR 27 2026
6|level/known:UKR 27 since-2025
14|level/known:UKR 27.2
14|level/known:UKR 27.2 2025
14|level/known:UKR 27.2 since-2025
19|level/known:UKR 3.2
14|level/known:UKR 3.2 2023
6|level/known:UKR 3.2 2024
20|level/known:UKR 3.2 to-2024
12|level/known:UKR 3.4
12|level/known:UKR 3.4 2025
12|level/known:UKR 3.4 since-2025
38|level/known:UKR 34
13|level/known:UKR 34 2023
23|level/known:UKR 34 2025
23|level/known:UKR 34 since-2025
15|level/known:UKR 34 to-2024
8|level/known:UKR 37
8|level/known:UKR 37 2024
8|level/known:UKR 37 to-2024
9|level/known:UKR 3E+1
4|level/known:UKR 3E+1 2025
4|level/known:UKR 3E+1 since-2025
-3|level/known:UKR 4.7
-3|level/known:UKR 4.7 2025
-3|level/known:UKR 4.7 since-2025
3|level/known:UKR 4E+1
3|level/known:UKR 4E+1 2026
3|level/known:UKR 4E+1 since-2025
-17|level/known:UKR 5.4
-17|level/known:UKR 5.4 2025
-17|level/known:UKR 5.4 since-2025
9|level/known:UKR 7
9|level/known:UKR 7 2025
9|level/known:UKR 7 since-2025
-4|level/known:UKR 7.2
-4|level/known:UKR 7.2 2025
-4|level/known:UKR 7.2 since-2025
-4|level/known:UKR 8
-26|level/known:UKR 8.6
-26|level/known:UKR 8.6 2025
-26|level/known:UKR 8.6 since-2025
-5|level/known:UKR since-2025
13|level/known:UKR to-2024
-6|level/known:URY 1.2
-6|level/known:URY 1.2 2025
-6|level/known:URY 1.2 since-2025
-8|level/known:URY since-2025
-36|level/known:USA 0.3
-36|level/known:USA 0.3 2026
-36|level/known:USA 0.3 since-2025
-38|level/known:USA 0.9
-4|level/known:USA 0.9 1980
-3|level/known:USA 0.9 2007
-7|level/known:USA 0.9 2019
-5|level/known:USA 0.9 2023
-13|level/known:USA 0.9 2024
-7|level/known:USA 0.9 to-1999
-3|level/known:USA 0.9 to-2013
-8|level/known:USA 0.9 to-2021
-18|level/known:USA 0.9 to-2024
-17|level/known:USA 0.91
-3|level/known:USA 0.91 1980
-14|level/known:USA 0.91 1981
-17|level/known:USA 0.91 to-1999
-18|level/known:USA 0.93
-17|level/known:USA 0.93 1982
-17|level/known:USA 0.93 to-1999
-3|level/known:USA 0.948
-3|level/known:USA 0.948 1997
-3|level/known:USA 0.948 to-1999
-3|level/known:USA 0.98
-3|level/known:USA 0.997
-3|level/known:USA 0.997 to-1999
-45|level/known:USA 1
-10|level/known:USA 1 1977
-4|level/known:USA 1 1988
-10|level/known:USA 1 2005
-4|level/known:USA 1 2009
-4|level/known:USA 1 2016
-4|level/known:USA 1 2023
-3|level/known:USA 1 2025
-3|level/known:USA 1 since-2025
-15|level/known:USA 1 to-1999
-15|level/known:USA 1 to-2013
-7|level/known:USA 1 to-2021
-5|level/known:USA 1 to-2024
-7|level/known:USA 1.09
-7|level/known:USA 1.09 2022
-7|level/known:USA 1.09 to-2024
-13|level/known:USA 1.2
-4|level/known:USA 1.2 2016
-3|level/known:USA 1.2 2022
-3|level/known:USA 1.2 2024
-5|level/known:USA 1.2 to-2021
-7|level/known:USA 1.2 to-2024
-3|level/known:USA 1.25
-3|level/known:USA 1.25 to-2021
-25|level/known:USA 1.3
-4|level/known:USA 1.3 2019
-21|level/known:USA 1.3 2024
3|level/known:USA 1.3 2025
3|level/known:USA 1.3 since-2025
-5|level/known:USA 1.3 to-2021
-22|level/known:USA 1.3 to-2024
-16|level/known:USA 1.37
-13|level/known:USA 1.37 2019
-3|level/known:USA 1.37 2025
-3|level/known:USA 1.37 since-2025
-13|level/known:USA 1.37 to-2021
-37|level/known:USA 1.4
-29|level/known:USA 1.4 2025
-31|level/known:USA 1.4 since-2025
-3|level/known:USA 1.4 to-2021
-3|level/known:USA 1.4 to-2024
-17|level/known:USA 1.5
-11|level/known:USA 1.5 2025
-13|level/known:USA 1.5 since-2025
-33|level/known:USA 1.6
-15|level/known:USA 1.6 2024
-5|level/known:USA 1.6 2025
-10|level/known:USA 1.6 2026
-15|level/known:USA 1.6 since-2025
-15|level/known:USA 1.6 to-2024
9|level/known:USA 1.7
-3|level/known:USA 1.7 2020
17|level/known:USA 1.7 2025
17|level/known:USA 1.7 since-2025
-4|level/known:USA 1.7 to-2021
-17|level/known:USA 1.8
-12|level/known:USA 1.8 1980
-4|level/known:USA 1.8 2025
-5|level/known:USA 1.8 since-2025
-12|level/known:USA 1.8 to-1999
-19|level/known:USA 1.9
-6|level/known:USA 1.9 2001
-5|level/known:USA 1.9 2025
-6|level/known:USA 1.9 2026
-11|level/known:USA 1.9 since-2025
-7|level/known:USA 1.9 to-2013
-3|level/known:USA 1.95
-3|level/known:USA 1.95 2014
-3|level/known:USA 1.95 to-2021
23|level/known:USA 1E+1
12|level/known:USA 1E+1 2023
7|level/known:USA 1E+1 2024
5|level/known:USA 1E+1 2025
5|level/known:USA 1E+1 since-2025
19|level/known:USA 1E+1 to-2024
-37|level/known:USA 2
-6|level/known:USA 2 2013
-3|level/known:USA 2 2019
-3|level/known:USA 2 2023
-5|level/known:USA 2 2024
-14|level/known:USA 2 2026
-16|level/known:USA 2 since-2025
-6|level/known:USA 2 to-2013
-5|level/known:USA 2 to-2021
-9|level/known:USA 2 to-2024
-15|level/known:USA 2.1
-6|level/known:USA 2.1 2024
-6|level/known:USA 2.1 2026
-8|level/known:USA 2.1 since-2025
-6|level/known:USA 2.1 to-2024
-29|level/known:USA 2.2
-28|level/known:USA 2.2 2025
-29|level/known:USA 2.2 since-2025
-23|level/known:USA 2.3
-21|level/known:USA 2.3 2025
-23|level/known:USA 2.3 since-2025
-13|level/known:USA 2.4
-4|level/known:USA 2.4 2017
-3|level/known:USA 2.4 2024
-4|level/known:USA 2.4 2025
-5|level/known:USA 2.4 since-2025
-4|level/known:USA 2.4 to-2021
-3|level/known:USA 2.4 to-2024
-3|level/known:USA 2.42
-3|level/known:USA 2.42 since-2025
-24|level/known:USA 2.5
-11|level/known:USA 2.5 2024
-6|level/known:USA 2.5 2025
-5|level/known:USA 2.5 2026
-11|level/known:USA 2.5 since-2025
-11|level/known:USA 2.5 to-2024
-21|level/known:USA 2.6
-15|level/known:USA 2.6 2025
-15|level/known:USA 2.6 since-2025
-4|level/known:USA 2.6 to-2024
-26|level/known:USA 2.8
-5|level/known:USA 2.8 1997
-21|level/known:USA 2.8 2026
-20|level/known:USA 2.8 since-2025
-5|level/known:USA 2.8 to-1999
16|level/known:USA 2.9
9|level/known:USA 2.9 2012
10|level/known:USA 2.9 2024
-3|level/known:USA 2.9 2025
-3|level/known:USA 2.9 since-2025
9|level/known:USA 2.9 to-2013
10|level/known:USA 2.9 to-2024
-4|level/known:USA 25
-4|level/known:USA 25 2024
-4|level/known:USA 25 to-2024
-12|level/known:USA 2E+1
-12|level/known:USA 2E+1 2025
-12|level/known:USA 2E+1 since-2025
42|level/known:USA 3
-11|level/known:USA 3 1986
24|level/known:USA 3 2024
-20|level/known:USA 3 2025
52|level/known:USA 3 2026
31|level/known:USA 3 since-2025
-13|level/known:USA 3 to-1999
23|level/known:USA 3 to-2024
50|level/known:USA 3.1
9|level/known:USA 3.1 1999
15|level/known:USA 3.1 2023
11|level/known:USA 3.1 2025
12|level/known:USA 3.1 2026
23|level/known:USA 3.1 since-2025
8|level/known:USA 3.1 to-1999
17|level/known:USA 3.1 to-2024
7|level/known:USA 3.12
7|level/known:USA 3.12 2021
7|level/known:USA 3.12 to-2021
41|level/known:USA 3.2
32|level/known:USA 3.2 2025
10|level/known:USA 3.2 2026
42|level/known:USA 3.2 since-2025
16|level/known:USA 3.22
13|level/known:USA 3.22 2025
3|level/known:USA 3.22 2026
16|level/known:USA 3.22 since-2025
6|level/known:USA 3.24
6|level/known:USA 3.24 2024
6|level/known:USA 3.24 to-2024
-21|level/known:USA 3.3 1986
-18|level/known:USA 3.3 1987
-4|level/known:USA 3.3 1988
4|level/known:USA 3.3 2002
12|level/known:USA 3.3 2016
10|level/known:USA 3.3 2018
7|level/known:USA 3.3 2023
35|level/known:USA 3.3 2025
-29|level/known:USA 3.3 2026
7|level/known:USA 3.3 since-2025
-46|level/known:USA 3.3 to-1999
4|level/known:USA 3.3 to-2013
23|level/known:USA 3.3 to-2021
10|level/known:USA 3.3 to-2024
-9|level/known:USA 3.32
-8|level/known:USA 3.32 2025
-9|level/known:USA 3.32 since-2025
25|level/known:USA 3.38
7|level/known:USA 3.38 2024
17|level/known:USA 3.38 2025
17|level/known:USA 3.38 since-2025
7|level/known:USA 3.38 to-2024
58|level/known:USA 3.4
-6|level/known:USA 3.4 1978
-18|level/known:USA 3.4 1982
9|level/known:USA 3.4 2016
15|level/known:USA 3.4 2024
59|level/known:USA 3.4 2025
60|level/known:USA 3.4 since-2025
-27|level/known:USA 3.4 to-1999
9|level/known:USA 3.4 to-2021
15|level/known:USA 3.4 to-2024
3|level/known:USA 3.46
3|level/known:USA 3.46 2023
3|level/known:USA 3.46 to-2024
37|level/known:USA 3.5
6|level/known:USA 3.5 2018
20|level/known:USA 3.5 2022
8|level/known:USA 3.5 2023
11|level/known:USA 3.5 2024
-8|level/known:USA 3.5 2025
-8|level/known:USA 3.5 since-2025
8|level/known:USA 3.5 to-2021
39|level/known:USA 3.5 to-2024
8|level/known:USA 3.6
5|level/known:USA 3.6 2016
4|level/known:USA 3.6 2017
8|level/known:USA 3.6 to-2021
12|level/known:USA 3.68
12|level/known:USA 3.68 2025
12|level/known:USA 3.68 since-2025
10|level/known:USA 3.7
6|level/known:USA 3.7 2003
5|level/known:USA 3.7 2025
5|level/known:USA 3.7 since-2025
6|level/known:USA 3.7 to-2013
23|level/known:USA 3.71
23|level/known:USA 3.71 2025
23|level/known:USA 3.71 since-2025
17|level/known:USA 3.8
11|level/known:USA 3.8 2015
4|level/known:USA 3.8 to-1999
11|level/known:USA 3.8 to-2021
-6|level/known:USA 3.9
-6|level/known:USA 3.9 2024
-6|level/known:USA 3.9 to-2024
-5|level/known:USA 34
-5|level/known:USA 34 2025
-5|level/known:USA 34 since-2025
19|level/known:USA 4
-4|level/known:USA 4 1999
14|level/known:USA 4 2007
9|level/known:USA 4 2009
4|level/known:USA 4 2014
-4|level/known:USA 4 to-1999
24|level/known:USA 4 to-2013
4|level/known:USA 4 to-2021
-5|level/known:USA 4.1
17|level/known:USA 4.2
17|level/known:USA 4.2 2018
17|level/known:USA 4.2 to-2021
6|level/known:USA 4.4
11|level/known:USA 4.4 2014
-6|level/known:USA 4.4 2025
-6|level/known:USA 4.4 since-2025
11|level/known:USA 4.4 to-2021
10|level/known:USA 4.5
9|level/known:USA 4.5 2026
10|level/known:USA 4.5 since-2025
22|level/known:USA 4.6
22|level/known:USA 4.6 2026
22|level/known:USA 4.6 since-2025
-14|level/known:USA 4.7
6|level/known:USA 4.7 2013
-37|level/known:USA 4.7 2025
18|level/known:USA 4.7 2026
-19|level/known:USA 4.7 since-2025
7|level/known:USA 4.7 to-2013
-3|level/known:USA 4.8
7|level/known:USA 4.9
6|level/known:USA 4.9 1992
6|level/known:USA 4.9 to-1999
14|level/known:USA 4.9-16.9
14|level/known:USA 4.9-16.9 2024
14|level/known:USA 4.9-16.9 to-2024
22|level/known:USA 5
10|level/known:USA 5 1978
3|level/known:USA 5 1979
10|level/known:USA 5 1980
3|level/known:USA 5 1992
4|level/known:USA 5 2025
-4|level/known:USA 5 2026
22|level/known:USA 5 to-1999
15|level/known:USA 5.2
18|level/known:USA 5.2 1979
15|level/known:USA 5.2 to-1999
11|level/known:USA 5.5
7|level/known:USA 5.5 1981
3|level/known:USA 5.5 1990
11|level/known:USA 5.5 to-1999
14|level/known:USA 5.6
14|level/known:USA 5.6 to-1999
4|level/known:USA 5.8
3|level/known:USA 5.8 1989
4|level/known:USA 5.8 to-1999
26|level/known:USA 6
19|level/known:USA 6 1976
10|level/known:USA 6 1999
-6|level/known:USA 6 2024
31|level/known:USA 6 to-1999
-6|level/known:USA 6 to-2024
4|level/known:USA 6.1
3|level/known:USA 6.1 1982
4|level/known:USA 6.1 to-1999
15|level/known:USA 6.2
13|level/known:USA 6.2 2023
13|level/known:USA 6.2 to-2024
15|level/known:USA 6.3
15|level/known:USA 6.3 1982
16|level/known:USA 6.3 to-1999
6|level/known:USA 6.4
6|level/known:USA 6.4 1984
6|level/known:USA 6.4 to-1999
14|level/known:USA 6.5
9|level/known:USA 6.5 1982
4|level/known:USA 6.5 1986
3|level/known:USA 6.5 1988
-4|level/known:USA 6.5 2025
-4|level/known:USA 6.5 since-2025
18|level/known:USA 6.5 to-1999
16|level/known:USA 6.6
16|level/known:USA 6.6 1985
16|level/known:USA 6.6 to-1999
16|level/known:USA 6.8
16|level/known:USA 6.8 1983
16|level/known:USA 6.8 to-1999
11|level/known:USA 8
11|level/known:USA 8 2022
11|level/known:USA 8 to-2024
25|level/known:USA 9
25|level/known:USA 9 2025
25|level/known:USA 9 since-2025
-24|level/known:USA since-2025
11|level/known:USA to-1999
19|level/known:USA to-2013
22|level/known:USA to-2021
41|level/known:USA to-2024
9|level/known:UZB 3.5
9|level/known:UZB 3.5 2025
9|level/known:UZB 3.5 since-2025
7|level/known:UZB since-2025
9|level/known:VEN 0.7
9|level/known:VEN 0.7 2025
9|level/known:VEN 0.7 since-2025
6|level/known:VEN 2.1
6|level/known:VEN 2.1 2024
6|level/known:VEN 2.1 to-2024
5|level/known:VEN 3
5|level/known:VEN 3 2025
5|level/known:VEN 3 since-2025
-6|level/known:VEN 3.2
-6|level/known:VEN 3.2 2026
-6|level/known:VEN 3.2 since-2025
8|level/known:VEN since-2025
6|level/known:VEN to-2024
-4|level/known:VNM 0.3
-4|level/known:VNM 0.3 2025
-4|level/known:VNM 0.3 since-2025
-18|level/known:VNM 0.6
-18|level/known:VNM 0.6 2026
-18|level/known:VNM 0.6 since-2025
-3|level/known:VNM 1
-3|level/known:VNM 1 since-2025
-3|level/known:VNM 1.1
-3|level/known:VNM 1.1 2026
-3|level/known:VNM 1.1 since-2025
-6|level/known:VNM 1.3
-4|level/known:VNM 1.3 2025
-6|level/known:VNM 1.3 since-2025
-3|level/known:VNM 1.5
-3|level/known:VNM 1.5 2026
-3|level/known:VNM 1.5 since-2025
-3|level/known:VNM 1.6
-3|level/known:VNM 1.6 2024
-3|level/known:VNM 1.6 to-2024
29|level/known:VNM 1.8
25|level/known:VNM 1.8 2025
4|level/known:VNM 1.8 2026
29|level/known:VNM 1.8 since-2025
19|level/known:VNM 1.9
19|level/known:VNM 1.9 2026
19|level/known:VNM 1.9 since-2025
45|level/known:VNM 2
22|level/known:VNM 2 2024
22|level/known:VNM 2 2025
22|level/known:VNM 2 since-2025
22|level/known:VNM 2 to-2024
-6|level/known:VNM 2.2
-6|level/known:VNM 2.2 2025
-6|level/known:VNM 2.2 since-2025
12|level/known:VNM 3
12|level/known:VNM 3 2025
12|level/known:VNM 3 since-2025
-5|level/known:VNM 6
-5|level/known:VNM 6 2025
-5|level/known:VNM 6 since-2025
-22|level/known:VNM 9
-22|level/known:VNM 9 2025
-22|level/known:VNM 9 since-2025
13|level/known:VNM since-2025
-3|level/known:VNM to-1999
17|level/known:VNM to-2024
19|level/known:XKX 1.5
19|level/known:XKX 1.5 2024
19|level/known:XKX 1.5 to-2024
-7|level/known:XKX 1.7
-7|level/known:XKX 1.7 2024
-7|level/known:XKX 1.7 to-2024
-13|level/known:XKX 2.2
-13|level/known:XKX 2.2 2024
-13|level/known:XKX 2.2 to-2024
-5|level/known:XKX 2.3
-5|level/known:XKX 2.3 1999
-5|level/known:XKX 2.3 to-1999
-6|level/known:XKX 6
-6|level/known:XKX 6 1999
-6|level/known:XKX 6 to-1999
-12|level/known:XKX to-1999
-23|level/known:YEM 13
-23|level/known:YEM 13 2026
-23|level/known:YEM 13 since-2025
20|level/known:YEM 6
20|level/known:YEM 6 2024
20|level/known:YEM 6 to-2024
-23|level/known:YEM since-2025
20|level/known:YEM to-2024
17|level/known:ZAF 0.7
14|level/known:ZAF 0.7 2024
3|level/known:ZAF 0.7 2025
3|level/known:ZAF 0.7 since-2025
14|level/known:ZAF 0.7 to-2024
4|level/known:ZAF 0.8
4|level/known:ZAF 0.8 2025
4|level/known:ZAF 0.8 since-2025
7|level/known:ZAF since-2025
14|level/known:ZAF to-2024
-3|level/known:ZMB 0.8
-3|level/known:ZMB 0.8 2025
-3|level/known:ZMB 0.8 since-2025
-14|level/known:ZMB 2
-14|level/known:ZMB 2 2025
-14|level/known:ZMB 2 since-2025
-16|level/known:ZMB since-2025
18|level/known:ZWE 2
18|level/known:ZWE 2 2025
18|level/known:ZWE 2 since-2025
17|level/known:ZWE since-2025
54|level/last:before
-17|level/last:same-sentence
-4|level/named:1
42|level/named:2
34|level/named:3
28|level/one-of-several
113|level/ruled
13|level/ruled:spender-asked
-61|level/ruled:spender-before
58|level/ruled:spender-beside
11|level/ruled:spender-both
-41|level/ruled:spender-clause
12|level/ruled:spender-clause-after
6|level/ruled:spender-denies
-10|level/ruled:spender-home
3|level/ruled:spender-listed
45|level/ruled:spender-located
3|level/ruled:spender-matched
4|level/ruled:spender-of-gdp
25|level/ruled:spender-of-noun
-90|level/ruled:spender-ours
-8|level/ruled:spender-party
3|level/ruled:spender-relative
103|level/ruled:spender-respectively
-21|level/ruled:spender-subject
60|level/ruled:spender-where
-17|level/same-figure-of-another
17|level/same-figure-of-it
42|level/several:11
-63|level/several:2
-86|level/several:3
-39|level/several:4
74|level/several:5
-8|level/subject-of:accept
3|level/subject-of:account
-6|level/subject-of:add up to
10|level/subject-of:advise
5|level/subject-of:agree
-11|level/subject-of:aim
3|level/subject-of:allocate
-11|level/subject-of:allot
-3|level/subject-of:amount
11|level/subject-of:approach
-8|level/subject-of:argue
7|level/subject-of:arrive
11|level/subject-of:ask for
-3|level/subject-of:aspire
9|level/subject-of:average
-12|level/subject-of:be
-8|level/subject-of:believe
17|level/subject-of:bring
-5|level/subject-of:bring up the rear
13|level/subject-of:budget
3|level/subject-of:build
-11|level/subject-of:calculate
3|level/subject-of:call
-19|level/subject-of:call for
11|level/subject-of:cap
-5|level/subject-of:carry
4|level/subject-of:clear
10|level/subject-of:climb
-13|level/subject-of:come to
7|level/subject-of:concede
-10|level/subject-of:consider
3|level/subject-of:correspond
-13|level/subject-of:course
-21|level/subject-of:cross
3|level/subject-of:cut
-10|level/subject-of:decide
10|level/subject-of:decline
3|level/subject-of:dedicate
3|level/subject-of:devote
-23|level/subject-of:do
3|level/subject-of:draft
9|level/subject-of:drop
5|level/subject-of:edge
-6|level/subject-of:end
12|level/subject-of:equal
27|level/subject-of:estimate
14|level/subject-of:exceed
9|level/subject-of:fall
-23|level/subject-of:force
10|level/subject-of:forecast
-14|level/subject-of:give
10|level/subject-of:go
7|level/subject-of:grow
-11|level/subject-of:head
-19|level/subject-of:hit
7|level/subject-of:hold
-6|level/subject-of:hover
9|level/subject-of:increase
11|level/subject-of:jump
-22|level/subject-of:keep
12|level/subject-of:lay out
7|level/subject-of:leap
23|level/subject-of:leave
22|level/subject-of:lift
-37|level/subject-of:lower
-35|level/subject-of:match
-38|level/subject-of:meet
3|level/subject-of:name
4|level/subject-of:offer
-17|level/subject-of:pay
-10|level/subject-of:peak
3|level/subject-of:pencil in
12|level/subject-of:plan
5|level/subject-of:pour
11|level/subject-of:project
3|level/subject-of:promise
31|level/subject-of:push
6|level/subject-of:put
-5|level/subject-of:put up
-15|level/subject-of:raise
35|level/subject-of:reach
-4|level/subject-of:reckon
-9|level/subject-of:refuse
-4|level/subject-of:review
-8|level/subject-of:rise
-5|level/subject-of:satisfy
9|level/subject-of:set
-8|level/subject-of:set aside
5|level/subject-of:shame
-11|level/subject-of:sit
4|level/subject-of:slide
-26|level/subject-of:slip
-13|level/subject-of:speak of
-29|level/subject-of:spend
3|level/subject-of:stand
7|level/subject-of:start from
10|level/subject-of:stay
-23|level/subject-of:study
-5|level/subject-of:suggest
-10|level/subject-of:swell
-20|level/subject-of:take
-8|level/subject-of:tell
-3|level/subject-of:think
-6|level/subject-of:tie at
3|level/subject-of:top
-13|level/subject-of:tout
11|level/subject-of:use
-28|level/subject-of:want
-3|level/subject-of:work
-16|level/subject-of:work out at
-5|level/subject:be body
-5|level/subject:be capital
-11|level/subject:be country
64|level/subject:be gov
-21|level/subject:be leader
-16|level/subject:be nongov
-16|level/subject:be pronoun
5|level/subject:cap capital
6|level/subject:cap country
-18|level/subject:cap gov
4|level/subject:cap pronoun
-26|level/subject:demand capital
-13|level/subject:demand country
24|level/subject:demand gov
-12|level/subject:demand leader
-4|level/subject:demand nongov
8|level/subject:demand people
-25|level/subject:demand pronoun
-9|level/subject:denial body
6|level/subject:level allies
22|level/subject:level body
7|level/subject:level capital
27|level/subject:level country
-28|level/subject:level gov
16|level/subject:level nongov
10|level/subject:level people
-22|level/subject:level pronoun
-41|level/subject:move allies
17|level/subject:move body
-23|level/subject:move country
-4|level/subject:move gov
21|level/subject:move leader
5|level/subject:move nongov
13|level/subject:move people
-12|level/subject:move pronoun
-5|level/subject:pledge body
4|level/subject:pledge capital
16|level/subject:pledge country
-21|level/subject:pledge gov
12|level/subject:pledge leader
8|level/subject:pledge pronoun
-18|level/subject:proposal body
-19|level/subject:proposal capital
-5|level/subject:proposal gov
-8|level/subject:proposal nongov
-23|level/subject:proposal people
8|level/subject:spend allies
4|level/subject:spend body
31|level/subject:spend capital
-26|level/subject:spend country
-35|level/subject:spend gov
-15|level/subject:spend leader
-6|level/subject:spend people
-13|level/subject:spend pronoun
57|level/title
65|level/told-of:0
-13|level/told-of:1
-33|level/told-of:2
-19|level/told-of:3
-13|level/unnamed
-59|level/unnamed-beside-others
17|other/after-joint:0 mid
-48|other/after-joint:0 near
16|other/after-joint:1 far
-61|other/after-joint:1 mid
35|other/after-joint:1 near
17|other/after-joint:2 far
-6|other/after-joint:2 mid
3|other/after-joint:2 near
-6|other/after-joint:3 mid
17|other/after-joint:3 near
-43|other/after-led:\" far joined
12|other/after-led:, near joined
-7|other/after-led:; far joined
6|other/after-led:; near joined
4|other/after-led:above far free
5|other/after-led:accused near joined
3|other/after-led:ambassador near joined
-9|other/after-led:and far joined
3|other/after-led:and near joined
-4|other/after-led:as near free
6|other/after-led:be far joined
8|other/after-led:because far joined
8|other/after-led:costs near free
3|other/after-led:defend far joined
4|other/after-led:for far free
-6|other/after-led:for far joined
-77|other/after-led:for near free
4|other/after-led:from near free
15|other/after-led:half far joined
18|other/after-led:in far joined
6|other/after-led:keep far joined
9|other/after-led:let near joined
8|other/after-led:make far joined
5|other/after-led:of far joined
11|other/after-led:of near free
18|other/after-led:on near free
-9|other/after-led:say far joined
-26|other/after-led:suits far joined
4|other/after-led:to near free
6|other/after-led:today near free
-13|other/after-led:what near free
11|other/after-led:what near joined
-4|other/after-led:whereas far joined
-3|other/after-led:without near free
-6|other/after:allies name
14|other/after:capital name
10|other/after:country name
-63|other/after:country owner
-4|other/after:gov name
3|other/after:leader name
5|other/after:nongov name
4|other/after:people name
8|other/after:people owner
-23|other/after:pronoun name
36|other/after:pronoun owner
-66|other/asked
-74|other/asks
-7|other/before-clause:after-figure inside name country
3|other/before-clause:after-figure inside name pronoun
4|other/before-clause:after-figure inside owner country
10|other/before-clause:after-figure opens name capital
-5|other/before-clause:after-figure opens name country
16|other/before-clause:after-figure opens owner country
13|other/before-clause:after-figure opens owner people
-9|other/before-clause:after-figure opens owner pronoun
12|other/before-clause:free inside name allies
7|other/before-clause:free inside name capital
20|other/before-clause:free inside name country
-31|other/before-clause:free inside name gov
4|other/before-clause:free inside name nongov
-12|other/before-clause:free inside name people
34|other/before-clause:free inside name pronoun
9|other/before-clause:free inside owner people
25|other/before-clause:free inside owner pronoun
-12|other/before-clause:free opens name gov
17|other/before-clause:free opens name leader
-17|other/before-clause:free opens name nongov
6|other/before-clause:free opens name people
-10|other/before-clause:free opens name pronoun
-7|other/before-clause:free opens owner pronoun
28|other/before-far:20
-19|other/before-far:60
62|other/before-far:9
5|other/before-free:0 after-figure name far
-4|other/before-free:0 after-figure name near
-8|other/before-free:0 after-figure owner far
21|other/before-free:0 after-figure owner near
9|other/before-free:0 free name far
11|other/before-free:0 free name near
9|other/before-free:0 free owner far
11|other/before-free:0 free owner near
-5|other/before-free:1 after-figure name near
13|other/before-free:1 after-figure owner near
4|other/before-free:1 free name far
10|other/before-free:1 free name near
6|other/before-free:1 free owner near
4|other/before-free:2 after-figure name far
-14|other/before-free:2 free name far
15|other/before-joint:0 after-figure
10|other/before-joint:1 after-figure
35|other/before-joint:1 free
7|other/before-joint:3 free
19|other/before-led:
-21|other/before-led:\"
-3|other/before-led:#
-26|other/before-led:'s
11|other/before-led:,
-10|other/before-led:PARTY
14|other/before-led:a
-7|other/before-led:across
-26|other/before-led:affairs
-11|other/before-led:all
8|other/before-led:amending
4|other/before-led:ask
15|other/before-led:bring
3|other/before-led:cost
-4|other/before-led:european
4|other/before-led:finance
6|other/before-led:for
-5|other/before-led:from
11|other/before-led:had
7|other/before-led:his
23|other/before-led:if
28|other/before-led:in
-4|other/before-led:is
16|other/before-led:its
-7|other/before-led:kang
17|other/before-led:oblige
6|other/before-led:of
5|other/before-led:popular party
3|other/before-led:prime minister
-13|other/before-led:that
6|other/before-led:the
10|other/before-led:to
-20|other/before-led:use
4|other/before-led:were
7|other/before-led:whatever
13|other/before-led:whether
5|other/before-led:which
3|other/before-led:whose
-21|other/before-led:with
5|other/before-led:would
-43|other/before-led:yet
12|other/before:allies name
17|other/before:capital name
10|other/before:country name
19|other/before:country owner
-43|other/before:gov name
18|other/before:leader name
-13|other/before:nongov name
-7|other/before:people name
22|other/before:people owner
28|other/before:pronoun name
11|other/before:pronoun owner
-6|other/class-home:ALLIES CHN
-5|other/class-home:ALLIES EU
30|other/class-home:ALLIES JPN
-7|other/class-home:ALLIES NATO
-6|other/class-home:ALLIES USA
-3|other/class-home:ALLIES foe
-18|other/class-home:ALLIES land
-15|other/class-home:CHN CHN
-4|other/class-home:CHN JPN
-8|other/class-home:CHN land
15|other/class-home:EU EU
-12|other/class-home:EU member
13|other/class-home:JPN JPN
5|other/class-home:JPN land
12|other/class-home:JPN member
-9|other/class-home:NATO EU
-6|other/class-home:NATO JPN
-13|other/class-home:NATO NATO
-8|other/class-home:NATO land
8|other/class-home:USA CHN
-9|other/class-home:USA JPN
8|other/class-home:USA USA
4|other/class-home:USA foe
-5|other/class-home:USA land
-16|other/class-home:USA member
-5|other/class-home:foe member
15|other/class-home:land CHN
-8|other/class-home:land JPN
37|other/class-home:land land
4|other/class-home:land member
-15|other/class-home:member JPN
21|other/class-home:member NATO
17|other/class-home:member member
-6|other/class-named:ALLIES CHN others-named
-5|other/class-named:ALLIES EU others-named
-17|other/class-named:ALLIES JPN nobody-named
47|other/class-named:ALLIES JPN others-named
-3|other/class-named:ALLIES NATO nobody-named
-4|other/class-named:ALLIES NATO others-named
-6|other/class-named:ALLIES USA nobody-named
-3|other/class-named:ALLIES foe others-named
-17|other/class-named:ALLIES land nobody-named
11|other/class-named:ALLIES member nobody-named
-12|other/class-named:ALLIES member others-named
-15|other/class-named:CHN CHN others-named
-3|other/class-named:CHN JPN others-named
-7|other/class-named:CHN land others-named
13|other/class-named:EU EU others-named
-12|other/class-named:EU member others-named
-9|other/class-named:JPN JPN nobody-named
23|other/class-named:JPN JPN others-named
-16|other/class-named:JPN land nobody-named
21|other/class-named:JPN land others-named
8|other/class-named:JPN member nobody-named
4|other/class-named:JPN member others-named
-8|other/class-named:NATO EU others-named
22|other/class-named:NATO JPN nobody-named
-28|other/class-named:NATO JPN others-named
-5|other/class-named:NATO NATO nobody-named
-8|other/class-named:NATO NATO others-named
-3|other/class-named:NATO land nobody-named
-6|other/class-named:NATO land others-named
-30|other/class-named:NATO member nobody-named
31|other/class-named:NATO member others-named
8|other/class-named:USA CHN others-named
-10|other/class-named:USA JPN others-named
8|other/class-named:USA USA nobody-named
4|other/class-named:USA foe others-named
-4|other/class-named:USA land others-named
-3|other/class-named:USA member nobody-named
-13|other/class-named:USA member others-named
-5|other/class-named:foe member others-named
15|other/class-named:land CHN others-named
19|other/class-named:land JPN nobody-named
-27|other/class-named:land JPN others-named
38|other/class-named:land land nobody-named
5|other/class-named:land member nobody-named
-14|other/class-named:member JPN nobody-named
8|other/class-named:member NATO nobody-named
13|other/class-named:member NATO others-named
9|other/class-named:member member nobody-named
8|other/class-named:member member others-named
-22|other/class-shape:ALLIES half
-18|other/class-shape:ALLIES tenth
24|other/class-shape:ALLIES whole
-9|other/class-shape:CHN tenth
-16|other/class-shape:CHN whole
5|other/class-shape:EU half
33|other/class-shape:JPN half
-13|other/class-shape:JPN tenth
9|other/class-shape:JPN whole
-3|other/class-shape:NATO half
-8|other/class-shape:NATO tenth
-27|other/class-shape:NATO whole
-14|other/class-shape:USA half
23|other/class-shape:USA tenth
-22|other/class-shape:USA whole
-6|other/class-shape:foe whole
-29|other/class-shape:land half
38|other/class-shape:land tenth
40|other/class-shape:land whole
31|other/class-shape:member half
-11|other/class-shape:member tenth
-9|other/class-value:ALLIES 0.1
-4|other/class-value:ALLIES 0.2
-7|other/class-value:ALLIES 0.5
-18|other/class-value:ALLIES 1
-8|other/class-value:ALLIES 1.5
11|other/class-value:ALLIES 2
-3|other/class-value:ALLIES 2.5
-13|other/class-value:ALLIES 3
-4|other/class-value:ALLIES 3.5
47|other/class-value:ALLIES 4
11|other/class-value:EU 2
-4|other/class-value:EU 3
3|other/class-value:EU 3.5
-9|other/class-value:EU 5
-4|other/class-value:NATO 0.1
-8|other/class-value:NATO 1
-5|other/class-value:NATO 1.5
-13|other/class-value:NATO 2
14|other/class-value:NATO 3
7|other/class-value:NATO 3.5
-6|other/class-value:NATO 4
-14|other/class-value:NATO 5
19|other/class-value:USA 0.1
4|other/class-value:USA 1.7
-5|other/class-value:USA 2
-13|other/class-value:USA 3
-13|other/class-value:USA 3.5
4|other/class-value:USA 4
-6|other/class-value:USA 5
-39|other/class-verb:ALLIES be
-38|other/class-verb:ALLIES demand
-10|other/class-verb:ALLIES denial
16|other/class-verb:ALLIES level
9|other/class-verb:ALLIES move
7|other/class-verb:ALLIES pledge
-29|other/class-verb:ALLIES proposal
-10|other/class-verb:ALLIES spend
-3|other/class-verb:CHN be
-9|other/class-verb:CHN demand
-13|other/class-verb:CHN proposal
-10|other/class-verb:EU be
5|other/class-verb:EU level
3|other/class-verb:EU move
26|other/class-verb:JPN be
36|other/class-verb:JPN demand
5|other/class-verb:JPN denial
18|other/class-verb:JPN level
20|other/class-verb:JPN move
-61|other/class-verb:JPN pledge
30|other/class-verb:JPN proposal
-3|other/class-verb:NATO cap
-9|other/class-verb:NATO demand
-6|other/class-verb:NATO denial
11|other/class-verb:NATO level
-34|other/class-verb:NATO move
57|other/class-verb:NATO pledge
-10|other/class-verb:NATO proposal
15|other/class-verb:USA be
8|other/class-verb:USA demand
-11|other/class-verb:USA level
-5|other/class-verb:USA proposal
-4|other/class-verb:foe be
12|other/class-verb:land demand
9|other/class-verb:land denial
-8|other/class-verb:land level
-11|other/class-verb:land move
6|other/class-verb:land pledge
18|other/class-verb:land proposal
12|other/class-verb:member be
3|other/class-verb:member cap
6|other/class-verb:member denial
-30|other/class-verb:member level
15|other/class-verb:member move
-9|other/class-verb:member pledge
9|other/class-verb:member proposal
7|other/class-verb:member spend
-17|other/class:ALLIES
-27|other/class:CHN
30|other/class:JPN
-38|other/class:NATO
-13|other/class:USA
-8|other/class:foe
49|other/class:land
21|other/class:member
-17|other/group:count back:0
-17|other/group:count behind
-17|other/group:each back:1
-19|other/group:each back:2
-17|other/group:each behind
-19|other/group:each near
-17|other/group:each then:additional
-17|other/group:each then:household
-6|other/group:list after-figure far
-4|other/group:list alone lands
-8|other/group:list far
-3|other/group:list free mid
7|other/group:list free near
-3|other/group:list mid
7|other/group:list near
-11|other/group:list plain
7|other/group:list shared
-3|other/group:list-led:in
-6|other/group:list-led:the
7|other/group:list-led:were
-3|other/group:list-then:note
-6|other/group:list-then:rise
7|other/group:list-then:to
30|other/group:they back:1
30|other/group:they near
30|other/group:they then:reach
-17|other/group:two then:-
53|other/heir:nobody-named
-25|other/heir:others-named
37|other/home:nobody-named
22|other/home:others-named
-9|other/known:ALLIES 0.1
-7|other/known:ALLIES 0.1 2025
-8|other/known:ALLIES 0.1 since-2025
-4|other/known:ALLIES 0.2
-3|other/known:ALLIES 0.2 2025
-4|other/known:ALLIES 0.2 since-2025
-7|other/known:ALLIES 0.5
-4|other/known:ALLIES 0.5 2025
-3|other/known:ALLIES 0.5 2026
-7|other/known:ALLIES 0.5 since-2025
-18|other/known:ALLIES 1
-15|other/known:ALLIES 1 2025
-17|other/known:ALLIES 1 since-2025
-8|other/known:ALLIES 1.5
-7|other/known:ALLIES 1.5 2026
-7|other/known:ALLIES 1.5 since-2025
11|other/known:ALLIES 2
-3|other/known:ALLIES 2 1990
-4|other/known:ALLIES 2 2017
18|other/known:ALLIES 2 2025
8|other/known:ALLIES 2 2026
25|other/known:ALLIES 2 since-2025
-4|other/known:ALLIES 2 to-1999
-8|other/known:ALLIES 2 to-2021
-3|other/known:ALLIES 2 to-2024
-3|other/known:ALLIES 2.5
-13|other/known:ALLIES 3
-8|other/known:ALLIES 3 2024
5|other/known:ALLIES 3 2025
-8|other/known:ALLIES 3 2026
-10|other/known:ALLIES 3 to-2024
-4|other/known:ALLIES 3.5
-45|other/known:ALLIES 3.5 2025
41|other/known:ALLIES 3.5 2026
-4|other/known:ALLIES 3.5 since-2025
47|other/known:ALLIES 4
-8|other/known:ALLIES 4 1988
34|other/known:ALLIES 4 2024
25|other/known:ALLIES 4 2025
-4|other/known:ALLIES 4 2026
21|other/known:ALLIES 4 since-2025
-8|other/known:ALLIES 4 to-1999
34|other/known:ALLIES 4 to-2024
-24|other/known:ALLIES 5 2025
24|other/known:ALLIES 5 2026
-11|other/known:ALLIES since-2025
-13|other/known:ALLIES to-1999
-8|other/known:ALLIES to-2021
16|other/known:ALLIES to-2024
4|other/known:AUS 0.1
4|other/known:AUS 0.1 2025
4|other/known:AUS 0.1 since-2025
3|other/known:AUS 0.4
3|other/known:AUS 0.4 2025
3|other/known:AUS 0.4 since-2025
-32|other/known:AUS 2
-15|other/known:AUS 2 2023
-17|other/known:AUS 2 2025
-17|other/known:AUS 2 since-2025
-15|other/known:AUS 2 to-2024
-7|other/known:AUS 2.5
-7|other/known:AUS 2.5 2026
-7|other/known:AUS 2.5 since-2025
27|other/known:AUS 3
-3|other/known:AUS 3 2024
31|other/known:AUS 3 2025
31|other/known:AUS 3 since-2025
-3|other/known:AUS 3 to-2024
-6|other/known:AUS 3.5
-8|other/known:AUS 3.5 2025
-6|other/known:AUS 3.5 since-2025
3|other/known:AUS 4
3|other/known:AUS 4 2025
3|other/known:AUS 4 since-2025
10|other/known:AUS since-2025
-18|other/known:AUS to-2024
-5|other/known:BEL 2
-5|other/known:BEL 2 2025
-5|other/known:BEL 2 since-2025
14|other/known:BEL 3.5
14|other/known:BEL 3.5 2025
14|other/known:BEL 3.5 since-2025
9|other/known:BEL since-2025
10|other/known:BGD 1.6
10|other/known:BGD 1.6 2025
10|other/known:BGD 1.6 since-2025
10|other/known:BGD since-2025
-4|other/known:CAN 0.1
-4|other/known:CAN 0.1 2025
-4|other/known:CAN 0.1 since-2025
3|other/known:CAN 3
3|other/known:CAN 3 2025
3|other/known:CAN 3 since-2025
12|other/known:CAN 3.5
12|other/known:CAN 3.5 2025
12|other/known:CAN 3.5 since-2025
4|other/known:CAN 5
4|other/known:CAN 5 2025
4|other/known:CAN 5 since-2025
15|other/known:CAN since-2025
-7|other/known:CHN 0.1
-7|other/known:CHN 0.1 2025
-7|other/known:CHN 0.1 since-2025
-3|other/known:CHN 1
-3|other/known:CHN 1 2025
-3|other/known:CHN 1 since-2025
-13|other/known:CHN 3
-13|other/known:CHN 3 2026
-13|other/known:CHN 3 since-2025
-27|other/known:CHN since-2025
4|other/known:CYP 3.5
4|other/known:CYP 3.5 2025
4|other/known:CYP 3.5 since-2025
4|other/known:CYP since-2025
27|other/known:DEU 1
26|other/known:DEU 1 2025
27|other/known:DEU 1 since-2025
-17|other/known:DEU 2
-4|other/known:DEU 2 2022
-12|other/known:DEU 2 2025
-12|other/known:DEU 2 since-2025
-4|other/known:DEU 2 to-2024
-12|other/known:DEU 3
-12|other/known:DEU 3 2025
-12|other/known:DEU 3 since-2025
-23|other/known:DEU 4
-23|other/known:DEU 4 2024
-23|other/known:DEU 4 to-2024
17|other/known:DEU 5
10|other/known:DEU 5 2025
7|other/known:DEU 5 2026
17|other/known:DEU 5 since-2025
21|other/known:DEU since-2025
-27|other/known:DEU to-2024
-8|other/known:DNK 1
-8|other/known:DNK 1 2025
-8|other/known:DNK 1 since-2025
-9|other/known:DNK since-2025
8|other/known:ESP 2.2
8|other/known:ESP 2.2 2025
8|other/known:ESP 2.2 since-2025
-12|other/known:ESP 3.5
-12|other/known:ESP 3.5 2025
-12|other/known:ESP 3.5 since-2025
-3|other/known:ESP since-2025
11|other/known:EU 2
10|other/known:EU 2 2025
10|other/known:EU 2 since-2025
-4|other/known:EU 3
-4|other/known:EU 3 2025
-4|other/known:EU 3 since-2025
3|other/known:EU 3.5
3|other/known:EU 3.5 2025
3|other/known:EU 3.5 since-2025
-9|other/known:EU 5
-9|other/known:EU 5 2025
-9|other/known:EU 5 since-2025
-4|other/known:FRA 5
-4|other/known:FRA 5 2025
-4|other/known:FRA 5 since-2025
-5|other/known:FRA since-2025
-6|other/known:GBR 0.4
-6|other/known:GBR 0.4 2025
-6|other/known:GBR 0.4 since-2025
6|other/known:GBR 1
6|other/known:GBR 1 2025
6|other/known:GBR 1 since-2025
-5|other/known:GBR 1.7
-5|other/known:GBR 1.7 2024
-5|other/known:GBR 1.7 to-2024
6|other/known:GBR 3
6|other/known:GBR 3 2025
6|other/known:GBR 3 since-2025
11|other/known:GBR 3.5
11|other/known:GBR 3.5 2025
11|other/known:GBR 3.5 since-2025
-19|other/known:GBR 5
-19|other/known:GBR 5 2025
-19|other/known:GBR 5 since-2025
-6|other/known:GBR to-2024
-10|other/known:HUN 1
-10|other/known:HUN 1 2025
-10|other/known:HUN 1 since-2025
-10|other/known:HUN since-2025
8|other/known:IDN 1
8|other/known:IDN 1 2026
8|other/known:IDN 1 since-2025
7|other/known:IDN since-2025
5|other/known:IND 0.2
5|other/known:IND 0.2 2025
5|other/known:IND 0.2 since-2025
-9|other/known:IND 1.6
-9|other/known:IND 1.6 2025
-9|other/known:IND 1.6 since-2025
-26|other/known:IND 3.5
-26|other/known:IND 3.5 2026
-26|other/known:IND 3.5 since-2025
-29|other/known:IND since-2025
11|other/known:IRL 1
11|other/known:IRL 1 2025
11|other/known:IRL 1 since-2025
4|other/known:IRL 1.5
4|other/known:IRL 1.5 2025
4|other/known:IRL 1.5 since-2025
7|other/known:IRL 2
7|other/known:IRL 2 2025
7|other/known:IRL 2 since-2025
21|other/known:IRL since-2025
-3|other/known:ISR 2
-3|other/known:ISR 2 2025
-3|other/known:ISR 2 since-2025
-4|other/known:ISR 4
-4|other/known:ISR 4 2025
-4|other/known:ISR 4 since-2025
-7|other/known:ISR since-2025
-7|other/known:ITA 2.2
-7|other/known:ITA 2.2 2025
-7|other/known:ITA 2.2 since-2025
3|other/known:ITA 3
3|other/known:ITA 3 2026
3|other/known:ITA 3 since-2025
11|other/known:JOR 5
11|other/known:JOR 5 2024
11|other/known:JOR 5 to-2024
11|other/known:JOR to-2024
-6|other/known:JPN 0.1
-11|other/known:JPN 0.1 2025
5|other/known:JPN 0.1 2026
-6|other/known:JPN 0.1 since-2025
5|other/known:JPN 0.2
3|other/known:JPN 0.2 2025
5|other/known:JPN 0.2 since-2025
5|other/known:JPN 0.4
5|other/known:JPN 0.4 2025
5|other/known:JPN 0.4 since-2025
8|other/known:JPN 0.5
3|other/known:JPN 0.5 2025
5|other/known:JPN 0.5 2026
8|other/known:JPN 0.5 since-2025
-9|other/known:JPN 1
-7|other/known:JPN 1 2026
-10|other/known:JPN 1 since-2025
9|other/known:JPN 1.5
8|other/known:JPN 1.5 2026
8|other/known:JPN 1.5 since-2025
6|other/known:JPN 1.7
6|other/known:JPN 1.7 2024
6|other/known:JPN 1.7 to-2024
5|other/known:JPN 2 1990
4|other/known:JPN 2 2016
4|other/known:JPN 2 2017
11|other/known:JPN 2 2022
-33|other/known:JPN 2 2025
-31|other/known:JPN 2 since-2025
6|other/known:JPN 2 to-1999
10|other/known:JPN 2 to-2021
13|other/known:JPN 2 to-2024
-11|other/known:JPN 2.1
-11|other/known:JPN 2.1 2025
-11|other/known:JPN 2.1 since-2025
4|other/known:JPN 2.4
3|other/known:JPN 2.4 since-2025
3|other/known:JPN 2.5
3|other/known:JPN 3
4|other/known:JPN 3 2023
-19|other/known:JPN 3 2024
-4|other/known:JPN 3 2025
23|other/known:JPN 3 2026
18|other/known:JPN 3 since-2025
-16|other/known:JPN 3 to-2024
13|other/known:JPN 3.5
19|other/known:JPN 3.5 2025
-6|other/known:JPN 3.5 2026
13|other/known:JPN 3.5 since-2025
-6|other/known:JPN 3.8
-6|other/known:JPN 3.8 2025
-6|other/known:JPN 3.8 since-2025
-13|other/known:JPN 4
-6|other/known:JPN 4 1988
-5|other/known:JPN 4 2025
-7|other/known:JPN 4 since-2025
-6|other/known:JPN 4 to-1999
29|other/known:JPN 5
31|other/known:JPN 5 2025
-4|other/known:JPN 5 2026
27|other/known:JPN 5 since-2025
-11|other/known:JPN 5.7
-11|other/known:JPN 5.7 2026
-11|other/known:JPN 5.7 since-2025
7|other/known:JPN since-2025
3|other/known:JPN to-1999
11|other/known:JPN to-2021
9|other/known:JPN to-2024
-3|other/known:KHM 2.1
-3|other/known:KHM 2.1 2025
-3|other/known:KHM 2.1 since-2025
-3|other/known:KHM since-2025
4|other/known:KOR 0.1
7|other/known:KOR 0.1 2025
-3|other/known:KOR 0.1 2026
4|other/known:KOR 0.1 since-2025
-3|other/known:KOR 0.5
-3|other/known:KOR 0.5 since-2025
7|other/known:KOR 1
8|other/known:KOR 1 2025
8|other/known:KOR 1 since-2025
-6|other/known:KOR 2
-6|other/known:KOR 2 2026
-6|other/known:KOR 2 since-2025
12|other/known:KOR 3
12|other/known:KOR 3 2026
12|other/known:KOR 3 since-2025
-8|other/known:KOR 3.5
-7|other/known:KOR 3.5 2025
-8|other/known:KOR 3.5 since-2025
6|other/known:KOR 3.8
6|other/known:KOR 3.8 2025
6|other/known:KOR 3.8 since-2025
-22|other/known:KOR 5
8|other/known:KOR 5 2025
-30|other/known:KOR 5 2026
-22|other/known:KOR 5 since-2025
-11|other/known:KOR since-2025
-7|other/known:LAO 4
-7|other/known:LAO 4 2025
-7|other/known:LAO 4 since-2025
-9|other/known:LAO since-2025
-24|other/known:LSO 1
-24|other/known:LSO 1 2024
-24|other/known:LSO 1 to-2024
-24|other/known:LSO to-2024
3|other/known:LUX 2
3|other/known:LUX 2 2022
3|other/known:LUX 2 to-2024
3|other/known:LUX to-2024
4|other/known:LVA 5
4|other/known:LVA 5 2025
4|other/known:LVA 5 since-2025
4|other/known:LVA since-2025
17|other/known:MMR 4
17|other/known:MMR 4 2025
17|other/known:MMR 4 since-2025
17|other/known:MMR since-2025
-14|other/known:MNE 5
-14|other/known:MNE 5 2025
-14|other/known:MNE 5 since-2025
-14|other/known:MNE since-2025
-5|other/known:MOZ 1
-5|other/known:MOZ 1 2025
-5|other/known:MOZ 1 since-2025
-5|other/known:MOZ since-2025
7|other/known:MWI 1
7|other/known:MWI 1 2025
7|other/known:MWI 1 since-2025
7|other/known:MWI since-2025
-4|other/known:NATO 0.1
-3|other/known:NATO 0.1 2025
-4|other/known:NATO 0.1 since-2025
-8|other/known:NATO 1
-7|other/known:NATO 1 2025
-8|other/known:NATO 1 since-2025
-5|other/known:NATO 1.5
-3|other/known:NATO 1.5 2025
-5|other/known:NATO 1.5 since-2025
-13|other/known:NATO 2
-3|other/known:NATO 2 2016
-5|other/known:NATO 2 2022
-3|other/known:NATO 2 2025
-3|other/known:NATO 2 since-2025
-4|other/known:NATO 2 to-2021
-6|other/known:NATO 2 to-2024
14|other/known:NATO 3
-3|other/known:NATO 3 2024
20|other/known:NATO 3 2025
19|other/known:NATO 3 since-2025
-5|other/known:NATO 3 to-2024
7|other/known:NATO 3.5
14|other/known:NATO 3.5 2025
-7|other/known:NATO 3.5 2026
7|other/known:NATO 3.5 since-2025
-6|other/known:NATO 4
-4|other/known:NATO 4 2024
-4|other/known:NATO 4 to-2024
-14|other/known:NATO 5
-9|other/known:NATO 5 2025
-4|other/known:NATO 5 2026
-13|other/known:NATO 5 since-2025
-16|other/known:NATO since-2025
-4|other/known:NATO to-2021
-17|other/known:NATO to-2024
6|other/known:NLD 3.5
6|other/known:NLD 3.5 2025
6|other/known:NLD 3.5 since-2025
7|other/known:NLD since-2025
20|other/known:NOR 5
20|other/known:NOR 5 2025
20|other/known:NOR 5 since-2025
20|other/known:NOR since-2025
16|other/known:NZL 2
16|other/known:NZL 2 2023
16|other/known:NZL 2 to-2024
8|other/known:NZL 2.5
8|other/known:NZL 2.5 2026
8|other/known:NZL 2.5 since-2025
3|other/known:NZL 3.5
3|other/known:NZL 3.5 2025
3|other/known:NZL 3.5 since-2025
13|other/known:NZL since-2025
16|other/known:NZL to-2024
-4|other/known:PAK 0.2
-4|other/known:PAK 0.2 2025
-4|other/known:PAK 0.2 since-2025
-4|other/known:PAK since-2025
4|other/known:PHL 0.5
4|other/known:PHL 0.5 2025
4|other/known:PHL 0.5 since-2025
18|other/known:PHL 3
30|other/known:PHL 3 2024
-13|other/known:PHL 3 2026
-12|other/known:PHL 3 since-2025
30|other/known:PHL 3 to-2024
6|other/known:PHL 4
6|other/known:PHL 4 2026
6|other/known:PHL 4 since-2025
3|other/known:PHL 5
3|other/known:PHL 5 2025
3|other/known:PHL 5 since-2025
5|other/known:PHL since-2025
30|other/known:PHL to-2024
17|other/known:PNG 2
17|other/known:PNG 2 2025
17|other/known:PNG 2 since-2025
19|other/known:PNG since-2025
-6|other/known:POL 3
-6|other/known:POL 3 2025
-6|other/known:POL 3 since-2025
-4|other/known:POL 4
-4|other/known:POL 4 2024
-4|other/known:POL 4 to-2024
-8|other/known:POL since-2025
-4|other/known:POL to-2024
15|other/known:PRT 5
15|other/known:PRT 5 2025
15|other/known:PRT 5 since-2025
15|other/known:PRT since-2025
-3|other/known:RUS since-2025
-4|other/known:SAU 2
-4|other/known:SAU 2 2025
-4|other/known:SAU 2 since-2025
-7|other/known:SAU 4
-7|other/known:SAU 4 2025
-7|other/known:SAU 4 since-2025
-11|other/known:SAU since-2025
-13|other/known:SGP 3
-13|other/known:SGP 3 2025
-13|other/known:SGP 3 since-2025
-4|other/known:SGP 5
-4|other/known:SGP 5 2025
-4|other/known:SGP 5 since-2025
-19|other/known:SGP since-2025
20|other/known:SVN 2
20|other/known:SVN 2 2025
20|other/known:SVN 2 since-2025
20|other/known:SVN since-2025
-3|other/known:SWE 1
-3|other/known:SWE 1 2025
-3|other/known:SWE 1 since-2025
-3|other/known:SWE since-2025
24|other/known:SWZ 1
24|other/known:SWZ 1 2024
24|other/known:SWZ 1 to-2024
24|other/known:SWZ to-2024
-10|other/known:SYR 5
-10|other/known:SYR 5 2024
-10|other/known:SYR 5 to-2024
-10|other/known:SYR to-2024
-8|other/known:THA 4
-8|other/known:THA 4 2025
-8|other/known:THA 4 since-2025
-8|other/known:THA since-2025
-12|other/known:TWN 3
-12|other/known:TWN 3 2025
-12|other/known:TWN 3 since-2025
4|other/known:TWN 5
4|other/known:TWN 5 2025
4|other/known:TWN 5 since-2025
11|other/known:TWN 5.7
11|other/known:TWN 5.7 2026
11|other/known:TWN 5.7 since-2025
-3|other/known:UKR since-2025
19|other/known:USA 0.1
19|other/known:USA 0.1 2025
19|other/known:USA 0.1 since-2025
4|other/known:USA 1.7
4|other/known:USA 1.7 2025
4|other/known:USA 1.7 since-2025
-5|other/known:USA 2
-3|other/known:USA 2 1990
-3|other/known:USA 2 to-1999
-13|other/known:USA 3
-12|other/known:USA 3 2025
-13|other/known:USA 3 since-2025
-13|other/known:USA 3.5
-8|other/known:USA 3.5 2025
-5|other/known:USA 3.5 2026
-13|other/known:USA 3.5 since-2025
4|other/known:USA 4
15|other/known:USA 4 1988
-9|other/known:USA 4 2025
-9|other/known:USA 4 since-2025
15|other/known:USA 4 to-1999
-6|other/known:USA 5
-12|other/known:USA 5 2025
7|other/known:USA 5 2026
-5|other/known:USA 5 since-2025
-21|other/known:USA since-2025
12|other/known:USA to-1999
-3|other/known:USA to-2024
16|other/known:VNM 2.1
16|other/known:VNM 2.1 2025
16|other/known:VNM 2.1 since-2025
3|other/known:VNM 3
3|other/known:VNM 3 2024
3|other/known:VNM 3 to-2024
16|other/known:VNM since-2025
3|other/known:VNM to-2024
-21|other/last:before
-11|other/last:same-sentence
11|other/named:2
43|other/named:3
16|other/one-of-several
4|other/ruled
29|other/ruled:spender-before
11|other/ruled:spender-clause
-63|other/ruled:spender-clause-after
19|other/ruled:spender-home
4|other/ruled:spender-ours
3|other/ruled:spender-party
-5|other/ruled:spender-subject
3|other/same-figure-of-another
-3|other/same-figure-of-it
-9|other/several:2
-19|other/several:3
10|other/subject-of:accept
13|other/subject-of:aim
6|other/subject-of:ask for
3|other/subject-of:back
10|other/subject-of:be
5|other/subject-of:calculate
4|other/subject-of:commit
-9|other/subject-of:contribute
-22|other/subject-of:discuss
-6|other/subject-of:dodge
4|other/subject-of:drop
5|other/subject-of:endorse
8|other/subject-of:exceed
14|other/subject-of:force
14|other/subject-of:get
-5|other/subject-of:give
-39|other/subject-of:hit
-13|other/subject-of:live with
7|other/subject-of:meet
17|other/subject-of:oblige
-3|other/subject-of:press for
13|other/subject-of:reach
4|other/subject-of:rule out
9|other/subject-of:set
13|other/subject-of:spend
9|other/subject-of:stand
-20|other/subject-of:table
11|other/subject-of:take
-7|other/subject-of:tell
9|other/subject:be country
3|other/subject:be leader
-3|other/subject:be pronoun
31|other/subject:demand country
6|other/subject:demand gov
-7|other/subject:demand leader
-12|other/subject:denial country
7|other/subject:denial gov
5|other/subject:denial leader
5|other/subject:denial pronoun
7|other/subject:level gov
5|other/subject:level leader
3|other/subject:level people
13|other/subject:move body
3|other/subject:move capital
-21|other/subject:move gov
12|other/subject:move leader
16|other/subject:move pronoun
17|other/subject:pledge country
12|other/subject:pledge gov
23|other/subject:pledge pronoun
-13|other/subject:proposal capital
-17|other/subject:proposal gov
-18|other/subject:proposal nongov
3|other/subject:proposal pronoun
4|other/subject:spend country
9|other/subject:spend pronoun
57|other/title
-22|other/told-of:0
-16|other/told-of:1
3|other/told-of:2
36|other/told-of:3
-16|other/unnamed
-37|other/unnamed-beside-others
72|pledge/after-joint:0 far
-24|pledge/after-joint:0 mid
-46|pledge/after-joint:1 far
39|pledge/after-joint:1 mid
4|pledge/after-joint:1 near
17|pledge/after-joint:2 far
-28|pledge/after-joint:2 mid
12|pledge/after-joint:2 near
-8|pledge/after-joint:3 far
-11|pledge/after-joint:3 mid
16|pledge/after-joint:3 near
48|pledge/after-led:\" far joined
-9|pledge/after-led:# far free
25|pledge/after-led:# near free
38|pledge/after-led:, far joined
39|pledge/after-led:. near free
17|pledge/after-led:: far joined
106|pledge/after-led:: near joined
-33|pledge/after-led:; far joined
-36|pledge/after-led:; near joined
6|pledge/after-led:DATE far joined
3|pledge/after-led:PARTY far joined
-7|pledge/after-led:about far joined
17|pledge/after-led:accused far joined
-49|pledge/after-led:adopt near free
-8|pledge/after-led:affect near free
39|pledge/after-led:after far joined
-74|pledge/after-led:after near joined
4|pledge/after-led:all far joined
-10|pledge/after-led:also far joined
-9|pledge/after-led:although near joined
-22|pledge/after-led:and far free
-10|pledge/after-led:and far joined
13|pledge/after-led:and near free
21|pledge/after-led:and near joined
-20|pledge/after-led:around far joined
3|pledge/after-led:as far free
10|pledge/after-led:as far joined
61|pledge/after-led:as near free
-3|pledge/after-led:as near joined
25|pledge/after-led:ask near free
5|pledge/after-led:assume far joined
-9|pledge/after-led:at far free
10|pledge/after-led:at far joined
8|pledge/after-led:at near free
16|pledge/after-led:because far joined
15|pledge/after-led:because near joined
-5|pledge/after-led:before far joined
-35|pledge/after-led:before near joined
16|pledge/after-led:better near free
5|pledge/after-led:break far joined
9|pledge/after-led:bring far free
15|pledge/after-led:bring near free
5|pledge/after-led:bring near joined
4|pledge/after-led:but far joined
34|pledge/after-led:but near joined
16|pledge/after-led:buys far free
-3|pledge/after-led:by far free
-18|pledge/after-led:by near free
-17|pledge/after-led:call far joined
-3|pledge/after-led:call for far joined
-21|pledge/after-led:call near free
-9|pledge/after-led:call on far joined
-3|pledge/after-led:can far joined
4|pledge/after-led:caretaker far free
-4|pledge/after-led:concerned far joined
-11|pledge/after-led:copy far joined
-3|pledge/after-led:countries far joined
3|pledge/after-led:cut near free
53|pledge/after-led:cut near joined
21|pledge/after-led:date far joined
-16|pledge/after-led:defence minister far joined
-22|pledge/after-led:defence minister near joined
26|pledge/after-led:defend far free
-4|pledge/after-led:defense minister far joined
-3|pledge/after-led:even far joined
-18|pledge/after-led:exempt far free
22|pledge/after-led:figure far joined
-27|pledge/after-led:find far free
45|pledge/after-led:for far free
-12|pledge/after-led:for far joined
-26|pledge/after-led:for near free
-9|pledge/after-led:for near joined
-35|pledge/after-led:foreign minister far joined
7|pledge/after-led:foreign minister near joined
-43|pledge/after-led:from far joined
-25|pledge/after-led:from near joined
-9|pledge/after-led:gdp near free
13|pledge/after-led:general far joined
16|pledge/after-led:goal near joined
4|pledge/after-led:gritting near joined
14|pledge/after-led:gross domestic product near free
66|pledge/after-led:guide near free
14|pledge/after-led:has far joined
-10|pledge/after-led:his far free
3|pledge/after-led:hold far joined
-13|pledge/after-led:hope far free
-21|pledge/after-led:if far joined
3|pledge/after-led:if near joined
-22|pledge/after-led:in far free
-37|pledge/after-led:in far joined
-9|pledge/after-led:in line with far free
-9|pledge/after-led:in line with far joined
-15|pledge/after-led:in line with near free
-4|pledge/after-led:in near free
-12|pledge/after-led:into far free
-46|pledge/after-led:is near joined
-3|pledge/after-led:its far joined
22|pledge/after-led:its near free
-4|pledge/after-led:keep far joined
6|pledge/after-led:leave near free
3|pledge/after-led:left near free
-5|pledge/after-led:leftwing far joined
-20|pledge/after-led:like far joined
-10|pledge/after-led:like near free
35|pledge/after-led:like near joined
8|pledge/after-led:made far joined
8|pledge/after-led:make far joined
3|pledge/after-led:meet far free
-16|pledge/after-led:misread far joined
-6|pledge/after-led:no far joined
84|pledge/after-led:of far free
10|pledge/after-led:of far joined
35|pledge/after-led:of near free
30|pledge/after-led:of near joined
-38|pledge/after-led:on near free
4|pledge/after-led:once near joined
-14|pledge/after-led:open near free
24|pledge/after-led:other far joined
38|pledge/after-led:outgoing far free
4|pledge/after-led:outlast near free
4|pledge/after-led:over far free
4|pledge/after-led:over far joined
13|pledge/after-led:premier far joined
4|pledge/after-led:president far free
5|pledge/after-led:president far joined
-29|pledge/after-led:president near joined
8|pledge/after-led:prime minister far joined
4|pledge/after-led:prime minister near free
-6|pledge/after-led:promise far free
-12|pledge/after-led:promise near free
-25|pledge/after-led:put far joined
3|pledge/after-led:remain near free
16|pledge/after-led:remain near joined
-5|pledge/after-led:replaced near free
-24|pledge/after-led:review far joined
16|pledge/after-led:say far joined
-10|pledge/after-led:say near joined
-18|pledge/after-led:schedule far joined
20|pledge/after-led:senior far joined
-15|pledge/after-led:since far joined
4|pledge/after-led:something near free
-3|pledge/after-led:surprised far free
3|pledge/after-led:surprises near free
6|pledge/after-led:take far free
7|pledge/after-led:take near free
-5|pledge/after-led:talk about near joined
7|pledge/after-led:target far joined
-5|pledge/after-led:tell far joined
-6|pledge/after-led:thank far joined
8|pledge/after-led:that far free
12|pledge/after-led:that far joined
-53|pledge/after-led:that near free
-8|pledge/after-led:that near joined
21|pledge/after-led:then far joined
-3|pledge/after-led:then near joined
-51|pledge/after-led:think near free
3|pledge/after-led:though far joined
6|pledge/after-led:though near joined
-3|pledge/after-led:to far free
-49|pledge/after-led:to far joined
16|pledge/after-led:to near free
-5|pledge/after-led:toward far joined
9|pledge/after-led:treasurer near joined
8|pledge/after-led:turned far joined
-30|pledge/after-led:up near joined
21|pledge/after-led:want far joined
3|pledge/after-led:was near free
4|pledge/after-led:western far joined
-54|pledge/after-led:what far free
10|pledge/after-led:what far joined
-38|pledge/after-led:what near free
7|pledge/after-led:what near joined
-5|pledge/after-led:whatever near free
4|pledge/after-led:when far joined
7|pledge/after-led:when near joined
5|pledge/after-led:where far joined
-34|pledge/after-led:whether far joined
22|pledge/after-led:which far joined
-16|pledge/after-led:which near joined
26|pledge/after-led:while near joined
-56|pledge/after-led:whose far joined
-7|pledge/after-led:with far free
6|pledge/after-led:year far joined
41|pledge/after:allies name
31|pledge/after:body name
82|pledge/after:body owner
-13|pledge/after:capital name
-62|pledge/after:country name
-8|pledge/after:country owner
60|pledge/after:gov name
16|pledge/after:gov owner
26|pledge/after:leader name
-14|pledge/after:nongov name
-66|pledge/after:people name
10|pledge/after:people owner
-53|pledge/after:pronoun name
-10|pledge/after:pronoun owner
19|pledge/asked
148|pledge/asks
-24|pledge/before-clause:after-figure inside name body
14|pledge/before-clause:after-figure inside name capital
4|pledge/before-clause:after-figure inside name country
34|pledge/before-clause:after-figure inside name gov
-17|pledge/before-clause:after-figure inside name leader
-22|pledge/before-clause:after-figure inside name nongov
-5|pledge/before-clause:after-figure inside name people
28|pledge/before-clause:after-figure inside name pronoun
-13|pledge/before-clause:after-figure inside owner body
8|pledge/before-clause:after-figure inside owner gov
4|pledge/before-clause:after-figure inside owner nongov
20|pledge/before-clause:after-figure inside owner pronoun
-6|pledge/before-clause:after-figure opens name allies
-19|pledge/before-clause:after-figure opens name body
37|pledge/before-clause:after-figure opens name capital
3|pledge/before-clause:after-figure opens name country
-54|pledge/before-clause:after-figure opens name gov
-16|pledge/before-clause:after-figure opens name leader
20|pledge/before-clause:after-figure opens name nongov
13|pledge/before-clause:after-figure opens name pronoun
25|pledge/before-clause:after-figure opens owner capital
-15|pledge/before-clause:after-figure opens owner country
-42|pledge/before-clause:after-figure opens owner pronoun
-25|pledge/before-clause:free inside name allies
7|pledge/before-clause:free inside name body
-22|pledge/before-clause:free inside name capital
-62|pledge/before-clause:free inside name country
41|pledge/before-clause:free inside name gov
42|pledge/before-clause:free inside name leader
-37|pledge/before-clause:free inside name nongov
-31|pledge/before-clause:free inside name pronoun
53|pledge/before-clause:free inside owner body
-24|pledge/before-clause:free inside owner capital
62|pledge/before-clause:free inside owner country
18|pledge/before-clause:free inside owner gov
6|pledge/before-clause:free inside owner leader
8|pledge/before-clause:free inside owner nongov
-29|pledge/before-clause:free inside owner people
30|pledge/before-clause:free inside owner pronoun
25|pledge/before-clause:free opens name allies
54|pledge/before-clause:free opens name body
-35|pledge/before-clause:free opens name capital
11|pledge/before-clause:free opens name country
18|pledge/before-clause:free opens name gov
-14|pledge/before-clause:free opens name leader
39|pledge/before-clause:free opens name nongov
10|pledge/before-clause:free opens name people
-21|pledge/before-clause:free opens name pronoun
-3|pledge/before-clause:free opens owner body
-37|pledge/before-clause:free opens owner country
-5|pledge/before-clause:free opens owner gov
4|pledge/before-clause:free opens owner leader
-24|pledge/before-clause:free opens owner nongov
25|pledge/before-clause:free opens owner people
-32|pledge/before-clause:free opens owner pronoun
35|pledge/before-far:1
-15|pledge/before-far:20
13|pledge/before-far:4
24|pledge/before-far:60
-27|pledge/before-far:9
-12|pledge/before-free:0 after-figure name far
10|pledge/before-free:0 after-figure name near
-4|pledge/before-free:0 after-figure owner far
-37|pledge/before-free:0 after-figure owner near
17|pledge/before-free:0 free name far
-5|pledge/before-free:0 free name near
33|pledge/before-free:0 free owner far
-4|pledge/before-free:0 free owner near
-24|pledge/before-free:1 after-figure name far
29|pledge/before-free:1 after-figure name near
52|pledge/before-free:1 after-figure owner far
-9|pledge/before-free:1 after-figure owner near
41|pledge/before-free:1 free name far
-7|pledge/before-free:1 free name near
-7|pledge/before-free:1 free owner far
32|pledge/before-free:1 free owner near
-3|pledge/before-free:2 after-figure name far
-8|pledge/before-free:2 after-figure name near
-7|pledge/before-free:2 after-figure owner near
-30|pledge/before-free:2 free name far
23|pledge/before-free:2 free name near
-4|pledge/before-free:2 free owner far
-3|pledge/before-free:2 free owner near
-23|pledge/before-free:3 free name far
-18|pledge/before-free:3 free name near
4|pledge/before-free:3 free owner near
9|pledge/before-joint:0 after-figure
8|pledge/before-joint:0 free
-34|pledge/before-joint:1 after-figure
13|pledge/before-joint:1 free
30|pledge/before-joint:2 after-figure
17|pledge/before-joint:2 free
-23|pledge/before-joint:3 after-figure
9|pledge/before-joint:3 free
10|pledge/before-led:
-5|pledge/before-led:\"
-51|pledge/before-led:#
-20|pledge/before-led:'s
16|pledge/before-led:)
38|pledge/before-led:,
39|pledge/before-led:-
-3|pledge/before-led:--
20|pledge/before-led:.
-40|pledge/before-led::
10|pledge/before-led:;
-4|pledge/before-led:DATE
-10|pledge/before-led:PARTY
-25|pledge/before-led:a
24|pledge/before-led:after
5|pledge/before-led:against
41|pledge/before-led:aide
4|pledge/before-led:all
11|pledge/before-led:allege
43|pledge/before-led:alliance
-18|pledge/before-led:allied
3|pledge/before-led:although
19|pledge/before-led:among
-35|pledge/before-led:and
5|pledge/before-led:announce
-41|pledge/before-led:applied
7|pledge/before-led:as
-32|pledge/before-led:ask
8|pledge/before-led:assure
-10|pledge/before-led:at
18|pledge/before-led:attain
3|pledge/before-led:back
16|pledge/before-led:baltic
-22|pledge/before-led:battalion
27|pledge/before-led:been
23|pledge/before-led:before
4|pledge/before-led:benchmarking
3|pledge/before-led:beside
24|pledge/before-led:between
6|pledge/before-led:bind
-4|pledge/before-led:both
34|pledge/before-led:bring
-8|pledge/before-led:broke
46|pledge/before-led:by
17|pledge/before-led:cajole
38|pledge/before-led:call
3|pledge/before-led:caretaker
8|pledge/before-led:carry
8|pledge/before-led:chancellor
-12|pledge/before-led:chief
17|pledge/before-led:cite
-3|pledge/before-led:claim
-17|pledge/before-led:coming
-9|pledge/before-led:commissioner
51|pledge/before-led:commit
-4|pledge/before-led:commitment
-9|pledge/before-led:compare
7|pledge/before-led:consider
21|pledge/before-led:copied
53|pledge/before-led:could
31|pledge/before-led:credited
17|pledge/before-led:de
-19|pledge/before-led:declaration
6|pledge/before-led:defence
-24|pledge/before-led:defence minister
-35|pledge/before-led:defence secretary
-5|pledge/before-led:defense secretary
3|pledge/before-led:describe
-29|pledge/before-led:did
8|pledge/before-led:do
11|pledge/before-led:documents
12|pledge/before-led:double
7|pledge/before-led:dragged
59|pledge/before-led:drop
3|pledge/before-led:elect
-12|pledge/before-led:europe
-6|pledge/before-led:european
12|pledge/before-led:even
-11|pledge/before-led:every
-9|pledge/before-led:exceed
-7|pledge/before-led:expelling
15|pledge/before-led:fellow
22|pledge/before-led:finance
16|pledge/before-led:finance minister
-56|pledge/before-led:first
-32|pledge/before-led:follow
3|pledge/before-led:followed
-34|pledge/before-led:following
-45|pledge/before-led:for
-44|pledge/before-led:foreign minister
3|pledge/before-led:former
-19|pledge/before-led:from
-25|pledge/before-led:fulfill
10|pledge/before-led:future
4|pledge/before-led:gdp
6|pledge/before-led:general
-6|pledge/before-led:get
5|pledge/before-led:give
-26|pledge/before-led:go
-67|pledge/before-led:had
6|pledge/before-led:hail
8|pledge/before-led:has
5|pledge/before-led:have
70|pledge/before-led:her
39|pledge/before-led:his
-21|pledge/before-led:hit
7|pledge/before-led:hold up
7|pledge/before-led:honor
-51|pledge/before-led:honour
-6|pledge/before-led:host
16|pledge/before-led:how
-43|pledge/before-led:if
63|pledge/before-led:importuned
-21|pledge/before-led:in
26|pledge/before-led:in line with
-3|pledge/before-led:includes
3|pledge/before-led:incoming
10|pledge/before-led:increase
7|pledge/before-led:insist
-3|pledge/before-led:is
-66|pledge/before-led:its
-48|pledge/before-led:keep
4|pledge/before-led:later
3|pledge/before-led:lauds
-4|pledge/before-led:lead
-47|pledge/before-led:leave
-68|pledge/before-led:let
14|pledge/before-led:lets
6|pledge/before-led:liberal
-5|pledge/before-led:lift
-9|pledge/before-led:like
4|pledge/before-led:live up to
-5|pledge/before-led:long
-11|pledge/before-led:longer
3|pledge/before-led:look at
3|pledge/before-led:major
4|pledge/before-led:make
22|pledge/before-led:make good on
5|pledge/before-led:makes
-56|pledge/before-led:match
-45|pledge/before-led:me
13|pledge/before-led:meet
-4|pledge/before-led:mention
39|pledge/before-led:mind
6|pledge/before-led:minister
-43|pledge/before-led:miss
3|pledge/before-led:mocked
-14|pledge/before-led:more than double
-6|pledge/before-led:move
-43|pledge/before-led:move up
4|pledge/before-led:n't
-4|pledge/before-led:neither
7|pledge/before-led:neutral
3|pledge/before-led:new
-21|pledge/before-led:next
-39|pledge/before-led:not
-19|pledge/before-led:notify
8|pledge/before-led:now
3|pledge/before-led:obligation
42|pledge/before-led:oblige
-19|pledge/before-led:of
8|pledge/before-led:offer
78|pledge/before-led:on
10|pledge/before-led:once
13|pledge/before-led:only
6|pledge/before-led:opposition
6|pledge/before-led:or
14|pledge/before-led:order
12|pledge/before-led:other
-10|pledge/before-led:outside
15|pledge/before-led:over
7|pledge/before-led:overrules
-37|pledge/before-led:own
3|pledge/before-led:pacifist
-11|pledge/before-led:party
4|pledge/before-led:pay
-45|pledge/before-led:pd
10|pledge/before-led:peers
-33|pledge/before-led:pledge
32|pledge/before-led:praised
73|pledge/before-led:premier
-8|pledge/before-led:president
4|pledge/before-led:press
56|pledge/before-led:prime minister
-22|pledge/before-led:promise
6|pledge/before-led:publish
-42|pledge/before-led:put
-12|pledge/before-led:qualifies
-23|pledge/before-led:raise
-35|pledge/before-led:reach
22|pledge/before-led:rebukes
-50|pledge/before-led:recall
3|pledge/before-led:regards
3|pledge/before-led:reiterate
-15|pledge/before-led:remind
4|pledge/before-led:repeat
-9|pledge/before-led:restated
3|pledge/before-led:restates
16|pledge/before-led:result
12|pledge/before-led:return
-4|pledge/before-led:review
-9|pledge/before-led:ruling
16|pledge/before-led:satisfy
31|pledge/before-led:say
-71|pledge/before-led:scold
4|pledge/before-led:security
10|pledge/before-led:see
5|pledge/before-led:seen
8|pledge/before-led:set
11|pledge/before-led:share
14|pledge/before-led:should
-14|pledge/before-led:show
7|pledge/before-led:signed
28|pledge/before-led:since
3|pledge/before-led:skips
13|pledge/before-led:so
-5|pledge/before-led:sold
5|pledge/before-led:statute
3|pledge/before-led:stick to
-7|pledge/before-led:stick with
-5|pledge/before-led:strengthen
48|pledge/before-led:study
3|pledge/before-led:summit
21|pledge/before-led:support
-3|pledge/before-led:suppose
3|pledge/before-led:sustain
-9|pledge/before-led:table
20|pledge/before-led:take
-72|pledge/before-led:tell
-17|pledge/before-led:that
63|pledge/before-led:the
-6|pledge/before-led:the economy
-67|pledge/before-led:their
4|pledge/before-led:then
9|pledge/before-led:think
-4|pledge/before-led:those
11|pledge/before-led:three
13|pledge/before-led:through
-20|pledge/before-led:throwing
-13|pledge/before-led:time
31|pledge/before-led:to
15|pledge/before-led:toward
4|pledge/before-led:trim
24|pledge/before-led:under
4|pledge/before-led:until
-39|pledge/before-led:urge
-24|pledge/before-led:use
-38|pledge/before-led:want
9|pledge/before-led:warn
-19|pledge/before-led:was
4|pledge/before-led:weeks
-27|pledge/before-led:were
-3|pledge/before-led:west
19|pledge/before-led:what
-11|pledge/before-led:whatever
-76|pledge/before-led:where
3|pledge/before-led:whereas
14|pledge/before-led:whether
-6|pledge/before-led:which
3|pledge/before-led:while
-14|pledge/before-led:whole
-12|pledge/before-led:whom
15|pledge/before-led:whose
-45|pledge/before-led:why
3|pledge/before-led:wished
98|pledge/before-led:with
29|pledge/before-led:withheld
14|pledge/before-led:would
10|pledge/before-led:year
-6|pledge/before:allies name
18|pledge/before:body name
39|pledge/before:body owner
-5|pledge/before:capital name
-44|pledge/before:country name
12|pledge/before:country owner
39|pledge/before:gov name
21|pledge/before:gov owner
-6|pledge/before:leader name
9|pledge/before:leader owner
-12|pledge/before:nongov owner
-11|pledge/before:pronoun name
-24|pledge/before:pronoun owner
-7|pledge/class-home:ALLIES CHN
5|pledge/class-home:ALLIES JPN
-22|pledge/class-home:ALLIES NATO
-3|pledge/class-home:ALLIES USA
-10|pledge/class-home:ALLIES foe
12|pledge/class-home:ALLIES member
-8|pledge/class-home:CHN CHN
-17|pledge/class-home:CHN JPN
-14|pledge/class-home:EU EU
-40|pledge/class-home:EU member
17|pledge/class-home:JPN CHN
-37|pledge/class-home:JPN JPN
6|pledge/class-home:JPN foe
-9|pledge/class-home:JPN land
10|pledge/class-home:JPN member
-19|pledge/class-home:NATO CHN
27|pledge/class-home:NATO EU
10|pledge/class-home:NATO JPN
41|pledge/class-home:NATO NATO
-5|pledge/class-home:NATO USA
11|pledge/class-home:NATO foe
-26|pledge/class-home:NATO member
-6|pledge/class-home:USA CHN
-12|pledge/class-home:USA NATO
8|pledge/class-home:USA USA
-3|pledge/class-home:USA foe
-19|pledge/class-home:USA land
21|pledge/class-home:USA member
-13|pledge/class-home:foe JPN
-6|pledge/class-home:foe NATO
-12|pledge/class-home:foe foe
-6|pledge/class-home:foe land
-7|pledge/class-home:foe member
8|pledge/class-home:land CHN
15|pledge/class-home:land JPN
9|pledge/class-home:land foe
26|pledge/class-home:land member
15|pledge/class-home:member CHN
-10|pledge/class-home:member EU
40|pledge/class-home:member JPN
38|pledge/class-home:member land
5|pledge/class-home:member member
-5|pledge/class-named:ALLIES CHN others-named
9|pledge/class-named:ALLIES JPN nobody-named
-5|pledge/class-named:ALLIES JPN others-named
-7|pledge/class-named:ALLIES NATO nobody-named
-15|pledge/class-named:ALLIES NATO others-named
-3|pledge/class-named:ALLIES USA others-named
-8|pledge/class-named:ALLIES foe others-named
15|pledge/class-named:ALLIES land nobody-named
-17|pledge/class-named:ALLIES land others-named
64|pledge/class-named:ALLIES member nobody-named
-52|pledge/class-named:ALLIES member others-named
-4|pledge/class-named:CHN CHN nobody-named
-4|pledge/class-named:CHN CHN others-named
-16|pledge/class-named:CHN JPN others-named
-13|pledge/class-named:EU EU others-named
-6|pledge/class-named:EU member nobody-named
-34|pledge/class-named:EU member others-named
40|pledge/class-named:JPN CHN nobody-named
-23|pledge/class-named:JPN CHN others-named
-6|pledge/class-named:JPN JPN nobody-named
-31|pledge/class-named:JPN JPN others-named
6|pledge/class-named:JPN foe nobody-named
-7|pledge/class-named:JPN land nobody-named
9|pledge/class-named:JPN member others-named
-34|pledge/class-named:NATO CHN nobody-named
15|pledge/class-named:NATO CHN others-named
27|pledge/class-named:NATO EU others-named
8|pledge/class-named:NATO JPN nobody-named
36|pledge/class-named:NATO NATO nobody-named
5|pledge/class-named:NATO NATO others-named
-5|pledge/class-named:NATO USA others-named
-6|pledge/class-named:NATO foe nobody-named
17|pledge/class-named:NATO foe others-named
-14|pledge/class-named:NATO land nobody-named
13|pledge/class-named:NATO land others-named
-30|pledge/class-named:NATO member nobody-named
5|pledge/class-named:NATO member others-named
-6|pledge/class-named:USA CHN others-named
-12|pledge/class-named:USA NATO others-named
8|pledge/class-named:USA USA others-named
-3|pledge/class-named:USA foe others-named
-16|pledge/class-named:USA land others-named
-4|pledge/class-named:USA member nobody-named
25|pledge/class-named:USA member others-named
-13|pledge/class-named:foe JPN others-named
-6|pledge/class-named:foe NATO others-named
13|pledge/class-named:foe foe nobody-named
-25|pledge/class-named:foe foe others-named
-6|pledge/class-named:foe land others-named
-3|pledge/class-named:foe member nobody-named
-4|pledge/class-named:foe member others-named
8|pledge/class-named:land CHN others-named
4|pledge/class-named:land JPN nobody-named
11|pledge/class-named:land JPN others-named
9|pledge/class-named:land foe others-named
18|pledge/class-named:land land nobody-named
-19|pledge/class-named:land land others-named
8|pledge/class-named:land member nobody-named
18|pledge/class-named:land member others-named
15|pledge/class-named:member CHN others-named
-10|pledge/class-named:member EU others-named
-14|pledge/class-named:member JPN nobody-named
53|pledge/class-named:member JPN others-named
-30|pledge/class-named:member NATO nobody-named
31|pledge/class-named:member NATO others-named
-11|pledge/class-named:member foe nobody-named
12|pledge/class-named:member foe others-named
-10|pledge/class-named:member land nobody-named
48|pledge/class-named:member land others-named
-29|pledge/class-named:member member nobody-named
34|pledge/class-named:member member others-named
-7|pledge/class-shape:ALLIES fine
-18|pledge/class-shape:ALLIES half
17|pledge/class-shape:ALLIES tenth
-20|pledge/class-shape:ALLIES whole
-7|pledge/class-shape:CHN half
-20|pledge/class-shape:CHN whole
-33|pledge/class-shape:EU half
-3|pledge/class-shape:EU tenth
-19|pledge/class-shape:EU whole
-38|pledge/class-shape:JPN half
-5|pledge/class-shape:JPN tenth
31|pledge/class-shape:JPN whole
-20|pledge/class-shape:NATO fine
38|pledge/class-shape:NATO half
-44|pledge/class-shape:NATO tenth
65|pledge/class-shape:NATO whole
8|pledge/class-shape:USA half
-13|pledge/class-shape:USA tenth
-6|pledge/class-shape:USA whole
-10|pledge/class-shape:foe fine
-15|pledge/class-shape:foe half
-5|pledge/class-shape:foe tenth
-16|pledge/class-shape:foe whole
48|pledge/class-shape:land half
30|pledge/class-shape:land tenth
-22|pledge/class-shape:land whole
40|pledge/class-shape:member fine
17|pledge/class-shape:member half
24|pledge/class-shape:member tenth
8|pledge/class-shape:member whole
-4|pledge/class-value:ALLIES 0.25
26|pledge/class-value:ALLIES 0.3
-5|pledge/class-value:ALLIES 1
-10|pledge/class-value:ALLIES 1.5
3|pledge/class-value:ALLIES 2
-7|pledge/class-value:ALLIES 2.5
-4|pledge/class-value:ALLIES 3
-4|pledge/class-value:ALLIES 4
-9|pledge/class-value:ALLIES 5
-22|pledge/class-value:EU 1.5
-37|pledge/class-value:EU 2
21|pledge/class-value:EU 3
-10|pledge/class-value:EU 3.5
-3|pledge/class-value:EU 5
-9|pledge/class-value:NATO 0.25
50|pledge/class-value:NATO 1.5
-7|pledge/class-value:NATO 1.76
-3|pledge/class-value:NATO 1.8
87|pledge/class-value:NATO 2
-16|pledge/class-value:NATO 2.1
-55|pledge/class-value:NATO 2.5
-54|pledge/class-value:NATO 3
-7|pledge/class-value:NATO 3.2
45|pledge/class-value:NATO 3.5
-24|pledge/class-value:NATO 4
44|pledge/class-value:NATO 5
-7|pledge/class-value:NATO 5.4
-4|pledge/class-value:NATO 6
-3|pledge/class-value:NATO 7
20|pledge/class-value:NATO 8
-20|pledge/class-value:USA 2
-5|pledge/class-value:USA 3
-18|pledge/class-value:USA 3.2
8|pledge/class-value:USA 3.4
-5|pledge/class-value:USA 3.5
20|pledge/class-value:USA 4
15|pledge/class-value:USA 4.5
-8|pledge/class-value:USA 5
9|pledge/class-value:USA 7
-27|pledge/class-verb:ALLIES be
-18|pledge/class-verb:ALLIES cap
10|pledge/class-verb:ALLIES demand
-7|pledge/class-verb:ALLIES denial
-17|pledge/class-verb:ALLIES level
-64|pledge/class-verb:ALLIES move
-73|pledge/class-verb:ALLIES pledge
46|pledge/class-verb:ALLIES proposal
16|pledge/class-verb:ALLIES spend
-13|pledge/class-verb:CHN pledge
-5|pledge/class-verb:EU be
-4|pledge/class-verb:EU demand
-12|pledge/class-verb:EU move
-3|pledge/class-verb:EU spend
3|pledge/class-verb:JPN be
20|pledge/class-verb:JPN cap
-12|pledge/class-verb:JPN demand
22|pledge/class-verb:JPN denial
-5|pledge/class-verb:JPN level
5|pledge/class-verb:JPN move
12|pledge/class-verb:JPN pledge
-30|pledge/class-verb:JPN proposal
39|pledge/class-verb:JPN spend
16|pledge/class-verb:NATO be
-4|pledge/class-verb:NATO cap
34|pledge/class-verb:NATO demand
22|pledge/class-verb:NATO denial
9|pledge/class-verb:NATO level
20|pledge/class-verb:NATO move
35|pledge/class-verb:NATO proposal
-10|pledge/class-verb:USA be
-25|pledge/class-verb:USA demand
13|pledge/class-verb:USA move
45|pledge/class-verb:USA pledge
-12|pledge/class-verb:USA spend
5|pledge/class-verb:foe denial
-7|pledge/class-verb:foe level
8|pledge/class-verb:foe pledge
-16|pledge/class-verb:foe proposal
-4|pledge/class-verb:foe spend
16|pledge/class-verb:land be
13|pledge/class-verb:land cap
3|pledge/class-verb:land demand
-65|pledge/class-verb:land denial
4|pledge/class-verb:land level
22|pledge/class-verb:land move
-34|pledge/class-verb:land proposal
8|pledge/class-verb:member be
-8|pledge/class-verb:member cap
-4|pledge/class-verb:member demand
24|pledge/class-verb:member denial
16|pledge/class-verb:member level
18|pledge/class-verb:member move
23|pledge/class-verb:member pledge
4|pledge/class-verb:member proposal
-39|pledge/class-verb:member spend
-28|pledge/class:ALLIES
-27|pledge/class:CHN
-55|pledge/class:EU
-13|pledge/class:JPN
39|pledge/class:NATO
-13|pledge/class:USA
-47|pledge/class:foe
54|pledge/class:land
90|pledge/class:member
-30|pledge/group:all then:of
29|pledge/group:all then:promise
15|pledge/group:both then:aim
70|pledge/group:both then:cases
-8|pledge/group:both then:had
19|pledge/group:both then:have
10|pledge/group:both then:plan
-6|pledge/group:both then:represent
-4|pledge/group:both then:under
-13|pledge/group:count back:0
48|pledge/group:count back:1
-8|pledge/group:count back:2
59|pledge/group:count behind
-10|pledge/group:count far
-46|pledge/group:count mid
25|pledge/group:count near
-11|pledge/group:countries back:0
-11|pledge/group:countries far
-11|pledge/group:countries then:'
-24|pledge/group:each back:0
7|pledge/group:each back:1
-30|pledge/group:each behind
12|pledge/group:each near
12|pledge/group:each then:is
-30|pledge/group:each then:year
56|pledge/group:epithet
23|pledge/group:epithet far
34|pledge/group:epithet near
-9|pledge/group:governments back:1
-9|pledge/group:governments mid
-8|pledge/group:governments then:have
19|pledge/group:list after-figure far
-5|pledge/group:list after-figure mid
-51|pledge/group:list alone lands
-16|pledge/group:list behind
-16|pledge/group:list far
-22|pledge/group:list far-behind
-16|pledge/group:list free behind
-35|pledge/group:list free far
-22|pledge/group:list free far-behind
-12|pledge/group:list free mid
20|pledge/group:list free near
-17|pledge/group:list mid
20|pledge/group:list near
-46|pledge/group:list plain
-6|pledge/group:list shared
55|pledge/group:list-led:
-6|pledge/group:list-led:'s
-3|pledge/group:list-led:,
35|pledge/group:list-led:-
-43|pledge/group:list-led:--
-10|pledge/group:list-led:below
-3|pledge/group:list-led:beside
-3|pledge/group:list-led:between
-6|pledge/group:list-led:compare
-5|pledge/group:list-led:for
-5|pledge/group:list-led:from
-11|pledge/group:list-led:in
-3|pledge/group:list-led:neutral
-6|pledge/group:list-led:of
-10|pledge/group:list-led:only
-6|pledge/group:list-led:regards
37|pledge/group:list-led:that
-21|pledge/group:list-led:the
-21|pledge/group:list-led:to
-3|pledge/group:list-led:visiting
-4|pledge/group:list-led:which
-12|pledge/group:list-then:#
-9|pledge/group:list-then:'s
27|pledge/group:list-then:,
-11|pledge/group:list-then:.
-4|pledge/group:list-then::
-10|pledge/group:list-then:add
-10|pledge/group:list-then:among
25|pledge/group:list-then:are
-4|pledge/group:list-then:call
-4|pledge/group:list-then:could
-37|pledge/group:list-then:defense
-6|pledge/group:list-then:expressed
-3|pledge/group:list-then:fact
-8|pledge/group:list-then:followed
-4|pledge/group:list-then:go
37|pledge/group:list-then:had
64|pledge/group:list-then:have
-13|pledge/group:list-then:just
-8|pledge/group:list-then:meet
-5|pledge/group:list-then:note
-5|pledge/group:list-then:officers
-4|pledge/group:list-then:part
-38|pledge/group:list-then:put
64|pledge/group:list-then:ready
-5|pledge/group:list-then:rise
-5|pledge/group:list-then:say
9|pledge/group:list-then:to
-28|pledge/group:list-then:were
-14|pledge/group:list-then:will
-9|pledge/group:list-then:write
-24|pledge/group:neither then:government
-11|pledge/group:neither then:mention
-18|pledge/group:neither then:of
-18|pledge/group:neither then:raise
44|pledge/group:their back:0
-30|pledge/group:their back:1
21|pledge/group:their behind
-10|pledge/group:their near
-12|pledge/group:their then:armies
-16|pledge/group:their then:fingernails
38|pledge/group:their then:force
26|pledge/group:their then:goal
-18|pledge/group:their then:guideline
-11|pledge/group:their then:overseas
10|pledge/group:their then:own
-15|pledge/group:them back:2
-15|pledge/group:them mid
-15|pledge/group:them then:to
68|pledge/group:they back:0
45|pledge/group:they back:1
-21|pledge/group:they back:2
28|pledge/group:they mid
62|pledge/group:they near
15|pledge/group:they then:'ll
-4|pledge/group:they then:'re
-20|pledge/group:they then:are
45|pledge/group:they then:intend
5|pledge/group:they then:joined
48|pledge/group:they then:will
3|pledge/group:they then:would
-7|pledge/group:two then:small
-8|pledge/group:two then:weeks
-3|pledge/group:two then:years
22|pledge/heir:nobody-named
-8|pledge/heir:others-named
48|pledge/home:nobody-named
-10|pledge/home:others-named
-3|pledge/known-for:ALB 2.5 2027
-3|pledge/known-for:ALB 2027
-3|pledge/known-for:ALB 2030
3|pledge/known-for:ALB 2035
-3|pledge/known-for:ALB 3 2030
3|pledge/known-for:ALB 3.5 2035
-3|pledge/known-for:ALLIES 1 2032
-8|pledge/known-for:ALLIES 2 2024
-10|pledge/known-for:ALLIES 2 2025
-5|pledge/known-for:ALLIES 2 2026-03
-8|pledge/known-for:ALLIES 2 2027
-3|pledge/known-for:ALLIES 2 2029
-4|pledge/known-for:ALLIES 2 2030
-6|pledge/known-for:ALLIES 2 2032
-4|pledge/known-for:ALLIES 2 2032/2033
-4|pledge/known-for:ALLIES 2 FY2025
-7|pledge/known-for:ALLIES 2 FY2027
-11|pledge/known-for:ALLIES 2024
-11|pledge/known-for:ALLIES 2025
-6|pledge/known-for:ALLIES 2026
-5|pledge/known-for:ALLIES 2026-03
-13|pledge/known-for:ALLIES 2027
-6|pledge/known-for:ALLIES 2028
-6|pledge/known-for:ALLIES 2029
-9|pledge/known-for:ALLIES 2030
-3|pledge/known-for:ALLIES 2031
-10|pledge/known-for:ALLIES 2032
-4|pledge/known-for:ALLIES 2032/2033
-35|pledge/known-for:ALLIES 2035
-3|pledge/known-for:ALLIES 3 2026
-3|pledge/known-for:ALLIES 3 FY2030
-14|pledge/known-for:ALLIES 3.5 2035
-20|pledge/known-for:ALLIES 5 2035
-4|pledge/known-for:ALLIES FY2025
-7|pledge/known-for:ALLIES FY2027
-4|pledge/known-for:ALLIES FY2030
-3|pledge/known-for:ALLIES FY2031
-3|pledge/known-for:ALLIES FY2032
7|pledge/known-for:ARG 2 2031
7|pledge/known-for:ARG 2031
9|pledge/known-for:ARM 2027
-19|pledge/known-for:ARM 2028
-19|pledge/known-for:ARM 4 2028
9|pledge/known-for:ARM 4.5 2027
-7|pledge/known-for:AUS 0.5 2027
3|pledge/known-for:AUS 2 2020/2021
-3|pledge/known-for:AUS 2 2027
-8|pledge/known-for:AUS 2 2032/2033
9|pledge/known-for:AUS 2.2 2027
6|pledge/known-for:AUS 2.3 2032/2033
4|pledge/known-for:AUS 2.33 2033/2034
3|pledge/known-for:AUS 2.4 2033
24|pledge/known-for:AUS 2.4 2033/2034
-5|pledge/known-for:AUS 2.6 2027
3|pledge/known-for:AUS 2020/2021
-12|pledge/known-for:AUS 2025
-8|pledge/known-for:AUS 2027
-7|pledge/known-for:AUS 2028
32|pledge/known-for:AUS 2033
24|pledge/known-for:AUS 2033/2034
-10|pledge/known-for:AUS 2035
-10|pledge/known-for:AUS 3 2025
27|pledge/known-for:AUS 3 2033
-4|pledge/known-for:AUS 3.5 2033/2034
-10|pledge/known-for:AUS 3.5 2035
-7|pledge/known-for:AUS 4.5 2028
-13|pledge/known-for:AUT 1 2032
7|pledge/known-for:AUT 2 2032
-6|pledge/known-for:AUT 2032
-4|pledge/known-for:AZE 2.4 2026
-4|pledge/known-for:AZE 2026
19|pledge/known-for:AZE 2028
19|pledge/known-for:AZE 4 2028
6|pledge/known-for:BEL 2 2024
30|pledge/known-for:BEL 2 2025
3|pledge/known-for:BEL 2 2025-12
25|pledge/known-for:BEL 2 2026
26|pledge/known-for:BEL 2 2029
3|pledge/known-for:BEL 2 202X
-9|pledge/known-for:BEL 2 2030
8|pledge/known-for:BEL 2 2033
4|pledge/known-for:BEL 2.5 2034
6|pledge/known-for:BEL 2024
29|pledge/known-for:BEL 2025
3|pledge/known-for:BEL 2025-12
25|pledge/known-for:BEL 2026
26|pledge/known-for:BEL 2029
3|pledge/known-for:BEL 202X
-7|pledge/known-for:BEL 2030
8|pledge/known-for:BEL 2033
4|pledge/known-for:BEL 2034
27|pledge/known-for:BEL 2035
20|pledge/known-for:BEL 3.5 2035
7|pledge/known-for:BEL 5 2035
22|pledge/known-for:BGR 2 2024
-3|pledge/known-for:BGR 2 2030
-3|pledge/known-for:BGR 2.5 2027
22|pledge/known-for:BGR 2024
-4|pledge/known-for:BGR 2027
-9|pledge/known-for:BGR 2030
-3|pledge/known-for:BGR 3 2030
-4|pledge/known-for:BGR 3.5 2030
13|pledge/known-for:BHR 2026
12|pledge/known-for:BHR 3 2026
-6|pledge/known-for:BRA 2 2031
-6|pledge/known-for:BRA 2031
10|pledge/known-for:CAN 1.76 2029/2030
-28|pledge/known-for:CAN 2 2024
22|pledge/known-for:CAN 2 2025
11|pledge/known-for:CAN 2 2025/2026
19|pledge/known-for:CAN 2 2026-03
5|pledge/known-for:CAN 2 2027
-32|pledge/known-for:CAN 2 2030
79|pledge/known-for:CAN 2 2032
22|pledge/known-for:CAN 2 FY2025
-28|pledge/known-for:CAN 2024
22|pledge/known-for:CAN 2025
11|pledge/known-for:CAN 2025/2026
19|pledge/known-for:CAN 2026-03
3|pledge/known-for:CAN 2027
-7|pledge/known-for:CAN 2029
10|pledge/known-for:CAN 2029/2030
-32|pledge/known-for:CAN 2030
79|pledge/known-for:CAN 2032
60|pledge/known-for:CAN 2035
-9|pledge/known-for:CAN 3 2029
28|pledge/known-for:CAN 3.5 2035
29|pledge/known-for:CAN 5 2035
22|pledge/known-for:CAN FY2025
20|pledge/known-for:CHE 1 2032
19|pledge/known-for:CHE 2032
-3|pledge/known-for:CHE 5 2035
23|pledge/known-for:COL 2026
23|pledge/known-for:COL 3.2 2026
25|pledge/known-for:CZE 2 2024
-35|pledge/known-for:CZE 2 2026
25|pledge/known-for:CZE 2024
-35|pledge/known-for:CZE 2026
5|pledge/known-for:CZE 2029
8|pledge/known-for:CZE 2030
5|pledge/known-for:CZE 3 2029
8|pledge/known-for:CZE 3 2030
30|pledge/known-for:DEU 1.5 2024
-32|pledge/known-for:DEU 1.5 2029
-3|pledge/known-for:DEU 1.57 2025
-10|pledge/known-for:DEU 1995
3|pledge/known-for:DEU 2 2022-02
-8|pledge/known-for:DEU 2 2027
4|pledge/known-for:DEU 2 2028
44|pledge/known-for:DEU 2 2031
-6|pledge/known-for:DEU 2 2033
7|pledge/known-for:DEU 2 2035
22|pledge/known-for:DEU 2 203X
-5|pledge/known-for:DEU 2.3 2027
-3|pledge/known-for:DEU 2.5 2027
3|pledge/known-for:DEU 2022-02
30|pledge/known-for:DEU 2024
-12|pledge/known-for:DEU 2025
-9|pledge/known-for:DEU 2026
-16|pledge/known-for:DEU 2027
4|pledge/known-for:DEU 2028
15|pledge/known-for:DEU 2029
-5|pledge/known-for:DEU 2030
44|pledge/known-for:DEU 2031
3|pledge/known-for:DEU 2032
-6|pledge/known-for:DEU 2033
-72|pledge/known-for:DEU 2035
22|pledge/known-for:DEU 203X
-3|pledge/known-for:DEU 3 2030
48|pledge/known-for:DEU 3.5 2029
5|pledge/known-for:DEU 3.5 2032
-66|pledge/known-for:DEU 3.5 2035
-9|pledge/known-for:DEU 4 1995
-7|pledge/known-for:DEU 4.7 2025
-13|pledge/known-for:DEU 5 2035
-8|pledge/known-for:DEU 5.25 2026
23|pledge/known-for:DNK 2 2030
40|pledge/known-for:DNK 2 2033
5|pledge/known-for:DNK 2025
21|pledge/known-for:DNK 2030
40|pledge/known-for:DNK 2033
16|pledge/known-for:DNK 2035
4|pledge/known-for:DNK 3 2025
37|pledge/known-for:DNK 3.5 2035
-21|pledge/known-for:DNK 5 2035
20|pledge/known-for:DOM 1.3 2028
20|pledge/known-for:DOM 2028
-5|pledge/known-for:DZA 2026
-5|pledge/known-for:DZA 5 2026
18|pledge/known-for:ESP 2 2025
8|pledge/known-for:ESP 2 2026
19|pledge/known-for:ESP 2 2029
-10|pledge/known-for:ESP 2 FY2027
18|pledge/known-for:ESP 2025
-16|pledge/known-for:ESP 2026
19|pledge/known-for:ESP 2029
-5|pledge/known-for:ESP 2030
-22|pledge/known-for:ESP 2035
-22|pledge/known-for:ESP 3.2 2026
-12|pledge/known-for:ESP 3.5 2035
-9|pledge/known-for:ESP 5 2035
-10|pledge/known-for:ESP FY2027
5|pledge/known-for:EST 2024
28|pledge/known-for:EST 2026
3|pledge/known-for:EST 2026/2030
-17|pledge/known-for:EST 2028
-6|pledge/known-for:EST 2029
-27|pledge/known-for:EST 2030
-37|pledge/known-for:EST 2035
5|pledge/known-for:EST 3 2024
-7|pledge/known-for:EST 3 2029
21|pledge/known-for:EST 5 2026
-17|pledge/known-for:EST 5 2028
-37|pledge/known-for:EST 5 2030
-37|pledge/known-for:EST 5 2035
9|pledge/known-for:EST 5.4 2026
3|pledge/known-for:EST 5.4 2026/2030
10|pledge/known-for:EST 5.4 2030
-6|pledge/known-for:EU 1.5 2024
-20|pledge/known-for:EU 2 2029
-6|pledge/known-for:EU 2024
-3|pledge/known-for:EU 2027-03
-20|pledge/known-for:EU 2029
-10|pledge/known-for:EU 2035
-3|pledge/known-for:EU 3 2027-03
-9|pledge/known-for:EU 3.5 2035
-3|pledge/known-for:FIN 2.6 2028
-4|pledge/known-for:FIN 2028
25|pledge/known-for:FIN 2029
5|pledge/known-for:FIN 2030
17|pledge/known-for:FIN 2035
26|pledge/known-for:FIN 3 2029
-12|pledge/known-for:FIN 3 2030
17|pledge/known-for:FIN 3.2 2030
-3|pledge/known-for:FIN 3.5 2035
20|pledge/known-for:FIN 5 2035
-19|pledge/known-for:FRA 2 2024
6|pledge/known-for:FRA 2 2030
6|pledge/known-for:FRA 2.3 2027
5|pledge/known-for:FRA 2.5 2027
12|pledge/known-for:FRA 2.5 2030
-20|pledge/known-for:FRA 2024
-14|pledge/known-for:FRA 2026
13|pledge/known-for:FRA 2027
22|pledge/known-for:FRA 2030
9|pledge/known-for:FRA 2032
-10|pledge/known-for:FRA 2035
-14|pledge/known-for:FRA 3.5 2026
4|pledge/known-for:FRA 3.5 2027
3|pledge/known-for:FRA 3.5 2030
9|pledge/known-for:FRA 5 2032
-14|pledge/known-for:FRA 5 2035
-9|pledge/known-for:GBR 0.4 2027
-5|pledge/known-for:GBR 1.57 2025
4|pledge/known-for:GBR 1995
-4|pledge/known-for:GBR 1997
12|pledge/known-for:GBR 2 2014
3|pledge/known-for:GBR 2 2015
8|pledge/known-for:GBR 2 2020
-24|pledge/known-for:GBR 2 2024
-4|pledge/known-for:GBR 2 FY2027
-9|pledge/known-for:GBR 2.2 2027
-10|pledge/known-for:GBR 2.4 2033/2034
22|pledge/known-for:GBR 2.5 2027
-8|pledge/known-for:GBR 2.5 2028
11|pledge/known-for:GBR 2.5 2030
19|pledge/known-for:GBR 2.6 2027
12|pledge/known-for:GBR 2014
3|pledge/known-for:GBR 2015
8|pledge/known-for:GBR 2020
-24|pledge/known-for:GBR 2024
-6|pledge/known-for:GBR 2025
23|pledge/known-for:GBR 2027
-8|pledge/known-for:GBR 2028
-7|pledge/known-for:GBR 2030
-16|pledge/known-for:GBR 2033
-11|pledge/known-for:GBR 2033/2034
71|pledge/known-for:GBR 2035
16|pledge/known-for:GBR 2040
-16|pledge/known-for:GBR 3 2033
8|pledge/known-for:GBR 3.2 1995
-4|pledge/known-for:GBR 3.4 1997
-17|pledge/known-for:GBR 3.5 2030
13|pledge/known-for:GBR 3.5 2035
-4|pledge/known-for:GBR 4 1995
58|pledge/known-for:GBR 5 2035
16|pledge/known-for:GBR 5 2040
-4|pledge/known-for:GBR FY2027
5|pledge/known-for:GEO 2 2027
-4|pledge/known-for:GEO 2.4 2026
-4|pledge/known-for:GEO 2026
5|pledge/known-for:GEO 2027
3|pledge/known-for:GMB 1.1 2027
3|pledge/known-for:GMB 2027
13|pledge/known-for:GRC 3.5 2035
-15|pledge/known-for:GRC 5 2035
11|pledge/known-for:HRV 2 2030
8|pledge/known-for:HRV 2.5 2027
8|pledge/known-for:HRV 2027
16|pledge/known-for:HRV 2030
6|pledge/known-for:HRV 3 2030
-17|pledge/known-for:HTI 1.3 2028
-17|pledge/known-for:HTI 2028
4|pledge/known-for:HUN 2 2035
22|pledge/known-for:HUN 2035
23|pledge/known-for:HUN 3.5 2035
-5|pledge/known-for:HUN 5 2035
4|pledge/known-for:IDN 1 2028
4|pledge/known-for:IDN 2028
3|pledge/known-for:IND 2.5 2030
-3|pledge/known-for:IND 2027
9|pledge/known-for:IRL 0.4 2027
-4|pledge/known-for:IRL 1 2032
9|pledge/known-for:IRL 2027
-5|pledge/known-for:IRL 2032
-6|pledge/known-for:IRN 2027
-6|pledge/known-for:IRN 4.5 2027
21|pledge/known-for:ISL 1.5 2035
21|pledge/known-for:ISL 2035
-6|pledge/known-for:ITA 1.5 2035
8|pledge/known-for:ITA 1.57 2025
11|pledge/known-for:ITA 2 2024
7|pledge/known-for:ITA 2 2025
11|pledge/known-for:ITA 2 2026
36|pledge/known-for:ITA 2 2028
11|pledge/known-for:ITA 2024
15|pledge/known-for:ITA 2025
10|pledge/known-for:ITA 2026
38|pledge/known-for:ITA 2028
-4|pledge/known-for:ITA 2032
38|pledge/known-for:ITA 2035
6|pledge/known-for:ITA 3.5 2035
37|pledge/known-for:ITA 5 2035
-11|pledge/known-for:JOR 2.5 2030
-11|pledge/known-for:JOR 2030
-4|pledge/known-for:JPN 1.5 2035
-3|pledge/known-for:JPN 1984
-3|pledge/known-for:JPN 1986
-33|pledge/known-for:JPN 2 2024
-10|pledge/known-for:JPN 2 2025
-3|pledge/known-for:JPN 2 2025/2026
14|pledge/known-for:JPN 2 2026-03
6|pledge/known-for:JPN 2 2026-04
45|pledge/known-for:JPN 2 2027
-11|pledge/known-for:JPN 2 2028
12|pledge/known-for:JPN 2 2028-03
-6|pledge/known-for:JPN 2 2030
-8|pledge/known-for:JPN 2 2031
-12|pledge/known-for:JPN 2 2032
-4|pledge/known-for:JPN 2 2032/2033
-10|pledge/known-for:JPN 2 2033
-3|pledge/known-for:JPN 2 FY2023
22|pledge/known-for:JPN 2 FY2025
11|pledge/known-for:JPN 2 FY2026
76|pledge/known-for:JPN 2 FY2027
-35|pledge/known-for:JPN 2024
-11|pledge/known-for:JPN 2025
-3|pledge/known-for:JPN 2025/2026
14|pledge/known-for:JPN 2026-03
6|pledge/known-for:JPN 2026-04
44|pledge/known-for:JPN 2027
-16|pledge/known-for:JPN 2028
12|pledge/known-for:JPN 2028-03
-3|pledge/known-for:JPN 2030
-8|pledge/known-for:JPN 2031
-7|pledge/known-for:JPN 2032
-4|pledge/known-for:JPN 2032/2033
-17|pledge/known-for:JPN 2033
-3|pledge/known-for:JPN 2033/2034
-26|pledge/known-for:JPN 2035
-4|pledge/known-for:JPN 3 2026
3|pledge/known-for:JPN 3 2030
-7|pledge/known-for:JPN 3 2033
14|pledge/known-for:JPN 3 FY2030
9|pledge/known-for:JPN 3 FY2031
-3|pledge/known-for:JPN 3.4 FY1997
4|pledge/known-for:JPN 3.5 2026
15|pledge/known-for:JPN 3.5 2035
19|pledge/known-for:JPN 3.5 FY2032
17|pledge/known-for:JPN 3.5 FY2035
-37|pledge/known-for:JPN 5 2035
-3|pledge/known-for:JPN 7 1984
-3|pledge/known-for:JPN 7 1986
-3|pledge/known-for:JPN FY1997
-3|pledge/known-for:JPN FY2023
22|pledge/known-for:JPN FY2025
11|pledge/known-for:JPN FY2026
76|pledge/known-for:JPN FY2027
14|pledge/known-for:JPN FY2030
11|pledge/known-for:JPN FY2031
20|pledge/known-for:JPN FY2032
17|pledge/known-for:JPN FY2035
-5|pledge/known-for:KHM 1.4 FY2028
-5|pledge/known-for:KHM FY2028
-6|pledge/known-for:KOR 2.4 2033/2034
-17|pledge/known-for:KOR 2023
10|pledge/known-for:KOR 2024
-3|pledge/known-for:KOR 2025
-3|pledge/known-for:KOR 2027
-8|pledge/known-for:KOR 2028
-7|pledge/known-for:KOR 2029
-4|pledge/known-for:KOR 2030
-7|pledge/known-for:KOR 2033/2034
-28|pledge/known-for:KOR 2035
10|pledge/known-for:KOR 3 2024
-3|pledge/known-for:KOR 3 2025
-3|pledge/known-for:KOR 3 FY2031
-7|pledge/known-for:KOR 3.5 2029
16|pledge/known-for:KOR 3.5 2035
-17|pledge/known-for:KOR 4 2023
-7|pledge/known-for:KOR 4.5 2028
-4|pledge/known-for:KOR 5 2030
-45|pledge/known-for:KOR 5 2035
-3|pledge/known-for:KOR FY2031
-3|pledge/known-for:LAO 1.2 2027
-3|pledge/known-for:LAO 2027
18|pledge/known-for:LBN 2.5 2026
18|pledge/known-for:LBN 2026
4|pledge/known-for:LKA 1.5 2027
4|pledge/known-for:LKA 2027
3|pledge/known-for:LKA 2030
27|pledge/known-for:LTU 2 2020
27|pledge/known-for:LTU 2020
-3|pledge/known-for:LTU 2024
31|pledge/known-for:LTU 2026
-4|pledge/known-for:LTU 2028
35|pledge/known-for:LTU 2030
-4|pledge/known-for:LTU 2035
-3|pledge/known-for:LTU 3 2024
-3|pledge/known-for:LTU 4.91 2026
25|pledge/known-for:LTU 5 2026
-4|pledge/known-for:LTU 5 2028
34|pledge/known-for:LTU 5 2030
7|pledge/known-for:LTU 5-6 2026
9|pledge/known-for:LTU 5.25 2026
-5|pledge/known-for:LTU 5.4 2026
-3|pledge/known-for:LTU 5.4 2026/2030
4|pledge/known-for:LUX 1.3 2026
20|pledge/known-for:LUX 2 2025
16|pledge/known-for:LUX 2 2030
20|pledge/known-for:LUX 2025
4|pledge/known-for:LUX 2026
12|pledge/known-for:LUX 2030
-4|pledge/known-for:LUX 3 2030
13|pledge/known-for:LVA 2 2008
7|pledge/known-for:LVA 2 2018
12|pledge/known-for:LVA 2 2020
4|pledge/known-for:LVA 2.5 2025
13|pledge/known-for:LVA 2008
7|pledge/known-for:LVA 2018
12|pledge/known-for:LVA 2020
5|pledge/known-for:LVA 2025
9|pledge/known-for:LVA 2026
6|pledge/known-for:LVA 2027
29|pledge/known-for:LVA 2028
-14|pledge/known-for:LVA 2030
-11|pledge/known-for:LVA 2035
3|pledge/known-for:LVA 3 2027
-6|pledge/known-for:LVA 3.5 2035
9|pledge/known-for:LVA 4 2026
4|pledge/known-for:LVA 4.91 2026
-5|pledge/known-for:LVA 5 2026
4|pledge/known-for:LVA 5 2027
29|pledge/known-for:LVA 5 2028
-14|pledge/known-for:LVA 5 2030
-5|pledge/known-for:LVA 5 2035
6|pledge/known-for:MAR 2026
6|pledge/known-for:MAR 5 2026
18|pledge/known-for:MDA 1 2028
5|pledge/known-for:MDA 1 2030
18|pledge/known-for:MDA 2028
5|pledge/known-for:MDA 2030
4|pledge/known-for:MDV 2 2028
4|pledge/known-for:MDV 2028
23|pledge/known-for:MKD 2 2024
8|pledge/known-for:MKD 2.5 2028
23|pledge/known-for:MKD 2024
6|pledge/known-for:MKD 2028
10|pledge/known-for:MKD 2035
10|pledge/known-for:MKD 3.5 2035
20|pledge/known-for:MNE 2035
21|pledge/known-for:MNE 5 2035
8|pledge/known-for:MNG 1.3 2028
8|pledge/known-for:MNG 2028
7|pledge/known-for:MOZ 2 2027
6|pledge/known-for:MOZ 2027
4|pledge/known-for:MYS 1 2030
4|pledge/known-for:MYS 1.5 2030
8|pledge/known-for:MYS 2030
-22|pledge/known-for:NATO 1.5 2024
-4|pledge/known-for:NATO 1.5 2027
-4|pledge/known-for:NATO 1.5 2028
31|pledge/known-for:NATO 1.5 2029
-4|pledge/known-for:NATO 1.5 2030
-9|pledge/known-for:NATO 1.5 2035
-7|pledge/known-for:NATO 1.76 2029/2030
-8|pledge/known-for:NATO 1995
-12|pledge/known-for:NATO 2 2008
-12|pledge/known-for:NATO 2 2014
-3|pledge/known-for:NATO 2 2015
-7|pledge/known-for:NATO 2 2016
-8|pledge/known-for:NATO 2 2017
-7|pledge/known-for:NATO 2 2018
-42|pledge/known-for:NATO 2 2020
-3|pledge/known-for:NATO 2 2020/2021
-3|pledge/known-for:NATO 2 2022-02
30|pledge/known-for:NATO 2 2024
-61|pledge/known-for:NATO 2 2025
-4|pledge/known-for:NATO 2 2025-12
-8|pledge/known-for:NATO 2 2025/2026
-8|pledge/known-for:NATO 2 2026
-21|pledge/known-for:NATO 2 2026-03
-5|pledge/known-for:NATO 2 2026-04
-15|pledge/known-for:NATO 2 2027
-33|pledge/known-for:NATO 2 2028
-11|pledge/known-for:NATO 2 2028-03
-57|pledge/known-for:NATO 2 2029
-3|pledge/known-for:NATO 2 202X
-17|pledge/known-for:NATO 2 2030
-45|pledge/known-for:NATO 2 2031
-71|pledge/known-for:NATO 2 2032
-7|pledge/known-for:NATO 2 2032/2033
-32|pledge/known-for:NATO 2 2033
-12|pledge/known-for:NATO 2 2035
-21|pledge/known-for:NATO 2 203X
3|pledge/known-for:NATO 2 FY2023
-27|pledge/known-for:NATO 2 FY2025
-9|pledge/known-for:NATO 2 FY2026
-46|pledge/known-for:NATO 2 FY2027
-14|pledge/known-for:NATO 2.5 2027
-5|pledge/known-for:NATO 2.5 2030
-12|pledge/known-for:NATO 2008
-12|pledge/known-for:NATO 2014
-3|pledge/known-for:NATO 2015
-7|pledge/known-for:NATO 2016
-8|pledge/known-for:NATO 2017
-7|pledge/known-for:NATO 2018
-42|pledge/known-for:NATO 2020
-3|pledge/known-for:NATO 2020/2021
-3|pledge/known-for:NATO 2022-02
-65|pledge/known-for:NATO 2025
-4|pledge/known-for:NATO 2025-12
-8|pledge/known-for:NATO 2025/2026
-65|pledge/known-for:NATO 2026
-21|pledge/known-for:NATO 2026-03
-5|pledge/known-for:NATO 2026-04
-48|pledge/known-for:NATO 2027
-53|pledge/known-for:NATO 2028
-11|pledge/known-for:NATO 2028-03
-68|pledge/known-for:NATO 2029
-7|pledge/known-for:NATO 2029/2030
-5|pledge/known-for:NATO 202X
-79|pledge/known-for:NATO 2030
-45|pledge/known-for:NATO 2031
-85|pledge/known-for:NATO 2032
-7|pledge/known-for:NATO 2032/2033
-33|pledge/known-for:NATO 2033
3|pledge/known-for:NATO 2033/2034
-3|pledge/known-for:NATO 2034
21|pledge/known-for:NATO 2035
-21|pledge/known-for:NATO 203X
-17|pledge/known-for:NATO 2040
-8|pledge/known-for:NATO 3 2024
-9|pledge/known-for:NATO 3 2029
-10|pledge/known-for:NATO 3 2030
-10|pledge/known-for:NATO 3 FY2030
-3|pledge/known-for:NATO 3 FY2031
-7|pledge/known-for:NATO 3.2 1995
-4|pledge/known-for:NATO 3.5 2026
-4|pledge/known-for:NATO 3.5 2027
-33|pledge/known-for:NATO 3.5 2029
-16|pledge/known-for:NATO 3.5 2030
-18|pledge/known-for:NATO 3.5 2032
4|pledge/known-for:NATO 3.5 2033/2034
-9|pledge/known-for:NATO 3.5 2035
-17|pledge/known-for:NATO 3.5 FY2032
-15|pledge/known-for:NATO 3.5 FY2035
-45|pledge/known-for:NATO 5 2026
-7|pledge/known-for:NATO 5 2027
-9|pledge/known-for:NATO 5 2028
-24|pledge/known-for:NATO 5 2030
52|pledge/known-for:NATO 5 2035
-16|pledge/known-for:NATO 5 2040
-4|pledge/known-for:NATO 5-6 2026
-6|pledge/known-for:NATO 5.4 2028
3|pledge/known-for:NATO FY2023
-27|pledge/known-for:NATO FY2025
-9|pledge/known-for:NATO FY2026
-47|pledge/known-for:NATO FY2027
-10|pledge/known-for:NATO FY2030
-4|pledge/known-for:NATO FY2031
-17|pledge/known-for:NATO FY2032
-15|pledge/known-for:NATO FY2035
6|pledge/known-for:NLD 2 2024
-5|pledge/known-for:NLD 2 2025
6|pledge/known-for:NLD 2024
-5|pledge/known-for:NLD 2025
9|pledge/known-for:NLD 2032
-6|pledge/known-for:NLD 2035
9|pledge/known-for:NLD 3.5 2032
-11|pledge/known-for:NLD 3.5 2035
5|pledge/known-for:NLD 5 2035
-9|pledge/known-for:NOR 2 2024
-5|pledge/known-for:NOR 2.6 2028
-9|pledge/known-for:NOR 2024
-5|pledge/known-for:NOR 2028
10|pledge/known-for:NOR 2030
40|pledge/known-for:NOR 2035
11|pledge/known-for:NOR 3 2030
12|pledge/known-for:NOR 3.5 2035
29|pledge/known-for:NOR 5 2035
24|pledge/known-for:NZL 2 2032/2033
6|pledge/known-for:NZL 2 2033
-5|pledge/known-for:NZL 2.6 2027
-6|pledge/known-for:NZL 2027
24|pledge/known-for:NZL 2032/2033
6|pledge/known-for:NZL 2033
-3|pledge/known-for:NZL 2035
-4|pledge/known-for:NZL 5 2035
-6|pledge/known-for:OMN 2030
-6|pledge/known-for:OMN 6 2030
-3|pledge/known-for:PHL 1 2030
10|pledge/known-for:PHL 1.5 2028
-4|pledge/known-for:PHL 2 2027
9|pledge/known-for:PHL 2 2028
3|pledge/known-for:PHL 2 2029
7|pledge/known-for:PHL 2 2030
9|pledge/known-for:PHL 2 2031
-12|pledge/known-for:PHL 2 FY2025
-3|pledge/known-for:PHL 2 FY2027
-4|pledge/known-for:PHL 2027
20|pledge/known-for:PHL 2028
3|pledge/known-for:PHL 2029
5|pledge/known-for:PHL 2030
9|pledge/known-for:PHL 2031
-12|pledge/known-for:PHL FY2025
-3|pledge/known-for:PHL FY2027
7|pledge/known-for:PNG 0.5 2027
-4|pledge/known-for:PNG 1 2028
-6|pledge/known-for:PNG 2.3 2032/2033
7|pledge/known-for:PNG 2027
-4|pledge/known-for:PNG 2028
-6|pledge/known-for:PNG 2032/2033
-4|pledge/known-for:POL 1.3 2026
8|pledge/known-for:POL 2 2016
-5|pledge/known-for:POL 2.5 2027
-4|pledge/known-for:POL 2.5 2030
8|pledge/known-for:POL 2016
19|pledge/known-for:POL 2023
8|pledge/known-for:POL 2025
20|pledge/known-for:POL 2026
4|pledge/known-for:POL 2027-03
-4|pledge/known-for:POL 2030
-15|pledge/known-for:POL 2035
4|pledge/known-for:POL 3 2027-03
-5|pledge/known-for:POL 3.5 2035
18|pledge/known-for:POL 4 2023
-4|pledge/known-for:POL 4 2026
9|pledge/known-for:POL 4.7 2025
3|pledge/known-for:POL 4.8 2026
30|pledge/known-for:POL 5 2026
6|pledge/known-for:POL 5 2027
-10|pledge/known-for:POL 5 2035
40|pledge/known-for:PRT 2 2029
-3|pledge/known-for:PRT 2 2030
40|pledge/known-for:PRT 2029
-3|pledge/known-for:PRT 2030
25|pledge/known-for:PRT 2035
28|pledge/known-for:PRT 3.5 2035
-18|pledge/known-for:QAT 2.5 2026
-18|pledge/known-for:QAT 2026
-18|pledge/known-for:ROU 1 2028
-4|pledge/known-for:ROU 1 2030
9|pledge/known-for:ROU 2 2017
-5|pledge/known-for:ROU 2 2024
-4|pledge/known-for:ROU 2.5 2025
9|pledge/known-for:ROU 2017
-5|pledge/known-for:ROU 2024
-4|pledge/known-for:ROU 2025
-18|pledge/known-for:ROU 2028
5|pledge/known-for:ROU 2030
6|pledge/known-for:ROU 2035
11|pledge/known-for:ROU 3.5 2030
6|pledge/known-for:ROU 3.5 2035
5|pledge/known-for:RUS 2026
6|pledge/known-for:RUS 2028
6|pledge/known-for:RUS 5 2026
6|pledge/known-for:RUS 5.4 2028
-7|pledge/known-for:SAU 2026
6|pledge/known-for:SAU 2030
-7|pledge/known-for:SAU 3 2026
6|pledge/known-for:SAU 6 2030
-3|pledge/known-for:SDN 2026
-3|pledge/known-for:SDN 3.6 2026
-3|pledge/known-for:SEN 1.1 2027
-3|pledge/known-for:SEN 2027
-4|pledge/known-for:SGP 2035
-4|pledge/known-for:SGP 5 2035
-3|pledge/known-for:SRB 2035
-3|pledge/known-for:SRB 3.5 2035
-6|pledge/known-for:SSD 1.3 2028
-6|pledge/known-for:SSD 2028
-8|pledge/known-for:SUR 2032
-8|pledge/known-for:SUR 3.5 2032
-8|pledge/known-for:SVK 2 2025
-8|pledge/known-for:SVK 2025
-18|pledge/known-for:SVK 2035
-17|pledge/known-for:SVK 3.5 2035
6|pledge/known-for:SVN 2 2025
11|pledge/known-for:SVN 2 2030
6|pledge/known-for:SVN 2025
19|pledge/known-for:SVN 2030
-9|pledge/known-for:SVN 2035
9|pledge/known-for:SVN 3 2030
-9|pledge/known-for:SVN 5 2035
-3|pledge/known-for:SWE 2 2024
-4|pledge/known-for:SWE 2 2033
8|pledge/known-for:SWE 2.6 2028
-3|pledge/known-for:SWE 2024
9|pledge/known-for:SWE 2028
-3|pledge/known-for:SWE 2029
11|pledge/known-for:SWE 2030
-4|pledge/known-for:SWE 2033
-36|pledge/known-for:SWE 2035
22|pledge/known-for:SWE 3.5 2030
-26|pledge/known-for:SWE 3.5 2035
-10|pledge/known-for:SWE 5 2035
-8|pledge/known-for:SWE 5.4 2030
18|pledge/known-for:TCD 2026
14|pledge/known-for:TCD 3.5 2026
4|pledge/known-for:TCD 3.6 2026
5|pledge/known-for:THA 1.4 FY2028
5|pledge/known-for:THA FY2028
3|pledge/known-for:TKM 2 2030
3|pledge/known-for:TKM 2030
4|pledge/known-for:TLS 1.2 2027
4|pledge/known-for:TLS 2027
-3|pledge/known-for:TUR 1.5 2035
20|pledge/known-for:TUR 2 2024
8|pledge/known-for:TUR 2.4 2026
20|pledge/known-for:TUR 2024
6|pledge/known-for:TUR 2026
-3|pledge/known-for:TUR 2027
13|pledge/known-for:TUR 2030
8|pledge/known-for:TUR 2035
3|pledge/known-for:TUR 3 2030
11|pledge/known-for:TUR 3.5 2030
-25|pledge/known-for:TUR 3.5 2035
37|pledge/known-for:TUR 5 2035
-4|pledge/known-for:TWN 2 2026-03
-3|pledge/known-for:TWN 2 2027
-3|pledge/known-for:TWN 2.4 2033/2034
17|pledge/known-for:TWN 2025
-24|pledge/known-for:TWN 2026
-4|pledge/known-for:TWN 2026-03
-4|pledge/known-for:TWN 2027
51|pledge/known-for:TWN 2030
-3|pledge/known-for:TWN 2033/2034
-16|pledge/known-for:TWN 2035
17|pledge/known-for:TWN 3 2025
5|pledge/known-for:TWN 3 2026
-29|pledge/known-for:TWN 5 2026
52|pledge/known-for:TWN 5 2030
-16|pledge/known-for:TWN 5 2035
-7|pledge/known-for:TZA 2 2027
-7|pledge/known-for:TZA 2027
-3|pledge/known-for:UKR 2035
-3|pledge/known-for:UKR 3.5 2035
5|pledge/known-for:USA 1984
4|pledge/known-for:USA 1986
14|pledge/known-for:USA 1995
4|pledge/known-for:USA 1997
5|pledge/known-for:USA 2 2032
15|pledge/known-for:USA 2028
-20|pledge/known-for:USA 2030
3|pledge/known-for:USA 2032
-16|pledge/known-for:USA 2035
-17|pledge/known-for:USA 3.2 2030
4|pledge/known-for:USA 3.4 1997
3|pledge/known-for:USA 3.4 FY1997
8|pledge/known-for:USA 3.5 2032
-3|pledge/known-for:USA 3.5 2035
15|pledge/known-for:USA 4 1995
3|pledge/known-for:USA 4 FY1995
15|pledge/known-for:USA 4.5 2028
-9|pledge/known-for:USA 5 2032
-12|pledge/known-for:USA 5 2035
5|pledge/known-for:USA 7 1984
4|pledge/known-for:USA 7 1986
3|pledge/known-for:USA FY1995
3|pledge/known-for:USA FY1997
-6|pledge/known-for:VNM 2035
-6|pledge/known-for:VNM 3.5 2035
-8|pledge/known-for:XKX 2 2024
-8|pledge/known-for:XKX 2024
4|pledge/known-for:ZMB 1.1 2027
4|pledge/known-for:ZMB 2027
-11|pledge/known:AGO 2
-11|pledge/known:AGO 2 2025
-11|pledge/known:AGO 2 since-2025
-11|pledge/known:AGO since-2025
-3|pledge/known:ALB 2.5
-3|pledge/known:ALB 2.5 2025
-3|pledge/known:ALB 2.5 since-2025
-3|pledge/known:ALB 3
-3|pledge/known:ALB 3 2025
-3|pledge/known:ALB 3 since-2025
3|pledge/known:ALB 3.5
3|pledge/known:ALB 3.5 2025
3|pledge/known:ALB 3.5 since-2025
-4|pledge/known:ALB since-2025
-4|pledge/known:ALLIES 0.25
26|pledge/known:ALLIES 0.3
26|pledge/known:ALLIES 0.3 2024
26|pledge/known:ALLIES 0.3 to-2024
-5|pledge/known:ALLIES 1
-3|pledge/known:ALLIES 1 2025
-4|pledge/known:ALLIES 1 since-2025
-10|pledge/known:ALLIES 1.5
-5|pledge/known:ALLIES 1.5 2025
-4|pledge/known:ALLIES 1.5 2026
-9|pledge/known:ALLIES 1.5 since-2025
3|pledge/known:ALLIES 2
-5|pledge/known:ALLIES 2 2014
-3|pledge/known:ALLIES 2 2017
-9|pledge/known:ALLIES 2 2018
-5|pledge/known:ALLIES 2 2019
-21|pledge/known:ALLIES 2 2022
-18|pledge/known:ALLIES 2 2023
34|pledge/known:ALLIES 2 2024
54|pledge/known:ALLIES 2 2025
-21|pledge/known:ALLIES 2 2026
33|pledge/known:ALLIES 2 since-2025
-24|pledge/known:ALLIES 2 to-2021
-5|pledge/known:ALLIES 2 to-2024
-7|pledge/known:ALLIES 2.5
-4|pledge/known:ALLIES 2.5 2025
-4|pledge/known:ALLIES 2.5 since-2025
-3|pledge/known:ALLIES 2.5 to-2024
-4|pledge/known:ALLIES 3
-3|pledge/known:ALLIES 3 2023
31|pledge/known:ALLIES 3 2024
-14|pledge/known:ALLIES 3 2025
-8|pledge/known:ALLIES 3 2026
-4|pledge/known:ALLIES 3 2027
-26|pledge/known:ALLIES 3 since-2025
26|pledge/known:ALLIES 3 to-2024
-6|pledge/known:ALLIES 3.5 2025
8|pledge/known:ALLIES 3.5 2026
-4|pledge/known:ALLIES 4
-9|pledge/known:ALLIES 5
9|pledge/known:ALLIES 5 2025
-18|pledge/known:ALLIES 5 2026
-9|pledge/known:ALLIES 5 since-2025
-31|pledge/known:ALLIES since-2025
-5|pledge/known:ALLIES to-1999
-27|pledge/known:ALLIES to-2021
37|pledge/known:ALLIES to-2024
10|pledge/known:ARG 2
10|pledge/known:ARG 2 2025
10|pledge/known:ARG 2 since-2025
10|pledge/known:ARG since-2025
-19|pledge/known:ARM 4
-19|pledge/known:ARM 4 2025
-19|pledge/known:ARM 4 since-2025
9|pledge/known:ARM 4.5
9|pledge/known:ARM 4.5 2025
9|pledge/known:ARM 4.5 since-2025
-3|pledge/known:ARM 5
-3|pledge/known:ARM 5 2026
-3|pledge/known:ARM 5 since-2025
-13|pledge/known:ARM since-2025
-7|pledge/known:AUS 0.5
-7|pledge/known:AUS 0.5 2023
-7|pledge/known:AUS 0.5 to-2024
37|pledge/known:AUS 2
11|pledge/known:AUS 2 2013
13|pledge/known:AUS 2 2014
3|pledge/known:AUS 2 2021
17|pledge/known:AUS 2 2022
9|pledge/known:AUS 2 2025
-17|pledge/known:AUS 2 2026
-8|pledge/known:AUS 2 since-2025
11|pledge/known:AUS 2 to-2013
19|pledge/known:AUS 2 to-2021
16|pledge/known:AUS 2 to-2024
9|pledge/known:AUS 2.2
9|pledge/known:AUS 2.2 2023
9|pledge/known:AUS 2.2 to-2024
40|pledge/known:AUS 2.3
12|pledge/known:AUS 2.3 2023
28|pledge/known:AUS 2.3 2025
28|pledge/known:AUS 2.3 since-2025
13|pledge/known:AUS 2.3 to-2024
4|pledge/known:AUS 2.33
4|pledge/known:AUS 2.33 2025
4|pledge/known:AUS 2.33 since-2025
37|pledge/known:AUS 2.4
29|pledge/known:AUS 2.4 2025
6|pledge/known:AUS 2.4 2026
35|pledge/known:AUS 2.4 since-2025
-5|pledge/known:AUS 2.6
-5|pledge/known:AUS 2.6 2025
-5|pledge/known:AUS 2.6 since-2025
13|pledge/known:AUS 3
-15|pledge/known:AUS 3 2025
32|pledge/known:AUS 3 2026
-5|pledge/known:AUS 3 2027
12|pledge/known:AUS 3 since-2025
-11|pledge/known:AUS 3.5
18|pledge/known:AUS 3.5 2025
-28|pledge/known:AUS 3.5 2026
-11|pledge/known:AUS 3.5 since-2025
-7|pledge/known:AUS 4.5
-7|pledge/known:AUS 4.5 2027
-7|pledge/known:AUS 4.5 since-2025
-29|pledge/known:AUS 5
-29|pledge/known:AUS 5 2025
-29|pledge/known:AUS 5 since-2025
17|pledge/known:AUS since-2025
11|pledge/known:AUS to-2013
19|pledge/known:AUS to-2021
32|pledge/known:AUS to-2024
-13|pledge/known:AUT 1
-13|pledge/known:AUT 1 2025
-13|pledge/known:AUT 1 since-2025
21|pledge/known:AUT 2
-3|pledge/known:AUT 2 2023
24|pledge/known:AUT 2 2025
24|pledge/known:AUT 2 since-2025
-3|pledge/known:AUT 2 to-2024
11|pledge/known:AUT since-2025
-3|pledge/known:AUT to-2024
-4|pledge/known:AZE 2.4
-4|pledge/known:AZE 2.4 2025
-4|pledge/known:AZE 2.4 since-2025
19|pledge/known:AZE 4
19|pledge/known:AZE 4 2025
19|pledge/known:AZE 4 since-2025
13|pledge/known:AZE 5
13|pledge/known:AZE 5 2026
13|pledge/known:AZE 5 since-2025
28|pledge/known:AZE since-2025
-8|pledge/known:BEL 1.5
-8|pledge/known:BEL 1.5 2025
-8|pledge/known:BEL 1.5 since-2025
34|pledge/known:BEL 2
-5|pledge/known:BEL 2 2006
6|pledge/known:BEL 2 2018
-4|pledge/known:BEL 2 2022
39|pledge/known:BEL 2 2024
-42|pledge/known:BEL 2 2025
45|pledge/known:BEL 2 2026
3|pledge/known:BEL 2 since-2025
-5|pledge/known:BEL 2 to-2013
4|pledge/known:BEL 2 to-2021
33|pledge/known:BEL 2 to-2024
-9|pledge/known:BEL 2.1
-6|pledge/known:BEL 2.1 2025
-9|pledge/known:BEL 2.1 since-2025
7|pledge/known:BEL 2.5
4|pledge/known:BEL 2.5 2025
3|pledge/known:BEL 2.5 2026
7|pledge/known:BEL 2.5 since-2025
-16|pledge/known:BEL 3.5
-15|pledge/known:BEL 3.5 2025
-16|pledge/known:BEL 3.5 since-2025
-25|pledge/known:BEL since-2025
-5|pledge/known:BEL to-2013
4|pledge/known:BEL to-2021
35|pledge/known:BEL to-2024
-3|pledge/known:BFA 4
-3|pledge/known:BFA 4 2024
-3|pledge/known:BFA 4 to-2024
-3|pledge/known:BFA to-2024
13|pledge/known:BGR 2
11|pledge/known:BGR 2 2018
8|pledge/known:BGR 2 2023
-4|pledge/known:BGR 2 2025
-4|pledge/known:BGR 2 since-2025
11|pledge/known:BGR 2 to-2021
8|pledge/known:BGR 2 to-2024
-3|pledge/known:BGR 2.5
-3|pledge/known:BGR 2.5 2025
-3|pledge/known:BGR 2.5 since-2025
-4|pledge/known:BGR 3
-4|pledge/known:BGR 3 2025
-4|pledge/known:BGR 3 since-2025
-17|pledge/known:BGR 3.5
-17|pledge/known:BGR 3.5 2025
-17|pledge/known:BGR 3.5 since-2025
22|pledge/known:BGR 5
22|pledge/known:BGR 5 2025
22|pledge/known:BGR 5 since-2025
-6|pledge/known:BGR since-2025
11|pledge/known:BGR to-2021
8|pledge/known:BGR to-2024
12|pledge/known:BHR 3
12|pledge/known:BHR 3 2024
12|pledge/known:BHR 3 to-2024
12|pledge/known:BHR to-2024
5|pledge/known:BLR 1.9
5|pledge/known:BLR 1.9 2025
5|pledge/known:BLR 1.9 since-2025
5|pledge/known:BLR since-2025
-6|pledge/known:BRA 2
-6|pledge/known:BRA 2 2025
-6|pledge/known:BRA 2 since-2025
-6|pledge/known:BRA since-2025
-12|pledge/known:CAN 1.5
-17|pledge/known:CAN 1.5 2025
10|pledge/known:CAN 1.5 2026
-7|pledge/known:CAN 1.5 since-2025
11|pledge/known:CAN 1.76
11|pledge/known:CAN 1.76 2024
11|pledge/known:CAN 1.76 to-2024
-60|pledge/known:CAN 2
-11|pledge/known:CAN 2 2014
-6|pledge/known:CAN 2 2016
4|pledge/known:CAN 2 2021
-12|pledge/known:CAN 2 2022
-28|pledge/known:CAN 2 2023
-5|pledge/known:CAN 2 2024
23|pledge/known:CAN 2 2025
-8|pledge/known:CAN 2 2026
16|pledge/known:CAN 2 since-2025
-13|pledge/known:CAN 2 to-2021
-45|pledge/known:CAN 2 to-2024
-11|pledge/known:CAN 3
-9|pledge/known:CAN 3 2025
-9|pledge/known:CAN 3 since-2025
8|pledge/known:CAN 3.5
6|pledge/known:CAN 3.5 2025
5|pledge/known:CAN 3.5 2026
11|pledge/known:CAN 3.5 since-2025
19|pledge/known:CAN 5
-12|pledge/known:CAN 5 2025
31|pledge/known:CAN 5 2026
19|pledge/known:CAN 5 since-2025
27|pledge/known:CAN since-2025
-26|pledge/known:CAN to-1999
-13|pledge/known:CAN to-2021
-35|pledge/known:CAN to-2024
22|pledge/known:CHE 1
21|pledge/known:CHE 1 2025
22|pledge/known:CHE 1 since-2025
-7|pledge/known:CHE 2
-7|pledge/known:CHE 2 2025
-7|pledge/known:CHE 2 since-2025
-39|pledge/known:CHE 5
-39|pledge/known:CHE 5 2025
-39|pledge/known:CHE 5 since-2025
-25|pledge/known:CHE since-2025
-9|pledge/known:CHN 2
-6|pledge/known:CHN 2 2026
-7|pledge/known:CHN 2 since-2025
-8|pledge/known:CHN 3
-8|pledge/known:CHN 3 2027
-8|pledge/known:CHN 3 since-2025
-7|pledge/known:CHN 3.5
-3|pledge/known:CHN 3.5 2025
-3|pledge/known:CHN 3.5 2026
-7|pledge/known:CHN 3.5 since-2025
-3|pledge/known:CHN 5
-3|pledge/known:CHN 5 since-2025
-25|pledge/known:CHN since-2025
23|pledge/known:COL 3.2
23|pledge/known:COL 3.2 2025
23|pledge/known:COL 3.2 since-2025
24|pledge/known:COL since-2025
5|pledge/known:CYP 2
5|pledge/known:CYP 2 2025
5|pledge/known:CYP 2 since-2025
4|pledge/known:CYP since-2025
-3|pledge/known:CZE 1.81
-3|pledge/known:CZE 1.81 1999
-3|pledge/known:CZE 1.81 to-1999
32|pledge/known:CZE 2
3|pledge/known:CZE 2 1997
6|pledge/known:CZE 2 2024
23|pledge/known:CZE 2 2025
25|pledge/known:CZE 2 since-2025
3|pledge/known:CZE 2 to-1999
6|pledge/known:CZE 2 to-2024
14|pledge/known:CZE 3
9|pledge/known:CZE 3 2025
5|pledge/known:CZE 3 2026
14|pledge/known:CZE 3 since-2025
-9|pledge/known:CZE 3.5
-7|pledge/known:CZE 3.5 2025
-3|pledge/known:CZE 3.5 2026
-9|pledge/known:CZE 3.5 since-2025
-3|pledge/known:CZE 5
-3|pledge/known:CZE 5 2025
-3|pledge/known:CZE 5 since-2025
27|pledge/known:CZE since-2025
6|pledge/known:CZE to-2024
3|pledge/known:DEU 1.5
13|pledge/known:DEU 1.5 2019
-27|pledge/known:DEU 1.5 2025
16|pledge/known:DEU 1.5 2026
-12|pledge/known:DEU 1.5 since-2025
15|pledge/known:DEU 1.5 to-2021
-3|pledge/known:DEU 1.57
-3|pledge/known:DEU 1.57 2024
-3|pledge/known:DEU 1.57 to-2024
-4|pledge/known:DEU 1.61
-4|pledge/known:DEU 1.61 2024
-4|pledge/known:DEU 1.61 to-2024
-3|pledge/known:DEU 1.8
-3|pledge/known:DEU 1.8 2006
-3|pledge/known:DEU 1.8 to-2013
-4|pledge/known:DEU 1.95
-4|pledge/known:DEU 1.95 2004
-4|pledge/known:DEU 1.95 to-2013
4|pledge/known:DEU 2
-31|pledge/known:DEU 2 2014
-54|pledge/known:DEU 2 2015
-10|pledge/known:DEU 2 2016
22|pledge/known:DEU 2 2017
-15|pledge/known:DEU 2 2018
43|pledge/known:DEU 2 2019
11|pledge/known:DEU 2 2020
35|pledge/known:DEU 2 2022
38|pledge/known:DEU 2 2023
-43|pledge/known:DEU 2 2024
10|pledge/known:DEU 2 2026
10|pledge/known:DEU 2 since-2025
-35|pledge/known:DEU 2 to-2021
30|pledge/known:DEU 2 to-2024
-5|pledge/known:DEU 2.3
-5|pledge/known:DEU 2.3 2025
-5|pledge/known:DEU 2.3 since-2025
-4|pledge/known:DEU 2.5
-4|pledge/known:DEU 2.5 2026
-4|pledge/known:DEU 2.5 since-2025
-11|pledge/known:DEU 3
-11|pledge/known:DEU 3 2025
-11|pledge/known:DEU 3 since-2025
-3|pledge/known:DEU 3-4
-3|pledge/known:DEU 3-4 2025
-3|pledge/known:DEU 3-4 since-2025
18|pledge/known:DEU 3.5
17|pledge/known:DEU 3.5 2025
18|pledge/known:DEU 3.5 since-2025
-9|pledge/known:DEU 4
-9|pledge/known:DEU 4 1989
-9|pledge/known:DEU 4 to-1999
-7|pledge/known:DEU 4.7
-7|pledge/known:DEU 4.7 2025
-7|pledge/known:DEU 4.7 since-2025
-3|pledge/known:DEU 4.8
-3|pledge/known:DEU 4.8 2025
-3|pledge/known:DEU 4.8 since-2025
10|pledge/known:DEU 5
30|pledge/known:DEU 5 2025
-20|pledge/known:DEU 5 2026
10|pledge/known:DEU 5 since-2025
-8|pledge/known:DEU 5.25
-8|pledge/known:DEU 5.25 2025
-8|pledge/known:DEU 5.25 since-2025
-18|pledge/known:DEU since-2025
-10|pledge/known:DEU to-1999
-7|pledge/known:DEU to-2013
-20|pledge/known:DEU to-2021
23|pledge/known:DEU to-2024
9|pledge/known:DNK 2
5|pledge/known:DNK 2 2022
25|pledge/known:DNK 2 2024
-21|pledge/known:DNK 2 2025
-21|pledge/known:DNK 2 since-2025
30|pledge/known:DNK 2 to-2024
6|pledge/known:DNK 3
7|pledge/known:DNK 3 2025
6|pledge/known:DNK 3 since-2025
19|pledge/known:DNK 3.5
-3|pledge/known:DNK 3.5 2025
22|pledge/known:DNK 3.5 2026
19|pledge/known:DNK 3.5 since-2025
-23|pledge/known:DNK 5
-22|pledge/known:DNK 5 2025
-23|pledge/known:DNK 5 since-2025
-20|pledge/known:DNK since-2025
30|pledge/known:DNK to-2024
20|pledge/known:DOM 1.3
20|pledge/known:DOM 1.3 2026
20|pledge/known:DOM 1.3 since-2025
20|pledge/known:DOM since-2025
-5|pledge/known:DZA 5
-5|pledge/known:DZA 5 2025
-5|pledge/known:DZA 5 since-2025
-5|pledge/known:DZA since-2025
6|pledge/known:ESP 1.5
6|pledge/known:ESP 1.5 2025
6|pledge/known:ESP 1.5 since-2025
-14|pledge/known:ESP 2 2012
-17|pledge/known:ESP 2 2022
35|pledge/known:ESP 2 2025
-6|pledge/known:ESP 2 2026
29|pledge/known:ESP 2 since-2025
-14|pledge/known:ESP 2 to-2013
-16|pledge/known:ESP 2 to-2024
51|pledge/known:ESP 2.1
43|pledge/known:ESP 2.1 2025
8|pledge/known:ESP 2.1 2026
51|pledge/known:ESP 2.1 since-2025
-23|pledge/known:ESP 3.2
-23|pledge/known:ESP 3.2 2025
-23|pledge/known:ESP 3.2 since-2025
-24|pledge/known:ESP 3.5
-21|pledge/known:ESP 3.5 2025
-24|pledge/known:ESP 3.5 since-2025
-89|pledge/known:ESP 5
-75|pledge/known:ESP 5 2025
-14|pledge/known:ESP 5 2026
-89|pledge/known:ESP 5 since-2025
-53|pledge/known:ESP since-2025
-14|pledge/known:ESP to-2013
-17|pledge/known:ESP to-2024
19|pledge/known:EST 0.25
19|pledge/known:EST 0.25 2025
19|pledge/known:EST 0.25 since-2025
-65|pledge/known:EST 2
-19|pledge/known:EST 2 2014
-15|pledge/known:EST 2 2024
-28|pledge/known:EST 2 2025
-28|pledge/known:EST 2 since-2025
-20|pledge/known:EST 2 to-2021
-17|pledge/known:EST 2 to-2024
7|pledge/known:EST 3 2023
-7|pledge/known:EST 3 2025
-7|pledge/known:EST 3 since-2025
8|pledge/known:EST 3 to-2024
-21|pledge/known:EST 3.5
-20|pledge/known:EST 3.5 2025
-21|pledge/known:EST 3.5 since-2025
34|pledge/known:EST 5
29|pledge/known:EST 5 2025
5|pledge/known:EST 5 2026
34|pledge/known:EST 5 since-2025
30|pledge/known:EST 5.4
30|pledge/known:EST 5.4 2025
30|pledge/known:EST 5.4 since-2025
22|pledge/known:EST since-2025
-20|pledge/known:EST to-2021
-9|pledge/known:EST to-2024
-22|pledge/known:EU 1.5
-16|pledge/known:EU 1.5 2025
-6|pledge/known:EU 1.5 2026
-22|pledge/known:EU 1.5 since-2025
-37|pledge/known:EU 2
-21|pledge/known:EU 2 2025
-14|pledge/known:EU 2 2026
-35|pledge/known:EU 2 since-2025
21|pledge/known:EU 3
24|pledge/known:EU 3 2025
-3|pledge/known:EU 3 2026
21|pledge/known:EU 3 since-2025
-10|pledge/known:EU 3.5
-10|pledge/known:EU 3.5 2025
-10|pledge/known:EU 3.5 since-2025
-3|pledge/known:EU 5
-3|pledge/known:EU 5 2025
-3|pledge/known:EU 5 since-2025
-53|pledge/known:EU since-2025
-13|pledge/known:FIN 2
9|pledge/known:FIN 2 2023
-21|pledge/known:FIN 2 2024
-13|pledge/known:FIN 2 to-2024
-3|pledge/known:FIN 2.6
-3|pledge/known:FIN 2.6 2025
-3|pledge/known:FIN 2.6 since-2025
24|pledge/known:FIN 3
-3|pledge/known:FIN 3 2024
21|pledge/known:FIN 3 2025
6|pledge/known:FIN 3 2026
27|pledge/known:FIN 3 since-2025
-3|pledge/known:FIN 3 to-2024
17|pledge/known:FIN 3.2
17|pledge/known:FIN 3.2 2025
17|pledge/known:FIN 3.2 since-2025
4|pledge/known:FIN 3.5
7|pledge/known:FIN 3.5 2025
-3|pledge/known:FIN 3.5 2026
4|pledge/known:FIN 3.5 since-2025
5|pledge/known:FIN 5
6|pledge/known:FIN 5 2025
5|pledge/known:FIN 5 since-2025
46|pledge/known:FIN since-2025
-16|pledge/known:FIN to-2024
8|pledge/known:FJI 1.5
8|pledge/known:FJI 1.5 2025
8|pledge/known:FJI 1.5 since-2025
-4|pledge/known:FJI 2
-3|pledge/known:FJI 2 2026
-4|pledge/known:FJI 2 since-2025
4|pledge/known:FJI since-2025
-6|pledge/known:FRA 2
-11|pledge/known:FRA 2 2006
5|pledge/known:FRA 2 2017
-16|pledge/known:FRA 2 2018
14|pledge/known:FRA 2 2023
21|pledge/known:FRA 2 2024
-19|pledge/known:FRA 2 2025
-19|pledge/known:FRA 2 since-2025
-12|pledge/known:FRA 2 to-2013
-10|pledge/known:FRA 2 to-2021
35|pledge/known:FRA 2 to-2024
-3|pledge/known:FRA 2.1
-3|pledge/known:FRA 2.1 2025
-3|pledge/known:FRA 2.1 since-2025
6|pledge/known:FRA 2.3
6|pledge/known:FRA 2.3 2025
6|pledge/known:FRA 2.3 since-2025
15|pledge/known:FRA 2.5
9|pledge/known:FRA 2.5 2025
6|pledge/known:FRA 2.5 2026
15|pledge/known:FRA 2.5 since-2025
-4|pledge/known:FRA 3
-4|pledge/known:FRA 3 2025
-4|pledge/known:FRA 3 since-2025
12|pledge/known:FRA 3.5
33|pledge/known:FRA 3.5 2025
-21|pledge/known:FRA 3.5 2026
12|pledge/known:FRA 3.5 since-2025
-7|pledge/known:FRA 5
-7|pledge/known:FRA 5 2025
-7|pledge/known:FRA 5 since-2025
-11|pledge/known:FRA 6
-11|pledge/known:FRA 6 1979
-11|pledge/known:FRA 6 to-1999
-11|pledge/known:FRA to-1999
-12|pledge/known:FRA to-2013
-11|pledge/known:FRA to-2021
35|pledge/known:FRA to-2024
-9|pledge/known:GBR 0.4
-9|pledge/known:GBR 0.4 2025
-9|pledge/known:GBR 0.4 since-2025
19|pledge/known:GBR 1.5
35|pledge/known:GBR 1.5 2025
-15|pledge/known:GBR 1.5 2026
20|pledge/known:GBR 1.5 since-2025
-5|pledge/known:GBR 1.57
-5|pledge/known:GBR 1.57 2024
-5|pledge/known:GBR 1.57 to-2024
-4|pledge/known:GBR 1.61
-4|pledge/known:GBR 1.61 2024
-4|pledge/known:GBR 1.61 to-2024
-5|pledge/known:GBR 2
-9|pledge/known:GBR 2 2006
12|pledge/known:GBR 2 2010
5|pledge/known:GBR 2 2011
-6|pledge/known:GBR 2 2013
-18|pledge/known:GBR 2 2014
79|pledge/known:GBR 2 2015
11|pledge/known:GBR 2 2016
-24|pledge/known:GBR 2 2019
9|pledge/known:GBR 2 2022
3|pledge/known:GBR 2 2023
-19|pledge/known:GBR 2 2024
-43|pledge/known:GBR 2 2025
-5|pledge/known:GBR 2 2026
-48|pledge/known:GBR 2 since-2025
3|pledge/known:GBR 2 to-2013
47|pledge/known:GBR 2 to-2021
-7|pledge/known:GBR 2 to-2024
-9|pledge/known:GBR 2.2
-9|pledge/known:GBR 2.2 2023
-9|pledge/known:GBR 2.2 to-2024
-12|pledge/known:GBR 2.4
-12|pledge/known:GBR 2.4 2025
-12|pledge/known:GBR 2.4 since-2025
51|pledge/known:GBR 2.5
5|pledge/known:GBR 2.5 2022
4|pledge/known:GBR 2.5 2023
19|pledge/known:GBR 2.5 2024
23|pledge/known:GBR 2.5 2025
24|pledge/known:GBR 2.5 since-2025
28|pledge/known:GBR 2.5 to-2024
21|pledge/known:GBR 2.6
15|pledge/known:GBR 2.6 2025
5|pledge/known:GBR 2.6 2026
21|pledge/known:GBR 2.6 since-2025
-20|pledge/known:GBR 3
-3|pledge/known:GBR 3 2025
-18|pledge/known:GBR 3 2026
-20|pledge/known:GBR 3 since-2025
7|pledge/known:GBR 3.2
8|pledge/known:GBR 3.2 1992
8|pledge/known:GBR 3.2 to-1999
-4|pledge/known:GBR 3.4
-4|pledge/known:GBR 3.4 1992
-4|pledge/known:GBR 3.4 to-1999
29|pledge/known:GBR 3.5
13|pledge/known:GBR 3.5 2025
16|pledge/known:GBR 3.5 2026
29|pledge/known:GBR 3.5 since-2025
-4|pledge/known:GBR 4
-4|pledge/known:GBR 4 1989
-4|pledge/known:GBR 4 to-1999
3|pledge/known:GBR 5
32|pledge/known:GBR 5 2025
-29|pledge/known:GBR 5 2026
3|pledge/known:GBR 5 since-2025
4|pledge/known:GBR since-2025
3|pledge/known:GBR to-2013
46|pledge/known:GBR to-2021
3|pledge/known:GBR to-2024
4|pledge/known:GEO 2
5|pledge/known:GEO 2 2025
5|pledge/known:GEO 2 since-2025
-4|pledge/known:GEO 2.4
-4|pledge/known:GEO 2.4 2025
-4|pledge/known:GEO 2.4 since-2025
-5|pledge/known:GEO 5
-5|pledge/known:GEO 5 2026
-5|pledge/known:GEO 5 since-2025
-5|pledge/known:GEO since-2025
3|pledge/known:GMB 1.1
3|pledge/known:GMB 1.1 2025
3|pledge/known:GMB 1.1 since-2025
3|pledge/known:GMB since-2025
-36|pledge/known:GRC 2
-4|pledge/known:GRC 2 2011
-29|pledge/known:GRC 2 2025
-29|pledge/known:GRC 2 since-2025
-5|pledge/known:GRC 2 to-2013
13|pledge/known:GRC 3.5
13|pledge/known:GRC 3.5 2025
13|pledge/known:GRC 3.5 since-2025
-20|pledge/known:GRC 5
-15|pledge/known:GRC 5 2025
-6|pledge/known:GRC 5 2026
-20|pledge/known:GRC 5 since-2025
-36|pledge/known:GRC since-2025
-5|pledge/known:GRC to-2013
-8|pledge/known:HRV 2
-21|pledge/known:HRV 2 2018
14|pledge/known:HRV 2 2024
-21|pledge/known:HRV 2 to-2021
14|pledge/known:HRV 2 to-2024
6|pledge/known:HRV 2.1
6|pledge/known:HRV 2.1 2025
6|pledge/known:HRV 2.1 since-2025
10|pledge/known:HRV 2.5
8|pledge/known:HRV 2.5 2025
10|pledge/known:HRV 2.5 since-2025
12|pledge/known:HRV since-2025
-21|pledge/known:HRV to-2021
14|pledge/known:HRV to-2024
-17|pledge/known:HTI 1.3
-17|pledge/known:HTI 1.3 2026
-17|pledge/known:HTI 1.3 since-2025
-17|pledge/known:HTI since-2025
11|pledge/known:HUN 1.8
10|pledge/known:HUN 1.8 2006
10|pledge/known:HUN 1.8 to-2013
13|pledge/known:HUN 1.81
13|pledge/known:HUN 1.81 1999
13|pledge/known:HUN 1.81 to-1999
6|pledge/known:HUN 2
-6|pledge/known:HUN 2 2024
11|pledge/known:HUN 2 2025
4|pledge/known:HUN 2 2026
14|pledge/known:HUN 2 since-2025
-6|pledge/known:HUN 2 to-2024
-3|pledge/known:HUN 3
-53|pledge/known:HUN 3.5
27|pledge/known:HUN 3.5 2025
-80|pledge/known:HUN 3.5 2026
-53|pledge/known:HUN 3.5 since-2025
8|pledge/known:HUN 5
8|pledge/known:HUN 5 2025
8|pledge/known:HUN 5 since-2025
-32|pledge/known:HUN since-2025
12|pledge/known:HUN to-1999
10|pledge/known:HUN to-2013
-8|pledge/known:HUN to-2024
4|pledge/known:IDN 1
4|pledge/known:IDN 1 2025
4|pledge/known:IDN 1 since-2025
43|pledge/known:IDN 1.5
36|pledge/known:IDN 1.5 2025
6|pledge/known:IDN 1.5 2026
42|pledge/known:IDN 1.5 since-2025
-4|pledge/known:IDN 3
-3|pledge/known:IDN 3 2025
-4|pledge/known:IDN 3 since-2025
-3|pledge/known:IDN 5
-3|pledge/known:IDN 5 2025
-3|pledge/known:IDN 5 since-2025
36|pledge/known:IDN since-2025
-9|pledge/known:IND 1.5
-9|pledge/known:IND 1.5 2025
-9|pledge/known:IND 1.5 since-2025
-4|pledge/known:IND 2
3|pledge/known:IND 2.5
3|pledge/known:IND 2.5 since-2025
-9|pledge/known:IND since-2025
9|pledge/known:IRL 0.4
9|pledge/known:IRL 0.4 2025
9|pledge/known:IRL 0.4 since-2025
-4|pledge/known:IRL 1
-4|pledge/known:IRL 1 2025
-4|pledge/known:IRL 1 since-2025
-6|pledge/known:IRL 2
-6|pledge/known:IRL 2 2025
-6|pledge/known:IRL 2 since-2025
-8|pledge/known:IRL 5
-8|pledge/known:IRL 5 2025
-8|pledge/known:IRL 5 since-2025
-7|pledge/known:IRL since-2025
-6|pledge/known:IRN 4.5
-6|pledge/known:IRN 4.5 2025
-6|pledge/known:IRN 4.5 since-2025
12|pledge/known:IRN 6
12|pledge/known:IRN 6 1979
12|pledge/known:IRN 6 to-1999
-6|pledge/known:IRN since-2025
12|pledge/known:IRN to-1999
24|pledge/known:ISL 1.5
6|pledge/known:ISL 1.5 2025
18|pledge/known:ISL 1.5 2026
24|pledge/known:ISL 1.5 since-2025
-35|pledge/known:ISL 3.5
-35|pledge/known:ISL 3.5 2025
-35|pledge/known:ISL 3.5 since-2025
-13|pledge/known:ISL since-2025
-6|pledge/known:ISR 3.5
-6|pledge/known:ISR 3.5 2025
-6|pledge/known:ISR 3.5 since-2025
-9|pledge/known:ISR since-2025
3|pledge/known:ITA 1.5
40|pledge/known:ITA 1.5 2025
-37|pledge/known:ITA 1.5 2026
3|pledge/known:ITA 1.5 since-2025
8|pledge/known:ITA 1.57
8|pledge/known:ITA 1.57 2024
8|pledge/known:ITA 1.57 to-2024
8|pledge/known:ITA 1.61
8|pledge/known:ITA 1.61 2024
8|pledge/known:ITA 1.61 to-2024
-48|pledge/known:ITA 2
18|pledge/known:ITA 2 2022
-46|pledge/known:ITA 2 2023
-17|pledge/known:ITA 2 2025
-3|pledge/known:ITA 2 2026
-20|pledge/known:ITA 2 since-2025
-28|pledge/known:ITA 2 to-2024
20|pledge/known:ITA 3.5
-4|pledge/known:ITA 3.5 2025
24|pledge/known:ITA 3.5 2026
20|pledge/known:ITA 3.5 since-2025
13|pledge/known:ITA 5
-8|pledge/known:ITA 5 2025
21|pledge/known:ITA 5 2026
13|pledge/known:ITA 5 since-2025
17|pledge/known:ITA since-2025
-13|pledge/known:ITA to-2024
-11|pledge/known:JOR 2.5
-11|pledge/known:JOR 2.5 2025
-11|pledge/known:JOR 2.5 since-2025
-11|pledge/known:JOR since-2025
-20|pledge/known:JPN 1.5
-15|pledge/known:JPN 1.5 2025
-6|pledge/known:JPN 1.5 2026
-20|pledge/known:JPN 1.5 since-2025
108|pledge/known:JPN 2
-7|pledge/known:JPN 2 0
-4|pledge/known:JPN 2 2015
-8|pledge/known:JPN 2 2016
-19|pledge/known:JPN 2 2017
27|pledge/known:JPN 2 2018
-25|pledge/known:JPN 2 2019
-99|pledge/known:JPN 2 2022
65|pledge/known:JPN 2 2023
60|pledge/known:JPN 2 2024
39|pledge/known:JPN 2 2025
78|pledge/known:JPN 2 2026
119|pledge/known:JPN 2 since-2025
-7|pledge/known:JPN 2 to-1999
-31|pledge/known:JPN 2 to-2021
27|pledge/known:JPN 2 to-2024
-3|pledge/known:JPN 2.4
-40|pledge/known:JPN 3
-88|pledge/known:JPN 3 2025
8|pledge/known:JPN 3 2026
41|pledge/known:JPN 3 2027
-39|pledge/known:JPN 3 since-2025
-3|pledge/known:JPN 3-4
-3|pledge/known:JPN 3-4 2025
-3|pledge/known:JPN 3-4 since-2025
-3|pledge/known:JPN 3.4
-3|pledge/known:JPN 3.4 1992
-3|pledge/known:JPN 3.4 to-1999
-17|pledge/known:JPN 3.5
-40|pledge/known:JPN 3.5 2025
21|pledge/known:JPN 3.5 2026
3|pledge/known:JPN 3.5 2027
-17|pledge/known:JPN 3.5 since-2025
-27|pledge/known:JPN 5
-9|pledge/known:JPN 5 2025
-16|pledge/known:JPN 5 2026
-27|pledge/known:JPN 5 since-2025
-6|pledge/known:JPN 7
-6|pledge/known:JPN 7 1981
-6|pledge/known:JPN 7 to-1999
11|pledge/known:JPN since-2025
-17|pledge/known:JPN to-1999
-32|pledge/known:JPN to-2021
26|pledge/known:JPN to-2024
-15|pledge/known:KEN 5.5
-15|pledge/known:KEN 5.5 2025
-15|pledge/known:KEN 5.5 since-2025
-15|pledge/known:KEN since-2025
-4|pledge/known:KGZ 1.9
-4|pledge/known:KGZ 1.9 2025
-4|pledge/known:KGZ 1.9 since-2025
-4|pledge/known:KGZ since-2025
-5|pledge/known:KHM 1.4
-5|pledge/known:KHM 1.4 2025
-5|pledge/known:KHM 1.4 since-2025
-45|pledge/known:KOR 2
-13|pledge/known:KOR 2 2024
-29|pledge/known:KOR 2 2025
-30|pledge/known:KOR 2 since-2025
-15|pledge/known:KOR 2 to-2024
-6|pledge/known:KOR 2.4
-6|pledge/known:KOR 2.4 2025
-6|pledge/known:KOR 2.4 since-2025
10|pledge/known:KOR 3 2019
-3|pledge/known:KOR 3 2025
-11|pledge/known:KOR 3 2026
-15|pledge/known:KOR 3 since-2025
10|pledge/known:KOR 3 to-2021
77|pledge/known:KOR 3.5
-9|pledge/known:KOR 3.5 2025
85|pledge/known:KOR 3.5 2026
77|pledge/known:KOR 3.5 since-2025
-16|pledge/known:KOR 4
-17|pledge/known:KOR 4 2023
-17|pledge/known:KOR 4 to-2024
-9|pledge/known:KOR 4.5
-7|pledge/known:KOR 4.5 2027
-9|pledge/known:KOR 4.5 since-2025
-8|pledge/known:KOR 5
-25|pledge/known:KOR 5 2025
17|pledge/known:KOR 5 2026
-8|pledge/known:KOR 5 since-2025
4|pledge/known:KOR to-1999
10|pledge/known:KOR to-2021
-30|pledge/known:KOR to-2024
-3|pledge/known:LAO 1.2
-3|pledge/known:LAO 1.2 2024
-3|pledge/known:LAO 1.2 to-2024
-13|pledge/known:LAO 2
-13|pledge/known:LAO 2 2024
-13|pledge/known:LAO 2 to-2024
-15|pledge/known:LAO to-2024
18|pledge/known:LBN 2.5
18|pledge/known:LBN 2.5 2025
18|pledge/known:LBN 2.5 since-2025
19|pledge/known:LBN since-2025
5|pledge/known:LKA 1.5
5|pledge/known:LKA 1.5 2025
5|pledge/known:LKA 1.5 since-2025
6|pledge/known:LKA since-2025
5|pledge/known:LTU 0.25
5|pledge/known:LTU 0.25 2024
5|pledge/known:LTU 0.25 to-2024
-9|pledge/known:LTU 0.3
-9|pledge/known:LTU 0.3 2024
-9|pledge/known:LTU 0.3 to-2024
-33|pledge/known:LTU 2
27|pledge/known:LTU 2 2014
-9|pledge/known:LTU 2 2022
-40|pledge/known:LTU 2 2023
-8|pledge/known:LTU 2 2025
-9|pledge/known:LTU 2 since-2025
27|pledge/known:LTU 2 to-2021
-51|pledge/known:LTU 2 to-2024
6|pledge/known:LTU 3 2022
-4|pledge/known:LTU 3 2023
3|pledge/known:LTU 3 to-2024
-12|pledge/known:LTU 3.5
-12|pledge/known:LTU 3.5 2025
-13|pledge/known:LTU 3.5 since-2025
-3|pledge/known:LTU 4.91
-3|pledge/known:LTU 4.91 2025
-3|pledge/known:LTU 4.91 since-2025
52|pledge/known:LTU 5
17|pledge/known:LTU 5 2025
36|pledge/known:LTU 5 2026
52|pledge/known:LTU 5 since-2025
14|pledge/known:LTU 5-6
14|pledge/known:LTU 5-6 2025
14|pledge/known:LTU 5-6 since-2025
9|pledge/known:LTU 5.25
9|pledge/known:LTU 5.25 2025
9|pledge/known:LTU 5.25 since-2025
-10|pledge/known:LTU 5.4
-10|pledge/known:LTU 5.4 2025
-10|pledge/known:LTU 5.4 since-2025
3|pledge/known:LTU 5.5
3|pledge/known:LTU 5.5 2025
3|pledge/known:LTU 5.5 since-2025
9|pledge/known:LTU 6
9|pledge/known:LTU 6 2025
9|pledge/known:LTU 6 since-2025
47|pledge/known:LTU since-2025
27|pledge/known:LTU to-2021
-51|pledge/known:LTU to-2024
4|pledge/known:LUX 1.3
4|pledge/known:LUX 1.3 2025
4|pledge/known:LUX 1.3 since-2025
-19|pledge/known:LUX 1.5
-19|pledge/known:LUX 1.5 2025
-19|pledge/known:LUX 1.5 since-2025
26|pledge/known:LUX 2
-4|pledge/known:LUX 2 2023
7|pledge/known:LUX 2 2024
33|pledge/known:LUX 2 2025
-10|pledge/known:LUX 2 2026
23|pledge/known:LUX 2 since-2025
3|pledge/known:LUX 2 to-2024
-4|pledge/known:LUX 3
-4|pledge/known:LUX 3 2025
-4|pledge/known:LUX 3 since-2025
-14|pledge/known:LUX 3.5
-14|pledge/known:LUX 3.5 2025
-14|pledge/known:LUX 3.5 since-2025
-9|pledge/known:LUX since-2025
3|pledge/known:LUX to-2024
-4|pledge/known:LVA 1.8
-4|pledge/known:LVA 1.8 2006
-4|pledge/known:LVA 1.8 to-2013
4|pledge/known:LVA 2 2006
13|pledge/known:LVA 2 2014
4|pledge/known:LVA 2 2016
-3|pledge/known:LVA 2 2023
-15|pledge/known:LVA 2 2025
-15|pledge/known:LVA 2 since-2025
3|pledge/known:LVA 2 to-2013
17|pledge/known:LVA 2 to-2021
-4|pledge/known:LVA 2 to-2024
4|pledge/known:LVA 2.5
4|pledge/known:LVA 2.5 2022
4|pledge/known:LVA 2.5 to-2024
3|pledge/known:LVA 3
3|pledge/known:LVA 3 2023
3|pledge/known:LVA 3 to-2024
-13|pledge/known:LVA 3.5
-7|pledge/known:LVA 3.5 2025
-5|pledge/known:LVA 3.5 2026
-13|pledge/known:LVA 3.5 since-2025
11|pledge/known:LVA 4
11|pledge/known:LVA 4 2025
11|pledge/known:LVA 4 since-2025
4|pledge/known:LVA 4.91
4|pledge/known:LVA 4.91 2025
4|pledge/known:LVA 4.91 since-2025
44|pledge/known:LVA 5
55|pledge/known:LVA 5 2025
-11|pledge/known:LVA 5 2026
44|pledge/known:LVA 5 since-2025
-8|pledge/known:LVA 6
-8|pledge/known:LVA 6 2025
-8|pledge/known:LVA 6 since-2025
22|pledge/known:LVA since-2025
17|pledge/known:LVA to-2021
6|pledge/known:MAR 5
6|pledge/known:MAR 5 2025
6|pledge/known:MAR 5 since-2025
6|pledge/known:MAR since-2025
23|pledge/known:MDA 1
18|pledge/known:MDA 1 2024
5|pledge/known:MDA 1 2025
5|pledge/known:MDA 1 since-2025
18|pledge/known:MDA 1 to-2024
14|pledge/known:MDA 1.5
14|pledge/known:MDA 1.5 2025
14|pledge/known:MDA 1.5 since-2025
19|pledge/known:MDA since-2025
18|pledge/known:MDA to-2024
4|pledge/known:MDV 2
4|pledge/known:MDV 2 2025
4|pledge/known:MDV 2 since-2025
4|pledge/known:MDV since-2025
22|pledge/known:MKD 2
23|pledge/known:MKD 2 2023
22|pledge/known:MKD 2 to-2024
8|pledge/known:MKD 2.5
8|pledge/known:MKD 2.5 2025
8|pledge/known:MKD 2.5 since-2025
13|pledge/known:MKD 3.5
13|pledge/known:MKD 3.5 2025
13|pledge/known:MKD 3.5 since-2025
21|pledge/known:MKD since-2025
22|pledge/known:MKD to-2024
10|pledge/known:MLI 4
10|pledge/known:MLI 4 2024
10|pledge/known:MLI 4 to-2024
10|pledge/known:MLI to-2024
-4|pledge/known:MLT 3.5
-4|pledge/known:MLT 3.5 2025
-4|pledge/known:MLT 3.5 since-2025
-5|pledge/known:MLT since-2025
-19|pledge/known:MNE 2
-19|pledge/known:MNE 2 2017
-19|pledge/known:MNE 2 to-2021
8|pledge/known:MNE 2.5
8|pledge/known:MNE 2.5 2025
8|pledge/known:MNE 2.5 since-2025
21|pledge/known:MNE 5
21|pledge/known:MNE 5 2025
21|pledge/known:MNE 5 since-2025
27|pledge/known:MNE since-2025
-19|pledge/known:MNE to-2021
8|pledge/known:MNG 1.3
8|pledge/known:MNG 1.3 2025
8|pledge/known:MNG 1.3 since-2025
8|pledge/known:MNG since-2025
7|pledge/known:MOZ 2
7|pledge/known:MOZ 2 2025
7|pledge/known:MOZ 2 since-2025
6|pledge/known:MOZ since-2025
4|pledge/known:MYS 1
4|pledge/known:MYS 1 2026
4|pledge/known:MYS 1 since-2025
10|pledge/known:MYS 1.5
4|pledge/known:MYS 1.5 2025
5|pledge/known:MYS 1.5 2026
10|pledge/known:MYS 1.5 since-2025
10|pledge/known:MYS 2
10|pledge/known:MYS 2 2025
10|pledge/known:MYS 2 since-2025
-4|pledge/known:MYS 5
-4|pledge/known:MYS 5 2025
-4|pledge/known:MYS 5 since-2025
17|pledge/known:MYS since-2025
-9|pledge/known:NATO 0.25
-9|pledge/known:NATO 0.25 2025
-9|pledge/known:NATO 0.25 since-2025
50|pledge/known:NATO 1.5
-11|pledge/known:NATO 1.5 2019
45|pledge/known:NATO 1.5 2025
12|pledge/known:NATO 1.5 2026
57|pledge/known:NATO 1.5 since-2025
-12|pledge/known:NATO 1.5 to-2021
-7|pledge/known:NATO 1.76
-7|pledge/known:NATO 1.76 2024
-7|pledge/known:NATO 1.76 to-2024
-3|pledge/known:NATO 1.8
-3|pledge/known:NATO 1.8 2006
-3|pledge/known:NATO 1.8 to-2013
87|pledge/known:NATO 2
24|pledge/known:NATO 2 0
-43|pledge/known:NATO 2 1999
-8|pledge/known:NATO 2 2003
29|pledge/known:NATO 2 2006
-12|pledge/known:NATO 2 2010
14|pledge/known:NATO 2 2012
-4|pledge/known:NATO 2 2013
14|pledge/known:NATO 2 2014
-33|pledge/known:NATO 2 2015
35|pledge/known:NATO 2 2016
16|pledge/known:NATO 2 2017
17|pledge/known:NATO 2 2018
11|pledge/known:NATO 2 2019
-10|pledge/known:NATO 2 2020
-8|pledge/known:NATO 2 2021
31|pledge/known:NATO 2 2022
18|pledge/known:NATO 2 2024
15|pledge/known:NATO 2 2025
-21|pledge/known:NATO 2 2026
-9|pledge/known:NATO 2 since-2025
-19|pledge/known:NATO 2 to-1999
23|pledge/known:NATO 2 to-2013
42|pledge/known:NATO 2 to-2021
50|pledge/known:NATO 2 to-2024
-16|pledge/known:NATO 2.1
-15|pledge/known:NATO 2.1 2025
-16|pledge/known:NATO 2.1 since-2025
-55|pledge/known:NATO 2.5
-5|pledge/known:NATO 2.5 2022
-7|pledge/known:NATO 2.5 2023
-5|pledge/known:NATO 2.5 2024
-19|pledge/known:NATO 2.5 2025
-18|pledge/known:NATO 2.5 2026
-37|pledge/known:NATO 2.5 since-2025
-17|pledge/known:NATO 2.5 to-2024
-55|pledge/known:NATO 3
-7|pledge/known:NATO 3 2019
-5|pledge/known:NATO 3 2022
-9|pledge/known:NATO 3 2023
-22|pledge/known:NATO 3 2024
36|pledge/known:NATO 3 2025
-26|pledge/known:NATO 3 2026
-23|pledge/known:NATO 3 2027
-13|pledge/known:NATO 3 since-2025
-7|pledge/known:NATO 3 to-2021
-35|pledge/known:NATO 3 to-2024
-7|pledge/known:NATO 3.2
-7|pledge/known:NATO 3.2 1992
-7|pledge/known:NATO 3.2 to-1999
45|pledge/known:NATO 3.5
33|pledge/known:NATO 3.5 2025
15|pledge/known:NATO 3.5 2026
-3|pledge/known:NATO 3.5 2027
44|pledge/known:NATO 3.5 since-2025
-24|pledge/known:NATO 4
-4|pledge/known:NATO 4 1990
-14|pledge/known:NATO 4 2023
-4|pledge/known:NATO 4 2025
-4|pledge/known:NATO 4 since-2025
-5|pledge/known:NATO 4 to-1999
-14|pledge/known:NATO 4 to-2024
53|pledge/known:NATO 5
-4|pledge/known:NATO 5 2025
55|pledge/known:NATO 5 2026
53|pledge/known:NATO 5 since-2025
-9|pledge/known:NATO 5-6
-9|pledge/known:NATO 5-6 2025
-9|pledge/known:NATO 5-6 since-2025
-7|pledge/known:NATO 5.4
-6|pledge/known:NATO 5.4 2025
-7|pledge/known:NATO 5.4 since-2025
-4|pledge/known:NATO 6
-3|pledge/known:NATO 7
-3|pledge/known:NATO 7 1981
-3|pledge/known:NATO 7 to-1999
20|pledge/known:NATO 8
20|pledge/known:NATO 8 2025
20|pledge/known:NATO 8 since-2025
58|pledge/known:NATO since-2025
-29|pledge/known:NATO to-1999
18|pledge/known:NATO to-2013
22|pledge/known:NATO to-2021
-30|pledge/known:NATO to-2024
-7|pledge/known:NER 4
-7|pledge/known:NER 4 2024
-7|pledge/known:NER 4 to-2024
-7|pledge/known:NER to-2024
30|pledge/known:NLD 2
16|pledge/known:NLD 2 2024
48|pledge/known:NLD 2 2025
-34|pledge/known:NLD 2 2026
14|pledge/known:NLD 2 since-2025
16|pledge/known:NLD 2 to-2024
-3|pledge/known:NLD 2.1
-3|pledge/known:NLD 2.1 2025
-3|pledge/known:NLD 2.1 since-2025
18|pledge/known:NLD 3.5
39|pledge/known:NLD 3.5 2025
-21|pledge/known:NLD 3.5 2026
18|pledge/known:NLD 3.5 since-2025
8|pledge/known:NLD 5
8|pledge/known:NLD 5 2025
8|pledge/known:NLD 5 since-2025
34|pledge/known:NLD since-2025
16|pledge/known:NLD to-2024
-11|pledge/known:NOR 2
-12|pledge/known:NOR 2 2018
3|pledge/known:NOR 2 2024
-12|pledge/known:NOR 2 to-2021
-3|pledge/known:NOR 2.1
-3|pledge/known:NOR 2.1 2025
-3|pledge/known:NOR 2.1 since-2025
-5|pledge/known:NOR 2.6
-5|pledge/known:NOR 2.6 2025
-5|pledge/known:NOR 2.6 since-2025
10|pledge/known:NOR 3
6|pledge/known:NOR 3 2024
7|pledge/known:NOR 3 2025
4|pledge/known:NOR 3 since-2025
6|pledge/known:NOR 3 to-2024
19|pledge/known:NOR 3.5
30|pledge/known:NOR 3.5 2025
-10|pledge/known:NOR 3.5 2026
19|pledge/known:NOR 3.5 since-2025
37|pledge/known:NOR 5
37|pledge/known:NOR 5 2025
37|pledge/known:NOR 5 since-2025
52|pledge/known:NOR since-2025
-12|pledge/known:NOR to-2021
6|pledge/known:NOR to-2024
-3|pledge/known:NPL since-2025
50|pledge/known:NZL 2
17|pledge/known:NZL 2 2022
34|pledge/known:NZL 2 2026
33|pledge/known:NZL 2 since-2025
17|pledge/known:NZL 2 to-2024
-6|pledge/known:NZL 2.3
-6|pledge/known:NZL 2.3 2023
-6|pledge/known:NZL 2.3 to-2024
-6|pledge/known:NZL 2.4
-3|pledge/known:NZL 2.4 2026
-6|pledge/known:NZL 2.4 since-2025
-5|pledge/known:NZL 2.6
-5|pledge/known:NZL 2.6 2025
-5|pledge/known:NZL 2.6 since-2025
-10|pledge/known:NZL 3
-10|pledge/known:NZL 3 2025
-10|pledge/known:NZL 3 since-2025
-9|pledge/known:NZL 3.5
-9|pledge/known:NZL 3.5 2025
-9|pledge/known:NZL 3.5 since-2025
-8|pledge/known:NZL 5
-8|pledge/known:NZL 5 2025
-8|pledge/known:NZL 5 since-2025
-6|pledge/known:NZL since-2025
11|pledge/known:NZL to-2024
-9|pledge/known:OMN 6
-9|pledge/known:OMN 6 2025
-9|pledge/known:OMN 6 since-2025
-7|pledge/known:OMN since-2025
6|pledge/known:PER 2
6|pledge/known:PER 2 2025
6|pledge/known:PER 2 since-2025
6|pledge/known:PER since-2025
-3|pledge/known:PHL 1
-3|pledge/known:PHL 1 2026
-3|pledge/known:PHL 1 since-2025
-20|pledge/known:PHL 1.5
-28|pledge/known:PHL 1.5 2025
8|pledge/known:PHL 1.5 2026
-20|pledge/known:PHL 1.5 since-2025
9|pledge/known:PHL 2
-5|pledge/known:PHL 2 2023
-16|pledge/known:PHL 2 2025
31|pledge/known:PHL 2 2026
16|pledge/known:PHL 2 since-2025
-7|pledge/known:PHL 2 to-2024
-9|pledge/known:PHL since-2025
-7|pledge/known:PHL to-2024
7|pledge/known:PNG 0.5
7|pledge/known:PNG 0.5 2023
7|pledge/known:PNG 0.5 to-2024
-4|pledge/known:PNG 1
-4|pledge/known:PNG 1 2025
-4|pledge/known:PNG 1 since-2025
-6|pledge/known:PNG 2.3
-6|pledge/known:PNG 2.3 2023
-6|pledge/known:PNG 2.3 to-2024
-4|pledge/known:PNG since-2025
-4|pledge/known:POL 1.3
-4|pledge/known:POL 1.3 2025
-4|pledge/known:POL 1.3 since-2025
-5|pledge/known:POL 1.5
-5|pledge/known:POL 1.5 2025
-5|pledge/known:POL 1.5 since-2025
-6|pledge/known:POL 1.81
-6|pledge/known:POL 1.81 1999
-6|pledge/known:POL 1.81 to-1999
5|pledge/known:POL 1.95
5|pledge/known:POL 1.95 2004
5|pledge/known:POL 1.95 to-2013
-35|pledge/known:POL 2
45|pledge/known:POL 2 1999
20|pledge/known:POL 2 2014
3|pledge/known:POL 2 2015
-24|pledge/known:POL 2 2016
-41|pledge/known:POL 2 2024
-34|pledge/known:POL 2 2025
-35|pledge/known:POL 2 since-2025
43|pledge/known:POL 2 to-1999
-42|pledge/known:POL 2 to-2024
-12|pledge/known:POL 2.5
5|pledge/known:POL 2.5 2023
-11|pledge/known:POL 2.5 2024
-6|pledge/known:POL 2.5 2025
-6|pledge/known:POL 2.5 since-2025
-6|pledge/known:POL 2.5 to-2024
31|pledge/known:POL 3
9|pledge/known:POL 3 2023
15|pledge/known:POL 3 2024
-4|pledge/known:POL 3 2025
12|pledge/known:POL 3 2026
7|pledge/known:POL 3 since-2025
23|pledge/known:POL 3 to-2024
-32|pledge/known:POL 3.5
-31|pledge/known:POL 3.5 2025
-32|pledge/known:POL 3.5 since-2025
30|pledge/known:POL 4
34|pledge/known:POL 4 2023
-3|pledge/known:POL 4 2025
-3|pledge/known:POL 4 since-2025
34|pledge/known:POL 4 to-2024
9|pledge/known:POL 4.7
9|pledge/known:POL 4.7 2025
9|pledge/known:POL 4.7 since-2025
9|pledge/known:POL 4.8
9|pledge/known:POL 4.8 2025
9|pledge/known:POL 4.8 since-2025
34|pledge/known:POL 5
52|pledge/known:POL 5 2025
-17|pledge/known:POL 5 2026
34|pledge/known:POL 5 since-2025
-3|pledge/known:POL 5.4
-3|pledge/known:POL 5.4 2025
-3|pledge/known:POL 5.4 since-2025
-30|pledge/known:POL since-2025
40|pledge/known:POL to-1999
5|pledge/known:POL to-2013
9|pledge/known:POL to-2024
-11|pledge/known:PRK 2
-11|pledge/known:PRK 2 2025
-11|pledge/known:PRK 2 since-2025
-3|pledge/known:PRK 3.5
-3|pledge/known:PRK 3.5 2026
-3|pledge/known:PRK 3.5 since-2025
-14|pledge/known:PRK since-2025
-9|pledge/known:PRT 2
-4|pledge/known:PRT 2 2024
36|pledge/known:PRT 2 2025
-40|pledge/known:PRT 2 2026
-5|pledge/known:PRT 2 since-2025
-4|pledge/known:PRT 2 to-2024
29|pledge/known:PRT 3.5
28|pledge/known:PRT 3.5 2025
28|pledge/known:PRT 3.5 since-2025
-6|pledge/known:PRT 5
-6|pledge/known:PRT 5 2025
-6|pledge/known:PRT 5 since-2025
-20|pledge/known:PRT 8
-20|pledge/known:PRT 8 2025
-20|pledge/known:PRT 8 since-2025
-3|pledge/known:PRT since-2025
-4|pledge/known:PRT to-2024
-18|pledge/known:QAT 2.5
-18|pledge/known:QAT 2.5 2025
-18|pledge/known:QAT 2.5 since-2025
-20|pledge/known:QAT since-2025
-22|pledge/known:ROU 1
-18|pledge/known:ROU 1 2024
-4|pledge/known:ROU 1 2025
-4|pledge/known:ROU 1 since-2025
-18|pledge/known:ROU 1 to-2024
-12|pledge/known:ROU 1.5
-12|pledge/known:ROU 1.5 2025
-12|pledge/known:ROU 1.5 since-2025
9|pledge/known:ROU 2 2015
-5|pledge/known:ROU 2 2018
-4|pledge/known:ROU 2 2025
-4|pledge/known:ROU 2 since-2025
4|pledge/known:ROU 2 to-2021
-3|pledge/known:ROU 2.5 2022
16|pledge/known:ROU 3.5
16|pledge/known:ROU 3.5 2025
16|pledge/known:ROU 3.5 since-2025
-10|pledge/known:ROU 5
-10|pledge/known:ROU 5 2025
-10|pledge/known:ROU 5 since-2025
-15|pledge/known:ROU since-2025
4|pledge/known:ROU to-2021
-21|pledge/known:ROU to-2024
-6|pledge/known:RUS 2
-3|pledge/known:RUS 2 2025
-3|pledge/known:RUS 2 since-2025
-3|pledge/known:RUS 2 to-2024
-4|pledge/known:RUS 5
-4|pledge/known:RUS 5 2025
-4|pledge/known:RUS 5 since-2025
6|pledge/known:RUS 5.4
6|pledge/known:RUS 5.4 2025
6|pledge/known:RUS 5.4 since-2025
-3|pledge/known:RUS since-2025
-5|pledge/known:RUS to-2024
-7|pledge/known:SAU 3
-7|pledge/known:SAU 3 2024
-7|pledge/known:SAU 3 to-2024
9|pledge/known:SAU 6
9|pledge/known:SAU 6 2025
9|pledge/known:SAU 6 since-2025
8|pledge/known:SAU since-2025
-7|pledge/known:SAU to-2024
-3|pledge/known:SDN 3.6
-3|pledge/known:SDN 3.6 2025
-3|pledge/known:SDN 3.6 since-2025
-3|pledge/known:SDN since-2025
-3|pledge/known:SEN 1.1
-3|pledge/known:SEN 1.1 2025
-3|pledge/known:SEN 1.1 since-2025
-8|pledge/known:SGP 2
-5|pledge/known:SGP 2 2026
-7|pledge/known:SGP 2 since-2025
53|pledge/known:SGP 3
42|pledge/known:SGP 3 2025
8|pledge/known:SGP 3 2026
50|pledge/known:SGP 3 since-2025
8|pledge/known:SGP 3-4
8|pledge/known:SGP 3-4 2025
8|pledge/known:SGP 3-4 since-2025
-7|pledge/known:SGP 3.5
-6|pledge/known:SGP 3.5 2026
-7|pledge/known:SGP 3.5 since-2025
-25|pledge/known:SGP 5
-23|pledge/known:SGP 5 2025
-25|pledge/known:SGP 5 since-2025
17|pledge/known:SGP since-2025
16|pledge/known:SOM 5.5
16|pledge/known:SOM 5.5 2025
16|pledge/known:SOM 5.5 since-2025
16|pledge/known:SOM since-2025
-4|pledge/known:SRB 1.81
-4|pledge/known:SRB 1.81 1999
-4|pledge/known:SRB 1.81 to-1999
-5|pledge/known:SRB 2.1
-5|pledge/known:SRB 2.1 2025
-5|pledge/known:SRB 2.1 since-2025
-8|pledge/known:SRB 2.5
-8|pledge/known:SRB 2.5 2025
-8|pledge/known:SRB 2.5 since-2025
15|pledge/known:SRB 3
15|pledge/known:SRB 3 2025
15|pledge/known:SRB 3 since-2025
-3|pledge/known:SRB 3.5
-3|pledge/known:SRB 3.5 2025
-3|pledge/known:SRB 3.5 since-2025
-7|pledge/known:SRB to-1999
-6|pledge/known:SSD 1.3
-6|pledge/known:SSD 1.3 2025
-6|pledge/known:SSD 1.3 since-2025
-6|pledge/known:SSD since-2025
-8|pledge/known:SUR 3.5
-8|pledge/known:SUR 3.5 2025
-8|pledge/known:SUR 3.5 since-2025
-8|pledge/known:SUR since-2025
-28|pledge/known:SVK 1.5
-28|pledge/known:SVK 1.5 2025
-28|pledge/known:SVK 1.5 since-2025
75|pledge/known:SVK 2
8|pledge/known:SVK 2 2003
18|pledge/known:SVK 2 2023
49|pledge/known:SVK 2 2025
49|pledge/known:SVK 2 since-2025
8|pledge/known:SVK 2 to-2013
18|pledge/known:SVK 2 to-2024
-5|pledge/known:SVK 2.1
-5|pledge/known:SVK 2.1 2025
-5|pledge/known:SVK 2.1 since-2025
-17|pledge/known:SVK 3.5
-32|pledge/known:SVK 3.5 2025
15|pledge/known:SVK 3.5 2026
-17|pledge/known:SVK 3.5 since-2025
-32|pledge/known:SVK 5
-32|pledge/known:SVK 5 2025
-32|pledge/known:SVK 5 since-2025
-35|pledge/known:SVK since-2025
8|pledge/known:SVK to-2013
18|pledge/known:SVK to-2024
18|pledge/known:SVN 2
16|pledge/known:SVN 2 2025
18|pledge/known:SVN 2 since-2025
11|pledge/known:SVN 3
10|pledge/known:SVN 3 2025
11|pledge/known:SVN 3 since-2025
-4|pledge/known:SVN 3.5
-4|pledge/known:SVN 3.5 2025
-4|pledge/known:SVN 3.5 since-2025
-10|pledge/known:SVN 5
-10|pledge/known:SVN 5 2025
-10|pledge/known:SVN 5 since-2025
15|pledge/known:SVN since-2025
15|pledge/known:SWE 2
50|pledge/known:SWE 2 2022
-3|pledge/known:SWE 2 2023
-28|pledge/known:SWE 2 2024
-4|pledge/known:SWE 2 2025
-4|pledge/known:SWE 2 since-2025
19|pledge/known:SWE 2 to-2024
8|pledge/known:SWE 2.6
8|pledge/known:SWE 2.6 2025
8|pledge/known:SWE 2.6 since-2025
-38|pledge/known:SWE 3
-31|pledge/known:SWE 3 2024
-6|pledge/known:SWE 3 2025
-7|pledge/known:SWE 3 since-2025
-31|pledge/known:SWE 3 to-2024
35|pledge/known:SWE 3.5
22|pledge/known:SWE 3.5 2025
13|pledge/known:SWE 3.5 2026
35|pledge/known:SWE 3.5 since-2025
-17|pledge/known:SWE 5
-17|pledge/known:SWE 5 2025
-17|pledge/known:SWE 5 since-2025
-9|pledge/known:SWE 5.4
-9|pledge/known:SWE 5.4 2025
-9|pledge/known:SWE 5.4 since-2025
5|pledge/known:SWE since-2025
-13|pledge/known:SWE to-2024
16|pledge/known:TCD 3.5
16|pledge/known:TCD 3.5 2025
16|pledge/known:TCD 3.5 since-2025
4|pledge/known:TCD 3.6
4|pledge/known:TCD 3.6 2025
4|pledge/known:TCD 3.6 since-2025
20|pledge/known:TCD since-2025
5|pledge/known:THA 1.4
5|pledge/known:THA 1.4 2025
5|pledge/known:THA 1.4 since-2025
-16|pledge/known:THA 2
-3|pledge/known:THA 2 2023
-13|pledge/known:THA 2 2024
-16|pledge/known:THA 2 to-2024
5|pledge/known:THA since-2025
-15|pledge/known:THA to-2024
3|pledge/known:TKM 2
3|pledge/known:TKM 2 2025
3|pledge/known:TKM 2 since-2025
3|pledge/known:TKM since-2025
4|pledge/known:TLS 1.2
4|pledge/known:TLS 1.2 2024
4|pledge/known:TLS 1.2 to-2024
4|pledge/known:TLS to-2024
-15|pledge/known:TUR 1.5
-10|pledge/known:TUR 1.5 2025
-5|pledge/known:TUR 1.5 2026
-15|pledge/known:TUR 1.5 since-2025
3|pledge/known:TUR 2
20|pledge/known:TUR 2 2018
-8|pledge/known:TUR 2 2025
-4|pledge/known:TUR 2 2026
-12|pledge/known:TUR 2 since-2025
20|pledge/known:TUR 2 to-2021
-3|pledge/known:TUR 2 to-2024
-3|pledge/known:TUR 2.1
8|pledge/known:TUR 2.4
8|pledge/known:TUR 2.4 2025
8|pledge/known:TUR 2.4 since-2025
13|pledge/known:TUR 2.5
13|pledge/known:TUR 2.5 2026
13|pledge/known:TUR 2.5 since-2025
6|pledge/known:TUR 3
7|pledge/known:TUR 3 2025
6|pledge/known:TUR 3 since-2025
-13|pledge/known:TUR 3.5
12|pledge/known:TUR 3.5 2025
-25|pledge/known:TUR 3.5 2026
-13|pledge/known:TUR 3.5 since-2025
42|pledge/known:TUR 5 2025
-42|pledge/known:TUR 5 2026
-17|pledge/known:TUR since-2025
20|pledge/known:TUR to-2021
-3|pledge/known:TUR to-2024
-33|pledge/known:TWN 2
-13|pledge/known:TWN 2 2022
-10|pledge/known:TWN 2 2024
-7|pledge/known:TWN 2 2025
-8|pledge/known:TWN 2 since-2025
-25|pledge/known:TWN 2 to-2024
-24|pledge/known:TWN 2.3
-24|pledge/known:TWN 2.3 2025
-24|pledge/known:TWN 2.3 since-2025
-5|pledge/known:TWN 2.4
-5|pledge/known:TWN 2.4 2025
-5|pledge/known:TWN 2.4 since-2025
31|pledge/known:TWN 3
31|pledge/known:TWN 3 2025
30|pledge/known:TWN 3 since-2025
-12|pledge/known:TWN 3.5
-11|pledge/known:TWN 3.5 2025
-12|pledge/known:TWN 3.5 since-2025
39|pledge/known:TWN 5
15|pledge/known:TWN 5 2025
23|pledge/known:TWN 5 2026
39|pledge/known:TWN 5 since-2025
20|pledge/known:TWN since-2025
-24|pledge/known:TWN to-2024
-7|pledge/known:TZA 2
-7|pledge/known:TZA 2 2025
-7|pledge/known:TZA 2 since-2025
-7|pledge/known:TZA since-2025
-10|pledge/known:UKR 0.25
-8|pledge/known:UKR 0.25 2025
-8|pledge/known:UKR 0.25 since-2025
-16|pledge/known:UKR 0.3
-16|pledge/known:UKR 0.3 2024
-16|pledge/known:UKR 0.3 to-2024
-4|pledge/known:UKR 2
-4|pledge/known:UKR 2 2025
-4|pledge/known:UKR 2 since-2025
-4|pledge/known:UKR 3.5
-4|pledge/known:UKR 3.5 2025
-4|pledge/known:UKR 3.5 since-2025
-18|pledge/known:UKR since-2025
-19|pledge/known:UKR to-2024
-20|pledge/known:USA 2
-4|pledge/known:USA 2 2024
-12|pledge/known:USA 2 2025
-13|pledge/known:USA 2 since-2025
-4|pledge/known:USA 2 to-2024
-5|pledge/known:USA 3
-4|pledge/known:USA 3 2025
-5|pledge/known:USA 3 since-2025
-18|pledge/known:USA 3.2
-17|pledge/known:USA 3.2 2025
-17|pledge/known:USA 3.2 since-2025
8|pledge/known:USA 3.4
8|pledge/known:USA 3.4 1992
8|pledge/known:USA 3.4 to-1999
-5|pledge/known:USA 3.5
3|pledge/known:USA 3.5 2025
-8|pledge/known:USA 3.5 2026
-5|pledge/known:USA 3.5 since-2025
20|pledge/known:USA 4
14|pledge/known:USA 4 1989
5|pledge/known:USA 4 1990
20|pledge/known:USA 4 to-1999
15|pledge/known:USA 4.5
15|pledge/known:USA 4.5 2027
15|pledge/known:USA 4.5 since-2025
-8|pledge/known:USA 5
7|pledge/known:USA 5 2025
-15|pledge/known:USA 5 2026
-8|pledge/known:USA 5 since-2025
9|pledge/known:USA 7
9|pledge/known:USA 7 1981
9|pledge/known:USA 7 to-1999
-39|pledge/known:USA since-2025
34|pledge/known:USA to-1999
-3|pledge/known:USA to-2021
-5|pledge/known:USA to-2024
-3|pledge/known:VNM 3
-3|pledge/known:VNM 3 2025
-3|pledge/known:VNM 3 since-2025
-6|pledge/known:VNM 3.5
-6|pledge/known:VNM 3.5 2025
-6|pledge/known:VNM 3.5 since-2025
-5|pledge/known:VNM 5
-5|pledge/known:VNM 5 2025
-5|pledge/known:VNM 5 since-2025
-14|pledge/known:VNM since-2025
-6|pledge/known:XKX 2
-8|pledge/known:XKX 2 2023
-6|pledge/known:XKX 2 to-2024
-3|pledge/known:XKX since-2025
-6|pledge/known:XKX to-2024
4|pledge/known:ZMB 1.1
4|pledge/known:ZMB 1.1 2025
4|pledge/known:ZMB 1.1 since-2025
4|pledge/known:ZMB since-2025
-41|pledge/known:ZWE 2
-41|pledge/known:ZWE 2 2025
-41|pledge/known:ZWE 2 since-2025
-41|pledge/known:ZWE since-2025
-17|pledge/last:before
-31|pledge/last:same-sentence
-6|pledge/named:1
-15|pledge/named:2
-7|pledge/named:3
-75|pledge/one-of-several
-91|pledge/ruled
-32|pledge/ruled:spender-asked-before
-66|pledge/ruled:spender-before
-62|pledge/ruled:spender-beside
20|pledge/ruled:spender-both
-28|pledge/ruled:spender-clause
-17|pledge/ruled:spender-clause-after
41|pledge/ruled:spender-home
-20|pledge/ruled:spender-listed
13|pledge/ruled:spender-matched
9|pledge/ruled:spender-meets
-9|pledge/ruled:spender-near
-26|pledge/ruled:spender-object
7|pledge/ruled:spender-of-gdp
-46|pledge/ruled:spender-of-noun
12|pledge/ruled:spender-ours
-8|pledge/ruled:spender-party
39|pledge/ruled:spender-relative
9|pledge/ruled:spender-respectively
11|pledge/ruled:spender-set-by
35|pledge/ruled:spender-subject
26|pledge/ruled:spender-where
-9|pledge/same-figure-of-another
9|pledge/same-figure-of-it
-27|pledge/several:2
-12|pledge/several:3
-20|pledge/several:4
-8|pledge/several:5
-8|pledge/several:6
10|pledge/subject-of:abide by
29|pledge/subject-of:able
-47|pledge/subject-of:about
18|pledge/subject-of:accept
5|pledge/subject-of:add up to
-19|pledge/subject-of:adopt
10|pledge/subject-of:advance
11|pledge/subject-of:agree
13|pledge/subject-of:aim
-5|pledge/subject-of:amount
-22|pledge/subject-of:announce
7|pledge/subject-of:approve
10|pledge/subject-of:argue
-9|pledge/subject-of:ask
-45|pledge/subject-of:ask for
7|pledge/subject-of:aspire
26|pledge/subject-of:assure
21|pledge/subject-of:attain
4|pledge/subject-of:average
-46|pledge/subject-of:back
6|pledge/subject-of:battle
-24|pledge/subject-of:be
-15|pledge/subject-of:believe
-15|pledge/subject-of:bind
3|pledge/subject-of:bring
5|pledge/subject-of:bring forward
-6|pledge/subject-of:budget
-10|pledge/subject-of:build
-17|pledge/subject-of:cajole
-3|pledge/subject-of:calculate
-80|pledge/subject-of:call
13|pledge/subject-of:call for
7|pledge/subject-of:carry
-28|pledge/subject-of:climb
-7|pledge/subject-of:cling to
-3|pledge/subject-of:come up with
42|pledge/subject-of:commit
-31|pledge/subject-of:concede
-21|pledge/subject-of:confirm
6|pledge/subject-of:consider
-28|pledge/subject-of:contribute
7|pledge/subject-of:cut
8|pledge/subject-of:declare
-13|pledge/subject-of:devote
-18|pledge/subject-of:dismiss
-15|pledge/subject-of:do
12|pledge/subject-of:double
16|pledge/subject-of:drop
-7|pledge/subject-of:effort
19|pledge/subject-of:enact
-11|pledge/subject-of:endeavour
-60|pledge/subject-of:endorse
4|pledge/subject-of:equal
-31|pledge/subject-of:exceed
13|pledge/subject-of:expand
-36|pledge/subject-of:expect
6|pledge/subject-of:eye
25|pledge/subject-of:fall
4|pledge/subject-of:favor
-54|pledge/subject-of:feel
7|pledge/subject-of:fix
26|pledge/subject-of:foresee
6|pledge/subject-of:fulfil
-50|pledge/subject-of:fulfill
-19|pledge/subject-of:get
-4|pledge/subject-of:give
-20|pledge/subject-of:go
-41|pledge/subject-of:grow
26|pledge/subject-of:head
10|pledge/subject-of:hint
24|pledge/subject-of:hit
12|pledge/subject-of:hold
-14|pledge/subject-of:hold up
-14|pledge/subject-of:honor
62|pledge/subject-of:honour
10|pledge/subject-of:hope
-3|pledge/subject-of:hurry
-22|pledge/subject-of:inch
11|pledge/subject-of:increase
12|pledge/subject-of:insist
6|pledge/subject-of:insist on
5|pledge/subject-of:instruct
16|pledge/subject-of:intend
-47|pledge/subject-of:intention
22|pledge/subject-of:invest
3|pledge/subject-of:jump
-33|pledge/subject-of:keep
-77|pledge/subject-of:leap
-29|pledge/subject-of:leave
14|pledge/subject-of:live with
-11|pledge/subject-of:look for
25|pledge/subject-of:make good on
9|pledge/subject-of:march
-37|pledge/subject-of:match
54|pledge/subject-of:mean
32|pledge/subject-of:meet
-5|pledge/subject-of:mention
25|pledge/subject-of:move
-41|pledge/subject-of:move up
5|pledge/subject-of:name
-49|pledge/subject-of:nod to
36|pledge/subject-of:oblige
-5|pledge/subject-of:offer
9|pledge/subject-of:oppose
-28|pledge/subject-of:opt
50|pledge/subject-of:order
-55|pledge/subject-of:pay
-23|pledge/subject-of:pester
4|pledge/subject-of:plan
5|pledge/subject-of:pledge
-20|pledge/subject-of:prepare
68|pledge/subject-of:promise
-5|pledge/subject-of:propose
3|pledge/subject-of:push
17|pledge/subject-of:put
-6|pledge/subject-of:reach
-13|pledge/subject-of:reaffirm
-18|pledge/subject-of:reckon
-18|pledge/subject-of:recommend
13|pledge/subject-of:refuse
7|pledge/subject-of:remain
-4|pledge/subject-of:resolve
18|pledge/subject-of:rise
-37|pledge/subject-of:satisfy
-10|pledge/subject-of:say no to
21|pledge/subject-of:say yes to
4|pledge/subject-of:secure
63|pledge/subject-of:seek
4|pledge/subject-of:set out
3|pledge/subject-of:settle for
-52|pledge/subject-of:settle on
42|pledge/subject-of:shrink
5|pledge/subject-of:shy away
-73|pledge/subject-of:sidestep
-4|pledge/subject-of:sign off on
-8|pledge/subject-of:sign on
36|pledge/subject-of:sign up
-19|pledge/subject-of:sit
47|pledge/subject-of:spend
4|pledge/subject-of:squeeze
-3|pledge/subject-of:stand
-3|pledge/subject-of:stand by
25|pledge/subject-of:stay
-3|pledge/subject-of:stick with
-3|pledge/subject-of:stipulate
18|pledge/subject-of:stop
-43|pledge/subject-of:struggle
-48|pledge/subject-of:study
-16|pledge/subject-of:take
3|pledge/subject-of:target
96|pledge/subject-of:tell
-15|pledge/subject-of:tie
16|pledge/subject-of:time
8|pledge/subject-of:top
-6|pledge/subject-of:tout
-7|pledge/subject-of:use
50|pledge/subject-of:veto
-5|pledge/subject-of:vote on
87|pledge/subject-of:vow
38|pledge/subject-of:want
-12|pledge/subject-of:warn
14|pledge/subject-of:work
-41|pledge/subject-of:work towards
67|pledge/subject-of:write
17|pledge/subject:be body
11|pledge/subject:be capital
22|pledge/subject:be country
-28|pledge/subject:be gov
-24|pledge/subject:be leader
-50|pledge/subject:be nongov
5|pledge/subject:be people
23|pledge/subject:be pronoun
-4|pledge/subject:cap allies
6|pledge/subject:cap body
-54|pledge/subject:cap country
7|pledge/subject:cap gov
15|pledge/subject:cap leader
9|pledge/subject:cap pronoun
36|pledge/subject:demand allies
7|pledge/subject:demand body
13|pledge/subject:demand capital
41|pledge/subject:demand country
-28|pledge/subject:demand gov
12|pledge/subject:demand leader
-7|pledge/subject:demand nongov
12|pledge/subject:demand pronoun
50|pledge/subject:denial capital
6|pledge/subject:denial country
-66|pledge/subject:denial gov
-7|pledge/subject:denial leader
9|pledge/subject:denial nongov
-8|pledge/subject:denial pronoun
5|pledge/subject:level body
7|pledge/subject:level capital
-20|pledge/subject:level country
16|pledge/subject:level gov
18|pledge/subject:level leader
-18|pledge/subject:level nongov
5|pledge/subject:level pronoun
-9|pledge/subject:move allies
13|pledge/subject:move body
47|pledge/subject:move capital
-21|pledge/subject:move country
-30|pledge/subject:move gov
-53|pledge/subject:move leader
-9|pledge/subject:move nongov
33|pledge/subject:move people
-28|pledge/subject:move pronoun
-26|pledge/subject:pledge allies
32|pledge/subject:pledge body
22|pledge/subject:pledge capital
62|pledge/subject:pledge country
-30|pledge/subject:pledge gov
-19|pledge/subject:pledge people
-41|pledge/subject:pledge pronoun
-36|pledge/subject:proposal capital
-11|pledge/subject:proposal country
-47|pledge/subject:proposal gov
11|pledge/subject:proposal leader
-9|pledge/subject:proposal nongov
4|pledge/subject:proposal people
-6|pledge/subject:proposal pronoun
-41|pledge/subject:spend body
3|pledge/subject:spend capital
37|pledge/subject:spend country
-12|pledge/subject:spend gov
12|pledge/subject:spend leader
15|pledge/subject:spend pronoun
-3|pledge/title
20|pledge/told-of:0
20|pledge/told-of:1
-8|pledge/told-of:2
-33|pledge/told-of:3
18|pledge/unnamed
10|pledge/unnamed-beside-others
6|proposal/after-joint:0 far
23|proposal/after-joint:0 mid
23|proposal/after-joint:0 near
12|proposal/after-joint:1 far
-36|proposal/after-joint:1 mid
20|proposal/after-joint:1 near
-19|proposal/after-joint:2 far
40|proposal/after-joint:2 mid
10|proposal/after-joint:2 near
-12|proposal/after-joint:3 far
6|proposal/after-joint:3 mid
6|proposal/after-joint:3 near
8|proposal/after-led:\" far joined
11|proposal/after-led:\" near joined
32|proposal/after-led:# near free
11|proposal/after-led:'s far free
23|proposal/after-led:, near joined
-6|proposal/after-led:. far free
-3|proposal/after-led:. far joined
-11|proposal/after-led:; far joined
16|proposal/after-led:; near joined
-8|proposal/after-led:PARTY near free
4|proposal/after-led:accused far joined
-10|proposal/after-led:advise far joined
4|proposal/after-led:after near joined
6|proposal/after-led:alliance far joined
-33|proposal/after-led:an far joined
-10|proposal/after-led:and far free
-41|proposal/after-led:and far joined
-3|proposal/after-led:and near free
-10|proposal/after-led:and near joined
13|proposal/after-led:any far free
-5|proposal/after-led:around far free
15|proposal/after-led:as far free
-42|proposal/after-led:as far joined
-26|proposal/after-led:as near free
4|proposal/after-led:as near joined
8|proposal/after-led:because near joined
-6|proposal/after-led:before near joined
4|proposal/after-led:breaking far joined
14|proposal/after-led:bring far joined
-6|proposal/after-led:by far free
7|proposal/after-led:by far joined
-3|proposal/after-led:cite near joined
14|proposal/after-led:cost far joined
-7|proposal/after-led:even far joined
5|proposal/after-led:find far free
-26|proposal/after-led:for far joined
58|proposal/after-led:for near free
29|proposal/after-led:former far joined
10|proposal/after-led:from near free
4|proposal/after-led:give near free
-11|proposal/after-led:had far joined
-20|proposal/after-led:have far joined
7|proposal/after-led:if far joined
-26|proposal/after-led:if near joined
19|proposal/after-led:in far joined
-19|proposal/after-led:in line with near joined
-120|proposal/after-led:in near free
3|proposal/after-led:in near joined
4|proposal/after-led:into near free
-6|proposal/after-led:is far free
6|proposal/after-led:least far free
23|proposal/after-led:least near free
11|proposal/after-led:left far joined
3|proposal/after-led:let near free
-7|proposal/after-led:level far joined
17|proposal/after-led:like near free
-24|proposal/after-led:method far free
7|proposal/after-led:name far joined
5|proposal/after-led:new near free
27|proposal/after-led:next far joined
9|proposal/after-led:next near free
-6|proposal/after-led:no near free
-20|proposal/after-led:nordic far joined
3|proposal/after-led:normal far joined
3|proposal/after-led:note far joined
34|proposal/after-led:of far free
16|proposal/after-led:of far joined
53|proposal/after-led:of near free
-26|proposal/after-led:of near joined
4|proposal/after-led:on far free
-8|proposal/after-led:on near free
6|proposal/after-led:persuade near joined
-14|proposal/after-led:please far joined
10|proposal/after-led:present far joined
7|proposal/after-led:prime minister far joined
6|proposal/after-led:propose far joined
-37|proposal/after-led:provided near free
4|proposal/after-led:read far joined
38|proposal/after-led:reckon near joined
-45|proposal/after-led:resembles far free
-26|proposal/after-led:say far joined
3|proposal/after-led:several far joined
4|proposal/after-led:several near joined
3|proposal/after-led:show near free
-4|proposal/after-led:strategy far free
-4|proposal/after-led:talk far joined
29|proposal/after-led:target near joined
5|proposal/after-led:taunted far joined
-14|proposal/after-led:tell far joined
-3|proposal/after-led:than far free
7|proposal/after-led:that far free
-24|proposal/after-led:that far joined
45|proposal/after-led:that near free
27|proposal/after-led:that near joined
-55|proposal/after-led:this far joined
48|proposal/after-led:though far joined
-6|proposal/after-led:time far free
-3|proposal/after-led:to far free
-4|proposal/after-led:to far joined
11|proposal/after-led:to near free
4|proposal/after-led:under far joined
11|proposal/after-led:upon near free
11|proposal/after-led:visiting far joined
23|proposal/after-led:visits near free
5|proposal/after-led:was far joined
4|proposal/after-led:what far free
-16|proposal/after-led:what far joined
-10|proposal/after-led:where far joined
30|proposal/after-led:which far joined
-4|proposal/after-led:which near joined
5|proposal/after-led:while far joined
-4|proposal/after-led:with far free
12|proposal/after-led:with far joined
-39|proposal/after-led:with near free
-11|proposal/after-led:without near free
-12|proposal/after-led:would near joined
19|proposal/after:allies name
50|proposal/after:body name
18|proposal/after:body owner
-27|proposal/after:capital name
-57|proposal/after:capital owner
33|proposal/after:country name
-7|proposal/after:country owner
-81|proposal/after:gov name
26|proposal/after:leader name
8|proposal/after:nongov name
23|proposal/after:nongov owner
9|proposal/after:people name
-18|proposal/after:people owner
44|proposal/after:pronoun name
37|proposal/after:pronoun owner
-30|proposal/asked
-39|proposal/asks
-12|proposal/before-clause:after-figure inside name body
-22|proposal/before-clause:after-figure inside name capital
-19|proposal/before-clause:after-figure inside name country
-37|proposal/before-clause:after-figure inside name gov
19|proposal/before-clause:after-figure inside name leader
14|proposal/before-clause:after-figure inside name nongov
-26|proposal/before-clause:after-figure inside name pronoun
4|proposal/before-clause:after-figure inside owner body
11|proposal/before-clause:after-figure inside owner gov
14|proposal/before-clause:after-figure inside owner leader
24|proposal/before-clause:after-figure inside owner pronoun
18|proposal/before-clause:after-figure opens name body
4|proposal/before-clause:after-figure opens name capital
-15|proposal/before-clause:after-figure opens name country
35|proposal/before-clause:after-figure opens name gov
28|proposal/before-clause:after-figure opens name leader
-4|proposal/before-clause:after-figure opens name pronoun
3|proposal/before-clause:after-figure opens owner country
-19|proposal/before-clause:after-figure opens owner gov
3|proposal/before-clause:after-figure opens owner leader
5|proposal/before-clause:after-figure opens owner pronoun
12|proposal/before-clause:free inside name allies
-11|proposal/before-clause:free inside name body
-9|proposal/before-clause:free inside name capital
19|proposal/before-clause:free inside name country
-14|proposal/before-clause:free inside name gov
-17|proposal/before-clause:free inside name leader
55|proposal/before-clause:free inside name nongov
8|proposal/before-clause:free inside name people
-18|proposal/before-clause:free inside owner body
-26|proposal/before-clause:free inside owner country
30|proposal/before-clause:free inside owner leader
11|proposal/before-clause:free inside owner nongov
13|proposal/before-clause:free inside owner people
-9|proposal/before-clause:free inside owner pronoun
-4|proposal/before-clause:free opens name allies
17|proposal/before-clause:free opens name body
3|proposal/before-clause:free opens name capital
16|proposal/before-clause:free opens name country
19|proposal/before-clause:free opens name gov
6|proposal/before-clause:free opens name leader
-44|proposal/before-clause:free opens name nongov
-8|proposal/before-clause:free opens name pronoun
7|proposal/before-clause:free opens owner body
34|proposal/before-clause:free opens owner country
9|proposal/before-clause:free opens owner gov
-25|proposal/before-clause:free opens owner leader
14|proposal/before-clause:free opens owner nongov
-70|proposal/before-clause:free opens owner people
-10|proposal/before-clause:free opens owner pronoun
27|proposal/before-far:1
33|proposal/before-far:20
-30|proposal/before-far:60
12|proposal/before-far:9
9|proposal/before-free:0 after-figure name far
25|proposal/before-free:0 after-figure name near
-3|proposal/before-free:0 after-figure owner far
21|proposal/before-free:0 after-figure owner near
27|proposal/before-free:0 free name far
21|proposal/before-free:0 free name near
-37|proposal/before-free:0 free owner far
51|proposal/before-free:0 free owner near
-6|proposal/before-free:1 after-figure name far
-34|proposal/before-free:1 after-figure name near
-26|proposal/before-free:1 after-figure owner far
44|proposal/before-free:1 after-figure owner near
-4|proposal/before-free:1 free name far
-31|proposal/before-free:1 free name near
-26|proposal/before-free:1 free owner far
-13|proposal/before-free:1 free owner near
-8|proposal/before-free:2 after-figure name far
-4|proposal/before-free:2 after-figure name near
15|proposal/before-free:2 after-figure owner far
11|proposal/before-free:2 free name far
-18|proposal/before-free:2 free name near
-9|proposal/before-free:2 free owner far
3|proposal/before-free:3 after-figure name near
40|proposal/before-free:3 free name near
31|proposal/before-joint:0 after-figure
33|proposal/before-joint:0 free
23|proposal/before-joint:1 after-figure
15|proposal/before-joint:1 free
-34|proposal/before-joint:2 after-figure
-17|proposal/before-joint:2 free
15|proposal/before-joint:3 after-figure
-23|proposal/before-joint:3 free
-35|proposal/before-led:
59|proposal/before-led:\"
3|proposal/before-led:#
46|proposal/before-led:'s
12|proposal/before-led:)
-43|proposal/before-led:,
-3|proposal/before-led:-
26|proposal/before-led:--
5|proposal/before-led:.
33|proposal/before-led::
-42|proposal/before-led:;
18|proposal/before-led:DATE
39|proposal/before-led:PARTY
10|proposal/before-led:accept
-11|proposal/before-led:admiral
-18|proposal/before-led:advise
4|proposal/before-led:afd
-75|proposal/before-led:after
-14|proposal/before-led:also
10|proposal/before-led:and
5|proposal/before-led:armed forces
14|proposal/before-led:as
-30|proposal/before-led:asian
-5|proposal/before-led:ask
-24|proposal/before-led:at
-4|proposal/before-led:back
-3|proposal/before-led:bankrupting
5|proposal/before-led:be
27|proposal/before-led:before
14|proposal/before-led:believe
-16|proposal/before-led:bring
-29|proposal/before-led:by
7|proposal/before-led:call for
18|proposal/before-led:call on
46|proposal/before-led:chairs
4|proposal/before-led:chief
-10|proposal/before-led:cite
-5|proposal/before-led:colleague
4|proposal/before-led:commit
3|proposal/before-led:committee
-22|proposal/before-led:conference
4|proposal/before-led:conservative
-11|proposal/before-led:contrasted
-43|proposal/before-led:defence
4|proposal/before-led:defence minister
3|proposal/before-led:defence secretary
-10|proposal/before-led:defense
12|proposal/before-led:defense minister
-3|proposal/before-led:defense secretary
4|proposal/before-led:designate
-8|proposal/before-led:draft
4|proposal/before-led:drop
-31|proposal/before-led:each
3|proposal/before-led:eastern
-6|proposal/before-led:elect
-26|proposal/before-led:era
37|proposal/before-led:every
4|proposal/before-led:exhort
-12|proposal/before-led:fear
5|proposal/before-led:fix
4|proposal/before-led:floor
-25|proposal/before-led:follow
-60|proposal/before-led:force
8|proposal/before-led:form
-34|proposal/before-led:former
-51|proposal/before-led:from
32|proposal/before-led:general
-11|proposal/before-led:give
-14|proposal/before-led:guards
3|proposal/before-led:have
10|proposal/before-led:help
-4|proposal/before-led:his
-6|proposal/before-led:host
-11|proposal/before-led:if
42|proposal/before-led:in
-4|proposal/before-led:in line with
-16|proposal/before-led:included
19|proposal/before-led:insist
15|proposal/before-led:invited
-6|proposal/before-led:is
20|proposal/before-led:its
9|proposal/before-led:keep
5|proposal/before-led:known
46|proposal/before-led:lead
5|proposal/before-led:leader
-10|proposal/before-led:leave
45|proposal/before-led:let
9|proposal/before-led:lift
25|proposal/before-led:like to see
-21|proposal/before-led:may
15|proposal/before-led:meet
-30|proposal/before-led:national security adviser
11|proposal/before-led:neighbouring
-25|proposal/before-led:new
27|proposal/before-led:newest
5|proposal/before-led:numbers
-23|proposal/before-led:of
12|proposal/before-led:off
18|proposal/before-led:on
3|proposal/before-led:other
26|proposal/before-led:own
8|proposal/before-led:party
4|proposal/before-led:pis
9|proposal/before-led:president
-23|proposal/before-led:prime minister
-19|proposal/before-led:principal
5|proposal/before-led:propel
5|proposal/before-led:propose
-12|proposal/before-led:provided
3|proposal/before-led:push
4|proposal/before-led:put
11|proposal/before-led:raise
4|proposal/before-led:ratify
27|proposal/before-led:rebuilding
-6|proposal/before-led:regards
-7|proposal/before-led:repeat
10|proposal/before-led:replacing
3|proposal/before-led:return
-15|proposal/before-led:right
3|proposal/before-led:ruling
9|proposal/before-led:runs
-18|proposal/before-led:say
-3|proposal/before-led:size
-8|proposal/before-led:socialist
-4|proposal/before-led:splits
-7|proposal/before-led:supporters
9|proposal/before-led:take
7|proposal/before-led:tell
21|proposal/before-led:that
-26|proposal/before-led:the
26|proposal/before-led:think
7|proposal/before-led:though
-15|proposal/before-led:to
-7|proposal/before-led:trail
4|proposal/before-led:triple
-43|proposal/before-led:two
-5|proposal/before-led:under
-25|proposal/before-led:urge
-18|proposal/before-led:use
3|proposal/before-led:view
3|proposal/before-led:vote for
18|proposal/before-led:want
6|proposal/before-led:was
13|proposal/before-led:were
22|proposal/before-led:what
25|proposal/before-led:where
-38|proposal/before-led:whether
-34|proposal/before-led:which
29|proposal/before-led:while
24|proposal/before-led:whose
3|proposal/before-led:why
3|proposal/before-led:will
-56|proposal/before-led:with
32|proposal/before-led:within
6|proposal/before-led:—
8|proposal/before:allies name
13|proposal/before:body name
-7|proposal/before:body owner
-25|proposal/before:capital name
7|proposal/before:capital owner
10|proposal/before:country owner
3|proposal/before:gov name
3|proposal/before:gov owner
36|proposal/before:leader name
22|proposal/before:leader owner
27|proposal/before:nongov name
26|proposal/before:nongov owner
8|proposal/before:people name
-56|proposal/before:people owner
-40|proposal/before:pronoun name
9|proposal/before:pronoun owner
-9|proposal/class-home:ALLIES CHN
-10|proposal/class-home:ALLIES EU
13|proposal/class-home:ALLIES JPN
-13|proposal/class-home:ALLIES NATO
-4|proposal/class-home:ALLIES USA
5|proposal/class-home:ALLIES foe
20|proposal/class-home:ALLIES land
6|proposal/class-home:ALLIES member
5|proposal/class-home:CHN CHN
-18|proposal/class-home:CHN JPN
-12|proposal/class-home:CHN land
-20|proposal/class-home:EU EU
-7|proposal/class-home:EU JPN
28|proposal/class-home:EU NATO
25|proposal/class-home:EU member
5|proposal/class-home:JPN CHN
-3|proposal/class-home:JPN JPN
9|proposal/class-home:JPN NATO
34|proposal/class-home:JPN land
-25|proposal/class-home:JPN member
23|proposal/class-home:NATO EU
5|proposal/class-home:NATO JPN
15|proposal/class-home:NATO NATO
-18|proposal/class-home:NATO USA
-21|proposal/class-home:NATO foe
-32|proposal/class-home:NATO land
31|proposal/class-home:NATO member
17|proposal/class-home:USA CHN
-8|proposal/class-home:USA JPN
-11|proposal/class-home:USA NATO
22|proposal/class-home:USA USA
8|proposal/class-home:USA foe
-5|proposal/class-home:USA land
-24|proposal/class-home:USA member
-4|proposal/class-home:foe EU
-22|proposal/class-home:foe foe
-3|proposal/class-home:foe member
-16|proposal/class-home:land CHN
25|proposal/class-home:land JPN
-15|proposal/class-home:land NATO
11|proposal/class-home:land foe
26|proposal/class-home:land land
-4|proposal/class-home:land member
13|proposal/class-home:member EU
-7|proposal/class-home:member JPN
-13|proposal/class-home:member NATO
18|proposal/class-home:member foe
-33|proposal/class-home:member land
-7|proposal/class-home:member member
-7|proposal/class-named:ALLIES CHN others-named
-7|proposal/class-named:ALLIES EU others-named
-4|proposal/class-named:ALLIES JPN nobody-named
17|proposal/class-named:ALLIES JPN others-named
-12|proposal/class-named:ALLIES NATO nobody-named
-4|proposal/class-named:ALLIES USA nobody-named
-10|proposal/class-named:ALLIES foe nobody-named
15|proposal/class-named:ALLIES foe others-named
-16|proposal/class-named:ALLIES land nobody-named
36|proposal/class-named:ALLIES land others-named
8|proposal/class-named:ALLIES member others-named
-16|proposal/class-named:CHN CHN nobody-named
21|proposal/class-named:CHN CHN others-named
-16|proposal/class-named:CHN JPN others-named
-12|proposal/class-named:CHN land others-named
7|proposal/class-named:EU EU nobody-named
-27|proposal/class-named:EU EU others-named
-7|proposal/class-named:EU JPN others-named
28|proposal/class-named:EU NATO nobody-named
8|proposal/class-named:EU land nobody-named
-8|proposal/class-named:EU land others-named
25|proposal/class-named:EU member others-named
5|proposal/class-named:JPN CHN others-named
-32|proposal/class-named:JPN JPN nobody-named
29|proposal/class-named:JPN JPN others-named
9|proposal/class-named:JPN NATO others-named
-7|proposal/class-named:JPN land nobody-named
41|proposal/class-named:JPN land others-named
-23|proposal/class-named:JPN member others-named
-5|proposal/class-named:NATO EU nobody-named
27|proposal/class-named:NATO EU others-named
-25|proposal/class-named:NATO JPN nobody-named
30|proposal/class-named:NATO JPN others-named
41|proposal/class-named:NATO NATO nobody-named
-25|proposal/class-named:NATO NATO others-named
-12|proposal/class-named:NATO USA nobody-named
-5|proposal/class-named:NATO USA others-named
-12|proposal/class-named:NATO foe nobody-named
-9|proposal/class-named:NATO foe others-named
-29|proposal/class-named:NATO land nobody-named
-3|proposal/class-named:NATO land others-named
-18|proposal/class-named:NATO member nobody-named
49|proposal/class-named:NATO member others-named
16|proposal/class-named:USA CHN nobody-named
44|proposal/class-named:USA JPN nobody-named
-53|proposal/class-named:USA JPN others-named
-10|proposal/class-named:USA NATO others-named
16|proposal/class-named:USA USA nobody-named
6|proposal/class-named:USA USA others-named
8|proposal/class-named:USA foe nobody-named
24|proposal/class-named:USA land nobody-named
-29|proposal/class-named:USA land others-named
-15|proposal/class-named:USA member nobody-named
-9|proposal/class-named:USA member others-named
-4|proposal/class-named:foe EU others-named
-21|proposal/class-named:foe foe others-named
6|proposal/class-named:foe member nobody-named
-9|proposal/class-named:foe member others-named
4|proposal/class-named:land CHN nobody-named
-20|proposal/class-named:land CHN others-named
29|proposal/class-named:land JPN nobody-named
-4|proposal/class-named:land JPN others-named
-15|proposal/class-named:land NATO nobody-named
11|proposal/class-named:land foe others-named
29|proposal/class-named:land land nobody-named
-3|proposal/class-named:land land others-named
16|proposal/class-named:land member nobody-named
-19|proposal/class-named:land member others-named
13|proposal/class-named:member EU others-named
-10|proposal/class-named:member JPN nobody-named
3|proposal/class-named:member JPN others-named
-40|proposal/class-named:member NATO nobody-named
27|proposal/class-named:member NATO others-named
15|proposal/class-named:member foe nobody-named
3|proposal/class-named:member foe others-named
-8|proposal/class-named:member land nobody-named
-24|proposal/class-named:member land others-named
15|proposal/class-named:member member nobody-named
-23|proposal/class-named:member member others-named
21|proposal/class-shape:ALLIES fine
-23|proposal/class-shape:ALLIES half
11|proposal/class-shape:ALLIES tenth
-12|proposal/class-shape:CHN half
-13|proposal/class-shape:CHN whole
24|proposal/class-shape:EU half
4|proposal/class-shape:EU whole
-22|proposal/class-shape:JPN fine
12|proposal/class-shape:JPN half
19|proposal/class-shape:JPN tenth
11|proposal/class-shape:JPN whole
32|proposal/class-shape:NATO fine
-34|proposal/class-shape:NATO whole
-18|proposal/class-shape:USA half
16|proposal/class-shape:USA whole
-7|proposal/class-shape:foe tenth
-17|proposal/class-shape:foe whole
8|proposal/class-shape:land half
-3|proposal/class-shape:land tenth
21|proposal/class-shape:land whole
-28|proposal/class-shape:member fine
9|proposal/class-shape:member half
-22|proposal/class-shape:member tenth
13|proposal/class-shape:member whole
42|proposal/class-value:ALLIES 0.2
26|proposal/class-value:ALLIES 0.25
-6|proposal/class-value:ALLIES 0.5
22|proposal/class-value:ALLIES 1
-9|proposal/class-value:ALLIES 1.5
-17|proposal/class-value:ALLIES 1E+1
-20|proposal/class-value:ALLIES 2
-3|proposal/class-value:ALLIES 2.65
-4|proposal/class-value:ALLIES 2.7
-4|proposal/class-value:ALLIES 2.8
39|proposal/class-value:ALLIES 3
-8|proposal/class-value:ALLIES 3.5
11|proposal/class-value:ALLIES 4
-19|proposal/class-value:ALLIES 5
-6|proposal/class-value:ALLIES 6
-3|proposal/class-value:ALLIES 7
-3|proposal/class-value:ALLIES 8
-3|proposal/class-value:EU 0.6
-5|proposal/class-value:EU 1
8|proposal/class-value:EU 1.5
34|proposal/class-value:EU 2
-12|proposal/class-value:EU 2.5
-15|proposal/class-value:EU 3
28|proposal/class-value:EU 3.5
-11|proposal/class-value:EU 5
-6|proposal/class-value:NATO 0.2
36|proposal/class-value:NATO 0.25
-6|proposal/class-value:NATO 1
13|proposal/class-value:NATO 1.5
-20|proposal/class-value:NATO 1E+1
-6|proposal/class-value:NATO 2
-3|proposal/class-value:NATO 2.65
-4|proposal/class-value:NATO 2.7
6|proposal/class-value:NATO 2.8
-3|proposal/class-value:NATO 2E+1
-14|proposal/class-value:NATO 3
-3|proposal/class-value:NATO 3.3
-8|proposal/class-value:NATO 3.5
21|proposal/class-value:NATO 3.6
12|proposal/class-value:NATO 4
6|proposal/class-value:NATO 5
-18|proposal/class-value:USA 1.5
-14|proposal/class-value:USA 1.7
-17|proposal/class-value:USA 1E+1
-16|proposal/class-value:USA 2
8|proposal/class-value:USA 2.5
-5|proposal/class-value:USA 2.8
17|proposal/class-value:USA 2E+1
-17|proposal/class-value:USA 3
-12|proposal/class-value:USA 3.4
-17|proposal/class-value:USA 3.5
-11|proposal/class-value:USA 4
8|proposal/class-value:USA 4.5
3|proposal/class-value:USA 4.6
8|proposal/class-value:USA 4.7
15|proposal/class-value:USA 4.8
60|proposal/class-value:USA 5
16|proposal/class-value:USA 5.2
89|proposal/class-verb:ALLIES be
-21|proposal/class-verb:ALLIES cap
-37|proposal/class-verb:ALLIES demand
-10|proposal/class-verb:ALLIES denial
-31|proposal/class-verb:ALLIES level
-28|proposal/class-verb:ALLIES move
30|proposal/class-verb:ALLIES pledge
-22|proposal/class-verb:ALLIES proposal
35|proposal/class-verb:ALLIES spend
3|proposal/class-verb:CHN be
-4|proposal/class-verb:CHN demand
-11|proposal/class-verb:CHN move
-4|proposal/class-verb:CHN pledge
-9|proposal/class-verb:CHN proposal
-9|proposal/class-verb:EU be
7|proposal/class-verb:EU cap
22|proposal/class-verb:EU demand
25|proposal/class-verb:EU move
-7|proposal/class-verb:EU proposal
-53|proposal/class-verb:JPN be
3|proposal/class-verb:JPN cap
14|proposal/class-verb:JPN demand
9|proposal/class-verb:JPN denial
-10|proposal/class-verb:JPN level
-19|proposal/class-verb:JPN move
42|proposal/class-verb:JPN pledge
-16|proposal/class-verb:JPN proposal
24|proposal/class-verb:JPN spend
13|proposal/class-verb:NATO be
-41|proposal/class-verb:NATO cap
-40|proposal/class-verb:NATO demand
34|proposal/class-verb:NATO denial
14|proposal/class-verb:NATO move
-20|proposal/class-verb:NATO pledge
-15|proposal/class-verb:NATO proposal
-15|proposal/class-verb:NATO spend
-6|proposal/class-verb:USA be
-7|proposal/class-verb:USA cap
17|proposal/class-verb:USA demand
42|proposal/class-verb:USA level
30|proposal/class-verb:USA move
-42|proposal/class-verb:USA pledge
-8|proposal/class-verb:USA spend
13|proposal/class-verb:foe be
6|proposal/class-verb:foe cap
-12|proposal/class-verb:foe demand
6|proposal/class-verb:foe pledge
-9|proposal/class-verb:foe proposal
-18|proposal/class-verb:land be
29|proposal/class-verb:land cap
8|proposal/class-verb:land demand
31|proposal/class-verb:land level
-27|proposal/class-verb:land move
24|proposal/class-verb:land pledge
35|proposal/class-verb:land proposal
-33|proposal/class-verb:member be
24|proposal/class-verb:member cap
33|proposal/class-verb:member demand
-34|proposal/class-verb:member denial
-34|proposal/class-verb:member level
17|proposal/class-verb:member move
-34|proposal/class-verb:member pledge
42|proposal/class-verb:member proposal
-35|proposal/class-verb:member spend
9|proposal/class:ALLIES
-26|proposal/class:CHN
26|proposal/class:EU
21|proposal/class:JPN
-28|proposal/class:foe
26|proposal/class:land
-28|proposal/class:member
-9|proposal/group:all back:1
-5|proposal/group:all back:3
-10|proposal/group:all behind
-5|proposal/group:all mid
-5|proposal/group:all then:but
-9|proposal/group:all then:the
47|proposal/group:both then:be
-5|proposal/group:both then:like to see
48|proposal/group:both then:to
28|proposal/group:count back:0
3|proposal/group:count back:1
-21|proposal/group:count back:2
-7|proposal/group:count back:3
-23|proposal/group:count far
-16|proposal/group:count mid
43|proposal/group:count near
28|proposal/group:each back:0
-4|proposal/group:each back:1
25|proposal/group:each near
-4|proposal/group:each then:country
11|proposal/group:each then:spend
18|proposal/group:each then:to
-24|proposal/group:epithet
-24|proposal/group:epithet mid
-22|proposal/group:former then:PARTY
-8|proposal/group:former then:chief
-7|proposal/group:former then:colleague
-14|proposal/group:former then:colony
-14|proposal/group:former then:prime minister
-12|proposal/group:former then:vice
-10|proposal/group:former then:vice defense minister
-13|proposal/group:governments back:1
-13|proposal/group:governments near
-13|proposal/group:governments then:,
36|proposal/group:list alone lands
-13|proposal/group:list alone union
32|proposal/group:list behind
21|proposal/group:list far
-8|proposal/group:list far-behind
32|proposal/group:list free behind
21|proposal/group:list free far
-8|proposal/group:list free far-behind
-48|proposal/group:list free mid
28|proposal/group:list free near
-50|proposal/group:list mid
28|proposal/group:list near
22|proposal/group:list plain
-9|proposal/group:list-led:
-12|proposal/group:list-led::
-18|proposal/group:list-led:between
29|proposal/group:list-led:for
-14|proposal/group:list-led:from
10|proposal/group:list-led:name
-44|proposal/group:list-led:of
-11|proposal/group:list-led:retired
21|proposal/group:list-led:say
-10|proposal/group:list-led:term
86|proposal/group:list-led:that
21|proposal/group:list-led:to
-23|proposal/group:list-led:which
27|proposal/group:list-then:,
10|proposal/group:list-then:.
18|proposal/group:list-then:alike
11|proposal/group:list-then:and
-21|proposal/group:list-then:could
18|proposal/group:list-then:is
37|proposal/group:list-then:lay down
-11|proposal/group:list-then:officers
-18|proposal/group:list-then:on
-18|proposal/group:list-then:propose
-32|proposal/group:list-then:recommend
-7|proposal/group:list-then:say
21|proposal/group:list-then:should
-10|proposal/group:list-then:tell
7|proposal/group:list-then:that
-4|proposal/group:list-then:think
20|proposal/group:their back:0
-3|proposal/group:their back:1
-3|proposal/group:their behind
20|proposal/group:their near
-3|proposal/group:their then:own
20|proposal/group:their then:presidents
-12|proposal/group:them back:1
-13|proposal/group:them near
-12|proposal/group:them then:to
-12|proposal/group:themselves back:1
-12|proposal/group:themselves near
-12|proposal/group:themselves then:and
-28|proposal/group:they back:1
-29|proposal/group:they near
-27|proposal/group:they then:speak of
27|proposal/heir:nobody-named
52|proposal/heir:others-named
54|proposal/home:nobody-named
32|proposal/home:others-named
-3|proposal/known-for:ALLIES 2 2028
-4|proposal/known-for:ALLIES 2 2031
-4|proposal/known-for:ALLIES 2.5 2023
-5|proposal/known-for:ALLIES 2.5 2030
-4|proposal/known-for:ALLIES 2.5 FY2030
-5|proposal/known-for:ALLIES 2023
-13|proposal/known-for:ALLIES 2026
-7|proposal/known-for:ALLIES 2027
-11|proposal/known-for:ALLIES 2028
-8|proposal/known-for:ALLIES 2029
-49|proposal/known-for:ALLIES 2030
-6|proposal/known-for:ALLIES 2031
-9|proposal/known-for:ALLIES 2032
-3|proposal/known-for:ALLIES 2033
-10|proposal/known-for:ALLIES 2035
-3|proposal/known-for:ALLIES 203X
-4|proposal/known-for:ALLIES 3 2026
-4|proposal/known-for:ALLIES 3 2028
-6|proposal/known-for:ALLIES 3 2029
-31|proposal/known-for:ALLIES 3 2030
-4|proposal/known-for:ALLIES 3 2032
-3|proposal/known-for:ALLIES 3 2035
-4|proposal/known-for:ALLIES 3-3.5 FY2032
-4|proposal/known-for:ALLIES 3.5 2026
-8|proposal/known-for:ALLIES 3.5 2030
-4|proposal/known-for:ALLIES 3.5 2035
-8|proposal/known-for:ALLIES 3.5 FY2035
-3|proposal/known-for:ALLIES 5 FY2025
-3|proposal/known-for:ALLIES FY2025
-4|proposal/known-for:ALLIES FY2028
-9|proposal/known-for:ALLIES FY2030
-3|proposal/known-for:ALLIES FY2031
-7|proposal/known-for:ALLIES FY2032
-8|proposal/known-for:ALLIES FY2035
-4|proposal/known-for:ARE 2030
-4|proposal/known-for:ARE 4.2 2030
-3|proposal/known-for:AUS 1.5 2030
-6|proposal/known-for:AUS 2 2028
-11|proposal/known-for:AUS 2 2030
12|proposal/known-for:AUS 2030
10|proposal/known-for:AUS 2035
4|proposal/known-for:AUS 3 2028
17|proposal/known-for:AUS 3 2030
10|proposal/known-for:AUS 3 2035
8|proposal/known-for:AUS 3.5 2030
26|proposal/known-for:BGR 2030
26|proposal/known-for:BGR 3.5 2030
19|proposal/known-for:CAN 2 2030
4|proposal/known-for:CAN 2.6 2030
24|proposal/known-for:CAN 2030
-4|proposal/known-for:CHN 2026
-4|proposal/known-for:CHN 3.5 2026
5|proposal/known-for:COD 2026
5|proposal/known-for:COD 3 2026
8|proposal/known-for:CPV 1 2030
8|proposal/known-for:CPV 2030
-24|proposal/known-for:CYP 2030
-24|proposal/known-for:CYP 3 2030
3|proposal/known-for:CZE 2.5 2027
3|proposal/known-for:CZE 2027
3|proposal/known-for:CZE 2030
3|proposal/known-for:DEU 1.9 2006
-10|proposal/known-for:DEU 2.5 2030
-4|proposal/known-for:DEU 2.6 2030
3|proposal/known-for:DEU 2006
-3|proposal/known-for:DEU 2023
-22|proposal/known-for:DEU 2030
-20|proposal/known-for:DEU 2032
-6|proposal/known-for:DEU 203X
-3|proposal/known-for:DEU 3 2023
-12|proposal/known-for:DEU 3 2030
-6|proposal/known-for:DEU 3 203X
-20|proposal/known-for:DEU 3.5 2032
4|proposal/known-for:DEU 3.7 2030
6|proposal/known-for:DNK 2 2030
-16|proposal/known-for:DNK 2023
5|proposal/known-for:DNK 2030
-5|proposal/known-for:DNK 2032
-16|proposal/known-for:DNK 3 2023
-4|proposal/known-for:DNK 3.3 2032
-5|proposal/known-for:ESP 2029
4|proposal/known-for:ESP 2035
-5|proposal/known-for:ESP 3 2029
5|proposal/known-for:ESP 3.5 2035
16|proposal/known-for:EST 2.5 2023
16|proposal/known-for:EST 2023
-5|proposal/known-for:EST 2026
5|proposal/known-for:EST 2027
9|proposal/known-for:EST 2028
-12|proposal/known-for:EST 2029
9|proposal/known-for:EST 3 2028
-12|proposal/known-for:EST 4 2029
5|proposal/known-for:EST 5.4 2027
-3|proposal/known-for:EU 0.6 2028
10|proposal/known-for:EU 2.5 2030
30|proposal/known-for:EU 2030
20|proposal/known-for:EU 3 2030
14|proposal/known-for:FIN 2029
12|proposal/known-for:FIN 2032
14|proposal/known-for:FIN 3.3 2032
-3|proposal/known-for:FIN 3.5 2032
12|proposal/known-for:FIN 4 2029
3|proposal/known-for:FJI 1.5 2030
4|proposal/known-for:FJI 2030
17|proposal/known-for:FRA 2027
21|proposal/known-for:FRA 2030
5|proposal/known-for:FRA 2032
17|proposal/known-for:FRA 3 2027
21|proposal/known-for:FRA 3 2030
5|proposal/known-for:FRA 3 2032
-4|proposal/known-for:GBR 1997
-4|proposal/known-for:GBR 2 2030
5|proposal/known-for:GBR 2.5 2026
4|proposal/known-for:GBR 2.5 2027
4|proposal/known-for:GBR 2.5 2028
5|proposal/known-for:GBR 2.5 2030
3|proposal/known-for:GBR 2025-06
5|proposal/known-for:GBR 2026
5|proposal/known-for:GBR 2028
16|proposal/known-for:GBR 2029
30|proposal/known-for:GBR 2030
-8|proposal/known-for:GBR 2035
-4|proposal/known-for:GBR 3 1997
16|proposal/known-for:GBR 3 2029
20|proposal/known-for:GBR 3 2030
-9|proposal/known-for:GBR 3 2035
8|proposal/known-for:GBR 3.5 2030
3|proposal/known-for:GBR 4 2030
3|proposal/known-for:GBR 5 2025-06
-3|proposal/known-for:GBR 5 2027
3|proposal/known-for:HRV 2030
3|proposal/known-for:HRV 3 2030
17|proposal/known-for:IDN 0.9 2029
8|proposal/known-for:IDN 1 2024
22|proposal/known-for:IDN 2 2029
8|proposal/known-for:IDN 2024
40|proposal/known-for:IDN 2029
-4|proposal/known-for:IND 2030
-5|proposal/known-for:IND 3 2030
3|proposal/known-for:IRL 0.6 2028
4|proposal/known-for:IRL 2028
-3|proposal/known-for:IRN 2030
-3|proposal/known-for:IRN 4.2 2030
-3|proposal/known-for:IRQ 1.9 2006
-3|proposal/known-for:IRQ 2006
20|proposal/known-for:ISL 1.5 2035
20|proposal/known-for:ISL 2035
-5|proposal/known-for:ISR 203X
-5|proposal/known-for:ISR 3 203X
3|proposal/known-for:ITA 2030
7|proposal/known-for:ITA 2032
7|proposal/known-for:ITA 3 2032
-8|proposal/known-for:JOR 2027
-8|proposal/known-for:JOR 3 2027
-17|proposal/known-for:JPN 0.9 2029
-8|proposal/known-for:JPN 1 2024
9|proposal/known-for:JPN 1.5 FY2026
3|proposal/known-for:JPN 1.8 1990
4|proposal/known-for:JPN 1990
-3|proposal/known-for:JPN 2 2026
-22|proposal/known-for:JPN 2 2029
-6|proposal/known-for:JPN 2 2030
14|proposal/known-for:JPN 2.5 2030
3|proposal/known-for:JPN 2.5 FY2028
7|proposal/known-for:JPN 2.5 FY2030
3|proposal/known-for:JPN 2.5-3 FY2030
3|proposal/known-for:JPN 2.75 2032
-8|proposal/known-for:JPN 2024
36|proposal/known-for:JPN 2026
-32|proposal/known-for:JPN 2027
-39|proposal/known-for:JPN 2029
-28|proposal/known-for:JPN 2030
-32|proposal/known-for:JPN 2032
3|proposal/known-for:JPN 2033
-16|proposal/known-for:JPN 2035
22|proposal/known-for:JPN 203X
22|proposal/known-for:JPN 3 2026
-31|proposal/known-for:JPN 3 2030
-38|proposal/known-for:JPN 3 2032
14|proposal/known-for:JPN 3 203X
4|proposal/known-for:JPN 3 FY2030
17|proposal/known-for:JPN 3-3.5 FY2031
4|proposal/known-for:JPN 3-3.5 FY2032
6|proposal/known-for:JPN 3.2 2032
21|proposal/known-for:JPN 3.5 2026
-26|proposal/known-for:JPN 3.5 2027
-5|proposal/known-for:JPN 3.5 2030
-5|proposal/known-for:JPN 3.5 2032
-26|proposal/known-for:JPN 3.5 2035
6|proposal/known-for:JPN 3.5 203X
3|proposal/known-for:JPN 3.5 FY2032
15|proposal/known-for:JPN 3.5 FY2035
-4|proposal/known-for:JPN 4.7 2026
-3|proposal/known-for:JPN 4.7 FY2027
-11|proposal/known-for:JPN 4.8 FY2027
-6|proposal/known-for:JPN 5 2027
6|proposal/known-for:JPN 5 2035
3|proposal/known-for:JPN 5 FY2025
-15|proposal/known-for:JPN 5.2 FY1981
-15|proposal/known-for:JPN FY1981
3|proposal/known-for:JPN FY2025
9|proposal/known-for:JPN FY2026
-15|proposal/known-for:JPN FY2027
5|proposal/known-for:JPN FY2028
16|proposal/known-for:JPN FY2030
21|proposal/known-for:JPN FY2031
10|proposal/known-for:JPN FY2032
15|proposal/known-for:JPN FY2035
7|proposal/known-for:KHM 2.1 2027
5|proposal/known-for:KHM 2027
-17|proposal/known-for:KOR 2026
-4|proposal/known-for:KOR 2027
4|proposal/known-for:KOR 2029
-12|proposal/known-for:KOR 2030
40|proposal/known-for:KOR 2032
9|proposal/known-for:KOR 2035
-3|proposal/known-for:KOR 203X
-15|proposal/known-for:KOR 3 2026
4|proposal/known-for:KOR 3 2029
9|proposal/known-for:KOR 3 2030
41|proposal/known-for:KOR 3 2032
8|proposal/known-for:KOR 3 2035
-3|proposal/known-for:KOR 3.5 2026
-20|proposal/known-for:KOR 3.5 2030
-3|proposal/known-for:KOR 3.5 203X
-4|proposal/known-for:KOR 4.8 2027
7|proposal/known-for:KWT 2030
7|proposal/known-for:KWT 4.2 2030
3|proposal/known-for:LTU 2026
4|proposal/known-for:LTU 2030
3|proposal/known-for:LTU 5-6 2026
3|proposal/known-for:LTU 5.5 2030
8|proposal/known-for:LVA 2026
3|proposal/known-for:LVA 4 2026
4|proposal/known-for:LVA 5 2026
4|proposal/known-for:MLT 0.8 2030
4|proposal/known-for:MLT 2030
-20|proposal/known-for:NATO 1.5 2035
-7|proposal/known-for:NATO 1.5 FY2026
-4|proposal/known-for:NATO 2 2030
-12|proposal/known-for:NATO 2.5 2023
-6|proposal/known-for:NATO 2.5 2026
-4|proposal/known-for:NATO 2.5 2027
-24|proposal/known-for:NATO 2.5 2030
-17|proposal/known-for:NATO 2023
-3|proposal/known-for:NATO 2025
-3|proposal/known-for:NATO 2025-06
-39|proposal/known-for:NATO 2026
-22|proposal/known-for:NATO 2027
-12|proposal/known-for:NATO 2028
-3|proposal/known-for:NATO 2029
23|proposal/known-for:NATO 2030
48|proposal/known-for:NATO 2032
-14|proposal/known-for:NATO 2035
-4|proposal/known-for:NATO 3 2023
-8|proposal/known-for:NATO 3 2027
-8|proposal/known-for:NATO 3 2028
-3|proposal/known-for:NATO 3 2029
71|proposal/known-for:NATO 3 2030
-6|proposal/known-for:NATO 3 2032
-3|proposal/known-for:NATO 3.3 2032
-16|proposal/known-for:NATO 3.5 2030
57|proposal/known-for:NATO 3.5 2032
20|proposal/known-for:NATO 3.5 2035
-6|proposal/known-for:NATO 3.5 FY2035
-9|proposal/known-for:NATO 4 2030
-3|proposal/known-for:NATO 5 2025-06
-31|proposal/known-for:NATO 5 2026
-8|proposal/known-for:NATO 5 2027
9|proposal/known-for:NATO 5 2030
-13|proposal/known-for:NATO 5 2035
-7|proposal/known-for:NATO FY2026
-3|proposal/known-for:NATO FY2030
-6|proposal/known-for:NATO FY2035
-33|proposal/known-for:NLD 2032
-31|proposal/known-for:NLD 3.5 2032
-3|proposal/known-for:NLD 5 2032
14|proposal/known-for:NOR 2030
14|proposal/known-for:NOR 4 2030
-14|proposal/known-for:NZL 1.6 2028
8|proposal/known-for:NZL 2 2028
-5|proposal/known-for:NZL 2 2030
-6|proposal/known-for:NZL 2028
-4|proposal/known-for:NZL 2030
3|proposal/known-for:PHL 2 2030
4|proposal/known-for:PHL 2 2031
4|proposal/known-for:PHL 2031
-4|proposal/known-for:PHL 2032
-4|proposal/known-for:PHL 3.2 2032
14|proposal/known-for:POL 2.5 2030
23|proposal/known-for:POL 2023
33|proposal/known-for:POL 2026
3|proposal/known-for:POL 2027
-3|proposal/known-for:POL 2029
-13|proposal/known-for:POL 2030
23|proposal/known-for:POL 3 2023
-3|proposal/known-for:POL 3 2029
-15|proposal/known-for:POL 3 2030
35|proposal/known-for:POL 5 2026
3|proposal/known-for:POL 5 2027
-10|proposal/known-for:POL 5 2030
-7|proposal/known-for:PRT 1 2030
3|proposal/known-for:PRT 2 2026
3|proposal/known-for:PRT 2026
-27|proposal/known-for:PRT 2030
-19|proposal/known-for:PRT 3 2030
5|proposal/known-for:ROU 2030
5|proposal/known-for:ROU 3 2030
-3|proposal/known-for:RUS 2027
-19|proposal/known-for:RUS 2030
-19|proposal/known-for:RUS 3 2030
-3|proposal/known-for:RUS 5.4 2027
-5|proposal/known-for:RWA 2026
-5|proposal/known-for:RWA 3 2026
4|proposal/known-for:SVK 2035
4|proposal/known-for:SVK 3.5 2035
8|proposal/known-for:SVN 2030
3|proposal/known-for:SVN 3 2030
5|proposal/known-for:SVN 3.5 2030
-6|proposal/known-for:SWE 2030
-6|proposal/known-for:SWE 2032
-6|proposal/known-for:SWE 3.3 2032
-5|proposal/known-for:SWE 4 2030
-3|proposal/known-for:SWE 5.5 2030
-7|proposal/known-for:THA 2.1 2027
-5|proposal/known-for:THA 2027
15|proposal/known-for:TON 1.6 2028
15|proposal/known-for:TON 2028
5|proposal/known-for:TUR 2030
9|proposal/known-for:TUR 2035
5|proposal/known-for:TUR 3 2030
9|proposal/known-for:TUR 5 2035
-4|proposal/known-for:TWN 0.8 2030
-8|proposal/known-for:TWN 2026
26|proposal/known-for:TWN 2027
10|proposal/known-for:TWN 2028
-5|proposal/known-for:TWN 2030
-16|proposal/known-for:TWN 3-3.5 FY2031
-8|proposal/known-for:TWN 3.5 2026
26|proposal/known-for:TWN 3.5 2027
10|proposal/known-for:TWN 5 2028
3|proposal/known-for:TWN 5 2030
-16|proposal/known-for:TWN FY2031
6|proposal/known-for:USA 1997
19|proposal/known-for:USA 2027
-12|proposal/known-for:USA 2028
-17|proposal/known-for:USA 2030
-3|proposal/known-for:USA 2032
-6|proposal/known-for:USA 2035
6|proposal/known-for:USA 3 1997
-3|proposal/known-for:USA 3 2026
-15|proposal/known-for:USA 3 2030
-4|proposal/known-for:USA 3 2032
-6|proposal/known-for:USA 3 2035
5|proposal/known-for:USA 4.7 2026
3|proposal/known-for:USA 4.7 FY2027
5|proposal/known-for:USA 4.8 2027
11|proposal/known-for:USA 4.8 FY2027
15|proposal/known-for:USA 5 2027
-9|proposal/known-for:USA 5 2028
3|proposal/known-for:USA 5 2032
16|proposal/known-for:USA 5.2 FY1981
16|proposal/known-for:USA FY1981
18|proposal/known-for:USA FY2027
-3|proposal/known-for:XKX 2030
-3|proposal/known-for:XKX 3 2030
-7|proposal/known:AFG 2.5
-7|proposal/known:AFG 2.5 2026
-7|proposal/known:AFG 2.5 since-2025
-7|proposal/known:AFG since-2025
-7|proposal/known:AGO 2.6
-7|proposal/known:AGO 2.6 2025
-7|proposal/known:AGO 2.6 since-2025
-7|proposal/known:AGO since-2025
42|proposal/known:ALLIES 0.2
42|proposal/known:ALLIES 0.2 2025
42|proposal/known:ALLIES 0.2 since-2025
26|proposal/known:ALLIES 0.25
26|proposal/known:ALLIES 0.25 2025
26|proposal/known:ALLIES 0.25 since-2025
-6|proposal/known:ALLIES 0.5
-4|proposal/known:ALLIES 0.5 2026
-5|proposal/known:ALLIES 0.5 since-2025
22|proposal/known:ALLIES 1
28|proposal/known:ALLIES 1 2025
-4|proposal/known:ALLIES 1 2026
25|proposal/known:ALLIES 1 since-2025
-43|proposal/known:ALLIES 1.5
-4|proposal/known:ALLIES 1.5 2022
-5|proposal/known:ALLIES 1.5 2023
-3|proposal/known:ALLIES 1.5 2024
-21|proposal/known:ALLIES 1.5 2025
-24|proposal/known:ALLIES 1.5 since-2025
-3|proposal/known:ALLIES 1.5 to-1999
-3|proposal/known:ALLIES 1.5 to-2013
-12|proposal/known:ALLIES 1.5 to-2024
35|proposal/known:ALLIES 1.5-2
35|proposal/known:ALLIES 1.5-2 2025
35|proposal/known:ALLIES 1.5-2 since-2025
-17|proposal/known:ALLIES 1E+1
-15|proposal/known:ALLIES 1E+1 2025
-15|proposal/known:ALLIES 1E+1 since-2025
-19|proposal/known:ALLIES 2
-3|proposal/known:ALLIES 2 2014
33|proposal/known:ALLIES 2 2019
-5|proposal/known:ALLIES 2 2021
-18|proposal/known:ALLIES 2 2022
-42|proposal/known:ALLIES 2 2025
25|proposal/known:ALLIES 2 2026
-18|proposal/known:ALLIES 2 since-2025
22|proposal/known:ALLIES 2 to-2021
-21|proposal/known:ALLIES 2 to-2024
6|proposal/known:ALLIES 2.5
-4|proposal/known:ALLIES 2.5 2022
31|proposal/known:ALLIES 2.5 2024
-7|proposal/known:ALLIES 2.5 2025
-13|proposal/known:ALLIES 2.5 2026
-19|proposal/known:ALLIES 2.5 since-2025
27|proposal/known:ALLIES 2.5 to-2024
-4|proposal/known:ALLIES 2.5-3
-3|proposal/known:ALLIES 2.5-3 2026
-4|proposal/known:ALLIES 2.5-3 since-2025
-3|proposal/known:ALLIES 2.65
-3|proposal/known:ALLIES 2.65 2025
-3|proposal/known:ALLIES 2.65 since-2025
-4|proposal/known:ALLIES 2.7
-3|proposal/known:ALLIES 2.7 2026
-4|proposal/known:ALLIES 2.7 since-2025
-4|proposal/known:ALLIES 2.8
-3|proposal/known:ALLIES 2.8 2025
-4|proposal/known:ALLIES 2.8 since-2025
-11|proposal/known:ALLIES 3
-3|proposal/known:ALLIES 3 1981
-4|proposal/known:ALLIES 3 2016
-4|proposal/known:ALLIES 3 2022
-13|proposal/known:ALLIES 3 2023
25|proposal/known:ALLIES 3 2024
-7|proposal/known:ALLIES 3 2025
-8|proposal/known:ALLIES 3 since-2025
-6|proposal/known:ALLIES 3 to-1999
-5|proposal/known:ALLIES 3 to-2021
8|proposal/known:ALLIES 3 to-2024
4|proposal/known:ALLIES 3-3.5
11|proposal/known:ALLIES 3-3.5 2024
-6|proposal/known:ALLIES 3-3.5 2026
-8|proposal/known:ALLIES 3-3.5 since-2025
11|proposal/known:ALLIES 3-3.5 to-2024
46|proposal/known:ALLIES 3-4
46|proposal/known:ALLIES 3-4 2025
46|proposal/known:ALLIES 3-4 since-2025
-8|proposal/known:ALLIES 3.5
-7|proposal/known:ALLIES 3.5 2025
3|proposal/known:ALLIES 3.5 2026
-3|proposal/known:ALLIES 3.5 since-2025
-3|proposal/known:ALLIES 3.5 to-2024
11|proposal/known:ALLIES 4
40|proposal/known:ALLIES 4 1987
-5|proposal/known:ALLIES 4 1989
-3|proposal/known:ALLIES 4 2002
-12|proposal/known:ALLIES 4 2026
-13|proposal/known:ALLIES 4 since-2025
33|proposal/known:ALLIES 4 to-1999
-5|proposal/known:ALLIES 4 to-2013
-3|proposal/known:ALLIES 4 to-2024
-19|proposal/known:ALLIES 5
-3|proposal/known:ALLIES 5 2022
24|proposal/known:ALLIES 5 2025
-36|proposal/known:ALLIES 5 2026
-12|proposal/known:ALLIES 5 since-2025
-7|proposal/known:ALLIES 5 to-2024
-4|proposal/known:ALLIES 6
-3|proposal/known:ALLIES 6 2025
-3|proposal/known:ALLIES 6 since-2025
-3|proposal/known:ALLIES 7
-3|proposal/known:ALLIES 8
-3|proposal/known:ALLIES 8 2026
-3|proposal/known:ALLIES 8 since-2025
15|proposal/known:ALLIES to-1999
-11|proposal/known:ALLIES to-2013
14|proposal/known:ALLIES to-2021
-8|proposal/known:ALLIES to-2024
-4|proposal/known:ARE 4.2
-4|proposal/known:ARE 4.2 2025
-4|proposal/known:ARE 4.2 since-2025
-4|proposal/known:ARE since-2025
-6|proposal/known:ARG 2
-6|proposal/known:ARG 2 2023
-6|proposal/known:ARG 2 to-2024
3|proposal/known:ARG since-2025
-6|proposal/known:ARG to-2024
7|proposal/known:ARM 3
7|proposal/known:ARM 3 2025
7|proposal/known:ARM 3 since-2025
15|proposal/known:ARM 4
15|proposal/known:ARM 4 2025
15|proposal/known:ARM 4 since-2025
5|proposal/known:ARM 5
5|proposal/known:ARM 5 2025
5|proposal/known:ARM 5 since-2025
28|proposal/known:ARM since-2025
-17|proposal/known:AUS 1
-17|proposal/known:AUS 1 2023
-17|proposal/known:AUS 1 to-2024
10|proposal/known:AUS 1.5
-9|proposal/known:AUS 1.5 2023
20|proposal/known:AUS 1.5 2026
18|proposal/known:AUS 1.5 since-2025
-9|proposal/known:AUS 1.5 to-2024
-26|proposal/known:AUS 2
-10|proposal/known:AUS 2 2023
-8|proposal/known:AUS 2 2025
-6|proposal/known:AUS 2 2026
-14|proposal/known:AUS 2 since-2025
-13|proposal/known:AUS 2 to-2024
3|proposal/known:AUS 2.5
-3|proposal/known:AUS 2.5 2023
4|proposal/known:AUS 2.5 2024
-5|proposal/known:AUS 2.8
-5|proposal/known:AUS 2.8 2025
-5|proposal/known:AUS 2.8 since-2025
3|proposal/known:AUS 3 2023
-12|proposal/known:AUS 3 2025
-20|proposal/known:AUS 3 2026
29|proposal/known:AUS 3 2027
-33|proposal/known:AUS 3.5
-12|proposal/known:AUS 3.5 2025
-21|proposal/known:AUS 3.5 2026
-33|proposal/known:AUS 3.5 since-2025
12|proposal/known:AUS 4
5|proposal/known:AUS 4 2025
6|proposal/known:AUS 4 2026
11|proposal/known:AUS 4 since-2025
-17|proposal/known:AUS 4.4
-17|proposal/known:AUS 4.4 2025
-17|proposal/known:AUS 4.4 since-2025
-41|proposal/known:AUS since-2025
-34|proposal/known:AUS to-2024
4|proposal/known:BEL 2
3|proposal/known:BEL 2 2025
4|proposal/known:BEL 2 since-2025
27|proposal/known:BEL 3.5
25|proposal/known:BEL 3.5 2025
27|proposal/known:BEL 3.5 since-2025
-16|proposal/known:BEL 7
-16|proposal/known:BEL 7 1951
-16|proposal/known:BEL 7 to-1999
32|proposal/known:BEL since-2025
-14|proposal/known:BEL to-1999
4|proposal/known:BGD 1.5
4|proposal/known:BGD 1.5 2025
4|proposal/known:BGD 1.5 since-2025
9|proposal/known:BGD 2
9|proposal/known:BGD 2 2025
9|proposal/known:BGD 2 since-2025
15|proposal/known:BGD since-2025
34|proposal/known:BGR 3.5
34|proposal/known:BGR 3.5 2025
34|proposal/known:BGR 3.5 since-2025
34|proposal/known:BGR since-2025
-5|proposal/known:BLZ 0.9
-5|proposal/known:BLZ 0.9 2025
-5|proposal/known:BLZ 0.9 since-2025
-5|proposal/known:BLZ since-2025
18|proposal/known:BRA 2
6|proposal/known:BRA 2 2023
11|proposal/known:BRA 2 2025
11|proposal/known:BRA 2 since-2025
7|proposal/known:BRA 2 to-2024
11|proposal/known:BRA since-2025
7|proposal/known:BRA to-2024
-10|proposal/known:BRN 1.5
-10|proposal/known:BRN 1.5 2025
-10|proposal/known:BRN 1.5 since-2025
-10|proposal/known:BRN since-2025
-3|proposal/known:BTN since-2025
7|proposal/known:BWA 2
7|proposal/known:BWA 2 2025
7|proposal/known:BWA 2 since-2025
8|proposal/known:BWA since-2025
30|proposal/known:CAN 2
6|proposal/known:CAN 2 2024
23|proposal/known:CAN 2 2025
23|proposal/known:CAN 2 since-2025
8|proposal/known:CAN 2 to-2024
4|proposal/known:CAN 2.6
4|proposal/known:CAN 2.6 2026
4|proposal/known:CAN 2.6 since-2025
-22|proposal/known:CAN 5
-22|proposal/known:CAN 5 2025
-22|proposal/known:CAN 5 since-2025
13|proposal/known:CAN since-2025
6|proposal/known:CAN to-2024
6|proposal/known:CHE 0.7
4|proposal/known:CHE 0.7 2024
4|proposal/known:CHE 0.7 to-2024
17|proposal/known:CHE 1.5
17|proposal/known:CHE 1.5 2025
17|proposal/known:CHE 1.5 since-2025
22|proposal/known:CHE since-2025
4|proposal/known:CHE to-2024
-4|proposal/known:CHN 1.5
-4|proposal/known:CHN 1.5 2025
-4|proposal/known:CHN 1.5 since-2025
13|proposal/known:CHN 2
-6|proposal/known:CHN 2 2025
19|proposal/known:CHN 2 2026
13|proposal/known:CHN 2 since-2025
-8|proposal/known:CHN 3
-8|proposal/known:CHN 3 2025
-8|proposal/known:CHN 3 since-2025
-5|proposal/known:CHN 3.5
-5|proposal/known:CHN 3.5 2026
-5|proposal/known:CHN 3.5 since-2025
-17|proposal/known:CHN 5
-12|proposal/known:CHN 5 2023
-4|proposal/known:CHN 5 2025
-4|proposal/known:CHN 5 since-2025
-12|proposal/known:CHN 5 to-2024
-11|proposal/known:CHN since-2025
-14|proposal/known:CHN to-2024
-10|proposal/known:COD 1.5
-10|proposal/known:COD 1.5 2024
-10|proposal/known:COD 1.5 to-2024
5|proposal/known:COD 3
5|proposal/known:COD 3 2025
5|proposal/known:COD 3 since-2025
5|proposal/known:COD since-2025
-10|proposal/known:COD to-2024
-6|proposal/known:COL 1.2
-6|proposal/known:COL 1.2 2025
-6|proposal/known:COL 1.2 since-2025
-3|proposal/known:COL 1.5
-3|proposal/known:COL 1.5 2025
-3|proposal/known:COL 1.5 since-2025
-6|proposal/known:COL 2
-6|proposal/known:COL 2 2025
-6|proposal/known:COL 2 since-2025
-14|proposal/known:COL since-2025
8|proposal/known:CPV 1
8|proposal/known:CPV 1 2025
8|proposal/known:CPV 1 since-2025
8|proposal/known:CPV since-2025
3|proposal/known:CYP 1
3|proposal/known:CYP 1 2025
3|proposal/known:CYP 1 since-2025
8|proposal/known:CYP 2
8|proposal/known:CYP 2 2025
8|proposal/known:CYP 2 since-2025
7|proposal/known:CYP 2.5
7|proposal/known:CYP 2.5 2024
7|proposal/known:CYP 2.5 to-2024
-24|proposal/known:CYP 3
-24|proposal/known:CYP 3 2025
-24|proposal/known:CYP 3 since-2025
-13|proposal/known:CYP since-2025
7|proposal/known:CYP to-2024
-20|proposal/known:CZE 1
-20|proposal/known:CZE 1 2025
-20|proposal/known:CZE 1 since-2025
22|proposal/known:CZE 1.5
22|proposal/known:CZE 1.5 2025
22|proposal/known:CZE 1.5 since-2025
3|proposal/known:CZE 2
3|proposal/known:CZE 2 2025
3|proposal/known:CZE 2 since-2025
5|proposal/known:CZE 2.5
3|proposal/known:CZE 2.5 2025
3|proposal/known:CZE 2.5 since-2025
-20|proposal/known:CZE 3
-20|proposal/known:CZE 3 2025
-20|proposal/known:CZE 3 since-2025
-12|proposal/known:CZE since-2025
-6|proposal/known:DEU 0.7
-4|proposal/known:DEU 0.7 2024
-4|proposal/known:DEU 0.7 to-2024
-29|proposal/known:DEU 0.9
-27|proposal/known:DEU 0.9 2025
-27|proposal/known:DEU 0.9 since-2025
8|proposal/known:DEU 1 2025
-8|proposal/known:DEU 1 2026
12|proposal/known:DEU 1.5
17|proposal/known:DEU 1.5 1989
-9|proposal/known:DEU 1.5 2025
4|proposal/known:DEU 1.5 2026
-5|proposal/known:DEU 1.5 since-2025
17|proposal/known:DEU 1.5 to-1999
3|proposal/known:DEU 1.9
3|proposal/known:DEU 1.9 2003
3|proposal/known:DEU 1.9 to-2013
-60|proposal/known:DEU 2
-10|proposal/known:DEU 2 2019
-24|proposal/known:DEU 2 2022
-29|proposal/known:DEU 2 2023
-9|proposal/known:DEU 2 to-2021
-51|proposal/known:DEU 2 to-2024
-12|proposal/known:DEU 2.5
-10|proposal/known:DEU 2.5 2016
-3|proposal/known:DEU 2.5 since-2025
-10|proposal/known:DEU 2.5 to-2021
-4|proposal/known:DEU 2.6
-4|proposal/known:DEU 2.6 2026
-4|proposal/known:DEU 2.6 since-2025
9|proposal/known:DEU 2.8
9|proposal/known:DEU 2.8 2025
9|proposal/known:DEU 2.8 since-2025
-4|proposal/known:DEU 2.9
-4|proposal/known:DEU 2.9 2025
-4|proposal/known:DEU 2.9 since-2025
13|proposal/known:DEU 3
-4|proposal/known:DEU 3 2022
34|proposal/known:DEU 3 2024
-13|proposal/known:DEU 3 2025
-4|proposal/known:DEU 3 2026
-17|proposal/known:DEU 3 since-2025
30|proposal/known:DEU 3 to-2024
-10|proposal/known:DEU 3.4
-10|proposal/known:DEU 3.4 2025
-10|proposal/known:DEU 3.4 since-2025
13|proposal/known:DEU 3.5
-19|proposal/known:DEU 3.5 2024
32|proposal/known:DEU 3.5 2025
32|proposal/known:DEU 3.5 since-2025
-19|proposal/known:DEU 3.5 to-2024
4|proposal/known:DEU 3.7
4|proposal/known:DEU 3.7 2025
4|proposal/known:DEU 3.7 since-2025
9|proposal/known:DEU 4
-3|proposal/known:DEU 4 1988
12|proposal/known:DEU 4 2025
12|proposal/known:DEU 4 since-2025
-3|proposal/known:DEU 4 to-1999
26|proposal/known:DEU 5
28|proposal/known:DEU 5 2025
25|proposal/known:DEU 5 since-2025
10|proposal/known:DEU since-2025
11|proposal/known:DEU to-1999
3|proposal/known:DEU to-2013
-19|proposal/known:DEU to-2021
-42|proposal/known:DEU to-2024
-5|proposal/known:DNK 1
-5|proposal/known:DNK 1 2025
-5|proposal/known:DNK 1 since-2025
6|proposal/known:DNK 2
6|proposal/known:DNK 2 2022
6|proposal/known:DNK 2 to-2024
-3|proposal/known:DNK 3
-16|proposal/known:DNK 3 2022
13|proposal/known:DNK 3 2024
-4|proposal/known:DNK 3.3
-4|proposal/known:DNK 3.3 2025
-4|proposal/known:DNK 3.3 since-2025
-9|proposal/known:DNK 4
-9|proposal/known:DNK 4 1978
-9|proposal/known:DNK 4 to-1999
4|proposal/known:DNK 5
4|proposal/known:DNK 5 2026
4|proposal/known:DNK 5 since-2025
-6|proposal/known:DNK since-2025
-9|proposal/known:DNK to-1999
3|proposal/known:DNK to-2024
-3|proposal/known:ECU 2
-3|proposal/known:ECU 2 2025
-3|proposal/known:ECU 2 since-2025
-3|proposal/known:ECU since-2025
4|proposal/known:ESP 1.5
4|proposal/known:ESP 1.5 2025
4|proposal/known:ESP 1.5 since-2025
-13|proposal/known:ESP 2
-12|proposal/known:ESP 2 2025
-12|proposal/known:ESP 2 since-2025
9|proposal/known:ESP 2.5
10|proposal/known:ESP 2.5 2026
10|proposal/known:ESP 2.5 since-2025
16|proposal/known:ESP 3
24|proposal/known:ESP 3 2024
-6|proposal/known:ESP 3 2025
-8|proposal/known:ESP 3 since-2025
24|proposal/known:ESP 3 to-2024
19|proposal/known:ESP 3.5
19|proposal/known:ESP 3.5 2025
19|proposal/known:ESP 3.5 since-2025
-37|proposal/known:ESP 4
-35|proposal/known:ESP 4 2025
-35|proposal/known:ESP 4 since-2025
-21|proposal/known:ESP since-2025
22|proposal/known:ESP to-2024
-35|proposal/known:EST 0.25
-30|proposal/known:EST 0.25 2025
-30|proposal/known:EST 0.25 since-2025
-20|proposal/known:EST 2.5
16|proposal/known:EST 2.5 2022
-7|proposal/known:EST 2.5 2023
-29|proposal/known:EST 2.5 2024
-20|proposal/known:EST 2.5 to-2024
-17|proposal/known:EST 3
11|proposal/known:EST 3 2022
-34|proposal/known:EST 3 2023
6|proposal/known:EST 3 2024
-17|proposal/known:EST 3 to-2024
4|proposal/known:EST 3.5 2023
-6|proposal/known:EST 3.5 2025
-5|proposal/known:EST 3.5 since-2025
4|proposal/known:EST 3.5 to-2024
13|proposal/known:EST 4 2025
-12|proposal/known:EST 4 2026
30|proposal/known:EST 5
4|proposal/known:EST 5 2016
12|proposal/known:EST 5 2024
6|proposal/known:EST 5 2025
8|proposal/known:EST 5 2026
14|proposal/known:EST 5 since-2025
4|proposal/known:EST 5 to-2021
12|proposal/known:EST 5 to-2024
5|proposal/known:EST 5.4
5|proposal/known:EST 5.4 2025
5|proposal/known:EST 5.4 since-2025
-7|proposal/known:EST 6
-7|proposal/known:EST 6 2025
-7|proposal/known:EST 6 since-2025
-23|proposal/known:EST since-2025
3|proposal/known:EST to-2021
-25|proposal/known:EST to-2024
-34|proposal/known:ETH 1.5-2
-34|proposal/known:ETH 1.5-2 2025
-34|proposal/known:ETH 1.5-2 since-2025
5|proposal/known:ETH 2.5
5|proposal/known:ETH 2.5 2025
5|proposal/known:ETH 2.5 since-2025
-29|proposal/known:ETH since-2025
-3|proposal/known:EU 0.6
-3|proposal/known:EU 0.6 2026
-3|proposal/known:EU 0.6 since-2025
-5|proposal/known:EU 1
-5|proposal/known:EU 1 2025
-5|proposal/known:EU 1 since-2025
8|proposal/known:EU 1.5
8|proposal/known:EU 1.5 2025
8|proposal/known:EU 1.5 since-2025
34|proposal/known:EU 2
-6|proposal/known:EU 2 2023
41|proposal/known:EU 2 2025
41|proposal/known:EU 2 since-2025
-6|proposal/known:EU 2 to-2024
-12|proposal/known:EU 2.5
10|proposal/known:EU 2.5 2023
-23|proposal/known:EU 2.5 2025
-23|proposal/known:EU 2.5 since-2025
10|proposal/known:EU 2.5 to-2024
-20|proposal/known:EU 3
4|proposal/known:EU 3 2024
-11|proposal/known:EU 3 2025
-13|proposal/known:EU 3 2026
-24|proposal/known:EU 3 since-2025
4|proposal/known:EU 3 to-2024
6|proposal/known:EU 3-3.5
6|proposal/known:EU 3-3.5 2025
6|proposal/known:EU 3-3.5 since-2025
28|proposal/known:EU 3.5
28|proposal/known:EU 3.5 2026
29|proposal/known:EU 3.5 since-2025
-11|proposal/known:EU 5
-10|proposal/known:EU 5 2026
-11|proposal/known:EU 5 since-2025
19|proposal/known:EU since-2025
7|proposal/known:EU to-2024
11|proposal/known:FIN 1.5
11|proposal/known:FIN 1.5 2025
11|proposal/known:FIN 1.5 since-2025
9|proposal/known:FIN 2.5
8|proposal/known:FIN 2.5 2023
8|proposal/known:FIN 2.5 to-2024
14|proposal/known:FIN 3.3
14|proposal/known:FIN 3.3 2025
14|proposal/known:FIN 3.3 since-2025
-52|proposal/known:FIN 3.5
-52|proposal/known:FIN 3.5 2025
-52|proposal/known:FIN 3.5 since-2025
13|proposal/known:FIN 4
12|proposal/known:FIN 4 2026
13|proposal/known:FIN 4 since-2025
-22|proposal/known:FIN 5
-22|proposal/known:FIN 5 2025
-22|proposal/known:FIN 5 since-2025
-34|proposal/known:FIN since-2025
7|proposal/known:FIN to-2024
3|proposal/known:FJI 1.5
3|proposal/known:FJI 1.5 2025
3|proposal/known:FJI 1.5 since-2025
15|proposal/known:FJI 2
13|proposal/known:FJI 2 2026
15|proposal/known:FJI 2 since-2025
18|proposal/known:FJI since-2025
-3|proposal/known:FRA 0.5
-3|proposal/known:FRA 0.5 2024
-3|proposal/known:FRA 0.5 to-2024
26|proposal/known:FRA 2.5
3|proposal/known:FRA 2.5 2024
24|proposal/known:FRA 2.5 2025
24|proposal/known:FRA 2.5 since-2025
3|proposal/known:FRA 2.5 to-2024
-9|proposal/known:FRA 2.8
-9|proposal/known:FRA 2.8 2025
-9|proposal/known:FRA 2.8 since-2025
-5|proposal/known:FRA 2.9
-5|proposal/known:FRA 2.9 2025
-5|proposal/known:FRA 2.9 since-2025
29|proposal/known:FRA 3
8|proposal/known:FRA 3 2024
16|proposal/known:FRA 3 2025
5|proposal/known:FRA 3 2026
20|proposal/known:FRA 3 since-2025
8|proposal/known:FRA 3 to-2024
13|proposal/known:FRA 3.4
13|proposal/known:FRA 3.4 2025
13|proposal/known:FRA 3.4 since-2025
-20|proposal/known:FRA 3.5
-20|proposal/known:FRA 3.5 2025
-20|proposal/known:FRA 3.5 since-2025
-4|proposal/known:FRA 4
-3|proposal/known:FRA 4 2025
-3|proposal/known:FRA 4 since-2025
-11|proposal/known:FRA 5
29|proposal/known:FRA 5 2025
-40|proposal/known:FRA 5 2026
-11|proposal/known:FRA 5 since-2025
8|proposal/known:FRA since-2025
8|proposal/known:FRA to-2024
-4|proposal/known:GBR 0.2
-4|proposal/known:GBR 0.2 2025
-4|proposal/known:GBR 0.2 since-2025
-26|proposal/known:GBR 1.5
-16|proposal/known:GBR 1.5 1989
-4|proposal/known:GBR 1.5 2025
-5|proposal/known:GBR 1.5 2026
-9|proposal/known:GBR 1.5 since-2025
-16|proposal/known:GBR 1.5 to-1999
-28|proposal/known:GBR 2
-29|proposal/known:GBR 2 2023
-28|proposal/known:GBR 2 to-2024
-11|proposal/known:GBR 2.5
-8|proposal/known:GBR 2.5 1992
14|proposal/known:GBR 2.5 2022
-9|proposal/known:GBR 2.5 2023
23|proposal/known:GBR 2.5 2024
-32|proposal/known:GBR 2.5 2025
-32|proposal/known:GBR 2.5 since-2025
-8|proposal/known:GBR 2.5 to-1999
28|proposal/known:GBR 2.5 to-2024
6|proposal/known:GBR 2.65
6|proposal/known:GBR 2.65 2025
6|proposal/known:GBR 2.65 since-2025
5|proposal/known:GBR 2.7
5|proposal/known:GBR 2.7 2026
5|proposal/known:GBR 2.7 since-2025
-3|proposal/known:GBR 2E+1
-3|proposal/known:GBR 2E+1 2025
-3|proposal/known:GBR 2E+1 since-2025
66|proposal/known:GBR 3
-4|proposal/known:GBR 3 1992
22|proposal/known:GBR 3 2018
5|proposal/known:GBR 3 2023
7|proposal/known:GBR 3 2024
32|proposal/known:GBR 3 2025
3|proposal/known:GBR 3 2026
36|proposal/known:GBR 3 since-2025
-4|proposal/known:GBR 3 to-1999
22|proposal/known:GBR 3 to-2021
12|proposal/known:GBR 3 to-2024
-5|proposal/known:GBR 3-4
-5|proposal/known:GBR 3-4 2025
-5|proposal/known:GBR 3-4 since-2025
5|proposal/known:GBR 3.5
19|proposal/known:GBR 3.5 1982
-11|proposal/known:GBR 3.5 2025
-3|proposal/known:GBR 3.5 2026
-14|proposal/known:GBR 3.5 since-2025
19|proposal/known:GBR 3.5 to-1999
-4|proposal/known:GBR 4
5|proposal/known:GBR 4 2023
-9|proposal/known:GBR 4 2025
-9|proposal/known:GBR 4 since-2025
5|proposal/known:GBR 4 to-2024
-3|proposal/known:GBR 5
-3|proposal/known:GBR 5 2016
3|proposal/known:GBR 5 2025
-3|proposal/known:GBR 5 2026
-3|proposal/known:GBR 5 to-2021
-29|proposal/known:GBR since-2025
-9|proposal/known:GBR to-1999
19|proposal/known:GBR to-2021
17|proposal/known:GBR to-2024
-5|proposal/known:GRC 1
-5|proposal/known:GRC 1 2025
-5|proposal/known:GRC 1 since-2025
-5|proposal/known:GRC 2
6|proposal/known:GRC 2 2023
-12|proposal/known:GRC 2 2025
-12|proposal/known:GRC 2 since-2025
7|proposal/known:GRC 2 to-2024
10|proposal/known:GRC 2.5
17|proposal/known:GRC 2.5 2023
-7|proposal/known:GRC 2.5 2024
10|proposal/known:GRC 2.5 to-2024
-4|proposal/known:GRC 4.5
-4|proposal/known:GRC 4.5 1999
-4|proposal/known:GRC 4.5 to-1999
-17|proposal/known:GRC since-2025
-4|proposal/known:GRC to-1999
17|proposal/known:GRC to-2024
5|proposal/known:GTM 0.9
5|proposal/known:GTM 0.9 2025
5|proposal/known:GTM 0.9 since-2025
5|proposal/known:GTM since-2025
3|proposal/known:HRV 3
3|proposal/known:HRV 3 2025
3|proposal/known:HRV 3 since-2025
3|proposal/known:HRV since-2025
31|proposal/known:HUN 3
31|proposal/known:HUN 3 2025
31|proposal/known:HUN 3 since-2025
-38|proposal/known:HUN 5
-38|proposal/known:HUN 5 2025
-38|proposal/known:HUN 5 since-2025
-8|proposal/known:HUN since-2025
17|proposal/known:IDN 0.9
17|proposal/known:IDN 0.9 2024
17|proposal/known:IDN 0.9 to-2024
9|proposal/known:IDN 1
8|proposal/known:IDN 1 2022
8|proposal/known:IDN 1 to-2024
4|proposal/known:IDN 1-1.5
4|proposal/known:IDN 1-1.5 2024
4|proposal/known:IDN 1-1.5 to-2024
17|proposal/known:IDN 1.5
12|proposal/known:IDN 1.5 2024
5|proposal/known:IDN 1.5 2025
5|proposal/known:IDN 1.5 since-2025
12|proposal/known:IDN 1.5 to-2024
28|proposal/known:IDN 2
6|proposal/known:IDN 2 1994
22|proposal/known:IDN 2 2026
23|proposal/known:IDN 2 since-2025
6|proposal/known:IDN 2 to-1999
-7|proposal/known:IDN 2.5-3.5
-7|proposal/known:IDN 2.5-3.5 2026
-7|proposal/known:IDN 2.5-3.5 since-2025
22|proposal/known:IDN since-2025
5|proposal/known:IDN to-1999
42|proposal/known:IDN to-2024
5|proposal/known:IND 2
6|proposal/known:IND 2 2025
6|proposal/known:IND 2 since-2025
16|proposal/known:IND 2.5
11|proposal/known:IND 2.5 2025
4|proposal/known:IND 2.5 2026
14|proposal/known:IND 2.5 since-2025
30|proposal/known:IND 3
31|proposal/known:IND 3 2023
-9|proposal/known:IND 3 2024
-10|proposal/known:IND 3 2025
18|proposal/known:IND 3 2026
8|proposal/known:IND 3 since-2025
22|proposal/known:IND 3 to-2024
3|proposal/known:IND 4
3|proposal/known:IND 4 2025
3|proposal/known:IND 4 since-2025
30|proposal/known:IND since-2025
19|proposal/known:IND to-2024
6|proposal/known:IRL 0.6
3|proposal/known:IRL 0.6 2025
3|proposal/known:IRL 0.6 2026
6|proposal/known:IRL 0.6 since-2025
4|proposal/known:IRL 1
4|proposal/known:IRL 1 2025
4|proposal/known:IRL 1 since-2025
6|proposal/known:IRL 1.5
6|proposal/known:IRL 1.5 2025
6|proposal/known:IRL 1.5 since-2025
-3|proposal/known:IRL 4
-3|proposal/known:IRL 4 2025
-3|proposal/known:IRL 4 since-2025
13|proposal/known:IRL since-2025
-3|proposal/known:IRN 4.2
-3|proposal/known:IRN 4.2 2025
-3|proposal/known:IRN 4.2 since-2025
10|proposal/known:IRN 5
10|proposal/known:IRN 5 2025
10|proposal/known:IRN 5 since-2025
4|proposal/known:IRN since-2025
-3|proposal/known:IRQ 1.9
-3|proposal/known:IRQ 1.9 2003
-3|proposal/known:IRQ 1.9 to-2013
-14|proposal/known:IRQ 4
-14|proposal/known:IRQ 4 2025
-14|proposal/known:IRQ 4 since-2025
-11|proposal/known:IRQ since-2025
-4|proposal/known:IRQ to-2013
20|proposal/known:ISL 1.5
20|proposal/known:ISL 1.5 2025
20|proposal/known:ISL 1.5 since-2025
20|proposal/known:ISL since-2025
-16|proposal/known:ISR 3
-16|proposal/known:ISR 3 2025
-16|proposal/known:ISR 3 since-2025
-9|proposal/known:ISR 4
-9|proposal/known:ISR 4 2025
-9|proposal/known:ISR 4 since-2025
3|proposal/known:ISR 4.3
3|proposal/known:ISR 4.3 2025
3|proposal/known:ISR 4.3 since-2025
-9|proposal/known:ISR 5
-8|proposal/known:ISR 5 2025
-8|proposal/known:ISR 5 since-2025
15|proposal/known:ISR 6
15|proposal/known:ISR 6 2025
15|proposal/known:ISR 6 since-2025
4|proposal/known:ISR 7
4|proposal/known:ISR 7 2025
4|proposal/known:ISR 7 since-2025
-9|proposal/known:ISR since-2025
35|proposal/known:ITA 2
30|proposal/known:ITA 2 2025
4|proposal/known:ITA 2 2026
34|proposal/known:ITA 2 since-2025
10|proposal/known:ITA 2.9
10|proposal/known:ITA 2.9 2025
10|proposal/known:ITA 2.9 since-2025
-13|proposal/known:ITA 3
-12|proposal/known:ITA 3 2024
-12|proposal/known:ITA 3 to-2024
-3|proposal/known:ITA 3.4
-3|proposal/known:ITA 3.4 2025
-3|proposal/known:ITA 3.4 since-2025
-59|proposal/known:ITA 3.5
-59|proposal/known:ITA 3.5 2025
-59|proposal/known:ITA 3.5 since-2025
-21|proposal/known:ITA since-2025
-9|proposal/known:ITA to-2024
-17|proposal/known:JOR 2.5
-15|proposal/known:JOR 2.5 2025
-15|proposal/known:JOR 2.5 since-2025
-8|proposal/known:JOR 3
-8|proposal/known:JOR 3 2024
-8|proposal/known:JOR 3 to-2024
14|proposal/known:JOR 4
14|proposal/known:JOR 4 2025
14|proposal/known:JOR 4 since-2025
-10|proposal/known:JOR to-2024
3|proposal/known:JPN 0
3|proposal/known:JPN 0 2025
3|proposal/known:JPN 0 since-2025
-8|proposal/known:JPN 0.2
-8|proposal/known:JPN 0.2 2025
-8|proposal/known:JPN 0.2 since-2025
-25|proposal/known:JPN 0.25
-25|proposal/known:JPN 0.25 2025
-25|proposal/known:JPN 0.25 since-2025
-4|proposal/known:JPN 0.5 2024
4|proposal/known:JPN 0.5 2026
4|proposal/known:JPN 0.5 since-2025
-4|proposal/known:JPN 0.5 to-2024
-16|proposal/known:JPN 0.8
-16|proposal/known:JPN 0.8 2025
-16|proposal/known:JPN 0.8 since-2025
13|proposal/known:JPN 0.9
-17|proposal/known:JPN 0.9 2024
28|proposal/known:JPN 0.9 2025
28|proposal/known:JPN 0.9 since-2025
-17|proposal/known:JPN 0.9 to-2024
10|proposal/known:JPN 1
-8|proposal/known:JPN 1 2022
4|proposal/known:JPN 1 2025
12|proposal/known:JPN 1 2026
15|proposal/known:JPN 1 since-2025
-7|proposal/known:JPN 1 to-2024
-4|proposal/known:JPN 1-1.5
-4|proposal/known:JPN 1-1.5 2024
-4|proposal/known:JPN 1-1.5 to-2024
-12|proposal/known:JPN 1.5
4|proposal/known:JPN 1.5 1982
5|proposal/known:JPN 1.5 2000
5|proposal/known:JPN 1.5 2007
14|proposal/known:JPN 1.5 2022
18|proposal/known:JPN 1.5 2023
-51|proposal/known:JPN 1.5 2025
-21|proposal/known:JPN 1.5 2026
-71|proposal/known:JPN 1.5 since-2025
11|proposal/known:JPN 1.5 to-1999
14|proposal/known:JPN 1.5 to-2013
33|proposal/known:JPN 1.5 to-2024
16|proposal/known:JPN 1.7
11|proposal/known:JPN 1.7 1980
4|proposal/known:JPN 1.7 1981
16|proposal/known:JPN 1.7 to-1999
25|proposal/known:JPN 1.8
3|proposal/known:JPN 1.8 1984
22|proposal/known:JPN 1.8 2024
3|proposal/known:JPN 1.8 to-1999
22|proposal/known:JPN 1.8 to-2024
-9|proposal/known:JPN 1E+1
-4|proposal/known:JPN 1E+1 2024
-5|proposal/known:JPN 1E+1 2025
-5|proposal/known:JPN 1E+1 since-2025
-4|proposal/known:JPN 1E+1 to-2024
21|proposal/known:JPN 2
3|proposal/known:JPN 2 2014
-11|proposal/known:JPN 2 2019
7|proposal/known:JPN 2 2021
62|proposal/known:JPN 2 2022
-3|proposal/known:JPN 2 2023
-11|proposal/known:JPN 2 2024
3|proposal/known:JPN 2 2025
-37|proposal/known:JPN 2 2026
-33|proposal/known:JPN 2 since-2025
3|proposal/known:JPN 2 to-2021
49|proposal/known:JPN 2 to-2024
3|proposal/known:JPN 2.2
3|proposal/known:JPN 2.2 2025
3|proposal/known:JPN 2.2 since-2025
9|proposal/known:JPN 2.5
12|proposal/known:JPN 2.5 2023
-18|proposal/known:JPN 2.5 2024
18|proposal/known:JPN 2.5 2026
16|proposal/known:JPN 2.5 since-2025
-6|proposal/known:JPN 2.5 to-2024
7|proposal/known:JPN 2.5-3
5|proposal/known:JPN 2.5-3 2026
7|proposal/known:JPN 2.5-3 since-2025
15|proposal/known:JPN 2.5-3.5
15|proposal/known:JPN 2.5-3.5 2026
15|proposal/known:JPN 2.5-3.5 since-2025
3|proposal/known:JPN 2.75
3|proposal/known:JPN 2.75 2026
3|proposal/known:JPN 2.75 since-2025
-4|proposal/known:JPN 2.8 2025
11|proposal/known:JPN 2.9
11|proposal/known:JPN 2.9 2025
11|proposal/known:JPN 2.9 since-2025
26|proposal/known:JPN 3
9|proposal/known:JPN 3 1981
4|proposal/known:JPN 3 2016
-20|proposal/known:JPN 3 2022
-28|proposal/known:JPN 3 2023
13|proposal/known:JPN 3 2024
-13|proposal/known:JPN 3 2025
87|proposal/known:JPN 3 2026
-29|proposal/known:JPN 3 2027
45|proposal/known:JPN 3 since-2025
12|proposal/known:JPN 3 to-1999
4|proposal/known:JPN 3 to-2021
-35|proposal/known:JPN 3 to-2024
9|proposal/known:JPN 3-3.5
-14|proposal/known:JPN 3-3.5 2024
23|proposal/known:JPN 3-3.5 2026
23|proposal/known:JPN 3-3.5 since-2025
-14|proposal/known:JPN 3-3.5 to-2024
5|proposal/known:JPN 3.2
6|proposal/known:JPN 3.2 2025
6|proposal/known:JPN 3.2 since-2025
-5|proposal/known:JPN 3.5
-47|proposal/known:JPN 3.5 2025
42|proposal/known:JPN 3.5 2026
-5|proposal/known:JPN 3.5 since-2025
4|proposal/known:JPN 4
-44|proposal/known:JPN 4 1987
5|proposal/known:JPN 4 1988
10|proposal/known:JPN 4 1989
-9|proposal/known:JPN 4 2002
-5|proposal/known:JPN 4 2008
46|proposal/known:JPN 4 2025
47|proposal/known:JPN 4 since-2025
-29|proposal/known:JPN 4 to-1999
-14|proposal/known:JPN 4 to-2013
-3|proposal/known:JPN 4.3
-3|proposal/known:JPN 4.3 2025
-3|proposal/known:JPN 4.3 since-2025
-7|proposal/known:JPN 4.7
-7|proposal/known:JPN 4.7 2026
-7|proposal/known:JPN 4.7 since-2025
-11|proposal/known:JPN 4.8
-11|proposal/known:JPN 4.8 2026
-11|proposal/known:JPN 4.8 since-2025
-32|proposal/known:JPN 5
-10|proposal/known:JPN 5 2024
-47|proposal/known:JPN 5 2025
25|proposal/known:JPN 5 2026
-22|proposal/known:JPN 5 since-2025
-10|proposal/known:JPN 5 to-2024
-15|proposal/known:JPN 5.2
-15|proposal/known:JPN 5.2 1980
-15|proposal/known:JPN 5.2 to-1999
-14|proposal/known:JPN 6
-14|proposal/known:JPN 6 2025
-14|proposal/known:JPN 6 since-2025
-4|proposal/known:JPN 7
-4|proposal/known:JPN 7 2025
-4|proposal/known:JPN 7 since-2025
8|proposal/known:JPN to-1999
8|proposal/known:JPN to-2021
3|proposal/known:JPN to-2024
3|proposal/known:KEN 1.8
3|proposal/known:KEN 1.8 2025
3|proposal/known:KEN 1.8 since-2025
-4|proposal/known:KEN 2.5
-4|proposal/known:KEN 2.5 2025
-4|proposal/known:KEN 2.5 since-2025
-12|proposal/known:KHM 1.5
-12|proposal/known:KHM 1.5 2025
-12|proposal/known:KHM 1.5 since-2025
32|proposal/known:KHM 1.7
32|proposal/known:KHM 1.7 2025
32|proposal/known:KHM 1.7 since-2025
-58|proposal/known:KHM 2
-58|proposal/known:KHM 2 2025
-58|proposal/known:KHM 2 since-2025
7|proposal/known:KHM 2.1
7|proposal/known:KHM 2.1 2025
7|proposal/known:KHM 2.1 since-2025
-32|proposal/known:KHM since-2025
-24|proposal/known:KOR 0.2
-24|proposal/known:KOR 0.2 2025
-24|proposal/known:KOR 0.2 since-2025
4|proposal/known:KOR 2 since-2025
-8|proposal/known:KOR 2.5
-9|proposal/known:KOR 2.5 2025
-9|proposal/known:KOR 2.5 since-2025
-10|proposal/known:KOR 2.9
-10|proposal/known:KOR 2.9 2025
-10|proposal/known:KOR 2.9 since-2025
-14|proposal/known:KOR 3
-7|proposal/known:KOR 3 2023
35|proposal/known:KOR 3 2025
-43|proposal/known:KOR 3 2026
-7|proposal/known:KOR 3 since-2025
-8|proposal/known:KOR 3 to-2024
5|proposal/known:KOR 3-3.5
5|proposal/known:KOR 3-3.5 2024
5|proposal/known:KOR 3-3.5 to-2024
7|proposal/known:KOR 3.5
58|proposal/known:KOR 3.5 2025
-50|proposal/known:KOR 3.5 2026
7|proposal/known:KOR 3.5 since-2025
5|proposal/known:KOR 4
5|proposal/known:KOR 4 2026
5|proposal/known:KOR 4 since-2025
-4|proposal/known:KOR 4.8
-4|proposal/known:KOR 4.8 2026
-4|proposal/known:KOR 4.8 since-2025
17|proposal/known:KOR 5
9|proposal/known:KOR 5 2025
9|proposal/known:KOR 5 2026
18|proposal/known:KOR 5 since-2025
-8|proposal/known:KOR 7
-8|proposal/known:KOR 7 2025
-8|proposal/known:KOR 7 since-2025
-32|proposal/known:KOR since-2025
-5|proposal/known:KOR to-2024
-8|proposal/known:KWT 3
-8|proposal/known:KWT 3 2025
-8|proposal/known:KWT 3 since-2025
7|proposal/known:KWT 4.2
7|proposal/known:KWT 4.2 2025
7|proposal/known:KWT 4.2 since-2025
10|proposal/known:LAO 1
10|proposal/known:LAO 1 2025
10|proposal/known:LAO 1 since-2025
10|proposal/known:LAO since-2025
6|proposal/known:LSO 1
6|proposal/known:LSO 1 2024
6|proposal/known:LSO 1 to-2024
6|proposal/known:LSO to-2024
-6|proposal/known:LTU 1.5
-6|proposal/known:LTU 1.5 2025
-6|proposal/known:LTU 1.5 since-2025
-50|proposal/known:LTU 2.5
-51|proposal/known:LTU 2.5 2023
-51|proposal/known:LTU 2.5 to-2024
12|proposal/known:LTU 3
22|proposal/known:LTU 3 2024
-11|proposal/known:LTU 3 2025
-11|proposal/known:LTU 3 since-2025
23|proposal/known:LTU 3 to-2024
37|proposal/known:LTU 3.5
39|proposal/known:LTU 3.5 2024
39|proposal/known:LTU 3.5 to-2024
-5|proposal/known:LTU 4
-8|proposal/known:LTU 4 2025
3|proposal/known:LTU 4 2026
-5|proposal/known:LTU 4 since-2025
-10|proposal/known:LTU 5
-7|proposal/known:LTU 5 2025
-10|proposal/known:LTU 5 since-2025
3|proposal/known:LTU 5-6
3|proposal/known:LTU 5-6 2025
3|proposal/known:LTU 5-6 since-2025
5|proposal/known:LTU 5.5
4|proposal/known:LTU 5.5 2024
4|proposal/known:LTU 5.5 to-2024
-28|proposal/known:LTU since-2025
16|proposal/known:LTU to-2024
25|proposal/known:LUX 1
24|proposal/known:LUX 1 2025
24|proposal/known:LUX 1 since-2025
24|proposal/known:LUX since-2025
-7|proposal/known:LVA 2.5
-6|proposal/known:LVA 2.5 2024
-7|proposal/known:LVA 2.5 to-2024
4|proposal/known:LVA 3
5|proposal/known:LVA 3 2025
5|proposal/known:LVA 3 since-2025
17|proposal/known:LVA 4
16|proposal/known:LVA 4 2025
16|proposal/known:LVA 4 since-2025
-5|proposal/known:LVA 5
-4|proposal/known:LVA 5 2025
-5|proposal/known:LVA 5 since-2025
19|proposal/known:LVA since-2025
-7|proposal/known:LVA to-2024
-14|proposal/known:MDA 4
-14|proposal/known:MDA 4 2025
-14|proposal/known:MDA 4 since-2025
-14|proposal/known:MDA since-2025
4|proposal/known:MKD 3.5
4|proposal/known:MKD 3.5 2025
4|proposal/known:MKD 3.5 since-2025
7|proposal/known:MKD since-2025
-3|proposal/known:MLT 0.6
-3|proposal/known:MLT 0.6 2025
-3|proposal/known:MLT 0.6 since-2025
4|proposal/known:MLT 0.8
4|proposal/known:MLT 0.8 2024
4|proposal/known:MLT 0.8 to-2024
-4|proposal/known:MLT 4
-4|proposal/known:MLT 4 2025
-4|proposal/known:MLT 4 since-2025
-9|proposal/known:MLT since-2025
4|proposal/known:MLT to-2024
-6|proposal/known:MMR 2
-6|proposal/known:MMR 2 2025
-6|proposal/known:MMR 2 since-2025
-5|proposal/known:MMR since-2025
11|proposal/known:MYS 1.5
11|proposal/known:MYS 1.5 2025
11|proposal/known:MYS 1.5 since-2025
-13|proposal/known:MYS 2
-22|proposal/known:MYS 2 2025
8|proposal/known:MYS 2 2026
-13|proposal/known:MYS 2 since-2025
-4|proposal/known:MYS since-2025
3|proposal/known:NAM 2
3|proposal/known:NAM 2 2025
3|proposal/known:NAM 2 since-2025
7|proposal/known:NAM 2.6
7|proposal/known:NAM 2.6 2025
7|proposal/known:NAM 2.6 since-2025
10|proposal/known:NAM since-2025
-6|proposal/known:NATO 0.2
-6|proposal/known:NATO 0.2 2025
-6|proposal/known:NATO 0.2 since-2025
36|proposal/known:NATO 0.25
31|proposal/known:NATO 0.25 2025
31|proposal/known:NATO 0.25 since-2025
-6|proposal/known:NATO 1
-4|proposal/known:NATO 1 2025
-4|proposal/known:NATO 1 since-2025
14|proposal/known:NATO 1.5
-8|proposal/known:NATO 1.5 2022
-5|proposal/known:NATO 1.5 2023
27|proposal/known:NATO 1.5 2025
8|proposal/known:NATO 1.5 2026
35|proposal/known:NATO 1.5 since-2025
-3|proposal/known:NATO 1.5 to-1999
-4|proposal/known:NATO 1.5 to-2013
-13|proposal/known:NATO 1.5 to-2024
-20|proposal/known:NATO 1E+1
-20|proposal/known:NATO 1E+1 2025
-20|proposal/known:NATO 1E+1 since-2025
-6|proposal/known:NATO 2
-6|proposal/known:NATO 2 2022
38|proposal/known:NATO 2 2023
-11|proposal/known:NATO 2 2024
-12|proposal/known:NATO 2 2025
-9|proposal/known:NATO 2 2026
-21|proposal/known:NATO 2 since-2025
-5|proposal/known:NATO 2 to-2021
21|proposal/known:NATO 2 to-2024
-7|proposal/known:NATO 2.5 1992
-3|proposal/known:NATO 2.5 2016
-26|proposal/known:NATO 2.5 2022
44|proposal/known:NATO 2.5 2023
13|proposal/known:NATO 2.5 2024
-17|proposal/known:NATO 2.5 2026
-18|proposal/known:NATO 2.5 since-2025
-7|proposal/known:NATO 2.5 to-1999
-4|proposal/known:NATO 2.5 to-2021
30|proposal/known:NATO 2.5 to-2024
-3|proposal/known:NATO 2.65
-3|proposal/known:NATO 2.65 2025
-3|proposal/known:NATO 2.65 since-2025
-4|proposal/known:NATO 2.7
-3|proposal/known:NATO 2.7 2026
-4|proposal/known:NATO 2.7 since-2025
6|proposal/known:NATO 2.8
6|proposal/known:NATO 2.8 2025
6|proposal/known:NATO 2.8 since-2025
-3|proposal/known:NATO 2E+1
-3|proposal/known:NATO 2E+1 2025
-3|proposal/known:NATO 2E+1 since-2025
26|proposal/known:NATO 3
-21|proposal/known:NATO 3 2018
-14|proposal/known:NATO 3 2022
29|proposal/known:NATO 3 2023
38|proposal/known:NATO 3 2024
10|proposal/known:NATO 3 2025
-12|proposal/known:NATO 3 2026
-3|proposal/known:NATO 3 to-1999
-21|proposal/known:NATO 3 to-2021
53|proposal/known:NATO 3 to-2024
-3|proposal/known:NATO 3-3.5
-3|proposal/known:NATO 3-3.5 2025
-3|proposal/known:NATO 3-3.5 since-2025
-37|proposal/known:NATO 3-4
-37|proposal/known:NATO 3-4 2025
-37|proposal/known:NATO 3-4 since-2025
-3|proposal/known:NATO 3.3
-3|proposal/known:NATO 3.3 2025
-3|proposal/known:NATO 3.3 since-2025
-8|proposal/known:NATO 3.5
-19|proposal/known:NATO 3.5 1982
-3|proposal/known:NATO 3.5 2023
-17|proposal/known:NATO 3.5 2024
62|proposal/known:NATO 3.5 2025
-31|proposal/known:NATO 3.5 2026
32|proposal/known:NATO 3.5 since-2025
-19|proposal/known:NATO 3.5 to-1999
-20|proposal/known:NATO 3.5 to-2024
21|proposal/known:NATO 3.6
21|proposal/known:NATO 3.6 2025
21|proposal/known:NATO 3.6 since-2025
12|proposal/known:NATO 4
13|proposal/known:NATO 4 1978
29|proposal/known:NATO 4 1987
-3|proposal/known:NATO 4 1989
-4|proposal/known:NATO 4 2012
-4|proposal/known:NATO 4 2023
-9|proposal/known:NATO 4 2025
-7|proposal/known:NATO 4 2026
-16|proposal/known:NATO 4 since-2025
37|proposal/known:NATO 4 to-1999
-7|proposal/known:NATO 4 to-2013
7|proposal/known:NATO 5
-5|proposal/known:NATO 5 2023
-23|proposal/known:NATO 5 2024
24|proposal/known:NATO 5 2025
12|proposal/known:NATO 5 2026
36|proposal/known:NATO 5 since-2025
-29|proposal/known:NATO 5 to-2024
3|proposal/known:NATO since-2025
3|proposal/known:NATO to-1999
-12|proposal/known:NATO to-2013
-32|proposal/known:NATO to-2021
40|proposal/known:NATO to-2024
5|proposal/known:NGA 2
5|proposal/known:NGA 2 2025
5|proposal/known:NGA 2 since-2025
6|proposal/known:NGA since-2025
-19|proposal/known:NLD 1.5
-19|proposal/known:NLD 1.5 2025
-19|proposal/known:NLD 1.5 since-2025
8|proposal/known:NLD 2
22|proposal/known:NLD 2 2023
-16|proposal/known:NLD 2 2025
-15|proposal/known:NLD 2 since-2025
22|proposal/known:NLD 2 to-2024
-4|proposal/known:NLD 2.5
-4|proposal/known:NLD 2.5 2024
-4|proposal/known:NLD 2.5 to-2024
10|proposal/known:NLD 2.8
10|proposal/known:NLD 2.8 2025
10|proposal/known:NLD 2.8 since-2025
-10|proposal/known:NLD 2E+1
-10|proposal/known:NLD 2E+1 2025
-10|proposal/known:NLD 2E+1 since-2025
24|proposal/known:NLD 3
25|proposal/known:NLD 3 2025
26|proposal/known:NLD 3 since-2025
45|proposal/known:NLD 3.5
5|proposal/known:NLD 3.5 2025
40|proposal/known:NLD 3.5 2026
45|proposal/known:NLD 3.5 since-2025
-21|proposal/known:NLD 3.6
-21|proposal/known:NLD 3.6 2025
-21|proposal/known:NLD 3.6 since-2025
5|proposal/known:NLD 5
5|proposal/known:NLD 5 2025
5|proposal/known:NLD 5 since-2025
16|proposal/known:NLD 7
16|proposal/known:NLD 7 1951
16|proposal/known:NLD 7 to-1999
21|proposal/known:NLD since-2025
15|proposal/known:NLD to-1999
17|proposal/known:NLD to-2024
14|proposal/known:NOR 4
14|proposal/known:NOR 4 2025
14|proposal/known:NOR 4 since-2025
16|proposal/known:NOR since-2025
3|proposal/known:NPL 0.8
3|proposal/known:NPL 0.8 2025
3|proposal/known:NPL 0.8 since-2025
5|proposal/known:NPL since-2025
-14|proposal/known:NZL 1.6
-14|proposal/known:NZL 1.6 2025
-14|proposal/known:NZL 1.6 since-2025
29|proposal/known:NZL 2
14|proposal/known:NZL 2 2023
6|proposal/known:NZL 2 2024
7|proposal/known:NZL 2 2025
4|proposal/known:NZL 2 2026
11|proposal/known:NZL 2 since-2025
18|proposal/known:NZL 2 to-2024
24|proposal/known:NZL 3
23|proposal/known:NZL 3 2026
24|proposal/known:NZL 3 since-2025
6|proposal/known:NZL 5
6|proposal/known:NZL 5 2025
6|proposal/known:NZL 5 since-2025
27|proposal/known:NZL since-2025
20|proposal/known:NZL to-2024
32|proposal/known:PAK 2.5
32|proposal/known:PAK 2.5 2025
32|proposal/known:PAK 2.5 since-2025
11|proposal/known:PAK 3
19|proposal/known:PAK 3 2025
-7|proposal/known:PAK 3 2026
12|proposal/known:PAK 3 since-2025
43|proposal/known:PAK since-2025
6|proposal/known:PER 1.2
6|proposal/known:PER 1.2 2025
6|proposal/known:PER 1.2 since-2025
3|proposal/known:PER 1.5
3|proposal/known:PER 1.5 2025
3|proposal/known:PER 1.5 since-2025
7|proposal/known:PER since-2025
8|proposal/known:PHL 0.5
8|proposal/known:PHL 0.5 2024
8|proposal/known:PHL 0.5 to-2024
18|proposal/known:PHL 2
12|proposal/known:PHL 2 2024
54|proposal/known:PHL 2 2025
-50|proposal/known:PHL 2 2026
4|proposal/known:PHL 2 since-2025
12|proposal/known:PHL 2 to-2024
-23|proposal/known:PHL 2.5
-23|proposal/known:PHL 2.5 2025
-23|proposal/known:PHL 2.5 since-2025
-4|proposal/known:PHL 3.2
-4|proposal/known:PHL 3.2 2025
-4|proposal/known:PHL 3.2 since-2025
-27|proposal/known:PHL since-2025
21|proposal/known:PHL to-2024
20|proposal/known:PNG 0.8
20|proposal/known:PNG 0.8 2025
20|proposal/known:PNG 0.8 since-2025
17|proposal/known:PNG 1
17|proposal/known:PNG 1 2023
17|proposal/known:PNG 1 to-2024
-3|proposal/known:PNG 3
-3|proposal/known:PNG 3 2025
-3|proposal/known:PNG 3 since-2025
18|proposal/known:PNG since-2025
17|proposal/known:PNG to-2024
-6|proposal/known:POL 1.5
-6|proposal/known:POL 1.5 2025
-6|proposal/known:POL 1.5 since-2025
-4|proposal/known:POL 2.5
14|proposal/known:POL 2.5 2016
-17|proposal/known:POL 2.5 2023
14|proposal/known:POL 2.5 to-2021
-17|proposal/known:POL 2.5 to-2024
-53|proposal/known:POL 3
23|proposal/known:POL 3 2022
-69|proposal/known:POL 3 2024
-7|proposal/known:POL 3 2025
-7|proposal/known:POL 3 since-2025
-46|proposal/known:POL 3 to-2024
-18|proposal/known:POL 3.5
-17|proposal/known:POL 3.5 2025
-18|proposal/known:POL 3.5 since-2025
14|proposal/known:POL 4
14|proposal/known:POL 4 2025
14|proposal/known:POL 4 since-2025
22|proposal/known:POL 5
3|proposal/known:POL 5 2023
5|proposal/known:POL 5 2024
-9|proposal/known:POL 5 2025
24|proposal/known:POL 5 2026
15|proposal/known:POL 5 since-2025
8|proposal/known:POL 5 to-2024
-7|proposal/known:POL since-2025
14|proposal/known:POL to-2021
-55|proposal/known:POL to-2024
-3|proposal/known:PRK 4
-3|proposal/known:PRK 4 2026
-3|proposal/known:PRK 4 since-2025
-3|proposal/known:PRK since-2025
5|proposal/known:PRT 2
5|proposal/known:PRT 2 2025
5|proposal/known:PRT 2 since-2025
-19|proposal/known:PRT 3
-19|proposal/known:PRT 3 2025
-19|proposal/known:PRT 3 since-2025
-27|proposal/known:PRT 3.5
-28|proposal/known:PRT 3.5 2025
-27|proposal/known:PRT 3.5 since-2025
-40|proposal/known:PRT since-2025
-3|proposal/known:QAT 1.5
-3|proposal/known:QAT 1.5 2024
-3|proposal/known:QAT 1.5 to-2024
-3|proposal/known:QAT 6
-3|proposal/known:QAT 6 2025
-3|proposal/known:QAT 6 since-2025
-4|proposal/known:QAT since-2025
-3|proposal/known:QAT to-2024
9|proposal/known:ROU 3
9|proposal/known:ROU 3 2025
9|proposal/known:ROU 3 since-2025
10|proposal/known:ROU since-2025
-7|proposal/known:RUS 2
-7|proposal/known:RUS 2 2025
-7|proposal/known:RUS 2 since-2025
-22|proposal/known:RUS 3
-19|proposal/known:RUS 3 2024
-3|proposal/known:RUS 3 2025
-3|proposal/known:RUS 3 since-2025
-19|proposal/known:RUS 3 to-2024
3|proposal/known:RUS 3.5
3|proposal/known:RUS 3.5 2007
3|proposal/known:RUS 3.5 to-2013
-6|proposal/known:RUS 5
-4|proposal/known:RUS 5 2022
-4|proposal/known:RUS 5 to-2024
-3|proposal/known:RUS 5.4
-3|proposal/known:RUS 5.4 2025
-3|proposal/known:RUS 5.4 since-2025
3|proposal/known:RUS 8
3|proposal/known:RUS 8 2026
3|proposal/known:RUS 8 since-2025
-12|proposal/known:RUS since-2025
3|proposal/known:RUS to-2013
-24|proposal/known:RUS to-2024
-5|proposal/known:RWA 3
-5|proposal/known:RWA 3 2025
-5|proposal/known:RWA 3 since-2025
-5|proposal/known:RWA since-2025
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
-16|proposal/known:SGP 2.5
-16|proposal/known:SGP 2.5 2024
-16|proposal/known:SGP 2.5 to-2024
-5|proposal/known:SGP 3
-4|proposal/known:SGP 3 2026
-5|proposal/known:SGP 3 since-2025
10|proposal/known:SGP 4
8|proposal/known:SGP 4 2025
10|proposal/known:SGP 4 since-2025
-12|proposal/known:SGP 5
10|proposal/known:SGP 5 2025
-22|proposal/known:SGP 5 2026
-12|proposal/known:SGP 5 since-2025
-9|proposal/known:SGP since-2025
-6|proposal/known:SGP to-1999
-26|proposal/known:SGP to-2024
20|proposal/known:SSD 3.5
20|proposal/known:SSD 3.5 2025
20|proposal/known:SSD 3.5 since-2025
20|proposal/known:SSD since-2025
-4|proposal/known:SVK 3
-4|proposal/known:SVK 3 2025
-4|proposal/known:SVK 3 since-2025
4|proposal/known:SVK 3.5
4|proposal/known:SVK 3.5 2025
4|proposal/known:SVK 3.5 since-2025
4|proposal/known:SVN 3
4|proposal/known:SVN 3 2025
4|proposal/known:SVN 3 since-2025
9|proposal/known:SVN 3.5
9|proposal/known:SVN 3.5 2025
9|proposal/known:SVN 3.5 since-2025
15|proposal/known:SVN since-2025
-13|proposal/known:SWE 1.5
-13|proposal/known:SWE 1.5 2025
-13|proposal/known:SWE 1.5 since-2025
42|proposal/known:SWE 2.5
-3|proposal/known:SWE 2.5 2023
45|proposal/known:SWE 2.5 2025
45|proposal/known:SWE 2.5 since-2025
-3|proposal/known:SWE 2.5 to-2024
-24|proposal/known:SWE 3
-13|proposal/known:SWE 3 2024
-12|proposal/known:SWE 3 2025
-11|proposal/known:SWE 3 since-2025
-13|proposal/known:SWE 3 to-2024
-6|proposal/known:SWE 3.3
-6|proposal/known:SWE 3.3 2025
-6|proposal/known:SWE 3.3 since-2025
-3|proposal/known:SWE 3.5
-5|proposal/known:SWE 4 2025
3|proposal/known:SWE 4 2026
-5|proposal/known:SWE 5
-5|proposal/known:SWE 5 2025
-5|proposal/known:SWE 5 since-2025
-3|proposal/known:SWE 5.5
-3|proposal/known:SWE 5.5 2024
-3|proposal/known:SWE 5.5 to-2024
7|proposal/known:SWE since-2025
-18|proposal/known:SWE to-2024
6|proposal/known:SYR 6
6|proposal/known:SYR 6 2025
6|proposal/known:SYR 6 since-2025
6|proposal/known:SYR since-2025
12|proposal/known:THA 1.5
11|proposal/known:THA 1.5 2025
12|proposal/known:THA 1.5 since-2025
-31|proposal/known:THA 1.7
-31|proposal/known:THA 1.7 2025
-31|proposal/known:THA 1.7 since-2025
5|proposal/known:THA 2
4|proposal/known:THA 2 2025
5|proposal/known:THA 2 since-2025
-7|proposal/known:THA 2.1
-7|proposal/known:THA 2.1 2025
-7|proposal/known:THA 2.1 since-2025
14|proposal/known:THA 5
14|proposal/known:THA 5 2025
14|proposal/known:THA 5 since-2025
-8|proposal/known:THA since-2025
17|proposal/known:TJK 3
17|proposal/known:TJK 3 2025
17|proposal/known:TJK 3 since-2025
17|proposal/known:TJK since-2025
-40|proposal/known:TLS 1
-40|proposal/known:TLS 1 2025
-40|proposal/known:TLS 1 since-2025
-40|proposal/known:TLS since-2025
15|proposal/known:TON 1.6
15|proposal/known:TON 1.6 2025
15|proposal/known:TON 1.6 since-2025
14|proposal/known:TON since-2025
4|proposal/known:TTO 1.5
4|proposal/known:TTO 1.5 2025
4|proposal/known:TTO 1.5 since-2025
4|proposal/known:TTO since-2025
-38|proposal/known:TUN 3
-38|proposal/known:TUN 3 2026
-38|proposal/known:TUN 3 since-2025
-38|proposal/known:TUN since-2025
6|proposal/known:TUR 3
6|proposal/known:TUR 3 2025
6|proposal/known:TUR 3 since-2025
4|proposal/known:TUR 4.5
4|proposal/known:TUR 4.5 1999
4|proposal/known:TUR 4.5 to-1999
12|proposal/known:TUR 5
12|proposal/known:TUR 5 2025
12|proposal/known:TUR 5 since-2025
17|proposal/known:TUR since-2025
4|proposal/known:TUR to-1999
-4|proposal/known:TWN 0.8
-4|proposal/known:TWN 0.8 2024
-4|proposal/known:TWN 0.8 to-2024
12|proposal/known:TWN 1.5
-3|proposal/known:TWN 1.5 2022
15|proposal/known:TWN 1.5 2025
15|proposal/known:TWN 1.5 since-2025
-3|proposal/known:TWN 1.5 to-2024
-22|proposal/known:TWN 1.8
-22|proposal/known:TWN 1.8 2024
-22|proposal/known:TWN 1.8 to-2024
24|proposal/known:TWN 1E+1
19|proposal/known:TWN 1E+1 2024
4|proposal/known:TWN 1E+1 2025
4|proposal/known:TWN 1E+1 since-2025
19|proposal/known:TWN 1E+1 to-2024
-13|proposal/known:TWN 2
-8|proposal/known:TWN 2 2022
-5|proposal/known:TWN 2 2025
-5|proposal/known:TWN 2 since-2025
-8|proposal/known:TWN 2 to-2024
-9|proposal/known:TWN 2.5
-9|proposal/known:TWN 2.5 2025
-9|proposal/known:TWN 2.5 since-2025
24|proposal/known:TWN 3 2022
15|proposal/known:TWN 3 2023
-21|proposal/known:TWN 3 2024
-12|proposal/known:TWN 3 2025
-9|proposal/known:TWN 3 2026
-20|proposal/known:TWN 3 since-2025
17|proposal/known:TWN 3 to-2024
-18|proposal/known:TWN 3-3.5
-16|proposal/known:TWN 3-3.5 2026
-16|proposal/known:TWN 3-3.5 since-2025
12|proposal/known:TWN 3.4
12|proposal/known:TWN 3.4 2026
12|proposal/known:TWN 3.4 since-2025
19|proposal/known:TWN 3.5
24|proposal/known:TWN 3.5 2025
-6|proposal/known:TWN 3.5 2026
17|proposal/known:TWN 3.5 since-2025
-7|proposal/known:TWN 4
-11|proposal/known:TWN 4 2025
-8|proposal/known:TWN 4 since-2025
17|proposal/known:TWN 4.4
17|proposal/known:TWN 4.4 2025
17|proposal/known:TWN 4.4 since-2025
19|proposal/known:TWN 5
37|proposal/known:TWN 5 2024
-19|proposal/known:TWN 5 2025
-19|proposal/known:TWN 5 since-2025
38|proposal/known:TWN 5 to-2024
12|proposal/known:TWN 7
12|proposal/known:TWN 7 2025
12|proposal/known:TWN 7 since-2025
40|proposal/known:TWN to-2024
-20|proposal/known:UGA 3.5
-20|proposal/known:UGA 3.5 2025
-20|proposal/known:UGA 3.5 since-2025
-21|proposal/known:UGA since-2025
-4|proposal/known:UKR 1.5
-3|proposal/known:UKR 1.5 2025
-3|proposal/known:UKR 1.5 since-2025
40|proposal/known:UKR 1E+1
40|proposal/known:UKR 1E+1 2025
40|proposal/known:UKR 1E+1 since-2025
-6|proposal/known:UKR 2
-3|proposal/known:UKR 2 2022
-4|proposal/known:UKR 2 2023
-6|proposal/known:UKR 2 to-2024
-5|proposal/known:UKR 3
-5|proposal/known:UKR 3 2025
-5|proposal/known:UKR 3 since-2025
-26|proposal/known:UKR 4
-26|proposal/known:UKR 4 2025
-26|proposal/known:UKR 4 since-2025
10|proposal/known:UKR 6
10|proposal/known:UKR 6 2025
10|proposal/known:UKR 6 since-2025
13|proposal/known:UKR since-2025
-7|proposal/known:UKR to-2024
-18|proposal/known:USA 1.5
-3|proposal/known:USA 1.5 1982
-3|proposal/known:USA 1.5 2007
-3|proposal/known:USA 1.5 2025
-6|proposal/known:USA 1.5 2026
-8|proposal/known:USA 1.5 since-2025
-4|proposal/known:USA 1.5 to-1999
-4|proposal/known:USA 1.5 to-2013
-14|proposal/known:USA 1.7
-10|proposal/known:USA 1.7 1980
-3|proposal/known:USA 1.7 1981
-14|proposal/known:USA 1.7 to-1999
-17|proposal/known:USA 1E+1
-12|proposal/known:USA 1E+1 2024
-4|proposal/known:USA 1E+1 2025
-4|proposal/known:USA 1E+1 since-2025
-12|proposal/known:USA 1E+1 to-2024
-16|proposal/known:USA 2
-12|proposal/known:USA 2 2019
-3|proposal/known:USA 2 since-2025
-12|proposal/known:USA 2 to-2021
9|proposal/known:USA 2.5
16|proposal/known:USA 2.5 1992
-11|proposal/known:USA 2.5 2025
5|proposal/known:USA 2.5 2026
-6|proposal/known:USA 2.5 since-2025
16|proposal/known:USA 2.5 to-1999
-5|proposal/known:USA 2.8
-4|proposal/known:USA 2.8 2025
-5|proposal/known:USA 2.8 since-2025
17|proposal/known:USA 2E+1
17|proposal/known:USA 2E+1 2025
17|proposal/known:USA 2E+1 since-2025
-15|proposal/known:USA 3
-5|proposal/known:USA 3 1981
6|proposal/known:USA 3 1992
-39|proposal/known:USA 3 2024
13|proposal/known:USA 3 2025
14|proposal/known:USA 3 2026
27|proposal/known:USA 3 since-2025
-39|proposal/known:USA 3 to-2024
-12|proposal/known:USA 3.4
-12|proposal/known:USA 3.4 2026
-12|proposal/known:USA 3.4 since-2025
-17|proposal/known:USA 3.5
-12|proposal/known:USA 3.5 2025
-3|proposal/known:USA 3.5 2026
-15|proposal/known:USA 3.5 since-2025
-11|proposal/known:USA 4
-25|proposal/known:USA 4 1987
-3|proposal/known:USA 4 1989
14|proposal/known:USA 4 2002
8|proposal/known:USA 4 2008
6|proposal/known:USA 4 2012
-10|proposal/known:USA 4 2025
-10|proposal/known:USA 4 since-2025
-29|proposal/known:USA 4 to-1999
28|proposal/known:USA 4 to-2013
8|proposal/known:USA 4.5
8|proposal/known:USA 4.5 2026
8|proposal/known:USA 4.5 since-2025
3|proposal/known:USA 4.6
3|proposal/known:USA 4.6 2026
3|proposal/known:USA 4.6 since-2025
8|proposal/known:USA 4.7
8|proposal/known:USA 4.7 2026
8|proposal/known:USA 4.7 since-2025
15|proposal/known:USA 4.8
15|proposal/known:USA 4.8 2026
15|proposal/known:USA 4.8 since-2025
61|proposal/known:USA 5
6|proposal/known:USA 5 2022
16|proposal/known:USA 5 2023
-19|proposal/known:USA 5 2024
23|proposal/known:USA 5 2025
34|proposal/known:USA 5 2026
58|proposal/known:USA 5 since-2025
4|proposal/known:USA 5 to-2024
16|proposal/known:USA 5.2
16|proposal/known:USA 5.2 1980
16|proposal/known:USA 5.2 to-1999
62|proposal/known:USA since-2025
-20|proposal/known:USA to-1999
23|proposal/known:USA to-2013
-15|proposal/known:USA to-2021
-52|proposal/known:USA to-2024
-3|proposal/known:VEN 4.5
-3|proposal/known:VEN 4.5 2026
-3|proposal/known:VEN 4.5 since-2025
-3|proposal/known:VEN since-2025
-10|proposal/known:VNM 1
-10|proposal/known:VNM 1 2025
-10|proposal/known:VNM 1 since-2025
-3|proposal/known:VNM 1.5
-3|proposal/known:VNM 1.5 2025
-3|proposal/known:VNM 1.5 since-2025
-9|proposal/known:VNM 2
-3|proposal/known:VNM 2 2022
-3|proposal/known:VNM 2 2025
-3|proposal/known:VNM 2 since-2025
-6|proposal/known:VNM 2 to-2024
18|proposal/known:VNM 2.5
18|proposal/known:VNM 2.5 2025
18|proposal/known:VNM 2.5 since-2025
-6|proposal/known:VNM 2.5-3.5
-6|proposal/known:VNM 2.5-3.5 2026
-6|proposal/known:VNM 2.5-3.5 since-2025
-14|proposal/known:VNM 5
-14|proposal/known:VNM 5 2025
-14|proposal/known:VNM 5 since-2025
-18|proposal/known:VNM since-2025
-6|proposal/known:VNM to-2024
-3|proposal/known:XKX 3
-3|proposal/known:XKX 3 2025
-3|proposal/known:XKX 3 since-2025
-3|proposal/known:XKX since-2025
-4|proposal/known:ZAF 1
-4|proposal/known:ZAF 1 2024
-4|proposal/known:ZAF 1 to-2024
11|proposal/known:ZAF 1.5
10|proposal/known:ZAF 1.5 2024
10|proposal/known:ZAF 1.5 to-2024
6|proposal/known:ZAF to-2024
-24|proposal/last:before
-3|proposal/last:same-sentence
25|proposal/named:1
5|proposal/named:2
7|proposal/named:3
-26|proposal/one-of-several
-5|proposal/ruled:spender-before
-32|proposal/ruled:spender-beside
-12|proposal/ruled:spender-both
-11|proposal/ruled:spender-clause
24|proposal/ruled:spender-clause-after
-41|proposal/ruled:spender-listed
47|proposal/ruled:spender-of-gdp
-8|proposal/ruled:spender-of-noun
-12|proposal/ruled:spender-party
43|proposal/ruled:spender-relative
-8|proposal/ruled:spender-subject
10|proposal/ruled:spender-where
12|proposal/same-figure-of-another
-12|proposal/same-figure-of-it
-59|proposal/several:2
-62|proposal/several:3
37|proposal/several:4
10|proposal/several:5
6|proposal/subject-of:accept
-18|proposal/subject-of:advise
8|proposal/subject-of:advocate
-14|proposal/subject-of:afford
7|proposal/subject-of:agree
-27|proposal/subject-of:aim
5|proposal/subject-of:amount
-6|proposal/subject-of:angle for
-24|proposal/subject-of:argue
22|proposal/subject-of:ask
-4|proposal/subject-of:ask for
-71|proposal/subject-of:back
73|proposal/subject-of:be
-19|proposal/subject-of:believe
22|proposal/subject-of:bring
3|proposal/subject-of:call
-17|proposal/subject-of:call for
22|proposal/subject-of:campaign
20|proposal/subject-of:climb
4|proposal/subject-of:commit
-34|proposal/subject-of:confirm
-7|proposal/subject-of:consider
26|proposal/subject-of:debate
-4|proposal/subject-of:demand
-34|proposal/subject-of:devote
-7|proposal/subject-of:discuss
-20|proposal/subject-of:do
-8|proposal/subject-of:drop
-36|proposal/subject-of:end
15|proposal/subject-of:endorse
7|proposal/subject-of:envision
11|proposal/subject-of:eye
3|proposal/subject-of:fall
15|proposal/subject-of:favor
13|proposal/subject-of:favour
3|proposal/subject-of:fend off
-50|proposal/subject-of:float
33|proposal/subject-of:get
29|proposal/subject-of:go
11|proposal/subject-of:guarantee
15|proposal/subject-of:head
3|proposal/subject-of:hint
-9|proposal/subject-of:hold
30|proposal/subject-of:hope
19|proposal/subject-of:insist
3|proposal/subject-of:intend
5|proposal/subject-of:jump
29|proposal/subject-of:keep
-11|proposal/subject-of:lay down
-20|proposal/subject-of:leave
7|proposal/subject-of:lift
6|proposal/subject-of:like
-13|proposal/subject-of:like to see
-3|proposal/subject-of:live with
-41|proposal/subject-of:lobby for
5|proposal/subject-of:look at
26|proposal/subject-of:lower
-10|proposal/subject-of:march
10|proposal/subject-of:mean
-55|proposal/subject-of:meet
5|proposal/subject-of:mention
-58|proposal/subject-of:move
12|proposal/subject-of:mull
23|proposal/subject-of:muse
8|proposal/subject-of:offer
25|proposal/subject-of:pay
3|proposal/subject-of:plan
7|proposal/subject-of:plead for
5|proposal/subject-of:promise
10|proposal/subject-of:propose
3|proposal/subject-of:push
-7|proposal/subject-of:put forward
-77|proposal/subject-of:raise
4|proposal/subject-of:ratify
12|proposal/subject-of:reach
8|proposal/subject-of:ready
-11|proposal/subject-of:reckon
-4|proposal/subject-of:reckon on
-17|proposal/subject-of:recommend
-13|proposal/subject-of:refuse
22|proposal/subject-of:require
30|proposal/subject-of:rule out
-54|proposal/subject-of:scoff
-38|proposal/subject-of:seek
-4|proposal/subject-of:set
3|proposal/subject-of:settle for
4|proposal/subject-of:sign up
-40|proposal/subject-of:sound out
-11|proposal/subject-of:speak of
-7|proposal/subject-of:spell out
25|proposal/subject-of:spend
16|proposal/subject-of:stay
-11|proposal/subject-of:stop
-14|proposal/subject-of:suggest
4|proposal/subject-of:table
11|proposal/subject-of:take
14|proposal/subject-of:talk about
41|proposal/subject-of:talk of
-42|proposal/subject-of:tell
-21|proposal/subject-of:think
-8|proposal/subject-of:try
33|proposal/subject-of:urge
24|proposal/subject-of:vote on
-12|proposal/subject-of:want
13|proposal/subject-of:weigh
4|proposal/subject-of:write
-9|proposal/subject:be allies
-5|proposal/subject:be body
37|proposal/subject:be capital
5|proposal/subject:be country
-4|proposal/subject:be gov
35|proposal/subject:be leader
33|proposal/subject:be nongov
-21|proposal/subject:be pronoun
-6|proposal/subject:cap body
14|proposal/subject:cap country
15|proposal/subject:cap gov
-3|proposal/subject:cap pronoun
-7|proposal/subject:demand allies
-14|proposal/subject:demand body
12|proposal/subject:demand capital
-56|proposal/subject:demand country
52|proposal/subject:demand gov
3|proposal/subject:demand leader
-41|proposal/subject:demand nongov
-16|proposal/subject:demand pronoun
6|proposal/subject:denial gov
15|proposal/subject:denial leader
-51|proposal/subject:denial pronoun
5|proposal/subject:level capital
-9|proposal/subject:level country
4|proposal/subject:move allies
22|proposal/subject:move body
-46|proposal/subject:move capital
14|proposal/subject:move country
19|proposal/subject:move gov
-63|proposal/subject:move leader
6|proposal/subject:move nongov
-4|proposal/subject:move people
14|proposal/subject:move pronoun
-32|proposal/subject:pledge capital
-47|proposal/subject:pledge country
-14|proposal/subject:pledge gov
23|proposal/subject:pledge leader
-4|proposal/subject:pledge nongov
24|proposal/subject:pledge pronoun
-17|proposal/subject:proposal allies
16|proposal/subject:proposal body
28|proposal/subject:proposal capital
45|proposal/subject:proposal country
9|proposal/subject:proposal gov
-34|proposal/subject:proposal leader
28|proposal/subject:proposal nongov
-38|proposal/subject:proposal pronoun
7|proposal/subject:spend allies
-32|proposal/subject:spend body
-10|proposal/subject:spend capital
29|proposal/subject:spend country
13|proposal/subject:spend gov
-52|proposal/subject:spend pronoun
68|proposal/title
-53|proposal/told-of:0
-6|proposal/told-of:1
26|proposal/told-of:2
33|proposal/told-of:3
10|proposal/unnamed
-48|proposal/unnamed-beside-others
"""
