"""What each cue of ``english.spender_cues`` speaks for; made by ``training/parties.py``, not by hand.

Each line: hundredths of the logarithm of odds, ``|``, the kind of claim in which the cue weighs so
much more (or nothing, where it does in all), ``/`` and the cue.
"""

TABLE = """\
45|/after-joint:0 far
40|/after-joint:0 mid
78|/after-joint:0 near
4|/after-joint:1 far
-16|/after-joint:1 mid
-20|/after-joint:1 near
-40|/after-joint:2 far
18|/after-joint:2 mid
-25|/after-joint:2 near
-31|/after-joint:3 far
-25|/after-joint:3 mid
-26|/after-joint:3 near
-7|/after-led:\" near joined
6|/after-led:# far free
-10|/after-led:# far joined
17|/after-led:'s far free
3|/after-led:'s near free
19|/after-led:, far joined
5|/after-led:, near joined
4|/after-led:- far joined
-8|/after-led:. far free
-3|/after-led:. far joined
-12|/after-led:. near free
14|/after-led:: far joined
102|/after-led:: near joined
-65|/after-led:; far joined
-63|/after-led:; near joined
-23|/after-led:? near free
4|/after-led:DATE far joined
-8|/after-led:PARTY near free
-3|/after-led:about far joined
4|/after-led:above far free
-8|/after-led:above near free
8|/after-led:accept far free
20|/after-led:accused far joined
-7|/after-led:across far joined
24|/after-led:across near free
-49|/after-led:adopt near free
-14|/after-led:advise far joined
-6|/after-led:affect near free
36|/after-led:after far joined
-69|/after-led:after near joined
4|/after-led:all far free
5|/after-led:all near free
11|/after-led:alliance far joined
-11|/after-led:allies far free
-10|/after-led:also far joined
9|/after-led:although far joined
-11|/after-led:although near joined
-17|/after-led:among near free
-47|/after-led:an far joined
-58|/after-led:and far free
-58|/after-led:and far joined
-79|/after-led:and near free
-14|/after-led:and near joined
8|/after-led:any far joined
62|/after-led:anything near free
-3|/after-led:around far free
-19|/after-led:around far joined
-36|/after-led:as far joined
25|/after-led:as near free
-13|/after-led:as near joined
12|/after-led:asian far joined
-9|/after-led:ask far free
7|/after-led:ask for far free
29|/after-led:ask near free
4|/after-led:assume far joined
-15|/after-led:at far free
10|/after-led:at far joined
17|/after-led:at near free
-9|/after-led:attacking near free
4|/after-led:back far joined
3|/after-led:bare far joined
25|/after-led:because far joined
30|/after-led:because near joined
4|/after-led:before far joined
-53|/after-led:before near joined
7|/after-led:believe near free
-3|/after-led:below far joined
17|/after-led:better near free
-35|/after-led:bids near free
3|/after-led:both far free
7|/after-led:both near free
3|/after-led:break far joined
3|/after-led:breaking far joined
8|/after-led:bring far free
8|/after-led:bring far joined
17|/after-led:bring near free
7|/after-led:bring near joined
-20|/after-led:but far joined
26|/after-led:but near joined
-12|/after-led:buying near free
16|/after-led:buys far free
-7|/after-led:by far free
-5|/after-led:by far joined
21|/after-led:by near free
-10|/after-led:by near joined
-15|/after-led:call far joined
49|/after-led:call for near free
-19|/after-led:call near free
-8|/after-led:call on far joined
-3|/after-led:can far joined
5|/after-led:caretaker far free
8|/after-led:chief cabinet secretary far joined
-3|/after-led:cite near joined
12|/after-led:come to near joined
-26|/after-led:commissioner far free
14|/after-led:complete far joined
-4|/after-led:concerned far joined
57|/after-led:concerns far free
-6|/after-led:copy far joined
15|/after-led:cost far joined
7|/after-led:costs near free
-13|/after-led:countries far joined
-8|/after-led:cover far joined
-3|/after-led:criticised far joined
52|/after-led:cut near joined
25|/after-led:date far joined
-19|/after-led:defence minister far joined
-12|/after-led:defence minister near joined
-11|/after-led:defence near free
12|/after-led:defend far free
3|/after-led:defend far joined
-4|/after-led:defense far joined
-18|/after-led:defense minister far joined
-3|/after-led:defense minister near joined
-33|/after-led:deputy near free
-15|/after-led:did far joined
6|/after-led:did near joined
25|/after-led:divides far joined
7|/after-led:done near joined
13|/after-led:double near joined
-15|/after-led:doubted far joined
-12|/after-led:even far joined
4|/after-led:every far free
-7|/after-led:everything near free
-3|/after-led:exceed far joined
-18|/after-led:exempt far free
4|/after-led:exempt far joined
11|/after-led:figure far joined
-21|/after-led:find far free
3|/after-led:find far joined
-3|/after-led:find near free
67|/after-led:for far free
-78|/after-led:for far joined
72|/after-led:for near free
-10|/after-led:for near joined
-40|/after-led:foreign minister far joined
8|/after-led:foreign minister near joined
25|/after-led:former far joined
45|/after-led:from far free
-8|/after-led:from far joined
76|/after-led:from near free
-23|/after-led:from near joined
-7|/after-led:frozen far free
-6|/after-led:gdp near free
16|/after-led:general far joined
7|/after-led:general near joined
3|/after-led:give near free
25|/after-led:give near joined
10|/after-led:goal near joined
5|/after-led:governs near joined
5|/after-led:gritting near joined
12|/after-led:gross domestic product near free
67|/after-led:guide near free
-6|/after-led:had far joined
4|/after-led:had near joined
14|/after-led:half far joined
15|/after-led:has far joined
-23|/after-led:have far joined
-10|/after-led:hear far joined
-10|/after-led:hear near free
-9|/after-led:his far free
11|/after-led:his far joined
-11|/after-led:hope far free
-22|/after-led:host near free
18|/after-led:in far free
-30|/after-led:in far joined
-8|/after-led:in line with far free
-7|/after-led:in line with far joined
-17|/after-led:in line with near free
-21|/after-led:in line with near joined
37|/after-led:in near free
36|/after-led:in near joined
-16|/after-led:into far free
15|/after-led:into near free
-4|/after-led:is far free
-19|/after-led:its far joined
20|/after-led:its near free
-16|/after-led:joining far free
-21|/after-led:leader near joined
25|/after-led:least near free
7|/after-led:leave far joined
6|/after-led:leave near free
4|/after-led:led far joined
8|/after-led:left far joined
-6|/after-led:leftwing far joined
4|/after-led:let near free
10|/after-led:let near joined
-21|/after-led:level far joined
9|/after-led:like far free
-23|/after-led:like far joined
9|/after-led:like near free
37|/after-led:like near joined
-3|/after-led:lists far free
-12|/after-led:long far joined
9|/after-led:made far joined
-19|/after-led:made near free
13|/after-led:make far joined
3|/after-led:makes near joined
-3|/after-led:mean far joined
-75|/after-led:mean near joined
-4|/after-led:mention near joined
-22|/after-led:method far free
-12|/after-led:misread far joined
-22|/after-led:more far joined
-4|/after-led:more than double far joined
-3|/after-led:mr far joined
-19|/after-led:name far free
10|/after-led:name far joined
6|/after-led:name near joined
5|/after-led:near far joined
-11|/after-led:neighboring far joined
4|/after-led:new near free
28|/after-led:next far joined
7|/after-led:next near free
-6|/after-led:no far joined
-5|/after-led:no near free
3|/after-led:normal far joined
86|/after-led:of far free
21|/after-led:of far joined
23|/after-led:of near free
-19|/after-led:of near joined
-64|/after-led:on far free
-9|/after-led:on far joined
-24|/after-led:on near free
-4|/after-led:only far joined
-15|/after-led:open near free
-5|/after-led:or near free
20|/after-led:other far joined
-5|/after-led:out far joined
-5|/after-led:outside far joined
3|/after-led:over far joined
3|/after-led:pay far free
-3|/after-led:persuade far joined
10|/after-led:persuade near joined
3|/after-led:place near free
-16|/after-led:please far joined
5|/after-led:praised near free
19|/after-led:premier far joined
-3|/after-led:premier near joined
10|/after-led:present far joined
5|/after-led:president far free
8|/after-led:president far joined
-25|/after-led:president near joined
18|/after-led:prime minister far joined
-9|/after-led:prime minister near free
-38|/after-led:prime minister near joined
-5|/after-led:promise far free
-12|/after-led:promise near free
-38|/after-led:provided near free
-30|/after-led:put far joined
-68|/after-led:rather far free
18|/after-led:reach near free
4|/after-led:read far joined
36|/after-led:reckon near joined
3|/after-led:remain near free
-4|/after-led:replaced far joined
-6|/after-led:replaced near free
-11|/after-led:reprimanded far joined
-36|/after-led:resembles far free
24|/after-led:responsible near joined
-21|/after-led:review far joined
5|/after-led:run near joined
5|/after-led:running far joined
-3|/after-led:save far joined
15|/after-led:say far joined
41|/after-led:say near joined
-25|/after-led:schedule far joined
4|/after-led:secretary near joined
18|/after-led:senior far joined
4|/after-led:several near joined
4|/after-led:show near free
6|/after-led:since far free
-18|/after-led:since far joined
11|/after-led:something near free
-20|/after-led:spend far joined
55|/after-led:split near joined
-11|/after-led:standard far joined
-4|/after-led:strategy far free
10|/after-led:stunned far free
-28|/after-led:suits far joined
-3|/after-led:surprised far free
4|/after-led:surprises near free
6|/after-led:take far free
9|/after-led:take near free
-6|/after-led:talk about far joined
-5|/after-led:talk about near joined
-4|/after-led:talk far joined
5|/after-led:target far joined
27|/after-led:target near joined
5|/after-led:taunted far joined
10|/after-led:tell far joined
-44|/after-led:tell near free
-4|/after-led:than far free
-3|/after-led:thank far joined
11|/after-led:that far free
24|/after-led:that far joined
-25|/after-led:that near free
-16|/after-led:that near joined
-3|/after-led:their far joined
23|/after-led:then far joined
-3|/after-led:then near joined
-52|/after-led:think near free
-7|/after-led:this far joined
47|/after-led:though far joined
10|/after-led:though near joined
-7|/after-led:time far free
-20|/after-led:time far joined
5|/after-led:time near joined
11|/after-led:to far free
-57|/after-led:to far joined
-12|/after-led:to near free
4|/after-led:to near joined
5|/after-led:today near free
-19|/after-led:touches far joined
-5|/after-led:toward far joined
-3|/after-led:towards far joined
9|/after-led:treasurer near joined
20|/after-led:treaty far free
8|/after-led:turned far joined
-14|/after-led:two far joined
3|/after-led:under far joined
-3|/after-led:unified far joined
27|/after-led:unmoved near free
-30|/after-led:up near joined
9|/after-led:upon near free
-7|/after-led:urge far joined
7|/after-led:vice defense minister near joined
6|/after-led:visiting far joined
25|/after-led:visits near free
28|/after-led:want far free
19|/after-led:want far joined
3|/after-led:was far joined
4|/after-led:was near free
3|/after-led:western far joined
37|/after-led:what far free
14|/after-led:what far joined
21|/after-led:what near free
33|/after-led:what near joined
-6|/after-led:whatever near free
-5|/after-led:when far joined
11|/after-led:when near joined
12|/after-led:where far joined
63|/after-led:where near joined
-7|/after-led:whereas far joined
-37|/after-led:whether far joined
51|/after-led:which far joined
18|/after-led:which near joined
-9|/after-led:while far joined
4|/after-led:while near joined
-56|/after-led:whose far joined
-10|/after-led:will near joined
-34|/after-led:with far free
-5|/after-led:with far joined
-21|/after-led:with near free
-11|/after-led:with near joined
-18|/after-led:without near free
5|/after-led:worried far joined
-9|/after-led:would near joined
3|/after-led:write far joined
-8|/after-led:— far joined
157|/after:allies name
61|/after:body name
30|/after:body owner
-33|/after:capital name
-40|/after:capital owner
-28|/after:country name
-27|/after:country owner
6|/after:gov name
-23|/after:gov owner
12|/after:leader owner
-24|/after:nongov name
24|/after:nongov owner
-28|/after:people name
20|/after:people owner
-63|/after:pronoun name
-42|/after:pronoun owner
-40|/asked
39|/asks
-4|/before-clause:after-figure inside name allies
-7|/before-clause:after-figure inside name body
-48|/before-clause:after-figure inside name country
11|/before-clause:after-figure inside name gov
9|/before-clause:after-figure inside name leader
-4|/before-clause:after-figure inside name nongov
-9|/before-clause:after-figure inside name people
9|/before-clause:after-figure inside name pronoun
-30|/before-clause:after-figure inside owner body
13|/before-clause:after-figure inside owner capital
-20|/before-clause:after-figure inside owner country
-18|/before-clause:after-figure inside owner gov
11|/before-clause:after-figure inside owner leader
-12|/before-clause:after-figure inside owner people
66|/before-clause:after-figure inside owner pronoun
-22|/before-clause:after-figure opens name allies
22|/before-clause:after-figure opens name body
35|/before-clause:after-figure opens name capital
-23|/before-clause:after-figure opens name country
-12|/before-clause:after-figure opens name gov
-35|/before-clause:after-figure opens name leader
24|/before-clause:after-figure opens name nongov
41|/before-clause:after-figure opens name pronoun
18|/before-clause:after-figure opens owner body
45|/before-clause:after-figure opens owner capital
-19|/before-clause:after-figure opens owner country
-15|/before-clause:after-figure opens owner gov
15|/before-clause:after-figure opens owner people
-25|/before-clause:after-figure opens owner pronoun
49|/before-clause:free inside name allies
-22|/before-clause:free inside name body
63|/before-clause:free inside name country
-20|/before-clause:free inside name gov
9|/before-clause:free inside name leader
-13|/before-clause:free inside name nongov
17|/before-clause:free inside name people
-14|/before-clause:free inside name pronoun
25|/before-clause:free inside owner allies
-28|/before-clause:free inside owner body
74|/before-clause:free inside owner country
-3|/before-clause:free inside owner gov
21|/before-clause:free inside owner leader
7|/before-clause:free inside owner nongov
14|/before-clause:free inside owner people
-20|/before-clause:free inside owner pronoun
40|/before-clause:free opens name allies
36|/before-clause:free opens name body
-23|/before-clause:free opens name capital
54|/before-clause:free opens name country
-27|/before-clause:free opens name gov
-7|/before-clause:free opens name nongov
46|/before-clause:free opens name people
-67|/before-clause:free opens name pronoun
35|/before-clause:free opens owner body
-13|/before-clause:free opens owner capital
8|/before-clause:free opens owner country
-19|/before-clause:free opens owner gov
-17|/before-clause:free opens owner leader
-20|/before-clause:free opens owner nongov
6|/before-clause:free opens owner people
-26|/before-clause:free opens owner pronoun
83|/before-far:1
-4|/before-far:20
55|/before-far:4
-11|/before-far:60
55|/before-far:9
60|/before-free:0 after-figure name far
104|/before-free:0 after-figure name near
35|/before-free:0 after-figure owner far
41|/before-free:0 after-figure owner near
17|/before-free:0 free name far
47|/before-free:0 free name near
23|/before-free:0 free owner far
63|/before-free:0 free owner near
3|/before-free:1 after-figure name far
-17|/before-free:1 after-figure name near
-12|/before-free:1 after-figure owner near
32|/before-free:1 free name far
13|/before-free:1 free name near
10|/before-free:1 free owner far
7|/before-free:1 free owner near
-76|/before-free:2 after-figure name far
-55|/before-free:2 after-figure name near
-15|/before-free:2 after-figure owner far
-15|/before-free:2 after-figure owner near
-26|/before-free:2 free owner far
-24|/before-free:2 free owner near
-17|/before-free:3 after-figure name far
-15|/before-free:3 after-figure name near
18|/before-free:3 free name far
-9|/before-free:3 free name near
-4|/before-free:3 free owner far
-9|/before-free:3 free owner near
43|/before-joint:0 after-figure
54|/before-joint:0 free
-13|/before-joint:1 after-figure
36|/before-joint:1 free
-20|/before-joint:2 after-figure
53|/before-joint:2 free
7|/before-joint:3 after-figure
18|/before-joint:3 free
32|/before-led:
-27|/before-led:#
96|/before-led:'s
-8|/before-led:(
30|/before-led:)
15|/before-led:*
-22|/before-led:,
17|/before-led:-
61|/before-led:--
40|/before-led:.
-10|/before-led::
-12|/before-led:;
-47|/before-led:DATE
29|/before-led:PARTY
17|/before-led:a
4|/before-led:abandon
-6|/before-led:above
8|/before-led:accept
24|/before-led:across
-9|/before-led:admiral
-27|/before-led:advise
5|/before-led:afd
-28|/before-led:affairs
-42|/before-led:after
31|/before-led:again
6|/before-led:against
-28|/before-led:all
8|/before-led:allege
43|/before-led:alliance
-20|/before-led:allied
-7|/before-led:allies
5|/before-led:although
-15|/before-led:ambassador
8|/before-led:amending
-4|/before-led:among
11|/before-led:an
-56|/before-led:and
5|/before-led:announce
4|/before-led:another
-3|/before-led:any
4|/before-led:armed forces
4|/before-led:around
13|/before-led:as
-65|/before-led:asian
17|/before-led:ask
-50|/before-led:at
17|/before-led:attain
-37|/before-led:attlee
4|/before-led:average
3|/before-led:badger
14|/before-led:baltic
11|/before-led:basis
-19|/before-led:battalion
5|/before-led:be
10|/before-led:because
25|/before-led:become
27|/before-led:been
35|/before-led:before
3|/before-led:beg
-10|/before-led:behind
14|/before-led:belaboured
6|/before-led:believe
6|/before-led:below
4|/before-led:benchmarking
8|/before-led:beside
19|/before-led:between
-32|/before-led:bids
-12|/before-led:borders
-3|/before-led:both
51|/before-led:bring
3|/before-led:bring forward
-7|/before-led:broke
30|/before-led:but
4|/before-led:buying
-26|/before-led:by
18|/before-led:cajole
12|/before-led:calculate
37|/before-led:call
60|/before-led:call for
34|/before-led:call on
4|/before-led:campaign
3|/before-led:caretaker
22|/before-led:carry
15|/before-led:caution
34|/before-led:chairs
8|/before-led:challenge
11|/before-led:chancellor
3|/before-led:chief cabinet secretary
-9|/before-led:cite
-4|/before-led:come to
-18|/before-led:coming
-9|/before-led:commissioner
36|/before-led:commit
-4|/before-led:commitment
3|/before-led:commons
-9|/before-led:compare
14|/before-led:computes
-21|/before-led:conference
3|/before-led:congratulate
7|/before-led:consider
17|/before-led:contain
-13|/before-led:contrasted
5|/before-led:convince
22|/before-led:copied
49|/before-led:could
-8|/before-led:counterpart
10|/before-led:country
29|/before-led:credited
-10|/before-led:current
15|/before-led:cut
16|/before-led:davos
17|/before-led:de
-19|/before-led:declaration
-25|/before-led:defence
5|/before-led:defence chief
-7|/before-led:defence minister
-28|/before-led:defence secretary
19|/before-led:defense minister
-9|/before-led:defense secretary
8|/before-led:definition
6|/before-led:delegation
8|/before-led:deputy prime minister
4|/before-led:describe
5|/before-led:designate
3|/before-led:despite
-26|/before-led:did
9|/before-led:disclose
-6|/before-led:do
10|/before-led:documents
-19|/before-led:does
3|/before-led:door
16|/before-led:double
-24|/before-led:doubt
25|/before-led:down
-9|/before-led:draft
5|/before-led:dragged
58|/before-led:drop
-19|/before-led:each
6|/before-led:earlier
-4|/before-led:early
3|/before-led:eastern
-3|/before-led:economy
4|/before-led:eight
-12|/before-led:either
-9|/before-led:elect
-6|/before-led:embrace
8|/before-led:encourage
-9|/before-led:era
-10|/before-led:estimate
-7|/before-led:europe
11|/before-led:even
18|/before-led:every
-12|/before-led:exceed
3|/before-led:exhort
25|/before-led:expect
-15|/before-led:expelling
-5|/before-led:facing
-4|/before-led:fair
7|/before-led:fear
7|/before-led:feel
17|/before-led:fellow
14|/before-led:few
19|/before-led:finance
23|/before-led:finance minister
13|/before-led:find
-72|/before-led:first
25|/before-led:five
6|/before-led:fix
4|/before-led:floor
-140|/before-led:follow
-5|/before-led:follows
-59|/before-led:for
17|/before-led:force
9|/before-led:foreign minister
7|/before-led:form
-25|/before-led:former
-67|/before-led:from
-37|/before-led:fulfill
-17|/before-led:gdp
30|/before-led:general
-24|/before-led:go
6|/before-led:gross national product
-7|/before-led:guards
-7|/before-led:gulf
-3|/before-led:hail
31|/before-led:has
42|/before-led:have
-10|/before-led:head
9|/before-led:help
7|/before-led:her
-14|/before-led:his
-21|/before-led:hit
22|/before-led:hold
63|/before-led:hold up
11|/before-led:honor
-54|/before-led:honour
8|/before-led:hope
-38|/before-led:host
3|/before-led:hosts
47|/before-led:if
9|/before-led:imitate
12|/before-led:implore
-12|/before-led:in
28|/before-led:in line with
4|/before-led:include
-86|/before-led:including
35|/before-led:increase
28|/before-led:insist
17|/before-led:into
12|/before-led:invited
-86|/before-led:is
12|/before-led:its
-87|/before-led:join
-21|/before-led:joined
-8|/before-led:kang
-19|/before-led:keep
4|/before-led:known
-68|/before-led:knows
15|/before-led:largest
12|/before-led:later
-33|/before-led:lauds
36|/before-led:lead
7|/before-led:leader
-3|/before-led:lean on
-5|/before-led:learn
-6|/before-led:leave
-48|/before-led:lecture
-5|/before-led:left
-3|/before-led:lend
-6|/before-led:let
13|/before-led:lets
-15|/before-led:letting
7|/before-led:liberal
25|/before-led:lift
-38|/before-led:like
37|/before-led:like to see
4|/before-led:live up to
-5|/before-led:long
-11|/before-led:longer
-13|/before-led:look at
6|/before-led:lost
4|/before-led:made
3|/before-led:major
38|/before-led:make
23|/before-led:make good on
-7|/before-led:malcolm
-3|/before-led:manage
-7|/before-led:marcos
-62|/before-led:match
-45|/before-led:me
5|/before-led:meet
-34|/before-led:method
39|/before-led:mind
7|/before-led:minister
-46|/before-led:miss
4|/before-led:model
3|/before-led:months
-4|/before-led:more than double
-6|/before-led:moreover
11|/before-led:most
-8|/before-led:move
-45|/before-led:move up
3|/before-led:mp
-8|/before-led:mr
9|/before-led:name
-11|/before-led:narrow
-27|/before-led:national security adviser
-47|/before-led:nears
31|/before-led:neighboring
16|/before-led:neighbouring
11|/before-led:neighbours
-4|/before-led:neither
13|/before-led:neutral
-16|/before-led:new
-10|/before-led:newer
24|/before-led:newest
-19|/before-led:next
4|/before-led:nine
-26|/before-led:nineties
12|/before-led:no
-43|/before-led:nor
-4|/before-led:northern
-33|/before-led:not
5|/before-led:note
-35|/before-led:notify
-17|/before-led:now
4|/before-led:numbers
39|/before-led:oblige
10|/before-led:of
11|/before-led:off
20|/before-led:on
10|/before-led:once
-23|/before-led:one
41|/before-led:only
7|/before-led:opposition
20|/before-led:or
19|/before-led:order
-38|/before-led:other
-27|/before-led:our
-6|/before-led:out
10|/before-led:outgoing
-61|/before-led:outside
-4|/before-led:over
-12|/before-led:overtake
-11|/before-led:overtakes
-4|/before-led:overtook
-6|/before-led:owes
16|/before-led:own
-9|/before-led:pacific
3|/before-led:pacifist
9|/before-led:partner
11|/before-led:party
-15|/before-led:passes
3|/before-led:past
5|/before-led:pay
-52|/before-led:pd
4|/before-led:peers
-3|/before-led:peg
-3|/before-led:petitioned
3|/before-led:pis
4|/before-led:plan
-35|/before-led:pledge
3|/before-led:popular party
28|/before-led:praised
-3|/before-led:praises
74|/before-led:premier
4|/before-led:present
4|/before-led:president
6|/before-led:pressure
58|/before-led:prime minister
-20|/before-led:principal
7|/before-led:private
-13|/before-led:promise
13|/before-led:propel
5|/before-led:propose
-12|/before-led:provided
11|/before-led:push
-35|/before-led:put
-3|/before-led:quadruple
-9|/before-led:qualifies
78|/before-led:raise
4|/before-led:ratify
-38|/before-led:reach
-70|/before-led:read
24|/before-led:rebuilding
-54|/before-led:recall
19|/before-led:reckon
5|/before-led:recognizes
-4|/before-led:regards
-9|/before-led:reject
25|/before-led:remind
-32|/before-led:repeat
12|/before-led:replacing
-4|/before-led:report
3|/before-led:reporters
14|/before-led:represent
-3|/before-led:republican
-5|/before-led:require
-10|/before-led:restated
3|/before-led:restates
17|/before-led:result
14|/before-led:return
-4|/before-led:review
5|/before-led:rewrite
-13|/before-led:right
-7|/before-led:ruling
10|/before-led:runs
15|/before-led:satisfy
10|/before-led:say
-59|/before-led:scold
4|/before-led:security
5|/before-led:see
7|/before-led:seen
6|/before-led:sees
-6|/before-led:senior
-13|/before-led:serious
-19|/before-led:served
-65|/before-led:set
6|/before-led:several
9|/before-led:share
20|/before-led:should
23|/before-led:show
6|/before-led:signed
25|/before-led:since
-14|/before-led:socialist
-7|/before-led:sold
-6|/before-led:some
20|/before-led:sound out
-3|/before-led:south
-4|/before-led:spared
-68|/before-led:spares
-12|/before-led:spend
-3|/before-led:splits
3|/before-led:stand by
-18|/before-led:standard
5|/before-led:start
5|/before-led:statute
3|/before-led:stick to
-3|/before-led:strengthen
16|/before-led:students
45|/before-led:study
4|/before-led:succeeds
23|/before-led:support
-14|/before-led:supporters
-3|/before-led:suppose
8|/before-led:surprised
-7|/before-led:surprising
3|/before-led:sustain
-12|/before-led:table
68|/before-led:take
26|/before-led:talk about
-11|/before-led:tell
70|/before-led:than
-6|/before-led:thank
6|/before-led:thanked
30|/before-led:that
11|/before-led:the
-5|/before-led:the economy
-56|/before-led:their
48|/before-led:think
-3|/before-led:those
3|/before-led:threatened
10|/before-led:three
-17|/before-led:threw
5|/before-led:throwing
5|/before-led:tie
-14|/before-led:time
-37|/before-led:to
9|/before-led:toasting
10|/before-led:together
-14|/before-led:tout
13|/before-led:toward
-3|/before-led:trail
25|/before-led:trails
8|/before-led:trains
5|/before-led:trends
10|/before-led:trim
3|/before-led:triple
-10|/before-led:turn down
3|/before-led:twice
-42|/before-led:two
16|/before-led:under
3|/before-led:undersecretary
3|/before-led:unified
8|/before-led:unless
-56|/before-led:unlike
3|/before-led:until
-62|/before-led:use
-5|/before-led:visiting
-16|/before-led:visits
10|/before-led:want
10|/before-led:warn
-13|/before-led:was
3|/before-led:weeks
10|/before-led:welcomed
13|/before-led:were
5|/before-led:west
-19|/before-led:what
-6|/before-led:whatever
23|/before-led:when
-37|/before-led:where
9|/before-led:whereas
17|/before-led:wherein
-25|/before-led:whether
-11|/before-led:which
62|/before-led:while
49|/before-led:whose
-38|/before-led:why
-5|/before-led:will
3|/before-led:wished
30|/before-led:with
29|/before-led:withheld
32|/before-led:within
4|/before-led:without
8|/before-led:would
10|/before-led:year
-42|/before-led:yet
22|/before-led:—
63|/before:allies name
24|/before:allies owner
29|/before:body name
-6|/before:body owner
14|/before:capital name
42|/before:capital owner
45|/before:country name
42|/before:country owner
-47|/before:gov name
-56|/before:gov owner
-16|/before:leader name
17|/before:leader owner
-12|/before:nongov owner
53|/before:people name
24|/before:people owner
-32|/before:pronoun name
-5|/before:pronoun owner
26|/class-home:ALLIES CHN
-44|/class-home:ALLIES EU
28|/class-home:ALLIES JPN
-28|/class-home:ALLIES NATO
-41|/class-home:ALLIES USA
32|/class-home:ALLIES foe
34|/class-home:ALLIES land
-33|/class-home:ALLIES member
-11|/class-home:CHN CHN
3|/class-home:CHN NATO
-18|/class-home:CHN land
19|/class-home:EU EU
-10|/class-home:EU JPN
14|/class-home:EU NATO
-11|/class-home:EU land
6|/class-home:EU member
7|/class-home:JPN CHN
4|/class-home:JPN JPN
6|/class-home:JPN NATO
-27|/class-home:JPN foe
42|/class-home:JPN land
29|/class-home:JPN member
-52|/class-home:NATO CHN
24|/class-home:NATO EU
-20|/class-home:NATO JPN
29|/class-home:NATO NATO
5|/class-home:NATO USA
-30|/class-home:NATO foe
-55|/class-home:NATO land
62|/class-home:NATO member
10|/class-home:USA CHN
-10|/class-home:USA EU
-27|/class-home:USA JPN
-38|/class-home:USA NATO
36|/class-home:USA USA
24|/class-home:USA foe
-50|/class-home:USA land
-9|/class-home:USA member
18|/class-home:foe EU
-9|/class-home:foe NATO
-24|/class-home:foe foe
21|/class-home:foe land
-63|/class-home:foe member
29|/class-home:land JPN
27|/class-home:land NATO
30|/class-home:land land
8|/class-home:land member
20|/class-home:member CHN
-6|/class-home:member EU
-5|/class-home:member JPN
-4|/class-home:member NATO
27|/class-home:member foe
7|/class-home:member land
-12|/class-named:ALLIES CHN nobody-named
38|/class-named:ALLIES CHN others-named
-5|/class-named:ALLIES EU nobody-named
-39|/class-named:ALLIES EU others-named
-17|/class-named:ALLIES JPN nobody-named
44|/class-named:ALLIES JPN others-named
6|/class-named:ALLIES NATO nobody-named
-34|/class-named:ALLIES NATO others-named
-17|/class-named:ALLIES USA nobody-named
-23|/class-named:ALLIES USA others-named
-13|/class-named:ALLIES foe nobody-named
45|/class-named:ALLIES foe others-named
-7|/class-named:ALLIES land nobody-named
42|/class-named:ALLIES land others-named
-3|/class-named:ALLIES member nobody-named
-30|/class-named:ALLIES member others-named
11|/class-named:CHN CHN nobody-named
-22|/class-named:CHN CHN others-named
11|/class-named:CHN JPN nobody-named
-12|/class-named:CHN JPN others-named
3|/class-named:CHN NATO others-named
12|/class-named:CHN land nobody-named
-30|/class-named:CHN land others-named
19|/class-named:EU EU nobody-named
-8|/class-named:EU JPN others-named
22|/class-named:EU NATO nobody-named
-8|/class-named:EU NATO others-named
-11|/class-named:EU land others-named
16|/class-named:EU member nobody-named
-10|/class-named:EU member others-named
29|/class-named:JPN CHN nobody-named
-22|/class-named:JPN CHN others-named
4|/class-named:JPN JPN others-named
6|/class-named:JPN NATO others-named
-6|/class-named:JPN foe nobody-named
-21|/class-named:JPN foe others-named
-16|/class-named:JPN land nobody-named
58|/class-named:JPN land others-named
7|/class-named:JPN member nobody-named
22|/class-named:JPN member others-named
-37|/class-named:NATO CHN nobody-named
-15|/class-named:NATO CHN others-named
-13|/class-named:NATO EU nobody-named
37|/class-named:NATO EU others-named
-18|/class-named:NATO JPN nobody-named
15|/class-named:NATO NATO nobody-named
14|/class-named:NATO NATO others-named
-6|/class-named:NATO USA nobody-named
10|/class-named:NATO USA others-named
-27|/class-named:NATO foe nobody-named
-3|/class-named:NATO foe others-named
-19|/class-named:NATO land nobody-named
-36|/class-named:NATO land others-named
61|/class-named:NATO member others-named
14|/class-named:USA CHN nobody-named
-4|/class-named:USA CHN others-named
-8|/class-named:USA EU others-named
40|/class-named:USA JPN nobody-named
-67|/class-named:USA JPN others-named
-13|/class-named:USA NATO nobody-named
-25|/class-named:USA NATO others-named
23|/class-named:USA USA nobody-named
13|/class-named:USA USA others-named
17|/class-named:USA foe nobody-named
7|/class-named:USA foe others-named
31|/class-named:USA land nobody-named
-81|/class-named:USA land others-named
-8|/class-named:USA member nobody-named
18|/class-named:foe EU others-named
3|/class-named:foe JPN others-named
11|/class-named:foe NATO nobody-named
-20|/class-named:foe NATO others-named
8|/class-named:foe foe nobody-named
-32|/class-named:foe foe others-named
-5|/class-named:foe land nobody-named
26|/class-named:foe land others-named
-61|/class-named:foe member others-named
-5|/class-named:land CHN nobody-named
6|/class-named:land CHN others-named
28|/class-named:land JPN nobody-named
-12|/class-named:land NATO nobody-named
39|/class-named:land NATO others-named
9|/class-named:land land nobody-named
20|/class-named:land land others-named
11|/class-named:land member nobody-named
20|/class-named:member CHN others-named
-6|/class-named:member EU others-named
-41|/class-named:member JPN nobody-named
35|/class-named:member JPN others-named
-29|/class-named:member NATO nobody-named
25|/class-named:member NATO others-named
21|/class-named:member foe nobody-named
6|/class-named:member foe others-named
-5|/class-named:member land nobody-named
12|/class-named:member land others-named
-21|/class-named:member member nobody-named
22|/class-named:member member others-named
3|/class-shape:ALLIES fine
24|/class-shape:ALLIES half
-82|/class-shape:ALLIES tenth
29|/class-shape:ALLIES whole
-11|/class-shape:CHN fine
8|/class-shape:CHN half
7|/class-shape:CHN tenth
-33|/class-shape:CHN whole
-8|/class-shape:EU fine
11|/class-shape:EU half
35|/class-shape:EU tenth
-20|/class-shape:EU whole
61|/class-shape:JPN fine
-6|/class-shape:JPN tenth
7|/class-shape:JPN whole
-43|/class-shape:NATO fine
32|/class-shape:NATO half
-55|/class-shape:NATO tenth
28|/class-shape:NATO whole
-29|/class-shape:USA fine
-28|/class-shape:USA half
22|/class-shape:USA tenth
-28|/class-shape:USA whole
-32|/class-shape:foe fine
-38|/class-shape:foe half
-4|/class-shape:foe tenth
20|/class-shape:foe whole
57|/class-shape:land fine
-14|/class-shape:land half
60|/class-shape:land tenth
-11|/class-shape:land whole
6|/class-shape:member half
24|/class-shape:member tenth
8|/class-shape:member whole
-9|/class-value:ALLIES 0.1
35|/class-value:ALLIES 0.2
57|/class-value:ALLIES 0.25
6|/class-value:ALLIES 0.5
-3|/class-value:ALLIES 0.9
-36|/class-value:ALLIES 1
-3|/class-value:ALLIES 1.1
-4|/class-value:ALLIES 1.2
-6|/class-value:ALLIES 1.3
-4|/class-value:ALLIES 1.4
-3|/class-value:ALLIES 1.45
4|/class-value:ALLIES 1.5
-4|/class-value:ALLIES 1.6
-12|/class-value:ALLIES 1E+1
28|/class-value:ALLIES 2
-6|/class-value:ALLIES 2.3
-6|/class-value:ALLIES 2.4
-15|/class-value:ALLIES 2.5
-3|/class-value:ALLIES 2.6
-6|/class-value:ALLIES 2.7
-6|/class-value:ALLIES 2.8
25|/class-value:ALLIES 3
-10|/class-value:ALLIES 3.1
-10|/class-value:ALLIES 3.3
40|/class-value:ALLIES 3.5
-4|/class-value:ALLIES 3.7
-7|/class-value:ALLIES 3.8
29|/class-value:ALLIES 4
-5|/class-value:ALLIES 4.5
-3|/class-value:ALLIES 4.7
39|/class-value:ALLIES 5
-24|/class-value:ALLIES 6
-4|/class-value:ALLIES 6.5
-3|/class-value:ALLIES 7
-3|/class-value:ALLIES 8
-3|/class-value:EU 0.2
-9|/class-value:EU 0.3
-3|/class-value:EU 0.4
-4|/class-value:EU 1
5|/class-value:EU 1.3
5|/class-value:EU 1.4
15|/class-value:EU 1.5
-7|/class-value:EU 1.8
31|/class-value:EU 1.9
-8|/class-value:EU 15
6|/class-value:EU 2
21|/class-value:EU 2.1
-13|/class-value:EU 2.2
19|/class-value:EU 2.7
4|/class-value:EU 3
-3|/class-value:EU 3.5
-7|/class-value:EU 4
-6|/class-value:EU 4.2
-3|/class-value:EU 4.5
-10|/class-value:EU 5
-5|/class-value:EU 5.38
-4|/class-value:NATO 0.1
8|/class-value:NATO 0.2
18|/class-value:NATO 0.25
-6|/class-value:NATO 0.5
-13|/class-value:NATO 0.9
-5|/class-value:NATO 0.95
-47|/class-value:NATO 1
-4|/class-value:NATO 1.09
-5|/class-value:NATO 1.1
-4|/class-value:NATO 1.13
-8|/class-value:NATO 1.2
-14|/class-value:NATO 1.24
-15|/class-value:NATO 1.3
-8|/class-value:NATO 1.36
-12|/class-value:NATO 1.37
9|/class-value:NATO 1.4
-10|/class-value:NATO 1.42
19|/class-value:NATO 1.43
-6|/class-value:NATO 1.45
33|/class-value:NATO 1.47
12|/class-value:NATO 1.5
-4|/class-value:NATO 1.53
-6|/class-value:NATO 1.57
-5|/class-value:NATO 1.58
-7|/class-value:NATO 1.6
23|/class-value:NATO 1.66
4|/class-value:NATO 1.7
-8|/class-value:NATO 1.76
5|/class-value:NATO 1.9
-10|/class-value:NATO 15
-14|/class-value:NATO 1E+1
37|/class-value:NATO 2
-5|/class-value:NATO 2.01
38|/class-value:NATO 2.02
-9|/class-value:NATO 2.07
-29|/class-value:NATO 2.1
-9|/class-value:NATO 2.16
4|/class-value:NATO 2.2
11|/class-value:NATO 2.3
-3|/class-value:NATO 2.33
4|/class-value:NATO 2.4
18|/class-value:NATO 2.5
-22|/class-value:NATO 2.52
6|/class-value:NATO 2.54
-8|/class-value:NATO 2.6
5|/class-value:NATO 2.7
-7|/class-value:NATO 2.8
-4|/class-value:NATO 2.9
-4|/class-value:NATO 2E+1
9|/class-value:NATO 3
-4|/class-value:NATO 3.1
-12|/class-value:NATO 3.2
39|/class-value:NATO 3.3
28|/class-value:NATO 3.5
47|/class-value:NATO 3.6
-3|/class-value:NATO 3.8
-6|/class-value:NATO 3.9
-7|/class-value:NATO 3E+1
47|/class-value:NATO 4
-9|/class-value:NATO 4.1
-5|/class-value:NATO 4.4
-11|/class-value:NATO 4.5
-11|/class-value:NATO 4.7
-5|/class-value:NATO 4.8
-3|/class-value:NATO 4.9
42|/class-value:NATO 5
-7|/class-value:NATO 5.4
-5|/class-value:NATO 5.5
-15|/class-value:NATO 6
-3|/class-value:NATO 6.5
-7|/class-value:NATO 6.7
-8|/class-value:NATO 7
6|/class-value:NATO 8
19|/class-value:USA 0.1
-13|/class-value:USA 0.2
-34|/class-value:USA 0.3
-39|/class-value:USA 0.9
-17|/class-value:USA 0.91
-17|/class-value:USA 0.93
-3|/class-value:USA 0.948
-3|/class-value:USA 0.98
-3|/class-value:USA 0.997
-53|/class-value:USA 1
-7|/class-value:USA 1.09
-5|/class-value:USA 1.1
-14|/class-value:USA 1.2
-11|/class-value:USA 1.3
-15|/class-value:USA 1.37
-37|/class-value:USA 1.4
-40|/class-value:USA 1.5
-35|/class-value:USA 1.6
-7|/class-value:USA 1.7
-19|/class-value:USA 1.8
-18|/class-value:USA 1.9
-3|/class-value:USA 1.95
4|/class-value:USA 1E+1
-75|/class-value:USA 2
-14|/class-value:USA 2.1
-28|/class-value:USA 2.2
-23|/class-value:USA 2.3
-14|/class-value:USA 2.4
-32|/class-value:USA 2.5
-19|/class-value:USA 2.6
-32|/class-value:USA 2.8
16|/class-value:USA 2.9
-4|/class-value:USA 25
5|/class-value:USA 2E+1
-18|/class-value:USA 3
46|/class-value:USA 3.1
32|/class-value:USA 3.2
16|/class-value:USA 3.22
6|/class-value:USA 3.24
-8|/class-value:USA 3.3
-8|/class-value:USA 3.32
25|/class-value:USA 3.38
52|/class-value:USA 3.4
-14|/class-value:USA 3.5
7|/class-value:USA 3.6
13|/class-value:USA 3.68
9|/class-value:USA 3.7
26|/class-value:USA 3.71
8|/class-value:USA 3.8
-5|/class-value:USA 3.9
-5|/class-value:USA 34
12|/class-value:USA 4
-4|/class-value:USA 4.1
18|/class-value:USA 4.2
8|/class-value:USA 4.4
31|/class-value:USA 4.5
24|/class-value:USA 4.6
15|/class-value:USA 4.7
14|/class-value:USA 4.8
22|/class-value:USA 4.9
39|/class-value:USA 5
30|/class-value:USA 5.2
9|/class-value:USA 5.5
13|/class-value:USA 5.6
5|/class-value:USA 5.8
22|/class-value:USA 6
4|/class-value:USA 6.1
15|/class-value:USA 6.2
15|/class-value:USA 6.3
5|/class-value:USA 6.4
18|/class-value:USA 6.5
16|/class-value:USA 6.6
15|/class-value:USA 6.8
9|/class-value:USA 7
11|/class-value:USA 8
26|/class-value:USA 9
4|/class-verb:ALLIES be
5|/class-verb:ALLIES benchmark
7|/class-verb:ALLIES cap
-37|/class-verb:ALLIES demand
18|/class-verb:ALLIES denial
-44|/class-verb:ALLIES move
-27|/class-verb:ALLIES pledge
23|/class-verb:ALLIES proposal
9|/class-verb:ALLIES spend
-12|/class-verb:CHN demand
-11|/class-verb:CHN move
-14|/class-verb:CHN pledge
17|/class-verb:CHN proposal
22|/class-verb:CHN spend
-42|/class-verb:EU be
3|/class-verb:EU cap
51|/class-verb:EU demand
15|/class-verb:EU level
41|/class-verb:EU move
-31|/class-verb:EU pledge
-4|/class-verb:EU proposal
23|/class-verb:EU spend
10|/class-verb:JPN be
3|/class-verb:JPN cap
3|/class-verb:JPN demand
4|/class-verb:JPN denial
-15|/class-verb:JPN level
19|/class-verb:JPN move
-9|/class-verb:JPN pledge
33|/class-verb:JPN proposal
-29|/class-verb:JPN spend
-72|/class-verb:NATO cap
-37|/class-verb:NATO demand
-12|/class-verb:NATO denial
30|/class-verb:NATO level
-6|/class-verb:NATO move
-11|/class-verb:NATO pledge
-12|/class-verb:NATO proposal
-53|/class-verb:NATO spend
7|/class-verb:USA be
48|/class-verb:USA cap
-12|/class-verb:USA demand
33|/class-verb:USA denial
6|/class-verb:USA move
6|/class-verb:USA pledge
-28|/class-verb:USA proposal
13|/class-verb:USA spend
22|/class-verb:foe be
14|/class-verb:foe cap
12|/class-verb:foe level
-7|/class-verb:foe move
25|/class-verb:foe pledge
-55|/class-verb:foe proposal
-10|/class-verb:foe spend
7|/class-verb:land be
-4|/class-verb:land benchmark
5|/class-verb:land cap
13|/class-verb:land demand
-66|/class-verb:land denial
-3|/class-verb:land level
-16|/class-verb:land move
53|/class-verb:land pledge
27|/class-verb:land proposal
10|/class-verb:land spend
-7|/class-verb:member be
-9|/class-verb:member cap
34|/class-verb:member demand
26|/class-verb:member denial
-41|/class-verb:member level
19|/class-verb:member move
8|/class-verb:member pledge
15|/class-verb:member spend
-26|/class:ALLIES
-29|/class:CHN
18|/class:EU
61|/class:JPN
-38|/class:NATO
-64|/class:USA
-55|/class:foe
93|/class:land
40|/class:member
7|/group:all back:0
-7|/group:all back:3
-3|/group:all behind
-11|/group:all mid
13|/group:all near
-7|/group:all then:but
-34|/group:all then:of
-3|/group:all then:over
27|/group:all then:promise
19|/group:all then:report
5|/group:both then:,
17|/group:both then:aim
15|/group:both then:around
9|/group:both then:at
40|/group:both then:be
7|/group:both then:been
69|/group:both then:cases
16|/group:both then:expect
8|/group:both then:face
27|/group:both then:for
-17|/group:both then:had
17|/group:both then:have
11|/group:both then:is
-6|/group:both then:like to see
27|/group:both then:long
28|/group:both then:of
8|/group:both then:plan
10|/group:both then:read
-5|/group:both then:represent
-6|/group:both then:things
47|/group:both then:to
-4|/group:both then:under
46|/group:both then:will
23|/group:count back:1
-9|/group:count back:2
-9|/group:count back:3
4|/group:count behind
-61|/group:count far
-23|/group:count mid
83|/group:count near
6|/group:countries back:1
-10|/group:countries behind
-12|/group:countries far
23|/group:countries mid
5|/group:countries near
-12|/group:countries then:'
13|/group:countries then:are
14|/group:countries then:facing
11|/group:countries then:from
-12|/group:countries then:spend
-10|/group:countries then:this year
6|/group:countries then:to
121|/group:each back:0
-16|/group:each back:1
-25|/group:each back:2
-9|/group:each behind
23|/group:each mid
66|/group:each near
30|/group:each then:.
-16|/group:each then:additional
-7|/group:each then:capital
-4|/group:each then:country
19|/group:each then:had
-18|/group:each then:household
6|/group:each then:is
21|/group:each then:spend
10|/group:each then:stand
14|/group:each then:to
14|/group:each then:under
10|/group:each then:with
-22|/group:each then:year
48|/group:epithet
21|/group:epithet far
30|/group:epithet near
-26|/group:former then:PARTY
-8|/group:former then:chief
-9|/group:former then:colleague
-26|/group:former then:is
-30|/group:former then:now
-17|/group:former then:prime minister
-17|/group:former then:spend
-13|/group:former then:vice
-13|/group:former then:vice defense minister
-36|/group:four then:spend
-28|/group:governments back:1
-6|/group:governments back:2
-16|/group:governments mid
-19|/group:governments near
-19|/group:governments then:,
-6|/group:governments then:had
-8|/group:governments then:have
11|/group:list after-figure far
-46|/group:list after-figure mid
-6|/group:list after-figure near
30|/group:list alone lands
-99|/group:list alone union
26|/group:list behind
-53|/group:list far
-8|/group:list first union
26|/group:list free behind
-63|/group:list free far
-9|/group:list free mid
39|/group:list free near
28|/group:list later lands
-55|/group:list mid
33|/group:list near
-96|/group:list plain
48|/group:list shared
-46|/group:list-led:
26|/group:list-led:\"
37|/group:list-led:'s
68|/group:list-led:,
-3|/group:list-led:-
-60|/group:list-led:--
45|/group:list-led:.
19|/group:list-led::
32|/group:list-led:;
24|/group:list-led:PARTY
-6|/group:list-led:above
-4|/group:list-led:akasaka
-4|/group:list-led:among
13|/group:list-led:and
-21|/group:list-led:as
47|/group:list-led:ask
-11|/group:list-led:below
-3|/group:list-led:beside
-43|/group:list-led:between
27|/group:list-led:both
17|/group:list-led:by
-8|/group:list-led:catch
-6|/group:list-led:compare
-31|/group:list-led:for
-4|/group:list-led:from
17|/group:list-led:get
-75|/group:list-led:in
-16|/group:list-led:including
-26|/group:list-led:infuriated
10|/group:list-led:lean on
-14|/group:list-led:like
-6|/group:list-led:listed
68|/group:list-led:name
-8|/group:list-led:neighboring
-31|/group:list-led:neighbours
92|/group:list-led:neither
-3|/group:list-led:neutral
-9|/group:list-led:of
-33|/group:list-led:on
-36|/group:list-led:only
18|/group:list-led:press
-3|/group:list-led:prime minister
-6|/group:list-led:regards
-5|/group:list-led:retired
6|/group:list-led:say
9|/group:list-led:tell
-6|/group:list-led:term
9|/group:list-led:that
-79|/group:list-led:the
-23|/group:list-led:to
-14|/group:list-led:unlike
10|/group:list-led:were
-13|/group:list-led:where
-22|/group:list-led:which
23|/group:list-led:while
-7|/group:list-led:will
-28|/group:list-led:with
10|/group:list-led:—
39|/group:list-then:
-24|/group:list-then:#
-28|/group:list-then:'s
-5|/group:list-then:(
5|/group:list-then:,
81|/group:list-then:.
-6|/group:list-then:;
-10|/group:list-then:add
-7|/group:list-then:agree
19|/group:list-then:alike
44|/group:list-then:already
-29|/group:list-then:among
49|/group:list-then:and
-5|/group:list-then:apart
32|/group:list-then:are
-21|/group:list-then:ask
36|/group:list-then:at
-5|/group:list-then:average
-7|/group:list-then:be
13|/group:list-then:both
17|/group:list-then:by
-3|/group:list-then:call
18|/group:list-then:can
8|/group:list-then:close
24|/group:list-then:come
33|/group:list-then:come to
-42|/group:list-then:could
-36|/group:list-then:defense
15|/group:list-then:deny
-4|/group:list-then:did
-6|/group:list-then:expressed
-3|/group:list-then:fact
-4|/group:list-then:first
-10|/group:list-then:followed
15|/group:list-then:for
-3|/group:list-then:foreign
-26|/group:list-then:give
-21|/group:list-then:go
-4|/group:list-then:guest
26|/group:list-then:had
12|/group:list-then:has
5|/group:list-then:have
-25|/group:list-then:head
-36|/group:list-then:hold out for
14|/group:list-then:hover
38|/group:list-then:in
102|/group:list-then:included
16|/group:list-then:is
-12|/group:list-then:just
-4|/group:list-then:killed
13|/group:list-then:languish
-18|/group:list-then:like
-6|/group:list-then:meet
-8|/group:list-then:next
-16|/group:list-then:nominee
-28|/group:list-then:note
-3|/group:list-then:now
-7|/group:list-then:observe
-10|/group:list-then:offer
-12|/group:list-then:officers
-40|/group:list-then:officials
48|/group:list-then:on
-4|/group:list-then:part
-4|/group:list-then:point
-6|/group:list-then:president
-11|/group:list-then:propose
-36|/group:list-then:put
37|/group:list-then:put up
-9|/group:list-then:read
56|/group:list-then:ready
-8|/group:list-then:recall
-17|/group:list-then:receive
-19|/group:list-then:recommend
22|/group:list-then:remain
-34|/group:list-then:rise
-83|/group:list-then:say
15|/group:list-then:should
-37|/group:list-then:spend
-10|/group:list-then:spokesman
-10|/group:list-then:stand
-38|/group:list-then:tell
-23|/group:list-then:testify
-10|/group:list-then:that
19|/group:list-then:tie at
47|/group:list-then:to
-25|/group:list-then:together
-3|/group:list-then:treasury
-5|/group:list-then:urge
-4|/group:list-then:want
-22|/group:list-then:was
44|/group:list-then:were
13|/group:list-then:when
-11|/group:list-then:will
-6|/group:list-then:with
-19|/group:list-then:would
-39|/group:list-then:write
-16|/group:neither then:#
-24|/group:neither then:government
-8|/group:neither then:is
-11|/group:neither then:mention
-20|/group:neither then:of
-10|/group:neither then:party
-18|/group:neither then:raise
-18|/group:neither then:the
37|/group:pair then:to
11|/group:their back:0
-33|/group:their back:1
7|/group:their behind
-26|/group:their mid
-30|/group:their then:armies
-10|/group:their then:defence spending
-15|/group:their then:fingernails
34|/group:their then:force
-16|/group:their then:gdp
27|/group:their then:goal
-18|/group:their then:guideline
28|/group:their then:militaries
-10|/group:their then:overseas
-6|/group:their then:partners
18|/group:them back:0
-33|/group:them back:1
-15|/group:them back:2
-42|/group:them mid
13|/group:them near
-22|/group:them then:,
25|/group:them then:cling to
-11|/group:them then:for
-14|/group:them then:to
-6|/group:them then:would
-13|/group:themselves back:1
-13|/group:themselves near
-13|/group:themselves then:and
16|/group:they back:0
36|/group:they back:1
-54|/group:they back:2
-17|/group:they behind
-15|/group:they far
-10|/group:they mid
40|/group:they near
34|/group:they then:'ll
-15|/group:they then:'re
-17|/group:they then:also
-49|/group:they then:are
-14|/group:they then:credit
-26|/group:they then:had
43|/group:they then:intend
6|/group:they then:joined
30|/group:they then:knew
-9|/group:they then:note
23|/group:they then:reach
-4|/group:they then:reason
-8|/group:they then:speak of
-12|/group:they then:were
16|/group:they then:will
3|/group:they then:would
18|/group:three then:.
-4|/group:three then:;
-12|/group:three then:want
23|/group:three then:would
-14|/group:two then:-
-13|/group:two then:attendees
-25|/group:two then:can
-13|/group:two then:decades
-14|/group:two then:deputies
-16|/group:two then:in
20|/group:two then:of
-38|/group:two then:people
-7|/group:two then:small
31|/group:two then:spend
-8|/group:two then:weeks
-3|/group:two then:years
56|/heir:nobody-named
98|/home:nobody-named
51|/home:others-named
-5|/known-for:- 2.2 2024
-5|/known-for:- 2024
-6|/known-for:AFG 0.9 1978
-6|/known-for:AFG 1978
-21|/known-for:AFG 4.6 FY2027
-11|/known-for:AFG 5.2 FY1985
-11|/known-for:AFG FY1985
-21|/known-for:AFG FY2027
-7|/known-for:ALB 1.8 2023
-7|/known-for:ALB 2.1 2024
-3|/known-for:ALB 2.5 2027
-7|/known-for:ALB 2023
-7|/known-for:ALB 2024
-3|/known-for:ALB 2027
6|/known-for:ALB 2032
4|/known-for:ALB 2035
6|/known-for:ALB 3.5 2032
4|/known-for:ALB 3.5 2035
-3|/known-for:ALLIES 1.5 2021
28|/known-for:ALLIES 1.5 2024
-5|/known-for:ALLIES 1.5 2025
-5|/known-for:ALLIES 1.5 2026
-3|/known-for:ALLIES 1.5 FY2022
-3|/known-for:ALLIES 1.5 FY2023
-6|/known-for:ALLIES 1.5 FY2024
-3|/known-for:ALLIES 1.5 FY2025
-5|/known-for:ALLIES 1.5 FY2027
-5|/known-for:ALLIES 1988
-4|/known-for:ALLIES 198X
-4|/known-for:ALLIES 2 1988
-3|/known-for:ALLIES 2 2020
22|/known-for:ALLIES 2 2022
-13|/known-for:ALLIES 2 2024
5|/known-for:ALLIES 2 2025
-5|/known-for:ALLIES 2 2026-03
-8|/known-for:ALLIES 2 2027
-5|/known-for:ALLIES 2 2028
-7|/known-for:ALLIES 2 2029
-4|/known-for:ALLIES 2 2031
-4|/known-for:ALLIES 2 2032
-6|/known-for:ALLIES 2 2035
-7|/known-for:ALLIES 2 FY2025
-4|/known-for:ALLIES 2 FY2026
-5|/known-for:ALLIES 2 FY2027
-4|/known-for:ALLIES 2.5 2023
18|/known-for:ALLIES 2.5 2024
-6|/known-for:ALLIES 2.5 2025
-3|/known-for:ALLIES 2.5 2026
-22|/known-for:ALLIES 2.5 2027
-4|/known-for:ALLIES 2.5 2028
-7|/known-for:ALLIES 2.5 2030
-3|/known-for:ALLIES 2.5 2035
-4|/known-for:ALLIES 2.5 FY2028
-8|/known-for:ALLIES 2.5 FY2030
-5|/known-for:ALLIES 2020
-6|/known-for:ALLIES 2021
13|/known-for:ALLIES 2022
-15|/known-for:ALLIES 2023
9|/known-for:ALLIES 2024
-3|/known-for:ALLIES 2024/2025
-34|/known-for:ALLIES 2025
-14|/known-for:ALLIES 2025-07-20
-5|/known-for:ALLIES 2025/2026
-37|/known-for:ALLIES 2026
-5|/known-for:ALLIES 2026-03
34|/known-for:ALLIES 2026-11-04
-56|/known-for:ALLIES 2027
-35|/known-for:ALLIES 2028
-22|/known-for:ALLIES 2029
-7|/known-for:ALLIES 202X
-41|/known-for:ALLIES 2030
-14|/known-for:ALLIES 2031
-23|/known-for:ALLIES 2032
-4|/known-for:ALLIES 2033
-3|/known-for:ALLIES 2034
-59|/known-for:ALLIES 2035
-4|/known-for:ALLIES 203X
-8|/known-for:ALLIES 3 2024
-3|/known-for:ALLIES 3 2025
-6|/known-for:ALLIES 3 2026
-3|/known-for:ALLIES 3 2027
-8|/known-for:ALLIES 3 2028
-7|/known-for:ALLIES 3 2029
-31|/known-for:ALLIES 3 2030
-4|/known-for:ALLIES 3 2032
-3|/known-for:ALLIES 3 2035
-6|/known-for:ALLIES 3 FY2030
-3|/known-for:ALLIES 3 FY2032
-4|/known-for:ALLIES 3-3.5 FY2032
-12|/known-for:ALLIES 3.5 2025
-14|/known-for:ALLIES 3.5 2025-07-20
34|/known-for:ALLIES 3.5 2026-11-04
-15|/known-for:ALLIES 3.5 2027
-5|/known-for:ALLIES 3.5 2028
-6|/known-for:ALLIES 3.5 2029
-5|/known-for:ALLIES 3.5 202X
14|/known-for:ALLIES 3.5 2030
-8|/known-for:ALLIES 3.5 2031
-8|/known-for:ALLIES 3.5 2032
-13|/known-for:ALLIES 3.5 2035
-4|/known-for:ALLIES 3.5 FY2033
-10|/known-for:ALLIES 3.5 FY2035
-13|/known-for:ALLIES 4 2026
-3|/known-for:ALLIES 4 2027
-5|/known-for:ALLIES 4 2028
-16|/known-for:ALLIES 4 2035
-3|/known-for:ALLIES 5 2025
-3|/known-for:ALLIES 5 2026
-4|/known-for:ALLIES 5 2027
-7|/known-for:ALLIES 5 2028
-13|/known-for:ALLIES 5 2030
-3|/known-for:ALLIES 5 2032
-17|/known-for:ALLIES 5 2035
-3|/known-for:ALLIES 5 FY2025
-5|/known-for:ALLIES FY2022
-4|/known-for:ALLIES FY2023
-7|/known-for:ALLIES FY2024
-13|/known-for:ALLIES FY2025
-10|/known-for:ALLIES FY2026
-12|/known-for:ALLIES FY2027
-6|/known-for:ALLIES FY2028
-17|/known-for:ALLIES FY2030
-5|/known-for:ALLIES FY2031
-9|/known-for:ALLIES FY2032
-4|/known-for:ALLIES FY2033
-11|/known-for:ALLIES FY2035
7|/known-for:ARG 2 2031
7|/known-for:ARG 2031
-18|/known-for:ARM 2028
-18|/known-for:ARM 4 2028
-9|/known-for:AUS 0.5 2027
-8|/known-for:AUS 1.07 2021
-4|/known-for:AUS 1.2 2023
-7|/known-for:AUS 1.4 2024
-4|/known-for:AUS 1.7 FY2025
4|/known-for:AUS 1.9 2023
6|/known-for:AUS 1.9 2024
3|/known-for:AUS 1.9 2025
-8|/known-for:AUS 1.9 FY2026
-10|/known-for:AUS 198X
-10|/known-for:AUS 2 198X
3|/known-for:AUS 2 2020/2021
20|/known-for:AUS 2 2023
-15|/known-for:AUS 2 2024
-3|/known-for:AUS 2 2027
-6|/known-for:AUS 2 2028
-9|/known-for:AUS 2 2029
-10|/known-for:AUS 2 2030
-7|/known-for:AUS 2 2032/2033
19|/known-for:AUS 2 FY2025
4|/known-for:AUS 2.02 2024/2025
-3|/known-for:AUS 2.1 FY2026
8|/known-for:AUS 2.2 2027
6|/known-for:AUS 2.3 2032/2033
-4|/known-for:AUS 2.32 2025
3|/known-for:AUS 2.33 2033/2034
-6|/known-for:AUS 2.4 2023
-5|/known-for:AUS 2.4 2025
4|/known-for:AUS 2.4 2033
22|/known-for:AUS 2.4 2033/2034
-5|/known-for:AUS 2.8 2023
3|/known-for:AUS 2020/2021
-8|/known-for:AUS 2021
-4|/known-for:AUS 2023
-16|/known-for:AUS 2024
4|/known-for:AUS 2024/2025
-20|/known-for:AUS 2025
-9|/known-for:AUS 2028
-8|/known-for:AUS 2029
-32|/known-for:AUS 2030
32|/known-for:AUS 2033
23|/known-for:AUS 2033/2034
-4|/known-for:AUS 2035
-11|/known-for:AUS 3 2025
4|/known-for:AUS 3 2028
13|/known-for:AUS 3 2030
26|/known-for:AUS 3 2033
7|/known-for:AUS 3 2035
-3|/known-for:AUS 3.2 2025
-36|/known-for:AUS 3.5 2030
-4|/known-for:AUS 3.5 2033/2034
-9|/known-for:AUS 3.5 2035
-3|/known-for:AUS 4 2035
-7|/known-for:AUS 4.5 2028
-11|/known-for:AUS 5.3 2023
15|/known-for:AUS FY2025
-10|/known-for:AUS FY2026
-12|/known-for:AUT 1 2032
5|/known-for:AUT 2 2032
-8|/known-for:AUT 2032
-3|/known-for:AZE 2.4 2026
-3|/known-for:AZE 2026
19|/known-for:AZE 2028
19|/known-for:AZE 4 2028
8|/known-for:BEL 1.3 2024
4|/known-for:BEL 1.3 2025-22
-6|/known-for:BEL 1.31 2023
-5|/known-for:BEL 1.37 2024
4|/known-for:BEL 1.54 2030
-3|/known-for:BEL 1.6 2022
-4|/known-for:BEL 1.9 2027
-3|/known-for:BEL 1994
22|/known-for:BEL 2 2025
3|/known-for:BEL 2 2025-12
-5|/known-for:BEL 2 2026
22|/known-for:BEL 2 2029
3|/known-for:BEL 2 202X
-3|/known-for:BEL 2 2030
13|/known-for:BEL 2 2033
4|/known-for:BEL 2.5 2034
-3|/known-for:BEL 2022
-7|/known-for:BEL 2023
22|/known-for:BEL 2025
3|/known-for:BEL 2025-12
4|/known-for:BEL 2025-22
-5|/known-for:BEL 2026
-4|/known-for:BEL 2027
14|/known-for:BEL 2028
22|/known-for:BEL 2029
3|/known-for:BEL 202X
13|/known-for:BEL 2033
4|/known-for:BEL 2034
7|/known-for:BEL 2035
14|/known-for:BEL 3 2028
-3|/known-for:BEL 3.4 1994
10|/known-for:BEL 3.5 2035
-3|/known-for:BEL 5 2035
9|/known-for:BGR 1.8 2023
22|/known-for:BGR 2 2024
-3|/known-for:BGR 2 2030
8|/known-for:BGR 2.1 2024
4|/known-for:BGR 2.5 2026
-3|/known-for:BGR 2.5 2027
9|/known-for:BGR 2023
30|/known-for:BGR 2024
-3|/known-for:BGR 2025
4|/known-for:BGR 2026
-3|/known-for:BGR 2027
5|/known-for:BGR 2030
10|/known-for:BGR 3.5 2030
-6|/known-for:BRA 2 2031
-8|/known-for:BRA 2027
-6|/known-for:BRA 2031
-8|/known-for:BRA 4 2027
5|/known-for:BRN 2.6 2023
5|/known-for:BRN 2023
-3|/known-for:BTN 2 2028
-3|/known-for:BTN 2028
15|/known-for:CAN 1.2 2022
4|/known-for:CAN 1.3 2022
-3|/known-for:CAN 1.3 2024
-5|/known-for:CAN 1.31 2023
3|/known-for:CAN 1.35 2024
25|/known-for:CAN 1.37 2024
-4|/known-for:CAN 1.4 2014
28|/known-for:CAN 1.4 2024
-19|/known-for:CAN 1.43 2014
3|/known-for:CAN 1.45 2024
8|/known-for:CAN 1.45 2024/2025
6|/known-for:CAN 1.47 2024/2025
5|/known-for:CAN 1.5 2024
-12|/known-for:CAN 1.5 2032
-23|/known-for:CAN 1.66 2022
9|/known-for:CAN 1.76 2029/2030
-43|/known-for:CAN 2 2024
20|/known-for:CAN 2 2025
26|/known-for:CAN 2 2025/2026
18|/known-for:CAN 2 2026-03
6|/known-for:CAN 2 2027
-14|/known-for:CAN 2 2030
79|/known-for:CAN 2 2032
25|/known-for:CAN 2 FY2025
-27|/known-for:CAN 2.02 2024
21|/known-for:CAN 2.1 2026
-31|/known-for:CAN 2.3 2025
-9|/known-for:CAN 2.4 2024
-30|/known-for:CAN 2.5 2025
-15|/known-for:CAN 2.5 2026
13|/known-for:CAN 2.6 2029
5|/known-for:CAN 2.6 2030
-28|/known-for:CAN 2014
-8|/known-for:CAN 2022
-27|/known-for:CAN 2024
13|/known-for:CAN 2024/2025
-36|/known-for:CAN 2025
27|/known-for:CAN 2025/2026
6|/known-for:CAN 2026
18|/known-for:CAN 2026-03
5|/known-for:CAN 2027
5|/known-for:CAN 2029
10|/known-for:CAN 2029/2030
-7|/known-for:CAN 2030
58|/known-for:CAN 2032
56|/known-for:CAN 2035
6|/known-for:CAN 2036
-8|/known-for:CAN 3 2029
-3|/known-for:CAN 3.38 2024
-9|/known-for:CAN 3.5 2032
27|/known-for:CAN 3.5 2035
26|/known-for:CAN 5 2035
6|/known-for:CAN 5 2036
25|/known-for:CAN FY2025
3|/known-for:CHE 0.76 2023
17|/known-for:CHE 1 2032
3|/known-for:CHE 2023
16|/known-for:CHE 2032
-3|/known-for:CHE 2035
-3|/known-for:CHE 5 2035
-3|/known-for:CHN 0.9 1978
-7|/known-for:CHN 1 FY2015
7|/known-for:CHN 1.2 2021
19|/known-for:CHN 1.26 FY2024
8|/known-for:CHN 1.3 2022
12|/known-for:CHN 1.3 2023
21|/known-for:CHN 1.3 2024
5|/known-for:CHN 1.3 2025
4|/known-for:CHN 1.5 2026
23|/known-for:CHN 1.6 2022
-11|/known-for:CHN 1.6 FY2024
21|/known-for:CHN 1.7 2021
6|/known-for:CHN 1.7 2023
15|/known-for:CHN 1.7 2024
3|/known-for:CHN 1.7 2025
7|/known-for:CHN 1.8 2000
12|/known-for:CHN 1.8 2023
-6|/known-for:CHN 1.8 FY2025
5|/known-for:CHN 1.9 2018
-8|/known-for:CHN 195X
-3|/known-for:CHN 1978
-11|/known-for:CHN 1986
-8|/known-for:CHN 1E+1 195X
5|/known-for:CHN 2 2012
12|/known-for:CHN 2 2013
-5|/known-for:CHN 2 2025
-8|/known-for:CHN 2 FY2025
-4|/known-for:CHN 2.1 2024
-21|/known-for:CHN 2.4 2026
-3|/known-for:CHN 2.5 FY2024
7|/known-for:CHN 2000
4|/known-for:CHN 2012
12|/known-for:CHN 2013
4|/known-for:CHN 2018
-3|/known-for:CHN 2020
27|/known-for:CHN 2021
35|/known-for:CHN 2022
12|/known-for:CHN 2023
61|/known-for:CHN 2024
-27|/known-for:CHN 2026
-5|/known-for:CHN 2027
30|/known-for:CHN 3 2024
-14|/known-for:CHN 3.1 2023
-5|/known-for:CHN 3.32 2026
-5|/known-for:CHN 3.4 2023
-4|/known-for:CHN 3.5 2026
8|/known-for:CHN 4 2022
-6|/known-for:CHN 4 2027
-3|/known-for:CHN 4.3 2020
-11|/known-for:CHN 6.2 1986
-7|/known-for:CHN FY2015
-3|/known-for:CHN FY2023
4|/known-for:CHN FY2024
-14|/known-for:CHN FY2025
6|/known-for:COL 2024
6|/known-for:COL 3.4 2024
-4|/known-for:CYP 1.3 2022
16|/known-for:CYP 1.8 2023
-4|/known-for:CYP 2022
16|/known-for:CYP 2023
-27|/known-for:CZE 2 2024
22|/known-for:CZE 2 2025
5|/known-for:CZE 2 2026
-3|/known-for:CZE 2014
-26|/known-for:CZE 2024
21|/known-for:CZE 2025
5|/known-for:CZE 2026
4|/known-for:CZE 2029
8|/known-for:CZE 2030
4|/known-for:CZE 3 2029
6|/known-for:CZE 3 2030
-3|/known-for:CZE 3.71 2014
-9|/known-for:DEU 0.96 2023
-6|/known-for:DEU 0.96 FY2022
-3|/known-for:DEU 1.1 2022
-3|/known-for:DEU 1.3 2022
8|/known-for:DEU 1.36 2019
12|/known-for:DEU 1.37 2020
10|/known-for:DEU 1.4 2021
10|/known-for:DEU 1.42 2020
14|/known-for:DEU 1.5 2021
6|/known-for:DEU 1.5 2024
-33|/known-for:DEU 1.5 2029
-11|/known-for:DEU 1.5 FY2022
4|/known-for:DEU 1.53 2021
-3|/known-for:DEU 1.57 2025
-6|/known-for:DEU 1.6 2013
3|/known-for:DEU 1.6 2023
-5|/known-for:DEU 1.7 2020
3|/known-for:DEU 1.9 2006
-12|/known-for:DEU 1985
-10|/known-for:DEU 1995
-17|/known-for:DEU 1E+1 2025
3|/known-for:DEU 2 1989
-12|/known-for:DEU 2 2019-01
-16|/known-for:DEU 2 2020
36|/known-for:DEU 2 2024
-24|/known-for:DEU 2 2025
-5|/known-for:DEU 2 2027
4|/known-for:DEU 2 2028
43|/known-for:DEU 2 2031
-7|/known-for:DEU 2 2033
9|/known-for:DEU 2 2035
23|/known-for:DEU 2 203X
-3|/known-for:DEU 2.1 2014
13|/known-for:DEU 2.1 2024
-22|/known-for:DEU 2.1 2026
-6|/known-for:DEU 2.2 2026
7|/known-for:DEU 2.3 2025
-5|/known-for:DEU 2.3 2027
13|/known-for:DEU 2.4 2025
-4|/known-for:DEU 2.5 2025
-4|/known-for:DEU 2.5 2027
-9|/known-for:DEU 2.5 2030
-3|/known-for:DEU 2.6 2027
-5|/known-for:DEU 2.6 2030
-5|/known-for:DEU 2.7 2024
9|/known-for:DEU 2.8 2026
3|/known-for:DEU 2006
-10|/known-for:DEU 2013
10|/known-for:DEU 2019
-12|/known-for:DEU 2019-01
20|/known-for:DEU 2021
12|/known-for:DEU 2022
-11|/known-for:DEU 2023
42|/known-for:DEU 2024
-57|/known-for:DEU 2025
-26|/known-for:DEU 2026
-5|/known-for:DEU 2027
16|/known-for:DEU 2029
-21|/known-for:DEU 2030
43|/known-for:DEU 2031
-23|/known-for:DEU 2032
-7|/known-for:DEU 2033
-69|/known-for:DEU 2035
17|/known-for:DEU 203X
-5|/known-for:DEU 3 2023
-5|/known-for:DEU 3 2028
-14|/known-for:DEU 3 2030
-7|/known-for:DEU 3 203X
3|/known-for:DEU 3.2 1985
-8|/known-for:DEU 3.2 2021
5|/known-for:DEU 3.4 FY1978
4|/known-for:DEU 3.5 2027
50|/known-for:DEU 3.5 2029
-22|/known-for:DEU 3.5 2032
-57|/known-for:DEU 3.5 2035
6|/known-for:DEU 3.7 2030
-9|/known-for:DEU 4 1995
-18|/known-for:DEU 4 2025
-3|/known-for:DEU 4.1 2022
-7|/known-for:DEU 4.7 2025
-11|/known-for:DEU 5 1985
-19|/known-for:DEU 5 2035
-7|/known-for:DEU 5.25 2026
-4|/known-for:DEU 5.8 1989
-4|/known-for:DEU 6 1985
4|/known-for:DEU FY1978
-17|/known-for:DEU FY2022
-6|/known-for:DNK 0.25 2025
13|/known-for:DNK 1.3 2021
16|/known-for:DNK 1.4 2022
30|/known-for:DNK 2 2030
37|/known-for:DNK 2 2033
-7|/known-for:DNK 2.1 2025
4|/known-for:DNK 2.4 2024
-4|/known-for:DNK 2.6 2025
-6|/known-for:DNK 2.6 2026
15|/known-for:DNK 2021
16|/known-for:DNK 2022
-13|/known-for:DNK 2023
-4|/known-for:DNK 2025
-5|/known-for:DNK 2026
26|/known-for:DNK 2030
-3|/known-for:DNK 2032
37|/known-for:DNK 2033
12|/known-for:DNK 2035
-13|/known-for:DNK 3 2023
10|/known-for:DNK 3 2025
3|/known-for:DNK 3.2 2025
-3|/known-for:DNK 3.3 2032
4|/known-for:DNK 3.5 2026
33|/known-for:DNK 3.5 2035
-21|/known-for:DNK 5 2035
19|/known-for:DOM 1.3 2028
19|/known-for:DOM 2028
-5|/known-for:DZA 2026
-5|/known-for:DZA 5 2026
4|/known-for:ECU 2.1 2024
-3|/known-for:ECU 3.4 2024
13|/known-for:ESP 1.28 2024
9|/known-for:ESP 1.3 2024
-4|/known-for:ESP 1.3 2025-22
-8|/known-for:ESP 1.31 2023
-13|/known-for:ESP 1.4 2017
5|/known-for:ESP 1.43 2024
-15|/known-for:ESP 1.55 2025
7|/known-for:ESP 1.6 2024
-6|/known-for:ESP 1.8 FY2025
12|/known-for:ESP 2 2025
34|/known-for:ESP 2 2026
19|/known-for:ESP 2 2029
-10|/known-for:ESP 2 FY2027
-13|/known-for:ESP 2.2 2025
-10|/known-for:ESP 2.5 2025
-6|/known-for:ESP 2.5 2027
-13|/known-for:ESP 2017
-7|/known-for:ESP 2023
16|/known-for:ESP 2024
-29|/known-for:ESP 2025
-4|/known-for:ESP 2025-22
30|/known-for:ESP 2026
-7|/known-for:ESP 2027
18|/known-for:ESP 2029
-7|/known-for:ESP 2030
-12|/known-for:ESP 2032
-14|/known-for:ESP 3 2024
-11|/known-for:ESP 3.5 2032
10|/known-for:ESP 3.5 2035
-7|/known-for:ESP 5 2035
-7|/known-for:ESP FY2025
-10|/known-for:ESP FY2027
7|/known-for:EST 0.25 2025
7|/known-for:EST 1.4 2004
-4|/known-for:EST 1.4 2016
-19|/known-for:EST 1988
-19|/known-for:EST 2 1988
9|/known-for:EST 2 2014
23|/known-for:EST 2 2020
23|/known-for:EST 2.16 2016
3|/known-for:EST 2.3 2022
-10|/known-for:EST 2.38 2016
14|/known-for:EST 2.5 2023
7|/known-for:EST 2.7 2023
7|/known-for:EST 2004
9|/known-for:EST 2016
23|/known-for:EST 2020
17|/known-for:EST 2023
10|/known-for:EST 2024
7|/known-for:EST 2025
3|/known-for:EST 2026
5|/known-for:EST 2027
-8|/known-for:EST 2028
-19|/known-for:EST 2029
-52|/known-for:EST 2030
-41|/known-for:EST 2035
3|/known-for:EST 3 2024
6|/known-for:EST 3 2028
-5|/known-for:EST 3 2029
5|/known-for:EST 3.3 2025
6|/known-for:EST 3.4 2024
4|/known-for:EST 3.4 2025
9|/known-for:EST 3.43 2024
-17|/known-for:EST 3.5 2030
-10|/known-for:EST 3.71 2014
-4|/known-for:EST 4 2026
-14|/known-for:EST 4 2029
-3|/known-for:EST 4 2030
-3|/known-for:EST 4.12 2024
-14|/known-for:EST 4.9 2026
27|/known-for:EST 5 2026
-15|/known-for:EST 5 2028
-41|/known-for:EST 5 2030
-40|/known-for:EST 5 2035
3|/known-for:EST 5.1 2026
-6|/known-for:EST 5.4 2026
6|/known-for:EST 5.4 2027
11|/known-for:EST 5.4 2030
7|/known-for:EU 1.3 2022
-5|/known-for:EU 1.5 2024
-4|/known-for:EU 1.6 2022
-4|/known-for:EU 1.6 2024
-4|/known-for:EU 1.8 2023
12|/known-for:EU 1.9 2024
-8|/known-for:EU 15 2029
-5|/known-for:EU 2 2014
-5|/known-for:EU 2 2025
-14|/known-for:EU 2 2029
21|/known-for:EU 2.1 2025
-12|/known-for:EU 2.2 2015
11|/known-for:EU 2.5 2028
16|/known-for:EU 2.5 2030
18|/known-for:EU 2.7 2027
-5|/known-for:EU 2014
-12|/known-for:EU 2015
-5|/known-for:EU 2023
-5|/known-for:EU 2026
18|/known-for:EU 2027
14|/known-for:EU 2028
-23|/known-for:EU 2029
21|/known-for:EU 2030
-21|/known-for:EU 2035
3|/known-for:EU 3.3 2030
-9|/known-for:EU 3.5 2025
-21|/known-for:EU 3.5 2035
3|/known-for:FIN 2 2022
8|/known-for:FIN 2 2023
-19|/known-for:FIN 2 2026
3|/known-for:FIN 2 202X
12|/known-for:FIN 2.4 2024
4|/known-for:FIN 2.5 2025
12|/known-for:FIN 2.5 2026
4|/known-for:FIN 2.6 2025
8|/known-for:FIN 2.6 2026
-3|/known-for:FIN 2.6 2028
3|/known-for:FIN 2022
8|/known-for:FIN 2023
12|/known-for:FIN 2024
5|/known-for:FIN 2025
-15|/known-for:FIN 2026
-3|/known-for:FIN 2028
40|/known-for:FIN 2029
3|/known-for:FIN 202X
29|/known-for:FIN 2030
9|/known-for:FIN 2032
25|/known-for:FIN 2035
27|/known-for:FIN 3 2029
-11|/known-for:FIN 3 2030
22|/known-for:FIN 3.2 2030
-16|/known-for:FIN 3.3 2026
12|/known-for:FIN 3.3 2032
-3|/known-for:FIN 3.5 2032
-5|/known-for:FIN 3.5 2035
14|/known-for:FIN 4 2029
18|/known-for:FIN 4 2030
30|/known-for:FIN 5 2035
-4|/known-for:FJI 2 2029
-4|/known-for:FJI 2029
-3|/known-for:FRA 1.2 2022
-3|/known-for:FRA 1.4 2021
-3|/known-for:FRA 1.7 2026
3|/known-for:FRA 1.9 2022
5|/known-for:FRA 198X
-3|/known-for:FRA 2 2019
-21|/known-for:FRA 2 2024
22|/known-for:FRA 2 2025
5|/known-for:FRA 2.1 2024
11|/known-for:FRA 2.2 2026
3|/known-for:FRA 2.25 2026
6|/known-for:FRA 2.3 2027
6|/known-for:FRA 2.5 2027
-3|/known-for:FRA 2019
-3|/known-for:FRA 2021
-20|/known-for:FRA 2024
21|/known-for:FRA 2025
-11|/known-for:FRA 2026
27|/known-for:FRA 2027
-6|/known-for:FRA 2028
30|/known-for:FRA 2030
5|/known-for:FRA 2032
-10|/known-for:FRA 2035
5|/known-for:FRA 3 198X
17|/known-for:FRA 3 2027
-6|/known-for:FRA 3 2028
23|/known-for:FRA 3 2030
5|/known-for:FRA 3 2032
-3|/known-for:FRA 3.1 2026
-14|/known-for:FRA 3.4 2026
4|/known-for:FRA 3.5 2030
-11|/known-for:FRA 5 2035
-8|/known-for:GBR 0.4 2027
-3|/known-for:GBR 0.96 FY2022
-4|/known-for:GBR 1.1 2022
-6|/known-for:GBR 1.2 FY2023
-9|/known-for:GBR 1.3 FY2024
-4|/known-for:GBR 1.57 2025
17|/known-for:GBR 1950
-13|/known-for:GBR 1958
-6|/known-for:GBR 1971
8|/known-for:GBR 1984
11|/known-for:GBR 1985
13|/known-for:GBR 1989
-7|/known-for:GBR 198X
4|/known-for:GBR 1994
4|/known-for:GBR 1995
-7|/known-for:GBR 1997
-6|/known-for:GBR 1E+1 195X
-6|/known-for:GBR 1E+1 1971
-8|/known-for:GBR 1E+1 2015
6|/known-for:GBR 2 2010
11|/known-for:GBR 2 2014
3|/known-for:GBR 2 2015
9|/known-for:GBR 2 2020
-7|/known-for:GBR 2 2022
-27|/known-for:GBR 2 2024
-5|/known-for:GBR 2 2030
-4|/known-for:GBR 2 FY2027
8|/known-for:GBR 2.07 2023
3|/known-for:GBR 2.1 2014
-4|/known-for:GBR 2.1 2024
-9|/known-for:GBR 2.16 2016
-3|/known-for:GBR 2.2 2026
-8|/known-for:GBR 2.2 2027
12|/known-for:GBR 2.3 2022
3|/known-for:GBR 2.3 2024
-13|/known-for:GBR 2.3 2025
-4|/known-for:GBR 2.3 2026
5|/known-for:GBR 2.4 2025
-10|/known-for:GBR 2.4 2033/2034
-7|/known-for:GBR 2.5 2024
26|/known-for:GBR 2.5 2027
15|/known-for:GBR 2.5 2030
10|/known-for:GBR 2.6 2027
-12|/known-for:GBR 2.6 2029
6|/known-for:GBR 2010
12|/known-for:GBR 2014
-10|/known-for:GBR 2016
9|/known-for:GBR 2020
-3|/known-for:GBR 2022
8|/known-for:GBR 2023
-44|/known-for:GBR 2024
-23|/known-for:GBR 2025
4|/known-for:GBR 2025-06
-11|/known-for:GBR 2026
16|/known-for:GBR 2027
11|/known-for:GBR 2028
-4|/known-for:GBR 2029
29|/known-for:GBR 2030
3|/known-for:GBR 2032
-16|/known-for:GBR 2033
-11|/known-for:GBR 2033/2034
69|/known-for:GBR 2035
14|/known-for:GBR 2040
-5|/known-for:GBR 3 198X
-3|/known-for:GBR 3 1997
8|/known-for:GBR 3 2028
9|/known-for:GBR 3 2029
23|/known-for:GBR 3 2030
-16|/known-for:GBR 3 2033
3|/known-for:GBR 3 2034
-6|/known-for:GBR 3 2035
-3|/known-for:GBR 3.2 1985
8|/known-for:GBR 3.2 1995
-4|/known-for:GBR 3.2 2025
-3|/known-for:GBR 3.38 2024
4|/known-for:GBR 3.4 1994
-4|/known-for:GBR 3.4 1997
-6|/known-for:GBR 3.5 2030
5|/known-for:GBR 3.5 2032
10|/known-for:GBR 3.5 2035
17|/known-for:GBR 4 1989
-4|/known-for:GBR 4 198X
-5|/known-for:GBR 4 1995
4|/known-for:GBR 4 2030
-13|/known-for:GBR 4.2 1958
11|/known-for:GBR 5 1985
4|/known-for:GBR 5 2025-06
64|/known-for:GBR 5 2035
14|/known-for:GBR 5 2040
3|/known-for:GBR 5.2 1985
8|/known-for:GBR 5.3 1984
17|/known-for:GBR 6.5 1950
5|/known-for:GBR 7 195X
-3|/known-for:GBR FY2022
-6|/known-for:GBR FY2023
-10|/known-for:GBR FY2024
-4|/known-for:GBR FY2027
-3|/known-for:GEO 2.4 2026
-3|/known-for:GEO 2026
16|/known-for:GRC 2 2035
-3|/known-for:GRC 2.1 2024
-5|/known-for:GRC 2.16 2016
12|/known-for:GRC 2.38 2016
5|/known-for:GRC 2.7 2024
4|/known-for:GRC 2.9 2025
6|/known-for:GRC 2016
-16|/known-for:GRC 2024
-5|/known-for:GRC 2030
18|/known-for:GRC 2035
4|/known-for:GRC 3 2023
-18|/known-for:GRC 3 2024
-4|/known-for:GRC 3.24 2023
11|/known-for:GRC 3.5 2035
-5|/known-for:GRC 5 2030
-10|/known-for:GRC 5 2035
4|/known-for:HRV 1.9 2024
12|/known-for:HRV 2 2025
9|/known-for:HRV 2 2030
-11|/known-for:HRV 2.1 2024
7|/known-for:HRV 2.5 2027
-7|/known-for:HRV 2024
12|/known-for:HRV 2025
7|/known-for:HRV 2027
12|/known-for:HRV 2030
4|/known-for:HRV 3 2030
-17|/known-for:HTI 1.3 2028
-17|/known-for:HTI 2028
-11|/known-for:HUN 1.1 2019
5|/known-for:HUN 2 2035
-15|/known-for:HUN 2.1 2024
-11|/known-for:HUN 2019
-15|/known-for:HUN 2024
29|/known-for:HUN 2035
25|/known-for:HUN 3.5 2035
3|/known-for:IDN 0.7 2023
10|/known-for:IDN 0.8 2025
-23|/known-for:IDN 0.9 2025
33|/known-for:IDN 0.9 2026
18|/known-for:IDN 0.9 2029
3|/known-for:IDN 1 1998
7|/known-for:IDN 1 2024
-10|/known-for:IDN 1.2 2025
6|/known-for:IDN 1.3 2025
3|/known-for:IDN 1998
21|/known-for:IDN 2 2029
-5|/known-for:IDN 2 2030
6|/known-for:IDN 2024
-18|/known-for:IDN 2025
33|/known-for:IDN 2026
42|/known-for:IDN 2029
-28|/known-for:IDN 2030
-21|/known-for:IDN 3 2030
-3|/known-for:IND 1.5 2028
-18|/known-for:IND 1.7 2022
5|/known-for:IND 1.9 2024
4|/known-for:IND 1.9 2024/2025
3|/known-for:IND 1.9 2025/2026
5|/known-for:IND 1.9 FY2025
8|/known-for:IND 1.97 FY2023
12|/known-for:IND 1962
-18|/known-for:IND 1988
6|/known-for:IND 2 2026/2027
-3|/known-for:IND 2 2027
24|/known-for:IND 2 FY2026
8|/known-for:IND 2.2 2030
6|/known-for:IND 2.4 2023
-14|/known-for:IND 2.55 2027
-18|/known-for:IND 2022
3|/known-for:IND 2023
4|/known-for:IND 2024
4|/known-for:IND 2024/2025
6|/known-for:IND 2026/2027
-24|/known-for:IND 2027
-4|/known-for:IND 2028
9|/known-for:IND 2030
-6|/known-for:IND 4 2027
-3|/known-for:IND 4.3 2020
-18|/known-for:IND 6.5 1988
8|/known-for:IND FY2023
3|/known-for:IND FY2025
24|/known-for:IND FY2026
8|/known-for:IRL 0.4 2027
-3|/known-for:IRL 1 2032
-10|/known-for:IRL 1.4 2022
-3|/known-for:IRL 2.4 2024
-3|/known-for:IRL 2.5 2030
-10|/known-for:IRL 2022
-3|/known-for:IRL 2024
8|/known-for:IRL 2027
-3|/known-for:IRL 2030
-5|/known-for:IRL 2032
-7|/known-for:IRQ 1 2003
-11|/known-for:IRQ 2003
-5|/known-for:IRQ 3.7 2003
25|/known-for:ISL 1.5 2035
25|/known-for:ISL 2035
-10|/known-for:ISR 2.7 2022
11|/known-for:ISR 2022
26|/known-for:ISR 2023
-12|/known-for:ISR 2024
-5|/known-for:ISR 2026
-5|/known-for:ISR 203X
-5|/known-for:ISR 3 203X
-5|/known-for:ISR 3.32 2026
-3|/known-for:ISR 3.4 2023
-3|/known-for:ISR 3.4 2024
-10|/known-for:ISR 34 2022
6|/known-for:ISR 4.5 2022
5|/known-for:ISR 5 2025
11|/known-for:ISR 5.3 2023
21|/known-for:ISR 5.4 2023
-8|/known-for:ISR 7.1 2024
-6|/known-for:ISR 7.3 2024
24|/known-for:ISR 8.8 2022
6|/known-for:ISR 8.8 2024
-8|/known-for:ITA 1.2 2022
-7|/known-for:ITA 1.3 2024
-5|/known-for:ITA 1.4 2024
3|/known-for:ITA 1.5 2022
25|/known-for:ITA 1.5 2024
12|/known-for:ITA 1.5 2035
7|/known-for:ITA 1.57 2025
-6|/known-for:ITA 1.6 2022
3|/known-for:ITA 1.6 2024
16|/known-for:ITA 2 2024
32|/known-for:ITA 2 2025
4|/known-for:ITA 2 2026
34|/known-for:ITA 2 2028
3|/known-for:ITA 2.5 2028
-14|/known-for:ITA 2022
-4|/known-for:ITA 2023
27|/known-for:ITA 2024
37|/known-for:ITA 2025
4|/known-for:ITA 2026
34|/known-for:ITA 2028
23|/known-for:ITA 2032
41|/known-for:ITA 2035
-5|/known-for:ITA 3 2028
4|/known-for:ITA 3 2030
8|/known-for:ITA 3 2032
-4|/known-for:ITA 3.3 2023
-7|/known-for:ITA 3.5 2035
16|/known-for:ITA 5 2032
36|/known-for:ITA 5 2035
23|/known-for:JAM 1.3 2024
23|/known-for:JAM 2024
-8|/known-for:JOR 2027
-8|/known-for:JOR 3 2027
9|/known-for:JPN 0.9 1978
-12|/known-for:JPN 0.9 2014
13|/known-for:JPN 0.9 2019
-3|/known-for:JPN 0.9 2025
-33|/known-for:JPN 0.9 2026
-18|/known-for:JPN 0.9 2029
3|/known-for:JPN 0.9 FY1980
3|/known-for:JPN 0.91 FY1981
17|/known-for:JPN 0.93 FY1982
3|/known-for:JPN 0.948 1997
7|/known-for:JPN 0.95 FY2021
9|/known-for:JPN 0.96 2023
4|/known-for:JPN 0.96 FY1994
12|/known-for:JPN 0.96 FY2022
3|/known-for:JPN 0.98 FY1983
-3|/known-for:JPN 1 1998
7|/known-for:JPN 1 2003
4|/known-for:JPN 1 2004
-7|/known-for:JPN 1 2016
3|/known-for:JPN 1 2022
-7|/known-for:JPN 1 2024
21|/known-for:JPN 1 2026
7|/known-for:JPN 1 FY2015
14|/known-for:JPN 1 FY2022
12|/known-for:JPN 1.07 2021
12|/known-for:JPN 1.09 FY2021
16|/known-for:JPN 1.1 2022
16|/known-for:JPN 1.19 FY2023
-7|/known-for:JPN 1.2 2021
15|/known-for:JPN 1.2 2023
7|/known-for:JPN 1.2 FY2023
4|/known-for:JPN 1.24 FY2021
9|/known-for:JPN 1.24 FY2022
-8|/known-for:JPN 1.26 FY2024
-7|/known-for:JPN 1.3 2022
-12|/known-for:JPN 1.3 2023
-3|/known-for:JPN 1.3 2024
10|/known-for:JPN 1.3 FY2024
8|/known-for:JPN 1.4 2024
9|/known-for:JPN 1.4 2025
-9|/known-for:JPN 1.4 2027
17|/known-for:JPN 1.4 FY2023
-8|/known-for:JPN 1.5 2021
12|/known-for:JPN 1.5 2025
4|/known-for:JPN 1.5 2026
-5|/known-for:JPN 1.5 2028
-4|/known-for:JPN 1.5 2035
4|/known-for:JPN 1.5 FY1986
14|/known-for:JPN 1.5 FY2022
3|/known-for:JPN 1.5 FY2023
6|/known-for:JPN 1.5 FY2024
5|/known-for:JPN 1.5 FY2025
3|/known-for:JPN 1.5 FY2026
6|/known-for:JPN 1.5 FY2027
-7|/known-for:JPN 1.6 2022
8|/known-for:JPN 1.6 2024
3|/known-for:JPN 1.6 FY1985
31|/known-for:JPN 1.6 FY2024
-10|/known-for:JPN 1.7 2021
-7|/known-for:JPN 1.7 2022
5|/known-for:JPN 1.7 FY2025
8|/known-for:JPN 1.75 2025
3|/known-for:JPN 1.8 1990
-3|/known-for:JPN 1.8 2000
-4|/known-for:JPN 1.8 2016
11|/known-for:JPN 1.8 2025
28|/known-for:JPN 1.8 FY2025
-4|/known-for:JPN 1.9 2018
-7|/known-for:JPN 1.9 2024
35|/known-for:JPN 1.9 FY2026
-7|/known-for:JPN 1.97 FY2023
-6|/known-for:JPN 19 2026-01
-11|/known-for:JPN 196X
9|/known-for:JPN 1978
-10|/known-for:JPN 1984
4|/known-for:JPN 1985
-3|/known-for:JPN 1986
-7|/known-for:JPN 1987
6|/known-for:JPN 1990
3|/known-for:JPN 1997
-3|/known-for:JPN 1998
3|/known-for:JPN 2 2005
-3|/known-for:JPN 2 2012
4|/known-for:JPN 2 2022-11
-35|/known-for:JPN 2 2024
-30|/known-for:JPN 2 2025
-13|/known-for:JPN 2 2025/2026
13|/known-for:JPN 2 2026
14|/known-for:JPN 2 2026-03
5|/known-for:JPN 2 2026-04
48|/known-for:JPN 2 2027
-10|/known-for:JPN 2 2028
11|/known-for:JPN 2 2028-03
-25|/known-for:JPN 2 2029
-24|/known-for:JPN 2 2030
-9|/known-for:JPN 2 2031
-11|/known-for:JPN 2 2032
-4|/known-for:JPN 2 2032/2033
-11|/known-for:JPN 2 2033
-4|/known-for:JPN 2 FY2023
26|/known-for:JPN 2 FY2025
76|/known-for:JPN 2 FY2027
-3|/known-for:JPN 2.05 2024
6|/known-for:JPN 2.1 FY2026
-5|/known-for:JPN 2.2 2022
3|/known-for:JPN 2.3 2030
11|/known-for:JPN 2.3 FY2028
-14|/known-for:JPN 2.32 2025
-16|/known-for:JPN 2.4 2026
3|/known-for:JPN 2.4 2030
-6|/known-for:JPN 2.42 2025
-7|/known-for:JPN 2.42 2026
-10|/known-for:JPN 2.45 2025
-3|/known-for:JPN 2.5 2023
-8|/known-for:JPN 2.5 2027
29|/known-for:JPN 2.5 2030
-14|/known-for:JPN 2.5 FY2019
5|/known-for:JPN 2.5 FY2028
5|/known-for:JPN 2.5 FY2029
16|/known-for:JPN 2.5 FY2030
-3|/known-for:JPN 2.6 2024
-10|/known-for:JPN 2.6 2025
-3|/known-for:JPN 2.6 2027
-5|/known-for:JPN 2.6 2028
25|/known-for:JPN 2.6 2035
-3|/known-for:JPN 2.7 2021
-6|/known-for:JPN 2.7 2023
-4|/known-for:JPN 2.7 2027
3|/known-for:JPN 2.75 2032
-7|/known-for:JPN 2.8 2029
10|/known-for:JPN 2.8 2030
20|/known-for:JPN 2.8 2032
5|/known-for:JPN 2.8 FY2030
-6|/known-for:JPN 2.9 2017
-3|/known-for:JPN 2.9 2030
-5|/known-for:JPN 2.9 FY2024
-3|/known-for:JPN 2000
6|/known-for:JPN 2003
4|/known-for:JPN 2004
-8|/known-for:JPN 2009
-13|/known-for:JPN 2014
-4|/known-for:JPN 2015
-13|/known-for:JPN 2016
-7|/known-for:JPN 2017
-4|/known-for:JPN 2018
13|/known-for:JPN 2019
-21|/known-for:JPN 2021
-26|/known-for:JPN 2022
4|/known-for:JPN 2022-11
-10|/known-for:JPN 2023
-59|/known-for:JPN 2024
-60|/known-for:JPN 2025
17|/known-for:JPN 2025-07-20
-13|/known-for:JPN 2025/2026
-27|/known-for:JPN 2026
-6|/known-for:JPN 2026-01
14|/known-for:JPN 2026-03
5|/known-for:JPN 2026-04
-34|/known-for:JPN 2026-11-04
-12|/known-for:JPN 2027
-20|/known-for:JPN 2028
11|/known-for:JPN 2028-03
-53|/known-for:JPN 2029
18|/known-for:JPN 202X
-19|/known-for:JPN 2030
4|/known-for:JPN 2031
-5|/known-for:JPN 2032
-4|/known-for:JPN 2032/2033
-15|/known-for:JPN 2033
33|/known-for:JPN 2035
25|/known-for:JPN 203X
-10|/known-for:JPN 27.2 2026
-9|/known-for:JPN 3 2025
20|/known-for:JPN 3 2026
-22|/known-for:JPN 3 2030
-37|/known-for:JPN 3 2032
-4|/known-for:JPN 3 2033
15|/known-for:JPN 3 2035
14|/known-for:JPN 3 203X
-3|/known-for:JPN 3 FY2024
19|/known-for:JPN 3 FY2030
9|/known-for:JPN 3 FY2031
8|/known-for:JPN 3 FY2032
16|/known-for:JPN 3-3.5 FY2031
5|/known-for:JPN 3-3.5 FY2032
-9|/known-for:JPN 3.1 FY2025
5|/known-for:JPN 3.2 2032
-9|/known-for:JPN 3.3 1987
-4|/known-for:JPN 3.3 2015
-5|/known-for:JPN 3.3 FY2026
-5|/known-for:JPN 3.4 2024
-4|/known-for:JPN 3.4 FY1997
-5|/known-for:JPN 3.5 2025
17|/known-for:JPN 3.5 2025-07-20
17|/known-for:JPN 3.5 2026
-34|/known-for:JPN 3.5 2026-11-04
-27|/known-for:JPN 3.5 2027
16|/known-for:JPN 3.5 202X
-13|/known-for:JPN 3.5 2030
12|/known-for:JPN 3.5 2031
15|/known-for:JPN 3.5 2032
-13|/known-for:JPN 3.5 2035
8|/known-for:JPN 3.5 203X
-8|/known-for:JPN 3.5 FY2021
-12|/known-for:JPN 3.5 FY2026
6|/known-for:JPN 3.5 FY2033
32|/known-for:JPN 3.5 FY2035
-4|/known-for:JPN 34 2024
-8|/known-for:JPN 4 2009
29|/known-for:JPN 4 2035
3|/known-for:JPN 4 FY2030
-3|/known-for:JPN 4.5 2022
-4|/known-for:JPN 4.7 2010
-4|/known-for:JPN 4.7 2026
-3|/known-for:JPN 4.7 FY2027
-10|/known-for:JPN 4.8 FY2027
-5|/known-for:JPN 5 2026
-8|/known-for:JPN 5 2027
-20|/known-for:JPN 5 2035
4|/known-for:JPN 5 FY2025
-14|/known-for:JPN 5.2 FY1981
-5|/known-for:JPN 5.2 FY1985
-8|/known-for:JPN 5.3 1984
-4|/known-for:JPN 5.4 2023
-13|/known-for:JPN 5.5 2026
-6|/known-for:JPN 6.3 2025
-15|/known-for:JPN 6.3 FY1982
-3|/known-for:JPN 7 1984
-11|/known-for:JPN 8 196X
3|/known-for:JPN FY1980
-11|/known-for:JPN FY1981
3|/known-for:JPN FY1983
4|/known-for:JPN FY1984
5|/known-for:JPN FY1986
4|/known-for:JPN FY1994
-4|/known-for:JPN FY1997
7|/known-for:JPN FY2015
-10|/known-for:JPN FY2019
16|/known-for:JPN FY2021
51|/known-for:JPN FY2022
32|/known-for:JPN FY2023
29|/known-for:JPN FY2024
61|/known-for:JPN FY2025
26|/known-for:JPN FY2026
70|/known-for:JPN FY2027
21|/known-for:JPN FY2028
6|/known-for:JPN FY2029
46|/known-for:JPN FY2030
31|/known-for:JPN FY2031
15|/known-for:JPN FY2032
6|/known-for:JPN FY2033
33|/known-for:JPN FY2035
-7|/known-for:KHM 1 2026
-8|/known-for:KHM 1.1 FY2021
-13|/known-for:KHM 1.4 FY2021
-4|/known-for:KHM 1.4 FY2028
5|/known-for:KHM 2.2 2025
6|/known-for:KHM 2025
-7|/known-for:KHM 2026
-21|/known-for:KHM FY2021
-4|/known-for:KHM FY2028
-21|/known-for:KOR 1 2026
-5|/known-for:KOR 1.07 2021
-3|/known-for:KOR 1.1 2022
-14|/known-for:KOR 1.19 FY2023
-10|/known-for:KOR 1.26 FY2024
-4|/known-for:KOR 1.3 2025
-5|/known-for:KOR 1.4 2024
-3|/known-for:KOR 1.6 2022
-5|/known-for:KOR 1.7 2030
-12|/known-for:KOR 1.8 2023
-9|/known-for:KOR 1.9 FY2026
-14|/known-for:KOR 1950
12|/known-for:KOR 1980
32|/known-for:KOR 198X
-11|/known-for:KOR 2 2022
-6|/known-for:KOR 2.1 2024
9|/known-for:KOR 2.3 2025
18|/known-for:KOR 2.32 2025
6|/known-for:KOR 2.4 2016
3|/known-for:KOR 2.4 2021
27|/known-for:KOR 2.4 2026
-5|/known-for:KOR 2.4 2033/2034
6|/known-for:KOR 2.42 2025
10|/known-for:KOR 2.42 2026
4|/known-for:KOR 2.5 2023
12|/known-for:KOR 2.5 2024
3|/known-for:KOR 2.5 2026
11|/known-for:KOR 2.5 2027
-5|/known-for:KOR 2.5 2030
15|/known-for:KOR 2.5 FY2019
5|/known-for:KOR 2.5 FY2024
14|/known-for:KOR 2.55 2027
15|/known-for:KOR 2.6 2024
25|/known-for:KOR 2.6 2025
3|/known-for:KOR 2.6 2027
5|/known-for:KOR 2.6 2028
-24|/known-for:KOR 2.6 2035
10|/known-for:KOR 2.7 2022
6|/known-for:KOR 2.7 2023
7|/known-for:KOR 2.8 2023
-5|/known-for:KOR 2.8 2024
7|/known-for:KOR 2.8 2029
-9|/known-for:KOR 2.8 2030
-4|/known-for:KOR 2.8 FY2030
6|/known-for:KOR 2.9 2030
5|/known-for:KOR 2016
-3|/known-for:KOR 2021
-7|/known-for:KOR 2022
-13|/known-for:KOR 2023
19|/known-for:KOR 2024
38|/known-for:KOR 2025
3|/known-for:KOR 2025-08
-22|/known-for:KOR 2026
4|/known-for:KOR 2027
5|/known-for:KOR 2028
8|/known-for:KOR 2029
-10|/known-for:KOR 202X
5|/known-for:KOR 2030
-3|/known-for:KOR 2031
40|/known-for:KOR 2032
-6|/known-for:KOR 2033/2034
-24|/known-for:KOR 2035
-4|/known-for:KOR 203X
11|/known-for:KOR 3 2024
-3|/known-for:KOR 3 2025
-20|/known-for:KOR 3 2026
6|/known-for:KOR 3 2028
4|/known-for:KOR 3 2029
12|/known-for:KOR 3 2030
40|/known-for:KOR 3 2032
7|/known-for:KOR 3 2035
-32|/known-for:KOR 3 FY2026
-6|/known-for:KOR 3.2 2026
3|/known-for:KOR 3.5 1980
-6|/known-for:KOR 3.5 2026
-4|/known-for:KOR 3.5 2029
-10|/known-for:KOR 3.5 202X
10|/known-for:KOR 3.5 2030
-5|/known-for:KOR 3.5 2031
23|/known-for:KOR 3.5 2035
-4|/known-for:KOR 3.5 203X
3|/known-for:KOR 3.8 2025-08
23|/known-for:KOR 4 198X
-14|/known-for:KOR 4 2023
-7|/known-for:KOR 4.5 2028
-15|/known-for:KOR 4.7 2027
-4|/known-for:KOR 4.8 2026
-6|/known-for:KOR 4.8 2027
-4|/known-for:KOR 5 2030
-30|/known-for:KOR 5 2035
9|/known-for:KOR 6 1980
12|/known-for:KOR 6 198X
-14|/known-for:KOR 6.5 1950
13|/known-for:KOR FY2019
-14|/known-for:KOR FY2023
-6|/known-for:KOR FY2024
-40|/known-for:KOR FY2026
-5|/known-for:KOR FY2030
3|/known-for:KWT 2024
7|/known-for:KWT 4.8 2024
-3|/known-for:KWT 5.6 2024
-8|/known-for:LAO 1.9 2026
-8|/known-for:LAO 2026
3|/known-for:LBN 1.7 2026
-25|/known-for:LBN 2022
-11|/known-for:LBN 2024
6|/known-for:LBN 2026
3|/known-for:LBN 3.1 2026
-11|/known-for:LBN 6.8 2024
-24|/known-for:LBN 8.8 2022
5|/known-for:LKA 1.5 2027
15|/known-for:LKA 2009
5|/known-for:LKA 2027
15|/known-for:LKA 3.9 2009
12|/known-for:LTU 0.9 2014
-3|/known-for:LTU 0.9 2020
28|/known-for:LTU 2 2020
-4|/known-for:LTU 2.4 2025
4|/known-for:LTU 2.5 2023
-5|/known-for:LTU 2.7 2023
8|/known-for:LTU 2014
24|/known-for:LTU 2020
-12|/known-for:LTU 2023
-7|/known-for:LTU 2024
14|/known-for:LTU 2025
47|/known-for:LTU 2026
-15|/known-for:LTU 2028
-8|/known-for:LTU 2030
-21|/known-for:LTU 2035
-23|/known-for:LTU 3.5 2030
-7|/known-for:LTU 3.5 2035
-5|/known-for:LTU 3.68 2014
-9|/known-for:LTU 3.9 2023
5|/known-for:LTU 3.9 2025
19|/known-for:LTU 4 2025
-15|/known-for:LTU 4 2030
-9|/known-for:LTU 4.3 2028
-11|/known-for:LTU 4.48 2035
-4|/known-for:LTU 4.8 2026
-3|/known-for:LTU 4.9 2026
-3|/known-for:LTU 4.91 2026
23|/known-for:LTU 5 2026
-6|/known-for:LTU 5 2028
25|/known-for:LTU 5 2030
-3|/known-for:LTU 5 2035
11|/known-for:LTU 5-6 2026
7|/known-for:LTU 5.25 2026
3|/known-for:LTU 5.38 2026
15|/known-for:LTU 5.4 2026
3|/known-for:LTU 5.5 2030
17|/known-for:LUX 1 2025
6|/known-for:LUX 1.3 2026
-7|/known-for:LUX 1.31 2023
5|/known-for:LUX 1.9 2027
9|/known-for:LUX 2 2025
3|/known-for:LUX 2 2025-12
16|/known-for:LUX 2 2030
-7|/known-for:LUX 2023
26|/known-for:LUX 2025
3|/known-for:LUX 2025-12
6|/known-for:LUX 2026
5|/known-for:LUX 2027
10|/known-for:LUX 2030
-5|/known-for:LUX 3 2030
5|/known-for:LVA 0.9 2012
3|/known-for:LVA 0.9 2020
4|/known-for:LVA 1.4 2016
9|/known-for:LVA 1.7 2004
-11|/known-for:LVA 1.8 2005
12|/known-for:LVA 2 2008
14|/known-for:LVA 2 2018
10|/known-for:LVA 2 2020
4|/known-for:LVA 2.5 2025
-7|/known-for:LVA 2.7 2027
9|/known-for:LVA 2004
-11|/known-for:LVA 2005
12|/known-for:LVA 2008
5|/known-for:LVA 2012
-3|/known-for:LVA 2014
4|/known-for:LVA 2016
14|/known-for:LVA 2018
14|/known-for:LVA 2020
-8|/known-for:LVA 2024
9|/known-for:LVA 2025
26|/known-for:LVA 2026
29|/known-for:LVA 2028
-17|/known-for:LVA 2030
-26|/known-for:LVA 2035
-7|/known-for:LVA 3 2024
3|/known-for:LVA 3 2027
6|/known-for:LVA 3.2 2024
-7|/known-for:LVA 3.5 2035
-4|/known-for:LVA 3.68 2014
-6|/known-for:LVA 3E+1 2024
13|/known-for:LVA 4 2026
-14|/known-for:LVA 4.48 2035
18|/known-for:LVA 4.9 2026
5|/known-for:LVA 4.91 2026
4|/known-for:LVA 5 2027
29|/known-for:LVA 5 2028
-15|/known-for:LVA 5 2030
-5|/known-for:LVA 5 2035
-4|/known-for:LVA 5.4 2026
6|/known-for:MAR 2026
6|/known-for:MAR 5 2026
19|/known-for:MDA 1.7 2030
20|/known-for:MDA 2030
23|/known-for:MDV 1.7 2022
7|/known-for:MDV 2 2028
23|/known-for:MDV 2022
7|/known-for:MDV 2028
-8|/known-for:MEX 2024
-8|/known-for:MEX 6.8 2024
32|/known-for:MKD 2 2024
32|/known-for:MKD 2024
9|/known-for:MKD 2035
9|/known-for:MKD 3.5 2035
-3|/known-for:MMR 2.6 2023
19|/known-for:MMR 2024
19|/known-for:MMR 6.8 2024
-17|/known-for:MNE 2 2025
-17|/known-for:MNE 2025
-4|/known-for:MYS 0.8 2025
27|/known-for:MYS 0.9 2025
10|/known-for:MYS 1 2016
13|/known-for:MYS 1 2025
3|/known-for:MYS 1 2030
-4|/known-for:MYS 1.1 2025
-21|/known-for:MYS 1.2 2025
7|/known-for:MYS 1.5 2030
3|/known-for:MYS 1.6 1999
-6|/known-for:MYS 1.9 2025
10|/known-for:MYS 2016
4|/known-for:MYS 2025
11|/known-for:MYS 2030
-5|/known-for:NATO 0.9 2012
-4|/known-for:NATO 0.95 FY2021
-16|/known-for:NATO 1 2025
-4|/known-for:NATO 1.09 FY2021
-4|/known-for:NATO 1.24 FY2021
-8|/known-for:NATO 1.24 FY2022
-4|/known-for:NATO 1.3 2019
-8|/known-for:NATO 1.36 2019
-11|/known-for:NATO 1.37 2024
-5|/known-for:NATO 1.4 2004
4|/known-for:NATO 1.4 2014
41|/known-for:NATO 1.4 2017
-7|/known-for:NATO 1.4 2022
-9|/known-for:NATO 1.4 2024
-12|/known-for:NATO 1.4 FY2023
-10|/known-for:NATO 1.42 2020
20|/known-for:NATO 1.43 2014
-5|/known-for:NATO 1.45 2024/2025
-5|/known-for:NATO 1.47 2024/2025
-27|/known-for:NATO 1.5 2024
-5|/known-for:NATO 1.5 2025
-5|/known-for:NATO 1.5 2027
-4|/known-for:NATO 1.5 2028
32|/known-for:NATO 1.5 2029
-8|/known-for:NATO 1.5 2030
16|/known-for:NATO 1.5 2032
-29|/known-for:NATO 1.5 2035
-4|/known-for:NATO 1.5 FY1986
-4|/known-for:NATO 1.53 2021
-4|/known-for:NATO 1.58 2025
6|/known-for:NATO 1.6 2013
-3|/known-for:NATO 1.6 FY1985
23|/known-for:NATO 1.66 2022
-9|/known-for:NATO 1.7 2004
10|/known-for:NATO 1.7 2020
9|/known-for:NATO 1.7 2021
-8|/known-for:NATO 1.76 2029/2030
11|/known-for:NATO 1.8 2005
-4|/known-for:NATO 1.9 FY2026
-10|/known-for:NATO 15 2029
-6|/known-for:NATO 195X
-4|/known-for:NATO 1963
-3|/known-for:NATO 1984
-3|/known-for:NATO 1985
-3|/known-for:NATO 1986
8|/known-for:NATO 1987
22|/known-for:NATO 1988
-12|/known-for:NATO 1989
-4|/known-for:NATO 198X
-8|/known-for:NATO 1995
-3|/known-for:NATO 1997
23|/known-for:NATO 2 1988
-12|/known-for:NATO 2 2008
-5|/known-for:NATO 2 2010
-4|/known-for:NATO 2 2013
-12|/known-for:NATO 2 2014
-12|/known-for:NATO 2 2015
-11|/known-for:NATO 2 2016
-8|/known-for:NATO 2 2017
-12|/known-for:NATO 2 2018
3|/known-for:NATO 2 2019
13|/known-for:NATO 2 2019-01
-44|/known-for:NATO 2 2020
-3|/known-for:NATO 2 2020/2021
-6|/known-for:NATO 2 2022
-4|/known-for:NATO 2 2022-11
56|/known-for:NATO 2 2024
-42|/known-for:NATO 2 2025
-4|/known-for:NATO 2 2025-12
-12|/known-for:NATO 2 2025/2026
-19|/known-for:NATO 2 2026
-19|/known-for:NATO 2 2026-03
-5|/known-for:NATO 2 2026-04
-3|/known-for:NATO 2 2026/2027
-20|/known-for:NATO 2 2027
-35|/known-for:NATO 2 2028
-10|/known-for:NATO 2 2028-03
-57|/known-for:NATO 2 2029
-6|/known-for:NATO 2 202X
-22|/known-for:NATO 2 2030
-44|/known-for:NATO 2 2031
-71|/known-for:NATO 2 2032
-8|/known-for:NATO 2 2032/2033
-33|/known-for:NATO 2 2033
-30|/known-for:NATO 2 2035
-21|/known-for:NATO 2 203X
-33|/known-for:NATO 2 FY2025
-17|/known-for:NATO 2 FY2026
-46|/known-for:NATO 2 FY2027
27|/known-for:NATO 2.02 2024
-8|/known-for:NATO 2.07 2023
-8|/known-for:NATO 2.16 2016
6|/known-for:NATO 2.2 2024
30|/known-for:NATO 2.2 2025
-13|/known-for:NATO 2.3 2022
39|/known-for:NATO 2.3 2025
-3|/known-for:NATO 2.4 2024
-7|/known-for:NATO 2.4 2025
13|/known-for:NATO 2.4 2026
-12|/known-for:NATO 2.5 2023
-8|/known-for:NATO 2.5 2024
26|/known-for:NATO 2.5 2025
18|/known-for:NATO 2.5 2026
24|/known-for:NATO 2.5 2027
-30|/known-for:NATO 2.5 2030
-3|/known-for:NATO 2.5 FY2030
-8|/known-for:NATO 2.7 2027
-5|/known-for:NATO 2.8 2026
-15|/known-for:NATO 2004
9|/known-for:NATO 2005
-12|/known-for:NATO 2008
-7|/known-for:NATO 2010
-8|/known-for:NATO 2012
13|/known-for:NATO 2014
-22|/known-for:NATO 2015
-22|/known-for:NATO 2016
29|/known-for:NATO 2017
-14|/known-for:NATO 2018
-9|/known-for:NATO 2019
13|/known-for:NATO 2019-01
-46|/known-for:NATO 2020
-3|/known-for:NATO 2020/2021
-15|/known-for:NATO 2022
-4|/known-for:NATO 2022-11
-31|/known-for:NATO 2023
-20|/known-for:NATO 2024
-12|/known-for:NATO 2024/2025
-25|/known-for:NATO 2025
-3|/known-for:NATO 2025-06
-4|/known-for:NATO 2025-12
-14|/known-for:NATO 2025/2026
-91|/known-for:NATO 2026
-19|/known-for:NATO 2026-03
-5|/known-for:NATO 2026-04
-3|/known-for:NATO 2026/2027
-67|/known-for:NATO 2027
-73|/known-for:NATO 2028
-10|/known-for:NATO 2028-03
-84|/known-for:NATO 2029
-9|/known-for:NATO 2029/2030
-9|/known-for:NATO 202X
-21|/known-for:NATO 2030
-46|/known-for:NATO 2031
-8|/known-for:NATO 2032/2033
-35|/known-for:NATO 2033
-5|/known-for:NATO 2034
3|/known-for:NATO 2035
-5|/known-for:NATO 2036
-22|/known-for:NATO 203X
-15|/known-for:NATO 2040
-4|/known-for:NATO 3 2023
-15|/known-for:NATO 3 2024
-8|/known-for:NATO 3 2025
-28|/known-for:NATO 3 2027
3|/known-for:NATO 3 2028
-13|/known-for:NATO 3 2029
38|/known-for:NATO 3 2030
-9|/known-for:NATO 3 2032
-3|/known-for:NATO 3 2034
-3|/known-for:NATO 3 2035
-10|/known-for:NATO 3 FY2030
-3|/known-for:NATO 3 FY2031
-4|/known-for:NATO 3 FY2032
-7|/known-for:NATO 3.2 1995
9|/known-for:NATO 3.3 1987
-8|/known-for:NATO 3.3 2015
-6|/known-for:NATO 3.3 2025
-3|/known-for:NATO 3.3 2030
-3|/known-for:NATO 3.3 2032
-3|/known-for:NATO 3.3 FY2003
-15|/known-for:NATO 3.5 2028
-34|/known-for:NATO 3.5 2029
7|/known-for:NATO 3.5 2030
74|/known-for:NATO 3.5 2032
4|/known-for:NATO 3.5 2033/2034
26|/known-for:NATO 3.5 2035
-21|/known-for:NATO 3.5 FY2035
-3|/known-for:NATO 3.6 2016
-5|/known-for:NATO 3.9 2025
-7|/known-for:NATO 3E+1 2024
-11|/known-for:NATO 4 1989
-3|/known-for:NATO 4 2026
-7|/known-for:NATO 4 2027
-7|/known-for:NATO 4 2030
-11|/known-for:NATO 4 2035
-8|/known-for:NATO 4.1 2024
-4|/known-for:NATO 4.4 1963
-6|/known-for:NATO 4.5 FY2027
-3|/known-for:NATO 4.7 2025
-4|/known-for:NATO 4.8 2026
-73|/known-for:NATO 5 2026
-14|/known-for:NATO 5 2027
-9|/known-for:NATO 5 2028
14|/known-for:NATO 5 2030
-5|/known-for:NATO 5 2032
53|/known-for:NATO 5 2035
-5|/known-for:NATO 5 2036
-14|/known-for:NATO 5 2040
-5|/known-for:NATO 5-6 2026
-5|/known-for:NATO 5.4 2028
-7|/known-for:NATO 6.7 2025
-4|/known-for:NATO 7 195X
-4|/known-for:NATO FY1985
-4|/known-for:NATO FY1986
-3|/known-for:NATO FY1995
-3|/known-for:NATO FY2003
-12|/known-for:NATO FY2021
-13|/known-for:NATO FY2022
-11|/known-for:NATO FY2023
-4|/known-for:NATO FY2024
-38|/known-for:NATO FY2025
-27|/known-for:NATO FY2026
-56|/known-for:NATO FY2027
-4|/known-for:NATO FY2028
-16|/known-for:NATO FY2030
-6|/known-for:NATO FY2031
-5|/known-for:NATO FY2032
-21|/known-for:NATO FY2035
3|/known-for:NER 2026
3|/known-for:NER 3.4 2026
4|/known-for:NLD 1.3 2019
-3|/known-for:NLD 1.6 2023
15|/known-for:NLD 2 2024
-4|/known-for:NLD 2 2025
5|/known-for:NLD 2.05 2024
5|/known-for:NLD 2.5 2025
3|/known-for:NLD 2.7 2026
4|/known-for:NLD 2019
-3|/known-for:NLD 2023
19|/known-for:NLD 2024
3|/known-for:NLD 2026
19|/known-for:NLD 2030
-52|/known-for:NLD 2032
-16|/known-for:NLD 2035
20|/known-for:NLD 3.5 2030
-51|/known-for:NLD 3.5 2032
-6|/known-for:NLD 3.5 2035
-9|/known-for:NLD 5 2035
8|/known-for:NOR 2 2024
-8|/known-for:NOR 2 2025
10|/known-for:NOR 2.2 2024
-12|/known-for:NOR 2.5 2025
-4|/known-for:NOR 2.6 2028
-12|/known-for:NOR 2.8 2025
-11|/known-for:NOR 2.9 2026
17|/known-for:NOR 2024
-12|/known-for:NOR 2025
5|/known-for:NOR 2026
-4|/known-for:NOR 2028
-3|/known-for:NOR 2029
11|/known-for:NOR 2030
39|/known-for:NOR 2035
-3|/known-for:NOR 3 2029
11|/known-for:NOR 3 2030
5|/known-for:NOR 3.2 2025
8|/known-for:NOR 3.3 2025
16|/known-for:NOR 3.3 2026
5|/known-for:NOR 3.4 2025
12|/known-for:NOR 3.5 2035
3|/known-for:NOR 4 2030
28|/known-for:NOR 5 2035
-4|/known-for:NZL 1.4 2024
6|/known-for:NZL 1.7 2030
-4|/known-for:NZL 1.9 2024
10|/known-for:NZL 198X
10|/known-for:NZL 2 198X
8|/known-for:NZL 2 2028
18|/known-for:NZL 2 2029
-3|/known-for:NZL 2 2030
24|/known-for:NZL 2 2032/2033
6|/known-for:NZL 2 2033
-8|/known-for:NZL 2024
8|/known-for:NZL 2028
18|/known-for:NZL 2029
3|/known-for:NZL 2030
24|/known-for:NZL 2032/2033
6|/known-for:NZL 2033
-3|/known-for:NZL 2035
-3|/known-for:NZL 5 2035
6|/known-for:OMN 2024
-3|/known-for:OMN 4.8 2024
8|/known-for:OMN 5.6 2024
-4|/known-for:PAK 1.9 FY2025
20|/known-for:PAK 1988
3|/known-for:PAK 2.3 2024
-5|/known-for:PAK 2023
3|/known-for:PAK 2024
4|/known-for:PAK 2025/2026
20|/known-for:PAK 6.5 1988
-4|/known-for:PAK FY2025
-5|/known-for:PER 2024
19|/known-for:PHL 0.6 2031
5|/known-for:PHL 0.9 2025
-4|/known-for:PHL 1 FY2022
17|/known-for:PHL 1.2 2025
5|/known-for:PHL 1.2 2026
5|/known-for:PHL 1.3 2023
6|/known-for:PHL 1.3 2024
12|/known-for:PHL 1.4 2027
6|/known-for:PHL 1.5 2019
13|/known-for:PHL 1.5 2028
-6|/known-for:PHL 1.75 2025
-5|/known-for:PHL 1.8 2024
-5|/known-for:PHL 1.8 2025
-4|/known-for:PHL 2 2027
12|/known-for:PHL 2 2028
4|/known-for:PHL 2 2029
14|/known-for:PHL 2 2030
13|/known-for:PHL 2 2031
-14|/known-for:PHL 2 FY2025
-5|/known-for:PHL 2 FY2027
-5|/known-for:PHL 2.9 FY2024
5|/known-for:PHL 2019
-4|/known-for:PHL 2023
12|/known-for:PHL 2025
3|/known-for:PHL 2026
8|/known-for:PHL 2027
25|/known-for:PHL 2028
4|/known-for:PHL 2029
11|/known-for:PHL 2030
32|/known-for:PHL 2031
-4|/known-for:PHL 3.2 2032
-9|/known-for:PHL 3.4 2023
-4|/known-for:PHL FY2022
-5|/known-for:PHL FY2024
-15|/known-for:PHL FY2025
-5|/known-for:PHL FY2027
9|/known-for:PNG 0.5 2027
-19|/known-for:PNG 2 2023
-6|/known-for:PNG 2.3 2032/2033
-19|/known-for:PNG 2023
9|/known-for:PNG 2027
-6|/known-for:PNG 2032/2033
-6|/known-for:POL 1.3 2026
13|/known-for:POL 1.6 2022
-3|/known-for:POL 1.6 2024
-8|/known-for:POL 1.8 FY2025
10|/known-for:POL 2 2015
9|/known-for:POL 2 2016
-4|/known-for:POL 2 2023
-3|/known-for:POL 2.1 2024
3|/known-for:POL 2.2 2001
13|/known-for:POL 2.2 2015
5|/known-for:POL 2.2 2022
-5|/known-for:POL 2.2 2024
-4|/known-for:POL 2.5 2027
7|/known-for:POL 2.5 2030
-15|/known-for:POL 2014
23|/known-for:POL 2015
9|/known-for:POL 2016
18|/known-for:POL 2022
53|/known-for:POL 2023
19|/known-for:POL 2024
57|/known-for:POL 2025
6|/known-for:POL 2025-12
63|/known-for:POL 2026
7|/known-for:POL 2028
-12|/known-for:POL 2030
-5|/known-for:POL 2035
22|/known-for:POL 3 2023
27|/known-for:POL 3 2024
-10|/known-for:POL 3 2030
8|/known-for:POL 3.3 2023
-9|/known-for:POL 3.38 2024
-5|/known-for:POL 3.4 2024
-6|/known-for:POL 3.43 2024
40|/known-for:POL 3.5 2025
-12|/known-for:POL 3.5 2035
-3|/known-for:POL 3.68 2014
-12|/known-for:POL 3.71 2014
16|/known-for:POL 3.9 2023
15|/known-for:POL 4 2023
5|/known-for:POL 4 2024
-5|/known-for:POL 4 2026
-3|/known-for:POL 4 2030
15|/known-for:POL 4.1 2024
5|/known-for:POL 4.12 2024
5|/known-for:POL 4.2 2024
9|/known-for:POL 4.3 2028
25|/known-for:POL 4.48 2035
6|/known-for:POL 4.5 2025
23|/known-for:POL 4.7 2025
6|/known-for:POL 4.7 2025-12
22|/known-for:POL 4.8 2026
58|/known-for:POL 5 2026
9|/known-for:POL 5 2027
-6|/known-for:POL 5 2030
-17|/known-for:POL 5 2035
-3|/known-for:POL 5.4 2026
-8|/known-for:POL FY2025
-4|/known-for:PRK 198X
-11|/known-for:PRK 3.3 FY2019
-4|/known-for:PRK 4 198X
-11|/known-for:PRK FY2019
15|/known-for:PRT 1.55 2025
4|/known-for:PRT 1.58 2025
-4|/known-for:PRT 1.9 2024
4|/known-for:PRT 2 2025
37|/known-for:PRT 2 2029
-4|/known-for:PRT 2 2030
-7|/known-for:PRT 2.1 2025
-10|/known-for:PRT 2.5 2028
16|/known-for:PRT 2025
-10|/known-for:PRT 2028
37|/known-for:PRT 2029
-23|/known-for:PRT 2030
28|/known-for:PRT 2035
-19|/known-for:PRT 3 2030
30|/known-for:PRT 3.5 2035
3|/known-for:ROU 1.6 2023
-19|/known-for:ROU 1.7 2030
9|/known-for:ROU 2 2017
-4|/known-for:ROU 2 2024
-4|/known-for:ROU 2.5 2025
-3|/known-for:ROU 2.5 2026
9|/known-for:ROU 2017
3|/known-for:ROU 2023
-4|/known-for:ROU 2024
-3|/known-for:ROU 2026
19|/known-for:ROU 2027
-6|/known-for:ROU 2030
4|/known-for:ROU 2035
20|/known-for:ROU 3 2027
13|/known-for:ROU 3.5 2030
4|/known-for:ROU 3.5 2035
-6|/known-for:RUS 1 FY2022
-5|/known-for:RUS 1.3 2021
-5|/known-for:RUS 1.4 2021
-3|/known-for:RUS 1.4 FY2023
-14|/known-for:RUS 198X
17|/known-for:RUS 1E+1 2025
-6|/known-for:RUS 2 2025
-4|/known-for:RUS 2.2 2022
-3|/known-for:RUS 2.5 2024
3|/known-for:RUS 2.7 2021
4|/known-for:RUS 2.7 2022
-13|/known-for:RUS 2007
7|/known-for:RUS 2020
7|/known-for:RUS 2022
9|/known-for:RUS 2023
8|/known-for:RUS 2024
39|/known-for:RUS 2025
13|/known-for:RUS 2026
25|/known-for:RUS 2027
5|/known-for:RUS 2028
-16|/known-for:RUS 2030
-5|/known-for:RUS 27 2026
4|/known-for:RUS 3 2022
-16|/known-for:RUS 3 2030
-14|/known-for:RUS 4 198X
-14|/known-for:RUS 4 2007
29|/known-for:RUS 4 2027
4|/known-for:RUS 4.1 2022
7|/known-for:RUS 4.3 2020
7|/known-for:RUS 5 2026
-3|/known-for:RUS 5.4 2027
5|/known-for:RUS 5.4 2028
15|/known-for:RUS 5.5 2026
8|/known-for:RUS 5.9 2023
11|/known-for:RUS 6.3 2025
13|/known-for:RUS 7.1 2024
7|/known-for:RUS 7.2 2025
3|/known-for:RUS 7.5 2025
9|/known-for:RUS 8 2025
-6|/known-for:RUS FY2022
-4|/known-for:RUS FY2023
22|/known-for:SAU 13 2015
3|/known-for:SAU 1990
8|/known-for:SAU 1E+1 2015
30|/known-for:SAU 2015
-12|/known-for:SAU 2025
-3|/known-for:SAU 4.8 2024
-4|/known-for:SAU 5.6 2024
-21|/known-for:SAU 6 2025
9|/known-for:SAU 6.7 2025
3|/known-for:SAU 7 1990
9|/known-for:SAU 7.3 2024
-4|/known-for:SDN 2026
-4|/known-for:SDN 3.6 2026
-3|/known-for:SGP 1 2016
-26|/known-for:SGP 1.5 2024
-5|/known-for:SGP 1.9 FY2026
6|/known-for:SGP 1971
6|/known-for:SGP 1E+1 1971
-5|/known-for:SGP 2.2 2024
5|/known-for:SGP 2.8 2024
-3|/known-for:SGP 2016
-3|/known-for:SGP 2023
-26|/known-for:SGP 2024
-4|/known-for:SGP 2025
-12|/known-for:SGP 2026
-5|/known-for:SGP 2030
-3|/known-for:SGP 2035
-11|/known-for:SGP 3.5 2026
-3|/known-for:SGP 5 2035
-5|/known-for:SGP FY2026
-3|/known-for:SRB 2035
-3|/known-for:SRB 3.5 2035
-3|/known-for:SVK 2025
-11|/known-for:SVK 2035
-10|/known-for:SVK 3.5 2035
3|/known-for:SVN 1.29 2024
-3|/known-for:SVN 2 2026
13|/known-for:SVN 2 2030
30|/known-for:SVN 2030
-11|/known-for:SVN 2035
13|/known-for:SVN 3 2030
5|/known-for:SVN 3.5 2030
-11|/known-for:SVN 5 2035
11|/known-for:SWE 1.1 2019
3|/known-for:SWE 1.3 2020
-16|/known-for:SWE 1.6 2022
-7|/known-for:SWE 1.6 2024
-17|/known-for:SWE 1.7 2021
14|/known-for:SWE 1958
4|/known-for:SWE 1963
24|/known-for:SWE 2 2024
-4|/known-for:SWE 2 2033
18|/known-for:SWE 2.1 2024
-3|/known-for:SWE 2.3 2025
4|/known-for:SWE 2.4 2025
-29|/known-for:SWE 2.5 2024
31|/known-for:SWE 2.5 2025
8|/known-for:SWE 2.6 2028
12|/known-for:SWE 2.8 2025
11|/known-for:SWE 2.9 2026
11|/known-for:SWE 2019
3|/known-for:SWE 2020
-20|/known-for:SWE 2021
-20|/known-for:SWE 2022
-7|/known-for:SWE 2023
30|/known-for:SWE 2025
4|/known-for:SWE 2026
9|/known-for:SWE 2028
-3|/known-for:SWE 2029
-4|/known-for:SWE 2030
-5|/known-for:SWE 2032
-4|/known-for:SWE 2033
-35|/known-for:SWE 2035
-3|/known-for:SWE 3.2 2021
-3|/known-for:SWE 3.2 2030
-4|/known-for:SWE 3.3 2025
-5|/known-for:SWE 3.3 2032
-3|/known-for:SWE 3.4 2025
12|/known-for:SWE 3.5 2030
-25|/known-for:SWE 3.5 2035
3|/known-for:SWE 4 2030
14|/known-for:SWE 4.2 1958
4|/known-for:SWE 4.4 1963
-6|/known-for:SWE 4.8 2026
-4|/known-for:SWE 5 2030
-10|/known-for:SWE 5 2035
-9|/known-for:SWE 5.4 2030
-3|/known-for:SWE 5.5 2030
-5|/known-for:SWE 5.9 2023
15|/known-for:SYR 2026
15|/known-for:SYR 4 2026
21|/known-for:TCD 2026
14|/known-for:TCD 3.4 2026
7|/known-for:TCD 3.6 2026
-3|/known-for:THA 0.8 2025
-3|/known-for:THA 0.9 2025
-11|/known-for:THA 1 2025
8|/known-for:THA 1 2026
8|/known-for:THA 1.1 2025
8|/known-for:THA 1.1 FY2021
15|/known-for:THA 1.2 2025
13|/known-for:THA 1.4 FY2021
4|/known-for:THA 1.4 FY2028
3|/known-for:THA 1.5 FY1999
-5|/known-for:THA 1.9 2025
7|/known-for:THA 2 2035
-5|/known-for:THA 2.2 2025
-3|/known-for:THA 2023
-7|/known-for:THA 2025
7|/known-for:THA 2026
7|/known-for:THA 2035
3|/known-for:THA FY1999
21|/known-for:THA FY2021
5|/known-for:THA FY2028
4|/known-for:TLS 1.2 2027
4|/known-for:TLS 2027
-5|/known-for:TTO 1.3 2024
-5|/known-for:TTO 2024
-3|/known-for:TUR 1.3 2022
26|/known-for:TUR 1.31 2023
-4|/known-for:TUR 1.5 2035
-5|/known-for:TUR 1.7 2022
-12|/known-for:TUR 1.8 2023
-4|/known-for:TUR 1.9 2024
-9|/known-for:TUR 2 2024
10|/known-for:TUR 2.1 2024
8|/known-for:TUR 2.3 2026
3|/known-for:TUR 2.33 2025
7|/known-for:TUR 2.4 2026
-5|/known-for:TUR 2.5 2025
-9|/known-for:TUR 2.5 2026
-7|/known-for:TUR 2022
14|/known-for:TUR 2023
-6|/known-for:TUR 2025
-5|/known-for:TUR 2027
15|/known-for:TUR 2028
-3|/known-for:TUR 2029
14|/known-for:TUR 2030
5|/known-for:TUR 2035
-4|/known-for:TUR 3 2028
7|/known-for:TUR 3 2030
20|/known-for:TUR 3.5 2028
10|/known-for:TUR 3.5 2030
-22|/known-for:TUR 3.5 2035
31|/known-for:TUR 5 2035
-3|/known-for:TWN 1.2 2023
-4|/known-for:TWN 1.3 2023
-18|/known-for:TWN 1.3 2024
-5|/known-for:TWN 1.4 2025
8|/known-for:TWN 1.7 2022
-15|/known-for:TWN 1.7 2024
-4|/known-for:TWN 1.8 2000
4|/known-for:TWN 1.8 2016
-4|/known-for:TWN 1.9 2024
4|/known-for:TWN 2 2016
-10|/known-for:TWN 2 2026
-4|/known-for:TWN 2 2026-03
-3|/known-for:TWN 2 2027
9|/known-for:TWN 2.1 2024
7|/known-for:TWN 2.2 2022
5|/known-for:TWN 2.2 2024
-6|/known-for:TWN 2.3 2025
-10|/known-for:TWN 2.3 FY2028
3|/known-for:TWN 2.4 2023
-3|/known-for:TWN 2.4 2033/2034
16|/known-for:TWN 2.45 2025
17|/known-for:TWN 2.5 2024
-12|/known-for:TWN 2.5 2030
3|/known-for:TWN 2.6 2001
-11|/known-for:TWN 2.6 2025
-4|/known-for:TWN 2000
3|/known-for:TWN 2001
-15|/known-for:TWN 2009
8|/known-for:TWN 2016
17|/known-for:TWN 2022
-10|/known-for:TWN 2023
-6|/known-for:TWN 2024
21|/known-for:TWN 2025
-12|/known-for:TWN 2026
-4|/known-for:TWN 2026-03
43|/known-for:TWN 2027
24|/known-for:TWN 2028
46|/known-for:TWN 2030
-3|/known-for:TWN 2033/2034
-16|/known-for:TWN 2035
28|/known-for:TWN 3 2025
6|/known-for:TWN 3 2026
-16|/known-for:TWN 3-3.5 FY2031
6|/known-for:TWN 3.3 2026
20|/known-for:TWN 3.32 2026
-5|/known-for:TWN 3.5 2026
42|/known-for:TWN 3.5 2027
3|/known-for:TWN 3.6 2027
-15|/known-for:TWN 3.9 2009
-3|/known-for:TWN 34 2024
7|/known-for:TWN 4 2028
-29|/known-for:TWN 5 2026
16|/known-for:TWN 5 2028
57|/known-for:TWN 5 2030
-14|/known-for:TWN 5 2035
3|/known-for:TWN 7 198X
-10|/known-for:TWN FY2028
-16|/known-for:TWN FY2031
-9|/known-for:UKR 1.3 2021
20|/known-for:UKR 15 2029
10|/known-for:UKR 19 2026-01
-3|/known-for:UKR 1990
-4|/known-for:UKR 2.1 2025
-4|/known-for:UKR 2.5 2027
-3|/known-for:UKR 2.7 2022
8|/known-for:UKR 2021
6|/known-for:UKR 2022
-12|/known-for:UKR 2023
20|/known-for:UKR 2024
-12|/known-for:UKR 2025
21|/known-for:UKR 2026
10|/known-for:UKR 2026-01
-5|/known-for:UKR 2027
22|/known-for:UKR 2029
-3|/known-for:UKR 2035
6|/known-for:UKR 27 2026
13|/known-for:UKR 27.2 2026
16|/known-for:UKR 3.2 2021
-3|/known-for:UKR 3.5 2035
12|/known-for:UKR 34 2022
10|/known-for:UKR 34 2024
7|/known-for:UKR 37 2023
15|/known-for:UKR 3E+1 2024
-17|/known-for:UKR 5.4 2023
-3|/known-for:UKR 7 1990
-5|/known-for:UKR 7.2 2025
-5|/known-for:UKR 8 2025
-12|/known-for:USA 0.9 2019
-3|/known-for:USA 0.9 FY1980
-3|/known-for:USA 0.91 FY1981
-16|/known-for:USA 0.93 FY1982
-3|/known-for:USA 0.948 1997
-4|/known-for:USA 1 2004
-7|/known-for:USA 1.09 FY2021
-4|/known-for:USA 1.2 2023
-23|/known-for:USA 1.3 2024
-12|/known-for:USA 1.37 2020
-27|/known-for:USA 1.4 2017
-5|/known-for:USA 1.5 2024
-13|/known-for:USA 1.6 FY2024
-3|/known-for:USA 1.8 1990
-8|/known-for:USA 1.9 FY2026
15|/known-for:USA 195X
26|/known-for:USA 1968
10|/known-for:USA 196X
-9|/known-for:USA 1980
5|/known-for:USA 1984
5|/known-for:USA 1985
20|/known-for:USA 1986
-7|/known-for:USA 198X
-5|/known-for:USA 1990
15|/known-for:USA 1995
8|/known-for:USA 1997
16|/known-for:USA 1E+1 195X
-6|/known-for:USA 2 2013
-3|/known-for:USA 2 2020
-4|/known-for:USA 2 2024
4|/known-for:USA 2 2032
-17|/known-for:USA 2.2 2025
-5|/known-for:USA 2.4 2016
-3|/known-for:USA 2.4 2021
-12|/known-for:USA 2.5 2027
5|/known-for:USA 2.5 2035
-4|/known-for:USA 2.5 FY2030
-9|/known-for:USA 2.6 2024
-19|/known-for:USA 2.8 2032
9|/known-for:USA 2.9 2017
-3|/known-for:USA 2.9 2030
10|/known-for:USA 2.9 FY2024
7|/known-for:USA 2003
-4|/known-for:USA 2004
14|/known-for:USA 2007
10|/known-for:USA 2009
10|/known-for:USA 2010
-4|/known-for:USA 2013
39|/known-for:USA 2014
11|/known-for:USA 2015
-18|/known-for:USA 2017
4|/known-for:USA 2018
-16|/known-for:USA 2019
-18|/known-for:USA 2020
-6|/known-for:USA 2022
31|/known-for:USA 2023
-28|/known-for:USA 2024
-28|/known-for:USA 2025
-5|/known-for:USA 2025-12
19|/known-for:USA 2027
-11|/known-for:USA 2028
-49|/known-for:USA 2030
-20|/known-for:USA 2032
-26|/known-for:USA 2035
6|/known-for:USA 3 1997
-7|/known-for:USA 3 2024
-15|/known-for:USA 3 2028
-17|/known-for:USA 3 2030
-4|/known-for:USA 3 2032
-17|/known-for:USA 3 2035
4|/known-for:USA 3 FY2024
32|/known-for:USA 3 FY2026
14|/known-for:USA 3.1 2023
4|/known-for:USA 3.1 2025
9|/known-for:USA 3.1 FY2025
-6|/known-for:USA 3.2 2024
20|/known-for:USA 3.2 2025
7|/known-for:USA 3.2 2026
-17|/known-for:USA 3.2 2030
3|/known-for:USA 3.2 FY2026
3|/known-for:USA 3.22 2025
6|/known-for:USA 3.24 2023
12|/known-for:USA 3.3 2015
-3|/known-for:USA 3.3 2026
4|/known-for:USA 3.3 FY2003
11|/known-for:USA 3.3 FY2019
7|/known-for:USA 3.3 FY2026
-6|/known-for:USA 3.32 2026
25|/known-for:USA 3.38 2024
4|/known-for:USA 3.4 1997
19|/known-for:USA 3.4 2023
12|/known-for:USA 3.4 2024
-4|/known-for:USA 3.4 2025
-5|/known-for:USA 3.4 FY1978
4|/known-for:USA 3.4 FY1997
5|/known-for:USA 3.5 2018
4|/known-for:USA 3.5 2021
4|/known-for:USA 3.5 2023
-19|/known-for:USA 3.5 2025
10|/known-for:USA 3.5 2026
7|/known-for:USA 3.5 2032
-3|/known-for:USA 3.5 2035
11|/known-for:USA 3.5 FY2021
14|/known-for:USA 3.5 FY2026
5|/known-for:USA 3.6 2016
13|/known-for:USA 3.68 2014
7|/known-for:USA 3.7 2003
26|/known-for:USA 3.71 2014
-5|/known-for:USA 3.9 2023
-4|/known-for:USA 4 1989
15|/known-for:USA 4 1995
14|/known-for:USA 4 2007
9|/known-for:USA 4 2009
-7|/known-for:USA 4 2022
4|/known-for:USA 4 FY1995
3|/known-for:USA 4.4 2013
14|/known-for:USA 4.5 2028
8|/known-for:USA 4.5 FY2027
22|/known-for:USA 4.6 FY2027
7|/known-for:USA 4.7 2010
-5|/known-for:USA 4.7 2025
-5|/known-for:USA 4.7 2025-12
6|/known-for:USA 4.7 2026
15|/known-for:USA 4.7 2027
3|/known-for:USA 4.7 FY2027
7|/known-for:USA 4.8 2027
10|/known-for:USA 4.8 FY2027
15|/known-for:USA 5 2027
-9|/known-for:USA 5 2028
-3|/known-for:USA 5 2030
-5|/known-for:USA 5 2032
-11|/known-for:USA 5 2035
3|/known-for:USA 5 FY2027
-3|/known-for:USA 5.2 1985
15|/known-for:USA 5.2 FY1981
18|/known-for:USA 5.2 FY1985
5|/known-for:USA 5.8 1989
-8|/known-for:USA 6 1980
10|/known-for:USA 6 1985
-7|/known-for:USA 6 198X
14|/known-for:USA 6.2 1986
15|/known-for:USA 6.3 FY1982
5|/known-for:USA 7 1984
4|/known-for:USA 7 1986
11|/known-for:USA 8 196X
26|/known-for:USA 9 1968
-4|/known-for:USA FY1978
-3|/known-for:USA FY1980
12|/known-for:USA FY1981
-3|/known-for:USA FY1983
-3|/known-for:USA FY1984
18|/known-for:USA FY1985
4|/known-for:USA FY1995
4|/known-for:USA FY1997
4|/known-for:USA FY2003
9|/known-for:USA FY2019
3|/known-for:USA FY2021
4|/known-for:USA FY2025
45|/known-for:USA FY2026
45|/known-for:USA FY2027
-5|/known-for:USA FY2030
-6|/known-for:VEN 2025
-6|/known-for:VEN 3.2 2025
-19|/known-for:VNM 0.6 2031
-4|/known-for:VNM 1.3 2025
-3|/known-for:VNM 1.5 2019
5|/known-for:VNM 1.8 2024
-5|/known-for:VNM 1.8 2025
11|/known-for:VNM 1.9 2025
8|/known-for:VNM 1.9 2026
-24|/known-for:VNM 1968
14|/known-for:VNM 2 2030
-6|/known-for:VNM 2.2 2030
6|/known-for:VNM 2024
12|/known-for:VNM 2026
29|/known-for:VNM 2030
-19|/known-for:VNM 2031
-5|/known-for:VNM 2035
22|/known-for:VNM 3 2030
-5|/known-for:VNM 3.5 2035
-24|/known-for:VNM 9 1968
-6|/known-for:XKX 1985
-7|/known-for:XKX 2 2024
-7|/known-for:XKX 2024
-6|/known-for:XKX 6 1985
-22|/known-for:YEM 13 2015
-22|/known-for:YEM 2015
21|/known-for:YEM 2025
21|/known-for:YEM 6 2025
-5|/known:- 2.2
-5|/known:- 2.2 2025
-5|/known:- 2.2 since-2025
-5|/known:- since-2025
-6|/known:AFG 0.9
-6|/known:AFG 0.9 1979
-6|/known:AFG 0.9 to-1999
-8|/known:AFG 2
-8|/known:AFG 2 2004
-8|/known:AFG 2 to-2013
-6|/known:AFG 2.5
-6|/known:AFG 2.5 2026
-6|/known:AFG 2.5 since-2025
-8|/known:AFG 2.7
-8|/known:AFG 2.7 2010
-8|/known:AFG 2.7 to-2013
-21|/known:AFG 4.6
-21|/known:AFG 4.6 2026
-21|/known:AFG 4.6 since-2025
-11|/known:AFG 5.2
-11|/known:AFG 5.2 1979
-11|/known:AFG 5.2 to-1999
-27|/known:AFG since-2025
-18|/known:AFG to-1999
-17|/known:AFG to-2013
-7|/known:ALB 1.8
-7|/known:ALB 1.8 2025
-7|/known:ALB 1.8 since-2025
19|/known:ALB 2
25|/known:ALB 2 2025
-3|/known:ALB 2 2026
21|/known:ALB 2 since-2025
-6|/known:ALB 2.1
-6|/known:ALB 2.1 2025
-6|/known:ALB 2.1 since-2025
-3|/known:ALB 2.5
-3|/known:ALB 2.5 2025
-3|/known:ALB 2.5 since-2025
8|/known:ALB 3
8|/known:ALB 3 2025
8|/known:ALB 3 since-2025
8|/known:ALB 3.5
8|/known:ALB 3.5 2025
8|/known:ALB 3.5 since-2025
22|/known:ALB since-2025
-9|/known:ALLIES 0.1
-6|/known:ALLIES 0.1 2025
-9|/known:ALLIES 0.1 since-2025
35|/known:ALLIES 0.2
35|/known:ALLIES 0.2 2025
35|/known:ALLIES 0.2 since-2025
57|/known:ALLIES 0.25
42|/known:ALLIES 0.25 2025
15|/known:ALLIES 0.25 2026
57|/known:ALLIES 0.25 since-2025
6|/known:ALLIES 0.5
12|/known:ALLIES 0.5 2025
-5|/known:ALLIES 0.5 2026
7|/known:ALLIES 0.5 since-2025
-3|/known:ALLIES 0.9
-36|/known:ALLIES 1
-20|/known:ALLIES 1 2025
-5|/known:ALLIES 1 2026
-25|/known:ALLIES 1 since-2025
-4|/known:ALLIES 1 to-1999
-4|/known:ALLIES 1 to-2024
-3|/known:ALLIES 1.1
-4|/known:ALLIES 1.2
-6|/known:ALLIES 1.3
-4|/known:ALLIES 1.3 2025
-4|/known:ALLIES 1.3 since-2025
-4|/known:ALLIES 1.4
-3|/known:ALLIES 1.45
-3|/known:ALLIES 1.45 2025
-3|/known:ALLIES 1.45 since-2025
4|/known:ALLIES 1.5
-3|/known:ALLIES 1.5 2003
-9|/known:ALLIES 1.5 2022
-12|/known:ALLIES 1.5 2023
38|/known:ALLIES 1.5 2024
-11|/known:ALLIES 1.5 2025
18|/known:ALLIES 1.5 2026
7|/known:ALLIES 1.5 since-2025
-12|/known:ALLIES 1.5 to-1999
-6|/known:ALLIES 1.5 to-2013
18|/known:ALLIES 1.5 to-2024
-3|/known:ALLIES 1.6
5|/known:ALLIES 1.7 2025
4|/known:ALLIES 1.7 since-2025
-12|/known:ALLIES 1E+1
11|/known:ALLIES 1E+1 1952
-3|/known:ALLIES 1E+1 2024
-15|/known:ALLIES 1E+1 2025
-4|/known:ALLIES 1E+1 2026
-19|/known:ALLIES 1E+1 since-2025
11|/known:ALLIES 1E+1 to-1999
-4|/known:ALLIES 1E+1 to-2024
29|/known:ALLIES 2
-3|/known:ALLIES 2 1987
-4|/known:ALLIES 2 1990
3|/known:ALLIES 2 1997
3|/known:ALLIES 2 2002
4|/known:ALLIES 2 2010
-10|/known:ALLIES 2 2014
-3|/known:ALLIES 2 2016
-28|/known:ALLIES 2 2017
-19|/known:ALLIES 2 2018
25|/known:ALLIES 2 2019
59|/known:ALLIES 2 2020
-6|/known:ALLIES 2 2021
10|/known:ALLIES 2 2022
18|/known:ALLIES 2 2023
-50|/known:ALLIES 2 2024
5|/known:ALLIES 2 2025
37|/known:ALLIES 2 2026
-3|/known:ALLIES 2 2027
38|/known:ALLIES 2 since-2025
-10|/known:ALLIES 2 to-1999
5|/known:ALLIES 2 to-2013
18|/known:ALLIES 2 to-2021
-23|/known:ALLIES 2 to-2024
-3|/known:ALLIES 2.2 2025
5|/known:ALLIES 2.2 2026
-6|/known:ALLIES 2.3
-3|/known:ALLIES 2.3 2025
-4|/known:ALLIES 2.3 since-2025
-6|/known:ALLIES 2.4
-4|/known:ALLIES 2.4 2025
-5|/known:ALLIES 2.4 since-2025
-9|/known:ALLIES 2.5
-4|/known:ALLIES 2.5 2022
-7|/known:ALLIES 2.5 2023
19|/known:ALLIES 2.5 2024
9|/known:ALLIES 2.5 2025
-24|/known:ALLIES 2.5 2026
-14|/known:ALLIES 2.5 since-2025
8|/known:ALLIES 2.5 to-2024
-4|/known:ALLIES 2.5-3
-3|/known:ALLIES 2.5-3 2026
-4|/known:ALLIES 2.5-3 since-2025
-3|/known:ALLIES 2.6
-3|/known:ALLIES 2.6 since-2025
-6|/known:ALLIES 2.7
-3|/known:ALLIES 2.7 2025
-3|/known:ALLIES 2.7 2026
-5|/known:ALLIES 2.7 since-2025
-6|/known:ALLIES 2.8
-4|/known:ALLIES 2.8 2025
-6|/known:ALLIES 2.8 since-2025
-19|/known:ALLIES 3
5|/known:ALLIES 3 1980
-3|/known:ALLIES 3 1981
-5|/known:ALLIES 3 1988
-4|/known:ALLIES 3 2016
-3|/known:ALLIES 3 2019
-5|/known:ALLIES 3 2022
-18|/known:ALLIES 3 2023
49|/known:ALLIES 3 2024
31|/known:ALLIES 3 2025
-47|/known:ALLIES 3 2026
-5|/known:ALLIES 3 2027
-21|/known:ALLIES 3 since-2025
-11|/known:ALLIES 3 to-1999
-4|/known:ALLIES 3 to-2013
-8|/known:ALLIES 3 to-2021
26|/known:ALLIES 3 to-2024
15|/known:ALLIES 3-3.5 2024
-9|/known:ALLIES 3-3.5 2025
-7|/known:ALLIES 3-3.5 2026
-16|/known:ALLIES 3-3.5 since-2025
15|/known:ALLIES 3-3.5 to-2024
45|/known:ALLIES 3-4
47|/known:ALLIES 3-4 2025
47|/known:ALLIES 3-4 since-2025
-10|/known:ALLIES 3.1
-10|/known:ALLIES 3.1 2025
-10|/known:ALLIES 3.1 since-2025
-10|/known:ALLIES 3.3
-7|/known:ALLIES 3.3 1988
-7|/known:ALLIES 3.3 to-1999
24|/known:ALLIES 3.5
-7|/known:ALLIES 3.5 2024
49|/known:ALLIES 3.5 2026
-12|/known:ALLIES 3.5 2027
36|/known:ALLIES 3.5 since-2025
-9|/known:ALLIES 3.5 to-2024
16|/known:ALLIES 3.5-5
16|/known:ALLIES 3.5-5 2025
16|/known:ALLIES 3.5-5 since-2025
-4|/known:ALLIES 3.7
-4|/known:ALLIES 3.7 2025
-4|/known:ALLIES 3.7 since-2025
-7|/known:ALLIES 3.8
-7|/known:ALLIES 3.8 2025
-7|/known:ALLIES 3.8 since-2025
26|/known:ALLIES 4
41|/known:ALLIES 4 1987
-9|/known:ALLIES 4 1988
-4|/known:ALLIES 4 1989
-11|/known:ALLIES 4 2018
17|/known:ALLIES 4 2019
-6|/known:ALLIES 4 2023
29|/known:ALLIES 4 2024
3|/known:ALLIES 4 2025
-24|/known:ALLIES 4 2026
-21|/known:ALLIES 4 since-2025
24|/known:ALLIES 4 to-1999
-5|/known:ALLIES 4 to-2013
5|/known:ALLIES 4 to-2021
23|/known:ALLIES 4 to-2024
3|/known:ALLIES 4-5
3|/known:ALLIES 4-5 2025
3|/known:ALLIES 4-5 since-2025
-5|/known:ALLIES 4.5
-3|/known:ALLIES 4.5 since-2025
-3|/known:ALLIES 4.7
-3|/known:ALLIES 4.7 since-2025
39|/known:ALLIES 5
5|/known:ALLIES 5 1981
-3|/known:ALLIES 5 2022
-3|/known:ALLIES 5 2023
-9|/known:ALLIES 5 2024
4|/known:ALLIES 5 2025
48|/known:ALLIES 5 2026
51|/known:ALLIES 5 since-2025
4|/known:ALLIES 5 to-1999
-15|/known:ALLIES 5 to-2024
-23|/known:ALLIES 6
-17|/known:ALLIES 6 1990
7|/known:ALLIES 6 1995
-7|/known:ALLIES 6 2025
-4|/known:ALLIES 6 2026
-12|/known:ALLIES 6 since-2025
-10|/known:ALLIES 6 to-1999
-4|/known:ALLIES 6.5
-3|/known:ALLIES 6.5 since-2025
-3|/known:ALLIES 7
-3|/known:ALLIES 8
36|/known:ALLIES since-2025
-33|/known:ALLIES to-1999
-16|/known:ALLIES to-2013
-14|/known:ALLIES to-2024
9|/known:ARG 0.5
7|/known:ARG 0.5 2025
7|/known:ARG 0.5 since-2025
4|/known:ARG 0.6
4|/known:ARG 0.6 2023
4|/known:ARG 0.6 to-2024
4|/known:ARG 2
-5|/known:ARG 2 2023
9|/known:ARG 2 2025
9|/known:ARG 2 since-2025
-5|/known:ARG 2 to-2024
16|/known:ARG since-2025
10|/known:ARM 3
10|/known:ARM 3 2025
10|/known:ARM 3 since-2025
-3|/known:ARM 4
-3|/known:ARM 4 2025
-3|/known:ARM 4 since-2025
3|/known:ARM 5.5
3|/known:ARM 5.5 2025
3|/known:ARM 5.5 since-2025
11|/known:ARM since-2025
5|/known:AUS 0.1
4|/known:AUS 0.1 2025
5|/known:AUS 0.1 since-2025
4|/known:AUS 0.15
4|/known:AUS 0.15 2023
4|/known:AUS 0.15 to-2024
-15|/known:AUS 0.3
-15|/known:AUS 0.3 2023
-15|/known:AUS 0.3 to-2024
-8|/known:AUS 0.5
-9|/known:AUS 0.5 2023
-9|/known:AUS 0.5 to-2024
-27|/known:AUS 1
-17|/known:AUS 1 2023
-5|/known:AUS 1 2025
-7|/known:AUS 1 since-2025
-19|/known:AUS 1 to-2024
-8|/known:AUS 1.07
-8|/known:AUS 1.07 2022
-8|/known:AUS 1.07 to-2024
-7|/known:AUS 1.2
-3|/known:AUS 1.2 2024
-3|/known:AUS 1.2 2026
-5|/known:AUS 1.2 since-2025
-3|/known:AUS 1.2 to-2024
-42|/known:AUS 1.3
-3|/known:AUS 1.3 2022
-9|/known:AUS 1.3 2025
-31|/known:AUS 1.3 2026
-40|/known:AUS 1.3 since-2025
-3|/known:AUS 1.3 to-2024
-7|/known:AUS 1.4
-7|/known:AUS 1.4 2025
-7|/known:AUS 1.4 since-2025
3|/known:AUS 1.5
-13|/known:AUS 1.5 2023
17|/known:AUS 1.5 2026
15|/known:AUS 1.5 since-2025
-12|/known:AUS 1.5 to-2024
-4|/known:AUS 1.7 2026
-18|/known:AUS 1.8
-18|/known:AUS 1.8 2025
-18|/known:AUS 1.8 since-2025
10|/known:AUS 1.9
13|/known:AUS 1.9 2025
-5|/known:AUS 1.9 2026
8|/known:AUS 1.9 since-2025
-9|/known:AUS 1E+1
-9|/known:AUS 1E+1 2025
-9|/known:AUS 1E+1 since-2025
53|/known:AUS 2
11|/known:AUS 2 2013
13|/known:AUS 2 2014
3|/known:AUS 2 2016
4|/known:AUS 2 2021
27|/known:AUS 2 2022
6|/known:AUS 2 2023
5|/known:AUS 2 2024
18|/known:AUS 2 2025
-34|/known:AUS 2 2026
-17|/known:AUS 2 since-2025
11|/known:AUS 2 to-2013
21|/known:AUS 2 to-2021
38|/known:AUS 2 to-2024
6|/known:AUS 2.02
5|/known:AUS 2.02 2025
5|/known:AUS 2.02 since-2025
5|/known:AUS 2.05
4|/known:AUS 2.05 2026
5|/known:AUS 2.05 since-2025
-3|/known:AUS 2.1 2022
4|/known:AUS 2.1 2024
3|/known:AUS 2.1 2027
8|/known:AUS 2.2
9|/known:AUS 2.2 2023
9|/known:AUS 2.2 to-2024
22|/known:AUS 2.3
12|/known:AUS 2.3 2023
9|/known:AUS 2.3 2025
10|/known:AUS 2.3 since-2025
12|/known:AUS 2.3 to-2024
-4|/known:AUS 2.32
-4|/known:AUS 2.32 2025
-4|/known:AUS 2.32 since-2025
3|/known:AUS 2.33
3|/known:AUS 2.33 2025
3|/known:AUS 2.33 since-2025
39|/known:AUS 2.4
34|/known:AUS 2.4 2025
6|/known:AUS 2.4 2026
40|/known:AUS 2.4 since-2025
-5|/known:AUS 2.5
-3|/known:AUS 2.5 2023
3|/known:AUS 2.5 2024
-5|/known:AUS 2.5 2025
-6|/known:AUS 2.5 since-2025
-3|/known:AUS 2.6
-5|/known:AUS 2.8 2024
-18|/known:AUS 2.8 2025
25|/known:AUS 2.8 2026
7|/known:AUS 2.8 since-2025
-6|/known:AUS 2.8 to-2024
-4|/known:AUS 2.9
-5|/known:AUS 2.9 2025
-5|/known:AUS 2.9 since-2025
47|/known:AUS 3
3|/known:AUS 3 1983
3|/known:AUS 3 2023
-7|/known:AUS 3 2024
24|/known:AUS 3 2025
23|/known:AUS 3 2027
48|/known:AUS 3 since-2025
4|/known:AUS 3 to-1999
-4|/known:AUS 3 to-2024
-3|/known:AUS 3.2
-3|/known:AUS 3.2 2026
-3|/known:AUS 3.2 since-2025
40|/known:AUS 3.5
49|/known:AUS 3.5 2025
-7|/known:AUS 3.5 2026
41|/known:AUS 3.5 since-2025
13|/known:AUS 4
3|/known:AUS 4 2025
9|/known:AUS 4 2026
12|/known:AUS 4 since-2025
-14|/known:AUS 4.4
-14|/known:AUS 4.4 2025
-14|/known:AUS 4.4 since-2025
-7|/known:AUS 4.5
-7|/known:AUS 4.5 2027
-7|/known:AUS 4.5 since-2025
-13|/known:AUS 4.7
-7|/known:AUS 4.7 1978
-6|/known:AUS 4.7 2025
-6|/known:AUS 4.7 since-2025
-7|/known:AUS 4.7 to-1999
-27|/known:AUS 5
-45|/known:AUS 5 2025
20|/known:AUS 5 2026
-25|/known:AUS 5 since-2025
-11|/known:AUS 5.3
-11|/known:AUS 5.3 2023
-11|/known:AUS 5.3 to-2024
18|/known:AUS since-2025
-3|/known:AUS to-1999
11|/known:AUS to-2013
21|/known:AUS to-2021
-24|/known:AUS to-2024
3|/known:AUT 0.8 2024
3|/known:AUT 0.8 to-2024
-7|/known:AUT 1
-11|/known:AUT 1 2025
4|/known:AUT 1 2026
-7|/known:AUT 1 since-2025
18|/known:AUT 2
-5|/known:AUT 2 2023
23|/known:AUT 2 2025
23|/known:AUT 2 since-2025
-5|/known:AUT 2 to-2024
17|/known:AUT since-2025
-8|/known:AZE 1.4
-8|/known:AZE 1.4 2025
-8|/known:AZE 1.4 since-2025
-3|/known:AZE 2.4
-3|/known:AZE 2.4 2025
-3|/known:AZE 2.4 since-2025
5|/known:AZE 3.3
5|/known:AZE 3.3 2008
5|/known:AZE 3.3 to-2013
18|/known:AZE 4
18|/known:AZE 4 2025
18|/known:AZE 4 since-2025
6|/known:AZE since-2025
5|/known:AZE to-2013
3|/known:BEL 0.93
3|/known:BEL 0.93 2020
3|/known:BEL 0.93 to-2021
-6|/known:BEL 1.2
-6|/known:BEL 1.2 2025
-6|/known:BEL 1.2 since-2025
16|/known:BEL 1.3
15|/known:BEL 1.3 2025
15|/known:BEL 1.3 since-2025
-6|/known:BEL 1.31
-6|/known:BEL 1.31 2023
-6|/known:BEL 1.31 to-2024
-5|/known:BEL 1.37
-4|/known:BEL 1.37 2024
-4|/known:BEL 1.37 to-2024
-5|/known:BEL 1.4
-5|/known:BEL 1.4 2025
-5|/known:BEL 1.4 since-2025
-7|/known:BEL 1.5
-7|/known:BEL 1.5 2025
-7|/known:BEL 1.5 since-2025
4|/known:BEL 1.54
4|/known:BEL 1.54 to-2024
-5|/known:BEL 1.6
-3|/known:BEL 1.6 2024
-3|/known:BEL 1.6 to-2024
8|/known:BEL 1.7
8|/known:BEL 1.7 2025
8|/known:BEL 1.7 since-2025
5|/known:BEL 1.8
5|/known:BEL 1.8 1993
5|/known:BEL 1.8 to-1999
-7|/known:BEL 1.9
-7|/known:BEL 1.9 2025
-7|/known:BEL 1.9 since-2025
22|/known:BEL 2
-3|/known:BEL 2 2006
9|/known:BEL 2 2024
-5|/known:BEL 2 2025
23|/known:BEL 2 2026
18|/known:BEL 2 since-2025
-3|/known:BEL 2 to-2013
8|/known:BEL 2 to-2024
-9|/known:BEL 2.1
-7|/known:BEL 2.1 2025
-9|/known:BEL 2.1 since-2025
-17|/known:BEL 2.5
-23|/known:BEL 2.5 2023
3|/known:BEL 2.5 2025
5|/known:BEL 2.5 since-2025
-23|/known:BEL 2.5 to-2024
-3|/known:BEL 3.4
-3|/known:BEL 3.4 1991
-3|/known:BEL 3.4 to-1999
21|/known:BEL 3.5
10|/known:BEL 3.5 2025
12|/known:BEL 3.5 2026
21|/known:BEL 3.5 since-2025
-5|/known:BEL 5
-7|/known:BEL 5 2025
-5|/known:BEL 5 since-2025
23|/known:BEL since-2025
-3|/known:BEL to-2013
-22|/known:BEL to-2024
-4|/known:BFA to-2024
3|/known:BGD since-2025
5|/known:BGR 1.5 2018
-6|/known:BGR 1.5 2025
-6|/known:BGR 1.5 since-2025
5|/known:BGR 1.5 to-2021
9|/known:BGR 1.8
9|/known:BGR 1.8 2025
9|/known:BGR 1.8 since-2025
10|/known:BGR 2
-3|/known:BGR 2 2006
13|/known:BGR 2 2018
5|/known:BGR 2 2023
-5|/known:BGR 2 2025
-5|/known:BGR 2 since-2025
-3|/known:BGR 2 to-2013
13|/known:BGR 2 to-2021
5|/known:BGR 2 to-2024
8|/known:BGR 2.1
8|/known:BGR 2.1 2025
8|/known:BGR 2.1 since-2025
-3|/known:BGR 3
-3|/known:BGR 3 2025
-3|/known:BGR 3 since-2025
35|/known:BGR 3.5
36|/known:BGR 3.5 2025
36|/known:BGR 3.5 since-2025
3|/known:BGR 5
3|/known:BGR 5 2025
3|/known:BGR 5 since-2025
41|/known:BGR since-2025
-3|/known:BGR to-2013
15|/known:BGR to-2021
5|/known:BGR to-2024
3|/known:BLR 3
3|/known:BLR 3 2025
3|/known:BLR 3 since-2025
12|/known:BLR 3.1
12|/known:BLR 3.1 2025
12|/known:BLR 3.1 since-2025
15|/known:BLR since-2025
-4|/known:BRA 0.5
-4|/known:BRA 0.5 2025
-4|/known:BRA 0.5 since-2025
-3|/known:BRA 1.3
-3|/known:BRA 1.3 2025
-3|/known:BRA 1.3 since-2025
9|/known:BRA 2
5|/known:BRA 2 2023
5|/known:BRA 2 2025
5|/known:BRA 2 since-2025
3|/known:BRA 2 to-2024
-8|/known:BRA 4
-8|/known:BRA 4 2024
-8|/known:BRA 4 to-2024
4|/known:BRA 4.7
4|/known:BRA 4.7 2025
4|/known:BRA 4.7 since-2025
3|/known:BRA 5
3|/known:BRA 5 2025
3|/known:BRA 5 since-2025
6|/known:BRA since-2025
-8|/known:BRA to-2024
-19|/known:BRN 2
-19|/known:BRN 2 2022
-19|/known:BRN 2 to-2024
5|/known:BRN 2.6
5|/known:BRN 2.6 2023
5|/known:BRN 2.6 to-2024
5|/known:BRN 2.8
5|/known:BRN 2.8 2025
5|/known:BRN 2.8 since-2025
5|/known:BRN since-2025
-15|/known:BRN to-2024
8|/known:BTN 0.5
8|/known:BTN 0.5 2025
8|/known:BTN 0.5 since-2025
44|/known:BTN 1.4
44|/known:BTN 1.4 2025
44|/known:BTN 1.4 since-2025
-3|/known:BTN 2
-3|/known:BTN 2 2025
-3|/known:BTN 2 since-2025
47|/known:BTN since-2025
3|/known:BWA 2.6
3|/known:BWA 2.6 2025
3|/known:BWA 2.6 since-2025
-3|/known:CAN 0.1
-3|/known:CAN 0.1 2025
-3|/known:CAN 0.1 since-2025
4|/known:CAN 1
3|/known:CAN 1 2014
3|/known:CAN 1 to-2021
13|/known:CAN 1.2
15|/known:CAN 1.2 2023
15|/known:CAN 1.2 to-2024
4|/known:CAN 1.3
4|/known:CAN 1.3 2023
5|/known:CAN 1.3 to-2024
-5|/known:CAN 1.31
-5|/known:CAN 1.31 2023
-5|/known:CAN 1.31 to-2024
5|/known:CAN 1.33
4|/known:CAN 1.33 2024
4|/known:CAN 1.33 to-2024
3|/known:CAN 1.35
3|/known:CAN 1.35 2025
3|/known:CAN 1.35 since-2025
29|/known:CAN 1.37
15|/known:CAN 1.37 2024
13|/known:CAN 1.37 2025
13|/known:CAN 1.37 since-2025
15|/known:CAN 1.37 to-2024
4|/known:CAN 1.38
3|/known:CAN 1.38 2023
4|/known:CAN 1.38 to-2024
31|/known:CAN 1.4
5|/known:CAN 1.4 2019
29|/known:CAN 1.4 2025
-3|/known:CAN 1.4 2026
26|/known:CAN 1.4 since-2025
5|/known:CAN 1.4 to-2021
-19|/known:CAN 1.43
-12|/known:CAN 1.43 2024
-8|/known:CAN 1.43 2025
-8|/known:CAN 1.43 since-2025
-12|/known:CAN 1.43 to-2024
10|/known:CAN 1.45
10|/known:CAN 1.45 2025
10|/known:CAN 1.45 since-2025
-31|/known:CAN 1.47
-38|/known:CAN 1.47 2024
6|/known:CAN 1.47 2026
7|/known:CAN 1.47 since-2025
-38|/known:CAN 1.47 to-2024
-18|/known:CAN 1.5
-8|/known:CAN 1.5 1987
-15|/known:CAN 1.5 2025
10|/known:CAN 1.5 2026
-5|/known:CAN 1.5 since-2025
-12|/known:CAN 1.5 to-1999
3|/known:CAN 1.6
3|/known:CAN 1.6 2025
3|/known:CAN 1.6 since-2025
-23|/known:CAN 1.66
-23|/known:CAN 1.66 2025
-23|/known:CAN 1.66 since-2025
-9|/known:CAN 1.7
-11|/known:CAN 1.7 2020
-10|/known:CAN 1.7 to-2021
10|/known:CAN 1.76
10|/known:CAN 1.76 2024
10|/known:CAN 1.76 to-2024
11|/known:CAN 1.8
11|/known:CAN 1.8 1980
11|/known:CAN 1.8 to-1999
62|/known:CAN 2
23|/known:CAN 2 1979
17|/known:CAN 2 1988
-8|/known:CAN 2 2016
-13|/known:CAN 2 2022
-8|/known:CAN 2 2023
46|/known:CAN 2 2024
31|/known:CAN 2 2025
-6|/known:CAN 2 2026
26|/known:CAN 2 since-2025
21|/known:CAN 2 to-1999
-9|/known:CAN 2 to-2021
25|/known:CAN 2 to-2024
-38|/known:CAN 2.02
-14|/known:CAN 2.02 2024
-24|/known:CAN 2.02 2025
-24|/known:CAN 2.02 since-2025
-14|/known:CAN 2.02 to-2024
21|/known:CAN 2.1
21|/known:CAN 2.1 2026
21|/known:CAN 2.1 since-2025
-32|/known:CAN 2.3
-22|/known:CAN 2.3 2025
-10|/known:CAN 2.3 2026
-32|/known:CAN 2.3 since-2025
-9|/known:CAN 2.4
-9|/known:CAN 2.4 2025
-9|/known:CAN 2.4 since-2025
-50|/known:CAN 2.5
-4|/known:CAN 2.5 2023
-46|/known:CAN 2.5 2026
-46|/known:CAN 2.5 since-2025
-4|/known:CAN 2.5 to-2024
18|/known:CAN 2.6
13|/known:CAN 2.6 2025
5|/known:CAN 2.6 2026
18|/known:CAN 2.6 since-2025
-5|/known:CAN 3
-4|/known:CAN 3 2025
-3|/known:CAN 3 since-2025
-3|/known:CAN 3.38
-3|/known:CAN 3.38 2025
-3|/known:CAN 3.38 since-2025
4|/known:CAN 3.5
-3|/known:CAN 3.5 2025
9|/known:CAN 3.5 2026
6|/known:CAN 3.5 since-2025
-10|/known:CAN 4.7
-10|/known:CAN 4.7 1979
-10|/known:CAN 4.7 to-1999
38|/known:CAN 5
7|/known:CAN 5 2025
31|/known:CAN 5 2026
38|/known:CAN 5 since-2025
16|/known:CAN since-2025
-11|/known:CAN to-2021
19|/known:CHE 0.7
5|/known:CHE 0.7 2024
5|/known:CHE 0.7 2025
9|/known:CHE 0.7 2026
14|/known:CHE 0.7 since-2025
5|/known:CHE 0.7 to-2024
3|/known:CHE 0.76
3|/known:CHE 0.76 2025
3|/known:CHE 0.76 since-2025
4|/known:CHE 0.8
4|/known:CHE 0.8 since-2025
-24|/known:CHE 0.9
-24|/known:CHE 0.9 1983
-24|/known:CHE 0.9 to-1999
12|/known:CHE 1
-6|/known:CHE 1 1977
17|/known:CHE 1 2025
18|/known:CHE 1 since-2025
-6|/known:CHE 1 to-1999
19|/known:CHE 1.5
19|/known:CHE 1.5 2025
19|/known:CHE 1.5 since-2025
-20|/known:CHE 2
-12|/known:CHE 2 2024
-9|/known:CHE 2 2025
-8|/known:CHE 2 since-2025
-12|/known:CHE 2 to-2024
-52|/known:CHE 3.5
-50|/known:CHE 3.5 2025
-50|/known:CHE 3.5 since-2025
-29|/known:CHE 5
-29|/known:CHE 5 2025
-29|/known:CHE 5 since-2025
-33|/known:CHE since-2025
-32|/known:CHE to-1999
-7|/known:CHE to-2024
-3|/known:CHL 1.1
-4|/known:CHL to-2024
-8|/known:CHN 0.1
-8|/known:CHN 0.1 2025
-8|/known:CHN 0.1 since-2025
-18|/known:CHN 0.3
-18|/known:CHN 0.3 2024
-18|/known:CHN 0.3 to-2024
-4|/known:CHN 0.5
-6|/known:CHN 0.9
-3|/known:CHN 0.9 1978
-3|/known:CHN 0.9 to-1999
3|/known:CHN 1
-7|/known:CHN 1 2015
-3|/known:CHN 1 2024
18|/known:CHN 1 2025
-3|/known:CHN 1 2026
16|/known:CHN 1 since-2025
-7|/known:CHN 1 to-2021
-5|/known:CHN 1 to-2024
20|/known:CHN 1.2
7|/known:CHN 1.2 2022
33|/known:CHN 1.2 2023
-20|/known:CHN 1.2 2024
21|/known:CHN 1.2 to-2024
19|/known:CHN 1.26
19|/known:CHN 1.26 2024
19|/known:CHN 1.26 to-2024
36|/known:CHN 1.3
5|/known:CHN 1.3 2018
21|/known:CHN 1.3 2022
-10|/known:CHN 1.3 2024
9|/known:CHN 1.3 2025
6|/known:CHN 1.3 2026
16|/known:CHN 1.3 since-2025
8|/known:CHN 1.3 to-2021
12|/known:CHN 1.3 to-2024
13|/known:CHN 1.4 2014
-10|/known:CHN 1.4 2025
-11|/known:CHN 1.4 since-2025
13|/known:CHN 1.4 to-2021
38|/known:CHN 1.5
3|/known:CHN 1.5 2023
14|/known:CHN 1.5 2024
18|/known:CHN 1.5 2025
19|/known:CHN 1.5 since-2025
18|/known:CHN 1.5 to-2024
-3|/known:CHN 1.6
18|/known:CHN 1.6 2023
-10|/known:CHN 1.6 2024
-11|/known:CHN 1.6 2025
-11|/known:CHN 1.6 since-2025
8|/known:CHN 1.6 to-2024
-17|/known:CHN 1.65
-17|/known:CHN 1.65 2018
-17|/known:CHN 1.65 to-2021
49|/known:CHN 1.7
21|/known:CHN 1.7 2022
7|/known:CHN 1.7 2023
10|/known:CHN 1.7 2025
7|/known:CHN 1.7 2026
17|/known:CHN 1.7 since-2025
31|/known:CHN 1.7 to-2024
8|/known:CHN 1.8
12|/known:CHN 1.8 2023
7|/known:CHN 1.8 2024
-11|/known:CHN 1.8 2025
-11|/known:CHN 1.8 since-2025
19|/known:CHN 1.8 to-2024
14|/known:CHN 1.9
11|/known:CHN 1.9 2018
5|/known:CHN 1.9 2019
16|/known:CHN 1.9 to-2021
-7|/known:CHN 1E+1
-8|/known:CHN 1E+1 2023
-8|/known:CHN 1E+1 to-2024
12|/known:CHN 2 2013
5|/known:CHN 2 2014
5|/known:CHN 2 2015
-9|/known:CHN 2 2022
-36|/known:CHN 2 2024
-19|/known:CHN 2 2025
40|/known:CHN 2 2026
21|/known:CHN 2 since-2025
11|/known:CHN 2 to-2013
10|/known:CHN 2 to-2021
-45|/known:CHN 2 to-2024
-11|/known:CHN 2.1
-3|/known:CHN 2.1 2021
-3|/known:CHN 2.1 2024
-5|/known:CHN 2.1 2025
-6|/known:CHN 2.1 since-2025
-3|/known:CHN 2.1 to-2021
-3|/known:CHN 2.1 to-2024
6|/known:CHN 2.2
-3|/known:CHN 2.2 2024
10|/known:CHN 2.2 2025
10|/known:CHN 2.2 since-2025
-4|/known:CHN 2.2 to-2024
14|/known:CHN 2.3
14|/known:CHN 2.3 2025
14|/known:CHN 2.3 since-2025
-22|/known:CHN 2.4
-21|/known:CHN 2.4 2026
-22|/known:CHN 2.4 since-2025
-3|/known:CHN 2.5
-10|/known:CHN 2.5 2023
-4|/known:CHN 2.5 2024
10|/known:CHN 2.5 2025
10|/known:CHN 2.5 since-2025
-14|/known:CHN 2.5 to-2024
4|/known:CHN 2.9
4|/known:CHN 2.9 2025
4|/known:CHN 2.9 since-2025
-38|/known:CHN 3
-12|/known:CHN 3 2025
-16|/known:CHN 3 2026
-7|/known:CHN 3 2027
-36|/known:CHN 3 since-2025
-22|/known:CHN 3.1
-14|/known:CHN 3.1 2023
-8|/known:CHN 3.1 2025
-9|/known:CHN 3.1 since-2025
-14|/known:CHN 3.1 to-2024
-8|/known:CHN 3.2
-7|/known:CHN 3.2 2025
-8|/known:CHN 3.2 since-2025
-4|/known:CHN 3.3
-3|/known:CHN 3.3 2025
-4|/known:CHN 3.3 since-2025
-7|/known:CHN 3.32
-7|/known:CHN 3.32 2025
-7|/known:CHN 3.32 since-2025
-17|/known:CHN 3.4
-12|/known:CHN 3.4 2024
-4|/known:CHN 3.4 2025
-5|/known:CHN 3.4 since-2025
-12|/known:CHN 3.4 to-2024
-23|/known:CHN 3.5
-9|/known:CHN 3.5 2025
-10|/known:CHN 3.5 2026
-19|/known:CHN 3.5 since-2025
-3|/known:CHN 3.5 to-2024
-12|/known:CHN 3.8
-11|/known:CHN 3.8 2015
-11|/known:CHN 3.8 to-2021
22|/known:CHN 4
-6|/known:CHN 4 2024
28|/known:CHN 4 2025
28|/known:CHN 4 since-2025
-6|/known:CHN 4 to-2024
-3|/known:CHN 4.3
-3|/known:CHN 4.3 2021
-3|/known:CHN 4.3 to-2021
4|/known:CHN 4.7
6|/known:CHN 4.7 2025
6|/known:CHN 4.7 since-2025
-11|/known:CHN 5
-11|/known:CHN 5 2023
5|/known:CHN 5 2025
-4|/known:CHN 5 2026
-11|/known:CHN 5 to-2024
-11|/known:CHN 6.2
-11|/known:CHN 6.2 2023
-11|/known:CHN 6.2 to-2024
-5|/known:CHN since-2025
9|/known:CHN to-2013
5|/known:CHN to-2021
-35|/known:CHN to-2024
-4|/known:CIV 1.8
-4|/known:CIV 1.8 2025
-4|/known:CIV 1.8 since-2025
-4|/known:CIV since-2025
-3|/known:CMR since-2025
-10|/known:COD 0.7
-10|/known:COD 0.7 2024
-10|/known:COD 0.7 to-2024
-9|/known:COD 1.5
-9|/known:COD 1.5 2024
-9|/known:COD 1.5 to-2024
-19|/known:COD to-2024
-5|/known:COL 1.2
-5|/known:COL 1.2 2025
-5|/known:COL 1.2 since-2025
-6|/known:COL 1.3
-6|/known:COL 1.3 2025
-6|/known:COL 1.3 since-2025
-4|/known:COL 2
-4|/known:COL 2 2025
-4|/known:COL 2 since-2025
3|/known:COL 3.1
3|/known:COL 3.1 2025
3|/known:COL 3.1 since-2025
11|/known:COL 3.4
11|/known:COL 3.4 2025
11|/known:COL 3.4 since-2025
3|/known:COL 5
3|/known:COL 5 2025
3|/known:COL 5 since-2025
-4|/known:CYP 1.3
-4|/known:CYP 1.3 2024
-4|/known:CYP 1.3 to-2024
21|/known:CYP 1.5
21|/known:CYP 1.5 2025
21|/known:CYP 1.5 since-2025
21|/known:CYP 1.8
20|/known:CYP 1.8 2024
20|/known:CYP 1.8 to-2024
10|/known:CYP 2
10|/known:CYP 2 2025
10|/known:CYP 2 since-2025
27|/known:CYP 4
27|/known:CYP 4 2024
27|/known:CYP 4 to-2024
34|/known:CYP since-2025
41|/known:CYP to-2024
22|/known:CZE 1.5
22|/known:CZE 1.5 2025
22|/known:CZE 1.5 since-2025
-3|/known:CZE 1.81
-3|/known:CZE 1.81 1999
-3|/known:CZE 1.81 to-1999
11|/known:CZE 2
-18|/known:CZE 2 2002
25|/known:CZE 2 2024
6|/known:CZE 2 2026
4|/known:CZE 2 since-2025
-18|/known:CZE 2 to-2013
25|/known:CZE 2 to-2024
5|/known:CZE 2.5
3|/known:CZE 2.5 2026
3|/known:CZE 2.5 since-2025
4|/known:CZE 3 2026
16|/known:CZE 3.5
20|/known:CZE 3.5 2025
-3|/known:CZE 3.5 2026
16|/known:CZE 3.5 since-2025
-3|/known:CZE 3.71
-3|/known:CZE 3.71 2025
-3|/known:CZE 3.71 since-2025
-4|/known:CZE 5.3
-4|/known:CZE 5.3 2026
-4|/known:CZE 5.3 since-2025
37|/known:CZE since-2025
-3|/known:CZE to-1999
-22|/known:CZE to-2013
28|/known:CZE to-2024
-16|/known:DEU 0.7
-4|/known:DEU 0.7 2024
-3|/known:DEU 0.7 2025
-9|/known:DEU 0.7 2026
-12|/known:DEU 0.7 since-2025
-4|/known:DEU 0.7 to-2024
-31|/known:DEU 0.9
-27|/known:DEU 0.9 2025
-27|/known:DEU 0.9 since-2025
-3|/known:DEU 0.9 to-1999
-15|/known:DEU 0.96
-15|/known:DEU 0.96 2022
-15|/known:DEU 0.96 to-2024
23|/known:DEU 1
-3|/known:DEU 1 2014
-7|/known:DEU 1 2022
31|/known:DEU 1 2025
32|/known:DEU 1 since-2025
-7|/known:DEU 1 to-2024
-3|/known:DEU 1.1
5|/known:DEU 1.13
5|/known:DEU 1.13 2018
5|/known:DEU 1.13 to-2021
13|/known:DEU 1.2
-4|/known:DEU 1.2 2014
13|/known:DEU 1.2 2026
13|/known:DEU 1.2 since-2025
-3|/known:DEU 1.22
-3|/known:DEU 1.22 2020
-3|/known:DEU 1.22 to-2021
11|/known:DEU 1.24
11|/known:DEU 1.24 2018
11|/known:DEU 1.24 to-2021
-8|/known:DEU 1.3
-3|/known:DEU 1.3 2023
-3|/known:DEU 1.3 2025
-3|/known:DEU 1.3 2026
-6|/known:DEU 1.3 since-2025
-3|/known:DEU 1.3 to-2024
8|/known:DEU 1.36
8|/known:DEU 1.36 2019
8|/known:DEU 1.36 to-2021
11|/known:DEU 1.37
12|/known:DEU 1.37 2019
12|/known:DEU 1.37 to-2021
22|/known:DEU 1.4
4|/known:DEU 1.4 2011
10|/known:DEU 1.4 2022
3|/known:DEU 1.4 2025
5|/known:DEU 1.4 2026
8|/known:DEU 1.4 since-2025
5|/known:DEU 1.4 to-2013
10|/known:DEU 1.4 to-2024
10|/known:DEU 1.42
10|/known:DEU 1.42 2019
10|/known:DEU 1.42 to-2021
29|/known:DEU 1.5
16|/known:DEU 1.5 1989
15|/known:DEU 1.5 2003
12|/known:DEU 1.5 2019
8|/known:DEU 1.5 2022
24|/known:DEU 1.5 2023
-32|/known:DEU 1.5 2024
-35|/known:DEU 1.5 2025
19|/known:DEU 1.5 2026
-15|/known:DEU 1.5 since-2025
17|/known:DEU 1.5 to-1999
15|/known:DEU 1.5 to-2013
13|/known:DEU 1.5 to-2021
4|/known:DEU 1.53
4|/known:DEU 1.53 2022
4|/known:DEU 1.53 to-2024
-4|/known:DEU 1.6
-6|/known:DEU 1.6 2014
4|/known:DEU 1.6 2023
-8|/known:DEU 1.6 to-2021
3|/known:DEU 1.6 to-2024
-5|/known:DEU 1.7
-5|/known:DEU 1.7 2020
-5|/known:DEU 1.7 to-2021
-4|/known:DEU 1.8
-3|/known:DEU 1.8 2006
-3|/known:DEU 1.8 to-2013
10|/known:DEU 1.9
3|/known:DEU 1.9 2003
4|/known:DEU 1.9 2024
-3|/known:DEU 1.9 2025
6|/known:DEU 1.9 2026
4|/known:DEU 1.9 since-2025
4|/known:DEU 1.9 to-2024
-17|/known:DEU 1E+1
-17|/known:DEU 1E+1 2026
-17|/known:DEU 1E+1 since-2025
-4|/known:DEU 2
3|/known:DEU 2 1992
3|/known:DEU 2 1995
-6|/known:DEU 2 2004
-46|/known:DEU 2 2014
-55|/known:DEU 2 2015
-14|/known:DEU 2 2016
34|/known:DEU 2 2017
-11|/known:DEU 2 2018
46|/known:DEU 2 2019
15|/known:DEU 2 2020
13|/known:DEU 2 2022
24|/known:DEU 2 2024
15|/known:DEU 2 2025
-21|/known:DEU 2 2026
-6|/known:DEU 2 since-2025
5|/known:DEU 2 to-1999
-7|/known:DEU 2 to-2013
-31|/known:DEU 2 to-2021
35|/known:DEU 2 to-2024
4|/known:DEU 2.01
4|/known:DEU 2.01 2024
4|/known:DEU 2.01 to-2024
17|/known:DEU 2.1 2024
9|/known:DEU 2.1 2025
-24|/known:DEU 2.1 2026
-15|/known:DEU 2.1 since-2025
17|/known:DEU 2.1 to-2024
-9|/known:DEU 2.2
-6|/known:DEU 2.2 2025
-8|/known:DEU 2.2 since-2025
-6|/known:DEU 2.3 1999
-5|/known:DEU 2.3 2025
10|/known:DEU 2.3 2026
6|/known:DEU 2.3 since-2025
-6|/known:DEU 2.3 to-1999
15|/known:DEU 2.4
-11|/known:DEU 2.4 1984
15|/known:DEU 2.4 2025
11|/known:DEU 2.4 2026
26|/known:DEU 2.4 since-2025
-11|/known:DEU 2.4 to-1999
-22|/known:DEU 2.5
-8|/known:DEU 2.5 2016
-6|/known:DEU 2.5 2023
3|/known:DEU 2.5 2024
-8|/known:DEU 2.5 2025
-4|/known:DEU 2.5 2026
-12|/known:DEU 2.5 since-2025
-8|/known:DEU 2.5 to-2021
-3|/known:DEU 2.5 to-2024
-7|/known:DEU 2.6
-6|/known:DEU 2.6 2026
-7|/known:DEU 2.6 since-2025
-4|/known:DEU 2.7
-4|/known:DEU 2.7 2025
-4|/known:DEU 2.7 since-2025
24|/known:DEU 2.8
9|/known:DEU 2.8 1997
-3|/known:DEU 2.8 2025
18|/known:DEU 2.8 2026
15|/known:DEU 2.8 since-2025
9|/known:DEU 2.8 to-1999
-4|/known:DEU 2.9
-4|/known:DEU 2.9 2025
-4|/known:DEU 2.9 since-2025
16|/known:DEU 3
5|/known:DEU 3 1977
11|/known:DEU 3 1985
4|/known:DEU 3 1988
-3|/known:DEU 3 2022
11|/known:DEU 3 2024
-9|/known:DEU 3 2025
-3|/known:DEU 3 2026
-12|/known:DEU 3 since-2025
20|/known:DEU 3 to-1999
8|/known:DEU 3 to-2024
11|/known:DEU 3.1
10|/known:DEU 3.1 2023
10|/known:DEU 3.1 to-2024
-4|/known:DEU 3.2
3|/known:DEU 3.2 1986
-8|/known:DEU 3.2 2023
3|/known:DEU 3.2 2026
3|/known:DEU 3.2 since-2025
-8|/known:DEU 3.2 to-2024
5|/known:DEU 3.3
5|/known:DEU 3.3 1980
5|/known:DEU 3.3 to-1999
-10|/known:DEU 3.4
12|/known:DEU 3.4 1978
3|/known:DEU 3.4 1982
-10|/known:DEU 3.4 2016
-15|/known:DEU 3.4 2025
-15|/known:DEU 3.4 since-2025
15|/known:DEU 3.4 to-1999
-10|/known:DEU 3.4 to-2021
32|/known:DEU 3.5
-3|/known:DEU 3.5 2018
-20|/known:DEU 3.5 2024
54|/known:DEU 3.5 2025
52|/known:DEU 3.5 since-2025
-3|/known:DEU 3.5 to-2021
-20|/known:DEU 3.5 to-2024
11|/known:DEU 3.7
6|/known:DEU 3.7 1988
4|/known:DEU 3.7 2025
6|/known:DEU 3.7 since-2025
6|/known:DEU 3.7 to-1999
-14|/known:DEU 4
-9|/known:DEU 4 1989
21|/known:DEU 4 2018
-24|/known:DEU 4 2024
-12|/known:DEU 4 to-1999
24|/known:DEU 4 to-2021
-24|/known:DEU 4 to-2024
-4|/known:DEU 4.1
-3|/known:DEU 4.1 2023
-4|/known:DEU 4.1 to-2024
-11|/known:DEU 4.7
-3|/known:DEU 4.7 1978
-7|/known:DEU 4.7 2025
-7|/known:DEU 4.7 since-2025
-3|/known:DEU 4.7 to-1999
-4|/known:DEU 4.8
-4|/known:DEU 4.8 2025
-4|/known:DEU 4.8 since-2025
8|/known:DEU 5
-4|/known:DEU 5 1980
-11|/known:DEU 5 2023
39|/known:DEU 5 2025
-14|/known:DEU 5 2026
24|/known:DEU 5 since-2025
-6|/known:DEU 5 to-1999
-11|/known:DEU 5 to-2024
-7|/known:DEU 5.25
-7|/known:DEU 5.25 2025
-7|/known:DEU 5.25 since-2025
-4|/known:DEU 5.8
-4|/known:DEU 5.8 1989
-4|/known:DEU 5.8 to-1999
-14|/known:DEU 6
-10|/known:DEU 6 1976
-4|/known:DEU 6 1999
-14|/known:DEU 6 to-1999
-7|/known:DEU since-2025
16|/known:DEU to-1999
8|/known:DEU to-2013
14|/known:DEU to-2021
4|/known:DEU to-2024
-6|/known:DNK 0.25
-6|/known:DNK 0.25 2026
-6|/known:DNK 0.25 since-2025
-13|/known:DNK 1
-13|/known:DNK 1 2025
-13|/known:DNK 1 since-2025
14|/known:DNK 1.3
13|/known:DNK 1.3 2025
13|/known:DNK 1.3 since-2025
18|/known:DNK 1.4
6|/known:DNK 1.4 2025
10|/known:DNK 1.4 2026
17|/known:DNK 1.4 since-2025
-4|/known:DNK 1.6
-4|/known:DNK 1.6 2023
-4|/known:DNK 1.6 to-2024
3|/known:DNK 1.65
3|/known:DNK 1.65 2024
3|/known:DNK 1.65 to-2024
16|/known:DNK 2
9|/known:DNK 2 2022
28|/known:DNK 2 2024
-21|/known:DNK 2 2025
-22|/known:DNK 2 since-2025
37|/known:DNK 2 to-2024
-5|/known:DNK 2.1
3|/known:DNK 2.1 1988
-7|/known:DNK 2.1 2025
-8|/known:DNK 2.1 since-2025
3|/known:DNK 2.1 to-1999
-9|/known:DNK 2.2
-9|/known:DNK 2.2 2025
-9|/known:DNK 2.2 since-2025
13|/known:DNK 2.4
12|/known:DNK 2.4 1984
4|/known:DNK 2.4 2024
-3|/known:DNK 2.4 2025
-3|/known:DNK 2.4 since-2025
12|/known:DNK 2.4 to-1999
4|/known:DNK 2.4 to-2024
-11|/known:DNK 2.6
-4|/known:DNK 2.6 2025
-6|/known:DNK 2.6 2026
-11|/known:DNK 2.6 since-2025
19|/known:DNK 3
-13|/known:DNK 3 2022
8|/known:DNK 3 2024
23|/known:DNK 3 2025
24|/known:DNK 3 since-2025
-6|/known:DNK 3 to-2024
4|/known:DNK 3.2 2025
-3|/known:DNK 3.3
-3|/known:DNK 3.3 2025
-3|/known:DNK 3.3 since-2025
22|/known:DNK 3.5
-8|/known:DNK 3.5 2024
4|/known:DNK 3.5 2025
26|/known:DNK 3.5 2026
30|/known:DNK 3.5 since-2025
-8|/known:DNK 3.5 to-2024
-8|/known:DNK 4
-8|/known:DNK 4 1978
-8|/known:DNK 4 to-1999
10|/known:DNK 5
40|/known:DNK 5 2025
-28|/known:DNK 5 2026
11|/known:DNK 5 since-2025
13|/known:DNK since-2025
7|/known:DNK to-1999
25|/known:DNK to-2024
19|/known:DOM 1.3
19|/known:DOM 1.3 2026
19|/known:DOM 1.3 since-2025
20|/known:DOM since-2025
-5|/known:DZA 5
-5|/known:DZA 5 2025
-5|/known:DZA 5 since-2025
-5|/known:DZA 7
-5|/known:DZA 7 2025
-5|/known:DZA 7 since-2025
-10|/known:DZA since-2025
-4|/known:ECU 2
-4|/known:ECU 2 2025
-4|/known:ECU 2 since-2025
4|/known:ECU 2.1
4|/known:ECU 2.1 2025
4|/known:ECU 2.1 since-2025
-3|/known:ECU 3.4
-3|/known:ECU 3.4 2025
-3|/known:ECU 3.4 since-2025
-3|/known:ECU since-2025
18|/known:ESP 1
-4|/known:ESP 1 2014
21|/known:ESP 1 2022
-3|/known:ESP 1 to-2021
21|/known:ESP 1 to-2024
16|/known:ESP 1.28
3|/known:ESP 1.28 2024
12|/known:ESP 1.28 2025
12|/known:ESP 1.28 since-2025
3|/known:ESP 1.28 to-2024
28|/known:ESP 1.3
4|/known:ESP 1.3 2024
24|/known:ESP 1.3 2025
24|/known:ESP 1.3 since-2025
4|/known:ESP 1.3 to-2024
-8|/known:ESP 1.31
-8|/known:ESP 1.31 2023
-8|/known:ESP 1.31 to-2024
-16|/known:ESP 1.4
-4|/known:ESP 1.4 2022
-12|/known:ESP 1.4 2025
-12|/known:ESP 1.4 since-2025
-4|/known:ESP 1.4 to-2024
5|/known:ESP 1.43
5|/known:ESP 1.43 2025
5|/known:ESP 1.43 since-2025
4|/known:ESP 1.5
-9|/known:ESP 1.5 2022
13|/known:ESP 1.5 2025
13|/known:ESP 1.5 since-2025
-9|/known:ESP 1.5 to-2024
-15|/known:ESP 1.55
-15|/known:ESP 1.55 2025
-15|/known:ESP 1.55 since-2025
7|/known:ESP 1.6
7|/known:ESP 1.6 2025
7|/known:ESP 1.6 since-2025
-7|/known:ESP 1.8
-6|/known:ESP 1.8 2025
-7|/known:ESP 1.8 since-2025
34|/known:ESP 2
-16|/known:ESP 2 2012
-5|/known:ESP 2 2022
31|/known:ESP 2 2025
23|/known:ESP 2 2026
54|/known:ESP 2 since-2025
-16|/known:ESP 2 to-2013
-4|/known:ESP 2 to-2024
52|/known:ESP 2.1
43|/known:ESP 2.1 2025
9|/known:ESP 2.1 2026
52|/known:ESP 2.1 since-2025
-6|/known:ESP 2.2
-6|/known:ESP 2.2 2025
-6|/known:ESP 2.2 since-2025
-8|/known:ESP 2.5
-24|/known:ESP 2.5 2025
18|/known:ESP 2.5 2026
-6|/known:ESP 2.5 since-2025
-22|/known:ESP 2.7
-22|/known:ESP 2.7 2025
-22|/known:ESP 2.7 since-2025
-32|/known:ESP 3
-7|/known:ESP 3 2024
-7|/known:ESP 3 2025
-18|/known:ESP 3 2026
-24|/known:ESP 3 since-2025
-7|/known:ESP 3 to-2024
-32|/known:ESP 3.4
-32|/known:ESP 3.4 2025
-32|/known:ESP 3.4 since-2025
25|/known:ESP 3.5
27|/known:ESP 3.5 2025
25|/known:ESP 3.5 since-2025
-37|/known:ESP 4
-36|/known:ESP 4 2025
-36|/known:ESP 4 since-2025
-3|/known:ESP 4.5
-3|/known:ESP 4.5 2025
-3|/known:ESP 4.5 since-2025
-6|/known:ESP 5
7|/known:ESP 5 2025
-14|/known:ESP 5 2026
-6|/known:ESP 5 since-2025
15|/known:ESP since-2025
-16|/known:ESP to-2013
-4|/known:ESP to-2021
-8|/known:ESP to-2024
-5|/known:EST 0.14
-5|/known:EST 0.14 2025
-5|/known:EST 0.14 since-2025
-8|/known:EST 0.25
-11|/known:EST 0.25 2025
7|/known:EST 0.25 2026
-4|/known:EST 0.25 since-2025
-3|/known:EST 1.2
-3|/known:EST 1.2 2002
-3|/known:EST 1.2 to-2013
4|/known:EST 1.4
-4|/known:EST 1.4 2016
7|/known:EST 1.4 2025
7|/known:EST 1.4 since-2025
-4|/known:EST 1.4 to-2021
-4|/known:EST 1.5
-4|/known:EST 1.5 2025
-4|/known:EST 1.5 since-2025
-69|/known:EST 2
-12|/known:EST 2 2014
-21|/known:EST 2 2023
-13|/known:EST 2 2024
-22|/known:EST 2 2025
-24|/known:EST 2 since-2025
-11|/known:EST 2 to-2021
-34|/known:EST 2 to-2024
23|/known:EST 2.16
23|/known:EST 2.16 2017
23|/known:EST 2.16 to-2021
3|/known:EST 2.3
3|/known:EST 2.3 2022
3|/known:EST 2.3 to-2024
-10|/known:EST 2.38
-10|/known:EST 2.38 2017
-10|/known:EST 2.38 to-2021
-26|/known:EST 2.5
14|/known:EST 2.5 2022
-19|/known:EST 2.5 2023
-21|/known:EST 2.5 2024
-26|/known:EST 2.5 to-2024
7|/known:EST 2.7
7|/known:EST 2.7 2023
7|/known:EST 2.7 to-2024
-3|/known:EST 2.9
-3|/known:EST 2.9 2025
-3|/known:EST 2.9 since-2025
-36|/known:EST 3
9|/known:EST 3 2022
-26|/known:EST 3 2023
-16|/known:EST 3 2025
-16|/known:EST 3 since-2025
-19|/known:EST 3 to-2024
-4|/known:EST 3.2
4|/known:EST 3.3
3|/known:EST 3.3 2024
3|/known:EST 3.3 to-2024
46|/known:EST 3.4
20|/known:EST 3.4 2024
26|/known:EST 3.4 2025
26|/known:EST 3.4 since-2025
20|/known:EST 3.4 to-2024
10|/known:EST 3.43
9|/known:EST 3.43 2024
9|/known:EST 3.43 to-2024
-43|/known:EST 3.5
4|/known:EST 3.5 2023
-45|/known:EST 3.5 2025
-46|/known:EST 3.5 since-2025
3|/known:EST 3.5 to-2024
4|/known:EST 3.7
3|/known:EST 3.7 2025
3|/known:EST 3.7 since-2025
-10|/known:EST 3.71
-10|/known:EST 3.71 2025
-10|/known:EST 3.71 since-2025
-39|/known:EST 4
-32|/known:EST 4 2023
8|/known:EST 4 2025
-14|/known:EST 4 2026
-6|/known:EST 4 since-2025
-33|/known:EST 4 to-2024
-3|/known:EST 4.12
-3|/known:EST 4.12 2024
-3|/known:EST 4.12 to-2024
-14|/known:EST 4.9
-12|/known:EST 4.9 2026
-14|/known:EST 4.9 since-2025
48|/known:EST 5
3|/known:EST 5 2016
11|/known:EST 5 2024
28|/known:EST 5 2025
5|/known:EST 5 2026
33|/known:EST 5 since-2025
3|/known:EST 5 to-2021
11|/known:EST 5 to-2024
10|/known:EST 5.1
10|/known:EST 5.1 2026
10|/known:EST 5.1 since-2025
-8|/known:EST 5.3
-8|/known:EST 5.3 2026
-8|/known:EST 5.3 since-2025
-5|/known:EST 5.38
-5|/known:EST 5.38 2025
-5|/known:EST 5.38 since-2025
36|/known:EST 5.4
50|/known:EST 5.4 2025
-14|/known:EST 5.4 2026
36|/known:EST 5.4 since-2025
-6|/known:EST 6
-6|/known:EST 6 2025
-6|/known:EST 6 since-2025
-46|/known:EST since-2025
-3|/known:EST to-2013
-3|/known:EST to-2021
-79|/known:EST to-2024
-3|/known:EU 0.2
-3|/known:EU 0.2 since-2025
-9|/known:EU 0.3
-9|/known:EU 0.3 2026
-9|/known:EU 0.3 since-2025
-3|/known:EU 0.4
-3|/known:EU 0.4 2025
-3|/known:EU 0.4 since-2025
-4|/known:EU 1
-4|/known:EU 1 2025
-4|/known:EU 1 since-2025
5|/known:EU 1.3
5|/known:EU 1.3 2024
5|/known:EU 1.3 to-2024
5|/known:EU 1.4
6|/known:EU 1.4 2025
6|/known:EU 1.4 since-2025
15|/known:EU 1.5
20|/known:EU 1.5 2025
-5|/known:EU 1.5 2026
15|/known:EU 1.5 since-2025
10|/known:EU 1.6 2023
-4|/known:EU 1.6 2024
-4|/known:EU 1.6 2025
-4|/known:EU 1.6 since-2025
5|/known:EU 1.6 to-2024
-7|/known:EU 1.8
-7|/known:EU 1.8 2024
-7|/known:EU 1.8 to-2024
31|/known:EU 1.9
31|/known:EU 1.9 2025
31|/known:EU 1.9 since-2025
-8|/known:EU 15
-8|/known:EU 15 2025
-8|/known:EU 15 since-2025
6|/known:EU 2
-5|/known:EU 2 2014
-3|/known:EU 2 2023
9|/known:EU 2 2024
16|/known:EU 2 2025
-9|/known:EU 2 2026
7|/known:EU 2 since-2025
-6|/known:EU 2 to-2021
5|/known:EU 2 to-2024
21|/known:EU 2.1
20|/known:EU 2.1 2025
21|/known:EU 2.1 since-2025
-13|/known:EU 2.2
-13|/known:EU 2.2 2025
-13|/known:EU 2.2 since-2025
12|/known:EU 2.5 2023
-3|/known:EU 2.5 2024
-11|/known:EU 2.5 2025
3|/known:EU 2.5 2026
-7|/known:EU 2.5 since-2025
9|/known:EU 2.5 to-2024
19|/known:EU 2.7
19|/known:EU 2.7 2025
19|/known:EU 2.7 since-2025
-6|/known:EU 3
3|/known:EU 3 2024
-9|/known:EU 3 2025
-10|/known:EU 3 since-2025
3|/known:EU 3 to-2024
11|/known:EU 3-3.5
11|/known:EU 3-3.5 2025
11|/known:EU 3-3.5 since-2025
3|/known:EU 3.3 2025
3|/known:EU 3.3 since-2025
-3|/known:EU 3.5
-5|/known:EU 3.5 2024
-16|/known:EU 3.5 2025
18|/known:EU 3.5 2026
-5|/known:EU 3.5 to-2024
-7|/known:EU 4
-6|/known:EU 4 2025
-6|/known:EU 4 since-2025
-6|/known:EU 4.2
-6|/known:EU 4.2 2018
-6|/known:EU 4.2 to-2021
-3|/known:EU 4.5
-3|/known:EU 4.5 2025
-3|/known:EU 4.5 since-2025
-10|/known:EU 5
-11|/known:EU 5 2026
-10|/known:EU 5 since-2025
-5|/known:EU 5.38
-5|/known:EU 5.38 2025
-5|/known:EU 5.38 since-2025
18|/known:EU since-2025
-14|/known:EU to-2021
14|/known:EU to-2024
-5|/known:FIN 0.25
-5|/known:FIN 0.25 2025
-5|/known:FIN 0.25 since-2025
-14|/known:FIN 1.55
-14|/known:FIN 1.55 2022
-14|/known:FIN 1.55 to-2024
-16|/known:FIN 2
29|/known:FIN 2 2023
-14|/known:FIN 2 2024
-13|/known:FIN 2 2025
-19|/known:FIN 2 2026
-32|/known:FIN 2 since-2025
16|/known:FIN 2 to-2024
-4|/known:FIN 2.1
-3|/known:FIN 2.1 2023
-3|/known:FIN 2.1 to-2024
10|/known:FIN 2.4
8|/known:FIN 2.4 2025
8|/known:FIN 2.4 since-2025
26|/known:FIN 2.5
8|/known:FIN 2.5 2023
8|/known:FIN 2.5 2025
10|/known:FIN 2.5 2026
18|/known:FIN 2.5 since-2025
8|/known:FIN 2.5 to-2024
9|/known:FIN 2.6
8|/known:FIN 2.6 2026
9|/known:FIN 2.6 since-2025
14|/known:FIN 3
-10|/known:FIN 3 2024
17|/known:FIN 3 2025
7|/known:FIN 3 2026
24|/known:FIN 3 since-2025
-11|/known:FIN 3 to-2024
22|/known:FIN 3.2
18|/known:FIN 3.2 2025
4|/known:FIN 3.2 2026
22|/known:FIN 3.2 since-2025
-4|/known:FIN 3.3
11|/known:FIN 3.3 2025
-16|/known:FIN 3.3 2026
-4|/known:FIN 3.3 since-2025
-53|/known:FIN 3.5
-48|/known:FIN 3.5 2025
-5|/known:FIN 3.5 2026
-53|/known:FIN 3.5 since-2025
32|/known:FIN 4
18|/known:FIN 4 2025
14|/known:FIN 4 2026
32|/known:FIN 4 since-2025
-22|/known:FIN 5
-22|/known:FIN 5 2025
-22|/known:FIN 5 since-2025
-8|/known:FIN since-2025
4|/known:FJI 1.4
4|/known:FJI 1.4 2025
4|/known:FJI 1.4 since-2025
15|/known:FJI 1.5
15|/known:FJI 1.5 2026
15|/known:FJI 1.5 since-2025
4|/known:FJI 2
-7|/known:FJI 2 2025
11|/known:FJI 2 2026
4|/known:FJI 2 since-2025
22|/known:FJI since-2025
-21|/known:FRA 0.25
-21|/known:FRA 0.25 2025
-21|/known:FRA 0.25 since-2025
-4|/known:FRA 0.5
-4|/known:FRA 0.5 2024
-4|/known:FRA 0.5 to-2024
-7|/known:FRA 1.2
-3|/known:FRA 1.2 2023
-3|/known:FRA 1.2 2025
-4|/known:FRA 1.2 since-2025
-3|/known:FRA 1.2 to-2024
-10|/known:FRA 1.3
-10|/known:FRA 1.3 2025
-10|/known:FRA 1.3 since-2025
-5|/known:FRA 1.4
-3|/known:FRA 1.4 2025
-3|/known:FRA 1.4 since-2025
-6|/known:FRA 1.5
-3|/known:FRA 1.5 2018
-3|/known:FRA 1.5 to-2021
-3|/known:FRA 1.7
-3|/known:FRA 1.7 2026
-3|/known:FRA 1.7 since-2025
-7|/known:FRA 1.8
-7|/known:FRA 1.8 2025
-7|/known:FRA 1.8 since-2025
6|/known:FRA 1.9
5|/known:FRA 1.9 2023
6|/known:FRA 1.9 to-2024
20|/known:FRA 2
-10|/known:FRA 2 2006
6|/known:FRA 2 2017
-19|/known:FRA 2 2018
-3|/known:FRA 2 2019
7|/known:FRA 2 2023
17|/known:FRA 2 2024
12|/known:FRA 2 2025
10|/known:FRA 2 2026
23|/known:FRA 2 since-2025
-11|/known:FRA 2 to-2013
-15|/known:FRA 2 to-2021
24|/known:FRA 2 to-2024
8|/known:FRA 2.05
8|/known:FRA 2.05 2025
8|/known:FRA 2.05 since-2025
3|/known:FRA 2.06
14|/known:FRA 2.1
13|/known:FRA 2.1 2025
15|/known:FRA 2.1 since-2025
14|/known:FRA 2.2
9|/known:FRA 2.2 2025
5|/known:FRA 2.2 2026
14|/known:FRA 2.2 since-2025
3|/known:FRA 2.25
3|/known:FRA 2.25 2026
3|/known:FRA 2.25 since-2025
24|/known:FRA 2.3
10|/known:FRA 2.3 2024
6|/known:FRA 2.3 2025
8|/known:FRA 2.3 2026
14|/known:FRA 2.3 since-2025
10|/known:FRA 2.3 to-2024
10|/known:FRA 2.5
3|/known:FRA 2.5 2024
8|/known:FRA 2.5 2026
8|/known:FRA 2.5 since-2025
-3|/known:FRA 2.8 since-2025
-9|/known:FRA 2.9
-3|/known:FRA 2.9 2024
-6|/known:FRA 2.9 2025
-6|/known:FRA 2.9 since-2025
-3|/known:FRA 2.9 to-2024
6|/known:FRA 3
-5|/known:FRA 3 1977
-4|/known:FRA 3 2024
10|/known:FRA 3 2025
4|/known:FRA 3 2026
15|/known:FRA 3 since-2025
-5|/known:FRA 3 to-1999
-4|/known:FRA 3 to-2024
-3|/known:FRA 3.1
-3|/known:FRA 3.1 2026
-3|/known:FRA 3.1 since-2025
-3|/known:FRA 3.4
-14|/known:FRA 3.4 2024
12|/known:FRA 3.4 2025
12|/known:FRA 3.4 since-2025
-14|/known:FRA 3.4 to-2024
29|/known:FRA 3.5
41|/known:FRA 3.5 2025
-12|/known:FRA 3.5 2026
29|/known:FRA 3.5 since-2025
-3|/known:FRA 3.7 2025
-3|/known:FRA 3.7 since-2025
4|/known:FRA 3.9
4|/known:FRA 3.9 1987
4|/known:FRA 3.9 to-1999
-31|/known:FRA 4
-20|/known:FRA 4 2018
-8|/known:FRA 4 2019
-3|/known:FRA 4 2025
-3|/known:FRA 4 since-2025
-29|/known:FRA 4 to-2021
-79|/known:FRA 5
-41|/known:FRA 5 2025
-38|/known:FRA 5 2026
-79|/known:FRA 5 since-2025
-3|/known:FRA 6
-3|/known:FRA 6 2025
-3|/known:FRA 6 since-2025
-19|/known:FRA since-2025
-12|/known:FRA to-2013
-51|/known:FRA to-2021
12|/known:FRA to-2024
-4|/known:GBR 0.2
-4|/known:GBR 0.2 2025
-4|/known:GBR 0.2 since-2025
-14|/known:GBR 0.4
-14|/known:GBR 0.4 2025
-14|/known:GBR 0.4 since-2025
-3|/known:GBR 0.96
-3|/known:GBR 0.96 2022
-3|/known:GBR 0.96 to-2024
-4|/known:GBR 1
-4|/known:GBR 1.1
-4|/known:GBR 1.1 2023
-4|/known:GBR 1.1 to-2024
-11|/known:GBR 1.2
-7|/known:GBR 1.2 2023
-8|/known:GBR 1.2 to-2024
-10|/known:GBR 1.3
-9|/known:GBR 1.3 2023
-10|/known:GBR 1.3 to-2024
-17|/known:GBR 1.4
-3|/known:GBR 1.4 2019
-13|/known:GBR 1.4 2025
-13|/known:GBR 1.4 since-2025
-3|/known:GBR 1.4 to-2021
-8|/known:GBR 1.5
-16|/known:GBR 1.5 1989
35|/known:GBR 1.5 2025
-23|/known:GBR 1.5 2026
11|/known:GBR 1.5 since-2025
-18|/known:GBR 1.5 to-1999
-4|/known:GBR 1.57
-4|/known:GBR 1.57 2024
-4|/known:GBR 1.57 to-2024
-3|/known:GBR 1.6
-3|/known:GBR 1.61
-3|/known:GBR 1.61 2024
-3|/known:GBR 1.61 to-2024
-5|/known:GBR 1.7
-5|/known:GBR 1.7 2024
-5|/known:GBR 1.7 to-2024
-4|/known:GBR 1.8
-4|/known:GBR 1.8 1993
-4|/known:GBR 1.8 to-1999
8|/known:GBR 1E+1
-13|/known:GBR 1E+1 2025
23|/known:GBR 1E+1 2026
10|/known:GBR 1E+1 since-2025
-7|/known:GBR 2
-7|/known:GBR 2 2006
11|/known:GBR 2 2010
5|/known:GBR 2 2011
-6|/known:GBR 2 2013
-18|/known:GBR 2 2014
84|/known:GBR 2 2015
11|/known:GBR 2 2016
-23|/known:GBR 2 2019
27|/known:GBR 2 2022
-36|/known:GBR 2 2023
-20|/known:GBR 2 2024
-25|/known:GBR 2 2025
-6|/known:GBR 2 2026
-31|/known:GBR 2 since-2025
-4|/known:GBR 2 to-1999
4|/known:GBR 2 to-2013
53|/known:GBR 2 to-2021
-29|/known:GBR 2 to-2024
10|/known:GBR 2.07
8|/known:GBR 2.07 2024
9|/known:GBR 2.07 to-2024
-4|/known:GBR 2.1
3|/known:GBR 2.1 2024
-9|/known:GBR 2.1 2025
-10|/known:GBR 2.1 since-2025
5|/known:GBR 2.1 to-2024
-9|/known:GBR 2.16
-9|/known:GBR 2.16 2017
-9|/known:GBR 2.16 to-2021
30|/known:GBR 2.2
24|/known:GBR 2.2 2017
20|/known:GBR 2.2 2022
-8|/known:GBR 2.2 2023
-3|/known:GBR 2.2 2026
-5|/known:GBR 2.2 since-2025
24|/known:GBR 2.2 to-2021
12|/known:GBR 2.2 to-2024
27|/known:GBR 2.3
12|/known:GBR 2.3 2022
-6|/known:GBR 2.3 2024
27|/known:GBR 2.3 2025
-6|/known:GBR 2.3 2026
22|/known:GBR 2.3 since-2025
6|/known:GBR 2.3 to-2024
8|/known:GBR 2.4
-3|/known:GBR 2.4 2016
6|/known:GBR 2.4 2025
5|/known:GBR 2.4 2026
12|/known:GBR 2.4 since-2025
-4|/known:GBR 2.4 to-2021
39|/known:GBR 2.5
-7|/known:GBR 2.5 1992
18|/known:GBR 2.5 2022
-7|/known:GBR 2.5 2023
18|/known:GBR 2.5 2024
21|/known:GBR 2.5 2025
-5|/known:GBR 2.5 2026
16|/known:GBR 2.5 since-2025
-7|/known:GBR 2.5 to-1999
28|/known:GBR 2.5 to-2024
-7|/known:GBR 2.6 2025
8|/known:GBR 2.6 2026
4|/known:GBR 2.65
4|/known:GBR 2.65 2025
4|/known:GBR 2.65 since-2025
13|/known:GBR 2.7
9|/known:GBR 2.7 2010
4|/known:GBR 2.7 2026
3|/known:GBR 2.7 since-2025
9|/known:GBR 2.7 to-2013
-18|/known:GBR 2.8
-3|/known:GBR 2.8 2024
-4|/known:GBR 2.8 2025
-11|/known:GBR 2.8 2026
-15|/known:GBR 2.8 since-2025
-3|/known:GBR 2.8 to-2024
-3|/known:GBR 2E+1
-3|/known:GBR 2E+1 2025
-3|/known:GBR 2E+1 since-2025
31|/known:GBR 3
-3|/known:GBR 3 1992
5|/known:GBR 3 2022
4|/known:GBR 3 2023
-5|/known:GBR 3 2024
54|/known:GBR 3 2025
-22|/known:GBR 3 2026
31|/known:GBR 3 since-2025
-3|/known:GBR 3 to-1999
3|/known:GBR 3 to-2024
-4|/known:GBR 3-4
-4|/known:GBR 3-4 2025
-4|/known:GBR 3-4 since-2025
-4|/known:GBR 3.2
-3|/known:GBR 3.2 1986
-5|/known:GBR 3.2 1990
8|/known:GBR 3.2 1992
-3|/known:GBR 3.2 2025
-5|/known:GBR 3.2 since-2025
-12|/known:GBR 3.3
-12|/known:GBR 3.3 2025
-12|/known:GBR 3.3 since-2025
-3|/known:GBR 3.38
-3|/known:GBR 3.38 2025
-3|/known:GBR 3.38 since-2025
-10|/known:GBR 3.4
-7|/known:GBR 3.4 1978
4|/known:GBR 3.4 1991
-4|/known:GBR 3.4 1992
-3|/known:GBR 3.4 2025
-3|/known:GBR 3.4 since-2025
-6|/known:GBR 3.4 to-1999
25|/known:GBR 3.5
20|/known:GBR 3.5 1982
4|/known:GBR 3.5 2025
3|/known:GBR 3.5 2026
7|/known:GBR 3.5 since-2025
20|/known:GBR 3.5 to-1999
-4|/known:GBR 3.9
-4|/known:GBR 3.9 1987
-4|/known:GBR 3.9 to-1999
-6|/known:GBR 4
-5|/known:GBR 4 1989
13|/known:GBR 4 1992
4|/known:GBR 4 1999
-4|/known:GBR 4 2019
4|/known:GBR 4 2023
-18|/known:GBR 4 2025
-18|/known:GBR 4 since-2025
17|/known:GBR 4 to-1999
-7|/known:GBR 4 to-2021
-13|/known:GBR 4.2
-13|/known:GBR 4.2 2025
-13|/known:GBR 4.2 since-2025
-8|/known:GBR 4.4
-9|/known:GBR 4.4 2014
-9|/known:GBR 4.4 to-2021
28|/known:GBR 4.7
11|/known:GBR 4.7 1978
18|/known:GBR 4.7 1979
29|/known:GBR 4.7 to-1999
3|/known:GBR 4.9 1987
-5|/known:GBR 4.9 1992
14|/known:GBR 5
3|/known:GBR 5 1987
7|/known:GBR 5 1988
-3|/known:GBR 5 2016
11|/known:GBR 5 2023
42|/known:GBR 5 2025
-43|/known:GBR 5 2026
8|/known:GBR 5 to-1999
-3|/known:GBR 5 to-2021
10|/known:GBR 5 to-2024
4|/known:GBR 5.1
4|/known:GBR 5.1 1982
4|/known:GBR 5.1 to-1999
3|/known:GBR 5.2
3|/known:GBR 5.2 1986
3|/known:GBR 5.2 to-1999
8|/known:GBR 5.3
8|/known:GBR 5.3 2025
8|/known:GBR 5.3 since-2025
17|/known:GBR 6.5
17|/known:GBR 6.5 2026
17|/known:GBR 6.5 since-2025
5|/known:GBR 7
5|/known:GBR 7 2025
5|/known:GBR 7 since-2025
-19|/known:GBR since-2025
30|/known:GBR to-1999
16|/known:GBR to-2013
41|/known:GBR to-2021
4|/known:GBR to-2024
8|/known:GEO 1.4
8|/known:GEO 1.4 2025
8|/known:GEO 1.4 since-2025
-4|/known:GEO 2.4
-3|/known:GEO 2.4 2025
-3|/known:GEO 2.4 since-2025
-3|/known:GEO 3.3
-3|/known:GEO 3.3 2008
-3|/known:GEO 3.3 to-2013
5|/known:GEO since-2025
-4|/known:GEO to-1999
-4|/known:GEO to-2013
-6|/known:GRC 1
-6|/known:GRC 1 2025
-6|/known:GRC 1 since-2025
-4|/known:GRC 2
10|/known:GRC 2 2010
-3|/known:GRC 2 2011
10|/known:GRC 2 2012
-21|/known:GRC 2 2025
-21|/known:GRC 2 since-2025
15|/known:GRC 2 to-2013
-3|/known:GRC 2.1
-3|/known:GRC 2.1 2025
-3|/known:GRC 2.1 since-2025
-5|/known:GRC 2.16
-5|/known:GRC 2.16 2017
-5|/known:GRC 2.16 to-2021
-7|/known:GRC 2.2
-7|/known:GRC 2.2 2017
-7|/known:GRC 2.2 to-2021
-5|/known:GRC 2.3
-5|/known:GRC 2.3 2026
-5|/known:GRC 2.3 since-2025
12|/known:GRC 2.38
12|/known:GRC 2.38 2017
12|/known:GRC 2.38 to-2021
5|/known:GRC 2.4
5|/known:GRC 2.4 2016
5|/known:GRC 2.4 to-2021
15|/known:GRC 2.5
15|/known:GRC 2.5 2023
15|/known:GRC 2.5 to-2024
4|/known:GRC 2.7
5|/known:GRC 2.7 2025
5|/known:GRC 2.7 since-2025
4|/known:GRC 2.9
4|/known:GRC 2.9 2025
4|/known:GRC 2.9 since-2025
17|/known:GRC 3
4|/known:GRC 3 2023
4|/known:GRC 3 2024
9|/known:GRC 3 2026
9|/known:GRC 3 since-2025
8|/known:GRC 3 to-2024
3|/known:GRC 3.1
-4|/known:GRC 3.24
-4|/known:GRC 3.24 2024
-4|/known:GRC 3.24 to-2024
10|/known:GRC 3.5
11|/known:GRC 3.5 2025
11|/known:GRC 3.5 since-2025
-4|/known:GRC 4.5
-4|/known:GRC 4.5 1999
-4|/known:GRC 4.5 to-1999
-16|/known:GRC 5
-6|/known:GRC 5 2025
-10|/known:GRC 5 2026
-16|/known:GRC 5 since-2025
-3|/known:GRC 5.1
-3|/known:GRC 5.1 1982
-3|/known:GRC 5.1 to-1999
-24|/known:GRC since-2025
-7|/known:GRC to-1999
16|/known:GRC to-2013
3|/known:GRC to-2021
22|/known:GRC to-2024
-3|/known:GUY 2.1
-3|/known:GUY 2.1 2024
-3|/known:GUY 2.1 to-2024
-3|/known:GUY to-2024
4|/known:HRV 1.9
4|/known:HRV 1.9 2025
4|/known:HRV 1.9 since-2025
5|/known:HRV 2
-20|/known:HRV 2 2018
13|/known:HRV 2 2024
12|/known:HRV 2 2025
12|/known:HRV 2 since-2025
-20|/known:HRV 2 to-2021
13|/known:HRV 2 to-2024
-11|/known:HRV 2.1
-11|/known:HRV 2.1 2025
-11|/known:HRV 2.1 since-2025
8|/known:HRV 2.5
7|/known:HRV 2.5 2025
8|/known:HRV 2.5 since-2025
8|/known:HRV 3
8|/known:HRV 3 2025
8|/known:HRV 3 since-2025
-11|/known:HRV 4
-11|/known:HRV 4 2018
-11|/known:HRV 4 to-2021
-12|/known:HRV 4.2
-12|/known:HRV 4.2 2018
-12|/known:HRV 4.2 to-2021
19|/known:HRV since-2025
-46|/known:HRV to-2021
11|/known:HRV to-2024
-17|/known:HTI 1.3
-17|/known:HTI 1.3 2026
-17|/known:HTI 1.3 since-2025
-17|/known:HTI since-2025
3|/known:HUN 0.8
3|/known:HUN 0.8 2015
3|/known:HUN 0.8 to-2021
-5|/known:HUN 1
4|/known:HUN 1 2014
-9|/known:HUN 1 2025
-9|/known:HUN 1 since-2025
4|/known:HUN 1 to-2021
-11|/known:HUN 1.1
-11|/known:HUN 1.1 2024
-11|/known:HUN 1.1 to-2024
21|/known:HUN 1.4
21|/known:HUN 1.4 1999
21|/known:HUN 1.4 to-1999
14|/known:HUN 1.55
14|/known:HUN 1.55 2022
14|/known:HUN 1.55 to-2024
12|/known:HUN 1.8
11|/known:HUN 1.8 2006
11|/known:HUN 1.8 to-2013
12|/known:HUN 1.81
12|/known:HUN 1.81 1999
12|/known:HUN 1.81 to-1999
20|/known:HUN 2
-6|/known:HUN 2 2024
26|/known:HUN 2 2025
3|/known:HUN 2 2026
29|/known:HUN 2 since-2025
-6|/known:HUN 2 to-2024
6|/known:HUN 2.1
3|/known:HUN 2.1 2025
5|/known:HUN 2.1 since-2025
3|/known:HUN 2.5
3|/known:HUN 2.5 2026
3|/known:HUN 2.5 since-2025
-5|/known:HUN 3.3
-5|/known:HUN 3.3 2025
-5|/known:HUN 3.3 since-2025
-52|/known:HUN 3.5
26|/known:HUN 3.5 2025
-78|/known:HUN 3.5 2026
-52|/known:HUN 3.5 since-2025
20|/known:HUN 5
20|/known:HUN 5 2025
20|/known:HUN 5 since-2025
-11|/known:HUN since-2025
31|/known:HUN to-1999
13|/known:HUN to-2013
6|/known:HUN to-2021
7|/known:IDN 0.7
5|/known:IDN 0.7 to-2024
42|/known:IDN 0.8
33|/known:IDN 0.8 2025
8|/known:IDN 0.8 2026
41|/known:IDN 0.8 since-2025
17|/known:IDN 0.9
15|/known:IDN 0.9 2024
3|/known:IDN 0.9 2026
3|/known:IDN 0.9 since-2025
15|/known:IDN 0.9 to-2024
10|/known:IDN 1
3|/known:IDN 1 1999
5|/known:IDN 1 2022
-6|/known:IDN 1 2025
8|/known:IDN 1 2026
3|/known:IDN 1 to-1999
5|/known:IDN 1 to-2024
5|/known:IDN 1-1.5
5|/known:IDN 1-1.5 2024
5|/known:IDN 1-1.5 to-2024
-10|/known:IDN 1.2
-10|/known:IDN 1.2 2026
-10|/known:IDN 1.2 since-2025
7|/known:IDN 1.3
5|/known:IDN 1.3 2025
7|/known:IDN 1.3 since-2025
42|/known:IDN 1.5
-5|/known:IDN 1.5 2024
41|/known:IDN 1.5 2025
6|/known:IDN 1.5 2026
48|/known:IDN 1.5 since-2025
-5|/known:IDN 1.5 to-2024
11|/known:IDN 2
5|/known:IDN 2 1994
-7|/known:IDN 2 2025
14|/known:IDN 2 2026
7|/known:IDN 2 since-2025
5|/known:IDN 2 to-1999
-7|/known:IDN 2.5-3.5
-7|/known:IDN 2.5-3.5 2026
-7|/known:IDN 2.5-3.5 since-2025
-7|/known:IDN 2.8
-4|/known:IDN 2.8 2024
-5|/known:IDN 2.8 to-2024
-28|/known:IDN 3
-27|/known:IDN 3 2025
-28|/known:IDN 3 since-2025
-27|/known:IDN 5
-27|/known:IDN 5 2025
-27|/known:IDN 5 since-2025
-3|/known:IDN 6
-3|/known:IDN 6 2025
-3|/known:IDN 6 since-2025
26|/known:IDN since-2025
8|/known:IDN to-1999
18|/known:IDN to-2024
5|/known:IND 0.2
5|/known:IND 0.2 2025
5|/known:IND 0.2 since-2025
-7|/known:IND 1.3
-4|/known:IND 1.3 2018
-4|/known:IND 1.3 to-2021
-36|/known:IND 1.4
-35|/known:IND 1.4 2025
-36|/known:IND 1.4 since-2025
-6|/known:IND 1.5
-8|/known:IND 1.5 2025
-8|/known:IND 1.5 since-2025
3|/known:IND 1.5 to-2024
17|/known:IND 1.65
17|/known:IND 1.65 2018
17|/known:IND 1.65 to-2021
-29|/known:IND 1.7
-18|/known:IND 1.7 2024
-5|/known:IND 1.7 2025
-4|/known:IND 1.7 2026
-9|/known:IND 1.7 since-2025
-20|/known:IND 1.7 to-2024
20|/known:IND 1.9
-9|/known:IND 1.9 2018
5|/known:IND 1.9 2024
20|/known:IND 1.9 2025
5|/known:IND 1.9 2026
25|/known:IND 1.9 since-2025
-9|/known:IND 1.9 to-2021
5|/known:IND 1.9 to-2024
8|/known:IND 1.97
8|/known:IND 1.97 2023
8|/known:IND 1.97 to-2024
17|/known:IND 2
-11|/known:IND 2 2025
27|/known:IND 2 2026
15|/known:IND 2 since-2025
3|/known:IND 2.1
5|/known:IND 2.1 2022
5|/known:IND 2.1 to-2024
3|/known:IND 2.3
3|/known:IND 2.3 2026
3|/known:IND 2.3 since-2025
6|/known:IND 2.4
5|/known:IND 2.4 2025
5|/known:IND 2.4 since-2025
31|/known:IND 2.5
25|/known:IND 2.5 2025
4|/known:IND 2.5 2026
29|/known:IND 2.5 since-2025
-14|/known:IND 2.55
-14|/known:IND 2.55 2026
-14|/known:IND 2.55 since-2025
38|/known:IND 3
32|/known:IND 3 2023
-9|/known:IND 3 2024
14|/known:IND 3 2026
14|/known:IND 3 since-2025
23|/known:IND 3 to-2024
-27|/known:IND 3.5
4|/known:IND 3.5 2025
-31|/known:IND 3.5 2026
-27|/known:IND 3.5 since-2025
-5|/known:IND 4
-6|/known:IND 4 2024
-6|/known:IND 4 to-2024
-3|/known:IND 4.3
-3|/known:IND 4.3 2021
-3|/known:IND 4.3 to-2021
5|/known:IND 4.7
5|/known:IND 4.7 2025
5|/known:IND 4.7 since-2025
-18|/known:IND 6.5
-18|/known:IND 6.5 2025
-18|/known:IND 6.5 since-2025
-17|/known:IND since-2025
3|/known:IND to-2021
26|/known:IND to-2024
15|/known:IRL 0.2
12|/known:IRL 0.2 2025
13|/known:IRL 0.2 since-2025
28|/known:IRL 0.25
27|/known:IRL 0.25 2025
27|/known:IRL 0.25 since-2025
9|/known:IRL 0.3
9|/known:IRL 0.3 2026
9|/known:IRL 0.3 since-2025
12|/known:IRL 0.4
12|/known:IRL 0.4 2025
12|/known:IRL 0.4 since-2025
3|/known:IRL 0.6
3|/known:IRL 0.6 2025
3|/known:IRL 0.6 since-2025
8|/known:IRL 1
12|/known:IRL 1 2025
-4|/known:IRL 1 2026
8|/known:IRL 1 since-2025
-10|/known:IRL 1.4
-10|/known:IRL 1.4 2026
-10|/known:IRL 1.4 since-2025
-20|/known:IRL 2
-20|/known:IRL 2 2025
-20|/known:IRL 2 since-2025
-4|/known:IRL 2.3
-4|/known:IRL 2.3 2025
-4|/known:IRL 2.3 since-2025
-3|/known:IRL 2.4
-3|/known:IRL 2.4 2024
-3|/known:IRL 2.4 to-2024
-4|/known:IRL 2.5
-3|/known:IRL 2.5 2026
-4|/known:IRL 2.5 since-2025
-5|/known:IRL 4
-5|/known:IRL 4 2025
-5|/known:IRL 4 since-2025
-19|/known:IRL 5
-19|/known:IRL 5 2025
-19|/known:IRL 5 since-2025
7|/known:IRL since-2025
-6|/known:IRN 2
-5|/known:IRN 2 2025
-5|/known:IRN 2 since-2025
10|/known:IRN 5
11|/known:IRN 5 2025
10|/known:IRN 5 since-2025
-8|/known:IRQ 1
-7|/known:IRQ 1 2003
-7|/known:IRQ 1 to-2013
-9|/known:IRQ 1.5
-9|/known:IRQ 1.5 2003
-9|/known:IRQ 1.5 to-2013
20|/known:IRQ 2
20|/known:IRQ 2 2025
20|/known:IRQ 2 since-2025
-3|/known:IRQ 2.7
-3|/known:IRQ 2.7 2003
-3|/known:IRQ 2.7 to-2013
-5|/known:IRQ 3.7
-5|/known:IRQ 3.7 2003
-5|/known:IRQ 3.7 to-2013
20|/known:IRQ since-2025
-26|/known:IRQ to-2013
30|/known:ISL 0.14
30|/known:ISL 0.14 2025
30|/known:ISL 0.14 since-2025
28|/known:ISL 1.5
9|/known:ISL 1.5 2025
19|/known:ISL 1.5 2026
28|/known:ISL 1.5 since-2025
23|/known:ISL 1.7
23|/known:ISL 1.7 2026
23|/known:ISL 1.7 since-2025
-30|/known:ISL 3.5
-30|/known:ISL 3.5 2025
-30|/known:ISL 3.5 since-2025
-5|/known:ISL 34
-5|/known:ISL 34 2025
-5|/known:ISL 34 since-2025
35|/known:ISL since-2025
-4|/known:ISR 1.2
-20|/known:ISR 1.4
-20|/known:ISR 1.4 2025
-20|/known:ISR 1.4 since-2025
-5|/known:ISR 2
-4|/known:ISR 2 2025
-4|/known:ISR 2 since-2025
-3|/known:ISR 2.6
-3|/known:ISR 2.6 since-2025
-10|/known:ISR 2.7
-10|/known:ISR 2.7 2023
-10|/known:ISR 2.7 to-2024
-17|/known:ISR 3
-17|/known:ISR 3 2025
-17|/known:ISR 3 since-2025
-5|/known:ISR 3.32
-5|/known:ISR 3.32 2025
-5|/known:ISR 3.32 since-2025
-7|/known:ISR 3.4
-4|/known:ISR 3.4 2024
-3|/known:ISR 3.4 2025
-3|/known:ISR 3.4 since-2025
-4|/known:ISR 3.4 to-2024
-5|/known:ISR 3.5
-5|/known:ISR 3.5 2025
-5|/known:ISR 3.5 since-2025
-12|/known:ISR 34
-10|/known:ISR 34 2023
-10|/known:ISR 34 to-2024
-15|/known:ISR 4
-15|/known:ISR 4 2025
-15|/known:ISR 4 since-2025
3|/known:ISR 4.3
3|/known:ISR 4.3 2025
3|/known:ISR 4.3 since-2025
10|/known:ISR 4.5
9|/known:ISR 4.5 2023
9|/known:ISR 4.5 to-2024
11|/known:ISR 5.3
11|/known:ISR 5.3 2023
11|/known:ISR 5.3 to-2024
20|/known:ISR 5.4
20|/known:ISR 5.4 2025
20|/known:ISR 5.4 since-2025
16|/known:ISR 6
16|/known:ISR 6 2025
16|/known:ISR 6 since-2025
-3|/known:ISR 7
-3|/known:ISR 7 2025
-3|/known:ISR 7 since-2025
-8|/known:ISR 7.1
-8|/known:ISR 7.1 2025
-8|/known:ISR 7.1 since-2025
-6|/known:ISR 7.3
-6|/known:ISR 7.3 2025
-6|/known:ISR 7.3 since-2025
22|/known:ISR 8
20|/known:ISR 8 2003
20|/known:ISR 8 to-2013
35|/known:ISR 8.8
30|/known:ISR 8.8 2025
5|/known:ISR 8.8 2026
35|/known:ISR 8.8 since-2025
-21|/known:ISR since-2025
22|/known:ISR to-2013
-7|/known:ISR to-2024
-4|/known:ITA 1.2
4|/known:ITA 1.2 2014
-8|/known:ITA 1.2 2023
4|/known:ITA 1.2 to-2021
-8|/known:ITA 1.2 to-2024
4|/known:ITA 1.22
4|/known:ITA 1.22 2020
4|/known:ITA 1.22 to-2021
-9|/known:ITA 1.3
-8|/known:ITA 1.3 2025
-8|/known:ITA 1.3 since-2025
-3|/known:ITA 1.33
-3|/known:ITA 1.33 2024
-3|/known:ITA 1.33 to-2024
-11|/known:ITA 1.4
-5|/known:ITA 1.4 2022
-5|/known:ITA 1.4 2026
-6|/known:ITA 1.4 since-2025
-5|/known:ITA 1.4 to-2024
36|/known:ITA 1.5
15|/known:ITA 1.5 2022
6|/known:ITA 1.5 2023
23|/known:ITA 1.5 2024
23|/known:ITA 1.5 2025
-31|/known:ITA 1.5 2026
-8|/known:ITA 1.5 since-2025
43|/known:ITA 1.5 to-2024
13|/known:ITA 1.57
7|/known:ITA 1.57 2024
6|/known:ITA 1.57 2025
6|/known:ITA 1.57 since-2025
7|/known:ITA 1.57 to-2024
-7|/known:ITA 1.6 2024
5|/known:ITA 1.6 2025
5|/known:ITA 1.6 since-2025
-7|/known:ITA 1.6 to-2024
6|/known:ITA 1.61
6|/known:ITA 1.61 2024
6|/known:ITA 1.61 to-2024
19|/known:ITA 2 2022
-6|/known:ITA 2 2023
13|/known:ITA 2 2025
-26|/known:ITA 2 2026
-13|/known:ITA 2 since-2025
12|/known:ITA 2 to-2024
-6|/known:ITA 2.2
-6|/known:ITA 2.2 2025
-6|/known:ITA 2.2 since-2025
20|/known:ITA 2.5
22|/known:ITA 2.5 2025
-3|/known:ITA 2.5 2026
19|/known:ITA 2.5 since-2025
12|/known:ITA 2.9
12|/known:ITA 2.9 2025
12|/known:ITA 2.9 since-2025
-3|/known:ITA 3
4|/known:ITA 3 2025
-5|/known:ITA 3 2026
-4|/known:ITA 3.3
-4|/known:ITA 3.3 2024
-4|/known:ITA 3.3 to-2024
-9|/known:ITA 3.5
-38|/known:ITA 3.5 2025
29|/known:ITA 3.5 2026
-9|/known:ITA 3.5 since-2025
-20|/known:ITA 5 2025
20|/known:ITA 5 2026
-16|/known:ITA since-2025
10|/known:ITA to-2021
34|/known:ITA to-2024
23|/known:JAM 1.3
23|/known:JAM 1.3 2025
23|/known:JAM 1.3 since-2025
23|/known:JAM since-2025
-14|/known:JOR 2.5
-12|/known:JOR 2.5 2025
-12|/known:JOR 2.5 since-2025
-8|/known:JOR 3
-8|/known:JOR 3 2024
-8|/known:JOR 3 to-2024
-12|/known:JOR since-2025
-12|/known:JOR to-2024
3|/known:JPN 0
3|/known:JPN 0 2025
3|/known:JPN 0 since-2025
-7|/known:JPN 0.1
-12|/known:JPN 0.1 2025
5|/known:JPN 0.1 2026
-7|/known:JPN 0.1 since-2025
-3|/known:JPN 0.15
-3|/known:JPN 0.15 2023
-3|/known:JPN 0.15 to-2024
-3|/known:JPN 0.2
-4|/known:JPN 0.2 2025
-3|/known:JPN 0.2 since-2025
-28|/known:JPN 0.25
-28|/known:JPN 0.25 2025
-28|/known:JPN 0.25 since-2025
35|/known:JPN 0.3
35|/known:JPN 0.3 2026
35|/known:JPN 0.3 since-2025
6|/known:JPN 0.4
6|/known:JPN 0.4 2025
6|/known:JPN 0.4 since-2025
6|/known:JPN 0.5
-3|/known:JPN 0.5 2024
8|/known:JPN 0.5 2026
10|/known:JPN 0.5 since-2025
-3|/known:JPN 0.5 to-2024
56|/known:JPN 0.9
6|/known:JPN 0.9 1978
7|/known:JPN 0.9 1979
9|/known:JPN 0.9 1980
25|/known:JPN 0.9 1983
3|/known:JPN 0.9 2007
20|/known:JPN 0.9 2019
5|/known:JPN 0.9 2023
-10|/known:JPN 0.9 2024
14|/known:JPN 0.9 2025
-33|/known:JPN 0.9 2026
-18|/known:JPN 0.9 since-2025
51|/known:JPN 0.9 to-1999
3|/known:JPN 0.9 to-2013
24|/known:JPN 0.9 to-2021
-5|/known:JPN 0.9 to-2024
19|/known:JPN 0.91
4|/known:JPN 0.91 1980
15|/known:JPN 0.91 1981
19|/known:JPN 0.91 to-1999
19|/known:JPN 0.93
18|/known:JPN 0.93 1982
18|/known:JPN 0.93 to-1999
3|/known:JPN 0.94
3|/known:JPN 0.948
3|/known:JPN 0.948 1997
3|/known:JPN 0.948 to-1999
9|/known:JPN 0.95
6|/known:JPN 0.95 2022
6|/known:JPN 0.95 to-2024
27|/known:JPN 0.96
4|/known:JPN 0.96 1994
21|/known:JPN 0.96 2022
5|/known:JPN 0.96 to-1999
22|/known:JPN 0.96 to-2024
4|/known:JPN 0.98
3|/known:JPN 0.98 1983
4|/known:JPN 0.98 to-1999
3|/known:JPN 0.993
3|/known:JPN 0.993 1986
3|/known:JPN 0.993 to-1999
5|/known:JPN 0.997
5|/known:JPN 0.997 to-1999
116|/known:JPN 1
19|/known:JPN 1 1977
-5|/known:JPN 1 1978
5|/known:JPN 1 1981
12|/known:JPN 1 1987
4|/known:JPN 1 1988
4|/known:JPN 1 1990
7|/known:JPN 1 2003
12|/known:JPN 1 2005
3|/known:JPN 1 2009
7|/known:JPN 1 2015
7|/known:JPN 1 2016
12|/known:JPN 1 2022
32|/known:JPN 1 2023
-7|/known:JPN 1 2024
-13|/known:JPN 1 2026
-12|/known:JPN 1 since-2025
48|/known:JPN 1 to-1999
25|/known:JPN 1 to-2013
18|/known:JPN 1 to-2021
37|/known:JPN 1 to-2024
-5|/known:JPN 1-1.5
-5|/known:JPN 1-1.5 2024
-5|/known:JPN 1-1.5 to-2024
21|/known:JPN 1.004
19|/known:JPN 1.004 1987
20|/known:JPN 1.004 to-1999
13|/known:JPN 1.07
12|/known:JPN 1.07 2022
12|/known:JPN 1.07 to-2024
12|/known:JPN 1.09
12|/known:JPN 1.09 2022
12|/known:JPN 1.09 to-2024
27|/known:JPN 1.1
3|/known:JPN 1.1 2022
13|/known:JPN 1.1 2023
6|/known:JPN 1.1 to-1999
19|/known:JPN 1.1 to-2024
17|/known:JPN 1.19
17|/known:JPN 1.19 2023
17|/known:JPN 1.19 to-2024
31|/known:JPN 1.2
-4|/known:JPN 1.2 2022
-18|/known:JPN 1.2 2023
55|/known:JPN 1.2 2024
-5|/known:JPN 1.2 2025
-7|/known:JPN 1.2 since-2025
4|/known:JPN 1.2 to-1999
33|/known:JPN 1.2 to-2024
13|/known:JPN 1.24
3|/known:JPN 1.24 2021
9|/known:JPN 1.24 2023
3|/known:JPN 1.24 to-2021
11|/known:JPN 1.24 to-2024
-8|/known:JPN 1.26
-8|/known:JPN 1.26 2024
-8|/known:JPN 1.26 to-2024
33|/known:JPN 1.3
22|/known:JPN 1.3 2019
-5|/known:JPN 1.3 2022
8|/known:JPN 1.3 2023
22|/known:JPN 1.3 2024
-9|/known:JPN 1.3 2025
-6|/known:JPN 1.3 2026
-15|/known:JPN 1.3 since-2025
21|/known:JPN 1.3 to-2021
25|/known:JPN 1.3 to-2024
53|/known:JPN 1.4
-10|/known:JPN 1.4 2014
5|/known:JPN 1.4 2023
10|/known:JPN 1.4 2024
33|/known:JPN 1.4 2025
14|/known:JPN 1.4 2026
47|/known:JPN 1.4 since-2025
-10|/known:JPN 1.4 to-2021
16|/known:JPN 1.4 to-2024
-22|/known:JPN 1.5
9|/known:JPN 1.5 1978
6|/known:JPN 1.5 1982
5|/known:JPN 1.5 1986
9|/known:JPN 1.5 1987
5|/known:JPN 1.5 2000
5|/known:JPN 1.5 2007
3|/known:JPN 1.5 2022
23|/known:JPN 1.5 2023
-25|/known:JPN 1.5 2024
-44|/known:JPN 1.5 2025
-39|/known:JPN 1.5 2026
-83|/known:JPN 1.5 since-2025
43|/known:JPN 1.5 to-1999
14|/known:JPN 1.5 to-2013
59|/known:JPN 1.6
3|/known:JPN 1.6 1985
-5|/known:JPN 1.6 2023
23|/known:JPN 1.6 2024
25|/known:JPN 1.6 2025
12|/known:JPN 1.6 2026
37|/known:JPN 1.6 since-2025
4|/known:JPN 1.6 to-1999
18|/known:JPN 1.6 to-2024
7|/known:JPN 1.7
11|/known:JPN 1.7 1980
5|/known:JPN 1.7 1981
-18|/known:JPN 1.7 2022
4|/known:JPN 1.7 2024
-7|/known:JPN 1.7 2025
7|/known:JPN 1.7 2026
23|/known:JPN 1.7 to-1999
-13|/known:JPN 1.7 to-2024
8|/known:JPN 1.75
8|/known:JPN 1.75 2025
8|/known:JPN 1.75 since-2025
65|/known:JPN 1.8
3|/known:JPN 1.8 1984
61|/known:JPN 1.8 2025
61|/known:JPN 1.8 since-2025
4|/known:JPN 1.8 to-1999
-5|/known:JPN 1.9
-4|/known:JPN 1.9 2019
-22|/known:JPN 1.9 2025
25|/known:JPN 1.9 2026
3|/known:JPN 1.9 since-2025
-6|/known:JPN 1.9 to-2021
-8|/known:JPN 1.97
-7|/known:JPN 1.97 2023
-7|/known:JPN 1.97 to-2024
-6|/known:JPN 19
-6|/known:JPN 19 2025
-6|/known:JPN 19 since-2025
-28|/known:JPN 1E+1
-26|/known:JPN 1E+1 2025
-27|/known:JPN 1E+1 since-2025
65|/known:JPN 2
-7|/known:JPN 2 0
5|/known:JPN 2 1983
4|/known:JPN 2 1987
-16|/known:JPN 2 1988
7|/known:JPN 2 1990
-3|/known:JPN 2 1997
-8|/known:JPN 2 2015
-15|/known:JPN 2 2017
34|/known:JPN 2 2018
-34|/known:JPN 2 2019
-4|/known:JPN 2 2020
10|/known:JPN 2 2021
-33|/known:JPN 2 2022
38|/known:JPN 2 2023
27|/known:JPN 2 2024
56|/known:JPN 2 2026
3|/known:JPN 2 2027
57|/known:JPN 2 since-2025
-3|/known:JPN 2 to-2013
-21|/known:JPN 2 to-2021
32|/known:JPN 2 to-2024
-3|/known:JPN 2.02
-13|/known:JPN 2.05
-11|/known:JPN 2.05 2025
-13|/known:JPN 2.05 since-2025
-13|/known:JPN 2.1
-6|/known:JPN 2.1 2025
-3|/known:JPN 2.1 2027
-10|/known:JPN 2.1 since-2025
-7|/known:JPN 2.2 2022
4|/known:JPN 2.2 2025
6|/known:JPN 2.2 since-2025
-7|/known:JPN 2.2 to-2024
-8|/known:JPN 2.3
-7|/known:JPN 2.3 2025
-6|/known:JPN 2.3 since-2025
-20|/known:JPN 2.32
-8|/known:JPN 2.32 2025
-12|/known:JPN 2.32 2026
-20|/known:JPN 2.32 since-2025
-35|/known:JPN 2.4
-16|/known:JPN 2.4 2025
-18|/known:JPN 2.4 2026
-34|/known:JPN 2.4 since-2025
-13|/known:JPN 2.42
-7|/known:JPN 2.42 2025
-6|/known:JPN 2.42 2026
-13|/known:JPN 2.42 since-2025
-10|/known:JPN 2.45
-10|/known:JPN 2.45 2025
-10|/known:JPN 2.45 since-2025
18|/known:JPN 2.5
-14|/known:JPN 2.5 2019
27|/known:JPN 2.5 2023
-16|/known:JPN 2.5 2024
-4|/known:JPN 2.5 2025
25|/known:JPN 2.5 2026
21|/known:JPN 2.5 since-2025
-15|/known:JPN 2.5 to-2021
12|/known:JPN 2.5 to-2024
6|/known:JPN 2.5-3
5|/known:JPN 2.5-3 2026
6|/known:JPN 2.5-3 since-2025
15|/known:JPN 2.5-3.5
15|/known:JPN 2.5-3.5 2026
15|/known:JPN 2.5-3.5 since-2025
12|/known:JPN 2.6
10|/known:JPN 2.6 2025
6|/known:JPN 2.6 2026
16|/known:JPN 2.6 since-2025
-4|/known:JPN 2.6 to-2021
-11|/known:JPN 2.7
-11|/known:JPN 2.7 2023
3|/known:JPN 2.7 2026
-4|/known:JPN 2.7 2027
-12|/known:JPN 2.7 to-2024
3|/known:JPN 2.75
3|/known:JPN 2.75 2026
3|/known:JPN 2.75 since-2025
-3|/known:JPN 2.8 2024
-4|/known:JPN 2.8 2025
6|/known:JPN 2.8 2026
-3|/known:JPN 2.8 to-2024
-6|/known:JPN 2.9
-6|/known:JPN 2.9 2012
-5|/known:JPN 2.9 2024
6|/known:JPN 2.9 2025
6|/known:JPN 2.9 since-2025
-6|/known:JPN 2.9 to-2013
-5|/known:JPN 2.9 to-2024
-10|/known:JPN 27.2
-10|/known:JPN 27.2 2025
-10|/known:JPN 27.2 since-2025
29|/known:JPN 3
9|/known:JPN 3 1981
-9|/known:JPN 3 1985
11|/known:JPN 3 1987
-5|/known:JPN 3 1988
14|/known:JPN 3 2016
-18|/known:JPN 3 2022
-41|/known:JPN 3 2023
14|/known:JPN 3 2024
-27|/known:JPN 3 2025
66|/known:JPN 3 2026
14|/known:JPN 3 2027
54|/known:JPN 3 since-2025
8|/known:JPN 3 to-1999
13|/known:JPN 3 to-2021
-44|/known:JPN 3 to-2024
17|/known:JPN 3-3.5
-16|/known:JPN 3-3.5 2024
10|/known:JPN 3-3.5 2025
23|/known:JPN 3-3.5 2026
33|/known:JPN 3-3.5 since-2025
-16|/known:JPN 3-3.5 to-2024
-3|/known:JPN 3-4
-3|/known:JPN 3-4 2025
-3|/known:JPN 3-4 since-2025
-8|/known:JPN 3.1
-8|/known:JPN 3.1 2026
-8|/known:JPN 3.1 since-2025
-17|/known:JPN 3.2
-3|/known:JPN 3.2 2023
-14|/known:JPN 3.2 2024
3|/known:JPN 3.2 2025
-17|/known:JPN 3.2 to-2024
-46|/known:JPN 3.3
-9|/known:JPN 3.3 1986
-15|/known:JPN 3.3 1988
-4|/known:JPN 3.3 2016
-8|/known:JPN 3.3 2023
-8|/known:JPN 3.3 2025
-8|/known:JPN 3.3 since-2025
-24|/known:JPN 3.3 to-1999
-4|/known:JPN 3.3 to-2021
-9|/known:JPN 3.3 to-2024
-24|/known:JPN 3.4
-4|/known:JPN 3.4 1992
-17|/known:JPN 3.4 2025
-18|/known:JPN 3.4 since-2025
-6|/known:JPN 3.4 to-1999
21|/known:JPN 3.5
-25|/known:JPN 3.5 1980
-13|/known:JPN 3.5 2022
-3|/known:JPN 3.5 2023
-3|/known:JPN 3.5 2024
-16|/known:JPN 3.5 2025
65|/known:JPN 3.5 2026
17|/known:JPN 3.5 2027
66|/known:JPN 3.5 since-2025
-26|/known:JPN 3.5 to-1999
-19|/known:JPN 3.5 to-2024
-5|/known:JPN 3.6
-3|/known:JPN 3.6 to-2021
-3|/known:JPN 3.7
-20|/known:JPN 3.8
-15|/known:JPN 3.8 2025
-15|/known:JPN 3.8 since-2025
-4|/known:JPN 3.8 to-1999
-4|/known:JPN 34
-4|/known:JPN 34 2025
-4|/known:JPN 34 since-2025
-70|/known:JPN 4
-43|/known:JPN 4 1987
10|/known:JPN 4 1989
-9|/known:JPN 4 2002
-5|/known:JPN 4 2008
-8|/known:JPN 4 2009
-14|/known:JPN 4 2018
-5|/known:JPN 4 2025
11|/known:JPN 4 2026
5|/known:JPN 4 since-2025
-38|/known:JPN 4 to-1999
-21|/known:JPN 4 to-2013
-15|/known:JPN 4 to-2021
-4|/known:JPN 4.3
-3|/known:JPN 4.3 2025
-3|/known:JPN 4.3 since-2025
-9|/known:JPN 4.5
-5|/known:JPN 4.5 2025
-4|/known:JPN 4.5 2026
-9|/known:JPN 4.5 since-2025
-15|/known:JPN 4.7
-3|/known:JPN 4.7 2013
-8|/known:JPN 4.7 2026
-10|/known:JPN 4.7 since-2025
-3|/known:JPN 4.7 to-2013
-10|/known:JPN 4.8
-10|/known:JPN 4.8 2026
-10|/known:JPN 4.8 since-2025
-9|/known:JPN 4.9-16.9
-9|/known:JPN 4.9-16.9 2024
-9|/known:JPN 4.9-16.9 to-2024
-16|/known:JPN 5
-3|/known:JPN 5 1979
-29|/known:JPN 5 2024
-27|/known:JPN 5 2025
51|/known:JPN 5 2026
-3|/known:JPN 5 2027
21|/known:JPN 5 since-2025
-7|/known:JPN 5 to-1999
-29|/known:JPN 5 to-2024
-20|/known:JPN 5.2
-5|/known:JPN 5.2 1979
-14|/known:JPN 5.2 1980
-20|/known:JPN 5.2 to-1999
-8|/known:JPN 5.3
-8|/known:JPN 5.3 2025
-8|/known:JPN 5.3 since-2025
-5|/known:JPN 5.4
-4|/known:JPN 5.4 2025
-5|/known:JPN 5.4 since-2025
-19|/known:JPN 5.5
-4|/known:JPN 5.5 1981
-13|/known:JPN 5.5 2026
-13|/known:JPN 5.5 since-2025
-5|/known:JPN 5.5 to-1999
-13|/known:JPN 5.6
-13|/known:JPN 5.6 to-1999
-12|/known:JPN 5.7
-11|/known:JPN 5.7 2026
-11|/known:JPN 5.7 since-2025
-3|/known:JPN 5.9
-45|/known:JPN 6
-9|/known:JPN 6 1976
-3|/known:JPN 6 1999
-19|/known:JPN 6 2025
-9|/known:JPN 6 2026
-29|/known:JPN 6 since-2025
-16|/known:JPN 6 to-1999
-3|/known:JPN 6.1
-3|/known:JPN 6.1 1982
-3|/known:JPN 6.1 to-1999
-22|/known:JPN 6.3
-15|/known:JPN 6.3 1982
-3|/known:JPN 6.3 2025
-4|/known:JPN 6.3 2026
-7|/known:JPN 6.3 since-2025
-15|/known:JPN 6.3 to-1999
-16|/known:JPN 6.5
-9|/known:JPN 6.5 1982
-5|/known:JPN 6.5 1986
-16|/known:JPN 6.5 to-1999
-15|/known:JPN 6.6
-15|/known:JPN 6.6 1985
-15|/known:JPN 6.6 to-1999
-15|/known:JPN 6.8
-15|/known:JPN 6.8 1983
-15|/known:JPN 6.8 to-1999
-12|/known:JPN 7
-5|/known:JPN 7 1981
-4|/known:JPN 7 2025
-4|/known:JPN 7 since-2025
-6|/known:JPN 7 to-1999
-30|/known:JPN 8
-20|/known:JPN 8 2003
-11|/known:JPN 8 2022
-20|/known:JPN 8 to-2013
-11|/known:JPN 8 to-2024
24|/known:JPN since-2025
40|/known:JPN to-1999
-15|/known:JPN to-2013
7|/known:JPN to-2021
4|/known:JPN to-2024
6|/known:KEN 4.7
6|/known:KEN 4.7 2025
6|/known:KEN 4.7 since-2025
7|/known:KEN since-2025
-8|/known:KHM 1
-8|/known:KHM 1 2025
-8|/known:KHM 1 since-2025
-8|/known:KHM 1.1
-8|/known:KHM 1.1 2025
-8|/known:KHM 1.1 since-2025
-18|/known:KHM 1.4
-18|/known:KHM 1.4 2025
-18|/known:KHM 1.4 since-2025
15|/known:KHM 1.7
15|/known:KHM 1.7 2025
15|/known:KHM 1.7 since-2025
-48|/known:KHM 2
-48|/known:KHM 2 2025
-48|/known:KHM 2 since-2025
3|/known:KHM 2.1
3|/known:KHM 2.1 2025
3|/known:KHM 2.1 since-2025
5|/known:KHM 2.2
5|/known:KHM 2.2 2025
5|/known:KHM 2.2 since-2025
-58|/known:KHM since-2025
4|/known:KOR 0.1
8|/known:KOR 0.1 2025
-4|/known:KOR 0.1 2026
4|/known:KOR 0.1 since-2025
-25|/known:KOR 0.2
-25|/known:KOR 0.2 2025
-25|/known:KOR 0.2 since-2025
-3|/known:KOR 0.5
-3|/known:KOR 0.5 since-2025
-13|/known:KOR 0.9
-12|/known:KOR 0.9 2019
-13|/known:KOR 0.9 to-2021
-45|/known:KOR 1
-19|/known:KOR 1 2022
-10|/known:KOR 1 2023
-15|/known:KOR 1 2025
-16|/known:KOR 1 since-2025
-28|/known:KOR 1 to-2024
-5|/known:KOR 1.07
-5|/known:KOR 1.07 2022
-5|/known:KOR 1.07 to-2024
-4|/known:KOR 1.1
-3|/known:KOR 1.1 2022
-3|/known:KOR 1.1 to-2024
-14|/known:KOR 1.19
-14|/known:KOR 1.19 2023
-14|/known:KOR 1.19 to-2024
-9|/known:KOR 1.2
-6|/known:KOR 1.2 2023
-8|/known:KOR 1.2 to-2024
-10|/known:KOR 1.26
-10|/known:KOR 1.26 2024
-10|/known:KOR 1.26 to-2024
-31|/known:KOR 1.3
-18|/known:KOR 1.3 2019
-6|/known:KOR 1.3 2025
-5|/known:KOR 1.3 2026
-11|/known:KOR 1.3 since-2025
-18|/known:KOR 1.3 to-2021
-8|/known:KOR 1.4
-5|/known:KOR 1.4 2025
-4|/known:KOR 1.4 2026
-8|/known:KOR 1.4 since-2025
-6|/known:KOR 1.5
-3|/known:KOR 1.5 2025
-5|/known:KOR 1.5 since-2025
-3|/known:KOR 1.6
-3|/known:KOR 1.6 2023
-3|/known:KOR 1.6 to-2024
-8|/known:KOR 1.7
-5|/known:KOR 1.7 2024
-7|/known:KOR 1.7 to-2024
-31|/known:KOR 1.8
-12|/known:KOR 1.8 2023
-19|/known:KOR 1.8 2025
-19|/known:KOR 1.8 since-2025
-12|/known:KOR 1.8 to-2024
-15|/known:KOR 1.9
-3|/known:KOR 1.9 2025
-11|/known:KOR 1.9 2026
-14|/known:KOR 1.9 since-2025
-31|/known:KOR 1E+1
-7|/known:KOR 1E+1 2025
-24|/known:KOR 1E+1 2026
-30|/known:KOR 1E+1 since-2025
-75|/known:KOR 2
-3|/known:KOR 2 2022
-11|/known:KOR 2 2023
-10|/known:KOR 2 2024
-37|/known:KOR 2 2025
-12|/known:KOR 2 2026
-49|/known:KOR 2 since-2025
-24|/known:KOR 2 to-2024
-14|/known:KOR 2.1
-6|/known:KOR 2.1 2025
-6|/known:KOR 2.1 2026
-12|/known:KOR 2.1 since-2025
-7|/known:KOR 2.2
-6|/known:KOR 2.2 2026
-7|/known:KOR 2.2 since-2025
38|/known:KOR 2.3
37|/known:KOR 2.3 2025
37|/known:KOR 2.3 since-2025
30|/known:KOR 2.32
18|/known:KOR 2.32 2025
12|/known:KOR 2.32 2026
30|/known:KOR 2.32 since-2025
7|/known:KOR 2.4
6|/known:KOR 2.4 2017
3|/known:KOR 2.4 2024
-16|/known:KOR 2.4 2025
15|/known:KOR 2.4 2026
6|/known:KOR 2.4 to-2021
16|/known:KOR 2.42
9|/known:KOR 2.42 2025
7|/known:KOR 2.42 2026
16|/known:KOR 2.42 since-2025
-4|/known:KOR 2.45
-4|/known:KOR 2.45 2025
-4|/known:KOR 2.45 since-2025
40|/known:KOR 2.5
16|/known:KOR 2.5 2019
9|/known:KOR 2.5 2023
19|/known:KOR 2.5 2024
-14|/known:KOR 2.5 2025
11|/known:KOR 2.5 2026
16|/known:KOR 2.5 to-2021
28|/known:KOR 2.5 to-2024
14|/known:KOR 2.55
14|/known:KOR 2.55 2026
14|/known:KOR 2.55 since-2025
31|/known:KOR 2.6
3|/known:KOR 2.6 2016
3|/known:KOR 2.6 2019
14|/known:KOR 2.6 2025
9|/known:KOR 2.6 2026
24|/known:KOR 2.6 since-2025
7|/known:KOR 2.6 to-2021
24|/known:KOR 2.7
3|/known:KOR 2.7 2003
20|/known:KOR 2.7 2023
3|/known:KOR 2.7 to-2013
20|/known:KOR 2.7 to-2024
28|/known:KOR 2.8
15|/known:KOR 2.8 2024
17|/known:KOR 2.8 2025
-5|/known:KOR 2.8 2026
12|/known:KOR 2.8 since-2025
16|/known:KOR 2.8 to-2024
-3|/known:KOR 2.9
-4|/known:KOR 2.9 2025
-4|/known:KOR 2.9 since-2025
-8|/known:KOR 2E+1
-8|/known:KOR 2E+1 2026
-8|/known:KOR 2E+1 since-2025
14|/known:KOR 3
4|/known:KOR 3 2003
-8|/known:KOR 3 2016
12|/known:KOR 3 2019
9|/known:KOR 3 2023
30|/known:KOR 3 2025
-32|/known:KOR 3 2026
-3|/known:KOR 3 since-2025
4|/known:KOR 3 to-2013
4|/known:KOR 3 to-2021
9|/known:KOR 3 to-2024
5|/known:KOR 3-3.5
5|/known:KOR 3-3.5 2024
5|/known:KOR 3-3.5 to-2024
-8|/known:KOR 3.2
-9|/known:KOR 3.2 2025
-9|/known:KOR 3.2 since-2025
-3|/known:KOR 3.3
53|/known:KOR 3.5
3|/known:KOR 3.5 1994
51|/known:KOR 3.5 2025
-4|/known:KOR 3.5 2026
49|/known:KOR 3.5 since-2025
3|/known:KOR 3.5 to-1999
-3|/known:KOR 3.6
32|/known:KOR 3.8
32|/known:KOR 3.8 2025
32|/known:KOR 3.8 since-2025
19|/known:KOR 4
-11|/known:KOR 4 2019
-14|/known:KOR 4 2023
23|/known:KOR 4 2024
7|/known:KOR 4 2025
13|/known:KOR 4 2026
20|/known:KOR 4 since-2025
-11|/known:KOR 4 to-2021
9|/known:KOR 4 to-2024
6|/known:KOR 4.4
6|/known:KOR 4.4 2025
6|/known:KOR 4.4 since-2025
-9|/known:KOR 4.5
-7|/known:KOR 4.5 2027
-9|/known:KOR 4.5 since-2025
-16|/known:KOR 4.7
-16|/known:KOR 4.7 2026
-16|/known:KOR 4.7 since-2025
-10|/known:KOR 4.8
-10|/known:KOR 4.8 2026
-10|/known:KOR 4.8 since-2025
36|/known:KOR 5
5|/known:KOR 5 2024
18|/known:KOR 5 2025
13|/known:KOR 5 2026
30|/known:KOR 5 since-2025
5|/known:KOR 5 to-2024
42|/known:KOR 6
3|/known:KOR 6 1989
19|/known:KOR 6 1990
6|/known:KOR 6 2024
13|/known:KOR 6 2025
13|/known:KOR 6 since-2025
24|/known:KOR 6 to-1999
6|/known:KOR 6 to-2024
-15|/known:KOR 6.5
-14|/known:KOR 6.5 2026
-15|/known:KOR 6.5 since-2025
-12|/known:KOR 7
-8|/known:KOR 7 2025
-10|/known:KOR 7 since-2025
-26|/known:KOR since-2025
24|/known:KOR to-1999
7|/known:KOR to-2013
-16|/known:KOR to-2021
-17|/known:KOR to-2024
-6|/known:KWT 3
-6|/known:KWT 3 2025
-6|/known:KWT 3 since-2025
7|/known:KWT 4.8
7|/known:KWT 4.8 2025
7|/known:KWT 4.8 since-2025
-9|/known:KWT 5
-8|/known:KWT 5 2026
-9|/known:KWT 5 since-2025
-3|/known:KWT 5.6
-3|/known:KWT 5.6 2025
-3|/known:KWT 5.6 since-2025
-12|/known:KWT since-2025
-6|/known:LAO 1.2
-6|/known:LAO 1.2 2024
-6|/known:LAO 1.2 to-2024
-8|/known:LAO 1.9
-8|/known:LAO 1.9 2026
-8|/known:LAO 1.9 since-2025
-10|/known:LAO 2
-10|/known:LAO 2 2024
-10|/known:LAO 2 to-2024
-8|/known:LAO since-2025
-17|/known:LAO to-2024
3|/known:LBN 1.7
3|/known:LBN 1.7 2026
3|/known:LBN 1.7 since-2025
4|/known:LBN 3.1
3|/known:LBN 3.1 2026
3|/known:LBN 3.1 since-2025
-11|/known:LBN 6.8
-11|/known:LBN 6.8 2025
-11|/known:LBN 6.8 since-2025
-24|/known:LBN 8.8
-24|/known:LBN 8.8 2025
-24|/known:LBN 8.8 since-2025
-31|/known:LBN since-2025
-4|/known:LBY 1.4
-4|/known:LBY 1.4 2011
-4|/known:LBY 1.4 to-2013
-4|/known:LBY to-2013
6|/known:LKA 1.5
6|/known:LKA 1.5 2025
6|/known:LKA 1.5 since-2025
15|/known:LKA 3.9
15|/known:LKA 3.9 2025
15|/known:LKA 3.9 since-2025
20|/known:LKA since-2025
3|/known:LTU 0.8
8|/known:LTU 0.9
-5|/known:LTU 0.9 2014
12|/known:LTU 0.9 2025
12|/known:LTU 0.9 since-2025
-5|/known:LTU 0.9 to-2021
-3|/known:LTU 1
-4|/known:LTU 1.5
-4|/known:LTU 1.5 2025
-4|/known:LTU 1.5 since-2025
-62|/known:LTU 2
28|/known:LTU 2 2014
-7|/known:LTU 2 2022
-49|/known:LTU 2 2023
-30|/known:LTU 2 2025
-32|/known:LTU 2 since-2025
27|/known:LTU 2 to-2021
-57|/known:LTU 2 to-2024
-5|/known:LTU 2.4
-5|/known:LTU 2.4 2025
-5|/known:LTU 2.4 since-2025
3|/known:LTU 2.47
3|/known:LTU 2.47 2023
3|/known:LTU 2.47 to-2024
-40|/known:LTU 2.5
-40|/known:LTU 2.5 2023
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
30|/known:LTU 3
5|/known:LTU 3 2022
-4|/known:LTU 3 2023
22|/known:LTU 3 2024
7|/known:LTU 3 2025
7|/known:LTU 3 since-2025
23|/known:LTU 3 to-2024
-42|/known:LTU 3-4
-42|/known:LTU 3-4 2022
-42|/known:LTU 3-4 to-2024
-4|/known:LTU 3.2
-4|/known:LTU 3.2 2025
-4|/known:LTU 3.2 since-2025
-4|/known:LTU 3.4
-4|/known:LTU 3.4 2025
-4|/known:LTU 3.4 since-2025
-9|/known:LTU 3.5
42|/known:LTU 3.5 2024
-42|/known:LTU 3.5 2025
-9|/known:LTU 3.5 2026
-51|/known:LTU 3.5 since-2025
42|/known:LTU 3.5 to-2024
-5|/known:LTU 3.68
-5|/known:LTU 3.68 2025
-5|/known:LTU 3.68 since-2025
-6|/known:LTU 3.73
-6|/known:LTU 3.73 2025
-6|/known:LTU 3.73 since-2025
-3|/known:LTU 3.9
-9|/known:LTU 3.9 2023
5|/known:LTU 3.9 2025
5|/known:LTU 3.9 since-2025
-9|/known:LTU 3.9 to-2024
30|/known:LTU 4
28|/known:LTU 4 2025
3|/known:LTU 4 2026
30|/known:LTU 4 since-2025
-9|/known:LTU 4.3
-9|/known:LTU 4.3 2026
-9|/known:LTU 4.3 since-2025
-11|/known:LTU 4.48
-11|/known:LTU 4.48 2025
-11|/known:LTU 4.48 since-2025
-4|/known:LTU 4.8
-4|/known:LTU 4.8 since-2025
-3|/known:LTU 4.9
-3|/known:LTU 4.9 since-2025
-3|/known:LTU 4.91
-3|/known:LTU 4.91 2025
-3|/known:LTU 4.91 since-2025
17|/known:LTU 5
-9|/known:LTU 5 2025
25|/known:LTU 5 2026
17|/known:LTU 5 since-2025
18|/known:LTU 5-6
18|/known:LTU 5-6 2025
18|/known:LTU 5-6 since-2025
-7|/known:LTU 5.1
-7|/known:LTU 5.1 2026
-7|/known:LTU 5.1 since-2025
7|/known:LTU 5.25
7|/known:LTU 5.25 2025
7|/known:LTU 5.25 since-2025
25|/known:LTU 5.3
23|/known:LTU 5.3 2026
25|/known:LTU 5.3 since-2025
17|/known:LTU 5.38
17|/known:LTU 5.38 2025
17|/known:LTU 5.38 since-2025
-3|/known:LTU 5.4
-22|/known:LTU 5.4 2025
19|/known:LTU 5.4 2026
-3|/known:LTU 5.4 since-2025
6|/known:LTU 5.5
4|/known:LTU 5.5 2024
4|/known:LTU 5.5 to-2024
-17|/known:LTU since-2025
26|/known:LTU to-2021
-62|/known:LTU to-2024
3|/known:LUX 0.4
3|/known:LUX 0.4 2017
3|/known:LUX 0.4 to-2021
25|/known:LUX 1
6|/known:LUX 1 1978
18|/known:LUX 1 2023
6|/known:LUX 1 to-1999
19|/known:LUX 1 to-2024
7|/known:LUX 1.2
7|/known:LUX 1.2 2025
7|/known:LUX 1.2 since-2025
-5|/known:LUX 1.29
-5|/known:LUX 1.29 2025
-5|/known:LUX 1.29 since-2025
-7|/known:LUX 1.31
-7|/known:LUX 1.31 2023
-7|/known:LUX 1.31 to-2024
-16|/known:LUX 1.5
-16|/known:LUX 1.5 2025
-16|/known:LUX 1.5 since-2025
7|/known:LUX 1.9
7|/known:LUX 1.9 2025
7|/known:LUX 1.9 since-2025
11|/known:LUX 2
-13|/known:LUX 2 2023
6|/known:LUX 2 2024
23|/known:LUX 2 2025
-7|/known:LUX 2 2026
16|/known:LUX 2 since-2025
-4|/known:LUX 2 to-2024
-5|/known:LUX 3
-5|/known:LUX 3 2025
-5|/known:LUX 3 since-2025
-13|/known:LUX 3.5
-13|/known:LUX 3.5 2025
-13|/known:LUX 3.5 since-2025
-16|/known:LUX 5
-16|/known:LUX 5 2025
-16|/known:LUX 5 since-2025
-23|/known:LUX since-2025
3|/known:LUX to-2024
12|/known:LVA 0.9
6|/known:LVA 0.9 2014
7|/known:LVA 0.9 2025
7|/known:LVA 0.9 since-2025
5|/known:LVA 0.9 to-2021
3|/known:LVA 1
3|/known:LVA 1 to-2021
3|/known:LVA 1.2
4|/known:LVA 1.2 2002
3|/known:LVA 1.2 to-2013
-7|/known:LVA 1.3
-7|/known:LVA 1.3 2025
-7|/known:LVA 1.3 since-2025
4|/known:LVA 1.4
4|/known:LVA 1.4 2016
4|/known:LVA 1.4 to-2021
-3|/known:LVA 1.5
-3|/known:LVA 1.5 2025
-3|/known:LVA 1.5 since-2025
9|/known:LVA 1.7
9|/known:LVA 1.7 2025
9|/known:LVA 1.7 since-2025
-16|/known:LVA 1.8
-16|/known:LVA 1.8 2006
-16|/known:LVA 1.8 to-2013
-27|/known:LVA 2
-9|/known:LVA 2 2002
11|/known:LVA 2 2014
-5|/known:LVA 2 2016
-15|/known:LVA 2 2023
-10|/known:LVA 2 2025
-10|/known:LVA 2 since-2025
-6|/known:LVA 2 to-2013
6|/known:LVA 2 to-2021
-16|/known:LVA 2 to-2024
-4|/known:LVA 2.5
4|/known:LVA 2.5 2022
-7|/known:LVA 2.5 2024
-3|/known:LVA 2.5 to-2024
-7|/known:LVA 2.7
-7|/known:LVA 2.7 2025
-7|/known:LVA 2.7 since-2025
3|/known:LVA 3 2023
-3|/known:LVA 3 2025
-3|/known:LVA 3 since-2025
4|/known:LVA 3 to-2024
6|/known:LVA 3.2
6|/known:LVA 3.2 2025
6|/known:LVA 3.2 since-2025
-3|/known:LVA 3.22
-3|/known:LVA 3.22 2025
-3|/known:LVA 3.22 since-2025
-26|/known:LVA 3.5
-15|/known:LVA 3.5 2025
-11|/known:LVA 3.5 2026
-26|/known:LVA 3.5 since-2025
-4|/known:LVA 3.68
-4|/known:LVA 3.68 2025
-4|/known:LVA 3.68 since-2025
9|/known:LVA 3.73
9|/known:LVA 3.73 2025
9|/known:LVA 3.73 since-2025
-6|/known:LVA 3E+1
-6|/known:LVA 3E+1 2024
-6|/known:LVA 3E+1 to-2024
14|/known:LVA 4
15|/known:LVA 4 2025
15|/known:LVA 4 since-2025
-14|/known:LVA 4.48
-14|/known:LVA 4.48 2025
-14|/known:LVA 4.48 since-2025
18|/known:LVA 4.9
3|/known:LVA 4.9 2025
15|/known:LVA 4.9 2026
18|/known:LVA 4.9 since-2025
5|/known:LVA 4.91
5|/known:LVA 4.91 2025
5|/known:LVA 4.91 since-2025
37|/known:LVA 5
53|/known:LVA 5 2025
-16|/known:LVA 5 2026
37|/known:LVA 5 since-2025
-4|/known:LVA 5.38
-4|/known:LVA 5.38 2025
-4|/known:LVA 5.38 since-2025
-6|/known:LVA 5.4
-4|/known:LVA 5.4 2026
-6|/known:LVA 5.4 since-2025
14|/known:LVA since-2025
-20|/known:LVA to-2013
15|/known:LVA to-2021
-20|/known:LVA to-2024
6|/known:MAR 5
6|/known:MAR 5 2025
6|/known:MAR 5 since-2025
6|/known:MAR since-2025
19|/known:MDA 1.7
19|/known:MDA 1.7 2025
19|/known:MDA 1.7 since-2025
-14|/known:MDA 4
-14|/known:MDA 4 2025
-14|/known:MDA 4 since-2025
3|/known:MDA since-2025
23|/known:MDV 1.7
23|/known:MDV 1.7 2024
23|/known:MDV 1.7 to-2024
7|/known:MDV 2
7|/known:MDV 2 2025
7|/known:MDV 2 since-2025
6|/known:MDV since-2025
24|/known:MDV to-2024
7|/known:MEX 1.5
7|/known:MEX 1.5 2025
7|/known:MEX 1.5 since-2025
-8|/known:MEX 6.8
-8|/known:MEX 6.8 2025
-8|/known:MEX 6.8 since-2025
29|/known:MKD 2
22|/known:MKD 2 2023
7|/known:MKD 2 2025
7|/known:MKD 2 since-2025
22|/known:MKD 2 to-2024
17|/known:MKD 3.5
17|/known:MKD 3.5 2025
17|/known:MKD 3.5 since-2025
24|/known:MKD since-2025
22|/known:MKD to-2024
22|/known:MLT 0.5
22|/known:MLT 0.5 2025
22|/known:MLT 0.5 since-2025
-3|/known:MLT 0.6
-3|/known:MLT 0.6 2025
-3|/known:MLT 0.6 since-2025
-5|/known:MLT 3.5
-5|/known:MLT 3.5 2025
-5|/known:MLT 3.5 since-2025
-3|/known:MLT 4
-3|/known:MLT 4 2025
-3|/known:MLT 4 since-2025
8|/known:MLT since-2025
-3|/known:MMR 2.6
-3|/known:MMR 2.6 2023
-3|/known:MMR 2.6 to-2024
20|/known:MMR 6.8
20|/known:MMR 6.8 2025
20|/known:MMR 6.8 since-2025
19|/known:MMR since-2025
-4|/known:MMR to-2024
-36|/known:MNE 2
-19|/known:MNE 2 2017
-17|/known:MNE 2 2025
-17|/known:MNE 2 since-2025
-19|/known:MNE 2 to-2021
-12|/known:MNE 5
-12|/known:MNE 5 2025
-12|/known:MNE 5 since-2025
-32|/known:MNE since-2025
-19|/known:MNE to-2021
8|/known:MOZ 2.2
8|/known:MOZ 2.2 2024
8|/known:MOZ 2.2 to-2024
8|/known:MOZ to-2024
-5|/known:MYS 0.8
-4|/known:MYS 0.8 2026
-5|/known:MYS 0.8 since-2025
35|/known:MYS 0.9
35|/known:MYS 0.9 2026
35|/known:MYS 0.9 since-2025
39|/known:MYS 1
10|/known:MYS 1 2024
11|/known:MYS 1 2025
18|/known:MYS 1 2026
29|/known:MYS 1 since-2025
10|/known:MYS 1 to-2024
-4|/known:MYS 1.1
-4|/known:MYS 1.1 2026
-4|/known:MYS 1.1 since-2025
-21|/known:MYS 1.2
-21|/known:MYS 1.2 2026
-21|/known:MYS 1.2 since-2025
15|/known:MYS 1.5
9|/known:MYS 1.5 2025
6|/known:MYS 1.5 2026
15|/known:MYS 1.5 since-2025
3|/known:MYS 1.6
3|/known:MYS 1.6 1999
3|/known:MYS 1.6 to-1999
-6|/known:MYS 1.9
-6|/known:MYS 1.9 2026
-6|/known:MYS 1.9 since-2025
-13|/known:MYS 2
-10|/known:MYS 2 2024
-12|/known:MYS 2 2025
9|/known:MYS 2 2026
-3|/known:MYS 2 since-2025
-10|/known:MYS 2 to-2024
-56|/known:MYS 3.5
-56|/known:MYS 3.5 2025
-56|/known:MYS 3.5 since-2025
-22|/known:MYS 5
-7|/known:MYS 5 2024
-16|/known:MYS 5 2025
-16|/known:MYS 5 since-2025
-7|/known:MYS 5 to-2024
-38|/known:MYS since-2025
4|/known:MYS to-1999
-7|/known:MYS to-2024
3|/known:NAM 2
3|/known:NAM 2 2025
3|/known:NAM 2 since-2025
-4|/known:NATO 0.1
-3|/known:NATO 0.1 2025
-4|/known:NATO 0.1 since-2025
8|/known:NATO 0.2
8|/known:NATO 0.2 2025
8|/known:NATO 0.2 since-2025
18|/known:NATO 0.25
4|/known:NATO 0.25 2024
14|/known:NATO 0.25 2025
14|/known:NATO 0.25 since-2025
4|/known:NATO 0.25 to-2024
-6|/known:NATO 0.5
-4|/known:NATO 0.5 2025
-6|/known:NATO 0.5 since-2025
-13|/known:NATO 0.9
-3|/known:NATO 0.9 1980
-6|/known:NATO 0.9 2025
-6|/known:NATO 0.9 since-2025
-5|/known:NATO 0.9 to-1999
-5|/known:NATO 0.95
-4|/known:NATO 0.95 2022
-4|/known:NATO 0.95 to-2024
-47|/known:NATO 1
-3|/known:NATO 1 1977
-3|/known:NATO 1 2022
-19|/known:NATO 1 2023
-13|/known:NATO 1 2025
-15|/known:NATO 1 since-2025
-6|/known:NATO 1 to-1999
-24|/known:NATO 1 to-2024
-4|/known:NATO 1.09
-4|/known:NATO 1.09 2022
-4|/known:NATO 1.09 to-2024
-5|/known:NATO 1.1
-4|/known:NATO 1.1 to-2024
-4|/known:NATO 1.13
-4|/known:NATO 1.13 2018
-4|/known:NATO 1.13 to-2021
-8|/known:NATO 1.2
-4|/known:NATO 1.2 2025
-4|/known:NATO 1.2 since-2025
-14|/known:NATO 1.24
-3|/known:NATO 1.24 2021
-8|/known:NATO 1.24 2023
-3|/known:NATO 1.24 to-2021
-10|/known:NATO 1.24 to-2024
-15|/known:NATO 1.3
-6|/known:NATO 1.3 2024
-4|/known:NATO 1.3 2025
-4|/known:NATO 1.3 since-2025
-3|/known:NATO 1.3 to-2021
-8|/known:NATO 1.3 to-2024
-8|/known:NATO 1.36
-8|/known:NATO 1.36 2019
-8|/known:NATO 1.36 to-2021
-12|/known:NATO 1.37
-4|/known:NATO 1.37 2024
-7|/known:NATO 1.37 2025
-7|/known:NATO 1.37 since-2025
-4|/known:NATO 1.37 to-2024
9|/known:NATO 1.4
-13|/known:NATO 1.4 2024
23|/known:NATO 1.4 2025
23|/known:NATO 1.4 since-2025
-14|/known:NATO 1.4 to-2024
-10|/known:NATO 1.42
-10|/known:NATO 1.42 2019
-10|/known:NATO 1.42 to-2021
19|/known:NATO 1.43
12|/known:NATO 1.43 2024
7|/known:NATO 1.43 2025
7|/known:NATO 1.43 since-2025
12|/known:NATO 1.43 to-2024
-6|/known:NATO 1.45
-6|/known:NATO 1.45 2025
-6|/known:NATO 1.45 since-2025
33|/known:NATO 1.47
39|/known:NATO 1.47 2024
-5|/known:NATO 1.47 2026
-6|/known:NATO 1.47 since-2025
39|/known:NATO 1.47 to-2024
12|/known:NATO 1.5
-3|/known:NATO 1.5 1978
-4|/known:NATO 1.5 1986
-10|/known:NATO 1.5 2019
-7|/known:NATO 1.5 2022
-8|/known:NATO 1.5 2023
-4|/known:NATO 1.5 2024
62|/known:NATO 1.5 2025
62|/known:NATO 1.5 since-2025
-10|/known:NATO 1.5 to-1999
-7|/known:NATO 1.5 to-2013
-13|/known:NATO 1.5 to-2021
-19|/known:NATO 1.5 to-2024
-4|/known:NATO 1.53
-4|/known:NATO 1.53 2022
-4|/known:NATO 1.53 to-2024
-6|/known:NATO 1.57
-6|/known:NATO 1.57 2025
-6|/known:NATO 1.57 since-2025
-5|/known:NATO 1.58
-5|/known:NATO 1.58 2025
-5|/known:NATO 1.58 since-2025
-7|/known:NATO 1.6
-3|/known:NATO 1.6 1985
6|/known:NATO 1.6 2014
-4|/known:NATO 1.6 2023
-4|/known:NATO 1.6 2025
-4|/known:NATO 1.6 since-2025
-4|/known:NATO 1.6 to-1999
7|/known:NATO 1.6 to-2021
-6|/known:NATO 1.6 to-2024
23|/known:NATO 1.66
23|/known:NATO 1.66 2025
23|/known:NATO 1.66 since-2025
4|/known:NATO 1.7
25|/known:NATO 1.7 2020
9|/known:NATO 1.7 2022
-18|/known:NATO 1.7 2025
-5|/known:NATO 1.7 2026
-23|/known:NATO 1.7 since-2025
23|/known:NATO 1.7 to-2021
7|/known:NATO 1.7 to-2024
-8|/known:NATO 1.76
-8|/known:NATO 1.76 2024
-8|/known:NATO 1.76 to-2024
8|/known:NATO 1.8 2006
-5|/known:NATO 1.8 2025
-5|/known:NATO 1.8 since-2025
8|/known:NATO 1.8 to-2013
-3|/known:NATO 1.8 to-2024
5|/known:NATO 1.9
6|/known:NATO 1.9 2001
-4|/known:NATO 1.9 2024
9|/known:NATO 1.9 2025
-5|/known:NATO 1.9 2026
4|/known:NATO 1.9 since-2025
5|/known:NATO 1.9 to-2013
-4|/known:NATO 1.9 to-2024
-10|/known:NATO 15
-10|/known:NATO 15 2025
-10|/known:NATO 15 since-2025
-14|/known:NATO 1E+1
-5|/known:NATO 1E+1 1952
-3|/known:NATO 1E+1 2025
-4|/known:NATO 1E+1 2026
-8|/known:NATO 1E+1 since-2025
-5|/known:NATO 1E+1 to-1999
37|/known:NATO 2
26|/known:NATO 2 0
-20|/known:NATO 2 1979
-42|/known:NATO 2 1999
25|/known:NATO 2 2002
-7|/known:NATO 2 2003
25|/known:NATO 2 2004
27|/known:NATO 2 2006
-25|/known:NATO 2 2010
7|/known:NATO 2 2012
-8|/known:NATO 2 2013
27|/known:NATO 2 2014
-36|/known:NATO 2 2015
46|/known:NATO 2 2016
27|/known:NATO 2 2017
19|/known:NATO 2 2018
5|/known:NATO 2 2019
-65|/known:NATO 2 2020
-7|/known:NATO 2 2021
-42|/known:NATO 2 2022
23|/known:NATO 2 2023
47|/known:NATO 2 2024
-5|/known:NATO 2 2026
-8|/known:NATO 2 since-2025
-44|/known:NATO 2 to-1999
47|/known:NATO 2 to-2013
14|/known:NATO 2 to-2021
27|/known:NATO 2 to-2024
-5|/known:NATO 2.01
-3|/known:NATO 2.01 2024
-3|/known:NATO 2.01 to-2024
38|/known:NATO 2.02
16|/known:NATO 2.02 2024
22|/known:NATO 2.02 2025
22|/known:NATO 2.02 since-2025
16|/known:NATO 2.02 to-2024
-9|/known:NATO 2.07
-8|/known:NATO 2.07 2024
-9|/known:NATO 2.07 to-2024
-29|/known:NATO 2.1
-20|/known:NATO 2.1 2025
-5|/known:NATO 2.1 2026
-25|/known:NATO 2.1 since-2025
-9|/known:NATO 2.16
-8|/known:NATO 2.16 2017
-8|/known:NATO 2.16 to-2021
4|/known:NATO 2.2
-17|/known:NATO 2.2 2017
29|/known:NATO 2.2 2025
-4|/known:NATO 2.2 2026
25|/known:NATO 2.2 since-2025
-17|/known:NATO 2.2 to-2021
-4|/known:NATO 2.2 to-2024
11|/known:NATO 2.3
12|/known:NATO 2.3 1999
-13|/known:NATO 2.3 2022
14|/known:NATO 2.3 2025
16|/known:NATO 2.3 since-2025
12|/known:NATO 2.3 to-1999
-16|/known:NATO 2.3 to-2024
-3|/known:NATO 2.33
-3|/known:NATO 2.33 since-2025
4|/known:NATO 2.4
-13|/known:NATO 2.4 2025
21|/known:NATO 2.4 2026
7|/known:NATO 2.4 since-2025
-3|/known:NATO 2.4 to-2024
20|/known:NATO 2.5
-7|/known:NATO 2.5 1992
-3|/known:NATO 2.5 2016
-30|/known:NATO 2.5 2022
59|/known:NATO 2.5 2023
18|/known:NATO 2.5 2024
-23|/known:NATO 2.5 2025
8|/known:NATO 2.5 2026
-15|/known:NATO 2.5 since-2025
-7|/known:NATO 2.5 to-1999
-4|/known:NATO 2.5 to-2021
48|/known:NATO 2.5 to-2024
-22|/known:NATO 2.52
-22|/known:NATO 2.52 2023
-22|/known:NATO 2.52 to-2024
6|/known:NATO 2.54
-8|/known:NATO 2.6
-5|/known:NATO 2.6 2025
-7|/known:NATO 2.6 since-2025
5|/known:NATO 2.7
8|/known:NATO 2.7 2025
-4|/known:NATO 2.7 2026
4|/known:NATO 2.7 2027
8|/known:NATO 2.7 since-2025
-7|/known:NATO 2.8
-7|/known:NATO 2.8 2026
-7|/known:NATO 2.8 since-2025
-4|/known:NATO 2.9
-4|/known:NATO 2E+1
-4|/known:NATO 2E+1 2025
-4|/known:NATO 2E+1 since-2025
12|/known:NATO 3
12|/known:NATO 3 1986
-10|/known:NATO 3 1987
10|/known:NATO 3 1988
-8|/known:NATO 3 2019
-21|/known:NATO 3 2022
12|/known:NATO 3 2023
38|/known:NATO 3 2024
33|/known:NATO 3 2025
-20|/known:NATO 3 2026
-25|/known:NATO 3 2027
-12|/known:NATO 3 since-2025
5|/known:NATO 3 to-1999
-10|/known:NATO 3 to-2021
29|/known:NATO 3 to-2024
-8|/known:NATO 3-3.5
-7|/known:NATO 3-3.5 2025
-7|/known:NATO 3-3.5 since-2025
4|/known:NATO 3-4
43|/known:NATO 3-4 2022
-39|/known:NATO 3-4 2025
-39|/known:NATO 3-4 since-2025
43|/known:NATO 3-4 to-2024
-4|/known:NATO 3.1
-3|/known:NATO 3.1 2025
-3|/known:NATO 3.1 since-2025
-12|/known:NATO 3.2
-7|/known:NATO 3.2 1992
-3|/known:NATO 3.2 since-2025
-7|/known:NATO 3.2 to-1999
39|/known:NATO 3.3
-3|/known:NATO 3.3 1980
30|/known:NATO 3.3 1986
17|/known:NATO 3.3 1987
26|/known:NATO 3.3 1988
-3|/known:NATO 3.3 2002
-8|/known:NATO 3.3 2016
-3|/known:NATO 3.3 2024
-13|/known:NATO 3.3 2025
-14|/known:NATO 3.3 since-2025
68|/known:NATO 3.3 to-1999
-3|/known:NATO 3.3 to-2013
-9|/known:NATO 3.3 to-2021
-3|/known:NATO 3.3 to-2024
15|/known:NATO 3.4 1982
-13|/known:NATO 3.4 2025
-14|/known:NATO 3.4 since-2025
13|/known:NATO 3.4 to-1999
33|/known:NATO 3.5
26|/known:NATO 3.5 1980
-20|/known:NATO 3.5 1982
-4|/known:NATO 3.5 2023
36|/known:NATO 3.5 2025
-5|/known:NATO 3.5 2027
32|/known:NATO 3.5 since-2025
6|/known:NATO 3.5 to-1999
-3|/known:NATO 3.5 to-2024
-4|/known:NATO 3.5-5
-4|/known:NATO 3.5-5 2025
-4|/known:NATO 3.5-5 since-2025
47|/known:NATO 3.6
-3|/known:NATO 3.6 2016
52|/known:NATO 3.6 2025
51|/known:NATO 3.6 since-2025
-3|/known:NATO 3.6 to-2021
3|/known:NATO 3.7 2025
-3|/known:NATO 3.8
-6|/known:NATO 3.9
-5|/known:NATO 3.9 2025
-5|/known:NATO 3.9 since-2025
-7|/known:NATO 3E+1
-7|/known:NATO 3E+1 2024
-7|/known:NATO 3E+1 to-2024
49|/known:NATO 4
13|/known:NATO 4 1978
26|/known:NATO 4 1987
-4|/known:NATO 4 1989
-6|/known:NATO 4 1990
-11|/known:NATO 4 1992
-5|/known:NATO 4 2012
42|/known:NATO 4 2018
8|/known:NATO 4 2019
14|/known:NATO 4 2023
-17|/known:NATO 4 2024
14|/known:NATO 4 2025
-13|/known:NATO 4 2026
12|/known:NATO 4 to-1999
-10|/known:NATO 4 to-2013
50|/known:NATO 4 to-2021
-3|/known:NATO 4 to-2024
-9|/known:NATO 4.1
-9|/known:NATO 4.1 2025
-9|/known:NATO 4.1 since-2025
-5|/known:NATO 4.4
-4|/known:NATO 4.4 2024
-4|/known:NATO 4.4 to-2024
-11|/known:NATO 4.5
-8|/known:NATO 4.5 2026
-10|/known:NATO 4.5 since-2025
-11|/known:NATO 4.7
-4|/known:NATO 4.7 1979
-6|/known:NATO 4.7 2025
-6|/known:NATO 4.7 since-2025
-4|/known:NATO 4.7 to-1999
-5|/known:NATO 4.8
-4|/known:NATO 4.8 2025
-5|/known:NATO 4.8 since-2025
52|/known:NATO 5
-4|/known:NATO 5 1980
-6|/known:NATO 5 1988
-5|/known:NATO 5 2023
17|/known:NATO 5 2024
73|/known:NATO 5 2025
-19|/known:NATO 5 2026
3|/known:NATO 5 2027
56|/known:NATO 5 since-2025
-14|/known:NATO 5 to-1999
10|/known:NATO 5 to-2024
-10|/known:NATO 5-6
-10|/known:NATO 5-6 2025
-10|/known:NATO 5-6 since-2025
-7|/known:NATO 5.4
-7|/known:NATO 5.4 2025
-7|/known:NATO 5.4 since-2025
-5|/known:NATO 5.5
-15|/known:NATO 6
-6|/known:NATO 6 2025
-4|/known:NATO 6 2026
-10|/known:NATO 6 since-2025
-3|/known:NATO 6 to-1999
-3|/known:NATO 6.5
-7|/known:NATO 6.7
-7|/known:NATO 6.7 2026
-7|/known:NATO 6.7 since-2025
-8|/known:NATO 7
-3|/known:NATO 7 1981
-4|/known:NATO 7 2025
-4|/known:NATO 7 since-2025
-3|/known:NATO 7 to-1999
6|/known:NATO 8
9|/known:NATO 8 2025
9|/known:NATO 8 since-2025
-35|/known:NATO since-2025
-20|/known:NATO to-1999
28|/known:NATO to-2013
-12|/known:NATO to-2021
3|/known:NER 3.4
3|/known:NER 3.4 2024
3|/known:NER 3.4 to-2024
5|/known:NER to-2024
11|/known:NGA 2
11|/known:NGA 2 2025
11|/known:NGA 2 since-2025
10|/known:NGA since-2025
8|/known:NLD 1.2
8|/known:NLD 1.2 2025
8|/known:NLD 1.2 since-2025
4|/known:NLD 1.3
4|/known:NLD 1.3 2024
4|/known:NLD 1.3 to-2024
-36|/known:NLD 1.5
-36|/known:NLD 1.5 2025
-36|/known:NLD 1.5 since-2025
-3|/known:NLD 1.6
-3|/known:NLD 1.6 2024
-3|/known:NLD 1.6 to-2024
7|/known:NLD 1.9
7|/known:NLD 1.9 2025
7|/known:NLD 1.9 since-2025
17|/known:NLD 2
27|/known:NLD 2 2023
24|/known:NLD 2 2025
-35|/known:NLD 2 2026
-11|/known:NLD 2 since-2025
27|/known:NLD 2 to-2024
6|/known:NLD 2.05
5|/known:NLD 2.05 2025
5|/known:NLD 2.05 since-2025
-3|/known:NLD 2.5 2024
5|/known:NLD 2.5 2025
5|/known:NLD 2.5 since-2025
-3|/known:NLD 2.5 to-2024
3|/known:NLD 2.7
3|/known:NLD 2.7 2026
3|/known:NLD 2.7 since-2025
11|/known:NLD 2.8
11|/known:NLD 2.8 2025
11|/known:NLD 2.8 since-2025
-8|/known:NLD 2E+1
-8|/known:NLD 2E+1 2025
-8|/known:NLD 2E+1 since-2025
21|/known:NLD 3
-4|/known:NLD 3 2024
24|/known:NLD 3 2025
24|/known:NLD 3 since-2025
-4|/known:NLD 3 to-2024
59|/known:NLD 3.5
10|/known:NLD 3.5 2025
49|/known:NLD 3.5 2026
59|/known:NLD 3.5 since-2025
-53|/known:NLD 3.6
-53|/known:NLD 3.6 2025
-53|/known:NLD 3.6 since-2025
-17|/known:NLD 5
-23|/known:NLD 5 2025
5|/known:NLD 5 2026
-17|/known:NLD 5 since-2025
-4|/known:NLD since-2025
22|/known:NLD to-2024
10|/known:NOR 1.5
11|/known:NOR 1.5 2025
10|/known:NOR 1.5 since-2025
4|/known:NOR 1.6
4|/known:NOR 1.6 2018
4|/known:NOR 1.6 to-2021
-22|/known:NOR 1.7
-22|/known:NOR 1.7 2026
-22|/known:NOR 1.7 since-2025
4|/known:NOR 2
-12|/known:NOR 2 2018
18|/known:NOR 2 2023
-3|/known:NOR 2 2025
-3|/known:NOR 2 since-2025
-12|/known:NOR 2 to-2021
18|/known:NOR 2 to-2024
17|/known:NOR 2.2
5|/known:NOR 2.2 2024
12|/known:NOR 2.2 2025
12|/known:NOR 2.2 since-2025
5|/known:NOR 2.2 to-2024
-17|/known:NOR 2.4
-17|/known:NOR 2.4 2025
-17|/known:NOR 2.4 since-2025
-13|/known:NOR 2.5
-11|/known:NOR 2.5 2025
-13|/known:NOR 2.5 since-2025
-5|/known:NOR 2.6
-4|/known:NOR 2.6 2025
-5|/known:NOR 2.6 since-2025
-12|/known:NOR 2.8
-12|/known:NOR 2.8 2025
-12|/known:NOR 2.8 since-2025
-11|/known:NOR 2.9
-11|/known:NOR 2.9 2026
-11|/known:NOR 2.9 since-2025
10|/known:NOR 3
6|/known:NOR 3 2024
5|/known:NOR 3 2025
-3|/known:NOR 3 2026
6|/known:NOR 3 to-2024
10|/known:NOR 3.2
6|/known:NOR 3.2 1990
3|/known:NOR 3.2 2026
4|/known:NOR 3.2 since-2025
6|/known:NOR 3.2 to-1999
23|/known:NOR 3.3
8|/known:NOR 3.3 2025
15|/known:NOR 3.3 2026
23|/known:NOR 3.3 since-2025
5|/known:NOR 3.4
5|/known:NOR 3.4 2025
5|/known:NOR 3.4 since-2025
19|/known:NOR 3.5
30|/known:NOR 3.5 2025
-11|/known:NOR 3.5 2026
19|/known:NOR 3.5 since-2025
3|/known:NOR 4
3|/known:NOR 4 2025
3|/known:NOR 4 since-2025
39|/known:NOR 5
40|/known:NOR 5 2025
39|/known:NOR 5 since-2025
36|/known:NOR since-2025
9|/known:NOR to-1999
-8|/known:NOR to-2021
31|/known:NOR to-2024
3|/known:NPL 0.8
3|/known:NPL 0.8 2025
3|/known:NPL 0.8 since-2025
3|/known:NZL 0.9
26|/known:NZL 1
19|/known:NZL 1 2025
4|/known:NZL 1 2026
24|/known:NZL 1 since-2025
3|/known:NZL 1.1
3|/known:NZL 1.1 2023
3|/known:NZL 1.1 to-2024
7|/known:NZL 1.2
4|/known:NZL 1.2 2025
3|/known:NZL 1.2 2026
7|/known:NZL 1.2 since-2025
38|/known:NZL 1.3
4|/known:NZL 1.3 2022
34|/known:NZL 1.3 2026
34|/known:NZL 1.3 since-2025
4|/known:NZL 1.3 to-2024
-9|/known:NZL 1.4
-10|/known:NZL 1.4 2025
-9|/known:NZL 1.4 since-2025
-5|/known:NZL 1.5
-7|/known:NZL 1.5 2026
-6|/known:NZL 1.5 since-2025
6|/known:NZL 1.7
6|/known:NZL 1.7 2024
6|/known:NZL 1.7 to-2024
-5|/known:NZL 1.9
-5|/known:NZL 1.9 2025
-5|/known:NZL 1.9 since-2025
50|/known:NZL 2
11|/known:NZL 2 2022
17|/known:NZL 2 2023
-14|/known:NZL 2 2024
20|/known:NZL 2 2025
16|/known:NZL 2 2026
36|/known:NZL 2 since-2025
14|/known:NZL 2 to-2024
-6|/known:NZL 2.3
-6|/known:NZL 2.3 2023
-6|/known:NZL 2.3 to-2024
-6|/known:NZL 2.4
-3|/known:NZL 2.4 2025
-3|/known:NZL 2.4 2026
-6|/known:NZL 2.4 since-2025
-10|/known:NZL 3
-37|/known:NZL 3 2025
27|/known:NZL 3 2026
-10|/known:NZL 3 since-2025
-17|/known:NZL 3.5
-15|/known:NZL 3.5 2025
-17|/known:NZL 3.5 since-2025
-5|/known:NZL 5
-5|/known:NZL 5 2025
-5|/known:NZL 5 since-2025
40|/known:NZL since-2025
25|/known:NZL to-2024
-3|/known:OMN 4.8
-3|/known:OMN 4.8 since-2025
-5|/known:OMN 5
-5|/known:OMN 5 2026
-5|/known:OMN 5 since-2025
8|/known:OMN 5.6
8|/known:OMN 5.6 2025
8|/known:OMN 5.6 since-2025
-5|/known:PAK 0.2
-5|/known:PAK 0.2 2025
-5|/known:PAK 0.2 since-2025
-8|/known:PAK 1.7
-5|/known:PAK 1.7 2025
-5|/known:PAK 1.7 since-2025
-10|/known:PAK 1.9
-7|/known:PAK 1.9 2025
-8|/known:PAK 1.9 since-2025
10|/known:PAK 2
13|/known:PAK 2 2025
-4|/known:PAK 2 2026
9|/known:PAK 2 since-2025
8|/known:PAK 2.2
8|/known:PAK 2.2 2025
8|/known:PAK 2.2 since-2025
3|/known:PAK 2.3
3|/known:PAK 2.3 2025
3|/known:PAK 2.3 since-2025
31|/known:PAK 2.5
32|/known:PAK 2.5 2025
31|/known:PAK 2.5 since-2025
12|/known:PAK 3
21|/known:PAK 3 2025
-8|/known:PAK 3 2026
13|/known:PAK 3 since-2025
20|/known:PAK 6.5
20|/known:PAK 6.5 2025
20|/known:PAK 6.5 since-2025
63|/known:PAK since-2025
5|/known:PER 1.2
5|/known:PER 1.2 2025
5|/known:PER 1.2 since-2025
3|/known:PER 1.5
3|/known:PER 1.5 2025
3|/known:PER 1.5 since-2025
13|/known:PHL 0.5
9|/known:PHL 0.5 2024
5|/known:PHL 0.5 2025
5|/known:PHL 0.5 since-2025
9|/known:PHL 0.5 to-2024
19|/known:PHL 0.6
19|/known:PHL 0.6 2026
19|/known:PHL 0.6 since-2025
-25|/known:PHL 0.8
-25|/known:PHL 0.8 2025
-25|/known:PHL 0.8 since-2025
11|/known:PHL 0.9
11|/known:PHL 0.9 2024
11|/known:PHL 0.9 to-2024
10|/known:PHL 1
-10|/known:PHL 1 1987
6|/known:PHL 1 2024
4|/known:PHL 1 2025
8|/known:PHL 1 2026
12|/known:PHL 1 since-2025
-10|/known:PHL 1 to-1999
7|/known:PHL 1 to-2024
-23|/known:PHL 1.2 2024
6|/known:PHL 1.2 2025
19|/known:PHL 1.2 2026
25|/known:PHL 1.2 since-2025
-23|/known:PHL 1.2 to-2024
32|/known:PHL 1.3
18|/known:PHL 1.3 2024
10|/known:PHL 1.3 2025
5|/known:PHL 1.3 2026
15|/known:PHL 1.3 since-2025
18|/known:PHL 1.3 to-2024
15|/known:PHL 1.4
5|/known:PHL 1.4 2024
12|/known:PHL 1.4 2026
11|/known:PHL 1.4 since-2025
5|/known:PHL 1.4 to-2024
11|/known:PHL 1.5 2024
-24|/known:PHL 1.5 2025
15|/known:PHL 1.5 2026
-9|/known:PHL 1.5 since-2025
11|/known:PHL 1.5 to-2024
-6|/known:PHL 1.75
-6|/known:PHL 1.75 2025
-6|/known:PHL 1.75 since-2025
-15|/known:PHL 1.8
-12|/known:PHL 1.8 2025
-3|/known:PHL 1.8 2026
-15|/known:PHL 1.8 since-2025
39|/known:PHL 2
-5|/known:PHL 2 2023
18|/known:PHL 2 2024
34|/known:PHL 2 2025
-12|/known:PHL 2 2026
25|/known:PHL 2 since-2025
13|/known:PHL 2 to-2024
21|/known:PHL 2.5
11|/known:PHL 2.5 2025
10|/known:PHL 2.5 2026
21|/known:PHL 2.5 since-2025
-5|/known:PHL 2.9
-5|/known:PHL 2.9 2024
-5|/known:PHL 2.9 to-2024
4|/known:PHL 3
31|/known:PHL 3 2024
-16|/known:PHL 3 2025
-10|/known:PHL 3 2026
-26|/known:PHL 3 since-2025
29|/known:PHL 3 to-2024
-4|/known:PHL 3.2
-4|/known:PHL 3.2 2025
-4|/known:PHL 3.2 since-2025
-9|/known:PHL 3.4
-9|/known:PHL 3.4 2024
-9|/known:PHL 3.4 to-2024
15|/known:PHL 3.5
21|/known:PHL 3.5 2025
-6|/known:PHL 3.5 2026
15|/known:PHL 3.5 since-2025
4|/known:PHL 4
4|/known:PHL 4 2026
4|/known:PHL 4 since-2025
-39|/known:PHL 5
-37|/known:PHL 5 2025
-37|/known:PHL 5 since-2025
20|/known:PHL since-2025
-12|/known:PHL to-1999
64|/known:PHL to-2024
33|/known:PNG 0.3
15|/known:PNG 0.3 2023
18|/known:PNG 0.3 2024
33|/known:PNG 0.3 to-2024
9|/known:PNG 0.5
9|/known:PNG 0.5 2023
9|/known:PNG 0.5 to-2024
19|/known:PNG 1
17|/known:PNG 1 2023
17|/known:PNG 1 to-2024
-22|/known:PNG 2
-20|/known:PNG 2 2023
-20|/known:PNG 2 to-2024
-6|/known:PNG 2.3
-6|/known:PNG 2.3 2023
-6|/known:PNG 2.3 to-2024
-3|/known:PNG 3
-3|/known:PNG 3 2025
-3|/known:PNG 3 since-2025
-3|/known:PNG since-2025
33|/known:PNG to-2024
-3|/known:POL 0.8
-3|/known:POL 0.8 2015
-3|/known:POL 0.8 to-2021
-4|/known:POL 1
-4|/known:POL 1 2025
-4|/known:POL 1 since-2025
-10|/known:POL 1.2
-10|/known:POL 1.2 2026
-10|/known:POL 1.2 since-2025
-8|/known:POL 1.3
-8|/known:POL 1.3 2025
-8|/known:POL 1.3 since-2025
-18|/known:POL 1.4
-18|/known:POL 1.4 1999
-18|/known:POL 1.4 to-1999
-34|/known:POL 1.5
-24|/known:POL 1.5 2023
-10|/known:POL 1.5 2025
-10|/known:POL 1.5 since-2025
-24|/known:POL 1.5 to-2024
10|/known:POL 1.6
13|/known:POL 1.6 2024
-3|/known:POL 1.6 2025
-3|/known:POL 1.6 since-2025
13|/known:POL 1.6 to-2024
-9|/known:POL 1.8
-8|/known:POL 1.8 2025
-8|/known:POL 1.8 since-2025
-7|/known:POL 1.81
-7|/known:POL 1.81 1999
-7|/known:POL 1.81 to-1999
-26|/known:POL 1.9
-25|/known:POL 1.9 2025
-25|/known:POL 1.9 since-2025
8|/known:POL 1.95
3|/known:POL 1.95 2004
4|/known:POL 1.95 2014
3|/known:POL 1.95 to-2013
5|/known:POL 1.95 to-2021
-62|/known:POL 2
44|/known:POL 2 1999
-9|/known:POL 2 2004
16|/known:POL 2 2014
-25|/known:POL 2 2016
-5|/known:POL 2 2023
-38|/known:POL 2 2024
-46|/known:POL 2 2025
-47|/known:POL 2 since-2025
43|/known:POL 2 to-1999
-9|/known:POL 2 to-2013
-6|/known:POL 2 to-2021
-43|/known:POL 2 to-2024
-3|/known:POL 2.1
-4|/known:POL 2.1 2025
-4|/known:POL 2.1 since-2025
15|/known:POL 2.2
3|/known:POL 2.2 1999
-5|/known:POL 2.2 2024
15|/known:POL 2.2 2025
18|/known:POL 2.2 since-2025
3|/known:POL 2.2 to-1999
-5|/known:POL 2.2 to-2024
-3|/known:POL 2.3
-3|/known:POL 2.3 2025
-3|/known:POL 2.3 since-2025
-30|/known:POL 2.5
12|/known:POL 2.5 2016
-19|/known:POL 2.5 2023
-14|/known:POL 2.5 2024
-10|/known:POL 2.5 2025
-11|/known:POL 2.5 since-2025
12|/known:POL 2.5 to-2021
-31|/known:POL 2.5 to-2024
-3|/known:POL 2.8
-3|/known:POL 2.8 1997
-3|/known:POL 2.8 to-1999
-50|/known:POL 3
21|/known:POL 3 2022
8|/known:POL 3 2023
-37|/known:POL 3 2024
-51|/known:POL 3 2025
10|/known:POL 3 2026
-41|/known:POL 3 since-2025
-8|/known:POL 3 to-2024
-11|/known:POL 3.1
-10|/known:POL 3.1 2023
-11|/known:POL 3.1 to-2024
-8|/known:POL 3.22
-6|/known:POL 3.22 2025
-8|/known:POL 3.22 since-2025
8|/known:POL 3.3
8|/known:POL 3.3 2024
8|/known:POL 3.3 to-2024
-9|/known:POL 3.38
-5|/known:POL 3.38 2024
-5|/known:POL 3.38 2025
-5|/known:POL 3.38 since-2025
-5|/known:POL 3.38 to-2024
-7|/known:POL 3.4
-3|/known:POL 3.4 2024
-3|/known:POL 3.4 2025
-3|/known:POL 3.4 since-2025
-3|/known:POL 3.4 to-2024
-7|/known:POL 3.43
-6|/known:POL 3.43 2024
-6|/known:POL 3.43 to-2024
-13|/known:POL 3.5
-24|/known:POL 3.5 2025
14|/known:POL 3.5 2026
-10|/known:POL 3.5 since-2025
-3|/known:POL 3.5 to-2024
-3|/known:POL 3.68
-3|/known:POL 3.68 2025
-3|/known:POL 3.68 since-2025
-12|/known:POL 3.71
-12|/known:POL 3.71 2025
-12|/known:POL 3.71 since-2025
16|/known:POL 3.9
10|/known:POL 3.9 2023
7|/known:POL 3.9 2024
16|/known:POL 3.9 to-2024
39|/known:POL 4
35|/known:POL 4 2023
4|/known:POL 4 2024
39|/known:POL 4 to-2024
21|/known:POL 4.1
4|/known:POL 4.1 2024
17|/known:POL 4.1 2025
17|/known:POL 4.1 since-2025
4|/known:POL 4.1 to-2024
6|/known:POL 4.12
4|/known:POL 4.12 2024
4|/known:POL 4.12 to-2024
6|/known:POL 4.2
6|/known:POL 4.2 2025
6|/known:POL 4.2 since-2025
10|/known:POL 4.3
10|/known:POL 4.3 2026
10|/known:POL 4.3 since-2025
25|/known:POL 4.48
25|/known:POL 4.48 2025
25|/known:POL 4.48 since-2025
27|/known:POL 4.5
23|/known:POL 4.5 2025
4|/known:POL 4.5 2026
27|/known:POL 4.5 since-2025
27|/known:POL 4.7
25|/known:POL 4.7 2025
27|/known:POL 4.7 since-2025
29|/known:POL 4.8
13|/known:POL 4.8 2025
16|/known:POL 4.8 2026
29|/known:POL 4.8 since-2025
20|/known:POL 5
4|/known:POL 5 2023
6|/known:POL 5 2024
16|/known:POL 5 2025
-5|/known:POL 5 2026
11|/known:POL 5 since-2025
9|/known:POL 5 to-2024
-3|/known:POL 5-6
-3|/known:POL 5-6 2025
-3|/known:POL 5-6 since-2025
-4|/known:POL 5.4
-4|/known:POL 5.4 2025
-4|/known:POL 5.4 since-2025
-68|/known:POL since-2025
19|/known:POL to-1999
-6|/known:POL to-2013
5|/known:POL to-2021
-51|/known:POL to-2024
-12|/known:PRK 2
-10|/known:PRK 2 2025
-11|/known:PRK 2 since-2025
33|/known:PRK 25
33|/known:PRK 25 2024
33|/known:PRK 25 to-2024
21|/known:PRK 2E+1
12|/known:PRK 2E+1 2025
8|/known:PRK 2E+1 2026
21|/known:PRK 2E+1 since-2025
-11|/known:PRK 3.3
-11|/known:PRK 3.3 2018
-11|/known:PRK 3.3 to-2021
-4|/known:PRK 3.5
-4|/known:PRK 3.5 2026
-4|/known:PRK 3.5 since-2025
-5|/known:PRK 4
-4|/known:PRK 4 2024
-4|/known:PRK 4 to-2024
3|/known:PRK since-2025
-11|/known:PRK to-2021
30|/known:PRK to-2024
6|/known:PRT 1
6|/known:PRT 1 2025
6|/known:PRT 1 since-2025
25|/known:PRT 1.5
25|/known:PRT 1.5 2025
25|/known:PRT 1.5 since-2025
18|/known:PRT 1.55
18|/known:PRT 1.55 2025
18|/known:PRT 1.55 since-2025
4|/known:PRT 1.58
4|/known:PRT 1.58 2025
4|/known:PRT 1.58 since-2025
-4|/known:PRT 1.9
-4|/known:PRT 1.9 2025
-4|/known:PRT 1.9 since-2025
-6|/known:PRT 1E+1
-6|/known:PRT 1E+1 1952
-6|/known:PRT 1E+1 to-1999
-3|/known:PRT 2 2024
42|/known:PRT 2 2025
-40|/known:PRT 2 2026
-3|/known:PRT 2 to-2024
-7|/known:PRT 2.1
-7|/known:PRT 2.1 2025
-7|/known:PRT 2.1 since-2025
-9|/known:PRT 2.5
-9|/known:PRT 2.5 2025
-9|/known:PRT 2.5 since-2025
-20|/known:PRT 3
-20|/known:PRT 3 2025
-20|/known:PRT 3 since-2025
16|/known:PRT 3.5
16|/known:PRT 3.5 2025
16|/known:PRT 3.5 since-2025
-22|/known:PRT 4
-22|/known:PRT 4 2025
-22|/known:PRT 4 since-2025
8|/known:PRT 5
8|/known:PRT 5 2025
8|/known:PRT 5 since-2025
-20|/known:PRT 8
-20|/known:PRT 8 2025
-20|/known:PRT 8 since-2025
-6|/known:PRT to-1999
-3|/known:PRT to-2024
-3|/known:QAT 1.5
-3|/known:QAT 1.5 2024
-3|/known:QAT 1.5 to-2024
-3|/known:QAT 2
-3|/known:QAT 2 2026
-3|/known:QAT 2 since-2025
-3|/known:QAT 3.5
-3|/known:QAT 3.5 2026
-3|/known:QAT 3.5 since-2025
-8|/known:QAT 5
-7|/known:QAT 5 2026
-8|/known:QAT 5 since-2025
-12|/known:QAT since-2025
-3|/known:QAT to-2024
3|/known:ROU 1.6
3|/known:ROU 1.6 2024
3|/known:ROU 1.6 to-2024
-19|/known:ROU 1.7
-19|/known:ROU 1.7 2025
-19|/known:ROU 1.7 since-2025
9|/known:ROU 2 2015
-4|/known:ROU 2 2018
-4|/known:ROU 2 2025
-4|/known:ROU 2 since-2025
5|/known:ROU 2 to-2021
3|/known:ROU 2.3
3|/known:ROU 2.3 2025
3|/known:ROU 2.3 since-2025
-4|/known:ROU 2.5
-4|/known:ROU 2.5 2022
23|/known:ROU 3
23|/known:ROU 3 2025
23|/known:ROU 3 since-2025
18|/known:ROU 3.5
18|/known:ROU 3.5 2025
18|/known:ROU 3.5 since-2025
15|/known:ROU 5
15|/known:ROU 5 2025
15|/known:ROU 5 since-2025
34|/known:ROU since-2025
5|/known:ROU to-2021
-9|/known:RUS 1
-6|/known:RUS 1 2023
-6|/known:RUS 1 to-2024
-8|/known:RUS 1.24
-8|/known:RUS 1.24 2018
-8|/known:RUS 1.24 to-2021
-5|/known:RUS 1.3
-5|/known:RUS 1.3 2025
-5|/known:RUS 1.3 since-2025
-7|/known:RUS 1.4
-3|/known:RUS 1.4 2023
-5|/known:RUS 1.4 2026
-5|/known:RUS 1.4 since-2025
-3|/known:RUS 1.4 to-2024
17|/known:RUS 1E+1
17|/known:RUS 1E+1 2026
17|/known:RUS 1E+1 since-2025
-18|/known:RUS 2
-4|/known:RUS 2 2024
-11|/known:RUS 2 2025
-4|/known:RUS 2 2026
-14|/known:RUS 2 since-2025
-4|/known:RUS 2 to-2024
-7|/known:RUS 2.1
-7|/known:RUS 2.1 2024
-7|/known:RUS 2.1 to-2024
-4|/known:RUS 2.2
-4|/known:RUS 2.2 since-2025
-9|/known:RUS 2.3
-6|/known:RUS 2.3 2025
-3|/known:RUS 2.3 2026
-9|/known:RUS 2.3 since-2025
-5|/known:RUS 2.5
-3|/known:RUS 2.5 2024
-3|/known:RUS 2.5 to-2024
7|/known:RUS 2.7
3|/known:RUS 2.7 2023
4|/known:RUS 2.7 2024
7|/known:RUS 2.7 to-2024
-29|/known:RUS 25
-29|/known:RUS 25 2024
-29|/known:RUS 25 to-2024
-5|/known:RUS 27
-5|/known:RUS 27 2026
-5|/known:RUS 27 since-2025
-51|/known:RUS 3
4|/known:RUS 3 2023
-17|/known:RUS 3 2024
-38|/known:RUS 3 2025
-38|/known:RUS 3 since-2025
-14|/known:RUS 3 to-2024
-4|/known:RUS 3.1
-3|/known:RUS 3.1 2025
-3|/known:RUS 3.1 since-2025
-14|/known:RUS 4 2007
13|/known:RUS 4 2024
-14|/known:RUS 4 to-2013
13|/known:RUS 4 to-2024
7|/known:RUS 4.1
5|/known:RUS 4.1 2023
5|/known:RUS 4.1 to-2024
7|/known:RUS 4.3
7|/known:RUS 4.3 2021
7|/known:RUS 4.3 to-2021
-5|/known:RUS 4.9-16.9
-5|/known:RUS 4.9-16.9 2024
-5|/known:RUS 4.9-16.9 to-2024
-17|/known:RUS 5
-3|/known:RUS 5 1978
-3|/known:RUS 5 2022
-13|/known:RUS 5 2025
-13|/known:RUS 5 since-2025
-3|/known:RUS 5 to-1999
-3|/known:RUS 5 to-2024
16|/known:RUS 5.5
15|/known:RUS 5.5 2026
16|/known:RUS 5.5 since-2025
9|/known:RUS 5.9
8|/known:RUS 5.9 2024
8|/known:RUS 5.9 to-2024
13|/known:RUS 6.3
3|/known:RUS 6.3 2024
4|/known:RUS 6.3 2025
5|/known:RUS 6.3 2026
10|/known:RUS 6.3 since-2025
3|/known:RUS 6.3 to-2024
3|/known:RUS 6.7
13|/known:RUS 7.1
13|/known:RUS 7.1 2025
13|/known:RUS 7.1 since-2025
7|/known:RUS 7.2
7|/known:RUS 7.2 2025
7|/known:RUS 7.2 since-2025
5|/known:RUS 7.5
3|/known:RUS 7.5 2026
5|/known:RUS 7.5 since-2025
21|/known:RUS 8
9|/known:RUS 8 2024
12|/known:RUS 8 2025
12|/known:RUS 8 since-2025
9|/known:RUS 8 to-2024
24|/known:RUS 8.6
24|/known:RUS 8.6 2025
24|/known:RUS 8.6 since-2025
-4|/known:RUS to-1999
-11|/known:RUS to-2013
-24|/known:RUS to-2024
22|/known:SAU 13
22|/known:SAU 13 2026
22|/known:SAU 13 since-2025
8|/known:SAU 1E+1
8|/known:SAU 1E+1 2025
8|/known:SAU 1E+1 since-2025
-4|/known:SAU 2
-4|/known:SAU 2 2025
-4|/known:SAU 2 since-2025
-5|/known:SAU 3
-5|/known:SAU 3 2025
-5|/known:SAU 3 since-2025
-6|/known:SAU 4
-6|/known:SAU 4 2025
-6|/known:SAU 4 since-2025
-4|/known:SAU 4.8
-3|/known:SAU 4.8 2025
-4|/known:SAU 4.8 since-2025
7|/known:SAU 5
12|/known:SAU 5 2025
-5|/known:SAU 5 2026
7|/known:SAU 5 since-2025
-4|/known:SAU 5.6
-4|/known:SAU 5.6 2025
-4|/known:SAU 5.6 since-2025
-16|/known:SAU 6
-21|/known:SAU 6 2024
4|/known:SAU 6 2026
4|/known:SAU 6 since-2025
-21|/known:SAU 6 to-2024
3|/known:SAU 6.5
3|/known:SAU 6.5 since-2025
9|/known:SAU 6.7
9|/known:SAU 6.7 2026
9|/known:SAU 6.7 since-2025
6|/known:SAU 7
6|/known:SAU 7 2025
6|/known:SAU 7 since-2025
9|/known:SAU 7.3
9|/known:SAU 7.3 2025
9|/known:SAU 7.3 since-2025
34|/known:SAU since-2025
-21|/known:SAU to-2024
-4|/known:SDN 3.6
-4|/known:SDN 3.6 2025
-4|/known:SDN 3.6 since-2025
-4|/known:SDN since-2025
11|/known:SEN 1.8
11|/known:SEN 1.8 2025
11|/known:SEN 1.8 since-2025
11|/known:SEN since-2025
-3|/known:SGP 0.7
-8|/known:SGP 1
-5|/known:SGP 1 2024
-6|/known:SGP 1 to-2024
-15|/known:SGP 1.004
-15|/known:SGP 1.004 1987
-15|/known:SGP 1.004 to-1999
-5|/known:SGP 1.3
-3|/known:SGP 1.3 2022
-4|/known:SGP 1.3 to-2024
-39|/known:SGP 1.5
-8|/known:SGP 1.5 2024
-28|/known:SGP 1.5 2025
-28|/known:SGP 1.5 since-2025
-8|/known:SGP 1.5 to-2024
-5|/known:SGP 1.9
-5|/known:SGP 1.9 2026
-5|/known:SGP 1.9 since-2025
6|/known:SGP 1E+1
6|/known:SGP 1E+1 2026
6|/known:SGP 1E+1 since-2025
-24|/known:SGP 2
-5|/known:SGP 2 1994
-6|/known:SGP 2 2020
-3|/known:SGP 2 2022
-4|/known:SGP 2 2025
-5|/known:SGP 2 2026
-9|/known:SGP 2 since-2025
-5|/known:SGP 2 to-1999
-6|/known:SGP 2 to-2021
-4|/known:SGP 2 to-2024
-5|/known:SGP 2.2
-5|/known:SGP 2.2 2025
-5|/known:SGP 2.2 since-2025
-19|/known:SGP 2.5
-16|/known:SGP 2.5 2024
-16|/known:SGP 2.5 to-2024
13|/known:SGP 2.8
7|/known:SGP 2.8 2025
10|/known:SGP 2.8 since-2025
4|/known:SGP 2.8 to-2024
29|/known:SGP 3
4|/known:SGP 3 2024
13|/known:SGP 3 2025
13|/known:SGP 3 2026
26|/known:SGP 3 since-2025
3|/known:SGP 3 to-2024
7|/known:SGP 3-4
7|/known:SGP 3-4 2025
7|/known:SGP 3-4 since-2025
-36|/known:SGP 3.5
-6|/known:SGP 3.5 2025
-30|/known:SGP 3.5 2026
-36|/known:SGP 3.5 since-2025
-11|/known:SGP 3.5-5
-11|/known:SGP 3.5-5 2025
-11|/known:SGP 3.5-5 since-2025
8|/known:SGP 4
6|/known:SGP 4 2025
8|/known:SGP 4 since-2025
-4|/known:SGP 4.5 2023
-4|/known:SGP 4.5 to-2024
-55|/known:SGP 5
-54|/known:SGP 5 2025
-55|/known:SGP 5 since-2025
28|/known:SGP 6
3|/known:SGP 6 1998
4|/known:SGP 6 1999
12|/known:SGP 6 2025
9|/known:SGP 6 2026
21|/known:SGP 6 since-2025
6|/known:SGP 6 to-1999
-87|/known:SGP since-2025
-16|/known:SGP to-1999
-6|/known:SGP to-2021
-38|/known:SGP to-2024
-3|/known:SRB 1.4
-3|/known:SRB 1.4 1999
-3|/known:SRB 1.4 to-1999
-3|/known:SRB 1.81
-3|/known:SRB 1.81 1999
-3|/known:SRB 1.81 to-1999
-12|/known:SRB 2.1
-11|/known:SRB 2.1 2024
-11|/known:SRB 2.1 to-2024
3|/known:SRB 2.2
4|/known:SRB 2.2 2025
4|/known:SRB 2.2 since-2025
-6|/known:SRB 3.1
-6|/known:SRB 3.1 1999
-6|/known:SRB 3.1 to-1999
-3|/known:SRB 3.5
-3|/known:SRB 3.5 2025
-3|/known:SRB 3.5 since-2025
-3|/known:SRB 5
-3|/known:SRB 5 2025
-3|/known:SRB 5 since-2025
-15|/known:SRB to-1999
-11|/known:SRB to-2024
-26|/known:SVK 1.5
-26|/known:SVK 1.5 2025
-26|/known:SVK 1.5 since-2025
64|/known:SVK 2
8|/known:SVK 2 2003
16|/known:SVK 2 2023
35|/known:SVK 2 2025
5|/known:SVK 2 2026
40|/known:SVK 2 since-2025
8|/known:SVK 2 to-2013
16|/known:SVK 2 to-2024
-7|/known:SVK 2.1
-6|/known:SVK 2.1 2025
-7|/known:SVK 2.1 since-2025
7|/known:SVK 3.3
7|/known:SVK 3.3 2025
7|/known:SVK 3.3 since-2025
-22|/known:SVK 3.5 2025
22|/known:SVK 3.5 2026
12|/known:SVK since-2025
7|/known:SVK to-2013
18|/known:SVK to-2024
9|/known:SVN 1.29
3|/known:SVN 1.29 2024
5|/known:SVN 1.29 2025
5|/known:SVN 1.29 since-2025
3|/known:SVN 1.29 to-2024
5|/known:SVN 1.3
5|/known:SVN 1.3 2025
5|/known:SVN 1.3 since-2025
31|/known:SVN 2
30|/known:SVN 2 2025
29|/known:SVN 2 since-2025
15|/known:SVN 3
14|/known:SVN 3 2025
15|/known:SVN 3 since-2025
-12|/known:SVN 5
-12|/known:SVN 5 2025
-12|/known:SVN 5 since-2025
-6|/known:SVN 5.3
-6|/known:SVN 5.3 2026
-6|/known:SVN 5.3 since-2025
34|/known:SVN since-2025
6|/known:SVN to-2024
-4|/known:SWE 1
-4|/known:SWE 1 2025
-4|/known:SWE 1 since-2025
11|/known:SWE 1.1
11|/known:SWE 1.1 2024
11|/known:SWE 1.1 to-2024
-6|/known:SWE 1.3
-9|/known:SWE 1.3 2022
3|/known:SWE 1.3 2025
3|/known:SWE 1.3 since-2025
-8|/known:SWE 1.3 to-2024
-3|/known:SWE 1.4
-3|/known:SWE 1.4 2025
-3|/known:SWE 1.4 since-2025
-11|/known:SWE 1.5
-11|/known:SWE 1.5 2025
-11|/known:SWE 1.5 since-2025
-23|/known:SWE 1.6
-16|/known:SWE 1.6 2023
-7|/known:SWE 1.6 2025
-7|/known:SWE 1.6 since-2025
-16|/known:SWE 1.6 to-2024
-17|/known:SWE 1.7
-17|/known:SWE 1.7 2022
-17|/known:SWE 1.7 to-2024
48|/known:SWE 2 2022
-4|/known:SWE 2 2023
-14|/known:SWE 2 2024
-43|/known:SWE 2 2025
13|/known:SWE 2 2026
-31|/known:SWE 2 since-2025
30|/known:SWE 2 to-2024
21|/known:SWE 2.1
4|/known:SWE 2.1 2023
17|/known:SWE 2.1 2024
21|/known:SWE 2.1 to-2024
-3|/known:SWE 2.3
-3|/known:SWE 2.3 2026
-3|/known:SWE 2.3 since-2025
27|/known:SWE 2.4
27|/known:SWE 2.4 2025
27|/known:SWE 2.4 since-2025
3|/known:SWE 2.5 2025
8|/known:SWE 2.6
8|/known:SWE 2.6 2025
7|/known:SWE 2.6 since-2025
13|/known:SWE 2.8
12|/known:SWE 2.8 2025
13|/known:SWE 2.8 since-2025
11|/known:SWE 2.9
11|/known:SWE 2.9 2026
11|/known:SWE 2.9 since-2025
-53|/known:SWE 3
-37|/known:SWE 3 2024
-16|/known:SWE 3 2025
-16|/known:SWE 3 since-2025
-37|/known:SWE 3 to-2024
-7|/known:SWE 3.2
-3|/known:SWE 3.2 2023
-3|/known:SWE 3.2 2026
-4|/known:SWE 3.2 since-2025
-3|/known:SWE 3.2 to-2024
-10|/known:SWE 3.3
-10|/known:SWE 3.3 2025
-10|/known:SWE 3.3 since-2025
3|/known:SWE 3.4 1976
-3|/known:SWE 3.4 2025
-3|/known:SWE 3.4 since-2025
3|/known:SWE 3.4 to-1999
20|/known:SWE 3.5
14|/known:SWE 3.5 2025
4|/known:SWE 3.5 2026
19|/known:SWE 3.5 since-2025
25|/known:SWE 4
20|/known:SWE 4 2025
3|/known:SWE 4 2026
23|/known:SWE 4 since-2025
12|/known:SWE 4.2
12|/known:SWE 4.2 2025
12|/known:SWE 4.2 since-2025
4|/known:SWE 4.4
4|/known:SWE 4.4 2024
4|/known:SWE 4.4 to-2024
-6|/known:SWE 4.8
-6|/known:SWE 4.8 2026
-6|/known:SWE 4.8 since-2025
-10|/known:SWE 5.4
-9|/known:SWE 5.4 2025
-9|/known:SWE 5.4 since-2025
-3|/known:SWE 5.5
-3|/known:SWE 5.5 2024
-3|/known:SWE 5.5 to-2024
-5|/known:SWE 5.9
-5|/known:SWE 5.9 2024
-5|/known:SWE 5.9 to-2024
4|/known:SWE to-1999
-25|/known:SWE to-2024
-5|/known:SYR 2
-5|/known:SYR 2 2025
-5|/known:SYR 2 since-2025
15|/known:SYR 4
15|/known:SYR 4 2025
15|/known:SYR 4 since-2025
10|/known:SYR since-2025
3|/known:TCD 2.9
3|/known:TCD 2.9 2024
3|/known:TCD 2.9 to-2024
14|/known:TCD 3.4
14|/known:TCD 3.4 2024
14|/known:TCD 3.4 to-2024
7|/known:TCD 3.6
7|/known:TCD 3.6 2025
7|/known:TCD 3.6 since-2025
6|/known:TCD since-2025
17|/known:TCD to-2024
-4|/known:THA 0.8
-3|/known:THA 0.8 2026
-4|/known:THA 0.8 since-2025
-3|/known:THA 0.9
-3|/known:THA 0.9 2026
-3|/known:THA 0.9 since-2025
9|/known:THA 1 2025
-11|/known:THA 1 2026
17|/known:THA 1.1
9|/known:THA 1.1 2025
8|/known:THA 1.1 2026
17|/known:THA 1.1 since-2025
20|/known:THA 1.2
4|/known:THA 1.2 2024
15|/known:THA 1.2 2026
15|/known:THA 1.2 since-2025
5|/known:THA 1.2 to-2024
-3|/known:THA 1.3 since-2025
18|/known:THA 1.4
18|/known:THA 1.4 2025
18|/known:THA 1.4 since-2025
6|/known:THA 1.5
3|/known:THA 1.5 1999
4|/known:THA 1.5 to-1999
-15|/known:THA 1.7
-15|/known:THA 1.7 2025
-15|/known:THA 1.7 since-2025
-4|/known:THA 1.9
-5|/known:THA 1.9 2026
-4|/known:THA 1.9 since-2025
-4|/known:THA 2
-3|/known:THA 2 2023
-11|/known:THA 2 2024
3|/known:THA 2 2025
7|/known:THA 2 2026
10|/known:THA 2 since-2025
-14|/known:THA 2 to-2024
-3|/known:THA 2.1
-3|/known:THA 2.1 2025
-3|/known:THA 2.1 since-2025
-5|/known:THA 2.2
-5|/known:THA 2.2 2025
-5|/known:THA 2.2 since-2025
-9|/known:THA 3.5
-9|/known:THA 3.5 2025
-9|/known:THA 3.5 since-2025
-23|/known:THA 5
-22|/known:THA 5 2025
-22|/known:THA 5 since-2025
-10|/known:THA since-2025
-10|/known:THA to-2024
4|/known:TLS 1.2
4|/known:TLS 1.2 2024
4|/known:TLS 1.2 to-2024
4|/known:TLS to-2024
-5|/known:TTO 1.3
-5|/known:TTO 1.3 2025
-5|/known:TTO 1.3 since-2025
-5|/known:TTO since-2025
-14|/known:TUR 0.25
-14|/known:TUR 0.25 2026
-14|/known:TUR 0.25 since-2025
-3|/known:TUR 1.3
-3|/known:TUR 1.3 2024
-3|/known:TUR 1.3 to-2024
26|/known:TUR 1.31
26|/known:TUR 1.31 2023
26|/known:TUR 1.31 to-2024
-14|/known:TUR 1.5
-10|/known:TUR 1.5 2025
-6|/known:TUR 1.5 2026
-16|/known:TUR 1.5 since-2025
-5|/known:TUR 1.7
-5|/known:TUR 1.7 2024
-5|/known:TUR 1.7 to-2024
-13|/known:TUR 1.8
-12|/known:TUR 1.8 2024
-12|/known:TUR 1.8 to-2024
-3|/known:TUR 1.9
-3|/known:TUR 1.9 2025
-3|/known:TUR 1.9 since-2025
-10|/known:TUR 2
-3|/known:TUR 2 2006
20|/known:TUR 2 2018
-3|/known:TUR 2 2023
-13|/known:TUR 2 2025
-11|/known:TUR 2 2026
-24|/known:TUR 2 since-2025
-3|/known:TUR 2 to-2013
20|/known:TUR 2 to-2021
-4|/known:TUR 2 to-2024
7|/known:TUR 2.1
11|/known:TUR 2.1 2025
-4|/known:TUR 2.1 2026
7|/known:TUR 2.1 since-2025
12|/known:TUR 2.3
11|/known:TUR 2.3 2026
12|/known:TUR 2.3 since-2025
3|/known:TUR 2.33
3|/known:TUR 2.33 2025
3|/known:TUR 2.33 since-2025
-4|/known:TUR 2.4
7|/known:TUR 2.4 2025
-11|/known:TUR 2.4 2026
-4|/known:TUR 2.4 since-2025
-34|/known:TUR 3
-21|/known:TUR 3 2025
-13|/known:TUR 3 2026
-34|/known:TUR 3 since-2025
-14|/known:TUR 3.5
12|/known:TUR 3.5 2025
-26|/known:TUR 3.5 2026
-14|/known:TUR 3.5 since-2025
-26|/known:TUR 4
-26|/known:TUR 4 2024
-26|/known:TUR 4 to-2024
4|/known:TUR 4.5
4|/known:TUR 4.5 1999
4|/known:TUR 4.5 to-1999
14|/known:TUR 5
58|/known:TUR 5 2025
-44|/known:TUR 5 2026
14|/known:TUR 5 since-2025
-5|/known:TUR 5.3
-5|/known:TUR 5.3 2026
-5|/known:TUR 5.3 since-2025
-85|/known:TUR since-2025
-3|/known:TUR to-2013
22|/known:TUR to-2021
-25|/known:TUR to-2024
-24|/known:TWN 0.14
-24|/known:TWN 0.14 2025
-24|/known:TWN 0.14 since-2025
-16|/known:TWN 0.5
-16|/known:TWN 0.5 2025
-16|/known:TWN 0.5 since-2025
-11|/known:TWN 1
-4|/known:TWN 1 2023
-7|/known:TWN 1 2025
-7|/known:TWN 1 since-2025
-4|/known:TWN 1 to-2024
-3|/known:TWN 1.2
-3|/known:TWN 1.2 2024
-4|/known:TWN 1.2 to-2024
-26|/known:TWN 1.3
-3|/known:TWN 1.3 2022
-4|/known:TWN 1.3 2024
-18|/known:TWN 1.3 2025
-18|/known:TWN 1.3 since-2025
-7|/known:TWN 1.3 to-2024
-10|/known:TWN 1.4
-10|/known:TWN 1.4 2026
-10|/known:TWN 1.4 since-2025
-27|/known:TWN 1.5
-11|/known:TWN 1.5 2024
-13|/known:TWN 1.5 2025
-14|/known:TWN 1.5 since-2025
-13|/known:TWN 1.5 to-2024
3|/known:TWN 1.6 2023
-8|/known:TWN 1.7
8|/known:TWN 1.7 2022
-15|/known:TWN 1.7 2025
-15|/known:TWN 1.7 since-2025
6|/known:TWN 1.7 to-2024
-3|/known:TWN 1.8
-4|/known:TWN 1.8 2024
-4|/known:TWN 1.8 to-2024
-4|/known:TWN 1.9
-4|/known:TWN 1.9 2025
-4|/known:TWN 1.9 since-2025
70|/known:TWN 1E+1
10|/known:TWN 1E+1 2024
56|/known:TWN 1E+1 2025
4|/known:TWN 1E+1 2026
60|/known:TWN 1E+1 since-2025
10|/known:TWN 1E+1 to-2024
-56|/known:TWN 2
-21|/known:TWN 2 2022
-21|/known:TWN 2 2025
-15|/known:TWN 2 2026
-36|/known:TWN 2 since-2025
-20|/known:TWN 2 to-2024
14|/known:TWN 2.1
3|/known:TWN 2.1 2021
-16|/known:TWN 2.1 2024
10|/known:TWN 2.1 2025
18|/known:TWN 2.1 2026
28|/known:TWN 2.1 since-2025
3|/known:TWN 2.1 to-2021
-16|/known:TWN 2.1 to-2024
21|/known:TWN 2.2
8|/known:TWN 2.2 2022
3|/known:TWN 2.2 2024
6|/known:TWN 2.2 2025
4|/known:TWN 2.2 2026
10|/known:TWN 2.2 since-2025
11|/known:TWN 2.2 to-2024
-40|/known:TWN 2.3
-40|/known:TWN 2.3 2025
-41|/known:TWN 2.3 since-2025
4|/known:TWN 2.4
3|/known:TWN 2.4 to-2024
21|/known:TWN 2.45
18|/known:TWN 2.45 2025
18|/known:TWN 2.45 since-2025
39|/known:TWN 2.5
12|/known:TWN 2.5 2023
15|/known:TWN 2.5 2024
21|/known:TWN 2.5 2025
-8|/known:TWN 2.5 2026
12|/known:TWN 2.5 since-2025
27|/known:TWN 2.5 to-2024
-11|/known:TWN 2.6
3|/known:TWN 2.6 2022
-5|/known:TWN 2.6 2025
-11|/known:TWN 2.6 2026
-16|/known:TWN 2.6 since-2025
5|/known:TWN 2.6 to-2024
-3|/known:TWN 2.7
30|/known:TWN 3
3|/known:TWN 3 2002
22|/known:TWN 3 2022
19|/known:TWN 3 2023
-22|/known:TWN 3 2024
15|/known:TWN 3 2025
-11|/known:TWN 3 2026
4|/known:TWN 3 since-2025
4|/known:TWN 3 to-2013
18|/known:TWN 3 to-2024
-19|/known:TWN 3-3.5
-3|/known:TWN 3-3.5 2024
-16|/known:TWN 3-3.5 2026
-16|/known:TWN 3-3.5 since-2025
-3|/known:TWN 3-3.5 to-2024
34|/known:TWN 3.3
-3|/known:TWN 3.3 2025
37|/known:TWN 3.3 2026
34|/known:TWN 3.3 since-2025
23|/known:TWN 3.32
22|/known:TWN 3.32 2025
23|/known:TWN 3.32 since-2025
7|/known:TWN 3.4
-3|/known:TWN 3.4 2025
12|/known:TWN 3.4 2026
9|/known:TWN 3.4 since-2025
-11|/known:TWN 3.5
-24|/known:TWN 3.5 2025
12|/known:TWN 3.5 2026
-12|/known:TWN 3.5 since-2025
4|/known:TWN 3.6
4|/known:TWN 3.6 since-2025
-15|/known:TWN 3.9
-15|/known:TWN 3.9 2025
-15|/known:TWN 3.9 since-2025
-3|/known:TWN 34
-3|/known:TWN 34 2025
-3|/known:TWN 34 since-2025
-10|/known:TWN 4
-12|/known:TWN 4 2025
-12|/known:TWN 4 since-2025
14|/known:TWN 4.4
14|/known:TWN 4.4 2025
14|/known:TWN 4.4 since-2025
-11|/known:TWN 4.5
-5|/known:TWN 4.5 2023
-6|/known:TWN 4.5 2025
-6|/known:TWN 4.5 since-2025
-5|/known:TWN 4.5 to-2024
7|/known:TWN 4.7
7|/known:TWN 4.7 2025
7|/known:TWN 4.7 since-2025
82|/known:TWN 5
29|/known:TWN 5 2024
6|/known:TWN 5 2025
45|/known:TWN 5 2026
51|/known:TWN 5 since-2025
31|/known:TWN 5 to-2024
12|/known:TWN 5.7
12|/known:TWN 5.7 2026
12|/known:TWN 5.7 since-2025
-4|/known:TWN 6
-7|/known:TWN 6 1995
4|/known:TWN 6 2026
3|/known:TWN 6 since-2025
-7|/known:TWN 6 to-1999
15|/known:TWN 7
3|/known:TWN 7 2023
12|/known:TWN 7 2025
12|/known:TWN 7 since-2025
3|/known:TWN 7 to-2024
35|/known:TWN since-2025
-5|/known:TWN to-1999
7|/known:TWN to-2013
5|/known:TWN to-2021
40|/known:TWN to-2024
8|/known:TZA 2
8|/known:TZA 2 2024
8|/known:TZA 2 to-2024
8|/known:TZA to-2024
-7|/known:UGA 2
-7|/known:UGA 2 2024
-7|/known:UGA 2 to-2024
-7|/known:UGA to-2024
-20|/known:UKR 0.25
-17|/known:UKR 0.25 2025
-19|/known:UKR 0.25 since-2025
-21|/known:UKR 0.5
-21|/known:UKR 0.5 2025
-21|/known:UKR 0.5 since-2025
-7|/known:UKR 1
-3|/known:UKR 1 2022
-6|/known:UKR 1 to-2024
-3|/known:UKR 1.1
-3|/known:UKR 1.1 2023
-3|/known:UKR 1.1 to-2024
-10|/known:UKR 1.3
-9|/known:UKR 1.3 2025
-9|/known:UKR 1.3 since-2025
-13|/known:UKR 1.5
-12|/known:UKR 1.5 2025
-12|/known:UKR 1.5 since-2025
-3|/known:UKR 1.65
-3|/known:UKR 1.65 2024
-3|/known:UKR 1.65 to-2024
20|/known:UKR 15
20|/known:UKR 15 2025
20|/known:UKR 15 since-2025
10|/known:UKR 19
10|/known:UKR 19 2025
10|/known:UKR 19 since-2025
12|/known:UKR 1E+1
12|/known:UKR 1E+1 2025
12|/known:UKR 1E+1 since-2025
-32|/known:UKR 2
-4|/known:UKR 2 2022
-5|/known:UKR 2 2023
-12|/known:UKR 2 2024
-11|/known:UKR 2 2025
-11|/known:UKR 2 since-2025
-21|/known:UKR 2 to-2024
-4|/known:UKR 2.1
-4|/known:UKR 2.1 2025
-4|/known:UKR 2.1 since-2025
-18|/known:UKR 2.2
-17|/known:UKR 2.2 2022
-17|/known:UKR 2.2 to-2024
-5|/known:UKR 2.5
-5|/known:UKR 2.5 2025
-5|/known:UKR 2.5 since-2025
-3|/known:UKR 2.7 2024
-3|/known:UKR 2.7 to-2024
6|/known:UKR 27
5|/known:UKR 27 2026
6|/known:UKR 27 since-2025
13|/known:UKR 27.2
13|/known:UKR 27.2 2025
13|/known:UKR 27.2 since-2025
-5|/known:UKR 3
-5|/known:UKR 3 2025
-5|/known:UKR 3 since-2025
17|/known:UKR 3.2
14|/known:UKR 3.2 2023
3|/known:UKR 3.2 2024
17|/known:UKR 3.2 to-2024
10|/known:UKR 3.4
10|/known:UKR 3.4 2025
10|/known:UKR 3.4 since-2025
-7|/known:UKR 3.5
-5|/known:UKR 3.5 2025
-5|/known:UKR 3.5 since-2025
37|/known:UKR 34
13|/known:UKR 34 2023
22|/known:UKR 34 2025
22|/known:UKR 34 since-2025
15|/known:UKR 34 to-2024
9|/known:UKR 37
9|/known:UKR 37 2024
9|/known:UKR 37 to-2024
18|/known:UKR 3E+1
15|/known:UKR 3E+1 2024
3|/known:UKR 3E+1 2025
3|/known:UKR 3E+1 since-2025
15|/known:UKR 3E+1 to-2024
-10|/known:UKR 4
-10|/known:UKR 4 2025
-10|/known:UKR 4 since-2025
-4|/known:UKR 4.7
-4|/known:UKR 4.7 2025
-4|/known:UKR 4.7 since-2025
3|/known:UKR 4E+1
3|/known:UKR 4E+1 2026
3|/known:UKR 4E+1 since-2025
-11|/known:UKR 5
-11|/known:UKR 5 2025
-11|/known:UKR 5 since-2025
-17|/known:UKR 5.4
-17|/known:UKR 5.4 2025
-17|/known:UKR 5.4 since-2025
10|/known:UKR 6
10|/known:UKR 6 2025
10|/known:UKR 6 since-2025
8|/known:UKR 7
8|/known:UKR 7 2025
8|/known:UKR 7 since-2025
-5|/known:UKR 7.2
-5|/known:UKR 7.2 2025
-5|/known:UKR 7.2 since-2025
-5|/known:UKR 8
-24|/known:UKR 8.6
-24|/known:UKR 8.6 2025
-24|/known:UKR 8.6 since-2025
-45|/known:UKR since-2025
-7|/known:UKR to-2024
19|/known:USA 0.1
19|/known:USA 0.1 2025
19|/known:USA 0.1 since-2025
-13|/known:USA 0.2
-13|/known:USA 0.2 2025
-13|/known:USA 0.2 since-2025
-34|/known:USA 0.3
-34|/known:USA 0.3 2026
-34|/known:USA 0.3 since-2025
-39|/known:USA 0.9
-4|/known:USA 0.9 1980
-3|/known:USA 0.9 2007
-7|/known:USA 0.9 2019
-5|/known:USA 0.9 2023
-12|/known:USA 0.9 2024
-8|/known:USA 0.9 to-1999
-3|/known:USA 0.9 to-2013
-9|/known:USA 0.9 to-2021
-18|/known:USA 0.9 to-2024
-17|/known:USA 0.91
-3|/known:USA 0.91 1980
-14|/known:USA 0.91 1981
-17|/known:USA 0.91 to-1999
-17|/known:USA 0.93
-17|/known:USA 0.93 1982
-17|/known:USA 0.93 to-1999
-3|/known:USA 0.948
-3|/known:USA 0.948 1997
-3|/known:USA 0.948 to-1999
-3|/known:USA 0.98
-3|/known:USA 0.997
-3|/known:USA 0.997 to-1999
-53|/known:USA 1
-10|/known:USA 1 1977
-3|/known:USA 1 1981
-3|/known:USA 1 1988
-11|/known:USA 1 2005
-3|/known:USA 1 2009
-6|/known:USA 1 2016
-3|/known:USA 1 2020
-4|/known:USA 1 2023
-3|/known:USA 1 2025
-4|/known:USA 1 since-2025
-20|/known:USA 1 to-1999
-15|/known:USA 1 to-2013
-9|/known:USA 1 to-2021
-5|/known:USA 1 to-2024
-7|/known:USA 1.09
-7|/known:USA 1.09 2022
-7|/known:USA 1.09 to-2024
-5|/known:USA 1.1
-4|/known:USA 1.1 to-1999
-14|/known:USA 1.2
-4|/known:USA 1.2 2022
-3|/known:USA 1.2 2024
-3|/known:USA 1.2 to-2021
-7|/known:USA 1.2 to-2024
-11|/known:USA 1.3
-4|/known:USA 1.3 2019
-22|/known:USA 1.3 2024
17|/known:USA 1.3 2025
17|/known:USA 1.3 since-2025
-4|/known:USA 1.3 to-2021
-23|/known:USA 1.3 to-2024
-15|/known:USA 1.37
-12|/known:USA 1.37 2019
-3|/known:USA 1.37 2025
-3|/known:USA 1.37 since-2025
-12|/known:USA 1.37 to-2021
-37|/known:USA 1.4
-29|/known:USA 1.4 2025
-31|/known:USA 1.4 since-2025
-3|/known:USA 1.4 to-2021
-3|/known:USA 1.4 to-2024
-40|/known:USA 1.5
-3|/known:USA 1.5 1982
-3|/known:USA 1.5 2007
-13|/known:USA 1.5 2025
-9|/known:USA 1.5 2026
-22|/known:USA 1.5 since-2025
-8|/known:USA 1.5 to-1999
-7|/known:USA 1.5 to-2013
-35|/known:USA 1.6
-16|/known:USA 1.6 2024
-5|/known:USA 1.6 2025
-11|/known:USA 1.6 2026
-17|/known:USA 1.6 since-2025
-16|/known:USA 1.6 to-2024
-7|/known:USA 1.7
-10|/known:USA 1.7 1980
-4|/known:USA 1.7 1981
-4|/known:USA 1.7 2020
19|/known:USA 1.7 2025
19|/known:USA 1.7 since-2025
-19|/known:USA 1.7 to-1999
-4|/known:USA 1.7 to-2021
-3|/known:USA 1.7 to-2024
-19|/known:USA 1.8
-10|/known:USA 1.8 1980
-3|/known:USA 1.8 1984
-5|/known:USA 1.8 2025
-5|/known:USA 1.8 since-2025
-13|/known:USA 1.8 to-1999
-18|/known:USA 1.9
-6|/known:USA 1.9 2001
-3|/known:USA 1.9 2025
-7|/known:USA 1.9 2026
-10|/known:USA 1.9 since-2025
-6|/known:USA 1.9 to-2013
-3|/known:USA 1.95
-3|/known:USA 1.95 2014
-3|/known:USA 1.95 to-2021
4|/known:USA 1E+1
9|/known:USA 1E+1 2023
-4|/known:USA 1E+1 2024
5|/known:USA 1E+1 to-2024
-75|/known:USA 2
-3|/known:USA 2 1990
-6|/known:USA 2 2013
-3|/known:USA 2 2014
-17|/known:USA 2 2019
-7|/known:USA 2 2023
-9|/known:USA 2 2024
5|/known:USA 2 2025
-18|/known:USA 2 2026
-13|/known:USA 2 since-2025
-8|/known:USA 2 to-1999
-10|/known:USA 2 to-2013
-27|/known:USA 2 to-2021
-18|/known:USA 2 to-2024
-14|/known:USA 2.1
-6|/known:USA 2.1 2024
-5|/known:USA 2.1 2026
-7|/known:USA 2.1 since-2025
-6|/known:USA 2.1 to-2024
-28|/known:USA 2.2
-26|/known:USA 2.2 2025
-27|/known:USA 2.2 since-2025
-23|/known:USA 2.3
-21|/known:USA 2.3 2025
-22|/known:USA 2.3 since-2025
-14|/known:USA 2.4
-6|/known:USA 2.4 2017
-3|/known:USA 2.4 2024
-4|/known:USA 2.4 2025
-5|/known:USA 2.4 since-2025
-6|/known:USA 2.4 to-2021
-3|/known:USA 2.4 to-2024
-31|/known:USA 2.5
15|/known:USA 2.5 1992
-13|/known:USA 2.5 2024
-30|/known:USA 2.5 2025
-31|/known:USA 2.5 since-2025
15|/known:USA 2.5 to-1999
-14|/known:USA 2.5 to-2024
-19|/known:USA 2.6
-14|/known:USA 2.6 2025
-14|/known:USA 2.6 since-2025
-3|/known:USA 2.6 to-2024
-32|/known:USA 2.8
-5|/known:USA 2.8 1997
-5|/known:USA 2.8 2025
-21|/known:USA 2.8 2026
-26|/known:USA 2.8 since-2025
-5|/known:USA 2.8 to-1999
16|/known:USA 2.9
9|/known:USA 2.9 2012
10|/known:USA 2.9 2024
9|/known:USA 2.9 to-2013
10|/known:USA 2.9 to-2024
-4|/known:USA 25
-4|/known:USA 25 2024
-4|/known:USA 25 to-2024
5|/known:USA 2E+1
5|/known:USA 2E+1 2025
5|/known:USA 2E+1 since-2025
-15|/known:USA 3
-5|/known:USA 3 1981
-11|/known:USA 3 1986
-4|/known:USA 3 1988
6|/known:USA 3 1992
-22|/known:USA 3 2024
-25|/known:USA 3 2025
55|/known:USA 3 2026
30|/known:USA 3 since-2025
-21|/known:USA 3 to-1999
-23|/known:USA 3 to-2024
46|/known:USA 3.1
9|/known:USA 3.1 1999
14|/known:USA 3.1 2023
10|/known:USA 3.1 2025
13|/known:USA 3.1 2026
22|/known:USA 3.1 since-2025
8|/known:USA 3.1 to-1999
14|/known:USA 3.1 to-2024
32|/known:USA 3.2
15|/known:USA 3.2 2024
5|/known:USA 3.2 2025
13|/known:USA 3.2 2026
18|/known:USA 3.2 since-2025
15|/known:USA 3.2 to-2024
16|/known:USA 3.22
13|/known:USA 3.22 2025
16|/known:USA 3.22 since-2025
6|/known:USA 3.24
6|/known:USA 3.24 2024
6|/known:USA 3.24 to-2024
-8|/known:USA 3.3
-21|/known:USA 3.3 1986
-17|/known:USA 3.3 1987
-4|/known:USA 3.3 1988
4|/known:USA 3.3 2002
12|/known:USA 3.3 2016
11|/known:USA 3.3 2018
9|/known:USA 3.3 2023
30|/known:USA 3.3 2025
-33|/known:USA 3.3 2026
-3|/known:USA 3.3 since-2025
-43|/known:USA 3.3 to-1999
4|/known:USA 3.3 to-2013
24|/known:USA 3.3 to-2021
11|/known:USA 3.3 to-2024
-8|/known:USA 3.32
-7|/known:USA 3.32 2025
-8|/known:USA 3.32 since-2025
25|/known:USA 3.38
7|/known:USA 3.38 2024
18|/known:USA 3.38 2025
18|/known:USA 3.38 since-2025
7|/known:USA 3.38 to-2024
52|/known:USA 3.4
-3|/known:USA 3.4 1976
-5|/known:USA 3.4 1978
-16|/known:USA 3.4 1982
9|/known:USA 3.4 1992
11|/known:USA 3.4 2016
13|/known:USA 3.4 2024
55|/known:USA 3.4 2025
-11|/known:USA 3.4 2026
44|/known:USA 3.4 since-2025
-15|/known:USA 3.4 to-1999
11|/known:USA 3.4 to-2021
13|/known:USA 3.4 to-2024
-13|/known:USA 3.5
6|/known:USA 3.5 2018
22|/known:USA 3.5 2022
7|/known:USA 3.5 2023
-6|/known:USA 3.5 2025
-42|/known:USA 3.5 2026
-49|/known:USA 3.5 since-2025
8|/known:USA 3.5 to-2021
29|/known:USA 3.5 to-2024
7|/known:USA 3.6
5|/known:USA 3.6 2016
7|/known:USA 3.6 to-2021
13|/known:USA 3.68
13|/known:USA 3.68 2025
13|/known:USA 3.68 since-2025
9|/known:USA 3.7
7|/known:USA 3.7 2003
7|/known:USA 3.7 to-2013
26|/known:USA 3.71
26|/known:USA 3.71 2025
26|/known:USA 3.71 since-2025
8|/known:USA 3.8
12|/known:USA 3.8 2015
-9|/known:USA 3.8 2025
-9|/known:USA 3.8 since-2025
4|/known:USA 3.8 to-1999
12|/known:USA 3.8 to-2021
-5|/known:USA 3.9
-5|/known:USA 3.9 2024
-5|/known:USA 3.9 to-2024
-5|/known:USA 34
-5|/known:USA 34 2025
-5|/known:USA 34 since-2025
12|/known:USA 4
-24|/known:USA 4 1987
14|/known:USA 4 1988
12|/known:USA 4 1989
6|/known:USA 4 1990
-4|/known:USA 4 1999
13|/known:USA 4 2002
14|/known:USA 4 2007
9|/known:USA 4 2008
9|/known:USA 4 2009
6|/known:USA 4 2012
3|/known:USA 4 2014
-5|/known:USA 4 2018
-4|/known:USA 4 2024
-28|/known:USA 4 2025
-5|/known:USA 4 2026
-33|/known:USA 4 since-2025
51|/known:USA 4 to-2013
-3|/known:USA 4 to-2021
-4|/known:USA 4 to-2024
-4|/known:USA 4.1
18|/known:USA 4.2
18|/known:USA 4.2 2018
18|/known:USA 4.2 to-2021
8|/known:USA 4.4
12|/known:USA 4.4 2014
-5|/known:USA 4.4 2025
-5|/known:USA 4.4 since-2025
12|/known:USA 4.4 to-2021
31|/known:USA 4.5
16|/known:USA 4.5 2026
14|/known:USA 4.5 2027
31|/known:USA 4.5 since-2025
24|/known:USA 4.6
24|/known:USA 4.6 2026
24|/known:USA 4.6 since-2025
15|/known:USA 4.7
6|/known:USA 4.7 2013
-15|/known:USA 4.7 2025
26|/known:USA 4.7 2026
11|/known:USA 4.7 since-2025
6|/known:USA 4.7 to-2013
14|/known:USA 4.8
15|/known:USA 4.8 2026
15|/known:USA 4.8 since-2025
6|/known:USA 4.9
5|/known:USA 4.9 1992
5|/known:USA 4.9 to-1999
16|/known:USA 4.9-16.9
16|/known:USA 4.9-16.9 2024
16|/known:USA 4.9-16.9 to-2024
39|/known:USA 5
9|/known:USA 5 1978
3|/known:USA 5 1979
9|/known:USA 5 1980
6|/known:USA 5 2022
15|/known:USA 5 2023
-20|/known:USA 5 2024
-11|/known:USA 5 2025
29|/known:USA 5 2026
18|/known:USA 5 since-2025
20|/known:USA 5 to-1999
30|/known:USA 5.2
18|/known:USA 5.2 1979
15|/known:USA 5.2 1980
-3|/known:USA 5.2 1986
30|/known:USA 5.2 to-1999
9|/known:USA 5.5
5|/known:USA 5.5 1981
3|/known:USA 5.5 1990
9|/known:USA 5.5 to-1999
13|/known:USA 5.6
13|/known:USA 5.6 to-1999
5|/known:USA 5.8
5|/known:USA 5.8 1989
5|/known:USA 5.8 to-1999
22|/known:USA 6
19|/known:USA 6 1976
3|/known:USA 6 1982
-3|/known:USA 6 1990
10|/known:USA 6 1999
-6|/known:USA 6 2024
27|/known:USA 6 to-1999
-6|/known:USA 6 to-2024
4|/known:USA 6.1
3|/known:USA 6.1 1982
4|/known:USA 6.1 to-1999
15|/known:USA 6.2
13|/known:USA 6.2 2023
13|/known:USA 6.2 to-2024
15|/known:USA 6.3
15|/known:USA 6.3 1982
15|/known:USA 6.3 to-1999
5|/known:USA 6.4
4|/known:USA 6.4 1984
5|/known:USA 6.4 to-1999
18|/known:USA 6.5
9|/known:USA 6.5 1982
5|/known:USA 6.5 1986
18|/known:USA 6.5 to-1999
16|/known:USA 6.6
16|/known:USA 6.6 1985
16|/known:USA 6.6 to-1999
15|/known:USA 6.8
15|/known:USA 6.8 1983
15|/known:USA 6.8 to-1999
9|/known:USA 7
8|/known:USA 7 1981
10|/known:USA 7 to-1999
11|/known:USA 8
11|/known:USA 8 2022
11|/known:USA 8 to-2024
26|/known:USA 9
26|/known:USA 9 2025
26|/known:USA 9 since-2025
-59|/known:USA since-2025
6|/known:USA to-1999
37|/known:USA to-2013
-11|/known:USA to-2021
-37|/known:USA to-2024
6|/known:VEN 2.1
6|/known:VEN 2.1 2024
6|/known:VEN 2.1 to-2024
4|/known:VEN 3
4|/known:VEN 3 2025
4|/known:VEN 3 since-2025
-6|/known:VEN 3.2
-6|/known:VEN 3.2 2026
-6|/known:VEN 3.2 since-2025
-4|/known:VEN 3.4
-4|/known:VEN 3.4 2025
-4|/known:VEN 3.4 since-2025
-3|/known:VEN 4.5
-3|/known:VEN 4.5 2026
-3|/known:VEN 4.5 since-2025
-9|/known:VEN since-2025
6|/known:VEN to-2024
-19|/known:VNM 0.6
-19|/known:VNM 0.6 2026
-19|/known:VNM 0.6 since-2025
-4|/known:VNM 1
-3|/known:VNM 1 2026
-4|/known:VNM 1 since-2025
-6|/known:VNM 1.3
-4|/known:VNM 1.3 2025
-6|/known:VNM 1.3 since-2025
-5|/known:VNM 1.5
-3|/known:VNM 1.5 2026
-5|/known:VNM 1.5 since-2025
31|/known:VNM 1.8
28|/known:VNM 1.8 2025
3|/known:VNM 1.8 2026
30|/known:VNM 1.8 since-2025
19|/known:VNM 1.9
19|/known:VNM 1.9 2026
19|/known:VNM 1.9 since-2025
34|/known:VNM 2
-3|/known:VNM 2 2022
16|/known:VNM 2 2024
21|/known:VNM 2 2025
23|/known:VNM 2 since-2025
11|/known:VNM 2 to-2024
-5|/known:VNM 2.2
-5|/known:VNM 2.2 2025
-5|/known:VNM 2.2 since-2025
-6|/known:VNM 2.5-3.5
-6|/known:VNM 2.5-3.5 2026
-6|/known:VNM 2.5-3.5 since-2025
14|/known:VNM 3
4|/known:VNM 3 2024
10|/known:VNM 3 2025
10|/known:VNM 3 since-2025
4|/known:VNM 3 to-2024
-23|/known:VNM 3.5
-13|/known:VNM 3.5 2025
-10|/known:VNM 3.5 2026
-23|/known:VNM 3.5 since-2025
-19|/known:VNM 5
-16|/known:VNM 5 2025
-16|/known:VNM 5 since-2025
-6|/known:VNM 6
-6|/known:VNM 6 2025
-6|/known:VNM 6 since-2025
-24|/known:VNM 9
-24|/known:VNM 9 2025
-24|/known:VNM 9 since-2025
-28|/known:VNM since-2025
9|/known:VNM to-2024
-17|/known:VUT 5
-17|/known:VUT 5 2026
-17|/known:VUT 5 since-2025
-17|/known:VUT since-2025
-7|/known:XKX 2
-7|/known:XKX 2 2023
-7|/known:XKX 2 to-2024
-5|/known:XKX 2.3
-5|/known:XKX 2.3 1999
-5|/known:XKX 2.3 to-1999
-6|/known:XKX 6
-6|/known:XKX 6 1999
-6|/known:XKX 6 to-1999
-13|/known:XKX to-1999
-7|/known:XKX to-2024
-22|/known:YEM 13
-22|/known:YEM 13 2026
-22|/known:YEM 13 since-2025
-4|/known:YEM 5
-4|/known:YEM 5 2026
-4|/known:YEM 5 since-2025
21|/known:YEM 6
21|/known:YEM 6 2024
21|/known:YEM 6 to-2024
-26|/known:YEM since-2025
21|/known:YEM to-2024
12|/known:ZAF 0.7
10|/known:ZAF 0.7 2024
10|/known:ZAF 0.7 to-2024
12|/known:ZAF 1.5
10|/known:ZAF 1.5 2024
3|/known:ZAF 1.5 2025
3|/known:ZAF 1.5 since-2025
10|/known:ZAF 1.5 to-2024
-8|/known:ZAF 2.2
-8|/known:ZAF 2.2 2024
-8|/known:ZAF 2.2 to-2024
6|/known:ZAF since-2025
11|/known:ZAF to-2024
38|/last:before
15|/last:same-sentence
13|/named:1
61|/named:2
124|/named:3
-64|/one-of-several
52|/ruled
19|/ruled:spender-after
-14|/ruled:spender-after-asked
14|/ruled:spender-asked
-32|/ruled:spender-asked-before
-37|/ruled:spender-before
15|/ruled:spender-beside
27|/ruled:spender-both
-68|/ruled:spender-clause
-27|/ruled:spender-clause-after
22|/ruled:spender-denier
-41|/ruled:spender-denies
9|/ruled:spender-denies-after
28|/ruled:spender-gapped
-45|/ruled:spender-listed
38|/ruled:spender-located
20|/ruled:spender-matched
5|/ruled:spender-meets
-50|/ruled:spender-members
-51|/ruled:spender-near
-31|/ruled:spender-near-asked
-22|/ruled:spender-object
40|/ruled:spender-object-asked
75|/ruled:spender-of-gdp
-31|/ruled:spender-of-noun
-45|/ruled:spender-ours
-52|/ruled:spender-party
43|/ruled:spender-pronoun
47|/ruled:spender-relative
114|/ruled:spender-respectively
10|/ruled:spender-set-by
-41|/ruled:spender-should
3|/ruled:spender-should-asked
-57|/ruled:spender-standard
-33|/ruled:spender-subject
93|/ruled:spender-where
106|/ruled:spender-whoever
3|/same-figure-of-another
-3|/same-figure-of-it
35|/several:11
-79|/several:2
4|/several:3
-29|/several:4
79|/several:5
-6|/several:6
34|/subject-of:able
-46|/subject-of:about
7|/subject-of:accept
5|/subject-of:add up to
29|/subject-of:adopt
12|/subject-of:advance
-12|/subject-of:advise
-6|/subject-of:advocate
-37|/subject-of:agree
18|/subject-of:aim
4|/subject-of:allocate
3|/subject-of:allot
-5|/subject-of:amount
-8|/subject-of:angle for
-20|/subject-of:announce
9|/subject-of:approach
7|/subject-of:approve
-27|/subject-of:argue
8|/subject-of:argue for
10|/subject-of:arrive
-41|/subject-of:ask
-62|/subject-of:ask for
3|/subject-of:aspire
12|/subject-of:assure
16|/subject-of:attain
14|/subject-of:average
-147|/subject-of:back
-3|/subject-of:bank on
5|/subject-of:battle
-16|/subject-of:be
-50|/subject-of:believe
-3|/subject-of:beseech
17|/subject-of:bind
3|/subject-of:boost
45|/subject-of:bring
4|/subject-of:bring forward
-7|/subject-of:bring up the rear
27|/subject-of:brush aside
3|/subject-of:brush off
5|/subject-of:budget
8|/subject-of:build
-18|/subject-of:cajole
-9|/subject-of:calculate
-42|/subject-of:call
-47|/subject-of:call for
-6|/subject-of:call on
20|/subject-of:campaign
18|/subject-of:cap
6|/subject-of:carry
4|/subject-of:clear
-9|/subject-of:cling to
3|/subject-of:come back for
-15|/subject-of:come to
10|/subject-of:come up with
50|/subject-of:commit
-17|/subject-of:concede
-43|/subject-of:confirm
3|/subject-of:consent
-10|/subject-of:consider
3|/subject-of:contradict
-40|/subject-of:contribute
5|/subject-of:convince
-9|/subject-of:course
5|/subject-of:creep
-16|/subject-of:cross
9|/subject-of:cut
19|/subject-of:debate
-8|/subject-of:decide
4|/subject-of:declare
9|/subject-of:decline
-22|/subject-of:demand
5|/subject-of:deny
-49|/subject-of:devote
-7|/subject-of:direct
-7|/subject-of:discuss
-12|/subject-of:dismiss
-20|/subject-of:do
-3|/subject-of:dodge
16|/subject-of:double
13|/subject-of:drop
-4|/subject-of:due
6|/subject-of:edge
-11|/subject-of:effort
18|/subject-of:enact
-29|/subject-of:end
-11|/subject-of:endeavour
-13|/subject-of:endorse
4|/subject-of:envision
14|/subject-of:equal
21|/subject-of:estimate
-13|/subject-of:exceed
5|/subject-of:exclude
-58|/subject-of:exempt
13|/subject-of:expand
-38|/subject-of:expect
5|/subject-of:eye
11|/subject-of:fall
10|/subject-of:favor
16|/subject-of:favour
-51|/subject-of:feel
10|/subject-of:fend off
15|/subject-of:fix
-46|/subject-of:float
10|/subject-of:force
8|/subject-of:forecast
15|/subject-of:foresee
4|/subject-of:free
6|/subject-of:fulfil
-56|/subject-of:fulfill
82|/subject-of:get
-17|/subject-of:give
35|/subject-of:go
-24|/subject-of:grow
12|/subject-of:guarantee
3|/subject-of:have
23|/subject-of:head
13|/subject-of:hint
-32|/subject-of:hit
21|/subject-of:hold
-18|/subject-of:hold up
-17|/subject-of:honor
66|/subject-of:honour
73|/subject-of:hope
-7|/subject-of:hover
-22|/subject-of:inch
20|/subject-of:increase
34|/subject-of:insist
-15|/subject-of:insist on
7|/subject-of:instruct
22|/subject-of:intend
-49|/subject-of:intention
-53|/subject-of:invest
20|/subject-of:jump
-3|/subject-of:keep
14|/subject-of:lay out
-14|/subject-of:lean on
-66|/subject-of:leap
-22|/subject-of:leave
34|/subject-of:lift
3|/subject-of:like
-14|/subject-of:like to see
-52|/subject-of:lobby for
-49|/subject-of:look for
-4|/subject-of:lower
3|/subject-of:maintain
25|/subject-of:make good on
4|/subject-of:manage
6|/subject-of:march
-49|/subject-of:match
26|/subject-of:mean
-69|/subject-of:meet
21|/subject-of:mention
-43|/subject-of:move up
13|/subject-of:mull
21|/subject-of:muse
26|/subject-of:name
-49|/subject-of:nod to
37|/subject-of:oblige
15|/subject-of:offer
10|/subject-of:oppose
-33|/subject-of:opt
4|/subject-of:opt out
13|/subject-of:order
-46|/subject-of:pay
-9|/subject-of:peak
3|/subject-of:peg
4|/subject-of:pencil in
-22|/subject-of:pester
30|/subject-of:plan
6|/subject-of:plead for
17|/subject-of:pledge
-5|/subject-of:prefer
-16|/subject-of:prepare
-4|/subject-of:press for
12|/subject-of:project
57|/subject-of:promise
-10|/subject-of:propose
35|/subject-of:push
-5|/subject-of:push for
4|/subject-of:put forward
-3|/subject-of:put up
-49|/subject-of:raise
4|/subject-of:ratify
-26|/subject-of:reach
11|/subject-of:ready
-12|/subject-of:reaffirm
-29|/subject-of:reckon
-29|/subject-of:recommend
-3|/subject-of:refuse
-7|/subject-of:refute
6|/subject-of:request
27|/subject-of:require
4|/subject-of:resist
-9|/subject-of:resolve
-3|/subject-of:review
49|/subject-of:rise
54|/subject-of:rule out
-42|/subject-of:satisfy
-7|/subject-of:say no to
-52|/subject-of:scoff
3|/subject-of:scramble
6|/subject-of:secure
-38|/subject-of:seek
43|/subject-of:set
11|/subject-of:set aside
-6|/subject-of:set out
16|/subject-of:settle for
-43|/subject-of:settle on
4|/subject-of:shame
3|/subject-of:shoot for
20|/subject-of:shrink
5|/subject-of:shy away
-71|/subject-of:sidestep
-6|/subject-of:sign on
-16|/subject-of:sign up
-35|/subject-of:sit
4|/subject-of:slide
11|/subject-of:slip
-31|/subject-of:sound out
-29|/subject-of:speak of
5|/subject-of:speculate
64|/subject-of:spend
9|/subject-of:spurn
6|/subject-of:squeeze
18|/subject-of:stand
-4|/subject-of:stand by
10|/subject-of:start from
56|/subject-of:stay
-36|/subject-of:step up
6|/subject-of:stick to
4|/subject-of:stick with
-4|/subject-of:stipulate
12|/subject-of:stop
-6|/subject-of:struggle
-70|/subject-of:study
-38|/subject-of:suggest
25|/subject-of:swear
-8|/subject-of:swell
-15|/subject-of:table
-30|/subject-of:take
12|/subject-of:talk about
46|/subject-of:talk of
3|/subject-of:target
26|/subject-of:tell
-3|/subject-of:tell of
14|/subject-of:think
5|/subject-of:tie
-4|/subject-of:tie at
13|/subject-of:time
12|/subject-of:top
3|/subject-of:total
-18|/subject-of:tout
-5|/subject-of:try
19|/subject-of:turn down
-10|/subject-of:undertake
54|/subject-of:unwilling
11|/subject-of:urge
45|/subject-of:use
-8|/subject-of:veto
23|/subject-of:vote on
89|/subject-of:vow
-53|/subject-of:want
-13|/subject-of:warn
11|/subject-of:weigh
12|/subject-of:work
3|/subject-of:work out
-16|/subject-of:work out at
-40|/subject-of:work towards
42|/subject-of:write
9|/subject:be allies
28|/subject:be body
34|/subject:be country
31|/subject:be gov
-37|/subject:be leader
-30|/subject:be nongov
6|/subject:be people
-58|/subject:be pronoun
-3|/subject:cap body
15|/subject:cap capital
-23|/subject:cap country
24|/subject:cap gov
14|/subject:cap leader
9|/subject:cap pronoun
-109|/subject:demand body
-60|/subject:demand capital
-100|/subject:demand country
-53|/subject:demand gov
7|/subject:demand leader
-18|/subject:demand nongov
-3|/subject:demand people
-23|/subject:demand pronoun
-11|/subject:denial body
43|/subject:denial capital
-11|/subject:denial country
-20|/subject:denial gov
30|/subject:denial leader
-36|/subject:denial nongov
-7|/subject:denial people
6|/subject:denial pronoun
5|/subject:level allies
18|/subject:level body
14|/subject:level capital
8|/subject:level country
8|/subject:level gov
22|/subject:level leader
-6|/subject:level nongov
8|/subject:level people
-7|/subject:level pronoun
-25|/subject:move allies
-9|/subject:move body
-21|/subject:move capital
29|/subject:move country
-29|/subject:move gov
-61|/subject:move leader
27|/subject:move people
-22|/subject:move pronoun
-26|/subject:pledge allies
-9|/subject:pledge body
63|/subject:pledge capital
-19|/subject:pledge country
-49|/subject:pledge gov
77|/subject:pledge leader
7|/subject:pledge nongov
-35|/subject:pledge pronoun
-10|/subject:proposal allies
-4|/subject:proposal body
-47|/subject:proposal capital
-27|/subject:proposal country
-10|/subject:proposal gov
6|/subject:proposal leader
-23|/subject:proposal people
-6|/subject:proposal pronoun
33|/subject:spend allies
-14|/subject:spend body
18|/subject:spend capital
49|/subject:spend country
8|/subject:spend gov
-12|/subject:spend leader
12|/subject:spend nongov
-3|/subject:spend people
-20|/subject:spend pronoun
81|/title
-20|/told-of:1
10|/told-of:2
11|/told-of:3
-85|/unnamed
-112|/unnamed-beside-others
-23|benchmark/after-joint:0 mid
-16|benchmark/after-joint:0 near
-12|benchmark/after-joint:1 far
-15|benchmark/after-joint:1 mid
-4|benchmark/after-joint:2 far
50|benchmark/after-joint:2 mid
-13|benchmark/after-led:, far joined
-4|benchmark/after-led:. near free
-5|benchmark/after-led:and near joined
-14|benchmark/after-led:for far free
-7|benchmark/after-led:for near free
-4|benchmark/after-led:in far joined
-3|benchmark/after-led:its far free
-4|benchmark/after-led:of near free
55|benchmark/after-led:that far joined
-3|benchmark/after-led:to far joined
5|benchmark/after:allies name
46|benchmark/after:body name
-13|benchmark/after:body owner
-9|benchmark/after:capital name
-13|benchmark/after:country name
-11|benchmark/after:gov name
-7|benchmark/after:gov owner
-13|benchmark/after:pronoun name
-6|benchmark/after:pronoun owner
-7|benchmark/asked
-20|benchmark/asks
-4|benchmark/before-clause:after-figure inside name body
7|benchmark/before-clause:free inside name body
-19|benchmark/before-clause:free inside name capital
-27|benchmark/before-clause:free inside name country
-3|benchmark/before-clause:free inside name gov
-4|benchmark/before-clause:free inside name leader
23|benchmark/before-clause:free inside name pronoun
6|benchmark/before-clause:free inside owner body
-3|benchmark/before-clause:free inside owner capital
-4|benchmark/before-clause:free inside owner country
-8|benchmark/before-clause:free inside owner pronoun
-13|benchmark/before-clause:free opens name body
29|benchmark/before-clause:free opens name capital
-6|benchmark/before-clause:free opens name country
-6|benchmark/before-clause:free opens name gov
-3|benchmark/before-clause:free opens name leader
-6|benchmark/before-clause:free opens name pronoun
18|benchmark/before-clause:free opens owner body
-6|benchmark/before-clause:free opens owner capital
-5|benchmark/before-clause:free opens owner country
-16|benchmark/before-far:20
-49|benchmark/before-far:4
-9|benchmark/before-far:60
34|benchmark/before-far:9
-4|benchmark/before-free:0 after-figure name near
-6|benchmark/before-free:0 free name far
-16|benchmark/before-free:0 free name near
-7|benchmark/before-free:0 free owner far
-15|benchmark/before-free:0 free owner near
-5|benchmark/before-free:1 free name far
4|benchmark/before-free:1 free name near
19|benchmark/before-free:1 free owner near
-4|benchmark/before-free:2 free name near
10|benchmark/before-joint:0 free
-7|benchmark/before-joint:1 after-figure
-23|benchmark/before-joint:1 free
-5|benchmark/before-joint:2 free
-12|benchmark/before-joint:3 free
31|benchmark/before-led:
-11|benchmark/before-led:,
-14|benchmark/before-led:--
-7|benchmark/before-led:at
-4|benchmark/before-led:by
7|benchmark/before-led:every
-4|benchmark/before-led:fair
-6|benchmark/before-led:for
-6|benchmark/before-led:host
15|benchmark/before-led:in
-3|benchmark/before-led:model
-8|benchmark/before-led:on
30|benchmark/before-led:thanked
-16|benchmark/before-led:that
-3|benchmark/before-led:use
-10|benchmark/before:body name
22|benchmark/before:body owner
10|benchmark/before:capital name
-9|benchmark/before:capital owner
-35|benchmark/before:country name
-9|benchmark/before:country owner
-9|benchmark/before:gov name
-7|benchmark/before:leader name
-3|benchmark/before:nongov name
18|benchmark/before:pronoun name
-9|benchmark/before:pronoun owner
42|benchmark/class-home:ALLIES JPN
23|benchmark/class-home:ALLIES NATO
49|benchmark/class-home:ALLIES land
22|benchmark/class-home:ALLIES member
-33|benchmark/class-home:JPN JPN
-3|benchmark/class-home:JPN land
-4|benchmark/class-home:JPN member
11|benchmark/class-home:NATO JPN
-19|benchmark/class-home:NATO NATO
-16|benchmark/class-home:NATO land
11|benchmark/class-home:NATO member
-7|benchmark/class-home:USA JPN
-4|benchmark/class-home:USA land
-11|benchmark/class-home:land JPN
-25|benchmark/class-home:land land
-4|benchmark/class-home:land member
-24|benchmark/class-home:member member
44|benchmark/class-named:ALLIES JPN others-named
4|benchmark/class-named:ALLIES NATO nobody-named
20|benchmark/class-named:ALLIES NATO others-named
29|benchmark/class-named:ALLIES land nobody-named
21|benchmark/class-named:ALLIES land others-named
17|benchmark/class-named:ALLIES member nobody-named
5|benchmark/class-named:ALLIES member others-named
-26|benchmark/class-named:JPN JPN nobody-named
-7|benchmark/class-named:JPN JPN others-named
35|benchmark/class-named:NATO JPN nobody-named
-24|benchmark/class-named:NATO JPN others-named
-17|benchmark/class-named:NATO NATO others-named
-7|benchmark/class-named:NATO land nobody-named
-9|benchmark/class-named:NATO land others-named
-9|benchmark/class-named:NATO member nobody-named
20|benchmark/class-named:NATO member others-named
-3|benchmark/class-named:USA JPN nobody-named
-4|benchmark/class-named:USA JPN others-named
-4|benchmark/class-named:USA land others-named
-4|benchmark/class-named:land JPN nobody-named
-7|benchmark/class-named:land JPN others-named
-20|benchmark/class-named:land land nobody-named
-5|benchmark/class-named:land land others-named
-3|benchmark/class-named:land member others-named
-5|benchmark/class-named:member member nobody-named
-19|benchmark/class-named:member member others-named
42|benchmark/class-shape:ALLIES half
6|benchmark/class-shape:ALLIES tenth
92|benchmark/class-shape:ALLIES whole
-7|benchmark/class-shape:JPN half
-33|benchmark/class-shape:JPN whole
-11|benchmark/class-shape:NATO half
-4|benchmark/class-shape:NATO whole
-14|benchmark/class-shape:USA whole
-15|benchmark/class-shape:land half
-6|benchmark/class-shape:land tenth
-20|benchmark/class-shape:land whole
-6|benchmark/class-shape:member half
-20|benchmark/class-shape:member whole
9|benchmark/class-value:ALLIES 1.5
11|benchmark/class-value:ALLIES 1E+1
36|benchmark/class-value:ALLIES 2
6|benchmark/class-value:ALLIES 2.2
-3|benchmark/class-value:ALLIES 2.5
26|benchmark/class-value:ALLIES 3
35|benchmark/class-value:ALLIES 3.5
4|benchmark/class-value:ALLIES 4
24|benchmark/class-value:ALLIES 5
-9|benchmark/class-value:ALLIES 6
-7|benchmark/class-value:NATO 1.5
-5|benchmark/class-value:NATO 1E+1
13|benchmark/class-value:NATO 2
10|benchmark/class-value:NATO 2.5
-15|benchmark/class-value:NATO 3
-14|benchmark/class-value:NATO 3.5
6|benchmark/class-value:NATO 5
-10|benchmark/class-value:USA 5
-3|benchmark/class-value:USA 6
23|benchmark/class-verb:ALLIES be
19|benchmark/class-verb:ALLIES cap
38|benchmark/class-verb:ALLIES demand
13|benchmark/class-verb:ALLIES level
13|benchmark/class-verb:ALLIES move
-38|benchmark/class-verb:ALLIES pledge
26|benchmark/class-verb:ALLIES proposal
-5|benchmark/class-verb:JPN be
-11|benchmark/class-verb:JPN demand
-8|benchmark/class-verb:JPN move
29|benchmark/class-verb:JPN pledge
-3|benchmark/class-verb:JPN proposal
-5|benchmark/class-verb:JPN spend
-11|benchmark/class-verb:NATO be
-6|benchmark/class-verb:NATO cap
-19|benchmark/class-verb:NATO demand
-3|benchmark/class-verb:NATO move
-19|benchmark/class-verb:NATO pledge
-8|benchmark/class-verb:NATO proposal
8|benchmark/class-verb:NATO spend
-7|benchmark/class-verb:USA pledge
-5|benchmark/class-verb:land be
-5|benchmark/class-verb:land cap
-7|benchmark/class-verb:land demand
-10|benchmark/class-verb:land level
35|benchmark/class-verb:land pledge
-11|benchmark/class-verb:land proposal
-6|benchmark/class-verb:member cap
-3|benchmark/class-verb:member proposal
-3|benchmark/class-verb:member spend
140|benchmark/class:ALLIES
-39|benchmark/class:JPN
-15|benchmark/class:NATO
-16|benchmark/class:USA
-41|benchmark/class:land
-26|benchmark/class:member
-4|benchmark/group:list alone union
-4|benchmark/group:list plain
-3|benchmark/group:list-then:say
-53|benchmark/heir:nobody-named
-27|benchmark/heir:others-named
-53|benchmark/home:nobody-named
-43|benchmark/home:others-named
9|benchmark/known:ALLIES 1.5
4|benchmark/known:ALLIES 1.5 2025
5|benchmark/known:ALLIES 1.5 2026
9|benchmark/known:ALLIES 1.5 since-2025
11|benchmark/known:ALLIES 1E+1
11|benchmark/known:ALLIES 1E+1 1952
11|benchmark/known:ALLIES 1E+1 to-1999
36|benchmark/known:ALLIES 2
3|benchmark/known:ALLIES 2 1997
5|benchmark/known:ALLIES 2 2002
5|benchmark/known:ALLIES 2 2010
-21|benchmark/known:ALLIES 2 2017
-6|benchmark/known:ALLIES 2 2022
11|benchmark/known:ALLIES 2 2023
10|benchmark/known:ALLIES 2 2024
17|benchmark/known:ALLIES 2 2025
5|benchmark/known:ALLIES 2 2026
23|benchmark/known:ALLIES 2 since-2025
3|benchmark/known:ALLIES 2 to-1999
10|benchmark/known:ALLIES 2 to-2013
-16|benchmark/known:ALLIES 2 to-2021
16|benchmark/known:ALLIES 2 to-2024
6|benchmark/known:ALLIES 2.2
6|benchmark/known:ALLIES 2.2 2026
6|benchmark/known:ALLIES 2.2 since-2025
-3|benchmark/known:ALLIES 2.5
-7|benchmark/known:ALLIES 2.5 2024
4|benchmark/known:ALLIES 2.5 2025
4|benchmark/known:ALLIES 2.5 since-2025
-7|benchmark/known:ALLIES 2.5 to-2024
26|benchmark/known:ALLIES 3
5|benchmark/known:ALLIES 3 1980
12|benchmark/known:ALLIES 3 2024
7|benchmark/known:ALLIES 3 2025
8|benchmark/known:ALLIES 3 since-2025
5|benchmark/known:ALLIES 3 to-1999
13|benchmark/known:ALLIES 3 to-2024
35|benchmark/known:ALLIES 3.5
40|benchmark/known:ALLIES 3.5 2025
-6|benchmark/known:ALLIES 3.5 2026
35|benchmark/known:ALLIES 3.5 since-2025
4|benchmark/known:ALLIES 4-5
4|benchmark/known:ALLIES 4-5 2025
4|benchmark/known:ALLIES 4-5 since-2025
24|benchmark/known:ALLIES 5
5|benchmark/known:ALLIES 5 1981
-13|benchmark/known:ALLIES 5 2025
33|benchmark/known:ALLIES 5 2026
19|benchmark/known:ALLIES 5 since-2025
5|benchmark/known:ALLIES 5 to-1999
-9|benchmark/known:ALLIES 6
-17|benchmark/known:ALLIES 6 1990
7|benchmark/known:ALLIES 6 1995
-9|benchmark/known:ALLIES 6 to-1999
108|benchmark/known:ALLIES since-2025
15|benchmark/known:ALLIES to-1999
10|benchmark/known:ALLIES to-2013
-16|benchmark/known:ALLIES to-2021
22|benchmark/known:ALLIES to-2024
-10|benchmark/known:AUS 3.5
-9|benchmark/known:AUS 3.5 2026
-10|benchmark/known:AUS 3.5 since-2025
-11|benchmark/known:AUS since-2025
-3|benchmark/known:ESP 2
-3|benchmark/known:ESP 2 2022
-3|benchmark/known:ESP 2 to-2024
-3|benchmark/known:ESP to-2024
-4|benchmark/known:GBR 2.5
-4|benchmark/known:GBR 2.5 2024
-4|benchmark/known:GBR 2.5 to-2024
-3|benchmark/known:GBR since-2025
-5|benchmark/known:GBR to-2024
-4|benchmark/known:IND 2.5
-4|benchmark/known:IND 2.5 2025
-4|benchmark/known:IND 2.5 since-2025
-4|benchmark/known:IND since-2025
-22|benchmark/known:JPN 2
-3|benchmark/known:JPN 2 1997
-4|benchmark/known:JPN 2 2022
-4|benchmark/known:JPN 2 2023
-3|benchmark/known:JPN 2 2025
-3|benchmark/known:JPN 2 2026
-6|benchmark/known:JPN 2 since-2025
-3|benchmark/known:JPN 2 to-1999
-9|benchmark/known:JPN 2 to-2024
-5|benchmark/known:JPN 3
-4|benchmark/known:JPN 3 2025
-4|benchmark/known:JPN 3 since-2025
-6|benchmark/known:JPN 3.5
-10|benchmark/known:JPN 3.5 2025
4|benchmark/known:JPN 3.5 2026
-6|benchmark/known:JPN 3.5 since-2025
-6|benchmark/known:JPN 5
-3|benchmark/known:JPN 5 2026
-4|benchmark/known:JPN 5 since-2025
-21|benchmark/known:JPN since-2025
-6|benchmark/known:JPN to-1999
-9|benchmark/known:JPN to-2024
-6|benchmark/known:KOR 2.2
-6|benchmark/known:KOR 2.2 2026
-6|benchmark/known:KOR 2.2 since-2025
5|benchmark/known:KOR 3.5
-16|benchmark/known:KOR 3.5 2025
21|benchmark/known:KOR 3.5 2026
5|benchmark/known:KOR 3.5 since-2025
-7|benchmark/known:KOR 5
-7|benchmark/known:KOR 5 2025
-7|benchmark/known:KOR 5 since-2025
19|benchmark/known:KOR 6
19|benchmark/known:KOR 6 1990
19|benchmark/known:KOR 6 to-1999
-8|benchmark/known:KOR since-2025
19|benchmark/known:KOR to-1999
-7|benchmark/known:NATO 1.5
-4|benchmark/known:NATO 1.5 2026
-7|benchmark/known:NATO 1.5 since-2025
-5|benchmark/known:NATO 1E+1
-5|benchmark/known:NATO 1E+1 1952
-5|benchmark/known:NATO 1E+1 to-1999
13|benchmark/known:NATO 2
-4|benchmark/known:NATO 2 2002
-4|benchmark/known:NATO 2 2010
23|benchmark/known:NATO 2 2017
13|benchmark/known:NATO 2 2022
-3|benchmark/known:NATO 2 2024
-6|benchmark/known:NATO 2 2025
-7|benchmark/known:NATO 2 since-2025
-8|benchmark/known:NATO 2 to-2013
20|benchmark/known:NATO 2 to-2021
8|benchmark/known:NATO 2 to-2024
10|benchmark/known:NATO 2.5
10|benchmark/known:NATO 2.5 2024
10|benchmark/known:NATO 2.5 to-2024
-15|benchmark/known:NATO 3
-4|benchmark/known:NATO 3 1980
-10|benchmark/known:NATO 3 2024
-4|benchmark/known:NATO 3 to-1999
-10|benchmark/known:NATO 3 to-2024
-14|benchmark/known:NATO 3.5
-10|benchmark/known:NATO 3.5 2025
-4|benchmark/known:NATO 3.5 2026
-14|benchmark/known:NATO 3.5 since-2025
6|benchmark/known:NATO 5
28|benchmark/known:NATO 5 2025
-21|benchmark/known:NATO 5 2026
7|benchmark/known:NATO 5 since-2025
-23|benchmark/known:NATO since-2025
-12|benchmark/known:NATO to-1999
-8|benchmark/known:NATO to-2013
20|benchmark/known:NATO to-2021
9|benchmark/known:NATO to-2024
-7|benchmark/known:PHL 2
-6|benchmark/known:PHL 2 2025
-7|benchmark/known:PHL 2 since-2025
-7|benchmark/known:PHL since-2025
-6|benchmark/known:PRT 1E+1
-6|benchmark/known:PRT 1E+1 1952
-6|benchmark/known:PRT 1E+1 to-1999
-6|benchmark/known:PRT to-1999
-3|benchmark/known:TWN 5
-3|benchmark/known:TWN 5 since-2025
-7|benchmark/known:TWN 6
-7|benchmark/known:TWN 6 1995
-7|benchmark/known:TWN 6 to-1999
-4|benchmark/known:TWN since-2025
-7|benchmark/known:TWN to-1999
-10|benchmark/known:USA 5
-3|benchmark/known:USA 5 2025
-6|benchmark/known:USA 5 2026
-9|benchmark/known:USA 5 since-2025
-3|benchmark/known:USA 6
-3|benchmark/known:USA 6 1990
-3|benchmark/known:USA 6 to-1999
-11|benchmark/known:USA since-2025
-4|benchmark/known:USA to-1999
-5|benchmark/known:VNM 2
-4|benchmark/known:VNM 2 2024
-5|benchmark/known:VNM 2 to-2024
-5|benchmark/known:VNM to-2024
-23|benchmark/last:before
-9|benchmark/last:same-sentence
-13|benchmark/named:1
-31|benchmark/named:2
10|benchmark/named:3
12|benchmark/one-of-several
6|benchmark/ruled
-4|benchmark/ruled:spender-of-gdp
16|benchmark/ruled:spender-standard
-5|benchmark/ruled:spender-subject
4|benchmark/same-figure-of-another
-4|benchmark/same-figure-of-it
-18|benchmark/several:2
-14|benchmark/subject-of:accept
28|benchmark/subject-of:adopt
-4|benchmark/subject-of:agree
-9|benchmark/subject-of:be
-4|benchmark/subject-of:call
-6|benchmark/subject-of:float
-5|benchmark/subject-of:hold
29|benchmark/subject-of:set
-5|benchmark/subject-of:sit
-15|benchmark/subject-of:spend
18|benchmark/subject-of:use
-4|benchmark/subject:be body
-4|benchmark/subject:cap country
-5|benchmark/subject:level country
-11|benchmark/subject:pledge body
33|benchmark/subject:pledge capital
-16|benchmark/subject:pledge country
30|benchmark/subject:pledge pronoun
-7|benchmark/subject:proposal country
8|benchmark/subject:spend body
-4|benchmark/subject:spend gov
-29|benchmark/title
45|benchmark/told-of:0
-26|benchmark/told-of:1
-12|benchmark/told-of:2
-7|benchmark/told-of:3
-20|benchmark/unnamed
55|benchmark/unnamed-beside-others
-9|cap/after-joint:0 mid
-3|cap/after-joint:1 far
5|cap/after-joint:1 mid
5|cap/after-joint:1 near
5|cap/after-led:, near joined
-9|cap/after-led:attacking near free
-4|cap/after-led:replaced far joined
4|cap/after-led:that near joined
-7|cap/after:pronoun name
4|cap/after:pronoun owner
26|cap/asks
-19|cap/before-clause:free inside name body
13|cap/before-clause:free inside name country
8|cap/before-clause:free inside name gov
-9|cap/before-clause:free inside name leader
4|cap/before-clause:free inside name pronoun
9|cap/before-clause:free inside owner body
-9|cap/before-clause:free inside owner pronoun
18|cap/before-clause:free opens name country
-5|cap/before-clause:free opens name gov
-10|cap/before-clause:free opens name pronoun
5|cap/before-clause:free opens owner pronoun
14|cap/before-far:20
5|cap/before-far:4
-4|cap/before-far:9
4|cap/before-free:0 after-figure name near
-7|cap/before-free:0 free name near
3|cap/before-free:0 free owner far
3|cap/before-free:0 free owner near
10|cap/before-free:1 free name near
4|cap/before-joint:0 free
4|cap/before-joint:1 after-figure
3|cap/before-joint:3 free
-9|cap/before-led:'s
-4|cap/before-led:,
4|cap/before-led:;
-4|cap/before-led:DATE
-25|cap/before-led:ask
-3|cap/before-led:exceed
5|cap/before-led:in
-15|cap/before-led:letting
-6|cap/before-led:moreover
5|cap/before-led:of
4|cap/before-led:only
10|cap/before-led:say
-9|cap/before-led:spend
10|cap/before-led:tell
9|cap/before-led:that
27|cap/before-led:the
3|cap/before-led:to
6|cap/before-led:which
-19|cap/before:body name
9|cap/before:body owner
32|cap/before:country name
4|cap/before:gov name
-6|cap/before:leader name
-6|cap/before:pronoun name
-4|cap/before:pronoun owner
-7|cap/class-home:ALLIES JPN
-3|cap/class-home:ALLIES member
-3|cap/class-home:CHN JPN
17|cap/class-home:EU EU
11|cap/class-home:EU member
27|cap/class-home:JPN JPN
14|cap/class-home:JPN land
-8|cap/class-home:NATO land
-9|cap/class-home:NATO member
-3|cap/class-home:USA JPN
3|cap/class-home:USA USA
-8|cap/class-home:land JPN
-4|cap/class-home:land land
4|cap/class-home:land member
-15|cap/class-home:member EU
-4|cap/class-home:member JPN
3|cap/class-home:member NATO
-3|cap/class-home:member member
-3|cap/class-named:ALLIES JPN nobody-named
-5|cap/class-named:ALLIES JPN others-named
9|cap/class-named:ALLIES land nobody-named
-11|cap/class-named:ALLIES land others-named
-3|cap/class-named:ALLIES member others-named
16|cap/class-named:EU EU others-named
11|cap/class-named:EU member others-named
11|cap/class-named:JPN JPN nobody-named
15|cap/class-named:JPN JPN others-named
3|cap/class-named:JPN land nobody-named
11|cap/class-named:JPN land others-named
-7|cap/class-named:NATO land nobody-named
-9|cap/class-named:NATO member others-named
3|cap/class-named:USA USA others-named
-4|cap/class-named:land JPN nobody-named
-3|cap/class-named:land JPN others-named
-5|cap/class-named:land land nobody-named
4|cap/class-named:land member others-named
-15|cap/class-named:member EU others-named
3|cap/class-named:member NATO others-named
-3|cap/class-named:member member others-named
-12|cap/class-shape:ALLIES half
-4|cap/class-shape:ALLIES whole
-3|cap/class-shape:CHN whole
28|cap/class-shape:EU half
41|cap/class-shape:JPN whole
-9|cap/class-shape:NATO half
-14|cap/class-shape:NATO whole
8|cap/class-shape:land half
-16|cap/class-shape:land whole
-19|cap/class-shape:member half
-5|cap/class-value:ALLIES 1
-6|cap/class-value:ALLIES 2
-7|cap/class-value:ALLIES 3.5
13|cap/class-value:ALLIES 5
-3|cap/class-value:ALLIES 6
28|cap/class-value:EU 1.5
-7|cap/class-value:NATO 1.5
-3|cap/class-value:NATO 3.5
-8|cap/class-value:NATO 5
-17|cap/class-verb:ALLIES cap
-4|cap/class-verb:ALLIES move
-19|cap/class-verb:EU demand
17|cap/class-verb:EU move
10|cap/class-verb:JPN be
6|cap/class-verb:JPN cap
7|cap/class-verb:JPN demand
3|cap/class-verb:JPN spend
-3|cap/class-verb:NATO cap
-4|cap/class-verb:NATO move
8|cap/class-verb:land cap
-6|cap/class-verb:land demand
3|cap/class-verb:land move
3|cap/class-verb:land proposal
-5|cap/class-verb:member be
4|cap/class-verb:member cap
19|cap/class-verb:member demand
-14|cap/class-verb:member move
-17|cap/class:ALLIES
28|cap/class:EU
42|cap/class:JPN
-24|cap/class:NATO
-7|cap/class:land
-20|cap/class:member
-8|cap/group:both then:had
-18|cap/group:count back:1
-18|cap/group:count mid
-6|cap/group:governments back:2
-6|cap/group:governments mid
-6|cap/group:governments then:had
-3|cap/group:list plain
-10|cap/group:neither then:party
-9|cap/group:they back:1
-9|cap/group:they mid
-9|cap/group:they then:note
7|cap/heir:nobody-named
4|cap/heir:others-named
34|cap/home:others-named
-5|cap/known:ALLIES 1
-3|cap/known:ALLIES 1 since-2025
-6|cap/known:ALLIES 2
-6|cap/known:ALLIES 2 2025
-6|cap/known:ALLIES 2 since-2025
-7|cap/known:ALLIES 3.5
-5|cap/known:ALLIES 3.5 2026
-7|cap/known:ALLIES 3.5 since-2025
13|cap/known:ALLIES 5
13|cap/known:ALLIES 5 2025
13|cap/known:ALLIES 5 since-2025
-3|cap/known:ALLIES 6
-3|cap/known:ALLIES 6 since-2025
-13|cap/known:ALLIES since-2025
-5|cap/known:AUS 1
-4|cap/known:AUS 1 2025
-4|cap/known:AUS 1 since-2025
-3|cap/known:AUS since-2025
-6|cap/known:BGR 1.5
-6|cap/known:BGR 1.5 2025
-6|cap/known:BGR 1.5 since-2025
-6|cap/known:BGR since-2025
-6|cap/known:CHE 1
-6|cap/known:CHE 1 1977
-6|cap/known:CHE 1 to-1999
-6|cap/known:CHE to-1999
-3|cap/known:CHN 1
-3|cap/known:CHN 1 since-2025
-6|cap/known:DEU 1.5
-6|cap/known:DEU 1.5 2025
-6|cap/known:DEU 1.5 since-2025
-6|cap/known:DEU since-2025
3|cap/known:ESP since-2025
28|cap/known:EU 1.5
28|cap/known:EU 1.5 2025
28|cap/known:EU 1.5 since-2025
28|cap/known:EU since-2025
-8|cap/known:FIN 1.5
-8|cap/known:FIN 1.5 2025
-8|cap/known:FIN 1.5 since-2025
-8|cap/known:FIN since-2025
-3|cap/known:FRA 6
-3|cap/known:FRA 6 2025
-3|cap/known:FRA 6 since-2025
-3|cap/known:FRA since-2025
-3|cap/known:IDN 6
-3|cap/known:IDN 6 2025
-3|cap/known:IDN 6 since-2025
-3|cap/known:IDN since-2025
-8|cap/known:IND 2.2
-8|cap/known:IND 2.2 2025
-8|cap/known:IND 2.2 since-2025
-7|cap/known:IND since-2025
-9|cap/known:ITA 1.5
-9|cap/known:ITA 1.5 2025
-9|cap/known:ITA 1.5 since-2025
-9|cap/known:ITA since-2025
50|cap/known:JPN 1
7|cap/known:JPN 1 1977
8|cap/known:JPN 1 2022
9|cap/known:JPN 1 2023
3|cap/known:JPN 1 2024
11|cap/known:JPN 1 2025
4|cap/known:JPN 1 2026
15|cap/known:JPN 1 since-2025
10|cap/known:JPN 1 to-1999
21|cap/known:JPN 1 to-2024
-11|cap/known:JPN 6
-3|cap/known:JPN 6 1999
-7|cap/known:JPN 6 2026
-8|cap/known:JPN 6 since-2025
-3|cap/known:JPN 6 to-1999
10|cap/known:JPN since-2025
7|cap/known:JPN to-1999
22|cap/known:JPN to-2024
-17|cap/known:KOR 1
-6|cap/known:KOR 1 2022
-9|cap/known:KOR 1 2023
-15|cap/known:KOR 1 to-2024
-15|cap/known:KOR to-2024
-7|cap/known:NATO 1.5
-6|cap/known:NATO 1.5 2025
-6|cap/known:NATO 1.5 since-2025
-3|cap/known:NATO 3.5
-3|cap/known:NATO 3.5 since-2025
-8|cap/known:NATO 5
-8|cap/known:NATO 5 2025
-8|cap/known:NATO 5 since-2025
-22|cap/known:NATO since-2025
-15|cap/known:NLD 1.5
-15|cap/known:NLD 1.5 2025
-15|cap/known:NLD 1.5 since-2025
-15|cap/known:NLD since-2025
8|cap/known:PAK 2.2
8|cap/known:PAK 2.2 2025
8|cap/known:PAK 2.2 since-2025
8|cap/known:PAK since-2025
-4|cap/known:PHL 1
-3|cap/known:PHL 1 2024
-3|cap/known:PHL 1 to-2024
-3|cap/known:PHL to-2024
25|cap/known:PRT 1.5
25|cap/known:PRT 1.5 2025
25|cap/known:PRT 1.5 since-2025
25|cap/known:PRT since-2025
-12|cap/known:SGP 5
-12|cap/known:SGP 5 2025
-12|cap/known:SGP 5 since-2025
28|cap/known:SGP 6
3|cap/known:SGP 6 1998
4|cap/known:SGP 6 1999
12|cap/known:SGP 6 2025
9|cap/known:SGP 6 2026
21|cap/known:SGP 6 since-2025
6|cap/known:SGP 6 to-1999
11|cap/known:SGP since-2025
6|cap/known:SGP to-1999
3|cap/known:SVK 2
3|cap/known:SVK 2 2026
3|cap/known:SVK 2 since-2025
3|cap/known:SVK since-2025
5|cap/known:TWN 3.5
5|cap/known:TWN 3.5 2026
5|cap/known:TWN 3.5 since-2025
7|cap/known:TWN since-2025
8|cap/last:before
8|cap/last:same-sentence
12|cap/named:1
9|cap/named:2
-10|cap/named:3
37|cap/one-of-several
11|cap/ruled:spender-before
3|cap/ruled:spender-clause
3|cap/ruled:spender-listed
-6|cap/ruled:spender-of-noun
-12|cap/ruled:spender-subject
-13|cap/same-figure-of-another
13|cap/same-figure-of-it
-37|cap/several:2
26|cap/subject-of:ask
-6|cap/subject-of:ask for
5|cap/subject-of:be
6|cap/subject-of:cap
4|cap/subject-of:free
9|cap/subject-of:keep
-3|cap/subject-of:spend
-6|cap/subject-of:tell
5|cap/subject:be pronoun
15|cap/subject:cap country
27|cap/subject:demand gov
-12|cap/subject:demand pronoun
6|cap/subject:move country
-7|cap/subject:move gov
4|cap/subject:proposal country
6|cap/subject:spend country
-9|cap/subject:spend gov
23|cap/title
-19|cap/told-of:0
12|cap/told-of:1
-10|cap/told-of:2
16|cap/told-of:3
-12|cap/unnamed-beside-others
-17|demand/after-joint:0 far
39|demand/after-joint:0 mid
52|demand/after-joint:0 near
32|demand/after-joint:1 far
-57|demand/after-joint:1 near
-18|demand/after-joint:2 far
-26|demand/after-joint:2 mid
-26|demand/after-joint:2 near
11|demand/after-joint:3 far
27|demand/after-joint:3 mid
-56|demand/after-joint:3 near
-24|demand/after-led:\" far joined
3|demand/after-led:\" near joined
-62|demand/after-led:# near free
6|demand/after-led:'s far free
3|demand/after-led:'s near free
-46|demand/after-led:, far joined
-40|demand/after-led:, near joined
3|demand/after-led:- far joined
-28|demand/after-led:. near free
-32|demand/after-led:; near joined
3|demand/after-led:all far free
5|demand/after-led:all near free
-11|demand/after-led:allies far free
-17|demand/after-led:among near free
-14|demand/after-led:and far free
-7|demand/after-led:and far joined
-10|demand/after-led:and near free
-24|demand/after-led:and near joined
62|demand/after-led:anything near free
-4|demand/after-led:as far free
-5|demand/after-led:as far joined
-12|demand/after-led:as near joined
-9|demand/after-led:ask far free
7|demand/after-led:ask for far free
4|demand/after-led:ask near free
6|demand/after-led:at far joined
7|demand/after-led:believe near free
-35|demand/after-led:bids near free
3|demand/after-led:both far free
7|demand/after-led:both near free
-25|demand/after-led:but far joined
-12|demand/after-led:buying near free
-3|demand/after-led:by far joined
-16|demand/after-led:by near free
7|demand/after-led:call for near free
12|demand/after-led:come to near joined
-26|demand/after-led:commissioner far free
14|demand/after-led:complete far joined
57|demand/after-led:concerns far free
-9|demand/after-led:countries far joined
-9|demand/after-led:defence minister far joined
-11|demand/after-led:defence near free
-9|demand/after-led:defense minister near joined
-14|demand/after-led:did far joined
7|demand/after-led:done near joined
3|demand/after-led:find far joined
-4|demand/after-led:find near free
29|demand/after-led:for far free
-41|demand/after-led:for far joined
14|demand/after-led:for near free
-3|demand/after-led:foreign minister far joined
57|demand/after-led:from far free
33|demand/after-led:from far joined
58|demand/after-led:from near free
6|demand/after-led:general far joined
25|demand/after-led:give near joined
5|demand/after-led:governs near joined
-10|demand/after-led:hear far joined
-10|demand/after-led:hear near free
11|demand/after-led:his far joined
-5|demand/after-led:if far joined
29|demand/after-led:in far free
-20|demand/after-led:in far joined
-24|demand/after-led:in near free
10|demand/after-led:into near free
5|demand/after-led:its far free
-21|demand/after-led:leader near joined
4|demand/after-led:led far joined
-17|demand/after-led:level far joined
9|demand/after-led:like far free
-3|demand/after-led:like near free
3|demand/after-led:makes near joined
-75|demand/after-led:mean near joined
-4|demand/after-led:mention near joined
-21|demand/after-led:more far joined
-4|demand/after-led:more than double far joined
-19|demand/after-led:name far free
6|demand/after-led:name near joined
-4|demand/after-led:neighboring far joined
-28|demand/after-led:of far free
30|demand/after-led:of far joined
15|demand/after-led:of near free
30|demand/after-led:of near joined
-80|demand/after-led:on far free
7|demand/after-led:on far joined
14|demand/after-led:on near free
-5|demand/after-led:out far joined
3|demand/after-led:place near free
5|demand/after-led:praised near free
-13|demand/after-led:prime minister near free
-68|demand/after-led:rather far free
18|demand/after-led:reach near free
-11|demand/after-led:reprimanded far joined
24|demand/after-led:responsible near joined
-10|demand/after-led:say far joined
32|demand/after-led:say near joined
55|demand/after-led:split near joined
10|demand/after-led:stunned far free
-6|demand/after-led:talk about far joined
10|demand/after-led:tell far joined
-46|demand/after-led:tell near free
9|demand/after-led:that far free
14|demand/after-led:that far joined
-5|demand/after-led:that near free
-51|demand/after-led:that near joined
-3|demand/after-led:their far joined
48|demand/after-led:this far joined
3|demand/after-led:though near joined
17|demand/after-led:to far free
-16|demand/after-led:to far joined
7|demand/after-led:to near joined
20|demand/after-led:treaty far free
-15|demand/after-led:two far joined
27|demand/after-led:unmoved near free
28|demand/after-led:want far free
28|demand/after-led:what far joined
68|demand/after-led:what near free
-17|demand/after-led:when far joined
6|demand/after-led:when near joined
35|demand/after-led:where near joined
-6|demand/after-led:whether far joined
6|demand/after-led:which far joined
38|demand/after-led:which near joined
-11|demand/after-led:while far joined
-11|demand/after-led:will near joined
-3|demand/after-led:within near free
5|demand/after-led:would near joined
-8|demand/after-led:— far joined
84|demand/after:allies name
-49|demand/after:body name
6|demand/after:body owner
-5|demand/after:capital name
4|demand/after:capital owner
-38|demand/after:country name
30|demand/after:country owner
13|demand/after:gov name
3|demand/after:gov owner
-31|demand/after:leader name
3|demand/after:leader owner
-3|demand/after:nongov name
-14|demand/after:people name
47|demand/after:people owner
-37|demand/after:pronoun name
-49|demand/after:pronoun owner
22|demand/asked
-17|demand/asks
-28|demand/before-clause:after-figure inside name allies
20|demand/before-clause:after-figure inside name body
-32|demand/before-clause:after-figure inside name capital
-18|demand/before-clause:after-figure inside name country
3|demand/before-clause:after-figure inside name nongov
11|demand/before-clause:after-figure inside name pronoun
-11|demand/before-clause:after-figure inside owner body
11|demand/before-clause:after-figure inside owner capital
-3|demand/before-clause:after-figure inside owner country
-35|demand/before-clause:after-figure inside owner gov
4|demand/before-clause:after-figure inside owner pronoun
-16|demand/before-clause:after-figure opens name allies
-15|demand/before-clause:after-figure opens name body
-3|demand/before-clause:after-figure opens name capital
13|demand/before-clause:after-figure opens name country
3|demand/before-clause:after-figure opens name gov
3|demand/before-clause:after-figure opens name people
51|demand/before-clause:after-figure opens name pronoun
20|demand/before-clause:after-figure opens owner body
3|demand/before-clause:after-figure opens owner people
-21|demand/before-clause:after-figure opens owner pronoun
61|demand/before-clause:free inside name allies
-22|demand/before-clause:free inside name body
82|demand/before-clause:free inside name capital
64|demand/before-clause:free inside name country
22|demand/before-clause:free inside name gov
-17|demand/before-clause:free inside name leader
-44|demand/before-clause:free inside name nongov
-3|demand/before-clause:free inside name people
-38|demand/before-clause:free inside name pronoun
25|demand/before-clause:free inside owner allies
-16|demand/before-clause:free inside owner body
-28|demand/before-clause:free inside owner capital
35|demand/before-clause:free inside owner country
-4|demand/before-clause:free inside owner gov
-12|demand/before-clause:free inside owner leader
-27|demand/before-clause:free inside owner nongov
9|demand/before-clause:free inside owner people
-15|demand/before-clause:free inside owner pronoun
18|demand/before-clause:free opens name allies
-13|demand/before-clause:free opens name body
-19|demand/before-clause:free opens name capital
-12|demand/before-clause:free opens name country
-32|demand/before-clause:free opens name gov
-13|demand/before-clause:free opens name leader
5|demand/before-clause:free opens name nongov
-14|demand/before-clause:free opens name pronoun
25|demand/before-clause:free opens owner body
-3|demand/before-clause:free opens owner capital
-46|demand/before-clause:free opens owner country
14|demand/before-clause:free opens owner leader
34|demand/before-clause:free opens owner people
11|demand/before-clause:free opens owner pronoun
-17|demand/before-far:1
8|demand/before-far:20
30|demand/before-far:4
-7|demand/before-far:60
-30|demand/before-far:9
17|demand/before-free:0 after-figure name far
26|demand/before-free:0 after-figure name near
10|demand/before-free:0 after-figure owner far
-23|demand/before-free:0 after-figure owner near
-18|demand/before-free:0 free name far
29|demand/before-free:0 free name near
26|demand/before-free:0 free owner far
-32|demand/before-free:0 free owner near
3|demand/before-free:1 after-figure name far
-23|demand/before-free:1 after-figure name near
-11|demand/before-free:1 after-figure owner far
-24|demand/before-free:1 after-figure owner near
-12|demand/before-free:1 free name far
23|demand/before-free:1 free name near
40|demand/before-free:1 free owner far
-22|demand/before-free:1 free owner near
-8|demand/before-free:2 after-figure name far
-21|demand/before-free:2 after-figure name near
5|demand/before-free:2 after-figure owner far
10|demand/before-free:2 after-figure owner near
16|demand/before-free:2 free name far
-18|demand/before-free:2 free name near
-10|demand/before-free:2 free owner far
12|demand/before-free:2 free owner near
-5|demand/before-free:3 after-figure name near
7|demand/before-free:3 free name far
-4|demand/before-free:3 free owner far
-9|demand/before-free:3 free owner near
-14|demand/before-joint:0 after-figure
-10|demand/before-joint:0 free
-47|demand/before-joint:1 after-figure
-8|demand/before-joint:1 free
21|demand/before-joint:2 after-figure
-31|demand/before-joint:2 free
-5|demand/before-joint:3 after-figure
78|demand/before-joint:3 free
-15|demand/before-led:
-35|demand/before-led:\"
-3|demand/before-led:'
57|demand/before-led:'s
-10|demand/before-led:(
-45|demand/before-led:,
-5|demand/before-led:-
13|demand/before-led:--
-3|demand/before-led:.
70|demand/before-led::
-7|demand/before-led:;
-50|demand/before-led:DATE
-6|demand/before-led:PARTY
4|demand/before-led:a
4|demand/before-led:abandon
14|demand/before-led:about
-10|demand/before-led:above
-3|demand/before-led:after
6|demand/before-led:all
-23|demand/before-led:among
-13|demand/before-led:an
4|demand/before-led:around
29|demand/before-led:as
78|demand/before-led:ask
-4|demand/before-led:at
3|demand/before-led:badger
25|demand/before-led:become
-3|demand/before-led:before
-9|demand/before-led:behind
-5|demand/before-led:believe
10|demand/before-led:beside
-5|demand/before-led:between
-32|demand/before-led:bids
-3|demand/before-led:bind
3|demand/before-led:bring
26|demand/before-led:but
4|demand/before-led:buying
-14|demand/before-led:by
6|demand/before-led:call
15|demand/before-led:call for
18|demand/before-led:call on
15|demand/before-led:caution
8|demand/before-led:challenge
12|demand/before-led:chief
-4|demand/before-led:come to
5|demand/before-led:convince
-8|demand/before-led:counterpart
14|demand/before-led:cut
16|demand/before-led:davos
3|demand/before-led:defence
7|demand/before-led:defence minister
-14|demand/before-led:defense minister
-4|demand/before-led:defense secretary
6|demand/before-led:delegation
7|demand/before-led:deputy prime minister
-23|demand/before-led:does
-3|demand/before-led:draft
13|demand/before-led:each
4|demand/before-led:earlier
-6|demand/before-led:embrace
8|demand/before-led:encourage
-9|demand/before-led:european
-13|demand/before-led:every
31|demand/before-led:expect
-5|demand/before-led:facing
19|demand/before-led:fear
14|demand/before-led:few
-15|demand/before-led:first
-64|demand/before-led:follow
38|demand/before-led:for
-4|demand/before-led:foreign minister
10|demand/before-led:from
28|demand/before-led:general
7|demand/before-led:get
6|demand/before-led:give
5|demand/before-led:had
18|demand/before-led:has
25|demand/before-led:have
-11|demand/before-led:head
-15|demand/before-led:her
-92|demand/before-led:his
8|demand/before-led:hold
59|demand/before-led:hold up
8|demand/before-led:hope
-16|demand/before-led:how
49|demand/before-led:if
9|demand/before-led:imitate
12|demand/before-led:implore
-24|demand/before-led:in
-65|demand/before-led:including
25|demand/before-led:increase
12|demand/before-led:into
3|demand/before-led:is
38|demand/before-led:its
-86|demand/before-led:join
16|demand/before-led:keep
-68|demand/before-led:knows
3|demand/before-led:last
7|demand/before-led:later
-34|demand/before-led:lauds
-3|demand/before-led:lean on
8|demand/before-led:leave
-21|demand/before-led:left
36|demand/before-led:like
12|demand/before-led:like to see
-3|demand/before-led:make
-7|demand/before-led:malcolm
-9|demand/before-led:match
-4|demand/before-led:meet
4|demand/before-led:mention
9|demand/before-led:more than double
11|demand/before-led:most
-9|demand/before-led:mr
9|demand/before-led:name
-24|demand/before-led:neither
5|demand/before-led:next
15|demand/before-led:no
-21|demand/before-led:nor
-18|demand/before-led:not
-11|demand/before-led:notify
-24|demand/before-led:now
13|demand/before-led:of
-32|demand/before-led:on
3|demand/before-led:one
-53|demand/before-led:other
6|demand/before-led:our
-6|demand/before-led:out
-38|demand/before-led:outside
-6|demand/before-led:owes
49|demand/before-led:own
-9|demand/before-led:pacific
-3|demand/before-led:praises
8|demand/before-led:pressure
-17|demand/before-led:prime minister
5|demand/before-led:push
-3|demand/before-led:quadruple
39|demand/before-led:raise
-70|demand/before-led:read
19|demand/before-led:reckon
-8|demand/before-led:reject
35|demand/before-led:remind
-31|demand/before-led:repeat
-4|demand/before-led:report
-5|demand/before-led:require
5|demand/before-led:rewrite
-23|demand/before-led:say
11|demand/before-led:scold
-13|demand/before-led:serious
-19|demand/before-led:served
-71|demand/before-led:set
6|demand/before-led:several
-5|demand/before-led:some
20|demand/before-led:sound out
-68|demand/before-led:spares
5|demand/before-led:start
16|demand/before-led:students
4|demand/before-led:succeeds
8|demand/before-led:surprised
-7|demand/before-led:surprising
34|demand/before-led:take
82|demand/before-led:tell
-21|demand/before-led:thanked
3|demand/before-led:that
-59|demand/before-led:the
12|demand/before-led:their
-5|demand/before-led:then
8|demand/before-led:think
21|demand/before-led:though
-17|demand/before-led:threw
23|demand/before-led:throwing
4|demand/before-led:tie
29|demand/before-led:to
4|demand/before-led:two
8|demand/before-led:unless
54|demand/before-led:urge
-8|demand/before-led:visits
44|demand/before-led:want
6|demand/before-led:was
8|demand/before-led:welcomed
-76|demand/before-led:what
-26|demand/before-led:when
-17|demand/before-led:whether
18|demand/before-led:which
10|demand/before-led:whom
7|demand/before-led:whose
8|demand/before-led:why
-8|demand/before-led:will
33|demand/before-led:with
7|demand/before-led:yet
-3|demand/before-led:—
35|demand/before:allies name
25|demand/before:allies owner
-29|demand/before:body name
18|demand/before:body owner
27|demand/before:capital name
-19|demand/before:capital owner
48|demand/before:country name
-14|demand/before:country owner
-8|demand/before:gov name
-38|demand/before:gov owner
-30|demand/before:leader name
-36|demand/before:nongov name
-28|demand/before:nongov owner
46|demand/before:people owner
9|demand/before:pronoun name
-21|demand/before:pronoun owner
20|demand/class-home:ALLIES CHN
-26|demand/class-home:ALLIES EU
17|demand/class-home:ALLIES NATO
-19|demand/class-home:ALLIES USA
70|demand/class-home:ALLIES foe
12|demand/class-home:ALLIES land
-48|demand/class-home:ALLIES member
-5|demand/class-home:CHN CHN
-16|demand/class-home:CHN land
18|demand/class-home:EU EU
-7|demand/class-home:EU NATO
-3|demand/class-home:EU land
8|demand/class-home:EU member
-4|demand/class-home:JPN CHN
17|demand/class-home:JPN JPN
-14|demand/class-home:JPN foe
14|demand/class-home:JPN land
-3|demand/class-home:JPN member
4|demand/class-home:NATO CHN
-6|demand/class-home:NATO EU
-16|demand/class-home:NATO NATO
28|demand/class-home:NATO USA
-24|demand/class-home:NATO foe
3|demand/class-home:NATO land
58|demand/class-home:NATO member
-6|demand/class-home:USA EU
10|demand/class-home:USA JPN
-21|demand/class-home:USA NATO
-9|demand/class-home:USA USA
-13|demand/class-home:USA foe
19|demand/class-home:foe EU
-3|demand/class-home:foe foe
16|demand/class-home:foe land
-30|demand/class-home:foe member
-17|demand/class-home:land CHN
-16|demand/class-home:land JPN
58|demand/class-home:land NATO
-9|demand/class-home:land foe
-28|demand/class-home:land land
4|demand/class-home:land member
4|demand/class-home:member CHN
-10|demand/class-home:member JPN
-30|demand/class-home:member NATO
-8|demand/class-home:member foe
4|demand/class-home:member land
12|demand/class-home:member member
23|demand/class-named:ALLIES CHN others-named
-26|demand/class-named:ALLIES EU others-named
27|demand/class-named:ALLIES JPN nobody-named
-26|demand/class-named:ALLIES JPN others-named
32|demand/class-named:ALLIES NATO nobody-named
-15|demand/class-named:ALLIES NATO others-named
-7|demand/class-named:ALLIES USA nobody-named
-12|demand/class-named:ALLIES USA others-named
70|demand/class-named:ALLIES foe others-named
4|demand/class-named:ALLIES land nobody-named
8|demand/class-named:ALLIES land others-named
-43|demand/class-named:ALLIES member nobody-named
-5|demand/class-named:ALLIES member others-named
-3|demand/class-named:CHN CHN others-named
-16|demand/class-named:CHN land others-named
18|demand/class-named:EU EU others-named
-7|demand/class-named:EU NATO others-named
-3|demand/class-named:EU land others-named
8|demand/class-named:EU member others-named
-4|demand/class-named:JPN CHN others-named
24|demand/class-named:JPN JPN nobody-named
-7|demand/class-named:JPN JPN others-named
-14|demand/class-named:JPN foe others-named
12|demand/class-named:JPN land nobody-named
-3|demand/class-named:JPN member others-named
-6|demand/class-named:NATO EU others-named
-8|demand/class-named:NATO JPN nobody-named
10|demand/class-named:NATO JPN others-named
-32|demand/class-named:NATO NATO nobody-named
16|demand/class-named:NATO NATO others-named
7|demand/class-named:NATO USA nobody-named
21|demand/class-named:NATO USA others-named
-24|demand/class-named:NATO foe others-named
25|demand/class-named:NATO land nobody-named
-22|demand/class-named:NATO land others-named
36|demand/class-named:NATO member nobody-named
22|demand/class-named:NATO member others-named
-6|demand/class-named:USA EU others-named
-16|demand/class-named:USA JPN nobody-named
25|demand/class-named:USA JPN others-named
-21|demand/class-named:USA NATO others-named
-9|demand/class-named:USA USA others-named
-13|demand/class-named:USA foe others-named
-4|demand/class-named:USA land nobody-named
19|demand/class-named:foe EU others-named
-3|demand/class-named:foe foe others-named
-12|demand/class-named:foe land nobody-named
28|demand/class-named:foe land others-named
-30|demand/class-named:foe member others-named
-17|demand/class-named:land CHN others-named
-28|demand/class-named:land JPN nobody-named
11|demand/class-named:land JPN others-named
58|demand/class-named:land NATO others-named
-9|demand/class-named:land foe others-named
-25|demand/class-named:land land nobody-named
-3|demand/class-named:land land others-named
4|demand/class-named:land member others-named
4|demand/class-named:member CHN others-named
-10|demand/class-named:member JPN others-named
-30|demand/class-named:member NATO others-named
-8|demand/class-named:member foe others-named
4|demand/class-named:member land others-named
9|demand/class-named:member member nobody-named
3|demand/class-named:member member others-named
32|demand/class-shape:ALLIES fine
12|demand/class-shape:ALLIES half
-22|demand/class-shape:ALLIES tenth
7|demand/class-shape:ALLIES whole
-12|demand/class-shape:CHN half
-10|demand/class-shape:CHN whole
-9|demand/class-shape:EU half
21|demand/class-shape:EU tenth
3|demand/class-shape:EU whole
31|demand/class-shape:JPN half
-18|demand/class-shape:JPN tenth
-3|demand/class-shape:JPN whole
-6|demand/class-shape:NATO fine
24|demand/class-shape:NATO half
-10|demand/class-shape:NATO tenth
43|demand/class-shape:NATO whole
-14|demand/class-shape:USA half
17|demand/class-shape:USA tenth
-48|demand/class-shape:USA whole
-8|demand/class-shape:foe fine
-3|demand/class-shape:foe half
10|demand/class-shape:foe tenth
-10|demand/class-shape:land half
4|demand/class-shape:land tenth
-18|demand/class-shape:member fine
-19|demand/class-shape:member half
9|demand/class-shape:member whole
-4|demand/class-value:ALLIES 0.2
32|demand/class-value:ALLIES 0.25
-4|demand/class-value:ALLIES 0.5
-4|demand/class-value:ALLIES 1
29|demand/class-value:ALLIES 1.5
6|demand/class-value:ALLIES 1.7
-14|demand/class-value:ALLIES 1E+1
7|demand/class-value:ALLIES 2
-34|demand/class-value:ALLIES 2.5
-15|demand/class-value:ALLIES 3
-9|demand/class-value:ALLIES 3.1
22|demand/class-value:ALLIES 3.5
-4|demand/class-value:ALLIES 3.7
-5|demand/class-value:ALLIES 3.8
5|demand/class-value:ALLIES 4
34|demand/class-value:ALLIES 5
-5|demand/class-value:ALLIES 6
-8|demand/class-value:EU 15
19|demand/class-value:EU 2.7
7|demand/class-value:EU 3
3|demand/class-value:EU 3.3
-9|demand/class-value:EU 3.5
-6|demand/class-value:EU 4
11|demand/class-value:EU 5
17|demand/class-value:NATO 0.2
-6|demand/class-value:NATO 0.25
-17|demand/class-value:NATO 1
-9|demand/class-value:NATO 1.7
-10|demand/class-value:NATO 15
-3|demand/class-value:NATO 1E+1
-37|demand/class-value:NATO 2
39|demand/class-value:NATO 2.5
-12|demand/class-value:NATO 2.7
23|demand/class-value:NATO 3
-3|demand/class-value:NATO 3.3
-13|demand/class-value:NATO 3.5
4|demand/class-value:NATO 3.7
41|demand/class-value:NATO 4
51|demand/class-value:NATO 5
-4|demand/class-value:NATO 6
-13|demand/class-value:USA 0.2
-3|demand/class-value:USA 1.1
15|demand/class-value:USA 1.3
-3|demand/class-value:USA 1.7
-4|demand/class-value:USA 1E+1
5|demand/class-value:USA 2
-11|demand/class-value:USA 2.5
-10|demand/class-value:USA 3
15|demand/class-value:USA 3.2
-9|demand/class-value:USA 3.8
-11|demand/class-value:USA 4
19|demand/class-value:USA 4.7
-24|demand/class-value:USA 5
3|demand/class-verb:ALLIES benchmark
53|demand/class-verb:ALLIES cap
-64|demand/class-verb:ALLIES demand
39|demand/class-verb:ALLIES denial
-8|demand/class-verb:ALLIES level
20|demand/class-verb:ALLIES move
30|demand/class-verb:ALLIES pledge
32|demand/class-verb:ALLIES proposal
-3|demand/class-verb:ALLIES spend
-10|demand/class-verb:CHN demand
-17|demand/class-verb:EU be
50|demand/class-verb:EU demand
-5|demand/class-verb:EU level
-8|demand/class-verb:EU move
-12|demand/class-verb:EU pledge
35|demand/class-verb:EU spend
39|demand/class-verb:JPN be
-16|demand/class-verb:JPN cap
-22|demand/class-verb:JPN demand
-25|demand/class-verb:JPN denial
-37|demand/class-verb:JPN level
35|demand/class-verb:JPN move
6|demand/class-verb:JPN pledge
15|demand/class-verb:JPN proposal
-27|demand/class-verb:JPN spend
-14|demand/class-verb:NATO be
-11|demand/class-verb:NATO cap
25|demand/class-verb:NATO demand
-32|demand/class-verb:NATO denial
70|demand/class-verb:NATO level
-3|demand/class-verb:NATO move
-29|demand/class-verb:NATO pledge
-25|demand/class-verb:NATO proposal
-101|demand/class-verb:NATO spend
-27|demand/class-verb:USA be
10|demand/class-verb:USA cap
20|demand/class-verb:USA demand
-5|demand/class-verb:USA level
-34|demand/class-verb:USA move
-21|demand/class-verb:USA pledge
17|demand/class-verb:USA proposal
-4|demand/class-verb:USA spend
-3|demand/class-verb:foe be
18|demand/class-verb:foe demand
-6|demand/class-verb:foe move
34|demand/class-verb:land be
-31|demand/class-verb:land cap
-14|demand/class-verb:land level
-20|demand/class-verb:land move
18|demand/class-verb:land pledge
5|demand/class-verb:land proposal
10|demand/class-verb:land spend
-11|demand/class-verb:member be
-5|demand/class-verb:member cap
-16|demand/class-verb:member demand
18|demand/class-verb:member denial
17|demand/class-verb:member move
8|demand/class-verb:member pledge
-43|demand/class-verb:member proposal
92|demand/class-verb:member spend
29|demand/class:ALLIES
-22|demand/class:CHN
15|demand/class:EU
9|demand/class:JPN
50|demand/class:NATO
-45|demand/class:USA
-8|demand/class:land
-28|demand/class:member
-3|demand/group:all back:0
-3|demand/group:all mid
-3|demand/group:all then:over
5|demand/group:both then:,
9|demand/group:both then:at
7|demand/group:both then:been
16|demand/group:both then:expect
8|demand/group:both then:face
11|demand/group:both then:is
10|demand/group:both then:read
-31|demand/group:count back:0
41|demand/group:count back:1
23|demand/group:count back:2
-42|demand/group:count behind
-18|demand/group:count far
66|demand/group:count mid
26|demand/group:count near
25|demand/group:countries back:0
19|demand/group:countries back:1
27|demand/group:countries mid
16|demand/group:countries near
13|demand/group:countries then:are
14|demand/group:countries then:facing
11|demand/group:countries then:from
6|demand/group:countries then:to
-7|demand/group:each back:2
-7|demand/group:each mid
-7|demand/group:each then:capital
-3|demand/group:governments back:1
-3|demand/group:governments near
-3|demand/group:governments then:,
-18|demand/group:list after-figure far
-18|demand/group:list alone lands
-13|demand/group:list behind
-29|demand/group:list far
8|demand/group:list far-behind
-13|demand/group:list free behind
-11|demand/group:list free far
8|demand/group:list free far-behind
-3|demand/group:list free mid
19|demand/group:list free near
-3|demand/group:list mid
19|demand/group:list near
-39|demand/group:list plain
21|demand/group:list shared
-114|demand/group:list-led:
26|demand/group:list-led:\"
43|demand/group:list-led:'s
-19|demand/group:list-led:--
12|demand/group:list-led::
-4|demand/group:list-led:;
26|demand/group:list-led:PARTY
-21|demand/group:list-led:as
47|demand/group:list-led:ask
27|demand/group:list-led:both
5|demand/group:list-led:by
-8|demand/group:list-led:catch
-60|demand/group:list-led:for
17|demand/group:list-led:get
-37|demand/group:list-led:in
-26|demand/group:list-led:infuriated
10|demand/group:list-led:lean on
11|demand/group:list-led:name
-13|demand/group:list-led:of
-13|demand/group:list-led:on
-6|demand/group:list-led:only
18|demand/group:list-led:press
9|demand/group:list-led:tell
38|demand/group:list-led:to
-7|demand/group:list-led:will
-28|demand/group:list-led:with
39|demand/group:list-then:
34|demand/group:list-then:.
9|demand/group:list-then::
-7|demand/group:list-then:agree
19|demand/group:list-then:alike
-5|demand/group:list-then:apart
-19|demand/group:list-then:are
-21|demand/group:list-then:ask
16|demand/group:list-then:at
-7|demand/group:list-then:be
17|demand/group:list-then:by
-20|demand/group:list-then:could
15|demand/group:list-then:for
-3|demand/group:list-then:foreign
-26|demand/group:list-then:give
-16|demand/group:list-then:go
-6|demand/group:list-then:has
-36|demand/group:list-then:hold out for
45|demand/group:list-then:in
102|demand/group:list-then:included
-3|demand/group:list-then:is
-4|demand/group:list-then:killed
-10|demand/group:list-then:offer
-40|demand/group:list-then:officials
21|demand/group:list-then:on
-9|demand/group:list-then:read
-8|demand/group:list-then:recall
-52|demand/group:list-then:say
-21|demand/group:list-then:should
-10|demand/group:list-then:spokesman
-32|demand/group:list-then:tell
-23|demand/group:list-then:testify
27|demand/group:list-then:to
-5|demand/group:list-then:urge
-4|demand/group:list-then:want
-12|demand/group:list-then:was
13|demand/group:list-then:when
-21|demand/group:list-then:write
-18|demand/group:neither then:the
37|demand/group:pair then:to
18|demand/group:their back:0
25|demand/group:their behind
-6|demand/group:their mid
28|demand/group:their then:militaries
-6|demand/group:their then:partners
-33|demand/group:them back:1
-22|demand/group:them mid
-11|demand/group:them near
-22|demand/group:them then:,
-11|demand/group:them then:for
-7|demand/group:they back:0
-25|demand/group:they back:1
-6|demand/group:they behind
-26|demand/group:they mid
23|demand/group:they then:'ll
-13|demand/group:they then:are
-12|demand/group:they then:had
-4|demand/group:they then:reason
-25|demand/group:they then:will
18|demand/group:three then:.
-12|demand/group:three then:want
23|demand/group:three then:would
-25|demand/group:two then:can
-16|demand/group:two then:in
-38|demand/group:two then:people
-39|demand/heir:nobody-named
-3|demand/heir:others-named
-12|demand/home:nobody-named
18|demand/home:others-named
6|demand/known-for:ALB 2032
6|demand/known-for:ALB 3.5 2032
-3|demand/known-for:ALLIES 198X
-8|demand/known-for:ALLIES 2 2025
-5|demand/known-for:ALLIES 2 2029
-6|demand/known-for:ALLIES 2 2035
-19|demand/known-for:ALLIES 2.5 2027
-10|demand/known-for:ALLIES 2025
-14|demand/known-for:ALLIES 2025-07-20
34|demand/known-for:ALLIES 2026-11-04
-34|demand/known-for:ALLIES 2027
-18|demand/known-for:ALLIES 2028
-10|demand/known-for:ALLIES 2029
-5|demand/known-for:ALLIES 202X
14|demand/known-for:ALLIES 2030
-3|demand/known-for:ALLIES 2031
-10|demand/known-for:ALLIES 2032
-17|demand/known-for:ALLIES 2035
-3|demand/known-for:ALLIES 3 2028
-14|demand/known-for:ALLIES 3.5 2025-07-20
12|demand/known-for:ALLIES 3.5 2026
34|demand/known-for:ALLIES 3.5 2026-11-04
-12|demand/known-for:ALLIES 3.5 2027
-5|demand/known-for:ALLIES 3.5 2028
-5|demand/known-for:ALLIES 3.5 202X
25|demand/known-for:ALLIES 3.5 2030
-3|demand/known-for:ALLIES 3.5 2031
-7|demand/known-for:ALLIES 3.5 2032
6|demand/known-for:ALLIES 3.5 2035
-12|demand/known-for:ALLIES 4 2026
-3|demand/known-for:ALLIES 4 2027
-4|demand/known-for:ALLIES 4 2028
-15|demand/known-for:ALLIES 4 2035
-6|demand/known-for:ALLIES 5 2028
-12|demand/known-for:ALLIES 5 2030
-9|demand/known-for:AUS 2 2029
-9|demand/known-for:AUS 2029
-46|demand/known-for:AUS 2030
-4|demand/known-for:AUS 2035
-46|demand/known-for:AUS 3.5 2030
-3|demand/known-for:AUS 4 2035
-4|demand/known-for:BEL 1.9 2027
-4|demand/known-for:BEL 2027
-9|demand/known-for:BEL 2035
-9|demand/known-for:BEL 3.5 2035
4|demand/known-for:BGR 2.5 2026
4|demand/known-for:BGR 2026
16|demand/known-for:BGR 2030
16|demand/known-for:BGR 3.5 2030
-8|demand/known-for:BRA 2027
-8|demand/known-for:BRA 4 2027
-12|demand/known-for:CAN 1.5 2032
13|demand/known-for:CAN 2.6 2029
13|demand/known-for:CAN 2029
-23|demand/known-for:CAN 2032
6|demand/known-for:CAN 2036
-11|demand/known-for:CAN 3.5 2032
6|demand/known-for:CAN 5 2036
-6|demand/known-for:CHN 2027
-6|demand/known-for:CHN 4 2027
-12|demand/known-for:DEU 2 2019-01
-12|demand/known-for:DEU 2019-01
13|demand/known-for:ESP 2 2026
-6|demand/known-for:ESP 2.5 2027
13|demand/known-for:ESP 2026
-6|demand/known-for:ESP 2027
-11|demand/known-for:ESP 2032
14|demand/known-for:ESP 2035
-10|demand/known-for:ESP 3.5 2032
14|demand/known-for:ESP 3.5 2035
-19|demand/known-for:EST 2030
-17|demand/known-for:EST 3.5 2030
-8|demand/known-for:EU 15 2029
3|demand/known-for:EU 2.5 2030
18|demand/known-for:EU 2.7 2027
18|demand/known-for:EU 2027
-8|demand/known-for:EU 2029
8|demand/known-for:EU 2030
-11|demand/known-for:EU 2035
3|demand/known-for:EU 3.3 2030
-11|demand/known-for:EU 3.5 2035
-4|demand/known-for:FJI 2 2029
-4|demand/known-for:FJI 2029
-14|demand/known-for:FRA 2026
-6|demand/known-for:FRA 2028
-6|demand/known-for:FRA 3 2028
-14|demand/known-for:FRA 3.4 2026
-4|demand/known-for:GBR 2 2024
-12|demand/known-for:GBR 2.6 2029
-4|demand/known-for:GBR 2024
7|demand/known-for:GBR 2028
-12|demand/known-for:GBR 2029
4|demand/known-for:GBR 2032
7|demand/known-for:GBR 3 2028
5|demand/known-for:GBR 3.5 2032
-5|demand/known-for:GRC 2030
-5|demand/known-for:GRC 5 2030
-6|demand/known-for:IND 2027
-6|demand/known-for:IND 4 2027
-3|demand/known-for:IRL 2.5 2030
-3|demand/known-for:IRL 2030
11|demand/known-for:ITA 2 2024
11|demand/known-for:ITA 2024
-4|demand/known-for:ITA 2028
-4|demand/known-for:ITA 2030
16|demand/known-for:ITA 2032
-5|demand/known-for:ITA 3 2028
-3|demand/known-for:ITA 5 2030
16|demand/known-for:ITA 5 2032
-8|demand/known-for:JPN 2 2030
9|demand/known-for:JPN 2.8 2030
17|demand/known-for:JPN 2025-07-20
-34|demand/known-for:JPN 2026-11-04
16|demand/known-for:JPN 202X
-20|demand/known-for:JPN 2030
6|demand/known-for:JPN 2031
12|demand/known-for:JPN 2032
24|demand/known-for:JPN 2035
6|demand/known-for:JPN 3 2030
17|demand/known-for:JPN 3.5 2025-07-20
-34|demand/known-for:JPN 3.5 2026-11-04
16|demand/known-for:JPN 3.5 202X
-26|demand/known-for:JPN 3.5 2030
6|demand/known-for:JPN 3.5 2031
13|demand/known-for:JPN 3.5 2032
-4|demand/known-for:JPN 3.5 2035
27|demand/known-for:JPN 4 2035
-7|demand/known-for:KHM 1 2026
-7|demand/known-for:KHM 2026
-5|demand/known-for:KOR 1.7 2030
3|demand/known-for:KOR 198X
-9|demand/known-for:KOR 2.8 2030
3|demand/known-for:KOR 2025-08
4|demand/known-for:KOR 2028
3|demand/known-for:KOR 2029
-10|demand/known-for:KOR 202X
10|demand/known-for:KOR 2030
-5|demand/known-for:KOR 2031
3|demand/known-for:KOR 2035
4|demand/known-for:KOR 3 2028
3|demand/known-for:KOR 3 2029
-10|demand/known-for:KOR 3.5 202X
24|demand/known-for:KOR 3.5 2030
-5|demand/known-for:KOR 3.5 2031
3|demand/known-for:KOR 3.8 2025-08
3|demand/known-for:KOR 5 2035
3|demand/known-for:KOR 6 198X
-32|demand/known-for:LTU 2030
-3|demand/known-for:LTU 2035
-23|demand/known-for:LTU 3.5 2030
-3|demand/known-for:LTU 3.5 2035
-9|demand/known-for:LTU 5 2030
17|demand/known-for:LUX 1 2025
5|demand/known-for:LUX 1.9 2027
17|demand/known-for:LUX 2025
5|demand/known-for:LUX 2027
-7|demand/known-for:LVA 2.7 2027
-7|demand/known-for:LVA 2027
-16|demand/known-for:NATO 1 2025
15|demand/known-for:NATO 1.5 2032
-10|demand/known-for:NATO 15 2029
13|demand/known-for:NATO 2 2019-01
-29|demand/known-for:NATO 2 2024
8|demand/known-for:NATO 2 2025
-13|demand/known-for:NATO 2 2026
39|demand/known-for:NATO 2.5 2027
-12|demand/known-for:NATO 2.7 2027
13|demand/known-for:NATO 2019-01
-29|demand/known-for:NATO 2024
-5|demand/known-for:NATO 2025
-15|demand/known-for:NATO 2026
-8|demand/known-for:NATO 2028
-12|demand/known-for:NATO 2029
59|demand/known-for:NATO 2030
35|demand/known-for:NATO 2032
12|demand/known-for:NATO 2035
-5|demand/known-for:NATO 2036
-18|demand/known-for:NATO 3 2027
9|demand/known-for:NATO 3 2028
-4|demand/known-for:NATO 3 2030
-3|demand/known-for:NATO 3.3 2030
-15|demand/known-for:NATO 3.5 2028
31|demand/known-for:NATO 3.5 2030
33|demand/known-for:NATO 3.5 2032
14|demand/known-for:NATO 3.5 2035
-7|demand/known-for:NATO 4 2027
-9|demand/known-for:NATO 4 2035
4|demand/known-for:NATO 5 2025
35|demand/known-for:NATO 5 2030
-13|demand/known-for:NATO 5 2032
7|demand/known-for:NATO 5 2035
-5|demand/known-for:NATO 5 2036
3|demand/known-for:NER 2026
3|demand/known-for:NER 3.4 2026
5|demand/known-for:NLD 2 2024
5|demand/known-for:NLD 2024
19|demand/known-for:NLD 2030
-24|demand/known-for:NLD 2032
19|demand/known-for:NLD 3.5 2030
-24|demand/known-for:NLD 3.5 2032
20|demand/known-for:NOR 2 2024
20|demand/known-for:NOR 2024
5|demand/known-for:NZL 1.7 2030
18|demand/known-for:NZL 2 2029
18|demand/known-for:NZL 2029
5|demand/known-for:NZL 2030
6|demand/known-for:PHL 2 2030
6|demand/known-for:PHL 2030
-6|demand/known-for:POL 2030
-15|demand/known-for:POL 2035
-5|demand/known-for:POL 3.5 2035
-6|demand/known-for:POL 5 2030
-3|demand/known-for:ROU 2.5 2026
-3|demand/known-for:ROU 2026
20|demand/known-for:ROU 2027
20|demand/known-for:ROU 3 2027
29|demand/known-for:RUS 2027
29|demand/known-for:RUS 4 2027
-11|demand/known-for:SGP 2026
-11|demand/known-for:SGP 3.5 2026
-4|demand/known-for:SWE 2030
15|demand/known-for:SYR 2026
15|demand/known-for:SYR 4 2026
14|demand/known-for:TCD 2026
14|demand/known-for:TCD 3.4 2026
8|demand/known-for:THA 1 2026
6|demand/known-for:THA 2 2035
8|demand/known-for:THA 2026
6|demand/known-for:THA 2035
16|demand/known-for:TUR 2028
-4|demand/known-for:TUR 3 2028
20|demand/known-for:TUR 3.5 2028
15|demand/known-for:TWN 2027
15|demand/known-for:TWN 2028
6|demand/known-for:TWN 2030
14|demand/known-for:TWN 3.5 2027
7|demand/known-for:TWN 4 2028
7|demand/known-for:TWN 5 2028
20|demand/known-for:UKR 15 2029
-3|demand/known-for:UKR 2027
20|demand/known-for:UKR 2029
-3|demand/known-for:USA 2 2024
-10|demand/known-for:USA 2.5 2027
-3|demand/known-for:USA 2024
-3|demand/known-for:USA 2026
-13|demand/known-for:USA 2027
-6|demand/known-for:USA 2028
-4|demand/known-for:USA 2030
-3|demand/known-for:USA 3 2028
10|demand/known:ALB 3
10|demand/known:ALB 3 2025
10|demand/known:ALB 3 since-2025
6|demand/known:ALB 3.5
6|demand/known:ALB 3.5 2025
6|demand/known:ALB 3.5 since-2025
16|demand/known:ALB since-2025
-4|demand/known:ALLIES 0.2
-4|demand/known:ALLIES 0.2 2025
-4|demand/known:ALLIES 0.2 since-2025
32|demand/known:ALLIES 0.25
17|demand/known:ALLIES 0.25 2025
15|demand/known:ALLIES 0.25 2026
32|demand/known:ALLIES 0.25 since-2025
-4|demand/known:ALLIES 0.5
-4|demand/known:ALLIES 0.5 2025
-4|demand/known:ALLIES 0.5 since-2025
-4|demand/known:ALLIES 1
29|demand/known:ALLIES 1.5
-6|demand/known:ALLIES 1.5 2025
39|demand/known:ALLIES 1.5 2026
33|demand/known:ALLIES 1.5 since-2025
-5|demand/known:ALLIES 1.5 to-1999
6|demand/known:ALLIES 1.7
6|demand/known:ALLIES 1.7 2025
6|demand/known:ALLIES 1.7 since-2025
-14|demand/known:ALLIES 1E+1
-12|demand/known:ALLIES 1E+1 2025
-3|demand/known:ALLIES 1E+1 2026
-14|demand/known:ALLIES 1E+1 since-2025
7|demand/known:ALLIES 2
-12|demand/known:ALLIES 2 2018
58|demand/known:ALLIES 2 2020
5|demand/known:ALLIES 2 2023
-43|demand/known:ALLIES 2 2024
-42|demand/known:ALLIES 2 2025
52|demand/known:ALLIES 2 2026
7|demand/known:ALLIES 2 since-2025
-5|demand/known:ALLIES 2 to-1999
43|demand/known:ALLIES 2 to-2021
-38|demand/known:ALLIES 2 to-2024
-34|demand/known:ALLIES 2.5
-33|demand/known:ALLIES 2.5 2025
-34|demand/known:ALLIES 2.5 since-2025
-8|demand/known:ALLIES 3
-4|demand/known:ALLIES 3 1988
10|demand/known:ALLIES 3 2025
-5|demand/known:ALLIES 3 2026
5|demand/known:ALLIES 3 since-2025
-6|demand/known:ALLIES 3 to-1999
-4|demand/known:ALLIES 3 to-2013
-7|demand/known:ALLIES 3-3.5
-7|demand/known:ALLIES 3-3.5 2025
-7|demand/known:ALLIES 3-3.5 since-2025
-9|demand/known:ALLIES 3.1
-9|demand/known:ALLIES 3.1 2025
-9|demand/known:ALLIES 3.1 since-2025
5|demand/known:ALLIES 3.5
-3|demand/known:ALLIES 3.5 2024
19|demand/known:ALLIES 3.5 2026
-12|demand/known:ALLIES 3.5 2027
9|demand/known:ALLIES 3.5 since-2025
-3|demand/known:ALLIES 3.5 to-2024
16|demand/known:ALLIES 3.5-5
16|demand/known:ALLIES 3.5-5 2025
16|demand/known:ALLIES 3.5-5 since-2025
-4|demand/known:ALLIES 3.7
-4|demand/known:ALLIES 3.7 2025
-4|demand/known:ALLIES 3.7 since-2025
-5|demand/known:ALLIES 3.8
-5|demand/known:ALLIES 3.8 2025
-5|demand/known:ALLIES 3.8 since-2025
5|demand/known:ALLIES 4
-11|demand/known:ALLIES 4 2018
17|demand/known:ALLIES 4 2019
14|demand/known:ALLIES 4 2025
-12|demand/known:ALLIES 4 2026
6|demand/known:ALLIES 4 to-2021
34|demand/known:ALLIES 5
17|demand/known:ALLIES 5 2025
18|demand/known:ALLIES 5 2026
36|demand/known:ALLIES 5 since-2025
-5|demand/known:ALLIES 6
-3|demand/known:ALLIES 6 2026
-5|demand/known:ALLIES 6 since-2025
52|demand/known:ALLIES since-2025
-17|demand/known:ALLIES to-1999
-5|demand/known:ALLIES to-2013
49|demand/known:ALLIES to-2021
-48|demand/known:ALLIES to-2024
-10|demand/known:AUS 1.3
-10|demand/known:AUS 1.3 2025
-10|demand/known:AUS 1.3 since-2025
-9|demand/known:AUS 1E+1
-9|demand/known:AUS 1E+1 2025
-9|demand/known:AUS 1E+1 since-2025
-42|demand/known:AUS 2
-34|demand/known:AUS 2 2025
-8|demand/known:AUS 2 2026
-42|demand/known:AUS 2 since-2025
11|demand/known:AUS 2.4
11|demand/known:AUS 2.4 2025
11|demand/known:AUS 2.4 since-2025
37|demand/known:AUS 3
37|demand/known:AUS 3 2025
37|demand/known:AUS 3 since-2025
81|demand/known:AUS 3.5
38|demand/known:AUS 3.5 2025
43|demand/known:AUS 3.5 2026
81|demand/known:AUS 3.5 since-2025
-3|demand/known:AUS 4 2025
3|demand/known:AUS 4 2026
-12|demand/known:AUS 4.7
-12|demand/known:AUS 4.7 2025
-12|demand/known:AUS 4.7 since-2025
3|demand/known:AUS 5
-17|demand/known:AUS 5 2025
21|demand/known:AUS 5 2026
3|demand/known:AUS 5 since-2025
60|demand/known:AUS since-2025
8|demand/known:BEL 1.7
8|demand/known:BEL 1.7 2025
8|demand/known:BEL 1.7 since-2025
-4|demand/known:BEL 1.9
-4|demand/known:BEL 1.9 2025
-4|demand/known:BEL 1.9 since-2025
14|demand/known:BEL 2
10|demand/known:BEL 2 2024
5|demand/known:BEL 2 2025
5|demand/known:BEL 2 since-2025
10|demand/known:BEL 2 to-2024
-15|demand/known:BEL 3
-15|demand/known:BEL 3 2025
-15|demand/known:BEL 3 since-2025
-3|demand/known:BEL 3.5
-15|demand/known:BEL 3.5 2025
11|demand/known:BEL 3.5 2026
-3|demand/known:BEL 3.5 since-2025
-9|demand/known:BEL 5
-9|demand/known:BEL 5 2025
-9|demand/known:BEL 5 since-2025
-18|demand/known:BEL since-2025
10|demand/known:BEL to-2024
4|demand/known:BGR 2.5
4|demand/known:BGR 2.5 2025
4|demand/known:BGR 2.5 since-2025
16|demand/known:BGR 3.5
16|demand/known:BGR 3.5 2025
16|demand/known:BGR 3.5 since-2025
-21|demand/known:BGR 5
-21|demand/known:BGR 5 2025
-21|demand/known:BGR 5 since-2025
12|demand/known:BLR 3.1
12|demand/known:BLR 3.1 2025
12|demand/known:BLR 3.1 since-2025
12|demand/known:BLR since-2025
-3|demand/known:BRA 1.3
-3|demand/known:BRA 1.3 2025
-3|demand/known:BRA 1.3 since-2025
-8|demand/known:BRA 4
-8|demand/known:BRA 4 2024
-8|demand/known:BRA 4 to-2024
-8|demand/known:BRA to-2024
5|demand/known:BRN 2.8
5|demand/known:BRN 2.8 2025
5|demand/known:BRN 2.8 since-2025
5|demand/known:BRN since-2025
8|demand/known:BTN 0.5
8|demand/known:BTN 0.5 2025
8|demand/known:BTN 0.5 since-2025
8|demand/known:BTN since-2025
-13|demand/known:CAN 1.5
-13|demand/known:CAN 1.5 2025
-13|demand/known:CAN 1.5 since-2025
58|demand/known:CAN 2
17|demand/known:CAN 2 1988
11|demand/known:CAN 2 2023
29|demand/known:CAN 2 2024
17|demand/known:CAN 2 to-1999
40|demand/known:CAN 2 to-2024
13|demand/known:CAN 2.6
13|demand/known:CAN 2.6 2025
13|demand/known:CAN 2.6 since-2025
-19|demand/known:CAN 3.5
-19|demand/known:CAN 3.5 2025
-19|demand/known:CAN 3.5 since-2025
32|demand/known:CAN 5
32|demand/known:CAN 5 2025
32|demand/known:CAN 5 since-2025
14|demand/known:CAN since-2025
17|demand/known:CAN to-1999
39|demand/known:CAN to-2024
-13|demand/known:CHE 2
-12|demand/known:CHE 2 2024
-12|demand/known:CHE 2 to-2024
-12|demand/known:CHE to-2024
-11|demand/known:CHN 3.5
-10|demand/known:CHN 3.5 2025
-11|demand/known:CHN 3.5 since-2025
-6|demand/known:CHN 4
-6|demand/known:CHN 4 2024
-6|demand/known:CHN 4 to-2024
-4|demand/known:CHN 5
-4|demand/known:CHN 5 2025
-4|demand/known:CHN 5 since-2025
-17|demand/known:CHN since-2025
-6|demand/known:CHN to-2024
-7|demand/known:COL 1.3
-7|demand/known:COL 1.3 2025
-7|demand/known:COL 1.3 since-2025
5|demand/known:COL 3.4
5|demand/known:COL 3.4 2025
5|demand/known:COL 3.4 since-2025
-5|demand/known:COL 4.7
-5|demand/known:COL 4.7 2025
-5|demand/known:COL 4.7 since-2025
-6|demand/known:COL since-2025
21|demand/known:CYP 1.5
21|demand/known:CYP 1.5 2025
21|demand/known:CYP 1.5 since-2025
20|demand/known:CYP since-2025
-10|demand/known:CZE 3
-10|demand/known:CZE 3 2025
-10|demand/known:CZE 3 since-2025
24|demand/known:CZE 3.5
25|demand/known:CZE 3.5 2025
24|demand/known:CZE 3.5 since-2025
13|demand/known:CZE since-2025
25|demand/known:DEU 2
3|demand/known:DEU 2 1995
-13|demand/known:DEU 2 2014
-3|demand/known:DEU 2 2016
-12|demand/known:DEU 2 2018
12|demand/known:DEU 2 2019
4|demand/known:DEU 2 2020
26|demand/known:DEU 2 2024
13|demand/known:DEU 2 2025
-7|demand/known:DEU 2 2026
6|demand/known:DEU 2 since-2025
-12|demand/known:DEU 2 to-2021
28|demand/known:DEU 2 to-2024
3|demand/known:DEU 2.5
4|demand/known:DEU 2.5 2024
3|demand/known:DEU 2.5 to-2024
26|demand/known:DEU 3
-3|demand/known:DEU 3 2024
28|demand/known:DEU 3 2025
28|demand/known:DEU 3 since-2025
-3|demand/known:DEU 3 to-2024
-10|demand/known:DEU 3.5
-22|demand/known:DEU 3.5 2025
12|demand/known:DEU 3.5 2026
-10|demand/known:DEU 3.5 since-2025
13|demand/known:DEU 4
21|demand/known:DEU 4 2018
-9|demand/known:DEU 4 2019
12|demand/known:DEU 4 to-2021
-9|demand/known:DEU 5
-5|demand/known:DEU 5 2025
-4|demand/known:DEU 5 2026
-9|demand/known:DEU 5 since-2025
16|demand/known:DEU since-2025
29|demand/known:DEU to-2024
-10|demand/known:DNK 3
-6|demand/known:DNK 3 2024
-5|demand/known:DNK 3 2025
-5|demand/known:DNK 3 since-2025
-6|demand/known:DNK 3 to-2024
-8|demand/known:DNK 3.5
-8|demand/known:DNK 3.5 2024
-8|demand/known:DNK 3.5 to-2024
12|demand/known:DNK 5
40|demand/known:DNK 5 2025
-27|demand/known:DNK 5 2026
12|demand/known:DNK 5 since-2025
8|demand/known:DNK since-2025
-14|demand/known:DNK to-2024
13|demand/known:ESP 2
13|demand/known:ESP 2 2022
13|demand/known:ESP 2 to-2024
-5|demand/known:ESP 2.5
-24|demand/known:ESP 2.5 2025
19|demand/known:ESP 2.5 2026
-5|demand/known:ESP 2.5 since-2025
-14|demand/known:ESP 3
4|demand/known:ESP 3 2025
-18|demand/known:ESP 3 2026
-14|demand/known:ESP 3 since-2025
43|demand/known:ESP 3.5
18|demand/known:ESP 3.5 2025
25|demand/known:ESP 3.5 2026
43|demand/known:ESP 3.5 since-2025
48|demand/known:ESP 5
48|demand/known:ESP 5 2025
48|demand/known:ESP 5 since-2025
72|demand/known:ESP since-2025
13|demand/known:ESP to-2024
-5|demand/known:EST 0.25
-5|demand/known:EST 0.25 2025
-5|demand/known:EST 0.25 since-2025
-10|demand/known:EST 2
-10|demand/known:EST 2 2025
-10|demand/known:EST 2 since-2025
-10|demand/known:EST 2.5
-6|demand/known:EST 2.5 2023
-4|demand/known:EST 2.5 2024
-10|demand/known:EST 2.5 to-2024
-12|demand/known:EST 3
-10|demand/known:EST 3 2025
-10|demand/known:EST 3 since-2025
-17|demand/known:EST 3.5
-18|demand/known:EST 3.5 2025
-18|demand/known:EST 3.5 since-2025
-22|demand/known:EST 5
-22|demand/known:EST 5 2025
-22|demand/known:EST 5 since-2025
-66|demand/known:EST since-2025
-10|demand/known:EST to-2024
-8|demand/known:EU 15
-8|demand/known:EU 15 2025
-8|demand/known:EU 15 since-2025
-3|demand/known:EU 2.5 2024
3|demand/known:EU 2.5 2026
3|demand/known:EU 2.5 since-2025
-3|demand/known:EU 2.5 to-2024
19|demand/known:EU 2.7
19|demand/known:EU 2.7 2025
19|demand/known:EU 2.7 since-2025
7|demand/known:EU 3
7|demand/known:EU 3 2025
7|demand/known:EU 3 since-2025
3|demand/known:EU 3.3
3|demand/known:EU 3.3 2025
3|demand/known:EU 3.3 since-2025
-9|demand/known:EU 3.5
-8|demand/known:EU 3.5 2026
-9|demand/known:EU 3.5 since-2025
-6|demand/known:EU 4
-4|demand/known:EU 4 2025
-4|demand/known:EU 4 since-2025
11|demand/known:EU 5
11|demand/known:EU 5 2025
11|demand/known:EU 5 since-2025
19|demand/known:EU since-2025
-3|demand/known:EU to-2024
12|demand/known:FIN 2
14|demand/known:FIN 2 2023
14|demand/known:FIN 2 to-2024
-4|demand/known:FIN 5
-4|demand/known:FIN 5 2025
-4|demand/known:FIN 5 since-2025
-6|demand/known:FIN since-2025
8|demand/known:FIN to-2024
-4|demand/known:FJI 2
-4|demand/known:FJI 2 2025
-4|demand/known:FJI 2 since-2025
-4|demand/known:FJI since-2025
11|demand/known:FRA 2
11|demand/known:FRA 2 2026
11|demand/known:FRA 2 since-2025
10|demand/known:FRA 2.3
10|demand/known:FRA 2.3 2024
10|demand/known:FRA 2.3 to-2024
-20|demand/known:FRA 3
-13|demand/known:FRA 3 2024
-6|demand/known:FRA 3 2026
-6|demand/known:FRA 3 since-2025
-13|demand/known:FRA 3 to-2024
-14|demand/known:FRA 3.4
-14|demand/known:FRA 3.4 2024
-14|demand/known:FRA 3.4 to-2024
28|demand/known:FRA 3.5
27|demand/known:FRA 3.5 2025
28|demand/known:FRA 3.5 since-2025
-8|demand/known:FRA 4
-8|demand/known:FRA 4 2019
-8|demand/known:FRA 4 to-2021
30|demand/known:FRA since-2025
-8|demand/known:FRA to-2021
-18|demand/known:FRA to-2024
-3|demand/known:GBR 1.5
-9|demand/known:GBR 2
-4|demand/known:GBR 2 2014
4|demand/known:GBR 2 2015
-9|demand/known:GBR 2 2024
-9|demand/known:GBR 2 to-2024
-9|demand/known:GBR 2.3
-9|demand/known:GBR 2.3 2024
-9|demand/known:GBR 2.3 to-2024
-10|demand/known:GBR 2.5
-9|demand/known:GBR 2.5 2024
-10|demand/known:GBR 2.5 to-2024
-12|demand/known:GBR 2.6
-12|demand/known:GBR 2.6 2025
-12|demand/known:GBR 2.6 since-2025
-4|demand/known:GBR 2.8
-4|demand/known:GBR 2.8 2025
-4|demand/known:GBR 2.8 since-2025
3|demand/known:GBR 3
-17|demand/known:GBR 3 2024
20|demand/known:GBR 3 2025
20|demand/known:GBR 3 since-2025
-17|demand/known:GBR 3 to-2024
-12|demand/known:GBR 3.5
-3|demand/known:GBR 3.5 2025
-8|demand/known:GBR 3.5 2026
-11|demand/known:GBR 3.5 since-2025
14|demand/known:GBR 5
17|demand/known:GBR 5 2025
15|demand/known:GBR 5 since-2025
6|demand/known:GBR since-2025
-47|demand/known:GBR to-2024
8|demand/known:GRC 2
10|demand/known:GRC 2 2010
10|demand/known:GRC 2 to-2013
17|demand/known:GRC 3
21|demand/known:GRC 3 2024
-3|demand/known:GRC 3 2025
-3|demand/known:GRC 3 since-2025
21|demand/known:GRC 3 to-2024
-5|demand/known:GRC 5
-5|demand/known:GRC 5 2026
-5|demand/known:GRC 5 since-2025
-8|demand/known:GRC since-2025
10|demand/known:GRC to-2013
19|demand/known:GRC to-2024
-11|demand/known:HRV 4
-11|demand/known:HRV 4 2018
-11|demand/known:HRV 4 to-2021
-11|demand/known:HRV to-2021
-5|demand/known:HUN 3.3
-5|demand/known:HUN 3.3 2025
-5|demand/known:HUN 3.3 since-2025
32|demand/known:HUN 5
32|demand/known:HUN 5 2025
32|demand/known:HUN 5 since-2025
26|demand/known:HUN since-2025
-21|demand/known:IDN 5
-21|demand/known:IDN 5 2025
-21|demand/known:IDN 5 since-2025
-22|demand/known:IDN since-2025
-10|demand/known:IND 2
-10|demand/known:IND 2 2025
-10|demand/known:IND 2 since-2025
13|demand/known:IND 2.5
13|demand/known:IND 2.5 2025
13|demand/known:IND 2.5 since-2025
-7|demand/known:IND 3.5
-5|demand/known:IND 3.5 2026
-7|demand/known:IND 3.5 since-2025
-6|demand/known:IND 4
-6|demand/known:IND 4 2024
-6|demand/known:IND 4 to-2024
-7|demand/known:IND since-2025
-7|demand/known:IND to-2024
13|demand/known:IRL 2
13|demand/known:IRL 2 2025
13|demand/known:IRL 2 since-2025
-4|demand/known:IRL 2.5
-3|demand/known:IRL 2.5 2026
-4|demand/known:IRL 2.5 since-2025
-5|demand/known:IRL 5
-5|demand/known:IRL 5 2025
-5|demand/known:IRL 5 since-2025
5|demand/known:IRL since-2025
23|demand/known:ISL 1.7
23|demand/known:ISL 1.7 2026
23|demand/known:ISL 1.7 since-2025
21|demand/known:ISL since-2025
3|demand/known:ITA 2
11|demand/known:ITA 2 2022
-8|demand/known:ITA 2 2025
-8|demand/known:ITA 2 since-2025
11|demand/known:ITA 2 to-2024
17|demand/known:ITA 2.5
18|demand/known:ITA 2.5 2025
17|demand/known:ITA 2.5 since-2025
-7|demand/known:ITA 3
-5|demand/known:ITA 3 2026
-6|demand/known:ITA 3 since-2025
20|demand/known:ITA 3.5
21|demand/known:ITA 3.5 2025
20|demand/known:ITA 3.5 since-2025
8|demand/known:ITA 5
8|demand/known:ITA 5 2025
8|demand/known:ITA 5 since-2025
31|demand/known:ITA since-2025
11|demand/known:ITA to-2024
5|demand/known:JPN 1
3|demand/known:JPN 1 to-1999
3|demand/known:JPN 1.1
3|demand/known:JPN 1.1 to-1999
-20|demand/known:JPN 1.5
9|demand/known:JPN 1.5 1978
-34|demand/known:JPN 1.5 2026
-34|demand/known:JPN 1.5 since-2025
14|demand/known:JPN 1.5 to-1999
-3|demand/known:JPN 1.7
-6|demand/known:JPN 1.7 2025
-6|demand/known:JPN 1.7 since-2025
-15|demand/known:JPN 1E+1
-14|demand/known:JPN 1E+1 2025
-15|demand/known:JPN 1E+1 since-2025
-75|demand/known:JPN 2
5|demand/known:JPN 2 1983
-16|demand/known:JPN 2 1988
-5|demand/known:JPN 2 2023
-5|demand/known:JPN 2 2024
-57|demand/known:JPN 2 2026
-57|demand/known:JPN 2 since-2025
-6|demand/known:JPN 2 to-1999
-11|demand/known:JPN 2 to-2024
-8|demand/known:JPN 2.5
14|demand/known:JPN 2.5 2023
-18|demand/known:JPN 2.5 2025
-4|demand/known:JPN 2.5 2026
-22|demand/known:JPN 2.5 since-2025
14|demand/known:JPN 2.5 to-2024
9|demand/known:JPN 2.8
9|demand/known:JPN 2.8 2025
9|demand/known:JPN 2.8 since-2025
119|demand/known:JPN 3
10|demand/known:JPN 3 1987
7|demand/known:JPN 3 1988
9|demand/known:JPN 3 2016
22|demand/known:JPN 3 2024
61|demand/known:JPN 3 2025
6|demand/known:JPN 3 2026
67|demand/known:JPN 3 since-2025
21|demand/known:JPN 3 to-1999
9|demand/known:JPN 3 to-2021
22|demand/known:JPN 3 to-2024
10|demand/known:JPN 3-3.5
10|demand/known:JPN 3-3.5 2025
10|demand/known:JPN 3-3.5 since-2025
-14|demand/known:JPN 3.2
-14|demand/known:JPN 3.2 2024
-14|demand/known:JPN 3.2 to-2024
59|demand/known:JPN 3.5
-4|demand/known:JPN 3.5 2024
50|demand/known:JPN 3.5 2025
13|demand/known:JPN 3.5 2027
63|demand/known:JPN 3.5 since-2025
-4|demand/known:JPN 3.5 to-2024
-7|demand/known:JPN 3.8
-7|demand/known:JPN 3.8 2025
-7|demand/known:JPN 3.8 since-2025
-51|demand/known:JPN 4
-14|demand/known:JPN 4 2018
-36|demand/known:JPN 4 2025
-36|demand/known:JPN 4 since-2025
-15|demand/known:JPN 4 to-2021
7|demand/known:JPN 5
-22|demand/known:JPN 5 2024
40|demand/known:JPN 5 2025
-12|demand/known:JPN 5 2026
28|demand/known:JPN 5 since-2025
-22|demand/known:JPN 5 to-2024
-3|demand/known:JPN 6
-3|demand/known:JPN 6 2026
-3|demand/known:JPN 6 since-2025
-9|demand/known:JPN since-2025
39|demand/known:JPN to-1999
-7|demand/known:JPN to-2021
-15|demand/known:JPN to-2024
-8|demand/known:KHM 1
-8|demand/known:KHM 1 2025
-8|demand/known:KHM 1 since-2025
-8|demand/known:KHM since-2025
-3|demand/known:KOR 1.3
-3|demand/known:KOR 1.3 2025
-3|demand/known:KOR 1.3 since-2025
-5|demand/known:KOR 1.7
-5|demand/known:KOR 1.7 2024
-5|demand/known:KOR 1.7 to-2024
-6|demand/known:KOR 1E+1
-6|demand/known:KOR 1E+1 2025
-6|demand/known:KOR 1E+1 since-2025
5|demand/known:KOR 2
5|demand/known:KOR 2 2025
5|demand/known:KOR 2 since-2025
-8|demand/known:KOR 2.4
-8|demand/known:KOR 2.4 2025
-8|demand/known:KOR 2.4 since-2025
-3|demand/known:KOR 2.5
-3|demand/known:KOR 2.5 2025
-3|demand/known:KOR 2.5 since-2025
-9|demand/known:KOR 2.8
-9|demand/known:KOR 2.8 2025
-9|demand/known:KOR 2.8 since-2025
-8|demand/known:KOR 3
4|demand/known:KOR 3 2003
-8|demand/known:KOR 3 2016
7|demand/known:KOR 3 2024
-17|demand/known:KOR 3 2025
6|demand/known:KOR 3 2026
-12|demand/known:KOR 3 since-2025
4|demand/known:KOR 3 to-2013
-8|demand/known:KOR 3 to-2021
7|demand/known:KOR 3 to-2024
17|demand/known:KOR 3.5
3|demand/known:KOR 3.5 2024
65|demand/known:KOR 3.5 2025
-51|demand/known:KOR 3.5 2026
15|demand/known:KOR 3.5 since-2025
3|demand/known:KOR 3.5 to-2024
23|demand/known:KOR 3.8
23|demand/known:KOR 3.8 2025
23|demand/known:KOR 3.8 since-2025
8|demand/known:KOR 4
-11|demand/known:KOR 4 2019
8|demand/known:KOR 4 2025
11|demand/known:KOR 4 2026
19|demand/known:KOR 4 since-2025
-11|demand/known:KOR 4 to-2021
37|demand/known:KOR 5
16|demand/known:KOR 5 2025
21|demand/known:KOR 5 2026
37|demand/known:KOR 5 since-2025
3|demand/known:KOR 6
3|demand/known:KOR 6 2025
3|demand/known:KOR 6 since-2025
61|demand/known:KOR since-2025
4|demand/known:KOR to-2013
-19|demand/known:KOR to-2021
6|demand/known:KOR to-2024
-9|demand/known:LTU 2
-5|demand/known:LTU 2 2023
-4|demand/known:LTU 2 2025
-4|demand/known:LTU 2 since-2025
-5|demand/known:LTU 2 to-2024
-6|demand/known:LTU 2.5
-4|demand/known:LTU 2.5 2023
-4|demand/known:LTU 2.5 to-2024
-4|demand/known:LTU 3
-3|demand/known:LTU 3 2024
-3|demand/known:LTU 3 to-2024
-45|demand/known:LTU 3.5
-45|demand/known:LTU 3.5 2025
-45|demand/known:LTU 3.5 since-2025
-14|demand/known:LTU 5
-5|demand/known:LTU 5 2025
-9|demand/known:LTU 5 2026
-14|demand/known:LTU 5 since-2025
-65|demand/known:LTU since-2025
-13|demand/known:LTU to-2024
17|demand/known:LUX 1
17|demand/known:LUX 1 2023
17|demand/known:LUX 1 to-2024
5|demand/known:LUX 1.9
5|demand/known:LUX 1.9 2025
5|demand/known:LUX 1.9 since-2025
-11|demand/known:LUX 2
-11|demand/known:LUX 2 2023
-11|demand/known:LUX 2 to-2024
-23|demand/known:LUX 5
-23|demand/known:LUX 5 2025
-23|demand/known:LUX 5 since-2025
-19|demand/known:LUX since-2025
6|demand/known:LUX to-2024
-22|demand/known:LVA 2
-10|demand/known:LVA 2 2016
-11|demand/known:LVA 2 2023
-10|demand/known:LVA 2 to-2021
-11|demand/known:LVA 2 to-2024
-7|demand/known:LVA 2.7
-7|demand/known:LVA 2.7 2025
-7|demand/known:LVA 2.7 since-2025
-9|demand/known:LVA 3.5
-9|demand/known:LVA 3.5 2025
-9|demand/known:LVA 3.5 since-2025
-18|demand/known:LVA since-2025
-10|demand/known:LVA to-2021
-11|demand/known:LVA to-2024
7|demand/known:MEX 1.5
7|demand/known:MEX 1.5 2025
7|demand/known:MEX 1.5 since-2025
7|demand/known:MEX since-2025
8|demand/known:MOZ 2.2
8|demand/known:MOZ 2.2 2024
8|demand/known:MOZ 2.2 to-2024
8|demand/known:MOZ to-2024
-35|demand/known:MYS 3.5
-35|demand/known:MYS 3.5 2025
-35|demand/known:MYS 3.5 since-2025
-10|demand/known:MYS 5
-7|demand/known:MYS 5 2024
-3|demand/known:MYS 5 2025
-3|demand/known:MYS 5 since-2025
-7|demand/known:MYS 5 to-2024
-39|demand/known:MYS since-2025
-7|demand/known:MYS to-2024
17|demand/known:NATO 0.2
17|demand/known:NATO 0.2 2025
17|demand/known:NATO 0.2 since-2025
-6|demand/known:NATO 0.25
-7|demand/known:NATO 0.25 2025
-6|demand/known:NATO 0.25 since-2025
-17|demand/known:NATO 1
-16|demand/known:NATO 1 2023
-16|demand/known:NATO 1 to-2024
-3|demand/known:NATO 1.5 1978
9|demand/known:NATO 1.5 2025
-5|demand/known:NATO 1.5 2026
4|demand/known:NATO 1.5 since-2025
-5|demand/known:NATO 1.5 to-1999
-9|demand/known:NATO 1.7
-8|demand/known:NATO 1.7 2025
-9|demand/known:NATO 1.7 since-2025
-10|demand/known:NATO 15
-10|demand/known:NATO 15 2025
-10|demand/known:NATO 15 since-2025
-3|demand/known:NATO 1E+1
-3|demand/known:NATO 1E+1 2025
-3|demand/known:NATO 1E+1 since-2025
-37|demand/known:NATO 2
-9|demand/known:NATO 2 2010
20|demand/known:NATO 2 2014
-4|demand/known:NATO 2 2015
18|demand/known:NATO 2 2016
24|demand/known:NATO 2 2018
-11|demand/known:NATO 2 2019
-54|demand/known:NATO 2 2020
-26|demand/known:NATO 2 2022
-20|demand/known:NATO 2 2023
21|demand/known:NATO 2 2024
11|demand/known:NATO 2 2025
-4|demand/known:NATO 2 2026
7|demand/known:NATO 2 since-2025
-5|demand/known:NATO 2 to-1999
-8|demand/known:NATO 2 to-2013
-6|demand/known:NATO 2 to-2021
-25|demand/known:NATO 2 to-2024
39|demand/known:NATO 2.5
6|demand/known:NATO 2.5 2023
13|demand/known:NATO 2.5 2024
41|demand/known:NATO 2.5 2025
-22|demand/known:NATO 2.5 2026
19|demand/known:NATO 2.5 since-2025
19|demand/known:NATO 2.5 to-2024
-12|demand/known:NATO 2.7
-12|demand/known:NATO 2.7 2025
-12|demand/known:NATO 2.7 since-2025
25|demand/known:NATO 3
-9|demand/known:NATO 3 1987
22|demand/known:NATO 3 2024
-14|demand/known:NATO 3 2025
31|demand/known:NATO 3 2026
17|demand/known:NATO 3 since-2025
-12|demand/known:NATO 3 to-1999
-3|demand/known:NATO 3 to-2013
23|demand/known:NATO 3 to-2024
-3|demand/known:NATO 3.3
-3|demand/known:NATO 3.3 2025
-3|demand/known:NATO 3.3 since-2025
-9|demand/known:NATO 3.5
23|demand/known:NATO 3.5 2024
-51|demand/known:NATO 3.5 2025
21|demand/known:NATO 3.5 2026
-31|demand/known:NATO 3.5 since-2025
22|demand/known:NATO 3.5 to-2024
-4|demand/known:NATO 3.5-5
-4|demand/known:NATO 3.5-5 2025
-4|demand/known:NATO 3.5-5 since-2025
4|demand/known:NATO 3.7
4|demand/known:NATO 3.7 2025
4|demand/known:NATO 3.7 since-2025
41|demand/known:NATO 4
22|demand/known:NATO 4 2018
16|demand/known:NATO 4 2019
-6|demand/known:NATO 4 2024
14|demand/known:NATO 4 2025
-5|demand/known:NATO 4 2026
9|demand/known:NATO 4 since-2025
38|demand/known:NATO 4 to-2021
-6|demand/known:NATO 4 to-2024
51|demand/known:NATO 5
40|demand/known:NATO 5 2024
65|demand/known:NATO 5 2025
-54|demand/known:NATO 5 2026
11|demand/known:NATO 5 since-2025
40|demand/known:NATO 5 to-2024
-4|demand/known:NATO 6
-4|demand/known:NATO 6 2026
-4|demand/known:NATO 6 since-2025
-23|demand/known:NATO to-1999
-11|demand/known:NATO to-2013
31|demand/known:NATO to-2021
55|demand/known:NATO to-2024
3|demand/known:NER 3.4
3|demand/known:NER 3.4 2024
3|demand/known:NER 3.4 to-2024
3|demand/known:NER to-2024
-13|demand/known:NLD 2
5|demand/known:NLD 2 2023
-3|demand/known:NLD 2 2024
-15|demand/known:NLD 2 2025
-15|demand/known:NLD 2 since-2025
-7|demand/known:NLD 3
-7|demand/known:NLD 3 2025
-7|demand/known:NLD 3 since-2025
-6|demand/known:NLD 3.5
-24|demand/known:NLD 3.5 2025
19|demand/known:NLD 3.5 2026
-6|demand/known:NLD 3.5 since-2025
-3|demand/known:NLD 5
-3|demand/known:NLD 5 2025
-3|demand/known:NLD 5 since-2025
-30|demand/known:NLD since-2025
-22|demand/known:NOR 1.7
-22|demand/known:NOR 1.7 2026
-22|demand/known:NOR 1.7 since-2025
20|demand/known:NOR 2
20|demand/known:NOR 2 2023
20|demand/known:NOR 2 to-2024
-21|demand/known:NOR 5
-21|demand/known:NOR 5 2025
-21|demand/known:NOR 5 since-2025
-43|demand/known:NOR since-2025
20|demand/known:NOR to-2024
5|demand/known:NZL 1.7
5|demand/known:NZL 1.7 2024
5|demand/known:NZL 1.7 to-2024
18|demand/known:NZL 2
18|demand/known:NZL 2 2025
18|demand/known:NZL 2 since-2025
-37|demand/known:NZL 3
-37|demand/known:NZL 3 2025
-37|demand/known:NZL 3 since-2025
-24|demand/known:NZL 3.5
-23|demand/known:NZL 3.5 2025
-24|demand/known:NZL 3.5 since-2025
-44|demand/known:NZL since-2025
5|demand/known:NZL to-2024
12|demand/known:PAK 2
12|demand/known:PAK 2 2025
12|demand/known:PAK 2 since-2025
10|demand/known:PAK since-2025
-5|demand/known:PHL 1.3
-5|demand/known:PHL 1.3 2025
-5|demand/known:PHL 1.3 since-2025
18|demand/known:PHL 2
8|demand/known:PHL 2 2025
8|demand/known:PHL 2 2026
18|demand/known:PHL 2 since-2025
33|demand/known:PHL 2.5
24|demand/known:PHL 2.5 2025
10|demand/known:PHL 2.5 2026
33|demand/known:PHL 2.5 since-2025
-8|demand/known:PHL 3
-8|demand/known:PHL 3 2025
-8|demand/known:PHL 3 since-2025
-34|demand/known:PHL 3.5
-7|demand/known:PHL 3.5 2025
-27|demand/known:PHL 3.5 2026
-34|demand/known:PHL 3.5 since-2025
-29|demand/known:PHL 5
-28|demand/known:PHL 5 2025
-28|demand/known:PHL 5 since-2025
-24|demand/known:PHL since-2025
-3|demand/known:PNG since-2025
15|demand/known:POL 1.3
15|demand/known:POL 1.3 2025
15|demand/known:POL 1.3 since-2025
18|demand/known:POL 2
-3|demand/known:POL 2 2016
22|demand/known:POL 2 2025
22|demand/known:POL 2 since-2025
-3|demand/known:POL 2 to-2021
-11|demand/known:POL 2.5
-7|demand/known:POL 2.5 2023
-4|demand/known:POL 2.5 2025
-4|demand/known:POL 2.5 since-2025
-7|demand/known:POL 2.5 to-2024
-44|demand/known:POL 3
-15|demand/known:POL 3 2024
-30|demand/known:POL 3 2025
-30|demand/known:POL 3 since-2025
-15|demand/known:POL 3 to-2024
-44|demand/known:POL 5
-29|demand/known:POL 5 2025
-15|demand/known:POL 5 2026
-44|demand/known:POL 5 since-2025
-41|demand/known:POL since-2025
-3|demand/known:POL to-2021
-22|demand/known:POL to-2024
10|demand/known:PRT 2
10|demand/known:PRT 2 2025
10|demand/known:PRT 2 since-2025
14|demand/known:PRT 3.5
14|demand/known:PRT 3.5 2025
14|demand/known:PRT 3.5 since-2025
22|demand/known:PRT since-2025
-3|demand/known:ROU 2.5
-3|demand/known:ROU 2.5 2025
-3|demand/known:ROU 2.5 since-2025
20|demand/known:ROU 3
20|demand/known:ROU 3 2025
20|demand/known:ROU 3 since-2025
17|demand/known:ROU since-2025
-21|demand/known:RUS 3
-21|demand/known:RUS 3 2025
-21|demand/known:RUS 3 since-2025
29|demand/known:RUS 4
29|demand/known:RUS 4 2024
29|demand/known:RUS 4 to-2024
-26|demand/known:RUS since-2025
29|demand/known:RUS to-2024
6|demand/known:SAU 5
5|demand/known:SAU 5 2026
6|demand/known:SAU 5 since-2025
4|demand/known:SAU 6
4|demand/known:SAU 6 2026
4|demand/known:SAU 6 since-2025
10|demand/known:SAU since-2025
-6|demand/known:SGP 2
-6|demand/known:SGP 2 2020
-6|demand/known:SGP 2 to-2021
-27|demand/known:SGP 3.5
-3|demand/known:SGP 3.5 2025
-23|demand/known:SGP 3.5 2026
-27|demand/known:SGP 3.5 since-2025
-11|demand/known:SGP 3.5-5
-11|demand/known:SGP 3.5-5 2025
-11|demand/known:SGP 3.5-5 since-2025
-6|demand/known:SGP 5
-26|demand/known:SGP 5 2025
20|demand/known:SGP 5 2026
-6|demand/known:SGP 5 since-2025
-45|demand/known:SGP since-2025
-6|demand/known:SGP to-2021
4|demand/known:SRB 2.2
4|demand/known:SRB 2.2 2025
4|demand/known:SRB 2.2 since-2025
4|demand/known:SRB since-2025
7|demand/known:SVK 3.3
7|demand/known:SVK 3.3 2025
7|demand/known:SVK 3.3 since-2025
5|demand/known:SVK 5
5|demand/known:SVK 5 2025
5|demand/known:SVK 5 since-2025
11|demand/known:SVK since-2025
-7|demand/known:SWE 3.5
-7|demand/known:SWE 3.5 2026
-7|demand/known:SWE 3.5 since-2025
-4|demand/known:SWE 5
-4|demand/known:SWE 5 2025
-4|demand/known:SWE 5 since-2025
-11|demand/known:SWE since-2025
15|demand/known:SYR 4
15|demand/known:SYR 4 2025
15|demand/known:SYR 4 since-2025
15|demand/known:SYR since-2025
14|demand/known:TCD 3.4
14|demand/known:TCD 3.4 2024
14|demand/known:TCD 3.4 to-2024
14|demand/known:TCD to-2024
8|demand/known:THA 1
8|demand/known:THA 1 2025
8|demand/known:THA 1 since-2025
7|demand/known:THA 2
6|demand/known:THA 2 2026
7|demand/known:THA 2 since-2025
-7|demand/known:THA 3.5
-7|demand/known:THA 3.5 2025
-7|demand/known:THA 3.5 since-2025
8|demand/known:THA since-2025
-13|demand/known:TUR 0.25
-13|demand/known:TUR 0.25 2026
-13|demand/known:TUR 0.25 since-2025
-6|demand/known:TUR 3
-4|demand/known:TUR 3 2026
-6|demand/known:TUR 3 since-2025
7|demand/known:TUR 3.5
5|demand/known:TUR 3.5 2026
7|demand/known:TUR 3.5 since-2025
-16|demand/known:TUR since-2025
-16|demand/known:TWN 1.5
-16|demand/known:TWN 1.5 2025
-16|demand/known:TWN 1.5 since-2025
53|demand/known:TWN 1E+1
49|demand/known:TWN 1E+1 2025
4|demand/known:TWN 1E+1 2026
53|demand/known:TWN 1E+1 since-2025
-14|demand/known:TWN 3
3|demand/known:TWN 3 2002
-16|demand/known:TWN 3 2025
-16|demand/known:TWN 3 since-2025
3|demand/known:TWN 3 to-2013
-13|demand/known:TWN 3.5 2025
11|demand/known:TWN 3.5 2026
9|demand/known:TWN 4
3|demand/known:TWN 4 2025
5|demand/known:TWN 4 2026
9|demand/known:TWN 4 since-2025
-3|demand/known:TWN 5 2024
-18|demand/known:TWN 5 2025
23|demand/known:TWN 5 2026
4|demand/known:TWN 5 since-2025
-3|demand/known:TWN 5 to-2024
4|demand/known:TWN 6
4|demand/known:TWN 6 2026
4|demand/known:TWN 6 since-2025
38|demand/known:TWN since-2025
3|demand/known:TWN to-2013
-4|demand/known:TWN to-2024
8|demand/known:TZA 2
8|demand/known:TZA 2 2024
8|demand/known:TZA 2 to-2024
8|demand/known:TZA to-2024
-7|demand/known:UGA 2
-7|demand/known:UGA 2 2024
-7|demand/known:UGA 2 to-2024
-7|demand/known:UGA to-2024
-8|demand/known:UKR 0.25
-6|demand/known:UKR 0.25 2025
-8|demand/known:UKR 0.25 since-2025
20|demand/known:UKR 15
20|demand/known:UKR 15 2025
20|demand/known:UKR 15 since-2025
-12|demand/known:UKR 2
-12|demand/known:UKR 2 2024
-12|demand/known:UKR 2 to-2024
-8|demand/known:UKR 4
-8|demand/known:UKR 4 2025
-8|demand/known:UKR 4 since-2025
-12|demand/known:UKR to-2024
-13|demand/known:USA 0.2
-13|demand/known:USA 0.2 2025
-13|demand/known:USA 0.2 since-2025
-3|demand/known:USA 1.1
-3|demand/known:USA 1.1 to-1999
15|demand/known:USA 1.3
15|demand/known:USA 1.3 2025
15|demand/known:USA 1.3 since-2025
-3|demand/known:USA 1.7
-4|demand/known:USA 1E+1
-4|demand/known:USA 1E+1 2025
-4|demand/known:USA 1E+1 since-2025
5|demand/known:USA 2
15|demand/known:USA 2 2025
15|demand/known:USA 2 since-2025
-5|demand/known:USA 2 to-2021
-3|demand/known:USA 2 to-2024
-11|demand/known:USA 2.5
-10|demand/known:USA 2.5 2025
-11|demand/known:USA 2.5 since-2025
-9|demand/known:USA 3
-5|demand/known:USA 3 2024
5|demand/known:USA 3 2025
-4|demand/known:USA 3 2026
-3|demand/known:USA 3 to-1999
-5|demand/known:USA 3 to-2024
15|demand/known:USA 3.2
15|demand/known:USA 3.2 2024
15|demand/known:USA 3.2 to-2024
-9|demand/known:USA 3.5 2024
32|demand/known:USA 3.5 2025
-22|demand/known:USA 3.5 2026
9|demand/known:USA 3.5 since-2025
-9|demand/known:USA 3.5 to-2024
-9|demand/known:USA 3.8
-9|demand/known:USA 3.8 2025
-9|demand/known:USA 3.8 since-2025
-11|demand/known:USA 4
-4|demand/known:USA 4 2018
-3|demand/known:USA 4 2025
-6|demand/known:USA 4 since-2025
-5|demand/known:USA 4 to-2021
19|demand/known:USA 4.7
19|demand/known:USA 4.7 2025
19|demand/known:USA 4.7 since-2025
-24|demand/known:USA 5
-3|demand/known:USA 5 2024
-43|demand/known:USA 5 2025
22|demand/known:USA 5 2026
-21|demand/known:USA 5 since-2025
-3|demand/known:USA 5 to-2024
-11|demand/known:USA since-2025
-14|demand/known:USA to-1999
-3|demand/known:USA to-2013
-10|demand/known:USA to-2021
-8|demand/known:USA to-2024
-4|demand/known:VEN 3.4
-4|demand/known:VEN 3.4 2025
-4|demand/known:VEN 3.4 since-2025
-4|demand/known:VEN since-2025
-18|demand/known:VNM 3.5
-9|demand/known:VNM 3.5 2025
-9|demand/known:VNM 3.5 2026
-18|demand/known:VNM 3.5 since-2025
-18|demand/known:VNM since-2025
-8|demand/known:ZAF 2.2
-8|demand/known:ZAF 2.2 2024
-8|demand/known:ZAF 2.2 to-2024
-8|demand/known:ZAF to-2024
22|demand/last:before
45|demand/last:same-sentence
11|demand/named:1
18|demand/named:2
30|demand/named:3
-31|demand/one-of-several
24|demand/ruled
19|demand/ruled:spender-after
-14|demand/ruled:spender-after-asked
5|demand/ruled:spender-asked-before
50|demand/ruled:spender-before
21|demand/ruled:spender-beside
21|demand/ruled:spender-both
-35|demand/ruled:spender-clause
28|demand/ruled:spender-gapped
-36|demand/ruled:spender-home
-50|demand/ruled:spender-members
-46|demand/ruled:spender-near
-31|demand/ruled:spender-near-asked
-6|demand/ruled:spender-object
40|demand/ruled:spender-object-asked
24|demand/ruled:spender-of-gdp
3|demand/ruled:spender-of-noun
15|demand/ruled:spender-ours
-33|demand/ruled:spender-party
45|demand/ruled:spender-pronoun
7|demand/ruled:spender-respectively
-41|demand/ruled:spender-should
3|demand/ruled:spender-should-asked
-63|demand/ruled:spender-standard
-9|demand/ruled:spender-subject
106|demand/ruled:spender-whoever
12|demand/same-figure-of-another
-12|demand/same-figure-of-it
137|demand/several:2
151|demand/several:3
15|demand/several:4
-3|demand/several:5
13|demand/subject-of:accept
-18|demand/subject-of:advocate
-73|demand/subject-of:agree
22|demand/subject-of:aim
-24|demand/subject-of:ask
-21|demand/subject-of:ask for
-19|demand/subject-of:back
-3|demand/subject-of:bank on
-20|demand/subject-of:be
-10|demand/subject-of:believe
-3|demand/subject-of:beseech
26|demand/subject-of:brush aside
-6|demand/subject-of:call
-21|demand/subject-of:call for
-3|demand/subject-of:call on
14|demand/subject-of:come up with
18|demand/subject-of:commit
8|demand/subject-of:consider
5|demand/subject-of:convince
-19|demand/subject-of:demand
-3|demand/subject-of:dismiss
21|demand/subject-of:do
9|demand/subject-of:end
3|demand/subject-of:endorse
4|demand/subject-of:exclude
-4|demand/subject-of:exempt
-5|demand/subject-of:expect
-7|demand/subject-of:eye
-19|demand/subject-of:fall
4|demand/subject-of:favour
7|demand/subject-of:fend off
63|demand/subject-of:get
-20|demand/subject-of:go
14|demand/subject-of:hold
-4|demand/subject-of:hold up
34|demand/subject-of:hope
-20|demand/subject-of:insist on
-73|demand/subject-of:invest
14|demand/subject-of:keep
-14|demand/subject-of:lean on
4|demand/subject-of:leap
3|demand/subject-of:leave
-7|demand/subject-of:like to see
-10|demand/subject-of:lobby for
-39|demand/subject-of:look for
27|demand/subject-of:match
-28|demand/subject-of:mean
-10|demand/subject-of:meet
20|demand/subject-of:mention
42|demand/subject-of:move
7|demand/subject-of:name
13|demand/subject-of:pay
4|demand/subject-of:plan
4|demand/subject-of:press
-32|demand/subject-of:promise
4|demand/subject-of:propose
-4|demand/subject-of:push for
13|demand/subject-of:put
22|demand/subject-of:raise
-86|demand/subject-of:reach
-8|demand/subject-of:reckon
-8|demand/subject-of:reject
24|demand/subject-of:rise
6|demand/subject-of:rule out
-8|demand/subject-of:seek
-4|demand/subject-of:set
6|demand/subject-of:set aside
-11|demand/subject-of:set out
-8|demand/subject-of:speak of
4|demand/subject-of:speculate
8|demand/subject-of:spend
9|demand/subject-of:stand
4|demand/subject-of:stay
-36|demand/subject-of:step up
4|demand/subject-of:stick to
-4|demand/subject-of:suggest
-19|demand/subject-of:take
7|demand/subject-of:talk of
-20|demand/subject-of:tell
21|demand/subject-of:think
4|demand/subject-of:tie
4|demand/subject-of:top
54|demand/subject-of:unwilling
-29|demand/subject-of:urge
30|demand/subject-of:use
-55|demand/subject-of:veto
4|demand/subject-of:write
15|demand/subject:be allies
32|demand/subject:be body
-10|demand/subject:be capital
11|demand/subject:be country
-14|demand/subject:be gov
-32|demand/subject:be leader
4|demand/subject:be people
-25|demand/subject:be pronoun
15|demand/subject:cap capital
17|demand/subject:cap country
-58|demand/subject:demand body
-34|demand/subject:demand capital
-100|demand/subject:demand country
-75|demand/subject:demand gov
-7|demand/subject:demand leader
-7|demand/subject:demand people
17|demand/subject:demand pronoun
13|demand/subject:denial gov
32|demand/subject:denial leader
-55|demand/subject:denial nongov
-8|demand/subject:denial people
50|demand/subject:denial pronoun
10|demand/subject:level country
10|demand/subject:level gov
-4|demand/subject:level pronoun
15|demand/subject:move allies
-70|demand/subject:move body
20|demand/subject:move capital
4|demand/subject:move country
5|demand/subject:move gov
-7|demand/subject:move leader
4|demand/subject:move people
-14|demand/subject:move pronoun
-46|demand/subject:pledge allies
-32|demand/subject:pledge body
6|demand/subject:pledge country
-33|demand/subject:pledge gov
55|demand/subject:pledge leader
-41|demand/subject:pledge pronoun
5|demand/subject:proposal allies
-14|demand/subject:proposal capital
-38|demand/subject:proposal country
50|demand/subject:proposal gov
22|demand/subject:proposal leader
12|demand/subject:proposal pronoun
19|demand/subject:spend allies
55|demand/subject:spend body
-4|demand/subject:spend capital
-22|demand/subject:spend country
47|demand/subject:spend gov
3|demand/subject:spend leader
-19|demand/subject:spend pronoun
-31|demand/title
-28|demand/told-of:0
-6|demand/told-of:1
14|demand/told-of:2
20|demand/told-of:3
-59|demand/unnamed
8|denial/after-joint:0 far
-5|denial/after-joint:0 mid
18|denial/after-joint:0 near
33|denial/after-joint:1 far
55|denial/after-joint:1 mid
6|denial/after-joint:1 near
-10|denial/after-joint:2 far
-13|denial/after-joint:2 mid
15|denial/after-joint:2 near
-20|denial/after-joint:3 far
4|denial/after-joint:3 mid
-15|denial/after-joint:3 near
16|denial/after-led:\" far joined
18|denial/after-led:\" near joined
-21|denial/after-led:# near free
22|denial/after-led:, far joined
27|denial/after-led:, near joined
-18|denial/after-led:: near joined
12|denial/after-led:; near joined
-23|denial/after-led:? near free
8|denial/after-led:accept far free
-3|denial/after-led:across far joined
-3|denial/after-led:and far free
16|denial/after-led:and near joined
12|denial/after-led:asian far joined
-7|denial/after-led:at far free
3|denial/after-led:bare far joined
-5|denial/after-led:but near joined
42|denial/after-led:call for near free
3|denial/after-led:defence minister far joined
6|denial/after-led:defence minister near joined
-4|denial/after-led:defense far joined
4|denial/after-led:did near joined
20|denial/after-led:for far joined
24|denial/after-led:for near free
11|denial/after-led:from near free
-12|denial/after-led:in far joined
-13|denial/after-led:its far joined
-3|denial/after-led:level near joined
-19|denial/after-led:made near free
-7|denial/after-led:of far joined
-9|denial/after-led:on far joined
3|denial/after-led:pay far free
-44|denial/after-led:prime minister near joined
40|denial/after-led:say far joined
-35|denial/after-led:say near joined
4|denial/after-led:secretary near joined
-20|denial/after-led:spend far joined
-12|denial/after-led:tell far joined
-3|denial/after-led:that near free
-6|denial/after-led:to far free
16|denial/after-led:to far joined
4|denial/after-led:to near free
-8|denial/after-led:urge far joined
27|denial/after-led:what far free
4|denial/after-led:when far joined
-3|denial/after-led:when near joined
12|denial/after-led:where far joined
14|denial/after-led:which near joined
-3|denial/after-led:while near joined
-24|denial/after-led:with far free
4|denial/after:allies name
3|denial/after:body name
-15|denial/after:body owner
10|denial/after:capital name
4|denial/after:capital owner
34|denial/after:country name
8|denial/after:country owner
-4|denial/after:gov name
-27|denial/after:leader name
3|denial/after:people name
3|denial/after:people owner
61|denial/after:pronoun name
-10|denial/after:pronoun owner
34|denial/asked
79|denial/asks
3|denial/before-clause:after-figure inside name capital
4|denial/before-clause:after-figure inside name country
6|denial/before-clause:after-figure inside name gov
5|denial/before-clause:after-figure inside name leader
24|denial/before-clause:after-figure opens name country
-29|denial/before-clause:after-figure opens name leader
3|denial/before-clause:after-figure opens name nongov
7|denial/before-clause:after-figure opens owner pronoun
36|denial/before-clause:free inside name body
-10|denial/before-clause:free inside name capital
26|denial/before-clause:free inside name country
-28|denial/before-clause:free inside name gov
8|denial/before-clause:free inside name leader
35|denial/before-clause:free inside name nongov
-3|denial/before-clause:free inside name pronoun
-50|denial/before-clause:free inside owner body
35|denial/before-clause:free inside owner capital
-3|denial/before-clause:free inside owner country
-7|denial/before-clause:free inside owner leader
47|denial/before-clause:free inside owner people
-4|denial/before-clause:free inside owner pronoun
-45|denial/before-clause:free opens name body
-9|denial/before-clause:free opens name capital
-59|denial/before-clause:free opens name country
31|denial/before-clause:free opens name leader
17|denial/before-clause:free opens name nongov
16|denial/before-clause:free opens name pronoun
-5|denial/before-clause:free opens owner country
-25|denial/before-clause:free opens owner people
3|denial/before-clause:free opens owner pronoun
-25|denial/before-far:1
-35|denial/before-far:20
55|denial/before-far:4
-6|denial/before-far:60
44|denial/before-far:9
6|denial/before-free:0 after-figure name far
37|denial/before-free:0 after-figure name near
9|denial/before-free:0 after-figure owner near
-10|denial/before-free:0 free name far
-4|denial/before-free:0 free name near
-7|denial/before-free:0 free owner far
37|denial/before-free:0 free owner near
-27|denial/before-free:1 after-figure name far
20|denial/before-free:1 after-figure name near
8|denial/before-free:1 free name far
-4|denial/before-free:1 free name near
-11|denial/before-free:1 free owner far
-4|denial/before-free:1 free owner near
-16|denial/before-free:2 after-figure name far
35|denial/before-free:2 free name far
-10|denial/before-free:2 free name near
-26|denial/before-free:2 free owner near
20|denial/before-joint:0 after-figure
13|denial/before-joint:0 free
45|denial/before-joint:1 after-figure
-25|denial/before-joint:1 free
-35|denial/before-joint:2 after-figure
57|denial/before-joint:2 free
-40|denial/before-joint:3 free
-45|denial/before-led:
28|denial/before-led:\"
19|denial/before-led:'s
12|denial/before-led:,
3|denial/before-led:-
23|denial/before-led:--
-64|denial/before-led::
4|denial/before-led:;
6|denial/before-led:DATE
24|denial/before-led:PARTY
30|denial/before-led:a
31|denial/before-led:again
-22|denial/before-led:all
-7|denial/before-led:allies
26|denial/before-led:an
-5|denial/before-led:and
-3|denial/before-led:any
-4|denial/before-led:as
-33|denial/before-led:asian
-9|denial/before-led:ask
7|denial/before-led:because
-8|denial/before-led:by
35|denial/before-led:call for
-11|denial/before-led:chief
3|denial/before-led:colleagues
6|denial/before-led:defence minister
10|denial/before-led:defense minister
7|denial/before-led:defense secretary
-20|denial/before-led:do
-12|denial/before-led:either
-7|denial/before-led:elect
14|denial/before-led:find
-7|denial/before-led:follow
5|denial/before-led:for
-25|denial/before-led:general
-7|denial/before-led:gulf
-67|denial/before-led:her
-4|denial/before-led:his
11|denial/before-led:if
5|denial/before-led:in
4|denial/before-led:national security adviser
4|denial/before-led:neither
4|denial/before-led:new
-3|denial/before-led:no
-4|denial/before-led:nor
67|denial/before-led:of
10|denial/before-led:on
6|denial/before-led:outgoing
8|denial/before-led:partner
-4|denial/before-led:president
22|denial/before-led:prime minister
7|denial/before-led:private
-41|denial/before-led:put
47|denial/before-led:raise
5|denial/before-led:recognizes
3|denial/before-led:stand by
-7|denial/before-led:tell
3|denial/before-led:the
10|denial/before-led:think
-31|denial/before-led:to
-10|denial/before-led:turn down
3|denial/before-led:undersecretary
-5|denial/before-led:visiting
-8|denial/before-led:war
10|denial/before-led:what
16|denial/before-led:when
-34|denial/before-led:whose
-21|denial/before-led:with
-8|denial/before:body name
-52|denial/before:body owner
-16|denial/before:capital name
36|denial/before:capital owner
-5|denial/before:country name
-8|denial/before:country owner
-19|denial/before:gov name
15|denial/before:leader name
-7|denial/before:leader owner
57|denial/before:nongov name
24|denial/before:people owner
14|denial/before:pronoun name
7|denial/before:pronoun owner
-5|denial/class-home:ALLIES CHN
-7|denial/class-home:ALLIES JPN
-22|denial/class-home:ALLIES NATO
12|denial/class-home:ALLIES foe
36|denial/class-home:ALLIES land
-49|denial/class-home:ALLIES member
7|denial/class-home:CHN CHN
16|denial/class-home:CHN JPN
6|denial/class-home:CHN NATO
3|denial/class-home:EU EU
42|denial/class-home:JPN JPN
-17|denial/class-home:JPN land
11|denial/class-home:JPN member
-3|denial/class-home:NATO EU
-53|denial/class-home:NATO JPN
35|denial/class-home:NATO NATO
-3|denial/class-home:NATO foe
5|denial/class-home:NATO land
33|denial/class-home:NATO member
-32|denial/class-home:USA JPN
3|denial/class-home:USA USA
9|denial/class-home:USA foe
-37|denial/class-home:USA land
18|denial/class-home:USA member
-17|denial/class-home:foe foe
-13|denial/class-home:foe member
20|denial/class-home:land JPN
-8|denial/class-home:land NATO
13|denial/class-home:land land
-13|denial/class-home:land member
15|denial/class-home:member JPN
-9|denial/class-home:member NATO
3|denial/class-home:member land
15|denial/class-home:member member
-4|denial/class-named:ALLIES CHN others-named
-17|denial/class-named:ALLIES JPN nobody-named
10|denial/class-named:ALLIES JPN others-named
-20|denial/class-named:ALLIES NATO others-named
-3|denial/class-named:ALLIES foe nobody-named
15|denial/class-named:ALLIES foe others-named
37|denial/class-named:ALLIES land others-named
-27|denial/class-named:ALLIES member nobody-named
-22|denial/class-named:ALLIES member others-named
5|denial/class-named:CHN CHN others-named
16|denial/class-named:CHN JPN others-named
6|denial/class-named:CHN NATO others-named
3|denial/class-named:EU EU others-named
41|denial/class-named:JPN JPN nobody-named
-17|denial/class-named:JPN land others-named
11|denial/class-named:JPN member others-named
-3|denial/class-named:NATO EU others-named
-8|denial/class-named:NATO JPN nobody-named
-45|denial/class-named:NATO JPN others-named
4|denial/class-named:NATO NATO nobody-named
31|denial/class-named:NATO NATO others-named
34|denial/class-named:NATO land nobody-named
-30|denial/class-named:NATO land others-named
29|denial/class-named:NATO member nobody-named
5|denial/class-named:NATO member others-named
-4|denial/class-named:USA JPN nobody-named
-28|denial/class-named:USA JPN others-named
3|denial/class-named:USA USA others-named
9|denial/class-named:USA foe others-named
-4|denial/class-named:USA land nobody-named
-33|denial/class-named:USA land others-named
-3|denial/class-named:USA member nobody-named
22|denial/class-named:USA member others-named
4|denial/class-named:foe foe nobody-named
-22|denial/class-named:foe foe others-named
-13|denial/class-named:foe member others-named
-12|denial/class-named:land JPN nobody-named
32|denial/class-named:land JPN others-named
-8|denial/class-named:land NATO others-named
-29|denial/class-named:land land nobody-named
42|denial/class-named:land land others-named
-13|denial/class-named:land member others-named
15|denial/class-named:member JPN others-named
-9|denial/class-named:member NATO others-named
3|denial/class-named:member land others-named
3|denial/class-named:member member nobody-named
12|denial/class-named:member member others-named
-15|denial/class-shape:ALLIES half
-21|denial/class-shape:ALLIES whole
27|denial/class-shape:CHN whole
27|denial/class-shape:JPN half
3|denial/class-shape:JPN tenth
6|denial/class-shape:JPN whole
13|denial/class-shape:NATO half
-19|denial/class-shape:USA half
-3|denial/class-shape:USA tenth
-17|denial/class-shape:USA whole
-21|denial/class-shape:foe half
-9|denial/class-shape:foe whole
-13|denial/class-shape:land half
9|denial/class-shape:land tenth
17|denial/class-shape:land whole
29|denial/class-shape:member half
-7|denial/class-shape:member tenth
23|denial/class-value:ALLIES 0.5
-3|denial/class-value:ALLIES 1.5
-29|denial/class-value:ALLIES 2
-5|denial/class-value:ALLIES 2.5
10|denial/class-value:ALLIES 3
-30|denial/class-value:ALLIES 3.5
-3|denial/class-value:ALLIES 4
6|denial/class-value:ALLIES 5
-28|denial/class-value:NATO 2
10|denial/class-value:NATO 2.5
27|denial/class-value:NATO 3
5|denial/class-value:NATO 3.5
34|denial/class-value:NATO 4
-34|denial/class-value:NATO 5
-7|denial/class-value:USA 2
-10|denial/class-value:USA 3
-16|denial/class-value:USA 3.5
-5|denial/class-value:USA 4
8|denial/class-value:USA 5
7|denial/class-verb:ALLIES be
-3|denial/class-verb:ALLIES cap
39|denial/class-verb:ALLIES demand
11|denial/class-verb:ALLIES denial
-3|denial/class-verb:ALLIES level
-15|denial/class-verb:ALLIES move
44|denial/class-verb:ALLIES pledge
11|denial/class-verb:ALLIES proposal
12|denial/class-verb:ALLIES spend
23|denial/class-verb:CHN demand
7|denial/class-verb:CHN pledge
-7|denial/class-verb:CHN proposal
26|denial/class-verb:JPN be
-14|denial/class-verb:JPN demand
-9|denial/class-verb:JPN denial
10|denial/class-verb:JPN level
-14|denial/class-verb:JPN move
-20|denial/class-verb:JPN pledge
31|denial/class-verb:JPN proposal
6|denial/class-verb:JPN spend
14|denial/class-verb:NATO be
8|denial/class-verb:NATO demand
-12|denial/class-verb:NATO denial
-13|denial/class-verb:NATO level
-9|denial/class-verb:NATO move
-13|denial/class-verb:NATO spend
-33|denial/class-verb:USA be
22|denial/class-verb:USA cap
-51|denial/class-verb:USA demand
36|denial/class-verb:USA denial
-5|denial/class-verb:USA level
-5|denial/class-verb:USA move
6|denial/class-verb:USA pledge
-6|denial/class-verb:USA proposal
11|denial/class-verb:USA spend
-3|denial/class-verb:foe demand
-21|denial/class-verb:foe proposal
-8|denial/class-verb:land be
-16|denial/class-verb:land demand
-16|denial/class-verb:land denial
29|denial/class-verb:land move
-27|denial/class-verb:land pledge
-19|denial/class-verb:land spend
-9|denial/class-verb:member be
-23|denial/class-verb:member cap
14|denial/class-verb:member demand
-5|denial/class-verb:member denial
13|denial/class-verb:member level
14|denial/class-verb:member move
-13|denial/class-verb:member pledge
-4|denial/class-verb:member proposal
3|denial/class-verb:member spend
-37|denial/class:ALLIES
27|denial/class:CHN
36|denial/class:JPN
10|denial/class:NATO
-40|denial/class:USA
-31|denial/class:foe
13|denial/class:land
24|denial/class:member
-16|denial/group:count back:1
-16|denial/group:count near
19|denial/group:each back:0
19|denial/group:each mid
19|denial/group:each then:had
-6|denial/group:list after-figure mid
9|denial/group:list alone lands
7|denial/group:list behind
-11|denial/group:list far
7|denial/group:list free behind
-11|denial/group:list free far
25|denial/group:list free mid
-6|denial/group:list free near
18|denial/group:list mid
-6|denial/group:list near
-4|denial/group:list plain
13|denial/group:list shared
14|denial/group:list-led:
-4|denial/group:list-led:--
-22|denial/group:list-led:between
23|denial/group:list-led:from
33|denial/group:list-led:neither
42|denial/group:list-led:of
-3|denial/group:list-led:prime minister
-29|denial/group:list-led:say
-24|denial/group:list-led:that
-16|denial/group:list-led:to
37|denial/group:list-then:,
13|denial/group:list-then:both
15|denial/group:list-then:deny
-7|denial/group:list-then:had
18|denial/group:list-then:has
-57|denial/group:list-then:have
-16|denial/group:list-then:nominee
19|denial/group:list-then:on
-6|denial/group:list-then:president
-3|denial/group:list-then:treasury
-16|denial/group:neither then:#
-8|denial/group:their back:0
-8|denial/group:their behind
-8|denial/group:their then:armies
-14|denial/group:they back:0
30|denial/group:they back:1
-11|denial/group:they back:2
-14|denial/group:they far
19|denial/group:they mid
-14|denial/group:they then:had
30|denial/group:they then:knew
-11|denial/group:they then:were
-23|denial/heir:nobody-named
35|denial/heir:others-named
30|denial/home:nobody-named
17|denial/home:others-named
-5|denial/known-for:ALLIES 2027
3|denial/known-for:CHN 2027
4|denial/known-for:DEU 2035
4|denial/known-for:DEU 3.5 2035
4|denial/known-for:GBR 2030
4|denial/known-for:GBR 3 2030
-5|denial/known-for:NATO 2030
-6|denial/known-for:NATO 2035
-4|denial/known-for:NATO 3 2030
-5|denial/known-for:NATO 3.5 2035
-8|denial/known:AFG 2
-8|denial/known:AFG 2 2004
-8|denial/known:AFG 2 to-2013
-8|denial/known:AFG to-2013
23|denial/known:ALLIES 0.5
23|denial/known:ALLIES 0.5 2025
23|denial/known:ALLIES 0.5 since-2025
-3|denial/known:ALLIES 1.5
-29|denial/known:ALLIES 2
-3|denial/known:ALLIES 2 2022
-14|denial/known:ALLIES 2 2025
-15|denial/known:ALLIES 2 since-2025
-5|denial/known:ALLIES 2 to-2021
-6|denial/known:ALLIES 2 to-2024
-5|denial/known:ALLIES 2.5
-3|denial/known:ALLIES 2.5 since-2025
10|denial/known:ALLIES 3
-3|denial/known:ALLIES 3 2023
-4|denial/known:ALLIES 3 2024
23|denial/known:ALLIES 3 2025
21|denial/known:ALLIES 3 since-2025
-3|denial/known:ALLIES 3 to-1999
-7|denial/known:ALLIES 3 to-2024
-30|denial/known:ALLIES 3.5
-19|denial/known:ALLIES 3.5 2025
-11|denial/known:ALLIES 3.5 2026
-30|denial/known:ALLIES 3.5 since-2025
-3|denial/known:ALLIES 4
-3|denial/known:ALLIES 4 since-2025
6|denial/known:ALLIES 5
-3|denial/known:ALLIES 5 2024
-18|denial/known:ALLIES 5 2025
29|denial/known:ALLIES 5 2026
11|denial/known:ALLIES 5 since-2025
-3|denial/known:ALLIES 5 to-2024
-9|denial/known:ALLIES to-1999
-9|denial/known:ALLIES to-2021
-19|denial/known:ALLIES to-2024
-12|denial/known:AUS 2
-12|denial/known:AUS 2 2025
-12|denial/known:AUS 2 since-2025
-8|denial/known:AUS 3
-3|denial/known:AUS 3 2025
-7|denial/known:AUS 3 2026
-10|denial/known:AUS 3 since-2025
26|denial/known:AUS 3.5
17|denial/known:AUS 3.5 2025
9|denial/known:AUS 3.5 2026
26|denial/known:AUS 3.5 since-2025
-23|denial/known:BEL 2.5
-23|denial/known:BEL 2.5 2023
-23|denial/known:BEL 2.5 to-2024
7|denial/known:BEL 3.5
7|denial/known:BEL 3.5 2025
7|denial/known:BEL 3.5 since-2025
4|denial/known:BEL 5
4|denial/known:BEL 5 since-2025
11|denial/known:BEL since-2025
-23|denial/known:BEL to-2024
3|denial/known:BLR 3
3|denial/known:BLR 3 2025
3|denial/known:BLR 3 since-2025
3|denial/known:BLR since-2025
25|denial/known:CAN 2
14|denial/known:CAN 2 2023
9|denial/known:CAN 2 2024
23|denial/known:CAN 2 to-2024
3|denial/known:CAN since-2025
23|denial/known:CAN to-2024
-50|denial/known:CHE 3.5
-50|denial/known:CHE 3.5 2025
-50|denial/known:CHE 3.5 since-2025
6|denial/known:CHE 5
6|denial/known:CHE 5 2025
6|denial/known:CHE 5 since-2025
-44|denial/known:CHE since-2025
23|denial/known:CHN 1
23|denial/known:CHN 1 2025
23|denial/known:CHN 1 since-2025
-7|denial/known:CHN 3
-7|denial/known:CHN 3 2025
-7|denial/known:CHN 3 since-2025
9|denial/known:CHN 5
9|denial/known:CHN 5 2025
9|denial/known:CHN 5 since-2025
25|denial/known:CHN since-2025
-4|denial/known:CIV 1.8
-4|denial/known:CIV 1.8 2025
-4|denial/known:CIV 1.8 since-2025
-4|denial/known:CIV since-2025
-4|denial/known:CZE 2
-4|denial/known:CZE 2 2025
-4|denial/known:CZE 2 since-2025
3|denial/known:CZE 2.5
3|denial/known:CZE 2.5 2026
3|denial/known:CZE 2.5 since-2025
15|denial/known:DEU 2
-6|denial/known:DEU 2 2004
18|denial/known:DEU 2 2018
-6|denial/known:DEU 2 to-2013
20|denial/known:DEU 2 to-2021
-20|denial/known:DEU 3
-17|denial/known:DEU 3 2024
-3|denial/known:DEU 3 2025
-3|denial/known:DEU 3 since-2025
-17|denial/known:DEU 3 to-2024
4|denial/known:DEU 3.5
17|denial/known:DEU 3.5 2025
-13|denial/known:DEU 3.5 2026
4|denial/known:DEU 3.5 since-2025
11|denial/known:DEU 4
11|denial/known:DEU 4 2019
11|denial/known:DEU 4 to-2021
-24|denial/known:DEU 5
-28|denial/known:DEU 5 2025
4|denial/known:DEU 5 2026
-24|denial/known:DEU 5 since-2025
-22|denial/known:DEU since-2025
-6|denial/known:DEU to-2013
31|denial/known:DEU to-2021
-17|denial/known:DEU to-2024
22|denial/known:DNK 5
21|denial/known:DNK 5 2025
22|denial/known:DNK 5 since-2025
23|denial/known:DNK since-2025
-3|denial/known:ESP 3.5
22|denial/known:ESP 3.5 2025
-25|denial/known:ESP 3.5 2026
-3|denial/known:ESP 3.5 since-2025
36|denial/known:ESP 5
36|denial/known:ESP 5 2025
36|denial/known:ESP 5 since-2025
35|denial/known:ESP since-2025
5|denial/known:FIN 5
4|denial/known:FIN 5 2025
5|denial/known:FIN 5 since-2025
5|denial/known:FIN since-2025
-7|denial/known:FRA 1.8
-7|denial/known:FRA 1.8 2025
-7|denial/known:FRA 1.8 since-2025
7|denial/known:FRA 3.5
7|denial/known:FRA 3.5 2026
7|denial/known:FRA 3.5 since-2025
-20|denial/known:FRA 4
-20|denial/known:FRA 4 2018
-20|denial/known:FRA 4 to-2021
-58|denial/known:FRA 5
-55|denial/known:FRA 5 2025
-58|denial/known:FRA 5 since-2025
-59|denial/known:FRA since-2025
-20|denial/known:FRA to-2021
5|denial/known:GBR 3
4|denial/known:GBR 3 2022
4|denial/known:GBR 3 to-2024
-3|denial/known:GBR 4
-3|denial/known:GBR 4 2019
-3|denial/known:GBR 4 to-2021
-3|denial/known:GBR to-2021
3|denial/known:GBR to-2024
3|denial/known:GRC 2
3|denial/known:GRC 2 2012
3|denial/known:GRC 2 to-2013
4|denial/known:GRC 5
4|denial/known:GRC 5 2025
4|denial/known:GRC 5 since-2025
4|denial/known:GRC since-2025
3|denial/known:GRC to-2013
13|denial/known:HUN 2
13|denial/known:HUN 2 2025
13|denial/known:HUN 2 since-2025
3|denial/known:HUN 2.5
3|denial/known:HUN 2.5 2026
3|denial/known:HUN 2.5 since-2025
9|denial/known:HUN 5
9|denial/known:HUN 5 2025
9|denial/known:HUN 5 since-2025
25|denial/known:HUN since-2025
3|denial/known:IND 2.5
3|denial/known:IND 2.5 since-2025
9|denial/known:IND 3
8|denial/known:IND 3 2025
8|denial/known:IND 3 since-2025
5|denial/known:IND 3.5
5|denial/known:IND 3.5 since-2025
16|denial/known:IND since-2025
3|denial/known:IRL 1.5
3|denial/known:IRL 1.5 2025
3|denial/known:IRL 1.5 since-2025
8|denial/known:IRL 2
8|denial/known:IRL 2 2025
8|denial/known:IRL 2 since-2025
13|denial/known:IRL since-2025
10|denial/known:ISL 3.5
10|denial/known:ISL 3.5 2025
10|denial/known:ISL 3.5 since-2025
10|denial/known:ISL since-2025
21|denial/known:ISR 8
20|denial/known:ISR 8 2003
20|denial/known:ISR 8 to-2013
20|denial/known:ISR to-2013
3|denial/known:ITA 3
3|denial/known:ITA 3 2025
3|denial/known:ITA 3 since-2025
7|denial/known:ITA 3.5
7|denial/known:ITA 3.5 2025
7|denial/known:ITA 3.5 since-2025
-22|denial/known:ITA 5
-22|denial/known:ITA 5 2025
-22|denial/known:ITA 5 since-2025
-12|denial/known:ITA since-2025
-19|denial/known:JPN 1
-23|denial/known:JPN 1 2025
-23|denial/known:JPN 1 since-2025
3|denial/known:JPN 1 to-1999
5|denial/known:JPN 1.5
5|denial/known:JPN 1.5 to-1999
3|denial/known:JPN 2 2017
3|denial/known:JPN 2 2018
6|denial/known:JPN 2 2022
-14|denial/known:JPN 2 2024
-3|denial/known:JPN 2 2025
-5|denial/known:JPN 2 since-2025
5|denial/known:JPN 2 to-1999
10|denial/known:JPN 2 to-2021
-10|denial/known:JPN 2 to-2024
9|denial/known:JPN 2.5
8|denial/known:JPN 2.5 2023
9|denial/known:JPN 2.5 to-2024
24|denial/known:JPN 3
3|denial/known:JPN 3 1988
-15|denial/known:JPN 3 2023
6|denial/known:JPN 3 2024
14|denial/known:JPN 3 2025
15|denial/known:JPN 3 2026
29|denial/known:JPN 3 since-2025
4|denial/known:JPN 3 to-1999
-10|denial/known:JPN 3 to-2024
14|denial/known:JPN 3.5
16|denial/known:JPN 3.5 2025
-3|denial/known:JPN 3.5 2026
14|denial/known:JPN 3.5 since-2025
4|denial/known:JPN 4
3|denial/known:JPN 4 2026
4|denial/known:JPN 4 since-2025
18|denial/known:JPN 5
19|denial/known:JPN 5 2026
18|denial/known:JPN 5 since-2025
-20|denial/known:JPN 8
-20|denial/known:JPN 8 2003
-20|denial/known:JPN 8 to-2013
35|denial/known:JPN since-2025
21|denial/known:JPN to-1999
-19|denial/known:JPN to-2013
10|denial/known:JPN to-2021
-10|denial/known:JPN to-2024
25|denial/known:KOR 3
16|denial/known:KOR 3 2023
22|denial/known:KOR 3 2025
-14|denial/known:KOR 3 2026
8|denial/known:KOR 3 since-2025
16|denial/known:KOR 3 to-2024
-24|denial/known:KOR 3.5
-17|denial/known:KOR 3.5 2025
-7|denial/known:KOR 3.5 2026
-24|denial/known:KOR 3.5 since-2025
26|denial/known:KOR 5
6|denial/known:KOR 5 2024
32|denial/known:KOR 5 2025
-11|denial/known:KOR 5 2026
21|denial/known:KOR 5 since-2025
6|denial/known:KOR 5 to-2024
7|denial/known:KOR since-2025
22|denial/known:KOR to-2024
-8|denial/known:KWT 5
-8|denial/known:KWT 5 2026
-8|denial/known:KWT 5 since-2025
-8|denial/known:KWT since-2025
5|denial/known:LTU 3.5
5|denial/known:LTU 3.5 2025
5|denial/known:LTU 3.5 since-2025
5|denial/known:LTU since-2025
8|denial/known:LUX 5
8|denial/known:LUX 5 2025
8|denial/known:LUX 5 since-2025
9|denial/known:LUX since-2025
-20|denial/known:MYS 3.5
-20|denial/known:MYS 3.5 2025
-20|denial/known:MYS 3.5 since-2025
-8|denial/known:MYS 5
-8|denial/known:MYS 5 2025
-8|denial/known:MYS 5 since-2025
-25|denial/known:MYS since-2025
-28|denial/known:NATO 2
25|denial/known:NATO 2 2004
-20|denial/known:NATO 2 2018
-6|denial/known:NATO 2 2023
-12|denial/known:NATO 2 2024
-6|denial/known:NATO 2 2025
-6|denial/known:NATO 2 since-2025
23|denial/known:NATO 2 to-2013
-24|denial/known:NATO 2 to-2021
-20|denial/known:NATO 2 to-2024
10|denial/known:NATO 2.5
17|denial/known:NATO 2.5 2023
-6|denial/known:NATO 2.5 2026
-6|denial/known:NATO 2.5 since-2025
17|denial/known:NATO 2.5 to-2024
27|denial/known:NATO 3
3|denial/known:NATO 3 2002
-4|denial/known:NATO 3 2022
17|denial/known:NATO 3 2024
16|denial/known:NATO 3 2025
15|denial/known:NATO 3 since-2025
3|denial/known:NATO 3 to-2013
11|denial/known:NATO 3 to-2024
5|denial/known:NATO 3.5
-11|denial/known:NATO 3.5 2025
16|denial/known:NATO 3.5 2026
5|denial/known:NATO 3.5 since-2025
34|denial/known:NATO 4
20|denial/known:NATO 4 2018
-8|denial/known:NATO 4 2019
22|denial/known:NATO 4 2025
22|denial/known:NATO 4 since-2025
12|denial/known:NATO 4 to-2021
-34|denial/known:NATO 5
-38|denial/known:NATO 5 2025
6|denial/known:NATO 5 2026
-33|denial/known:NATO 5 since-2025
-7|denial/known:NATO since-2025
-4|denial/known:NATO to-1999
26|denial/known:NATO to-2013
-13|denial/known:NATO to-2021
7|denial/known:NATO to-2024
4|denial/known:NLD 5
5|denial/known:NLD 5 2026
4|denial/known:NLD 5 since-2025
4|denial/known:NLD since-2025
14|denial/known:NZL 2
13|denial/known:NZL 2 2025
14|denial/known:NZL 2 since-2025
7|denial/known:NZL 3
7|denial/known:NZL 3 2026
7|denial/known:NZL 3 since-2025
15|denial/known:NZL 3.5
14|denial/known:NZL 3.5 2025
15|denial/known:NZL 3.5 since-2025
36|denial/known:NZL since-2025
-5|denial/known:OMN 5
-5|denial/known:OMN 5 2026
-5|denial/known:OMN 5 since-2025
-5|denial/known:OMN since-2025
22|denial/known:PHL 2
15|denial/known:PHL 2 2024
4|denial/known:PHL 2 2025
3|denial/known:PHL 2 2026
7|denial/known:PHL 2 since-2025
15|denial/known:PHL 2 to-2024
47|denial/known:PHL 3.5
28|denial/known:PHL 3.5 2025
20|denial/known:PHL 3.5 2026
47|denial/known:PHL 3.5 since-2025
-11|denial/known:PHL 5
-11|denial/known:PHL 5 2025
-11|denial/known:PHL 5 since-2025
44|denial/known:PHL since-2025
15|denial/known:PHL to-2024
-8|denial/known:POL 2
-9|denial/known:POL 2 2004
-9|denial/known:POL 2 to-2013
4|denial/known:POL since-2025
-9|denial/known:POL to-2013
-22|denial/known:PRT 4
-22|denial/known:PRT 4 2025
-22|denial/known:PRT 4 since-2025
-21|denial/known:PRT since-2025
-7|denial/known:QAT 5
-7|denial/known:QAT 5 2026
-7|denial/known:QAT 5 since-2025
-7|denial/known:QAT since-2025
21|denial/known:ROU 5
21|denial/known:ROU 5 2025
21|denial/known:ROU 5 since-2025
19|denial/known:ROU since-2025
-4|denial/known:RUS 5
-5|denial/known:RUS 5 2025
-5|denial/known:RUS 5 since-2025
-5|denial/known:RUS since-2025
12|denial/known:SAU 5 2025
-10|denial/known:SAU 5 2026
11|denial/known:SEN 1.8
11|denial/known:SEN 1.8 2025
11|denial/known:SEN 1.8 since-2025
11|denial/known:SEN since-2025
-52|denial/known:SGP 3
-50|denial/known:SGP 3 2025
-50|denial/known:SGP 3 since-2025
3|denial/known:SGP 5
3|denial/known:SGP 5 since-2025
-47|denial/known:SGP since-2025
-3|denial/known:SGP to-2024
-3|denial/known:SRB 5
-3|denial/known:SRB 5 2025
-3|denial/known:SRB 5 since-2025
-3|denial/known:SRB since-2025
-5|denial/known:SVK 2
-5|denial/known:SVK 2 2025
-5|denial/known:SVK 2 since-2025
10|denial/known:SVK 3.5
9|denial/known:SVK 3.5 2026
10|denial/known:SVK 3.5 since-2025
23|denial/known:SVK 5
23|denial/known:SVK 5 2025
23|denial/known:SVK 5 since-2025
28|denial/known:SVK since-2025
-3|denial/known:SWE 3.5
-3|denial/known:SWE 3.5 2025
-3|denial/known:SWE 3.5 since-2025
-34|denial/known:THA 5
-34|denial/known:THA 5 2025
-34|denial/known:THA 5 since-2025
-34|denial/known:THA since-2025
-27|denial/known:TUR 3
-27|denial/known:TUR 3 2025
-27|denial/known:TUR 3 since-2025
-27|denial/known:TUR since-2025
7|denial/known:TWN 1E+1
6|denial/known:TWN 1E+1 2025
6|denial/known:TWN 1E+1 since-2025
7|denial/known:TWN 3
7|denial/known:TWN 3 2023
7|denial/known:TWN 3 to-2024
-22|denial/known:TWN 3.5
-22|denial/known:TWN 3.5 2025
-22|denial/known:TWN 3.5 since-2025
26|denial/known:TWN 5
21|denial/known:TWN 5 2025
5|denial/known:TWN 5 2026
26|denial/known:TWN 5 since-2025
11|denial/known:TWN since-2025
8|denial/known:TWN to-2024
-21|denial/known:UKR 0.5
-21|denial/known:UKR 0.5 2025
-21|denial/known:UKR 0.5 since-2025
-8|denial/known:UKR 5
-8|denial/known:UKR 5 2025
-8|denial/known:UKR 5 since-2025
-30|denial/known:UKR since-2025
-7|denial/known:USA 2
-4|denial/known:USA 2 2023
3|denial/known:USA 2 2025
3|denial/known:USA 2 since-2025
-3|denial/known:USA 2 to-1999
-4|denial/known:USA 2 to-2024
-10|denial/known:USA 3
-7|denial/known:USA 3 2025
-7|denial/known:USA 3 since-2025
-16|denial/known:USA 3.5
-14|denial/known:USA 3.5 2025
-16|denial/known:USA 3.5 since-2025
-5|denial/known:USA 4
-3|denial/known:USA 4 2026
-4|denial/known:USA 4 since-2025
8|denial/known:USA 5
18|denial/known:USA 5 2025
-7|denial/known:USA 5 2026
10|denial/known:USA 5 since-2025
-15|denial/known:USA since-2025
-11|denial/known:USA to-1999
-9|denial/known:USA to-2024
3|denial/known:VNM since-2025
-17|denial/known:VUT 5
-17|denial/known:VUT 5 2026
-17|denial/known:VUT 5 since-2025
-17|denial/known:VUT since-2025
-4|denial/known:YEM 5
-4|denial/known:YEM 5 2026
-4|denial/known:YEM 5 since-2025
-4|denial/known:YEM since-2025
41|denial/last:before
34|denial/last:same-sentence
-10|denial/named:1
9|denial/named:2
17|denial/named:3
-38|denial/one-of-several
13|denial/ruled
9|denial/ruled:spender-before
3|denial/ruled:spender-beside
22|denial/ruled:spender-denier
-45|denial/ruled:spender-denies
9|denial/ruled:spender-denies-after
-6|denial/ruled:spender-home
7|denial/ruled:spender-ours
15|denial/ruled:spender-party
31|denial/same-figure-of-another
-31|denial/same-figure-of-it
-13|denial/several:2
14|denial/several:3
6|denial/subject-of:able
-15|denial/subject-of:accept
3|denial/subject-of:adopt
5|denial/subject-of:agree
-72|denial/subject-of:ask
-14|denial/subject-of:back
-3|denial/subject-of:balk
-18|denial/subject-of:be
44|denial/subject-of:bind
35|denial/subject-of:call
3|denial/subject-of:come back for
-4|denial/subject-of:come to
-29|denial/subject-of:commit
5|denial/subject-of:creep
3|denial/subject-of:deny
3|denial/subject-of:discuss
5|denial/subject-of:dismiss
8|denial/subject-of:do
5|denial/subject-of:endorse
-58|denial/subject-of:exempt
8|denial/subject-of:fix
-4|denial/subject-of:get
35|denial/subject-of:go
-5|denial/subject-of:hope
9|denial/subject-of:lower
3|denial/subject-of:opt out
5|denial/subject-of:peg
7|denial/subject-of:plan
8|denial/subject-of:pledge
6|denial/subject-of:promise
-19|denial/subject-of:propose
-44|denial/subject-of:put
6|denial/subject-of:raise
6|denial/subject-of:reach
9|denial/subject-of:refuse
-7|denial/subject-of:refute
4|denial/subject-of:reject
13|denial/subject-of:rule out
14|denial/subject-of:set aside
13|denial/subject-of:settle for
-53|denial/subject-of:sign up
22|denial/subject-of:spend
9|denial/subject-of:spurn
3|denial/subject-of:stand by
-12|denial/subject-of:talk of
16|denial/subject-of:tell
5|denial/subject-of:think
17|denial/subject-of:turn down
-49|denial/subject-of:want
-36|denial/subject-of:write
3|denial/subject:be country
18|denial/subject:be gov
-8|denial/subject:be leader
-31|denial/subject:be pronoun
-45|denial/subject:demand body
-21|denial/subject:demand capital
6|denial/subject:demand country
-45|denial/subject:demand gov
11|denial/subject:demand leader
28|denial/subject:demand nongov
3|denial/subject:demand people
4|denial/subject:demand pronoun
-3|denial/subject:denial body
-4|denial/subject:denial country
17|denial/subject:denial gov
-22|denial/subject:denial leader
7|denial/subject:denial nongov
11|denial/subject:denial pronoun
5|denial/subject:level nongov
4|denial/subject:level pronoun
-50|denial/subject:move capital
28|denial/subject:move country
4|denial/subject:move gov
26|denial/subject:move leader
11|denial/subject:move pronoun
42|denial/subject:pledge allies
5|denial/subject:pledge body
4|denial/subject:pledge capital
-68|denial/subject:pledge country
40|denial/subject:pledge gov
-26|denial/subject:pledge leader
7|denial/subject:pledge nongov
-53|denial/subject:pledge pronoun
-4|denial/subject:proposal body
-4|denial/subject:proposal capital
-17|denial/subject:proposal gov
-12|denial/subject:proposal leader
7|denial/subject:proposal pronoun
14|denial/subject:spend country
8|denial/subject:spend nongov
20|denial/subject:spend pronoun
-70|denial/title
32|denial/told-of:2
-31|denial/told-of:3
4|denial/unnamed
-19|denial/unnamed-beside-others
-21|level/after-joint:0 far
22|level/after-joint:0 mid
85|level/after-joint:0 near
-26|level/after-joint:1 far
-14|level/after-joint:1 mid
-5|level/after-joint:1 near
-36|level/after-joint:2 far
-9|level/after-joint:2 mid
-44|level/after-joint:2 near
-3|level/after-joint:3 far
-54|level/after-joint:3 mid
13|level/after-joint:3 near
-38|level/after-led:\" near joined
12|level/after-led:# far free
-12|level/after-led:# far joined
28|level/after-led:# near free
-19|level/after-led:, near joined
-15|level/after-led:. near free
16|level/after-led:: near joined
-9|level/after-led:; far joined
-17|level/after-led:; near joined
4|level/after-led:about far joined
-8|level/after-led:above near free
-4|level/after-led:across far joined
24|level/after-led:across near free
9|level/after-led:although far joined
-4|level/after-led:an far joined
-16|level/after-led:and far free
-11|level/after-led:and far joined
-56|level/after-led:and near free
-10|level/after-led:and near joined
8|level/after-led:any far joined
5|level/after-led:as far joined
-5|level/after-led:at far joined
4|level/after-led:back far joined
4|level/after-led:before far joined
-3|level/after-led:below far joined
5|level/after-led:by far free
-6|level/after-led:by far joined
65|level/after-led:by near free
-9|level/after-led:by near joined
-8|level/after-led:cover far joined
-3|level/after-led:criticised far joined
5|level/after-led:defense minister near joined
-33|level/after-led:deputy near free
13|level/after-led:double near joined
-15|level/after-led:doubted far joined
-7|level/after-led:everything near free
-3|level/after-led:exceed far joined
3|level/after-led:exempt far joined
-8|level/after-led:figure far joined
-3|level/after-led:for far free
-20|level/after-led:for far joined
71|level/after-led:for near free
-14|level/after-led:from far free
-7|level/after-led:frozen far free
-4|level/after-led:gdp near free
7|level/after-led:general near joined
3|level/after-led:had far joined
4|level/after-led:had near joined
-22|level/after-led:host near free
14|level/after-led:if near joined
-5|level/after-led:in far joined
157|level/after-led:in near free
31|level/after-led:in near joined
-16|level/after-led:joining far free
5|level/after-led:leave far joined
-3|level/after-led:lists far free
-12|level/after-led:long far joined
5|level/after-led:near far joined
-7|level/after-led:neighboring far joined
-29|level/after-led:of far joined
-64|level/after-led:of near free
-44|level/after-led:of near joined
12|level/after-led:on far free
4|level/after-led:on near free
-4|level/after-led:only far joined
-5|level/after-led:or near free
-3|level/after-led:persuade far joined
-3|level/after-led:premier near joined
6|level/after-led:president far joined
3|level/after-led:promise far joined
5|level/after-led:run near joined
5|level/after-led:running far joined
-3|level/after-led:save far joined
4|level/after-led:say far joined
28|level/after-led:say near joined
6|level/after-led:since far free
-11|level/after-led:standard far joined
32|level/after-led:tell far joined
-13|level/after-led:that far free
-33|level/after-led:that far joined
21|level/after-led:that near free
9|level/after-led:that near joined
-20|level/after-led:time far joined
4|level/after-led:to far free
-4|level/after-led:to far joined
-12|level/after-led:to near free
-3|level/after-led:to near joined
-19|level/after-led:touches far joined
7|level/after-led:vice defense minister near joined
-7|level/after-led:what far joined
15|level/after-led:what near joined
5|level/after-led:when far joined
28|level/after-led:where near joined
-4|level/after-led:which near joined
-19|level/after-led:while near joined
-10|level/after-led:with far joined
-8|level/after-led:with near free
-11|level/after-led:with near joined
-5|level/after-led:without near free
5|level/after-led:worried far joined
-3|level/after-led:year far joined
-5|level/after:allies name
-7|level/after:body name
-32|level/after:body owner
-4|level/after:capital name
-9|level/after:capital owner
18|level/after:country name
-17|level/after:country owner
53|level/after:gov name
-39|level/after:gov owner
8|level/after:leader name
6|level/after:leader owner
-16|level/after:nongov name
32|level/after:people name
-21|level/after:people owner
-36|level/after:pronoun name
-26|level/after:pronoun owner
-7|level/asked
-70|level/asks
24|level/before-clause:after-figure inside name allies
15|level/before-clause:after-figure inside name body
29|level/before-clause:after-figure inside name capital
-19|level/before-clause:after-figure inside name country
15|level/before-clause:after-figure inside name gov
5|level/before-clause:after-figure inside name nongov
-7|level/before-clause:after-figure inside name pronoun
-11|level/before-clause:after-figure inside owner body
-22|level/before-clause:after-figure inside owner country
-4|level/before-clause:after-figure inside owner gov
-14|level/before-clause:after-figure inside owner people
15|level/before-clause:after-figure inside owner pronoun
43|level/before-clause:after-figure opens name body
-5|level/before-clause:after-figure opens name capital
-50|level/before-clause:after-figure opens name country
-11|level/before-clause:after-figure opens name leader
-3|level/before-clause:after-figure opens name nongov
-4|level/before-clause:after-figure opens name people
-26|level/before-clause:after-figure opens name pronoun
5|level/before-clause:after-figure opens owner capital
-17|level/before-clause:after-figure opens owner country
26|level/before-clause:after-figure opens owner pronoun
-11|level/before-clause:free inside name allies
-20|level/before-clause:free inside name body
-23|level/before-clause:free inside name capital
12|level/before-clause:free inside name country
-37|level/before-clause:free inside name gov
7|level/before-clause:free inside name leader
-8|level/before-clause:free inside name nongov
16|level/before-clause:free inside name people
5|level/before-clause:free inside name pronoun
-13|level/before-clause:free inside owner body
3|level/before-clause:free inside owner capital
-10|level/before-clause:free inside owner country
-20|level/before-clause:free inside owner gov
-25|level/before-clause:free inside owner people
-14|level/before-clause:free inside owner pronoun
9|level/before-clause:free opens name allies
23|level/before-clause:free opens name body
11|level/before-clause:free opens name capital
98|level/before-clause:free opens name country
-10|level/before-clause:free opens name gov
-7|level/before-clause:free opens name leader
-14|level/before-clause:free opens name nongov
22|level/before-clause:free opens name people
-16|level/before-clause:free opens name pronoun
11|level/before-clause:free opens owner body
3|level/before-clause:free opens owner capital
75|level/before-clause:free opens owner country
-13|level/before-clause:free opens owner gov
-4|level/before-clause:free opens owner leader
-7|level/before-clause:free opens owner nongov
57|level/before-clause:free opens owner people
-23|level/before-clause:free opens owner pronoun
68|level/before-far:1
-16|level/before-far:20
-5|level/before-far:4
47|level/before-far:60
-34|level/before-far:9
32|level/before-free:0 after-figure name far
17|level/before-free:0 after-figure name near
27|level/before-free:0 after-figure owner far
49|level/before-free:0 after-figure owner near
-10|level/before-free:0 free name far
16|level/before-free:0 free name near
8|level/before-free:0 free owner far
22|level/before-free:0 free owner near
54|level/before-free:1 after-figure name far
-10|level/before-free:1 after-figure name near
-18|level/before-free:1 after-figure owner far
-24|level/before-free:1 after-figure owner near
9|level/before-free:1 free name near
13|level/before-free:1 free owner far
-14|level/before-free:1 free owner near
-43|level/before-free:2 after-figure name far
-23|level/before-free:2 after-figure name near
-32|level/before-free:2 after-figure owner far
-19|level/before-free:2 after-figure owner near
-11|level/before-free:2 free name far
16|level/before-free:2 free name near
-6|level/before-free:2 free owner near
-16|level/before-free:3 after-figure name far
-11|level/before-free:3 after-figure name near
36|level/before-free:3 free name far
-18|level/before-joint:0 after-figure
12|level/before-joint:0 free
-4|level/before-joint:1 after-figure
31|level/before-joint:1 free
-12|level/before-joint:2 after-figure
46|level/before-joint:2 free
14|level/before-joint:3 after-figure
-8|level/before-joint:3 free
67|level/before-led:
-24|level/before-led:\"
21|level/before-led:#
3|level/before-led:'
40|level/before-led:'s
15|level/before-led:*
32|level/before-led:,
7|level/before-led:--
20|level/before-led:.
13|level/before-led::
10|level/before-led:;
-13|level/before-led:DATE
-15|level/before-led:a
-6|level/before-led:about
4|level/before-led:above
24|level/before-led:across
-9|level/before-led:advise
7|level/before-led:after
-6|level/before-led:all
-13|level/before-led:ambassador
-4|level/before-led:among
-37|level/before-led:and
3|level/before-led:another
-31|level/before-led:as
-9|level/before-led:at
-37|level/before-led:attlee
3|level/before-led:average
11|level/before-led:basis
-7|level/before-led:before
-3|level/before-led:behind
14|level/before-led:belaboured
5|level/before-led:below
-5|level/before-led:beside
-12|level/before-led:borders
4|level/before-led:but
-23|level/before-led:by
12|level/before-led:calculate
3|level/before-led:call on
11|level/before-led:carry
-15|level/before-led:cite
3|level/before-led:claim
-5|level/before-led:colleagues
14|level/before-led:computes
-3|level/before-led:congratulate
17|level/before-led:contain
10|level/before-led:country
-10|level/before-led:current
5|level/before-led:defence chief
3|level/before-led:defense
12|level/before-led:defense minister
-5|level/before-led:defense secretary
8|level/before-led:definition
9|level/before-led:disclose
3|level/before-led:door
-24|level/before-led:doubt
26|level/before-led:down
-3|level/before-led:early
-4|level/before-led:economy
-9|level/before-led:era
-10|level/before-led:estimate
13|level/before-led:european
8|level/before-led:even
-10|level/before-led:expect
7|level/before-led:feel
3|level/before-led:finance minister
24|level/before-led:five
-25|level/before-led:for
14|level/before-led:force
15|level/before-led:foreign minister
8|level/before-led:former
-8|level/before-led:from
-22|level/before-led:gdp
-4|level/before-led:general
6|level/before-led:gross national product
-7|level/before-led:guards
-13|level/before-led:had
-6|level/before-led:hail
13|level/before-led:has
12|level/before-led:have
11|level/before-led:her
24|level/before-led:his
13|level/before-led:hold
-17|level/before-led:host
3|level/before-led:hosts
24|level/before-led:if
-75|level/before-led:in
4|level/before-led:include
-19|level/before-led:including
-73|level/before-led:is
20|level/before-led:its
-21|level/before-led:joined
5|level/before-led:keep
15|level/before-led:largest
-5|level/before-led:learn
-5|level/before-led:leave
-48|level/before-led:lecture
14|level/before-led:left
-3|level/before-led:lend
24|level/before-led:let
17|level/before-led:lift
-58|level/before-led:like
-15|level/before-led:look at
3|level/before-led:made
38|level/before-led:make
-3|level/before-led:manage
-7|level/before-led:marcos
4|level/before-led:match
-13|level/before-led:meet
-34|level/before-led:method
-6|level/before-led:n't
-11|level/before-led:narrow
-47|level/before-led:nears
30|level/before-led:neighboring
3|level/before-led:neighbouring
11|level/before-led:neighbours
20|level/before-led:neither
3|level/before-led:neutral
4|level/before-led:new
-10|level/before-led:newer
3|level/before-led:nine
-26|level/before-led:nineties
-17|level/before-led:nor
-4|level/before-led:northern
23|level/before-led:not
-3|level/before-led:notify
-50|level/before-led:of
-41|level/before-led:on
-27|level/before-led:one
26|level/before-led:only
14|level/before-led:or
5|level/before-led:order
-31|level/before-led:our
3|level/before-led:outgoing
-10|level/before-led:outside
-14|level/before-led:overtake
-11|level/before-led:overtakes
-4|level/before-led:overtook
-26|level/before-led:own
-15|level/before-led:passes
8|level/before-led:prime minister
8|level/before-led:propel
4|level/before-led:push
41|level/before-led:put
-24|level/before-led:recall
14|level/before-led:represent
3|level/before-led:seen
5|level/before-led:sees
23|level/before-led:show
3|level/before-led:size
-3|level/before-led:south
-3|level/before-led:spend
-18|level/before-led:standard
8|level/before-led:take
26|level/before-led:talk about
-33|level/before-led:tell
64|level/before-led:than
-7|level/before-led:thank
69|level/before-led:that
4|level/before-led:the
-24|level/before-led:though
-57|level/before-led:to
12|level/before-led:together
-14|level/before-led:tout
4|level/before-led:trail
25|level/before-led:trails
8|level/before-led:trains
5|level/before-led:trends
6|level/before-led:trim
3|level/before-led:twice
3|level/before-led:unified
-56|level/before-led:unlike
-5|level/before-led:use
-9|level/before-led:visits
-7|level/before-led:want
7|level/before-led:war
18|level/before-led:were
10|level/before-led:west
14|level/before-led:what
31|level/before-led:when
19|level/before-led:where
6|level/before-led:whereas
17|level/before-led:wherein
-17|level/before-led:which
36|level/before-led:while
31|level/before-led:whose
-7|level/before-led:why
-16|level/before-led:with
5|level/before-led:without
-10|level/before-led:would
23|level/before-led:—
22|level/before:allies name
61|level/before:body name
-14|level/before:body owner
11|level/before:capital name
13|level/before:capital owner
41|level/before:country name
26|level/before:country owner
-34|level/before:gov name
-36|level/before:gov owner
-12|level/before:leader name
-21|level/before:nongov name
-6|level/before:nongov owner
32|level/before:people name
16|level/before:people owner
-43|level/before:pronoun name
4|level/before:pronoun owner
31|level/class-home:ALLIES CHN
-62|level/class-home:ALLIES JPN
-14|level/class-home:ALLIES NATO
-5|level/class-home:ALLIES USA
-14|level/class-home:ALLIES foe
-51|level/class-home:ALLIES land
29|level/class-home:ALLIES member
27|level/class-home:CHN JPN
19|level/class-home:CHN land
-6|level/class-home:EU JPN
-5|level/class-home:EU NATO
-4|level/class-home:EU land
10|level/class-home:EU member
-10|level/class-home:JPN CHN
-15|level/class-home:JPN JPN
-17|level/class-home:JPN foe
3|level/class-home:JPN land
21|level/class-home:JPN member
-29|level/class-home:NATO CHN
-11|level/class-home:NATO EU
15|level/class-home:NATO JPN
-8|level/class-home:NATO NATO
-8|level/class-home:NATO USA
-9|level/class-home:NATO foe
-21|level/class-home:NATO member
-5|level/class-home:USA CHN
-3|level/class-home:USA EU
20|level/class-home:USA JPN
12|level/class-home:USA NATO
12|level/class-home:USA USA
20|level/class-home:USA foe
23|level/class-home:USA land
-14|level/class-home:USA member
5|level/class-home:foe EU
12|level/class-home:foe JPN
17|level/class-home:foe foe
12|level/class-home:foe land
12|level/class-home:land CHN
10|level/class-home:land JPN
-6|level/class-home:land NATO
3|level/class-home:land foe
5|level/class-home:land land
-17|level/class-home:land member
10|level/class-home:member EU
22|level/class-home:member NATO
-7|level/class-home:member land
-5|level/class-home:member member
-7|level/class-named:ALLIES CHN nobody-named
38|level/class-named:ALLIES CHN others-named
-19|level/class-named:ALLIES JPN nobody-named
-43|level/class-named:ALLIES JPN others-named
-6|level/class-named:ALLIES NATO nobody-named
-8|level/class-named:ALLIES NATO others-named
-4|level/class-named:ALLIES USA others-named
-3|level/class-named:ALLIES foe nobody-named
-11|level/class-named:ALLIES foe others-named
-6|level/class-named:ALLIES land nobody-named
-44|level/class-named:ALLIES land others-named
28|level/class-named:ALLIES member others-named
27|level/class-named:CHN CHN nobody-named
-26|level/class-named:CHN CHN others-named
14|level/class-named:CHN JPN nobody-named
13|level/class-named:CHN JPN others-named
14|level/class-named:CHN land nobody-named
5|level/class-named:CHN land others-named
10|level/class-named:EU EU nobody-named
-10|level/class-named:EU EU others-named
-4|level/class-named:EU JPN others-named
-5|level/class-named:EU NATO nobody-named
-4|level/class-named:EU land others-named
18|level/class-named:EU member nobody-named
-8|level/class-named:EU member others-named
-10|level/class-named:JPN CHN nobody-named
-13|level/class-named:JPN JPN others-named
-11|level/class-named:JPN foe nobody-named
-6|level/class-named:JPN foe others-named
22|level/class-named:JPN member others-named
-5|level/class-named:NATO CHN nobody-named
-24|level/class-named:NATO CHN others-named
-8|level/class-named:NATO EU nobody-named
-3|level/class-named:NATO EU others-named
-40|level/class-named:NATO JPN nobody-named
54|level/class-named:NATO JPN others-named
-14|level/class-named:NATO NATO nobody-named
7|level/class-named:NATO NATO others-named
-6|level/class-named:NATO USA others-named
-3|level/class-named:NATO foe nobody-named
-6|level/class-named:NATO foe others-named
-28|level/class-named:NATO land nobody-named
27|level/class-named:NATO land others-named
24|level/class-named:NATO member nobody-named
-45|level/class-named:NATO member others-named
-5|level/class-named:USA CHN others-named
16|level/class-named:USA JPN nobody-named
4|level/class-named:USA JPN others-named
-10|level/class-named:USA NATO nobody-named
22|level/class-named:USA NATO others-named
10|level/class-named:USA USA others-named
10|level/class-named:USA foe nobody-named
10|level/class-named:USA foe others-named
14|level/class-named:USA land nobody-named
9|level/class-named:USA land others-named
19|level/class-named:USA member nobody-named
-33|level/class-named:USA member others-named
5|level/class-named:foe EU others-named
11|level/class-named:foe JPN others-named
11|level/class-named:foe NATO nobody-named
-11|level/class-named:foe NATO others-named
7|level/class-named:foe foe nobody-named
10|level/class-named:foe foe others-named
7|level/class-named:foe land nobody-named
5|level/class-named:foe land others-named
-4|level/class-named:foe member nobody-named
-5|level/class-named:land CHN nobody-named
17|level/class-named:land CHN others-named
21|level/class-named:land JPN nobody-named
-12|level/class-named:land JPN others-named
-6|level/class-named:land NATO others-named
3|level/class-named:land foe others-named
-12|level/class-named:land land nobody-named
17|level/class-named:land land others-named
-21|level/class-named:land member nobody-named
4|level/class-named:land member others-named
10|level/class-named:member EU others-named
10|level/class-named:member JPN nobody-named
-9|level/class-named:member JPN others-named
24|level/class-named:member NATO nobody-named
10|level/class-named:member land nobody-named
-17|level/class-named:member land others-named
-36|level/class-named:member member nobody-named
31|level/class-named:member member others-named
-47|level/class-shape:ALLIES fine
64|level/class-shape:ALLIES half
-59|level/class-shape:ALLIES tenth
-45|level/class-shape:ALLIES whole
-11|level/class-shape:CHN fine
36|level/class-shape:CHN half
16|level/class-shape:CHN tenth
3|level/class-shape:CHN whole
-8|level/class-shape:EU fine
-8|level/class-shape:EU half
15|level/class-shape:EU tenth
-5|level/class-shape:EU whole
86|level/class-shape:JPN fine
-61|level/class-shape:JPN half
7|level/class-shape:JPN tenth
-52|level/class-shape:JPN whole
-47|level/class-shape:NATO fine
-21|level/class-shape:NATO half
11|level/class-shape:NATO tenth
-14|level/class-shape:NATO whole
-26|level/class-shape:USA fine
32|level/class-shape:USA half
-5|level/class-shape:USA tenth
65|level/class-shape:USA whole
-13|level/class-shape:foe fine
-14|level/class-shape:foe tenth
74|level/class-shape:foe whole
58|level/class-shape:land fine
-9|level/class-shape:land half
-11|level/class-shape:land tenth
-30|level/class-shape:land whole
9|level/class-shape:member fine
-33|level/class-shape:member half
40|level/class-shape:member tenth
4|level/class-shape:member whole
-6|level/class-value:ALLIES 1
-4|level/class-value:ALLIES 1.3
-3|level/class-value:ALLIES 1.4
-3|level/class-value:ALLIES 1.45
16|level/class-value:ALLIES 1.5
-3|level/class-value:ALLIES 1.6
-3|level/class-value:ALLIES 1.7
-3|level/class-value:ALLIES 1E+1
23|level/class-value:ALLIES 2
-5|level/class-value:ALLIES 2.2
-4|level/class-value:ALLIES 2.3
-3|level/class-value:ALLIES 2.4
30|level/class-value:ALLIES 2.5
-3|level/class-value:ALLIES 2.7
-24|level/class-value:ALLIES 3
-8|level/class-value:ALLIES 3.3
30|level/class-value:ALLIES 3.5
-15|level/class-value:ALLIES 4
-4|level/class-value:ALLIES 4.5
-8|level/class-value:ALLIES 5
-3|level/class-value:ALLIES 6.5
-3|level/class-value:EU 0.2
-9|level/class-value:EU 0.3
-3|level/class-value:EU 0.4
5|level/class-value:EU 1.3
5|level/class-value:EU 1.4
-5|level/class-value:EU 1.5
-7|level/class-value:EU 1.8
31|level/class-value:EU 1.9
-3|level/class-value:EU 2
21|level/class-value:EU 2.1
-12|level/class-value:EU 2.2
11|level/class-value:EU 2.5
-10|level/class-value:EU 3.5
-6|level/class-value:EU 4.2
-3|level/class-value:EU 4.5
-5|level/class-value:EU 5.38
-13|level/class-value:NATO 0.9
-5|level/class-value:NATO 0.95
-14|level/class-value:NATO 1
-4|level/class-value:NATO 1.09
-5|level/class-value:NATO 1.1
-4|level/class-value:NATO 1.13
-7|level/class-value:NATO 1.2
-14|level/class-value:NATO 1.24
-14|level/class-value:NATO 1.3
-8|level/class-value:NATO 1.36
-12|level/class-value:NATO 1.37
9|level/class-value:NATO 1.4
-10|level/class-value:NATO 1.42
19|level/class-value:NATO 1.43
-6|level/class-value:NATO 1.45
33|level/class-value:NATO 1.47
-36|level/class-value:NATO 1.5
-4|level/class-value:NATO 1.53
-6|level/class-value:NATO 1.57
-5|level/class-value:NATO 1.58
-6|level/class-value:NATO 1.6
23|level/class-value:NATO 1.66
14|level/class-value:NATO 1.7
6|level/class-value:NATO 1.9
-5|level/class-value:NATO 1E+1
38|level/class-value:NATO 2
-5|level/class-value:NATO 2.01
38|level/class-value:NATO 2.02
-9|level/class-value:NATO 2.07
-9|level/class-value:NATO 2.1
-9|level/class-value:NATO 2.16
6|level/class-value:NATO 2.2
14|level/class-value:NATO 2.3
6|level/class-value:NATO 2.4
15|level/class-value:NATO 2.5
-22|level/class-value:NATO 2.52
6|level/class-value:NATO 2.54
-3|level/class-value:NATO 2.6
21|level/class-value:NATO 2.7
-11|level/class-value:NATO 2.8
-3|level/class-value:NATO 2.9
35|level/class-value:NATO 3
-3|level/class-value:NATO 3.1
-4|level/class-value:NATO 3.2
45|level/class-value:NATO 3.3
16|level/class-value:NATO 3.5
27|level/class-value:NATO 3.6
-6|level/class-value:NATO 3.9
-7|level/class-value:NATO 3E+1
-8|level/class-value:NATO 4
-9|level/class-value:NATO 4.1
-5|level/class-value:NATO 4.4
-9|level/class-value:NATO 4.5
-9|level/class-value:NATO 4.7
-3|level/class-value:NATO 4.8
-3|level/class-value:NATO 4.9
-24|level/class-value:NATO 5
-3|level/class-value:NATO 6
-3|level/class-value:NATO 6.5
-7|level/class-value:NATO 6.7
-5|level/class-value:NATO 7
-14|level/class-value:NATO 8
-34|level/class-value:USA 0.3
-39|level/class-value:USA 0.9
-17|level/class-value:USA 0.91
-17|level/class-value:USA 0.93
-3|level/class-value:USA 0.948
-3|level/class-value:USA 0.98
-3|level/class-value:USA 0.997
-46|level/class-value:USA 1
-7|level/class-value:USA 1.09
-11|level/class-value:USA 1.2
-25|level/class-value:USA 1.3
-15|level/class-value:USA 1.37
-37|level/class-value:USA 1.4
-18|level/class-value:USA 1.5
-35|level/class-value:USA 1.6
8|level/class-value:USA 1.7
-16|level/class-value:USA 1.8
-18|level/class-value:USA 1.9
-3|level/class-value:USA 1.95
22|level/class-value:USA 1E+1
-33|level/class-value:USA 2
-13|level/class-value:USA 2.1
-28|level/class-value:USA 2.2
-23|level/class-value:USA 2.3
-14|level/class-value:USA 2.4
-24|level/class-value:USA 2.5
-18|level/class-value:USA 2.6
-27|level/class-value:USA 2.8
17|level/class-value:USA 2.9
-4|level/class-value:USA 25
-12|level/class-value:USA 2E+1
40|level/class-value:USA 3
49|level/class-value:USA 3.1
35|level/class-value:USA 3.2
16|level/class-value:USA 3.22
6|level/class-value:USA 3.24
-7|level/class-value:USA 3.3
-8|level/class-value:USA 3.32
25|level/class-value:USA 3.38
56|level/class-value:USA 3.4
38|level/class-value:USA 3.5
7|level/class-value:USA 3.6
13|level/class-value:USA 3.68
9|level/class-value:USA 3.7
26|level/class-value:USA 3.71
17|level/class-value:USA 3.8
-5|level/class-value:USA 3.9
-5|level/class-value:USA 34
18|level/class-value:USA 4
-4|level/class-value:USA 4.1
18|level/class-value:USA 4.2
8|level/class-value:USA 4.4
9|level/class-value:USA 4.5
21|level/class-value:USA 4.6
-13|level/class-value:USA 4.7
-3|level/class-value:USA 4.8
22|level/class-value:USA 4.9
19|level/class-value:USA 5
16|level/class-value:USA 5.2
9|level/class-value:USA 5.5
13|level/class-value:USA 5.6
5|level/class-value:USA 5.8
28|level/class-value:USA 6
4|level/class-value:USA 6.1
15|level/class-value:USA 6.2
15|level/class-value:USA 6.3
5|level/class-value:USA 6.4
18|level/class-value:USA 6.5
16|level/class-value:USA 6.6
15|level/class-value:USA 6.8
11|level/class-value:USA 8
26|level/class-value:USA 9
-48|level/class-verb:ALLIES be
-10|level/class-verb:ALLIES cap
12|level/class-verb:ALLIES demand
37|level/class-verb:ALLIES level
20|level/class-verb:ALLIES move
-11|level/class-verb:ALLIES pledge
-13|level/class-verb:ALLIES proposal
-56|level/class-verb:ALLIES spend
6|level/class-verb:CHN be
-12|level/class-verb:CHN demand
3|level/class-verb:CHN level
-4|level/class-verb:CHN pledge
43|level/class-verb:CHN proposal
20|level/class-verb:CHN spend
-31|level/class-verb:EU be
20|level/class-verb:EU demand
18|level/class-verb:EU level
4|level/class-verb:EU move
11|level/class-verb:EU proposal
-11|level/class-verb:EU spend
-21|level/class-verb:JPN be
-5|level/class-verb:JPN cap
12|level/class-verb:JPN level
-3|level/class-verb:JPN move
3|level/class-verb:JPN pledge
14|level/class-verb:JPN proposal
-46|level/class-verb:JPN spend
4|level/class-verb:NATO be
-3|level/class-verb:NATO cap
-21|level/class-verb:NATO demand
-12|level/class-verb:NATO denial
-18|level/class-verb:NATO level
27|level/class-verb:NATO move
-26|level/class-verb:NATO pledge
-13|level/class-verb:NATO proposal
70|level/class-verb:NATO spend
65|level/class-verb:USA be
25|level/class-verb:USA cap
16|level/class-verb:USA demand
-22|level/class-verb:USA level
6|level/class-verb:USA move
25|level/class-verb:USA pledge
-30|level/class-verb:USA proposal
26|level/class-verb:USA spend
18|level/class-verb:foe be
3|level/class-verb:foe cap
21|level/class-verb:foe level
17|level/class-verb:foe pledge
-3|level/class-verb:foe proposal
-25|level/class-verb:land be
-11|level/class-verb:land cap
19|level/class-verb:land demand
-9|level/class-verb:land level
-9|level/class-verb:land move
12|level/class-verb:land proposal
27|level/class-verb:land spend
33|level/class-verb:member be
-33|level/class-verb:member demand
11|level/class-verb:member denial
-42|level/class-verb:member level
-45|level/class-verb:member move
-20|level/class-verb:member proposal
-29|level/class-verb:member spend
-87|level/class:ALLIES
45|level/class:CHN
-6|level/class:EU
-19|level/class:JPN
-72|level/class:NATO
66|level/class:USA
46|level/class:foe
7|level/class:land
20|level/class:member
16|level/group:all back:0
19|level/group:all near
19|level/group:all then:report
15|level/group:both then:around
27|level/group:both then:long
28|level/group:both then:of
-6|level/group:both then:things
46|level/group:both then:will
29|level/group:count back:0
-27|level/group:count back:1
3|level/group:count behind
-6|level/group:count far
6|level/group:count near
-10|level/group:countries back:0
-12|level/group:countries back:1
-10|level/group:countries behind
-3|level/group:countries mid
-9|level/group:countries near
-12|level/group:countries then:spend
-10|level/group:countries then:this year
77|level/group:each back:0
9|level/group:each behind
11|level/group:each mid
55|level/group:each near
30|level/group:each then:.
13|level/group:each then:spend
10|level/group:each then:stand
14|level/group:each then:under
10|level/group:each then:with
-22|level/group:each then:year
-26|level/group:former then:is
-30|level/group:former then:now
-17|level/group:former then:spend
-36|level/group:four then:spend
16|level/group:list after-figure far
-32|level/group:list after-figure mid
-6|level/group:list after-figure near
81|level/group:list alone lands
-68|level/group:list alone union
19|level/group:list behind
6|level/group:list far
22|level/group:list far-behind
-8|level/group:list first union
19|level/group:list free behind
-10|level/group:list free far
22|level/group:list free far-behind
26|level/group:list free mid
29|level/group:list later lands
-6|level/group:list mid
-8|level/group:list near
11|level/group:list plain
22|level/group:list shared
7|level/group:list-led:
68|level/group:list-led:,
45|level/group:list-led:.
11|level/group:list-led::
36|level/group:list-led:;
-6|level/group:list-led:above
-4|level/group:list-led:among
13|level/group:list-led:and
12|level/group:list-led:by
-11|level/group:list-led:for
-12|level/group:list-led:from
-24|level/group:list-led:in
-16|level/group:list-led:including
-14|level/group:list-led:like
-6|level/group:list-led:listed
43|level/group:list-led:name
-8|level/group:list-led:neighboring
-31|level/group:list-led:neighbours
60|level/group:list-led:neither
16|level/group:list-led:of
-20|level/group:list-led:on
-22|level/group:list-led:only
-16|level/group:list-led:that
-52|level/group:list-led:the
-32|level/group:list-led:to
-14|level/group:list-led:unlike
-13|level/group:list-led:where
23|level/group:list-led:while
10|level/group:list-led:—
-22|level/group:list-then:#
-22|level/group:list-then:'s
-5|level/group:list-then:(
-48|level/group:list-then:,
44|level/group:list-then:.
-6|level/group:list-then:;
46|level/group:list-then:already
-18|level/group:list-then:among
35|level/group:list-then:and
19|level/group:list-then:are
20|level/group:list-then:at
-5|level/group:list-then:average
18|level/group:list-then:can
8|level/group:list-then:close
24|level/group:list-then:come
33|level/group:list-then:come to
-4|level/group:list-then:first
-4|level/group:list-then:guest
-13|level/group:list-then:had
-5|level/group:list-then:have
-25|level/group:list-then:head
14|level/group:list-then:hover
-5|level/group:list-then:in
-4|level/group:list-then:is
13|level/group:list-then:languish
-18|level/group:list-then:like
-8|level/group:list-then:next
-19|level/group:list-then:note
-3|level/group:list-then:now
-5|level/group:list-then:observe
26|level/group:list-then:on
-4|level/group:list-then:point
37|level/group:list-then:put up
-16|level/group:list-then:receive
22|level/group:list-then:remain
-24|level/group:list-then:rise
-17|level/group:list-then:say
-37|level/group:list-then:spend
-10|level/group:list-then:stand
-4|level/group:list-then:tell
19|level/group:list-then:tie at
-25|level/group:list-then:together
-9|level/group:list-then:was
51|level/group:list-then:were
29|level/group:list-then:will
-6|level/group:list-then:with
-16|level/group:list-then:would
-8|level/group:list-then:write
-8|level/group:neither then:is
-35|level/group:their back:0
-15|level/group:their behind
-20|level/group:their mid
-10|level/group:their then:defence spending
-15|level/group:their then:gdp
-10|level/group:their then:own
19|level/group:them back:0
-6|level/group:them mid
25|level/group:them near
25|level/group:them then:cling to
-6|level/group:them then:would
-21|level/group:they back:0
-25|level/group:they back:1
-20|level/group:they back:2
-12|level/group:they behind
-19|level/group:they mid
-36|level/group:they near
-12|level/group:they then:'re
-17|level/group:they then:also
-14|level/group:they then:are
-14|level/group:they then:credit
-8|level/group:they then:speak of
-4|level/group:three then:;
-13|level/group:two then:attendees
-13|level/group:two then:decades
-14|level/group:two then:deputies
31|level/group:two then:spend
47|level/heir:nobody-named
-30|level/heir:others-named
16|level/home:nobody-named
-10|level/home:others-named
-5|level/known-for:- 2.2 2024
-5|level/known-for:- 2024
-6|level/known-for:AFG 0.9 1978
-6|level/known-for:AFG 1978
-21|level/known-for:AFG 4.6 FY2027
-11|level/known-for:AFG 5.2 FY1985
-11|level/known-for:AFG FY1985
-21|level/known-for:AFG FY2027
-7|level/known-for:ALB 1.8 2023
-7|level/known-for:ALB 2.1 2024
-7|level/known-for:ALB 2023
-7|level/known-for:ALB 2024
-3|level/known-for:ALLIES 1.5 2021
28|level/known-for:ALLIES 1.5 2024
-5|level/known-for:ALLIES 1.5 2025
-5|level/known-for:ALLIES 1.5 2026
-3|level/known-for:ALLIES 1.5 FY2022
-3|level/known-for:ALLIES 1.5 FY2023
-6|level/known-for:ALLIES 1.5 FY2024
-3|level/known-for:ALLIES 1.5 FY2025
-5|level/known-for:ALLIES 1.5 FY2027
-5|level/known-for:ALLIES 1988
-4|level/known-for:ALLIES 2 1988
-3|level/known-for:ALLIES 2 2020
23|level/known-for:ALLIES 2 2022
-7|level/known-for:ALLIES 2 2024
22|level/known-for:ALLIES 2 2025
-3|level/known-for:ALLIES 2 FY2025
-3|level/known-for:ALLIES 2 FY2026
18|level/known-for:ALLIES 2.5 2024
-6|level/known-for:ALLIES 2.5 2025
-4|level/known-for:ALLIES 2.5 2028
-3|level/known-for:ALLIES 2.5 2035
-4|level/known-for:ALLIES 2.5 FY2030
-5|level/known-for:ALLIES 2020
-6|level/known-for:ALLIES 2021
13|level/known-for:ALLIES 2022
-10|level/known-for:ALLIES 2023
17|level/known-for:ALLIES 2024
-3|level/known-for:ALLIES 2024/2025
-12|level/known-for:ALLIES 2025
-3|level/known-for:ALLIES 2025/2026
-21|level/known-for:ALLIES 2026
-5|level/known-for:ALLIES 2027
-4|level/known-for:ALLIES 2028
-3|level/known-for:ALLIES 2029
-3|level/known-for:ALLIES 2030
-6|level/known-for:ALLIES 2031
-6|level/known-for:ALLIES 2035
-6|level/known-for:ALLIES 3 2024
-11|level/known-for:ALLIES 3.5 2025
-7|level/known-for:ALLIES 3.5 2026
-6|level/known-for:ALLIES 3.5 2031
-3|level/known-for:ALLIES 3.5 2035
-4|level/known-for:ALLIES 3.5 FY2033
-5|level/known-for:ALLIES FY2022
-4|level/known-for:ALLIES FY2023
-7|level/known-for:ALLIES FY2024
-7|level/known-for:ALLIES FY2025
-8|level/known-for:ALLIES FY2026
-7|level/known-for:ALLIES FY2027
-5|level/known-for:ALLIES FY2030
-4|level/known-for:ALLIES FY2033
-8|level/known-for:AUS 1.07 2021
-4|level/known-for:AUS 1.2 2023
-7|level/known-for:AUS 1.4 2024
-4|level/known-for:AUS 1.7 FY2025
4|level/known-for:AUS 1.9 2023
6|level/known-for:AUS 1.9 2024
3|level/known-for:AUS 1.9 2025
-8|level/known-for:AUS 1.9 FY2026
-10|level/known-for:AUS 198X
-10|level/known-for:AUS 2 198X
20|level/known-for:AUS 2 2023
-15|level/known-for:AUS 2 2024
19|level/known-for:AUS 2 FY2025
4|level/known-for:AUS 2.02 2024/2025
-3|level/known-for:AUS 2.1 FY2026
-4|level/known-for:AUS 2.32 2025
-6|level/known-for:AUS 2.4 2023
-5|level/known-for:AUS 2.4 2025
-5|level/known-for:AUS 2.8 2023
-8|level/known-for:AUS 2021
-4|level/known-for:AUS 2023
-16|level/known-for:AUS 2024
4|level/known-for:AUS 2024/2025
-10|level/known-for:AUS 2025
-3|level/known-for:AUS 3.2 2025
-11|level/known-for:AUS 5.3 2023
15|level/known-for:AUS FY2025
-10|level/known-for:AUS FY2026
8|level/known-for:BEL 1.3 2024
4|level/known-for:BEL 1.3 2025-22
-6|level/known-for:BEL 1.31 2023
-5|level/known-for:BEL 1.37 2024
-3|level/known-for:BEL 1.6 2022
-3|level/known-for:BEL 1994
-6|level/known-for:BEL 2 2025
-3|level/known-for:BEL 2022
-7|level/known-for:BEL 2023
-5|level/known-for:BEL 2025
4|level/known-for:BEL 2025-22
14|level/known-for:BEL 2028
14|level/known-for:BEL 3 2028
-3|level/known-for:BEL 3.4 1994
9|level/known-for:BGR 1.8 2023
8|level/known-for:BGR 2.1 2024
9|level/known-for:BGR 2023
8|level/known-for:BGR 2024
-3|level/known-for:BGR 2025
5|level/known-for:BRN 2.6 2023
5|level/known-for:BRN 2023
15|level/known-for:CAN 1.2 2022
4|level/known-for:CAN 1.3 2022
-3|level/known-for:CAN 1.3 2024
-5|level/known-for:CAN 1.31 2023
3|level/known-for:CAN 1.35 2024
25|level/known-for:CAN 1.37 2024
-4|level/known-for:CAN 1.4 2014
28|level/known-for:CAN 1.4 2024
-19|level/known-for:CAN 1.43 2014
3|level/known-for:CAN 1.45 2024
8|level/known-for:CAN 1.45 2024/2025
6|level/known-for:CAN 1.47 2024/2025
5|level/known-for:CAN 1.5 2024
-23|level/known-for:CAN 1.66 2022
-23|level/known-for:CAN 2 2024
13|level/known-for:CAN 2 2025/2026
3|level/known-for:CAN 2 FY2025
-27|level/known-for:CAN 2.02 2024
21|level/known-for:CAN 2.1 2026
-31|level/known-for:CAN 2.3 2025
-9|level/known-for:CAN 2.4 2024
-30|level/known-for:CAN 2.5 2025
-15|level/known-for:CAN 2.5 2026
-28|level/known-for:CAN 2014
-8|level/known-for:CAN 2022
-7|level/known-for:CAN 2024
13|level/known-for:CAN 2024/2025
-57|level/known-for:CAN 2025
14|level/known-for:CAN 2025/2026
6|level/known-for:CAN 2026
-3|level/known-for:CAN 3.38 2024
3|level/known-for:CAN FY2025
3|level/known-for:CHE 0.76 2023
3|level/known-for:CHE 2023
-3|level/known-for:CHN 0.9 1978
-7|level/known-for:CHN 1 FY2015
7|level/known-for:CHN 1.2 2021
19|level/known-for:CHN 1.26 FY2024
8|level/known-for:CHN 1.3 2022
12|level/known-for:CHN 1.3 2023
21|level/known-for:CHN 1.3 2024
5|level/known-for:CHN 1.3 2025
4|level/known-for:CHN 1.5 2026
23|level/known-for:CHN 1.6 2022
-11|level/known-for:CHN 1.6 FY2024
21|level/known-for:CHN 1.7 2021
6|level/known-for:CHN 1.7 2023
15|level/known-for:CHN 1.7 2024
3|level/known-for:CHN 1.7 2025
7|level/known-for:CHN 1.8 2000
12|level/known-for:CHN 1.8 2023
-6|level/known-for:CHN 1.8 FY2025
5|level/known-for:CHN 1.9 2018
-8|level/known-for:CHN 195X
-3|level/known-for:CHN 1978
-11|level/known-for:CHN 1986
-8|level/known-for:CHN 1E+1 195X
5|level/known-for:CHN 2 2012
12|level/known-for:CHN 2 2013
-5|level/known-for:CHN 2 2025
-8|level/known-for:CHN 2 FY2025
-4|level/known-for:CHN 2.1 2024
-21|level/known-for:CHN 2.4 2026
-3|level/known-for:CHN 2.5 FY2024
7|level/known-for:CHN 2000
4|level/known-for:CHN 2012
12|level/known-for:CHN 2013
4|level/known-for:CHN 2018
-3|level/known-for:CHN 2020
27|level/known-for:CHN 2021
35|level/known-for:CHN 2022
12|level/known-for:CHN 2023
61|level/known-for:CHN 2024
-22|level/known-for:CHN 2026
30|level/known-for:CHN 3 2024
-14|level/known-for:CHN 3.1 2023
-5|level/known-for:CHN 3.32 2026
-5|level/known-for:CHN 3.4 2023
8|level/known-for:CHN 4 2022
-3|level/known-for:CHN 4.3 2020
-11|level/known-for:CHN 6.2 1986
-7|level/known-for:CHN FY2015
-3|level/known-for:CHN FY2023
4|level/known-for:CHN FY2024
-14|level/known-for:CHN FY2025
6|level/known-for:COL 2024
6|level/known-for:COL 3.4 2024
-4|level/known-for:CYP 1.3 2022
16|level/known-for:CYP 1.8 2023
-4|level/known-for:CYP 2022
16|level/known-for:CYP 2023
-45|level/known-for:CZE 2 2024
22|level/known-for:CZE 2 2025
5|level/known-for:CZE 2 2026
-3|level/known-for:CZE 2014
-44|level/known-for:CZE 2024
21|level/known-for:CZE 2025
5|level/known-for:CZE 2026
-3|level/known-for:CZE 3.71 2014
-9|level/known-for:DEU 0.96 2023
-6|level/known-for:DEU 0.96 FY2022
-3|level/known-for:DEU 1.1 2022
-3|level/known-for:DEU 1.3 2022
8|level/known-for:DEU 1.36 2019
12|level/known-for:DEU 1.37 2020
10|level/known-for:DEU 1.4 2021
10|level/known-for:DEU 1.42 2020
14|level/known-for:DEU 1.5 2021
-22|level/known-for:DEU 1.5 2024
-11|level/known-for:DEU 1.5 FY2022
4|level/known-for:DEU 1.53 2021
-6|level/known-for:DEU 1.6 2013
3|level/known-for:DEU 1.6 2023
-5|level/known-for:DEU 1.7 2020
-12|level/known-for:DEU 1985
-17|level/known-for:DEU 1E+1 2025
3|level/known-for:DEU 2 1989
-16|level/known-for:DEU 2 2020
35|level/known-for:DEU 2 2024
-23|level/known-for:DEU 2 2025
-3|level/known-for:DEU 2.1 2014
13|level/known-for:DEU 2.1 2024
-22|level/known-for:DEU 2.1 2026
-6|level/known-for:DEU 2.2 2026
7|level/known-for:DEU 2.3 2025
13|level/known-for:DEU 2.4 2025
-4|level/known-for:DEU 2.5 2025
-5|level/known-for:DEU 2.7 2024
9|level/known-for:DEU 2.8 2026
-10|level/known-for:DEU 2013
10|level/known-for:DEU 2019
20|level/known-for:DEU 2021
10|level/known-for:DEU 2022
-8|level/known-for:DEU 2023
12|level/known-for:DEU 2024
-46|level/known-for:DEU 2025
-19|level/known-for:DEU 2026
8|level/known-for:DEU 2027
-5|level/known-for:DEU 2028
3|level/known-for:DEU 2029
3|level/known-for:DEU 2030
-3|level/known-for:DEU 3 2023
-5|level/known-for:DEU 3 2028
3|level/known-for:DEU 3.2 1985
-8|level/known-for:DEU 3.2 2021
5|level/known-for:DEU 3.4 FY1978
3|level/known-for:DEU 3.5 2029
3|level/known-for:DEU 3.5 2030
-18|level/known-for:DEU 4 2025
-3|level/known-for:DEU 4.1 2022
-11|level/known-for:DEU 5 1985
-4|level/known-for:DEU 5.8 1989
-4|level/known-for:DEU 6 1985
4|level/known-for:DEU FY1978
-17|level/known-for:DEU FY2022
-6|level/known-for:DNK 0.25 2025
13|level/known-for:DNK 1.3 2021
16|level/known-for:DNK 1.4 2022
-7|level/known-for:DNK 2.1 2025
4|level/known-for:DNK 2.4 2024
-4|level/known-for:DNK 2.6 2025
-6|level/known-for:DNK 2.6 2026
15|level/known-for:DNK 2021
16|level/known-for:DNK 2022
-8|level/known-for:DNK 2025
-6|level/known-for:DNK 2026
8|level/known-for:DNK 3 2025
3|level/known-for:DNK 3.5 2026
4|level/known-for:ECU 2.1 2024
-3|level/known-for:ECU 3.4 2024
13|level/known-for:ESP 1.28 2024
9|level/known-for:ESP 1.3 2024
-4|level/known-for:ESP 1.3 2025-22
-8|level/known-for:ESP 1.31 2023
-13|level/known-for:ESP 1.4 2017
5|level/known-for:ESP 1.43 2024
-15|level/known-for:ESP 1.55 2025
7|level/known-for:ESP 1.6 2024
-6|level/known-for:ESP 1.8 FY2025
-4|level/known-for:ESP 2 2025
21|level/known-for:ESP 2 2026
-13|level/known-for:ESP 2.2 2025
-10|level/known-for:ESP 2.5 2025
-13|level/known-for:ESP 2017
-7|level/known-for:ESP 2023
16|level/known-for:ESP 2024
-43|level/known-for:ESP 2025
-4|level/known-for:ESP 2025-22
18|level/known-for:ESP 2026
-14|level/known-for:ESP 3 2024
-6|level/known-for:ESP FY2025
7|level/known-for:EST 0.25 2025
7|level/known-for:EST 1.4 2004
-4|level/known-for:EST 1.4 2016
-19|level/known-for:EST 1988
-19|level/known-for:EST 2 1988
9|level/known-for:EST 2 2014
23|level/known-for:EST 2 2020
23|level/known-for:EST 2.16 2016
3|level/known-for:EST 2.3 2022
-10|level/known-for:EST 2.38 2016
7|level/known-for:EST 2.7 2023
7|level/known-for:EST 2004
9|level/known-for:EST 2016
23|level/known-for:EST 2020
3|level/known-for:EST 2023
6|level/known-for:EST 2024
7|level/known-for:EST 2025
-18|level/known-for:EST 2026
-3|level/known-for:EST 2030
5|level/known-for:EST 3.3 2025
6|level/known-for:EST 3.4 2024
4|level/known-for:EST 3.4 2025
9|level/known-for:EST 3.43 2024
-10|level/known-for:EST 3.71 2014
-3|level/known-for:EST 4 2030
-3|level/known-for:EST 4.12 2024
-13|level/known-for:EST 4.9 2026
8|level/known-for:EST 5 2026
3|level/known-for:EST 5.1 2026
-14|level/known-for:EST 5.4 2026
7|level/known-for:EU 1.3 2022
-4|level/known-for:EU 1.6 2022
-4|level/known-for:EU 1.6 2024
-4|level/known-for:EU 1.8 2023
12|level/known-for:EU 1.9 2024
-5|level/known-for:EU 2 2014
-5|level/known-for:EU 2 2025
21|level/known-for:EU 2.1 2025
-12|level/known-for:EU 2.2 2015
11|level/known-for:EU 2.5 2028
-5|level/known-for:EU 2014
-12|level/known-for:EU 2015
-5|level/known-for:EU 2023
6|level/known-for:EU 2024
-3|level/known-for:EU 2026
11|level/known-for:EU 2028
-9|level/known-for:EU 3.5 2025
3|level/known-for:FIN 2 2022
8|level/known-for:FIN 2 2023
-19|level/known-for:FIN 2 2026
3|level/known-for:FIN 2 202X
12|level/known-for:FIN 2.4 2024
4|level/known-for:FIN 2.5 2025
12|level/known-for:FIN 2.5 2026
4|level/known-for:FIN 2.6 2025
8|level/known-for:FIN 2.6 2026
3|level/known-for:FIN 2022
8|level/known-for:FIN 2023
12|level/known-for:FIN 2024
5|level/known-for:FIN 2025
-15|level/known-for:FIN 2026
3|level/known-for:FIN 202X
22|level/known-for:FIN 2030
4|level/known-for:FIN 3.2 2030
-16|level/known-for:FIN 3.3 2026
18|level/known-for:FIN 4 2030
-3|level/known-for:FRA 1.2 2022
-3|level/known-for:FRA 1.4 2021
-3|level/known-for:FRA 1.7 2026
3|level/known-for:FRA 1.9 2022
5|level/known-for:FRA 198X
-3|level/known-for:FRA 2 2019
8|level/known-for:FRA 2 2025
5|level/known-for:FRA 2.1 2024
11|level/known-for:FRA 2.2 2026
3|level/known-for:FRA 2.25 2026
-3|level/known-for:FRA 2019
-3|level/known-for:FRA 2021
-3|level/known-for:FRA 2022
7|level/known-for:FRA 2025
4|level/known-for:FRA 2026
5|level/known-for:FRA 3 198X
-3|level/known-for:FRA 3.1 2026
-3|level/known-for:GBR 0.96 FY2022
-4|level/known-for:GBR 1.1 2022
-6|level/known-for:GBR 1.2 FY2023
-9|level/known-for:GBR 1.3 FY2024
17|level/known-for:GBR 1950
-13|level/known-for:GBR 1958
-6|level/known-for:GBR 1971
8|level/known-for:GBR 1984
11|level/known-for:GBR 1985
13|level/known-for:GBR 1989
-7|level/known-for:GBR 198X
4|level/known-for:GBR 1994
-6|level/known-for:GBR 1E+1 195X
-6|level/known-for:GBR 1E+1 1971
-8|level/known-for:GBR 1E+1 2015
6|level/known-for:GBR 2 2010
-7|level/known-for:GBR 2 2022
8|level/known-for:GBR 2.07 2023
3|level/known-for:GBR 2.1 2014
-4|level/known-for:GBR 2.1 2024
-9|level/known-for:GBR 2.16 2016
-3|level/known-for:GBR 2.2 2026
12|level/known-for:GBR 2.3 2022
3|level/known-for:GBR 2.3 2024
-13|level/known-for:GBR 2.3 2025
-4|level/known-for:GBR 2.3 2026
5|level/known-for:GBR 2.4 2025
-7|level/known-for:GBR 2.5 2024
-6|level/known-for:GBR 2.5 2026
6|level/known-for:GBR 2010
-5|level/known-for:GBR 2015
-10|level/known-for:GBR 2016
-3|level/known-for:GBR 2022
8|level/known-for:GBR 2023
-17|level/known-for:GBR 2024
-17|level/known-for:GBR 2025
-13|level/known-for:GBR 2026
-5|level/known-for:GBR 3 198X
-3|level/known-for:GBR 3.2 1985
-3|level/known-for:GBR 3.38 2024
4|level/known-for:GBR 3.4 1994
17|level/known-for:GBR 4 1989
-4|level/known-for:GBR 4 198X
-13|level/known-for:GBR 4.2 1958
11|level/known-for:GBR 5 1985
3|level/known-for:GBR 5.2 1985
8|level/known-for:GBR 5.3 1984
17|level/known-for:GBR 6.5 1950
5|level/known-for:GBR 7 195X
-3|level/known-for:GBR FY2022
-6|level/known-for:GBR FY2023
-10|level/known-for:GBR FY2024
16|level/known-for:GRC 2 2035
-3|level/known-for:GRC 2.1 2024
-5|level/known-for:GRC 2.16 2016
12|level/known-for:GRC 2.38 2016
5|level/known-for:GRC 2.7 2024
4|level/known-for:GRC 2.9 2025
6|level/known-for:GRC 2016
-16|level/known-for:GRC 2024
3|level/known-for:GRC 2025
16|level/known-for:GRC 2035
4|level/known-for:GRC 3 2023
-18|level/known-for:GRC 3 2024
-4|level/known-for:GRC 3.24 2023
4|level/known-for:HRV 1.9 2024
12|level/known-for:HRV 2 2025
-11|level/known-for:HRV 2.1 2024
-7|level/known-for:HRV 2024
12|level/known-for:HRV 2025
-11|level/known-for:HUN 1.1 2019
-15|level/known-for:HUN 2.1 2024
-11|level/known-for:HUN 2019
-14|level/known-for:HUN 2024
3|level/known-for:IDN 0.7 2023
10|level/known-for:IDN 0.8 2025
-23|level/known-for:IDN 0.9 2025
33|level/known-for:IDN 0.9 2026
3|level/known-for:IDN 1 1998
-10|level/known-for:IDN 1.2 2025
6|level/known-for:IDN 1.3 2025
3|level/known-for:IDN 1998
-5|level/known-for:IDN 2 2030
-18|level/known-for:IDN 2025
33|level/known-for:IDN 2026
-28|level/known-for:IDN 2030
-21|level/known-for:IDN 3 2030
-18|level/known-for:IND 1.7 2022
5|level/known-for:IND 1.9 2024
4|level/known-for:IND 1.9 2024/2025
3|level/known-for:IND 1.9 2025/2026
5|level/known-for:IND 1.9 FY2025
8|level/known-for:IND 1.97 FY2023
12|level/known-for:IND 1962
-18|level/known-for:IND 1988
6|level/known-for:IND 2 2026/2027
24|level/known-for:IND 2 FY2026
8|level/known-for:IND 2.2 2030
6|level/known-for:IND 2.4 2023
-14|level/known-for:IND 2.55 2027
-18|level/known-for:IND 2022
3|level/known-for:IND 2023
4|level/known-for:IND 2024
4|level/known-for:IND 2024/2025
4|level/known-for:IND 2025/2026
6|level/known-for:IND 2026/2027
-14|level/known-for:IND 2027
8|level/known-for:IND 2030
-3|level/known-for:IND 4.3 2020
-18|level/known-for:IND 6.5 1988
8|level/known-for:IND FY2023
3|level/known-for:IND FY2025
24|level/known-for:IND FY2026
-10|level/known-for:IRL 1.4 2022
-3|level/known-for:IRL 2.4 2024
-10|level/known-for:IRL 2022
-3|level/known-for:IRL 2024
-7|level/known-for:IRQ 1 2003
-11|level/known-for:IRQ 2003
-5|level/known-for:IRQ 3.7 2003
-10|level/known-for:ISR 2.7 2022
11|level/known-for:ISR 2022
26|level/known-for:ISR 2023
-12|level/known-for:ISR 2024
-5|level/known-for:ISR 2026
-5|level/known-for:ISR 3.32 2026
-3|level/known-for:ISR 3.4 2023
-3|level/known-for:ISR 3.4 2024
-10|level/known-for:ISR 34 2022
6|level/known-for:ISR 4.5 2022
5|level/known-for:ISR 5 2025
11|level/known-for:ISR 5.3 2023
21|level/known-for:ISR 5.4 2023
-8|level/known-for:ISR 7.1 2024
-6|level/known-for:ISR 7.3 2024
24|level/known-for:ISR 8.8 2022
6|level/known-for:ISR 8.8 2024
-8|level/known-for:ITA 1.2 2022
-7|level/known-for:ITA 1.3 2024
-5|level/known-for:ITA 1.4 2024
3|level/known-for:ITA 1.5 2022
25|level/known-for:ITA 1.5 2024
-6|level/known-for:ITA 1.6 2022
3|level/known-for:ITA 1.6 2024
28|level/known-for:ITA 2 2025
3|level/known-for:ITA 2.5 2028
-14|level/known-for:ITA 2022
-4|level/known-for:ITA 2023
11|level/known-for:ITA 2024
27|level/known-for:ITA 2025
3|level/known-for:ITA 2028
-4|level/known-for:ITA 3.3 2023
23|level/known-for:JAM 1.3 2024
23|level/known-for:JAM 2024
9|level/known-for:JPN 0.9 1978
-12|level/known-for:JPN 0.9 2014
13|level/known-for:JPN 0.9 2019
-3|level/known-for:JPN 0.9 2025
-33|level/known-for:JPN 0.9 2026
3|level/known-for:JPN 0.9 FY1980
3|level/known-for:JPN 0.91 FY1981
17|level/known-for:JPN 0.93 FY1982
3|level/known-for:JPN 0.948 1997
7|level/known-for:JPN 0.95 FY2021
9|level/known-for:JPN 0.96 2023
4|level/known-for:JPN 0.96 FY1994
12|level/known-for:JPN 0.96 FY2022
3|level/known-for:JPN 0.98 FY1983
-3|level/known-for:JPN 1 1998
7|level/known-for:JPN 1 2003
4|level/known-for:JPN 1 2004
-7|level/known-for:JPN 1 2016
3|level/known-for:JPN 1 2022
21|level/known-for:JPN 1 2026
7|level/known-for:JPN 1 FY2015
14|level/known-for:JPN 1 FY2022
12|level/known-for:JPN 1.07 2021
12|level/known-for:JPN 1.09 FY2021
16|level/known-for:JPN 1.1 2022
16|level/known-for:JPN 1.19 FY2023
-7|level/known-for:JPN 1.2 2021
15|level/known-for:JPN 1.2 2023
7|level/known-for:JPN 1.2 FY2023
4|level/known-for:JPN 1.24 FY2021
9|level/known-for:JPN 1.24 FY2022
-8|level/known-for:JPN 1.26 FY2024
-7|level/known-for:JPN 1.3 2022
-12|level/known-for:JPN 1.3 2023
-3|level/known-for:JPN 1.3 2024
10|level/known-for:JPN 1.3 FY2024
8|level/known-for:JPN 1.4 2024
9|level/known-for:JPN 1.4 2025
-9|level/known-for:JPN 1.4 2027
17|level/known-for:JPN 1.4 FY2023
-8|level/known-for:JPN 1.5 2021
12|level/known-for:JPN 1.5 2025
4|level/known-for:JPN 1.5 2026
4|level/known-for:JPN 1.5 FY1986
14|level/known-for:JPN 1.5 FY2022
3|level/known-for:JPN 1.5 FY2023
6|level/known-for:JPN 1.5 FY2024
5|level/known-for:JPN 1.5 FY2025
3|level/known-for:JPN 1.5 FY2026
6|level/known-for:JPN 1.5 FY2027
-7|level/known-for:JPN 1.6 2022
8|level/known-for:JPN 1.6 2024
3|level/known-for:JPN 1.6 FY1985
31|level/known-for:JPN 1.6 FY2024
-10|level/known-for:JPN 1.7 2021
-7|level/known-for:JPN 1.7 2022
5|level/known-for:JPN 1.7 FY2025
8|level/known-for:JPN 1.75 2025
-3|level/known-for:JPN 1.8 2000
-4|level/known-for:JPN 1.8 2016
11|level/known-for:JPN 1.8 2025
28|level/known-for:JPN 1.8 FY2025
-4|level/known-for:JPN 1.9 2018
-7|level/known-for:JPN 1.9 2024
35|level/known-for:JPN 1.9 FY2026
-7|level/known-for:JPN 1.97 FY2023
-6|level/known-for:JPN 19 2026-01
-11|level/known-for:JPN 196X
9|level/known-for:JPN 1978
-8|level/known-for:JPN 1984
-7|level/known-for:JPN 1987
3|level/known-for:JPN 1997
-3|level/known-for:JPN 1998
3|level/known-for:JPN 2 2005
-3|level/known-for:JPN 2 2012
-4|level/known-for:JPN 2 2024
-20|level/known-for:JPN 2 2025
12|level/known-for:JPN 2 2026
-6|level/known-for:JPN 2 2030
6|level/known-for:JPN 2 FY2025
-13|level/known-for:JPN 2 FY2026
-3|level/known-for:JPN 2.05 2024
6|level/known-for:JPN 2.1 FY2026
-5|level/known-for:JPN 2.2 2022
3|level/known-for:JPN 2.3 2030
11|level/known-for:JPN 2.3 FY2028
-14|level/known-for:JPN 2.32 2025
-16|level/known-for:JPN 2.4 2026
3|level/known-for:JPN 2.4 2030
-6|level/known-for:JPN 2.42 2025
-7|level/known-for:JPN 2.42 2026
-10|level/known-for:JPN 2.45 2025
-3|level/known-for:JPN 2.5 2023
-8|level/known-for:JPN 2.5 2027
17|level/known-for:JPN 2.5 2030
-14|level/known-for:JPN 2.5 FY2019
3|level/known-for:JPN 2.5 FY2028
9|level/known-for:JPN 2.5 FY2030
-3|level/known-for:JPN 2.6 2024
-10|level/known-for:JPN 2.6 2025
-3|level/known-for:JPN 2.6 2027
-5|level/known-for:JPN 2.6 2028
25|level/known-for:JPN 2.6 2035
-3|level/known-for:JPN 2.7 2021
-6|level/known-for:JPN 2.7 2023
-4|level/known-for:JPN 2.7 2027
-7|level/known-for:JPN 2.8 2029
20|level/known-for:JPN 2.8 2032
4|level/known-for:JPN 2.8 FY2030
-6|level/known-for:JPN 2.9 2017
-3|level/known-for:JPN 2.9 2030
-5|level/known-for:JPN 2.9 FY2024
-3|level/known-for:JPN 2000
6|level/known-for:JPN 2003
4|level/known-for:JPN 2004
3|level/known-for:JPN 2005
-8|level/known-for:JPN 2009
-4|level/known-for:JPN 2010
-13|level/known-for:JPN 2014
-4|level/known-for:JPN 2015
-12|level/known-for:JPN 2016
-7|level/known-for:JPN 2017
-4|level/known-for:JPN 2018
13|level/known-for:JPN 2019
-20|level/known-for:JPN 2021
-27|level/known-for:JPN 2022
-11|level/known-for:JPN 2023
-20|level/known-for:JPN 2024
-51|level/known-for:JPN 2025
-10|level/known-for:JPN 2025/2026
-59|level/known-for:JPN 2026
-6|level/known-for:JPN 2026-01
-23|level/known-for:JPN 2027
-5|level/known-for:JPN 2028
-8|level/known-for:JPN 2029
19|level/known-for:JPN 2030
7|level/known-for:JPN 2031
21|level/known-for:JPN 2032
39|level/known-for:JPN 2035
-10|level/known-for:JPN 27.2 2026
-9|level/known-for:JPN 3 2025
3|level/known-for:JPN 3 2030
14|level/known-for:JPN 3 2035
-3|level/known-for:JPN 3 FY2024
4|level/known-for:JPN 3 FY2032
-9|level/known-for:JPN 3.1 FY2025
-9|level/known-for:JPN 3.3 1987
-4|level/known-for:JPN 3.3 2015
-5|level/known-for:JPN 3.3 FY2026
-5|level/known-for:JPN 3.4 2024
-6|level/known-for:JPN 3.5 2025
6|level/known-for:JPN 3.5 2031
-8|level/known-for:JPN 3.5 FY2021
-12|level/known-for:JPN 3.5 FY2026
6|level/known-for:JPN 3.5 FY2033
-4|level/known-for:JPN 34 2024
-8|level/known-for:JPN 4 2009
-3|level/known-for:JPN 4.5 2022
-4|level/known-for:JPN 4.7 2010
-5|level/known-for:JPN 5 2026
-5|level/known-for:JPN 5.2 FY1985
-8|level/known-for:JPN 5.3 1984
-4|level/known-for:JPN 5.4 2023
-13|level/known-for:JPN 5.5 2026
-6|level/known-for:JPN 6.3 2025
-15|level/known-for:JPN 6.3 FY1982
-11|level/known-for:JPN 8 196X
3|level/known-for:JPN FY1980
3|level/known-for:JPN FY1981
5|level/known-for:JPN FY1986
4|level/known-for:JPN FY1994
7|level/known-for:JPN FY2015
-10|level/known-for:JPN FY2019
16|level/known-for:JPN FY2021
50|level/known-for:JPN FY2022
34|level/known-for:JPN FY2023
29|level/known-for:JPN FY2024
37|level/known-for:JPN FY2025
15|level/known-for:JPN FY2026
9|level/known-for:JPN FY2027
16|level/known-for:JPN FY2028
5|level/known-for:JPN FY2029
14|level/known-for:JPN FY2030
4|level/known-for:JPN FY2032
6|level/known-for:JPN FY2033
-8|level/known-for:KHM 1.1 FY2021
-13|level/known-for:KHM 1.4 FY2021
5|level/known-for:KHM 2.2 2025
6|level/known-for:KHM 2025
-21|level/known-for:KHM FY2021
-21|level/known-for:KOR 1 2026
-5|level/known-for:KOR 1.07 2021
-3|level/known-for:KOR 1.1 2022
-14|level/known-for:KOR 1.19 FY2023
-10|level/known-for:KOR 1.26 FY2024
-4|level/known-for:KOR 1.3 2025
-5|level/known-for:KOR 1.4 2024
-3|level/known-for:KOR 1.6 2022
-12|level/known-for:KOR 1.8 2023
-9|level/known-for:KOR 1.9 FY2026
-14|level/known-for:KOR 1950
12|level/known-for:KOR 1980
30|level/known-for:KOR 198X
-11|level/known-for:KOR 2 2022
-6|level/known-for:KOR 2.1 2024
9|level/known-for:KOR 2.3 2025
18|level/known-for:KOR 2.32 2025
6|level/known-for:KOR 2.4 2016
3|level/known-for:KOR 2.4 2021
27|level/known-for:KOR 2.4 2026
6|level/known-for:KOR 2.42 2025
10|level/known-for:KOR 2.42 2026
4|level/known-for:KOR 2.5 2023
12|level/known-for:KOR 2.5 2024
11|level/known-for:KOR 2.5 2027
-5|level/known-for:KOR 2.5 2030
15|level/known-for:KOR 2.5 FY2019
5|level/known-for:KOR 2.5 FY2024
14|level/known-for:KOR 2.55 2027
15|level/known-for:KOR 2.6 2024
25|level/known-for:KOR 2.6 2025
3|level/known-for:KOR 2.6 2027
5|level/known-for:KOR 2.6 2028
-24|level/known-for:KOR 2.6 2035
10|level/known-for:KOR 2.7 2022
6|level/known-for:KOR 2.7 2023
7|level/known-for:KOR 2.8 2023
-5|level/known-for:KOR 2.8 2024
7|level/known-for:KOR 2.8 2029
-4|level/known-for:KOR 2.8 FY2030
6|level/known-for:KOR 2.9 2030
5|level/known-for:KOR 2016
-3|level/known-for:KOR 2021
-7|level/known-for:KOR 2022
8|level/known-for:KOR 2024
40|level/known-for:KOR 2025
-6|level/known-for:KOR 2026
11|level/known-for:KOR 2027
6|level/known-for:KOR 2028
7|level/known-for:KOR 2029
-20|level/known-for:KOR 2035
-5|level/known-for:KOR 3 2026
3|level/known-for:KOR 3 2030
-32|level/known-for:KOR 3 FY2026
-6|level/known-for:KOR 3.2 2026
3|level/known-for:KOR 3.5 1980
-4|level/known-for:KOR 3.5 2026
-3|level/known-for:KOR 3.5 2030
3|level/known-for:KOR 3.5 2035
23|level/known-for:KOR 4 198X
-15|level/known-for:KOR 4.7 2027
-3|level/known-for:KOR 4.8 2026
9|level/known-for:KOR 6 1980
9|level/known-for:KOR 6 198X
-14|level/known-for:KOR 6.5 1950
13|level/known-for:KOR FY2019
-14|level/known-for:KOR FY2023
-6|level/known-for:KOR FY2024
-40|level/known-for:KOR FY2026
-4|level/known-for:KOR FY2030
3|level/known-for:KWT 2024
7|level/known-for:KWT 4.8 2024
-3|level/known-for:KWT 5.6 2024
-8|level/known-for:LAO 1.9 2026
-8|level/known-for:LAO 2026
3|level/known-for:LBN 1.7 2026
-25|level/known-for:LBN 2022
-11|level/known-for:LBN 2024
6|level/known-for:LBN 2026
3|level/known-for:LBN 3.1 2026
-11|level/known-for:LBN 6.8 2024
-24|level/known-for:LBN 8.8 2022
15|level/known-for:LKA 2009
15|level/known-for:LKA 3.9 2009
12|level/known-for:LTU 0.9 2014
-3|level/known-for:LTU 0.9 2020
-4|level/known-for:LTU 2.4 2025
-5|level/known-for:LTU 2.7 2023
8|level/known-for:LTU 2014
-4|level/known-for:LTU 2020
-13|level/known-for:LTU 2023
-4|level/known-for:LTU 2024
14|level/known-for:LTU 2025
15|level/known-for:LTU 2026
-9|level/known-for:LTU 2028
-15|level/known-for:LTU 2030
-11|level/known-for:LTU 2035
-5|level/known-for:LTU 3.68 2014
-9|level/known-for:LTU 3.9 2023
5|level/known-for:LTU 3.9 2025
19|level/known-for:LTU 4 2025
-15|level/known-for:LTU 4 2030
-9|level/known-for:LTU 4.3 2028
-11|level/known-for:LTU 4.48 2035
19|level/known-for:LTU 5.4 2026
-7|level/known-for:LUX 1.31 2023
-7|level/known-for:LUX 2023
5|level/known-for:LVA 0.9 2012
3|level/known-for:LVA 0.9 2020
4|level/known-for:LVA 1.4 2016
9|level/known-for:LVA 1.7 2004
-11|level/known-for:LVA 1.8 2005
5|level/known-for:LVA 2 2018
9|level/known-for:LVA 2004
-11|level/known-for:LVA 2005
5|level/known-for:LVA 2012
-3|level/known-for:LVA 2014
4|level/known-for:LVA 2016
5|level/known-for:LVA 2018
4|level/known-for:LVA 2020
-8|level/known-for:LVA 2024
8|level/known-for:LVA 2026
-14|level/known-for:LVA 2035
-7|level/known-for:LVA 3 2024
6|level/known-for:LVA 3.2 2024
-4|level/known-for:LVA 3.68 2014
-6|level/known-for:LVA 3E+1 2024
-14|level/known-for:LVA 4.48 2035
15|level/known-for:LVA 4.9 2026
-4|level/known-for:LVA 5.4 2026
23|level/known-for:MDV 1.7 2022
23|level/known-for:MDV 2022
-8|level/known-for:MEX 2024
-8|level/known-for:MEX 6.8 2024
10|level/known-for:MKD 2 2024
10|level/known-for:MKD 2024
-3|level/known-for:MMR 2.6 2023
19|level/known-for:MMR 2024
19|level/known-for:MMR 6.8 2024
-17|level/known-for:MNE 2 2025
-17|level/known-for:MNE 2025
-4|level/known-for:MYS 0.8 2025
27|level/known-for:MYS 0.9 2025
10|level/known-for:MYS 1 2016
13|level/known-for:MYS 1 2025
-4|level/known-for:MYS 1.1 2025
-21|level/known-for:MYS 1.2 2025
3|level/known-for:MYS 1.6 1999
-6|level/known-for:MYS 1.9 2025
10|level/known-for:MYS 2016
4|level/known-for:MYS 2025
-5|level/known-for:NATO 0.9 2012
-4|level/known-for:NATO 0.95 FY2021
-4|level/known-for:NATO 1.09 FY2021
-4|level/known-for:NATO 1.24 FY2021
-8|level/known-for:NATO 1.24 FY2022
-4|level/known-for:NATO 1.3 2019
-8|level/known-for:NATO 1.36 2019
-11|level/known-for:NATO 1.37 2024
-5|level/known-for:NATO 1.4 2004
4|level/known-for:NATO 1.4 2014
41|level/known-for:NATO 1.4 2017
-7|level/known-for:NATO 1.4 2022
-9|level/known-for:NATO 1.4 2024
-12|level/known-for:NATO 1.4 FY2023
-10|level/known-for:NATO 1.42 2020
20|level/known-for:NATO 1.43 2014
-5|level/known-for:NATO 1.45 2024/2025
-5|level/known-for:NATO 1.47 2024/2025
-6|level/known-for:NATO 1.5 2024
-5|level/known-for:NATO 1.5 2025
-4|level/known-for:NATO 1.5 FY1986
-4|level/known-for:NATO 1.53 2021
-4|level/known-for:NATO 1.58 2025
6|level/known-for:NATO 1.6 2013
-3|level/known-for:NATO 1.6 FY1985
23|level/known-for:NATO 1.66 2022
-9|level/known-for:NATO 1.7 2004
10|level/known-for:NATO 1.7 2020
9|level/known-for:NATO 1.7 2021
11|level/known-for:NATO 1.8 2005
-4|level/known-for:NATO 1.9 FY2026
-6|level/known-for:NATO 195X
-4|level/known-for:NATO 1963
9|level/known-for:NATO 1987
22|level/known-for:NATO 1988
-12|level/known-for:NATO 1989
-3|level/known-for:NATO 198X
23|level/known-for:NATO 2 1988
-5|level/known-for:NATO 2 2010
-4|level/known-for:NATO 2 2013
-9|level/known-for:NATO 2 2015
-4|level/known-for:NATO 2 2018
3|level/known-for:NATO 2 2019
-4|level/known-for:NATO 2 2022
53|level/known-for:NATO 2 2024
11|level/known-for:NATO 2 2025
-3|level/known-for:NATO 2 2025/2026
-3|level/known-for:NATO 2 2026
-3|level/known-for:NATO 2 2026/2027
-16|level/known-for:NATO 2 2035
-7|level/known-for:NATO 2 FY2025
-8|level/known-for:NATO 2 FY2026
27|level/known-for:NATO 2.02 2024
-8|level/known-for:NATO 2.07 2023
-8|level/known-for:NATO 2.16 2016
6|level/known-for:NATO 2.2 2024
30|level/known-for:NATO 2.2 2025
-13|level/known-for:NATO 2.3 2022
39|level/known-for:NATO 2.3 2025
-3|level/known-for:NATO 2.4 2024
-7|level/known-for:NATO 2.4 2025
13|level/known-for:NATO 2.4 2026
-8|level/known-for:NATO 2.5 2024
26|level/known-for:NATO 2.5 2025
24|level/known-for:NATO 2.5 2026
4|level/known-for:NATO 2.7 2027
-5|level/known-for:NATO 2.8 2026
-15|level/known-for:NATO 2004
9|level/known-for:NATO 2005
-7|level/known-for:NATO 2010
-8|level/known-for:NATO 2012
25|level/known-for:NATO 2014
-19|level/known-for:NATO 2015
-14|level/known-for:NATO 2016
37|level/known-for:NATO 2017
-6|level/known-for:NATO 2018
-9|level/known-for:NATO 2019
-5|level/known-for:NATO 2020
-3|level/known-for:NATO 2021
-13|level/known-for:NATO 2022
-14|level/known-for:NATO 2023
10|level/known-for:NATO 2024
-12|level/known-for:NATO 2024/2025
47|level/known-for:NATO 2025
-5|level/known-for:NATO 2025/2026
17|level/known-for:NATO 2026
-3|level/known-for:NATO 2026/2027
-3|level/known-for:NATO 2027
-3|level/known-for:NATO 202X
-10|level/known-for:NATO 2030
-22|level/known-for:NATO 2035
-6|level/known-for:NATO 3 2024
-5|level/known-for:NATO 3 2025
-5|level/known-for:NATO 3 2030
-3|level/known-for:NATO 3 FY2032
9|level/known-for:NATO 3.3 1987
-8|level/known-for:NATO 3.3 2015
-6|level/known-for:NATO 3.3 2025
-3|level/known-for:NATO 3.3 FY2003
3|level/known-for:NATO 3.5 2025
-3|level/known-for:NATO 3.6 2016
-5|level/known-for:NATO 3.9 2025
-7|level/known-for:NATO 3E+1 2024
-11|level/known-for:NATO 4 1989
-8|level/known-for:NATO 4.1 2024
-4|level/known-for:NATO 4.4 1963
-6|level/known-for:NATO 4.5 FY2027
-3|level/known-for:NATO 4.8 2026
-4|level/known-for:NATO 5 2025
-7|level/known-for:NATO 6.7 2025
-4|level/known-for:NATO 7 195X
-4|level/known-for:NATO FY1985
-4|level/known-for:NATO FY1986
-3|level/known-for:NATO FY2003
-12|level/known-for:NATO FY2021
-11|level/known-for:NATO FY2022
-13|level/known-for:NATO FY2023
-4|level/known-for:NATO FY2024
-10|level/known-for:NATO FY2025
-17|level/known-for:NATO FY2026
-9|level/known-for:NATO FY2027
-3|level/known-for:NATO FY2028
-3|level/known-for:NATO FY2032
4|level/known-for:NLD 1.3 2019
-3|level/known-for:NLD 1.6 2023
5|level/known-for:NLD 2.05 2024
5|level/known-for:NLD 2.5 2025
3|level/known-for:NLD 2.7 2026
4|level/known-for:NLD 2019
-3|level/known-for:NLD 2023
4|level/known-for:NLD 2024
5|level/known-for:NLD 2025
3|level/known-for:NLD 2026
-8|level/known-for:NOR 2 2025
10|level/known-for:NOR 2.2 2024
-12|level/known-for:NOR 2.5 2025
-12|level/known-for:NOR 2.8 2025
-11|level/known-for:NOR 2.9 2026
9|level/known-for:NOR 2024
-12|level/known-for:NOR 2025
3|level/known-for:NOR 2026
5|level/known-for:NOR 3.2 2025
8|level/known-for:NOR 3.3 2025
16|level/known-for:NOR 3.3 2026
5|level/known-for:NOR 3.4 2025
-4|level/known-for:NZL 1.4 2024
-4|level/known-for:NZL 1.9 2024
10|level/known-for:NZL 198X
10|level/known-for:NZL 2 198X
-8|level/known-for:NZL 2024
6|level/known-for:OMN 2024
-3|level/known-for:OMN 4.8 2024
8|level/known-for:OMN 5.6 2024
-4|level/known-for:PAK 1.9 FY2025
20|level/known-for:PAK 1988
3|level/known-for:PAK 2.3 2024
-5|level/known-for:PAK 2023
3|level/known-for:PAK 2024
20|level/known-for:PAK 6.5 1988
-4|level/known-for:PAK FY2025
-5|level/known-for:PER 2024
19|level/known-for:PHL 0.6 2031
5|level/known-for:PHL 0.9 2025
-4|level/known-for:PHL 1 FY2022
17|level/known-for:PHL 1.2 2025
5|level/known-for:PHL 1.2 2026
5|level/known-for:PHL 1.3 2023
6|level/known-for:PHL 1.3 2024
12|level/known-for:PHL 1.4 2027
6|level/known-for:PHL 1.5 2019
-6|level/known-for:PHL 1.75 2025
-5|level/known-for:PHL 1.8 2024
-5|level/known-for:PHL 1.8 2025
-4|level/known-for:PHL 2 FY2025
-5|level/known-for:PHL 2.9 FY2024
5|level/known-for:PHL 2019
-4|level/known-for:PHL 2023
12|level/known-for:PHL 2025
3|level/known-for:PHL 2026
12|level/known-for:PHL 2027
19|level/known-for:PHL 2031
-9|level/known-for:PHL 3.4 2023
-4|level/known-for:PHL FY2022
-5|level/known-for:PHL FY2024
-5|level/known-for:PHL FY2025
-19|level/known-for:PNG 2 2023
-19|level/known-for:PNG 2023
13|level/known-for:POL 1.6 2022
-3|level/known-for:POL 1.6 2024
-8|level/known-for:POL 1.8 FY2025
10|level/known-for:POL 2 2015
-4|level/known-for:POL 2 2023
-3|level/known-for:POL 2.1 2024
13|level/known-for:POL 2.2 2015
5|level/known-for:POL 2.2 2022
-5|level/known-for:POL 2.2 2024
-15|level/known-for:POL 2014
22|level/known-for:POL 2015
18|level/known-for:POL 2022
17|level/known-for:POL 2023
19|level/known-for:POL 2024
48|level/known-for:POL 2025
6|level/known-for:POL 2025-12
19|level/known-for:POL 2026
9|level/known-for:POL 2028
25|level/known-for:POL 2035
27|level/known-for:POL 3 2024
8|level/known-for:POL 3.3 2023
-9|level/known-for:POL 3.38 2024
-5|level/known-for:POL 3.4 2024
-6|level/known-for:POL 3.43 2024
40|level/known-for:POL 3.5 2025
-3|level/known-for:POL 3.68 2014
-12|level/known-for:POL 3.71 2014
16|level/known-for:POL 3.9 2023
5|level/known-for:POL 4 2024
15|level/known-for:POL 4.1 2024
5|level/known-for:POL 4.12 2024
5|level/known-for:POL 4.2 2024
9|level/known-for:POL 4.3 2028
25|level/known-for:POL 4.48 2035
6|level/known-for:POL 4.5 2025
14|level/known-for:POL 4.7 2025
6|level/known-for:POL 4.7 2025-12
20|level/known-for:POL 4.8 2026
-8|level/known-for:POL FY2025
-4|level/known-for:PRK 198X
-11|level/known-for:PRK 3.3 FY2019
-4|level/known-for:PRK 4 198X
-11|level/known-for:PRK FY2019
15|level/known-for:PRT 1.55 2025
4|level/known-for:PRT 1.58 2025
-4|level/known-for:PRT 1.9 2024
4|level/known-for:PRT 2 2025
-7|level/known-for:PRT 2.1 2025
-10|level/known-for:PRT 2.5 2028
17|level/known-for:PRT 2025
-10|level/known-for:PRT 2028
3|level/known-for:ROU 1.6 2023
3|level/known-for:ROU 2023
3|level/known-for:ROU 2025
-6|level/known-for:RUS 1 FY2022
-5|level/known-for:RUS 1.3 2021
-5|level/known-for:RUS 1.4 2021
-3|level/known-for:RUS 1.4 FY2023
-14|level/known-for:RUS 198X
17|level/known-for:RUS 1E+1 2025
-6|level/known-for:RUS 2 2025
-4|level/known-for:RUS 2.2 2022
-3|level/known-for:RUS 2.5 2024
3|level/known-for:RUS 2.7 2021
4|level/known-for:RUS 2.7 2022
-13|level/known-for:RUS 2007
7|level/known-for:RUS 2020
7|level/known-for:RUS 2022
9|level/known-for:RUS 2023
9|level/known-for:RUS 2024
39|level/known-for:RUS 2025
7|level/known-for:RUS 2026
-5|level/known-for:RUS 27 2026
4|level/known-for:RUS 3 2022
-14|level/known-for:RUS 4 198X
-14|level/known-for:RUS 4 2007
4|level/known-for:RUS 4.1 2022
7|level/known-for:RUS 4.3 2020
15|level/known-for:RUS 5.5 2026
8|level/known-for:RUS 5.9 2023
11|level/known-for:RUS 6.3 2025
13|level/known-for:RUS 7.1 2024
7|level/known-for:RUS 7.2 2025
3|level/known-for:RUS 7.5 2025
9|level/known-for:RUS 8 2025
-6|level/known-for:RUS FY2022
-4|level/known-for:RUS FY2023
22|level/known-for:SAU 13 2015
3|level/known-for:SAU 1990
8|level/known-for:SAU 1E+1 2015
30|level/known-for:SAU 2015
-12|level/known-for:SAU 2025
-3|level/known-for:SAU 4.8 2024
-4|level/known-for:SAU 5.6 2024
-21|level/known-for:SAU 6 2025
9|level/known-for:SAU 6.7 2025
3|level/known-for:SAU 7 1990
9|level/known-for:SAU 7.3 2024
-3|level/known-for:SGP 1 2016
-26|level/known-for:SGP 1.5 2024
-5|level/known-for:SGP 1.9 FY2026
6|level/known-for:SGP 1971
6|level/known-for:SGP 1E+1 1971
-5|level/known-for:SGP 2.2 2024
5|level/known-for:SGP 2.8 2024
-3|level/known-for:SGP 2016
-3|level/known-for:SGP 2023
-26|level/known-for:SGP 2024
-4|level/known-for:SGP 2025
-3|level/known-for:SGP 2030
-5|level/known-for:SGP FY2026
3|level/known-for:SVN 1.29 2024
-3|level/known-for:SVN 2 2026
-3|level/known-for:SVN 2026
11|level/known-for:SWE 1.1 2019
3|level/known-for:SWE 1.3 2020
-16|level/known-for:SWE 1.6 2022
-7|level/known-for:SWE 1.6 2024
-17|level/known-for:SWE 1.7 2021
14|level/known-for:SWE 1958
4|level/known-for:SWE 1963
28|level/known-for:SWE 2 2024
18|level/known-for:SWE 2.1 2024
-3|level/known-for:SWE 2.3 2025
4|level/known-for:SWE 2.4 2025
-29|level/known-for:SWE 2.5 2024
31|level/known-for:SWE 2.5 2025
12|level/known-for:SWE 2.8 2025
11|level/known-for:SWE 2.9 2026
11|level/known-for:SWE 2019
3|level/known-for:SWE 2020
-20|level/known-for:SWE 2021
-19|level/known-for:SWE 2022
-7|level/known-for:SWE 2023
31|level/known-for:SWE 2025
4|level/known-for:SWE 2026
-3|level/known-for:SWE 2030
-3|level/known-for:SWE 3.2 2021
-3|level/known-for:SWE 3.2 2030
-4|level/known-for:SWE 3.3 2025
-3|level/known-for:SWE 3.4 2025
14|level/known-for:SWE 4.2 1958
4|level/known-for:SWE 4.4 1963
-6|level/known-for:SWE 4.8 2026
-5|level/known-for:SWE 5.9 2023
-3|level/known-for:THA 0.8 2025
-3|level/known-for:THA 0.9 2025
-11|level/known-for:THA 1 2025
8|level/known-for:THA 1.1 2025
8|level/known-for:THA 1.1 FY2021
15|level/known-for:THA 1.2 2025
13|level/known-for:THA 1.4 FY2021
3|level/known-for:THA 1.5 FY1999
-5|level/known-for:THA 1.9 2025
-5|level/known-for:THA 2.2 2025
-3|level/known-for:THA 2023
-7|level/known-for:THA 2025
3|level/known-for:THA FY1999
21|level/known-for:THA FY2021
-5|level/known-for:TTO 1.3 2024
-5|level/known-for:TTO 2024
-3|level/known-for:TUR 1.3 2022
26|level/known-for:TUR 1.31 2023
-5|level/known-for:TUR 1.7 2022
-12|level/known-for:TUR 1.8 2023
-4|level/known-for:TUR 1.9 2024
-29|level/known-for:TUR 2 2024
10|level/known-for:TUR 2.1 2024
8|level/known-for:TUR 2.3 2026
3|level/known-for:TUR 2.33 2025
-5|level/known-for:TUR 2.5 2025
-9|level/known-for:TUR 2.5 2026
-7|level/known-for:TUR 2022
14|level/known-for:TUR 2023
-23|level/known-for:TUR 2024
-6|level/known-for:TUR 2025
-4|level/known-for:TUR 2026
-3|level/known-for:TWN 1.2 2023
-4|level/known-for:TWN 1.3 2023
-18|level/known-for:TWN 1.3 2024
-5|level/known-for:TWN 1.4 2025
8|level/known-for:TWN 1.7 2022
-15|level/known-for:TWN 1.7 2024
-4|level/known-for:TWN 1.8 2000
4|level/known-for:TWN 1.8 2016
-4|level/known-for:TWN 1.9 2024
4|level/known-for:TWN 2 2016
-10|level/known-for:TWN 2 2026
9|level/known-for:TWN 2.1 2024
7|level/known-for:TWN 2.2 2022
5|level/known-for:TWN 2.2 2024
-6|level/known-for:TWN 2.3 2025
-10|level/known-for:TWN 2.3 FY2028
3|level/known-for:TWN 2.4 2023
16|level/known-for:TWN 2.45 2025
17|level/known-for:TWN 2.5 2024
-8|level/known-for:TWN 2.5 2030
3|level/known-for:TWN 2.6 2001
-11|level/known-for:TWN 2.6 2025
-4|level/known-for:TWN 2000
3|level/known-for:TWN 2001
-15|level/known-for:TWN 2009
8|level/known-for:TWN 2016
17|level/known-for:TWN 2022
-9|level/known-for:TWN 2023
-6|level/known-for:TWN 2024
4|level/known-for:TWN 2025
17|level/known-for:TWN 2026
4|level/known-for:TWN 2027
-8|level/known-for:TWN 2030
11|level/known-for:TWN 3 2025
6|level/known-for:TWN 3.3 2026
20|level/known-for:TWN 3.32 2026
3|level/known-for:TWN 3.6 2027
-15|level/known-for:TWN 3.9 2009
-3|level/known-for:TWN 34 2024
3|level/known-for:TWN 7 198X
-10|level/known-for:TWN FY2028
-9|level/known-for:UKR 1.3 2021
10|level/known-for:UKR 19 2026-01
-3|level/known-for:UKR 1990
-4|level/known-for:UKR 2.1 2025
-3|level/known-for:UKR 2.7 2022
8|level/known-for:UKR 2021
6|level/known-for:UKR 2022
-12|level/known-for:UKR 2023
20|level/known-for:UKR 2024
-12|level/known-for:UKR 2025
21|level/known-for:UKR 2026
10|level/known-for:UKR 2026-01
6|level/known-for:UKR 27 2026
13|level/known-for:UKR 27.2 2026
16|level/known-for:UKR 3.2 2021
12|level/known-for:UKR 34 2022
10|level/known-for:UKR 34 2024
7|level/known-for:UKR 37 2023
15|level/known-for:UKR 3E+1 2024
-17|level/known-for:UKR 5.4 2023
-3|level/known-for:UKR 7 1990
-5|level/known-for:UKR 7.2 2025
-5|level/known-for:UKR 8 2025
-12|level/known-for:USA 0.9 2019
-3|level/known-for:USA 0.9 FY1980
-3|level/known-for:USA 0.91 FY1981
-16|level/known-for:USA 0.93 FY1982
-3|level/known-for:USA 0.948 1997
-4|level/known-for:USA 1 2004
-7|level/known-for:USA 1.09 FY2021
-4|level/known-for:USA 1.2 2023
-23|level/known-for:USA 1.3 2024
-12|level/known-for:USA 1.37 2020
-27|level/known-for:USA 1.4 2017
-4|level/known-for:USA 1.5 2024
-13|level/known-for:USA 1.6 FY2024
-8|level/known-for:USA 1.9 FY2026
15|level/known-for:USA 195X
26|level/known-for:USA 1968
10|level/known-for:USA 196X
-9|level/known-for:USA 1980
6|level/known-for:USA 1985
16|level/known-for:USA 1986
-7|level/known-for:USA 198X
-3|level/known-for:USA 1997
16|level/known-for:USA 1E+1 195X
-6|level/known-for:USA 2 2013
-3|level/known-for:USA 2 2020
-17|level/known-for:USA 2.2 2025
-5|level/known-for:USA 2.4 2016
-3|level/known-for:USA 2.4 2021
5|level/known-for:USA 2.5 2035
-4|level/known-for:USA 2.5 FY2030
-9|level/known-for:USA 2.6 2024
-19|level/known-for:USA 2.8 2032
9|level/known-for:USA 2.9 2017
-3|level/known-for:USA 2.9 2030
10|level/known-for:USA 2.9 FY2024
7|level/known-for:USA 2003
-4|level/known-for:USA 2004
14|level/known-for:USA 2007
10|level/known-for:USA 2009
10|level/known-for:USA 2010
-4|level/known-for:USA 2013
39|level/known-for:USA 2014
11|level/known-for:USA 2015
-18|level/known-for:USA 2017
4|level/known-for:USA 2018
-16|level/known-for:USA 2019
-18|level/known-for:USA 2020
-6|level/known-for:USA 2022
31|level/known-for:USA 2023
-25|level/known-for:USA 2024
-24|level/known-for:USA 2025
-5|level/known-for:USA 2025-12
6|level/known-for:USA 2026
11|level/known-for:USA 2027
-9|level/known-for:USA 2028
-9|level/known-for:USA 2030
-19|level/known-for:USA 2032
-8|level/known-for:USA 2035
-7|level/known-for:USA 3 2024
3|level/known-for:USA 3 2025
5|level/known-for:USA 3 2026
-9|level/known-for:USA 3 2028
-13|level/known-for:USA 3 2035
4|level/known-for:USA 3 FY2024
32|level/known-for:USA 3 FY2026
14|level/known-for:USA 3.1 2023
4|level/known-for:USA 3.1 2025
9|level/known-for:USA 3.1 FY2025
-6|level/known-for:USA 3.2 2024
20|level/known-for:USA 3.2 2025
7|level/known-for:USA 3.2 2026
3|level/known-for:USA 3.2 FY2026
3|level/known-for:USA 3.22 2025
6|level/known-for:USA 3.24 2023
12|level/known-for:USA 3.3 2015
-3|level/known-for:USA 3.3 2026
4|level/known-for:USA 3.3 FY2003
11|level/known-for:USA 3.3 FY2019
7|level/known-for:USA 3.3 FY2026
-6|level/known-for:USA 3.32 2026
25|level/known-for:USA 3.38 2024
19|level/known-for:USA 3.4 2023
12|level/known-for:USA 3.4 2024
-4|level/known-for:USA 3.4 2025
-5|level/known-for:USA 3.4 FY1978
5|level/known-for:USA 3.5 2018
4|level/known-for:USA 3.5 2021
4|level/known-for:USA 3.5 2023
-19|level/known-for:USA 3.5 2025
10|level/known-for:USA 3.5 2026
11|level/known-for:USA 3.5 FY2021
14|level/known-for:USA 3.5 FY2026
5|level/known-for:USA 3.6 2016
13|level/known-for:USA 3.68 2014
7|level/known-for:USA 3.7 2003
26|level/known-for:USA 3.71 2014
-5|level/known-for:USA 3.9 2023
-4|level/known-for:USA 4 1989
14|level/known-for:USA 4 2007
9|level/known-for:USA 4 2009
-7|level/known-for:USA 4 2022
3|level/known-for:USA 4.4 2013
8|level/known-for:USA 4.5 FY2027
21|level/known-for:USA 4.6 FY2027
7|level/known-for:USA 4.7 2010
-5|level/known-for:USA 4.7 2025
-5|level/known-for:USA 4.7 2025-12
15|level/known-for:USA 4.7 2027
-3|level/known-for:USA 5.2 1985
18|level/known-for:USA 5.2 FY1985
5|level/known-for:USA 5.8 1989
-8|level/known-for:USA 6 1980
10|level/known-for:USA 6 1985
-7|level/known-for:USA 6 198X
14|level/known-for:USA 6.2 1986
15|level/known-for:USA 6.3 FY1982
11|level/known-for:USA 8 196X
26|level/known-for:USA 9 1968
-4|level/known-for:USA FY1978
-3|level/known-for:USA FY1980
-3|level/known-for:USA FY1981
18|level/known-for:USA FY1985
4|level/known-for:USA FY2003
9|level/known-for:USA FY2019
3|level/known-for:USA FY2021
4|level/known-for:USA FY2025
45|level/known-for:USA FY2026
29|level/known-for:USA FY2027
-4|level/known-for:USA FY2030
-6|level/known-for:VEN 2025
-6|level/known-for:VEN 3.2 2025
-19|level/known-for:VNM 0.6 2031
-4|level/known-for:VNM 1.3 2025
-3|level/known-for:VNM 1.5 2019
5|level/known-for:VNM 1.8 2024
-5|level/known-for:VNM 1.8 2025
11|level/known-for:VNM 1.9 2025
8|level/known-for:VNM 1.9 2026
-24|level/known-for:VNM 1968
13|level/known-for:VNM 2 2030
-6|level/known-for:VNM 2.2 2030
6|level/known-for:VNM 2024
12|level/known-for:VNM 2026
29|level/known-for:VNM 2030
-19|level/known-for:VNM 2031
22|level/known-for:VNM 3 2030
-24|level/known-for:VNM 9 1968
-6|level/known-for:XKX 1985
-6|level/known-for:XKX 6 1985
-22|level/known-for:YEM 13 2015
-22|level/known-for:YEM 2015
21|level/known-for:YEM 2025
21|level/known-for:YEM 6 2025
-5|level/known:- 2.2
-5|level/known:- 2.2 2025
-5|level/known:- 2.2 since-2025
-5|level/known:- since-2025
-6|level/known:AFG 0.9
-6|level/known:AFG 0.9 1979
-6|level/known:AFG 0.9 to-1999
-8|level/known:AFG 2.7
-8|level/known:AFG 2.7 2010
-8|level/known:AFG 2.7 to-2013
-21|level/known:AFG 4.6
-21|level/known:AFG 4.6 2026
-21|level/known:AFG 4.6 since-2025
-11|level/known:AFG 5.2
-11|level/known:AFG 5.2 1979
-11|level/known:AFG 5.2 to-1999
-21|level/known:AFG since-2025
-17|level/known:AFG to-1999
-9|level/known:AFG to-2013
-7|level/known:ALB 1.8
-7|level/known:ALB 1.8 2025
-7|level/known:ALB 1.8 since-2025
21|level/known:ALB 2
25|level/known:ALB 2 2025
-3|level/known:ALB 2 2026
21|level/known:ALB 2 since-2025
-6|level/known:ALB 2.1
-6|level/known:ALB 2.1 2025
-6|level/known:ALB 2.1 since-2025
8|level/known:ALB since-2025
-6|level/known:ALLIES 1
-4|level/known:ALLIES 1.3
-3|level/known:ALLIES 1.3 2025
-3|level/known:ALLIES 1.3 since-2025
-3|level/known:ALLIES 1.4
-3|level/known:ALLIES 1.45
-3|level/known:ALLIES 1.45 2025
-3|level/known:ALLIES 1.45 since-2025
16|level/known:ALLIES 1.5
-3|level/known:ALLIES 1.5 2003
-6|level/known:ALLIES 1.5 2022
-8|level/known:ALLIES 1.5 2023
41|level/known:ALLIES 1.5 2024
7|level/known:ALLIES 1.5 2025
-13|level/known:ALLIES 1.5 2026
-6|level/known:ALLIES 1.5 since-2025
-4|level/known:ALLIES 1.5 to-2013
28|level/known:ALLIES 1.5 to-2024
-3|level/known:ALLIES 1.6
-3|level/known:ALLIES 1.7
-3|level/known:ALLIES 1E+1
23|level/known:ALLIES 2
48|level/known:ALLIES 2 2022
15|level/known:ALLIES 2 2023
-9|level/known:ALLIES 2 2024
-25|level/known:ALLIES 2 2026
-26|level/known:ALLIES 2 since-2025
-3|level/known:ALLIES 2 to-2013
54|level/known:ALLIES 2 to-2024
-5|level/known:ALLIES 2.2
-3|level/known:ALLIES 2.2 2025
-4|level/known:ALLIES 2.2 since-2025
-4|level/known:ALLIES 2.3
-3|level/known:ALLIES 2.4
-3|level/known:ALLIES 2.4 since-2025
32|level/known:ALLIES 2.5
-4|level/known:ALLIES 2.5 2023
-3|level/known:ALLIES 2.5 2024
48|level/known:ALLIES 2.5 2025
-9|level/known:ALLIES 2.5 2026
39|level/known:ALLIES 2.5 since-2025
-7|level/known:ALLIES 2.5 to-2024
-3|level/known:ALLIES 2.7
-22|level/known:ALLIES 3
-8|level/known:ALLIES 3 2024
-11|level/known:ALLIES 3 2025
-13|level/known:ALLIES 3 since-2025
-8|level/known:ALLIES 3 to-2024
-8|level/known:ALLIES 3.3
-7|level/known:ALLIES 3.3 1988
-7|level/known:ALLIES 3.3 to-1999
30|level/known:ALLIES 3.5
51|level/known:ALLIES 3.5 2025
-16|level/known:ALLIES 3.5 2026
35|level/known:ALLIES 3.5 since-2025
-4|level/known:ALLIES 3.5 to-2024
-15|level/known:ALLIES 4
-4|level/known:ALLIES 4 2023
-8|level/known:ALLIES 4 2025
-8|level/known:ALLIES 4 since-2025
-6|level/known:ALLIES 4 to-2024
-4|level/known:ALLIES 4.5
-3|level/known:ALLIES 4.5 since-2025
-8|level/known:ALLIES 5
-5|level/known:ALLIES 5 2025
-7|level/known:ALLIES 5 since-2025
-3|level/known:ALLIES 6.5
-3|level/known:ALLIES 6.5 since-2025
-60|level/known:ALLIES since-2025
-20|level/known:ALLIES to-1999
-8|level/known:ALLIES to-2013
-10|level/known:ALLIES to-2021
12|level/known:ALLIES to-2024
9|level/known:ARG 0.5
7|level/known:ARG 0.5 2025
7|level/known:ARG 0.5 since-2025
4|level/known:ARG 0.6
4|level/known:ARG 0.6 2023
4|level/known:ARG 0.6 to-2024
7|level/known:ARG since-2025
5|level/known:ARG to-2024
3|level/known:ARM 5.5
3|level/known:ARM 5.5 2025
3|level/known:ARM 5.5 since-2025
4|level/known:ARM since-2025
4|level/known:AUS 0.15
4|level/known:AUS 0.15 2023
4|level/known:AUS 0.15 to-2024
-15|level/known:AUS 0.3
-15|level/known:AUS 0.3 2023
-15|level/known:AUS 0.3 to-2024
-4|level/known:AUS 1
-8|level/known:AUS 1.07
-8|level/known:AUS 1.07 2022
-8|level/known:AUS 1.07 to-2024
-7|level/known:AUS 1.2
-3|level/known:AUS 1.2 2024
-3|level/known:AUS 1.2 2026
-5|level/known:AUS 1.2 since-2025
-3|level/known:AUS 1.2 to-2024
-32|level/known:AUS 1.3
-3|level/known:AUS 1.3 2022
-31|level/known:AUS 1.3 2026
-29|level/known:AUS 1.3 since-2025
-3|level/known:AUS 1.3 to-2024
-7|level/known:AUS 1.4
-7|level/known:AUS 1.4 2025
-7|level/known:AUS 1.4 since-2025
-10|level/known:AUS 1.5
-7|level/known:AUS 1.5 2026
-9|level/known:AUS 1.5 since-2025
-4|level/known:AUS 1.7 2026
-18|level/known:AUS 1.8
-18|level/known:AUS 1.8 2025
-18|level/known:AUS 1.8 since-2025
10|level/known:AUS 1.9
13|level/known:AUS 1.9 2025
-5|level/known:AUS 1.9 2026
8|level/known:AUS 1.9 since-2025
115|level/known:AUS 2
8|level/known:AUS 2 2022
34|level/known:AUS 2 2023
6|level/known:AUS 2 2024
70|level/known:AUS 2 2025
-3|level/known:AUS 2 2026
67|level/known:AUS 2 since-2025
48|level/known:AUS 2 to-2024
6|level/known:AUS 2.02
5|level/known:AUS 2.02 2025
5|level/known:AUS 2.02 since-2025
5|level/known:AUS 2.05
4|level/known:AUS 2.05 2026
5|level/known:AUS 2.05 since-2025
3|level/known:AUS 2.1
-3|level/known:AUS 2.1 2022
4|level/known:AUS 2.1 2024
3|level/known:AUS 2.1 2027
-17|level/known:AUS 2.3
-18|level/known:AUS 2.3 2025
-17|level/known:AUS 2.3 since-2025
-4|level/known:AUS 2.32
-4|level/known:AUS 2.32 2025
-4|level/known:AUS 2.32 since-2025
-4|level/known:AUS 2.4
-5|level/known:AUS 2.4 2025
-3|level/known:AUS 2.4 since-2025
-5|level/known:AUS 2.5
-6|level/known:AUS 2.5 2025
-6|level/known:AUS 2.5 since-2025
-3|level/known:AUS 2.6
7|level/known:AUS 2.8
-5|level/known:AUS 2.8 2024
-12|level/known:AUS 2.8 2025
25|level/known:AUS 2.8 2026
13|level/known:AUS 2.8 since-2025
-6|level/known:AUS 2.8 to-2024
-4|level/known:AUS 2.9
-5|level/known:AUS 2.9 2025
-5|level/known:AUS 2.9 since-2025
-13|level/known:AUS 3
-11|level/known:AUS 3 2025
-11|level/known:AUS 3 since-2025
-3|level/known:AUS 3.2
-3|level/known:AUS 3.2 2026
-3|level/known:AUS 3.2 since-2025
-4|level/known:AUS 3.5
-4|level/known:AUS 3.5 2025
-4|level/known:AUS 3.5 since-2025
-7|level/known:AUS 4.7 1978
6|level/known:AUS 4.7 2025
6|level/known:AUS 4.7 since-2025
-7|level/known:AUS 4.7 to-1999
-11|level/known:AUS 5.3
-11|level/known:AUS 5.3 2023
-11|level/known:AUS 5.3 to-2024
-24|level/known:AUS since-2025
-6|level/known:AUS to-1999
3|level/known:AUS to-2024
3|level/known:AUT 0.8 2024
3|level/known:AUT 0.8 to-2024
6|level/known:AUT 1
4|level/known:AUT 1 2026
6|level/known:AUT 1 since-2025
7|level/known:AUT since-2025
3|level/known:AUT to-2024
-8|level/known:AZE 1.4
-8|level/known:AZE 1.4 2025
-8|level/known:AZE 1.4 since-2025
5|level/known:AZE 3.3
5|level/known:AZE 3.3 2008
5|level/known:AZE 3.3 to-2013
-9|level/known:AZE since-2025
5|level/known:AZE to-2013
3|level/known:BEL 0.93
3|level/known:BEL 0.93 2020
3|level/known:BEL 0.93 to-2021
-6|level/known:BEL 1.2
-6|level/known:BEL 1.2 2025
-6|level/known:BEL 1.2 since-2025
16|level/known:BEL 1.3
15|level/known:BEL 1.3 2025
15|level/known:BEL 1.3 since-2025
-6|level/known:BEL 1.31
-6|level/known:BEL 1.31 2023
-6|level/known:BEL 1.31 to-2024
-5|level/known:BEL 1.37
-4|level/known:BEL 1.37 2024
-4|level/known:BEL 1.37 to-2024
-5|level/known:BEL 1.4
-5|level/known:BEL 1.4 2025
-5|level/known:BEL 1.4 since-2025
-5|level/known:BEL 1.6
-3|level/known:BEL 1.6 2024
-3|level/known:BEL 1.6 to-2024
5|level/known:BEL 1.8
5|level/known:BEL 1.8 1993
5|level/known:BEL 1.8 to-1999
-3|level/known:BEL 1.9
-3|level/known:BEL 1.9 2025
-3|level/known:BEL 1.9 since-2025
-8|level/known:BEL 2
20|level/known:BEL 2 2025
-28|level/known:BEL 2 2026
-8|level/known:BEL 2 since-2025
14|level/known:BEL 3
14|level/known:BEL 3 2025
14|level/known:BEL 3 since-2025
-3|level/known:BEL 3.4
-3|level/known:BEL 3.4 1991
-3|level/known:BEL 3.4 to-1999
3|level/known:BEL to-2021
-10|level/known:BEL to-2024
5|level/known:BGR 1.5
5|level/known:BGR 1.5 2018
5|level/known:BGR 1.5 to-2021
9|level/known:BGR 1.8
9|level/known:BGR 1.8 2025
9|level/known:BGR 1.8 since-2025
8|level/known:BGR 2.1
8|level/known:BGR 2.1 2025
8|level/known:BGR 2.1 since-2025
14|level/known:BGR since-2025
4|level/known:BGR to-2021
-4|level/known:BRA 0.5
-4|level/known:BRA 0.5 2025
-4|level/known:BRA 0.5 since-2025
3|level/known:BRA 5
3|level/known:BRA 5 2025
3|level/known:BRA 5 since-2025
-3|level/known:BRA to-2024
-19|level/known:BRN 2
-19|level/known:BRN 2 2022
-19|level/known:BRN 2 to-2024
5|level/known:BRN 2.6
5|level/known:BRN 2.6 2023
5|level/known:BRN 2.6 to-2024
-13|level/known:BRN to-2024
44|level/known:BTN 1.4
44|level/known:BTN 1.4 2025
44|level/known:BTN 1.4 since-2025
44|level/known:BTN since-2025
3|level/known:BWA 2.6
3|level/known:BWA 2.6 2025
3|level/known:BWA 2.6 since-2025
4|level/known:CAN 1
3|level/known:CAN 1 2014
3|level/known:CAN 1 to-2021
13|level/known:CAN 1.2
15|level/known:CAN 1.2 2023
15|level/known:CAN 1.2 to-2024
4|level/known:CAN 1.3
4|level/known:CAN 1.3 2023
5|level/known:CAN 1.3 to-2024
-5|level/known:CAN 1.31
-5|level/known:CAN 1.31 2023
-5|level/known:CAN 1.31 to-2024
5|level/known:CAN 1.33
4|level/known:CAN 1.33 2024
4|level/known:CAN 1.33 to-2024
3|level/known:CAN 1.35
3|level/known:CAN 1.35 2025
3|level/known:CAN 1.35 since-2025
29|level/known:CAN 1.37
15|level/known:CAN 1.37 2024
13|level/known:CAN 1.37 2025
13|level/known:CAN 1.37 since-2025
15|level/known:CAN 1.37 to-2024
4|level/known:CAN 1.38
3|level/known:CAN 1.38 2023
4|level/known:CAN 1.38 to-2024
31|level/known:CAN 1.4
5|level/known:CAN 1.4 2019
29|level/known:CAN 1.4 2025
-3|level/known:CAN 1.4 2026
26|level/known:CAN 1.4 since-2025
5|level/known:CAN 1.4 to-2021
-19|level/known:CAN 1.43
-12|level/known:CAN 1.43 2024
-8|level/known:CAN 1.43 2025
-8|level/known:CAN 1.43 since-2025
-12|level/known:CAN 1.43 to-2024
10|level/known:CAN 1.45
10|level/known:CAN 1.45 2025
10|level/known:CAN 1.45 since-2025
-31|level/known:CAN 1.47
-38|level/known:CAN 1.47 2024
6|level/known:CAN 1.47 2026
7|level/known:CAN 1.47 since-2025
-38|level/known:CAN 1.47 to-2024
-8|level/known:CAN 1.5 1987
9|level/known:CAN 1.5 2025
9|level/known:CAN 1.5 since-2025
-8|level/known:CAN 1.5 to-1999
-23|level/known:CAN 1.66
-23|level/known:CAN 1.66 2025
-23|level/known:CAN 1.66 since-2025
-10|level/known:CAN 1.7
-11|level/known:CAN 1.7 2020
-11|level/known:CAN 1.7 to-2021
11|level/known:CAN 1.8
11|level/known:CAN 1.8 1980
11|level/known:CAN 1.8 to-1999
18|level/known:CAN 2
23|level/known:CAN 2 1979
-7|level/known:CAN 2 2025
4|level/known:CAN 2 2026
-4|level/known:CAN 2 since-2025
23|level/known:CAN 2 to-1999
-38|level/known:CAN 2.02
-14|level/known:CAN 2.02 2024
-24|level/known:CAN 2.02 2025
-24|level/known:CAN 2.02 since-2025
-14|level/known:CAN 2.02 to-2024
21|level/known:CAN 2.1
21|level/known:CAN 2.1 2026
21|level/known:CAN 2.1 since-2025
-31|level/known:CAN 2.3
-21|level/known:CAN 2.3 2025
-10|level/known:CAN 2.3 2026
-31|level/known:CAN 2.3 since-2025
-9|level/known:CAN 2.4
-9|level/known:CAN 2.4 2025
-9|level/known:CAN 2.4 since-2025
-46|level/known:CAN 2.5
-46|level/known:CAN 2.5 2026
-46|level/known:CAN 2.5 since-2025
-3|level/known:CAN 3.38
-3|level/known:CAN 3.38 2025
-3|level/known:CAN 3.38 since-2025
-10|level/known:CAN 4.7
-10|level/known:CAN 4.7 1979
-10|level/known:CAN 4.7 to-1999
-54|level/known:CAN since-2025
6|level/known:CAN to-1999
-29|level/known:CAN to-2024
12|level/known:CHE 0.7
9|level/known:CHE 0.7 2026
12|level/known:CHE 0.7 since-2025
3|level/known:CHE 0.76
3|level/known:CHE 0.76 2025
3|level/known:CHE 0.76 since-2025
3|level/known:CHE 0.8
3|level/known:CHE 0.8 since-2025
-24|level/known:CHE 0.9
-24|level/known:CHE 0.9 1983
-24|level/known:CHE 0.9 to-1999
15|level/known:CHE since-2025
-24|level/known:CHE to-1999
-3|level/known:CHL 1.1
-4|level/known:CHL to-2024
-18|level/known:CHN 0.3
-18|level/known:CHN 0.3 2024
-18|level/known:CHN 0.3 to-2024
-6|level/known:CHN 0.9
-3|level/known:CHN 0.9 1978
-3|level/known:CHN 0.9 to-1999
-13|level/known:CHN 1
-7|level/known:CHN 1 2015
-3|level/known:CHN 1 2024
-7|level/known:CHN 1 to-2021
-5|level/known:CHN 1 to-2024
20|level/known:CHN 1.2
7|level/known:CHN 1.2 2022
33|level/known:CHN 1.2 2023
-20|level/known:CHN 1.2 2024
21|level/known:CHN 1.2 to-2024
19|level/known:CHN 1.26
19|level/known:CHN 1.26 2024
19|level/known:CHN 1.26 to-2024
36|level/known:CHN 1.3
5|level/known:CHN 1.3 2018
21|level/known:CHN 1.3 2022
-10|level/known:CHN 1.3 2024
10|level/known:CHN 1.3 2025
6|level/known:CHN 1.3 2026
16|level/known:CHN 1.3 since-2025
8|level/known:CHN 1.3 to-2021
12|level/known:CHN 1.3 to-2024
13|level/known:CHN 1.4 2014
-10|level/known:CHN 1.4 2025
-11|level/known:CHN 1.4 since-2025
13|level/known:CHN 1.4 to-2021
39|level/known:CHN 1.5
3|level/known:CHN 1.5 2023
15|level/known:CHN 1.5 2024
19|level/known:CHN 1.5 2025
20|level/known:CHN 1.5 since-2025
18|level/known:CHN 1.5 to-2024
-3|level/known:CHN 1.6
18|level/known:CHN 1.6 2023
-10|level/known:CHN 1.6 2024
-11|level/known:CHN 1.6 2025
-11|level/known:CHN 1.6 since-2025
8|level/known:CHN 1.6 to-2024
-17|level/known:CHN 1.65
-17|level/known:CHN 1.65 2018
-17|level/known:CHN 1.65 to-2021
51|level/known:CHN 1.7
21|level/known:CHN 1.7 2022
7|level/known:CHN 1.7 2023
11|level/known:CHN 1.7 2025
7|level/known:CHN 1.7 2026
18|level/known:CHN 1.7 since-2025
31|level/known:CHN 1.7 to-2024
8|level/known:CHN 1.8
12|level/known:CHN 1.8 2023
7|level/known:CHN 1.8 2024
-11|level/known:CHN 1.8 2025
-11|level/known:CHN 1.8 since-2025
19|level/known:CHN 1.8 to-2024
14|level/known:CHN 1.9
11|level/known:CHN 1.9 2018
5|level/known:CHN 1.9 2019
16|level/known:CHN 1.9 to-2021
-7|level/known:CHN 1E+1
-8|level/known:CHN 1E+1 2023
-8|level/known:CHN 1E+1 to-2024
-7|level/known:CHN 2
12|level/known:CHN 2 2013
5|level/known:CHN 2 2014
5|level/known:CHN 2 2015
-8|level/known:CHN 2 2022
-37|level/known:CHN 2 2024
-13|level/known:CHN 2 2025
28|level/known:CHN 2 2026
15|level/known:CHN 2 since-2025
12|level/known:CHN 2 to-2013
11|level/known:CHN 2 to-2021
-45|level/known:CHN 2 to-2024
-11|level/known:CHN 2.1
-3|level/known:CHN 2.1 2021
-3|level/known:CHN 2.1 2024
-5|level/known:CHN 2.1 2025
-6|level/known:CHN 2.1 since-2025
-3|level/known:CHN 2.1 to-2021
-3|level/known:CHN 2.1 to-2024
6|level/known:CHN 2.2
-3|level/known:CHN 2.2 2024
10|level/known:CHN 2.2 2025
10|level/known:CHN 2.2 since-2025
-4|level/known:CHN 2.2 to-2024
14|level/known:CHN 2.3
14|level/known:CHN 2.3 2025
14|level/known:CHN 2.3 since-2025
-22|level/known:CHN 2.4
-21|level/known:CHN 2.4 2026
-22|level/known:CHN 2.4 since-2025
-10|level/known:CHN 2.5 2023
-4|level/known:CHN 2.5 2024
12|level/known:CHN 2.5 2025
12|level/known:CHN 2.5 since-2025
-13|level/known:CHN 2.5 to-2024
4|level/known:CHN 2.9
4|level/known:CHN 2.9 2025
4|level/known:CHN 2.9 since-2025
4|level/known:CHN 3 2025
-3|level/known:CHN 3 2026
-22|level/known:CHN 3.1
-14|level/known:CHN 3.1 2023
-8|level/known:CHN 3.1 2025
-9|level/known:CHN 3.1 since-2025
-14|level/known:CHN 3.1 to-2024
-8|level/known:CHN 3.2
-7|level/known:CHN 3.2 2025
-8|level/known:CHN 3.2 since-2025
-4|level/known:CHN 3.3
-3|level/known:CHN 3.3 2025
-4|level/known:CHN 3.3 since-2025
-7|level/known:CHN 3.32
-7|level/known:CHN 3.32 2025
-7|level/known:CHN 3.32 since-2025
-17|level/known:CHN 3.4
-12|level/known:CHN 3.4 2024
-4|level/known:CHN 3.4 2025
-5|level/known:CHN 3.4 since-2025
-12|level/known:CHN 3.4 to-2024
3|level/known:CHN 3.5 2025
3|level/known:CHN 3.5 since-2025
-3|level/known:CHN 3.5 to-2024
-12|level/known:CHN 3.8
-11|level/known:CHN 3.8 2015
-11|level/known:CHN 3.8 to-2021
28|level/known:CHN 4
28|level/known:CHN 4 2025
28|level/known:CHN 4 since-2025
-3|level/known:CHN 4.3
-3|level/known:CHN 4.3 2021
-3|level/known:CHN 4.3 to-2021
4|level/known:CHN 4.7
6|level/known:CHN 4.7 2025
6|level/known:CHN 4.7 since-2025
3|level/known:CHN 5
3|level/known:CHN 5 since-2025
-11|level/known:CHN 6.2
-11|level/known:CHN 6.2 2023
-11|level/known:CHN 6.2 to-2024
49|level/known:CHN since-2025
9|level/known:CHN to-2013
5|level/known:CHN to-2021
-17|level/known:CHN to-2024
-10|level/known:COD 0.7
-10|level/known:COD 0.7 2024
-10|level/known:COD 0.7 to-2024
-10|level/known:COD to-2024
3|level/known:COL 3.1
3|level/known:COL 3.1 2025
3|level/known:COL 3.1 since-2025
6|level/known:COL 3.4
6|level/known:COL 3.4 2025
6|level/known:COL 3.4 since-2025
15|level/known:COL since-2025
-4|level/known:CYP 1.3
-4|level/known:CYP 1.3 2024
-4|level/known:CYP 1.3 to-2024
21|level/known:CYP 1.8
20|level/known:CYP 1.8 2024
20|level/known:CYP 1.8 to-2024
27|level/known:CYP 4
27|level/known:CYP 4 2024
27|level/known:CYP 4 to-2024
41|level/known:CYP to-2024
-34|level/known:CZE 2
-16|level/known:CZE 2 2002
-22|level/known:CZE 2 2025
5|level/known:CZE 2 2026
-18|level/known:CZE 2 since-2025
-16|level/known:CZE 2 to-2013
-3|level/known:CZE 3.71
-3|level/known:CZE 3.71 2025
-3|level/known:CZE 3.71 since-2025
-4|level/known:CZE 5.3
-4|level/known:CZE 5.3 2026
-4|level/known:CZE 5.3 since-2025
-26|level/known:CZE since-2025
-17|level/known:CZE to-2013
-9|level/known:DEU 0.7
-9|level/known:DEU 0.7 2026
-9|level/known:DEU 0.7 since-2025
-5|level/known:DEU 0.9
-15|level/known:DEU 0.96
-15|level/known:DEU 0.96 2022
-15|level/known:DEU 0.96 to-2024
-8|level/known:DEU 1
-3|level/known:DEU 1 2014
-5|level/known:DEU 1 2022
-5|level/known:DEU 1 to-2024
-3|level/known:DEU 1.1
5|level/known:DEU 1.13
5|level/known:DEU 1.13 2018
5|level/known:DEU 1.13 to-2021
13|level/known:DEU 1.2
-4|level/known:DEU 1.2 2014
13|level/known:DEU 1.2 2026
13|level/known:DEU 1.2 since-2025
-3|level/known:DEU 1.22
-3|level/known:DEU 1.22 2020
-3|level/known:DEU 1.22 to-2021
11|level/known:DEU 1.24
11|level/known:DEU 1.24 2018
11|level/known:DEU 1.24 to-2021
-8|level/known:DEU 1.3
-3|level/known:DEU 1.3 2023
-3|level/known:DEU 1.3 2025
-3|level/known:DEU 1.3 2026
-6|level/known:DEU 1.3 since-2025
-3|level/known:DEU 1.3 to-2024
8|level/known:DEU 1.36
8|level/known:DEU 1.36 2019
8|level/known:DEU 1.36 to-2021
11|level/known:DEU 1.37
12|level/known:DEU 1.37 2019
12|level/known:DEU 1.37 to-2021
22|level/known:DEU 1.4
4|level/known:DEU 1.4 2011
10|level/known:DEU 1.4 2022
3|level/known:DEU 1.4 2025
5|level/known:DEU 1.4 2026
8|level/known:DEU 1.4 since-2025
5|level/known:DEU 1.4 to-2013
10|level/known:DEU 1.4 to-2024
10|level/known:DEU 1.42
10|level/known:DEU 1.42 2019
10|level/known:DEU 1.42 to-2021
15|level/known:DEU 1.5
15|level/known:DEU 1.5 2003
8|level/known:DEU 1.5 2022
24|level/known:DEU 1.5 2023
-32|level/known:DEU 1.5 2024
15|level/known:DEU 1.5 to-2013
4|level/known:DEU 1.53
4|level/known:DEU 1.53 2022
4|level/known:DEU 1.53 to-2024
-4|level/known:DEU 1.6
-6|level/known:DEU 1.6 2014
4|level/known:DEU 1.6 2023
-8|level/known:DEU 1.6 to-2021
3|level/known:DEU 1.6 to-2024
-3|level/known:DEU 1.7
-5|level/known:DEU 1.7 2020
-5|level/known:DEU 1.7 to-2021
7|level/known:DEU 1.9
4|level/known:DEU 1.9 2024
-3|level/known:DEU 1.9 2025
6|level/known:DEU 1.9 2026
4|level/known:DEU 1.9 since-2025
4|level/known:DEU 1.9 to-2024
-17|level/known:DEU 1E+1
-17|level/known:DEU 1E+1 2026
-17|level/known:DEU 1E+1 since-2025
23|level/known:DEU 2
3|level/known:DEU 2 1992
4|level/known:DEU 2 2023
29|level/known:DEU 2 2024
12|level/known:DEU 2 2025
-25|level/known:DEU 2 2026
-13|level/known:DEU 2 since-2025
3|level/known:DEU 2 to-1999
34|level/known:DEU 2 to-2024
4|level/known:DEU 2.01
4|level/known:DEU 2.01 2024
4|level/known:DEU 2.01 to-2024
3|level/known:DEU 2.1
17|level/known:DEU 2.1 2024
11|level/known:DEU 2.1 2025
-24|level/known:DEU 2.1 2026
-14|level/known:DEU 2.1 since-2025
17|level/known:DEU 2.1 to-2024
-9|level/known:DEU 2.2
-6|level/known:DEU 2.2 2025
-8|level/known:DEU 2.2 since-2025
4|level/known:DEU 2.3
-6|level/known:DEU 2.3 1999
10|level/known:DEU 2.3 2026
10|level/known:DEU 2.3 since-2025
-6|level/known:DEU 2.3 to-1999
15|level/known:DEU 2.4
-11|level/known:DEU 2.4 1984
15|level/known:DEU 2.4 2025
11|level/known:DEU 2.4 2026
26|level/known:DEU 2.4 since-2025
-11|level/known:DEU 2.4 to-1999
-12|level/known:DEU 2.5
-7|level/known:DEU 2.5 2023
-4|level/known:DEU 2.5 2025
-4|level/known:DEU 2.5 since-2025
-7|level/known:DEU 2.5 to-2024
-4|level/known:DEU 2.7
-4|level/known:DEU 2.7 2025
-4|level/known:DEU 2.7 since-2025
24|level/known:DEU 2.8
9|level/known:DEU 2.8 1997
-3|level/known:DEU 2.8 2025
18|level/known:DEU 2.8 2026
15|level/known:DEU 2.8 since-2025
9|level/known:DEU 2.8 to-1999
18|level/known:DEU 3
5|level/known:DEU 3 1977
11|level/known:DEU 3 1985
4|level/known:DEU 3 1988
20|level/known:DEU 3 to-1999
11|level/known:DEU 3.1
10|level/known:DEU 3.1 2023
10|level/known:DEU 3.1 to-2024
-4|level/known:DEU 3.2
3|level/known:DEU 3.2 1986
-8|level/known:DEU 3.2 2023
3|level/known:DEU 3.2 to-1999
-8|level/known:DEU 3.2 to-2024
5|level/known:DEU 3.3
5|level/known:DEU 3.3 1980
5|level/known:DEU 3.3 to-1999
12|level/known:DEU 3.4 1978
3|level/known:DEU 3.4 1982
-10|level/known:DEU 3.4 2016
-6|level/known:DEU 3.4 2025
-6|level/known:DEU 3.4 since-2025
15|level/known:DEU 3.4 to-1999
-10|level/known:DEU 3.4 to-2021
13|level/known:DEU 3.5
-3|level/known:DEU 3.5 2018
14|level/known:DEU 3.5 2025
14|level/known:DEU 3.5 since-2025
-3|level/known:DEU 3.5 to-2021
6|level/known:DEU 3.7
6|level/known:DEU 3.7 1988
6|level/known:DEU 3.7 to-1999
-18|level/known:DEU 4
-16|level/known:DEU 4 2025
-16|level/known:DEU 4 since-2025
-4|level/known:DEU 4.1
-3|level/known:DEU 4.1 2023
-4|level/known:DEU 4.1 to-2024
-4|level/known:DEU 4.7
-3|level/known:DEU 4.7 1978
-3|level/known:DEU 4.7 to-1999
-17|level/known:DEU 5
-4|level/known:DEU 5 1980
-11|level/known:DEU 5 2023
-6|level/known:DEU 5 to-1999
-11|level/known:DEU 5 to-2024
-4|level/known:DEU 5.8
-4|level/known:DEU 5.8 1989
-4|level/known:DEU 5.8 to-1999
-14|level/known:DEU 6
-10|level/known:DEU 6 1976
-4|level/known:DEU 6 1999
-14|level/known:DEU 6 to-1999
-19|level/known:DEU since-2025
12|level/known:DEU to-1999
18|level/known:DEU to-2013
15|level/known:DEU to-2021
43|level/known:DEU to-2024
-6|level/known:DNK 0.25
-6|level/known:DNK 0.25 2026
-6|level/known:DNK 0.25 since-2025
14|level/known:DNK 1.3
13|level/known:DNK 1.3 2025
13|level/known:DNK 1.3 since-2025
18|level/known:DNK 1.4
6|level/known:DNK 1.4 2025
10|level/known:DNK 1.4 2026
17|level/known:DNK 1.4 since-2025
-4|level/known:DNK 1.6
-4|level/known:DNK 1.6 2023
-4|level/known:DNK 1.6 to-2024
3|level/known:DNK 1.65
3|level/known:DNK 1.65 2024
3|level/known:DNK 1.65 to-2024
-4|level/known:DNK 2.1
3|level/known:DNK 2.1 1988
-7|level/known:DNK 2.1 2025
-7|level/known:DNK 2.1 since-2025
3|level/known:DNK 2.1 to-1999
-9|level/known:DNK 2.2
-9|level/known:DNK 2.2 2025
-9|level/known:DNK 2.2 since-2025
13|level/known:DNK 2.4
12|level/known:DNK 2.4 1984
4|level/known:DNK 2.4 2024
-3|level/known:DNK 2.4 2025
-3|level/known:DNK 2.4 since-2025
12|level/known:DNK 2.4 to-1999
4|level/known:DNK 2.4 to-2024
-10|level/known:DNK 2.6
-4|level/known:DNK 2.6 2025
-6|level/known:DNK 2.6 2026
-10|level/known:DNK 2.6 since-2025
23|level/known:DNK 3
20|level/known:DNK 3 2025
3|level/known:DNK 3 2026
23|level/known:DNK 3 since-2025
7|level/known:DNK 3.5
7|level/known:DNK 3.5 2026
7|level/known:DNK 3.5 since-2025
15|level/known:DNK since-2025
13|level/known:DNK to-1999
3|level/known:DNK to-2024
-5|level/known:DZA 7
-5|level/known:DZA 7 2025
-5|level/known:DZA 7 since-2025
-5|level/known:DZA since-2025
4|level/known:ECU 2.1
4|level/known:ECU 2.1 2025
4|level/known:ECU 2.1 since-2025
-3|level/known:ECU 3.4
-3|level/known:ECU 3.4 2025
-3|level/known:ECU 3.4 since-2025
18|level/known:ESP 1
-4|level/known:ESP 1 2014
21|level/known:ESP 1 2022
-3|level/known:ESP 1 to-2021
21|level/known:ESP 1 to-2024
16|level/known:ESP 1.28
3|level/known:ESP 1.28 2024
12|level/known:ESP 1.28 2025
12|level/known:ESP 1.28 since-2025
3|level/known:ESP 1.28 to-2024
26|level/known:ESP 1.3
4|level/known:ESP 1.3 2024
22|level/known:ESP 1.3 2025
22|level/known:ESP 1.3 since-2025
4|level/known:ESP 1.3 to-2024
-8|level/known:ESP 1.31
-8|level/known:ESP 1.31 2023
-8|level/known:ESP 1.31 to-2024
-16|level/known:ESP 1.4
-4|level/known:ESP 1.4 2022
-12|level/known:ESP 1.4 2025
-12|level/known:ESP 1.4 since-2025
-4|level/known:ESP 1.4 to-2024
5|level/known:ESP 1.43
5|level/known:ESP 1.43 2025
5|level/known:ESP 1.43 since-2025
-10|level/known:ESP 1.5
-9|level/known:ESP 1.5 2022
-9|level/known:ESP 1.5 to-2024
-15|level/known:ESP 1.55
-15|level/known:ESP 1.55 2025
-15|level/known:ESP 1.55 since-2025
7|level/known:ESP 1.6
7|level/known:ESP 1.6 2025
7|level/known:ESP 1.6 since-2025
-7|level/known:ESP 1.8
-6|level/known:ESP 1.8 2025
-7|level/known:ESP 1.8 since-2025
35|level/known:ESP 2
36|level/known:ESP 2 2026
35|level/known:ESP 2 since-2025
-13|level/known:ESP 2.2
-13|level/known:ESP 2.2 2025
-13|level/known:ESP 2.2 since-2025
-10|level/known:ESP 2.5
-10|level/known:ESP 2.5 2026
-10|level/known:ESP 2.5 since-2025
-22|level/known:ESP 2.7
-22|level/known:ESP 2.7 2025
-22|level/known:ESP 2.7 since-2025
-15|level/known:ESP 3
-7|level/known:ESP 3 2024
-8|level/known:ESP 3 2025
-8|level/known:ESP 3 since-2025
-7|level/known:ESP 3 to-2024
-32|level/known:ESP 3.4
-32|level/known:ESP 3.4 2025
-32|level/known:ESP 3.4 since-2025
-3|level/known:ESP 4.5
-3|level/known:ESP 4.5 2025
-3|level/known:ESP 4.5 since-2025
3|level/known:ESP 5
3|level/known:ESP 5 2025
3|level/known:ESP 5 since-2025
-42|level/known:ESP since-2025
-4|level/known:ESP to-2021
-5|level/known:EST 0.14
-5|level/known:EST 0.14 2025
-5|level/known:EST 0.14 since-2025
7|level/known:EST 0.25
7|level/known:EST 0.25 2026
7|level/known:EST 0.25 since-2025
-3|level/known:EST 1.2
-3|level/known:EST 1.2 2002
-3|level/known:EST 1.2 to-2013
4|level/known:EST 1.4
-4|level/known:EST 1.4 2016
7|level/known:EST 1.4 2025
7|level/known:EST 1.4 since-2025
-4|level/known:EST 1.4 to-2021
9|level/known:EST 2
9|level/known:EST 2 2014
-19|level/known:EST 2 2023
19|level/known:EST 2 2025
17|level/known:EST 2 since-2025
11|level/known:EST 2 to-2021
-19|level/known:EST 2 to-2024
23|level/known:EST 2.16
23|level/known:EST 2.16 2017
23|level/known:EST 2.16 to-2021
3|level/known:EST 2.3
3|level/known:EST 2.3 2022
3|level/known:EST 2.3 to-2024
-10|level/known:EST 2.38
-10|level/known:EST 2.38 2017
-10|level/known:EST 2.38 to-2021
-3|level/known:EST 2.5
-3|level/known:EST 2.5 2023
-3|level/known:EST 2.5 to-2024
7|level/known:EST 2.7
7|level/known:EST 2.7 2023
7|level/known:EST 2.7 to-2024
-3|level/known:EST 2.9
-3|level/known:EST 2.9 2025
-3|level/known:EST 2.9 since-2025
-7|level/known:EST 3
-7|level/known:EST 3 2024
-7|level/known:EST 3 to-2024
-4|level/known:EST 3.2
4|level/known:EST 3.3
3|level/known:EST 3.3 2024
3|level/known:EST 3.3 to-2024
46|level/known:EST 3.4
20|level/known:EST 3.4 2024
26|level/known:EST 3.4 2025
26|level/known:EST 3.4 since-2025
20|level/known:EST 3.4 to-2024
10|level/known:EST 3.43
9|level/known:EST 3.43 2024
9|level/known:EST 3.43 to-2024
-10|level/known:EST 3.71
-10|level/known:EST 3.71 2025
-10|level/known:EST 3.71 since-2025
-36|level/known:EST 4
-32|level/known:EST 4 2023
-4|level/known:EST 4 2025
-4|level/known:EST 4 since-2025
-32|level/known:EST 4 to-2024
-3|level/known:EST 4.12
-3|level/known:EST 4.12 2024
-3|level/known:EST 4.12 to-2024
-13|level/known:EST 4.9
-12|level/known:EST 4.9 2026
-13|level/known:EST 4.9 since-2025
8|level/known:EST 5
13|level/known:EST 5 2025
-5|level/known:EST 5 2026
8|level/known:EST 5 since-2025
10|level/known:EST 5.1
10|level/known:EST 5.1 2026
10|level/known:EST 5.1 since-2025
-8|level/known:EST 5.3
-8|level/known:EST 5.3 2026
-8|level/known:EST 5.3 since-2025
-5|level/known:EST 5.38
-5|level/known:EST 5.38 2025
-5|level/known:EST 5.38 since-2025
16|level/known:EST 5.4 2025
-14|level/known:EST 5.4 2026
23|level/known:EST since-2025
-3|level/known:EST to-2013
16|level/known:EST to-2021
-40|level/known:EST to-2024
-3|level/known:EU 0.2
-3|level/known:EU 0.2 since-2025
-9|level/known:EU 0.3
-9|level/known:EU 0.3 2026
-9|level/known:EU 0.3 since-2025
-3|level/known:EU 0.4
-3|level/known:EU 0.4 2025
-3|level/known:EU 0.4 since-2025
5|level/known:EU 1.3
5|level/known:EU 1.3 2024
5|level/known:EU 1.3 to-2024
5|level/known:EU 1.4
6|level/known:EU 1.4 2025
6|level/known:EU 1.4 since-2025
-5|level/known:EU 1.5
-5|level/known:EU 1.5 2025
-5|level/known:EU 1.5 since-2025
10|level/known:EU 1.6 2023
-4|level/known:EU 1.6 2024
-4|level/known:EU 1.6 2025
-4|level/known:EU 1.6 since-2025
5|level/known:EU 1.6 to-2024
-7|level/known:EU 1.8
-7|level/known:EU 1.8 2024
-7|level/known:EU 1.8 to-2024
31|level/known:EU 1.9
31|level/known:EU 1.9 2025
31|level/known:EU 1.9 since-2025
-3|level/known:EU 2
-5|level/known:EU 2 2014
9|level/known:EU 2 2024
-7|level/known:EU 2 2025
-7|level/known:EU 2 since-2025
-5|level/known:EU 2 to-2021
9|level/known:EU 2 to-2024
21|level/known:EU 2.1
20|level/known:EU 2.1 2025
21|level/known:EU 2.1 since-2025
-12|level/known:EU 2.2
-12|level/known:EU 2.2 2025
-12|level/known:EU 2.2 since-2025
11|level/known:EU 2.5
11|level/known:EU 2.5 2025
11|level/known:EU 2.5 since-2025
-10|level/known:EU 3.5
-9|level/known:EU 3.5 2025
-10|level/known:EU 3.5 since-2025
-6|level/known:EU 4.2
-6|level/known:EU 4.2 2018
-6|level/known:EU 4.2 to-2021
-3|level/known:EU 4.5
-3|level/known:EU 4.5 2025
-3|level/known:EU 4.5 since-2025
-5|level/known:EU 5.38
-5|level/known:EU 5.38 2025
-5|level/known:EU 5.38 since-2025
-3|level/known:EU since-2025
-12|level/known:EU to-2021
9|level/known:EU to-2024
-5|level/known:FIN 0.25
-5|level/known:FIN 0.25 2025
-5|level/known:FIN 0.25 since-2025
9|level/known:FIN 1.5
9|level/known:FIN 1.5 2025
9|level/known:FIN 1.5 since-2025
-14|level/known:FIN 1.55
-14|level/known:FIN 1.55 2022
-14|level/known:FIN 1.55 to-2024
-16|level/known:FIN 2
3|level/known:FIN 2 2022
8|level/known:FIN 2 2023
3|level/known:FIN 2 2024
-11|level/known:FIN 2 2025
-19|level/known:FIN 2 2026
-30|level/known:FIN 2 since-2025
13|level/known:FIN 2 to-2024
-4|level/known:FIN 2.1
-3|level/known:FIN 2.1 2023
-3|level/known:FIN 2.1 to-2024
10|level/known:FIN 2.4
8|level/known:FIN 2.4 2025
8|level/known:FIN 2.4 since-2025
19|level/known:FIN 2.5
9|level/known:FIN 2.5 2025
10|level/known:FIN 2.5 2026
19|level/known:FIN 2.5 since-2025
12|level/known:FIN 2.6
4|level/known:FIN 2.6 2025
8|level/known:FIN 2.6 2026
12|level/known:FIN 2.6 since-2025
4|level/known:FIN 3.2
4|level/known:FIN 3.2 2026
4|level/known:FIN 3.2 since-2025
-16|level/known:FIN 3.3
-16|level/known:FIN 3.3 2026
-16|level/known:FIN 3.3 since-2025
-32|level/known:FIN 3.5
-32|level/known:FIN 3.5 2025
-32|level/known:FIN 3.5 since-2025
18|level/known:FIN 4
18|level/known:FIN 4 2025
18|level/known:FIN 4 since-2025
-20|level/known:FIN since-2025
4|level/known:FJI 1.4
4|level/known:FJI 1.4 2025
4|level/known:FJI 1.4 since-2025
15|level/known:FJI 1.5
15|level/known:FJI 1.5 2026
15|level/known:FJI 1.5 since-2025
18|level/known:FJI since-2025
-21|level/known:FRA 0.25
-21|level/known:FRA 0.25 2025
-21|level/known:FRA 0.25 since-2025
-6|level/known:FRA 1.2
-3|level/known:FRA 1.2 2023
-3|level/known:FRA 1.2 since-2025
-3|level/known:FRA 1.2 to-2024
-10|level/known:FRA 1.3
-10|level/known:FRA 1.3 2025
-10|level/known:FRA 1.3 since-2025
-5|level/known:FRA 1.4
-3|level/known:FRA 1.4 2025
-3|level/known:FRA 1.4 since-2025
-5|level/known:FRA 1.5
-3|level/known:FRA 1.5 2018
-3|level/known:FRA 1.5 to-2021
-3|level/known:FRA 1.7
-3|level/known:FRA 1.7 2026
-3|level/known:FRA 1.7 since-2025
6|level/known:FRA 1.9
5|level/known:FRA 1.9 2023
6|level/known:FRA 1.9 to-2024
12|level/known:FRA 2
-3|level/known:FRA 2 2019
17|level/known:FRA 2 2025
17|level/known:FRA 2 since-2025
-3|level/known:FRA 2 to-2021
8|level/known:FRA 2.05
8|level/known:FRA 2.05 2025
8|level/known:FRA 2.05 since-2025
3|level/known:FRA 2.06
17|level/known:FRA 2.1
16|level/known:FRA 2.1 2025
18|level/known:FRA 2.1 since-2025
14|level/known:FRA 2.2
9|level/known:FRA 2.2 2025
5|level/known:FRA 2.2 2026
14|level/known:FRA 2.2 since-2025
3|level/known:FRA 2.25
3|level/known:FRA 2.25 2026
3|level/known:FRA 2.25 since-2025
8|level/known:FRA 2.3
8|level/known:FRA 2.3 2026
8|level/known:FRA 2.3 since-2025
-20|level/known:FRA 2.5
-20|level/known:FRA 2.5 2025
-20|level/known:FRA 2.5 since-2025
-3|level/known:FRA 2.8 since-2025
-3|level/known:FRA 2.9
-3|level/known:FRA 2.9 2024
-3|level/known:FRA 2.9 to-2024
-5|level/known:FRA 3 1977
5|level/known:FRA 3 2026
5|level/known:FRA 3 since-2025
-5|level/known:FRA 3 to-1999
-3|level/known:FRA 3.1
-3|level/known:FRA 3.1 2026
-3|level/known:FRA 3.1 since-2025
4|level/known:FRA 3.9
4|level/known:FRA 3.9 1987
4|level/known:FRA 3.9 to-1999
-10|level/known:FRA to-2021
-4|level/known:FRA to-2024
-3|level/known:GBR 0.96
-3|level/known:GBR 0.96 2022
-3|level/known:GBR 0.96 to-2024
-9|level/known:GBR 1
-6|level/known:GBR 1 2025
-6|level/known:GBR 1 since-2025
-4|level/known:GBR 1.1
-4|level/known:GBR 1.1 2023
-4|level/known:GBR 1.1 to-2024
-11|level/known:GBR 1.2
-7|level/known:GBR 1.2 2023
-8|level/known:GBR 1.2 to-2024
-10|level/known:GBR 1.3
-9|level/known:GBR 1.3 2023
-10|level/known:GBR 1.3 to-2024
-17|level/known:GBR 1.4
-3|level/known:GBR 1.4 2019
-13|level/known:GBR 1.4 2025
-13|level/known:GBR 1.4 since-2025
-3|level/known:GBR 1.4 to-2021
-3|level/known:GBR 1.6
-4|level/known:GBR 1.8
-4|level/known:GBR 1.8 1993
-4|level/known:GBR 1.8 to-1999
9|level/known:GBR 1E+1
-13|level/known:GBR 1E+1 2025
23|level/known:GBR 1E+1 2026
10|level/known:GBR 1E+1 since-2025
35|level/known:GBR 2
19|level/known:GBR 2 2022
-7|level/known:GBR 2 2023
7|level/known:GBR 2 2024
19|level/known:GBR 2 2025
18|level/known:GBR 2 since-2025
-4|level/known:GBR 2 to-1999
18|level/known:GBR 2 to-2024
10|level/known:GBR 2.07
8|level/known:GBR 2.07 2024
9|level/known:GBR 2.07 to-2024
-3|level/known:GBR 2.1
3|level/known:GBR 2.1 2024
-8|level/known:GBR 2.1 2025
-9|level/known:GBR 2.1 since-2025
5|level/known:GBR 2.1 to-2024
-9|level/known:GBR 2.16
-9|level/known:GBR 2.16 2017
-9|level/known:GBR 2.16 to-2021
39|level/known:GBR 2.2
24|level/known:GBR 2.2 2017
20|level/known:GBR 2.2 2022
-3|level/known:GBR 2.2 2026
-5|level/known:GBR 2.2 since-2025
24|level/known:GBR 2.2 to-2021
20|level/known:GBR 2.2 to-2024
36|level/known:GBR 2.3
12|level/known:GBR 2.3 2022
3|level/known:GBR 2.3 2024
27|level/known:GBR 2.3 2025
-6|level/known:GBR 2.3 2026
21|level/known:GBR 2.3 since-2025
15|level/known:GBR 2.3 to-2024
20|level/known:GBR 2.4
-3|level/known:GBR 2.4 2016
18|level/known:GBR 2.4 2025
5|level/known:GBR 2.4 2026
23|level/known:GBR 2.4 since-2025
-4|level/known:GBR 2.4 to-2021
12|level/known:GBR 2.5
-7|level/known:GBR 2.5 2024
23|level/known:GBR 2.5 2025
-6|level/known:GBR 2.5 2026
18|level/known:GBR 2.5 since-2025
-7|level/known:GBR 2.5 to-2024
9|level/known:GBR 2.7
9|level/known:GBR 2.7 2010
9|level/known:GBR 2.7 to-2013
-14|level/known:GBR 2.8
-3|level/known:GBR 2.8 2024
-11|level/known:GBR 2.8 2026
-11|level/known:GBR 2.8 since-2025
-3|level/known:GBR 2.8 to-2024
-11|level/known:GBR 3
-5|level/known:GBR 3 2025
-5|level/known:GBR 3 2026
-10|level/known:GBR 3 since-2025
-11|level/known:GBR 3.2
-3|level/known:GBR 3.2 1986
-5|level/known:GBR 3.2 1990
-3|level/known:GBR 3.2 since-2025
-8|level/known:GBR 3.2 to-1999
-12|level/known:GBR 3.3
-12|level/known:GBR 3.3 2025
-12|level/known:GBR 3.3 since-2025
-3|level/known:GBR 3.38
-3|level/known:GBR 3.38 2025
-3|level/known:GBR 3.38 since-2025
-5|level/known:GBR 3.4
-7|level/known:GBR 3.4 1978
4|level/known:GBR 3.4 1991
-4|level/known:GBR 3.9
-4|level/known:GBR 3.9 1987
-4|level/known:GBR 3.9 to-1999
6|level/known:GBR 4
13|level/known:GBR 4 1992
4|level/known:GBR 4 1999
-10|level/known:GBR 4 2025
-10|level/known:GBR 4 since-2025
22|level/known:GBR 4 to-1999
-3|level/known:GBR 4 to-2024
-13|level/known:GBR 4.2
-13|level/known:GBR 4.2 2025
-13|level/known:GBR 4.2 since-2025
-8|level/known:GBR 4.4
-9|level/known:GBR 4.4 2014
-9|level/known:GBR 4.4 to-2021
28|level/known:GBR 4.7
11|level/known:GBR 4.7 1978
18|level/known:GBR 4.7 1979
29|level/known:GBR 4.7 to-1999
3|level/known:GBR 4.9 1987
-5|level/known:GBR 4.9 1992
24|level/known:GBR 5
3|level/known:GBR 5 1987
7|level/known:GBR 5 1988
11|level/known:GBR 5 2023
5|level/known:GBR 5 2025
5|level/known:GBR 5 since-2025
8|level/known:GBR 5 to-1999
11|level/known:GBR 5 to-2024
4|level/known:GBR 5.1
4|level/known:GBR 5.1 1982
4|level/known:GBR 5.1 to-1999
3|level/known:GBR 5.2
3|level/known:GBR 5.2 1986
3|level/known:GBR 5.2 to-1999
8|level/known:GBR 5.3
8|level/known:GBR 5.3 2025
8|level/known:GBR 5.3 since-2025
17|level/known:GBR 6.5
17|level/known:GBR 6.5 2026
17|level/known:GBR 6.5 since-2025
5|level/known:GBR 7
5|level/known:GBR 7 2025
5|level/known:GBR 7 since-2025
14|level/known:GBR since-2025
39|level/known:GBR to-1999
13|level/known:GBR to-2013
-3|level/known:GBR to-2021
37|level/known:GBR to-2024
8|level/known:GEO 1.4
8|level/known:GEO 1.4 2025
8|level/known:GEO 1.4 since-2025
-3|level/known:GEO 3.3
-3|level/known:GEO 3.3 2008
-3|level/known:GEO 3.3 to-2013
8|level/known:GEO since-2025
-4|level/known:GEO to-1999
-3|level/known:GEO to-2013
20|level/known:GRC 2
7|level/known:GRC 2 2012
13|level/known:GRC 2 2025
13|level/known:GRC 2 since-2025
7|level/known:GRC 2 to-2013
-3|level/known:GRC 2.1
-3|level/known:GRC 2.1 2025
-3|level/known:GRC 2.1 since-2025
-5|level/known:GRC 2.16
-5|level/known:GRC 2.16 2017
-5|level/known:GRC 2.16 to-2021
-7|level/known:GRC 2.2
-7|level/known:GRC 2.2 2017
-7|level/known:GRC 2.2 to-2021
-5|level/known:GRC 2.3
-5|level/known:GRC 2.3 2026
-5|level/known:GRC 2.3 since-2025
12|level/known:GRC 2.38
12|level/known:GRC 2.38 2017
12|level/known:GRC 2.38 to-2021
5|level/known:GRC 2.4
5|level/known:GRC 2.4 2016
5|level/known:GRC 2.4 to-2021
5|level/known:GRC 2.7
5|level/known:GRC 2.7 2025
5|level/known:GRC 2.7 since-2025
4|level/known:GRC 2.9
4|level/known:GRC 2.9 2025
4|level/known:GRC 2.9 since-2025
-3|level/known:GRC 3
4|level/known:GRC 3 2023
-17|level/known:GRC 3 2024
8|level/known:GRC 3 2026
9|level/known:GRC 3 since-2025
-13|level/known:GRC 3 to-2024
3|level/known:GRC 3.1
-4|level/known:GRC 3.24
-4|level/known:GRC 3.24 2024
-4|level/known:GRC 3.24 to-2024
-3|level/known:GRC 5.1
-3|level/known:GRC 5.1 1982
-3|level/known:GRC 5.1 to-1999
22|level/known:GRC since-2025
-4|level/known:GRC to-1999
7|level/known:GRC to-2013
4|level/known:GRC to-2021
-16|level/known:GRC to-2024
-3|level/known:GUY 2.1
-3|level/known:GUY 2.1 2024
-3|level/known:GUY 2.1 to-2024
-3|level/known:GUY to-2024
4|level/known:HRV 1.9
4|level/known:HRV 1.9 2025
4|level/known:HRV 1.9 since-2025
12|level/known:HRV 2
12|level/known:HRV 2 2025
12|level/known:HRV 2 since-2025
-11|level/known:HRV 2.1
-11|level/known:HRV 2.1 2025
-11|level/known:HRV 2.1 since-2025
-12|level/known:HRV 4.2
-12|level/known:HRV 4.2 2018
-12|level/known:HRV 4.2 to-2021
4|level/known:HRV since-2025
-14|level/known:HRV to-2021
3|level/known:HUN 0.8
3|level/known:HUN 0.8 2015
3|level/known:HUN 0.8 to-2021
4|level/known:HUN 1
4|level/known:HUN 1 2014
4|level/known:HUN 1 to-2021
-11|level/known:HUN 1.1
-11|level/known:HUN 1.1 2024
-11|level/known:HUN 1.1 to-2024
21|level/known:HUN 1.4
21|level/known:HUN 1.4 1999
21|level/known:HUN 1.4 to-1999
14|level/known:HUN 1.55
14|level/known:HUN 1.55 2022
14|level/known:HUN 1.55 to-2024
5|level/known:HUN 2
5|level/known:HUN 2 2025
5|level/known:HUN 2 since-2025
6|level/known:HUN 2.1
3|level/known:HUN 2.1 2025
5|level/known:HUN 2.1 since-2025
10|level/known:HUN since-2025
20|level/known:HUN to-1999
6|level/known:HUN to-2021
5|level/known:HUN to-2024
7|level/known:IDN 0.7
5|level/known:IDN 0.7 to-2024
42|level/known:IDN 0.8
33|level/known:IDN 0.8 2025
8|level/known:IDN 0.8 2026
41|level/known:IDN 0.8 since-2025
-4|level/known:IDN 0.9 2024
3|level/known:IDN 0.9 2026
3|level/known:IDN 0.9 since-2025
-4|level/known:IDN 0.9 to-2024
-5|level/known:IDN 1
3|level/known:IDN 1 1999
-7|level/known:IDN 1 2025
-6|level/known:IDN 1 since-2025
3|level/known:IDN 1 to-1999
-10|level/known:IDN 1.2
-10|level/known:IDN 1.2 2026
-10|level/known:IDN 1.2 since-2025
7|level/known:IDN 1.3
5|level/known:IDN 1.3 2025
7|level/known:IDN 1.3 since-2025
-17|level/known:IDN 1.5
-18|level/known:IDN 1.5 2024
-18|level/known:IDN 1.5 to-2024
-14|level/known:IDN 2
-7|level/known:IDN 2 2025
-7|level/known:IDN 2 2026
-14|level/known:IDN 2 since-2025
-7|level/known:IDN 2.8
-4|level/known:IDN 2.8 2024
-5|level/known:IDN 2.8 to-2024
-23|level/known:IDN 3
-23|level/known:IDN 3 2025
-23|level/known:IDN 3 since-2025
-6|level/known:IDN since-2025
3|level/known:IDN to-1999
-26|level/known:IDN to-2024
-6|level/known:IND 1.3
-4|level/known:IND 1.3 2018
-4|level/known:IND 1.3 to-2021
-36|level/known:IND 1.4
-35|level/known:IND 1.4 2025
-36|level/known:IND 1.4 since-2025
-5|level/known:IND 1.5 2025
-5|level/known:IND 1.5 since-2025
3|level/known:IND 1.5 to-2024
17|level/known:IND 1.65
17|level/known:IND 1.65 2018
17|level/known:IND 1.65 to-2021
-29|level/known:IND 1.7
-18|level/known:IND 1.7 2024
-5|level/known:IND 1.7 2025
-4|level/known:IND 1.7 2026
-9|level/known:IND 1.7 since-2025
-20|level/known:IND 1.7 to-2024
20|level/known:IND 1.9
-9|level/known:IND 1.9 2018
5|level/known:IND 1.9 2024
20|level/known:IND 1.9 2025
5|level/known:IND 1.9 2026
25|level/known:IND 1.9 since-2025
-9|level/known:IND 1.9 to-2021
5|level/known:IND 1.9 to-2024
8|level/known:IND 1.97
8|level/known:IND 1.97 2023
8|level/known:IND 1.97 to-2024
33|level/known:IND 2
27|level/known:IND 2 2026
29|level/known:IND 2 since-2025
4|level/known:IND 2 to-2024
4|level/known:IND 2.1
5|level/known:IND 2.1 2022
6|level/known:IND 2.1 to-2024
8|level/known:IND 2.2
8|level/known:IND 2.2 2025
8|level/known:IND 2.2 since-2025
3|level/known:IND 2.3
3|level/known:IND 2.3 since-2025
6|level/known:IND 2.4
6|level/known:IND 2.4 2025
6|level/known:IND 2.4 since-2025
-14|level/known:IND 2.55
-14|level/known:IND 2.55 2026
-14|level/known:IND 2.55 since-2025
-3|level/known:IND 4.3
-3|level/known:IND 4.3 2021
-3|level/known:IND 4.3 to-2021
5|level/known:IND 4.7
5|level/known:IND 4.7 2025
5|level/known:IND 4.7 since-2025
-18|level/known:IND 6.5
-18|level/known:IND 6.5 2025
-18|level/known:IND 6.5 since-2025
-9|level/known:IND since-2025
12|level/known:IND to-2024
15|level/known:IRL 0.2
12|level/known:IRL 0.2 2025
13|level/known:IRL 0.2 since-2025
28|level/known:IRL 0.25
27|level/known:IRL 0.25 2025
27|level/known:IRL 0.25 since-2025
9|level/known:IRL 0.3
9|level/known:IRL 0.3 2026
9|level/known:IRL 0.3 since-2025
4|level/known:IRL 0.4
4|level/known:IRL 0.4 2025
4|level/known:IRL 0.4 since-2025
-4|level/known:IRL 1
-4|level/known:IRL 1 2026
-4|level/known:IRL 1 since-2025
-10|level/known:IRL 1.4
-10|level/known:IRL 1.4 2026
-10|level/known:IRL 1.4 since-2025
-37|level/known:IRL 2
-37|level/known:IRL 2 2025
-37|level/known:IRL 2 since-2025
-4|level/known:IRL 2.3
-4|level/known:IRL 2.3 2025
-4|level/known:IRL 2.3 since-2025
-3|level/known:IRL 2.4
-3|level/known:IRL 2.4 2024
-3|level/known:IRL 2.4 to-2024
-10|level/known:IRL since-2025
-5|level/known:IRN since-2025
-8|level/known:IRQ 1
-7|level/known:IRQ 1 2003
-7|level/known:IRQ 1 to-2013
-8|level/known:IRQ 1.5
-8|level/known:IRQ 1.5 2003
-8|level/known:IRQ 1.5 to-2013
-3|level/known:IRQ 2.7
-3|level/known:IRQ 2.7 2003
-3|level/known:IRQ 2.7 to-2013
-5|level/known:IRQ 3.7
-5|level/known:IRQ 3.7 2003
-5|level/known:IRQ 3.7 to-2013
-22|level/known:IRQ to-2013
30|level/known:ISL 0.14
30|level/known:ISL 0.14 2025
30|level/known:ISL 0.14 since-2025
-5|level/known:ISL 34
-5|level/known:ISL 34 2025
-5|level/known:ISL 34 since-2025
16|level/known:ISL since-2025
-4|level/known:ISR 1.2
-20|level/known:ISR 1.4
-20|level/known:ISR 1.4 2025
-20|level/known:ISR 1.4 since-2025
-10|level/known:ISR 2.7
-10|level/known:ISR 2.7 2023
-10|level/known:ISR 2.7 to-2024
-5|level/known:ISR 3.32
-5|level/known:ISR 3.32 2025
-5|level/known:ISR 3.32 since-2025
-7|level/known:ISR 3.4
-4|level/known:ISR 3.4 2024
-3|level/known:ISR 3.4 2025
-3|level/known:ISR 3.4 since-2025
-4|level/known:ISR 3.4 to-2024
-12|level/known:ISR 34
-10|level/known:ISR 34 2023
-10|level/known:ISR 34 to-2024
11|level/known:ISR 4.5
10|level/known:ISR 4.5 2023
10|level/known:ISR 4.5 to-2024
7|level/known:ISR 5
5|level/known:ISR 5 2025
6|level/known:ISR 5 since-2025
11|level/known:ISR 5.3
11|level/known:ISR 5.3 2023
11|level/known:ISR 5.3 to-2024
21|level/known:ISR 5.4
21|level/known:ISR 5.4 2025
21|level/known:ISR 5.4 since-2025
-6|level/known:ISR 7
-6|level/known:ISR 7 2025
-6|level/known:ISR 7 since-2025
-8|level/known:ISR 7.1
-8|level/known:ISR 7.1 2025
-8|level/known:ISR 7.1 since-2025
-6|level/known:ISR 7.3
-6|level/known:ISR 7.3 2025
-6|level/known:ISR 7.3 since-2025
35|level/known:ISR 8.8
30|level/known:ISR 8.8 2025
5|level/known:ISR 8.8 2026
35|level/known:ISR 8.8 since-2025
6|level/known:ISR since-2025
-4|level/known:ISR to-2024
-4|level/known:ITA 1.2
4|level/known:ITA 1.2 2014
-8|level/known:ITA 1.2 2023
4|level/known:ITA 1.2 to-2021
-8|level/known:ITA 1.2 to-2024
4|level/known:ITA 1.22
4|level/known:ITA 1.22 2020
4|level/known:ITA 1.22 to-2021
-9|level/known:ITA 1.3
-8|level/known:ITA 1.3 2025
-8|level/known:ITA 1.3 since-2025
-3|level/known:ITA 1.33
-3|level/known:ITA 1.33 2024
-3|level/known:ITA 1.33 to-2024
-11|level/known:ITA 1.4
-5|level/known:ITA 1.4 2022
-5|level/known:ITA 1.4 2026
-6|level/known:ITA 1.4 since-2025
-5|level/known:ITA 1.4 to-2024
56|level/known:ITA 1.5
15|level/known:ITA 1.5 2022
6|level/known:ITA 1.5 2023
23|level/known:ITA 1.5 2024
13|level/known:ITA 1.5 2025
13|level/known:ITA 1.5 since-2025
44|level/known:ITA 1.5 to-2024
6|level/known:ITA 1.57
6|level/known:ITA 1.57 2025
6|level/known:ITA 1.57 since-2025
-7|level/known:ITA 1.6 2024
5|level/known:ITA 1.6 2025
5|level/known:ITA 1.6 since-2025
-7|level/known:ITA 1.6 to-2024
21|level/known:ITA 2 2025
-23|level/known:ITA 2 2026
3|level/known:ITA 2.5
3|level/known:ITA 2.5 2025
3|level/known:ITA 2.5 since-2025
-4|level/known:ITA 3.3
-4|level/known:ITA 3.3 2024
-4|level/known:ITA 3.3 to-2024
5|level/known:ITA since-2025
8|level/known:ITA to-2021
13|level/known:ITA to-2024
23|level/known:JAM 1.3
23|level/known:JAM 1.3 2025
23|level/known:JAM 1.3 since-2025
23|level/known:JAM since-2025
-3|level/known:JPN 0.15
-3|level/known:JPN 0.15 2023
-3|level/known:JPN 0.15 to-2024
35|level/known:JPN 0.3
35|level/known:JPN 0.3 2026
35|level/known:JPN 0.3 since-2025
48|level/known:JPN 0.9
6|level/known:JPN 0.9 1978
7|level/known:JPN 0.9 1979
9|level/known:JPN 0.9 1980
25|level/known:JPN 0.9 1983
3|level/known:JPN 0.9 2007
20|level/known:JPN 0.9 2019
5|level/known:JPN 0.9 2023
8|level/known:JPN 0.9 2024
-12|level/known:JPN 0.9 2025
-33|level/known:JPN 0.9 2026
-44|level/known:JPN 0.9 since-2025
51|level/known:JPN 0.9 to-1999
3|level/known:JPN 0.9 to-2013
24|level/known:JPN 0.9 to-2021
14|level/known:JPN 0.9 to-2024
19|level/known:JPN 0.91
4|level/known:JPN 0.91 1980
15|level/known:JPN 0.91 1981
19|level/known:JPN 0.91 to-1999
19|level/known:JPN 0.93
18|level/known:JPN 0.93 1982
18|level/known:JPN 0.93 to-1999
3|level/known:JPN 0.94
3|level/known:JPN 0.948
3|level/known:JPN 0.948 1997
3|level/known:JPN 0.948 to-1999
9|level/known:JPN 0.95
6|level/known:JPN 0.95 2022
6|level/known:JPN 0.95 to-2024
27|level/known:JPN 0.96
4|level/known:JPN 0.96 1994
21|level/known:JPN 0.96 2022
5|level/known:JPN 0.96 to-1999
22|level/known:JPN 0.96 to-2024
4|level/known:JPN 0.98
3|level/known:JPN 0.98 1983
4|level/known:JPN 0.98 to-1999
3|level/known:JPN 0.993
3|level/known:JPN 0.993 1986
3|level/known:JPN 0.993 to-1999
5|level/known:JPN 0.997
5|level/known:JPN 0.997 to-1999
89|level/known:JPN 1
13|level/known:JPN 1 1977
-6|level/known:JPN 1 1978
11|level/known:JPN 1 1987
4|level/known:JPN 1 1988
4|level/known:JPN 1 1990
7|level/known:JPN 1 2003
12|level/known:JPN 1 2005
3|level/known:JPN 1 2009
7|level/known:JPN 1 2015
7|level/known:JPN 1 2016
10|level/known:JPN 1 2022
21|level/known:JPN 1 2023
-11|level/known:JPN 1 2024
13|level/known:JPN 1 2025
-13|level/known:JPN 1 2026
29|level/known:JPN 1 to-1999
22|level/known:JPN 1 to-2013
16|level/known:JPN 1 to-2021
20|level/known:JPN 1 to-2024
21|level/known:JPN 1.004
19|level/known:JPN 1.004 1987
20|level/known:JPN 1.004 to-1999
13|level/known:JPN 1.07
12|level/known:JPN 1.07 2022
12|level/known:JPN 1.07 to-2024
12|level/known:JPN 1.09
12|level/known:JPN 1.09 2022
12|level/known:JPN 1.09 to-2024
20|level/known:JPN 1.1
3|level/known:JPN 1.1 2022
13|level/known:JPN 1.1 2023
19|level/known:JPN 1.1 to-2024
17|level/known:JPN 1.19
17|level/known:JPN 1.19 2023
17|level/known:JPN 1.19 to-2024
25|level/known:JPN 1.2
-4|level/known:JPN 1.2 2022
-19|level/known:JPN 1.2 2023
55|level/known:JPN 1.2 2024
-5|level/known:JPN 1.2 2025
-7|level/known:JPN 1.2 since-2025
32|level/known:JPN 1.2 to-2024
13|level/known:JPN 1.24
3|level/known:JPN 1.24 2021
9|level/known:JPN 1.24 2023
3|level/known:JPN 1.24 to-2021
11|level/known:JPN 1.24 to-2024
-8|level/known:JPN 1.26
-8|level/known:JPN 1.26 2024
-8|level/known:JPN 1.26 to-2024
34|level/known:JPN 1.3
22|level/known:JPN 1.3 2019
-5|level/known:JPN 1.3 2022
8|level/known:JPN 1.3 2023
22|level/known:JPN 1.3 2024
-7|level/known:JPN 1.3 2025
-6|level/known:JPN 1.3 2026
-13|level/known:JPN 1.3 since-2025
21|level/known:JPN 1.3 to-2021
25|level/known:JPN 1.3 to-2024
52|level/known:JPN 1.4
-10|level/known:JPN 1.4 2014
5|level/known:JPN 1.4 2023
10|level/known:JPN 1.4 2024
33|level/known:JPN 1.4 2025
14|level/known:JPN 1.4 2026
47|level/known:JPN 1.4 since-2025
-10|level/known:JPN 1.4 to-2021
16|level/known:JPN 1.4 to-2024
26|level/known:JPN 1.5
4|level/known:JPN 1.5 1986
9|level/known:JPN 1.5 1987
-8|level/known:JPN 1.5 2022
-26|level/known:JPN 1.5 2024
31|level/known:JPN 1.5 2025
15|level/known:JPN 1.5 2026
46|level/known:JPN 1.5 since-2025
12|level/known:JPN 1.5 to-1999
-32|level/known:JPN 1.5 to-2024
58|level/known:JPN 1.6
3|level/known:JPN 1.6 1985
-5|level/known:JPN 1.6 2023
22|level/known:JPN 1.6 2024
25|level/known:JPN 1.6 2025
12|level/known:JPN 1.6 2026
37|level/known:JPN 1.6 since-2025
4|level/known:JPN 1.6 to-1999
17|level/known:JPN 1.6 to-2024
-12|level/known:JPN 1.7
-18|level/known:JPN 1.7 2022
7|level/known:JPN 1.7 2026
6|level/known:JPN 1.7 since-2025
-18|level/known:JPN 1.7 to-2024
8|level/known:JPN 1.75
8|level/known:JPN 1.75 2025
8|level/known:JPN 1.75 since-2025
61|level/known:JPN 1.8
61|level/known:JPN 1.8 2025
61|level/known:JPN 1.8 since-2025
-5|level/known:JPN 1.9
-4|level/known:JPN 1.9 2019
-22|level/known:JPN 1.9 2025
25|level/known:JPN 1.9 2026
3|level/known:JPN 1.9 since-2025
-6|level/known:JPN 1.9 to-2021
-8|level/known:JPN 1.97
-7|level/known:JPN 1.97 2023
-7|level/known:JPN 1.97 to-2024
-6|level/known:JPN 19
-6|level/known:JPN 19 2025
-6|level/known:JPN 19 since-2025
24|level/known:JPN 2
-3|level/known:JPN 2 2014
-4|level/known:JPN 2 2015
-17|level/known:JPN 2 2022
-16|level/known:JPN 2 2024
-7|level/known:JPN 2 2025
76|level/known:JPN 2 2026
68|level/known:JPN 2 since-2025
-7|level/known:JPN 2 to-2021
-35|level/known:JPN 2 to-2024
-3|level/known:JPN 2.02
-13|level/known:JPN 2.05
-11|level/known:JPN 2.05 2025
-13|level/known:JPN 2.05 since-2025
-13|level/known:JPN 2.1
-6|level/known:JPN 2.1 2025
-3|level/known:JPN 2.1 2027
-10|level/known:JPN 2.1 since-2025
-4|level/known:JPN 2.2
-7|level/known:JPN 2.2 2022
3|level/known:JPN 2.2 since-2025
-7|level/known:JPN 2.2 to-2024
-11|level/known:JPN 2.3
-9|level/known:JPN 2.3 2025
-9|level/known:JPN 2.3 since-2025
-20|level/known:JPN 2.32
-8|level/known:JPN 2.32 2025
-12|level/known:JPN 2.32 2026
-20|level/known:JPN 2.32 since-2025
-34|level/known:JPN 2.4
-14|level/known:JPN 2.4 2025
-19|level/known:JPN 2.4 2026
-33|level/known:JPN 2.4 since-2025
-13|level/known:JPN 2.42
-7|level/known:JPN 2.42 2025
-6|level/known:JPN 2.42 2026
-13|level/known:JPN 2.42 since-2025
-10|level/known:JPN 2.45
-10|level/known:JPN 2.45 2025
-10|level/known:JPN 2.45 since-2025
-14|level/known:JPN 2.5 2019
-5|level/known:JPN 2.5 2023
-3|level/known:JPN 2.5 2024
11|level/known:JPN 2.5 2025
11|level/known:JPN 2.5 2026
22|level/known:JPN 2.5 since-2025
-14|level/known:JPN 2.5 to-2021
-7|level/known:JPN 2.5 to-2024
10|level/known:JPN 2.6
9|level/known:JPN 2.6 2025
7|level/known:JPN 2.6 2026
15|level/known:JPN 2.6 since-2025
-4|level/known:JPN 2.6 to-2021
-15|level/known:JPN 2.7
-11|level/known:JPN 2.7 2023
-4|level/known:JPN 2.7 2027
-3|level/known:JPN 2.7 since-2025
-12|level/known:JPN 2.7 to-2024
-8|level/known:JPN 2.8
-3|level/known:JPN 2.8 2024
-8|level/known:JPN 2.8 2025
3|level/known:JPN 2.8 2026
-6|level/known:JPN 2.8 since-2025
-3|level/known:JPN 2.8 to-2024
-15|level/known:JPN 2.9
-6|level/known:JPN 2.9 2012
-5|level/known:JPN 2.9 2024
-3|level/known:JPN 2.9 2025
-3|level/known:JPN 2.9 since-2025
-6|level/known:JPN 2.9 to-2013
-5|level/known:JPN 2.9 to-2024
-10|level/known:JPN 27.2
-10|level/known:JPN 27.2 2025
-10|level/known:JPN 27.2 since-2025
-102|level/known:JPN 3
-10|level/known:JPN 3 1985
-17|level/known:JPN 3 1988
-11|level/known:JPN 3 2024
-58|level/known:JPN 3 2026
-60|level/known:JPN 3 since-2025
-30|level/known:JPN 3 to-1999
-12|level/known:JPN 3 to-2024
-10|level/known:JPN 3.1
-10|level/known:JPN 3.1 2026
-10|level/known:JPN 3.1 since-2025
-6|level/known:JPN 3.2
-3|level/known:JPN 3.2 2023
-3|level/known:JPN 3.2 since-2025
-3|level/known:JPN 3.2 to-2024
-45|level/known:JPN 3.3
-9|level/known:JPN 3.3 1986
-15|level/known:JPN 3.3 1988
-4|level/known:JPN 3.3 2016
-8|level/known:JPN 3.3 2023
-7|level/known:JPN 3.3 2025
-7|level/known:JPN 3.3 since-2025
-24|level/known:JPN 3.3 to-1999
-4|level/known:JPN 3.3 to-2021
-9|level/known:JPN 3.3 to-2024
-20|level/known:JPN 3.4
-17|level/known:JPN 3.4 2025
-18|level/known:JPN 3.4 since-2025
-46|level/known:JPN 3.5
-25|level/known:JPN 3.5 1980
-13|level/known:JPN 3.5 2022
-17|level/known:JPN 3.5 2025
12|level/known:JPN 3.5 2026
-5|level/known:JPN 3.5 since-2025
-26|level/known:JPN 3.5 to-1999
-15|level/known:JPN 3.5 to-2024
-5|level/known:JPN 3.6
-3|level/known:JPN 3.6 to-2021
-3|level/known:JPN 3.7
-5|level/known:JPN 3.8
-4|level/known:JPN 3.8 to-1999
-4|level/known:JPN 34
-4|level/known:JPN 34 2025
-4|level/known:JPN 34 since-2025
-14|level/known:JPN 4
-8|level/known:JPN 4 2009
-13|level/known:JPN 4 2025
8|level/known:JPN 4 2026
-5|level/known:JPN 4 since-2025
-8|level/known:JPN 4 to-2013
-7|level/known:JPN 4.5
-5|level/known:JPN 4.5 2025
-6|level/known:JPN 4.5 since-2025
-6|level/known:JPN 4.7
-3|level/known:JPN 4.7 2013
-3|level/known:JPN 4.7 to-2013
-9|level/known:JPN 4.9-16.9
-9|level/known:JPN 4.9-16.9 2024
-9|level/known:JPN 4.9-16.9 to-2024
-3|level/known:JPN 5 1979
5|level/known:JPN 5 2025
4|level/known:JPN 5 since-2025
-6|level/known:JPN 5 to-1999
-6|level/known:JPN 5.2
-5|level/known:JPN 5.2 1979
-6|level/known:JPN 5.2 to-1999
-8|level/known:JPN 5.3
-8|level/known:JPN 5.3 2025
-8|level/known:JPN 5.3 since-2025
-5|level/known:JPN 5.4
-4|level/known:JPN 5.4 2025
-5|level/known:JPN 5.4 since-2025
-19|level/known:JPN 5.5
-4|level/known:JPN 5.5 1981
-13|level/known:JPN 5.5 2026
-13|level/known:JPN 5.5 since-2025
-5|level/known:JPN 5.5 to-1999
-13|level/known:JPN 5.6
-13|level/known:JPN 5.6 to-1999
-3|level/known:JPN 5.9
-16|level/known:JPN 6
-9|level/known:JPN 6 1976
-3|level/known:JPN 6 2025
-3|level/known:JPN 6 since-2025
-13|level/known:JPN 6 to-1999
-3|level/known:JPN 6.1
-3|level/known:JPN 6.1 1982
-3|level/known:JPN 6.1 to-1999
-22|level/known:JPN 6.3
-15|level/known:JPN 6.3 1982
-3|level/known:JPN 6.3 2025
-4|level/known:JPN 6.3 2026
-7|level/known:JPN 6.3 since-2025
-15|level/known:JPN 6.3 to-1999
-16|level/known:JPN 6.5
-9|level/known:JPN 6.5 1982
-5|level/known:JPN 6.5 1986
-16|level/known:JPN 6.5 to-1999
-15|level/known:JPN 6.6
-15|level/known:JPN 6.6 1985
-15|level/known:JPN 6.6 to-1999
-15|level/known:JPN 6.8
-15|level/known:JPN 6.8 1983
-15|level/known:JPN 6.8 to-1999
-4|level/known:JPN 7
-11|level/known:JPN 8
-11|level/known:JPN 8 2022
-11|level/known:JPN 8 to-2024
-6|level/known:JPN since-2025
-19|level/known:JPN to-1999
18|level/known:JPN to-2021
-14|level/known:JPN to-2024
6|level/known:KEN 4.7
6|level/known:KEN 4.7 2025
6|level/known:KEN 4.7 since-2025
6|level/known:KEN since-2025
-8|level/known:KHM 1.1
-8|level/known:KHM 1.1 2025
-8|level/known:KHM 1.1 since-2025
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
-8|level/known:KHM since-2025
-13|level/known:KOR 0.9
-12|level/known:KOR 0.9 2019
-13|level/known:KOR 0.9 to-2021
-35|level/known:KOR 1
-13|level/known:KOR 1 2022
-21|level/known:KOR 1 2025
-22|level/known:KOR 1 since-2025
-13|level/known:KOR 1 to-2024
-5|level/known:KOR 1.07
-5|level/known:KOR 1.07 2022
-5|level/known:KOR 1.07 to-2024
-4|level/known:KOR 1.1
-3|level/known:KOR 1.1 2022
-3|level/known:KOR 1.1 to-2024
-14|level/known:KOR 1.19
-14|level/known:KOR 1.19 2023
-14|level/known:KOR 1.19 to-2024
-9|level/known:KOR 1.2
-6|level/known:KOR 1.2 2023
-8|level/known:KOR 1.2 to-2024
-10|level/known:KOR 1.26
-10|level/known:KOR 1.26 2024
-10|level/known:KOR 1.26 to-2024
-28|level/known:KOR 1.3
-18|level/known:KOR 1.3 2019
-4|level/known:KOR 1.3 2025
-5|level/known:KOR 1.3 2026
-9|level/known:KOR 1.3 since-2025
-18|level/known:KOR 1.3 to-2021
-8|level/known:KOR 1.4
-5|level/known:KOR 1.4 2025
-4|level/known:KOR 1.4 2026
-8|level/known:KOR 1.4 since-2025
-4|level/known:KOR 1.5
-3|level/known:KOR 1.5 2025
-3|level/known:KOR 1.5 since-2025
-3|level/known:KOR 1.6
-3|level/known:KOR 1.6 2023
-3|level/known:KOR 1.6 to-2024
-4|level/known:KOR 1.7
-31|level/known:KOR 1.8
-12|level/known:KOR 1.8 2023
-19|level/known:KOR 1.8 2025
-19|level/known:KOR 1.8 since-2025
-12|level/known:KOR 1.8 to-2024
-15|level/known:KOR 1.9
-3|level/known:KOR 1.9 2025
-11|level/known:KOR 1.9 2026
-14|level/known:KOR 1.9 since-2025
-24|level/known:KOR 1E+1
-24|level/known:KOR 1E+1 2026
-24|level/known:KOR 1E+1 since-2025
-33|level/known:KOR 2
-11|level/known:KOR 2 2023
-14|level/known:KOR 2 2025
-8|level/known:KOR 2 2026
-22|level/known:KOR 2 since-2025
-11|level/known:KOR 2 to-2024
-14|level/known:KOR 2.1
-6|level/known:KOR 2.1 2025
-6|level/known:KOR 2.1 2026
-12|level/known:KOR 2.1 since-2025
39|level/known:KOR 2.3
37|level/known:KOR 2.3 2025
38|level/known:KOR 2.3 since-2025
30|level/known:KOR 2.32
18|level/known:KOR 2.32 2025
12|level/known:KOR 2.32 2026
30|level/known:KOR 2.32 since-2025
20|level/known:KOR 2.4
6|level/known:KOR 2.4 2017
3|level/known:KOR 2.4 2024
-3|level/known:KOR 2.4 2025
15|level/known:KOR 2.4 2026
12|level/known:KOR 2.4 since-2025
6|level/known:KOR 2.4 to-2021
16|level/known:KOR 2.42
9|level/known:KOR 2.42 2025
7|level/known:KOR 2.42 2026
16|level/known:KOR 2.42 since-2025
-4|level/known:KOR 2.45
-4|level/known:KOR 2.45 2025
-4|level/known:KOR 2.45 since-2025
53|level/known:KOR 2.5
16|level/known:KOR 2.5 2019
9|level/known:KOR 2.5 2023
19|level/known:KOR 2.5 2024
-3|level/known:KOR 2.5 2025
13|level/known:KOR 2.5 2026
11|level/known:KOR 2.5 since-2025
16|level/known:KOR 2.5 to-2021
28|level/known:KOR 2.5 to-2024
14|level/known:KOR 2.55
14|level/known:KOR 2.55 2026
14|level/known:KOR 2.55 since-2025
31|level/known:KOR 2.6
3|level/known:KOR 2.6 2016
3|level/known:KOR 2.6 2019
14|level/known:KOR 2.6 2025
9|level/known:KOR 2.6 2026
23|level/known:KOR 2.6 since-2025
7|level/known:KOR 2.6 to-2021
24|level/known:KOR 2.7
3|level/known:KOR 2.7 2003
20|level/known:KOR 2.7 2023
3|level/known:KOR 2.7 to-2013
20|level/known:KOR 2.7 to-2024
37|level/known:KOR 2.8
15|level/known:KOR 2.8 2024
26|level/known:KOR 2.8 2025
-5|level/known:KOR 2.8 2026
21|level/known:KOR 2.8 since-2025
16|level/known:KOR 2.8 to-2024
6|level/known:KOR 2.9
6|level/known:KOR 2.9 2025
6|level/known:KOR 2.9 since-2025
-8|level/known:KOR 2E+1
-8|level/known:KOR 2E+1 2026
-8|level/known:KOR 2E+1 since-2025
5|level/known:KOR 3 2026
4|level/known:KOR 3 since-2025
-8|level/known:KOR 3.2
-8|level/known:KOR 3.2 2025
-8|level/known:KOR 3.2 since-2025
-3|level/known:KOR 3.3
-20|level/known:KOR 3.5
3|level/known:KOR 3.5 1994
-22|level/known:KOR 3.5 2025
-21|level/known:KOR 3.5 since-2025
3|level/known:KOR 3.5 to-1999
-3|level/known:KOR 3.6
23|level/known:KOR 4
23|level/known:KOR 4 2024
23|level/known:KOR 4 to-2024
6|level/known:KOR 4.4
6|level/known:KOR 4.4 2025
6|level/known:KOR 4.4 since-2025
-17|level/known:KOR 4.7
-16|level/known:KOR 4.7 2026
-17|level/known:KOR 4.7 since-2025
-3|level/known:KOR 4.8
-3|level/known:KOR 4.8 2026
-3|level/known:KOR 4.8 since-2025
18|level/known:KOR 6
6|level/known:KOR 6 2024
10|level/known:KOR 6 2025
10|level/known:KOR 6 since-2025
6|level/known:KOR 6 to-2024
-15|level/known:KOR 6.5
-14|level/known:KOR 6.5 2026
-15|level/known:KOR 6.5 since-2025
-4|level/known:KOR 7
-37|level/known:KOR since-2025
3|level/known:KOR to-2013
-8|level/known:KOR to-2021
4|level/known:KOR to-2024
7|level/known:KWT 4.8
7|level/known:KWT 4.8 2025
7|level/known:KWT 4.8 since-2025
-3|level/known:KWT 5.6
-3|level/known:KWT 5.6 2025
-3|level/known:KWT 5.6 since-2025
3|level/known:KWT since-2025
-3|level/known:LAO 1.2
-3|level/known:LAO 1.2 2024
-3|level/known:LAO 1.2 to-2024
-8|level/known:LAO 1.9
-8|level/known:LAO 1.9 2026
-8|level/known:LAO 1.9 since-2025
-8|level/known:LAO since-2025
-4|level/known:LAO to-2024
3|level/known:LBN 1.7
3|level/known:LBN 1.7 2026
3|level/known:LBN 1.7 since-2025
4|level/known:LBN 3.1
3|level/known:LBN 3.1 2026
3|level/known:LBN 3.1 since-2025
-11|level/known:LBN 6.8
-11|level/known:LBN 6.8 2025
-11|level/known:LBN 6.8 since-2025
-24|level/known:LBN 8.8
-24|level/known:LBN 8.8 2025
-24|level/known:LBN 8.8 since-2025
-30|level/known:LBN since-2025
-4|level/known:LBY 1.4
-4|level/known:LBY 1.4 2011
-4|level/known:LBY 1.4 to-2013
-4|level/known:LBY to-2013
15|level/known:LKA 3.9
15|level/known:LKA 3.9 2025
15|level/known:LKA 3.9 since-2025
15|level/known:LKA since-2025
3|level/known:LTU 0.8
8|level/known:LTU 0.9
-5|level/known:LTU 0.9 2014
12|level/known:LTU 0.9 2025
12|level/known:LTU 0.9 since-2025
-5|level/known:LTU 0.9 to-2021
-3|level/known:LTU 2
-5|level/known:LTU 2.4
-4|level/known:LTU 2.4 2025
-5|level/known:LTU 2.4 since-2025
3|level/known:LTU 2.47
3|level/known:LTU 2.47 2023
3|level/known:LTU 2.47 to-2024
14|level/known:LTU 2.5
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
16|level/known:LTU 3
18|level/known:LTU 3 2025
18|level/known:LTU 3 since-2025
-42|level/known:LTU 3-4
-42|level/known:LTU 3-4 2022
-42|level/known:LTU 3-4 to-2024
-4|level/known:LTU 3.2
-4|level/known:LTU 3.2 2025
-4|level/known:LTU 3.2 since-2025
-4|level/known:LTU 3.4
-4|level/known:LTU 3.4 2025
-4|level/known:LTU 3.4 since-2025
-7|level/known:LTU 3.5
-7|level/known:LTU 3.5 2026
-7|level/known:LTU 3.5 since-2025
-5|level/known:LTU 3.68
-5|level/known:LTU 3.68 2025
-5|level/known:LTU 3.68 since-2025
-6|level/known:LTU 3.73
-6|level/known:LTU 3.73 2025
-6|level/known:LTU 3.73 since-2025
-3|level/known:LTU 3.9
-9|level/known:LTU 3.9 2023
5|level/known:LTU 3.9 2025
5|level/known:LTU 3.9 since-2025
-9|level/known:LTU 3.9 to-2024
37|level/known:LTU 4
36|level/known:LTU 4 2025
37|level/known:LTU 4 since-2025
-9|level/known:LTU 4.3
-9|level/known:LTU 4.3 2026
-9|level/known:LTU 4.3 since-2025
-11|level/known:LTU 4.48
-11|level/known:LTU 4.48 2025
-11|level/known:LTU 4.48 since-2025
-15|level/known:LTU 5
-25|level/known:LTU 5 2025
10|level/known:LTU 5 2026
-15|level/known:LTU 5 since-2025
-7|level/known:LTU 5.1
-7|level/known:LTU 5.1 2026
-7|level/known:LTU 5.1 since-2025
25|level/known:LTU 5.3
23|level/known:LTU 5.3 2026
25|level/known:LTU 5.3 since-2025
15|level/known:LTU 5.38
15|level/known:LTU 5.38 2025
15|level/known:LTU 5.38 since-2025
4|level/known:LTU 5.4
-15|level/known:LTU 5.4 2025
19|level/known:LTU 5.4 2026
4|level/known:LTU 5.4 since-2025
32|level/known:LTU since-2025
-3|level/known:LTU to-2021
-22|level/known:LTU to-2024
3|level/known:LUX 0.4
3|level/known:LUX 0.4 2017
3|level/known:LUX 0.4 to-2021
6|level/known:LUX 1
6|level/known:LUX 1 1978
6|level/known:LUX 1 to-1999
7|level/known:LUX 1.2
7|level/known:LUX 1.2 2025
7|level/known:LUX 1.2 since-2025
-5|level/known:LUX 1.29
-5|level/known:LUX 1.29 2025
-5|level/known:LUX 1.29 since-2025
-4|level/known:LUX 1.3
-4|level/known:LUX 1.3 2025
-4|level/known:LUX 1.3 since-2025
-7|level/known:LUX 1.31
-7|level/known:LUX 1.31 2023
-7|level/known:LUX 1.31 to-2024
3|level/known:LUX to-2021
-9|level/known:LUX to-2024
12|level/known:LVA 0.9
6|level/known:LVA 0.9 2014
7|level/known:LVA 0.9 2025
7|level/known:LVA 0.9 since-2025
5|level/known:LVA 0.9 to-2021
3|level/known:LVA 1
3|level/known:LVA 1 to-2021
3|level/known:LVA 1.2
4|level/known:LVA 1.2 2002
3|level/known:LVA 1.2 to-2013
-7|level/known:LVA 1.3
-7|level/known:LVA 1.3 2025
-7|level/known:LVA 1.3 since-2025
4|level/known:LVA 1.4
4|level/known:LVA 1.4 2016
4|level/known:LVA 1.4 to-2021
9|level/known:LVA 1.7
9|level/known:LVA 1.7 2025
9|level/known:LVA 1.7 since-2025
-11|level/known:LVA 1.8
-11|level/known:LVA 1.8 2006
-11|level/known:LVA 1.8 to-2013
-4|level/known:LVA 2
-9|level/known:LVA 2 2002
5|level/known:LVA 2 2025
5|level/known:LVA 2 since-2025
-9|level/known:LVA 2 to-2013
6|level/known:LVA 3.2
6|level/known:LVA 3.2 2025
6|level/known:LVA 3.2 since-2025
-3|level/known:LVA 3.22
-3|level/known:LVA 3.22 2025
-3|level/known:LVA 3.22 since-2025
-5|level/known:LVA 3.5
-5|level/known:LVA 3.5 2026
-5|level/known:LVA 3.5 since-2025
-4|level/known:LVA 3.68
-4|level/known:LVA 3.68 2025
-4|level/known:LVA 3.68 since-2025
9|level/known:LVA 3.73
9|level/known:LVA 3.73 2025
9|level/known:LVA 3.73 since-2025
-6|level/known:LVA 3E+1
-6|level/known:LVA 3E+1 2024
-6|level/known:LVA 3E+1 to-2024
-14|level/known:LVA 4
-14|level/known:LVA 4 2025
-14|level/known:LVA 4 since-2025
-14|level/known:LVA 4.48
-14|level/known:LVA 4.48 2025
-14|level/known:LVA 4.48 since-2025
15|level/known:LVA 4.9
15|level/known:LVA 4.9 2026
15|level/known:LVA 4.9 since-2025
-3|level/known:LVA 5 2026
-4|level/known:LVA 5.38
-4|level/known:LVA 5.38 2025
-4|level/known:LVA 5.38 since-2025
-4|level/known:LVA 5.4
-4|level/known:LVA 5.4 2026
-4|level/known:LVA 5.4 since-2025
-10|level/known:LVA since-2025
-17|level/known:LVA to-2013
9|level/known:LVA to-2021
-3|level/known:LVA to-2024
-3|level/known:MDA since-2025
23|level/known:MDV 1.7
23|level/known:MDV 1.7 2024
23|level/known:MDV 1.7 to-2024
23|level/known:MDV to-2024
-8|level/known:MEX 6.8
-8|level/known:MEX 6.8 2025
-8|level/known:MEX 6.8 since-2025
-7|level/known:MEX since-2025
7|level/known:MKD 2
7|level/known:MKD 2 2025
7|level/known:MKD 2 since-2025
7|level/known:MKD since-2025
22|level/known:MLT 0.5
22|level/known:MLT 0.5 2025
22|level/known:MLT 0.5 since-2025
19|level/known:MLT since-2025
-3|level/known:MMR 2.6
-3|level/known:MMR 2.6 2023
-3|level/known:MMR 2.6 to-2024
20|level/known:MMR 6.8
20|level/known:MMR 6.8 2025
20|level/known:MMR 6.8 since-2025
20|level/known:MMR since-2025
-17|level/known:MNE 2
-17|level/known:MNE 2 2025
-17|level/known:MNE 2 since-2025
-17|level/known:MNE since-2025
-5|level/known:MYS 0.8
-4|level/known:MYS 0.8 2026
-5|level/known:MYS 0.8 since-2025
35|level/known:MYS 0.9
35|level/known:MYS 0.9 2026
35|level/known:MYS 0.9 since-2025
35|level/known:MYS 1
10|level/known:MYS 1 2024
11|level/known:MYS 1 2025
14|level/known:MYS 1 2026
25|level/known:MYS 1 since-2025
10|level/known:MYS 1 to-2024
-4|level/known:MYS 1.1
-4|level/known:MYS 1.1 2026
-4|level/known:MYS 1.1 since-2025
-21|level/known:MYS 1.2
-21|level/known:MYS 1.2 2026
-21|level/known:MYS 1.2 since-2025
3|level/known:MYS 1.6
3|level/known:MYS 1.6 1999
3|level/known:MYS 1.6 to-1999
-6|level/known:MYS 1.9
-6|level/known:MYS 1.9 2026
-6|level/known:MYS 1.9 since-2025
-11|level/known:MYS 2
-10|level/known:MYS 2 2024
-10|level/known:MYS 2 to-2024
20|level/known:MYS since-2025
5|level/known:MYS to-1999
-4|level/known:NAM since-2025
-13|level/known:NATO 0.9
-3|level/known:NATO 0.9 1980
-5|level/known:NATO 0.9 2025
-6|level/known:NATO 0.9 since-2025
-5|level/known:NATO 0.9 to-1999
-5|level/known:NATO 0.95
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
-5|level/known:NATO 1.1
-4|level/known:NATO 1.1 to-2024
-4|level/known:NATO 1.13
-4|level/known:NATO 1.13 2018
-4|level/known:NATO 1.13 to-2021
-7|level/known:NATO 1.2
-3|level/known:NATO 1.2 2025
-4|level/known:NATO 1.2 since-2025
-14|level/known:NATO 1.24
-3|level/known:NATO 1.24 2021
-8|level/known:NATO 1.24 2023
-3|level/known:NATO 1.24 to-2021
-10|level/known:NATO 1.24 to-2024
-14|level/known:NATO 1.3
-6|level/known:NATO 1.3 2024
-3|level/known:NATO 1.3 2025
-3|level/known:NATO 1.3 since-2025
-3|level/known:NATO 1.3 to-2021
-8|level/known:NATO 1.3 to-2024
-8|level/known:NATO 1.36
-8|level/known:NATO 1.36 2019
-8|level/known:NATO 1.36 to-2021
-12|level/known:NATO 1.37
-4|level/known:NATO 1.37 2024
-7|level/known:NATO 1.37 2025
-7|level/known:NATO 1.37 since-2025
-4|level/known:NATO 1.37 to-2024
9|level/known:NATO 1.4
-13|level/known:NATO 1.4 2024
23|level/known:NATO 1.4 2025
24|level/known:NATO 1.4 since-2025
-14|level/known:NATO 1.4 to-2024
-10|level/known:NATO 1.42
-10|level/known:NATO 1.42 2019
-10|level/known:NATO 1.42 to-2021
19|level/known:NATO 1.43
12|level/known:NATO 1.43 2024
7|level/known:NATO 1.43 2025
7|level/known:NATO 1.43 since-2025
12|level/known:NATO 1.43 to-2024
-6|level/known:NATO 1.45
-6|level/known:NATO 1.45 2025
-6|level/known:NATO 1.45 since-2025
33|level/known:NATO 1.47
39|level/known:NATO 1.47 2024
-5|level/known:NATO 1.47 2026
-6|level/known:NATO 1.47 since-2025
39|level/known:NATO 1.47 to-2024
-36|level/known:NATO 1.5
-4|level/known:NATO 1.5 1986
-19|level/known:NATO 1.5 2025
-4|level/known:NATO 1.5 2026
-23|level/known:NATO 1.5 since-2025
-5|level/known:NATO 1.5 to-1999
-5|level/known:NATO 1.5 to-2024
-4|level/known:NATO 1.53
-4|level/known:NATO 1.53 2022
-4|level/known:NATO 1.53 to-2024
-6|level/known:NATO 1.57
-6|level/known:NATO 1.57 2025
-6|level/known:NATO 1.57 since-2025
-5|level/known:NATO 1.58
-5|level/known:NATO 1.58 2025
-5|level/known:NATO 1.58 since-2025
-5|level/known:NATO 1.6
-3|level/known:NATO 1.6 1985
6|level/known:NATO 1.6 2014
-4|level/known:NATO 1.6 2023
-3|level/known:NATO 1.6 2025
-3|level/known:NATO 1.6 since-2025
-4|level/known:NATO 1.6 to-1999
7|level/known:NATO 1.6 to-2021
-6|level/known:NATO 1.6 to-2024
23|level/known:NATO 1.66
23|level/known:NATO 1.66 2025
23|level/known:NATO 1.66 since-2025
14|level/known:NATO 1.7
25|level/known:NATO 1.7 2020
9|level/known:NATO 1.7 2022
-10|level/known:NATO 1.7 2025
-4|level/known:NATO 1.7 2026
-15|level/known:NATO 1.7 since-2025
24|level/known:NATO 1.7 to-2021
7|level/known:NATO 1.7 to-2024
11|level/known:NATO 1.8 2006
-4|level/known:NATO 1.8 2025
-5|level/known:NATO 1.8 since-2025
11|level/known:NATO 1.8 to-2013
-3|level/known:NATO 1.8 to-2024
6|level/known:NATO 1.9
6|level/known:NATO 1.9 2001
-4|level/known:NATO 1.9 2024
10|level/known:NATO 1.9 2025
-5|level/known:NATO 1.9 2026
5|level/known:NATO 1.9 since-2025
6|level/known:NATO 1.9 to-2013
-4|level/known:NATO 1.9 to-2024
-5|level/known:NATO 1E+1
-4|level/known:NATO 1E+1 2026
-4|level/known:NATO 1E+1 since-2025
38|level/known:NATO 2
-20|level/known:NATO 2 1979
27|level/known:NATO 2 2002
-7|level/known:NATO 2 2012
-4|level/known:NATO 2 2013
-4|level/known:NATO 2 2014
6|level/known:NATO 2 2019
-32|level/known:NATO 2 2022
11|level/known:NATO 2 2023
18|level/known:NATO 2 2024
15|level/known:NATO 2 2025
31|level/known:NATO 2 2026
46|level/known:NATO 2 since-2025
-21|level/known:NATO 2 to-1999
16|level/known:NATO 2 to-2013
-3|level/known:NATO 2 to-2024
-5|level/known:NATO 2.01
-3|level/known:NATO 2.01 2024
-3|level/known:NATO 2.01 to-2024
38|level/known:NATO 2.02
16|level/known:NATO 2.02 2024
22|level/known:NATO 2.02 2025
22|level/known:NATO 2.02 since-2025
16|level/known:NATO 2.02 to-2024
-9|level/known:NATO 2.07
-8|level/known:NATO 2.07 2024
-9|level/known:NATO 2.07 to-2024
-9|level/known:NATO 2.1
-4|level/known:NATO 2.1 2026
-6|level/known:NATO 2.1 since-2025
-9|level/known:NATO 2.16
-8|level/known:NATO 2.16 2017
-8|level/known:NATO 2.16 to-2021
6|level/known:NATO 2.2
-17|level/known:NATO 2.2 2017
31|level/known:NATO 2.2 2025
-3|level/known:NATO 2.2 2026
26|level/known:NATO 2.2 since-2025
-17|level/known:NATO 2.2 to-2021
-3|level/known:NATO 2.2 to-2024
14|level/known:NATO 2.3
12|level/known:NATO 2.3 1999
-13|level/known:NATO 2.3 2022
16|level/known:NATO 2.3 2025
18|level/known:NATO 2.3 since-2025
12|level/known:NATO 2.3 to-1999
-15|level/known:NATO 2.3 to-2024
6|level/known:NATO 2.4
-12|level/known:NATO 2.4 2025
21|level/known:NATO 2.4 2026
9|level/known:NATO 2.4 since-2025
15|level/known:NATO 2.5
-9|level/known:NATO 2.5 2023
-43|level/known:NATO 2.5 2025
70|level/known:NATO 2.5 2026
26|level/known:NATO 2.5 since-2025
-10|level/known:NATO 2.5 to-2024
-22|level/known:NATO 2.52
-22|level/known:NATO 2.52 2023
-22|level/known:NATO 2.52 to-2024
6|level/known:NATO 2.54
-3|level/known:NATO 2.6
21|level/known:NATO 2.7
20|level/known:NATO 2.7 2025
4|level/known:NATO 2.7 2027
23|level/known:NATO 2.7 since-2025
-11|level/known:NATO 2.8
-4|level/known:NATO 2.8 2025
-6|level/known:NATO 2.8 2026
-10|level/known:NATO 2.8 since-2025
-3|level/known:NATO 2.9
-8|level/known:NATO 3
13|level/known:NATO 3 1986
13|level/known:NATO 3 1988
-22|level/known:NATO 3 2025
-9|level/known:NATO 3 2026
-31|level/known:NATO 3 since-2025
28|level/known:NATO 3 to-1999
-4|level/known:NATO 3 to-2024
44|level/known:NATO 3-4
43|level/known:NATO 3-4 2022
43|level/known:NATO 3-4 to-2024
-3|level/known:NATO 3.1
-4|level/known:NATO 3.2
-3|level/known:NATO 3.2 since-2025
45|level/known:NATO 3.3
-3|level/known:NATO 3.3 1980
30|level/known:NATO 3.3 1986
17|level/known:NATO 3.3 1987
26|level/known:NATO 3.3 1988
-3|level/known:NATO 3.3 2002
-8|level/known:NATO 3.3 2016
-3|level/known:NATO 3.3 2024
-7|level/known:NATO 3.3 2025
-8|level/known:NATO 3.3 since-2025
68|level/known:NATO 3.3 to-1999
-3|level/known:NATO 3.3 to-2013
-9|level/known:NATO 3.3 to-2021
-3|level/known:NATO 3.3 to-2024
15|level/known:NATO 3.4 1982
-13|level/known:NATO 3.4 2025
-13|level/known:NATO 3.4 since-2025
13|level/known:NATO 3.4 to-1999
16|level/known:NATO 3.5
26|level/known:NATO 3.5 1980
-6|level/known:NATO 3.5 2024
3|level/known:NATO 3.5 2026
24|level/known:NATO 3.5 to-1999
-7|level/known:NATO 3.5 to-2024
27|level/known:NATO 3.6
-3|level/known:NATO 3.6 2016
31|level/known:NATO 3.6 2025
30|level/known:NATO 3.6 since-2025
-3|level/known:NATO 3.6 to-2021
-6|level/known:NATO 3.9
-5|level/known:NATO 3.9 2025
-5|level/known:NATO 3.9 since-2025
-7|level/known:NATO 3E+1
-7|level/known:NATO 3E+1 2024
-7|level/known:NATO 3E+1 to-2024
-8|level/known:NATO 4
-3|level/known:NATO 4 1990
-11|level/known:NATO 4 1992
35|level/known:NATO 4 2023
-9|level/known:NATO 4 2024
-17|level/known:NATO 4 2025
-17|level/known:NATO 4 since-2025
-16|level/known:NATO 4 to-1999
27|level/known:NATO 4 to-2024
-9|level/known:NATO 4.1
-8|level/known:NATO 4.1 2025
-8|level/known:NATO 4.1 since-2025
-5|level/known:NATO 4.4
-4|level/known:NATO 4.4 2024
-4|level/known:NATO 4.4 to-2024
-9|level/known:NATO 4.5
-7|level/known:NATO 4.5 2026
-8|level/known:NATO 4.5 since-2025
-9|level/known:NATO 4.7
-4|level/known:NATO 4.7 1979
-4|level/known:NATO 4.7 2025
-4|level/known:NATO 4.7 since-2025
-4|level/known:NATO 4.7 to-1999
-3|level/known:NATO 4.8
-3|level/known:NATO 4.8 2025
-3|level/known:NATO 4.8 since-2025
-24|level/known:NATO 5
-4|level/known:NATO 5 1980
-6|level/known:NATO 5 1988
-11|level/known:NATO 5 2025
-12|level/known:NATO 5 since-2025
-12|level/known:NATO 5 to-1999
-3|level/known:NATO 6
-3|level/known:NATO 6.5
-7|level/known:NATO 6.7
-7|level/known:NATO 6.7 2026
-7|level/known:NATO 6.7 since-2025
-5|level/known:NATO 7
-4|level/known:NATO 7 2025
-4|level/known:NATO 7 since-2025
-14|level/known:NATO 8
-12|level/known:NATO 8 2025
-12|level/known:NATO 8 since-2025
-35|level/known:NATO since-2025
52|level/known:NATO to-1999
16|level/known:NATO to-2013
-46|level/known:NATO to-2021
-59|level/known:NATO to-2024
8|level/known:NLD 1.2
8|level/known:NLD 1.2 2025
8|level/known:NLD 1.2 since-2025
4|level/known:NLD 1.3
4|level/known:NLD 1.3 2024
4|level/known:NLD 1.3 to-2024
-3|level/known:NLD 1.6
-3|level/known:NLD 1.6 2024
-3|level/known:NLD 1.6 to-2024
7|level/known:NLD 1.9
7|level/known:NLD 1.9 2025
7|level/known:NLD 1.9 since-2025
6|level/known:NLD 2.05
5|level/known:NLD 2.05 2025
5|level/known:NLD 2.05 since-2025
5|level/known:NLD 2.5
5|level/known:NLD 2.5 2025
5|level/known:NLD 2.5 since-2025
3|level/known:NLD 2.7
3|level/known:NLD 2.7 2026
3|level/known:NLD 2.7 since-2025
-32|level/known:NLD 3.6
-32|level/known:NLD 3.6 2025
-32|level/known:NLD 3.6 since-2025
-4|level/known:NLD since-2025
11|level/known:NOR 1.5
11|level/known:NOR 1.5 2025
11|level/known:NOR 1.5 since-2025
4|level/known:NOR 1.6
4|level/known:NOR 1.6 2018
4|level/known:NOR 1.6 to-2021
-5|level/known:NOR 2
-5|level/known:NOR 2 2025
-5|level/known:NOR 2 since-2025
17|level/known:NOR 2.2
5|level/known:NOR 2.2 2024
12|level/known:NOR 2.2 2025
12|level/known:NOR 2.2 since-2025
5|level/known:NOR 2.2 to-2024
-17|level/known:NOR 2.4
-17|level/known:NOR 2.4 2025
-17|level/known:NOR 2.4 since-2025
-13|level/known:NOR 2.5
-12|level/known:NOR 2.5 2025
-13|level/known:NOR 2.5 since-2025
-12|level/known:NOR 2.8
-12|level/known:NOR 2.8 2025
-12|level/known:NOR 2.8 since-2025
-11|level/known:NOR 2.9
-11|level/known:NOR 2.9 2026
-11|level/known:NOR 2.9 since-2025
10|level/known:NOR 3.2
6|level/known:NOR 3.2 1990
3|level/known:NOR 3.2 2026
4|level/known:NOR 3.2 since-2025
6|level/known:NOR 3.2 to-1999
23|level/known:NOR 3.3
8|level/known:NOR 3.3 2025
15|level/known:NOR 3.3 2026
23|level/known:NOR 3.3 since-2025
5|level/known:NOR 3.4
5|level/known:NOR 3.4 2025
5|level/known:NOR 3.4 since-2025
-3|level/known:NOR since-2025
6|level/known:NOR to-1999
3|level/known:NOR to-2021
7|level/known:NOR to-2024
3|level/known:NZL 0.9
24|level/known:NZL 1
19|level/known:NZL 1 2025
3|level/known:NZL 1 2026
22|level/known:NZL 1 since-2025
3|level/known:NZL 1.1
3|level/known:NZL 1.1 2023
3|level/known:NZL 1.1 to-2024
7|level/known:NZL 1.2
4|level/known:NZL 1.2 2025
3|level/known:NZL 1.2 2026
7|level/known:NZL 1.2 since-2025
38|level/known:NZL 1.3
4|level/known:NZL 1.3 2022
34|level/known:NZL 1.3 2026
34|level/known:NZL 1.3 since-2025
4|level/known:NZL 1.3 to-2024
-10|level/known:NZL 1.4
-10|level/known:NZL 1.4 2025
-10|level/known:NZL 1.4 since-2025
-7|level/known:NZL 1.5
-7|level/known:NZL 1.5 2026
-7|level/known:NZL 1.5 since-2025
-5|level/known:NZL 1.9
-5|level/known:NZL 1.9 2025
-5|level/known:NZL 1.9 since-2025
-67|level/known:NZL 2
-18|level/known:NZL 2 2024
-14|level/known:NZL 2 2025
-22|level/known:NZL 2 2026
-36|level/known:NZL 2 since-2025
-31|level/known:NZL 2 to-2024
-21|level/known:NZL to-2024
-3|level/known:OMN 4.8
-3|level/known:OMN 4.8 since-2025
8|level/known:OMN 5.6
8|level/known:OMN 5.6 2025
8|level/known:OMN 5.6 since-2025
6|level/known:OMN since-2025
-8|level/known:PAK 1.7
-5|level/known:PAK 1.7 2025
-5|level/known:PAK 1.7 since-2025
-10|level/known:PAK 1.9
-7|level/known:PAK 1.9 2025
-8|level/known:PAK 1.9 since-2025
-4|level/known:PAK 2 2026
-3|level/known:PAK 2 since-2025
3|level/known:PAK 2.3
3|level/known:PAK 2.3 2025
3|level/known:PAK 2.3 since-2025
20|level/known:PAK 6.5
20|level/known:PAK 6.5 2025
20|level/known:PAK 6.5 since-2025
6|level/known:PAK since-2025
-5|level/known:PER since-2025
19|level/known:PHL 0.6
19|level/known:PHL 0.6 2026
19|level/known:PHL 0.6 since-2025
-25|level/known:PHL 0.8
-25|level/known:PHL 0.8 2025
-25|level/known:PHL 0.8 since-2025
11|level/known:PHL 0.9
11|level/known:PHL 0.9 2024
11|level/known:PHL 0.9 to-2024
16|level/known:PHL 1
-10|level/known:PHL 1 1987
9|level/known:PHL 1 2024
4|level/known:PHL 1 2025
11|level/known:PHL 1 2026
15|level/known:PHL 1 since-2025
-10|level/known:PHL 1 to-1999
10|level/known:PHL 1 to-2024
-23|level/known:PHL 1.2 2024
6|level/known:PHL 1.2 2025
19|level/known:PHL 1.2 2026
25|level/known:PHL 1.2 since-2025
-23|level/known:PHL 1.2 to-2024
37|level/known:PHL 1.3
18|level/known:PHL 1.3 2024
15|level/known:PHL 1.3 2025
5|level/known:PHL 1.3 2026
20|level/known:PHL 1.3 since-2025
18|level/known:PHL 1.3 to-2024
15|level/known:PHL 1.4
5|level/known:PHL 1.4 2024
12|level/known:PHL 1.4 2026
11|level/known:PHL 1.4 since-2025
5|level/known:PHL 1.4 to-2024
20|level/known:PHL 1.5
10|level/known:PHL 1.5 2024
4|level/known:PHL 1.5 2025
6|level/known:PHL 1.5 2026
10|level/known:PHL 1.5 since-2025
10|level/known:PHL 1.5 to-2024
-6|level/known:PHL 1.75
-6|level/known:PHL 1.75 2025
-6|level/known:PHL 1.75 since-2025
-15|level/known:PHL 1.8
-12|level/known:PHL 1.8 2025
-3|level/known:PHL 1.8 2026
-15|level/known:PHL 1.8 since-2025
-19|level/known:PHL 2
-6|level/known:PHL 2 2024
-10|level/known:PHL 2 2025
-12|level/known:PHL 2 since-2025
-6|level/known:PHL 2 to-2024
-5|level/known:PHL 2.9
-5|level/known:PHL 2.9 2024
-5|level/known:PHL 2.9 to-2024
-6|level/known:PHL 3
-5|level/known:PHL 3 2025
-5|level/known:PHL 3 since-2025
-9|level/known:PHL 3.4
-9|level/known:PHL 3.4 2024
-9|level/known:PHL 3.4 to-2024
28|level/known:PHL since-2025
-12|level/known:PHL to-1999
8|level/known:PHL to-2024
33|level/known:PNG 0.3
15|level/known:PNG 0.3 2023
18|level/known:PNG 0.3 2024
33|level/known:PNG 0.3 to-2024
-20|level/known:PNG 2
-20|level/known:PNG 2 2023
-20|level/known:PNG 2 to-2024
13|level/known:PNG to-2024
-3|level/known:POL 0.8
-3|level/known:POL 0.8 2015
-3|level/known:POL 0.8 to-2021
-10|level/known:POL 1.2
-10|level/known:POL 1.2 2026
-10|level/known:POL 1.2 since-2025
-17|level/known:POL 1.3
-17|level/known:POL 1.3 2025
-17|level/known:POL 1.3 since-2025
-18|level/known:POL 1.4
-18|level/known:POL 1.4 1999
-18|level/known:POL 1.4 to-1999
-24|level/known:POL 1.5
-24|level/known:POL 1.5 2023
-24|level/known:POL 1.5 to-2024
10|level/known:POL 1.6
13|level/known:POL 1.6 2024
-3|level/known:POL 1.6 2025
-3|level/known:POL 1.6 since-2025
13|level/known:POL 1.6 to-2024
-8|level/known:POL 1.8
-8|level/known:POL 1.8 2025
-8|level/known:POL 1.8 since-2025
-26|level/known:POL 1.9
-25|level/known:POL 1.9 2025
-25|level/known:POL 1.9 since-2025
4|level/known:POL 1.95
4|level/known:POL 1.95 2014
4|level/known:POL 1.95 to-2021
-41|level/known:POL 2
-4|level/known:POL 2 2023
-37|level/known:POL 2 2025
-37|level/known:POL 2 since-2025
-4|level/known:POL 2 to-2024
-3|level/known:POL 2.1
-4|level/known:POL 2.1 2025
-4|level/known:POL 2.1 since-2025
13|level/known:POL 2.2
-5|level/known:POL 2.2 2024
15|level/known:POL 2.2 2025
18|level/known:POL 2.2 since-2025
-5|level/known:POL 2.2 to-2024
-3|level/known:POL 2.3
-3|level/known:POL 2.8
-3|level/known:POL 2.8 1997
-3|level/known:POL 2.8 to-1999
26|level/known:POL 3
27|level/known:POL 3 2024
26|level/known:POL 3 to-2024
-11|level/known:POL 3.1
-10|level/known:POL 3.1 2023
-11|level/known:POL 3.1 to-2024
-8|level/known:POL 3.22
-6|level/known:POL 3.22 2025
-8|level/known:POL 3.22 since-2025
8|level/known:POL 3.3
8|level/known:POL 3.3 2024
8|level/known:POL 3.3 to-2024
-9|level/known:POL 3.38
-5|level/known:POL 3.38 2024
-5|level/known:POL 3.38 2025
-5|level/known:POL 3.38 since-2025
-5|level/known:POL 3.38 to-2024
-7|level/known:POL 3.4
-3|level/known:POL 3.4 2024
-3|level/known:POL 3.4 2025
-3|level/known:POL 3.4 since-2025
-3|level/known:POL 3.4 to-2024
-7|level/known:POL 3.43
-6|level/known:POL 3.43 2024
-6|level/known:POL 3.43 to-2024
33|level/known:POL 3.5
20|level/known:POL 3.5 2025
17|level/known:POL 3.5 2026
36|level/known:POL 3.5 since-2025
-3|level/known:POL 3.5 to-2024
-3|level/known:POL 3.68
-3|level/known:POL 3.68 2025
-3|level/known:POL 3.68 since-2025
-12|level/known:POL 3.71
-12|level/known:POL 3.71 2025
-12|level/known:POL 3.71 since-2025
16|level/known:POL 3.9
10|level/known:POL 3.9 2023
7|level/known:POL 3.9 2024
16|level/known:POL 3.9 to-2024
8|level/known:POL 4 2024
-11|level/known:POL 4 2025
-12|level/known:POL 4 since-2025
11|level/known:POL 4 to-2024
21|level/known:POL 4.1
4|level/known:POL 4.1 2024
17|level/known:POL 4.1 2025
17|level/known:POL 4.1 since-2025
4|level/known:POL 4.1 to-2024
6|level/known:POL 4.12
4|level/known:POL 4.12 2024
4|level/known:POL 4.12 to-2024
6|level/known:POL 4.2
6|level/known:POL 4.2 2025
6|level/known:POL 4.2 since-2025
10|level/known:POL 4.3
10|level/known:POL 4.3 2026
10|level/known:POL 4.3 since-2025
25|level/known:POL 4.48
25|level/known:POL 4.48 2025
25|level/known:POL 4.48 since-2025
26|level/known:POL 4.5
22|level/known:POL 4.5 2025
4|level/known:POL 4.5 2026
26|level/known:POL 4.5 since-2025
19|level/known:POL 4.7
17|level/known:POL 4.7 2025
19|level/known:POL 4.7 since-2025
21|level/known:POL 4.8
4|level/known:POL 4.8 2025
16|level/known:POL 4.8 2026
21|level/known:POL 4.8 since-2025
3|level/known:POL 5 2026
14|level/known:POL since-2025
-21|level/known:POL to-1999
19|level/known:POL to-2024
33|level/known:PRK 25
33|level/known:PRK 25 2024
33|level/known:PRK 25 to-2024
21|level/known:PRK 2E+1
12|level/known:PRK 2E+1 2025
8|level/known:PRK 2E+1 2026
21|level/known:PRK 2E+1 since-2025
-11|level/known:PRK 3.3
-11|level/known:PRK 3.3 2018
-11|level/known:PRK 3.3 to-2021
-4|level/known:PRK 4
-4|level/known:PRK 4 2024
-4|level/known:PRK 4 to-2024
21|level/known:PRK since-2025
-11|level/known:PRK to-2021
30|level/known:PRK to-2024
18|level/known:PRT 1.55
18|level/known:PRT 1.55 2025
18|level/known:PRT 1.55 since-2025
4|level/known:PRT 1.58
4|level/known:PRT 1.58 2025
4|level/known:PRT 1.58 since-2025
-4|level/known:PRT 1.9
-4|level/known:PRT 1.9 2025
-4|level/known:PRT 1.9 since-2025
-9|level/known:PRT 2
-5|level/known:PRT 2 2025
-3|level/known:PRT 2 2026
-7|level/known:PRT 2 since-2025
-7|level/known:PRT 2.1
-7|level/known:PRT 2.1 2025
-7|level/known:PRT 2.1 since-2025
-10|level/known:PRT 2.5
-10|level/known:PRT 2.5 2025
-10|level/known:PRT 2.5 since-2025
-5|level/known:PRT since-2025
-3|level/known:QAT 2
-3|level/known:QAT 2 2026
-3|level/known:QAT 2 since-2025
-3|level/known:QAT since-2025
3|level/known:ROU 1.6
3|level/known:ROU 1.6 2024
3|level/known:ROU 1.6 to-2024
3|level/known:ROU 2.3
3|level/known:ROU 2.3 2025
3|level/known:ROU 2.3 since-2025
4|level/known:ROU since-2025
3|level/known:ROU to-2024
-8|level/known:RUS 1
-6|level/known:RUS 1 2023
-6|level/known:RUS 1 to-2024
-8|level/known:RUS 1.24
-8|level/known:RUS 1.24 2018
-8|level/known:RUS 1.24 to-2021
-5|level/known:RUS 1.3
-5|level/known:RUS 1.3 2025
-5|level/known:RUS 1.3 since-2025
-7|level/known:RUS 1.4
-3|level/known:RUS 1.4 2023
-5|level/known:RUS 1.4 2026
-5|level/known:RUS 1.4 since-2025
-3|level/known:RUS 1.4 to-2024
17|level/known:RUS 1E+1
17|level/known:RUS 1E+1 2026
17|level/known:RUS 1E+1 since-2025
-11|level/known:RUS 2
-6|level/known:RUS 2 2025
-3|level/known:RUS 2 2026
-8|level/known:RUS 2 since-2025
-7|level/known:RUS 2.1
-7|level/known:RUS 2.1 2024
-7|level/known:RUS 2.1 to-2024
-4|level/known:RUS 2.2
-4|level/known:RUS 2.2 since-2025
-9|level/known:RUS 2.3
-6|level/known:RUS 2.3 2025
-3|level/known:RUS 2.3 2026
-9|level/known:RUS 2.3 since-2025
-5|level/known:RUS 2.5
-3|level/known:RUS 2.5 2024
-3|level/known:RUS 2.5 to-2024
7|level/known:RUS 2.7
3|level/known:RUS 2.7 2023
4|level/known:RUS 2.7 2024
7|level/known:RUS 2.7 to-2024
-29|level/known:RUS 25
-29|level/known:RUS 25 2024
-29|level/known:RUS 25 to-2024
-5|level/known:RUS 27
-5|level/known:RUS 27 2026
-5|level/known:RUS 27 since-2025
-8|level/known:RUS 3
4|level/known:RUS 3 2023
-12|level/known:RUS 3 2025
-12|level/known:RUS 3 since-2025
3|level/known:RUS 3 to-2024
-28|level/known:RUS 4
-14|level/known:RUS 4 2007
-14|level/known:RUS 4 2024
-14|level/known:RUS 4 to-2013
-14|level/known:RUS 4 to-2024
7|level/known:RUS 4.1
5|level/known:RUS 4.1 2023
5|level/known:RUS 4.1 to-2024
7|level/known:RUS 4.3
7|level/known:RUS 4.3 2021
7|level/known:RUS 4.3 to-2021
-5|level/known:RUS 4.9-16.9
-5|level/known:RUS 4.9-16.9 2024
-5|level/known:RUS 4.9-16.9 to-2024
-3|level/known:RUS 5
-3|level/known:RUS 5 1978
-3|level/known:RUS 5 to-1999
16|level/known:RUS 5.5
15|level/known:RUS 5.5 2026
16|level/known:RUS 5.5 since-2025
9|level/known:RUS 5.9
8|level/known:RUS 5.9 2024
8|level/known:RUS 5.9 to-2024
13|level/known:RUS 6.3
3|level/known:RUS 6.3 2024
4|level/known:RUS 6.3 2025
5|level/known:RUS 6.3 2026
10|level/known:RUS 6.3 since-2025
3|level/known:RUS 6.3 to-2024
3|level/known:RUS 6.7
13|level/known:RUS 7.1
13|level/known:RUS 7.1 2025
13|level/known:RUS 7.1 since-2025
7|level/known:RUS 7.2
7|level/known:RUS 7.2 2025
7|level/known:RUS 7.2 since-2025
5|level/known:RUS 7.5
3|level/known:RUS 7.5 2026
5|level/known:RUS 7.5 since-2025
21|level/known:RUS 8
9|level/known:RUS 8 2024
12|level/known:RUS 8 2025
12|level/known:RUS 8 since-2025
9|level/known:RUS 8 to-2024
24|level/known:RUS 8.6
24|level/known:RUS 8.6 2025
24|level/known:RUS 8.6 since-2025
47|level/known:RUS since-2025
-3|level/known:RUS to-1999
-13|level/known:RUS to-2013
-30|level/known:RUS to-2024
22|level/known:SAU 13
22|level/known:SAU 13 2026
22|level/known:SAU 13 since-2025
8|level/known:SAU 1E+1
8|level/known:SAU 1E+1 2025
8|level/known:SAU 1E+1 since-2025
-4|level/known:SAU 4.8
-3|level/known:SAU 4.8 2025
-4|level/known:SAU 4.8 since-2025
-4|level/known:SAU 5.6
-4|level/known:SAU 5.6 2025
-4|level/known:SAU 5.6 since-2025
-21|level/known:SAU 6
-21|level/known:SAU 6 2024
-21|level/known:SAU 6 to-2024
3|level/known:SAU 6.5
3|level/known:SAU 6.5 since-2025
9|level/known:SAU 6.7
9|level/known:SAU 6.7 2026
9|level/known:SAU 6.7 since-2025
6|level/known:SAU 7
6|level/known:SAU 7 2025
6|level/known:SAU 7 since-2025
9|level/known:SAU 7.3
9|level/known:SAU 7.3 2025
9|level/known:SAU 7.3 since-2025
40|level/known:SAU since-2025
-21|level/known:SAU to-2024
-3|level/known:SGP 0.7
-8|level/known:SGP 1
-5|level/known:SGP 1 2024
-5|level/known:SGP 1 to-2024
-15|level/known:SGP 1.004
-15|level/known:SGP 1.004 1987
-15|level/known:SGP 1.004 to-1999
-5|level/known:SGP 1.3
-3|level/known:SGP 1.3 2022
-4|level/known:SGP 1.3 to-2024
-30|level/known:SGP 1.5
-28|level/known:SGP 1.5 2025
-28|level/known:SGP 1.5 since-2025
-5|level/known:SGP 1.9
-5|level/known:SGP 1.9 2026
-5|level/known:SGP 1.9 since-2025
6|level/known:SGP 1E+1
6|level/known:SGP 1E+1 2026
6|level/known:SGP 1E+1 since-2025
-5|level/known:SGP 2.2
-5|level/known:SGP 2.2 2025
-5|level/known:SGP 2.2 since-2025
-3|level/known:SGP 2.5
13|level/known:SGP 2.8
7|level/known:SGP 2.8 2025
10|level/known:SGP 2.8 since-2025
4|level/known:SGP 2.8 to-2024
45|level/known:SGP 3
32|level/known:SGP 3 2025
10|level/known:SGP 3 2026
42|level/known:SGP 3 since-2025
3|level/known:SGP 3 to-2024
-4|level/known:SGP 4.5 2023
-4|level/known:SGP 4.5 to-2024
4|level/known:SGP since-2025
-18|level/known:SGP to-1999
-10|level/known:SGP to-2024
-3|level/known:SRB 1.4
-3|level/known:SRB 1.4 1999
-3|level/known:SRB 1.4 to-1999
-12|level/known:SRB 2.1
-11|level/known:SRB 2.1 2024
-11|level/known:SRB 2.1 to-2024
-6|level/known:SRB 3.1
-6|level/known:SRB 3.1 1999
-6|level/known:SRB 3.1 to-1999
-10|level/known:SRB to-1999
-11|level/known:SRB to-2024
5|level/known:SVK 2
3|level/known:SVK 2 2025
5|level/known:SVK 2 since-2025
9|level/known:SVN 1.29
3|level/known:SVN 1.29 2024
5|level/known:SVN 1.29 2025
5|level/known:SVN 1.29 since-2025
3|level/known:SVN 1.29 to-2024
5|level/known:SVN 1.3
5|level/known:SVN 1.3 2025
5|level/known:SVN 1.3 since-2025
-3|level/known:SVN 2
-3|level/known:SVN 2 2026
-3|level/known:SVN 2 since-2025
-6|level/known:SVN 5.3
-6|level/known:SVN 5.3 2026
-6|level/known:SVN 5.3 since-2025
11|level/known:SWE 1.1
11|level/known:SWE 1.1 2024
11|level/known:SWE 1.1 to-2024
-6|level/known:SWE 1.3
-9|level/known:SWE 1.3 2022
3|level/known:SWE 1.3 2025
3|level/known:SWE 1.3 since-2025
-8|level/known:SWE 1.3 to-2024
-3|level/known:SWE 1.4
-3|level/known:SWE 1.4 2025
-3|level/known:SWE 1.4 since-2025
-23|level/known:SWE 1.6
-16|level/known:SWE 1.6 2023
-7|level/known:SWE 1.6 2025
-7|level/known:SWE 1.6 since-2025
-16|level/known:SWE 1.6 to-2024
-17|level/known:SWE 1.7
-17|level/known:SWE 1.7 2022
-17|level/known:SWE 1.7 to-2024
-15|level/known:SWE 2
14|level/known:SWE 2 2024
-40|level/known:SWE 2 2025
14|level/known:SWE 2 2026
-26|level/known:SWE 2 since-2025
12|level/known:SWE 2 to-2024
21|level/known:SWE 2.1
4|level/known:SWE 2.1 2023
17|level/known:SWE 2.1 2024
21|level/known:SWE 2.1 to-2024
-3|level/known:SWE 2.3
-3|level/known:SWE 2.3 2026
-3|level/known:SWE 2.3 since-2025
27|level/known:SWE 2.4
28|level/known:SWE 2.4 2025
28|level/known:SWE 2.4 since-2025
-43|level/known:SWE 2.5
-42|level/known:SWE 2.5 2025
-43|level/known:SWE 2.5 since-2025
13|level/known:SWE 2.8
12|level/known:SWE 2.8 2025
13|level/known:SWE 2.8 since-2025
11|level/known:SWE 2.9
11|level/known:SWE 2.9 2026
11|level/known:SWE 2.9 since-2025
8|level/known:SWE 3
8|level/known:SWE 3 2024
8|level/known:SWE 3 to-2024
-7|level/known:SWE 3.2
-3|level/known:SWE 3.2 2023
-3|level/known:SWE 3.2 2026
-4|level/known:SWE 3.2 since-2025
-3|level/known:SWE 3.2 to-2024
-5|level/known:SWE 3.3
-4|level/known:SWE 3.3 2025
-5|level/known:SWE 3.3 since-2025
3|level/known:SWE 3.4 1976
-3|level/known:SWE 3.4 2025
-3|level/known:SWE 3.4 since-2025
3|level/known:SWE 3.4 to-1999
18|level/known:SWE 4
16|level/known:SWE 4 2025
16|level/known:SWE 4 since-2025
12|level/known:SWE 4.2
12|level/known:SWE 4.2 2025
12|level/known:SWE 4.2 since-2025
4|level/known:SWE 4.4
4|level/known:SWE 4.4 2024
4|level/known:SWE 4.4 to-2024
-6|level/known:SWE 4.8
-6|level/known:SWE 4.8 2026
-6|level/known:SWE 4.8 since-2025
-5|level/known:SWE 5.9
-5|level/known:SWE 5.9 2024
-5|level/known:SWE 5.9 to-2024
-25|level/known:SWE since-2025
4|level/known:SWE to-1999
6|level/known:SWE to-2024
-5|level/known:SYR 2
-5|level/known:SYR 2 2025
-5|level/known:SYR 2 since-2025
-5|level/known:SYR since-2025
3|level/known:TCD 2.9
3|level/known:TCD 2.9 2024
3|level/known:TCD 2.9 to-2024
3|level/known:TCD to-2024
-4|level/known:THA 0.8
-3|level/known:THA 0.8 2026
-4|level/known:THA 0.8 since-2025
-3|level/known:THA 0.9
-3|level/known:THA 0.9 2026
-3|level/known:THA 0.9 since-2025
-10|level/known:THA 1
-11|level/known:THA 1 2026
-10|level/known:THA 1 since-2025
17|level/known:THA 1.1
9|level/known:THA 1.1 2025
8|level/known:THA 1.1 2026
16|level/known:THA 1.1 since-2025
20|level/known:THA 1.2
4|level/known:THA 1.2 2024
15|level/known:THA 1.2 2026
15|level/known:THA 1.2 since-2025
5|level/known:THA 1.2 to-2024
-3|level/known:THA 1.3 since-2025
13|level/known:THA 1.4
13|level/known:THA 1.4 2025
13|level/known:THA 1.4 since-2025
5|level/known:THA 1.5
3|level/known:THA 1.5 1999
4|level/known:THA 1.5 to-1999
-4|level/known:THA 1.9
-5|level/known:THA 1.9 2026
-4|level/known:THA 1.9 since-2025
-3|level/known:THA 2.1
-3|level/known:THA 2.1 2025
-3|level/known:THA 2.1 since-2025
-5|level/known:THA 2.2
-5|level/known:THA 2.2 2025
-5|level/known:THA 2.2 since-2025
12|level/known:THA since-2025
3|level/known:THA to-1999
3|level/known:THA to-2024
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
-5|level/known:TUR 1.7
-5|level/known:TUR 1.7 2024
-5|level/known:TUR 1.7 to-2024
-13|level/known:TUR 1.8
-12|level/known:TUR 1.8 2024
-12|level/known:TUR 1.8 to-2024
-3|level/known:TUR 1.9
-3|level/known:TUR 1.9 2025
-3|level/known:TUR 1.9 since-2025
-12|level/known:TUR 2
-5|level/known:TUR 2 2025
-6|level/known:TUR 2 2026
-12|level/known:TUR 2 since-2025
11|level/known:TUR 2.1
11|level/known:TUR 2.1 2025
11|level/known:TUR 2.1 since-2025
12|level/known:TUR 2.3
11|level/known:TUR 2.3 2026
12|level/known:TUR 2.3 since-2025
3|level/known:TUR 2.33
3|level/known:TUR 2.33 2025
3|level/known:TUR 2.33 since-2025
-11|level/known:TUR 2.4
-11|level/known:TUR 2.4 2026
-11|level/known:TUR 2.4 since-2025
-14|level/known:TUR 2.5
-14|level/known:TUR 2.5 2026
-14|level/known:TUR 2.5 since-2025
-9|level/known:TUR 3
-9|level/known:TUR 3 2026
-9|level/known:TUR 3 since-2025
-8|level/known:TUR 3.5
-8|level/known:TUR 3.5 2026
-8|level/known:TUR 3.5 since-2025
-26|level/known:TUR 4
-26|level/known:TUR 4 2024
-26|level/known:TUR 4 to-2024
-5|level/known:TUR 5.3
-5|level/known:TUR 5.3 2026
-5|level/known:TUR 5.3 since-2025
-40|level/known:TUR since-2025
-22|level/known:TUR to-2024
-24|level/known:TWN 0.14
-24|level/known:TWN 0.14 2025
-24|level/known:TWN 0.14 since-2025
-18|level/known:TWN 0.5
-18|level/known:TWN 0.5 2025
-18|level/known:TWN 0.5 since-2025
-8|level/known:TWN 1
-4|level/known:TWN 1 2023
-4|level/known:TWN 1 2025
-4|level/known:TWN 1 since-2025
-4|level/known:TWN 1 to-2024
-4|level/known:TWN 1.2
-3|level/known:TWN 1.2 2024
-4|level/known:TWN 1.2 to-2024
-26|level/known:TWN 1.3
-3|level/known:TWN 1.3 2022
-4|level/known:TWN 1.3 2024
-18|level/known:TWN 1.3 2025
-18|level/known:TWN 1.3 since-2025
-7|level/known:TWN 1.3 to-2024
-10|level/known:TWN 1.4
-10|level/known:TWN 1.4 2026
-10|level/known:TWN 1.4 since-2025
-27|level/known:TWN 1.5
-11|level/known:TWN 1.5 2024
-15|level/known:TWN 1.5 2025
-16|level/known:TWN 1.5 since-2025
-11|level/known:TWN 1.5 to-2024
3|level/known:TWN 1.6 2023
-8|level/known:TWN 1.7
8|level/known:TWN 1.7 2022
-15|level/known:TWN 1.7 2025
-15|level/known:TWN 1.7 since-2025
6|level/known:TWN 1.7 to-2024
-3|level/known:TWN 1.8
-4|level/known:TWN 1.8 2024
-4|level/known:TWN 1.8 to-2024
-4|level/known:TWN 1.9
-4|level/known:TWN 1.9 2025
-4|level/known:TWN 1.9 since-2025
-6|level/known:TWN 1E+1
-6|level/known:TWN 1E+1 2024
-6|level/known:TWN 1E+1 to-2024
-19|level/known:TWN 2
5|level/known:TWN 2 2023
-11|level/known:TWN 2 2025
-14|level/known:TWN 2 2026
-25|level/known:TWN 2 since-2025
6|level/known:TWN 2 to-2024
14|level/known:TWN 2.1
3|level/known:TWN 2.1 2021
-16|level/known:TWN 2.1 2024
10|level/known:TWN 2.1 2025
18|level/known:TWN 2.1 2026
28|level/known:TWN 2.1 since-2025
3|level/known:TWN 2.1 to-2021
-16|level/known:TWN 2.1 to-2024
21|level/known:TWN 2.2
8|level/known:TWN 2.2 2022
3|level/known:TWN 2.2 2024
5|level/known:TWN 2.2 2025
4|level/known:TWN 2.2 2026
10|level/known:TWN 2.2 since-2025
11|level/known:TWN 2.2 to-2024
-16|level/known:TWN 2.3
-16|level/known:TWN 2.3 2025
-17|level/known:TWN 2.3 since-2025
9|level/known:TWN 2.4
6|level/known:TWN 2.4 2025
6|level/known:TWN 2.4 since-2025
3|level/known:TWN 2.4 to-2024
21|level/known:TWN 2.45
18|level/known:TWN 2.45 2025
18|level/known:TWN 2.45 since-2025
48|level/known:TWN 2.5
12|level/known:TWN 2.5 2023
15|level/known:TWN 2.5 2024
30|level/known:TWN 2.5 2025
-8|level/known:TWN 2.5 2026
21|level/known:TWN 2.5 since-2025
26|level/known:TWN 2.5 to-2024
-11|level/known:TWN 2.6
3|level/known:TWN 2.6 2022
-5|level/known:TWN 2.6 2025
-11|level/known:TWN 2.6 2026
-16|level/known:TWN 2.6 since-2025
5|level/known:TWN 2.6 to-2024
-3|level/known:TWN 2.7
23|level/known:TWN 3
23|level/known:TWN 3 2025
23|level/known:TWN 3 since-2025
33|level/known:TWN 3.3
-4|level/known:TWN 3.3 2025
37|level/known:TWN 3.3 2026
33|level/known:TWN 3.3 since-2025
23|level/known:TWN 3.32
22|level/known:TWN 3.32 2025
23|level/known:TWN 3.32 since-2025
-6|level/known:TWN 3.4
-3|level/known:TWN 3.4 2025
-3|level/known:TWN 3.4 since-2025
4|level/known:TWN 3.6
4|level/known:TWN 3.6 since-2025
-15|level/known:TWN 3.9
-15|level/known:TWN 3.9 2025
-15|level/known:TWN 3.9 since-2025
-3|level/known:TWN 34
-3|level/known:TWN 34 2025
-3|level/known:TWN 34 since-2025
-7|level/known:TWN 4
-8|level/known:TWN 4 2026
-7|level/known:TWN 4 since-2025
-11|level/known:TWN 4.5
-5|level/known:TWN 4.5 2023
-6|level/known:TWN 4.5 2025
-6|level/known:TWN 4.5 since-2025
-5|level/known:TWN 4.5 to-2024
7|level/known:TWN 4.7
7|level/known:TWN 4.7 2025
7|level/known:TWN 4.7 since-2025
3|level/known:TWN 7
3|level/known:TWN 7 2023
3|level/known:TWN 7 to-2024
-32|level/known:TWN since-2025
3|level/known:TWN to-2013
3|level/known:TWN to-2021
-7|level/known:UKR 1
-3|level/known:UKR 1 2022
-6|level/known:UKR 1 to-2024
-3|level/known:UKR 1.1
-3|level/known:UKR 1.1 2023
-3|level/known:UKR 1.1 to-2024
-10|level/known:UKR 1.3
-9|level/known:UKR 1.3 2025
-9|level/known:UKR 1.3 since-2025
-10|level/known:UKR 1.5
-10|level/known:UKR 1.5 2025
-10|level/known:UKR 1.5 since-2025
-3|level/known:UKR 1.65
-3|level/known:UKR 1.65 2024
-3|level/known:UKR 1.65 to-2024
10|level/known:UKR 19
10|level/known:UKR 19 2025
10|level/known:UKR 19 since-2025
-8|level/known:UKR 2
-7|level/known:UKR 2 2025
-7|level/known:UKR 2 since-2025
-4|level/known:UKR 2.1
-4|level/known:UKR 2.1 2025
-4|level/known:UKR 2.1 since-2025
-18|level/known:UKR 2.2
-17|level/known:UKR 2.2 2022
-17|level/known:UKR 2.2 to-2024
-3|level/known:UKR 2.7 2024
-3|level/known:UKR 2.7 to-2024
6|level/known:UKR 27
5|level/known:UKR 27 2026
6|level/known:UKR 27 since-2025
13|level/known:UKR 27.2
13|level/known:UKR 27.2 2025
13|level/known:UKR 27.2 since-2025
17|level/known:UKR 3.2
14|level/known:UKR 3.2 2023
3|level/known:UKR 3.2 2024
17|level/known:UKR 3.2 to-2024
10|level/known:UKR 3.4
10|level/known:UKR 3.4 2025
10|level/known:UKR 3.4 since-2025
37|level/known:UKR 34
13|level/known:UKR 34 2023
22|level/known:UKR 34 2025
22|level/known:UKR 34 since-2025
15|level/known:UKR 34 to-2024
9|level/known:UKR 37
9|level/known:UKR 37 2024
9|level/known:UKR 37 to-2024
18|level/known:UKR 3E+1
15|level/known:UKR 3E+1 2024
3|level/known:UKR 3E+1 2025
3|level/known:UKR 3E+1 since-2025
15|level/known:UKR 3E+1 to-2024
-4|level/known:UKR 4.7
-4|level/known:UKR 4.7 2025
-4|level/known:UKR 4.7 since-2025
3|level/known:UKR 4E+1
3|level/known:UKR 4E+1 2026
3|level/known:UKR 4E+1 since-2025
-17|level/known:UKR 5.4
-17|level/known:UKR 5.4 2025
-17|level/known:UKR 5.4 since-2025
8|level/known:UKR 7
8|level/known:UKR 7 2025
8|level/known:UKR 7 since-2025
-5|level/known:UKR 7.2
-5|level/known:UKR 7.2 2025
-5|level/known:UKR 7.2 since-2025
-5|level/known:UKR 8
-24|level/known:UKR 8.6
-24|level/known:UKR 8.6 2025
-24|level/known:UKR 8.6 since-2025
-5|level/known:UKR since-2025
14|level/known:UKR to-2024
-34|level/known:USA 0.3
-34|level/known:USA 0.3 2026
-34|level/known:USA 0.3 since-2025
-39|level/known:USA 0.9
-4|level/known:USA 0.9 1980
-3|level/known:USA 0.9 2007
-7|level/known:USA 0.9 2019
-5|level/known:USA 0.9 2023
-12|level/known:USA 0.9 2024
-8|level/known:USA 0.9 to-1999
-3|level/known:USA 0.9 to-2013
-9|level/known:USA 0.9 to-2021
-18|level/known:USA 0.9 to-2024
-17|level/known:USA 0.91
-3|level/known:USA 0.91 1980
-14|level/known:USA 0.91 1981
-17|level/known:USA 0.91 to-1999
-17|level/known:USA 0.93
-17|level/known:USA 0.93 1982
-17|level/known:USA 0.93 to-1999
-3|level/known:USA 0.948
-3|level/known:USA 0.948 1997
-3|level/known:USA 0.948 to-1999
-3|level/known:USA 0.98
-3|level/known:USA 0.997
-3|level/known:USA 0.997 to-1999
-46|level/known:USA 1
-10|level/known:USA 1 1977
-3|level/known:USA 1 1988
-11|level/known:USA 1 2005
-3|level/known:USA 1 2009
-6|level/known:USA 1 2016
-3|level/known:USA 1 2023
-3|level/known:USA 1 2025
-3|level/known:USA 1 since-2025
-15|level/known:USA 1 to-1999
-15|level/known:USA 1 to-2013
-9|level/known:USA 1 to-2021
-4|level/known:USA 1 to-2024
-7|level/known:USA 1.09
-7|level/known:USA 1.09 2022
-7|level/known:USA 1.09 to-2024
-11|level/known:USA 1.2
-4|level/known:USA 1.2 2022
-3|level/known:USA 1.2 2024
-7|level/known:USA 1.2 to-2024
-25|level/known:USA 1.3
-4|level/known:USA 1.3 2019
-22|level/known:USA 1.3 2024
-4|level/known:USA 1.3 to-2021
-23|level/known:USA 1.3 to-2024
-15|level/known:USA 1.37
-12|level/known:USA 1.37 2019
-3|level/known:USA 1.37 2025
-3|level/known:USA 1.37 since-2025
-12|level/known:USA 1.37 to-2021
-37|level/known:USA 1.4
-29|level/known:USA 1.4 2025
-31|level/known:USA 1.4 since-2025
-3|level/known:USA 1.4 to-2021
-3|level/known:USA 1.4 to-2024
-17|level/known:USA 1.5
-12|level/known:USA 1.5 2025
-13|level/known:USA 1.5 since-2025
-35|level/known:USA 1.6
-16|level/known:USA 1.6 2024
-5|level/known:USA 1.6 2025
-11|level/known:USA 1.6 2026
-17|level/known:USA 1.6 since-2025
-16|level/known:USA 1.6 to-2024
8|level/known:USA 1.7
-4|level/known:USA 1.7 2020
17|level/known:USA 1.7 2025
17|level/known:USA 1.7 since-2025
-4|level/known:USA 1.7 to-2021
-3|level/known:USA 1.7 to-2024
-16|level/known:USA 1.8
-10|level/known:USA 1.8 1980
-5|level/known:USA 1.8 2025
-5|level/known:USA 1.8 since-2025
-10|level/known:USA 1.8 to-1999
-18|level/known:USA 1.9
-6|level/known:USA 1.9 2001
-3|level/known:USA 1.9 2025
-7|level/known:USA 1.9 2026
-10|level/known:USA 1.9 since-2025
-6|level/known:USA 1.9 to-2013
-3|level/known:USA 1.95
-3|level/known:USA 1.95 2014
-3|level/known:USA 1.95 to-2021
22|level/known:USA 1E+1
9|level/known:USA 1E+1 2023
7|level/known:USA 1E+1 2024
5|level/known:USA 1E+1 2025
5|level/known:USA 1E+1 since-2025
16|level/known:USA 1E+1 to-2024
-33|level/known:USA 2
-6|level/known:USA 2 2013
-5|level/known:USA 2 2024
-3|level/known:USA 2 2025
-14|level/known:USA 2 2026
-16|level/known:USA 2 since-2025
-6|level/known:USA 2 to-2013
-5|level/known:USA 2 to-2021
-7|level/known:USA 2 to-2024
-13|level/known:USA 2.1
-6|level/known:USA 2.1 2024
-5|level/known:USA 2.1 2026
-6|level/known:USA 2.1 since-2025
-6|level/known:USA 2.1 to-2024
-28|level/known:USA 2.2
-26|level/known:USA 2.2 2025
-27|level/known:USA 2.2 since-2025
-23|level/known:USA 2.3
-21|level/known:USA 2.3 2025
-22|level/known:USA 2.3 since-2025
-14|level/known:USA 2.4
-6|level/known:USA 2.4 2017
-3|level/known:USA 2.4 2024
-3|level/known:USA 2.4 2025
-5|level/known:USA 2.4 since-2025
-6|level/known:USA 2.4 to-2021
-3|level/known:USA 2.4 to-2024
-24|level/known:USA 2.5
-12|level/known:USA 2.5 2024
-7|level/known:USA 2.5 2025
-4|level/known:USA 2.5 2026
-11|level/known:USA 2.5 since-2025
-12|level/known:USA 2.5 to-2024
-18|level/known:USA 2.6
-13|level/known:USA 2.6 2025
-13|level/known:USA 2.6 since-2025
-3|level/known:USA 2.6 to-2024
-27|level/known:USA 2.8
-5|level/known:USA 2.8 1997
-20|level/known:USA 2.8 2026
-21|level/known:USA 2.8 since-2025
-5|level/known:USA 2.8 to-1999
17|level/known:USA 2.9
9|level/known:USA 2.9 2012
10|level/known:USA 2.9 2024
9|level/known:USA 2.9 to-2013
10|level/known:USA 2.9 to-2024
-4|level/known:USA 25
-4|level/known:USA 25 2024
-4|level/known:USA 25 to-2024
-12|level/known:USA 2E+1
-12|level/known:USA 2E+1 2025
-12|level/known:USA 2E+1 since-2025
41|level/known:USA 3
-11|level/known:USA 3 1986
23|level/known:USA 3 2024
-25|level/known:USA 3 2025
55|level/known:USA 3 2026
31|level/known:USA 3 since-2025
-13|level/known:USA 3 to-1999
23|level/known:USA 3 to-2024
49|level/known:USA 3.1
9|level/known:USA 3.1 1999
14|level/known:USA 3.1 2023
10|level/known:USA 3.1 2025
14|level/known:USA 3.1 2026
24|level/known:USA 3.1 since-2025
8|level/known:USA 3.1 to-1999
16|level/known:USA 3.1 to-2024
35|level/known:USA 3.2
22|level/known:USA 3.2 2025
13|level/known:USA 3.2 2026
35|level/known:USA 3.2 since-2025
16|level/known:USA 3.22
13|level/known:USA 3.22 2025
16|level/known:USA 3.22 since-2025
6|level/known:USA 3.24
6|level/known:USA 3.24 2024
6|level/known:USA 3.24 to-2024
-7|level/known:USA 3.3
-21|level/known:USA 3.3 1986
-17|level/known:USA 3.3 1987
-4|level/known:USA 3.3 1988
4|level/known:USA 3.3 2002
12|level/known:USA 3.3 2016
11|level/known:USA 3.3 2018
9|level/known:USA 3.3 2023
31|level/known:USA 3.3 2025
-33|level/known:USA 3.3 2026
-3|level/known:USA 3.3 since-2025
-43|level/known:USA 3.3 to-1999
4|level/known:USA 3.3 to-2013
24|level/known:USA 3.3 to-2021
11|level/known:USA 3.3 to-2024
-8|level/known:USA 3.32
-7|level/known:USA 3.32 2025
-8|level/known:USA 3.32 since-2025
25|level/known:USA 3.38
7|level/known:USA 3.38 2024
18|level/known:USA 3.38 2025
18|level/known:USA 3.38 since-2025
7|level/known:USA 3.38 to-2024
56|level/known:USA 3.4
-3|level/known:USA 3.4 1976
-5|level/known:USA 3.4 1978
-16|level/known:USA 3.4 1982
11|level/known:USA 3.4 2016
13|level/known:USA 3.4 2024
56|level/known:USA 3.4 2025
57|level/known:USA 3.4 since-2025
-24|level/known:USA 3.4 to-1999
11|level/known:USA 3.4 to-2021
13|level/known:USA 3.4 to-2024
38|level/known:USA 3.5
6|level/known:USA 3.5 2018
22|level/known:USA 3.5 2022
7|level/known:USA 3.5 2023
10|level/known:USA 3.5 2024
-8|level/known:USA 3.5 2025
-8|level/known:USA 3.5 since-2025
8|level/known:USA 3.5 to-2021
40|level/known:USA 3.5 to-2024
7|level/known:USA 3.6
5|level/known:USA 3.6 2016
7|level/known:USA 3.6 to-2021
13|level/known:USA 3.68
13|level/known:USA 3.68 2025
13|level/known:USA 3.68 since-2025
9|level/known:USA 3.7
7|level/known:USA 3.7 2003
7|level/known:USA 3.7 to-2013
26|level/known:USA 3.71
26|level/known:USA 3.71 2025
26|level/known:USA 3.71 since-2025
17|level/known:USA 3.8
12|level/known:USA 3.8 2015
4|level/known:USA 3.8 to-1999
12|level/known:USA 3.8 to-2021
-5|level/known:USA 3.9
-5|level/known:USA 3.9 2024
-5|level/known:USA 3.9 to-2024
-5|level/known:USA 34
-5|level/known:USA 34 2025
-5|level/known:USA 34 since-2025
18|level/known:USA 4
-4|level/known:USA 4 1999
14|level/known:USA 4 2007
9|level/known:USA 4 2009
3|level/known:USA 4 2014
-4|level/known:USA 4 2025
-4|level/known:USA 4 since-2025
-4|level/known:USA 4 to-1999
24|level/known:USA 4 to-2013
3|level/known:USA 4 to-2021
-4|level/known:USA 4.1
18|level/known:USA 4.2
18|level/known:USA 4.2 2018
18|level/known:USA 4.2 to-2021
8|level/known:USA 4.4
12|level/known:USA 4.4 2014
-5|level/known:USA 4.4 2025
-5|level/known:USA 4.4 since-2025
12|level/known:USA 4.4 to-2021
9|level/known:USA 4.5
8|level/known:USA 4.5 2026
9|level/known:USA 4.5 since-2025
21|level/known:USA 4.6
21|level/known:USA 4.6 2026
21|level/known:USA 4.6 since-2025
-13|level/known:USA 4.7
6|level/known:USA 4.7 2013
-34|level/known:USA 4.7 2025
17|level/known:USA 4.7 2026
-17|level/known:USA 4.7 since-2025
6|level/known:USA 4.7 to-2013
-3|level/known:USA 4.8
6|level/known:USA 4.9
5|level/known:USA 4.9 1992
5|level/known:USA 4.9 to-1999
16|level/known:USA 4.9-16.9
16|level/known:USA 4.9-16.9 2024
16|level/known:USA 4.9-16.9 to-2024
19|level/known:USA 5
9|level/known:USA 5 1978
3|level/known:USA 5 1979
9|level/known:USA 5 1980
22|level/known:USA 5 to-1999
16|level/known:USA 5.2
18|level/known:USA 5.2 1979
-3|level/known:USA 5.2 1986
16|level/known:USA 5.2 to-1999
9|level/known:USA 5.5
5|level/known:USA 5.5 1981
3|level/known:USA 5.5 1990
9|level/known:USA 5.5 to-1999
13|level/known:USA 5.6
13|level/known:USA 5.6 to-1999
5|level/known:USA 5.8
5|level/known:USA 5.8 1989
5|level/known:USA 5.8 to-1999
28|level/known:USA 6
19|level/known:USA 6 1976
3|level/known:USA 6 1982
10|level/known:USA 6 1999
-6|level/known:USA 6 2024
32|level/known:USA 6 to-1999
-6|level/known:USA 6 to-2024
4|level/known:USA 6.1
3|level/known:USA 6.1 1982
4|level/known:USA 6.1 to-1999
15|level/known:USA 6.2
13|level/known:USA 6.2 2023
13|level/known:USA 6.2 to-2024
15|level/known:USA 6.3
15|level/known:USA 6.3 1982
15|level/known:USA 6.3 to-1999
5|level/known:USA 6.4
4|level/known:USA 6.4 1984
5|level/known:USA 6.4 to-1999
18|level/known:USA 6.5
9|level/known:USA 6.5 1982
5|level/known:USA 6.5 1986
18|level/known:USA 6.5 to-1999
16|level/known:USA 6.6
16|level/known:USA 6.6 1985
16|level/known:USA 6.6 to-1999
15|level/known:USA 6.8
15|level/known:USA 6.8 1983
15|level/known:USA 6.8 to-1999
11|level/known:USA 8
11|level/known:USA 8 2022
11|level/known:USA 8 to-2024
26|level/known:USA 9
26|level/known:USA 9 2025
26|level/known:USA 9 since-2025
-25|level/known:USA since-2025
15|level/known:USA to-1999
20|level/known:USA to-2013
21|level/known:USA to-2021
35|level/known:USA to-2024
6|level/known:VEN 2.1
6|level/known:VEN 2.1 2024
6|level/known:VEN 2.1 to-2024
4|level/known:VEN 3
4|level/known:VEN 3 2025
4|level/known:VEN 3 since-2025
-6|level/known:VEN 3.2
-6|level/known:VEN 3.2 2026
-6|level/known:VEN 3.2 since-2025
6|level/known:VEN to-2024
-19|level/known:VNM 0.6
-19|level/known:VNM 0.6 2026
-19|level/known:VNM 0.6 since-2025
-3|level/known:VNM 1
-3|level/known:VNM 1 since-2025
-6|level/known:VNM 1.3
-4|level/known:VNM 1.3 2025
-6|level/known:VNM 1.3 since-2025
-3|level/known:VNM 1.5
-3|level/known:VNM 1.5 2026
-3|level/known:VNM 1.5 since-2025
31|level/known:VNM 1.8
28|level/known:VNM 1.8 2025
3|level/known:VNM 1.8 2026
30|level/known:VNM 1.8 since-2025
19|level/known:VNM 1.9
19|level/known:VNM 1.9 2026
19|level/known:VNM 1.9 since-2025
43|level/known:VNM 2
19|level/known:VNM 2 2024
24|level/known:VNM 2 2025
24|level/known:VNM 2 since-2025
20|level/known:VNM 2 to-2024
-6|level/known:VNM 2.2
-6|level/known:VNM 2.2 2025
-6|level/known:VNM 2.2 since-2025
13|level/known:VNM 3
13|level/known:VNM 3 2025
13|level/known:VNM 3 since-2025
-6|level/known:VNM 6
-6|level/known:VNM 6 2025
-6|level/known:VNM 6 since-2025
-24|level/known:VNM 9
-24|level/known:VNM 9 2025
-24|level/known:VNM 9 since-2025
21|level/known:VNM since-2025
16|level/known:VNM to-2024
-5|level/known:XKX 2.3
-5|level/known:XKX 2.3 1999
-5|level/known:XKX 2.3 to-1999
-6|level/known:XKX 6
-6|level/known:XKX 6 1999
-6|level/known:XKX 6 to-1999
-13|level/known:XKX to-1999
-22|level/known:YEM 13
-22|level/known:YEM 13 2026
-22|level/known:YEM 13 since-2025
21|level/known:YEM 6
21|level/known:YEM 6 2024
21|level/known:YEM 6 to-2024
-22|level/known:YEM since-2025
21|level/known:YEM to-2024
12|level/known:ZAF 0.7
10|level/known:ZAF 0.7 2024
10|level/known:ZAF 0.7 to-2024
5|level/known:ZAF since-2025
10|level/known:ZAF to-2024
54|level/last:before
-14|level/last:same-sentence
-11|level/named:1
52|level/named:2
22|level/named:3
25|level/one-of-several
117|level/ruled
14|level/ruled:spender-asked
-61|level/ruled:spender-before
64|level/ruled:spender-beside
-46|level/ruled:spender-clause
11|level/ruled:spender-clause-after
4|level/ruled:spender-denies
-15|level/ruled:spender-home
18|level/ruled:spender-listed
38|level/ruled:spender-located
4|level/ruled:spender-matched
7|level/ruled:spender-object
6|level/ruled:spender-of-gdp
23|level/ruled:spender-of-noun
-85|level/ruled:spender-ours
-9|level/ruled:spender-party
5|level/ruled:spender-relative
99|level/ruled:spender-respectively
-20|level/ruled:spender-subject
58|level/ruled:spender-where
-21|level/same-figure-of-another
21|level/same-figure-of-it
35|level/several:11
-64|level/several:2
-102|level/several:3
-28|level/several:4
77|level/several:5
-7|level/subject-of:accept
3|level/subject-of:account
9|level/subject-of:advise
5|level/subject-of:agree
-10|level/subject-of:aim
3|level/subject-of:allocate
3|level/subject-of:allot
-6|level/subject-of:amount
9|level/subject-of:approach
-7|level/subject-of:argue
6|level/subject-of:arrive
7|level/subject-of:ask for
-4|level/subject-of:aspire
9|level/subject-of:average
-17|level/subject-of:be
-8|level/subject-of:believe
16|level/subject-of:bring
-7|level/subject-of:bring up the rear
5|level/subject-of:budget
8|level/subject-of:build
-12|level/subject-of:calculate
-21|level/subject-of:call for
-3|level/subject-of:call on
12|level/subject-of:cap
-5|level/subject-of:carry
3|level/subject-of:clear
6|level/subject-of:climb
-15|level/subject-of:come to
6|level/subject-of:concede
-9|level/subject-of:consider
-9|level/subject-of:course
-16|level/subject-of:cross
-10|level/subject-of:decide
8|level/subject-of:decline
-5|level/subject-of:devote
-7|level/subject-of:direct
-23|level/subject-of:do
5|level/subject-of:drop
4|level/subject-of:edge
-6|level/subject-of:end
11|level/subject-of:equal
21|level/subject-of:estimate
4|level/subject-of:exceed
-10|level/subject-of:expect
-3|level/subject-of:force
8|level/subject-of:forecast
-4|level/subject-of:foresee
13|level/subject-of:get
-6|level/subject-of:give
5|level/subject-of:grow
-14|level/subject-of:head
-17|level/subject-of:hit
6|level/subject-of:hold
-7|level/subject-of:hover
7|level/subject-of:increase
3|level/subject-of:insist
11|level/subject-of:jump
-13|level/subject-of:keep
13|level/subject-of:lay out
7|level/subject-of:leap
19|level/subject-of:leave
20|level/subject-of:lift
-36|level/subject-of:lower
3|level/subject-of:manage
-42|level/subject-of:match
-39|level/subject-of:meet
3|level/subject-of:offer
-14|level/subject-of:pay
-9|level/subject-of:peak
13|level/subject-of:plan
11|level/subject-of:project
3|level/subject-of:promise
32|level/subject-of:push
-4|level/subject-of:put up
-3|level/subject-of:raise
37|level/subject-of:reach
-11|level/subject-of:reckon
-11|level/subject-of:refuse
-8|level/subject-of:remain
-4|level/subject-of:review
4|level/subject-of:rise
-3|level/subject-of:satisfy
8|level/subject-of:set
-10|level/subject-of:set aside
4|level/subject-of:shame
5|level/subject-of:shrink
-10|level/subject-of:sit
4|level/subject-of:slide
9|level/subject-of:slip
-27|level/subject-of:spend
6|level/subject-of:stand
6|level/subject-of:start from
8|level/subject-of:stay
-27|level/subject-of:study
-17|level/subject-of:suggest
-9|level/subject-of:swell
-10|level/subject-of:take
-4|level/subject-of:tell
-3|level/subject-of:tell of
-3|level/subject-of:think
-4|level/subject-of:tie at
-14|level/subject-of:tout
11|level/subject-of:use
-29|level/subject-of:want
-4|level/subject-of:work
-16|level/subject-of:work out at
-13|level/subject:be body
-11|level/subject:be capital
-14|level/subject:be country
58|level/subject:be gov
-15|level/subject:be nongov
-4|level/subject:be people
-19|level/subject:be pronoun
3|level/subject:cap gov
3|level/subject:cap pronoun
-29|level/subject:demand capital
-4|level/subject:demand country
28|level/subject:demand gov
-8|level/subject:demand leader
-3|level/subject:demand nongov
-27|level/subject:demand pronoun
-11|level/subject:denial body
5|level/subject:level allies
11|level/subject:level body
31|level/subject:level country
-20|level/subject:level gov
6|level/subject:level nongov
6|level/subject:level people
-18|level/subject:level pronoun
-39|level/subject:move allies
21|level/subject:move body
15|level/subject:move capital
-4|level/subject:move gov
18|level/subject:move leader
17|level/subject:move people
-16|level/subject:move pronoun
-5|level/subject:pledge body
21|level/subject:pledge country
-26|level/subject:pledge gov
8|level/subject:pledge leader
7|level/subject:pledge pronoun
-20|level/subject:proposal body
-10|level/subject:proposal capital
-10|level/subject:proposal country
-8|level/subject:proposal gov
-8|level/subject:proposal nongov
-27|level/subject:proposal people
3|level/subject:proposal pronoun
6|level/subject:spend allies
24|level/subject:spend capital
-19|level/subject:spend country
-36|level/subject:spend gov
-15|level/subject:spend leader
-4|level/subject:spend people
-6|level/subject:spend pronoun
68|level/title
65|level/told-of:0
-13|level/told-of:1
-23|level/told-of:2
-29|level/told-of:3
-13|level/unnamed
-51|level/unnamed-beside-others
13|other/after-joint:0 mid
-62|other/after-joint:0 near
10|other/after-joint:1 far
-59|other/after-joint:1 mid
31|other/after-joint:1 near
15|other/after-joint:2 far
-5|other/after-joint:2 mid
3|other/after-joint:2 near
16|other/after-joint:3 near
-43|other/after-led:\" far joined
6|other/after-led:, near joined
4|other/after-led:; near joined
4|other/after-led:above far free
3|other/after-led:accused near joined
-9|other/after-led:and far joined
-5|other/after-led:as near free
7|other/after-led:because far joined
7|other/after-led:costs near free
3|other/after-led:defend far joined
-77|other/after-led:for near free
4|other/after-led:from near free
14|other/after-led:half far joined
19|other/after-led:in far joined
5|other/after-led:keep far joined
10|other/after-led:let near joined
7|other/after-led:make far joined
5|other/after-led:of far joined
17|other/after-led:of near free
-10|other/after-led:say far joined
-28|other/after-led:suits far joined
5|other/after-led:to near free
5|other/after-led:today near free
-13|other/after-led:what near free
12|other/after-led:what near joined
-5|other/after-led:whereas far joined
-5|other/after-led:without near free
16|other/after:capital name
6|other/after:country name
-70|other/after:country owner
-10|other/after:gov name
4|other/after:nongov name
11|other/after:people owner
-21|other/after:pronoun name
20|other/after:pronoun owner
-66|other/asked
-71|other/asks
-6|other/before-clause:after-figure inside name country
-4|other/before-clause:after-figure inside name gov
4|other/before-clause:after-figure inside name pronoun
3|other/before-clause:after-figure inside owner country
9|other/before-clause:after-figure opens name capital
-5|other/before-clause:after-figure opens name country
13|other/before-clause:after-figure opens owner country
10|other/before-clause:after-figure opens owner people
9|other/before-clause:free inside name allies
7|other/before-clause:free inside name capital
24|other/before-clause:free inside name country
-12|other/before-clause:free inside name gov
6|other/before-clause:free inside name nongov
-3|other/before-clause:free inside name people
17|other/before-clause:free inside name pronoun
8|other/before-clause:free inside owner people
25|other/before-clause:free inside owner pronoun
-6|other/before-clause:free opens name capital
7|other/before-clause:free opens name country
-14|other/before-clause:free opens name gov
8|other/before-clause:free opens name leader
-18|other/before-clause:free opens name nongov
4|other/before-clause:free opens name people
-3|other/before-clause:free opens name pronoun
-6|other/before-clause:free opens owner pronoun
24|other/before-far:20
-9|other/before-far:4
-5|other/before-far:60
67|other/before-far:9
5|other/before-free:0 after-figure name far
-4|other/before-free:0 after-figure name near
17|other/before-free:0 after-figure owner near
3|other/before-free:0 free name near
9|other/before-free:0 free owner far
11|other/before-free:0 free owner near
-5|other/before-free:1 after-figure name near
10|other/before-free:1 after-figure owner near
4|other/before-free:1 free name far
23|other/before-free:1 free name near
5|other/before-free:1 free owner near
3|other/before-free:2 after-figure name far
-7|other/before-free:2 free name far
9|other/before-joint:0 after-figure
12|other/before-joint:0 free
8|other/before-joint:1 after-figure
31|other/before-joint:1 free
8|other/before-joint:2 after-figure
4|other/before-joint:3 free
30|other/before-led:
-29|other/before-led:\"
-5|other/before-led:#
7|other/before-led:,
-4|other/before-led:PARTY
12|other/before-led:a
-28|other/before-led:affairs
-9|other/before-led:all
8|other/before-led:amending
3|other/before-led:and
14|other/before-led:bring
3|other/before-led:chancellor
3|other/before-led:cost
5|other/before-led:finance
5|other/before-led:for
-6|other/before-led:from
7|other/before-led:had
6|other/before-led:his
23|other/before-led:if
24|other/before-led:in
-5|other/before-led:is
11|other/before-led:its
-8|other/before-led:kang
6|other/before-led:of
3|other/before-led:popular party
4|other/before-led:say
-12|other/before-led:that
5|other/before-led:the
6|other/before-led:to
-20|other/before-led:use
8|other/before-led:whatever
21|other/before-led:whether
4|other/before-led:which
4|other/before-led:whose
-6|other/before-led:with
4|other/before-led:would
-47|other/before-led:yet
9|other/before:allies name
10|other/before:capital name
-3|other/before:capital owner
20|other/before:country name
14|other/before:country owner
-30|other/before:gov name
8|other/before:leader name
-12|other/before:nongov name
19|other/before:people owner
19|other/before:pronoun name
21|other/before:pronoun owner
-6|other/class-home:ALLIES CHN
-5|other/class-home:ALLIES EU
27|other/class-home:ALLIES JPN
-7|other/class-home:ALLIES NATO
-6|other/class-home:ALLIES USA
-10|other/class-home:ALLIES land
-3|other/class-home:ALLIES member
-15|other/class-home:CHN CHN
-3|other/class-home:CHN JPN
-9|other/class-home:CHN land
11|other/class-home:EU EU
-6|other/class-home:EU member
10|other/class-home:JPN JPN
8|other/class-home:JPN land
11|other/class-home:JPN member
-5|other/class-home:NATO EU
-5|other/class-home:NATO JPN
-15|other/class-home:NATO NATO
-8|other/class-home:NATO land
8|other/class-home:USA CHN
-9|other/class-home:USA JPN
7|other/class-home:USA USA
3|other/class-home:USA foe
-7|other/class-home:USA land
-16|other/class-home:USA member
-4|other/class-home:foe member
15|other/class-home:land CHN
-3|other/class-home:land JPN
24|other/class-home:land land
3|other/class-home:land member
-15|other/class-home:member JPN
22|other/class-home:member NATO
16|other/class-home:member member
-6|other/class-named:ALLIES CHN others-named
-4|other/class-named:ALLIES EU others-named
-21|other/class-named:ALLIES JPN nobody-named
48|other/class-named:ALLIES JPN others-named
-5|other/class-named:ALLIES NATO nobody-named
-3|other/class-named:ALLIES NATO others-named
-6|other/class-named:ALLIES USA nobody-named
-13|other/class-named:ALLIES land nobody-named
4|other/class-named:ALLIES land others-named
10|other/class-named:ALLIES member nobody-named
-13|other/class-named:ALLIES member others-named
-15|other/class-named:CHN CHN others-named
-3|other/class-named:CHN JPN others-named
-8|other/class-named:CHN land others-named
10|other/class-named:EU EU others-named
-6|other/class-named:EU member others-named
-9|other/class-named:JPN JPN nobody-named
19|other/class-named:JPN JPN others-named
-15|other/class-named:JPN land nobody-named
24|other/class-named:JPN land others-named
10|other/class-named:JPN member nobody-named
-4|other/class-named:NATO EU others-named
22|other/class-named:NATO JPN nobody-named
-27|other/class-named:NATO JPN others-named
-5|other/class-named:NATO NATO nobody-named
-10|other/class-named:NATO NATO others-named
-3|other/class-named:NATO land nobody-named
-5|other/class-named:NATO land others-named
-31|other/class-named:NATO member nobody-named
30|other/class-named:NATO member others-named
8|other/class-named:USA CHN others-named
4|other/class-named:USA JPN nobody-named
-13|other/class-named:USA JPN others-named
7|other/class-named:USA USA nobody-named
3|other/class-named:USA foe others-named
-7|other/class-named:USA land others-named
-14|other/class-named:USA member others-named
-4|other/class-named:foe member others-named
15|other/class-named:land CHN others-named
19|other/class-named:land JPN nobody-named
-22|other/class-named:land JPN others-named
34|other/class-named:land land nobody-named
-10|other/class-named:land land others-named
4|other/class-named:land member nobody-named
-13|other/class-named:member JPN nobody-named
-3|other/class-named:member JPN others-named
9|other/class-named:member NATO nobody-named
12|other/class-named:member NATO others-named
9|other/class-named:member member nobody-named
7|other/class-named:member member others-named
-21|other/class-shape:ALLIES half
-16|other/class-shape:ALLIES tenth
25|other/class-shape:ALLIES whole
-9|other/class-shape:CHN tenth
-16|other/class-shape:CHN whole
5|other/class-shape:EU half
33|other/class-shape:JPN half
-8|other/class-shape:JPN tenth
4|other/class-shape:JPN whole
-8|other/class-shape:NATO tenth
-26|other/class-shape:NATO whole
-11|other/class-shape:USA half
22|other/class-shape:USA tenth
-25|other/class-shape:USA whole
-6|other/class-shape:foe whole
-32|other/class-shape:land half
30|other/class-shape:land tenth
41|other/class-shape:land whole
31|other/class-shape:member half
-9|other/class-shape:member tenth
-8|other/class-value:ALLIES 0.1
-3|other/class-value:ALLIES 0.2
-5|other/class-value:ALLIES 0.5
-15|other/class-value:ALLIES 1
-8|other/class-value:ALLIES 1.5
12|other/class-value:ALLIES 2
-3|other/class-value:ALLIES 2.5
-14|other/class-value:ALLIES 3
-5|other/class-value:ALLIES 3.5
47|other/class-value:ALLIES 4
-4|other/class-value:ALLIES 5
3|other/class-value:EU 1.5
9|other/class-value:EU 2
-9|other/class-value:EU 5
-4|other/class-value:NATO 0.1
-8|other/class-value:NATO 1
-4|other/class-value:NATO 1.5
-14|other/class-value:NATO 2
-3|other/class-value:NATO 2.5
12|other/class-value:NATO 3
7|other/class-value:NATO 3.5
-6|other/class-value:NATO 4
-9|other/class-value:NATO 5
19|other/class-value:USA 0.1
3|other/class-value:USA 1.7
-5|other/class-value:USA 2
-12|other/class-value:USA 3
-11|other/class-value:USA 3.5
-9|other/class-value:USA 5
-39|other/class-verb:ALLIES be
-39|other/class-verb:ALLIES demand
-11|other/class-verb:ALLIES denial
10|other/class-verb:ALLIES level
12|other/class-verb:ALLIES move
6|other/class-verb:ALLIES pledge
-26|other/class-verb:ALLIES proposal
-9|other/class-verb:ALLIES spend
-3|other/class-verb:CHN be
-8|other/class-verb:CHN demand
-14|other/class-verb:CHN proposal
-9|other/class-verb:EU be
7|other/class-verb:EU move
21|other/class-verb:JPN be
38|other/class-verb:JPN demand
5|other/class-verb:JPN denial
22|other/class-verb:JPN level
18|other/class-verb:JPN move
-61|other/class-verb:JPN pledge
27|other/class-verb:JPN proposal
-8|other/class-verb:NATO demand
-7|other/class-verb:NATO denial
8|other/class-verb:NATO level
-33|other/class-verb:NATO move
60|other/class-verb:NATO pledge
-8|other/class-verb:NATO proposal
15|other/class-verb:USA be
8|other/class-verb:USA demand
-10|other/class-verb:USA level
-3|other/class-verb:USA move
-4|other/class-verb:USA proposal
-4|other/class-verb:foe be
6|other/class-verb:land be
13|other/class-verb:land demand
5|other/class-verb:land denial
-7|other/class-verb:land level
-10|other/class-verb:land move
6|other/class-verb:land pledge
17|other/class-verb:land proposal
14|other/class-verb:member be
3|other/class-verb:member cap
-4|other/class-verb:member demand
7|other/class-verb:member denial
-23|other/class-verb:member level
11|other/class-verb:member move
-11|other/class-verb:member pledge
6|other/class-verb:member proposal
8|other/class-verb:member spend
-13|other/class:ALLIES
-27|other/class:CHN
6|other/class:EU
29|other/class:JPN
-36|other/class:NATO
-15|other/class:USA
-7|other/class:foe
39|other/class:land
22|other/class:member
-14|other/group:count back:0
-14|other/group:count behind
-18|other/group:each back:1
-18|other/group:each back:2
-18|other/group:each behind
-18|other/group:each near
-16|other/group:each then:additional
-18|other/group:each then:household
-6|other/group:list after-figure far
-8|other/group:list far
-3|other/group:list free mid
10|other/group:list free near
-3|other/group:list mid
10|other/group:list near
-11|other/group:list plain
10|other/group:list shared
-3|other/group:list-led:in
-6|other/group:list-led:the
10|other/group:list-led:were
-3|other/group:list-then:note
-6|other/group:list-then:rise
10|other/group:list-then:to
23|other/group:they back:1
23|other/group:they near
23|other/group:they then:reach
-14|other/group:two then:-
46|other/heir:nobody-named
-24|other/heir:others-named
39|other/home:nobody-named
11|other/home:others-named
-8|other/known:ALLIES 0.1
-6|other/known:ALLIES 0.1 2025
-8|other/known:ALLIES 0.1 since-2025
-3|other/known:ALLIES 0.2
-3|other/known:ALLIES 0.2 2025
-3|other/known:ALLIES 0.2 since-2025
-5|other/known:ALLIES 0.5
-3|other/known:ALLIES 0.5 2025
-5|other/known:ALLIES 0.5 since-2025
-15|other/known:ALLIES 1
-13|other/known:ALLIES 1 2025
-15|other/known:ALLIES 1 since-2025
-8|other/known:ALLIES 1.5
-7|other/known:ALLIES 1.5 2026
-7|other/known:ALLIES 1.5 since-2025
12|other/known:ALLIES 2
-3|other/known:ALLIES 2 1990
-4|other/known:ALLIES 2 2017
23|other/known:ALLIES 2 2025
4|other/known:ALLIES 2 2026
26|other/known:ALLIES 2 since-2025
-4|other/known:ALLIES 2 to-1999
-7|other/known:ALLIES 2 to-2021
-4|other/known:ALLIES 2 to-2024
-3|other/known:ALLIES 2.5
-14|other/known:ALLIES 3
-9|other/known:ALLIES 3 2024
5|other/known:ALLIES 3 2025
-6|other/known:ALLIES 3 2026
-11|other/known:ALLIES 3 to-2024
-5|other/known:ALLIES 3.5
-49|other/known:ALLIES 3.5 2025
44|other/known:ALLIES 3.5 2026
-5|other/known:ALLIES 3.5 since-2025
47|other/known:ALLIES 4
-8|other/known:ALLIES 4 1988
35|other/known:ALLIES 4 2024
24|other/known:ALLIES 4 2025
-3|other/known:ALLIES 4 2026
21|other/known:ALLIES 4 since-2025
-8|other/known:ALLIES 4 to-1999
35|other/known:ALLIES 4 to-2024
-4|other/known:ALLIES 5
-25|other/known:ALLIES 5 2025
23|other/known:ALLIES 5 2026
-3|other/known:ALLIES 5 since-2025
-8|other/known:ALLIES since-2025
-13|other/known:ALLIES to-1999
-7|other/known:ALLIES to-2021
15|other/known:ALLIES to-2024
5|other/known:AUS 0.1
4|other/known:AUS 0.1 2025
5|other/known:AUS 0.1 since-2025
-18|other/known:AUS 2
-18|other/known:AUS 2 2023
-18|other/known:AUS 2 to-2024
24|other/known:AUS 3
-4|other/known:AUS 3 2024
28|other/known:AUS 3 2025
28|other/known:AUS 3 since-2025
-4|other/known:AUS 3 to-2024
-6|other/known:AUS 3.5
-7|other/known:AUS 3.5 2025
-6|other/known:AUS 3.5 since-2025
28|other/known:AUS since-2025
-22|other/known:AUS to-2024
-3|other/known:BEL 2
-3|other/known:BEL 2 2025
-3|other/known:BEL 2 since-2025
10|other/known:BEL 3.5
10|other/known:BEL 3.5 2025
10|other/known:BEL 3.5 since-2025
7|other/known:BEL since-2025
-3|other/known:CAN 0.1
-3|other/known:CAN 0.1 2025
-3|other/known:CAN 0.1 since-2025
3|other/known:CAN 3
3|other/known:CAN 3 2025
3|other/known:CAN 3 since-2025
11|other/known:CAN 3.5
11|other/known:CAN 3.5 2025
11|other/known:CAN 3.5 since-2025
4|other/known:CAN 5
4|other/known:CAN 5 2025
4|other/known:CAN 5 since-2025
14|other/known:CAN since-2025
-8|other/known:CHN 0.1
-8|other/known:CHN 0.1 2025
-8|other/known:CHN 0.1 since-2025
-13|other/known:CHN 3
-13|other/known:CHN 3 2026
-13|other/known:CHN 3 since-2025
-27|other/known:CHN since-2025
3|other/known:CYP 3.5
3|other/known:CYP 3.5 2025
3|other/known:CYP 3.5 since-2025
4|other/known:CYP since-2025
26|other/known:DEU 1
25|other/known:DEU 1 2025
26|other/known:DEU 1 since-2025
-14|other/known:DEU 2
-4|other/known:DEU 2 2022
-10|other/known:DEU 2 2025
-10|other/known:DEU 2 since-2025
-4|other/known:DEU 2 to-2024
-14|other/known:DEU 3
-14|other/known:DEU 3 2025
-14|other/known:DEU 3 since-2025
-24|other/known:DEU 4
-24|other/known:DEU 4 2024
-24|other/known:DEU 4 to-2024
18|other/known:DEU 5
11|other/known:DEU 5 2025
7|other/known:DEU 5 2026
18|other/known:DEU 5 since-2025
21|other/known:DEU since-2025
-27|other/known:DEU to-2024
-8|other/known:DNK 1
-8|other/known:DNK 1 2025
-8|other/known:DNK 1 since-2025
-8|other/known:DNK since-2025
7|other/known:ESP 2.2
7|other/known:ESP 2.2 2025
7|other/known:ESP 2.2 since-2025
-9|other/known:ESP 3.5
-9|other/known:ESP 3.5 2025
-9|other/known:ESP 3.5 since-2025
-3|other/known:ESP 5
-3|other/known:ESP 5 2025
-3|other/known:ESP 5 since-2025
-5|other/known:ESP since-2025
3|other/known:EU 1.5
3|other/known:EU 1.5 2025
3|other/known:EU 1.5 since-2025
9|other/known:EU 2
8|other/known:EU 2 2025
8|other/known:EU 2 since-2025
-9|other/known:EU 5
-9|other/known:EU 5 2025
-9|other/known:EU 5 since-2025
6|other/known:EU since-2025
-4|other/known:GBR 0.4
-4|other/known:GBR 0.4 2025
-4|other/known:GBR 0.4 since-2025
6|other/known:GBR 1
6|other/known:GBR 1 2025
6|other/known:GBR 1 since-2025
-5|other/known:GBR 1.7
-5|other/known:GBR 1.7 2024
-5|other/known:GBR 1.7 to-2024
3|other/known:GBR 2
3|other/known:GBR 2 2014
3|other/known:GBR 2 to-2021
4|other/known:GBR 3
4|other/known:GBR 3 2025
4|other/known:GBR 3 since-2025
10|other/known:GBR 3.5
9|other/known:GBR 3.5 2025
10|other/known:GBR 3.5 since-2025
-19|other/known:GBR 5
-19|other/known:GBR 5 2025
-19|other/known:GBR 5 since-2025
3|other/known:GBR to-2021
-5|other/known:GBR to-2024
-9|other/known:HUN 1
-9|other/known:HUN 1 2025
-9|other/known:HUN 1 since-2025
-9|other/known:HUN since-2025
7|other/known:IDN 1
7|other/known:IDN 1 2026
7|other/known:IDN 1 since-2025
6|other/known:IDN since-2025
5|other/known:IND 0.2
5|other/known:IND 0.2 2025
5|other/known:IND 0.2 since-2025
-28|other/known:IND 3.5
-28|other/known:IND 3.5 2026
-28|other/known:IND 3.5 since-2025
-22|other/known:IND since-2025
11|other/known:IRL 1
11|other/known:IRL 1 2025
11|other/known:IRL 1 since-2025
3|other/known:IRL 2
3|other/known:IRL 2 2025
3|other/known:IRL 2 since-2025
13|other/known:IRL since-2025
-3|other/known:ISR 4
-3|other/known:ISR 4 2025
-3|other/known:ISR 4 since-2025
-6|other/known:ISR since-2025
3|other/known:ITA 2
3|other/known:ITA 2 2025
3|other/known:ITA 2 since-2025
-6|other/known:ITA 2.2
-6|other/known:ITA 2.2 2025
-6|other/known:ITA 2.2 since-2025
-3|other/known:ITA since-2025
-8|other/known:JPN 0.1
-12|other/known:JPN 0.1 2025
4|other/known:JPN 0.1 2026
-8|other/known:JPN 0.1 since-2025
4|other/known:JPN 0.2
3|other/known:JPN 0.2 2025
4|other/known:JPN 0.2 since-2025
4|other/known:JPN 0.4
4|other/known:JPN 0.4 2025
4|other/known:JPN 0.4 since-2025
6|other/known:JPN 0.5
4|other/known:JPN 0.5 2026
6|other/known:JPN 0.5 since-2025
-8|other/known:JPN 1
-6|other/known:JPN 1 2026
-9|other/known:JPN 1 since-2025
9|other/known:JPN 1.5
8|other/known:JPN 1.5 2026
8|other/known:JPN 1.5 since-2025
6|other/known:JPN 1.7
6|other/known:JPN 1.7 2024
6|other/known:JPN 1.7 to-2024
-6|other/known:JPN 2
6|other/known:JPN 2 1990
4|other/known:JPN 2 2016
3|other/known:JPN 2 2017
9|other/known:JPN 2 2022
-37|other/known:JPN 2 2025
3|other/known:JPN 2 2026
-33|other/known:JPN 2 since-2025
7|other/known:JPN 2 to-1999
9|other/known:JPN 2 to-2021
11|other/known:JPN 2 to-2024
3|other/known:JPN 2.4
4|other/known:JPN 2.5
4|other/known:JPN 3 2023
-19|other/known:JPN 3 2024
-6|other/known:JPN 3 2025
21|other/known:JPN 3 2026
14|other/known:JPN 3 since-2025
-15|other/known:JPN 3 to-2024
14|other/known:JPN 3.5
24|other/known:JPN 3.5 2025
-10|other/known:JPN 3.5 2026
14|other/known:JPN 3.5 since-2025
-7|other/known:JPN 3.8
-7|other/known:JPN 3.8 2025
-7|other/known:JPN 3.8 since-2025
-10|other/known:JPN 4
-5|other/known:JPN 4 1988
-4|other/known:JPN 4 2025
-5|other/known:JPN 4 since-2025
-5|other/known:JPN 4 to-1999
28|other/known:JPN 5
30|other/known:JPN 5 2025
-4|other/known:JPN 5 2026
26|other/known:JPN 5 since-2025
-11|other/known:JPN 5.7
-11|other/known:JPN 5.7 2026
-11|other/known:JPN 5.7 since-2025
8|other/known:JPN since-2025
5|other/known:JPN to-1999
10|other/known:JPN to-2021
7|other/known:JPN to-2024
4|other/known:KOR 0.1
8|other/known:KOR 0.1 2025
-4|other/known:KOR 0.1 2026
4|other/known:KOR 0.1 since-2025
-3|other/known:KOR 0.5
-3|other/known:KOR 0.5 since-2025
7|other/known:KOR 1
7|other/known:KOR 1 2025
7|other/known:KOR 1 since-2025
-4|other/known:KOR 2
-4|other/known:KOR 2 2026
-4|other/known:KOR 2 since-2025
12|other/known:KOR 3
11|other/known:KOR 3 2026
12|other/known:KOR 3 since-2025
-7|other/known:KOR 3.5
-5|other/known:KOR 3.5 2025
-7|other/known:KOR 3.5 since-2025
7|other/known:KOR 3.8
7|other/known:KOR 3.8 2025
7|other/known:KOR 3.8 since-2025
-20|other/known:KOR 5
9|other/known:KOR 5 2025
-28|other/known:KOR 5 2026
-20|other/known:KOR 5 since-2025
-4|other/known:KOR since-2025
3|other/known:LUX 2
3|other/known:LUX 2 2022
3|other/known:LUX 2 to-2024
3|other/known:LUX to-2024
-12|other/known:MNE 5
-12|other/known:MNE 5 2025
-12|other/known:MNE 5 since-2025
-12|other/known:MNE since-2025
-4|other/known:NATO 0.1
-3|other/known:NATO 0.1 2025
-4|other/known:NATO 0.1 since-2025
-8|other/known:NATO 1
-8|other/known:NATO 1 2025
-8|other/known:NATO 1 since-2025
-4|other/known:NATO 1.5
-4|other/known:NATO 1.5 since-2025
-14|other/known:NATO 2
-3|other/known:NATO 2 2014
-3|other/known:NATO 2 2016
-4|other/known:NATO 2 2022
-3|other/known:NATO 2 2025
-4|other/known:NATO 2 since-2025
-5|other/known:NATO 2 to-2021
-5|other/known:NATO 2 to-2024
-3|other/known:NATO 2.5
12|other/known:NATO 3
-3|other/known:NATO 3 2024
17|other/known:NATO 3 2025
17|other/known:NATO 3 since-2025
-5|other/known:NATO 3 to-2024
7|other/known:NATO 3.5
13|other/known:NATO 3.5 2025
-6|other/known:NATO 3.5 2026
7|other/known:NATO 3.5 since-2025
-6|other/known:NATO 4
-4|other/known:NATO 4 2024
-4|other/known:NATO 4 to-2024
-9|other/known:NATO 5
-6|other/known:NATO 5 2025
-3|other/known:NATO 5 2026
-9|other/known:NATO 5 since-2025
-13|other/known:NATO since-2025
-6|other/known:NATO to-2021
-17|other/known:NATO to-2024
6|other/known:NLD 3.5
6|other/known:NLD 3.5 2025
6|other/known:NLD 3.5 since-2025
8|other/known:NLD since-2025
20|other/known:NOR 5
20|other/known:NOR 5 2025
20|other/known:NOR 5 since-2025
20|other/known:NOR since-2025
20|other/known:NZL 2
19|other/known:NZL 2 2023
19|other/known:NZL 2 to-2024
3|other/known:NZL 3.5
3|other/known:NZL 3.5 2025
3|other/known:NZL 3.5 since-2025
6|other/known:NZL since-2025
19|other/known:NZL to-2024
-5|other/known:PAK 0.2
-5|other/known:PAK 0.2 2025
-5|other/known:PAK 0.2 since-2025
-4|other/known:PAK since-2025
5|other/known:PHL 0.5
5|other/known:PHL 0.5 2025
5|other/known:PHL 0.5 since-2025
20|other/known:PHL 3
31|other/known:PHL 3 2024
-11|other/known:PHL 3 2026
-11|other/known:PHL 3 since-2025
31|other/known:PHL 3 to-2024
4|other/known:PHL 4
4|other/known:PHL 4 2026
4|other/known:PHL 4 since-2025
4|other/known:PHL 5
4|other/known:PHL 5 2025
4|other/known:PHL 5 since-2025
7|other/known:PHL since-2025
31|other/known:PHL to-2024
-5|other/known:POL 3
-5|other/known:POL 3 2025
-5|other/known:POL 3 since-2025
-4|other/known:POL 4
-4|other/known:POL 4 2024
-4|other/known:POL 4 to-2024
-7|other/known:POL since-2025
-4|other/known:POL to-2024
12|other/known:PRT 5
12|other/known:PRT 5 2025
12|other/known:PRT 5 since-2025
12|other/known:PRT since-2025
-3|other/known:RUS 5
-3|other/known:RUS 5 2025
-3|other/known:RUS 5 since-2025
-4|other/known:RUS since-2025
-4|other/known:SAU 2
-4|other/known:SAU 2 2025
-4|other/known:SAU 2 since-2025
-6|other/known:SAU 4
-6|other/known:SAU 4 2025
-6|other/known:SAU 4 since-2025
-10|other/known:SAU since-2025
-8|other/known:SGP 3
-8|other/known:SGP 3 2025
-8|other/known:SGP 3 since-2025
-3|other/known:SGP 5
-3|other/known:SGP 5 2025
-3|other/known:SGP 5 since-2025
-13|other/known:SGP since-2025
19|other/known:SVN 2
19|other/known:SVN 2 2025
19|other/known:SVN 2 since-2025
19|other/known:SVN since-2025
-3|other/known:SWE 1
-3|other/known:SWE 1 2025
-3|other/known:SWE 1 since-2025
-3|other/known:SWE since-2025
-3|other/known:TWN 1
-3|other/known:TWN 1 2025
-3|other/known:TWN 1 since-2025
-13|other/known:TWN 3
-13|other/known:TWN 3 2025
-14|other/known:TWN 3 since-2025
6|other/known:TWN 5
6|other/known:TWN 5 2025
6|other/known:TWN 5 since-2025
12|other/known:TWN 5.7
12|other/known:TWN 5.7 2026
12|other/known:TWN 5.7 since-2025
3|other/known:TWN since-2025
19|other/known:USA 0.1
19|other/known:USA 0.1 2025
19|other/known:USA 0.1 since-2025
3|other/known:USA 1.7
3|other/known:USA 1.7 2025
3|other/known:USA 1.7 since-2025
-5|other/known:USA 2
-3|other/known:USA 2 1990
-3|other/known:USA 2 to-1999
-12|other/known:USA 3
-12|other/known:USA 3 2025
-12|other/known:USA 3 since-2025
-11|other/known:USA 3.5
-8|other/known:USA 3.5 2025
-3|other/known:USA 3.5 2026
-11|other/known:USA 3.5 since-2025
14|other/known:USA 4 1988
-10|other/known:USA 4 2025
-10|other/known:USA 4 since-2025
14|other/known:USA 4 to-1999
-9|other/known:USA 5
-15|other/known:USA 5 2025
7|other/known:USA 5 2026
-8|other/known:USA 5 since-2025
-23|other/known:USA since-2025
10|other/known:USA to-1999
4|other/known:VNM 3
4|other/known:VNM 3 2024
4|other/known:VNM 3 to-2024
4|other/known:VNM to-2024
-20|other/last:before
-5|other/last:same-sentence
12|other/named:1
17|other/named:2
32|other/named:3
28|other/one-of-several
28|other/ruled:spender-before
8|other/ruled:spender-clause
-62|other/ruled:spender-clause-after
19|other/ruled:spender-home
4|other/ruled:spender-ours
-6|other/ruled:spender-subject
-8|other/same-figure-of-another
8|other/same-figure-of-it
-8|other/several:2
-20|other/several:3
12|other/subject-of:accept
11|other/subject-of:aim
5|other/subject-of:ask for
4|other/subject-of:back
14|other/subject-of:be
5|other/subject-of:calculate
4|other/subject-of:commit
-10|other/subject-of:contribute
-3|other/subject-of:dodge
3|other/subject-of:drop
3|other/subject-of:endorse
8|other/subject-of:exceed
13|other/subject-of:force
10|other/subject-of:get
-5|other/subject-of:give
4|other/subject-of:go
-42|other/subject-of:hit
-13|other/subject-of:live with
5|other/subject-of:meet
-3|other/subject-of:press for
7|other/subject-of:reach
10|other/subject-of:set
13|other/subject-of:spend
7|other/subject-of:stand
3|other/subject-of:stay
-20|other/subject-of:table
5|other/subject-of:take
-8|other/subject-of:tell
6|other/subject:be country
7|other/subject:be pronoun
13|other/subject:demand country
5|other/subject:demand gov
-8|other/subject:demand leader
-10|other/subject:denial country
7|other/subject:denial gov
6|other/subject:denial leader
5|other/subject:level gov
4|other/subject:level leader
4|other/subject:level people
10|other/subject:move body
-3|other/subject:move country
-27|other/subject:move gov
6|other/subject:move leader
12|other/subject:move pronoun
15|other/subject:pledge country
9|other/subject:pledge gov
26|other/subject:pledge pronoun
-13|other/subject:proposal capital
-18|other/subject:proposal nongov
3|other/subject:proposal pronoun
4|other/subject:spend country
9|other/subject:spend pronoun
49|other/title
-33|other/told-of:0
-8|other/told-of:1
4|other/told-of:2
37|other/told-of:3
-19|other/unnamed
-43|other/unnamed-beside-others
73|pledge/after-joint:0 far
-25|pledge/after-joint:0 mid
-4|pledge/after-joint:0 near
-47|pledge/after-joint:1 far
37|pledge/after-joint:1 mid
-20|pledge/after-joint:1 near
22|pledge/after-joint:2 far
-43|pledge/after-joint:2 mid
13|pledge/after-joint:2 near
-3|pledge/after-joint:3 far
5|pledge/after-joint:3 mid
14|pledge/after-joint:3 near
45|pledge/after-led:\" far joined
-7|pledge/after-led:# far free
31|pledge/after-led:# near free
55|pledge/after-led:, far joined
36|pledge/after-led:. near free
14|pledge/after-led:: far joined
104|pledge/after-led:: near joined
-40|pledge/after-led:; far joined
-46|pledge/after-led:; near joined
4|pledge/after-led:DATE far joined
-6|pledge/after-led:about far joined
18|pledge/after-led:accused far joined
-49|pledge/after-led:adopt near free
-6|pledge/after-led:affect near free
37|pledge/after-led:after far joined
-73|pledge/after-led:after near joined
-8|pledge/after-led:also far joined
-11|pledge/after-led:although near joined
-20|pledge/after-led:and far free
-16|pledge/after-led:and far joined
-12|pledge/after-led:and near free
19|pledge/after-led:and near joined
-19|pledge/after-led:around far joined
5|pledge/after-led:as far joined
56|pledge/after-led:as near free
-7|pledge/after-led:as near joined
26|pledge/after-led:ask near free
4|pledge/after-led:assume far joined
-8|pledge/after-led:at far free
10|pledge/after-led:at far joined
13|pledge/after-led:at near free
16|pledge/after-led:because far joined
19|pledge/after-led:because near joined
-49|pledge/after-led:before near joined
17|pledge/after-led:better near free
3|pledge/after-led:break far joined
8|pledge/after-led:bring far free
17|pledge/after-led:bring near free
7|pledge/after-led:bring near joined
6|pledge/after-led:but far joined
30|pledge/after-led:but near joined
17|pledge/after-led:buys far free
-4|pledge/after-led:by far free
-26|pledge/after-led:by near free
-16|pledge/after-led:call far joined
-19|pledge/after-led:call near free
-7|pledge/after-led:call on far joined
-3|pledge/after-led:can far joined
5|pledge/after-led:caretaker far free
-4|pledge/after-led:concerned far joined
-6|pledge/after-led:copy far joined
-4|pledge/after-led:countries far joined
52|pledge/after-led:cut near joined
25|pledge/after-led:date far joined
-16|pledge/after-led:defence minister far joined
-18|pledge/after-led:defence minister near joined
12|pledge/after-led:defend far free
-19|pledge/after-led:defense minister far joined
-3|pledge/after-led:even far joined
-18|pledge/after-led:exempt far free
19|pledge/after-led:figure far joined
-21|pledge/after-led:find far free
54|pledge/after-led:for far free
-14|pledge/after-led:for far joined
-39|pledge/after-led:for near free
-8|pledge/after-led:for near joined
-39|pledge/after-led:foreign minister far joined
8|pledge/after-led:foreign minister near joined
-39|pledge/after-led:from far joined
-25|pledge/after-led:from near joined
-4|pledge/after-led:gdp near free
10|pledge/after-led:general far joined
10|pledge/after-led:goal near joined
5|pledge/after-led:gritting near joined
11|pledge/after-led:gross domestic product near free
67|pledge/after-led:guide near free
15|pledge/after-led:has far joined
-9|pledge/after-led:his far free
-11|pledge/after-led:hope far free
-16|pledge/after-led:in far free
-26|pledge/after-led:in far joined
-8|pledge/after-led:in line with far free
-7|pledge/after-led:in line with far joined
-17|pledge/after-led:in line with near free
-8|pledge/after-led:in near free
-13|pledge/after-led:into far free
-3|pledge/after-led:its far joined
20|pledge/after-led:its near free
-3|pledge/after-led:keep far joined
6|pledge/after-led:leave near free
-5|pledge/after-led:leftwing far joined
-22|pledge/after-led:like far joined
-8|pledge/after-led:like near free
37|pledge/after-led:like near joined
9|pledge/after-led:made far joined
6|pledge/after-led:make far joined
-12|pledge/after-led:misread far joined
-3|pledge/after-led:no far joined
80|pledge/after-led:of far free
8|pledge/after-led:of far joined
42|pledge/after-led:of near free
25|pledge/after-led:of near joined
-3|pledge/after-led:on far joined
-32|pledge/after-led:on near free
-15|pledge/after-led:open near free
20|pledge/after-led:other far joined
3|pledge/after-led:over far joined
19|pledge/after-led:premier far joined
5|pledge/after-led:president far free
6|pledge/after-led:president far joined
-31|pledge/after-led:president near joined
8|pledge/after-led:prime minister far joined
4|pledge/after-led:prime minister near free
3|pledge/after-led:prime minister near joined
-5|pledge/after-led:promise far free
-12|pledge/after-led:promise near free
-30|pledge/after-led:put far joined
4|pledge/after-led:remain near free
-6|pledge/after-led:replaced near free
-21|pledge/after-led:review far joined
18|pledge/after-led:say far joined
13|pledge/after-led:say near joined
-25|pledge/after-led:schedule far joined
18|pledge/after-led:senior far joined
-17|pledge/after-led:since far joined
11|pledge/after-led:something near free
-3|pledge/after-led:surprised far free
4|pledge/after-led:surprises near free
6|pledge/after-led:take far free
8|pledge/after-led:take near free
-5|pledge/after-led:talk about near joined
5|pledge/after-led:target far joined
-3|pledge/after-led:tell far joined
-3|pledge/after-led:thank far joined
11|pledge/after-led:that far free
11|pledge/after-led:that far joined
-50|pledge/after-led:that near free
-4|pledge/after-led:that near joined
23|pledge/after-led:then far joined
-3|pledge/after-led:then near joined
-52|pledge/after-led:think near free
4|pledge/after-led:though far joined
6|pledge/after-led:though near joined
-54|pledge/after-led:to far joined
-5|pledge/after-led:to near free
-5|pledge/after-led:toward far joined
-3|pledge/after-led:towards far joined
8|pledge/after-led:treasurer near joined
8|pledge/after-led:turned far joined
-30|pledge/after-led:up near joined
19|pledge/after-led:want far joined
3|pledge/after-led:was near free
3|pledge/after-led:western far joined
10|pledge/after-led:what far free
9|pledge/after-led:what far joined
-36|pledge/after-led:what near free
8|pledge/after-led:what near joined
-6|pledge/after-led:whatever near free
3|pledge/after-led:when far joined
8|pledge/after-led:when near joined
6|pledge/after-led:where far joined
-31|pledge/after-led:whether far joined
8|pledge/after-led:which far joined
-25|pledge/after-led:which near joined
25|pledge/after-led:while near joined
-54|pledge/after-led:whose far joined
-7|pledge/after-led:with far free
35|pledge/after:allies name
36|pledge/after:body name
69|pledge/after:body owner
-29|pledge/after:capital name
-63|pledge/after:country name
-3|pledge/after:country owner
53|pledge/after:gov name
17|pledge/after:gov owner
33|pledge/after:leader name
-9|pledge/after:nongov name
-61|pledge/after:people name
-7|pledge/after:people owner
-45|pledge/after:pronoun name
-5|pledge/after:pronoun owner
14|pledge/asked
150|pledge/asks
-26|pledge/before-clause:after-figure inside name body
12|pledge/before-clause:after-figure inside name capital
3|pledge/before-clause:after-figure inside name country
28|pledge/before-clause:after-figure inside name gov
-13|pledge/before-clause:after-figure inside name leader
-22|pledge/before-clause:after-figure inside name nongov
-5|pledge/before-clause:after-figure inside name people
26|pledge/before-clause:after-figure inside name pronoun
-11|pledge/before-clause:after-figure inside owner body
8|pledge/before-clause:after-figure inside owner gov
25|pledge/before-clause:after-figure inside owner pronoun
-6|pledge/before-clause:after-figure opens name allies
-18|pledge/before-clause:after-figure opens name body
30|pledge/before-clause:after-figure opens name capital
8|pledge/before-clause:after-figure opens name country
-48|pledge/before-clause:after-figure opens name gov
-16|pledge/before-clause:after-figure opens name leader
22|pledge/before-clause:after-figure opens name nongov
18|pledge/before-clause:after-figure opens name pronoun
32|pledge/before-clause:after-figure opens owner capital
-17|pledge/before-clause:after-figure opens owner country
-41|pledge/before-clause:after-figure opens owner pronoun
-16|pledge/before-clause:free inside name allies
-10|pledge/before-clause:free inside name body
-6|pledge/before-clause:free inside name capital
-62|pledge/before-clause:free inside name country
39|pledge/before-clause:free inside name gov
40|pledge/before-clause:free inside name leader
-55|pledge/before-clause:free inside name nongov
-28|pledge/before-clause:free inside name pronoun
58|pledge/before-clause:free inside owner body
3|pledge/before-clause:free inside owner capital
62|pledge/before-clause:free inside owner country
8|pledge/before-clause:free inside owner gov
8|pledge/before-clause:free inside owner leader
10|pledge/before-clause:free inside owner nongov
-25|pledge/before-clause:free inside owner people
18|pledge/before-clause:free inside owner pronoun
10|pledge/before-clause:free opens name allies
64|pledge/before-clause:free opens name body
-51|pledge/before-clause:free opens name capital
5|pledge/before-clause:free opens name country
26|pledge/before-clause:free opens name gov
-25|pledge/before-clause:free opens name leader
52|pledge/before-clause:free opens name nongov
19|pledge/before-clause:free opens name people
-25|pledge/before-clause:free opens name pronoun
-24|pledge/before-clause:free opens owner body
-7|pledge/before-clause:free opens owner capital
-25|pledge/before-clause:free opens owner country
-6|pledge/before-clause:free opens owner gov
3|pledge/before-clause:free opens owner leader
-23|pledge/before-clause:free opens owner nongov
9|pledge/before-clause:free opens owner people
-21|pledge/before-clause:free opens owner pronoun
34|pledge/before-far:1
-16|pledge/before-far:20
12|pledge/before-far:4
18|pledge/before-far:60
-29|pledge/before-far:9
-9|pledge/before-free:0 after-figure name far
3|pledge/before-free:0 after-figure name near
-4|pledge/before-free:0 after-figure owner far
-31|pledge/before-free:0 after-figure owner near
33|pledge/before-free:0 free name far
-6|pledge/before-free:0 free name near
30|pledge/before-free:0 free owner far
-24|pledge/before-free:1 after-figure name far
33|pledge/before-free:1 after-figure name near
53|pledge/before-free:1 after-figure owner far
-9|pledge/before-free:1 after-figure owner near
19|pledge/before-free:1 free name far
-9|pledge/before-free:1 free name near
-11|pledge/before-free:1 free owner far
29|pledge/before-free:1 free owner near
-3|pledge/before-free:2 after-figure name far
-7|pledge/before-free:2 after-figure name near
-6|pledge/before-free:2 after-figure owner near
-35|pledge/before-free:2 free name far
11|pledge/before-free:2 free name near
-24|pledge/before-free:3 free name far
-12|pledge/before-free:3 free name near
17|pledge/before-joint:0 after-figure
-33|pledge/before-joint:1 after-figure
16|pledge/before-joint:1 free
32|pledge/before-joint:2 after-figure
3|pledge/before-joint:2 free
-21|pledge/before-joint:3 after-figure
5|pledge/before-joint:3 free
4|pledge/before-led:
-47|pledge/before-led:#
-38|pledge/before-led:'s
21|pledge/before-led:)
37|pledge/before-led:,
26|pledge/before-led:-
6|pledge/before-led:--
21|pledge/before-led:.
-50|pledge/before-led::
10|pledge/before-led:;
-9|pledge/before-led:DATE
-18|pledge/before-led:PARTY
-16|pledge/before-led:a
-4|pledge/before-led:about
19|pledge/before-led:after
5|pledge/before-led:against
3|pledge/before-led:all
8|pledge/before-led:allege
43|pledge/before-led:alliance
-20|pledge/before-led:allied
3|pledge/before-led:although
24|pledge/before-led:among
-31|pledge/before-led:and
5|pledge/before-led:announce
4|pledge/before-led:as
-18|pledge/before-led:ask
17|pledge/before-led:attain
3|pledge/before-led:back
14|pledge/before-led:baltic
-19|pledge/before-led:battalion
27|pledge/before-led:been
28|pledge/before-led:before
4|pledge/before-led:benchmarking
3|pledge/before-led:beside
22|pledge/before-led:between
-3|pledge/before-led:both
29|pledge/before-led:bring
-7|pledge/before-led:broke
42|pledge/before-led:by
18|pledge/before-led:cajole
32|pledge/before-led:call
11|pledge/before-led:carry
10|pledge/before-led:chancellor
-6|pledge/before-led:chief
17|pledge/before-led:cite
-18|pledge/before-led:coming
-9|pledge/before-led:commissioner
32|pledge/before-led:commit
-4|pledge/before-led:commitment
3|pledge/before-led:commons
-9|pledge/before-led:compare
6|pledge/before-led:congratulate
7|pledge/before-led:consider
22|pledge/before-led:copied
49|pledge/before-led:could
29|pledge/before-led:credited
17|pledge/before-led:de
-19|pledge/before-led:declaration
6|pledge/before-led:defence
-25|pledge/before-led:defence minister
-33|pledge/before-led:defence secretary
-5|pledge/before-led:defense secretary
3|pledge/before-led:describe
-28|pledge/before-led:did
14|pledge/before-led:do
10|pledge/before-led:documents
12|pledge/before-led:double
5|pledge/before-led:dragged
54|pledge/before-led:drop
4|pledge/before-led:elect
-6|pledge/before-led:europe
-3|pledge/before-led:european
-9|pledge/before-led:every
-9|pledge/before-led:exceed
3|pledge/before-led:exempt
-9|pledge/before-led:expelling
16|pledge/before-led:fellow
14|pledge/before-led:finance
17|pledge/before-led:finance minister
-57|pledge/before-led:first
-38|pledge/before-led:follow
3|pledge/before-led:followed
-57|pledge/before-led:for
-6|pledge/before-led:from
-37|pledge/before-led:fulfill
5|pledge/before-led:gdp
5|pledge/before-led:general
-8|pledge/before-led:get
-8|pledge/before-led:give
-24|pledge/before-led:go
3|pledge/before-led:hail
3|pledge/before-led:have
77|pledge/before-led:her
57|pledge/before-led:his
-21|pledge/before-led:hit
6|pledge/before-led:hold up
11|pledge/before-led:honor
-55|pledge/before-led:honour
-6|pledge/before-led:host
13|pledge/before-led:how
-39|pledge/before-led:if
7|pledge/before-led:in
28|pledge/before-led:in line with
9|pledge/before-led:increase
8|pledge/before-led:insist
4|pledge/before-led:into
-6|pledge/before-led:is
-67|pledge/before-led:its
-48|pledge/before-led:keep
5|pledge/before-led:later
-4|pledge/before-led:lead
-69|pledge/before-led:let
13|pledge/before-led:lets
6|pledge/before-led:liberal
-3|pledge/before-led:lift
-15|pledge/before-led:like
4|pledge/before-led:live up to
-5|pledge/before-led:long
-11|pledge/before-led:longer
3|pledge/before-led:look at
3|pledge/before-led:major
7|pledge/before-led:make
23|pledge/before-led:make good on
-57|pledge/before-led:match
-45|pledge/before-led:me
10|pledge/before-led:meet
40|pledge/before-led:mind
6|pledge/before-led:minister
-46|pledge/before-led:miss
-14|pledge/before-led:more than double
-7|pledge/before-led:move
-45|pledge/before-led:move up
4|pledge/before-led:n't
-4|pledge/before-led:neither
10|pledge/before-led:neutral
8|pledge/before-led:new
-26|pledge/before-led:next
-39|pledge/before-led:not
-21|pledge/before-led:notify
5|pledge/before-led:now
39|pledge/before-led:oblige
-16|pledge/before-led:of
75|pledge/before-led:on
10|pledge/before-led:once
12|pledge/before-led:only
6|pledge/before-led:opposition
6|pledge/before-led:or
15|pledge/before-led:order
11|pledge/before-led:other
-11|pledge/before-led:outside
-4|pledge/before-led:over
-28|pledge/before-led:own
3|pledge/before-led:pacifist
-3|pledge/before-led:party
3|pledge/before-led:past
4|pledge/before-led:pay
-52|pledge/before-led:pd
4|pledge/before-led:peers
-3|pledge/before-led:petitioned
-35|pledge/before-led:pledge
28|pledge/before-led:praised
75|pledge/before-led:premier
-5|pledge/before-led:president
56|pledge/before-led:prime minister
-3|pledge/before-led:prod
-11|pledge/before-led:promise
-39|pledge/before-led:put
-9|pledge/before-led:qualifies
-17|pledge/before-led:raise
-38|pledge/before-led:reach
-30|pledge/before-led:recall
3|pledge/before-led:regards
-10|pledge/before-led:remind
3|pledge/before-led:renewed
6|pledge/before-led:repeat
-10|pledge/before-led:restated
3|pledge/before-led:restates
17|pledge/before-led:result
11|pledge/before-led:return
-4|pledge/before-led:review
-9|pledge/before-led:ruling
18|pledge/before-led:satisfy
39|pledge/before-led:say
-70|pledge/before-led:scold
4|pledge/before-led:security
4|pledge/before-led:seen
6|pledge/before-led:set
8|pledge/before-led:share
18|pledge/before-led:should
6|pledge/before-led:signed
24|pledge/before-led:since
-7|pledge/before-led:sold
-3|pledge/before-led:spared
5|pledge/before-led:statute
3|pledge/before-led:stick to
-3|pledge/before-led:strengthen
45|pledge/before-led:study
23|pledge/before-led:support
-3|pledge/before-led:suppose
3|pledge/before-led:sustain
-12|pledge/before-led:table
19|pledge/before-led:take
-62|pledge/before-led:tell
3|pledge/before-led:than
-4|pledge/before-led:thanked
-25|pledge/before-led:that
55|pledge/before-led:the
-5|pledge/before-led:the economy
-66|pledge/before-led:their
4|pledge/before-led:then
7|pledge/before-led:think
-4|pledge/before-led:those
11|pledge/before-led:three
-18|pledge/before-led:throwing
-15|pledge/before-led:time
3|pledge/before-led:to
9|pledge/before-led:toasting
13|pledge/before-led:toward
4|pledge/before-led:trim
21|pledge/before-led:under
3|pledge/before-led:until
-26|pledge/before-led:urge
-22|pledge/before-led:use
-43|pledge/before-led:want
10|pledge/before-led:warn
-25|pledge/before-led:was
3|pledge/before-led:weeks
-21|pledge/before-led:were
-4|pledge/before-led:west
22|pledge/before-led:what
-14|pledge/before-led:whatever
-78|pledge/before-led:where
3|pledge/before-led:whereas
9|pledge/before-led:whether
3|pledge/before-led:while
-10|pledge/before-led:whom
15|pledge/before-led:whose
-44|pledge/before-led:why
3|pledge/before-led:wished
85|pledge/before-led:with
29|pledge/before-led:withheld
11|pledge/before-led:would
11|pledge/before-led:year
-13|pledge/before:allies name
9|pledge/before:body name
23|pledge/before:body owner
-15|pledge/before:capital name
28|pledge/before:capital owner
-46|pledge/before:country name
22|pledge/before:country owner
46|pledge/before:gov name
10|pledge/before:gov owner
-14|pledge/before:leader name
10|pledge/before:leader owner
-4|pledge/before:nongov name
-12|pledge/before:nongov owner
14|pledge/before:people name
-13|pledge/before:people owner
-9|pledge/before:pronoun name
-19|pledge/before:pronoun owner
-7|pledge/class-home:ALLIES CHN
16|pledge/class-home:ALLIES JPN
-16|pledge/class-home:ALLIES NATO
-4|pledge/class-home:ALLIES USA
-17|pledge/class-home:ALLIES foe
-21|pledge/class-home:ALLIES land
7|pledge/class-home:ALLIES member
-7|pledge/class-home:CHN CHN
-16|pledge/class-home:CHN JPN
-12|pledge/class-home:EU EU
-43|pledge/class-home:EU member
20|pledge/class-home:JPN CHN
-41|pledge/class-home:JPN JPN
5|pledge/class-home:JPN foe
-8|pledge/class-home:JPN land
12|pledge/class-home:JPN member
-23|pledge/class-home:NATO CHN
28|pledge/class-home:NATO EU
6|pledge/class-home:NATO JPN
38|pledge/class-home:NATO NATO
6|pledge/class-home:NATO foe
11|pledge/class-home:NATO land
-29|pledge/class-home:NATO member
-6|pledge/class-home:USA CHN
-12|pledge/class-home:USA NATO
4|pledge/class-home:USA USA
-3|pledge/class-home:USA foe
-18|pledge/class-home:USA land
26|pledge/class-home:USA member
-12|pledge/class-home:foe JPN
-8|pledge/class-home:foe NATO
-16|pledge/class-home:foe land
-7|pledge/class-home:foe member
6|pledge/class-home:land CHN
10|pledge/class-home:land JPN
-5|pledge/class-home:land NATO
15|pledge/class-home:land land
34|pledge/class-home:land member
17|pledge/class-home:member CHN
-13|pledge/class-home:member EU
37|pledge/class-home:member JPN
4|pledge/class-home:member NATO
9|pledge/class-home:member foe
39|pledge/class-home:member land
-6|pledge/class-named:ALLIES CHN others-named
18|pledge/class-named:ALLIES JPN nobody-named
-3|pledge/class-named:ALLIES JPN others-named
-4|pledge/class-named:ALLIES NATO nobody-named
-12|pledge/class-named:ALLIES NATO others-named
-4|pledge/class-named:ALLIES USA others-named
-16|pledge/class-named:ALLIES foe others-named
-12|pledge/class-named:ALLIES land nobody-named
-9|pledge/class-named:ALLIES land others-named
48|pledge/class-named:ALLIES member nobody-named
-42|pledge/class-named:ALLIES member others-named
-4|pledge/class-named:CHN CHN nobody-named
-3|pledge/class-named:CHN CHN others-named
-15|pledge/class-named:CHN JPN others-named
-11|pledge/class-named:EU EU others-named
-41|pledge/class-named:EU member others-named
39|pledge/class-named:JPN CHN nobody-named
-20|pledge/class-named:JPN CHN others-named
-4|pledge/class-named:JPN JPN nobody-named
-36|pledge/class-named:JPN JPN others-named
5|pledge/class-named:JPN foe nobody-named
-5|pledge/class-named:JPN land nobody-named
-4|pledge/class-named:JPN land others-named
11|pledge/class-named:JPN member others-named
-34|pledge/class-named:NATO CHN nobody-named
11|pledge/class-named:NATO CHN others-named
27|pledge/class-named:NATO EU others-named
6|pledge/class-named:NATO JPN others-named
31|pledge/class-named:NATO NATO nobody-named
7|pledge/class-named:NATO NATO others-named
-4|pledge/class-named:NATO foe nobody-named
10|pledge/class-named:NATO foe others-named
-3|pledge/class-named:NATO land nobody-named
14|pledge/class-named:NATO land others-named
-22|pledge/class-named:NATO member nobody-named
-6|pledge/class-named:NATO member others-named
-6|pledge/class-named:USA CHN others-named
-12|pledge/class-named:USA NATO others-named
4|pledge/class-named:USA USA others-named
-3|pledge/class-named:USA foe others-named
-16|pledge/class-named:USA land others-named
-5|pledge/class-named:USA member nobody-named
31|pledge/class-named:USA member others-named
-12|pledge/class-named:foe JPN others-named
-8|pledge/class-named:foe NATO others-named
-16|pledge/class-named:foe land others-named
-3|pledge/class-named:foe member nobody-named
-3|pledge/class-named:foe member others-named
6|pledge/class-named:land CHN others-named
10|pledge/class-named:land JPN others-named
-5|pledge/class-named:land NATO others-named
30|pledge/class-named:land land nobody-named
-16|pledge/class-named:land land others-named
11|pledge/class-named:land member nobody-named
23|pledge/class-named:land member others-named
17|pledge/class-named:member CHN others-named
-13|pledge/class-named:member EU others-named
-12|pledge/class-named:member JPN nobody-named
49|pledge/class-named:member JPN others-named
-27|pledge/class-named:member NATO nobody-named
31|pledge/class-named:member NATO others-named
9|pledge/class-named:member foe others-named
-8|pledge/class-named:member land nobody-named
47|pledge/class-named:member land others-named
-28|pledge/class-named:member member nobody-named
28|pledge/class-named:member member others-named
-4|pledge/class-shape:ALLIES fine
-18|pledge/class-shape:ALLIES half
-4|pledge/class-shape:ALLIES tenth
-18|pledge/class-shape:ALLIES whole
-6|pledge/class-shape:CHN half
-19|pledge/class-shape:CHN whole
-27|pledge/class-shape:EU half
-27|pledge/class-shape:EU whole
-42|pledge/class-shape:JPN half
-5|pledge/class-shape:JPN tenth
35|pledge/class-shape:JPN whole
-19|pledge/class-shape:NATO fine
35|pledge/class-shape:NATO half
-46|pledge/class-shape:NATO tenth
68|pledge/class-shape:NATO whole
5|pledge/class-shape:USA half
-11|pledge/class-shape:USA tenth
-3|pledge/class-shape:USA whole
-9|pledge/class-shape:foe fine
-12|pledge/class-shape:foe half
5|pledge/class-shape:foe tenth
-29|pledge/class-shape:foe whole
40|pledge/class-shape:land half
42|pledge/class-shape:land tenth
-22|pledge/class-shape:land whole
34|pledge/class-shape:member fine
25|pledge/class-shape:member half
20|pledge/class-shape:member tenth
14|pledge/class-shape:member whole
-10|pledge/class-value:ALLIES 1.5
-8|pledge/class-value:ALLIES 2
-4|pledge/class-value:ALLIES 2.5
4|pledge/class-value:ALLIES 3
-4|pledge/class-value:ALLIES 3.5
-3|pledge/class-value:ALLIES 4
-9|pledge/class-value:ALLIES 5
-16|pledge/class-value:EU 1.5
-25|pledge/class-value:EU 2
-10|pledge/class-value:EU 3.5
-7|pledge/class-value:NATO 0.25
-3|pledge/class-value:NATO 1
46|pledge/class-value:NATO 1.5
-8|pledge/class-value:NATO 1.76
-3|pledge/class-value:NATO 1.8
85|pledge/class-value:NATO 2
-18|pledge/class-value:NATO 2.1
-53|pledge/class-value:NATO 2.5
-4|pledge/class-value:NATO 2.6
-57|pledge/class-value:NATO 3
-7|pledge/class-value:NATO 3.2
43|pledge/class-value:NATO 3.5
-26|pledge/class-value:NATO 4
53|pledge/class-value:NATO 5
-6|pledge/class-value:NATO 5.4
-3|pledge/class-value:NATO 6
-3|pledge/class-value:NATO 7
20|pledge/class-value:NATO 8
-19|pledge/class-value:USA 2
-5|pledge/class-value:USA 3
-18|pledge/class-value:USA 3.2
9|pledge/class-value:USA 3.4
-8|pledge/class-value:USA 3.5
20|pledge/class-value:USA 4
14|pledge/class-value:USA 4.5
-5|pledge/class-value:USA 5
8|pledge/class-value:USA 7
-16|pledge/class-verb:ALLIES be
-12|pledge/class-verb:ALLIES cap
-7|pledge/class-verb:ALLIES denial
-16|pledge/class-verb:ALLIES level
-51|pledge/class-verb:ALLIES move
-94|pledge/class-verb:ALLIES pledge
-16|pledge/class-verb:ALLIES proposal
26|pledge/class-verb:ALLIES spend
-12|pledge/class-verb:CHN pledge
-4|pledge/class-verb:EU be
-6|pledge/class-verb:EU move
-21|pledge/class-verb:EU pledge
18|pledge/class-verb:JPN cap
-10|pledge/class-verb:JPN demand
23|pledge/class-verb:JPN denial
-13|pledge/class-verb:JPN level
-6|pledge/class-verb:JPN move
8|pledge/class-verb:JPN pledge
-25|pledge/class-verb:JPN proposal
17|pledge/class-verb:JPN spend
10|pledge/class-verb:NATO be
-8|pledge/class-verb:NATO cap
38|pledge/class-verb:NATO demand
19|pledge/class-verb:NATO denial
-11|pledge/class-verb:NATO level
20|pledge/class-verb:NATO move
17|pledge/class-verb:NATO pledge
60|pledge/class-verb:NATO proposal
9|pledge/class-verb:NATO spend
-11|pledge/class-verb:USA be
-22|pledge/class-verb:USA demand
15|pledge/class-verb:USA move
49|pledge/class-verb:USA pledge
-12|pledge/class-verb:USA spend
-7|pledge/class-verb:foe demand
-9|pledge/class-verb:foe level
-5|pledge/class-verb:foe spend
21|pledge/class-verb:land be
11|pledge/class-verb:land cap
7|pledge/class-verb:land demand
-59|pledge/class-verb:land denial
13|pledge/class-verb:land level
13|pledge/class-verb:land move
-28|pledge/class-verb:land proposal
-10|pledge/class-verb:land spend
-8|pledge/class-verb:member cap
-5|pledge/class-verb:member demand
25|pledge/class-verb:member denial
36|pledge/class-verb:member level
17|pledge/class-verb:member move
52|pledge/class-verb:member pledge
11|pledge/class-verb:member proposal
-24|pledge/class-verb:member spend
-44|pledge/class:ALLIES
-25|pledge/class:CHN
-55|pledge/class:EU
-13|pledge/class:JPN
38|pledge/class:NATO
-10|pledge/class:USA
-44|pledge/class:foe
60|pledge/class:land
93|pledge/class:member
-6|pledge/group:all back:0
-6|pledge/group:all near
-33|pledge/group:all then:of
27|pledge/group:all then:promise
17|pledge/group:both then:aim
69|pledge/group:both then:cases
-8|pledge/group:both then:had
18|pledge/group:both then:have
8|pledge/group:both then:plan
-5|pledge/group:both then:represent
-4|pledge/group:both then:under
-19|pledge/group:count back:0
50|pledge/group:count back:1
-8|pledge/group:count back:2
57|pledge/group:count behind
-11|pledge/group:count far
-48|pledge/group:count mid
26|pledge/group:count near
-12|pledge/group:countries back:0
-12|pledge/group:countries far
-12|pledge/group:countries then:'
7|pledge/group:each back:1
7|pledge/group:each near
7|pledge/group:each then:is
49|pledge/group:epithet
21|pledge/group:epithet far
30|pledge/group:epithet near
-9|pledge/group:governments back:1
-9|pledge/group:governments mid
-8|pledge/group:governments then:have
19|pledge/group:list after-figure far
-5|pledge/group:list after-figure mid
-34|pledge/group:list alone lands
-14|pledge/group:list alone union
-15|pledge/group:list behind
-25|pledge/group:list far-behind
-15|pledge/group:list free behind
-19|pledge/group:list free far
-25|pledge/group:list free far-behind
-16|pledge/group:list free mid
13|pledge/group:list free near
-21|pledge/group:list mid
13|pledge/group:list near
-48|pledge/group:list plain
52|pledge/group:list-led:
-5|pledge/group:list-led:'s
-36|pledge/group:list-led:--
-11|pledge/group:list-led:below
-3|pledge/group:list-led:beside
-3|pledge/group:list-led:between
-6|pledge/group:list-led:compare
-5|pledge/group:list-led:for
-3|pledge/group:list-led:from
-10|pledge/group:list-led:in
-3|pledge/group:list-led:neutral
-8|pledge/group:list-led:of
-8|pledge/group:list-led:only
-6|pledge/group:list-led:regards
49|pledge/group:list-led:that
-19|pledge/group:list-led:the
-12|pledge/group:list-led:to
-4|pledge/group:list-led:which
-5|pledge/group:list-then:'s
29|pledge/group:list-then:,
-11|pledge/group:list-then:.
-7|pledge/group:list-then::
-9|pledge/group:list-then:add
-11|pledge/group:list-then:among
32|pledge/group:list-then:are
-3|pledge/group:list-then:call
-4|pledge/group:list-then:could
-36|pledge/group:list-then:defense
-6|pledge/group:list-then:expressed
-3|pledge/group:list-then:fact
-8|pledge/group:list-then:followed
-4|pledge/group:list-then:go
48|pledge/group:list-then:had
68|pledge/group:list-then:have
-12|pledge/group:list-then:just
-6|pledge/group:list-then:meet
-5|pledge/group:list-then:note
-6|pledge/group:list-then:officers
-4|pledge/group:list-then:part
-36|pledge/group:list-then:put
56|pledge/group:list-then:ready
-5|pledge/group:list-then:rise
-3|pledge/group:list-then:say
11|pledge/group:list-then:to
-29|pledge/group:list-then:were
-40|pledge/group:list-then:will
-3|pledge/group:list-then:would
-10|pledge/group:list-then:write
-24|pledge/group:neither then:government
-11|pledge/group:neither then:mention
-20|pledge/group:neither then:of
-18|pledge/group:neither then:raise
36|pledge/group:their back:0
-30|pledge/group:their back:1
8|pledge/group:their behind
-22|pledge/group:their then:armies
-15|pledge/group:their then:fingernails
34|pledge/group:their then:force
27|pledge/group:their then:goal
-18|pledge/group:their then:guideline
-10|pledge/group:their then:overseas
12|pledge/group:their then:own
-14|pledge/group:them back:2
-14|pledge/group:them mid
-14|pledge/group:them then:to
58|pledge/group:they back:0
43|pledge/group:they back:1
-22|pledge/group:they back:2
25|pledge/group:they mid
53|pledge/group:they near
11|pledge/group:they then:'ll
-4|pledge/group:they then:'re
-22|pledge/group:they then:are
43|pledge/group:they then:intend
6|pledge/group:they then:joined
42|pledge/group:they then:will
3|pledge/group:they then:would
-7|pledge/group:two then:small
-8|pledge/group:two then:weeks
-3|pledge/group:two then:years
29|pledge/heir:nobody-named
-9|pledge/heir:others-named
34|pledge/home:nobody-named
-14|pledge/home:others-named
-3|pledge/known-for:ALB 2.5 2027
-3|pledge/known-for:ALB 2027
4|pledge/known-for:ALB 2035
4|pledge/known-for:ALB 3.5 2035
-3|pledge/known-for:ALLIES 2 2024
-8|pledge/known-for:ALLIES 2 2025
-5|pledge/known-for:ALLIES 2 2026-03
-6|pledge/known-for:ALLIES 2 2027
-4|pledge/known-for:ALLIES 2 2032
-4|pledge/known-for:ALLIES 2 FY2025
-5|pledge/known-for:ALLIES 2 FY2027
-6|pledge/known-for:ALLIES 2024
-10|pledge/known-for:ALLIES 2025
-5|pledge/known-for:ALLIES 2026-03
-7|pledge/known-for:ALLIES 2027
-4|pledge/known-for:ALLIES 2028
-4|pledge/known-for:ALLIES 2029
-5|pledge/known-for:ALLIES 2030
-5|pledge/known-for:ALLIES 2032
-27|pledge/known-for:ALLIES 2035
-4|pledge/known-for:ALLIES 3 FY2030
-12|pledge/known-for:ALLIES 3.5 2035
-3|pledge/known-for:ALLIES 3.5 FY2035
-14|pledge/known-for:ALLIES 5 2035
-4|pledge/known-for:ALLIES FY2025
-5|pledge/known-for:ALLIES FY2027
-4|pledge/known-for:ALLIES FY2030
-3|pledge/known-for:ALLIES FY2031
-3|pledge/known-for:ALLIES FY2035
7|pledge/known-for:ARG 2 2031
7|pledge/known-for:ARG 2031
-18|pledge/known-for:ARM 2028
-18|pledge/known-for:ARM 4 2028
-9|pledge/known-for:AUS 0.5 2027
3|pledge/known-for:AUS 2 2020/2021
-3|pledge/known-for:AUS 2 2027
-8|pledge/known-for:AUS 2 2032/2033
8|pledge/known-for:AUS 2.2 2027
6|pledge/known-for:AUS 2.3 2032/2033
3|pledge/known-for:AUS 2.33 2033/2034
3|pledge/known-for:AUS 2.4 2033
21|pledge/known-for:AUS 2.4 2033/2034
3|pledge/known-for:AUS 2020/2021
-11|pledge/known-for:AUS 2025
-4|pledge/known-for:AUS 2027
-7|pledge/known-for:AUS 2028
31|pledge/known-for:AUS 2033
22|pledge/known-for:AUS 2033/2034
-8|pledge/known-for:AUS 2035
-10|pledge/known-for:AUS 3 2025
26|pledge/known-for:AUS 3 2033
-4|pledge/known-for:AUS 3.5 2033/2034
-8|pledge/known-for:AUS 3.5 2035
-7|pledge/known-for:AUS 4.5 2028
-12|pledge/known-for:AUT 1 2032
5|pledge/known-for:AUT 2 2032
-8|pledge/known-for:AUT 2032
-3|pledge/known-for:AZE 2.4 2026
-3|pledge/known-for:AZE 2026
19|pledge/known-for:AZE 2028
19|pledge/known-for:AZE 4 2028
4|pledge/known-for:BEL 1.54 2030
28|pledge/known-for:BEL 2 2025
3|pledge/known-for:BEL 2 2025-12
-3|pledge/known-for:BEL 2 2026
22|pledge/known-for:BEL 2 2029
3|pledge/known-for:BEL 2 202X
-3|pledge/known-for:BEL 2 2030
13|pledge/known-for:BEL 2 2033
4|pledge/known-for:BEL 2.5 2034
27|pledge/known-for:BEL 2025
3|pledge/known-for:BEL 2025-12
-4|pledge/known-for:BEL 2026
22|pledge/known-for:BEL 2029
3|pledge/known-for:BEL 202X
13|pledge/known-for:BEL 2033
4|pledge/known-for:BEL 2034
15|pledge/known-for:BEL 2035
18|pledge/known-for:BEL 3.5 2035
-3|pledge/known-for:BEL 5 2035
22|pledge/known-for:BGR 2 2024
-3|pledge/known-for:BGR 2 2030
-3|pledge/known-for:BGR 2.5 2027
22|pledge/known-for:BGR 2024
-3|pledge/known-for:BGR 2027
-11|pledge/known-for:BGR 2030
-6|pledge/known-for:BGR 3.5 2030
-6|pledge/known-for:BRA 2 2031
-6|pledge/known-for:BRA 2031
-3|pledge/known-for:BTN 2 2028
-3|pledge/known-for:BTN 2028
8|pledge/known-for:CAN 1.76 2029/2030
-20|pledge/known-for:CAN 2 2024
21|pledge/known-for:CAN 2 2025
13|pledge/known-for:CAN 2 2025/2026
18|pledge/known-for:CAN 2 2026-03
6|pledge/known-for:CAN 2 2027
-30|pledge/known-for:CAN 2 2030
79|pledge/known-for:CAN 2 2032
22|pledge/known-for:CAN 2 FY2025
-20|pledge/known-for:CAN 2024
21|pledge/known-for:CAN 2025
13|pledge/known-for:CAN 2025/2026
18|pledge/known-for:CAN 2026-03
5|pledge/known-for:CAN 2027
-8|pledge/known-for:CAN 2029
8|pledge/known-for:CAN 2029/2030
-30|pledge/known-for:CAN 2030
79|pledge/known-for:CAN 2032
56|pledge/known-for:CAN 2035
-8|pledge/known-for:CAN 3 2029
27|pledge/known-for:CAN 3.5 2035
26|pledge/known-for:CAN 5 2035
22|pledge/known-for:CAN FY2025
17|pledge/known-for:CHE 1 2032
16|pledge/known-for:CHE 2032
-3|pledge/known-for:CHE 2035
-3|pledge/known-for:CHE 5 2035
18|pledge/known-for:CZE 2 2024
18|pledge/known-for:CZE 2024
4|pledge/known-for:CZE 2029
6|pledge/known-for:CZE 2030
4|pledge/known-for:CZE 3 2029
6|pledge/known-for:CZE 3 2030
29|pledge/known-for:DEU 1.5 2024
-33|pledge/known-for:DEU 1.5 2029
-3|pledge/known-for:DEU 1.57 2025
-10|pledge/known-for:DEU 1995
-5|pledge/known-for:DEU 2 2027
4|pledge/known-for:DEU 2 2028
43|pledge/known-for:DEU 2 2031
-7|pledge/known-for:DEU 2 2033
9|pledge/known-for:DEU 2 2035
23|pledge/known-for:DEU 2 203X
-5|pledge/known-for:DEU 2.3 2027
-4|pledge/known-for:DEU 2.5 2027
-3|pledge/known-for:DEU 2.6 2027
29|pledge/known-for:DEU 2024
-11|pledge/known-for:DEU 2025
-7|pledge/known-for:DEU 2026
-15|pledge/known-for:DEU 2027
4|pledge/known-for:DEU 2028
14|pledge/known-for:DEU 2029
-4|pledge/known-for:DEU 2030
43|pledge/known-for:DEU 2031
4|pledge/known-for:DEU 2032
-7|pledge/known-for:DEU 2033
-72|pledge/known-for:DEU 2035
23|pledge/known-for:DEU 203X
47|pledge/known-for:DEU 3.5 2029
5|pledge/known-for:DEU 3.5 2032
-61|pledge/known-for:DEU 3.5 2035
-9|pledge/known-for:DEU 4 1995
-7|pledge/known-for:DEU 4.7 2025
-19|pledge/known-for:DEU 5 2035
-7|pledge/known-for:DEU 5.25 2026
24|pledge/known-for:DNK 2 2030
37|pledge/known-for:DNK 2 2033
4|pledge/known-for:DNK 2025
21|pledge/known-for:DNK 2030
37|pledge/known-for:DNK 2033
12|pledge/known-for:DNK 2035
3|pledge/known-for:DNK 3.2 2025
33|pledge/known-for:DNK 3.5 2035
-21|pledge/known-for:DNK 5 2035
19|pledge/known-for:DOM 1.3 2028
19|pledge/known-for:DOM 2028
-5|pledge/known-for:DZA 2026
-5|pledge/known-for:DZA 5 2026
16|pledge/known-for:ESP 2 2025
19|pledge/known-for:ESP 2 2029
-10|pledge/known-for:ESP 2 FY2027
16|pledge/known-for:ESP 2025
18|pledge/known-for:ESP 2029
-6|pledge/known-for:ESP 2030
-18|pledge/known-for:ESP 2035
-10|pledge/known-for:ESP 3.5 2035
-7|pledge/known-for:ESP 5 2035
-10|pledge/known-for:ESP FY2027
4|pledge/known-for:EST 2024
25|pledge/known-for:EST 2026
-15|pledge/known-for:EST 2028
-5|pledge/known-for:EST 2029
-28|pledge/known-for:EST 2030
-40|pledge/known-for:EST 2035
5|pledge/known-for:EST 3 2024
-5|pledge/known-for:EST 3 2029
20|pledge/known-for:EST 5 2026
-15|pledge/known-for:EST 5 2028
-39|pledge/known-for:EST 5 2030
-40|pledge/known-for:EST 5 2035
8|pledge/known-for:EST 5.4 2026
11|pledge/known-for:EST 5.4 2030
-5|pledge/known-for:EU 1.5 2024
-14|pledge/known-for:EU 2 2029
-5|pledge/known-for:EU 2024
-15|pledge/known-for:EU 2029
-10|pledge/known-for:EU 2035
-10|pledge/known-for:EU 3.5 2035
-3|pledge/known-for:FIN 2.6 2028
-3|pledge/known-for:FIN 2028
25|pledge/known-for:FIN 2029
7|pledge/known-for:FIN 2030
25|pledge/known-for:FIN 2035
25|pledge/known-for:FIN 3 2029
-11|pledge/known-for:FIN 3 2030
18|pledge/known-for:FIN 3.2 2030
-5|pledge/known-for:FIN 3.5 2035
30|pledge/known-for:FIN 5 2035
-19|pledge/known-for:FRA 2 2024
14|pledge/known-for:FRA 2 2025
6|pledge/known-for:FRA 2.3 2027
6|pledge/known-for:FRA 2.5 2027
-19|pledge/known-for:FRA 2024
13|pledge/known-for:FRA 2025
10|pledge/known-for:FRA 2027
5|pledge/known-for:FRA 2030
-10|pledge/known-for:FRA 2035
3|pledge/known-for:FRA 3.5 2030
-11|pledge/known-for:FRA 5 2035
-8|pledge/known-for:GBR 0.4 2027
-4|pledge/known-for:GBR 1.57 2025
4|pledge/known-for:GBR 1995
-4|pledge/known-for:GBR 1997
12|pledge/known-for:GBR 2 2014
3|pledge/known-for:GBR 2 2015
9|pledge/known-for:GBR 2 2020
-23|pledge/known-for:GBR 2 2024
-4|pledge/known-for:GBR 2 FY2027
-8|pledge/known-for:GBR 2.2 2027
-10|pledge/known-for:GBR 2.4 2033/2034
22|pledge/known-for:GBR 2.5 2027
11|pledge/known-for:GBR 2.5 2030
10|pledge/known-for:GBR 2.6 2027
12|pledge/known-for:GBR 2014
3|pledge/known-for:GBR 2015
9|pledge/known-for:GBR 2020
-23|pledge/known-for:GBR 2024
-6|pledge/known-for:GBR 2025
15|pledge/known-for:GBR 2027
-3|pledge/known-for:GBR 2029
-5|pledge/known-for:GBR 2030
-16|pledge/known-for:GBR 2033
-11|pledge/known-for:GBR 2033/2034
73|pledge/known-for:GBR 2035
14|pledge/known-for:GBR 2040
-16|pledge/known-for:GBR 3 2033
8|pledge/known-for:GBR 3.2 1995
-4|pledge/known-for:GBR 3.4 1997
-16|pledge/known-for:GBR 3.5 2030
9|pledge/known-for:GBR 3.5 2035
-5|pledge/known-for:GBR 4 1995
64|pledge/known-for:GBR 5 2035
14|pledge/known-for:GBR 5 2040
-4|pledge/known-for:GBR FY2027
-3|pledge/known-for:GEO 2.4 2026
-3|pledge/known-for:GEO 2026
11|pledge/known-for:GRC 3.5 2035
-10|pledge/known-for:GRC 5 2035
9|pledge/known-for:HRV 2 2030
7|pledge/known-for:HRV 2.5 2027
7|pledge/known-for:HRV 2027
12|pledge/known-for:HRV 2030
4|pledge/known-for:HRV 3 2030
-17|pledge/known-for:HTI 1.3 2028
-17|pledge/known-for:HTI 2028
5|pledge/known-for:HUN 2 2035
29|pledge/known-for:HUN 2035
25|pledge/known-for:HUN 3.5 2035
-4|pledge/known-for:IDN 2 2029
-3|pledge/known-for:IDN 2029
-3|pledge/known-for:IND 1.5 2028
-3|pledge/known-for:IND 2 2027
-3|pledge/known-for:IND 2027
-4|pledge/known-for:IND 2028
8|pledge/known-for:IRL 0.4 2027
-3|pledge/known-for:IRL 1 2032
8|pledge/known-for:IRL 2027
-5|pledge/known-for:IRL 2032
25|pledge/known-for:ISL 1.5 2035
25|pledge/known-for:ISL 2035
12|pledge/known-for:ITA 1.5 2035
7|pledge/known-for:ITA 1.57 2025
5|pledge/known-for:ITA 2 2024
4|pledge/known-for:ITA 2 2025
4|pledge/known-for:ITA 2 2026
34|pledge/known-for:ITA 2 2028
5|pledge/known-for:ITA 2024
10|pledge/known-for:ITA 2025
3|pledge/known-for:ITA 2026
36|pledge/known-for:ITA 2028
41|pledge/known-for:ITA 2035
-7|pledge/known-for:ITA 3.5 2035
36|pledge/known-for:ITA 5 2035
-4|pledge/known-for:JPN 1.5 2035
-3|pledge/known-for:JPN 1984
4|pledge/known-for:JPN 2 2022-11
-32|pledge/known-for:JPN 2 2024
-10|pledge/known-for:JPN 2 2025
-3|pledge/known-for:JPN 2 2025/2026
14|pledge/known-for:JPN 2 2026-03
5|pledge/known-for:JPN 2 2026-04
47|pledge/known-for:JPN 2 2027
-11|pledge/known-for:JPN 2 2028
11|pledge/known-for:JPN 2 2028-03
-3|pledge/known-for:JPN 2 2030
-9|pledge/known-for:JPN 2 2031
-11|pledge/known-for:JPN 2 2032
-4|pledge/known-for:JPN 2 2032/2033
-11|pledge/known-for:JPN 2 2033
20|pledge/known-for:JPN 2 FY2025
11|pledge/known-for:JPN 2 FY2026
76|pledge/known-for:JPN 2 FY2027
4|pledge/known-for:JPN 2022-11
-33|pledge/known-for:JPN 2024
-10|pledge/known-for:JPN 2025
-3|pledge/known-for:JPN 2025/2026
-3|pledge/known-for:JPN 2026
14|pledge/known-for:JPN 2026-03
5|pledge/known-for:JPN 2026-04
46|pledge/known-for:JPN 2027
-16|pledge/known-for:JPN 2028
11|pledge/known-for:JPN 2028-03
-9|pledge/known-for:JPN 2031
-5|pledge/known-for:JPN 2032
-4|pledge/known-for:JPN 2032/2033
-17|pledge/known-for:JPN 2033
-10|pledge/known-for:JPN 2035
-3|pledge/known-for:JPN 3 2026
5|pledge/known-for:JPN 3 2030
-6|pledge/known-for:JPN 3 2033
14|pledge/known-for:JPN 3 FY2030
8|pledge/known-for:JPN 3 FY2031
-4|pledge/known-for:JPN 3.4 FY1997
19|pledge/known-for:JPN 3.5 2035
19|pledge/known-for:JPN 3.5 FY2035
-25|pledge/known-for:JPN 5 2035
-3|pledge/known-for:JPN 7 1984
-4|pledge/known-for:JPN FY1997
20|pledge/known-for:JPN FY2025
11|pledge/known-for:JPN FY2026
76|pledge/known-for:JPN FY2027
14|pledge/known-for:JPN FY2030
9|pledge/known-for:JPN FY2031
19|pledge/known-for:JPN FY2035
-4|pledge/known-for:KHM 1.4 FY2028
-4|pledge/known-for:KHM FY2028
-5|pledge/known-for:KOR 2.4 2033/2034
-14|pledge/known-for:KOR 2023
11|pledge/known-for:KOR 2024
-5|pledge/known-for:KOR 2028
-5|pledge/known-for:KOR 2029
-6|pledge/known-for:KOR 2033/2034
-17|pledge/known-for:KOR 2035
11|pledge/known-for:KOR 3 2024
-5|pledge/known-for:KOR 3.5 2029
15|pledge/known-for:KOR 3.5 2035
-14|pledge/known-for:KOR 4 2023
-7|pledge/known-for:KOR 4.5 2028
-4|pledge/known-for:KOR 5 2030
-33|pledge/known-for:KOR 5 2035
5|pledge/known-for:LKA 1.5 2027
5|pledge/known-for:LKA 2027
28|pledge/known-for:LTU 2 2020
28|pledge/known-for:LTU 2020
-3|pledge/known-for:LTU 2024
29|pledge/known-for:LTU 2026
-6|pledge/known-for:LTU 2028
34|pledge/known-for:LTU 2030
-6|pledge/known-for:LTU 2035
-3|pledge/known-for:LTU 3.5 2035
-3|pledge/known-for:LTU 4.91 2026
23|pledge/known-for:LTU 5 2026
-6|pledge/known-for:LTU 5 2028
34|pledge/known-for:LTU 5 2030
-3|pledge/known-for:LTU 5 2035
8|pledge/known-for:LTU 5-6 2026
7|pledge/known-for:LTU 5.25 2026
-4|pledge/known-for:LTU 5.4 2026
6|pledge/known-for:LUX 1.3 2026
9|pledge/known-for:LUX 2 2025
3|pledge/known-for:LUX 2 2025-12
16|pledge/known-for:LUX 2 2030
9|pledge/known-for:LUX 2025
3|pledge/known-for:LUX 2025-12
6|pledge/known-for:LUX 2026
10|pledge/known-for:LUX 2030
-5|pledge/known-for:LUX 3 2030
12|pledge/known-for:LVA 2 2008
8|pledge/known-for:LVA 2 2018
10|pledge/known-for:LVA 2 2020
4|pledge/known-for:LVA 2.5 2025
12|pledge/known-for:LVA 2008
8|pledge/known-for:LVA 2018
10|pledge/known-for:LVA 2020
6|pledge/known-for:LVA 2025
12|pledge/known-for:LVA 2026
7|pledge/known-for:LVA 2027
29|pledge/known-for:LVA 2028
-15|pledge/known-for:LVA 2030
-12|pledge/known-for:LVA 2035
3|pledge/known-for:LVA 3 2027
-7|pledge/known-for:LVA 3.5 2035
9|pledge/known-for:LVA 4 2026
3|pledge/known-for:LVA 4.91 2026
4|pledge/known-for:LVA 5 2027
29|pledge/known-for:LVA 5 2028
-15|pledge/known-for:LVA 5 2030
-5|pledge/known-for:LVA 5 2035
6|pledge/known-for:MAR 2026
6|pledge/known-for:MAR 5 2026
19|pledge/known-for:MDA 1.7 2030
20|pledge/known-for:MDA 2030
7|pledge/known-for:MDV 2 2028
7|pledge/known-for:MDV 2028
22|pledge/known-for:MKD 2 2024
22|pledge/known-for:MKD 2024
9|pledge/known-for:MKD 2035
9|pledge/known-for:MKD 3.5 2035
3|pledge/known-for:MYS 1 2030
6|pledge/known-for:MYS 1.5 2030
9|pledge/known-for:MYS 2030
-22|pledge/known-for:NATO 1.5 2024
-5|pledge/known-for:NATO 1.5 2027
-4|pledge/known-for:NATO 1.5 2028
32|pledge/known-for:NATO 1.5 2029
-7|pledge/known-for:NATO 1.5 2030
-29|pledge/known-for:NATO 1.5 2035
-8|pledge/known-for:NATO 1.76 2029/2030
-8|pledge/known-for:NATO 1995
-12|pledge/known-for:NATO 2 2008
-12|pledge/known-for:NATO 2 2014
-3|pledge/known-for:NATO 2 2015
-8|pledge/known-for:NATO 2 2016
-8|pledge/known-for:NATO 2 2017
-8|pledge/known-for:NATO 2 2018
-42|pledge/known-for:NATO 2 2020
-3|pledge/known-for:NATO 2 2020/2021
-4|pledge/known-for:NATO 2 2022-11
31|pledge/known-for:NATO 2 2024
-60|pledge/known-for:NATO 2 2025
-4|pledge/known-for:NATO 2 2025-12
-9|pledge/known-for:NATO 2 2025/2026
-3|pledge/known-for:NATO 2 2026
-19|pledge/known-for:NATO 2 2026-03
-5|pledge/known-for:NATO 2 2026-04
-19|pledge/known-for:NATO 2 2027
-35|pledge/known-for:NATO 2 2028
-10|pledge/known-for:NATO 2 2028-03
-57|pledge/known-for:NATO 2 2029
-4|pledge/known-for:NATO 2 202X
-18|pledge/known-for:NATO 2 2030
-44|pledge/known-for:NATO 2 2031
-71|pledge/known-for:NATO 2 2032
-8|pledge/known-for:NATO 2 2032/2033
-33|pledge/known-for:NATO 2 2033
-14|pledge/known-for:NATO 2 2035
-21|pledge/known-for:NATO 2 203X
-26|pledge/known-for:NATO 2 FY2025
-9|pledge/known-for:NATO 2 FY2026
-46|pledge/known-for:NATO 2 FY2027
-12|pledge/known-for:NATO 2.5 2027
-6|pledge/known-for:NATO 2.5 2030
-12|pledge/known-for:NATO 2008
-12|pledge/known-for:NATO 2014
-3|pledge/known-for:NATO 2015
-8|pledge/known-for:NATO 2016
-8|pledge/known-for:NATO 2017
-8|pledge/known-for:NATO 2018
-42|pledge/known-for:NATO 2020
-3|pledge/known-for:NATO 2020/2021
-4|pledge/known-for:NATO 2022-11
-65|pledge/known-for:NATO 2025
-4|pledge/known-for:NATO 2025-12
-9|pledge/known-for:NATO 2025/2026
-60|pledge/known-for:NATO 2026
-19|pledge/known-for:NATO 2026-03
-5|pledge/known-for:NATO 2026-04
-45|pledge/known-for:NATO 2027
-55|pledge/known-for:NATO 2028
-10|pledge/known-for:NATO 2028-03
-67|pledge/known-for:NATO 2029
-8|pledge/known-for:NATO 2029/2030
-5|pledge/known-for:NATO 202X
-73|pledge/known-for:NATO 2030
-44|pledge/known-for:NATO 2031
-81|pledge/known-for:NATO 2032
-8|pledge/known-for:NATO 2032/2033
-34|pledge/known-for:NATO 2033
3|pledge/known-for:NATO 2033/2034
-3|pledge/known-for:NATO 2034
19|pledge/known-for:NATO 2035
-21|pledge/known-for:NATO 203X
-15|pledge/known-for:NATO 2040
-9|pledge/known-for:NATO 3 2024
-9|pledge/known-for:NATO 3 2029
-11|pledge/known-for:NATO 3 2030
-9|pledge/known-for:NATO 3 FY2030
-3|pledge/known-for:NATO 3 FY2031
-7|pledge/known-for:NATO 3.2 1995
-33|pledge/known-for:NATO 3.5 2029
-8|pledge/known-for:NATO 3.5 2030
-17|pledge/known-for:NATO 3.5 2032
4|pledge/known-for:NATO 3.5 2033/2034
3|pledge/known-for:NATO 3.5 2035
-16|pledge/known-for:NATO 3.5 FY2035
-48|pledge/known-for:NATO 5 2026
-6|pledge/known-for:NATO 5 2027
-9|pledge/known-for:NATO 5 2028
-19|pledge/known-for:NATO 5 2030
8|pledge/known-for:NATO 5 2032
60|pledge/known-for:NATO 5 2035
-14|pledge/known-for:NATO 5 2040
-4|pledge/known-for:NATO 5-6 2026
-5|pledge/known-for:NATO 5.4 2028
-26|pledge/known-for:NATO FY2025
-9|pledge/known-for:NATO FY2026
-46|pledge/known-for:NATO FY2027
-9|pledge/known-for:NATO FY2030
-4|pledge/known-for:NATO FY2031
-16|pledge/known-for:NATO FY2035
10|pledge/known-for:NLD 2 2024
-4|pledge/known-for:NLD 2 2025
10|pledge/known-for:NLD 2024
-4|pledge/known-for:NLD 2025
-20|pledge/known-for:NLD 2035
-10|pledge/known-for:NLD 3.5 2035
-9|pledge/known-for:NLD 5 2035
-12|pledge/known-for:NOR 2 2024
-4|pledge/known-for:NOR 2.6 2028
-12|pledge/known-for:NOR 2024
-4|pledge/known-for:NOR 2028
-3|pledge/known-for:NOR 2029
9|pledge/known-for:NOR 2030
39|pledge/known-for:NOR 2035
-3|pledge/known-for:NOR 3 2029
11|pledge/known-for:NOR 3 2030
12|pledge/known-for:NOR 3.5 2035
28|pledge/known-for:NOR 5 2035
24|pledge/known-for:NZL 2 2032/2033
6|pledge/known-for:NZL 2 2033
24|pledge/known-for:NZL 2032/2033
6|pledge/known-for:NZL 2033
-3|pledge/known-for:NZL 2035
-3|pledge/known-for:NZL 5 2035
12|pledge/known-for:PHL 1.5 2028
-4|pledge/known-for:PHL 2 2027
10|pledge/known-for:PHL 2 2028
4|pledge/known-for:PHL 2 2029
4|pledge/known-for:PHL 2 2030
10|pledge/known-for:PHL 2 2031
-10|pledge/known-for:PHL 2 FY2025
-5|pledge/known-for:PHL 2 FY2027
-4|pledge/known-for:PHL 2027
23|pledge/known-for:PHL 2028
4|pledge/known-for:PHL 2029
10|pledge/known-for:PHL 2031
-10|pledge/known-for:PHL FY2025
-5|pledge/known-for:PHL FY2027
9|pledge/known-for:PNG 0.5 2027
-6|pledge/known-for:PNG 2.3 2032/2033
9|pledge/known-for:PNG 2027
-6|pledge/known-for:PNG 2032/2033
-6|pledge/known-for:POL 1.3 2026
9|pledge/known-for:POL 2 2016
3|pledge/known-for:POL 2.2 2001
-4|pledge/known-for:POL 2.5 2027
-5|pledge/known-for:POL 2.5 2030
9|pledge/known-for:POL 2016
16|pledge/known-for:POL 2023
9|pledge/known-for:POL 2025
18|pledge/known-for:POL 2026
-5|pledge/known-for:POL 2030
-15|pledge/known-for:POL 2035
-7|pledge/known-for:POL 3.5 2035
14|pledge/known-for:POL 4 2023
-5|pledge/known-for:POL 4 2026
9|pledge/known-for:POL 4.7 2025
3|pledge/known-for:POL 4.8 2026
31|pledge/known-for:POL 5 2026
5|pledge/known-for:POL 5 2027
-8|pledge/known-for:POL 5 2035
-3|pledge/known-for:POL 5.4 2026
37|pledge/known-for:PRT 2 2029
-4|pledge/known-for:PRT 2 2030
37|pledge/known-for:PRT 2029
-4|pledge/known-for:PRT 2030
28|pledge/known-for:PRT 2035
30|pledge/known-for:PRT 3.5 2035
-19|pledge/known-for:ROU 1.7 2030
9|pledge/known-for:ROU 2 2017
-4|pledge/known-for:ROU 2 2024
-4|pledge/known-for:ROU 2.5 2025
9|pledge/known-for:ROU 2017
-4|pledge/known-for:ROU 2024
-4|pledge/known-for:ROU 2025
-7|pledge/known-for:ROU 2030
4|pledge/known-for:ROU 2035
13|pledge/known-for:ROU 3.5 2030
4|pledge/known-for:ROU 3.5 2035
6|pledge/known-for:RUS 2026
5|pledge/known-for:RUS 2028
7|pledge/known-for:RUS 5 2026
5|pledge/known-for:RUS 5.4 2028
-4|pledge/known-for:SDN 2026
-4|pledge/known-for:SDN 3.6 2026
-3|pledge/known-for:SGP 2035
-3|pledge/known-for:SGP 5 2035
-3|pledge/known-for:SRB 2035
-3|pledge/known-for:SRB 3.5 2035
-15|pledge/known-for:SVK 2035
-14|pledge/known-for:SVK 3.5 2035
13|pledge/known-for:SVN 2 2030
22|pledge/known-for:SVN 2030
-11|pledge/known-for:SVN 2035
9|pledge/known-for:SVN 3 2030
-11|pledge/known-for:SVN 5 2035
-4|pledge/known-for:SWE 2 2024
-4|pledge/known-for:SWE 2 2033
8|pledge/known-for:SWE 2.6 2028
-4|pledge/known-for:SWE 2024
9|pledge/known-for:SWE 2028
-3|pledge/known-for:SWE 2029
-4|pledge/known-for:SWE 2033
-35|pledge/known-for:SWE 2035
14|pledge/known-for:SWE 3.5 2030
-25|pledge/known-for:SWE 3.5 2035
-10|pledge/known-for:SWE 5 2035
-9|pledge/known-for:SWE 5.4 2030
7|pledge/known-for:TCD 2026
7|pledge/known-for:TCD 3.6 2026
4|pledge/known-for:THA 1.4 FY2028
4|pledge/known-for:THA FY2028
4|pledge/known-for:TLS 1.2 2027
4|pledge/known-for:TLS 2027
-4|pledge/known-for:TUR 1.5 2035
20|pledge/known-for:TUR 2 2024
7|pledge/known-for:TUR 2.4 2026
20|pledge/known-for:TUR 2024
7|pledge/known-for:TUR 2026
-4|pledge/known-for:TUR 2027
9|pledge/known-for:TUR 2030
-5|pledge/known-for:TUR 2035
9|pledge/known-for:TUR 3.5 2030
-22|pledge/known-for:TUR 3.5 2035
20|pledge/known-for:TUR 5 2035
-4|pledge/known-for:TWN 2 2026-03
-3|pledge/known-for:TWN 2 2027
-3|pledge/known-for:TWN 2.4 2033/2034
17|pledge/known-for:TWN 2025
-24|pledge/known-for:TWN 2026
-4|pledge/known-for:TWN 2026-03
-4|pledge/known-for:TWN 2027
50|pledge/known-for:TWN 2030
-3|pledge/known-for:TWN 2033/2034
-15|pledge/known-for:TWN 2035
17|pledge/known-for:TWN 3 2025
5|pledge/known-for:TWN 3 2026
-29|pledge/known-for:TWN 5 2026
51|pledge/known-for:TWN 5 2030
-14|pledge/known-for:TWN 5 2035
-3|pledge/known-for:UKR 2035
-3|pledge/known-for:UKR 3.5 2035
5|pledge/known-for:USA 1984
4|pledge/known-for:USA 1986
15|pledge/known-for:USA 1995
4|pledge/known-for:USA 1997
4|pledge/known-for:USA 2 2032
14|pledge/known-for:USA 2028
-20|pledge/known-for:USA 2030
4|pledge/known-for:USA 2032
-14|pledge/known-for:USA 2035
-17|pledge/known-for:USA 3.2 2030
4|pledge/known-for:USA 3.4 1997
4|pledge/known-for:USA 3.4 FY1997
7|pledge/known-for:USA 3.5 2032
-3|pledge/known-for:USA 3.5 2035
15|pledge/known-for:USA 4 1995
4|pledge/known-for:USA 4 FY1995
14|pledge/known-for:USA 4.5 2028
-7|pledge/known-for:USA 5 2032
-11|pledge/known-for:USA 5 2035
5|pledge/known-for:USA 7 1984
4|pledge/known-for:USA 7 1986
4|pledge/known-for:USA FY1995
4|pledge/known-for:USA FY1997
-5|pledge/known-for:VNM 2035
-5|pledge/known-for:VNM 3.5 2035
-7|pledge/known-for:XKX 2 2024
-7|pledge/known-for:XKX 2024
-3|pledge/known:ALB 2.5
-3|pledge/known:ALB 2.5 2025
-3|pledge/known:ALB 2.5 since-2025
4|pledge/known:ALB 3.5
4|pledge/known:ALB 3.5 2025
4|pledge/known:ALB 3.5 since-2025
-10|pledge/known:ALLIES 1.5
-5|pledge/known:ALLIES 1.5 2025
-5|pledge/known:ALLIES 1.5 2026
-9|pledge/known:ALLIES 1.5 since-2025
-8|pledge/known:ALLIES 2
-4|pledge/known:ALLIES 2 2014
-7|pledge/known:ALLIES 2 2018
-4|pledge/known:ALLIES 2 2019
-10|pledge/known:ALLIES 2 2022
-8|pledge/known:ALLIES 2 2023
-6|pledge/known:ALLIES 2 2024
53|pledge/known:ALLIES 2 2025
-18|pledge/known:ALLIES 2 2026
34|pledge/known:ALLIES 2 since-2025
-18|pledge/known:ALLIES 2 to-2021
-24|pledge/known:ALLIES 2 to-2024
-4|pledge/known:ALLIES 2.5
-3|pledge/known:ALLIES 2.5 since-2025
5|pledge/known:ALLIES 3
37|pledge/known:ALLIES 3 2024
-16|pledge/known:ALLIES 3 2025
-6|pledge/known:ALLIES 3 2026
-4|pledge/known:ALLIES 3 2027
-26|pledge/known:ALLIES 3 since-2025
34|pledge/known:ALLIES 3 to-2024
-4|pledge/known:ALLIES 3.5
-13|pledge/known:ALLIES 3.5 2025
9|pledge/known:ALLIES 3.5 2026
-4|pledge/known:ALLIES 3.5 since-2025
-3|pledge/known:ALLIES 4
-8|pledge/known:ALLIES 5
9|pledge/known:ALLIES 5 2025
-18|pledge/known:ALLIES 5 2026
-8|pledge/known:ALLIES 5 since-2025
-25|pledge/known:ALLIES since-2025
-4|pledge/known:ALLIES to-1999
-21|pledge/known:ALLIES to-2021
7|pledge/known:ALLIES to-2024
8|pledge/known:ARG 2
8|pledge/known:ARG 2 2025
8|pledge/known:ARG 2 since-2025
9|pledge/known:ARG since-2025
-18|pledge/known:ARM 4
-18|pledge/known:ARM 4 2025
-18|pledge/known:ARM 4 since-2025
-18|pledge/known:ARM since-2025
-9|pledge/known:AUS 0.5
-9|pledge/known:AUS 0.5 2023
-9|pledge/known:AUS 0.5 to-2024
34|pledge/known:AUS 2
11|pledge/known:AUS 2 2013
13|pledge/known:AUS 2 2014
3|pledge/known:AUS 2 2016
4|pledge/known:AUS 2 2021
20|pledge/known:AUS 2 2022
-18|pledge/known:AUS 2 2026
-16|pledge/known:AUS 2 since-2025
11|pledge/known:AUS 2 to-2013
21|pledge/known:AUS 2 to-2021
19|pledge/known:AUS 2 to-2024
8|pledge/known:AUS 2.2
8|pledge/known:AUS 2.2 2023
8|pledge/known:AUS 2.2 to-2024
39|pledge/known:AUS 2.3
12|pledge/known:AUS 2.3 2023
27|pledge/known:AUS 2.3 2025
27|pledge/known:AUS 2.3 since-2025
12|pledge/known:AUS 2.3 to-2024
3|pledge/known:AUS 2.33
3|pledge/known:AUS 2.33 2025
3|pledge/known:AUS 2.33 since-2025
33|pledge/known:AUS 2.4
27|pledge/known:AUS 2.4 2025
5|pledge/known:AUS 2.4 2026
32|pledge/known:AUS 2.4 since-2025
15|pledge/known:AUS 3
-12|pledge/known:AUS 3 2025
31|pledge/known:AUS 3 2026
-5|pledge/known:AUS 3 2027
14|pledge/known:AUS 3 since-2025
-12|pledge/known:AUS 3.5
16|pledge/known:AUS 3.5 2025
-27|pledge/known:AUS 3.5 2026
-12|pledge/known:AUS 3.5 since-2025
-7|pledge/known:AUS 4.5
-7|pledge/known:AUS 4.5 2027
-7|pledge/known:AUS 4.5 since-2025
-28|pledge/known:AUS 5
-28|pledge/known:AUS 5 2025
-28|pledge/known:AUS 5 since-2025
13|pledge/known:AUS since-2025
11|pledge/known:AUS to-2013
21|pledge/known:AUS to-2021
31|pledge/known:AUS to-2024
-13|pledge/known:AUT 1
-13|pledge/known:AUT 1 2025
-13|pledge/known:AUT 1 since-2025
18|pledge/known:AUT 2
-5|pledge/known:AUT 2 2023
23|pledge/known:AUT 2 2025
23|pledge/known:AUT 2 since-2025
-5|pledge/known:AUT 2 to-2024
10|pledge/known:AUT since-2025
-4|pledge/known:AUT to-2024
-3|pledge/known:AZE 2.4
-3|pledge/known:AZE 2.4 2025
-3|pledge/known:AZE 2.4 since-2025
19|pledge/known:AZE 4
19|pledge/known:AZE 4 2025
19|pledge/known:AZE 4 since-2025
15|pledge/known:AZE since-2025
-7|pledge/known:BEL 1.5
-7|pledge/known:BEL 1.5 2025
-7|pledge/known:BEL 1.5 since-2025
4|pledge/known:BEL 1.54
4|pledge/known:BEL 1.54 to-2024
7|pledge/known:BEL 2
-3|pledge/known:BEL 2 2006
-39|pledge/known:BEL 2 2025
51|pledge/known:BEL 2 2026
13|pledge/known:BEL 2 since-2025
-3|pledge/known:BEL 2 to-2013
-9|pledge/known:BEL 2.1
-7|pledge/known:BEL 2.1 2025
-9|pledge/known:BEL 2.1 since-2025
4|pledge/known:BEL 2.5
4|pledge/known:BEL 2.5 2025
4|pledge/known:BEL 2.5 since-2025
-20|pledge/known:BEL 3.5
-19|pledge/known:BEL 3.5 2025
-20|pledge/known:BEL 3.5 since-2025
-19|pledge/known:BEL since-2025
-3|pledge/known:BEL to-2013
12|pledge/known:BGR 2
-3|pledge/known:BGR 2 2006
13|pledge/known:BGR 2 2018
5|pledge/known:BGR 2 2023
-3|pledge/known:BGR 2 2025
-3|pledge/known:BGR 2 since-2025
-3|pledge/known:BGR 2 to-2013
13|pledge/known:BGR 2 to-2021
5|pledge/known:BGR 2 to-2024
-3|pledge/known:BGR 2.5
-3|pledge/known:BGR 2.5 2025
-3|pledge/known:BGR 2.5 since-2025
-3|pledge/known:BGR 3
-3|pledge/known:BGR 3 2025
-3|pledge/known:BGR 3 since-2025
6|pledge/known:BGR 3.5
6|pledge/known:BGR 3.5 2025
6|pledge/known:BGR 3.5 since-2025
24|pledge/known:BGR 5
24|pledge/known:BGR 5 2025
24|pledge/known:BGR 5 since-2025
20|pledge/known:BGR since-2025
-3|pledge/known:BGR to-2013
13|pledge/known:BGR to-2021
5|pledge/known:BGR to-2024
-6|pledge/known:BRA 2
-6|pledge/known:BRA 2 2025
-6|pledge/known:BRA 2 since-2025
-6|pledge/known:BRA since-2025
-3|pledge/known:BTN 2
-3|pledge/known:BTN 2 2025
-3|pledge/known:BTN 2 since-2025
-3|pledge/known:BTN since-2025
-5|pledge/known:CAN 1.5
-11|pledge/known:CAN 1.5 2025
10|pledge/known:CAN 1.5 2026
9|pledge/known:CAN 1.76
9|pledge/known:CAN 1.76 2024
9|pledge/known:CAN 1.76 to-2024
-64|pledge/known:CAN 2
-8|pledge/known:CAN 2 2016
-13|pledge/known:CAN 2 2022
-32|pledge/known:CAN 2 2023
3|pledge/known:CAN 2 2024
18|pledge/known:CAN 2 2025
-10|pledge/known:CAN 2 2026
9|pledge/known:CAN 2 since-2025
-11|pledge/known:CAN 2 to-2021
-43|pledge/known:CAN 2 to-2024
-10|pledge/known:CAN 3
-8|pledge/known:CAN 3 2025
-8|pledge/known:CAN 3 since-2025
10|pledge/known:CAN 3.5
4|pledge/known:CAN 3.5 2025
8|pledge/known:CAN 3.5 2026
12|pledge/known:CAN 3.5 since-2025
20|pledge/known:CAN 5
-11|pledge/known:CAN 5 2025
31|pledge/known:CAN 5 2026
20|pledge/known:CAN 5 since-2025
29|pledge/known:CAN since-2025
-25|pledge/known:CAN to-1999
-11|pledge/known:CAN to-2021
-35|pledge/known:CAN to-2024
19|pledge/known:CHE 1
18|pledge/known:CHE 1 2025
19|pledge/known:CHE 1 since-2025
-10|pledge/known:CHE 2
-10|pledge/known:CHE 2 2025
-10|pledge/known:CHE 2 since-2025
-34|pledge/known:CHE 5
-34|pledge/known:CHE 5 2025
-34|pledge/known:CHE 5 since-2025
-26|pledge/known:CHE since-2025
-9|pledge/known:CHN 2
-6|pledge/known:CHN 2 2026
-7|pledge/known:CHN 2 since-2025
-7|pledge/known:CHN 3
-7|pledge/known:CHN 3 2027
-7|pledge/known:CHN 3 since-2025
-6|pledge/known:CHN 3.5
-3|pledge/known:CHN 3.5 2025
-3|pledge/known:CHN 3.5 2026
-6|pledge/known:CHN 3.5 since-2025
-23|pledge/known:CHN since-2025
6|pledge/known:CYP 2
6|pledge/known:CYP 2 2025
6|pledge/known:CYP 2 since-2025
6|pledge/known:CYP since-2025
-3|pledge/known:CZE 1.81
-3|pledge/known:CZE 1.81 1999
-3|pledge/known:CZE 1.81 to-1999
46|pledge/known:CZE 2
25|pledge/known:CZE 2 2024
22|pledge/known:CZE 2 2025
23|pledge/known:CZE 2 since-2025
25|pledge/known:CZE 2 to-2024
11|pledge/known:CZE 3
7|pledge/known:CZE 3 2025
4|pledge/known:CZE 3 2026
11|pledge/known:CZE 3 since-2025
-8|pledge/known:CZE 3.5
-6|pledge/known:CZE 3.5 2025
-3|pledge/known:CZE 3.5 2026
-8|pledge/known:CZE 3.5 since-2025
24|pledge/known:CZE since-2025
-3|pledge/known:CZE to-1999
25|pledge/known:CZE to-2024
12|pledge/known:DEU 1.5 2019
-27|pledge/known:DEU 1.5 2025
15|pledge/known:DEU 1.5 2026
-12|pledge/known:DEU 1.5 since-2025
13|pledge/known:DEU 1.5 to-2021
-3|pledge/known:DEU 1.57
-3|pledge/known:DEU 1.57 2024
-3|pledge/known:DEU 1.57 to-2024
-3|pledge/known:DEU 1.8
-3|pledge/known:DEU 1.8 2006
-3|pledge/known:DEU 1.8 to-2013
-34|pledge/known:DEU 2 2014
-55|pledge/known:DEU 2 2015
-11|pledge/known:DEU 2 2016
34|pledge/known:DEU 2 2017
-17|pledge/known:DEU 2 2018
42|pledge/known:DEU 2 2019
11|pledge/known:DEU 2 2020
31|pledge/known:DEU 2 2022
30|pledge/known:DEU 2 2023
-33|pledge/known:DEU 2 2024
-3|pledge/known:DEU 2 2025
8|pledge/known:DEU 2 2026
5|pledge/known:DEU 2 since-2025
-31|pledge/known:DEU 2 to-2021
29|pledge/known:DEU 2 to-2024
-5|pledge/known:DEU 2.3
-5|pledge/known:DEU 2.3 2025
-5|pledge/known:DEU 2.3 since-2025
-5|pledge/known:DEU 2.5
-5|pledge/known:DEU 2.5 2026
-5|pledge/known:DEU 2.5 since-2025
-3|pledge/known:DEU 2.6
-3|pledge/known:DEU 2.6 since-2025
-9|pledge/known:DEU 3
-9|pledge/known:DEU 3 2025
-9|pledge/known:DEU 3 since-2025
15|pledge/known:DEU 3.5
15|pledge/known:DEU 3.5 2025
15|pledge/known:DEU 3.5 since-2025
-9|pledge/known:DEU 4
-9|pledge/known:DEU 4 1989
-9|pledge/known:DEU 4 to-1999
-7|pledge/known:DEU 4.7
-7|pledge/known:DEU 4.7 2025
-7|pledge/known:DEU 4.7 since-2025
-4|pledge/known:DEU 4.8
-4|pledge/known:DEU 4.8 2025
-4|pledge/known:DEU 4.8 since-2025
11|pledge/known:DEU 5
28|pledge/known:DEU 5 2025
-17|pledge/known:DEU 5 2026
11|pledge/known:DEU 5 since-2025
-7|pledge/known:DEU 5.25
-7|pledge/known:DEU 5.25 2025
-7|pledge/known:DEU 5.25 since-2025
-23|pledge/known:DEU since-2025
-10|pledge/known:DEU to-1999
-7|pledge/known:DEU to-2013
-18|pledge/known:DEU to-2021
23|pledge/known:DEU to-2024
10|pledge/known:DNK 2
3|pledge/known:DNK 2 2022
28|pledge/known:DNK 2 2024
-21|pledge/known:DNK 2 2025
-21|pledge/known:DNK 2 since-2025
31|pledge/known:DNK 2 to-2024
4|pledge/known:DNK 3
6|pledge/known:DNK 3 2025
4|pledge/known:DNK 3 since-2025
3|pledge/known:DNK 3.2
3|pledge/known:DNK 3.2 2025
3|pledge/known:DNK 3.2 since-2025
23|pledge/known:DNK 3.5
3|pledge/known:DNK 3.5 2025
20|pledge/known:DNK 3.5 2026
23|pledge/known:DNK 3.5 since-2025
-22|pledge/known:DNK 5
-21|pledge/known:DNK 5 2025
-22|pledge/known:DNK 5 since-2025
-16|pledge/known:DNK since-2025
30|pledge/known:DNK to-2024
19|pledge/known:DOM 1.3
19|pledge/known:DOM 1.3 2026
19|pledge/known:DOM 1.3 since-2025
19|pledge/known:DOM since-2025
-5|pledge/known:DZA 5
-5|pledge/known:DZA 5 2025
-5|pledge/known:DZA 5 since-2025
-5|pledge/known:DZA since-2025
7|pledge/known:ESP 1.5
7|pledge/known:ESP 1.5 2025
7|pledge/known:ESP 1.5 since-2025
-12|pledge/known:ESP 2
-15|pledge/known:ESP 2 2012
-14|pledge/known:ESP 2 2022
30|pledge/known:ESP 2 2025
-13|pledge/known:ESP 2 2026
17|pledge/known:ESP 2 since-2025
-15|pledge/known:ESP 2 to-2013
-14|pledge/known:ESP 2 to-2024
50|pledge/known:ESP 2.1
43|pledge/known:ESP 2.1 2025
7|pledge/known:ESP 2.1 2026
50|pledge/known:ESP 2.1 since-2025
-29|pledge/known:ESP 3.5
-26|pledge/known:ESP 3.5 2025
-3|pledge/known:ESP 3.5 2026
-29|pledge/known:ESP 3.5 since-2025
-89|pledge/known:ESP 5
-75|pledge/known:ESP 5 2025
-14|pledge/known:ESP 5 2026
-89|pledge/known:ESP 5 since-2025
-49|pledge/known:ESP since-2025
-15|pledge/known:ESP to-2013
-14|pledge/known:ESP to-2024
17|pledge/known:EST 0.25
17|pledge/known:EST 0.25 2025
17|pledge/known:EST 0.25 since-2025
-67|pledge/known:EST 2
-22|pledge/known:EST 2 2014
-13|pledge/known:EST 2 2024
-30|pledge/known:EST 2 2025
-30|pledge/known:EST 2 since-2025
-22|pledge/known:EST 2 to-2021
-15|pledge/known:EST 2 to-2024
6|pledge/known:EST 3 2023
-5|pledge/known:EST 3 2025
-5|pledge/known:EST 3 since-2025
7|pledge/known:EST 3 to-2024
-23|pledge/known:EST 3.5
-21|pledge/known:EST 3.5 2025
-23|pledge/known:EST 3.5 since-2025
33|pledge/known:EST 5
30|pledge/known:EST 5 2025
3|pledge/known:EST 5 2026
33|pledge/known:EST 5 since-2025
29|pledge/known:EST 5.4
28|pledge/known:EST 5.4 2025
29|pledge/known:EST 5.4 since-2025
15|pledge/known:EST since-2025
-22|pledge/known:EST to-2021
-8|pledge/known:EST to-2024
-16|pledge/known:EU 1.5
-11|pledge/known:EU 1.5 2025
-5|pledge/known:EU 1.5 2026
-16|pledge/known:EU 1.5 since-2025
-25|pledge/known:EU 2
-15|pledge/known:EU 2 2025
-9|pledge/known:EU 2 2026
-24|pledge/known:EU 2 since-2025
-10|pledge/known:EU 3.5
-10|pledge/known:EU 3.5 2025
-10|pledge/known:EU 3.5 since-2025
-54|pledge/known:EU since-2025
-11|pledge/known:FIN 2
7|pledge/known:FIN 2 2023
-17|pledge/known:FIN 2 2024
-11|pledge/known:FIN 2 to-2024
-3|pledge/known:FIN 2.6
-3|pledge/known:FIN 2.6 2025
-3|pledge/known:FIN 2.6 since-2025
22|pledge/known:FIN 3
-4|pledge/known:FIN 3 2024
19|pledge/known:FIN 3 2025
7|pledge/known:FIN 3 2026
26|pledge/known:FIN 3 since-2025
-4|pledge/known:FIN 3 to-2024
18|pledge/known:FIN 3.2
18|pledge/known:FIN 3.2 2025
18|pledge/known:FIN 3.2 since-2025
7|pledge/known:FIN 3.5
12|pledge/known:FIN 3.5 2025
-5|pledge/known:FIN 3.5 2026
7|pledge/known:FIN 3.5 since-2025
43|pledge/known:FIN since-2025
-15|pledge/known:FIN to-2024
-5|pledge/known:FJI 2
-5|pledge/known:FJI 2 since-2025
-5|pledge/known:FJI since-2025
-3|pledge/known:FRA 2
-10|pledge/known:FRA 2 2006
6|pledge/known:FRA 2 2017
-19|pledge/known:FRA 2 2018
7|pledge/known:FRA 2 2023
19|pledge/known:FRA 2 2024
-5|pledge/known:FRA 2 2025
-5|pledge/known:FRA 2 since-2025
-12|pledge/known:FRA 2 to-2013
-13|pledge/known:FRA 2 to-2021
27|pledge/known:FRA 2 to-2024
-3|pledge/known:FRA 2.1
-3|pledge/known:FRA 2.1 2025
-3|pledge/known:FRA 2.1 since-2025
6|pledge/known:FRA 2.3
6|pledge/known:FRA 2.3 2025
6|pledge/known:FRA 2.3 since-2025
6|pledge/known:FRA 2.5
8|pledge/known:FRA 2.5 2026
6|pledge/known:FRA 2.5 since-2025
-5|pledge/known:FRA 3
-5|pledge/known:FRA 3 2025
-5|pledge/known:FRA 3 since-2025
18|pledge/known:FRA 3.5
37|pledge/known:FRA 3.5 2025
-19|pledge/known:FRA 3.5 2026
18|pledge/known:FRA 3.5 since-2025
-12|pledge/known:FRA 5
-12|pledge/known:FRA 5 2025
-12|pledge/known:FRA 5 since-2025
3|pledge/known:FRA since-2025
-12|pledge/known:FRA to-2013
-13|pledge/known:FRA to-2021
27|pledge/known:FRA to-2024
-8|pledge/known:GBR 0.4
-8|pledge/known:GBR 0.4 2025
-8|pledge/known:GBR 0.4 since-2025
16|pledge/known:GBR 1.5
36|pledge/known:GBR 1.5 2025
-20|pledge/known:GBR 1.5 2026
16|pledge/known:GBR 1.5 since-2025
-4|pledge/known:GBR 1.57
-4|pledge/known:GBR 1.57 2024
-4|pledge/known:GBR 1.57 to-2024
-3|pledge/known:GBR 1.61
-3|pledge/known:GBR 1.61 2024
-3|pledge/known:GBR 1.61 to-2024
-4|pledge/known:GBR 2
-7|pledge/known:GBR 2 2006
12|pledge/known:GBR 2 2010
5|pledge/known:GBR 2 2011
-6|pledge/known:GBR 2 2013
-19|pledge/known:GBR 2 2014
80|pledge/known:GBR 2 2015
11|pledge/known:GBR 2 2016
-23|pledge/known:GBR 2 2019
10|pledge/known:GBR 2 2022
-18|pledge/known:GBR 2 2024
-43|pledge/known:GBR 2 2025
-6|pledge/known:GBR 2 2026
-49|pledge/known:GBR 2 since-2025
4|pledge/known:GBR 2 to-2013
47|pledge/known:GBR 2 to-2021
-7|pledge/known:GBR 2 to-2024
-8|pledge/known:GBR 2.2
-8|pledge/known:GBR 2.2 2023
-8|pledge/known:GBR 2.2 to-2024
-12|pledge/known:GBR 2.4
-12|pledge/known:GBR 2.4 2025
-12|pledge/known:GBR 2.4 since-2025
54|pledge/known:GBR 2.5
5|pledge/known:GBR 2.5 2022
3|pledge/known:GBR 2.5 2023
18|pledge/known:GBR 2.5 2024
28|pledge/known:GBR 2.5 2025
28|pledge/known:GBR 2.5 since-2025
25|pledge/known:GBR 2.5 to-2024
13|pledge/known:GBR 2.6
5|pledge/known:GBR 2.6 2025
8|pledge/known:GBR 2.6 2026
13|pledge/known:GBR 2.6 since-2025
-20|pledge/known:GBR 3
-19|pledge/known:GBR 3 2026
-20|pledge/known:GBR 3 since-2025
7|pledge/known:GBR 3.2
8|pledge/known:GBR 3.2 1992
8|pledge/known:GBR 3.2 to-1999
-4|pledge/known:GBR 3.4
-4|pledge/known:GBR 3.4 1992
-4|pledge/known:GBR 3.4 to-1999
26|pledge/known:GBR 3.5
11|pledge/known:GBR 3.5 2025
16|pledge/known:GBR 3.5 2026
26|pledge/known:GBR 3.5 since-2025
-5|pledge/known:GBR 4
-5|pledge/known:GBR 4 1989
-5|pledge/known:GBR 4 to-1999
5|pledge/known:GBR 5
34|pledge/known:GBR 5 2025
-30|pledge/known:GBR 5 2026
5|pledge/known:GBR 5 since-2025
4|pledge/known:GBR to-2013
47|pledge/known:GBR to-2021
4|pledge/known:GBR to-2024
-3|pledge/known:GEO 2.4
-3|pledge/known:GEO 2.4 2025
-3|pledge/known:GEO 2.4 since-2025
-3|pledge/known:GEO since-2025
-41|pledge/known:GRC 2
-3|pledge/known:GRC 2 2011
-34|pledge/known:GRC 2 2025
-34|pledge/known:GRC 2 since-2025
-5|pledge/known:GRC 2 to-2013
4|pledge/known:GRC 3
3|pledge/known:GRC 3 2025
4|pledge/known:GRC 3 since-2025
11|pledge/known:GRC 3.5
11|pledge/known:GRC 3.5 2025
11|pledge/known:GRC 3.5 since-2025
-15|pledge/known:GRC 5
-10|pledge/known:GRC 5 2025
-5|pledge/known:GRC 5 2026
-15|pledge/known:GRC 5 since-2025
-35|pledge/known:GRC since-2025
-5|pledge/known:GRC to-2013
-7|pledge/known:HRV 2
-20|pledge/known:HRV 2 2018
13|pledge/known:HRV 2 2024
-20|pledge/known:HRV 2 to-2021
13|pledge/known:HRV 2 to-2024
8|pledge/known:HRV 2.5
7|pledge/known:HRV 2.5 2025
8|pledge/known:HRV 2.5 since-2025
8|pledge/known:HRV 3
8|pledge/known:HRV 3 2025
8|pledge/known:HRV 3 since-2025
16|pledge/known:HRV since-2025
-20|pledge/known:HRV to-2021
13|pledge/known:HRV to-2024
-17|pledge/known:HTI 1.3
-17|pledge/known:HTI 1.3 2026
-17|pledge/known:HTI 1.3 since-2025
-17|pledge/known:HTI since-2025
12|pledge/known:HUN 1.8
11|pledge/known:HUN 1.8 2006
11|pledge/known:HUN 1.8 to-2013
12|pledge/known:HUN 1.81
12|pledge/known:HUN 1.81 1999
12|pledge/known:HUN 1.81 to-1999
3|pledge/known:HUN 2
-6|pledge/known:HUN 2 2024
9|pledge/known:HUN 2 2025
3|pledge/known:HUN 2 2026
12|pledge/known:HUN 2 since-2025
-6|pledge/known:HUN 2 to-2024
-52|pledge/known:HUN 3.5
26|pledge/known:HUN 3.5 2025
-78|pledge/known:HUN 3.5 2026
-52|pledge/known:HUN 3.5 since-2025
12|pledge/known:HUN 5
12|pledge/known:HUN 5 2025
12|pledge/known:HUN 5 since-2025
-29|pledge/known:HUN since-2025
11|pledge/known:HUN to-1999
11|pledge/known:HUN to-2013
-8|pledge/known:HUN to-2024
43|pledge/known:IDN 1.5
37|pledge/known:IDN 1.5 2025
6|pledge/known:IDN 1.5 2026
43|pledge/known:IDN 1.5 since-2025
-4|pledge/known:IDN 2
-4|pledge/known:IDN 2 2026
-4|pledge/known:IDN 2 since-2025
-4|pledge/known:IDN 3
-4|pledge/known:IDN 3 2025
-4|pledge/known:IDN 3 since-2025
-3|pledge/known:IDN 5
-3|pledge/known:IDN 5 2025
-3|pledge/known:IDN 5 since-2025
32|pledge/known:IDN since-2025
-3|pledge/known:IND 1.5
-3|pledge/known:IND 1.5 2025
-3|pledge/known:IND 1.5 since-2025
-8|pledge/known:IND 2
-6|pledge/known:IND 2 2025
-6|pledge/known:IND 2 since-2025
-8|pledge/known:IND since-2025
8|pledge/known:IRL 0.4
8|pledge/known:IRL 0.4 2025
8|pledge/known:IRL 0.4 since-2025
-4|pledge/known:IRL 1
-4|pledge/known:IRL 1 2025
-4|pledge/known:IRL 1 since-2025
-7|pledge/known:IRL 2
-7|pledge/known:IRL 2 2025
-7|pledge/known:IRL 2 since-2025
-14|pledge/known:IRL 5
-14|pledge/known:IRL 5 2025
-14|pledge/known:IRL 5 since-2025
-17|pledge/known:IRL since-2025
-6|pledge/known:IRN 2
-6|pledge/known:IRN 2 2025
-6|pledge/known:IRN 2 since-2025
-6|pledge/known:IRN since-2025
20|pledge/known:IRQ 2
20|pledge/known:IRQ 2 2025
20|pledge/known:IRQ 2 since-2025
20|pledge/known:IRQ since-2025
28|pledge/known:ISL 1.5
9|pledge/known:ISL 1.5 2025
19|pledge/known:ISL 1.5 2026
28|pledge/known:ISL 1.5 since-2025
-39|pledge/known:ISL 3.5
-39|pledge/known:ISL 3.5 2025
-39|pledge/known:ISL 3.5 since-2025
-13|pledge/known:ISL since-2025
-5|pledge/known:ISR 3.5
-5|pledge/known:ISR 3.5 2025
-5|pledge/known:ISR 3.5 since-2025
-8|pledge/known:ISR since-2025
-12|pledge/known:ITA 1.5
19|pledge/known:ITA 1.5 2025
-31|pledge/known:ITA 1.5 2026
-12|pledge/known:ITA 1.5 since-2025
7|pledge/known:ITA 1.57
7|pledge/known:ITA 1.57 2024
7|pledge/known:ITA 1.57 to-2024
6|pledge/known:ITA 1.61
6|pledge/known:ITA 1.61 2024
6|pledge/known:ITA 1.61 to-2024
-12|pledge/known:ITA 2
7|pledge/known:ITA 2 2022
-6|pledge/known:ITA 2 2023
-3|pledge/known:ITA 2 2024
-4|pledge/known:ITA 2 2025
-6|pledge/known:ITA 2 2026
-10|pledge/known:ITA 2 since-2025
21|pledge/known:ITA 3.5
-8|pledge/known:ITA 3.5 2025
29|pledge/known:ITA 3.5 2026
21|pledge/known:ITA 3.5 since-2025
15|pledge/known:ITA 5
-5|pledge/known:ITA 5 2025
20|pledge/known:ITA 5 2026
15|pledge/known:ITA 5 since-2025
13|pledge/known:ITA since-2025
10|pledge/known:ITA to-2024
-21|pledge/known:JPN 1.5
-15|pledge/known:JPN 1.5 2025
-6|pledge/known:JPN 1.5 2026
-21|pledge/known:JPN 1.5 since-2025
111|pledge/known:JPN 2
-7|pledge/known:JPN 2 0
-3|pledge/known:JPN 2 2014
-4|pledge/known:JPN 2 2015
-7|pledge/known:JPN 2 2016
-23|pledge/known:JPN 2 2017
30|pledge/known:JPN 2 2018
-25|pledge/known:JPN 2 2019
-100|pledge/known:JPN 2 2022
54|pledge/known:JPN 2 2023
74|pledge/known:JPN 2 2024
42|pledge/known:JPN 2 2025
78|pledge/known:JPN 2 2026
122|pledge/known:JPN 2 since-2025
-7|pledge/known:JPN 2 to-1999
-31|pledge/known:JPN 2 to-2021
27|pledge/known:JPN 2 to-2024
-34|pledge/known:JPN 3
-82|pledge/known:JPN 3 2025
8|pledge/known:JPN 3 2026
41|pledge/known:JPN 3 2027
-33|pledge/known:JPN 3 since-2025
-3|pledge/known:JPN 3-4
-3|pledge/known:JPN 3-4 2025
-3|pledge/known:JPN 3-4 since-2025
-4|pledge/known:JPN 3.4
-4|pledge/known:JPN 3.4 1992
-4|pledge/known:JPN 3.4 to-1999
-20|pledge/known:JPN 3.5
-39|pledge/known:JPN 3.5 2025
15|pledge/known:JPN 3.5 2026
3|pledge/known:JPN 3.5 2027
-20|pledge/known:JPN 3.5 since-2025
-34|pledge/known:JPN 5
-54|pledge/known:JPN 5 2025
22|pledge/known:JPN 5 2026
-3|pledge/known:JPN 5 2027
-34|pledge/known:JPN 5 since-2025
-5|pledge/known:JPN 7
-5|pledge/known:JPN 7 1981
-5|pledge/known:JPN 7 to-1999
8|pledge/known:JPN since-2025
-16|pledge/known:JPN to-1999
-32|pledge/known:JPN to-2021
27|pledge/known:JPN to-2024
-4|pledge/known:KHM 1.4
-4|pledge/known:KHM 1.4 2025
-4|pledge/known:KHM 1.4 since-2025
15|pledge/known:KHM 1.7
15|pledge/known:KHM 1.7 2025
15|pledge/known:KHM 1.7 since-2025
11|pledge/known:KHM since-2025
-42|pledge/known:KOR 2
-10|pledge/known:KOR 2 2024
-29|pledge/known:KOR 2 2025
-30|pledge/known:KOR 2 since-2025
-11|pledge/known:KOR 2 to-2024
-5|pledge/known:KOR 2.4
-5|pledge/known:KOR 2.4 2025
-5|pledge/known:KOR 2.4 since-2025
11|pledge/known:KOR 3 2019
-3|pledge/known:KOR 3 2025
-8|pledge/known:KOR 3 2026
-11|pledge/known:KOR 3 since-2025
11|pledge/known:KOR 3 to-2021
74|pledge/known:KOR 3.5
-8|pledge/known:KOR 3.5 2025
80|pledge/known:KOR 3.5 2026
74|pledge/known:KOR 3.5 since-2025
-13|pledge/known:KOR 4
-14|pledge/known:KOR 4 2023
-14|pledge/known:KOR 4 to-2024
-7|pledge/known:KOR 4.5
-7|pledge/known:KOR 4.5 2027
-7|pledge/known:KOR 4.5 since-2025
-25|pledge/known:KOR 5
-43|pledge/known:KOR 5 2025
18|pledge/known:KOR 5 2026
-25|pledge/known:KOR 5 since-2025
3|pledge/known:KOR 6
3|pledge/known:KOR 6 to-1999
-9|pledge/known:KOR since-2025
4|pledge/known:KOR to-1999
11|pledge/known:KOR to-2021
-24|pledge/known:KOR to-2024
-10|pledge/known:LAO 2
-10|pledge/known:LAO 2 2024
-10|pledge/known:LAO 2 to-2024
-13|pledge/known:LAO to-2024
6|pledge/known:LKA 1.5
6|pledge/known:LKA 1.5 2025
6|pledge/known:LKA 1.5 since-2025
6|pledge/known:LKA since-2025
-50|pledge/known:LTU 2
28|pledge/known:LTU 2 2014
-7|pledge/known:LTU 2 2022
-42|pledge/known:LTU 2 2023
-26|pledge/known:LTU 2 2025
-27|pledge/known:LTU 2 since-2025
28|pledge/known:LTU 2 to-2021
-50|pledge/known:LTU 2 to-2024
5|pledge/known:LTU 3 2022
-4|pledge/known:LTU 3 2023
-3|pledge/known:LTU 4.91
-3|pledge/known:LTU 4.91 2025
-3|pledge/known:LTU 4.91 since-2025
57|pledge/known:LTU 5
30|pledge/known:LTU 5 2025
27|pledge/known:LTU 5 2026
57|pledge/known:LTU 5 since-2025
15|pledge/known:LTU 5-6
15|pledge/known:LTU 5-6 2025
15|pledge/known:LTU 5-6 since-2025
7|pledge/known:LTU 5.25
7|pledge/known:LTU 5.25 2025
7|pledge/known:LTU 5.25 since-2025
-7|pledge/known:LTU 5.4
-7|pledge/known:LTU 5.4 2025
-7|pledge/known:LTU 5.4 since-2025
38|pledge/known:LTU since-2025
28|pledge/known:LTU to-2021
-46|pledge/known:LTU to-2024
6|pledge/known:LUX 1.3
6|pledge/known:LUX 1.3 2025
6|pledge/known:LUX 1.3 since-2025
-16|pledge/known:LUX 1.5
-16|pledge/known:LUX 1.5 2025
-16|pledge/known:LUX 1.5 since-2025
21|pledge/known:LUX 2
6|pledge/known:LUX 2 2024
24|pledge/known:LUX 2 2025
-7|pledge/known:LUX 2 2026
17|pledge/known:LUX 2 since-2025
4|pledge/known:LUX 2 to-2024
-5|pledge/known:LUX 3
-5|pledge/known:LUX 3 2025
-5|pledge/known:LUX 3 since-2025
-14|pledge/known:LUX 3.5
-14|pledge/known:LUX 3.5 2025
-14|pledge/known:LUX 3.5 since-2025
-12|pledge/known:LUX since-2025
3|pledge/known:LUX to-2024
-5|pledge/known:LVA 1.8
-5|pledge/known:LVA 1.8 2006
-5|pledge/known:LVA 1.8 to-2013
11|pledge/known:LVA 2 2014
5|pledge/known:LVA 2 2016
-4|pledge/known:LVA 2 2023
-15|pledge/known:LVA 2 2025
-15|pledge/known:LVA 2 since-2025
16|pledge/known:LVA 2 to-2021
-5|pledge/known:LVA 2 to-2024
4|pledge/known:LVA 2.5
4|pledge/known:LVA 2.5 2022
4|pledge/known:LVA 2.5 to-2024
3|pledge/known:LVA 3
3|pledge/known:LVA 3 2023
3|pledge/known:LVA 3 to-2024
-14|pledge/known:LVA 3.5
-8|pledge/known:LVA 3.5 2025
-6|pledge/known:LVA 3.5 2026
-14|pledge/known:LVA 3.5 since-2025
9|pledge/known:LVA 4
9|pledge/known:LVA 4 2025
9|pledge/known:LVA 4 since-2025
3|pledge/known:LVA 4.91
3|pledge/known:LVA 4.91 2025
3|pledge/known:LVA 4.91 since-2025
41|pledge/known:LVA 5
52|pledge/known:LVA 5 2025
-11|pledge/known:LVA 5 2026
41|pledge/known:LVA 5 since-2025
26|pledge/known:LVA since-2025
16|pledge/known:LVA to-2021
6|pledge/known:MAR 5
6|pledge/known:MAR 5 2025
6|pledge/known:MAR 5 since-2025
6|pledge/known:MAR since-2025
19|pledge/known:MDA 1.7
19|pledge/known:MDA 1.7 2025
19|pledge/known:MDA 1.7 since-2025
20|pledge/known:MDA since-2025
7|pledge/known:MDV 2
7|pledge/known:MDV 2 2025
7|pledge/known:MDV 2 since-2025
7|pledge/known:MDV since-2025
22|pledge/known:MKD 2
22|pledge/known:MKD 2 2023
22|pledge/known:MKD 2 to-2024
13|pledge/known:MKD 3.5
13|pledge/known:MKD 3.5 2025
13|pledge/known:MKD 3.5 since-2025
13|pledge/known:MKD since-2025
22|pledge/known:MKD to-2024
-3|pledge/known:MLT 3.5
-3|pledge/known:MLT 3.5 2025
-3|pledge/known:MLT 3.5 since-2025
-3|pledge/known:MLT since-2025
-19|pledge/known:MNE 2
-19|pledge/known:MNE 2 2017
-19|pledge/known:MNE 2 to-2021
-19|pledge/known:MNE to-2021
3|pledge/known:MYS 1
3|pledge/known:MYS 1 2026
3|pledge/known:MYS 1 since-2025
13|pledge/known:MYS 1.5
7|pledge/known:MYS 1.5 2025
6|pledge/known:MYS 1.5 2026
13|pledge/known:MYS 1.5 since-2025
7|pledge/known:MYS 2
7|pledge/known:MYS 2 2025
7|pledge/known:MYS 2 since-2025
-5|pledge/known:MYS 5
-5|pledge/known:MYS 5 2025
-5|pledge/known:MYS 5 since-2025
17|pledge/known:MYS since-2025
-7|pledge/known:NATO 0.25
-7|pledge/known:NATO 0.25 2025
-7|pledge/known:NATO 0.25 since-2025
-3|pledge/known:NATO 1
46|pledge/known:NATO 1.5
-10|pledge/known:NATO 1.5 2019
45|pledge/known:NATO 1.5 2025
10|pledge/known:NATO 1.5 2026
54|pledge/known:NATO 1.5 since-2025
-11|pledge/known:NATO 1.5 to-2021
-8|pledge/known:NATO 1.76
-8|pledge/known:NATO 1.76 2024
-8|pledge/known:NATO 1.76 to-2024
-3|pledge/known:NATO 1.8
-3|pledge/known:NATO 1.8 2006
-3|pledge/known:NATO 1.8 to-2013
85|pledge/known:NATO 2
26|pledge/known:NATO 2 0
-42|pledge/known:NATO 2 1999
-7|pledge/known:NATO 2 2003
27|pledge/known:NATO 2 2006
-12|pledge/known:NATO 2 2010
15|pledge/known:NATO 2 2012
-4|pledge/known:NATO 2 2013
16|pledge/known:NATO 2 2014
-32|pledge/known:NATO 2 2015
31|pledge/known:NATO 2 2016
5|pledge/known:NATO 2 2017
18|pledge/known:NATO 2 2018
12|pledge/known:NATO 2 2019
-11|pledge/known:NATO 2 2020
-5|pledge/known:NATO 2 2021
33|pledge/known:NATO 2 2022
-8|pledge/known:NATO 2 2023
33|pledge/known:NATO 2 2024
8|pledge/known:NATO 2 2025
-21|pledge/known:NATO 2 2026
-15|pledge/known:NATO 2 since-2025
-16|pledge/known:NATO 2 to-1999
24|pledge/known:NATO 2 to-2013
34|pledge/known:NATO 2 to-2021
58|pledge/known:NATO 2 to-2024
-18|pledge/known:NATO 2.1
-17|pledge/known:NATO 2.1 2025
-18|pledge/known:NATO 2.1 since-2025
-53|pledge/known:NATO 2.5
-5|pledge/known:NATO 2.5 2022
-8|pledge/known:NATO 2.5 2023
-5|pledge/known:NATO 2.5 2024
-18|pledge/known:NATO 2.5 2025
-17|pledge/known:NATO 2.5 2026
-34|pledge/known:NATO 2.5 since-2025
-18|pledge/known:NATO 2.5 to-2024
-4|pledge/known:NATO 2.6
-3|pledge/known:NATO 2.6 2025
-4|pledge/known:NATO 2.6 since-2025
-58|pledge/known:NATO 3
-8|pledge/known:NATO 3 2019
-4|pledge/known:NATO 3 2022
-9|pledge/known:NATO 3 2023
-23|pledge/known:NATO 3 2024
37|pledge/known:NATO 3 2025
-27|pledge/known:NATO 3 2026
-24|pledge/known:NATO 3 2027
-14|pledge/known:NATO 3 since-2025
-8|pledge/known:NATO 3 to-2021
-36|pledge/known:NATO 3 to-2024
-7|pledge/known:NATO 3.2
-7|pledge/known:NATO 3.2 1992
-7|pledge/known:NATO 3.2 to-1999
43|pledge/known:NATO 3.5
27|pledge/known:NATO 3.5 2025
20|pledge/known:NATO 3.5 2026
-4|pledge/known:NATO 3.5 2027
43|pledge/known:NATO 3.5 since-2025
-26|pledge/known:NATO 4
-4|pledge/known:NATO 4 1990
-17|pledge/known:NATO 4 2023
-3|pledge/known:NATO 4 2025
-3|pledge/known:NATO 4 since-2025
-6|pledge/known:NATO 4 to-1999
-17|pledge/known:NATO 4 to-2024
63|pledge/known:NATO 5
23|pledge/known:NATO 5 2025
38|pledge/known:NATO 5 2026
3|pledge/known:NATO 5 2027
63|pledge/known:NATO 5 since-2025
-10|pledge/known:NATO 5-6
-9|pledge/known:NATO 5-6 2025
-10|pledge/known:NATO 5-6 since-2025
-6|pledge/known:NATO 5.4
-6|pledge/known:NATO 5.4 2025
-6|pledge/known:NATO 5.4 since-2025
-3|pledge/known:NATO 6
-3|pledge/known:NATO 7
-3|pledge/known:NATO 7 1981
-3|pledge/known:NATO 7 to-1999
20|pledge/known:NATO 8
20|pledge/known:NATO 8 2025
20|pledge/known:NATO 8 since-2025
58|pledge/known:NATO since-2025
-26|pledge/known:NATO to-1999
19|pledge/known:NATO to-2013
14|pledge/known:NATO to-2021
-27|pledge/known:NATO to-2024
20|pledge/known:NLD 2
4|pledge/known:NLD 2 2024
53|pledge/known:NLD 2 2025
-37|pledge/known:NLD 2 2026
16|pledge/known:NLD 2 since-2025
4|pledge/known:NLD 2 to-2024
21|pledge/known:NLD 3.5
34|pledge/known:NLD 3.5 2025
-13|pledge/known:NLD 3.5 2026
21|pledge/known:NLD 3.5 since-2025
-11|pledge/known:NLD 5
-11|pledge/known:NLD 5 2025
-11|pledge/known:NLD 5 since-2025
22|pledge/known:NLD since-2025
4|pledge/known:NLD to-2024
-12|pledge/known:NOR 2
-12|pledge/known:NOR 2 2018
-12|pledge/known:NOR 2 to-2021
-4|pledge/known:NOR 2.6
-4|pledge/known:NOR 2.6 2025
-4|pledge/known:NOR 2.6 since-2025
9|pledge/known:NOR 3
6|pledge/known:NOR 3 2024
6|pledge/known:NOR 3 2025
-3|pledge/known:NOR 3 2026
4|pledge/known:NOR 3 since-2025
6|pledge/known:NOR 3 to-2024
19|pledge/known:NOR 3.5
30|pledge/known:NOR 3.5 2025
-11|pledge/known:NOR 3.5 2026
19|pledge/known:NOR 3.5 since-2025
39|pledge/known:NOR 5
39|pledge/known:NOR 5 2025
39|pledge/known:NOR 5 since-2025
55|pledge/known:NOR since-2025
-12|pledge/known:NOR to-2021
4|pledge/known:NOR to-2024
41|pledge/known:NZL 2
13|pledge/known:NZL 2 2022
-6|pledge/known:NZL 2 2025
33|pledge/known:NZL 2 2026
28|pledge/known:NZL 2 since-2025
13|pledge/known:NZL 2 to-2024
-6|pledge/known:NZL 2.3
-6|pledge/known:NZL 2.3 2023
-6|pledge/known:NZL 2.3 to-2024
-6|pledge/known:NZL 2.4
-3|pledge/known:NZL 2.4 2025
-3|pledge/known:NZL 2.4 2026
-6|pledge/known:NZL 2.4 since-2025
-9|pledge/known:NZL 3.5
-9|pledge/known:NZL 3.5 2025
-9|pledge/known:NZL 3.5 since-2025
-7|pledge/known:NZL 5
-7|pledge/known:NZL 5 2025
-7|pledge/known:NZL 5 since-2025
5|pledge/known:NZL since-2025
7|pledge/known:NZL to-2024
-19|pledge/known:PHL 1.5
-28|pledge/known:PHL 1.5 2025
9|pledge/known:PHL 1.5 2026
-19|pledge/known:PHL 1.5 since-2025
6|pledge/known:PHL 2
-5|pledge/known:PHL 2 2023
-18|pledge/known:PHL 2 2025
31|pledge/known:PHL 2 2026
13|pledge/known:PHL 2 since-2025
-6|pledge/known:PHL 2 to-2024
-11|pledge/known:PHL since-2025
-6|pledge/known:PHL to-2024
9|pledge/known:PNG 0.5
9|pledge/known:PNG 0.5 2023
9|pledge/known:PNG 0.5 to-2024
-6|pledge/known:PNG 2.3
-6|pledge/known:PNG 2.3 2023
-6|pledge/known:PNG 2.3 to-2024
3|pledge/known:PNG to-2024
-6|pledge/known:POL 1.3
-6|pledge/known:POL 1.3 2025
-6|pledge/known:POL 1.3 since-2025
-5|pledge/known:POL 1.5
-5|pledge/known:POL 1.5 2025
-5|pledge/known:POL 1.5 since-2025
-7|pledge/known:POL 1.81
-7|pledge/known:POL 1.81 1999
-7|pledge/known:POL 1.81 to-1999
4|pledge/known:POL 1.95
3|pledge/known:POL 1.95 2004
3|pledge/known:POL 1.95 to-2013
-32|pledge/known:POL 2
44|pledge/known:POL 2 1999
17|pledge/known:POL 2 2014
-21|pledge/known:POL 2 2016
-38|pledge/known:POL 2 2024
-33|pledge/known:POL 2 2025
-33|pledge/known:POL 2 since-2025
43|pledge/known:POL 2 to-1999
-3|pledge/known:POL 2 to-2021
-39|pledge/known:POL 2 to-2024
3|pledge/known:POL 2.2
3|pledge/known:POL 2.2 1999
3|pledge/known:POL 2.2 to-1999
-12|pledge/known:POL 2.5
5|pledge/known:POL 2.5 2023
-12|pledge/known:POL 2.5 2024
-5|pledge/known:POL 2.5 2025
-5|pledge/known:POL 2.5 since-2025
-7|pledge/known:POL 2.5 to-2024
41|pledge/known:POL 3
9|pledge/known:POL 3 2023
13|pledge/known:POL 3 2024
9|pledge/known:POL 3 2025
10|pledge/known:POL 3 2026
19|pledge/known:POL 3 since-2025
22|pledge/known:POL 3 to-2024
-36|pledge/known:POL 3.5
-35|pledge/known:POL 3.5 2025
-36|pledge/known:POL 3.5 since-2025
29|pledge/known:POL 4
33|pledge/known:POL 4 2023
-4|pledge/known:POL 4 2025
-4|pledge/known:POL 4 since-2025
33|pledge/known:POL 4 to-2024
9|pledge/known:POL 4.7
9|pledge/known:POL 4.7 2025
9|pledge/known:POL 4.7 since-2025
8|pledge/known:POL 4.8
8|pledge/known:POL 4.8 2025
8|pledge/known:POL 4.8 since-2025
32|pledge/known:POL 5
49|pledge/known:POL 5 2025
-18|pledge/known:POL 5 2026
32|pledge/known:POL 5 since-2025
-3|pledge/known:POL 5.4
-3|pledge/known:POL 5.4 2025
-3|pledge/known:POL 5.4 since-2025
-28|pledge/known:POL since-2025
40|pledge/known:POL to-1999
3|pledge/known:POL to-2013
8|pledge/known:POL to-2024
-10|pledge/known:PRK 2
-10|pledge/known:PRK 2 2025
-10|pledge/known:PRK 2 since-2025
-4|pledge/known:PRK 3.5
-4|pledge/known:PRK 3.5 2026
-4|pledge/known:PRK 3.5 since-2025
-14|pledge/known:PRK since-2025
-5|pledge/known:PRT 2
33|pledge/known:PRT 2 2025
-38|pledge/known:PRT 2 2026
-4|pledge/known:PRT 2 since-2025
30|pledge/known:PRT 3.5
30|pledge/known:PRT 3.5 2025
30|pledge/known:PRT 3.5 since-2025
-20|pledge/known:PRT 8
-20|pledge/known:PRT 8 2025
-20|pledge/known:PRT 8 since-2025
3|pledge/known:PRT since-2025
-3|pledge/known:QAT 3.5
-3|pledge/known:QAT 3.5 2026
-3|pledge/known:QAT 3.5 since-2025
-3|pledge/known:QAT since-2025
-19|pledge/known:ROU 1.7
-19|pledge/known:ROU 1.7 2025
-19|pledge/known:ROU 1.7 since-2025
9|pledge/known:ROU 2 2015
-4|pledge/known:ROU 2 2018
5|pledge/known:ROU 2 to-2021
-4|pledge/known:ROU 2.5 2022
16|pledge/known:ROU 3.5
16|pledge/known:ROU 3.5 2025
16|pledge/known:ROU 3.5 since-2025
-6|pledge/known:ROU 5
-6|pledge/known:ROU 5 2025
-6|pledge/known:ROU 5 since-2025
-12|pledge/known:ROU since-2025
5|pledge/known:ROU to-2021
-3|pledge/known:ROU to-2024
-6|pledge/known:RUS 2
-3|pledge/known:RUS 2 2025
-4|pledge/known:RUS 2 since-2025
5|pledge/known:RUS 5.4
5|pledge/known:RUS 5.4 2025
5|pledge/known:RUS 5.4 since-2025
-3|pledge/known:RUS to-2024
-4|pledge/known:SDN 3.6
-4|pledge/known:SDN 3.6 2025
-4|pledge/known:SDN 3.6 since-2025
-4|pledge/known:SDN since-2025
-8|pledge/known:SGP 2
-5|pledge/known:SGP 2 2026
-6|pledge/known:SGP 2 since-2025
46|pledge/known:SGP 3
37|pledge/known:SGP 3 2025
7|pledge/known:SGP 3 2026
44|pledge/known:SGP 3 since-2025
7|pledge/known:SGP 3-4
7|pledge/known:SGP 3-4 2025
7|pledge/known:SGP 3-4 since-2025
-6|pledge/known:SGP 3.5
-6|pledge/known:SGP 3.5 2026
-6|pledge/known:SGP 3.5 since-2025
-21|pledge/known:SGP 5
-19|pledge/known:SGP 5 2025
-21|pledge/known:SGP 5 since-2025
17|pledge/known:SGP since-2025
-3|pledge/known:SRB 1.81
-3|pledge/known:SRB 1.81 1999
-3|pledge/known:SRB 1.81 to-1999
-3|pledge/known:SRB 3.5
-3|pledge/known:SRB 3.5 2025
-3|pledge/known:SRB 3.5 since-2025
-3|pledge/known:SRB since-2025
-5|pledge/known:SRB to-1999
-26|pledge/known:SVK 1.5
-26|pledge/known:SVK 1.5 2025
-26|pledge/known:SVK 1.5 since-2025
62|pledge/known:SVK 2
8|pledge/known:SVK 2 2003
16|pledge/known:SVK 2 2023
38|pledge/known:SVK 2 2025
38|pledge/known:SVK 2 since-2025
8|pledge/known:SVK 2 to-2013
16|pledge/known:SVK 2 to-2024
-5|pledge/known:SVK 2.1
-4|pledge/known:SVK 2.1 2025
-5|pledge/known:SVK 2.1 since-2025
-14|pledge/known:SVK 3.5
-27|pledge/known:SVK 3.5 2025
13|pledge/known:SVK 3.5 2026
-14|pledge/known:SVK 3.5 since-2025
-29|pledge/known:SVK 5
-29|pledge/known:SVK 5 2025
-29|pledge/known:SVK 5 since-2025
-37|pledge/known:SVK since-2025
8|pledge/known:SVK to-2013
16|pledge/known:SVK to-2024
14|pledge/known:SVN 2
11|pledge/known:SVN 2 2025
13|pledge/known:SVN 2 since-2025
10|pledge/known:SVN 3
9|pledge/known:SVN 3 2025
10|pledge/known:SVN 3 since-2025
-6|pledge/known:SVN 3.5
-6|pledge/known:SVN 3.5 2025
-6|pledge/known:SVN 3.5 since-2025
-12|pledge/known:SVN 5
-12|pledge/known:SVN 5 2025
-12|pledge/known:SVN 5 since-2025
4|pledge/known:SVN since-2025
13|pledge/known:SWE 2
49|pledge/known:SWE 2 2022
-4|pledge/known:SWE 2 2023
-28|pledge/known:SWE 2 2024
-4|pledge/known:SWE 2 2025
-5|pledge/known:SWE 2 since-2025
18|pledge/known:SWE 2 to-2024
8|pledge/known:SWE 2.6
8|pledge/known:SWE 2.6 2025
8|pledge/known:SWE 2.6 since-2025
-37|pledge/known:SWE 3
-32|pledge/known:SWE 3 2024
-4|pledge/known:SWE 3 2025
-5|pledge/known:SWE 3 since-2025
-32|pledge/known:SWE 3 to-2024
31|pledge/known:SWE 3.5
19|pledge/known:SWE 3.5 2025
11|pledge/known:SWE 3.5 2026
31|pledge/known:SWE 3.5 since-2025
-9|pledge/known:SWE 5.4
-9|pledge/known:SWE 5.4 2025
-9|pledge/known:SWE 5.4 since-2025
17|pledge/known:SWE since-2025
-15|pledge/known:SWE to-2024
7|pledge/known:TCD 3.6
7|pledge/known:TCD 3.6 2025
7|pledge/known:TCD 3.6 since-2025
7|pledge/known:TCD since-2025
4|pledge/known:THA 1.4
4|pledge/known:THA 1.4 2025
4|pledge/known:THA 1.4 since-2025
-15|pledge/known:THA 1.7
-15|pledge/known:THA 1.7 2025
-15|pledge/known:THA 1.7 since-2025
-14|pledge/known:THA 2
-3|pledge/known:THA 2 2023
-11|pledge/known:THA 2 2024
-14|pledge/known:THA 2 to-2024
-11|pledge/known:THA since-2025
-14|pledge/known:THA to-2024
4|pledge/known:TLS 1.2
4|pledge/known:TLS 1.2 2024
4|pledge/known:TLS 1.2 to-2024
4|pledge/known:TLS to-2024
-15|pledge/known:TUR 1.5
-10|pledge/known:TUR 1.5 2025
-6|pledge/known:TUR 1.5 2026
-15|pledge/known:TUR 1.5 since-2025
4|pledge/known:TUR 2
-3|pledge/known:TUR 2 2006
20|pledge/known:TUR 2 2018
-3|pledge/known:TUR 2 2023
-8|pledge/known:TUR 2 2025
-3|pledge/known:TUR 2 2026
-11|pledge/known:TUR 2 since-2025
-3|pledge/known:TUR 2 to-2013
20|pledge/known:TUR 2 to-2021
-4|pledge/known:TUR 2 to-2024
-3|pledge/known:TUR 2.1
-3|pledge/known:TUR 2.1 2026
-3|pledge/known:TUR 2.1 since-2025
7|pledge/known:TUR 2.4
7|pledge/known:TUR 2.4 2025
7|pledge/known:TUR 2.4 since-2025
13|pledge/known:TUR 2.5
13|pledge/known:TUR 2.5 2026
13|pledge/known:TUR 2.5 since-2025
3|pledge/known:TUR 3
3|pledge/known:TUR 3 2025
3|pledge/known:TUR 3 since-2025
-12|pledge/known:TUR 3.5
11|pledge/known:TUR 3.5 2025
-24|pledge/known:TUR 3.5 2026
-12|pledge/known:TUR 3.5 since-2025
5|pledge/known:TUR 5
48|pledge/known:TUR 5 2025
-43|pledge/known:TUR 5 2026
5|pledge/known:TUR 5 since-2025
-16|pledge/known:TUR since-2025
-3|pledge/known:TUR to-2013
20|pledge/known:TUR to-2021
-4|pledge/known:TUR to-2024
-26|pledge/known:TWN 2
-13|pledge/known:TWN 2 2022
-3|pledge/known:TWN 2 2024
-7|pledge/known:TWN 2 2025
-8|pledge/known:TWN 2 since-2025
-18|pledge/known:TWN 2 to-2024
-24|pledge/known:TWN 2.3
-24|pledge/known:TWN 2.3 2025
-24|pledge/known:TWN 2.3 since-2025
-5|pledge/known:TWN 2.4
-5|pledge/known:TWN 2.4 2025
-5|pledge/known:TWN 2.4 since-2025
31|pledge/known:TWN 3
31|pledge/known:TWN 3 2025
30|pledge/known:TWN 3 since-2025
-13|pledge/known:TWN 3.5
-12|pledge/known:TWN 3.5 2025
-13|pledge/known:TWN 3.5 since-2025
41|pledge/known:TWN 5
21|pledge/known:TWN 5 2025
21|pledge/known:TWN 5 2026
41|pledge/known:TWN 5 since-2025
21|pledge/known:TWN since-2025
-18|pledge/known:TWN to-2024
-9|pledge/known:UKR 0.25
-9|pledge/known:UKR 0.25 2025
-9|pledge/known:UKR 0.25 since-2025
-4|pledge/known:UKR 2
-3|pledge/known:UKR 2 2025
-3|pledge/known:UKR 2 since-2025
-5|pledge/known:UKR 3.5
-5|pledge/known:UKR 3.5 2025
-5|pledge/known:UKR 3.5 since-2025
-19|pledge/known:UKR since-2025
-19|pledge/known:USA 2
-3|pledge/known:USA 2 2024
-11|pledge/known:USA 2 2025
-12|pledge/known:USA 2 since-2025
-4|pledge/known:USA 2 to-2024
-5|pledge/known:USA 3
-4|pledge/known:USA 3 2025
-5|pledge/known:USA 3 since-2025
-18|pledge/known:USA 3.2
-17|pledge/known:USA 3.2 2025
-17|pledge/known:USA 3.2 since-2025
9|pledge/known:USA 3.4
9|pledge/known:USA 3.4 1992
9|pledge/known:USA 3.4 to-1999
-8|pledge/known:USA 3.5
3|pledge/known:USA 3.5 2025
-11|pledge/known:USA 3.5 2026
-8|pledge/known:USA 3.5 since-2025
20|pledge/known:USA 4
15|pledge/known:USA 4 1989
6|pledge/known:USA 4 1990
20|pledge/known:USA 4 to-1999
14|pledge/known:USA 4.5
14|pledge/known:USA 4.5 2027
14|pledge/known:USA 4.5 since-2025
-5|pledge/known:USA 5
12|pledge/known:USA 5 2025
-17|pledge/known:USA 5 2026
-5|pledge/known:USA 5 since-2025
8|pledge/known:USA 7
8|pledge/known:USA 7 1981
8|pledge/known:USA 7 to-1999
-37|pledge/known:USA since-2025
35|pledge/known:USA to-1999
-3|pledge/known:USA to-2021
-4|pledge/known:USA to-2024
-3|pledge/known:VNM 3
-3|pledge/known:VNM 3 2025
-3|pledge/known:VNM 3 since-2025
-6|pledge/known:VNM 3.5
-6|pledge/known:VNM 3.5 2025
-6|pledge/known:VNM 3.5 since-2025
-4|pledge/known:VNM 5
-4|pledge/known:VNM 5 2025
-4|pledge/known:VNM 5 since-2025
-11|pledge/known:VNM since-2025
-7|pledge/known:XKX 2
-7|pledge/known:XKX 2 2023
-7|pledge/known:XKX 2 to-2024
-7|pledge/known:XKX to-2024
-22|pledge/last:before
-41|pledge/last:same-sentence
-5|pledge/named:1
-10|pledge/named:2
-10|pledge/named:3
-72|pledge/one-of-several
-94|pledge/ruled
-38|pledge/ruled:spender-asked-before
-67|pledge/ruled:spender-before
-40|pledge/ruled:spender-beside
19|pledge/ruled:spender-both
-12|pledge/ruled:spender-clause
-16|pledge/ruled:spender-clause-after
36|pledge/ruled:spender-home
-26|pledge/ruled:spender-listed
16|pledge/ruled:spender-matched
5|pledge/ruled:spender-meets
-7|pledge/ruled:spender-near
-23|pledge/ruled:spender-object
8|pledge/ruled:spender-of-gdp
-48|pledge/ruled:spender-of-noun
11|pledge/ruled:spender-ours
-19|pledge/ruled:spender-party
42|pledge/ruled:spender-relative
8|pledge/ruled:spender-respectively
10|pledge/ruled:spender-set-by
-10|pledge/ruled:spender-standard
32|pledge/ruled:spender-subject
24|pledge/ruled:spender-where
-13|pledge/same-figure-of-another
13|pledge/same-figure-of-it
-30|pledge/several:2
-5|pledge/several:3
-15|pledge/several:4
-9|pledge/several:5
-6|pledge/several:6
28|pledge/subject-of:able
-46|pledge/subject-of:about
11|pledge/subject-of:accept
4|pledge/subject-of:add up to
-5|pledge/subject-of:adopt
13|pledge/subject-of:advance
25|pledge/subject-of:agree
17|pledge/subject-of:aim
-5|pledge/subject-of:amount
-21|pledge/subject-of:announce
6|pledge/subject-of:approve
9|pledge/subject-of:argue
6|pledge/subject-of:ask
-25|pledge/subject-of:ask for
7|pledge/subject-of:aspire
11|pledge/subject-of:assure
14|pledge/subject-of:attain
5|pledge/subject-of:average
-38|pledge/subject-of:back
5|pledge/subject-of:battle
-26|pledge/subject-of:be
-9|pledge/subject-of:believe
-27|pledge/subject-of:bind
8|pledge/subject-of:bring
4|pledge/subject-of:bring forward
-18|pledge/subject-of:cajole
-71|pledge/subject-of:call
13|pledge/subject-of:call for
11|pledge/subject-of:carry
-25|pledge/subject-of:climb
-8|pledge/subject-of:cling to
-4|pledge/subject-of:come up with
51|pledge/subject-of:commit
-23|pledge/subject-of:concede
6|pledge/subject-of:consider
-30|pledge/subject-of:contribute
7|pledge/subject-of:cut
6|pledge/subject-of:declare
-15|pledge/subject-of:dismiss
-12|pledge/subject-of:do
11|pledge/subject-of:double
14|pledge/subject-of:drop
-4|pledge/subject-of:due
-11|pledge/subject-of:effort
18|pledge/subject-of:enact
-11|pledge/subject-of:endeavour
-35|pledge/subject-of:endorse
4|pledge/subject-of:equal
-27|pledge/subject-of:exceed
3|pledge/subject-of:exempt
13|pledge/subject-of:expand
-23|pledge/subject-of:expect
7|pledge/subject-of:eye
27|pledge/subject-of:fall
-53|pledge/subject-of:feel
7|pledge/subject-of:fix
19|pledge/subject-of:foresee
6|pledge/subject-of:fulfil
-56|pledge/subject-of:fulfill
-30|pledge/subject-of:get
-7|pledge/subject-of:give
-51|pledge/subject-of:go
-28|pledge/subject-of:grow
3|pledge/subject-of:have
28|pledge/subject-of:head
10|pledge/subject-of:hint
25|pledge/subject-of:hit
15|pledge/subject-of:hold
-14|pledge/subject-of:hold up
-17|pledge/subject-of:honor
66|pledge/subject-of:honour
10|pledge/subject-of:hope
-22|pledge/subject-of:inch
11|pledge/subject-of:increase
12|pledge/subject-of:insist
5|pledge/subject-of:insist on
5|pledge/subject-of:instruct
17|pledge/subject-of:intend
-49|pledge/subject-of:intention
20|pledge/subject-of:invest
-32|pledge/subject-of:keep
-76|pledge/subject-of:leap
-24|pledge/subject-of:leave
6|pledge/subject-of:lift
14|pledge/subject-of:live with
-10|pledge/subject-of:look for
25|pledge/subject-of:make good on
6|pledge/subject-of:march
-34|pledge/subject-of:match
53|pledge/subject-of:mean
32|pledge/subject-of:meet
-4|pledge/subject-of:mention
11|pledge/subject-of:move
-43|pledge/subject-of:move up
15|pledge/subject-of:name
-49|pledge/subject-of:nod to
37|pledge/subject-of:oblige
3|pledge/subject-of:offer
9|pledge/subject-of:oppose
-33|pledge/subject-of:opt
13|pledge/subject-of:order
-70|pledge/subject-of:pay
-23|pledge/subject-of:pester
7|pledge/subject-of:pledge
-20|pledge/subject-of:prepare
74|pledge/subject-of:promise
-3|pledge/subject-of:propose
27|pledge/subject-of:put
-3|pledge/subject-of:raise
-12|pledge/subject-of:reaffirm
-12|pledge/subject-of:reckon
-18|pledge/subject-of:recommend
11|pledge/subject-of:refuse
8|pledge/subject-of:remain
3|pledge/subject-of:require
-10|pledge/subject-of:resolve
20|pledge/subject-of:rise
3|pledge/subject-of:rule out
-39|pledge/subject-of:satisfy
-10|pledge/subject-of:say no to
3|pledge/subject-of:scramble
5|pledge/subject-of:secure
10|pledge/subject-of:seek
3|pledge/subject-of:set out
3|pledge/subject-of:settle for
-45|pledge/subject-of:settle on
15|pledge/subject-of:shrink
4|pledge/subject-of:shy away
-72|pledge/subject-of:sidestep
-3|pledge/subject-of:sign off on
-6|pledge/subject-of:sign on
32|pledge/subject-of:sign up
-19|pledge/subject-of:sit
3|pledge/subject-of:speak of
41|pledge/subject-of:spend
6|pledge/subject-of:squeeze
-4|pledge/subject-of:stand
-8|pledge/subject-of:stand by
25|pledge/subject-of:stay
4|pledge/subject-of:stick with
-4|pledge/subject-of:stipulate
22|pledge/subject-of:stop
-6|pledge/subject-of:struggle
-45|pledge/subject-of:study
25|pledge/subject-of:swear
-12|pledge/subject-of:take
3|pledge/subject-of:target
72|pledge/subject-of:tell
19|pledge/subject-of:time
7|pledge/subject-of:top
-5|pledge/subject-of:tout
-10|pledge/subject-of:undertake
-17|pledge/subject-of:use
46|pledge/subject-of:veto
88|pledge/subject-of:vow
42|pledge/subject-of:want
-13|pledge/subject-of:warn
16|pledge/subject-of:work
-41|pledge/subject-of:work towards
71|pledge/subject-of:write
19|pledge/subject:be body
15|pledge/subject:be capital
24|pledge/subject:be country
-36|pledge/subject:be gov
-25|pledge/subject:be leader
-46|pledge/subject:be nongov
6|pledge/subject:be people
19|pledge/subject:be pronoun
4|pledge/subject:cap body
-53|pledge/subject:cap country
3|pledge/subject:cap gov
17|pledge/subject:cap leader
13|pledge/subject:cap pronoun
10|pledge/subject:demand body
8|pledge/subject:demand capital
30|pledge/subject:demand country
-38|pledge/subject:demand gov
21|pledge/subject:demand leader
-9|pledge/subject:demand nongov
7|pledge/subject:demand pronoun
46|pledge/subject:denial capital
-64|pledge/subject:denial gov
10|pledge/subject:denial nongov
-8|pledge/subject:denial pronoun
6|pledge/subject:level body
8|pledge/subject:level capital
-23|pledge/subject:level country
14|pledge/subject:level gov
19|pledge/subject:level leader
-15|pledge/subject:level nongov
8|pledge/subject:level pronoun
-6|pledge/subject:move allies
17|pledge/subject:move body
19|pledge/subject:move capital
-31|pledge/subject:move country
-32|pledge/subject:move gov
-51|pledge/subject:move leader
-10|pledge/subject:move nongov
6|pledge/subject:move people
-18|pledge/subject:move pronoun
-22|pledge/subject:pledge allies
33|pledge/subject:pledge body
62|pledge/subject:pledge capital
63|pledge/subject:pledge country
-20|pledge/subject:pledge gov
24|pledge/subject:pledge leader
5|pledge/subject:pledge nongov
-3|pledge/subject:pledge people
-32|pledge/subject:pledge pronoun
-33|pledge/subject:proposal capital
-16|pledge/subject:proposal country
-45|pledge/subject:proposal gov
27|pledge/subject:proposal leader
-8|pledge/subject:proposal nongov
3|pledge/subject:proposal people
8|pledge/subject:proposal pronoun
-38|pledge/subject:spend body
24|pledge/subject:spend country
27|pledge/subject:spend pronoun
18|pledge/told-of:0
26|pledge/told-of:1
-13|pledge/told-of:2
-30|pledge/told-of:3
10|pledge/unnamed
16|pledge/unnamed-beside-others
4|proposal/after-joint:0 far
28|proposal/after-joint:0 mid
6|proposal/after-joint:0 near
16|proposal/after-joint:1 far
-27|proposal/after-joint:1 mid
22|proposal/after-joint:1 near
-9|proposal/after-joint:2 far
65|proposal/after-joint:2 mid
15|proposal/after-joint:2 near
-15|proposal/after-joint:3 far
-7|proposal/after-joint:3 mid
8|proposal/after-led:\" far joined
13|proposal/after-led:\" near joined
28|proposal/after-led:# near free
9|proposal/after-led:'s far free
3|proposal/after-led:, far joined
29|proposal/after-led:, near joined
-5|proposal/after-led:. far free
-3|proposal/after-led:. far joined
-17|proposal/after-led:; far joined
15|proposal/after-led:; near joined
-8|proposal/after-led:PARTY near free
-14|proposal/after-led:advise far joined
4|proposal/after-led:after near joined
11|proposal/after-led:alliance far joined
-40|proposal/after-led:an far joined
-5|proposal/after-led:and far free
-15|proposal/after-led:and far joined
-12|proposal/after-led:and near joined
-3|proposal/after-led:around far free
9|proposal/after-led:as far free
-42|proposal/after-led:as far joined
-28|proposal/after-led:as near free
6|proposal/after-led:as near joined
3|proposal/after-led:at near free
10|proposal/after-led:because near joined
-3|proposal/after-led:before near joined
3|proposal/after-led:breaking far joined
7|proposal/after-led:bring far joined
-7|proposal/after-led:by far free
6|proposal/after-led:by far joined
-3|proposal/after-led:cite near joined
15|proposal/after-led:cost far joined
25|proposal/after-led:divides far joined
-8|proposal/after-led:even far joined
-25|proposal/after-led:for far joined
85|proposal/after-led:for near free
28|proposal/after-led:former far joined
7|proposal/after-led:from near free
3|proposal/after-led:give near free
-9|proposal/after-led:had far joined
-23|proposal/after-led:have far joined
5|proposal/after-led:if far joined
-18|proposal/after-led:if near joined
4|proposal/after-led:in far free
18|proposal/after-led:in far joined
-19|proposal/after-led:in line with near joined
-86|proposal/after-led:in near free
5|proposal/after-led:in near joined
-3|proposal/after-led:into far free
5|proposal/after-led:into near free
-4|proposal/after-led:is far free
25|proposal/after-led:least near free
9|proposal/after-led:left far joined
4|proposal/after-led:let near free
-4|proposal/after-led:level far joined
18|proposal/after-led:like near free
-22|proposal/after-led:method far free
10|proposal/after-led:name far joined
5|proposal/after-led:new near free
28|proposal/after-led:next far joined
9|proposal/after-led:next near free
-5|proposal/after-led:no near free
3|proposal/after-led:normal far joined
33|proposal/after-led:of far free
17|proposal/after-led:of far joined
15|proposal/after-led:of near free
-30|proposal/after-led:of near joined
3|proposal/after-led:on far free
-11|proposal/after-led:on near free
-5|proposal/after-led:outside far joined
10|proposal/after-led:persuade near joined
-16|proposal/after-led:please far joined
9|proposal/after-led:present far joined
8|proposal/after-led:prime minister far joined
-38|proposal/after-led:provided near free
4|proposal/after-led:read far joined
36|proposal/after-led:reckon near joined
-36|proposal/after-led:resembles far free
-27|proposal/after-led:say far joined
4|proposal/after-led:several near joined
3|proposal/after-led:show near free
-4|proposal/after-led:strategy far free
-4|proposal/after-led:talk far joined
27|proposal/after-led:target near joined
5|proposal/after-led:taunted far joined
-16|proposal/after-led:tell far joined
-3|proposal/after-led:than far free
6|proposal/after-led:that far free
-25|proposal/after-led:that far joined
12|proposal/after-led:that near free
24|proposal/after-led:that near joined
-56|proposal/after-led:this far joined
41|proposal/after-led:though far joined
-5|proposal/after-led:time far free
3|proposal/after-led:to far joined
3|proposal/after-led:under far joined
10|proposal/after-led:upon near free
6|proposal/after-led:visiting far joined
25|proposal/after-led:visits near free
3|proposal/after-led:was far joined
-16|proposal/after-led:what far joined
-7|proposal/after-led:where far joined
39|proposal/after-led:which far joined
-5|proposal/after-led:which near joined
4|proposal/after-led:while far joined
7|proposal/after-led:with far joined
-10|proposal/after-led:with near free
-8|proposal/after-led:without near free
-14|proposal/after-led:would near joined
3|proposal/after-led:write far joined
34|proposal/after:allies name
32|proposal/after:body name
16|proposal/after:body owner
-12|proposal/after:capital name
-36|proposal/after:capital owner
27|proposal/after:country name
26|proposal/after:country owner
-88|proposal/after:gov name
16|proposal/after:leader name
22|proposal/after:nongov owner
11|proposal/after:people name
-10|proposal/after:people owner
34|proposal/after:pronoun name
30|proposal/after:pronoun owner
-31|proposal/asked
-38|proposal/asks
-12|proposal/before-clause:after-figure inside name body
-10|proposal/before-clause:after-figure inside name capital
-14|proposal/before-clause:after-figure inside name country
-34|proposal/before-clause:after-figure inside name gov
16|proposal/before-clause:after-figure inside name leader
9|proposal/before-clause:after-figure inside name nongov
-23|proposal/before-clause:after-figure inside name pronoun
3|proposal/before-clause:after-figure inside owner body
12|proposal/before-clause:after-figure inside owner gov
11|proposal/before-clause:after-figure inside owner leader
19|proposal/before-clause:after-figure inside owner pronoun
13|proposal/before-clause:after-figure opens name body
4|proposal/before-clause:after-figure opens name capital
-11|proposal/before-clause:after-figure opens name country
34|proposal/before-clause:after-figure opens name gov
22|proposal/before-clause:after-figure opens name leader
-5|proposal/before-clause:after-figure opens name pronoun
3|proposal/before-clause:after-figure opens owner country
-16|proposal/before-clause:after-figure opens owner gov
5|proposal/before-clause:after-figure opens owner pronoun
7|proposal/before-clause:free inside name allies
8|proposal/before-clause:free inside name body
-30|proposal/before-clause:free inside name capital
13|proposal/before-clause:free inside name country
-9|proposal/before-clause:free inside name gov
-17|proposal/before-clause:free inside name leader
56|proposal/before-clause:free inside name nongov
8|proposal/before-clause:free inside name people
5|proposal/before-clause:free inside name pronoun
-22|proposal/before-clause:free inside owner body
-11|proposal/before-clause:free inside owner capital
-5|proposal/before-clause:free inside owner country
11|proposal/before-clause:free inside owner gov
31|proposal/before-clause:free inside owner leader
23|proposal/before-clause:free inside owner nongov
-14|proposal/before-clause:free inside owner pronoun
3|proposal/before-clause:free opens name allies
18|proposal/before-clause:free opens name body
20|proposal/before-clause:free opens name capital
11|proposal/before-clause:free opens name gov
9|proposal/before-clause:free opens name leader
-49|proposal/before-clause:free opens name nongov
-10|proposal/before-clause:free opens name pronoun
7|proposal/before-clause:free opens owner body
13|proposal/before-clause:free opens owner country
-30|proposal/before-clause:free opens owner leader
11|proposal/before-clause:free opens owner nongov
-68|proposal/before-clause:free opens owner people
6|proposal/before-clause:free opens owner pronoun
26|proposal/before-far:1
33|proposal/before-far:20
17|proposal/before-far:4
-48|proposal/before-far:60
6|proposal/before-far:9
11|proposal/before-free:0 after-figure name far
26|proposal/before-free:0 after-figure name near
20|proposal/before-free:0 after-figure owner near
25|proposal/before-free:0 free name far
32|proposal/before-free:0 free name near
-40|proposal/before-free:0 free owner far
36|proposal/before-free:0 free owner near
-3|proposal/before-free:1 after-figure name far
-31|proposal/before-free:1 after-figure name near
-26|proposal/before-free:1 after-figure owner far
38|proposal/before-free:1 after-figure owner near
18|proposal/before-free:1 free name far
-44|proposal/before-free:1 free name near
-20|proposal/before-free:1 free owner far
-7|proposal/before-free:1 free owner near
-8|proposal/before-free:2 after-figure name far
-5|proposal/before-free:2 after-figure name near
14|proposal/before-free:2 after-figure owner far
3|proposal/before-free:2 free name far
8|proposal/before-free:2 free name near
-15|proposal/before-free:2 free owner far
-3|proposal/before-free:2 free owner near
4|proposal/before-free:3 free name near
27|proposal/before-joint:0 after-figure
13|proposal/before-joint:0 free
21|proposal/before-joint:1 after-figure
13|proposal/before-joint:1 free
-33|proposal/before-joint:2 after-figure
-19|proposal/before-joint:2 free
21|proposal/before-joint:3 after-figure
-10|proposal/before-joint:3 free
-38|proposal/before-led:
60|proposal/before-led:\"
29|proposal/before-led:'s
7|proposal/before-led:)
-50|proposal/before-led:,
-5|proposal/before-led:-
27|proposal/before-led:--
23|proposal/before-led::
-35|proposal/before-led:;
22|proposal/before-led:DATE
32|proposal/before-led:PARTY
-5|proposal/before-led:about
9|proposal/before-led:accept
-9|proposal/before-led:admiral
-23|proposal/before-led:advise
5|proposal/before-led:afd
-67|proposal/before-led:after
16|proposal/before-led:and
4|proposal/before-led:armed forces
16|proposal/before-led:as
-32|proposal/before-led:asian
-10|proposal/before-led:ask
-30|proposal/before-led:at
-3|proposal/before-led:back
3|proposal/before-led:be
16|proposal/before-led:before
11|proposal/before-led:believe
3|proposal/before-led:bring
-19|proposal/before-led:by
9|proposal/before-led:call for
12|proposal/before-led:call on
3|proposal/before-led:campaign
36|proposal/before-led:chairs
4|proposal/before-led:chief
-12|proposal/before-led:cite
3|proposal/before-led:commit
-21|proposal/before-led:conference
-12|proposal/before-led:contrasted
-34|proposal/before-led:defence
4|proposal/before-led:defence minister
3|proposal/before-led:defence secretary
13|proposal/before-led:defense minister
5|proposal/before-led:designate
-7|proposal/before-led:draft
4|proposal/before-led:drop
-31|proposal/before-led:each
3|proposal/before-led:eastern
-7|proposal/before-led:elect
33|proposal/before-led:every
-12|proposal/before-led:fear
6|proposal/before-led:fix
4|proposal/before-led:floor
-30|proposal/before-led:follow
-5|proposal/before-led:follows
-17|proposal/before-led:for
7|proposal/before-led:form
-36|proposal/before-led:former
-56|proposal/before-led:from
23|proposal/before-led:general
10|proposal/before-led:help
-4|proposal/before-led:his
-8|proposal/before-led:host
-21|proposal/before-led:if
32|proposal/before-led:in
18|proposal/before-led:insist
12|proposal/before-led:invited
-5|proposal/before-led:is
9|proposal/before-led:its
8|proposal/before-led:keep
4|proposal/before-led:known
40|proposal/before-led:lead
5|proposal/before-led:leader
-12|proposal/before-led:leave
36|proposal/before-led:let
10|proposal/before-led:lift
25|proposal/before-led:like to see
5|proposal/before-led:lost
-4|proposal/before-led:make
14|proposal/before-led:meet
-30|proposal/before-led:national security adviser
11|proposal/before-led:neighbouring
-31|proposal/before-led:new
24|proposal/before-led:newest
3|proposal/before-led:numbers
-15|proposal/before-led:of
12|proposal/before-led:off
15|proposal/before-led:on
5|proposal/before-led:other
21|proposal/before-led:own
14|proposal/before-led:party
-3|proposal/before-led:peg
3|proposal/before-led:pis
11|proposal/before-led:president
-12|proposal/before-led:prime minister
-20|proposal/before-led:principal
5|proposal/before-led:propel
5|proposal/before-led:propose
-12|proposal/before-led:provided
3|proposal/before-led:push
4|proposal/before-led:put
7|proposal/before-led:raise
4|proposal/before-led:ratify
24|proposal/before-led:rebuilding
-6|proposal/before-led:regards
-7|proposal/before-led:repeat
11|proposal/before-led:replacing
-3|proposal/before-led:republican
3|proposal/before-led:return
-13|proposal/before-led:right
10|proposal/before-led:runs
-20|proposal/before-led:say
-9|proposal/before-led:senior
-14|proposal/before-led:socialist
-3|proposal/before-led:splits
-14|proposal/before-led:supporters
7|proposal/before-led:take
3|proposal/before-led:that
-22|proposal/before-led:the
3|proposal/before-led:then
20|proposal/before-led:think
3|proposal/before-led:though
11|proposal/before-led:to
-7|proposal/before-led:trail
3|proposal/before-led:triple
-48|proposal/before-led:two
-6|proposal/before-led:under
-27|proposal/before-led:urge
-12|proposal/before-led:use
3|proposal/before-led:view
16|proposal/before-led:want
5|proposal/before-led:was
12|proposal/before-led:were
10|proposal/before-led:what
20|proposal/before-led:where
-40|proposal/before-led:whether
-22|proposal/before-led:which
22|proposal/before-led:while
27|proposal/before-led:whose
5|proposal/before-led:why
-45|proposal/before-led:with
32|proposal/before-led:within
10|proposal/before:allies name
27|proposal/before:body name
-12|proposal/before:body owner
-16|proposal/before:capital name
-4|proposal/before:capital owner
-10|proposal/before:country name
11|proposal/before:country owner
3|proposal/before:gov name
7|proposal/before:gov owner
30|proposal/before:leader name
13|proposal/before:leader owner
18|proposal/before:nongov name
34|proposal/before:nongov owner
8|proposal/before:people name
-68|proposal/before:people owner
-33|proposal/before:pronoun name
16|proposal/before:pronoun owner
-7|proposal/class-home:ALLIES CHN
-10|proposal/class-home:ALLIES EU
17|proposal/class-home:ALLIES JPN
-10|proposal/class-home:ALLIES NATO
-4|proposal/class-home:ALLIES USA
-17|proposal/class-home:ALLIES foe
21|proposal/class-home:ALLIES land
13|proposal/class-home:ALLIES member
7|proposal/class-home:CHN CHN
-20|proposal/class-home:CHN JPN
-10|proposal/class-home:CHN land
-18|proposal/class-home:EU EU
-3|proposal/class-home:EU JPN
27|proposal/class-home:EU NATO
-3|proposal/class-home:EU land
29|proposal/class-home:EU member
5|proposal/class-home:JPN NATO
31|proposal/class-home:JPN land
-21|proposal/class-home:JPN member
22|proposal/class-home:NATO EU
7|proposal/class-home:NATO JPN
14|proposal/class-home:NATO NATO
-12|proposal/class-home:NATO USA
-39|proposal/class-home:NATO land
19|proposal/class-home:NATO member
16|proposal/class-home:USA CHN
-6|proposal/class-home:USA JPN
-11|proposal/class-home:USA NATO
16|proposal/class-home:USA USA
8|proposal/class-home:USA foe
-6|proposal/class-home:USA land
-19|proposal/class-home:USA member
-4|proposal/class-home:foe EU
6|proposal/class-home:foe JPN
-22|proposal/class-home:foe foe
9|proposal/class-home:foe land
-6|proposal/class-home:foe member
-15|proposal/class-home:land CHN
28|proposal/class-home:land JPN
-12|proposal/class-home:land NATO
5|proposal/class-home:land foe
30|proposal/class-home:land land
-3|proposal/class-home:land member
13|proposal/class-home:member EU
-27|proposal/class-home:member JPN
-13|proposal/class-home:member NATO
26|proposal/class-home:member foe
-33|proposal/class-home:member land
-10|proposal/class-home:member member
-5|proposal/class-named:ALLIES CHN others-named
-3|proposal/class-named:ALLIES EU nobody-named
-7|proposal/class-named:ALLIES EU others-named
18|proposal/class-named:ALLIES JPN others-named
-13|proposal/class-named:ALLIES NATO nobody-named
3|proposal/class-named:ALLIES NATO others-named
-4|proposal/class-named:ALLIES USA nobody-named
-6|proposal/class-named:ALLIES foe nobody-named
-11|proposal/class-named:ALLIES foe others-named
-17|proposal/class-named:ALLIES land nobody-named
37|proposal/class-named:ALLIES land others-named
-9|proposal/class-named:ALLIES member nobody-named
22|proposal/class-named:ALLIES member others-named
-11|proposal/class-named:CHN CHN nobody-named
18|proposal/class-named:CHN CHN others-named
-18|proposal/class-named:CHN JPN others-named
-10|proposal/class-named:CHN land others-named
8|proposal/class-named:EU EU nobody-named
-26|proposal/class-named:EU EU others-named
-3|proposal/class-named:EU JPN others-named
27|proposal/class-named:EU NATO nobody-named
-3|proposal/class-named:EU land others-named
29|proposal/class-named:EU member others-named
-35|proposal/class-named:JPN JPN nobody-named
33|proposal/class-named:JPN JPN others-named
5|proposal/class-named:JPN NATO others-named
-11|proposal/class-named:JPN land nobody-named
42|proposal/class-named:JPN land others-named
-19|proposal/class-named:JPN member others-named
-5|proposal/class-named:NATO EU nobody-named
27|proposal/class-named:NATO EU others-named
-18|proposal/class-named:NATO JPN nobody-named
25|proposal/class-named:NATO JPN others-named
34|proposal/class-named:NATO NATO nobody-named
-19|proposal/class-named:NATO NATO others-named
-10|proposal/class-named:NATO USA nobody-named
-19|proposal/class-named:NATO foe nobody-named
20|proposal/class-named:NATO foe others-named
-29|proposal/class-named:NATO land nobody-named
-10|proposal/class-named:NATO land others-named
-26|proposal/class-named:NATO member nobody-named
44|proposal/class-named:NATO member others-named
15|proposal/class-named:USA CHN nobody-named
44|proposal/class-named:USA JPN nobody-named
-50|proposal/class-named:USA JPN others-named
-11|proposal/class-named:USA NATO others-named
14|proposal/class-named:USA USA nobody-named
7|proposal/class-named:USA foe nobody-named
27|proposal/class-named:USA land nobody-named
-33|proposal/class-named:USA land others-named
-16|proposal/class-named:USA member nobody-named
-4|proposal/class-named:USA member others-named
-4|proposal/class-named:foe EU others-named
7|proposal/class-named:foe JPN others-named
-3|proposal/class-named:foe foe nobody-named
-19|proposal/class-named:foe foe others-named
9|proposal/class-named:foe land others-named
6|proposal/class-named:foe member nobody-named
-12|proposal/class-named:foe member others-named
-15|proposal/class-named:land CHN others-named
36|proposal/class-named:land JPN nobody-named
-9|proposal/class-named:land JPN others-named
-12|proposal/class-named:land NATO nobody-named
5|proposal/class-named:land foe others-named
36|proposal/class-named:land land nobody-named
-7|proposal/class-named:land land others-named
18|proposal/class-named:land member nobody-named
-22|proposal/class-named:land member others-named
13|proposal/class-named:member EU others-named
-23|proposal/class-named:member JPN nobody-named
-4|proposal/class-named:member JPN others-named
-34|proposal/class-named:member NATO nobody-named
22|proposal/class-named:member NATO others-named
20|proposal/class-named:member foe nobody-named
5|proposal/class-named:member foe others-named
-7|proposal/class-named:member land nobody-named
-25|proposal/class-named:member land others-named
28|proposal/class-named:member member nobody-named
-38|proposal/class-named:member member others-named
22|proposal/class-shape:ALLIES fine
-28|proposal/class-shape:ALLIES half
16|proposal/class-shape:ALLIES tenth
-7|proposal/class-shape:ALLIES whole
-9|proposal/class-shape:CHN half
-15|proposal/class-shape:CHN whole
21|proposal/class-shape:EU half
10|proposal/class-shape:EU whole
-25|proposal/class-shape:JPN fine
17|proposal/class-shape:JPN half
13|proposal/class-shape:JPN tenth
9|proposal/class-shape:JPN whole
29|proposal/class-shape:NATO fine
4|proposal/class-shape:NATO half
-23|proposal/class-shape:NATO whole
-19|proposal/class-shape:USA half
3|proposal/class-shape:USA tenth
15|proposal/class-shape:USA whole
-3|proposal/class-shape:foe fine
-4|proposal/class-shape:foe tenth
-10|proposal/class-shape:foe whole
18|proposal/class-shape:land half
-9|proposal/class-shape:land tenth
22|proposal/class-shape:land whole
-22|proposal/class-shape:member fine
-20|proposal/class-shape:member tenth
42|proposal/class-value:ALLIES 0.2
26|proposal/class-value:ALLIES 0.25
-4|proposal/class-value:ALLIES 0.5
-4|proposal/class-value:ALLIES 1
-28|proposal/class-value:ALLIES 1.5
-4|proposal/class-value:ALLIES 1E+1
-6|proposal/class-value:ALLIES 2
4|proposal/class-value:ALLIES 2.5
-3|proposal/class-value:ALLIES 2.7
-3|proposal/class-value:ALLIES 2.8
39|proposal/class-value:ALLIES 3
-5|proposal/class-value:ALLIES 4
-18|proposal/class-value:ALLIES 5
-5|proposal/class-value:ALLIES 6
-4|proposal/class-value:EU 1
7|proposal/class-value:EU 1.5
27|proposal/class-value:EU 2
-9|proposal/class-value:EU 2.5
22|proposal/class-value:EU 3.5
-11|proposal/class-value:EU 5
-7|proposal/class-value:NATO 0.2
32|proposal/class-value:NATO 0.25
-3|proposal/class-value:NATO 1
20|proposal/class-value:NATO 1.5
-18|proposal/class-value:NATO 2
-3|proposal/class-value:NATO 2.7
5|proposal/class-value:NATO 2.8
-4|proposal/class-value:NATO 2E+1
-15|proposal/class-value:NATO 3
-3|proposal/class-value:NATO 3.3
-13|proposal/class-value:NATO 3.5
20|proposal/class-value:NATO 3.6
13|proposal/class-value:NATO 4
8|proposal/class-value:NATO 5
-18|proposal/class-value:USA 1.5
-15|proposal/class-value:USA 1.7
-3|proposal/class-value:USA 1.8
-11|proposal/class-value:USA 1E+1
-17|proposal/class-value:USA 2
6|proposal/class-value:USA 2.5
-4|proposal/class-value:USA 2.8
17|proposal/class-value:USA 2E+1
-20|proposal/class-value:USA 3
-12|proposal/class-value:USA 3.4
-15|proposal/class-value:USA 3.5
-12|proposal/class-value:USA 4
8|proposal/class-value:USA 4.5
9|proposal/class-value:USA 4.7
17|proposal/class-value:USA 4.8
58|proposal/class-value:USA 5
15|proposal/class-value:USA 5.2
77|proposal/class-verb:ALLIES be
-22|proposal/class-verb:ALLIES cap
-23|proposal/class-verb:ALLIES demand
-12|proposal/class-verb:ALLIES denial
-30|proposal/class-verb:ALLIES level
-38|proposal/class-verb:ALLIES move
37|proposal/class-verb:ALLIES pledge
10|proposal/class-verb:ALLIES proposal
38|proposal/class-verb:ALLIES spend
-4|proposal/class-verb:CHN demand
-9|proposal/class-verb:CHN move
-4|proposal/class-verb:CHN pledge
-5|proposal/class-verb:CHN proposal
19|proposal/class-verb:EU be
4|proposal/class-verb:EU cap
27|proposal/class-verb:EU move
-15|proposal/class-verb:EU proposal
-59|proposal/class-verb:JPN be
14|proposal/class-verb:JPN demand
9|proposal/class-verb:JPN denial
-10|proposal/class-verb:JPN level
26|proposal/class-verb:JPN pledge
-24|proposal/class-verb:JPN proposal
25|proposal/class-verb:JPN spend
-3|proposal/class-verb:NATO be
-41|proposal/class-verb:NATO cap
-58|proposal/class-verb:NATO demand
31|proposal/class-verb:NATO denial
-9|proposal/class-verb:NATO level
-3|proposal/class-verb:NATO move
-15|proposal/class-verb:NATO pledge
-18|proposal/class-verb:NATO proposal
-25|proposal/class-verb:NATO spend
-7|proposal/class-verb:USA cap
19|proposal/class-verb:USA demand
44|proposal/class-verb:USA level
28|proposal/class-verb:USA move
-45|proposal/class-verb:USA pledge
-3|proposal/class-verb:USA proposal
-8|proposal/class-verb:USA spend
10|proposal/class-verb:foe be
11|proposal/class-verb:foe cap
-11|proposal/class-verb:foe demand
9|proposal/class-verb:foe pledge
-30|proposal/class-verb:foe proposal
-4|proposal/class-verb:foe spend
-14|proposal/class-verb:land be
31|proposal/class-verb:land cap
3|proposal/class-verb:land demand
25|proposal/class-verb:land level
-22|proposal/class-verb:land move
18|proposal/class-verb:land pledge
30|proposal/class-verb:land proposal
4|proposal/class-verb:land spend
-29|proposal/class-verb:member be
26|proposal/class-verb:member cap
59|proposal/class-verb:member demand
-30|proposal/class-verb:member denial
-20|proposal/class-verb:member level
19|proposal/class-verb:member move
-26|proposal/class-verb:member pledge
54|proposal/class-verb:member proposal
-30|proposal/class-verb:member spend
-24|proposal/class:CHN
31|proposal/class:EU
15|proposal/class:JPN
10|proposal/class:NATO
-3|proposal/class:USA
-18|proposal/class:foe
30|proposal/class:land
-44|proposal/class:member
-7|proposal/group:all back:3
-7|proposal/group:all mid
-7|proposal/group:all then:but
40|proposal/group:both then:be
-6|proposal/group:both then:like to see
47|proposal/group:both then:to
34|proposal/group:count back:0
-7|proposal/group:count back:1
-24|proposal/group:count back:2
-9|proposal/group:count back:3
-26|proposal/group:count far
-21|proposal/group:count mid
41|proposal/group:count near
22|proposal/group:each back:0
-4|proposal/group:each back:1
19|proposal/group:each near
-4|proposal/group:each then:country
8|proposal/group:each then:spend
14|proposal/group:each then:to
-26|proposal/group:former then:PARTY
-8|proposal/group:former then:chief
-9|proposal/group:former then:colleague
-17|proposal/group:former then:prime minister
-13|proposal/group:former then:vice
-13|proposal/group:former then:vice defense minister
-16|proposal/group:governments back:1
-16|proposal/group:governments near
-16|proposal/group:governments then:,
-5|proposal/group:list alone lands
-10|proposal/group:list alone union
28|proposal/group:list behind
-8|proposal/group:list far
-3|proposal/group:list far-behind
28|proposal/group:list free behind
-8|proposal/group:list free far
-3|proposal/group:list free far-behind
-35|proposal/group:list free mid
5|proposal/group:list free near
-37|proposal/group:list mid
5|proposal/group:list near
-17|proposal/group:list shared
-17|proposal/group:list-led:between
45|proposal/group:list-led:for
-10|proposal/group:list-led:from
14|proposal/group:list-led:name
-45|proposal/group:list-led:of
-5|proposal/group:list-led:retired
35|proposal/group:list-led:say
-6|proposal/group:list-led:term
-19|proposal/group:list-led:which
-14|proposal/group:list-then:,
14|proposal/group:list-then:.
14|proposal/group:list-then:and
-18|proposal/group:list-then:could
24|proposal/group:list-then:is
-5|proposal/group:list-then:officers
-17|proposal/group:list-then:on
-11|proposal/group:list-then:propose
-19|proposal/group:list-then:recommend
-5|proposal/group:list-then:say
35|proposal/group:list-then:should
-10|proposal/group:list-then:that
-3|proposal/group:their back:1
-3|proposal/group:their behind
-3|proposal/group:their then:own
-13|proposal/group:themselves back:1
-13|proposal/group:themselves near
-13|proposal/group:themselves then:and
42|proposal/heir:nobody-named
54|proposal/heir:others-named
47|proposal/home:nobody-named
37|proposal/home:others-named
-3|proposal/known-for:ALLIES 2 2028
-3|proposal/known-for:ALLIES 2 2031
-3|proposal/known-for:ALLIES 2.5 2023
-5|proposal/known-for:ALLIES 2.5 2030
-4|proposal/known-for:ALLIES 2.5 FY2030
-4|proposal/known-for:ALLIES 2023
-12|proposal/known-for:ALLIES 2026
-5|proposal/known-for:ALLIES 2027
-9|proposal/known-for:ALLIES 2028
-6|proposal/known-for:ALLIES 2029
-45|proposal/known-for:ALLIES 2030
-4|proposal/known-for:ALLIES 2031
-8|proposal/known-for:ALLIES 2032
-9|proposal/known-for:ALLIES 2035
-5|proposal/known-for:ALLIES 3 2026
-4|proposal/known-for:ALLIES 3 2028
-4|proposal/known-for:ALLIES 3 2029
-28|proposal/known-for:ALLIES 3 2030
-4|proposal/known-for:ALLIES 3 2032
-3|proposal/known-for:ALLIES 3 2035
-4|proposal/known-for:ALLIES 3-3.5 FY2032
-4|proposal/known-for:ALLIES 3.5 2026
-9|proposal/known-for:ALLIES 3.5 2030
-4|proposal/known-for:ALLIES 3.5 2035
-8|proposal/known-for:ALLIES 3.5 FY2035
-3|proposal/known-for:ALLIES 5 FY2025
-3|proposal/known-for:ALLIES FY2025
-4|proposal/known-for:ALLIES FY2028
-8|proposal/known-for:ALLIES FY2030
-7|proposal/known-for:ALLIES FY2032
-8|proposal/known-for:ALLIES FY2035
-6|proposal/known-for:AUS 2 2028
-9|proposal/known-for:AUS 2 2030
13|proposal/known-for:AUS 2030
7|proposal/known-for:AUS 2035
4|proposal/known-for:AUS 3 2028
12|proposal/known-for:AUS 3 2030
7|proposal/known-for:AUS 3 2035
10|proposal/known-for:AUS 3.5 2030
17|proposal/known-for:CAN 2 2030
5|proposal/known-for:CAN 2.6 2030
22|proposal/known-for:CAN 2030
-4|proposal/known-for:CHN 2026
-4|proposal/known-for:CHN 3.5 2026
3|proposal/known-for:DEU 1.9 2006
-8|proposal/known-for:DEU 2.5 2030
-5|proposal/known-for:DEU 2.6 2030
3|proposal/known-for:DEU 2006
-20|proposal/known-for:DEU 2030
-25|proposal/known-for:DEU 2032
-7|proposal/known-for:DEU 203X
-12|proposal/known-for:DEU 3 2030
-7|proposal/known-for:DEU 3 203X
-25|proposal/known-for:DEU 3.5 2032
4|proposal/known-for:DEU 3.7 2030
6|proposal/known-for:DNK 2 2030
-13|proposal/known-for:DNK 2023
5|proposal/known-for:DNK 2030
-3|proposal/known-for:DNK 2032
-13|proposal/known-for:DNK 3 2023
-3|proposal/known-for:DNK 3.3 2032
5|proposal/known-for:ESP 2035
5|proposal/known-for:ESP 3.5 2035
14|proposal/known-for:EST 2.5 2023
14|proposal/known-for:EST 2023
-3|proposal/known-for:EST 2026
6|proposal/known-for:EST 2027
6|proposal/known-for:EST 2028
-14|proposal/known-for:EST 2029
6|proposal/known-for:EST 3 2028
-14|proposal/known-for:EST 4 2029
6|proposal/known-for:EST 5.4 2027
12|proposal/known-for:EU 2.5 2030
13|proposal/known-for:EU 2030
16|proposal/known-for:FIN 2029
9|proposal/known-for:FIN 2032
12|proposal/known-for:FIN 3.3 2032
-3|proposal/known-for:FIN 3.5 2032
14|proposal/known-for:FIN 4 2029
17|proposal/known-for:FRA 2027
23|proposal/known-for:FRA 2030
5|proposal/known-for:FRA 2032
17|proposal/known-for:FRA 3 2027
22|proposal/known-for:FRA 3 2030
5|proposal/known-for:FRA 3 2032
-3|proposal/known-for:GBR 1997
-5|proposal/known-for:GBR 2 2030
4|proposal/known-for:GBR 2.5 2026
4|proposal/known-for:GBR 2.5 2027
3|proposal/known-for:GBR 2.5 2030
4|proposal/known-for:GBR 2025-06
4|proposal/known-for:GBR 2026
3|proposal/known-for:GBR 2028
11|proposal/known-for:GBR 2029
29|proposal/known-for:GBR 2030
-5|proposal/known-for:GBR 2035
-3|proposal/known-for:GBR 3 1997
11|proposal/known-for:GBR 3 2029
19|proposal/known-for:GBR 3 2030
-6|proposal/known-for:GBR 3 2035
8|proposal/known-for:GBR 3.5 2030
4|proposal/known-for:GBR 4 2030
4|proposal/known-for:GBR 5 2025-06
18|proposal/known-for:IDN 0.9 2029
7|proposal/known-for:IDN 1 2024
24|proposal/known-for:IDN 2 2029
7|proposal/known-for:IDN 2024
43|proposal/known-for:IDN 2029
-5|proposal/known-for:ISR 203X
-5|proposal/known-for:ISR 3 203X
4|proposal/known-for:ITA 2030
8|proposal/known-for:ITA 2032
4|proposal/known-for:ITA 3 2030
8|proposal/known-for:ITA 3 2032
-8|proposal/known-for:JOR 2027
-8|proposal/known-for:JOR 3 2027
-18|proposal/known-for:JPN 0.9 2029
-7|proposal/known-for:JPN 1 2024
3|proposal/known-for:JPN 1.8 1990
5|proposal/known-for:JPN 1990
-24|proposal/known-for:JPN 2 2029
-7|proposal/known-for:JPN 2 2030
12|proposal/known-for:JPN 2.5 2030
3|proposal/known-for:JPN 2.5 FY2028
7|proposal/known-for:JPN 2.5 FY2030
3|proposal/known-for:JPN 2.75 2032
-7|proposal/known-for:JPN 2024
36|proposal/known-for:JPN 2026
-35|proposal/known-for:JPN 2027
-42|proposal/known-for:JPN 2029
-18|proposal/known-for:JPN 2030
-31|proposal/known-for:JPN 2032
-19|proposal/known-for:JPN 2035
24|proposal/known-for:JPN 203X
24|proposal/known-for:JPN 3 2026
-37|proposal/known-for:JPN 3 2030
-38|proposal/known-for:JPN 3 2032
14|proposal/known-for:JPN 3 203X
4|proposal/known-for:JPN 3 FY2030
16|proposal/known-for:JPN 3-3.5 FY2031
5|proposal/known-for:JPN 3-3.5 FY2032
5|proposal/known-for:JPN 3.2 2032
18|proposal/known-for:JPN 3.5 2026
-27|proposal/known-for:JPN 3.5 2027
13|proposal/known-for:JPN 3.5 2030
-4|proposal/known-for:JPN 3.5 2032
-28|proposal/known-for:JPN 3.5 2035
8|proposal/known-for:JPN 3.5 203X
13|proposal/known-for:JPN 3.5 FY2035
3|proposal/known-for:JPN 4 FY2030
-4|proposal/known-for:JPN 4.7 2026
-3|proposal/known-for:JPN 4.7 FY2027
-10|proposal/known-for:JPN 4.8 FY2027
-8|proposal/known-for:JPN 5 2027
5|proposal/known-for:JPN 5 2035
4|proposal/known-for:JPN 5 FY2025
-14|proposal/known-for:JPN 5.2 FY1981
-14|proposal/known-for:JPN FY1981
4|proposal/known-for:JPN FY2025
-15|proposal/known-for:JPN FY2027
5|proposal/known-for:JPN FY2028
17|proposal/known-for:JPN FY2030
20|proposal/known-for:JPN FY2031
9|proposal/known-for:JPN FY2032
14|proposal/known-for:JPN FY2035
-16|proposal/known-for:KOR 2026
-6|proposal/known-for:KOR 2027
-3|proposal/known-for:KOR 2030
40|proposal/known-for:KOR 2032
10|proposal/known-for:KOR 2035
-4|proposal/known-for:KOR 203X
-15|proposal/known-for:KOR 3 2026
10|proposal/known-for:KOR 3 2030
40|proposal/known-for:KOR 3 2032
7|proposal/known-for:KOR 3 2035
-3|proposal/known-for:KOR 3.5 2026
-13|proposal/known-for:KOR 3.5 2030
5|proposal/known-for:KOR 3.5 2035
-4|proposal/known-for:KOR 3.5 203X
-6|proposal/known-for:KOR 4.8 2027
4|proposal/known-for:LTU 2030
3|proposal/known-for:LTU 5.5 2030
6|proposal/known-for:LVA 2026
4|proposal/known-for:LVA 4 2026
-3|proposal/known-for:NATO 2 2030
-11|proposal/known-for:NATO 2.5 2023
-5|proposal/known-for:NATO 2.5 2026
-3|proposal/known-for:NATO 2.5 2027
-23|proposal/known-for:NATO 2.5 2030
-15|proposal/known-for:NATO 2023
-4|proposal/known-for:NATO 2025-06
-32|proposal/known-for:NATO 2026
-20|proposal/known-for:NATO 2027
-9|proposal/known-for:NATO 2028
-4|proposal/known-for:NATO 2029
8|proposal/known-for:NATO 2030
46|proposal/known-for:NATO 2032
-4|proposal/known-for:NATO 3 2023
-8|proposal/known-for:NATO 3 2027
-6|proposal/known-for:NATO 3 2028
-3|proposal/known-for:NATO 3 2029
62|proposal/known-for:NATO 3 2030
-8|proposal/known-for:NATO 3 2032
-3|proposal/known-for:NATO 3.3 2032
-16|proposal/known-for:NATO 3.5 2030
58|proposal/known-for:NATO 3.5 2032
15|proposal/known-for:NATO 3.5 2035
-5|proposal/known-for:NATO 3.5 FY2035
-7|proposal/known-for:NATO 4 2030
-4|proposal/known-for:NATO 5 2025-06
-24|proposal/known-for:NATO 5 2026
-8|proposal/known-for:NATO 5 2027
-14|proposal/known-for:NATO 5 2035
-4|proposal/known-for:NATO FY2030
-5|proposal/known-for:NATO FY2035
-28|proposal/known-for:NLD 2032
4|proposal/known-for:NLD 2035
-26|proposal/known-for:NLD 3.5 2032
4|proposal/known-for:NLD 3.5 2035
3|proposal/known-for:NOR 2030
3|proposal/known-for:NOR 4 2030
8|proposal/known-for:NZL 2 2028
-3|proposal/known-for:NZL 2 2030
8|proposal/known-for:NZL 2028
4|proposal/known-for:PHL 2 2030
3|proposal/known-for:PHL 2 2031
3|proposal/known-for:PHL 2030
3|proposal/known-for:PHL 2031
-4|proposal/known-for:PHL 2032
-4|proposal/known-for:PHL 3.2 2032
12|proposal/known-for:POL 2.5 2030
20|proposal/known-for:POL 2023
27|proposal/known-for:POL 2026
4|proposal/known-for:POL 2027
20|proposal/known-for:POL 3 2023
-10|proposal/known-for:POL 3 2030
-3|proposal/known-for:POL 4 2030
27|proposal/known-for:POL 5 2026
4|proposal/known-for:POL 5 2027
-18|proposal/known-for:PRT 2030
-18|proposal/known-for:PRT 3 2030
-3|proposal/known-for:RUS 2027
-16|proposal/known-for:RUS 2030
-16|proposal/known-for:RUS 3 2030
-3|proposal/known-for:RUS 5.4 2027
4|proposal/known-for:SVK 2035
4|proposal/known-for:SVK 3.5 2035
8|proposal/known-for:SVN 2030
3|proposal/known-for:SVN 3 2030
5|proposal/known-for:SVN 3.5 2030
-5|proposal/known-for:SWE 2032
-5|proposal/known-for:SWE 3.3 2032
3|proposal/known-for:SWE 4 2030
-3|proposal/known-for:SWE 5.5 2030
6|proposal/known-for:TUR 2030
10|proposal/known-for:TUR 2035
6|proposal/known-for:TUR 3 2030
10|proposal/known-for:TUR 5 2035
-6|proposal/known-for:TWN 2026
28|proposal/known-for:TWN 2027
9|proposal/known-for:TWN 2028
-16|proposal/known-for:TWN 3-3.5 FY2031
-6|proposal/known-for:TWN 3.5 2026
27|proposal/known-for:TWN 3.5 2027
8|proposal/known-for:TWN 5 2028
-16|proposal/known-for:TWN FY2031
-3|proposal/known-for:USA 1.8 1990
-3|proposal/known-for:USA 1990
6|proposal/known-for:USA 1997
21|proposal/known-for:USA 2027
-10|proposal/known-for:USA 2028
-16|proposal/known-for:USA 2030
-3|proposal/known-for:USA 2032
-4|proposal/known-for:USA 2035
6|proposal/known-for:USA 3 1997
-4|proposal/known-for:USA 3 2026
-15|proposal/known-for:USA 3 2030
-4|proposal/known-for:USA 3 2032
-4|proposal/known-for:USA 3 2035
6|proposal/known-for:USA 4.7 2026
3|proposal/known-for:USA 4.7 FY2027
7|proposal/known-for:USA 4.8 2027
10|proposal/known-for:USA 4.8 FY2027
15|proposal/known-for:USA 5 2027
-8|proposal/known-for:USA 5 2028
3|proposal/known-for:USA 5 2032
15|proposal/known-for:USA 5.2 FY1981
15|proposal/known-for:USA FY1981
17|proposal/known-for:USA FY2027
-6|proposal/known:AFG 2.5
-6|proposal/known:AFG 2.5 2026
-6|proposal/known:AFG 2.5 since-2025
-6|proposal/known:AFG since-2025
42|proposal/known:ALLIES 0.2
42|proposal/known:ALLIES 0.2 2025
42|proposal/known:ALLIES 0.2 since-2025
26|proposal/known:ALLIES 0.25
27|proposal/known:ALLIES 0.25 2025
27|proposal/known:ALLIES 0.25 since-2025
-4|proposal/known:ALLIES 0.5
-3|proposal/known:ALLIES 0.5 2026
-3|proposal/known:ALLIES 0.5 since-2025
-4|proposal/known:ALLIES 1
-3|proposal/known:ALLIES 1 since-2025
-28|proposal/known:ALLIES 1.5
-3|proposal/known:ALLIES 1.5 2022
-4|proposal/known:ALLIES 1.5 2023
-10|proposal/known:ALLIES 1.5 2025
-12|proposal/known:ALLIES 1.5 since-2025
-3|proposal/known:ALLIES 1.5 to-1999
-3|proposal/known:ALLIES 1.5 to-2013
-9|proposal/known:ALLIES 1.5 to-2024
-4|proposal/known:ALLIES 1E+1
-3|proposal/known:ALLIES 1E+1 2024
-3|proposal/known:ALLIES 1E+1 to-2024
-5|proposal/known:ALLIES 2
-3|proposal/known:ALLIES 2 2014
32|proposal/known:ALLIES 2 2019
-3|proposal/known:ALLIES 2 2021
-17|proposal/known:ALLIES 2 2022
-25|proposal/known:ALLIES 2 2025
21|proposal/known:ALLIES 2 2026
-4|proposal/known:ALLIES 2 since-2025
22|proposal/known:ALLIES 2 to-2021
-21|proposal/known:ALLIES 2 to-2024
8|proposal/known:ALLIES 2.5
-4|proposal/known:ALLIES 2.5 2022
29|proposal/known:ALLIES 2.5 2024
-5|proposal/known:ALLIES 2.5 2025
-11|proposal/known:ALLIES 2.5 2026
-16|proposal/known:ALLIES 2.5 since-2025
26|proposal/known:ALLIES 2.5 to-2024
-4|proposal/known:ALLIES 2.5-3
-3|proposal/known:ALLIES 2.5-3 2026
-4|proposal/known:ALLIES 2.5-3 since-2025
-3|proposal/known:ALLIES 2.7
-3|proposal/known:ALLIES 2.7 since-2025
-3|proposal/known:ALLIES 2.8
-3|proposal/known:ALLIES 2.8 since-2025
-14|proposal/known:ALLIES 3
-3|proposal/known:ALLIES 3 1981
-4|proposal/known:ALLIES 3 2016
-4|proposal/known:ALLIES 3 2022
-11|proposal/known:ALLIES 3 2023
23|proposal/known:ALLIES 3 2024
15|proposal/known:ALLIES 3 2025
-26|proposal/known:ALLIES 3 2026
-11|proposal/known:ALLIES 3 since-2025
-6|proposal/known:ALLIES 3 to-1999
-4|proposal/known:ALLIES 3 to-2021
8|proposal/known:ALLIES 3 to-2024
6|proposal/known:ALLIES 3-3.5
15|proposal/known:ALLIES 3-3.5 2024
-7|proposal/known:ALLIES 3-3.5 2026
-9|proposal/known:ALLIES 3-3.5 since-2025
15|proposal/known:ALLIES 3-3.5 to-2024
47|proposal/known:ALLIES 3-4
47|proposal/known:ALLIES 3-4 2025
47|proposal/known:ALLIES 3-4 since-2025
-10|proposal/known:ALLIES 3.5 2025
15|proposal/known:ALLIES 3.5 2026
5|proposal/known:ALLIES 3.5 since-2025
-3|proposal/known:ALLIES 3.5 to-2024
-5|proposal/known:ALLIES 4
41|proposal/known:ALLIES 4 1987
-4|proposal/known:ALLIES 4 1989
-25|proposal/known:ALLIES 4 2025
-7|proposal/known:ALLIES 4 2026
-32|proposal/known:ALLIES 4 since-2025
34|proposal/known:ALLIES 4 to-1999
-5|proposal/known:ALLIES 4 to-2013
-18|proposal/known:ALLIES 5
-3|proposal/known:ALLIES 5 2022
-3|proposal/known:ALLIES 5 2024
25|proposal/known:ALLIES 5 2025
-34|proposal/known:ALLIES 5 2026
-9|proposal/known:ALLIES 5 since-2025
-9|proposal/known:ALLIES 5 to-2024
-3|proposal/known:ALLIES 6
-3|proposal/known:ALLIES 6 2025
-3|proposal/known:ALLIES 6 since-2025
-18|proposal/known:ALLIES since-2025
16|proposal/known:ALLIES to-1999
-10|proposal/known:ALLIES to-2013
16|proposal/known:ALLIES to-2021
-5|proposal/known:ARG 2
-5|proposal/known:ARG 2 2023
-5|proposal/known:ARG 2 to-2024
-5|proposal/known:ARG to-2024
10|proposal/known:ARM 3
10|proposal/known:ARM 3 2025
10|proposal/known:ARM 3 since-2025
15|proposal/known:ARM 4
15|proposal/known:ARM 4 2025
15|proposal/known:ARM 4 since-2025
25|proposal/known:ARM since-2025
-17|proposal/known:AUS 1
-17|proposal/known:AUS 1 2023
-17|proposal/known:AUS 1 to-2024
13|proposal/known:AUS 1.5
-11|proposal/known:AUS 1.5 2023
24|proposal/known:AUS 1.5 2026
24|proposal/known:AUS 1.5 since-2025
-11|proposal/known:AUS 1.5 to-2024
-24|proposal/known:AUS 2
-8|proposal/known:AUS 2 2023
-8|proposal/known:AUS 2 2025
-6|proposal/known:AUS 2 2026
-14|proposal/known:AUS 2 since-2025
-10|proposal/known:AUS 2 to-2024
-3|proposal/known:AUS 2.5 2023
3|proposal/known:AUS 2.5 2024
-6|proposal/known:AUS 2.8
-6|proposal/known:AUS 2.8 2025
-6|proposal/known:AUS 2.8 since-2025
-7|proposal/known:AUS 3
3|proposal/known:AUS 3 2023
-14|proposal/known:AUS 3 2025
-22|proposal/known:AUS 3 2026
27|proposal/known:AUS 3 2027
-9|proposal/known:AUS 3 since-2025
-35|proposal/known:AUS 3.5
-10|proposal/known:AUS 3.5 2025
-24|proposal/known:AUS 3.5 2026
-35|proposal/known:AUS 3.5 since-2025
10|proposal/known:AUS 4
4|proposal/known:AUS 4 2025
6|proposal/known:AUS 4 2026
10|proposal/known:AUS 4 since-2025
-14|proposal/known:AUS 4.4
-14|proposal/known:AUS 4.4 2025
-14|proposal/known:AUS 4.4 since-2025
-46|proposal/known:AUS since-2025
-36|proposal/known:AUS to-2024
-3|proposal/known:AUT since-2025
12|proposal/known:BEL 2
12|proposal/known:BEL 2 2025
12|proposal/known:BEL 2 since-2025
27|proposal/known:BEL 3.5
26|proposal/known:BEL 3.5 2025
27|proposal/known:BEL 3.5 since-2025
40|proposal/known:BEL since-2025
14|proposal/known:BGR 3.5
14|proposal/known:BGR 3.5 2025
14|proposal/known:BGR 3.5 since-2025
14|proposal/known:BGR since-2025
17|proposal/known:BRA 2
5|proposal/known:BRA 2 2023
12|proposal/known:BRA 2 2025
12|proposal/known:BRA 2 since-2025
5|proposal/known:BRA 2 to-2024
12|proposal/known:BRA since-2025
5|proposal/known:BRA to-2024
28|proposal/known:CAN 2
6|proposal/known:CAN 2 2024
21|proposal/known:CAN 2 2025
21|proposal/known:CAN 2 since-2025
7|proposal/known:CAN 2 to-2024
-3|proposal/known:CAN 2.5
-3|proposal/known:CAN 2.5 2023
-3|proposal/known:CAN 2.5 to-2024
5|proposal/known:CAN 2.6
5|proposal/known:CAN 2.6 2026
5|proposal/known:CAN 2.6 since-2025
-21|proposal/known:CAN 5
-21|proposal/known:CAN 5 2025
-21|proposal/known:CAN 5 since-2025
11|proposal/known:CAN since-2025
4|proposal/known:CAN to-2024
7|proposal/known:CHE 0.7
5|proposal/known:CHE 0.7 2024
3|proposal/known:CHE 0.7 2025
3|proposal/known:CHE 0.7 since-2025
5|proposal/known:CHE 0.7 to-2024
19|proposal/known:CHE 1.5
19|proposal/known:CHE 1.5 2025
19|proposal/known:CHE 1.5 since-2025
24|proposal/known:CHE since-2025
5|proposal/known:CHE to-2024
12|proposal/known:CHN 2
-6|proposal/known:CHN 2 2025
18|proposal/known:CHN 2 2026
12|proposal/known:CHN 2 since-2025
-3|proposal/known:CHN 2.5
-10|proposal/known:CHN 3
-10|proposal/known:CHN 3 2025
-10|proposal/known:CHN 3 since-2025
-5|proposal/known:CHN 3.5
-5|proposal/known:CHN 3.5 2026
-5|proposal/known:CHN 3.5 since-2025
-15|proposal/known:CHN 5
-11|proposal/known:CHN 5 2023
-4|proposal/known:CHN 5 2025
-4|proposal/known:CHN 5 since-2025
-11|proposal/known:CHN 5 to-2024
-11|proposal/known:CHN since-2025
-13|proposal/known:CHN to-2024
-9|proposal/known:COD 1.5
-9|proposal/known:COD 1.5 2024
-9|proposal/known:COD 1.5 to-2024
-9|proposal/known:COD to-2024
-5|proposal/known:COL 1.2
-5|proposal/known:COL 1.2 2025
-5|proposal/known:COL 1.2 since-2025
-6|proposal/known:COL 2
-6|proposal/known:COL 2 2025
-6|proposal/known:COL 2 since-2025
-13|proposal/known:COL since-2025
3|proposal/known:CYP 2
3|proposal/known:CYP 2 2025
3|proposal/known:CYP 2 since-2025
3|proposal/known:CYP since-2025
22|proposal/known:CZE 1.5
22|proposal/known:CZE 1.5 2025
22|proposal/known:CZE 1.5 since-2025
3|proposal/known:CZE 2
3|proposal/known:CZE 2 2025
3|proposal/known:CZE 2 since-2025
24|proposal/known:CZE since-2025
-7|proposal/known:DEU 0.7
-4|proposal/known:DEU 0.7 2024
-3|proposal/known:DEU 0.7 2025
-3|proposal/known:DEU 0.7 since-2025
-4|proposal/known:DEU 0.7 to-2024
-25|proposal/known:DEU 0.9
-25|proposal/known:DEU 0.9 2025
-25|proposal/known:DEU 0.9 since-2025
7|proposal/known:DEU 1
7|proposal/known:DEU 1 2025
7|proposal/known:DEU 1 since-2025
17|proposal/known:DEU 1.5
16|proposal/known:DEU 1.5 1989
-3|proposal/known:DEU 1.5 2025
4|proposal/known:DEU 1.5 2026
16|proposal/known:DEU 1.5 to-1999
3|proposal/known:DEU 1.9
3|proposal/known:DEU 1.9 2003
3|proposal/known:DEU 1.9 to-2013
-53|proposal/known:DEU 2
-8|proposal/known:DEU 2 2019
-18|proposal/known:DEU 2 2022
-36|proposal/known:DEU 2 2023
3|proposal/known:DEU 2 2025
3|proposal/known:DEU 2 2026
6|proposal/known:DEU 2 since-2025
-8|proposal/known:DEU 2 to-2021
-52|proposal/known:DEU 2 to-2024
-10|proposal/known:DEU 2.5
-8|proposal/known:DEU 2.5 2016
3|proposal/known:DEU 2.5 2023
-3|proposal/known:DEU 2.5 2025
-4|proposal/known:DEU 2.5 since-2025
-8|proposal/known:DEU 2.5 to-2021
-5|proposal/known:DEU 2.6
-5|proposal/known:DEU 2.6 2026
-5|proposal/known:DEU 2.6 since-2025
-4|proposal/known:DEU 2.9
-4|proposal/known:DEU 2.9 2025
-4|proposal/known:DEU 2.9 since-2025
18|proposal/known:DEU 3
-3|proposal/known:DEU 3 2022
35|proposal/known:DEU 3 2024
-10|proposal/known:DEU 3 2025
-4|proposal/known:DEU 3 2026
-14|proposal/known:DEU 3 since-2025
32|proposal/known:DEU 3 to-2024
-9|proposal/known:DEU 3.4
-9|proposal/known:DEU 3.4 2025
-9|proposal/known:DEU 3.4 since-2025
12|proposal/known:DEU 3.5
-20|proposal/known:DEU 3.5 2024
31|proposal/known:DEU 3.5 2025
31|proposal/known:DEU 3.5 since-2025
-20|proposal/known:DEU 3.5 to-2024
4|proposal/known:DEU 3.7
4|proposal/known:DEU 3.7 2025
4|proposal/known:DEU 3.7 since-2025
11|proposal/known:DEU 4
13|proposal/known:DEU 4 2025
13|proposal/known:DEU 4 since-2025
28|proposal/known:DEU 5
32|proposal/known:DEU 5 2025
-4|proposal/known:DEU 5 2026
28|proposal/known:DEU 5 since-2025
27|proposal/known:DEU since-2025
13|proposal/known:DEU to-1999
3|proposal/known:DEU to-2013
-15|proposal/known:DEU to-2021
-42|proposal/known:DEU to-2024
-5|proposal/known:DNK 1
-5|proposal/known:DNK 1 2025
-5|proposal/known:DNK 1 since-2025
6|proposal/known:DNK 2
6|proposal/known:DNK 2 2022
6|proposal/known:DNK 2 to-2024
-13|proposal/known:DNK 3 2022
13|proposal/known:DNK 3 2024
-3|proposal/known:DNK 3.3
-3|proposal/known:DNK 3.3 2025
-3|proposal/known:DNK 3.3 since-2025
-8|proposal/known:DNK 4
-8|proposal/known:DNK 4 1978
-8|proposal/known:DNK 4 to-1999
-8|proposal/known:DNK since-2025
-8|proposal/known:DNK to-1999
5|proposal/known:DNK to-2024
-4|proposal/known:ECU 2
-4|proposal/known:ECU 2 2025
-4|proposal/known:ECU 2 since-2025
-5|proposal/known:ECU since-2025
8|proposal/known:ESP 1.5
8|proposal/known:ESP 1.5 2025
8|proposal/known:ESP 1.5 since-2025
9|proposal/known:ESP 2.5
10|proposal/known:ESP 2.5 2026
10|proposal/known:ESP 2.5 since-2025
-4|proposal/known:ESP 3
-4|proposal/known:ESP 3 2025
-4|proposal/known:ESP 3 since-2025
20|proposal/known:ESP 3.5
20|proposal/known:ESP 3.5 2025
20|proposal/known:ESP 3.5 since-2025
-36|proposal/known:ESP 4
-35|proposal/known:ESP 4 2025
-35|proposal/known:ESP 4 since-2025
-27|proposal/known:EST 0.25
-24|proposal/known:EST 0.25 2025
-24|proposal/known:EST 0.25 since-2025
-12|proposal/known:EST 2.5
14|proposal/known:EST 2.5 2022
-9|proposal/known:EST 2.5 2023
-17|proposal/known:EST 2.5 2024
-12|proposal/known:EST 2.5 to-2024
-18|proposal/known:EST 3
9|proposal/known:EST 3 2022
-32|proposal/known:EST 3 2023
5|proposal/known:EST 3 2024
-18|proposal/known:EST 3 to-2024
3|proposal/known:EST 3.5 2023
-4|proposal/known:EST 3.5 2025
-4|proposal/known:EST 3.5 since-2025
3|proposal/known:EST 3.5 to-2024
14|proposal/known:EST 4 2025
-14|proposal/known:EST 4 2026
29|proposal/known:EST 5
3|proposal/known:EST 5 2016
11|proposal/known:EST 5 2024
7|proposal/known:EST 5 2025
7|proposal/known:EST 5 2026
14|proposal/known:EST 5 since-2025
3|proposal/known:EST 5 to-2021
11|proposal/known:EST 5 to-2024
6|proposal/known:EST 5.4
6|proposal/known:EST 5.4 2025
6|proposal/known:EST 5.4 since-2025
-6|proposal/known:EST 6
-6|proposal/known:EST 6 2025
-6|proposal/known:EST 6 since-2025
-17|proposal/known:EST since-2025
3|proposal/known:EST to-2021
-19|proposal/known:EST to-2024
-4|proposal/known:EU 1
-4|proposal/known:EU 1 2025
-4|proposal/known:EU 1 since-2025
7|proposal/known:EU 1.5
7|proposal/known:EU 1.5 2025
7|proposal/known:EU 1.5 since-2025
27|proposal/known:EU 2
-3|proposal/known:EU 2 2023
30|proposal/known:EU 2 2025
30|proposal/known:EU 2 since-2025
-3|proposal/known:EU 2 to-2024
-9|proposal/known:EU 2.5
12|proposal/known:EU 2.5 2023
-21|proposal/known:EU 2.5 2025
-21|proposal/known:EU 2.5 since-2025
12|proposal/known:EU 2.5 to-2024
-12|proposal/known:EU 3
3|proposal/known:EU 3 2024
-16|proposal/known:EU 3 2025
-16|proposal/known:EU 3 since-2025
3|proposal/known:EU 3 to-2024
11|proposal/known:EU 3-3.5
11|proposal/known:EU 3-3.5 2025
11|proposal/known:EU 3-3.5 since-2025
22|proposal/known:EU 3.5
-5|proposal/known:EU 3.5 2024
27|proposal/known:EU 3.5 2026
27|proposal/known:EU 3.5 since-2025
-5|proposal/known:EU 3.5 to-2024
-11|proposal/known:EU 5
-10|proposal/known:EU 5 2026
-11|proposal/known:EU 5 since-2025
24|proposal/known:EU since-2025
8|proposal/known:EU to-2024
8|proposal/known:FIN 2.5
8|proposal/known:FIN 2.5 2023
8|proposal/known:FIN 2.5 to-2024
12|proposal/known:FIN 3.3
12|proposal/known:FIN 3.3 2025
12|proposal/known:FIN 3.3 since-2025
-27|proposal/known:FIN 3.5
-27|proposal/known:FIN 3.5 2025
-27|proposal/known:FIN 3.5 since-2025
14|proposal/known:FIN 4
14|proposal/known:FIN 4 2026
14|proposal/known:FIN 4 since-2025
-21|proposal/known:FIN 5
-21|proposal/known:FIN 5 2025
-21|proposal/known:FIN 5 since-2025
-21|proposal/known:FIN since-2025
7|proposal/known:FIN to-2024
13|proposal/known:FJI 2
13|proposal/known:FJI 2 2026
13|proposal/known:FJI 2 since-2025
13|proposal/known:FJI since-2025
-4|proposal/known:FRA 0.5
-4|proposal/known:FRA 0.5 2024
-4|proposal/known:FRA 0.5 to-2024
25|proposal/known:FRA 2.5
3|proposal/known:FRA 2.5 2024
22|proposal/known:FRA 2.5 2025
22|proposal/known:FRA 2.5 since-2025
3|proposal/known:FRA 2.5 to-2024
-6|proposal/known:FRA 2.9
-6|proposal/known:FRA 2.9 2025
-6|proposal/known:FRA 2.9 since-2025
31|proposal/known:FRA 3
10|proposal/known:FRA 3 2024
16|proposal/known:FRA 3 2025
5|proposal/known:FRA 3 2026
22|proposal/known:FRA 3 since-2025
10|proposal/known:FRA 3 to-2024
12|proposal/known:FRA 3.4
12|proposal/known:FRA 3.4 2025
12|proposal/known:FRA 3.4 since-2025
-25|proposal/known:FRA 3.5
-25|proposal/known:FRA 3.5 2025
-25|proposal/known:FRA 3.5 since-2025
-3|proposal/known:FRA 3.7
-3|proposal/known:FRA 3.7 2025
-3|proposal/known:FRA 3.7 since-2025
-3|proposal/known:FRA 4
-3|proposal/known:FRA 4 2025
-3|proposal/known:FRA 4 since-2025
-7|proposal/known:FRA 5
29|proposal/known:FRA 5 2025
-36|proposal/known:FRA 5 2026
-7|proposal/known:FRA 5 since-2025
10|proposal/known:FRA since-2025
8|proposal/known:FRA to-2024
-3|proposal/known:GBR 0.2
-3|proposal/known:GBR 0.2 2025
-3|proposal/known:GBR 0.2 since-2025
-20|proposal/known:GBR 1.5
-16|proposal/known:GBR 1.5 1989
-3|proposal/known:GBR 1.5 2026
-4|proposal/known:GBR 1.5 since-2025
-16|proposal/known:GBR 1.5 to-1999
-30|proposal/known:GBR 2
-28|proposal/known:GBR 2 2023
-30|proposal/known:GBR 2 to-2024
-13|proposal/known:GBR 2.5
-7|proposal/known:GBR 2.5 1992
13|proposal/known:GBR 2.5 2022
-10|proposal/known:GBR 2.5 2023
20|proposal/known:GBR 2.5 2024
-30|proposal/known:GBR 2.5 2025
-30|proposal/known:GBR 2.5 since-2025
-7|proposal/known:GBR 2.5 to-1999
23|proposal/known:GBR 2.5 to-2024
4|proposal/known:GBR 2.65
4|proposal/known:GBR 2.65 2025
4|proposal/known:GBR 2.65 since-2025
3|proposal/known:GBR 2.7
3|proposal/known:GBR 2.7 2026
3|proposal/known:GBR 2.7 since-2025
-3|proposal/known:GBR 2E+1
-3|proposal/known:GBR 2E+1 2025
-3|proposal/known:GBR 2E+1 since-2025
51|proposal/known:GBR 3
-3|proposal/known:GBR 3 1992
5|proposal/known:GBR 3 2023
11|proposal/known:GBR 3 2024
35|proposal/known:GBR 3 2025
37|proposal/known:GBR 3 since-2025
-3|proposal/known:GBR 3 to-1999
17|proposal/known:GBR 3 to-2024
-4|proposal/known:GBR 3-4
-4|proposal/known:GBR 3-4 2025
-4|proposal/known:GBR 3-4 since-2025
5|proposal/known:GBR 3.5
20|proposal/known:GBR 3.5 1982
-12|proposal/known:GBR 3.5 2025
-3|proposal/known:GBR 3.5 2026
-15|proposal/known:GBR 3.5 since-2025
20|proposal/known:GBR 3.5 to-1999
-3|proposal/known:GBR 4
5|proposal/known:GBR 4 2023
-8|proposal/known:GBR 4 2025
-8|proposal/known:GBR 4 since-2025
5|proposal/known:GBR 4 to-2024
-8|proposal/known:GBR 5
-3|proposal/known:GBR 5 2016
5|proposal/known:GBR 5 2025
-11|proposal/known:GBR 5 2026
-6|proposal/known:GBR 5 since-2025
-3|proposal/known:GBR 5 to-2021
-29|proposal/known:GBR since-2025
-6|proposal/known:GBR to-1999
-3|proposal/known:GBR to-2021
15|proposal/known:GBR to-2024
-6|proposal/known:GRC 1
-6|proposal/known:GRC 1 2025
-6|proposal/known:GRC 1 since-2025
6|proposal/known:GRC 2
5|proposal/known:GRC 2 2023
6|proposal/known:GRC 2 to-2024
15|proposal/known:GRC 2.5
15|proposal/known:GRC 2.5 2023
15|proposal/known:GRC 2.5 to-2024
-4|proposal/known:GRC 4.5
-4|proposal/known:GRC 4.5 1999
-4|proposal/known:GRC 4.5 to-1999
-6|proposal/known:GRC since-2025
-3|proposal/known:GRC to-1999
21|proposal/known:GRC to-2024
-33|proposal/known:HUN 5
-33|proposal/known:HUN 5 2025
-33|proposal/known:HUN 5 since-2025
-34|proposal/known:HUN since-2025
18|proposal/known:IDN 0.9
18|proposal/known:IDN 0.9 2024
18|proposal/known:IDN 0.9 to-2024
7|proposal/known:IDN 1
7|proposal/known:IDN 1 2022
7|proposal/known:IDN 1 to-2024
5|proposal/known:IDN 1-1.5
5|proposal/known:IDN 1-1.5 2024
5|proposal/known:IDN 1-1.5 to-2024
15|proposal/known:IDN 1.5
12|proposal/known:IDN 1.5 2024
3|proposal/known:IDN 1.5 2025
3|proposal/known:IDN 1.5 since-2025
12|proposal/known:IDN 1.5 to-2024
29|proposal/known:IDN 2
5|proposal/known:IDN 2 1994
24|proposal/known:IDN 2 2026
24|proposal/known:IDN 2 since-2025
5|proposal/known:IDN 2 to-1999
-7|proposal/known:IDN 2.5-3.5
-7|proposal/known:IDN 2.5-3.5 2026
-7|proposal/known:IDN 2.5-3.5 since-2025
21|proposal/known:IDN since-2025
5|proposal/known:IDN to-1999
43|proposal/known:IDN to-2024
3|proposal/known:IND 2 2025
3|proposal/known:IND 2 since-2025
16|proposal/known:IND 2.5
12|proposal/known:IND 2.5 2025
15|proposal/known:IND 2.5 since-2025
29|proposal/known:IND 3
32|proposal/known:IND 3 2023
-9|proposal/known:IND 3 2024
-8|proposal/known:IND 3 2025
14|proposal/known:IND 3 2026
6|proposal/known:IND 3 since-2025
23|proposal/known:IND 3 to-2024
23|proposal/known:IND since-2025
22|proposal/known:IND to-2024
3|proposal/known:IRL 0.6
3|proposal/known:IRL 0.6 2025
3|proposal/known:IRL 0.6 since-2025
3|proposal/known:IRL 1
3|proposal/known:IRL 1 2025
3|proposal/known:IRL 1 since-2025
-3|proposal/known:IRL 4
-3|proposal/known:IRL 4 2025
-3|proposal/known:IRL 4 since-2025
3|proposal/known:IRL since-2025
11|proposal/known:IRN 5
11|proposal/known:IRN 5 2025
11|proposal/known:IRN 5 since-2025
11|proposal/known:IRN since-2025
-3|proposal/known:IRQ to-2013
-15|proposal/known:ISR 3
-15|proposal/known:ISR 3 2025
-15|proposal/known:ISR 3 since-2025
-12|proposal/known:ISR 4
-12|proposal/known:ISR 4 2025
-12|proposal/known:ISR 4 since-2025
3|proposal/known:ISR 4.3
3|proposal/known:ISR 4.3 2025
3|proposal/known:ISR 4.3 since-2025
-7|proposal/known:ISR 5
-7|proposal/known:ISR 5 2025
-7|proposal/known:ISR 5 since-2025
16|proposal/known:ISR 6
16|proposal/known:ISR 6 2025
16|proposal/known:ISR 6 since-2025
3|proposal/known:ISR 7
-12|proposal/known:ISR since-2025
5|proposal/known:ITA 2
4|proposal/known:ITA 2 2026
4|proposal/known:ITA 2 since-2025
12|proposal/known:ITA 2.9
12|proposal/known:ITA 2.9 2025
12|proposal/known:ITA 2.9 since-2025
-58|proposal/known:ITA 3.5
-58|proposal/known:ITA 3.5 2025
-58|proposal/known:ITA 3.5 since-2025
-41|proposal/known:ITA since-2025
-14|proposal/known:JOR 2.5
-12|proposal/known:JOR 2.5 2025
-12|proposal/known:JOR 2.5 since-2025
-8|proposal/known:JOR 3
-8|proposal/known:JOR 3 2024
-8|proposal/known:JOR 3 to-2024
-12|proposal/known:JOR since-2025
-9|proposal/known:JOR to-2024
3|proposal/known:JPN 0
3|proposal/known:JPN 0 2025
3|proposal/known:JPN 0 since-2025
-7|proposal/known:JPN 0.2
-7|proposal/known:JPN 0.2 2025
-7|proposal/known:JPN 0.2 since-2025
-28|proposal/known:JPN 0.25
-28|proposal/known:JPN 0.25 2025
-28|proposal/known:JPN 0.25 since-2025
-3|proposal/known:JPN 0.5 2024
4|proposal/known:JPN 0.5 2026
4|proposal/known:JPN 0.5 since-2025
-3|proposal/known:JPN 0.5 to-2024
8|proposal/known:JPN 0.9
-18|proposal/known:JPN 0.9 2024
26|proposal/known:JPN 0.9 2025
26|proposal/known:JPN 0.9 since-2025
-18|proposal/known:JPN 0.9 to-2024
-7|proposal/known:JPN 1 2022
4|proposal/known:JPN 1 since-2025
-6|proposal/known:JPN 1 to-2024
-5|proposal/known:JPN 1-1.5
-5|proposal/known:JPN 1-1.5 2024
-5|proposal/known:JPN 1-1.5 to-2024
3|proposal/known:JPN 1.2
-21|proposal/known:JPN 1.5
4|proposal/known:JPN 1.5 1982
5|proposal/known:JPN 1.5 2000
5|proposal/known:JPN 1.5 2007
10|proposal/known:JPN 1.5 2022
21|proposal/known:JPN 1.5 2023
-59|proposal/known:JPN 1.5 2025
-22|proposal/known:JPN 1.5 2026
-81|proposal/known:JPN 1.5 since-2025
11|proposal/known:JPN 1.5 to-1999
14|proposal/known:JPN 1.5 to-2013
32|proposal/known:JPN 1.5 to-2024
17|proposal/known:JPN 1.7
11|proposal/known:JPN 1.7 1980
5|proposal/known:JPN 1.7 1981
17|proposal/known:JPN 1.7 to-1999
3|proposal/known:JPN 1.8
3|proposal/known:JPN 1.8 1984
3|proposal/known:JPN 1.8 to-1999
-11|proposal/known:JPN 1E+1
-10|proposal/known:JPN 1E+1 2025
-10|proposal/known:JPN 1E+1 since-2025
30|proposal/known:JPN 2
3|proposal/known:JPN 2 2014
-11|proposal/known:JPN 2 2019
5|proposal/known:JPN 2 2021
73|proposal/known:JPN 2 2022
-3|proposal/known:JPN 2 2023
-11|proposal/known:JPN 2 2024
4|proposal/known:JPN 2 2025
-38|proposal/known:JPN 2 2026
-34|proposal/known:JPN 2 since-2025
3|proposal/known:JPN 2 to-1999
59|proposal/known:JPN 2 to-2024
3|proposal/known:JPN 2.2
3|proposal/known:JPN 2.2 2025
3|proposal/known:JPN 2.2 since-2025
12|proposal/known:JPN 2.5
10|proposal/known:JPN 2.5 2023
-15|proposal/known:JPN 2.5 2024
16|proposal/known:JPN 2.5 2026
18|proposal/known:JPN 2.5 since-2025
-5|proposal/known:JPN 2.5 to-2024
6|proposal/known:JPN 2.5-3
5|proposal/known:JPN 2.5-3 2026
6|proposal/known:JPN 2.5-3 since-2025
15|proposal/known:JPN 2.5-3.5
15|proposal/known:JPN 2.5-3.5 2026
15|proposal/known:JPN 2.5-3.5 since-2025
3|proposal/known:JPN 2.7
3|proposal/known:JPN 2.7 since-2025
3|proposal/known:JPN 2.75
3|proposal/known:JPN 2.75 2026
3|proposal/known:JPN 2.75 since-2025
-3|proposal/known:JPN 2.8
-5|proposal/known:JPN 2.8 2025
-3|proposal/known:JPN 2.8 since-2025
10|proposal/known:JPN 2.9
10|proposal/known:JPN 2.9 2025
10|proposal/known:JPN 2.9 since-2025
28|proposal/known:JPN 3
9|proposal/known:JPN 3 1981
5|proposal/known:JPN 3 2016
-18|proposal/known:JPN 3 2022
-29|proposal/known:JPN 3 2023
16|proposal/known:JPN 3 2024
-8|proposal/known:JPN 3 2025
75|proposal/known:JPN 3 2026
-27|proposal/known:JPN 3 2027
40|proposal/known:JPN 3 since-2025
13|proposal/known:JPN 3 to-1999
5|proposal/known:JPN 3 to-2021
-30|proposal/known:JPN 3 to-2024
7|proposal/known:JPN 3-3.5
-16|proposal/known:JPN 3-3.5 2024
23|proposal/known:JPN 3-3.5 2026
23|proposal/known:JPN 3-3.5 since-2025
-16|proposal/known:JPN 3-3.5 to-2024
4|proposal/known:JPN 3.2
5|proposal/known:JPN 3.2 2025
5|proposal/known:JPN 3.2 since-2025
7|proposal/known:JPN 3.5
-40|proposal/known:JPN 3.5 2025
46|proposal/known:JPN 3.5 2026
6|proposal/known:JPN 3.5 since-2025
-43|proposal/known:JPN 4 1987
3|proposal/known:JPN 4 1988
10|proposal/known:JPN 4 1989
-9|proposal/known:JPN 4 2002
-5|proposal/known:JPN 4 2008
47|proposal/known:JPN 4 2025
47|proposal/known:JPN 4 since-2025
-31|proposal/known:JPN 4 to-1999
-13|proposal/known:JPN 4 to-2013
-3|proposal/known:JPN 4.3
-3|proposal/known:JPN 4.3 2025
-3|proposal/known:JPN 4.3 since-2025
-3|proposal/known:JPN 4.5
-3|proposal/known:JPN 4.5 2026
-3|proposal/known:JPN 4.5 since-2025
-7|proposal/known:JPN 4.7
-7|proposal/known:JPN 4.7 2026
-7|proposal/known:JPN 4.7 since-2025
-10|proposal/known:JPN 4.8
-10|proposal/known:JPN 4.8 2026
-10|proposal/known:JPN 4.8 since-2025
-27|proposal/known:JPN 5
-9|proposal/known:JPN 5 2024
-45|proposal/known:JPN 5 2025
28|proposal/known:JPN 5 2026
-17|proposal/known:JPN 5 since-2025
-9|proposal/known:JPN 5 to-2024
-14|proposal/known:JPN 5.2
-14|proposal/known:JPN 5.2 1980
-14|proposal/known:JPN 5.2 to-1999
-15|proposal/known:JPN 6
-15|proposal/known:JPN 6 2025
-15|proposal/known:JPN 6 since-2025
-3|proposal/known:JPN 7
-3|proposal/known:JPN 7 2025
-3|proposal/known:JPN 7 since-2025
10|proposal/known:JPN to-1999
8|proposal/known:JPN to-2021
-4|proposal/known:JPN to-2024
-53|proposal/known:KHM 2
-53|proposal/known:KHM 2 2025
-53|proposal/known:KHM 2 since-2025
-54|proposal/known:KHM since-2025
-25|proposal/known:KOR 0.2
-25|proposal/known:KOR 0.2 2025
-25|proposal/known:KOR 0.2 since-2025
-8|proposal/known:KOR 2.5
-8|proposal/known:KOR 2.5 2025
-8|proposal/known:KOR 2.5 since-2025
-10|proposal/known:KOR 2.9
-10|proposal/known:KOR 2.9 2025
-10|proposal/known:KOR 2.9 since-2025
-18|proposal/known:KOR 3
-6|proposal/known:KOR 3 2023
-7|proposal/known:KOR 3 2024
28|proposal/known:KOR 3 2025
-33|proposal/known:KOR 3 2026
-5|proposal/known:KOR 3 since-2025
-13|proposal/known:KOR 3 to-2024
5|proposal/known:KOR 3-3.5
5|proposal/known:KOR 3-3.5 2024
5|proposal/known:KOR 3-3.5 to-2024
7|proposal/known:KOR 3.5
54|proposal/known:KOR 3.5 2025
-47|proposal/known:KOR 3.5 2026
7|proposal/known:KOR 3.5 since-2025
-6|proposal/known:KOR 4.8
-6|proposal/known:KOR 4.8 2026
-6|proposal/known:KOR 4.8 since-2025
21|proposal/known:KOR 5
10|proposal/known:KOR 5 2025
12|proposal/known:KOR 5 2026
22|proposal/known:KOR 5 since-2025
-8|proposal/known:KOR 7
-8|proposal/known:KOR 7 2025
-8|proposal/known:KOR 7 since-2025
-34|proposal/known:KOR since-2025
-9|proposal/known:KOR to-2024
-6|proposal/known:KWT 3
-6|proposal/known:KWT 3 2025
-6|proposal/known:KWT 3 since-2025
-6|proposal/known:KWT since-2025
-4|proposal/known:LTU 1.5
-4|proposal/known:LTU 1.5 2025
-4|proposal/known:LTU 1.5 since-2025
-50|proposal/known:LTU 2.5
-51|proposal/known:LTU 2.5 2023
-51|proposal/known:LTU 2.5 to-2024
15|proposal/known:LTU 3
25|proposal/known:LTU 3 2024
-10|proposal/known:LTU 3 2025
-10|proposal/known:LTU 3 since-2025
26|proposal/known:LTU 3 to-2024
38|proposal/known:LTU 3.5
40|proposal/known:LTU 3.5 2024
40|proposal/known:LTU 3.5 to-2024
-5|proposal/known:LTU 4
-8|proposal/known:LTU 4 2025
-5|proposal/known:LTU 4 since-2025
-10|proposal/known:LTU 5
-7|proposal/known:LTU 5 2025
-10|proposal/known:LTU 5 since-2025
5|proposal/known:LTU 5.5
4|proposal/known:LTU 5.5 2024
4|proposal/known:LTU 5.5 to-2024
-25|proposal/known:LTU since-2025
19|proposal/known:LTU to-2024
-7|proposal/known:LVA 2.5
-7|proposal/known:LVA 2.5 2024
-7|proposal/known:LVA 2.5 to-2024
19|proposal/known:LVA 4
19|proposal/known:LVA 4 2025
19|proposal/known:LVA 4 since-2025
-3|proposal/known:LVA 5
-3|proposal/known:LVA 5 since-2025
16|proposal/known:LVA since-2025
-7|proposal/known:LVA to-2024
-14|proposal/known:MDA 4
-14|proposal/known:MDA 4 2025
-14|proposal/known:MDA 4 since-2025
-14|proposal/known:MDA since-2025
4|proposal/known:MKD 3.5
4|proposal/known:MKD 3.5 2025
4|proposal/known:MKD 3.5 since-2025
4|proposal/known:MKD since-2025
-3|proposal/known:MLT 0.6
-3|proposal/known:MLT 0.6 2025
-3|proposal/known:MLT 0.6 since-2025
-3|proposal/known:MLT 4
-3|proposal/known:MLT 4 2025
-3|proposal/known:MLT 4 since-2025
-6|proposal/known:MLT since-2025
-10|proposal/known:MYS 2
-19|proposal/known:MYS 2 2025
9|proposal/known:MYS 2 2026
-10|proposal/known:MYS 2 since-2025
-10|proposal/known:MYS since-2025
3|proposal/known:NAM 2
3|proposal/known:NAM 2 2025
3|proposal/known:NAM 2 since-2025
3|proposal/known:NAM since-2025
-7|proposal/known:NATO 0.2
-7|proposal/known:NATO 0.2 2025
-7|proposal/known:NATO 0.2 since-2025
32|proposal/known:NATO 0.25
28|proposal/known:NATO 0.25 2025
28|proposal/known:NATO 0.25 since-2025
-3|proposal/known:NATO 1
20|proposal/known:NATO 1.5
-5|proposal/known:NATO 1.5 2022
-7|proposal/known:NATO 1.5 2023
38|proposal/known:NATO 1.5 2025
5|proposal/known:NATO 1.5 2026
43|proposal/known:NATO 1.5 since-2025
-4|proposal/known:NATO 1.5 to-1999
-5|proposal/known:NATO 1.5 to-2013
-13|proposal/known:NATO 1.5 to-2024
-18|proposal/known:NATO 2
-24|proposal/known:NATO 2 2022
47|proposal/known:NATO 2 2023
-10|proposal/known:NATO 2 2024
-18|proposal/known:NATO 2 2025
-9|proposal/known:NATO 2 2026
-27|proposal/known:NATO 2 since-2025
-5|proposal/known:NATO 2 to-2021
13|proposal/known:NATO 2 to-2024
-7|proposal/known:NATO 2.5 1992
-3|proposal/known:NATO 2.5 2016
-24|proposal/known:NATO 2.5 2022
53|proposal/known:NATO 2.5 2023
3|proposal/known:NATO 2.5 2024
-16|proposal/known:NATO 2.5 2026
-18|proposal/known:NATO 2.5 since-2025
-7|proposal/known:NATO 2.5 to-1999
-4|proposal/known:NATO 2.5 to-2021
31|proposal/known:NATO 2.5 to-2024
-3|proposal/known:NATO 2.7
-3|proposal/known:NATO 2.7 2026
-3|proposal/known:NATO 2.7 since-2025
5|proposal/known:NATO 2.8
5|proposal/known:NATO 2.8 2025
5|proposal/known:NATO 2.8 since-2025
-4|proposal/known:NATO 2E+1
-4|proposal/known:NATO 2E+1 2025
-4|proposal/known:NATO 2E+1 since-2025
31|proposal/known:NATO 3
-13|proposal/known:NATO 3 2022
27|proposal/known:NATO 3 2023
37|proposal/known:NATO 3 2024
-15|proposal/known:NATO 3 2026
-14|proposal/known:NATO 3 since-2025
-5|proposal/known:NATO 3 to-1999
50|proposal/known:NATO 3 to-2024
-5|proposal/known:NATO 3-3.5
-5|proposal/known:NATO 3-3.5 2025
-5|proposal/known:NATO 3-3.5 since-2025
-41|proposal/known:NATO 3-4
-41|proposal/known:NATO 3-4 2025
-41|proposal/known:NATO 3-4 since-2025
-3|proposal/known:NATO 3.3
-3|proposal/known:NATO 3.3 2025
-3|proposal/known:NATO 3.3 since-2025
-13|proposal/known:NATO 3.5
-20|proposal/known:NATO 3.5 1982
-13|proposal/known:NATO 3.5 2024
72|proposal/known:NATO 3.5 2025
-49|proposal/known:NATO 3.5 2026
23|proposal/known:NATO 3.5 since-2025
-20|proposal/known:NATO 3.5 to-1999
-15|proposal/known:NATO 3.5 to-2024
20|proposal/known:NATO 3.6
20|proposal/known:NATO 3.6 2025
20|proposal/known:NATO 3.6 since-2025
13|proposal/known:NATO 4
12|proposal/known:NATO 4 1978
26|proposal/known:NATO 4 1987
-3|proposal/known:NATO 4 1989
-5|proposal/known:NATO 4 2012
-4|proposal/known:NATO 4 2023
-8|proposal/known:NATO 4 2026
-10|proposal/known:NATO 4 since-2025
34|proposal/known:NATO 4 to-1999
-8|proposal/known:NATO 4 to-2013
-3|proposal/known:NATO 4 to-2024
8|proposal/known:NATO 5
-5|proposal/known:NATO 5 2023
-22|proposal/known:NATO 5 2024
22|proposal/known:NATO 5 2025
16|proposal/known:NATO 5 2026
37|proposal/known:NATO 5 since-2025
-29|proposal/known:NATO 5 to-2024
7|proposal/known:NATO since-2025
-4|proposal/known:NATO to-1999
-14|proposal/known:NATO to-2013
-12|proposal/known:NATO to-2021
33|proposal/known:NATO to-2024
11|proposal/known:NGA 2
11|proposal/known:NGA 2 2025
11|proposal/known:NGA 2 since-2025
11|proposal/known:NGA since-2025
-20|proposal/known:NLD 1.5
-20|proposal/known:NLD 1.5 2025
-20|proposal/known:NLD 1.5 since-2025
9|proposal/known:NLD 2
22|proposal/known:NLD 2 2023
-15|proposal/known:NLD 2 2025
-13|proposal/known:NLD 2 since-2025
22|proposal/known:NLD 2 to-2024
-3|proposal/known:NLD 2.5
-3|proposal/known:NLD 2.5 2024
-3|proposal/known:NLD 2.5 to-2024
11|proposal/known:NLD 2.8
11|proposal/known:NLD 2.8 2025
11|proposal/known:NLD 2.8 since-2025
-8|proposal/known:NLD 2E+1
-8|proposal/known:NLD 2E+1 2025
-8|proposal/known:NLD 2E+1 since-2025
29|proposal/known:NLD 3
31|proposal/known:NLD 3 2025
31|proposal/known:NLD 3 since-2025
40|proposal/known:NLD 3.5
-6|proposal/known:NLD 3.5 2025
46|proposal/known:NLD 3.5 2026
40|proposal/known:NLD 3.5 since-2025
-21|proposal/known:NLD 3.6
-21|proposal/known:NLD 3.6 2025
-21|proposal/known:NLD 3.6 since-2025
-9|proposal/known:NLD 5
-9|proposal/known:NLD 5 2025
-9|proposal/known:NLD 5 since-2025
11|proposal/known:NLD since-2025
17|proposal/known:NLD to-2024
4|proposal/known:NOR 4
4|proposal/known:NOR 4 2025
4|proposal/known:NOR 4 since-2025
5|proposal/known:NOR since-2025
3|proposal/known:NPL 0.8
3|proposal/known:NPL 0.8 2025
3|proposal/known:NPL 0.8 since-2025
3|proposal/known:NPL since-2025
26|proposal/known:NZL 2
13|proposal/known:NZL 2 2023
4|proposal/known:NZL 2 2024
7|proposal/known:NZL 2 2025
4|proposal/known:NZL 2 2026
12|proposal/known:NZL 2 since-2025
15|proposal/known:NZL 2 to-2024
20|proposal/known:NZL 3
20|proposal/known:NZL 3 2026
20|proposal/known:NZL 3 since-2025
4|proposal/known:NZL 5
4|proposal/known:NZL 5 2025
4|proposal/known:NZL 5 since-2025
37|proposal/known:NZL since-2025
17|proposal/known:NZL to-2024
33|proposal/known:PAK 2.5
33|proposal/known:PAK 2.5 2025
33|proposal/known:PAK 2.5 since-2025
12|proposal/known:PAK 3
20|proposal/known:PAK 3 2025
-8|proposal/known:PAK 3 2026
12|proposal/known:PAK 3 since-2025
44|proposal/known:PAK since-2025
5|proposal/known:PER 1.2
5|proposal/known:PER 1.2 2025
5|proposal/known:PER 1.2 since-2025
3|proposal/known:PER 1.5
3|proposal/known:PER 1.5 2025
3|proposal/known:PER 1.5 since-2025
7|proposal/known:PER since-2025
9|proposal/known:PHL 0.5
9|proposal/known:PHL 0.5 2024
9|proposal/known:PHL 0.5 to-2024
17|proposal/known:PHL 2
11|proposal/known:PHL 2 2024
55|proposal/known:PHL 2 2025
-51|proposal/known:PHL 2 2026
4|proposal/known:PHL 2 since-2025
11|proposal/known:PHL 2 to-2024
-12|proposal/known:PHL 2.5
-12|proposal/known:PHL 2.5 2025
-12|proposal/known:PHL 2.5 since-2025
-4|proposal/known:PHL 3.2
-4|proposal/known:PHL 3.2 2025
-4|proposal/known:PHL 3.2 since-2025
-16|proposal/known:PHL since-2025
21|proposal/known:PHL to-2024
17|proposal/known:PNG 1
17|proposal/known:PNG 1 2023
17|proposal/known:PNG 1 to-2024
17|proposal/known:PNG to-2024
-4|proposal/known:POL 1.5
-4|proposal/known:POL 1.5 2025
-4|proposal/known:POL 1.5 since-2025
-9|proposal/known:POL 2.5
12|proposal/known:POL 2.5 2016
-20|proposal/known:POL 2.5 2023
12|proposal/known:POL 2.5 to-2021
-20|proposal/known:POL 2.5 to-2024
-66|proposal/known:POL 3
20|proposal/known:POL 3 2022
-61|proposal/known:POL 3 2024
-25|proposal/known:POL 3 2025
-25|proposal/known:POL 3 since-2025
-41|proposal/known:POL 3 to-2024
-14|proposal/known:POL 3.5
-14|proposal/known:POL 3.5 2025
-14|proposal/known:POL 3.5 since-2025
16|proposal/known:POL 4
15|proposal/known:POL 4 2025
16|proposal/known:POL 4 since-2025
30|proposal/known:POL 5
4|proposal/known:POL 5 2023
6|proposal/known:POL 5 2024
-4|proposal/known:POL 5 2025
25|proposal/known:POL 5 2026
21|proposal/known:POL 5 since-2025
9|proposal/known:POL 5 to-2024
-10|proposal/known:POL since-2025
11|proposal/known:POL to-2021
-51|proposal/known:POL to-2024
7|proposal/known:PRT 1
7|proposal/known:PRT 1 2025
7|proposal/known:PRT 1 since-2025
3|proposal/known:PRT 2
3|proposal/known:PRT 2 2025
3|proposal/known:PRT 2 since-2025
-19|proposal/known:PRT 3
-19|proposal/known:PRT 3 2025
-19|proposal/known:PRT 3 since-2025
-28|proposal/known:PRT 3.5
-28|proposal/known:PRT 3.5 2025
-28|proposal/known:PRT 3.5 since-2025
-37|proposal/known:PRT since-2025
-3|proposal/known:QAT 1.5
-3|proposal/known:QAT 1.5 2024
-3|proposal/known:QAT 1.5 to-2024
-3|proposal/known:QAT to-2024
5|proposal/known:ROU 3
5|proposal/known:ROU 3 2025
5|proposal/known:ROU 3 since-2025
6|proposal/known:ROU since-2025
-20|proposal/known:RUS 3
-16|proposal/known:RUS 3 2024
-5|proposal/known:RUS 3 2025
-5|proposal/known:RUS 3 since-2025
-16|proposal/known:RUS 3 to-2024
-5|proposal/known:RUS 5
-3|proposal/known:RUS 5 2022
-3|proposal/known:RUS 5 2025
-3|proposal/known:RUS 5 since-2025
-3|proposal/known:RUS 5 to-2024
-3|proposal/known:RUS 5.4
-3|proposal/known:RUS 5.4 2025
-3|proposal/known:RUS 5.4 since-2025
-11|proposal/known:RUS since-2025
-19|proposal/known:RUS to-2024
-5|proposal/known:SAU 3
-5|proposal/known:SAU 3 2025
-5|proposal/known:SAU 3 since-2025
-7|proposal/known:SAU since-2025
-8|proposal/known:SGP 1.5
-8|proposal/known:SGP 1.5 2024
-8|proposal/known:SGP 1.5 to-2024
-7|proposal/known:SGP 2
-5|proposal/known:SGP 2 1994
-5|proposal/known:SGP 2 to-1999
-16|proposal/known:SGP 2.5
-16|proposal/known:SGP 2.5 2024
-16|proposal/known:SGP 2.5 to-2024
-4|proposal/known:SGP 3
-4|proposal/known:SGP 3 2026
-4|proposal/known:SGP 3 since-2025
8|proposal/known:SGP 4
7|proposal/known:SGP 4 2025
8|proposal/known:SGP 4 since-2025
-16|proposal/known:SGP 5
5|proposal/known:SGP 5 2025
-21|proposal/known:SGP 5 2026
-16|proposal/known:SGP 5 since-2025
-13|proposal/known:SGP since-2025
-5|proposal/known:SGP to-1999
-26|proposal/known:SGP to-2024
4|proposal/known:SVK 3.5
4|proposal/known:SVK 3.5 2025
4|proposal/known:SVK 3.5 since-2025
5|proposal/known:SVK since-2025
4|proposal/known:SVN 3
4|proposal/known:SVN 3 2025
4|proposal/known:SVN 3 since-2025
5|proposal/known:SVN 3.5
5|proposal/known:SVN 3.5 2025
5|proposal/known:SVN 3.5 since-2025
9|proposal/known:SVN since-2025
-11|proposal/known:SWE 1.5
-11|proposal/known:SWE 1.5 2025
-11|proposal/known:SWE 1.5 since-2025
44|proposal/known:SWE 2.5
46|proposal/known:SWE 2.5 2025
46|proposal/known:SWE 2.5 since-2025
-24|proposal/known:SWE 3
-13|proposal/known:SWE 3 2024
-12|proposal/known:SWE 3 2025
-11|proposal/known:SWE 3 since-2025
-13|proposal/known:SWE 3 to-2024
-5|proposal/known:SWE 3.3
-5|proposal/known:SWE 3.3 2025
-5|proposal/known:SWE 3.3 since-2025
-3|proposal/known:SWE 3.5
6|proposal/known:SWE 4
3|proposal/known:SWE 4 2025
3|proposal/known:SWE 4 2026
6|proposal/known:SWE 4 since-2025
4|proposal/known:SWE 5
4|proposal/known:SWE 5 2025
4|proposal/known:SWE 5 since-2025
-3|proposal/known:SWE 5.5
-3|proposal/known:SWE 5.5 2024
-3|proposal/known:SWE 5.5 to-2024
27|proposal/known:SWE since-2025
-17|proposal/known:SWE to-2024
3|proposal/known:THA 2
3|proposal/known:THA 2 since-2025
13|proposal/known:THA 5
13|proposal/known:THA 5 2025
13|proposal/known:THA 5 since-2025
15|proposal/known:THA since-2025
6|proposal/known:TUR 3
6|proposal/known:TUR 3 2025
6|proposal/known:TUR 3 since-2025
4|proposal/known:TUR 4.5
4|proposal/known:TUR 4.5 1999
4|proposal/known:TUR 4.5 to-1999
10|proposal/known:TUR 5
10|proposal/known:TUR 5 2025
10|proposal/known:TUR 5 since-2025
17|proposal/known:TUR since-2025
4|proposal/known:TUR to-1999
16|proposal/known:TWN 1.5
17|proposal/known:TWN 1.5 2025
17|proposal/known:TWN 1.5 since-2025
16|proposal/known:TWN 1E+1
16|proposal/known:TWN 1E+1 2024
16|proposal/known:TWN 1E+1 to-2024
-11|proposal/known:TWN 2
-8|proposal/known:TWN 2 2022
-4|proposal/known:TWN 2 2025
-4|proposal/known:TWN 2 since-2025
-8|proposal/known:TWN 2 to-2024
-8|proposal/known:TWN 2.5
-9|proposal/known:TWN 2.5 2025
-8|proposal/known:TWN 2.5 since-2025
-4|proposal/known:TWN 3
22|proposal/known:TWN 3 2022
12|proposal/known:TWN 3 2023
-22|proposal/known:TWN 3 2024
-7|proposal/known:TWN 3 2025
-10|proposal/known:TWN 3 2026
-17|proposal/known:TWN 3 since-2025
12|proposal/known:TWN 3 to-2024
-19|proposal/known:TWN 3-3.5
-3|proposal/known:TWN 3-3.5 2024
-16|proposal/known:TWN 3-3.5 2026
-16|proposal/known:TWN 3-3.5 since-2025
-3|proposal/known:TWN 3-3.5 to-2024
12|proposal/known:TWN 3.4
12|proposal/known:TWN 3.4 2026
12|proposal/known:TWN 3.4 since-2025
19|proposal/known:TWN 3.5
22|proposal/known:TWN 3.5 2025
-4|proposal/known:TWN 3.5 2026
18|proposal/known:TWN 3.5 since-2025
-14|proposal/known:TWN 4
-16|proposal/known:TWN 4 2025
-15|proposal/known:TWN 4 since-2025
14|proposal/known:TWN 4.4
14|proposal/known:TWN 4.4 2025
14|proposal/known:TWN 4.4 since-2025
9|proposal/known:TWN 5
32|proposal/known:TWN 5 2024
-25|proposal/known:TWN 5 2025
-25|proposal/known:TWN 5 since-2025
33|proposal/known:TWN 5 to-2024
12|proposal/known:TWN 7
12|proposal/known:TWN 7 2025
12|proposal/known:TWN 7 since-2025
-9|proposal/known:TWN since-2025
53|proposal/known:TWN to-2024
-3|proposal/known:UKR 0.25
-3|proposal/known:UKR 1.5
-3|proposal/known:UKR 1.5 2025
-3|proposal/known:UKR 1.5 since-2025
12|proposal/known:UKR 1E+1
12|proposal/known:UKR 1E+1 2025
12|proposal/known:UKR 1E+1 since-2025
-7|proposal/known:UKR 2
-5|proposal/known:UKR 2 2023
-7|proposal/known:UKR 2 to-2024
-5|proposal/known:UKR 3
-4|proposal/known:UKR 3 2025
-4|proposal/known:UKR 3 since-2025
10|proposal/known:UKR 6
10|proposal/known:UKR 6 2025
10|proposal/known:UKR 6 since-2025
10|proposal/known:UKR since-2025
-8|proposal/known:UKR to-2024
-18|proposal/known:USA 1.5
-3|proposal/known:USA 1.5 1982
-3|proposal/known:USA 1.5 2007
-7|proposal/known:USA 1.5 2026
-7|proposal/known:USA 1.5 since-2025
-4|proposal/known:USA 1.5 to-1999
-5|proposal/known:USA 1.5 to-2013
-15|proposal/known:USA 1.7
-10|proposal/known:USA 1.7 1980
-4|proposal/known:USA 1.7 1981
-15|proposal/known:USA 1.7 to-1999
-3|proposal/known:USA 1.8
-3|proposal/known:USA 1.8 1984
-3|proposal/known:USA 1.8 to-1999
-11|proposal/known:USA 1E+1
-11|proposal/known:USA 1E+1 2024
-11|proposal/known:USA 1E+1 to-2024
-17|proposal/known:USA 2
-14|proposal/known:USA 2 2019
-3|proposal/known:USA 2 since-2025
-14|proposal/known:USA 2 to-2021
6|proposal/known:USA 2.5
15|proposal/known:USA 2.5 1992
-12|proposal/known:USA 2.5 2025
4|proposal/known:USA 2.5 2026
-8|proposal/known:USA 2.5 since-2025
15|proposal/known:USA 2.5 to-1999
-4|proposal/known:USA 2.8
-3|proposal/known:USA 2.8 2025
-4|proposal/known:USA 2.8 since-2025
17|proposal/known:USA 2E+1
17|proposal/known:USA 2E+1 2025
17|proposal/known:USA 2E+1 since-2025
-17|proposal/known:USA 3
-5|proposal/known:USA 3 1981
6|proposal/known:USA 3 1992
-39|proposal/known:USA 3 2024
18|proposal/known:USA 3 2025
6|proposal/known:USA 3 2026
24|proposal/known:USA 3 since-2025
-39|proposal/known:USA 3 to-2024
-12|proposal/known:USA 3.4
-12|proposal/known:USA 3.4 2026
-12|proposal/known:USA 3.4 since-2025
-15|proposal/known:USA 3.5
-11|proposal/known:USA 3.5 2025
-3|proposal/known:USA 3.5 2026
-14|proposal/known:USA 3.5 since-2025
-12|proposal/known:USA 4
-24|proposal/known:USA 4 1987
-3|proposal/known:USA 4 1989
13|proposal/known:USA 4 2002
8|proposal/known:USA 4 2008
6|proposal/known:USA 4 2012
-10|proposal/known:USA 4 2025
-10|proposal/known:USA 4 since-2025
-28|proposal/known:USA 4 to-1999
27|proposal/known:USA 4 to-2013
8|proposal/known:USA 4.5
8|proposal/known:USA 4.5 2026
8|proposal/known:USA 4.5 since-2025
9|proposal/known:USA 4.7
9|proposal/known:USA 4.7 2026
9|proposal/known:USA 4.7 since-2025
17|proposal/known:USA 4.8
17|proposal/known:USA 4.8 2026
17|proposal/known:USA 4.8 since-2025
59|proposal/known:USA 5
6|proposal/known:USA 5 2022
15|proposal/known:USA 5 2023
-14|proposal/known:USA 5 2024
20|proposal/known:USA 5 2025
32|proposal/known:USA 5 2026
52|proposal/known:USA 5 since-2025
7|proposal/known:USA 5 to-2024
15|proposal/known:USA 5.2
15|proposal/known:USA 5.2 1980
15|proposal/known:USA 5.2 to-1999
61|proposal/known:USA since-2025
-22|proposal/known:USA to-1999
22|proposal/known:USA to-2013
-16|proposal/known:USA to-2021
-48|proposal/known:USA to-2024
-3|proposal/known:VEN 4.5
-3|proposal/known:VEN 4.5 2026
-3|proposal/known:VEN 4.5 since-2025
-3|proposal/known:VEN since-2025
-7|proposal/known:VNM 2
-3|proposal/known:VNM 2 2022
-3|proposal/known:VNM 2 2025
-3|proposal/known:VNM 2 since-2025
-3|proposal/known:VNM 2 to-2024
-6|proposal/known:VNM 2.5-3.5
-6|proposal/known:VNM 2.5-3.5 2026
-6|proposal/known:VNM 2.5-3.5 since-2025
-11|proposal/known:VNM 5
-11|proposal/known:VNM 5 2025
-11|proposal/known:VNM 5 since-2025
-22|proposal/known:VNM since-2025
-3|proposal/known:VNM to-2024
10|proposal/known:ZAF 1.5
10|proposal/known:ZAF 1.5 2024
10|proposal/known:ZAF 1.5 to-2024
10|proposal/known:ZAF to-2024
-23|proposal/last:before
-4|proposal/last:same-sentence
17|proposal/named:1
-4|proposal/named:2
34|proposal/named:3
-26|proposal/one-of-several
-13|proposal/ruled
-7|proposal/ruled:spender-before
-33|proposal/ruled:spender-beside
-13|proposal/ruled:spender-both
14|proposal/ruled:spender-clause
39|proposal/ruled:spender-clause-after
-40|proposal/ruled:spender-listed
39|proposal/ruled:spender-of-gdp
-3|proposal/ruled:spender-of-noun
3|proposal/ruled:spender-ours
-9|proposal/ruled:spender-party
-14|proposal/ruled:spender-subject
11|proposal/ruled:spender-where
11|proposal/same-figure-of-another
-11|proposal/same-figure-of-it
-45|proposal/several:2
-32|proposal/several:3
14|proposal/several:5
7|proposal/subject-of:accept
-22|proposal/subject-of:advise
13|proposal/subject-of:advocate
5|proposal/subject-of:agree
-20|proposal/subject-of:aim
5|proposal/subject-of:amount
-8|proposal/subject-of:angle for
-27|proposal/subject-of:argue
9|proposal/subject-of:argue for
24|proposal/subject-of:ask
-20|proposal/subject-of:ask for
-80|proposal/subject-of:back
55|proposal/subject-of:be
-23|proposal/subject-of:believe
23|proposal/subject-of:bring
-17|proposal/subject-of:call for
20|proposal/subject-of:campaign
18|proposal/subject-of:climb
4|proposal/subject-of:come to
4|proposal/subject-of:commit
-39|proposal/subject-of:confirm
-19|proposal/subject-of:consider
22|proposal/subject-of:debate
-3|proposal/subject-of:demand
-41|proposal/subject-of:devote
-8|proposal/subject-of:discuss
-15|proposal/subject-of:do
-8|proposal/subject-of:drop
-32|proposal/subject-of:end
12|proposal/subject-of:endorse
3|proposal/subject-of:envision
4|proposal/subject-of:exceed
4|proposal/subject-of:eye
4|proposal/subject-of:fall
9|proposal/subject-of:favor
12|proposal/subject-of:favour
3|proposal/subject-of:fend off
-39|proposal/subject-of:float
30|proposal/subject-of:get
65|proposal/subject-of:go
12|proposal/subject-of:guarantee
9|proposal/subject-of:head
5|proposal/subject-of:hint
-11|proposal/subject-of:hold
34|proposal/subject-of:hope
18|proposal/subject-of:insist
7|proposal/subject-of:jump
18|proposal/subject-of:keep
-21|proposal/subject-of:leave
8|proposal/subject-of:lift
4|proposal/subject-of:like
-9|proposal/subject-of:like to see
-42|proposal/subject-of:lobby for
23|proposal/subject-of:lower
-57|proposal/subject-of:meet
5|proposal/subject-of:mention
-53|proposal/subject-of:move
13|proposal/subject-of:mull
21|proposal/subject-of:muse
8|proposal/subject-of:offer
26|proposal/subject-of:pay
3|proposal/subject-of:plan
6|proposal/subject-of:plead for
-5|proposal/subject-of:prefer
3|proposal/subject-of:press for
6|proposal/subject-of:promise
7|proposal/subject-of:propose
3|proposal/subject-of:push
3|proposal/subject-of:put forward
-73|proposal/subject-of:raise
4|proposal/subject-of:ratify
12|proposal/subject-of:reach
10|proposal/subject-of:ready
-3|proposal/subject-of:reckon on
-12|proposal/subject-of:recommend
-13|proposal/subject-of:refuse
24|proposal/subject-of:require
32|proposal/subject-of:rule out
-52|proposal/subject-of:scoff
-38|proposal/subject-of:seek
4|proposal/subject-of:sign up
-33|proposal/subject-of:sound out
-26|proposal/subject-of:speak of
25|proposal/subject-of:spend
16|proposal/subject-of:stay
-11|proposal/subject-of:stop
-17|proposal/subject-of:suggest
6|proposal/subject-of:table
7|proposal/subject-of:take
13|proposal/subject-of:talk about
51|proposal/subject-of:talk of
-24|proposal/subject-of:tell
-9|proposal/subject-of:think
-4|proposal/subject-of:try
38|proposal/subject-of:urge
21|proposal/subject-of:vote on
-16|proposal/subject-of:want
10|proposal/subject-of:weigh
4|proposal/subject-of:write
-5|proposal/subject:be allies
-6|proposal/subject:be body
8|proposal/subject:be capital
6|proposal/subject:be country
6|proposal/subject:be gov
27|proposal/subject:be leader
30|proposal/subject:be nongov
-10|proposal/subject:be pronoun
-7|proposal/subject:cap body
18|proposal/subject:cap gov
-3|proposal/subject:cap pronoun
-16|proposal/subject:demand body
17|proposal/subject:demand capital
-46|proposal/subject:demand country
46|proposal/subject:demand gov
-37|proposal/subject:demand nongov
-9|proposal/subject:demand pronoun
8|proposal/subject:denial gov
15|proposal/subject:denial leader
-49|proposal/subject:denial pronoun
6|proposal/subject:level capital
-7|proposal/subject:level country
4|proposal/subject:move allies
18|proposal/subject:move body
-27|proposal/subject:move capital
25|proposal/subject:move country
31|proposal/subject:move gov
-54|proposal/subject:move leader
9|proposal/subject:move nongov
-40|proposal/subject:pledge capital
-40|proposal/subject:pledge country
-19|proposal/subject:pledge gov
17|proposal/subject:pledge leader
-5|proposal/subject:pledge nongov
27|proposal/subject:pledge pronoun
-15|proposal/subject:proposal allies
20|proposal/subject:proposal body
26|proposal/subject:proposal capital
40|proposal/subject:proposal country
7|proposal/subject:proposal gov
-29|proposal/subject:proposal leader
33|proposal/subject:proposal nongov
3|proposal/subject:proposal people
-38|proposal/subject:proposal pronoun
9|proposal/subject:spend allies
-38|proposal/subject:spend body
-4|proposal/subject:spend capital
41|proposal/subject:spend country
10|proposal/subject:spend gov
3|proposal/subject:spend nongov
-51|proposal/subject:spend pronoun
72|proposal/title
-48|proposal/told-of:0
-4|proposal/told-of:1
18|proposal/told-of:2
35|proposal/told-of:3
11|proposal/unnamed
-58|proposal/unnamed-beside-others
"""
