"""What each cue of ``english.spender_cues`` speaks for; made by ``training/parties.py``, not by hand.

Each line: hundredths of the logarithm of odds, ``|``, the kind of claim in which the cue weighs so
much more (or nothing, where it does in all), ``/`` and the cue.
"""

TABLE = """\
-13|/after-joint:0 far
24|/after-joint:0 mid
109|/after-joint:0 near
-54|/after-joint:1 far
-40|/after-joint:1 mid
-16|/after-joint:1 near
-34|/after-joint:2 far
-45|/after-joint:2 mid
3|/after-joint:2 near
-13|/after-joint:3 mid
-22|/after-joint:3 near
-45|/after-led:\" far joined
-8|/after-led:\" near free
-10|/after-led:\" near joined
3|/after-led:# far free
-7|/after-led:# far joined
43|/after-led:# near free
25|/after-led:'s far free
-7|/after-led:) far joined
19|/after-led:, far joined
18|/after-led:, near joined
-6|/after-led:. far joined
-18|/after-led:. near free
5|/after-led:: far joined
22|/after-led:: near joined
-13|/after-led:; far joined
-32|/after-led:; near joined
16|/after-led:PARTY far joined
-4|/after-led:accused near joined
-3|/after-led:after near joined
-6|/after-led:also far joined
-17|/after-led:although near joined
-11|/after-led:an far joined
-28|/after-led:and far free
-20|/after-led:and far joined
-75|/after-led:and near free
-6|/after-led:and near joined
-16|/after-led:around far joined
10|/after-led:as far joined
-18|/after-led:as near free
-5|/after-led:as near joined
-16|/after-led:at far free
18|/after-led:at far joined
5|/after-led:at near free
11|/after-led:before far joined
-29|/after-led:before near joined
-6|/after-led:behind far joined
-4|/after-led:believe far joined
-5|/after-led:below near joined
4|/after-led:both far free
3|/after-led:both near free
5|/after-led:bring far joined
-8|/after-led:but far joined
9|/after-led:buys far free
-19|/after-led:by far free
-7|/after-led:by far joined
28|/after-led:by near free
-7|/after-led:by near joined
14|/after-led:call for near free
-21|/after-led:call near free
3|/after-led:call on far joined
-8|/after-led:copy far joined
5|/after-led:credits far joined
9|/after-led:date far joined
-12|/after-led:defence minister far joined
22|/after-led:defence minister near joined
-8|/after-led:defence secretary far joined
-32|/after-led:defense minister far joined
12|/after-led:defense minister near joined
-9|/after-led:did far joined
5|/after-led:during near free
-29|/after-led:effort far free
-4|/after-led:first far joined
-22|/after-led:for far joined
112|/after-led:for near free
6|/after-led:foreign minister near joined
8|/after-led:former far joined
32|/after-led:from far free
-18|/after-led:from far joined
55|/after-led:from near free
-16|/after-led:gdp near free
-4|/after-led:give far joined
3|/after-led:goal near joined
3|/after-led:gross domestic product near free
-4|/after-led:has far joined
10|/after-led:his far joined
15|/after-led:if far joined
-4|/after-led:if near joined
4|/after-led:in far free
-58|/after-led:in far joined
-4|/after-led:in line with far joined
-17|/after-led:in line with near joined
16|/after-led:in near free
-4|/after-led:is far free
-5|/after-led:is near free
3|/after-led:its far free
-6|/after-led:its far joined
-12|/after-led:keep far joined
12|/after-led:least near free
-17|/after-led:level far joined
-10|/after-led:level near joined
4|/after-led:like far free
-12|/after-led:like far joined
4|/after-led:like near free
30|/after-led:like near joined
6|/after-led:make far joined
4|/after-led:making far joined
-4|/after-led:mean far joined
5|/after-led:near far joined
13|/after-led:next far joined
12|/after-led:next near free
-17|/after-led:no far joined
-4|/after-led:not near free
-6|/after-led:now near joined
26|/after-led:of far free
30|/after-led:of near free
-32|/after-led:of near joined
-30|/after-led:on far free
-5|/after-led:on far joined
-24|/after-led:on near free
-6|/after-led:or near free
26|/after-led:other far joined
-12|/after-led:premier far joined
8|/after-led:present far joined
16|/after-led:president far free
6|/after-led:president far joined
5|/after-led:president near joined
4|/after-led:prime minister far joined
-19|/after-led:prime minister near joined
-27|/after-led:put far joined
3|/after-led:quote far joined
3|/after-led:raise far joined
-12|/after-led:replaced near free
19|/after-led:say far joined
8|/after-led:say near joined
28|/after-led:schedule far joined
4|/after-led:several far joined
5|/after-led:share far joined
-20|/after-led:since far joined
-9|/after-led:strategy far free
3|/after-led:target far joined
-49|/after-led:tell far joined
-3|/after-led:tell near joined
58|/after-led:than far joined
-43|/after-led:that far free
30|/after-led:that far joined
67|/after-led:that near free
-8|/after-led:that near joined
-38|/after-led:this far joined
3|/after-led:though near joined
-9|/after-led:time far free
6|/after-led:to far free
12|/after-led:to near free
13|/after-led:treasurer near joined
-3|/after-led:under near free
6|/after-led:visiting far joined
6|/after-led:want far free
5|/after-led:was near free
26|/after-led:what far free
23|/after-led:what far joined
-32|/after-led:what near free
36|/after-led:what near joined
-3|/after-led:whatever near free
13|/after-led:when far joined
-3|/after-led:when near joined
-3|/after-led:whereas far joined
-15|/after-led:whether far joined
29|/after-led:which far joined
9|/after-led:which near joined
-22|/after-led:while near joined
-4|/after-led:will near joined
-5|/after-led:with far free
-8|/after-led:with near joined
4|/after-led:within far joined
-4|/after-led:without near free
-8|/after-led:year far joined
-11|/after-led:— far joined
105|/after:allies name
25|/after:body name
3|/after:body owner
-27|/after:capital name
11|/after:capital owner
-29|/after:country name
-20|/after:country owner
5|/after:gov name
-40|/after:gov owner
28|/after:leader name
-4|/after:nongov name
9|/after:nongov owner
-7|/after:people name
-17|/after:people owner
-64|/after:pronoun name
-81|/after:pronoun owner
-27|/asked
36|/asks
-5|/before-clause:after-figure inside name allies
17|/before-clause:after-figure inside name body
12|/before-clause:after-figure inside name capital
-28|/before-clause:after-figure inside name country
13|/before-clause:after-figure inside name gov
23|/before-clause:after-figure inside name leader
12|/before-clause:after-figure inside name nongov
-5|/before-clause:after-figure inside name people
-44|/before-clause:after-figure inside owner body
8|/before-clause:after-figure inside owner capital
12|/before-clause:after-figure inside owner country
8|/before-clause:after-figure inside owner gov
-16|/before-clause:after-figure inside owner people
51|/before-clause:after-figure inside owner pronoun
-25|/before-clause:after-figure opens name allies
6|/before-clause:after-figure opens name capital
-28|/before-clause:after-figure opens name country
-4|/before-clause:after-figure opens name gov
27|/before-clause:after-figure opens name leader
-4|/before-clause:after-figure opens name nongov
-10|/before-clause:after-figure opens name people
23|/before-clause:after-figure opens owner body
16|/before-clause:after-figure opens owner capital
-15|/before-clause:after-figure opens owner country
-3|/before-clause:after-figure opens owner leader
12|/before-clause:after-figure opens owner people
-42|/before-clause:after-figure opens owner pronoun
44|/before-clause:free inside name allies
-9|/before-clause:free inside name capital
26|/before-clause:free inside name country
-38|/before-clause:free inside name gov
7|/before-clause:free inside name people
-6|/before-clause:free inside name pronoun
5|/before-clause:free inside owner allies
4|/before-clause:free inside owner body
-24|/before-clause:free inside owner capital
43|/before-clause:free inside owner country
-27|/before-clause:free inside owner gov
11|/before-clause:free inside owner leader
10|/before-clause:free inside owner nongov
-21|/before-clause:free inside owner people
47|/before-clause:free opens name allies
23|/before-clause:free opens name body
15|/before-clause:free opens name capital
70|/before-clause:free opens name country
-36|/before-clause:free opens name gov
-37|/before-clause:free opens name leader
-20|/before-clause:free opens name nongov
74|/before-clause:free opens name people
-42|/before-clause:free opens name pronoun
15|/before-clause:free opens owner body
15|/before-clause:free opens owner country
-3|/before-clause:free opens owner gov
-3|/before-clause:free opens owner leader
9|/before-clause:free opens owner nongov
31|/before-clause:free opens owner people
-39|/before-clause:free opens owner pronoun
76|/before-far:1
-5|/before-far:20
59|/before-far:4
-14|/before-far:60
39|/before-far:9
51|/before-free:0 after-figure name far
80|/before-free:0 after-figure name near
24|/before-free:0 after-figure owner far
58|/before-free:0 after-figure owner near
-13|/before-free:0 free name far
35|/before-free:0 free name near
22|/before-free:0 free owner far
26|/before-free:0 free owner near
-8|/before-free:1 after-figure name far
-29|/before-free:1 after-figure name near
-50|/before-free:1 after-figure owner near
17|/before-free:1 free name far
8|/before-free:1 free name near
-6|/before-free:1 free owner near
-57|/before-free:2 after-figure name far
-38|/before-free:2 after-figure name near
-3|/before-free:2 after-figure owner far
-19|/before-free:2 after-figure owner near
22|/before-free:2 free name far
50|/before-free:2 free name near
-10|/before-free:2 free owner near
-6|/before-free:3 after-figure name far
7|/before-free:3 after-figure name near
11|/before-free:3 free name far
-12|/before-free:3 free name near
26|/before-joint:0 after-figure
53|/before-joint:0 free
-17|/before-joint:1 after-figure
38|/before-joint:1 free
-5|/before-joint:2 after-figure
48|/before-joint:2 free
7|/before-joint:3 after-figure
5|/before-joint:3 free
23|/before-led:
12|/before-led:\"
-40|/before-led:#
89|/before-led:'s
3|/before-led:(
17|/before-led:)
15|/before-led:*
-31|/before-led:,
18|/before-led:-
20|/before-led:--
7|/before-led:.
-5|/before-led::
27|/before-led:;
-24|/before-led:DATE
4|/before-led:PARTY
-22|/before-led:a
17|/before-led:abandon
15|/before-led:about
8|/before-led:above
31|/before-led:across
6|/before-led:add
-7|/before-led:advise
31|/before-led:after
11|/before-led:all
20|/before-led:alliance
-37|/before-led:allied
-3|/before-led:ambassador
-7|/before-led:among
-35|/before-led:an
-51|/before-led:and
16|/before-led:announce
3|/before-led:another
14|/before-led:as
-6|/before-led:assumed
-31|/before-led:at
3|/before-led:average
7|/before-led:baltic
-8|/before-led:bar
3|/before-led:be
4|/before-led:because
-7|/before-led:before
-33|/before-led:behind
-14|/before-led:believe
-6|/before-led:between
-22|/before-led:borders
19|/before-led:bring
22|/before-led:but
-25|/before-led:by
9|/before-led:call
57|/before-led:call for
-7|/before-led:campaign
38|/before-led:chairs
-12|/before-led:chief
6|/before-led:claim
-3|/before-led:commit
3|/before-led:comparison
3|/before-led:computes
4|/before-led:consider
-14|/before-led:contrasted
6|/before-led:convince
4|/before-led:counterpart
-3|/before-led:criticized
3|/before-led:cross
3|/before-led:davos
3|/before-led:defence
9|/before-led:defence minister
3|/before-led:defended
-16|/before-led:defense minister
-12|/before-led:defense secretary
-4|/before-led:democratic
9|/before-led:describe
-14|/before-led:does
19|/before-led:double
-35|/before-led:doubt
-23|/before-led:draft
43|/before-led:drop
5|/before-led:earlier
-10|/before-led:early
-19|/before-led:economy
-4|/before-led:eight
-3|/before-led:elect
-12|/before-led:estimate
-18|/before-led:europe
-36|/before-led:european
9|/before-led:even
31|/before-led:every
5|/before-led:exceed
15|/before-led:expect
3|/before-led:finance
3|/before-led:finance minister
11|/before-led:find
-8|/before-led:first
3|/before-led:five
-40|/before-led:follow
-3|/before-led:followed
-3|/before-led:following
-11|/before-led:follows
-36|/before-led:for
5|/before-led:force
-4|/before-led:foreign minister
-18|/before-led:former
-27|/before-led:from
-37|/before-led:fulfill
11|/before-led:general
3|/before-led:get
10|/before-led:gross national product
-12|/before-led:had
-5|/before-led:hail
15|/before-led:has
9|/before-led:have
5|/before-led:her
-21|/before-led:his
4|/before-led:hit
7|/before-led:hope
-21|/before-led:host
3|/before-led:how
47|/before-led:if
-82|/before-led:in
23|/before-led:in line with
-29|/before-led:including
12|/before-led:increase
-68|/before-led:is
-5|/before-led:its
8|/before-led:keep
5|/before-led:lean on
3|/before-led:leave
-37|/before-led:lecture
23|/before-led:let
3|/before-led:lets
14|/before-led:lift
-28|/before-led:like
5|/before-led:like to see
5|/before-led:look at
-20|/before-led:make
30|/before-led:make good on
-15|/before-led:match
-21|/before-led:meet
-13|/before-led:mention
-22|/before-led:method
6|/before-led:mind
-4|/before-led:minded
8|/before-led:model
3|/before-led:more than double
7|/before-led:most
-33|/before-led:move up
-3|/before-led:mr
-22|/before-led:national security adviser
30|/before-led:neighboring
13|/before-led:neighbouring
3|/before-led:neighbours
17|/before-led:neither
-3|/before-led:neutral
-41|/before-led:new
-9|/before-led:next
-13|/before-led:nor
-22|/before-led:not
5|/before-led:note
-15|/before-led:now
-8|/before-led:oblige
-35|/before-led:of
29|/before-led:on
-26|/before-led:one
9|/before-led:only
5|/before-led:opened
13|/before-led:or
-25|/before-led:other
-13|/before-led:our
3|/before-led:out
-18|/before-led:outside
-14|/before-led:over
11|/before-led:own
3|/before-led:partner
-9|/before-led:party
22|/before-led:praised
41|/before-led:premier
7|/before-led:press
14|/before-led:pressure
56|/before-led:prime minister
20|/before-led:push
39|/before-led:put
35|/before-led:raise
-43|/before-led:reach
-33|/before-led:read
-4|/before-led:rebuff
4|/before-led:regards
3|/before-led:reiterate
-4|/before-led:reject
9|/before-led:remind
-7|/before-led:repeat
5|/before-led:reporters
7|/before-led:represent
5|/before-led:restates
30|/before-led:say
7|/before-led:senior
3|/before-led:share
3|/before-led:should
18|/before-led:show
-26|/before-led:since
3|/before-led:skips
-4|/before-led:some
-12|/before-led:spared
-5|/before-led:splits
-5|/before-led:standard
-4|/before-led:strengthen
28|/before-led:study
-10|/before-led:tell
65|/before-led:than
-25|/before-led:thank
31|/before-led:that
18|/before-led:the
-13|/before-led:the economy
-7|/before-led:them
32|/before-led:think
-15|/before-led:though
-51|/before-led:to
-11|/before-led:together
6|/before-led:trail
13|/before-led:under
11|/before-led:unless
3|/before-led:unlike
20|/before-led:urge
-3|/before-led:use
-7|/before-led:visits
3|/before-led:want
-18|/before-led:was
9|/before-led:way
7|/before-led:welcomed
3|/before-led:were
3|/before-led:whatever
6|/before-led:when
5|/before-led:where
14|/before-led:whereas
-9|/before-led:whether
18|/before-led:which
44|/before-led:while
9|/before-led:whom
27|/before-led:whose
-17|/before-led:why
3|/before-led:will
43|/before-led:with
26|/before-led:within
13|/before-led:years
-20|/before-led:yet
-29|/before-led:your
26|/before-led:—
61|/before:allies name
5|/before:allies owner
44|/before:body name
24|/before:capital name
39|/before:country name
56|/before:country owner
-65|/before:gov name
-22|/before:gov owner
13|/before:leader name
7|/before:leader owner
-14|/before:nongov name
20|/before:nongov owner
66|/before:people name
6|/before:people owner
-51|/before:pronoun name
-30|/before:pronoun owner
-7|/class-home:ALLIES CHN
-16|/class-home:ALLIES EU
23|/class-home:ALLIES JPN
-9|/class-home:ALLIES NATO
-15|/class-home:ALLIES USA
24|/class-home:ALLIES foe
18|/class-home:ALLIES land
-32|/class-home:ALLIES member
11|/class-home:CHN CHN
-34|/class-home:CHN JPN
3|/class-home:CHN land
14|/class-home:EU EU
14|/class-home:EU JPN
4|/class-home:EU land
-30|/class-home:EU member
-10|/class-home:JPN CHN
13|/class-home:JPN JPN
8|/class-home:JPN NATO
-16|/class-home:JPN foe
51|/class-home:JPN land
35|/class-home:JPN member
3|/class-home:NATO CHN
-11|/class-home:NATO EU
-15|/class-home:NATO JPN
21|/class-home:NATO NATO
-4|/class-home:NATO USA
16|/class-home:NATO foe
-67|/class-home:NATO land
35|/class-home:NATO member
-8|/class-home:USA CHN
-3|/class-home:USA EU
-26|/class-home:USA JPN
-21|/class-home:USA NATO
18|/class-home:USA USA
-6|/class-home:USA foe
-39|/class-home:USA land
-28|/class-home:USA member
-3|/class-home:foe JPN
-21|/class-home:foe NATO
-7|/class-home:foe foe
10|/class-home:foe land
-16|/class-home:foe member
11|/class-home:land CHN
36|/class-home:land JPN
4|/class-home:land NATO
-5|/class-home:land foe
26|/class-home:land land
38|/class-home:land member
15|/class-home:member EU
-7|/class-home:member JPN
20|/class-home:member NATO
-6|/class-home:member foe
-6|/class-home:member land
-5|/class-named:ALLIES CHN others-named
-15|/class-named:ALLIES EU others-named
-17|/class-named:ALLIES JPN nobody-named
40|/class-named:ALLIES JPN others-named
-12|/class-named:ALLIES NATO nobody-named
-13|/class-named:ALLIES USA nobody-named
24|/class-named:ALLIES foe others-named
-9|/class-named:ALLIES land nobody-named
27|/class-named:ALLIES land others-named
-36|/class-named:ALLIES member nobody-named
4|/class-named:ALLIES member others-named
4|/class-named:CHN CHN nobody-named
8|/class-named:CHN CHN others-named
7|/class-named:CHN JPN nobody-named
-41|/class-named:CHN JPN others-named
29|/class-named:CHN land nobody-named
-26|/class-named:CHN land others-named
3|/class-named:EU EU nobody-named
12|/class-named:EU EU others-named
19|/class-named:EU JPN nobody-named
-6|/class-named:EU JPN others-named
4|/class-named:EU land others-named
-29|/class-named:EU member others-named
-8|/class-named:JPN CHN others-named
-8|/class-named:JPN JPN nobody-named
20|/class-named:JPN JPN others-named
8|/class-named:JPN NATO others-named
-18|/class-named:JPN foe others-named
-12|/class-named:JPN land nobody-named
63|/class-named:JPN land others-named
10|/class-named:JPN member nobody-named
25|/class-named:JPN member others-named
-9|/class-named:NATO EU others-named
-28|/class-named:NATO JPN nobody-named
13|/class-named:NATO JPN others-named
11|/class-named:NATO NATO nobody-named
9|/class-named:NATO NATO others-named
-5|/class-named:NATO USA others-named
16|/class-named:NATO foe others-named
-26|/class-named:NATO land nobody-named
-41|/class-named:NATO land others-named
-5|/class-named:NATO member nobody-named
41|/class-named:NATO member others-named
-7|/class-named:USA CHN others-named
-3|/class-named:USA EU others-named
43|/class-named:USA JPN nobody-named
-69|/class-named:USA JPN others-named
-19|/class-named:USA NATO others-named
12|/class-named:USA USA nobody-named
6|/class-named:USA USA others-named
-6|/class-named:USA foe others-named
28|/class-named:USA land nobody-named
-67|/class-named:USA land others-named
-3|/class-named:USA member nobody-named
-25|/class-named:USA member others-named
-4|/class-named:foe JPN nobody-named
-20|/class-named:foe NATO others-named
-6|/class-named:foe foe others-named
10|/class-named:foe land others-named
32|/class-named:foe member nobody-named
-49|/class-named:foe member others-named
-3|/class-named:land CHN nobody-named
14|/class-named:land CHN others-named
19|/class-named:land JPN nobody-named
17|/class-named:land JPN others-named
-4|/class-named:land NATO nobody-named
8|/class-named:land NATO others-named
-5|/class-named:land foe others-named
6|/class-named:land land nobody-named
20|/class-named:land land others-named
22|/class-named:land member nobody-named
16|/class-named:land member others-named
15|/class-named:member EU others-named
-32|/class-named:member JPN nobody-named
26|/class-named:member JPN others-named
7|/class-named:member NATO nobody-named
13|/class-named:member NATO others-named
-6|/class-named:member foe others-named
-16|/class-named:member land nobody-named
10|/class-named:member land others-named
-19|/class-named:member member nobody-named
18|/class-named:member member others-named
13|/class-shape:ALLIES fine
26|/class-shape:ALLIES half
-68|/class-shape:ALLIES tenth
15|/class-shape:ALLIES whole
-16|/class-shape:CHN fine
21|/class-shape:CHN half
15|/class-shape:CHN tenth
-41|/class-shape:CHN whole
-25|/class-shape:EU half
27|/class-shape:EU tenth
44|/class-shape:JPN fine
-5|/class-shape:JPN half
-13|/class-shape:JPN tenth
57|/class-shape:JPN whole
-57|/class-shape:NATO fine
58|/class-shape:NATO half
-83|/class-shape:NATO tenth
60|/class-shape:NATO whole
-36|/class-shape:USA fine
-36|/class-shape:USA half
9|/class-shape:USA tenth
-49|/class-shape:USA whole
-10|/class-shape:foe fine
-16|/class-shape:foe half
-15|/class-shape:foe whole
83|/class-shape:land fine
-4|/class-shape:land half
46|/class-shape:land tenth
-16|/class-shape:land whole
-22|/class-shape:member fine
-19|/class-shape:member half
65|/class-shape:member tenth
-10|/class-shape:member whole
-3|/class-value:ALLIES 0.1
40|/class-value:ALLIES 0.25
-3|/class-value:ALLIES 0.96
-42|/class-value:ALLIES 1
-4|/class-value:ALLIES 1.4
12|/class-value:ALLIES 1.5
-3|/class-value:ALLIES 1.6
-4|/class-value:ALLIES 1.7
-6|/class-value:ALLIES 1.8
-37|/class-value:ALLIES 1E+1
-4|/class-value:ALLIES 2
3|/class-value:ALLIES 2.1
-3|/class-value:ALLIES 2.3
-3|/class-value:ALLIES 2.4
-15|/class-value:ALLIES 2.5
-4|/class-value:ALLIES 2.6
-6|/class-value:ALLIES 2.8
-36|/class-value:ALLIES 3
-13|/class-value:ALLIES 3.3
36|/class-value:ALLIES 3.5
-3|/class-value:ALLIES 3.8
9|/class-value:ALLIES 4
131|/class-value:ALLIES 5
-3|/class-value:ALLIES 6
-3|/class-value:ALLIES 6.5
-4|/class-value:EU 0.2
-23|/class-value:EU 1.5
33|/class-value:EU 1.9
4|/class-value:EU 3
-3|/class-value:EU 5
-4|/class-value:NATO 0.2
-18|/class-value:NATO 0.25
-3|/class-value:NATO 0.9
-5|/class-value:NATO 0.96
-58|/class-value:NATO 1
-6|/class-value:NATO 1.2
-8|/class-value:NATO 1.24
-7|/class-value:NATO 1.28
-8|/class-value:NATO 1.3
-16|/class-value:NATO 1.37
-19|/class-value:NATO 1.4
18|/class-value:NATO 1.43
43|/class-value:NATO 1.5
-23|/class-value:NATO 1.53
-7|/class-value:NATO 1.6
12|/class-value:NATO 1.7
-21|/class-value:NATO 1.8
-3|/class-value:NATO 1.9
-22|/class-value:NATO 1E+1
17|/class-value:NATO 2
-6|/class-value:NATO 2.01
34|/class-value:NATO 2.02
-53|/class-value:NATO 2.1
13|/class-value:NATO 2.2
24|/class-value:NATO 2.3
-4|/class-value:NATO 2.4
24|/class-value:NATO 2.5
5|/class-value:NATO 2.54
23|/class-value:NATO 2.7
-12|/class-value:NATO 2.8
-4|/class-value:NATO 3
37|/class-value:NATO 3.3
-5|/class-value:NATO 3.4
8|/class-value:NATO 3.5
-6|/class-value:NATO 3.8
-4|/class-value:NATO 3.9
3|/class-value:NATO 4
-13|/class-value:NATO 4.1
-6|/class-value:NATO 4.12
-9|/class-value:NATO 4.5
-10|/class-value:NATO 4.7
146|/class-value:NATO 5
-3|/class-value:NATO 5.5
-4|/class-value:NATO 6
-7|/class-value:NATO 7
-31|/class-value:USA 0.9
-12|/class-value:USA 0.91
-18|/class-value:USA 0.93
-6|/class-value:USA 0.95
-39|/class-value:USA 1
-3|/class-value:USA 1.2
-16|/class-value:USA 1.3
-25|/class-value:USA 1.4
-22|/class-value:USA 1.5
-21|/class-value:USA 1.6
-8|/class-value:USA 1.7
-31|/class-value:USA 1.8
-4|/class-value:USA 1.9
-28|/class-value:USA 1E+1
-88|/class-value:USA 2
-3|/class-value:USA 2.1
-21|/class-value:USA 2.3
-3|/class-value:USA 2.32
-10|/class-value:USA 2.4
-52|/class-value:USA 2.5
-55|/class-value:USA 2.6
-32|/class-value:USA 2.8
13|/class-value:USA 2.9
-13|/class-value:USA 2E+1
-21|/class-value:USA 3
23|/class-value:USA 3.1
69|/class-value:USA 3.2
3|/class-value:USA 3.22
11|/class-value:USA 3.3
-8|/class-value:USA 3.32
14|/class-value:USA 3.38
87|/class-value:USA 3.4
-43|/class-value:USA 3.5
5|/class-value:USA 3.8
-42|/class-value:USA 4
-11|/class-value:USA 4.4
34|/class-value:USA 4.5
37|/class-value:USA 4.6
18|/class-value:USA 4.7
4|/class-value:USA 4.9
99|/class-value:USA 5
-3|/class-value:USA 5.3
3|/class-value:USA 5.5
26|/class-value:USA 5.6
31|/class-value:USA 6
44|/class-value:USA 6.5
7|/class-value:USA 7
-8|/class-value:USA 7.3
-5|/class-value:USA 8.8
44|/class-value:USA 9
36|/class-verb:ALLIES be
14|/class-verb:ALLIES cap
-27|/class-verb:ALLIES demand
13|/class-verb:ALLIES denial
-23|/class-verb:ALLIES move
9|/class-verb:ALLIES pledge
4|/class-verb:ALLIES proposal
11|/class-verb:ALLIES spend
-22|/class-verb:CHN be
23|/class-verb:CHN cap
-6|/class-verb:CHN demand
15|/class-verb:CHN level
-8|/class-verb:CHN move
-23|/class-verb:CHN pledge
25|/class-verb:CHN proposal
15|/class-verb:CHN spend
-15|/class-verb:EU be
16|/class-verb:EU demand
35|/class-verb:EU move
-17|/class-verb:EU pledge
16|/class-verb:EU spend
12|/class-verb:JPN be
10|/class-verb:JPN cap
20|/class-verb:JPN demand
-5|/class-verb:JPN denial
26|/class-verb:JPN level
11|/class-verb:JPN move
-3|/class-verb:JPN pledge
-41|/class-verb:JPN spend
-6|/class-verb:NATO demand
13|/class-verb:NATO denial
-15|/class-verb:NATO level
-38|/class-verb:NATO move
-65|/class-verb:NATO pledge
-10|/class-verb:NATO proposal
-43|/class-verb:NATO spend
10|/class-verb:USA be
12|/class-verb:USA cap
-18|/class-verb:USA demand
-3|/class-verb:USA denial
11|/class-verb:USA level
-7|/class-verb:USA move
3|/class-verb:USA pledge
-36|/class-verb:USA proposal
15|/class-verb:USA spend
-3|/class-verb:foe be
-5|/class-verb:foe demand
-6|/class-verb:foe denial
-7|/class-verb:foe level
-9|/class-verb:foe move
-14|/class-verb:foe pledge
-5|/class-verb:foe proposal
-22|/class-verb:foe spend
-3|/class-verb:land be
12|/class-verb:land cap
29|/class-verb:land demand
-40|/class-verb:land denial
-5|/class-verb:land move
67|/class-verb:land pledge
31|/class-verb:land proposal
-43|/class-verb:land spend
-18|/class-verb:member be
-70|/class-verb:member cap
-3|/class-verb:member demand
27|/class-verb:member denial
-30|/class-verb:member level
45|/class-verb:member move
43|/class-verb:member pledge
-10|/class-verb:member proposal
92|/class-verb:member spend
-13|/class:ALLIES
-21|/class:CHN
81|/class:JPN
-22|/class:NATO
-113|/class:USA
-38|/class:foe
110|/class:land
15|/class:member
50|/heir:nobody-named
8|/heir:others-named
122|/home:nobody-named
49|/home:others-named
25|/last:before
5|/last:same-sentence
13|/named:1
79|/named:2
125|/named:3
92|/ruled
-13|/ruled:spender-after
3|/ruled:spender-after-asked
-17|/ruled:spender-asked
8|/ruled:spender-asked-before
-37|/ruled:spender-before
23|/ruled:spender-beside
81|/ruled:spender-both
-59|/ruled:spender-clause
9|/ruled:spender-denier
-15|/ruled:spender-denies
14|/ruled:spender-gapped
-31|/ruled:spender-home
41|/ruled:spender-listed
24|/ruled:spender-located
6|/ruled:spender-matched
-29|/ruled:spender-members
-55|/ruled:spender-near
-25|/ruled:spender-near-asked
46|/ruled:spender-object
20|/ruled:spender-object-asked
19|/ruled:spender-of-gdp
-7|/ruled:spender-of-noun
-41|/ruled:spender-ours
-5|/ruled:spender-party
-12|/ruled:spender-pronoun
37|/ruled:spender-relative
90|/ruled:spender-respectively
8|/ruled:spender-set-by
-26|/ruled:spender-should
27|/ruled:spender-standard
-44|/ruled:spender-subject
14|/ruled:spender-where
4|/subject-of:able
-32|/subject-of:about
10|/subject-of:accept
-20|/subject-of:account
4|/subject-of:adopt
10|/subject-of:advise
-10|/subject-of:afford
-21|/subject-of:agree
7|/subject-of:allocate
-23|/subject-of:allot
-24|/subject-of:announce
-5|/subject-of:approach
6|/subject-of:approve
-25|/subject-of:argue
-3|/subject-of:argue for
6|/subject-of:arrive
11|/subject-of:ask for
4|/subject-of:attain
48|/subject-of:average
-27|/subject-of:back
-17|/subject-of:be
-26|/subject-of:believe
17|/subject-of:bring
3|/subject-of:bring forward
-3|/subject-of:bring up
-5|/subject-of:bring up the rear
3|/subject-of:brush aside
3|/subject-of:brush off
-16|/subject-of:calculate
-13|/subject-of:call
-32|/subject-of:call for
-10|/subject-of:call on
7|/subject-of:campaign
14|/subject-of:choose
-3|/subject-of:come to
6|/subject-of:commit
-20|/subject-of:concede
31|/subject-of:consider
-10|/subject-of:contain
-3|/subject-of:contribute
-5|/subject-of:course
4|/subject-of:debate
-4|/subject-of:decide
3|/subject-of:dedicate
11|/subject-of:demand
17|/subject-of:devote
21|/subject-of:discuss
-7|/subject-of:dismiss
-17|/subject-of:do
3|/subject-of:double
15|/subject-of:drop
-17|/subject-of:due
-18|/subject-of:effort
-24|/subject-of:end
11|/subject-of:endorse
7|/subject-of:equal
4|/subject-of:estimate
7|/subject-of:exceed
-17|/subject-of:exempt
-11|/subject-of:expect
3|/subject-of:eye
-15|/subject-of:fall
9|/subject-of:favor
4|/subject-of:favour
5|/subject-of:fend off
13|/subject-of:find the money for
9|/subject-of:float
-7|/subject-of:force
18|/subject-of:foresee
-37|/subject-of:fulfill
53|/subject-of:get
-28|/subject-of:give
32|/subject-of:go
4|/subject-of:grow
-3|/subject-of:hit
-8|/subject-of:hold
-4|/subject-of:hold up
61|/subject-of:hope
-12|/subject-of:hover
6|/subject-of:hurry
17|/subject-of:increase
5|/subject-of:insist
-19|/subject-of:insist on
25|/subject-of:intend
11|/subject-of:invest
-18|/subject-of:keep
11|/subject-of:lay out
-39|/subject-of:leap
-4|/subject-of:leave
20|/subject-of:lift
-3|/subject-of:likely
-38|/subject-of:look for
30|/subject-of:make good on
10|/subject-of:manage
-66|/subject-of:match
29|/subject-of:mean
-37|/subject-of:meet
24|/subject-of:mention
-6|/subject-of:move
-28|/subject-of:move up
12|/subject-of:mull
14|/subject-of:name
-12|/subject-of:oblige
9|/subject-of:oppose
-10|/subject-of:opt
24|/subject-of:pay
23|/subject-of:plan
12|/subject-of:prefer
19|/subject-of:press for
31|/subject-of:promise
-28|/subject-of:propose
19|/subject-of:push
-4|/subject-of:push for
-3|/subject-of:put
-17|/subject-of:raise
8|/subject-of:reach
-38|/subject-of:reaffirm
-39|/subject-of:recommend
-8|/subject-of:refuse
10|/subject-of:reject
26|/subject-of:remain
5|/subject-of:request
34|/subject-of:rise
17|/subject-of:rule out
-29|/subject-of:secure
-51|/subject-of:seek
15|/subject-of:set
16|/subject-of:set aside
3|/subject-of:set its sights on
10|/subject-of:set out
6|/subject-of:settle for
-34|/subject-of:settle on
4|/subject-of:shy away
-37|/subject-of:sidestep
-8|/subject-of:sign up
-6|/subject-of:sit
5|/subject-of:slip
-23|/subject-of:speak of
34|/subject-of:spend
6|/subject-of:start at
6|/subject-of:start from
-6|/subject-of:stay
11|/subject-of:stick to
-8|/subject-of:stop
12|/subject-of:strain
6|/subject-of:struggle
-58|/subject-of:study
-10|/subject-of:suggest
7|/subject-of:swear
-27|/subject-of:swell
17|/subject-of:take
5|/subject-of:talk about
12|/subject-of:talk of
4|/subject-of:tell
-37|/subject-of:time
-9|/subject-of:toy with
-16|/subject-of:try
11|/subject-of:turn down
5|/subject-of:use
5|/subject-of:utter
7|/subject-of:veto
10|/subject-of:vote on
41|/subject-of:vow
-17|/subject-of:want
9|/subject-of:weigh
-18|/subject-of:work out at
-6|/subject:be allies
16|/subject:be body
-39|/subject:be capital
25|/subject:be country
21|/subject:be gov
-5|/subject:be leader
-5|/subject:be nongov
9|/subject:be people
-33|/subject:be pronoun
-13|/subject:cap country
6|/subject:cap gov
-17|/subject:cap nongov
-8|/subject:cap pronoun
-54|/subject:demand body
-31|/subject:demand capital
-7|/subject:demand country
-13|/subject:demand gov
20|/subject:demand leader
-35|/subject:demand nongov
-9|/subject:demand pronoun
30|/subject:denial capital
22|/subject:denial country
-22|/subject:denial gov
5|/subject:denial leader
-16|/subject:denial pronoun
17|/subject:level capital
21|/subject:level country
-23|/subject:level gov
4|/subject:level leader
-7|/subject:level people
-21|/subject:level pronoun
-31|/subject:move allies
-29|/subject:move body
33|/subject:move capital
11|/subject:move country
40|/subject:move gov
-31|/subject:move leader
17|/subject:move people
-3|/subject:move pronoun
27|/subject:pledge allies
12|/subject:pledge body
-5|/subject:pledge capital
33|/subject:pledge country
-24|/subject:pledge gov
29|/subject:pledge leader
5|/subject:pledge nongov
-80|/subject:pledge pronoun
6|/subject:proposal allies
-20|/subject:proposal body
-44|/subject:proposal capital
-6|/subject:proposal country
39|/subject:proposal gov
33|/subject:proposal leader
10|/subject:proposal nongov
-28|/subject:proposal people
7|/subject:proposal pronoun
6|/subject:spend allies
35|/subject:spend body
13|/subject:spend capital
-5|/subject:spend country
17|/subject:spend gov
-6|/subject:spend leader
4|/subject:spend nongov
-3|/subject:spend people
-14|/subject:spend pronoun
93|/title
17|/told-of:0
-16|/told-of:1
-87|/unnamed
-129|/unnamed-beside-others
-5|benchmark/after-joint:0 mid
-14|benchmark/after-joint:0 near
-3|benchmark/after-joint:1 far
-7|benchmark/after-joint:1 mid
-6|benchmark/after-led:for near free
-3|benchmark/after-led:of far free
-6|benchmark/after-led:that far joined
-3|benchmark/after-led:to near free
4|benchmark/after:allies name
-4|benchmark/after:body name
-4|benchmark/after:capital name
-7|benchmark/after:country name
-14|benchmark/after:gov name
-4|benchmark/after:pronoun name
-30|benchmark/asks
3|benchmark/before-clause:after-figure inside name allies
3|benchmark/before-clause:free inside name allies
-4|benchmark/before-clause:free inside name body
-3|benchmark/before-clause:free inside name capital
-3|benchmark/before-clause:free inside name country
-4|benchmark/before-clause:free inside name pronoun
7|benchmark/before-clause:free inside owner body
-16|benchmark/before-clause:free opens name body
-6|benchmark/before-clause:free opens name capital
-5|benchmark/before-clause:free opens name country
-4|benchmark/before-clause:free opens name pronoun
-5|benchmark/before-clause:free opens owner capital
-29|benchmark/before-far:4
-20|benchmark/before-far:9
-3|benchmark/before-free:0 after-figure name near
-34|benchmark/before-free:0 free name near
-3|benchmark/before-free:0 free owner near
-8|benchmark/before-free:1 free name near
4|benchmark/before-free:1 free owner near
-42|benchmark/before-joint:0 free
-3|benchmark/before-joint:3 free
-16|benchmark/before-led:
-4|benchmark/before-led:,
-18|benchmark/before-led:that
6|benchmark/before:allies name
-22|benchmark/before:body name
6|benchmark/before:body owner
-10|benchmark/before:capital name
-6|benchmark/before:capital owner
-10|benchmark/before:country name
-3|benchmark/before:gov name
-8|benchmark/before:pronoun name
3|benchmark/class-home:ALLIES CHN
66|benchmark/class-home:ALLIES JPN
4|benchmark/class-home:ALLIES NATO
49|benchmark/class-home:ALLIES land
21|benchmark/class-home:ALLIES member
-37|benchmark/class-home:JPN JPN
-5|benchmark/class-home:JPN land
-18|benchmark/class-home:NATO JPN
-3|benchmark/class-home:NATO NATO
-6|benchmark/class-home:NATO land
-12|benchmark/class-home:NATO member
-4|benchmark/class-home:USA JPN
-5|benchmark/class-home:land JPN
-35|benchmark/class-home:land land
-5|benchmark/class-home:member member
3|benchmark/class-named:ALLIES CHN others-named
22|benchmark/class-named:ALLIES JPN nobody-named
44|benchmark/class-named:ALLIES JPN others-named
4|benchmark/class-named:ALLIES NATO others-named
18|benchmark/class-named:ALLIES land nobody-named
32|benchmark/class-named:ALLIES land others-named
12|benchmark/class-named:ALLIES member others-named
-16|benchmark/class-named:JPN JPN nobody-named
-21|benchmark/class-named:JPN JPN others-named
-5|benchmark/class-named:JPN land others-named
-16|benchmark/class-named:NATO JPN others-named
-3|benchmark/class-named:NATO NATO others-named
-3|benchmark/class-named:NATO land others-named
-8|benchmark/class-named:NATO member others-named
-3|benchmark/class-named:USA JPN others-named
-3|benchmark/class-named:land JPN others-named
-14|benchmark/class-named:land land nobody-named
-21|benchmark/class-named:land land others-named
65|benchmark/class-shape:ALLIES half
80|benchmark/class-shape:ALLIES whole
-24|benchmark/class-shape:JPN half
-21|benchmark/class-shape:JPN whole
-6|benchmark/class-shape:NATO half
-34|benchmark/class-shape:NATO whole
-3|benchmark/class-shape:USA half
-4|benchmark/class-shape:USA whole
-25|benchmark/class-shape:land half
-18|benchmark/class-shape:land whole
-4|benchmark/class-shape:member half
28|benchmark/class-value:ALLIES 2
3|benchmark/class-value:ALLIES 3
72|benchmark/class-value:ALLIES 3.5
49|benchmark/class-value:ALLIES 5
-5|benchmark/class-value:NATO 2
-15|benchmark/class-value:NATO 3.5
-28|benchmark/class-value:NATO 5
-3|benchmark/class-value:USA 3.5
-4|benchmark/class-value:USA 5
13|benchmark/class-verb:ALLIES be
21|benchmark/class-verb:ALLIES demand
3|benchmark/class-verb:ALLIES level
18|benchmark/class-verb:ALLIES move
7|benchmark/class-verb:ALLIES pledge
7|benchmark/class-verb:ALLIES proposal
18|benchmark/class-verb:ALLIES spend
-7|benchmark/class-verb:JPN be
-8|benchmark/class-verb:JPN demand
-6|benchmark/class-verb:JPN move
-3|benchmark/class-verb:JPN proposal
-3|benchmark/class-verb:NATO be
-9|benchmark/class-verb:NATO demand
-4|benchmark/class-verb:NATO move
-3|benchmark/class-verb:NATO pledge
-16|benchmark/class-verb:NATO spend
-3|benchmark/class-verb:land be
-3|benchmark/class-verb:land demand
-6|benchmark/class-verb:land move
145|benchmark/class:ALLIES
-45|benchmark/class:JPN
-40|benchmark/class:NATO
-8|benchmark/class:USA
-43|benchmark/class:land
-6|benchmark/class:member
-26|benchmark/heir:nobody-named
-45|benchmark/heir:others-named
-31|benchmark/home:nobody-named
-45|benchmark/home:others-named
-12|benchmark/last:before
-3|benchmark/last:same-sentence
-42|benchmark/named:1
-26|benchmark/named:2
-5|benchmark/named:3
12|benchmark/ruled
15|benchmark/ruled:spender-standard
9|benchmark/same-figure-of-another
-9|benchmark/same-figure-of-it
-4|benchmark/subject-of:be
-5|benchmark/subject-of:call
-17|benchmark/subject-of:spend
-4|benchmark/subject:demand pronoun
-37|benchmark/title
23|benchmark/told-of:0
-15|benchmark/told-of:1
-5|benchmark/told-of:2
14|benchmark/unnamed
59|benchmark/unnamed-beside-others
-6|cap/after-joint:1 far
5|cap/after-joint:1 mid
3|cap/after:pronoun owner
40|cap/asks
4|cap/before-clause:free inside name country
5|cap/before-clause:free inside name gov
3|cap/before-clause:free opens name country
-4|cap/before-clause:free opens owner country
8|cap/before-far:9
12|cap/before-free:0 free name near
8|cap/before-joint:0 free
8|cap/before:country name
-4|cap/before:country owner
6|cap/before:gov name
-8|cap/class-home:ALLIES JPN
26|cap/class-home:JPN JPN
-6|cap/class-home:NATO JPN
-10|cap/class-home:land JPN
-4|cap/class-named:ALLIES JPN nobody-named
-4|cap/class-named:ALLIES JPN others-named
14|cap/class-named:JPN JPN nobody-named
12|cap/class-named:JPN JPN others-named
-3|cap/class-named:NATO JPN nobody-named
-3|cap/class-named:NATO JPN others-named
-7|cap/class-named:land JPN nobody-named
-3|cap/class-named:land JPN others-named
-9|cap/class-shape:ALLIES whole
29|cap/class-shape:JPN whole
-6|cap/class-shape:NATO whole
-9|cap/class-shape:land whole
-8|cap/class-value:ALLIES 1
-6|cap/class-value:NATO 1
4|cap/class-verb:JPN cap
-10|cap/class:ALLIES
29|cap/class:JPN
-7|cap/class:NATO
-9|cap/class:land
10|cap/heir:others-named
15|cap/home:nobody-named
11|cap/home:others-named
14|cap/last:before
3|cap/last:same-sentence
-3|cap/named:1
8|cap/named:2
4|cap/named:3
20|cap/ruled
4|cap/ruled:spender-before
4|cap/ruled:spender-clause
10|cap/ruled:spender-subject
4|cap/subject-of:cap
5|cap/subject:cap country
15|cap/title
-12|cap/told-of:0
9|cap/told-of:1
4|cap/unnamed
-13|cap/unnamed-beside-others
3|demand/after-joint:0 far
57|demand/after-joint:0 mid
4|demand/after-joint:0 near
16|demand/after-joint:1 far
-9|demand/after-joint:1 mid
-40|demand/after-joint:1 near
-15|demand/after-joint:2 far
-15|demand/after-joint:2 mid
7|demand/after-joint:2 near
7|demand/after-joint:3 far
-7|demand/after-joint:3 mid
-34|demand/after-joint:3 near
-36|demand/after-led:\" far joined
-6|demand/after-led:\" near joined
-16|demand/after-led:, far joined
-11|demand/after-led:; near joined
-7|demand/after-led:and far free
-11|demand/after-led:and near free
-27|demand/after-led:and near joined
-10|demand/after-led:as far joined
3|demand/after-led:as near free
-10|demand/after-led:as near joined
5|demand/after-led:at far joined
-5|demand/after-led:believe far joined
4|demand/after-led:both far free
3|demand/after-led:both near free
-9|demand/after-led:but far joined
-5|demand/after-led:by near free
14|demand/after-led:call for near free
-10|demand/after-led:defence minister far joined
13|demand/after-led:for far free
-23|demand/after-led:for far joined
8|demand/after-led:for near free
30|demand/after-led:from far free
14|demand/after-led:from far joined
43|demand/after-led:from near free
9|demand/after-led:his far joined
13|demand/after-led:if far joined
10|demand/after-led:in far free
-15|demand/after-led:in far joined
-37|demand/after-led:in near free
-10|demand/after-led:level far joined
-12|demand/after-led:level near joined
4|demand/after-led:like far free
-13|demand/after-led:of far free
16|demand/after-led:of far joined
-8|demand/after-led:of near free
3|demand/after-led:of near joined
-22|demand/after-led:on far free
-14|demand/after-led:on near free
3|demand/after-led:say far joined
16|demand/after-led:say near joined
-16|demand/after-led:tell far joined
33|demand/after-led:that far joined
-8|demand/after-led:that near free
5|demand/after-led:that near joined
8|demand/after-led:to far free
9|demand/after-led:to far joined
14|demand/after-led:to near free
6|demand/after-led:want far free
13|demand/after-led:what far joined
5|demand/after-led:what near free
5|demand/after-led:which near joined
-5|demand/after-led:will near joined
-5|demand/after-led:with far free
3|demand/after-led:with far joined
-11|demand/after-led:— far joined
93|demand/after:allies name
-30|demand/after:body name
26|demand/after:body owner
-5|demand/after:capital name
7|demand/after:capital owner
-27|demand/after:country name
11|demand/after:country owner
15|demand/after:gov name
-33|demand/after:leader name
13|demand/after:people owner
-26|demand/after:pronoun name
-68|demand/after:pronoun owner
-12|demand/asked
-82|demand/asks
-8|demand/before-clause:after-figure inside name allies
4|demand/before-clause:after-figure inside name body
9|demand/before-clause:after-figure inside name capital
-8|demand/before-clause:after-figure inside name country
-10|demand/before-clause:after-figure inside name gov
-8|demand/before-clause:after-figure inside name leader
6|demand/before-clause:after-figure inside name pronoun
9|demand/before-clause:after-figure inside owner body
4|demand/before-clause:after-figure inside owner capital
-19|demand/before-clause:after-figure inside owner people
-17|demand/before-clause:after-figure opens name allies
-3|demand/before-clause:after-figure opens name body
-8|demand/before-clause:after-figure opens name capital
8|demand/before-clause:after-figure opens name country
10|demand/before-clause:after-figure opens name leader
16|demand/before-clause:after-figure opens name pronoun
24|demand/before-clause:after-figure opens owner body
4|demand/before-clause:after-figure opens owner people
-5|demand/before-clause:after-figure opens owner pronoun
61|demand/before-clause:free inside name allies
-14|demand/before-clause:free inside name body
37|demand/before-clause:free inside name capital
29|demand/before-clause:free inside name country
8|demand/before-clause:free inside name gov
-16|demand/before-clause:free inside name nongov
-5|demand/before-clause:free inside name people
-13|demand/before-clause:free inside owner body
-37|demand/before-clause:free inside owner capital
14|demand/before-clause:free inside owner people
-5|demand/before-clause:free inside owner pronoun
18|demand/before-clause:free opens name allies
-39|demand/before-clause:free opens name body
-12|demand/before-clause:free opens name capital
-19|demand/before-clause:free opens name gov
-22|demand/before-clause:free opens name leader
23|demand/before-clause:free opens name people
-23|demand/before-clause:free opens name pronoun
3|demand/before-clause:free opens owner body
-25|demand/before-clause:free opens owner leader
17|demand/before-clause:free opens owner people
15|demand/before-clause:free opens owner pronoun
4|demand/before-far:20
7|demand/before-far:4
-12|demand/before-far:60
14|demand/before-far:9
11|demand/before-free:0 after-figure name far
33|demand/before-free:0 after-figure name near
15|demand/before-free:0 after-figure owner near
-27|demand/before-free:0 free name far
15|demand/before-free:0 free name near
17|demand/before-free:0 free owner far
-14|demand/before-free:0 free owner near
-15|demand/before-free:1 after-figure name near
19|demand/before-free:1 after-figure owner far
-18|demand/before-free:1 after-figure owner near
5|demand/before-free:1 free name far
27|demand/before-free:1 free name near
3|demand/before-free:1 free owner far
-38|demand/before-free:1 free owner near
-12|demand/before-free:2 after-figure name far
-20|demand/before-free:2 after-figure name near
-9|demand/before-free:2 free name far
11|demand/before-free:2 free name near
4|demand/before-free:2 free owner far
7|demand/before-free:2 free owner near
-7|demand/before-free:3 after-figure name near
6|demand/before-free:3 free name far
-4|demand/before-free:3 free name near
12|demand/before-joint:0 after-figure
-6|demand/before-joint:0 free
-25|demand/before-joint:1 after-figure
10|demand/before-joint:1 free
36|demand/before-joint:2 after-figure
-34|demand/before-joint:2 free
-14|demand/before-joint:3 after-figure
31|demand/before-joint:3 free
-36|demand/before-led:
-4|demand/before-led:\"
3|demand/before-led:#
22|demand/before-led:'s
-41|demand/before-led:,
-12|demand/before-led:-
14|demand/before-led::
-3|demand/before-led:;
4|demand/before-led:DATE
4|demand/before-led:all
-18|demand/before-led:among
-33|demand/before-led:an
-8|demand/before-led:and
3|demand/before-led:as
-8|demand/before-led:ask
-6|demand/before-led:behind
-15|demand/before-led:believe
20|demand/before-led:but
13|demand/before-led:by
10|demand/before-led:call for
6|demand/before-led:convince
4|demand/before-led:counterpart
3|demand/before-led:davos
-23|demand/before-led:defense minister
-4|demand/before-led:defense secretary
-16|demand/before-led:does
5|demand/before-led:earlier
-7|demand/before-led:european
6|demand/before-led:expect
-10|demand/before-led:first
-21|demand/before-led:follow
6|demand/before-led:for
-3|demand/before-led:foreign minister
22|demand/before-led:from
20|demand/before-led:general
-7|demand/before-led:had
7|demand/before-led:have
-42|demand/before-led:his
8|demand/before-led:hope
-17|demand/before-led:how
3|demand/before-led:in
-16|demand/before-led:including
10|demand/before-led:increase
-4|demand/before-led:is
25|demand/before-led:its
4|demand/before-led:lean on
11|demand/before-led:lift
-16|demand/before-led:like
4|demand/before-led:like to see
-12|demand/before-led:make
3|demand/before-led:more than double
4|demand/before-led:name
-21|demand/before-led:now
13|demand/before-led:of
-12|demand/before-led:on
6|demand/before-led:our
-8|demand/before-led:president
8|demand/before-led:press
14|demand/before-led:pressure
12|demand/before-led:raise
-34|demand/before-led:read
-7|demand/before-led:say
13|demand/before-led:take
50|demand/before-led:tell
16|demand/before-led:that
-16|demand/before-led:the
8|demand/before-led:think
10|demand/before-led:to
18|demand/before-led:urge
-5|demand/before-led:want
-3|demand/before-led:when
3|demand/before-led:which
4|demand/before-led:while
12|demand/before-led:whom
4|demand/before-led:why
34|demand/before-led:with
54|demand/before:allies name
-53|demand/before:body name
22|demand/before:body owner
26|demand/before:capital name
-32|demand/before:capital owner
28|demand/before:country name
-22|demand/before:gov name
-19|demand/before:leader name
-22|demand/before:leader owner
-15|demand/before:nongov name
17|demand/before:people name
15|demand/before:people owner
5|demand/before:pronoun owner
-12|demand/class-home:ALLIES EU
8|demand/class-home:ALLIES JPN
20|demand/class-home:ALLIES NATO
-6|demand/class-home:ALLIES USA
30|demand/class-home:ALLIES foe
26|demand/class-home:ALLIES land
-22|demand/class-home:ALLIES member
-6|demand/class-home:CHN JPN
-5|demand/class-home:CHN land
10|demand/class-home:EU EU
-3|demand/class-home:EU land
9|demand/class-home:EU member
20|demand/class-home:JPN JPN
3|demand/class-home:NATO CHN
5|demand/class-home:NATO EU
-20|demand/class-home:NATO JPN
15|demand/class-home:NATO NATO
7|demand/class-home:NATO USA
5|demand/class-home:NATO land
28|demand/class-home:NATO member
-3|demand/class-home:USA EU
-12|demand/class-home:USA JPN
-8|demand/class-home:USA NATO
-22|demand/class-home:USA land
-12|demand/class-home:USA member
14|demand/class-home:land JPN
-9|demand/class-home:land foe
7|demand/class-home:land land
3|demand/class-home:land member
-3|demand/class-home:member JPN
-25|demand/class-home:member NATO
-9|demand/class-home:member land
-4|demand/class-home:member member
-12|demand/class-named:ALLIES EU others-named
7|demand/class-named:ALLIES JPN others-named
22|demand/class-named:ALLIES NATO others-named
30|demand/class-named:ALLIES foe others-named
26|demand/class-named:ALLIES land others-named
-10|demand/class-named:ALLIES member nobody-named
-12|demand/class-named:ALLIES member others-named
-6|demand/class-named:CHN JPN others-named
-5|demand/class-named:CHN land others-named
10|demand/class-named:EU EU others-named
-3|demand/class-named:EU land others-named
9|demand/class-named:EU member others-named
-3|demand/class-named:JPN JPN nobody-named
23|demand/class-named:JPN JPN others-named
14|demand/class-named:JPN land others-named
5|demand/class-named:NATO EU others-named
21|demand/class-named:NATO JPN nobody-named
-42|demand/class-named:NATO JPN others-named
14|demand/class-named:NATO NATO others-named
9|demand/class-named:NATO land nobody-named
-4|demand/class-named:NATO land others-named
3|demand/class-named:NATO member nobody-named
25|demand/class-named:NATO member others-named
-3|demand/class-named:USA EU others-named
-5|demand/class-named:USA JPN nobody-named
-7|demand/class-named:USA JPN others-named
-8|demand/class-named:USA NATO others-named
-21|demand/class-named:USA land others-named
-11|demand/class-named:USA member others-named
-14|demand/class-named:land JPN nobody-named
28|demand/class-named:land JPN others-named
-9|demand/class-named:land foe others-named
4|demand/class-named:land land nobody-named
3|demand/class-named:land member others-named
-3|demand/class-named:member JPN others-named
-25|demand/class-named:member NATO others-named
-9|demand/class-named:member land others-named
9|demand/class-named:member member nobody-named
-12|demand/class-named:member member others-named
-8|demand/class-shape:ALLIES tenth
7|demand/class-shape:ALLIES whole
-10|demand/class-shape:CHN half
-3|demand/class-shape:CHN whole
9|demand/class-shape:EU half
6|demand/class-shape:EU whole
68|demand/class-shape:JPN half
-6|demand/class-shape:JPN tenth
-61|demand/class-shape:JPN whole
3|demand/class-shape:NATO half
76|demand/class-shape:NATO whole
-21|demand/class-shape:USA half
-5|demand/class-shape:USA tenth
-34|demand/class-shape:USA whole
-14|demand/class-shape:land half
17|demand/class-shape:land tenth
16|demand/class-shape:land whole
-36|demand/class-shape:member half
-5|demand/class-shape:member whole
-7|demand/class-value:ALLIES 1
-33|demand/class-value:ALLIES 1E+1
7|demand/class-value:ALLIES 2
-71|demand/class-value:ALLIES 3
7|demand/class-value:ALLIES 3.5
-3|demand/class-value:ALLIES 3.8
-8|demand/class-value:ALLIES 4
120|demand/class-value:ALLIES 5
10|demand/class-value:EU 3.5
6|demand/class-value:EU 5
-3|demand/class-value:NATO 1
10|demand/class-value:NATO 1.5
-21|demand/class-value:NATO 1E+1
-6|demand/class-value:NATO 2
58|demand/class-value:NATO 2.5
-29|demand/class-value:NATO 3
-64|demand/class-value:NATO 3.5
22|demand/class-value:NATO 4
113|demand/class-value:NATO 5
-4|demand/class-value:USA 1E+1
-25|demand/class-value:USA 3
-44|demand/class-value:USA 3.5
-3|demand/class-value:USA 3.8
-8|demand/class-verb:ALLIES be
27|demand/class-verb:ALLIES cap
-25|demand/class-verb:ALLIES demand
37|demand/class-verb:ALLIES denial
-10|demand/class-verb:ALLIES move
-19|demand/class-verb:ALLIES pledge
30|demand/class-verb:ALLIES proposal
37|demand/class-verb:ALLIES spend
-3|demand/class-verb:CHN demand
17|demand/class-verb:EU demand
-3|demand/class-verb:EU level
27|demand/class-verb:JPN be
9|demand/class-verb:JPN demand
-13|demand/class-verb:JPN denial
-27|demand/class-verb:JPN level
13|demand/class-verb:JPN move
26|demand/class-verb:JPN pledge
-6|demand/class-verb:JPN proposal
-19|demand/class-verb:JPN spend
-21|demand/class-verb:NATO be
-10|demand/class-verb:NATO cap
15|demand/class-verb:NATO demand
13|demand/class-verb:NATO denial
29|demand/class-verb:NATO level
44|demand/class-verb:NATO pledge
-38|demand/class-verb:NATO proposal
-69|demand/class-verb:NATO spend
-11|demand/class-verb:USA be
-20|demand/class-verb:USA demand
-3|demand/class-verb:USA level
-9|demand/class-verb:USA move
-7|demand/class-verb:USA pledge
20|demand/class-verb:USA proposal
-8|demand/class-verb:USA spend
18|demand/class-verb:land be
-25|demand/class-verb:land cap
10|demand/class-verb:land demand
-18|demand/class-verb:land denial
3|demand/class-verb:land level
13|demand/class-verb:land move
14|demand/class-verb:land pledge
13|demand/class-verb:land proposal
-26|demand/class-verb:land spend
-4|demand/class-verb:member be
-19|demand/class-verb:member denial
-8|demand/class-verb:member move
-44|demand/class-verb:member pledge
-20|demand/class-verb:member proposal
70|demand/class-verb:member spend
42|demand/class:ALLIES
-13|demand/class:CHN
15|demand/class:EU
41|demand/class:NATO
-59|demand/class:USA
-3|demand/class:foe
18|demand/class:land
-41|demand/class:member
-7|demand/heir:nobody-named
-6|demand/heir:others-named
9|demand/home:nobody-named
27|demand/home:others-named
43|demand/last:before
-21|demand/last:same-sentence
24|demand/named:2
6|demand/named:3
16|demand/ruled
-13|demand/ruled:spender-after
3|demand/ruled:spender-after-asked
-17|demand/ruled:spender-asked
39|demand/ruled:spender-before
6|demand/ruled:spender-beside
52|demand/ruled:spender-both
14|demand/ruled:spender-gapped
-29|demand/ruled:spender-home
-29|demand/ruled:spender-members
-50|demand/ruled:spender-near
-25|demand/ruled:spender-near-asked
42|demand/ruled:spender-object
20|demand/ruled:spender-object-asked
5|demand/ruled:spender-of-gdp
-15|demand/ruled:spender-party
-12|demand/ruled:spender-pronoun
5|demand/ruled:spender-respectively
-25|demand/ruled:spender-should
13|demand/ruled:spender-subject
10|demand/same-figure-of-another
-10|demand/same-figure-of-it
6|demand/subject-of:aim
10|demand/subject-of:ask
18|demand/subject-of:ask for
-34|demand/subject-of:back
5|demand/subject-of:be
8|demand/subject-of:call
-20|demand/subject-of:call for
-10|demand/subject-of:call on
8|demand/subject-of:consider
4|demand/subject-of:end
-3|demand/subject-of:expect
7|demand/subject-of:favour
5|demand/subject-of:fend off
23|demand/subject-of:get
6|demand/subject-of:go
-7|demand/subject-of:hold
34|demand/subject-of:hope
10|demand/subject-of:increase
-23|demand/subject-of:insist on
9|demand/subject-of:lift
-3|demand/subject-of:like to see
-39|demand/subject-of:look for
-33|demand/subject-of:match
4|demand/subject-of:mean
-28|demand/subject-of:meet
18|demand/subject-of:mention
29|demand/subject-of:move
4|demand/subject-of:name
23|demand/subject-of:press for
-8|demand/subject-of:promise
11|demand/subject-of:raise
-39|demand/subject-of:reach
4|demand/subject-of:rule out
-3|demand/subject-of:settle for
-5|demand/subject-of:speak of
4|demand/subject-of:spend
5|demand/subject-of:start at
3|demand/subject-of:stay
-17|demand/subject-of:take
5|demand/subject-of:talk of
20|demand/subject-of:tell
-11|demand/subject-of:urge
-11|demand/subject-of:want
6|demand/subject:be body
-30|demand/subject:be capital
-4|demand/subject:be country
3|demand/subject:be people
25|demand/subject:be pronoun
-6|demand/subject:cap leader
-25|demand/subject:demand body
-6|demand/subject:demand capital
-8|demand/subject:demand country
-27|demand/subject:demand gov
12|demand/subject:demand leader
11|demand/subject:demand pronoun
5|demand/subject:denial capital
7|demand/subject:denial gov
3|demand/subject:denial leader
-20|demand/subject:denial pronoun
11|demand/subject:level gov
-22|demand/subject:move allies
-38|demand/subject:move body
14|demand/subject:move country
18|demand/subject:move pronoun
14|demand/subject:pledge allies
-11|demand/subject:pledge body
12|demand/subject:pledge country
-14|demand/subject:pledge gov
7|demand/subject:proposal allies
8|demand/subject:proposal body
-5|demand/subject:proposal capital
-5|demand/subject:proposal country
51|demand/subject:proposal gov
11|demand/subject:proposal leader
4|demand/subject:spend allies
18|demand/subject:spend body
15|demand/subject:spend country
-5|demand/subject:spend gov
-28|demand/subject:spend pronoun
-35|demand/title
-13|demand/told-of:0
7|demand/told-of:1
24|demand/told-of:2
-19|demand/told-of:3
-20|demand/unnamed
-9|demand/unnamed-beside-others
8|denial/after-joint:0 mid
14|denial/after-joint:0 near
11|denial/after-joint:1 mid
4|denial/after-joint:1 near
13|denial/after-joint:2 far
-4|denial/after-joint:2 mid
10|denial/after-joint:2 near
3|denial/after-joint:3 near
7|denial/after-led:\" far joined
7|denial/after-led:\" near joined
12|denial/after-led:, far joined
-3|denial/after-led:, near joined
3|denial/after-led:for far free
17|denial/after-led:for near free
-3|denial/after-led:in far free
-20|denial/after-led:prime minister near joined
10|denial/after-led:say far joined
13|denial/after-led:say near joined
4|denial/after-led:that near joined
-9|denial/after:allies name
11|denial/after:body name
-18|denial/after:body owner
19|denial/after:capital name
-5|denial/after:country name
6|denial/after:gov name
-3|denial/after:gov owner
-4|denial/after:leader name
3|denial/after:people owner
34|denial/after:pronoun name
23|denial/after:pronoun owner
-6|denial/asked
47|denial/asks
8|denial/before-clause:after-figure inside name gov
10|denial/before-clause:after-figure opens name country
-4|denial/before-clause:free inside name allies
7|denial/before-clause:free inside name country
20|denial/before-clause:free inside name gov
-11|denial/before-clause:free inside name leader
7|denial/before-clause:free inside name nongov
9|denial/before-clause:free inside name pronoun
-28|denial/before-clause:free inside owner body
3|denial/before-clause:free inside owner people
28|denial/before-clause:free inside owner pronoun
3|denial/before-clause:free opens name capital
-11|denial/before-clause:free opens name country
-17|denial/before-clause:free opens name gov
7|denial/before-clause:free opens name leader
6|denial/before-clause:free opens name nongov
-18|denial/before-clause:free opens owner people
-14|denial/before-far:20
23|denial/before-far:4
9|denial/before-far:60
4|denial/before-far:9
12|denial/before-free:0 after-figure name near
7|denial/before-free:0 free name far
6|denial/before-free:0 free name near
5|denial/before-free:0 free owner near
-4|denial/before-free:1 after-figure name far
14|denial/before-free:1 after-figure name near
-4|denial/before-free:1 free name far
9|denial/before-free:1 free name near
-3|denial/before-free:2 after-figure name far
4|denial/before-free:2 free name far
-5|denial/before-free:2 free name near
6|denial/before-joint:0 after-figure
27|denial/before-joint:0 free
20|denial/before-joint:1 after-figure
-31|denial/before-joint:1 free
16|denial/before-joint:2 free
-7|denial/before-joint:3 after-figure
-11|denial/before-joint:3 free
-3|denial/before-led:
8|denial/before-led:\"
7|denial/before-led:'s
-26|denial/before-led:,
3|denial/before-led:-
-3|denial/before-led:;
-4|denial/before-led:PARTY
4|denial/before-led:and
28|denial/before-led:call for
-5|denial/before-led:chancellor
-4|denial/before-led:chief
-3|denial/before-led:following
4|denial/before-led:for
-27|denial/before-led:general
15|denial/before-led:his
-20|denial/before-led:of
10|denial/before-led:on
3|denial/before-led:partner
20|denial/before-led:prime minister
23|denial/before-led:raise
-4|denial/before-led:rebuff
13|denial/before-led:say
-4|denial/before-led:tell
4|denial/before-led:that
-6|denial/before-led:the
-7|denial/before-led:to
-5|denial/before-led:with
-4|denial/before:allies name
-28|denial/before:body owner
4|denial/before:capital name
7|denial/before:country name
11|denial/before:gov name
-4|denial/before:leader name
13|denial/before:nongov name
-15|denial/before:people owner
11|denial/before:pronoun name
29|denial/before:pronoun owner
7|denial/class-home:ALLIES JPN
-5|denial/class-home:ALLIES NATO
-6|denial/class-home:ALLIES USA
12|denial/class-home:ALLIES land
-15|denial/class-home:ALLIES member
27|denial/class-home:JPN JPN
5|denial/class-home:JPN land
3|denial/class-home:JPN member
-23|denial/class-home:NATO JPN
23|denial/class-home:NATO NATO
-20|denial/class-home:NATO land
7|denial/class-home:NATO member
-21|denial/class-home:USA JPN
8|denial/class-home:USA USA
-15|denial/class-home:USA land
6|denial/class-home:USA member
-5|denial/class-home:foe member
3|denial/class-home:land JPN
15|denial/class-home:land land
7|denial/class-home:member JPN
-17|denial/class-home:member NATO
3|denial/class-home:member land
3|denial/class-home:member member
11|denial/class-named:ALLIES JPN nobody-named
-3|denial/class-named:ALLIES JPN others-named
-5|denial/class-named:ALLIES NATO others-named
-6|denial/class-named:ALLIES USA nobody-named
-13|denial/class-named:ALLIES land nobody-named
25|denial/class-named:ALLIES land others-named
-7|denial/class-named:ALLIES member nobody-named
-8|denial/class-named:ALLIES member others-named
6|denial/class-named:JPN JPN nobody-named
21|denial/class-named:JPN JPN others-named
5|denial/class-named:JPN land others-named
3|denial/class-named:JPN member others-named
-8|denial/class-named:NATO JPN nobody-named
-15|denial/class-named:NATO JPN others-named
23|denial/class-named:NATO NATO others-named
-18|denial/class-named:NATO land others-named
21|denial/class-named:NATO member nobody-named
-14|denial/class-named:NATO member others-named
-6|denial/class-named:USA JPN nobody-named
-15|denial/class-named:USA JPN others-named
8|denial/class-named:USA USA nobody-named
-3|denial/class-named:USA land nobody-named
-12|denial/class-named:USA land others-named
7|denial/class-named:USA member others-named
-5|denial/class-named:foe member others-named
5|denial/class-named:land JPN others-named
18|denial/class-named:land land nobody-named
7|denial/class-named:member JPN others-named
-17|denial/class-named:member NATO others-named
3|denial/class-named:member land others-named
-13|denial/class-named:member member nobody-named
17|denial/class-named:member member others-named
-3|denial/class-shape:ALLIES half
-3|denial/class-shape:ALLIES whole
29|denial/class-shape:JPN half
6|denial/class-shape:JPN whole
10|denial/class-shape:NATO half
-25|denial/class-shape:NATO whole
-15|denial/class-shape:USA half
-8|denial/class-shape:USA whole
-5|denial/class-shape:foe whole
18|denial/class-shape:land whole
-20|denial/class-shape:member half
16|denial/class-shape:member whole
-3|denial/class-value:ALLIES 2
-4|denial/class-value:ALLIES 3
10|denial/class-value:ALLIES 5
23|denial/class-value:NATO 2.5
32|denial/class-value:NATO 3
-13|denial/class-value:NATO 3.5
13|denial/class-value:NATO 4
-68|denial/class-value:NATO 5
-5|denial/class-value:USA 2
-6|denial/class-value:USA 3
-14|denial/class-value:USA 3.5
7|denial/class-value:USA 5
52|denial/class-verb:ALLIES be
25|denial/class-verb:ALLIES demand
-17|denial/class-verb:ALLIES denial
-5|denial/class-verb:ALLIES move
-13|denial/class-verb:ALLIES pledge
-8|denial/class-verb:ALLIES proposal
-6|denial/class-verb:ALLIES spend
-31|denial/class-verb:JPN be
23|denial/class-verb:JPN demand
-3|denial/class-verb:JPN pledge
14|denial/class-verb:JPN proposal
20|denial/class-verb:NATO be
12|denial/class-verb:NATO cap
-13|denial/class-verb:NATO demand
-9|denial/class-verb:NATO denial
-4|denial/class-verb:NATO level
-5|denial/class-verb:NATO move
-16|denial/class-verb:NATO pledge
-5|denial/class-verb:USA be
16|denial/class-verb:USA cap
-18|denial/class-verb:USA demand
-6|denial/class-verb:USA move
6|denial/class-verb:USA pledge
-3|denial/class-verb:USA proposal
5|denial/class-verb:USA spend
-5|denial/class-verb:foe denial
-12|denial/class-verb:land be
-13|denial/class-verb:land demand
7|denial/class-verb:land denial
13|denial/class-verb:land pledge
-24|denial/class-verb:member be
-26|denial/class-verb:member cap
-4|denial/class-verb:member demand
24|denial/class-verb:member denial
16|denial/class-verb:member move
14|denial/class-verb:member pledge
-6|denial/class:ALLIES
35|denial/class:JPN
-15|denial/class:NATO
-22|denial/class:USA
-5|denial/class:foe
18|denial/class:land
-4|denial/class:member
13|denial/heir:nobody-named
58|denial/heir:others-named
25|denial/home:nobody-named
59|denial/home:others-named
-15|denial/last:before
26|denial/last:same-sentence
-5|denial/named:1
28|denial/named:2
41|denial/named:3
-11|denial/ruled
9|denial/ruled:spender-denier
-21|denial/ruled:spender-denies
3|denial/ruled:spender-home
-6|denial/same-figure-of-another
6|denial/same-figure-of-it
7|denial/subject-of:accept
-11|denial/subject-of:ask
-3|denial/subject-of:balk
-18|denial/subject-of:be
6|denial/subject-of:call
6|denial/subject-of:do
-5|denial/subject-of:get
6|denial/subject-of:go
-14|denial/subject-of:propose
4|denial/subject-of:reach
10|denial/subject-of:reject
5|denial/subject-of:rule out
3|denial/subject-of:spend
11|denial/subject-of:tell
9|denial/subject-of:turn down
3|denial/subject:be gov
3|denial/subject:be leader
-24|denial/subject:be pronoun
-4|denial/subject:demand body
-8|denial/subject:demand country
10|denial/subject:demand leader
-3|denial/subject:denial body
13|denial/subject:denial country
10|denial/subject:denial leader
6|denial/subject:denial nongov
5|denial/subject:level pronoun
5|denial/subject:move gov
12|denial/subject:pledge gov
-5|denial/subject:pledge leader
10|denial/subject:pledge pronoun
-15|denial/subject:proposal leader
5|denial/subject:spend country
10|denial/subject:spend pronoun
-56|denial/title
-9|denial/told-of:0
-24|denial/told-of:1
33|denial/told-of:2
-16|denial/unnamed
-48|denial/unnamed-beside-others
-9|level/after-joint:0 far
-16|level/after-joint:0 mid
75|level/after-joint:0 near
-29|level/after-joint:1 far
-35|level/after-joint:1 mid
-17|level/after-joint:1 near
-30|level/after-joint:2 far
-19|level/after-joint:2 mid
-4|level/after-joint:2 near
-7|level/after-joint:3 far
-17|level/after-joint:3 mid
-4|level/after-joint:3 near
-4|level/after-led:\" near joined
-10|level/after-led:# far joined
3|level/after-led:# near free
11|level/after-led:, far joined
4|level/after-led:, near joined
-18|level/after-led:; near joined
-4|level/after-led:accused near joined
-18|level/after-led:and far free
-24|level/after-led:and far joined
-54|level/after-led:and near free
5|level/after-led:and near joined
4|level/after-led:as far joined
12|level/after-led:at far joined
9|level/after-led:before far joined
-5|level/after-led:below near joined
-16|level/after-led:by far free
-8|level/after-led:by far joined
26|level/after-led:by near free
-7|level/after-led:by near joined
5|level/after-led:credits far joined
11|level/after-led:defense minister near joined
-3|level/after-led:for far joined
58|level/after-led:for near free
-16|level/after-led:gdp near free
10|level/after-led:if near joined
-37|level/after-led:in far joined
101|level/after-led:in near free
3|level/after-led:into near free
5|level/after-led:near far joined
27|level/after-led:of far free
-33|level/after-led:of far joined
16|level/after-led:of near free
-4|level/after-led:of near joined
-8|level/after-led:on far free
-6|level/after-led:on far joined
-3|level/after-led:on near free
-4|level/after-led:or near free
5|level/after-led:president far joined
-4|level/after-led:put far joined
6|level/after-led:say near joined
-3|level/after-led:tell near joined
6|level/after-led:than far joined
-17|level/after-led:that far free
46|level/after-led:that near free
-15|level/after-led:that near joined
-14|level/after-led:to far joined
-17|level/after-led:to near free
-4|level/after-led:under near free
-4|level/after-led:what far free
11|level/after-led:what near joined
-3|level/after-led:when near joined
4|level/after-led:which near joined
-17|level/after-led:while near joined
-11|level/after-led:with near free
-8|level/after-led:with near joined
-9|level/after-led:year far joined
16|level/after:body name
-15|level/after:body owner
-22|level/after:capital name
-9|level/after:capital owner
21|level/after:country name
-34|level/after:country owner
22|level/after:gov name
-35|level/after:gov owner
-18|level/after:people name
-13|level/after:people owner
-4|level/after:pronoun name
-22|level/after:pronoun owner
-87|level/asks
-5|level/before-clause:after-figure inside name body
-3|level/before-clause:after-figure inside name capital
6|level/before-clause:after-figure inside name country
7|level/before-clause:after-figure inside name gov
-5|level/before-clause:after-figure inside name people
32|level/before-clause:after-figure inside name pronoun
-25|level/before-clause:after-figure inside owner body
4|level/before-clause:after-figure inside owner capital
7|level/before-clause:after-figure inside owner country
5|level/before-clause:after-figure inside owner gov
8|level/before-clause:after-figure inside owner pronoun
30|level/before-clause:after-figure opens name body
-28|level/before-clause:after-figure opens name country
-10|level/before-clause:after-figure opens name gov
6|level/before-clause:after-figure opens name leader
-10|level/before-clause:after-figure opens name people
-20|level/before-clause:after-figure opens name pronoun
6|level/before-clause:after-figure opens owner capital
-15|level/before-clause:after-figure opens owner country
-26|level/before-clause:after-figure opens owner pronoun
-4|level/before-clause:free inside name allies
-9|level/before-clause:free inside name body
-54|level/before-clause:free inside name capital
3|level/before-clause:free inside name country
-14|level/before-clause:free inside name gov
16|level/before-clause:free inside name leader
-11|level/before-clause:free inside name nongov
8|level/before-clause:free inside name pronoun
-28|level/before-clause:free inside owner body
11|level/before-clause:free inside owner capital
-6|level/before-clause:free inside owner gov
7|level/before-clause:free inside owner leader
-13|level/before-clause:free inside owner people
10|level/before-clause:free inside owner pronoun
8|level/before-clause:free opens name allies
61|level/before-clause:free opens name body
54|level/before-clause:free opens name capital
71|level/before-clause:free opens name country
-5|level/before-clause:free opens name gov
-31|level/before-clause:free opens name leader
36|level/before-clause:free opens name people
-30|level/before-clause:free opens name pronoun
-5|level/before-clause:free opens owner capital
35|level/before-clause:free opens owner country
-4|level/before-clause:free opens owner gov
43|level/before-clause:free opens owner people
-15|level/before-clause:free opens owner pronoun
65|level/before-far:1
-22|level/before-far:20
42|level/before-far:4
15|level/before-far:60
49|level/before-free:0 after-figure name far
22|level/before-free:0 after-figure name near
16|level/before-free:0 after-figure owner far
33|level/before-free:0 after-figure owner near
-30|level/before-free:0 free name far
-3|level/before-free:0 free name near
9|level/before-free:0 free owner far
30|level/before-free:0 free owner near
17|level/before-free:1 after-figure name far
-33|level/before-free:1 after-figure name near
-36|level/before-free:1 after-figure owner far
-26|level/before-free:1 after-figure owner near
19|level/before-free:1 free name far
44|level/before-free:1 free name near
21|level/before-free:1 free owner far
-15|level/before-free:1 free owner near
-26|level/before-free:2 after-figure name far
-19|level/before-free:2 after-figure name near
-4|level/before-free:2 after-figure owner far
-17|level/before-free:2 after-figure owner near
-6|level/before-free:2 free name far
46|level/before-free:2 free name near
-8|level/before-free:2 free owner near
-5|level/before-free:3 after-figure name far
-5|level/before-free:3 after-figure name near
36|level/before-free:3 free name far
-6|level/before-free:3 free name near
-19|level/before-joint:0 after-figure
15|level/before-joint:0 free
-27|level/before-joint:1 after-figure
73|level/before-joint:1 free
-6|level/before-joint:2 after-figure
61|level/before-joint:2 free
16|level/before-joint:3 after-figure
-12|level/before-joint:3 free
68|level/before-led:
14|level/before-led:\"
19|level/before-led:#
38|level/before-led:'s
10|level/before-led:)
15|level/before-led:*
12|level/before-led:,
11|level/before-led:-
4|level/before-led:.
6|level/before-led::
16|level/before-led:;
-25|level/before-led:DATE
-20|level/before-led:PARTY
-6|level/before-led:a
11|level/before-led:about
7|level/before-led:above
31|level/before-led:across
6|level/before-led:add
13|level/before-led:after
13|level/before-led:among
-48|level/before-led:and
-10|level/before-led:as
4|level/before-led:ask
-12|level/before-led:at
-11|level/before-led:before
-17|level/before-led:behind
-7|level/before-led:between
-22|level/before-led:borders
-5|level/before-led:bring
22|level/before-led:but
-42|level/before-led:by
9|level/before-led:commit
3|level/before-led:comparison
3|level/before-led:computes
14|level/before-led:defense minister
-5|level/before-led:eight
-12|level/before-led:estimate
3|level/before-led:even
7|level/before-led:expect
-17|level/before-led:for
-20|level/before-led:from
-12|level/before-led:give
10|level/before-led:gross national product
-8|level/before-led:had
-5|level/before-led:has
-4|level/before-led:his
-11|level/before-led:host
31|level/before-led:if
-68|level/before-led:in
-13|level/before-led:including
-36|level/before-led:is
23|level/before-led:its
4|level/before-led:keep
-38|level/before-led:lecture
5|level/before-led:left
22|level/before-led:let
-9|level/before-led:like
-7|level/before-led:make
-22|level/before-led:method
-4|level/before-led:minded
28|level/before-led:neighboring
3|level/before-led:neighbouring
3|level/before-led:neighbours
17|level/before-led:neither
-13|level/before-led:nor
-19|level/before-led:of
-9|level/before-led:on
-31|level/before-led:one
30|level/before-led:only
13|level/before-led:or
-3|level/before-led:other
-4|level/before-led:outside
-5|level/before-led:over
9|level/before-led:president
16|level/before-led:push
36|level/before-led:put
4|level/before-led:raise
6|level/before-led:reach
7|level/before-led:represent
-4|level/before-led:say
18|level/before-led:show
-33|level/before-led:since
-5|level/before-led:standard
4|level/before-led:take
-26|level/before-led:tell
64|level/before-led:than
40|level/before-led:that
26|level/before-led:the
-7|level/before-led:them
-49|level/before-led:to
6|level/before-led:together
9|level/before-led:urge
-3|level/before-led:use
-6|level/before-led:visits
-18|level/before-led:what
36|level/before-led:when
-11|level/before-led:where
14|level/before-led:whereas
21|level/before-led:which
21|level/before-led:while
11|level/before-led:whose
-25|level/before-led:why
10|level/before-led:with
13|level/before-led:years
37|level/before-led:—
4|level/before:allies name
77|level/before:body name
-53|level/before:body owner
-4|level/before:capital name
17|level/before:capital owner
51|level/before:country name
26|level/before:country owner
-22|level/before:gov name
-5|level/before:gov owner
-9|level/before:leader name
9|level/before:leader owner
-13|level/before:nongov name
24|level/before:people name
31|level/before:people owner
-10|level/before:pronoun name
-23|level/before:pronoun owner
-3|level/class-home:ALLIES CHN
-58|level/class-home:ALLIES JPN
-7|level/class-home:ALLIES NATO
-5|level/class-home:ALLIES foe
-10|level/class-home:ALLIES land
-12|level/class-home:ALLIES member
23|level/class-home:CHN CHN
19|level/class-home:CHN JPN
17|level/class-home:CHN land
15|level/class-home:EU JPN
5|level/class-home:EU land
-13|level/class-home:JPN JPN
-16|level/class-home:JPN land
14|level/class-home:JPN member
-8|level/class-home:NATO CHN
5|level/class-home:NATO JPN
-33|level/class-home:NATO NATO
-4|level/class-home:NATO USA
-7|level/class-home:NATO land
-11|level/class-home:NATO member
-10|level/class-home:USA CHN
7|level/class-home:USA JPN
22|level/class-home:USA NATO
6|level/class-home:USA USA
-6|level/class-home:USA foe
36|level/class-home:USA land
-6|level/class-home:USA member
26|level/class-home:foe JPN
-3|level/class-home:foe NATO
5|level/class-home:foe foe
14|level/class-home:foe land
8|level/class-home:foe member
22|level/class-home:land JPN
5|level/class-home:land foe
-7|level/class-home:land land
-12|level/class-home:land member
-22|level/class-home:member JPN
22|level/class-home:member NATO
-31|level/class-home:member land
20|level/class-home:member member
-3|level/class-named:ALLIES CHN others-named
-26|level/class-named:ALLIES JPN nobody-named
-32|level/class-named:ALLIES JPN others-named
-7|level/class-named:ALLIES NATO others-named
-5|level/class-named:ALLIES foe others-named
15|level/class-named:ALLIES land nobody-named
-26|level/class-named:ALLIES land others-named
-6|level/class-named:ALLIES member nobody-named
-7|level/class-named:ALLIES member others-named
6|level/class-named:CHN CHN nobody-named
17|level/class-named:CHN CHN others-named
11|level/class-named:CHN JPN nobody-named
8|level/class-named:CHN JPN others-named
30|level/class-named:CHN land nobody-named
-13|level/class-named:CHN land others-named
19|level/class-named:EU JPN nobody-named
-4|level/class-named:EU JPN others-named
5|level/class-named:EU land others-named
-6|level/class-named:JPN JPN nobody-named
-7|level/class-named:JPN JPN others-named
-14|level/class-named:JPN land nobody-named
14|level/class-named:JPN member others-named
-8|level/class-named:NATO CHN others-named
-26|level/class-named:NATO JPN nobody-named
31|level/class-named:NATO JPN others-named
-17|level/class-named:NATO NATO nobody-named
-16|level/class-named:NATO NATO others-named
-4|level/class-named:NATO USA others-named
-17|level/class-named:NATO land nobody-named
10|level/class-named:NATO land others-named
-14|level/class-named:NATO member nobody-named
3|level/class-named:NATO member others-named
-10|level/class-named:USA CHN others-named
10|level/class-named:USA JPN nobody-named
-3|level/class-named:USA JPN others-named
23|level/class-named:USA NATO others-named
6|level/class-named:USA USA others-named
-6|level/class-named:USA foe others-named
27|level/class-named:USA land nobody-named
9|level/class-named:USA land others-named
-6|level/class-named:USA member others-named
26|level/class-named:foe JPN others-named
-3|level/class-named:foe NATO others-named
6|level/class-named:foe foe others-named
14|level/class-named:foe land others-named
37|level/class-named:foe member nobody-named
-29|level/class-named:foe member others-named
-3|level/class-named:land CHN nobody-named
24|level/class-named:land JPN nobody-named
-3|level/class-named:land JPN others-named
5|level/class-named:land foe others-named
-26|level/class-named:land land nobody-named
19|level/class-named:land land others-named
-3|level/class-named:land member nobody-named
-8|level/class-named:land member others-named
-7|level/class-named:member JPN nobody-named
-15|level/class-named:member JPN others-named
19|level/class-named:member NATO nobody-named
3|level/class-named:member NATO others-named
-15|level/class-named:member land nobody-named
-17|level/class-named:member land others-named
-14|level/class-named:member member nobody-named
34|level/class-named:member member others-named
-25|level/class-shape:ALLIES fine
11|level/class-shape:ALLIES half
-49|level/class-shape:ALLIES tenth
-35|level/class-shape:ALLIES whole
-16|level/class-shape:CHN fine
48|level/class-shape:CHN half
18|level/class-shape:CHN tenth
9|level/class-shape:CHN whole
-13|level/class-shape:EU half
27|level/class-shape:EU tenth
3|level/class-shape:EU whole
45|level/class-shape:JPN fine
-83|level/class-shape:JPN half
31|level/class-shape:JPN tenth
-5|level/class-shape:JPN whole
-37|level/class-shape:NATO fine
7|level/class-shape:NATO half
-18|level/class-shape:NATO tenth
-12|level/class-shape:NATO whole
-36|level/class-shape:USA fine
27|level/class-shape:USA half
3|level/class-shape:USA tenth
55|level/class-shape:USA whole
4|level/class-shape:foe half
45|level/class-shape:foe whole
82|level/class-shape:land fine
-32|level/class-shape:land tenth
-44|level/class-shape:land whole
-12|level/class-shape:member fine
18|level/class-shape:member tenth
-16|level/class-shape:member whole
-3|level/class-value:ALLIES 0.96
-7|level/class-value:ALLIES 1
-4|level/class-value:ALLIES 1.4
26|level/class-value:ALLIES 1.5
-3|level/class-value:ALLIES 1.6
-6|level/class-value:ALLIES 1.8
-8|level/class-value:ALLIES 2
4|level/class-value:ALLIES 2.1
-3|level/class-value:ALLIES 2.4
-8|level/class-value:ALLIES 2.5
-3|level/class-value:ALLIES 2.6
-6|level/class-value:ALLIES 2.8
-6|level/class-value:ALLIES 3
-13|level/class-value:ALLIES 3.3
-6|level/class-value:ALLIES 3.5
-7|level/class-value:ALLIES 5
-4|level/class-value:EU 0.2
33|level/class-value:EU 1.9
4|level/class-value:EU 2
-4|level/class-value:NATO 0.2
-3|level/class-value:NATO 0.9
-5|level/class-value:NATO 0.96
-19|level/class-value:NATO 1
-6|level/class-value:NATO 1.2
-8|level/class-value:NATO 1.24
-7|level/class-value:NATO 1.28
-8|level/class-value:NATO 1.3
-16|level/class-value:NATO 1.37
-19|level/class-value:NATO 1.4
18|level/class-value:NATO 1.43
-33|level/class-value:NATO 1.5
-23|level/class-value:NATO 1.53
-7|level/class-value:NATO 1.6
12|level/class-value:NATO 1.7
-20|level/class-value:NATO 1.8
-3|level/class-value:NATO 1.9
43|level/class-value:NATO 2
-6|level/class-value:NATO 2.01
34|level/class-value:NATO 2.02
14|level/class-value:NATO 2.2
24|level/class-value:NATO 2.3
-3|level/class-value:NATO 2.4
12|level/class-value:NATO 2.5
5|level/class-value:NATO 2.54
24|level/class-value:NATO 2.7
-12|level/class-value:NATO 2.8
12|level/class-value:NATO 3
37|level/class-value:NATO 3.3
-5|level/class-value:NATO 3.4
40|level/class-value:NATO 3.5
-6|level/class-value:NATO 3.8
-4|level/class-value:NATO 3.9
-11|level/class-value:NATO 4
-13|level/class-value:NATO 4.1
-6|level/class-value:NATO 4.12
-8|level/class-value:NATO 4.5
-3|level/class-value:NATO 4.7
-19|level/class-value:NATO 5
-3|level/class-value:NATO 5.5
-3|level/class-value:NATO 6
-7|level/class-value:NATO 7
-31|level/class-value:USA 0.9
-12|level/class-value:USA 0.91
-18|level/class-value:USA 0.93
-6|level/class-value:USA 0.95
-36|level/class-value:USA 1
-16|level/class-value:USA 1.3
-25|level/class-value:USA 1.4
-16|level/class-value:USA 1.5
-21|level/class-value:USA 1.6
-10|level/class-value:USA 1.7
-31|level/class-value:USA 1.8
-4|level/class-value:USA 1.9
-43|level/class-value:USA 2
-21|level/class-value:USA 2.3
-3|level/class-value:USA 2.32
-8|level/class-value:USA 2.4
-46|level/class-value:USA 2.5
-54|level/class-value:USA 2.6
-31|level/class-value:USA 2.8
13|level/class-value:USA 2.9
-13|level/class-value:USA 2E+1
72|level/class-value:USA 3
23|level/class-value:USA 3.1
69|level/class-value:USA 3.2
3|level/class-value:USA 3.22
11|level/class-value:USA 3.3
-8|level/class-value:USA 3.32
14|level/class-value:USA 3.38
87|level/class-value:USA 3.4
63|level/class-value:USA 3.5
8|level/class-value:USA 3.8
-28|level/class-value:USA 4
-11|level/class-value:USA 4.4
34|level/class-value:USA 4.6
8|level/class-value:USA 4.7
4|level/class-value:USA 4.9
20|level/class-value:USA 5
-3|level/class-value:USA 5.3
3|level/class-value:USA 5.5
26|level/class-value:USA 5.6
31|level/class-value:USA 6
20|level/class-value:USA 6.5
7|level/class-value:USA 7
-8|level/class-value:USA 7.3
-5|level/class-value:USA 8.8
44|level/class-value:USA 9
-39|level/class-verb:ALLIES be
-3|level/class-verb:ALLIES cap
20|level/class-verb:ALLIES demand
13|level/class-verb:ALLIES level
-24|level/class-verb:ALLIES move
-7|level/class-verb:ALLIES pledge
-23|level/class-verb:ALLIES spend
-19|level/class-verb:CHN be
23|level/class-verb:CHN cap
16|level/class-verb:CHN level
4|level/class-verb:CHN move
-5|level/class-verb:CHN pledge
33|level/class-verb:CHN proposal
15|level/class-verb:CHN spend
-7|level/class-verb:EU be
32|level/class-verb:EU move
-3|level/class-verb:EU pledge
9|level/class-verb:JPN be
-13|level/class-verb:JPN cap
-47|level/class-verb:JPN demand
3|level/class-verb:JPN denial
52|level/class-verb:JPN level
-6|level/class-verb:JPN move
21|level/class-verb:JPN pledge
-10|level/class-verb:JPN proposal
-31|level/class-verb:JPN spend
-40|level/class-verb:NATO be
31|level/class-verb:NATO cap
-9|level/class-verb:NATO demand
-9|level/class-verb:NATO level
-19|level/class-verb:NATO move
-18|level/class-verb:NATO pledge
-10|level/class-verb:NATO proposal
57|level/class-verb:NATO spend
54|level/class-verb:USA be
19|level/class-verb:USA demand
-9|level/class-verb:USA level
7|level/class-verb:USA move
-34|level/class-verb:USA proposal
27|level/class-verb:USA spend
-6|level/class-verb:foe be
-7|level/class-verb:foe level
17|level/class-verb:foe move
8|level/class-verb:foe proposal
-8|level/class-verb:foe spend
-3|level/class-verb:land be
41|level/class-verb:land demand
-16|level/class-verb:land level
-15|level/class-verb:land move
28|level/class-verb:land pledge
19|level/class-verb:land proposal
-16|level/class-verb:land spend
51|level/class-verb:member be
-38|level/class-verb:member cap
-24|level/class-verb:member demand
-39|level/class-verb:member level
5|level/class-verb:member move
-16|level/class-verb:member pledge
-5|level/class-verb:member proposal
-22|level/class-verb:member spend
-98|level/class:ALLIES
59|level/class:CHN
17|level/class:EU
-13|level/class:JPN
-59|level/class:NATO
49|level/class:USA
50|level/class:foe
7|level/class:land
-12|level/class:member
48|level/heir:nobody-named
-40|level/heir:others-named
6|level/home:nobody-named
-30|level/home:others-named
52|level/last:before
-4|level/last:same-sentence
11|level/named:1
39|level/named:2
11|level/named:3
71|level/ruled
10|level/ruled:spender-asked-before
-31|level/ruled:spender-before
33|level/ruled:spender-beside
-51|level/ruled:spender-clause
6|level/ruled:spender-denies
-15|level/ruled:spender-home
8|level/ruled:spender-listed
24|level/ruled:spender-located
-11|level/ruled:spender-near
4|level/ruled:spender-of-gdp
-38|level/ruled:spender-ours
23|level/ruled:spender-relative
78|level/ruled:spender-respectively
28|level/ruled:spender-where
-9|level/same-figure-of-another
9|level/same-figure-of-it
-3|level/subject-of:account
-11|level/subject-of:afford
-12|level/subject-of:aim
-23|level/subject-of:allot
5|level/subject-of:amount
-5|level/subject-of:approach
-6|level/subject-of:argue
4|level/subject-of:arrive
45|level/subject-of:average
-15|level/subject-of:be
12|level/subject-of:bring
-5|level/subject-of:bring up the rear
-10|level/subject-of:call for
8|level/subject-of:climb
-3|level/subject-of:come to
9|level/subject-of:commit
-5|level/subject-of:course
22|level/subject-of:devote
-32|level/subject-of:do
6|level/subject-of:drop
6|level/subject-of:equal
5|level/subject-of:estimate
6|level/subject-of:exceed
-16|level/subject-of:expect
-10|level/subject-of:fall
3|level/subject-of:favor
-7|level/subject-of:force
24|level/subject-of:get
-30|level/subject-of:give
-9|level/subject-of:go
3|level/subject-of:grow
-3|level/subject-of:hold
-12|level/subject-of:hover
5|level/subject-of:increase
-26|level/subject-of:keep
7|level/subject-of:lay out
-3|level/subject-of:leave
3|level/subject-of:lift
12|level/subject-of:manage
-23|level/subject-of:match
-6|level/subject-of:meet
4|level/subject-of:move
-19|level/subject-of:plan
3|level/subject-of:pledge
3|level/subject-of:promise
14|level/subject-of:push
-17|level/subject-of:put
15|level/subject-of:raise
18|level/subject-of:reach
18|level/subject-of:remain
19|level/subject-of:rise
-15|level/subject-of:seek
6|level/subject-of:set
7|level/subject-of:set aside
5|level/subject-of:slip
8|level/subject-of:spend
-5|level/subject-of:stand
5|level/subject-of:start from
-3|level/subject-of:stop
-32|level/subject-of:study
-27|level/subject-of:swell
17|level/subject-of:take
-5|level/subject-of:tell
-28|level/subject-of:want
-18|level/subject-of:work out at
-4|level/subject:be body
-11|level/subject:be capital
16|level/subject:be country
5|level/subject:be gov
-14|level/subject:be leader
7|level/subject:be people
-15|level/subject:be pronoun
-18|level/subject:cap country
-5|level/subject:demand body
-15|level/subject:demand capital
5|level/subject:demand country
8|level/subject:demand gov
-23|level/subject:demand nongov
-26|level/subject:demand pronoun
13|level/subject:level body
12|level/subject:level capital
28|level/subject:level country
-29|level/subject:level gov
-7|level/subject:level people
-13|level/subject:level pronoun
-9|level/subject:move allies
-18|level/subject:move body
15|level/subject:move capital
33|level/subject:move country
34|level/subject:move gov
-8|level/subject:move leader
5|level/subject:move people
19|level/subject:move pronoun
3|level/subject:pledge capital
17|level/subject:pledge country
7|level/subject:pledge leader
-13|level/subject:pledge pronoun
-30|level/subject:proposal capital
3|level/subject:proposal gov
4|level/subject:proposal nongov
-32|level/subject:proposal people
23|level/subject:spend body
10|level/subject:spend capital
-30|level/subject:spend country
-4|level/subject:spend gov
-8|level/subject:spend leader
-3|level/subject:spend people
-16|level/subject:spend pronoun
73|level/title
62|level/told-of:0
-8|level/told-of:1
-54|level/told-of:3
-23|level/unnamed
-39|level/unnamed-beside-others
7|other/after-joint:0 mid
5|other/after-joint:0 near
10|other/after-joint:1 far
-34|other/after-joint:1 mid
4|other/after-joint:2 far
17|other/after-joint:3 near
-25|other/after-led:\" far joined
-4|other/after-led:, far joined
-3|other/after-led:, near joined
3|other/after-led:from near free
3|other/after-led:in far joined
4|other/after-led:of near free
3|other/after-led:what far joined
26|other/after:country name
4|other/after:gov owner
3|other/after:leader name
-3|other/after:people owner
-17|other/after:pronoun name
4|other/after:pronoun owner
-14|other/asked
-3|other/asks
3|other/before-clause:after-figure inside name gov
3|other/before-clause:after-figure inside name pronoun
4|other/before-clause:after-figure inside owner country
-6|other/before-clause:free inside name body
13|other/before-clause:free inside name country
-23|other/before-clause:free inside name gov
3|other/before-clause:free inside name leader
7|other/before-clause:free inside name nongov
13|other/before-clause:free inside name pronoun
4|other/before-clause:free inside owner country
3|other/before-clause:free inside owner people
-22|other/before-clause:free opens name gov
3|other/before-clause:free opens name leader
24|other/before-far:20
-27|other/before-far:4
4|other/before-far:60
11|other/before-far:9
3|other/before-free:0 after-figure name far
5|other/before-free:0 after-figure name near
-4|other/before-free:0 free name far
-5|other/before-free:1 after-figure name near
5|other/before-free:1 free name far
-5|other/before-free:1 free name near
-3|other/before-joint:0 after-figure
-14|other/before-joint:0 free
7|other/before-joint:1 after-figure
12|other/before-joint:1 free
10|other/before-joint:2 after-figure
3|other/before-joint:3 free
10|other/before-led:
-26|other/before-led:\"
8|other/before-led:'s
3|other/before-led:,
-3|other/before-led:PARTY
3|other/before-led:a
4|other/before-led:and
4|other/before-led:chancellor
8|other/before-led:for
9|other/before-led:if
3|other/before-led:in
9|other/before-led:its
-5|other/before-led:match
3|other/before-led:of
8|other/before-led:say
7|other/before-led:senior
11|other/before-led:the
5|other/before-led:were
-17|other/before-led:whether
-5|other/before:body name
16|other/before:country name
8|other/before:country owner
-42|other/before:gov name
7|other/before:leader name
10|other/before:nongov name
3|other/before:people name
3|other/before:people owner
18|other/before:pronoun name
21|other/class-home:ALLIES JPN
-5|other/class-home:ALLIES NATO
-11|other/class-home:ALLIES land
-14|other/class-home:ALLIES member
3|other/class-home:EU EU
-8|other/class-home:EU member
23|other/class-home:JPN JPN
5|other/class-home:JPN member
-33|other/class-home:NATO JPN
-15|other/class-home:NATO NATO
-3|other/class-home:NATO land
16|other/class-home:NATO member
-20|other/class-home:USA JPN
-4|other/class-home:USA land
-3|other/class-home:USA member
-3|other/class-home:foe member
11|other/class-home:land JPN
18|other/class-home:land land
-4|other/class-home:land member
20|other/class-home:member NATO
12|other/class-home:member member
-13|other/class-named:ALLIES JPN nobody-named
34|other/class-named:ALLIES JPN others-named
-3|other/class-named:ALLIES NATO nobody-named
-6|other/class-named:ALLIES land nobody-named
-6|other/class-named:ALLIES land others-named
-5|other/class-named:ALLIES member nobody-named
-9|other/class-named:ALLIES member others-named
3|other/class-named:EU EU others-named
-8|other/class-named:EU member others-named
13|other/class-named:JPN JPN nobody-named
11|other/class-named:JPN JPN others-named
3|other/class-named:JPN member others-named
-17|other/class-named:NATO JPN nobody-named
-17|other/class-named:NATO JPN others-named
-12|other/class-named:NATO NATO nobody-named
-3|other/class-named:NATO NATO others-named
-16|other/class-named:NATO member nobody-named
32|other/class-named:NATO member others-named
-8|other/class-named:USA JPN nobody-named
-13|other/class-named:USA JPN others-named
-3|other/class-named:USA land others-named
-3|other/class-named:foe member others-named
32|other/class-named:land JPN nobody-named
-21|other/class-named:land JPN others-named
10|other/class-named:land land nobody-named
8|other/class-named:land land others-named
-3|other/class-named:land member others-named
-6|other/class-named:member JPN nobody-named
6|other/class-named:member JPN others-named
15|other/class-named:member NATO nobody-named
5|other/class-named:member NATO others-named
22|other/class-named:member member nobody-named
-10|other/class-named:member member others-named
-37|other/class-shape:ALLIES half
-4|other/class-shape:ALLIES tenth
30|other/class-shape:ALLIES whole
3|other/class-shape:EU half
-6|other/class-shape:EU whole
70|other/class-shape:JPN half
-15|other/class-shape:JPN tenth
-30|other/class-shape:JPN whole
-18|other/class-shape:NATO half
-17|other/class-shape:NATO whole
-6|other/class-shape:USA half
4|other/class-shape:USA tenth
-21|other/class-shape:USA whole
-4|other/class-shape:foe whole
-15|other/class-shape:land half
22|other/class-shape:land tenth
18|other/class-shape:land whole
4|other/class-shape:member half
-3|other/class-shape:member tenth
31|other/class-shape:member whole
-12|other/class-value:ALLIES 1
20|other/class-value:ALLIES 2
-31|other/class-value:ALLIES 3.5
29|other/class-value:ALLIES 4
-6|other/class-value:ALLIES 5
-23|other/class-value:NATO 1
-4|other/class-value:NATO 2
-7|other/class-value:NATO 3
-15|other/class-value:NATO 3.5
18|other/class-value:NATO 5
-3|other/class-value:USA 3
-6|other/class-value:USA 3.5
-12|other/class-value:USA 5
-16|other/class-verb:ALLIES be
-16|other/class-verb:ALLIES demand
-3|other/class-verb:ALLIES denial
-6|other/class-verb:ALLIES level
26|other/class-verb:ALLIES move
25|other/class-verb:ALLIES pledge
-10|other/class-verb:ALLIES proposal
-6|other/class-verb:ALLIES spend
-3|other/class-verb:CHN move
-8|other/class-verb:EU be
4|other/class-verb:EU move
16|other/class-verb:JPN be
22|other/class-verb:JPN demand
3|other/class-verb:JPN denial
5|other/class-verb:JPN level
-18|other/class-verb:JPN pledge
11|other/class-verb:JPN proposal
23|other/class-verb:NATO demand
-4|other/class-verb:NATO denial
-3|other/class-verb:NATO level
-13|other/class-verb:NATO move
-6|other/class-verb:NATO pledge
-7|other/class-verb:NATO proposal
-8|other/class-verb:USA demand
-4|other/class-verb:USA move
6|other/class-verb:land demand
-14|other/class-verb:land move
-3|other/class-verb:land pledge
10|other/class-verb:member be
-27|other/class-verb:member demand
6|other/class-verb:member denial
5|other/class-verb:member move
5|other/class-verb:member pledge
8|other/class-verb:member proposal
-10|other/class:ALLIES
-3|other/class:CHN
-3|other/class:EU
26|other/class:JPN
-37|other/class:NATO
-23|other/class:USA
-5|other/class:foe
25|other/class:land
32|other/class:member
4|other/heir:nobody-named
11|other/heir:others-named
48|other/home:nobody-named
4|other/home:others-named
-11|other/last:before
-3|other/last:same-sentence
12|other/named:1
29|other/named:3
25|other/ruled
14|other/ruled:spender-before
27|other/ruled:spender-clause
4|other/ruled:spender-home
3|other/ruled:spender-of-gdp
-14|other/ruled:spender-ours
6|other/ruled:spender-party
-12|other/ruled:spender-subject
-8|other/same-figure-of-another
8|other/same-figure-of-it
3|other/subject-of:accept
5|other/subject-of:aim
4|other/subject-of:be
3|other/subject-of:call for
5|other/subject-of:get
7|other/subject-of:go
-25|other/subject-of:hit
4|other/subject-of:match
6|other/subject-of:spend
3|other/subject-of:take
-25|other/subject-of:tell
3|other/subject:be pronoun
-3|other/subject:demand country
-24|other/subject:demand gov
3|other/subject:denial country
6|other/subject:move country
-21|other/subject:move gov
3|other/subject:move leader
3|other/subject:move pronoun
4|other/subject:pledge country
7|other/subject:pledge pronoun
5|other/subject:proposal gov
3|other/subject:spend country
3|other/subject:spend pronoun
36|other/title
-5|other/told-of:1
-31|other/told-of:2
34|other/told-of:3
-38|other/unnamed
-8|pledge/after-joint:0 far
-32|pledge/after-joint:0 mid
15|pledge/after-joint:0 near
-34|pledge/after-joint:1 far
21|pledge/after-joint:1 mid
44|pledge/after-joint:1 near
-3|pledge/after-joint:2 far
-38|pledge/after-joint:2 mid
-12|pledge/after-joint:2 near
7|pledge/after-joint:3 mid
-8|pledge/after-joint:3 near
-9|pledge/after-led:\" near joined
3|pledge/after-led:# far free
42|pledge/after-led:# near free
8|pledge/after-led:, far joined
13|pledge/after-led:, near joined
-20|pledge/after-led:. near free
5|pledge/after-led:: far joined
19|pledge/after-led:: near joined
-14|pledge/after-led:; far joined
-9|pledge/after-led:; near joined
16|pledge/after-led:PARTY far joined
-3|pledge/after-led:after near joined
-17|pledge/after-led:although near joined
-11|pledge/after-led:an far joined
-7|pledge/after-led:and far joined
-10|pledge/after-led:and near free
16|pledge/after-led:and near joined
-24|pledge/after-led:as near free
8|pledge/after-led:as near joined
-7|pledge/after-led:at far free
6|pledge/after-led:at near free
4|pledge/after-led:before far joined
-30|pledge/after-led:before near joined
23|pledge/after-led:by near free
-3|pledge/after-led:call far joined
3|pledge/after-led:call on far joined
9|pledge/after-led:date far joined
-6|pledge/after-led:defence minister far joined
-35|pledge/after-led:defense minister far joined
-4|pledge/after-led:first far joined
-19|pledge/after-led:for far free
8|pledge/after-led:for far joined
22|pledge/after-led:for near free
-33|pledge/after-led:from far joined
-4|pledge/after-led:give far joined
4|pledge/after-led:if near joined
-15|pledge/after-led:in far joined
-37|pledge/after-led:in near free
-3|pledge/after-led:into near free
-10|pledge/after-led:keep far joined
-12|pledge/after-led:like far joined
30|pledge/after-led:like near joined
4|pledge/after-led:making far joined
13|pledge/after-led:of far free
13|pledge/after-led:of far joined
10|pledge/after-led:of near free
26|pledge/after-led:other far joined
16|pledge/after-led:president far free
4|pledge/after-led:president far joined
3|pledge/after-led:president near joined
-24|pledge/after-led:put far joined
3|pledge/after-led:quote far joined
-12|pledge/after-led:replaced near free
24|pledge/after-led:say far joined
-28|pledge/after-led:say near joined
28|pledge/after-led:schedule far joined
-20|pledge/after-led:since far joined
3|pledge/after-led:target far joined
-12|pledge/after-led:tell far joined
52|pledge/after-led:than far joined
-7|pledge/after-led:that far free
17|pledge/after-led:that far joined
21|pledge/after-led:that near free
-4|pledge/after-led:that near joined
3|pledge/after-led:though near joined
25|pledge/after-led:to near free
5|pledge/after-led:was near free
12|pledge/after-led:what far free
8|pledge/after-led:what far joined
-38|pledge/after-led:what near free
9|pledge/after-led:what near joined
16|pledge/after-led:when far joined
-14|pledge/after-led:whether far joined
-3|pledge/after-led:while near joined
4|pledge/after-led:within far joined
-15|pledge/after:allies name
42|pledge/after:body name
20|pledge/after:body owner
-23|pledge/after:capital name
-23|pledge/after:country name
6|pledge/after:country owner
10|pledge/after:gov name
30|pledge/after:leader name
-30|pledge/after:nongov name
-4|pledge/after:people name
-17|pledge/after:people owner
-36|pledge/after:pronoun name
-8|pledge/after:pronoun owner
10|pledge/asked
155|pledge/asks
18|pledge/before-clause:after-figure inside name body
6|pledge/before-clause:after-figure inside name capital
-6|pledge/before-clause:after-figure inside name country
34|pledge/before-clause:after-figure inside name leader
3|pledge/before-clause:after-figure inside name pronoun
-37|pledge/before-clause:after-figure inside owner body
-5|pledge/before-clause:after-figure inside owner country
7|pledge/before-clause:after-figure inside owner people
29|pledge/before-clause:after-figure inside owner pronoun
-8|pledge/before-clause:after-figure opens name allies
-25|pledge/before-clause:after-figure opens name body
3|pledge/before-clause:after-figure opens name capital
-14|pledge/before-clause:after-figure opens name country
5|pledge/before-clause:after-figure opens name gov
3|pledge/before-clause:after-figure opens name pronoun
-9|pledge/before-clause:after-figure opens owner leader
-11|pledge/before-clause:after-figure opens owner pronoun
-18|pledge/before-clause:free inside name allies
7|pledge/before-clause:free inside name body
-12|pledge/before-clause:free inside name capital
-9|pledge/before-clause:free inside name country
-26|pledge/before-clause:free inside name gov
6|pledge/before-clause:free inside name leader
-21|pledge/before-clause:free inside name nongov
5|pledge/before-clause:free inside name people
-21|pledge/before-clause:free inside name pronoun
59|pledge/before-clause:free inside owner body
14|pledge/before-clause:free inside owner capital
21|pledge/before-clause:free inside owner country
3|pledge/before-clause:free inside owner gov
3|pledge/before-clause:free inside owner leader
-32|pledge/before-clause:free inside owner people
14|pledge/before-clause:free inside owner pronoun
21|pledge/before-clause:free opens name allies
20|pledge/before-clause:free opens name body
-10|pledge/before-clause:free opens name capital
-3|pledge/before-clause:free opens name country
52|pledge/before-clause:free opens name gov
-31|pledge/before-clause:free opens name leader
14|pledge/before-clause:free opens name people
7|pledge/before-clause:free opens name pronoun
5|pledge/before-clause:free opens owner body
5|pledge/before-clause:free opens owner capital
-11|pledge/before-clause:free opens owner country
18|pledge/before-clause:free opens owner leader
-10|pledge/before-clause:free opens owner people
-36|pledge/before-clause:free opens owner pronoun
10|pledge/before-far:1
7|pledge/before-far:20
21|pledge/before-far:60
-4|pledge/before-far:9
10|pledge/before-free:0 after-figure name near
-3|pledge/before-free:0 after-figure owner far
-20|pledge/before-free:0 after-figure owner near
33|pledge/before-free:0 free name far
-6|pledge/before-free:0 free name near
12|pledge/before-free:0 free owner far
24|pledge/before-free:0 free owner near
-3|pledge/before-free:1 after-figure name far
10|pledge/before-free:1 after-figure name near
19|pledge/before-free:1 after-figure owner far
-11|pledge/before-free:1 after-figure owner near
-22|pledge/before-free:1 free name far
-31|pledge/before-free:1 free name near
-31|pledge/before-free:1 free owner far
29|pledge/before-free:1 free owner near
-18|pledge/before-free:2 after-figure name far
4|pledge/before-free:2 after-figure name near
39|pledge/before-free:2 free name far
17|pledge/before-free:2 free owner near
19|pledge/before-free:3 after-figure name near
-31|pledge/before-free:3 free name far
15|pledge/before-joint:0 after-figure
31|pledge/before-joint:0 free
-5|pledge/before-joint:1 after-figure
-8|pledge/before-joint:2 after-figure
7|pledge/before-joint:2 free
-7|pledge/before-joint:3 free
14|pledge/before-led:
-6|pledge/before-led:\"
-60|pledge/before-led:#
23|pledge/before-led:'s
14|pledge/before-led:,
14|pledge/before-led:-
-11|pledge/before-led:--
3|pledge/before-led:.
-38|pledge/before-led::
20|pledge/before-led:;
-12|pledge/before-led:DATE
-17|pledge/before-led:a
17|pledge/before-led:after
15|pledge/before-led:all
20|pledge/before-led:alliance
-37|pledge/before-led:allied
10|pledge/before-led:and
16|pledge/before-led:announce
15|pledge/before-led:as
6|pledge/before-led:at
8|pledge/before-led:baltic
3|pledge/before-led:before
-10|pledge/before-led:behind
16|pledge/before-led:bring
-18|pledge/before-led:but
11|pledge/before-led:by
8|pledge/before-led:call
3|pledge/before-led:call on
4|pledge/before-led:chancellor
-11|pledge/before-led:chief
-13|pledge/before-led:commit
4|pledge/before-led:consider
6|pledge/before-led:defence minister
3|pledge/before-led:defended
-7|pledge/before-led:defense minister
-3|pledge/before-led:defense secretary
9|pledge/before-led:describe
19|pledge/before-led:double
-18|pledge/before-led:europe
-29|pledge/before-led:european
6|pledge/before-led:even
5|pledge/before-led:exceed
3|pledge/before-led:first
-31|pledge/before-led:for
-14|pledge/before-led:from
-37|pledge/before-led:fulfill
9|pledge/before-led:give
21|pledge/before-led:has
8|pledge/before-led:his
4|pledge/before-led:hit
4|pledge/before-led:hold up
-10|pledge/before-led:host
18|pledge/before-led:how
-24|pledge/before-led:in
23|pledge/before-led:in line with
-64|pledge/before-led:its
3|pledge/before-led:keep
-14|pledge/before-led:like
30|pledge/before-led:make good on
-9|pledge/before-led:match
-19|pledge/before-led:meet
-15|pledge/before-led:mention
8|pledge/before-led:mind
-33|pledge/before-led:move up
-3|pledge/before-led:neutral
-17|pledge/before-led:new
-11|pledge/before-led:next
-24|pledge/before-led:not
7|pledge/before-led:now
-8|pledge/before-led:oblige
5|pledge/before-led:of
29|pledge/before-led:on
-23|pledge/before-led:only
-22|pledge/before-led:other
5|pledge/before-led:out
-12|pledge/before-led:outside
-10|pledge/before-led:over
11|pledge/before-led:own
21|pledge/before-led:praised
40|pledge/before-led:premier
-6|pledge/before-led:president
52|pledge/before-led:prime minister
-48|pledge/before-led:reach
4|pledge/before-led:regards
26|pledge/before-led:say
3|pledge/before-led:share
6|pledge/before-led:since
3|pledge/before-led:skips
-6|pledge/before-led:spared
-5|pledge/before-led:strengthen
28|pledge/before-led:study
-16|pledge/before-led:take
-33|pledge/before-led:tell
3|pledge/before-led:thank
-13|pledge/before-led:that
29|pledge/before-led:the
20|pledge/before-led:think
-14|pledge/before-led:though
7|pledge/before-led:to
16|pledge/before-led:under
4|pledge/before-led:urge
7|pledge/before-led:want
-18|pledge/before-led:was
4|pledge/before-led:welcomed
18|pledge/before-led:what
-28|pledge/before-led:when
-6|pledge/before-led:where
7|pledge/before-led:whether
-15|pledge/before-led:which
9|pledge/before-led:while
-4|pledge/before-led:whom
9|pledge/before-led:whose
3|pledge/before-led:why
19|pledge/before-led:with
3|pledge/before-led:yet
-11|pledge/before-led:—
-5|pledge/before:allies name
21|pledge/before:body name
28|pledge/before:body owner
-13|pledge/before:capital name
18|pledge/before:capital owner
-31|pledge/before:country name
4|pledge/before:country owner
32|pledge/before:gov name
5|pledge/before:gov owner
7|pledge/before:leader name
12|pledge/before:leader owner
-20|pledge/before:nongov name
19|pledge/before:people name
-27|pledge/before:people owner
-8|pledge/before:pronoun name
-4|pledge/before:pronoun owner
-5|pledge/class-home:ALLIES CHN
-32|pledge/class-home:ALLIES JPN
-5|pledge/class-home:ALLIES NATO
-16|pledge/class-home:ALLIES land
-9|pledge/class-home:ALLIES member
-5|pledge/class-home:CHN CHN
-25|pledge/class-home:CHN JPN
-28|pledge/class-home:EU member
-10|pledge/class-home:JPN CHN
-20|pledge/class-home:JPN JPN
27|pledge/class-home:JPN land
23|pledge/class-home:JPN member
9|pledge/class-home:NATO CHN
-12|pledge/class-home:NATO EU
70|pledge/class-home:NATO JPN
29|pledge/class-home:NATO NATO
18|pledge/class-home:NATO foe
-14|pledge/class-home:NATO land
-10|pledge/class-home:NATO member
4|pledge/class-home:USA JPN
-17|pledge/class-home:USA NATO
-28|pledge/class-home:USA land
-7|pledge/class-home:USA member
-19|pledge/class-home:foe JPN
-16|pledge/class-home:foe NATO
-11|pledge/class-home:foe foe
-14|pledge/class-home:foe land
-3|pledge/class-home:foe member
11|pledge/class-home:land CHN
8|pledge/class-home:land NATO
8|pledge/class-home:land land
35|pledge/class-home:land member
14|pledge/class-home:member EU
20|pledge/class-home:member JPN
38|pledge/class-home:member land
-5|pledge/class-named:ALLIES CHN others-named
-5|pledge/class-named:ALLIES JPN nobody-named
-26|pledge/class-named:ALLIES JPN others-named
-4|pledge/class-named:ALLIES NATO others-named
-4|pledge/class-named:ALLIES land nobody-named
-12|pledge/class-named:ALLIES land others-named
-4|pledge/class-named:ALLIES member nobody-named
-5|pledge/class-named:ALLIES member others-named
-5|pledge/class-named:CHN CHN others-named
-24|pledge/class-named:CHN JPN others-named
-27|pledge/class-named:EU member others-named
-10|pledge/class-named:JPN CHN others-named
16|pledge/class-named:JPN JPN nobody-named
-36|pledge/class-named:JPN JPN others-named
-6|pledge/class-named:JPN land nobody-named
33|pledge/class-named:JPN land others-named
12|pledge/class-named:JPN member others-named
9|pledge/class-named:NATO CHN others-named
-12|pledge/class-named:NATO EU others-named
38|pledge/class-named:NATO JPN nobody-named
31|pledge/class-named:NATO JPN others-named
15|pledge/class-named:NATO NATO nobody-named
14|pledge/class-named:NATO NATO others-named
18|pledge/class-named:NATO foe others-named
-14|pledge/class-named:NATO land others-named
-12|pledge/class-named:NATO member others-named
6|pledge/class-named:USA JPN others-named
-16|pledge/class-named:USA NATO others-named
-26|pledge/class-named:USA land others-named
-7|pledge/class-named:USA member others-named
-19|pledge/class-named:foe JPN others-named
-16|pledge/class-named:foe NATO others-named
-11|pledge/class-named:foe foe others-named
-14|pledge/class-named:foe land others-named
-3|pledge/class-named:foe member others-named
11|pledge/class-named:land CHN others-named
-36|pledge/class-named:land JPN nobody-named
39|pledge/class-named:land JPN others-named
8|pledge/class-named:land NATO others-named
11|pledge/class-named:land land nobody-named
-3|pledge/class-named:land land others-named
20|pledge/class-named:land member nobody-named
16|pledge/class-named:land member others-named
14|pledge/class-named:member EU others-named
-10|pledge/class-named:member JPN nobody-named
30|pledge/class-named:member JPN others-named
-14|pledge/class-named:member NATO nobody-named
14|pledge/class-named:member NATO others-named
38|pledge/class-named:member land others-named
-28|pledge/class-named:member member nobody-named
29|pledge/class-named:member member others-named
-5|pledge/class-shape:ALLIES half
-60|pledge/class-shape:ALLIES whole
-31|pledge/class-shape:CHN whole
-27|pledge/class-shape:EU half
-3|pledge/class-shape:EU whole
-118|pledge/class-shape:JPN half
-18|pledge/class-shape:JPN tenth
158|pledge/class-shape:JPN whole
54|pledge/class-shape:NATO half
-59|pledge/class-shape:NATO tenth
98|pledge/class-shape:NATO whole
15|pledge/class-shape:USA half
-61|pledge/class-shape:USA whole
-17|pledge/class-shape:foe half
-48|pledge/class-shape:foe whole
35|pledge/class-shape:land half
36|pledge/class-shape:land tenth
-9|pledge/class-shape:land whole
63|pledge/class-shape:member half
45|pledge/class-shape:member tenth
-44|pledge/class-shape:member whole
-22|pledge/class-value:ALLIES 2
-36|pledge/class-value:ALLIES 5
-3|pledge/class-value:EU 2
37|pledge/class-value:NATO 1.5
-19|pledge/class-value:NATO 2
-47|pledge/class-value:NATO 2.1
-74|pledge/class-value:NATO 2.5
-20|pledge/class-value:NATO 3
91|pledge/class-value:NATO 3.5
-6|pledge/class-value:NATO 4.7
142|pledge/class-value:NATO 5
-34|pledge/class-value:USA 2
-11|pledge/class-value:USA 3.5
-25|pledge/class-value:USA 5
-7|pledge/class-verb:ALLIES be
-18|pledge/class-verb:ALLIES demand
-8|pledge/class-verb:ALLIES move
-15|pledge/class-verb:ALLIES pledge
-3|pledge/class-verb:CHN demand
-8|pledge/class-verb:CHN pledge
15|pledge/class-verb:JPN be
10|pledge/class-verb:JPN cap
13|pledge/class-verb:JPN demand
-3|pledge/class-verb:JPN denial
16|pledge/class-verb:JPN level
22|pledge/class-verb:JPN move
-53|pledge/class-verb:JPN pledge
-8|pledge/class-verb:JPN proposal
-3|pledge/class-verb:JPN spend
13|pledge/class-verb:NATO be
-17|pledge/class-verb:NATO cap
-14|pledge/class-verb:NATO demand
9|pledge/class-verb:NATO denial
-19|pledge/class-verb:NATO level
-22|pledge/class-verb:NATO move
-19|pledge/class-verb:NATO pledge
42|pledge/class-verb:NATO proposal
-9|pledge/class-verb:NATO spend
-6|pledge/class-verb:USA be
-24|pledge/class-verb:USA demand
-11|pledge/class-verb:USA move
13|pledge/class-verb:USA pledge
-6|pledge/class-verb:foe be
-18|pledge/class-verb:foe move
-15|pledge/class-verb:foe pledge
-14|pledge/class-verb:foe spend
4|pledge/class-verb:land be
5|pledge/class-verb:land cap
19|pledge/class-verb:land demand
-28|pledge/class-verb:land denial
6|pledge/class-verb:land level
36|pledge/class-verb:land move
-32|pledge/class-verb:land proposal
-12|pledge/class-verb:land spend
-12|pledge/class-verb:member be
28|pledge/class-verb:member demand
23|pledge/class-verb:member denial
6|pledge/class-verb:member move
96|pledge/class-verb:member pledge
41|pledge/class-verb:member spend
-67|pledge/class:ALLIES
-31|pledge/class:CHN
-30|pledge/class:EU
20|pledge/class:JPN
91|pledge/class:NATO
-49|pledge/class:USA
-63|pledge/class:foe
64|pledge/class:land
66|pledge/class:member
-23|pledge/heir:nobody-named
-42|pledge/heir:others-named
-7|pledge/home:nobody-named
-27|pledge/last:before
-6|pledge/last:same-sentence
28|pledge/named:2
18|pledge/named:3
-62|pledge/ruled
-14|pledge/ruled:spender-before
-12|pledge/ruled:spender-beside
15|pledge/ruled:spender-both
-50|pledge/ruled:spender-clause
-15|pledge/ruled:spender-clause-after
4|pledge/ruled:spender-home
38|pledge/ruled:spender-listed
6|pledge/ruled:spender-matched
3|pledge/ruled:spender-object
5|pledge/ruled:spender-of-gdp
-25|pledge/ruled:spender-of-noun
-10|pledge/ruled:spender-party
4|pledge/ruled:spender-relative
7|pledge/ruled:spender-respectively
10|pledge/ruled:spender-set-by
13|pledge/ruled:spender-standard
-27|pledge/ruled:spender-subject
-15|pledge/ruled:spender-where
-11|pledge/same-figure-of-another
11|pledge/same-figure-of-it
-32|pledge/subject-of:about
-23|pledge/subject-of:agree
11|pledge/subject-of:aim
5|pledge/subject-of:allocate
-11|pledge/subject-of:amount
-24|pledge/subject-of:announce
5|pledge/subject-of:approve
-4|pledge/subject-of:ask for
3|pledge/subject-of:average
26|pledge/subject-of:be
-10|pledge/subject-of:bind
3|pledge/subject-of:bring forward
3|pledge/subject-of:budget
-16|pledge/subject-of:calculate
-24|pledge/subject-of:call
19|pledge/subject-of:call for
13|pledge/subject-of:choose
-9|pledge/subject-of:climb
-5|pledge/subject-of:commit
-20|pledge/subject-of:concede
-3|pledge/subject-of:debate
-4|pledge/subject-of:decide
-5|pledge/subject-of:devote
7|pledge/subject-of:do
-17|pledge/subject-of:due
-18|pledge/subject-of:effort
-28|pledge/subject-of:end
9|pledge/subject-of:endorse
8|pledge/subject-of:expect
3|pledge/subject-of:eye
-6|pledge/subject-of:fall
13|pledge/subject-of:find the money for
17|pledge/subject-of:foresee
-37|pledge/subject-of:fulfill
8|pledge/subject-of:get
-9|pledge/subject-of:go
22|pledge/subject-of:hit
3|pledge/subject-of:hold
-4|pledge/subject-of:hold up
4|pledge/subject-of:hope
6|pledge/subject-of:hurry
5|pledge/subject-of:insist
7|pledge/subject-of:insist on
23|pledge/subject-of:intend
11|pledge/subject-of:invest
5|pledge/subject-of:keep
4|pledge/subject-of:lay out
8|pledge/subject-of:lift
-3|pledge/subject-of:likely
30|pledge/subject-of:make good on
-13|pledge/subject-of:match
24|pledge/subject-of:mean
-4|pledge/subject-of:meet
-3|pledge/subject-of:mention
10|pledge/subject-of:move
-28|pledge/subject-of:move up
9|pledge/subject-of:name
-12|pledge/subject-of:oblige
7|pledge/subject-of:offer
8|pledge/subject-of:oppose
-10|pledge/subject-of:opt
6|pledge/subject-of:pay
35|pledge/subject-of:plan
-5|pledge/subject-of:pledge
14|pledge/subject-of:prefer
34|pledge/subject-of:promise
-13|pledge/subject-of:propose
6|pledge/subject-of:put
3|pledge/subject-of:raise
11|pledge/subject-of:reach
-38|pledge/subject-of:reaffirm
-10|pledge/subject-of:recommend
3|pledge/subject-of:refuse
8|pledge/subject-of:remain
14|pledge/subject-of:rise
3|pledge/subject-of:rule out
-29|pledge/subject-of:secure
13|pledge/subject-of:set
3|pledge/subject-of:set its sights on
4|pledge/subject-of:set out
8|pledge/subject-of:settle for
-38|pledge/subject-of:settle on
-12|pledge/subject-of:sign up
5|pledge/subject-of:speak of
25|pledge/subject-of:spend
4|pledge/subject-of:stand
-10|pledge/subject-of:stay
-10|pledge/subject-of:stop
6|pledge/subject-of:struggle
-28|pledge/subject-of:study
7|pledge/subject-of:swear
13|pledge/subject-of:take
3|pledge/subject-of:talk of
17|pledge/subject-of:tell
21|pledge/subject-of:think
3|pledge/subject-of:use
41|pledge/subject-of:vow
16|pledge/subject-of:want
3|pledge/subject-of:write
15|pledge/subject:be body
10|pledge/subject:be country
15|pledge/subject:be gov
5|pledge/subject:be leader
-8|pledge/subject:be nongov
-13|pledge/subject:be pronoun
3|pledge/subject:cap gov
4|pledge/subject:cap leader
-16|pledge/subject:demand body
-8|pledge/subject:demand capital
6|pledge/subject:demand country
15|pledge/subject:demand gov
12|pledge/subject:demand leader
3|pledge/subject:demand nongov
3|pledge/subject:demand people
24|pledge/subject:demand pronoun
24|pledge/subject:denial capital
6|pledge/subject:denial country
-30|pledge/subject:denial gov
-5|pledge/subject:denial leader
8|pledge/subject:denial nongov
-14|pledge/subject:level body
-3|pledge/subject:level gov
3|pledge/subject:level leader
-17|pledge/subject:level pronoun
4|pledge/subject:move body
15|pledge/subject:move capital
-17|pledge/subject:move country
9|pledge/subject:move gov
-7|pledge/subject:move leader
-4|pledge/subject:move nongov
11|pledge/subject:move people
-35|pledge/subject:move pronoun
13|pledge/subject:pledge allies
30|pledge/subject:pledge body
-8|pledge/subject:pledge capital
22|pledge/subject:pledge country
-23|pledge/subject:pledge gov
27|pledge/subject:pledge leader
3|pledge/subject:pledge nongov
-80|pledge/subject:pledge pronoun
-4|pledge/subject:proposal body
-24|pledge/subject:proposal capital
13|pledge/subject:proposal leader
-19|pledge/subject:proposal nongov
5|pledge/subject:proposal pronoun
11|pledge/subject:spend body
-15|pledge/subject:spend country
26|pledge/subject:spend gov
27|pledge/subject:spend pronoun
5|pledge/title
4|pledge/told-of:0
21|pledge/told-of:1
-7|pledge/told-of:2
-18|pledge/told-of:3
-24|pledge/unnamed
-24|pledge/unnamed-beside-others
3|proposal/after-joint:0 mid
9|proposal/after-joint:0 near
-8|proposal/after-joint:1 far
8|proposal/after-joint:1 mid
-12|proposal/after-joint:1 near
-3|proposal/after-joint:2 far
33|proposal/after-joint:2 mid
4|proposal/after-joint:3 mid
3|proposal/after-joint:3 near
6|proposal/after-led:\" far joined
3|proposal/after-led:# far joined
9|proposal/after-led:, far joined
6|proposal/after-led:, near joined
-5|proposal/after-led:. far joined
3|proposal/after-led:; far joined
3|proposal/after-led:; near joined
10|proposal/after-led:and far joined
15|proposal/after-led:as far joined
-3|proposal/after-led:as near joined
5|proposal/after-led:bring far joined
-13|proposal/after-led:by near free
5|proposal/after-led:for far free
13|proposal/after-led:for near free
12|proposal/after-led:former far joined
9|proposal/after-led:from near free
-17|proposal/after-led:if near joined
7|proposal/after-led:in far joined
-16|proposal/after-led:in line with near joined
-10|proposal/after-led:in near free
12|proposal/after-led:least near free
-8|proposal/after-led:level far joined
12|proposal/after-led:next near free
4|proposal/after-led:of far joined
8|proposal/after-led:of near free
-31|proposal/after-led:of near joined
-7|proposal/after-led:on near free
8|proposal/after-led:present far joined
-3|proposal/after-led:president far joined
-22|proposal/after-led:say far joined
3|proposal/after-led:several far joined
-9|proposal/after-led:strategy far free
-20|proposal/after-led:tell far joined
-19|proposal/after-led:that far free
-15|proposal/after-led:that far joined
10|proposal/after-led:that near free
7|proposal/after-led:to far joined
-8|proposal/after-led:to near free
6|proposal/after-led:visiting far joined
31|proposal/after-led:which far joined
11|proposal/after-led:with near free
34|proposal/after:allies name
-12|proposal/after:body name
-7|proposal/after:body owner
9|proposal/after:capital name
12|proposal/after:capital owner
-15|proposal/after:country name
-32|proposal/after:gov name
-3|proposal/after:gov owner
30|proposal/after:leader name
25|proposal/after:nongov name
8|proposal/after:nongov owner
15|proposal/after:people name
-10|proposal/after:pronoun name
-11|proposal/after:pronoun owner
-6|proposal/asked
-4|proposal/asks
-20|proposal/before-clause:after-figure inside name country
5|proposal/before-clause:after-figure inside name gov
10|proposal/before-clause:after-figure inside name nongov
-47|proposal/before-clause:after-figure inside name pronoun
9|proposal/before-clause:after-figure inside owner body
6|proposal/before-clause:after-figure inside owner country
-6|proposal/before-clause:after-figure inside owner people
13|proposal/before-clause:after-figure inside owner pronoun
10|proposal/before-clause:after-figure opens name capital
-4|proposal/before-clause:after-figure opens name country
12|proposal/before-clause:after-figure opens name leader
-5|proposal/before-clause:after-figure opens name nongov
5|proposal/before-clause:after-figure opens owner leader
12|proposal/before-clause:free inside name allies
28|proposal/before-clause:free inside name body
21|proposal/before-clause:free inside name capital
-18|proposal/before-clause:free inside name country
-7|proposal/before-clause:free inside name gov
-14|proposal/before-clause:free inside name leader
32|proposal/before-clause:free inside name nongov
4|proposal/before-clause:free inside name people
-10|proposal/before-clause:free inside name pronoun
8|proposal/before-clause:free inside owner body
-12|proposal/before-clause:free inside owner capital
19|proposal/before-clause:free inside owner country
-24|proposal/before-clause:free inside owner gov
10|proposal/before-clause:free inside owner nongov
4|proposal/before-clause:free inside owner people
-47|proposal/before-clause:free inside owner pronoun
-3|proposal/before-clause:free opens name body
-12|proposal/before-clause:free opens name capital
14|proposal/before-clause:free opens name country
-24|proposal/before-clause:free opens name gov
37|proposal/before-clause:free opens name leader
-25|proposal/before-clause:free opens name nongov
3|proposal/before-clause:free opens name pronoun
3|proposal/before-clause:free opens owner capital
-4|proposal/before-clause:free opens owner country
4|proposal/before-clause:free opens owner leader
10|proposal/before-clause:free opens owner nongov
-4|proposal/before-clause:free opens owner pronoun
-4|proposal/before-far:20
41|proposal/before-far:4
-53|proposal/before-far:60
23|proposal/before-far:9
-12|proposal/before-free:0 after-figure name far
9|proposal/before-free:0 after-figure owner far
26|proposal/before-free:0 after-figure owner near
8|proposal/before-free:0 free name far
42|proposal/before-free:0 free name near
-13|proposal/before-free:0 free owner far
-15|proposal/before-free:0 free owner near
-20|proposal/before-free:1 after-figure name far
17|proposal/before-free:1 free name far
-28|proposal/before-free:1 free name near
15|proposal/before-free:1 free owner near
-4|proposal/before-free:2 after-figure name far
-5|proposal/before-free:2 after-figure name near
-8|proposal/before-free:2 free owner near
14|proposal/before-joint:0 after-figure
33|proposal/before-joint:0 free
11|proposal/before-joint:1 after-figure
-27|proposal/before-joint:1 free
-37|proposal/before-joint:2 after-figure
10|proposal/before-joint:3 after-figure
4|proposal/before-joint:3 free
-13|proposal/before-led:
27|proposal/before-led:\"
-8|proposal/before-led:'s
3|proposal/before-led:(
6|proposal/before-led:)
9|proposal/before-led:,
30|proposal/before-led:--
12|proposal/before-led::
9|proposal/before-led:DATE
31|proposal/before-led:PARTY
-3|proposal/before-led:a
-3|proposal/before-led:ambassador
-11|proposal/before-led:and
6|proposal/before-led:as
-25|proposal/before-led:at
5|proposal/before-led:bring
-4|proposal/before-led:by
19|proposal/before-led:call for
-7|proposal/before-led:campaign
38|proposal/before-led:chairs
-4|proposal/before-led:defense secretary
21|proposal/before-led:every
-19|proposal/before-led:follow
-5|proposal/before-led:for
-24|proposal/before-led:former
-8|proposal/before-led:from
18|proposal/before-led:general
5|proposal/before-led:if
5|proposal/before-led:in
-25|proposal/before-led:is
11|proposal/before-led:like
-21|proposal/before-led:national security adviser
-26|proposal/before-led:new
-17|proposal/before-led:of
10|proposal/before-led:on
5|proposal/before-led:opened
-3|proposal/before-led:outside
5|proposal/before-led:president
-16|proposal/before-led:prime minister
-6|proposal/before-led:raise
5|proposal/before-led:reiterate
-8|proposal/before-led:repeat
-4|proposal/before-led:say
-4|proposal/before-led:some
-5|proposal/before-led:splits
3|proposal/before-led:tell
3|proposal/before-led:that
-27|proposal/before-led:the
4|proposal/before-led:think
-8|proposal/before-led:to
-11|proposal/before-led:urge
-3|proposal/before-led:what
17|proposal/before-led:where
8|proposal/before-led:which
10|proposal/before-led:while
-14|proposal/before-led:with
26|proposal/before-led:within
12|proposal/before:allies name
25|proposal/before:body name
22|proposal/before:body owner
18|proposal/before:capital name
-29|proposal/before:country name
21|proposal/before:country owner
-24|proposal/before:gov name
-23|proposal/before:gov owner
33|proposal/before:leader name
10|proposal/before:leader owner
12|proposal/before:nongov name
20|proposal/before:nongov owner
4|proposal/before:people name
-53|proposal/before:pronoun name
-38|proposal/before:pronoun owner
19|proposal/class-home:ALLIES JPN
-12|proposal/class-home:ALLIES NATO
-31|proposal/class-home:ALLIES land
18|proposal/class-home:ALLIES member
-21|proposal/class-home:CHN JPN
-7|proposal/class-home:CHN land
-14|proposal/class-home:JPN JPN
39|proposal/class-home:JPN land
-6|proposal/class-home:JPN member
10|proposal/class-home:NATO JPN
4|proposal/class-home:NATO NATO
-3|proposal/class-home:NATO USA
-22|proposal/class-home:NATO land
17|proposal/class-home:NATO member
21|proposal/class-home:USA JPN
-16|proposal/class-home:USA NATO
5|proposal/class-home:USA USA
-4|proposal/class-home:USA land
-5|proposal/class-home:USA member
-7|proposal/class-home:foe JPN
11|proposal/class-home:foe land
-12|proposal/class-home:foe member
-4|proposal/class-home:land NATO
19|proposal/class-home:land land
16|proposal/class-home:land member
-7|proposal/class-home:member JPN
20|proposal/class-home:member NATO
-6|proposal/class-home:member land
-28|proposal/class-home:member member
21|proposal/class-named:ALLIES JPN others-named
-5|proposal/class-named:ALLIES NATO nobody-named
-6|proposal/class-named:ALLIES NATO others-named
-19|proposal/class-named:ALLIES land nobody-named
-11|proposal/class-named:ALLIES land others-named
-14|proposal/class-named:ALLIES member nobody-named
32|proposal/class-named:ALLIES member others-named
-18|proposal/class-named:CHN JPN others-named
-7|proposal/class-named:CHN land others-named
3|proposal/class-named:EU EU nobody-named
-31|proposal/class-named:JPN JPN nobody-named
17|proposal/class-named:JPN JPN others-named
22|proposal/class-named:JPN land nobody-named
17|proposal/class-named:JPN land others-named
-6|proposal/class-named:JPN member others-named
-32|proposal/class-named:NATO JPN nobody-named
42|proposal/class-named:NATO JPN others-named
24|proposal/class-named:NATO NATO nobody-named
-20|proposal/class-named:NATO NATO others-named
-3|proposal/class-named:NATO USA nobody-named
-11|proposal/class-named:NATO land nobody-named
-10|proposal/class-named:NATO land others-named
4|proposal/class-named:NATO member nobody-named
14|proposal/class-named:NATO member others-named
54|proposal/class-named:USA JPN nobody-named
-33|proposal/class-named:USA JPN others-named
-14|proposal/class-named:USA NATO others-named
4|proposal/class-named:USA USA nobody-named
7|proposal/class-named:USA land nobody-named
-12|proposal/class-named:USA land others-named
-5|proposal/class-named:USA member others-named
-6|proposal/class-named:foe JPN others-named
11|proposal/class-named:foe land others-named
-4|proposal/class-named:foe member nobody-named
-8|proposal/class-named:foe member others-named
23|proposal/class-named:land JPN nobody-named
-24|proposal/class-named:land JPN others-named
-4|proposal/class-named:land NATO nobody-named
3|proposal/class-named:land land nobody-named
16|proposal/class-named:land land others-named
6|proposal/class-named:land member nobody-named
10|proposal/class-named:land member others-named
-10|proposal/class-named:member JPN nobody-named
-13|proposal/class-named:member NATO nobody-named
32|proposal/class-named:member NATO others-named
-5|proposal/class-named:member land others-named
9|proposal/class-named:member member nobody-named
-36|proposal/class-named:member member others-named
-6|proposal/class-shape:ALLIES half
-5|proposal/class-shape:ALLIES tenth
4|proposal/class-shape:ALLIES whole
-15|proposal/class-shape:CHN half
-12|proposal/class-shape:CHN whole
53|proposal/class-shape:JPN half
-6|proposal/class-shape:JPN tenth
-19|proposal/class-shape:JPN whole
20|proposal/class-shape:NATO fine
10|proposal/class-shape:NATO half
-6|proposal/class-shape:NATO tenth
-19|proposal/class-shape:NATO whole
-33|proposal/class-shape:USA half
9|proposal/class-shape:USA tenth
25|proposal/class-shape:USA whole
-8|proposal/class-shape:foe fine
14|proposal/class-shape:land half
12|proposal/class-shape:land whole
-12|proposal/class-shape:member fine
-24|proposal/class-shape:member half
5|proposal/class-shape:member tenth
12|proposal/class-shape:member whole
-7|proposal/class-value:ALLIES 1
-9|proposal/class-value:ALLIES 1.5
-27|proposal/class-value:ALLIES 2
8|proposal/class-value:ALLIES 2.5
45|proposal/class-value:ALLIES 3
-5|proposal/class-value:ALLIES 3.5
-8|proposal/class-value:ALLIES 4
21|proposal/class-value:NATO 0.25
-6|proposal/class-value:NATO 1
31|proposal/class-value:NATO 1.5
11|proposal/class-value:NATO 2
-4|proposal/class-value:NATO 2.1
-4|proposal/class-value:NATO 2.5
8|proposal/class-value:NATO 3
-17|proposal/class-value:NATO 3.5
-20|proposal/class-value:NATO 4
-12|proposal/class-value:NATO 5
-7|proposal/class-value:USA 1.5
-19|proposal/class-value:USA 1E+1
-3|proposal/class-value:USA 2
-5|proposal/class-value:USA 2.5
-57|proposal/class-value:USA 3
-27|proposal/class-value:USA 3.5
-8|proposal/class-value:USA 4
10|proposal/class-value:USA 4.7
113|proposal/class-value:USA 5
43|proposal/class-verb:ALLIES be
-5|proposal/class-verb:ALLIES cap
-33|proposal/class-verb:ALLIES demand
-3|proposal/class-verb:ALLIES denial
-6|proposal/class-verb:ALLIES level
-19|proposal/class-verb:ALLIES move
32|proposal/class-verb:ALLIES pledge
-12|proposal/class-verb:ALLIES proposal
-7|proposal/class-verb:ALLIES spend
-6|proposal/class-verb:CHN move
-9|proposal/class-verb:CHN pledge
-8|proposal/class-verb:CHN proposal
-19|proposal/class-verb:JPN be
8|proposal/class-verb:JPN cap
6|proposal/class-verb:JPN demand
4|proposal/class-verb:JPN denial
-21|proposal/class-verb:JPN level
-14|proposal/class-verb:JPN move
26|proposal/class-verb:JPN pledge
4|proposal/class-verb:JPN proposal
11|proposal/class-verb:JPN spend
33|proposal/class-verb:NATO be
-14|proposal/class-verb:NATO cap
6|proposal/class-verb:NATO denial
-6|proposal/class-verb:NATO level
24|proposal/class-verb:NATO move
-47|proposal/class-verb:NATO pledge
3|proposal/class-verb:NATO proposal
-3|proposal/class-verb:NATO spend
-20|proposal/class-verb:USA be
35|proposal/class-verb:USA demand
25|proposal/class-verb:USA level
18|proposal/class-verb:USA move
-6|proposal/class-verb:USA pledge
-17|proposal/class-verb:USA proposal
-8|proposal/class-verb:USA spend
-7|proposal/class-verb:foe move
-12|proposal/class-verb:foe proposal
-9|proposal/class-verb:land be
30|proposal/class-verb:land cap
-31|proposal/class-verb:land demand
5|proposal/class-verb:land level
-19|proposal/class-verb:land move
14|proposal/class-verb:land pledge
32|proposal/class-verb:land proposal
7|proposal/class-verb:land spend
-39|proposal/class-verb:member be
-16|proposal/class-verb:member cap
24|proposal/class-verb:member demand
-7|proposal/class-verb:member denial
4|proposal/class-verb:member level
23|proposal/class-verb:member move
-11|proposal/class-verb:member pledge
10|proposal/class-verb:member proposal
-8|proposal/class:ALLIES
-28|proposal/class:CHN
29|proposal/class:JPN
5|proposal/class:NATO
-9|proposal/class:foe
29|proposal/class:land
-19|proposal/class:member
41|proposal/heir:nobody-named
62|proposal/heir:others-named
57|proposal/home:nobody-named
25|proposal/home:others-named
-19|proposal/last:before
12|proposal/last:same-sentence
39|proposal/named:1
-22|proposal/named:2
20|proposal/named:3
22|proposal/ruled
-48|proposal/ruled:spender-before
13|proposal/ruled:spender-clause
14|proposal/ruled:spender-clause-after
-4|proposal/ruled:spender-listed
19|proposal/ruled:spender-of-noun
11|proposal/ruled:spender-ours
12|proposal/ruled:spender-party
-27|proposal/ruled:spender-subject
18|proposal/same-figure-of-another
-18|proposal/same-figure-of-it
-8|proposal/subject-of:aim
5|proposal/subject-of:amount
-20|proposal/subject-of:argue
-17|proposal/subject-of:be
4|proposal/subject-of:believe
5|proposal/subject-of:bring
-24|proposal/subject-of:call for
6|proposal/subject-of:campaign
-19|proposal/subject-of:cap
20|proposal/subject-of:consider
7|proposal/subject-of:debate
11|proposal/subject-of:demand
19|proposal/subject-of:discuss
6|proposal/subject-of:favor
-3|proposal/subject-of:favour
9|proposal/subject-of:float
-3|proposal/subject-of:get
30|proposal/subject-of:go
23|proposal/subject-of:hope
9|proposal/subject-of:mention
-49|proposal/subject-of:move
12|proposal/subject-of:mull
-7|proposal/subject-of:offer
20|proposal/subject-of:pay
-3|proposal/subject-of:propose
3|proposal/subject-of:push
8|proposal/subject-of:put
-48|proposal/subject-of:raise
14|proposal/subject-of:reach
-29|proposal/subject-of:recommend
6|proposal/subject-of:rule out
-32|proposal/subject-of:seek
5|proposal/subject-of:set out
-23|proposal/subject-of:speak of
5|proposal/subject-of:spend
4|proposal/subject-of:stop
-10|proposal/subject-of:suggest
5|proposal/subject-of:talk about
4|proposal/subject-of:talk of
-15|proposal/subject-of:tell
-22|proposal/subject-of:think
-9|proposal/subject-of:toy with
13|proposal/subject-of:urge
10|proposal/subject-of:vote on
5|proposal/subject-of:want
9|proposal/subject-of:weigh
-8|proposal/subject-of:write
3|proposal/subject:be country
-4|proposal/subject:be gov
-9|proposal/subject:be pronoun
-18|proposal/subject:cap nongov
-4|proposal/subject:demand body
15|proposal/subject:demand gov
-12|proposal/subject:demand leader
-22|proposal/subject:demand nongov
-11|proposal/subject:demand pronoun
-4|proposal/subject:denial leader
5|proposal/subject:level capital
-3|proposal/subject:level country
-3|proposal/subject:level gov
22|proposal/subject:move body
3|proposal/subject:move capital
-25|proposal/subject:move country
13|proposal/subject:move gov
-18|proposal/subject:move leader
3|proposal/subject:move nongov
-9|proposal/subject:move pronoun
-5|proposal/subject:pledge body
-23|proposal/subject:pledge country
-5|proposal/subject:pledge pronoun
-24|proposal/subject:proposal body
17|proposal/subject:proposal capital
-22|proposal/subject:proposal gov
22|proposal/subject:proposal leader
24|proposal/subject:proposal nongov
4|proposal/subject:proposal people
-3|proposal/subject:proposal pronoun
15|proposal/subject:spend country
-11|proposal/subject:spend pronoun
93|proposal/title
-39|proposal/told-of:0
-14|proposal/told-of:2
55|proposal/told-of:3
16|proposal/unnamed
-53|proposal/unnamed-beside-others
"""
