"""What each cue of ``english.spender_cues`` speaks for; made by ``training/parties.py``, not by hand.

Each line: hundredths of the logarithm of odds, ``|``, the kind of claim in which the cue weighs so
much more (or nothing, where it does in all), ``/`` and the cue.
"""

TABLE = """\
48|/after-joint:0 far
53|/after-joint:0 mid
77|/after-joint:0 near
-12|/after-joint:1 mid
-27|/after-joint:1 near
-44|/after-joint:2 far
19|/after-joint:2 mid
-6|/after-joint:2 near
-34|/after-joint:3 far
-28|/after-joint:3 mid
-26|/after-joint:3 near
-19|/after-led:\" near joined
-5|/after-led:# far free
-9|/after-led:# far joined
10|/after-led:# near free
20|/after-led:'s far free
3|/after-led:'s far joined
14|/after-led:, far joined
3|/after-led:- far joined
-10|/after-led:. far free
-3|/after-led:. far joined
-41|/after-led:. near free
13|/after-led:: far joined
110|/after-led:: near joined
-65|/after-led:; far joined
-64|/after-led:; near joined
-20|/after-led:? near free
7|/after-led:DATE far joined
-8|/after-led:PARTY near free
-3|/after-led:about far joined
3|/after-led:above far free
-9|/after-led:above near free
15|/after-led:accept far free
20|/after-led:accused far joined
4|/after-led:accused near joined
-6|/after-led:across far joined
27|/after-led:across near free
-45|/after-led:adopt near free
-7|/after-led:advise far joined
-7|/after-led:affect near free
41|/after-led:after far joined
-72|/after-led:after near joined
4|/after-led:all far free
4|/after-led:all far joined
8|/after-led:all near free
6|/after-led:alliance far joined
-15|/after-led:allies far free
-15|/after-led:also far joined
8|/after-led:although far joined
-7|/after-led:although near joined
6|/after-led:among far free
-20|/after-led:among near free
4|/after-led:among near joined
-42|/after-led:an far joined
-59|/after-led:and far free
-60|/after-led:and far joined
-82|/after-led:and near free
-16|/after-led:and near joined
-21|/after-led:another near free
8|/after-led:any far joined
57|/after-led:anything near free
-5|/after-led:around far free
-24|/after-led:around far joined
-7|/after-led:as far free
-35|/after-led:as far joined
47|/after-led:as near free
-9|/after-led:as near joined
12|/after-led:asian far joined
-14|/after-led:ask far free
3|/after-led:ask far joined
6|/after-led:ask for far free
29|/after-led:ask near free
3|/after-led:assume far joined
-20|/after-led:at far free
28|/after-led:at far joined
14|/after-led:at near free
-11|/after-led:attacking near free
5|/after-led:back far joined
5|/after-led:be far joined
14|/after-led:because far joined
23|/after-led:because near joined
5|/after-led:before far joined
-53|/after-led:before near joined
6|/after-led:believe near free
-4|/after-led:below far joined
19|/after-led:better near free
-35|/after-led:bids near free
4|/after-led:both near free
4|/after-led:both near joined
7|/after-led:break far joined
3|/after-led:breaking far joined
9|/after-led:bring far free
11|/after-led:bring far joined
20|/after-led:bring near free
5|/after-led:bring near joined
-22|/after-led:but far joined
24|/after-led:but near joined
-13|/after-led:buying near free
17|/after-led:buys far free
-17|/after-led:by far free
-5|/after-led:by far joined
-16|/after-led:by near free
-9|/after-led:by near joined
-18|/after-led:call far joined
57|/after-led:call for near free
-18|/after-led:call near free
-4|/after-led:call on far joined
-3|/after-led:can far joined
3|/after-led:caretaker far free
3|/after-led:chancellor far joined
7|/after-led:chief cabinet secretary far joined
9|/after-led:come to near joined
-40|/after-led:commissioner far free
16|/after-led:complete far joined
-6|/after-led:concerned far joined
56|/after-led:concerns far free
-12|/after-led:copy far joined
15|/after-led:cost far joined
9|/after-led:costs near free
-15|/after-led:countries far joined
-3|/after-led:criticised far joined
3|/after-led:cut near free
46|/after-led:cut near joined
22|/after-led:date far joined
-19|/after-led:defence minister far joined
-12|/after-led:defence minister near joined
-9|/after-led:defence near free
24|/after-led:defend far free
5|/after-led:defend far joined
-5|/after-led:defense far joined
-33|/after-led:deputy near free
-13|/after-led:did far joined
-3|/after-led:did near free
3|/after-led:did near joined
8|/after-led:divides far joined
7|/after-led:done near joined
16|/after-led:double near joined
-16|/after-led:doubted far joined
-7|/after-led:even far joined
5|/after-led:every far free
-20|/after-led:exempt far free
-36|/after-led:expect far free
8|/after-led:favour far free
17|/after-led:figure far joined
5|/after-led:finance minister near joined
-19|/after-led:find far free
3|/after-led:find far joined
60|/after-led:for far free
-71|/after-led:for far joined
100|/after-led:for near free
-9|/after-led:for near joined
-34|/after-led:foreign minister far joined
7|/after-led:foreign minister near joined
29|/after-led:former far joined
47|/after-led:from far free
-3|/after-led:from far joined
71|/after-led:from near free
-25|/after-led:from near joined
-6|/after-led:frozen far free
3|/after-led:future far joined
-5|/after-led:gdp near free
21|/after-led:general far joined
8|/after-led:general near joined
26|/after-led:give near joined
14|/after-led:goal near joined
16|/after-led:governs near joined
5|/after-led:gritting near joined
15|/after-led:gross domestic product near free
70|/after-led:guide near free
-7|/after-led:had far joined
7|/after-led:had near joined
20|/after-led:half far joined
13|/after-led:has far joined
-19|/after-led:have far joined
-9|/after-led:hear far joined
-11|/after-led:hear near free
-16|/after-led:his far free
8|/after-led:his far joined
-13|/after-led:hope far free
-18|/after-led:host near free
3|/after-led:how far joined
-13|/after-led:if far joined
-3|/after-led:if near joined
11|/after-led:in far free
-25|/after-led:in far joined
-7|/after-led:in line with far free
-9|/after-led:in line with far joined
-20|/after-led:in line with near free
-21|/after-led:in line with near joined
49|/after-led:in near free
39|/after-led:in near joined
8|/after-led:information far joined
-16|/after-led:into far free
19|/after-led:into near free
-3|/after-led:invited far free
-6|/after-led:is far free
-5|/after-led:is near free
-48|/after-led:is near joined
-15|/after-led:its far joined
22|/after-led:its near free
-16|/after-led:joining far free
-3|/after-led:keep far joined
-26|/after-led:leader near joined
7|/after-led:least far free
24|/after-led:least near free
-3|/after-led:leave far joined
7|/after-led:leave near free
3|/after-led:led far joined
7|/after-led:left far joined
-7|/after-led:leftwing far joined
3|/after-led:let near free
9|/after-led:let near joined
-24|/after-led:level far joined
10|/after-led:like far free
-21|/after-led:like far joined
7|/after-led:like near free
33|/after-led:like near joined
-4|/after-led:limit near joined
3|/after-led:link far joined
-12|/after-led:long far joined
7|/after-led:made far joined
-16|/after-led:made near free
13|/after-led:make far joined
3|/after-led:makes near free
4|/after-led:makes near joined
-5|/after-led:mean far joined
-76|/after-led:mean near joined
-6|/after-led:mention near joined
-27|/after-led:method far free
-6|/after-led:misread far joined
-17|/after-led:more far joined
-3|/after-led:more than double far joined
-22|/after-led:name far free
12|/after-led:name far joined
6|/after-led:name near joined
-4|/after-led:national far joined
5|/after-led:near far joined
-19|/after-led:neighboring far joined
3|/after-led:new far joined
6|/after-led:new near free
26|/after-led:next far joined
7|/after-led:next near free
-6|/after-led:no far joined
-4|/after-led:no near free
-20|/after-led:nordic far joined
91|/after-led:of far free
33|/after-led:of far joined
42|/after-led:of near free
-33|/after-led:of near joined
-65|/after-led:on far free
-15|/after-led:on far joined
-23|/after-led:on near free
-5|/after-led:only far joined
-18|/after-led:open near free
-6|/after-led:or near free
25|/after-led:other far joined
-3|/after-led:out far joined
30|/after-led:outgoing far free
-4|/after-led:outside far joined
3|/after-led:over far free
3|/after-led:over far joined
4|/after-led:pay far free
-3|/after-led:persuade far joined
6|/after-led:persuade near joined
3|/after-led:place near free
-14|/after-led:please far joined
7|/after-led:praised near free
11|/after-led:premier far joined
6|/after-led:present far joined
4|/after-led:president far free
10|/after-led:president far joined
-21|/after-led:president near joined
13|/after-led:prices far joined
21|/after-led:prime minister far joined
-4|/after-led:prime minister near free
-33|/after-led:prime minister near joined
-5|/after-led:promise far free
3|/after-led:promise far joined
-10|/after-led:promise near free
7|/after-led:propose far joined
-37|/after-led:provided near free
-26|/after-led:put far joined
16|/after-led:reach near free
3|/after-led:read far joined
4|/after-led:rebuild near free
27|/after-led:reckon near joined
3|/after-led:remain near free
16|/after-led:remain near joined
-4|/after-led:replaced far joined
-5|/after-led:replaced near free
-19|/after-led:reprimanded far joined
-45|/after-led:resembles far free
-28|/after-led:review far joined
5|/after-led:run near joined
5|/after-led:running far joined
12|/after-led:satisfy near free
-6|/after-led:save far joined
5|/after-led:say far joined
41|/after-led:say near joined
-17|/after-led:schedule far joined
19|/after-led:senior far joined
-52|/after-led:senior near joined
3|/after-led:show near free
3|/after-led:since far free
-14|/after-led:since far joined
7|/after-led:something far joined
-22|/after-led:spend far joined
71|/after-led:split near joined
-11|/after-led:standard far joined
-5|/after-led:strategy far free
7|/after-led:stunned far free
-3|/after-led:surprised far free
5|/after-led:surprises near free
6|/after-led:take far free
7|/after-led:take near free
-5|/after-led:talk about near joined
5|/after-led:target far joined
33|/after-led:target near joined
5|/after-led:taunted far joined
11|/after-led:tell far joined
-44|/after-led:tell near free
-4|/after-led:than far free
4|/after-led:than far joined
-6|/after-led:thank far joined
-17|/after-led:thanked near joined
14|/after-led:that far free
12|/after-led:that far joined
-31|/after-led:that near free
15|/after-led:that near joined
-3|/after-led:their far joined
23|/after-led:then far joined
-4|/after-led:then near joined
-53|/after-led:think near free
-7|/after-led:this far joined
46|/after-led:though far joined
11|/after-led:though near joined
-6|/after-led:time far free
-22|/after-led:time far joined
-5|/after-led:to far free
-58|/after-led:to far joined
-7|/after-led:to near free
4|/after-led:to near joined
7|/after-led:today near free
-18|/after-led:touches far joined
10|/after-led:treasurer near joined
19|/after-led:treaty far free
4|/after-led:turn near free
6|/after-led:turned far joined
-11|/after-led:two far joined
3|/after-led:under far joined
-3|/after-led:unified far joined
27|/after-led:unmoved near free
3|/after-led:up far free
-32|/after-led:up near joined
13|/after-led:upon near free
-4|/after-led:urge far joined
-3|/after-led:urge near joined
9|/after-led:vice defense minister near joined
32|/after-led:view far joined
5|/after-led:visiting far joined
37|/after-led:want far free
21|/after-led:want far joined
-4|/after-led:want near joined
4|/after-led:was far joined
5|/after-led:was near free
3|/after-led:western far joined
42|/after-led:what far free
5|/after-led:what far joined
34|/after-led:what near joined
-4|/after-led:whatever near free
-7|/after-led:when far joined
11|/after-led:when near joined
11|/after-led:where far joined
69|/after-led:where near joined
-6|/after-led:whereas far joined
-3|/after-led:whereas near joined
-37|/after-led:whether far joined
56|/after-led:which far joined
16|/after-led:which near joined
-11|/after-led:while far joined
3|/after-led:while near joined
-56|/after-led:whose far joined
-12|/after-led:will near joined
-37|/after-led:with far free
-3|/after-led:with far joined
-13|/after-led:with near free
-11|/after-led:with near joined
-21|/after-led:without near free
5|/after-led:worried far joined
-10|/after-led:would near joined
3|/after-led:write far joined
5|/after-led:year far joined
-9|/after-led:— far joined
148|/after:allies name
3|/after:allies owner
67|/after:body name
30|/after:body owner
-23|/after:capital name
-52|/after:capital owner
-19|/after:country name
-20|/after:country owner
-9|/after:gov name
-24|/after:gov owner
14|/after:leader name
10|/after:leader owner
-21|/after:nongov name
24|/after:nongov owner
-25|/after:people name
11|/after:people owner
-56|/after:pronoun name
-36|/after:pronoun owner
-50|/asked
36|/asks
7|/before-clause:after-figure inside name allies
10|/before-clause:after-figure inside name body
-13|/before-clause:after-figure inside name capital
-48|/before-clause:after-figure inside name country
7|/before-clause:after-figure inside name gov
3|/before-clause:after-figure inside name nongov
-12|/before-clause:after-figure inside name people
6|/before-clause:after-figure inside name pronoun
-37|/before-clause:after-figure inside owner body
7|/before-clause:after-figure inside owner capital
-21|/before-clause:after-figure inside owner country
-12|/before-clause:after-figure inside owner gov
15|/before-clause:after-figure inside owner leader
3|/before-clause:after-figure inside owner nongov
70|/before-clause:after-figure inside owner pronoun
-21|/before-clause:after-figure opens name allies
26|/before-clause:after-figure opens name body
36|/before-clause:after-figure opens name capital
-25|/before-clause:after-figure opens name country
-12|/before-clause:after-figure opens name gov
-32|/before-clause:after-figure opens name leader
21|/before-clause:after-figure opens name nongov
-6|/before-clause:after-figure opens name people
40|/before-clause:after-figure opens name pronoun
18|/before-clause:after-figure opens owner body
38|/before-clause:after-figure opens owner capital
-14|/before-clause:after-figure opens owner country
-14|/before-clause:after-figure opens owner gov
3|/before-clause:after-figure opens owner leader
11|/before-clause:after-figure opens owner people
-34|/before-clause:after-figure opens owner pronoun
42|/before-clause:free inside name allies
-49|/before-clause:free inside name body
19|/before-clause:free inside name capital
68|/before-clause:free inside name country
-19|/before-clause:free inside name gov
4|/before-clause:free inside name leader
-12|/before-clause:free inside name nongov
17|/before-clause:free inside name people
-12|/before-clause:free inside name pronoun
5|/before-clause:free inside owner allies
-25|/before-clause:free inside owner body
-11|/before-clause:free inside owner capital
68|/before-clause:free inside owner country
-4|/before-clause:free inside owner gov
14|/before-clause:free inside owner leader
7|/before-clause:free inside owner people
-14|/before-clause:free inside owner pronoun
37|/before-clause:free opens name allies
41|/before-clause:free opens name body
-22|/before-clause:free opens name capital
58|/before-clause:free opens name country
-31|/before-clause:free opens name gov
5|/before-clause:free opens name leader
-14|/before-clause:free opens name nongov
45|/before-clause:free opens name people
-67|/before-clause:free opens name pronoun
44|/before-clause:free opens owner body
21|/before-clause:free opens owner country
-25|/before-clause:free opens owner gov
-16|/before-clause:free opens owner leader
-18|/before-clause:free opens owner nongov
25|/before-clause:free opens owner people
-22|/before-clause:free opens owner pronoun
60|/before-far:1
10|/before-far:20
67|/before-far:4
-12|/before-far:60
52|/before-far:9
60|/before-free:0 after-figure name far
98|/before-free:0 after-figure name near
30|/before-free:0 after-figure owner far
50|/before-free:0 after-figure owner near
18|/before-free:0 free name far
46|/before-free:0 free name near
19|/before-free:0 free owner far
51|/before-free:0 free owner near
3|/before-free:1 after-figure name far
-8|/before-free:1 after-figure name near
5|/before-free:1 after-figure owner far
-18|/before-free:1 after-figure owner near
44|/before-free:1 free name far
-6|/before-free:1 free name near
18|/before-free:1 free owner far
20|/before-free:1 free owner near
-71|/before-free:2 after-figure name far
-65|/before-free:2 after-figure name near
-16|/before-free:2 after-figure owner far
-17|/before-free:2 after-figure owner near
-10|/before-free:2 free name far
5|/before-free:2 free name near
-20|/before-free:2 free owner far
-31|/before-free:2 free owner near
-17|/before-free:3 after-figure name far
-12|/before-free:3 after-figure name near
-3|/before-free:3 after-figure owner near
16|/before-free:3 free name near
-3|/before-free:3 free owner far
-6|/before-free:3 free owner near
39|/before-joint:0 after-figure
47|/before-joint:0 free
-14|/before-joint:1 after-figure
48|/before-joint:1 free
-24|/before-joint:2 after-figure
53|/before-joint:2 free
19|/before-joint:3 after-figure
10|/before-joint:3 free
32|/before-led:
5|/before-led:\"
-24|/before-led:#
4|/before-led:'
100|/before-led:'s
-5|/before-led:(
23|/before-led:)
15|/before-led:*
-36|/before-led:,
62|/before-led:--
40|/before-led:.
21|/before-led::
3|/before-led:;
-45|/before-led:DATE
52|/before-led:PARTY
-11|/before-led:a
7|/before-led:abandon
26|/before-led:about
-4|/before-led:above
10|/before-led:accept
9|/before-led:across
-10|/before-led:admiral
-25|/before-led:advise
-17|/before-led:adviser
4|/before-led:afd
-17|/before-led:affairs
-45|/before-led:after
37|/before-led:again
7|/before-led:against
24|/before-led:aide
-24|/before-led:all
13|/before-led:allege
36|/before-led:alliance
-18|/before-led:allied
-4|/before-led:allies
-13|/before-led:also
5|/before-led:although
-28|/before-led:ambassador
8|/before-led:amending
-4|/before-led:among
-13|/before-led:an
-49|/before-led:and
4|/before-led:announce
4|/before-led:another
-7|/before-led:applied
4|/before-led:armed forces
-13|/before-led:as
-71|/before-led:asian
25|/before-led:ask
8|/before-led:assure
-65|/before-led:at
16|/before-led:attain
-36|/before-led:attlee
3|/before-led:average
-3|/before-led:back
3|/before-led:badger
15|/before-led:baltic
12|/before-led:basis
-23|/before-led:battalion
5|/before-led:be
17|/before-led:because
24|/before-led:become
28|/before-led:been
34|/before-led:before
3|/before-led:beg
-6|/before-led:behind
11|/before-led:belaboured
3|/before-led:believe
6|/before-led:below
4|/before-led:benchmarking
10|/before-led:beside
21|/before-led:between
-34|/before-led:bids
3|/before-led:bind
-13|/before-led:borders
44|/before-led:bring
-6|/before-led:broke
3|/before-led:budget
20|/before-led:but
-4|/before-led:buying
-17|/before-led:by
18|/before-led:cajole
11|/before-led:calculate
44|/before-led:call
61|/before-led:call for
25|/before-led:call on
4|/before-led:campaign
4|/before-led:caretaker
20|/before-led:carry
15|/before-led:caution
38|/before-led:chairs
5|/before-led:challenge
10|/before-led:chancellor
3|/before-led:chief cabinet secretary
-16|/before-led:cite
4|/before-led:coax
-3|/before-led:colleague
-3|/before-led:colleagues
-3|/before-led:come
38|/before-led:come to
-23|/before-led:coming
-6|/before-led:commission
-6|/before-led:commissioner
48|/before-led:commit
-4|/before-led:commitment
3|/before-led:committee
-8|/before-led:compare
10|/before-led:compel
14|/before-led:computes
-19|/before-led:conference
3|/before-led:conservative
5|/before-led:consider
17|/before-led:contain
-13|/before-led:contrasted
6|/before-led:convince
36|/before-led:copied
3|/before-led:cost
5|/before-led:could
-8|/before-led:counterpart
10|/before-led:country
31|/before-led:credited
-8|/before-led:current
15|/before-led:cut
23|/before-led:davos
18|/before-led:de
-19|/before-led:declaration
-26|/before-led:defence
6|/before-led:defence chief
-29|/before-led:defence secretary
25|/before-led:defense minister
-17|/before-led:defense secretary
7|/before-led:definition
10|/before-led:delegation
-4|/before-led:democrat
3|/before-led:deputy
9|/before-led:deputy prime minister
5|/before-led:describe
5|/before-led:designate
3|/before-led:despite
4|/before-led:device
-24|/before-led:did
7|/before-led:disavow
8|/before-led:disclose
-4|/before-led:dismiss
-13|/before-led:do
10|/before-led:documents
-22|/before-led:does
3|/before-led:door
16|/before-led:double
-26|/before-led:doubt
21|/before-led:down
-10|/before-led:draft
5|/before-led:dragged
-8|/before-led:drop
-14|/before-led:each
18|/before-led:earlier
-4|/before-led:early
3|/before-led:eastern
3|/before-led:eight
-9|/before-led:either
-7|/before-led:elect
-4|/before-led:embrace
-46|/before-led:emulate
5|/before-led:encourage
-6|/before-led:endorse
-30|/before-led:era
-8|/before-led:estimate
-5|/before-led:europe
-6|/before-led:european
20|/before-led:even
31|/before-led:every
-3|/before-led:exempt
4|/before-led:exhort
30|/before-led:expect
-17|/before-led:expelling
-3|/before-led:facing
7|/before-led:fear
6|/before-led:feel
18|/before-led:fellow
14|/before-led:few
25|/before-led:finance
23|/before-led:finance minister
14|/before-led:find
-71|/before-led:first
29|/before-led:five
6|/before-led:fix
4|/before-led:floor
-121|/before-led:follow
-4|/before-led:follows
-38|/before-led:for
10|/before-led:force
-44|/before-led:foreign minister
6|/before-led:form
-30|/before-led:former
-71|/before-led:from
-32|/before-led:fulfill
8|/before-led:future
-13|/before-led:gdp
41|/before-led:general
7|/before-led:get
-11|/before-led:give
-25|/before-led:go
5|/before-led:gross national product
-16|/before-led:guards
-8|/before-led:gulf
-11|/before-led:had
42|/before-led:has
39|/before-led:have
-11|/before-led:head
3|/before-led:hector
9|/before-led:help
-28|/before-led:his
-20|/before-led:hit
15|/before-led:hold
69|/before-led:hold up
6|/before-led:honor
-50|/before-led:honour
8|/before-led:hope
-56|/before-led:host
-22|/before-led:how
73|/before-led:if
10|/before-led:imitate
9|/before-led:implore
-23|/before-led:in
24|/before-led:in line with
3|/before-led:include
-7|/before-led:included
-3|/before-led:includes
-91|/before-led:including
4|/before-led:incoming
39|/before-led:increase
15|/before-led:insist
3|/before-led:interim
16|/before-led:into
13|/before-led:invited
-82|/before-led:is
13|/before-led:its
-81|/before-led:join
-15|/before-led:joined
-6|/before-led:kang
-13|/before-led:keep
-4|/before-led:large
16|/before-led:largest
10|/before-led:later
-33|/before-led:lauds
39|/before-led:lead
8|/before-led:leader
-4|/before-led:lean on
-46|/before-led:leave
-45|/before-led:lecture
-10|/before-led:let
14|/before-led:lets
-11|/before-led:letting
7|/before-led:liberal
26|/before-led:lift
-65|/before-led:like
39|/before-led:like to see
-5|/before-led:long
-15|/before-led:longer
-13|/before-led:look at
10|/before-led:made
3|/before-led:major
38|/before-led:make
21|/before-led:make good on
-8|/before-led:marcos
-18|/before-led:match
-25|/before-led:may
-43|/before-led:me
7|/before-led:meet
-35|/before-led:method
29|/before-led:mind
8|/before-led:minister
-41|/before-led:miss
3|/before-led:mocked
-58|/before-led:model
3|/before-led:moment
-5|/before-led:more than double
-6|/before-led:moreover
12|/before-led:most
-8|/before-led:move
-42|/before-led:move up
3|/before-led:mp
7|/before-led:name
-10|/before-led:narrow
-3|/before-led:national product
-23|/before-led:national security adviser
32|/before-led:neighboring
23|/before-led:neighbouring
6|/before-led:neighbours
-8|/before-led:neither
8|/before-led:neutral
-12|/before-led:new
-11|/before-led:newer
21|/before-led:newest
-15|/before-led:next
5|/before-led:nine
-24|/before-led:nineties
4|/before-led:no
-49|/before-led:nor
-34|/before-led:not
7|/before-led:note
-32|/before-led:notify
-9|/before-led:now
-11|/before-led:numbers
3|/before-led:obligation
57|/before-led:oblige
10|/before-led:of
7|/before-led:off
4|/before-led:offer
36|/before-led:on
12|/before-led:once
-25|/before-led:one
43|/before-led:only
9|/before-led:opposition
18|/before-led:or
18|/before-led:order
-35|/before-led:other
-25|/before-led:our
-14|/before-led:out
8|/before-led:outgoing
-62|/before-led:outside
16|/before-led:over
6|/before-led:overruled
-13|/before-led:overtake
-10|/before-led:overtakes
-4|/before-led:overtook
8|/before-led:owed
-14|/before-led:owes
-6|/before-led:pacific
4|/before-led:pacifist
6|/before-led:partner
7|/before-led:party
-15|/before-led:passes
7|/before-led:pay
-48|/before-led:pd
8|/before-led:peers
3|/before-led:pis
4|/before-led:plan
-26|/before-led:pledge
5|/before-led:popular party
31|/before-led:praised
79|/before-led:premier
4|/before-led:present
3|/before-led:president
-7|/before-led:press
4|/before-led:pressure
64|/before-led:prime minister
-16|/before-led:principal
4|/before-led:private
-62|/before-led:prod
-21|/before-led:promise
11|/before-led:propel
3|/before-led:propose
-14|/before-led:provided
14|/before-led:publish
11|/before-led:push
-41|/before-led:put
-4|/before-led:quadruple
-10|/before-led:qualifies
3|/before-led:quote
84|/before-led:raise
4|/before-led:ratify
-36|/before-led:reach
-70|/before-led:read
-5|/before-led:rebuff
26|/before-led:rebuilding
5|/before-led:rebukes
-66|/before-led:recall
17|/before-led:reckon
7|/before-led:recognizes
-4|/before-led:refute
-6|/before-led:regards
3|/before-led:reiterate
-11|/before-led:reject
26|/before-led:remind
3|/before-led:renewed
-31|/before-led:repeat
12|/before-led:replacing
-3|/before-led:report
3|/before-led:reporters
13|/before-led:represent
-4|/before-led:require
-10|/before-led:restated
3|/before-led:restates
19|/before-led:result
15|/before-led:return
-4|/before-led:review
4|/before-led:rewrite
10|/before-led:ridiculed
-14|/before-led:right
-7|/before-led:ruling
9|/before-led:runs
9|/before-led:satisfy
25|/before-led:say
-56|/before-led:scold
4|/before-led:security
18|/before-led:see
8|/before-led:seen
7|/before-led:sees
-13|/before-led:serious
-19|/before-led:served
-63|/before-led:set
6|/before-led:several
13|/before-led:share
22|/before-led:should
-3|/before-led:show
8|/before-led:signed
28|/before-led:since
12|/before-led:so
-7|/before-led:socialist
-19|/before-led:soil
-4|/before-led:sold
-4|/before-led:some
20|/before-led:sound out
-3|/before-led:spared
-6|/before-led:spares
-7|/before-led:speech
-16|/before-led:spend
-4|/before-led:splits
3|/before-led:stand by
-16|/before-led:standard
3|/before-led:start
-22|/before-led:state
4|/before-led:statute
4|/before-led:stick to
-6|/before-led:stick with
-4|/before-led:strengthen
14|/before-led:students
43|/before-led:study
3|/before-led:succeeds
3|/before-led:summit
24|/before-led:support
-8|/before-led:supporters
-3|/before-led:suppose
17|/before-led:surprised
-6|/before-led:surprising
-11|/before-led:table
72|/before-led:take
24|/before-led:talk about
7|/before-led:taunted
-16|/before-led:tell
66|/before-led:than
-7|/before-led:thank
-21|/before-led:thanked
31|/before-led:that
16|/before-led:the
-4|/before-led:the economy
-53|/before-led:their
11|/before-led:then
52|/before-led:think
10|/before-led:though
7|/before-led:threatened
12|/before-led:three
-15|/before-led:threw
12|/before-led:through
22|/before-led:throwing
6|/before-led:tie
3|/before-led:till
-18|/before-led:time
-32|/before-led:to
15|/before-led:together
-14|/before-led:tout
14|/before-led:toward
25|/before-led:trails
7|/before-led:trains
4|/before-led:trends
11|/before-led:trim
5|/before-led:trimmed
-5|/before-led:turn down
-43|/before-led:two
18|/before-led:under
6|/before-led:unification
3|/before-led:unified
10|/before-led:unless
-58|/before-led:unlike
3|/before-led:until
14|/before-led:up
-5|/before-led:urge
-46|/before-led:use
-11|/before-led:visiting
-17|/before-led:visits
3|/before-led:vote for
9|/before-led:want
10|/before-led:warn
-10|/before-led:was
3|/before-led:way
4|/before-led:weeks
12|/before-led:welcomed
7|/before-led:west
-7|/before-led:what
-5|/before-led:whatever
25|/before-led:when
-32|/before-led:where
10|/before-led:whereas
17|/before-led:wherein
-4|/before-led:whether
-21|/before-led:which
65|/before-led:while
-10|/before-led:whole
52|/before-led:whose
-33|/before-led:why
4|/before-led:wished
32|/before-led:with
5|/before-led:within
4|/before-led:without
17|/before-led:would
9|/before-led:year
-37|/before-led:yet
25|/before-led:—
65|/before:allies name
4|/before:allies owner
29|/before:body name
21|/before:capital name
31|/before:capital owner
53|/before:country name
53|/before:country owner
-55|/before:gov name
-55|/before:gov owner
-22|/before:leader name
16|/before:leader owner
-13|/before:nongov owner
44|/before:people name
41|/before:people owner
-33|/before:pronoun name
18|/class-home:ALLIES CHN
-31|/class-home:ALLIES EU
25|/class-home:ALLIES JPN
-22|/class-home:ALLIES NATO
-47|/class-home:ALLIES USA
27|/class-home:ALLIES foe
50|/class-home:ALLIES land
-45|/class-home:ALLIES member
-8|/class-home:CHN CHN
-21|/class-home:CHN land
5|/class-home:EU EU
-20|/class-home:EU land
29|/class-home:EU member
11|/class-home:JPN CHN
9|/class-home:JPN NATO
-28|/class-home:JPN foe
46|/class-home:JPN land
22|/class-home:JPN member
-53|/class-home:NATO CHN
29|/class-home:NATO EU
-21|/class-home:NATO JPN
22|/class-home:NATO NATO
27|/class-home:NATO USA
-34|/class-home:NATO foe
-66|/class-home:NATO land
52|/class-home:NATO member
15|/class-home:USA CHN
-9|/class-home:USA EU
-30|/class-home:USA JPN
-34|/class-home:USA NATO
20|/class-home:USA USA
21|/class-home:USA foe
-49|/class-home:USA land
14|/class-home:foe EU
-3|/class-home:foe JPN
-9|/class-home:foe NATO
-13|/class-home:foe foe
20|/class-home:foe land
-68|/class-home:foe member
-4|/class-home:land CHN
24|/class-home:land JPN
26|/class-home:land NATO
17|/class-home:land foe
33|/class-home:land land
12|/class-home:land member
22|/class-home:member CHN
-8|/class-home:member EU
10|/class-home:member NATO
10|/class-home:member foe
7|/class-home:member land
-11|/class-named:ALLIES CHN nobody-named
29|/class-named:ALLIES CHN others-named
-29|/class-named:ALLIES EU others-named
-13|/class-named:ALLIES JPN nobody-named
38|/class-named:ALLIES JPN others-named
10|/class-named:ALLIES NATO nobody-named
-32|/class-named:ALLIES NATO others-named
-15|/class-named:ALLIES USA nobody-named
-32|/class-named:ALLIES USA others-named
-14|/class-named:ALLIES foe nobody-named
41|/class-named:ALLIES foe others-named
3|/class-named:ALLIES land nobody-named
47|/class-named:ALLIES land others-named
-5|/class-named:ALLIES member nobody-named
-40|/class-named:ALLIES member others-named
8|/class-named:CHN CHN nobody-named
-17|/class-named:CHN CHN others-named
14|/class-named:CHN JPN nobody-named
-14|/class-named:CHN JPN others-named
3|/class-named:CHN land nobody-named
-24|/class-named:CHN land others-named
20|/class-named:EU EU nobody-named
-14|/class-named:EU EU others-named
27|/class-named:EU NATO nobody-named
-27|/class-named:EU NATO others-named
11|/class-named:EU land nobody-named
-30|/class-named:EU land others-named
14|/class-named:EU member nobody-named
15|/class-named:EU member others-named
30|/class-named:JPN CHN nobody-named
-19|/class-named:JPN CHN others-named
3|/class-named:JPN JPN others-named
9|/class-named:JPN NATO others-named
-9|/class-named:JPN foe nobody-named
-19|/class-named:JPN foe others-named
-17|/class-named:JPN land nobody-named
62|/class-named:JPN land others-named
20|/class-named:JPN member others-named
-39|/class-named:NATO CHN nobody-named
-14|/class-named:NATO CHN others-named
-16|/class-named:NATO EU nobody-named
46|/class-named:NATO EU others-named
-18|/class-named:NATO JPN nobody-named
-3|/class-named:NATO JPN others-named
5|/class-named:NATO NATO nobody-named
17|/class-named:NATO NATO others-named
-15|/class-named:NATO USA nobody-named
42|/class-named:NATO USA others-named
-23|/class-named:NATO foe nobody-named
-11|/class-named:NATO foe others-named
-40|/class-named:NATO land nobody-named
-26|/class-named:NATO land others-named
53|/class-named:NATO member others-named
13|/class-named:USA CHN nobody-named
-7|/class-named:USA EU others-named
35|/class-named:USA JPN nobody-named
-65|/class-named:USA JPN others-named
-14|/class-named:USA NATO nobody-named
-20|/class-named:USA NATO others-named
30|/class-named:USA USA nobody-named
-9|/class-named:USA USA others-named
17|/class-named:USA foe nobody-named
4|/class-named:USA foe others-named
24|/class-named:USA land nobody-named
-73|/class-named:USA land others-named
-7|/class-named:USA member nobody-named
7|/class-named:USA member others-named
14|/class-named:foe EU others-named
9|/class-named:foe NATO nobody-named
-18|/class-named:foe NATO others-named
3|/class-named:foe foe nobody-named
-16|/class-named:foe foe others-named
-6|/class-named:foe land nobody-named
26|/class-named:foe land others-named
-69|/class-named:foe member others-named
-3|/class-named:land CHN others-named
28|/class-named:land JPN nobody-named
-4|/class-named:land JPN others-named
-16|/class-named:land NATO nobody-named
41|/class-named:land NATO others-named
19|/class-named:land foe nobody-named
11|/class-named:land land nobody-named
22|/class-named:land land others-named
6|/class-named:land member nobody-named
5|/class-named:land member others-named
22|/class-named:member CHN others-named
-8|/class-named:member EU others-named
-43|/class-named:member JPN nobody-named
45|/class-named:member JPN others-named
-21|/class-named:member NATO nobody-named
31|/class-named:member NATO others-named
7|/class-named:member foe nobody-named
3|/class-named:member foe others-named
12|/class-named:member land nobody-named
-5|/class-named:member land others-named
-9|/class-named:member member nobody-named
9|/class-named:member member others-named
25|/class-shape:ALLIES half
-69|/class-shape:ALLIES tenth
16|/class-shape:ALLIES whole
-7|/class-shape:CHN fine
6|/class-shape:CHN half
8|/class-shape:CHN tenth
-38|/class-shape:CHN whole
-12|/class-shape:EU fine
23|/class-shape:EU tenth
5|/class-shape:EU whole
61|/class-shape:JPN fine
-3|/class-shape:JPN tenth
-41|/class-shape:NATO fine
31|/class-shape:NATO half
-54|/class-shape:NATO tenth
20|/class-shape:NATO whole
-29|/class-shape:USA fine
-28|/class-shape:USA half
23|/class-shape:USA tenth
-32|/class-shape:USA whole
-36|/class-shape:foe fine
-48|/class-shape:foe half
-13|/class-shape:foe tenth
36|/class-shape:foe whole
57|/class-shape:land fine
3|/class-shape:land half
57|/class-shape:land tenth
-11|/class-shape:land whole
4|/class-shape:member fine
11|/class-shape:member half
27|/class-shape:member tenth
-10|/class-value:ALLIES 0.1
30|/class-value:ALLIES 0.2
54|/class-value:ALLIES 0.25
19|/class-value:ALLIES 0.3
15|/class-value:ALLIES 0.5
-3|/class-value:ALLIES 0.9
-32|/class-value:ALLIES 1
-4|/class-value:ALLIES 1.1
-5|/class-value:ALLIES 1.2
-6|/class-value:ALLIES 1.3
-5|/class-value:ALLIES 1.4
8|/class-value:ALLIES 1.5
-5|/class-value:ALLIES 1.6
-3|/class-value:ALLIES 1.7
-3|/class-value:ALLIES 1.8
-3|/class-value:ALLIES 15
-14|/class-value:ALLIES 1E+1
33|/class-value:ALLIES 2
-3|/class-value:ALLIES 2.1
27|/class-value:ALLIES 2.2
-7|/class-value:ALLIES 2.3
-8|/class-value:ALLIES 2.4
-15|/class-value:ALLIES 2.5
-4|/class-value:ALLIES 2.6
-3|/class-value:ALLIES 2.65
-7|/class-value:ALLIES 2.7
-8|/class-value:ALLIES 2.8
16|/class-value:ALLIES 3
-12|/class-value:ALLIES 3.1
-3|/class-value:ALLIES 3.2
-10|/class-value:ALLIES 3.3
30|/class-value:ALLIES 3.5
-7|/class-value:ALLIES 3.7
-8|/class-value:ALLIES 3.8
-4|/class-value:ALLIES 3E+1
28|/class-value:ALLIES 4
-7|/class-value:ALLIES 4.5
-3|/class-value:ALLIES 4.7
38|/class-value:ALLIES 5
-27|/class-value:ALLIES 6
-3|/class-value:ALLIES 6.5
-4|/class-value:ALLIES 7
-6|/class-value:ALLIES 8
-6|/class-value:EU 0.3
-4|/class-value:EU 0.6
-4|/class-value:EU 1
-3|/class-value:EU 1.28
6|/class-value:EU 1.3
5|/class-value:EU 1.4
13|/class-value:EU 1.5
-6|/class-value:EU 1.8
22|/class-value:EU 1.9
-9|/class-value:EU 15
20|/class-value:EU 2.1
-14|/class-value:EU 2.2
-5|/class-value:EU 2.5
13|/class-value:EU 2.7
14|/class-value:EU 3
-6|/class-value:EU 3.5
8|/class-value:EU 4
-6|/class-value:EU 4.2
-5|/class-value:EU 5
-4|/class-value:EU 5.38
-5|/class-value:NATO 0.1
10|/class-value:NATO 0.2
19|/class-value:NATO 0.25
-4|/class-value:NATO 0.3
-5|/class-value:NATO 0.5
-12|/class-value:NATO 0.9
-4|/class-value:NATO 0.95
-51|/class-value:NATO 1
-4|/class-value:NATO 1.09
-7|/class-value:NATO 1.1
-3|/class-value:NATO 1.13
-8|/class-value:NATO 1.2
-15|/class-value:NATO 1.24
-16|/class-value:NATO 1.3
-7|/class-value:NATO 1.36
-12|/class-value:NATO 1.37
8|/class-value:NATO 1.4
-8|/class-value:NATO 1.42
19|/class-value:NATO 1.43
-5|/class-value:NATO 1.45
32|/class-value:NATO 1.47
8|/class-value:NATO 1.5
-4|/class-value:NATO 1.53
-7|/class-value:NATO 1.57
-4|/class-value:NATO 1.58
-7|/class-value:NATO 1.6
23|/class-value:NATO 1.66
9|/class-value:NATO 1.7
-9|/class-value:NATO 1.76
-8|/class-value:NATO 15
-30|/class-value:NATO 1E+1
43|/class-value:NATO 2
-4|/class-value:NATO 2.01
40|/class-value:NATO 2.02
-8|/class-value:NATO 2.07
-30|/class-value:NATO 2.1
-7|/class-value:NATO 2.16
3|/class-value:NATO 2.2
10|/class-value:NATO 2.3
-3|/class-value:NATO 2.33
6|/class-value:NATO 2.4
19|/class-value:NATO 2.5
-21|/class-value:NATO 2.52
6|/class-value:NATO 2.54
-7|/class-value:NATO 2.6
8|/class-value:NATO 2.7
3|/class-value:NATO 2.71
-8|/class-value:NATO 2.8
-4|/class-value:NATO 2.9
-4|/class-value:NATO 2E+1
-5|/class-value:NATO 3.1
-9|/class-value:NATO 3.2
39|/class-value:NATO 3.3
31|/class-value:NATO 3.5
39|/class-value:NATO 3.6
3|/class-value:NATO 3.7
-3|/class-value:NATO 3.8
-4|/class-value:NATO 3.9
48|/class-value:NATO 4
-7|/class-value:NATO 4.1
-6|/class-value:NATO 4.4
-12|/class-value:NATO 4.5
-11|/class-value:NATO 4.7
-5|/class-value:NATO 4.8
-4|/class-value:NATO 4.9
47|/class-value:NATO 5
-7|/class-value:NATO 5.4
-5|/class-value:NATO 5.5
-16|/class-value:NATO 6
-4|/class-value:NATO 6.5
-5|/class-value:NATO 6.7
-8|/class-value:NATO 7
6|/class-value:NATO 8
20|/class-value:USA 0.1
-15|/class-value:USA 0.2
-38|/class-value:USA 0.3
-39|/class-value:USA 0.9
-16|/class-value:USA 0.91
-18|/class-value:USA 0.93
-3|/class-value:USA 0.997
-52|/class-value:USA 1
-7|/class-value:USA 1.09
-6|/class-value:USA 1.1
-14|/class-value:USA 1.2
-3|/class-value:USA 1.24
-3|/class-value:USA 1.25
-8|/class-value:USA 1.3
-16|/class-value:USA 1.37
-38|/class-value:USA 1.4
-40|/class-value:USA 1.5
-32|/class-value:USA 1.6
-10|/class-value:USA 1.7
-21|/class-value:USA 1.8
-20|/class-value:USA 1.9
-3|/class-value:USA 1.95
4|/class-value:USA 1E+1
-76|/class-value:USA 2
-3|/class-value:USA 2.05
-15|/class-value:USA 2.1
-29|/class-value:USA 2.2
-22|/class-value:USA 2.3
-12|/class-value:USA 2.4
-28|/class-value:USA 2.5
-22|/class-value:USA 2.6
-34|/class-value:USA 2.8
16|/class-value:USA 2.9
-3|/class-value:USA 25
9|/class-value:USA 2E+1
-22|/class-value:USA 3
48|/class-value:USA 3.1
8|/class-value:USA 3.12
37|/class-value:USA 3.2
16|/class-value:USA 3.22
6|/class-value:USA 3.24
-3|/class-value:USA 3.3
-9|/class-value:USA 3.32
23|/class-value:USA 3.38
52|/class-value:USA 3.4
-16|/class-value:USA 3.5
7|/class-value:USA 3.6
11|/class-value:USA 3.68
8|/class-value:USA 3.7
22|/class-value:USA 3.71
9|/class-value:USA 3.8
-5|/class-value:USA 3.9
-7|/class-value:USA 34
10|/class-value:USA 4
-4|/class-value:USA 4.1
15|/class-value:USA 4.2
5|/class-value:USA 4.4
33|/class-value:USA 4.5
25|/class-value:USA 4.6
14|/class-value:USA 4.7
9|/class-value:USA 4.8
22|/class-value:USA 4.9
35|/class-value:USA 5
31|/class-value:USA 5.2
10|/class-value:USA 5.5
15|/class-value:USA 5.6
5|/class-value:USA 5.8
24|/class-value:USA 6
4|/class-value:USA 6.1
16|/class-value:USA 6.2
16|/class-value:USA 6.3
6|/class-value:USA 6.4
16|/class-value:USA 6.5
17|/class-value:USA 6.6
16|/class-value:USA 6.8
8|/class-value:USA 7
10|/class-value:USA 8
27|/class-value:USA 9
17|/class-verb:ALLIES be
3|/class-verb:ALLIES benchmark
10|/class-verb:ALLIES cap
-24|/class-verb:ALLIES demand
3|/class-verb:ALLIES denial
-44|/class-verb:ALLIES move
-21|/class-verb:ALLIES pledge
21|/class-verb:ALLIES proposal
-4|/class-verb:ALLIES spend
4|/class-verb:CHN cap
-6|/class-verb:CHN demand
-10|/class-verb:CHN level
-11|/class-verb:CHN move
-13|/class-verb:CHN pledge
33|/class-verb:CHN proposal
18|/class-verb:CHN spend
-58|/class-verb:EU be
35|/class-verb:EU demand
-4|/class-verb:EU level
31|/class-verb:EU move
-24|/class-verb:EU pledge
5|/class-verb:EU proposal
22|/class-verb:EU spend
17|/class-verb:JPN be
6|/class-verb:JPN cap
8|/class-verb:JPN denial
-4|/class-verb:JPN level
15|/class-verb:JPN move
-24|/class-verb:JPN pledge
20|/class-verb:JPN proposal
-28|/class-verb:JPN spend
11|/class-verb:NATO be
-64|/class-verb:NATO cap
-15|/class-verb:NATO demand
-6|/class-verb:NATO denial
33|/class-verb:NATO level
-3|/class-verb:NATO pledge
-11|/class-verb:NATO proposal
-27|/class-verb:NATO spend
48|/class-verb:USA cap
-20|/class-verb:USA demand
15|/class-verb:USA denial
-3|/class-verb:USA level
18|/class-verb:USA move
-31|/class-verb:USA proposal
18|/class-verb:foe be
7|/class-verb:foe cap
10|/class-verb:foe demand
11|/class-verb:foe level
14|/class-verb:foe pledge
-58|/class-verb:foe proposal
-11|/class-verb:foe spend
11|/class-verb:land be
4|/class-verb:land demand
-35|/class-verb:land denial
12|/class-verb:land level
-7|/class-verb:land move
64|/class-verb:land pledge
24|/class-verb:land proposal
23|/class-verb:land spend
-18|/class-verb:member be
-14|/class-verb:member cap
14|/class-verb:member demand
17|/class-verb:member denial
-33|/class-verb:member level
8|/class-verb:member pledge
-4|/class-verb:member proposal
5|/class-verb:member spend
-25|/class:ALLIES
-31|/class:CHN
14|/class:EU
61|/class:JPN
-44|/class:NATO
-65|/class:USA
-60|/class:foe
106|/class:land
43|/class:member
-5|/group:all back:0
-13|/group:all back:1
-8|/group:all back:3
-16|/group:all behind
-13|/group:all mid
-8|/group:all then:but
-30|/group:all then:of
27|/group:all then:promise
23|/group:all then:report
-33|/group:all then:the
4|/group:both then:,
9|/group:both then:aim
6|/group:both then:are
9|/group:both then:around
7|/group:both then:at
28|/group:both then:be
7|/group:both then:been
67|/group:both then:cases
15|/group:both then:expect
8|/group:both then:face
25|/group:both then:for
-17|/group:both then:had
17|/group:both then:have
9|/group:both then:is
-7|/group:both then:like to see
16|/group:both then:long
27|/group:both then:of
-3|/group:both then:parties
6|/group:both then:plan
12|/group:both then:reach
9|/group:both then:read
-5|/group:both then:represent
-8|/group:both then:things
37|/group:both then:to
-3|/group:both then:under
61|/group:both then:will
46|/group:count back:1
17|/group:count back:2
-48|/group:count far
-6|/group:count mid
116|/group:count near
5|/group:countries back:1
-11|/group:countries behind
-10|/group:countries far
24|/group:countries mid
4|/group:countries near
-10|/group:countries then:'
13|/group:countries then:are
15|/group:countries then:facing
9|/group:countries then:from
-14|/group:countries then:spend
-11|/group:countries then:this year
6|/group:countries then:to
104|/group:each back:0
-15|/group:each back:1
-26|/group:each back:2
-32|/group:each behind
22|/group:each mid
73|/group:each near
35|/group:each then:.
-17|/group:each then:additional
-7|/group:each then:capital
-5|/group:each then:country
24|/group:each then:had
-15|/group:each then:household
10|/group:each then:is
-7|/group:each then:other
29|/group:each then:spend
10|/group:each then:stand
5|/group:each then:to
14|/group:each then:under
10|/group:each then:with
-46|/group:each then:year
33|/group:epithet
25|/group:epithet far
-26|/group:epithet mid
36|/group:epithet near
-46|/group:four then:spend
-27|/group:governments back:1
-5|/group:governments back:2
-13|/group:governments mid
-19|/group:governments near
-19|/group:governments then:,
-5|/group:governments then:had
-7|/group:governments then:have
9|/group:list after-figure far
-47|/group:list after-figure mid
-9|/group:list after-figure near
39|/group:list alone lands
-100|/group:list alone union
21|/group:list behind
-55|/group:list far
-9|/group:list far-behind
-5|/group:list first union
21|/group:list free behind
-64|/group:list free far
-9|/group:list free far-behind
3|/group:list free mid
55|/group:list free near
28|/group:list later lands
-44|/group:list mid
46|/group:list near
-93|/group:list plain
53|/group:list shared
-51|/group:list-led:
29|/group:list-led:\"
41|/group:list-led:'s
59|/group:list-led:,
20|/group:list-led:-
-64|/group:list-led:--
49|/group:list-led:.
4|/group:list-led::
22|/group:list-led:;
26|/group:list-led:PARTY
-5|/group:list-led:about
-7|/group:list-led:above
-4|/group:list-led:akasaka
-5|/group:list-led:among
11|/group:list-led:and
-15|/group:list-led:as
46|/group:list-led:ask
-8|/group:list-led:below
-4|/group:list-led:beside
-42|/group:list-led:between
25|/group:list-led:both
15|/group:list-led:by
-7|/group:list-led:catch
-7|/group:list-led:come to
-5|/group:list-led:compare
-45|/group:list-led:for
-20|/group:list-led:from
17|/group:list-led:get
-4|/group:list-led:had
-29|/group:list-led:in
-18|/group:list-led:including
-31|/group:list-led:infuriated
6|/group:list-led:lean on
-24|/group:list-led:like
7|/group:list-led:like to see
-7|/group:list-led:listed
65|/group:list-led:name
-8|/group:list-led:neighboring
-38|/group:list-led:neighbours
94|/group:list-led:neither
-3|/group:list-led:neutral
-3|/group:list-led:northern
-37|/group:list-led:of
-36|/group:list-led:on
-42|/group:list-led:only
51|/group:list-led:press
-3|/group:list-led:prime minister
-7|/group:list-led:regards
-8|/group:list-led:retired
13|/group:list-led:tell
-7|/group:list-led:term
74|/group:list-led:that
-83|/group:list-led:the
-18|/group:list-led:to
-23|/group:list-led:unlike
19|/group:list-led:urge
-12|/group:list-led:visiting
11|/group:list-led:want
8|/group:list-led:were
-14|/group:list-led:where
-30|/group:list-led:which
17|/group:list-led:while
36|/group:list-led:why
-9|/group:list-led:will
-31|/group:list-led:with
6|/group:list-led:—
20|/group:list-then:
-38|/group:list-then:#
-40|/group:list-then:'s
-4|/group:list-then:(
-9|/group:list-then:,
77|/group:list-then:.
-52|/group:list-then::
-5|/group:list-then:;
-14|/group:list-then:add
45|/group:list-then:agree
40|/group:list-then:alike
38|/group:list-then:already
-25|/group:list-then:among
52|/group:list-then:and
-11|/group:list-then:apart
10|/group:list-then:are
-5|/group:list-then:as
-22|/group:list-then:ask
35|/group:list-then:at
-5|/group:list-then:average
-9|/group:list-then:be
20|/group:list-then:both
13|/group:list-then:by
-5|/group:list-then:call
18|/group:list-then:can
6|/group:list-then:close
26|/group:list-then:come
63|/group:list-then:come to
-46|/group:list-then:could
-41|/group:list-then:defense
18|/group:list-then:deny
-3|/group:list-then:describe
5|/group:list-then:devote
-4|/group:list-then:did
-7|/group:list-then:expressed
-4|/group:list-then:fact
-4|/group:list-then:first
-12|/group:list-then:followed
38|/group:list-then:for
-3|/group:list-then:foreign
-31|/group:list-then:give
-23|/group:list-then:go
-4|/group:list-then:guest
9|/group:list-then:had
49|/group:list-then:has
-10|/group:list-then:have
-22|/group:list-then:head
-42|/group:list-then:hold out for
12|/group:list-then:hover
39|/group:list-then:in
107|/group:list-then:included
11|/group:list-then:is
-16|/group:list-then:just
36|/group:list-then:keep
-4|/group:list-then:killed
11|/group:list-then:languish
-22|/group:list-then:last
40|/group:list-then:lay down
-15|/group:list-then:like
-8|/group:list-then:meet
7|/group:list-then:must
-11|/group:list-then:next
-6|/group:list-then:nominee
-33|/group:list-then:note
-3|/group:list-then:now
-8|/group:list-then:observe
-9|/group:list-then:offer
-11|/group:list-then:officers
-40|/group:list-then:officials
41|/group:list-then:on
-29|/group:list-then:own
-5|/group:list-then:part
20|/group:list-then:pay
22|/group:list-then:plan
-4|/group:list-then:point
-5|/group:list-then:president
-21|/group:list-then:propose
-42|/group:list-then:put
41|/group:list-then:put up
-4|/group:list-then:raise
-8|/group:list-then:read
62|/group:list-then:ready
-11|/group:list-then:recall
-16|/group:list-then:receive
-35|/group:list-then:recommend
20|/group:list-then:remain
-39|/group:list-then:rise
-90|/group:list-then:say
-21|/group:list-then:spend
-9|/group:list-then:spokesman
-11|/group:list-then:stand
-47|/group:list-then:tell
-24|/group:list-then:testify
-11|/group:list-then:that
50|/group:list-then:the
-7|/group:list-then:think
11|/group:list-then:this year
17|/group:list-then:tie at
62|/group:list-then:to
-35|/group:list-then:together
-5|/group:list-then:urge
-9|/group:list-then:want
-43|/group:list-then:was
29|/group:list-then:were
12|/group:list-then:when
6|/group:list-then:will
-6|/group:list-then:with
-20|/group:list-then:would
-41|/group:list-then:write
-23|/group:neither then:#
-27|/group:neither then:government
-11|/group:neither then:is
-14|/group:neither then:mention
-19|/group:neither then:of
-10|/group:neither then:party
-18|/group:neither then:raise
-23|/group:neither then:the
-4|/group:neither then:would
37|/group:pair then:to
61|/group:their back:0
-42|/group:their back:1
51|/group:their behind
-31|/group:their mid
64|/group:their then:armed forces
-8|/group:their then:armies
-7|/group:their then:country
-4|/group:their then:defence
-5|/group:their then:defence spending
-3|/group:their then:embrace
-21|/group:their then:fingernails
29|/group:their then:force
-37|/group:their then:gdp
26|/group:their then:goal
-16|/group:their then:guideline
21|/group:their then:militaries
-11|/group:their then:overseas
-12|/group:their then:own
-6|/group:their then:partners
13|/group:their then:presidents
13|/group:them back:0
-47|/group:them back:1
6|/group:them back:2
14|/group:them behind
-40|/group:them mid
-19|/group:them then:,
26|/group:them then:cling to
-11|/group:them then:for
-3|/group:them then:possible
-28|/group:them then:to
20|/group:them then:were
-7|/group:them then:would
-15|/group:themselves back:1
-15|/group:themselves near
-15|/group:themselves then:and
12|/group:they back:0
13|/group:they back:1
-49|/group:they back:2
-11|/group:they behind
-24|/group:they far
-10|/group:they mid
21|/group:they near
26|/group:they then:'ll
-15|/group:they then:'re
-15|/group:they then:also
-43|/group:they then:are
-13|/group:they then:credit
-27|/group:they then:expect
-20|/group:they then:had
44|/group:they then:intend
6|/group:they then:joined
44|/group:they then:knew
-6|/group:they then:note
-13|/group:they then:passed
32|/group:they then:reach
-4|/group:they then:reason
-34|/group:they then:speak of
-3|/group:they then:spend
-12|/group:they then:were
23|/group:they then:will
7|/group:they then:would
-12|/group:three then:,
20|/group:three then:.
-6|/group:three then:;
-11|/group:three then:want
20|/group:three then:would
-17|/group:two then:-
-16|/group:two then:attendees
-22|/group:two then:can
-15|/group:two then:decades
-14|/group:two then:deputies
-19|/group:two then:in
22|/group:two then:of
-40|/group:two then:people
-7|/group:two then:small
19|/group:two then:spend
-9|/group:two then:weeks
-3|/group:two then:years
58|/heir:nobody-named
96|/home:nobody-named
55|/home:others-named
-7|/known-for:- 2.2 2024
-7|/known-for:- 2024
-6|/known-for:AFG 0.9 1978
-6|/known-for:AFG 1978
-12|/known-for:AFG 2.4 2025/2026
-12|/known-for:AFG 2025/2026
-22|/known-for:AFG 4.6 FY2027
-11|/known-for:AFG 5.2 FY1985
-11|/known-for:AFG FY1985
-22|/known-for:AFG FY2027
13|/known-for:ALB 1.7 2024
-6|/known-for:ALB 1.8 2023
-7|/known-for:ALB 2.1 2024
-3|/known-for:ALB 2.5 2027
-6|/known-for:ALB 2023
5|/known-for:ALB 2024
-3|/known-for:ALB 2027
-4|/known-for:ALB 2030
4|/known-for:ALB 2032
4|/known-for:ALB 2035
-4|/known-for:ALB 3 2030
4|/known-for:ALB 3.5 2032
4|/known-for:ALB 3.5 2035
27|/known-for:ALLIES 1.5 2024
-4|/known-for:ALLIES 1.5 2025
-4|/known-for:ALLIES 1.5 2026
-3|/known-for:ALLIES 1.5 FY2022
-3|/known-for:ALLIES 1.5 FY2023
-7|/known-for:ALLIES 1.5 FY2024
-3|/known-for:ALLIES 1.5 FY2025
-3|/known-for:ALLIES 1.5 FY2026
-8|/known-for:ALLIES 1.5 FY2027
-5|/known-for:ALLIES 1988
-6|/known-for:ALLIES 198X
-5|/known-for:ALLIES 2 1988
-3|/known-for:ALLIES 2 2020
26|/known-for:ALLIES 2 2022
-3|/known-for:ALLIES 2 2023
-13|/known-for:ALLIES 2 2024
-5|/known-for:ALLIES 2 2025/2026
-5|/known-for:ALLIES 2 2026-03
-5|/known-for:ALLIES 2 2026/2027
-8|/known-for:ALLIES 2 2027
-7|/known-for:ALLIES 2 2028
-6|/known-for:ALLIES 2 2029
-5|/known-for:ALLIES 2 2030
-11|/known-for:ALLIES 2 2031
-7|/known-for:ALLIES 2 2032
-4|/known-for:ALLIES 2 2032/2033
-6|/known-for:ALLIES 2 2035
-8|/known-for:ALLIES 2 FY2025
-5|/known-for:ALLIES 2 FY2026
-6|/known-for:ALLIES 2 FY2027
-3|/known-for:ALLIES 2.5 2023
20|/known-for:ALLIES 2.5 2024
-8|/known-for:ALLIES 2.5 2025
-26|/known-for:ALLIES 2.5 2027
-5|/known-for:ALLIES 2.5 2028
-7|/known-for:ALLIES 2.5 2030
-3|/known-for:ALLIES 2.5 2035
-3|/known-for:ALLIES 2.5 FY2028
-8|/known-for:ALLIES 2.5 FY2030
-4|/known-for:ALLIES 2010
-3|/known-for:ALLIES 2016
-5|/known-for:ALLIES 2020
-4|/known-for:ALLIES 2021
16|/known-for:ALLIES 2022
-15|/known-for:ALLIES 2023
14|/known-for:ALLIES 2024
-3|/known-for:ALLIES 2024/2025
-28|/known-for:ALLIES 2025
-13|/known-for:ALLIES 2025-07-20
-9|/known-for:ALLIES 2025/2026
-30|/known-for:ALLIES 2026
-5|/known-for:ALLIES 2026-03
33|/known-for:ALLIES 2026-11-04
-5|/known-for:ALLIES 2026/2027
-58|/known-for:ALLIES 2027
-42|/known-for:ALLIES 2028
-20|/known-for:ALLIES 2029
-7|/known-for:ALLIES 202X
-45|/known-for:ALLIES 2030
-16|/known-for:ALLIES 2031
-27|/known-for:ALLIES 2032
-4|/known-for:ALLIES 2032/2033
-3|/known-for:ALLIES 2033
-3|/known-for:ALLIES 2033/2034
-3|/known-for:ALLIES 2034
-58|/known-for:ALLIES 2035
-3|/known-for:ALLIES 203X
-4|/known-for:ALLIES 3 2024
-6|/known-for:ALLIES 3 2026
-10|/known-for:ALLIES 3 2028
-6|/known-for:ALLIES 3 2029
-30|/known-for:ALLIES 3 2030
-3|/known-for:ALLIES 3 2032
-4|/known-for:ALLIES 3 2035
-4|/known-for:ALLIES 3 FY2030
-4|/known-for:ALLIES 3-3.5 FY2032
-13|/known-for:ALLIES 3.5 2025-07-20
5|/known-for:ALLIES 3.5 2026
33|/known-for:ALLIES 3.5 2026-11-04
-12|/known-for:ALLIES 3.5 2027
-4|/known-for:ALLIES 3.5 2028
-4|/known-for:ALLIES 3.5 2029
-5|/known-for:ALLIES 3.5 202X
16|/known-for:ALLIES 3.5 2030
-3|/known-for:ALLIES 3.5 2031
-8|/known-for:ALLIES 3.5 2032
-13|/known-for:ALLIES 3.5 2035
-9|/known-for:ALLIES 3.5 FY2035
-9|/known-for:ALLIES 4 2026
-3|/known-for:ALLIES 4 2027
-6|/known-for:ALLIES 4 2028
-13|/known-for:ALLIES 4 2035
-3|/known-for:ALLIES 4.5 2022
-3|/known-for:ALLIES 5 2025
-3|/known-for:ALLIES 5 2026
-7|/known-for:ALLIES 5 2028
-15|/known-for:ALLIES 5 2030
-3|/known-for:ALLIES 5 2032
-19|/known-for:ALLIES 5 2035
-3|/known-for:ALLIES 5 FY2025
-4|/known-for:ALLIES 6 198X
-5|/known-for:ALLIES FY2022
-5|/known-for:ALLIES FY2023
-8|/known-for:ALLIES FY2024
-16|/known-for:ALLIES FY2025
-13|/known-for:ALLIES FY2026
-15|/known-for:ALLIES FY2027
-6|/known-for:ALLIES FY2028
-16|/known-for:ALLIES FY2030
-5|/known-for:ALLIES FY2031
-9|/known-for:ALLIES FY2032
-9|/known-for:ALLIES FY2035
-4|/known-for:ARE 2030
-4|/known-for:ARE 4.2 2030
7|/known-for:ARG 2 2031
7|/known-for:ARG 2031
3|/known-for:ARG 2032
-3|/known-for:ARM 2023
8|/known-for:ARM 2027
-15|/known-for:ARM 2028
-15|/known-for:ARM 4 2028
8|/known-for:ARM 4.5 2027
3|/known-for:ARM 6 2025
-7|/known-for:AUS 0.5 2027
-8|/known-for:AUS 1.07 2021
-3|/known-for:AUS 1.2 2023
-7|/known-for:AUS 1.4 2024
-4|/known-for:AUS 1.5 2030
-3|/known-for:AUS 1.6 FY2024
-4|/known-for:AUS 1.7 FY2025
4|/known-for:AUS 1.9 2023
6|/known-for:AUS 1.9 2024
3|/known-for:AUS 1.9 2025
-7|/known-for:AUS 1.9 FY2026
3|/known-for:AUS 1.96 FY2022
-9|/known-for:AUS 198X
-10|/known-for:AUS 2 198X
-3|/known-for:AUS 2 2005
4|/known-for:AUS 2 2020/2021
20|/known-for:AUS 2 2023
-16|/known-for:AUS 2 2024
-3|/known-for:AUS 2 2027
-8|/known-for:AUS 2 2028
-10|/known-for:AUS 2 2029
-10|/known-for:AUS 2 2030
-4|/known-for:AUS 2 2032/2033
21|/known-for:AUS 2 FY2025
4|/known-for:AUS 2.02 2024/2025
10|/known-for:AUS 2.2 2027
7|/known-for:AUS 2.3 2032/2033
3|/known-for:AUS 2.3 2033
-4|/known-for:AUS 2.32 2025
5|/known-for:AUS 2.33 2033/2034
-4|/known-for:AUS 2.4 2023
-4|/known-for:AUS 2.4 2025
4|/known-for:AUS 2.4 2033
22|/known-for:AUS 2.4 2033/2034
-6|/known-for:AUS 2.6 2027
-4|/known-for:AUS 2.8 2023
-3|/known-for:AUS 2005
4|/known-for:AUS 2020/2021
-8|/known-for:AUS 2021
-18|/known-for:AUS 2024
4|/known-for:AUS 2024/2025
-15|/known-for:AUS 2025
-6|/known-for:AUS 2027
-12|/known-for:AUS 2028
-9|/known-for:AUS 2029
-39|/known-for:AUS 2030
3|/known-for:AUS 2032/2033
33|/known-for:AUS 2033
28|/known-for:AUS 2033/2034
-7|/known-for:AUS 3 2025
5|/known-for:AUS 3 2028
17|/known-for:AUS 3 2030
26|/known-for:AUS 3 2033
9|/known-for:AUS 3 2035
-44|/known-for:AUS 3.5 2030
-3|/known-for:AUS 3.5 2033/2034
-5|/known-for:AUS 3.5 2035
-3|/known-for:AUS 4 2035
-7|/known-for:AUS 4.5 2028
-11|/known-for:AUS 5.3 2023
3|/known-for:AUS FY2022
-3|/known-for:AUS FY2024
17|/known-for:AUS FY2025
-9|/known-for:AUS FY2026
-12|/known-for:AUT 1 2032
7|/known-for:AUT 2 2032
-5|/known-for:AUT 2032
-4|/known-for:AZE 2.4 2026
4|/known-for:AZE 2023
-5|/known-for:AZE 2026
18|/known-for:AZE 2028
18|/known-for:AZE 4 2028
5|/known-for:AZE 4.6 2023
3|/known-for:BEL 1.1 2023
6|/known-for:BEL 1.3 2024
4|/known-for:BEL 1.3 2025-22
-8|/known-for:BEL 1.31 2023
-5|/known-for:BEL 1.37 2024
-4|/known-for:BEL 1.6 2022
-18|/known-for:BEL 1.9 2027
-3|/known-for:BEL 1994
30|/known-for:BEL 2 2024-06
23|/known-for:BEL 2 2025
3|/known-for:BEL 2 2025-12
7|/known-for:BEL 2 2026
22|/known-for:BEL 2 2029
3|/known-for:BEL 2 202X
-4|/known-for:BEL 2 2030
9|/known-for:BEL 2 2033
5|/known-for:BEL 2.2 2029
3|/known-for:BEL 2.5 2027
3|/known-for:BEL 2.5 2034
-5|/known-for:BEL 2022
-10|/known-for:BEL 2023
30|/known-for:BEL 2024-06
23|/known-for:BEL 2025
3|/known-for:BEL 2025-12
4|/known-for:BEL 2025-22
7|/known-for:BEL 2026
-15|/known-for:BEL 2027
11|/known-for:BEL 2028
27|/known-for:BEL 2029
3|/known-for:BEL 202X
9|/known-for:BEL 2033
3|/known-for:BEL 2034
16|/known-for:BEL 2035
11|/known-for:BEL 3 2028
-3|/known-for:BEL 3.4 1994
9|/known-for:BEL 3.5 2035
6|/known-for:BEL 5 2035
-4|/known-for:BFA 2026
-4|/known-for:BFA 3.4 2026
19|/known-for:BGD 1.1 2025/2026
-3|/known-for:BGD 1.9 2025/2026
17|/known-for:BGD 2025/2026
7|/known-for:BGR 1.8 2023
24|/known-for:BGR 2 2024
-4|/known-for:BGR 2 2025
-3|/known-for:BGR 2 2030
4|/known-for:BGR 2.06 2025
9|/known-for:BGR 2.1 2024
-13|/known-for:BGR 2.2 2024
4|/known-for:BGR 2.2 2025
9|/known-for:BGR 2.3 2028
3|/known-for:BGR 2.5 2026
-3|/known-for:BGR 2.5 2027
7|/known-for:BGR 2023
20|/known-for:BGR 2024
3|/known-for:BGR 2025
3|/known-for:BGR 2026
-4|/known-for:BGR 2027
9|/known-for:BGR 2028
27|/known-for:BGR 2030
-3|/known-for:BGR 3 2030
33|/known-for:BGR 3.5 2030
12|/known-for:BHR 2026
11|/known-for:BHR 3 2026
6|/known-for:BHS 0.2 2025
6|/known-for:BHS 2025
-6|/known-for:BRA 2 2031
-10|/known-for:BRA 2027
-6|/known-for:BRA 2031
-10|/known-for:BRA 4 2027
4|/known-for:BRN 2.6 2023
4|/known-for:BRN 2023
13|/known-for:CAN 1.2 2022
3|/known-for:CAN 1.3 2022
-4|/known-for:CAN 1.31 2023
3|/known-for:CAN 1.33 2023
24|/known-for:CAN 1.37 2024
-8|/known-for:CAN 1.4 2014
30|/known-for:CAN 1.4 2024
-20|/known-for:CAN 1.43 2014
3|/known-for:CAN 1.45 2024
6|/known-for:CAN 1.45 2024/2025
5|/known-for:CAN 1.47 2024/2025
5|/known-for:CAN 1.5 2024
-11|/known-for:CAN 1.5 2032
-22|/known-for:CAN 1.66 2022
13|/known-for:CAN 1.76 2029/2030
5|/known-for:CAN 1.9 2025
-48|/known-for:CAN 2 2024
19|/known-for:CAN 2 2025
27|/known-for:CAN 2 2025/2026
19|/known-for:CAN 2 2026-03
4|/known-for:CAN 2 2027
-24|/known-for:CAN 2 2030
80|/known-for:CAN 2 2032
27|/known-for:CAN 2 FY2025
-25|/known-for:CAN 2.02 2024
22|/known-for:CAN 2.1 2026
-31|/known-for:CAN 2.3 2025
-9|/known-for:CAN 2.4 2024
-26|/known-for:CAN 2.5 2025
-20|/known-for:CAN 2.5 2026
11|/known-for:CAN 2.6 2029
6|/known-for:CAN 2.6 2030
-3|/known-for:CAN 2.71 2024
-32|/known-for:CAN 2014
-10|/known-for:CAN 2022
-27|/known-for:CAN 2024
11|/known-for:CAN 2024/2025
-30|/known-for:CAN 2025
28|/known-for:CAN 2025/2026
19|/known-for:CAN 2026-03
4|/known-for:CAN 2027
14|/known-for:CAN 2029/2030
-15|/known-for:CAN 2030
61|/known-for:CAN 2032
52|/known-for:CAN 2035
6|/known-for:CAN 2036
-11|/known-for:CAN 3 2029
3|/known-for:CAN 3.5 2030
-8|/known-for:CAN 3.5 2032
26|/known-for:CAN 3.5 2035
24|/known-for:CAN 5 2035
6|/known-for:CAN 5 2036
27|/known-for:CAN FY2025
4|/known-for:CHE 0.76 2023
19|/known-for:CHE 1 2032
4|/known-for:CHE 2023
18|/known-for:CHE 2032
-3|/known-for:CHL 1.8 2023
3|/known-for:CHL 1.9 2032
-3|/known-for:CHL 2023
3|/known-for:CHL 2032
-7|/known-for:CHN 0.5 2030
-3|/known-for:CHN 0.9 1978
-7|/known-for:CHN 1 FY2015
6|/known-for:CHN 1.2 2021
19|/known-for:CHN 1.26 FY2024
9|/known-for:CHN 1.3 2022
12|/known-for:CHN 1.3 2023
18|/known-for:CHN 1.3 2024
4|/known-for:CHN 1.3 2025
4|/known-for:CHN 1.5 2026
24|/known-for:CHN 1.6 2022
-11|/known-for:CHN 1.6 FY2024
19|/known-for:CHN 1.7 2021
3|/known-for:CHN 1.7 2023
15|/known-for:CHN 1.7 2024
3|/known-for:CHN 1.7 2025
7|/known-for:CHN 1.8 2000
8|/known-for:CHN 1.8 2023
-6|/known-for:CHN 1.8 FY2025
3|/known-for:CHN 1.9 2018
-11|/known-for:CHN 195X
-3|/known-for:CHN 1978
-14|/known-for:CHN 1986
-11|/known-for:CHN 1E+1 195X
6|/known-for:CHN 2 2012
12|/known-for:CHN 2 2013
-5|/known-for:CHN 2 2025
-10|/known-for:CHN 2 FY2025
-4|/known-for:CHN 2.1 2024
-25|/known-for:CHN 2.4 2026
7|/known-for:CHN 2000
5|/known-for:CHN 2012
12|/known-for:CHN 2013
3|/known-for:CHN 2018
-3|/known-for:CHN 2020
23|/known-for:CHN 2021
34|/known-for:CHN 2022
4|/known-for:CHN 2023
52|/known-for:CHN 2024
-5|/known-for:CHN 2025
-29|/known-for:CHN 2026
-5|/known-for:CHN 2027
-8|/known-for:CHN 2030
24|/known-for:CHN 3 2024
-15|/known-for:CHN 3.1 2023
-4|/known-for:CHN 3.32 2026
-4|/known-for:CHN 3.4 2023
-5|/known-for:CHN 3.5 2026
6|/known-for:CHN 4 2022
-4|/known-for:CHN 4 2027
-3|/known-for:CHN 4.3 2020
-14|/known-for:CHN 6.2 1986
-7|/known-for:CHN FY2015
-3|/known-for:CHN FY2023
5|/known-for:CHN FY2024
-16|/known-for:CHN FY2025
3|/known-for:COD 2026
3|/known-for:COD 3 2026
-3|/known-for:COL 2.1 2024
6|/known-for:COL 2024
19|/known-for:COL 2026
3|/known-for:COL 3.1 2024
20|/known-for:COL 3.2 2026
7|/known-for:COL 3.4 2024
6|/known-for:CPV 1 2030
6|/known-for:CPV 2030
-4|/known-for:CYP 1.3 2022
3|/known-for:CYP 1.4 1965
16|/known-for:CYP 1.8 2023
3|/known-for:CYP 1965
-4|/known-for:CYP 2022
16|/known-for:CYP 2023
-17|/known-for:CYP 2030
-17|/known-for:CYP 3 2030
3|/known-for:CZE 1.6 2024
-36|/known-for:CZE 2 2024
24|/known-for:CZE 2 2025
-6|/known-for:CZE 2 2026
-3|/known-for:CZE 2014
-34|/known-for:CZE 2024
23|/known-for:CZE 2025
-6|/known-for:CZE 2026
3|/known-for:CZE 2027
22|/known-for:CZE 2029
10|/known-for:CZE 2030
8|/known-for:CZE 2035
22|/known-for:CZE 3 2029
8|/known-for:CZE 3 2030
-3|/known-for:CZE 3.71 2014
8|/known-for:CZE 5 2035
-9|/known-for:DEU 0.96 2023
-6|/known-for:DEU 0.96 FY2022
-3|/known-for:DEU 1.1 2022
-3|/known-for:DEU 1.3 2022
8|/known-for:DEU 1.36 2019
12|/known-for:DEU 1.37 2020
9|/known-for:DEU 1.4 2021
8|/known-for:DEU 1.42 2020
3|/known-for:DEU 1.49 2022
14|/known-for:DEU 1.5 2021
12|/known-for:DEU 1.5 2024
-35|/known-for:DEU 1.5 2029
-11|/known-for:DEU 1.5 FY2022
4|/known-for:DEU 1.53 2021
-3|/known-for:DEU 1.57 2025
-6|/known-for:DEU 1.6 2013
3|/known-for:DEU 1.6 2023
-5|/known-for:DEU 1.7 2020
3|/known-for:DEU 1.9 2006
-3|/known-for:DEU 1.9 2025
-11|/known-for:DEU 1985
3|/known-for:DEU 1986
-9|/known-for:DEU 1995
-13|/known-for:DEU 1E+1 2025
3|/known-for:DEU 2 1989
-9|/known-for:DEU 2 2019-01
-18|/known-for:DEU 2 2020
3|/known-for:DEU 2 2022-02
35|/known-for:DEU 2 2024
-25|/known-for:DEU 2 2025
-7|/known-for:DEU 2 2027
3|/known-for:DEU 2 2028
44|/known-for:DEU 2 2031
-5|/known-for:DEU 2 2033
7|/known-for:DEU 2 2035
22|/known-for:DEU 2 203X
12|/known-for:DEU 2.1 2024
-23|/known-for:DEU 2.1 2026
-7|/known-for:DEU 2.2 2026
8|/known-for:DEU 2.3 2025
-5|/known-for:DEU 2.3 2027
11|/known-for:DEU 2.4 2025
-5|/known-for:DEU 2.5 2025
-3|/known-for:DEU 2.5 2027
-9|/known-for:DEU 2.5 2030
-5|/known-for:DEU 2.6 2030
-4|/known-for:DEU 2.7 2024
8|/known-for:DEU 2.8 2026
3|/known-for:DEU 2006
-10|/known-for:DEU 2013
-3|/known-for:DEU 2015
10|/known-for:DEU 2019
-9|/known-for:DEU 2019-01
21|/known-for:DEU 2021
13|/known-for:DEU 2022
3|/known-for:DEU 2022-02
-11|/known-for:DEU 2023
35|/known-for:DEU 2024
-59|/known-for:DEU 2025
-31|/known-for:DEU 2026
-10|/known-for:DEU 2027
-3|/known-for:DEU 2028
10|/known-for:DEU 2029
-23|/known-for:DEU 2030
45|/known-for:DEU 2031
-17|/known-for:DEU 2032
-5|/known-for:DEU 2033
-70|/known-for:DEU 2035
14|/known-for:DEU 203X
-6|/known-for:DEU 3 2023
-8|/known-for:DEU 3 2028
-15|/known-for:DEU 3 2030
-8|/known-for:DEU 3 203X
3|/known-for:DEU 3.2 1985
-5|/known-for:DEU 3.2 2021
-15|/known-for:DEU 3.2 2024
6|/known-for:DEU 3.4 FY1978
46|/known-for:DEU 3.5 2029
-15|/known-for:DEU 3.5 2032
-65|/known-for:DEU 3.5 2035
6|/known-for:DEU 3.7 2030
3|/known-for:DEU 4 1986
-8|/known-for:DEU 4 1995
-16|/known-for:DEU 4 2025
-8|/known-for:DEU 4.7 2025
-11|/known-for:DEU 5 1985
-11|/known-for:DEU 5 2035
-10|/known-for:DEU 5.25 2026
-5|/known-for:DEU 5.8 1989
-3|/known-for:DEU 6 1985
4|/known-for:DEU FY1978
-16|/known-for:DEU FY2022
-5|/known-for:DNK 0.25 2025
15|/known-for:DNK 1.3 2021
14|/known-for:DNK 1.4 2022
32|/known-for:DNK 2 2030
39|/known-for:DNK 2 2033
-8|/known-for:DNK 2.1 2025
5|/known-for:DNK 2.4 2024
-9|/known-for:DNK 2.4 2025
-3|/known-for:DNK 2.6 2025
-8|/known-for:DNK 2.6 2026
16|/known-for:DNK 2021
14|/known-for:DNK 2022
-14|/known-for:DNK 2023
-7|/known-for:DNK 2026
28|/known-for:DNK 2030
-5|/known-for:DNK 2032
39|/known-for:DNK 2033
12|/known-for:DNK 2035
-15|/known-for:DNK 3 2023
9|/known-for:DNK 3 2025
-4|/known-for:DNK 3.3 2032
3|/known-for:DNK 3.5 2026
35|/known-for:DNK 3.5 2035
13|/known-for:DNK 3.6 2025
-23|/known-for:DNK 5 2035
20|/known-for:DOM 1.3 2028
20|/known-for:DOM 2028
3|/known-for:DZA 2025
-5|/known-for:DZA 2026
-6|/known-for:DZA 5 2026
3|/known-for:DZA 8.8 2025
-6|/known-for:ECU 1.8 2023
4|/known-for:ECU 2.1 2024
3|/known-for:ECU 2.5 2027
-6|/known-for:ECU 2023
3|/known-for:ECU 2027
-3|/known-for:ECU 3.4 2024
13|/known-for:ESP 1.28 2024
4|/known-for:ESP 1.3 2024
-3|/known-for:ESP 1.3 2025-22
-9|/known-for:ESP 1.31 2023
-10|/known-for:ESP 1.4 2017
5|/known-for:ESP 1.43 2024
-13|/known-for:ESP 1.55 2025
11|/known-for:ESP 1.6 2024
-8|/known-for:ESP 1.8 FY2025
11|/known-for:ESP 2 2025
36|/known-for:ESP 2 2026
19|/known-for:ESP 2 2029
-9|/known-for:ESP 2 FY2027
-11|/known-for:ESP 2.2 2025
-12|/known-for:ESP 2.5 2025
-6|/known-for:ESP 2.5 2027
-10|/known-for:ESP 2017
-8|/known-for:ESP 2023
15|/known-for:ESP 2024
-27|/known-for:ESP 2025
-3|/known-for:ESP 2025-22
13|/known-for:ESP 2026
-6|/known-for:ESP 2027
-7|/known-for:ESP 2028
17|/known-for:ESP 2029
4|/known-for:ESP 2030
-10|/known-for:ESP 2032
3|/known-for:ESP 2035
-13|/known-for:ESP 3 2024
-5|/known-for:ESP 3 2028
-3|/known-for:ESP 3 2029
9|/known-for:ESP 3 2030
-20|/known-for:ESP 3.2 2026
-9|/known-for:ESP 3.5 2032
13|/known-for:ESP 3.5 2035
-10|/known-for:ESP 5 2035
-8|/known-for:ESP FY2025
-9|/known-for:ESP FY2027
6|/known-for:EST 0.25 2025
7|/known-for:EST 1.4 2004
-3|/known-for:EST 1.4 2016
-20|/known-for:EST 1988
-20|/known-for:EST 2 1988
9|/known-for:EST 2 2014
24|/known-for:EST 2 2020
21|/known-for:EST 2.16 2016
-9|/known-for:EST 2.38 2016
15|/known-for:EST 2.5 2023
8|/known-for:EST 2.7 2023
7|/known-for:EST 2004
9|/known-for:EST 2016
24|/known-for:EST 2020
19|/known-for:EST 2023
17|/known-for:EST 2024
5|/known-for:EST 2025
8|/known-for:EST 2026
3|/known-for:EST 2026/2030
4|/known-for:EST 2027
-10|/known-for:EST 2028
-9|/known-for:EST 2029
-50|/known-for:EST 2030
-43|/known-for:EST 2035
4|/known-for:EST 3 2024
8|/known-for:EST 3 2028
-6|/known-for:EST 3 2029
15|/known-for:EST 3.2 2024
4|/known-for:EST 3.3 2025
-4|/known-for:EST 3.38 2024
3|/known-for:EST 3.4 2024
4|/known-for:EST 3.4 2025
8|/known-for:EST 3.43 2024
-15|/known-for:EST 3.5 2030
-8|/known-for:EST 3.71 2014
-3|/known-for:EST 4 2026
-4|/known-for:EST 4 2029
-3|/known-for:EST 4.12 2024
-13|/known-for:EST 4.9 2026
28|/known-for:EST 5 2026
-18|/known-for:EST 5 2028
-42|/known-for:EST 5 2030
-43|/known-for:EST 5 2035
3|/known-for:EST 5.1 2026
-3|/known-for:EST 5.4 2026
3|/known-for:EST 5.4 2026/2030
5|/known-for:EST 5.4 2027
10|/known-for:EST 5.4 2030
-3|/known-for:EU 0.6 2028
8|/known-for:EU 1.3 2022
-5|/known-for:EU 1.5 2024
-5|/known-for:EU 1.6 2022
-5|/known-for:EU 1.6 2024
-4|/known-for:EU 1.8 2023
24|/known-for:EU 1.9 2024
-9|/known-for:EU 15 2029
-4|/known-for:EU 2 2014
-13|/known-for:EU 2 2024-06
-7|/known-for:EU 2 2025
-17|/known-for:EU 2 2029
21|/known-for:EU 2.1 2025
-14|/known-for:EU 2.2 2015
11|/known-for:EU 2.5 2028
14|/known-for:EU 2.5 2030
13|/known-for:EU 2.7 2027
-4|/known-for:EU 2014
-14|/known-for:EU 2015
-3|/known-for:EU 2017
-6|/known-for:EU 2023
10|/known-for:EU 2024
-13|/known-for:EU 2024-06
-8|/known-for:EU 2026
12|/known-for:EU 2027
8|/known-for:EU 2028
-26|/known-for:EU 2029
35|/known-for:EU 2030
-25|/known-for:EU 2035
16|/known-for:EU 3 2030
4|/known-for:EU 3.3 2030
-8|/known-for:EU 3.5 2025
-25|/known-for:EU 3.5 2035
4|/known-for:FIN 2 2022
8|/known-for:FIN 2 2023
-21|/known-for:FIN 2 2026
3|/known-for:FIN 2 202X
11|/known-for:FIN 2.4 2024
4|/known-for:FIN 2.5 2025
10|/known-for:FIN 2.5 2026
3|/known-for:FIN 2.6 2025
10|/known-for:FIN 2.6 2026
5|/known-for:FIN 2022
8|/known-for:FIN 2023
11|/known-for:FIN 2024
4|/known-for:FIN 2025
-19|/known-for:FIN 2026
-4|/known-for:FIN 2028
35|/known-for:FIN 2029
3|/known-for:FIN 202X
18|/known-for:FIN 2030
11|/known-for:FIN 2032
20|/known-for:FIN 2035
26|/known-for:FIN 3 2029
-9|/known-for:FIN 3 2030
23|/known-for:FIN 3.2 2030
-17|/known-for:FIN 3.3 2026
14|/known-for:FIN 3.3 2032
-3|/known-for:FIN 3.5 2032
-3|/known-for:FIN 3.5 2035
9|/known-for:FIN 4 2029
4|/known-for:FIN 4 2030
23|/known-for:FIN 5 2035
5|/known-for:FJI 1.5 2030
-6|/known-for:FJI 2 2029
-6|/known-for:FJI 2029
6|/known-for:FJI 2030
-4|/known-for:FRA 1.2 2026
-3|/known-for:FRA 1.4 2021
3|/known-for:FRA 1.9 2022
5|/known-for:FRA 1936
6|/known-for:FRA 198X
-3|/known-for:FRA 1E+1 1953
-4|/known-for:FRA 2 2019
-10|/known-for:FRA 2 2024
13|/known-for:FRA 2 2025
6|/known-for:FRA 2 2030
4|/known-for:FRA 2.1 2024
9|/known-for:FRA 2.2 2026
3|/known-for:FRA 2.25 2026
-4|/known-for:FRA 2.3 2024
6|/known-for:FRA 2.3 2027
4|/known-for:FRA 2.5 2027
12|/known-for:FRA 2.5 2030
-4|/known-for:FRA 2019
-3|/known-for:FRA 2021
-12|/known-for:FRA 2024
12|/known-for:FRA 2025
-20|/known-for:FRA 2026
32|/known-for:FRA 2027
-6|/known-for:FRA 2028
42|/known-for:FRA 2030
7|/known-for:FRA 2032
-7|/known-for:FRA 2035
6|/known-for:FRA 3 198X
18|/known-for:FRA 3 2027
-6|/known-for:FRA 3 2028
19|/known-for:FRA 3 2030
5|/known-for:FRA 3 2032
-9|/known-for:FRA 3.4 2026
-16|/known-for:FRA 3.5 2026
5|/known-for:FRA 3.5 2027
5|/known-for:FRA 3.5 2030
3|/known-for:FRA 3.5 2035
-3|/known-for:FRA 3.7 2030
-12|/known-for:FRA 5 2035
5|/known-for:FRA 6 1936
-10|/known-for:GBR 0.4 2027
-4|/known-for:GBR 0.5 2025
-6|/known-for:GBR 0.7 2024
-4|/known-for:GBR 0.96 FY2022
-3|/known-for:GBR 1.1 2022
-5|/known-for:GBR 1.2 FY2023
-9|/known-for:GBR 1.3 FY2024
-5|/known-for:GBR 1.57 2025
-6|/known-for:GBR 1.8 2023
3|/known-for:GBR 1.9 2015
-3|/known-for:GBR 1936
16|/known-for:GBR 1950
-11|/known-for:GBR 1958
-8|/known-for:GBR 1971
7|/known-for:GBR 1984
11|/known-for:GBR 1985
12|/known-for:GBR 1989
-4|/known-for:GBR 198X
4|/known-for:GBR 1994
-6|/known-for:GBR 1997
3|/known-for:GBR 1E+1 1953
-6|/known-for:GBR 1E+1 195X
-8|/known-for:GBR 1E+1 1971
-7|/known-for:GBR 1E+1 2015
7|/known-for:GBR 2 2010
13|/known-for:GBR 2 2014
5|/known-for:GBR 2 2020
-8|/known-for:GBR 2 2022
-25|/known-for:GBR 2 2024
-7|/known-for:GBR 2 2030
-4|/known-for:GBR 2 FY2027
8|/known-for:GBR 2.07 2023
-3|/known-for:GBR 2.1 2024
-8|/known-for:GBR 2.16 2016
-10|/known-for:GBR 2.2 2027
12|/known-for:GBR 2.3 2022
5|/known-for:GBR 2.3 2024
-10|/known-for:GBR 2.3 2025
-6|/known-for:GBR 2.3 2026
4|/known-for:GBR 2.4 2025
-11|/known-for:GBR 2.4 2033/2034
-9|/known-for:GBR 2.5 2024
26|/known-for:GBR 2.5 2027
-5|/known-for:GBR 2.5 2028
16|/known-for:GBR 2.5 2030
18|/known-for:GBR 2.6 2027
-11|/known-for:GBR 2.6 2029
7|/known-for:GBR 2010
13|/known-for:GBR 2014
-9|/known-for:GBR 2016
5|/known-for:GBR 2020
-45|/known-for:GBR 2024
-23|/known-for:GBR 2025
-11|/known-for:GBR 2026
22|/known-for:GBR 2027
3|/known-for:GBR 2028
28|/known-for:GBR 2030
-17|/known-for:GBR 2033
-11|/known-for:GBR 2033/2034
63|/known-for:GBR 2035
-6|/known-for:GBR 3 198X
-3|/known-for:GBR 3 1997
8|/known-for:GBR 3 2028
14|/known-for:GBR 3 2029
23|/known-for:GBR 3 2030
-17|/known-for:GBR 3 2033
4|/known-for:GBR 3 2034
-8|/known-for:GBR 3 2035
-3|/known-for:GBR 3.2 1985
6|/known-for:GBR 3.2 1995
4|/known-for:GBR 3.4 1994
-3|/known-for:GBR 3.4 1997
-6|/known-for:GBR 3.5 2030
3|/known-for:GBR 3.5 2032
5|/known-for:GBR 3.5 2035
15|/known-for:GBR 4 1989
-4|/known-for:GBR 4 1995
3|/known-for:GBR 4 2030
-11|/known-for:GBR 4.2 1958
11|/known-for:GBR 5 1985
63|/known-for:GBR 5 2035
3|/known-for:GBR 5.2 1985
7|/known-for:GBR 5.3 1984
-3|/known-for:GBR 6 1936
16|/known-for:GBR 6.5 1950
5|/known-for:GBR 7 195X
-4|/known-for:GBR FY2022
-5|/known-for:GBR FY2023
-9|/known-for:GBR FY2024
-3|/known-for:GBR FY2025
-4|/known-for:GBR FY2027
6|/known-for:GEO 2 2027
-4|/known-for:GEO 2.2 2025
-4|/known-for:GEO 2.4 2026
-4|/known-for:GEO 2025
-3|/known-for:GEO 2026
6|/known-for:GEO 2027
-8|/known-for:GRC 1.9 2024
16|/known-for:GRC 2 2035
-3|/known-for:GRC 2.1 2024
-7|/known-for:GRC 2.16 2016
11|/known-for:GRC 2.38 2016
4|/known-for:GRC 2.7 2024
5|/known-for:GRC 2.9 2025
5|/known-for:GRC 2016
-20|/known-for:GRC 2024
-7|/known-for:GRC 2030
16|/known-for:GRC 2035
3|/known-for:GRC 3 2023
-15|/known-for:GRC 3 2024
3|/known-for:GRC 3.1 2024
-4|/known-for:GRC 3.24 2023
13|/known-for:GRC 3.5 2035
-5|/known-for:GRC 5 2030
-13|/known-for:GRC 5 2035
5|/known-for:HRV 1.9 2024
11|/known-for:HRV 2 2025
10|/known-for:HRV 2 2030
-9|/known-for:HRV 2.1 2024
8|/known-for:HRV 2.5 2027
4|/known-for:HRV 2.8 2029
-4|/known-for:HRV 2024
11|/known-for:HRV 2025
8|/known-for:HRV 2027
4|/known-for:HRV 2029
19|/known-for:HRV 2030
10|/known-for:HRV 3 2030
-18|/known-for:HTI 1.3 2028
-18|/known-for:HTI 2028
-11|/known-for:HUN 1.1 2019
5|/known-for:HUN 2 2025
5|/known-for:HUN 2 2035
-15|/known-for:HUN 2.1 2024
-3|/known-for:HUN 2.24 2026
-11|/known-for:HUN 2019
-16|/known-for:HUN 2024
4|/known-for:HUN 2025
10|/known-for:HUN 2028
19|/known-for:HUN 2035
10|/known-for:HUN 3 2028
17|/known-for:HUN 3.5 2035
-3|/known-for:HUN 5 2035
3|/known-for:IDN 0.7 2023
11|/known-for:IDN 0.8 2025
-22|/known-for:IDN 0.9 2025
34|/known-for:IDN 0.9 2026
19|/known-for:IDN 0.9 2029
3|/known-for:IDN 1 1998
6|/known-for:IDN 1 2024
3|/known-for:IDN 1 2028
-9|/known-for:IDN 1.2 2025
5|/known-for:IDN 1.3 2025
3|/known-for:IDN 1.5 2029
3|/known-for:IDN 1998
17|/known-for:IDN 2 2029
-4|/known-for:IDN 2 2030
6|/known-for:IDN 2024
-17|/known-for:IDN 2025
35|/known-for:IDN 2026
3|/known-for:IDN 2028
40|/known-for:IDN 2029
-26|/known-for:IDN 2030
-20|/known-for:IDN 3 2030
-19|/known-for:IND 1.1 2025/2026
3|/known-for:IND 1.5 2024
-18|/known-for:IND 1.7 2022
4|/known-for:IND 1.9 2024
3|/known-for:IND 1.9 2024/2025
6|/known-for:IND 1.9 2025/2026
4|/known-for:IND 1.9 FY2025
7|/known-for:IND 1.97 FY2023
12|/known-for:IND 1962
-19|/known-for:IND 1988
6|/known-for:IND 2 2025/2026
10|/known-for:IND 2 2026/2027
30|/known-for:IND 2 FY2026
7|/known-for:IND 2.2 2030
3|/known-for:IND 2.3 2025
5|/known-for:IND 2.4 2023
3|/known-for:IND 2.5 2030
-13|/known-for:IND 2.55 2027
-19|/known-for:IND 2022
3|/known-for:IND 2023/2024
4|/known-for:IND 2024
3|/known-for:IND 2024/2025
3|/known-for:IND 2025
-8|/known-for:IND 2025/2026
10|/known-for:IND 2026/2027
-24|/known-for:IND 2027
5|/known-for:IND 2030
-4|/known-for:IND 3 2030
-8|/known-for:IND 4 2027
-19|/known-for:IND 6.5 1988
7|/known-for:IND FY2023
4|/known-for:IND FY2025
30|/known-for:IND FY2026
10|/known-for:IRL 0.4 2027
3|/known-for:IRL 0.6 2028
-4|/known-for:IRL 1 2032
-9|/known-for:IRL 1.4 2022
-4|/known-for:IRL 2.4 2024
-5|/known-for:IRL 2.5 2030
-7|/known-for:IRL 2022
-5|/known-for:IRL 2024
10|/known-for:IRL 2027
6|/known-for:IRL 2028
-4|/known-for:IRL 2030
-5|/known-for:IRL 2032
-5|/known-for:IRN 2027
-4|/known-for:IRN 2030
-4|/known-for:IRN 4.2 2030
-5|/known-for:IRN 4.5 2027
-7|/known-for:IRQ 1 2003
-3|/known-for:IRQ 1.9 2006
-11|/known-for:IRQ 2003
-3|/known-for:IRQ 2006
-4|/known-for:IRQ 3.7 2003
42|/known-for:ISL 1.5 2035
42|/known-for:ISL 2035
-3|/known-for:ISR 1.2 2023
-12|/known-for:ISR 2.7 2022
16|/known-for:ISR 2022
28|/known-for:ISR 2023
-13|/known-for:ISR 2024
5|/known-for:ISR 2025
-5|/known-for:ISR 2026
-6|/known-for:ISR 203X
-6|/known-for:ISR 3 203X
-6|/known-for:ISR 3.32 2026
-4|/known-for:ISR 3.4 2023
-3|/known-for:ISR 3.4 2024
-10|/known-for:ISR 34 2022
8|/known-for:ISR 4.5 2022
5|/known-for:ISR 5 2025
11|/known-for:ISR 5.3 2023
24|/known-for:ISR 5.4 2023
4|/known-for:ISR 6 2025
-9|/known-for:ISR 7.1 2024
-5|/known-for:ISR 7.3 2024
28|/known-for:ISR 8.8 2022
5|/known-for:ISR 8.8 2024
3|/known-for:ITA 0.2 2025
-7|/known-for:ITA 0.5 2025
3|/known-for:ITA 0.5 2028
-8|/known-for:ITA 1.2 2022
-6|/known-for:ITA 1.3 2024
-5|/known-for:ITA 1.4 2024
3|/known-for:ITA 1.5 2022
26|/known-for:ITA 1.5 2024
9|/known-for:ITA 1.5 2035
9|/known-for:ITA 1.57 2025
-5|/known-for:ITA 1.6 2022
25|/known-for:ITA 2 2024
32|/known-for:ITA 2 2025
6|/known-for:ITA 2 2026
36|/known-for:ITA 2 2028
4|/known-for:ITA 2.5 2028
-11|/known-for:ITA 2022
-4|/known-for:ITA 2023
32|/known-for:ITA 2024
37|/known-for:ITA 2025
6|/known-for:ITA 2026
38|/known-for:ITA 2028
20|/known-for:ITA 2032
49|/known-for:ITA 2035
-5|/known-for:ITA 3 2028
3|/known-for:ITA 3 2030
6|/known-for:ITA 3 2032
-4|/known-for:ITA 3.3 2023
3|/known-for:ITA 3.5 2030
15|/known-for:ITA 3.5 2035
-3|/known-for:ITA 5 2030
15|/known-for:ITA 5 2032
24|/known-for:ITA 5 2035
24|/known-for:JAM 1.3 2024
24|/known-for:JAM 2024
-10|/known-for:JOR 2.5 2030
-12|/known-for:JOR 2027
-10|/known-for:JOR 2030
-12|/known-for:JOR 3 2027
10|/known-for:JPN 0.9 1978
-12|/known-for:JPN 0.9 2014
12|/known-for:JPN 0.9 2019
-3|/known-for:JPN 0.9 2025
-33|/known-for:JPN 0.9 2026
-19|/known-for:JPN 0.9 2029
4|/known-for:JPN 0.91 FY1981
17|/known-for:JPN 0.93 FY1982
7|/known-for:JPN 0.95 FY2021
9|/known-for:JPN 0.96 2023
4|/known-for:JPN 0.96 FY1994
12|/known-for:JPN 0.96 FY2022
3|/known-for:JPN 0.98 FY1983
-3|/known-for:JPN 1 1998
7|/known-for:JPN 1 2003
4|/known-for:JPN 1 2004
-6|/known-for:JPN 1 2016
4|/known-for:JPN 1 2022
-6|/known-for:JPN 1 2024
20|/known-for:JPN 1 2026
7|/known-for:JPN 1 FY2015
13|/known-for:JPN 1 FY2022
13|/known-for:JPN 1.07 2021
11|/known-for:JPN 1.09 FY2021
15|/known-for:JPN 1.1 2022
16|/known-for:JPN 1.19 FY2023
-6|/known-for:JPN 1.2 2021
14|/known-for:JPN 1.2 2023
5|/known-for:JPN 1.2 FY2023
7|/known-for:JPN 1.24 FY2021
7|/known-for:JPN 1.24 FY2022
-9|/known-for:JPN 1.26 FY2024
-8|/known-for:JPN 1.3 2022
-12|/known-for:JPN 1.3 2023
-3|/known-for:JPN 1.3 2024
9|/known-for:JPN 1.3 FY2024
6|/known-for:JPN 1.4 2024
9|/known-for:JPN 1.4 2025
-9|/known-for:JPN 1.4 2027
17|/known-for:JPN 1.4 FY2023
3|/known-for:JPN 1.5 2010
-10|/known-for:JPN 1.5 2021
12|/known-for:JPN 1.5 2025
3|/known-for:JPN 1.5 2026
-3|/known-for:JPN 1.5 2028
-6|/known-for:JPN 1.5 2035
5|/known-for:JPN 1.5 FY1986
13|/known-for:JPN 1.5 FY2022
4|/known-for:JPN 1.5 FY2023
7|/known-for:JPN 1.5 FY2024
6|/known-for:JPN 1.5 FY2025
11|/known-for:JPN 1.5 FY2026
8|/known-for:JPN 1.5 FY2027
-6|/known-for:JPN 1.6 2022
12|/known-for:JPN 1.6 2024
3|/known-for:JPN 1.6 FY1985
29|/known-for:JPN 1.6 FY2024
3|/known-for:JPN 1.7 1965
-10|/known-for:JPN 1.7 2021
-7|/known-for:JPN 1.7 2022
6|/known-for:JPN 1.7 FY2025
9|/known-for:JPN 1.75 2025
-5|/known-for:JPN 1.8 2000
-7|/known-for:JPN 1.8 2016
10|/known-for:JPN 1.8 2025
27|/known-for:JPN 1.8 FY2025
-3|/known-for:JPN 1.9 2018
-10|/known-for:JPN 1.9 2024
35|/known-for:JPN 1.9 FY2026
-3|/known-for:JPN 1.96 FY2022
-7|/known-for:JPN 1.97 FY2023
-6|/known-for:JPN 19 2026-01
4|/known-for:JPN 1965
-10|/known-for:JPN 196X
9|/known-for:JPN 1978
-9|/known-for:JPN 1984
4|/known-for:JPN 1985
-4|/known-for:JPN 1986
-4|/known-for:JPN 1987
6|/known-for:JPN 1990
-3|/known-for:JPN 1998
4|/known-for:JPN 2 2005
3|/known-for:JPN 2 2022
3|/known-for:JPN 2 2022-11
-39|/known-for:JPN 2 2024
-27|/known-for:JPN 2 2025
-13|/known-for:JPN 2 2025/2026
12|/known-for:JPN 2 2026
15|/known-for:JPN 2 2026-03
5|/known-for:JPN 2 2026-04
45|/known-for:JPN 2 2027
-11|/known-for:JPN 2 2028
11|/known-for:JPN 2 2028-03
-21|/known-for:JPN 2 2029
-21|/known-for:JPN 2 2030
-10|/known-for:JPN 2 2031
-14|/known-for:JPN 2 2032
-10|/known-for:JPN 2 2032/2033
-11|/known-for:JPN 2 2033
-3|/known-for:JPN 2 FY2023
31|/known-for:JPN 2 FY2025
-8|/known-for:JPN 2 FY2026
76|/known-for:JPN 2 FY2027
3|/known-for:JPN 2 FY2028
7|/known-for:JPN 2.1 FY2026
-4|/known-for:JPN 2.2 2022
-8|/known-for:JPN 2.3 2028
4|/known-for:JPN 2.3 2030
12|/known-for:JPN 2.3 FY2028
-11|/known-for:JPN 2.32 2025
-14|/known-for:JPN 2.4 2026
-6|/known-for:JPN 2.42 2025
-6|/known-for:JPN 2.42 2026
-9|/known-for:JPN 2.45 2025
-3|/known-for:JPN 2.5 2023
-9|/known-for:JPN 2.5 2027
3|/known-for:JPN 2.5 202X
31|/known-for:JPN 2.5 2030
-13|/known-for:JPN 2.5 FY2019
5|/known-for:JPN 2.5 FY2028
7|/known-for:JPN 2.5 FY2029
16|/known-for:JPN 2.5 FY2030
-5|/known-for:JPN 2.6 2024
-11|/known-for:JPN 2.6 2025
-4|/known-for:JPN 2.6 2028
26|/known-for:JPN 2.6 2035
-3|/known-for:JPN 2.7 2021
-6|/known-for:JPN 2.7 2023
-4|/known-for:JPN 2.7 2027
-3|/known-for:JPN 2.8 2023
-7|/known-for:JPN 2.8 2029
10|/known-for:JPN 2.8 2030
22|/known-for:JPN 2.8 2032
5|/known-for:JPN 2.8 FY2030
-7|/known-for:JPN 2.9 2017
-3|/known-for:JPN 2.9 2030
-5|/known-for:JPN 2.9 FY2024
-5|/known-for:JPN 2000
7|/known-for:JPN 2003
4|/known-for:JPN 2004
3|/known-for:JPN 2005
-6|/known-for:JPN 2009
-12|/known-for:JPN 2014
-3|/known-for:JPN 2015
-15|/known-for:JPN 2016
-7|/known-for:JPN 2017
-3|/known-for:JPN 2018
12|/known-for:JPN 2019
-21|/known-for:JPN 2021
-25|/known-for:JPN 2022
3|/known-for:JPN 2022-11
-15|/known-for:JPN 2023
-63|/known-for:JPN 2024
-56|/known-for:JPN 2025
15|/known-for:JPN 2025-07-20
-14|/known-for:JPN 2025/2026
-25|/known-for:JPN 2026
-6|/known-for:JPN 2026-01
15|/known-for:JPN 2026-03
5|/known-for:JPN 2026-04
-32|/known-for:JPN 2026-11-04
-13|/known-for:JPN 2027
-28|/known-for:JPN 2028
11|/known-for:JPN 2028-03
-49|/known-for:JPN 2029
18|/known-for:JPN 202X
-27|/known-for:JPN 2030
-3|/known-for:JPN 2031
-3|/known-for:JPN 2032
-10|/known-for:JPN 2032/2033
-15|/known-for:JPN 2033
-4|/known-for:JPN 2033/2034
32|/known-for:JPN 2035
25|/known-for:JPN 203X
-11|/known-for:JPN 27.2 2026
-8|/known-for:JPN 3 2025
19|/known-for:JPN 3 2026
-19|/known-for:JPN 3 2030
-31|/known-for:JPN 3 2032
-4|/known-for:JPN 3 2033
15|/known-for:JPN 3 2035
15|/known-for:JPN 3 203X
-3|/known-for:JPN 3 FY2024
17|/known-for:JPN 3 FY2030
11|/known-for:JPN 3 FY2031
8|/known-for:JPN 3 FY2032
16|/known-for:JPN 3-3.5 FY2031
4|/known-for:JPN 3-3.5 FY2032
-7|/known-for:JPN 3.1 FY2025
-3|/known-for:JPN 3.2 2021
-6|/known-for:JPN 3.3 1987
-3|/known-for:JPN 3.3 2015
-7|/known-for:JPN 3.3 FY2026
-4|/known-for:JPN 3.4 2024
-3|/known-for:JPN 3.4 FY1997
-7|/known-for:JPN 3.5 2025
15|/known-for:JPN 3.5 2025-07-20
20|/known-for:JPN 3.5 2026
-32|/known-for:JPN 3.5 2026-11-04
-25|/known-for:JPN 3.5 2027
15|/known-for:JPN 3.5 202X
-29|/known-for:JPN 3.5 2030
5|/known-for:JPN 3.5 2031
13|/known-for:JPN 3.5 2032
-13|/known-for:JPN 3.5 2035
7|/known-for:JPN 3.5 203X
-7|/known-for:JPN 3.5 FY2021
-9|/known-for:JPN 3.5 FY2026
5|/known-for:JPN 3.5 FY2032
4|/known-for:JPN 3.5 FY2033
33|/known-for:JPN 3.5 FY2035
-4|/known-for:JPN 34 2024
-3|/known-for:JPN 3E+1 2026
-6|/known-for:JPN 4 2009
25|/known-for:JPN 4 2035
-4|/known-for:JPN 4.5 2022
-5|/known-for:JPN 4.7 2010
-4|/known-for:JPN 4.7 2026
-3|/known-for:JPN 4.7 FY2027
-11|/known-for:JPN 4.8 FY2027
-6|/known-for:JPN 5 2026
-8|/known-for:JPN 5 2027
-17|/known-for:JPN 5 2035
4|/known-for:JPN 5 FY2025
-15|/known-for:JPN 5.2 FY1981
-5|/known-for:JPN 5.2 FY1985
-7|/known-for:JPN 5.3 1984
-3|/known-for:JPN 5.4 2023
-12|/known-for:JPN 5.5 2026
-8|/known-for:JPN 6.3 2025
-16|/known-for:JPN 6.3 FY1982
-3|/known-for:JPN 7 1986
-10|/known-for:JPN 8 196X
-11|/known-for:JPN FY1981
3|/known-for:JPN FY1983
3|/known-for:JPN FY1984
6|/known-for:JPN FY1986
4|/known-for:JPN FY1994
-3|/known-for:JPN FY1997
7|/known-for:JPN FY2015
-9|/known-for:JPN FY2019
18|/known-for:JPN FY2021
50|/known-for:JPN FY2022
33|/known-for:JPN FY2023
26|/known-for:JPN FY2024
67|/known-for:JPN FY2025
32|/known-for:JPN FY2026
70|/known-for:JPN FY2027
22|/known-for:JPN FY2028
9|/known-for:JPN FY2029
43|/known-for:JPN FY2030
33|/known-for:JPN FY2031
18|/known-for:JPN FY2032
4|/known-for:JPN FY2033
33|/known-for:JPN FY2035
-8|/known-for:KHM 1 2026
-7|/known-for:KHM 1.1 FY2021
-13|/known-for:KHM 1.4 FY2021
-5|/known-for:KHM 1.4 FY2028
3|/known-for:KHM 2.1 2027
5|/known-for:KHM 2.2 2025
5|/known-for:KHM 2025
-6|/known-for:KHM 2026
-20|/known-for:KHM FY2021
-5|/known-for:KHM FY2028
10|/known-for:KOR 0.5 2030
-3|/known-for:KOR 0.8 2025
-19|/known-for:KOR 1 2026
-4|/known-for:KOR 1.07 2021
-13|/known-for:KOR 1.19 FY2023
-10|/known-for:KOR 1.26 FY2024
-12|/known-for:KOR 1.3 2024
-4|/known-for:KOR 1.3 2025
-4|/known-for:KOR 1.4 2024
-3|/known-for:KOR 1.6 2022
-5|/known-for:KOR 1.6 2024
-5|/known-for:KOR 1.7 2030
-8|/known-for:KOR 1.8 2023
-9|/known-for:KOR 1.9 FY2026
-14|/known-for:KOR 1950
12|/known-for:KOR 1980
12|/known-for:KOR 198X
-11|/known-for:KOR 2 2022
-4|/known-for:KOR 2 FY2025
-4|/known-for:KOR 2.1 2024
10|/known-for:KOR 2.3 2025
16|/known-for:KOR 2.32 2025
5|/known-for:KOR 2.4 2016
42|/known-for:KOR 2.4 2026
-4|/known-for:KOR 2.4 2033/2034
6|/known-for:KOR 2.42 2025
9|/known-for:KOR 2.42 2026
5|/known-for:KOR 2.5 2023
15|/known-for:KOR 2.5 2024
3|/known-for:KOR 2.5 2026
12|/known-for:KOR 2.5 2027
-5|/known-for:KOR 2.5 2030
14|/known-for:KOR 2.5 FY2019
4|/known-for:KOR 2.5 FY2024
13|/known-for:KOR 2.55 2027
23|/known-for:KOR 2.6 2024
26|/known-for:KOR 2.6 2025
4|/known-for:KOR 2.6 2028
-26|/known-for:KOR 2.6 2035
13|/known-for:KOR 2.7 2022
6|/known-for:KOR 2.7 2023
7|/known-for:KOR 2.8 2023
-3|/known-for:KOR 2.8 2024
7|/known-for:KOR 2.8 2029
-9|/known-for:KOR 2.8 2030
-3|/known-for:KOR 2.8 FY2030
7|/known-for:KOR 2.9 2030
3|/known-for:KOR 2016
-3|/known-for:KOR 2021
-3|/known-for:KOR 2022
-8|/known-for:KOR 2023
37|/known-for:KOR 2025
3|/known-for:KOR 2025-08
-9|/known-for:KOR 2026
7|/known-for:KOR 2027
15|/known-for:KOR 2028
4|/known-for:KOR 2029
-9|/known-for:KOR 202X
8|/known-for:KOR 2030
35|/known-for:KOR 2032
-5|/known-for:KOR 2033/2034
-33|/known-for:KOR 2035
-3|/known-for:KOR 203X
-22|/known-for:KOR 22 2024
12|/known-for:KOR 3 2024
-3|/known-for:KOR 3 2025
-23|/known-for:KOR 3 2026
18|/known-for:KOR 3 2028
4|/known-for:KOR 3 2029
9|/known-for:KOR 3 2030
33|/known-for:KOR 3 2032
9|/known-for:KOR 3 2035
-34|/known-for:KOR 3 FY2026
-4|/known-for:KOR 3 FY2031
-6|/known-for:KOR 3.2 2026
-7|/known-for:KOR 3.5 2026
-6|/known-for:KOR 3.5 2029
-9|/known-for:KOR 3.5 202X
6|/known-for:KOR 3.5 2030
-3|/known-for:KOR 3.5 2031
16|/known-for:KOR 3.5 2035
-3|/known-for:KOR 3.5 203X
3|/known-for:KOR 3.8 2025-08
-15|/known-for:KOR 4 2023
-8|/known-for:KOR 4.5 2028
-16|/known-for:KOR 4.7 2027
-4|/known-for:KOR 4.8 2026
-3|/known-for:KOR 5 2030
-32|/known-for:KOR 5 2035
9|/known-for:KOR 6 1980
13|/known-for:KOR 6 198X
-14|/known-for:KOR 6.5 1950
12|/known-for:KOR FY2019
-13|/known-for:KOR FY2023
-6|/known-for:KOR FY2024
-5|/known-for:KOR FY2025
-43|/known-for:KOR FY2026
-5|/known-for:KOR FY2030
-4|/known-for:KOR FY2031
3|/known-for:KWT 2024
3|/known-for:KWT 2030
8|/known-for:KWT 4.2 2030
7|/known-for:KWT 4.8 2024
-5|/known-for:KWT 5.2 2030
-4|/known-for:KWT 5.6 2024
-9|/known-for:LAO 1.9 2026
-9|/known-for:LAO 2026
17|/known-for:LBN 2.5 2026
-29|/known-for:LBN 2022
-9|/known-for:LBN 2024
19|/known-for:LBN 2026
-9|/known-for:LBN 6.8 2024
-28|/known-for:LBN 8.8 2022
-3|/known-for:LKA 1.2 2006
4|/known-for:LKA 1.5 2027
-7|/known-for:LKA 1.6 2006
-10|/known-for:LKA 2006
15|/known-for:LKA 2009
4|/known-for:LKA 2027
4|/known-for:LKA 2030
15|/known-for:LKA 3.9 2009
12|/known-for:LTU 0.9 2014
-4|/known-for:LTU 0.9 2020
3|/known-for:LTU 1.1 2008
30|/known-for:LTU 2 2020
3|/known-for:LTU 2 2021
-5|/known-for:LTU 2.4 2025
4|/known-for:LTU 2.5 2023
3|/known-for:LTU 2.52 2023
-5|/known-for:LTU 2.7 2023
3|/known-for:LTU 2008
8|/known-for:LTU 2014
25|/known-for:LTU 2020
3|/known-for:LTU 2021
-8|/known-for:LTU 2023
-7|/known-for:LTU 2024
10|/known-for:LTU 2025
50|/known-for:LTU 2026
-14|/known-for:LTU 2028
4|/known-for:LTU 2030
-19|/known-for:LTU 2035
3|/known-for:LTU 3.03 2025
-24|/known-for:LTU 3.5 2030
-5|/known-for:LTU 3.5 2035
-4|/known-for:LTU 3.68 2014
-7|/known-for:LTU 3.9 2023
4|/known-for:LTU 3.9 2025
18|/known-for:LTU 4 2025
-10|/known-for:LTU 4.3 2028
-11|/known-for:LTU 4.48 2035
-3|/known-for:LTU 4.8 2026
-3|/known-for:LTU 4.9 2026
-4|/known-for:LTU 4.91 2026
27|/known-for:LTU 5 2026
-3|/known-for:LTU 5 2028
24|/known-for:LTU 5 2030
-3|/known-for:LTU 5 2035
11|/known-for:LTU 5-6 2026
3|/known-for:LTU 5-6 2026/2030
11|/known-for:LTU 5.25 2026
3|/known-for:LTU 5.38 2026
13|/known-for:LTU 5.4 2026
-3|/known-for:LTU 5.4 2026/2030
3|/known-for:LTU 5.5 2030
3|/known-for:LUX 0.7 2023
17|/known-for:LUX 1 2025
4|/known-for:LUX 1.3 2026
-5|/known-for:LUX 1.31 2023
20|/known-for:LUX 1.9 2027
21|/known-for:LUX 2 2025
17|/known-for:LUX 2 2030
-4|/known-for:LUX 2023
-3|/known-for:LUX 2024
38|/known-for:LUX 2025
4|/known-for:LUX 2026
20|/known-for:LUX 2027
11|/known-for:LUX 2030
-5|/known-for:LUX 3 2030
3|/known-for:LVA 0.9 2012
4|/known-for:LVA 0.9 2020
3|/known-for:LVA 1.4 2016
9|/known-for:LVA 1.7 2004
-13|/known-for:LVA 1.8 2005
14|/known-for:LVA 2 2008
12|/known-for:LVA 2 2018
11|/known-for:LVA 2 2020
4|/known-for:LVA 2.5 2025
-4|/known-for:LVA 2.7 2027
9|/known-for:LVA 2004
-13|/known-for:LVA 2005
14|/known-for:LVA 2008
3|/known-for:LVA 2012
3|/known-for:LVA 2016
12|/known-for:LVA 2018
16|/known-for:LVA 2020
9|/known-for:LVA 2025
23|/known-for:LVA 2026
4|/known-for:LVA 2027
30|/known-for:LVA 2028
-18|/known-for:LVA 2030
-25|/known-for:LVA 2035
-7|/known-for:LVA 3 2024
4|/known-for:LVA 3 2027
7|/known-for:LVA 3.2 2024
3|/known-for:LVA 3.45 2025
-8|/known-for:LVA 3.5 2035
-3|/known-for:LVA 3.68 2014
9|/known-for:LVA 4 2026
-12|/known-for:LVA 4.48 2035
18|/known-for:LVA 4.9 2026
5|/known-for:LVA 4.91 2026
4|/known-for:LVA 5 2027
30|/known-for:LVA 5 2028
-15|/known-for:LVA 5 2030
-5|/known-for:LVA 5 2035
-4|/known-for:LVA 5.4 2026
-3|/known-for:MAR 2025
6|/known-for:MAR 2026
7|/known-for:MAR 5 2026
-3|/known-for:MAR 8.8 2025
18|/known-for:MDA 1 2028
6|/known-for:MDA 1 2030
18|/known-for:MDA 2028
8|/known-for:MDA 2030
9|/known-for:MDV 1.6 2023
24|/known-for:MDV 1.7 2022
6|/known-for:MDV 2 2028
4|/known-for:MDV 2.3 2025
24|/known-for:MDV 2022
9|/known-for:MDV 2023
4|/known-for:MDV 2025
6|/known-for:MDV 2028
-6|/known-for:MEX 2024
-6|/known-for:MEX 6.8 2024
-6|/known-for:MKD 1.7 2024
34|/known-for:MKD 2 2024
8|/known-for:MKD 2.5 2028
28|/known-for:MKD 2024
6|/known-for:MKD 2028
10|/known-for:MKD 2035
10|/known-for:MKD 3.5 2035
12|/known-for:MLT 0.5 2025
5|/known-for:MLT 0.8 2030
12|/known-for:MLT 2025
5|/known-for:MLT 2030
16|/known-for:MMR 2024
16|/known-for:MMR 6.8 2024
-39|/known-for:MNE 2 2025
-39|/known-for:MNE 2025
19|/known-for:MNE 2035
20|/known-for:MNE 5 2035
11|/known-for:MNG 1.3 2028
11|/known-for:MNG 2028
7|/known-for:MOZ 2 2027
6|/known-for:MOZ 2027
-4|/known-for:MYS 0.8 2025
27|/known-for:MYS 0.9 2025
9|/known-for:MYS 1 2016
13|/known-for:MYS 1 2025
3|/known-for:MYS 1 2030
-4|/known-for:MYS 1.1 2025
-22|/known-for:MYS 1.2 2025
7|/known-for:MYS 1.5 2030
3|/known-for:MYS 1.6 1999
-6|/known-for:MYS 1.9 2025
9|/known-for:MYS 2016
5|/known-for:MYS 2025
10|/known-for:MYS 2030
-3|/known-for:NATO 0.9 2012
-4|/known-for:NATO 0.95 FY2021
-15|/known-for:NATO 1 2025
-4|/known-for:NATO 1.09 FY2021
-7|/known-for:NATO 1.24 FY2021
-7|/known-for:NATO 1.24 FY2022
-4|/known-for:NATO 1.3 2019
-7|/known-for:NATO 1.36 2019
-10|/known-for:NATO 1.37 2024
-4|/known-for:NATO 1.4 2004
8|/known-for:NATO 1.4 2014
41|/known-for:NATO 1.4 2017
-7|/known-for:NATO 1.4 2022
-10|/known-for:NATO 1.4 2024
-12|/known-for:NATO 1.4 FY2023
-8|/known-for:NATO 1.42 2020
20|/known-for:NATO 1.43 2014
-4|/known-for:NATO 1.45 2024/2025
-5|/known-for:NATO 1.47 2024/2025
-31|/known-for:NATO 1.5 2024
-4|/known-for:NATO 1.5 2025
-5|/known-for:NATO 1.5 2027
-5|/known-for:NATO 1.5 2028
33|/known-for:NATO 1.5 2029
-6|/known-for:NATO 1.5 2030
17|/known-for:NATO 1.5 2032
-43|/known-for:NATO 1.5 2035
-4|/known-for:NATO 1.5 FY1986
-8|/known-for:NATO 1.5 FY2026
-4|/known-for:NATO 1.53 2021
-3|/known-for:NATO 1.58 2025
6|/known-for:NATO 1.6 2013
-3|/known-for:NATO 1.6 FY1985
23|/known-for:NATO 1.66 2022
-3|/known-for:NATO 1.7 1965
-9|/known-for:NATO 1.7 2004
11|/known-for:NATO 1.7 2020
9|/known-for:NATO 1.7 2021
-8|/known-for:NATO 1.76 2029/2030
13|/known-for:NATO 1.8 2005
-5|/known-for:NATO 1.9 FY2026
-8|/known-for:NATO 15 2029
-5|/known-for:NATO 195X
-4|/known-for:NATO 1963
-4|/known-for:NATO 1965
-3|/known-for:NATO 1984
-3|/known-for:NATO 1985
-5|/known-for:NATO 1986
5|/known-for:NATO 1987
24|/known-for:NATO 1988
-8|/known-for:NATO 1989
-4|/known-for:NATO 198X
-6|/known-for:NATO 1995
25|/known-for:NATO 2 1988
-13|/known-for:NATO 2 2008
-6|/known-for:NATO 2 2010
-3|/known-for:NATO 2 2012
-3|/known-for:NATO 2 2013
-15|/known-for:NATO 2 2014
-12|/known-for:NATO 2 2015
-8|/known-for:NATO 2 2016
-5|/known-for:NATO 2 2017
-11|/known-for:NATO 2 2018
4|/known-for:NATO 2 2019
10|/known-for:NATO 2 2019-01
-45|/known-for:NATO 2 2020
-4|/known-for:NATO 2 2020/2021
-8|/known-for:NATO 2 2022
-3|/known-for:NATO 2 2022-02
-3|/known-for:NATO 2 2022-11
4|/known-for:NATO 2 2023
43|/known-for:NATO 2 2024
-17|/known-for:NATO 2 2024-06
-36|/known-for:NATO 2 2025
-3|/known-for:NATO 2 2025-12
-12|/known-for:NATO 2 2025/2026
-19|/known-for:NATO 2 2026
-20|/known-for:NATO 2 2026-03
-5|/known-for:NATO 2 2026-04
-4|/known-for:NATO 2 2026/2027
-20|/known-for:NATO 2 2027
-36|/known-for:NATO 2 2028
-11|/known-for:NATO 2 2028-03
-58|/known-for:NATO 2 2029
-7|/known-for:NATO 2 202X
-27|/known-for:NATO 2 2030
-45|/known-for:NATO 2 2031
-70|/known-for:NATO 2 2032
-7|/known-for:NATO 2 2032/2033
-32|/known-for:NATO 2 2033
-28|/known-for:NATO 2 2035
-20|/known-for:NATO 2 203X
-34|/known-for:NATO 2 FY2025
-17|/known-for:NATO 2 FY2026
-48|/known-for:NATO 2 FY2027
25|/known-for:NATO 2.02 2024
-8|/known-for:NATO 2.07 2023
-4|/known-for:NATO 2.1 2024
-7|/known-for:NATO 2.16 2016
8|/known-for:NATO 2.2 2024
32|/known-for:NATO 2.2 2025
-13|/known-for:NATO 2.3 2022
38|/known-for:NATO 2.3 2025
-6|/known-for:NATO 2.4 2025
12|/known-for:NATO 2.4 2026
-13|/known-for:NATO 2.5 2023
-7|/known-for:NATO 2.5 2024
23|/known-for:NATO 2.5 2025
25|/known-for:NATO 2.5 2026
21|/known-for:NATO 2.5 2027
-3|/known-for:NATO 2.5 2028
-30|/known-for:NATO 2.5 2030
-3|/known-for:NATO 2.5 2035
-3|/known-for:NATO 2.5 FY2030
-3|/known-for:NATO 2.52 2023
-5|/known-for:NATO 2.7 2027
3|/known-for:NATO 2.71 2024
-4|/known-for:NATO 2.8 2026
-3|/known-for:NATO 2.9 2017
-14|/known-for:NATO 2004
12|/known-for:NATO 2005
-13|/known-for:NATO 2008
-3|/known-for:NATO 2009
-11|/known-for:NATO 2010
-7|/known-for:NATO 2012
14|/known-for:NATO 2014
-23|/known-for:NATO 2015
-17|/known-for:NATO 2016
32|/known-for:NATO 2017
-12|/known-for:NATO 2018
-8|/known-for:NATO 2019
10|/known-for:NATO 2019-01
-45|/known-for:NATO 2020
-4|/known-for:NATO 2020/2021
-19|/known-for:NATO 2022
-3|/known-for:NATO 2022-02
-3|/known-for:NATO 2022-11
-34|/known-for:NATO 2023
-26|/known-for:NATO 2024
-17|/known-for:NATO 2024-06
-11|/known-for:NATO 2024/2025
-29|/known-for:NATO 2025
-3|/known-for:NATO 2025-12
-14|/known-for:NATO 2025/2026
-94|/known-for:NATO 2026
-20|/known-for:NATO 2026-03
-5|/known-for:NATO 2026-04
-4|/known-for:NATO 2026/2027
-76|/known-for:NATO 2027
-77|/known-for:NATO 2028
-11|/known-for:NATO 2028-03
-98|/known-for:NATO 2029
-9|/known-for:NATO 2029/2030
-10|/known-for:NATO 202X
-24|/known-for:NATO 2030
-49|/known-for:NATO 2031
-6|/known-for:NATO 2032
-7|/known-for:NATO 2032/2033
-33|/known-for:NATO 2033
-6|/known-for:NATO 2034
-15|/known-for:NATO 2035
-4|/known-for:NATO 2036
-21|/known-for:NATO 203X
-3|/known-for:NATO 2040
-4|/known-for:NATO 3 2023
-15|/known-for:NATO 3 2024
-9|/known-for:NATO 3 2025
-4|/known-for:NATO 3 2026
-33|/known-for:NATO 3 2027
3|/known-for:NATO 3 2028
-28|/known-for:NATO 3 2029
40|/known-for:NATO 3 2030
-7|/known-for:NATO 3 2032
-3|/known-for:NATO 3 2034
-10|/known-for:NATO 3 FY2030
-4|/known-for:NATO 3 FY2031
-5|/known-for:NATO 3 FY2032
-4|/known-for:NATO 3.2 1995
6|/known-for:NATO 3.3 1987
-9|/known-for:NATO 3.3 2015
-5|/known-for:NATO 3.3 2025
-4|/known-for:NATO 3.3 2030
-3|/known-for:NATO 3.3 2032
-5|/known-for:NATO 3.5 2027
-15|/known-for:NATO 3.5 2028
-32|/known-for:NATO 3.5 2029
72|/known-for:NATO 3.5 2032
3|/known-for:NATO 3.5 2033/2034
28|/known-for:NATO 3.5 2035
-3|/known-for:NATO 3.5 FY2032
-3|/known-for:NATO 3.5 FY2033
-23|/known-for:NATO 3.5 FY2035
-13|/known-for:NATO 3.6 2025
-3|/known-for:NATO 3.9 2025
-7|/known-for:NATO 4 1989
-6|/known-for:NATO 4 2027
-4|/known-for:NATO 4 2028
-5|/known-for:NATO 4 2029
-12|/known-for:NATO 4 2030
-9|/known-for:NATO 4 2035
-6|/known-for:NATO 4.1 2024
-4|/known-for:NATO 4.4 1963
-6|/known-for:NATO 4.5 FY2027
-3|/known-for:NATO 4.7 2025
-4|/known-for:NATO 4.8 2026
-84|/known-for:NATO 5 2026
-16|/known-for:NATO 5 2027
-9|/known-for:NATO 5 2028
28|/known-for:NATO 5 2030
-11|/known-for:NATO 5 2032
45|/known-for:NATO 5 2035
-4|/known-for:NATO 5 2036
-5|/known-for:NATO 5-6 2026
-5|/known-for:NATO 5.4 2028
-5|/known-for:NATO 6.7 2025
-4|/known-for:NATO 7 195X
-4|/known-for:NATO FY1985
-5|/known-for:NATO FY1986
-14|/known-for:NATO FY2021
-12|/known-for:NATO FY2022
-12|/known-for:NATO FY2023
-5|/known-for:NATO FY2024
-40|/known-for:NATO FY2025
-34|/known-for:NATO FY2026
-60|/known-for:NATO FY2027
-4|/known-for:NATO FY2028
-16|/known-for:NATO FY2030
-6|/known-for:NATO FY2031
-8|/known-for:NATO FY2032
-3|/known-for:NATO FY2033
-23|/known-for:NATO FY2035
5|/known-for:NER 2026
5|/known-for:NER 3.4 2026
4|/known-for:NGA 2027
4|/known-for:NLD 1.3 2019
-3|/known-for:NLD 1.6 2023
5|/known-for:NLD 2 2024
-6|/known-for:NLD 2 2025
4|/known-for:NLD 2.05 2024
9|/known-for:NLD 2.5 2025
4|/known-for:NLD 2019
-3|/known-for:NLD 2023
8|/known-for:NLD 2024
4|/known-for:NLD 2025
19|/known-for:NLD 2030
-53|/known-for:NLD 2032
-20|/known-for:NLD 2035
-3|/known-for:NLD 3 2030
20|/known-for:NLD 3.5 2030
-51|/known-for:NLD 3.5 2032
-13|/known-for:NLD 3.5 2035
-5|/known-for:NLD 5 2035
7|/known-for:NOR 1.8 2023
9|/known-for:NOR 2 2024
11|/known-for:NOR 2.2 2024
-5|/known-for:NOR 2.2 2029
-14|/known-for:NOR 2.5 2025
-4|/known-for:NOR 2.6 2028
-10|/known-for:NOR 2.8 2025
-11|/known-for:NOR 2.9 2026
7|/known-for:NOR 2023
19|/known-for:NOR 2024
-8|/known-for:NOR 2025
5|/known-for:NOR 2026
-4|/known-for:NOR 2028
-7|/known-for:NOR 2029
21|/known-for:NOR 2030
41|/known-for:NOR 2035
11|/known-for:NOR 3 2030
5|/known-for:NOR 3.2 2025
-3|/known-for:NOR 3.2 2030
7|/known-for:NOR 3.3 2025
18|/known-for:NOR 3.3 2026
5|/known-for:NOR 3.4 2025
15|/known-for:NOR 3.5 2035
15|/known-for:NOR 4 2030
27|/known-for:NOR 5 2035
3|/known-for:NPL 1.2 2006
7|/known-for:NPL 1.6 2006
10|/known-for:NPL 2006
6|/known-for:NZL 1 2023
-3|/known-for:NZL 1.4 2004
-3|/known-for:NZL 1.4 2024
-13|/known-for:NZL 1.6 2028
7|/known-for:NZL 1.7 2030
-3|/known-for:NZL 1.9 2024
10|/known-for:NZL 198X
10|/known-for:NZL 2 198X
-4|/known-for:NZL 2 2027
12|/known-for:NZL 2 2028
19|/known-for:NZL 2 2029
6|/known-for:NZL 2 2030
28|/known-for:NZL 2 2032/2033
5|/known-for:NZL 2 2033
-5|/known-for:NZL 2.6 2027
-3|/known-for:NZL 2004
7|/known-for:NZL 2023
-7|/known-for:NZL 2024
-9|/known-for:NZL 2027
19|/known-for:NZL 2029
13|/known-for:NZL 2030
28|/known-for:NZL 2032/2033
5|/known-for:NZL 2033
-3|/known-for:NZL 2035
-3|/known-for:NZL 5 2035
-3|/known-for:OMN 4.8 2024
5|/known-for:OMN 5.2 2030
9|/known-for:OMN 5.6 2024
-7|/known-for:OMN 6 2030
-5|/known-for:OMN 7.3 2024
21|/known-for:PAK 1988
3|/known-for:PAK 2.3 2024
12|/known-for:PAK 2.4 2025/2026
4|/known-for:PAK 2024
15|/known-for:PAK 2025/2026
21|/known-for:PAK 6.5 1988
10|/known-for:PER 1.8 2023
10|/known-for:PER 2023
-7|/known-for:PER 2024
-4|/known-for:PER 3.4 2024
18|/known-for:PHL 0.6 2031
5|/known-for:PHL 0.9 2025
-5|/known-for:PHL 1 FY2022
16|/known-for:PHL 1.2 2025
7|/known-for:PHL 1.2 2026
5|/known-for:PHL 1.3 2023
6|/known-for:PHL 1.3 2024
12|/known-for:PHL 1.4 2027
4|/known-for:PHL 1.5 2019
9|/known-for:PHL 1.5 2028
-7|/known-for:PHL 1.75 2025
-4|/known-for:PHL 1.8 2024
-4|/known-for:PHL 1.8 2025
-3|/known-for:PHL 2 2027
13|/known-for:PHL 2 2028
4|/known-for:PHL 2 2029
16|/known-for:PHL 2 2030
20|/known-for:PHL 2 2031
-15|/known-for:PHL 2 FY2025
-4|/known-for:PHL 2 FY2027
-3|/known-for:PHL 2.9 FY2024
3|/known-for:PHL 2019
-6|/known-for:PHL 2023
10|/known-for:PHL 2025
5|/known-for:PHL 2026
9|/known-for:PHL 2027
23|/known-for:PHL 2028
4|/known-for:PHL 2029
13|/known-for:PHL 2030
38|/known-for:PHL 2031
-9|/known-for:PHL 3.4 2023
-5|/known-for:PHL FY2022
-3|/known-for:PHL FY2024
-16|/known-for:PHL FY2025
-4|/known-for:PHL FY2027
7|/known-for:PNG 0.5 2027
-3|/known-for:PNG 1 2028
-19|/known-for:PNG 2 2023
-6|/known-for:PNG 2.3 2032/2033
-19|/known-for:PNG 2023
7|/known-for:PNG 2027
-7|/known-for:PNG 2032/2033
-4|/known-for:POL 1.3 2026
14|/known-for:POL 1.6 2022
-4|/known-for:POL 1.6 2024
-6|/known-for:POL 1.8 FY2025
10|/known-for:POL 2 2015
7|/known-for:POL 2 2016
-6|/known-for:POL 2 2023
-3|/known-for:POL 2 2025
-4|/known-for:POL 2.1 2024
14|/known-for:POL 2.2 2015
5|/known-for:POL 2.2 2022
-6|/known-for:POL 2.2 2024
-15|/known-for:POL 2.4 2026
-6|/known-for:POL 2.5 2027
9|/known-for:POL 2.5 2030
-13|/known-for:POL 2014
25|/known-for:POL 2015
7|/known-for:POL 2016
19|/known-for:POL 2022
53|/known-for:POL 2023
16|/known-for:POL 2024
57|/known-for:POL 2025
7|/known-for:POL 2025-12
46|/known-for:POL 2026
-3|/known-for:POL 2028
-4|/known-for:POL 2029
-25|/known-for:POL 2030
-12|/known-for:POL 2035
23|/known-for:POL 3 2023
25|/known-for:POL 3 2024
-13|/known-for:POL 3 2028
-3|/known-for:POL 3 2029
-13|/known-for:POL 3 2030
-17|/known-for:POL 3.2 2026
9|/known-for:POL 3.3 2023
-8|/known-for:POL 3.38 2024
-4|/known-for:POL 3.4 2024
-6|/known-for:POL 3.43 2024
38|/known-for:POL 3.5 2025
-15|/known-for:POL 3.5 2035
-11|/known-for:POL 3.71 2014
15|/known-for:POL 3.9 2023
16|/known-for:POL 4 2023
5|/known-for:POL 4 2024
-3|/known-for:POL 4 2026
-3|/known-for:POL 4 2030
13|/known-for:POL 4.1 2024
5|/known-for:POL 4.12 2024
6|/known-for:POL 4.2 2024
11|/known-for:POL 4.3 2028
23|/known-for:POL 4.48 2035
4|/known-for:POL 4.5 2025
25|/known-for:POL 4.7 2025
7|/known-for:POL 4.7 2025-12
26|/known-for:POL 4.8 2026
64|/known-for:POL 5 2026
9|/known-for:POL 5 2027
-19|/known-for:POL 5 2030
-20|/known-for:POL 5 2035
-3|/known-for:POL 5-6 2026
-3|/known-for:POL 5.4 2026
-6|/known-for:POL FY2025
-3|/known-for:PRK 2.6 2024
19|/known-for:PRK 2024
23|/known-for:PRK 22 2024
-10|/known-for:PRK 3.3 FY2019
-10|/known-for:PRK FY2019
-6|/known-for:PRT 1 2030
3|/known-for:PRT 1.55 2024
13|/known-for:PRT 1.55 2025
3|/known-for:PRT 1.58 2025
3|/known-for:PRT 1.6 2024
-4|/known-for:PRT 1.9 2024
10|/known-for:PRT 2 2025
39|/known-for:PRT 2 2029
-4|/known-for:PRT 2 2030
-7|/known-for:PRT 2.1 2025
-10|/known-for:PRT 2.5 2028
19|/known-for:PRT 2025
-10|/known-for:PRT 2028
39|/known-for:PRT 2029
-29|/known-for:PRT 2030
27|/known-for:PRT 2035
-20|/known-for:PRT 3 2030
29|/known-for:PRT 3.5 2035
-17|/known-for:QAT 2.5 2026
-17|/known-for:QAT 2026
-18|/known-for:ROU 1 2028
-5|/known-for:ROU 1 2030
3|/known-for:ROU 1.6 2023
9|/known-for:ROU 2 2017
-5|/known-for:ROU 2 2024
-3|/known-for:ROU 2 2030
13|/known-for:ROU 2.2 2024
3|/known-for:ROU 2.24 2026
3|/known-for:ROU 2.3 2025
-4|/known-for:ROU 2.5 2025
9|/known-for:ROU 2017
3|/known-for:ROU 2023
7|/known-for:ROU 2024
-4|/known-for:ROU 2025
27|/known-for:ROU 2027
-18|/known-for:ROU 2028
5|/known-for:ROU 2030
4|/known-for:ROU 2035
29|/known-for:ROU 3 2027
4|/known-for:ROU 3 2030
11|/known-for:ROU 3.5 2030
4|/known-for:ROU 3.5 2035
-6|/known-for:RUS 1 FY2022
-6|/known-for:RUS 1.3 2021
-4|/known-for:RUS 1.4 2021
-3|/known-for:RUS 1.4 FY2023
13|/known-for:RUS 1E+1 2025
-3|/known-for:RUS 2 2024
-5|/known-for:RUS 2 2025
-3|/known-for:RUS 2.2 2022
-4|/known-for:RUS 2.5 2024
4|/known-for:RUS 2.7 2021
4|/known-for:RUS 2.7 2022
-14|/known-for:RUS 2007
6|/known-for:RUS 2020
-4|/known-for:RUS 2021
6|/known-for:RUS 2022
8|/known-for:RUS 2023
7|/known-for:RUS 2024
37|/known-for:RUS 2025
14|/known-for:RUS 2026
25|/known-for:RUS 2027
5|/known-for:RUS 2028
-22|/known-for:RUS 2030
-6|/known-for:RUS 27 2026
3|/known-for:RUS 3 2022
-22|/known-for:RUS 3 2030
-14|/known-for:RUS 4 2007
29|/known-for:RUS 4 2027
4|/known-for:RUS 4.1 2022
6|/known-for:RUS 4.3 2020
6|/known-for:RUS 5 2026
-3|/known-for:RUS 5.4 2027
6|/known-for:RUS 5.4 2028
14|/known-for:RUS 5.5 2026
8|/known-for:RUS 5.9 2023
3|/known-for:RUS 6 2026
12|/known-for:RUS 6.3 2025
14|/known-for:RUS 7.1 2024
7|/known-for:RUS 7.2 2025
8|/known-for:RUS 8 2025
-6|/known-for:RUS FY2022
-4|/known-for:RUS FY2023
-3|/known-for:RWA 2026
-3|/known-for:RWA 3 2026
-4|/known-for:SAU 0.76 2023
24|/known-for:SAU 13 2015
3|/known-for:SAU 1990
7|/known-for:SAU 1E+1 2015
31|/known-for:SAU 2015
-4|/known-for:SAU 2023
-5|/known-for:SAU 2026
7|/known-for:SAU 2030
-6|/known-for:SAU 3 2026
-4|/known-for:SAU 4.2 2024
-4|/known-for:SAU 4.8 2024
-4|/known-for:SAU 5.6 2024
-6|/known-for:SAU 6 2025
7|/known-for:SAU 6 2030
6|/known-for:SAU 6.7 2025
3|/known-for:SAU 7 1990
13|/known-for:SAU 7.3 2024
-3|/known-for:SDN 2026
-3|/known-for:SDN 3.6 2026
-3|/known-for:SGP 1 2016
-4|/known-for:SGP 1 2023
-29|/known-for:SGP 1.5 2024
-4|/known-for:SGP 1.9 FY2026
8|/known-for:SGP 1971
8|/known-for:SGP 1E+1 1971
-5|/known-for:SGP 2.2 2024
4|/known-for:SGP 2.8 2024
-3|/known-for:SGP 2016
-4|/known-for:SGP 2023
-31|/known-for:SGP 2024
-4|/known-for:SGP 2025
-9|/known-for:SGP 2026
-4|/known-for:SGP 2030
-5|/known-for:SGP 2035
-9|/known-for:SGP 3.5 2026
-5|/known-for:SGP 5 2035
-4|/known-for:SGP FY2026
-3|/known-for:SRB 2035
-3|/known-for:SRB 3.5 2035
-11|/known-for:SSD 1.3 2028
-11|/known-for:SSD 2028
-6|/known-for:SUR 2032
-6|/known-for:SUR 3.5 2032
-7|/known-for:SVK 2 2025
-8|/known-for:SVK 2025
-11|/known-for:SVK 2035
-10|/known-for:SVK 3.5 2035
3|/known-for:SVN 1.29 2024
5|/known-for:SVN 1.3 2024
6|/known-for:SVN 2 2025
-5|/known-for:SVN 2 2026
12|/known-for:SVN 2 2030
-4|/known-for:SVN 2.8 2029
7|/known-for:SVN 2024
6|/known-for:SVN 2025
-4|/known-for:SVN 2026
-4|/known-for:SVN 2029
29|/known-for:SVN 2030
-7|/known-for:SVN 2035
13|/known-for:SVN 3 2030
5|/known-for:SVN 3.5 2030
-7|/known-for:SVN 5 2035
11|/known-for:SWE 1.1 2019
-17|/known-for:SWE 1.6 2022
-7|/known-for:SWE 1.6 2024
-16|/known-for:SWE 1.7 2021
12|/known-for:SWE 1958
4|/known-for:SWE 1963
-3|/known-for:SWE 2 2022
15|/known-for:SWE 2 2024
-3|/known-for:SWE 2 2025
-3|/known-for:SWE 2 2033
17|/known-for:SWE 2.1 2024
-4|/known-for:SWE 2.3 2025
12|/known-for:SWE 2.4 2025
-31|/known-for:SWE 2.5 2024
31|/known-for:SWE 2.5 2025
8|/known-for:SWE 2.6 2028
11|/known-for:SWE 2.8 2025
12|/known-for:SWE 2.9 2026
11|/known-for:SWE 2019
-19|/known-for:SWE 2021
-22|/known-for:SWE 2022
-6|/known-for:SWE 2023
-11|/known-for:SWE 2024
31|/known-for:SWE 2025
3|/known-for:SWE 2026
8|/known-for:SWE 2028
-3|/known-for:SWE 2029
-9|/known-for:SWE 2030
-6|/known-for:SWE 2032
-3|/known-for:SWE 2033
-40|/known-for:SWE 2035
-3|/known-for:SWE 3.03 2025
-3|/known-for:SWE 3.2 2021
-5|/known-for:SWE 3.2 2030
-4|/known-for:SWE 3.3 2025
-6|/known-for:SWE 3.3 2032
-3|/known-for:SWE 3.4 2025
17|/known-for:SWE 3.5 2030
-28|/known-for:SWE 3.5 2035
-7|/known-for:SWE 4 2030
12|/known-for:SWE 4.2 1958
5|/known-for:SWE 4.4 1963
-8|/known-for:SWE 4.8 2026
-3|/known-for:SWE 5 2030
-11|/known-for:SWE 5 2035
-8|/known-for:SWE 5.4 2030
-5|/known-for:SWE 5.9 2023
7|/known-for:SWZ 1.9 2019
7|/known-for:SWZ 2019
12|/known-for:SYR 2026
12|/known-for:SYR 4 2026
30|/known-for:TCD 2026
9|/known-for:TCD 3.4 2026
16|/known-for:TCD 3.5 2026
5|/known-for:TCD 3.6 2026
-4|/known-for:THA 0.8 2025
-4|/known-for:THA 0.9 2025
-10|/known-for:THA 1 2025
8|/known-for:THA 1 2026
8|/known-for:THA 1.1 2025
7|/known-for:THA 1.1 FY2021
15|/known-for:THA 1.2 2025
12|/known-for:THA 1.3 2024
-3|/known-for:THA 1.3 2025
13|/known-for:THA 1.4 FY2021
5|/known-for:THA 1.4 FY2028
-4|/known-for:THA 1.9 2025
6|/known-for:THA 2 2035
-3|/known-for:THA 2.1 2027
-5|/known-for:THA 2.2 2025
-4|/known-for:THA 2023
11|/known-for:THA 2024
-7|/known-for:THA 2025
8|/known-for:THA 2026
6|/known-for:THA 2035
20|/known-for:THA FY2021
5|/known-for:THA FY2028
-3|/known-for:TJK 2026
-3|/known-for:TJK 6 2026
3|/known-for:TKM 2 2030
3|/known-for:TKM 2030
3|/known-for:TLS 1.2 2027
3|/known-for:TLS 2027
13|/known-for:TON 1.6 2028
13|/known-for:TON 2028
-5|/known-for:TTO 1.3 2024
-5|/known-for:TTO 2024
-4|/known-for:TUR 1.3 2022
27|/known-for:TUR 1.31 2023
3|/known-for:TUR 1.4 2022
-3|/known-for:TUR 1.5 2035
-9|/known-for:TUR 1.6 2023
-5|/known-for:TUR 1.7 2022
-12|/known-for:TUR 1.8 2023
-5|/known-for:TUR 1.9 2024
20|/known-for:TUR 2 2024
10|/known-for:TUR 2.1 2024
-5|/known-for:TUR 2.3 2025
9|/known-for:TUR 2.3 2026
3|/known-for:TUR 2.33 2025
8|/known-for:TUR 2.4 2026
-5|/known-for:TUR 2.5 2025
-9|/known-for:TUR 2.5 2026
-7|/known-for:TUR 2022
3|/known-for:TUR 2023
25|/known-for:TUR 2024
-10|/known-for:TUR 2025
4|/known-for:TUR 2026
-3|/known-for:TUR 2027
15|/known-for:TUR 2028
17|/known-for:TUR 2030
16|/known-for:TUR 2035
-5|/known-for:TUR 3 2028
9|/known-for:TUR 3 2030
20|/known-for:TUR 3.5 2028
11|/known-for:TUR 3.5 2030
-23|/known-for:TUR 3.5 2035
-3|/known-for:TUR 4.6 2023
41|/known-for:TUR 5 2035
-3|/known-for:TUR 6 2025
-5|/known-for:TWN 0.8 2030
-4|/known-for:TWN 1.3 2023
-19|/known-for:TWN 1.3 2024
-5|/known-for:TWN 1.4 2025
3|/known-for:TWN 1.6 2022
7|/known-for:TWN 1.7 2022
-15|/known-for:TWN 1.7 2024
7|/known-for:TWN 1.8 2016
-7|/known-for:TWN 1.9 2019
4|/known-for:TWN 2 2016
-11|/known-for:TWN 2 2026
-5|/known-for:TWN 2 2026-03
-3|/known-for:TWN 2 2027
8|/known-for:TWN 2.1 2024
7|/known-for:TWN 2.2 2022
5|/known-for:TWN 2.2 2024
-7|/known-for:TWN 2.3 2025
-12|/known-for:TWN 2.3 FY2028
3|/known-for:TWN 2.4 2023
-3|/known-for:TWN 2.4 2033/2034
14|/known-for:TWN 2.45 2025
-3|/known-for:TWN 2.5 2023
17|/known-for:TWN 2.5 2024
-14|/known-for:TWN 2.5 2030
3|/known-for:TWN 2.6 2001
-11|/known-for:TWN 2.6 2025
3|/known-for:TWN 2001
-15|/known-for:TWN 2009
11|/known-for:TWN 2016
-7|/known-for:TWN 2019
16|/known-for:TWN 2022
-10|/known-for:TWN 2023
-5|/known-for:TWN 2024
14|/known-for:TWN 2025
-14|/known-for:TWN 2026
-5|/known-for:TWN 2026-03
41|/known-for:TWN 2027
22|/known-for:TWN 2028
42|/known-for:TWN 2030
-3|/known-for:TWN 2032
-3|/known-for:TWN 2033/2034
-21|/known-for:TWN 2035
23|/known-for:TWN 3 2025
7|/known-for:TWN 3 2026
-15|/known-for:TWN 3-3.5 FY2031
4|/known-for:TWN 3.3 2026
19|/known-for:TWN 3.32 2026
-6|/known-for:TWN 3.5 2026
39|/known-for:TWN 3.5 2027
-3|/known-for:TWN 3.5 2032
3|/known-for:TWN 3.6 2027
-15|/known-for:TWN 3.9 2009
-3|/known-for:TWN 34 2024
6|/known-for:TWN 4 2028
-27|/known-for:TWN 5 2026
16|/known-for:TWN 5 2028
60|/known-for:TWN 5 2030
-19|/known-for:TWN 5 2035
-3|/known-for:TWN 6 198X
-12|/known-for:TWN FY2028
-15|/known-for:TWN FY2031
-7|/known-for:TZA 2 2027
-7|/known-for:TZA 2027
-9|/known-for:UKR 1.3 2021
19|/known-for:UKR 15 2029
9|/known-for:UKR 19 2026-01
-3|/known-for:UKR 1990
-4|/known-for:UKR 2.1 2025
-4|/known-for:UKR 2.5 2027
-3|/known-for:UKR 2.7 2022
3|/known-for:UKR 2020
10|/known-for:UKR 2021
6|/known-for:UKR 2022
-15|/known-for:UKR 2023
9|/known-for:UKR 2024
-10|/known-for:UKR 2025
23|/known-for:UKR 2026
9|/known-for:UKR 2026-01
-4|/known-for:UKR 2027
20|/known-for:UKR 2029
-4|/known-for:UKR 2035
5|/known-for:UKR 26.3 2025
6|/known-for:UKR 27 2026
14|/known-for:UKR 27.2 2026
18|/known-for:UKR 3.2 2021
-4|/known-for:UKR 3.5 2035
13|/known-for:UKR 34 2022
10|/known-for:UKR 34 2024
7|/known-for:UKR 37 2023
3|/known-for:UKR 3E+1 2026
-20|/known-for:UKR 5.4 2023
-3|/known-for:UKR 7 1990
-4|/known-for:UKR 7.2 2025
-4|/known-for:UKR 8 2025
-11|/known-for:USA 0.9 2019
-3|/known-for:USA 0.91 FY1981
-17|/known-for:USA 0.93 FY1982
-4|/known-for:USA 1 2004
-7|/known-for:USA 1.09 FY2021
-4|/known-for:USA 1.2 2023
-19|/known-for:USA 1.3 2024
-12|/known-for:USA 1.37 2020
-30|/known-for:USA 1.4 2017
-4|/known-for:USA 1.5 2024
-3|/known-for:USA 1.6 2024
-10|/known-for:USA 1.6 FY2024
-8|/known-for:USA 1.9 FY2026
18|/known-for:USA 195X
27|/known-for:USA 1968
9|/known-for:USA 196X
-9|/known-for:USA 1980
4|/known-for:USA 1984
6|/known-for:USA 1985
22|/known-for:USA 1986
-7|/known-for:USA 198X
-4|/known-for:USA 1990
14|/known-for:USA 1995
5|/known-for:USA 1997
18|/known-for:USA 1E+1 195X
-7|/known-for:USA 2 2013
-4|/known-for:USA 2 2022
-5|/known-for:USA 2 2024
4|/known-for:USA 2 2027
4|/known-for:USA 2 2032
-3|/known-for:USA 2.1 FY2026
-21|/known-for:USA 2.2 2025
-3|/known-for:USA 2.3 2030
-5|/known-for:USA 2.4 2016
-9|/known-for:USA 2.5 2027
6|/known-for:USA 2.5 2035
-4|/known-for:USA 2.5 FY2030
-3|/known-for:USA 2.6 2001
-11|/known-for:USA 2.6 2024
-21|/known-for:USA 2.8 2032
9|/known-for:USA 2.9 2017
-3|/known-for:USA 2.9 2030
9|/known-for:USA 2.9 FY2024
-3|/known-for:USA 2001
6|/known-for:USA 2003
-4|/known-for:USA 2004
15|/known-for:USA 2007
9|/known-for:USA 2009
12|/known-for:USA 2010
-6|/known-for:USA 2013
34|/known-for:USA 2014
10|/known-for:USA 2015
-21|/known-for:USA 2017
-14|/known-for:USA 2019
-18|/known-for:USA 2020
-8|/known-for:USA 2022
30|/known-for:USA 2023
-34|/known-for:USA 2024
-44|/known-for:USA 2025
-3|/known-for:USA 2025-08
-7|/known-for:USA 2025-12
9|/known-for:USA 2026
19|/known-for:USA 2027
-4|/known-for:USA 2028
-3|/known-for:USA 2029
-49|/known-for:USA 2030
-12|/known-for:USA 2032
-30|/known-for:USA 2035
5|/known-for:USA 3 1997
-9|/known-for:USA 3 2024
3|/known-for:USA 3 2025
-9|/known-for:USA 3 2028
-3|/known-for:USA 3 2029
-17|/known-for:USA 3 2030
-4|/known-for:USA 3 2032
-18|/known-for:USA 3 2035
4|/known-for:USA 3 FY2024
34|/known-for:USA 3 FY2026
15|/known-for:USA 3.1 2023
3|/known-for:USA 3.1 2025
7|/known-for:USA 3.1 FY2025
-7|/known-for:USA 3.2 2024
13|/known-for:USA 3.2 2025
24|/known-for:USA 3.2 2026
-15|/known-for:USA 3.2 2030
3|/known-for:USA 3.22 2025
6|/known-for:USA 3.24 2023
12|/known-for:USA 3.3 2015
3|/known-for:USA 3.3 FY2003
10|/known-for:USA 3.3 FY2019
9|/known-for:USA 3.3 FY2026
-7|/known-for:USA 3.32 2026
23|/known-for:USA 3.38 2024
3|/known-for:USA 3.4 1997
19|/known-for:USA 3.4 2023
12|/known-for:USA 3.4 2024
-4|/known-for:USA 3.4 2025
-5|/known-for:USA 3.4 FY1978
4|/known-for:USA 3.4 FY1997
3|/known-for:USA 3.5 2018
3|/known-for:USA 3.5 2021
3|/known-for:USA 3.5 2023
-26|/known-for:USA 3.5 2025
3|/known-for:USA 3.5 2026
-3|/known-for:USA 3.5 2027
-3|/known-for:USA 3.5 2030
9|/known-for:USA 3.5 2032
-4|/known-for:USA 3.5 2035
9|/known-for:USA 3.5 FY2021
9|/known-for:USA 3.5 FY2026
5|/known-for:USA 3.6 2016
11|/known-for:USA 3.68 2014
6|/known-for:USA 3.7 2003
3|/known-for:USA 3.7 2014
22|/known-for:USA 3.71 2014
-3|/known-for:USA 3.8 2025-08
-4|/known-for:USA 3.9 2023
-6|/known-for:USA 4 1989
14|/known-for:USA 4 1995
15|/known-for:USA 4 2007
8|/known-for:USA 4 2009
-6|/known-for:USA 4 2022
-3|/known-for:USA 4 2026
16|/known-for:USA 4.5 2028
8|/known-for:USA 4.5 FY2027
24|/known-for:USA 4.6 FY2027
9|/known-for:USA 4.7 2010
-7|/known-for:USA 4.7 2025
-7|/known-for:USA 4.7 2025-12
4|/known-for:USA 4.7 2026
16|/known-for:USA 4.7 2027
4|/known-for:USA 4.7 FY2027
11|/known-for:USA 4.8 FY2027
3|/known-for:USA 5 2010
-3|/known-for:USA 5 2026
15|/known-for:USA 5 2027
-9|/known-for:USA 5 2028
-4|/known-for:USA 5 2030
-14|/known-for:USA 5 2035
4|/known-for:USA 5 FY2027
-3|/known-for:USA 5.2 1985
15|/known-for:USA 5.2 FY1981
18|/known-for:USA 5.2 FY1985
5|/known-for:USA 5.8 1989
-9|/known-for:USA 6 1980
11|/known-for:USA 6 1985
-6|/known-for:USA 6 198X
16|/known-for:USA 6.2 1986
16|/known-for:USA 6.3 FY1982
4|/known-for:USA 7 1984
5|/known-for:USA 7 1986
10|/known-for:USA 8 196X
27|/known-for:USA 9 1968
-5|/known-for:USA FY1978
12|/known-for:USA FY1981
-3|/known-for:USA FY1984
18|/known-for:USA FY1985
4|/known-for:USA FY1997
3|/known-for:USA FY2003
8|/known-for:USA FY2019
3|/known-for:USA FY2024
42|/known-for:USA FY2026
50|/known-for:USA FY2027
-5|/known-for:USA FY2030
4|/known-for:UZB 2010
4|/known-for:UZB 3.5 2010
8|/known-for:VEN 0.7 2024
8|/known-for:VEN 2024
-5|/known-for:VEN 2025
-5|/known-for:VEN 3.2 2025
-18|/known-for:VNM 0.6 2031
-3|/known-for:VNM 1.1 2025
-3|/known-for:VNM 1.3 2025
-3|/known-for:VNM 1.5 2019
4|/known-for:VNM 1.8 2024
-4|/known-for:VNM 1.8 2025
10|/known-for:VNM 1.9 2025
9|/known-for:VNM 1.9 2026
-24|/known-for:VNM 1968
12|/known-for:VNM 2 2030
-5|/known-for:VNM 2.2 2030
5|/known-for:VNM 2024
-3|/known-for:VNM 2025
11|/known-for:VNM 2026
26|/known-for:VNM 2030
-18|/known-for:VNM 2031
-5|/known-for:VNM 2035
20|/known-for:VNM 3 2030
-5|/known-for:VNM 3.5 2035
-24|/known-for:VNM 9 1968
-6|/known-for:XKX 1.7 2024
-7|/known-for:XKX 1985
-8|/known-for:XKX 2 2024
-14|/known-for:XKX 2024
-3|/known-for:XKX 2030
-3|/known-for:XKX 3 2030
-7|/known-for:XKX 6 1985
-24|/known-for:YEM 13 2015
-24|/known-for:YEM 2015
6|/known-for:YEM 2025
6|/known-for:YEM 6 2025
3|/known-for:ZMB 1.1 2027
-10|/known-for:ZMB 2 2025
-10|/known-for:ZMB 2025
3|/known-for:ZMB 2027
12|/known-for:ZWE 2 2025
11|/known-for:ZWE 2025
-7|/known:- 2.2
-7|/known:- 2.2 2025
-7|/known:- 2.2 since-2025
-8|/known:- since-2025
-6|/known:AFG 0.9
-6|/known:AFG 0.9 1979
-6|/known:AFG 0.9 to-1999
-8|/known:AFG 2
-8|/known:AFG 2 2004
-8|/known:AFG 2 to-2013
-12|/known:AFG 2.4
-12|/known:AFG 2.4 2025
-12|/known:AFG 2.4 since-2025
-8|/known:AFG 2.5
-8|/known:AFG 2.5 2026
-8|/known:AFG 2.5 since-2025
-8|/known:AFG 2.7
-8|/known:AFG 2.7 2010
-8|/known:AFG 2.7 to-2013
-22|/known:AFG 4.6
-22|/known:AFG 4.6 2026
-22|/known:AFG 4.6 since-2025
-11|/known:AFG 5.2
-11|/known:AFG 5.2 1979
-11|/known:AFG 5.2 to-1999
44|/known:AFG 6
44|/known:AFG 6 2025
44|/known:AFG 6 since-2025
5|/known:AFG 8
5|/known:AFG 8 2025
5|/known:AFG 8 since-2025
6|/known:AFG since-2025
-19|/known:AFG to-1999
-17|/known:AFG to-2013
-9|/known:AGO 2
-9|/known:AGO 2 2025
-9|/known:AGO 2 since-2025
-20|/known:AGO 2.2
-20|/known:AGO 2.2 2025
-20|/known:AGO 2.2 since-2025
-9|/known:AGO 2.6
-9|/known:AGO 2.6 2025
-9|/known:AGO 2.6 since-2025
-39|/known:AGO since-2025
3|/known:ALB 1.3
3|/known:ALB 1.3 2014
3|/known:ALB 1.3 to-2021
-15|/known:ALB 1.5
-15|/known:ALB 1.5 2024
-15|/known:ALB 1.5 to-2024
12|/known:ALB 1.7
12|/known:ALB 1.7 2024
12|/known:ALB 1.7 to-2024
-6|/known:ALB 1.8
-6|/known:ALB 1.8 2025
-6|/known:ALB 1.8 since-2025
9|/known:ALB 2
14|/known:ALB 2 2025
-3|/known:ALB 2 2026
11|/known:ALB 2 since-2025
-7|/known:ALB 2.1
-7|/known:ALB 2.1 2025
-7|/known:ALB 2.1 since-2025
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
17|/known:ALB since-2025
-14|/known:ALB to-2024
-10|/known:ALLIES 0.1
-7|/known:ALLIES 0.1 2025
-3|/known:ALLIES 0.1 2026
-10|/known:ALLIES 0.1 since-2025
30|/known:ALLIES 0.2
30|/known:ALLIES 0.2 2025
30|/known:ALLIES 0.2 since-2025
54|/known:ALLIES 0.25
41|/known:ALLIES 0.25 2025
13|/known:ALLIES 0.25 2026
55|/known:ALLIES 0.25 since-2025
19|/known:ALLIES 0.3
20|/known:ALLIES 0.3 2024
19|/known:ALLIES 0.3 to-2024
15|/known:ALLIES 0.5
22|/known:ALLIES 0.5 2025
-6|/known:ALLIES 0.5 2026
16|/known:ALLIES 0.5 since-2025
-3|/known:ALLIES 0.9
-31|/known:ALLIES 1
-14|/known:ALLIES 1 2025
-5|/known:ALLIES 1 2026
-20|/known:ALLIES 1 since-2025
-4|/known:ALLIES 1 to-1999
-5|/known:ALLIES 1 to-2024
-4|/known:ALLIES 1.1
-5|/known:ALLIES 1.2
-6|/known:ALLIES 1.3
-4|/known:ALLIES 1.3 2025
-4|/known:ALLIES 1.3 since-2025
-5|/known:ALLIES 1.4
-3|/known:ALLIES 1.4 since-2025
5|/known:ALLIES 1.5
-8|/known:ALLIES 1.5 2022
-13|/known:ALLIES 1.5 2023
50|/known:ALLIES 1.5 2024
-19|/known:ALLIES 1.5 2025
14|/known:ALLIES 1.5 2026
-5|/known:ALLIES 1.5 since-2025
-12|/known:ALLIES 1.5 to-1999
-5|/known:ALLIES 1.5 to-2013
29|/known:ALLIES 1.5 to-2024
3|/known:ALLIES 1.5-2
3|/known:ALLIES 1.5-2 2025
3|/known:ALLIES 1.5-2 since-2025
-4|/known:ALLIES 1.6
-3|/known:ALLIES 1.7
-3|/known:ALLIES 1.8
5|/known:ALLIES 1.9 2025
-14|/known:ALLIES 1E+1
12|/known:ALLIES 1E+1 1952
-3|/known:ALLIES 1E+1 2024
-19|/known:ALLIES 1E+1 2025
-3|/known:ALLIES 1E+1 2026
-22|/known:ALLIES 1E+1 since-2025
12|/known:ALLIES 1E+1 to-1999
-3|/known:ALLIES 1E+1 to-2024
34|/known:ALLIES 2
-3|/known:ALLIES 2 1987
-3|/known:ALLIES 2 1990
3|/known:ALLIES 2 1997
4|/known:ALLIES 2 2010
-10|/known:ALLIES 2 2014
-4|/known:ALLIES 2 2016
-33|/known:ALLIES 2 2017
-20|/known:ALLIES 2 2018
30|/known:ALLIES 2 2019
68|/known:ALLIES 2 2020
-9|/known:ALLIES 2 2021
5|/known:ALLIES 2 2022
23|/known:ALLIES 2 2023
-50|/known:ALLIES 2 2024
-3|/known:ALLIES 2 2025
46|/known:ALLIES 2 2026
40|/known:ALLIES 2 since-2025
-10|/known:ALLIES 2 to-1999
4|/known:ALLIES 2 to-2013
22|/known:ALLIES 2 to-2021
-22|/known:ALLIES 2 to-2024
-3|/known:ALLIES 2.1
-4|/known:ALLIES 2.1 2025
27|/known:ALLIES 2.2
-8|/known:ALLIES 2.2 2025
38|/known:ALLIES 2.2 2026
30|/known:ALLIES 2.2 since-2025
-3|/known:ALLIES 2.2 to-2024
-7|/known:ALLIES 2.3
-4|/known:ALLIES 2.3 2025
-5|/known:ALLIES 2.3 since-2025
-8|/known:ALLIES 2.4
-5|/known:ALLIES 2.4 2025
-6|/known:ALLIES 2.4 since-2025
-9|/known:ALLIES 2.5
-4|/known:ALLIES 2.5 2022
-3|/known:ALLIES 2.5 2023
12|/known:ALLIES 2.5 2024
12|/known:ALLIES 2.5 2025
-24|/known:ALLIES 2.5 2026
-12|/known:ALLIES 2.5 since-2025
5|/known:ALLIES 2.5 to-2024
-3|/known:ALLIES 2.5-3
-3|/known:ALLIES 2.5-3 since-2025
-4|/known:ALLIES 2.6
-3|/known:ALLIES 2.6 2025
-4|/known:ALLIES 2.6 since-2025
-3|/known:ALLIES 2.65
-3|/known:ALLIES 2.65 2025
-3|/known:ALLIES 2.65 since-2025
-7|/known:ALLIES 2.7
-3|/known:ALLIES 2.7 2025
-3|/known:ALLIES 2.7 2026
-6|/known:ALLIES 2.7 since-2025
-8|/known:ALLIES 2.8
-5|/known:ALLIES 2.8 2025
-3|/known:ALLIES 2.8 2026
-8|/known:ALLIES 2.8 since-2025
-29|/known:ALLIES 3
4|/known:ALLIES 3 1980
-4|/known:ALLIES 3 1981
-5|/known:ALLIES 3 1988
-5|/known:ALLIES 3 2016
-4|/known:ALLIES 3 2022
-21|/known:ALLIES 3 2023
36|/known:ALLIES 3 2024
30|/known:ALLIES 3 2025
-46|/known:ALLIES 3 2026
-3|/known:ALLIES 3 2027
-19|/known:ALLIES 3 since-2025
-11|/known:ALLIES 3 to-1999
-3|/known:ALLIES 3 to-2013
-7|/known:ALLIES 3 to-2021
11|/known:ALLIES 3 to-2024
16|/known:ALLIES 3-3.5 2024
-8|/known:ALLIES 3-3.5 2025
-6|/known:ALLIES 3-3.5 2026
-14|/known:ALLIES 3-3.5 since-2025
16|/known:ALLIES 3-3.5 to-2024
43|/known:ALLIES 3-4
45|/known:ALLIES 3-4 2025
45|/known:ALLIES 3-4 since-2025
-12|/known:ALLIES 3.1
-11|/known:ALLIES 3.1 2025
-11|/known:ALLIES 3.1 since-2025
-3|/known:ALLIES 3.2
-10|/known:ALLIES 3.3
-8|/known:ALLIES 3.3 1988
-3|/known:ALLIES 3.3 since-2025
-8|/known:ALLIES 3.3 to-1999
15|/known:ALLIES 3.5
-6|/known:ALLIES 3.5 2024
-13|/known:ALLIES 3.5 2025
47|/known:ALLIES 3.5 2026
-11|/known:ALLIES 3.5 2027
23|/known:ALLIES 3.5 since-2025
-7|/known:ALLIES 3.5 to-2024
15|/known:ALLIES 3.5-5
15|/known:ALLIES 3.5-5 2025
15|/known:ALLIES 3.5-5 since-2025
-7|/known:ALLIES 3.7
-7|/known:ALLIES 3.7 2025
-7|/known:ALLIES 3.7 since-2025
-8|/known:ALLIES 3.8
-7|/known:ALLIES 3.8 2025
-7|/known:ALLIES 3.8 since-2025
-4|/known:ALLIES 3E+1
-4|/known:ALLIES 3E+1 2025
-4|/known:ALLIES 3E+1 since-2025
26|/known:ALLIES 4
40|/known:ALLIES 4 1987
-9|/known:ALLIES 4 1988
-4|/known:ALLIES 4 1989
-3|/known:ALLIES 4 2002
-12|/known:ALLIES 4 2018
17|/known:ALLIES 4 2019
-8|/known:ALLIES 4 2023
30|/known:ALLIES 4 2024
5|/known:ALLIES 4 2025
-23|/known:ALLIES 4 2026
-18|/known:ALLIES 4 since-2025
23|/known:ALLIES 4 to-1999
-6|/known:ALLIES 4 to-2013
4|/known:ALLIES 4 to-2021
22|/known:ALLIES 4 to-2024
-7|/known:ALLIES 4.5
-5|/known:ALLIES 4.5 2025
-6|/known:ALLIES 4.5 since-2025
-3|/known:ALLIES 4.7
-3|/known:ALLIES 4.7 since-2025
38|/known:ALLIES 5
5|/known:ALLIES 5 1981
-3|/known:ALLIES 5 2023
-14|/known:ALLIES 5 2024
-14|/known:ALLIES 5 2025
69|/known:ALLIES 5 2026
55|/known:ALLIES 5 since-2025
3|/known:ALLIES 5 to-1999
-19|/known:ALLIES 5 to-2024
-26|/known:ALLIES 6
-19|/known:ALLIES 6 1990
9|/known:ALLIES 6 1995
-10|/known:ALLIES 6 2025
-4|/known:ALLIES 6 2026
-14|/known:ALLIES 6 since-2025
-11|/known:ALLIES 6 to-1999
-3|/known:ALLIES 6.5
-4|/known:ALLIES 7
-3|/known:ALLIES 7 since-2025
-6|/known:ALLIES 8
-3|/known:ALLIES 8 since-2025
29|/known:ALLIES since-2025
-36|/known:ALLIES to-1999
-15|/known:ALLIES to-2013
7|/known:ALLIES to-2021
-9|/known:ALLIES to-2024
-6|/known:ARE 1.8
-6|/known:ARE 1.8 2024
-6|/known:ARE 1.8 to-2024
-4|/known:ARE 4
-4|/known:ARE 4 2025
-4|/known:ARE 4 since-2025
-4|/known:ARE 4.2
-4|/known:ARE 4.2 2025
-4|/known:ARE 4.2 since-2025
15|/known:ARE 8
15|/known:ARE 8 2025
15|/known:ARE 8 since-2025
6|/known:ARE since-2025
-9|/known:ARE to-2024
10|/known:ARG 0.5
8|/known:ARG 0.5 2025
8|/known:ARG 0.5 since-2025
4|/known:ARG 0.6
4|/known:ARG 0.6 2023
4|/known:ARG 0.6 to-2024
4|/known:ARG 2
-5|/known:ARG 2 2023
10|/known:ARG 2 2025
10|/known:ARG 2 since-2025
-5|/known:ARG 2 to-2024
18|/known:ARG since-2025
12|/known:ARM 3
12|/known:ARM 3 2025
12|/known:ARM 3 since-2025
-3|/known:ARM 3.3
-3|/known:ARM 3.3 2008
-3|/known:ARM 3.3 to-2013
-3|/known:ARM 4
-3|/known:ARM 4 2025
-3|/known:ARM 4 since-2025
8|/known:ARM 4.5
8|/known:ARM 4.5 2025
8|/known:ARM 4.5 since-2025
24|/known:ARM 5
6|/known:ARM 5 2024
21|/known:ARM 5 2025
19|/known:ARM 5 since-2025
6|/known:ARM 5 to-2024
3|/known:ARM 5.5
3|/known:ARM 6
3|/known:ARM 6 2025
3|/known:ARM 6 since-2025
41|/known:ARM since-2025
-3|/known:ARM to-2013
5|/known:ARM to-2024
5|/known:AUS 0.1
5|/known:AUS 0.1 2025
5|/known:AUS 0.1 since-2025
4|/known:AUS 0.15
4|/known:AUS 0.15 2023
4|/known:AUS 0.15 to-2024
-13|/known:AUS 0.3
-13|/known:AUS 0.3 2023
-13|/known:AUS 0.3 to-2024
-6|/known:AUS 0.5
-7|/known:AUS 0.5 2023
-7|/known:AUS 0.5 to-2024
-24|/known:AUS 1
-17|/known:AUS 1 2023
-3|/known:AUS 1 2025
-4|/known:AUS 1 since-2025
-20|/known:AUS 1 to-2024
-8|/known:AUS 1.07
-8|/known:AUS 1.07 2022
-8|/known:AUS 1.07 to-2024
-11|/known:AUS 1.1
-11|/known:AUS 1.1 2025
-11|/known:AUS 1.1 since-2025
-8|/known:AUS 1.2
-5|/known:AUS 1.2 2026
-7|/known:AUS 1.2 since-2025
-43|/known:AUS 1.3
-3|/known:AUS 1.3 2022
-8|/known:AUS 1.3 2025
-31|/known:AUS 1.3 2026
-40|/known:AUS 1.3 since-2025
-3|/known:AUS 1.3 to-2024
-7|/known:AUS 1.4
-7|/known:AUS 1.4 2025
-7|/known:AUS 1.4 since-2025
-4|/known:AUS 1.5
-12|/known:AUS 1.5 2023
-8|/known:AUS 1.5 2025
15|/known:AUS 1.5 2026
7|/known:AUS 1.5 since-2025
-11|/known:AUS 1.5 to-2024
-3|/known:AUS 1.6
-3|/known:AUS 1.6 2025
-3|/known:AUS 1.6 since-2025
4|/known:AUS 1.7 2025
-4|/known:AUS 1.7 2026
-16|/known:AUS 1.8
-16|/known:AUS 1.8 2025
-16|/known:AUS 1.8 since-2025
8|/known:AUS 1.9
11|/known:AUS 1.9 2025
-4|/known:AUS 1.9 2026
7|/known:AUS 1.9 since-2025
3|/known:AUS 1.96
3|/known:AUS 1.96 2022
3|/known:AUS 1.96 to-2024
-9|/known:AUS 1E+1
-8|/known:AUS 1E+1 2025
-8|/known:AUS 1E+1 since-2025
50|/known:AUS 2
12|/known:AUS 2 2013
4|/known:AUS 2 2016
5|/known:AUS 2 2021
24|/known:AUS 2 2022
14|/known:AUS 2 2023
5|/known:AUS 2 2024
20|/known:AUS 2 2025
-35|/known:AUS 2 2026
-15|/known:AUS 2 since-2025
12|/known:AUS 2 to-2013
11|/known:AUS 2 to-2021
42|/known:AUS 2 to-2024
7|/known:AUS 2.02
6|/known:AUS 2.02 2025
6|/known:AUS 2.02 since-2025
6|/known:AUS 2.05
4|/known:AUS 2.05 2026
6|/known:AUS 2.05 since-2025
3|/known:AUS 2.1
4|/known:AUS 2.1 2024
3|/known:AUS 2.1 2027
9|/known:AUS 2.2
12|/known:AUS 2.2 2023
-3|/known:AUS 2.2 2025
-3|/known:AUS 2.2 since-2025
12|/known:AUS 2.2 to-2024
22|/known:AUS 2.3
13|/known:AUS 2.3 2023
8|/known:AUS 2.3 2025
9|/known:AUS 2.3 since-2025
13|/known:AUS 2.3 to-2024
-4|/known:AUS 2.32
-4|/known:AUS 2.32 2025
-4|/known:AUS 2.32 since-2025
6|/known:AUS 2.33
6|/known:AUS 2.33 2025
6|/known:AUS 2.33 since-2025
22|/known:AUS 2.4
-23|/known:AUS 2.4 2024
35|/known:AUS 2.4 2025
11|/known:AUS 2.4 2026
45|/known:AUS 2.4 since-2025
-24|/known:AUS 2.4 to-2024
-18|/known:AUS 2.5
-3|/known:AUS 2.5 2023
-6|/known:AUS 2.5 2025
-12|/known:AUS 2.5 2026
-18|/known:AUS 2.5 since-2025
-9|/known:AUS 2.6
-8|/known:AUS 2.6 2025
-8|/known:AUS 2.6 since-2025
9|/known:AUS 2.8
-4|/known:AUS 2.8 2024
-15|/known:AUS 2.8 2025
28|/known:AUS 2.8 2026
13|/known:AUS 2.8 since-2025
-4|/known:AUS 2.8 to-2024
-3|/known:AUS 2.9
-3|/known:AUS 2.9 2025
-3|/known:AUS 2.9 since-2025
41|/known:AUS 3
3|/known:AUS 3 2023
-8|/known:AUS 3 2024
20|/known:AUS 3 2025
4|/known:AUS 3 2026
21|/known:AUS 3 2027
45|/known:AUS 3 since-2025
-6|/known:AUS 3 to-2024
34|/known:AUS 3.5
26|/known:AUS 3.5 2025
9|/known:AUS 3.5 2026
34|/known:AUS 3.5 since-2025
13|/known:AUS 4
4|/known:AUS 4 2025
9|/known:AUS 4 2026
13|/known:AUS 4 since-2025
-19|/known:AUS 4.4
-19|/known:AUS 4.4 2025
-19|/known:AUS 4.4 since-2025
-7|/known:AUS 4.5
-7|/known:AUS 4.5 2027
-7|/known:AUS 4.5 since-2025
-12|/known:AUS 4.7
-7|/known:AUS 4.7 1978
-4|/known:AUS 4.7 2025
-4|/known:AUS 4.7 since-2025
-7|/known:AUS 4.7 to-1999
-25|/known:AUS 5
-47|/known:AUS 5 2025
23|/known:AUS 5 2026
-24|/known:AUS 5 since-2025
-11|/known:AUS 5.3
-11|/known:AUS 5.3 2023
-11|/known:AUS 5.3 to-2024
-7|/known:AUS since-2025
-6|/known:AUS to-1999
13|/known:AUS to-2013
10|/known:AUS to-2021
-33|/known:AUS to-2024
3|/known:AUT 0.8 2024
3|/known:AUT 0.8 to-2024
-4|/known:AUT 1
-10|/known:AUT 1 2025
5|/known:AUT 1 2026
-5|/known:AUT 1 since-2025
3|/known:AUT 1.1
3|/known:AUT 1.1 2025
3|/known:AUT 1.1 since-2025
6|/known:AUT 1.2
6|/known:AUT 1.2 2025
6|/known:AUT 1.2 since-2025
-6|/known:AUT 1.5
-7|/known:AUT 1.5 2025
-7|/known:AUT 1.5 since-2025
19|/known:AUT 2
21|/known:AUT 2 2025
21|/known:AUT 2 since-2025
8|/known:AUT 3.5
8|/known:AUT 3.5 2025
8|/known:AUT 3.5 since-2025
-8|/known:AUT 5
-8|/known:AUT 5 2025
-8|/known:AUT 5 since-2025
15|/known:AUT since-2025
-8|/known:AZE 1.4
-8|/known:AZE 1.4 2025
-8|/known:AZE 1.4 since-2025
-4|/known:AZE 2.4
-4|/known:AZE 2.4 2025
-4|/known:AZE 2.4 since-2025
6|/known:AZE 3.3
6|/known:AZE 3.3 2008
6|/known:AZE 3.3 to-2013
16|/known:AZE 4
16|/known:AZE 4 2025
16|/known:AZE 4 since-2025
5|/known:AZE 4.6
5|/known:AZE 4.6 2024
5|/known:AZE 4.6 to-2024
38|/known:AZE 5
20|/known:AZE 5 2024
4|/known:AZE 5 2025
14|/known:AZE 5 2026
19|/known:AZE 5 since-2025
20|/known:AZE 5 to-2024
21|/known:AZE since-2025
6|/known:AZE to-2013
23|/known:AZE to-2024
3|/known:BEL 0.9
3|/known:BEL 0.9 to-2021
4|/known:BEL 0.93
4|/known:BEL 0.93 2020
4|/known:BEL 0.93 to-2021
4|/known:BEL 1.1
3|/known:BEL 1.1 2023
4|/known:BEL 1.1 to-2024
-32|/known:BEL 1.2
-32|/known:BEL 1.2 2025
-32|/known:BEL 1.2 since-2025
24|/known:BEL 1.3
24|/known:BEL 1.3 2025
24|/known:BEL 1.3 since-2025
-8|/known:BEL 1.31
-8|/known:BEL 1.31 2023
-8|/known:BEL 1.31 to-2024
-5|/known:BEL 1.37
-5|/known:BEL 1.37 2024
-5|/known:BEL 1.37 to-2024
-4|/known:BEL 1.4
-4|/known:BEL 1.4 2025
-4|/known:BEL 1.4 since-2025
-8|/known:BEL 1.5
-8|/known:BEL 1.5 2025
-8|/known:BEL 1.5 since-2025
-5|/known:BEL 1.6
-4|/known:BEL 1.6 2024
-4|/known:BEL 1.6 to-2024
6|/known:BEL 1.8
6|/known:BEL 1.8 1993
6|/known:BEL 1.8 to-1999
-22|/known:BEL 1.9
-22|/known:BEL 1.9 2025
-22|/known:BEL 1.9 since-2025
56|/known:BEL 2
-3|/known:BEL 2 2006
-3|/known:BEL 2 2022
36|/known:BEL 2 2024
12|/known:BEL 2 2025
18|/known:BEL 2 2026
30|/known:BEL 2 since-2025
-3|/known:BEL 2 to-2013
31|/known:BEL 2 to-2024
-8|/known:BEL 2.1
-5|/known:BEL 2.1 2025
-3|/known:BEL 2.1 2026
-8|/known:BEL 2.1 since-2025
-8|/known:BEL 2.2
-13|/known:BEL 2.2 2025
5|/known:BEL 2.2 2026
-8|/known:BEL 2.2 since-2025
9|/known:BEL 2.5
-29|/known:BEL 2.5 2023
31|/known:BEL 2.5 2024
3|/known:BEL 2.5 2025
4|/known:BEL 2.5 2026
6|/known:BEL 2.5 since-2025
-3|/known:BEL 3
-3|/known:BEL 3 2025
-3|/known:BEL 3 since-2025
-3|/known:BEL 3.4
-3|/known:BEL 3.4 1991
-3|/known:BEL 3.4 to-1999
29|/known:BEL 3.5
15|/known:BEL 3.5 2025
14|/known:BEL 3.5 2026
29|/known:BEL 3.5 since-2025
-7|/known:BEL 5 2025
7|/known:BEL 5 2026
-17|/known:BEL 7
-17|/known:BEL 7 1951
-17|/known:BEL 7 to-1999
-10|/known:BEL to-1999
-3|/known:BEL to-2013
4|/known:BEL to-2021
17|/known:BEL to-2024
-4|/known:BFA 3.4
-4|/known:BFA 3.4 2024
-4|/known:BFA 3.4 to-2024
-8|/known:BFA to-2024
19|/known:BGD 1.1
19|/known:BGD 1.1 2025
19|/known:BGD 1.1 since-2025
3|/known:BGD 1.2
3|/known:BGD 1.2 2025
3|/known:BGD 1.2 since-2025
3|/known:BGD 1.3
3|/known:BGD 1.3 2025
3|/known:BGD 1.3 since-2025
3|/known:BGD 1.5
3|/known:BGD 1.5 2025
3|/known:BGD 1.5 since-2025
11|/known:BGD 1.6
11|/known:BGD 1.6 2025
11|/known:BGD 1.6 since-2025
-4|/known:BGD 1.9
-4|/known:BGD 1.9 2025
-4|/known:BGD 1.9 since-2025
11|/known:BGD 2
11|/known:BGD 2 2025
11|/known:BGD 2 since-2025
-22|/known:BGD 7
-22|/known:BGD 7 2025
-22|/known:BGD 7 since-2025
25|/known:BGD since-2025
6|/known:BGR 1.5
5|/known:BGR 1.5 2018
5|/known:BGR 1.5 to-2021
7|/known:BGR 1.8
7|/known:BGR 1.8 2025
7|/known:BGR 1.8 since-2025
11|/known:BGR 2
16|/known:BGR 2 2018
6|/known:BGR 2 2023
-9|/known:BGR 2 2025
-9|/known:BGR 2 since-2025
16|/known:BGR 2 to-2021
6|/known:BGR 2 to-2024
4|/known:BGR 2.06
4|/known:BGR 2.06 2025
4|/known:BGR 2.06 since-2025
9|/known:BGR 2.1
9|/known:BGR 2.1 2025
9|/known:BGR 2.1 since-2025
-8|/known:BGR 2.2
-8|/known:BGR 2.2 2025
-8|/known:BGR 2.2 since-2025
7|/known:BGR 2.3
7|/known:BGR 2.3 2025
7|/known:BGR 2.3 since-2025
-5|/known:BGR 3
-4|/known:BGR 3 2025
-4|/known:BGR 3 since-2025
30|/known:BGR 3.5
31|/known:BGR 3.5 2025
31|/known:BGR 3.5 since-2025
42|/known:BGR since-2025
-3|/known:BGR to-2013
18|/known:BGR to-2021
6|/known:BGR to-2024
11|/known:BHR 3
11|/known:BHR 3 2024
11|/known:BHR 3 to-2024
12|/known:BHR to-2024
6|/known:BHS 0.2
6|/known:BHS 0.2 2024
6|/known:BHS 0.2 to-2024
6|/known:BHS to-2024
4|/known:BIH since-2025
4|/known:BLR 1.9
4|/known:BLR 1.9 2025
4|/known:BLR 1.9 since-2025
13|/known:BLR 3.1
13|/known:BLR 3.1 2025
13|/known:BLR 3.1 since-2025
19|/known:BLR since-2025
-5|/known:BLZ 0.9
-5|/known:BLZ 0.9 2025
-5|/known:BLZ 0.9 since-2025
-5|/known:BLZ since-2025
5|/known:BOL 1.2
5|/known:BOL 1.2 2025
5|/known:BOL 1.2 since-2025
8|/known:BOL 2
8|/known:BOL 2 2025
8|/known:BOL 2 since-2025
13|/known:BOL since-2025
-6|/known:BRA 0.5
-6|/known:BRA 0.5 2025
-6|/known:BRA 0.5 since-2025
-4|/known:BRA 0.8
-4|/known:BRA 0.8 2025
-4|/known:BRA 0.8 since-2025
5|/known:BRA 1
-5|/known:BRA 1 2024
11|/known:BRA 1 2025
11|/known:BRA 1 since-2025
-5|/known:BRA 1 to-2024
5|/known:BRA 1.1
4|/known:BRA 1.1 2025
4|/known:BRA 1.1 since-2025
22|/known:BRA 1.2
22|/known:BRA 1.2 2025
22|/known:BRA 1.2 since-2025
-4|/known:BRA 1.3
-4|/known:BRA 1.3 2025
-4|/known:BRA 1.3 since-2025
8|/known:BRA 2
6|/known:BRA 2 2023
4|/known:BRA 2 2025
4|/known:BRA 2 since-2025
5|/known:BRA 2 to-2024
-3|/known:BRA 2.4
-3|/known:BRA 2.4 2026
-3|/known:BRA 2.4 since-2025
-4|/known:BRA 3.5
-4|/known:BRA 3.5 2025
-4|/known:BRA 3.5 since-2025
-10|/known:BRA 4
-10|/known:BRA 4 2024
-10|/known:BRA 4 to-2024
3|/known:BRA 4.7
3|/known:BRA 4.7 2025
3|/known:BRA 4.7 since-2025
24|/known:BRA since-2025
-14|/known:BRA to-2024
-10|/known:BRN 1.5
-10|/known:BRN 1.5 2025
-10|/known:BRN 1.5 since-2025
-22|/known:BRN 2
-22|/known:BRN 2 2022
-22|/known:BRN 2 to-2024
5|/known:BRN 2.6
4|/known:BRN 2.6 2023
5|/known:BRN 2.6 to-2024
4|/known:BRN 2.8
4|/known:BRN 2.8 2025
4|/known:BRN 2.8 since-2025
-5|/known:BRN since-2025
-18|/known:BRN to-2024
11|/known:BTN 0.5
11|/known:BTN 0.5 2025
11|/known:BTN 0.5 since-2025
-8|/known:BTN 1
-8|/known:BTN 1 2025
-8|/known:BTN 1 since-2025
6|/known:BTN 1.4
6|/known:BTN 1.4 2025
6|/known:BTN 1.4 since-2025
10|/known:BTN 1.5
10|/known:BTN 1.5 2025
10|/known:BTN 1.5 since-2025
13|/known:BTN since-2025
8|/known:BWA 2
8|/known:BWA 2 2025
8|/known:BWA 2 since-2025
3|/known:BWA 2.6
3|/known:BWA 2.6 2025
3|/known:BWA 2.6 since-2025
4|/known:BWA 2.8
4|/known:BWA 2.8 2025
4|/known:BWA 2.8 since-2025
15|/known:BWA since-2025
-3|/known:CAN 0.1
-3|/known:CAN 0.1 2025
-3|/known:CAN 0.1 since-2025
4|/known:CAN 1
3|/known:CAN 1 2014
3|/known:CAN 1 to-2021
11|/known:CAN 1.2
13|/known:CAN 1.2 2023
13|/known:CAN 1.2 to-2024
5|/known:CAN 1.3
4|/known:CAN 1.3 2023
4|/known:CAN 1.3 to-2024
-4|/known:CAN 1.31
-4|/known:CAN 1.31 2023
-4|/known:CAN 1.31 to-2024
5|/known:CAN 1.33
3|/known:CAN 1.33 2024
3|/known:CAN 1.33 to-2024
30|/known:CAN 1.37
15|/known:CAN 1.37 2024
15|/known:CAN 1.37 2025
15|/known:CAN 1.37 since-2025
15|/known:CAN 1.37 to-2024
4|/known:CAN 1.38
3|/known:CAN 1.38 2023
4|/known:CAN 1.38 to-2024
32|/known:CAN 1.4
7|/known:CAN 1.4 2019
31|/known:CAN 1.4 2025
-6|/known:CAN 1.4 2026
25|/known:CAN 1.4 since-2025
7|/known:CAN 1.4 to-2021
-20|/known:CAN 1.43
-12|/known:CAN 1.43 2024
-7|/known:CAN 1.43 2025
-7|/known:CAN 1.43 since-2025
-12|/known:CAN 1.43 to-2024
9|/known:CAN 1.45
9|/known:CAN 1.45 2025
9|/known:CAN 1.45 since-2025
-31|/known:CAN 1.47
-36|/known:CAN 1.47 2024
5|/known:CAN 1.47 2026
6|/known:CAN 1.47 since-2025
-36|/known:CAN 1.47 to-2024
-17|/known:CAN 1.5
-9|/known:CAN 1.5 1987
-12|/known:CAN 1.5 2025
10|/known:CAN 1.5 2026
-14|/known:CAN 1.5 to-1999
3|/known:CAN 1.6
-22|/known:CAN 1.66
-22|/known:CAN 1.66 2025
-22|/known:CAN 1.66 since-2025
-9|/known:CAN 1.7
-11|/known:CAN 1.7 2020
-9|/known:CAN 1.7 to-2021
13|/known:CAN 1.76
13|/known:CAN 1.76 2024
13|/known:CAN 1.76 to-2024
14|/known:CAN 1.8 1980
-12|/known:CAN 1.8 2025
-12|/known:CAN 1.8 since-2025
14|/known:CAN 1.8 to-1999
4|/known:CAN 1.9
5|/known:CAN 1.9 2024
4|/known:CAN 1.9 to-2024
51|/known:CAN 2
24|/known:CAN 2 1979
12|/known:CAN 2 1988
-13|/known:CAN 2 2014
-10|/known:CAN 2 2016
6|/known:CAN 2 2021
-14|/known:CAN 2 2022
-3|/known:CAN 2 2023
41|/known:CAN 2 2024
26|/known:CAN 2 2025
24|/known:CAN 2 since-2025
20|/known:CAN 2 to-1999
-17|/known:CAN 2 to-2021
24|/known:CAN 2 to-2024
-40|/known:CAN 2.02
-17|/known:CAN 2.02 2024
-22|/known:CAN 2.02 2025
-22|/known:CAN 2.02 since-2025
-17|/known:CAN 2.02 to-2024
22|/known:CAN 2.1
22|/known:CAN 2.1 2026
22|/known:CAN 2.1 since-2025
-32|/known:CAN 2.3
-24|/known:CAN 2.3 2025
-8|/known:CAN 2.3 2026
-32|/known:CAN 2.3 since-2025
-9|/known:CAN 2.4
-9|/known:CAN 2.4 2025
-9|/known:CAN 2.4 since-2025
-51|/known:CAN 2.5
-3|/known:CAN 2.5 2023
-48|/known:CAN 2.5 2026
-48|/known:CAN 2.5 since-2025
-3|/known:CAN 2.5 to-2024
17|/known:CAN 2.6
11|/known:CAN 2.6 2025
6|/known:CAN 2.6 2026
17|/known:CAN 2.6 since-2025
-3|/known:CAN 2.71
-3|/known:CAN 2.71 2025
-3|/known:CAN 2.71 since-2025
-8|/known:CAN 3
-4|/known:CAN 3 2025
-6|/known:CAN 3 since-2025
8|/known:CAN 3.5
4|/known:CAN 3.5 2025
6|/known:CAN 3.5 2026
10|/known:CAN 3.5 since-2025
-11|/known:CAN 4.7
-11|/known:CAN 4.7 1979
-11|/known:CAN 4.7 to-1999
45|/known:CAN 5
18|/known:CAN 5 2025
27|/known:CAN 5 2026
45|/known:CAN 5 since-2025
13|/known:CAN since-2025
-4|/known:CAN to-1999
-17|/known:CAN to-2021
5|/known:CAN to-2024
20|/known:CHE 0.7
6|/known:CHE 0.7 2024
4|/known:CHE 0.7 2025
10|/known:CHE 0.7 2026
14|/known:CHE 0.7 since-2025
6|/known:CHE 0.7 to-2024
4|/known:CHE 0.76
4|/known:CHE 0.76 2025
4|/known:CHE 0.76 since-2025
4|/known:CHE 0.8
4|/known:CHE 0.8 since-2025
-23|/known:CHE 0.9
-23|/known:CHE 0.9 1983
-23|/known:CHE 0.9 to-1999
14|/known:CHE 1
-6|/known:CHE 1 1977
19|/known:CHE 1 2025
20|/known:CHE 1 since-2025
-6|/known:CHE 1 to-1999
-6|/known:CHE 1.2
-6|/known:CHE 1.2 2025
-6|/known:CHE 1.2 since-2025
15|/known:CHE 1.5
15|/known:CHE 1.5 2025
15|/known:CHE 1.5 since-2025
-23|/known:CHE 2
-18|/known:CHE 2 2024
-6|/known:CHE 2 2025
-5|/known:CHE 2 since-2025
-18|/known:CHE 2 to-2024
-5|/known:CHE 3
-5|/known:CHE 3 2025
-5|/known:CHE 3 since-2025
-51|/known:CHE 3.5
-3|/known:CHE 3.5 1977
-48|/known:CHE 3.5 2025
-48|/known:CHE 3.5 since-2025
-3|/known:CHE 3.5 to-1999
-34|/known:CHE 5
-34|/known:CHE 5 2025
-34|/known:CHE 5 since-2025
-42|/known:CHE since-2025
-31|/known:CHE to-1999
-11|/known:CHE to-2024
-4|/known:CHL 1
-4|/known:CHL 1 2025
-4|/known:CHL 1 since-2025
-14|/known:CHL 1.3
-14|/known:CHL 1.3 2025
-14|/known:CHL 1.3 since-2025
-3|/known:CHL 1.8 2025
-3|/known:CHL 1.8 since-2025
3|/known:CHL 1.9
3|/known:CHL 1.9 2025
3|/known:CHL 1.9 since-2025
-9|/known:CHL 2
-9|/known:CHL 2 2025
-9|/known:CHL 2 since-2025
-30|/known:CHL since-2025
-4|/known:CHL to-2024
-6|/known:CHN 0.1
-6|/known:CHN 0.1 2025
-6|/known:CHN 0.1 since-2025
-22|/known:CHN 0.3
-22|/known:CHN 0.3 2024
-22|/known:CHN 0.3 to-2024
-9|/known:CHN 0.5
-8|/known:CHN 0.5 2025
-8|/known:CHN 0.5 since-2025
-6|/known:CHN 0.9
-3|/known:CHN 0.9 1978
-3|/known:CHN 0.9 to-1999
-7|/known:CHN 1 2015
-3|/known:CHN 1 2024
17|/known:CHN 1 2025
-3|/known:CHN 1 2026
14|/known:CHN 1 since-2025
-7|/known:CHN 1 to-2021
-6|/known:CHN 1 to-2024
17|/known:CHN 1.2
6|/known:CHN 1.2 2022
34|/known:CHN 1.2 2023
-20|/known:CHN 1.2 2024
-3|/known:CHN 1.2 2025
19|/known:CHN 1.2 to-2024
3|/known:CHN 1.25
3|/known:CHN 1.25 2021
3|/known:CHN 1.25 to-2021
19|/known:CHN 1.26
19|/known:CHN 1.26 2024
19|/known:CHN 1.26 to-2024
29|/known:CHN 1.3
5|/known:CHN 1.3 2018
22|/known:CHN 1.3 2022
-16|/known:CHN 1.3 2024
8|/known:CHN 1.3 2025
5|/known:CHN 1.3 2026
13|/known:CHN 1.3 since-2025
8|/known:CHN 1.3 to-2021
7|/known:CHN 1.3 to-2024
6|/known:CHN 1.4
10|/known:CHN 1.4 2014
-4|/known:CHN 1.4 since-2025
10|/known:CHN 1.4 to-2021
38|/known:CHN 1.5
4|/known:CHN 1.5 2023
11|/known:CHN 1.5 2024
21|/known:CHN 1.5 2025
22|/known:CHN 1.5 since-2025
15|/known:CHN 1.5 to-2024
-4|/known:CHN 1.6
17|/known:CHN 1.6 2023
-10|/known:CHN 1.6 2024
-11|/known:CHN 1.6 2025
-11|/known:CHN 1.6 since-2025
7|/known:CHN 1.6 to-2024
-17|/known:CHN 1.65
-17|/known:CHN 1.65 2018
-17|/known:CHN 1.65 to-2021
54|/known:CHN 1.7
19|/known:CHN 1.7 2022
5|/known:CHN 1.7 2023
10|/known:CHN 1.7 2024
14|/known:CHN 1.7 2025
5|/known:CHN 1.7 2026
19|/known:CHN 1.7 since-2025
33|/known:CHN 1.7 to-2024
5|/known:CHN 1.8
8|/known:CHN 1.8 2023
7|/known:CHN 1.8 2024
-11|/known:CHN 1.8 2025
-11|/known:CHN 1.8 since-2025
16|/known:CHN 1.8 to-2024
13|/known:CHN 1.9
11|/known:CHN 1.9 2018
3|/known:CHN 1.9 2019
15|/known:CHN 1.9 to-2021
-10|/known:CHN 1E+1
-11|/known:CHN 1E+1 2023
-11|/known:CHN 1E+1 to-2024
-4|/known:CHN 2
12|/known:CHN 2 2013
6|/known:CHN 2 2014
5|/known:CHN 2 2015
3|/known:CHN 2 2022
-40|/known:CHN 2 2024
-16|/known:CHN 2 2025
27|/known:CHN 2 2026
11|/known:CHN 2 since-2025
12|/known:CHN 2 to-2013
11|/known:CHN 2 to-2021
-37|/known:CHN 2 to-2024
-13|/known:CHN 2.1
-4|/known:CHN 2.1 2021
-3|/known:CHN 2.1 2024
-5|/known:CHN 2.1 2025
-6|/known:CHN 2.1 since-2025
-4|/known:CHN 2.1 to-2021
-3|/known:CHN 2.1 to-2024
3|/known:CHN 2.2
-3|/known:CHN 2.2 2024
7|/known:CHN 2.2 2025
7|/known:CHN 2.2 since-2025
-4|/known:CHN 2.2 to-2024
9|/known:CHN 2.3
10|/known:CHN 2.3 2025
9|/known:CHN 2.3 since-2025
3|/known:CHN 2.4
29|/known:CHN 2.4 2024
-25|/known:CHN 2.4 2026
-25|/known:CHN 2.4 since-2025
28|/known:CHN 2.4 to-2024
-8|/known:CHN 2.5 2023
-3|/known:CHN 2.5 2024
9|/known:CHN 2.5 2025
9|/known:CHN 2.5 since-2025
-11|/known:CHN 2.5 to-2024
3|/known:CHN 2.9 2025
3|/known:CHN 2.9 since-2025
-40|/known:CHN 3
-13|/known:CHN 3 2025
-18|/known:CHN 3 2026
-6|/known:CHN 3 2027
-37|/known:CHN 3 since-2025
-3|/known:CHN 3 to-2024
-25|/known:CHN 3.1
-15|/known:CHN 3.1 2023
-11|/known:CHN 3.1 2025
-11|/known:CHN 3.1 since-2025
-15|/known:CHN 3.1 to-2024
-7|/known:CHN 3.2
-7|/known:CHN 3.2 2025
-7|/known:CHN 3.2 since-2025
-3|/known:CHN 3.3
-3|/known:CHN 3.3 since-2025
-5|/known:CHN 3.32
-5|/known:CHN 3.32 2025
-5|/known:CHN 3.32 since-2025
-19|/known:CHN 3.4
-15|/known:CHN 3.4 2024
-4|/known:CHN 3.4 2025
-4|/known:CHN 3.4 since-2025
-15|/known:CHN 3.4 to-2024
-21|/known:CHN 3.5
-10|/known:CHN 3.5 2025
-9|/known:CHN 3.5 2026
-18|/known:CHN 3.5 since-2025
-12|/known:CHN 3.8
-11|/known:CHN 3.8 2015
-11|/known:CHN 3.8 to-2021
23|/known:CHN 4
-4|/known:CHN 4 2024
27|/known:CHN 4 2025
27|/known:CHN 4 since-2025
-4|/known:CHN 4 to-2024
-3|/known:CHN 4.3
-3|/known:CHN 4.3 2021
-3|/known:CHN 4.3 to-2021
6|/known:CHN 4.7
8|/known:CHN 4.7 2025
8|/known:CHN 4.7 since-2025
-8|/known:CHN 5
-10|/known:CHN 5 2023
4|/known:CHN 5 2025
-3|/known:CHN 5 2026
-10|/known:CHN 5 to-2024
-14|/known:CHN 6.2
-14|/known:CHN 6.2 2023
-14|/known:CHN 6.2 to-2024
-21|/known:CHN since-2025
9|/known:CHN to-2013
-19|/known:CHN to-2024
-3|/known:CIV 1.8
-3|/known:CIV 1.8 2025
-3|/known:CIV 1.8 since-2025
4|/known:CIV 2.8
4|/known:CIV 2.8 2024
4|/known:CIV 2.8 to-2024
-3|/known:CIV since-2025
5|/known:CIV to-2024
-12|/known:COD 0.7
-12|/known:COD 0.7 2024
-12|/known:COD 0.7 to-2024
-9|/known:COD 1.5
-9|/known:COD 1.5 2024
-9|/known:COD 1.5 to-2024
3|/known:COD 3
3|/known:COD 3 2025
3|/known:COD 3 since-2025
-21|/known:COD to-2024
3|/known:COG 1.6
3|/known:COG 1.6 2025
3|/known:COG 1.6 since-2025
5|/known:COG since-2025
-5|/known:COL 1.2
-5|/known:COL 1.2 2025
-5|/known:COL 1.2 since-2025
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
21|/known:COL 3
21|/known:COL 3 2025
21|/known:COL 3 since-2025
3|/known:COL 3.1
3|/known:COL 3.1 2025
3|/known:COL 3.1 since-2025
22|/known:COL 3.2
22|/known:COL 3.2 2025
22|/known:COL 3.2 since-2025
12|/known:COL 3.4
12|/known:COL 3.4 2025
12|/known:COL 3.4 since-2025
-5|/known:COL 4.7
-5|/known:COL 4.7 2025
-5|/known:COL 4.7 since-2025
28|/known:COL since-2025
6|/known:CPV 1
6|/known:CPV 1 2025
6|/known:CPV 1 since-2025
6|/known:CPV since-2025
-3|/known:CUB 0.6
-3|/known:CUB 0.6 2025
-3|/known:CUB 0.6 since-2025
-5|/known:CUB since-2025
-3|/known:CYP 0.8
-3|/known:CYP 0.8 2024
-3|/known:CYP 0.8 to-2024
-4|/known:CYP 1.3
-4|/known:CYP 1.3 2024
-4|/known:CYP 1.3 to-2024
3|/known:CYP 1.4
3|/known:CYP 1.4 2025
3|/known:CYP 1.4 since-2025
18|/known:CYP 1.5
18|/known:CYP 1.5 2025
18|/known:CYP 1.5 since-2025
22|/known:CYP 1.8
18|/known:CYP 1.8 2024
4|/known:CYP 1.8 2025
4|/known:CYP 1.8 since-2025
18|/known:CYP 1.8 to-2024
20|/known:CYP 1.9
20|/known:CYP 1.9 2025
20|/known:CYP 1.9 since-2025
10|/known:CYP 2
10|/known:CYP 2 2025
10|/known:CYP 2 since-2025
5|/known:CYP 2.5
5|/known:CYP 2.5 2024
5|/known:CYP 2.5 to-2024
-10|/known:CYP 3
-10|/known:CYP 3 2025
-10|/known:CYP 3 since-2025
26|/known:CYP 4
26|/known:CYP 4 2024
26|/known:CYP 4 to-2024
42|/known:CYP since-2025
42|/known:CYP to-2024
-20|/known:CZE 1
-20|/known:CZE 1 2025
-20|/known:CZE 1 since-2025
21|/known:CZE 1.5
21|/known:CZE 1.5 2025
21|/known:CZE 1.5 since-2025
3|/known:CZE 1.6
3|/known:CZE 1.6 2024
3|/known:CZE 1.6 to-2024
3|/known:CZE 2 1997
-19|/known:CZE 2 2002
16|/known:CZE 2 2024
-8|/known:CZE 2 2025
9|/known:CZE 2 2026
-19|/known:CZE 2 to-2013
16|/known:CZE 2 to-2024
4|/known:CZE 2.5
4|/known:CZE 2.5 since-2025
-19|/known:CZE 3 2025
21|/known:CZE 3 2026
3|/known:CZE 3 since-2025
18|/known:CZE 3.5
24|/known:CZE 3.5 2025
-6|/known:CZE 3.5 2026
18|/known:CZE 3.5 since-2025
-3|/known:CZE 3.71
-3|/known:CZE 3.71 2025
-3|/known:CZE 3.71 since-2025
8|/known:CZE 5
8|/known:CZE 5 2025
8|/known:CZE 5 since-2025
-3|/known:CZE 5.3
-3|/known:CZE 5.3 2026
-3|/known:CZE 5.3 since-2025
29|/known:CZE since-2025
-22|/known:CZE to-2013
19|/known:CZE to-2024
-16|/known:DEU 0.7
-5|/known:DEU 0.7 2024
-10|/known:DEU 0.7 2026
-11|/known:DEU 0.7 since-2025
-5|/known:DEU 0.7 to-2024
-33|/known:DEU 0.9
-29|/known:DEU 0.9 2025
-29|/known:DEU 0.9 since-2025
-3|/known:DEU 0.93
-3|/known:DEU 0.93 2020
-3|/known:DEU 0.93 to-2021
-14|/known:DEU 0.96
-14|/known:DEU 0.96 2022
-14|/known:DEU 0.96 to-2024
18|/known:DEU 1
-5|/known:DEU 1 2022
31|/known:DEU 1 2025
-6|/known:DEU 1 2026
25|/known:DEU 1 since-2025
-5|/known:DEU 1 to-2024
3|/known:DEU 1.13
3|/known:DEU 1.13 2018
3|/known:DEU 1.13 to-2021
12|/known:DEU 1.2
-4|/known:DEU 1.2 2014
4|/known:DEU 1.2 2016
11|/known:DEU 1.2 2026
11|/known:DEU 1.2 since-2025
-3|/known:DEU 1.22
-4|/known:DEU 1.22 2020
-3|/known:DEU 1.22 to-2021
11|/known:DEU 1.24
11|/known:DEU 1.24 2018
11|/known:DEU 1.24 to-2021
-8|/known:DEU 1.3
-3|/known:DEU 1.3 2023
-3|/known:DEU 1.3 2025
-4|/known:DEU 1.3 2026
-7|/known:DEU 1.3 since-2025
8|/known:DEU 1.36
8|/known:DEU 1.36 2019
8|/known:DEU 1.36 to-2021
12|/known:DEU 1.37
12|/known:DEU 1.37 2019
12|/known:DEU 1.37 to-2021
21|/known:DEU 1.4
6|/known:DEU 1.4 2011
9|/known:DEU 1.4 2022
4|/known:DEU 1.4 2026
6|/known:DEU 1.4 since-2025
6|/known:DEU 1.4 to-2013
9|/known:DEU 1.4 to-2024
8|/known:DEU 1.42
8|/known:DEU 1.42 2019
8|/known:DEU 1.42 to-2021
3|/known:DEU 1.49
3|/known:DEU 1.49 2023
3|/known:DEU 1.49 to-2024
31|/known:DEU 1.5
17|/known:DEU 1.5 1989
13|/known:DEU 1.5 2003
12|/known:DEU 1.5 2019
8|/known:DEU 1.5 2022
23|/known:DEU 1.5 2023
-27|/known:DEU 1.5 2024
-35|/known:DEU 1.5 2025
19|/known:DEU 1.5 2026
-16|/known:DEU 1.5 since-2025
17|/known:DEU 1.5 to-1999
13|/known:DEU 1.5 to-2013
14|/known:DEU 1.5 to-2021
4|/known:DEU 1.5 to-2024
4|/known:DEU 1.53
4|/known:DEU 1.53 2022
4|/known:DEU 1.53 to-2024
-3|/known:DEU 1.57 2024
-5|/known:DEU 1.6
-6|/known:DEU 1.6 2014
-3|/known:DEU 1.6 2018
4|/known:DEU 1.6 2023
-10|/known:DEU 1.6 to-2021
4|/known:DEU 1.6 to-2024
-4|/known:DEU 1.7
-5|/known:DEU 1.7 2020
-5|/known:DEU 1.7 to-2021
-3|/known:DEU 1.8
-3|/known:DEU 1.8 2006
-3|/known:DEU 1.8 to-2013
7|/known:DEU 1.9
3|/known:DEU 1.9 2003
4|/known:DEU 1.9 2024
-6|/known:DEU 1.9 2025
6|/known:DEU 1.9 2026
3|/known:DEU 1.9 to-2013
4|/known:DEU 1.9 to-2024
-3|/known:DEU 1.95
-3|/known:DEU 1.95 2004
-3|/known:DEU 1.95 to-2013
-13|/known:DEU 1E+1
-13|/known:DEU 1E+1 2026
-13|/known:DEU 1E+1 since-2025
-4|/known:DEU 2
3|/known:DEU 2 1992
3|/known:DEU 2 1995
-8|/known:DEU 2 2004
-54|/known:DEU 2 2014
-53|/known:DEU 2 2015
-11|/known:DEU 2 2016
31|/known:DEU 2 2017
-3|/known:DEU 2 2018
45|/known:DEU 2 2019
11|/known:DEU 2 2020
11|/known:DEU 2 2022
24|/known:DEU 2 2024
18|/known:DEU 2 2025
-21|/known:DEU 2 2026
-3|/known:DEU 2 since-2025
5|/known:DEU 2 to-1999
-8|/known:DEU 2 to-2013
-33|/known:DEU 2 to-2021
35|/known:DEU 2 to-2024
4|/known:DEU 2.01
4|/known:DEU 2.01 2024
4|/known:DEU 2.01 to-2024
18|/known:DEU 2.1 2024
8|/known:DEU 2.1 2025
-26|/known:DEU 2.1 2026
-18|/known:DEU 2.1 since-2025
19|/known:DEU 2.1 to-2024
-10|/known:DEU 2.2
-6|/known:DEU 2.2 2025
-8|/known:DEU 2.2 since-2025
-7|/known:DEU 2.3 1999
-5|/known:DEU 2.3 2025
12|/known:DEU 2.3 2026
7|/known:DEU 2.3 since-2025
-7|/known:DEU 2.3 to-1999
18|/known:DEU 2.4
-10|/known:DEU 2.4 1984
13|/known:DEU 2.4 2025
15|/known:DEU 2.4 2026
28|/known:DEU 2.4 since-2025
-10|/known:DEU 2.4 to-1999
-24|/known:DEU 2.5
-9|/known:DEU 2.5 2016
-4|/known:DEU 2.5 2023
-9|/known:DEU 2.5 2025
-3|/known:DEU 2.5 2026
-11|/known:DEU 2.5 since-2025
-9|/known:DEU 2.5 to-2021
-3|/known:DEU 2.5 to-2024
-7|/known:DEU 2.6
-7|/known:DEU 2.6 2026
-7|/known:DEU 2.6 since-2025
-3|/known:DEU 2.7
-3|/known:DEU 2.7 2025
-3|/known:DEU 2.7 since-2025
32|/known:DEU 2.8
9|/known:DEU 2.8 1997
7|/known:DEU 2.8 2025
16|/known:DEU 2.8 2026
23|/known:DEU 2.8 since-2025
9|/known:DEU 2.8 to-1999
-3|/known:DEU 2.9
-4|/known:DEU 2.9 2025
-3|/known:DEU 2.9 since-2025
14|/known:DEU 3
3|/known:DEU 3 1977
9|/known:DEU 3 1985
8|/known:DEU 3 1988
-5|/known:DEU 3 2022
14|/known:DEU 3 2024
-11|/known:DEU 3 2025
-5|/known:DEU 3 2026
-16|/known:DEU 3 since-2025
21|/known:DEU 3 to-1999
9|/known:DEU 3 to-2024
6|/known:DEU 3.1
5|/known:DEU 3.1 2023
5|/known:DEU 3.1 to-2024
-15|/known:DEU 3.2
3|/known:DEU 3.2 1986
-5|/known:DEU 3.2 2023
-15|/known:DEU 3.2 2024
4|/known:DEU 3.2 2026
4|/known:DEU 3.2 since-2025
-20|/known:DEU 3.2 to-2024
5|/known:DEU 3.3
4|/known:DEU 3.3 1980
5|/known:DEU 3.3 to-1999
-6|/known:DEU 3.4
14|/known:DEU 3.4 1978
3|/known:DEU 3.4 1982
-7|/known:DEU 3.4 2016
-15|/known:DEU 3.4 2025
-15|/known:DEU 3.4 since-2025
17|/known:DEU 3.4 to-1999
-7|/known:DEU 3.4 to-2021
30|/known:DEU 3.5
-22|/known:DEU 3.5 2024
55|/known:DEU 3.5 2025
-3|/known:DEU 3.5 2026
51|/known:DEU 3.5 since-2025
-22|/known:DEU 3.5 to-2024
10|/known:DEU 3.7
4|/known:DEU 3.7 1988
5|/known:DEU 3.7 2025
6|/known:DEU 3.7 since-2025
4|/known:DEU 3.7 to-1999
-10|/known:DEU 4
5|/known:DEU 4 1983
-8|/known:DEU 4 1989
21|/known:DEU 4 2018
-23|/known:DEU 4 2024
-3|/known:DEU 4 since-2025
-6|/known:DEU 4 to-1999
21|/known:DEU 4 to-2021
-23|/known:DEU 4 to-2024
-4|/known:DEU 4.1
-4|/known:DEU 4.1 to-2024
-3|/known:DEU 4.5
-3|/known:DEU 4.5 since-2025
-12|/known:DEU 4.7
-5|/known:DEU 4.7 1978
-7|/known:DEU 4.7 2025
-7|/known:DEU 4.7 since-2025
-5|/known:DEU 4.7 to-1999
-4|/known:DEU 4.8
-4|/known:DEU 4.8 2025
-4|/known:DEU 4.8 since-2025
13|/known:DEU 5
-3|/known:DEU 5 1980
-11|/known:DEU 5 2023
56|/known:DEU 5 2025
-28|/known:DEU 5 2026
28|/known:DEU 5 since-2025
-5|/known:DEU 5 to-1999
-10|/known:DEU 5 to-2024
-10|/known:DEU 5.25
-10|/known:DEU 5.25 2025
-10|/known:DEU 5.25 since-2025
-5|/known:DEU 5.8
-5|/known:DEU 5.8 1989
-5|/known:DEU 5.8 to-1999
-15|/known:DEU 6
-10|/known:DEU 6 1976
-3|/known:DEU 6 1999
-15|/known:DEU 6 to-1999
-7|/known:DEU since-2025
22|/known:DEU to-1999
6|/known:DEU to-2013
8|/known:DEU to-2021
6|/known:DJI 3
6|/known:DJI 3 2025
6|/known:DJI 3 since-2025
6|/known:DJI since-2025
-3|/known:DNK 0.2
-3|/known:DNK 0.2 2025
-3|/known:DNK 0.2 since-2025
-5|/known:DNK 0.25
-5|/known:DNK 0.25 2026
-5|/known:DNK 0.25 since-2025
-12|/known:DNK 1
-12|/known:DNK 1 2025
-12|/known:DNK 1 since-2025
16|/known:DNK 1.3
15|/known:DNK 1.3 2025
15|/known:DNK 1.3 since-2025
16|/known:DNK 1.4
6|/known:DNK 1.4 2025
9|/known:DNK 1.4 2026
15|/known:DNK 1.4 since-2025
-3|/known:DNK 1.6
-3|/known:DNK 1.6 2023
-3|/known:DNK 1.6 to-2024
3|/known:DNK 1.65
19|/known:DNK 2
13|/known:DNK 2 2022
27|/known:DNK 2 2024
-20|/known:DNK 2 2025
-20|/known:DNK 2 since-2025
39|/known:DNK 2 to-2024
-6|/known:DNK 2.1
3|/known:DNK 2.1 1988
-9|/known:DNK 2.1 2025
-9|/known:DNK 2.1 since-2025
3|/known:DNK 2.1 to-1999
-8|/known:DNK 2.2
-8|/known:DNK 2.2 2025
-8|/known:DNK 2.2 since-2025
6|/known:DNK 2.4
11|/known:DNK 2.4 1984
4|/known:DNK 2.4 2024
-10|/known:DNK 2.4 2025
-9|/known:DNK 2.4 since-2025
11|/known:DNK 2.4 to-1999
4|/known:DNK 2.4 to-2024
-12|/known:DNK 2.6
-4|/known:DNK 2.6 2025
-8|/known:DNK 2.6 2026
-12|/known:DNK 2.6 since-2025
13|/known:DNK 3
-15|/known:DNK 3 2022
7|/known:DNK 3 2024
20|/known:DNK 3 2025
21|/known:DNK 3 since-2025
-7|/known:DNK 3 to-2024
4|/known:DNK 3.2 2025
-3|/known:DNK 3.22 2025
-4|/known:DNK 3.3
-4|/known:DNK 3.3 2025
-4|/known:DNK 3.3 since-2025
17|/known:DNK 3.5
-9|/known:DNK 3.5 2024
-3|/known:DNK 3.5 2025
28|/known:DNK 3.5 2026
25|/known:DNK 3.5 since-2025
-9|/known:DNK 3.5 to-2024
13|/known:DNK 3.6
13|/known:DNK 3.6 2025
13|/known:DNK 3.6 since-2025
-8|/known:DNK 4
-8|/known:DNK 4 1978
-8|/known:DNK 4 to-1999
15|/known:DNK 5
39|/known:DNK 5 2025
-21|/known:DNK 5 2026
18|/known:DNK 5 since-2025
18|/known:DNK since-2025
4|/known:DNK to-1999
25|/known:DNK to-2024
20|/known:DOM 1.3
20|/known:DOM 1.3 2026
20|/known:DOM 1.3 since-2025
-16|/known:DOM 2
-16|/known:DOM 2 2026
-16|/known:DOM 2 since-2025
6|/known:DOM since-2025
-4|/known:DZA 4.2
-4|/known:DZA 4.2 2025
-4|/known:DZA 4.2 since-2025
-6|/known:DZA 5
-6|/known:DZA 5 2025
-6|/known:DZA 5 since-2025
-5|/known:DZA 7
-5|/known:DZA 7 2025
-5|/known:DZA 7 since-2025
4|/known:DZA 8
4|/known:DZA 8 since-2025
3|/known:DZA 8.8
3|/known:DZA 8.8 2026
3|/known:DZA 8.8 since-2025
-8|/known:DZA since-2025
-3|/known:ECU 0.6
-3|/known:ECU 0.6 2025
-3|/known:ECU 0.6 since-2025
-6|/known:ECU 1.8
-6|/known:ECU 1.8 2025
-6|/known:ECU 1.8 since-2025
-3|/known:ECU 2
-3|/known:ECU 2 2025
-3|/known:ECU 2 since-2025
4|/known:ECU 2.1
4|/known:ECU 2.1 2025
4|/known:ECU 2.1 since-2025
3|/known:ECU 2.5
3|/known:ECU 2.5 2025
3|/known:ECU 2.5 since-2025
-3|/known:ECU 3.4
-3|/known:ECU 3.4 2025
-3|/known:ECU 3.4 since-2025
-9|/known:ECU since-2025
6|/known:ERI 1E+1
3|/known:ERI 1E+1 2005
3|/known:ERI 1E+1 2025
3|/known:ERI 1E+1 since-2025
3|/known:ERI 1E+1 to-2013
3|/known:ERI to-2013
16|/known:ESP 1
-4|/known:ESP 1 2014
19|/known:ESP 1 2022
-3|/known:ESP 1 to-2021
19|/known:ESP 1 to-2024
-4|/known:ESP 1.1
-4|/known:ESP 1.1 2025
-4|/known:ESP 1.1 since-2025
17|/known:ESP 1.28
3|/known:ESP 1.28 2024
14|/known:ESP 1.28 2025
14|/known:ESP 1.28 since-2025
3|/known:ESP 1.28 to-2024
22|/known:ESP 1.3
23|/known:ESP 1.3 2025
23|/known:ESP 1.3 since-2025
-9|/known:ESP 1.31
-9|/known:ESP 1.31 2023
-9|/known:ESP 1.31 to-2024
-15|/known:ESP 1.4
-5|/known:ESP 1.4 2022
-11|/known:ESP 1.4 2025
-11|/known:ESP 1.4 since-2025
-5|/known:ESP 1.4 to-2024
5|/known:ESP 1.43
5|/known:ESP 1.43 2025
5|/known:ESP 1.43 since-2025
-8|/known:ESP 1.5
-9|/known:ESP 1.5 2022
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
29|/known:ESP 2
-17|/known:ESP 2 2012
-7|/known:ESP 2 2022
32|/known:ESP 2 2025
22|/known:ESP 2 2026
54|/known:ESP 2 since-2025
-17|/known:ESP 2 to-2013
-7|/known:ESP 2 to-2024
54|/known:ESP 2.1
43|/known:ESP 2.1 2025
11|/known:ESP 2.1 2026
54|/known:ESP 2.1 since-2025
-3|/known:ESP 2.2
-3|/known:ESP 2.2 2025
-3|/known:ESP 2.2 since-2025
-8|/known:ESP 2.5
-20|/known:ESP 2.5 2025
14|/known:ESP 2.5 2026
-6|/known:ESP 2.5 since-2025
-23|/known:ESP 2.7
-23|/known:ESP 2.7 2025
-23|/known:ESP 2.7 since-2025
-10|/known:ESP 3
17|/known:ESP 3 2024
-3|/known:ESP 3 2025
-24|/known:ESP 3 2026
-27|/known:ESP 3 since-2025
17|/known:ESP 3 to-2024
-20|/known:ESP 3.2
-20|/known:ESP 3.2 2025
-20|/known:ESP 3.2 since-2025
-27|/known:ESP 3.4
-27|/known:ESP 3.4 2025
-27|/known:ESP 3.4 since-2025
24|/known:ESP 3.5
32|/known:ESP 3.5 2025
-8|/known:ESP 3.5 2026
24|/known:ESP 3.5 since-2025
-42|/known:ESP 4
-41|/known:ESP 4 2025
-41|/known:ESP 4 since-2025
15|/known:ESP 5 2025
-18|/known:ESP 5 2026
-5|/known:ESP since-2025
-17|/known:ESP to-2013
-4|/known:ESP to-2021
4|/known:ESP to-2024
-5|/known:EST 0.14
-5|/known:EST 0.14 2025
-5|/known:EST 0.14 since-2025
-12|/known:EST 0.25
-13|/known:EST 0.25 2025
6|/known:EST 0.25 2026
-8|/known:EST 0.25 since-2025
5|/known:EST 1.4
-3|/known:EST 1.4 2016
7|/known:EST 1.4 2025
7|/known:EST 1.4 since-2025
-3|/known:EST 1.4 to-2021
-12|/known:EST 1.5
-12|/known:EST 1.5 2025
-12|/known:EST 1.5 since-2025
-74|/known:EST 2
-8|/known:EST 2 2014
-23|/known:EST 2 2023
-15|/known:EST 2 2024
-29|/known:EST 2 2025
-30|/known:EST 2 since-2025
-7|/known:EST 2 to-2021
-37|/known:EST 2 to-2024
21|/known:EST 2.16
21|/known:EST 2.16 2017
21|/known:EST 2.16 to-2021
-9|/known:EST 2.38
-9|/known:EST 2.38 2017
-9|/known:EST 2.38 to-2021
-32|/known:EST 2.5
15|/known:EST 2.5 2022
-22|/known:EST 2.5 2023
-24|/known:EST 2.5 2024
-31|/known:EST 2.5 to-2024
8|/known:EST 2.7
8|/known:EST 2.7 2023
8|/known:EST 2.7 to-2024
-3|/known:EST 2.9
-3|/known:EST 2.9 2025
-3|/known:EST 2.9 since-2025
-35|/known:EST 3
9|/known:EST 3 2022
-27|/known:EST 3 2023
-15|/known:EST 3 2025
-15|/known:EST 3 since-2025
-19|/known:EST 3 to-2024
3|/known:EST 3.15
3|/known:EST 3.15 2025
3|/known:EST 3.15 since-2025
9|/known:EST 3.2
10|/known:EST 3.2 2024
10|/known:EST 3.2 to-2024
4|/known:EST 3.3
3|/known:EST 3.3 2024
3|/known:EST 3.3 to-2024
-3|/known:EST 3.38
45|/known:EST 3.4
17|/known:EST 3.4 2024
27|/known:EST 3.4 2025
27|/known:EST 3.4 since-2025
17|/known:EST 3.4 to-2024
8|/known:EST 3.43
8|/known:EST 3.43 2024
8|/known:EST 3.43 to-2024
-44|/known:EST 3.5
-46|/known:EST 3.5 2025
-46|/known:EST 3.5 since-2025
3|/known:EST 3.7
3|/known:EST 3.7 2025
3|/known:EST 3.7 since-2025
-8|/known:EST 3.71
-8|/known:EST 3.71 2025
-8|/known:EST 3.71 since-2025
-32|/known:EST 4
-31|/known:EST 4 2023
4|/known:EST 4 2025
-4|/known:EST 4 2026
-32|/known:EST 4 to-2024
-3|/known:EST 4.12
-13|/known:EST 4.9
-12|/known:EST 4.9 2026
-13|/known:EST 4.9 since-2025
41|/known:EST 5
3|/known:EST 5 2016
14|/known:EST 5 2024
16|/known:EST 5 2025
7|/known:EST 5 2026
23|/known:EST 5 since-2025
3|/known:EST 5 to-2021
14|/known:EST 5 to-2024
11|/known:EST 5.1
11|/known:EST 5.1 2026
11|/known:EST 5.1 since-2025
-6|/known:EST 5.3
-6|/known:EST 5.3 2026
-6|/known:EST 5.3 since-2025
-6|/known:EST 5.38
-6|/known:EST 5.38 2025
-6|/known:EST 5.38 since-2025
35|/known:EST 5.4
47|/known:EST 5.4 2025
-12|/known:EST 5.4 2026
35|/known:EST 5.4 since-2025
-3|/known:EST 6
-3|/known:EST 6 2025
-3|/known:EST 6 since-2025
-57|/known:EST since-2025
-82|/known:EST to-2024
-3|/known:ETH 1.5-2
-3|/known:ETH 1.5-2 2025
-3|/known:ETH 1.5-2 since-2025
-6|/known:ETH 1E+1
-3|/known:ETH 1E+1 2005
-3|/known:ETH 1E+1 2025
-3|/known:ETH 1E+1 since-2025
-3|/known:ETH 1E+1 to-2013
3|/known:ETH 2.5
3|/known:ETH 2.5 2025
3|/known:ETH 2.5 since-2025
-3|/known:ETH to-2013
-6|/known:EU 0.3
-5|/known:EU 0.3 2026
-6|/known:EU 0.3 since-2025
-4|/known:EU 0.6
-3|/known:EU 0.6 2026
-4|/known:EU 0.6 since-2025
-4|/known:EU 1
-4|/known:EU 1 2025
-4|/known:EU 1 since-2025
-3|/known:EU 1.28
-3|/known:EU 1.28 2025
-3|/known:EU 1.28 since-2025
6|/known:EU 1.3
6|/known:EU 1.3 2024
6|/known:EU 1.3 to-2024
5|/known:EU 1.4
6|/known:EU 1.4 2025
6|/known:EU 1.4 since-2025
13|/known:EU 1.5
-9|/known:EU 1.5 2024
26|/known:EU 1.5 2025
-5|/known:EU 1.5 2026
21|/known:EU 1.5 since-2025
-9|/known:EU 1.5 to-2024
12|/known:EU 1.6 2023
-5|/known:EU 1.6 2024
-5|/known:EU 1.6 2025
-5|/known:EU 1.6 since-2025
7|/known:EU 1.6 to-2024
-6|/known:EU 1.8
-5|/known:EU 1.8 2024
-5|/known:EU 1.8 to-2024
22|/known:EU 1.9
22|/known:EU 1.9 2025
22|/known:EU 1.9 since-2025
-9|/known:EU 15
-9|/known:EU 15 2025
-9|/known:EU 15 since-2025
-4|/known:EU 2 2014
-5|/known:EU 2 2023
11|/known:EU 2 2024
11|/known:EU 2 2025
-9|/known:EU 2 2026
-7|/known:EU 2 to-2021
5|/known:EU 2 to-2024
20|/known:EU 2.1
20|/known:EU 2.1 2025
20|/known:EU 2.1 since-2025
-14|/known:EU 2.2
-16|/known:EU 2.2 2025
-16|/known:EU 2.2 since-2025
-5|/known:EU 2.5
10|/known:EU 2.5 2023
-6|/known:EU 2.5 2024
-13|/known:EU 2.5 2025
5|/known:EU 2.5 2026
-8|/known:EU 2.5 since-2025
3|/known:EU 2.5 to-2024
13|/known:EU 2.7
13|/known:EU 2.7 2025
13|/known:EU 2.7 since-2025
11|/known:EU 3
3|/known:EU 3 2024
9|/known:EU 3 2025
8|/known:EU 3 since-2025
3|/known:EU 3 to-2024
3|/known:EU 3-3.5
3|/known:EU 3-3.5 2025
3|/known:EU 3-3.5 since-2025
4|/known:EU 3.3 2025
4|/known:EU 3.3 since-2025
-6|/known:EU 3.5
-20|/known:EU 3.5 2025
13|/known:EU 3.5 2026
-6|/known:EU 3.5 since-2025
8|/known:EU 4
-7|/known:EU 4 2018
15|/known:EU 4 2025
15|/known:EU 4 since-2025
-7|/known:EU 4 to-2021
-6|/known:EU 4.2
-6|/known:EU 4.2 2018
-6|/known:EU 4.2 to-2021
-5|/known:EU 5
14|/known:EU 5 2025
-18|/known:EU 5 2026
-5|/known:EU 5 since-2025
-4|/known:EU 5.38
-4|/known:EU 5.38 2025
-4|/known:EU 5.38 since-2025
29|/known:EU since-2025
-21|/known:EU to-2021
6|/known:EU to-2024
10|/known:FIN 1.5
10|/known:FIN 1.5 2025
10|/known:FIN 1.5 since-2025
-16|/known:FIN 1.55
-16|/known:FIN 1.55 2022
-16|/known:FIN 1.55 to-2024
-18|/known:FIN 2
3|/known:FIN 2 2022
32|/known:FIN 2 2023
-15|/known:FIN 2 2024
-17|/known:FIN 2 2025
-21|/known:FIN 2 2026
-38|/known:FIN 2 since-2025
20|/known:FIN 2 to-2024
-4|/known:FIN 2.1
-3|/known:FIN 2.1 2023
-3|/known:FIN 2.1 to-2024
10|/known:FIN 2.4
8|/known:FIN 2.4 2025
8|/known:FIN 2.4 since-2025
26|/known:FIN 2.5
10|/known:FIN 2.5 2023
7|/known:FIN 2.5 2025
9|/known:FIN 2.5 2026
16|/known:FIN 2.5 since-2025
10|/known:FIN 2.5 to-2024
10|/known:FIN 2.6
10|/known:FIN 2.6 2026
10|/known:FIN 2.6 since-2025
9|/known:FIN 3
-16|/known:FIN 3 2024
21|/known:FIN 3 2025
5|/known:FIN 3 2026
25|/known:FIN 3 since-2025
-17|/known:FIN 3 to-2024
23|/known:FIN 3.2
15|/known:FIN 3.2 2025
8|/known:FIN 3.2 2026
23|/known:FIN 3.2 since-2025
15|/known:FIN 3.3 2025
-17|/known:FIN 3.3 2026
-50|/known:FIN 3.5
-47|/known:FIN 3.5 2025
-4|/known:FIN 3.5 2026
-50|/known:FIN 3.5 since-2025
14|/known:FIN 4
4|/known:FIN 4 2025
9|/known:FIN 4 2026
14|/known:FIN 4 since-2025
-18|/known:FIN 5
-21|/known:FIN 5 2025
-18|/known:FIN 5 since-2025
-11|/known:FIN since-2025
-4|/known:FIN to-2024
-11|/known:FJI 0.5
-11|/known:FJI 0.5 2025
-11|/known:FJI 0.5 since-2025
-12|/known:FJI 0.6
-12|/known:FJI 0.6 2025
-12|/known:FJI 0.6 since-2025
-8|/known:FJI 0.9
-8|/known:FJI 0.9 2025
-8|/known:FJI 0.9 since-2025
27|/known:FJI 1.1
27|/known:FJI 1.1 2025
27|/known:FJI 1.1 since-2025
21|/known:FJI 1.2
21|/known:FJI 1.2 2025
21|/known:FJI 1.2 since-2025
39|/known:FJI 1.5
31|/known:FJI 1.5 2025
8|/known:FJI 1.5 2026
39|/known:FJI 1.5 since-2025
-8|/known:FJI 2 2025
6|/known:FJI 2 2026
57|/known:FJI since-2025
-19|/known:FRA 0.25
-19|/known:FRA 0.25 2025
-19|/known:FRA 0.25 since-2025
-7|/known:FRA 1.2
-4|/known:FRA 1.2 2025
-5|/known:FRA 1.2 since-2025
-12|/known:FRA 1.3
-12|/known:FRA 1.3 2025
-12|/known:FRA 1.3 since-2025
-5|/known:FRA 1.4
-3|/known:FRA 1.4 2025
-3|/known:FRA 1.4 since-2025
-11|/known:FRA 1.5
-3|/known:FRA 1.5 2018
-5|/known:FRA 1.5 2024
-4|/known:FRA 1.5 to-2021
-6|/known:FRA 1.5 to-2024
-3|/known:FRA 1.6
-6|/known:FRA 1.8
-6|/known:FRA 1.8 2025
-6|/known:FRA 1.8 since-2025
4|/known:FRA 1.9
3|/known:FRA 1.9 2023
4|/known:FRA 1.9 to-2024
-17|/known:FRA 15
-17|/known:FRA 15 1979
-17|/known:FRA 15 to-1999
-3|/known:FRA 1E+1
-3|/known:FRA 1E+1 2025
-3|/known:FRA 1E+1 since-2025
15|/known:FRA 2
-9|/known:FRA 2 2006
9|/known:FRA 2 2017
-16|/known:FRA 2 2018
-3|/known:FRA 2 2019
17|/known:FRA 2 2023
3|/known:FRA 2 2024
14|/known:FRA 2 2026
14|/known:FRA 2 since-2025
-10|/known:FRA 2 to-2013
-10|/known:FRA 2 to-2021
21|/known:FRA 2 to-2024
11|/known:FRA 2.05
11|/known:FRA 2.05 2025
11|/known:FRA 2.05 since-2025
3|/known:FRA 2.06
14|/known:FRA 2.1
12|/known:FRA 2.1 2025
3|/known:FRA 2.1 2026
15|/known:FRA 2.1 since-2025
12|/known:FRA 2.2
8|/known:FRA 2.2 2025
4|/known:FRA 2.2 2026
12|/known:FRA 2.2 since-2025
3|/known:FRA 2.25
3|/known:FRA 2.25 2026
3|/known:FRA 2.25 since-2025
24|/known:FRA 2.3
10|/known:FRA 2.3 2024
4|/known:FRA 2.3 2025
10|/known:FRA 2.3 2026
14|/known:FRA 2.3 since-2025
10|/known:FRA 2.3 to-2024
18|/known:FRA 2.5
3|/known:FRA 2.5 2024
11|/known:FRA 2.5 2025
5|/known:FRA 2.5 2026
16|/known:FRA 2.5 since-2025
-13|/known:FRA 2.8
-13|/known:FRA 2.8 2025
-13|/known:FRA 2.8 since-2025
-9|/known:FRA 2.9
-3|/known:FRA 2.9 2024
-6|/known:FRA 2.9 2025
-6|/known:FRA 2.9 since-2025
-3|/known:FRA 2.9 to-2024
4|/known:FRA 3
-3|/known:FRA 3 1977
-5|/known:FRA 3 2024
6|/known:FRA 3 2025
5|/known:FRA 3 2026
11|/known:FRA 3 since-2025
-3|/known:FRA 3 to-1999
-5|/known:FRA 3 to-2024
5|/known:FRA 3.4
-9|/known:FRA 3.4 2024
14|/known:FRA 3.4 2025
14|/known:FRA 3.4 since-2025
-9|/known:FRA 3.4 to-2024
28|/known:FRA 3.5
43|/known:FRA 3.5 2025
-15|/known:FRA 3.5 2026
29|/known:FRA 3.5 since-2025
-3|/known:FRA 3.7
-3|/known:FRA 3.7 2025
-3|/known:FRA 3.7 since-2025
5|/known:FRA 3.9
5|/known:FRA 3.9 1987
5|/known:FRA 3.9 to-1999
-26|/known:FRA 4
-17|/known:FRA 4 2018
-7|/known:FRA 4 2019
-23|/known:FRA 4 to-2021
-83|/known:FRA 5
-42|/known:FRA 5 2025
-39|/known:FRA 5 2026
-82|/known:FRA 5 since-2025
-7|/known:FRA 6
5|/known:FRA 6 1937
-10|/known:FRA 6 1979
-5|/known:FRA 6 to-1999
-27|/known:FRA since-2025
-18|/known:FRA to-1999
-11|/known:FRA to-2013
-41|/known:FRA to-2021
7|/known:FRA to-2024
-3|/known:GAB 1.6
-3|/known:GAB 1.6 2025
-3|/known:GAB 1.6 since-2025
-5|/known:GAB since-2025
-4|/known:GBR 0.2
-4|/known:GBR 0.2 2025
-4|/known:GBR 0.2 since-2025
-17|/known:GBR 0.4
-17|/known:GBR 0.4 2025
-17|/known:GBR 0.4 since-2025
-5|/known:GBR 0.5
-5|/known:GBR 0.5 2025
-5|/known:GBR 0.5 since-2025
-6|/known:GBR 0.7
-6|/known:GBR 0.7 2025
-6|/known:GBR 0.7 since-2025
-4|/known:GBR 0.96
-4|/known:GBR 0.96 2022
-4|/known:GBR 0.96 to-2024
-7|/known:GBR 1
-3|/known:GBR 1 2025
-3|/known:GBR 1 since-2025
-3|/known:GBR 1.1
-3|/known:GBR 1.1 2023
-3|/known:GBR 1.1 to-2024
-10|/known:GBR 1.2
-6|/known:GBR 1.2 2023
-7|/known:GBR 1.2 to-2024
-10|/known:GBR 1.3
-9|/known:GBR 1.3 2023
-9|/known:GBR 1.3 to-2024
-16|/known:GBR 1.4
-4|/known:GBR 1.4 2019
-11|/known:GBR 1.4 2025
-12|/known:GBR 1.4 since-2025
-4|/known:GBR 1.4 to-2021
-13|/known:GBR 1.5
-16|/known:GBR 1.5 1989
31|/known:GBR 1.5 2025
-24|/known:GBR 1.5 2026
7|/known:GBR 1.5 since-2025
-18|/known:GBR 1.5 to-1999
-5|/known:GBR 1.57
-5|/known:GBR 1.57 2024
-5|/known:GBR 1.57 to-2024
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
7|/known:GBR 1E+1
-9|/known:GBR 1E+1 2025
17|/known:GBR 1E+1 2026
8|/known:GBR 1E+1 since-2025
-13|/known:GBR 2
-9|/known:GBR 2 2006
13|/known:GBR 2 2010
5|/known:GBR 2 2011
-7|/known:GBR 2 2013
-21|/known:GBR 2 2014
86|/known:GBR 2 2015
11|/known:GBR 2 2016
-23|/known:GBR 2 2019
26|/known:GBR 2 2022
-36|/known:GBR 2 2023
-21|/known:GBR 2 2024
-26|/known:GBR 2 2025
-6|/known:GBR 2 2026
-32|/known:GBR 2 since-2025
-4|/known:GBR 2 to-1999
51|/known:GBR 2 to-2021
-30|/known:GBR 2 to-2024
9|/known:GBR 2.07
8|/known:GBR 2.07 2024
9|/known:GBR 2.07 to-2024
-4|/known:GBR 2.1
-8|/known:GBR 2.1 2025
-9|/known:GBR 2.1 since-2025
4|/known:GBR 2.1 to-2024
-8|/known:GBR 2.16
-8|/known:GBR 2.16 2017
-8|/known:GBR 2.16 to-2021
26|/known:GBR 2.2
22|/known:GBR 2.2 2017
18|/known:GBR 2.2 2022
-9|/known:GBR 2.2 2023
-4|/known:GBR 2.2 since-2025
22|/known:GBR 2.2 to-2021
8|/known:GBR 2.2 to-2024
26|/known:GBR 2.3
12|/known:GBR 2.3 2022
-6|/known:GBR 2.3 2024
28|/known:GBR 2.3 2025
-9|/known:GBR 2.3 2026
19|/known:GBR 2.3 since-2025
6|/known:GBR 2.3 to-2024
7|/known:GBR 2.4
-3|/known:GBR 2.4 2016
6|/known:GBR 2.4 2025
5|/known:GBR 2.4 2026
11|/known:GBR 2.4 since-2025
-3|/known:GBR 2.4 to-2021
32|/known:GBR 2.5
-6|/known:GBR 2.5 1992
17|/known:GBR 2.5 2022
-7|/known:GBR 2.5 2023
15|/known:GBR 2.5 2024
17|/known:GBR 2.5 2025
-4|/known:GBR 2.5 2026
13|/known:GBR 2.5 since-2025
-7|/known:GBR 2.5 to-1999
25|/known:GBR 2.5 to-2024
9|/known:GBR 2.6
4|/known:GBR 2.6 2025
5|/known:GBR 2.6 2026
9|/known:GBR 2.6 since-2025
6|/known:GBR 2.65
6|/known:GBR 2.65 2025
6|/known:GBR 2.65 since-2025
13|/known:GBR 2.7
9|/known:GBR 2.7 2010
4|/known:GBR 2.7 2026
4|/known:GBR 2.7 since-2025
9|/known:GBR 2.7 to-2013
-16|/known:GBR 2.8
-3|/known:GBR 2.8 2025
-10|/known:GBR 2.8 2026
-14|/known:GBR 2.8 since-2025
-3|/known:GBR 2E+1
-3|/known:GBR 2E+1 2025
-3|/known:GBR 2E+1 since-2025
43|/known:GBR 3
-3|/known:GBR 3 1992
25|/known:GBR 3 2018
3|/known:GBR 3 2022
4|/known:GBR 3 2023
-7|/known:GBR 3 2024
41|/known:GBR 3 2025
-21|/known:GBR 3 2026
20|/known:GBR 3 since-2025
-3|/known:GBR 3 to-1999
25|/known:GBR 3 to-2021
-4|/known:GBR 3-4
-4|/known:GBR 3-4 2025
-4|/known:GBR 3-4 since-2025
-4|/known:GBR 3.2
-3|/known:GBR 3.2 1986
-5|/known:GBR 3.2 1990
6|/known:GBR 3.2 1992
-3|/known:GBR 3.2 since-2025
-7|/known:GBR 3.3
-7|/known:GBR 3.3 2025
-7|/known:GBR 3.3 since-2025
-10|/known:GBR 3.4
-8|/known:GBR 3.4 1978
4|/known:GBR 3.4 1991
-3|/known:GBR 3.4 1992
-8|/known:GBR 3.4 to-1999
29|/known:GBR 3.5
16|/known:GBR 3.5 1982
5|/known:GBR 3.5 2025
10|/known:GBR 3.5 2026
15|/known:GBR 3.5 since-2025
16|/known:GBR 3.5 to-1999
-5|/known:GBR 3.9
-5|/known:GBR 3.9 1987
-5|/known:GBR 3.9 to-1999
-9|/known:GBR 4
-4|/known:GBR 4 1989
3|/known:GBR 4 1990
9|/known:GBR 4 1992
6|/known:GBR 4 1999
-5|/known:GBR 4 2019
4|/known:GBR 4 2023
-3|/known:GBR 4 2024
-19|/known:GBR 4 2025
-19|/known:GBR 4 since-2025
16|/known:GBR 4 to-1999
-7|/known:GBR 4 to-2021
-11|/known:GBR 4.2
-11|/known:GBR 4.2 2025
-11|/known:GBR 4.2 since-2025
-7|/known:GBR 4.4
-7|/known:GBR 4.4 2014
-7|/known:GBR 4.4 to-2021
31|/known:GBR 4.7
13|/known:GBR 4.7 1978
20|/known:GBR 4.7 1979
33|/known:GBR 4.7 to-1999
-5|/known:GBR 4.9
-7|/known:GBR 4.9 1992
-5|/known:GBR 4.9 to-1999
11|/known:GBR 5
-3|/known:GBR 5 1978
4|/known:GBR 5 1987
8|/known:GBR 5 1988
11|/known:GBR 5 2023
45|/known:GBR 5 2025
-51|/known:GBR 5 2026
-6|/known:GBR 5 since-2025
10|/known:GBR 5 to-1999
9|/known:GBR 5 to-2024
6|/known:GBR 5.1
6|/known:GBR 5.1 1982
6|/known:GBR 5.1 to-1999
3|/known:GBR 5.2
3|/known:GBR 5.2 1986
3|/known:GBR 5.2 to-1999
7|/known:GBR 5.3
7|/known:GBR 5.3 2025
7|/known:GBR 5.3 since-2025
-3|/known:GBR 6
-3|/known:GBR 6 1937
-3|/known:GBR 6 to-1999
16|/known:GBR 6.5
16|/known:GBR 6.5 2026
16|/known:GBR 6.5 since-2025
5|/known:GBR 7
5|/known:GBR 7 2025
5|/known:GBR 7 since-2025
-33|/known:GBR since-2025
25|/known:GBR to-1999
12|/known:GBR to-2013
62|/known:GBR to-2021
-10|/known:GBR to-2024
8|/known:GEO 1.4
8|/known:GEO 1.4 2025
8|/known:GEO 1.4 since-2025
6|/known:GEO 2
6|/known:GEO 2 2025
6|/known:GEO 2 since-2025
-4|/known:GEO 2.2
-4|/known:GEO 2.2 2025
-4|/known:GEO 2.2 since-2025
-5|/known:GEO 2.4
-4|/known:GEO 2.4 2025
-4|/known:GEO 2.4 since-2025
10|/known:GEO 3
10|/known:GEO 3 2025
10|/known:GEO 3 since-2025
-3|/known:GEO 3.3
-3|/known:GEO 3.3 2008
-3|/known:GEO 3.3 to-2013
-6|/known:GEO 5
-6|/known:GEO 5 2026
-6|/known:GEO 5 since-2025
-3|/known:GEO 6.4
-3|/known:GEO 6.4 1984
-3|/known:GEO 6.4 to-1999
12|/known:GEO since-2025
-5|/known:GEO to-1999
-3|/known:GEO to-2013
13|/known:GHA 0.7
13|/known:GHA 0.7 2025
13|/known:GHA 0.7 since-2025
-4|/known:GHA 2
-4|/known:GHA 2 2025
-4|/known:GHA 2 since-2025
-9|/known:GHA 3.1
-9|/known:GHA 3.1 2026
-9|/known:GHA 3.1 since-2025
3|/known:GMB since-2025
-7|/known:GRC 1
-7|/known:GRC 1 2025
-7|/known:GRC 1 since-2025
-3|/known:GRC 1.8
-3|/known:GRC 1.8 2025
-3|/known:GRC 1.8 since-2025
-8|/known:GRC 1.9
-8|/known:GRC 1.9 2025
-8|/known:GRC 1.9 since-2025
-9|/known:GRC 2
10|/known:GRC 2 2010
-4|/known:GRC 2 2011
9|/known:GRC 2 2012
3|/known:GRC 2 2023
-26|/known:GRC 2 2025
-26|/known:GRC 2 since-2025
14|/known:GRC 2 to-2013
4|/known:GRC 2 to-2024
-4|/known:GRC 2.1
-3|/known:GRC 2.1 2025
-3|/known:GRC 2.1 since-2025
-7|/known:GRC 2.16
-7|/known:GRC 2.16 2017
-7|/known:GRC 2.16 to-2021
-7|/known:GRC 2.2
-7|/known:GRC 2.2 2017
-7|/known:GRC 2.2 to-2021
-4|/known:GRC 2.3
-4|/known:GRC 2.3 2026
-4|/known:GRC 2.3 since-2025
11|/known:GRC 2.38
11|/known:GRC 2.38 2017
11|/known:GRC 2.38 to-2021
5|/known:GRC 2.4
5|/known:GRC 2.4 2016
5|/known:GRC 2.4 to-2021
12|/known:GRC 2.5
17|/known:GRC 2.5 2023
-5|/known:GRC 2.5 2024
12|/known:GRC 2.5 to-2024
4|/known:GRC 2.7
4|/known:GRC 2.7 2025
4|/known:GRC 2.7 since-2025
5|/known:GRC 2.9
5|/known:GRC 2.9 2025
5|/known:GRC 2.9 since-2025
13|/known:GRC 3
3|/known:GRC 3 2023
7|/known:GRC 3 2024
4|/known:GRC 3 2026
3|/known:GRC 3 since-2025
10|/known:GRC 3 to-2024
5|/known:GRC 3.1
4|/known:GRC 3.1 2025
4|/known:GRC 3.1 since-2025
-4|/known:GRC 3.24
-4|/known:GRC 3.24 2024
-4|/known:GRC 3.24 to-2024
12|/known:GRC 3.5
13|/known:GRC 3.5 2025
13|/known:GRC 3.5 since-2025
-4|/known:GRC 4.5
-4|/known:GRC 4.5 1999
-4|/known:GRC 4.5 to-1999
-10|/known:GRC 5
-10|/known:GRC 5 2026
-10|/known:GRC 5 since-2025
-5|/known:GRC 5.1
-5|/known:GRC 5.1 1982
-5|/known:GRC 5.1 to-1999
-38|/known:GRC since-2025
-9|/known:GRC to-1999
14|/known:GRC to-2013
22|/known:GRC to-2024
5|/known:GTM 0.9
5|/known:GTM 0.9 2025
5|/known:GTM 0.9 since-2025
3|/known:GTM since-2025
-3|/known:GUY 2.1
-3|/known:GUY 2.1 2024
-3|/known:GUY 2.1 to-2024
-3|/known:GUY to-2024
7|/known:HND 1.5
7|/known:HND 1.5 2026
7|/known:HND 1.5 since-2025
24|/known:HND 1.6
24|/known:HND 1.6 2025
24|/known:HND 1.6 since-2025
31|/known:HND since-2025
-3|/known:HRV 1.3
-3|/known:HRV 1.3 2014
-3|/known:HRV 1.3 to-2021
5|/known:HRV 1.9
5|/known:HRV 1.9 2025
5|/known:HRV 1.9 since-2025
-24|/known:HRV 2 2018
14|/known:HRV 2 2024
8|/known:HRV 2 2025
8|/known:HRV 2 since-2025
-24|/known:HRV 2 to-2021
14|/known:HRV 2 to-2024
-6|/known:HRV 2.1
-6|/known:HRV 2.1 2025
-6|/known:HRV 2.1 since-2025
9|/known:HRV 2.5
7|/known:HRV 2.5 2025
9|/known:HRV 2.5 since-2025
4|/known:HRV 2.8
4|/known:HRV 2.8 2025
4|/known:HRV 2.8 since-2025
-8|/known:HRV 4
-8|/known:HRV 4 2018
-8|/known:HRV 4 to-2021
-3|/known:HRV 4.1
-3|/known:HRV 4.1 2025
-3|/known:HRV 4.1 since-2025
-9|/known:HRV 4.2
-9|/known:HRV 4.2 2018
-9|/known:HRV 4.2 to-2021
11|/known:HRV since-2025
-44|/known:HRV to-2021
12|/known:HRV to-2024
-18|/known:HTI 1.3
-18|/known:HTI 1.3 2026
-18|/known:HTI 1.3 since-2025
27|/known:HTI 2
27|/known:HTI 2 2026
27|/known:HTI 2 since-2025
8|/known:HTI since-2025
3|/known:HUN 0.8
3|/known:HUN 0.8 2015
3|/known:HUN 0.8 to-2021
-5|/known:HUN 1
4|/known:HUN 1 2014
-8|/known:HUN 1 2025
-8|/known:HUN 1 since-2025
4|/known:HUN 1 to-2021
-11|/known:HUN 1.1
-11|/known:HUN 1.1 2024
-11|/known:HUN 1.1 to-2024
3|/known:HUN 1.2
3|/known:HUN 1.2 2006
3|/known:HUN 1.2 to-2013
22|/known:HUN 1.4
22|/known:HUN 1.4 1999
22|/known:HUN 1.4 to-1999
16|/known:HUN 1.55
16|/known:HUN 1.55 2022
16|/known:HUN 1.55 to-2024
10|/known:HUN 1.8
8|/known:HUN 1.8 2006
8|/known:HUN 1.8 to-2013
9|/known:HUN 1.81
9|/known:HUN 1.81 1999
9|/known:HUN 1.81 to-1999
20|/known:HUN 2
-5|/known:HUN 2 2024
25|/known:HUN 2 2025
3|/known:HUN 2 2026
28|/known:HUN 2 since-2025
-5|/known:HUN 2 to-2024
3|/known:HUN 2.1
3|/known:HUN 2.1 2025
4|/known:HUN 2.1 since-2025
-3|/known:HUN 2.24
-3|/known:HUN 2.24 2025
-3|/known:HUN 2.24 since-2025
3|/known:HUN 2.5
4|/known:HUN 2.5 2026
3|/known:HUN 2.5 since-2025
24|/known:HUN 3
17|/known:HUN 3 2025
8|/known:HUN 3 2026
25|/known:HUN 3 since-2025
-3|/known:HUN 3.3
-3|/known:HUN 3.3 2025
-3|/known:HUN 3.3 since-2025
-54|/known:HUN 3.5
21|/known:HUN 3.5 2025
-75|/known:HUN 3.5 2026
-54|/known:HUN 3.5 since-2025
16|/known:HUN 5
16|/known:HUN 5 2025
16|/known:HUN 5 since-2025
8|/known:HUN since-2025
29|/known:HUN to-1999
11|/known:HUN to-2013
5|/known:HUN to-2021
-3|/known:HUN to-2024
6|/known:IDN 0.7
5|/known:IDN 0.7 to-2024
43|/known:IDN 0.8
34|/known:IDN 0.8 2025
8|/known:IDN 0.8 2026
42|/known:IDN 0.8 since-2025
18|/known:IDN 0.9
15|/known:IDN 0.9 2024
3|/known:IDN 0.9 2026
3|/known:IDN 0.9 since-2025
15|/known:IDN 0.9 to-2024
14|/known:IDN 1
3|/known:IDN 1 1999
3|/known:IDN 1 2022
10|/known:IDN 1 2026
7|/known:IDN 1 since-2025
3|/known:IDN 1 to-1999
3|/known:IDN 1 to-2024
5|/known:IDN 1-1.5
5|/known:IDN 1-1.5 2024
5|/known:IDN 1-1.5 to-2024
-16|/known:IDN 1.1
-17|/known:IDN 1.1 2025
-16|/known:IDN 1.1 since-2025
-9|/known:IDN 1.2
-9|/known:IDN 1.2 2026
-9|/known:IDN 1.2 since-2025
6|/known:IDN 1.3
5|/known:IDN 1.3 2025
6|/known:IDN 1.3 since-2025
43|/known:IDN 1.5
-7|/known:IDN 1.5 2024
43|/known:IDN 1.5 2025
6|/known:IDN 1.5 2026
49|/known:IDN 1.5 since-2025
-7|/known:IDN 1.5 to-2024
4|/known:IDN 2
5|/known:IDN 2 1994
-7|/known:IDN 2 2025
8|/known:IDN 2 2026
5|/known:IDN 2 to-1999
-6|/known:IDN 2.5-3.5
-6|/known:IDN 2.5-3.5 2026
-6|/known:IDN 2.5-3.5 since-2025
-6|/known:IDN 2.8
-3|/known:IDN 2.8 2024
-4|/known:IDN 2.8 to-2024
-26|/known:IDN 3
-25|/known:IDN 3 2025
-26|/known:IDN 3 since-2025
-27|/known:IDN 5
-27|/known:IDN 5 2025
-27|/known:IDN 5 since-2025
-4|/known:IDN 6
-3|/known:IDN 6 2025
-4|/known:IDN 6 since-2025
12|/known:IDN since-2025
8|/known:IDN to-1999
16|/known:IDN to-2024
4|/known:IND 0.2
4|/known:IND 0.2 2025
4|/known:IND 0.2 since-2025
-9|/known:IND 0.5
-9|/known:IND 0.5 2025
-9|/known:IND 0.5 since-2025
-7|/known:IND 0.8
-7|/known:IND 0.8 2025
-7|/known:IND 0.8 since-2025
-19|/known:IND 1.1
-19|/known:IND 1.1 2025
-19|/known:IND 1.1 since-2025
-7|/known:IND 1.3
-5|/known:IND 1.3 2018
-5|/known:IND 1.3 to-2021
-6|/known:IND 1.4
-5|/known:IND 1.4 2025
-6|/known:IND 1.4 since-2025
-31|/known:IND 1.5
-36|/known:IND 1.5 2025
-36|/known:IND 1.5 since-2025
4|/known:IND 1.5 to-2024
-10|/known:IND 1.6 2025
-10|/known:IND 1.6 since-2025
17|/known:IND 1.65
17|/known:IND 1.65 2018
17|/known:IND 1.65 to-2021
-27|/known:IND 1.7
-19|/known:IND 1.7 2024
-5|/known:IND 1.7 2025
-7|/known:IND 1.7 since-2025
-20|/known:IND 1.7 to-2024
21|/known:IND 1.9
-10|/known:IND 1.9 2018
4|/known:IND 1.9 2024
22|/known:IND 1.9 2025
4|/known:IND 1.9 2026
27|/known:IND 1.9 since-2025
-10|/known:IND 1.9 to-2021
4|/known:IND 1.9 to-2024
7|/known:IND 1.97
7|/known:IND 1.97 2023
7|/known:IND 1.97 to-2024
-45|/known:IND 2 2025
42|/known:IND 2 2026
-3|/known:IND 2 since-2025
3|/known:IND 2 to-2024
11|/known:IND 2.1
4|/known:IND 2.1 2022
8|/known:IND 2.1 2025
7|/known:IND 2.1 since-2025
5|/known:IND 2.1 to-2024
-3|/known:IND 2.2
3|/known:IND 2.3 2026
6|/known:IND 2.4
5|/known:IND 2.4 2025
5|/known:IND 2.4 since-2025
30|/known:IND 2.5
25|/known:IND 2.5 2025
4|/known:IND 2.5 2026
29|/known:IND 2.5 since-2025
-13|/known:IND 2.55
-13|/known:IND 2.55 2026
-13|/known:IND 2.55 since-2025
37|/known:IND 3
35|/known:IND 3 2023
-9|/known:IND 3 2024
-6|/known:IND 3 2025
15|/known:IND 3 2026
9|/known:IND 3 since-2025
27|/known:IND 3 to-2024
-5|/known:IND 3.5
-7|/known:IND 3.5 2026
-5|/known:IND 3.5 since-2025
-7|/known:IND 4
-8|/known:IND 4 2024
-8|/known:IND 4 to-2024
6|/known:IND 4.7
6|/known:IND 4.7 2025
6|/known:IND 4.7 since-2025
-19|/known:IND 6.5
-19|/known:IND 6.5 2025
-19|/known:IND 6.5 since-2025
-3|/known:IND 6.7
-3|/known:IND 6.7 2024
-3|/known:IND 6.7 to-2024
-51|/known:IND since-2025
3|/known:IND to-2021
26|/known:IND to-2024
13|/known:IRL 0.2
11|/known:IRL 0.2 2025
12|/known:IRL 0.2 since-2025
23|/known:IRL 0.25
22|/known:IRL 0.25 2025
22|/known:IRL 0.25 since-2025
7|/known:IRL 0.3
6|/known:IRL 0.3 2026
7|/known:IRL 0.3 since-2025
13|/known:IRL 0.4
13|/known:IRL 0.4 2025
13|/known:IRL 0.4 since-2025
3|/known:IRL 0.5
3|/known:IRL 0.5 since-2025
7|/known:IRL 0.6
3|/known:IRL 0.6 2025
3|/known:IRL 0.6 2026
7|/known:IRL 0.6 since-2025
4|/known:IRL 1
9|/known:IRL 1 2025
-5|/known:IRL 1 2026
4|/known:IRL 1 since-2025
-9|/known:IRL 1.4
-9|/known:IRL 1.4 2026
-9|/known:IRL 1.4 since-2025
14|/known:IRL 1.5
14|/known:IRL 1.5 2025
14|/known:IRL 1.5 since-2025
-28|/known:IRL 2
-28|/known:IRL 2 2025
-28|/known:IRL 2 since-2025
-4|/known:IRL 2.4 2024
-4|/known:IRL 2.4 to-2024
-5|/known:IRL 2.5
-5|/known:IRL 2.5 2026
-5|/known:IRL 2.5 since-2025
-4|/known:IRL 3.5
-4|/known:IRL 3.5 since-2025
-5|/known:IRL 4
-5|/known:IRL 4 2025
-5|/known:IRL 4 since-2025
-33|/known:IRL 5
-33|/known:IRL 5 2025
-33|/known:IRL 5 since-2025
-4|/known:IRL since-2025
-10|/known:IRN 1
-10|/known:IRN 1 2025
-10|/known:IRN 1 since-2025
18|/known:IRN 15
18|/known:IRN 15 1979
18|/known:IRN 15 to-1999
-4|/known:IRN 4.2
-4|/known:IRN 4.2 2025
-4|/known:IRN 4.2 since-2025
-5|/known:IRN 4.5
-5|/known:IRN 4.5 2025
-5|/known:IRN 4.5 since-2025
-6|/known:IRN 5
-6|/known:IRN 5 2025
-6|/known:IRN 5 since-2025
12|/known:IRN 6
12|/known:IRN 6 1979
12|/known:IRN 6 to-1999
-28|/known:IRN since-2025
30|/known:IRN to-1999
-10|/known:IRQ 1
-8|/known:IRQ 1 2003
-8|/known:IRQ 1 to-2013
-11|/known:IRQ 1.5
-11|/known:IRQ 1.5 2003
-11|/known:IRQ 1.5 to-2013
-3|/known:IRQ 1.9
-3|/known:IRQ 1.9 2003
-3|/known:IRQ 1.9 to-2013
5|/known:IRQ 2
5|/known:IRQ 2 2025
5|/known:IRQ 2 since-2025
-3|/known:IRQ 2.7
-3|/known:IRQ 2.7 2003
-3|/known:IRQ 2.7 to-2013
-4|/known:IRQ 3.7
-4|/known:IRQ 3.7 2003
-4|/known:IRQ 3.7 to-2013
-13|/known:IRQ 4
-13|/known:IRQ 4 2025
-13|/known:IRQ 4 since-2025
-25|/known:IRQ 4.6
-25|/known:IRQ 4.6 2025
-25|/known:IRQ 4.6 since-2025
13|/known:IRQ 5
13|/known:IRQ 5 2025
13|/known:IRQ 5 since-2025
-17|/known:IRQ since-2025
-29|/known:IRQ to-2013
28|/known:ISL 0.14
28|/known:ISL 0.14 2025
28|/known:ISL 0.14 since-2025
5|/known:ISL 0.2
5|/known:ISL 0.2 2025
5|/known:ISL 0.2 since-2025
45|/known:ISL 1.5
27|/known:ISL 1.5 2025
18|/known:ISL 1.5 2026
45|/known:ISL 1.5 since-2025
20|/known:ISL 1.7
20|/known:ISL 1.7 2026
20|/known:ISL 1.7 since-2025
-30|/known:ISL 3.5
-30|/known:ISL 3.5 2025
-30|/known:ISL 3.5 since-2025
-6|/known:ISL 34
-6|/known:ISL 34 2025
-6|/known:ISL 34 since-2025
51|/known:ISL since-2025
-6|/known:ISR 1.2
-3|/known:ISR 1.2 2024
-3|/known:ISR 1.2 to-2024
-19|/known:ISR 1.4
-19|/known:ISR 1.4 2025
-19|/known:ISR 1.4 since-2025
-6|/known:ISR 2
-5|/known:ISR 2 2025
-5|/known:ISR 2 since-2025
-3|/known:ISR 2.6
-3|/known:ISR 2.6 since-2025
-12|/known:ISR 2.7
-12|/known:ISR 2.7 2023
-12|/known:ISR 2.7 to-2024
-22|/known:ISR 3
-21|/known:ISR 3 2025
-21|/known:ISR 3 since-2025
-6|/known:ISR 3.32
-6|/known:ISR 3.32 2025
-6|/known:ISR 3.32 since-2025
-7|/known:ISR 3.4
-5|/known:ISR 3.4 2024
-3|/known:ISR 3.4 2025
-3|/known:ISR 3.4 since-2025
-5|/known:ISR 3.4 to-2024
-7|/known:ISR 3.5
-7|/known:ISR 3.5 2025
-7|/known:ISR 3.5 since-2025
-12|/known:ISR 34
-10|/known:ISR 34 2023
-10|/known:ISR 34 to-2024
-17|/known:ISR 4
-17|/known:ISR 4 2025
-17|/known:ISR 4 since-2025
5|/known:ISR 4.3
5|/known:ISR 4.3 2025
5|/known:ISR 4.3 since-2025
6|/known:ISR 4.5
7|/known:ISR 4.5 2023
7|/known:ISR 4.5 to-2024
-4|/known:ISR 5 2025
-3|/known:ISR 5 since-2025
11|/known:ISR 5.3
11|/known:ISR 5.3 2023
11|/known:ISR 5.3 to-2024
23|/known:ISR 5.4
23|/known:ISR 5.4 2025
23|/known:ISR 5.4 since-2025
20|/known:ISR 6
4|/known:ISR 6 2024
16|/known:ISR 6 2025
16|/known:ISR 6 since-2025
4|/known:ISR 6 to-2024
-9|/known:ISR 7.1
-9|/known:ISR 7.1 2025
-9|/known:ISR 7.1 since-2025
-5|/known:ISR 7.3
-5|/known:ISR 7.3 2025
-5|/known:ISR 7.3 since-2025
20|/known:ISR 8
17|/known:ISR 8 2003
17|/known:ISR 8 to-2013
38|/known:ISR 8.8
33|/known:ISR 8.8 2025
4|/known:ISR 8.8 2026
38|/known:ISR 8.8 since-2025
-28|/known:ISR since-2025
18|/known:ISR to-2013
-7|/known:ISR to-2024
3|/known:ITA 0.2
3|/known:ITA 0.2 2025
3|/known:ITA 0.2 since-2025
-3|/known:ITA 0.5
-3|/known:ITA 0.5 2025
-3|/known:ITA 0.5 since-2025
-4|/known:ITA 0.9
-4|/known:ITA 0.9 2025
-4|/known:ITA 0.9 since-2025
-3|/known:ITA 1.2
5|/known:ITA 1.2 2014
-8|/known:ITA 1.2 2023
5|/known:ITA 1.2 to-2021
-8|/known:ITA 1.2 to-2024
5|/known:ITA 1.22
5|/known:ITA 1.22 2020
5|/known:ITA 1.22 to-2021
-8|/known:ITA 1.3
-7|/known:ITA 1.3 2025
-7|/known:ITA 1.3 since-2025
-10|/known:ITA 1.4
-4|/known:ITA 1.4 2022
-4|/known:ITA 1.4 2026
-6|/known:ITA 1.4 since-2025
-4|/known:ITA 1.4 to-2024
30|/known:ITA 1.5
15|/known:ITA 1.5 2022
5|/known:ITA 1.5 2023
18|/known:ITA 1.5 2024
20|/known:ITA 1.5 2025
-29|/known:ITA 1.5 2026
-9|/known:ITA 1.5 since-2025
39|/known:ITA 1.5 to-2024
16|/known:ITA 1.57
8|/known:ITA 1.57 2024
7|/known:ITA 1.57 2025
7|/known:ITA 1.57 since-2025
8|/known:ITA 1.57 to-2024
-5|/known:ITA 1.6
-6|/known:ITA 1.6 2024
-6|/known:ITA 1.6 to-2024
3|/known:ITA 1.61
3|/known:ITA 1.61 2024
3|/known:ITA 1.61 to-2024
33|/known:ITA 2 2022
-43|/known:ITA 2 2023
5|/known:ITA 2 2024
25|/known:ITA 2 2025
-18|/known:ITA 2 2026
7|/known:ITA 2 since-2025
-5|/known:ITA 2 to-2024
-7|/known:ITA 2.2
-7|/known:ITA 2.2 2025
-7|/known:ITA 2.2 since-2025
16|/known:ITA 2.5
19|/known:ITA 2.5 2025
-4|/known:ITA 2.5 2026
15|/known:ITA 2.5 since-2025
11|/known:ITA 2.9
11|/known:ITA 2.9 2025
11|/known:ITA 2.9 since-2025
-14|/known:ITA 3
-7|/known:ITA 3 2024
-5|/known:ITA 3 2026
-7|/known:ITA 3 since-2025
-7|/known:ITA 3 to-2024
-4|/known:ITA 3.3
-4|/known:ITA 3.3 2024
-4|/known:ITA 3.3 to-2024
-3|/known:ITA 3.4
-3|/known:ITA 3.4 2025
-3|/known:ITA 3.4 since-2025
-8|/known:ITA 3.5
-38|/known:ITA 3.5 2025
30|/known:ITA 3.5 2026
-8|/known:ITA 3.5 since-2025
3|/known:ITA 4
3|/known:ITA 4 2018
3|/known:ITA 4 to-2021
5|/known:ITA 5
-11|/known:ITA 5 2025
16|/known:ITA 5 2026
5|/known:ITA 5 since-2025
-12|/known:ITA since-2025
12|/known:ITA to-2021
9|/known:ITA to-2024
24|/known:JAM 1.3
24|/known:JAM 1.3 2025
24|/known:JAM 1.3 since-2025
25|/known:JAM since-2025
-31|/known:JOR 2.5
-30|/known:JOR 2.5 2025
-30|/known:JOR 2.5 since-2025
-11|/known:JOR 3
-12|/known:JOR 3 2024
-12|/known:JOR 3 to-2024
14|/known:JOR 4
14|/known:JOR 4 2025
14|/known:JOR 4 since-2025
8|/known:JOR 4.4
8|/known:JOR 4.4 2024
8|/known:JOR 4.4 to-2024
25|/known:JOR 4.6
25|/known:JOR 4.6 2025
25|/known:JOR 4.6 since-2025
11|/known:JOR 5
11|/known:JOR 5 2024
11|/known:JOR 5 to-2024
13|/known:JOR since-2025
3|/known:JOR to-2024
3|/known:JPN 0
3|/known:JPN 0 2025
3|/known:JPN 0 since-2025
-6|/known:JPN 0.1
-13|/known:JPN 0.1 2025
7|/known:JPN 0.1 2026
-6|/known:JPN 0.1 since-2025
-4|/known:JPN 0.15
-4|/known:JPN 0.15 2023
-4|/known:JPN 0.15 to-2024
-4|/known:JPN 0.2
-5|/known:JPN 0.2 2025
-4|/known:JPN 0.2 since-2025
-25|/known:JPN 0.25
-25|/known:JPN 0.25 2025
-25|/known:JPN 0.25 since-2025
39|/known:JPN 0.3
38|/known:JPN 0.3 2026
38|/known:JPN 0.3 since-2025
7|/known:JPN 0.4
7|/known:JPN 0.4 2025
7|/known:JPN 0.4 since-2025
10|/known:JPN 0.5
-3|/known:JPN 0.5 2024
4|/known:JPN 0.5 2025
9|/known:JPN 0.5 2026
13|/known:JPN 0.5 since-2025
-3|/known:JPN 0.5 to-2024
-3|/known:JPN 0.6
-3|/known:JPN 0.6 2025
-3|/known:JPN 0.6 since-2025
-6|/known:JPN 0.8
-7|/known:JPN 0.8 2025
-7|/known:JPN 0.8 since-2025
58|/known:JPN 0.9
7|/known:JPN 0.9 1978
7|/known:JPN 0.9 1979
10|/known:JPN 0.9 1980
23|/known:JPN 0.9 1983
3|/known:JPN 0.9 2007
19|/known:JPN 0.9 2019
9|/known:JPN 0.9 2023
-11|/known:JPN 0.9 2024
14|/known:JPN 0.9 2025
-33|/known:JPN 0.9 2026
-19|/known:JPN 0.9 since-2025
51|/known:JPN 0.9 to-1999
3|/known:JPN 0.9 to-2013
24|/known:JPN 0.9 to-2021
18|/known:JPN 0.91
4|/known:JPN 0.91 1980
13|/known:JPN 0.91 1981
18|/known:JPN 0.91 to-1999
20|/known:JPN 0.93
18|/known:JPN 0.93 1982
19|/known:JPN 0.93 to-1999
5|/known:JPN 0.94
3|/known:JPN 0.94 to-2021
3|/known:JPN 0.948
3|/known:JPN 0.948 to-1999
8|/known:JPN 0.95
5|/known:JPN 0.95 2022
5|/known:JPN 0.95 to-2024
27|/known:JPN 0.96
4|/known:JPN 0.96 1994
22|/known:JPN 0.96 2022
5|/known:JPN 0.96 to-1999
22|/known:JPN 0.96 to-2024
5|/known:JPN 0.98
3|/known:JPN 0.98 1983
4|/known:JPN 0.98 to-1999
5|/known:JPN 0.997
5|/known:JPN 0.997 to-1999
123|/known:JPN 1
21|/known:JPN 1 1977
-4|/known:JPN 1 1978
3|/known:JPN 1 1980
3|/known:JPN 1 1981
11|/known:JPN 1 1987
5|/known:JPN 1 1988
5|/known:JPN 1 1990
8|/known:JPN 1 2003
10|/known:JPN 1 2005
3|/known:JPN 1 2009
7|/known:JPN 1 2015
6|/known:JPN 1 2016
13|/known:JPN 1 2022
32|/known:JPN 1 2023
-9|/known:JPN 1 2024
-4|/known:JPN 1 2026
-5|/known:JPN 1 since-2025
51|/known:JPN 1 to-1999
24|/known:JPN 1 to-2013
18|/known:JPN 1 to-2021
36|/known:JPN 1 to-2024
-5|/known:JPN 1-1.5
-5|/known:JPN 1-1.5 2024
-5|/known:JPN 1-1.5 to-2024
22|/known:JPN 1.004
20|/known:JPN 1.004 1987
21|/known:JPN 1.004 to-1999
13|/known:JPN 1.07
13|/known:JPN 1.07 2022
13|/known:JPN 1.07 to-2024
12|/known:JPN 1.09
11|/known:JPN 1.09 2022
11|/known:JPN 1.09 to-2024
26|/known:JPN 1.1
3|/known:JPN 1.1 2022
12|/known:JPN 1.1 2023
6|/known:JPN 1.1 to-1999
17|/known:JPN 1.1 to-2024
17|/known:JPN 1.19
17|/known:JPN 1.19 2023
17|/known:JPN 1.19 to-2024
30|/known:JPN 1.2
-3|/known:JPN 1.2 2022
-17|/known:JPN 1.2 2023
53|/known:JPN 1.2 2024
-7|/known:JPN 1.2 2025
-9|/known:JPN 1.2 since-2025
4|/known:JPN 1.2 to-1999
34|/known:JPN 1.2 to-2024
15|/known:JPN 1.24
5|/known:JPN 1.24 2021
3|/known:JPN 1.24 2022
7|/known:JPN 1.24 2023
5|/known:JPN 1.24 to-2021
10|/known:JPN 1.24 to-2024
-9|/known:JPN 1.26
-9|/known:JPN 1.26 2024
-9|/known:JPN 1.26 to-2024
32|/known:JPN 1.3
21|/known:JPN 1.3 2019
-6|/known:JPN 1.3 2022
8|/known:JPN 1.3 2023
22|/known:JPN 1.3 2024
-8|/known:JPN 1.3 2025
-5|/known:JPN 1.3 2026
-13|/known:JPN 1.3 since-2025
20|/known:JPN 1.3 to-2021
24|/known:JPN 1.3 to-2024
50|/known:JPN 1.4
-9|/known:JPN 1.4 2014
5|/known:JPN 1.4 2023
10|/known:JPN 1.4 2024
28|/known:JPN 1.4 2025
15|/known:JPN 1.4 2026
43|/known:JPN 1.4 since-2025
-9|/known:JPN 1.4 to-2021
16|/known:JPN 1.4 to-2024
-22|/known:JPN 1.5
6|/known:JPN 1.5 1978
5|/known:JPN 1.5 1982
6|/known:JPN 1.5 1986
10|/known:JPN 1.5 1987
3|/known:JPN 1.5 1996
4|/known:JPN 1.5 2000
3|/known:JPN 1.5 2003
6|/known:JPN 1.5 2007
3|/known:JPN 1.5 2012
22|/known:JPN 1.5 2023
-21|/known:JPN 1.5 2024
-45|/known:JPN 1.5 2025
-39|/known:JPN 1.5 2026
-83|/known:JPN 1.5 since-2025
41|/known:JPN 1.5 to-1999
15|/known:JPN 1.5 to-2013
3|/known:JPN 1.5 to-2021
60|/known:JPN 1.6
3|/known:JPN 1.6 1985
-5|/known:JPN 1.6 2023
21|/known:JPN 1.6 2024
30|/known:JPN 1.6 2025
10|/known:JPN 1.6 2026
40|/known:JPN 1.6 since-2025
3|/known:JPN 1.6 to-1999
17|/known:JPN 1.6 to-2024
10|/known:JPN 1.7
11|/known:JPN 1.7 1980
4|/known:JPN 1.7 1981
3|/known:JPN 1.7 1989
-17|/known:JPN 1.7 2022
4|/known:JPN 1.7 2024
-6|/known:JPN 1.7 2025
8|/known:JPN 1.7 2026
23|/known:JPN 1.7 to-1999
-12|/known:JPN 1.7 to-2024
9|/known:JPN 1.75
9|/known:JPN 1.75 2025
9|/known:JPN 1.75 since-2025
84|/known:JPN 1.8
19|/known:JPN 1.8 2024
61|/known:JPN 1.8 2025
61|/known:JPN 1.8 since-2025
3|/known:JPN 1.8 to-1999
20|/known:JPN 1.8 to-2024
-5|/known:JPN 1.9
-3|/known:JPN 1.9 2019
-22|/known:JPN 1.9 2025
23|/known:JPN 1.9 2026
-5|/known:JPN 1.9 to-2021
-3|/known:JPN 1.96
-3|/known:JPN 1.96 2022
-3|/known:JPN 1.96 to-2024
-7|/known:JPN 1.97
-7|/known:JPN 1.97 2023
-7|/known:JPN 1.97 to-2024
-6|/known:JPN 19
-6|/known:JPN 19 2025
-6|/known:JPN 19 since-2025
-26|/known:JPN 1E+1
-4|/known:JPN 1E+1 2024
-21|/known:JPN 1E+1 2025
-21|/known:JPN 1E+1 since-2025
-4|/known:JPN 1E+1 to-2024
65|/known:JPN 2
-7|/known:JPN 2 0
5|/known:JPN 2 1983
4|/known:JPN 2 1987
-12|/known:JPN 2 1988
7|/known:JPN 2 1990
-8|/known:JPN 2 2015
5|/known:JPN 2 2016
-15|/known:JPN 2 2017
13|/known:JPN 2 2018
-29|/known:JPN 2 2019
-5|/known:JPN 2 2020
7|/known:JPN 2 2021
-37|/known:JPN 2 2022
46|/known:JPN 2 2023
27|/known:JPN 2 2024
-11|/known:JPN 2 2025
66|/known:JPN 2 2026
5|/known:JPN 2 2027
60|/known:JPN 2 since-2025
4|/known:JPN 2 to-1999
-3|/known:JPN 2 to-2013
-30|/known:JPN 2 to-2021
35|/known:JPN 2 to-2024
-3|/known:JPN 2.02
-15|/known:JPN 2.05
-12|/known:JPN 2.05 2025
-15|/known:JPN 2.05 since-2025
-20|/known:JPN 2.1
-15|/known:JPN 2.1 2025
-3|/known:JPN 2.1 2027
-17|/known:JPN 2.1 since-2025
4|/known:JPN 2.2
-7|/known:JPN 2.2 2022
6|/known:JPN 2.2 2025
3|/known:JPN 2.2 2026
11|/known:JPN 2.2 since-2025
-7|/known:JPN 2.2 to-2024
-10|/known:JPN 2.3
-9|/known:JPN 2.3 2025
-8|/known:JPN 2.3 since-2025
-20|/known:JPN 2.32
-10|/known:JPN 2.32 2025
-10|/known:JPN 2.32 2026
-20|/known:JPN 2.32 since-2025
-32|/known:JPN 2.4
-14|/known:JPN 2.4 2025
-15|/known:JPN 2.4 2026
-30|/known:JPN 2.4 since-2025
-12|/known:JPN 2.42
-7|/known:JPN 2.42 2025
-5|/known:JPN 2.42 2026
-12|/known:JPN 2.42 since-2025
-10|/known:JPN 2.45
-9|/known:JPN 2.45 2025
-9|/known:JPN 2.45 since-2025
18|/known:JPN 2.5
-13|/known:JPN 2.5 2019
24|/known:JPN 2.5 2023
-16|/known:JPN 2.5 2024
-3|/known:JPN 2.5 2025
26|/known:JPN 2.5 2026
23|/known:JPN 2.5 since-2025
-13|/known:JPN 2.5 to-2021
8|/known:JPN 2.5 to-2024
6|/known:JPN 2.5-3
5|/known:JPN 2.5-3 2026
6|/known:JPN 2.5-3 since-2025
12|/known:JPN 2.5-3.5
12|/known:JPN 2.5-3.5 2026
12|/known:JPN 2.5-3.5 since-2025
14|/known:JPN 2.6
9|/known:JPN 2.6 2025
8|/known:JPN 2.6 2026
18|/known:JPN 2.6 since-2025
-3|/known:JPN 2.6 to-2021
-7|/known:JPN 2.7
-11|/known:JPN 2.7 2023
5|/known:JPN 2.7 2025
3|/known:JPN 2.7 2026
-4|/known:JPN 2.7 2027
5|/known:JPN 2.7 since-2025
-12|/known:JPN 2.7 to-2024
-5|/known:JPN 2.8
-4|/known:JPN 2.8 2024
-7|/known:JPN 2.8 2025
5|/known:JPN 2.8 2026
-4|/known:JPN 2.8 to-2024
-8|/known:JPN 2.9
-7|/known:JPN 2.9 2012
-5|/known:JPN 2.9 2024
4|/known:JPN 2.9 2025
4|/known:JPN 2.9 since-2025
-7|/known:JPN 2.9 to-2013
-5|/known:JPN 2.9 to-2024
-11|/known:JPN 27.2
-11|/known:JPN 27.2 2025
-11|/known:JPN 27.2 since-2025
25|/known:JPN 3
9|/known:JPN 3 1981
-8|/known:JPN 3 1985
11|/known:JPN 3 1987
-8|/known:JPN 3 1988
17|/known:JPN 3 2016
-21|/known:JPN 3 2022
-37|/known:JPN 3 2023
12|/known:JPN 3 2024
-23|/known:JPN 3 2025
61|/known:JPN 3 2026
12|/known:JPN 3 2027
49|/known:JPN 3 since-2025
6|/known:JPN 3 to-1999
16|/known:JPN 3 to-2021
-46|/known:JPN 3 to-2024
13|/known:JPN 3-3.5
-17|/known:JPN 3-3.5 2024
8|/known:JPN 3-3.5 2025
22|/known:JPN 3-3.5 2026
30|/known:JPN 3-3.5 since-2025
-17|/known:JPN 3-3.5 to-2024
-3|/known:JPN 3-4
-8|/known:JPN 3.1
-7|/known:JPN 3.1 2026
-8|/known:JPN 3.1 since-2025
-5|/known:JPN 3.12
-5|/known:JPN 3.12 2021
-5|/known:JPN 3.12 to-2021
-19|/known:JPN 3.2
-5|/known:JPN 3.2 2023
-13|/known:JPN 3.2 2024
-18|/known:JPN 3.2 to-2024
-46|/known:JPN 3.3
-10|/known:JPN 3.3 1986
-12|/known:JPN 3.3 1988
-3|/known:JPN 3.3 2016
-7|/known:JPN 3.3 2023
-12|/known:JPN 3.3 2025
-12|/known:JPN 3.3 since-2025
-23|/known:JPN 3.3 to-1999
-3|/known:JPN 3.3 to-2021
-7|/known:JPN 3.3 to-2024
-24|/known:JPN 3.4
-3|/known:JPN 3.4 1992
-18|/known:JPN 3.4 2025
-18|/known:JPN 3.4 since-2025
-5|/known:JPN 3.4 to-1999
22|/known:JPN 3.5
-25|/known:JPN 3.5 1980
-12|/known:JPN 3.5 2022
-4|/known:JPN 3.5 2024
-3|/known:JPN 3.5 2025
53|/known:JPN 3.5 2026
15|/known:JPN 3.5 2027
66|/known:JPN 3.5 since-2025
-26|/known:JPN 3.5 to-1999
-17|/known:JPN 3.5 to-2024
-6|/known:JPN 3.6
-4|/known:JPN 3.6 to-2021
-22|/known:JPN 3.8
-16|/known:JPN 3.8 2025
-16|/known:JPN 3.8 since-2025
-3|/known:JPN 3.8 to-1999
-4|/known:JPN 34
-4|/known:JPN 34 2025
-4|/known:JPN 34 since-2025
-3|/known:JPN 3E+1
-3|/known:JPN 3E+1 2025
-3|/known:JPN 3E+1 since-2025
-77|/known:JPN 4
-41|/known:JPN 4 1987
-5|/known:JPN 4 1988
9|/known:JPN 4 1989
-10|/known:JPN 4 2002
-4|/known:JPN 4 2008
-6|/known:JPN 4 2009
-12|/known:JPN 4 2018
-5|/known:JPN 4 2024
-7|/known:JPN 4 2025
9|/known:JPN 4 2026
-40|/known:JPN 4 to-1999
-20|/known:JPN 4 to-2013
-13|/known:JPN 4 to-2021
-5|/known:JPN 4 to-2024
-5|/known:JPN 4.3
-5|/known:JPN 4.3 2025
-5|/known:JPN 4.3 since-2025
-10|/known:JPN 4.5
-5|/known:JPN 4.5 2025
-5|/known:JPN 4.5 2026
-10|/known:JPN 4.5 since-2025
-15|/known:JPN 4.7
-4|/known:JPN 4.7 2013
-7|/known:JPN 4.7 2026
-9|/known:JPN 4.7 since-2025
-4|/known:JPN 4.7 to-2013
-11|/known:JPN 4.8
-11|/known:JPN 4.8 2026
-11|/known:JPN 4.8 since-2025
-8|/known:JPN 4.9-16.9
-8|/known:JPN 4.9-16.9 2024
-8|/known:JPN 4.9-16.9 to-2024
-24|/known:JPN 5
-3|/known:JPN 5 1979
-37|/known:JPN 5 2024
-27|/known:JPN 5 2025
49|/known:JPN 5 2026
21|/known:JPN 5 since-2025
-7|/known:JPN 5 to-1999
-37|/known:JPN 5 to-2024
-20|/known:JPN 5.2
-5|/known:JPN 5.2 1979
-15|/known:JPN 5.2 1980
-20|/known:JPN 5.2 to-1999
-7|/known:JPN 5.3
-7|/known:JPN 5.3 2025
-7|/known:JPN 5.3 since-2025
-4|/known:JPN 5.4
-3|/known:JPN 5.4 2025
-4|/known:JPN 5.4 since-2025
-19|/known:JPN 5.5
-5|/known:JPN 5.5 1981
-12|/known:JPN 5.5 2026
-12|/known:JPN 5.5 since-2025
-7|/known:JPN 5.5 to-1999
-14|/known:JPN 5.6
-14|/known:JPN 5.6 to-1999
-10|/known:JPN 5.7
-10|/known:JPN 5.7 2026
-10|/known:JPN 5.7 since-2025
-4|/known:JPN 5.9
-43|/known:JPN 6
-8|/known:JPN 6 1976
-4|/known:JPN 6 1999
-19|/known:JPN 6 2025
-9|/known:JPN 6 2026
-27|/known:JPN 6 since-2025
-15|/known:JPN 6 to-1999
-3|/known:JPN 6.1
-3|/known:JPN 6.1 1982
-3|/known:JPN 6.1 to-1999
-24|/known:JPN 6.3
-16|/known:JPN 6.3 1982
-4|/known:JPN 6.3 2025
-4|/known:JPN 6.3 2026
-8|/known:JPN 6.3 since-2025
-16|/known:JPN 6.3 to-1999
-17|/known:JPN 6.5
-9|/known:JPN 6.5 1982
-6|/known:JPN 6.5 1986
-17|/known:JPN 6.5 to-1999
-16|/known:JPN 6.6
-16|/known:JPN 6.6 1985
-16|/known:JPN 6.6 to-1999
-15|/known:JPN 6.8
-15|/known:JPN 6.8 1983
-15|/known:JPN 6.8 to-1999
-11|/known:JPN 7
-5|/known:JPN 7 1981
-4|/known:JPN 7 2025
-4|/known:JPN 7 since-2025
-6|/known:JPN 7 to-1999
-26|/known:JPN 8
-16|/known:JPN 8 2003
-10|/known:JPN 8 2022
-16|/known:JPN 8 to-2013
-10|/known:JPN 8 to-2024
17|/known:JPN since-2025
40|/known:JPN to-1999
-12|/known:JPN to-2013
6|/known:JPN to-2021
10|/known:JPN to-2024
3|/known:KAZ 0.5
3|/known:KAZ 0.5 2025
3|/known:KAZ 0.5 since-2025
-10|/known:KAZ 2.5
-10|/known:KAZ 2.5 2026
-10|/known:KAZ 2.5 since-2025
-4|/known:KAZ since-2025
12|/known:KEN 1.4
12|/known:KEN 1.4 2025
12|/known:KEN 1.4 since-2025
4|/known:KEN 1.8
4|/known:KEN 1.8 2025
4|/known:KEN 1.8 since-2025
-3|/known:KEN 2.5
-3|/known:KEN 2.5 2025
-3|/known:KEN 2.5 since-2025
6|/known:KEN 4.7
6|/known:KEN 4.7 2025
6|/known:KEN 4.7 since-2025
-10|/known:KEN 5.5
-10|/known:KEN 5.5 2025
-10|/known:KEN 5.5 since-2025
6|/known:KEN since-2025
-3|/known:KGZ 1.9
-3|/known:KGZ 1.9 2025
-3|/known:KGZ 1.9 since-2025
-3|/known:KGZ 6.7
-3|/known:KGZ 6.7 2025
-3|/known:KGZ 6.7 since-2025
-6|/known:KGZ since-2025
-9|/known:KHM 1
-9|/known:KHM 1 2025
-9|/known:KHM 1 since-2025
-7|/known:KHM 1.1
-7|/known:KHM 1.1 2025
-7|/known:KHM 1.1 since-2025
-19|/known:KHM 1.4
-19|/known:KHM 1.4 2025
-19|/known:KHM 1.4 since-2025
-12|/known:KHM 1.5
-12|/known:KHM 1.5 2025
-12|/known:KHM 1.5 since-2025
17|/known:KHM 1.7
17|/known:KHM 1.7 2025
17|/known:KHM 1.7 since-2025
-51|/known:KHM 2
-51|/known:KHM 2 2025
-51|/known:KHM 2 since-2025
4|/known:KHM 2.1
4|/known:KHM 2.1 2025
4|/known:KHM 2.1 since-2025
5|/known:KHM 2.2
5|/known:KHM 2.2 2025
5|/known:KHM 2.2 since-2025
12|/known:KHM 2.9
12|/known:KHM 2.9 2025
12|/known:KHM 2.9 since-2025
-61|/known:KHM since-2025
20|/known:KIR 0.6
20|/known:KIR 0.6 2024
20|/known:KIR 0.6 to-2024
-3|/known:KIR 1.7
-3|/known:KIR 1.7 2024
-3|/known:KIR 1.7 to-2024
17|/known:KIR to-2024
6|/known:KOR 0.1 2025
-4|/known:KOR 0.1 2026
-19|/known:KOR 0.2
-19|/known:KOR 0.2 2025
-19|/known:KOR 0.2 since-2025
4|/known:KOR 0.5 2025
-3|/known:KOR 0.8
-3|/known:KOR 0.8 2025
-3|/known:KOR 0.8 since-2025
-13|/known:KOR 0.9
-12|/known:KOR 0.9 2019
-13|/known:KOR 0.9 to-2021
-44|/known:KOR 1
-17|/known:KOR 1 2022
-11|/known:KOR 1 2023
-14|/known:KOR 1 2025
-15|/known:KOR 1 since-2025
-28|/known:KOR 1 to-2024
-4|/known:KOR 1.07
-4|/known:KOR 1.07 2022
-4|/known:KOR 1.07 to-2024
-3|/known:KOR 1.1
-13|/known:KOR 1.19
-13|/known:KOR 1.19 2023
-13|/known:KOR 1.19 to-2024
-12|/known:KOR 1.2
-9|/known:KOR 1.2 2023
-10|/known:KOR 1.2 to-2024
-10|/known:KOR 1.26
-10|/known:KOR 1.26 2024
-10|/known:KOR 1.26 to-2024
-44|/known:KOR 1.3
-16|/known:KOR 1.3 2019
-19|/known:KOR 1.3 2024
-4|/known:KOR 1.3 2025
-4|/known:KOR 1.3 2026
-7|/known:KOR 1.3 since-2025
-16|/known:KOR 1.3 to-2021
-20|/known:KOR 1.3 to-2024
-8|/known:KOR 1.4
-4|/known:KOR 1.4 2025
-4|/known:KOR 1.4 2026
-8|/known:KOR 1.4 since-2025
-8|/known:KOR 1.5
-4|/known:KOR 1.5 2025
-3|/known:KOR 1.5 2026
-7|/known:KOR 1.5 since-2025
-8|/known:KOR 1.6
-3|/known:KOR 1.6 2023
-5|/known:KOR 1.6 2025
-5|/known:KOR 1.6 since-2025
-3|/known:KOR 1.6 to-2024
-9|/known:KOR 1.7
-5|/known:KOR 1.7 2024
-7|/known:KOR 1.7 to-2024
-24|/known:KOR 1.8
-8|/known:KOR 1.8 2023
-16|/known:KOR 1.8 2025
-16|/known:KOR 1.8 since-2025
-8|/known:KOR 1.8 to-2024
-14|/known:KOR 1.9
-11|/known:KOR 1.9 2026
-13|/known:KOR 1.9 since-2025
-29|/known:KOR 1E+1
-7|/known:KOR 1E+1 2025
-22|/known:KOR 1E+1 2026
-29|/known:KOR 1E+1 since-2025
-72|/known:KOR 2
-3|/known:KOR 2 2022
-11|/known:KOR 2 2023
-14|/known:KOR 2 2024
-31|/known:KOR 2 2025
-12|/known:KOR 2 2026
-43|/known:KOR 2 since-2025
-28|/known:KOR 2 to-2024
-11|/known:KOR 2.1
-4|/known:KOR 2.1 2025
-6|/known:KOR 2.1 2026
-10|/known:KOR 2.1 since-2025
-43|/known:KOR 2.2
-42|/known:KOR 2.2 2026
-42|/known:KOR 2.2 since-2025
37|/known:KOR 2.3
35|/known:KOR 2.3 2025
36|/known:KOR 2.3 since-2025
30|/known:KOR 2.32
21|/known:KOR 2.32 2025
10|/known:KOR 2.32 2026
30|/known:KOR 2.32 since-2025
11|/known:KOR 2.4
5|/known:KOR 2.4 2017
-18|/known:KOR 2.4 2025
23|/known:KOR 2.4 2026
4|/known:KOR 2.4 since-2025
5|/known:KOR 2.4 to-2021
15|/known:KOR 2.42
9|/known:KOR 2.42 2025
6|/known:KOR 2.42 2026
15|/known:KOR 2.42 since-2025
-5|/known:KOR 2.45
-5|/known:KOR 2.45 2025
-5|/known:KOR 2.45 since-2025
41|/known:KOR 2.5
14|/known:KOR 2.5 2019
10|/known:KOR 2.5 2023
21|/known:KOR 2.5 2024
-15|/known:KOR 2.5 2025
12|/known:KOR 2.5 2026
-3|/known:KOR 2.5 since-2025
14|/known:KOR 2.5 to-2021
31|/known:KOR 2.5 to-2024
14|/known:KOR 2.55
13|/known:KOR 2.55 2026
13|/known:KOR 2.55 since-2025
35|/known:KOR 2.6
21|/known:KOR 2.6 2025
7|/known:KOR 2.6 2026
28|/known:KOR 2.6 since-2025
7|/known:KOR 2.6 to-2021
24|/known:KOR 2.7
4|/known:KOR 2.7 2003
21|/known:KOR 2.7 2023
-3|/known:KOR 2.7 2025
-3|/known:KOR 2.7 since-2025
4|/known:KOR 2.7 to-2013
22|/known:KOR 2.7 to-2024
29|/known:KOR 2.8
16|/known:KOR 2.8 2024
17|/known:KOR 2.8 2025
-4|/known:KOR 2.8 2026
13|/known:KOR 2.8 since-2025
16|/known:KOR 2.8 to-2024
-22|/known:KOR 22
-22|/known:KOR 22 2025
-22|/known:KOR 22 since-2025
-6|/known:KOR 24
-6|/known:KOR 24 2025
-6|/known:KOR 24 since-2025
-5|/known:KOR 2E+1
-5|/known:KOR 2E+1 2026
-5|/known:KOR 2E+1 since-2025
9|/known:KOR 3
3|/known:KOR 3 2003
-11|/known:KOR 3 2016
13|/known:KOR 3 2019
15|/known:KOR 3 2023
-4|/known:KOR 3 2024
17|/known:KOR 3 2025
-22|/known:KOR 3 2026
-5|/known:KOR 3 since-2025
3|/known:KOR 3 to-2013
10|/known:KOR 3 to-2024
3|/known:KOR 3-3.5
3|/known:KOR 3-3.5 2024
3|/known:KOR 3-3.5 to-2024
-7|/known:KOR 3.2
-8|/known:KOR 3.2 2025
-8|/known:KOR 3.2 since-2025
3|/known:KOR 3.3
4|/known:KOR 3.3 2025
4|/known:KOR 3.3 since-2025
51|/known:KOR 3.5
42|/known:KOR 3.5 2025
5|/known:KOR 3.5 2026
49|/known:KOR 3.5 since-2025
-4|/known:KOR 3.6
33|/known:KOR 3.8
33|/known:KOR 3.8 2025
33|/known:KOR 3.8 since-2025
16|/known:KOR 4
-12|/known:KOR 4 2019
-15|/known:KOR 4 2023
17|/known:KOR 4 2024
11|/known:KOR 4 2025
14|/known:KOR 4 2026
25|/known:KOR 4 since-2025
-12|/known:KOR 4 to-2021
7|/known:KOR 4.4
7|/known:KOR 4.4 2025
7|/known:KOR 4.4 since-2025
-10|/known:KOR 4.5
-8|/known:KOR 4.5 2027
-10|/known:KOR 4.5 since-2025
-17|/known:KOR 4.7
-17|/known:KOR 4.7 2026
-17|/known:KOR 4.7 since-2025
-7|/known:KOR 4.8
-6|/known:KOR 4.8 2026
-7|/known:KOR 4.8 since-2025
33|/known:KOR 5
6|/known:KOR 5 2024
15|/known:KOR 5 2025
12|/known:KOR 5 2026
27|/known:KOR 5 since-2025
6|/known:KOR 5 to-2024
45|/known:KOR 6
21|/known:KOR 6 1990
7|/known:KOR 6 2024
14|/known:KOR 6 2025
14|/known:KOR 6 since-2025
25|/known:KOR 6 to-1999
7|/known:KOR 6 to-2024
-16|/known:KOR 6.5
-14|/known:KOR 6.5 2026
-16|/known:KOR 6.5 since-2025
-8|/known:KOR 7
-6|/known:KOR 7 2025
-7|/known:KOR 7 since-2025
-45|/known:KOR since-2025
23|/known:KOR to-1999
7|/known:KOR to-2013
-23|/known:KOR to-2021
-35|/known:KOR to-2024
-3|/known:KWT 1
-3|/known:KWT 1 1990
-3|/known:KWT 1 to-1999
-12|/known:KWT 3
-10|/known:KWT 3 2025
-10|/known:KWT 3 since-2025
8|/known:KWT 4.2
8|/known:KWT 4.2 2025
8|/known:KWT 4.2 since-2025
3|/known:KWT 4.5 2025
7|/known:KWT 4.8
7|/known:KWT 4.8 2025
7|/known:KWT 4.8 since-2025
-10|/known:KWT 5
-9|/known:KWT 5 2026
-10|/known:KWT 5 since-2025
-5|/known:KWT 5.2
-5|/known:KWT 5.2 2025
-5|/known:KWT 5.2 since-2025
-4|/known:KWT 5.6
-4|/known:KWT 5.6 2025
-4|/known:KWT 5.6 since-2025
-13|/known:KWT since-2025
-3|/known:KWT to-1999
5|/known:LAO 0.3
5|/known:LAO 0.3 2025
5|/known:LAO 0.3 since-2025
7|/known:LAO 1
7|/known:LAO 1 2025
7|/known:LAO 1 since-2025
-5|/known:LAO 1.2
-5|/known:LAO 1.2 2024
-5|/known:LAO 1.2 to-2024
-9|/known:LAO 1.9
-9|/known:LAO 1.9 2026
-9|/known:LAO 1.9 since-2025
-11|/known:LAO 2
-11|/known:LAO 2 2024
-11|/known:LAO 2 to-2024
-3|/known:LAO 2.1
-3|/known:LAO 2.1 2025
-3|/known:LAO 2.1 since-2025
4|/known:LAO 2.3
4|/known:LAO 2.3 2025
4|/known:LAO 2.3 since-2025
3|/known:LAO since-2025
-17|/known:LAO to-2024
18|/known:LBN 1.9
18|/known:LBN 1.9 2025
18|/known:LBN 1.9 since-2025
17|/known:LBN 2.5
17|/known:LBN 2.5 2025
17|/known:LBN 2.5 since-2025
6|/known:LBN 3
6|/known:LBN 3 2025
6|/known:LBN 3 since-2025
3|/known:LBN 3.1
-9|/known:LBN 6.8
-9|/known:LBN 6.8 2025
-9|/known:LBN 6.8 since-2025
-28|/known:LBN 8.8
-28|/known:LBN 8.8 2025
-28|/known:LBN 8.8 since-2025
3|/known:LBN since-2025
3|/known:LBN to-2024
-6|/known:LBY 1.4
-6|/known:LBY 1.4 2011
-6|/known:LBY 1.4 to-2013
3|/known:LBY since-2025
-6|/known:LBY to-2013
-3|/known:LKA 1.2
-3|/known:LKA 1.2 2025
-3|/known:LKA 1.2 since-2025
5|/known:LKA 1.4
5|/known:LKA 1.4 2025
5|/known:LKA 1.4 since-2025
6|/known:LKA 1.5
6|/known:LKA 1.5 2025
6|/known:LKA 1.5 since-2025
-7|/known:LKA 1.6
-7|/known:LKA 1.6 2025
-7|/known:LKA 1.6 since-2025
15|/known:LKA 3.9
15|/known:LKA 3.9 2025
15|/known:LKA 3.9 since-2025
18|/known:LKA since-2025
-19|/known:LSO 1
-19|/known:LSO 1 2024
-19|/known:LSO 1 to-2024
4|/known:LSO 1.4
4|/known:LSO 1.4 2024
4|/known:LSO 1.4 to-2024
-4|/known:LSO 1.5
-4|/known:LSO 1.5 2024
-4|/known:LSO 1.5 to-2024
-20|/known:LSO to-2024
4|/known:LTU 0.25
4|/known:LTU 0.25 2024
4|/known:LTU 0.25 to-2024
3|/known:LTU 0.8
6|/known:LTU 0.9
-6|/known:LTU 0.9 2014
12|/known:LTU 0.9 2025
12|/known:LTU 0.9 since-2025
-6|/known:LTU 0.9 to-2021
3|/known:LTU 1.1 2018
-3|/known:LTU 1.1 2023
3|/known:LTU 1.1 to-2021
-3|/known:LTU 1.1 to-2024
-8|/known:LTU 1.5
-8|/known:LTU 1.5 2025
-8|/known:LTU 1.5 since-2025
-54|/known:LTU 2
30|/known:LTU 2 2014
-8|/known:LTU 2 2022
-47|/known:LTU 2 2023
-23|/known:LTU 2 2025
-25|/known:LTU 2 since-2025
28|/known:LTU 2 to-2021
-57|/known:LTU 2 to-2024
-5|/known:LTU 2.4
-5|/known:LTU 2.4 2025
-5|/known:LTU 2.4 since-2025
-39|/known:LTU 2.5
-39|/known:LTU 2.5 2023
-39|/known:LTU 2.5 to-2024
22|/known:LTU 2.52
22|/known:LTU 2.52 2023
22|/known:LTU 2.52 to-2024
-5|/known:LTU 2.7
-5|/known:LTU 2.7 2023
-5|/known:LTU 2.7 to-2024
4|/known:LTU 2.9
4|/known:LTU 2.9 2025
4|/known:LTU 2.9 since-2025
27|/known:LTU 3
5|/known:LTU 3 2022
-5|/known:LTU 3 2023
21|/known:LTU 3 2024
7|/known:LTU 3 2025
7|/known:LTU 3 since-2025
21|/known:LTU 3 to-2024
-41|/known:LTU 3-4
-41|/known:LTU 3-4 2022
-41|/known:LTU 3-4 to-2024
3|/known:LTU 3.03
3|/known:LTU 3.03 2024
3|/known:LTU 3.03 to-2024
-3|/known:LTU 3.2
-3|/known:LTU 3.2 2025
-3|/known:LTU 3.2 since-2025
-17|/known:LTU 3.5
42|/known:LTU 3.5 2024
-53|/known:LTU 3.5 2025
-7|/known:LTU 3.5 2026
-59|/known:LTU 3.5 since-2025
42|/known:LTU 3.5 to-2024
-4|/known:LTU 3.68
-4|/known:LTU 3.68 2025
-4|/known:LTU 3.68 since-2025
-5|/known:LTU 3.73
-5|/known:LTU 3.73 2025
-5|/known:LTU 3.73 since-2025
-3|/known:LTU 3.9
-7|/known:LTU 3.9 2023
4|/known:LTU 3.9 2025
4|/known:LTU 3.9 since-2025
-7|/known:LTU 3.9 to-2024
28|/known:LTU 4
26|/known:LTU 4 2025
29|/known:LTU 4 since-2025
-11|/known:LTU 4.3
-11|/known:LTU 4.3 2026
-11|/known:LTU 4.3 since-2025
-11|/known:LTU 4.48
-11|/known:LTU 4.48 2025
-11|/known:LTU 4.48 since-2025
-3|/known:LTU 4.8
-3|/known:LTU 4.8 since-2025
-3|/known:LTU 4.9
-3|/known:LTU 4.9 since-2025
-4|/known:LTU 4.91
-4|/known:LTU 4.91 2025
-4|/known:LTU 4.91 since-2025
8|/known:LTU 5
-24|/known:LTU 5 2025
32|/known:LTU 5 2026
8|/known:LTU 5 since-2025
19|/known:LTU 5-6
18|/known:LTU 5-6 2025
19|/known:LTU 5-6 since-2025
-9|/known:LTU 5.1
-9|/known:LTU 5.1 2026
-9|/known:LTU 5.1 since-2025
11|/known:LTU 5.25
11|/known:LTU 5.25 2025
11|/known:LTU 5.25 since-2025
20|/known:LTU 5.3
19|/known:LTU 5.3 2026
20|/known:LTU 5.3 since-2025
18|/known:LTU 5.38
18|/known:LTU 5.38 2025
18|/known:LTU 5.38 since-2025
-3|/known:LTU 5.4
-20|/known:LTU 5.4 2025
17|/known:LTU 5.4 2026
-3|/known:LTU 5.4 since-2025
8|/known:LTU 5.5
3|/known:LTU 5.5 2024
5|/known:LTU 5.5 2025
5|/known:LTU 5.5 since-2025
3|/known:LTU 5.5 to-2024
8|/known:LTU 6
8|/known:LTU 6 2025
8|/known:LTU 6 since-2025
-27|/known:LTU since-2025
27|/known:LTU to-2021
-63|/known:LTU to-2024
3|/known:LUX 0.4
3|/known:LUX 0.4 2017
3|/known:LUX 0.4 to-2021
5|/known:LUX 0.7
4|/known:LUX 0.7 2023
5|/known:LUX 0.7 to-2024
45|/known:LUX 1
5|/known:LUX 1 1978
17|/known:LUX 1 2023
21|/known:LUX 1 2025
21|/known:LUX 1 since-2025
5|/known:LUX 1 to-1999
19|/known:LUX 1 to-2024
33|/known:LUX 1.2
33|/known:LUX 1.2 2025
33|/known:LUX 1.2 since-2025
-6|/known:LUX 1.29
-6|/known:LUX 1.29 2025
-6|/known:LUX 1.29 since-2025
-3|/known:LUX 1.3
-5|/known:LUX 1.31
-5|/known:LUX 1.31 2023
-5|/known:LUX 1.31 to-2024
-45|/known:LUX 1.5
-25|/known:LUX 1.5 2024
-20|/known:LUX 1.5 2025
-20|/known:LUX 1.5 since-2025
-25|/known:LUX 1.5 to-2024
24|/known:LUX 1.9
24|/known:LUX 1.9 2025
24|/known:LUX 1.9 since-2025
15|/known:LUX 2
3|/known:LUX 2 2022
-16|/known:LUX 2 2023
9|/known:LUX 2 2024
30|/known:LUX 2 2025
-11|/known:LUX 2 2026
18|/known:LUX 2 since-2025
-3|/known:LUX 2 to-2024
-4|/known:LUX 2.2
-4|/known:LUX 2.2 2025
-4|/known:LUX 2.2 since-2025
-5|/known:LUX 3
-5|/known:LUX 3 2025
-5|/known:LUX 3 since-2025
-16|/known:LUX 3.5
-15|/known:LUX 3.5 2025
-15|/known:LUX 3.5 since-2025
-19|/known:LUX 5
-19|/known:LUX 5 2025
-19|/known:LUX 5 since-2025
23|/known:LUX since-2025
3|/known:LUX to-2021
-14|/known:LUX to-2024
12|/known:LVA 0.9
7|/known:LVA 0.9 2014
5|/known:LVA 0.9 2025
5|/known:LVA 0.9 since-2025
7|/known:LVA 0.9 to-2021
3|/known:LVA 1.2 2002
-3|/known:LVA 1.3
-3|/known:LVA 1.3 2025
-3|/known:LVA 1.3 since-2025
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
-9|/known:LVA 2 2002
4|/known:LVA 2 2006
12|/known:LVA 2 2014
-6|/known:LVA 2 2016
-14|/known:LVA 2 2023
-9|/known:LVA 2 2025
-9|/known:LVA 2 since-2025
-5|/known:LVA 2 to-2013
6|/known:LVA 2 to-2021
-15|/known:LVA 2 to-2024
-4|/known:LVA 2.5
4|/known:LVA 2.5 2022
-7|/known:LVA 2.5 2024
-3|/known:LVA 2.5 to-2024
-4|/known:LVA 2.7
-4|/known:LVA 2.7 2025
-4|/known:LVA 2.7 since-2025
-4|/known:LVA 3
4|/known:LVA 3 2023
-5|/known:LVA 3 2025
-5|/known:LVA 3 since-2025
3|/known:LVA 3 to-2024
7|/known:LVA 3.2
7|/known:LVA 3.2 2025
7|/known:LVA 3.2 since-2025
3|/known:LVA 3.45
3|/known:LVA 3.45 2025
3|/known:LVA 3.45 since-2025
-25|/known:LVA 3.5
-13|/known:LVA 3.5 2025
-12|/known:LVA 3.5 2026
-25|/known:LVA 3.5 since-2025
-3|/known:LVA 3.68
-3|/known:LVA 3.68 2025
-3|/known:LVA 3.68 since-2025
9|/known:LVA 3.73
9|/known:LVA 3.73 2025
9|/known:LVA 3.73 since-2025
16|/known:LVA 4
17|/known:LVA 4 2025
17|/known:LVA 4 since-2025
-12|/known:LVA 4.48
-12|/known:LVA 4.48 2025
-12|/known:LVA 4.48 since-2025
18|/known:LVA 4.9
4|/known:LVA 4.9 2025
14|/known:LVA 4.9 2026
18|/known:LVA 4.9 since-2025
5|/known:LVA 4.91
5|/known:LVA 4.91 2025
5|/known:LVA 4.91 since-2025
31|/known:LVA 5
47|/known:LVA 5 2025
-16|/known:LVA 5 2026
31|/known:LVA 5 since-2025
-5|/known:LVA 5.38
-5|/known:LVA 5.38 2025
-5|/known:LVA 5.38 since-2025
-6|/known:LVA 5.4
-3|/known:LVA 5.4 2026
-6|/known:LVA 5.4 since-2025
-7|/known:LVA 6
-7|/known:LVA 6 2025
-7|/known:LVA 6 since-2025
9|/known:LVA since-2025
-22|/known:LVA to-2013
16|/known:LVA to-2021
-17|/known:LVA to-2024
-9|/known:MAR 1.3
-9|/known:MAR 1.3 2025
-9|/known:MAR 1.3 since-2025
-4|/known:MAR 2.6
-4|/known:MAR 2.6 2025
-4|/known:MAR 2.6 since-2025
10|/known:MAR 4.2
10|/known:MAR 4.2 2025
10|/known:MAR 4.2 since-2025
7|/known:MAR 5
7|/known:MAR 5 2025
7|/known:MAR 5 since-2025
-4|/known:MAR 8
-4|/known:MAR 8 since-2025
-3|/known:MAR 8.8
-3|/known:MAR 8.8 2026
-3|/known:MAR 8.8 since-2025
-6|/known:MAR since-2025
24|/known:MDA 1
18|/known:MDA 1 2024
6|/known:MDA 1 2025
6|/known:MDA 1 since-2025
18|/known:MDA 1 to-2024
-10|/known:MDA 4
-10|/known:MDA 4 2025
-10|/known:MDA 4 since-2025
20|/known:MDA to-2024
9|/known:MDV 1.6
9|/known:MDV 1.6 2025
9|/known:MDV 1.6 since-2025
24|/known:MDV 1.7
24|/known:MDV 1.7 2024
24|/known:MDV 1.7 to-2024
6|/known:MDV 2
6|/known:MDV 2 2025
6|/known:MDV 2 since-2025
4|/known:MDV 2.3
4|/known:MDV 2.3 2025
4|/known:MDV 2.3 since-2025
17|/known:MDV since-2025
24|/known:MDV to-2024
3|/known:MEX 0.6
3|/known:MEX 0.6 2025
3|/known:MEX 0.6 since-2025
4|/known:MEX 1.5
4|/known:MEX 1.5 2025
4|/known:MEX 1.5 since-2025
-6|/known:MEX 6.8
-6|/known:MEX 6.8 2025
-6|/known:MEX 6.8 since-2025
-6|/known:MKD 1.7
-6|/known:MKD 1.7 2024
-6|/known:MKD 1.7 to-2024
17|/known:MKD 2
23|/known:MKD 2 2023
-5|/known:MKD 2 2025
-5|/known:MKD 2 since-2025
22|/known:MKD 2 to-2024
6|/known:MKD 2.1
6|/known:MKD 2.1 2025
6|/known:MKD 2.1 since-2025
22|/known:MKD 2.2
22|/known:MKD 2.2 2024
22|/known:MKD 2.2 to-2024
10|/known:MKD 2.5
10|/known:MKD 2.5 2025
10|/known:MKD 2.5 since-2025
17|/known:MKD 3.5
17|/known:MKD 3.5 2025
17|/known:MKD 3.5 since-2025
28|/known:MKD since-2025
37|/known:MKD to-2024
-4|/known:MLI 2.8
-4|/known:MLI 2.8 2024
-4|/known:MLI 2.8 to-2024
10|/known:MLI 4
8|/known:MLI 4 2024
8|/known:MLI 4 to-2024
3|/known:MLI to-2024
31|/known:MLT 0.5
31|/known:MLT 0.5 2025
31|/known:MLT 0.5 since-2025
-3|/known:MLT 0.6
-3|/known:MLT 0.6 2025
-3|/known:MLT 0.6 since-2025
5|/known:MLT 0.8
5|/known:MLT 0.8 2024
5|/known:MLT 0.8 to-2024
4|/known:MLT 0.9
4|/known:MLT 0.9 2025
4|/known:MLT 0.9 since-2025
-4|/known:MLT 3.5
-4|/known:MLT 3.5 2025
-4|/known:MLT 3.5 since-2025
-4|/known:MLT 4
-4|/known:MLT 4 2025
-4|/known:MLT 4 since-2025
12|/known:MLT since-2025
5|/known:MLT to-2024
-3|/known:MMR 1.2
-3|/known:MMR 1.2 2025
-3|/known:MMR 1.2 since-2025
-8|/known:MMR 2
-6|/known:MMR 2 2025
-6|/known:MMR 2 since-2025
11|/known:MMR 4
11|/known:MMR 4 2025
11|/known:MMR 4 since-2025
17|/known:MMR 6.8
17|/known:MMR 6.8 2025
17|/known:MMR 6.8 since-2025
22|/known:MMR 7
22|/known:MMR 7 2025
22|/known:MMR 7 since-2025
40|/known:MMR since-2025
-3|/known:MMR to-2024
-3|/known:MNE 2
-19|/known:MNE 2 2017
16|/known:MNE 2 2025
16|/known:MNE 2 since-2025
-19|/known:MNE 2 to-2021
-6|/known:MNE 2.1
-6|/known:MNE 2.1 2025
-6|/known:MNE 2.1 since-2025
-3|/known:MNE 2.2
-3|/known:MNE 2.2 2025
-3|/known:MNE 2.2 since-2025
14|/known:MNE 2.5
14|/known:MNE 2.5 2025
14|/known:MNE 2.5 since-2025
4|/known:MNE 5
4|/known:MNE 5 2025
4|/known:MNE 5 since-2025
23|/known:MNE since-2025
-18|/known:MNE to-2021
15|/known:MNG 0.6
15|/known:MNG 0.6 2025
15|/known:MNG 0.6 since-2025
11|/known:MNG 0.9
11|/known:MNG 0.9 2025
11|/known:MNG 0.9 since-2025
-17|/known:MNG 1.2
-17|/known:MNG 1.2 2025
-17|/known:MNG 1.2 since-2025
11|/known:MNG 1.3
11|/known:MNG 1.3 2025
11|/known:MNG 1.3 since-2025
19|/known:MNG since-2025
-4|/known:MOZ 1
-4|/known:MOZ 1 2025
-4|/known:MOZ 1 since-2025
8|/known:MOZ 2
8|/known:MOZ 2 2025
8|/known:MOZ 2 since-2025
8|/known:MOZ 2.2
8|/known:MOZ 2.2 2024
8|/known:MOZ 2.2 to-2024
3|/known:MOZ since-2025
8|/known:MOZ to-2024
6|/known:MRT 2.6
6|/known:MRT 2.6 2025
6|/known:MRT 2.6 since-2025
5|/known:MRT since-2025
7|/known:MUS 0.8
7|/known:MUS 0.8 2025
7|/known:MUS 0.8 since-2025
8|/known:MUS since-2025
3|/known:MWI 0.8
3|/known:MWI 0.8 2025
3|/known:MWI 0.8 since-2025
6|/known:MWI 1
6|/known:MWI 1 2025
6|/known:MWI 1 since-2025
12|/known:MWI 1.2
12|/known:MWI 1.2 2025
12|/known:MWI 1.2 since-2025
20|/known:MWI since-2025
-5|/known:MYS 0.8
-4|/known:MYS 0.8 2026
-5|/known:MYS 0.8 since-2025
36|/known:MYS 0.9
35|/known:MYS 0.9 2026
36|/known:MYS 0.9 since-2025
39|/known:MYS 1
9|/known:MYS 1 2024
12|/known:MYS 1 2025
18|/known:MYS 1 2026
30|/known:MYS 1 since-2025
9|/known:MYS 1 to-2024
-4|/known:MYS 1.1
-3|/known:MYS 1.1 2026
-3|/known:MYS 1.1 since-2025
-22|/known:MYS 1.2
-21|/known:MYS 1.2 2026
-22|/known:MYS 1.2 since-2025
22|/known:MYS 1.5
15|/known:MYS 1.5 2025
7|/known:MYS 1.5 2026
22|/known:MYS 1.5 since-2025
3|/known:MYS 1.6 1999
-4|/known:MYS 1.6 2025
-4|/known:MYS 1.6 since-2025
3|/known:MYS 1.6 to-1999
-6|/known:MYS 1.9
-6|/known:MYS 1.9 2026
-6|/known:MYS 1.9 since-2025
-18|/known:MYS 2
-11|/known:MYS 2 2024
-14|/known:MYS 2 2025
6|/known:MYS 2 2026
-8|/known:MYS 2 since-2025
-11|/known:MYS 2 to-2024
-65|/known:MYS 3.5
-65|/known:MYS 3.5 2025
-65|/known:MYS 3.5 since-2025
-31|/known:MYS 5
-9|/known:MYS 5 2024
-22|/known:MYS 5 2025
-22|/known:MYS 5 since-2025
-9|/known:MYS 5 to-2024
-53|/known:MYS since-2025
5|/known:MYS to-1999
-11|/known:MYS to-2024
3|/known:NAM 2
3|/known:NAM 2 2025
3|/known:NAM 2 since-2025
20|/known:NAM 2.2
20|/known:NAM 2.2 2025
20|/known:NAM 2.2 since-2025
3|/known:NAM 2.4
3|/known:NAM 2.4 2026
3|/known:NAM 2.4 since-2025
6|/known:NAM 2.6
6|/known:NAM 2.6 2025
6|/known:NAM 2.6 since-2025
29|/known:NAM since-2025
-5|/known:NATO 0.1
-3|/known:NATO 0.1 2025
-4|/known:NATO 0.1 since-2025
10|/known:NATO 0.2
10|/known:NATO 0.2 2025
10|/known:NATO 0.2 since-2025
19|/known:NATO 0.25
4|/known:NATO 0.25 2024
15|/known:NATO 0.25 2025
15|/known:NATO 0.25 since-2025
4|/known:NATO 0.25 to-2024
-4|/known:NATO 0.3
-3|/known:NATO 0.3 2024
-3|/known:NATO 0.3 to-2024
-5|/known:NATO 0.5
-4|/known:NATO 0.5 2025
-5|/known:NATO 0.5 since-2025
-12|/known:NATO 0.9
-4|/known:NATO 0.9 1980
-4|/known:NATO 0.9 2025
-4|/known:NATO 0.9 since-2025
-6|/known:NATO 0.9 to-1999
-4|/known:NATO 0.95
-4|/known:NATO 0.95 2022
-4|/known:NATO 0.95 to-2024
-51|/known:NATO 1
-3|/known:NATO 1 1977
-4|/known:NATO 1 2022
-18|/known:NATO 1 2023
-18|/known:NATO 1 2025
-20|/known:NATO 1 since-2025
-6|/known:NATO 1 to-1999
-23|/known:NATO 1 to-2024
-4|/known:NATO 1.09
-4|/known:NATO 1.09 2022
-4|/known:NATO 1.09 to-2024
-7|/known:NATO 1.1
-5|/known:NATO 1.1 to-2024
-3|/known:NATO 1.13
-3|/known:NATO 1.13 2018
-3|/known:NATO 1.13 to-2021
-8|/known:NATO 1.2
-3|/known:NATO 1.2 2025
-3|/known:NATO 1.2 since-2025
-15|/known:NATO 1.24
-5|/known:NATO 1.24 2021
-7|/known:NATO 1.24 2023
-5|/known:NATO 1.24 to-2021
-9|/known:NATO 1.24 to-2024
-16|/known:NATO 1.3
-6|/known:NATO 1.3 2024
-5|/known:NATO 1.3 2025
-5|/known:NATO 1.3 since-2025
-3|/known:NATO 1.3 to-2021
-8|/known:NATO 1.3 to-2024
-7|/known:NATO 1.36
-7|/known:NATO 1.36 2019
-7|/known:NATO 1.36 to-2021
-12|/known:NATO 1.37
-4|/known:NATO 1.37 2024
-8|/known:NATO 1.37 2025
-8|/known:NATO 1.37 since-2025
-4|/known:NATO 1.37 to-2024
8|/known:NATO 1.4
-13|/known:NATO 1.4 2024
21|/known:NATO 1.4 2025
3|/known:NATO 1.4 2026
24|/known:NATO 1.4 since-2025
-15|/known:NATO 1.4 to-2024
-8|/known:NATO 1.42
-8|/known:NATO 1.42 2019
-8|/known:NATO 1.42 to-2021
19|/known:NATO 1.43
12|/known:NATO 1.43 2024
6|/known:NATO 1.43 2025
6|/known:NATO 1.43 since-2025
12|/known:NATO 1.43 to-2024
-5|/known:NATO 1.45
-5|/known:NATO 1.45 2025
-5|/known:NATO 1.45 since-2025
32|/known:NATO 1.47
37|/known:NATO 1.47 2024
-5|/known:NATO 1.47 2026
-5|/known:NATO 1.47 since-2025
37|/known:NATO 1.47 to-2024
8|/known:NATO 1.5
-5|/known:NATO 1.5 1986
-10|/known:NATO 1.5 2019
-8|/known:NATO 1.5 2022
-6|/known:NATO 1.5 2023
-10|/known:NATO 1.5 2024
56|/known:NATO 1.5 2025
4|/known:NATO 1.5 2026
60|/known:NATO 1.5 since-2025
-8|/known:NATO 1.5 to-1999
-6|/known:NATO 1.5 to-2013
-14|/known:NATO 1.5 to-2021
-25|/known:NATO 1.5 to-2024
-4|/known:NATO 1.53
-4|/known:NATO 1.53 2022
-4|/known:NATO 1.53 to-2024
-7|/known:NATO 1.57
-7|/known:NATO 1.57 2025
-7|/known:NATO 1.57 since-2025
-4|/known:NATO 1.58
-4|/known:NATO 1.58 2025
-4|/known:NATO 1.58 since-2025
-6|/known:NATO 1.6
-3|/known:NATO 1.6 1985
6|/known:NATO 1.6 2014
-4|/known:NATO 1.6 2023
-4|/known:NATO 1.6 2025
-4|/known:NATO 1.6 since-2025
-3|/known:NATO 1.6 to-1999
8|/known:NATO 1.6 to-2021
-7|/known:NATO 1.6 to-2024
23|/known:NATO 1.66
23|/known:NATO 1.66 2025
23|/known:NATO 1.66 since-2025
9|/known:NATO 1.7
-3|/known:NATO 1.7 1989
25|/known:NATO 1.7 2020
9|/known:NATO 1.7 2022
-12|/known:NATO 1.7 2025
-5|/known:NATO 1.7 2026
-17|/known:NATO 1.7 since-2025
-4|/known:NATO 1.7 to-1999
23|/known:NATO 1.7 to-2021
7|/known:NATO 1.7 to-2024
-9|/known:NATO 1.76
-8|/known:NATO 1.76 2024
-8|/known:NATO 1.76 to-2024
11|/known:NATO 1.8 2006
-3|/known:NATO 1.8 2024
-4|/known:NATO 1.8 2025
-5|/known:NATO 1.8 since-2025
11|/known:NATO 1.8 to-2013
-3|/known:NATO 1.8 to-2024
7|/known:NATO 1.9 2001
-9|/known:NATO 1.9 2024
8|/known:NATO 1.9 2025
-4|/known:NATO 1.9 2026
4|/known:NATO 1.9 since-2025
7|/known:NATO 1.9 to-2013
-9|/known:NATO 1.9 to-2024
-8|/known:NATO 15
-8|/known:NATO 15 2025
-8|/known:NATO 15 since-2025
-30|/known:NATO 1E+1
-3|/known:NATO 1E+1 1952
-24|/known:NATO 1E+1 2025
-3|/known:NATO 1E+1 2026
-27|/known:NATO 1E+1 since-2025
-3|/known:NATO 1E+1 to-1999
43|/known:NATO 2
24|/known:NATO 2 0
-21|/known:NATO 2 1979
-3|/known:NATO 2 1995
-42|/known:NATO 2 1999
27|/known:NATO 2 2002
-7|/known:NATO 2 2003
27|/known:NATO 2 2004
26|/known:NATO 2 2006
-25|/known:NATO 2 2010
8|/known:NATO 2 2012
-8|/known:NATO 2 2013
43|/known:NATO 2 2014
-41|/known:NATO 2 2015
41|/known:NATO 2 2016
32|/known:NATO 2 2017
35|/known:NATO 2 2018
-4|/known:NATO 2 2019
-68|/known:NATO 2 2020
-9|/known:NATO 2 2021
-46|/known:NATO 2 2022
25|/known:NATO 2 2023
43|/known:NATO 2 2024
-8|/known:NATO 2 2025
-5|/known:NATO 2 2027
-12|/known:NATO 2 since-2025
-49|/known:NATO 2 to-1999
51|/known:NATO 2 to-2013
31|/known:NATO 2 to-2021
23|/known:NATO 2 to-2024
-4|/known:NATO 2.01
-3|/known:NATO 2.01 2024
-3|/known:NATO 2.01 to-2024
40|/known:NATO 2.02
20|/known:NATO 2.02 2024
20|/known:NATO 2.02 2025
20|/known:NATO 2.02 since-2025
20|/known:NATO 2.02 to-2024
-8|/known:NATO 2.07
-8|/known:NATO 2.07 2024
-8|/known:NATO 2.07 to-2024
-30|/known:NATO 2.1
-21|/known:NATO 2.1 2025
-6|/known:NATO 2.1 2026
-27|/known:NATO 2.1 since-2025
-7|/known:NATO 2.16
-7|/known:NATO 2.16 2017
-7|/known:NATO 2.16 to-2021
3|/known:NATO 2.2
-15|/known:NATO 2.2 2017
-4|/known:NATO 2.2 2024
28|/known:NATO 2.2 2025
-3|/known:NATO 2.2 2026
23|/known:NATO 2.2 since-2025
-15|/known:NATO 2.2 to-2021
-5|/known:NATO 2.2 to-2024
10|/known:NATO 2.3
13|/known:NATO 2.3 1999
-13|/known:NATO 2.3 2022
13|/known:NATO 2.3 2025
14|/known:NATO 2.3 since-2025
13|/known:NATO 2.3 to-1999
-16|/known:NATO 2.3 to-2024
-3|/known:NATO 2.33
-3|/known:NATO 2.33 2025
-3|/known:NATO 2.33 since-2025
6|/known:NATO 2.4
-13|/known:NATO 2.4 2025
22|/known:NATO 2.4 2026
9|/known:NATO 2.4 since-2025
21|/known:NATO 2.5
-8|/known:NATO 2.5 1992
-5|/known:NATO 2.5 2016
-29|/known:NATO 2.5 2022
65|/known:NATO 2.5 2023
10|/known:NATO 2.5 2024
-24|/known:NATO 2.5 2025
14|/known:NATO 2.5 2026
-10|/known:NATO 2.5 since-2025
-8|/known:NATO 2.5 to-1999
-6|/known:NATO 2.5 to-2021
46|/known:NATO 2.5 to-2024
-21|/known:NATO 2.52
-21|/known:NATO 2.52 2023
-21|/known:NATO 2.52 to-2024
6|/known:NATO 2.54
-7|/known:NATO 2.6
-3|/known:NATO 2.6 2025
-5|/known:NATO 2.6 since-2025
8|/known:NATO 2.7
11|/known:NATO 2.7 2025
-4|/known:NATO 2.7 2026
4|/known:NATO 2.7 2027
11|/known:NATO 2.7 since-2025
3|/known:NATO 2.71
3|/known:NATO 2.71 2025
3|/known:NATO 2.71 since-2025
-8|/known:NATO 2.8
-7|/known:NATO 2.8 2026
-8|/known:NATO 2.8 since-2025
-4|/known:NATO 2.9
-3|/known:NATO 2.9 2012
-3|/known:NATO 2.9 to-2013
-4|/known:NATO 2E+1
-4|/known:NATO 2E+1 2025
-4|/known:NATO 2E+1 since-2025
13|/known:NATO 3 1986
-10|/known:NATO 3 1987
8|/known:NATO 3 1988
5|/known:NATO 3 2002
-25|/known:NATO 3 2018
-10|/known:NATO 3 2019
-20|/known:NATO 3 2022
7|/known:NATO 3 2023
51|/known:NATO 3 2024
41|/known:NATO 3 2025
-28|/known:NATO 3 2026
-23|/known:NATO 3 2027
-11|/known:NATO 3 since-2025
6|/known:NATO 3 to-1999
3|/known:NATO 3 to-2013
-36|/known:NATO 3 to-2021
38|/known:NATO 3 to-2024
-5|/known:NATO 3-3.5
-5|/known:NATO 3-3.5 2025
-5|/known:NATO 3-3.5 since-2025
6|/known:NATO 3-4
43|/known:NATO 3-4 2022
-37|/known:NATO 3-4 2025
-37|/known:NATO 3-4 since-2025
43|/known:NATO 3-4 to-2024
-5|/known:NATO 3.1
-3|/known:NATO 3.1 since-2025
-9|/known:NATO 3.2
-4|/known:NATO 3.2 1992
-3|/known:NATO 3.2 since-2025
-4|/known:NATO 3.2 to-1999
39|/known:NATO 3.3
-3|/known:NATO 3.3 1980
31|/known:NATO 3.3 1986
19|/known:NATO 3.3 1987
25|/known:NATO 3.3 1988
-9|/known:NATO 3.3 2016
-3|/known:NATO 3.3 2024
-14|/known:NATO 3.3 2025
-14|/known:NATO 3.3 since-2025
69|/known:NATO 3.3 to-1999
-10|/known:NATO 3.3 to-2021
-3|/known:NATO 3.3 to-2024
15|/known:NATO 3.4 1982
-12|/known:NATO 3.4 2025
-12|/known:NATO 3.4 since-2025
13|/known:NATO 3.4 to-1999
35|/known:NATO 3.5
25|/known:NATO 3.5 1980
-16|/known:NATO 3.5 1982
32|/known:NATO 3.5 2025
6|/known:NATO 3.5 2026
-5|/known:NATO 3.5 2027
32|/known:NATO 3.5 since-2025
8|/known:NATO 3.5 to-1999
-3|/known:NATO 3.5 to-2024
-4|/known:NATO 3.5-5
-4|/known:NATO 3.5-5 2025
-4|/known:NATO 3.5-5 since-2025
39|/known:NATO 3.6
41|/known:NATO 3.6 2025
41|/known:NATO 3.6 since-2025
3|/known:NATO 3.7
5|/known:NATO 3.7 2025
4|/known:NATO 3.7 since-2025
-3|/known:NATO 3.8
-4|/known:NATO 3.9
-3|/known:NATO 3.9 2025
-3|/known:NATO 3.9 since-2025
50|/known:NATO 4
14|/known:NATO 4 1978
-5|/known:NATO 4 1983
26|/known:NATO 4 1987
-4|/known:NATO 4 1989
-6|/known:NATO 4 1990
-7|/known:NATO 4 1992
-5|/known:NATO 4 2012
42|/known:NATO 4 2018
11|/known:NATO 4 2019
17|/known:NATO 4 2023
-17|/known:NATO 4 2024
9|/known:NATO 4 2025
-15|/known:NATO 4 2026
-6|/known:NATO 4 since-2025
13|/known:NATO 4 to-1999
-10|/known:NATO 4 to-2013
53|/known:NATO 4 to-2021
-7|/known:NATO 4.1
-7|/known:NATO 4.1 2025
-7|/known:NATO 4.1 since-2025
-6|/known:NATO 4.4
-4|/known:NATO 4.4 2024
-4|/known:NATO 4.4 to-2024
-12|/known:NATO 4.5
-4|/known:NATO 4.5 2025
-7|/known:NATO 4.5 2026
-11|/known:NATO 4.5 since-2025
-11|/known:NATO 4.7
-5|/known:NATO 4.7 1979
-4|/known:NATO 4.7 2025
-5|/known:NATO 4.7 since-2025
-5|/known:NATO 4.7 to-1999
-5|/known:NATO 4.8
-5|/known:NATO 4.8 2025
-5|/known:NATO 4.8 since-2025
57|/known:NATO 5
-3|/known:NATO 5 1980
-6|/known:NATO 5 1988
-7|/known:NATO 5 2023
14|/known:NATO 5 2024
83|/known:NATO 5 2025
-18|/known:NATO 5 2026
67|/known:NATO 5 since-2025
-14|/known:NATO 5 to-1999
5|/known:NATO 5 to-2024
-10|/known:NATO 5-6
-10|/known:NATO 5-6 2025
-10|/known:NATO 5-6 since-2025
-7|/known:NATO 5.4
-7|/known:NATO 5.4 2025
-7|/known:NATO 5.4 since-2025
-5|/known:NATO 5.5
-3|/known:NATO 5.5 since-2025
-16|/known:NATO 6
-7|/known:NATO 6 2025
-3|/known:NATO 6 2026
-10|/known:NATO 6 since-2025
-4|/known:NATO 6 to-1999
-4|/known:NATO 6.5
-5|/known:NATO 6.7
-5|/known:NATO 6.7 2026
-5|/known:NATO 6.7 since-2025
-8|/known:NATO 7
-3|/known:NATO 7 1981
-5|/known:NATO 7 2025
-5|/known:NATO 7 since-2025
-3|/known:NATO 7 to-1999
6|/known:NATO 8
8|/known:NATO 8 2025
8|/known:NATO 8 since-2025
-46|/known:NATO since-2025
-20|/known:NATO to-1999
40|/known:NATO to-2013
-15|/known:NATO to-2021
-3|/known:NATO to-2024
5|/known:NER 3.4
5|/known:NER 3.4 2024
5|/known:NER 3.4 to-2024
-6|/known:NER 4
-6|/known:NER 4 2024
-6|/known:NER 4 to-2024
8|/known:NGA 2
8|/known:NGA 2 2025
8|/known:NGA 2 since-2025
11|/known:NGA since-2025
3|/known:NIC 0.6
3|/known:NIC 0.6 2025
3|/known:NIC 0.6 since-2025
-24|/known:NIC 1.6
-24|/known:NIC 1.6 2025
-24|/known:NIC 1.6 since-2025
-20|/known:NIC since-2025
7|/known:NLD 1.2
7|/known:NLD 1.2 2025
7|/known:NLD 1.2 since-2025
4|/known:NLD 1.3 2024
-3|/known:NLD 1.3 2025
-3|/known:NLD 1.3 since-2025
4|/known:NLD 1.3 to-2024
-29|/known:NLD 1.5
-29|/known:NLD 1.5 2025
-29|/known:NLD 1.5 since-2025
-3|/known:NLD 1.6
-3|/known:NLD 1.6 2024
-3|/known:NLD 1.6 to-2024
7|/known:NLD 1.9
7|/known:NLD 1.9 2025
7|/known:NLD 1.9 since-2025
29|/known:NLD 2
26|/known:NLD 2 2023
15|/known:NLD 2 2024
12|/known:NLD 2 2025
-25|/known:NLD 2 2026
-13|/known:NLD 2 since-2025
42|/known:NLD 2 to-2024
5|/known:NLD 2.05
4|/known:NLD 2.05 2025
4|/known:NLD 2.05 since-2025
-4|/known:NLD 2.1
-3|/known:NLD 2.1 2025
-4|/known:NLD 2.1 since-2025
25|/known:NLD 2.2
25|/known:NLD 2.2 2025
25|/known:NLD 2.2 since-2025
5|/known:NLD 2.5
-4|/known:NLD 2.5 2024
9|/known:NLD 2.5 2025
9|/known:NLD 2.5 since-2025
-4|/known:NLD 2.5 to-2024
12|/known:NLD 2.8
12|/known:NLD 2.8 2025
12|/known:NLD 2.8 since-2025
-11|/known:NLD 2E+1
-11|/known:NLD 2E+1 2025
-11|/known:NLD 2E+1 since-2025
17|/known:NLD 3
-4|/known:NLD 3 2024
20|/known:NLD 3 2025
21|/known:NLD 3 since-2025
-4|/known:NLD 3 to-2024
-17|/known:NLD 3.4
-17|/known:NLD 3.4 2025
-17|/known:NLD 3.4 since-2025
55|/known:NLD 3.5
30|/known:NLD 3.5 2025
25|/known:NLD 3.5 2026
55|/known:NLD 3.5 since-2025
-55|/known:NLD 3.6
-55|/known:NLD 3.6 2025
-55|/known:NLD 3.6 since-2025
-5|/known:NLD 5
-9|/known:NLD 5 2025
4|/known:NLD 5 2026
-5|/known:NLD 5 since-2025
18|/known:NLD 7
18|/known:NLD 7 1951
18|/known:NLD 7 to-1999
6|/known:NLD since-2025
16|/known:NLD to-1999
35|/known:NLD to-2024
10|/known:NOR 1.5
11|/known:NOR 1.5 2025
10|/known:NOR 1.5 since-2025
6|/known:NOR 1.6
6|/known:NOR 1.6 2018
6|/known:NOR 1.6 to-2021
-20|/known:NOR 1.7
-20|/known:NOR 1.7 2026
-20|/known:NOR 1.7 since-2025
7|/known:NOR 1.8
7|/known:NOR 1.8 2024
7|/known:NOR 1.8 to-2024
10|/known:NOR 2
-14|/known:NOR 2 2018
19|/known:NOR 2 2023
3|/known:NOR 2 2024
-14|/known:NOR 2 to-2021
22|/known:NOR 2 to-2024
-3|/known:NOR 2.1
-3|/known:NOR 2.1 2025
-3|/known:NOR 2.1 since-2025
12|/known:NOR 2.2
6|/known:NOR 2.2 2024
11|/known:NOR 2.2 2025
-5|/known:NOR 2.2 2026
6|/known:NOR 2.2 since-2025
6|/known:NOR 2.2 to-2024
-17|/known:NOR 2.4
-16|/known:NOR 2.4 2025
-16|/known:NOR 2.4 since-2025
-17|/known:NOR 2.5
-13|/known:NOR 2.5 2025
-15|/known:NOR 2.5 since-2025
-5|/known:NOR 2.6
-4|/known:NOR 2.6 2025
-5|/known:NOR 2.6 since-2025
-10|/known:NOR 2.8
-10|/known:NOR 2.8 2025
-10|/known:NOR 2.8 since-2025
-11|/known:NOR 2.9
-11|/known:NOR 2.9 2026
-11|/known:NOR 2.9 since-2025
8|/known:NOR 3
6|/known:NOR 3 2024
3|/known:NOR 3 2025
6|/known:NOR 3 to-2024
8|/known:NOR 3.2
6|/known:NOR 3.2 1990
6|/known:NOR 3.2 to-1999
23|/known:NOR 3.3
7|/known:NOR 3.3 2025
17|/known:NOR 3.3 2026
23|/known:NOR 3.3 since-2025
5|/known:NOR 3.4
4|/known:NOR 3.4 2025
5|/known:NOR 3.4 since-2025
22|/known:NOR 3.5
32|/known:NOR 3.5 2025
-10|/known:NOR 3.5 2026
22|/known:NOR 3.5 since-2025
15|/known:NOR 4
15|/known:NOR 4 2025
15|/known:NOR 4 since-2025
39|/known:NOR 5
37|/known:NOR 5 2025
39|/known:NOR 5 since-2025
44|/known:NOR since-2025
8|/known:NOR to-1999
-9|/known:NOR to-2021
40|/known:NOR to-2024
3|/known:NPL 0.8
3|/known:NPL 0.8 2025
3|/known:NPL 0.8 since-2025
7|/known:NPL 1
7|/known:NPL 1 2025
7|/known:NPL 1 since-2025
4|/known:NPL 1.2
4|/known:NPL 1.2 2025
4|/known:NPL 1.2 since-2025
7|/known:NPL 1.6
7|/known:NPL 1.6 2025
7|/known:NPL 1.6 since-2025
-9|/known:NPL 2.1
-9|/known:NPL 2.1 2025
-9|/known:NPL 2.1 since-2025
10|/known:NPL since-2025
3|/known:NRU 0.4
3|/known:NRU 0.4 2025
3|/known:NRU 0.4 since-2025
3|/known:NRU since-2025
-20|/known:NZL 0.6
-20|/known:NZL 0.6 2024
-20|/known:NZL 0.6 to-2024
3|/known:NZL 0.9
32|/known:NZL 1
7|/known:NZL 1 2024
23|/known:NZL 1 2025
3|/known:NZL 1 2026
25|/known:NZL 1 since-2025
7|/known:NZL 1 to-2024
4|/known:NZL 1.1
4|/known:NZL 1.1 2023
4|/known:NZL 1.1 to-2024
-7|/known:NZL 1.2
-12|/known:NZL 1.2 2025
5|/known:NZL 1.2 2026
-7|/known:NZL 1.2 since-2025
41|/known:NZL 1.3
5|/known:NZL 1.3 2022
36|/known:NZL 1.3 2026
36|/known:NZL 1.3 since-2025
5|/known:NZL 1.3 to-2024
-8|/known:NZL 1.4
-9|/known:NZL 1.4 2025
-8|/known:NZL 1.4 since-2025
-3|/known:NZL 1.5
-4|/known:NZL 1.5 2026
-4|/known:NZL 1.5 since-2025
-13|/known:NZL 1.6
-13|/known:NZL 1.6 2025
-13|/known:NZL 1.6 since-2025
7|/known:NZL 1.7
7|/known:NZL 1.7 2024
7|/known:NZL 1.7 to-2024
-3|/known:NZL 1.9
-4|/known:NZL 1.9 2025
-4|/known:NZL 1.9 since-2025
55|/known:NZL 2
13|/known:NZL 2 2022
9|/known:NZL 2 2023
-12|/known:NZL 2 2024
28|/known:NZL 2 2025
17|/known:NZL 2 2026
45|/known:NZL 2 since-2025
10|/known:NZL 2 to-2024
-6|/known:NZL 2.3
-6|/known:NZL 2.3 2023
-6|/known:NZL 2.3 to-2024
-5|/known:NZL 2.4
-3|/known:NZL 2.4 2026
-5|/known:NZL 2.4 since-2025
12|/known:NZL 2.5
12|/known:NZL 2.5 2026
12|/known:NZL 2.5 since-2025
-5|/known:NZL 2.6
-5|/known:NZL 2.6 2025
-5|/known:NZL 2.6 since-2025
-22|/known:NZL 3
-44|/known:NZL 3 2025
24|/known:NZL 3 2026
-21|/known:NZL 3 since-2025
-18|/known:NZL 3.5
-16|/known:NZL 3.5 2025
-18|/known:NZL 3.5 since-2025
-7|/known:NZL 5
-7|/known:NZL 5 2025
-7|/known:NZL 5 since-2025
22|/known:NZL since-2025
9|/known:NZL to-2024
-4|/known:OMN 4
-4|/known:OMN 4 2025
-4|/known:OMN 4 since-2025
-3|/known:OMN 4.8
-3|/known:OMN 4.8 since-2025
-6|/known:OMN 5
-6|/known:OMN 5 2026
-6|/known:OMN 5 since-2025
12|/known:OMN 5.2
12|/known:OMN 5.2 2025
12|/known:OMN 5.2 since-2025
9|/known:OMN 5.6
9|/known:OMN 5.6 2025
9|/known:OMN 5.6 since-2025
-8|/known:OMN 6
-8|/known:OMN 6 2025
-8|/known:OMN 6 since-2025
-5|/known:OMN 7.3
-5|/known:OMN 7.3 2025
-5|/known:OMN 7.3 since-2025
-4|/known:OMN since-2025
-3|/known:PAK 0.2
-3|/known:PAK 0.2 2025
-3|/known:PAK 0.2 since-2025
11|/known:PAK 1.5
12|/known:PAK 1.5 2024
12|/known:PAK 1.5 to-2024
-7|/known:PAK 1.7
-5|/known:PAK 1.7 2025
-5|/known:PAK 1.7 since-2025
6|/known:PAK 1.8
6|/known:PAK 1.8 2024
6|/known:PAK 1.8 to-2024
-11|/known:PAK 1.9
-8|/known:PAK 1.9 2025
-9|/known:PAK 1.9 since-2025
9|/known:PAK 2
10|/known:PAK 2 2025
-3|/known:PAK 2 2026
7|/known:PAK 2 since-2025
11|/known:PAK 2.2
3|/known:PAK 2.2 2024
9|/known:PAK 2.2 2025
9|/known:PAK 2.2 since-2025
3|/known:PAK 2.2 to-2024
4|/known:PAK 2.3
3|/known:PAK 2.3 2025
4|/known:PAK 2.3 since-2025
12|/known:PAK 2.4
12|/known:PAK 2.4 2025
12|/known:PAK 2.4 since-2025
32|/known:PAK 2.5
32|/known:PAK 2.5 2025
32|/known:PAK 2.5 since-2025
9|/known:PAK 3
18|/known:PAK 3 2025
-8|/known:PAK 3 2026
10|/known:PAK 3 since-2025
-42|/known:PAK 6
-43|/known:PAK 6 2025
-43|/known:PAK 6 since-2025
21|/known:PAK 6.5
21|/known:PAK 6.5 2025
21|/known:PAK 6.5 since-2025
-5|/known:PAK 8
-5|/known:PAK 8 2025
-5|/known:PAK 8 since-2025
28|/known:PAK since-2025
19|/known:PAK to-2024
4|/known:PER 1
4|/known:PER 1 2025
4|/known:PER 1 since-2025
13|/known:PER 1.3
13|/known:PER 1.3 2025
13|/known:PER 1.3 since-2025
4|/known:PER 1.5
4|/known:PER 1.5 2025
4|/known:PER 1.5 since-2025
10|/known:PER 1.8
10|/known:PER 1.8 2025
10|/known:PER 1.8 since-2025
-4|/known:PER 3.4
-4|/known:PER 3.4 2025
-4|/known:PER 3.4 since-2025
22|/known:PER since-2025
12|/known:PHL 0.5
6|/known:PHL 0.5 2024
5|/known:PHL 0.5 2025
5|/known:PHL 0.5 since-2025
6|/known:PHL 0.5 to-2024
18|/known:PHL 0.6
18|/known:PHL 0.6 2026
18|/known:PHL 0.6 since-2025
-25|/known:PHL 0.8
-25|/known:PHL 0.8 2025
-25|/known:PHL 0.8 since-2025
10|/known:PHL 0.9
11|/known:PHL 0.9 2024
11|/known:PHL 0.9 to-2024
9|/known:PHL 1
-9|/known:PHL 1 1987
8|/known:PHL 1 2024
3|/known:PHL 1 2025
7|/known:PHL 1 2026
9|/known:PHL 1 since-2025
-9|/known:PHL 1 to-1999
9|/known:PHL 1 to-2024
-3|/known:PHL 1.004
-3|/known:PHL 1.004 1987
-3|/known:PHL 1.004 to-1999
4|/known:PHL 1.2
-23|/known:PHL 1.2 2024
8|/known:PHL 1.2 2025
18|/known:PHL 1.2 2026
27|/known:PHL 1.2 since-2025
-23|/known:PHL 1.2 to-2024
32|/known:PHL 1.3
18|/known:PHL 1.3 2024
9|/known:PHL 1.3 2025
5|/known:PHL 1.3 2026
14|/known:PHL 1.3 since-2025
18|/known:PHL 1.3 to-2024
16|/known:PHL 1.4
6|/known:PHL 1.4 2024
12|/known:PHL 1.4 2026
11|/known:PHL 1.4 since-2025
6|/known:PHL 1.4 to-2024
11|/known:PHL 1.5 2024
-23|/known:PHL 1.5 2025
12|/known:PHL 1.5 2026
-11|/known:PHL 1.5 since-2025
12|/known:PHL 1.5 to-2024
4|/known:PHL 1.6
5|/known:PHL 1.6 2025
5|/known:PHL 1.6 since-2025
-7|/known:PHL 1.75
-7|/known:PHL 1.75 2025
-7|/known:PHL 1.75 since-2025
-14|/known:PHL 1.8
-11|/known:PHL 1.8 2025
-3|/known:PHL 1.8 2026
-14|/known:PHL 1.8 since-2025
31|/known:PHL 2
-6|/known:PHL 2 2023
18|/known:PHL 2 2024
44|/known:PHL 2 2025
-28|/known:PHL 2 2026
17|/known:PHL 2 since-2025
12|/known:PHL 2 to-2024
10|/known:PHL 2.5
10|/known:PHL 2.5 2026
10|/known:PHL 2.5 since-2025
-3|/known:PHL 2.9
-3|/known:PHL 2.9 2024
-3|/known:PHL 2.9 to-2024
28|/known:PHL 3 2024
-14|/known:PHL 3 2025
-13|/known:PHL 3 2026
-27|/known:PHL 3 since-2025
27|/known:PHL 3 to-2024
-9|/known:PHL 3.4
-9|/known:PHL 3.4 2024
-9|/known:PHL 3.4 to-2024
10|/known:PHL 3.5
19|/known:PHL 3.5 2025
-9|/known:PHL 3.5 2026
10|/known:PHL 3.5 since-2025
5|/known:PHL 4
5|/known:PHL 4 2026
5|/known:PHL 4 since-2025
-26|/known:PHL 5
-24|/known:PHL 5 2025
-24|/known:PHL 5 since-2025
11|/known:PHL since-2025
-12|/known:PHL to-1999
61|/known:PHL to-2024
36|/known:PNG 0.3
13|/known:PNG 0.3 2023
22|/known:PNG 0.3 2024
35|/known:PNG 0.3 to-2024
3|/known:PNG 0.4
3|/known:PNG 0.4 2025
3|/known:PNG 0.4 since-2025
7|/known:PNG 0.5
7|/known:PNG 0.5 2023
7|/known:PNG 0.5 to-2024
9|/known:PNG 0.8
9|/known:PNG 0.8 2025
9|/known:PNG 0.8 since-2025
17|/known:PNG 1
17|/known:PNG 1 2023
17|/known:PNG 1 to-2024
-4|/known:PNG 1.2
-4|/known:PNG 1.2 2025
-4|/known:PNG 1.2 since-2025
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
15|/known:PNG since-2025
33|/known:PNG to-2024
-3|/known:POL 0.8
-3|/known:POL 0.8 2015
-3|/known:POL 0.8 to-2021
-5|/known:POL 1
-5|/known:POL 1 2025
-5|/known:POL 1 since-2025
-9|/known:POL 1.2
-9|/known:POL 1.2 2026
-9|/known:POL 1.2 since-2025
-7|/known:POL 1.3
-6|/known:POL 1.3 2025
-6|/known:POL 1.3 since-2025
-18|/known:POL 1.4
-18|/known:POL 1.4 1999
-18|/known:POL 1.4 to-1999
-35|/known:POL 1.5
-23|/known:POL 1.5 2023
-11|/known:POL 1.5 2025
-11|/known:POL 1.5 since-2025
-23|/known:POL 1.5 to-2024
10|/known:POL 1.6
14|/known:POL 1.6 2024
-4|/known:POL 1.6 2025
-4|/known:POL 1.6 since-2025
14|/known:POL 1.6 to-2024
-7|/known:POL 1.8
-6|/known:POL 1.8 2025
-6|/known:POL 1.8 since-2025
-5|/known:POL 1.81
-5|/known:POL 1.81 1999
-5|/known:POL 1.81 to-1999
-27|/known:POL 1.9
-26|/known:POL 1.9 2025
-26|/known:POL 1.9 since-2025
9|/known:POL 1.95
4|/known:POL 1.95 2004
4|/known:POL 1.95 2014
4|/known:POL 1.95 to-2013
4|/known:POL 1.95 to-2021
-64|/known:POL 2
44|/known:POL 2 1999
-9|/known:POL 2 2004
23|/known:POL 2 2014
-26|/known:POL 2 2016
-7|/known:POL 2 2023
-37|/known:POL 2 2024
-53|/known:POL 2 2025
-54|/known:POL 2 since-2025
43|/known:POL 2 to-1999
-9|/known:POL 2 to-2013
-44|/known:POL 2 to-2024
-3|/known:POL 2.1
-4|/known:POL 2.1 2025
-4|/known:POL 2.1 since-2025
15|/known:POL 2.2
-6|/known:POL 2.2 2024
16|/known:POL 2.2 2025
19|/known:POL 2.2 since-2025
-6|/known:POL 2.2 to-2024
-3|/known:POL 2.3
-3|/known:POL 2.3 2025
-3|/known:POL 2.3 since-2025
-15|/known:POL 2.4
-15|/known:POL 2.4 2026
-15|/known:POL 2.4 since-2025
-33|/known:POL 2.5
14|/known:POL 2.5 2016
-21|/known:POL 2.5 2023
-14|/known:POL 2.5 2024
-12|/known:POL 2.5 2025
-13|/known:POL 2.5 since-2025
14|/known:POL 2.5 to-2021
-34|/known:POL 2.5 to-2024
-3|/known:POL 2.9
-3|/known:POL 2.9 2025
-3|/known:POL 2.9 since-2025
-3|/known:POL 25
-3|/known:POL 25 2025
-3|/known:POL 25 since-2025
-43|/known:POL 3
22|/known:POL 3 2022
6|/known:POL 3 2023
-42|/known:POL 3 2024
-25|/known:POL 3 2025
-4|/known:POL 3 2026
-30|/known:POL 3 since-2025
-14|/known:POL 3 to-2024
-5|/known:POL 3.1
-5|/known:POL 3.1 2023
-5|/known:POL 3.1 to-2024
-18|/known:POL 3.2
-18|/known:POL 3.2 2025
-18|/known:POL 3.2 since-2025
-9|/known:POL 3.22
-7|/known:POL 3.22 2025
-9|/known:POL 3.22 since-2025
9|/known:POL 3.3
9|/known:POL 3.3 2024
9|/known:POL 3.3 to-2024
-8|/known:POL 3.38
-4|/known:POL 3.38 2024
-4|/known:POL 3.38 2025
-4|/known:POL 3.38 since-2025
-4|/known:POL 3.38 to-2024
-5|/known:POL 3.4
-3|/known:POL 3.4 2024
-3|/known:POL 3.4 to-2024
-6|/known:POL 3.43
-6|/known:POL 3.43 2024
-6|/known:POL 3.43 to-2024
-15|/known:POL 3.5
-20|/known:POL 3.5 2025
8|/known:POL 3.5 2026
-11|/known:POL 3.5 since-2025
-3|/known:POL 3.5 to-2024
-11|/known:POL 3.71
-11|/known:POL 3.71 2025
-11|/known:POL 3.71 since-2025
-3|/known:POL 3.73
-3|/known:POL 3.73 2025
-3|/known:POL 3.73 since-2025
15|/known:POL 3.9
8|/known:POL 3.9 2023
7|/known:POL 3.9 2024
15|/known:POL 3.9 to-2024
38|/known:POL 4
34|/known:POL 4 2023
4|/known:POL 4 2024
38|/known:POL 4 to-2024
21|/known:POL 4.1
3|/known:POL 4.1 2024
17|/known:POL 4.1 2025
18|/known:POL 4.1 since-2025
3|/known:POL 4.1 to-2024
6|/known:POL 4.12
4|/known:POL 4.12 2024
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
29|/known:POL 4.5 2025
3|/known:POL 4.5 2026
31|/known:POL 4.5 since-2025
28|/known:POL 4.7
26|/known:POL 4.7 2025
28|/known:POL 4.7 since-2025
34|/known:POL 4.8
16|/known:POL 4.8 2025
19|/known:POL 4.8 2026
34|/known:POL 4.8 since-2025
22|/known:POL 5
5|/known:POL 5 2023
3|/known:POL 5 2024
18|/known:POL 5 2025
-4|/known:POL 5 2026
14|/known:POL 5 since-2025
8|/known:POL 5 to-2024
-3|/known:POL 5-6
-3|/known:POL 5-6 2025
-3|/known:POL 5-6 since-2025
-4|/known:POL 5.4
-4|/known:POL 5.4 2025
-4|/known:POL 5.4 since-2025
-78|/known:POL since-2025
20|/known:POL to-1999
-5|/known:POL to-2013
14|/known:POL to-2021
-56|/known:POL to-2024
-15|/known:PRK 2
-10|/known:PRK 2 2025
-5|/known:PRK 2 2026
-15|/known:PRK 2 since-2025
-3|/known:PRK 2.6
-3|/known:PRK 2.6 2025
-3|/known:PRK 2.6 since-2025
23|/known:PRK 22
23|/known:PRK 22 2025
23|/known:PRK 22 since-2025
6|/known:PRK 24
6|/known:PRK 24 2025
6|/known:PRK 24 since-2025
31|/known:PRK 25
31|/known:PRK 25 2024
31|/known:PRK 25 to-2024
16|/known:PRK 2E+1
11|/known:PRK 2E+1 2025
5|/known:PRK 2E+1 2026
16|/known:PRK 2E+1 since-2025
-10|/known:PRK 3.3
-10|/known:PRK 3.3 2018
-10|/known:PRK 3.3 to-2021
-4|/known:PRK 3.5
-4|/known:PRK 3.5 2026
-4|/known:PRK 3.5 since-2025
-5|/known:PRK 4
-4|/known:PRK 4 2026
-4|/known:PRK 4 since-2025
-3|/known:PRK 5
-3|/known:PRK 5 2025
-3|/known:PRK 5 since-2025
16|/known:PRK since-2025
-10|/known:PRK to-2021
29|/known:PRK to-2024
44|/known:PRT 1.5
28|/known:PRT 1.5 2024
16|/known:PRT 1.5 2025
16|/known:PRT 1.5 since-2025
28|/known:PRT 1.5 to-2024
16|/known:PRT 1.55
16|/known:PRT 1.55 2025
16|/known:PRT 1.55 since-2025
3|/known:PRT 1.58
3|/known:PRT 1.58 2025
3|/known:PRT 1.58 since-2025
3|/known:PRT 1.6
3|/known:PRT 1.6 2025
3|/known:PRT 1.6 since-2025
-5|/known:PRT 1.9
-4|/known:PRT 1.9 2025
-4|/known:PRT 1.9 since-2025
-9|/known:PRT 1E+1
-9|/known:PRT 1E+1 1952
-9|/known:PRT 1E+1 to-1999
-7|/known:PRT 2 2024
58|/known:PRT 2 2025
-51|/known:PRT 2 2026
7|/known:PRT 2 since-2025
-7|/known:PRT 2 to-2024
-7|/known:PRT 2.1
-7|/known:PRT 2.1 2025
-7|/known:PRT 2.1 since-2025
-9|/known:PRT 2.5
-9|/known:PRT 2.5 2025
-9|/known:PRT 2.5 since-2025
-19|/known:PRT 3
-19|/known:PRT 3 2025
-19|/known:PRT 3 since-2025
21|/known:PRT 3.5
19|/known:PRT 3.5 2025
19|/known:PRT 3.5 since-2025
-22|/known:PRT 4
-22|/known:PRT 4 2025
-22|/known:PRT 4 since-2025
3|/known:PRT 5 2025
3|/known:PRT 5 since-2025
-19|/known:PRT 8
-19|/known:PRT 8 2025
-19|/known:PRT 8 since-2025
-13|/known:PRT since-2025
-9|/known:PRT to-1999
20|/known:PRT to-2024
3|/known:PRY 0.7
3|/known:PRY 0.7 2025
3|/known:PRY 0.7 since-2025
-17|/known:PRY 1.2
-17|/known:PRY 1.2 2025
-17|/known:PRY 1.2 since-2025
-15|/known:PRY since-2025
-4|/known:QAT 1.5
-4|/known:QAT 1.5 2024
-4|/known:QAT 1.5 to-2024
-18|/known:QAT 1.9
-18|/known:QAT 1.9 2025
-18|/known:QAT 1.9 since-2025
-17|/known:QAT 2.5
-17|/known:QAT 2.5 2025
-17|/known:QAT 2.5 since-2025
-10|/known:QAT 5
-6|/known:QAT 5 2025
-4|/known:QAT 5 2026
-10|/known:QAT 5 since-2025
-7|/known:QAT 5.2
-7|/known:QAT 5.2 2025
-7|/known:QAT 5.2 since-2025
-8|/known:QAT 6
-8|/known:QAT 6 2025
-8|/known:QAT 6 since-2025
-64|/known:QAT since-2025
-4|/known:QAT to-2024
-23|/known:ROU 1
-18|/known:ROU 1 2024
-5|/known:ROU 1 2025
-5|/known:ROU 1 since-2025
-18|/known:ROU 1 to-2024
3|/known:ROU 1.6
3|/known:ROU 1.6 2024
3|/known:ROU 1.6 to-2024
-4|/known:ROU 2
9|/known:ROU 2 2015
-5|/known:ROU 2 2018
-6|/known:ROU 2 2025
-6|/known:ROU 2 since-2025
4|/known:ROU 2 to-2021
12|/known:ROU 2.2
12|/known:ROU 2.2 2025
12|/known:ROU 2.2 since-2025
3|/known:ROU 2.24
3|/known:ROU 2.24 2025
3|/known:ROU 2.24 since-2025
4|/known:ROU 2.3
4|/known:ROU 2.3 2025
4|/known:ROU 2.3 since-2025
-4|/known:ROU 2.5 2022
3|/known:ROU 2.5 2024
7|/known:ROU 3
7|/known:ROU 3 2025
7|/known:ROU 3 since-2025
16|/known:ROU 3.5
16|/known:ROU 3.5 2025
16|/known:ROU 3.5 since-2025
16|/known:ROU 5
16|/known:ROU 5 2025
16|/known:ROU 5 since-2025
40|/known:ROU since-2025
4|/known:ROU to-2021
-16|/known:ROU to-2024
-9|/known:RUS 1
-6|/known:RUS 1 2023
-3|/known:RUS 1 2026
-3|/known:RUS 1 since-2025
-6|/known:RUS 1 to-2024
-8|/known:RUS 1.24
-8|/known:RUS 1.24 2018
-8|/known:RUS 1.24 to-2021
-7|/known:RUS 1.3
-6|/known:RUS 1.3 2025
-6|/known:RUS 1.3 since-2025
-7|/known:RUS 1.4
-3|/known:RUS 1.4 2023
-4|/known:RUS 1.4 2026
-4|/known:RUS 1.4 since-2025
-3|/known:RUS 1.4 to-2024
13|/known:RUS 1E+1
13|/known:RUS 1E+1 2026
13|/known:RUS 1E+1 since-2025
-30|/known:RUS 2
-6|/known:RUS 2 2024
-19|/known:RUS 2 2025
-4|/known:RUS 2 2026
-23|/known:RUS 2 since-2025
-7|/known:RUS 2 to-2024
-5|/known:RUS 2.1
-5|/known:RUS 2.1 2024
-5|/known:RUS 2.1 to-2024
-4|/known:RUS 2.2
-4|/known:RUS 2.2 since-2025
-7|/known:RUS 2.3
-3|/known:RUS 2.3 2025
-4|/known:RUS 2.3 2026
-7|/known:RUS 2.3 since-2025
-11|/known:RUS 2.5
-4|/known:RUS 2.5 2024
-4|/known:RUS 2.5 2026
-6|/known:RUS 2.5 since-2025
-4|/known:RUS 2.5 to-2024
7|/known:RUS 2.7
4|/known:RUS 2.7 2023
4|/known:RUS 2.7 2024
7|/known:RUS 2.7 to-2024
-4|/known:RUS 2.8
-4|/known:RUS 2.8 2025
-4|/known:RUS 2.8 since-2025
-28|/known:RUS 25
-28|/known:RUS 25 2024
-28|/known:RUS 25 to-2024
-6|/known:RUS 27
-6|/known:RUS 27 2026
-6|/known:RUS 27 since-2025
-60|/known:RUS 3
3|/known:RUS 3 2023
-24|/known:RUS 3 2024
-39|/known:RUS 3 2025
-39|/known:RUS 3 since-2025
-21|/known:RUS 3 to-2024
-3|/known:RUS 3.1
7|/known:RUS 4
-14|/known:RUS 4 2007
22|/known:RUS 4 2024
-14|/known:RUS 4 to-2013
22|/known:RUS 4 to-2024
6|/known:RUS 4.1
4|/known:RUS 4.1 2023
5|/known:RUS 4.1 to-2024
6|/known:RUS 4.3
6|/known:RUS 4.3 2021
6|/known:RUS 4.3 to-2021
-5|/known:RUS 4.9-16.9
-5|/known:RUS 4.9-16.9 2024
-5|/known:RUS 4.9-16.9 to-2024
-22|/known:RUS 5
-4|/known:RUS 5 1978
-4|/known:RUS 5 2022
-16|/known:RUS 5 2025
-16|/known:RUS 5 since-2025
-4|/known:RUS 5 to-1999
-4|/known:RUS 5 to-2024
3|/known:RUS 5.4
3|/known:RUS 5.4 2025
3|/known:RUS 5.4 since-2025
15|/known:RUS 5.5
14|/known:RUS 5.5 2026
15|/known:RUS 5.5 since-2025
8|/known:RUS 5.9
8|/known:RUS 5.9 2024
8|/known:RUS 5.9 to-2024
4|/known:RUS 6
3|/known:RUS 6 2025
3|/known:RUS 6 since-2025
15|/known:RUS 6.3
4|/known:RUS 6.3 2024
6|/known:RUS 6.3 2025
5|/known:RUS 6.3 2026
11|/known:RUS 6.3 since-2025
4|/known:RUS 6.3 to-2024
8|/known:RUS 6.7
4|/known:RUS 6.7 2024
4|/known:RUS 6.7 2025
4|/known:RUS 6.7 since-2025
4|/known:RUS 6.7 to-2024
14|/known:RUS 7.1
14|/known:RUS 7.1 2025
14|/known:RUS 7.1 since-2025
7|/known:RUS 7.2
7|/known:RUS 7.2 2025
7|/known:RUS 7.2 since-2025
3|/known:RUS 7.3
3|/known:RUS 7.3 since-2025
6|/known:RUS 7.5
4|/known:RUS 7.5 2026
6|/known:RUS 7.5 since-2025
20|/known:RUS 8
8|/known:RUS 8 2024
11|/known:RUS 8 2025
12|/known:RUS 8 since-2025
8|/known:RUS 8 to-2024
26|/known:RUS 8.6
26|/known:RUS 8.6 2025
26|/known:RUS 8.6 since-2025
-13|/known:RUS since-2025
-5|/known:RUS to-1999
-13|/known:RUS to-2013
-25|/known:RUS to-2024
-15|/known:RWA 1
-15|/known:RWA 1 2025
-15|/known:RWA 1 since-2025
6|/known:RWA 1.3
6|/known:RWA 1.3 2025
6|/known:RWA 1.3 since-2025
-7|/known:RWA 2.6
-7|/known:RWA 2.6 2025
-7|/known:RWA 2.6 since-2025
-3|/known:RWA 3
-3|/known:RWA 3 2025
-3|/known:RWA 3 since-2025
8|/known:RWA 3.5
8|/known:RWA 3.5 2025
8|/known:RWA 3.5 since-2025
-10|/known:RWA since-2025
-4|/known:SAU 0.76
-4|/known:SAU 0.76 2025
-4|/known:SAU 0.76 since-2025
-8|/known:SAU 1
-8|/known:SAU 1 2025
-8|/known:SAU 1 since-2025
-12|/known:SAU 1.5
-12|/known:SAU 1.5 2024
-12|/known:SAU 1.5 to-2024
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
-6|/known:SAU 3 2024
-8|/known:SAU 3 2025
-8|/known:SAU 3 since-2025
-6|/known:SAU 3 to-2024
-7|/known:SAU 4
-7|/known:SAU 4 2025
-7|/known:SAU 4 since-2025
-4|/known:SAU 4.2
-4|/known:SAU 4.2 2025
-4|/known:SAU 4.2 since-2025
-4|/known:SAU 4.8
-4|/known:SAU 4.8 2025
-4|/known:SAU 4.8 since-2025
4|/known:SAU 5 2025
-3|/known:SAU 5 2026
-4|/known:SAU 5.6
-4|/known:SAU 5.6 2025
-4|/known:SAU 5.6 since-2025
5|/known:SAU 6
-6|/known:SAU 6 2024
8|/known:SAU 6 2025
10|/known:SAU 6 since-2025
-6|/known:SAU 6 to-2024
6|/known:SAU 6.5
5|/known:SAU 6.5 2025
6|/known:SAU 6.5 since-2025
6|/known:SAU 6.7
6|/known:SAU 6.7 2026
6|/known:SAU 6.7 since-2025
6|/known:SAU 7
5|/known:SAU 7 2025
6|/known:SAU 7 since-2025
13|/known:SAU 7.3
13|/known:SAU 7.3 2025
13|/known:SAU 7.3 since-2025
-15|/known:SAU 8
-15|/known:SAU 8 2025
-15|/known:SAU 8 since-2025
11|/known:SAU since-2025
-24|/known:SAU to-2024
-3|/known:SDN 3.6
-3|/known:SDN 3.6 2025
-3|/known:SDN 3.6 since-2025
-3|/known:SDN since-2025
9|/known:SEN 1.8
9|/known:SEN 1.8 2025
9|/known:SEN 1.8 since-2025
7|/known:SEN since-2025
-9|/known:SGP 1
-7|/known:SGP 1 2024
-7|/known:SGP 1 to-2024
-16|/known:SGP 1.004
-16|/known:SGP 1.004 1987
-16|/known:SGP 1.004 to-1999
-5|/known:SGP 1.3
-3|/known:SGP 1.3 2022
-3|/known:SGP 1.3 to-2024
-41|/known:SGP 1.5
-6|/known:SGP 1.5 2024
-32|/known:SGP 1.5 2025
-32|/known:SGP 1.5 since-2025
-7|/known:SGP 1.5 to-2024
-5|/known:SGP 1.9
-4|/known:SGP 1.9 2026
-5|/known:SGP 1.9 since-2025
8|/known:SGP 1E+1
8|/known:SGP 1E+1 2026
8|/known:SGP 1E+1 since-2025
-25|/known:SGP 2
-5|/known:SGP 2 1994
-6|/known:SGP 2 2020
-3|/known:SGP 2 2022
-5|/known:SGP 2 2025
-5|/known:SGP 2 2026
-10|/known:SGP 2 since-2025
-5|/known:SGP 2 to-1999
-6|/known:SGP 2 to-2021
-4|/known:SGP 2 to-2024
-5|/known:SGP 2.2
-5|/known:SGP 2.2 2025
-5|/known:SGP 2.2 since-2025
-22|/known:SGP 2.5
-19|/known:SGP 2.5 2024
-19|/known:SGP 2.5 to-2024
11|/known:SGP 2.8
8|/known:SGP 2.8 2025
9|/known:SGP 2.8 since-2025
30|/known:SGP 3
3|/known:SGP 3 2024
29|/known:SGP 3 2026
29|/known:SGP 3 since-2025
5|/known:SGP 3-4
5|/known:SGP 3-4 2025
5|/known:SGP 3-4 since-2025
-38|/known:SGP 3.5
-10|/known:SGP 3.5 2025
-28|/known:SGP 3.5 2026
-38|/known:SGP 3.5 since-2025
-10|/known:SGP 3.5-5
-10|/known:SGP 3.5-5 2025
-10|/known:SGP 3.5-5 since-2025
7|/known:SGP 4
5|/known:SGP 4 2025
7|/known:SGP 4 since-2025
-3|/known:SGP 4.5 2023
-3|/known:SGP 4.5 to-2024
-63|/known:SGP 5
-61|/known:SGP 5 2025
-63|/known:SGP 5 since-2025
25|/known:SGP 6
5|/known:SGP 6 1999
11|/known:SGP 6 2025
8|/known:SGP 6 2026
19|/known:SGP 6 since-2025
6|/known:SGP 6 to-1999
-103|/known:SGP since-2025
-17|/known:SGP to-1999
-6|/known:SGP to-2021
-43|/known:SGP to-2024
-4|/known:SLB 1.7
-4|/known:SLB 1.7 2024
-4|/known:SLB 1.7 to-2024
-5|/known:SLB 2.4
-5|/known:SLB 2.4 2024
-5|/known:SLB 2.4 to-2024
-9|/known:SLB to-2024
10|/known:SOM 5.5
10|/known:SOM 5.5 2025
10|/known:SOM 5.5 since-2025
12|/known:SOM since-2025
-4|/known:SRB 1.4
-4|/known:SRB 1.4 1999
-4|/known:SRB 1.4 to-1999
-3|/known:SRB 1.81
-3|/known:SRB 1.81 1999
-3|/known:SRB 1.81 to-1999
-13|/known:SRB 2.1
-10|/known:SRB 2.1 2024
-10|/known:SRB 2.1 to-2024
4|/known:SRB 2.2
5|/known:SRB 2.2 2025
5|/known:SRB 2.2 since-2025
-9|/known:SRB 2.5
-9|/known:SRB 2.5 2025
-9|/known:SRB 2.5 since-2025
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
-18|/known:SRB to-1999
-9|/known:SRB to-2024
-9|/known:SSD 1.3
-9|/known:SSD 1.3 2025
-9|/known:SSD 1.3 since-2025
21|/known:SSD 3.5
21|/known:SSD 3.5 2025
21|/known:SSD 3.5 since-2025
12|/known:SSD since-2025
5|/known:SUR 1
5|/known:SUR 1 2024
5|/known:SUR 1 to-2024
-6|/known:SUR 3.5
-6|/known:SUR 3.5 2025
-6|/known:SUR 3.5 since-2025
-6|/known:SUR since-2025
5|/known:SUR to-2024
-25|/known:SVK 1.5
-24|/known:SVK 1.5 2025
-24|/known:SVK 1.5 since-2025
70|/known:SVK 2
7|/known:SVK 2 2003
16|/known:SVK 2 2023
41|/known:SVK 2 2025
5|/known:SVK 2 2026
46|/known:SVK 2 since-2025
7|/known:SVK 2 to-2013
16|/known:SVK 2 to-2024
-6|/known:SVK 2.1
-6|/known:SVK 2.1 2025
-6|/known:SVK 2.1 since-2025
-4|/known:SVK 3
-4|/known:SVK 3 2025
-4|/known:SVK 3 since-2025
5|/known:SVK 3.3
5|/known:SVK 3.3 2025
5|/known:SVK 3.3 since-2025
-21|/known:SVK 3.5 2025
18|/known:SVK 3.5 2026
3|/known:SVK 5
3|/known:SVK 5 2025
3|/known:SVK 5 since-2025
14|/known:SVK since-2025
7|/known:SVK to-2013
18|/known:SVK to-2024
9|/known:SVN 1.29
3|/known:SVN 1.29 2024
7|/known:SVN 1.29 2025
7|/known:SVN 1.29 since-2025
3|/known:SVN 1.29 to-2024
14|/known:SVN 1.3
7|/known:SVN 1.3 2024
7|/known:SVN 1.3 2025
7|/known:SVN 1.3 since-2025
7|/known:SVN 1.3 to-2024
35|/known:SVN 2
39|/known:SVN 2 2025
-3|/known:SVN 2 2026
35|/known:SVN 2 since-2025
-4|/known:SVN 2.8
-4|/known:SVN 2.8 2025
-4|/known:SVN 2.8 since-2025
19|/known:SVN 3
18|/known:SVN 3 2025
19|/known:SVN 3 since-2025
-14|/known:SVN 3.5
-14|/known:SVN 3.5 2025
-14|/known:SVN 3.5 since-2025
-28|/known:SVN 5
-28|/known:SVN 5 2025
-28|/known:SVN 5 since-2025
-5|/known:SVN 5.3
-5|/known:SVN 5.3 2026
-5|/known:SVN 5.3 since-2025
17|/known:SVN since-2025
7|/known:SVN to-2024
-4|/known:SWE 1
-4|/known:SWE 1 2025
-4|/known:SWE 1 since-2025
11|/known:SWE 1.1
11|/known:SWE 1.1 2024
11|/known:SWE 1.1 to-2024
-7|/known:SWE 1.3
-9|/known:SWE 1.3 2022
-8|/known:SWE 1.3 to-2024
-3|/known:SWE 1.4
-3|/known:SWE 1.4 2025
-3|/known:SWE 1.4 since-2025
-13|/known:SWE 1.5
-12|/known:SWE 1.5 2025
-13|/known:SWE 1.5 since-2025
-24|/known:SWE 1.6
-17|/known:SWE 1.6 2023
-7|/known:SWE 1.6 2025
-7|/known:SWE 1.6 since-2025
-17|/known:SWE 1.6 to-2024
-16|/known:SWE 1.7
-16|/known:SWE 1.7 2022
-16|/known:SWE 1.7 to-2024
3|/known:SWE 2
43|/known:SWE 2 2022
-4|/known:SWE 2 2023
-16|/known:SWE 2 2024
-27|/known:SWE 2 2025
7|/known:SWE 2 2026
-20|/known:SWE 2 since-2025
24|/known:SWE 2 to-2024
20|/known:SWE 2.1
3|/known:SWE 2.1 2023
17|/known:SWE 2.1 2024
20|/known:SWE 2.1 to-2024
-4|/known:SWE 2.3
-4|/known:SWE 2.3 2026
-4|/known:SWE 2.3 since-2025
31|/known:SWE 2.4
31|/known:SWE 2.4 2025
31|/known:SWE 2.4 since-2025
-6|/known:SWE 2.5
-3|/known:SWE 2.5 2025
-4|/known:SWE 2.5 since-2025
-3|/known:SWE 2.5 to-2024
8|/known:SWE 2.6
8|/known:SWE 2.6 2025
7|/known:SWE 2.6 since-2025
11|/known:SWE 2.8
11|/known:SWE 2.8 2025
11|/known:SWE 2.8 since-2025
12|/known:SWE 2.9
12|/known:SWE 2.9 2026
12|/known:SWE 2.9 since-2025
-35|/known:SWE 3
-20|/known:SWE 3 2024
-14|/known:SWE 3 2025
-15|/known:SWE 3 since-2025
-20|/known:SWE 3 to-2024
-3|/known:SWE 3.03
-3|/known:SWE 3.03 2024
-3|/known:SWE 3.03 to-2024
-9|/known:SWE 3.2
-3|/known:SWE 3.2 2023
-5|/known:SWE 3.2 2026
-5|/known:SWE 3.2 since-2025
-3|/known:SWE 3.2 to-2024
-10|/known:SWE 3.3
-10|/known:SWE 3.3 2025
-10|/known:SWE 3.3 since-2025
3|/known:SWE 3.4 1976
-3|/known:SWE 3.4 2025
-3|/known:SWE 3.4 since-2025
3|/known:SWE 3.4 to-1999
26|/known:SWE 3.5
4|/known:SWE 3.5 1977
22|/known:SWE 3.5 2025
23|/known:SWE 3.5 since-2025
4|/known:SWE 3.5 to-1999
18|/known:SWE 4
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
-8|/known:SWE 4.8
-8|/known:SWE 4.8 2026
-8|/known:SWE 4.8 since-2025
-9|/known:SWE 5.4
-8|/known:SWE 5.4 2025
-8|/known:SWE 5.4 since-2025
-5|/known:SWE 5.9
-5|/known:SWE 5.9 2024
-5|/known:SWE 5.9 to-2024
-3|/known:SWE since-2025
5|/known:SWE to-1999
-17|/known:SWE to-2024
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
-38|/known:SWZ since-2025
18|/known:SWZ to-2024
-5|/known:SYR 2
-5|/known:SYR 2 2025
-5|/known:SYR 2 since-2025
12|/known:SYR 4
12|/known:SYR 4 2025
12|/known:SYR 4 since-2025
-8|/known:SYR 4.4
-8|/known:SYR 4.4 2024
-8|/known:SYR 4.4 to-2024
4|/known:SYR 5
-10|/known:SYR 5 2024
14|/known:SYR 5 2025
14|/known:SYR 5 since-2025
-10|/known:SYR 5 to-2024
11|/known:SYR 6
12|/known:SYR 6 2025
12|/known:SYR 6 since-2025
34|/known:SYR since-2025
-20|/known:SYR to-2024
3|/known:TCD 2.9
3|/known:TCD 2.9 2024
3|/known:TCD 2.9 to-2024
9|/known:TCD 3.4
9|/known:TCD 3.4 2024
9|/known:TCD 3.4 to-2024
18|/known:TCD 3.5
18|/known:TCD 3.5 2025
18|/known:TCD 3.5 since-2025
5|/known:TCD 3.6
5|/known:TCD 3.6 2025
5|/known:TCD 3.6 since-2025
21|/known:TCD since-2025
12|/known:TCD to-2024
-13|/known:TGO 0.7
-13|/known:TGO 0.7 2025
-13|/known:TGO 0.7 since-2025
9|/known:TGO 3.1
9|/known:TGO 3.1 2026
9|/known:TGO 3.1 since-2025
-4|/known:TGO since-2025
-4|/known:THA 0.8
-4|/known:THA 0.8 2026
-4|/known:THA 0.8 since-2025
-4|/known:THA 0.9
-4|/known:THA 0.9 2026
-4|/known:THA 0.9 since-2025
9|/known:THA 1 2025
-10|/known:THA 1 2026
17|/known:THA 1.1
8|/known:THA 1.1 2025
8|/known:THA 1.1 2026
17|/known:THA 1.1 since-2025
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
19|/known:THA 1.4
19|/known:THA 1.4 2025
19|/known:THA 1.4 since-2025
14|/known:THA 1.5
11|/known:THA 1.5 2025
11|/known:THA 1.5 since-2025
-17|/known:THA 1.7
-17|/known:THA 1.7 2025
-17|/known:THA 1.7 since-2025
-3|/known:THA 1.9
-4|/known:THA 1.9 2026
-3|/known:THA 1.9 since-2025
-7|/known:THA 2
-3|/known:THA 2 2023
-13|/known:THA 2 2024
3|/known:THA 2 2025
7|/known:THA 2 2026
9|/known:THA 2 since-2025
-16|/known:THA 2 to-2024
-5|/known:THA 2.1
-5|/known:THA 2.1 2025
-5|/known:THA 2.1 since-2025
-5|/known:THA 2.2
-5|/known:THA 2.2 2025
-5|/known:THA 2.2 since-2025
-4|/known:THA 2.7
-4|/known:THA 2.7 2025
-4|/known:THA 2.7 since-2025
-12|/known:THA 2.9
-12|/known:THA 2.9 2025
-12|/known:THA 2.9 since-2025
-11|/known:THA 3.5
-11|/known:THA 3.5 2025
-11|/known:THA 3.5 since-2025
-5|/known:THA 4
-7|/known:THA 4 2025
-7|/known:THA 4 since-2025
-22|/known:THA 5
-22|/known:THA 5 2025
-22|/known:THA 5 since-2025
-28|/known:THA since-2025
5|/known:THA to-2024
20|/known:TJK 3
20|/known:TJK 3 2025
20|/known:TJK 3 since-2025
-3|/known:TJK 6
-3|/known:TJK 6 2025
-3|/known:TJK 6 since-2025
20|/known:TJK since-2025
3|/known:TKM 2
3|/known:TKM 2 2025
3|/known:TKM 2 since-2025
16|/known:TKM 2.5
16|/known:TKM 2.5 2026
16|/known:TKM 2.5 since-2025
18|/known:TKM since-2025
3|/known:TLS 1.2
3|/known:TLS 1.2 2024
3|/known:TLS 1.2 to-2024
3|/known:TLS to-2024
24|/known:TON 1.2
24|/known:TON 1.2 2025
24|/known:TON 1.2 since-2025
13|/known:TON 1.6
13|/known:TON 1.6 2025
13|/known:TON 1.6 since-2025
36|/known:TON since-2025
-5|/known:TTO 1.3
-5|/known:TTO 1.3 2025
-5|/known:TTO 1.3 since-2025
17|/known:TTO 1.5
17|/known:TTO 1.5 2025
17|/known:TTO 1.5 since-2025
11|/known:TTO since-2025
-7|/known:TUN 4.2
-7|/known:TUN 4.2 2025
-7|/known:TUN 4.2 since-2025
-7|/known:TUN since-2025
-12|/known:TUR 0.25
-12|/known:TUR 0.25 2026
-12|/known:TUR 0.25 since-2025
-4|/known:TUR 1.3
-4|/known:TUR 1.3 2024
-4|/known:TUR 1.3 to-2024
27|/known:TUR 1.31
27|/known:TUR 1.31 2023
27|/known:TUR 1.31 to-2024
3|/known:TUR 1.4
3|/known:TUR 1.4 2025
3|/known:TUR 1.4 since-2025
-12|/known:TUR 1.5
-9|/known:TUR 1.5 2025
-4|/known:TUR 1.5 2026
-13|/known:TUR 1.5 since-2025
-9|/known:TUR 1.6
-9|/known:TUR 1.6 2025
-9|/known:TUR 1.6 since-2025
-5|/known:TUR 1.7
-5|/known:TUR 1.7 2024
-5|/known:TUR 1.7 to-2024
-13|/known:TUR 1.8
-12|/known:TUR 1.8 2024
-12|/known:TUR 1.8 to-2024
-5|/known:TUR 1.9
-5|/known:TUR 1.9 2025
-5|/known:TUR 1.9 since-2025
-8|/known:TUR 2
18|/known:TUR 2 2018
-7|/known:TUR 2 2025
-13|/known:TUR 2 2026
-20|/known:TUR 2 since-2025
18|/known:TUR 2 to-2021
-4|/known:TUR 2 to-2024
7|/known:TUR 2.1
10|/known:TUR 2.1 2025
-4|/known:TUR 2.1 2026
7|/known:TUR 2.1 since-2025
9|/known:TUR 2.3
11|/known:TUR 2.3 2026
9|/known:TUR 2.3 since-2025
4|/known:TUR 2.33
4|/known:TUR 2.33 2025
4|/known:TUR 2.33 since-2025
-5|/known:TUR 2.4
8|/known:TUR 2.4 2025
-13|/known:TUR 2.4 2026
-5|/known:TUR 2.4 since-2025
-34|/known:TUR 3
-22|/known:TUR 3 2025
-12|/known:TUR 3 2026
-34|/known:TUR 3 since-2025
-9|/known:TUR 3.5
19|/known:TUR 3.5 2025
-28|/known:TUR 3.5 2026
-9|/known:TUR 3.5 since-2025
-24|/known:TUR 4
-24|/known:TUR 4 2024
-24|/known:TUR 4 to-2024
4|/known:TUR 4.5
4|/known:TUR 4.5 1999
4|/known:TUR 4.5 to-1999
-3|/known:TUR 4.6
-3|/known:TUR 4.6 2024
-3|/known:TUR 4.6 to-2024
-3|/known:TUR 5 2024
48|/known:TUR 5 2025
-46|/known:TUR 5 2026
-3|/known:TUR 5 to-2024
-4|/known:TUR 5.3
-4|/known:TUR 5.3 2026
-4|/known:TUR 5.3 since-2025
-5|/known:TUR 6
-3|/known:TUR 6 2024
-3|/known:TUR 6 2025
-3|/known:TUR 6 since-2025
-3|/known:TUR 6 to-2024
-98|/known:TUR since-2025
19|/known:TUR to-2021
-31|/known:TUR to-2024
-23|/known:TWN 0.14
-23|/known:TWN 0.14 2025
-23|/known:TWN 0.14 since-2025
-15|/known:TWN 0.5
-15|/known:TWN 0.5 2025
-15|/known:TWN 0.5 since-2025
-5|/known:TWN 0.8
-5|/known:TWN 0.8 2024
-5|/known:TWN 0.8 to-2024
-10|/known:TWN 1
-4|/known:TWN 1 2023
-5|/known:TWN 1 2025
-5|/known:TWN 1 since-2025
-4|/known:TWN 1 to-2024
-3|/known:TWN 1.2
-3|/known:TWN 1.2 to-2024
-25|/known:TWN 1.3
-3|/known:TWN 1.3 2022
-4|/known:TWN 1.3 2024
-19|/known:TWN 1.3 2025
-19|/known:TWN 1.3 since-2025
-6|/known:TWN 1.3 to-2024
-11|/known:TWN 1.4
-11|/known:TWN 1.4 2026
-11|/known:TWN 1.4 since-2025
-37|/known:TWN 1.5
-12|/known:TWN 1.5 2024
-22|/known:TWN 1.5 2025
-24|/known:TWN 1.5 since-2025
-13|/known:TWN 1.5 to-2024
3|/known:TWN 1.6 2023
-8|/known:TWN 1.7
7|/known:TWN 1.7 2022
-15|/known:TWN 1.7 2025
-15|/known:TWN 1.7 since-2025
7|/known:TWN 1.7 to-2024
-19|/known:TWN 1.8
-22|/known:TWN 1.8 2024
4|/known:TWN 1.8 2025
4|/known:TWN 1.8 since-2025
-22|/known:TWN 1.8 to-2024
-10|/known:TWN 1.9
-10|/known:TWN 1.9 2025
-10|/known:TWN 1.9 since-2025
71|/known:TWN 1E+1
12|/known:TWN 1E+1 2024
55|/known:TWN 1E+1 2025
4|/known:TWN 1E+1 2026
59|/known:TWN 1E+1 since-2025
12|/known:TWN 1E+1 to-2024
-52|/known:TWN 2
-19|/known:TWN 2 2022
5|/known:TWN 2 2023
-7|/known:TWN 2 2024
-13|/known:TWN 2 2025
-18|/known:TWN 2 2026
-30|/known:TWN 2 since-2025
-21|/known:TWN 2 to-2024
11|/known:TWN 2.1
4|/known:TWN 2.1 2021
-18|/known:TWN 2.1 2024
9|/known:TWN 2.1 2025
17|/known:TWN 2.1 2026
25|/known:TWN 2.1 since-2025
4|/known:TWN 2.1 to-2021
-18|/known:TWN 2.1 to-2024
21|/known:TWN 2.2
8|/known:TWN 2.2 2022
4|/known:TWN 2.2 2024
6|/known:TWN 2.2 2025
4|/known:TWN 2.2 2026
10|/known:TWN 2.2 since-2025
11|/known:TWN 2.2 to-2024
-43|/known:TWN 2.3
-42|/known:TWN 2.3 2025
-44|/known:TWN 2.3 since-2025
6|/known:TWN 2.4
3|/known:TWN 2.4 2022
3|/known:TWN 2.4 2025
3|/known:TWN 2.4 since-2025
3|/known:TWN 2.4 to-2024
20|/known:TWN 2.45
18|/known:TWN 2.45 2025
18|/known:TWN 2.45 since-2025
36|/known:TWN 2.5
10|/known:TWN 2.5 2023
17|/known:TWN 2.5 2024
19|/known:TWN 2.5 2025
-9|/known:TWN 2.5 2026
10|/known:TWN 2.5 since-2025
26|/known:TWN 2.5 to-2024
-10|/known:TWN 2.6
3|/known:TWN 2.6 2022
-4|/known:TWN 2.6 2025
-11|/known:TWN 2.6 2026
-16|/known:TWN 2.6 since-2025
5|/known:TWN 2.6 to-2024
-3|/known:TWN 2.7
-3|/known:TWN 2.7 2023
-3|/known:TWN 2.7 to-2024
23|/known:TWN 3
26|/known:TWN 3 2022
19|/known:TWN 3 2023
-25|/known:TWN 3 2024
10|/known:TWN 3 2025
-11|/known:TWN 3 2026
20|/known:TWN 3 to-2024
-16|/known:TWN 3-3.5
-15|/known:TWN 3-3.5 2026
-15|/known:TWN 3-3.5 since-2025
60|/known:TWN 3.3
31|/known:TWN 3.3 2025
29|/known:TWN 3.3 2026
60|/known:TWN 3.3 since-2025
23|/known:TWN 3.32
22|/known:TWN 3.32 2025
23|/known:TWN 3.32 since-2025
8|/known:TWN 3.4
-3|/known:TWN 3.4 2025
14|/known:TWN 3.4 2026
11|/known:TWN 3.4 since-2025
-15|/known:TWN 3.5
-24|/known:TWN 3.5 2025
8|/known:TWN 3.5 2026
-16|/known:TWN 3.5 since-2025
3|/known:TWN 3.6
3|/known:TWN 3.6 since-2025
-15|/known:TWN 3.9
-15|/known:TWN 3.9 2025
-15|/known:TWN 3.9 since-2025
-3|/known:TWN 34
-3|/known:TWN 34 2025
-3|/known:TWN 34 since-2025
-15|/known:TWN 4
-15|/known:TWN 4 2025
-16|/known:TWN 4 since-2025
19|/known:TWN 4.4
19|/known:TWN 4.4 2025
19|/known:TWN 4.4 since-2025
-14|/known:TWN 4.5
-4|/known:TWN 4.5 2023
-10|/known:TWN 4.5 2025
-10|/known:TWN 4.5 since-2025
-4|/known:TWN 4.5 to-2024
6|/known:TWN 4.7
6|/known:TWN 4.7 2025
6|/known:TWN 4.7 since-2025
75|/known:TWN 5
29|/known:TWN 5 2024
3|/known:TWN 5 2025
41|/known:TWN 5 2026
44|/known:TWN 5 since-2025
30|/known:TWN 5 to-2024
10|/known:TWN 5.7
10|/known:TWN 5.7 2026
10|/known:TWN 5.7 since-2025
-6|/known:TWN 6
-8|/known:TWN 6 1995
-3|/known:TWN 6 2025
5|/known:TWN 6 2026
-8|/known:TWN 6 to-1999
13|/known:TWN 7
11|/known:TWN 7 2025
11|/known:TWN 7 since-2025
25|/known:TWN since-2025
-6|/known:TWN to-1999
5|/known:TWN to-2013
22|/known:TWN to-2024
-3|/known:TZA 1
-3|/known:TZA 1 2025
-3|/known:TZA 1 since-2025
-3|/known:TZA 1.8
-3|/known:TZA 1.8 2025
-3|/known:TZA 1.8 since-2025
7|/known:TZA 2 2024
-7|/known:TZA 2 2025
-7|/known:TZA 2 since-2025
7|/known:TZA 2 to-2024
-13|/known:TZA since-2025
7|/known:TZA to-2024
15|/known:UGA 1
15|/known:UGA 1 2025
15|/known:UGA 1 since-2025
-4|/known:UGA 1.3
-4|/known:UGA 1.3 2025
-4|/known:UGA 1.3 since-2025
-12|/known:UGA 1.4
-12|/known:UGA 1.4 2025
-12|/known:UGA 1.4 since-2025
-6|/known:UGA 2
-6|/known:UGA 2 2024
-6|/known:UGA 2 to-2024
5|/known:UGA 2.6
5|/known:UGA 2.6 2025
5|/known:UGA 2.6 since-2025
-19|/known:UGA 3.5
-19|/known:UGA 3.5 2025
-19|/known:UGA 3.5 since-2025
-12|/known:UGA since-2025
-6|/known:UGA to-2024
-5|/known:UKR 0.2
-5|/known:UKR 0.2 2025
-5|/known:UKR 0.2 since-2025
-24|/known:UKR 0.25
-3|/known:UKR 0.25 2024
-18|/known:UKR 0.25 2025
-3|/known:UKR 0.25 2026
-21|/known:UKR 0.25 since-2025
-3|/known:UKR 0.25 to-2024
-14|/known:UKR 0.3
-14|/known:UKR 0.3 2024
-14|/known:UKR 0.3 to-2024
-19|/known:UKR 0.5
-19|/known:UKR 0.5 2025
-19|/known:UKR 0.5 since-2025
-3|/known:UKR 1
-4|/known:UKR 1 2022
4|/known:UKR 1 2025
4|/known:UKR 1 since-2025
-7|/known:UKR 1 to-2024
-10|/known:UKR 1.3
-9|/known:UKR 1.3 2025
-9|/known:UKR 1.3 since-2025
-15|/known:UKR 1.5
-15|/known:UKR 1.5 2025
-15|/known:UKR 1.5 since-2025
19|/known:UKR 15
19|/known:UKR 15 2025
19|/known:UKR 15 since-2025
9|/known:UKR 19
9|/known:UKR 19 2025
9|/known:UKR 19 since-2025
33|/known:UKR 1E+1
33|/known:UKR 1E+1 2025
33|/known:UKR 1E+1 since-2025
-35|/known:UKR 2
-4|/known:UKR 2 2022
-5|/known:UKR 2 2023
-13|/known:UKR 2 2024
-14|/known:UKR 2 2025
-14|/known:UKR 2 since-2025
-21|/known:UKR 2 to-2024
-4|/known:UKR 2.1
-4|/known:UKR 2.1 2025
-4|/known:UKR 2.1 since-2025
-16|/known:UKR 2.2
-15|/known:UKR 2.2 2022
-15|/known:UKR 2.2 to-2024
-4|/known:UKR 2.5
-4|/known:UKR 2.5 2025
-4|/known:UKR 2.5 since-2025
-3|/known:UKR 2.7 2024
-3|/known:UKR 2.7 to-2024
5|/known:UKR 25
5|/known:UKR 25 2025
5|/known:UKR 25 since-2025
5|/known:UKR 26.3
6|/known:UKR 27
6|/known:UKR 27 2026
6|/known:UKR 27 since-2025
14|/known:UKR 27.2
14|/known:UKR 27.2 2025
14|/known:UKR 27.2 since-2025
-8|/known:UKR 3
-7|/known:UKR 3 2025
-7|/known:UKR 3 since-2025
18|/known:UKR 3.2
14|/known:UKR 3.2 2023
6|/known:UKR 3.2 2024
19|/known:UKR 3.2 to-2024
12|/known:UKR 3.4
12|/known:UKR 3.4 2025
12|/known:UKR 3.4 since-2025
-7|/known:UKR 3.5
-5|/known:UKR 3.5 2025
-5|/known:UKR 3.5 since-2025
40|/known:UKR 34
14|/known:UKR 34 2023
24|/known:UKR 34 2025
24|/known:UKR 34 since-2025
16|/known:UKR 34 to-2024
8|/known:UKR 37
8|/known:UKR 37 2024
8|/known:UKR 37 to-2024
12|/known:UKR 3E+1
7|/known:UKR 3E+1 2025
7|/known:UKR 3E+1 since-2025
-13|/known:UKR 4
-13|/known:UKR 4 2025
-13|/known:UKR 4 since-2025
-4|/known:UKR 4.7
-4|/known:UKR 4.7 2025
-4|/known:UKR 4.7 since-2025
3|/known:UKR 4E+1
3|/known:UKR 4E+1 2026
3|/known:UKR 4E+1 since-2025
-12|/known:UKR 5
-12|/known:UKR 5 2025
-12|/known:UKR 5 since-2025
-20|/known:UKR 5.4
-20|/known:UKR 5.4 2025
-20|/known:UKR 5.4 since-2025
7|/known:UKR 6
7|/known:UKR 6 2025
7|/known:UKR 6 since-2025
7|/known:UKR 7
7|/known:UKR 7 2025
7|/known:UKR 7 since-2025
-4|/known:UKR 7.2
-4|/known:UKR 7.2 2025
-4|/known:UKR 7.2 since-2025
-4|/known:UKR 8
-26|/known:UKR 8.6
-26|/known:UKR 8.6 2025
-26|/known:UKR 8.6 since-2025
-34|/known:UKR since-2025
-26|/known:UKR to-2024
-4|/known:URY 1.2
-4|/known:URY 1.2 2025
-4|/known:URY 1.2 since-2025
-8|/known:URY since-2025
20|/known:USA 0.1
20|/known:USA 0.1 2025
20|/known:USA 0.1 since-2025
-15|/known:USA 0.2
-15|/known:USA 0.2 2025
-15|/known:USA 0.2 since-2025
-38|/known:USA 0.3
-38|/known:USA 0.3 2026
-38|/known:USA 0.3 since-2025
-39|/known:USA 0.9
-4|/known:USA 0.9 1980
-3|/known:USA 0.9 2007
-7|/known:USA 0.9 2019
-9|/known:USA 0.9 2023
-11|/known:USA 0.9 2024
-7|/known:USA 0.9 to-1999
-3|/known:USA 0.9 to-2013
-8|/known:USA 0.9 to-2021
-20|/known:USA 0.9 to-2024
-16|/known:USA 0.91
-3|/known:USA 0.91 1980
-13|/known:USA 0.91 1981
-16|/known:USA 0.91 to-1999
-18|/known:USA 0.93
-18|/known:USA 0.93 1982
-18|/known:USA 0.93 to-1999
-3|/known:USA 0.997
-3|/known:USA 0.997 to-1999
-52|/known:USA 1
-11|/known:USA 1 1977
-4|/known:USA 1 1988
-9|/known:USA 1 2005
-3|/known:USA 1 2009
-5|/known:USA 1 2016
-5|/known:USA 1 2023
-4|/known:USA 1 2025
-5|/known:USA 1 since-2025
-20|/known:USA 1 to-1999
-13|/known:USA 1 to-2013
-8|/known:USA 1 to-2021
-6|/known:USA 1 to-2024
-7|/known:USA 1.09
-7|/known:USA 1.09 2022
-7|/known:USA 1.09 to-2024
-6|/known:USA 1.1
-5|/known:USA 1.1 to-1999
-14|/known:USA 1.2
-3|/known:USA 1.2 2022
-4|/known:USA 1.2 to-2021
-6|/known:USA 1.2 to-2024
-3|/known:USA 1.24
-3|/known:USA 1.24 2018
-3|/known:USA 1.24 to-2021
-3|/known:USA 1.25
-3|/known:USA 1.25 to-2021
-8|/known:USA 1.3
-4|/known:USA 1.3 2019
-19|/known:USA 1.3 2024
17|/known:USA 1.3 2025
17|/known:USA 1.3 since-2025
-4|/known:USA 1.3 to-2021
-20|/known:USA 1.3 to-2024
-16|/known:USA 1.37
-12|/known:USA 1.37 2019
-4|/known:USA 1.37 2025
-4|/known:USA 1.37 since-2025
-12|/known:USA 1.37 to-2021
-38|/known:USA 1.4
-32|/known:USA 1.4 2025
-33|/known:USA 1.4 since-2025
-3|/known:USA 1.4 to-2024
-40|/known:USA 1.5
-3|/known:USA 1.5 2007
-15|/known:USA 1.5 2025
-7|/known:USA 1.5 2026
-22|/known:USA 1.5 since-2025
-7|/known:USA 1.5 to-1999
-7|/known:USA 1.5 to-2013
-3|/known:USA 1.5 to-2021
-32|/known:USA 1.6
-14|/known:USA 1.6 2024
-5|/known:USA 1.6 2025
-10|/known:USA 1.6 2026
-15|/known:USA 1.6 since-2025
-15|/known:USA 1.6 to-2024
-10|/known:USA 1.7
-10|/known:USA 1.7 1980
-4|/known:USA 1.7 1981
-3|/known:USA 1.7 2020
13|/known:USA 1.7 2025
13|/known:USA 1.7 since-2025
-18|/known:USA 1.7 to-1999
-4|/known:USA 1.7 to-2021
-21|/known:USA 1.8
-13|/known:USA 1.8 1980
-4|/known:USA 1.8 2025
-4|/known:USA 1.8 since-2025
-16|/known:USA 1.8 to-1999
-20|/known:USA 1.9
-7|/known:USA 1.9 2001
-5|/known:USA 1.9 2025
-6|/known:USA 1.9 2026
-11|/known:USA 1.9 since-2025
-8|/known:USA 1.9 to-2013
-3|/known:USA 1.95
-3|/known:USA 1.95 2014
-3|/known:USA 1.95 to-2021
4|/known:USA 1E+1
12|/known:USA 1E+1 2023
-4|/known:USA 1E+1 2024
-4|/known:USA 1E+1 2025
-4|/known:USA 1E+1 since-2025
8|/known:USA 1E+1 to-2024
-76|/known:USA 2
-3|/known:USA 2 1990
-7|/known:USA 2 2013
-3|/known:USA 2 2014
-18|/known:USA 2 2019
-3|/known:USA 2 2022
-7|/known:USA 2 2023
-10|/known:USA 2 2024
3|/known:USA 2 2025
-15|/known:USA 2 2026
-12|/known:USA 2 since-2025
-7|/known:USA 2 to-1999
-10|/known:USA 2 to-2013
-28|/known:USA 2 to-2021
-20|/known:USA 2 to-2024
-3|/known:USA 2.05
-3|/known:USA 2.05 since-2025
-15|/known:USA 2.1
-5|/known:USA 2.1 2024
-3|/known:USA 2.1 2025
-5|/known:USA 2.1 2026
-8|/known:USA 2.1 since-2025
-5|/known:USA 2.1 to-2024
-29|/known:USA 2.2
-27|/known:USA 2.2 2025
-28|/known:USA 2.2 since-2025
-22|/known:USA 2.3
-20|/known:USA 2.3 2025
-22|/known:USA 2.3 since-2025
-12|/known:USA 2.4
-5|/known:USA 2.4 2017
-3|/known:USA 2.4 2025
-4|/known:USA 2.4 since-2025
-5|/known:USA 2.4 to-2021
-27|/known:USA 2.5
15|/known:USA 2.5 1992
-12|/known:USA 2.5 2024
-28|/known:USA 2.5 2025
-28|/known:USA 2.5 since-2025
15|/known:USA 2.5 to-1999
-14|/known:USA 2.5 to-2024
-22|/known:USA 2.6
-3|/known:USA 2.6 2022
-15|/known:USA 2.6 2025
-16|/known:USA 2.6 since-2025
-4|/known:USA 2.6 to-2024
-34|/known:USA 2.8
-6|/known:USA 2.8 1997
-4|/known:USA 2.8 2025
-22|/known:USA 2.8 2026
-26|/known:USA 2.8 since-2025
-6|/known:USA 2.8 to-1999
16|/known:USA 2.9
9|/known:USA 2.9 2012
9|/known:USA 2.9 2024
9|/known:USA 2.9 to-2013
9|/known:USA 2.9 to-2024
-3|/known:USA 25
-3|/known:USA 25 2024
-3|/known:USA 25 to-2024
9|/known:USA 2E+1
9|/known:USA 2E+1 2025
9|/known:USA 2E+1 since-2025
-19|/known:USA 3
-5|/known:USA 3 1981
-12|/known:USA 3 1986
-3|/known:USA 3 1988
5|/known:USA 3 1992
-22|/known:USA 3 2024
-23|/known:USA 3 2025
48|/known:USA 3 2026
25|/known:USA 3 since-2025
-21|/known:USA 3 to-1999
-22|/known:USA 3 to-2024
48|/known:USA 3.1
11|/known:USA 3.1 1999
15|/known:USA 3.1 2023
11|/known:USA 3.1 2025
11|/known:USA 3.1 2026
21|/known:USA 3.1 since-2025
9|/known:USA 3.1 to-1999
16|/known:USA 3.1 to-2024
8|/known:USA 3.12
8|/known:USA 3.12 2021
8|/known:USA 3.12 to-2021
37|/known:USA 3.2
14|/known:USA 3.2 2024
16|/known:USA 3.2 2025
9|/known:USA 3.2 2026
25|/known:USA 3.2 since-2025
14|/known:USA 3.2 to-2024
16|/known:USA 3.22
14|/known:USA 3.22 2025
3|/known:USA 3.22 2026
16|/known:USA 3.22 since-2025
6|/known:USA 3.24
6|/known:USA 3.24 2024
6|/known:USA 3.24 to-2024
-3|/known:USA 3.3
-21|/known:USA 3.3 1986
-19|/known:USA 3.3 1987
-5|/known:USA 3.3 1988
3|/known:USA 3.3 2002
12|/known:USA 3.3 2016
10|/known:USA 3.3 2018
7|/known:USA 3.3 2023
33|/known:USA 3.3 2025
-25|/known:USA 3.3 2026
8|/known:USA 3.3 since-2025
-46|/known:USA 3.3 to-1999
3|/known:USA 3.3 to-2013
23|/known:USA 3.3 to-2021
8|/known:USA 3.3 to-2024
-9|/known:USA 3.32
-8|/known:USA 3.32 2025
-9|/known:USA 3.32 since-2025
23|/known:USA 3.38
8|/known:USA 3.38 2024
15|/known:USA 3.38 2025
15|/known:USA 3.38 since-2025
8|/known:USA 3.38 to-2024
52|/known:USA 3.4
-6|/known:USA 3.4 1978
-17|/known:USA 3.4 1982
7|/known:USA 3.4 1992
7|/known:USA 3.4 2016
17|/known:USA 3.4 2024
58|/known:USA 3.4 2025
-12|/known:USA 3.4 2026
45|/known:USA 3.4 since-2025
-18|/known:USA 3.4 to-1999
7|/known:USA 3.4 to-2021
17|/known:USA 3.4 to-2024
-15|/known:USA 3.5
4|/known:USA 3.5 2018
18|/known:USA 3.5 2022
5|/known:USA 3.5 2023
-43|/known:USA 3.5 2026
-42|/known:USA 3.5 since-2025
6|/known:USA 3.5 to-2021
23|/known:USA 3.5 to-2024
7|/known:USA 3.6
4|/known:USA 3.6 2016
3|/known:USA 3.6 2017
7|/known:USA 3.6 to-2021
11|/known:USA 3.68
11|/known:USA 3.68 2025
11|/known:USA 3.68 since-2025
8|/known:USA 3.7
6|/known:USA 3.7 2003
3|/known:USA 3.7 2025
3|/known:USA 3.7 since-2025
6|/known:USA 3.7 to-2013
22|/known:USA 3.71
22|/known:USA 3.71 2025
22|/known:USA 3.71 since-2025
9|/known:USA 3.8
12|/known:USA 3.8 2015
-9|/known:USA 3.8 2025
-9|/known:USA 3.8 since-2025
4|/known:USA 3.8 to-1999
12|/known:USA 3.8 to-2021
-5|/known:USA 3.9
-4|/known:USA 3.9 2024
-5|/known:USA 3.9 to-2024
-7|/known:USA 34
-7|/known:USA 34 2025
-7|/known:USA 34 since-2025
10|/known:USA 4
-4|/known:USA 4 1978
-25|/known:USA 4 1987
18|/known:USA 4 1988
12|/known:USA 4 1989
4|/known:USA 4 1990
-6|/known:USA 4 1999
15|/known:USA 4 2002
15|/known:USA 4 2007
7|/known:USA 4 2008
8|/known:USA 4 2009
7|/known:USA 4 2012
3|/known:USA 4 2014
-8|/known:USA 4 2018
-5|/known:USA 4 2024
-23|/known:USA 4 2025
-4|/known:USA 4 2026
-27|/known:USA 4 since-2025
53|/known:USA 4 to-2013
-8|/known:USA 4 to-2021
-5|/known:USA 4 to-2024
-4|/known:USA 4.1
15|/known:USA 4.2
15|/known:USA 4.2 2018
15|/known:USA 4.2 to-2021
5|/known:USA 4.4
10|/known:USA 4.4 2014
-6|/known:USA 4.4 2025
-6|/known:USA 4.4 since-2025
10|/known:USA 4.4 to-2021
33|/known:USA 4.5
17|/known:USA 4.5 2026
16|/known:USA 4.5 2027
33|/known:USA 4.5 since-2025
25|/known:USA 4.6
25|/known:USA 4.6 2026
25|/known:USA 4.6 since-2025
14|/known:USA 4.7
7|/known:USA 4.7 2013
-17|/known:USA 4.7 2025
26|/known:USA 4.7 2026
9|/known:USA 4.7 since-2025
7|/known:USA 4.7 to-2013
9|/known:USA 4.8
12|/known:USA 4.8 2026
10|/known:USA 4.8 since-2025
8|/known:USA 4.9
7|/known:USA 4.9 1992
7|/known:USA 4.9 to-1999
14|/known:USA 4.9-16.9
14|/known:USA 4.9-16.9 2024
14|/known:USA 4.9-16.9 to-2024
36|/known:USA 5
10|/known:USA 5 1978
4|/known:USA 5 1979
6|/known:USA 5 1980
-3|/known:USA 5 1987
7|/known:USA 5 2022
13|/known:USA 5 2023
-21|/known:USA 5 2024
-11|/known:USA 5 2025
29|/known:USA 5 2026
19|/known:USA 5 since-2025
19|/known:USA 5 to-1999
31|/known:USA 5.2
18|/known:USA 5.2 1979
15|/known:USA 5.2 1980
-3|/known:USA 5.2 1986
31|/known:USA 5.2 to-1999
10|/known:USA 5.5
6|/known:USA 5.5 1981
3|/known:USA 5.5 1990
10|/known:USA 5.5 to-1999
15|/known:USA 5.6
15|/known:USA 5.6 to-1999
5|/known:USA 5.8
5|/known:USA 5.8 1989
5|/known:USA 5.8 to-1999
24|/known:USA 6
18|/known:USA 6 1976
-3|/known:USA 6 1990
11|/known:USA 6 1999
-6|/known:USA 6 2024
3|/known:USA 6 2025
27|/known:USA 6 to-1999
-6|/known:USA 6 to-2024
4|/known:USA 6.1
3|/known:USA 6.1 1982
4|/known:USA 6.1 to-1999
16|/known:USA 6.2
14|/known:USA 6.2 2023
14|/known:USA 6.2 to-2024
16|/known:USA 6.3
16|/known:USA 6.3 1982
16|/known:USA 6.3 to-1999
6|/known:USA 6.4
6|/known:USA 6.4 1984
6|/known:USA 6.4 to-1999
16|/known:USA 6.5
9|/known:USA 6.5 1982
6|/known:USA 6.5 1986
3|/known:USA 6.5 1988
-5|/known:USA 6.5 2025
-5|/known:USA 6.5 since-2025
20|/known:USA 6.5 to-1999
17|/known:USA 6.6
17|/known:USA 6.6 1985
17|/known:USA 6.6 to-1999
16|/known:USA 6.8
16|/known:USA 6.8 1983
16|/known:USA 6.8 to-1999
8|/known:USA 7
8|/known:USA 7 1981
9|/known:USA 7 to-1999
10|/known:USA 8
10|/known:USA 8 2022
10|/known:USA 8 to-2024
27|/known:USA 9
27|/known:USA 9 2025
27|/known:USA 9 since-2025
-62|/known:USA since-2025
9|/known:USA to-1999
40|/known:USA to-2013
-18|/known:USA to-2021
-33|/known:USA to-2024
-3|/known:UZB 0.5
-3|/known:UZB 0.5 2025
-3|/known:UZB 0.5 since-2025
4|/known:UZB 3.5
4|/known:UZB 3.5 2025
4|/known:UZB 3.5 since-2025
8|/known:VEN 0.7
8|/known:VEN 0.7 2025
8|/known:VEN 0.7 since-2025
5|/known:VEN 2.1
5|/known:VEN 2.1 2024
5|/known:VEN 2.1 to-2024
5|/known:VEN 3
5|/known:VEN 3 2025
5|/known:VEN 3 since-2025
-5|/known:VEN 3.2
-5|/known:VEN 3.2 2026
-5|/known:VEN 3.2 since-2025
-4|/known:VEN 3.4
-4|/known:VEN 3.4 2025
-4|/known:VEN 3.4 since-2025
-4|/known:VEN 4.5
-4|/known:VEN 4.5 2026
-4|/known:VEN 4.5 since-2025
5|/known:VEN to-2024
-5|/known:VNM 0.3
-5|/known:VNM 0.3 2025
-5|/known:VNM 0.3 since-2025
-18|/known:VNM 0.6
-18|/known:VNM 0.6 2026
-18|/known:VNM 0.6 since-2025
-12|/known:VNM 1
-9|/known:VNM 1 2025
-3|/known:VNM 1 2026
-12|/known:VNM 1 since-2025
-3|/known:VNM 1.1
-3|/known:VNM 1.1 2026
-3|/known:VNM 1.1 since-2025
-5|/known:VNM 1.3
-3|/known:VNM 1.3 2025
-4|/known:VNM 1.3 since-2025
-6|/known:VNM 1.5
-3|/known:VNM 1.5 2025
-3|/known:VNM 1.5 2026
-6|/known:VNM 1.5 since-2025
-3|/known:VNM 1.6
-3|/known:VNM 1.6 2024
-3|/known:VNM 1.6 to-2024
30|/known:VNM 1.8
27|/known:VNM 1.8 2025
3|/known:VNM 1.8 2026
30|/known:VNM 1.8 since-2025
19|/known:VNM 1.9
19|/known:VNM 1.9 2026
19|/known:VNM 1.9 since-2025
31|/known:VNM 2
-3|/known:VNM 2 2022
15|/known:VNM 2 2024
18|/known:VNM 2 2025
3|/known:VNM 2 2026
21|/known:VNM 2 since-2025
11|/known:VNM 2 to-2024
18|/known:VNM 2.1
18|/known:VNM 2.1 2025
18|/known:VNM 2.1 since-2025
-5|/known:VNM 2.2
-5|/known:VNM 2.2 2025
-5|/known:VNM 2.2 since-2025
16|/known:VNM 2.5
14|/known:VNM 2.5 2025
16|/known:VNM 2.5 since-2025
-5|/known:VNM 2.5-3.5
-5|/known:VNM 2.5-3.5 2026
-5|/known:VNM 2.5-3.5 since-2025
4|/known:VNM 2.7
4|/known:VNM 2.7 2025
4|/known:VNM 2.7 since-2025
13|/known:VNM 3
3|/known:VNM 3 2024
10|/known:VNM 3 2025
10|/known:VNM 3 since-2025
3|/known:VNM 3 to-2024
-28|/known:VNM 3.5
-17|/known:VNM 3.5 2025
-10|/known:VNM 3.5 2026
-28|/known:VNM 3.5 since-2025
-22|/known:VNM 5
-3|/known:VNM 5 2024
-19|/known:VNM 5 2025
-19|/known:VNM 5 since-2025
-3|/known:VNM 5 to-2024
-9|/known:VNM 6
-9|/known:VNM 6 2025
-9|/known:VNM 6 since-2025
-24|/known:VNM 9
-24|/known:VNM 9 2025
-24|/known:VNM 9 since-2025
-20|/known:VNM since-2025
5|/known:VNM to-2024
-24|/known:VUT 5
-24|/known:VUT 5 2026
-24|/known:VUT 5 since-2025
-24|/known:VUT since-2025
16|/known:XKX 1.5
16|/known:XKX 1.5 2024
16|/known:XKX 1.5 to-2024
-5|/known:XKX 1.7
-5|/known:XKX 1.7 2024
-5|/known:XKX 1.7 to-2024
-8|/known:XKX 2 2023
10|/known:XKX 2 2024
-12|/known:XKX 2.2
-12|/known:XKX 2.2 2024
-12|/known:XKX 2.2 to-2024
-6|/known:XKX 2.3
-6|/known:XKX 2.3 1999
-6|/known:XKX 2.3 to-1999
-5|/known:XKX 3
-5|/known:XKX 3 2025
-5|/known:XKX 3 since-2025
-7|/known:XKX 6
-7|/known:XKX 6 1999
-7|/known:XKX 6 to-1999
-5|/known:XKX since-2025
-14|/known:XKX to-1999
-24|/known:YEM 13
-24|/known:YEM 13 2026
-24|/known:YEM 13 since-2025
7|/known:YEM 4
7|/known:YEM 4 2025
7|/known:YEM 4 since-2025
-5|/known:YEM 5
-5|/known:YEM 5 2026
-5|/known:YEM 5 since-2025
6|/known:YEM 6
6|/known:YEM 6 2024
6|/known:YEM 6 to-2024
-22|/known:YEM since-2025
6|/known:YEM to-2024
16|/known:ZAF 0.7
13|/known:ZAF 0.7 2024
3|/known:ZAF 0.7 2025
3|/known:ZAF 0.7 since-2025
13|/known:ZAF 0.7 to-2024
-3|/known:ZAF 1
-3|/known:ZAF 1 2024
-3|/known:ZAF 1 to-2024
21|/known:ZAF 1.5
17|/known:ZAF 1.5 2024
4|/known:ZAF 1.5 since-2025
17|/known:ZAF 1.5 to-2024
-7|/known:ZAF 2.2
-7|/known:ZAF 2.2 2024
-7|/known:ZAF 2.2 to-2024
8|/known:ZAF since-2025
20|/known:ZAF to-2024
-3|/known:ZMB 0.8
-3|/known:ZMB 0.8 2025
-3|/known:ZMB 0.8 since-2025
3|/known:ZMB 1.1
3|/known:ZMB 1.1 2025
3|/known:ZMB 1.1 since-2025
-11|/known:ZMB 1.2
-11|/known:ZMB 1.2 2025
-11|/known:ZMB 1.2 since-2025
-12|/known:ZMB 2
-12|/known:ZMB 2 2025
-12|/known:ZMB 2 since-2025
-23|/known:ZMB since-2025
8|/known:ZWE 2
8|/known:ZWE 2 2025
8|/known:ZWE 2 since-2025
7|/known:ZWE since-2025
35|/last:before
14|/last:same-sentence
6|/named:1
63|/named:2
113|/named:3
-71|/one-of-several
52|/ruled
14|/ruled:spender-after
-20|/ruled:spender-after-asked
4|/ruled:spender-asked
-30|/ruled:spender-asked-before
-40|/ruled:spender-before
12|/ruled:spender-beside
28|/ruled:spender-both
-47|/ruled:spender-clause
-24|/ruled:spender-clause-after
7|/ruled:spender-denier
-11|/ruled:spender-denies
8|/ruled:spender-denies-after
31|/ruled:spender-gapped
-32|/ruled:spender-home
3|/ruled:spender-listed
45|/ruled:spender-located
13|/ruled:spender-matched
7|/ruled:spender-meets
-42|/ruled:spender-members
-60|/ruled:spender-near
-50|/ruled:spender-near-asked
-36|/ruled:spender-object
45|/ruled:spender-object-asked
78|/ruled:spender-of-gdp
-28|/ruled:spender-of-noun
-49|/ruled:spender-ours
-54|/ruled:spender-party
31|/ruled:spender-pronoun
64|/ruled:spender-relative
123|/ruled:spender-respectively
-40|/ruled:spender-set-by
-18|/ruled:spender-should
5|/ruled:spender-should-asked
-58|/ruled:spender-standard
-33|/ruled:spender-subject
107|/ruled:spender-where
100|/ruled:spender-whoever
4|/same-figure-of-another
-4|/same-figure-of-it
41|/several:11
-83|/several:2
-11|/several:3
-26|/several:4
91|/several:5
-8|/several:6
11|/subject-of:abide by
32|/subject-of:able
-40|/subject-of:about
9|/subject-of:accept
4|/subject-of:adopt
6|/subject-of:advance
-10|/subject-of:advise
-4|/subject-of:advocate
-13|/subject-of:afford
-37|/subject-of:agree
15|/subject-of:aim
5|/subject-of:allocate
-11|/subject-of:allot
-7|/subject-of:amount
-5|/subject-of:angle for
-12|/subject-of:announce
15|/subject-of:approach
7|/subject-of:approve
-26|/subject-of:argue
11|/subject-of:arrive
-11|/subject-of:ask
-54|/subject-of:ask for
4|/subject-of:aspire
19|/subject-of:assure
24|/subject-of:attain
14|/subject-of:average
-153|/subject-of:back
-5|/subject-of:balk
-3|/subject-of:bank on
-4|/subject-of:bat away
7|/subject-of:battle
-17|/subject-of:be
-55|/subject-of:believe
13|/subject-of:bind
51|/subject-of:bring
5|/subject-of:bring forward
-5|/subject-of:bring up
-5|/subject-of:bring up the rear
28|/subject-of:brush aside
6|/subject-of:budget
-6|/subject-of:build
-18|/subject-of:cajole
-10|/subject-of:calculate
-45|/subject-of:call
-34|/subject-of:call for
24|/subject-of:campaign
18|/subject-of:cap
4|/subject-of:carry
-3|/subject-of:challenge
-4|/subject-of:clamour
4|/subject-of:clear
-5|/subject-of:cling to
-3|/subject-of:coax
4|/subject-of:come back for
-14|/subject-of:come to
16|/subject-of:come up with
42|/subject-of:commit
-9|/subject-of:compel
-16|/subject-of:concede
-42|/subject-of:confirm
4|/subject-of:consent
-5|/subject-of:consider
3|/subject-of:consult
-3|/subject-of:contain
-26|/subject-of:contribute
5|/subject-of:convince
4|/subject-of:cough up
-12|/subject-of:course
-9|/subject-of:cross
10|/subject-of:cut
26|/subject-of:debate
-9|/subject-of:decide
3|/subject-of:declare
18|/subject-of:decline
-19|/subject-of:demand
-51|/subject-of:devote
-7|/subject-of:disavow
-18|/subject-of:discuss
-18|/subject-of:dismiss
6|/subject-of:do
-7|/subject-of:dodge
17|/subject-of:double
18|/subject-of:drop
4|/subject-of:duck
-3|/subject-of:due
6|/subject-of:edge
-11|/subject-of:effort
19|/subject-of:enact
-29|/subject-of:end
-10|/subject-of:endeavour
-15|/subject-of:endorse
6|/subject-of:envision
14|/subject-of:equal
20|/subject-of:estimate
-8|/subject-of:exceed
10|/subject-of:exclude
-8|/subject-of:exempt
18|/subject-of:expand
-40|/subject-of:expect
13|/subject-of:eye
7|/subject-of:fall
15|/subject-of:favor
17|/subject-of:favour
-48|/subject-of:feel
9|/subject-of:fend off
-3|/subject-of:fight
13|/subject-of:fix
-73|/subject-of:float
-7|/subject-of:force
9|/subject-of:forecast
25|/subject-of:foresee
5|/subject-of:free
4|/subject-of:fulfil
-52|/subject-of:fulfill
59|/subject-of:get
-19|/subject-of:give
31|/subject-of:go
-21|/subject-of:grow
11|/subject-of:guarantee
26|/subject-of:head
11|/subject-of:hint
-40|/subject-of:hit
28|/subject-of:hold
-17|/subject-of:hold up
-14|/subject-of:honor
61|/subject-of:honour
79|/subject-of:hope
-7|/subject-of:hover
-22|/subject-of:inch
22|/subject-of:increase
25|/subject-of:insist
-20|/subject-of:insist on
7|/subject-of:instruct
11|/subject-of:intend
-45|/subject-of:intention
-49|/subject-of:invest
17|/subject-of:jump
-15|/subject-of:lay down
12|/subject-of:lay out
-12|/subject-of:lean on
-66|/subject-of:leap
-22|/subject-of:leave
30|/subject-of:lift
5|/subject-of:like
-15|/subject-of:like to see
8|/subject-of:limit
-4|/subject-of:live up to
-7|/subject-of:live with
-52|/subject-of:lobby for
3|/subject-of:look at
-48|/subject-of:look for
-18|/subject-of:lower
3|/subject-of:maintain
24|/subject-of:make good on
-3|/subject-of:manage
-3|/subject-of:march
-58|/subject-of:match
34|/subject-of:mean
-26|/subject-of:meet
26|/subject-of:mention
20|/subject-of:move
-40|/subject-of:move up
14|/subject-of:mull
25|/subject-of:muse
23|/subject-of:name
-45|/subject-of:nod to
51|/subject-of:oblige
9|/subject-of:offer
9|/subject-of:oppose
-28|/subject-of:opt
3|/subject-of:opt out
24|/subject-of:order
-50|/subject-of:pay
-8|/subject-of:peak
3|/subject-of:peg
4|/subject-of:pencil in
-14|/subject-of:pester
32|/subject-of:plan
7|/subject-of:plead for
16|/subject-of:pledge
-18|/subject-of:prepare
6|/subject-of:press
12|/subject-of:project
51|/subject-of:promise
38|/subject-of:push
-10|/subject-of:push for
16|/subject-of:put
-6|/subject-of:put forward
-4|/subject-of:put up
-65|/subject-of:raise
4|/subject-of:ratify
-28|/subject-of:reach
9|/subject-of:ready
-13|/subject-of:reaffirm
-32|/subject-of:reckon
-3|/subject-of:reckon on
-33|/subject-of:recommend
5|/subject-of:refuse
12|/subject-of:refute
-5|/subject-of:reject
-4|/subject-of:remain
23|/subject-of:require
5|/subject-of:resist
-6|/subject-of:resolve
-3|/subject-of:return
19|/subject-of:rise
37|/subject-of:rule out
-41|/subject-of:satisfy
-8|/subject-of:say no to
21|/subject-of:say yes to
-50|/subject-of:scoff
4|/subject-of:scramble
4|/subject-of:secure
-36|/subject-of:seek
42|/subject-of:set
13|/subject-of:set aside
-5|/subject-of:set out
5|/subject-of:settle for
-52|/subject-of:settle on
3|/subject-of:shame
4|/subject-of:shoot for
18|/subject-of:shrink
5|/subject-of:shy away
-73|/subject-of:sidestep
-6|/subject-of:sign on
16|/subject-of:sign up
-34|/subject-of:sit
3|/subject-of:slide
11|/subject-of:slip
-36|/subject-of:sound out
-27|/subject-of:speak of
5|/subject-of:speculate
-5|/subject-of:spell out
56|/subject-of:spend
7|/subject-of:spurn
3|/subject-of:squeeze
18|/subject-of:stand
14|/subject-of:start from
64|/subject-of:stay
7|/subject-of:stick to
-4|/subject-of:stipulate
7|/subject-of:stop
-38|/subject-of:struggle
-64|/subject-of:study
-32|/subject-of:suggest
9|/subject-of:swear
-6|/subject-of:swell
-18|/subject-of:table
-33|/subject-of:take
12|/subject-of:talk about
27|/subject-of:talk of
4|/subject-of:target
23|/subject-of:tell
-5|/subject-of:think
-11|/subject-of:tie
-5|/subject-of:tie at
5|/subject-of:time
14|/subject-of:top
3|/subject-of:total
-19|/subject-of:tout
-7|/subject-of:try
20|/subject-of:turn down
-21|/subject-of:undertake
55|/subject-of:unwilling
5|/subject-of:urge
43|/subject-of:use
-54|/subject-of:veto
87|/subject-of:vow
-32|/subject-of:want
-13|/subject-of:warn
16|/subject-of:weigh
10|/subject-of:work
5|/subject-of:work out
-16|/subject-of:work out at
-33|/subject-of:work towards
40|/subject-of:write
9|/subject:be allies
-21|/subject:be body
22|/subject:be capital
47|/subject:be country
35|/subject:be gov
-31|/subject:be leader
-23|/subject:be nongov
6|/subject:be people
-61|/subject:be pronoun
16|/subject:cap capital
-15|/subject:cap country
7|/subject:cap gov
14|/subject:cap leader
31|/subject:cap pronoun
-99|/subject:demand body
-59|/subject:demand capital
-99|/subject:demand country
-44|/subject:demand gov
10|/subject:demand leader
-14|/subject:demand nongov
-3|/subject:demand people
-22|/subject:demand pronoun
-15|/subject:denial body
-8|/subject:denial capital
18|/subject:denial country
3|/subject:denial gov
32|/subject:denial leader
-38|/subject:denial nongov
-9|/subject:denial people
6|/subject:denial pronoun
5|/subject:level allies
23|/subject:level body
14|/subject:level capital
5|/subject:level country
3|/subject:level gov
23|/subject:level leader
-10|/subject:level nongov
12|/subject:level people
-3|/subject:level pronoun
-39|/subject:move allies
-3|/subject:move body
-6|/subject:move capital
23|/subject:move country
-17|/subject:move gov
-59|/subject:move leader
4|/subject:move nongov
21|/subject:move people
-24|/subject:move pronoun
-33|/subject:pledge allies
52|/subject:pledge capital
-19|/subject:pledge country
-42|/subject:pledge gov
67|/subject:pledge leader
14|/subject:pledge nongov
-18|/subject:pledge people
-43|/subject:pledge pronoun
-8|/subject:proposal allies
-23|/subject:proposal body
-66|/subject:proposal capital
-47|/subject:proposal country
-9|/subject:proposal gov
-5|/subject:proposal nongov
-20|/subject:proposal people
-18|/subject:proposal pronoun
37|/subject:spend allies
16|/subject:spend capital
40|/subject:spend country
7|/subject:spend gov
-14|/subject:spend leader
8|/subject:spend nongov
-4|/subject:spend people
-19|/subject:spend pronoun
81|/title
-4|/told-of:0
-15|/told-of:1
7|/told-of:2
12|/told-of:3
-84|/unnamed
-98|/unnamed-beside-others
-3|benchmark/after-joint:0 far
-29|benchmark/after-joint:0 mid
-18|benchmark/after-joint:0 near
-8|benchmark/after-joint:1 far
-14|benchmark/after-joint:1 mid
-3|benchmark/after-joint:2 far
47|benchmark/after-joint:2 mid
-13|benchmark/after-led:, far joined
-4|benchmark/after-led:. near free
-3|benchmark/after-led:and far joined
-14|benchmark/after-led:for far free
-12|benchmark/after-led:for near free
-3|benchmark/after-led:in near free
-3|benchmark/after-led:its far free
4|benchmark/after-led:of far free
-3|benchmark/after-led:of far joined
-4|benchmark/after-led:of near free
51|benchmark/after-led:that far joined
-3|benchmark/after-led:to far free
-6|benchmark/after-led:what far free
7|benchmark/after:allies name
4|benchmark/after:allies owner
46|benchmark/after:body name
-13|benchmark/after:body owner
-10|benchmark/after:capital name
-12|benchmark/after:country name
-18|benchmark/after:gov name
-7|benchmark/after:gov owner
-3|benchmark/after:people owner
-15|benchmark/after:pronoun name
-5|benchmark/after:pronoun owner
-11|benchmark/asked
-22|benchmark/asks
-3|benchmark/before-clause:after-figure inside name body
-8|benchmark/before-clause:free inside name body
16|benchmark/before-clause:free inside name capital
-17|benchmark/before-clause:free inside name country
-4|benchmark/before-clause:free inside name leader
-3|benchmark/before-clause:free inside name nongov
-9|benchmark/before-clause:free inside name pronoun
8|benchmark/before-clause:free inside owner body
-5|benchmark/before-clause:free inside owner country
-5|benchmark/before-clause:free inside owner pronoun
28|benchmark/before-clause:free opens name capital
-10|benchmark/before-clause:free opens name country
-6|benchmark/before-clause:free opens name gov
-3|benchmark/before-clause:free opens name nongov
-10|benchmark/before-clause:free opens name pronoun
8|benchmark/before-clause:free opens owner body
-3|benchmark/before-clause:free opens owner capital
-4|benchmark/before-clause:free opens owner country
-15|benchmark/before-far:20
-14|benchmark/before-far:4
-4|benchmark/before-far:60
-7|benchmark/before-far:9
-3|benchmark/before-free:0 after-figure name near
-3|benchmark/before-free:0 free name far
-3|benchmark/before-free:0 free name near
-6|benchmark/before-free:0 free owner far
-18|benchmark/before-free:0 free owner near
-3|benchmark/before-free:1 free name far
-17|benchmark/before-free:1 free name near
20|benchmark/before-free:1 free owner near
16|benchmark/before-joint:0 free
-4|benchmark/before-joint:1 after-figure
-37|benchmark/before-joint:1 free
-4|benchmark/before-joint:2 free
-9|benchmark/before-joint:3 free
25|benchmark/before-led:
-11|benchmark/before-led:,
-7|benchmark/before-led:--
-3|benchmark/before-led::
-10|benchmark/before-led:at
-3|benchmark/before-led:by
53|benchmark/before-led:come to
9|benchmark/before-led:every
-5|benchmark/before-led:for
-3|benchmark/before-led:has
-12|benchmark/before-led:in
-3|benchmark/before-led:mr
-5|benchmark/before-led:on
-4|benchmark/before-led:put
-14|benchmark/before-led:that
-3|benchmark/before-led:the
-5|benchmark/before-led:view
-4|benchmark/before-led:visiting
3|benchmark/before:allies name
-13|benchmark/before:body name
15|benchmark/before:body owner
44|benchmark/before:capital name
-5|benchmark/before:capital owner
-28|benchmark/before:country name
-9|benchmark/before:country owner
-8|benchmark/before:gov name
-6|benchmark/before:leader name
-6|benchmark/before:nongov name
-19|benchmark/before:pronoun name
-7|benchmark/before:pronoun owner
10|benchmark/class-home:ALLIES EU
32|benchmark/class-home:ALLIES JPN
24|benchmark/class-home:ALLIES NATO
3|benchmark/class-home:ALLIES USA
49|benchmark/class-home:ALLIES land
40|benchmark/class-home:ALLIES member
-9|benchmark/class-home:EU EU
-23|benchmark/class-home:JPN JPN
-3|benchmark/class-home:JPN land
-7|benchmark/class-home:JPN member
11|benchmark/class-home:NATO JPN
-20|benchmark/class-home:NATO NATO
-8|benchmark/class-home:NATO land
7|benchmark/class-home:NATO member
-8|benchmark/class-home:USA JPN
-3|benchmark/class-home:USA NATO
-4|benchmark/class-home:USA land
-3|benchmark/class-home:USA member
-10|benchmark/class-home:land JPN
-33|benchmark/class-home:land land
-4|benchmark/class-home:land member
-33|benchmark/class-home:member member
8|benchmark/class-named:ALLIES EU others-named
31|benchmark/class-named:ALLIES JPN others-named
3|benchmark/class-named:ALLIES NATO nobody-named
21|benchmark/class-named:ALLIES NATO others-named
3|benchmark/class-named:ALLIES USA others-named
26|benchmark/class-named:ALLIES land nobody-named
23|benchmark/class-named:ALLIES land others-named
28|benchmark/class-named:ALLIES member nobody-named
12|benchmark/class-named:ALLIES member others-named
-7|benchmark/class-named:EU EU others-named
-30|benchmark/class-named:JPN JPN nobody-named
8|benchmark/class-named:JPN JPN others-named
-4|benchmark/class-named:JPN member nobody-named
-3|benchmark/class-named:JPN member others-named
35|benchmark/class-named:NATO JPN nobody-named
-24|benchmark/class-named:NATO JPN others-named
-18|benchmark/class-named:NATO NATO others-named
-3|benchmark/class-named:NATO land nobody-named
-6|benchmark/class-named:NATO land others-named
-17|benchmark/class-named:NATO member nobody-named
24|benchmark/class-named:NATO member others-named
-6|benchmark/class-named:USA JPN others-named
-3|benchmark/class-named:USA land others-named
-3|benchmark/class-named:USA member others-named
-3|benchmark/class-named:land JPN nobody-named
-7|benchmark/class-named:land JPN others-named
-21|benchmark/class-named:land land nobody-named
-12|benchmark/class-named:land land others-named
-3|benchmark/class-named:land member others-named
-6|benchmark/class-named:member member nobody-named
-27|benchmark/class-named:member member others-named
59|benchmark/class-shape:ALLIES half
99|benchmark/class-shape:ALLIES whole
-9|benchmark/class-shape:EU half
5|benchmark/class-shape:JPN half
-37|benchmark/class-shape:JPN whole
-8|benchmark/class-shape:NATO half
-6|benchmark/class-shape:NATO whole
-4|benchmark/class-shape:USA half
-14|benchmark/class-shape:USA whole
-31|benchmark/class-shape:land half
-17|benchmark/class-shape:land whole
-13|benchmark/class-shape:member half
-22|benchmark/class-shape:member whole
9|benchmark/class-value:ALLIES 1
28|benchmark/class-value:ALLIES 1.5
12|benchmark/class-value:ALLIES 1E+1
41|benchmark/class-value:ALLIES 2
-8|benchmark/class-value:ALLIES 2.5
25|benchmark/class-value:ALLIES 3
39|benchmark/class-value:ALLIES 3.5
20|benchmark/class-value:ALLIES 5
-10|benchmark/class-value:ALLIES 6
-9|benchmark/class-value:EU 1.5
-5|benchmark/class-value:NATO 1
-8|benchmark/class-value:NATO 1.5
-3|benchmark/class-value:NATO 1E+1
4|benchmark/class-value:NATO 2
15|benchmark/class-value:NATO 2.5
-10|benchmark/class-value:NATO 3
-15|benchmark/class-value:NATO 3.5
9|benchmark/class-value:NATO 5
-4|benchmark/class-value:USA 3.5
-11|benchmark/class-value:USA 5
-3|benchmark/class-value:USA 6
21|benchmark/class-verb:ALLIES be
17|benchmark/class-verb:ALLIES cap
43|benchmark/class-verb:ALLIES demand
-4|benchmark/class-verb:ALLIES level
23|benchmark/class-verb:ALLIES move
-20|benchmark/class-verb:ALLIES pledge
34|benchmark/class-verb:ALLIES proposal
-7|benchmark/class-verb:EU proposal
-10|benchmark/class-verb:JPN be
-3|benchmark/class-verb:JPN cap
-15|benchmark/class-verb:JPN demand
-4|benchmark/class-verb:JPN level
-13|benchmark/class-verb:JPN move
31|benchmark/class-verb:JPN pledge
-8|benchmark/class-verb:JPN proposal
-11|benchmark/class-verb:JPN spend
-7|benchmark/class-verb:NATO be
-3|benchmark/class-verb:NATO cap
-22|benchmark/class-verb:NATO demand
15|benchmark/class-verb:NATO level
-4|benchmark/class-verb:NATO move
-12|benchmark/class-verb:NATO pledge
-10|benchmark/class-verb:NATO proposal
14|benchmark/class-verb:NATO spend
-7|benchmark/class-verb:USA pledge
-3|benchmark/class-verb:land be
-5|benchmark/class-verb:land demand
-6|benchmark/class-verb:land level
-5|benchmark/class-verb:land move
9|benchmark/class-verb:land pledge
-4|benchmark/class-verb:land proposal
-9|benchmark/class-verb:member cap
-4|benchmark/class-verb:member proposal
158|benchmark/class:ALLIES
-9|benchmark/class:EU
-32|benchmark/class:JPN
-14|benchmark/class:NATO
-18|benchmark/class:USA
-48|benchmark/class:land
-35|benchmark/class:member
-65|benchmark/heir:nobody-named
-26|benchmark/heir:others-named
-60|benchmark/home:nobody-named
-51|benchmark/home:others-named
9|benchmark/known:ALLIES 1
9|benchmark/known:ALLIES 1 2025
9|benchmark/known:ALLIES 1 since-2025
25|benchmark/known:ALLIES 1.5
19|benchmark/known:ALLIES 1.5 2024
3|benchmark/known:ALLIES 1.5 2025
3|benchmark/known:ALLIES 1.5 2026
6|benchmark/known:ALLIES 1.5 since-2025
19|benchmark/known:ALLIES 1.5 to-2024
3|benchmark/known:ALLIES 1.5-2
3|benchmark/known:ALLIES 1.5-2 2025
3|benchmark/known:ALLIES 1.5-2 since-2025
12|benchmark/known:ALLIES 1E+1
12|benchmark/known:ALLIES 1E+1 1952
12|benchmark/known:ALLIES 1E+1 to-1999
41|benchmark/known:ALLIES 2
3|benchmark/known:ALLIES 2 1997
5|benchmark/known:ALLIES 2 2002
4|benchmark/known:ALLIES 2 2010
-24|benchmark/known:ALLIES 2 2017
3|benchmark/known:ALLIES 2 2020
-5|benchmark/known:ALLIES 2 2022
17|benchmark/known:ALLIES 2 2023
16|benchmark/known:ALLIES 2 2024
16|benchmark/known:ALLIES 2 2025
3|benchmark/known:ALLIES 2 2026
19|benchmark/known:ALLIES 2 since-2025
3|benchmark/known:ALLIES 2 to-1999
8|benchmark/known:ALLIES 2 to-2013
-17|benchmark/known:ALLIES 2 to-2021
28|benchmark/known:ALLIES 2 to-2024
-8|benchmark/known:ALLIES 2.5
-11|benchmark/known:ALLIES 2.5 2024
3|benchmark/known:ALLIES 2.5 2025
3|benchmark/known:ALLIES 2.5 since-2025
-11|benchmark/known:ALLIES 2.5 to-2024
25|benchmark/known:ALLIES 3
4|benchmark/known:ALLIES 3 1980
9|benchmark/known:ALLIES 3 2024
9|benchmark/known:ALLIES 3 2025
11|benchmark/known:ALLIES 3 since-2025
4|benchmark/known:ALLIES 3 to-1999
10|benchmark/known:ALLIES 3 to-2024
39|benchmark/known:ALLIES 3.5
16|benchmark/known:ALLIES 3.5 2025
22|benchmark/known:ALLIES 3.5 2026
39|benchmark/known:ALLIES 3.5 since-2025
20|benchmark/known:ALLIES 5
5|benchmark/known:ALLIES 5 1981
-6|benchmark/known:ALLIES 5 2025
21|benchmark/known:ALLIES 5 2026
15|benchmark/known:ALLIES 5 since-2025
5|benchmark/known:ALLIES 5 to-1999
-10|benchmark/known:ALLIES 6
-19|benchmark/known:ALLIES 6 1990
9|benchmark/known:ALLIES 6 1995
-10|benchmark/known:ALLIES 6 to-1999
107|benchmark/known:ALLIES since-2025
14|benchmark/known:ALLIES to-1999
8|benchmark/known:ALLIES to-2013
-17|benchmark/known:ALLIES to-2021
47|benchmark/known:ALLIES to-2024
-6|benchmark/known:AUS 3.5
-5|benchmark/known:AUS 3.5 2026
-6|benchmark/known:AUS 3.5 since-2025
-8|benchmark/known:AUS since-2025
-3|benchmark/known:ETH 1.5-2
-3|benchmark/known:ETH 1.5-2 2025
-3|benchmark/known:ETH 1.5-2 since-2025
-3|benchmark/known:ETH since-2025
-9|benchmark/known:EU 1.5
-9|benchmark/known:EU 1.5 2024
-9|benchmark/known:EU 1.5 to-2024
-9|benchmark/known:EU to-2024
-3|benchmark/known:FIN since-2025
-4|benchmark/known:FRA 1.5
-4|benchmark/known:FRA 1.5 2024
-4|benchmark/known:FRA 1.5 to-2024
-4|benchmark/known:FRA to-2024
-5|benchmark/known:GBR 2.5
-5|benchmark/known:GBR 2.5 2024
-5|benchmark/known:GBR 2.5 to-2024
-3|benchmark/known:GBR since-2025
-6|benchmark/known:GBR to-2024
-3|benchmark/known:IND 2.5
-3|benchmark/known:IND 2.5 2025
-3|benchmark/known:IND 2.5 since-2025
-3|benchmark/known:IND since-2025
-24|benchmark/known:JPN 2
-3|benchmark/known:JPN 2 2020
-6|benchmark/known:JPN 2 2022
-4|benchmark/known:JPN 2 2023
-4|benchmark/known:JPN 2 2025
-3|benchmark/known:JPN 2 2026
-6|benchmark/known:JPN 2 since-2025
-4|benchmark/known:JPN 2 to-2021
-10|benchmark/known:JPN 2 to-2024
-6|benchmark/known:JPN 3
-4|benchmark/known:JPN 3 2025
-4|benchmark/known:JPN 3 since-2025
6|benchmark/known:JPN 3.5
14|benchmark/known:JPN 3.5 2025
-8|benchmark/known:JPN 3.5 2026
6|benchmark/known:JPN 3.5 since-2025
-7|benchmark/known:JPN 5
-3|benchmark/known:JPN 5 2026
-5|benchmark/known:JPN 5 since-2025
-10|benchmark/known:JPN since-2025
-6|benchmark/known:JPN to-1999
-4|benchmark/known:JPN to-2021
-10|benchmark/known:JPN to-2024
-14|benchmark/known:KOR 3.5
-10|benchmark/known:KOR 3.5 2025
-4|benchmark/known:KOR 3.5 2026
-14|benchmark/known:KOR 3.5 since-2025
-5|benchmark/known:KOR 5
-5|benchmark/known:KOR 5 2025
-5|benchmark/known:KOR 5 since-2025
21|benchmark/known:KOR 6
21|benchmark/known:KOR 6 1990
21|benchmark/known:KOR 6 to-1999
-20|benchmark/known:KOR since-2025
21|benchmark/known:KOR to-1999
-5|benchmark/known:NATO 1
-5|benchmark/known:NATO 1 2025
-5|benchmark/known:NATO 1 since-2025
-8|benchmark/known:NATO 1.5
-4|benchmark/known:NATO 1.5 2024
-3|benchmark/known:NATO 1.5 2026
-4|benchmark/known:NATO 1.5 since-2025
-4|benchmark/known:NATO 1.5 to-2024
-3|benchmark/known:NATO 1E+1
-3|benchmark/known:NATO 1E+1 1952
-3|benchmark/known:NATO 1E+1 to-1999
4|benchmark/known:NATO 2
-4|benchmark/known:NATO 2 2002
-3|benchmark/known:NATO 2 2010
25|benchmark/known:NATO 2 2017
13|benchmark/known:NATO 2 2022
-10|benchmark/known:NATO 2 2023
-12|benchmark/known:NATO 2 2024
-3|benchmark/known:NATO 2 2025
-3|benchmark/known:NATO 2 since-2025
-6|benchmark/known:NATO 2 to-2013
22|benchmark/known:NATO 2 to-2021
-8|benchmark/known:NATO 2 to-2024
15|benchmark/known:NATO 2.5
16|benchmark/known:NATO 2.5 2024
16|benchmark/known:NATO 2.5 to-2024
-10|benchmark/known:NATO 3
-3|benchmark/known:NATO 3 1980
-7|benchmark/known:NATO 3 2024
-3|benchmark/known:NATO 3 to-1999
-7|benchmark/known:NATO 3 to-2024
-15|benchmark/known:NATO 3.5
-12|benchmark/known:NATO 3.5 2025
-3|benchmark/known:NATO 3.5 2026
-15|benchmark/known:NATO 3.5 since-2025
9|benchmark/known:NATO 5
21|benchmark/known:NATO 5 2025
-10|benchmark/known:NATO 5 2026
11|benchmark/known:NATO 5 since-2025
-18|benchmark/known:NATO since-2025
-8|benchmark/known:NATO to-1999
-6|benchmark/known:NATO to-2013
22|benchmark/known:NATO to-2021
-3|benchmark/known:NATO to-2024
-3|benchmark/known:PHL since-2025
-9|benchmark/known:PRT 1E+1
-9|benchmark/known:PRT 1E+1 1952
-9|benchmark/known:PRT 1E+1 to-1999
-9|benchmark/known:PRT to-1999
-8|benchmark/known:TWN 6
-8|benchmark/known:TWN 6 1995
-8|benchmark/known:TWN 6 to-1999
-3|benchmark/known:TWN since-2025
-8|benchmark/known:TWN to-1999
-4|benchmark/known:USA 3.5
-3|benchmark/known:USA 3.5 2025
-4|benchmark/known:USA 3.5 since-2025
-11|benchmark/known:USA 5
-5|benchmark/known:USA 5 2025
-5|benchmark/known:USA 5 2026
-10|benchmark/known:USA 5 since-2025
-3|benchmark/known:USA 6
-3|benchmark/known:USA 6 1990
-3|benchmark/known:USA 6 to-1999
-14|benchmark/known:USA since-2025
-4|benchmark/known:USA to-1999
-3|benchmark/known:VNM 2
-3|benchmark/known:VNM 2 to-2024
-3|benchmark/known:VNM to-2024
-4|benchmark/known:ZWE 2
-4|benchmark/known:ZWE 2 2025
-4|benchmark/known:ZWE 2 since-2025
-4|benchmark/known:ZWE since-2025
-12|benchmark/last:before
-13|benchmark/last:same-sentence
-28|benchmark/named:2
-16|benchmark/named:3
-5|benchmark/one-of-several
3|benchmark/ruled
-7|benchmark/ruled:spender-of-gdp
14|benchmark/ruled:spender-standard
-21|benchmark/same-figure-of-another
21|benchmark/same-figure-of-it
-21|benchmark/several:2
-12|benchmark/subject-of:accept
-3|benchmark/subject-of:agree
-3|benchmark/subject-of:argue
-8|benchmark/subject-of:be
-4|benchmark/subject-of:call
-7|benchmark/subject-of:consider
-4|benchmark/subject-of:endorse
-4|benchmark/subject-of:hold
-3|benchmark/subject-of:meet
33|benchmark/subject-of:set
-9|benchmark/subject-of:spend
15|benchmark/subject-of:use
-3|benchmark/subject:be body
-5|benchmark/subject:pledge body
29|benchmark/subject:pledge capital
-11|benchmark/subject:pledge country
-7|benchmark/subject:proposal body
-3|benchmark/subject:proposal leader
15|benchmark/subject:spend body
-6|benchmark/subject:spend country
-4|benchmark/subject:spend gov
-24|benchmark/title
30|benchmark/told-of:0
-18|benchmark/told-of:2
-9|benchmark/told-of:3
-9|benchmark/unnamed
54|benchmark/unnamed-beside-others
-10|cap/after-joint:0 mid
16|cap/after-joint:1 mid
7|cap/after-joint:2 mid
12|cap/after-led:, far joined
4|cap/after-led:, near joined
6|cap/after-led:and near joined
-11|cap/after-led:attacking near free
-4|cap/after-led:limit near joined
-4|cap/after-led:replaced far joined
5|cap/after-led:that near joined
3|cap/after:body name
-7|cap/after:pronoun name
14|cap/after:pronoun owner
40|cap/asks
3|cap/before-clause:after-figure inside owner pronoun
-31|cap/before-clause:free inside name body
-10|cap/before-clause:free inside name capital
19|cap/before-clause:free inside name country
18|cap/before-clause:free inside name gov
-3|cap/before-clause:free inside name leader
8|cap/before-clause:free inside name pronoun
20|cap/before-clause:free inside owner body
-8|cap/before-clause:free inside owner people
4|cap/before-clause:free inside owner pronoun
-4|cap/before-clause:free opens name capital
-6|cap/before-clause:free opens name gov
-11|cap/before-clause:free opens name pronoun
5|cap/before-clause:free opens owner capital
-20|cap/before-clause:free opens owner gov
11|cap/before-clause:free opens owner pronoun
20|cap/before-far:20
4|cap/before-far:4
-10|cap/before-far:60
-15|cap/before-far:9
3|cap/before-free:0 after-figure name near
3|cap/before-free:0 after-figure owner near
-10|cap/before-free:0 free name far
9|cap/before-free:0 free owner near
-7|cap/before-free:1 free name far
-3|cap/before-free:1 free name near
10|cap/before-free:1 free owner far
-8|cap/before-free:1 free owner near
-8|cap/before-joint:0 free
6|cap/before-joint:1 after-figure
5|cap/before-joint:1 free
-6|cap/before-joint:2 free
-11|cap/before-led:
-8|cap/before-led:'s
3|cap/before-led:;
-4|cap/before-led:DATE
-31|cap/before-led:ask
5|cap/before-led:defence minister
8|cap/before-led:exceed
10|cap/before-led:for
8|cap/before-led:in
-13|cap/before-led:let
-11|cap/before-led:letting
-6|cap/before-led:moreover
4|cap/before-led:of
4|cap/before-led:only
7|cap/before-led:say
-11|cap/before-led:spend
11|cap/before-led:tell
-16|cap/before-led:that
25|cap/before-led:the
3|cap/before-led:trimmed
15|cap/before-led:use
9|cap/before-led:which
-8|cap/before-led:with
-31|cap/before:body name
20|cap/before:body owner
-14|cap/before:capital name
5|cap/before:capital owner
19|cap/before:country name
12|cap/before:gov name
-19|cap/before:gov owner
-8|cap/before:people owner
-3|cap/before:pronoun name
18|cap/before:pronoun owner
-3|cap/class-home:ALLIES CHN
-10|cap/class-home:ALLIES JPN
-4|cap/class-home:ALLIES land
-4|cap/class-home:ALLIES member
-3|cap/class-home:CHN JPN
21|cap/class-home:EU EU
13|cap/class-home:EU JPN
4|cap/class-home:EU member
13|cap/class-home:JPN JPN
17|cap/class-home:JPN land
-3|cap/class-home:NATO JPN
-4|cap/class-home:NATO USA
-8|cap/class-home:NATO land
-8|cap/class-home:NATO member
6|cap/class-home:USA USA
-4|cap/class-home:land JPN
-5|cap/class-home:land land
6|cap/class-home:land member
-20|cap/class-home:member EU
-4|cap/class-home:member JPN
5|cap/class-home:member member
-3|cap/class-named:ALLIES CHN others-named
-4|cap/class-named:ALLIES JPN nobody-named
-6|cap/class-named:ALLIES JPN others-named
12|cap/class-named:ALLIES land nobody-named
-15|cap/class-named:ALLIES land others-named
-4|cap/class-named:ALLIES member others-named
-3|cap/class-named:CHN JPN others-named
21|cap/class-named:EU EU others-named
13|cap/class-named:EU JPN others-named
4|cap/class-named:EU member others-named
13|cap/class-named:JPN JPN nobody-named
3|cap/class-named:JPN land nobody-named
13|cap/class-named:JPN land others-named
-4|cap/class-named:NATO USA others-named
-7|cap/class-named:NATO land nobody-named
-8|cap/class-named:NATO member others-named
6|cap/class-named:USA USA others-named
-4|cap/class-named:land JPN nobody-named
-9|cap/class-named:land land nobody-named
4|cap/class-named:land land others-named
6|cap/class-named:land member others-named
-20|cap/class-named:member EU others-named
-3|cap/class-named:member JPN nobody-named
5|cap/class-named:member member others-named
-11|cap/class-shape:ALLIES half
-3|cap/class-shape:ALLIES tenth
-9|cap/class-shape:ALLIES whole
-3|cap/class-shape:CHN whole
38|cap/class-shape:EU half
-11|cap/class-shape:JPN half
-5|cap/class-shape:JPN tenth
44|cap/class-shape:JPN whole
-8|cap/class-shape:NATO half
-16|cap/class-shape:NATO whole
4|cap/class-shape:land half
7|cap/class-shape:land tenth
-14|cap/class-shape:land whole
-16|cap/class-shape:member half
-6|cap/class-value:ALLIES 1
-3|cap/class-value:ALLIES 1.5
-9|cap/class-value:ALLIES 2
-6|cap/class-value:ALLIES 3.5
12|cap/class-value:ALLIES 5
-3|cap/class-value:ALLIES 6
38|cap/class-value:EU 1.5
-4|cap/class-value:NATO 1.5
-3|cap/class-value:NATO 2
-4|cap/class-value:NATO 3.5
-10|cap/class-value:NATO 5
-17|cap/class-verb:ALLIES cap
-4|cap/class-verb:ALLIES level
-3|cap/class-verb:ALLIES move
-22|cap/class-verb:EU demand
-10|cap/class-verb:EU level
36|cap/class-verb:EU move
3|cap/class-verb:EU pledge
9|cap/class-verb:EU spend
10|cap/class-verb:JPN be
7|cap/class-verb:JPN demand
-11|cap/class-verb:JPN move
-3|cap/class-verb:JPN proposal
5|cap/class-verb:JPN spend
-4|cap/class-verb:NATO cap
-4|cap/class-verb:NATO move
-3|cap/class-verb:land be
16|cap/class-verb:land cap
-5|cap/class-verb:land demand
3|cap/class-verb:land level
4|cap/class-verb:land proposal
-5|cap/class-verb:land spend
-5|cap/class-verb:member be
3|cap/class-verb:member cap
23|cap/class-verb:member demand
9|cap/class-verb:member level
-20|cap/class-verb:member move
-9|cap/class-verb:member spend
-23|cap/class:ALLIES
38|cap/class:EU
28|cap/class:JPN
-25|cap/class:NATO
-3|cap/class:land
-16|cap/class:member
-11|cap/group:both then:had
-21|cap/group:count back:1
-21|cap/group:count mid
-5|cap/group:governments back:2
-5|cap/group:governments mid
-5|cap/group:governments then:had
-3|cap/group:list far
-3|cap/group:list free far
-4|cap/group:list plain
-10|cap/group:neither then:party
-6|cap/group:they back:1
-6|cap/group:they mid
-6|cap/group:they then:note
5|cap/heir:nobody-named
-4|cap/home:nobody-named
43|cap/home:others-named
-20|cap/known:AGO 2.2
-20|cap/known:AGO 2.2 2025
-20|cap/known:AGO 2.2 since-2025
-20|cap/known:AGO since-2025
-6|cap/known:ALLIES 1
-3|cap/known:ALLIES 1 2025
-3|cap/known:ALLIES 1 since-2025
-3|cap/known:ALLIES 1.5
-9|cap/known:ALLIES 2
-8|cap/known:ALLIES 2 2025
-9|cap/known:ALLIES 2 since-2025
-6|cap/known:ALLIES 3.5
-4|cap/known:ALLIES 3.5 2026
-6|cap/known:ALLIES 3.5 since-2025
12|cap/known:ALLIES 5
12|cap/known:ALLIES 5 2025
12|cap/known:ALLIES 5 since-2025
-3|cap/known:ALLIES 6
-3|cap/known:ALLIES 6 since-2025
-18|cap/known:ALLIES since-2025
-5|cap/known:AUS 1
-4|cap/known:AUS 1 2025
-4|cap/known:AUS 1 since-2025
-3|cap/known:AUS since-2025
-6|cap/known:CHE 1
-6|cap/known:CHE 1 1977
-6|cap/known:CHE 1 to-1999
-6|cap/known:CHE to-1999
-4|cap/known:CHN 1
-3|cap/known:CHN 1 since-2025
3|cap/known:COG 1.6
3|cap/known:COG 1.6 2025
3|cap/known:COG 1.6 since-2025
3|cap/known:COG since-2025
-3|cap/known:DEU 1.5
-3|cap/known:DEU 1.5 2025
-3|cap/known:DEU 1.5 since-2025
-4|cap/known:DEU since-2025
3|cap/known:ESP 2.1
3|cap/known:ESP 2.1 2026
3|cap/known:ESP 2.1 since-2025
5|cap/known:ESP since-2025
-9|cap/known:EST 1.5
-9|cap/known:EST 1.5 2025
-9|cap/known:EST 1.5 since-2025
-9|cap/known:EST since-2025
38|cap/known:EU 1.5
38|cap/known:EU 1.5 2025
38|cap/known:EU 1.5 since-2025
38|cap/known:EU since-2025
-4|cap/known:FIN 1.5
-4|cap/known:FIN 1.5 2025
-4|cap/known:FIN 1.5 since-2025
-4|cap/known:FIN since-2025
-3|cap/known:GAB 1.6
-3|cap/known:GAB 1.6 2025
-3|cap/known:GAB 1.6 since-2025
-3|cap/known:GAB since-2025
-4|cap/known:IDN 6
-3|cap/known:IDN 6 2025
-4|cap/known:IDN 6 since-2025
-4|cap/known:IDN since-2025
-8|cap/known:IND 2.2
-8|cap/known:IND 2.2 2025
-8|cap/known:IND 2.2 since-2025
-7|cap/known:IND since-2025
-8|cap/known:ITA 1.5
-8|cap/known:ITA 1.5 2025
-8|cap/known:ITA 1.5 since-2025
-8|cap/known:ITA since-2025
8|cap/known:JOR 4.4
8|cap/known:JOR 4.4 2024
8|cap/known:JOR 4.4 to-2024
8|cap/known:JOR to-2024
53|cap/known:JPN 1
6|cap/known:JPN 1 1977
8|cap/known:JPN 1 2022
11|cap/known:JPN 1 2023
4|cap/known:JPN 1 2024
13|cap/known:JPN 1 2025
4|cap/known:JPN 1 2026
17|cap/known:JPN 1 since-2025
10|cap/known:JPN 1 to-1999
23|cap/known:JPN 1 to-2024
-5|cap/known:JPN 1.4
-5|cap/known:JPN 1.4 2025
-5|cap/known:JPN 1.4 since-2025
-12|cap/known:JPN 1.5
-13|cap/known:JPN 1.5 2025
-13|cap/known:JPN 1.5 since-2025
3|cap/known:JPN 2
3|cap/known:JPN 2 2025
3|cap/known:JPN 2 since-2025
-10|cap/known:JPN 6
-4|cap/known:JPN 6 1999
-6|cap/known:JPN 6 2026
-6|cap/known:JPN 6 since-2025
-4|cap/known:JPN 6 to-1999
-6|cap/known:JPN since-2025
7|cap/known:JPN to-1999
24|cap/known:JPN to-2024
-10|cap/known:KEN 5.5
-10|cap/known:KEN 5.5 2025
-10|cap/known:KEN 5.5 since-2025
-10|cap/known:KEN since-2025
-19|cap/known:KOR 1
-6|cap/known:KOR 1 2022
-11|cap/known:KOR 1 2023
-17|cap/known:KOR 1 to-2024
-3|cap/known:KOR since-2025
-17|cap/known:KOR to-2024
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
-3|cap/known:NATO 2
-3|cap/known:NATO 2 2025
-3|cap/known:NATO 2 since-2025
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
9|cap/known:PAK 2.2
9|cap/known:PAK 2.2 2025
9|cap/known:PAK 2.2 since-2025
9|cap/known:PAK since-2025
-4|cap/known:PHL 1
-3|cap/known:PHL 1 2024
-3|cap/known:PHL 1 to-2024
-3|cap/known:PHL to-2024
3|cap/known:POL since-2025
16|cap/known:PRT 1.5
16|cap/known:PRT 1.5 2025
16|cap/known:PRT 1.5 since-2025
16|cap/known:PRT since-2025
-5|cap/known:QAT 5
-5|cap/known:QAT 5 2025
-5|cap/known:QAT 5 since-2025
-5|cap/known:QAT since-2025
-6|cap/known:SAU 5
-6|cap/known:SAU 5 2025
-6|cap/known:SAU 5 since-2025
-6|cap/known:SAU since-2025
5|cap/known:SGP 3-4
5|cap/known:SGP 3-4 2025
5|cap/known:SGP 3-4 since-2025
-13|cap/known:SGP 5
-13|cap/known:SGP 5 2025
-13|cap/known:SGP 5 since-2025
25|cap/known:SGP 6
5|cap/known:SGP 6 1999
11|cap/known:SGP 6 2025
8|cap/known:SGP 6 2026
19|cap/known:SGP 6 since-2025
6|cap/known:SGP 6 to-1999
12|cap/known:SGP since-2025
6|cap/known:SGP to-1999
10|cap/known:SOM 5.5
10|cap/known:SOM 5.5 2025
10|cap/known:SOM 5.5 since-2025
10|cap/known:SOM since-2025
-8|cap/known:SYR 4.4
-8|cap/known:SYR 4.4 2024
-8|cap/known:SYR 4.4 to-2024
14|cap/known:SYR 5
14|cap/known:SYR 5 2025
14|cap/known:SYR 5 since-2025
14|cap/known:SYR since-2025
-8|cap/known:SYR to-2024
4|cap/known:TWN 3.5
4|cap/known:TWN 3.5 2026
4|cap/known:TWN 3.5 since-2025
5|cap/known:TWN since-2025
4|cap/known:USA since-2025
7|cap/known:YEM 4
7|cap/known:YEM 4 2025
7|cap/known:YEM 4 since-2025
7|cap/known:YEM since-2025
-4|cap/last:before
14|cap/last:same-sentence
-11|cap/named:1
23|cap/named:2
-13|cap/named:3
25|cap/one-of-several
4|cap/ruled:spender-before
23|cap/ruled:spender-clause
-32|cap/ruled:spender-subject
-8|cap/same-figure-of-another
8|cap/same-figure-of-it
-36|cap/several:2
32|cap/subject-of:ask
-9|cap/subject-of:ask for
-16|cap/subject-of:be
8|cap/subject-of:cap
5|cap/subject-of:free
10|cap/subject-of:keep
7|cap/subject-of:limit
10|cap/subject-of:pay
-5|cap/subject-of:spend
5|cap/subject-of:stay
-6|cap/subject-of:tell
-7|cap/subject-of:use
-20|cap/subject:be gov
3|cap/subject:be pronoun
18|cap/subject:cap country
8|cap/subject:cap pronoun
32|cap/subject:demand gov
-15|cap/subject:demand pronoun
-5|cap/subject:level gov
10|cap/subject:level pronoun
15|cap/subject:move country
-3|cap/subject:move gov
3|cap/subject:move pronoun
5|cap/subject:proposal country
-3|cap/subject:spend country
-11|cap/subject:spend gov
31|cap/title
-25|cap/told-of:0
14|cap/told-of:1
-8|cap/told-of:2
19|cap/told-of:3
-23|demand/after-joint:0 far
46|demand/after-joint:0 mid
48|demand/after-joint:0 near
48|demand/after-joint:1 far
3|demand/after-joint:1 mid
-69|demand/after-joint:1 near
-15|demand/after-joint:2 far
-31|demand/after-joint:2 mid
7|demand/after-joint:2 near
13|demand/after-joint:3 far
15|demand/after-joint:3 mid
-65|demand/after-joint:3 near
26|demand/after-led:\" far joined
6|demand/after-led:\" near joined
-61|demand/after-led:# near free
6|demand/after-led:'s far free
3|demand/after-led:'s far joined
-56|demand/after-led:, far joined
-34|demand/after-led:, near joined
3|demand/after-led:- far joined
-3|demand/after-led:. far free
-25|demand/after-led:. near free
-38|demand/after-led:; near joined
4|demand/after-led:all far free
8|demand/after-led:all near free
-15|demand/after-led:allies far free
-20|demand/after-led:among near free
-15|demand/after-led:and far free
-13|demand/after-led:and far joined
-11|demand/after-led:and near free
-34|demand/after-led:and near joined
57|demand/after-led:anything near free
-7|demand/after-led:as far free
-4|demand/after-led:as far joined
-10|demand/after-led:as near joined
-12|demand/after-led:ask far free
6|demand/after-led:ask for far free
3|demand/after-led:ask near free
27|demand/after-led:at far joined
6|demand/after-led:believe near free
-35|demand/after-led:bids near free
4|demand/after-led:both near free
3|demand/after-led:both near joined
-26|demand/after-led:but far joined
-13|demand/after-led:buying near free
4|demand/after-led:by far free
-4|demand/after-led:by far joined
-12|demand/after-led:by near free
5|demand/after-led:call for near free
9|demand/after-led:come to near joined
-40|demand/after-led:commissioner far free
16|demand/after-led:complete far joined
56|demand/after-led:concerns far free
-11|demand/after-led:countries far joined
-11|demand/after-led:defence minister far joined
-9|demand/after-led:defence near free
-11|demand/after-led:defense minister near joined
-12|demand/after-led:did far joined
7|demand/after-led:done near joined
-36|demand/after-led:expect far free
8|demand/after-led:favour far free
-3|demand/after-led:find near free
26|demand/after-led:for far free
-35|demand/after-led:for far joined
20|demand/after-led:for near free
-15|demand/after-led:foreign minister far joined
63|demand/after-led:from far free
37|demand/after-led:from far joined
57|demand/after-led:from near free
3|demand/after-led:future far joined
8|demand/after-led:general far joined
26|demand/after-led:give near joined
16|demand/after-led:governs near joined
-9|demand/after-led:hear far joined
-11|demand/after-led:hear near free
9|demand/after-led:his far joined
4|demand/after-led:if far joined
10|demand/after-led:if near joined
19|demand/after-led:in far free
-16|demand/after-led:in far joined
-56|demand/after-led:in near free
7|demand/after-led:into near free
3|demand/after-led:its far free
-6|demand/after-led:keep far joined
-26|demand/after-led:leader near joined
-9|demand/after-led:leave far joined
3|demand/after-led:led far joined
-19|demand/after-led:level far joined
5|demand/after-led:like far free
3|demand/after-led:link far joined
4|demand/after-led:makes near joined
-76|demand/after-led:mean near joined
-6|demand/after-led:mention near joined
-17|demand/after-led:more far joined
-3|demand/after-led:more than double far joined
-22|demand/after-led:name far free
12|demand/after-led:name far joined
6|demand/after-led:name near joined
-18|demand/after-led:neighboring far joined
-3|demand/after-led:no far joined
-23|demand/after-led:of far free
13|demand/after-led:of far joined
17|demand/after-led:of near free
28|demand/after-led:of near joined
-87|demand/after-led:on far free
7|demand/after-led:on far joined
16|demand/after-led:on near free
3|demand/after-led:once near joined
-3|demand/after-led:out far joined
3|demand/after-led:place near free
7|demand/after-led:praised near free
13|demand/after-led:prices far joined
-8|demand/after-led:prime minister near free
3|demand/after-led:prime minister near joined
16|demand/after-led:reach near free
-19|demand/after-led:reprimanded far joined
12|demand/after-led:satisfy near free
-10|demand/after-led:say far joined
28|demand/after-led:say near joined
-52|demand/after-led:senior near joined
-3|demand/after-led:several far joined
71|demand/after-led:split near joined
7|demand/after-led:stunned far free
12|demand/after-led:tell far joined
-45|demand/after-led:tell near free
17|demand/after-led:that far free
10|demand/after-led:that far joined
-20|demand/after-led:that near free
-3|demand/after-led:that near joined
-3|demand/after-led:their far joined
49|demand/after-led:this far joined
5|demand/after-led:though near joined
19|demand/after-led:to far free
-16|demand/after-led:to far joined
10|demand/after-led:to near free
6|demand/after-led:to near joined
19|demand/after-led:treaty far free
-11|demand/after-led:two far joined
27|demand/after-led:unmoved near free
37|demand/after-led:want far free
28|demand/after-led:what far joined
53|demand/after-led:what near free
-21|demand/after-led:when far joined
4|demand/after-led:when near joined
30|demand/after-led:where near joined
-8|demand/after-led:whether far joined
4|demand/after-led:which far joined
43|demand/after-led:which near joined
-14|demand/after-led:while far joined
-12|demand/after-led:will near joined
-4|demand/after-led:with far joined
16|demand/after-led:with near free
5|demand/after-led:would near joined
-9|demand/after-led:— far joined
78|demand/after:allies name
-15|demand/after:body name
3|demand/after:body owner
6|demand/after:capital owner
-35|demand/after:country name
28|demand/after:country owner
-10|demand/after:gov name
3|demand/after:gov owner
-10|demand/after:leader name
3|demand/after:leader owner
-5|demand/after:nongov name
-16|demand/after:people name
49|demand/after:people owner
-35|demand/after:pronoun name
-70|demand/after:pronoun owner
50|demand/asked
-22|demand/asks
-21|demand/before-clause:after-figure inside name allies
23|demand/before-clause:after-figure inside name body
-26|demand/before-clause:after-figure inside name capital
-34|demand/before-clause:after-figure inside name country
-12|demand/before-clause:after-figure inside name gov
-4|demand/before-clause:after-figure inside name leader
3|demand/before-clause:after-figure inside name nongov
7|demand/before-clause:after-figure inside name pronoun
-10|demand/before-clause:after-figure inside owner body
6|demand/before-clause:after-figure inside owner capital
-4|demand/before-clause:after-figure inside owner country
-26|demand/before-clause:after-figure inside owner gov
-4|demand/before-clause:after-figure inside owner leader
5|demand/before-clause:after-figure inside owner pronoun
-13|demand/before-clause:after-figure opens name allies
-13|demand/before-clause:after-figure opens name body
20|demand/before-clause:after-figure opens name country
3|demand/before-clause:after-figure opens name gov
3|demand/before-clause:after-figure opens name people
55|demand/before-clause:after-figure opens name pronoun
20|demand/before-clause:after-figure opens owner body
4|demand/before-clause:after-figure opens owner people
-19|demand/before-clause:after-figure opens owner pronoun
66|demand/before-clause:free inside name allies
-26|demand/before-clause:free inside name body
67|demand/before-clause:free inside name capital
75|demand/before-clause:free inside name country
17|demand/before-clause:free inside name gov
-27|demand/before-clause:free inside name leader
-41|demand/before-clause:free inside name nongov
12|demand/before-clause:free inside name people
-39|demand/before-clause:free inside name pronoun
5|demand/before-clause:free inside owner allies
-4|demand/before-clause:free inside owner body
-18|demand/before-clause:free inside owner capital
28|demand/before-clause:free inside owner country
-4|demand/before-clause:free inside owner gov
-17|demand/before-clause:free inside owner leader
-22|demand/before-clause:free inside owner nongov
30|demand/before-clause:free inside owner people
-27|demand/before-clause:free inside owner pronoun
12|demand/before-clause:free opens name allies
-25|demand/before-clause:free opens name body
-20|demand/before-clause:free opens name capital
-18|demand/before-clause:free opens name country
-26|demand/before-clause:free opens name gov
10|demand/before-clause:free opens name leader
10|demand/before-clause:free opens name nongov
-17|demand/before-clause:free opens name pronoun
18|demand/before-clause:free opens owner body
-5|demand/before-clause:free opens owner capital
-48|demand/before-clause:free opens owner country
12|demand/before-clause:free opens owner leader
19|demand/before-clause:free opens owner pronoun
-46|demand/before-far:1
7|demand/before-far:20
31|demand/before-far:4
-15|demand/before-far:60
-19|demand/before-far:9
10|demand/before-free:0 after-figure name far
32|demand/before-free:0 after-figure name near
12|demand/before-free:0 after-figure owner far
-21|demand/before-free:0 after-figure owner near
29|demand/before-free:0 free name near
9|demand/before-free:0 free owner far
-31|demand/before-free:0 free owner near
15|demand/before-free:1 after-figure name far
-26|demand/before-free:1 after-figure name near
-10|demand/before-free:1 after-figure owner far
-23|demand/before-free:1 after-figure owner near
-8|demand/before-free:1 free name far
35|demand/before-free:1 free name near
35|demand/before-free:1 free owner far
-36|demand/before-free:1 free owner near
-16|demand/before-free:2 after-figure name far
-21|demand/before-free:2 after-figure name near
4|demand/before-free:2 after-figure owner far
11|demand/before-free:2 after-figure owner near
5|demand/before-free:2 free name far
-5|demand/before-free:2 free name near
-10|demand/before-free:2 free owner far
11|demand/before-free:2 free owner near
-3|demand/before-free:3 after-figure name near
-14|demand/before-free:3 free name far
-13|demand/before-free:3 free name near
-3|demand/before-free:3 free owner far
-10|demand/before-free:3 free owner near
-10|demand/before-joint:0 after-figure
-40|demand/before-joint:1 after-figure
-17|demand/before-joint:1 free
24|demand/before-joint:2 after-figure
-33|demand/before-joint:2 free
-8|demand/before-joint:3 after-figure
47|demand/before-joint:3 free
-15|demand/before-led:
-37|demand/before-led:\"
58|demand/before-led:'s
-7|demand/before-led:(
-44|demand/before-led:,
-20|demand/before-led:-
9|demand/before-led:--
70|demand/before-led::
-46|demand/before-led:DATE
17|demand/before-led:PARTY
11|demand/before-led:a
7|demand/before-led:abandon
41|demand/before-led:about
-7|demand/before-led:above
-5|demand/before-led:accuses
24|demand/before-led:aide
12|demand/before-led:all
-17|demand/before-led:ambassador
-22|demand/before-led:among
-12|demand/before-led:an
-7|demand/before-led:applied
3|demand/before-led:around
72|demand/before-led:ask
-4|demand/before-led:at
-4|demand/before-led:back
3|demand/before-led:badger
-3|demand/before-led:be
24|demand/before-led:become
-5|demand/before-led:before
-7|demand/before-led:behind
11|demand/before-led:belaboured
-8|demand/before-led:believe
12|demand/before-led:beside
-4|demand/before-led:between
-34|demand/before-led:bids
-3|demand/before-led:bind
9|demand/before-led:bring
8|demand/before-led:but
3|demand/before-led:buying
-25|demand/before-led:by
5|demand/before-led:call
21|demand/before-led:call for
23|demand/before-led:call on
15|demand/before-led:caution
5|demand/before-led:challenge
20|demand/before-led:chief
3|demand/before-led:coax
-15|demand/before-led:come to
6|demand/before-led:convince
4|demand/before-led:could
-8|demand/before-led:counterpart
14|demand/before-led:cut
23|demand/before-led:davos
4|demand/before-led:defence
5|demand/before-led:defence minister
-14|demand/before-led:defense minister
-4|demand/before-led:defense secretary
10|demand/before-led:delegation
-4|demand/before-led:democrat
9|demand/before-led:deputy prime minister
-26|demand/before-led:does
-3|demand/before-led:draft
12|demand/before-led:each
17|demand/before-led:earlier
-4|demand/before-led:embrace
-49|demand/before-led:emulate
5|demand/before-led:encourage
-8|demand/before-led:endorse
-11|demand/before-led:european
-5|demand/before-led:every
22|demand/before-led:expect
-3|demand/before-led:facing
17|demand/before-led:fear
14|demand/before-led:few
-14|demand/before-led:first
-34|demand/before-led:follow
26|demand/before-led:for
3|demand/before-led:force
-14|demand/before-led:foreign minister
33|demand/before-led:from
29|demand/before-led:general
8|demand/before-led:get
-5|demand/before-led:give
-13|demand/before-led:guards
-4|demand/before-led:had
23|demand/before-led:has
24|demand/before-led:have
-12|demand/before-led:head
3|demand/before-led:hector
-16|demand/before-led:her
-74|demand/before-led:his
15|demand/before-led:hold
66|demand/before-led:hold up
8|demand/before-led:hope
5|demand/before-led:host
-20|demand/before-led:how
39|demand/before-led:if
10|demand/before-led:imitate
9|demand/before-led:implore
-29|demand/before-led:in
-7|demand/before-led:included
-75|demand/before-led:including
29|demand/before-led:increase
10|demand/before-led:into
3|demand/before-led:is
11|demand/before-led:its
-80|demand/before-led:join
15|demand/before-led:keep
-4|demand/before-led:large
5|demand/before-led:later
-37|demand/before-led:lauds
-5|demand/before-led:lean on
10|demand/before-led:leave
-12|demand/before-led:left
5|demand/before-led:lift
12|demand/before-led:like to see
-3|demand/before-led:make
-32|demand/before-led:match
-4|demand/before-led:meet
3|demand/before-led:mention
10|demand/before-led:more than double
10|demand/before-led:most
8|demand/before-led:name
-30|demand/before-led:neither
4|demand/before-led:next
6|demand/before-led:no
-23|demand/before-led:nor
-24|demand/before-led:not
-11|demand/before-led:notify
-18|demand/before-led:now
3|demand/before-led:of
-46|demand/before-led:on
3|demand/before-led:one
-60|demand/before-led:other
7|demand/before-led:our
-12|demand/before-led:out
-42|demand/before-led:outside
8|demand/before-led:owed
-6|demand/before-led:owes
51|demand/before-led:own
-7|demand/before-led:pacific
-8|demand/before-led:praised
-4|demand/before-led:press
7|demand/before-led:pressure
-27|demand/before-led:prime minister
-63|demand/before-led:prod
5|demand/before-led:push
-4|demand/before-led:quadruple
45|demand/before-led:raise
-69|demand/before-led:read
17|demand/before-led:reckon
-10|demand/before-led:reject
39|demand/before-led:remind
-30|demand/before-led:repeat
-3|demand/before-led:report
-4|demand/before-led:require
4|demand/before-led:rewrite
34|demand/before-led:say
15|demand/before-led:scold
15|demand/before-led:see
-13|demand/before-led:serious
-19|demand/before-led:served
-70|demand/before-led:set
6|demand/before-led:several
3|demand/before-led:should
6|demand/before-led:show
-19|demand/before-led:soil
-3|demand/before-led:some
20|demand/before-led:sound out
3|demand/before-led:start
14|demand/before-led:students
3|demand/before-led:succeeds
17|demand/before-led:surprised
-6|demand/before-led:surprising
37|demand/before-led:take
88|demand/before-led:tell
-20|demand/before-led:thanked
-64|demand/before-led:the
10|demand/before-led:their
7|demand/before-led:then
8|demand/before-led:think
18|demand/before-led:though
-15|demand/before-led:threw
38|demand/before-led:throwing
4|demand/before-led:tie
29|demand/before-led:to
10|demand/before-led:unless
55|demand/before-led:urge
-8|demand/before-led:visits
36|demand/before-led:want
5|demand/before-led:was
9|demand/before-led:welcomed
-87|demand/before-led:what
-27|demand/before-led:when
-11|demand/before-led:whether
4|demand/before-led:which
14|demand/before-led:whom
6|demand/before-led:whose
5|demand/before-led:why
-4|demand/before-led:will
31|demand/before-led:with
7|demand/before-led:yet
-4|demand/before-led:—
44|demand/before:allies name
5|demand/before:allies owner
-41|demand/before:body name
23|demand/before:body owner
19|demand/before:capital name
-15|demand/before:capital owner
42|demand/before:country name
-23|demand/before:country owner
-17|demand/before:gov name
-30|demand/before:gov owner
-19|demand/before:leader name
-9|demand/before:leader owner
-28|demand/before:nongov name
-23|demand/before:nongov owner
15|demand/before:people name
34|demand/before:people owner
6|demand/before:pronoun name
-23|demand/before:pronoun owner
28|demand/class-home:ALLIES CHN
-25|demand/class-home:ALLIES EU
15|demand/class-home:ALLIES JPN
25|demand/class-home:ALLIES NATO
-21|demand/class-home:ALLIES USA
73|demand/class-home:ALLIES foe
-55|demand/class-home:ALLIES member
-5|demand/class-home:CHN CHN
-14|demand/class-home:CHN land
-27|demand/class-home:EU NATO
7|demand/class-home:EU land
40|demand/class-home:EU member
-9|demand/class-home:JPN CHN
16|demand/class-home:JPN JPN
-13|demand/class-home:JPN foe
14|demand/class-home:JPN land
-4|demand/class-home:JPN member
11|demand/class-home:NATO EU
-7|demand/class-home:NATO JPN
-14|demand/class-home:NATO NATO
30|demand/class-home:NATO USA
-18|demand/class-home:NATO foe
5|demand/class-home:NATO land
45|demand/class-home:NATO member
-3|demand/class-home:USA CHN
-5|demand/class-home:USA EU
8|demand/class-home:USA JPN
-23|demand/class-home:USA NATO
-9|demand/class-home:USA USA
-12|demand/class-home:USA foe
18|demand/class-home:foe EU
-3|demand/class-home:foe JPN
-13|demand/class-home:foe foe
10|demand/class-home:foe land
-32|demand/class-home:foe member
-14|demand/class-home:land CHN
-11|demand/class-home:land JPN
57|demand/class-home:land NATO
-10|demand/class-home:land foe
-23|demand/class-home:land land
4|demand/class-home:land member
3|demand/class-home:member CHN
-17|demand/class-home:member JPN
-16|demand/class-home:member NATO
-6|demand/class-home:member foe
29|demand/class-named:ALLIES CHN others-named
-25|demand/class-named:ALLIES EU others-named
32|demand/class-named:ALLIES JPN nobody-named
-17|demand/class-named:ALLIES JPN others-named
33|demand/class-named:ALLIES NATO nobody-named
-8|demand/class-named:ALLIES NATO others-named
-4|demand/class-named:ALLIES USA nobody-named
-17|demand/class-named:ALLIES USA others-named
73|demand/class-named:ALLIES foe others-named
-23|demand/class-named:ALLIES land nobody-named
20|demand/class-named:ALLIES land others-named
-68|demand/class-named:ALLIES member nobody-named
13|demand/class-named:ALLIES member others-named
-3|demand/class-named:CHN CHN others-named
-14|demand/class-named:CHN land others-named
-27|demand/class-named:EU NATO others-named
17|demand/class-named:EU land nobody-named
-10|demand/class-named:EU land others-named
42|demand/class-named:EU member others-named
-9|demand/class-named:JPN CHN others-named
13|demand/class-named:JPN JPN nobody-named
3|demand/class-named:JPN JPN others-named
-13|demand/class-named:JPN foe others-named
10|demand/class-named:JPN land nobody-named
4|demand/class-named:JPN land others-named
-4|demand/class-named:JPN member others-named
-3|demand/class-named:NATO CHN others-named
12|demand/class-named:NATO EU others-named
-7|demand/class-named:NATO JPN nobody-named
-33|demand/class-named:NATO NATO nobody-named
19|demand/class-named:NATO NATO others-named
4|demand/class-named:NATO USA nobody-named
26|demand/class-named:NATO USA others-named
-18|demand/class-named:NATO foe others-named
32|demand/class-named:NATO land nobody-named
-27|demand/class-named:NATO land others-named
51|demand/class-named:NATO member nobody-named
-6|demand/class-named:NATO member others-named
-3|demand/class-named:USA CHN others-named
-5|demand/class-named:USA EU others-named
-16|demand/class-named:USA JPN nobody-named
24|demand/class-named:USA JPN others-named
-23|demand/class-named:USA NATO others-named
-9|demand/class-named:USA USA others-named
-12|demand/class-named:USA foe others-named
-3|demand/class-named:USA land nobody-named
3|demand/class-named:USA land others-named
-3|demand/class-named:USA member nobody-named
3|demand/class-named:USA member others-named
18|demand/class-named:foe EU others-named
-3|demand/class-named:foe JPN others-named
-13|demand/class-named:foe foe others-named
-12|demand/class-named:foe land nobody-named
22|demand/class-named:foe land others-named
-32|demand/class-named:foe member others-named
-14|demand/class-named:land CHN others-named
-22|demand/class-named:land JPN nobody-named
11|demand/class-named:land JPN others-named
57|demand/class-named:land NATO others-named
-10|demand/class-named:land foe others-named
-22|demand/class-named:land land nobody-named
4|demand/class-named:land member others-named
3|demand/class-named:member CHN others-named
-17|demand/class-named:member JPN others-named
-16|demand/class-named:member NATO others-named
-6|demand/class-named:member foe others-named
21|demand/class-named:member member nobody-named
-20|demand/class-named:member member others-named
31|demand/class-shape:ALLIES fine
19|demand/class-shape:ALLIES half
-13|demand/class-shape:ALLIES tenth
-11|demand/class-shape:CHN half
-9|demand/class-shape:CHN whole
-20|demand/class-shape:EU half
14|demand/class-shape:EU tenth
25|demand/class-shape:EU whole
36|demand/class-shape:JPN half
-21|demand/class-shape:JPN tenth
-10|demand/class-shape:JPN whole
-7|demand/class-shape:NATO fine
22|demand/class-shape:NATO half
-6|demand/class-shape:NATO tenth
43|demand/class-shape:NATO whole
-14|demand/class-shape:USA half
18|demand/class-shape:USA tenth
-48|demand/class-shape:USA whole
-10|demand/class-shape:foe fine
-7|demand/class-shape:foe half
-3|demand/class-shape:foe tenth
-9|demand/class-shape:land half
8|demand/class-shape:land tenth
4|demand/class-shape:land whole
-15|demand/class-shape:member fine
-15|demand/class-shape:member half
4|demand/class-shape:member tenth
-6|demand/class-shape:member whole
-5|demand/class-value:ALLIES 0.2
32|demand/class-value:ALLIES 0.25
20|demand/class-value:ALLIES 0.3
11|demand/class-value:ALLIES 0.5
-4|demand/class-value:ALLIES 1
16|demand/class-value:ALLIES 1.5
3|demand/class-value:ALLIES 1.7
-12|demand/class-value:ALLIES 1E+1
-33|demand/class-value:ALLIES 2.5
-11|demand/class-value:ALLIES 3
-11|demand/class-value:ALLIES 3.1
27|demand/class-value:ALLIES 3.5
-7|demand/class-value:ALLIES 3.7
-6|demand/class-value:ALLIES 3.8
3|demand/class-value:ALLIES 4
34|demand/class-value:ALLIES 5
-7|demand/class-value:ALLIES 6
-9|demand/class-value:EU 15
-15|demand/class-value:EU 2
13|demand/class-value:EU 2.7
9|demand/class-value:EU 3
4|demand/class-value:EU 3.3
-18|demand/class-value:EU 3.5
10|demand/class-value:EU 4
31|demand/class-value:EU 5
19|demand/class-value:NATO 0.2
-7|demand/class-value:NATO 0.25
-3|demand/class-value:NATO 0.3
-16|demand/class-value:NATO 1
-4|demand/class-value:NATO 1.5
-3|demand/class-value:NATO 1.9
-8|demand/class-value:NATO 15
-34|demand/class-value:NATO 2
32|demand/class-value:NATO 2.5
-10|demand/class-value:NATO 2.7
16|demand/class-value:NATO 3
-4|demand/class-value:NATO 3.3
-5|demand/class-value:NATO 3.5
7|demand/class-value:NATO 3.7
48|demand/class-value:NATO 4
42|demand/class-value:NATO 5
-4|demand/class-value:NATO 6
-15|demand/class-value:USA 0.2
-3|demand/class-value:USA 1
-3|demand/class-value:USA 1.1
16|demand/class-value:USA 1.3
-3|demand/class-value:USA 1E+1
-9|demand/class-value:USA 2.5
-12|demand/class-value:USA 3
15|demand/class-value:USA 3.2
-3|demand/class-value:USA 3.5
-8|demand/class-value:USA 3.8
-14|demand/class-value:USA 4
20|demand/class-value:USA 4.7
-15|demand/class-value:USA 5
6|demand/class-verb:ALLIES be
58|demand/class-verb:ALLIES cap
-78|demand/class-verb:ALLIES demand
56|demand/class-verb:ALLIES denial
-13|demand/class-verb:ALLIES level
16|demand/class-verb:ALLIES move
31|demand/class-verb:ALLIES pledge
22|demand/class-verb:ALLIES proposal
35|demand/class-verb:ALLIES spend
-8|demand/class-verb:CHN demand
-34|demand/class-verb:EU be
41|demand/class-verb:EU demand
-20|demand/class-verb:EU level
-11|demand/class-verb:EU move
-11|demand/class-verb:EU pledge
12|demand/class-verb:EU proposal
21|demand/class-verb:EU spend
44|demand/class-verb:JPN be
-15|demand/class-verb:JPN cap
-36|demand/class-verb:JPN demand
-33|demand/class-verb:JPN denial
-28|demand/class-verb:JPN level
22|demand/class-verb:JPN move
16|demand/class-verb:JPN pledge
10|demand/class-verb:JPN proposal
-30|demand/class-verb:JPN spend
-12|demand/class-verb:NATO cap
20|demand/class-verb:NATO demand
-34|demand/class-verb:NATO denial
52|demand/class-verb:NATO level
-24|demand/class-verb:NATO move
-37|demand/class-verb:NATO pledge
-20|demand/class-verb:NATO proposal
-129|demand/class-verb:NATO spend
-39|demand/class-verb:USA be
8|demand/class-verb:USA cap
15|demand/class-verb:USA demand
-5|demand/class-verb:USA level
9|demand/class-verb:USA move
-26|demand/class-verb:USA pledge
10|demand/class-verb:USA proposal
-3|demand/class-verb:USA spend
-7|demand/class-verb:foe be
24|demand/class-verb:foe demand
-8|demand/class-verb:foe move
-14|demand/class-verb:foe proposal
-3|demand/class-verb:foe spend
33|demand/class-verb:land be
-38|demand/class-verb:land cap
7|demand/class-verb:land demand
-9|demand/class-verb:land denial
-16|demand/class-verb:land level
-20|demand/class-verb:land move
24|demand/class-verb:land pledge
8|demand/class-verb:land proposal
17|demand/class-verb:land spend
16|demand/class-verb:member demand
21|demand/class-verb:member denial
30|demand/class-verb:member level
17|demand/class-verb:member move
4|demand/class-verb:member pledge
-29|demand/class-verb:member proposal
93|demand/class-verb:member spend
37|demand/class:ALLIES
-21|demand/class:CHN
20|demand/class:EU
5|demand/class:JPN
52|demand/class:NATO
-44|demand/class:USA
-20|demand/class:foe
3|demand/class:land
-32|demand/class:member
-24|demand/group:all back:0
-4|demand/group:all mid
-20|demand/group:all near
-20|demand/group:all then:the
4|demand/group:both then:,
7|demand/group:both then:at
7|demand/group:both then:been
15|demand/group:both then:expect
8|demand/group:both then:face
9|demand/group:both then:is
9|demand/group:both then:read
-28|demand/group:count back:0
26|demand/group:count back:1
20|demand/group:count back:2
-38|demand/group:count behind
-23|demand/group:count far
58|demand/group:count mid
21|demand/group:count near
24|demand/group:countries back:0
18|demand/group:countries back:1
28|demand/group:countries mid
15|demand/group:countries near
13|demand/group:countries then:are
15|demand/group:countries then:facing
9|demand/group:countries then:from
6|demand/group:countries then:to
-4|demand/group:each back:0
-7|demand/group:each back:2
-7|demand/group:each behind
-7|demand/group:each mid
-7|demand/group:each then:capital
-5|demand/group:each then:to
-22|demand/group:list after-figure far
-17|demand/group:list alone union
-29|demand/group:list far
18|demand/group:list far-behind
-6|demand/group:list free far
18|demand/group:list free far-behind
-6|demand/group:list free mid
4|demand/group:list free near
4|demand/group:list later lands
-6|demand/group:list mid
4|demand/group:list near
-28|demand/group:list plain
15|demand/group:list shared
-130|demand/group:list-led:
29|demand/group:list-led:\"
29|demand/group:list-led:'s
-21|demand/group:list-led:--
-4|demand/group:list-led:;
28|demand/group:list-led:PARTY
-4|demand/group:list-led:about
-15|demand/group:list-led:as
46|demand/group:list-led:ask
25|demand/group:list-led:both
-7|demand/group:list-led:catch
-7|demand/group:list-led:come to
-60|demand/group:list-led:for
6|demand/group:list-led:from
17|demand/group:list-led:get
-3|demand/group:list-led:had
-52|demand/group:list-led:in
-31|demand/group:list-led:infuriated
6|demand/group:list-led:lean on
7|demand/group:list-led:like to see
23|demand/group:list-led:name
-3|demand/group:list-led:northern
-11|demand/group:list-led:of
-15|demand/group:list-led:on
-10|demand/group:list-led:only
51|demand/group:list-led:press
13|demand/group:list-led:tell
37|demand/group:list-led:that
26|demand/group:list-led:to
19|demand/group:list-led:urge
-12|demand/group:list-led:visiting
11|demand/group:list-led:want
-9|demand/group:list-led:will
-30|demand/group:list-led:with
38|demand/group:list-then:
-12|demand/group:list-then:'s
50|demand/group:list-then:,
42|demand/group:list-then:.
13|demand/group:list-then::
-12|demand/group:list-then:agree
23|demand/group:list-then:alike
-11|demand/group:list-then:apart
-21|demand/group:list-then:are
-5|demand/group:list-then:as
-22|demand/group:list-then:ask
14|demand/group:list-then:at
-9|demand/group:list-then:be
13|demand/group:list-then:by
-17|demand/group:list-then:could
7|demand/group:list-then:devote
38|demand/group:list-then:for
-3|demand/group:list-then:foreign
-31|demand/group:list-then:give
-17|demand/group:list-then:go
-5|demand/group:list-then:has
-3|demand/group:list-then:have
-42|demand/group:list-then:hold out for
45|demand/group:list-then:in
89|demand/group:list-then:included
-4|demand/group:list-then:killed
7|demand/group:list-then:must
-9|demand/group:list-then:offer
-40|demand/group:list-then:officials
20|demand/group:list-then:on
-29|demand/group:list-then:own
-3|demand/group:list-then:raise
-8|demand/group:list-then:read
-11|demand/group:list-then:recall
-54|demand/group:list-then:say
-15|demand/group:list-then:should
-9|demand/group:list-then:spokesman
-42|demand/group:list-then:tell
-24|demand/group:list-then:testify
-28|demand/group:list-then:that
11|demand/group:list-then:this year
51|demand/group:list-then:to
-5|demand/group:list-then:urge
-9|demand/group:list-then:want
-6|demand/group:list-then:was
12|demand/group:list-then:when
-22|demand/group:list-then:write
-23|demand/group:neither then:the
37|demand/group:pair then:to
10|demand/group:their back:0
16|demand/group:their behind
-6|demand/group:their mid
-4|demand/group:their then:defence
21|demand/group:their then:militaries
-6|demand/group:their then:partners
-31|demand/group:them back:1
20|demand/group:them back:2
19|demand/group:them behind
-19|demand/group:them mid
-11|demand/group:them near
-19|demand/group:them then:,
-11|demand/group:them then:for
20|demand/group:them then:were
-3|demand/group:they back:0
-27|demand/group:they back:1
20|demand/group:they behind
-50|demand/group:they mid
23|demand/group:they then:'ll
-12|demand/group:they then:are
-27|demand/group:they then:expect
-11|demand/group:they then:had
-4|demand/group:they then:reason
20|demand/group:three then:.
-11|demand/group:three then:want
20|demand/group:three then:would
-22|demand/group:two then:can
-19|demand/group:two then:in
-40|demand/group:two then:people
-26|demand/heir:nobody-named
-6|demand/home:nobody-named
18|demand/home:others-named
4|demand/known-for:ALB 2032
4|demand/known-for:ALB 3.5 2032
-3|demand/known-for:ALLIES 198X
-3|demand/known-for:ALLIES 2 2024
-8|demand/known-for:ALLIES 2 2025
-3|demand/known-for:ALLIES 2 2029
-5|demand/known-for:ALLIES 2 2035
-23|demand/known-for:ALLIES 2.5 2027
-3|demand/known-for:ALLIES 2024
-12|demand/known-for:ALLIES 2025
-13|demand/known-for:ALLIES 2025-07-20
33|demand/known-for:ALLIES 2026-11-04
-37|demand/known-for:ALLIES 2027
-22|demand/known-for:ALLIES 2028
-9|demand/known-for:ALLIES 2029
-5|demand/known-for:ALLIES 202X
6|demand/known-for:ALLIES 2030
-10|demand/known-for:ALLIES 2032
-16|demand/known-for:ALLIES 2035
-5|demand/known-for:ALLIES 3 2028
-13|demand/known-for:ALLIES 3.5 2025-07-20
9|demand/known-for:ALLIES 3.5 2026
33|demand/known-for:ALLIES 3.5 2026-11-04
-11|demand/known-for:ALLIES 3.5 2027
-4|demand/known-for:ALLIES 3.5 2028
-5|demand/known-for:ALLIES 3.5 202X
20|demand/known-for:ALLIES 3.5 2030
-6|demand/known-for:ALLIES 3.5 2032
4|demand/known-for:ALLIES 3.5 2035
-9|demand/known-for:ALLIES 4 2026
-3|demand/known-for:ALLIES 4 2027
-5|demand/known-for:ALLIES 4 2028
-13|demand/known-for:ALLIES 4 2035
-7|demand/known-for:ALLIES 5 2028
-13|demand/known-for:ALLIES 5 2030
-3|demand/known-for:ALLIES 5 2032
-15|demand/known-for:ARM 2028
-15|demand/known-for:ARM 4 2028
-4|demand/known-for:AUS 1.5 2030
-10|demand/known-for:AUS 2 2029
-10|demand/known-for:AUS 2029
-51|demand/known-for:AUS 2030
-5|demand/known-for:AUS 2035
-47|demand/known-for:AUS 3.5 2030
-3|demand/known-for:AUS 4 2035
18|demand/known-for:AZE 2028
18|demand/known-for:AZE 4 2028
-18|demand/known-for:BEL 1.9 2027
30|demand/known-for:BEL 2 2024-06
14|demand/known-for:BEL 2 2026
30|demand/known-for:BEL 2024-06
14|demand/known-for:BEL 2026
-18|demand/known-for:BEL 2027
11|demand/known-for:BEL 2028
-11|demand/known-for:BEL 2035
11|demand/known-for:BEL 3 2028
-11|demand/known-for:BEL 3.5 2035
-4|demand/known-for:BFA 2026
-4|demand/known-for:BFA 3.4 2026
3|demand/known-for:BGR 2.5 2026
3|demand/known-for:BGR 2026
14|demand/known-for:BGR 2030
14|demand/known-for:BGR 3.5 2030
11|demand/known-for:BHR 2026
11|demand/known-for:BHR 3 2026
6|demand/known-for:BHS 0.2 2025
6|demand/known-for:BHS 2025
-10|demand/known-for:BRA 2027
-10|demand/known-for:BRA 4 2027
-11|demand/known-for:CAN 1.5 2032
5|demand/known-for:CAN 1.9 2025
11|demand/known-for:CAN 2.6 2029
5|demand/known-for:CAN 2025
11|demand/known-for:CAN 2029
3|demand/known-for:CAN 2030
-21|demand/known-for:CAN 2032
6|demand/known-for:CAN 2036
3|demand/known-for:CAN 3.5 2030
-10|demand/known-for:CAN 3.5 2032
6|demand/known-for:CAN 5 2036
-4|demand/known-for:CHN 2027
-4|demand/known-for:CHN 4 2027
-15|demand/known-for:CYP 2030
-15|demand/known-for:CYP 3 2030
-13|demand/known-for:CZE 2 2026
-13|demand/known-for:CZE 2026
22|demand/known-for:CZE 2029
22|demand/known-for:CZE 3 2029
-3|demand/known-for:DEU 1.9 2025
3|demand/known-for:DEU 1986
-9|demand/known-for:DEU 2 2019-01
7|demand/known-for:DEU 2 2024
-9|demand/known-for:DEU 2019-01
7|demand/known-for:DEU 2024
-3|demand/known-for:DEU 2025
-8|demand/known-for:DEU 2028
-8|demand/known-for:DEU 3 2028
3|demand/known-for:DEU 4 1986
12|demand/known-for:ESP 2 2026
-6|demand/known-for:ESP 2.5 2027
12|demand/known-for:ESP 2026
-6|demand/known-for:ESP 2027
-5|demand/known-for:ESP 2028
8|demand/known-for:ESP 2030
-9|demand/known-for:ESP 2032
9|demand/known-for:ESP 2035
-5|demand/known-for:ESP 3 2028
9|demand/known-for:ESP 3 2030
-8|demand/known-for:ESP 3.5 2032
9|demand/known-for:ESP 3.5 2035
-4|demand/known-for:EST 2029
-17|demand/known-for:EST 2030
-15|demand/known-for:EST 3.5 2030
-4|demand/known-for:EST 4 2029
-9|demand/known-for:EU 15 2029
-13|demand/known-for:EU 2 2024-06
5|demand/known-for:EU 2.5 2030
13|demand/known-for:EU 2.7 2027
-13|demand/known-for:EU 2024-06
13|demand/known-for:EU 2027
-9|demand/known-for:EU 2029
27|demand/known-for:EU 2030
-19|demand/known-for:EU 2035
17|demand/known-for:EU 3 2030
4|demand/known-for:EU 3.3 2030
-19|demand/known-for:EU 3.5 2035
9|demand/known-for:FIN 2029
4|demand/known-for:FIN 2030
9|demand/known-for:FIN 4 2029
4|demand/known-for:FIN 4 2030
5|demand/known-for:FJI 1.5 2030
-6|demand/known-for:FJI 2 2029
-6|demand/known-for:FJI 2029
5|demand/known-for:FJI 2030
-9|demand/known-for:FRA 2026
-6|demand/known-for:FRA 2028
-6|demand/known-for:FRA 3 2028
-9|demand/known-for:FRA 3.4 2026
-3|demand/known-for:GBR 2 2024
-11|demand/known-for:GBR 2.6 2029
-3|demand/known-for:GBR 2024
8|demand/known-for:GBR 2028
-11|demand/known-for:GBR 2029
8|demand/known-for:GBR 3 2028
3|demand/known-for:GBR 3.5 2032
-5|demand/known-for:GRC 2030
-5|demand/known-for:GRC 5 2030
10|demand/known-for:HUN 2028
10|demand/known-for:HUN 3 2028
-8|demand/known-for:IND 2027
-8|demand/known-for:IND 4 2027
-5|demand/known-for:IRL 2.5 2030
-5|demand/known-for:IRL 2030
3|demand/known-for:ITA 0.2 2025
13|demand/known-for:ITA 2 2024
13|demand/known-for:ITA 2024
5|demand/known-for:ITA 2025
-5|demand/known-for:ITA 2028
15|demand/known-for:ITA 2032
-5|demand/known-for:ITA 3 2028
3|demand/known-for:ITA 3.5 2030
-4|demand/known-for:ITA 5 2030
15|demand/known-for:ITA 5 2032
-8|demand/known-for:JPN 2 2030
8|demand/known-for:JPN 2.8 2030
15|demand/known-for:JPN 2025-07-20
3|demand/known-for:JPN 2026
-32|demand/known-for:JPN 2026-11-04
15|demand/known-for:JPN 202X
-17|demand/known-for:JPN 2030
4|demand/known-for:JPN 2031
12|demand/known-for:JPN 2032
22|demand/known-for:JPN 2035
4|demand/known-for:JPN 3 2030
15|demand/known-for:JPN 3.5 2025-07-20
3|demand/known-for:JPN 3.5 2026
-32|demand/known-for:JPN 3.5 2026-11-04
15|demand/known-for:JPN 3.5 202X
-19|demand/known-for:JPN 3.5 2030
3|demand/known-for:JPN 3.5 2031
14|demand/known-for:JPN 3.5 2032
24|demand/known-for:JPN 4 2035
-8|demand/known-for:KHM 1 2026
-8|demand/known-for:KHM 2026
-5|demand/known-for:KOR 1.7 2030
4|demand/known-for:KOR 198X
-8|demand/known-for:KOR 2.8 2030
3|demand/known-for:KOR 2025-08
16|demand/known-for:KOR 2028
3|demand/known-for:KOR 2029
-9|demand/known-for:KOR 202X
8|demand/known-for:KOR 2030
-3|demand/known-for:KOR 2031
3|demand/known-for:KOR 2035
17|demand/known-for:KOR 3 2028
-9|demand/known-for:KOR 3.5 202X
22|demand/known-for:KOR 3.5 2030
-3|demand/known-for:KOR 3.5 2031
3|demand/known-for:KOR 3.8 2025-08
3|demand/known-for:KOR 5 2035
4|demand/known-for:KOR 6 198X
-34|demand/known-for:LTU 2030
-24|demand/known-for:LTU 3.5 2030
-10|demand/known-for:LTU 5 2030
17|demand/known-for:LUX 1 2025
20|demand/known-for:LUX 1.9 2027
17|demand/known-for:LUX 2025
20|demand/known-for:LUX 2027
-4|demand/known-for:LVA 2.7 2027
-4|demand/known-for:LVA 2027
11|demand/known-for:MNG 1.3 2028
11|demand/known-for:MNG 2028
-15|demand/known-for:NATO 1 2025
14|demand/known-for:NATO 1.5 2032
-8|demand/known-for:NATO 15 2029
3|demand/known-for:NATO 2 2017
10|demand/known-for:NATO 2 2019-01
-34|demand/known-for:NATO 2 2024
-17|demand/known-for:NATO 2 2024-06
6|demand/known-for:NATO 2 2025
-13|demand/known-for:NATO 2 2026
41|demand/known-for:NATO 2.5 2027
-9|demand/known-for:NATO 2.7 2027
3|demand/known-for:NATO 2017
10|demand/known-for:NATO 2019-01
-34|demand/known-for:NATO 2024
-17|demand/known-for:NATO 2024-06
-8|demand/known-for:NATO 2025
-16|demand/known-for:NATO 2026
-9|demand/known-for:NATO 2028
-35|demand/known-for:NATO 2029
49|demand/known-for:NATO 2030
39|demand/known-for:NATO 2032
12|demand/known-for:NATO 2035
-4|demand/known-for:NATO 2036
-24|demand/known-for:NATO 3 2027
10|demand/known-for:NATO 3 2028
-22|demand/known-for:NATO 3 2029
-12|demand/known-for:NATO 3 2030
-4|demand/known-for:NATO 3.3 2030
-15|demand/known-for:NATO 3.5 2028
33|demand/known-for:NATO 3.5 2030
36|demand/known-for:NATO 3.5 2032
14|demand/known-for:NATO 3.5 2035
-6|demand/known-for:NATO 4 2027
-3|demand/known-for:NATO 4 2028
-5|demand/known-for:NATO 4 2029
-4|demand/known-for:NATO 4 2030
-8|demand/known-for:NATO 4 2035
4|demand/known-for:NATO 5 2025
37|demand/known-for:NATO 5 2030
-11|demand/known-for:NATO 5 2032
6|demand/known-for:NATO 5 2035
-4|demand/known-for:NATO 5 2036
5|demand/known-for:NER 2026
5|demand/known-for:NER 3.4 2026
5|demand/known-for:NLD 2 2024
5|demand/known-for:NLD 2024
21|demand/known-for:NLD 2030
-27|demand/known-for:NLD 2032
21|demand/known-for:NLD 3.5 2030
-27|demand/known-for:NLD 3.5 2032
19|demand/known-for:NOR 2 2024
19|demand/known-for:NOR 2024
7|demand/known-for:NZL 1.7 2030
19|demand/known-for:NZL 2 2029
19|demand/known-for:NZL 2029
7|demand/known-for:NZL 2030
7|demand/known-for:PHL 2 2030
7|demand/known-for:PHL 2030
-13|demand/known-for:POL 2028
-5|demand/known-for:POL 2030
-12|demand/known-for:POL 2035
-13|demand/known-for:POL 3 2028
-5|demand/known-for:POL 3.5 2035
-4|demand/known-for:POL 5 2030
29|demand/known-for:ROU 2027
29|demand/known-for:ROU 3 2027
29|demand/known-for:RUS 2027
29|demand/known-for:RUS 4 2027
-6|demand/known-for:SAU 2025
-6|demand/known-for:SAU 2026
-6|demand/known-for:SAU 3 2026
-6|demand/known-for:SAU 6 2025
-9|demand/known-for:SGP 2026
-9|demand/known-for:SGP 3.5 2026
-11|demand/known-for:SSD 1.3 2028
-11|demand/known-for:SSD 2028
14|demand/known-for:SVK 2035
14|demand/known-for:SVK 3.5 2035
-7|demand/known-for:SWE 2030
-6|demand/known-for:SWE 3.5 2030
12|demand/known-for:SYR 2026
12|demand/known-for:SYR 4 2026
9|demand/known-for:TCD 2026
9|demand/known-for:TCD 3.4 2026
8|demand/known-for:THA 1 2026
5|demand/known-for:THA 2 2035
8|demand/known-for:THA 2026
5|demand/known-for:THA 2035
15|demand/known-for:TUR 2028
-5|demand/known-for:TUR 3 2028
20|demand/known-for:TUR 3.5 2028
15|demand/known-for:TWN 2027
14|demand/known-for:TWN 2028
7|demand/known-for:TWN 2030
-3|demand/known-for:TWN 2032
14|demand/known-for:TWN 3.5 2027
-3|demand/known-for:TWN 3.5 2032
6|demand/known-for:TWN 4 2028
8|demand/known-for:TWN 5 2028
19|demand/known-for:UKR 15 2029
-3|demand/known-for:UKR 2027
19|demand/known-for:UKR 2029
-4|demand/known-for:USA 2 2024
-8|demand/known-for:USA 2.5 2027
-4|demand/known-for:USA 2024
-3|demand/known-for:USA 2025-08
-7|demand/known-for:USA 2026
-13|demand/known-for:USA 2027
-9|demand/known-for:USA 2028
-5|demand/known-for:USA 2030
-6|demand/known-for:USA 3 2028
-3|demand/known-for:USA 3.5 2026
-3|demand/known-for:USA 3.5 2030
-3|demand/known-for:USA 3.8 2025-08
-3|demand/known-for:USA 4 2026
6|demand/known-for:YEM 2025
6|demand/known-for:YEM 6 2025
-15|demand/known:ALB 1.5
-15|demand/known:ALB 1.5 2024
-15|demand/known:ALB 1.5 to-2024
9|demand/known:ALB 3
9|demand/known:ALB 3 2025
9|demand/known:ALB 3 since-2025
4|demand/known:ALB 3.5
4|demand/known:ALB 3.5 2025
4|demand/known:ALB 3.5 since-2025
14|demand/known:ALB since-2025
-15|demand/known:ALB to-2024
-5|demand/known:ALLIES 0.2
-5|demand/known:ALLIES 0.2 2025
-5|demand/known:ALLIES 0.2 since-2025
32|demand/known:ALLIES 0.25
18|demand/known:ALLIES 0.25 2025
13|demand/known:ALLIES 0.25 2026
32|demand/known:ALLIES 0.25 since-2025
20|demand/known:ALLIES 0.3
20|demand/known:ALLIES 0.3 2024
20|demand/known:ALLIES 0.3 to-2024
11|demand/known:ALLIES 0.5
11|demand/known:ALLIES 0.5 2025
11|demand/known:ALLIES 0.5 since-2025
-4|demand/known:ALLIES 1
16|demand/known:ALLIES 1.5
-4|demand/known:ALLIES 1.5 2024
-9|demand/known:ALLIES 1.5 2025
34|demand/known:ALLIES 1.5 2026
24|demand/known:ALLIES 1.5 since-2025
-5|demand/known:ALLIES 1.5 to-1999
-4|demand/known:ALLIES 1.5 to-2024
3|demand/known:ALLIES 1.7
4|demand/known:ALLIES 1.7 2025
4|demand/known:ALLIES 1.7 since-2025
-12|demand/known:ALLIES 1E+1
-10|demand/known:ALLIES 1E+1 2025
-12|demand/known:ALLIES 1E+1 since-2025
-13|demand/known:ALLIES 2 2018
66|demand/known:ALLIES 2 2020
3|demand/known:ALLIES 2 2021
-49|demand/known:ALLIES 2 2024
-39|demand/known:ALLIES 2 2025
42|demand/known:ALLIES 2 2026
-5|demand/known:ALLIES 2 to-1999
51|demand/known:ALLIES 2 to-2021
-48|demand/known:ALLIES 2 to-2024
-33|demand/known:ALLIES 2.5
6|demand/known:ALLIES 2.5 2023
-37|demand/known:ALLIES 2.5 2025
-39|demand/known:ALLIES 2.5 since-2025
6|demand/known:ALLIES 2.5 to-2024
-5|demand/known:ALLIES 3
-4|demand/known:ALLIES 3 1988
-6|demand/known:ALLIES 3 2024
18|demand/known:ALLIES 3 2025
-6|demand/known:ALLIES 3 2026
12|demand/known:ALLIES 3 since-2025
-6|demand/known:ALLIES 3 to-1999
-7|demand/known:ALLIES 3 to-2024
-6|demand/known:ALLIES 3-3.5
-6|demand/known:ALLIES 3-3.5 2025
-6|demand/known:ALLIES 3-3.5 since-2025
-11|demand/known:ALLIES 3.1
-10|demand/known:ALLIES 3.1 2025
-10|demand/known:ALLIES 3.1 since-2025
12|demand/known:ALLIES 3.5
-4|demand/known:ALLIES 3.5 2024
8|demand/known:ALLIES 3.5 2025
19|demand/known:ALLIES 3.5 2026
-11|demand/known:ALLIES 3.5 2027
16|demand/known:ALLIES 3.5 since-2025
-4|demand/known:ALLIES 3.5 to-2024
15|demand/known:ALLIES 3.5-5
15|demand/known:ALLIES 3.5-5 2025
15|demand/known:ALLIES 3.5-5 since-2025
-7|demand/known:ALLIES 3.7
-7|demand/known:ALLIES 3.7 2025
-7|demand/known:ALLIES 3.7 since-2025
-6|demand/known:ALLIES 3.8
-6|demand/known:ALLIES 3.8 2025
-6|demand/known:ALLIES 3.8 since-2025
3|demand/known:ALLIES 4
-10|demand/known:ALLIES 4 2018
17|demand/known:ALLIES 4 2019
11|demand/known:ALLIES 4 2025
-11|demand/known:ALLIES 4 2026
6|demand/known:ALLIES 4 to-2021
34|demand/known:ALLIES 5
-4|demand/known:ALLIES 5 2024
25|demand/known:ALLIES 5 2025
13|demand/known:ALLIES 5 2026
39|demand/known:ALLIES 5 since-2025
-4|demand/known:ALLIES 5 to-2024
-7|demand/known:ALLIES 6
-4|demand/known:ALLIES 6 2025
-6|demand/known:ALLIES 6 since-2025
50|demand/known:ALLIES since-2025
-19|demand/known:ALLIES to-1999
-4|demand/known:ALLIES to-2013
56|demand/known:ALLIES to-2021
-45|demand/known:ALLIES to-2024
-6|demand/known:ARE 1.8
-6|demand/known:ARE 1.8 2024
-6|demand/known:ARE 1.8 to-2024
-9|demand/known:ARE to-2024
12|demand/known:ARM 3
12|demand/known:ARM 3 2025
12|demand/known:ARM 3 since-2025
-15|demand/known:ARM 4
-15|demand/known:ARM 4 2025
-15|demand/known:ARM 4 since-2025
6|demand/known:ARM 5
6|demand/known:ARM 5 2024
6|demand/known:ARM 5 to-2024
-3|demand/known:ARM since-2025
6|demand/known:ARM to-2024
-9|demand/known:AUS 1.3
-9|demand/known:AUS 1.3 2025
-9|demand/known:AUS 1.3 since-2025
-4|demand/known:AUS 1.5
-4|demand/known:AUS 1.5 2025
-4|demand/known:AUS 1.5 since-2025
-8|demand/known:AUS 1E+1
-8|demand/known:AUS 1E+1 2025
-8|demand/known:AUS 1E+1 since-2025
-36|demand/known:AUS 2
-26|demand/known:AUS 2 2025
-10|demand/known:AUS 2 2026
-36|demand/known:AUS 2 since-2025
-3|demand/known:AUS 2.5
-3|demand/known:AUS 2.5 2023
-3|demand/known:AUS 2.5 to-2024
32|demand/known:AUS 3
32|demand/known:AUS 3 2025
32|demand/known:AUS 3 since-2025
93|demand/known:AUS 3.5
49|demand/known:AUS 3.5 2025
43|demand/known:AUS 3.5 2026
93|demand/known:AUS 3.5 since-2025
-3|demand/known:AUS 4 2025
4|demand/known:AUS 4 2026
-11|demand/known:AUS 4.7
-11|demand/known:AUS 4.7 2025
-11|demand/known:AUS 4.7 since-2025
3|demand/known:AUS 5
-21|demand/known:AUS 5 2025
24|demand/known:AUS 5 2026
3|demand/known:AUS 5 since-2025
59|demand/known:AUS since-2025
-3|demand/known:AUS to-2024
6|demand/known:AUT 1.2
6|demand/known:AUT 1.2 2025
6|demand/known:AUT 1.2 since-2025
-8|demand/known:AUT 5
-8|demand/known:AUT 5 2025
-8|demand/known:AUT 5 since-2025
-8|demand/known:AZE 1.4
-8|demand/known:AZE 1.4 2025
-8|demand/known:AZE 1.4 since-2025
18|demand/known:AZE 4
18|demand/known:AZE 4 2025
18|demand/known:AZE 4 since-2025
20|demand/known:AZE 5
20|demand/known:AZE 5 2024
20|demand/known:AZE 5 to-2024
10|demand/known:AZE since-2025
20|demand/known:AZE to-2024
-22|demand/known:BEL 1.9
-22|demand/known:BEL 1.9 2025
-22|demand/known:BEL 1.9 since-2025
48|demand/known:BEL 2
17|demand/known:BEL 2 2024
31|demand/known:BEL 2 2025
31|demand/known:BEL 2 since-2025
17|demand/known:BEL 2 to-2024
31|demand/known:BEL 2.5
31|demand/known:BEL 2.5 2024
31|demand/known:BEL 2.5 to-2024
-3|demand/known:BEL 3
-3|demand/known:BEL 3 2025
-3|demand/known:BEL 3 since-2025
-8|demand/known:BEL 3.5
-22|demand/known:BEL 3.5 2025
14|demand/known:BEL 3.5 2026
-8|demand/known:BEL 3.5 since-2025
-8|demand/known:BEL 5
-8|demand/known:BEL 5 2025
-8|demand/known:BEL 5 since-2025
-11|demand/known:BEL since-2025
47|demand/known:BEL to-2024
-4|demand/known:BFA 3.4
-4|demand/known:BFA 3.4 2024
-4|demand/known:BFA 3.4 to-2024
-4|demand/known:BFA to-2024
3|demand/known:BGR 2.5
3|demand/known:BGR 2.5 2025
3|demand/known:BGR 2.5 since-2025
14|demand/known:BGR 3.5
14|demand/known:BGR 3.5 2025
14|demand/known:BGR 3.5 since-2025
-24|demand/known:BGR 5
-24|demand/known:BGR 5 2025
-24|demand/known:BGR 5 since-2025
-7|demand/known:BGR since-2025
11|demand/known:BHR 3
11|demand/known:BHR 3 2024
11|demand/known:BHR 3 to-2024
11|demand/known:BHR to-2024
6|demand/known:BHS 0.2
6|demand/known:BHS 0.2 2024
6|demand/known:BHS 0.2 to-2024
6|demand/known:BHS to-2024
13|demand/known:BLR 3.1
13|demand/known:BLR 3.1 2025
13|demand/known:BLR 3.1 since-2025
13|demand/known:BLR since-2025
-5|demand/known:BRA 1
-5|demand/known:BRA 1 2024
-5|demand/known:BRA 1 to-2024
-4|demand/known:BRA 1.3
-4|demand/known:BRA 1.3 2025
-4|demand/known:BRA 1.3 since-2025
-4|demand/known:BRA 3.5
-4|demand/known:BRA 3.5 2025
-4|demand/known:BRA 3.5 since-2025
-10|demand/known:BRA 4
-10|demand/known:BRA 4 2024
-10|demand/known:BRA 4 to-2024
-8|demand/known:BRA since-2025
-15|demand/known:BRA to-2024
4|demand/known:BRN 2.8
4|demand/known:BRN 2.8 2025
4|demand/known:BRN 2.8 since-2025
4|demand/known:BRN since-2025
11|demand/known:BTN 0.5
11|demand/known:BTN 0.5 2025
11|demand/known:BTN 0.5 since-2025
6|demand/known:BTN 1.4
6|demand/known:BTN 1.4 2025
6|demand/known:BTN 1.4 since-2025
16|demand/known:BTN since-2025
-12|demand/known:CAN 1.5
-12|demand/known:CAN 1.5 2025
-12|demand/known:CAN 1.5 since-2025
5|demand/known:CAN 1.9
5|demand/known:CAN 1.9 2024
5|demand/known:CAN 1.9 to-2024
48|demand/known:CAN 2
12|demand/known:CAN 2 1988
-11|demand/known:CAN 2 2014
13|demand/known:CAN 2 2023
34|demand/known:CAN 2 2024
12|demand/known:CAN 2 to-1999
-11|demand/known:CAN 2 to-2021
47|demand/known:CAN 2 to-2024
11|demand/known:CAN 2.6
11|demand/known:CAN 2.6 2025
11|demand/known:CAN 2.6 since-2025
-17|demand/known:CAN 3.5
-17|demand/known:CAN 3.5 2025
-17|demand/known:CAN 3.5 since-2025
31|demand/known:CAN 5
34|demand/known:CAN 5 2025
-3|demand/known:CAN 5 2026
31|demand/known:CAN 5 since-2025
11|demand/known:CAN since-2025
12|demand/known:CAN to-1999
-12|demand/known:CAN to-2021
50|demand/known:CAN to-2024
-6|demand/known:CHE 1.2
-6|demand/known:CHE 1.2 2025
-6|demand/known:CHE 1.2 since-2025
-19|demand/known:CHE 2
-18|demand/known:CHE 2 2024
-18|demand/known:CHE 2 to-2024
-5|demand/known:CHE 3
-5|demand/known:CHE 3 2025
-5|demand/known:CHE 3 since-2025
-11|demand/known:CHE since-2025
-18|demand/known:CHE to-2024
-11|demand/known:CHN 3.5
-10|demand/known:CHN 3.5 2025
-11|demand/known:CHN 3.5 since-2025
-4|demand/known:CHN 4
-4|demand/known:CHN 4 2024
-4|demand/known:CHN 4 to-2024
-4|demand/known:CHN 5
-4|demand/known:CHN 5 2025
-4|demand/known:CHN 5 since-2025
-17|demand/known:CHN since-2025
-4|demand/known:CHN to-2024
-9|demand/known:COL 1.3
-9|demand/known:COL 1.3 2025
-9|demand/known:COL 1.3 since-2025
21|demand/known:COL 3
21|demand/known:COL 3 2025
21|demand/known:COL 3 since-2025
5|demand/known:COL 3.4
5|demand/known:COL 3.4 2025
5|demand/known:COL 3.4 since-2025
-9|demand/known:COL 4.7
-9|demand/known:COL 4.7 2025
-9|demand/known:COL 4.7 since-2025
6|demand/known:COL since-2025
18|demand/known:CYP 1.5
18|demand/known:CYP 1.5 2025
18|demand/known:CYP 1.5 since-2025
-15|demand/known:CYP 3
-15|demand/known:CYP 3 2025
-15|demand/known:CYP 3 since-2025
-13|demand/known:CZE 2
-13|demand/known:CZE 2 2024
-13|demand/known:CZE 2 to-2024
10|demand/known:CZE 3
-12|demand/known:CZE 3 2025
22|demand/known:CZE 3 2026
10|demand/known:CZE 3 since-2025
23|demand/known:CZE 3.5
24|demand/known:CZE 3.5 2025
23|demand/known:CZE 3.5 since-2025
31|demand/known:CZE since-2025
-14|demand/known:CZE to-2024
-3|demand/known:DEU 1.9
-3|demand/known:DEU 1.9 2024
-3|demand/known:DEU 1.9 to-2024
29|demand/known:DEU 2
3|demand/known:DEU 2 1995
-8|demand/known:DEU 2 2014
-9|demand/known:DEU 2 2018
13|demand/known:DEU 2 2019
-6|demand/known:DEU 2 2020
30|demand/known:DEU 2 2024
14|demand/known:DEU 2 2025
-9|demand/known:DEU 2 2026
5|demand/known:DEU 2 since-2025
3|demand/known:DEU 2 to-1999
-12|demand/known:DEU 2 to-2021
33|demand/known:DEU 2 to-2024
7|demand/known:DEU 2.8
7|demand/known:DEU 2.8 2025
7|demand/known:DEU 2.8 since-2025
22|demand/known:DEU 3
24|demand/known:DEU 3 2025
24|demand/known:DEU 3 since-2025
5|demand/known:DEU 3.1
5|demand/known:DEU 3.1 2023
5|demand/known:DEU 3.1 to-2024
-11|demand/known:DEU 3.5
-19|demand/known:DEU 3.5 2025
9|demand/known:DEU 3.5 2026
-11|demand/known:DEU 3.5 since-2025
16|demand/known:DEU 4
5|demand/known:DEU 4 1983
21|demand/known:DEU 4 2018
-11|demand/known:DEU 4 2019
5|demand/known:DEU 4 to-1999
11|demand/known:DEU 4 to-2021
-10|demand/known:DEU 5
-4|demand/known:DEU 5 2025
-6|demand/known:DEU 5 2026
-10|demand/known:DEU 5 since-2025
17|demand/known:DEU since-2025
8|demand/known:DEU to-1999
34|demand/known:DEU to-2024
6|demand/known:DJI 3
6|demand/known:DJI 3 2025
6|demand/known:DJI 3 since-2025
6|demand/known:DJI since-2025
-11|demand/known:DNK 3
-7|demand/known:DNK 3 2024
-4|demand/known:DNK 3 2025
-4|demand/known:DNK 3 since-2025
-7|demand/known:DNK 3 to-2024
-9|demand/known:DNK 3.5
-9|demand/known:DNK 3.5 2024
-9|demand/known:DNK 3.5 to-2024
17|demand/known:DNK 5
40|demand/known:DNK 5 2025
-22|demand/known:DNK 5 2026
17|demand/known:DNK 5 since-2025
15|demand/known:DNK since-2025
-16|demand/known:DNK to-2024
-16|demand/known:DOM 2
-16|demand/known:DOM 2 2026
-16|demand/known:DOM 2 since-2025
-16|demand/known:DOM since-2025
12|demand/known:ESP 2
12|demand/known:ESP 2 2022
12|demand/known:ESP 2 to-2024
-5|demand/known:ESP 2.5
-20|demand/known:ESP 2.5 2025
15|demand/known:ESP 2.5 2026
-5|demand/known:ESP 2.5 since-2025
9|demand/known:ESP 3
24|demand/known:ESP 3 2024
7|demand/known:ESP 3 2025
-22|demand/known:ESP 3 2026
-15|demand/known:ESP 3 since-2025
24|demand/known:ESP 3 to-2024
50|demand/known:ESP 3.5
23|demand/known:ESP 3.5 2025
27|demand/known:ESP 3.5 2026
50|demand/known:ESP 3.5 since-2025
46|demand/known:ESP 5
46|demand/known:ESP 5 2025
46|demand/known:ESP 5 since-2025
74|demand/known:ESP since-2025
36|demand/known:ESP to-2024
-4|demand/known:EST 0.25
-4|demand/known:EST 0.25 2025
-4|demand/known:EST 0.25 since-2025
-9|demand/known:EST 2
-9|demand/known:EST 2 2025
-9|demand/known:EST 2 since-2025
-15|demand/known:EST 2.5
-8|demand/known:EST 2.5 2023
-7|demand/known:EST 2.5 2024
-15|demand/known:EST 2.5 to-2024
-13|demand/known:EST 3
-11|demand/known:EST 3 2025
-11|demand/known:EST 3 since-2025
-15|demand/known:EST 3.5
-16|demand/known:EST 3.5 2025
-16|demand/known:EST 3.5 since-2025
-4|demand/known:EST 4
-4|demand/known:EST 4 2026
-4|demand/known:EST 4 since-2025
-33|demand/known:EST 5
-33|demand/known:EST 5 2025
-33|demand/known:EST 5 since-2025
-76|demand/known:EST since-2025
-17|demand/known:EST to-2024
-9|demand/known:EU 15
-9|demand/known:EU 15 2025
-9|demand/known:EU 15 since-2025
-15|demand/known:EU 2
-13|demand/known:EU 2 2025
-13|demand/known:EU 2 since-2025
-6|demand/known:EU 2.5 2024
5|demand/known:EU 2.5 2026
5|demand/known:EU 2.5 since-2025
-6|demand/known:EU 2.5 to-2024
13|demand/known:EU 2.7
13|demand/known:EU 2.7 2025
13|demand/known:EU 2.7 since-2025
9|demand/known:EU 3
9|demand/known:EU 3 2025
9|demand/known:EU 3 since-2025
4|demand/known:EU 3.3
4|demand/known:EU 3.3 2025
4|demand/known:EU 3.3 since-2025
-18|demand/known:EU 3.5
-18|demand/known:EU 3.5 2026
-18|demand/known:EU 3.5 since-2025
10|demand/known:EU 4
-7|demand/known:EU 4 2018
17|demand/known:EU 4 2025
17|demand/known:EU 4 since-2025
-7|demand/known:EU 4 to-2021
31|demand/known:EU 5
31|demand/known:EU 5 2025
31|demand/known:EU 5 since-2025
35|demand/known:EU since-2025
-9|demand/known:EU to-2021
-5|demand/known:EU to-2024
15|demand/known:FIN 2
15|demand/known:FIN 2 2023
15|demand/known:FIN 2 to-2024
13|demand/known:FIN 4
4|demand/known:FIN 4 2025
9|demand/known:FIN 4 2026
13|demand/known:FIN 4 since-2025
-4|demand/known:FIN 5
-4|demand/known:FIN 5 2025
-4|demand/known:FIN 5 since-2025
10|demand/known:FIN since-2025
15|demand/known:FIN to-2024
-11|demand/known:FJI 0.5
-11|demand/known:FJI 0.5 2025
-11|demand/known:FJI 0.5 since-2025
5|demand/known:FJI 1.5
5|demand/known:FJI 1.5 2025
5|demand/known:FJI 1.5 since-2025
-6|demand/known:FJI 2
-6|demand/known:FJI 2 2025
-6|demand/known:FJI 2 since-2025
-11|demand/known:FJI since-2025
14|demand/known:FRA 2
14|demand/known:FRA 2 2026
14|demand/known:FRA 2 since-2025
10|demand/known:FRA 2.3
10|demand/known:FRA 2.3 2024
10|demand/known:FRA 2.3 to-2024
-7|demand/known:FRA 2.8
-7|demand/known:FRA 2.8 2025
-7|demand/known:FRA 2.8 since-2025
-28|demand/known:FRA 3
-16|demand/known:FRA 3 2024
-6|demand/known:FRA 3 2025
-6|demand/known:FRA 3 2026
-12|demand/known:FRA 3 since-2025
-16|demand/known:FRA 3 to-2024
-9|demand/known:FRA 3.4
-9|demand/known:FRA 3.4 2024
-9|demand/known:FRA 3.4 to-2024
26|demand/known:FRA 3.5
25|demand/known:FRA 3.5 2025
26|demand/known:FRA 3.5 since-2025
-7|demand/known:FRA 4
-7|demand/known:FRA 4 2019
-7|demand/known:FRA 4 to-2021
20|demand/known:FRA since-2025
-7|demand/known:FRA to-2021
-18|demand/known:FRA to-2024
-3|demand/known:GBR 1.5
-7|demand/known:GBR 2
-4|demand/known:GBR 2 2014
6|demand/known:GBR 2 2015
-10|demand/known:GBR 2 2024
3|demand/known:GBR 2 to-2021
-10|demand/known:GBR 2 to-2024
-9|demand/known:GBR 2.3
-9|demand/known:GBR 2.3 2024
-9|demand/known:GBR 2.3 to-2024
-15|demand/known:GBR 2.5
-15|demand/known:GBR 2.5 2024
-15|demand/known:GBR 2.5 to-2024
-11|demand/known:GBR 2.6
-11|demand/known:GBR 2.6 2025
-11|demand/known:GBR 2.6 since-2025
-3|demand/known:GBR 2.8
-3|demand/known:GBR 2.8 2025
-3|demand/known:GBR 2.8 since-2025
4|demand/known:GBR 3
-20|demand/known:GBR 3 2024
24|demand/known:GBR 3 2025
24|demand/known:GBR 3 since-2025
-20|demand/known:GBR 3 to-2024
-6|demand/known:GBR 3.5
-3|demand/known:GBR 3.5 2026
-5|demand/known:GBR 3.5 since-2025
21|demand/known:GBR 5
26|demand/known:GBR 5 2025
-3|demand/known:GBR 5 2026
23|demand/known:GBR 5 since-2025
26|demand/known:GBR since-2025
-57|demand/known:GBR to-2024
8|demand/known:GEO 1.4
8|demand/known:GEO 1.4 2025
8|demand/known:GEO 1.4 since-2025
10|demand/known:GEO 3
10|demand/known:GEO 3 2025
10|demand/known:GEO 3 since-2025
18|demand/known:GEO since-2025
8|demand/known:GRC 2
10|demand/known:GRC 2 2010
10|demand/known:GRC 2 to-2013
17|demand/known:GRC 3
19|demand/known:GRC 3 2024
19|demand/known:GRC 3 to-2024
-5|demand/known:GRC 5
-5|demand/known:GRC 5 2026
-5|demand/known:GRC 5 since-2025
-10|demand/known:GRC since-2025
10|demand/known:GRC to-2013
17|demand/known:GRC to-2024
7|demand/known:HND 1.5
7|demand/known:HND 1.5 2026
7|demand/known:HND 1.5 since-2025
7|demand/known:HND since-2025
-3|demand/known:HRV 3
-3|demand/known:HRV 3 2025
-3|demand/known:HRV 3 since-2025
-8|demand/known:HRV 4
-8|demand/known:HRV 4 2018
-8|demand/known:HRV 4 to-2021
-3|demand/known:HRV since-2025
-8|demand/known:HRV to-2021
27|demand/known:HTI 2
27|demand/known:HTI 2 2026
27|demand/known:HTI 2 since-2025
27|demand/known:HTI since-2025
-11|demand/known:HUN 3
-19|demand/known:HUN 3 2025
8|demand/known:HUN 3 2026
-11|demand/known:HUN 3 since-2025
-3|demand/known:HUN 3.3
-3|demand/known:HUN 3.3 2025
-3|demand/known:HUN 3.3 since-2025
32|demand/known:HUN 5
32|demand/known:HUN 5 2025
32|demand/known:HUN 5 since-2025
18|demand/known:HUN since-2025
-23|demand/known:IDN 5
-23|demand/known:IDN 5 2025
-23|demand/known:IDN 5 since-2025
-23|demand/known:IDN since-2025
-9|demand/known:IND 0.5
-9|demand/known:IND 0.5 2025
-9|demand/known:IND 0.5 since-2025
-7|demand/known:IND 0.8
-7|demand/known:IND 0.8 2025
-7|demand/known:IND 0.8 since-2025
-5|demand/known:IND 1.4
-5|demand/known:IND 1.4 2025
-5|demand/known:IND 1.4 since-2025
-8|demand/known:IND 2
-8|demand/known:IND 2 2025
-8|demand/known:IND 2 since-2025
13|demand/known:IND 2.5
13|demand/known:IND 2.5 2025
13|demand/known:IND 2.5 since-2025
-10|demand/known:IND 3.5
-8|demand/known:IND 3.5 2026
-10|demand/known:IND 3.5 since-2025
-8|demand/known:IND 4
-8|demand/known:IND 4 2024
-8|demand/known:IND 4 to-2024
-25|demand/known:IND since-2025
-8|demand/known:IND to-2024
-5|demand/known:IRL 2.5
-5|demand/known:IRL 2.5 2026
-5|demand/known:IRL 2.5 since-2025
-6|demand/known:IRL 3
-6|demand/known:IRL 3 2025
-6|demand/known:IRL 3 since-2025
-4|demand/known:IRL 5
-4|demand/known:IRL 5 2025
-4|demand/known:IRL 5 since-2025
-14|demand/known:IRL since-2025
5|demand/known:IRQ 2
5|demand/known:IRQ 2 2025
5|demand/known:IRQ 2 since-2025
-13|demand/known:IRQ 4
-13|demand/known:IRQ 4 2025
-13|demand/known:IRQ 4 since-2025
13|demand/known:IRQ 5
13|demand/known:IRQ 5 2025
13|demand/known:IRQ 5 since-2025
5|demand/known:IRQ since-2025
20|demand/known:ISL 1.7
20|demand/known:ISL 1.7 2026
20|demand/known:ISL 1.7 since-2025
19|demand/known:ISL since-2025
3|demand/known:ITA 0.2
3|demand/known:ITA 0.2 2025
3|demand/known:ITA 0.2 since-2025
8|demand/known:ITA 2
13|demand/known:ITA 2 2022
-7|demand/known:ITA 2 2025
-7|demand/known:ITA 2 since-2025
14|demand/known:ITA 2 to-2024
13|demand/known:ITA 2.5
14|demand/known:ITA 2.5 2025
13|demand/known:ITA 2.5 since-2025
-14|demand/known:ITA 3
-6|demand/known:ITA 3 2024
-7|demand/known:ITA 3 2026
-8|demand/known:ITA 3 since-2025
-6|demand/known:ITA 3 to-2024
22|demand/known:ITA 3.5
19|demand/known:ITA 3.5 2025
3|demand/known:ITA 3.5 2026
22|demand/known:ITA 3.5 since-2025
5|demand/known:ITA 5
5|demand/known:ITA 5 2025
5|demand/known:ITA 5 since-2025
30|demand/known:ITA since-2025
8|demand/known:ITA to-2024
14|demand/known:JOR 4
14|demand/known:JOR 4 2025
14|demand/known:JOR 4 since-2025
15|demand/known:JOR since-2025
-7|demand/known:JPN 0.8
-7|demand/known:JPN 0.8 2025
-7|demand/known:JPN 0.8 since-2025
5|demand/known:JPN 1
3|demand/known:JPN 1 to-1999
3|demand/known:JPN 1.1
3|demand/known:JPN 1.1 to-1999
-14|demand/known:JPN 1.5
6|demand/known:JPN 1.5 1978
11|demand/known:JPN 1.5 2025
-36|demand/known:JPN 1.5 2026
-25|demand/known:JPN 1.5 since-2025
11|demand/known:JPN 1.5 to-1999
-4|demand/known:JPN 1.7 2025
-4|demand/known:JPN 1.7 since-2025
-14|demand/known:JPN 1E+1
-14|demand/known:JPN 1E+1 2025
-14|demand/known:JPN 1E+1 since-2025
-83|demand/known:JPN 2
5|demand/known:JPN 2 1983
3|demand/known:JPN 2 1987
-12|demand/known:JPN 2 1988
-3|demand/known:JPN 2 2021
-3|demand/known:JPN 2 2023
-8|demand/known:JPN 2 2024
-11|demand/known:JPN 2 2025
-56|demand/known:JPN 2 2026
-67|demand/known:JPN 2 since-2025
-3|demand/known:JPN 2 to-2021
-11|demand/known:JPN 2 to-2024
-10|demand/known:JPN 2.5
11|demand/known:JPN 2.5 2023
-16|demand/known:JPN 2.5 2025
-5|demand/known:JPN 2.5 2026
-22|demand/known:JPN 2.5 since-2025
11|demand/known:JPN 2.5 to-2024
5|demand/known:JPN 2.7
5|demand/known:JPN 2.7 2025
5|demand/known:JPN 2.7 since-2025
8|demand/known:JPN 2.8
8|demand/known:JPN 2.8 2025
8|demand/known:JPN 2.8 since-2025
116|demand/known:JPN 3
10|demand/known:JPN 3 1987
7|demand/known:JPN 3 1988
13|demand/known:JPN 3 2016
-12|demand/known:JPN 3 2023
24|demand/known:JPN 3 2024
66|demand/known:JPN 3 2025
4|demand/known:JPN 3 2026
70|demand/known:JPN 3 since-2025
20|demand/known:JPN 3 to-1999
13|demand/known:JPN 3 to-2021
12|demand/known:JPN 3 to-2024
8|demand/known:JPN 3-3.5
8|demand/known:JPN 3-3.5 2025
8|demand/known:JPN 3-3.5 since-2025
-13|demand/known:JPN 3.2
-13|demand/known:JPN 3.2 2024
-13|demand/known:JPN 3.2 to-2024
-5|demand/known:JPN 3.3
-5|demand/known:JPN 3.3 2025
-5|demand/known:JPN 3.3 since-2025
60|demand/known:JPN 3.5
-5|demand/known:JPN 3.5 2024
45|demand/known:JPN 3.5 2025
8|demand/known:JPN 3.5 2026
12|demand/known:JPN 3.5 2027
66|demand/known:JPN 3.5 since-2025
-5|demand/known:JPN 3.5 to-2024
-9|demand/known:JPN 3.8
-9|demand/known:JPN 3.8 2025
-9|demand/known:JPN 3.8 since-2025
-49|demand/known:JPN 4
-12|demand/known:JPN 4 2018
-36|demand/known:JPN 4 2025
-36|demand/known:JPN 4 since-2025
-13|demand/known:JPN 4 to-2021
11|demand/known:JPN 5
-30|demand/known:JPN 5 2024
31|demand/known:JPN 5 2025
8|demand/known:JPN 5 2026
39|demand/known:JPN 5 since-2025
-30|demand/known:JPN 5 to-2024
-3|demand/known:JPN 6
-3|demand/known:JPN 6 2026
-3|demand/known:JPN 6 since-2025
41|demand/known:JPN to-1999
-3|demand/known:JPN to-2021
-36|demand/known:JPN to-2024
-10|demand/known:KAZ 2.5
-10|demand/known:KAZ 2.5 2026
-10|demand/known:KAZ 2.5 since-2025
-8|demand/known:KAZ since-2025
-9|demand/known:KHM 1
-9|demand/known:KHM 1 2025
-9|demand/known:KHM 1 since-2025
-9|demand/known:KHM since-2025
-3|demand/known:KOR 1.3
-3|demand/known:KOR 1.3 2025
-3|demand/known:KOR 1.3 since-2025
-5|demand/known:KOR 1.7
-5|demand/known:KOR 1.7 2024
-5|demand/known:KOR 1.7 to-2024
-7|demand/known:KOR 1E+1
-7|demand/known:KOR 1E+1 2025
-7|demand/known:KOR 1E+1 since-2025
4|demand/known:KOR 2
4|demand/known:KOR 2 2025
4|demand/known:KOR 2 since-2025
-5|demand/known:KOR 2.7
-5|demand/known:KOR 2.7 2025
-5|demand/known:KOR 2.7 since-2025
-8|demand/known:KOR 2.8
-8|demand/known:KOR 2.8 2025
-8|demand/known:KOR 2.8 since-2025
-4|demand/known:KOR 3
3|demand/known:KOR 3 2003
-11|demand/known:KOR 3 2016
22|demand/known:KOR 3 2023
-34|demand/known:KOR 3 2025
17|demand/known:KOR 3 2026
-17|demand/known:KOR 3 since-2025
3|demand/known:KOR 3 to-2013
-11|demand/known:KOR 3 to-2021
21|demand/known:KOR 3 to-2024
5|demand/known:KOR 3.3
5|demand/known:KOR 3.3 2025
5|demand/known:KOR 3.3 since-2025
13|demand/known:KOR 3.5
73|demand/known:KOR 3.5 2025
-62|demand/known:KOR 3.5 2026
11|demand/known:KOR 3.5 since-2025
24|demand/known:KOR 3.8
23|demand/known:KOR 3.8 2025
24|demand/known:KOR 3.8 since-2025
9|demand/known:KOR 4
-12|demand/known:KOR 4 2019
12|demand/known:KOR 4 2025
9|demand/known:KOR 4 2026
22|demand/known:KOR 4 since-2025
-12|demand/known:KOR 4 to-2021
31|demand/known:KOR 5
14|demand/known:KOR 5 2025
17|demand/known:KOR 5 2026
31|demand/known:KOR 5 since-2025
4|demand/known:KOR 6
4|demand/known:KOR 6 2025
4|demand/known:KOR 6 since-2025
57|demand/known:KOR since-2025
3|demand/known:KOR to-2013
-24|demand/known:KOR to-2021
18|demand/known:KOR to-2024
3|demand/known:KWT 4.5 2025
6|demand/known:LBN 3
6|demand/known:LBN 3 2025
6|demand/known:LBN 3 since-2025
6|demand/known:LBN since-2025
-4|demand/known:LSO 1.5
-4|demand/known:LSO 1.5 2024
-4|demand/known:LSO 1.5 to-2024
-4|demand/known:LSO to-2024
-7|demand/known:LTU 2
-7|demand/known:LTU 2 2023
-7|demand/known:LTU 2 to-2024
-8|demand/known:LTU 2.5
-6|demand/known:LTU 2.5 2023
-7|demand/known:LTU 2.5 to-2024
-7|demand/known:LTU 3
-5|demand/known:LTU 3 2024
-6|demand/known:LTU 3 to-2024
-39|demand/known:LTU 3.5
-39|demand/known:LTU 3.5 2025
-39|demand/known:LTU 3.5 since-2025
-39|demand/known:LTU 4
-39|demand/known:LTU 4 2025
-39|demand/known:LTU 4 since-2025
-13|demand/known:LTU 5
-3|demand/known:LTU 5 2025
-10|demand/known:LTU 5 2026
-13|demand/known:LTU 5 since-2025
-92|demand/known:LTU since-2025
-22|demand/known:LTU to-2024
17|demand/known:LUX 1
17|demand/known:LUX 1 2023
17|demand/known:LUX 1 to-2024
24|demand/known:LUX 1.9
24|demand/known:LUX 1.9 2025
24|demand/known:LUX 1.9 since-2025
-12|demand/known:LUX 2
-12|demand/known:LUX 2 2023
-12|demand/known:LUX 2 to-2024
-28|demand/known:LUX 5
-28|demand/known:LUX 5 2025
-28|demand/known:LUX 5 since-2025
-4|demand/known:LUX since-2025
5|demand/known:LUX to-2024
-20|demand/known:LVA 2
-9|demand/known:LVA 2 2016
-11|demand/known:LVA 2 2023
-9|demand/known:LVA 2 to-2021
-11|demand/known:LVA 2 to-2024
-4|demand/known:LVA 2.7
-4|demand/known:LVA 2.7 2025
-4|demand/known:LVA 2.7 since-2025
-9|demand/known:LVA 3.5
-9|demand/known:LVA 3.5 2025
-9|demand/known:LVA 3.5 since-2025
-6|demand/known:LVA 5
-6|demand/known:LVA 5 2025
-6|demand/known:LVA 5 since-2025
-21|demand/known:LVA since-2025
-9|demand/known:LVA to-2021
-11|demand/known:LVA to-2024
6|demand/known:MDA since-2025
4|demand/known:MEX 1.5
4|demand/known:MEX 1.5 2025
4|demand/known:MEX 1.5 since-2025
4|demand/known:MEX since-2025
-3|demand/known:MNE 2.2
-3|demand/known:MNE 2.2 2025
-3|demand/known:MNE 2.2 since-2025
13|demand/known:MNE 2.5
13|demand/known:MNE 2.5 2025
13|demand/known:MNE 2.5 since-2025
11|demand/known:MNE since-2025
11|demand/known:MNG 1.3
11|demand/known:MNG 1.3 2025
11|demand/known:MNG 1.3 since-2025
11|demand/known:MNG since-2025
8|demand/known:MOZ 2.2
8|demand/known:MOZ 2.2 2024
8|demand/known:MOZ 2.2 to-2024
8|demand/known:MOZ to-2024
7|demand/known:MUS 0.8
7|demand/known:MUS 0.8 2025
7|demand/known:MUS 0.8 since-2025
7|demand/known:MUS since-2025
-37|demand/known:MYS 3.5
-37|demand/known:MYS 3.5 2025
-37|demand/known:MYS 3.5 since-2025
-12|demand/known:MYS 5
-9|demand/known:MYS 5 2024
-9|demand/known:MYS 5 to-2024
-40|demand/known:MYS since-2025
-9|demand/known:MYS to-2024
19|demand/known:NATO 0.2
19|demand/known:NATO 0.2 2025
19|demand/known:NATO 0.2 since-2025
-7|demand/known:NATO 0.25
-7|demand/known:NATO 0.25 2025
-7|demand/known:NATO 0.25 since-2025
-3|demand/known:NATO 0.3
-3|demand/known:NATO 0.3 2024
-3|demand/known:NATO 0.3 to-2024
-16|demand/known:NATO 1
-15|demand/known:NATO 1 2023
-15|demand/known:NATO 1 to-2024
-4|demand/known:NATO 1.5
-3|demand/known:NATO 1.5 2024
7|demand/known:NATO 1.5 2025
-4|demand/known:NATO 1.5 2026
-3|demand/known:NATO 1.5 to-1999
-3|demand/known:NATO 1.5 to-2024
-3|demand/known:NATO 1.9
-8|demand/known:NATO 15
-8|demand/known:NATO 15 2025
-8|demand/known:NATO 15 since-2025
-34|demand/known:NATO 2
-3|demand/known:NATO 2 1995
-10|demand/known:NATO 2 2010
28|demand/known:NATO 2 2014
-5|demand/known:NATO 2 2015
14|demand/known:NATO 2 2016
3|demand/known:NATO 2 2017
22|demand/known:NATO 2 2018
-12|demand/known:NATO 2 2019
-51|demand/known:NATO 2 2020
-26|demand/known:NATO 2 2022
-19|demand/known:NATO 2 2023
32|demand/known:NATO 2 2024
-5|demand/known:NATO 2 2026
-4|demand/known:NATO 2 since-2025
-6|demand/known:NATO 2 to-1999
-9|demand/known:NATO 2 to-2013
-13|demand/known:NATO 2 to-2024
32|demand/known:NATO 2.5
14|demand/known:NATO 2.5 2023
-3|demand/known:NATO 2.5 2024
39|demand/known:NATO 2.5 2025
-17|demand/known:NATO 2.5 2026
22|demand/known:NATO 2.5 since-2025
10|demand/known:NATO 2.5 to-2024
-10|demand/known:NATO 2.7
-9|demand/known:NATO 2.7 2025
-9|demand/known:NATO 2.7 since-2025
18|demand/known:NATO 3
-9|demand/known:NATO 3 1987
-6|demand/known:NATO 3 2023
22|demand/known:NATO 3 2024
16|demand/known:NATO 3 2026
15|demand/known:NATO 3 since-2025
-11|demand/known:NATO 3 to-1999
16|demand/known:NATO 3 to-2024
-4|demand/known:NATO 3.3
-4|demand/known:NATO 3.3 2025
-4|demand/known:NATO 3.3 since-2025
26|demand/known:NATO 3.5 2024
-41|demand/known:NATO 3.5 2025
15|demand/known:NATO 3.5 2026
-27|demand/known:NATO 3.5 since-2025
26|demand/known:NATO 3.5 to-2024
-4|demand/known:NATO 3.5-5
-4|demand/known:NATO 3.5-5 2025
-4|demand/known:NATO 3.5-5 since-2025
7|demand/known:NATO 3.7
7|demand/known:NATO 3.7 2025
7|demand/known:NATO 3.7 since-2025
48|demand/known:NATO 4
-5|demand/known:NATO 4 1983
21|demand/known:NATO 4 2018
17|demand/known:NATO 4 2019
-5|demand/known:NATO 4 2024
28|demand/known:NATO 4 2025
-9|demand/known:NATO 4 2026
19|demand/known:NATO 4 since-2025
-5|demand/known:NATO 4 to-1999
38|demand/known:NATO 4 to-2021
-5|demand/known:NATO 4 to-2024
42|demand/known:NATO 5
36|demand/known:NATO 5 2024
66|demand/known:NATO 5 2025
-61|demand/known:NATO 5 2026
6|demand/known:NATO 5 since-2025
36|demand/known:NATO 5 to-2024
-4|demand/known:NATO 6
-3|demand/known:NATO 6 2026
-3|demand/known:NATO 6 since-2025
10|demand/known:NATO since-2025
-26|demand/known:NATO to-1999
-11|demand/known:NATO to-2013
37|demand/known:NATO to-2021
42|demand/known:NATO to-2024
5|demand/known:NER 3.4
5|demand/known:NER 3.4 2024
5|demand/known:NER 3.4 to-2024
5|demand/known:NER to-2024
-12|demand/known:NLD 2
5|demand/known:NLD 2 2023
-15|demand/known:NLD 2 2025
-15|demand/known:NLD 2 since-2025
3|demand/known:NLD 2 to-2024
-7|demand/known:NLD 3
-7|demand/known:NLD 3 2025
-7|demand/known:NLD 3 since-2025
-5|demand/known:NLD 3.5
-26|demand/known:NLD 3.5 2025
20|demand/known:NLD 3.5 2026
-5|demand/known:NLD 3.5 since-2025
-5|demand/known:NLD 5
-5|demand/known:NLD 5 2025
-5|demand/known:NLD 5 since-2025
-33|demand/known:NLD since-2025
3|demand/known:NLD to-2024
-20|demand/known:NOR 1.7
-20|demand/known:NOR 1.7 2026
-20|demand/known:NOR 1.7 since-2025
19|demand/known:NOR 2
19|demand/known:NOR 2 2023
19|demand/known:NOR 2 to-2024
-22|demand/known:NOR 5
-22|demand/known:NOR 5 2025
-22|demand/known:NOR 5 since-2025
-42|demand/known:NOR since-2025
19|demand/known:NOR to-2024
7|demand/known:NZL 1.7
7|demand/known:NZL 1.7 2024
7|demand/known:NZL 1.7 to-2024
19|demand/known:NZL 2
19|demand/known:NZL 2 2025
19|demand/known:NZL 2 since-2025
-37|demand/known:NZL 3
-36|demand/known:NZL 3 2025
-36|demand/known:NZL 3 since-2025
-25|demand/known:NZL 3.5
-25|demand/known:NZL 3.5 2025
-25|demand/known:NZL 3.5 since-2025
-4|demand/known:NZL 5
-4|demand/known:NZL 5 2025
-4|demand/known:NZL 5 since-2025
-47|demand/known:NZL since-2025
6|demand/known:NZL to-2024
4|demand/known:PAK 1.5
4|demand/known:PAK 1.5 2024
4|demand/known:PAK 1.5 to-2024
6|demand/known:PAK 1.8
6|demand/known:PAK 1.8 2024
6|demand/known:PAK 1.8 to-2024
10|demand/known:PAK 2
10|demand/known:PAK 2 2025
10|demand/known:PAK 2 since-2025
8|demand/known:PAK since-2025
11|demand/known:PAK to-2024
-5|demand/known:PHL 1.3
-5|demand/known:PHL 1.3 2025
-5|demand/known:PHL 1.3 since-2025
14|demand/known:PHL 2
6|demand/known:PHL 2 2025
7|demand/known:PHL 2 2026
14|demand/known:PHL 2 since-2025
31|demand/known:PHL 2.5
21|demand/known:PHL 2.5 2025
10|demand/known:PHL 2.5 2026
31|demand/known:PHL 2.5 since-2025
-7|demand/known:PHL 3
-7|demand/known:PHL 3 2025
-7|demand/known:PHL 3 since-2025
-33|demand/known:PHL 3.5
-7|demand/known:PHL 3.5 2025
-26|demand/known:PHL 3.5 2026
-33|demand/known:PHL 3.5 since-2025
-43|demand/known:PHL 5
-42|demand/known:PHL 5 2025
-42|demand/known:PHL 5 since-2025
-42|demand/known:PHL since-2025
9|demand/known:PNG 0.8
9|demand/known:PNG 0.8 2025
9|demand/known:PNG 0.8 since-2025
-4|demand/known:PNG 1.2
-4|demand/known:PNG 1.2 2025
-4|demand/known:PNG 1.2 since-2025
-4|demand/known:PNG 2
-4|demand/known:PNG 2 2025
-4|demand/known:PNG 2 since-2025
15|demand/known:POL 1.3
15|demand/known:POL 1.3 2025
15|demand/known:POL 1.3 since-2025
22|demand/known:POL 2
-3|demand/known:POL 2 2016
25|demand/known:POL 2 2025
25|demand/known:POL 2 since-2025
-3|demand/known:POL 2 to-2021
-14|demand/known:POL 2.5
-9|demand/known:POL 2.5 2023
-5|demand/known:POL 2.5 2025
-5|demand/known:POL 2.5 since-2025
-9|demand/known:POL 2.5 to-2024
-58|demand/known:POL 3
-13|demand/known:POL 3 2024
-32|demand/known:POL 3 2025
-13|demand/known:POL 3 2026
-45|demand/known:POL 3 since-2025
-13|demand/known:POL 3 to-2024
-5|demand/known:POL 3.1
-5|demand/known:POL 3.1 2023
-5|demand/known:POL 3.1 to-2024
3|demand/known:POL 3.5 2025
-42|demand/known:POL 5
-31|demand/known:POL 5 2025
-12|demand/known:POL 5 2026
-42|demand/known:POL 5 since-2025
-51|demand/known:POL since-2025
-3|demand/known:POL to-2021
-27|demand/known:POL to-2024
-3|demand/known:PRK 5
-3|demand/known:PRK 5 2025
-3|demand/known:PRK 5 since-2025
-3|demand/known:PRK since-2025
13|demand/known:PRT 2
13|demand/known:PRT 2 2025
13|demand/known:PRT 2 since-2025
12|demand/known:PRT 3.5
12|demand/known:PRT 3.5 2025
12|demand/known:PRT 3.5 since-2025
23|demand/known:PRT since-2025
-8|demand/known:QAT 6
-8|demand/known:QAT 6 2025
-8|demand/known:QAT 6 since-2025
-8|demand/known:QAT since-2025
-3|demand/known:ROU since-2025
-4|demand/known:RUS 2.5
-4|demand/known:RUS 2.5 2026
-4|demand/known:RUS 2.5 since-2025
-25|demand/known:RUS 3
-25|demand/known:RUS 3 2025
-25|demand/known:RUS 3 since-2025
29|demand/known:RUS 4
29|demand/known:RUS 4 2024
29|demand/known:RUS 4 to-2024
-33|demand/known:RUS since-2025
29|demand/known:RUS to-2024
-8|demand/known:SAU 1
-8|demand/known:SAU 1 2025
-8|demand/known:SAU 1 since-2025
-4|demand/known:SAU 1.5
-4|demand/known:SAU 1.5 2024
-4|demand/known:SAU 1.5 to-2024
-6|demand/known:SAU 3
-6|demand/known:SAU 3 2024
-6|demand/known:SAU 3 to-2024
4|demand/known:SAU 5
6|demand/known:SAU 5 2026
4|demand/known:SAU 5 since-2025
-3|demand/known:SAU 6
-6|demand/known:SAU 6 2024
-6|demand/known:SAU 6 to-2024
-3|demand/known:SAU since-2025
-15|demand/known:SAU to-2024
-6|demand/known:SGP 2
-6|demand/known:SGP 2 2020
-6|demand/known:SGP 2 to-2021
-29|demand/known:SGP 3.5
-4|demand/known:SGP 3.5 2025
-24|demand/known:SGP 3.5 2026
-29|demand/known:SGP 3.5 since-2025
-10|demand/known:SGP 3.5-5
-10|demand/known:SGP 3.5-5 2025
-10|demand/known:SGP 3.5-5 since-2025
-5|demand/known:SGP 5
-25|demand/known:SGP 5 2025
20|demand/known:SGP 5 2026
-5|demand/known:SGP 5 since-2025
-45|demand/known:SGP since-2025
-6|demand/known:SGP to-2021
5|demand/known:SRB 2.2
5|demand/known:SRB 2.2 2025
5|demand/known:SRB 2.2 since-2025
-9|demand/known:SRB 2.5
-9|demand/known:SRB 2.5 2025
-9|demand/known:SRB 2.5 since-2025
-4|demand/known:SRB since-2025
-9|demand/known:SSD 1.3
-9|demand/known:SSD 1.3 2025
-9|demand/known:SSD 1.3 since-2025
21|demand/known:SSD 3.5
21|demand/known:SSD 3.5 2025
21|demand/known:SSD 3.5 since-2025
12|demand/known:SSD since-2025
5|demand/known:SUR 1
5|demand/known:SUR 1 2024
5|demand/known:SUR 1 to-2024
5|demand/known:SUR to-2024
5|demand/known:SVK 3.3
5|demand/known:SVK 3.3 2025
5|demand/known:SVK 3.3 since-2025
14|demand/known:SVK 3.5
14|demand/known:SVK 3.5 2026
14|demand/known:SVK 3.5 since-2025
5|demand/known:SVK 5
5|demand/known:SVK 5 2025
5|demand/known:SVK 5 since-2025
23|demand/known:SVK since-2025
5|demand/known:SVN 3
5|demand/known:SVN 3 2025
5|demand/known:SVN 3 since-2025
-22|demand/known:SVN 3.5
-22|demand/known:SVN 3.5 2025
-22|demand/known:SVN 3.5 since-2025
-17|demand/known:SVN since-2025
-10|demand/known:SWE 3.5
-10|demand/known:SWE 3.5 2026
-10|demand/known:SWE 3.5 since-2025
4|demand/known:SWE 4
4|demand/known:SWE 4 2025
4|demand/known:SWE 4 since-2025
-4|demand/known:SWE 5
-4|demand/known:SWE 5 2025
-4|demand/known:SWE 5 since-2025
-11|demand/known:SWE since-2025
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
9|demand/known:THA 1
9|demand/known:THA 1 2025
9|demand/known:THA 1 since-2025
6|demand/known:THA 2
5|demand/known:THA 2 2026
6|demand/known:THA 2 since-2025
-4|demand/known:THA 2.7
-4|demand/known:THA 2.7 2025
-4|demand/known:THA 2.7 since-2025
-8|demand/known:THA 3.5
-8|demand/known:THA 3.5 2025
-8|demand/known:THA 3.5 since-2025
16|demand/known:TKM 2.5
16|demand/known:TKM 2.5 2026
16|demand/known:TKM 2.5 since-2025
16|demand/known:TKM since-2025
6|demand/known:TON 1.2
6|demand/known:TON 1.2 2025
6|demand/known:TON 1.2 since-2025
4|demand/known:TON since-2025
-11|demand/known:TUR 0.25
-11|demand/known:TUR 0.25 2026
-11|demand/known:TUR 0.25 since-2025
-6|demand/known:TUR 3
-5|demand/known:TUR 3 2026
-6|demand/known:TUR 3 since-2025
4|demand/known:TUR 3.5
4|demand/known:TUR 3.5 2026
4|demand/known:TUR 3.5 since-2025
-4|demand/known:TUR 5
-3|demand/known:TUR 5 2024
-3|demand/known:TUR 5 to-2024
-3|demand/known:TUR 6
-3|demand/known:TUR 6 2025
-3|demand/known:TUR 6 since-2025
-19|demand/known:TUR since-2025
-3|demand/known:TUR to-2024
-15|demand/known:TWN 1.5
-15|demand/known:TWN 1.5 2025
-15|demand/known:TWN 1.5 since-2025
47|demand/known:TWN 1E+1
44|demand/known:TWN 1E+1 2025
4|demand/known:TWN 1E+1 2026
47|demand/known:TWN 1E+1 since-2025
-21|demand/known:TWN 3
-4|demand/known:TWN 3 2024
-17|demand/known:TWN 3 2025
-17|demand/known:TWN 3 since-2025
-5|demand/known:TWN 3 to-2024
-3|demand/known:TWN 3.5
-14|demand/known:TWN 3.5 2025
10|demand/known:TWN 3.5 2026
-3|demand/known:TWN 3.5 since-2025
7|demand/known:TWN 4
5|demand/known:TWN 4 2026
7|demand/known:TWN 4 since-2025
-3|demand/known:TWN 5
-4|demand/known:TWN 5 2024
-15|demand/known:TWN 5 2025
16|demand/known:TWN 5 2026
-4|demand/known:TWN 5 to-2024
5|demand/known:TWN 6
5|demand/known:TWN 6 2026
5|demand/known:TWN 6 since-2025
25|demand/known:TWN since-2025
-8|demand/known:TWN to-2024
7|demand/known:TZA 2
7|demand/known:TZA 2 2024
7|demand/known:TZA 2 to-2024
7|demand/known:TZA to-2024
-6|demand/known:UGA 2
-6|demand/known:UGA 2 2024
-6|demand/known:UGA 2 to-2024
-11|demand/known:UGA 3.5
-11|demand/known:UGA 3.5 2025
-11|demand/known:UGA 3.5 since-2025
-11|demand/known:UGA since-2025
-6|demand/known:UGA to-2024
-10|demand/known:UKR 0.25
-7|demand/known:UKR 0.25 2025
-10|demand/known:UKR 0.25 since-2025
-14|demand/known:UKR 0.3
-14|demand/known:UKR 0.3 2024
-14|demand/known:UKR 0.3 to-2024
8|demand/known:UKR 1
8|demand/known:UKR 1 2025
8|demand/known:UKR 1 since-2025
19|demand/known:UKR 15
19|demand/known:UKR 15 2025
19|demand/known:UKR 15 since-2025
-12|demand/known:UKR 2
-12|demand/known:UKR 2 2024
-12|demand/known:UKR 2 to-2024
-10|demand/known:UKR 4
-10|demand/known:UKR 4 2025
-10|demand/known:UKR 4 since-2025
3|demand/known:UKR since-2025
-26|demand/known:UKR to-2024
-15|demand/known:USA 0.2
-15|demand/known:USA 0.2 2025
-15|demand/known:USA 0.2 since-2025
-3|demand/known:USA 1
-3|demand/known:USA 1.1
-3|demand/known:USA 1.1 to-1999
16|demand/known:USA 1.3
16|demand/known:USA 1.3 2025
16|demand/known:USA 1.3 since-2025
-3|demand/known:USA 1E+1
-3|demand/known:USA 1E+1 2025
-3|demand/known:USA 1E+1 since-2025
13|demand/known:USA 2 2025
12|demand/known:USA 2 since-2025
-6|demand/known:USA 2 to-2021
-4|demand/known:USA 2 to-2024
-9|demand/known:USA 2.5
-8|demand/known:USA 2.5 2025
-9|demand/known:USA 2.5 since-2025
-12|demand/known:USA 3
-8|demand/known:USA 3 2024
5|demand/known:USA 3 2025
-6|demand/known:USA 3 2026
-3|demand/known:USA 3 to-1999
-8|demand/known:USA 3 to-2024
15|demand/known:USA 3.2
15|demand/known:USA 3.2 2024
15|demand/known:USA 3.2 to-2024
-10|demand/known:USA 3.5 2024
28|demand/known:USA 3.5 2025
-20|demand/known:USA 3.5 2026
8|demand/known:USA 3.5 since-2025
-10|demand/known:USA 3.5 to-2024
-8|demand/known:USA 3.8
-8|demand/known:USA 3.8 2025
-8|demand/known:USA 3.8 since-2025
-14|demand/known:USA 4
-3|demand/known:USA 4 2018
-4|demand/known:USA 4 2025
-3|demand/known:USA 4 2026
-8|demand/known:USA 4 since-2025
-5|demand/known:USA 4 to-2021
20|demand/known:USA 4.7
20|demand/known:USA 4.7 2025
20|demand/known:USA 4.7 since-2025
-15|demand/known:USA 5
-5|demand/known:USA 5 2024
-29|demand/known:USA 5 2025
19|demand/known:USA 5 2026
-10|demand/known:USA 5 since-2025
-5|demand/known:USA 5 to-2024
-4|demand/known:USA since-2025
-13|demand/known:USA to-1999
-11|demand/known:USA to-2021
-14|demand/known:USA to-2024
-4|demand/known:VEN 3.4
-4|demand/known:VEN 3.4 2025
-4|demand/known:VEN 3.4 since-2025
-4|demand/known:VEN since-2025
4|demand/known:VNM 2.7
4|demand/known:VNM 2.7 2025
4|demand/known:VNM 2.7 since-2025
-23|demand/known:VNM 3.5
-13|demand/known:VNM 3.5 2025
-10|demand/known:VNM 3.5 2026
-23|demand/known:VNM 3.5 since-2025
-3|demand/known:VNM 5
-3|demand/known:VNM 5 2024
-3|demand/known:VNM 5 to-2024
-19|demand/known:VNM since-2025
-3|demand/known:VNM to-2024
18|demand/known:XKX 1.5
18|demand/known:XKX 1.5 2024
18|demand/known:XKX 1.5 to-2024
18|demand/known:XKX to-2024
6|demand/known:YEM 6
6|demand/known:YEM 6 2024
6|demand/known:YEM 6 to-2024
6|demand/known:YEM to-2024
9|demand/known:ZAF 1.5
8|demand/known:ZAF 1.5 2024
8|demand/known:ZAF 1.5 to-2024
-7|demand/known:ZAF 2.2
-7|demand/known:ZAF 2.2 2024
-7|demand/known:ZAF 2.2 to-2024
32|demand/last:before
30|demand/last:same-sentence
8|demand/named:1
21|demand/named:2
29|demand/named:3
-12|demand/one-of-several
34|demand/ruled
14|demand/ruled:spender-after
-20|demand/ruled:spender-after-asked
-12|demand/ruled:spender-asked
-30|demand/ruled:spender-asked-before
47|demand/ruled:spender-before
20|demand/ruled:spender-beside
18|demand/ruled:spender-both
5|demand/ruled:spender-clause
3|demand/ruled:spender-clause-after
31|demand/ruled:spender-gapped
-28|demand/ruled:spender-home
-42|demand/ruled:spender-members
-47|demand/ruled:spender-near
-50|demand/ruled:spender-near-asked
16|demand/ruled:spender-object
45|demand/ruled:spender-object-asked
24|demand/ruled:spender-of-gdp
5|demand/ruled:spender-of-noun
11|demand/ruled:spender-ours
-31|demand/ruled:spender-party
32|demand/ruled:spender-pronoun
10|demand/ruled:spender-respectively
-18|demand/ruled:spender-should
5|demand/ruled:spender-should-asked
-64|demand/ruled:spender-standard
-9|demand/ruled:spender-subject
100|demand/ruled:spender-whoever
17|demand/same-figure-of-another
-17|demand/same-figure-of-it
132|demand/several:2
152|demand/several:3
9|demand/several:4
11|demand/several:5
12|demand/subject-of:accept
3|demand/subject-of:adopt
-13|demand/subject-of:advocate
-75|demand/subject-of:agree
21|demand/subject-of:aim
-35|demand/subject-of:ask
-15|demand/subject-of:ask for
-21|demand/subject-of:back
-3|demand/subject-of:bank on
-15|demand/subject-of:be
-14|demand/subject-of:believe
18|demand/subject-of:bring
25|demand/subject-of:brush aside
-5|demand/subject-of:call
-30|demand/subject-of:call for
-4|demand/subject-of:clamour
-3|demand/subject-of:coax
20|demand/subject-of:come up with
19|demand/subject-of:commit
8|demand/subject-of:consider
5|demand/subject-of:convince
4|demand/subject-of:cough up
-17|demand/subject-of:demand
31|demand/subject-of:do
10|demand/subject-of:end
4|demand/subject-of:endorse
-6|demand/subject-of:exempt
-7|demand/subject-of:expect
-6|demand/subject-of:eye
-16|demand/subject-of:fall
6|demand/subject-of:favour
6|demand/subject-of:fend off
44|demand/subject-of:get
3|demand/subject-of:give
-30|demand/subject-of:go
36|demand/subject-of:hold
-3|demand/subject-of:hold up
36|demand/subject-of:hope
-26|demand/subject-of:insist on
-75|demand/subject-of:invest
29|demand/subject-of:keep
-4|demand/subject-of:lay down
-12|demand/subject-of:lean on
4|demand/subject-of:leap
4|demand/subject-of:leave
-5|demand/subject-of:like to see
-4|demand/subject-of:live up to
-9|demand/subject-of:lobby for
-39|demand/subject-of:look for
16|demand/subject-of:match
-26|demand/subject-of:mean
31|demand/subject-of:meet
22|demand/subject-of:mention
39|demand/subject-of:move
16|demand/subject-of:order
-6|demand/subject-of:pay
-14|demand/subject-of:pester
3|demand/subject-of:plan
3|demand/subject-of:press for
-25|demand/subject-of:promise
4|demand/subject-of:propose
-5|demand/subject-of:push for
10|demand/subject-of:put
12|demand/subject-of:raise
-87|demand/subject-of:reach
-8|demand/subject-of:reckon
-10|demand/subject-of:reject
-3|demand/subject-of:return
4|demand/subject-of:rule out
-5|demand/subject-of:seek
-4|demand/subject-of:set
5|demand/subject-of:set aside
-10|demand/subject-of:set out
4|demand/subject-of:slip
3|demand/subject-of:speak of
5|demand/subject-of:speculate
-17|demand/subject-of:spend
7|demand/subject-of:stand
3|demand/subject-of:stick to
-5|demand/subject-of:table
-30|demand/subject-of:take
6|demand/subject-of:talk of
-7|demand/subject-of:tell
17|demand/subject-of:think
4|demand/subject-of:tie
4|demand/subject-of:top
55|demand/subject-of:unwilling
-34|demand/subject-of:urge
31|demand/subject-of:use
-50|demand/subject-of:veto
-17|demand/subject-of:want
4|demand/subject-of:work towards
10|demand/subject-of:write
16|demand/subject:be allies
18|demand/subject:be body
-14|demand/subject:be capital
14|demand/subject:be country
-11|demand/subject:be gov
-30|demand/subject:be leader
3|demand/subject:be people
-12|demand/subject:be pronoun
15|demand/subject:cap capital
36|demand/subject:cap country
-4|demand/subject:cap leader
18|demand/subject:cap pronoun
3|demand/subject:demand allies
-51|demand/subject:demand body
-42|demand/subject:demand capital
-118|demand/subject:demand country
-52|demand/subject:demand gov
-13|demand/subject:demand leader
-10|demand/subject:demand people
-4|demand/subject:demand pronoun
10|demand/subject:denial gov
28|demand/subject:denial leader
-50|demand/subject:denial nongov
-10|demand/subject:denial people
50|demand/subject:denial pronoun
9|demand/subject:level country
13|demand/subject:level gov
-6|demand/subject:level pronoun
12|demand/subject:move allies
-65|demand/subject:move body
27|demand/subject:move gov
-9|demand/subject:move leader
-29|demand/subject:move pronoun
-48|demand/subject:pledge allies
-18|demand/subject:pledge body
3|demand/subject:pledge capital
7|demand/subject:pledge country
-31|demand/subject:pledge gov
55|demand/subject:pledge leader
-38|demand/subject:pledge pronoun
7|demand/subject:proposal allies
-14|demand/subject:proposal capital
-37|demand/subject:proposal country
59|demand/subject:proposal gov
10|demand/subject:proposal leader
26|demand/subject:proposal pronoun
15|demand/subject:spend allies
20|demand/subject:spend body
-24|demand/subject:spend country
48|demand/subject:spend gov
5|demand/subject:spend leader
12|demand/subject:spend pronoun
-24|demand/title
-15|demand/told-of:0
-15|demand/told-of:1
20|demand/told-of:2
10|demand/told-of:3
-50|demand/unnamed
-7|demand/unnamed-beside-others
17|denial/after-joint:0 far
40|denial/after-joint:0 near
3|denial/after-joint:1 far
56|denial/after-joint:1 mid
-17|denial/after-joint:1 near
-4|denial/after-joint:2 far
-11|denial/after-joint:2 mid
16|denial/after-joint:2 near
-28|denial/after-joint:3 far
12|denial/after-joint:3 near
-5|denial/after-led:\" far joined
20|denial/after-led:\" near joined
-13|denial/after-led:# near free
29|denial/after-led:, far joined
12|denial/after-led:, near joined
14|denial/after-led:: near joined
-12|denial/after-led:; far joined
-20|denial/after-led:? near free
15|denial/after-led:accept far free
6|denial/after-led:among far free
13|denial/after-led:and near joined
-12|denial/after-led:as far free
12|denial/after-led:asian far joined
-11|denial/after-led:at far free
7|denial/after-led:before far joined
-6|denial/after-led:but near joined
-9|denial/after-led:by far free
52|denial/after-led:call for near free
3|denial/after-led:defence minister near joined
-5|denial/after-led:defense far joined
5|denial/after-led:for far free
20|denial/after-led:for far joined
38|denial/after-led:for near free
8|denial/after-led:from near free
-3|denial/after-led:general far joined
-6|denial/after-led:if far joined
-12|denial/after-led:in near free
8|denial/after-led:information far joined
-9|denial/after-led:its far joined
5|denial/after-led:like far free
3|denial/after-led:like near free
-15|denial/after-led:made near free
-13|denial/after-led:of far joined
4|denial/after-led:of near free
8|denial/after-led:on far free
-3|denial/after-led:on near free
4|denial/after-led:pay far free
3|denial/after-led:prime minister far joined
-45|denial/after-led:prime minister near joined
29|denial/after-led:say far joined
-42|denial/after-led:say near joined
7|denial/after-led:something far joined
-22|denial/after-led:spend far joined
-8|denial/after-led:tell far joined
-14|denial/after-led:that near free
-25|denial/after-led:to far free
12|denial/after-led:to far joined
6|denial/after-led:to near free
3|denial/after-led:up far free
-5|denial/after-led:urge far joined
36|denial/after-led:what far free
12|denial/after-led:where far joined
7|denial/after-led:which near joined
-23|denial/after-led:with far free
-3|denial/after-led:with far joined
17|denial/after-led:with near free
24|denial/after:allies name
-18|denial/after:body name
-16|denial/after:body owner
39|denial/after:capital name
6|denial/after:capital owner
20|denial/after:country name
25|denial/after:country owner
-5|denial/after:gov name
-7|denial/after:leader name
-20|denial/after:people owner
36|denial/after:pronoun name
25|denial/asked
66|denial/asks
4|denial/before-clause:after-figure inside name gov
-3|denial/before-clause:after-figure inside owner pronoun
16|denial/before-clause:after-figure opens name country
-36|denial/before-clause:after-figure opens name leader
3|denial/before-clause:after-figure opens name nongov
14|denial/before-clause:after-figure opens owner pronoun
-20|denial/before-clause:free inside name allies
31|denial/before-clause:free inside name body
-6|denial/before-clause:free inside name capital
22|denial/before-clause:free inside name country
-15|denial/before-clause:free inside name gov
30|denial/before-clause:free inside name nongov
-4|denial/before-clause:free inside name people
3|denial/before-clause:free inside name pronoun
-59|denial/before-clause:free inside owner body
27|denial/before-clause:free inside owner capital
13|denial/before-clause:free inside owner gov
-5|denial/before-clause:free inside owner leader
40|denial/before-clause:free inside owner people
10|denial/before-clause:free inside owner pronoun
-12|denial/before-clause:free opens name body
-31|denial/before-clause:free opens name capital
-9|denial/before-clause:free opens name country
12|denial/before-clause:free opens name leader
12|denial/before-clause:free opens name nongov
11|denial/before-clause:free opens name pronoun
3|denial/before-clause:free opens owner country
-23|denial/before-clause:free opens owner people
9|denial/before-clause:free opens owner pronoun
-24|denial/before-far:1
-32|denial/before-far:20
50|denial/before-far:4
-10|denial/before-far:60
55|denial/before-far:9
36|denial/before-free:0 after-figure name near
3|denial/before-free:0 after-figure owner near
-14|denial/before-free:0 free name near
3|denial/before-free:0 free owner far
26|denial/before-free:0 free owner near
-37|denial/before-free:1 after-figure name far
12|denial/before-free:1 after-figure name near
12|denial/before-free:1 after-figure owner far
6|denial/before-free:1 free name far
-5|denial/before-free:1 free name near
-8|denial/before-free:1 free owner far
15|denial/before-free:1 free owner near
-18|denial/before-free:2 after-figure name far
-3|denial/before-free:2 after-figure owner near
31|denial/before-free:2 free name far
-24|denial/before-free:2 free owner near
18|denial/before-joint:0 after-figure
-7|denial/before-joint:0 free
30|denial/before-joint:1 after-figure
5|denial/before-joint:1 free
-38|denial/before-joint:2 after-figure
45|denial/before-joint:2 free
-3|denial/before-joint:3 after-figure
-11|denial/before-joint:3 free
-26|denial/before-led:
25|denial/before-led:\"
21|denial/before-led:'s
-28|denial/before-led:,
-9|denial/before-led:-
24|denial/before-led:--
-3|denial/before-led::
23|denial/before-led:PARTY
18|denial/before-led:a
-12|denial/before-led:across
37|denial/before-led:again
-22|denial/before-led:all
-4|denial/before-led:allies
-12|denial/before-led:among
26|denial/before-led:an
-5|denial/before-led:and
-18|denial/before-led:as
-43|denial/before-led:asian
-13|denial/before-led:ask
-5|denial/before-led:at
13|denial/before-led:because
-7|denial/before-led:by
31|denial/before-led:call for
-3|denial/before-led:chairs
-11|denial/before-led:chief
4|denial/before-led:colleagues
-6|denial/before-led:commission
9|denial/before-led:compel
15|denial/before-led:defence minister
14|denial/before-led:defense minister
4|denial/before-led:device
7|denial/before-led:disavow
-4|denial/before-led:dismiss
-22|denial/before-led:do
-9|denial/before-led:either
-5|denial/before-led:elect
-3|denial/before-led:exempt
3|denial/before-led:expect
14|denial/before-led:find
-5|denial/before-led:follow
20|denial/before-led:for
-38|denial/before-led:foreign minister
-19|denial/before-led:general
-7|denial/before-led:give
-8|denial/before-led:gulf
-66|denial/before-led:her
13|denial/before-led:his
-8|denial/before-led:hold
6|denial/before-led:insist
6|denial/before-led:made
-25|denial/before-led:may
5|denial/before-led:national security adviser
7|denial/before-led:neither
7|denial/before-led:new
-7|denial/before-led:nor
5|denial/before-led:note
79|denial/before-led:of
3|denial/before-led:offer
19|denial/before-led:on
4|denial/before-led:outgoing
6|denial/before-led:overruled
-8|denial/before-led:owes
5|denial/before-led:partner
6|denial/before-led:president
40|denial/before-led:prime minister
4|denial/before-led:private
-33|denial/before-led:put
48|denial/before-led:raise
-5|denial/before-led:rebuff
5|denial/before-led:rebukes
6|denial/before-led:recognizes
-4|denial/before-led:refute
-3|denial/before-led:say
-7|denial/before-led:speech
3|denial/before-led:stand by
-22|denial/before-led:state
-6|denial/before-led:tell
8|denial/before-led:the
9|denial/before-led:think
-37|denial/before-led:to
-5|denial/before-led:turn down
13|denial/before-led:up
-9|denial/before-led:visiting
-7|denial/before-led:war
13|denial/before-led:what
20|denial/before-led:when
-37|denial/before-led:whose
-23|denial/before-led:with
4|denial/before-led:would
-20|denial/before:allies name
18|denial/before:body name
-60|denial/before:body owner
-35|denial/before:capital name
25|denial/before:capital owner
32|denial/before:country name
-11|denial/before:gov name
13|denial/before:gov owner
-23|denial/before:leader name
-6|denial/before:leader owner
45|denial/before:nongov name
-5|denial/before:people name
19|denial/before:people owner
14|denial/before:pronoun name
30|denial/before:pronoun owner
-3|denial/class-home:ALLIES CHN
-16|denial/class-home:ALLIES JPN
-21|denial/class-home:ALLIES NATO
-8|denial/class-home:ALLIES USA
17|denial/class-home:ALLIES foe
40|denial/class-home:ALLIES land
-46|denial/class-home:ALLIES member
8|denial/class-home:CHN CHN
16|denial/class-home:CHN JPN
5|denial/class-home:CHN NATO
-6|denial/class-home:EU land
16|denial/class-home:EU member
-6|denial/class-home:JPN CHN
35|denial/class-home:JPN JPN
11|denial/class-home:JPN member
-3|denial/class-home:NATO CHN
-33|denial/class-home:NATO JPN
7|denial/class-home:NATO NATO
46|denial/class-home:NATO USA
-30|denial/class-home:NATO land
7|denial/class-home:NATO member
-29|denial/class-home:USA JPN
13|denial/class-home:USA NATO
-38|denial/class-home:USA USA
-28|denial/class-home:USA land
33|denial/class-home:USA member
-17|denial/class-home:foe foe
-17|denial/class-home:foe member
3|denial/class-home:land CHN
7|denial/class-home:land JPN
-8|denial/class-home:land NATO
28|denial/class-home:land land
20|denial/class-home:member JPN
3|denial/class-home:member NATO
-18|denial/class-named:ALLIES JPN nobody-named
-3|denial/class-named:ALLIES NATO nobody-named
-18|denial/class-named:ALLIES NATO others-named
-8|denial/class-named:ALLIES USA others-named
18|denial/class-named:ALLIES foe others-named
20|denial/class-named:ALLIES land nobody-named
20|denial/class-named:ALLIES land others-named
-25|denial/class-named:ALLIES member nobody-named
-22|denial/class-named:ALLIES member others-named
3|denial/class-named:CHN CHN nobody-named
5|denial/class-named:CHN CHN others-named
16|denial/class-named:CHN JPN others-named
5|denial/class-named:CHN NATO others-named
-6|denial/class-named:EU land others-named
17|denial/class-named:EU member others-named
-6|denial/class-named:JPN CHN others-named
53|denial/class-named:JPN JPN nobody-named
-17|denial/class-named:JPN JPN others-named
11|denial/class-named:JPN member others-named
-9|denial/class-named:NATO JPN nobody-named
-24|denial/class-named:NATO JPN others-named
-17|denial/class-named:NATO NATO nobody-named
24|denial/class-named:NATO NATO others-named
47|denial/class-named:NATO USA others-named
-13|denial/class-named:NATO land nobody-named
-17|denial/class-named:NATO land others-named
16|denial/class-named:NATO member nobody-named
-9|denial/class-named:NATO member others-named
-4|denial/class-named:USA JPN nobody-named
-25|denial/class-named:USA JPN others-named
15|denial/class-named:USA NATO others-named
-39|denial/class-named:USA USA others-named
-26|denial/class-named:USA land others-named
35|denial/class-named:USA member others-named
-19|denial/class-named:foe foe others-named
-16|denial/class-named:foe member others-named
3|denial/class-named:land CHN others-named
-21|denial/class-named:land JPN nobody-named
27|denial/class-named:land JPN others-named
-8|denial/class-named:land NATO others-named
-5|denial/class-named:land land nobody-named
32|denial/class-named:land land others-named
20|denial/class-named:member JPN others-named
22|denial/class-named:member NATO nobody-named
-18|denial/class-named:member NATO others-named
12|denial/class-named:member member nobody-named
-14|denial/class-named:member member others-named
-11|denial/class-shape:ALLIES half
-25|denial/class-shape:ALLIES whole
30|denial/class-shape:CHN whole
10|denial/class-shape:EU whole
28|denial/class-shape:JPN half
4|denial/class-shape:JPN tenth
7|denial/class-shape:JPN whole
-4|denial/class-shape:NATO half
-3|denial/class-shape:NATO whole
-20|denial/class-shape:USA half
-3|denial/class-shape:USA tenth
-23|denial/class-shape:USA whole
-20|denial/class-shape:foe half
-14|denial/class-shape:foe whole
7|denial/class-shape:land half
8|denial/class-shape:land tenth
13|denial/class-shape:land whole
22|denial/class-shape:member half
-6|denial/class-shape:member tenth
5|denial/class-shape:member whole
20|denial/class-value:ALLIES 0.5
-6|denial/class-value:ALLIES 1.5
-28|denial/class-value:ALLIES 2
-4|denial/class-value:ALLIES 2.5
10|denial/class-value:ALLIES 3
-21|denial/class-value:ALLIES 3.5
-4|denial/class-value:ALLIES 4
3|denial/class-value:ALLIES 5
22|denial/class-value:EU 3
-13|denial/class-value:EU 5
-37|denial/class-value:NATO 2
17|denial/class-value:NATO 2.5
11|denial/class-value:NATO 3
-19|denial/class-value:NATO 3.5
37|denial/class-value:NATO 4
-11|denial/class-value:NATO 5
-3|denial/class-value:USA 2
-12|denial/class-value:USA 3
-17|denial/class-value:USA 3.5
-9|denial/class-value:USA 4
3|denial/class-value:USA 5
13|denial/class-verb:ALLIES be
-3|denial/class-verb:ALLIES cap
42|denial/class-verb:ALLIES demand
-26|denial/class-verb:ALLIES denial
-11|denial/class-verb:ALLIES move
37|denial/class-verb:ALLIES pledge
24|denial/class-verb:ALLIES proposal
12|denial/class-verb:ALLIES spend
29|denial/class-verb:CHN demand
4|denial/class-verb:CHN pledge
-7|denial/class-verb:CHN proposal
6|denial/class-verb:EU be
-12|denial/class-verb:EU proposal
32|denial/class-verb:JPN be
-10|denial/class-verb:JPN demand
-5|denial/class-verb:JPN denial
6|denial/class-verb:JPN level
-7|denial/class-verb:JPN move
-88|denial/class-verb:JPN pledge
31|denial/class-verb:JPN proposal
5|denial/class-verb:JPN spend
5|denial/class-verb:NATO cap
7|denial/class-verb:NATO demand
-3|denial/class-verb:NATO denial
-15|denial/class-verb:NATO level
-21|denial/class-verb:NATO move
27|denial/class-verb:NATO pledge
12|denial/class-verb:NATO proposal
-25|denial/class-verb:USA be
26|denial/class-verb:USA cap
-41|denial/class-verb:USA demand
26|denial/class-verb:USA denial
-9|denial/class-verb:USA move
3|denial/class-verb:USA pledge
-3|denial/class-verb:USA spend
-3|denial/class-verb:foe demand
-3|denial/class-verb:foe denial
-19|denial/class-verb:foe proposal
-14|denial/class-verb:land be
-39|denial/class-verb:land demand
33|denial/class-verb:land denial
23|denial/class-verb:land move
-15|denial/class-verb:land pledge
-12|denial/class-verb:land proposal
-19|denial/class-verb:land spend
-15|denial/class-verb:member be
-31|denial/class-verb:member cap
16|denial/class-verb:member demand
-20|denial/class-verb:member denial
11|denial/class-verb:member level
26|denial/class-verb:member move
30|denial/class-verb:member pledge
-14|denial/class-verb:member proposal
5|denial/class-verb:member spend
-38|denial/class:ALLIES
28|denial/class:CHN
10|denial/class:EU
39|denial/class:JPN
-8|denial/class:NATO
-47|denial/class:USA
-34|denial/class:foe
28|denial/class:land
21|denial/class:member
-23|denial/group:count back:1
-23|denial/group:count near
24|denial/group:each back:0
24|denial/group:each mid
24|denial/group:each then:had
-4|denial/group:list after-figure mid
-33|denial/group:list behind
-8|denial/group:list far
-33|denial/group:list free behind
-8|denial/group:list free far
54|denial/group:list free mid
-9|denial/group:list free near
50|denial/group:list mid
-9|denial/group:list near
-21|denial/group:list plain
20|denial/group:list shared
24|denial/group:list-led:
-5|denial/group:list-led:--
-22|denial/group:list-led:between
64|denial/group:list-led:neither
22|denial/group:list-led:of
-3|denial/group:list-led:prime minister
-17|denial/group:list-led:say
-43|denial/group:list-led:that
-7|denial/group:list-led:to
-17|denial/group:list-then:
-18|denial/group:list-then:are
20|denial/group:list-then:both
18|denial/group:list-then:deny
54|denial/group:list-then:has
-57|denial/group:list-then:have
-6|denial/group:list-then:nominee
18|denial/group:list-then:on
-5|denial/group:list-then:president
-23|denial/group:neither then:#
9|denial/group:their back:0
9|denial/group:their behind
9|denial/group:their then:armies
-22|denial/group:they back:0
23|denial/group:they back:1
-12|denial/group:they back:2
-21|denial/group:they behind
-9|denial/group:they far
32|denial/group:they mid
-13|denial/group:they near
-9|denial/group:they then:had
44|denial/group:they then:knew
-13|denial/group:they then:passed
-12|denial/group:they then:were
-21|denial/group:they then:will
-20|denial/heir:nobody-named
35|denial/heir:others-named
21|denial/home:nobody-named
36|denial/home:others-named
-3|denial/known-for:ALLIES 2027
-4|denial/known-for:NATO 2 2027
-7|denial/known-for:NATO 2027
-4|denial/known-for:NATO 2030
-3|denial/known-for:NATO 5 2027
7|denial/known-for:USA 2027
-8|denial/known:AFG 2
-8|denial/known:AFG 2 2004
-8|denial/known:AFG 2 to-2013
5|denial/known:AFG 8
5|denial/known:AFG 8 2025
5|denial/known:AFG 8 since-2025
4|denial/known:AFG since-2025
-8|denial/known:AFG to-2013
7|denial/known:ALB 3.5
7|denial/known:ALB 3.5 2025
7|denial/known:ALB 3.5 since-2025
7|denial/known:ALB since-2025
20|denial/known:ALLIES 0.5
20|denial/known:ALLIES 0.5 2025
20|denial/known:ALLIES 0.5 since-2025
-6|denial/known:ALLIES 1.5
-3|denial/known:ALLIES 1.5 2025
-3|denial/known:ALLIES 1.5 since-2025
-3|denial/known:ALLIES 1.5 to-1999
-28|denial/known:ALLIES 2
-5|denial/known:ALLIES 2 2022
-11|denial/known:ALLIES 2 2025
-13|denial/known:ALLIES 2 since-2025
-6|denial/known:ALLIES 2 to-2021
-7|denial/known:ALLIES 2 to-2024
-4|denial/known:ALLIES 2.5
10|denial/known:ALLIES 3
-3|denial/known:ALLIES 3 2024
18|denial/known:ALLIES 3 2025
16|denial/known:ALLIES 3 since-2025
-3|denial/known:ALLIES 3 to-2024
-21|denial/known:ALLIES 3.5
-8|denial/known:ALLIES 3.5 2025
-13|denial/known:ALLIES 3.5 2026
-21|denial/known:ALLIES 3.5 since-2025
-4|denial/known:ALLIES 4
-3|denial/known:ALLIES 4 since-2025
3|denial/known:ALLIES 5
-4|denial/known:ALLIES 5 2024
-23|denial/known:ALLIES 5 2025
31|denial/known:ALLIES 5 2026
8|denial/known:ALLIES 5 since-2025
-4|denial/known:ALLIES 5 to-2024
-3|denial/known:ALLIES since-2025
-8|denial/known:ALLIES to-1999
-9|denial/known:ALLIES to-2021
-17|denial/known:ALLIES to-2024
15|denial/known:ARE 8
15|denial/known:ARE 8 2025
15|denial/known:ARE 8 since-2025
15|denial/known:ARE since-2025
-9|denial/known:AUS 2
-9|denial/known:AUS 2 2025
-9|denial/known:AUS 2 since-2025
-12|denial/known:AUS 2.5
-12|denial/known:AUS 2.5 2026
-12|denial/known:AUS 2.5 since-2025
-11|denial/known:AUS 3
-8|denial/known:AUS 3 2025
-4|denial/known:AUS 3 2026
-13|denial/known:AUS 3 since-2025
11|denial/known:AUS 3.5
13|denial/known:AUS 3.5 2025
-3|denial/known:AUS 3.5 2026
11|denial/known:AUS 3.5 since-2025
-24|denial/known:AUS since-2025
-6|denial/known:AUT 1.5
-6|denial/known:AUT 1.5 2025
-6|denial/known:AUT 1.5 since-2025
8|denial/known:AUT 3.5
8|denial/known:AUT 3.5 2025
8|denial/known:AUT 3.5 since-2025
3|denial/known:AUT since-2025
-29|denial/known:BEL 2.5
-29|denial/known:BEL 2.5 2023
-29|denial/known:BEL 2.5 to-2024
4|denial/known:BEL 3.5
4|denial/known:BEL 3.5 2025
4|denial/known:BEL 3.5 since-2025
7|denial/known:BEL 5
7|denial/known:BEL 5 2026
7|denial/known:BEL 5 since-2025
11|denial/known:BEL since-2025
-29|denial/known:BEL to-2024
3|denial/known:BGD 2
3|denial/known:BGD 2 2025
3|denial/known:BGD 2 since-2025
3|denial/known:BGD since-2025
8|denial/known:BOL 2
8|denial/known:BOL 2 2025
8|denial/known:BOL 2 since-2025
8|denial/known:BOL since-2025
10|denial/known:BTN 1.5
10|denial/known:BTN 1.5 2025
10|denial/known:BTN 1.5 since-2025
10|denial/known:BTN since-2025
23|denial/known:CAN 2
8|denial/known:CAN 2 2014
9|denial/known:CAN 2 2023
6|denial/known:CAN 2 2024
8|denial/known:CAN 2 to-2021
14|denial/known:CAN 2 to-2024
-3|denial/known:CAN 3.5
-3|denial/known:CAN 3.5 2026
-3|denial/known:CAN 3.5 since-2025
6|denial/known:CAN 5
5|denial/known:CAN 5 2025
6|denial/known:CAN 5 since-2025
3|denial/known:CAN since-2025
8|denial/known:CAN to-2021
14|denial/known:CAN to-2024
-13|denial/known:CHL 1.3
-13|denial/known:CHL 1.3 2025
-13|denial/known:CHL 1.3 since-2025
-7|denial/known:CHL 2
-7|denial/known:CHL 2 2025
-7|denial/known:CHL 2 since-2025
-20|denial/known:CHL since-2025
23|denial/known:CHN 1
23|denial/known:CHN 1 2025
23|denial/known:CHN 1 since-2025
6|denial/known:CHN 2
3|denial/known:CHN 2 2024
6|denial/known:CHN 2 2026
4|denial/known:CHN 2 since-2025
3|denial/known:CHN 2 to-2024
-6|denial/known:CHN 3
-6|denial/known:CHN 3 2025
-6|denial/known:CHN 3 since-2025
6|denial/known:CHN 5
6|denial/known:CHN 5 2025
6|denial/known:CHN 5 since-2025
26|denial/known:CHN since-2025
3|denial/known:CHN to-2024
-3|denial/known:CIV 1.8
-3|denial/known:CIV 1.8 2025
-3|denial/known:CIV 1.8 since-2025
4|denial/known:CIV 2.8
4|denial/known:CIV 2.8 2024
4|denial/known:CIV 2.8 to-2024
-3|denial/known:CIV since-2025
4|denial/known:CIV to-2024
7|denial/known:CYP 3
7|denial/known:CYP 3 2025
7|denial/known:CYP 3 since-2025
-5|denial/known:CYP 3.5
-5|denial/known:CYP 3.5 2025
-5|denial/known:CYP 3.5 since-2025
5|denial/known:CZE 3
8|denial/known:CZE 3 2025
8|denial/known:CZE 3 since-2025
8|denial/known:CZE since-2025
17|denial/known:DEU 2
-8|denial/known:DEU 2 2004
3|denial/known:DEU 2 2014
20|denial/known:DEU 2 2018
-7|denial/known:DEU 2 to-2013
25|denial/known:DEU 2 to-2021
-25|denial/known:DEU 3
-20|denial/known:DEU 3 2024
-5|denial/known:DEU 3 2025
-5|denial/known:DEU 3 since-2025
-20|denial/known:DEU 3 to-2024
-6|denial/known:DEU 3.5
4|denial/known:DEU 3.5 2025
-10|denial/known:DEU 3.5 2026
-6|denial/known:DEU 3.5 since-2025
11|denial/known:DEU 4
11|denial/known:DEU 4 2019
11|denial/known:DEU 4 to-2021
-7|denial/known:DEU 5
-11|denial/known:DEU 5 2025
5|denial/known:DEU 5 2026
-7|denial/known:DEU 5 since-2025
-18|denial/known:DEU since-2025
-7|denial/known:DEU to-2013
35|denial/known:DEU to-2021
-20|denial/known:DEU to-2024
21|denial/known:DNK 5
21|denial/known:DNK 5 2025
21|denial/known:DNK 5 since-2025
22|denial/known:DNK since-2025
3|denial/known:ERI 1E+1
3|denial/known:ERI 1E+1 2005
3|denial/known:ERI 1E+1 to-2013
3|denial/known:ERI to-2013
-13|denial/known:ESP 3.5
20|denial/known:ESP 3.5 2025
-33|denial/known:ESP 3.5 2026
-13|denial/known:ESP 3.5 since-2025
33|denial/known:ESP 5
35|denial/known:ESP 5 2025
33|denial/known:ESP 5 since-2025
22|denial/known:ESP since-2025
6|denial/known:EST since-2025
-3|denial/known:ETH 1E+1
-3|denial/known:ETH 1E+1 2005
-3|denial/known:ETH 1E+1 to-2013
-3|denial/known:ETH to-2013
22|denial/known:EU 3
22|denial/known:EU 3 2025
22|denial/known:EU 3 since-2025
-13|denial/known:EU 5
-7|denial/known:EU 5 2025
-6|denial/known:EU 5 2026
-13|denial/known:EU 5 since-2025
9|denial/known:EU since-2025
-3|denial/known:FIN 2
-3|denial/known:FIN 2 2025
-3|denial/known:FIN 2 since-2025
10|denial/known:FIN 5
10|denial/known:FIN 5 2025
10|denial/known:FIN 5 since-2025
7|denial/known:FIN since-2025
26|denial/known:FJI 1.5
26|denial/known:FJI 1.5 2025
26|denial/known:FJI 1.5 since-2025
26|denial/known:FJI since-2025
-6|denial/known:FRA 1.8
-6|denial/known:FRA 1.8 2025
-6|denial/known:FRA 1.8 since-2025
-8|denial/known:FRA 2
-8|denial/known:FRA 2 2024
-8|denial/known:FRA 2 to-2024
8|denial/known:FRA 3.5
7|denial/known:FRA 3.5 2026
8|denial/known:FRA 3.5 since-2025
-17|denial/known:FRA 4
-17|denial/known:FRA 4 2018
-17|denial/known:FRA 4 to-2021
-58|denial/known:FRA 5
-55|denial/known:FRA 5 2025
-3|denial/known:FRA 5 2026
-58|denial/known:FRA 5 since-2025
-57|denial/known:FRA since-2025
-17|denial/known:FRA to-2021
-8|denial/known:FRA to-2024
-5|denial/known:GBR 2
-4|denial/known:GBR 2 2014
-4|denial/known:GBR 2 to-2021
7|denial/known:GBR 3
25|denial/known:GBR 3 2018
-20|denial/known:GBR 3 2025
-20|denial/known:GBR 3 since-2025
25|denial/known:GBR 3 to-2021
-12|denial/known:GBR 3.5
-10|denial/known:GBR 3.5 2025
-3|denial/known:GBR 3.5 2026
-12|denial/known:GBR 3.5 since-2025
-4|denial/known:GBR 4
-4|denial/known:GBR 4 2019
-4|denial/known:GBR 4 to-2021
-29|denial/known:GBR since-2025
16|denial/known:GBR to-2021
-4|denial/known:GHA 2
-4|denial/known:GHA 2 2025
-4|denial/known:GHA 2 since-2025
-4|denial/known:GHA since-2025
4|denial/known:GRC 2
4|denial/known:GRC 2 2012
4|denial/known:GRC 2 to-2013
13|denial/known:GRC 5
13|denial/known:GRC 5 2025
13|denial/known:GRC 5 since-2025
13|denial/known:GRC since-2025
4|denial/known:GRC to-2013
9|denial/known:HUN 2
8|denial/known:HUN 2 2025
9|denial/known:HUN 2 since-2025
4|denial/known:HUN 2.5
4|denial/known:HUN 2.5 2026
4|denial/known:HUN 2.5 since-2025
8|denial/known:HUN 5
8|denial/known:HUN 5 2025
8|denial/known:HUN 5 since-2025
20|denial/known:HUN since-2025
-33|denial/known:IND 1.5
-33|denial/known:IND 1.5 2025
-33|denial/known:IND 1.5 since-2025
12|denial/known:IND 3
11|denial/known:IND 3 2025
11|denial/known:IND 3 since-2025
-17|denial/known:IND since-2025
6|denial/known:IRL 1.5
6|denial/known:IRL 1.5 2025
6|denial/known:IRL 1.5 since-2025
11|denial/known:IRL 2
11|denial/known:IRL 2 2025
11|denial/known:IRL 2 since-2025
7|denial/known:IRL 3
7|denial/known:IRL 3 2025
7|denial/known:IRL 3 since-2025
26|denial/known:IRL since-2025
41|denial/known:ISL 3.5
41|denial/known:ISL 3.5 2025
41|denial/known:ISL 3.5 since-2025
42|denial/known:ISL since-2025
18|denial/known:ISR 8
17|denial/known:ISR 8 2003
17|denial/known:ISR 8 to-2013
17|denial/known:ISR to-2013
3|denial/known:ITA 4
3|denial/known:ITA 4 2018
3|denial/known:ITA 4 to-2021
-16|denial/known:ITA 5
-15|denial/known:ITA 5 2025
-16|denial/known:ITA 5 since-2025
-13|denial/known:ITA since-2025
3|denial/known:ITA to-2021
-21|denial/known:JPN 1
-23|denial/known:JPN 1 2025
-23|denial/known:JPN 1 since-2025
6|denial/known:JPN 1.5
3|denial/known:JPN 1.5 1996
6|denial/known:JPN 1.5 to-1999
5|denial/known:JPN 2
3|denial/known:JPN 2 2017
5|denial/known:JPN 2 2018
9|denial/known:JPN 2 2022
-12|denial/known:JPN 2 2024
-6|denial/known:JPN 2 2026
-6|denial/known:JPN 2 since-2025
4|denial/known:JPN 2 to-1999
11|denial/known:JPN 2 to-2021
-4|denial/known:JPN 2 to-2024
9|denial/known:JPN 2.5
9|denial/known:JPN 2.5 2023
9|denial/known:JPN 2.5 to-2024
20|denial/known:JPN 3
3|denial/known:JPN 3 1988
-5|denial/known:JPN 3 2023
4|denial/known:JPN 3 2024
15|denial/known:JPN 3 2025
17|denial/known:JPN 3 since-2025
4|denial/known:JPN 3 to-1999
14|denial/known:JPN 3.5
30|denial/known:JPN 3.5 2025
-17|denial/known:JPN 3.5 2026
14|denial/known:JPN 3.5 since-2025
18|denial/known:JPN 5
-14|denial/known:JPN 5 2025
31|denial/known:JPN 5 2026
18|denial/known:JPN 5 since-2025
-16|denial/known:JPN 8
-16|denial/known:JPN 8 2003
-16|denial/known:JPN 8 to-2013
20|denial/known:JPN since-2025
19|denial/known:JPN to-1999
-16|denial/known:JPN to-2013
11|denial/known:JPN to-2021
5|denial/known:JPN to-2024
-4|denial/known:KHM 2.3
-4|denial/known:KHM 2.3 2025
-4|denial/known:KHM 2.3 since-2025
12|denial/known:KHM 2.9
12|denial/known:KHM 2.9 2025
12|denial/known:KHM 2.9 since-2025
8|denial/known:KHM since-2025
20|denial/known:KIR 0.6
20|denial/known:KIR 0.6 2024
20|denial/known:KIR 0.6 to-2024
20|denial/known:KIR to-2024
20|denial/known:KOR 3
21|denial/known:KOR 3 2025
20|denial/known:KOR 3 since-2025
-12|denial/known:KOR 3.5
-34|denial/known:KOR 3.5 2025
22|denial/known:KOR 3.5 2026
-12|denial/known:KOR 3.5 since-2025
24|denial/known:KOR 5
6|denial/known:KOR 5 2024
29|denial/known:KOR 5 2025
-12|denial/known:KOR 5 2026
17|denial/known:KOR 5 since-2025
6|denial/known:KOR 5 to-2024
26|denial/known:KOR since-2025
6|denial/known:KOR to-2024
-9|denial/known:KWT 5
-9|denial/known:KWT 5 2026
-9|denial/known:KWT 5 since-2025
-9|denial/known:KWT since-2025
4|denial/known:LAO 2.3
4|denial/known:LAO 2.3 2025
4|denial/known:LAO 2.3 since-2025
4|denial/known:LAO since-2025
5|denial/known:LTU 2
5|denial/known:LTU 2 2025
5|denial/known:LTU 2 since-2025
6|denial/known:LTU since-2025
9|denial/known:LUX 5
9|denial/known:LUX 5 2025
9|denial/known:LUX 5 since-2025
9|denial/known:LUX since-2025
-4|denial/known:MLI 2.8
-4|denial/known:MLI 2.8 2024
-4|denial/known:MLI 2.8 to-2024
-4|denial/known:MLI to-2024
12|denial/known:MWI 1.2
12|denial/known:MWI 1.2 2025
12|denial/known:MWI 1.2 since-2025
12|denial/known:MWI since-2025
-27|denial/known:MYS 3.5
-27|denial/known:MYS 3.5 2025
-27|denial/known:MYS 3.5 since-2025
-17|denial/known:MYS 5
-17|denial/known:MYS 5 2025
-17|denial/known:MYS 5 since-2025
-42|denial/known:MYS since-2025
-37|denial/known:NATO 2
27|denial/known:NATO 2 2004
-3|denial/known:NATO 2 2012
-6|denial/known:NATO 2 2014
-3|denial/known:NATO 2 2017
-23|denial/known:NATO 2 2018
-3|denial/known:NATO 2 2022
-3|denial/known:NATO 2 2023
-10|denial/known:NATO 2 2024
-13|denial/known:NATO 2 2025
-13|denial/known:NATO 2 since-2025
25|denial/known:NATO 2 to-2013
-32|denial/known:NATO 2 to-2021
-15|denial/known:NATO 2 to-2024
17|denial/known:NATO 2.5
21|denial/known:NATO 2.5 2023
-3|denial/known:NATO 2.5 2026
-4|denial/known:NATO 2.5 since-2025
21|denial/known:NATO 2.5 to-2024
11|denial/known:NATO 3
5|denial/known:NATO 3 2002
-25|denial/known:NATO 3 2018
20|denial/known:NATO 3 2024
14|denial/known:NATO 3 2025
14|denial/known:NATO 3 since-2025
5|denial/known:NATO 3 to-2013
-25|denial/known:NATO 3 to-2021
18|denial/known:NATO 3 to-2024
-19|denial/known:NATO 3.5
-48|denial/known:NATO 3.5 2025
30|denial/known:NATO 3.5 2026
-19|denial/known:NATO 3.5 since-2025
37|denial/known:NATO 4
21|denial/known:NATO 4 2018
-6|denial/known:NATO 4 2019
23|denial/known:NATO 4 2025
23|denial/known:NATO 4 since-2025
15|denial/known:NATO 4 to-2021
-11|denial/known:NATO 5
-11|denial/known:NATO 5 2025
-11|denial/known:NATO 5 since-2025
-15|denial/known:NATO since-2025
-3|denial/known:NATO to-1999
29|denial/known:NATO to-2013
-43|denial/known:NATO to-2021
23|denial/known:NATO to-2024
4|denial/known:NGA 2
4|denial/known:NGA 2 2025
4|denial/known:NGA 2 since-2025
4|denial/known:NGA since-2025
-15|denial/known:NLD 5
-20|denial/known:NLD 5 2025
4|denial/known:NLD 5 2026
-15|denial/known:NLD 5 since-2025
-15|denial/known:NLD since-2025
6|denial/known:NOR 5
3|denial/known:NOR 5 2025
3|denial/known:NOR 5 2026
6|denial/known:NOR 5 since-2025
6|denial/known:NOR since-2025
-20|denial/known:NZL 0.6
-20|denial/known:NZL 0.6 2024
-20|denial/known:NZL 0.6 to-2024
10|denial/known:NZL 2
10|denial/known:NZL 2 2025
10|denial/known:NZL 2 since-2025
12|denial/known:NZL 2.5
12|denial/known:NZL 2.5 2026
12|denial/known:NZL 2.5 since-2025
4|denial/known:NZL 3
4|denial/known:NZL 3 2026
4|denial/known:NZL 3 since-2025
11|denial/known:NZL 3.5
10|denial/known:NZL 3.5 2025
11|denial/known:NZL 3.5 since-2025
38|denial/known:NZL since-2025
-20|denial/known:NZL to-2024
-6|denial/known:OMN 5
-6|denial/known:OMN 5 2026
-6|denial/known:OMN 5 since-2025
-6|denial/known:OMN since-2025
8|denial/known:PAK 1.5
8|denial/known:PAK 1.5 2024
8|denial/known:PAK 1.5 to-2024
-5|denial/known:PAK 8
-5|denial/known:PAK 8 2025
-5|denial/known:PAK 8 since-2025
-5|denial/known:PAK since-2025
8|denial/known:PAK to-2024
13|denial/known:PER 1.3
13|denial/known:PER 1.3 2025
13|denial/known:PER 1.3 since-2025
13|denial/known:PER since-2025
16|denial/known:PHL 2
13|denial/known:PHL 2 2024
3|denial/known:PHL 2 since-2025
13|denial/known:PHL 2 to-2024
40|denial/known:PHL 3.5
23|denial/known:PHL 3.5 2025
17|denial/known:PHL 3.5 2026
40|denial/known:PHL 3.5 since-2025
21|denial/known:PHL 5
21|denial/known:PHL 5 2025
21|denial/known:PHL 5 since-2025
64|denial/known:PHL since-2025
13|denial/known:PHL to-2024
-9|denial/known:POL 2
-9|denial/known:POL 2 2004
-9|denial/known:POL 2 to-2013
-9|denial/known:POL to-2013
-22|denial/known:PRT 4
-22|denial/known:PRT 4 2025
-22|denial/known:PRT 4 since-2025
-10|denial/known:PRT 5
-10|denial/known:PRT 5 2025
-10|denial/known:PRT 5 since-2025
-30|denial/known:PRT since-2025
-4|denial/known:QAT 5
-4|denial/known:QAT 5 2026
-4|denial/known:QAT 5 since-2025
-4|denial/known:QAT since-2025
24|denial/known:ROU 5
24|denial/known:ROU 5 2025
24|denial/known:ROU 5 since-2025
24|denial/known:ROU since-2025
-6|denial/known:RUS 5
-7|denial/known:RUS 5 2025
-7|denial/known:RUS 5 since-2025
-8|denial/known:RUS since-2025
-7|denial/known:SAU 1.5
-7|denial/known:SAU 1.5 2024
-7|denial/known:SAU 1.5 to-2024
4|denial/known:SAU 5
14|denial/known:SAU 5 2025
-9|denial/known:SAU 5 2026
4|denial/known:SAU 5 since-2025
-15|denial/known:SAU 8
-15|denial/known:SAU 8 2025
-15|denial/known:SAU 8 since-2025
-11|denial/known:SAU since-2025
-7|denial/known:SAU to-2024
9|denial/known:SEN 1.8
9|denial/known:SEN 1.8 2025
9|denial/known:SEN 1.8 since-2025
9|denial/known:SEN since-2025
-54|denial/known:SGP 3
-52|denial/known:SGP 3 2025
-52|denial/known:SGP 3 since-2025
-6|denial/known:SGP 5
-8|denial/known:SGP 5 2025
-6|denial/known:SGP 5 since-2025
-60|denial/known:SGP since-2025
-5|denial/known:SRB 5
-5|denial/known:SRB 5 2025
-5|denial/known:SRB 5 since-2025
-6|denial/known:SRB since-2025
-5|denial/known:SVK 2
-5|denial/known:SVK 2 2025
-5|denial/known:SVK 2 since-2025
9|denial/known:SVK 3.5
8|denial/known:SVK 3.5 2026
9|denial/known:SVK 3.5 since-2025
27|denial/known:SVK 5
27|denial/known:SVK 5 2025
27|denial/known:SVK 5 since-2025
30|denial/known:SVK since-2025
3|denial/known:SVN since-2025
6|denial/known:SWE 5
6|denial/known:SWE 5 2025
6|denial/known:SWE 5 since-2025
6|denial/known:SWE since-2025
-12|denial/known:THA 2.9
-12|denial/known:THA 2.9 2025
-12|denial/known:THA 2.9 since-2025
-32|denial/known:THA 5
-32|denial/known:THA 5 2025
-32|denial/known:THA 5 since-2025
-44|denial/known:THA since-2025
-28|denial/known:TUR 3
-28|denial/known:TUR 3 2025
-28|denial/known:TUR 3 since-2025
7|denial/known:TUR 3.5
7|denial/known:TUR 3.5 2025
7|denial/known:TUR 3.5 since-2025
-25|denial/known:TUR 5
-25|denial/known:TUR 5 2025
-25|denial/known:TUR 5 since-2025
-46|denial/known:TUR since-2025
6|denial/known:TWN 1E+1
6|denial/known:TWN 1E+1 2025
6|denial/known:TWN 1E+1 since-2025
6|denial/known:TWN 3
8|denial/known:TWN 3 2023
-3|denial/known:TWN 3 2025
-3|denial/known:TWN 3 since-2025
8|denial/known:TWN 3 to-2024
-22|denial/known:TWN 3.5
-22|denial/known:TWN 3.5 2025
-22|denial/known:TWN 3.5 since-2025
19|denial/known:TWN 5
14|denial/known:TWN 5 2025
4|denial/known:TWN 5 2026
19|denial/known:TWN 5 since-2025
8|denial/known:TWN to-2024
-19|denial/known:UKR 0.5
-19|denial/known:UKR 0.5 2025
-19|denial/known:UKR 0.5 since-2025
-9|denial/known:UKR 5
-9|denial/known:UKR 5 2025
-9|denial/known:UKR 5 since-2025
-29|denial/known:UKR since-2025
-3|denial/known:USA 2
-3|denial/known:USA 2 2023
4|denial/known:USA 2 2025
4|denial/known:USA 2 since-2025
-3|denial/known:USA 2 to-2024
-12|denial/known:USA 3
-9|denial/known:USA 3 2025
-9|denial/known:USA 3 since-2025
-17|denial/known:USA 3.5
-16|denial/known:USA 3.5 2025
-17|denial/known:USA 3.5 since-2025
-9|denial/known:USA 4
-5|denial/known:USA 4 2018
-3|denial/known:USA 4 since-2025
-6|denial/known:USA 4 to-2021
3|denial/known:USA 5
13|denial/known:USA 5 2025
-8|denial/known:USA 5 2026
4|denial/known:USA 5 since-2025
-24|denial/known:USA since-2025
-9|denial/known:USA to-1999
-6|denial/known:USA to-2021
-7|denial/known:USA to-2024
-24|denial/known:VUT 5
-24|denial/known:VUT 5 2026
-24|denial/known:VUT 5 since-2025
-23|denial/known:VUT since-2025
8|denial/known:XKX 2
8|denial/known:XKX 2 2024
8|denial/known:XKX 2 to-2024
8|denial/known:XKX to-2024
-5|denial/known:YEM 5
-5|denial/known:YEM 5 2026
-5|denial/known:YEM 5 since-2025
-5|denial/known:YEM since-2025
-12|denial/known:ZMB 1.2
-12|denial/known:ZMB 1.2 2025
-12|denial/known:ZMB 1.2 since-2025
-12|denial/known:ZMB since-2025
35|denial/last:before
61|denial/last:same-sentence
17|denial/named:2
22|denial/named:3
-34|denial/one-of-several
7|denial/ruled:spender-denier
-14|denial/ruled:spender-denies
8|denial/ruled:spender-denies-after
-58|denial/ruled:spender-home
29|denial/ruled:spender-listed
-5|denial/ruled:spender-of-noun
7|denial/ruled:spender-ours
9|denial/ruled:spender-party
19|denial/ruled:spender-where
38|denial/same-figure-of-another
-38|denial/same-figure-of-it
-25|denial/several:2
9|denial/several:3
6|denial/subject-of:able
-20|denial/subject-of:accept
16|denial/subject-of:adopt
18|denial/subject-of:agree
-41|denial/subject-of:ask
-3|denial/subject-of:ask for
-22|denial/subject-of:back
-6|denial/subject-of:balk
-4|denial/subject-of:bat away
-25|denial/subject-of:be
19|denial/subject-of:bind
-4|denial/subject-of:bring up
41|denial/subject-of:call
4|denial/subject-of:come back for
-40|denial/subject-of:commit
-9|denial/subject-of:compel
3|denial/subject-of:consent
-4|denial/subject-of:contain
7|denial/subject-of:decline
14|denial/subject-of:deny
-7|denial/subject-of:disavow
3|denial/subject-of:discuss
5|denial/subject-of:dismiss
5|denial/subject-of:do
-6|denial/subject-of:draft
5|denial/subject-of:endorse
8|denial/subject-of:exclude
-7|denial/subject-of:expect
-3|denial/subject-of:get
35|denial/subject-of:go
-8|denial/subject-of:hold
-5|denial/subject-of:hope
7|denial/subject-of:insist
5|denial/subject-of:intend
-8|denial/subject-of:meet
-3|denial/subject-of:offer
-4|denial/subject-of:order
4|denial/subject-of:peg
7|denial/subject-of:plan
3|denial/subject-of:pledge
-3|denial/subject-of:promise
-5|denial/subject-of:push for
-35|denial/subject-of:put
4|denial/subject-of:raise
7|denial/subject-of:reach
15|denial/subject-of:refuse
12|denial/subject-of:refute
3|denial/subject-of:reject
13|denial/subject-of:rule out
3|denial/subject-of:say no to
-7|denial/subject-of:seek
-3|denial/subject-of:set
15|denial/subject-of:set aside
-16|denial/subject-of:settle on
17|denial/subject-of:spend
7|denial/subject-of:spurn
3|denial/subject-of:stand by
4|denial/subject-of:start from
-6|denial/subject-of:suggest
8|denial/subject-of:swear
10|denial/subject-of:take
-14|denial/subject-of:talk of
28|denial/subject-of:tell
10|denial/subject-of:think
17|denial/subject-of:turn down
-18|denial/subject-of:undertake
-76|denial/subject-of:veto
-52|denial/subject-of:want
11|denial/subject-of:write
-5|denial/subject:be capital
17|denial/subject:be gov
3|denial/subject:be leader
-43|denial/subject:be pronoun
-8|denial/subject:cap country
-4|denial/subject:cap pronoun
-29|denial/subject:demand body
-10|denial/subject:demand capital
-15|denial/subject:demand country
-38|denial/subject:demand gov
15|denial/subject:demand leader
29|denial/subject:demand nongov
-5|denial/subject:denial body
-60|denial/subject:denial capital
32|denial/subject:denial country
25|denial/subject:denial gov
18|denial/subject:denial leader
9|denial/subject:denial pronoun
4|denial/subject:level nongov
10|denial/subject:level pronoun
-6|denial/subject:move body
-46|denial/subject:move capital
25|denial/subject:move country
5|denial/subject:move gov
28|denial/subject:move leader
11|denial/subject:move pronoun
35|denial/subject:pledge allies
6|denial/subject:pledge body
4|denial/subject:pledge capital
-52|denial/subject:pledge country
31|denial/subject:pledge gov
-31|denial/subject:pledge leader
-10|denial/subject:pledge pronoun
-13|denial/subject:proposal body
-18|denial/subject:proposal gov
9|denial/subject:proposal pronoun
27|denial/subject:spend country
-21|denial/subject:spend leader
5|denial/subject:spend nongov
23|denial/subject:spend pronoun
-80|denial/title
-17|denial/told-of:0
9|denial/told-of:1
38|denial/told-of:2
-31|denial/told-of:3
-40|denial/unnamed
-23|level/after-joint:0 far
12|level/after-joint:0 mid
67|level/after-joint:0 near
-21|level/after-joint:1 far
-38|level/after-joint:1 mid
-21|level/after-joint:1 near
-38|level/after-joint:2 far
-11|level/after-joint:2 mid
-45|level/after-joint:2 near
-52|level/after-joint:3 mid
15|level/after-joint:3 near
-40|level/after-led:\" near joined
9|level/after-led:# far free
-11|level/after-led:# far joined
33|level/after-led:# near free
-15|level/after-led:, far joined
-41|level/after-led:, near joined
-9|level/after-led:. near free
15|level/after-led:: near joined
-3|level/after-led:; far joined
-9|level/after-led:; near joined
4|level/after-led:about far joined
-9|level/after-led:above near free
-4|level/after-led:across far joined
27|level/after-led:across near free
8|level/after-led:although far joined
4|level/after-led:among near joined
-5|level/after-led:an far joined
-16|level/after-led:and far free
-12|level/after-led:and far joined
-59|level/after-led:and near free
-17|level/after-led:and near joined
8|level/after-led:any far joined
7|level/after-led:as far joined
-5|level/after-led:at far joined
5|level/after-led:back far joined
4|level/after-led:before far joined
3|level/after-led:before near joined
-4|level/after-led:below far joined
-3|level/after-led:by far free
-5|level/after-led:by far joined
43|level/after-led:by near free
-9|level/after-led:by near joined
-3|level/after-led:criticised far joined
3|level/after-led:defence minister far joined
9|level/after-led:defense minister near joined
-33|level/after-led:deputy near free
-3|level/after-led:did near free
16|level/after-led:double near joined
-16|level/after-led:doubted far joined
-6|level/after-led:figure far joined
-16|level/after-led:for far joined
72|level/after-led:for near free
-15|level/after-led:from far free
-6|level/after-led:frozen far free
-4|level/after-led:gdp near free
8|level/after-led:general near joined
7|level/after-led:had near joined
-18|level/after-led:host near free
3|level/after-led:if far joined
17|level/after-led:if near joined
-32|level/after-led:in far joined
155|level/after-led:in near free
34|level/after-led:in near joined
6|level/after-led:into near free
-5|level/after-led:is near free
-16|level/after-led:joining far free
4|level/after-led:leave far joined
-12|level/after-led:long far joined
3|level/after-led:makes near free
5|level/after-led:near far joined
-35|level/after-led:of far joined
-68|level/after-led:of near free
-45|level/after-led:of near joined
9|level/after-led:on far free
-17|level/after-led:on far joined
-7|level/after-led:on near free
-5|level/after-led:only far joined
-6|level/after-led:or near free
-3|level/after-led:persuade far joined
7|level/after-led:president far joined
4|level/after-led:promise far joined
5|level/after-led:run near joined
5|level/after-led:running far joined
-6|level/after-led:save far joined
5|level/after-led:say far joined
33|level/after-led:say near joined
5|level/after-led:since far free
-11|level/after-led:standard far joined
26|level/after-led:tell far joined
10|level/after-led:than far joined
-17|level/after-led:thanked near joined
-16|level/after-led:that far free
-34|level/after-led:that far joined
26|level/after-led:that near free
3|level/after-led:that near joined
-22|level/after-led:time far joined
6|level/after-led:to far free
-3|level/after-led:to far joined
-11|level/after-led:to near free
-18|level/after-led:touches far joined
-3|level/after-led:urge near joined
9|level/after-led:vice defense minister near joined
-4|level/after-led:want near joined
-8|level/after-led:what far joined
-3|level/after-led:what near free
16|level/after-led:what near joined
7|level/after-led:when far joined
39|level/after-led:where near joined
-3|level/after-led:whereas far joined
-3|level/after-led:while far joined
-20|level/after-led:while near joined
-9|level/after-led:with far joined
-15|level/after-led:with near free
-11|level/after-led:with near joined
-6|level/after-led:without near free
5|level/after-led:worried far joined
-50|level/after:body owner
-8|level/after:capital name
-5|level/after:capital owner
18|level/after:country name
-12|level/after:country owner
58|level/after:gov name
-37|level/after:gov owner
-20|level/after:leader name
6|level/after:leader owner
-14|level/after:nongov name
29|level/after:people name
-22|level/after:people owner
-46|level/after:pronoun name
-49|level/after:pronoun owner
-29|level/asked
-56|level/asks
28|level/before-clause:after-figure inside name allies
-4|level/before-clause:after-figure inside name body
20|level/before-clause:after-figure inside name capital
-7|level/before-clause:after-figure inside name country
18|level/before-clause:after-figure inside name gov
7|level/before-clause:after-figure inside name nongov
-4|level/before-clause:after-figure inside name people
-12|level/before-clause:after-figure inside name pronoun
-10|level/before-clause:after-figure inside owner body
-23|level/before-clause:after-figure inside owner country
-6|level/before-clause:after-figure inside owner gov
17|level/before-clause:after-figure inside owner pronoun
41|level/before-clause:after-figure opens name body
-7|level/before-clause:after-figure opens name capital
-39|level/before-clause:after-figure opens name country
-3|level/before-clause:after-figure opens name gov
-8|level/before-clause:after-figure opens name leader
-8|level/before-clause:after-figure opens name people
-17|level/before-clause:after-figure opens name pronoun
5|level/before-clause:after-figure opens owner capital
-17|level/before-clause:after-figure opens owner country
-9|level/before-clause:after-figure opens owner people
20|level/before-clause:after-figure opens owner pronoun
-15|level/before-clause:free inside name allies
-3|level/before-clause:free inside name body
-26|level/before-clause:free inside name capital
-3|level/before-clause:free inside name country
-30|level/before-clause:free inside name gov
-11|level/before-clause:free inside name nongov
13|level/before-clause:free inside name people
7|level/before-clause:free inside name pronoun
-24|level/before-clause:free inside owner body
10|level/before-clause:free inside owner capital
16|level/before-clause:free inside owner country
-26|level/before-clause:free inside owner gov
3|level/before-clause:free inside owner leader
-33|level/before-clause:free inside owner people
-24|level/before-clause:free inside owner pronoun
15|level/before-clause:free opens name allies
27|level/before-clause:free opens name body
22|level/before-clause:free opens name capital
92|level/before-clause:free opens name country
-14|level/before-clause:free opens name gov
-16|level/before-clause:free opens name nongov
28|level/before-clause:free opens name people
-16|level/before-clause:free opens name pronoun
5|level/before-clause:free opens owner body
4|level/before-clause:free opens owner capital
58|level/before-clause:free opens owner country
-6|level/before-clause:free opens owner gov
52|level/before-clause:free opens owner people
-18|level/before-clause:free opens owner pronoun
61|level/before-far:1
-10|level/before-far:20
39|level/before-far:60
-18|level/before-far:9
42|level/before-free:0 after-figure name far
10|level/before-free:0 after-figure name near
40|level/before-free:0 after-figure owner far
62|level/before-free:0 after-figure owner near
-5|level/before-free:0 free name far
5|level/before-free:0 free name near
-22|level/before-free:0 free owner far
11|level/before-free:0 free owner near
41|level/before-free:1 after-figure name far
-22|level/before-free:1 after-figure owner far
-45|level/before-free:1 after-figure owner near
5|level/before-free:1 free name near
24|level/before-free:1 free owner far
7|level/before-free:1 free owner near
-32|level/before-free:2 after-figure name far
-29|level/before-free:2 after-figure name near
-32|level/before-free:2 after-figure owner far
-19|level/before-free:2 after-figure owner near
31|level/before-free:2 free name near
-5|level/before-free:2 free owner near
-16|level/before-free:3 after-figure name far
-8|level/before-free:3 after-figure name near
35|level/before-free:3 free name far
-21|level/before-joint:0 after-figure
22|level/before-joint:0 free
-9|level/before-joint:1 after-figure
31|level/before-joint:1 free
-6|level/before-joint:2 after-figure
41|level/before-joint:2 free
25|level/before-joint:3 after-figure
-11|level/before-joint:3 free
59|level/before-led:
-21|level/before-led:\"
21|level/before-led:#
3|level/before-led:'
27|level/before-led:'s
14|level/before-led:*
33|level/before-led:,
7|level/before-led:--
18|level/before-led:.
14|level/before-led::
25|level/before-led:;
-12|level/before-led:DATE
5|level/before-led:PARTY
-14|level/before-led:a
-12|level/before-led:about
21|level/before-led:across
-6|level/before-led:advise
-17|level/before-led:adviser
-17|level/before-led:affairs
4|level/before-led:after
-6|level/before-led:all
-10|level/before-led:ambassador
-25|level/before-led:an
-32|level/before-led:and
3|level/before-led:another
-29|level/before-led:as
-6|level/before-led:at
-36|level/before-led:attlee
12|level/before-led:basis
3|level/before-led:because
-7|level/before-led:before
5|level/before-led:below
-6|level/before-led:beside
-13|level/before-led:borders
5|level/before-led:bring
10|level/before-led:but
-7|level/before-led:buying
-15|level/before-led:by
11|level/before-led:calculate
-14|level/before-led:call on
11|level/before-led:carry
-15|level/before-led:cite
4|level/before-led:claim
-7|level/before-led:colleagues
-3|level/before-led:come
14|level/before-led:computes
17|level/before-led:contain
10|level/before-led:country
-8|level/before-led:current
9|level/before-led:defence
5|level/before-led:defence chief
5|level/before-led:defense
10|level/before-led:defense minister
-4|level/before-led:defense secretary
7|level/before-led:definition
8|level/before-led:disclose
3|level/before-led:door
-26|level/before-led:doubt
22|level/before-led:down
-74|level/before-led:drop
-3|level/before-led:early
-7|level/before-led:era
-8|level/before-led:estimate
13|level/before-led:european
8|level/before-led:even
3|level/before-led:expect
6|level/before-led:feel
4|level/before-led:finance minister
28|level/before-led:five
-30|level/before-led:for
16|level/before-led:force
12|level/before-led:foreign minister
7|level/before-led:former
-14|level/before-led:from
-17|level/before-led:gdp
7|level/before-led:give
5|level/before-led:gross national product
-3|level/before-led:guards
-16|level/before-led:had
-7|level/before-led:hail
16|level/before-led:has
11|level/before-led:have
12|level/before-led:her
24|level/before-led:his
7|level/before-led:hold
-11|level/before-led:host
48|level/before-led:if
-74|level/before-led:in
3|level/before-led:include
-15|level/before-led:including
-73|level/before-led:is
20|level/before-led:its
-15|level/before-led:joined
6|level/before-led:keep
16|level/before-led:largest
-45|level/before-led:lecture
10|level/before-led:left
27|level/before-led:let
17|level/before-led:lift
-58|level/before-led:like
-15|level/before-led:look at
4|level/before-led:made
36|level/before-led:make
-8|level/before-led:marcos
24|level/before-led:match
-12|level/before-led:meet
-35|level/before-led:method
3|level/before-led:moment
3|level/before-led:mp
-7|level/before-led:n't
-10|level/before-led:narrow
-3|level/before-led:national product
31|level/before-led:neighboring
4|level/before-led:neighbouring
6|level/before-led:neighbours
21|level/before-led:neither
4|level/before-led:neutral
3|level/before-led:new
-11|level/before-led:newer
4|level/before-led:nine
-24|level/before-led:nineties
-19|level/before-led:nor
24|level/before-led:not
-3|level/before-led:notify
-17|level/before-led:numbers
-48|level/before-led:of
-40|level/before-led:on
-28|level/before-led:one
30|level/before-led:only
12|level/before-led:or
5|level/before-led:order
-31|level/before-led:our
-3|level/before-led:out
-9|level/before-led:outside
3|level/before-led:over
-15|level/before-led:overtake
-10|level/before-led:overtakes
-4|level/before-led:overtook
-35|level/before-led:own
-15|level/before-led:passes
10|level/before-led:praised
9|level/before-led:prime minister
6|level/before-led:propel
8|level/before-led:publish
3|level/before-led:push
40|level/before-led:put
4|level/before-led:raise
-24|level/before-led:recall
14|level/before-led:represent
10|level/before-led:ridiculed
-3|level/before-led:satisfy
3|level/before-led:seen
6|level/before-led:sees
7|level/before-led:show
3|level/before-led:size
-5|level/before-led:spend
-16|level/before-led:standard
8|level/before-led:take
24|level/before-led:talk about
-46|level/before-led:tell
61|level/before-led:than
-8|level/before-led:thank
68|level/before-led:that
11|level/before-led:the
-19|level/before-led:though
-78|level/before-led:to
17|level/before-led:together
-14|level/before-led:tout
4|level/before-led:trail
25|level/before-led:trails
7|level/before-led:trains
4|level/before-led:trends
8|level/before-led:trim
6|level/before-led:unification
3|level/before-led:unified
-57|level/before-led:unlike
-3|level/before-led:use
-9|level/before-led:visits
-9|level/before-led:want
8|level/before-led:war
16|level/before-led:were
10|level/before-led:west
17|level/before-led:what
29|level/before-led:when
16|level/before-led:where
6|level/before-led:whereas
17|level/before-led:wherein
3|level/before-led:which
32|level/before-led:while
37|level/before-led:whose
3|level/before-led:why
5|level/before-led:with
4|level/before-led:without
-13|level/before-led:would
19|level/before-led:—
28|level/before:allies name
61|level/before:body name
-29|level/before:body owner
8|level/before:capital name
21|level/before:capital owner
43|level/before:country name
34|level/before:country owner
-28|level/before:gov name
-37|level/before:gov owner
-7|level/before:leader name
3|level/before:leader owner
-20|level/before:nongov name
28|level/before:people name
12|level/before:people owner
-38|level/before:pronoun name
-5|level/before:pronoun owner
16|level/class-home:ALLIES CHN
-59|level/class-home:ALLIES JPN
-15|level/class-home:ALLIES NATO
-5|level/class-home:ALLIES USA
-13|level/class-home:ALLIES foe
-35|level/class-home:ALLIES land
11|level/class-home:ALLIES member
23|level/class-home:CHN CHN
24|level/class-home:CHN JPN
-6|level/class-home:CHN NATO
10|level/class-home:CHN land
4|level/class-home:EU EU
-6|level/class-home:EU JPN
-4|level/class-home:EU NATO
-11|level/class-home:EU land
6|level/class-home:EU member
-12|level/class-home:JPN CHN
-14|level/class-home:JPN JPN
-20|level/class-home:JPN foe
28|level/class-home:JPN member
-21|level/class-home:NATO CHN
-13|level/class-home:NATO EU
15|level/class-home:NATO JPN
7|level/class-home:NATO NATO
-17|level/class-home:NATO USA
-8|level/class-home:NATO foe
-4|level/class-home:NATO land
-33|level/class-home:NATO member
-8|level/class-home:USA CHN
-3|level/class-home:USA EU
18|level/class-home:USA JPN
7|level/class-home:USA NATO
22|level/class-home:USA USA
20|level/class-home:USA foe
12|level/class-home:USA land
4|level/class-home:foe EU
19|level/class-home:foe JPN
11|level/class-home:foe foe
15|level/class-home:foe land
6|level/class-home:land JPN
-6|level/class-home:land NATO
18|level/class-home:land foe
7|level/class-home:land land
-21|level/class-home:land member
9|level/class-home:member EU
-3|level/class-home:member JPN
17|level/class-home:member NATO
-9|level/class-home:member foe
4|level/class-home:member land
9|level/class-home:member member
-5|level/class-named:ALLIES CHN nobody-named
20|level/class-named:ALLIES CHN others-named
-15|level/class-named:ALLIES JPN nobody-named
-44|level/class-named:ALLIES JPN others-named
-6|level/class-named:ALLIES NATO nobody-named
-10|level/class-named:ALLIES NATO others-named
-4|level/class-named:ALLIES USA others-named
-3|level/class-named:ALLIES foe nobody-named
-10|level/class-named:ALLIES foe others-named
-21|level/class-named:ALLIES land nobody-named
-14|level/class-named:ALLIES land others-named
17|level/class-named:ALLIES member nobody-named
-6|level/class-named:ALLIES member others-named
23|level/class-named:CHN CHN nobody-named
18|level/class-named:CHN JPN nobody-named
6|level/class-named:CHN JPN others-named
-6|level/class-named:CHN NATO others-named
3|level/class-named:CHN land nobody-named
7|level/class-named:CHN land others-named
12|level/class-named:EU EU nobody-named
-8|level/class-named:EU EU others-named
-7|level/class-named:EU JPN others-named
-4|level/class-named:EU NATO nobody-named
-9|level/class-named:EU land others-named
19|level/class-named:EU member nobody-named
-14|level/class-named:EU member others-named
-10|level/class-named:JPN CHN nobody-named
-13|level/class-named:JPN JPN others-named
-13|level/class-named:JPN foe nobody-named
-6|level/class-named:JPN foe others-named
4|level/class-named:JPN land nobody-named
-3|level/class-named:JPN land others-named
29|level/class-named:JPN member others-named
-4|level/class-named:NATO CHN nobody-named
-17|level/class-named:NATO CHN others-named
-9|level/class-named:NATO EU nobody-named
-4|level/class-named:NATO EU others-named
-45|level/class-named:NATO JPN nobody-named
60|level/class-named:NATO JPN others-named
-9|level/class-named:NATO NATO nobody-named
15|level/class-named:NATO NATO others-named
-4|level/class-named:NATO USA nobody-named
-14|level/class-named:NATO USA others-named
-4|level/class-named:NATO foe nobody-named
-4|level/class-named:NATO foe others-named
-24|level/class-named:NATO land nobody-named
21|level/class-named:NATO land others-named
-35|level/class-named:NATO member others-named
-8|level/class-named:USA CHN others-named
12|level/class-named:USA JPN nobody-named
6|level/class-named:USA JPN others-named
-11|level/class-named:USA NATO nobody-named
18|level/class-named:USA NATO others-named
4|level/class-named:USA USA nobody-named
18|level/class-named:USA USA others-named
10|level/class-named:USA foe nobody-named
11|level/class-named:USA foe others-named
7|level/class-named:USA land nobody-named
4|level/class-named:USA land others-named
17|level/class-named:USA member nobody-named
-17|level/class-named:USA member others-named
4|level/class-named:foe EU others-named
19|level/class-named:foe JPN others-named
10|level/class-named:foe NATO nobody-named
-10|level/class-named:foe NATO others-named
-9|level/class-named:foe foe nobody-named
20|level/class-named:foe foe others-named
6|level/class-named:foe land nobody-named
9|level/class-named:foe land others-named
-4|level/class-named:land CHN nobody-named
6|level/class-named:land CHN others-named
21|level/class-named:land JPN nobody-named
-15|level/class-named:land JPN others-named
-6|level/class-named:land NATO others-named
19|level/class-named:land foe nobody-named
9|level/class-named:land land others-named
-21|level/class-named:land member nobody-named
9|level/class-named:member EU others-named
9|level/class-named:member JPN nobody-named
-11|level/class-named:member JPN others-named
20|level/class-named:member NATO nobody-named
-3|level/class-named:member NATO others-named
-9|level/class-named:member foe others-named
28|level/class-named:member land nobody-named
-24|level/class-named:member land others-named
-35|level/class-named:member member nobody-named
45|level/class-named:member member others-named
-45|level/class-shape:ALLIES fine
40|level/class-shape:ALLIES half
-62|level/class-shape:ALLIES tenth
-36|level/class-shape:ALLIES whole
-7|level/class-shape:CHN fine
33|level/class-shape:CHN half
27|level/class-shape:CHN tenth
-12|level/class-shape:EU fine
-7|level/class-shape:EU half
14|level/class-shape:EU tenth
-6|level/class-shape:EU whole
83|level/class-shape:JPN fine
-58|level/class-shape:JPN half
10|level/class-shape:JPN tenth
-51|level/class-shape:JPN whole
-45|level/class-shape:NATO fine
-20|level/class-shape:NATO half
6|level/class-shape:NATO tenth
-16|level/class-shape:NATO whole
-27|level/class-shape:USA fine
41|level/class-shape:USA half
-8|level/class-shape:USA tenth
62|level/class-shape:USA whole
-11|level/class-shape:foe fine
-9|level/class-shape:foe tenth
71|level/class-shape:foe whole
58|level/class-shape:land fine
-3|level/class-shape:land half
-14|level/class-shape:land tenth
-35|level/class-shape:land whole
5|level/class-shape:member fine
-26|level/class-shape:member half
37|level/class-shape:member tenth
12|level/class-shape:member whole
-3|level/class-value:ALLIES 0.5
-6|level/class-value:ALLIES 1
-3|level/class-value:ALLIES 1.3
-3|level/class-value:ALLIES 1.4
25|level/class-value:ALLIES 1.5
-3|level/class-value:ALLIES 1.6
-3|level/class-value:ALLIES 1.7
26|level/class-value:ALLIES 2
-10|level/class-value:ALLIES 2.2
-4|level/class-value:ALLIES 2.3
-3|level/class-value:ALLIES 2.4
37|level/class-value:ALLIES 2.5
-19|level/class-value:ALLIES 3
-8|level/class-value:ALLIES 3.3
-10|level/class-value:ALLIES 3.5
-12|level/class-value:ALLIES 4
-4|level/class-value:ALLIES 4.5
-8|level/class-value:ALLIES 5
-3|level/class-value:ALLIES 6.5
-5|level/class-value:EU 0.3
-3|level/class-value:EU 1.28
6|level/class-value:EU 1.3
5|level/class-value:EU 1.4
-6|level/class-value:EU 1.5
-6|level/class-value:EU 1.8
22|level/class-value:EU 1.9
21|level/class-value:EU 2.1
-14|level/class-value:EU 2.2
10|level/class-value:EU 2.5
-9|level/class-value:EU 3.5
-6|level/class-value:EU 4.2
-3|level/class-value:EU 5.38
-12|level/class-value:NATO 0.9
-4|level/class-value:NATO 0.95
-14|level/class-value:NATO 1
-4|level/class-value:NATO 1.09
-6|level/class-value:NATO 1.1
-3|level/class-value:NATO 1.13
-7|level/class-value:NATO 1.2
-15|level/class-value:NATO 1.24
-13|level/class-value:NATO 1.3
-7|level/class-value:NATO 1.36
-12|level/class-value:NATO 1.37
9|level/class-value:NATO 1.4
-8|level/class-value:NATO 1.42
19|level/class-value:NATO 1.43
-5|level/class-value:NATO 1.45
32|level/class-value:NATO 1.47
-35|level/class-value:NATO 1.5
-4|level/class-value:NATO 1.53
-7|level/class-value:NATO 1.57
-4|level/class-value:NATO 1.58
-5|level/class-value:NATO 1.6
23|level/class-value:NATO 1.66
13|level/class-value:NATO 1.7
4|level/class-value:NATO 1.8
5|level/class-value:NATO 1.9
-4|level/class-value:NATO 1E+1
25|level/class-value:NATO 2
-4|level/class-value:NATO 2.01
40|level/class-value:NATO 2.02
-8|level/class-value:NATO 2.07
-12|level/class-value:NATO 2.1
-7|level/class-value:NATO 2.16
6|level/class-value:NATO 2.2
13|level/class-value:NATO 2.3
-3|level/class-value:NATO 2.33
9|level/class-value:NATO 2.4
16|level/class-value:NATO 2.5
-21|level/class-value:NATO 2.52
6|level/class-value:NATO 2.54
-3|level/class-value:NATO 2.6
21|level/class-value:NATO 2.7
3|level/class-value:NATO 2.71
-11|level/class-value:NATO 2.8
-4|level/class-value:NATO 2.9
36|level/class-value:NATO 3
-3|level/class-value:NATO 3.1
-4|level/class-value:NATO 3.2
46|level/class-value:NATO 3.3
15|level/class-value:NATO 3.5
18|level/class-value:NATO 3.6
-4|level/class-value:NATO 3.9
-4|level/class-value:NATO 4
-7|level/class-value:NATO 4.1
-6|level/class-value:NATO 4.4
-9|level/class-value:NATO 4.5
-9|level/class-value:NATO 4.7
-4|level/class-value:NATO 4.8
-4|level/class-value:NATO 4.9
-26|level/class-value:NATO 5
-3|level/class-value:NATO 5.5
-4|level/class-value:NATO 6
-4|level/class-value:NATO 6.5
-5|level/class-value:NATO 6.7
-5|level/class-value:NATO 7
-12|level/class-value:NATO 8
-38|level/class-value:USA 0.3
-39|level/class-value:USA 0.9
-16|level/class-value:USA 0.91
-18|level/class-value:USA 0.93
-3|level/class-value:USA 0.997
-45|level/class-value:USA 1
-7|level/class-value:USA 1.09
-12|level/class-value:USA 1.2
-3|level/class-value:USA 1.24
-3|level/class-value:USA 1.25
-23|level/class-value:USA 1.3
-16|level/class-value:USA 1.37
-38|level/class-value:USA 1.4
-18|level/class-value:USA 1.5
-32|level/class-value:USA 1.6
-7|level/class-value:USA 1.7
-18|level/class-value:USA 1.8
-19|level/class-value:USA 1.9
-3|level/class-value:USA 1.95
25|level/class-value:USA 1E+1
-35|level/class-value:USA 2
-3|level/class-value:USA 2.05
-14|level/class-value:USA 2.1
-29|level/class-value:USA 2.2
-22|level/class-value:USA 2.3
-12|level/class-value:USA 2.4
-25|level/class-value:USA 2.5
-21|level/class-value:USA 2.6
-28|level/class-value:USA 2.8
16|level/class-value:USA 2.9
-3|level/class-value:USA 25
-11|level/class-value:USA 2E+1
39|level/class-value:USA 3
50|level/class-value:USA 3.1
8|level/class-value:USA 3.12
40|level/class-value:USA 3.2
16|level/class-value:USA 3.22
6|level/class-value:USA 3.24
-3|level/class-value:USA 3.3
-9|level/class-value:USA 3.32
23|level/class-value:USA 3.38
59|level/class-value:USA 3.4
51|level/class-value:USA 3.5
7|level/class-value:USA 3.6
11|level/class-value:USA 3.68
8|level/class-value:USA 3.7
22|level/class-value:USA 3.71
18|level/class-value:USA 3.8
-5|level/class-value:USA 3.9
-7|level/class-value:USA 34
14|level/class-value:USA 4
-4|level/class-value:USA 4.1
15|level/class-value:USA 4.2
5|level/class-value:USA 4.4
8|level/class-value:USA 4.5
22|level/class-value:USA 4.6
-14|level/class-value:USA 4.7
-3|level/class-value:USA 4.8
22|level/class-value:USA 4.9
16|level/class-value:USA 5
15|level/class-value:USA 5.2
10|level/class-value:USA 5.5
15|level/class-value:USA 5.6
5|level/class-value:USA 5.8
30|level/class-value:USA 6
4|level/class-value:USA 6.1
16|level/class-value:USA 6.2
16|level/class-value:USA 6.3
6|level/class-value:USA 6.4
16|level/class-value:USA 6.5
17|level/class-value:USA 6.6
16|level/class-value:USA 6.8
10|level/class-value:USA 8
27|level/class-value:USA 9
-47|level/class-verb:ALLIES be
-9|level/class-verb:ALLIES cap
14|level/class-verb:ALLIES demand
46|level/class-verb:ALLIES level
40|level/class-verb:ALLIES move
-9|level/class-verb:ALLIES pledge
-11|level/class-verb:ALLIES proposal
-38|level/class-verb:ALLIES spend
3|level/class-verb:CHN cap
-10|level/class-verb:CHN level
11|level/class-verb:CHN move
60|level/class-verb:CHN proposal
15|level/class-verb:CHN spend
-25|level/class-verb:EU be
20|level/class-verb:EU demand
19|level/class-verb:EU level
-3|level/class-verb:EU pledge
10|level/class-verb:EU proposal
-7|level/class-verb:EU spend
-19|level/class-verb:JPN be
-3|level/class-verb:JPN cap
7|level/class-verb:JPN demand
17|level/class-verb:JPN level
-12|level/class-verb:JPN move
13|level/class-verb:JPN pledge
12|level/class-verb:JPN proposal
-43|level/class-verb:JPN spend
12|level/class-verb:NATO be
-3|level/class-verb:NATO cap
-19|level/class-verb:NATO demand
-10|level/class-verb:NATO denial
-9|level/class-verb:NATO level
39|level/class-verb:NATO move
-17|level/class-verb:NATO pledge
-26|level/class-verb:NATO proposal
63|level/class-verb:NATO spend
63|level/class-verb:USA be
21|level/class-verb:USA cap
9|level/class-verb:USA demand
-24|level/class-verb:USA level
-23|level/class-verb:USA move
22|level/class-verb:USA pledge
-27|level/class-verb:USA proposal
22|level/class-verb:USA spend
15|level/class-verb:foe be
3|level/class-verb:foe cap
20|level/class-verb:foe level
14|level/class-verb:foe move
5|level/class-verb:foe pledge
-5|level/class-verb:foe proposal
-3|level/class-verb:foe spend
-12|level/class-verb:land be
-12|level/class-verb:land cap
26|level/class-verb:land demand
-5|level/class-verb:land level
-31|level/class-verb:land move
-3|level/class-verb:land pledge
9|level/class-verb:land proposal
27|level/class-verb:land spend
14|level/class-verb:member be
-56|level/class-verb:member demand
9|level/class-verb:member denial
-54|level/class-verb:member level
-39|level/class-verb:member move
-6|level/class-verb:member pledge
-22|level/class-verb:member proposal
-37|level/class-verb:member spend
-103|level/class:ALLIES
51|level/class:CHN
-11|level/class:EU
-17|level/class:JPN
-75|level/class:NATO
68|level/class:USA
51|level/class:foe
7|level/class:land
28|level/class:member
21|level/group:all back:0
23|level/group:all near
23|level/group:all then:report
6|level/group:both then:are
9|level/group:both then:around
16|level/group:both then:long
27|level/group:both then:of
-3|level/group:both then:parties
12|level/group:both then:reach
-8|level/group:both then:things
29|level/group:both then:will
40|level/group:count back:0
-38|level/group:count back:1
6|level/group:count back:2
-3|level/group:count behind
-12|level/group:count far
-20|level/group:count mid
42|level/group:count near
-11|level/group:countries back:0
-14|level/group:countries back:1
-11|level/group:countries behind
-3|level/group:countries mid
-10|level/group:countries near
-14|level/group:countries then:spend
-11|level/group:countries then:this year
81|level/group:each back:0
19|level/group:each behind
5|level/group:each mid
56|level/group:each near
35|level/group:each then:.
-7|level/group:each then:other
12|level/group:each then:spend
10|level/group:each then:stand
14|level/group:each then:under
10|level/group:each then:with
-16|level/group:each then:year
-46|level/group:four then:spend
16|level/group:list after-figure far
-33|level/group:list after-figure mid
-9|level/group:list after-figure near
84|level/group:list alone lands
-87|level/group:list alone union
24|level/group:list behind
3|level/group:list far
10|level/group:list far-behind
-5|level/group:list first union
24|level/group:list free behind
-13|level/group:list free far
10|level/group:list free far-behind
14|level/group:list free mid
6|level/group:list free near
24|level/group:list later lands
-19|level/group:list mid
-3|level/group:list near
14|level/group:list shared
-16|level/group:list-led:
62|level/group:list-led:,
49|level/group:list-led:.
10|level/group:list-led::
26|level/group:list-led:;
-7|level/group:list-led:above
-5|level/group:list-led:among
11|level/group:list-led:and
14|level/group:list-led:by
-9|level/group:list-led:for
-15|level/group:list-led:from
45|level/group:list-led:in
-17|level/group:list-led:including
-24|level/group:list-led:like
-7|level/group:list-led:listed
43|level/group:list-led:name
-8|level/group:list-led:neighboring
-38|level/group:list-led:neighbours
32|level/group:list-led:neither
16|level/group:list-led:of
-21|level/group:list-led:on
-22|level/group:list-led:only
-60|level/group:list-led:the
-38|level/group:list-led:to
-22|level/group:list-led:unlike
-14|level/group:list-led:where
17|level/group:list-led:while
20|level/group:list-led:why
6|level/group:list-led:—
-30|level/group:list-then:#
-21|level/group:list-then:'s
-4|level/group:list-then:(
-59|level/group:list-then:,
45|level/group:list-then:.
-59|level/group:list-then::
-5|level/group:list-then:;
41|level/group:list-then:already
-17|level/group:list-then:among
38|level/group:list-then:and
26|level/group:list-then:are
21|level/group:list-then:at
-5|level/group:list-then:average
18|level/group:list-then:can
6|level/group:list-then:close
26|level/group:list-then:come
63|level/group:list-then:come to
-4|level/group:list-then:first
-4|level/group:list-then:guest
-29|level/group:list-then:had
-7|level/group:list-then:have
-22|level/group:list-then:head
12|level/group:list-then:hover
-5|level/group:list-then:in
-5|level/group:list-then:is
39|level/group:list-then:keep
11|level/group:list-then:languish
-22|level/group:list-then:last
-15|level/group:list-then:like
-11|level/group:list-then:next
-20|level/group:list-then:note
-3|level/group:list-then:now
-5|level/group:list-then:observe
21|level/group:list-then:on
20|level/group:list-then:pay
-4|level/group:list-then:point
41|level/group:list-then:put up
-15|level/group:list-then:receive
20|level/group:list-then:remain
-29|level/group:list-then:rise
-19|level/group:list-then:say
-21|level/group:list-then:spend
-11|level/group:list-then:stand
-3|level/group:list-then:tell
51|level/group:list-then:the
17|level/group:list-then:tie at
-35|level/group:list-then:together
-36|level/group:list-then:was
47|level/group:list-then:were
27|level/group:list-then:will
-6|level/group:list-then:with
-18|level/group:list-then:would
-9|level/group:list-then:write
-11|level/group:neither then:is
-4|level/group:neither then:would
8|level/group:their back:0
-7|level/group:their back:1
27|level/group:their behind
-19|level/group:their mid
-7|level/group:their near
66|level/group:their then:armed forces
-7|level/group:their then:country
-37|level/group:their then:gdp
-19|level/group:their then:own
15|level/group:them back:0
-4|level/group:them behind
-7|level/group:them mid
26|level/group:them near
26|level/group:them then:cling to
-3|level/group:them then:possible
-7|level/group:them then:would
-34|level/group:they back:0
-22|level/group:they back:1
-19|level/group:they back:2
-13|level/group:they behind
-15|level/group:they far
-16|level/group:they mid
-32|level/group:they near
-15|level/group:they then:'ll
-12|level/group:they then:'re
-15|level/group:they then:also
-13|level/group:they then:are
-13|level/group:they then:credit
-6|level/group:they then:speak of
-12|level/group:three then:,
-6|level/group:three then:;
5|level/group:three then:PARTY
-16|level/group:two then:attendees
-15|level/group:two then:decades
-14|level/group:two then:deputies
19|level/group:two then:spend
56|level/heir:nobody-named
-26|level/heir:others-named
8|level/home:nobody-named
-28|level/home:others-named
-7|level/known-for:- 2.2 2024
-7|level/known-for:- 2024
-6|level/known-for:AFG 0.9 1978
-6|level/known-for:AFG 1978
-12|level/known-for:AFG 2.4 2025/2026
-12|level/known-for:AFG 2025/2026
-22|level/known-for:AFG 4.6 FY2027
-11|level/known-for:AFG 5.2 FY1985
-11|level/known-for:AFG FY1985
-22|level/known-for:AFG FY2027
13|level/known-for:ALB 1.7 2024
-6|level/known-for:ALB 1.8 2023
-7|level/known-for:ALB 2.1 2024
-6|level/known-for:ALB 2023
5|level/known-for:ALB 2024
28|level/known-for:ALLIES 1.5 2024
-4|level/known-for:ALLIES 1.5 2025
-4|level/known-for:ALLIES 1.5 2026
-3|level/known-for:ALLIES 1.5 FY2022
-3|level/known-for:ALLIES 1.5 FY2023
-7|level/known-for:ALLIES 1.5 FY2024
-3|level/known-for:ALLIES 1.5 FY2025
-8|level/known-for:ALLIES 1.5 FY2027
-5|level/known-for:ALLIES 1988
-3|level/known-for:ALLIES 198X
-5|level/known-for:ALLIES 2 1988
-3|level/known-for:ALLIES 2 2020
27|level/known-for:ALLIES 2 2022
-3|level/known-for:ALLIES 2 2023
-6|level/known-for:ALLIES 2 2024
17|level/known-for:ALLIES 2 2025
-5|level/known-for:ALLIES 2 2025/2026
-5|level/known-for:ALLIES 2 2026/2027
-4|level/known-for:ALLIES 2 FY2025
-4|level/known-for:ALLIES 2 FY2026
20|level/known-for:ALLIES 2.5 2024
-8|level/known-for:ALLIES 2.5 2025
-4|level/known-for:ALLIES 2.5 2028
-3|level/known-for:ALLIES 2.5 2035
-4|level/known-for:ALLIES 2.5 FY2030
-3|level/known-for:ALLIES 2010
-3|level/known-for:ALLIES 2016
-5|level/known-for:ALLIES 2020
-4|level/known-for:ALLIES 2021
17|level/known-for:ALLIES 2022
-10|level/known-for:ALLIES 2023
22|level/known-for:ALLIES 2024
-3|level/known-for:ALLIES 2024/2025
-7|level/known-for:ALLIES 2025
-7|level/known-for:ALLIES 2025/2026
-14|level/known-for:ALLIES 2026
-5|level/known-for:ALLIES 2026/2027
-3|level/known-for:ALLIES 2027
-5|level/known-for:ALLIES 2028
-4|level/known-for:ALLIES 2030
-4|level/known-for:ALLIES 2035
-3|level/known-for:ALLIES 3 2024
-3|level/known-for:ALLIES 4.5 2022
-5|level/known-for:ALLIES FY2022
-4|level/known-for:ALLIES FY2023
-8|level/known-for:ALLIES FY2024
-9|level/known-for:ALLIES FY2025
-9|level/known-for:ALLIES FY2026
-10|level/known-for:ALLIES FY2027
-4|level/known-for:ALLIES FY2030
-3|level/known-for:ARM 2023
3|level/known-for:ARM 6 2025
-8|level/known-for:AUS 1.07 2021
-3|level/known-for:AUS 1.2 2023
-7|level/known-for:AUS 1.4 2024
-3|level/known-for:AUS 1.6 FY2024
-4|level/known-for:AUS 1.7 FY2025
4|level/known-for:AUS 1.9 2023
6|level/known-for:AUS 1.9 2024
3|level/known-for:AUS 1.9 2025
-7|level/known-for:AUS 1.9 FY2026
3|level/known-for:AUS 1.96 FY2022
-9|level/known-for:AUS 198X
-10|level/known-for:AUS 2 198X
-3|level/known-for:AUS 2 2005
20|level/known-for:AUS 2 2023
-16|level/known-for:AUS 2 2024
21|level/known-for:AUS 2 FY2025
4|level/known-for:AUS 2.02 2024/2025
-4|level/known-for:AUS 2.32 2025
-4|level/known-for:AUS 2.4 2023
-4|level/known-for:AUS 2.4 2025
-4|level/known-for:AUS 2.8 2023
-3|level/known-for:AUS 2005
-8|level/known-for:AUS 2021
-18|level/known-for:AUS 2024
4|level/known-for:AUS 2024/2025
-10|level/known-for:AUS 2025
4|level/known-for:AUS 2033/2034
-3|level/known-for:AUS 3 2025
-11|level/known-for:AUS 5.3 2023
3|level/known-for:AUS FY2022
-3|level/known-for:AUS FY2024
17|level/known-for:AUS FY2025
-9|level/known-for:AUS FY2026
4|level/known-for:AZE 2023
5|level/known-for:AZE 4.6 2023
3|level/known-for:BEL 1.1 2023
6|level/known-for:BEL 1.3 2024
4|level/known-for:BEL 1.3 2025-22
-8|level/known-for:BEL 1.31 2023
-5|level/known-for:BEL 1.37 2024
-4|level/known-for:BEL 1.6 2022
-3|level/known-for:BEL 1994
-5|level/known-for:BEL 2 2025
-5|level/known-for:BEL 2022
-10|level/known-for:BEL 2023
-4|level/known-for:BEL 2025
4|level/known-for:BEL 2025-22
-3|level/known-for:BEL 3.4 1994
19|level/known-for:BGD 1.1 2025/2026
-3|level/known-for:BGD 1.9 2025/2026
16|level/known-for:BGD 2025/2026
7|level/known-for:BGR 1.8 2023
-4|level/known-for:BGR 2 2025
4|level/known-for:BGR 2.06 2025
9|level/known-for:BGR 2.1 2024
-13|level/known-for:BGR 2.2 2024
4|level/known-for:BGR 2.2 2025
9|level/known-for:BGR 2.3 2028
7|level/known-for:BGR 2023
-4|level/known-for:BGR 2024
3|level/known-for:BGR 2025
9|level/known-for:BGR 2028
4|level/known-for:BRN 2.6 2023
4|level/known-for:BRN 2023
13|level/known-for:CAN 1.2 2022
3|level/known-for:CAN 1.3 2022
-4|level/known-for:CAN 1.31 2023
3|level/known-for:CAN 1.33 2023
24|level/known-for:CAN 1.37 2024
-8|level/known-for:CAN 1.4 2014
30|level/known-for:CAN 1.4 2024
-20|level/known-for:CAN 1.43 2014
3|level/known-for:CAN 1.45 2024
6|level/known-for:CAN 1.45 2024/2025
5|level/known-for:CAN 1.47 2024/2025
5|level/known-for:CAN 1.5 2024
-22|level/known-for:CAN 1.66 2022
-21|level/known-for:CAN 2 2024
15|level/known-for:CAN 2 2025/2026
5|level/known-for:CAN 2 FY2025
-25|level/known-for:CAN 2.02 2024
22|level/known-for:CAN 2.1 2026
-31|level/known-for:CAN 2.3 2025
-9|level/known-for:CAN 2.4 2024
-26|level/known-for:CAN 2.5 2025
-20|level/known-for:CAN 2.5 2026
-3|level/known-for:CAN 2.71 2024
-32|level/known-for:CAN 2014
-10|level/known-for:CAN 2022
11|level/known-for:CAN 2024/2025
-53|level/known-for:CAN 2025
15|level/known-for:CAN 2025/2026
5|level/known-for:CAN FY2025
4|level/known-for:CHE 0.76 2023
4|level/known-for:CHE 2023
-3|level/known-for:CHL 1.8 2023
-3|level/known-for:CHL 2023
-7|level/known-for:CHN 0.5 2030
-3|level/known-for:CHN 0.9 1978
-7|level/known-for:CHN 1 FY2015
6|level/known-for:CHN 1.2 2021
19|level/known-for:CHN 1.26 FY2024
9|level/known-for:CHN 1.3 2022
12|level/known-for:CHN 1.3 2023
18|level/known-for:CHN 1.3 2024
4|level/known-for:CHN 1.3 2025
4|level/known-for:CHN 1.5 2026
24|level/known-for:CHN 1.6 2022
-11|level/known-for:CHN 1.6 FY2024
19|level/known-for:CHN 1.7 2021
3|level/known-for:CHN 1.7 2023
15|level/known-for:CHN 1.7 2024
3|level/known-for:CHN 1.7 2025
7|level/known-for:CHN 1.8 2000
8|level/known-for:CHN 1.8 2023
-6|level/known-for:CHN 1.8 FY2025
3|level/known-for:CHN 1.9 2018
-11|level/known-for:CHN 195X
-3|level/known-for:CHN 1978
-14|level/known-for:CHN 1986
-11|level/known-for:CHN 1E+1 195X
6|level/known-for:CHN 2 2012
12|level/known-for:CHN 2 2013
-5|level/known-for:CHN 2 2025
-10|level/known-for:CHN 2 FY2025
-4|level/known-for:CHN 2.1 2024
-25|level/known-for:CHN 2.4 2026
7|level/known-for:CHN 2000
5|level/known-for:CHN 2012
12|level/known-for:CHN 2013
3|level/known-for:CHN 2018
-3|level/known-for:CHN 2020
23|level/known-for:CHN 2021
34|level/known-for:CHN 2022
4|level/known-for:CHN 2023
52|level/known-for:CHN 2024
-5|level/known-for:CHN 2025
-25|level/known-for:CHN 2026
-8|level/known-for:CHN 2030
24|level/known-for:CHN 3 2024
-15|level/known-for:CHN 3.1 2023
-4|level/known-for:CHN 3.32 2026
-4|level/known-for:CHN 3.4 2023
6|level/known-for:CHN 4 2022
-3|level/known-for:CHN 4.3 2020
-14|level/known-for:CHN 6.2 1986
-7|level/known-for:CHN FY2015
-3|level/known-for:CHN FY2023
5|level/known-for:CHN FY2024
-16|level/known-for:CHN FY2025
-3|level/known-for:COL 2.1 2024
6|level/known-for:COL 2024
3|level/known-for:COL 3.1 2024
7|level/known-for:COL 3.4 2024
-4|level/known-for:CYP 1.3 2022
3|level/known-for:CYP 1.4 1965
16|level/known-for:CYP 1.8 2023
3|level/known-for:CYP 1965
-4|level/known-for:CYP 2022
16|level/known-for:CYP 2023
3|level/known-for:CZE 1.6 2024
-55|level/known-for:CZE 2 2024
24|level/known-for:CZE 2 2025
7|level/known-for:CZE 2 2026
-3|level/known-for:CZE 2014
-53|level/known-for:CZE 2024
23|level/known-for:CZE 2025
7|level/known-for:CZE 2026
-3|level/known-for:CZE 3.71 2014
-9|level/known-for:DEU 0.96 2023
-6|level/known-for:DEU 0.96 FY2022
-3|level/known-for:DEU 1.1 2022
-3|level/known-for:DEU 1.3 2022
8|level/known-for:DEU 1.36 2019
12|level/known-for:DEU 1.37 2020
9|level/known-for:DEU 1.4 2021
8|level/known-for:DEU 1.42 2020
3|level/known-for:DEU 1.49 2022
14|level/known-for:DEU 1.5 2021
-17|level/known-for:DEU 1.5 2024
-11|level/known-for:DEU 1.5 FY2022
4|level/known-for:DEU 1.53 2021
-6|level/known-for:DEU 1.6 2013
3|level/known-for:DEU 1.6 2023
-5|level/known-for:DEU 1.7 2020
-11|level/known-for:DEU 1985
-13|level/known-for:DEU 1E+1 2025
3|level/known-for:DEU 2 1989
-17|level/known-for:DEU 2 2020
25|level/known-for:DEU 2 2024
-24|level/known-for:DEU 2 2025
12|level/known-for:DEU 2.1 2024
-23|level/known-for:DEU 2.1 2026
-7|level/known-for:DEU 2.2 2026
8|level/known-for:DEU 2.3 2025
11|level/known-for:DEU 2.4 2025
-5|level/known-for:DEU 2.5 2025
-4|level/known-for:DEU 2.7 2024
8|level/known-for:DEU 2.8 2026
-10|level/known-for:DEU 2013
-3|level/known-for:DEU 2015
10|level/known-for:DEU 2019
21|level/known-for:DEU 2021
11|level/known-for:DEU 2022
-9|level/known-for:DEU 2023
-4|level/known-for:DEU 2024
-43|level/known-for:DEU 2025
-21|level/known-for:DEU 2026
4|level/known-for:DEU 2027
4|level/known-for:DEU 2030
-3|level/known-for:DEU 3 2023
3|level/known-for:DEU 3.2 1985
-5|level/known-for:DEU 3.2 2021
-15|level/known-for:DEU 3.2 2024
6|level/known-for:DEU 3.4 FY1978
4|level/known-for:DEU 3.5 2030
-16|level/known-for:DEU 4 2025
-11|level/known-for:DEU 5 1985
-5|level/known-for:DEU 5.8 1989
-3|level/known-for:DEU 6 1985
4|level/known-for:DEU FY1978
-16|level/known-for:DEU FY2022
-5|level/known-for:DNK 0.25 2025
15|level/known-for:DNK 1.3 2021
14|level/known-for:DNK 1.4 2022
-8|level/known-for:DNK 2.1 2025
5|level/known-for:DNK 2.4 2024
-9|level/known-for:DNK 2.4 2025
-3|level/known-for:DNK 2.6 2025
-8|level/known-for:DNK 2.6 2026
16|level/known-for:DNK 2021
14|level/known-for:DNK 2022
-6|level/known-for:DNK 2025
-9|level/known-for:DNK 2026
7|level/known-for:DNK 3 2025
13|level/known-for:DNK 3.6 2025
3|level/known-for:DZA 2025
3|level/known-for:DZA 8.8 2025
-6|level/known-for:ECU 1.8 2023
4|level/known-for:ECU 2.1 2024
-6|level/known-for:ECU 2023
-3|level/known-for:ECU 3.4 2024
13|level/known-for:ESP 1.28 2024
4|level/known-for:ESP 1.3 2024
-3|level/known-for:ESP 1.3 2025-22
-9|level/known-for:ESP 1.31 2023
-10|level/known-for:ESP 1.4 2017
5|level/known-for:ESP 1.43 2024
-13|level/known-for:ESP 1.55 2025
11|level/known-for:ESP 1.6 2024
-8|level/known-for:ESP 1.8 FY2025
-6|level/known-for:ESP 2 2025
24|level/known-for:ESP 2 2026
-11|level/known-for:ESP 2.2 2025
-12|level/known-for:ESP 2.5 2025
-10|level/known-for:ESP 2017
-8|level/known-for:ESP 2023
15|level/known-for:ESP 2024
-42|level/known-for:ESP 2025
-3|level/known-for:ESP 2025-22
21|level/known-for:ESP 2026
-13|level/known-for:ESP 3 2024
-8|level/known-for:ESP FY2025
6|level/known-for:EST 0.25 2025
7|level/known-for:EST 1.4 2004
-3|level/known-for:EST 1.4 2016
-20|level/known-for:EST 1988
-20|level/known-for:EST 2 1988
9|level/known-for:EST 2 2014
24|level/known-for:EST 2 2020
21|level/known-for:EST 2.16 2016
-9|level/known-for:EST 2.38 2016
8|level/known-for:EST 2.7 2023
7|level/known-for:EST 2004
9|level/known-for:EST 2016
24|level/known-for:EST 2020
4|level/known-for:EST 2023
12|level/known-for:EST 2024
5|level/known-for:EST 2025
-16|level/known-for:EST 2026
15|level/known-for:EST 3.2 2024
4|level/known-for:EST 3.3 2025
-4|level/known-for:EST 3.38 2024
3|level/known-for:EST 3.4 2024
4|level/known-for:EST 3.4 2025
8|level/known-for:EST 3.43 2024
-8|level/known-for:EST 3.71 2014
-3|level/known-for:EST 4.12 2024
-12|level/known-for:EST 4.9 2026
8|level/known-for:EST 5 2026
3|level/known-for:EST 5.1 2026
-11|level/known-for:EST 5.4 2026
8|level/known-for:EU 1.3 2022
-5|level/known-for:EU 1.6 2022
-5|level/known-for:EU 1.6 2024
-4|level/known-for:EU 1.8 2023
24|level/known-for:EU 1.9 2024
-4|level/known-for:EU 2 2014
-7|level/known-for:EU 2 2025
21|level/known-for:EU 2.1 2025
-14|level/known-for:EU 2.2 2015
11|level/known-for:EU 2.5 2028
-4|level/known-for:EU 2014
-14|level/known-for:EU 2015
-6|level/known-for:EU 2023
16|level/known-for:EU 2024
11|level/known-for:EU 2028
-8|level/known-for:EU 3.5 2025
4|level/known-for:FIN 2 2022
8|level/known-for:FIN 2 2023
-21|level/known-for:FIN 2 2026
3|level/known-for:FIN 2 202X
11|level/known-for:FIN 2.4 2024
4|level/known-for:FIN 2.5 2025
10|level/known-for:FIN 2.5 2026
3|level/known-for:FIN 2.6 2025
10|level/known-for:FIN 2.6 2026
5|level/known-for:FIN 2022
8|level/known-for:FIN 2023
11|level/known-for:FIN 2024
4|level/known-for:FIN 2025
-19|level/known-for:FIN 2026
3|level/known-for:FIN 202X
8|level/known-for:FIN 2030
8|level/known-for:FIN 3.2 2030
-17|level/known-for:FIN 3.3 2026
-4|level/known-for:FRA 1.2 2026
-3|level/known-for:FRA 1.4 2021
3|level/known-for:FRA 1.9 2022
5|level/known-for:FRA 1936
6|level/known-for:FRA 198X
-3|level/known-for:FRA 1E+1 1953
-4|level/known-for:FRA 2 2019
9|level/known-for:FRA 2 2024
6|level/known-for:FRA 2 2025
4|level/known-for:FRA 2.1 2024
9|level/known-for:FRA 2.2 2026
3|level/known-for:FRA 2.25 2026
-4|level/known-for:FRA 2.3 2024
-4|level/known-for:FRA 2019
-3|level/known-for:FRA 2021
-3|level/known-for:FRA 2022
7|level/known-for:FRA 2024
5|level/known-for:FRA 2025
5|level/known-for:FRA 2026
6|level/known-for:FRA 3 198X
5|level/known-for:FRA 6 1936
-4|level/known-for:GBR 0.5 2025
-6|level/known-for:GBR 0.7 2024
-4|level/known-for:GBR 0.96 FY2022
-3|level/known-for:GBR 1.1 2022
-5|level/known-for:GBR 1.2 FY2023
-9|level/known-for:GBR 1.3 FY2024
-6|level/known-for:GBR 1.8 2023
3|level/known-for:GBR 1.9 2015
-3|level/known-for:GBR 1936
16|level/known-for:GBR 1950
-11|level/known-for:GBR 1958
-8|level/known-for:GBR 1971
7|level/known-for:GBR 1984
11|level/known-for:GBR 1985
12|level/known-for:GBR 1989
-4|level/known-for:GBR 198X
4|level/known-for:GBR 1994
3|level/known-for:GBR 1E+1 1953
-6|level/known-for:GBR 1E+1 195X
-8|level/known-for:GBR 1E+1 1971
-7|level/known-for:GBR 1E+1 2015
7|level/known-for:GBR 2 2010
-8|level/known-for:GBR 2 2022
8|level/known-for:GBR 2.07 2023
-3|level/known-for:GBR 2.1 2024
-8|level/known-for:GBR 2.16 2016
12|level/known-for:GBR 2.3 2022
5|level/known-for:GBR 2.3 2024
-10|level/known-for:GBR 2.3 2025
-6|level/known-for:GBR 2.3 2026
4|level/known-for:GBR 2.4 2025
-9|level/known-for:GBR 2.5 2024
-4|level/known-for:GBR 2.5 2026
7|level/known-for:GBR 2010
-5|level/known-for:GBR 2015
-9|level/known-for:GBR 2016
-20|level/known-for:GBR 2024
-17|level/known-for:GBR 2025
-13|level/known-for:GBR 2026
-6|level/known-for:GBR 3 198X
-3|level/known-for:GBR 3.2 1985
4|level/known-for:GBR 3.4 1994
15|level/known-for:GBR 4 1989
-11|level/known-for:GBR 4.2 1958
11|level/known-for:GBR 5 1985
3|level/known-for:GBR 5.2 1985
7|level/known-for:GBR 5.3 1984
-3|level/known-for:GBR 6 1936
16|level/known-for:GBR 6.5 1950
5|level/known-for:GBR 7 195X
-4|level/known-for:GBR FY2022
-5|level/known-for:GBR FY2023
-9|level/known-for:GBR FY2024
-3|level/known-for:GBR FY2025
-4|level/known-for:GEO 2.2 2025
-4|level/known-for:GEO 2025
-8|level/known-for:GRC 1.9 2024
16|level/known-for:GRC 2 2035
-3|level/known-for:GRC 2.1 2024
-7|level/known-for:GRC 2.16 2016
11|level/known-for:GRC 2.38 2016
4|level/known-for:GRC 2.7 2024
5|level/known-for:GRC 2.9 2025
5|level/known-for:GRC 2016
-20|level/known-for:GRC 2024
4|level/known-for:GRC 2025
16|level/known-for:GRC 2035
3|level/known-for:GRC 3 2023
-15|level/known-for:GRC 3 2024
3|level/known-for:GRC 3.1 2024
-4|level/known-for:GRC 3.24 2023
5|level/known-for:HRV 1.9 2024
11|level/known-for:HRV 2 2025
-9|level/known-for:HRV 2.1 2024
-4|level/known-for:HRV 2024
11|level/known-for:HRV 2025
-11|level/known-for:HUN 1.1 2019
5|level/known-for:HUN 2 2025
-15|level/known-for:HUN 2.1 2024
-11|level/known-for:HUN 2019
-14|level/known-for:HUN 2024
4|level/known-for:HUN 2025
3|level/known-for:IDN 0.7 2023
11|level/known-for:IDN 0.8 2025
-22|level/known-for:IDN 0.9 2025
34|level/known-for:IDN 0.9 2026
3|level/known-for:IDN 1 1998
-9|level/known-for:IDN 1.2 2025
5|level/known-for:IDN 1.3 2025
3|level/known-for:IDN 1998
-4|level/known-for:IDN 2 2030
-17|level/known-for:IDN 2025
35|level/known-for:IDN 2026
-26|level/known-for:IDN 2030
-20|level/known-for:IDN 3 2030
-19|level/known-for:IND 1.1 2025/2026
3|level/known-for:IND 1.5 2024
-18|level/known-for:IND 1.7 2022
4|level/known-for:IND 1.9 2024
3|level/known-for:IND 1.9 2024/2025
6|level/known-for:IND 1.9 2025/2026
4|level/known-for:IND 1.9 FY2025
7|level/known-for:IND 1.97 FY2023
12|level/known-for:IND 1962
-19|level/known-for:IND 1988
6|level/known-for:IND 2 2025/2026
10|level/known-for:IND 2 2026/2027
30|level/known-for:IND 2 FY2026
7|level/known-for:IND 2.2 2030
3|level/known-for:IND 2.3 2025
5|level/known-for:IND 2.4 2023
-13|level/known-for:IND 2.55 2027
-19|level/known-for:IND 2022
3|level/known-for:IND 2023/2024
4|level/known-for:IND 2024
3|level/known-for:IND 2024/2025
3|level/known-for:IND 2025
-8|level/known-for:IND 2025/2026
10|level/known-for:IND 2026/2027
-13|level/known-for:IND 2027
7|level/known-for:IND 2030
-19|level/known-for:IND 6.5 1988
7|level/known-for:IND FY2023
4|level/known-for:IND FY2025
30|level/known-for:IND FY2026
-9|level/known-for:IRL 1.4 2022
-4|level/known-for:IRL 2.4 2024
-7|level/known-for:IRL 2022
-5|level/known-for:IRL 2024
-7|level/known-for:IRQ 1 2003
-11|level/known-for:IRQ 2003
-4|level/known-for:IRQ 3.7 2003
-3|level/known-for:ISR 1.2 2023
-12|level/known-for:ISR 2.7 2022
16|level/known-for:ISR 2022
28|level/known-for:ISR 2023
-13|level/known-for:ISR 2024
5|level/known-for:ISR 2025
-6|level/known-for:ISR 2026
-6|level/known-for:ISR 3.32 2026
-4|level/known-for:ISR 3.4 2023
-3|level/known-for:ISR 3.4 2024
-10|level/known-for:ISR 34 2022
8|level/known-for:ISR 4.5 2022
5|level/known-for:ISR 5 2025
11|level/known-for:ISR 5.3 2023
24|level/known-for:ISR 5.4 2023
4|level/known-for:ISR 6 2025
-9|level/known-for:ISR 7.1 2024
-5|level/known-for:ISR 7.3 2024
28|level/known-for:ISR 8.8 2022
5|level/known-for:ISR 8.8 2024
-7|level/known-for:ITA 0.5 2025
-8|level/known-for:ITA 1.2 2022
-6|level/known-for:ITA 1.3 2024
-5|level/known-for:ITA 1.4 2024
3|level/known-for:ITA 1.5 2022
26|level/known-for:ITA 1.5 2024
-5|level/known-for:ITA 1.6 2022
25|level/known-for:ITA 2 2025
4|level/known-for:ITA 2.5 2028
-11|level/known-for:ITA 2022
-4|level/known-for:ITA 2023
7|level/known-for:ITA 2024
18|level/known-for:ITA 2025
4|level/known-for:ITA 2028
-4|level/known-for:ITA 3.3 2023
24|level/known-for:JAM 1.3 2024
24|level/known-for:JAM 2024
10|level/known-for:JPN 0.9 1978
-12|level/known-for:JPN 0.9 2014
12|level/known-for:JPN 0.9 2019
-3|level/known-for:JPN 0.9 2025
-33|level/known-for:JPN 0.9 2026
4|level/known-for:JPN 0.91 FY1981
17|level/known-for:JPN 0.93 FY1982
7|level/known-for:JPN 0.95 FY2021
9|level/known-for:JPN 0.96 2023
4|level/known-for:JPN 0.96 FY1994
12|level/known-for:JPN 0.96 FY2022
3|level/known-for:JPN 0.98 FY1983
-3|level/known-for:JPN 1 1998
7|level/known-for:JPN 1 2003
4|level/known-for:JPN 1 2004
-6|level/known-for:JPN 1 2016
4|level/known-for:JPN 1 2022
20|level/known-for:JPN 1 2026
7|level/known-for:JPN 1 FY2015
13|level/known-for:JPN 1 FY2022
13|level/known-for:JPN 1.07 2021
11|level/known-for:JPN 1.09 FY2021
15|level/known-for:JPN 1.1 2022
16|level/known-for:JPN 1.19 FY2023
-6|level/known-for:JPN 1.2 2021
14|level/known-for:JPN 1.2 2023
5|level/known-for:JPN 1.2 FY2023
7|level/known-for:JPN 1.24 FY2021
7|level/known-for:JPN 1.24 FY2022
-9|level/known-for:JPN 1.26 FY2024
-8|level/known-for:JPN 1.3 2022
-12|level/known-for:JPN 1.3 2023
-3|level/known-for:JPN 1.3 2024
9|level/known-for:JPN 1.3 FY2024
6|level/known-for:JPN 1.4 2024
9|level/known-for:JPN 1.4 2025
-9|level/known-for:JPN 1.4 2027
17|level/known-for:JPN 1.4 FY2023
-10|level/known-for:JPN 1.5 2021
12|level/known-for:JPN 1.5 2025
3|level/known-for:JPN 1.5 2026
5|level/known-for:JPN 1.5 FY1986
13|level/known-for:JPN 1.5 FY2022
4|level/known-for:JPN 1.5 FY2023
7|level/known-for:JPN 1.5 FY2024
6|level/known-for:JPN 1.5 FY2025
3|level/known-for:JPN 1.5 FY2026
8|level/known-for:JPN 1.5 FY2027
-6|level/known-for:JPN 1.6 2022
12|level/known-for:JPN 1.6 2024
3|level/known-for:JPN 1.6 FY1985
29|level/known-for:JPN 1.6 FY2024
3|level/known-for:JPN 1.7 1965
-10|level/known-for:JPN 1.7 2021
-7|level/known-for:JPN 1.7 2022
6|level/known-for:JPN 1.7 FY2025
9|level/known-for:JPN 1.75 2025
-5|level/known-for:JPN 1.8 2000
-7|level/known-for:JPN 1.8 2016
10|level/known-for:JPN 1.8 2025
25|level/known-for:JPN 1.8 FY2025
-3|level/known-for:JPN 1.9 2018
-10|level/known-for:JPN 1.9 2024
35|level/known-for:JPN 1.9 FY2026
-3|level/known-for:JPN 1.96 FY2022
-7|level/known-for:JPN 1.97 FY2023
-6|level/known-for:JPN 19 2026-01
4|level/known-for:JPN 1965
-10|level/known-for:JPN 196X
9|level/known-for:JPN 1978
-7|level/known-for:JPN 1984
-4|level/known-for:JPN 1987
-3|level/known-for:JPN 1998
4|level/known-for:JPN 2 2005
-6|level/known-for:JPN 2 2024
-13|level/known-for:JPN 2 2025
13|level/known-for:JPN 2 2026
-5|level/known-for:JPN 2 2030
9|level/known-for:JPN 2 FY2025
-16|level/known-for:JPN 2 FY2026
7|level/known-for:JPN 2.1 FY2026
-4|level/known-for:JPN 2.2 2022
-8|level/known-for:JPN 2.3 2028
4|level/known-for:JPN 2.3 2030
12|level/known-for:JPN 2.3 FY2028
-11|level/known-for:JPN 2.32 2025
-14|level/known-for:JPN 2.4 2026
-6|level/known-for:JPN 2.42 2025
-6|level/known-for:JPN 2.42 2026
-9|level/known-for:JPN 2.45 2025
-3|level/known-for:JPN 2.5 2023
-9|level/known-for:JPN 2.5 2027
3|level/known-for:JPN 2.5 202X
18|level/known-for:JPN 2.5 2030
-13|level/known-for:JPN 2.5 FY2019
9|level/known-for:JPN 2.5 FY2030
-5|level/known-for:JPN 2.6 2024
-11|level/known-for:JPN 2.6 2025
-4|level/known-for:JPN 2.6 2028
26|level/known-for:JPN 2.6 2035
-3|level/known-for:JPN 2.7 2021
-6|level/known-for:JPN 2.7 2023
-4|level/known-for:JPN 2.7 2027
-3|level/known-for:JPN 2.8 2023
-7|level/known-for:JPN 2.8 2029
22|level/known-for:JPN 2.8 2032
4|level/known-for:JPN 2.8 FY2030
-7|level/known-for:JPN 2.9 2017
-3|level/known-for:JPN 2.9 2030
-5|level/known-for:JPN 2.9 FY2024
-5|level/known-for:JPN 2000
7|level/known-for:JPN 2003
4|level/known-for:JPN 2004
4|level/known-for:JPN 2005
-6|level/known-for:JPN 2009
-5|level/known-for:JPN 2010
-12|level/known-for:JPN 2014
-3|level/known-for:JPN 2015
-14|level/known-for:JPN 2016
-7|level/known-for:JPN 2017
-3|level/known-for:JPN 2018
12|level/known-for:JPN 2019
-20|level/known-for:JPN 2021
-26|level/known-for:JPN 2022
-16|level/known-for:JPN 2023
-22|level/known-for:JPN 2024
-44|level/known-for:JPN 2025
-11|level/known-for:JPN 2025/2026
-58|level/known-for:JPN 2026
-6|level/known-for:JPN 2026-01
-24|level/known-for:JPN 2027
-13|level/known-for:JPN 2028
-8|level/known-for:JPN 2029
3|level/known-for:JPN 202X
22|level/known-for:JPN 2030
3|level/known-for:JPN 2031
22|level/known-for:JPN 2032
40|level/known-for:JPN 2035
-11|level/known-for:JPN 27.2 2026
-9|level/known-for:JPN 3 2025
5|level/known-for:JPN 3 2030
15|level/known-for:JPN 3 2035
-3|level/known-for:JPN 3 FY2024
5|level/known-for:JPN 3 FY2032
-7|level/known-for:JPN 3.1 FY2025
-3|level/known-for:JPN 3.2 2021
-6|level/known-for:JPN 3.3 1987
-3|level/known-for:JPN 3.3 2015
-7|level/known-for:JPN 3.3 FY2026
-4|level/known-for:JPN 3.4 2024
-7|level/known-for:JPN 3.5 2025
-7|level/known-for:JPN 3.5 FY2021
-9|level/known-for:JPN 3.5 FY2026
4|level/known-for:JPN 3.5 FY2033
-4|level/known-for:JPN 34 2024
-3|level/known-for:JPN 3E+1 2026
-6|level/known-for:JPN 4 2009
-4|level/known-for:JPN 4.5 2022
-5|level/known-for:JPN 4.7 2010
-6|level/known-for:JPN 5 2026
-5|level/known-for:JPN 5.2 FY1985
-7|level/known-for:JPN 5.3 1984
-3|level/known-for:JPN 5.4 2023
-12|level/known-for:JPN 5.5 2026
-8|level/known-for:JPN 6.3 2025
-16|level/known-for:JPN 6.3 FY1982
-10|level/known-for:JPN 8 196X
4|level/known-for:JPN FY1981
6|level/known-for:JPN FY1986
4|level/known-for:JPN FY1994
7|level/known-for:JPN FY2015
-9|level/known-for:JPN FY2019
18|level/known-for:JPN FY2021
49|level/known-for:JPN FY2022
34|level/known-for:JPN FY2023
26|level/known-for:JPN FY2024
40|level/known-for:JPN FY2025
13|level/known-for:JPN FY2026
11|level/known-for:JPN FY2027
17|level/known-for:JPN FY2028
8|level/known-for:JPN FY2029
14|level/known-for:JPN FY2030
5|level/known-for:JPN FY2032
4|level/known-for:JPN FY2033
-7|level/known-for:KHM 1.1 FY2021
-13|level/known-for:KHM 1.4 FY2021
5|level/known-for:KHM 2.2 2025
5|level/known-for:KHM 2025
-20|level/known-for:KHM FY2021
10|level/known-for:KOR 0.5 2030
-3|level/known-for:KOR 0.8 2025
-19|level/known-for:KOR 1 2026
-4|level/known-for:KOR 1.07 2021
-13|level/known-for:KOR 1.19 FY2023
-10|level/known-for:KOR 1.26 FY2024
-12|level/known-for:KOR 1.3 2024
-4|level/known-for:KOR 1.3 2025
-4|level/known-for:KOR 1.4 2024
-3|level/known-for:KOR 1.6 2022
-5|level/known-for:KOR 1.6 2024
-8|level/known-for:KOR 1.8 2023
-9|level/known-for:KOR 1.9 FY2026
-14|level/known-for:KOR 1950
12|level/known-for:KOR 1980
9|level/known-for:KOR 198X
-11|level/known-for:KOR 2 2022
-4|level/known-for:KOR 2.1 2024
10|level/known-for:KOR 2.3 2025
16|level/known-for:KOR 2.32 2025
5|level/known-for:KOR 2.4 2016
42|level/known-for:KOR 2.4 2026
6|level/known-for:KOR 2.42 2025
9|level/known-for:KOR 2.42 2026
5|level/known-for:KOR 2.5 2023
15|level/known-for:KOR 2.5 2024
12|level/known-for:KOR 2.5 2027
-5|level/known-for:KOR 2.5 2030
14|level/known-for:KOR 2.5 FY2019
4|level/known-for:KOR 2.5 FY2024
13|level/known-for:KOR 2.55 2027
23|level/known-for:KOR 2.6 2024
26|level/known-for:KOR 2.6 2025
4|level/known-for:KOR 2.6 2028
-26|level/known-for:KOR 2.6 2035
13|level/known-for:KOR 2.7 2022
6|level/known-for:KOR 2.7 2023
7|level/known-for:KOR 2.8 2023
-3|level/known-for:KOR 2.8 2024
7|level/known-for:KOR 2.8 2029
-3|level/known-for:KOR 2.8 FY2030
6|level/known-for:KOR 2.9 2030
3|level/known-for:KOR 2016
-3|level/known-for:KOR 2021
-3|level/known-for:KOR 2022
7|level/known-for:KOR 2023
-13|level/known-for:KOR 2024
39|level/known-for:KOR 2025
10|level/known-for:KOR 2026
10|level/known-for:KOR 2027
5|level/known-for:KOR 2028
7|level/known-for:KOR 2029
9|level/known-for:KOR 2030
-23|level/known-for:KOR 2035
-22|level/known-for:KOR 22 2024
-6|level/known-for:KOR 3 2026
-34|level/known-for:KOR 3 FY2026
-6|level/known-for:KOR 3.2 2026
-4|level/known-for:KOR 3.5 2026
-3|level/known-for:KOR 3.5 2030
-16|level/known-for:KOR 4.7 2027
-4|level/known-for:KOR 4.8 2026
9|level/known-for:KOR 6 1980
10|level/known-for:KOR 6 198X
-14|level/known-for:KOR 6.5 1950
12|level/known-for:KOR FY2019
-13|level/known-for:KOR FY2023
-6|level/known-for:KOR FY2024
-43|level/known-for:KOR FY2026
-3|level/known-for:KOR FY2030
3|level/known-for:KWT 2024
7|level/known-for:KWT 4.8 2024
-4|level/known-for:KWT 5.6 2024
-9|level/known-for:LAO 1.9 2026
-9|level/known-for:LAO 2026
-29|level/known-for:LBN 2022
-9|level/known-for:LBN 2024
-9|level/known-for:LBN 6.8 2024
-28|level/known-for:LBN 8.8 2022
-3|level/known-for:LKA 1.2 2006
-7|level/known-for:LKA 1.6 2006
-10|level/known-for:LKA 2006
15|level/known-for:LKA 2009
15|level/known-for:LKA 3.9 2009
12|level/known-for:LTU 0.9 2014
-4|level/known-for:LTU 0.9 2020
3|level/known-for:LTU 1.1 2008
3|level/known-for:LTU 2 2021
-5|level/known-for:LTU 2.4 2025
3|level/known-for:LTU 2.5 2023
3|level/known-for:LTU 2.52 2023
-5|level/known-for:LTU 2.7 2023
3|level/known-for:LTU 2008
8|level/known-for:LTU 2014
-5|level/known-for:LTU 2020
3|level/known-for:LTU 2021
-9|level/known-for:LTU 2023
-4|level/known-for:LTU 2024
10|level/known-for:LTU 2025
9|level/known-for:LTU 2026
-10|level/known-for:LTU 2028
-11|level/known-for:LTU 2035
3|level/known-for:LTU 3.03 2025
-4|level/known-for:LTU 3.68 2014
-7|level/known-for:LTU 3.9 2023
4|level/known-for:LTU 3.9 2025
18|level/known-for:LTU 4 2025
-10|level/known-for:LTU 4.3 2028
-11|level/known-for:LTU 4.48 2035
16|level/known-for:LTU 5.4 2026
3|level/known-for:LUX 0.7 2023
-5|level/known-for:LUX 1.31 2023
-4|level/known-for:LUX 2023
-3|level/known-for:LUX 2024
3|level/known-for:LVA 0.9 2012
4|level/known-for:LVA 0.9 2020
3|level/known-for:LVA 1.4 2016
9|level/known-for:LVA 1.7 2004
-13|level/known-for:LVA 1.8 2005
5|level/known-for:LVA 2 2018
9|level/known-for:LVA 2004
-13|level/known-for:LVA 2005
3|level/known-for:LVA 2012
3|level/known-for:LVA 2016
5|level/known-for:LVA 2018
6|level/known-for:LVA 2020
8|level/known-for:LVA 2026
-12|level/known-for:LVA 2035
-7|level/known-for:LVA 3 2024
7|level/known-for:LVA 3.2 2024
-3|level/known-for:LVA 3.68 2014
-12|level/known-for:LVA 4.48 2035
15|level/known-for:LVA 4.9 2026
-3|level/known-for:LVA 5.4 2026
-3|level/known-for:MAR 2025
-3|level/known-for:MAR 8.8 2025
9|level/known-for:MDV 1.6 2023
24|level/known-for:MDV 1.7 2022
4|level/known-for:MDV 2.3 2025
24|level/known-for:MDV 2022
9|level/known-for:MDV 2023
4|level/known-for:MDV 2025
-6|level/known-for:MEX 2024
-6|level/known-for:MEX 6.8 2024
-6|level/known-for:MKD 1.7 2024
11|level/known-for:MKD 2 2024
5|level/known-for:MKD 2024
12|level/known-for:MLT 0.5 2025
12|level/known-for:MLT 2025
16|level/known-for:MMR 2024
16|level/known-for:MMR 6.8 2024
-39|level/known-for:MNE 2 2025
-39|level/known-for:MNE 2025
-4|level/known-for:MYS 0.8 2025
27|level/known-for:MYS 0.9 2025
9|level/known-for:MYS 1 2016
13|level/known-for:MYS 1 2025
-4|level/known-for:MYS 1.1 2025
-22|level/known-for:MYS 1.2 2025
3|level/known-for:MYS 1.6 1999
-6|level/known-for:MYS 1.9 2025
9|level/known-for:MYS 2016
5|level/known-for:MYS 2025
-3|level/known-for:NATO 0.9 2012
-4|level/known-for:NATO 0.95 FY2021
-4|level/known-for:NATO 1.09 FY2021
-7|level/known-for:NATO 1.24 FY2021
-7|level/known-for:NATO 1.24 FY2022
-4|level/known-for:NATO 1.3 2019
-7|level/known-for:NATO 1.36 2019
-10|level/known-for:NATO 1.37 2024
-4|level/known-for:NATO 1.4 2004
8|level/known-for:NATO 1.4 2014
41|level/known-for:NATO 1.4 2017
-7|level/known-for:NATO 1.4 2022
-10|level/known-for:NATO 1.4 2024
-12|level/known-for:NATO 1.4 FY2023
-8|level/known-for:NATO 1.42 2020
20|level/known-for:NATO 1.43 2014
-4|level/known-for:NATO 1.45 2024/2025
-5|level/known-for:NATO 1.47 2024/2025
-10|level/known-for:NATO 1.5 2024
-4|level/known-for:NATO 1.5 2025
-4|level/known-for:NATO 1.5 FY1986
-4|level/known-for:NATO 1.53 2021
-3|level/known-for:NATO 1.58 2025
6|level/known-for:NATO 1.6 2013
-3|level/known-for:NATO 1.6 FY1985
23|level/known-for:NATO 1.66 2022
-3|level/known-for:NATO 1.7 1965
-9|level/known-for:NATO 1.7 2004
11|level/known-for:NATO 1.7 2020
9|level/known-for:NATO 1.7 2021
13|level/known-for:NATO 1.8 2005
-5|level/known-for:NATO 1.9 FY2026
-5|level/known-for:NATO 195X
-4|level/known-for:NATO 1963
-4|level/known-for:NATO 1965
5|level/known-for:NATO 1987
24|level/known-for:NATO 1988
-8|level/known-for:NATO 1989
-3|level/known-for:NATO 198X
25|level/known-for:NATO 2 1988
-6|level/known-for:NATO 2 2010
-3|level/known-for:NATO 2 2012
-3|level/known-for:NATO 2 2013
-3|level/known-for:NATO 2 2014
-10|level/known-for:NATO 2 2015
-4|level/known-for:NATO 2 2018
4|level/known-for:NATO 2 2019
-4|level/known-for:NATO 2 2022
4|level/known-for:NATO 2 2023
41|level/known-for:NATO 2 2024
21|level/known-for:NATO 2 2025
-4|level/known-for:NATO 2 2025/2026
-3|level/known-for:NATO 2 2026
-4|level/known-for:NATO 2 2026/2027
-3|level/known-for:NATO 2 202X
-16|level/known-for:NATO 2 2035
-9|level/known-for:NATO 2 FY2025
-10|level/known-for:NATO 2 FY2026
25|level/known-for:NATO 2.02 2024
-8|level/known-for:NATO 2.07 2023
-4|level/known-for:NATO 2.1 2024
-7|level/known-for:NATO 2.16 2016
8|level/known-for:NATO 2.2 2024
32|level/known-for:NATO 2.2 2025
-13|level/known-for:NATO 2.3 2022
38|level/known-for:NATO 2.3 2025
-6|level/known-for:NATO 2.4 2025
12|level/known-for:NATO 2.4 2026
-7|level/known-for:NATO 2.5 2024
24|level/known-for:NATO 2.5 2025
29|level/known-for:NATO 2.5 2026
-3|level/known-for:NATO 2.5 2035
-3|level/known-for:NATO 2.52 2023
4|level/known-for:NATO 2.7 2027
3|level/known-for:NATO 2.71 2024
-4|level/known-for:NATO 2.8 2026
-3|level/known-for:NATO 2.9 2017
-14|level/known-for:NATO 2004
12|level/known-for:NATO 2005
-3|level/known-for:NATO 2009
-11|level/known-for:NATO 2010
-7|level/known-for:NATO 2012
3|level/known-for:NATO 2013
26|level/known-for:NATO 2014
-20|level/known-for:NATO 2015
-11|level/known-for:NATO 2016
36|level/known-for:NATO 2017
-5|level/known-for:NATO 2018
-8|level/known-for:NATO 2019
-15|level/known-for:NATO 2022
-16|level/known-for:NATO 2023
6|level/known-for:NATO 2024
-11|level/known-for:NATO 2024/2025
49|level/known-for:NATO 2025
-5|level/known-for:NATO 2025/2026
21|level/known-for:NATO 2026
-4|level/known-for:NATO 2026/2027
-4|level/known-for:NATO 202X
-12|level/known-for:NATO 2030
-23|level/known-for:NATO 2035
-3|level/known-for:NATO 3 2024
-6|level/known-for:NATO 3 2025
-5|level/known-for:NATO 3 2030
-4|level/known-for:NATO 3 FY2032
6|level/known-for:NATO 3.3 1987
-9|level/known-for:NATO 3.3 2015
-5|level/known-for:NATO 3.3 2025
4|level/known-for:NATO 3.5 2025
-3|level/known-for:NATO 3.5 FY2033
-13|level/known-for:NATO 3.6 2025
-3|level/known-for:NATO 3.9 2025
-7|level/known-for:NATO 4 1989
-6|level/known-for:NATO 4.1 2024
-4|level/known-for:NATO 4.4 1963
-6|level/known-for:NATO 4.5 FY2027
-3|level/known-for:NATO 4.8 2026
-3|level/known-for:NATO 5 2025
-5|level/known-for:NATO 6.7 2025
-4|level/known-for:NATO 7 195X
-4|level/known-for:NATO FY1985
-5|level/known-for:NATO FY1986
-14|level/known-for:NATO FY2021
-11|level/known-for:NATO FY2022
-13|level/known-for:NATO FY2023
-5|level/known-for:NATO FY2024
-14|level/known-for:NATO FY2025
-19|level/known-for:NATO FY2026
-9|level/known-for:NATO FY2027
-3|level/known-for:NATO FY2028
-3|level/known-for:NATO FY2030
-4|level/known-for:NATO FY2032
-3|level/known-for:NATO FY2033
4|level/known-for:NLD 1.3 2019
-3|level/known-for:NLD 1.6 2023
4|level/known-for:NLD 2.05 2024
9|level/known-for:NLD 2.5 2025
4|level/known-for:NLD 2019
-3|level/known-for:NLD 2023
4|level/known-for:NLD 2024
9|level/known-for:NLD 2025
7|level/known-for:NOR 1.8 2023
11|level/known-for:NOR 2.2 2024
-14|level/known-for:NOR 2.5 2025
-10|level/known-for:NOR 2.8 2025
-11|level/known-for:NOR 2.9 2026
7|level/known-for:NOR 2023
10|level/known-for:NOR 2024
-8|level/known-for:NOR 2025
4|level/known-for:NOR 2026
-3|level/known-for:NOR 2030
5|level/known-for:NOR 3.2 2025
-3|level/known-for:NOR 3.2 2030
7|level/known-for:NOR 3.3 2025
18|level/known-for:NOR 3.3 2026
5|level/known-for:NOR 3.4 2025
3|level/known-for:NPL 1.2 2006
7|level/known-for:NPL 1.6 2006
10|level/known-for:NPL 2006
6|level/known-for:NZL 1 2023
-3|level/known-for:NZL 1.4 2004
-3|level/known-for:NZL 1.4 2024
-3|level/known-for:NZL 1.9 2024
10|level/known-for:NZL 198X
10|level/known-for:NZL 2 198X
-3|level/known-for:NZL 2004
7|level/known-for:NZL 2023
-7|level/known-for:NZL 2024
-3|level/known-for:OMN 4.8 2024
9|level/known-for:OMN 5.6 2024
-5|level/known-for:OMN 7.3 2024
21|level/known-for:PAK 1988
3|level/known-for:PAK 2.3 2024
12|level/known-for:PAK 2.4 2025/2026
4|level/known-for:PAK 2024
14|level/known-for:PAK 2025/2026
21|level/known-for:PAK 6.5 1988
10|level/known-for:PER 1.8 2023
10|level/known-for:PER 2023
-7|level/known-for:PER 2024
-4|level/known-for:PER 3.4 2024
18|level/known-for:PHL 0.6 2031
5|level/known-for:PHL 0.9 2025
-5|level/known-for:PHL 1 FY2022
16|level/known-for:PHL 1.2 2025
7|level/known-for:PHL 1.2 2026
5|level/known-for:PHL 1.3 2023
6|level/known-for:PHL 1.3 2024
12|level/known-for:PHL 1.4 2027
4|level/known-for:PHL 1.5 2019
-7|level/known-for:PHL 1.75 2025
-4|level/known-for:PHL 1.8 2024
-4|level/known-for:PHL 1.8 2025
-5|level/known-for:PHL 2 FY2025
-3|level/known-for:PHL 2.9 FY2024
3|level/known-for:PHL 2019
-6|level/known-for:PHL 2023
10|level/known-for:PHL 2025
5|level/known-for:PHL 2026
12|level/known-for:PHL 2027
18|level/known-for:PHL 2031
-9|level/known-for:PHL 3.4 2023
-5|level/known-for:PHL FY2022
-3|level/known-for:PHL FY2024
-7|level/known-for:PHL FY2025
-19|level/known-for:PNG 2 2023
-19|level/known-for:PNG 2023
14|level/known-for:POL 1.6 2022
-4|level/known-for:POL 1.6 2024
-6|level/known-for:POL 1.8 FY2025
10|level/known-for:POL 2 2015
-6|level/known-for:POL 2 2023
-4|level/known-for:POL 2.1 2024
14|level/known-for:POL 2.2 2015
5|level/known-for:POL 2.2 2022
-6|level/known-for:POL 2.2 2024
-15|level/known-for:POL 2.4 2026
-13|level/known-for:POL 2014
24|level/known-for:POL 2015
19|level/known-for:POL 2022
14|level/known-for:POL 2023
16|level/known-for:POL 2024
47|level/known-for:POL 2025
7|level/known-for:POL 2025-12
-6|level/known-for:POL 2026
11|level/known-for:POL 2028
23|level/known-for:POL 2035
25|level/known-for:POL 3 2024
-17|level/known-for:POL 3.2 2026
9|level/known-for:POL 3.3 2023
-8|level/known-for:POL 3.38 2024
-4|level/known-for:POL 3.4 2024
-6|level/known-for:POL 3.43 2024
38|level/known-for:POL 3.5 2025
-11|level/known-for:POL 3.71 2014
15|level/known-for:POL 3.9 2023
5|level/known-for:POL 4 2024
13|level/known-for:POL 4.1 2024
5|level/known-for:POL 4.12 2024
6|level/known-for:POL 4.2 2024
11|level/known-for:POL 4.3 2028
23|level/known-for:POL 4.48 2035
4|level/known-for:POL 4.5 2025
16|level/known-for:POL 4.7 2025
7|level/known-for:POL 4.7 2025-12
23|level/known-for:POL 4.8 2026
-6|level/known-for:POL FY2025
-3|level/known-for:PRK 2.6 2024
19|level/known-for:PRK 2024
23|level/known-for:PRK 22 2024
-10|level/known-for:PRK 3.3 FY2019
-10|level/known-for:PRK FY2019
3|level/known-for:PRT 1.55 2024
13|level/known-for:PRT 1.55 2025
3|level/known-for:PRT 1.58 2025
3|level/known-for:PRT 1.6 2024
-4|level/known-for:PRT 1.9 2024
10|level/known-for:PRT 2 2025
-7|level/known-for:PRT 2.1 2025
-10|level/known-for:PRT 2.5 2028
19|level/known-for:PRT 2025
-10|level/known-for:PRT 2028
3|level/known-for:ROU 1.6 2023
13|level/known-for:ROU 2.2 2024
3|level/known-for:ROU 2.3 2025
3|level/known-for:ROU 2023
12|level/known-for:ROU 2024
-6|level/known-for:RUS 1 FY2022
-6|level/known-for:RUS 1.3 2021
-4|level/known-for:RUS 1.4 2021
-3|level/known-for:RUS 1.4 FY2023
13|level/known-for:RUS 1E+1 2025
-5|level/known-for:RUS 2 2025
-3|level/known-for:RUS 2.2 2022
-4|level/known-for:RUS 2.5 2024
4|level/known-for:RUS 2.7 2021
4|level/known-for:RUS 2.7 2022
-14|level/known-for:RUS 2007
6|level/known-for:RUS 2020
-4|level/known-for:RUS 2021
6|level/known-for:RUS 2022
8|level/known-for:RUS 2023
8|level/known-for:RUS 2024
37|level/known-for:RUS 2025
5|level/known-for:RUS 2026
-6|level/known-for:RUS 27 2026
3|level/known-for:RUS 3 2022
-14|level/known-for:RUS 4 2007
4|level/known-for:RUS 4.1 2022
6|level/known-for:RUS 4.3 2020
14|level/known-for:RUS 5.5 2026
8|level/known-for:RUS 5.9 2023
12|level/known-for:RUS 6.3 2025
14|level/known-for:RUS 7.1 2024
7|level/known-for:RUS 7.2 2025
8|level/known-for:RUS 8 2025
-6|level/known-for:RUS FY2022
-4|level/known-for:RUS FY2023
-4|level/known-for:SAU 0.76 2023
24|level/known-for:SAU 13 2015
3|level/known-for:SAU 1990
7|level/known-for:SAU 1E+1 2015
31|level/known-for:SAU 2015
-4|level/known-for:SAU 2023
7|level/known-for:SAU 2025
-4|level/known-for:SAU 4.2 2024
-4|level/known-for:SAU 4.8 2024
-4|level/known-for:SAU 5.6 2024
6|level/known-for:SAU 6.7 2025
3|level/known-for:SAU 7 1990
13|level/known-for:SAU 7.3 2024
-3|level/known-for:SGP 1 2016
-4|level/known-for:SGP 1 2023
-29|level/known-for:SGP 1.5 2024
-4|level/known-for:SGP 1.9 FY2026
8|level/known-for:SGP 1971
8|level/known-for:SGP 1E+1 1971
-5|level/known-for:SGP 2.2 2024
4|level/known-for:SGP 2.8 2024
-3|level/known-for:SGP 2016
-4|level/known-for:SGP 2023
-31|level/known-for:SGP 2024
-4|level/known-for:SGP 2025
-4|level/known-for:SGP FY2026
3|level/known-for:SVN 1.29 2024
5|level/known-for:SVN 1.3 2024
-5|level/known-for:SVN 2 2026
7|level/known-for:SVN 2024
-5|level/known-for:SVN 2026
11|level/known-for:SWE 1.1 2019
-17|level/known-for:SWE 1.6 2022
-7|level/known-for:SWE 1.6 2024
-16|level/known-for:SWE 1.7 2021
12|level/known-for:SWE 1958
4|level/known-for:SWE 1963
-3|level/known-for:SWE 2 2022
18|level/known-for:SWE 2 2024
-3|level/known-for:SWE 2 2025
17|level/known-for:SWE 2.1 2024
-4|level/known-for:SWE 2.3 2025
12|level/known-for:SWE 2.4 2025
-31|level/known-for:SWE 2.5 2024
31|level/known-for:SWE 2.5 2025
11|level/known-for:SWE 2.8 2025
12|level/known-for:SWE 2.9 2026
11|level/known-for:SWE 2019
-19|level/known-for:SWE 2021
-22|level/known-for:SWE 2022
-6|level/known-for:SWE 2023
-8|level/known-for:SWE 2024
32|level/known-for:SWE 2025
-5|level/known-for:SWE 2030
-3|level/known-for:SWE 3.03 2025
-3|level/known-for:SWE 3.2 2021
-5|level/known-for:SWE 3.2 2030
-4|level/known-for:SWE 3.3 2025
-3|level/known-for:SWE 3.4 2025
12|level/known-for:SWE 4.2 1958
5|level/known-for:SWE 4.4 1963
-8|level/known-for:SWE 4.8 2026
-5|level/known-for:SWE 5.9 2023
7|level/known-for:SWZ 1.9 2019
7|level/known-for:SWZ 2019
-4|level/known-for:THA 0.8 2025
-4|level/known-for:THA 0.9 2025
-10|level/known-for:THA 1 2025
8|level/known-for:THA 1.1 2025
7|level/known-for:THA 1.1 FY2021
15|level/known-for:THA 1.2 2025
12|level/known-for:THA 1.3 2024
-3|level/known-for:THA 1.3 2025
13|level/known-for:THA 1.4 FY2021
-4|level/known-for:THA 1.9 2025
-5|level/known-for:THA 2.2 2025
-4|level/known-for:THA 2023
11|level/known-for:THA 2024
-7|level/known-for:THA 2025
20|level/known-for:THA FY2021
-5|level/known-for:TTO 1.3 2024
-5|level/known-for:TTO 2024
-4|level/known-for:TUR 1.3 2022
27|level/known-for:TUR 1.31 2023
3|level/known-for:TUR 1.4 2022
-9|level/known-for:TUR 1.6 2023
-5|level/known-for:TUR 1.7 2022
-12|level/known-for:TUR 1.8 2023
-5|level/known-for:TUR 1.9 2024
10|level/known-for:TUR 2.1 2024
-5|level/known-for:TUR 2.3 2025
9|level/known-for:TUR 2.3 2026
3|level/known-for:TUR 2.33 2025
-5|level/known-for:TUR 2.5 2025
-9|level/known-for:TUR 2.5 2026
-7|level/known-for:TUR 2022
3|level/known-for:TUR 2023
6|level/known-for:TUR 2024
-10|level/known-for:TUR 2025
-4|level/known-for:TUR 2026
-3|level/known-for:TUR 4.6 2023
-3|level/known-for:TUR 6 2025
-4|level/known-for:TWN 1.3 2023
-19|level/known-for:TWN 1.3 2024
-5|level/known-for:TWN 1.4 2025
3|level/known-for:TWN 1.6 2022
7|level/known-for:TWN 1.7 2022
-15|level/known-for:TWN 1.7 2024
7|level/known-for:TWN 1.8 2016
-7|level/known-for:TWN 1.9 2019
4|level/known-for:TWN 2 2016
-11|level/known-for:TWN 2 2026
8|level/known-for:TWN 2.1 2024
7|level/known-for:TWN 2.2 2022
5|level/known-for:TWN 2.2 2024
-7|level/known-for:TWN 2.3 2025
-12|level/known-for:TWN 2.3 FY2028
3|level/known-for:TWN 2.4 2023
14|level/known-for:TWN 2.45 2025
-3|level/known-for:TWN 2.5 2023
17|level/known-for:TWN 2.5 2024
-8|level/known-for:TWN 2.5 2030
3|level/known-for:TWN 2.6 2001
-11|level/known-for:TWN 2.6 2025
3|level/known-for:TWN 2001
-15|level/known-for:TWN 2009
11|level/known-for:TWN 2016
-7|level/known-for:TWN 2019
16|level/known-for:TWN 2022
-9|level/known-for:TWN 2023
-5|level/known-for:TWN 2024
13|level/known-for:TWN 2026
3|level/known-for:TWN 2027
-8|level/known-for:TWN 2030
12|level/known-for:TWN 3 2025
4|level/known-for:TWN 3.3 2026
19|level/known-for:TWN 3.32 2026
3|level/known-for:TWN 3.6 2027
-15|level/known-for:TWN 3.9 2009
-3|level/known-for:TWN 34 2024
-3|level/known-for:TWN 6 198X
-12|level/known-for:TWN FY2028
-9|level/known-for:UKR 1.3 2021
9|level/known-for:UKR 19 2026-01
-3|level/known-for:UKR 1990
-4|level/known-for:UKR 2.1 2025
-3|level/known-for:UKR 2.7 2022
3|level/known-for:UKR 2020
10|level/known-for:UKR 2021
6|level/known-for:UKR 2022
-15|level/known-for:UKR 2023
9|level/known-for:UKR 2024
-10|level/known-for:UKR 2025
23|level/known-for:UKR 2026
9|level/known-for:UKR 2026-01
5|level/known-for:UKR 26.3 2025
6|level/known-for:UKR 27 2026
14|level/known-for:UKR 27.2 2026
18|level/known-for:UKR 3.2 2021
13|level/known-for:UKR 34 2022
10|level/known-for:UKR 34 2024
7|level/known-for:UKR 37 2023
3|level/known-for:UKR 3E+1 2026
-20|level/known-for:UKR 5.4 2023
-3|level/known-for:UKR 7 1990
-4|level/known-for:UKR 7.2 2025
-4|level/known-for:UKR 8 2025
-11|level/known-for:USA 0.9 2019
-3|level/known-for:USA 0.91 FY1981
-17|level/known-for:USA 0.93 FY1982
-4|level/known-for:USA 1 2004
-7|level/known-for:USA 1.09 FY2021
-4|level/known-for:USA 1.2 2023
-19|level/known-for:USA 1.3 2024
-12|level/known-for:USA 1.37 2020
-30|level/known-for:USA 1.4 2017
-3|level/known-for:USA 1.5 2024
-3|level/known-for:USA 1.6 2024
-10|level/known-for:USA 1.6 FY2024
-8|level/known-for:USA 1.9 FY2026
18|level/known-for:USA 195X
27|level/known-for:USA 1968
9|level/known-for:USA 196X
-9|level/known-for:USA 1980
6|level/known-for:USA 1985
17|level/known-for:USA 1986
-6|level/known-for:USA 198X
18|level/known-for:USA 1E+1 195X
-7|level/known-for:USA 2 2013
-4|level/known-for:USA 2 2022
-3|level/known-for:USA 2.1 FY2026
-21|level/known-for:USA 2.2 2025
-3|level/known-for:USA 2.3 2030
-5|level/known-for:USA 2.4 2016
6|level/known-for:USA 2.5 2035
-4|level/known-for:USA 2.5 FY2030
-3|level/known-for:USA 2.6 2001
-11|level/known-for:USA 2.6 2024
-21|level/known-for:USA 2.8 2032
9|level/known-for:USA 2.9 2017
-3|level/known-for:USA 2.9 2030
9|level/known-for:USA 2.9 FY2024
-3|level/known-for:USA 2001
6|level/known-for:USA 2003
-4|level/known-for:USA 2004
15|level/known-for:USA 2007
9|level/known-for:USA 2009
12|level/known-for:USA 2010
-6|level/known-for:USA 2013
34|level/known-for:USA 2014
10|level/known-for:USA 2015
-21|level/known-for:USA 2017
-14|level/known-for:USA 2019
-17|level/known-for:USA 2020
-8|level/known-for:USA 2022
30|level/known-for:USA 2023
-29|level/known-for:USA 2024
-40|level/known-for:USA 2025
-7|level/known-for:USA 2025-12
19|level/known-for:USA 2026
12|level/known-for:USA 2027
-9|level/known-for:USA 2030
-21|level/known-for:USA 2032
-7|level/known-for:USA 2035
-9|level/known-for:USA 3 2024
5|level/known-for:USA 3 2025
6|level/known-for:USA 3 2026
-13|level/known-for:USA 3 2035
4|level/known-for:USA 3 FY2024
34|level/known-for:USA 3 FY2026
15|level/known-for:USA 3.1 2023
3|level/known-for:USA 3.1 2025
7|level/known-for:USA 3.1 FY2025
-7|level/known-for:USA 3.2 2024
13|level/known-for:USA 3.2 2025
24|level/known-for:USA 3.2 2026
3|level/known-for:USA 3.22 2025
6|level/known-for:USA 3.24 2023
12|level/known-for:USA 3.3 2015
3|level/known-for:USA 3.3 FY2003
10|level/known-for:USA 3.3 FY2019
9|level/known-for:USA 3.3 FY2026
-7|level/known-for:USA 3.32 2026
23|level/known-for:USA 3.38 2024
19|level/known-for:USA 3.4 2023
12|level/known-for:USA 3.4 2024
-4|level/known-for:USA 3.4 2025
-5|level/known-for:USA 3.4 FY1978
3|level/known-for:USA 3.5 2018
3|level/known-for:USA 3.5 2021
3|level/known-for:USA 3.5 2023
-26|level/known-for:USA 3.5 2025
6|level/known-for:USA 3.5 2026
9|level/known-for:USA 3.5 FY2021
9|level/known-for:USA 3.5 FY2026
5|level/known-for:USA 3.6 2016
11|level/known-for:USA 3.68 2014
6|level/known-for:USA 3.7 2003
3|level/known-for:USA 3.7 2014
22|level/known-for:USA 3.71 2014
-4|level/known-for:USA 3.9 2023
-6|level/known-for:USA 4 1989
15|level/known-for:USA 4 2007
8|level/known-for:USA 4 2009
-6|level/known-for:USA 4 2022
8|level/known-for:USA 4.5 FY2027
22|level/known-for:USA 4.6 FY2027
9|level/known-for:USA 4.7 2010
-7|level/known-for:USA 4.7 2025
-7|level/known-for:USA 4.7 2025-12
16|level/known-for:USA 4.7 2027
3|level/known-for:USA 5 2010
-3|level/known-for:USA 5.2 1985
18|level/known-for:USA 5.2 FY1985
5|level/known-for:USA 5.8 1989
-9|level/known-for:USA 6 1980
11|level/known-for:USA 6 1985
-6|level/known-for:USA 6 198X
16|level/known-for:USA 6.2 1986
16|level/known-for:USA 6.3 FY1982
10|level/known-for:USA 8 196X
27|level/known-for:USA 9 1968
-5|level/known-for:USA FY1978
-3|level/known-for:USA FY1981
18|level/known-for:USA FY1985
3|level/known-for:USA FY2003
8|level/known-for:USA FY2019
3|level/known-for:USA FY2024
4|level/known-for:USA FY2025
42|level/known-for:USA FY2026
30|level/known-for:USA FY2027
-4|level/known-for:USA FY2030
4|level/known-for:UZB 2010
4|level/known-for:UZB 3.5 2010
8|level/known-for:VEN 0.7 2024
8|level/known-for:VEN 2024
-5|level/known-for:VEN 2025
-5|level/known-for:VEN 3.2 2025
-18|level/known-for:VNM 0.6 2031
-3|level/known-for:VNM 1.1 2025
-3|level/known-for:VNM 1.3 2025
-3|level/known-for:VNM 1.5 2019
4|level/known-for:VNM 1.8 2024
-4|level/known-for:VNM 1.8 2025
10|level/known-for:VNM 1.9 2025
9|level/known-for:VNM 1.9 2026
-24|level/known-for:VNM 1968
11|level/known-for:VNM 2 2030
-5|level/known-for:VNM 2.2 2030
5|level/known-for:VNM 2024
-3|level/known-for:VNM 2025
13|level/known-for:VNM 2026
26|level/known-for:VNM 2030
-18|level/known-for:VNM 2031
20|level/known-for:VNM 3 2030
-24|level/known-for:VNM 9 1968
-6|level/known-for:XKX 1.7 2024
-7|level/known-for:XKX 1985
-6|level/known-for:XKX 2024
-7|level/known-for:XKX 6 1985
-24|level/known-for:YEM 13 2015
-24|level/known-for:YEM 2015
-10|level/known-for:ZMB 2 2025
-10|level/known-for:ZMB 2025
12|level/known-for:ZWE 2 2025
11|level/known-for:ZWE 2025
-7|level/known:- 2.2
-7|level/known:- 2.2 2025
-7|level/known:- 2.2 since-2025
-7|level/known:- since-2025
-6|level/known:AFG 0.9
-6|level/known:AFG 0.9 1979
-6|level/known:AFG 0.9 to-1999
-12|level/known:AFG 2.4
-12|level/known:AFG 2.4 2025
-12|level/known:AFG 2.4 since-2025
-8|level/known:AFG 2.7
-8|level/known:AFG 2.7 2010
-8|level/known:AFG 2.7 to-2013
-22|level/known:AFG 4.6
-22|level/known:AFG 4.6 2026
-22|level/known:AFG 4.6 since-2025
-11|level/known:AFG 5.2
-11|level/known:AFG 5.2 1979
-11|level/known:AFG 5.2 to-1999
44|level/known:AFG 6
44|level/known:AFG 6 2025
44|level/known:AFG 6 since-2025
10|level/known:AFG since-2025
-18|level/known:AFG to-1999
-9|level/known:AFG to-2013
3|level/known:ALB 1.3
3|level/known:ALB 1.3 2014
3|level/known:ALB 1.3 to-2021
13|level/known:ALB 1.7
13|level/known:ALB 1.7 2024
13|level/known:ALB 1.7 to-2024
-6|level/known:ALB 1.8
-6|level/known:ALB 1.8 2025
-6|level/known:ALB 1.8 since-2025
11|level/known:ALB 2
14|level/known:ALB 2 2025
-3|level/known:ALB 2 2026
11|level/known:ALB 2 since-2025
-7|level/known:ALB 2.1
-7|level/known:ALB 2.1 2025
-7|level/known:ALB 2.1 since-2025
-9|level/known:ALB 2.2
-9|level/known:ALB 2.2 2024
-9|level/known:ALB 2.2 to-2024
3|level/known:ALB to-2021
-3|level/known:ALLIES 0.5
-3|level/known:ALLIES 0.5 2025
-3|level/known:ALLIES 0.5 since-2025
-6|level/known:ALLIES 1
-3|level/known:ALLIES 1 to-2024
-3|level/known:ALLIES 1.3
-3|level/known:ALLIES 1.4
25|level/known:ALLIES 1.5
-6|level/known:ALLIES 1.5 2022
-8|level/known:ALLIES 1.5 2023
40|level/known:ALLIES 1.5 2024
13|level/known:ALLIES 1.5 2025
-10|level/known:ALLIES 1.5 2026
3|level/known:ALLIES 1.5 since-2025
26|level/known:ALLIES 1.5 to-2024
-3|level/known:ALLIES 1.6
-3|level/known:ALLIES 1.7
5|level/known:ALLIES 1.9 2025
3|level/known:ALLIES 1.9 since-2025
26|level/known:ALLIES 2
44|level/known:ALLIES 2 2022
14|level/known:ALLIES 2 2023
-8|level/known:ALLIES 2 2024
11|level/known:ALLIES 2 2025
-33|level/known:ALLIES 2 2026
-22|level/known:ALLIES 2 since-2025
50|level/known:ALLIES 2 to-2024
-10|level/known:ALLIES 2.2
-5|level/known:ALLIES 2.2 2025
-3|level/known:ALLIES 2.2 2026
-8|level/known:ALLIES 2.2 since-2025
-4|level/known:ALLIES 2.3
-3|level/known:ALLIES 2.4
39|level/known:ALLIES 2.5
-4|level/known:ALLIES 2.5 2023
-4|level/known:ALLIES 2.5 2024
55|level/known:ALLIES 2.5 2025
-7|level/known:ALLIES 2.5 2026
48|level/known:ALLIES 2.5 since-2025
-8|level/known:ALLIES 2.5 to-2024
-17|level/known:ALLIES 3
-5|level/known:ALLIES 3 2024
-10|level/known:ALLIES 3 2025
-12|level/known:ALLIES 3 since-2025
-5|level/known:ALLIES 3 to-2024
-8|level/known:ALLIES 3.3
-8|level/known:ALLIES 3.3 1988
-8|level/known:ALLIES 3.3 to-1999
-10|level/known:ALLIES 3.5
-5|level/known:ALLIES 3.5 2025
-4|level/known:ALLIES 3.5 2026
-9|level/known:ALLIES 3.5 since-2025
-12|level/known:ALLIES 4
-4|level/known:ALLIES 4 2023
-5|level/known:ALLIES 4 2025
-5|level/known:ALLIES 4 since-2025
-6|level/known:ALLIES 4 to-2024
-4|level/known:ALLIES 4.5
-3|level/known:ALLIES 4.5 since-2025
-8|level/known:ALLIES 5
-4|level/known:ALLIES 5 2025
-3|level/known:ALLIES 5 2026
-7|level/known:ALLIES 5 since-2025
-3|level/known:ALLIES 6.5
-76|level/known:ALLIES since-2025
-20|level/known:ALLIES to-1999
-5|level/known:ALLIES to-2013
-9|level/known:ALLIES to-2021
7|level/known:ALLIES to-2024
10|level/known:ARG 0.5
8|level/known:ARG 0.5 2025
8|level/known:ARG 0.5 since-2025
4|level/known:ARG 0.6
4|level/known:ARG 0.6 2023
4|level/known:ARG 0.6 to-2024
7|level/known:ARG since-2025
5|level/known:ARG to-2024
-3|level/known:ARM 3.3
-3|level/known:ARM 3.3 2008
-3|level/known:ARM 3.3 to-2013
21|level/known:ARM 5
21|level/known:ARM 5 2025
21|level/known:ARM 5 since-2025
3|level/known:ARM 5.5
3|level/known:ARM 6
3|level/known:ARM 6 2025
3|level/known:ARM 6 since-2025
26|level/known:ARM since-2025
-3|level/known:ARM to-2013
4|level/known:AUS 0.15
4|level/known:AUS 0.15 2023
4|level/known:AUS 0.15 to-2024
-13|level/known:AUS 0.3
-13|level/known:AUS 0.3 2023
-13|level/known:AUS 0.3 to-2024
-5|level/known:AUS 0.4
-5|level/known:AUS 0.4 2025
-5|level/known:AUS 0.4 since-2025
-4|level/known:AUS 1
-8|level/known:AUS 1.07
-8|level/known:AUS 1.07 2022
-8|level/known:AUS 1.07 to-2024
-11|level/known:AUS 1.1
-11|level/known:AUS 1.1 2025
-11|level/known:AUS 1.1 since-2025
-8|level/known:AUS 1.2
-5|level/known:AUS 1.2 2026
-7|level/known:AUS 1.2 since-2025
-34|level/known:AUS 1.3
-3|level/known:AUS 1.3 2022
-31|level/known:AUS 1.3 2026
-31|level/known:AUS 1.3 since-2025
-3|level/known:AUS 1.3 to-2024
-7|level/known:AUS 1.4
-7|level/known:AUS 1.4 2025
-7|level/known:AUS 1.4 since-2025
-8|level/known:AUS 1.5
-4|level/known:AUS 1.5 2025
-3|level/known:AUS 1.5 2026
-7|level/known:AUS 1.5 since-2025
-3|level/known:AUS 1.6
-3|level/known:AUS 1.6 2025
-3|level/known:AUS 1.6 since-2025
4|level/known:AUS 1.7 2025
-4|level/known:AUS 1.7 2026
-16|level/known:AUS 1.8
-16|level/known:AUS 1.8 2025
-16|level/known:AUS 1.8 since-2025
8|level/known:AUS 1.9
11|level/known:AUS 1.9 2025
-4|level/known:AUS 1.9 2026
7|level/known:AUS 1.9 since-2025
3|level/known:AUS 1.96
3|level/known:AUS 1.96 2022
3|level/known:AUS 1.96 to-2024
117|level/known:AUS 2
6|level/known:AUS 2 2022
37|level/known:AUS 2 2023
7|level/known:AUS 2 2024
69|level/known:AUS 2 2025
-3|level/known:AUS 2 2026
66|level/known:AUS 2 since-2025
50|level/known:AUS 2 to-2024
7|level/known:AUS 2.02
6|level/known:AUS 2.02 2025
6|level/known:AUS 2.02 since-2025
6|level/known:AUS 2.05
4|level/known:AUS 2.05 2026
6|level/known:AUS 2.05 since-2025
3|level/known:AUS 2.1
4|level/known:AUS 2.1 2024
3|level/known:AUS 2.1 2027
3|level/known:AUS 2.2
-19|level/known:AUS 2.3
-20|level/known:AUS 2.3 2025
-19|level/known:AUS 2.3 since-2025
-4|level/known:AUS 2.32
-4|level/known:AUS 2.32 2025
-4|level/known:AUS 2.32 since-2025
3|level/known:AUS 2.33
3|level/known:AUS 2.33 2025
3|level/known:AUS 2.33 since-2025
-24|level/known:AUS 2.4
-25|level/known:AUS 2.4 2024
-3|level/known:AUS 2.4 2025
5|level/known:AUS 2.4 2026
-26|level/known:AUS 2.4 to-2024
-5|level/known:AUS 2.5
-6|level/known:AUS 2.5 2025
-6|level/known:AUS 2.5 since-2025
-3|level/known:AUS 2.6
13|level/known:AUS 2.8
-4|level/known:AUS 2.8 2024
-11|level/known:AUS 2.8 2025
28|level/known:AUS 2.8 2026
17|level/known:AUS 2.8 since-2025
-4|level/known:AUS 2.8 to-2024
-3|level/known:AUS 2.9
-3|level/known:AUS 2.9 2025
-3|level/known:AUS 2.9 since-2025
-12|level/known:AUS 3
-9|level/known:AUS 3 2025
-9|level/known:AUS 3 since-2025
-4|level/known:AUS 3.5
-4|level/known:AUS 3.5 2025
-4|level/known:AUS 3.5 since-2025
-7|level/known:AUS 4.7 1978
7|level/known:AUS 4.7 2025
7|level/known:AUS 4.7 since-2025
-7|level/known:AUS 4.7 to-1999
-11|level/known:AUS 5.3
-11|level/known:AUS 5.3 2023
-11|level/known:AUS 5.3 to-2024
-21|level/known:AUS since-2025
-7|level/known:AUS to-1999
-11|level/known:AUS to-2024
3|level/known:AUT 0.8 2024
3|level/known:AUT 0.8 to-2024
9|level/known:AUT 1
3|level/known:AUT 1 2025
5|level/known:AUT 1 2026
9|level/known:AUT 1 since-2025
3|level/known:AUT 1.1
3|level/known:AUT 1.1 2025
3|level/known:AUT 1.1 since-2025
8|level/known:AUT since-2025
3|level/known:AUT to-2024
6|level/known:AZE 3.3
6|level/known:AZE 3.3 2008
6|level/known:AZE 3.3 to-2013
5|level/known:AZE 4.6
5|level/known:AZE 4.6 2024
5|level/known:AZE 4.6 to-2024
4|level/known:AZE 5
4|level/known:AZE 5 2025
4|level/known:AZE 5 since-2025
6|level/known:AZE to-2013
4|level/known:AZE to-2024
3|level/known:BEL 0.9
3|level/known:BEL 0.9 to-2021
4|level/known:BEL 0.93
4|level/known:BEL 0.93 2020
4|level/known:BEL 0.93 to-2021
4|level/known:BEL 1.1
3|level/known:BEL 1.1 2023
4|level/known:BEL 1.1 to-2024
-32|level/known:BEL 1.2
-32|level/known:BEL 1.2 2025
-32|level/known:BEL 1.2 since-2025
24|level/known:BEL 1.3
24|level/known:BEL 1.3 2025
24|level/known:BEL 1.3 since-2025
-8|level/known:BEL 1.31
-8|level/known:BEL 1.31 2023
-8|level/known:BEL 1.31 to-2024
-5|level/known:BEL 1.37
-5|level/known:BEL 1.37 2024
-5|level/known:BEL 1.37 to-2024
-4|level/known:BEL 1.4
-4|level/known:BEL 1.4 2025
-4|level/known:BEL 1.4 since-2025
-5|level/known:BEL 1.6
-4|level/known:BEL 1.6 2024
-4|level/known:BEL 1.6 to-2024
6|level/known:BEL 1.8
6|level/known:BEL 1.8 1993
6|level/known:BEL 1.8 to-1999
-11|level/known:BEL 2
14|level/known:BEL 2 2025
-25|level/known:BEL 2 2026
-11|level/known:BEL 2 since-2025
-13|level/known:BEL 2.2
-13|level/known:BEL 2.2 2025
-13|level/known:BEL 2.2 since-2025
-3|level/known:BEL 3.4
-3|level/known:BEL 3.4 1991
-3|level/known:BEL 3.4 to-1999
-39|level/known:BEL since-2025
5|level/known:BEL to-1999
5|level/known:BEL to-2021
-19|level/known:BEL to-2024
19|level/known:BGD 1.1
19|level/known:BGD 1.1 2025
19|level/known:BGD 1.1 since-2025
3|level/known:BGD 1.2
3|level/known:BGD 1.2 2025
3|level/known:BGD 1.2 since-2025
-4|level/known:BGD 1.9
-4|level/known:BGD 1.9 2025
-4|level/known:BGD 1.9 since-2025
-22|level/known:BGD 7
-22|level/known:BGD 7 2025
-22|level/known:BGD 7 since-2025
-3|level/known:BGD since-2025
5|level/known:BGR 1.5
5|level/known:BGR 1.5 2018
5|level/known:BGR 1.5 to-2021
7|level/known:BGR 1.8
7|level/known:BGR 1.8 2025
7|level/known:BGR 1.8 since-2025
-4|level/known:BGR 2
-4|level/known:BGR 2 2025
-4|level/known:BGR 2 since-2025
4|level/known:BGR 2.06
4|level/known:BGR 2.06 2025
4|level/known:BGR 2.06 since-2025
9|level/known:BGR 2.1
9|level/known:BGR 2.1 2025
9|level/known:BGR 2.1 since-2025
-8|level/known:BGR 2.2
-8|level/known:BGR 2.2 2025
-8|level/known:BGR 2.2 since-2025
7|level/known:BGR 2.3
7|level/known:BGR 2.3 2025
7|level/known:BGR 2.3 since-2025
15|level/known:BGR since-2025
4|level/known:BGR to-2021
5|level/known:BOL 1.2
5|level/known:BOL 1.2 2025
5|level/known:BOL 1.2 since-2025
5|level/known:BOL since-2025
-6|level/known:BRA 0.5
-6|level/known:BRA 0.5 2025
-6|level/known:BRA 0.5 since-2025
-4|level/known:BRA 0.8
-4|level/known:BRA 0.8 2025
-4|level/known:BRA 0.8 since-2025
11|level/known:BRA 1
11|level/known:BRA 1 2025
11|level/known:BRA 1 since-2025
5|level/known:BRA 1.1
4|level/known:BRA 1.1 2025
4|level/known:BRA 1.1 since-2025
22|level/known:BRA 1.2
22|level/known:BRA 1.2 2025
22|level/known:BRA 1.2 since-2025
-3|level/known:BRA 2.4
-3|level/known:BRA 2.4 2026
-3|level/known:BRA 2.4 since-2025
28|level/known:BRA since-2025
-3|level/known:BRA to-2024
-22|level/known:BRN 2
-22|level/known:BRN 2 2022
-22|level/known:BRN 2 to-2024
5|level/known:BRN 2.6
4|level/known:BRN 2.6 2023
5|level/known:BRN 2.6 to-2024
-17|level/known:BRN to-2024
-8|level/known:BTN 1
-8|level/known:BTN 1 2025
-8|level/known:BTN 1 since-2025
-8|level/known:BTN since-2025
3|level/known:BWA 2.6
3|level/known:BWA 2.6 2025
3|level/known:BWA 2.6 since-2025
4|level/known:BWA 2.8
4|level/known:BWA 2.8 2025
4|level/known:BWA 2.8 since-2025
6|level/known:BWA since-2025
4|level/known:CAN 1
3|level/known:CAN 1 2014
3|level/known:CAN 1 to-2021
11|level/known:CAN 1.2
13|level/known:CAN 1.2 2023
13|level/known:CAN 1.2 to-2024
4|level/known:CAN 1.3
4|level/known:CAN 1.3 2023
4|level/known:CAN 1.3 to-2024
-4|level/known:CAN 1.31
-4|level/known:CAN 1.31 2023
-4|level/known:CAN 1.31 to-2024
5|level/known:CAN 1.33
3|level/known:CAN 1.33 2024
3|level/known:CAN 1.33 to-2024
30|level/known:CAN 1.37
15|level/known:CAN 1.37 2024
15|level/known:CAN 1.37 2025
15|level/known:CAN 1.37 since-2025
15|level/known:CAN 1.37 to-2024
4|level/known:CAN 1.38
3|level/known:CAN 1.38 2023
4|level/known:CAN 1.38 to-2024
32|level/known:CAN 1.4
7|level/known:CAN 1.4 2019
31|level/known:CAN 1.4 2025
-6|level/known:CAN 1.4 2026
25|level/known:CAN 1.4 since-2025
7|level/known:CAN 1.4 to-2021
-20|level/known:CAN 1.43
-12|level/known:CAN 1.43 2024
-7|level/known:CAN 1.43 2025
-7|level/known:CAN 1.43 since-2025
-12|level/known:CAN 1.43 to-2024
9|level/known:CAN 1.45
9|level/known:CAN 1.45 2025
9|level/known:CAN 1.45 since-2025
-31|level/known:CAN 1.47
-36|level/known:CAN 1.47 2024
5|level/known:CAN 1.47 2026
6|level/known:CAN 1.47 since-2025
-36|level/known:CAN 1.47 to-2024
5|level/known:CAN 1.5
-9|level/known:CAN 1.5 1987
15|level/known:CAN 1.5 2025
15|level/known:CAN 1.5 since-2025
-9|level/known:CAN 1.5 to-1999
-22|level/known:CAN 1.66
-22|level/known:CAN 1.66 2025
-22|level/known:CAN 1.66 since-2025
-11|level/known:CAN 1.7
-11|level/known:CAN 1.7 2020
-11|level/known:CAN 1.7 to-2021
14|level/known:CAN 1.8 1980
-12|level/known:CAN 1.8 2025
-12|level/known:CAN 1.8 since-2025
14|level/known:CAN 1.8 to-1999
13|level/known:CAN 2
24|level/known:CAN 2 1979
-13|level/known:CAN 2 2025
4|level/known:CAN 2 2026
-9|level/known:CAN 2 since-2025
24|level/known:CAN 2 to-1999
-3|level/known:CAN 2 to-2024
-40|level/known:CAN 2.02
-17|level/known:CAN 2.02 2024
-22|level/known:CAN 2.02 2025
-22|level/known:CAN 2.02 since-2025
-17|level/known:CAN 2.02 to-2024
22|level/known:CAN 2.1
22|level/known:CAN 2.1 2026
22|level/known:CAN 2.1 since-2025
-31|level/known:CAN 2.3
-23|level/known:CAN 2.3 2025
-8|level/known:CAN 2.3 2026
-31|level/known:CAN 2.3 since-2025
-9|level/known:CAN 2.4
-9|level/known:CAN 2.4 2025
-9|level/known:CAN 2.4 since-2025
-48|level/known:CAN 2.5
-48|level/known:CAN 2.5 2026
-48|level/known:CAN 2.5 since-2025
-3|level/known:CAN 2.71
-3|level/known:CAN 2.71 2025
-3|level/known:CAN 2.71 since-2025
-11|level/known:CAN 4.7
-11|level/known:CAN 4.7 1979
-11|level/known:CAN 4.7 to-1999
-65|level/known:CAN since-2025
8|level/known:CAN to-1999
-35|level/known:CAN to-2024
12|level/known:CHE 0.7
10|level/known:CHE 0.7 2026
12|level/known:CHE 0.7 since-2025
4|level/known:CHE 0.76
4|level/known:CHE 0.76 2025
4|level/known:CHE 0.76 since-2025
4|level/known:CHE 0.8
4|level/known:CHE 0.8 since-2025
-23|level/known:CHE 0.9
-23|level/known:CHE 0.9 1983
-23|level/known:CHE 0.9 to-1999
-3|level/known:CHE 3.5
-3|level/known:CHE 3.5 1977
-3|level/known:CHE 3.5 to-1999
17|level/known:CHE since-2025
-24|level/known:CHE to-1999
-4|level/known:CHL 1
-4|level/known:CHL 1 2025
-4|level/known:CHL 1 since-2025
-3|level/known:CHL 1.8 2025
-3|level/known:CHL 1.8 since-2025
-11|level/known:CHL since-2025
-4|level/known:CHL to-2024
-22|level/known:CHN 0.3
-22|level/known:CHN 0.3 2024
-22|level/known:CHN 0.3 to-2024
-7|level/known:CHN 0.5
-7|level/known:CHN 0.5 2025
-7|level/known:CHN 0.5 since-2025
-6|level/known:CHN 0.9
-3|level/known:CHN 0.9 1978
-3|level/known:CHN 0.9 to-1999
-13|level/known:CHN 1
-7|level/known:CHN 1 2015
-3|level/known:CHN 1 2024
-7|level/known:CHN 1 to-2021
-5|level/known:CHN 1 to-2024
17|level/known:CHN 1.2
6|level/known:CHN 1.2 2022
34|level/known:CHN 1.2 2023
-20|level/known:CHN 1.2 2024
-3|level/known:CHN 1.2 2025
19|level/known:CHN 1.2 to-2024
3|level/known:CHN 1.25
3|level/known:CHN 1.25 2021
3|level/known:CHN 1.25 to-2021
19|level/known:CHN 1.26
19|level/known:CHN 1.26 2024
19|level/known:CHN 1.26 to-2024
29|level/known:CHN 1.3
5|level/known:CHN 1.3 2018
22|level/known:CHN 1.3 2022
-16|level/known:CHN 1.3 2024
8|level/known:CHN 1.3 2025
5|level/known:CHN 1.3 2026
14|level/known:CHN 1.3 since-2025
8|level/known:CHN 1.3 to-2021
7|level/known:CHN 1.3 to-2024
7|level/known:CHN 1.4
10|level/known:CHN 1.4 2014
-3|level/known:CHN 1.4 since-2025
10|level/known:CHN 1.4 to-2021
41|level/known:CHN 1.5
4|level/known:CHN 1.5 2023
11|level/known:CHN 1.5 2024
23|level/known:CHN 1.5 2025
25|level/known:CHN 1.5 since-2025
15|level/known:CHN 1.5 to-2024
-4|level/known:CHN 1.6
17|level/known:CHN 1.6 2023
-10|level/known:CHN 1.6 2024
-11|level/known:CHN 1.6 2025
-11|level/known:CHN 1.6 since-2025
7|level/known:CHN 1.6 to-2024
-17|level/known:CHN 1.65
-17|level/known:CHN 1.65 2018
-17|level/known:CHN 1.65 to-2021
66|level/known:CHN 1.7
19|level/known:CHN 1.7 2022
5|level/known:CHN 1.7 2023
10|level/known:CHN 1.7 2024
27|level/known:CHN 1.7 2025
5|level/known:CHN 1.7 2026
31|level/known:CHN 1.7 since-2025
33|level/known:CHN 1.7 to-2024
5|level/known:CHN 1.8
8|level/known:CHN 1.8 2023
7|level/known:CHN 1.8 2024
-11|level/known:CHN 1.8 2025
-11|level/known:CHN 1.8 since-2025
16|level/known:CHN 1.8 to-2024
13|level/known:CHN 1.9
11|level/known:CHN 1.9 2018
3|level/known:CHN 1.9 2019
15|level/known:CHN 1.9 to-2021
-10|level/known:CHN 1E+1
-11|level/known:CHN 1E+1 2023
-11|level/known:CHN 1E+1 to-2024
-3|level/known:CHN 2
12|level/known:CHN 2 2013
6|level/known:CHN 2 2014
5|level/known:CHN 2 2015
5|level/known:CHN 2 2022
-42|level/known:CHN 2 2024
-14|level/known:CHN 2 2025
25|level/known:CHN 2 2026
11|level/known:CHN 2 since-2025
12|level/known:CHN 2 to-2013
11|level/known:CHN 2 to-2021
-37|level/known:CHN 2 to-2024
-13|level/known:CHN 2.1
-4|level/known:CHN 2.1 2021
-3|level/known:CHN 2.1 2024
-5|level/known:CHN 2.1 2025
-6|level/known:CHN 2.1 since-2025
-4|level/known:CHN 2.1 to-2021
-3|level/known:CHN 2.1 to-2024
3|level/known:CHN 2.2
-3|level/known:CHN 2.2 2024
7|level/known:CHN 2.2 2025
7|level/known:CHN 2.2 since-2025
-4|level/known:CHN 2.2 to-2024
9|level/known:CHN 2.3
10|level/known:CHN 2.3 2025
9|level/known:CHN 2.3 since-2025
3|level/known:CHN 2.4
29|level/known:CHN 2.4 2024
-25|level/known:CHN 2.4 2026
-25|level/known:CHN 2.4 since-2025
29|level/known:CHN 2.4 to-2024
-8|level/known:CHN 2.5 2023
-3|level/known:CHN 2.5 2024
10|level/known:CHN 2.5 2025
11|level/known:CHN 2.5 since-2025
-11|level/known:CHN 2.5 to-2024
3|level/known:CHN 2.9 2025
3|level/known:CHN 2.9 since-2025
-8|level/known:CHN 3
-5|level/known:CHN 3 2026
-5|level/known:CHN 3 since-2025
-3|level/known:CHN 3 to-2024
-25|level/known:CHN 3.1
-15|level/known:CHN 3.1 2023
-11|level/known:CHN 3.1 2025
-11|level/known:CHN 3.1 since-2025
-15|level/known:CHN 3.1 to-2024
-7|level/known:CHN 3.2
-7|level/known:CHN 3.2 2025
-7|level/known:CHN 3.2 since-2025
-3|level/known:CHN 3.3
-3|level/known:CHN 3.3 since-2025
-5|level/known:CHN 3.32
-5|level/known:CHN 3.32 2025
-5|level/known:CHN 3.32 since-2025
-19|level/known:CHN 3.4
-15|level/known:CHN 3.4 2024
-4|level/known:CHN 3.4 2025
-4|level/known:CHN 3.4 since-2025
-15|level/known:CHN 3.4 to-2024
3|level/known:CHN 3.5 2025
3|level/known:CHN 3.5 since-2025
-12|level/known:CHN 3.8
-11|level/known:CHN 3.8 2015
-11|level/known:CHN 3.8 to-2021
27|level/known:CHN 4
27|level/known:CHN 4 2025
27|level/known:CHN 4 since-2025
-3|level/known:CHN 4.3
-3|level/known:CHN 4.3 2021
-3|level/known:CHN 4.3 to-2021
6|level/known:CHN 4.7
8|level/known:CHN 4.7 2025
8|level/known:CHN 4.7 since-2025
6|level/known:CHN 5
6|level/known:CHN 5 since-2025
-14|level/known:CHN 6.2
-14|level/known:CHN 6.2 2023
-14|level/known:CHN 6.2 to-2024
45|level/known:CHN since-2025
9|level/known:CHN to-2013
-4|level/known:CHN to-2024
-12|level/known:COD 0.7
-12|level/known:COD 0.7 2024
-12|level/known:COD 0.7 to-2024
-4|level/known:COD since-2025
-12|level/known:COD to-2024
-3|level/known:COL 2.1
-3|level/known:COL 2.1 2025
-3|level/known:COL 2.1 since-2025
3|level/known:COL 3.1
3|level/known:COL 3.1 2025
3|level/known:COL 3.1 since-2025
7|level/known:COL 3.4
7|level/known:COL 3.4 2025
7|level/known:COL 3.4 since-2025
15|level/known:COL since-2025
-3|level/known:CUB 0.6
-3|level/known:CUB 0.6 2025
-3|level/known:CUB 0.6 since-2025
-3|level/known:CUB since-2025
-3|level/known:CYP 0.8
-3|level/known:CYP 0.8 2024
-3|level/known:CYP 0.8 to-2024
-4|level/known:CYP 1.3
-4|level/known:CYP 1.3 2024
-4|level/known:CYP 1.3 to-2024
3|level/known:CYP 1.4
3|level/known:CYP 1.4 2025
3|level/known:CYP 1.4 since-2025
22|level/known:CYP 1.8
18|level/known:CYP 1.8 2024
4|level/known:CYP 1.8 2025
4|level/known:CYP 1.8 since-2025
18|level/known:CYP 1.8 to-2024
20|level/known:CYP 1.9
20|level/known:CYP 1.9 2025
20|level/known:CYP 1.9 since-2025
26|level/known:CYP 4
26|level/known:CYP 4 2024
26|level/known:CYP 4 to-2024
26|level/known:CYP since-2025
37|level/known:CYP to-2024
3|level/known:CZE 1.6
3|level/known:CZE 1.6 2024
3|level/known:CZE 1.6 to-2024
-25|level/known:CZE 2
-31|level/known:CZE 2 2025
6|level/known:CZE 2 2026
-25|level/known:CZE 2 since-2025
-3|level/known:CZE 3.71
-3|level/known:CZE 3.71 2025
-3|level/known:CZE 3.71 since-2025
-3|level/known:CZE 5.3
-3|level/known:CZE 5.3 2026
-3|level/known:CZE 5.3 since-2025
-32|level/known:CZE since-2025
3|level/known:CZE to-2024
-10|level/known:DEU 0.7
-10|level/known:DEU 0.7 2026
-10|level/known:DEU 0.7 since-2025
-5|level/known:DEU 0.9
-3|level/known:DEU 0.93
-3|level/known:DEU 0.93 2020
-3|level/known:DEU 0.93 to-2021
-14|level/known:DEU 0.96
-14|level/known:DEU 0.96 2022
-14|level/known:DEU 0.96 to-2024
-7|level/known:DEU 1
-4|level/known:DEU 1 2022
-4|level/known:DEU 1 to-2024
3|level/known:DEU 1.13
3|level/known:DEU 1.13 2018
3|level/known:DEU 1.13 to-2021
12|level/known:DEU 1.2
-4|level/known:DEU 1.2 2014
4|level/known:DEU 1.2 2016
11|level/known:DEU 1.2 2026
12|level/known:DEU 1.2 since-2025
-3|level/known:DEU 1.22
-4|level/known:DEU 1.22 2020
-3|level/known:DEU 1.22 to-2021
11|level/known:DEU 1.24
11|level/known:DEU 1.24 2018
11|level/known:DEU 1.24 to-2021
-8|level/known:DEU 1.3
-3|level/known:DEU 1.3 2023
-3|level/known:DEU 1.3 2025
-4|level/known:DEU 1.3 2026
-7|level/known:DEU 1.3 since-2025
8|level/known:DEU 1.36
8|level/known:DEU 1.36 2019
8|level/known:DEU 1.36 to-2021
12|level/known:DEU 1.37
12|level/known:DEU 1.37 2019
12|level/known:DEU 1.37 to-2021
21|level/known:DEU 1.4
6|level/known:DEU 1.4 2011
9|level/known:DEU 1.4 2022
4|level/known:DEU 1.4 2026
6|level/known:DEU 1.4 since-2025
6|level/known:DEU 1.4 to-2013
9|level/known:DEU 1.4 to-2024
8|level/known:DEU 1.42
8|level/known:DEU 1.42 2019
8|level/known:DEU 1.42 to-2021
3|level/known:DEU 1.49
3|level/known:DEU 1.49 2023
3|level/known:DEU 1.49 to-2024
18|level/known:DEU 1.5
13|level/known:DEU 1.5 2003
8|level/known:DEU 1.5 2022
23|level/known:DEU 1.5 2023
-27|level/known:DEU 1.5 2024
13|level/known:DEU 1.5 to-2013
4|level/known:DEU 1.5 to-2024
4|level/known:DEU 1.53
4|level/known:DEU 1.53 2022
4|level/known:DEU 1.53 to-2024
-5|level/known:DEU 1.6
-6|level/known:DEU 1.6 2014
-3|level/known:DEU 1.6 2018
4|level/known:DEU 1.6 2023
-10|level/known:DEU 1.6 to-2021
4|level/known:DEU 1.6 to-2024
-3|level/known:DEU 1.7
-5|level/known:DEU 1.7 2020
-5|level/known:DEU 1.7 to-2021
7|level/known:DEU 1.9
7|level/known:DEU 1.9 2024
-6|level/known:DEU 1.9 2025
6|level/known:DEU 1.9 2026
7|level/known:DEU 1.9 to-2024
-13|level/known:DEU 1E+1
-13|level/known:DEU 1E+1 2026
-13|level/known:DEU 1E+1 since-2025
14|level/known:DEU 2
3|level/known:DEU 2 1992
3|level/known:DEU 2 2023
20|level/known:DEU 2 2024
11|level/known:DEU 2 2025
-23|level/known:DEU 2 2026
-12|level/known:DEU 2 since-2025
3|level/known:DEU 2 to-1999
23|level/known:DEU 2 to-2024
4|level/known:DEU 2.01
4|level/known:DEU 2.01 2024
4|level/known:DEU 2.01 to-2024
18|level/known:DEU 2.1 2024
9|level/known:DEU 2.1 2025
-25|level/known:DEU 2.1 2026
-16|level/known:DEU 2.1 since-2025
19|level/known:DEU 2.1 to-2024
-10|level/known:DEU 2.2
-6|level/known:DEU 2.2 2025
-8|level/known:DEU 2.2 since-2025
5|level/known:DEU 2.3
-7|level/known:DEU 2.3 1999
12|level/known:DEU 2.3 2026
12|level/known:DEU 2.3 since-2025
-7|level/known:DEU 2.3 to-1999
18|level/known:DEU 2.4
-10|level/known:DEU 2.4 1984
13|level/known:DEU 2.4 2025
15|level/known:DEU 2.4 2026
28|level/known:DEU 2.4 since-2025
-10|level/known:DEU 2.4 to-1999
-11|level/known:DEU 2.5
-6|level/known:DEU 2.5 2023
-5|level/known:DEU 2.5 2025
-5|level/known:DEU 2.5 since-2025
-6|level/known:DEU 2.5 to-2024
-3|level/known:DEU 2.7
-3|level/known:DEU 2.7 2025
-3|level/known:DEU 2.7 since-2025
18|level/known:DEU 2.8
9|level/known:DEU 2.8 1997
-6|level/known:DEU 2.8 2025
16|level/known:DEU 2.8 2026
10|level/known:DEU 2.8 since-2025
9|level/known:DEU 2.8 to-1999
22|level/known:DEU 3
3|level/known:DEU 3 1977
9|level/known:DEU 3 1985
8|level/known:DEU 3 1988
3|level/known:DEU 3 since-2025
21|level/known:DEU 3 to-1999
-14|level/known:DEU 3.2
3|level/known:DEU 3.2 1986
-5|level/known:DEU 3.2 2023
-15|level/known:DEU 3.2 2024
3|level/known:DEU 3.2 2026
3|level/known:DEU 3.2 since-2025
3|level/known:DEU 3.2 to-1999
-20|level/known:DEU 3.2 to-2024
5|level/known:DEU 3.3
4|level/known:DEU 3.3 1980
5|level/known:DEU 3.3 to-1999
4|level/known:DEU 3.4
14|level/known:DEU 3.4 1978
3|level/known:DEU 3.4 1982
-7|level/known:DEU 3.4 2016
-5|level/known:DEU 3.4 2025
-5|level/known:DEU 3.4 since-2025
17|level/known:DEU 3.4 to-1999
-7|level/known:DEU 3.4 to-2021
10|level/known:DEU 3.5
10|level/known:DEU 3.5 2025
10|level/known:DEU 3.5 since-2025
4|level/known:DEU 3.7
4|level/known:DEU 3.7 1988
4|level/known:DEU 3.7 to-1999
-17|level/known:DEU 4
-15|level/known:DEU 4 2025
-15|level/known:DEU 4 since-2025
-4|level/known:DEU 4.1
-4|level/known:DEU 4.1 to-2024
-4|level/known:DEU 4.7
-5|level/known:DEU 4.7 1978
-5|level/known:DEU 4.7 to-1999
-16|level/known:DEU 5
-3|level/known:DEU 5 1980
-11|level/known:DEU 5 2023
-5|level/known:DEU 5 to-1999
-11|level/known:DEU 5 to-2024
-5|level/known:DEU 5.8
-5|level/known:DEU 5.8 1989
-5|level/known:DEU 5.8 to-1999
-15|level/known:DEU 6
-10|level/known:DEU 6 1976
-3|level/known:DEU 6 1999
-15|level/known:DEU 6 to-1999
-24|level/known:DEU since-2025
10|level/known:DEU to-1999
17|level/known:DEU to-2013
14|level/known:DEU to-2021
26|level/known:DEU to-2024
-3|level/known:DNK 0.2
-3|level/known:DNK 0.2 2025
-3|level/known:DNK 0.2 since-2025
-5|level/known:DNK 0.25
-5|level/known:DNK 0.25 2026
-5|level/known:DNK 0.25 since-2025
16|level/known:DNK 1.3
15|level/known:DNK 1.3 2025
15|level/known:DNK 1.3 since-2025
16|level/known:DNK 1.4
6|level/known:DNK 1.4 2025
9|level/known:DNK 1.4 2026
15|level/known:DNK 1.4 since-2025
-3|level/known:DNK 1.6
-3|level/known:DNK 1.6 2023
-3|level/known:DNK 1.6 to-2024
3|level/known:DNK 1.65
-5|level/known:DNK 2.1
3|level/known:DNK 2.1 1988
-9|level/known:DNK 2.1 2025
-9|level/known:DNK 2.1 since-2025
3|level/known:DNK 2.1 to-1999
-8|level/known:DNK 2.2
-8|level/known:DNK 2.2 2025
-8|level/known:DNK 2.2 since-2025
6|level/known:DNK 2.4
11|level/known:DNK 2.4 1984
4|level/known:DNK 2.4 2024
-10|level/known:DNK 2.4 2025
-9|level/known:DNK 2.4 since-2025
11|level/known:DNK 2.4 to-1999
4|level/known:DNK 2.4 to-2024
-11|level/known:DNK 2.6
-3|level/known:DNK 2.6 2025
-8|level/known:DNK 2.6 2026
-11|level/known:DNK 2.6 since-2025
18|level/known:DNK 3
16|level/known:DNK 3 2025
18|level/known:DNK 3 since-2025
-3|level/known:DNK 3.22 2025
5|level/known:DNK 3.5
5|level/known:DNK 3.5 2026
5|level/known:DNK 3.5 since-2025
13|level/known:DNK 3.6
13|level/known:DNK 3.6 2025
13|level/known:DNK 3.6 since-2025
14|level/known:DNK since-2025
11|level/known:DNK to-1999
4|level/known:DNK to-2024
-4|level/known:DZA 4.2
-4|level/known:DZA 4.2 2025
-4|level/known:DZA 4.2 since-2025
-5|level/known:DZA 7
-5|level/known:DZA 7 2025
-5|level/known:DZA 7 since-2025
3|level/known:DZA 8.8
3|level/known:DZA 8.8 2026
3|level/known:DZA 8.8 since-2025
-3|level/known:DZA since-2025
-3|level/known:ECU 0.6
-3|level/known:ECU 0.6 2025
-3|level/known:ECU 0.6 since-2025
-6|level/known:ECU 1.8
-6|level/known:ECU 1.8 2025
-6|level/known:ECU 1.8 since-2025
4|level/known:ECU 2.1
4|level/known:ECU 2.1 2025
4|level/known:ECU 2.1 since-2025
-3|level/known:ECU 3.4
-3|level/known:ECU 3.4 2025
-3|level/known:ECU 3.4 since-2025
-9|level/known:ECU since-2025
3|level/known:ERI 1E+1
3|level/known:ERI 1E+1 2025
3|level/known:ERI 1E+1 since-2025
16|level/known:ESP 1
-4|level/known:ESP 1 2014
19|level/known:ESP 1 2022
-3|level/known:ESP 1 to-2021
19|level/known:ESP 1 to-2024
-4|level/known:ESP 1.1
-4|level/known:ESP 1.1 2025
-4|level/known:ESP 1.1 since-2025
17|level/known:ESP 1.28
3|level/known:ESP 1.28 2024
14|level/known:ESP 1.28 2025
14|level/known:ESP 1.28 since-2025
3|level/known:ESP 1.28 to-2024
21|level/known:ESP 1.3
22|level/known:ESP 1.3 2025
22|level/known:ESP 1.3 since-2025
-9|level/known:ESP 1.31
-9|level/known:ESP 1.31 2023
-9|level/known:ESP 1.31 to-2024
-15|level/known:ESP 1.4
-5|level/known:ESP 1.4 2022
-11|level/known:ESP 1.4 2025
-11|level/known:ESP 1.4 since-2025
-5|level/known:ESP 1.4 to-2024
5|level/known:ESP 1.43
5|level/known:ESP 1.43 2025
5|level/known:ESP 1.43 since-2025
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
33|level/known:ESP 2
33|level/known:ESP 2 2026
33|level/known:ESP 2 since-2025
-11|level/known:ESP 2.2
-11|level/known:ESP 2.2 2025
-11|level/known:ESP 2.2 since-2025
-12|level/known:ESP 2.5
-12|level/known:ESP 2.5 2026
-12|level/known:ESP 2.5 since-2025
-23|level/known:ESP 2.7
-23|level/known:ESP 2.7 2025
-23|level/known:ESP 2.7 since-2025
-13|level/known:ESP 3
-6|level/known:ESP 3 2024
-7|level/known:ESP 3 2025
-7|level/known:ESP 3 since-2025
-6|level/known:ESP 3 to-2024
-27|level/known:ESP 3.4
-27|level/known:ESP 3.4 2025
-27|level/known:ESP 3.4 since-2025
3|level/known:ESP 5
3|level/known:ESP 5 2025
3|level/known:ESP 5 since-2025
-31|level/known:ESP since-2025
-4|level/known:ESP to-2021
-10|level/known:ESP to-2024
-5|level/known:EST 0.14
-5|level/known:EST 0.14 2025
-5|level/known:EST 0.14 since-2025
6|level/known:EST 0.25
6|level/known:EST 0.25 2026
6|level/known:EST 0.25 since-2025
5|level/known:EST 1.4
-3|level/known:EST 1.4 2016
7|level/known:EST 1.4 2025
7|level/known:EST 1.4 since-2025
-3|level/known:EST 1.4 to-2021
9|level/known:EST 2 2014
-20|level/known:EST 2 2023
9|level/known:EST 2 2025
8|level/known:EST 2 since-2025
11|level/known:EST 2 to-2021
-20|level/known:EST 2 to-2024
21|level/known:EST 2.16
21|level/known:EST 2.16 2017
21|level/known:EST 2.16 to-2021
-9|level/known:EST 2.38
-9|level/known:EST 2.38 2017
-9|level/known:EST 2.38 to-2021
-3|level/known:EST 2.5
-3|level/known:EST 2.5 2023
-3|level/known:EST 2.5 to-2024
8|level/known:EST 2.7
8|level/known:EST 2.7 2023
8|level/known:EST 2.7 to-2024
-3|level/known:EST 2.9
-3|level/known:EST 2.9 2025
-3|level/known:EST 2.9 since-2025
-7|level/known:EST 3
-6|level/known:EST 3 2024
-6|level/known:EST 3 to-2024
3|level/known:EST 3.15
3|level/known:EST 3.15 2025
3|level/known:EST 3.15 since-2025
9|level/known:EST 3.2
10|level/known:EST 3.2 2024
10|level/known:EST 3.2 to-2024
4|level/known:EST 3.3
3|level/known:EST 3.3 2024
3|level/known:EST 3.3 to-2024
-3|level/known:EST 3.38
45|level/known:EST 3.4
17|level/known:EST 3.4 2024
27|level/known:EST 3.4 2025
27|level/known:EST 3.4 since-2025
17|level/known:EST 3.4 to-2024
8|level/known:EST 3.43
8|level/known:EST 3.43 2024
8|level/known:EST 3.43 to-2024
-8|level/known:EST 3.71
-8|level/known:EST 3.71 2025
-8|level/known:EST 3.71 since-2025
-32|level/known:EST 4
-31|level/known:EST 4 2023
-31|level/known:EST 4 to-2024
-3|level/known:EST 4.12
-12|level/known:EST 4.9
-12|level/known:EST 4.9 2026
-12|level/known:EST 4.9 since-2025
8|level/known:EST 5
12|level/known:EST 5 2025
-3|level/known:EST 5 2026
8|level/known:EST 5 since-2025
11|level/known:EST 5.1
11|level/known:EST 5.1 2026
11|level/known:EST 5.1 since-2025
-6|level/known:EST 5.3
-6|level/known:EST 5.3 2026
-6|level/known:EST 5.3 since-2025
-6|level/known:EST 5.38
-6|level/known:EST 5.38 2025
-6|level/known:EST 5.38 since-2025
12|level/known:EST 5.4 2025
-12|level/known:EST 5.4 2026
20|level/known:EST since-2025
16|level/known:EST to-2021
-36|level/known:EST to-2024
-3|level/known:ETH 1E+1
-3|level/known:ETH 1E+1 2025
-3|level/known:ETH 1E+1 since-2025
-5|level/known:EU 0.3
-5|level/known:EU 0.3 2026
-5|level/known:EU 0.3 since-2025
-3|level/known:EU 1.28
-3|level/known:EU 1.28 2025
-3|level/known:EU 1.28 since-2025
6|level/known:EU 1.3
6|level/known:EU 1.3 2024
6|level/known:EU 1.3 to-2024
5|level/known:EU 1.4
6|level/known:EU 1.4 2025
6|level/known:EU 1.4 since-2025
-6|level/known:EU 1.5
-6|level/known:EU 1.5 2025
-6|level/known:EU 1.5 since-2025
12|level/known:EU 1.6 2023
-5|level/known:EU 1.6 2024
-5|level/known:EU 1.6 2025
-5|level/known:EU 1.6 since-2025
7|level/known:EU 1.6 to-2024
-6|level/known:EU 1.8
-5|level/known:EU 1.8 2024
-5|level/known:EU 1.8 to-2024
22|level/known:EU 1.9
22|level/known:EU 1.9 2025
22|level/known:EU 1.9 since-2025
-4|level/known:EU 2 2014
10|level/known:EU 2 2024
-7|level/known:EU 2 2025
-7|level/known:EU 2 since-2025
-4|level/known:EU 2 to-2021
10|level/known:EU 2 to-2024
21|level/known:EU 2.1
20|level/known:EU 2.1 2025
21|level/known:EU 2.1 since-2025
-14|level/known:EU 2.2
-14|level/known:EU 2.2 2025
-14|level/known:EU 2.2 since-2025
10|level/known:EU 2.5
10|level/known:EU 2.5 2025
10|level/known:EU 2.5 since-2025
-9|level/known:EU 3.5
-8|level/known:EU 3.5 2025
-9|level/known:EU 3.5 since-2025
-6|level/known:EU 4.2
-6|level/known:EU 4.2 2018
-6|level/known:EU 4.2 to-2021
-3|level/known:EU 5.38
-3|level/known:EU 5.38 2025
-3|level/known:EU 5.38 since-2025
-11|level/known:EU since-2025
-12|level/known:EU to-2021
12|level/known:EU to-2024
4|level/known:FIN 1.5
4|level/known:FIN 1.5 2025
4|level/known:FIN 1.5 since-2025
-16|level/known:FIN 1.55
-16|level/known:FIN 1.55 2022
-16|level/known:FIN 1.55 to-2024
-19|level/known:FIN 2
4|level/known:FIN 2 2022
8|level/known:FIN 2 2023
3|level/known:FIN 2 2024
-14|level/known:FIN 2 2025
-21|level/known:FIN 2 2026
-34|level/known:FIN 2 since-2025
16|level/known:FIN 2 to-2024
-3|level/known:FIN 2.1
-3|level/known:FIN 2.1 2023
-3|level/known:FIN 2.1 to-2024
10|level/known:FIN 2.4
8|level/known:FIN 2.4 2025
8|level/known:FIN 2.4 since-2025
16|level/known:FIN 2.5
7|level/known:FIN 2.5 2025
9|level/known:FIN 2.5 2026
16|level/known:FIN 2.5 since-2025
13|level/known:FIN 2.6
3|level/known:FIN 2.6 2025
10|level/known:FIN 2.6 2026
13|level/known:FIN 2.6 since-2025
-5|level/known:FIN 3
-5|level/known:FIN 3 2025
-5|level/known:FIN 3 since-2025
8|level/known:FIN 3.2
8|level/known:FIN 3.2 2026
8|level/known:FIN 3.2 since-2025
-16|level/known:FIN 3.3
-17|level/known:FIN 3.3 2026
-16|level/known:FIN 3.3 since-2025
-13|level/known:FIN since-2025
-12|level/known:FJI 0.6
-12|level/known:FJI 0.6 2025
-12|level/known:FJI 0.6 since-2025
-8|level/known:FJI 0.9
-8|level/known:FJI 0.9 2025
-8|level/known:FJI 0.9 since-2025
27|level/known:FJI 1.1
27|level/known:FJI 1.1 2025
27|level/known:FJI 1.1 since-2025
21|level/known:FJI 1.2
21|level/known:FJI 1.2 2025
21|level/known:FJI 1.2 since-2025
8|level/known:FJI 1.5
8|level/known:FJI 1.5 2026
8|level/known:FJI 1.5 since-2025
39|level/known:FJI since-2025
-19|level/known:FRA 0.25
-19|level/known:FRA 0.25 2025
-19|level/known:FRA 0.25 since-2025
-6|level/known:FRA 1.2
-4|level/known:FRA 1.2 2025
-4|level/known:FRA 1.2 since-2025
-12|level/known:FRA 1.3
-12|level/known:FRA 1.3 2025
-12|level/known:FRA 1.3 since-2025
-5|level/known:FRA 1.4
-3|level/known:FRA 1.4 2025
-3|level/known:FRA 1.4 since-2025
-5|level/known:FRA 1.5
-3|level/known:FRA 1.5 2018
-3|level/known:FRA 1.5 to-2021
-3|level/known:FRA 1.6
4|level/known:FRA 1.9
3|level/known:FRA 1.9 2023
4|level/known:FRA 1.9 to-2024
-17|level/known:FRA 15
-17|level/known:FRA 15 1979
-17|level/known:FRA 15 to-1999
-3|level/known:FRA 1E+1
-3|level/known:FRA 1E+1 2025
-3|level/known:FRA 1E+1 since-2025
21|level/known:FRA 2
-4|level/known:FRA 2 2019
9|level/known:FRA 2 2024
16|level/known:FRA 2 2025
16|level/known:FRA 2 since-2025
-4|level/known:FRA 2 to-2021
9|level/known:FRA 2 to-2024
11|level/known:FRA 2.05
11|level/known:FRA 2.05 2025
11|level/known:FRA 2.05 since-2025
3|level/known:FRA 2.06
17|level/known:FRA 2.1
15|level/known:FRA 2.1 2025
3|level/known:FRA 2.1 2026
18|level/known:FRA 2.1 since-2025
12|level/known:FRA 2.2
8|level/known:FRA 2.2 2025
4|level/known:FRA 2.2 2026
12|level/known:FRA 2.2 since-2025
3|level/known:FRA 2.25
3|level/known:FRA 2.25 2026
3|level/known:FRA 2.25 since-2025
8|level/known:FRA 2.3
10|level/known:FRA 2.3 2026
8|level/known:FRA 2.3 since-2025
-23|level/known:FRA 2.5
-24|level/known:FRA 2.5 2025
-24|level/known:FRA 2.5 since-2025
-3|level/known:FRA 2.9
-3|level/known:FRA 2.9 2024
-3|level/known:FRA 2.9 to-2024
3|level/known:FRA 3
-3|level/known:FRA 3 1977
6|level/known:FRA 3 2026
6|level/known:FRA 3 since-2025
-3|level/known:FRA 3 to-1999
5|level/known:FRA 3.9
5|level/known:FRA 3.9 1987
5|level/known:FRA 3.9 to-1999
5|level/known:FRA 6
5|level/known:FRA 6 1937
5|level/known:FRA 6 to-1999
-7|level/known:FRA to-1999
-12|level/known:FRA to-2021
5|level/known:FRA to-2024
-5|level/known:GBR 0.5
-5|level/known:GBR 0.5 2025
-5|level/known:GBR 0.5 since-2025
-6|level/known:GBR 0.7
-6|level/known:GBR 0.7 2025
-6|level/known:GBR 0.7 since-2025
-4|level/known:GBR 0.96
-4|level/known:GBR 0.96 2022
-4|level/known:GBR 0.96 to-2024
-11|level/known:GBR 1
-7|level/known:GBR 1 2025
-7|level/known:GBR 1 since-2025
-3|level/known:GBR 1.1
-3|level/known:GBR 1.1 2023
-3|level/known:GBR 1.1 to-2024
-10|level/known:GBR 1.2
-6|level/known:GBR 1.2 2023
-7|level/known:GBR 1.2 to-2024
-10|level/known:GBR 1.3
-9|level/known:GBR 1.3 2023
-9|level/known:GBR 1.3 to-2024
-16|level/known:GBR 1.4
-4|level/known:GBR 1.4 2019
-11|level/known:GBR 1.4 2025
-12|level/known:GBR 1.4 since-2025
-4|level/known:GBR 1.4 to-2021
-11|level/known:GBR 1.8
-5|level/known:GBR 1.8 1993
-6|level/known:GBR 1.8 2024
-5|level/known:GBR 1.8 to-1999
-6|level/known:GBR 1.8 to-2024
3|level/known:GBR 1.9 2011
3|level/known:GBR 1.9 to-2013
8|level/known:GBR 1E+1
-9|level/known:GBR 1E+1 2025
17|level/known:GBR 1E+1 2026
8|level/known:GBR 1E+1 since-2025
34|level/known:GBR 2
20|level/known:GBR 2 2022
-8|level/known:GBR 2 2023
5|level/known:GBR 2 2024
20|level/known:GBR 2 2025
19|level/known:GBR 2 since-2025
-4|level/known:GBR 2 to-1999
3|level/known:GBR 2 to-2021
17|level/known:GBR 2 to-2024
9|level/known:GBR 2.07
8|level/known:GBR 2.07 2024
9|level/known:GBR 2.07 to-2024
-3|level/known:GBR 2.1
-7|level/known:GBR 2.1 2025
-8|level/known:GBR 2.1 since-2025
4|level/known:GBR 2.1 to-2024
-8|level/known:GBR 2.16
-8|level/known:GBR 2.16 2017
-8|level/known:GBR 2.16 to-2021
36|level/known:GBR 2.2
22|level/known:GBR 2.2 2017
18|level/known:GBR 2.2 2022
-4|level/known:GBR 2.2 since-2025
22|level/known:GBR 2.2 to-2021
18|level/known:GBR 2.2 to-2024
34|level/known:GBR 2.3
12|level/known:GBR 2.3 2022
3|level/known:GBR 2.3 2024
28|level/known:GBR 2.3 2025
-9|level/known:GBR 2.3 2026
19|level/known:GBR 2.3 since-2025
15|level/known:GBR 2.3 to-2024
20|level/known:GBR 2.4
-3|level/known:GBR 2.4 2016
18|level/known:GBR 2.4 2025
5|level/known:GBR 2.4 2026
23|level/known:GBR 2.4 since-2025
-3|level/known:GBR 2.4 to-2021
12|level/known:GBR 2.5
-9|level/known:GBR 2.5 2024
25|level/known:GBR 2.5 2025
-4|level/known:GBR 2.5 2026
20|level/known:GBR 2.5 since-2025
-8|level/known:GBR 2.5 to-2024
9|level/known:GBR 2.7
9|level/known:GBR 2.7 2010
9|level/known:GBR 2.7 to-2013
-13|level/known:GBR 2.8
-10|level/known:GBR 2.8 2026
-10|level/known:GBR 2.8 since-2025
-11|level/known:GBR 3
-4|level/known:GBR 3 2025
-6|level/known:GBR 3 2026
-10|level/known:GBR 3 since-2025
-9|level/known:GBR 3.2
-3|level/known:GBR 3.2 1986
-5|level/known:GBR 3.2 1990
-7|level/known:GBR 3.2 to-1999
-7|level/known:GBR 3.3
-7|level/known:GBR 3.3 2025
-7|level/known:GBR 3.3 since-2025
-7|level/known:GBR 3.4
-8|level/known:GBR 3.4 1978
4|level/known:GBR 3.4 1991
-5|level/known:GBR 3.4 to-1999
-5|level/known:GBR 3.9
-5|level/known:GBR 3.9 1987
-5|level/known:GBR 3.9 to-1999
8|level/known:GBR 4
3|level/known:GBR 4 1990
9|level/known:GBR 4 1992
6|level/known:GBR 4 1999
-11|level/known:GBR 4 2025
-11|level/known:GBR 4 since-2025
20|level/known:GBR 4 to-1999
-11|level/known:GBR 4.2
-11|level/known:GBR 4.2 2025
-11|level/known:GBR 4.2 since-2025
-7|level/known:GBR 4.4
-7|level/known:GBR 4.4 2014
-7|level/known:GBR 4.4 to-2021
31|level/known:GBR 4.7
13|level/known:GBR 4.7 1978
20|level/known:GBR 4.7 1979
33|level/known:GBR 4.7 to-1999
-5|level/known:GBR 4.9
-7|level/known:GBR 4.9 1992
-5|level/known:GBR 4.9 to-1999
24|level/known:GBR 5
-3|level/known:GBR 5 1978
4|level/known:GBR 5 1987
8|level/known:GBR 5 1988
11|level/known:GBR 5 2023
3|level/known:GBR 5 2025
3|level/known:GBR 5 since-2025
10|level/known:GBR 5 to-1999
11|level/known:GBR 5 to-2024
6|level/known:GBR 5.1
6|level/known:GBR 5.1 1982
6|level/known:GBR 5.1 to-1999
3|level/known:GBR 5.2
3|level/known:GBR 5.2 1986
3|level/known:GBR 5.2 to-1999
7|level/known:GBR 5.3
7|level/known:GBR 5.3 2025
7|level/known:GBR 5.3 since-2025
-3|level/known:GBR 6
-3|level/known:GBR 6 1937
-3|level/known:GBR 6 to-1999
16|level/known:GBR 6.5
16|level/known:GBR 6.5 2026
16|level/known:GBR 6.5 since-2025
5|level/known:GBR 7
5|level/known:GBR 7 2025
5|level/known:GBR 7 since-2025
11|level/known:GBR since-2025
36|level/known:GBR to-1999
12|level/known:GBR to-2013
-4|level/known:GBR to-2021
31|level/known:GBR to-2024
-4|level/known:GEO 2.2
-4|level/known:GEO 2.2 2025
-4|level/known:GEO 2.2 since-2025
-3|level/known:GEO 3.3
-3|level/known:GEO 3.3 2008
-3|level/known:GEO 3.3 to-2013
-3|level/known:GEO 6.4
-3|level/known:GEO 6.4 1984
-3|level/known:GEO 6.4 to-1999
-3|level/known:GEO since-2025
-5|level/known:GEO to-1999
-3|level/known:GEO to-2013
13|level/known:GHA 0.7
13|level/known:GHA 0.7 2025
13|level/known:GHA 0.7 since-2025
-9|level/known:GHA 3.1
-9|level/known:GHA 3.1 2026
-9|level/known:GHA 3.1 since-2025
4|level/known:GHA since-2025
-3|level/known:GRC 1.8
-3|level/known:GRC 1.8 2025
-3|level/known:GRC 1.8 since-2025
-8|level/known:GRC 1.9
-8|level/known:GRC 1.9 2025
-8|level/known:GRC 1.9 since-2025
19|level/known:GRC 2
5|level/known:GRC 2 2012
15|level/known:GRC 2 2025
15|level/known:GRC 2 since-2025
5|level/known:GRC 2 to-2013
-4|level/known:GRC 2.1
-3|level/known:GRC 2.1 2025
-3|level/known:GRC 2.1 since-2025
-7|level/known:GRC 2.16
-7|level/known:GRC 2.16 2017
-7|level/known:GRC 2.16 to-2021
-7|level/known:GRC 2.2
-7|level/known:GRC 2.2 2017
-7|level/known:GRC 2.2 to-2021
-4|level/known:GRC 2.3
-4|level/known:GRC 2.3 2026
-4|level/known:GRC 2.3 since-2025
11|level/known:GRC 2.38
11|level/known:GRC 2.38 2017
11|level/known:GRC 2.38 to-2021
5|level/known:GRC 2.4
5|level/known:GRC 2.4 2016
5|level/known:GRC 2.4 to-2021
4|level/known:GRC 2.7
4|level/known:GRC 2.7 2025
4|level/known:GRC 2.7 since-2025
5|level/known:GRC 2.9
5|level/known:GRC 2.9 2025
5|level/known:GRC 2.9 since-2025
-4|level/known:GRC 3
3|level/known:GRC 3 2023
-13|level/known:GRC 3 2024
6|level/known:GRC 3 2026
5|level/known:GRC 3 since-2025
-10|level/known:GRC 3 to-2024
5|level/known:GRC 3.1
4|level/known:GRC 3.1 2025
4|level/known:GRC 3.1 since-2025
-4|level/known:GRC 3.24
-4|level/known:GRC 3.24 2024
-4|level/known:GRC 3.24 to-2024
-5|level/known:GRC 5.1
-5|level/known:GRC 5.1 1982
-5|level/known:GRC 5.1 to-1999
11|level/known:GRC since-2025
-5|level/known:GRC to-1999
5|level/known:GRC to-2013
-14|level/known:GRC to-2024
-3|level/known:GUY 2.1
-3|level/known:GUY 2.1 2024
-3|level/known:GUY 2.1 to-2024
-3|level/known:GUY to-2024
24|level/known:HND 1.6
24|level/known:HND 1.6 2025
24|level/known:HND 1.6 since-2025
24|level/known:HND since-2025
-3|level/known:HRV 1.3
-3|level/known:HRV 1.3 2014
-3|level/known:HRV 1.3 to-2021
5|level/known:HRV 1.9
5|level/known:HRV 1.9 2025
5|level/known:HRV 1.9 since-2025
12|level/known:HRV 2
12|level/known:HRV 2 2025
12|level/known:HRV 2 since-2025
-6|level/known:HRV 2.1
-6|level/known:HRV 2.1 2025
-6|level/known:HRV 2.1 since-2025
-3|level/known:HRV 4.1
-3|level/known:HRV 4.1 2025
-3|level/known:HRV 4.1 since-2025
-9|level/known:HRV 4.2
-9|level/known:HRV 4.2 2018
-9|level/known:HRV 4.2 to-2021
3|level/known:HRV since-2025
-11|level/known:HRV to-2021
3|level/known:HUN 0.8
3|level/known:HUN 0.8 2015
3|level/known:HUN 0.8 to-2021
4|level/known:HUN 1
4|level/known:HUN 1 2014
4|level/known:HUN 1 to-2021
-11|level/known:HUN 1.1
-11|level/known:HUN 1.1 2024
-11|level/known:HUN 1.1 to-2024
3|level/known:HUN 1.2
3|level/known:HUN 1.2 2006
3|level/known:HUN 1.2 to-2013
22|level/known:HUN 1.4
22|level/known:HUN 1.4 1999
22|level/known:HUN 1.4 to-1999
16|level/known:HUN 1.55
16|level/known:HUN 1.55 2022
16|level/known:HUN 1.55 to-2024
7|level/known:HUN 2
8|level/known:HUN 2 2025
8|level/known:HUN 2 since-2025
3|level/known:HUN 2.1
3|level/known:HUN 2.1 2025
4|level/known:HUN 2.1 since-2025
12|level/known:HUN since-2025
21|level/known:HUN to-1999
3|level/known:HUN to-2013
5|level/known:HUN to-2021
4|level/known:HUN to-2024
6|level/known:IDN 0.7
5|level/known:IDN 0.7 to-2024
43|level/known:IDN 0.8
34|level/known:IDN 0.8 2025
8|level/known:IDN 0.8 2026
42|level/known:IDN 0.8 since-2025
-4|level/known:IDN 0.9 2024
3|level/known:IDN 0.9 2026
3|level/known:IDN 0.9 since-2025
-4|level/known:IDN 0.9 to-2024
-4|level/known:IDN 1
3|level/known:IDN 1 1999
-3|level/known:IDN 1 2022
-5|level/known:IDN 1 2025
-4|level/known:IDN 1 since-2025
3|level/known:IDN 1 to-1999
-3|level/known:IDN 1 to-2024
-16|level/known:IDN 1.1
-17|level/known:IDN 1.1 2025
-16|level/known:IDN 1.1 since-2025
-9|level/known:IDN 1.2
-9|level/known:IDN 1.2 2026
-9|level/known:IDN 1.2 since-2025
5|level/known:IDN 1.3
4|level/known:IDN 1.3 2025
5|level/known:IDN 1.3 since-2025
-17|level/known:IDN 1.5
-19|level/known:IDN 1.5 2024
-19|level/known:IDN 1.5 to-2024
-16|level/known:IDN 2
-6|level/known:IDN 2 2025
-9|level/known:IDN 2 2026
-15|level/known:IDN 2 since-2025
-6|level/known:IDN 2.8
-3|level/known:IDN 2.8 2024
-4|level/known:IDN 2.8 to-2024
-21|level/known:IDN 3
-21|level/known:IDN 3 2025
-21|level/known:IDN 3 since-2025
-20|level/known:IDN since-2025
4|level/known:IDN to-1999
-26|level/known:IDN to-2024
-19|level/known:IND 1.1
-19|level/known:IND 1.1 2025
-19|level/known:IND 1.1 since-2025
-6|level/known:IND 1.3
-5|level/known:IND 1.3 2018
-5|level/known:IND 1.3 to-2021
3|level/known:IND 1.5
4|level/known:IND 1.5 to-2024
17|level/known:IND 1.65
17|level/known:IND 1.65 2018
17|level/known:IND 1.65 to-2021
-27|level/known:IND 1.7
-19|level/known:IND 1.7 2024
-5|level/known:IND 1.7 2025
-7|level/known:IND 1.7 since-2025
-20|level/known:IND 1.7 to-2024
21|level/known:IND 1.9
-10|level/known:IND 1.9 2018
4|level/known:IND 1.9 2024
22|level/known:IND 1.9 2025
4|level/known:IND 1.9 2026
27|level/known:IND 1.9 since-2025
-10|level/known:IND 1.9 to-2021
4|level/known:IND 1.9 to-2024
7|level/known:IND 1.97
7|level/known:IND 1.97 2023
7|level/known:IND 1.97 to-2024
6|level/known:IND 2
3|level/known:IND 2 2023
3|level/known:IND 2 2024
-42|level/known:IND 2 2025
42|level/known:IND 2 2026
5|level/known:IND 2 to-2024
12|level/known:IND 2.1
4|level/known:IND 2.1 2022
8|level/known:IND 2.1 2025
7|level/known:IND 2.1 since-2025
5|level/known:IND 2.1 to-2024
7|level/known:IND 2.2
7|level/known:IND 2.2 2025
7|level/known:IND 2.2 since-2025
3|level/known:IND 2.3 2026
6|level/known:IND 2.4
5|level/known:IND 2.4 2025
5|level/known:IND 2.4 since-2025
-13|level/known:IND 2.55
-13|level/known:IND 2.55 2026
-13|level/known:IND 2.55 since-2025
6|level/known:IND 4.7
6|level/known:IND 4.7 2025
6|level/known:IND 4.7 since-2025
-19|level/known:IND 6.5
-19|level/known:IND 6.5 2025
-19|level/known:IND 6.5 since-2025
-3|level/known:IND 6.7
-3|level/known:IND 6.7 2024
-3|level/known:IND 6.7 to-2024
-8|level/known:IND since-2025
3|level/known:IND to-2021
12|level/known:IND to-2024
14|level/known:IRL 0.2
12|level/known:IRL 0.2 2025
13|level/known:IRL 0.2 since-2025
23|level/known:IRL 0.25
22|level/known:IRL 0.25 2025
22|level/known:IRL 0.25 since-2025
6|level/known:IRL 0.3
6|level/known:IRL 0.3 2026
6|level/known:IRL 0.3 since-2025
3|level/known:IRL 0.4
3|level/known:IRL 0.4 2025
3|level/known:IRL 0.4 since-2025
-6|level/known:IRL 1
-5|level/known:IRL 1 2026
-6|level/known:IRL 1 since-2025
-9|level/known:IRL 1.4
-9|level/known:IRL 1.4 2026
-9|level/known:IRL 1.4 since-2025
-42|level/known:IRL 2
-42|level/known:IRL 2 2025
-42|level/known:IRL 2 since-2025
-4|level/known:IRL 2.4
-4|level/known:IRL 2.4 2024
-4|level/known:IRL 2.4 to-2024
-20|level/known:IRL since-2025
-10|level/known:IRN 1
-10|level/known:IRN 1 2025
-10|level/known:IRN 1 since-2025
18|level/known:IRN 15
18|level/known:IRN 15 1979
18|level/known:IRN 15 to-1999
-25|level/known:IRN 5
-25|level/known:IRN 5 2025
-25|level/known:IRN 5 since-2025
-34|level/known:IRN since-2025
18|level/known:IRN to-1999
-10|level/known:IRQ 1
-8|level/known:IRQ 1 2003
-8|level/known:IRQ 1 to-2013
-9|level/known:IRQ 1.5
-9|level/known:IRQ 1.5 2003
-9|level/known:IRQ 1.5 to-2013
-3|level/known:IRQ 2.7
-3|level/known:IRQ 2.7 2003
-3|level/known:IRQ 2.7 to-2013
-4|level/known:IRQ 3.7
-4|level/known:IRQ 3.7 2003
-4|level/known:IRQ 3.7 to-2013
-25|level/known:IRQ 4.6
-25|level/known:IRQ 4.6 2025
-25|level/known:IRQ 4.6 since-2025
-24|level/known:IRQ since-2025
-24|level/known:IRQ to-2013
28|level/known:ISL 0.14
28|level/known:ISL 0.14 2025
28|level/known:ISL 0.14 since-2025
5|level/known:ISL 0.2
5|level/known:ISL 0.2 2025
5|level/known:ISL 0.2 since-2025
-6|level/known:ISL 34
-6|level/known:ISL 34 2025
-6|level/known:ISL 34 since-2025
16|level/known:ISL since-2025
-6|level/known:ISR 1.2
-3|level/known:ISR 1.2 2024
-3|level/known:ISR 1.2 to-2024
-19|level/known:ISR 1.4
-19|level/known:ISR 1.4 2025
-19|level/known:ISR 1.4 since-2025
-12|level/known:ISR 2.7
-12|level/known:ISR 2.7 2023
-12|level/known:ISR 2.7 to-2024
-6|level/known:ISR 3.32
-6|level/known:ISR 3.32 2025
-6|level/known:ISR 3.32 since-2025
-7|level/known:ISR 3.4
-5|level/known:ISR 3.4 2024
-3|level/known:ISR 3.4 2025
-3|level/known:ISR 3.4 since-2025
-5|level/known:ISR 3.4 to-2024
-12|level/known:ISR 34
-10|level/known:ISR 34 2023
-10|level/known:ISR 34 to-2024
7|level/known:ISR 4.5
8|level/known:ISR 4.5 2023
8|level/known:ISR 4.5 to-2024
7|level/known:ISR 5
5|level/known:ISR 5 2025
6|level/known:ISR 5 since-2025
11|level/known:ISR 5.3
11|level/known:ISR 5.3 2023
11|level/known:ISR 5.3 to-2024
24|level/known:ISR 5.4
24|level/known:ISR 5.4 2025
24|level/known:ISR 5.4 since-2025
4|level/known:ISR 6
4|level/known:ISR 6 2024
4|level/known:ISR 6 to-2024
-5|level/known:ISR 7
-5|level/known:ISR 7 2025
-5|level/known:ISR 7 since-2025
-9|level/known:ISR 7.1
-9|level/known:ISR 7.1 2025
-9|level/known:ISR 7.1 since-2025
-5|level/known:ISR 7.3
-5|level/known:ISR 7.3 2025
-5|level/known:ISR 7.3 since-2025
38|level/known:ISR 8.8
33|level/known:ISR 8.8 2025
4|level/known:ISR 8.8 2026
38|level/known:ISR 8.8 since-2025
7|level/known:ISR since-2025
-5|level/known:ISR to-2024
-7|level/known:ITA 0.5
-7|level/known:ITA 0.5 2025
-7|level/known:ITA 0.5 since-2025
-3|level/known:ITA 1.2
5|level/known:ITA 1.2 2014
-8|level/known:ITA 1.2 2023
5|level/known:ITA 1.2 to-2021
-8|level/known:ITA 1.2 to-2024
5|level/known:ITA 1.22
5|level/known:ITA 1.22 2020
5|level/known:ITA 1.22 to-2021
-8|level/known:ITA 1.3
-7|level/known:ITA 1.3 2025
-7|level/known:ITA 1.3 since-2025
-10|level/known:ITA 1.4
-4|level/known:ITA 1.4 2022
-4|level/known:ITA 1.4 2026
-6|level/known:ITA 1.4 since-2025
-4|level/known:ITA 1.4 to-2024
53|level/known:ITA 1.5
15|level/known:ITA 1.5 2022
5|level/known:ITA 1.5 2023
18|level/known:ITA 1.5 2024
14|level/known:ITA 1.5 2025
14|level/known:ITA 1.5 since-2025
39|level/known:ITA 1.5 to-2024
7|level/known:ITA 1.57
7|level/known:ITA 1.57 2025
7|level/known:ITA 1.57 since-2025
-5|level/known:ITA 1.6
-6|level/known:ITA 1.6 2024
-6|level/known:ITA 1.6 to-2024
3|level/known:ITA 1.61
3|level/known:ITA 1.61 2024
3|level/known:ITA 1.61 to-2024
-5|level/known:ITA 2
4|level/known:ITA 2 2024
18|level/known:ITA 2 2025
-28|level/known:ITA 2 2026
-9|level/known:ITA 2 since-2025
4|level/known:ITA 2 to-2024
4|level/known:ITA 2.5
4|level/known:ITA 2.5 2025
4|level/known:ITA 2.5 since-2025
-4|level/known:ITA 3.3
-4|level/known:ITA 3.3 2024
-4|level/known:ITA 3.3 to-2024
-12|level/known:ITA since-2025
9|level/known:ITA to-2021
17|level/known:ITA to-2024
24|level/known:JAM 1.3
24|level/known:JAM 1.3 2025
24|level/known:JAM 1.3 since-2025
24|level/known:JAM since-2025
25|level/known:JOR 4.6
25|level/known:JOR 4.6 2025
25|level/known:JOR 4.6 since-2025
27|level/known:JOR since-2025
-3|level/known:JOR to-2024
-4|level/known:JPN 0.15
-4|level/known:JPN 0.15 2023
-4|level/known:JPN 0.15 to-2024
38|level/known:JPN 0.3
38|level/known:JPN 0.3 2026
38|level/known:JPN 0.3 since-2025
-3|level/known:JPN 0.6
-3|level/known:JPN 0.6 2025
-3|level/known:JPN 0.6 since-2025
47|level/known:JPN 0.9
7|level/known:JPN 0.9 1978
7|level/known:JPN 0.9 1979
10|level/known:JPN 0.9 1980
23|level/known:JPN 0.9 1983
3|level/known:JPN 0.9 2007
19|level/known:JPN 0.9 2019
9|level/known:JPN 0.9 2023
7|level/known:JPN 0.9 2024
-14|level/known:JPN 0.9 2025
-33|level/known:JPN 0.9 2026
-47|level/known:JPN 0.9 since-2025
51|level/known:JPN 0.9 to-1999
3|level/known:JPN 0.9 to-2013
24|level/known:JPN 0.9 to-2021
16|level/known:JPN 0.9 to-2024
18|level/known:JPN 0.91
4|level/known:JPN 0.91 1980
13|level/known:JPN 0.91 1981
18|level/known:JPN 0.91 to-1999
20|level/known:JPN 0.93
18|level/known:JPN 0.93 1982
19|level/known:JPN 0.93 to-1999
5|level/known:JPN 0.94
3|level/known:JPN 0.94 to-2021
3|level/known:JPN 0.948
3|level/known:JPN 0.948 to-1999
8|level/known:JPN 0.95
5|level/known:JPN 0.95 2022
5|level/known:JPN 0.95 to-2024
27|level/known:JPN 0.96
4|level/known:JPN 0.96 1994
22|level/known:JPN 0.96 2022
5|level/known:JPN 0.96 to-1999
22|level/known:JPN 0.96 to-2024
4|level/known:JPN 0.98
3|level/known:JPN 0.98 1983
4|level/known:JPN 0.98 to-1999
5|level/known:JPN 0.997
5|level/known:JPN 0.997 to-1999
88|level/known:JPN 1
14|level/known:JPN 1 1977
-5|level/known:JPN 1 1978
11|level/known:JPN 1 1987
5|level/known:JPN 1 1988
5|level/known:JPN 1 1990
8|level/known:JPN 1 2003
10|level/known:JPN 1 2005
3|level/known:JPN 1 2009
7|level/known:JPN 1 2015
6|level/known:JPN 1 2016
11|level/known:JPN 1 2022
21|level/known:JPN 1 2023
-13|level/known:JPN 1 2024
10|level/known:JPN 1 2025
-9|level/known:JPN 1 2026
33|level/known:JPN 1 to-1999
20|level/known:JPN 1 to-2013
16|level/known:JPN 1 to-2021
18|level/known:JPN 1 to-2024
22|level/known:JPN 1.004
20|level/known:JPN 1.004 1987
21|level/known:JPN 1.004 to-1999
13|level/known:JPN 1.07
13|level/known:JPN 1.07 2022
13|level/known:JPN 1.07 to-2024
12|level/known:JPN 1.09
11|level/known:JPN 1.09 2022
11|level/known:JPN 1.09 to-2024
19|level/known:JPN 1.1
3|level/known:JPN 1.1 2022
12|level/known:JPN 1.1 2023
17|level/known:JPN 1.1 to-2024
17|level/known:JPN 1.19
17|level/known:JPN 1.19 2023
17|level/known:JPN 1.19 to-2024
25|level/known:JPN 1.2
-3|level/known:JPN 1.2 2022
-17|level/known:JPN 1.2 2023
53|level/known:JPN 1.2 2024
-7|level/known:JPN 1.2 2025
-9|level/known:JPN 1.2 since-2025
33|level/known:JPN 1.2 to-2024
15|level/known:JPN 1.24
5|level/known:JPN 1.24 2021
3|level/known:JPN 1.24 2022
7|level/known:JPN 1.24 2023
5|level/known:JPN 1.24 to-2021
10|level/known:JPN 1.24 to-2024
-9|level/known:JPN 1.26
-9|level/known:JPN 1.26 2024
-9|level/known:JPN 1.26 to-2024
33|level/known:JPN 1.3
21|level/known:JPN 1.3 2019
-6|level/known:JPN 1.3 2022
8|level/known:JPN 1.3 2023
22|level/known:JPN 1.3 2024
-7|level/known:JPN 1.3 2025
-5|level/known:JPN 1.3 2026
-12|level/known:JPN 1.3 since-2025
20|level/known:JPN 1.3 to-2021
24|level/known:JPN 1.3 to-2024
55|level/known:JPN 1.4
-9|level/known:JPN 1.4 2014
5|level/known:JPN 1.4 2023
10|level/known:JPN 1.4 2024
33|level/known:JPN 1.4 2025
15|level/known:JPN 1.4 2026
48|level/known:JPN 1.4 since-2025
-9|level/known:JPN 1.4 to-2021
16|level/known:JPN 1.4 to-2024
28|level/known:JPN 1.5
5|level/known:JPN 1.5 1986
9|level/known:JPN 1.5 1987
-10|level/known:JPN 1.5 2022
-24|level/known:JPN 1.5 2024
29|level/known:JPN 1.5 2025
16|level/known:JPN 1.5 2026
45|level/known:JPN 1.5 since-2025
14|level/known:JPN 1.5 to-1999
-31|level/known:JPN 1.5 to-2024
60|level/known:JPN 1.6
3|level/known:JPN 1.6 1985
-5|level/known:JPN 1.6 2023
21|level/known:JPN 1.6 2024
30|level/known:JPN 1.6 2025
10|level/known:JPN 1.6 2026
40|level/known:JPN 1.6 since-2025
3|level/known:JPN 1.6 to-1999
16|level/known:JPN 1.6 to-2024
-11|level/known:JPN 1.7
3|level/known:JPN 1.7 1989
-17|level/known:JPN 1.7 2022
8|level/known:JPN 1.7 2026
5|level/known:JPN 1.7 since-2025
3|level/known:JPN 1.7 to-1999
-17|level/known:JPN 1.7 to-2024
9|level/known:JPN 1.75
9|level/known:JPN 1.75 2025
9|level/known:JPN 1.75 since-2025
58|level/known:JPN 1.8
-3|level/known:JPN 1.8 2024
61|level/known:JPN 1.8 2025
61|level/known:JPN 1.8 since-2025
-3|level/known:JPN 1.8 to-2024
-6|level/known:JPN 1.9
-3|level/known:JPN 1.9 2019
-22|level/known:JPN 1.9 2025
23|level/known:JPN 1.9 2026
-5|level/known:JPN 1.9 to-2021
-3|level/known:JPN 1.96
-3|level/known:JPN 1.96 2022
-3|level/known:JPN 1.96 to-2024
-7|level/known:JPN 1.97
-7|level/known:JPN 1.97 2023
-7|level/known:JPN 1.97 to-2024
-6|level/known:JPN 19
-6|level/known:JPN 19 2025
-6|level/known:JPN 19 since-2025
16|level/known:JPN 2
-4|level/known:JPN 2 2015
-20|level/known:JPN 2 2022
-3|level/known:JPN 2 2023
-12|level/known:JPN 2 2024
-23|level/known:JPN 2 2025
84|level/known:JPN 2 2026
61|level/known:JPN 2 since-2025
-6|level/known:JPN 2 to-2021
-36|level/known:JPN 2 to-2024
-3|level/known:JPN 2.02
-15|level/known:JPN 2.05
-12|level/known:JPN 2.05 2025
-15|level/known:JPN 2.05 since-2025
-9|level/known:JPN 2.1
-4|level/known:JPN 2.1 2025
-3|level/known:JPN 2.1 2027
-6|level/known:JPN 2.1 since-2025
-7|level/known:JPN 2.2 2022
5|level/known:JPN 2.2 since-2025
-7|level/known:JPN 2.2 to-2024
-13|level/known:JPN 2.3
-11|level/known:JPN 2.3 2025
-11|level/known:JPN 2.3 since-2025
-20|level/known:JPN 2.32
-10|level/known:JPN 2.32 2025
-10|level/known:JPN 2.32 2026
-20|level/known:JPN 2.32 since-2025
-33|level/known:JPN 2.4
-15|level/known:JPN 2.4 2025
-16|level/known:JPN 2.4 2026
-31|level/known:JPN 2.4 since-2025
-12|level/known:JPN 2.42
-7|level/known:JPN 2.42 2025
-5|level/known:JPN 2.42 2026
-12|level/known:JPN 2.42 since-2025
-10|level/known:JPN 2.45
-9|level/known:JPN 2.45 2025
-9|level/known:JPN 2.45 since-2025
6|level/known:JPN 2.5
-13|level/known:JPN 2.5 2019
-5|level/known:JPN 2.5 2023
-3|level/known:JPN 2.5 2024
15|level/known:JPN 2.5 2025
12|level/known:JPN 2.5 2026
26|level/known:JPN 2.5 since-2025
-13|level/known:JPN 2.5 to-2021
-8|level/known:JPN 2.5 to-2024
13|level/known:JPN 2.6
8|level/known:JPN 2.6 2025
8|level/known:JPN 2.6 2026
17|level/known:JPN 2.6 since-2025
-3|level/known:JPN 2.6 to-2021
-15|level/known:JPN 2.7
-11|level/known:JPN 2.7 2023
-4|level/known:JPN 2.7 2027
-3|level/known:JPN 2.7 since-2025
-12|level/known:JPN 2.7 to-2024
-11|level/known:JPN 2.8
-4|level/known:JPN 2.8 2024
-8|level/known:JPN 2.8 2025
-7|level/known:JPN 2.8 since-2025
-4|level/known:JPN 2.8 to-2024
-16|level/known:JPN 2.9
-7|level/known:JPN 2.9 2012
-5|level/known:JPN 2.9 2024
-4|level/known:JPN 2.9 2025
-4|level/known:JPN 2.9 since-2025
-7|level/known:JPN 2.9 to-2013
-5|level/known:JPN 2.9 to-2024
-11|level/known:JPN 27.2
-11|level/known:JPN 27.2 2025
-11|level/known:JPN 27.2 since-2025
-102|level/known:JPN 3
-9|level/known:JPN 3 1985
-18|level/known:JPN 3 1988
-12|level/known:JPN 3 2024
-60|level/known:JPN 3 2026
-60|level/known:JPN 3 since-2025
-30|level/known:JPN 3 to-1999
-12|level/known:JPN 3 to-2024
-10|level/known:JPN 3.1
-8|level/known:JPN 3.1 2026
-9|level/known:JPN 3.1 since-2025
-5|level/known:JPN 3.12
-5|level/known:JPN 3.12 2021
-5|level/known:JPN 3.12 to-2021
-6|level/known:JPN 3.2
-4|level/known:JPN 3.2 2023
-4|level/known:JPN 3.2 to-2024
-41|level/known:JPN 3.3
-10|level/known:JPN 3.3 1986
-12|level/known:JPN 3.3 1988
-3|level/known:JPN 3.3 2016
-7|level/known:JPN 3.3 2023
-7|level/known:JPN 3.3 2025
-7|level/known:JPN 3.3 since-2025
-23|level/known:JPN 3.3 to-1999
-3|level/known:JPN 3.3 to-2021
-7|level/known:JPN 3.3 to-2024
-21|level/known:JPN 3.4
-18|level/known:JPN 3.4 2025
-18|level/known:JPN 3.4 since-2025
-49|level/known:JPN 3.5
-25|level/known:JPN 3.5 1980
-12|level/known:JPN 3.5 2022
-17|level/known:JPN 3.5 2025
6|level/known:JPN 3.5 2026
-11|level/known:JPN 3.5 since-2025
-26|level/known:JPN 3.5 to-1999
-13|level/known:JPN 3.5 to-2024
-6|level/known:JPN 3.6
-4|level/known:JPN 3.6 to-2021
-5|level/known:JPN 3.8
-3|level/known:JPN 3.8 to-1999
-4|level/known:JPN 34
-4|level/known:JPN 34 2025
-4|level/known:JPN 34 since-2025
-3|level/known:JPN 3E+1
-3|level/known:JPN 3E+1 2025
-3|level/known:JPN 3E+1 since-2025
-13|level/known:JPN 4
-6|level/known:JPN 4 2009
-13|level/known:JPN 4 2025
8|level/known:JPN 4 2026
-5|level/known:JPN 4 since-2025
-6|level/known:JPN 4 to-2013
-7|level/known:JPN 4.5
-5|level/known:JPN 4.5 2025
-7|level/known:JPN 4.5 since-2025
-7|level/known:JPN 4.7
-4|level/known:JPN 4.7 2013
-4|level/known:JPN 4.7 to-2013
-8|level/known:JPN 4.9-16.9
-8|level/known:JPN 4.9-16.9 2024
-8|level/known:JPN 4.9-16.9 to-2024
-3|level/known:JPN 5 1979
8|level/known:JPN 5 2025
7|level/known:JPN 5 since-2025
-6|level/known:JPN 5 to-1999
-6|level/known:JPN 5.2
-5|level/known:JPN 5.2 1979
-6|level/known:JPN 5.2 to-1999
-7|level/known:JPN 5.3
-7|level/known:JPN 5.3 2025
-7|level/known:JPN 5.3 since-2025
-4|level/known:JPN 5.4
-3|level/known:JPN 5.4 2025
-4|level/known:JPN 5.4 since-2025
-19|level/known:JPN 5.5
-5|level/known:JPN 5.5 1981
-12|level/known:JPN 5.5 2026
-12|level/known:JPN 5.5 since-2025
-7|level/known:JPN 5.5 to-1999
-14|level/known:JPN 5.6
-14|level/known:JPN 5.6 to-1999
-4|level/known:JPN 5.9
-14|level/known:JPN 6
-8|level/known:JPN 6 1976
-3|level/known:JPN 6 2025
-3|level/known:JPN 6 since-2025
-11|level/known:JPN 6 to-1999
-3|level/known:JPN 6.1
-3|level/known:JPN 6.1 1982
-3|level/known:JPN 6.1 to-1999
-24|level/known:JPN 6.3
-16|level/known:JPN 6.3 1982
-4|level/known:JPN 6.3 2025
-4|level/known:JPN 6.3 2026
-8|level/known:JPN 6.3 since-2025
-16|level/known:JPN 6.3 to-1999
-17|level/known:JPN 6.5
-9|level/known:JPN 6.5 1982
-6|level/known:JPN 6.5 1986
-17|level/known:JPN 6.5 to-1999
-16|level/known:JPN 6.6
-16|level/known:JPN 6.6 1985
-16|level/known:JPN 6.6 to-1999
-15|level/known:JPN 6.8
-15|level/known:JPN 6.8 1983
-15|level/known:JPN 6.8 to-1999
-10|level/known:JPN 8
-10|level/known:JPN 8 2022
-10|level/known:JPN 8 to-2024
-9|level/known:JPN since-2025
-13|level/known:JPN to-1999
19|level/known:JPN to-2021
-15|level/known:JPN to-2024
3|level/known:KAZ 0.5
3|level/known:KAZ 0.5 2025
3|level/known:KAZ 0.5 since-2025
4|level/known:KAZ since-2025
12|level/known:KEN 1.4
12|level/known:KEN 1.4 2025
12|level/known:KEN 1.4 since-2025
6|level/known:KEN 4.7
6|level/known:KEN 4.7 2025
6|level/known:KEN 4.7 since-2025
15|level/known:KEN since-2025
-3|level/known:KGZ 6.7
-3|level/known:KGZ 6.7 2025
-3|level/known:KGZ 6.7 since-2025
-7|level/known:KHM 1.1
-7|level/known:KHM 1.1 2025
-7|level/known:KHM 1.1 since-2025
-13|level/known:KHM 1.4
-13|level/known:KHM 1.4 2025
-13|level/known:KHM 1.4 since-2025
5|level/known:KHM 2
5|level/known:KHM 2 2025
5|level/known:KHM 2 since-2025
3|level/known:KHM 2.1
3|level/known:KHM 2.1 2025
3|level/known:KHM 2.1 since-2025
5|level/known:KHM 2.2
5|level/known:KHM 2.2 2025
5|level/known:KHM 2.2 since-2025
-6|level/known:KHM since-2025
-3|level/known:KIR 1.7
-3|level/known:KIR 1.7 2024
-3|level/known:KIR 1.7 to-2024
-3|level/known:KIR to-2024
10|level/known:KOR 0.5
10|level/known:KOR 0.5 2025
10|level/known:KOR 0.5 since-2025
-3|level/known:KOR 0.8
-3|level/known:KOR 0.8 2025
-3|level/known:KOR 0.8 since-2025
-13|level/known:KOR 0.9
-12|level/known:KOR 0.9 2019
-13|level/known:KOR 0.9 to-2021
-32|level/known:KOR 1
-11|level/known:KOR 1 2022
-19|level/known:KOR 1 2025
-20|level/known:KOR 1 since-2025
-11|level/known:KOR 1 to-2024
-4|level/known:KOR 1.07
-4|level/known:KOR 1.07 2022
-4|level/known:KOR 1.07 to-2024
-3|level/known:KOR 1.1
-13|level/known:KOR 1.19
-13|level/known:KOR 1.19 2023
-13|level/known:KOR 1.19 to-2024
-12|level/known:KOR 1.2
-9|level/known:KOR 1.2 2023
-10|level/known:KOR 1.2 to-2024
-10|level/known:KOR 1.26
-10|level/known:KOR 1.26 2024
-10|level/known:KOR 1.26 to-2024
-41|level/known:KOR 1.3
-16|level/known:KOR 1.3 2019
-19|level/known:KOR 1.3 2024
-4|level/known:KOR 1.3 2026
-5|level/known:KOR 1.3 since-2025
-16|level/known:KOR 1.3 to-2021
-20|level/known:KOR 1.3 to-2024
-8|level/known:KOR 1.4
-4|level/known:KOR 1.4 2025
-4|level/known:KOR 1.4 2026
-8|level/known:KOR 1.4 since-2025
-6|level/known:KOR 1.5
-5|level/known:KOR 1.5 since-2025
-8|level/known:KOR 1.6
-3|level/known:KOR 1.6 2023
-5|level/known:KOR 1.6 2025
-5|level/known:KOR 1.6 since-2025
-3|level/known:KOR 1.6 to-2024
-4|level/known:KOR 1.7
-24|level/known:KOR 1.8
-8|level/known:KOR 1.8 2023
-16|level/known:KOR 1.8 2025
-16|level/known:KOR 1.8 since-2025
-8|level/known:KOR 1.8 to-2024
-14|level/known:KOR 1.9
-11|level/known:KOR 1.9 2026
-13|level/known:KOR 1.9 since-2025
-22|level/known:KOR 1E+1
-22|level/known:KOR 1E+1 2026
-22|level/known:KOR 1E+1 since-2025
-29|level/known:KOR 2
-11|level/known:KOR 2 2023
-9|level/known:KOR 2 2025
-9|level/known:KOR 2 2026
-18|level/known:KOR 2 since-2025
-11|level/known:KOR 2 to-2024
-11|level/known:KOR 2.1
-4|level/known:KOR 2.1 2025
-6|level/known:KOR 2.1 2026
-10|level/known:KOR 2.1 since-2025
37|level/known:KOR 2.3
36|level/known:KOR 2.3 2025
36|level/known:KOR 2.3 since-2025
30|level/known:KOR 2.32
21|level/known:KOR 2.32 2025
10|level/known:KOR 2.32 2026
30|level/known:KOR 2.32 since-2025
25|level/known:KOR 2.4
5|level/known:KOR 2.4 2017
-5|level/known:KOR 2.4 2025
23|level/known:KOR 2.4 2026
18|level/known:KOR 2.4 since-2025
5|level/known:KOR 2.4 to-2021
15|level/known:KOR 2.42
9|level/known:KOR 2.42 2025
6|level/known:KOR 2.42 2026
15|level/known:KOR 2.42 since-2025
-5|level/known:KOR 2.45
-5|level/known:KOR 2.45 2025
-5|level/known:KOR 2.45 since-2025
53|level/known:KOR 2.5
14|level/known:KOR 2.5 2019
10|level/known:KOR 2.5 2023
21|level/known:KOR 2.5 2024
-5|level/known:KOR 2.5 2025
13|level/known:KOR 2.5 2026
9|level/known:KOR 2.5 since-2025
14|level/known:KOR 2.5 to-2021
31|level/known:KOR 2.5 to-2024
14|level/known:KOR 2.55
13|level/known:KOR 2.55 2026
13|level/known:KOR 2.55 since-2025
34|level/known:KOR 2.6
20|level/known:KOR 2.6 2025
7|level/known:KOR 2.6 2026
28|level/known:KOR 2.6 since-2025
7|level/known:KOR 2.6 to-2021
27|level/known:KOR 2.7
4|level/known:KOR 2.7 2003
21|level/known:KOR 2.7 2023
4|level/known:KOR 2.7 to-2013
22|level/known:KOR 2.7 to-2024
37|level/known:KOR 2.8
16|level/known:KOR 2.8 2024
25|level/known:KOR 2.8 2025
-5|level/known:KOR 2.8 2026
21|level/known:KOR 2.8 since-2025
16|level/known:KOR 2.8 to-2024
6|level/known:KOR 2.9
6|level/known:KOR 2.9 2025
6|level/known:KOR 2.9 since-2025
-22|level/known:KOR 22
-22|level/known:KOR 22 2025
-22|level/known:KOR 22 since-2025
-6|level/known:KOR 24
-6|level/known:KOR 24 2025
-6|level/known:KOR 24 since-2025
-5|level/known:KOR 2E+1
-5|level/known:KOR 2E+1 2026
-5|level/known:KOR 2E+1 since-2025
-3|level/known:KOR 3 2025
4|level/known:KOR 3 2026
-6|level/known:KOR 3.2
-7|level/known:KOR 3.2 2025
-7|level/known:KOR 3.2 since-2025
-22|level/known:KOR 3.5
-23|level/known:KOR 3.5 2025
-23|level/known:KOR 3.5 since-2025
-4|level/known:KOR 3.6
7|level/known:KOR 4.4
7|level/known:KOR 4.4 2025
7|level/known:KOR 4.4 since-2025
-18|level/known:KOR 4.7
-17|level/known:KOR 4.7 2026
-18|level/known:KOR 4.7 since-2025
-5|level/known:KOR 4.8
-5|level/known:KOR 4.8 2026
-5|level/known:KOR 4.8 since-2025
3|level/known:KOR 5
3|level/known:KOR 5 since-2025
20|level/known:KOR 6
7|level/known:KOR 6 2024
11|level/known:KOR 6 2025
11|level/known:KOR 6 since-2025
7|level/known:KOR 6 to-2024
-16|level/known:KOR 6.5
-14|level/known:KOR 6.5 2026
-16|level/known:KOR 6.5 since-2025
-35|level/known:KOR since-2025
4|level/known:KOR to-2013
-11|level/known:KOR to-2021
-19|level/known:KOR to-2024
-3|level/known:KWT 1
-3|level/known:KWT 1 1990
-3|level/known:KWT 1 to-1999
7|level/known:KWT 4.8
7|level/known:KWT 4.8 2025
7|level/known:KWT 4.8 since-2025
-4|level/known:KWT 5.6
-4|level/known:KWT 5.6 2025
-4|level/known:KWT 5.6 since-2025
-3|level/known:KWT to-1999
5|level/known:LAO 0.3
5|level/known:LAO 0.3 2025
5|level/known:LAO 0.3 since-2025
-3|level/known:LAO 1.2
-3|level/known:LAO 1.2 2024
-3|level/known:LAO 1.2 to-2024
-9|level/known:LAO 1.9
-9|level/known:LAO 1.9 2026
-9|level/known:LAO 1.9 since-2025
-4|level/known:LAO since-2025
-4|level/known:LAO to-2024
18|level/known:LBN 1.9
18|level/known:LBN 1.9 2025
18|level/known:LBN 1.9 since-2025
-9|level/known:LBN 6.8
-9|level/known:LBN 6.8 2025
-9|level/known:LBN 6.8 since-2025
-28|level/known:LBN 8.8
-28|level/known:LBN 8.8 2025
-28|level/known:LBN 8.8 since-2025
-19|level/known:LBN since-2025
-6|level/known:LBY 1.4
-6|level/known:LBY 1.4 2011
-6|level/known:LBY 1.4 to-2013
-6|level/known:LBY to-2013
-3|level/known:LKA 1.2
-3|level/known:LKA 1.2 2025
-3|level/known:LKA 1.2 since-2025
-7|level/known:LKA 1.6
-7|level/known:LKA 1.6 2025
-7|level/known:LKA 1.6 since-2025
15|level/known:LKA 3.9
15|level/known:LKA 3.9 2025
15|level/known:LKA 3.9 since-2025
7|level/known:LKA since-2025
4|level/known:LSO 1.4
4|level/known:LSO 1.4 2024
4|level/known:LSO 1.4 to-2024
3|level/known:LTU 0.8
6|level/known:LTU 0.9
-6|level/known:LTU 0.9 2014
12|level/known:LTU 0.9 2025
12|level/known:LTU 0.9 since-2025
-6|level/known:LTU 0.9 to-2021
3|level/known:LTU 1.1 2018
-3|level/known:LTU 1.1 2023
3|level/known:LTU 1.1 to-2021
-3|level/known:LTU 1.1 to-2024
-4|level/known:LTU 2
-5|level/known:LTU 2.4
-5|level/known:LTU 2.4 2025
-5|level/known:LTU 2.4 since-2025
15|level/known:LTU 2.5
15|level/known:LTU 2.5 2023
15|level/known:LTU 2.5 to-2024
22|level/known:LTU 2.52
22|level/known:LTU 2.52 2023
22|level/known:LTU 2.52 to-2024
-5|level/known:LTU 2.7
-5|level/known:LTU 2.7 2023
-5|level/known:LTU 2.7 to-2024
4|level/known:LTU 2.9
4|level/known:LTU 2.9 2025
4|level/known:LTU 2.9 since-2025
18|level/known:LTU 3
20|level/known:LTU 3 2025
20|level/known:LTU 3 since-2025
-41|level/known:LTU 3-4
-41|level/known:LTU 3-4 2022
-41|level/known:LTU 3-4 to-2024
3|level/known:LTU 3.03
3|level/known:LTU 3.03 2024
3|level/known:LTU 3.03 to-2024
-3|level/known:LTU 3.2
-3|level/known:LTU 3.2 2025
-3|level/known:LTU 3.2 since-2025
-5|level/known:LTU 3.5
-5|level/known:LTU 3.5 2026
-5|level/known:LTU 3.5 since-2025
-4|level/known:LTU 3.68
-4|level/known:LTU 3.68 2025
-4|level/known:LTU 3.68 since-2025
-5|level/known:LTU 3.73
-5|level/known:LTU 3.73 2025
-5|level/known:LTU 3.73 since-2025
-3|level/known:LTU 3.9
-7|level/known:LTU 3.9 2023
4|level/known:LTU 3.9 2025
4|level/known:LTU 3.9 since-2025
-7|level/known:LTU 3.9 to-2024
45|level/known:LTU 4
45|level/known:LTU 4 2025
45|level/known:LTU 4 since-2025
-11|level/known:LTU 4.3
-11|level/known:LTU 4.3 2026
-11|level/known:LTU 4.3 since-2025
-11|level/known:LTU 4.48
-11|level/known:LTU 4.48 2025
-11|level/known:LTU 4.48 since-2025
-18|level/known:LTU 5
-25|level/known:LTU 5 2025
7|level/known:LTU 5 2026
-18|level/known:LTU 5 since-2025
-9|level/known:LTU 5.1
-9|level/known:LTU 5.1 2026
-9|level/known:LTU 5.1 since-2025
20|level/known:LTU 5.3
19|level/known:LTU 5.3 2026
20|level/known:LTU 5.3 since-2025
15|level/known:LTU 5.38
15|level/known:LTU 5.38 2025
15|level/known:LTU 5.38 since-2025
5|level/known:LTU 5.4
-11|level/known:LTU 5.4 2025
17|level/known:LTU 5.4 2026
5|level/known:LTU 5.4 since-2025
35|level/known:LTU since-2025
-4|level/known:LTU to-2021
-22|level/known:LTU to-2024
3|level/known:LUX 0.4
3|level/known:LUX 0.4 2017
3|level/known:LUX 0.4 to-2021
5|level/known:LUX 0.7
4|level/known:LUX 0.7 2023
5|level/known:LUX 0.7 to-2024
5|level/known:LUX 1
5|level/known:LUX 1 1978
5|level/known:LUX 1 to-1999
33|level/known:LUX 1.2
33|level/known:LUX 1.2 2025
33|level/known:LUX 1.2 since-2025
-6|level/known:LUX 1.29
-6|level/known:LUX 1.29 2025
-6|level/known:LUX 1.29 since-2025
-7|level/known:LUX 1.3
-7|level/known:LUX 1.3 2025
-7|level/known:LUX 1.3 since-2025
-5|level/known:LUX 1.31
-5|level/known:LUX 1.31 2023
-5|level/known:LUX 1.31 to-2024
-25|level/known:LUX 1.5
-25|level/known:LUX 1.5 2024
-25|level/known:LUX 1.5 to-2024
-3|level/known:LUX 2
-3|level/known:LUX 2 2025
-3|level/known:LUX 2 since-2025
-4|level/known:LUX 2.2
-4|level/known:LUX 2.2 2025
-4|level/known:LUX 2.2 since-2025
12|level/known:LUX since-2025
3|level/known:LUX to-2021
-29|level/known:LUX to-2024
12|level/known:LVA 0.9
7|level/known:LVA 0.9 2014
5|level/known:LVA 0.9 2025
5|level/known:LVA 0.9 since-2025
7|level/known:LVA 0.9 to-2021
3|level/known:LVA 1.2 2002
-3|level/known:LVA 1.3
-3|level/known:LVA 1.3 2025
-3|level/known:LVA 1.3 since-2025
3|level/known:LVA 1.4
3|level/known:LVA 1.4 2016
3|level/known:LVA 1.4 to-2021
9|level/known:LVA 1.7
9|level/known:LVA 1.7 2025
9|level/known:LVA 1.7 since-2025
-13|level/known:LVA 1.8
-13|level/known:LVA 1.8 2006
-13|level/known:LVA 1.8 to-2013
4|level/known:LVA 2
5|level/known:LVA 2 2025
5|level/known:LVA 2 since-2025
-7|level/known:LVA 3
-7|level/known:LVA 3 2025
-7|level/known:LVA 3 since-2025
7|level/known:LVA 3.2
7|level/known:LVA 3.2 2025
7|level/known:LVA 3.2 since-2025
-4|level/known:LVA 3.5
-4|level/known:LVA 3.5 2026
-4|level/known:LVA 3.5 since-2025
-3|level/known:LVA 3.68
-3|level/known:LVA 3.68 2025
-3|level/known:LVA 3.68 since-2025
9|level/known:LVA 3.73
9|level/known:LVA 3.73 2025
9|level/known:LVA 3.73 since-2025
-14|level/known:LVA 4
-13|level/known:LVA 4 2025
-13|level/known:LVA 4 since-2025
-12|level/known:LVA 4.48
-12|level/known:LVA 4.48 2025
-12|level/known:LVA 4.48 since-2025
15|level/known:LVA 4.9
14|level/known:LVA 4.9 2026
15|level/known:LVA 4.9 since-2025
-3|level/known:LVA 5 2026
-5|level/known:LVA 5.38
-5|level/known:LVA 5.38 2025
-5|level/known:LVA 5.38 since-2025
-4|level/known:LVA 5.4
-3|level/known:LVA 5.4 2026
-4|level/known:LVA 5.4 since-2025
-13|level/known:LVA since-2025
-11|level/known:LVA to-2013
10|level/known:LVA to-2021
-9|level/known:MAR 1.3
-9|level/known:MAR 1.3 2025
-9|level/known:MAR 1.3 since-2025
-4|level/known:MAR 2.6
-4|level/known:MAR 2.6 2025
-4|level/known:MAR 2.6 since-2025
10|level/known:MAR 4.2
10|level/known:MAR 4.2 2025
10|level/known:MAR 4.2 since-2025
-3|level/known:MAR 8.8
-3|level/known:MAR 8.8 2026
-3|level/known:MAR 8.8 since-2025
-11|level/known:MAR since-2025
-3|level/known:MDA since-2025
9|level/known:MDV 1.6
9|level/known:MDV 1.6 2025
9|level/known:MDV 1.6 since-2025
24|level/known:MDV 1.7
24|level/known:MDV 1.7 2024
24|level/known:MDV 1.7 to-2024
4|level/known:MDV 2.3
4|level/known:MDV 2.3 2025
4|level/known:MDV 2.3 since-2025
13|level/known:MDV since-2025
24|level/known:MDV to-2024
3|level/known:MEX 0.6
3|level/known:MEX 0.6 2025
3|level/known:MEX 0.6 since-2025
-6|level/known:MEX 6.8
-6|level/known:MEX 6.8 2025
-6|level/known:MEX 6.8 since-2025
-3|level/known:MEX since-2025
-6|level/known:MKD 1.7
-6|level/known:MKD 1.7 2024
-6|level/known:MKD 1.7 to-2024
-5|level/known:MKD 2
-5|level/known:MKD 2 2025
-5|level/known:MKD 2 since-2025
6|level/known:MKD 2.1
6|level/known:MKD 2.1 2025
6|level/known:MKD 2.1 since-2025
22|level/known:MKD 2.2
22|level/known:MKD 2.2 2024
22|level/known:MKD 2.2 to-2024
16|level/known:MKD to-2024
31|level/known:MLT 0.5
31|level/known:MLT 0.5 2025
31|level/known:MLT 0.5 since-2025
26|level/known:MLT since-2025
-3|level/known:MMR 1.2
-3|level/known:MMR 1.2 2025
-3|level/known:MMR 1.2 since-2025
17|level/known:MMR 6.8
17|level/known:MMR 6.8 2025
17|level/known:MMR 6.8 since-2025
22|level/known:MMR 7
22|level/known:MMR 7 2025
22|level/known:MMR 7 since-2025
35|level/known:MMR since-2025
16|level/known:MNE 2
16|level/known:MNE 2 2025
16|level/known:MNE 2 since-2025
-6|level/known:MNE 2.1
-6|level/known:MNE 2.1 2025
-6|level/known:MNE 2.1 since-2025
10|level/known:MNE since-2025
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
3|level/known:MWI since-2025
-5|level/known:MYS 0.8
-4|level/known:MYS 0.8 2026
-5|level/known:MYS 0.8 since-2025
36|level/known:MYS 0.9
35|level/known:MYS 0.9 2026
36|level/known:MYS 0.9 since-2025
36|level/known:MYS 1
9|level/known:MYS 1 2024
12|level/known:MYS 1 2025
15|level/known:MYS 1 2026
27|level/known:MYS 1 since-2025
9|level/known:MYS 1 to-2024
-4|level/known:MYS 1.1
-3|level/known:MYS 1.1 2026
-3|level/known:MYS 1.1 since-2025
-22|level/known:MYS 1.2
-21|level/known:MYS 1.2 2026
-22|level/known:MYS 1.2 since-2025
3|level/known:MYS 1.6 1999
-4|level/known:MYS 1.6 2025
-4|level/known:MYS 1.6 since-2025
3|level/known:MYS 1.6 to-1999
-6|level/known:MYS 1.9
-6|level/known:MYS 1.9 2026
-6|level/known:MYS 1.9 since-2025
-11|level/known:MYS 2
-11|level/known:MYS 2 2024
-11|level/known:MYS 2 to-2024
19|level/known:MYS since-2025
6|level/known:MYS to-1999
3|level/known:NAM 2.4
3|level/known:NAM 2.4 2026
3|level/known:NAM 2.4 since-2025
-3|level/known:NAM 2.6
-3|level/known:NAM 2.6 2025
-3|level/known:NAM 2.6 since-2025
-12|level/known:NATO 0.9
-4|level/known:NATO 0.9 1980
-4|level/known:NATO 0.9 2025
-4|level/known:NATO 0.9 since-2025
-6|level/known:NATO 0.9 to-1999
-4|level/known:NATO 0.95
-4|level/known:NATO 0.95 2022
-4|level/known:NATO 0.95 to-2024
-14|level/known:NATO 1
-3|level/known:NATO 1 1977
-3|level/known:NATO 1 2023
-4|level/known:NATO 1 to-1999
-6|level/known:NATO 1 to-2024
-4|level/known:NATO 1.09
-4|level/known:NATO 1.09 2022
-4|level/known:NATO 1.09 to-2024
-6|level/known:NATO 1.1
-5|level/known:NATO 1.1 to-2024
-3|level/known:NATO 1.13
-3|level/known:NATO 1.13 2018
-3|level/known:NATO 1.13 to-2021
-7|level/known:NATO 1.2
-3|level/known:NATO 1.2 2025
-3|level/known:NATO 1.2 since-2025
-15|level/known:NATO 1.24
-5|level/known:NATO 1.24 2021
-7|level/known:NATO 1.24 2023
-5|level/known:NATO 1.24 to-2021
-9|level/known:NATO 1.24 to-2024
-13|level/known:NATO 1.3
-6|level/known:NATO 1.3 2024
-3|level/known:NATO 1.3 to-2021
-8|level/known:NATO 1.3 to-2024
-7|level/known:NATO 1.36
-7|level/known:NATO 1.36 2019
-7|level/known:NATO 1.36 to-2021
-12|level/known:NATO 1.37
-4|level/known:NATO 1.37 2024
-8|level/known:NATO 1.37 2025
-8|level/known:NATO 1.37 since-2025
-4|level/known:NATO 1.37 to-2024
9|level/known:NATO 1.4
-13|level/known:NATO 1.4 2024
21|level/known:NATO 1.4 2025
3|level/known:NATO 1.4 2026
24|level/known:NATO 1.4 since-2025
-15|level/known:NATO 1.4 to-2024
-8|level/known:NATO 1.42
-8|level/known:NATO 1.42 2019
-8|level/known:NATO 1.42 to-2021
19|level/known:NATO 1.43
12|level/known:NATO 1.43 2024
6|level/known:NATO 1.43 2025
6|level/known:NATO 1.43 since-2025
12|level/known:NATO 1.43 to-2024
-5|level/known:NATO 1.45
-5|level/known:NATO 1.45 2025
-5|level/known:NATO 1.45 since-2025
32|level/known:NATO 1.47
37|level/known:NATO 1.47 2024
-5|level/known:NATO 1.47 2026
-5|level/known:NATO 1.47 since-2025
37|level/known:NATO 1.47 to-2024
-35|level/known:NATO 1.5
-4|level/known:NATO 1.5 1986
-19|level/known:NATO 1.5 2025
-4|level/known:NATO 1.5 2026
-23|level/known:NATO 1.5 since-2025
-5|level/known:NATO 1.5 to-1999
-4|level/known:NATO 1.5 to-2024
-4|level/known:NATO 1.53
-4|level/known:NATO 1.53 2022
-4|level/known:NATO 1.53 to-2024
-7|level/known:NATO 1.57
-7|level/known:NATO 1.57 2025
-7|level/known:NATO 1.57 since-2025
-4|level/known:NATO 1.58
-4|level/known:NATO 1.58 2025
-4|level/known:NATO 1.58 since-2025
-5|level/known:NATO 1.6
-3|level/known:NATO 1.6 1985
6|level/known:NATO 1.6 2014
-4|level/known:NATO 1.6 2023
-3|level/known:NATO 1.6 2025
-3|level/known:NATO 1.6 since-2025
-3|level/known:NATO 1.6 to-1999
8|level/known:NATO 1.6 to-2021
-7|level/known:NATO 1.6 to-2024
23|level/known:NATO 1.66
23|level/known:NATO 1.66 2025
23|level/known:NATO 1.66 since-2025
13|level/known:NATO 1.7
-3|level/known:NATO 1.7 1989
25|level/known:NATO 1.7 2020
9|level/known:NATO 1.7 2022
-11|level/known:NATO 1.7 2025
-5|level/known:NATO 1.7 2026
-16|level/known:NATO 1.7 since-2025
-3|level/known:NATO 1.7 to-1999
24|level/known:NATO 1.7 to-2021
8|level/known:NATO 1.7 to-2024
4|level/known:NATO 1.8
13|level/known:NATO 1.8 2006
-4|level/known:NATO 1.8 2025
-4|level/known:NATO 1.8 since-2025
13|level/known:NATO 1.8 to-2013
5|level/known:NATO 1.9
7|level/known:NATO 1.9 2001
-7|level/known:NATO 1.9 2024
10|level/known:NATO 1.9 2025
-4|level/known:NATO 1.9 2026
6|level/known:NATO 1.9 since-2025
7|level/known:NATO 1.9 to-2013
-7|level/known:NATO 1.9 to-2024
-4|level/known:NATO 1E+1
-3|level/known:NATO 1E+1 2026
-3|level/known:NATO 1E+1 since-2025
25|level/known:NATO 2
-21|level/known:NATO 2 1979
-5|level/known:NATO 2 2012
-3|level/known:NATO 2 2013
-6|level/known:NATO 2 2014
7|level/known:NATO 2 2019
-32|level/known:NATO 2 2022
15|level/known:NATO 2 2023
20|level/known:NATO 2 2024
17|level/known:NATO 2 2025
36|level/known:NATO 2 2026
53|level/known:NATO 2 since-2025
-23|level/known:NATO 2 to-1999
-8|level/known:NATO 2 to-2013
3|level/known:NATO 2 to-2024
-4|level/known:NATO 2.01
-3|level/known:NATO 2.01 2024
-3|level/known:NATO 2.01 to-2024
40|level/known:NATO 2.02
20|level/known:NATO 2.02 2024
20|level/known:NATO 2.02 2025
20|level/known:NATO 2.02 since-2025
20|level/known:NATO 2.02 to-2024
-8|level/known:NATO 2.07
-8|level/known:NATO 2.07 2024
-8|level/known:NATO 2.07 to-2024
-12|level/known:NATO 2.1
-4|level/known:NATO 2.1 2025
-4|level/known:NATO 2.1 2026
-9|level/known:NATO 2.1 since-2025
-7|level/known:NATO 2.16
-7|level/known:NATO 2.16 2017
-7|level/known:NATO 2.16 to-2021
6|level/known:NATO 2.2
-15|level/known:NATO 2.2 2017
29|level/known:NATO 2.2 2025
-3|level/known:NATO 2.2 2026
25|level/known:NATO 2.2 since-2025
-15|level/known:NATO 2.2 to-2021
-4|level/known:NATO 2.2 to-2024
13|level/known:NATO 2.3
13|level/known:NATO 2.3 1999
-13|level/known:NATO 2.3 2022
14|level/known:NATO 2.3 2025
16|level/known:NATO 2.3 since-2025
13|level/known:NATO 2.3 to-1999
-15|level/known:NATO 2.3 to-2024
-3|level/known:NATO 2.33
-3|level/known:NATO 2.33 2025
-3|level/known:NATO 2.33 since-2025
9|level/known:NATO 2.4
-11|level/known:NATO 2.4 2025
23|level/known:NATO 2.4 2026
12|level/known:NATO 2.4 since-2025
16|level/known:NATO 2.5
-11|level/known:NATO 2.5 2023
-41|level/known:NATO 2.5 2025
71|level/known:NATO 2.5 2026
30|level/known:NATO 2.5 since-2025
-12|level/known:NATO 2.5 to-2024
-21|level/known:NATO 2.52
-21|level/known:NATO 2.52 2023
-21|level/known:NATO 2.52 to-2024
6|level/known:NATO 2.54
-3|level/known:NATO 2.6
21|level/known:NATO 2.7
21|level/known:NATO 2.7 2025
4|level/known:NATO 2.7 2027
24|level/known:NATO 2.7 since-2025
3|level/known:NATO 2.71
3|level/known:NATO 2.71 2025
3|level/known:NATO 2.71 since-2025
-11|level/known:NATO 2.8
-5|level/known:NATO 2.8 2025
-6|level/known:NATO 2.8 2026
-11|level/known:NATO 2.8 since-2025
-4|level/known:NATO 2.9
-3|level/known:NATO 2.9 2012
-3|level/known:NATO 2.9 to-2013
-7|level/known:NATO 3
13|level/known:NATO 3 1986
10|level/known:NATO 3 1988
-22|level/known:NATO 3 2025
-9|level/known:NATO 3 2026
-31|level/known:NATO 3 since-2025
26|level/known:NATO 3 to-1999
43|level/known:NATO 3-4
43|level/known:NATO 3-4 2022
43|level/known:NATO 3-4 to-2024
-3|level/known:NATO 3.1
-4|level/known:NATO 3.2
-3|level/known:NATO 3.2 since-2025
46|level/known:NATO 3.3
-3|level/known:NATO 3.3 1980
31|level/known:NATO 3.3 1986
19|level/known:NATO 3.3 1987
25|level/known:NATO 3.3 1988
-9|level/known:NATO 3.3 2016
-3|level/known:NATO 3.3 2024
-6|level/known:NATO 3.3 2025
-7|level/known:NATO 3.3 since-2025
69|level/known:NATO 3.3 to-1999
-10|level/known:NATO 3.3 to-2021
-3|level/known:NATO 3.3 to-2024
15|level/known:NATO 3.4 1982
-12|level/known:NATO 3.4 2025
-12|level/known:NATO 3.4 since-2025
14|level/known:NATO 3.4 to-1999
15|level/known:NATO 3.5
25|level/known:NATO 3.5 1980
-7|level/known:NATO 3.5 2024
3|level/known:NATO 3.5 2026
23|level/known:NATO 3.5 to-1999
-8|level/known:NATO 3.5 to-2024
18|level/known:NATO 3.6
20|level/known:NATO 3.6 2025
20|level/known:NATO 3.6 since-2025
-4|level/known:NATO 3.9
-3|level/known:NATO 3.9 2025
-3|level/known:NATO 3.9 since-2025
-4|level/known:NATO 4
-3|level/known:NATO 4 1990
-7|level/known:NATO 4 1992
34|level/known:NATO 4 2023
-9|level/known:NATO 4 2024
-14|level/known:NATO 4 2025
-14|level/known:NATO 4 since-2025
-13|level/known:NATO 4 to-1999
26|level/known:NATO 4 to-2024
-7|level/known:NATO 4.1
-7|level/known:NATO 4.1 2025
-7|level/known:NATO 4.1 since-2025
-6|level/known:NATO 4.4
-4|level/known:NATO 4.4 2024
-4|level/known:NATO 4.4 to-2024
-9|level/known:NATO 4.5
-7|level/known:NATO 4.5 2026
-9|level/known:NATO 4.5 since-2025
-9|level/known:NATO 4.7
-5|level/known:NATO 4.7 1979
-3|level/known:NATO 4.7 2025
-3|level/known:NATO 4.7 since-2025
-5|level/known:NATO 4.7 to-1999
-4|level/known:NATO 4.8
-4|level/known:NATO 4.8 2025
-4|level/known:NATO 4.8 since-2025
-26|level/known:NATO 5
-3|level/known:NATO 5 1980
-6|level/known:NATO 5 1988
-13|level/known:NATO 5 2025
-14|level/known:NATO 5 since-2025
-12|level/known:NATO 5 to-1999
-3|level/known:NATO 5.5
-4|level/known:NATO 6
-4|level/known:NATO 6.5
-5|level/known:NATO 6.7
-5|level/known:NATO 6.7 2026
-5|level/known:NATO 6.7 since-2025
-5|level/known:NATO 7
-4|level/known:NATO 7 2025
-4|level/known:NATO 7 since-2025
-12|level/known:NATO 8
-11|level/known:NATO 8 2025
-11|level/known:NATO 8 since-2025
-28|level/known:NATO since-2025
47|level/known:NATO to-1999
-4|level/known:NATO to-2013
-40|level/known:NATO to-2021
-49|level/known:NATO to-2024
3|level/known:NIC 0.6
3|level/known:NIC 0.6 2025
3|level/known:NIC 0.6 since-2025
-24|level/known:NIC 1.6
-24|level/known:NIC 1.6 2025
-24|level/known:NIC 1.6 since-2025
-20|level/known:NIC since-2025
7|level/known:NLD 1.2
7|level/known:NLD 1.2 2025
7|level/known:NLD 1.2 since-2025
4|level/known:NLD 1.3 2024
-3|level/known:NLD 1.3 2025
-3|level/known:NLD 1.3 since-2025
4|level/known:NLD 1.3 to-2024
-3|level/known:NLD 1.6
-3|level/known:NLD 1.6 2024
-3|level/known:NLD 1.6 to-2024
7|level/known:NLD 1.9
7|level/known:NLD 1.9 2025
7|level/known:NLD 1.9 since-2025
5|level/known:NLD 2.05
4|level/known:NLD 2.05 2025
4|level/known:NLD 2.05 since-2025
25|level/known:NLD 2.2
25|level/known:NLD 2.2 2025
25|level/known:NLD 2.2 since-2025
9|level/known:NLD 2.5
9|level/known:NLD 2.5 2025
9|level/known:NLD 2.5 since-2025
-17|level/known:NLD 3.4
-17|level/known:NLD 3.4 2025
-17|level/known:NLD 3.4 since-2025
-34|level/known:NLD 3.6
-34|level/known:NLD 3.6 2025
-34|level/known:NLD 3.6 since-2025
11|level/known:NOR 1.5
11|level/known:NOR 1.5 2025
11|level/known:NOR 1.5 since-2025
6|level/known:NOR 1.6
6|level/known:NOR 1.6 2018
6|level/known:NOR 1.6 to-2021
7|level/known:NOR 1.8
7|level/known:NOR 1.8 2024
7|level/known:NOR 1.8 to-2024
17|level/known:NOR 2.2
6|level/known:NOR 2.2 2024
11|level/known:NOR 2.2 2025
11|level/known:NOR 2.2 since-2025
6|level/known:NOR 2.2 to-2024
-17|level/known:NOR 2.4
-16|level/known:NOR 2.4 2025
-16|level/known:NOR 2.4 since-2025
-16|level/known:NOR 2.5
-14|level/known:NOR 2.5 2025
-16|level/known:NOR 2.5 since-2025
-10|level/known:NOR 2.8
-10|level/known:NOR 2.8 2025
-10|level/known:NOR 2.8 since-2025
-11|level/known:NOR 2.9
-11|level/known:NOR 2.9 2026
-11|level/known:NOR 2.9 since-2025
-4|level/known:NOR 3
-4|level/known:NOR 3 2025
-4|level/known:NOR 3 since-2025
8|level/known:NOR 3.2
6|level/known:NOR 3.2 1990
6|level/known:NOR 3.2 to-1999
23|level/known:NOR 3.3
7|level/known:NOR 3.3 2025
17|level/known:NOR 3.3 2026
23|level/known:NOR 3.3 since-2025
5|level/known:NOR 3.4
4|level/known:NOR 3.4 2025
5|level/known:NOR 3.4 since-2025
-3|level/known:NOR since-2025
6|level/known:NOR to-1999
5|level/known:NOR to-2021
13|level/known:NOR to-2024
9|level/known:NPL 1
9|level/known:NPL 1 2025
9|level/known:NPL 1 since-2025
3|level/known:NPL 1.2
3|level/known:NPL 1.2 2025
3|level/known:NPL 1.2 since-2025
7|level/known:NPL 1.6
7|level/known:NPL 1.6 2025
7|level/known:NPL 1.6 since-2025
-9|level/known:NPL 2.1
-9|level/known:NPL 2.1 2025
-9|level/known:NPL 2.1 since-2025
10|level/known:NPL since-2025
3|level/known:NRU 0.4
3|level/known:NRU 0.4 2025
3|level/known:NRU 0.4 since-2025
3|level/known:NRU since-2025
3|level/known:NZL 0.9
32|level/known:NZL 1
7|level/known:NZL 1 2024
23|level/known:NZL 1 2025
3|level/known:NZL 1 2026
25|level/known:NZL 1 since-2025
7|level/known:NZL 1 to-2024
4|level/known:NZL 1.1
4|level/known:NZL 1.1 2023
4|level/known:NZL 1.1 to-2024
-7|level/known:NZL 1.2
-12|level/known:NZL 1.2 2025
5|level/known:NZL 1.2 2026
-7|level/known:NZL 1.2 since-2025
41|level/known:NZL 1.3
5|level/known:NZL 1.3 2022
36|level/known:NZL 1.3 2026
36|level/known:NZL 1.3 since-2025
5|level/known:NZL 1.3 to-2024
-9|level/known:NZL 1.4
-9|level/known:NZL 1.4 2025
-9|level/known:NZL 1.4 since-2025
-4|level/known:NZL 1.5
-4|level/known:NZL 1.5 2026
-4|level/known:NZL 1.5 since-2025
-3|level/known:NZL 1.9
-4|level/known:NZL 1.9 2025
-4|level/known:NZL 1.9 since-2025
-72|level/known:NZL 2
-20|level/known:NZL 2 2024
-16|level/known:NZL 2 2025
-22|level/known:NZL 2 2026
-38|level/known:NZL 2 since-2025
-34|level/known:NZL 2 to-2024
-3|level/known:NZL since-2025
-17|level/known:NZL to-2024
-3|level/known:OMN 4.8
-3|level/known:OMN 4.8 since-2025
7|level/known:OMN 5.2
7|level/known:OMN 5.2 2025
7|level/known:OMN 5.2 since-2025
9|level/known:OMN 5.6
9|level/known:OMN 5.6 2025
9|level/known:OMN 5.6 since-2025
-5|level/known:OMN 7.3
-5|level/known:OMN 7.3 2025
-5|level/known:OMN 7.3 since-2025
9|level/known:OMN since-2025
-7|level/known:PAK 1.7
-5|level/known:PAK 1.7 2025
-5|level/known:PAK 1.7 since-2025
-11|level/known:PAK 1.9
-8|level/known:PAK 1.9 2025
-9|level/known:PAK 1.9 since-2025
-3|level/known:PAK 2 2026
-3|level/known:PAK 2 since-2025
4|level/known:PAK 2.3
3|level/known:PAK 2.3 2025
4|level/known:PAK 2.3 since-2025
12|level/known:PAK 2.4
12|level/known:PAK 2.4 2025
12|level/known:PAK 2.4 since-2025
-43|level/known:PAK 6
-43|level/known:PAK 6 2025
-43|level/known:PAK 6 since-2025
21|level/known:PAK 6.5
21|level/known:PAK 6.5 2025
21|level/known:PAK 6.5 since-2025
-20|level/known:PAK since-2025
4|level/known:PER 1
4|level/known:PER 1 2025
4|level/known:PER 1 since-2025
-3|level/known:PER 1.2
-3|level/known:PER 1.2 2025
-3|level/known:PER 1.2 since-2025
10|level/known:PER 1.8
10|level/known:PER 1.8 2025
10|level/known:PER 1.8 since-2025
-4|level/known:PER 3.4
-4|level/known:PER 3.4 2025
-4|level/known:PER 3.4 since-2025
3|level/known:PER since-2025
18|level/known:PHL 0.6
18|level/known:PHL 0.6 2026
18|level/known:PHL 0.6 since-2025
-25|level/known:PHL 0.8
-25|level/known:PHL 0.8 2025
-25|level/known:PHL 0.8 since-2025
10|level/known:PHL 0.9
11|level/known:PHL 0.9 2024
11|level/known:PHL 0.9 to-2024
16|level/known:PHL 1
-9|level/known:PHL 1 1987
11|level/known:PHL 1 2024
4|level/known:PHL 1 2025
9|level/known:PHL 1 2026
12|level/known:PHL 1 since-2025
-9|level/known:PHL 1 to-1999
12|level/known:PHL 1 to-2024
-3|level/known:PHL 1.004
-3|level/known:PHL 1.004 1987
-3|level/known:PHL 1.004 to-1999
4|level/known:PHL 1.2
-23|level/known:PHL 1.2 2024
8|level/known:PHL 1.2 2025
18|level/known:PHL 1.2 2026
27|level/known:PHL 1.2 since-2025
-23|level/known:PHL 1.2 to-2024
37|level/known:PHL 1.3
18|level/known:PHL 1.3 2024
15|level/known:PHL 1.3 2025
5|level/known:PHL 1.3 2026
20|level/known:PHL 1.3 since-2025
18|level/known:PHL 1.3 to-2024
16|level/known:PHL 1.4
5|level/known:PHL 1.4 2024
12|level/known:PHL 1.4 2026
11|level/known:PHL 1.4 since-2025
5|level/known:PHL 1.4 to-2024
18|level/known:PHL 1.5
11|level/known:PHL 1.5 2024
3|level/known:PHL 1.5 2025
5|level/known:PHL 1.5 2026
7|level/known:PHL 1.5 since-2025
11|level/known:PHL 1.5 to-2024
4|level/known:PHL 1.6
4|level/known:PHL 1.6 2025
4|level/known:PHL 1.6 since-2025
-7|level/known:PHL 1.75
-7|level/known:PHL 1.75 2025
-7|level/known:PHL 1.75 since-2025
-14|level/known:PHL 1.8
-11|level/known:PHL 1.8 2025
-3|level/known:PHL 1.8 2026
-14|level/known:PHL 1.8 since-2025
-18|level/known:PHL 2
-8|level/known:PHL 2 2024
-14|level/known:PHL 2 2025
3|level/known:PHL 2 2026
-11|level/known:PHL 2 since-2025
-8|level/known:PHL 2 to-2024
-3|level/known:PHL 2.9
-3|level/known:PHL 2.9 2024
-3|level/known:PHL 2.9 to-2024
-5|level/known:PHL 3
-4|level/known:PHL 3 2025
-5|level/known:PHL 3 since-2025
-9|level/known:PHL 3.4
-9|level/known:PHL 3.4 2024
-9|level/known:PHL 3.4 to-2024
28|level/known:PHL since-2025
-12|level/known:PHL to-1999
10|level/known:PHL to-2024
36|level/known:PNG 0.3
13|level/known:PNG 0.3 2023
22|level/known:PNG 0.3 2024
35|level/known:PNG 0.3 to-2024
3|level/known:PNG 0.4
3|level/known:PNG 0.4 2025
3|level/known:PNG 0.4 since-2025
-20|level/known:PNG 2
-20|level/known:PNG 2 2023
-20|level/known:PNG 2 to-2024
3|level/known:PNG since-2025
15|level/known:PNG to-2024
-3|level/known:POL 0.8
-3|level/known:POL 0.8 2015
-3|level/known:POL 0.8 to-2021
-9|level/known:POL 1.2
-9|level/known:POL 1.2 2026
-9|level/known:POL 1.2 since-2025
-18|level/known:POL 1.3
-18|level/known:POL 1.3 2025
-18|level/known:POL 1.3 since-2025
-18|level/known:POL 1.4
-18|level/known:POL 1.4 1999
-18|level/known:POL 1.4 to-1999
-24|level/known:POL 1.5
-23|level/known:POL 1.5 2023
-23|level/known:POL 1.5 to-2024
10|level/known:POL 1.6
14|level/known:POL 1.6 2024
-4|level/known:POL 1.6 2025
-4|level/known:POL 1.6 since-2025
14|level/known:POL 1.6 to-2024
-6|level/known:POL 1.8
-6|level/known:POL 1.8 2025
-6|level/known:POL 1.8 since-2025
-27|level/known:POL 1.9
-26|level/known:POL 1.9 2025
-26|level/known:POL 1.9 since-2025
4|level/known:POL 1.95
4|level/known:POL 1.95 2014
4|level/known:POL 1.95 to-2021
-43|level/known:POL 2
-6|level/known:POL 2 2023
-36|level/known:POL 2 2025
-36|level/known:POL 2 since-2025
-6|level/known:POL 2 to-2024
-3|level/known:POL 2.1
-4|level/known:POL 2.1 2025
-4|level/known:POL 2.1 since-2025
13|level/known:POL 2.2
-6|level/known:POL 2.2 2024
16|level/known:POL 2.2 2025
19|level/known:POL 2.2 since-2025
-6|level/known:POL 2.2 to-2024
-4|level/known:POL 2.3
-15|level/known:POL 2.4
-15|level/known:POL 2.4 2026
-15|level/known:POL 2.4 since-2025
-3|level/known:POL 2.9
-3|level/known:POL 2.9 2025
-3|level/known:POL 2.9 since-2025
-3|level/known:POL 25
-3|level/known:POL 25 2025
-3|level/known:POL 25 since-2025
38|level/known:POL 3
24|level/known:POL 3 2024
15|level/known:POL 3 2025
15|level/known:POL 3 since-2025
23|level/known:POL 3 to-2024
-18|level/known:POL 3.2
-18|level/known:POL 3.2 2025
-18|level/known:POL 3.2 since-2025
-9|level/known:POL 3.22
-7|level/known:POL 3.22 2025
-9|level/known:POL 3.22 since-2025
9|level/known:POL 3.3
9|level/known:POL 3.3 2024
9|level/known:POL 3.3 to-2024
-8|level/known:POL 3.38
-4|level/known:POL 3.38 2024
-4|level/known:POL 3.38 2025
-4|level/known:POL 3.38 since-2025
-4|level/known:POL 3.38 to-2024
-5|level/known:POL 3.4
-3|level/known:POL 3.4 2024
-3|level/known:POL 3.4 to-2024
-6|level/known:POL 3.43
-6|level/known:POL 3.43 2024
-6|level/known:POL 3.43 to-2024
30|level/known:POL 3.5
22|level/known:POL 3.5 2025
11|level/known:POL 3.5 2026
33|level/known:POL 3.5 since-2025
-3|level/known:POL 3.5 to-2024
-11|level/known:POL 3.71
-11|level/known:POL 3.71 2025
-11|level/known:POL 3.71 since-2025
-3|level/known:POL 3.73
-3|level/known:POL 3.73 2025
-3|level/known:POL 3.73 since-2025
15|level/known:POL 3.9
8|level/known:POL 3.9 2023
7|level/known:POL 3.9 2024
15|level/known:POL 3.9 to-2024
9|level/known:POL 4 2024
-8|level/known:POL 4 2025
-8|level/known:POL 4 since-2025
11|level/known:POL 4 to-2024
21|level/known:POL 4.1
3|level/known:POL 4.1 2024
17|level/known:POL 4.1 2025
18|level/known:POL 4.1 since-2025
3|level/known:POL 4.1 to-2024
6|level/known:POL 4.12
4|level/known:POL 4.12 2024
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
28|level/known:POL 4.5 2025
3|level/known:POL 4.5 2026
30|level/known:POL 4.5 since-2025
19|level/known:POL 4.7
17|level/known:POL 4.7 2025
19|level/known:POL 4.7 since-2025
25|level/known:POL 4.8
6|level/known:POL 4.8 2025
19|level/known:POL 4.8 2026
25|level/known:POL 4.8 since-2025
-4|level/known:POL 5 2025
6|level/known:POL 5 2026
14|level/known:POL since-2025
-20|level/known:POL to-1999
24|level/known:POL to-2024
-5|level/known:PRK 2
-5|level/known:PRK 2 2026
-5|level/known:PRK 2 since-2025
-3|level/known:PRK 2.6
-3|level/known:PRK 2.6 2025
-3|level/known:PRK 2.6 since-2025
23|level/known:PRK 22
23|level/known:PRK 22 2025
23|level/known:PRK 22 since-2025
6|level/known:PRK 24
6|level/known:PRK 24 2025
6|level/known:PRK 24 since-2025
31|level/known:PRK 25
31|level/known:PRK 25 2024
31|level/known:PRK 25 to-2024
16|level/known:PRK 2E+1
11|level/known:PRK 2E+1 2025
5|level/known:PRK 2E+1 2026
16|level/known:PRK 2E+1 since-2025
-10|level/known:PRK 3.3
-10|level/known:PRK 3.3 2018
-10|level/known:PRK 3.3 to-2021
37|level/known:PRK since-2025
-10|level/known:PRK to-2021
30|level/known:PRK to-2024
28|level/known:PRT 1.5
28|level/known:PRT 1.5 2024
28|level/known:PRT 1.5 to-2024
16|level/known:PRT 1.55
16|level/known:PRT 1.55 2025
16|level/known:PRT 1.55 since-2025
3|level/known:PRT 1.58
3|level/known:PRT 1.58 2025
3|level/known:PRT 1.58 since-2025
3|level/known:PRT 1.6
3|level/known:PRT 1.6 2025
3|level/known:PRT 1.6 since-2025
-5|level/known:PRT 1.9
-4|level/known:PRT 1.9 2025
-4|level/known:PRT 1.9 since-2025
-11|level/known:PRT 2
-4|level/known:PRT 2 2024
-4|level/known:PRT 2 2025
-3|level/known:PRT 2 2026
-7|level/known:PRT 2 since-2025
-4|level/known:PRT 2 to-2024
-7|level/known:PRT 2.1
-7|level/known:PRT 2.1 2025
-7|level/known:PRT 2.1 since-2025
-10|level/known:PRT 2.5
-10|level/known:PRT 2.5 2025
-10|level/known:PRT 2.5 since-2025
-7|level/known:PRT since-2025
24|level/known:PRT to-2024
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
-7|level/known:QAT 5.2
-7|level/known:QAT 5.2 2025
-7|level/known:QAT 5.2 since-2025
-28|level/known:QAT since-2025
3|level/known:ROU 1.6
3|level/known:ROU 1.6 2024
3|level/known:ROU 1.6 to-2024
12|level/known:ROU 2.2
12|level/known:ROU 2.2 2025
12|level/known:ROU 2.2 since-2025
4|level/known:ROU 2.3
4|level/known:ROU 2.3 2025
4|level/known:ROU 2.3 since-2025
14|level/known:ROU since-2025
3|level/known:ROU to-2024
-8|level/known:RUS 1
-6|level/known:RUS 1 2023
-3|level/known:RUS 1 2026
-3|level/known:RUS 1 since-2025
-6|level/known:RUS 1 to-2024
-8|level/known:RUS 1.24
-8|level/known:RUS 1.24 2018
-8|level/known:RUS 1.24 to-2021
-7|level/known:RUS 1.3
-6|level/known:RUS 1.3 2025
-6|level/known:RUS 1.3 since-2025
-7|level/known:RUS 1.4
-3|level/known:RUS 1.4 2023
-4|level/known:RUS 1.4 2026
-4|level/known:RUS 1.4 since-2025
-3|level/known:RUS 1.4 to-2024
13|level/known:RUS 1E+1
13|level/known:RUS 1E+1 2026
13|level/known:RUS 1E+1 since-2025
-13|level/known:RUS 2
-3|level/known:RUS 2 2024
-6|level/known:RUS 2 2025
-3|level/known:RUS 2 2026
-9|level/known:RUS 2 since-2025
-3|level/known:RUS 2 to-2024
-5|level/known:RUS 2.1
-5|level/known:RUS 2.1 2024
-5|level/known:RUS 2.1 to-2024
-4|level/known:RUS 2.2
-4|level/known:RUS 2.2 since-2025
-7|level/known:RUS 2.3
-3|level/known:RUS 2.3 2025
-4|level/known:RUS 2.3 2026
-7|level/known:RUS 2.3 since-2025
-5|level/known:RUS 2.5
-4|level/known:RUS 2.5 2024
-4|level/known:RUS 2.5 to-2024
7|level/known:RUS 2.7
4|level/known:RUS 2.7 2023
4|level/known:RUS 2.7 2024
7|level/known:RUS 2.7 to-2024
-4|level/known:RUS 2.8
-4|level/known:RUS 2.8 2025
-4|level/known:RUS 2.8 since-2025
-28|level/known:RUS 25
-28|level/known:RUS 25 2024
-28|level/known:RUS 25 to-2024
-6|level/known:RUS 27
-6|level/known:RUS 27 2026
-6|level/known:RUS 27 since-2025
-10|level/known:RUS 3
3|level/known:RUS 3 2023
-13|level/known:RUS 3 2025
-13|level/known:RUS 3 since-2025
3|level/known:RUS 3 to-2024
-14|level/known:RUS 4
-14|level/known:RUS 4 2007
-14|level/known:RUS 4 to-2013
6|level/known:RUS 4.1
4|level/known:RUS 4.1 2023
5|level/known:RUS 4.1 to-2024
6|level/known:RUS 4.3
6|level/known:RUS 4.3 2021
6|level/known:RUS 4.3 to-2021
-5|level/known:RUS 4.9-16.9
-5|level/known:RUS 4.9-16.9 2024
-5|level/known:RUS 4.9-16.9 to-2024
-4|level/known:RUS 5
-4|level/known:RUS 5 1978
-4|level/known:RUS 5 to-1999
15|level/known:RUS 5.5
14|level/known:RUS 5.5 2026
15|level/known:RUS 5.5 since-2025
8|level/known:RUS 5.9
8|level/known:RUS 5.9 2024
8|level/known:RUS 5.9 to-2024
15|level/known:RUS 6.3
4|level/known:RUS 6.3 2024
6|level/known:RUS 6.3 2025
5|level/known:RUS 6.3 2026
11|level/known:RUS 6.3 since-2025
4|level/known:RUS 6.3 to-2024
8|level/known:RUS 6.7
4|level/known:RUS 6.7 2024
4|level/known:RUS 6.7 2025
4|level/known:RUS 6.7 since-2025
4|level/known:RUS 6.7 to-2024
14|level/known:RUS 7.1
14|level/known:RUS 7.1 2025
14|level/known:RUS 7.1 since-2025
7|level/known:RUS 7.2
7|level/known:RUS 7.2 2025
7|level/known:RUS 7.2 since-2025
3|level/known:RUS 7.3
3|level/known:RUS 7.3 since-2025
6|level/known:RUS 7.5
4|level/known:RUS 7.5 2026
6|level/known:RUS 7.5 since-2025
18|level/known:RUS 8
8|level/known:RUS 8 2024
11|level/known:RUS 8 2025
11|level/known:RUS 8 since-2025
8|level/known:RUS 8 to-2024
26|level/known:RUS 8.6
26|level/known:RUS 8.6 2025
26|level/known:RUS 8.6 since-2025
46|level/known:RUS since-2025
-5|level/known:RUS to-1999
-14|level/known:RUS to-2013
-16|level/known:RUS to-2024
6|level/known:RWA 1.3
6|level/known:RWA 1.3 2025
6|level/known:RWA 1.3 since-2025
-7|level/known:RWA 2.6
-7|level/known:RWA 2.6 2025
-7|level/known:RWA 2.6 since-2025
8|level/known:RWA 3.5
8|level/known:RWA 3.5 2025
8|level/known:RWA 3.5 since-2025
8|level/known:RWA since-2025
-4|level/known:SAU 0.76
-4|level/known:SAU 0.76 2025
-4|level/known:SAU 0.76 since-2025
24|level/known:SAU 13
24|level/known:SAU 13 2026
24|level/known:SAU 13 since-2025
7|level/known:SAU 1E+1
7|level/known:SAU 1E+1 2025
7|level/known:SAU 1E+1 since-2025
-4|level/known:SAU 4.2
-4|level/known:SAU 4.2 2025
-4|level/known:SAU 4.2 since-2025
-4|level/known:SAU 4.8
-4|level/known:SAU 4.8 2025
-4|level/known:SAU 4.8 since-2025
-4|level/known:SAU 5.6
-4|level/known:SAU 5.6 2025
-4|level/known:SAU 5.6 since-2025
6|level/known:SAU 6.5
5|level/known:SAU 6.5 2025
6|level/known:SAU 6.5 since-2025
6|level/known:SAU 6.7
6|level/known:SAU 6.7 2026
6|level/known:SAU 6.7 since-2025
6|level/known:SAU 7
5|level/known:SAU 7 2025
6|level/known:SAU 7 since-2025
13|level/known:SAU 7.3
13|level/known:SAU 7.3 2025
13|level/known:SAU 7.3 since-2025
44|level/known:SAU since-2025
-9|level/known:SGP 1
-7|level/known:SGP 1 2024
-7|level/known:SGP 1 to-2024
-16|level/known:SGP 1.004
-16|level/known:SGP 1.004 1987
-16|level/known:SGP 1.004 to-1999
-5|level/known:SGP 1.3
-3|level/known:SGP 1.3 2022
-3|level/known:SGP 1.3 to-2024
-35|level/known:SGP 1.5
-32|level/known:SGP 1.5 2025
-32|level/known:SGP 1.5 since-2025
-5|level/known:SGP 1.9
-4|level/known:SGP 1.9 2026
-5|level/known:SGP 1.9 since-2025
8|level/known:SGP 1E+1
8|level/known:SGP 1E+1 2026
8|level/known:SGP 1E+1 since-2025
-5|level/known:SGP 2.2
-5|level/known:SGP 2.2 2025
-5|level/known:SGP 2.2 since-2025
11|level/known:SGP 2.8
8|level/known:SGP 2.8 2025
9|level/known:SGP 2.8 since-2025
56|level/known:SGP 3
27|level/known:SGP 3 2025
27|level/known:SGP 3 2026
54|level/known:SGP 3 since-2025
-3|level/known:SGP 4.5 2023
-3|level/known:SGP 4.5 to-2024
11|level/known:SGP since-2025
-18|level/known:SGP to-1999
-12|level/known:SGP to-2024
-4|level/known:SLB 1.7
-4|level/known:SLB 1.7 2024
-4|level/known:SLB 1.7 to-2024
-5|level/known:SLB 2.4
-5|level/known:SLB 2.4 2024
-5|level/known:SLB 2.4 to-2024
-9|level/known:SLB to-2024
-4|level/known:SRB 1.4
-4|level/known:SRB 1.4 1999
-4|level/known:SRB 1.4 to-1999
-13|level/known:SRB 2.1
-10|level/known:SRB 2.1 2024
-10|level/known:SRB 2.1 to-2024
-8|level/known:SRB 3.1
-8|level/known:SRB 3.1 1999
-8|level/known:SRB 3.1 to-1999
-13|level/known:SRB to-1999
-9|level/known:SRB to-2024
9|level/known:SVN 1.29
3|level/known:SVN 1.29 2024
7|level/known:SVN 1.29 2025
7|level/known:SVN 1.29 since-2025
3|level/known:SVN 1.29 to-2024
14|level/known:SVN 1.3
7|level/known:SVN 1.3 2024
7|level/known:SVN 1.3 2025
7|level/known:SVN 1.3 since-2025
7|level/known:SVN 1.3 to-2024
-5|level/known:SVN 2
-5|level/known:SVN 2 2026
-5|level/known:SVN 2 since-2025
-5|level/known:SVN 5.3
-5|level/known:SVN 5.3 2026
-5|level/known:SVN 5.3 since-2025
7|level/known:SVN to-2024
11|level/known:SWE 1.1
11|level/known:SWE 1.1 2024
11|level/known:SWE 1.1 to-2024
-7|level/known:SWE 1.3
-9|level/known:SWE 1.3 2022
-8|level/known:SWE 1.3 to-2024
-3|level/known:SWE 1.4
-3|level/known:SWE 1.4 2025
-3|level/known:SWE 1.4 since-2025
-24|level/known:SWE 1.6
-17|level/known:SWE 1.6 2023
-7|level/known:SWE 1.6 2025
-7|level/known:SWE 1.6 since-2025
-17|level/known:SWE 1.6 to-2024
-16|level/known:SWE 1.7
-16|level/known:SWE 1.7 2022
-16|level/known:SWE 1.7 to-2024
11|level/known:SWE 2
-3|level/known:SWE 2 2022
9|level/known:SWE 2 2024
7|level/known:SWE 2 2026
5|level/known:SWE 2 since-2025
7|level/known:SWE 2 to-2024
20|level/known:SWE 2.1
3|level/known:SWE 2.1 2023
17|level/known:SWE 2.1 2024
20|level/known:SWE 2.1 to-2024
-4|level/known:SWE 2.3
-4|level/known:SWE 2.3 2026
-4|level/known:SWE 2.3 since-2025
31|level/known:SWE 2.4
31|level/known:SWE 2.4 2025
31|level/known:SWE 2.4 since-2025
-50|level/known:SWE 2.5
-50|level/known:SWE 2.5 2025
-50|level/known:SWE 2.5 since-2025
11|level/known:SWE 2.8
11|level/known:SWE 2.8 2025
11|level/known:SWE 2.8 since-2025
12|level/known:SWE 2.9
12|level/known:SWE 2.9 2026
12|level/known:SWE 2.9 since-2025
9|level/known:SWE 3
5|level/known:SWE 3 2024
5|level/known:SWE 3 2025
5|level/known:SWE 3 since-2025
5|level/known:SWE 3 to-2024
-3|level/known:SWE 3.03
-3|level/known:SWE 3.03 2024
-3|level/known:SWE 3.03 to-2024
-9|level/known:SWE 3.2
-3|level/known:SWE 3.2 2023
-5|level/known:SWE 3.2 2026
-5|level/known:SWE 3.2 since-2025
-3|level/known:SWE 3.2 to-2024
-4|level/known:SWE 3.3
-4|level/known:SWE 3.3 2025
-4|level/known:SWE 3.3 since-2025
3|level/known:SWE 3.4 1976
-3|level/known:SWE 3.4 2025
-3|level/known:SWE 3.4 since-2025
3|level/known:SWE 3.4 to-1999
4|level/known:SWE 3.5
4|level/known:SWE 3.5 1977
4|level/known:SWE 3.5 to-1999
18|level/known:SWE 4
3|level/known:SWE 4 2024
16|level/known:SWE 4 2025
16|level/known:SWE 4 since-2025
3|level/known:SWE 4 to-2024
11|level/known:SWE 4.2
11|level/known:SWE 4.2 2025
11|level/known:SWE 4.2 since-2025
4|level/known:SWE 4.4
5|level/known:SWE 4.4 2024
5|level/known:SWE 4.4 to-2024
-8|level/known:SWE 4.8
-8|level/known:SWE 4.8 2026
-8|level/known:SWE 4.8 since-2025
-5|level/known:SWE 5.9
-5|level/known:SWE 5.9 2024
-5|level/known:SWE 5.9 to-2024
5|level/known:SWE to-1999
-5|level/known:SWE to-2024
-4|level/known:SWZ 1.4
-4|level/known:SWZ 1.4 2024
-4|level/known:SWZ 1.4 to-2024
7|level/known:SWZ 1.9
7|level/known:SWZ 1.9 2025
7|level/known:SWZ 1.9 since-2025
-46|level/known:SWZ 3.3
-46|level/known:SWZ 3.3 2025
-46|level/known:SWZ 3.3 since-2025
-38|level/known:SWZ since-2025
-4|level/known:SWZ to-2024
-5|level/known:SYR 2
-5|level/known:SYR 2 2025
-5|level/known:SYR 2 since-2025
-5|level/known:SYR since-2025
3|level/known:TCD 2.9
3|level/known:TCD 2.9 2024
3|level/known:TCD 2.9 to-2024
3|level/known:TCD to-2024
-13|level/known:TGO 0.7
-13|level/known:TGO 0.7 2025
-13|level/known:TGO 0.7 since-2025
9|level/known:TGO 3.1
9|level/known:TGO 3.1 2026
9|level/known:TGO 3.1 since-2025
-4|level/known:THA 0.8
-4|level/known:THA 0.8 2026
-4|level/known:THA 0.8 since-2025
-4|level/known:THA 0.9
-4|level/known:THA 0.9 2026
-4|level/known:THA 0.9 since-2025
-11|level/known:THA 1
-10|level/known:THA 1 2026
-10|level/known:THA 1 since-2025
17|level/known:THA 1.1
8|level/known:THA 1.1 2025
8|level/known:THA 1.1 2026
17|level/known:THA 1.1 since-2025
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
13|level/known:THA 1.4
13|level/known:THA 1.4 2025
13|level/known:THA 1.4 since-2025
3|level/known:THA 1.5
-3|level/known:THA 1.9
-4|level/known:THA 1.9 2026
-3|level/known:THA 1.9 since-2025
-3|level/known:THA 2.1
-3|level/known:THA 2.1 2025
-3|level/known:THA 2.1 since-2025
-5|level/known:THA 2.2
-5|level/known:THA 2.2 2025
-5|level/known:THA 2.2 since-2025
12|level/known:THA since-2025
21|level/known:THA to-2024
4|level/known:TJK since-2025
18|level/known:TON 1.2
18|level/known:TON 1.2 2025
18|level/known:TON 1.2 since-2025
19|level/known:TON since-2025
-5|level/known:TTO 1.3
-5|level/known:TTO 1.3 2025
-5|level/known:TTO 1.3 since-2025
-5|level/known:TTO since-2025
-7|level/known:TUN 4.2
-7|level/known:TUN 4.2 2025
-7|level/known:TUN 4.2 since-2025
-7|level/known:TUN since-2025
-4|level/known:TUR 1.3
-4|level/known:TUR 1.3 2024
-4|level/known:TUR 1.3 to-2024
27|level/known:TUR 1.31
27|level/known:TUR 1.31 2023
27|level/known:TUR 1.31 to-2024
3|level/known:TUR 1.4
3|level/known:TUR 1.4 2025
3|level/known:TUR 1.4 since-2025
-9|level/known:TUR 1.6
-9|level/known:TUR 1.6 2025
-9|level/known:TUR 1.6 since-2025
-5|level/known:TUR 1.7
-5|level/known:TUR 1.7 2024
-5|level/known:TUR 1.7 to-2024
-13|level/known:TUR 1.8
-12|level/known:TUR 1.8 2024
-12|level/known:TUR 1.8 to-2024
-5|level/known:TUR 1.9
-5|level/known:TUR 1.9 2025
-5|level/known:TUR 1.9 since-2025
7|level/known:TUR 2
18|level/known:TUR 2 2025
-10|level/known:TUR 2 2026
8|level/known:TUR 2 since-2025
11|level/known:TUR 2.1
10|level/known:TUR 2.1 2025
10|level/known:TUR 2.1 since-2025
9|level/known:TUR 2.3
11|level/known:TUR 2.3 2026
9|level/known:TUR 2.3 since-2025
4|level/known:TUR 2.33
4|level/known:TUR 2.33 2025
4|level/known:TUR 2.33 since-2025
-13|level/known:TUR 2.4
-13|level/known:TUR 2.4 2026
-13|level/known:TUR 2.4 since-2025
-14|level/known:TUR 2.5
-14|level/known:TUR 2.5 2026
-14|level/known:TUR 2.5 since-2025
-10|level/known:TUR 3
-4|level/known:TUR 3 2025
-6|level/known:TUR 3 2026
-10|level/known:TUR 3 since-2025
-9|level/known:TUR 3.5
-9|level/known:TUR 3.5 2026
-9|level/known:TUR 3.5 since-2025
-25|level/known:TUR 4
-24|level/known:TUR 4 2024
-24|level/known:TUR 4 to-2024
-3|level/known:TUR 4.6
-3|level/known:TUR 4.6 2024
-3|level/known:TUR 4.6 to-2024
-4|level/known:TUR 5.3
-4|level/known:TUR 5.3 2026
-4|level/known:TUR 5.3 since-2025
-3|level/known:TUR 6
-3|level/known:TUR 6 2024
-3|level/known:TUR 6 to-2024
-37|level/known:TUR since-2025
-25|level/known:TUR to-2024
-23|level/known:TWN 0.14
-23|level/known:TWN 0.14 2025
-23|level/known:TWN 0.14 since-2025
-17|level/known:TWN 0.5
-17|level/known:TWN 0.5 2025
-17|level/known:TWN 0.5 since-2025
-7|level/known:TWN 1
-4|level/known:TWN 1 2023
-3|level/known:TWN 1 2025
-3|level/known:TWN 1 since-2025
-4|level/known:TWN 1 to-2024
-3|level/known:TWN 1.2
-3|level/known:TWN 1.2 to-2024
-25|level/known:TWN 1.3
-3|level/known:TWN 1.3 2022
-4|level/known:TWN 1.3 2024
-19|level/known:TWN 1.3 2025
-19|level/known:TWN 1.3 since-2025
-6|level/known:TWN 1.3 to-2024
-11|level/known:TWN 1.4
-11|level/known:TWN 1.4 2026
-11|level/known:TWN 1.4 since-2025
-35|level/known:TWN 1.5
-12|level/known:TWN 1.5 2024
-21|level/known:TWN 1.5 2025
-23|level/known:TWN 1.5 since-2025
-12|level/known:TWN 1.5 to-2024
3|level/known:TWN 1.6 2023
-8|level/known:TWN 1.7
7|level/known:TWN 1.7 2022
-15|level/known:TWN 1.7 2025
-15|level/known:TWN 1.7 since-2025
7|level/known:TWN 1.7 to-2024
4|level/known:TWN 1.8 2025
4|level/known:TWN 1.8 since-2025
-10|level/known:TWN 1.9
-10|level/known:TWN 1.9 2025
-10|level/known:TWN 1.9 since-2025
-6|level/known:TWN 1E+1
-7|level/known:TWN 1E+1 2024
-7|level/known:TWN 1E+1 to-2024
-7|level/known:TWN 2
7|level/known:TWN 2 2023
3|level/known:TWN 2 2024
-17|level/known:TWN 2 2026
-16|level/known:TWN 2 since-2025
9|level/known:TWN 2 to-2024
11|level/known:TWN 2.1
4|level/known:TWN 2.1 2021
-18|level/known:TWN 2.1 2024
9|level/known:TWN 2.1 2025
17|level/known:TWN 2.1 2026
25|level/known:TWN 2.1 since-2025
4|level/known:TWN 2.1 to-2021
-18|level/known:TWN 2.1 to-2024
20|level/known:TWN 2.2
8|level/known:TWN 2.2 2022
4|level/known:TWN 2.2 2024
5|level/known:TWN 2.2 2025
4|level/known:TWN 2.2 2026
9|level/known:TWN 2.2 since-2025
11|level/known:TWN 2.2 to-2024
-18|level/known:TWN 2.3
-18|level/known:TWN 2.3 2025
-19|level/known:TWN 2.3 since-2025
11|level/known:TWN 2.4
3|level/known:TWN 2.4 2022
7|level/known:TWN 2.4 2025
7|level/known:TWN 2.4 since-2025
3|level/known:TWN 2.4 to-2024
20|level/known:TWN 2.45
18|level/known:TWN 2.45 2025
18|level/known:TWN 2.45 since-2025
46|level/known:TWN 2.5
10|level/known:TWN 2.5 2023
17|level/known:TWN 2.5 2024
29|level/known:TWN 2.5 2025
-9|level/known:TWN 2.5 2026
19|level/known:TWN 2.5 since-2025
26|level/known:TWN 2.5 to-2024
-10|level/known:TWN 2.6
3|level/known:TWN 2.6 2022
-4|level/known:TWN 2.6 2025
-11|level/known:TWN 2.6 2026
-16|level/known:TWN 2.6 since-2025
5|level/known:TWN 2.6 to-2024
-3|level/known:TWN 2.7
-3|level/known:TWN 2.7 2023
-3|level/known:TWN 2.7 to-2024
25|level/known:TWN 3
25|level/known:TWN 3 2025
25|level/known:TWN 3 since-2025
59|level/known:TWN 3.3
30|level/known:TWN 3.3 2025
29|level/known:TWN 3.3 2026
59|level/known:TWN 3.3 since-2025
22|level/known:TWN 3.32
22|level/known:TWN 3.32 2025
22|level/known:TWN 3.32 since-2025
-5|level/known:TWN 3.4
-3|level/known:TWN 3.4 2025
-3|level/known:TWN 3.4 since-2025
3|level/known:TWN 3.6
3|level/known:TWN 3.6 since-2025
-15|level/known:TWN 3.9
-15|level/known:TWN 3.9 2025
-15|level/known:TWN 3.9 since-2025
-3|level/known:TWN 34
-3|level/known:TWN 34 2025
-3|level/known:TWN 34 since-2025
-7|level/known:TWN 4
-7|level/known:TWN 4 2026
-7|level/known:TWN 4 since-2025
-14|level/known:TWN 4.5
-4|level/known:TWN 4.5 2023
-10|level/known:TWN 4.5 2025
-10|level/known:TWN 4.5 since-2025
-4|level/known:TWN 4.5 to-2024
6|level/known:TWN 4.7
6|level/known:TWN 4.7 2025
6|level/known:TWN 4.7 since-2025
-3|level/known:TWN 6
-3|level/known:TWN 6 2025
-3|level/known:TWN 6 since-2025
-16|level/known:TWN since-2025
6|level/known:TWN to-2024
-4|level/known:UGA 1.3
-4|level/known:UGA 1.3 2025
-4|level/known:UGA 1.3 since-2025
-12|level/known:UGA 1.4
-12|level/known:UGA 1.4 2025
-12|level/known:UGA 1.4 since-2025
5|level/known:UGA 2.6
5|level/known:UGA 2.6 2025
5|level/known:UGA 2.6 since-2025
-8|level/known:UGA 3.5
-8|level/known:UGA 3.5 2025
-8|level/known:UGA 3.5 since-2025
-15|level/known:UGA since-2025
-5|level/known:UKR 0.2
-5|level/known:UKR 0.2 2025
-5|level/known:UKR 0.2 since-2025
-10|level/known:UKR 1
-4|level/known:UKR 1 2022
-7|level/known:UKR 1 to-2024
-10|level/known:UKR 1.3
-9|level/known:UKR 1.3 2025
-9|level/known:UKR 1.3 since-2025
-10|level/known:UKR 1.5
-10|level/known:UKR 1.5 2025
-10|level/known:UKR 1.5 since-2025
9|level/known:UKR 19
9|level/known:UKR 19 2025
9|level/known:UKR 19 since-2025
-10|level/known:UKR 2
-8|level/known:UKR 2 2025
-8|level/known:UKR 2 since-2025
-4|level/known:UKR 2.1
-4|level/known:UKR 2.1 2025
-4|level/known:UKR 2.1 since-2025
-16|level/known:UKR 2.2
-15|level/known:UKR 2.2 2022
-15|level/known:UKR 2.2 to-2024
-3|level/known:UKR 2.7 2024
-3|level/known:UKR 2.7 to-2024
5|level/known:UKR 25
5|level/known:UKR 25 2025
5|level/known:UKR 25 since-2025
5|level/known:UKR 26.3
6|level/known:UKR 27
6|level/known:UKR 27 2026
6|level/known:UKR 27 since-2025
14|level/known:UKR 27.2
14|level/known:UKR 27.2 2025
14|level/known:UKR 27.2 since-2025
18|level/known:UKR 3.2
14|level/known:UKR 3.2 2023
6|level/known:UKR 3.2 2024
19|level/known:UKR 3.2 to-2024
12|level/known:UKR 3.4
12|level/known:UKR 3.4 2025
12|level/known:UKR 3.4 since-2025
40|level/known:UKR 34
14|level/known:UKR 34 2023
24|level/known:UKR 34 2025
24|level/known:UKR 34 since-2025
16|level/known:UKR 34 to-2024
8|level/known:UKR 37
8|level/known:UKR 37 2024
8|level/known:UKR 37 to-2024
8|level/known:UKR 3E+1
3|level/known:UKR 3E+1 2025
3|level/known:UKR 3E+1 since-2025
-4|level/known:UKR 4.7
-4|level/known:UKR 4.7 2025
-4|level/known:UKR 4.7 since-2025
3|level/known:UKR 4E+1
3|level/known:UKR 4E+1 2026
3|level/known:UKR 4E+1 since-2025
-20|level/known:UKR 5.4
-20|level/known:UKR 5.4 2025
-20|level/known:UKR 5.4 since-2025
7|level/known:UKR 7
7|level/known:UKR 7 2025
7|level/known:UKR 7 since-2025
-4|level/known:UKR 7.2
-4|level/known:UKR 7.2 2025
-4|level/known:UKR 7.2 since-2025
-4|level/known:UKR 8
-26|level/known:UKR 8.6
-26|level/known:UKR 8.6 2025
-26|level/known:UKR 8.6 since-2025
-12|level/known:UKR since-2025
12|level/known:UKR to-2024
-4|level/known:URY 1.2
-4|level/known:URY 1.2 2025
-4|level/known:URY 1.2 since-2025
-6|level/known:URY since-2025
-38|level/known:USA 0.3
-38|level/known:USA 0.3 2026
-38|level/known:USA 0.3 since-2025
-39|level/known:USA 0.9
-4|level/known:USA 0.9 1980
-3|level/known:USA 0.9 2007
-7|level/known:USA 0.9 2019
-9|level/known:USA 0.9 2023
-11|level/known:USA 0.9 2024
-7|level/known:USA 0.9 to-1999
-3|level/known:USA 0.9 to-2013
-8|level/known:USA 0.9 to-2021
-20|level/known:USA 0.9 to-2024
-16|level/known:USA 0.91
-3|level/known:USA 0.91 1980
-13|level/known:USA 0.91 1981
-16|level/known:USA 0.91 to-1999
-18|level/known:USA 0.93
-18|level/known:USA 0.93 1982
-18|level/known:USA 0.93 to-1999
-3|level/known:USA 0.997
-3|level/known:USA 0.997 to-1999
-45|level/known:USA 1
-11|level/known:USA 1 1977
-4|level/known:USA 1 1988
-9|level/known:USA 1 2005
-3|level/known:USA 1 2009
-5|level/known:USA 1 2016
-3|level/known:USA 1 2023
-3|level/known:USA 1 2025
-4|level/known:USA 1 since-2025
-16|level/known:USA 1 to-1999
-12|level/known:USA 1 to-2013
-8|level/known:USA 1 to-2021
-5|level/known:USA 1 to-2024
-7|level/known:USA 1.09
-7|level/known:USA 1.09 2022
-7|level/known:USA 1.09 to-2024
-12|level/known:USA 1.2
-3|level/known:USA 1.2 2022
-4|level/known:USA 1.2 to-2021
-6|level/known:USA 1.2 to-2024
-3|level/known:USA 1.24
-3|level/known:USA 1.24 2018
-3|level/known:USA 1.24 to-2021
-3|level/known:USA 1.25
-3|level/known:USA 1.25 to-2021
-23|level/known:USA 1.3
-4|level/known:USA 1.3 2019
-19|level/known:USA 1.3 2024
-4|level/known:USA 1.3 to-2021
-20|level/known:USA 1.3 to-2024
-16|level/known:USA 1.37
-12|level/known:USA 1.37 2019
-4|level/known:USA 1.37 2025
-4|level/known:USA 1.37 since-2025
-12|level/known:USA 1.37 to-2021
-38|level/known:USA 1.4
-32|level/known:USA 1.4 2025
-33|level/known:USA 1.4 since-2025
-3|level/known:USA 1.4 to-2024
-18|level/known:USA 1.5
-12|level/known:USA 1.5 2025
-13|level/known:USA 1.5 since-2025
-32|level/known:USA 1.6
-14|level/known:USA 1.6 2024
-5|level/known:USA 1.6 2025
-10|level/known:USA 1.6 2026
-15|level/known:USA 1.6 since-2025
-15|level/known:USA 1.6 to-2024
-7|level/known:USA 1.7
-3|level/known:USA 1.7 2020
-3|level/known:USA 1.7 to-2021
-18|level/known:USA 1.8
-13|level/known:USA 1.8 1980
-4|level/known:USA 1.8 2025
-4|level/known:USA 1.8 since-2025
-13|level/known:USA 1.8 to-1999
-19|level/known:USA 1.9
-7|level/known:USA 1.9 2001
-5|level/known:USA 1.9 2025
-6|level/known:USA 1.9 2026
-11|level/known:USA 1.9 since-2025
-8|level/known:USA 1.9 to-2013
-3|level/known:USA 1.95
-3|level/known:USA 1.95 2014
-3|level/known:USA 1.95 to-2021
25|level/known:USA 1E+1
12|level/known:USA 1E+1 2023
8|level/known:USA 1E+1 2024
5|level/known:USA 1E+1 2025
5|level/known:USA 1E+1 since-2025
20|level/known:USA 1E+1 to-2024
-35|level/known:USA 2
-7|level/known:USA 2 2013
-3|level/known:USA 2 2019
-4|level/known:USA 2 2023
-4|level/known:USA 2 2024
-4|level/known:USA 2 2025
-12|level/known:USA 2 2026
-16|level/known:USA 2 since-2025
-7|level/known:USA 2 to-2013
-5|level/known:USA 2 to-2021
-8|level/known:USA 2 to-2024
-3|level/known:USA 2.05
-3|level/known:USA 2.05 since-2025
-14|level/known:USA 2.1
-5|level/known:USA 2.1 2024
-5|level/known:USA 2.1 2026
-7|level/known:USA 2.1 since-2025
-5|level/known:USA 2.1 to-2024
-29|level/known:USA 2.2
-27|level/known:USA 2.2 2025
-28|level/known:USA 2.2 since-2025
-22|level/known:USA 2.3
-20|level/known:USA 2.3 2025
-21|level/known:USA 2.3 since-2025
-12|level/known:USA 2.4
-5|level/known:USA 2.4 2017
-4|level/known:USA 2.4 since-2025
-5|level/known:USA 2.4 to-2021
-25|level/known:USA 2.5
-12|level/known:USA 2.5 2024
-9|level/known:USA 2.5 2025
-3|level/known:USA 2.5 2026
-12|level/known:USA 2.5 since-2025
-12|level/known:USA 2.5 to-2024
-21|level/known:USA 2.6
-3|level/known:USA 2.6 2022
-15|level/known:USA 2.6 2025
-15|level/known:USA 2.6 since-2025
-4|level/known:USA 2.6 to-2024
-28|level/known:USA 2.8
-6|level/known:USA 2.8 1997
-22|level/known:USA 2.8 2026
-21|level/known:USA 2.8 since-2025
-6|level/known:USA 2.8 to-1999
16|level/known:USA 2.9
9|level/known:USA 2.9 2012
9|level/known:USA 2.9 2024
9|level/known:USA 2.9 to-2013
9|level/known:USA 2.9 to-2024
-3|level/known:USA 25
-3|level/known:USA 25 2024
-3|level/known:USA 25 to-2024
-11|level/known:USA 2E+1
-11|level/known:USA 2E+1 2025
-11|level/known:USA 2E+1 since-2025
39|level/known:USA 3
-12|level/known:USA 3 1986
21|level/known:USA 3 2024
-13|level/known:USA 3 2025
44|level/known:USA 3 2026
32|level/known:USA 3 since-2025
-14|level/known:USA 3 to-1999
21|level/known:USA 3 to-2024
50|level/known:USA 3.1
11|level/known:USA 3.1 1999
15|level/known:USA 3.1 2023
11|level/known:USA 3.1 2025
12|level/known:USA 3.1 2026
23|level/known:USA 3.1 since-2025
9|level/known:USA 3.1 to-1999
17|level/known:USA 3.1 to-2024
8|level/known:USA 3.12
8|level/known:USA 3.12 2021
8|level/known:USA 3.12 to-2021
40|level/known:USA 3.2
31|level/known:USA 3.2 2025
9|level/known:USA 3.2 2026
40|level/known:USA 3.2 since-2025
16|level/known:USA 3.22
14|level/known:USA 3.22 2025
3|level/known:USA 3.22 2026
16|level/known:USA 3.22 since-2025
6|level/known:USA 3.24
6|level/known:USA 3.24 2024
6|level/known:USA 3.24 to-2024
-3|level/known:USA 3.3
-21|level/known:USA 3.3 1986
-19|level/known:USA 3.3 1987
-5|level/known:USA 3.3 1988
3|level/known:USA 3.3 2002
12|level/known:USA 3.3 2016
10|level/known:USA 3.3 2018
7|level/known:USA 3.3 2023
33|level/known:USA 3.3 2025
-25|level/known:USA 3.3 2026
8|level/known:USA 3.3 since-2025
-46|level/known:USA 3.3 to-1999
3|level/known:USA 3.3 to-2013
23|level/known:USA 3.3 to-2021
8|level/known:USA 3.3 to-2024
-9|level/known:USA 3.32
-8|level/known:USA 3.32 2025
-9|level/known:USA 3.32 since-2025
23|level/known:USA 3.38
8|level/known:USA 3.38 2024
15|level/known:USA 3.38 2025
15|level/known:USA 3.38 since-2025
8|level/known:USA 3.38 to-2024
59|level/known:USA 3.4
-6|level/known:USA 3.4 1978
-17|level/known:USA 3.4 1982
7|level/known:USA 3.4 2016
17|level/known:USA 3.4 2024
59|level/known:USA 3.4 2025
59|level/known:USA 3.4 since-2025
-25|level/known:USA 3.4 to-1999
7|level/known:USA 3.4 to-2021
17|level/known:USA 3.4 to-2024
51|level/known:USA 3.5
4|level/known:USA 3.5 2018
18|level/known:USA 3.5 2022
5|level/known:USA 3.5 2023
11|level/known:USA 3.5 2024
13|level/known:USA 3.5 2025
13|level/known:USA 3.5 since-2025
6|level/known:USA 3.5 to-2021
34|level/known:USA 3.5 to-2024
7|level/known:USA 3.6
4|level/known:USA 3.6 2016
3|level/known:USA 3.6 2017
7|level/known:USA 3.6 to-2021
11|level/known:USA 3.68
11|level/known:USA 3.68 2025
11|level/known:USA 3.68 since-2025
8|level/known:USA 3.7
6|level/known:USA 3.7 2003
3|level/known:USA 3.7 2025
3|level/known:USA 3.7 since-2025
6|level/known:USA 3.7 to-2013
22|level/known:USA 3.71
22|level/known:USA 3.71 2025
22|level/known:USA 3.71 since-2025
18|level/known:USA 3.8
12|level/known:USA 3.8 2015
4|level/known:USA 3.8 to-1999
12|level/known:USA 3.8 to-2021
-5|level/known:USA 3.9
-4|level/known:USA 3.9 2024
-5|level/known:USA 3.9 to-2024
-7|level/known:USA 34
-7|level/known:USA 34 2025
-7|level/known:USA 34 since-2025
14|level/known:USA 4
-6|level/known:USA 4 1999
15|level/known:USA 4 2007
8|level/known:USA 4 2009
3|level/known:USA 4 2014
-3|level/known:USA 4 2024
-4|level/known:USA 4 2025
-4|level/known:USA 4 since-2025
-6|level/known:USA 4 to-1999
24|level/known:USA 4 to-2013
3|level/known:USA 4 to-2021
-3|level/known:USA 4 to-2024
-4|level/known:USA 4.1
15|level/known:USA 4.2
15|level/known:USA 4.2 2018
15|level/known:USA 4.2 to-2021
5|level/known:USA 4.4
10|level/known:USA 4.4 2014
-6|level/known:USA 4.4 2025
-6|level/known:USA 4.4 since-2025
10|level/known:USA 4.4 to-2021
8|level/known:USA 4.5
8|level/known:USA 4.5 2026
9|level/known:USA 4.5 since-2025
22|level/known:USA 4.6
22|level/known:USA 4.6 2026
22|level/known:USA 4.6 since-2025
-14|level/known:USA 4.7
7|level/known:USA 4.7 2013
-38|level/known:USA 4.7 2025
19|level/known:USA 4.7 2026
-19|level/known:USA 4.7 since-2025
7|level/known:USA 4.7 to-2013
-3|level/known:USA 4.8
8|level/known:USA 4.9
7|level/known:USA 4.9 1992
7|level/known:USA 4.9 to-1999
14|level/known:USA 4.9-16.9
14|level/known:USA 4.9-16.9 2024
14|level/known:USA 4.9-16.9 to-2024
16|level/known:USA 5
10|level/known:USA 5 1978
4|level/known:USA 5 1979
6|level/known:USA 5 1980
-3|level/known:USA 5 1987
-4|level/known:USA 5 2026
-3|level/known:USA 5 since-2025
20|level/known:USA 5 to-1999
15|level/known:USA 5.2
18|level/known:USA 5.2 1979
-3|level/known:USA 5.2 1986
16|level/known:USA 5.2 to-1999
10|level/known:USA 5.5
6|level/known:USA 5.5 1981
3|level/known:USA 5.5 1990
10|level/known:USA 5.5 to-1999
15|level/known:USA 5.6
15|level/known:USA 5.6 to-1999
5|level/known:USA 5.8
5|level/known:USA 5.8 1989
5|level/known:USA 5.8 to-1999
30|level/known:USA 6
18|level/known:USA 6 1976
11|level/known:USA 6 1999
-6|level/known:USA 6 2024
4|level/known:USA 6 2025
4|level/known:USA 6 since-2025
31|level/known:USA 6 to-1999
-6|level/known:USA 6 to-2024
4|level/known:USA 6.1
3|level/known:USA 6.1 1982
4|level/known:USA 6.1 to-1999
16|level/known:USA 6.2
14|level/known:USA 6.2 2023
14|level/known:USA 6.2 to-2024
16|level/known:USA 6.3
16|level/known:USA 6.3 1982
16|level/known:USA 6.3 to-1999
6|level/known:USA 6.4
6|level/known:USA 6.4 1984
6|level/known:USA 6.4 to-1999
16|level/known:USA 6.5
9|level/known:USA 6.5 1982
6|level/known:USA 6.5 1986
3|level/known:USA 6.5 1988
-5|level/known:USA 6.5 2025
-5|level/known:USA 6.5 since-2025
20|level/known:USA 6.5 to-1999
17|level/known:USA 6.6
17|level/known:USA 6.6 1985
17|level/known:USA 6.6 to-1999
16|level/known:USA 6.8
16|level/known:USA 6.8 1983
16|level/known:USA 6.8 to-1999
10|level/known:USA 8
10|level/known:USA 8 2022
10|level/known:USA 8 to-2024
27|level/known:USA 9
27|level/known:USA 9 2025
27|level/known:USA 9 since-2025
-28|level/known:USA since-2025
14|level/known:USA to-1999
21|level/known:USA to-2013
19|level/known:USA to-2021
42|level/known:USA to-2024
-3|level/known:UZB 0.5
-3|level/known:UZB 0.5 2025
-3|level/known:UZB 0.5 since-2025
4|level/known:UZB 3.5
4|level/known:UZB 3.5 2025
4|level/known:UZB 3.5 since-2025
8|level/known:VEN 0.7
8|level/known:VEN 0.7 2025
8|level/known:VEN 0.7 since-2025
5|level/known:VEN 2.1
5|level/known:VEN 2.1 2024
5|level/known:VEN 2.1 to-2024
5|level/known:VEN 3
5|level/known:VEN 3 2025
5|level/known:VEN 3 since-2025
-5|level/known:VEN 3.2
-5|level/known:VEN 3.2 2026
-5|level/known:VEN 3.2 since-2025
8|level/known:VEN since-2025
5|level/known:VEN to-2024
-5|level/known:VNM 0.3
-5|level/known:VNM 0.3 2025
-5|level/known:VNM 0.3 since-2025
-18|level/known:VNM 0.6
-18|level/known:VNM 0.6 2026
-18|level/known:VNM 0.6 since-2025
-4|level/known:VNM 1
-4|level/known:VNM 1 since-2025
-3|level/known:VNM 1.1
-3|level/known:VNM 1.1 2026
-3|level/known:VNM 1.1 since-2025
-4|level/known:VNM 1.3
-3|level/known:VNM 1.3 2025
-4|level/known:VNM 1.3 since-2025
-3|level/known:VNM 1.5
-3|level/known:VNM 1.5 2026
-3|level/known:VNM 1.5 since-2025
-3|level/known:VNM 1.6
-3|level/known:VNM 1.6 2024
-3|level/known:VNM 1.6 to-2024
30|level/known:VNM 1.8
27|level/known:VNM 1.8 2025
3|level/known:VNM 1.8 2026
30|level/known:VNM 1.8 since-2025
19|level/known:VNM 1.9
19|level/known:VNM 1.9 2026
19|level/known:VNM 1.9 since-2025
43|level/known:VNM 2
21|level/known:VNM 2 2024
22|level/known:VNM 2 2025
22|level/known:VNM 2 since-2025
21|level/known:VNM 2 to-2024
-5|level/known:VNM 2.2
-5|level/known:VNM 2.2 2025
-5|level/known:VNM 2.2 since-2025
13|level/known:VNM 3
13|level/known:VNM 3 2025
13|level/known:VNM 3 since-2025
-8|level/known:VNM 6
-8|level/known:VNM 6 2025
-8|level/known:VNM 6 since-2025
-24|level/known:VNM 9
-24|level/known:VNM 9 2025
-24|level/known:VNM 9 since-2025
13|level/known:VNM since-2025
16|level/known:VNM to-2024
-6|level/known:XKX 1.7
-6|level/known:XKX 1.7 2024
-6|level/known:XKX 1.7 to-2024
-12|level/known:XKX 2.2
-12|level/known:XKX 2.2 2024
-12|level/known:XKX 2.2 to-2024
-6|level/known:XKX 2.3
-6|level/known:XKX 2.3 1999
-6|level/known:XKX 2.3 to-1999
-7|level/known:XKX 6
-7|level/known:XKX 6 1999
-7|level/known:XKX 6 to-1999
-14|level/known:XKX to-1999
-19|level/known:XKX to-2024
-24|level/known:YEM 13
-24|level/known:YEM 13 2026
-24|level/known:YEM 13 since-2025
-24|level/known:YEM since-2025
16|level/known:ZAF 0.7
13|level/known:ZAF 0.7 2024
3|level/known:ZAF 0.7 2025
3|level/known:ZAF 0.7 since-2025
13|level/known:ZAF 0.7 to-2024
5|level/known:ZAF since-2025
13|level/known:ZAF to-2024
-3|level/known:ZMB 0.8
-3|level/known:ZMB 0.8 2025
-3|level/known:ZMB 0.8 since-2025
-10|level/known:ZMB 2
-10|level/known:ZMB 2 2025
-10|level/known:ZMB 2 since-2025
-12|level/known:ZMB since-2025
12|level/known:ZWE 2
12|level/known:ZWE 2 2025
12|level/known:ZWE 2 since-2025
11|level/known:ZWE since-2025
58|level/last:before
-19|level/last:same-sentence
-7|level/named:1
34|level/named:2
37|level/named:3
31|level/one-of-several
111|level/ruled
16|level/ruled:spender-asked
-59|level/ruled:spender-before
80|level/ruled:spender-beside
6|level/ruled:spender-both
-53|level/ruled:spender-clause
9|level/ruled:spender-clause-after
4|level/ruled:spender-denies
-9|level/ruled:spender-home
-7|level/ruled:spender-listed
45|level/ruled:spender-located
-6|level/ruled:spender-object
8|level/ruled:spender-of-gdp
24|level/ruled:spender-of-noun
-92|level/ruled:spender-ours
-8|level/ruled:spender-party
15|level/ruled:spender-relative
104|level/ruled:spender-respectively
-23|level/ruled:spender-subject
54|level/ruled:spender-where
-30|level/same-figure-of-another
30|level/same-figure-of-it
41|level/several:11
-50|level/several:2
-87|level/several:3
-57|level/several:4
90|level/several:5
-7|level/subject-of:accept
3|level/subject-of:account
-5|level/subject-of:add up to
6|level/subject-of:advise
5|level/subject-of:agree
-9|level/subject-of:aim
3|level/subject-of:allocate
-11|level/subject-of:allot
-6|level/subject-of:amount
16|level/subject-of:approach
-9|level/subject-of:argue
7|level/subject-of:arrive
9|level/subject-of:ask for
-3|level/subject-of:aspire
10|level/subject-of:average
-7|level/subject-of:be
-10|level/subject-of:believe
18|level/subject-of:bring
-5|level/subject-of:bring up the rear
14|level/subject-of:budget
3|level/subject-of:build
-10|level/subject-of:calculate
3|level/subject-of:call
10|level/subject-of:cap
10|level/subject-of:climb
-16|level/subject-of:come to
-10|level/subject-of:consider
-12|level/subject-of:course
8|level/subject-of:cross
3|level/subject-of:cut
-10|level/subject-of:decide
11|level/subject-of:decline
-11|level/subject-of:deny
-24|level/subject-of:do
3|level/subject-of:double
3|level/subject-of:draft
9|level/subject-of:drop
5|level/subject-of:edge
-4|level/subject-of:end
10|level/subject-of:equal
20|level/subject-of:estimate
15|level/subject-of:exceed
3|level/subject-of:fall
-24|level/subject-of:force
9|level/subject-of:forecast
-5|level/subject-of:get
-13|level/subject-of:give
-36|level/subject-of:go
7|level/subject-of:grow
-12|level/subject-of:head
-23|level/subject-of:hit
-7|level/subject-of:hover
9|level/subject-of:increase
12|level/subject-of:jump
-25|level/subject-of:keep
12|level/subject-of:lay out
7|level/subject-of:leap
21|level/subject-of:leave
21|level/subject-of:lift
-8|level/subject-of:live with
-36|level/subject-of:lower
-42|level/subject-of:match
-51|level/subject-of:meet
3|level/subject-of:name
5|level/subject-of:offer
-19|level/subject-of:pay
-8|level/subject-of:peak
3|level/subject-of:pencil in
12|level/subject-of:plan
6|level/subject-of:pour
12|level/subject-of:project
4|level/subject-of:promise
32|level/subject-of:push
-4|level/subject-of:put up
-6|level/subject-of:raise
37|level/subject-of:reach
-5|level/subject-of:reckon
-9|level/subject-of:refuse
-7|level/subject-of:remain
-3|level/subject-of:review
-3|level/subject-of:rise
-5|level/subject-of:satisfy
9|level/subject-of:set
-9|level/subject-of:set aside
3|level/subject-of:settle on
3|level/subject-of:shame
4|level/subject-of:shrink
-11|level/subject-of:sit
3|level/subject-of:slide
12|level/subject-of:slip
-15|level/subject-of:speak of
-26|level/subject-of:spend
3|level/subject-of:stand
8|level/subject-of:start from
12|level/subject-of:stay
-23|level/subject-of:study
-10|level/subject-of:suggest
-8|level/subject-of:swell
-21|level/subject-of:take
-5|level/subject-of:tie at
-14|level/subject-of:tout
12|level/subject-of:use
-16|level/subject-of:work out at
6|level/subject:be body
-18|level/subject:be capital
-5|level/subject:be country
66|level/subject:be gov
-24|level/subject:be leader
-14|level/subject:be nongov
-15|level/subject:be pronoun
-4|level/subject:cap country
-15|level/subject:cap gov
4|level/subject:cap pronoun
6|level/subject:demand country
22|level/subject:demand gov
-11|level/subject:demand leader
-4|level/subject:demand nongov
7|level/subject:demand people
-14|level/subject:demand pronoun
-9|level/subject:denial body
-11|level/subject:denial leader
5|level/subject:level allies
17|level/subject:level body
5|level/subject:level capital
27|level/subject:level country
-30|level/subject:level gov
6|level/subject:level nongov
11|level/subject:level people
-18|level/subject:level pronoun
-43|level/subject:move allies
16|level/subject:move body
5|level/subject:move capital
-18|level/subject:move country
-3|level/subject:move gov
21|level/subject:move leader
9|level/subject:move nongov
15|level/subject:move people
-23|level/subject:move pronoun
-6|level/subject:pledge body
6|level/subject:pledge capital
16|level/subject:pledge country
-20|level/subject:pledge gov
6|level/subject:pledge leader
11|level/subject:pledge pronoun
-16|level/subject:proposal body
-23|level/subject:proposal capital
-3|level/subject:proposal country
-6|level/subject:proposal gov
-13|level/subject:proposal nongov
-22|level/subject:proposal people
-9|level/subject:proposal pronoun
10|level/subject:spend allies
-3|level/subject:spend body
31|level/subject:spend capital
-25|level/subject:spend country
-33|level/subject:spend gov
-11|level/subject:spend leader
-5|level/subject:spend people
-15|level/subject:spend pronoun
72|level/title
74|level/told-of:0
-16|level/told-of:1
-34|level/told-of:2
-24|level/told-of:3
-10|level/unnamed
-55|level/unnamed-beside-others
17|other/after-joint:0 mid
-54|other/after-joint:0 near
14|other/after-joint:1 far
-47|other/after-joint:1 mid
41|other/after-joint:1 near
15|other/after-joint:2 far
4|other/after-joint:2 near
15|other/after-joint:3 near
-50|other/after-led:\" far joined
-4|other/after-led:\" near joined
16|other/after-led:, near joined
5|other/after-led:; near joined
3|other/after-led:above far free
5|other/after-led:accused near joined
-9|other/after-led:and far joined
3|other/after-led:and near joined
-9|other/after-led:as near free
5|other/after-led:be far joined
9|other/after-led:because far joined
9|other/after-led:costs near free
3|other/after-led:defend far joined
4|other/after-led:every far free
5|other/after-led:for far free
-5|other/after-led:for far joined
-78|other/after-led:for near free
18|other/after-led:half far joined
16|other/after-led:in far joined
-4|other/after-led:in near free
7|other/after-led:keep far joined
9|other/after-led:let near joined
6|other/after-led:make far joined
10|other/after-led:of near free
18|other/after-led:on near free
-8|other/after-led:say far joined
4|other/after-led:to near free
7|other/after-led:today near free
-13|other/after-led:what near free
10|other/after-led:what near joined
-3|other/after-led:whereas far joined
-3|other/after-led:without near free
-6|other/after:allies name
-4|other/after:body owner
14|other/after:capital name
27|other/after:country name
-67|other/after:country owner
-3|other/after:gov name
3|other/after:gov owner
3|other/after:nongov name
10|other/after:people owner
-16|other/after:pronoun name
38|other/after:pronoun owner
-80|other/asked
-83|other/asks
-8|other/before-clause:after-figure inside name country
3|other/before-clause:after-figure inside name pronoun
4|other/before-clause:after-figure inside owner country
10|other/before-clause:after-figure opens name capital
-6|other/before-clause:after-figure opens name country
18|other/before-clause:after-figure opens owner country
12|other/before-clause:after-figure opens owner people
-10|other/before-clause:after-figure opens owner pronoun
9|other/before-clause:free inside name allies
6|other/before-clause:free inside name capital
18|other/before-clause:free inside name country
-34|other/before-clause:free inside name gov
8|other/before-clause:free inside name nongov
-11|other/before-clause:free inside name people
37|other/before-clause:free inside name pronoun
13|other/before-clause:free inside owner people
20|other/before-clause:free inside owner pronoun
-5|other/before-clause:free opens name body
8|other/before-clause:free opens name country
-12|other/before-clause:free opens name gov
19|other/before-clause:free opens name leader
-19|other/before-clause:free opens name nongov
5|other/before-clause:free opens name people
-7|other/before-clause:free opens name pronoun
-3|other/before-clause:free opens owner body
-8|other/before-clause:free opens owner pronoun
32|other/before-far:20
-7|other/before-far:4
-12|other/before-far:60
58|other/before-far:9
6|other/before-free:0 after-figure name far
-6|other/before-free:0 after-figure name near
-9|other/before-free:0 after-figure owner far
20|other/before-free:0 after-figure owner near
9|other/before-free:0 free name far
22|other/before-free:0 free name near
9|other/before-free:0 free owner far
9|other/before-free:0 free owner near
-4|other/before-free:1 after-figure name near
15|other/before-free:1 after-figure owner near
5|other/before-free:1 free name far
-3|other/before-free:1 free name near
3|other/before-free:1 free owner near
4|other/before-free:2 after-figure name far
-8|other/before-free:2 free name far
15|other/before-joint:0 after-figure
-8|other/before-joint:0 free
9|other/before-joint:1 after-figure
39|other/before-joint:1 free
8|other/before-joint:2 free
7|other/before-joint:3 free
23|other/before-led:
-18|other/before-led:\"
-4|other/before-led:#
-28|other/before-led:'s
9|other/before-led:,
15|other/before-led:a
-3|other/before-led:about
-10|other/before-led:all
8|other/before-led:amending
3|other/before-led:ask
5|other/before-led:at
18|other/before-led:bring
4|other/before-led:by
5|other/before-led:cost
-3|other/before-led:european
5|other/before-led:finance
3|other/before-led:for
-3|other/before-led:from
3|other/before-led:give
8|other/before-led:had
10|other/before-led:his
16|other/before-led:if
26|other/before-led:in
19|other/before-led:its
-6|other/before-led:kang
-4|other/before-led:match
4|other/before-led:meet
-10|other/before-led:mind
16|other/before-led:oblige
5|other/before-led:of
5|other/before-led:popular party
3|other/before-led:prime minister
3|other/before-led:say
3|other/before-led:senior
3|other/before-led:should
-15|other/before-led:that
7|other/before-led:the
7|other/before-led:to
-16|other/before-led:use
5|other/before-led:were
7|other/before-led:whatever
-35|other/before-led:whether
6|other/before-led:which
-20|other/before-led:with
6|other/before-led:would
-42|other/before-led:yet
9|other/before:allies name
-3|other/before:body name
-3|other/before:body owner
19|other/before:capital name
12|other/before:country name
25|other/before:country owner
-46|other/before:gov name
21|other/before:leader name
-10|other/before:nongov name
-8|other/before:people name
24|other/before:people owner
33|other/before:pronoun name
3|other/before:pronoun owner
-5|other/class-home:ALLIES CHN
-4|other/class-home:ALLIES EU
35|other/class-home:ALLIES JPN
-5|other/class-home:ALLIES NATO
-7|other/class-home:ALLIES USA
-3|other/class-home:ALLIES foe
-28|other/class-home:ALLIES land
-3|other/class-home:ALLIES member
-16|other/class-home:CHN CHN
-4|other/class-home:CHN JPN
-6|other/class-home:CHN land
17|other/class-home:EU EU
-19|other/class-home:EU member
11|other/class-home:JPN JPN
9|other/class-home:JPN land
12|other/class-home:JPN member
-12|other/class-home:NATO EU
-15|other/class-home:NATO JPN
-17|other/class-home:NATO NATO
-7|other/class-home:NATO land
27|other/class-home:NATO member
8|other/class-home:USA CHN
-6|other/class-home:USA JPN
9|other/class-home:USA USA
5|other/class-home:USA foe
-6|other/class-home:USA land
-25|other/class-home:USA member
-5|other/class-home:foe member
14|other/class-home:land CHN
-6|other/class-home:land JPN
40|other/class-home:land land
-14|other/class-home:member JPN
21|other/class-home:member NATO
10|other/class-home:member member
-5|other/class-named:ALLIES CHN others-named
-4|other/class-named:ALLIES EU others-named
-15|other/class-named:ALLIES JPN nobody-named
50|other/class-named:ALLIES JPN others-named
-3|other/class-named:ALLIES NATO others-named
-7|other/class-named:ALLIES USA nobody-named
-3|other/class-named:ALLIES foe others-named
-11|other/class-named:ALLIES land nobody-named
-17|other/class-named:ALLIES land others-named
9|other/class-named:ALLIES member nobody-named
-12|other/class-named:ALLIES member others-named
-16|other/class-named:CHN CHN others-named
-4|other/class-named:CHN JPN others-named
-6|other/class-named:CHN land others-named
16|other/class-named:EU EU others-named
-19|other/class-named:EU member others-named
-12|other/class-named:JPN JPN nobody-named
23|other/class-named:JPN JPN others-named
-16|other/class-named:JPN land nobody-named
26|other/class-named:JPN land others-named
8|other/class-named:JPN member nobody-named
4|other/class-named:JPN member others-named
-11|other/class-named:NATO EU others-named
17|other/class-named:NATO JPN nobody-named
-32|other/class-named:NATO JPN others-named
-5|other/class-named:NATO NATO nobody-named
-12|other/class-named:NATO NATO others-named
-3|other/class-named:NATO land nobody-named
-4|other/class-named:NATO land others-named
-24|other/class-named:NATO member nobody-named
51|other/class-named:NATO member others-named
8|other/class-named:USA CHN others-named
4|other/class-named:USA JPN nobody-named
-10|other/class-named:USA JPN others-named
9|other/class-named:USA USA nobody-named
5|other/class-named:USA foe others-named
-6|other/class-named:USA land others-named
-3|other/class-named:USA member nobody-named
-23|other/class-named:USA member others-named
-4|other/class-named:foe member others-named
14|other/class-named:land CHN others-named
20|other/class-named:land JPN nobody-named
-26|other/class-named:land JPN others-named
31|other/class-named:land land nobody-named
9|other/class-named:land land others-named
3|other/class-named:land member nobody-named
-13|other/class-named:member JPN nobody-named
7|other/class-named:member NATO nobody-named
14|other/class-named:member NATO others-named
6|other/class-named:member member nobody-named
5|other/class-named:member member others-named
-25|other/class-shape:ALLIES half
-20|other/class-shape:ALLIES tenth
24|other/class-shape:ALLIES whole
-8|other/class-shape:CHN tenth
-17|other/class-shape:CHN whole
32|other/class-shape:JPN half
-14|other/class-shape:JPN tenth
15|other/class-shape:JPN whole
-9|other/class-shape:NATO tenth
-19|other/class-shape:NATO whole
-18|other/class-shape:USA half
24|other/class-shape:USA tenth
-23|other/class-shape:USA whole
-5|other/class-shape:foe whole
-15|other/class-shape:land half
38|other/class-shape:land tenth
28|other/class-shape:land whole
27|other/class-shape:member half
-10|other/class-shape:member tenth
-10|other/class-value:ALLIES 0.1
-3|other/class-value:ALLIES 0.2
-6|other/class-value:ALLIES 0.5
-14|other/class-value:ALLIES 1
-8|other/class-value:ALLIES 1.5
9|other/class-value:ALLIES 2
-3|other/class-value:ALLIES 2.4
-3|other/class-value:ALLIES 2.5
-10|other/class-value:ALLIES 3
-8|other/class-value:ALLIES 3.5
46|other/class-value:ALLIES 4
-6|other/class-value:ALLIES 5
3|other/class-value:EU 1.5
9|other/class-value:EU 2
-3|other/class-value:EU 3
-5|other/class-value:EU 3.5
-7|other/class-value:EU 5
-4|other/class-value:NATO 0.1
-8|other/class-value:NATO 1
-7|other/class-value:NATO 1.5
4|other/class-value:NATO 2
-3|other/class-value:NATO 2.5
7|other/class-value:NATO 3
13|other/class-value:NATO 3.5
-9|other/class-value:NATO 4
-13|other/class-value:NATO 5
20|other/class-value:USA 0.1
4|other/class-value:USA 1.7
-5|other/class-value:USA 2
-11|other/class-value:USA 3
-17|other/class-value:USA 3.5
6|other/class-value:USA 4
-12|other/class-value:USA 5
-36|other/class-verb:ALLIES be
-45|other/class-verb:ALLIES demand
-12|other/class-verb:ALLIES denial
16|other/class-verb:ALLIES level
12|other/class-verb:ALLIES move
7|other/class-verb:ALLIES pledge
-21|other/class-verb:ALLIES proposal
-7|other/class-verb:ALLIES spend
-8|other/class-verb:CHN demand
-3|other/class-verb:CHN move
-13|other/class-verb:CHN proposal
-9|other/class-verb:EU be
6|other/class-verb:EU level
-4|other/class-verb:EU move
26|other/class-verb:JPN be
43|other/class-verb:JPN demand
17|other/class-verb:JPN denial
22|other/class-verb:JPN level
16|other/class-verb:JPN move
-60|other/class-verb:JPN pledge
19|other/class-verb:JPN proposal
-12|other/class-verb:NATO be
-3|other/class-verb:NATO cap
24|other/class-verb:NATO demand
-15|other/class-verb:NATO denial
-3|other/class-verb:NATO level
50|other/class-verb:NATO pledge
-15|other/class-verb:NATO proposal
17|other/class-verb:USA be
-8|other/class-verb:USA denial
-10|other/class-verb:USA level
-4|other/class-verb:USA proposal
-3|other/class-verb:foe be
-3|other/class-verb:land be
11|other/class-verb:land demand
5|other/class-verb:land denial
-9|other/class-verb:land level
-8|other/class-verb:land move
3|other/class-verb:land pledge
19|other/class-verb:land proposal
21|other/class-verb:member be
4|other/class-verb:member cap
-28|other/class-verb:member demand
16|other/class-verb:member denial
-22|other/class-verb:member level
-14|other/class-verb:member move
-3|other/class-verb:member pledge
14|other/class-verb:member proposal
8|other/class-verb:member spend
-22|other/class:ALLIES
-26|other/class:CHN
33|other/class:JPN
-27|other/class:NATO
-17|other/class:USA
-7|other/class:foe
51|other/class:land
17|other/class:member
-17|other/group:count back:0
-17|other/group:count behind
-15|other/group:each back:1
-19|other/group:each back:2
-15|other/group:each behind
-19|other/group:each near
-17|other/group:each then:additional
-15|other/group:each then:household
-5|other/group:list after-figure far
-3|other/group:list alone lands
-6|other/group:list far
-5|other/group:list free mid
8|other/group:list free near
-5|other/group:list mid
8|other/group:list near
-11|other/group:list plain
7|other/group:list shared
-5|other/group:list-led:in
-5|other/group:list-led:the
8|other/group:list-led:were
-5|other/group:list-then:note
-5|other/group:list-then:rise
8|other/group:list-then:to
32|other/group:they back:1
32|other/group:they near
32|other/group:they then:reach
-17|other/group:two then:-
57|other/heir:nobody-named
-30|other/heir:others-named
35|other/home:nobody-named
27|other/home:others-named
-10|other/known:ALLIES 0.1
-7|other/known:ALLIES 0.1 2025
-9|other/known:ALLIES 0.1 since-2025
-3|other/known:ALLIES 0.2
-3|other/known:ALLIES 0.2 2025
-3|other/known:ALLIES 0.2 since-2025
-6|other/known:ALLIES 0.5
-3|other/known:ALLIES 0.5 2025
-3|other/known:ALLIES 0.5 2026
-6|other/known:ALLIES 0.5 since-2025
-14|other/known:ALLIES 1
-11|other/known:ALLIES 1 2025
-3|other/known:ALLIES 1 2026
-14|other/known:ALLIES 1 since-2025
-8|other/known:ALLIES 1.5
-6|other/known:ALLIES 1.5 2026
-7|other/known:ALLIES 1.5 since-2025
9|other/known:ALLIES 2
-3|other/known:ALLIES 2 1990
-3|other/known:ALLIES 2 2017
-3|other/known:ALLIES 2 2021
21|other/known:ALLIES 2 2025
5|other/known:ALLIES 2 2026
26|other/known:ALLIES 2 since-2025
-3|other/known:ALLIES 2 to-1999
-8|other/known:ALLIES 2 to-2021
-4|other/known:ALLIES 2 to-2024
-3|other/known:ALLIES 2.4
-3|other/known:ALLIES 2.5
-10|other/known:ALLIES 3
-7|other/known:ALLIES 3 2024
5|other/known:ALLIES 3 2025
-7|other/known:ALLIES 3 2026
-7|other/known:ALLIES 3 to-2024
-8|other/known:ALLIES 3.5
-34|other/known:ALLIES 3.5 2025
26|other/known:ALLIES 3.5 2026
-8|other/known:ALLIES 3.5 since-2025
46|other/known:ALLIES 4
-9|other/known:ALLIES 4 1988
-4|other/known:ALLIES 4 2023
37|other/known:ALLIES 4 2024
25|other/known:ALLIES 4 2025
-4|other/known:ALLIES 4 2026
22|other/known:ALLIES 4 since-2025
-9|other/known:ALLIES 4 to-1999
33|other/known:ALLIES 4 to-2024
-6|other/known:ALLIES 5
-19|other/known:ALLIES 5 2025
15|other/known:ALLIES 5 2026
-4|other/known:ALLIES 5 since-2025
-14|other/known:ALLIES since-2025
-14|other/known:ALLIES to-1999
-3|other/known:ALLIES to-2013
-8|other/known:ALLIES to-2021
16|other/known:ALLIES to-2024
5|other/known:AUS 0.1
5|other/known:AUS 0.1 2025
5|other/known:AUS 0.1 since-2025
3|other/known:AUS 1
3|other/known:AUS 1 since-2025
-31|other/known:AUS 2
-14|other/known:AUS 2 2023
-16|other/known:AUS 2 2025
-16|other/known:AUS 2 since-2025
-14|other/known:AUS 2 to-2024
28|other/known:AUS 3
-3|other/known:AUS 3 2024
31|other/known:AUS 3 2025
31|other/known:AUS 3 since-2025
-3|other/known:AUS 3 to-2024
-8|other/known:AUS 3.5
-9|other/known:AUS 3.5 2025
-8|other/known:AUS 3.5 since-2025
16|other/known:AUS since-2025
-17|other/known:AUS to-2024
-4|other/known:BEL 2
-4|other/known:BEL 2 2025
-4|other/known:BEL 2 since-2025
19|other/known:BEL 3.5
19|other/known:BEL 3.5 2025
19|other/known:BEL 3.5 since-2025
17|other/known:BEL since-2025
11|other/known:BGD 1.6
11|other/known:BGD 1.6 2025
11|other/known:BGD 1.6 since-2025
10|other/known:BGD since-2025
-3|other/known:CAN 0.1
-3|other/known:CAN 0.1 2025
-3|other/known:CAN 0.1 since-2025
5|other/known:CAN 3
5|other/known:CAN 3 2025
5|other/known:CAN 3 since-2025
15|other/known:CAN 3.5
15|other/known:CAN 3.5 2025
15|other/known:CAN 3.5 since-2025
5|other/known:CAN 5
5|other/known:CAN 5 2025
5|other/known:CAN 5 since-2025
22|other/known:CAN since-2025
-6|other/known:CHN 0.1
-6|other/known:CHN 0.1 2025
-6|other/known:CHN 0.1 since-2025
-4|other/known:CHN 1
-4|other/known:CHN 1 2025
-4|other/known:CHN 1 since-2025
-3|other/known:CHN 1.7
-3|other/known:CHN 1.7 2025
-3|other/known:CHN 1.7 since-2025
-13|other/known:CHN 3
-13|other/known:CHN 3 2026
-13|other/known:CHN 3 since-2025
-26|other/known:CHN since-2025
3|other/known:CYP 3.5
3|other/known:CYP 3.5 2025
3|other/known:CYP 3.5 since-2025
3|other/known:CYP since-2025
-17|other/known:CZE 2
-17|other/known:CZE 2 2002
-17|other/known:CZE 2 to-2013
4|other/known:CZE 5
4|other/known:CZE 5 2025
4|other/known:CZE 5 since-2025
4|other/known:CZE since-2025
-17|other/known:CZE to-2013
27|other/known:DEU 1
26|other/known:DEU 1 2025
27|other/known:DEU 1 since-2025
-16|other/known:DEU 2
-3|other/known:DEU 2 2022
-13|other/known:DEU 2 2025
-13|other/known:DEU 2 since-2025
-3|other/known:DEU 2 to-2024
-11|other/known:DEU 3
-11|other/known:DEU 3 2025
-11|other/known:DEU 3 since-2025
-23|other/known:DEU 4
-23|other/known:DEU 4 2024
-23|other/known:DEU 4 to-2024
20|other/known:DEU 5
12|other/known:DEU 5 2025
8|other/known:DEU 5 2026
20|other/known:DEU 5 since-2025
28|other/known:DEU since-2025
-26|other/known:DEU to-2024
-8|other/known:DNK 1
-8|other/known:DNK 1 2025
-8|other/known:DNK 1 since-2025
-6|other/known:DNK since-2025
8|other/known:ESP 2.2
8|other/known:ESP 2.2 2025
8|other/known:ESP 2.2 since-2025
-6|other/known:ESP 3.5
-6|other/known:ESP 3.5 2025
-6|other/known:ESP 3.5 since-2025
4|other/known:ESP since-2025
-3|other/known:EST 3.5
-3|other/known:EST 3.5 2025
-3|other/known:EST 3.5 since-2025
-3|other/known:EST since-2025
3|other/known:EU 1.5
3|other/known:EU 1.5 2025
3|other/known:EU 1.5 since-2025
9|other/known:EU 2
8|other/known:EU 2 2025
8|other/known:EU 2 since-2025
-3|other/known:EU 3
-3|other/known:EU 3 2025
-3|other/known:EU 3 since-2025
-5|other/known:EU 3.5
-5|other/known:EU 3.5 2025
-5|other/known:EU 3.5 since-2025
-7|other/known:EU 5
-7|other/known:EU 5 2025
-7|other/known:EU 5 since-2025
-3|other/known:EU since-2025
-8|other/known:FIN 3.5
-8|other/known:FIN 3.5 2025
-8|other/known:FIN 3.5 since-2025
3|other/known:FIN 5
3|other/known:FIN 5 2026
3|other/known:FIN 5 since-2025
-5|other/known:FIN since-2025
4|other/known:FRA 3.5
4|other/known:FRA 3.5 2025
4|other/known:FRA 3.5 since-2025
-3|other/known:FRA 5
-3|other/known:FRA 5 2025
-3|other/known:FRA 5 since-2025
-6|other/known:GBR 0.4
-6|other/known:GBR 0.4 2025
-6|other/known:GBR 0.4 since-2025
5|other/known:GBR 1
5|other/known:GBR 1 2025
5|other/known:GBR 1 since-2025
-5|other/known:GBR 1.7
-5|other/known:GBR 1.7 2024
-5|other/known:GBR 1.7 to-2024
3|other/known:GBR 2
4|other/known:GBR 2 2014
4|other/known:GBR 2 to-2021
7|other/known:GBR 3
7|other/known:GBR 3 2025
7|other/known:GBR 3 since-2025
18|other/known:GBR 3.5
18|other/known:GBR 3.5 2025
18|other/known:GBR 3.5 since-2025
5|other/known:GBR 4
5|other/known:GBR 4 2023
5|other/known:GBR 4 to-2024
-30|other/known:GBR 5
-30|other/known:GBR 5 2025
-30|other/known:GBR 5 since-2025
-3|other/known:GBR since-2025
4|other/known:GBR to-2021
-8|other/known:HUN 1
-8|other/known:HUN 1 2025
-8|other/known:HUN 1 since-2025
-8|other/known:HUN since-2025
9|other/known:IDN 1
9|other/known:IDN 1 2026
9|other/known:IDN 1 since-2025
7|other/known:IDN since-2025
4|other/known:IND 0.2
4|other/known:IND 0.2 2025
4|other/known:IND 0.2 since-2025
-10|other/known:IND 1.6
-10|other/known:IND 1.6 2025
-10|other/known:IND 1.6 since-2025
-7|other/known:IND since-2025
10|other/known:IRL 1
10|other/known:IRL 1 2025
10|other/known:IRL 1 since-2025
3|other/known:IRL 1.5
3|other/known:IRL 1.5 2025
3|other/known:IRL 1.5 since-2025
6|other/known:IRL 2
6|other/known:IRL 2 2025
6|other/known:IRL 2 since-2025
17|other/known:IRL since-2025
-3|other/known:ISR 2
-3|other/known:ISR 2 2025
-3|other/known:ISR 2 since-2025
-4|other/known:ISR 4
-4|other/known:ISR 4 2025
-4|other/known:ISR 4 since-2025
-7|other/known:ISR since-2025
3|other/known:ITA 2
3|other/known:ITA 2 2025
3|other/known:ITA 2 since-2025
-7|other/known:ITA 2.2
-7|other/known:ITA 2.2 2025
-7|other/known:ITA 2.2 since-2025
11|other/known:JOR 5
11|other/known:JOR 5 2024
11|other/known:JOR 5 to-2024
11|other/known:JOR to-2024
-7|other/known:JPN 0.1
-13|other/known:JPN 0.1 2025
6|other/known:JPN 0.1 2026
-7|other/known:JPN 0.1 since-2025
4|other/known:JPN 0.2
3|other/known:JPN 0.2 2025
4|other/known:JPN 0.2 since-2025
6|other/known:JPN 0.4
6|other/known:JPN 0.4 2025
6|other/known:JPN 0.4 since-2025
10|other/known:JPN 0.5
4|other/known:JPN 0.5 2025
5|other/known:JPN 0.5 2026
10|other/known:JPN 0.5 since-2025
-8|other/known:JPN 1
-7|other/known:JPN 1 2026
-9|other/known:JPN 1 since-2025
9|other/known:JPN 1.5
8|other/known:JPN 1.5 2026
7|other/known:JPN 1.5 since-2025
6|other/known:JPN 1.7
6|other/known:JPN 1.7 2024
6|other/known:JPN 1.7 to-2024
6|other/known:JPN 2 1990
7|other/known:JPN 2 2016
4|other/known:JPN 2 2017
4|other/known:JPN 2 2021
9|other/known:JPN 2 2022
-32|other/known:JPN 2 2025
-30|other/known:JPN 2 since-2025
7|other/known:JPN 2 to-1999
14|other/known:JPN 2 to-2021
11|other/known:JPN 2 to-2024
-12|other/known:JPN 2.1
-12|other/known:JPN 2.1 2025
-12|other/known:JPN 2.1 since-2025
4|other/known:JPN 2.4
3|other/known:JPN 2.4 since-2025
4|other/known:JPN 2.5
3|other/known:JPN 2.5 since-2025
3|other/known:JPN 3
-18|other/known:JPN 3 2024
22|other/known:JPN 3 2026
20|other/known:JPN 3 since-2025
-18|other/known:JPN 3 to-2024
9|other/known:JPN 3.5
23|other/known:JPN 3.5 2025
-13|other/known:JPN 3.5 2026
9|other/known:JPN 3.5 since-2025
-7|other/known:JPN 3.8
-7|other/known:JPN 3.8 2025
-7|other/known:JPN 3.8 since-2025
-13|other/known:JPN 4
-7|other/known:JPN 4 1988
-5|other/known:JPN 4 2025
-6|other/known:JPN 4 since-2025
-7|other/known:JPN 4 to-1999
32|other/known:JPN 5
31|other/known:JPN 5 2025
30|other/known:JPN 5 since-2025
-10|other/known:JPN 5.7
-10|other/known:JPN 5.7 2026
-10|other/known:JPN 5.7 since-2025
11|other/known:JPN since-2025
15|other/known:JPN to-2021
5|other/known:JPN to-2024
6|other/known:KOR 0.1 2025
-4|other/known:KOR 0.1 2026
-8|other/known:KOR 0.5
-7|other/known:KOR 0.5 2025
-8|other/known:KOR 0.5 since-2025
6|other/known:KOR 1
7|other/known:KOR 1 2025
6|other/known:KOR 1 since-2025
-5|other/known:KOR 2
-4|other/known:KOR 2 2026
-5|other/known:KOR 2 since-2025
14|other/known:KOR 3
13|other/known:KOR 3 2026
14|other/known:KOR 3 since-2025
-12|other/known:KOR 3.5
-9|other/known:KOR 3.5 2025
-3|other/known:KOR 3.5 2026
-12|other/known:KOR 3.5 since-2025
7|other/known:KOR 3.8
7|other/known:KOR 3.8 2025
7|other/known:KOR 3.8 since-2025
-20|other/known:KOR 5
6|other/known:KOR 5 2025
-26|other/known:KOR 5 2026
-20|other/known:KOR 5 since-2025
-17|other/known:KOR since-2025
-3|other/known:LAO 2.1
-3|other/known:LAO 2.1 2025
-3|other/known:LAO 2.1 since-2025
-3|other/known:LAO since-2025
-23|other/known:LSO 1
-23|other/known:LSO 1 2024
-23|other/known:LSO 1 to-2024
-23|other/known:LSO to-2024
4|other/known:LUX 2
4|other/known:LUX 2 2022
4|other/known:LUX 2 to-2024
4|other/known:LUX to-2024
-9|other/known:LVA 2
-9|other/known:LVA 2 2002
-9|other/known:LVA 2 to-2013
3|other/known:LVA 5
3|other/known:LVA 5 2025
3|other/known:LVA 5 since-2025
3|other/known:LVA since-2025
-9|other/known:LVA to-2013
-16|other/known:MNE 5
-16|other/known:MNE 5 2025
-16|other/known:MNE 5 since-2025
-16|other/known:MNE since-2025
-4|other/known:MOZ 1
-4|other/known:MOZ 1 2025
-4|other/known:MOZ 1 since-2025
-4|other/known:MOZ since-2025
6|other/known:MWI 1
6|other/known:MWI 1 2025
6|other/known:MWI 1 since-2025
6|other/known:MWI since-2025
-4|other/known:NATO 0.1
-3|other/known:NATO 0.1 2025
-4|other/known:NATO 0.1 since-2025
-8|other/known:NATO 1
-8|other/known:NATO 1 2025
-8|other/known:NATO 1 since-2025
-7|other/known:NATO 1.5
-5|other/known:NATO 1.5 2025
-6|other/known:NATO 1.5 since-2025
4|other/known:NATO 2
28|other/known:NATO 2 2002
-4|other/known:NATO 2 2014
-5|other/known:NATO 2 2016
-6|other/known:NATO 2 2022
-6|other/known:NATO 2 2025
-7|other/known:NATO 2 since-2025
28|other/known:NATO 2 to-2013
-10|other/known:NATO 2 to-2021
-7|other/known:NATO 2 to-2024
-3|other/known:NATO 2.5
7|other/known:NATO 3
-4|other/known:NATO 3 2024
12|other/known:NATO 3 2025
11|other/known:NATO 3 since-2025
-4|other/known:NATO 3 to-2024
13|other/known:NATO 3.5
20|other/known:NATO 3.5 2025
-7|other/known:NATO 3.5 2026
13|other/known:NATO 3.5 since-2025
-9|other/known:NATO 4
-6|other/known:NATO 4 2024
-7|other/known:NATO 4 to-2024
-13|other/known:NATO 5
-6|other/known:NATO 5 2025
-7|other/known:NATO 5 2026
-13|other/known:NATO 5 since-2025
-22|other/known:NATO since-2025
28|other/known:NATO to-2013
-10|other/known:NATO to-2021
-21|other/known:NATO to-2024
5|other/known:NLD 3.5
5|other/known:NLD 3.5 2025
5|other/known:NLD 3.5 since-2025
5|other/known:NLD 5
5|other/known:NLD 5 2025
5|other/known:NLD 5 since-2025
10|other/known:NLD since-2025
16|other/known:NOR 5
16|other/known:NOR 5 2025
16|other/known:NOR 5 since-2025
16|other/known:NOR since-2025
15|other/known:NZL 2
15|other/known:NZL 2 2023
15|other/known:NZL 2 to-2024
4|other/known:NZL 3.5
4|other/known:NZL 3.5 2025
4|other/known:NZL 3.5 since-2025
5|other/known:NZL since-2025
15|other/known:NZL to-2024
-3|other/known:PAK 0.2
-3|other/known:PAK 0.2 2025
-3|other/known:PAK 0.2 since-2025
-3|other/known:PAK since-2025
5|other/known:PHL 0.5
5|other/known:PHL 0.5 2025
5|other/known:PHL 0.5 since-2025
14|other/known:PHL 3
28|other/known:PHL 3 2024
-14|other/known:PHL 3 2026
-14|other/known:PHL 3 since-2025
28|other/known:PHL 3 to-2024
4|other/known:PHL 3.5
3|other/known:PHL 3.5 2025
4|other/known:PHL 3.5 since-2025
5|other/known:PHL 4
5|other/known:PHL 4 2026
5|other/known:PHL 4 since-2025
5|other/known:PHL since-2025
28|other/known:PHL to-2024
16|other/known:PNG 2
16|other/known:PNG 2 2025
16|other/known:PNG 2 since-2025
19|other/known:PNG since-2025
-5|other/known:POL 3
-5|other/known:POL 3 2025
-5|other/known:POL 3 since-2025
-21|other/known:POL 3.5
-21|other/known:POL 3.5 2025
-21|other/known:POL 3.5 since-2025
-5|other/known:POL 4
-5|other/known:POL 4 2024
-5|other/known:POL 4 to-2024
-26|other/known:POL since-2025
-5|other/known:POL to-2024
17|other/known:PRT 5
17|other/known:PRT 5 2025
17|other/known:PRT 5 since-2025
17|other/known:PRT since-2025
-3|other/known:RUS since-2025
-5|other/known:SAU 2
-5|other/known:SAU 2 2025
-5|other/known:SAU 2 since-2025
-7|other/known:SAU 4
-7|other/known:SAU 4 2025
-7|other/known:SAU 4 since-2025
-11|other/known:SAU since-2025
-17|other/known:SGP 3
-17|other/known:SGP 3 2025
-17|other/known:SGP 3 since-2025
-4|other/known:SGP 3.5
-4|other/known:SGP 3.5 2025
-4|other/known:SGP 3.5 since-2025
-5|other/known:SGP 5
-5|other/known:SGP 5 2025
-5|other/known:SGP 5 since-2025
-26|other/known:SGP since-2025
21|other/known:SVN 2
21|other/known:SVN 2 2025
21|other/known:SVN 2 since-2025
21|other/known:SVN since-2025
-3|other/known:SWE 1
-3|other/known:SWE 1 2025
-3|other/known:SWE 1 since-2025
-4|other/known:SWE since-2025
23|other/known:SWZ 1
23|other/known:SWZ 1 2024
23|other/known:SWZ 1 to-2024
23|other/known:SWZ to-2024
-10|other/known:SYR 5
-10|other/known:SYR 5 2024
-10|other/known:SYR 5 to-2024
-10|other/known:SYR to-2024
-11|other/known:TWN 3
-11|other/known:TWN 3 2025
-11|other/known:TWN 3 since-2025
4|other/known:TWN 5
4|other/known:TWN 5 2025
4|other/known:TWN 5 since-2025
10|other/known:TWN 5.7
10|other/known:TWN 5.7 2026
10|other/known:TWN 5.7 since-2025
-3|other/known:TZA 1
-3|other/known:TZA 1 2025
-3|other/known:TZA 1 since-2025
-3|other/known:TZA since-2025
-3|other/known:UKR since-2025
20|other/known:USA 0.1
20|other/known:USA 0.1 2025
20|other/known:USA 0.1 since-2025
4|other/known:USA 1.7
4|other/known:USA 1.7 2025
4|other/known:USA 1.7 since-2025
-5|other/known:USA 2
-3|other/known:USA 2 1990
-3|other/known:USA 2 to-1999
-11|other/known:USA 3
-11|other/known:USA 3 2025
-11|other/known:USA 3 since-2025
-17|other/known:USA 3.5
-12|other/known:USA 3.5 2025
-5|other/known:USA 3.5 2026
-17|other/known:USA 3.5 since-2025
6|other/known:USA 4
18|other/known:USA 4 1988
-10|other/known:USA 4 2025
-10|other/known:USA 4 since-2025
18|other/known:USA 4 to-1999
-12|other/known:USA 5
-21|other/known:USA 5 2025
9|other/known:USA 5 2026
-11|other/known:USA 5 since-2025
-28|other/known:USA since-2025
14|other/known:USA to-1999
-3|other/known:USA to-2024
17|other/known:VNM 2.1
17|other/known:VNM 2.1 2025
17|other/known:VNM 2.1 since-2025
3|other/known:VNM 3
3|other/known:VNM 3 2024
3|other/known:VNM 3 to-2024
17|other/known:VNM since-2025
3|other/known:VNM to-2024
-38|other/last:before
-11|other/last:same-sentence
10|other/named:2
38|other/named:3
27|other/one-of-several
8|other/ruled
27|other/ruled:spender-before
15|other/ruled:spender-clause
-66|other/ruled:spender-clause-after
21|other/ruled:spender-home
3|other/ruled:spender-of-noun
6|other/ruled:spender-ours
4|other/ruled:spender-party
-7|other/ruled:spender-subject
-5|other/same-figure-of-another
5|other/same-figure-of-it
-7|other/several:2
-18|other/several:3
11|other/subject-of:accept
12|other/subject-of:aim
3|other/subject-of:ask
7|other/subject-of:ask for
5|other/subject-of:back
15|other/subject-of:be
3|other/subject-of:calculate
5|other/subject-of:commit
-10|other/subject-of:contribute
-4|other/subject-of:deny
-21|other/subject-of:discuss
-7|other/subject-of:dodge
4|other/subject-of:drop
4|other/subject-of:duck
5|other/subject-of:endorse
8|other/subject-of:exceed
17|other/subject-of:force
18|other/subject-of:get
-4|other/subject-of:give
4|other/subject-of:go
4|other/subject-of:hint
-41|other/subject-of:hit
3|other/subject-of:leave
-13|other/subject-of:live with
3|other/subject-of:match
6|other/subject-of:meet
16|other/subject-of:oblige
4|other/subject-of:raise
-9|other/subject-of:reach
5|other/subject-of:rule out
9|other/subject-of:set
11|other/subject-of:spend
11|other/subject-of:stand
5|other/subject-of:stay
-20|other/subject-of:table
11|other/subject-of:take
-39|other/subject-of:tell
4|other/subject-of:want
8|other/subject:be country
4|other/subject:be pronoun
33|other/subject:demand country
-26|other/subject:demand gov
-6|other/subject:demand leader
5|other/subject:demand nongov
-5|other/subject:denial body
-15|other/subject:denial country
10|other/subject:denial gov
9|other/subject:denial leader
3|other/subject:denial pronoun
10|other/subject:level gov
5|other/subject:level leader
4|other/subject:level pronoun
7|other/subject:move body
4|other/subject:move capital
3|other/subject:move country
-39|other/subject:move gov
13|other/subject:move leader
15|other/subject:move pronoun
16|other/subject:pledge country
11|other/subject:pledge gov
24|other/subject:pledge pronoun
-10|other/subject:proposal capital
-17|other/subject:proposal gov
-19|other/subject:proposal nongov
3|other/subject:proposal pronoun
3|other/subject:spend country
8|other/subject:spend pronoun
40|other/title
-24|other/told-of:0
-10|other/told-of:1
-10|other/told-of:2
44|other/told-of:3
-12|other/unnamed
-36|other/unnamed-beside-others
75|pledge/after-joint:0 far
-5|pledge/after-joint:0 mid
-27|pledge/after-joint:0 near
-49|pledge/after-joint:1 far
43|pledge/after-joint:1 mid
22|pledge/after-joint:1 near
20|pledge/after-joint:2 far
-33|pledge/after-joint:2 mid
-5|pledge/after-joint:3 far
10|pledge/after-joint:3 mid
21|pledge/after-led:\" far joined
-8|pledge/after-led:\" near joined
-13|pledge/after-led:# far free
23|pledge/after-led:# near free
37|pledge/after-led:, far joined
25|pledge/after-led:, near joined
-3|pledge/after-led:. near free
13|pledge/after-led:: far joined
81|pledge/after-led:: near joined
-35|pledge/after-led:; far joined
-32|pledge/after-led:; near joined
7|pledge/after-led:DATE far joined
-5|pledge/after-led:about far joined
17|pledge/after-led:accused far joined
-45|pledge/after-led:adopt near free
-7|pledge/after-led:affect near free
41|pledge/after-led:after far joined
-74|pledge/after-led:after near joined
4|pledge/after-led:all far joined
-14|pledge/after-led:also far joined
-7|pledge/after-led:although near joined
-21|pledge/after-led:and far free
-14|pledge/after-led:and far joined
-8|pledge/after-led:and near free
23|pledge/after-led:and near joined
-21|pledge/after-led:another near free
-24|pledge/after-led:around far joined
10|pledge/after-led:as far joined
60|pledge/after-led:as near free
-5|pledge/after-led:as near joined
26|pledge/after-led:ask near free
3|pledge/after-led:assume far joined
-9|pledge/after-led:at far free
7|pledge/after-led:at far joined
11|pledge/after-led:at near free
16|pledge/after-led:because near joined
-3|pledge/after-led:before far joined
-52|pledge/after-led:before near joined
19|pledge/after-led:better near free
7|pledge/after-led:break far joined
7|pledge/after-led:bring far free
20|pledge/after-led:bring near free
5|pledge/after-led:bring near joined
5|pledge/after-led:but far joined
30|pledge/after-led:but near joined
17|pledge/after-led:buys far free
-4|pledge/after-led:by far free
-3|pledge/after-led:by far joined
-46|pledge/after-led:by near free
-20|pledge/after-led:call far joined
-18|pledge/after-led:call near free
-4|pledge/after-led:call on far joined
-3|pledge/after-led:can far joined
3|pledge/after-led:caretaker far free
3|pledge/after-led:chancellor far joined
-6|pledge/after-led:concerned far joined
-12|pledge/after-led:copy far joined
-3|pledge/after-led:countries far joined
3|pledge/after-led:cut near free
46|pledge/after-led:cut near joined
21|pledge/after-led:date far joined
-13|pledge/after-led:defence minister far joined
-15|pledge/after-led:defence minister near joined
24|pledge/after-led:defend far free
8|pledge/after-led:divides far joined
-20|pledge/after-led:exempt far free
23|pledge/after-led:figure far joined
-22|pledge/after-led:find far free
51|pledge/after-led:for far free
-9|pledge/after-led:for far joined
-16|pledge/after-led:for near free
-8|pledge/after-led:for near joined
-21|pledge/after-led:foreign minister far joined
7|pledge/after-led:foreign minister near joined
-38|pledge/after-led:from far joined
-27|pledge/after-led:from near joined
14|pledge/after-led:general far joined
15|pledge/after-led:goal near joined
5|pledge/after-led:gritting near joined
14|pledge/after-led:gross domestic product near free
70|pledge/after-led:guide near free
13|pledge/after-led:has far joined
-16|pledge/after-led:his far free
-13|pledge/after-led:hope far free
-18|pledge/after-led:if far joined
-19|pledge/after-led:in far free
-3|pledge/after-led:in far joined
-7|pledge/after-led:in line with far free
-9|pledge/after-led:in line with far joined
-20|pledge/after-led:in line with near free
-4|pledge/after-led:in near free
-14|pledge/after-led:into far free
-3|pledge/after-led:invited far free
-48|pledge/after-led:is near joined
-4|pledge/after-led:its far joined
22|pledge/after-led:its near free
-4|pledge/after-led:keep far joined
7|pledge/after-led:leave near free
-6|pledge/after-led:leftwing far joined
-20|pledge/after-led:like far joined
-8|pledge/after-led:like near free
33|pledge/after-led:like near joined
7|pledge/after-led:made far joined
7|pledge/after-led:make far joined
-3|pledge/after-led:no far joined
79|pledge/after-led:of far free
22|pledge/after-led:of far joined
63|pledge/after-led:of near free
14|pledge/after-led:of near joined
-35|pledge/after-led:on near free
-18|pledge/after-led:open near free
25|pledge/after-led:other far joined
30|pledge/after-led:outgoing far free
3|pledge/after-led:over far free
3|pledge/after-led:over far joined
11|pledge/after-led:premier far joined
4|pledge/after-led:president far free
8|pledge/after-led:president far joined
-25|pledge/after-led:president near joined
10|pledge/after-led:prime minister far joined
4|pledge/after-led:prime minister near free
8|pledge/after-led:prime minister near joined
-5|pledge/after-led:promise far free
-10|pledge/after-led:promise near free
-27|pledge/after-led:put far joined
3|pledge/after-led:remain near free
16|pledge/after-led:remain near joined
-5|pledge/after-led:replaced near free
-28|pledge/after-led:review far joined
17|pledge/after-led:say far joined
-17|pledge/after-led:schedule far joined
18|pledge/after-led:senior far joined
-13|pledge/after-led:since far joined
-3|pledge/after-led:surprised far free
5|pledge/after-led:surprises near free
6|pledge/after-led:take far free
6|pledge/after-led:take near free
-5|pledge/after-led:talk about near joined
5|pledge/after-led:target far joined
-7|pledge/after-led:than far joined
-6|pledge/after-led:thank far joined
8|pledge/after-led:that far free
8|pledge/after-led:that far joined
-33|pledge/after-led:that near free
-7|pledge/after-led:that near joined
23|pledge/after-led:then far joined
-4|pledge/after-led:then near joined
-53|pledge/after-led:think near free
6|pledge/after-led:though near joined
-46|pledge/after-led:to far joined
-11|pledge/after-led:to near free
10|pledge/after-led:treasurer near joined
4|pledge/after-led:turn near free
6|pledge/after-led:turned far joined
-32|pledge/after-led:up near joined
32|pledge/after-led:view far joined
20|pledge/after-led:want far joined
4|pledge/after-led:was near free
3|pledge/after-led:western far joined
11|pledge/after-led:what far free
4|pledge/after-led:what far joined
-38|pledge/after-led:what near free
9|pledge/after-led:what near joined
-4|pledge/after-led:whatever near free
6|pledge/after-led:when far joined
6|pledge/after-led:when near joined
5|pledge/after-led:where far joined
-28|pledge/after-led:whether far joined
22|pledge/after-led:which far joined
-31|pledge/after-led:which near joined
25|pledge/after-led:while near joined
-55|pledge/after-led:whose far joined
-6|pledge/after-led:with far free
7|pledge/after-led:year far joined
22|pledge/after:allies name
25|pledge/after:body name
89|pledge/after:body owner
-20|pledge/after:capital name
-59|pledge/after:country name
-4|pledge/after:country owner
53|pledge/after:gov name
15|pledge/after:gov owner
8|pledge/after:leader name
-4|pledge/after:nongov name
-52|pledge/after:people name
5|pledge/after:people owner
-39|pledge/after:pronoun name
7|pledge/after:pronoun owner
27|pledge/asked
156|pledge/asks
13|pledge/before-clause:after-figure inside name body
7|pledge/before-clause:after-figure inside name capital
10|pledge/before-clause:after-figure inside name country
30|pledge/before-clause:after-figure inside name gov
-20|pledge/before-clause:after-figure inside name leader
-21|pledge/before-clause:after-figure inside name nongov
-6|pledge/before-clause:after-figure inside name people
36|pledge/before-clause:after-figure inside name pronoun
-25|pledge/before-clause:after-figure inside owner body
10|pledge/before-clause:after-figure inside owner gov
24|pledge/before-clause:after-figure inside owner pronoun
-8|pledge/before-clause:after-figure opens name allies
-20|pledge/before-clause:after-figure opens name body
32|pledge/before-clause:after-figure opens name capital
-50|pledge/before-clause:after-figure opens name gov
-19|pledge/before-clause:after-figure opens name leader
19|pledge/before-clause:after-figure opens name nongov
9|pledge/before-clause:after-figure opens name pronoun
25|pledge/before-clause:after-figure opens owner capital
-17|pledge/before-clause:after-figure opens owner country
4|pledge/before-clause:after-figure opens owner people
-43|pledge/before-clause:after-figure opens owner pronoun
-10|pledge/before-clause:free inside name allies
-19|pledge/before-clause:free inside name body
-18|pledge/before-clause:free inside name capital
-55|pledge/before-clause:free inside name country
38|pledge/before-clause:free inside name gov
48|pledge/before-clause:free inside name leader
-34|pledge/before-clause:free inside name nongov
-29|pledge/before-clause:free inside name pronoun
52|pledge/before-clause:free inside owner body
-22|pledge/before-clause:free inside owner capital
42|pledge/before-clause:free inside owner country
17|pledge/before-clause:free inside owner gov
5|pledge/before-clause:free inside owner leader
9|pledge/before-clause:free inside owner nongov
-24|pledge/before-clause:free inside owner people
34|pledge/before-clause:free inside owner pronoun
9|pledge/before-clause:free opens name allies
56|pledge/before-clause:free opens name body
-43|pledge/before-clause:free opens name capital
23|pledge/before-clause:free opens name gov
-15|pledge/before-clause:free opens name leader
37|pledge/before-clause:free opens name nongov
14|pledge/before-clause:free opens name people
-14|pledge/before-clause:free opens name pronoun
15|pledge/before-clause:free opens owner body
-25|pledge/before-clause:free opens owner country
-5|pledge/before-clause:free opens owner gov
8|pledge/before-clause:free opens owner leader
-29|pledge/before-clause:free opens owner nongov
3|pledge/before-clause:free opens owner people
-35|pledge/before-clause:free opens owner pronoun
41|pledge/before-far:1
-12|pledge/before-far:20
18|pledge/before-far:60
-20|pledge/before-far:9
-5|pledge/before-free:0 after-figure name far
-15|pledge/before-free:0 after-figure owner far
-36|pledge/before-free:0 after-figure owner near
39|pledge/before-free:0 free name far
-6|pledge/before-free:0 free name near
30|pledge/before-free:0 free owner far
6|pledge/before-free:0 free owner near
-6|pledge/before-free:1 after-figure name far
33|pledge/before-free:1 after-figure name near
52|pledge/before-free:1 after-figure owner far
-7|pledge/before-free:1 after-figure owner near
22|pledge/before-free:1 free name far
5|pledge/before-free:1 free name near
-16|pledge/before-free:1 free owner far
28|pledge/before-free:1 free owner near
-3|pledge/before-free:2 after-figure name far
-7|pledge/before-free:2 after-figure name near
-6|pledge/before-free:2 after-figure owner near
-40|pledge/before-free:2 free name far
-7|pledge/before-free:2 free owner near
-3|pledge/before-free:3 after-figure owner near
-23|pledge/before-free:3 free name far
-14|pledge/before-free:3 free name near
5|pledge/before-free:3 free owner near
13|pledge/before-joint:0 after-figure
14|pledge/before-joint:0 free
-39|pledge/before-joint:1 after-figure
6|pledge/before-joint:1 free
26|pledge/before-joint:2 after-figure
10|pledge/before-joint:2 free
-4|pledge/before-joint:3 after-figure
9|pledge/before-led:
8|pledge/before-led:\"
-45|pledge/before-led:#
-11|pledge/before-led:'s
15|pledge/before-led:)
26|pledge/before-led:,
27|pledge/before-led:-
-5|pledge/before-led:--
16|pledge/before-led:.
-69|pledge/before-led::
8|pledge/before-led:;
-3|pledge/before-led:DATE
-23|pledge/before-led:PARTY
4|pledge/before-led:accuses
23|pledge/before-led:after
5|pledge/before-led:against
13|pledge/before-led:allege
36|pledge/before-led:alliance
-18|pledge/before-led:allied
3|pledge/before-led:although
30|pledge/before-led:among
-40|pledge/before-led:and
4|pledge/before-led:announce
22|pledge/before-led:as
8|pledge/before-led:assure
-10|pledge/before-led:at
16|pledge/before-led:attain
3|pledge/before-led:back
16|pledge/before-led:baltic
-23|pledge/before-led:battalion
28|pledge/before-led:been
27|pledge/before-led:before
4|pledge/before-led:benchmarking
4|pledge/before-led:beside
23|pledge/before-led:between
5|pledge/before-led:bind
-4|pledge/before-led:both
29|pledge/before-led:bring
-6|pledge/before-led:broke
3|pledge/before-led:but
57|pledge/before-led:by
18|pledge/before-led:cajole
40|pledge/before-led:call
3|pledge/before-led:caretaker
9|pledge/before-led:carry
8|pledge/before-led:chancellor
-12|pledge/before-led:chief
10|pledge/before-led:cite
-4|pledge/before-led:claim
-23|pledge/before-led:coming
-6|pledge/before-led:commissioner
44|pledge/before-led:commit
-4|pledge/before-led:commitment
-8|pledge/before-led:compare
5|pledge/before-led:consider
36|pledge/before-led:copied
31|pledge/before-led:credited
18|pledge/before-led:de
-19|pledge/before-led:declaration
-29|pledge/before-led:defence minister
-33|pledge/before-led:defence secretary
-10|pledge/before-led:defense secretary
5|pledge/before-led:describe
-27|pledge/before-led:did
9|pledge/before-led:do
10|pledge/before-led:documents
12|pledge/before-led:double
5|pledge/before-led:dragged
66|pledge/before-led:drop
4|pledge/before-led:elect
3|pledge/before-led:emulate
-4|pledge/before-led:europe
-5|pledge/before-led:european
11|pledge/before-led:even
-10|pledge/before-led:every
-9|pledge/before-led:exceed
-8|pledge/before-led:expelling
18|pledge/before-led:fellow
19|pledge/before-led:finance
15|pledge/before-led:finance minister
-56|pledge/before-led:first
-56|pledge/before-led:follow
3|pledge/before-led:followed
-58|pledge/before-led:for
-10|pledge/before-led:force
-5|pledge/before-led:foreign minister
-32|pledge/before-led:from
-32|pledge/before-led:fulfill
8|pledge/before-led:future
4|pledge/before-led:gdp
-5|pledge/before-led:get
-9|pledge/before-led:give
-25|pledge/before-led:go
6|pledge/before-led:hail
4|pledge/before-led:has
69|pledge/before-led:her
25|pledge/before-led:his
-20|pledge/before-led:hit
5|pledge/before-led:hold up
6|pledge/before-led:honor
-50|pledge/before-led:honour
-4|pledge/before-led:host
-5|pledge/before-led:how
3|pledge/before-led:if
6|pledge/before-led:in
29|pledge/before-led:in line with
-3|pledge/before-led:includes
4|pledge/before-led:incoming
9|pledge/before-led:increase
7|pledge/before-led:insist
6|pledge/before-led:into
-63|pledge/before-led:its
-44|pledge/before-led:keep
5|pledge/before-led:later
3|pledge/before-led:lauds
-3|pledge/before-led:lead
-46|pledge/before-led:leave
-74|pledge/before-led:let
14|pledge/before-led:lets
6|pledge/before-led:liberal
-3|pledge/before-led:lift
-9|pledge/before-led:like
-5|pledge/before-led:long
-15|pledge/before-led:longer
3|pledge/before-led:major
6|pledge/before-led:make
21|pledge/before-led:make good on
3|pledge/before-led:match
-43|pledge/before-led:me
6|pledge/before-led:meet
38|pledge/before-led:mind
6|pledge/before-led:minister
-41|pledge/before-led:miss
3|pledge/before-led:mocked
-72|pledge/before-led:model
-16|pledge/before-led:more than double
-7|pledge/before-led:move
-42|pledge/before-led:move up
5|pledge/before-led:n't
-5|pledge/before-led:neither
3|pledge/before-led:neutral
4|pledge/before-led:new
-21|pledge/before-led:next
-35|pledge/before-led:not
-18|pledge/before-led:notify
8|pledge/before-led:now
3|pledge/before-led:obligation
40|pledge/before-led:oblige
-16|pledge/before-led:of
78|pledge/before-led:on
11|pledge/before-led:once
10|pledge/before-led:only
7|pledge/before-led:opposition
6|pledge/before-led:or
13|pledge/before-led:order
22|pledge/before-led:other
-9|pledge/before-led:outside
11|pledge/before-led:over
-36|pledge/before-led:own
4|pledge/before-led:pacifist
5|pledge/before-led:pay
-48|pledge/before-led:pd
8|pledge/before-led:peers
-26|pledge/before-led:pledge
28|pledge/before-led:praised
79|pledge/before-led:premier
-7|pledge/before-led:president
-5|pledge/before-led:press
56|pledge/before-led:prime minister
-21|pledge/before-led:promise
7|pledge/before-led:publish
-49|pledge/before-led:put
-10|pledge/before-led:qualifies
-18|pledge/before-led:raise
-37|pledge/before-led:reach
-42|pledge/before-led:recall
3|pledge/before-led:reiterate
-12|pledge/before-led:remind
3|pledge/before-led:renewed
4|pledge/before-led:repeat
-10|pledge/before-led:restated
3|pledge/before-led:restates
19|pledge/before-led:result
12|pledge/before-led:return
-4|pledge/before-led:review
-10|pledge/before-led:ruling
13|pledge/before-led:satisfy
19|pledge/before-led:say
-71|pledge/before-led:scold
4|pledge/before-led:security
5|pledge/before-led:seen
7|pledge/before-led:set
12|pledge/before-led:share
17|pledge/before-led:should
-16|pledge/before-led:show
8|pledge/before-led:signed
28|pledge/before-led:since
12|pledge/before-led:so
-4|pledge/before-led:sold
-6|pledge/before-led:spares
4|pledge/before-led:statute
4|pledge/before-led:stick to
-6|pledge/before-led:stick with
-4|pledge/before-led:strengthen
43|pledge/before-led:study
3|pledge/before-led:summit
24|pledge/before-led:support
-3|pledge/before-led:suppose
-11|pledge/before-led:table
18|pledge/before-led:take
-63|pledge/before-led:tell
3|pledge/before-led:than
-3|pledge/before-led:thanked
-19|pledge/before-led:that
53|pledge/before-led:the
-5|pledge/before-led:the economy
-63|pledge/before-led:their
3|pledge/before-led:then
4|pledge/before-led:think
-3|pledge/before-led:those
3|pledge/before-led:though
12|pledge/before-led:three
14|pledge/before-led:through
-16|pledge/before-led:throwing
3|pledge/before-led:till
-18|pledge/before-led:time
48|pledge/before-led:to
14|pledge/before-led:toward
3|pledge/before-led:trim
20|pledge/before-led:under
3|pledge/before-led:until
-31|pledge/before-led:urge
-24|pledge/before-led:use
-31|pledge/before-led:want
10|pledge/before-led:warn
-21|pledge/before-led:was
3|pledge/before-led:way
4|pledge/before-led:weeks
-30|pledge/before-led:were
-4|pledge/before-led:west
15|pledge/before-led:what
-13|pledge/before-led:whatever
3|pledge/before-led:when
-77|pledge/before-led:where
4|pledge/before-led:whereas
29|pledge/before-led:whether
-4|pledge/before-led:which
3|pledge/before-led:while
-13|pledge/before-led:whom
15|pledge/before-led:whose
-44|pledge/before-led:why
4|pledge/before-led:wished
99|pledge/before-led:with
4|pledge/before-led:within
20|pledge/before-led:would
9|pledge/before-led:year
3|pledge/before-led:—
-10|pledge/before:allies name
29|pledge/before:body name
43|pledge/before:body owner
-22|pledge/before:capital name
3|pledge/before:capital owner
-45|pledge/before:country name
3|pledge/before:country owner
41|pledge/before:gov name
22|pledge/before:gov owner
-7|pledge/before:leader name
13|pledge/before:leader owner
-17|pledge/before:nongov owner
7|pledge/before:people name
-17|pledge/before:people owner
3|pledge/before:pronoun name
-21|pledge/before:pronoun owner
-6|pledge/class-home:ALLIES CHN
9|pledge/class-home:ALLIES JPN
-18|pledge/class-home:ALLIES NATO
-3|pledge/class-home:ALLIES USA
-22|pledge/class-home:ALLIES foe
6|pledge/class-home:ALLIES land
-9|pledge/class-home:ALLIES member
-6|pledge/class-home:CHN CHN
-13|pledge/class-home:CHN JPN
-8|pledge/class-home:EU EU
-50|pledge/class-home:EU member
19|pledge/class-home:JPN CHN
-33|pledge/class-home:JPN JPN
5|pledge/class-home:JPN foe
-15|pledge/class-home:JPN land
9|pledge/class-home:JPN member
-26|pledge/class-home:NATO CHN
23|pledge/class-home:NATO EU
15|pledge/class-home:NATO JPN
43|pledge/class-home:NATO NATO
-7|pledge/class-home:NATO USA
7|pledge/class-home:NATO foe
8|pledge/class-home:NATO land
-17|pledge/class-home:NATO member
-7|pledge/class-home:USA CHN
-6|pledge/class-home:USA JPN
-12|pledge/class-home:USA NATO
10|pledge/class-home:USA USA
-3|pledge/class-home:USA foe
-20|pledge/class-home:USA land
31|pledge/class-home:USA member
-3|pledge/class-home:foe EU
-13|pledge/class-home:foe JPN
-7|pledge/class-home:foe NATO
-7|pledge/class-home:foe land
-6|pledge/class-home:foe member
6|pledge/class-home:land CHN
17|pledge/class-home:land JPN
8|pledge/class-home:land foe
-10|pledge/class-home:land land
25|pledge/class-home:land member
19|pledge/class-home:member CHN
-10|pledge/class-home:member EU
24|pledge/class-home:member JPN
-3|pledge/class-home:member NATO
4|pledge/class-home:member foe
41|pledge/class-home:member land
17|pledge/class-home:member member
-4|pledge/class-named:ALLIES CHN others-named
16|pledge/class-named:ALLIES JPN nobody-named
-7|pledge/class-named:ALLIES JPN others-named
-4|pledge/class-named:ALLIES NATO nobody-named
-14|pledge/class-named:ALLIES NATO others-named
-3|pledge/class-named:ALLIES USA others-named
-21|pledge/class-named:ALLIES foe others-named
24|pledge/class-named:ALLIES land nobody-named
-18|pledge/class-named:ALLIES land others-named
27|pledge/class-named:ALLIES member nobody-named
-37|pledge/class-named:ALLIES member others-named
-3|pledge/class-named:CHN CHN nobody-named
-13|pledge/class-named:CHN JPN others-named
-8|pledge/class-named:EU EU others-named
-3|pledge/class-named:EU member nobody-named
-47|pledge/class-named:EU member others-named
40|pledge/class-named:JPN CHN nobody-named
-21|pledge/class-named:JPN CHN others-named
4|pledge/class-named:JPN JPN nobody-named
-36|pledge/class-named:JPN JPN others-named
5|pledge/class-named:JPN foe nobody-named
-12|pledge/class-named:JPN land nobody-named
-4|pledge/class-named:JPN land others-named
7|pledge/class-named:JPN member others-named
-34|pledge/class-named:NATO CHN nobody-named
9|pledge/class-named:NATO CHN others-named
23|pledge/class-named:NATO EU others-named
17|pledge/class-named:NATO JPN nobody-named
34|pledge/class-named:NATO NATO nobody-named
8|pledge/class-named:NATO NATO others-named
-7|pledge/class-named:NATO USA others-named
-5|pledge/class-named:NATO foe nobody-named
12|pledge/class-named:NATO foe others-named
10|pledge/class-named:NATO land others-named
-14|pledge/class-named:NATO member nobody-named
-4|pledge/class-named:NATO member others-named
-7|pledge/class-named:USA CHN others-named
-3|pledge/class-named:USA JPN nobody-named
-3|pledge/class-named:USA JPN others-named
-12|pledge/class-named:USA NATO others-named
10|pledge/class-named:USA USA others-named
-3|pledge/class-named:USA foe others-named
-18|pledge/class-named:USA land others-named
33|pledge/class-named:USA member others-named
-3|pledge/class-named:foe EU others-named
-13|pledge/class-named:foe JPN others-named
-7|pledge/class-named:foe NATO others-named
12|pledge/class-named:foe foe nobody-named
-11|pledge/class-named:foe foe others-named
-7|pledge/class-named:foe land others-named
-3|pledge/class-named:foe member others-named
6|pledge/class-named:land CHN others-named
3|pledge/class-named:land JPN nobody-named
14|pledge/class-named:land JPN others-named
8|pledge/class-named:land foe others-named
-13|pledge/class-named:land land others-named
14|pledge/class-named:land member nobody-named
11|pledge/class-named:land member others-named
19|pledge/class-named:member CHN others-named
-10|pledge/class-named:member EU others-named
-36|pledge/class-named:member JPN nobody-named
60|pledge/class-named:member JPN others-named
-30|pledge/class-named:member NATO nobody-named
27|pledge/class-named:member NATO others-named
-10|pledge/class-named:member foe nobody-named
15|pledge/class-named:member foe others-named
-10|pledge/class-named:member land nobody-named
52|pledge/class-named:member land others-named
-22|pledge/class-named:member member nobody-named
39|pledge/class-named:member member others-named
-5|pledge/class-shape:ALLIES fine
-4|pledge/class-shape:ALLIES half
-8|pledge/class-shape:ALLIES tenth
-28|pledge/class-shape:ALLIES whole
-5|pledge/class-shape:CHN half
-16|pledge/class-shape:CHN whole
-26|pledge/class-shape:EU half
-3|pledge/class-shape:EU tenth
-30|pledge/class-shape:EU whole
-39|pledge/class-shape:JPN half
-3|pledge/class-shape:JPN tenth
28|pledge/class-shape:JPN whole
-20|pledge/class-shape:NATO fine
42|pledge/class-shape:NATO half
-42|pledge/class-shape:NATO tenth
66|pledge/class-shape:NATO whole
4|pledge/class-shape:USA half
-14|pledge/class-shape:USA tenth
3|pledge/class-shape:USA whole
-12|pledge/class-shape:foe fine
-15|pledge/class-shape:foe half
9|pledge/class-shape:foe tenth
-16|pledge/class-shape:foe whole
26|pledge/class-shape:land half
38|pledge/class-shape:land tenth
-19|pledge/class-shape:land whole
39|pledge/class-shape:member fine
17|pledge/class-shape:member half
23|pledge/class-shape:member tenth
13|pledge/class-shape:member whole
-4|pledge/class-value:ALLIES 1
-11|pledge/class-value:ALLIES 1.5
-4|pledge/class-value:ALLIES 2.5
-21|pledge/class-value:ALLIES 3
14|pledge/class-value:ALLIES 3.5
-19|pledge/class-value:EU 1.5
-27|pledge/class-value:EU 2
-6|pledge/class-value:EU 3.5
-8|pledge/class-value:NATO 0.25
-3|pledge/class-value:NATO 1
51|pledge/class-value:NATO 1.5
-9|pledge/class-value:NATO 1.76
86|pledge/class-value:NATO 2
-16|pledge/class-value:NATO 2.1
-56|pledge/class-value:NATO 2.5
-3|pledge/class-value:NATO 2.6
-48|pledge/class-value:NATO 3
-5|pledge/class-value:NATO 3.2
51|pledge/class-value:NATO 3.5
-31|pledge/class-value:NATO 4
48|pledge/class-value:NATO 5
-7|pledge/class-value:NATO 5.4
-4|pledge/class-value:NATO 6
-3|pledge/class-value:NATO 7
19|pledge/class-value:NATO 8
-19|pledge/class-value:USA 2
-6|pledge/class-value:USA 3
-16|pledge/class-value:USA 3.2
7|pledge/class-value:USA 3.4
-8|pledge/class-value:USA 3.5
27|pledge/class-value:USA 4
16|pledge/class-value:USA 4.5
-6|pledge/class-value:USA 5
8|pledge/class-value:USA 7
9|pledge/class-verb:ALLIES be
-11|pledge/class-verb:ALLIES cap
25|pledge/class-verb:ALLIES demand
-6|pledge/class-verb:ALLIES denial
-16|pledge/class-verb:ALLIES level
-53|pledge/class-verb:ALLIES move
-96|pledge/class-verb:ALLIES pledge
-20|pledge/class-verb:ALLIES proposal
-12|pledge/class-verb:ALLIES spend
-10|pledge/class-verb:CHN pledge
-3|pledge/class-verb:EU be
-8|pledge/class-verb:EU move
-23|pledge/class-verb:EU pledge
-17|pledge/class-verb:JPN be
22|pledge/class-verb:JPN cap
-14|pledge/class-verb:JPN demand
21|pledge/class-verb:JPN denial
-4|pledge/class-verb:JPN level
7|pledge/class-verb:JPN move
25|pledge/class-verb:JPN pledge
-11|pledge/class-verb:JPN proposal
23|pledge/class-verb:JPN spend
-6|pledge/class-verb:NATO cap
20|pledge/class-verb:NATO demand
8|pledge/class-verb:NATO denial
-8|pledge/class-verb:NATO level
7|pledge/class-verb:NATO move
4|pledge/class-verb:NATO pledge
45|pledge/class-verb:NATO proposal
15|pledge/class-verb:NATO spend
-9|pledge/class-verb:USA be
-25|pledge/class-verb:USA demand
9|pledge/class-verb:USA move
43|pledge/class-verb:USA pledge
-8|pledge/class-verb:USA spend
3|pledge/class-verb:foe denial
-9|pledge/class-verb:foe level
7|pledge/class-verb:foe pledge
-4|pledge/class-verb:foe spend
17|pledge/class-verb:land be
6|pledge/class-verb:land cap
-6|pledge/class-verb:land demand
-65|pledge/class-verb:land denial
14|pledge/class-verb:land level
23|pledge/class-verb:land move
17|pledge/class-verb:land pledge
-28|pledge/class-verb:land proposal
9|pledge/class-verb:land spend
5|pledge/class-verb:member be
-9|pledge/class-verb:member cap
3|pledge/class-verb:member demand
39|pledge/class-verb:member denial
25|pledge/class-verb:member level
18|pledge/class-verb:member move
34|pledge/class-verb:member pledge
18|pledge/class-verb:member proposal
-23|pledge/class-verb:member spend
-45|pledge/class:ALLIES
-22|pledge/class:CHN
-59|pledge/class:EU
-15|pledge/class:JPN
46|pledge/class:NATO
-8|pledge/class:USA
-34|pledge/class:foe
45|pledge/class:land
92|pledge/class:member
-29|pledge/group:all then:of
27|pledge/group:all then:promise
9|pledge/group:both then:aim
67|pledge/group:both then:cases
-6|pledge/group:both then:had
19|pledge/group:both then:have
6|pledge/group:both then:plan
-5|pledge/group:both then:represent
-3|pledge/group:both then:under
33|pledge/group:both then:will
-15|pledge/group:count back:0
65|pledge/group:count back:1
-9|pledge/group:count back:2
58|pledge/group:count behind
-14|pledge/group:count far
-51|pledge/group:count mid
47|pledge/group:count near
-10|pledge/group:countries back:0
-10|pledge/group:countries far
-10|pledge/group:countries then:'
-24|pledge/group:each back:0
7|pledge/group:each back:1
-29|pledge/group:each behind
12|pledge/group:each near
12|pledge/group:each then:is
-29|pledge/group:each then:year
59|pledge/group:epithet
25|pledge/group:epithet far
36|pledge/group:epithet near
-8|pledge/group:governments back:1
-8|pledge/group:governments mid
-7|pledge/group:governments then:have
20|pledge/group:list after-figure far
-6|pledge/group:list after-figure mid
-32|pledge/group:list alone lands
-19|pledge/group:list alone union
-12|pledge/group:list behind
-19|pledge/group:list far-behind
-12|pledge/group:list free behind
-22|pledge/group:list free far
-19|pledge/group:list free far-behind
-17|pledge/group:list free mid
4|pledge/group:list free near
-23|pledge/group:list mid
4|pledge/group:list near
-48|pledge/group:list plain
-3|pledge/group:list shared
85|pledge/group:list-led:
-5|pledge/group:list-led:'s
-3|pledge/group:list-led:,
-39|pledge/group:list-led:--
-8|pledge/group:list-led:below
-3|pledge/group:list-led:beside
-3|pledge/group:list-led:between
-5|pledge/group:list-led:compare
-4|pledge/group:list-led:for
-17|pledge/group:list-led:in
-3|pledge/group:list-led:neutral
-15|pledge/group:list-led:of
-11|pledge/group:list-led:only
-7|pledge/group:list-led:regards
38|pledge/group:list-led:that
-19|pledge/group:list-led:the
-17|pledge/group:list-led:to
-3|pledge/group:list-led:which
-8|pledge/group:list-then:#
-5|pledge/group:list-then:'s
20|pledge/group:list-then:,
-10|pledge/group:list-then:.
-6|pledge/group:list-then::
-13|pledge/group:list-then:add
57|pledge/group:list-then:agree
-3|pledge/group:list-then:already
-8|pledge/group:list-then:among
23|pledge/group:list-then:are
-5|pledge/group:list-then:call
-3|pledge/group:list-then:could
-41|pledge/group:list-then:defense
-3|pledge/group:list-then:describe
-7|pledge/group:list-then:expressed
-4|pledge/group:list-then:fact
-11|pledge/group:list-then:followed
-6|pledge/group:list-then:go
38|pledge/group:list-then:had
57|pledge/group:list-then:have
-16|pledge/group:list-then:just
-3|pledge/group:list-then:keep
-8|pledge/group:list-then:meet
-7|pledge/group:list-then:note
-3|pledge/group:list-then:observe
-4|pledge/group:list-then:officers
-5|pledge/group:list-then:part
22|pledge/group:list-then:plan
-42|pledge/group:list-then:put
62|pledge/group:list-then:ready
-5|pledge/group:list-then:rise
-8|pledge/group:list-then:say
5|pledge/group:list-then:to
-34|pledge/group:list-then:were
-45|pledge/group:list-then:will
-10|pledge/group:list-then:write
-27|pledge/group:neither then:government
-14|pledge/group:neither then:mention
-19|pledge/group:neither then:of
-18|pledge/group:neither then:raise
27|pledge/group:their back:0
-29|pledge/group:their back:1
4|pledge/group:their behind
-8|pledge/group:their near
-17|pledge/group:their then:armies
-3|pledge/group:their then:embrace
-21|pledge/group:their then:fingernails
29|pledge/group:their then:force
26|pledge/group:their then:goal
-16|pledge/group:their then:guideline
-11|pledge/group:their then:overseas
12|pledge/group:their then:own
-13|pledge/group:them back:2
-13|pledge/group:them mid
-13|pledge/group:them then:to
73|pledge/group:they back:0
44|pledge/group:they back:1
-18|pledge/group:they back:2
3|pledge/group:they behind
30|pledge/group:they mid
66|pledge/group:they near
17|pledge/group:they then:'ll
-3|pledge/group:they then:'re
-18|pledge/group:they then:are
44|pledge/group:they then:intend
6|pledge/group:they then:joined
45|pledge/group:they then:will
9|pledge/group:they then:would
-7|pledge/group:two then:small
-9|pledge/group:two then:weeks
-3|pledge/group:two then:years
7|pledge/heir:nobody-named
-15|pledge/heir:others-named
48|pledge/home:nobody-named
-19|pledge/home:others-named
-3|pledge/known-for:ALB 2.5 2027
-3|pledge/known-for:ALB 2027
-4|pledge/known-for:ALB 2030
4|pledge/known-for:ALB 2035
-4|pledge/known-for:ALB 3 2030
4|pledge/known-for:ALB 3.5 2035
-3|pledge/known-for:ALLIES 2 2024
-8|pledge/known-for:ALLIES 2 2025
-5|pledge/known-for:ALLIES 2 2026-03
-6|pledge/known-for:ALLIES 2 2027
-3|pledge/known-for:ALLIES 2 2030
-6|pledge/known-for:ALLIES 2 2032
-3|pledge/known-for:ALLIES 2 2032/2033
-4|pledge/known-for:ALLIES 2 FY2025
-5|pledge/known-for:ALLIES 2 FY2027
-4|pledge/known-for:ALLIES 2024
-9|pledge/known-for:ALLIES 2025
-4|pledge/known-for:ALLIES 2026
-5|pledge/known-for:ALLIES 2026-03
-9|pledge/known-for:ALLIES 2027
-4|pledge/known-for:ALLIES 2028
-4|pledge/known-for:ALLIES 2029
-8|pledge/known-for:ALLIES 2030
-3|pledge/known-for:ALLIES 2031
-9|pledge/known-for:ALLIES 2032
-3|pledge/known-for:ALLIES 2032/2033
-3|pledge/known-for:ALLIES 2033/2034
-35|pledge/known-for:ALLIES 2035
-19|pledge/known-for:ALLIES 3.5 2035
-4|pledge/known-for:ALLIES 3.5 FY2035
-15|pledge/known-for:ALLIES 5 2035
-4|pledge/known-for:ALLIES FY2025
-5|pledge/known-for:ALLIES FY2027
-3|pledge/known-for:ALLIES FY2030
-4|pledge/known-for:ALLIES FY2035
7|pledge/known-for:ARG 2 2031
7|pledge/known-for:ARG 2031
8|pledge/known-for:ARM 2027
8|pledge/known-for:ARM 4.5 2027
-7|pledge/known-for:AUS 0.5 2027
4|pledge/known-for:AUS 2 2020/2021
-3|pledge/known-for:AUS 2 2027
-6|pledge/known-for:AUS 2 2032/2033
10|pledge/known-for:AUS 2.2 2027
7|pledge/known-for:AUS 2.3 2032/2033
3|pledge/known-for:AUS 2.3 2033
3|pledge/known-for:AUS 2.33 2033/2034
3|pledge/known-for:AUS 2.4 2033
22|pledge/known-for:AUS 2.4 2033/2034
-6|pledge/known-for:AUS 2.6 2027
4|pledge/known-for:AUS 2020/2021
-6|pledge/known-for:AUS 2025
-7|pledge/known-for:AUS 2027
-7|pledge/known-for:AUS 2028
32|pledge/known-for:AUS 2033
24|pledge/known-for:AUS 2033/2034
-3|pledge/known-for:AUS 2035
-4|pledge/known-for:AUS 3 2025
26|pledge/known-for:AUS 3 2033
-3|pledge/known-for:AUS 3.5 2033/2034
-3|pledge/known-for:AUS 3.5 2035
-7|pledge/known-for:AUS 4.5 2028
-12|pledge/known-for:AUT 1 2032
7|pledge/known-for:AUT 2 2032
-5|pledge/known-for:AUT 2032
-4|pledge/known-for:AZE 2.4 2026
-4|pledge/known-for:AZE 2026
28|pledge/known-for:BEL 2 2025
3|pledge/known-for:BEL 2 2025-12
-6|pledge/known-for:BEL 2 2026
22|pledge/known-for:BEL 2 2029
3|pledge/known-for:BEL 2 202X
-4|pledge/known-for:BEL 2 2030
9|pledge/known-for:BEL 2 2033
5|pledge/known-for:BEL 2.2 2029
3|pledge/known-for:BEL 2.5 2027
3|pledge/known-for:BEL 2.5 2034
27|pledge/known-for:BEL 2025
3|pledge/known-for:BEL 2025-12
-6|pledge/known-for:BEL 2026
3|pledge/known-for:BEL 2027
27|pledge/known-for:BEL 2029
3|pledge/known-for:BEL 202X
9|pledge/known-for:BEL 2033
3|pledge/known-for:BEL 2034
27|pledge/known-for:BEL 2035
20|pledge/known-for:BEL 3.5 2035
6|pledge/known-for:BEL 5 2035
24|pledge/known-for:BGR 2 2024
-3|pledge/known-for:BGR 2 2030
-3|pledge/known-for:BGR 2.5 2027
24|pledge/known-for:BGR 2024
-4|pledge/known-for:BGR 2027
-10|pledge/known-for:BGR 2030
-3|pledge/known-for:BGR 3 2030
-4|pledge/known-for:BGR 3.5 2030
-6|pledge/known-for:BRA 2 2031
-6|pledge/known-for:BRA 2031
13|pledge/known-for:CAN 1.76 2029/2030
-27|pledge/known-for:CAN 2 2024
19|pledge/known-for:CAN 2 2025
12|pledge/known-for:CAN 2 2025/2026
19|pledge/known-for:CAN 2 2026-03
4|pledge/known-for:CAN 2 2027
-27|pledge/known-for:CAN 2 2030
80|pledge/known-for:CAN 2 2032
22|pledge/known-for:CAN 2 FY2025
-27|pledge/known-for:CAN 2024
19|pledge/known-for:CAN 2025
12|pledge/known-for:CAN 2025/2026
19|pledge/known-for:CAN 2026-03
-10|pledge/known-for:CAN 2029
13|pledge/known-for:CAN 2029/2030
-27|pledge/known-for:CAN 2030
80|pledge/known-for:CAN 2032
52|pledge/known-for:CAN 2035
-11|pledge/known-for:CAN 3 2029
26|pledge/known-for:CAN 3.5 2035
24|pledge/known-for:CAN 5 2035
22|pledge/known-for:CAN FY2025
19|pledge/known-for:CHE 1 2032
18|pledge/known-for:CHE 2032
21|pledge/known-for:COL 2026
20|pledge/known-for:COL 3.2 2026
19|pledge/known-for:CZE 2 2024
19|pledge/known-for:CZE 2024
7|pledge/known-for:CZE 2030
9|pledge/known-for:CZE 2035
7|pledge/known-for:CZE 3 2030
8|pledge/known-for:CZE 5 2035
29|pledge/known-for:DEU 1.5 2024
-35|pledge/known-for:DEU 1.5 2029
-3|pledge/known-for:DEU 1.57 2025
-9|pledge/known-for:DEU 1995
3|pledge/known-for:DEU 2 2022-02
3|pledge/known-for:DEU 2 2024
-7|pledge/known-for:DEU 2 2027
3|pledge/known-for:DEU 2 2028
44|pledge/known-for:DEU 2 2031
-5|pledge/known-for:DEU 2 2033
7|pledge/known-for:DEU 2 2035
22|pledge/known-for:DEU 2 203X
-5|pledge/known-for:DEU 2.3 2027
-3|pledge/known-for:DEU 2.5 2027
3|pledge/known-for:DEU 2022-02
32|pledge/known-for:DEU 2024
-13|pledge/known-for:DEU 2025
-11|pledge/known-for:DEU 2026
-15|pledge/known-for:DEU 2027
3|pledge/known-for:DEU 2028
11|pledge/known-for:DEU 2029
-5|pledge/known-for:DEU 2030
44|pledge/known-for:DEU 2031
13|pledge/known-for:DEU 2032
-5|pledge/known-for:DEU 2033
-71|pledge/known-for:DEU 2035
22|pledge/known-for:DEU 203X
-3|pledge/known-for:DEU 3 2030
46|pledge/known-for:DEU 3.5 2029
-3|pledge/known-for:DEU 3.5 2030
15|pledge/known-for:DEU 3.5 2032
-66|pledge/known-for:DEU 3.5 2035
-8|pledge/known-for:DEU 4 1995
-8|pledge/known-for:DEU 4.7 2025
-11|pledge/known-for:DEU 5 2035
-10|pledge/known-for:DEU 5.25 2026
24|pledge/known-for:DNK 2 2030
39|pledge/known-for:DNK 2 2033
3|pledge/known-for:DNK 2025
22|pledge/known-for:DNK 2030
39|pledge/known-for:DNK 2033
12|pledge/known-for:DNK 2035
3|pledge/known-for:DNK 3 2025
35|pledge/known-for:DNK 3.5 2035
-23|pledge/known-for:DNK 5 2035
20|pledge/known-for:DOM 1.3 2028
20|pledge/known-for:DOM 2028
-6|pledge/known-for:DZA 2026
-6|pledge/known-for:DZA 5 2026
3|pledge/known-for:ECU 2.5 2027
3|pledge/known-for:ECU 2027
17|pledge/known-for:ESP 2 2025
19|pledge/known-for:ESP 2 2029
-9|pledge/known-for:ESP 2 FY2027
17|pledge/known-for:ESP 2025
-21|pledge/known-for:ESP 2026
19|pledge/known-for:ESP 2029
-4|pledge/known-for:ESP 2030
-10|pledge/known-for:ESP 2035
-20|pledge/known-for:ESP 3.2 2026
-10|pledge/known-for:ESP 5 2035
-9|pledge/known-for:ESP FY2027
5|pledge/known-for:EST 2024
27|pledge/known-for:EST 2026
3|pledge/known-for:EST 2026/2030
-18|pledge/known-for:EST 2028
-5|pledge/known-for:EST 2029
-31|pledge/known-for:EST 2030
-43|pledge/known-for:EST 2035
6|pledge/known-for:EST 3 2024
-6|pledge/known-for:EST 3 2029
20|pledge/known-for:EST 5 2026
-18|pledge/known-for:EST 5 2028
-40|pledge/known-for:EST 5 2030
-43|pledge/known-for:EST 5 2035
8|pledge/known-for:EST 5.4 2026
3|pledge/known-for:EST 5.4 2026/2030
10|pledge/known-for:EST 5.4 2030
-5|pledge/known-for:EU 1.5 2024
-17|pledge/known-for:EU 2 2029
-5|pledge/known-for:EU 2024
-17|pledge/known-for:EU 2029
-6|pledge/known-for:EU 2035
-6|pledge/known-for:EU 3.5 2035
-3|pledge/known-for:FIN 2.6 2028
-4|pledge/known-for:FIN 2028
26|pledge/known-for:FIN 2029
6|pledge/known-for:FIN 2030
20|pledge/known-for:FIN 2035
26|pledge/known-for:FIN 3 2029
-9|pledge/known-for:FIN 3 2030
15|pledge/known-for:FIN 3.2 2030
-3|pledge/known-for:FIN 3.5 2035
23|pledge/known-for:FIN 5 2035
-19|pledge/known-for:FRA 2 2024
7|pledge/known-for:FRA 2 2025
6|pledge/known-for:FRA 2 2030
6|pledge/known-for:FRA 2.3 2027
4|pledge/known-for:FRA 2.5 2027
12|pledge/known-for:FRA 2.5 2030
-19|pledge/known-for:FRA 2024
6|pledge/known-for:FRA 2025
-15|pledge/known-for:FRA 2026
14|pledge/known-for:FRA 2027
21|pledge/known-for:FRA 2030
-9|pledge/known-for:FRA 2035
-16|pledge/known-for:FRA 3.5 2026
5|pledge/known-for:FRA 3.5 2027
4|pledge/known-for:FRA 3.5 2030
-12|pledge/known-for:FRA 5 2035
-10|pledge/known-for:GBR 0.4 2027
-5|pledge/known-for:GBR 1.57 2025
-3|pledge/known-for:GBR 1997
13|pledge/known-for:GBR 2 2014
5|pledge/known-for:GBR 2 2020
-22|pledge/known-for:GBR 2 2024
-4|pledge/known-for:GBR 2 FY2027
-10|pledge/known-for:GBR 2.2 2027
-11|pledge/known-for:GBR 2.4 2033/2034
22|pledge/known-for:GBR 2.5 2027
-7|pledge/known-for:GBR 2.5 2028
12|pledge/known-for:GBR 2.5 2030
18|pledge/known-for:GBR 2.6 2027
13|pledge/known-for:GBR 2014
5|pledge/known-for:GBR 2020
-23|pledge/known-for:GBR 2024
-7|pledge/known-for:GBR 2025
21|pledge/known-for:GBR 2027
-8|pledge/known-for:GBR 2028
-6|pledge/known-for:GBR 2030
-17|pledge/known-for:GBR 2033
-11|pledge/known-for:GBR 2033/2034
68|pledge/known-for:GBR 2035
-17|pledge/known-for:GBR 3 2033
6|pledge/known-for:GBR 3.2 1995
-3|pledge/known-for:GBR 3.4 1997
-17|pledge/known-for:GBR 3.5 2030
5|pledge/known-for:GBR 3.5 2035
-4|pledge/known-for:GBR 4 1995
63|pledge/known-for:GBR 5 2035
-4|pledge/known-for:GBR FY2027
6|pledge/known-for:GEO 2 2027
-4|pledge/known-for:GEO 2.4 2026
-3|pledge/known-for:GEO 2026
6|pledge/known-for:GEO 2027
13|pledge/known-for:GRC 3.5 2035
-13|pledge/known-for:GRC 5 2035
10|pledge/known-for:HRV 2 2030
8|pledge/known-for:HRV 2.5 2027
4|pledge/known-for:HRV 2.8 2029
7|pledge/known-for:HRV 2027
4|pledge/known-for:HRV 2029
15|pledge/known-for:HRV 2030
7|pledge/known-for:HRV 3 2030
-18|pledge/known-for:HTI 1.3 2028
-18|pledge/known-for:HTI 2028
5|pledge/known-for:HUN 2 2035
-3|pledge/known-for:HUN 2.24 2026
-3|pledge/known-for:HUN 2026
19|pledge/known-for:HUN 2035
17|pledge/known-for:HUN 3.5 2035
-3|pledge/known-for:HUN 5 2035
3|pledge/known-for:IDN 1 2028
-4|pledge/known-for:IDN 2 2029
3|pledge/known-for:IDN 2028
-3|pledge/known-for:IDN 2029
-3|pledge/known-for:IND 2027
10|pledge/known-for:IRL 0.4 2027
-4|pledge/known-for:IRL 1 2032
10|pledge/known-for:IRL 2027
-5|pledge/known-for:IRL 2032
-5|pledge/known-for:IRN 2027
-5|pledge/known-for:IRN 4.5 2027
22|pledge/known-for:ISL 1.5 2035
22|pledge/known-for:ISL 2035
3|pledge/known-for:ITA 0.5 2028
9|pledge/known-for:ITA 1.5 2035
8|pledge/known-for:ITA 1.57 2025
12|pledge/known-for:ITA 2 2024
6|pledge/known-for:ITA 2 2025
6|pledge/known-for:ITA 2 2026
36|pledge/known-for:ITA 2 2028
12|pledge/known-for:ITA 2024
14|pledge/known-for:ITA 2025
6|pledge/known-for:ITA 2026
39|pledge/known-for:ITA 2028
49|pledge/known-for:ITA 2035
15|pledge/known-for:ITA 3.5 2035
24|pledge/known-for:ITA 5 2035
-10|pledge/known-for:JOR 2.5 2030
-10|pledge/known-for:JOR 2030
-6|pledge/known-for:JPN 1.5 2035
-3|pledge/known-for:JPN 1986
3|pledge/known-for:JPN 2 2022-11
-34|pledge/known-for:JPN 2 2024
-13|pledge/known-for:JPN 2 2025
-3|pledge/known-for:JPN 2 2025/2026
15|pledge/known-for:JPN 2 2026-03
5|pledge/known-for:JPN 2 2026-04
44|pledge/known-for:JPN 2 2027
-12|pledge/known-for:JPN 2 2028
11|pledge/known-for:JPN 2 2028-03
-4|pledge/known-for:JPN 2 2030
-10|pledge/known-for:JPN 2 2031
-14|pledge/known-for:JPN 2 2032
-10|pledge/known-for:JPN 2 2032/2033
-11|pledge/known-for:JPN 2 2033
22|pledge/known-for:JPN 2 FY2025
9|pledge/known-for:JPN 2 FY2026
76|pledge/known-for:JPN 2 FY2027
3|pledge/known-for:JPN 2022-11
-35|pledge/known-for:JPN 2024
-13|pledge/known-for:JPN 2025
-3|pledge/known-for:JPN 2025/2026
-3|pledge/known-for:JPN 2026
15|pledge/known-for:JPN 2026-03
5|pledge/known-for:JPN 2026-04
43|pledge/known-for:JPN 2027
-15|pledge/known-for:JPN 2028
11|pledge/known-for:JPN 2028-03
-3|pledge/known-for:JPN 2030
-10|pledge/known-for:JPN 2031
-9|pledge/known-for:JPN 2032
-10|pledge/known-for:JPN 2032/2033
-16|pledge/known-for:JPN 2033
-6|pledge/known-for:JPN 2035
-4|pledge/known-for:JPN 3 2026
-5|pledge/known-for:JPN 3 2033
12|pledge/known-for:JPN 3 FY2030
10|pledge/known-for:JPN 3 FY2031
-3|pledge/known-for:JPN 3.4 FY1997
21|pledge/known-for:JPN 3.5 2035
22|pledge/known-for:JPN 3.5 FY2035
-21|pledge/known-for:JPN 5 2035
-3|pledge/known-for:JPN 7 1986
-3|pledge/known-for:JPN FY1997
23|pledge/known-for:JPN FY2025
9|pledge/known-for:JPN FY2026
76|pledge/known-for:JPN FY2027
13|pledge/known-for:JPN FY2030
12|pledge/known-for:JPN FY2031
22|pledge/known-for:JPN FY2035
-5|pledge/known-for:KHM 1.4 FY2028
3|pledge/known-for:KHM 2.1 2027
3|pledge/known-for:KHM 2027
-5|pledge/known-for:KHM FY2028
-3|pledge/known-for:KOR 2 FY2025
-4|pledge/known-for:KOR 2.4 2033/2034
-15|pledge/known-for:KOR 2023
12|pledge/known-for:KOR 2024
-7|pledge/known-for:KOR 2028
-7|pledge/known-for:KOR 2029
-4|pledge/known-for:KOR 2030
-3|pledge/known-for:KOR 2033
-5|pledge/known-for:KOR 2033/2034
-23|pledge/known-for:KOR 2035
12|pledge/known-for:KOR 3 2024
-4|pledge/known-for:KOR 3 FY2031
-7|pledge/known-for:KOR 3.5 2029
11|pledge/known-for:KOR 3.5 2035
-15|pledge/known-for:KOR 4 2023
-8|pledge/known-for:KOR 4.5 2028
-3|pledge/known-for:KOR 5 2030
-35|pledge/known-for:KOR 5 2035
-3|pledge/known-for:KOR FY2025
-4|pledge/known-for:KOR FY2031
-5|pledge/known-for:KWT 2030
-5|pledge/known-for:KWT 5.2 2030
17|pledge/known-for:LBN 2.5 2026
17|pledge/known-for:LBN 2026
4|pledge/known-for:LKA 1.5 2027
4|pledge/known-for:LKA 2027
4|pledge/known-for:LKA 2030
30|pledge/known-for:LTU 2 2020
30|pledge/known-for:LTU 2020
-3|pledge/known-for:LTU 2024
38|pledge/known-for:LTU 2026
-4|pledge/known-for:LTU 2028
35|pledge/known-for:LTU 2030
-6|pledge/known-for:LTU 2035
-3|pledge/known-for:LTU 3 2024
-3|pledge/known-for:LTU 4.91 2026
26|pledge/known-for:LTU 5 2026
-3|pledge/known-for:LTU 5 2028
34|pledge/known-for:LTU 5 2030
-3|pledge/known-for:LTU 5 2035
8|pledge/known-for:LTU 5-6 2026
3|pledge/known-for:LTU 5-6 2026/2030
11|pledge/known-for:LTU 5.25 2026
3|pledge/known-for:LTU 5.38 2026
-4|pledge/known-for:LTU 5.4 2026
-3|pledge/known-for:LTU 5.4 2026/2030
4|pledge/known-for:LUX 1.3 2026
21|pledge/known-for:LUX 2 2025
17|pledge/known-for:LUX 2 2030
21|pledge/known-for:LUX 2025
4|pledge/known-for:LUX 2026
11|pledge/known-for:LUX 2030
-5|pledge/known-for:LUX 3 2030
14|pledge/known-for:LVA 2 2008
7|pledge/known-for:LVA 2 2018
11|pledge/known-for:LVA 2 2020
4|pledge/known-for:LVA 2.5 2025
14|pledge/known-for:LVA 2008
7|pledge/known-for:LVA 2018
11|pledge/known-for:LVA 2020
6|pledge/known-for:LVA 2025
10|pledge/known-for:LVA 2026
7|pledge/known-for:LVA 2027
30|pledge/known-for:LVA 2028
-15|pledge/known-for:LVA 2030
-13|pledge/known-for:LVA 2035
4|pledge/known-for:LVA 3 2027
-8|pledge/known-for:LVA 3.5 2035
7|pledge/known-for:LVA 4 2026
3|pledge/known-for:LVA 4.91 2026
4|pledge/known-for:LVA 5 2027
30|pledge/known-for:LVA 5 2028
-15|pledge/known-for:LVA 5 2030
-5|pledge/known-for:LVA 5 2035
7|pledge/known-for:MAR 2026
7|pledge/known-for:MAR 5 2026
18|pledge/known-for:MDA 1 2028
6|pledge/known-for:MDA 1 2030
18|pledge/known-for:MDA 2028
6|pledge/known-for:MDA 2030
6|pledge/known-for:MDV 2 2028
6|pledge/known-for:MDV 2028
23|pledge/known-for:MKD 2 2024
8|pledge/known-for:MKD 2.5 2028
23|pledge/known-for:MKD 2024
6|pledge/known-for:MKD 2028
10|pledge/known-for:MKD 2035
10|pledge/known-for:MKD 3.5 2035
19|pledge/known-for:MNE 2035
20|pledge/known-for:MNE 5 2035
7|pledge/known-for:MOZ 2 2027
6|pledge/known-for:MOZ 2027
3|pledge/known-for:MYS 1 2030
6|pledge/known-for:MYS 1.5 2030
9|pledge/known-for:MYS 2030
-21|pledge/known-for:NATO 1.5 2024
-5|pledge/known-for:NATO 1.5 2027
-4|pledge/known-for:NATO 1.5 2028
33|pledge/known-for:NATO 1.5 2029
-6|pledge/known-for:NATO 1.5 2030
-23|pledge/known-for:NATO 1.5 2035
-8|pledge/known-for:NATO 1.76 2029/2030
-6|pledge/known-for:NATO 1995
-13|pledge/known-for:NATO 2 2008
-13|pledge/known-for:NATO 2 2014
-3|pledge/known-for:NATO 2 2015
-7|pledge/known-for:NATO 2 2016
-8|pledge/known-for:NATO 2 2017
-7|pledge/known-for:NATO 2 2018
-43|pledge/known-for:NATO 2 2020
-4|pledge/known-for:NATO 2 2020/2021
-3|pledge/known-for:NATO 2 2022
-3|pledge/known-for:NATO 2 2022-02
-3|pledge/known-for:NATO 2 2022-11
36|pledge/known-for:NATO 2 2024
-63|pledge/known-for:NATO 2 2025
-3|pledge/known-for:NATO 2 2025-12
-9|pledge/known-for:NATO 2 2025/2026
-3|pledge/known-for:NATO 2 2026
-20|pledge/known-for:NATO 2 2026-03
-5|pledge/known-for:NATO 2 2026-04
-16|pledge/known-for:NATO 2 2027
-35|pledge/known-for:NATO 2 2028
-11|pledge/known-for:NATO 2 2028-03
-58|pledge/known-for:NATO 2 2029
-4|pledge/known-for:NATO 2 202X
-21|pledge/known-for:NATO 2 2030
-45|pledge/known-for:NATO 2 2031
-69|pledge/known-for:NATO 2 2032
-7|pledge/known-for:NATO 2 2032/2033
-32|pledge/known-for:NATO 2 2033
-12|pledge/known-for:NATO 2 2035
-20|pledge/known-for:NATO 2 203X
-25|pledge/known-for:NATO 2 FY2025
-7|pledge/known-for:NATO 2 FY2026
-48|pledge/known-for:NATO 2 FY2027
-15|pledge/known-for:NATO 2.5 2027
-5|pledge/known-for:NATO 2.5 2030
-13|pledge/known-for:NATO 2008
-13|pledge/known-for:NATO 2014
-3|pledge/known-for:NATO 2015
-7|pledge/known-for:NATO 2016
-8|pledge/known-for:NATO 2017
-7|pledge/known-for:NATO 2018
-43|pledge/known-for:NATO 2020
-4|pledge/known-for:NATO 2020/2021
-3|pledge/known-for:NATO 2022
-3|pledge/known-for:NATO 2022-02
-3|pledge/known-for:NATO 2022-11
3|pledge/known-for:NATO 2024
-67|pledge/known-for:NATO 2025
-3|pledge/known-for:NATO 2025-12
-9|pledge/known-for:NATO 2025/2026
-63|pledge/known-for:NATO 2026
-20|pledge/known-for:NATO 2026-03
-5|pledge/known-for:NATO 2026-04
-48|pledge/known-for:NATO 2027
-55|pledge/known-for:NATO 2028
-11|pledge/known-for:NATO 2028-03
-60|pledge/known-for:NATO 2029
-9|pledge/known-for:NATO 2029/2030
-5|pledge/known-for:NATO 202X
-82|pledge/known-for:NATO 2030
-46|pledge/known-for:NATO 2031
-100|pledge/known-for:NATO 2032
-7|pledge/known-for:NATO 2032/2033
-32|pledge/known-for:NATO 2033
-3|pledge/known-for:NATO 2034
15|pledge/known-for:NATO 2035
-20|pledge/known-for:NATO 203X
-11|pledge/known-for:NATO 3 2024
-4|pledge/known-for:NATO 3 2029
-10|pledge/known-for:NATO 3 2030
-10|pledge/known-for:NATO 3 FY2030
-4|pledge/known-for:NATO 3 FY2031
-4|pledge/known-for:NATO 3.2 1995
-4|pledge/known-for:NATO 3.5 2027
-32|pledge/known-for:NATO 3.5 2029
-17|pledge/known-for:NATO 3.5 2030
-29|pledge/known-for:NATO 3.5 2032
3|pledge/known-for:NATO 3.5 2033/2034
-18|pledge/known-for:NATO 3.5 FY2035
-50|pledge/known-for:NATO 5 2026
-5|pledge/known-for:NATO 5 2027
-9|pledge/known-for:NATO 5 2028
-20|pledge/known-for:NATO 5 2030
51|pledge/known-for:NATO 5 2035
-5|pledge/known-for:NATO 5-6 2026
-5|pledge/known-for:NATO 5.4 2028
-25|pledge/known-for:NATO FY2025
-7|pledge/known-for:NATO FY2026
-48|pledge/known-for:NATO FY2027
-10|pledge/known-for:NATO FY2030
-5|pledge/known-for:NATO FY2031
-18|pledge/known-for:NATO FY2035
-6|pledge/known-for:NLD 2 2025
-6|pledge/known-for:NLD 2025
7|pledge/known-for:NLD 2032
-22|pledge/known-for:NLD 2035
7|pledge/known-for:NLD 3.5 2032
-16|pledge/known-for:NLD 3.5 2035
-5|pledge/known-for:NLD 5 2035
-11|pledge/known-for:NOR 2 2024
-5|pledge/known-for:NOR 2.2 2029
-4|pledge/known-for:NOR 2.6 2028
-11|pledge/known-for:NOR 2024
-4|pledge/known-for:NOR 2028
-7|pledge/known-for:NOR 2029
9|pledge/known-for:NOR 2030
41|pledge/known-for:NOR 2035
11|pledge/known-for:NOR 3 2030
15|pledge/known-for:NOR 3.5 2035
27|pledge/known-for:NOR 5 2035
-4|pledge/known-for:NZL 2 2027
-4|pledge/known-for:NZL 2 2030
28|pledge/known-for:NZL 2 2032/2033
5|pledge/known-for:NZL 2 2033
-5|pledge/known-for:NZL 2.6 2027
-9|pledge/known-for:NZL 2027
-4|pledge/known-for:NZL 2030
28|pledge/known-for:NZL 2032/2033
5|pledge/known-for:NZL 2033
-3|pledge/known-for:NZL 2035
-3|pledge/known-for:NZL 5 2035
5|pledge/known-for:OMN 5.2 2030
-7|pledge/known-for:OMN 6 2030
9|pledge/known-for:PHL 1.5 2028
-3|pledge/known-for:PHL 2 2027
11|pledge/known-for:PHL 2 2028
4|pledge/known-for:PHL 2 2029
5|pledge/known-for:PHL 2 2030
11|pledge/known-for:PHL 2 2031
-9|pledge/known-for:PHL 2 FY2025
-4|pledge/known-for:PHL 2 FY2027
-3|pledge/known-for:PHL 2027
20|pledge/known-for:PHL 2028
4|pledge/known-for:PHL 2029
3|pledge/known-for:PHL 2030
11|pledge/known-for:PHL 2031
-9|pledge/known-for:PHL FY2025
-4|pledge/known-for:PHL FY2027
7|pledge/known-for:PNG 0.5 2027
-3|pledge/known-for:PNG 1 2028
-6|pledge/known-for:PNG 2.3 2032/2033
7|pledge/known-for:PNG 2027
-3|pledge/known-for:PNG 2028
-7|pledge/known-for:PNG 2032/2033
-4|pledge/known-for:POL 1.3 2026
7|pledge/known-for:POL 2 2016
-6|pledge/known-for:POL 2.5 2027
-5|pledge/known-for:POL 2.5 2030
7|pledge/known-for:POL 2016
16|pledge/known-for:POL 2023
9|pledge/known-for:POL 2025
18|pledge/known-for:POL 2026
-3|pledge/known-for:POL 2027
-5|pledge/known-for:POL 2030
-23|pledge/known-for:POL 2035
-10|pledge/known-for:POL 3.5 2035
15|pledge/known-for:POL 4 2023
-3|pledge/known-for:POL 4 2026
10|pledge/known-for:POL 4.7 2025
3|pledge/known-for:POL 4.8 2026
28|pledge/known-for:POL 5 2026
3|pledge/known-for:POL 5 2027
-13|pledge/known-for:POL 5 2035
-3|pledge/known-for:POL 5.4 2026
39|pledge/known-for:PRT 2 2029
-4|pledge/known-for:PRT 2 2030
39|pledge/known-for:PRT 2029
-5|pledge/known-for:PRT 2030
27|pledge/known-for:PRT 2035
29|pledge/known-for:PRT 3.5 2035
-17|pledge/known-for:QAT 2.5 2026
-17|pledge/known-for:QAT 2026
-18|pledge/known-for:ROU 1 2028
-5|pledge/known-for:ROU 1 2030
9|pledge/known-for:ROU 2 2017
-5|pledge/known-for:ROU 2 2024
-3|pledge/known-for:ROU 2 2030
3|pledge/known-for:ROU 2.24 2026
-4|pledge/known-for:ROU 2.5 2025
9|pledge/known-for:ROU 2017
-5|pledge/known-for:ROU 2024
-4|pledge/known-for:ROU 2025
-18|pledge/known-for:ROU 2028
4|pledge/known-for:ROU 2030
4|pledge/known-for:ROU 2035
11|pledge/known-for:ROU 3.5 2030
4|pledge/known-for:ROU 3.5 2035
5|pledge/known-for:RUS 2026
6|pledge/known-for:RUS 2028
6|pledge/known-for:RUS 5 2026
6|pledge/known-for:RUS 5.4 2028
7|pledge/known-for:SAU 2030
7|pledge/known-for:SAU 6 2030
-3|pledge/known-for:SDN 2026
-3|pledge/known-for:SDN 3.6 2026
-5|pledge/known-for:SGP 2035
-5|pledge/known-for:SGP 5 2035
-3|pledge/known-for:SRB 2035
-3|pledge/known-for:SRB 3.5 2035
-6|pledge/known-for:SUR 2032
-6|pledge/known-for:SUR 3.5 2032
-7|pledge/known-for:SVK 2 2025
-7|pledge/known-for:SVK 2025
-28|pledge/known-for:SVK 2035
-27|pledge/known-for:SVK 3.5 2035
6|pledge/known-for:SVN 2 2025
12|pledge/known-for:SVN 2 2030
-4|pledge/known-for:SVN 2.8 2029
6|pledge/known-for:SVN 2025
-4|pledge/known-for:SVN 2029
22|pledge/known-for:SVN 2030
-7|pledge/known-for:SVN 2035
11|pledge/known-for:SVN 3 2030
-7|pledge/known-for:SVN 5 2035
-3|pledge/known-for:SWE 2 2024
-3|pledge/known-for:SWE 2 2033
8|pledge/known-for:SWE 2.6 2028
-3|pledge/known-for:SWE 2024
8|pledge/known-for:SWE 2028
-3|pledge/known-for:SWE 2029
11|pledge/known-for:SWE 2030
-3|pledge/known-for:SWE 2033
-40|pledge/known-for:SWE 2035
23|pledge/known-for:SWE 3.5 2030
-28|pledge/known-for:SWE 3.5 2035
-11|pledge/known-for:SWE 5 2035
-8|pledge/known-for:SWE 5.4 2030
21|pledge/known-for:TCD 2026
16|pledge/known-for:TCD 3.5 2026
5|pledge/known-for:TCD 3.6 2026
5|pledge/known-for:THA 1.4 FY2028
-3|pledge/known-for:THA 2.1 2027
5|pledge/known-for:THA FY2028
3|pledge/known-for:TKM 2 2030
3|pledge/known-for:TKM 2030
3|pledge/known-for:TLS 1.2 2027
3|pledge/known-for:TLS 2027
-3|pledge/known-for:TUR 1.5 2035
18|pledge/known-for:TUR 2 2024
8|pledge/known-for:TUR 2.4 2026
18|pledge/known-for:TUR 2024
8|pledge/known-for:TUR 2026
-3|pledge/known-for:TUR 2027
15|pledge/known-for:TUR 2030
7|pledge/known-for:TUR 2035
4|pledge/known-for:TUR 3 2030
11|pledge/known-for:TUR 3.5 2030
-23|pledge/known-for:TUR 3.5 2035
32|pledge/known-for:TUR 5 2035
-5|pledge/known-for:TWN 2 2026-03
-3|pledge/known-for:TWN 2 2027
-3|pledge/known-for:TWN 2.4 2033/2034
12|pledge/known-for:TWN 2025
-21|pledge/known-for:TWN 2026
-5|pledge/known-for:TWN 2026-03
-3|pledge/known-for:TWN 2027
52|pledge/known-for:TWN 2030
-3|pledge/known-for:TWN 2033/2034
-20|pledge/known-for:TWN 2035
12|pledge/known-for:TWN 3 2025
6|pledge/known-for:TWN 3 2026
-27|pledge/known-for:TWN 5 2026
53|pledge/known-for:TWN 5 2030
-19|pledge/known-for:TWN 5 2035
-7|pledge/known-for:TZA 2 2027
-7|pledge/known-for:TZA 2027
-4|pledge/known-for:UKR 2035
-4|pledge/known-for:UKR 3.5 2035
4|pledge/known-for:USA 1984
5|pledge/known-for:USA 1986
13|pledge/known-for:USA 1995
3|pledge/known-for:USA 1997
4|pledge/known-for:USA 2 2032
-3|pledge/known-for:USA 2025
16|pledge/known-for:USA 2028
-19|pledge/known-for:USA 2030
13|pledge/known-for:USA 2032
-17|pledge/known-for:USA 2035
-15|pledge/known-for:USA 3.2 2030
3|pledge/known-for:USA 3.4 1997
4|pledge/known-for:USA 3.4 FY1997
9|pledge/known-for:USA 3.5 2032
-3|pledge/known-for:USA 3.5 2035
14|pledge/known-for:USA 4 1995
16|pledge/known-for:USA 4.5 2028
-3|pledge/known-for:USA 5 2030
-14|pledge/known-for:USA 5 2035
4|pledge/known-for:USA 7 1984
5|pledge/known-for:USA 7 1986
4|pledge/known-for:USA FY1997
-5|pledge/known-for:VNM 2035
-5|pledge/known-for:VNM 3.5 2035
-8|pledge/known-for:XKX 2 2024
-8|pledge/known-for:XKX 2024
3|pledge/known-for:ZMB 1.1 2027
3|pledge/known-for:ZMB 2027
-9|pledge/known:AGO 2
-9|pledge/known:AGO 2 2025
-9|pledge/known:AGO 2 since-2025
-9|pledge/known:AGO since-2025
-3|pledge/known:ALB 2.5
-3|pledge/known:ALB 2.5 2025
-3|pledge/known:ALB 2.5 since-2025
-4|pledge/known:ALB 3
-4|pledge/known:ALB 3 2025
-4|pledge/known:ALB 3 since-2025
4|pledge/known:ALB 3.5
4|pledge/known:ALB 3.5 2025
4|pledge/known:ALB 3.5 since-2025
-4|pledge/known:ALLIES 1
-3|pledge/known:ALLIES 1 since-2025
-11|pledge/known:ALLIES 1.5
-5|pledge/known:ALLIES 1.5 2025
-5|pledge/known:ALLIES 1.5 2026
-10|pledge/known:ALLIES 1.5 since-2025
-3|pledge/known:ALLIES 2 2014
-7|pledge/known:ALLIES 2 2018
-3|pledge/known:ALLIES 2 2019
-8|pledge/known:ALLIES 2 2022
-5|pledge/known:ALLIES 2 2023
-6|pledge/known:ALLIES 2 2024
58|pledge/known:ALLIES 2 2025
-24|pledge/known:ALLIES 2 2026
33|pledge/known:ALLIES 2 since-2025
-15|pledge/known:ALLIES 2 to-2021
-19|pledge/known:ALLIES 2 to-2024
-4|pledge/known:ALLIES 2.5
-3|pledge/known:ALLIES 2.5 2025
-3|pledge/known:ALLIES 2.5 since-2025
-21|pledge/known:ALLIES 3
-11|pledge/known:ALLIES 3 2025
-5|pledge/known:ALLIES 3 2026
-3|pledge/known:ALLIES 3 2027
-18|pledge/known:ALLIES 3 since-2025
14|pledge/known:ALLIES 3.5
21|pledge/known:ALLIES 3.5 2025
-7|pledge/known:ALLIES 3.5 2026
14|pledge/known:ALLIES 3.5 since-2025
-32|pledge/known:ALLIES 5 2025
32|pledge/known:ALLIES 5 2026
-3|pledge/known:ALLIES to-1999
-16|pledge/known:ALLIES to-2021
-23|pledge/known:ALLIES to-2024
9|pledge/known:ARG 2
9|pledge/known:ARG 2 2025
9|pledge/known:ARG 2 since-2025
10|pledge/known:ARG since-2025
8|pledge/known:ARM 4.5
8|pledge/known:ARM 4.5 2025
8|pledge/known:ARM 4.5 since-2025
5|pledge/known:ARM since-2025
-7|pledge/known:AUS 0.5
-7|pledge/known:AUS 0.5 2023
-7|pledge/known:AUS 0.5 to-2024
32|pledge/known:AUS 2
12|pledge/known:AUS 2 2013
3|pledge/known:AUS 2 2016
5|pledge/known:AUS 2 2021
17|pledge/known:AUS 2 2022
8|pledge/known:AUS 2 2025
-15|pledge/known:AUS 2 2026
-7|pledge/known:AUS 2 since-2025
12|pledge/known:AUS 2 to-2013
10|pledge/known:AUS 2 to-2021
16|pledge/known:AUS 2 to-2024
10|pledge/known:AUS 2.2
10|pledge/known:AUS 2.2 2023
10|pledge/known:AUS 2.2 to-2024
41|pledge/known:AUS 2.3
12|pledge/known:AUS 2.3 2023
28|pledge/known:AUS 2.3 2025
28|pledge/known:AUS 2.3 since-2025
12|pledge/known:AUS 2.3 to-2024
3|pledge/known:AUS 2.33
3|pledge/known:AUS 2.33 2025
3|pledge/known:AUS 2.33 since-2025
45|pledge/known:AUS 2.4
38|pledge/known:AUS 2.4 2025
5|pledge/known:AUS 2.4 2026
43|pledge/known:AUS 2.4 since-2025
-6|pledge/known:AUS 2.6
-6|pledge/known:AUS 2.6 2025
-6|pledge/known:AUS 2.6 since-2025
17|pledge/known:AUS 3
-10|pledge/known:AUS 3 2025
34|pledge/known:AUS 3 2026
-8|pledge/known:AUS 3 2027
16|pledge/known:AUS 3 since-2025
-37|pledge/known:AUS 3.5
-7|pledge/known:AUS 3.5 2025
-29|pledge/known:AUS 3.5 2026
-37|pledge/known:AUS 3.5 since-2025
-7|pledge/known:AUS 4.5
-7|pledge/known:AUS 4.5 2027
-7|pledge/known:AUS 4.5 since-2025
-26|pledge/known:AUS 5
-25|pledge/known:AUS 5 2025
-26|pledge/known:AUS 5 since-2025
7|pledge/known:AUS since-2025
12|pledge/known:AUS to-2013
10|pledge/known:AUS to-2021
33|pledge/known:AUS to-2024
-13|pledge/known:AUT 1
-13|pledge/known:AUT 1 2025
-13|pledge/known:AUT 1 since-2025
19|pledge/known:AUT 2
21|pledge/known:AUT 2 2025
21|pledge/known:AUT 2 since-2025
8|pledge/known:AUT since-2025
-4|pledge/known:AZE 2.4
-4|pledge/known:AZE 2.4 2025
-4|pledge/known:AZE 2.4 since-2025
14|pledge/known:AZE 5
14|pledge/known:AZE 5 2026
14|pledge/known:AZE 5 since-2025
10|pledge/known:AZE since-2025
-8|pledge/known:BEL 1.5
-8|pledge/known:BEL 1.5 2025
-8|pledge/known:BEL 1.5 since-2025
18|pledge/known:BEL 2
-3|pledge/known:BEL 2 2006
-3|pledge/known:BEL 2 2022
19|pledge/known:BEL 2 2024
-33|pledge/known:BEL 2 2025
41|pledge/known:BEL 2 2026
8|pledge/known:BEL 2 since-2025
-3|pledge/known:BEL 2 to-2013
14|pledge/known:BEL 2 to-2024
-8|pledge/known:BEL 2.1
-5|pledge/known:BEL 2.1 2025
-3|pledge/known:BEL 2.1 2026
-8|pledge/known:BEL 2.1 since-2025
5|pledge/known:BEL 2.2
5|pledge/known:BEL 2.2 2026
5|pledge/known:BEL 2.2 since-2025
6|pledge/known:BEL 2.5
3|pledge/known:BEL 2.5 2025
3|pledge/known:BEL 2.5 2026
6|pledge/known:BEL 2.5 since-2025
-17|pledge/known:BEL 3.5
-16|pledge/known:BEL 3.5 2025
-17|pledge/known:BEL 3.5 since-2025
-14|pledge/known:BEL since-2025
-3|pledge/known:BEL to-2013
17|pledge/known:BEL to-2024
14|pledge/known:BGR 2
16|pledge/known:BGR 2 2018
6|pledge/known:BGR 2 2023
-5|pledge/known:BGR 2 2025
-5|pledge/known:BGR 2 since-2025
16|pledge/known:BGR 2 to-2021
6|pledge/known:BGR 2 to-2024
-3|pledge/known:BGR 2.5
-3|pledge/known:BGR 2.5 2025
-3|pledge/known:BGR 2.5 since-2025
-4|pledge/known:BGR 3
-4|pledge/known:BGR 3 2025
-4|pledge/known:BGR 3 since-2025
-14|pledge/known:BGR 3.5
-14|pledge/known:BGR 3.5 2025
-14|pledge/known:BGR 3.5 since-2025
25|pledge/known:BGR 5
25|pledge/known:BGR 5 2025
25|pledge/known:BGR 5 since-2025
16|pledge/known:BGR to-2021
6|pledge/known:BGR to-2024
4|pledge/known:BLR 1.9
4|pledge/known:BLR 1.9 2025
4|pledge/known:BLR 1.9 since-2025
4|pledge/known:BLR since-2025
-7|pledge/known:BRA 2
-7|pledge/known:BRA 2 2025
-7|pledge/known:BRA 2 since-2025
-7|pledge/known:BRA since-2025
-10|pledge/known:CAN 1.5
-15|pledge/known:CAN 1.5 2025
10|pledge/known:CAN 1.5 2026
-5|pledge/known:CAN 1.5 since-2025
13|pledge/known:CAN 1.76
13|pledge/known:CAN 1.76 2024
13|pledge/known:CAN 1.76 to-2024
-54|pledge/known:CAN 2
-10|pledge/known:CAN 2 2014
-10|pledge/known:CAN 2 2016
6|pledge/known:CAN 2 2021
-14|pledge/known:CAN 2 2022
-23|pledge/known:CAN 2 2023
-6|pledge/known:CAN 2 2024
28|pledge/known:CAN 2 2025
-7|pledge/known:CAN 2 2026
21|pledge/known:CAN 2 since-2025
-14|pledge/known:CAN 2 to-2021
-43|pledge/known:CAN 2 to-2024
-13|pledge/known:CAN 3
-11|pledge/known:CAN 3 2025
-11|pledge/known:CAN 3 since-2025
11|pledge/known:CAN 3.5
5|pledge/known:CAN 3.5 2025
8|pledge/known:CAN 3.5 2026
13|pledge/known:CAN 3.5 since-2025
17|pledge/known:CAN 5
-11|pledge/known:CAN 5 2025
28|pledge/known:CAN 5 2026
17|pledge/known:CAN 5 since-2025
32|pledge/known:CAN since-2025
-25|pledge/known:CAN to-1999
-14|pledge/known:CAN to-2021
-32|pledge/known:CAN to-2024
22|pledge/known:CHE 1
20|pledge/known:CHE 1 2025
22|pledge/known:CHE 1 since-2025
-7|pledge/known:CHE 2
-7|pledge/known:CHE 2 2025
-7|pledge/known:CHE 2 since-2025
-48|pledge/known:CHE 3.5
-48|pledge/known:CHE 3.5 2025
-48|pledge/known:CHE 3.5 since-2025
-35|pledge/known:CHE 5
-35|pledge/known:CHE 5 2025
-35|pledge/known:CHE 5 since-2025
-67|pledge/known:CHE since-2025
-7|pledge/known:CHN 2
-4|pledge/known:CHN 2 2026
-5|pledge/known:CHN 2 since-2025
-6|pledge/known:CHN 3
-6|pledge/known:CHN 3 2027
-6|pledge/known:CHN 3 since-2025
-5|pledge/known:CHN 3.5
-3|pledge/known:CHN 3.5 2026
-5|pledge/known:CHN 3.5 since-2025
-3|pledge/known:CHN 5
-3|pledge/known:CHN 5 since-2025
-19|pledge/known:CHN since-2025
-3|pledge/known:CHN to-2024
20|pledge/known:COL 3.2
20|pledge/known:COL 3.2 2025
20|pledge/known:COL 3.2 since-2025
19|pledge/known:COL since-2025
6|pledge/known:CYP 2
6|pledge/known:CYP 2 2025
6|pledge/known:CYP 2 since-2025
4|pledge/known:CYP since-2025
49|pledge/known:CZE 2
3|pledge/known:CZE 2 1997
29|pledge/known:CZE 2 2024
18|pledge/known:CZE 2 2025
3|pledge/known:CZE 2 2026
21|pledge/known:CZE 2 since-2025
29|pledge/known:CZE 2 to-2024
8|pledge/known:CZE 3
8|pledge/known:CZE 3 2025
8|pledge/known:CZE 3 since-2025
-5|pledge/known:CZE 3.5
-5|pledge/known:CZE 3.5 2026
-5|pledge/known:CZE 3.5 since-2025
5|pledge/known:CZE 5
5|pledge/known:CZE 5 2025
5|pledge/known:CZE 5 since-2025
29|pledge/known:CZE since-2025
29|pledge/known:CZE to-2024
4|pledge/known:DEU 1.5
12|pledge/known:DEU 1.5 2019
-25|pledge/known:DEU 1.5 2025
15|pledge/known:DEU 1.5 2026
-10|pledge/known:DEU 1.5 since-2025
13|pledge/known:DEU 1.5 to-2021
-3|pledge/known:DEU 1.57
-3|pledge/known:DEU 1.57 2024
-3|pledge/known:DEU 1.57 to-2024
-3|pledge/known:DEU 1.8
-3|pledge/known:DEU 1.8 2006
-3|pledge/known:DEU 1.8 to-2013
-3|pledge/known:DEU 1.95
-3|pledge/known:DEU 1.95 2004
-3|pledge/known:DEU 1.95 to-2013
6|pledge/known:DEU 2
-48|pledge/known:DEU 2 2014
-53|pledge/known:DEU 2 2015
-9|pledge/known:DEU 2 2016
29|pledge/known:DEU 2 2017
-14|pledge/known:DEU 2 2018
45|pledge/known:DEU 2 2019
17|pledge/known:DEU 2 2020
27|pledge/known:DEU 2 2022
29|pledge/known:DEU 2 2023
-28|pledge/known:DEU 2 2024
4|pledge/known:DEU 2 2025
8|pledge/known:DEU 2 2026
11|pledge/known:DEU 2 since-2025
-33|pledge/known:DEU 2 to-2021
28|pledge/known:DEU 2 to-2024
-5|pledge/known:DEU 2.3
-5|pledge/known:DEU 2.3 2025
-5|pledge/known:DEU 2.3 since-2025
-4|pledge/known:DEU 2.5
-3|pledge/known:DEU 2.5 2026
-4|pledge/known:DEU 2.5 since-2025
-11|pledge/known:DEU 3
-11|pledge/known:DEU 3 2025
-11|pledge/known:DEU 3 since-2025
31|pledge/known:DEU 3.5
32|pledge/known:DEU 3.5 2025
31|pledge/known:DEU 3.5 since-2025
-8|pledge/known:DEU 4
-8|pledge/known:DEU 4 1989
-8|pledge/known:DEU 4 to-1999
-8|pledge/known:DEU 4.7
-8|pledge/known:DEU 4.7 2025
-8|pledge/known:DEU 4.7 since-2025
-4|pledge/known:DEU 4.8
-4|pledge/known:DEU 4.8 2025
-4|pledge/known:DEU 4.8 since-2025
28|pledge/known:DEU 5 2025
-30|pledge/known:DEU 5 2026
-10|pledge/known:DEU 5.25
-10|pledge/known:DEU 5.25 2025
-10|pledge/known:DEU 5.25 since-2025
-15|pledge/known:DEU since-2025
-10|pledge/known:DEU to-1999
-7|pledge/known:DEU to-2013
-19|pledge/known:DEU to-2021
24|pledge/known:DEU to-2024
11|pledge/known:DNK 2
5|pledge/known:DNK 2 2022
27|pledge/known:DNK 2 2024
-19|pledge/known:DNK 2 2025
-20|pledge/known:DNK 2 since-2025
31|pledge/known:DNK 2 to-2024
5|pledge/known:DNK 3
6|pledge/known:DNK 3 2025
5|pledge/known:DNK 3 since-2025
20|pledge/known:DNK 3.5
-4|pledge/known:DNK 3.5 2025
24|pledge/known:DNK 3.5 2026
20|pledge/known:DNK 3.5 since-2025
-25|pledge/known:DNK 5
-24|pledge/known:DNK 5 2025
-25|pledge/known:DNK 5 since-2025
-20|pledge/known:DNK since-2025
30|pledge/known:DNK to-2024
20|pledge/known:DOM 1.3
20|pledge/known:DOM 1.3 2026
20|pledge/known:DOM 1.3 since-2025
20|pledge/known:DOM since-2025
-6|pledge/known:DZA 5
-6|pledge/known:DZA 5 2025
-6|pledge/known:DZA 5 since-2025
-6|pledge/known:DZA since-2025
3|pledge/known:ECU 2.5
3|pledge/known:ECU 2.5 2025
3|pledge/known:ECU 2.5 since-2025
3|pledge/known:ECU since-2025
-7|pledge/known:ESP 1.5
-7|pledge/known:ESP 1.5 2025
-7|pledge/known:ESP 1.5 since-2025
-15|pledge/known:ESP 2 2012
-16|pledge/known:ESP 2 2022
43|pledge/known:ESP 2 2025
-11|pledge/known:ESP 2 2026
32|pledge/known:ESP 2 since-2025
-15|pledge/known:ESP 2 to-2013
-16|pledge/known:ESP 2 to-2024
50|pledge/known:ESP 2.1
41|pledge/known:ESP 2.1 2025
9|pledge/known:ESP 2.1 2026
50|pledge/known:ESP 2.1 since-2025
-20|pledge/known:ESP 3.2
-20|pledge/known:ESP 3.2 2025
-20|pledge/known:ESP 3.2 since-2025
-28|pledge/known:ESP 3.5
-26|pledge/known:ESP 3.5 2025
-28|pledge/known:ESP 3.5 since-2025
-86|pledge/known:ESP 5
-71|pledge/known:ESP 5 2025
-15|pledge/known:ESP 5 2026
-86|pledge/known:ESP 5 since-2025
-64|pledge/known:ESP since-2025
-15|pledge/known:ESP to-2013
-17|pledge/known:ESP to-2024
18|pledge/known:EST 0.25
18|pledge/known:EST 0.25 2025
18|pledge/known:EST 0.25 since-2025
-64|pledge/known:EST 2
-17|pledge/known:EST 2 2014
-3|pledge/known:EST 2 2023
-15|pledge/known:EST 2 2024
-29|pledge/known:EST 2 2025
-29|pledge/known:EST 2 since-2025
-18|pledge/known:EST 2 to-2021
-18|pledge/known:EST 2 to-2024
6|pledge/known:EST 3 2023
-6|pledge/known:EST 3 2025
-6|pledge/known:EST 3 since-2025
7|pledge/known:EST 3 to-2024
-20|pledge/known:EST 3.5
-19|pledge/known:EST 3.5 2025
-20|pledge/known:EST 3.5 since-2025
36|pledge/known:EST 5
33|pledge/known:EST 5 2025
36|pledge/known:EST 5 since-2025
29|pledge/known:EST 5.4
29|pledge/known:EST 5.4 2025
29|pledge/known:EST 5.4 since-2025
24|pledge/known:EST since-2025
-18|pledge/known:EST to-2021
-10|pledge/known:EST to-2024
-19|pledge/known:EU 1.5
-14|pledge/known:EU 1.5 2025
-5|pledge/known:EU 1.5 2026
-19|pledge/known:EU 1.5 since-2025
-27|pledge/known:EU 2
-17|pledge/known:EU 2 2025
-9|pledge/known:EU 2 2026
-26|pledge/known:EU 2 since-2025
-6|pledge/known:EU 3.5
-6|pledge/known:EU 3.5 2025
-6|pledge/known:EU 3.5 since-2025
-58|pledge/known:EU since-2025
-11|pledge/known:FIN 2
9|pledge/known:FIN 2 2023
-18|pledge/known:FIN 2 2024
-11|pledge/known:FIN 2 to-2024
-3|pledge/known:FIN 2.6
-3|pledge/known:FIN 2.6 2025
-3|pledge/known:FIN 2.6 since-2025
29|pledge/known:FIN 3
27|pledge/known:FIN 3 2025
5|pledge/known:FIN 3 2026
32|pledge/known:FIN 3 since-2025
15|pledge/known:FIN 3.2
15|pledge/known:FIN 3.2 2025
15|pledge/known:FIN 3.2 since-2025
5|pledge/known:FIN 3.5 2025
-4|pledge/known:FIN 3.5 2026
-8|pledge/known:FIN 5
-8|pledge/known:FIN 5 2025
-8|pledge/known:FIN 5 since-2025
34|pledge/known:FIN since-2025
-13|pledge/known:FIN to-2024
-5|pledge/known:FJI 2
-3|pledge/known:FJI 2 2026
-5|pledge/known:FJI 2 since-2025
-5|pledge/known:FJI since-2025
-16|pledge/known:FRA 2
-9|pledge/known:FRA 2 2006
7|pledge/known:FRA 2 2017
-16|pledge/known:FRA 2 2018
16|pledge/known:FRA 2 2023
-16|pledge/known:FRA 2 2025
-16|pledge/known:FRA 2 since-2025
-10|pledge/known:FRA 2 to-2013
-7|pledge/known:FRA 2 to-2021
18|pledge/known:FRA 2 to-2024
-3|pledge/known:FRA 2.1
-3|pledge/known:FRA 2.1 2025
-3|pledge/known:FRA 2.1 since-2025
6|pledge/known:FRA 2.3
6|pledge/known:FRA 2.3 2025
6|pledge/known:FRA 2.3 since-2025
14|pledge/known:FRA 2.5
8|pledge/known:FRA 2.5 2025
5|pledge/known:FRA 2.5 2026
14|pledge/known:FRA 2.5 since-2025
15|pledge/known:FRA 3.5
38|pledge/known:FRA 3.5 2025
-23|pledge/known:FRA 3.5 2026
15|pledge/known:FRA 3.5 since-2025
-13|pledge/known:FRA 5
-13|pledge/known:FRA 5 2025
-13|pledge/known:FRA 5 since-2025
-10|pledge/known:FRA 6
-10|pledge/known:FRA 6 1979
-10|pledge/known:FRA 6 to-1999
-10|pledge/known:FRA to-1999
-10|pledge/known:FRA to-2013
-8|pledge/known:FRA to-2021
18|pledge/known:FRA to-2024
-10|pledge/known:GBR 0.4
-10|pledge/known:GBR 0.4 2025
-10|pledge/known:GBR 0.4 since-2025
19|pledge/known:GBR 1.5
39|pledge/known:GBR 1.5 2025
-19|pledge/known:GBR 1.5 2026
20|pledge/known:GBR 1.5 since-2025
-5|pledge/known:GBR 1.57
-5|pledge/known:GBR 1.57 2024
-5|pledge/known:GBR 1.57 to-2024
-6|pledge/known:GBR 2
-9|pledge/known:GBR 2 2006
13|pledge/known:GBR 2 2010
5|pledge/known:GBR 2 2011
-7|pledge/known:GBR 2 2013
-18|pledge/known:GBR 2 2014
80|pledge/known:GBR 2 2015
9|pledge/known:GBR 2 2016
-23|pledge/known:GBR 2 2019
10|pledge/known:GBR 2 2022
3|pledge/known:GBR 2 2023
-16|pledge/known:GBR 2 2024
-46|pledge/known:GBR 2 2025
-4|pledge/known:GBR 2 2026
-50|pledge/known:GBR 2 since-2025
46|pledge/known:GBR 2 to-2021
-3|pledge/known:GBR 2 to-2024
-10|pledge/known:GBR 2.2
-10|pledge/known:GBR 2.2 2023
-10|pledge/known:GBR 2.2 to-2024
-12|pledge/known:GBR 2.4
-12|pledge/known:GBR 2.4 2025
-12|pledge/known:GBR 2.4 since-2025
51|pledge/known:GBR 2.5
4|pledge/known:GBR 2.5 2022
3|pledge/known:GBR 2.5 2023
20|pledge/known:GBR 2.5 2024
23|pledge/known:GBR 2.5 2025
24|pledge/known:GBR 2.5 since-2025
27|pledge/known:GBR 2.5 to-2024
20|pledge/known:GBR 2.6
15|pledge/known:GBR 2.6 2025
5|pledge/known:GBR 2.6 2026
20|pledge/known:GBR 2.6 since-2025
-22|pledge/known:GBR 3
-3|pledge/known:GBR 3 2025
-19|pledge/known:GBR 3 2026
-22|pledge/known:GBR 3 since-2025
6|pledge/known:GBR 3.2
6|pledge/known:GBR 3.2 1992
6|pledge/known:GBR 3.2 to-1999
-3|pledge/known:GBR 3.4
-3|pledge/known:GBR 3.4 1992
-3|pledge/known:GBR 3.4 to-1999
36|pledge/known:GBR 3.5
18|pledge/known:GBR 3.5 2025
17|pledge/known:GBR 3.5 2026
36|pledge/known:GBR 3.5 since-2025
-4|pledge/known:GBR 4
-4|pledge/known:GBR 4 1989
-4|pledge/known:GBR 4 to-1999
40|pledge/known:GBR 5 2025
-40|pledge/known:GBR 5 2026
45|pledge/known:GBR to-2021
9|pledge/known:GBR to-2024
6|pledge/known:GEO 2
6|pledge/known:GEO 2 2025
6|pledge/known:GEO 2 since-2025
-4|pledge/known:GEO 2.4
-4|pledge/known:GEO 2.4 2025
-4|pledge/known:GEO 2.4 since-2025
-6|pledge/known:GEO 5
-6|pledge/known:GEO 5 2026
-6|pledge/known:GEO 5 since-2025
-3|pledge/known:GEO since-2025
-36|pledge/known:GRC 2
-4|pledge/known:GRC 2 2011
-29|pledge/known:GRC 2 2025
-29|pledge/known:GRC 2 since-2025
-6|pledge/known:GRC 2 to-2013
3|pledge/known:GRC 3
3|pledge/known:GRC 3 since-2025
13|pledge/known:GRC 3.5
13|pledge/known:GRC 3.5 2025
13|pledge/known:GRC 3.5 since-2025
-18|pledge/known:GRC 5
-13|pledge/known:GRC 5 2025
-5|pledge/known:GRC 5 2026
-18|pledge/known:GRC 5 since-2025
-31|pledge/known:GRC since-2025
-5|pledge/known:GRC to-2013
-14|pledge/known:HRV 2
-24|pledge/known:HRV 2 2018
14|pledge/known:HRV 2 2024
-4|pledge/known:HRV 2 2025
-4|pledge/known:HRV 2 since-2025
-24|pledge/known:HRV 2 to-2021
14|pledge/known:HRV 2 to-2024
9|pledge/known:HRV 2.5
8|pledge/known:HRV 2.5 2025
9|pledge/known:HRV 2.5 since-2025
4|pledge/known:HRV 2.8
4|pledge/known:HRV 2.8 2025
4|pledge/known:HRV 2.8 since-2025
9|pledge/known:HRV since-2025
-24|pledge/known:HRV to-2021
14|pledge/known:HRV to-2024
-18|pledge/known:HTI 1.3
-18|pledge/known:HTI 1.3 2026
-18|pledge/known:HTI 1.3 since-2025
-17|pledge/known:HTI since-2025
10|pledge/known:HUN 1.8
8|pledge/known:HUN 1.8 2006
8|pledge/known:HUN 1.8 to-2013
9|pledge/known:HUN 1.81
9|pledge/known:HUN 1.81 1999
9|pledge/known:HUN 1.81 to-1999
5|pledge/known:HUN 2
-5|pledge/known:HUN 2 2024
10|pledge/known:HUN 2 2025
12|pledge/known:HUN 2 since-2025
-6|pledge/known:HUN 2 to-2024
-3|pledge/known:HUN 2.24
-3|pledge/known:HUN 2.24 2025
-3|pledge/known:HUN 2.24 since-2025
-3|pledge/known:HUN 3
-54|pledge/known:HUN 3.5
21|pledge/known:HUN 3.5 2025
-75|pledge/known:HUN 3.5 2026
-54|pledge/known:HUN 3.5 since-2025
13|pledge/known:HUN 5
13|pledge/known:HUN 5 2025
13|pledge/known:HUN 5 since-2025
-33|pledge/known:HUN since-2025
8|pledge/known:HUN to-1999
8|pledge/known:HUN to-2013
-7|pledge/known:HUN to-2024
3|pledge/known:IDN 1
3|pledge/known:IDN 1 2025
3|pledge/known:IDN 1 since-2025
43|pledge/known:IDN 1.5
36|pledge/known:IDN 1.5 2025
6|pledge/known:IDN 1.5 2026
43|pledge/known:IDN 1.5 since-2025
-5|pledge/known:IDN 2
-4|pledge/known:IDN 2 2026
-4|pledge/known:IDN 2 since-2025
-4|pledge/known:IDN 3
-3|pledge/known:IDN 3 2025
-4|pledge/known:IDN 3 since-2025
-3|pledge/known:IDN 5
-3|pledge/known:IDN 5 2025
-3|pledge/known:IDN 5 since-2025
34|pledge/known:IDN since-2025
-4|pledge/known:IND 2
-3|pledge/known:IND 2 2025
-3|pledge/known:IND 2 since-2025
-3|pledge/known:IND since-2025
10|pledge/known:IRL 0.4
10|pledge/known:IRL 0.4 2025
10|pledge/known:IRL 0.4 since-2025
-4|pledge/known:IRL 1
-4|pledge/known:IRL 1 2025
-4|pledge/known:IRL 1 since-2025
-3|pledge/known:IRL 2
-3|pledge/known:IRL 2 2025
-3|pledge/known:IRL 2 since-2025
-29|pledge/known:IRL 5
-29|pledge/known:IRL 5 2025
-29|pledge/known:IRL 5 since-2025
-24|pledge/known:IRL since-2025
-5|pledge/known:IRN 4.5
-5|pledge/known:IRN 4.5 2025
-5|pledge/known:IRN 4.5 since-2025
12|pledge/known:IRN 6
12|pledge/known:IRN 6 1979
12|pledge/known:IRN 6 to-1999
-5|pledge/known:IRN since-2025
12|pledge/known:IRN to-1999
25|pledge/known:ISL 1.5
7|pledge/known:ISL 1.5 2025
18|pledge/known:ISL 1.5 2026
25|pledge/known:ISL 1.5 since-2025
-70|pledge/known:ISL 3.5
-70|pledge/known:ISL 3.5 2025
-70|pledge/known:ISL 3.5 since-2025
-46|pledge/known:ISL since-2025
-6|pledge/known:ISR 3.5
-6|pledge/known:ISR 3.5 2025
-6|pledge/known:ISR 3.5 since-2025
-10|pledge/known:ISR since-2025
3|pledge/known:ITA 0.5
3|pledge/known:ITA 0.5 2025
3|pledge/known:ITA 0.5 since-2025
-14|pledge/known:ITA 1.5
15|pledge/known:ITA 1.5 2025
-29|pledge/known:ITA 1.5 2026
-14|pledge/known:ITA 1.5 since-2025
8|pledge/known:ITA 1.57
8|pledge/known:ITA 1.57 2024
8|pledge/known:ITA 1.57 to-2024
-35|pledge/known:ITA 2
19|pledge/known:ITA 2 2022
-43|pledge/known:ITA 2 2023
-20|pledge/known:ITA 2 2025
9|pledge/known:ITA 2 2026
-10|pledge/known:ITA 2 since-2025
-25|pledge/known:ITA 2 to-2024
10|pledge/known:ITA 3.5
-17|pledge/known:ITA 3.5 2025
27|pledge/known:ITA 3.5 2026
10|pledge/known:ITA 3.5 since-2025
17|pledge/known:ITA 5
17|pledge/known:ITA 5 2026
17|pledge/known:ITA 5 since-2025
5|pledge/known:ITA since-2025
-17|pledge/known:ITA to-2024
-10|pledge/known:JOR 2.5
-10|pledge/known:JOR 2.5 2025
-10|pledge/known:JOR 2.5 since-2025
-10|pledge/known:JOR since-2025
-19|pledge/known:JPN 1.5
-15|pledge/known:JPN 1.5 2025
-4|pledge/known:JPN 1.5 2026
-19|pledge/known:JPN 1.5 since-2025
123|pledge/known:JPN 2
-7|pledge/known:JPN 2 0
-4|pledge/known:JPN 2 2015
-4|pledge/known:JPN 2 2016
-24|pledge/known:JPN 2 2017
42|pledge/known:JPN 2 2018
-24|pledge/known:JPN 2 2019
-9|pledge/known:JPN 2 2021
-102|pledge/known:JPN 2 2022
58|pledge/known:JPN 2 2023
72|pledge/known:JPN 2 2024
53|pledge/known:JPN 2 2025
71|pledge/known:JPN 2 2026
5|pledge/known:JPN 2 2027
130|pledge/known:JPN 2 since-2025
-7|pledge/known:JPN 2 to-1999
-27|pledge/known:JPN 2 to-2021
27|pledge/known:JPN 2 to-2024
-3|pledge/known:JPN 2.4
-33|pledge/known:JPN 3
-84|pledge/known:JPN 3 2025
12|pledge/known:JPN 3 2026
40|pledge/known:JPN 3 2027
-32|pledge/known:JPN 3 since-2025
-3|pledge/known:JPN 3.4
-3|pledge/known:JPN 3.4 1992
-3|pledge/known:JPN 3.4 to-1999
-20|pledge/known:JPN 3.5
-29|pledge/known:JPN 3.5 2025
6|pledge/known:JPN 3.5 2026
4|pledge/known:JPN 3.5 2027
-20|pledge/known:JPN 3.5 since-2025
-56|pledge/known:JPN 5
-42|pledge/known:JPN 5 2025
-13|pledge/known:JPN 5 2026
-56|pledge/known:JPN 5 since-2025
-5|pledge/known:JPN 7
-5|pledge/known:JPN 7 1981
-5|pledge/known:JPN 7 to-1999
-16|pledge/known:JPN to-1999
-29|pledge/known:JPN to-2021
27|pledge/known:JPN to-2024
-3|pledge/known:KGZ 1.9
-3|pledge/known:KGZ 1.9 2025
-3|pledge/known:KGZ 1.9 since-2025
-3|pledge/known:KGZ since-2025
-5|pledge/known:KHM 1.4
-5|pledge/known:KHM 1.4 2025
-5|pledge/known:KHM 1.4 since-2025
17|pledge/known:KHM 1.7
17|pledge/known:KHM 1.7 2025
17|pledge/known:KHM 1.7 since-2025
3|pledge/known:KHM 2.1
3|pledge/known:KHM 2.1 2025
3|pledge/known:KHM 2.1 since-2025
16|pledge/known:KHM since-2025
-46|pledge/known:KOR 2
-13|pledge/known:KOR 2 2024
-30|pledge/known:KOR 2 2025
-31|pledge/known:KOR 2 since-2025
-14|pledge/known:KOR 2 to-2024
-14|pledge/known:KOR 2.4
-13|pledge/known:KOR 2.4 2025
-14|pledge/known:KOR 2.4 since-2025
-3|pledge/known:KOR 3
12|pledge/known:KOR 3 2019
-13|pledge/known:KOR 3 2026
-16|pledge/known:KOR 3 since-2025
12|pledge/known:KOR 3 to-2021
96|pledge/known:KOR 3.5
-3|pledge/known:KOR 3.5 2025
98|pledge/known:KOR 3.5 2026
96|pledge/known:KOR 3.5 since-2025
-14|pledge/known:KOR 4
-15|pledge/known:KOR 4 2023
-15|pledge/known:KOR 4 to-2024
-9|pledge/known:KOR 4.5
-8|pledge/known:KOR 4.5 2027
-9|pledge/known:KOR 4.5 since-2025
-24|pledge/known:KOR 5
-43|pledge/known:KOR 5 2025
19|pledge/known:KOR 5 2026
-24|pledge/known:KOR 5 since-2025
3|pledge/known:KOR to-1999
12|pledge/known:KOR to-2021
-29|pledge/known:KOR to-2024
-5|pledge/known:KWT 5.2
-5|pledge/known:KWT 5.2 2025
-5|pledge/known:KWT 5.2 since-2025
-5|pledge/known:KWT since-2025
-11|pledge/known:LAO 2
-11|pledge/known:LAO 2 2024
-11|pledge/known:LAO 2 to-2024
-13|pledge/known:LAO to-2024
17|pledge/known:LBN 2.5
17|pledge/known:LBN 2.5 2025
17|pledge/known:LBN 2.5 since-2025
17|pledge/known:LBN since-2025
6|pledge/known:LKA 1.5
6|pledge/known:LKA 1.5 2025
6|pledge/known:LKA 1.5 since-2025
7|pledge/known:LKA since-2025
4|pledge/known:LTU 0.25
4|pledge/known:LTU 0.25 2024
4|pledge/known:LTU 0.25 to-2024
-48|pledge/known:LTU 2
30|pledge/known:LTU 2 2014
-8|pledge/known:LTU 2 2022
-39|pledge/known:LTU 2 2023
-28|pledge/known:LTU 2 2025
-29|pledge/known:LTU 2 since-2025
30|pledge/known:LTU 2 to-2021
-49|pledge/known:LTU 2 to-2024
5|pledge/known:LTU 3 2022
-4|pledge/known:LTU 3 2023
3|pledge/known:LTU 3.5 2024
-3|pledge/known:LTU 3.5 since-2025
3|pledge/known:LTU 3.5 to-2024
-3|pledge/known:LTU 4.91
-3|pledge/known:LTU 4.91 2025
-3|pledge/known:LTU 4.91 since-2025
55|pledge/known:LTU 5
17|pledge/known:LTU 5 2025
37|pledge/known:LTU 5 2026
55|pledge/known:LTU 5 since-2025
16|pledge/known:LTU 5-6
15|pledge/known:LTU 5-6 2025
16|pledge/known:LTU 5-6 since-2025
11|pledge/known:LTU 5.25
11|pledge/known:LTU 5.25 2025
11|pledge/known:LTU 5.25 since-2025
3|pledge/known:LTU 5.38
3|pledge/known:LTU 5.38 2025
3|pledge/known:LTU 5.38 since-2025
-8|pledge/known:LTU 5.4
-8|pledge/known:LTU 5.4 2025
-8|pledge/known:LTU 5.4 since-2025
4|pledge/known:LTU 5.5
4|pledge/known:LTU 5.5 2025
4|pledge/known:LTU 5.5 since-2025
39|pledge/known:LTU since-2025
30|pledge/known:LTU to-2021
-40|pledge/known:LTU to-2024
4|pledge/known:LUX 1.3
4|pledge/known:LUX 1.3 2025
4|pledge/known:LUX 1.3 since-2025
-20|pledge/known:LUX 1.5
-20|pledge/known:LUX 1.5 2025
-20|pledge/known:LUX 1.5 since-2025
26|pledge/known:LUX 2
-4|pledge/known:LUX 2 2023
9|pledge/known:LUX 2 2024
33|pledge/known:LUX 2 2025
-12|pledge/known:LUX 2 2026
21|pledge/known:LUX 2 since-2025
5|pledge/known:LUX 2 to-2024
-5|pledge/known:LUX 3
-5|pledge/known:LUX 3 2025
-5|pledge/known:LUX 3 since-2025
-16|pledge/known:LUX 3.5
-16|pledge/known:LUX 3.5 2025
-16|pledge/known:LUX 3.5 since-2025
-16|pledge/known:LUX since-2025
4|pledge/known:LUX to-2024
-4|pledge/known:LVA 1.8
-4|pledge/known:LVA 1.8 2006
-4|pledge/known:LVA 1.8 to-2013
4|pledge/known:LVA 2 2006
12|pledge/known:LVA 2 2014
4|pledge/known:LVA 2 2016
-4|pledge/known:LVA 2 2023
-14|pledge/known:LVA 2 2025
-14|pledge/known:LVA 2 since-2025
4|pledge/known:LVA 2 to-2013
15|pledge/known:LVA 2 to-2021
-4|pledge/known:LVA 2 to-2024
4|pledge/known:LVA 2.5
4|pledge/known:LVA 2.5 2022
4|pledge/known:LVA 2.5 to-2024
4|pledge/known:LVA 3
4|pledge/known:LVA 3 2023
4|pledge/known:LVA 3 to-2024
-13|pledge/known:LVA 3.5
-6|pledge/known:LVA 3.5 2025
-7|pledge/known:LVA 3.5 2026
-13|pledge/known:LVA 3.5 since-2025
8|pledge/known:LVA 4
8|pledge/known:LVA 4 2025
8|pledge/known:LVA 4 since-2025
3|pledge/known:LVA 4.91
3|pledge/known:LVA 4.91 2025
3|pledge/known:LVA 4.91 since-2025
40|pledge/known:LVA 5
52|pledge/known:LVA 5 2025
-12|pledge/known:LVA 5 2026
40|pledge/known:LVA 5 since-2025
23|pledge/known:LVA since-2025
15|pledge/known:LVA to-2021
7|pledge/known:MAR 5
7|pledge/known:MAR 5 2025
7|pledge/known:MAR 5 since-2025
7|pledge/known:MAR since-2025
24|pledge/known:MDA 1
18|pledge/known:MDA 1 2024
6|pledge/known:MDA 1 2025
6|pledge/known:MDA 1 since-2025
18|pledge/known:MDA 1 to-2024
6|pledge/known:MDA since-2025
18|pledge/known:MDA to-2024
6|pledge/known:MDV 2
6|pledge/known:MDV 2 2025
6|pledge/known:MDV 2 since-2025
6|pledge/known:MDV since-2025
22|pledge/known:MKD 2
23|pledge/known:MKD 2 2023
22|pledge/known:MKD 2 to-2024
8|pledge/known:MKD 2.5
8|pledge/known:MKD 2.5 2025
8|pledge/known:MKD 2.5 since-2025
14|pledge/known:MKD 3.5
14|pledge/known:MKD 3.5 2025
14|pledge/known:MKD 3.5 since-2025
22|pledge/known:MKD since-2025
22|pledge/known:MKD to-2024
8|pledge/known:MLI 4
8|pledge/known:MLI 4 2024
8|pledge/known:MLI 4 to-2024
7|pledge/known:MLI to-2024
-19|pledge/known:MNE 2
-19|pledge/known:MNE 2 2017
-19|pledge/known:MNE 2 to-2021
20|pledge/known:MNE 5
20|pledge/known:MNE 5 2025
20|pledge/known:MNE 5 since-2025
18|pledge/known:MNE since-2025
-19|pledge/known:MNE to-2021
7|pledge/known:MOZ 2
7|pledge/known:MOZ 2 2025
7|pledge/known:MOZ 2 since-2025
6|pledge/known:MOZ since-2025
3|pledge/known:MYS 1
3|pledge/known:MYS 1 2026
3|pledge/known:MYS 1 since-2025
10|pledge/known:MYS 1.5
4|pledge/known:MYS 1.5 2025
7|pledge/known:MYS 1.5 2026
10|pledge/known:MYS 1.5 since-2025
12|pledge/known:MYS 2
12|pledge/known:MYS 2 2025
12|pledge/known:MYS 2 since-2025
22|pledge/known:MYS since-2025
-8|pledge/known:NATO 0.25
-8|pledge/known:NATO 0.25 2025
-8|pledge/known:NATO 0.25 since-2025
-3|pledge/known:NATO 1
51|pledge/known:NATO 1.5
-10|pledge/known:NATO 1.5 2019
52|pledge/known:NATO 1.5 2025
5|pledge/known:NATO 1.5 2026
58|pledge/known:NATO 1.5 since-2025
-11|pledge/known:NATO 1.5 to-2021
-9|pledge/known:NATO 1.76
-8|pledge/known:NATO 1.76 2024
-8|pledge/known:NATO 1.76 to-2024
86|pledge/known:NATO 2
24|pledge/known:NATO 2 0
-42|pledge/known:NATO 2 1999
-7|pledge/known:NATO 2 2003
26|pledge/known:NATO 2 2006
-13|pledge/known:NATO 2 2010
3|pledge/known:NATO 2 2011
15|pledge/known:NATO 2 2012
-4|pledge/known:NATO 2 2013
33|pledge/known:NATO 2 2014
-34|pledge/known:NATO 2 2015
34|pledge/known:NATO 2 2016
9|pledge/known:NATO 2 2017
5|pledge/known:NATO 2 2018
5|pledge/known:NATO 2 2019
-16|pledge/known:NATO 2 2020
34|pledge/known:NATO 2 2022
25|pledge/known:NATO 2 2024
18|pledge/known:NATO 2 2025
-23|pledge/known:NATO 2 2026
-5|pledge/known:NATO 2 2027
-10|pledge/known:NATO 2 since-2025
-19|pledge/known:NATO 2 to-1999
22|pledge/known:NATO 2 to-2013
33|pledge/known:NATO 2 to-2021
60|pledge/known:NATO 2 to-2024
-16|pledge/known:NATO 2.1
-15|pledge/known:NATO 2.1 2025
-16|pledge/known:NATO 2.1 since-2025
-56|pledge/known:NATO 2.5
-5|pledge/known:NATO 2.5 2022
-7|pledge/known:NATO 2.5 2023
-7|pledge/known:NATO 2.5 2024
-20|pledge/known:NATO 2.5 2025
-17|pledge/known:NATO 2.5 2026
-37|pledge/known:NATO 2.5 since-2025
-19|pledge/known:NATO 2.5 to-2024
-3|pledge/known:NATO 2.6
-3|pledge/known:NATO 2.6 since-2025
-50|pledge/known:NATO 3
-10|pledge/known:NATO 3 2019
-5|pledge/known:NATO 3 2022
-9|pledge/known:NATO 3 2023
-15|pledge/known:NATO 3 2024
36|pledge/known:NATO 3 2025
-23|pledge/known:NATO 3 2026
-23|pledge/known:NATO 3 2027
-10|pledge/known:NATO 3 since-2025
-10|pledge/known:NATO 3 to-2021
-29|pledge/known:NATO 3 to-2024
-5|pledge/known:NATO 3.2
-4|pledge/known:NATO 3.2 1992
-4|pledge/known:NATO 3.2 to-1999
51|pledge/known:NATO 3.5
-3|pledge/known:NATO 3.5 2024
37|pledge/known:NATO 3.5 2025
20|pledge/known:NATO 3.5 2026
-4|pledge/known:NATO 3.5 2027
53|pledge/known:NATO 3.5 since-2025
-3|pledge/known:NATO 3.5 to-2024
-31|pledge/known:NATO 4
-3|pledge/known:NATO 4 1990
-16|pledge/known:NATO 4 2023
-11|pledge/known:NATO 4 2025
-11|pledge/known:NATO 4 since-2025
-4|pledge/known:NATO 4 to-1999
-16|pledge/known:NATO 4 to-2024
58|pledge/known:NATO 5
13|pledge/known:NATO 5 2025
44|pledge/known:NATO 5 2026
58|pledge/known:NATO 5 since-2025
-10|pledge/known:NATO 5-6
-9|pledge/known:NATO 5-6 2025
-10|pledge/known:NATO 5-6 since-2025
-7|pledge/known:NATO 5.4
-6|pledge/known:NATO 5.4 2025
-7|pledge/known:NATO 5.4 since-2025
-4|pledge/known:NATO 6
-3|pledge/known:NATO 7
-3|pledge/known:NATO 7 1981
-3|pledge/known:NATO 7 to-1999
19|pledge/known:NATO 8
19|pledge/known:NATO 8 2025
19|pledge/known:NATO 8 since-2025
63|pledge/known:NATO since-2025
-27|pledge/known:NATO to-1999
18|pledge/known:NATO to-2013
11|pledge/known:NATO to-2021
-19|pledge/known:NATO to-2024
-6|pledge/known:NER 4
-6|pledge/known:NER 4 2024
-6|pledge/known:NER 4 to-2024
-6|pledge/known:NER to-2024
28|pledge/known:NLD 2
16|pledge/known:NLD 2 2024
40|pledge/known:NLD 2 2025
-28|pledge/known:NLD 2 2026
12|pledge/known:NLD 2 since-2025
16|pledge/known:NLD 2 to-2024
-4|pledge/known:NLD 2.1
-3|pledge/known:NLD 2.1 2025
-4|pledge/known:NLD 2.1 since-2025
30|pledge/known:NLD 3.5
24|pledge/known:NLD 3.5 2025
6|pledge/known:NLD 3.5 2026
30|pledge/known:NLD 3.5 since-2025
25|pledge/known:NLD 5
25|pledge/known:NLD 5 2025
25|pledge/known:NLD 5 since-2025
59|pledge/known:NLD since-2025
15|pledge/known:NLD to-2024
-12|pledge/known:NOR 2
-14|pledge/known:NOR 2 2018
3|pledge/known:NOR 2 2024
-14|pledge/known:NOR 2 to-2021
3|pledge/known:NOR 2 to-2024
-3|pledge/known:NOR 2.1
-3|pledge/known:NOR 2.1 2025
-3|pledge/known:NOR 2.1 since-2025
-5|pledge/known:NOR 2.2
-5|pledge/known:NOR 2.2 2026
-5|pledge/known:NOR 2.2 since-2025
-4|pledge/known:NOR 2.6
-4|pledge/known:NOR 2.6 2025
-4|pledge/known:NOR 2.6 since-2025
10|pledge/known:NOR 3
6|pledge/known:NOR 3 2024
6|pledge/known:NOR 3 2025
4|pledge/known:NOR 3 since-2025
6|pledge/known:NOR 3 to-2024
22|pledge/known:NOR 3.5
31|pledge/known:NOR 3.5 2025
-10|pledge/known:NOR 3.5 2026
22|pledge/known:NOR 3.5 since-2025
40|pledge/known:NOR 5
40|pledge/known:NOR 5 2025
40|pledge/known:NOR 5 since-2025
52|pledge/known:NOR since-2025
-14|pledge/known:NOR to-2021
7|pledge/known:NOR to-2024
-4|pledge/known:NPL since-2025
44|pledge/known:NZL 2
14|pledge/known:NZL 2 2022
31|pledge/known:NZL 2 2026
30|pledge/known:NZL 2 since-2025
14|pledge/known:NZL 2 to-2024
-6|pledge/known:NZL 2.3
-6|pledge/known:NZL 2.3 2023
-6|pledge/known:NZL 2.3 to-2024
-5|pledge/known:NZL 2.4
-3|pledge/known:NZL 2.4 2026
-5|pledge/known:NZL 2.4 since-2025
-5|pledge/known:NZL 2.6
-5|pledge/known:NZL 2.6 2025
-5|pledge/known:NZL 2.6 since-2025
-9|pledge/known:NZL 3
-9|pledge/known:NZL 3 2025
-9|pledge/known:NZL 3 since-2025
-7|pledge/known:NZL 3.5
-7|pledge/known:NZL 3.5 2025
-7|pledge/known:NZL 3.5 since-2025
-7|pledge/known:NZL 5
-7|pledge/known:NZL 5 2025
-7|pledge/known:NZL 5 since-2025
-4|pledge/known:NZL since-2025
9|pledge/known:NZL to-2024
5|pledge/known:OMN 5.2
5|pledge/known:OMN 5.2 2025
5|pledge/known:OMN 5.2 since-2025
-8|pledge/known:OMN 6
-8|pledge/known:OMN 6 2025
-8|pledge/known:OMN 6 since-2025
-3|pledge/known:OMN since-2025
-18|pledge/known:PHL 1.5
-25|pledge/known:PHL 1.5 2025
7|pledge/known:PHL 1.5 2026
-18|pledge/known:PHL 1.5 since-2025
13|pledge/known:PHL 2
-6|pledge/known:PHL 2 2023
-15|pledge/known:PHL 2 2025
35|pledge/known:PHL 2 2026
20|pledge/known:PHL 2 since-2025
-7|pledge/known:PHL 2 to-2024
-3|pledge/known:PHL since-2025
-7|pledge/known:PHL to-2024
7|pledge/known:PNG 0.5
7|pledge/known:PNG 0.5 2023
7|pledge/known:PNG 0.5 to-2024
-3|pledge/known:PNG 1
-3|pledge/known:PNG 1 2025
-3|pledge/known:PNG 1 since-2025
-6|pledge/known:PNG 2.3
-6|pledge/known:PNG 2.3 2023
-6|pledge/known:PNG 2.3 to-2024
-3|pledge/known:PNG since-2025
-4|pledge/known:POL 1.3
-4|pledge/known:POL 1.3 2025
-4|pledge/known:POL 1.3 since-2025
-5|pledge/known:POL 1.5
-5|pledge/known:POL 1.5 2025
-5|pledge/known:POL 1.5 since-2025
-5|pledge/known:POL 1.81
-5|pledge/known:POL 1.81 1999
-5|pledge/known:POL 1.81 to-1999
5|pledge/known:POL 1.95
4|pledge/known:POL 1.95 2004
4|pledge/known:POL 1.95 to-2013
-36|pledge/known:POL 2
44|pledge/known:POL 2 1999
24|pledge/known:POL 2 2014
-23|pledge/known:POL 2 2016
-36|pledge/known:POL 2 2024
-45|pledge/known:POL 2 2025
-45|pledge/known:POL 2 since-2025
43|pledge/known:POL 2 to-1999
3|pledge/known:POL 2 to-2021
-37|pledge/known:POL 2 to-2024
-13|pledge/known:POL 2.5
5|pledge/known:POL 2.5 2023
-12|pledge/known:POL 2.5 2024
-6|pledge/known:POL 2.5 2025
-6|pledge/known:POL 2.5 since-2025
-7|pledge/known:POL 2.5 to-2024
35|pledge/known:POL 3
7|pledge/known:POL 3 2023
14|pledge/known:POL 3 2024
6|pledge/known:POL 3 2025
8|pledge/known:POL 3 2026
14|pledge/known:POL 3 since-2025
21|pledge/known:POL 3 to-2024
-11|pledge/known:POL 3.5
-10|pledge/known:POL 3.5 2025
-11|pledge/known:POL 3.5 since-2025
29|pledge/known:POL 4
32|pledge/known:POL 4 2023
-3|pledge/known:POL 4 2025
-3|pledge/known:POL 4 since-2025
32|pledge/known:POL 4 to-2024
10|pledge/known:POL 4.7
10|pledge/known:POL 4.7 2025
10|pledge/known:POL 4.7 since-2025
10|pledge/known:POL 4.8
10|pledge/known:POL 4.8 2025
10|pledge/known:POL 4.8 since-2025
36|pledge/known:POL 5
60|pledge/known:POL 5 2025
-24|pledge/known:POL 5 2026
36|pledge/known:POL 5 since-2025
-3|pledge/known:POL 5.4
-3|pledge/known:POL 5.4 2025
-3|pledge/known:POL 5.4 since-2025
-11|pledge/known:POL since-2025
40|pledge/known:POL to-1999
4|pledge/known:POL to-2013
4|pledge/known:POL to-2021
9|pledge/known:POL to-2024
-10|pledge/known:PRK 2
-10|pledge/known:PRK 2 2025
-10|pledge/known:PRK 2 since-2025
-4|pledge/known:PRK 3.5
-4|pledge/known:PRK 3.5 2026
-4|pledge/known:PRK 3.5 since-2025
-14|pledge/known:PRK since-2025
-6|pledge/known:PRT 2
44|pledge/known:PRT 2 2025
-48|pledge/known:PRT 2 2026
-4|pledge/known:PRT 2 since-2025
31|pledge/known:PRT 3.5
29|pledge/known:PRT 3.5 2025
29|pledge/known:PRT 3.5 since-2025
-19|pledge/known:PRT 8
-19|pledge/known:PRT 8 2025
-19|pledge/known:PRT 8 since-2025
4|pledge/known:PRT since-2025
-17|pledge/known:QAT 2.5
-17|pledge/known:QAT 2.5 2025
-17|pledge/known:QAT 2.5 since-2025
-19|pledge/known:QAT since-2025
-23|pledge/known:ROU 1
-18|pledge/known:ROU 1 2024
-5|pledge/known:ROU 1 2025
-5|pledge/known:ROU 1 since-2025
-18|pledge/known:ROU 1 to-2024
-4|pledge/known:ROU 2
9|pledge/known:ROU 2 2015
-5|pledge/known:ROU 2 2018
-5|pledge/known:ROU 2 2025
-5|pledge/known:ROU 2 since-2025
3|pledge/known:ROU 2 to-2021
3|pledge/known:ROU 2.24
3|pledge/known:ROU 2.24 2025
3|pledge/known:ROU 2.24 since-2025
-4|pledge/known:ROU 2.5 2022
3|pledge/known:ROU 2.5 2024
-3|pledge/known:ROU 3
-3|pledge/known:ROU 3 2025
-3|pledge/known:ROU 3 since-2025
15|pledge/known:ROU 3.5
15|pledge/known:ROU 3.5 2025
15|pledge/known:ROU 3.5 since-2025
-8|pledge/known:ROU 5
-8|pledge/known:ROU 5 2025
-8|pledge/known:ROU 5 since-2025
-3|pledge/known:ROU since-2025
3|pledge/known:ROU to-2021
-19|pledge/known:ROU to-2024
-8|pledge/known:RUS 2
-3|pledge/known:RUS 2 2024
-4|pledge/known:RUS 2 2025
-4|pledge/known:RUS 2 since-2025
-3|pledge/known:RUS 2 to-2024
-3|pledge/known:RUS 5
-3|pledge/known:RUS 5 2025
-3|pledge/known:RUS 5 since-2025
6|pledge/known:RUS 5.4
6|pledge/known:RUS 5.4 2025
6|pledge/known:RUS 5.4 since-2025
-4|pledge/known:RUS to-2024
8|pledge/known:SAU 6
8|pledge/known:SAU 6 2025
8|pledge/known:SAU 6 since-2025
7|pledge/known:SAU since-2025
-3|pledge/known:SDN 3.6
-3|pledge/known:SDN 3.6 2025
-3|pledge/known:SDN 3.6 since-2025
-3|pledge/known:SDN since-2025
-8|pledge/known:SGP 2
-5|pledge/known:SGP 2 2026
-6|pledge/known:SGP 2 since-2025
50|pledge/known:SGP 3
43|pledge/known:SGP 3 2025
7|pledge/known:SGP 3 2026
50|pledge/known:SGP 3 since-2025
-4|pledge/known:SGP 3.5
-3|pledge/known:SGP 3.5 2026
-4|pledge/known:SGP 3.5 since-2025
-19|pledge/known:SGP 5
-18|pledge/known:SGP 5 2025
-19|pledge/known:SGP 5 since-2025
18|pledge/known:SGP since-2025
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
-6|pledge/known:SUR 3.5
-6|pledge/known:SUR 3.5 2025
-6|pledge/known:SUR 3.5 since-2025
-6|pledge/known:SUR since-2025
-24|pledge/known:SVK 1.5
-24|pledge/known:SVK 1.5 2025
-24|pledge/known:SVK 1.5 since-2025
71|pledge/known:SVK 2
7|pledge/known:SVK 2 2003
16|pledge/known:SVK 2 2023
48|pledge/known:SVK 2 2025
48|pledge/known:SVK 2 since-2025
7|pledge/known:SVK 2 to-2013
16|pledge/known:SVK 2 to-2024
-4|pledge/known:SVK 2.1
-3|pledge/known:SVK 2.1 2025
-4|pledge/known:SVK 2.1 since-2025
-27|pledge/known:SVK 3.5
-23|pledge/known:SVK 3.5 2025
-4|pledge/known:SVK 3.5 2026
-27|pledge/known:SVK 3.5 since-2025
-30|pledge/known:SVK 5
-30|pledge/known:SVK 5 2025
-30|pledge/known:SVK 5 since-2025
-40|pledge/known:SVK since-2025
7|pledge/known:SVK to-2013
16|pledge/known:SVK to-2024
19|pledge/known:SVN 2
18|pledge/known:SVN 2 2025
19|pledge/known:SVN 2 since-2025
-4|pledge/known:SVN 2.8
-4|pledge/known:SVN 2.8 2025
-4|pledge/known:SVN 2.8 since-2025
11|pledge/known:SVN 3
10|pledge/known:SVN 3 2025
11|pledge/known:SVN 3 since-2025
-3|pledge/known:SVN 3.5
-3|pledge/known:SVN 3.5 2025
-3|pledge/known:SVN 3.5 since-2025
-30|pledge/known:SVN 5
-30|pledge/known:SVN 5 2025
-30|pledge/known:SVN 5 since-2025
-6|pledge/known:SVN since-2025
-9|pledge/known:SWE 2
46|pledge/known:SWE 2 2022
-4|pledge/known:SWE 2 2023
-25|pledge/known:SWE 2 2024
-25|pledge/known:SWE 2 2025
-25|pledge/known:SWE 2 since-2025
17|pledge/known:SWE 2 to-2024
8|pledge/known:SWE 2.6
8|pledge/known:SWE 2.6 2025
8|pledge/known:SWE 2.6 since-2025
-12|pledge/known:SWE 3
-9|pledge/known:SWE 3 2025
-10|pledge/known:SWE 3 since-2025
36|pledge/known:SWE 3.5
25|pledge/known:SWE 3.5 2025
11|pledge/known:SWE 3.5 2026
36|pledge/known:SWE 3.5 since-2025
-5|pledge/known:SWE 5
-5|pledge/known:SWE 5 2025
-5|pledge/known:SWE 5 since-2025
-8|pledge/known:SWE 5.4
-8|pledge/known:SWE 5.4 2025
-8|pledge/known:SWE 5.4 since-2025
-8|pledge/known:SWE since-2025
15|pledge/known:SWE to-2024
18|pledge/known:TCD 3.5
18|pledge/known:TCD 3.5 2025
18|pledge/known:TCD 3.5 since-2025
5|pledge/known:TCD 3.6
5|pledge/known:TCD 3.6 2025
5|pledge/known:TCD 3.6 since-2025
23|pledge/known:TCD since-2025
6|pledge/known:THA 1.4
5|pledge/known:THA 1.4 2025
5|pledge/known:THA 1.4 since-2025
-17|pledge/known:THA 1.7
-17|pledge/known:THA 1.7 2025
-17|pledge/known:THA 1.7 since-2025
-16|pledge/known:THA 2
-3|pledge/known:THA 2 2023
-13|pledge/known:THA 2 2024
-16|pledge/known:THA 2 to-2024
-3|pledge/known:THA 2.1
-3|pledge/known:THA 2.1 2025
-3|pledge/known:THA 2.1 since-2025
-14|pledge/known:THA since-2025
-16|pledge/known:THA to-2024
3|pledge/known:TKM 2
3|pledge/known:TKM 2 2025
3|pledge/known:TKM 2 since-2025
3|pledge/known:TKM since-2025
3|pledge/known:TLS 1.2
3|pledge/known:TLS 1.2 2024
3|pledge/known:TLS 1.2 to-2024
3|pledge/known:TLS to-2024
17|pledge/known:TTO 1.5
17|pledge/known:TTO 1.5 2025
17|pledge/known:TTO 1.5 since-2025
17|pledge/known:TTO since-2025
-13|pledge/known:TUR 1.5
-9|pledge/known:TUR 1.5 2025
-4|pledge/known:TUR 1.5 2026
-13|pledge/known:TUR 1.5 since-2025
-12|pledge/known:TUR 2
18|pledge/known:TUR 2 2018
-24|pledge/known:TUR 2 2025
-26|pledge/known:TUR 2 since-2025
18|pledge/known:TUR 2 to-2021
-3|pledge/known:TUR 2 to-2024
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
-11|pledge/known:TUR 3.5
12|pledge/known:TUR 3.5 2025
-22|pledge/known:TUR 3.5 2026
-11|pledge/known:TUR 3.5 since-2025
15|pledge/known:TUR 5
60|pledge/known:TUR 5 2025
-45|pledge/known:TUR 5 2026
15|pledge/known:TUR 5 since-2025
-13|pledge/known:TUR since-2025
18|pledge/known:TUR to-2021
-3|pledge/known:TUR to-2024
-33|pledge/known:TWN 2
-13|pledge/known:TWN 2 2022
-10|pledge/known:TWN 2 2024
-8|pledge/known:TWN 2 2025
-9|pledge/known:TWN 2 since-2025
-25|pledge/known:TWN 2 to-2024
-25|pledge/known:TWN 2.3
-25|pledge/known:TWN 2.3 2025
-25|pledge/known:TWN 2.3 since-2025
-5|pledge/known:TWN 2.4
-5|pledge/known:TWN 2.4 2025
-5|pledge/known:TWN 2.4 since-2025
28|pledge/known:TWN 3
28|pledge/known:TWN 3 2025
27|pledge/known:TWN 3 since-2025
-9|pledge/known:TWN 3.5
-9|pledge/known:TWN 3.5 2025
-9|pledge/known:TWN 3.5 since-2025
44|pledge/known:TWN 5
21|pledge/known:TWN 5 2025
23|pledge/known:TWN 5 2026
44|pledge/known:TWN 5 since-2025
24|pledge/known:TWN since-2025
-24|pledge/known:TWN to-2024
-7|pledge/known:TZA 2
-7|pledge/known:TZA 2 2025
-7|pledge/known:TZA 2 since-2025
-7|pledge/known:TZA since-2025
-12|pledge/known:UKR 0.25
-3|pledge/known:UKR 0.25 2024
-9|pledge/known:UKR 0.25 2025
-9|pledge/known:UKR 0.25 since-2025
-3|pledge/known:UKR 0.25 to-2024
-6|pledge/known:UKR 2
-5|pledge/known:UKR 2 2025
-5|pledge/known:UKR 2 since-2025
-4|pledge/known:UKR 3.5
-4|pledge/known:UKR 3.5 2025
-4|pledge/known:UKR 3.5 since-2025
-21|pledge/known:UKR since-2025
-3|pledge/known:UKR to-2024
-19|pledge/known:USA 2
-4|pledge/known:USA 2 2024
-11|pledge/known:USA 2 2025
-12|pledge/known:USA 2 since-2025
-4|pledge/known:USA 2 to-2024
-6|pledge/known:USA 3
-5|pledge/known:USA 3 2025
-6|pledge/known:USA 3 since-2025
-16|pledge/known:USA 3.2
-15|pledge/known:USA 3.2 2025
-16|pledge/known:USA 3.2 since-2025
7|pledge/known:USA 3.4
7|pledge/known:USA 3.4 1992
7|pledge/known:USA 3.4 to-1999
-8|pledge/known:USA 3.5
5|pledge/known:USA 3.5 2025
-13|pledge/known:USA 3.5 2026
-8|pledge/known:USA 3.5 since-2025
27|pledge/known:USA 4
13|pledge/known:USA 4 1989
3|pledge/known:USA 4 1990
10|pledge/known:USA 4 2025
10|pledge/known:USA 4 since-2025
17|pledge/known:USA 4 to-1999
16|pledge/known:USA 4.5
16|pledge/known:USA 4.5 2027
16|pledge/known:USA 4.5 since-2025
-6|pledge/known:USA 5
12|pledge/known:USA 5 2025
-18|pledge/known:USA 5 2026
-6|pledge/known:USA 5 since-2025
8|pledge/known:USA 7
8|pledge/known:USA 7 1981
8|pledge/known:USA 7 to-1999
-29|pledge/known:USA since-2025
30|pledge/known:USA to-1999
-3|pledge/known:USA to-2021
-6|pledge/known:USA to-2024
3|pledge/known:VNM 2 2026
-5|pledge/known:VNM 3.5
-5|pledge/known:VNM 3.5 2025
-5|pledge/known:VNM 3.5 since-2025
-5|pledge/known:VNM 5
-5|pledge/known:VNM 5 2025
-5|pledge/known:VNM 5 since-2025
-12|pledge/known:VNM since-2025
-6|pledge/known:XKX 2
-8|pledge/known:XKX 2 2023
-6|pledge/known:XKX 2 to-2024
-6|pledge/known:XKX to-2024
3|pledge/known:ZMB 1.1
3|pledge/known:ZMB 1.1 2025
3|pledge/known:ZMB 1.1 since-2025
3|pledge/known:ZMB since-2025
-16|pledge/last:before
-31|pledge/last:same-sentence
-5|pledge/named:1
-17|pledge/named:2
-12|pledge/named:3
-49|pledge/one-of-several
-108|pledge/ruled
-42|pledge/ruled:spender-before
-56|pledge/ruled:spender-beside
20|pledge/ruled:spender-both
-20|pledge/ruled:spender-clause
-11|pledge/ruled:spender-clause-after
41|pledge/ruled:spender-home
-41|pledge/ruled:spender-listed
11|pledge/ruled:spender-matched
7|pledge/ruled:spender-meets
-14|pledge/ruled:spender-near
-46|pledge/ruled:spender-object
8|pledge/ruled:spender-of-gdp
-47|pledge/ruled:spender-of-noun
23|pledge/ruled:spender-ours
-19|pledge/ruled:spender-party
49|pledge/ruled:spender-relative
8|pledge/ruled:spender-respectively
-40|pledge/ruled:spender-set-by
-7|pledge/ruled:spender-standard
45|pledge/ruled:spender-subject
26|pledge/ruled:spender-where
-9|pledge/same-figure-of-another
9|pledge/same-figure-of-it
-28|pledge/several:2
-18|pledge/several:4
-10|pledge/several:5
-8|pledge/several:6
11|pledge/subject-of:abide by
26|pledge/subject-of:able
-41|pledge/subject-of:about
19|pledge/subject-of:accept
6|pledge/subject-of:add up to
-14|pledge/subject-of:adopt
7|pledge/subject-of:advance
13|pledge/subject-of:agree
15|pledge/subject-of:aim
-5|pledge/subject-of:amount
-13|pledge/subject-of:announce
6|pledge/subject-of:approve
9|pledge/subject-of:argue
16|pledge/subject-of:ask
-39|pledge/subject-of:ask for
7|pledge/subject-of:aspire
17|pledge/subject-of:assure
21|pledge/subject-of:attain
4|pledge/subject-of:average
-42|pledge/subject-of:back
7|pledge/subject-of:battle
-26|pledge/subject-of:be
-14|pledge/subject-of:believe
-7|pledge/subject-of:bind
7|pledge/subject-of:bring
5|pledge/subject-of:bring forward
-7|pledge/subject-of:budget
-9|pledge/subject-of:build
-18|pledge/subject-of:cajole
-3|pledge/subject-of:calculate
-81|pledge/subject-of:call
14|pledge/subject-of:call for
7|pledge/subject-of:carry
-24|pledge/subject-of:climb
-4|pledge/subject-of:cling to
-4|pledge/subject-of:come up with
54|pledge/subject-of:commit
-17|pledge/subject-of:concede
-41|pledge/subject-of:confirm
6|pledge/subject-of:consider
3|pledge/subject-of:consult
-14|pledge/subject-of:contribute
-18|pledge/subject-of:cross
7|pledge/subject-of:cut
3|pledge/subject-of:declare
-11|pledge/subject-of:devote
-22|pledge/subject-of:dismiss
23|pledge/subject-of:do
11|pledge/subject-of:double
17|pledge/subject-of:drop
-3|pledge/subject-of:due
-11|pledge/subject-of:effort
19|pledge/subject-of:enact
-10|pledge/subject-of:endeavour
-39|pledge/subject-of:endorse
4|pledge/subject-of:equal
-35|pledge/subject-of:exceed
18|pledge/subject-of:expand
-27|pledge/subject-of:expect
10|pledge/subject-of:eye
18|pledge/subject-of:fall
3|pledge/subject-of:favor
-50|pledge/subject-of:feel
9|pledge/subject-of:fix
26|pledge/subject-of:foresee
4|pledge/subject-of:fulfil
-52|pledge/subject-of:fulfill
-32|pledge/subject-of:get
-6|pledge/subject-of:give
8|pledge/subject-of:go
-29|pledge/subject-of:grow
22|pledge/subject-of:head
9|pledge/subject-of:hint
24|pledge/subject-of:hit
14|pledge/subject-of:hold
-14|pledge/subject-of:hold up
-14|pledge/subject-of:honor
61|pledge/subject-of:honour
9|pledge/subject-of:hope
-22|pledge/subject-of:inch
12|pledge/subject-of:increase
16|pledge/subject-of:insist
7|pledge/subject-of:insist on
5|pledge/subject-of:instruct
-45|pledge/subject-of:intention
26|pledge/subject-of:invest
-29|pledge/subject-of:keep
-77|pledge/subject-of:leap
-26|pledge/subject-of:leave
3|pledge/subject-of:lift
12|pledge/subject-of:live with
-10|pledge/subject-of:look for
24|pledge/subject-of:make good on
11|pledge/subject-of:march
-35|pledge/subject-of:match
47|pledge/subject-of:mean
-5|pledge/subject-of:mention
17|pledge/subject-of:move
-40|pledge/subject-of:move up
19|pledge/subject-of:name
-45|pledge/subject-of:nod to
34|pledge/subject-of:oblige
3|pledge/subject-of:offer
8|pledge/subject-of:oppose
-28|pledge/subject-of:opt
12|pledge/subject-of:order
-62|pledge/subject-of:pay
7|pledge/subject-of:plan
11|pledge/subject-of:pledge
-4|pledge/subject-of:pour
-22|pledge/subject-of:prepare
3|pledge/subject-of:press
70|pledge/subject-of:promise
-5|pledge/subject-of:propose
3|pledge/subject-of:push
41|pledge/subject-of:put
3|pledge/subject-of:raise
6|pledge/subject-of:reach
-13|pledge/subject-of:reaffirm
-21|pledge/subject-of:reckon
-11|pledge/subject-of:recommend
12|pledge/subject-of:refuse
3|pledge/subject-of:remain
-7|pledge/subject-of:resolve
20|pledge/subject-of:rise
3|pledge/subject-of:rule out
-36|pledge/subject-of:satisfy
-11|pledge/subject-of:say no to
20|pledge/subject-of:say yes to
4|pledge/subject-of:scramble
3|pledge/subject-of:secure
14|pledge/subject-of:seek
4|pledge/subject-of:set
4|pledge/subject-of:set out
-31|pledge/subject-of:settle on
13|pledge/subject-of:shrink
3|pledge/subject-of:shy away
-73|pledge/subject-of:sidestep
-6|pledge/subject-of:sign on
11|pledge/subject-of:sign up
-20|pledge/subject-of:sit
5|pledge/subject-of:speak of
60|pledge/subject-of:spend
3|pledge/subject-of:squeeze
-3|pledge/subject-of:stand
-3|pledge/subject-of:stand by
26|pledge/subject-of:stay
4|pledge/subject-of:stick to
-4|pledge/subject-of:stipulate
18|pledge/subject-of:stop
-38|pledge/subject-of:struggle
-43|pledge/subject-of:study
-16|pledge/subject-of:take
7|pledge/subject-of:talk of
4|pledge/subject-of:target
69|pledge/subject-of:tell
-4|pledge/subject-of:think
-15|pledge/subject-of:tie
19|pledge/subject-of:time
8|pledge/subject-of:top
-4|pledge/subject-of:tout
-3|pledge/subject-of:undertake
3|pledge/subject-of:urge
-10|pledge/subject-of:use
72|pledge/subject-of:veto
-25|pledge/subject-of:vote on
85|pledge/subject-of:vow
21|pledge/subject-of:want
-13|pledge/subject-of:warn
11|pledge/subject-of:work
-38|pledge/subject-of:work towards
8|pledge/subject-of:write
-4|pledge/subject:be allies
-36|pledge/subject:be body
26|pledge/subject:be capital
26|pledge/subject:be country
-15|pledge/subject:be gov
-21|pledge/subject:be leader
-37|pledge/subject:be nongov
4|pledge/subject:be people
31|pledge/subject:be pronoun
6|pledge/subject:cap body
-55|pledge/subject:cap country
6|pledge/subject:cap gov
17|pledge/subject:cap leader
12|pledge/subject:cap pronoun
-3|pledge/subject:demand body
-17|pledge/subject:demand capital
48|pledge/subject:demand country
-43|pledge/subject:demand gov
24|pledge/subject:demand leader
-7|pledge/subject:demand nongov
23|pledge/subject:demand pronoun
52|pledge/subject:denial capital
-49|pledge/subject:denial gov
-8|pledge/subject:denial leader
9|pledge/subject:denial nongov
-10|pledge/subject:denial pronoun
5|pledge/subject:level body
6|pledge/subject:level capital
-18|pledge/subject:level country
16|pledge/subject:level gov
17|pledge/subject:level leader
-19|pledge/subject:level nongov
-8|pledge/subject:move allies
29|pledge/subject:move body
36|pledge/subject:move capital
-36|pledge/subject:move country
-38|pledge/subject:move gov
-52|pledge/subject:move leader
-7|pledge/subject:move nongov
11|pledge/subject:move people
-3|pledge/subject:move pronoun
-19|pledge/subject:pledge allies
30|pledge/subject:pledge body
45|pledge/subject:pledge capital
40|pledge/subject:pledge country
-22|pledge/subject:pledge gov
11|pledge/subject:pledge leader
-11|pledge/subject:pledge nongov
-19|pledge/subject:pledge people
-51|pledge/subject:pledge pronoun
-12|pledge/subject:proposal body
-31|pledge/subject:proposal capital
-25|pledge/subject:proposal country
-37|pledge/subject:proposal gov
23|pledge/subject:proposal leader
-9|pledge/subject:proposal nongov
3|pledge/subject:proposal people
5|pledge/subject:spend body
3|pledge/subject:spend capital
37|pledge/subject:spend country
-7|pledge/subject:spend gov
10|pledge/subject:spend leader
10|pledge/subject:spend pronoun
-11|pledge/title
16|pledge/told-of:0
18|pledge/told-of:1
-3|pledge/told-of:2
-31|pledge/told-of:3
20|pledge/unnamed
14|pledge/unnamed-beside-others
5|proposal/after-joint:0 far
24|proposal/after-joint:0 mid
20|proposal/after-joint:0 near
17|proposal/after-joint:1 far
-33|proposal/after-joint:1 mid
20|proposal/after-joint:1 near
-20|proposal/after-joint:2 far
53|proposal/after-joint:2 mid
11|proposal/after-joint:2 near
-13|proposal/after-joint:3 far
6|proposal/after-led:\" far joined
8|proposal/after-led:\" near joined
27|proposal/after-led:# near free
13|proposal/after-led:'s far free
20|proposal/after-led:, far joined
21|proposal/after-led:, near joined
-7|proposal/after-led:. far free
-17|proposal/after-led:; far joined
11|proposal/after-led:; near joined
-11|proposal/after-led:PARTY near free
3|proposal/after-led:accused far joined
-7|proposal/after-led:advise far joined
6|proposal/after-led:alliance far joined
-34|proposal/after-led:an far joined
-6|proposal/after-led:and far free
-10|proposal/after-led:and far joined
-4|proposal/after-led:and near free
-10|proposal/after-led:and near joined
-5|proposal/after-led:around far free
12|proposal/after-led:as far free
-49|proposal/after-led:as far joined
-6|proposal/after-led:as near free
6|proposal/after-led:as near joined
3|proposal/after-led:at near free
7|proposal/after-led:because near joined
-4|proposal/after-led:before near joined
3|proposal/after-led:breaking far joined
10|proposal/after-led:bring far joined
-5|proposal/after-led:by far free
8|proposal/after-led:by far joined
15|proposal/after-led:cost far joined
-4|proposal/after-led:even far joined
3|proposal/after-led:finance minister near joined
3|proposal/after-led:find far free
-11|proposal/after-led:for far free
-28|proposal/after-led:for far joined
76|proposal/after-led:for near free
32|proposal/after-led:former far joined
5|proposal/after-led:from near free
-9|proposal/after-led:had far joined
-19|proposal/after-led:have far joined
3|proposal/after-led:if far joined
-33|proposal/after-led:if near joined
11|proposal/after-led:in far free
13|proposal/after-led:in far joined
-18|proposal/after-led:in line with near joined
-27|proposal/after-led:in near free
4|proposal/after-led:in near joined
4|proposal/after-led:into near free
-6|proposal/after-led:is far free
7|proposal/after-led:least far free
24|proposal/after-led:least near free
8|proposal/after-led:left far joined
3|proposal/after-led:let near free
-7|proposal/after-led:level far joined
14|proposal/after-led:like near free
-27|proposal/after-led:method far free
-6|proposal/after-led:misread far joined
-4|proposal/after-led:national far joined
6|proposal/after-led:new near free
26|proposal/after-led:next far joined
9|proposal/after-led:next near free
-4|proposal/after-led:no near free
-20|proposal/after-led:nordic far joined
32|proposal/after-led:of far free
47|proposal/after-led:of far joined
19|proposal/after-led:of near free
-30|proposal/after-led:of near joined
4|proposal/after-led:on far free
-11|proposal/after-led:on near free
-4|proposal/after-led:outside far joined
6|proposal/after-led:persuade near joined
-14|proposal/after-led:please far joined
5|proposal/after-led:present far joined
-3|proposal/after-led:president far joined
7|proposal/after-led:prime minister far joined
7|proposal/after-led:propose far joined
-37|proposal/after-led:provided near free
3|proposal/after-led:read far joined
4|proposal/after-led:rebuild near free
27|proposal/after-led:reckon near joined
-45|proposal/after-led:resembles far free
-28|proposal/after-led:say far joined
23|proposal/after-led:say near joined
-5|proposal/after-led:strategy far free
33|proposal/after-led:target near joined
5|proposal/after-led:taunted far joined
-17|proposal/after-led:tell far joined
-3|proposal/after-led:than far free
7|proposal/after-led:that far free
-25|proposal/after-led:that far joined
10|proposal/after-led:that near free
19|proposal/after-led:that near joined
-55|proposal/after-led:this far joined
42|proposal/after-led:though far joined
-5|proposal/after-led:time far free
-4|proposal/after-led:to far joined
-3|proposal/after-led:to near free
3|proposal/after-led:under far joined
13|proposal/after-led:upon near free
5|proposal/after-led:visiting far joined
4|proposal/after-led:was far joined
-20|proposal/after-led:what far joined
4|proposal/after-led:when near joined
-8|proposal/after-led:where far joined
33|proposal/after-led:which far joined
-3|proposal/after-led:which near joined
7|proposal/after-led:while far joined
-6|proposal/after-led:with far free
11|proposal/after-led:with far joined
-30|proposal/after-led:with near free
-13|proposal/after-led:without near free
-14|proposal/after-led:would near joined
24|proposal/after:allies name
27|proposal/after:body name
19|proposal/after:body owner
-38|proposal/after:capital name
-61|proposal/after:capital owner
22|proposal/after:country name
13|proposal/after:country owner
-86|proposal/after:gov name
42|proposal/after:leader name
-3|proposal/after:nongov name
22|proposal/after:nongov owner
10|proposal/after:people name
-8|proposal/after:people owner
67|proposal/after:pronoun name
31|proposal/after:pronoun owner
-31|proposal/asked
-42|proposal/asks
-21|proposal/before-clause:after-figure inside name body
-17|proposal/before-clause:after-figure inside name capital
-12|proposal/before-clause:after-figure inside name country
-33|proposal/before-clause:after-figure inside name gov
22|proposal/before-clause:after-figure inside name leader
13|proposal/before-clause:after-figure inside name nongov
-29|proposal/before-clause:after-figure inside name pronoun
8|proposal/before-clause:after-figure inside owner body
10|proposal/before-clause:after-figure inside owner gov
17|proposal/before-clause:after-figure inside owner leader
-5|proposal/before-clause:after-figure inside owner people
23|proposal/before-clause:after-figure inside owner pronoun
18|proposal/before-clause:after-figure opens name body
3|proposal/before-clause:after-figure opens name capital
-17|proposal/before-clause:after-figure opens name country
36|proposal/before-clause:after-figure opens name gov
30|proposal/before-clause:after-figure opens name leader
-9|proposal/before-clause:after-figure opens name pronoun
-15|proposal/before-clause:after-figure opens owner gov
3|proposal/before-clause:after-figure opens owner leader
4|proposal/before-clause:after-figure opens owner pronoun
12|proposal/before-clause:free inside name allies
8|proposal/before-clause:free inside name body
-10|proposal/before-clause:free inside name capital
9|proposal/before-clause:free inside name country
-12|proposal/before-clause:free inside name gov
-10|proposal/before-clause:free inside name leader
39|proposal/before-clause:free inside name nongov
8|proposal/before-clause:free inside name people
10|proposal/before-clause:free inside name pronoun
-18|proposal/before-clause:free inside owner body
-7|proposal/before-clause:free inside owner capital
-15|proposal/before-clause:free inside owner country
-7|proposal/before-clause:free inside owner gov
30|proposal/before-clause:free inside owner leader
11|proposal/before-clause:free inside owner nongov
-10|proposal/before-clause:free inside owner people
-24|proposal/before-clause:free inside owner pronoun
25|proposal/before-clause:free opens name capital
12|proposal/before-clause:free opens name gov
-21|proposal/before-clause:free opens name leader
-34|proposal/before-clause:free opens name nongov
-3|proposal/before-clause:free opens name pronoun
36|proposal/before-clause:free opens owner country
5|proposal/before-clause:free opens owner gov
-33|proposal/before-clause:free opens owner leader
15|proposal/before-clause:free opens owner nongov
-7|proposal/before-clause:free opens owner people
28|proposal/before-far:1
20|proposal/before-far:20
-19|proposal/before-far:60
17|proposal/before-far:9
7|proposal/before-free:0 after-figure name far
26|proposal/before-free:0 after-figure name near
19|proposal/before-free:0 after-figure owner near
-14|proposal/before-free:0 free name far
15|proposal/before-free:0 free name near
-5|proposal/before-free:0 free owner far
38|proposal/before-free:0 free owner near
-12|proposal/before-free:1 after-figure name far
-23|proposal/before-free:1 after-figure name near
-26|proposal/before-free:1 after-figure owner far
44|proposal/before-free:1 after-figure owner near
28|proposal/before-free:1 free name far
-24|proposal/before-free:1 free name near
-29|proposal/before-free:1 free owner far
-8|proposal/before-free:1 free owner near
-6|proposal/before-free:2 after-figure name far
-8|proposal/before-free:2 after-figure name near
12|proposal/before-free:2 after-figure owner far
4|proposal/before-free:2 free name far
-20|proposal/before-free:2 free name near
-9|proposal/before-free:2 free owner far
-6|proposal/before-free:2 free owner near
44|proposal/before-free:3 free name near
24|proposal/before-joint:0 after-figure
20|proposal/before-joint:0 free
33|proposal/before-joint:1 after-figure
18|proposal/before-joint:1 free
-31|proposal/before-joint:2 after-figure
-8|proposal/before-joint:2 free
9|proposal/before-joint:3 after-figure
-17|proposal/before-joint:3 free
-33|proposal/before-led:
50|proposal/before-led:\"
42|proposal/before-led:'s
6|proposal/before-led:)
-19|proposal/before-led:,
33|proposal/before-led:--
7|proposal/before-led:.
12|proposal/before-led::
-35|proposal/before-led:;
21|proposal/before-led:DATE
30|proposal/before-led:PARTY
-41|proposal/before-led:a
11|proposal/before-led:accept
-10|proposal/before-led:admiral
-23|proposal/before-led:advise
4|proposal/before-led:afd
-72|proposal/before-led:after
-13|proposal/before-led:also
27|proposal/before-led:and
4|proposal/before-led:armed forces
16|proposal/before-led:as
-28|proposal/before-led:asian
-3|proposal/before-led:ask
-34|proposal/before-led:at
4|proposal/before-led:be
19|proposal/before-led:before
5|proposal/before-led:behind
10|proposal/before-led:believe
-16|proposal/before-led:bring
-28|proposal/before-led:by
9|proposal/before-led:call for
15|proposal/before-led:call on
4|proposal/before-led:campaign
40|proposal/before-led:chairs
4|proposal/before-led:chief
-11|proposal/before-led:cite
-3|proposal/before-led:colleague
3|proposal/before-led:commit
3|proposal/before-led:committee
-19|proposal/before-led:conference
3|proposal/before-led:conservative
-13|proposal/before-led:contrasted
-39|proposal/before-led:defence
5|proposal/before-led:defence minister
4|proposal/before-led:defence secretary
-6|proposal/before-led:defense
15|proposal/before-led:defense minister
5|proposal/before-led:designate
-8|proposal/before-led:draft
-26|proposal/before-led:each
3|proposal/before-led:eastern
-6|proposal/before-led:elect
-23|proposal/before-led:era
36|proposal/before-led:every
3|proposal/before-led:exhort
-10|proposal/before-led:fear
3|proposal/before-led:finance minister
6|proposal/before-led:fix
4|proposal/before-led:floor
-26|proposal/before-led:follow
-4|proposal/before-led:follows
-3|proposal/before-led:for
6|proposal/before-led:form
-39|proposal/before-led:former
-53|proposal/before-led:from
32|proposal/before-led:general
3|proposal/before-led:have
10|proposal/before-led:help
-25|proposal/before-led:his
-46|proposal/before-led:host
-32|proposal/before-led:if
52|proposal/before-led:in
-5|proposal/before-led:in line with
3|proposal/before-led:interim
13|proposal/before-led:invited
-8|proposal/before-led:is
25|proposal/before-led:its
9|proposal/before-led:keep
3|proposal/before-led:known
42|proposal/before-led:lead
5|proposal/before-led:leader
-13|proposal/before-led:leave
49|proposal/before-led:let
8|proposal/before-led:lift
28|proposal/before-led:like to see
-8|proposal/before-led:match
13|proposal/before-led:meet
-25|proposal/before-led:national security adviser
18|proposal/before-led:neighbouring
-27|proposal/before-led:new
21|proposal/before-led:newest
5|proposal/before-led:numbers
-17|proposal/before-led:of
8|proposal/before-led:off
27|proposal/before-led:on
3|proposal/before-led:other
21|proposal/before-led:own
8|proposal/before-led:party
3|proposal/before-led:pis
5|proposal/before-led:president
-16|proposal/before-led:prime minister
-16|proposal/before-led:principal
5|proposal/before-led:propel
3|proposal/before-led:propose
-14|proposal/before-led:provided
3|proposal/before-led:push
4|proposal/before-led:put
5|proposal/before-led:raise
4|proposal/before-led:ratify
26|proposal/before-led:rebuilding
-8|proposal/before-led:regards
-5|proposal/before-led:repeat
10|proposal/before-led:replacing
3|proposal/before-led:return
-14|proposal/before-led:right
9|proposal/before-led:runs
-33|proposal/before-led:say
-9|proposal/before-led:senior
-7|proposal/before-led:socialist
-3|proposal/before-led:some
-4|proposal/before-led:splits
-8|proposal/before-led:supporters
10|proposal/before-led:take
7|proposal/before-led:taunted
3|proposal/before-led:tell
26|proposal/before-led:that
-20|proposal/before-led:the
28|proposal/before-led:think
8|proposal/before-led:though
-5|proposal/before-led:trail
-46|proposal/before-led:two
-4|proposal/before-led:under
-29|proposal/before-led:urge
-16|proposal/before-led:use
3|proposal/before-led:vote for
13|proposal/before-led:want
4|proposal/before-led:was
9|proposal/before-led:were
35|proposal/before-led:what
28|proposal/before-led:where
11|proposal/before-led:whether
-39|proposal/before-led:which
30|proposal/before-led:while
-11|proposal/before-led:whole
29|proposal/before-led:whose
3|proposal/before-led:why
3|proposal/before-led:will
-53|proposal/before-led:with
7|proposal/before-led:—
12|proposal/before:allies name
8|proposal/before:body name
-9|proposal/before:body owner
-22|proposal/before:country name
21|proposal/before:country owner
3|proposal/before:gov name
-6|proposal/before:gov owner
21|proposal/before:leader name
17|proposal/before:leader owner
16|proposal/before:nongov name
27|proposal/before:nongov owner
8|proposal/before:people name
-22|proposal/before:people owner
-30|proposal/before:pronoun name
5|proposal/before:pronoun owner
-9|proposal/class-home:ALLIES CHN
-7|proposal/class-home:ALLIES EU
20|proposal/class-home:ALLIES JPN
-10|proposal/class-home:ALLIES NATO
-4|proposal/class-home:ALLIES USA
-25|proposal/class-home:ALLIES foe
24|proposal/class-home:ALLIES land
21|proposal/class-home:ALLIES member
-15|proposal/class-home:CHN CHN
-16|proposal/class-home:CHN JPN
-9|proposal/class-home:CHN land
-22|proposal/class-home:EU EU
-7|proposal/class-home:EU JPN
31|proposal/class-home:EU NATO
-7|proposal/class-home:EU land
32|proposal/class-home:EU member
18|proposal/class-home:JPN CHN
-4|proposal/class-home:JPN JPN
8|proposal/class-home:JPN NATO
24|proposal/class-home:JPN land
-26|proposal/class-home:JPN member
-3|proposal/class-home:NATO CHN
24|proposal/class-home:NATO EU
-4|proposal/class-home:NATO JPN
16|proposal/class-home:NATO NATO
-17|proposal/class-home:NATO USA
-11|proposal/class-home:NATO foe
-23|proposal/class-home:NATO land
25|proposal/class-home:NATO member
25|proposal/class-home:USA CHN
-4|proposal/class-home:USA JPN
-14|proposal/class-home:USA NATO
21|proposal/class-home:USA USA
10|proposal/class-home:USA foe
-35|proposal/class-home:USA member
-5|proposal/class-home:foe EU
-5|proposal/class-home:foe JPN
5|proposal/class-home:foe foe
-10|proposal/class-home:foe member
-16|proposal/class-home:land CHN
25|proposal/class-home:land JPN
-16|proposal/class-home:land NATO
29|proposal/class-home:land land
12|proposal/class-home:member EU
-3|proposal/class-home:member JPN
-14|proposal/class-home:member NATO
21|proposal/class-home:member foe
-39|proposal/class-home:member land
-9|proposal/class-home:member member
-7|proposal/class-named:ALLIES CHN others-named
-6|proposal/class-named:ALLIES EU others-named
-10|proposal/class-named:ALLIES JPN nobody-named
30|proposal/class-named:ALLIES JPN others-named
-10|proposal/class-named:ALLIES NATO nobody-named
-3|proposal/class-named:ALLIES USA nobody-named
-8|proposal/class-named:ALLIES foe nobody-named
-17|proposal/class-named:ALLIES foe others-named
-24|proposal/class-named:ALLIES land nobody-named
48|proposal/class-named:ALLIES land others-named
6|proposal/class-named:ALLIES member nobody-named
15|proposal/class-named:ALLIES member others-named
-12|proposal/class-named:CHN CHN nobody-named
-3|proposal/class-named:CHN CHN others-named
-14|proposal/class-named:CHN JPN others-named
-9|proposal/class-named:CHN land others-named
6|proposal/class-named:EU EU nobody-named
-27|proposal/class-named:EU EU others-named
-7|proposal/class-named:EU JPN others-named
31|proposal/class-named:EU NATO nobody-named
-3|proposal/class-named:EU land nobody-named
-4|proposal/class-named:EU land others-named
32|proposal/class-named:EU member others-named
18|proposal/class-named:JPN CHN others-named
-41|proposal/class-named:JPN JPN nobody-named
37|proposal/class-named:JPN JPN others-named
8|proposal/class-named:JPN NATO others-named
-6|proposal/class-named:JPN land nobody-named
30|proposal/class-named:JPN land others-named
-3|proposal/class-named:JPN member nobody-named
-24|proposal/class-named:JPN member others-named
-4|proposal/class-named:NATO EU nobody-named
28|proposal/class-named:NATO EU others-named
-26|proposal/class-named:NATO JPN nobody-named
22|proposal/class-named:NATO JPN others-named
36|proposal/class-named:NATO NATO nobody-named
-19|proposal/class-named:NATO NATO others-named
-12|proposal/class-named:NATO USA nobody-named
-5|proposal/class-named:NATO USA others-named
-14|proposal/class-named:NATO foe nobody-named
-22|proposal/class-named:NATO land nobody-named
-16|proposal/class-named:NATO member nobody-named
41|proposal/class-named:NATO member others-named
13|proposal/class-named:USA CHN nobody-named
12|proposal/class-named:USA CHN others-named
46|proposal/class-named:USA JPN nobody-named
-50|proposal/class-named:USA JPN others-named
-14|proposal/class-named:USA NATO others-named
15|proposal/class-named:USA USA nobody-named
6|proposal/class-named:USA USA others-named
8|proposal/class-named:USA foe nobody-named
25|proposal/class-named:USA land nobody-named
-26|proposal/class-named:USA land others-named
-14|proposal/class-named:USA member nobody-named
-20|proposal/class-named:USA member others-named
-5|proposal/class-named:foe EU others-named
-4|proposal/class-named:foe JPN others-named
7|proposal/class-named:foe foe others-named
-12|proposal/class-named:foe member others-named
3|proposal/class-named:land CHN nobody-named
-19|proposal/class-named:land CHN others-named
34|proposal/class-named:land JPN nobody-named
-9|proposal/class-named:land JPN others-named
-16|proposal/class-named:land NATO nobody-named
36|proposal/class-named:land land nobody-named
-6|proposal/class-named:land land others-named
11|proposal/class-named:land member nobody-named
-9|proposal/class-named:land member others-named
12|proposal/class-named:member EU others-named
-4|proposal/class-named:member JPN others-named
-39|proposal/class-named:member NATO nobody-named
25|proposal/class-named:member NATO others-named
16|proposal/class-named:member foe nobody-named
4|proposal/class-named:member foe others-named
-6|proposal/class-named:member land nobody-named
-33|proposal/class-named:member land others-named
15|proposal/class-named:member member nobody-named
-24|proposal/class-named:member member others-named
21|proposal/class-shape:ALLIES fine
-42|proposal/class-shape:ALLIES half
39|proposal/class-shape:ALLIES tenth
-9|proposal/class-shape:ALLIES whole
-10|proposal/class-shape:CHN half
-9|proposal/class-shape:CHN tenth
-20|proposal/class-shape:CHN whole
24|proposal/class-shape:EU half
6|proposal/class-shape:EU whole
-22|proposal/class-shape:JPN fine
8|proposal/class-shape:JPN half
27|proposal/class-shape:JPN tenth
7|proposal/class-shape:JPN whole
31|proposal/class-shape:NATO fine
6|proposal/class-shape:NATO half
-28|proposal/class-shape:NATO whole
-19|proposal/class-shape:USA half
8|proposal/class-shape:USA tenth
13|proposal/class-shape:USA whole
-3|proposal/class-shape:foe fine
-6|proposal/class-shape:foe half
-10|proposal/class-shape:foe tenth
25|proposal/class-shape:land half
-30|proposal/class-shape:land tenth
29|proposal/class-shape:land whole
-26|proposal/class-shape:member fine
15|proposal/class-shape:member half
-22|proposal/class-shape:member tenth
38|proposal/class-value:ALLIES 0.2
25|proposal/class-value:ALLIES 0.25
-5|proposal/class-value:ALLIES 0.5
-4|proposal/class-value:ALLIES 1
-33|proposal/class-value:ALLIES 1.5
-10|proposal/class-value:ALLIES 1E+1
-4|proposal/class-value:ALLIES 2
38|proposal/class-value:ALLIES 2.2
-3|proposal/class-value:ALLIES 2.65
-3|proposal/class-value:ALLIES 2.7
-4|proposal/class-value:ALLIES 2.8
46|proposal/class-value:ALLIES 3
-4|proposal/class-value:ALLIES 3.5
-3|proposal/class-value:ALLIES 3E+1
-4|proposal/class-value:ALLIES 4
-18|proposal/class-value:ALLIES 5
-4|proposal/class-value:ALLIES 6
-3|proposal/class-value:EU 0.6
-4|proposal/class-value:EU 1
5|proposal/class-value:EU 1.5
34|proposal/class-value:EU 2
-14|proposal/class-value:EU 2.5
-11|proposal/class-value:EU 3
32|proposal/class-value:EU 3.5
-15|proposal/class-value:EU 5
-6|proposal/class-value:NATO 0.2
35|proposal/class-value:NATO 0.25
-4|proposal/class-value:NATO 1
16|proposal/class-value:NATO 1.5
-21|proposal/class-value:NATO 1E+1
5|proposal/class-value:NATO 2.8
-4|proposal/class-value:NATO 2E+1
-10|proposal/class-value:NATO 3
-4|proposal/class-value:NATO 3.3
-6|proposal/class-value:NATO 3.5
21|proposal/class-value:NATO 3.6
9|proposal/class-value:NATO 4
9|proposal/class-value:NATO 5
-16|proposal/class-value:USA 1.5
-4|proposal/class-value:USA 1.7
-16|proposal/class-value:USA 1E+1
-16|proposal/class-value:USA 2
9|proposal/class-value:USA 2.5
-5|proposal/class-value:USA 2.8
19|proposal/class-value:USA 2E+1
-19|proposal/class-value:USA 3
-13|proposal/class-value:USA 3.4
-20|proposal/class-value:USA 3.5
-14|proposal/class-value:USA 4
9|proposal/class-value:USA 4.5
3|proposal/class-value:USA 4.6
8|proposal/class-value:USA 4.7
13|proposal/class-value:USA 4.8
59|proposal/class-value:USA 5
15|proposal/class-value:USA 5.2
51|proposal/class-verb:ALLIES be
-23|proposal/class-verb:ALLIES cap
-24|proposal/class-verb:ALLIES demand
-10|proposal/class-verb:ALLIES denial
-27|proposal/class-verb:ALLIES level
-68|proposal/class-verb:ALLIES move
30|proposal/class-verb:ALLIES pledge
-6|proposal/class-verb:ALLIES proposal
7|proposal/class-verb:ALLIES spend
6|proposal/class-verb:CHN be
-17|proposal/class-verb:CHN demand
-17|proposal/class-verb:CHN move
-5|proposal/class-verb:CHN pledge
-7|proposal/class-verb:CHN proposal
9|proposal/class-verb:EU be
3|proposal/class-verb:EU cap
16|proposal/class-verb:EU move
10|proposal/class-verb:EU pledge
-50|proposal/class-verb:JPN be
4|proposal/class-verb:JPN cap
19|proposal/class-verb:JPN demand
6|proposal/class-verb:JPN denial
-15|proposal/class-verb:JPN level
13|proposal/class-verb:JPN move
38|proposal/class-verb:JPN pledge
-31|proposal/class-verb:JPN proposal
25|proposal/class-verb:JPN spend
19|proposal/class-verb:NATO be
-37|proposal/class-verb:NATO cap
-43|proposal/class-verb:NATO demand
49|proposal/class-verb:NATO denial
6|proposal/class-verb:NATO move
-18|proposal/class-verb:NATO pledge
4|proposal/class-verb:NATO proposal
12|proposal/class-verb:NATO spend
-5|proposal/class-verb:USA be
-7|proposal/class-verb:USA cap
22|proposal/class-verb:USA demand
39|proposal/class-verb:USA level
33|proposal/class-verb:USA move
-37|proposal/class-verb:USA pledge
-5|proposal/class-verb:USA proposal
-6|proposal/class-verb:USA spend
13|proposal/class-verb:foe be
4|proposal/class-verb:foe cap
-9|proposal/class-verb:foe demand
-3|proposal/class-verb:foe move
-19|proposal/class-verb:foe proposal
-5|proposal/class-verb:land be
29|proposal/class-verb:land cap
15|proposal/class-verb:land demand
30|proposal/class-verb:land level
10|proposal/class-verb:land move
31|proposal/class-verb:land pledge
28|proposal/class-verb:land proposal
-8|proposal/class-verb:land spend
-37|proposal/class-verb:member be
27|proposal/class-verb:member cap
39|proposal/class-verb:member demand
-49|proposal/class-verb:member denial
-30|proposal/class-verb:member level
10|proposal/class-verb:member move
-51|proposal/class-verb:member pledge
33|proposal/class-verb:member proposal
-29|proposal/class-verb:member spend
9|proposal/class:ALLIES
-40|proposal/class:CHN
27|proposal/class:EU
20|proposal/class:JPN
8|proposal/class:NATO
-17|proposal/class:foe
24|proposal/class:land
-32|proposal/class:member
-13|proposal/group:all back:1
-8|proposal/group:all back:3
-14|proposal/group:all behind
-8|proposal/group:all mid
-8|proposal/group:all then:but
-13|proposal/group:all then:the
28|proposal/group:both then:be
-7|proposal/group:both then:like to see
37|proposal/group:both then:to
20|proposal/group:count back:0
37|proposal/group:count back:1
28|proposal/group:count mid
29|proposal/group:count near
27|proposal/group:each back:0
-5|proposal/group:each back:1
22|proposal/group:each near
-5|proposal/group:each then:country
17|proposal/group:each then:spend
10|proposal/group:each then:to
-26|proposal/group:epithet
-26|proposal/group:epithet mid
-17|proposal/group:governments back:1
-17|proposal/group:governments near
-17|proposal/group:governments then:,
-3|proposal/group:list after-figure mid
-10|proposal/group:list alone lands
29|proposal/group:list alone union
43|proposal/group:list behind
-10|proposal/group:list far
-18|proposal/group:list far-behind
43|proposal/group:list free behind
-10|proposal/group:list free far
-18|proposal/group:list free far-behind
-35|proposal/group:list free mid
43|proposal/group:list free near
-38|proposal/group:list mid
43|proposal/group:list near
20|proposal/group:list plain
-11|proposal/group:list-led:
18|proposal/group:list-led:'s
25|proposal/group:list-led:-
-3|proposal/group:list-led::
-17|proposal/group:list-led:between
28|proposal/group:list-led:for
-49|proposal/group:list-led:of
-8|proposal/group:list-led:retired
16|proposal/group:list-led:say
-7|proposal/group:list-led:term
41|proposal/group:list-led:that
17|proposal/group:list-led:to
-27|proposal/group:list-led:which
-20|proposal/group:list-then:,
16|proposal/group:list-then:alike
14|proposal/group:list-then:and
-26|proposal/group:list-then:could
18|proposal/group:list-then:included
18|proposal/group:list-then:is
40|proposal/group:list-then:lay down
-8|proposal/group:list-then:officers
-18|proposal/group:list-then:on
-21|proposal/group:list-then:propose
-35|proposal/group:list-then:recommend
-7|proposal/group:list-then:say
16|proposal/group:list-then:should
17|proposal/group:list-then:that
-7|proposal/group:list-then:think
25|proposal/group:list-then:will
7|proposal/group:their back:0
-5|proposal/group:their back:1
-5|proposal/group:their behind
-5|proposal/group:their mid
13|proposal/group:their near
-5|proposal/group:their then:defence spending
-5|proposal/group:their then:own
13|proposal/group:their then:presidents
-15|proposal/group:them back:1
-16|proposal/group:them near
-15|proposal/group:them then:to
-15|proposal/group:themselves back:1
-15|proposal/group:themselves near
-15|proposal/group:themselves then:and
-30|proposal/group:they back:1
-32|proposal/group:they near
-28|proposal/group:they then:speak of
45|proposal/heir:nobody-named
61|proposal/heir:others-named
54|proposal/home:nobody-named
28|proposal/home:others-named
-5|proposal/known-for:ALLIES 2 2028
-9|proposal/known-for:ALLIES 2 2031
-3|proposal/known-for:ALLIES 2.5 2023
-5|proposal/known-for:ALLIES 2.5 2030
-4|proposal/known-for:ALLIES 2.5 FY2030
-4|proposal/known-for:ALLIES 2023
-10|proposal/known-for:ALLIES 2026
-6|proposal/known-for:ALLIES 2027
-12|proposal/known-for:ALLIES 2028
-6|proposal/known-for:ALLIES 2029
-39|proposal/known-for:ALLIES 2030
-10|proposal/known-for:ALLIES 2031
-8|proposal/known-for:ALLIES 2032
-3|proposal/known-for:ALLIES 2035
-4|proposal/known-for:ALLIES 3 2026
-4|proposal/known-for:ALLIES 3 2028
-4|proposal/known-for:ALLIES 3 2029
-27|proposal/known-for:ALLIES 3 2030
-3|proposal/known-for:ALLIES 3 2032
-4|proposal/known-for:ALLIES 3 2035
-4|proposal/known-for:ALLIES 3-3.5 FY2032
-3|proposal/known-for:ALLIES 3.5 2026
-3|proposal/known-for:ALLIES 3.5 2030
3|proposal/known-for:ALLIES 3.5 2035
-5|proposal/known-for:ALLIES 3.5 FY2035
-3|proposal/known-for:ALLIES 5 FY2025
-3|proposal/known-for:ALLIES FY2025
-4|proposal/known-for:ALLIES FY2028
-9|proposal/known-for:ALLIES FY2030
-7|proposal/known-for:ALLIES FY2032
-6|proposal/known-for:ALLIES FY2035
-4|proposal/known-for:ARE 2030
-4|proposal/known-for:ARE 4.2 2030
-8|proposal/known-for:AUS 2 2028
-9|proposal/known-for:AUS 2 2030
-3|proposal/known-for:AUS 2028
11|proposal/known-for:AUS 2030
9|proposal/known-for:AUS 2035
5|proposal/known-for:AUS 3 2028
17|proposal/known-for:AUS 3 2030
9|proposal/known-for:AUS 3 2035
3|proposal/known-for:AUS 3.5 2030
24|proposal/known-for:BGR 2030
24|proposal/known-for:BGR 3.5 2030
3|proposal/known-for:CAN 2 2030
6|proposal/known-for:CAN 2.6 2030
9|proposal/known-for:CAN 2030
3|proposal/known-for:CHL 1.9 2032
3|proposal/known-for:CHL 2032
-5|proposal/known-for:CHN 2026
-5|proposal/known-for:CHN 3.5 2026
3|proposal/known-for:COD 2026
3|proposal/known-for:COD 3 2026
6|proposal/known-for:CPV 1 2030
6|proposal/known-for:CPV 2030
3|proposal/known-for:CZE 2030
3|proposal/known-for:DEU 1.9 2006
-9|proposal/known-for:DEU 2.5 2030
-5|proposal/known-for:DEU 2.6 2030
3|proposal/known-for:DEU 2006
-3|proposal/known-for:DEU 2023
-21|proposal/known-for:DEU 2030
-28|proposal/known-for:DEU 2032
-8|proposal/known-for:DEU 203X
-3|proposal/known-for:DEU 3 2023
-12|proposal/known-for:DEU 3 2030
-8|proposal/known-for:DEU 3 203X
-28|proposal/known-for:DEU 3.5 2032
5|proposal/known-for:DEU 3.7 2030
8|proposal/known-for:DNK 2 2030
-15|proposal/known-for:DNK 2023
7|proposal/known-for:DNK 2030
-4|proposal/known-for:DNK 2032
-15|proposal/known-for:DNK 3 2023
-4|proposal/known-for:DNK 3.3 2032
-3|proposal/known-for:ESP 2029
4|proposal/known-for:ESP 2035
-3|proposal/known-for:ESP 3 2029
4|proposal/known-for:ESP 3.5 2035
15|proposal/known-for:EST 2.5 2023
15|proposal/known-for:EST 2023
5|proposal/known-for:EST 2027
8|proposal/known-for:EST 2028
8|proposal/known-for:EST 3 2028
5|proposal/known-for:EST 5.4 2027
-3|proposal/known-for:EU 0.6 2028
10|proposal/known-for:EU 2.5 2030
8|proposal/known-for:EU 2030
11|proposal/known-for:FIN 2032
14|proposal/known-for:FIN 3.3 2032
-3|proposal/known-for:FIN 3.5 2032
20|proposal/known-for:FRA 2027
18|proposal/known-for:FRA 2030
5|proposal/known-for:FRA 2032
20|proposal/known-for:FRA 3 2027
19|proposal/known-for:FRA 3 2030
5|proposal/known-for:FRA 3 2032
-3|proposal/known-for:FRA 3.7 2030
-3|proposal/known-for:GBR 1997
-6|proposal/known-for:GBR 2 2030
3|proposal/known-for:GBR 2.5 2026
4|proposal/known-for:GBR 2.5 2027
3|proposal/known-for:GBR 2.5 2028
4|proposal/known-for:GBR 2.5 2030
3|proposal/known-for:GBR 2028
15|proposal/known-for:GBR 2029
31|proposal/known-for:GBR 2030
-8|proposal/known-for:GBR 2035
-3|proposal/known-for:GBR 3 1997
15|proposal/known-for:GBR 3 2029
22|proposal/known-for:GBR 3 2030
-8|proposal/known-for:GBR 3 2035
9|proposal/known-for:GBR 3.5 2030
3|proposal/known-for:GBR 4 2030
4|proposal/known-for:HRV 2030
4|proposal/known-for:HRV 3 2030
19|proposal/known-for:IDN 0.9 2029
6|proposal/known-for:IDN 1 2024
21|proposal/known-for:IDN 2 2029
6|proposal/known-for:IDN 2024
40|proposal/known-for:IDN 2029
-4|proposal/known-for:IND 2030
-4|proposal/known-for:IND 3 2030
3|proposal/known-for:IRL 0.6 2028
4|proposal/known-for:IRL 2028
-4|proposal/known-for:IRN 2030
-4|proposal/known-for:IRN 4.2 2030
-3|proposal/known-for:IRQ 1.9 2006
-3|proposal/known-for:IRQ 2006
20|proposal/known-for:ISL 1.5 2035
20|proposal/known-for:ISL 2035
-6|proposal/known-for:ISR 203X
-6|proposal/known-for:ISR 3 203X
3|proposal/known-for:ITA 2030
6|proposal/known-for:ITA 2032
3|proposal/known-for:ITA 3 2030
6|proposal/known-for:ITA 3 2032
-12|proposal/known-for:JOR 2027
-12|proposal/known-for:JOR 3 2027
-19|proposal/known-for:JPN 0.9 2029
-6|proposal/known-for:JPN 1 2024
3|proposal/known-for:JPN 1.5 2010
9|proposal/known-for:JPN 1.5 FY2026
4|proposal/known-for:JPN 1990
-20|proposal/known-for:JPN 2 2029
-4|proposal/known-for:JPN 2 2030
13|proposal/known-for:JPN 2.5 2030
7|proposal/known-for:JPN 2.5 FY2030
3|proposal/known-for:JPN 2010
-6|proposal/known-for:JPN 2024
34|proposal/known-for:JPN 2026
-33|proposal/known-for:JPN 2027
-39|proposal/known-for:JPN 2029
-29|proposal/known-for:JPN 2030
-29|proposal/known-for:JPN 2032
-25|proposal/known-for:JPN 2035
24|proposal/known-for:JPN 203X
23|proposal/known-for:JPN 3 2026
-30|proposal/known-for:JPN 3 2030
-32|proposal/known-for:JPN 3 2032
15|proposal/known-for:JPN 3 203X
3|proposal/known-for:JPN 3 FY2030
16|proposal/known-for:JPN 3-3.5 FY2031
4|proposal/known-for:JPN 3-3.5 FY2032
17|proposal/known-for:JPN 3.5 2026
-25|proposal/known-for:JPN 3.5 2027
-10|proposal/known-for:JPN 3.5 2030
-5|proposal/known-for:JPN 3.5 2032
-33|proposal/known-for:JPN 3.5 2035
7|proposal/known-for:JPN 3.5 203X
5|proposal/known-for:JPN 3.5 FY2032
11|proposal/known-for:JPN 3.5 FY2035
-4|proposal/known-for:JPN 4.7 2026
-3|proposal/known-for:JPN 4.7 FY2027
-11|proposal/known-for:JPN 4.8 FY2027
-7|proposal/known-for:JPN 5 2027
4|proposal/known-for:JPN 5 2035
4|proposal/known-for:JPN 5 FY2025
-15|proposal/known-for:JPN 5.2 FY1981
-15|proposal/known-for:JPN FY1981
4|proposal/known-for:JPN FY2025
10|proposal/known-for:JPN FY2026
-16|proposal/known-for:JPN FY2027
5|proposal/known-for:JPN FY2028
16|proposal/known-for:JPN FY2030
19|proposal/known-for:JPN FY2031
12|proposal/known-for:JPN FY2032
12|proposal/known-for:JPN FY2035
-18|proposal/known-for:KOR 2026
-5|proposal/known-for:KOR 2030
34|proposal/known-for:KOR 2032
11|proposal/known-for:KOR 2035
-3|proposal/known-for:KOR 203X
-16|proposal/known-for:KOR 3 2026
7|proposal/known-for:KOR 3 2030
33|proposal/known-for:KOR 3 2032
9|proposal/known-for:KOR 3 2035
-13|proposal/known-for:KOR 3.5 2030
4|proposal/known-for:KOR 3.5 2035
-3|proposal/known-for:KOR 3.5 203X
8|proposal/known-for:KWT 2030
8|proposal/known-for:KWT 4.2 2030
3|proposal/known-for:LTU 2030
3|proposal/known-for:LTU 5.5 2030
6|proposal/known-for:LVA 2026
3|proposal/known-for:LVA 5 2026
5|proposal/known-for:MLT 0.8 2030
5|proposal/known-for:MLT 2030
-20|proposal/known-for:NATO 1.5 2035
-7|proposal/known-for:NATO 1.5 FY2026
-5|proposal/known-for:NATO 2 2030
-11|proposal/known-for:NATO 2.5 2023
-3|proposal/known-for:NATO 2.5 2026
-4|proposal/known-for:NATO 2.5 2027
-24|proposal/known-for:NATO 2.5 2030
-16|proposal/known-for:NATO 2023
-36|proposal/known-for:NATO 2026
-21|proposal/known-for:NATO 2027
-10|proposal/known-for:NATO 2028
24|proposal/known-for:NATO 2030
57|proposal/known-for:NATO 2032
-17|proposal/known-for:NATO 2035
-4|proposal/known-for:NATO 3 2023
-7|proposal/known-for:NATO 3 2027
-7|proposal/known-for:NATO 3 2028
69|proposal/known-for:NATO 3 2030
-6|proposal/known-for:NATO 3 2032
-3|proposal/known-for:NATO 3.3 2032
-17|proposal/known-for:NATO 3.5 2030
65|proposal/known-for:NATO 3.5 2032
16|proposal/known-for:NATO 3.5 2035
-3|proposal/known-for:NATO 3.5 FY2032
-5|proposal/known-for:NATO 3.5 FY2035
-8|proposal/known-for:NATO 4 2030
-31|proposal/known-for:NATO 5 2026
-8|proposal/known-for:NATO 5 2027
14|proposal/known-for:NATO 5 2030
-12|proposal/known-for:NATO 5 2035
-7|proposal/known-for:NATO FY2026
-3|proposal/known-for:NATO FY2030
-4|proposal/known-for:NATO FY2032
-5|proposal/known-for:NATO FY2035
-33|proposal/known-for:NLD 2032
3|proposal/known-for:NLD 2035
-3|proposal/known-for:NLD 3 2030
-31|proposal/known-for:NLD 3.5 2032
3|proposal/known-for:NLD 3.5 2035
15|proposal/known-for:NOR 2030
15|proposal/known-for:NOR 4 2030
-13|proposal/known-for:NZL 1.6 2028
12|proposal/known-for:NZL 2 2028
10|proposal/known-for:NZL 2 2030
10|proposal/known-for:NZL 2030
4|proposal/known-for:PHL 2 2030
9|proposal/known-for:PHL 2 2031
3|proposal/known-for:PHL 2030
9|proposal/known-for:PHL 2031
14|proposal/known-for:POL 2.5 2030
22|proposal/known-for:POL 2023
34|proposal/known-for:POL 2026
6|proposal/known-for:POL 2027
-3|proposal/known-for:POL 2029
-15|proposal/known-for:POL 2030
22|proposal/known-for:POL 3 2023
-3|proposal/known-for:POL 3 2029
-12|proposal/known-for:POL 3 2030
-3|proposal/known-for:POL 4 2030
36|proposal/known-for:POL 5 2026
6|proposal/known-for:POL 5 2027
-14|proposal/known-for:POL 5 2030
-6|proposal/known-for:PRT 1 2030
-25|proposal/known-for:PRT 2030
-19|proposal/known-for:PRT 3 2030
3|proposal/known-for:ROU 2030
3|proposal/known-for:ROU 3 2030
3|proposal/known-for:RUS 2026
-3|proposal/known-for:RUS 2027
-22|proposal/known-for:RUS 2030
-22|proposal/known-for:RUS 3 2030
-3|proposal/known-for:RUS 5.4 2027
3|proposal/known-for:RUS 6 2026
-3|proposal/known-for:RWA 2026
-3|proposal/known-for:RWA 3 2026
7|proposal/known-for:SVN 2030
5|proposal/known-for:SVN 3.5 2030
-8|proposal/known-for:SWE 2030
-6|proposal/known-for:SWE 2032
-6|proposal/known-for:SWE 3.3 2032
-7|proposal/known-for:SWE 4 2030
-3|proposal/known-for:TJK 2026
-3|proposal/known-for:TJK 6 2026
13|proposal/known-for:TON 1.6 2028
13|proposal/known-for:TON 2028
4|proposal/known-for:TUR 2030
9|proposal/known-for:TUR 2035
4|proposal/known-for:TUR 3 2030
9|proposal/known-for:TUR 5 2035
-5|proposal/known-for:TWN 0.8 2030
-7|proposal/known-for:TWN 2026
26|proposal/known-for:TWN 2027
8|proposal/known-for:TWN 2028
-8|proposal/known-for:TWN 2030
-15|proposal/known-for:TWN 3-3.5 FY2031
-7|proposal/known-for:TWN 3.5 2026
25|proposal/known-for:TWN 3.5 2027
8|proposal/known-for:TWN 5 2028
-15|proposal/known-for:TWN FY2031
5|proposal/known-for:USA 1997
14|proposal/known-for:USA 2027
-11|proposal/known-for:USA 2028
-16|proposal/known-for:USA 2030
-4|proposal/known-for:USA 2032
-5|proposal/known-for:USA 2035
5|proposal/known-for:USA 3 1997
-3|proposal/known-for:USA 3 2026
-3|proposal/known-for:USA 3 2028
-15|proposal/known-for:USA 3 2030
-4|proposal/known-for:USA 3 2032
-5|proposal/known-for:USA 3 2035
4|proposal/known-for:USA 4.7 2026
3|proposal/known-for:USA 4.7 FY2027
11|proposal/known-for:USA 4.8 FY2027
-3|proposal/known-for:USA 5 2026
13|proposal/known-for:USA 5 2027
-8|proposal/known-for:USA 5 2028
15|proposal/known-for:USA 5.2 FY1981
15|proposal/known-for:USA FY1981
19|proposal/known-for:USA FY2027
-3|proposal/known-for:XKX 2030
-3|proposal/known-for:XKX 3 2030
-8|proposal/known:AFG 2.5
-8|proposal/known:AFG 2.5 2026
-8|proposal/known:AFG 2.5 since-2025
-8|proposal/known:AFG since-2025
-9|proposal/known:AGO 2.6
-9|proposal/known:AGO 2.6 2025
-9|proposal/known:AGO 2.6 since-2025
-9|proposal/known:AGO since-2025
38|proposal/known:ALLIES 0.2
38|proposal/known:ALLIES 0.2 2025
38|proposal/known:ALLIES 0.2 since-2025
25|proposal/known:ALLIES 0.25
26|proposal/known:ALLIES 0.25 2025
26|proposal/known:ALLIES 0.25 since-2025
-5|proposal/known:ALLIES 0.5
-3|proposal/known:ALLIES 0.5 2026
-5|proposal/known:ALLIES 0.5 since-2025
-4|proposal/known:ALLIES 1
-3|proposal/known:ALLIES 1 since-2025
-33|proposal/known:ALLIES 1.5
-4|proposal/known:ALLIES 1.5 2023
-3|proposal/known:ALLIES 1.5 2024
-15|proposal/known:ALLIES 1.5 2025
-17|proposal/known:ALLIES 1.5 since-2025
-3|proposal/known:ALLIES 1.5 to-1999
-3|proposal/known:ALLIES 1.5 to-2013
-9|proposal/known:ALLIES 1.5 to-2024
-10|proposal/known:ALLIES 1E+1
-3|proposal/known:ALLIES 1E+1 2024
-7|proposal/known:ALLIES 1E+1 2025
-7|proposal/known:ALLIES 1E+1 since-2025
-3|proposal/known:ALLIES 1E+1 to-2024
-4|proposal/known:ALLIES 2
-4|proposal/known:ALLIES 2 2014
35|proposal/known:ALLIES 2 2019
-7|proposal/known:ALLIES 2 2021
-19|proposal/known:ALLIES 2 2022
-52|proposal/known:ALLIES 2 2025
55|proposal/known:ALLIES 2 2026
3|proposal/known:ALLIES 2 since-2025
19|proposal/known:ALLIES 2 to-2021
-23|proposal/known:ALLIES 2 to-2024
38|proposal/known:ALLIES 2.2
41|proposal/known:ALLIES 2.2 2026
38|proposal/known:ALLIES 2.2 since-2025
5|proposal/known:ALLIES 2.5
-4|proposal/known:ALLIES 2.5 2022
-4|proposal/known:ALLIES 2.5 2023
29|proposal/known:ALLIES 2.5 2024
-3|proposal/known:ALLIES 2.5 2025
-12|proposal/known:ALLIES 2.5 2026
-15|proposal/known:ALLIES 2.5 since-2025
21|proposal/known:ALLIES 2.5 to-2024
-3|proposal/known:ALLIES 2.5-3
-3|proposal/known:ALLIES 2.5-3 since-2025
-3|proposal/known:ALLIES 2.65
-3|proposal/known:ALLIES 2.65 2025
-3|proposal/known:ALLIES 2.65 since-2025
-3|proposal/known:ALLIES 2.7
-3|proposal/known:ALLIES 2.7 2026
-3|proposal/known:ALLIES 2.7 since-2025
-4|proposal/known:ALLIES 2.8
-3|proposal/known:ALLIES 2.8 2025
-4|proposal/known:ALLIES 2.8 since-2025
-8|proposal/known:ALLIES 3
-4|proposal/known:ALLIES 3 1981
-3|proposal/known:ALLIES 3 2016
-4|proposal/known:ALLIES 3 2022
-20|proposal/known:ALLIES 3 2023
49|proposal/known:ALLIES 3 2024
3|proposal/known:ALLIES 3 2025
-26|proposal/known:ALLIES 3 2026
-23|proposal/known:ALLIES 3 since-2025
-6|proposal/known:ALLIES 3 to-1999
-4|proposal/known:ALLIES 3 to-2021
25|proposal/known:ALLIES 3 to-2024
8|proposal/known:ALLIES 3-3.5
16|proposal/known:ALLIES 3-3.5 2024
-6|proposal/known:ALLIES 3-3.5 2026
-8|proposal/known:ALLIES 3-3.5 since-2025
16|proposal/known:ALLIES 3-3.5 to-2024
46|proposal/known:ALLIES 3-4
46|proposal/known:ALLIES 3-4 2025
46|proposal/known:ALLIES 3-4 since-2025
-4|proposal/known:ALLIES 3.5
-9|proposal/known:ALLIES 3.5 2025
8|proposal/known:ALLIES 3.5 2026
-3|proposal/known:ALLIES 3E+1
-3|proposal/known:ALLIES 3E+1 2025
-3|proposal/known:ALLIES 3E+1 since-2025
-4|proposal/known:ALLIES 4
40|proposal/known:ALLIES 4 1987
-4|proposal/known:ALLIES 4 1989
-3|proposal/known:ALLIES 4 2002
-23|proposal/known:ALLIES 4 2025
-7|proposal/known:ALLIES 4 2026
-31|proposal/known:ALLIES 4 since-2025
34|proposal/known:ALLIES 4 to-1999
-5|proposal/known:ALLIES 4 to-2013
-18|proposal/known:ALLIES 5
-5|proposal/known:ALLIES 5 2024
33|proposal/known:ALLIES 5 2025
-41|proposal/known:ALLIES 5 2026
-8|proposal/known:ALLIES 5 since-2025
-9|proposal/known:ALLIES 5 to-2024
-3|proposal/known:ALLIES 6
-17|proposal/known:ALLIES since-2025
16|proposal/known:ALLIES to-1999
-10|proposal/known:ALLIES to-2013
12|proposal/known:ALLIES to-2021
8|proposal/known:ALLIES to-2024
-4|proposal/known:ARE 4.2
-4|proposal/known:ARE 4.2 2025
-4|proposal/known:ARE 4.2 since-2025
-4|proposal/known:ARE since-2025
-5|proposal/known:ARG 2
-5|proposal/known:ARG 2 2023
-5|proposal/known:ARG 2 to-2024
-5|proposal/known:ARG to-2024
12|proposal/known:ARM 4
12|proposal/known:ARM 4 2025
12|proposal/known:ARM 4 since-2025
12|proposal/known:ARM since-2025
-17|proposal/known:AUS 1
-17|proposal/known:AUS 1 2023
-17|proposal/known:AUS 1 to-2024
8|proposal/known:AUS 1.5
-11|proposal/known:AUS 1.5 2023
18|proposal/known:AUS 1.5 2026
19|proposal/known:AUS 1.5 since-2025
-10|proposal/known:AUS 1.5 to-2024
-24|proposal/known:AUS 2
-9|proposal/known:AUS 2 2023
-6|proposal/known:AUS 2 2025
-8|proposal/known:AUS 2 2026
-14|proposal/known:AUS 2 since-2025
-10|proposal/known:AUS 2 to-2024
-4|proposal/known:AUS 2.2
-4|proposal/known:AUS 2.2 2025
-4|proposal/known:AUS 2.2 since-2025
-4|proposal/known:AUS 2.8
-4|proposal/known:AUS 2.8 2025
-4|proposal/known:AUS 2.8 since-2025
-11|proposal/known:AUS 3
3|proposal/known:AUS 3 2023
-4|proposal/known:AUS 3 2024
-13|proposal/known:AUS 3 2025
-25|proposal/known:AUS 3 2026
28|proposal/known:AUS 3 2027
-10|proposal/known:AUS 3 since-2025
-14|proposal/known:AUS 3.5
-15|proposal/known:AUS 3.5 2025
-14|proposal/known:AUS 3.5 since-2025
11|proposal/known:AUS 4
6|proposal/known:AUS 4 2025
5|proposal/known:AUS 4 2026
10|proposal/known:AUS 4 since-2025
-19|proposal/known:AUS 4.4
-19|proposal/known:AUS 4.4 2025
-19|proposal/known:AUS 4.4 since-2025
-35|proposal/known:AUS since-2025
-37|proposal/known:AUS to-2024
-3|proposal/known:AUT since-2025
5|proposal/known:BEL 2
4|proposal/known:BEL 2 2025
5|proposal/known:BEL 2 since-2025
32|proposal/known:BEL 3.5
30|proposal/known:BEL 3.5 2025
32|proposal/known:BEL 3.5 since-2025
-17|proposal/known:BEL 7
-17|proposal/known:BEL 7 1951
-17|proposal/known:BEL 7 to-1999
38|proposal/known:BEL since-2025
-16|proposal/known:BEL to-1999
3|proposal/known:BGD 1.3
3|proposal/known:BGD 1.3 2025
3|proposal/known:BGD 1.3 since-2025
3|proposal/known:BGD 1.5
3|proposal/known:BGD 1.5 2025
3|proposal/known:BGD 1.5 since-2025
9|proposal/known:BGD 2
9|proposal/known:BGD 2 2025
9|proposal/known:BGD 2 since-2025
14|proposal/known:BGD since-2025
32|proposal/known:BGR 3.5
32|proposal/known:BGR 3.5 2025
32|proposal/known:BGR 3.5 since-2025
32|proposal/known:BGR since-2025
-5|proposal/known:BLZ 0.9
-5|proposal/known:BLZ 0.9 2025
-5|proposal/known:BLZ 0.9 since-2025
-5|proposal/known:BLZ since-2025
17|proposal/known:BRA 2
6|proposal/known:BRA 2 2023
11|proposal/known:BRA 2 2025
11|proposal/known:BRA 2 since-2025
6|proposal/known:BRA 2 to-2024
11|proposal/known:BRA since-2025
6|proposal/known:BRA to-2024
-10|proposal/known:BRN 1.5
-10|proposal/known:BRN 1.5 2025
-10|proposal/known:BRN 1.5 since-2025
-10|proposal/known:BRN since-2025
8|proposal/known:BWA 2
8|proposal/known:BWA 2 2025
8|proposal/known:BWA 2 since-2025
9|proposal/known:BWA since-2025
21|proposal/known:CAN 2
8|proposal/known:CAN 2 2024
12|proposal/known:CAN 2 2025
12|proposal/known:CAN 2 since-2025
9|proposal/known:CAN 2 to-2024
6|proposal/known:CAN 2.6
6|proposal/known:CAN 2.6 2026
6|proposal/known:CAN 2.6 since-2025
-17|proposal/known:CAN 5
-17|proposal/known:CAN 5 2025
-17|proposal/known:CAN 5 since-2025
9|proposal/known:CAN since-2025
7|proposal/known:CAN to-2024
8|proposal/known:CHE 0.7
6|proposal/known:CHE 0.7 2024
6|proposal/known:CHE 0.7 to-2024
15|proposal/known:CHE 1.5
15|proposal/known:CHE 1.5 2025
15|proposal/known:CHE 1.5 since-2025
19|proposal/known:CHE since-2025
6|proposal/known:CHE to-2024
3|proposal/known:CHL 1.9
3|proposal/known:CHL 1.9 2025
3|proposal/known:CHL 1.9 since-2025
-3|proposal/known:CHN 1.5
-9|proposal/known:CHN 1.7
-9|proposal/known:CHN 1.7 2025
-9|proposal/known:CHN 1.7 since-2025
-7|proposal/known:CHN 3
-6|proposal/known:CHN 3 2025
-7|proposal/known:CHN 3 since-2025
-5|proposal/known:CHN 3.5
-5|proposal/known:CHN 3.5 2026
-5|proposal/known:CHN 3.5 since-2025
-13|proposal/known:CHN 5
-10|proposal/known:CHN 5 2023
-4|proposal/known:CHN 5 2025
-4|proposal/known:CHN 5 since-2025
-10|proposal/known:CHN 5 to-2024
-28|proposal/known:CHN since-2025
-11|proposal/known:CHN to-2024
-9|proposal/known:COD 1.5
-9|proposal/known:COD 1.5 2024
-9|proposal/known:COD 1.5 to-2024
3|proposal/known:COD 3
3|proposal/known:COD 3 2025
3|proposal/known:COD 3 since-2025
3|proposal/known:COD since-2025
-9|proposal/known:COD to-2024
-5|proposal/known:COL 1.2
-5|proposal/known:COL 1.2 2025
-5|proposal/known:COL 1.2 since-2025
-3|proposal/known:COL 1.5
-3|proposal/known:COL 1.5 2025
-3|proposal/known:COL 1.5 since-2025
-6|proposal/known:COL 2
-6|proposal/known:COL 2 2025
-6|proposal/known:COL 2 since-2025
-13|proposal/known:COL since-2025
6|proposal/known:CPV 1
6|proposal/known:CPV 1 2025
6|proposal/known:CPV 1 since-2025
6|proposal/known:CPV since-2025
4|proposal/known:CYP 2
4|proposal/known:CYP 2 2025
4|proposal/known:CYP 2 since-2025
5|proposal/known:CYP 2.5
5|proposal/known:CYP 2.5 2024
5|proposal/known:CYP 2.5 to-2024
6|proposal/known:CYP since-2025
5|proposal/known:CYP to-2024
-20|proposal/known:CZE 1
-20|proposal/known:CZE 1 2025
-20|proposal/known:CZE 1 since-2025
21|proposal/known:CZE 1.5
21|proposal/known:CZE 1.5 2025
21|proposal/known:CZE 1.5 since-2025
7|proposal/known:CZE 2
7|proposal/known:CZE 2 2025
7|proposal/known:CZE 2 since-2025
4|proposal/known:CZE 2.5
-22|proposal/known:CZE 3
-22|proposal/known:CZE 3 2025
-22|proposal/known:CZE 3 since-2025
-12|proposal/known:CZE since-2025
-7|proposal/known:DEU 0.7
-5|proposal/known:DEU 0.7 2024
-5|proposal/known:DEU 0.7 to-2024
-28|proposal/known:DEU 0.9
-27|proposal/known:DEU 0.9 2025
-27|proposal/known:DEU 0.9 since-2025
6|proposal/known:DEU 1 2025
-7|proposal/known:DEU 1 2026
12|proposal/known:DEU 1.5
17|proposal/known:DEU 1.5 1989
-8|proposal/known:DEU 1.5 2025
4|proposal/known:DEU 1.5 2026
-4|proposal/known:DEU 1.5 since-2025
17|proposal/known:DEU 1.5 to-1999
3|proposal/known:DEU 1.9
3|proposal/known:DEU 1.9 2003
3|proposal/known:DEU 1.9 to-2013
-54|proposal/known:DEU 2
-13|proposal/known:DEU 2 2019
-16|proposal/known:DEU 2 2022
-33|proposal/known:DEU 2 2023
4|proposal/known:DEU 2 2026
6|proposal/known:DEU 2 since-2025
-13|proposal/known:DEU 2 to-2021
-47|proposal/known:DEU 2 to-2024
-11|proposal/known:DEU 2.5
-9|proposal/known:DEU 2.5 2016
3|proposal/known:DEU 2.5 2023
-4|proposal/known:DEU 2.5 2025
-5|proposal/known:DEU 2.5 since-2025
-9|proposal/known:DEU 2.5 to-2021
-5|proposal/known:DEU 2.6
-5|proposal/known:DEU 2.6 2026
-5|proposal/known:DEU 2.6 since-2025
6|proposal/known:DEU 2.8
6|proposal/known:DEU 2.8 2025
6|proposal/known:DEU 2.8 since-2025
-3|proposal/known:DEU 2.9
-4|proposal/known:DEU 2.9 2025
-3|proposal/known:DEU 2.9 since-2025
18|proposal/known:DEU 3
-5|proposal/known:DEU 3 2022
40|proposal/known:DEU 3 2024
-10|proposal/known:DEU 3 2025
-6|proposal/known:DEU 3 2026
-16|proposal/known:DEU 3 since-2025
34|proposal/known:DEU 3 to-2024
-10|proposal/known:DEU 3.4
-10|proposal/known:DEU 3.4 2025
-10|proposal/known:DEU 3.4 since-2025
4|proposal/known:DEU 3.5
-22|proposal/known:DEU 3.5 2024
25|proposal/known:DEU 3.5 2025
25|proposal/known:DEU 3.5 since-2025
-22|proposal/known:DEU 3.5 to-2024
5|proposal/known:DEU 3.7
5|proposal/known:DEU 3.7 2025
5|proposal/known:DEU 3.7 since-2025
11|proposal/known:DEU 4
13|proposal/known:DEU 4 2025
12|proposal/known:DEU 4 since-2025
28|proposal/known:DEU 5
32|proposal/known:DEU 5 2025
-4|proposal/known:DEU 5 2026
28|proposal/known:DEU 5 since-2025
9|proposal/known:DEU since-2025
14|proposal/known:DEU to-1999
3|proposal/known:DEU to-2013
-21|proposal/known:DEU to-2021
-37|proposal/known:DEU to-2024
-4|proposal/known:DNK 1
-4|proposal/known:DNK 1 2025
-4|proposal/known:DNK 1 since-2025
8|proposal/known:DNK 2
8|proposal/known:DNK 2 2022
8|proposal/known:DNK 2 to-2024
-15|proposal/known:DNK 3 2022
14|proposal/known:DNK 3 2024
-4|proposal/known:DNK 3.3
-4|proposal/known:DNK 3.3 2025
-4|proposal/known:DNK 3.3 since-2025
-8|proposal/known:DNK 4
-8|proposal/known:DNK 4 1978
-8|proposal/known:DNK 4 to-1999
3|proposal/known:DNK 5
3|proposal/known:DNK 5 2026
3|proposal/known:DNK 5 since-2025
-6|proposal/known:DNK since-2025
-8|proposal/known:DNK to-1999
7|proposal/known:DNK to-2024
-3|proposal/known:ECU 2
-3|proposal/known:ECU 2 2025
-3|proposal/known:ECU 2 since-2025
-3|proposal/known:ECU since-2025
11|proposal/known:ESP 1.5
11|proposal/known:ESP 1.5 2025
11|proposal/known:ESP 1.5 since-2025
-13|proposal/known:ESP 2
-13|proposal/known:ESP 2 2025
-13|proposal/known:ESP 2 since-2025
10|proposal/known:ESP 2.5
11|proposal/known:ESP 2.5 2026
11|proposal/known:ESP 2.5 since-2025
-5|proposal/known:ESP 3
-4|proposal/known:ESP 3 2025
-5|proposal/known:ESP 3 since-2025
18|proposal/known:ESP 3.5
18|proposal/known:ESP 3.5 2025
18|proposal/known:ESP 3.5 since-2025
-40|proposal/known:ESP 4
-39|proposal/known:ESP 4 2025
-39|proposal/known:ESP 4 since-2025
-14|proposal/known:ESP since-2025
-33|proposal/known:EST 0.25
-28|proposal/known:EST 0.25 2025
-28|proposal/known:EST 0.25 since-2025
-13|proposal/known:EST 2.5
15|proposal/known:EST 2.5 2022
-9|proposal/known:EST 2.5 2023
-18|proposal/known:EST 2.5 2024
-12|proposal/known:EST 2.5 to-2024
-18|proposal/known:EST 3
9|proposal/known:EST 3 2022
-33|proposal/known:EST 3 2023
6|proposal/known:EST 3 2024
-18|proposal/known:EST 3 to-2024
-4|proposal/known:EST 3.5
-6|proposal/known:EST 3.5 2025
-5|proposal/known:EST 3.5 since-2025
5|proposal/known:EST 4
5|proposal/known:EST 4 2025
5|proposal/known:EST 4 since-2025
29|proposal/known:EST 5
3|proposal/known:EST 5 2016
14|proposal/known:EST 5 2024
3|proposal/known:EST 5 2025
9|proposal/known:EST 5 2026
11|proposal/known:EST 5 since-2025
3|proposal/known:EST 5 to-2021
14|proposal/known:EST 5 to-2024
5|proposal/known:EST 5.4
5|proposal/known:EST 5.4 2025
5|proposal/known:EST 5.4 since-2025
-5|proposal/known:EST 6
-5|proposal/known:EST 6 2025
-5|proposal/known:EST 6 since-2025
-18|proposal/known:EST since-2025
-18|proposal/known:EST to-2024
3|proposal/known:ETH 2.5
3|proposal/known:ETH 2.5 2025
3|proposal/known:ETH 2.5 since-2025
3|proposal/known:ETH since-2025
-3|proposal/known:EU 0.6
-3|proposal/known:EU 0.6 2026
-3|proposal/known:EU 0.6 since-2025
-4|proposal/known:EU 1
-4|proposal/known:EU 1 2025
-4|proposal/known:EU 1 since-2025
5|proposal/known:EU 1.5
5|proposal/known:EU 1.5 2025
5|proposal/known:EU 1.5 since-2025
34|proposal/known:EU 2
-5|proposal/known:EU 2 2023
40|proposal/known:EU 2 2025
40|proposal/known:EU 2 since-2025
-5|proposal/known:EU 2 to-2024
-14|proposal/known:EU 2.5
10|proposal/known:EU 2.5 2023
-23|proposal/known:EU 2.5 2025
-23|proposal/known:EU 2.5 since-2025
10|proposal/known:EU 2.5 to-2024
-14|proposal/known:EU 3
3|proposal/known:EU 3 2024
-17|proposal/known:EU 3 2025
-17|proposal/known:EU 3 since-2025
3|proposal/known:EU 3 to-2024
3|proposal/known:EU 3-3.5
3|proposal/known:EU 3-3.5 2025
3|proposal/known:EU 3-3.5 since-2025
32|proposal/known:EU 3.5
31|proposal/known:EU 3.5 2026
32|proposal/known:EU 3.5 since-2025
-15|proposal/known:EU 5
-12|proposal/known:EU 5 2026
-15|proposal/known:EU 5 since-2025
20|proposal/known:EU since-2025
7|proposal/known:EU to-2024
10|proposal/known:FIN 1.5
10|proposal/known:FIN 1.5 2025
10|proposal/known:FIN 1.5 since-2025
10|proposal/known:FIN 2.5
10|proposal/known:FIN 2.5 2023
10|proposal/known:FIN 2.5 to-2024
-14|proposal/known:FIN 3
-14|proposal/known:FIN 3 to-2024
14|proposal/known:FIN 3.3
14|proposal/known:FIN 3.3 2025
14|proposal/known:FIN 3.3 since-2025
-42|proposal/known:FIN 3.5
-42|proposal/known:FIN 3.5 2025
-42|proposal/known:FIN 3.5 since-2025
-19|proposal/known:FIN 5
-19|proposal/known:FIN 5 2025
-19|proposal/known:FIN 5 since-2025
-36|proposal/known:FIN since-2025
-4|proposal/known:FIN to-2024
10|proposal/known:FJI 2
10|proposal/known:FJI 2 2026
10|proposal/known:FJI 2 since-2025
10|proposal/known:FJI since-2025
3|proposal/known:FRA 2
29|proposal/known:FRA 2.5
3|proposal/known:FRA 2.5 2024
26|proposal/known:FRA 2.5 2025
26|proposal/known:FRA 2.5 since-2025
3|proposal/known:FRA 2.5 to-2024
-6|proposal/known:FRA 2.8
-6|proposal/known:FRA 2.8 2025
-6|proposal/known:FRA 2.8 since-2025
-6|proposal/known:FRA 2.9
-6|proposal/known:FRA 2.9 2025
-6|proposal/known:FRA 2.9 since-2025
28|proposal/known:FRA 3
12|proposal/known:FRA 3 2024
12|proposal/known:FRA 3 2025
5|proposal/known:FRA 3 2026
17|proposal/known:FRA 3 since-2025
12|proposal/known:FRA 3 to-2024
14|proposal/known:FRA 3.4
14|proposal/known:FRA 3.4 2025
14|proposal/known:FRA 3.4 since-2025
-24|proposal/known:FRA 3.5
-23|proposal/known:FRA 3.5 2025
-23|proposal/known:FRA 3.5 since-2025
-3|proposal/known:FRA 3.7
-3|proposal/known:FRA 3.7 2025
-3|proposal/known:FRA 3.7 since-2025
-3|proposal/known:FRA 4
-7|proposal/known:FRA 5
29|proposal/known:FRA 5 2025
-37|proposal/known:FRA 5 2026
-7|proposal/known:FRA 5 since-2025
12|proposal/known:FRA since-2025
13|proposal/known:FRA to-2024
-4|proposal/known:GBR 0.2
-4|proposal/known:GBR 0.2 2025
-4|proposal/known:GBR 0.2 since-2025
-28|proposal/known:GBR 1.5
-16|proposal/known:GBR 1.5 1989
-5|proposal/known:GBR 1.5 2025
-5|proposal/known:GBR 1.5 2026
-10|proposal/known:GBR 1.5 since-2025
-16|proposal/known:GBR 1.5 to-1999
-31|proposal/known:GBR 2
-29|proposal/known:GBR 2 2023
-31|proposal/known:GBR 2 to-2024
-11|proposal/known:GBR 2.5
-6|proposal/known:GBR 2.5 1992
13|proposal/known:GBR 2.5 2022
-10|proposal/known:GBR 2.5 2023
24|proposal/known:GBR 2.5 2024
-32|proposal/known:GBR 2.5 2025
-32|proposal/known:GBR 2.5 since-2025
-6|proposal/known:GBR 2.5 to-1999
27|proposal/known:GBR 2.5 to-2024
6|proposal/known:GBR 2.65
6|proposal/known:GBR 2.65 2025
6|proposal/known:GBR 2.65 since-2025
3|proposal/known:GBR 2.7
3|proposal/known:GBR 2.7 2026
3|proposal/known:GBR 2.7 since-2025
-3|proposal/known:GBR 2E+1
-3|proposal/known:GBR 2E+1 2025
-3|proposal/known:GBR 2E+1 since-2025
57|proposal/known:GBR 3
-3|proposal/known:GBR 3 1992
5|proposal/known:GBR 3 2023
14|proposal/known:GBR 3 2024
35|proposal/known:GBR 3 2025
5|proposal/known:GBR 3 2026
40|proposal/known:GBR 3 since-2025
-3|proposal/known:GBR 3 to-1999
20|proposal/known:GBR 3 to-2024
-4|proposal/known:GBR 3-4
-4|proposal/known:GBR 3-4 2025
-4|proposal/known:GBR 3-4 since-2025
-3|proposal/known:GBR 3.5
16|proposal/known:GBR 3.5 1982
-18|proposal/known:GBR 3.5 2025
-20|proposal/known:GBR 3.5 since-2025
16|proposal/known:GBR 3.5 to-1999
-12|proposal/known:GBR 4
-4|proposal/known:GBR 4 2024
-8|proposal/known:GBR 4 2025
-8|proposal/known:GBR 4 since-2025
-4|proposal/known:GBR 4 to-2024
-6|proposal/known:GBR 5
4|proposal/known:GBR 5 2025
-8|proposal/known:GBR 5 2026
-4|proposal/known:GBR 5 since-2025
-37|proposal/known:GBR since-2025
-9|proposal/known:GBR to-1999
12|proposal/known:GBR to-2024
-6|proposal/known:GRC 1
-6|proposal/known:GRC 1 2025
-6|proposal/known:GRC 1 since-2025
-4|proposal/known:GRC 2
7|proposal/known:GRC 2 2023
-12|proposal/known:GRC 2 2025
-12|proposal/known:GRC 2 since-2025
8|proposal/known:GRC 2 to-2024
12|proposal/known:GRC 2.5
17|proposal/known:GRC 2.5 2023
-5|proposal/known:GRC 2.5 2024
12|proposal/known:GRC 2.5 to-2024
-4|proposal/known:GRC 4.5
-4|proposal/known:GRC 4.5 1999
-4|proposal/known:GRC 4.5 to-1999
-18|proposal/known:GRC since-2025
-3|proposal/known:GRC to-1999
20|proposal/known:GRC to-2024
5|proposal/known:GTM 0.9
5|proposal/known:GTM 0.9 2025
5|proposal/known:GTM 0.9 since-2025
5|proposal/known:GTM since-2025
4|proposal/known:HRV 3
4|proposal/known:HRV 3 2025
4|proposal/known:HRV 3 since-2025
3|proposal/known:HRV since-2025
38|proposal/known:HUN 3
38|proposal/known:HUN 3 2025
38|proposal/known:HUN 3 since-2025
-37|proposal/known:HUN 5
-37|proposal/known:HUN 5 2025
-37|proposal/known:HUN 5 since-2025
19|proposal/known:IDN 0.9
19|proposal/known:IDN 0.9 2024
19|proposal/known:IDN 0.9 to-2024
6|proposal/known:IDN 1
6|proposal/known:IDN 1 2022
6|proposal/known:IDN 1 to-2024
5|proposal/known:IDN 1-1.5
5|proposal/known:IDN 1-1.5 2024
5|proposal/known:IDN 1-1.5 to-2024
15|proposal/known:IDN 1.5
11|proposal/known:IDN 1.5 2024
4|proposal/known:IDN 1.5 2025
4|proposal/known:IDN 1.5 since-2025
12|proposal/known:IDN 1.5 to-2024
25|proposal/known:IDN 2
5|proposal/known:IDN 2 1994
21|proposal/known:IDN 2 2026
21|proposal/known:IDN 2 since-2025
5|proposal/known:IDN 2 to-1999
-6|proposal/known:IDN 2.5-3.5
-6|proposal/known:IDN 2.5-3.5 2026
-6|proposal/known:IDN 2.5-3.5 since-2025
19|proposal/known:IDN since-2025
4|proposal/known:IDN to-1999
42|proposal/known:IDN to-2024
7|proposal/known:IND 2
7|proposal/known:IND 2 2025
7|proposal/known:IND 2 since-2025
15|proposal/known:IND 2.5
12|proposal/known:IND 2.5 2025
3|proposal/known:IND 2.5 2026
14|proposal/known:IND 2.5 since-2025
25|proposal/known:IND 3
35|proposal/known:IND 3 2023
-9|proposal/known:IND 3 2024
-17|proposal/known:IND 3 2025
15|proposal/known:IND 3 2026
27|proposal/known:IND 3 to-2024
19|proposal/known:IND since-2025
24|proposal/known:IND to-2024
7|proposal/known:IRL 0.6
3|proposal/known:IRL 0.6 2025
3|proposal/known:IRL 0.6 2026
7|proposal/known:IRL 0.6 since-2025
6|proposal/known:IRL 1.5
6|proposal/known:IRL 1.5 2025
6|proposal/known:IRL 1.5 since-2025
-4|proposal/known:IRL 4
-4|proposal/known:IRL 4 2025
-4|proposal/known:IRL 4 since-2025
11|proposal/known:IRL since-2025
-4|proposal/known:IRN 4.2
-4|proposal/known:IRN 4.2 2025
-4|proposal/known:IRN 4.2 since-2025
19|proposal/known:IRN 5
19|proposal/known:IRN 5 2025
19|proposal/known:IRN 5 since-2025
13|proposal/known:IRN since-2025
-3|proposal/known:IRQ 1.9
-3|proposal/known:IRQ 1.9 2003
-3|proposal/known:IRQ 1.9 to-2013
-4|proposal/known:IRQ to-2013
20|proposal/known:ISL 1.5
20|proposal/known:ISL 1.5 2025
20|proposal/known:ISL 1.5 since-2025
20|proposal/known:ISL since-2025
-19|proposal/known:ISR 3
-19|proposal/known:ISR 3 2025
-19|proposal/known:ISR 3 since-2025
-13|proposal/known:ISR 4
-13|proposal/known:ISR 4 2025
-13|proposal/known:ISR 4 since-2025
5|proposal/known:ISR 4.3
5|proposal/known:ISR 4.3 2025
5|proposal/known:ISR 4.3 since-2025
-9|proposal/known:ISR 5
-9|proposal/known:ISR 5 2025
-9|proposal/known:ISR 5 since-2025
16|proposal/known:ISR 6
16|proposal/known:ISR 6 2025
16|proposal/known:ISR 6 since-2025
4|proposal/known:ISR 7
4|proposal/known:ISR 7 2025
4|proposal/known:ISR 7 since-2025
-16|proposal/known:ISR since-2025
-4|proposal/known:ITA 0.9
-4|proposal/known:ITA 0.9 2025
-4|proposal/known:ITA 0.9 since-2025
31|proposal/known:ITA 2
31|proposal/known:ITA 2 2025
31|proposal/known:ITA 2 since-2025
11|proposal/known:ITA 2.9
11|proposal/known:ITA 2.9 2025
11|proposal/known:ITA 2.9 since-2025
-4|proposal/known:ITA 3
-3|proposal/known:ITA 3.4
-3|proposal/known:ITA 3.4 2025
-3|proposal/known:ITA 3.4 since-2025
-43|proposal/known:ITA 3.5
-43|proposal/known:ITA 3.5 2025
-43|proposal/known:ITA 3.5 since-2025
-13|proposal/known:ITA since-2025
-21|proposal/known:JOR 2.5
-19|proposal/known:JOR 2.5 2025
-19|proposal/known:JOR 2.5 since-2025
-11|proposal/known:JOR 3
-12|proposal/known:JOR 3 2024
-12|proposal/known:JOR 3 to-2024
-19|proposal/known:JOR since-2025
-13|proposal/known:JOR to-2024
3|proposal/known:JPN 0
3|proposal/known:JPN 0 2025
3|proposal/known:JPN 0 since-2025
-9|proposal/known:JPN 0.2
-9|proposal/known:JPN 0.2 2025
-9|proposal/known:JPN 0.2 since-2025
-25|proposal/known:JPN 0.25
-25|proposal/known:JPN 0.25 2025
-25|proposal/known:JPN 0.25 since-2025
-3|proposal/known:JPN 0.5 2024
3|proposal/known:JPN 0.5 2026
3|proposal/known:JPN 0.5 since-2025
-3|proposal/known:JPN 0.5 to-2024
11|proposal/known:JPN 0.9
-19|proposal/known:JPN 0.9 2024
29|proposal/known:JPN 0.9 2025
29|proposal/known:JPN 0.9 since-2025
-19|proposal/known:JPN 0.9 to-2024
5|proposal/known:JPN 1
-6|proposal/known:JPN 1 2022
8|proposal/known:JPN 1 2026
9|proposal/known:JPN 1 since-2025
-6|proposal/known:JPN 1 to-2024
-5|proposal/known:JPN 1-1.5
-5|proposal/known:JPN 1-1.5 2024
-5|proposal/known:JPN 1-1.5 to-2024
3|proposal/known:JPN 1.2
-19|proposal/known:JPN 1.5
3|proposal/known:JPN 1.5 1982
4|proposal/known:JPN 1.5 2000
3|proposal/known:JPN 1.5 2003
6|proposal/known:JPN 1.5 2007
3|proposal/known:JPN 1.5 2012
10|proposal/known:JPN 1.5 2022
19|proposal/known:JPN 1.5 2023
-56|proposal/known:JPN 1.5 2025
-22|proposal/known:JPN 1.5 2026
-78|proposal/known:JPN 1.5 since-2025
10|proposal/known:JPN 1.5 to-1999
15|proposal/known:JPN 1.5 to-2013
3|proposal/known:JPN 1.5 to-2021
31|proposal/known:JPN 1.5 to-2024
17|proposal/known:JPN 1.7
11|proposal/known:JPN 1.7 1980
4|proposal/known:JPN 1.7 1981
17|proposal/known:JPN 1.7 to-1999
24|proposal/known:JPN 1.8
21|proposal/known:JPN 1.8 2024
21|proposal/known:JPN 1.8 to-2024
-9|proposal/known:JPN 1E+1
-4|proposal/known:JPN 1E+1 2024
-5|proposal/known:JPN 1E+1 2025
-5|proposal/known:JPN 1E+1 since-2025
-4|proposal/known:JPN 1E+1 to-2024
24|proposal/known:JPN 2
5|proposal/known:JPN 2 2014
3|proposal/known:JPN 2 2016
-32|proposal/known:JPN 2 2018
-6|proposal/known:JPN 2 2019
14|proposal/known:JPN 2 2021
73|proposal/known:JPN 2 2022
-13|proposal/known:JPN 2 2024
3|proposal/known:JPN 2 2025
-27|proposal/known:JPN 2 2026
-24|proposal/known:JPN 2 since-2025
3|proposal/known:JPN 2 to-1999
-13|proposal/known:JPN 2 to-2021
58|proposal/known:JPN 2 to-2024
6|proposal/known:JPN 2.2
5|proposal/known:JPN 2.2 2025
6|proposal/known:JPN 2.2 since-2025
9|proposal/known:JPN 2.5
9|proposal/known:JPN 2.5 2023
-15|proposal/known:JPN 2.5 2024
-3|proposal/known:JPN 2.5 2025
19|proposal/known:JPN 2.5 2026
15|proposal/known:JPN 2.5 since-2025
-5|proposal/known:JPN 2.5 to-2024
6|proposal/known:JPN 2.5-3
5|proposal/known:JPN 2.5-3 2026
6|proposal/known:JPN 2.5-3 since-2025
12|proposal/known:JPN 2.5-3.5
12|proposal/known:JPN 2.5-3.5 2026
12|proposal/known:JPN 2.5-3.5 since-2025
-5|proposal/known:JPN 2.8
-6|proposal/known:JPN 2.8 2025
-5|proposal/known:JPN 2.8 since-2025
8|proposal/known:JPN 2.9
8|proposal/known:JPN 2.9 2025
8|proposal/known:JPN 2.9 since-2025
27|proposal/known:JPN 3
9|proposal/known:JPN 3 1981
4|proposal/known:JPN 3 2016
-20|proposal/known:JPN 3 2022
-20|proposal/known:JPN 3 2023
13|proposal/known:JPN 3 2024
-15|proposal/known:JPN 3 2025
81|proposal/known:JPN 3 2026
-28|proposal/known:JPN 3 2027
37|proposal/known:JPN 3 since-2025
13|proposal/known:JPN 3 to-1999
4|proposal/known:JPN 3 to-2021
-28|proposal/known:JPN 3 to-2024
5|proposal/known:JPN 3-3.5
-17|proposal/known:JPN 3-3.5 2024
22|proposal/known:JPN 3-3.5 2026
22|proposal/known:JPN 3-3.5 since-2025
-17|proposal/known:JPN 3-3.5 to-2024
-69|proposal/known:JPN 3.5 2025
71|proposal/known:JPN 3.5 2026
-4|proposal/known:JPN 4
-41|proposal/known:JPN 4 1987
9|proposal/known:JPN 4 1989
-10|proposal/known:JPN 4 2002
-4|proposal/known:JPN 4 2008
-5|proposal/known:JPN 4 2024
45|proposal/known:JPN 4 2025
46|proposal/known:JPN 4 since-2025
-31|proposal/known:JPN 4 to-1999
-14|proposal/known:JPN 4 to-2013
-5|proposal/known:JPN 4 to-2024
-5|proposal/known:JPN 4.3
-5|proposal/known:JPN 4.3 2025
-5|proposal/known:JPN 4.3 since-2025
-3|proposal/known:JPN 4.5
-3|proposal/known:JPN 4.5 2026
-3|proposal/known:JPN 4.5 since-2025
-7|proposal/known:JPN 4.7
-7|proposal/known:JPN 4.7 2026
-7|proposal/known:JPN 4.7 since-2025
-11|proposal/known:JPN 4.8
-11|proposal/known:JPN 4.8 2026
-11|proposal/known:JPN 4.8 since-2025
-22|proposal/known:JPN 5
-10|proposal/known:JPN 5 2024
-39|proposal/known:JPN 5 2025
27|proposal/known:JPN 5 2026
-12|proposal/known:JPN 5 since-2025
-10|proposal/known:JPN 5 to-2024
-15|proposal/known:JPN 5.2
-15|proposal/known:JPN 5.2 1980
-15|proposal/known:JPN 5.2 to-1999
-15|proposal/known:JPN 6
-15|proposal/known:JPN 6 2025
-15|proposal/known:JPN 6 since-2025
-4|proposal/known:JPN 7
-4|proposal/known:JPN 7 2025
-4|proposal/known:JPN 7 since-2025
7|proposal/known:JPN since-2025
7|proposal/known:JPN to-1999
-5|proposal/known:JPN to-2021
10|proposal/known:JPN to-2024
4|proposal/known:KEN 1.8
4|proposal/known:KEN 1.8 2025
4|proposal/known:KEN 1.8 since-2025
-3|proposal/known:KEN 2.5
-3|proposal/known:KEN 2.5 2025
-3|proposal/known:KEN 2.5 since-2025
-12|proposal/known:KHM 1.5
-12|proposal/known:KHM 1.5 2025
-12|proposal/known:KHM 1.5 since-2025
-56|proposal/known:KHM 2
-56|proposal/known:KHM 2 2025
-56|proposal/known:KHM 2 since-2025
-68|proposal/known:KHM since-2025
-19|proposal/known:KOR 0.2
-19|proposal/known:KOR 0.2 2025
-19|proposal/known:KOR 0.2 since-2025
3|proposal/known:KOR 2 2025
5|proposal/known:KOR 2 since-2025
-42|proposal/known:KOR 2.2
-42|proposal/known:KOR 2.2 2026
-42|proposal/known:KOR 2.2 since-2025
-8|proposal/known:KOR 2.5
-8|proposal/known:KOR 2.5 2025
-8|proposal/known:KOR 2.5 since-2025
-8|proposal/known:KOR 2.9
-8|proposal/known:KOR 2.9 2025
-8|proposal/known:KOR 2.9 since-2025
-17|proposal/known:KOR 3
-7|proposal/known:KOR 3 2023
-3|proposal/known:KOR 3 2024
36|proposal/known:KOR 3 2025
-43|proposal/known:KOR 3 2026
-7|proposal/known:KOR 3 since-2025
-10|proposal/known:KOR 3 to-2024
3|proposal/known:KOR 3-3.5
3|proposal/known:KOR 3-3.5 2024
3|proposal/known:KOR 3-3.5 to-2024
49|proposal/known:KOR 3.5 2025
-47|proposal/known:KOR 3.5 2026
20|proposal/known:KOR 4
16|proposal/known:KOR 4 2024
5|proposal/known:KOR 4 2026
5|proposal/known:KOR 4 since-2025
16|proposal/known:KOR 4 to-2024
24|proposal/known:KOR 5
14|proposal/known:KOR 5 2025
10|proposal/known:KOR 5 2026
25|proposal/known:KOR 5 since-2025
-6|proposal/known:KOR 7
-6|proposal/known:KOR 7 2025
-6|proposal/known:KOR 7 since-2025
-55|proposal/known:KOR since-2025
6|proposal/known:KOR to-2024
-10|proposal/known:KWT 3
-10|proposal/known:KWT 3 2025
-10|proposal/known:KWT 3 since-2025
8|proposal/known:KWT 4.2
8|proposal/known:KWT 4.2 2025
8|proposal/known:KWT 4.2 since-2025
7|proposal/known:LAO 1
7|proposal/known:LAO 1 2025
7|proposal/known:LAO 1 since-2025
5|proposal/known:LAO since-2025
5|proposal/known:LSO 1
5|proposal/known:LSO 1 2024
5|proposal/known:LSO 1 to-2024
5|proposal/known:LSO to-2024
-7|proposal/known:LTU 1.5
-7|proposal/known:LTU 1.5 2025
-7|proposal/known:LTU 1.5 since-2025
-47|proposal/known:LTU 2.5
-49|proposal/known:LTU 2.5 2023
-49|proposal/known:LTU 2.5 to-2024
13|proposal/known:LTU 3
25|proposal/known:LTU 3 2024
-12|proposal/known:LTU 3 2025
-12|proposal/known:LTU 3 since-2025
26|proposal/known:LTU 3 to-2024
26|proposal/known:LTU 3.5
39|proposal/known:LTU 3.5 2024
-13|proposal/known:LTU 3.5 2025
-13|proposal/known:LTU 3.5 since-2025
39|proposal/known:LTU 3.5 to-2024
23|proposal/known:LTU 4
22|proposal/known:LTU 4 2025
23|proposal/known:LTU 4 since-2025
-15|proposal/known:LTU 5
-12|proposal/known:LTU 5 2025
-15|proposal/known:LTU 5 since-2025
4|proposal/known:LTU 5.5
3|proposal/known:LTU 5.5 2024
3|proposal/known:LTU 5.5 to-2024
7|proposal/known:LTU 6
7|proposal/known:LTU 6 2025
7|proposal/known:LTU 6 since-2025
-14|proposal/known:LTU since-2025
20|proposal/known:LTU to-2024
23|proposal/known:LUX 1
21|proposal/known:LUX 1 2025
21|proposal/known:LUX 1 since-2025
21|proposal/known:LUX since-2025
-7|proposal/known:LVA 2.5
-7|proposal/known:LVA 2.5 2024
-7|proposal/known:LVA 2.5 to-2024
3|proposal/known:LVA 3 2025
3|proposal/known:LVA 3 since-2025
22|proposal/known:LVA 4
22|proposal/known:LVA 4 2025
22|proposal/known:LVA 4 since-2025
-3|proposal/known:LVA 5
-3|proposal/known:LVA 5 since-2025
-7|proposal/known:LVA 6
-7|proposal/known:LVA 6 2025
-7|proposal/known:LVA 6 since-2025
17|proposal/known:LVA since-2025
-8|proposal/known:LVA to-2024
-10|proposal/known:MDA 4
-10|proposal/known:MDA 4 2025
-10|proposal/known:MDA 4 since-2025
-10|proposal/known:MDA since-2025
4|proposal/known:MKD 3.5
4|proposal/known:MKD 3.5 2025
4|proposal/known:MKD 3.5 since-2025
6|proposal/known:MKD since-2025
-3|proposal/known:MLT 0.6
-3|proposal/known:MLT 0.6 2025
-3|proposal/known:MLT 0.6 since-2025
5|proposal/known:MLT 0.8
5|proposal/known:MLT 0.8 2024
5|proposal/known:MLT 0.8 to-2024
4|proposal/known:MLT 0.9
4|proposal/known:MLT 0.9 2025
4|proposal/known:MLT 0.9 since-2025
-4|proposal/known:MLT 4
-4|proposal/known:MLT 4 2025
-4|proposal/known:MLT 4 since-2025
-5|proposal/known:MLT since-2025
5|proposal/known:MLT to-2024
-6|proposal/known:MMR 2
-6|proposal/known:MMR 2 2025
-6|proposal/known:MMR 2 since-2025
11|proposal/known:MMR 4
11|proposal/known:MMR 4 2025
11|proposal/known:MMR 4 since-2025
6|proposal/known:MMR since-2025
11|proposal/known:MYS 1.5
11|proposal/known:MYS 1.5 2025
11|proposal/known:MYS 1.5 since-2025
-19|proposal/known:MYS 2
-26|proposal/known:MYS 2 2025
7|proposal/known:MYS 2 2026
-19|proposal/known:MYS 2 since-2025
-10|proposal/known:MYS since-2025
3|proposal/known:NAM 2
3|proposal/known:NAM 2 2025
3|proposal/known:NAM 2 since-2025
9|proposal/known:NAM 2.6
9|proposal/known:NAM 2.6 2025
9|proposal/known:NAM 2.6 since-2025
11|proposal/known:NAM since-2025
-6|proposal/known:NATO 0.2
-6|proposal/known:NATO 0.2 2025
-6|proposal/known:NATO 0.2 since-2025
35|proposal/known:NATO 0.25
30|proposal/known:NATO 0.25 2025
30|proposal/known:NATO 0.25 since-2025
-4|proposal/known:NATO 1
16|proposal/known:NATO 1.5
-7|proposal/known:NATO 1.5 2022
-4|proposal/known:NATO 1.5 2023
26|proposal/known:NATO 1.5 2025
12|proposal/known:NATO 1.5 2026
38|proposal/known:NATO 1.5 since-2025
-4|proposal/known:NATO 1.5 to-1999
-5|proposal/known:NATO 1.5 to-2013
-12|proposal/known:NATO 1.5 to-2024
-21|proposal/known:NATO 1E+1
-21|proposal/known:NATO 1E+1 2025
-21|proposal/known:NATO 1E+1 since-2025
33|proposal/known:NATO 2 2018
-4|proposal/known:NATO 2 2019
-7|proposal/known:NATO 2 2021
-27|proposal/known:NATO 2 2022
42|proposal/known:NATO 2 2023
-11|proposal/known:NATO 2 2024
-18|proposal/known:NATO 2 2025
-5|proposal/known:NATO 2 2026
-23|proposal/known:NATO 2 since-2025
18|proposal/known:NATO 2 to-2021
3|proposal/known:NATO 2 to-2024
-8|proposal/known:NATO 2.5 1992
-5|proposal/known:NATO 2.5 2016
-24|proposal/known:NATO 2.5 2022
49|proposal/known:NATO 2.5 2023
7|proposal/known:NATO 2.5 2024
-17|proposal/known:NATO 2.5 2026
-17|proposal/known:NATO 2.5 since-2025
-8|proposal/known:NATO 2.5 to-1999
-6|proposal/known:NATO 2.5 to-2021
31|proposal/known:NATO 2.5 to-2024
5|proposal/known:NATO 2.8
5|proposal/known:NATO 2.8 2025
5|proposal/known:NATO 2.8 since-2025
-4|proposal/known:NATO 2E+1
-4|proposal/known:NATO 2E+1 2025
-4|proposal/known:NATO 2E+1 since-2025
33|proposal/known:NATO 3
-13|proposal/known:NATO 3 2022
24|proposal/known:NATO 3 2023
35|proposal/known:NATO 3 2024
3|proposal/known:NATO 3 2025
-12|proposal/known:NATO 3 2026
-9|proposal/known:NATO 3 since-2025
-4|proposal/known:NATO 3 to-1999
46|proposal/known:NATO 3 to-2024
-4|proposal/known:NATO 3-3.5
-3|proposal/known:NATO 3-3.5 2025
-4|proposal/known:NATO 3-3.5 since-2025
-39|proposal/known:NATO 3-4
-39|proposal/known:NATO 3-4 2025
-39|proposal/known:NATO 3-4 since-2025
-4|proposal/known:NATO 3.3
-4|proposal/known:NATO 3.3 2025
-4|proposal/known:NATO 3.3 since-2025
-6|proposal/known:NATO 3.5
-16|proposal/known:NATO 3.5 1982
-16|proposal/known:NATO 3.5 2024
81|proposal/known:NATO 3.5 2025
-53|proposal/known:NATO 3.5 2026
28|proposal/known:NATO 3.5 since-2025
-16|proposal/known:NATO 3.5 to-1999
-17|proposal/known:NATO 3.5 to-2024
21|proposal/known:NATO 3.6
21|proposal/known:NATO 3.6 2025
21|proposal/known:NATO 3.6 since-2025
9|proposal/known:NATO 4
14|proposal/known:NATO 4 1978
26|proposal/known:NATO 4 1987
-3|proposal/known:NATO 4 1989
-5|proposal/known:NATO 4 2012
-16|proposal/known:NATO 4 2025
-5|proposal/known:NATO 4 2026
-21|proposal/known:NATO 4 since-2025
36|proposal/known:NATO 4 to-1999
-8|proposal/known:NATO 4 to-2013
9|proposal/known:NATO 5
-7|proposal/known:NATO 5 2023
-21|proposal/known:NATO 5 2024
23|proposal/known:NATO 5 2025
16|proposal/known:NATO 5 2026
39|proposal/known:NATO 5 since-2025
-30|proposal/known:NATO 5 to-2024
-11|proposal/known:NATO since-2025
-14|proposal/known:NATO to-2013
8|proposal/known:NATO to-2021
24|proposal/known:NATO to-2024
4|proposal/known:NGA 2
4|proposal/known:NGA 2 2025
4|proposal/known:NGA 2 since-2025
4|proposal/known:NGA since-2025
-15|proposal/known:NLD 1.5
-15|proposal/known:NLD 1.5 2025
-15|proposal/known:NLD 1.5 since-2025
11|proposal/known:NLD 2
22|proposal/known:NLD 2 2023
-14|proposal/known:NLD 2 2025
3|proposal/known:NLD 2 2026
-11|proposal/known:NLD 2 since-2025
22|proposal/known:NLD 2 to-2024
-4|proposal/known:NLD 2.5
-4|proposal/known:NLD 2.5 2024
-4|proposal/known:NLD 2.5 to-2024
12|proposal/known:NLD 2.8
12|proposal/known:NLD 2.8 2025
12|proposal/known:NLD 2.8 since-2025
-11|proposal/known:NLD 2E+1
-11|proposal/known:NLD 2E+1 2025
-11|proposal/known:NLD 2E+1 since-2025
25|proposal/known:NLD 3
27|proposal/known:NLD 3 2025
27|proposal/known:NLD 3 since-2025
27|proposal/known:NLD 3.5
27|proposal/known:NLD 3.5 2025
27|proposal/known:NLD 3.5 since-2025
-21|proposal/known:NLD 3.6
-21|proposal/known:NLD 3.6 2025
-21|proposal/known:NLD 3.6 since-2025
-13|proposal/known:NLD 5
-13|proposal/known:NLD 5 2025
-13|proposal/known:NLD 5 since-2025
18|proposal/known:NLD 7
18|proposal/known:NLD 7 1951
18|proposal/known:NLD 7 to-1999
-3|proposal/known:NLD since-2025
17|proposal/known:NLD to-1999
16|proposal/known:NLD to-2024
15|proposal/known:NOR 4
15|proposal/known:NOR 4 2025
15|proposal/known:NOR 4 since-2025
16|proposal/known:NOR since-2025
3|proposal/known:NPL 0.8
3|proposal/known:NPL 0.8 2025
3|proposal/known:NPL 0.8 since-2025
4|proposal/known:NPL since-2025
-13|proposal/known:NZL 1.6
-13|proposal/known:NZL 1.6 2025
-13|proposal/known:NZL 1.6 since-2025
40|proposal/known:NZL 2
11|proposal/known:NZL 2 2023
8|proposal/known:NZL 2 2024
15|proposal/known:NZL 2 2025
8|proposal/known:NZL 2 2026
23|proposal/known:NZL 2 since-2025
17|proposal/known:NZL 2 to-2024
20|proposal/known:NZL 3
19|proposal/known:NZL 3 2026
20|proposal/known:NZL 3 since-2025
3|proposal/known:NZL 5
3|proposal/known:NZL 5 2025
3|proposal/known:NZL 5 since-2025
34|proposal/known:NZL since-2025
18|proposal/known:NZL to-2024
3|proposal/known:PAK 2.2
3|proposal/known:PAK 2.2 2024
3|proposal/known:PAK 2.2 to-2024
33|proposal/known:PAK 2.5
33|proposal/known:PAK 2.5 2025
33|proposal/known:PAK 2.5 since-2025
9|proposal/known:PAK 3
17|proposal/known:PAK 3 2025
-8|proposal/known:PAK 3 2026
9|proposal/known:PAK 3 since-2025
41|proposal/known:PAK since-2025
3|proposal/known:PAK to-2024
5|proposal/known:PER 1.2
5|proposal/known:PER 1.2 2025
5|proposal/known:PER 1.2 since-2025
3|proposal/known:PER 1.5
3|proposal/known:PER 1.5 2025
3|proposal/known:PER 1.5 since-2025
7|proposal/known:PER since-2025
6|proposal/known:PHL 0.5
6|proposal/known:PHL 0.5 2024
6|proposal/known:PHL 0.5 to-2024
6|proposal/known:PHL 2
14|proposal/known:PHL 2 2024
66|proposal/known:PHL 2 2025
-75|proposal/known:PHL 2 2026
-9|proposal/known:PHL 2 since-2025
14|proposal/known:PHL 2 to-2024
-20|proposal/known:PHL 2.5
-20|proposal/known:PHL 2.5 2025
-20|proposal/known:PHL 2.5 since-2025
-38|proposal/known:PHL since-2025
21|proposal/known:PHL to-2024
17|proposal/known:PNG 1
17|proposal/known:PNG 1 2023
17|proposal/known:PNG 1 to-2024
-3|proposal/known:PNG 3
-3|proposal/known:PNG 3 2025
-3|proposal/known:PNG 3 since-2025
-3|proposal/known:PNG since-2025
17|proposal/known:PNG to-2024
-6|proposal/known:POL 1.5
-6|proposal/known:POL 1.5 2025
-6|proposal/known:POL 1.5 since-2025
-8|proposal/known:POL 2.5
14|proposal/known:POL 2.5 2016
-19|proposal/known:POL 2.5 2023
14|proposal/known:POL 2.5 to-2021
-21|proposal/known:POL 2.5 to-2024
-52|proposal/known:POL 3
22|proposal/known:POL 3 2022
-66|proposal/known:POL 3 2024
-9|proposal/known:POL 3 2025
-9|proposal/known:POL 3 since-2025
-44|proposal/known:POL 3 to-2024
-16|proposal/known:POL 3.5
-15|proposal/known:POL 3.5 2025
-16|proposal/known:POL 3.5 since-2025
11|proposal/known:POL 4
11|proposal/known:POL 4 2025
11|proposal/known:POL 4 since-2025
24|proposal/known:POL 5
5|proposal/known:POL 5 2023
3|proposal/known:POL 5 2024
-10|proposal/known:POL 5 2025
26|proposal/known:POL 5 2026
16|proposal/known:POL 5 since-2025
8|proposal/known:POL 5 to-2024
-5|proposal/known:POL since-2025
14|proposal/known:POL to-2021
-56|proposal/known:POL to-2024
-5|proposal/known:PRK 4
-4|proposal/known:PRK 4 2026
-4|proposal/known:PRK 4 since-2025
-4|proposal/known:PRK since-2025
6|proposal/known:PRT 2
6|proposal/known:PRT 2 2025
6|proposal/known:PRT 2 since-2025
-19|proposal/known:PRT 3
-19|proposal/known:PRT 3 2025
-19|proposal/known:PRT 3 since-2025
-24|proposal/known:PRT 3.5
-24|proposal/known:PRT 3.5 2025
-24|proposal/known:PRT 3.5 since-2025
-35|proposal/known:PRT since-2025
-4|proposal/known:QAT 1.5
-4|proposal/known:QAT 1.5 2024
-4|proposal/known:QAT 1.5 to-2024
-4|proposal/known:QAT to-2024
7|proposal/known:ROU 3
8|proposal/known:ROU 3 2025
7|proposal/known:ROU 3 since-2025
8|proposal/known:ROU since-2025
-8|proposal/known:RUS 2
-7|proposal/known:RUS 2 2025
-7|proposal/known:RUS 2 since-2025
-23|proposal/known:RUS 3
-22|proposal/known:RUS 3 2024
-22|proposal/known:RUS 3 to-2024
-7|proposal/known:RUS 4
-6|proposal/known:RUS 4 2024
-6|proposal/known:RUS 4 to-2024
-8|proposal/known:RUS 5
-4|proposal/known:RUS 5 2022
-3|proposal/known:RUS 5 2025
-3|proposal/known:RUS 5 since-2025
-4|proposal/known:RUS 5 to-2024
-3|proposal/known:RUS 5.4
-3|proposal/known:RUS 5.4 2025
-3|proposal/known:RUS 5.4 since-2025
3|proposal/known:RUS 6
3|proposal/known:RUS 6 2025
3|proposal/known:RUS 6 since-2025
-13|proposal/known:RUS since-2025
-33|proposal/known:RUS to-2024
-15|proposal/known:RWA 1
-15|proposal/known:RWA 1 2025
-15|proposal/known:RWA 1 since-2025
-3|proposal/known:RWA 3
-3|proposal/known:RWA 3 2025
-3|proposal/known:RWA 3 since-2025
-18|proposal/known:RWA since-2025
-7|proposal/known:SAU 3
-7|proposal/known:SAU 3 2025
-7|proposal/known:SAU 3 since-2025
-8|proposal/known:SAU since-2025
-6|proposal/known:SGP 1.5
-6|proposal/known:SGP 1.5 2024
-6|proposal/known:SGP 1.5 to-2024
-7|proposal/known:SGP 2
-5|proposal/known:SGP 2 1994
-5|proposal/known:SGP 2 to-1999
-19|proposal/known:SGP 2.5
-19|proposal/known:SGP 2.5 2024
-19|proposal/known:SGP 2.5 to-2024
-6|proposal/known:SGP 3
-5|proposal/known:SGP 3 2026
-6|proposal/known:SGP 3 since-2025
7|proposal/known:SGP 4
5|proposal/known:SGP 4 2025
7|proposal/known:SGP 4 since-2025
-14|proposal/known:SGP 5
7|proposal/known:SGP 5 2025
-21|proposal/known:SGP 5 2026
-14|proposal/known:SGP 5 since-2025
-15|proposal/known:SGP since-2025
-5|proposal/known:SGP to-1999
-27|proposal/known:SGP to-2024
-3|proposal/known:SVK 3
-3|proposal/known:SVK 3 2025
-3|proposal/known:SVK 3 since-2025
3|proposal/known:SVN 3
3|proposal/known:SVN 3 2025
3|proposal/known:SVN 3 since-2025
10|proposal/known:SVN 3.5
10|proposal/known:SVN 3.5 2025
10|proposal/known:SVN 3.5 since-2025
15|proposal/known:SVN since-2025
-12|proposal/known:SWE 1.5
-12|proposal/known:SWE 1.5 2025
-12|proposal/known:SWE 1.5 since-2025
45|proposal/known:SWE 2.5
47|proposal/known:SWE 2.5 2025
47|proposal/known:SWE 2.5 since-2025
-31|proposal/known:SWE 3
-22|proposal/known:SWE 3 2024
-9|proposal/known:SWE 3 2025
-9|proposal/known:SWE 3 since-2025
-22|proposal/known:SWE 3 to-2024
-6|proposal/known:SWE 3.3
-6|proposal/known:SWE 3.3 2025
-6|proposal/known:SWE 3.3 since-2025
-3|proposal/known:SWE 3.5
-4|proposal/known:SWE 4
-7|proposal/known:SWE 4 2025
3|proposal/known:SWE 4 2026
-4|proposal/known:SWE 4 since-2025
16|proposal/known:SWE since-2025
-26|proposal/known:SWE to-2024
11|proposal/known:THA 1.5
11|proposal/known:THA 1.5 2025
11|proposal/known:THA 1.5 since-2025
3|proposal/known:THA 2
3|proposal/known:THA 2 since-2025
-7|proposal/known:THA 4
-7|proposal/known:THA 4 2025
-7|proposal/known:THA 4 since-2025
12|proposal/known:THA 5
12|proposal/known:THA 5 2025
12|proposal/known:THA 5 since-2025
17|proposal/known:THA since-2025
20|proposal/known:TJK 3
20|proposal/known:TJK 3 2025
20|proposal/known:TJK 3 since-2025
-3|proposal/known:TJK 6
-3|proposal/known:TJK 6 2025
-3|proposal/known:TJK 6 since-2025
17|proposal/known:TJK since-2025
13|proposal/known:TON 1.6
13|proposal/known:TON 1.6 2025
13|proposal/known:TON 1.6 since-2025
13|proposal/known:TON since-2025
5|proposal/known:TUR 3
5|proposal/known:TUR 3 2025
5|proposal/known:TUR 3 since-2025
4|proposal/known:TUR 4.5
4|proposal/known:TUR 4.5 1999
4|proposal/known:TUR 4.5 to-1999
13|proposal/known:TUR 5
13|proposal/known:TUR 5 2025
13|proposal/known:TUR 5 since-2025
19|proposal/known:TUR since-2025
4|proposal/known:TUR to-1999
-5|proposal/known:TWN 0.8
-5|proposal/known:TWN 0.8 2024
-5|proposal/known:TWN 0.8 to-2024
13|proposal/known:TWN 1.5
14|proposal/known:TWN 1.5 2025
14|proposal/known:TWN 1.5 since-2025
-20|proposal/known:TWN 1.8
-20|proposal/known:TWN 1.8 2024
-20|proposal/known:TWN 1.8 to-2024
23|proposal/known:TWN 1E+1
19|proposal/known:TWN 1E+1 2024
4|proposal/known:TWN 1E+1 2025
4|proposal/known:TWN 1E+1 since-2025
19|proposal/known:TWN 1E+1 to-2024
-11|proposal/known:TWN 2
-6|proposal/known:TWN 2 2022
-6|proposal/known:TWN 2 2025
-6|proposal/known:TWN 2 since-2025
-6|proposal/known:TWN 2 to-2024
-9|proposal/known:TWN 2.5
-9|proposal/known:TWN 2.5 2025
-9|proposal/known:TWN 2.5 since-2025
-3|proposal/known:TWN 3
26|proposal/known:TWN 3 2022
13|proposal/known:TWN 3 2023
-21|proposal/known:TWN 3 2024
-11|proposal/known:TWN 3 2025
-10|proposal/known:TWN 3 2026
-21|proposal/known:TWN 3 since-2025
17|proposal/known:TWN 3 to-2024
-16|proposal/known:TWN 3-3.5
-15|proposal/known:TWN 3-3.5 2026
-15|proposal/known:TWN 3-3.5 since-2025
14|proposal/known:TWN 3.4
14|proposal/known:TWN 3.4 2026
14|proposal/known:TWN 3.4 since-2025
17|proposal/known:TWN 3.5
22|proposal/known:TWN 3.5 2025
-6|proposal/known:TWN 3.5 2026
16|proposal/known:TWN 3.5 since-2025
-17|proposal/known:TWN 4
-17|proposal/known:TWN 4 2025
-17|proposal/known:TWN 4 since-2025
19|proposal/known:TWN 4.4
19|proposal/known:TWN 4.4 2025
19|proposal/known:TWN 4.4 since-2025
12|proposal/known:TWN 5
32|proposal/known:TWN 5 2024
-21|proposal/known:TWN 5 2025
-21|proposal/known:TWN 5 since-2025
34|proposal/known:TWN 5 to-2024
11|proposal/known:TWN 7
11|proposal/known:TWN 7 2025
11|proposal/known:TWN 7 since-2025
-10|proposal/known:TWN since-2025
41|proposal/known:TWN to-2024
-3|proposal/known:TZA 1.8
-3|proposal/known:TZA 1.8 2025
-3|proposal/known:TZA 1.8 since-2025
-3|proposal/known:TZA since-2025
15|proposal/known:UGA 1
15|proposal/known:UGA 1 2025
15|proposal/known:UGA 1 since-2025
14|proposal/known:UGA since-2025
-3|proposal/known:UKR 0.25
-5|proposal/known:UKR 1.5
-5|proposal/known:UKR 1.5 2025
-5|proposal/known:UKR 1.5 since-2025
34|proposal/known:UKR 1E+1
34|proposal/known:UKR 1E+1 2025
34|proposal/known:UKR 1E+1 since-2025
-7|proposal/known:UKR 2
-5|proposal/known:UKR 2 2023
-7|proposal/known:UKR 2 to-2024
-7|proposal/known:UKR 3
-6|proposal/known:UKR 3 2025
-6|proposal/known:UKR 3 since-2025
4|proposal/known:UKR 3E+1
4|proposal/known:UKR 3E+1 2025
4|proposal/known:UKR 3E+1 since-2025
-3|proposal/known:UKR 4
-3|proposal/known:UKR 4 2025
-3|proposal/known:UKR 4 since-2025
7|proposal/known:UKR 6
7|proposal/known:UKR 6 2025
7|proposal/known:UKR 6 since-2025
27|proposal/known:UKR since-2025
-8|proposal/known:UKR to-2024
-16|proposal/known:USA 1.5
-3|proposal/known:USA 1.5 2007
-6|proposal/known:USA 1.5 2026
-7|proposal/known:USA 1.5 since-2025
-3|proposal/known:USA 1.5 to-1999
-5|proposal/known:USA 1.5 to-2013
-4|proposal/known:USA 1.7
-10|proposal/known:USA 1.7 1980
-4|proposal/known:USA 1.7 1981
10|proposal/known:USA 1.7 2025
10|proposal/known:USA 1.7 since-2025
-14|proposal/known:USA 1.7 to-1999
-16|proposal/known:USA 1E+1
-12|proposal/known:USA 1E+1 2024
-4|proposal/known:USA 1E+1 2025
-4|proposal/known:USA 1E+1 since-2025
-12|proposal/known:USA 1E+1 to-2024
-16|proposal/known:USA 2
-14|proposal/known:USA 2 2019
-14|proposal/known:USA 2 to-2021
9|proposal/known:USA 2.5
15|proposal/known:USA 2.5 1992
-10|proposal/known:USA 2.5 2025
5|proposal/known:USA 2.5 2026
-5|proposal/known:USA 2.5 since-2025
15|proposal/known:USA 2.5 to-1999
-5|proposal/known:USA 2.8
-4|proposal/known:USA 2.8 2025
-5|proposal/known:USA 2.8 since-2025
19|proposal/known:USA 2E+1
19|proposal/known:USA 2E+1 2025
19|proposal/known:USA 2E+1 since-2025
-16|proposal/known:USA 3
-5|proposal/known:USA 3 1981
5|proposal/known:USA 3 1992
-34|proposal/known:USA 3 2024
10|proposal/known:USA 3 2025
11|proposal/known:USA 3 2026
20|proposal/known:USA 3 since-2025
-35|proposal/known:USA 3 to-2024
-13|proposal/known:USA 3.4
-13|proposal/known:USA 3.4 2026
-13|proposal/known:USA 3.4 since-2025
-20|proposal/known:USA 3.5
-16|proposal/known:USA 3.5 2025
-3|proposal/known:USA 3.5 2026
-19|proposal/known:USA 3.5 since-2025
-14|proposal/known:USA 4
-4|proposal/known:USA 4 1978
-25|proposal/known:USA 4 1987
15|proposal/known:USA 4 2002
7|proposal/known:USA 4 2008
7|proposal/known:USA 4 2012
-13|proposal/known:USA 4 2025
-12|proposal/known:USA 4 since-2025
-30|proposal/known:USA 4 to-1999
29|proposal/known:USA 4 to-2013
9|proposal/known:USA 4.5
9|proposal/known:USA 4.5 2026
9|proposal/known:USA 4.5 since-2025
3|proposal/known:USA 4.6
3|proposal/known:USA 4.6 2026
3|proposal/known:USA 4.6 since-2025
8|proposal/known:USA 4.7
8|proposal/known:USA 4.7 2026
8|proposal/known:USA 4.7 since-2025
13|proposal/known:USA 4.8
13|proposal/known:USA 4.8 2026
13|proposal/known:USA 4.8 since-2025
59|proposal/known:USA 5
7|proposal/known:USA 5 2022
13|proposal/known:USA 5 2023
-14|proposal/known:USA 5 2024
16|proposal/known:USA 5 2025
37|proposal/known:USA 5 2026
53|proposal/known:USA 5 since-2025
6|proposal/known:USA 5 to-2024
15|proposal/known:USA 5.2
15|proposal/known:USA 5.2 1980
15|proposal/known:USA 5.2 to-1999
60|proposal/known:USA since-2025
-22|proposal/known:USA to-1999
23|proposal/known:USA to-2013
-16|proposal/known:USA to-2021
-45|proposal/known:USA to-2024
-4|proposal/known:VEN 4.5
-4|proposal/known:VEN 4.5 2026
-4|proposal/known:VEN 4.5 since-2025
-4|proposal/known:VEN since-2025
-7|proposal/known:VNM 1
-7|proposal/known:VNM 1 2025
-7|proposal/known:VNM 1 since-2025
-11|proposal/known:VNM 2
-3|proposal/known:VNM 2 2022
-4|proposal/known:VNM 2 2024
-4|proposal/known:VNM 2 2025
-4|proposal/known:VNM 2 since-2025
-7|proposal/known:VNM 2 to-2024
14|proposal/known:VNM 2.5
14|proposal/known:VNM 2.5 2025
14|proposal/known:VNM 2.5 since-2025
-5|proposal/known:VNM 2.5-3.5
-5|proposal/known:VNM 2.5-3.5 2026
-5|proposal/known:VNM 2.5-3.5 since-2025
-14|proposal/known:VNM 5
-14|proposal/known:VNM 5 2025
-14|proposal/known:VNM 5 since-2025
-18|proposal/known:VNM since-2025
-7|proposal/known:VNM to-2024
-3|proposal/known:XKX 3
-3|proposal/known:XKX 3 2025
-3|proposal/known:XKX 3 since-2025
-3|proposal/known:XKX since-2025
-3|proposal/known:ZAF 1
-3|proposal/known:ZAF 1 2024
-3|proposal/known:ZAF 1 to-2024
9|proposal/known:ZAF 1.5
9|proposal/known:ZAF 1.5 2024
9|proposal/known:ZAF 1.5 to-2024
6|proposal/known:ZAF to-2024
-21|proposal/last:before
-16|proposal/last:same-sentence
20|proposal/named:1
3|proposal/named:2
27|proposal/named:3
-53|proposal/one-of-several
3|proposal/ruled
-15|proposal/ruled:spender-before
-33|proposal/ruled:spender-beside
-15|proposal/ruled:spender-both
-16|proposal/ruled:spender-clause
41|proposal/ruled:spender-clause-after
18|proposal/ruled:spender-listed
43|proposal/ruled:spender-of-gdp
-10|proposal/ruled:spender-of-noun
-4|proposal/ruled:spender-ours
-10|proposal/ruled:spender-party
-5|proposal/ruled:spender-subject
8|proposal/ruled:spender-where
22|proposal/same-figure-of-another
-22|proposal/same-figure-of-it
-50|proposal/several:2
-65|proposal/several:3
40|proposal/several:4
6|proposal/subject-of:accept
-17|proposal/subject-of:advise
9|proposal/subject-of:advocate
-15|proposal/subject-of:afford
5|proposal/subject-of:agree
-23|proposal/subject-of:aim
3|proposal/subject-of:amount
-5|proposal/subject-of:angle for
-23|proposal/subject-of:argue
15|proposal/subject-of:ask
-5|proposal/subject-of:ask for
-73|proposal/subject-of:back
65|proposal/subject-of:be
-17|proposal/subject-of:believe
9|proposal/subject-of:bring
-17|proposal/subject-of:call for
23|proposal/subject-of:campaign
15|proposal/subject-of:climb
3|proposal/subject-of:commit
-4|proposal/subject-of:consider
28|proposal/subject-of:debate
-39|proposal/subject-of:devote
-29|proposal/subject-of:do
-11|proposal/subject-of:drop
-36|proposal/subject-of:end
13|proposal/subject-of:endorse
6|proposal/subject-of:envision
8|proposal/subject-of:eye
11|proposal/subject-of:favor
11|proposal/subject-of:favour
-73|proposal/subject-of:float
37|proposal/subject-of:get
48|proposal/subject-of:go
11|proposal/subject-of:guarantee
16|proposal/subject-of:head
-11|proposal/subject-of:hold
38|proposal/subject-of:hope
15|proposal/subject-of:keep
-12|proposal/subject-of:lay down
-25|proposal/subject-of:leave
6|proposal/subject-of:lift
5|proposal/subject-of:like
-11|proposal/subject-of:like to see
-43|proposal/subject-of:lobby for
3|proposal/subject-of:look at
19|proposal/subject-of:lower
-14|proposal/subject-of:march
12|proposal/subject-of:mean
8|proposal/subject-of:mention
-36|proposal/subject-of:move
14|proposal/subject-of:mull
25|proposal/subject-of:muse
4|proposal/subject-of:offer
27|proposal/subject-of:pay
3|proposal/subject-of:plan
7|proposal/subject-of:plead for
5|proposal/subject-of:promise
3|proposal/subject-of:propose
3|proposal/subject-of:push
-7|proposal/subject-of:put forward
-81|proposal/subject-of:raise
4|proposal/subject-of:ratify
19|proposal/subject-of:reach
7|proposal/subject-of:ready
-4|proposal/subject-of:reckon on
-22|proposal/subject-of:recommend
-13|proposal/subject-of:refuse
21|proposal/subject-of:require
13|proposal/subject-of:rule out
-50|proposal/subject-of:scoff
-37|proposal/subject-of:seek
-6|proposal/subject-of:set
3|proposal/subject-of:settle for
-7|proposal/subject-of:settle on
-7|proposal/subject-of:slip
-36|proposal/subject-of:sound out
-20|proposal/subject-of:speak of
-5|proposal/subject-of:spell out
25|proposal/subject-of:spend
15|proposal/subject-of:stay
-12|proposal/subject-of:stop
-13|proposal/subject-of:suggest
6|proposal/subject-of:table
14|proposal/subject-of:take
12|proposal/subject-of:talk about
29|proposal/subject-of:talk of
-23|proposal/subject-of:tell
-27|proposal/subject-of:think
-14|proposal/subject-of:time
-6|proposal/subject-of:try
36|proposal/subject-of:urge
23|proposal/subject-of:vote on
10|proposal/subject-of:want
15|proposal/subject-of:weigh
12|proposal/subject-of:write
-3|proposal/subject:be allies
-6|proposal/subject:be body
35|proposal/subject:be capital
3|proposal/subject:be country
-3|proposal/subject:be gov
39|proposal/subject:be leader
28|proposal/subject:be nongov
-28|proposal/subject:be pronoun
-6|proposal/subject:cap body
14|proposal/subject:cap gov
-5|proposal/subject:cap pronoun
-5|proposal/subject:demand allies
-15|proposal/subject:demand body
12|proposal/subject:demand capital
-54|proposal/subject:demand country
62|proposal/subject:demand gov
-37|proposal/subject:demand nongov
-10|proposal/subject:demand pronoun
6|proposal/subject:denial gov
-4|proposal/subject:denial leader
-46|proposal/subject:denial pronoun
3|proposal/subject:level capital
-12|proposal/subject:level country
17|proposal/subject:move body
-4|proposal/subject:move capital
35|proposal/subject:move country
33|proposal/subject:move gov
-62|proposal/subject:move leader
-3|proposal/subject:move people
-5|proposal/subject:pledge body
-38|proposal/subject:pledge capital
-35|proposal/subject:pledge country
-12|proposal/subject:pledge gov
26|proposal/subject:pledge leader
21|proposal/subject:pledge nongov
20|proposal/subject:pledge pronoun
-14|proposal/subject:proposal allies
22|proposal/subject:proposal body
13|proposal/subject:proposal capital
14|proposal/subject:proposal country
9|proposal/subject:proposal gov
-30|proposal/subject:proposal leader
35|proposal/subject:proposal nongov
-45|proposal/subject:proposal pronoun
12|proposal/subject:spend allies
-38|proposal/subject:spend body
-17|proposal/subject:spend capital
31|proposal/subject:spend country
11|proposal/subject:spend gov
-57|proposal/subject:spend pronoun
76|proposal/title
-44|proposal/told-of:0
-13|proposal/told-of:1
23|proposal/told-of:2
35|proposal/told-of:3
16|proposal/unnamed
-67|proposal/unnamed-beside-others
"""
