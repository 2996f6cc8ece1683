"""What each cue of ``english.spender_cues`` speaks for; made by ``training/parties.py``, not by hand.

Each line: hundredths of the logarithm of odds, ``|``, the kind of claim in which the cue weighs so
much more (or nothing, where it does in all), ``/`` and the cue.
"""

TABLE = """\
-26|/after-joint:0 far
33|/after-joint:0 mid
110|/after-joint:0 near
-52|/after-joint:1 far
-37|/after-joint:1 mid
-14|/after-joint:1 near
-35|/after-joint:2 far
-45|/after-joint:2 mid
3|/after-joint:3 far
-13|/after-joint:3 mid
-20|/after-joint:3 near
-47|/after-led:\" far joined
-7|/after-led:\" near free
-9|/after-led:\" near joined
3|/after-led:# far free
-9|/after-led:# far joined
41|/after-led:# near free
25|/after-led:'s far free
-6|/after-led:) far joined
24|/after-led:, far joined
20|/after-led:, near joined
-5|/after-led:. far joined
-15|/after-led:. near free
6|/after-led:: far joined
23|/after-led:: near joined
-13|/after-led:; far joined
-32|/after-led:; near joined
15|/after-led:PARTY far joined
-4|/after-led:accused near joined
-3|/after-led:after near joined
-6|/after-led:also far joined
-17|/after-led:although near joined
-11|/after-led:an far joined
-32|/after-led:and far free
-19|/after-led:and far joined
-73|/after-led:and near free
-5|/after-led:and near joined
-16|/after-led:around far joined
10|/after-led:as far joined
-16|/after-led:as near free
-6|/after-led:as near joined
-14|/after-led:at far free
20|/after-led:at far joined
4|/after-led:at near free
10|/after-led:before far joined
-28|/after-led:before near joined
-7|/after-led:behind far joined
-4|/after-led:believe far joined
-5|/after-led:below near joined
4|/after-led:both far free
3|/after-led:both near free
6|/after-led:bring far joined
-8|/after-led:but far joined
8|/after-led:buys far free
-16|/after-led:by far free
-7|/after-led:by far joined
29|/after-led:by near free
-7|/after-led:by near joined
17|/after-led:call for near free
-19|/after-led:call near free
-8|/after-led:copy far joined
6|/after-led:credits far joined
10|/after-led:date far joined
-12|/after-led:defence minister far joined
22|/after-led:defence minister near joined
-9|/after-led:defence secretary far joined
-32|/after-led:defense minister far joined
13|/after-led:defense minister near joined
-9|/after-led:did far joined
5|/after-led:during near free
-6|/after-led:first far joined
-20|/after-led:for far joined
107|/after-led:for near free
5|/after-led:foreign minister near joined
10|/after-led:former far joined
31|/after-led:from far free
-19|/after-led:from far joined
53|/after-led:from near free
-18|/after-led:gdp near free
-4|/after-led:give far joined
3|/after-led:gross domestic product near free
-3|/after-led:has far joined
10|/after-led:his far joined
15|/after-led:if far joined
-5|/after-led:if near joined
3|/after-led:in far free
-56|/after-led:in far joined
-4|/after-led:in line with far joined
-17|/after-led:in line with near joined
21|/after-led:in near free
-5|/after-led:is far free
-5|/after-led:is near free
3|/after-led:its far free
-6|/after-led:its far joined
-12|/after-led:keep far joined
13|/after-led:least near free
-17|/after-led:level far joined
-10|/after-led:level near joined
4|/after-led:like far free
-12|/after-led:like far joined
3|/after-led:like near free
29|/after-led:like near joined
6|/after-led:make far joined
6|/after-led:making far joined
-4|/after-led:mean far joined
5|/after-led:near far joined
15|/after-led:next far joined
13|/after-led:next near free
-17|/after-led:no far joined
-3|/after-led:not near free
-6|/after-led:now near joined
3|/after-led:of far joined
28|/after-led:of near free
-32|/after-led:of near joined
-29|/after-led:on far free
-5|/after-led:on far joined
-27|/after-led:on near free
-7|/after-led:or near free
26|/after-led:other far joined
-15|/after-led:premier far joined
11|/after-led:present far joined
16|/after-led:president far free
6|/after-led:president far joined
4|/after-led:president near joined
6|/after-led:prime minister far joined
-18|/after-led:prime minister near joined
-10|/after-led:promise far free
-28|/after-led:put far joined
3|/after-led:quote far joined
3|/after-led:raise far joined
-13|/after-led:replaced near free
18|/after-led:say far joined
11|/after-led:say near joined
29|/after-led:schedule far joined
4|/after-led:several far joined
4|/after-led:share far joined
-20|/after-led:since far joined
-10|/after-led:strategy far free
3|/after-led:target far joined
-50|/after-led:tell far joined
-3|/after-led:tell near joined
56|/after-led:than far joined
-42|/after-led:that far free
27|/after-led:that far joined
63|/after-led:that near free
-8|/after-led:that near joined
-38|/after-led:this far joined
3|/after-led:though near joined
-11|/after-led:time far free
5|/after-led:to far free
10|/after-led:to near free
13|/after-led:treasurer near joined
-3|/after-led:under near free
5|/after-led:visiting far joined
5|/after-led:want far free
5|/after-led:was near free
25|/after-led:what far free
24|/after-led:what far joined
-31|/after-led:what near free
38|/after-led:what near joined
-3|/after-led:whatever near free
14|/after-led:when far joined
-3|/after-led:when near joined
-3|/after-led:whereas far joined
-17|/after-led:whether far joined
28|/after-led:which far joined
8|/after-led:which near joined
-24|/after-led:while near joined
-4|/after-led:will near joined
-5|/after-led:with far free
-6|/after-led:with near joined
5|/after-led:within far joined
-5|/after-led:without near free
-7|/after-led:year far joined
-11|/after-led:— far joined
107|/after:allies name
22|/after:body name
8|/after:body owner
-26|/after:capital name
11|/after:capital owner
-29|/after:country name
-17|/after:country owner
5|/after:gov name
-40|/after:gov owner
28|/after:leader name
-4|/after:nongov name
8|/after:nongov owner
-8|/after:people name
-16|/after:people owner
-60|/after:pronoun name
-83|/after:pronoun owner
-27|/asked
37|/asks
-4|/before-clause:after-figure inside name allies
16|/before-clause:after-figure inside name body
12|/before-clause:after-figure inside name capital
-27|/before-clause:after-figure inside name country
15|/before-clause:after-figure inside name gov
27|/before-clause:after-figure inside name leader
12|/before-clause:after-figure inside name nongov
-4|/before-clause:after-figure inside name people
-4|/before-clause:after-figure inside name pronoun
-45|/before-clause:after-figure inside owner body
6|/before-clause:after-figure inside owner capital
12|/before-clause:after-figure inside owner country
8|/before-clause:after-figure inside owner gov
-15|/before-clause:after-figure inside owner people
52|/before-clause:after-figure inside owner pronoun
-23|/before-clause:after-figure opens name allies
6|/before-clause:after-figure opens name capital
-31|/before-clause:after-figure opens name country
26|/before-clause:after-figure opens name leader
-5|/before-clause:after-figure opens name nongov
-11|/before-clause:after-figure opens name people
23|/before-clause:after-figure opens owner body
13|/before-clause:after-figure opens owner capital
-16|/before-clause:after-figure opens owner country
13|/before-clause:after-figure opens owner people
-43|/before-clause:after-figure opens owner pronoun
44|/before-clause:free inside name allies
-4|/before-clause:free inside name capital
30|/before-clause:free inside name country
-42|/before-clause:free inside name gov
-3|/before-clause:free inside name nongov
7|/before-clause:free inside name people
5|/before-clause:free inside owner allies
6|/before-clause:free inside owner body
-26|/before-clause:free inside owner capital
46|/before-clause:free inside owner country
-28|/before-clause:free inside owner gov
-12|/before-clause:free inside owner leader
10|/before-clause:free inside owner nongov
-21|/before-clause:free inside owner people
44|/before-clause:free opens name allies
22|/before-clause:free opens name body
8|/before-clause:free opens name capital
67|/before-clause:free opens name country
-34|/before-clause:free opens name gov
-40|/before-clause:free opens name leader
-17|/before-clause:free opens name nongov
75|/before-clause:free opens name people
-43|/before-clause:free opens name pronoun
13|/before-clause:free opens owner body
20|/before-clause:free opens owner capital
16|/before-clause:free opens owner country
-3|/before-clause:free opens owner gov
9|/before-clause:free opens owner nongov
31|/before-clause:free opens owner people
-35|/before-clause:free opens owner pronoun
74|/before-far:1
56|/before-far:4
-13|/before-far:60
40|/before-far:9
50|/before-free:0 after-figure name far
81|/before-free:0 after-figure name near
23|/before-free:0 after-figure owner far
57|/before-free:0 after-figure owner near
-12|/before-free:0 free name far
31|/before-free:0 free name near
22|/before-free:0 free owner far
29|/before-free:0 free owner near
-6|/before-free:1 after-figure name far
-25|/before-free:1 after-figure name near
3|/before-free:1 after-figure owner far
-50|/before-free:1 after-figure owner near
17|/before-free:1 free name far
9|/before-free:1 free name near
-3|/before-free:1 free owner far
-7|/before-free:1 free owner near
-57|/before-free:2 after-figure name far
-38|/before-free:2 after-figure name near
-3|/before-free:2 after-figure owner far
-19|/before-free:2 after-figure owner near
19|/before-free:2 free name far
49|/before-free:2 free name near
-3|/before-free:2 free owner far
-7|/before-free:2 free owner near
-5|/before-free:3 after-figure name far
8|/before-free:3 after-figure name near
11|/before-free:3 free name far
-13|/before-free:3 free name near
26|/before-joint:0 after-figure
54|/before-joint:0 free
-14|/before-joint:1 after-figure
36|/before-joint:1 free
-4|/before-joint:2 after-figure
49|/before-joint:2 free
7|/before-joint:3 after-figure
23|/before-led:
14|/before-led:\"
-44|/before-led:#
84|/before-led:'s
3|/before-led:(
15|/before-led:)
15|/before-led:*
-28|/before-led:,
20|/before-led:-
21|/before-led:--
11|/before-led:.
25|/before-led:;
-27|/before-led:DATE
-3|/before-led:PARTY
-22|/before-led:a
19|/before-led:abandon
16|/before-led:about
9|/before-led:above
31|/before-led:across
6|/before-led:add
-6|/before-led:advise
33|/before-led:after
11|/before-led:all
19|/before-led:alliance
-36|/before-led:allied
-3|/before-led:ambassador
-5|/before-led:among
-36|/before-led:an
-50|/before-led:and
15|/before-led:announce
3|/before-led:another
14|/before-led:as
-6|/before-led:assumed
-32|/before-led:at
3|/before-led:average
6|/before-led:baltic
-7|/before-led:bar
3|/before-led:be
4|/before-led:because
-7|/before-led:before
-33|/before-led:behind
-15|/before-led:believe
-7|/before-led:between
-21|/before-led:borders
20|/before-led:bring
22|/before-led:but
-23|/before-led:by
9|/before-led:call
58|/before-led:call for
-8|/before-led:campaign
30|/before-led:chairs
-12|/before-led:chief
3|/before-led:cite
6|/before-led:claim
3|/before-led:computes
3|/before-led:consider
-13|/before-led:contrasted
6|/before-led:convince
5|/before-led:counterpart
-3|/before-led:criticized
3|/before-led:cross
3|/before-led:davos
3|/before-led:defence
10|/before-led:defence minister
3|/before-led:defended
-16|/before-led:defense minister
-12|/before-led:defense secretary
-4|/before-led:democratic
8|/before-led:describe
-14|/before-led:does
20|/before-led:double
-35|/before-led:doubt
-24|/before-led:draft
44|/before-led:drop
5|/before-led:earlier
-9|/before-led:early
-19|/before-led:economy
-4|/before-led:eight
-3|/before-led:elect
-12|/before-led:estimate
-17|/before-led:europe
-34|/before-led:european
9|/before-led:even
28|/before-led:every
6|/before-led:exceed
15|/before-led:expect
3|/before-led:finance
3|/before-led:finance minister
12|/before-led:find
-8|/before-led:first
3|/before-led:five
-42|/before-led:follow
-9|/before-led:follows
-38|/before-led:for
5|/before-led:force
-5|/before-led:foreign minister
-17|/before-led:former
-24|/before-led:from
-37|/before-led:fulfill
13|/before-led:general
3|/before-led:get
11|/before-led:gross national product
-13|/before-led:had
-5|/before-led:hail
16|/before-led:has
9|/before-led:have
5|/before-led:her
-20|/before-led:his
5|/before-led:hit
9|/before-led:hope
-21|/before-led:host
4|/before-led:how
48|/before-led:if
-74|/before-led:in
23|/before-led:in line with
-29|/before-led:including
11|/before-led:increase
-68|/before-led:is
-5|/before-led:its
10|/before-led:keep
5|/before-led:lean on
6|/before-led:leave
-37|/before-led:lecture
26|/before-led:let
3|/before-led:lets
15|/before-led:lift
-26|/before-led:like
4|/before-led:like to see
5|/before-led:look at
-20|/before-led:make
30|/before-led:make good on
-16|/before-led:match
-21|/before-led:meet
-12|/before-led:mention
-23|/before-led:method
7|/before-led:mind
-4|/before-led:minded
8|/before-led:model
3|/before-led:more than double
8|/before-led:most
-34|/before-led:move up
-22|/before-led:national security adviser
30|/before-led:neighboring
15|/before-led:neighbouring
3|/before-led:neighbours
18|/before-led:neither
-4|/before-led:neutral
-43|/before-led:new
-11|/before-led:next
-14|/before-led:nor
-21|/before-led:not
6|/before-led:note
-14|/before-led:now
-8|/before-led:oblige
-30|/before-led:of
30|/before-led:on
-28|/before-led:one
10|/before-led:only
5|/before-led:opened
3|/before-led:opposition
11|/before-led:or
-29|/before-led:other
-13|/before-led:our
3|/before-led:out
-17|/before-led:outside
-14|/before-led:over
10|/before-led:own
3|/before-led:partner
-7|/before-led:party
23|/before-led:praised
41|/before-led:premier
3|/before-led:president
7|/before-led:press
13|/before-led:pressure
59|/before-led:prime minister
19|/before-led:push
39|/before-led:put
32|/before-led:raise
-44|/before-led:reach
-33|/before-led:read
-5|/before-led:rebuff
4|/before-led:regards
4|/before-led:reiterate
-4|/before-led:reject
9|/before-led:remind
-8|/before-led:repeat
5|/before-led:reporters
7|/before-led:represent
5|/before-led:restates
21|/before-led:say
6|/before-led:senior
10|/before-led:share
3|/before-led:should
16|/before-led:show
3|/before-led:signed
-25|/before-led:since
3|/before-led:skips
-4|/before-led:some
-12|/before-led:spared
-6|/before-led:splits
-5|/before-led:standard
-5|/before-led:strengthen
28|/before-led:study
-9|/before-led:tell
39|/before-led:than
-24|/before-led:thank
34|/before-led:that
19|/before-led:the
-13|/before-led:the economy
-8|/before-led:them
28|/before-led:think
-16|/before-led:though
-49|/before-led:to
-12|/before-led:together
6|/before-led:trail
12|/before-led:under
11|/before-led:unless
3|/before-led:unlike
22|/before-led:urge
-3|/before-led:use
-7|/before-led:visits
-18|/before-led:was
9|/before-led:way
8|/before-led:welcomed
3|/before-led:were
3|/before-led:whatever
6|/before-led:when
6|/before-led:where
11|/before-led:whereas
-9|/before-led:whether
16|/before-led:which
44|/before-led:while
9|/before-led:whom
26|/before-led:whose
-15|/before-led:why
3|/before-led:will
44|/before-led:with
25|/before-led:within
13|/before-led:years
-21|/before-led:yet
-28|/before-led:your
30|/before-led:—
61|/before:allies name
5|/before:allies owner
39|/before:body name
-3|/before:body owner
22|/before:capital name
14|/before:capital owner
38|/before:country name
58|/before:country owner
-63|/before:gov name
-23|/before:gov owner
15|/before:leader name
-10|/before:leader owner
-13|/before:nongov name
20|/before:nongov owner
67|/before:people name
7|/before:people owner
-49|/before:pronoun name
-28|/before:pronoun owner
-7|/class-home:ALLIES CHN
-15|/class-home:ALLIES EU
23|/class-home:ALLIES JPN
-10|/class-home:ALLIES NATO
-14|/class-home:ALLIES USA
24|/class-home:ALLIES foe
16|/class-home:ALLIES land
-31|/class-home:ALLIES member
9|/class-home:CHN CHN
-33|/class-home:CHN JPN
4|/class-home:CHN land
15|/class-home:EU EU
14|/class-home:EU JPN
3|/class-home:EU land
-30|/class-home:EU member
-8|/class-home:JPN CHN
16|/class-home:JPN JPN
8|/class-home:JPN NATO
-31|/class-home:JPN foe
54|/class-home:JPN land
37|/class-home:JPN member
-11|/class-home:NATO EU
-16|/class-home:NATO JPN
22|/class-home:NATO NATO
-4|/class-home:NATO USA
12|/class-home:NATO foe
-60|/class-home:NATO land
36|/class-home:NATO member
-3|/class-home:USA CHN
-25|/class-home:USA JPN
-20|/class-home:USA NATO
19|/class-home:USA USA
-5|/class-home:USA foe
-43|/class-home:USA land
-32|/class-home:USA member
-8|/class-home:foe JPN
-22|/class-home:foe NATO
6|/class-home:foe foe
9|/class-home:foe land
-18|/class-home:foe member
10|/class-home:land CHN
37|/class-home:land JPN
4|/class-home:land NATO
-6|/class-home:land foe
25|/class-home:land land
38|/class-home:land member
14|/class-home:member EU
-7|/class-home:member JPN
20|/class-home:member NATO
-7|/class-home:member land
-5|/class-named:ALLIES CHN others-named
-14|/class-named:ALLIES EU others-named
-11|/class-named:ALLIES JPN nobody-named
33|/class-named:ALLIES JPN others-named
-11|/class-named:ALLIES NATO nobody-named
-13|/class-named:ALLIES USA nobody-named
24|/class-named:ALLIES foe others-named
-7|/class-named:ALLIES land nobody-named
22|/class-named:ALLIES land others-named
-33|/class-named:ALLIES member nobody-named
3|/class-named:CHN CHN nobody-named
6|/class-named:CHN CHN others-named
7|/class-named:CHN JPN nobody-named
-40|/class-named:CHN JPN others-named
32|/class-named:CHN land nobody-named
-28|/class-named:CHN land others-named
13|/class-named:EU EU others-named
19|/class-named:EU JPN nobody-named
-5|/class-named:EU JPN others-named
3|/class-named:EU land others-named
-29|/class-named:EU member others-named
-7|/class-named:JPN CHN others-named
-9|/class-named:JPN JPN nobody-named
24|/class-named:JPN JPN others-named
8|/class-named:JPN NATO others-named
-14|/class-named:JPN foe nobody-named
-16|/class-named:JPN foe others-named
-10|/class-named:JPN land nobody-named
65|/class-named:JPN land others-named
10|/class-named:JPN member nobody-named
27|/class-named:JPN member others-named
-10|/class-named:NATO EU others-named
-30|/class-named:NATO JPN nobody-named
14|/class-named:NATO JPN others-named
10|/class-named:NATO NATO nobody-named
11|/class-named:NATO NATO others-named
-5|/class-named:NATO USA others-named
13|/class-named:NATO foe others-named
-26|/class-named:NATO land nobody-named
-35|/class-named:NATO land others-named
-8|/class-named:NATO member nobody-named
43|/class-named:NATO member others-named
-3|/class-named:USA CHN others-named
43|/class-named:USA JPN nobody-named
-67|/class-named:USA JPN others-named
-18|/class-named:USA NATO others-named
12|/class-named:USA USA nobody-named
6|/class-named:USA USA others-named
-5|/class-named:USA foe others-named
20|/class-named:USA land nobody-named
-63|/class-named:USA land others-named
-4|/class-named:USA member nobody-named
-28|/class-named:USA member others-named
-5|/class-named:foe JPN nobody-named
-4|/class-named:foe JPN others-named
-21|/class-named:foe NATO others-named
16|/class-named:foe foe nobody-named
-10|/class-named:foe foe others-named
9|/class-named:foe land others-named
34|/class-named:foe member nobody-named
-52|/class-named:foe member others-named
-3|/class-named:land CHN nobody-named
13|/class-named:land CHN others-named
18|/class-named:land JPN nobody-named
19|/class-named:land JPN others-named
-4|/class-named:land NATO nobody-named
8|/class-named:land NATO others-named
-6|/class-named:land foe others-named
6|/class-named:land land nobody-named
19|/class-named:land land others-named
20|/class-named:land member nobody-named
18|/class-named:land member others-named
14|/class-named:member EU others-named
-33|/class-named:member JPN nobody-named
26|/class-named:member JPN others-named
7|/class-named:member NATO nobody-named
12|/class-named:member NATO others-named
-15|/class-named:member land nobody-named
8|/class-named:member land others-named
-19|/class-named:member member nobody-named
19|/class-named:member member others-named
14|/class-shape:ALLIES fine
25|/class-shape:ALLIES half
-67|/class-shape:ALLIES tenth
13|/class-shape:ALLIES whole
-16|/class-shape:CHN fine
22|/class-shape:CHN half
16|/class-shape:CHN tenth
-44|/class-shape:CHN whole
-25|/class-shape:EU half
27|/class-shape:EU tenth
43|/class-shape:JPN fine
-6|/class-shape:JPN half
-14|/class-shape:JPN tenth
54|/class-shape:JPN whole
-61|/class-shape:NATO fine
57|/class-shape:NATO half
-83|/class-shape:NATO tenth
65|/class-shape:NATO whole
-34|/class-shape:USA fine
-37|/class-shape:USA half
7|/class-shape:USA tenth
-48|/class-shape:USA whole
-9|/class-shape:foe fine
-15|/class-shape:foe half
6|/class-shape:foe tenth
-15|/class-shape:foe whole
82|/class-shape:land fine
-3|/class-shape:land half
46|/class-shape:land tenth
-17|/class-shape:land whole
-19|/class-shape:member fine
-19|/class-shape:member half
64|/class-shape:member tenth
-7|/class-shape:member whole
-3|/class-value:ALLIES 0.1
40|/class-value:ALLIES 0.25
-3|/class-value:ALLIES 0.96
-44|/class-value:ALLIES 1
-4|/class-value:ALLIES 1.4
12|/class-value:ALLIES 1.5
-3|/class-value:ALLIES 1.6
-4|/class-value:ALLIES 1.7
-6|/class-value:ALLIES 1.8
-37|/class-value:ALLIES 1E+1
-3|/class-value:ALLIES 2
3|/class-value:ALLIES 2.1
-3|/class-value:ALLIES 2.3
-3|/class-value:ALLIES 2.4
-17|/class-value:ALLIES 2.5
-4|/class-value:ALLIES 2.6
-5|/class-value:ALLIES 2.8
-36|/class-value:ALLIES 3
-13|/class-value:ALLIES 3.3
37|/class-value:ALLIES 3.5
-3|/class-value:ALLIES 3.8
10|/class-value:ALLIES 4
129|/class-value:ALLIES 5
-3|/class-value:ALLIES 6
-3|/class-value:ALLIES 6.5
-3|/class-value:EU 0.2
-22|/class-value:EU 1.5
33|/class-value:EU 1.9
4|/class-value:EU 3
-4|/class-value:NATO 0.2
-21|/class-value:NATO 0.25
-3|/class-value:NATO 0.9
-4|/class-value:NATO 0.96
-59|/class-value:NATO 1
-6|/class-value:NATO 1.2
-8|/class-value:NATO 1.24
-8|/class-value:NATO 1.28
-8|/class-value:NATO 1.3
-16|/class-value:NATO 1.37
-20|/class-value:NATO 1.4
18|/class-value:NATO 1.43
43|/class-value:NATO 1.5
-24|/class-value:NATO 1.53
-7|/class-value:NATO 1.6
13|/class-value:NATO 1.7
-20|/class-value:NATO 1.8
-3|/class-value:NATO 1.9
-24|/class-value:NATO 1E+1
20|/class-value:NATO 2
-6|/class-value:NATO 2.01
34|/class-value:NATO 2.02
-52|/class-value:NATO 2.1
15|/class-value:NATO 2.2
23|/class-value:NATO 2.3
-5|/class-value:NATO 2.4
23|/class-value:NATO 2.5
5|/class-value:NATO 2.54
-3|/class-value:NATO 2.6
22|/class-value:NATO 2.7
-11|/class-value:NATO 2.8
-12|/class-value:NATO 3
36|/class-value:NATO 3.3
-5|/class-value:NATO 3.4
8|/class-value:NATO 3.5
-5|/class-value:NATO 3.8
-3|/class-value:NATO 3.9
4|/class-value:NATO 4
-15|/class-value:NATO 4.1
-6|/class-value:NATO 4.12
-10|/class-value:NATO 4.5
-11|/class-value:NATO 4.7
157|/class-value:NATO 5
-3|/class-value:NATO 5.5
-4|/class-value:NATO 6
-8|/class-value:NATO 7
-33|/class-value:USA 0.9
-13|/class-value:USA 0.91
-19|/class-value:USA 0.93
-6|/class-value:USA 0.95
-41|/class-value:USA 1
-3|/class-value:USA 1.2
-16|/class-value:USA 1.3
-26|/class-value:USA 1.4
-21|/class-value:USA 1.5
-20|/class-value:USA 1.6
-9|/class-value:USA 1.7
-32|/class-value:USA 1.8
-4|/class-value:USA 1.9
-29|/class-value:USA 1E+1
-88|/class-value:USA 2
-3|/class-value:USA 2.1
-19|/class-value:USA 2.3
-8|/class-value:USA 2.4
-52|/class-value:USA 2.5
-53|/class-value:USA 2.6
-32|/class-value:USA 2.8
14|/class-value:USA 2.9
-13|/class-value:USA 2E+1
-11|/class-value:USA 3
23|/class-value:USA 3.1
59|/class-value:USA 3.2
3|/class-value:USA 3.22
12|/class-value:USA 3.3
-7|/class-value:USA 3.32
15|/class-value:USA 3.38
89|/class-value:USA 3.4
-46|/class-value:USA 3.5
5|/class-value:USA 3.8
-31|/class-value:USA 4
-9|/class-value:USA 4.4
36|/class-value:USA 4.5
37|/class-value:USA 4.6
20|/class-value:USA 4.7
3|/class-value:USA 4.9
86|/class-value:USA 5
-3|/class-value:USA 5.3
3|/class-value:USA 5.5
21|/class-value:USA 5.6
27|/class-value:USA 6
43|/class-value:USA 6.5
7|/class-value:USA 7
-6|/class-value:USA 7.3
-5|/class-value:USA 8.8
44|/class-value:USA 9
38|/class-verb:ALLIES be
14|/class-verb:ALLIES cap
-25|/class-verb:ALLIES demand
14|/class-verb:ALLIES denial
-21|/class-verb:ALLIES move
5|/class-verb:ALLIES proposal
13|/class-verb:ALLIES spend
-20|/class-verb:CHN be
8|/class-verb:CHN cap
-5|/class-verb:CHN demand
15|/class-verb:CHN level
-23|/class-verb:CHN pledge
28|/class-verb:CHN proposal
17|/class-verb:CHN spend
-15|/class-verb:EU be
16|/class-verb:EU demand
35|/class-verb:EU move
-15|/class-verb:EU pledge
16|/class-verb:EU spend
13|/class-verb:JPN be
12|/class-verb:JPN cap
24|/class-verb:JPN demand
-10|/class-verb:JPN denial
22|/class-verb:JPN level
13|/class-verb:JPN move
-3|/class-verb:JPN pledge
-38|/class-verb:JPN spend
-3|/class-verb:NATO be
-8|/class-verb:NATO cap
-12|/class-verb:NATO demand
10|/class-verb:NATO denial
-18|/class-verb:NATO level
-44|/class-verb:NATO move
-62|/class-verb:NATO pledge
-15|/class-verb:NATO proposal
-48|/class-verb:NATO spend
13|/class-verb:USA be
28|/class-verb:USA cap
-19|/class-verb:USA demand
-4|/class-verb:USA denial
12|/class-verb:USA level
-8|/class-verb:USA move
5|/class-verb:USA pledge
-39|/class-verb:USA proposal
14|/class-verb:USA spend
-3|/class-verb:foe be
-5|/class-verb:foe demand
-4|/class-verb:foe denial
3|/class-verb:foe level
-9|/class-verb:foe move
-14|/class-verb:foe pledge
-5|/class-verb:foe proposal
-22|/class-verb:foe spend
-4|/class-verb:land be
11|/class-verb:land cap
30|/class-verb:land demand
-36|/class-verb:land denial
-8|/class-verb:land move
68|/class-verb:land pledge
26|/class-verb:land proposal
-43|/class-verb:land spend
-19|/class-verb:member be
-65|/class-verb:member cap
-4|/class-verb:member demand
31|/class-verb:member denial
-31|/class-verb:member level
44|/class-verb:member move
43|/class-verb:member pledge
91|/class-verb:member spend
-15|/class:ALLIES
-22|/class:CHN
76|/class:JPN
-22|/class:NATO
-112|/class:USA
-33|/class:foe
108|/class:land
19|/class:member
48|/heir:nobody-named
3|/heir:others-named
126|/home:nobody-named
45|/home:others-named
28|/last:before
7|/last:same-sentence
10|/named:1
74|/named:2
127|/named:3
89|/ruled
-12|/ruled:spender-after
-17|/ruled:spender-asked
8|/ruled:spender-asked-before
-34|/ruled:spender-before
14|/ruled:spender-beside
81|/ruled:spender-both
-54|/ruled:spender-clause
-8|/ruled:spender-denier
-12|/ruled:spender-denies
14|/ruled:spender-gapped
-32|/ruled:spender-home
18|/ruled:spender-listed
28|/ruled:spender-located
7|/ruled:spender-matched
3|/ruled:spender-meets
-30|/ruled:spender-members
-57|/ruled:spender-near
-26|/ruled:spender-near-asked
48|/ruled:spender-object
19|/ruled:spender-object-asked
34|/ruled:spender-of-gdp
-10|/ruled:spender-of-noun
-40|/ruled:spender-ours
-11|/ruled:spender-pronoun
43|/ruled:spender-relative
90|/ruled:spender-respectively
8|/ruled:spender-set-by
-23|/ruled:spender-should
26|/ruled:spender-standard
-42|/ruled:spender-subject
15|/ruled:spender-where
4|/subject-of:able
-32|/subject-of:about
-20|/subject-of:account
-22|/subject-of:adopt
9|/subject-of:advise
-7|/subject-of:afford
-42|/subject-of:agree
5|/subject-of:aim
8|/subject-of:allocate
-24|/subject-of:allot
-24|/subject-of:announce
-5|/subject-of:approach
6|/subject-of:approve
-26|/subject-of:argue
6|/subject-of:arrive
11|/subject-of:ask for
4|/subject-of:attain
51|/subject-of:average
-29|/subject-of:back
-16|/subject-of:be
-25|/subject-of:believe
5|/subject-of:bind
18|/subject-of:bring
4|/subject-of:bring forward
-4|/subject-of:bring up the rear
4|/subject-of:brush aside
3|/subject-of:brush off
-16|/subject-of:calculate
-12|/subject-of:call
-30|/subject-of:call for
-11|/subject-of:call on
13|/subject-of:campaign
13|/subject-of:choose
-19|/subject-of:concede
38|/subject-of:consider
-11|/subject-of:contain
-3|/subject-of:contribute
-5|/subject-of:course
-3|/subject-of:cross
3|/subject-of:debate
-3|/subject-of:decide
10|/subject-of:demand
18|/subject-of:devote
22|/subject-of:discuss
-6|/subject-of:dismiss
-17|/subject-of:do
3|/subject-of:double
16|/subject-of:drop
-17|/subject-of:due
-15|/subject-of:effort
-25|/subject-of:end
11|/subject-of:endorse
7|/subject-of:equal
3|/subject-of:estimate
7|/subject-of:exceed
-18|/subject-of:exempt
-13|/subject-of:expect
-16|/subject-of:fall
9|/subject-of:favor
6|/subject-of:favour
5|/subject-of:fend off
12|/subject-of:find the money for
10|/subject-of:float
-7|/subject-of:force
17|/subject-of:foresee
-38|/subject-of:fulfill
53|/subject-of:get
-28|/subject-of:give
31|/subject-of:go
4|/subject-of:grow
-4|/subject-of:hit
-8|/subject-of:hold
-4|/subject-of:hold up
62|/subject-of:hope
-13|/subject-of:hover
6|/subject-of:hurry
16|/subject-of:increase
4|/subject-of:insist
-18|/subject-of:insist on
26|/subject-of:intend
12|/subject-of:invest
-21|/subject-of:keep
11|/subject-of:lay out
-39|/subject-of:leap
-5|/subject-of:leave
21|/subject-of:lift
3|/subject-of:like
-38|/subject-of:look for
30|/subject-of:make good on
10|/subject-of:manage
-66|/subject-of:match
31|/subject-of:mean
-37|/subject-of:meet
26|/subject-of:mention
-5|/subject-of:move
-28|/subject-of:move up
11|/subject-of:mull
14|/subject-of:name
-11|/subject-of:oblige
6|/subject-of:oppose
-8|/subject-of:opt
3|/subject-of:opt out
24|/subject-of:pay
26|/subject-of:plan
5|/subject-of:pledge
8|/subject-of:prefer
18|/subject-of:press for
30|/subject-of:promise
-32|/subject-of:propose
18|/subject-of:push
-5|/subject-of:push for
-6|/subject-of:put
3|/subject-of:race
-17|/subject-of:raise
9|/subject-of:reach
-38|/subject-of:reaffirm
-39|/subject-of:recommend
-3|/subject-of:refuse
14|/subject-of:reject
25|/subject-of:remain
8|/subject-of:request
33|/subject-of:rise
21|/subject-of:rule out
-29|/subject-of:secure
-48|/subject-of:seek
17|/subject-of:set
17|/subject-of:set aside
3|/subject-of:set its sights on
8|/subject-of:set out
6|/subject-of:settle for
-34|/subject-of:settle on
-39|/subject-of:sidestep
-25|/subject-of:sign up
-6|/subject-of:sit
5|/subject-of:slip
-23|/subject-of:speak of
34|/subject-of:spend
6|/subject-of:start at
7|/subject-of:start from
-6|/subject-of:stay
10|/subject-of:stick to
-8|/subject-of:stop
12|/subject-of:strain
5|/subject-of:struggle
-60|/subject-of:study
-9|/subject-of:suggest
8|/subject-of:swear
-27|/subject-of:swell
19|/subject-of:take
5|/subject-of:talk about
13|/subject-of:talk of
6|/subject-of:tell
-35|/subject-of:time
-9|/subject-of:toy with
-16|/subject-of:try
13|/subject-of:turn down
5|/subject-of:use
6|/subject-of:utter
7|/subject-of:veto
12|/subject-of:vote on
45|/subject-of:vow
-16|/subject-of:want
9|/subject-of:weigh
-19|/subject-of:work out at
-3|/subject-of:write
-5|/subject:be allies
16|/subject:be body
-39|/subject:be capital
24|/subject:be country
20|/subject:be gov
-5|/subject:be leader
-5|/subject:be nongov
10|/subject:be people
-32|/subject:be pronoun
-22|/subject:cap country
5|/subject:cap gov
4|/subject:cap leader
-17|/subject:cap nongov
-8|/subject:cap pronoun
-53|/subject:demand body
-28|/subject:demand capital
-9|/subject:demand country
-13|/subject:demand gov
21|/subject:demand leader
-33|/subject:demand nongov
-10|/subject:demand pronoun
-3|/subject:denial body
30|/subject:denial capital
24|/subject:denial country
-15|/subject:denial gov
10|/subject:denial leader
-6|/subject:denial nongov
-16|/subject:denial pronoun
17|/subject:level capital
17|/subject:level country
-22|/subject:level gov
7|/subject:level leader
-9|/subject:level people
-24|/subject:level pronoun
-28|/subject:move allies
-27|/subject:move body
37|/subject:move capital
8|/subject:move country
36|/subject:move gov
-31|/subject:move leader
17|/subject:move people
-5|/subject:move pronoun
-3|/subject:pledge allies
10|/subject:pledge body
29|/subject:pledge country
-27|/subject:pledge gov
14|/subject:pledge leader
4|/subject:pledge nongov
-79|/subject:pledge pronoun
7|/subject:proposal allies
-15|/subject:proposal body
-43|/subject:proposal capital
44|/subject:proposal gov
33|/subject:proposal leader
9|/subject:proposal nongov
-29|/subject:proposal people
4|/subject:proposal pronoun
6|/subject:spend allies
38|/subject:spend body
13|/subject:spend capital
-5|/subject:spend country
17|/subject:spend gov
-5|/subject:spend leader
4|/subject:spend nongov
-4|/subject:spend people
-11|/subject:spend pronoun
88|/title
15|/told-of:0
-16|/told-of:1
-86|/unnamed
-125|/unnamed-beside-others
-5|benchmark/after-joint:0 mid
-13|benchmark/after-joint:0 near
-3|benchmark/after-joint:1 far
-7|benchmark/after-joint:1 mid
-6|benchmark/after-led:for near free
-6|benchmark/after-led:that far joined
-3|benchmark/after-led:to near free
4|benchmark/after:allies name
-4|benchmark/after:body name
-3|benchmark/after:body owner
-5|benchmark/after:capital name
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
-5|benchmark/before-clause:free opens name capital
-5|benchmark/before-clause:free opens name country
-4|benchmark/before-clause:free opens name pronoun
-6|benchmark/before-clause:free opens owner capital
-28|benchmark/before-far:4
-20|benchmark/before-far:9
-3|benchmark/before-free:0 after-figure name near
-34|benchmark/before-free:0 free name near
-3|benchmark/before-free:0 free owner near
-7|benchmark/before-free:1 free name near
3|benchmark/before-free:1 free owner near
-41|benchmark/before-joint:0 free
-3|benchmark/before-joint:3 free
-16|benchmark/before-led:
-4|benchmark/before-led:,
-18|benchmark/before-led:that
6|benchmark/before:allies name
-21|benchmark/before:body name
7|benchmark/before:body owner
-9|benchmark/before:capital name
-7|benchmark/before:capital owner
-10|benchmark/before:country name
-3|benchmark/before:gov name
-8|benchmark/before:pronoun name
3|benchmark/class-home:ALLIES CHN
66|benchmark/class-home:ALLIES JPN
5|benchmark/class-home:ALLIES NATO
50|benchmark/class-home:ALLIES land
21|benchmark/class-home:ALLIES member
-36|benchmark/class-home:JPN JPN
-6|benchmark/class-home:JPN land
-18|benchmark/class-home:NATO JPN
-4|benchmark/class-home:NATO NATO
-7|benchmark/class-home:NATO land
-11|benchmark/class-home:NATO member
-4|benchmark/class-home:USA JPN
-5|benchmark/class-home:land JPN
-35|benchmark/class-home:land land
-6|benchmark/class-home:member member
3|benchmark/class-named:ALLIES CHN others-named
21|benchmark/class-named:ALLIES JPN nobody-named
45|benchmark/class-named:ALLIES JPN others-named
5|benchmark/class-named:ALLIES NATO others-named
18|benchmark/class-named:ALLIES land nobody-named
32|benchmark/class-named:ALLIES land others-named
12|benchmark/class-named:ALLIES member others-named
-15|benchmark/class-named:JPN JPN nobody-named
-21|benchmark/class-named:JPN JPN others-named
-6|benchmark/class-named:JPN land others-named
-16|benchmark/class-named:NATO JPN others-named
-4|benchmark/class-named:NATO NATO others-named
-3|benchmark/class-named:NATO land nobody-named
-4|benchmark/class-named:NATO land others-named
-8|benchmark/class-named:NATO member others-named
-3|benchmark/class-named:USA JPN others-named
-4|benchmark/class-named:land JPN others-named
-14|benchmark/class-named:land land nobody-named
-21|benchmark/class-named:land land others-named
64|benchmark/class-shape:ALLIES half
81|benchmark/class-shape:ALLIES whole
-24|benchmark/class-shape:JPN half
-21|benchmark/class-shape:JPN whole
-5|benchmark/class-shape:NATO half
-36|benchmark/class-shape:NATO whole
-3|benchmark/class-shape:USA half
-4|benchmark/class-shape:USA whole
-26|benchmark/class-shape:land half
-17|benchmark/class-shape:land whole
-5|benchmark/class-shape:member half
28|benchmark/class-value:ALLIES 2
3|benchmark/class-value:ALLIES 3
72|benchmark/class-value:ALLIES 3.5
50|benchmark/class-value:ALLIES 5
-6|benchmark/class-value:NATO 2
-14|benchmark/class-value:NATO 3.5
-30|benchmark/class-value:NATO 5
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
-5|benchmark/class-verb:JPN move
-3|benchmark/class-verb:JPN proposal
-3|benchmark/class-verb:NATO be
-9|benchmark/class-verb:NATO demand
-4|benchmark/class-verb:NATO move
-3|benchmark/class-verb:NATO pledge
-16|benchmark/class-verb:NATO spend
-3|benchmark/class-verb:land be
-3|benchmark/class-verb:land demand
-6|benchmark/class-verb:land move
146|benchmark/class:ALLIES
-45|benchmark/class:JPN
-42|benchmark/class:NATO
-7|benchmark/class:USA
-43|benchmark/class:land
-7|benchmark/class:member
-25|benchmark/heir:nobody-named
-45|benchmark/heir:others-named
-31|benchmark/home:nobody-named
-45|benchmark/home:others-named
-13|benchmark/last:before
-4|benchmark/last:same-sentence
-42|benchmark/named:1
-25|benchmark/named:2
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
22|benchmark/told-of:0
-15|benchmark/told-of:1
-5|benchmark/told-of:2
13|benchmark/unnamed
59|benchmark/unnamed-beside-others
-6|cap/after-joint:1 far
5|cap/after-joint:1 mid
3|cap/after:pronoun owner
40|cap/asks
4|cap/before-clause:free inside name country
5|cap/before-clause:free inside name gov
3|cap/before-clause:free opens name country
-4|cap/before-clause:free opens owner country
9|cap/before-far:9
13|cap/before-free:0 free name near
-3|cap/before-free:0 free owner near
8|cap/before-joint:0 free
8|cap/before:country name
-4|cap/before:country owner
6|cap/before:gov name
-8|cap/class-home:ALLIES JPN
27|cap/class-home:JPN JPN
-6|cap/class-home:NATO JPN
-10|cap/class-home:land JPN
-4|cap/class-named:ALLIES JPN nobody-named
-4|cap/class-named:ALLIES JPN others-named
15|cap/class-named:JPN JPN nobody-named
12|cap/class-named:JPN JPN others-named
-3|cap/class-named:NATO JPN nobody-named
-3|cap/class-named:NATO JPN others-named
-7|cap/class-named:land JPN nobody-named
-3|cap/class-named:land JPN others-named
-9|cap/class-shape:ALLIES whole
29|cap/class-shape:JPN whole
-7|cap/class-shape:NATO whole
-9|cap/class-shape:land whole
-8|cap/class-value:ALLIES 1
-6|cap/class-value:NATO 1
4|cap/class-verb:JPN cap
-10|cap/class:ALLIES
29|cap/class:JPN
-8|cap/class:NATO
-9|cap/class:land
10|cap/heir:others-named
15|cap/home:nobody-named
12|cap/home:others-named
13|cap/last:before
3|cap/last:same-sentence
8|cap/named:2
4|cap/named:3
20|cap/ruled
4|cap/ruled:spender-before
4|cap/ruled:spender-clause
11|cap/ruled:spender-subject
-3|cap/same-figure-of-another
3|cap/same-figure-of-it
4|cap/subject-of:cap
5|cap/subject:cap country
16|cap/title
-11|cap/told-of:0
9|cap/told-of:1
4|cap/unnamed
-14|cap/unnamed-beside-others
6|demand/after-joint:0 far
50|demand/after-joint:0 mid
8|demand/after-joint:0 near
16|demand/after-joint:1 far
-10|demand/after-joint:1 mid
-39|demand/after-joint:1 near
-15|demand/after-joint:2 far
-15|demand/after-joint:2 mid
6|demand/after-joint:2 near
8|demand/after-joint:3 far
-4|demand/after-joint:3 mid
-33|demand/after-joint:3 near
-35|demand/after-led:\" far joined
-6|demand/after-led:\" near joined
-17|demand/after-led:, far joined
3|demand/after-led:; far joined
-11|demand/after-led:; near joined
-7|demand/after-led:and far free
-11|demand/after-led:and near free
-27|demand/after-led:and near joined
-11|demand/after-led:as far joined
3|demand/after-led:as near free
-10|demand/after-led:as near joined
5|demand/after-led:at far joined
-5|demand/after-led:believe far joined
4|demand/after-led:both far free
3|demand/after-led:both near free
-9|demand/after-led:but far joined
-5|demand/after-led:by near free
17|demand/after-led:call for near free
-10|demand/after-led:defence minister far joined
13|demand/after-led:for far free
-24|demand/after-led:for far joined
9|demand/after-led:for near free
30|demand/after-led:from far free
14|demand/after-led:from far joined
42|demand/after-led:from near free
9|demand/after-led:his far joined
13|demand/after-led:if far joined
10|demand/after-led:in far free
-15|demand/after-led:in far joined
-42|demand/after-led:in near free
-11|demand/after-led:level far joined
-12|demand/after-led:level near joined
4|demand/after-led:like far free
-8|demand/after-led:of far free
18|demand/after-led:of far joined
-7|demand/after-led:of near free
3|demand/after-led:of near joined
-22|demand/after-led:on far free
-14|demand/after-led:on near free
3|demand/after-led:say far joined
17|demand/after-led:say near joined
-16|demand/after-led:tell far joined
33|demand/after-led:that far joined
-8|demand/after-led:that near free
5|demand/after-led:that near joined
8|demand/after-led:to far free
10|demand/after-led:to far joined
14|demand/after-led:to near free
5|demand/after-led:want far free
14|demand/after-led:what far joined
5|demand/after-led:what near free
5|demand/after-led:which near joined
-5|demand/after-led:will near joined
-5|demand/after-led:with far free
3|demand/after-led:with far joined
-11|demand/after-led:— far joined
96|demand/after:allies name
-33|demand/after:body name
26|demand/after:body owner
-5|demand/after:capital name
8|demand/after:capital owner
-26|demand/after:country name
13|demand/after:country owner
14|demand/after:gov name
-34|demand/after:leader name
13|demand/after:people owner
-28|demand/after:pronoun name
-65|demand/after:pronoun owner
-9|demand/asked
-84|demand/asks
-7|demand/before-clause:after-figure inside name allies
5|demand/before-clause:after-figure inside name body
9|demand/before-clause:after-figure inside name capital
-9|demand/before-clause:after-figure inside name country
-12|demand/before-clause:after-figure inside name gov
-8|demand/before-clause:after-figure inside name leader
7|demand/before-clause:after-figure inside name pronoun
10|demand/before-clause:after-figure inside owner body
4|demand/before-clause:after-figure inside owner capital
-19|demand/before-clause:after-figure inside owner people
-17|demand/before-clause:after-figure opens name allies
-3|demand/before-clause:after-figure opens name body
-8|demand/before-clause:after-figure opens name capital
6|demand/before-clause:after-figure opens name country
10|demand/before-clause:after-figure opens name leader
17|demand/before-clause:after-figure opens name pronoun
23|demand/before-clause:after-figure opens owner body
4|demand/before-clause:after-figure opens owner people
-6|demand/before-clause:after-figure opens owner pronoun
52|demand/before-clause:free inside name allies
-11|demand/before-clause:free inside name body
34|demand/before-clause:free inside name capital
29|demand/before-clause:free inside name country
5|demand/before-clause:free inside name gov
-16|demand/before-clause:free inside name nongov
-5|demand/before-clause:free inside name people
-15|demand/before-clause:free inside owner body
-37|demand/before-clause:free inside owner capital
6|demand/before-clause:free inside owner leader
13|demand/before-clause:free inside owner people
-6|demand/before-clause:free inside owner pronoun
20|demand/before-clause:free opens name allies
-42|demand/before-clause:free opens name body
-9|demand/before-clause:free opens name capital
-6|demand/before-clause:free opens name gov
-22|demand/before-clause:free opens name leader
22|demand/before-clause:free opens name people
-25|demand/before-clause:free opens name pronoun
3|demand/before-clause:free opens owner body
-24|demand/before-clause:free opens owner leader
17|demand/before-clause:free opens owner people
15|demand/before-clause:free opens owner pronoun
3|demand/before-far:20
14|demand/before-far:4
-14|demand/before-far:60
11|demand/before-far:9
11|demand/before-free:0 after-figure name far
33|demand/before-free:0 after-figure name near
15|demand/before-free:0 after-figure owner near
-25|demand/before-free:0 free name far
14|demand/before-free:0 free name near
16|demand/before-free:0 free owner far
-14|demand/before-free:0 free owner near
-17|demand/before-free:1 after-figure name near
18|demand/before-free:1 after-figure owner far
-17|demand/before-free:1 after-figure owner near
3|demand/before-free:1 free name far
33|demand/before-free:1 free name near
4|demand/before-free:1 free owner far
-39|demand/before-free:1 free owner near
-12|demand/before-free:2 after-figure name far
-20|demand/before-free:2 after-figure name near
-6|demand/before-free:2 free name far
8|demand/before-free:2 free name near
4|demand/before-free:2 free owner far
9|demand/before-free:2 free owner near
-7|demand/before-free:3 after-figure name near
6|demand/before-free:3 free name far
-5|demand/before-free:3 free name near
12|demand/before-joint:0 after-figure
-7|demand/before-joint:0 free
-25|demand/before-joint:1 after-figure
12|demand/before-joint:1 free
35|demand/before-joint:2 after-figure
-32|demand/before-joint:2 free
-13|demand/before-joint:3 after-figure
33|demand/before-joint:3 free
-29|demand/before-led:
-4|demand/before-led:\"
3|demand/before-led:#
22|demand/before-led:'s
-37|demand/before-led:,
-12|demand/before-led:-
13|demand/before-led::
-3|demand/before-led:;
4|demand/before-led:DATE
4|demand/before-led:all
-17|demand/before-led:among
-33|demand/before-led:an
-6|demand/before-led:and
-6|demand/before-led:ask
-6|demand/before-led:behind
-15|demand/before-led:believe
20|demand/before-led:but
13|demand/before-led:by
3|demand/before-led:call
9|demand/before-led:call for
6|demand/before-led:convince
5|demand/before-led:counterpart
3|demand/before-led:davos
-24|demand/before-led:defense minister
-4|demand/before-led:defense secretary
-17|demand/before-led:does
5|demand/before-led:earlier
-7|demand/before-led:european
6|demand/before-led:expect
-10|demand/before-led:first
-22|demand/before-led:follow
6|demand/before-led:for
-3|demand/before-led:foreign minister
22|demand/before-led:from
21|demand/before-led:general
-8|demand/before-led:had
7|demand/before-led:have
-43|demand/before-led:his
9|demand/before-led:hope
-17|demand/before-led:how
-16|demand/before-led:including
9|demand/before-led:increase
-4|demand/before-led:is
25|demand/before-led:its
4|demand/before-led:lean on
6|demand/before-led:leave
10|demand/before-led:lift
-15|demand/before-led:like
4|demand/before-led:like to see
-13|demand/before-led:make
3|demand/before-led:more than double
4|demand/before-led:name
-3|demand/before-led:national security adviser
-20|demand/before-led:now
13|demand/before-led:of
-13|demand/before-led:on
6|demand/before-led:our
-8|demand/before-led:president
8|demand/before-led:press
13|demand/before-led:pressure
12|demand/before-led:raise
-34|demand/before-led:read
-27|demand/before-led:say
13|demand/before-led:take
50|demand/before-led:tell
16|demand/before-led:that
-17|demand/before-led:the
8|demand/before-led:think
9|demand/before-led:to
20|demand/before-led:urge
-4|demand/before-led:want
-3|demand/before-led:when
3|demand/before-led:which
4|demand/before-led:while
12|demand/before-led:whom
4|demand/before-led:why
34|demand/before-led:with
49|demand/before:allies name
-51|demand/before:body name
21|demand/before:body owner
26|demand/before:capital name
-34|demand/before:capital owner
27|demand/before:country name
-13|demand/before:gov name
-20|demand/before:leader name
-17|demand/before:leader owner
-15|demand/before:nongov name
17|demand/before:people name
15|demand/before:people owner
-3|demand/before:pronoun name
4|demand/before:pronoun owner
-12|demand/class-home:ALLIES EU
11|demand/class-home:ALLIES JPN
19|demand/class-home:ALLIES NATO
-7|demand/class-home:ALLIES USA
29|demand/class-home:ALLIES foe
27|demand/class-home:ALLIES land
-22|demand/class-home:ALLIES member
-4|demand/class-home:CHN JPN
-6|demand/class-home:CHN land
10|demand/class-home:EU EU
-3|demand/class-home:EU land
9|demand/class-home:EU member
17|demand/class-home:JPN JPN
3|demand/class-home:JPN land
3|demand/class-home:NATO CHN
4|demand/class-home:NATO EU
-18|demand/class-home:NATO JPN
16|demand/class-home:NATO NATO
8|demand/class-home:NATO USA
28|demand/class-home:NATO member
-15|demand/class-home:USA JPN
-8|demand/class-home:USA NATO
-22|demand/class-home:USA land
-11|demand/class-home:USA member
13|demand/class-home:land JPN
-10|demand/class-home:land foe
10|demand/class-home:land land
3|demand/class-home:land member
-4|demand/class-home:member JPN
-26|demand/class-home:member NATO
-9|demand/class-home:member land
-5|demand/class-home:member member
-12|demand/class-named:ALLIES EU others-named
9|demand/class-named:ALLIES JPN nobody-named
21|demand/class-named:ALLIES NATO others-named
29|demand/class-named:ALLIES foe others-named
27|demand/class-named:ALLIES land others-named
-10|demand/class-named:ALLIES member nobody-named
-12|demand/class-named:ALLIES member others-named
-4|demand/class-named:CHN JPN others-named
-6|demand/class-named:CHN land others-named
10|demand/class-named:EU EU others-named
-3|demand/class-named:EU land others-named
9|demand/class-named:EU member others-named
-4|demand/class-named:JPN JPN nobody-named
21|demand/class-named:JPN JPN others-named
15|demand/class-named:JPN land others-named
4|demand/class-named:NATO EU others-named
14|demand/class-named:NATO JPN nobody-named
-32|demand/class-named:NATO JPN others-named
14|demand/class-named:NATO NATO others-named
9|demand/class-named:NATO land nobody-named
-9|demand/class-named:NATO land others-named
3|demand/class-named:NATO member nobody-named
25|demand/class-named:NATO member others-named
-5|demand/class-named:USA JPN nobody-named
-9|demand/class-named:USA JPN others-named
-8|demand/class-named:USA NATO others-named
-21|demand/class-named:USA land others-named
-10|demand/class-named:USA member others-named
-13|demand/class-named:land JPN nobody-named
26|demand/class-named:land JPN others-named
-10|demand/class-named:land foe others-named
4|demand/class-named:land land nobody-named
6|demand/class-named:land land others-named
3|demand/class-named:land member others-named
-3|demand/class-named:member JPN others-named
-26|demand/class-named:member NATO others-named
-9|demand/class-named:member land others-named
9|demand/class-named:member member nobody-named
-14|demand/class-named:member member others-named
-8|demand/class-shape:ALLIES tenth
10|demand/class-shape:ALLIES whole
-9|demand/class-shape:CHN half
-3|demand/class-shape:CHN whole
9|demand/class-shape:EU half
6|demand/class-shape:EU whole
67|demand/class-shape:JPN half
-6|demand/class-shape:JPN tenth
-61|demand/class-shape:JPN whole
4|demand/class-shape:NATO half
72|demand/class-shape:NATO whole
-20|demand/class-shape:USA half
-4|demand/class-shape:USA tenth
-34|demand/class-shape:USA whole
-14|demand/class-shape:land half
17|demand/class-shape:land tenth
17|demand/class-shape:land whole
-37|demand/class-shape:member half
-6|demand/class-shape:member whole
-7|demand/class-value:ALLIES 1
-32|demand/class-value:ALLIES 1E+1
9|demand/class-value:ALLIES 2
-72|demand/class-value:ALLIES 3
7|demand/class-value:ALLIES 3.5
-3|demand/class-value:ALLIES 3.8
-8|demand/class-value:ALLIES 4
121|demand/class-value:ALLIES 5
10|demand/class-value:EU 3.5
6|demand/class-value:EU 5
-4|demand/class-value:NATO 1
11|demand/class-value:NATO 1.5
-21|demand/class-value:NATO 1E+1
-8|demand/class-value:NATO 2
59|demand/class-value:NATO 2.5
-26|demand/class-value:NATO 3
-64|demand/class-value:NATO 3.5
22|demand/class-value:NATO 4
109|demand/class-value:NATO 5
-4|demand/class-value:USA 1E+1
-28|demand/class-value:USA 3
-44|demand/class-value:USA 3.5
-3|demand/class-value:USA 3.8
3|demand/class-value:USA 5
-6|demand/class-verb:ALLIES be
27|demand/class-verb:ALLIES cap
-20|demand/class-verb:ALLIES demand
39|demand/class-verb:ALLIES denial
-7|demand/class-verb:ALLIES move
-32|demand/class-verb:ALLIES pledge
33|demand/class-verb:ALLIES proposal
38|demand/class-verb:ALLIES spend
16|demand/class-verb:EU demand
-3|demand/class-verb:EU level
29|demand/class-verb:JPN be
10|demand/class-verb:JPN demand
-12|demand/class-verb:JPN denial
-26|demand/class-verb:JPN level
12|demand/class-verb:JPN move
20|demand/class-verb:JPN pledge
-4|demand/class-verb:JPN proposal
-18|demand/class-verb:JPN spend
-24|demand/class-verb:NATO be
-10|demand/class-verb:NATO cap
13|demand/class-verb:NATO demand
13|demand/class-verb:NATO denial
29|demand/class-verb:NATO level
60|demand/class-verb:NATO pledge
-40|demand/class-verb:NATO proposal
-69|demand/class-verb:NATO spend
-11|demand/class-verb:USA be
-19|demand/class-verb:USA demand
-3|demand/class-verb:USA level
-9|demand/class-verb:USA move
-7|demand/class-verb:USA pledge
21|demand/class-verb:USA proposal
-8|demand/class-verb:USA spend
17|demand/class-verb:land be
-25|demand/class-verb:land cap
6|demand/class-verb:land demand
-20|demand/class-verb:land denial
12|demand/class-verb:land move
11|demand/class-verb:land pledge
13|demand/class-verb:land proposal
-28|demand/class-verb:land spend
-3|demand/class-verb:member be
-19|demand/class-verb:member denial
-8|demand/class-verb:member move
-40|demand/class-verb:member pledge
-22|demand/class-verb:member proposal
70|demand/class-verb:member spend
44|demand/class:ALLIES
-12|demand/class:CHN
15|demand/class:EU
39|demand/class:NATO
-58|demand/class:USA
-4|demand/class:foe
20|demand/class:land
-43|demand/class:member
-5|demand/heir:nobody-named
8|demand/home:nobody-named
31|demand/home:others-named
43|demand/last:before
-22|demand/last:same-sentence
28|demand/named:2
5|demand/named:3
18|demand/ruled
-12|demand/ruled:spender-after
-18|demand/ruled:spender-asked
36|demand/ruled:spender-before
7|demand/ruled:spender-beside
52|demand/ruled:spender-both
-3|demand/ruled:spender-clause
14|demand/ruled:spender-gapped
-28|demand/ruled:spender-home
-30|demand/ruled:spender-members
-52|demand/ruled:spender-near
-26|demand/ruled:spender-near-asked
43|demand/ruled:spender-object
19|demand/ruled:spender-object-asked
4|demand/ruled:spender-of-gdp
-14|demand/ruled:spender-party
-11|demand/ruled:spender-pronoun
6|demand/ruled:spender-respectively
-23|demand/ruled:spender-should
13|demand/ruled:spender-subject
10|demand/same-figure-of-another
-10|demand/same-figure-of-it
4|demand/subject-of:accept
-39|demand/subject-of:agree
9|demand/subject-of:aim
11|demand/subject-of:ask
18|demand/subject-of:ask for
-30|demand/subject-of:back
5|demand/subject-of:be
7|demand/subject-of:call
-20|demand/subject-of:call for
-11|demand/subject-of:call on
3|demand/subject-of:commit
9|demand/subject-of:consider
4|demand/subject-of:end
-3|demand/subject-of:expect
8|demand/subject-of:favour
5|demand/subject-of:fend off
23|demand/subject-of:get
7|demand/subject-of:go
-8|demand/subject-of:hold
34|demand/subject-of:hope
9|demand/subject-of:increase
-22|demand/subject-of:insist on
9|demand/subject-of:lift
-40|demand/subject-of:look for
-33|demand/subject-of:match
5|demand/subject-of:mean
-28|demand/subject-of:meet
16|demand/subject-of:mention
30|demand/subject-of:move
5|demand/subject-of:name
23|demand/subject-of:press for
-11|demand/subject-of:promise
12|demand/subject-of:raise
-39|demand/subject-of:reach
4|demand/subject-of:rule out
-3|demand/subject-of:settle for
-5|demand/subject-of:speak of
5|demand/subject-of:spend
5|demand/subject-of:start at
3|demand/subject-of:stay
-14|demand/subject-of:take
5|demand/subject-of:talk of
20|demand/subject-of:tell
-11|demand/subject-of:urge
-12|demand/subject-of:want
3|demand/subject:be allies
6|demand/subject:be body
-31|demand/subject:be capital
-3|demand/subject:be country
3|demand/subject:be people
24|demand/subject:be pronoun
-7|demand/subject:cap leader
-24|demand/subject:demand body
-7|demand/subject:demand capital
-7|demand/subject:demand country
-30|demand/subject:demand gov
12|demand/subject:demand leader
-3|demand/subject:demand people
13|demand/subject:demand pronoun
5|demand/subject:denial capital
6|demand/subject:denial gov
3|demand/subject:denial leader
-20|demand/subject:denial pronoun
11|demand/subject:level gov
-19|demand/subject:move allies
-36|demand/subject:move body
14|demand/subject:move country
19|demand/subject:move pronoun
-15|demand/subject:pledge allies
-13|demand/subject:pledge body
14|demand/subject:pledge country
-12|demand/subject:pledge gov
8|demand/subject:proposal allies
9|demand/subject:proposal body
-5|demand/subject:proposal capital
-5|demand/subject:proposal country
49|demand/subject:proposal gov
11|demand/subject:proposal leader
4|demand/subject:spend allies
20|demand/subject:spend body
16|demand/subject:spend country
-7|demand/subject:spend gov
-27|demand/subject:spend pronoun
-33|demand/title
-11|demand/told-of:0
8|demand/told-of:1
22|demand/told-of:2
-20|demand/told-of:3
-23|demand/unnamed
-12|demand/unnamed-beside-others
7|denial/after-joint:0 mid
14|denial/after-joint:0 near
15|denial/after-joint:1 mid
6|denial/after-joint:1 near
13|denial/after-joint:2 far
-4|denial/after-joint:2 mid
8|denial/after-joint:2 near
3|denial/after-joint:3 near
7|denial/after-led:\" far joined
8|denial/after-led:\" near joined
13|denial/after-led:, far joined
3|denial/after-led:for far free
-4|denial/after-led:for far joined
17|denial/after-led:for near free
-4|denial/after-led:in far free
-19|denial/after-led:prime minister near joined
9|denial/after-led:say far joined
15|denial/after-led:say near joined
4|denial/after-led:that near joined
-9|denial/after:allies name
9|denial/after:body name
-17|denial/after:body owner
20|denial/after:capital name
-7|denial/after:country name
7|denial/after:gov name
-3|denial/after:gov owner
3|denial/after:people owner
36|denial/after:pronoun name
24|denial/after:pronoun owner
-7|denial/asked
51|denial/asks
9|denial/before-clause:after-figure inside name gov
9|denial/before-clause:after-figure opens name country
-4|denial/before-clause:free inside name allies
-5|denial/before-clause:free inside name body
8|denial/before-clause:free inside name country
-10|denial/before-clause:free inside name leader
7|denial/before-clause:free inside name nongov
13|denial/before-clause:free inside name pronoun
-28|denial/before-clause:free inside owner body
4|denial/before-clause:free inside owner people
29|denial/before-clause:free inside owner pronoun
3|denial/before-clause:free opens name capital
-8|denial/before-clause:free opens name country
-14|denial/before-clause:free opens name gov
10|denial/before-clause:free opens name leader
5|denial/before-clause:free opens name nongov
3|denial/before-clause:free opens name pronoun
-19|denial/before-clause:free opens owner people
-11|denial/before-far:20
8|denial/before-far:4
7|denial/before-far:60
11|denial/before-far:9
14|denial/before-free:0 after-figure name near
11|denial/before-free:0 free name far
7|denial/before-free:0 free owner near
-4|denial/before-free:1 after-figure name far
12|denial/before-free:1 after-figure name near
-4|denial/before-free:1 free name far
-3|denial/before-free:2 after-figure name far
4|denial/before-free:2 free name far
-7|denial/before-free:2 free name near
6|denial/before-joint:0 after-figure
19|denial/before-joint:0 free
21|denial/before-joint:1 after-figure
-34|denial/before-joint:1 free
19|denial/before-joint:2 free
-8|denial/before-joint:3 after-figure
-11|denial/before-joint:3 free
10|denial/before-led:\"
7|denial/before-led:'s
-25|denial/before-led:,
3|denial/before-led:-
-4|denial/before-led:;
-35|denial/before-led:PARTY
6|denial/before-led:and
-3|denial/before-led:by
30|denial/before-led:call for
-7|denial/before-led:chancellor
3|denial/before-led:for
-26|denial/before-led:general
18|denial/before-led:his
3|denial/before-led:its
-19|denial/before-led:of
8|denial/before-led:on
3|denial/before-led:partner
19|denial/before-led:prime minister
22|denial/before-led:raise
-4|denial/before-led:rebuff
15|denial/before-led:say
-4|denial/before-led:tell
4|denial/before-led:that
-4|denial/before-led:the
-7|denial/before-led:to
-4|denial/before-led:with
-4|denial/before:allies name
-8|denial/before:body name
-28|denial/before:body owner
6|denial/before:capital name
9|denial/before:country name
-3|denial/before:gov name
12|denial/before:nongov name
-15|denial/before:people owner
16|denial/before:pronoun name
30|denial/before:pronoun owner
6|denial/class-home:ALLIES JPN
-5|denial/class-home:ALLIES NATO
-5|denial/class-home:ALLIES USA
4|denial/class-home:ALLIES land
-13|denial/class-home:ALLIES member
31|denial/class-home:JPN JPN
3|denial/class-home:JPN member
-29|denial/class-home:NATO JPN
21|denial/class-home:NATO NATO
-3|denial/class-home:NATO USA
6|denial/class-home:NATO land
-4|denial/class-home:NATO member
-21|denial/class-home:USA JPN
8|denial/class-home:USA USA
-15|denial/class-home:USA land
8|denial/class-home:USA member
-3|denial/class-home:foe member
9|denial/class-home:land JPN
4|denial/class-home:land land
7|denial/class-home:member JPN
-15|denial/class-home:member NATO
8|denial/class-home:member member
13|denial/class-named:ALLIES JPN nobody-named
-7|denial/class-named:ALLIES JPN others-named
-5|denial/class-named:ALLIES NATO others-named
-5|denial/class-named:ALLIES USA nobody-named
-13|denial/class-named:ALLIES land nobody-named
17|denial/class-named:ALLIES land others-named
-5|denial/class-named:ALLIES member nobody-named
-8|denial/class-named:ALLIES member others-named
4|denial/class-named:JPN JPN nobody-named
27|denial/class-named:JPN JPN others-named
3|denial/class-named:JPN member others-named
-9|denial/class-named:NATO JPN nobody-named
-20|denial/class-named:NATO JPN others-named
21|denial/class-named:NATO NATO others-named
-3|denial/class-named:NATO USA nobody-named
-5|denial/class-named:NATO land nobody-named
11|denial/class-named:NATO land others-named
19|denial/class-named:NATO member nobody-named
-23|denial/class-named:NATO member others-named
-5|denial/class-named:USA JPN nobody-named
-16|denial/class-named:USA JPN others-named
8|denial/class-named:USA USA nobody-named
-3|denial/class-named:USA land nobody-named
-12|denial/class-named:USA land others-named
8|denial/class-named:USA member others-named
-3|denial/class-named:foe member others-named
11|denial/class-named:land JPN others-named
21|denial/class-named:land land nobody-named
-17|denial/class-named:land land others-named
7|denial/class-named:member JPN others-named
-15|denial/class-named:member NATO others-named
-14|denial/class-named:member member nobody-named
23|denial/class-named:member member others-named
-7|denial/class-shape:ALLIES half
-6|denial/class-shape:ALLIES whole
-3|denial/class-shape:CHN half
31|denial/class-shape:JPN half
4|denial/class-shape:JPN whole
8|denial/class-shape:NATO half
-18|denial/class-shape:NATO whole
-16|denial/class-shape:USA half
-5|denial/class-shape:USA whole
-3|denial/class-shape:foe whole
8|denial/class-shape:land half
4|denial/class-shape:land whole
-21|denial/class-shape:member half
24|denial/class-shape:member whole
-4|denial/class-value:ALLIES 1E+1
-4|denial/class-value:ALLIES 2
-3|denial/class-value:ALLIES 2.5
-5|denial/class-value:ALLIES 3
-4|denial/class-value:ALLIES 3.5
9|denial/class-value:ALLIES 5
24|denial/class-value:NATO 2.5
31|denial/class-value:NATO 3
-15|denial/class-value:NATO 3.5
14|denial/class-value:NATO 4
-58|denial/class-value:NATO 5
-5|denial/class-value:USA 2
-6|denial/class-value:USA 3
-16|denial/class-value:USA 3.5
8|denial/class-value:USA 5
51|denial/class-verb:ALLIES be
23|denial/class-verb:ALLIES demand
-18|denial/class-verb:ALLIES denial
-5|denial/class-verb:ALLIES move
-14|denial/class-verb:ALLIES pledge
-8|denial/class-verb:ALLIES proposal
-6|denial/class-verb:ALLIES spend
-32|denial/class-verb:JPN be
26|denial/class-verb:JPN demand
-6|denial/class-verb:JPN pledge
15|denial/class-verb:JPN proposal
19|denial/class-verb:NATO be
12|denial/class-verb:NATO cap
-19|denial/class-verb:NATO demand
17|denial/class-verb:NATO denial
-5|denial/class-verb:NATO level
-5|denial/class-verb:NATO move
-20|denial/class-verb:NATO pledge
-5|denial/class-verb:USA be
17|denial/class-verb:USA cap
-19|denial/class-verb:USA demand
-6|denial/class-verb:USA move
6|denial/class-verb:USA pledge
-3|denial/class-verb:USA proposal
5|denial/class-verb:USA spend
-3|denial/class-verb:foe denial
-9|denial/class-verb:land be
-4|denial/class-verb:land demand
-20|denial/class-verb:land denial
17|denial/class-verb:land pledge
3|denial/class-verb:land spend
-24|denial/class-verb:member be
-27|denial/class-verb:member cap
-6|denial/class-verb:member demand
30|denial/class-verb:member denial
16|denial/class-verb:member move
16|denial/class-verb:member pledge
-13|denial/class:ALLIES
-3|denial/class:CHN
35|denial/class:JPN
-10|denial/class:NATO
-21|denial/class:USA
-4|denial/class:foe
13|denial/class:land
3|denial/class:member
13|denial/heir:nobody-named
48|denial/heir:others-named
26|denial/home:nobody-named
47|denial/home:others-named
-10|denial/last:before
28|denial/last:same-sentence
-4|denial/named:1
10|denial/named:2
47|denial/named:3
-18|denial/ruled
-8|denial/ruled:spender-denier
-17|denial/ruled:spender-denies
3|denial/ruled:spender-home
3|denial/ruled:spender-party
-8|denial/same-figure-of-another
8|denial/same-figure-of-it
8|denial/subject-of:accept
3|denial/subject-of:adopt
-11|denial/subject-of:ask
-3|denial/subject-of:balk
-16|denial/subject-of:be
7|denial/subject-of:call
3|denial/subject-of:dismiss
6|denial/subject-of:do
-5|denial/subject-of:get
6|denial/subject-of:go
-14|denial/subject-of:propose
4|denial/subject-of:reach
6|denial/subject-of:refuse
14|denial/subject-of:reject
8|denial/subject-of:rule out
3|denial/subject-of:spend
11|denial/subject-of:tell
11|denial/subject-of:turn down
3|denial/subject-of:write
3|denial/subject:be gov
4|denial/subject:be leader
-23|denial/subject:be pronoun
-4|denial/subject:demand body
-7|denial/subject:demand country
10|denial/subject:demand leader
-3|denial/subject:denial body
17|denial/subject:denial country
-27|denial/subject:denial gov
16|denial/subject:denial leader
5|denial/subject:denial nongov
3|denial/subject:denial pronoun
6|denial/subject:level pronoun
5|denial/subject:move gov
3|denial/subject:pledge country
17|denial/subject:pledge gov
-3|denial/subject:pledge leader
11|denial/subject:pledge pronoun
-15|denial/subject:proposal leader
6|denial/subject:spend country
11|denial/subject:spend pronoun
-66|denial/title
-11|denial/told-of:0
-25|denial/told-of:1
32|denial/told-of:2
4|denial/told-of:3
-17|denial/unnamed
-37|denial/unnamed-beside-others
-29|level/after-joint:0 far
12|level/after-joint:0 mid
72|level/after-joint:0 near
-26|level/after-joint:1 far
-36|level/after-joint:1 mid
-14|level/after-joint:1 near
-31|level/after-joint:2 far
-17|level/after-joint:2 mid
-3|level/after-joint:2 near
-6|level/after-joint:3 far
-17|level/after-joint:3 mid
-3|level/after-joint:3 near
-5|level/after-led:\" near joined
-12|level/after-led:# far joined
3|level/after-led:# near free
11|level/after-led:, far joined
5|level/after-led:, near joined
-17|level/after-led:; near joined
-4|level/after-led:accused near joined
-21|level/after-led:and far free
-21|level/after-led:and far joined
-51|level/after-led:and near free
6|level/after-led:and near joined
3|level/after-led:as far joined
13|level/after-led:at far joined
8|level/after-led:before far joined
-5|level/after-led:below near joined
-12|level/after-led:by far free
-8|level/after-led:by far joined
27|level/after-led:by near free
-7|level/after-led:by near joined
6|level/after-led:credits far joined
13|level/after-led:defense minister near joined
-3|level/after-led:for far joined
63|level/after-led:for near free
-18|level/after-led:gdp near free
9|level/after-led:if near joined
-3|level/after-led:in far free
-37|level/after-led:in far joined
109|level/after-led:in near free
3|level/after-led:into near free
5|level/after-led:near far joined
-33|level/after-led:of far joined
7|level/after-led:of near free
-3|level/after-led:of near joined
-6|level/after-led:on far free
-6|level/after-led:on far joined
-4|level/after-led:on near free
-5|level/after-led:or near free
5|level/after-led:president far joined
-5|level/after-led:put far joined
6|level/after-led:say near joined
-3|level/after-led:tell near joined
7|level/after-led:than far joined
-13|level/after-led:that far free
42|level/after-led:that near free
-15|level/after-led:that near joined
-3|level/after-led:to far free
-15|level/after-led:to far joined
-18|level/after-led:to near free
-4|level/after-led:under near free
-3|level/after-led:what far free
12|level/after-led:what near joined
-3|level/after-led:when near joined
4|level/after-led:which near joined
-17|level/after-led:while near joined
-10|level/after-led:with near free
-6|level/after-led:with near joined
-8|level/after-led:year far joined
15|level/after:body name
-16|level/after:body owner
-22|level/after:capital name
-10|level/after:capital owner
18|level/after:country name
-32|level/after:country owner
20|level/after:gov name
-35|level/after:gov owner
3|level/after:leader name
3|level/after:nongov name
-18|level/after:people name
-11|level/after:people owner
8|level/after:pronoun name
-21|level/after:pronoun owner
-89|level/asks
-6|level/before-clause:after-figure inside name body
6|level/before-clause:after-figure inside name country
8|level/before-clause:after-figure inside name gov
-5|level/before-clause:after-figure inside name people
34|level/before-clause:after-figure inside name pronoun
-29|level/before-clause:after-figure inside owner body
3|level/before-clause:after-figure inside owner capital
9|level/before-clause:after-figure inside owner country
5|level/before-clause:after-figure inside owner gov
9|level/before-clause:after-figure inside owner pronoun
30|level/before-clause:after-figure opens name body
-32|level/before-clause:after-figure opens name country
-9|level/before-clause:after-figure opens name gov
6|level/before-clause:after-figure opens name leader
-10|level/before-clause:after-figure opens name people
-20|level/before-clause:after-figure opens name pronoun
5|level/before-clause:after-figure opens owner capital
-16|level/before-clause:after-figure opens owner country
-26|level/before-clause:after-figure opens owner pronoun
-5|level/before-clause:free inside name body
-49|level/before-clause:free inside name capital
8|level/before-clause:free inside name country
-11|level/before-clause:free inside name gov
14|level/before-clause:free inside name leader
-19|level/before-clause:free inside name nongov
11|level/before-clause:free inside name pronoun
-28|level/before-clause:free inside owner body
10|level/before-clause:free inside owner capital
3|level/before-clause:free inside owner country
-8|level/before-clause:free inside owner gov
-23|level/before-clause:free inside owner leader
-14|level/before-clause:free inside owner people
12|level/before-clause:free inside owner pronoun
8|level/before-clause:free opens name allies
62|level/before-clause:free opens name body
56|level/before-clause:free opens name capital
72|level/before-clause:free opens name country
-6|level/before-clause:free opens name gov
-30|level/before-clause:free opens name leader
-3|level/before-clause:free opens name nongov
36|level/before-clause:free opens name people
-32|level/before-clause:free opens name pronoun
16|level/before-clause:free opens owner capital
34|level/before-clause:free opens owner country
-4|level/before-clause:free opens owner gov
45|level/before-clause:free opens owner people
-14|level/before-clause:free opens owner pronoun
65|level/before-far:1
-22|level/before-far:20
41|level/before-far:4
15|level/before-far:60
4|level/before-far:9
49|level/before-free:0 after-figure name far
22|level/before-free:0 after-figure name near
17|level/before-free:0 after-figure owner far
34|level/before-free:0 after-figure owner near
-23|level/before-free:0 free name far
6|level/before-free:0 free name near
9|level/before-free:0 free owner far
26|level/before-free:0 free owner near
17|level/before-free:1 after-figure name far
-34|level/before-free:1 after-figure name near
-40|level/before-free:1 after-figure owner far
-27|level/before-free:1 after-figure owner near
17|level/before-free:1 free name far
40|level/before-free:1 free name near
20|level/before-free:1 free owner far
-17|level/before-free:1 free owner near
-26|level/before-free:2 after-figure name far
-18|level/before-free:2 after-figure name near
-5|level/before-free:2 after-figure owner far
-17|level/before-free:2 after-figure owner near
-8|level/before-free:2 free name far
48|level/before-free:2 free name near
-8|level/before-free:2 free owner near
-5|level/before-free:3 after-figure name far
-4|level/before-free:3 after-figure name near
36|level/before-free:3 free name far
-6|level/before-free:3 free name near
-17|level/before-joint:0 after-figure
17|level/before-joint:0 free
-28|level/before-joint:1 after-figure
72|level/before-joint:1 free
-9|level/before-joint:2 after-figure
62|level/before-joint:2 free
16|level/before-joint:3 after-figure
-10|level/before-joint:3 free
74|level/before-led:
13|level/before-led:\"
17|level/before-led:#
38|level/before-led:'s
10|level/before-led:)
15|level/before-led:*
15|level/before-led:,
13|level/before-led:-
7|level/before-led:.
9|level/before-led::
16|level/before-led:;
-26|level/before-led:DATE
-23|level/before-led:PARTY
-6|level/before-led:a
12|level/before-led:about
8|level/before-led:above
31|level/before-led:across
6|level/before-led:add
13|level/before-led:after
14|level/before-led:among
-44|level/before-led:and
-9|level/before-led:as
3|level/before-led:ask
-14|level/before-led:at
-12|level/before-led:before
-17|level/before-led:behind
-7|level/before-led:between
-21|level/before-led:borders
-5|level/before-led:bring
22|level/before-led:but
-44|level/before-led:by
9|level/before-led:commit
3|level/before-led:computes
4|level/before-led:defense minister
-5|level/before-led:eight
-12|level/before-led:estimate
3|level/before-led:even
6|level/before-led:expect
-20|level/before-led:for
-20|level/before-led:from
-10|level/before-led:give
11|level/before-led:gross national product
-8|level/before-led:had
-5|level/before-led:has
-4|level/before-led:his
-11|level/before-led:host
32|level/before-led:if
-54|level/before-led:in
-13|level/before-led:including
-35|level/before-led:is
22|level/before-led:its
6|level/before-led:keep
-38|level/before-led:lecture
5|level/before-led:left
25|level/before-led:let
3|level/before-led:lift
-8|level/before-led:like
-7|level/before-led:make
-23|level/before-led:method
-4|level/before-led:minded
29|level/before-led:neighboring
3|level/before-led:neighbouring
3|level/before-led:neighbours
18|level/before-led:neither
-14|level/before-led:nor
-24|level/before-led:of
-7|level/before-led:on
-33|level/before-led:one
32|level/before-led:only
11|level/before-led:or
-3|level/before-led:other
-4|level/before-led:outside
-5|level/before-led:over
14|level/before-led:president
16|level/before-led:push
35|level/before-led:put
4|level/before-led:raise
5|level/before-led:reach
7|level/before-led:represent
16|level/before-led:show
-32|level/before-led:since
-5|level/before-led:standard
3|level/before-led:take
-27|level/before-led:tell
38|level/before-led:than
40|level/before-led:that
28|level/before-led:the
-8|level/before-led:them
-51|level/before-led:to
6|level/before-led:together
9|level/before-led:urge
-4|level/before-led:use
-6|level/before-led:visits
3|level/before-led:war
-13|level/before-led:what
38|level/before-led:when
-10|level/before-led:where
11|level/before-led:whereas
17|level/before-led:which
22|level/before-led:while
11|level/before-led:whose
-23|level/before-led:why
10|level/before-led:with
13|level/before-led:years
36|level/before-led:—
6|level/before:allies name
81|level/before:body name
-58|level/before:body owner
4|level/before:capital name
35|level/before:capital owner
53|level/before:country name
29|level/before:country owner
-18|level/before:gov name
-6|level/before:gov owner
-9|level/before:leader name
-21|level/before:leader owner
-21|level/before:nongov name
22|level/before:people name
33|level/before:people owner
-8|level/before:pronoun name
-19|level/before:pronoun owner
-4|level/class-home:ALLIES CHN
-58|level/class-home:ALLIES JPN
-7|level/class-home:ALLIES NATO
-5|level/class-home:ALLIES foe
-9|level/class-home:ALLIES land
-12|level/class-home:ALLIES member
19|level/class-home:CHN CHN
19|level/class-home:CHN JPN
18|level/class-home:CHN land
15|level/class-home:EU JPN
4|level/class-home:EU land
-12|level/class-home:JPN JPN
-14|level/class-home:JPN foe
-9|level/class-home:JPN land
17|level/class-home:JPN member
-10|level/class-home:NATO CHN
5|level/class-home:NATO JPN
-34|level/class-home:NATO NATO
-4|level/class-home:NATO USA
-11|level/class-home:NATO land
-6|level/class-home:USA CHN
11|level/class-home:USA JPN
24|level/class-home:USA NATO
6|level/class-home:USA USA
-4|level/class-home:USA foe
29|level/class-home:USA land
-14|level/class-home:USA member
21|level/class-home:foe JPN
-4|level/class-home:foe NATO
21|level/class-home:foe foe
13|level/class-home:foe land
5|level/class-home:foe member
20|level/class-home:land JPN
4|level/class-home:land foe
-5|level/class-home:land land
-12|level/class-home:land member
-21|level/class-home:member JPN
21|level/class-home:member NATO
-30|level/class-home:member land
19|level/class-home:member member
-3|level/class-named:ALLIES CHN others-named
-26|level/class-named:ALLIES JPN nobody-named
-32|level/class-named:ALLIES JPN others-named
-7|level/class-named:ALLIES NATO others-named
-4|level/class-named:ALLIES foe others-named
16|level/class-named:ALLIES land nobody-named
-25|level/class-named:ALLIES land others-named
-6|level/class-named:ALLIES member nobody-named
-7|level/class-named:ALLIES member others-named
5|level/class-named:CHN CHN nobody-named
15|level/class-named:CHN CHN others-named
11|level/class-named:CHN JPN nobody-named
8|level/class-named:CHN JPN others-named
33|level/class-named:CHN land nobody-named
-15|level/class-named:CHN land others-named
19|level/class-named:EU JPN nobody-named
-4|level/class-named:EU JPN others-named
4|level/class-named:EU land others-named
-6|level/class-named:JPN JPN nobody-named
-6|level/class-named:JPN JPN others-named
-14|level/class-named:JPN foe nobody-named
-12|level/class-named:JPN land nobody-named
3|level/class-named:JPN land others-named
17|level/class-named:JPN member others-named
-9|level/class-named:NATO CHN others-named
-25|level/class-named:NATO JPN nobody-named
30|level/class-named:NATO JPN others-named
-20|level/class-named:NATO NATO nobody-named
-15|level/class-named:NATO NATO others-named
-3|level/class-named:NATO USA others-named
-17|level/class-named:NATO land nobody-named
6|level/class-named:NATO land others-named
-14|level/class-named:NATO member nobody-named
13|level/class-named:NATO member others-named
-6|level/class-named:USA CHN others-named
7|level/class-named:USA JPN nobody-named
4|level/class-named:USA JPN others-named
25|level/class-named:USA NATO others-named
6|level/class-named:USA USA others-named
-4|level/class-named:USA foe others-named
16|level/class-named:USA land nobody-named
13|level/class-named:USA land others-named
-13|level/class-named:USA member others-named
21|level/class-named:foe JPN others-named
-4|level/class-named:foe NATO others-named
16|level/class-named:foe foe nobody-named
5|level/class-named:foe foe others-named
13|level/class-named:foe land others-named
39|level/class-named:foe member nobody-named
-34|level/class-named:foe member others-named
-3|level/class-named:land CHN nobody-named
27|level/class-named:land JPN nobody-named
-7|level/class-named:land JPN others-named
4|level/class-named:land foe others-named
-23|level/class-named:land land nobody-named
18|level/class-named:land land others-named
-4|level/class-named:land member nobody-named
-8|level/class-named:land member others-named
-6|level/class-named:member JPN nobody-named
-15|level/class-named:member JPN others-named
20|level/class-named:member NATO nobody-named
-13|level/class-named:member land nobody-named
-17|level/class-named:member land others-named
-15|level/class-named:member member nobody-named
34|level/class-named:member member others-named
-25|level/class-shape:ALLIES fine
11|level/class-shape:ALLIES half
-49|level/class-shape:ALLIES tenth
-35|level/class-shape:ALLIES whole
-16|level/class-shape:CHN fine
50|level/class-shape:CHN half
18|level/class-shape:CHN tenth
4|level/class-shape:CHN whole
-13|level/class-shape:EU half
27|level/class-shape:EU tenth
44|level/class-shape:JPN fine
-81|level/class-shape:JPN half
28|level/class-shape:JPN tenth
-9|level/class-shape:JPN whole
-37|level/class-shape:NATO fine
5|level/class-shape:NATO half
-19|level/class-shape:NATO tenth
-5|level/class-shape:NATO whole
-34|level/class-shape:USA fine
25|level/class-shape:USA half
54|level/class-shape:USA whole
6|level/class-shape:foe half
7|level/class-shape:foe tenth
45|level/class-shape:foe whole
81|level/class-shape:land fine
-31|level/class-shape:land tenth
-43|level/class-shape:land whole
-11|level/class-shape:member fine
-3|level/class-shape:member half
16|level/class-shape:member tenth
-14|level/class-shape:member whole
-3|level/class-value:ALLIES 0.96
-7|level/class-value:ALLIES 1
-4|level/class-value:ALLIES 1.4
27|level/class-value:ALLIES 1.5
-3|level/class-value:ALLIES 1.6
-6|level/class-value:ALLIES 1.8
-8|level/class-value:ALLIES 2
4|level/class-value:ALLIES 2.1
-3|level/class-value:ALLIES 2.4
-8|level/class-value:ALLIES 2.5
-3|level/class-value:ALLIES 2.6
-5|level/class-value:ALLIES 2.8
-6|level/class-value:ALLIES 3
-13|level/class-value:ALLIES 3.3
-6|level/class-value:ALLIES 3.5
-7|level/class-value:ALLIES 5
-3|level/class-value:EU 0.2
33|level/class-value:EU 1.9
3|level/class-value:EU 2
-4|level/class-value:NATO 0.2
-3|level/class-value:NATO 0.9
-4|level/class-value:NATO 0.96
-22|level/class-value:NATO 1
-6|level/class-value:NATO 1.2
-8|level/class-value:NATO 1.24
-8|level/class-value:NATO 1.28
-8|level/class-value:NATO 1.3
-16|level/class-value:NATO 1.37
-20|level/class-value:NATO 1.4
18|level/class-value:NATO 1.43
-33|level/class-value:NATO 1.5
-24|level/class-value:NATO 1.53
-7|level/class-value:NATO 1.6
13|level/class-value:NATO 1.7
-20|level/class-value:NATO 1.8
-3|level/class-value:NATO 1.9
31|level/class-value:NATO 2
-6|level/class-value:NATO 2.01
34|level/class-value:NATO 2.02
15|level/class-value:NATO 2.2
24|level/class-value:NATO 2.3
-3|level/class-value:NATO 2.4
10|level/class-value:NATO 2.5
5|level/class-value:NATO 2.54
24|level/class-value:NATO 2.7
-11|level/class-value:NATO 2.8
12|level/class-value:NATO 3
36|level/class-value:NATO 3.3
-5|level/class-value:NATO 3.4
42|level/class-value:NATO 3.5
-5|level/class-value:NATO 3.8
-3|level/class-value:NATO 3.9
-14|level/class-value:NATO 4
-15|level/class-value:NATO 4.1
-6|level/class-value:NATO 4.12
-9|level/class-value:NATO 4.5
-3|level/class-value:NATO 4.7
6|level/class-value:NATO 5
-3|level/class-value:NATO 5.5
-3|level/class-value:NATO 6
-8|level/class-value:NATO 7
-33|level/class-value:USA 0.9
-13|level/class-value:USA 0.91
-19|level/class-value:USA 0.93
-6|level/class-value:USA 0.95
-37|level/class-value:USA 1
-16|level/class-value:USA 1.3
-26|level/class-value:USA 1.4
-15|level/class-value:USA 1.5
-20|level/class-value:USA 1.6
-11|level/class-value:USA 1.7
-32|level/class-value:USA 1.8
-4|level/class-value:USA 1.9
-41|level/class-value:USA 2
-19|level/class-value:USA 2.3
-7|level/class-value:USA 2.4
-49|level/class-value:USA 2.5
-53|level/class-value:USA 2.6
-31|level/class-value:USA 2.8
14|level/class-value:USA 2.9
-13|level/class-value:USA 2E+1
86|level/class-value:USA 3
23|level/class-value:USA 3.1
60|level/class-value:USA 3.2
3|level/class-value:USA 3.22
12|level/class-value:USA 3.3
-7|level/class-value:USA 3.32
15|level/class-value:USA 3.38
89|level/class-value:USA 3.4
63|level/class-value:USA 3.5
8|level/class-value:USA 3.8
-15|level/class-value:USA 4
-9|level/class-value:USA 4.4
3|level/class-value:USA 4.5
35|level/class-value:USA 4.6
11|level/class-value:USA 4.7
3|level/class-value:USA 4.9
-6|level/class-value:USA 5
-3|level/class-value:USA 5.3
3|level/class-value:USA 5.5
21|level/class-value:USA 5.6
27|level/class-value:USA 6
20|level/class-value:USA 6.5
7|level/class-value:USA 7
-6|level/class-value:USA 7.3
-5|level/class-value:USA 8.8
44|level/class-value:USA 9
-39|level/class-verb:ALLIES be
-3|level/class-verb:ALLIES cap
20|level/class-verb:ALLIES demand
12|level/class-verb:ALLIES level
-25|level/class-verb:ALLIES move
-6|level/class-verb:ALLIES pledge
-23|level/class-verb:ALLIES spend
-17|level/class-verb:CHN be
8|level/class-verb:CHN cap
15|level/class-verb:CHN level
8|level/class-verb:CHN move
-5|level/class-verb:CHN pledge
35|level/class-verb:CHN proposal
17|level/class-verb:CHN spend
-7|level/class-verb:EU be
32|level/class-verb:EU move
-3|level/class-verb:EU pledge
8|level/class-verb:JPN be
-12|level/class-verb:JPN cap
-44|level/class-verb:JPN demand
4|level/class-verb:JPN denial
43|level/class-verb:JPN level
-6|level/class-verb:JPN move
21|level/class-verb:JPN pledge
-4|level/class-verb:JPN proposal
-29|level/class-verb:JPN spend
-42|level/class-verb:NATO be
29|level/class-verb:NATO cap
-10|level/class-verb:NATO demand
-3|level/class-verb:NATO denial
-14|level/class-verb:NATO level
-22|level/class-verb:NATO move
-20|level/class-verb:NATO pledge
-11|level/class-verb:NATO proposal
51|level/class-verb:NATO spend
58|level/class-verb:USA be
14|level/class-verb:USA cap
16|level/class-verb:USA demand
-8|level/class-verb:USA level
6|level/class-verb:USA move
-35|level/class-verb:USA proposal
27|level/class-verb:USA spend
-7|level/class-verb:foe be
3|level/class-verb:foe level
19|level/class-verb:foe move
9|level/class-verb:foe proposal
-7|level/class-verb:foe spend
-4|level/class-verb:land be
42|level/class-verb:land demand
-13|level/class-verb:land level
-13|level/class-verb:land move
29|level/class-verb:land pledge
14|level/class-verb:land proposal
-15|level/class-verb:land spend
50|level/class-verb:member be
-38|level/class-verb:member cap
-24|level/class-verb:member demand
-38|level/class-verb:member level
-17|level/class-verb:member pledge
-5|level/class-verb:member proposal
-20|level/class-verb:member spend
-97|level/class:ALLIES
57|level/class:CHN
17|level/class:EU
-17|level/class:JPN
-56|level/class:NATO
47|level/class:USA
56|level/class:foe
7|level/class:land
-12|level/class:member
45|level/heir:nobody-named
-41|level/heir:others-named
15|level/home:nobody-named
-24|level/home:others-named
54|level/last:before
9|level/named:1
36|level/named:2
6|level/named:3
73|level/ruled
9|level/ruled:spender-asked-before
-28|level/ruled:spender-before
19|level/ruled:spender-beside
-52|level/ruled:spender-clause
5|level/ruled:spender-denies
-17|level/ruled:spender-home
8|level/ruled:spender-listed
28|level/ruled:spender-located
-11|level/ruled:spender-near
20|level/ruled:spender-of-gdp
-42|level/ruled:spender-ours
24|level/ruled:spender-relative
78|level/ruled:spender-respectively
28|level/ruled:spender-where
-10|level/same-figure-of-another
10|level/same-figure-of-it
-3|level/subject-of:account
-9|level/subject-of:afford
-12|level/subject-of:aim
-24|level/subject-of:allot
6|level/subject-of:amount
-5|level/subject-of:approach
-6|level/subject-of:argue
4|level/subject-of:arrive
47|level/subject-of:average
-17|level/subject-of:be
12|level/subject-of:bring
-4|level/subject-of:bring up the rear
3|level/subject-of:call
-9|level/subject-of:call for
8|level/subject-of:climb
9|level/subject-of:commit
-6|level/subject-of:course
22|level/subject-of:devote
-33|level/subject-of:do
6|level/subject-of:drop
6|level/subject-of:equal
4|level/subject-of:estimate
7|level/subject-of:exceed
-18|level/subject-of:expect
-9|level/subject-of:fall
-7|level/subject-of:force
23|level/subject-of:get
-29|level/subject-of:give
-9|level/subject-of:go
3|level/subject-of:grow
3|level/subject-of:head
-13|level/subject-of:hover
4|level/subject-of:increase
-36|level/subject-of:keep
7|level/subject-of:lay out
-3|level/subject-of:leave
3|level/subject-of:lift
12|level/subject-of:manage
-24|level/subject-of:match
-5|level/subject-of:meet
3|level/subject-of:mention
4|level/subject-of:move
-18|level/subject-of:plan
4|level/subject-of:pledge
3|level/subject-of:promise
14|level/subject-of:push
-20|level/subject-of:put
14|level/subject-of:raise
16|level/subject-of:reach
18|level/subject-of:remain
18|level/subject-of:rise
-13|level/subject-of:seek
6|level/subject-of:set
7|level/subject-of:set aside
5|level/subject-of:slip
7|level/subject-of:spend
-5|level/subject-of:stand
5|level/subject-of:start from
-3|level/subject-of:stop
-34|level/subject-of:study
-27|level/subject-of:swell
16|level/subject-of:take
-4|level/subject-of:tell
-27|level/subject-of:want
-19|level/subject-of:work out at
-4|level/subject:be body
-11|level/subject:be capital
14|level/subject:be country
6|level/subject:be gov
-15|level/subject:be leader
7|level/subject:be people
-14|level/subject:be pronoun
-27|level/subject:cap country
-4|level/subject:demand body
-15|level/subject:demand capital
6|level/subject:demand country
12|level/subject:demand gov
-22|level/subject:demand nongov
-28|level/subject:demand pronoun
15|level/subject:level body
12|level/subject:level capital
26|level/subject:level country
-28|level/subject:level gov
4|level/subject:level leader
-9|level/subject:level people
-16|level/subject:level pronoun
-9|level/subject:move allies
-18|level/subject:move body
14|level/subject:move capital
33|level/subject:move country
32|level/subject:move gov
-9|level/subject:move leader
5|level/subject:move people
18|level/subject:move pronoun
18|level/subject:pledge country
8|level/subject:pledge leader
-14|level/subject:pledge pronoun
-30|level/subject:proposal capital
5|level/subject:proposal gov
-5|level/subject:proposal nongov
-34|level/subject:proposal people
23|level/subject:spend body
9|level/subject:spend capital
-32|level/subject:spend country
-7|level/subject:spend leader
-4|level/subject:spend people
-16|level/subject:spend pronoun
75|level/title
64|level/told-of:0
-7|level/told-of:1
-56|level/told-of:3
-15|level/unnamed
-36|level/unnamed-beside-others
7|other/after-joint:0 mid
5|other/after-joint:0 near
11|other/after-joint:1 far
-35|other/after-joint:1 mid
4|other/after-joint:2 far
17|other/after-joint:3 near
-26|other/after-led:\" far joined
-4|other/after-led:, far joined
-3|other/after-led:, near joined
3|other/after-led:from near free
3|other/after-led:in far joined
4|other/after-led:of near free
3|other/after-led:say far joined
3|other/after-led:what far joined
26|other/after:country name
4|other/after:gov owner
3|other/after:leader name
-4|other/after:people owner
-19|other/after:pronoun name
4|other/after:pronoun owner
-8|other/asked
-3|other/asks
3|other/before-clause:after-figure inside name gov
3|other/before-clause:after-figure inside name pronoun
4|other/before-clause:after-figure inside owner country
-6|other/before-clause:free inside name body
14|other/before-clause:free inside name country
-25|other/before-clause:free inside name gov
3|other/before-clause:free inside name leader
8|other/before-clause:free inside name nongov
13|other/before-clause:free inside name pronoun
4|other/before-clause:free inside owner country
3|other/before-clause:free inside owner people
-22|other/before-clause:free opens name gov
3|other/before-clause:free opens name leader
25|other/before-far:20
-25|other/before-far:4
4|other/before-far:60
11|other/before-far:9
3|other/before-free:0 after-figure name far
5|other/before-free:0 after-figure name near
-3|other/before-free:0 free name far
4|other/before-free:1 free name far
-6|other/before-free:1 free name near
-3|other/before-joint:0 after-figure
-14|other/before-joint:0 free
9|other/before-joint:1 after-figure
11|other/before-joint:1 free
10|other/before-joint:2 after-figure
3|other/before-joint:3 free
12|other/before-led:
-27|other/before-led:\"
8|other/before-led:'s
3|other/before-led:,
3|other/before-led:a
4|other/before-led:chancellor
8|other/before-led:for
11|other/before-led:if
3|other/before-led:in
10|other/before-led:its
-5|other/before-led:match
3|other/before-led:of
9|other/before-led:say
6|other/before-led:senior
12|other/before-led:the
5|other/before-led:were
-17|other/before-led:whether
-4|other/before:body name
17|other/before:country name
8|other/before:country owner
-44|other/before:gov name
7|other/before:leader name
10|other/before:nongov name
3|other/before:people owner
19|other/before:pronoun name
19|other/class-home:ALLIES JPN
-5|other/class-home:ALLIES NATO
-10|other/class-home:ALLIES land
-13|other/class-home:ALLIES member
3|other/class-home:EU EU
-8|other/class-home:EU member
25|other/class-home:JPN JPN
4|other/class-home:JPN member
-34|other/class-home:NATO JPN
-15|other/class-home:NATO NATO
-3|other/class-home:NATO land
15|other/class-home:NATO member
-20|other/class-home:USA JPN
-3|other/class-home:USA land
-3|other/class-home:USA member
-3|other/class-home:foe member
14|other/class-home:land JPN
17|other/class-home:land land
-4|other/class-home:land member
20|other/class-home:member NATO
12|other/class-home:member member
-13|other/class-named:ALLIES JPN nobody-named
31|other/class-named:ALLIES JPN others-named
-3|other/class-named:ALLIES NATO nobody-named
-5|other/class-named:ALLIES land nobody-named
-6|other/class-named:ALLIES land others-named
-5|other/class-named:ALLIES member nobody-named
-9|other/class-named:ALLIES member others-named
3|other/class-named:EU EU others-named
-8|other/class-named:EU member others-named
13|other/class-named:JPN JPN nobody-named
12|other/class-named:JPN JPN others-named
3|other/class-named:JPN member others-named
-16|other/class-named:NATO JPN nobody-named
-18|other/class-named:NATO JPN others-named
-12|other/class-named:NATO NATO nobody-named
-3|other/class-named:NATO NATO others-named
-15|other/class-named:NATO member nobody-named
30|other/class-named:NATO member others-named
-7|other/class-named:USA JPN nobody-named
-13|other/class-named:USA JPN others-named
-3|other/class-named:USA land others-named
-3|other/class-named:foe member others-named
31|other/class-named:land JPN nobody-named
-17|other/class-named:land JPN others-named
9|other/class-named:land land nobody-named
8|other/class-named:land land others-named
-3|other/class-named:land member others-named
-6|other/class-named:member JPN nobody-named
6|other/class-named:member JPN others-named
15|other/class-named:member NATO nobody-named
5|other/class-named:member NATO others-named
21|other/class-named:member member nobody-named
-9|other/class-named:member member others-named
-36|other/class-shape:ALLIES half
-4|other/class-shape:ALLIES tenth
29|other/class-shape:ALLIES whole
3|other/class-shape:EU half
-6|other/class-shape:EU whole
68|other/class-shape:JPN half
-14|other/class-shape:JPN tenth
-28|other/class-shape:JPN whole
-18|other/class-shape:NATO half
-20|other/class-shape:NATO whole
-6|other/class-shape:USA half
4|other/class-shape:USA tenth
-21|other/class-shape:USA whole
-3|other/class-shape:foe whole
-16|other/class-shape:land half
22|other/class-shape:land tenth
20|other/class-shape:land whole
5|other/class-shape:member half
-3|other/class-shape:member tenth
30|other/class-shape:member whole
-18|other/class-value:ALLIES 1
21|other/class-value:ALLIES 2
-31|other/class-value:ALLIES 3.5
29|other/class-value:ALLIES 4
-4|other/class-value:ALLIES 5
-24|other/class-value:NATO 1
-4|other/class-value:NATO 2
-6|other/class-value:NATO 3
-14|other/class-value:NATO 3.5
15|other/class-value:NATO 5
-3|other/class-value:USA 3
-6|other/class-value:USA 3.5
-10|other/class-value:USA 5
-15|other/class-verb:ALLIES be
-15|other/class-verb:ALLIES demand
-3|other/class-verb:ALLIES denial
-6|other/class-verb:ALLIES level
27|other/class-verb:ALLIES move
26|other/class-verb:ALLIES pledge
-9|other/class-verb:ALLIES proposal
-5|other/class-verb:ALLIES spend
-3|other/class-verb:CHN move
-7|other/class-verb:EU be
4|other/class-verb:EU move
14|other/class-verb:JPN be
19|other/class-verb:JPN demand
3|other/class-verb:JPN denial
5|other/class-verb:JPN level
-3|other/class-verb:JPN move
-18|other/class-verb:JPN pledge
10|other/class-verb:JPN proposal
23|other/class-verb:NATO demand
-4|other/class-verb:NATO denial
-3|other/class-verb:NATO level
-13|other/class-verb:NATO move
-7|other/class-verb:NATO pledge
-7|other/class-verb:NATO proposal
-7|other/class-verb:USA demand
-4|other/class-verb:USA move
6|other/class-verb:land demand
-11|other/class-verb:land move
-4|other/class-verb:land pledge
9|other/class-verb:member be
-26|other/class-verb:member demand
6|other/class-verb:member denial
5|other/class-verb:member move
5|other/class-verb:member pledge
8|other/class-verb:member proposal
3|other/class-verb:member spend
-11|other/class:ALLIES
-4|other/class:CHN
-3|other/class:EU
27|other/class:JPN
-39|other/class:NATO
-23|other/class:USA
-5|other/class:foe
27|other/class:land
31|other/class:member
10|other/heir:others-named
46|other/home:nobody-named
5|other/home:others-named
-11|other/last:before
-4|other/last:same-sentence
11|other/named:1
29|other/named:3
23|other/ruled
12|other/ruled:spender-before
26|other/ruled:spender-clause
4|other/ruled:spender-home
3|other/ruled:spender-of-gdp
-14|other/ruled:spender-ours
6|other/ruled:spender-party
-12|other/ruled:spender-subject
-7|other/same-figure-of-another
7|other/same-figure-of-it
3|other/subject-of:accept
5|other/subject-of:aim
4|other/subject-of:be
4|other/subject-of:call for
6|other/subject-of:get
7|other/subject-of:go
-26|other/subject-of:hit
4|other/subject-of:match
6|other/subject-of:spend
3|other/subject-of:take
-24|other/subject-of:tell
3|other/subject:be pronoun
-3|other/subject:demand country
-24|other/subject:demand gov
3|other/subject:denial country
6|other/subject:move country
-20|other/subject:move gov
3|other/subject:move pronoun
5|other/subject:pledge country
7|other/subject:pledge pronoun
5|other/subject:proposal gov
3|other/subject:spend country
3|other/subject:spend pronoun
36|other/title
-4|other/told-of:1
-27|other/told-of:2
33|other/told-of:3
-38|other/unnamed
-6|pledge/after-joint:0 far
-37|pledge/after-joint:0 mid
14|pledge/after-joint:0 near
-34|pledge/after-joint:1 far
18|pledge/after-joint:1 mid
41|pledge/after-joint:1 near
-3|pledge/after-joint:2 far
-39|pledge/after-joint:2 mid
-11|pledge/after-joint:2 near
6|pledge/after-joint:3 mid
-7|pledge/after-joint:3 near
-8|pledge/after-led:\" near joined
42|pledge/after-led:# near free
13|pledge/after-led:, far joined
14|pledge/after-led:, near joined
-16|pledge/after-led:. near free
6|pledge/after-led:: far joined
20|pledge/after-led:: near joined
-15|pledge/after-led:; far joined
-10|pledge/after-led:; near joined
16|pledge/after-led:PARTY far joined
-3|pledge/after-led:after near joined
-17|pledge/after-led:although near joined
-11|pledge/after-led:an far joined
-7|pledge/after-led:and far joined
-10|pledge/after-led:and near free
16|pledge/after-led:and near joined
-22|pledge/after-led:as near free
8|pledge/after-led:as near joined
-7|pledge/after-led:at far free
5|pledge/after-led:at near free
4|pledge/after-led:before far joined
-29|pledge/after-led:before near joined
23|pledge/after-led:by near free
-3|pledge/after-led:call far joined
3|pledge/after-led:call on far joined
10|pledge/after-led:date far joined
-6|pledge/after-led:defence minister far joined
-35|pledge/after-led:defense minister far joined
-6|pledge/after-led:first far joined
-19|pledge/after-led:for far free
12|pledge/after-led:for far joined
9|pledge/after-led:for near free
-34|pledge/after-led:from far joined
-4|pledge/after-led:give far joined
4|pledge/after-led:if near joined
-13|pledge/after-led:in far joined
-3|pledge/after-led:in line with far joined
-36|pledge/after-led:in near free
-4|pledge/after-led:into near free
-10|pledge/after-led:keep far joined
-12|pledge/after-led:like far joined
29|pledge/after-led:like near joined
6|pledge/after-led:making far joined
12|pledge/after-led:of far free
13|pledge/after-led:of far joined
14|pledge/after-led:of near free
26|pledge/after-led:other far joined
16|pledge/after-led:president far free
4|pledge/after-led:president far joined
4|pledge/after-led:prime minister far joined
-10|pledge/after-led:promise far free
-24|pledge/after-led:put far joined
3|pledge/after-led:quote far joined
-13|pledge/after-led:replaced near free
24|pledge/after-led:say far joined
-27|pledge/after-led:say near joined
29|pledge/after-led:schedule far joined
-20|pledge/after-led:since far joined
3|pledge/after-led:target far joined
-11|pledge/after-led:tell far joined
49|pledge/after-led:than far joined
-6|pledge/after-led:that far free
12|pledge/after-led:that far joined
22|pledge/after-led:that near free
-4|pledge/after-led:that near joined
3|pledge/after-led:though near joined
24|pledge/after-led:to near free
5|pledge/after-led:was near free
12|pledge/after-led:what far free
8|pledge/after-led:what far joined
-36|pledge/after-led:what near free
10|pledge/after-led:what near joined
16|pledge/after-led:when far joined
-16|pledge/after-led:whether far joined
-3|pledge/after-led:which far joined
-6|pledge/after-led:while near joined
5|pledge/after-led:within far joined
-16|pledge/after:allies name
46|pledge/after:body name
25|pledge/after:body owner
-23|pledge/after:capital name
-21|pledge/after:country name
5|pledge/after:country owner
9|pledge/after:gov name
26|pledge/after:leader name
-29|pledge/after:nongov name
-6|pledge/after:people name
-19|pledge/after:people owner
-41|pledge/after:pronoun name
-15|pledge/after:pronoun owner
10|pledge/asked
161|pledge/asks
18|pledge/before-clause:after-figure inside name body
5|pledge/before-clause:after-figure inside name capital
-5|pledge/before-clause:after-figure inside name country
37|pledge/before-clause:after-figure inside name leader
-38|pledge/before-clause:after-figure inside owner body
-5|pledge/before-clause:after-figure inside owner country
8|pledge/before-clause:after-figure inside owner people
28|pledge/before-clause:after-figure inside owner pronoun
-6|pledge/before-clause:after-figure opens name allies
-26|pledge/before-clause:after-figure opens name body
3|pledge/before-clause:after-figure opens name capital
-15|pledge/before-clause:after-figure opens name country
5|pledge/before-clause:after-figure opens name gov
-7|pledge/before-clause:after-figure opens owner leader
-11|pledge/before-clause:after-figure opens owner pronoun
-14|pledge/before-clause:free inside name allies
10|pledge/before-clause:free inside name body
-10|pledge/before-clause:free inside name capital
-16|pledge/before-clause:free inside name country
-14|pledge/before-clause:free inside name gov
10|pledge/before-clause:free inside name leader
-22|pledge/before-clause:free inside name nongov
5|pledge/before-clause:free inside name people
-23|pledge/before-clause:free inside name pronoun
58|pledge/before-clause:free inside owner body
14|pledge/before-clause:free inside owner capital
20|pledge/before-clause:free inside owner country
3|pledge/before-clause:free inside owner gov
4|pledge/before-clause:free inside owner leader
-32|pledge/before-clause:free inside owner people
14|pledge/before-clause:free inside owner pronoun
16|pledge/before-clause:free opens name allies
21|pledge/before-clause:free opens name body
-25|pledge/before-clause:free opens name capital
12|pledge/before-clause:free opens name country
37|pledge/before-clause:free opens name gov
-40|pledge/before-clause:free opens name leader
16|pledge/before-clause:free opens name people
9|pledge/before-clause:free opens name pronoun
5|pledge/before-clause:free opens owner body
7|pledge/before-clause:free opens owner capital
-8|pledge/before-clause:free opens owner country
18|pledge/before-clause:free opens owner leader
-12|pledge/before-clause:free opens owner people
-36|pledge/before-clause:free opens owner pronoun
9|pledge/before-far:1
4|pledge/before-far:20
21|pledge/before-far:60
7|pledge/before-free:0 after-figure name near
-22|pledge/before-free:0 after-figure owner near
18|pledge/before-free:0 free name far
-4|pledge/before-free:0 free name near
14|pledge/before-free:0 free owner far
25|pledge/before-free:0 free owner near
15|pledge/before-free:1 after-figure name near
20|pledge/before-free:1 after-figure owner far
-12|pledge/before-free:1 after-figure owner near
-13|pledge/before-free:1 free name far
-33|pledge/before-free:1 free name near
-32|pledge/before-free:1 free owner far
29|pledge/before-free:1 free owner near
-18|pledge/before-free:2 after-figure name far
3|pledge/before-free:2 after-figure name near
35|pledge/before-free:2 free name far
17|pledge/before-free:2 free owner near
20|pledge/before-free:3 after-figure name near
-31|pledge/before-free:3 free name far
14|pledge/before-joint:0 after-figure
29|pledge/before-joint:0 free
-3|pledge/before-joint:1 after-figure
6|pledge/before-joint:1 free
-6|pledge/before-joint:2 after-figure
11|pledge/before-joint:2 free
3|pledge/before-joint:3 after-figure
-19|pledge/before-joint:3 free
11|pledge/before-led:
-7|pledge/before-led:\"
-62|pledge/before-led:#
17|pledge/before-led:'s
12|pledge/before-led:,
15|pledge/before-led:-
-11|pledge/before-led:--
3|pledge/before-led:.
-36|pledge/before-led::
18|pledge/before-led:;
-11|pledge/before-led:DATE
24|pledge/before-led:PARTY
-16|pledge/before-led:a
19|pledge/before-led:after
14|pledge/before-led:all
19|pledge/before-led:alliance
-36|pledge/before-led:allied
15|pledge/before-led:announce
16|pledge/before-led:as
6|pledge/before-led:at
7|pledge/before-led:baltic
3|pledge/before-led:before
-11|pledge/before-led:behind
17|pledge/before-led:bring
-20|pledge/before-led:but
13|pledge/before-led:by
7|pledge/before-led:call
3|pledge/before-led:call on
3|pledge/before-led:chancellor
-12|pledge/before-led:chief
-10|pledge/before-led:commit
3|pledge/before-led:consider
9|pledge/before-led:defence minister
3|pledge/before-led:defended
-7|pledge/before-led:defense minister
-4|pledge/before-led:defense secretary
8|pledge/before-led:describe
19|pledge/before-led:double
-17|pledge/before-led:europe
-27|pledge/before-led:european
6|pledge/before-led:even
6|pledge/before-led:exceed
3|pledge/before-led:first
-32|pledge/before-led:for
-14|pledge/before-led:from
-37|pledge/before-led:fulfill
8|pledge/before-led:give
22|pledge/before-led:has
8|pledge/before-led:his
5|pledge/before-led:hit
4|pledge/before-led:hold up
-10|pledge/before-led:host
18|pledge/before-led:how
-26|pledge/before-led:in
23|pledge/before-led:in line with
-64|pledge/before-led:its
-14|pledge/before-led:like
30|pledge/before-led:make good on
-10|pledge/before-led:match
-20|pledge/before-led:meet
-14|pledge/before-led:mention
8|pledge/before-led:mind
-34|pledge/before-led:move up
-4|pledge/before-led:neutral
-21|pledge/before-led:new
-13|pledge/before-led:next
-22|pledge/before-led:not
6|pledge/before-led:now
-8|pledge/before-led:oblige
8|pledge/before-led:of
30|pledge/before-led:on
-24|pledge/before-led:only
-26|pledge/before-led:other
5|pledge/before-led:out
-10|pledge/before-led:outside
-10|pledge/before-led:over
9|pledge/before-led:own
23|pledge/before-led:praised
40|pledge/before-led:premier
-8|pledge/before-led:president
55|pledge/before-led:prime minister
-49|pledge/before-led:reach
4|pledge/before-led:regards
27|pledge/before-led:say
3|pledge/before-led:signed
7|pledge/before-led:since
3|pledge/before-led:skips
-6|pledge/before-led:spared
-6|pledge/before-led:strengthen
28|pledge/before-led:study
-18|pledge/before-led:take
-31|pledge/before-led:tell
3|pledge/before-led:thank
-15|pledge/before-led:that
30|pledge/before-led:the
16|pledge/before-led:think
-15|pledge/before-led:though
11|pledge/before-led:to
15|pledge/before-led:under
7|pledge/before-led:want
-19|pledge/before-led:was
4|pledge/before-led:welcomed
17|pledge/before-led:what
-29|pledge/before-led:when
-5|pledge/before-led:where
7|pledge/before-led:whether
-13|pledge/before-led:which
8|pledge/before-led:while
10|pledge/before-led:whose
3|pledge/before-led:why
16|pledge/before-led:with
3|pledge/before-led:yet
-8|pledge/before-led:—
-4|pledge/before:allies name
23|pledge/before:body name
25|pledge/before:body owner
-26|pledge/before:capital name
19|pledge/before:capital owner
-24|pledge/before:country name
5|pledge/before:country owner
31|pledge/before:gov name
6|pledge/before:gov owner
6|pledge/before:leader name
16|pledge/before:leader owner
-20|pledge/before:nongov name
21|pledge/before:people name
-28|pledge/before:people owner
-10|pledge/before:pronoun name
-5|pledge/before:pronoun owner
-4|pledge/class-home:ALLIES CHN
-31|pledge/class-home:ALLIES JPN
-5|pledge/class-home:ALLIES NATO
-15|pledge/class-home:ALLIES land
-10|pledge/class-home:ALLIES member
-4|pledge/class-home:CHN CHN
-25|pledge/class-home:CHN JPN
-28|pledge/class-home:EU member
-9|pledge/class-home:JPN CHN
-19|pledge/class-home:JPN JPN
27|pledge/class-home:JPN land
22|pledge/class-home:JPN member
8|pledge/class-home:NATO CHN
-10|pledge/class-home:NATO EU
74|pledge/class-home:NATO JPN
32|pledge/class-home:NATO NATO
15|pledge/class-home:NATO foe
-22|pledge/class-home:NATO land
-10|pledge/class-home:NATO member
3|pledge/class-home:USA JPN
-18|pledge/class-home:USA NATO
-26|pledge/class-home:USA land
-6|pledge/class-home:USA member
-18|pledge/class-home:foe JPN
-16|pledge/class-home:foe NATO
-14|pledge/class-home:foe foe
-15|pledge/class-home:foe land
-4|pledge/class-home:foe member
10|pledge/class-home:land CHN
8|pledge/class-home:land NATO
15|pledge/class-home:land land
35|pledge/class-home:land member
12|pledge/class-home:member EU
17|pledge/class-home:member JPN
37|pledge/class-home:member land
-4|pledge/class-named:ALLIES CHN others-named
-6|pledge/class-named:ALLIES JPN nobody-named
-26|pledge/class-named:ALLIES JPN others-named
-4|pledge/class-named:ALLIES NATO others-named
-4|pledge/class-named:ALLIES land nobody-named
-11|pledge/class-named:ALLIES land others-named
-4|pledge/class-named:ALLIES member nobody-named
-5|pledge/class-named:ALLIES member others-named
-4|pledge/class-named:CHN CHN others-named
-24|pledge/class-named:CHN JPN others-named
-27|pledge/class-named:EU member others-named
-9|pledge/class-named:JPN CHN others-named
13|pledge/class-named:JPN JPN nobody-named
-32|pledge/class-named:JPN JPN others-named
-6|pledge/class-named:JPN land nobody-named
33|pledge/class-named:JPN land others-named
11|pledge/class-named:JPN member others-named
8|pledge/class-named:NATO CHN others-named
-10|pledge/class-named:NATO EU others-named
43|pledge/class-named:NATO JPN nobody-named
31|pledge/class-named:NATO JPN others-named
16|pledge/class-named:NATO NATO nobody-named
16|pledge/class-named:NATO NATO others-named
15|pledge/class-named:NATO foe others-named
4|pledge/class-named:NATO land nobody-named
-26|pledge/class-named:NATO land others-named
-10|pledge/class-named:NATO member others-named
5|pledge/class-named:USA JPN others-named
-18|pledge/class-named:USA NATO others-named
-25|pledge/class-named:USA land others-named
-6|pledge/class-named:USA member others-named
-18|pledge/class-named:foe JPN others-named
-16|pledge/class-named:foe NATO others-named
-14|pledge/class-named:foe foe others-named
-15|pledge/class-named:foe land others-named
-4|pledge/class-named:foe member others-named
10|pledge/class-named:land CHN others-named
-38|pledge/class-named:land JPN nobody-named
38|pledge/class-named:land JPN others-named
8|pledge/class-named:land NATO others-named
7|pledge/class-named:land land nobody-named
8|pledge/class-named:land land others-named
20|pledge/class-named:land member nobody-named
15|pledge/class-named:land member others-named
12|pledge/class-named:member EU others-named
-10|pledge/class-named:member JPN nobody-named
27|pledge/class-named:member JPN others-named
-15|pledge/class-named:member NATO nobody-named
15|pledge/class-named:member NATO others-named
37|pledge/class-named:member land others-named
-26|pledge/class-named:member member nobody-named
27|pledge/class-named:member member others-named
-63|pledge/class-shape:ALLIES whole
-31|pledge/class-shape:CHN whole
-27|pledge/class-shape:EU half
-3|pledge/class-shape:EU whole
-119|pledge/class-shape:JPN half
-18|pledge/class-shape:JPN tenth
160|pledge/class-shape:JPN whole
54|pledge/class-shape:NATO half
-58|pledge/class-shape:NATO tenth
93|pledge/class-shape:NATO whole
14|pledge/class-shape:USA half
-3|pledge/class-shape:USA tenth
-61|pledge/class-shape:USA whole
-18|pledge/class-shape:foe half
-48|pledge/class-shape:foe whole
33|pledge/class-shape:land half
35|pledge/class-shape:land tenth
-3|pledge/class-shape:land whole
64|pledge/class-shape:member half
45|pledge/class-shape:member tenth
-44|pledge/class-shape:member whole
-21|pledge/class-value:ALLIES 2
3|pledge/class-value:ALLIES 3.5
-39|pledge/class-value:ALLIES 5
-3|pledge/class-value:EU 2
38|pledge/class-value:NATO 1.5
-23|pledge/class-value:NATO 2
-45|pledge/class-value:NATO 2.1
-75|pledge/class-value:NATO 2.5
-21|pledge/class-value:NATO 3
91|pledge/class-value:NATO 3.5
-8|pledge/class-value:NATO 4.7
141|pledge/class-value:NATO 5
-36|pledge/class-value:USA 2
-12|pledge/class-value:USA 3.5
-22|pledge/class-value:USA 5
-7|pledge/class-verb:ALLIES be
-19|pledge/class-verb:ALLIES demand
-8|pledge/class-verb:ALLIES move
-12|pledge/class-verb:ALLIES pledge
-8|pledge/class-verb:CHN pledge
17|pledge/class-verb:JPN be
11|pledge/class-verb:JPN cap
13|pledge/class-verb:JPN demand
-6|pledge/class-verb:JPN denial
19|pledge/class-verb:JPN level
23|pledge/class-verb:JPN move
-46|pledge/class-verb:JPN pledge
-17|pledge/class-verb:JPN proposal
-3|pledge/class-verb:JPN spend
18|pledge/class-verb:NATO be
-22|pledge/class-verb:NATO cap
-9|pledge/class-verb:NATO demand
-18|pledge/class-verb:NATO denial
-16|pledge/class-verb:NATO level
-19|pledge/class-verb:NATO move
-21|pledge/class-verb:NATO pledge
28|pledge/class-verb:NATO proposal
-7|pledge/class-verb:NATO spend
-7|pledge/class-verb:USA be
-25|pledge/class-verb:USA demand
-11|pledge/class-verb:USA move
16|pledge/class-verb:USA pledge
-6|pledge/class-verb:foe be
-20|pledge/class-verb:foe move
-15|pledge/class-verb:foe pledge
-15|pledge/class-verb:foe spend
4|pledge/class-verb:land cap
16|pledge/class-verb:land demand
5|pledge/class-verb:land denial
3|pledge/class-verb:land level
32|pledge/class-verb:land move
-38|pledge/class-verb:land proposal
-11|pledge/class-verb:land spend
-16|pledge/class-verb:member be
9|pledge/class-verb:member cap
29|pledge/class-verb:member demand
19|pledge/class-verb:member denial
-4|pledge/class-verb:member level
7|pledge/class-verb:member move
87|pledge/class-verb:member pledge
29|pledge/class-verb:member proposal
38|pledge/class-verb:member spend
-65|pledge/class:ALLIES
-31|pledge/class:CHN
-30|pledge/class:EU
21|pledge/class:JPN
87|pledge/class:NATO
-49|pledge/class:USA
-66|pledge/class:foe
66|pledge/class:land
67|pledge/class:member
-23|pledge/heir:nobody-named
-44|pledge/heir:others-named
-10|pledge/home:nobody-named
-5|pledge/home:others-named
-29|pledge/last:before
-5|pledge/last:same-sentence
3|pledge/named:1
30|pledge/named:2
19|pledge/named:3
-64|pledge/ruled
-16|pledge/ruled:spender-before
-6|pledge/ruled:spender-beside
14|pledge/ruled:spender-both
-45|pledge/ruled:spender-clause
-16|pledge/ruled:spender-clause-after
5|pledge/ruled:spender-home
11|pledge/ruled:spender-listed
7|pledge/ruled:spender-matched
3|pledge/ruled:spender-meets
3|pledge/ruled:spender-object
5|pledge/ruled:spender-of-gdp
-27|pledge/ruled:spender-of-noun
6|pledge/ruled:spender-ours
-8|pledge/ruled:spender-party
9|pledge/ruled:spender-relative
6|pledge/ruled:spender-respectively
10|pledge/ruled:spender-set-by
11|pledge/ruled:spender-standard
-21|pledge/ruled:spender-subject
-15|pledge/ruled:spender-where
-10|pledge/same-figure-of-another
10|pledge/same-figure-of-it
-32|pledge/subject-of:about
-12|pledge/subject-of:accept
-26|pledge/subject-of:adopt
-8|pledge/subject-of:agree
10|pledge/subject-of:aim
7|pledge/subject-of:allocate
-12|pledge/subject-of:amount
-24|pledge/subject-of:announce
5|pledge/subject-of:approve
-4|pledge/subject-of:ask for
4|pledge/subject-of:average
-9|pledge/subject-of:back
23|pledge/subject-of:be
-10|pledge/subject-of:bind
4|pledge/subject-of:bring forward
3|pledge/subject-of:budget
-16|pledge/subject-of:calculate
-25|pledge/subject-of:call
18|pledge/subject-of:call for
13|pledge/subject-of:choose
-9|pledge/subject-of:climb
-12|pledge/subject-of:commit
-19|pledge/subject-of:concede
-3|pledge/subject-of:debate
-3|pledge/subject-of:decide
-4|pledge/subject-of:devote
7|pledge/subject-of:do
-17|pledge/subject-of:due
-15|pledge/subject-of:effort
-29|pledge/subject-of:end
10|pledge/subject-of:endorse
8|pledge/subject-of:expect
-7|pledge/subject-of:fall
12|pledge/subject-of:find the money for
16|pledge/subject-of:foresee
-38|pledge/subject-of:fulfill
7|pledge/subject-of:get
-9|pledge/subject-of:go
21|pledge/subject-of:hit
3|pledge/subject-of:hold
-4|pledge/subject-of:hold up
3|pledge/subject-of:hope
6|pledge/subject-of:hurry
4|pledge/subject-of:insist
7|pledge/subject-of:insist on
24|pledge/subject-of:intend
12|pledge/subject-of:invest
12|pledge/subject-of:keep
4|pledge/subject-of:lay out
7|pledge/subject-of:lift
30|pledge/subject-of:make good on
-13|pledge/subject-of:match
26|pledge/subject-of:mean
-5|pledge/subject-of:meet
-3|pledge/subject-of:mention
9|pledge/subject-of:move
-28|pledge/subject-of:move up
9|pledge/subject-of:name
-11|pledge/subject-of:oblige
7|pledge/subject-of:offer
5|pledge/subject-of:oppose
-8|pledge/subject-of:opt
6|pledge/subject-of:pay
38|pledge/subject-of:plan
10|pledge/subject-of:prefer
36|pledge/subject-of:promise
-12|pledge/subject-of:propose
6|pledge/subject-of:put
4|pledge/subject-of:raise
13|pledge/subject-of:reach
-38|pledge/subject-of:reaffirm
-9|pledge/subject-of:recommend
7|pledge/subject-of:remain
15|pledge/subject-of:rise
-29|pledge/subject-of:secure
16|pledge/subject-of:set
3|pledge/subject-of:set its sights on
4|pledge/subject-of:set out
8|pledge/subject-of:settle for
-38|pledge/subject-of:settle on
-30|pledge/subject-of:sign up
3|pledge/subject-of:speak of
23|pledge/subject-of:spend
4|pledge/subject-of:stand
-9|pledge/subject-of:stay
-10|pledge/subject-of:stop
5|pledge/subject-of:struggle
-28|pledge/subject-of:study
8|pledge/subject-of:swear
14|pledge/subject-of:take
17|pledge/subject-of:tell
17|pledge/subject-of:think
3|pledge/subject-of:use
5|pledge/subject-of:vote on
45|pledge/subject-of:vow
17|pledge/subject-of:want
15|pledge/subject:be body
9|pledge/subject:be country
14|pledge/subject:be gov
6|pledge/subject:be leader
-8|pledge/subject:be nongov
-16|pledge/subject:be pronoun
11|pledge/subject:cap leader
-17|pledge/subject:demand body
-5|pledge/subject:demand capital
14|pledge/subject:demand gov
11|pledge/subject:demand leader
3|pledge/subject:demand nongov
3|pledge/subject:demand people
23|pledge/subject:demand pronoun
23|pledge/subject:denial capital
4|pledge/subject:denial country
3|pledge/subject:denial gov
-7|pledge/subject:denial leader
5|pledge/subject:denial nongov
-14|pledge/subject:level body
-3|pledge/subject:level country
-3|pledge/subject:level gov
-18|pledge/subject:level pronoun
4|pledge/subject:move body
20|pledge/subject:move capital
-24|pledge/subject:move country
6|pledge/subject:move gov
-7|pledge/subject:move leader
-4|pledge/subject:move nongov
12|pledge/subject:move people
-36|pledge/subject:move pronoun
12|pledge/subject:pledge allies
31|pledge/subject:pledge body
-3|pledge/subject:pledge capital
11|pledge/subject:pledge country
-33|pledge/subject:pledge gov
9|pledge/subject:pledge leader
-79|pledge/subject:pledge pronoun
-4|pledge/subject:proposal body
-25|pledge/subject:proposal capital
27|pledge/subject:proposal country
4|pledge/subject:proposal gov
11|pledge/subject:proposal leader
-18|pledge/subject:proposal nongov
7|pledge/subject:proposal pronoun
11|pledge/subject:spend body
-17|pledge/subject:spend country
25|pledge/subject:spend gov
30|pledge/subject:spend pronoun
9|pledge/title
3|pledge/told-of:0
23|pledge/told-of:1
-7|pledge/told-of:2
-19|pledge/told-of:3
-25|pledge/unnamed
-27|pledge/unnamed-beside-others
11|proposal/after-joint:0 near
-9|proposal/after-joint:1 far
13|proposal/after-joint:1 mid
-13|proposal/after-joint:1 near
34|proposal/after-joint:2 mid
4|proposal/after-joint:3 mid
3|proposal/after-joint:3 near
6|proposal/after-led:\" far joined
8|proposal/after-led:, far joined
6|proposal/after-led:, near joined
-5|proposal/after-led:. far joined
3|proposal/after-led:; far joined
3|proposal/after-led:; near joined
10|proposal/after-led:and far joined
17|proposal/after-led:as far joined
-4|proposal/after-led:as near joined
6|proposal/after-led:bring far joined
-12|proposal/after-led:by near free
5|proposal/after-led:for far free
16|proposal/after-led:for near free
13|proposal/after-led:former far joined
9|proposal/after-led:from near free
-18|proposal/after-led:if near joined
7|proposal/after-led:in far joined
-15|proposal/after-led:in line with near joined
-10|proposal/after-led:in near free
13|proposal/after-led:least near free
-8|proposal/after-led:level far joined
13|proposal/after-led:next near free
4|proposal/after-led:of far joined
11|proposal/after-led:of near free
-32|proposal/after-led:of near joined
-9|proposal/after-led:on near free
11|proposal/after-led:present far joined
-21|proposal/after-led:say far joined
4|proposal/after-led:several far joined
-10|proposal/after-led:strategy far free
-22|proposal/after-led:tell far joined
-21|proposal/after-led:that far free
-14|proposal/after-led:that far joined
10|proposal/after-led:that near free
7|proposal/after-led:to far joined
-7|proposal/after-led:to near free
5|proposal/after-led:visiting far joined
31|proposal/after-led:which far joined
-3|proposal/after-led:with far joined
9|proposal/after-led:with near free
34|proposal/after:allies name
-14|proposal/after:body name
-9|proposal/after:body owner
10|proposal/after:capital name
12|proposal/after:capital owner
-12|proposal/after:country name
-29|proposal/after:gov name
-3|proposal/after:gov owner
31|proposal/after:leader name
23|proposal/after:nongov name
7|proposal/after:nongov owner
16|proposal/after:people name
-11|proposal/after:pronoun name
-11|proposal/after:pronoun owner
-14|proposal/asked
-8|proposal/asks
-18|proposal/before-clause:after-figure inside name country
5|proposal/before-clause:after-figure inside name gov
8|proposal/before-clause:after-figure inside name nongov
-49|proposal/before-clause:after-figure inside name pronoun
12|proposal/before-clause:after-figure inside owner body
5|proposal/before-clause:after-figure inside owner country
-6|proposal/before-clause:after-figure inside owner people
14|proposal/before-clause:after-figure inside owner pronoun
11|proposal/before-clause:after-figure opens name capital
12|proposal/before-clause:after-figure opens name leader
-5|proposal/before-clause:after-figure opens name nongov
7|proposal/before-clause:after-figure opens owner leader
13|proposal/before-clause:free inside name allies
20|proposal/before-clause:free inside name body
21|proposal/before-clause:free inside name capital
-14|proposal/before-clause:free inside name country
-16|proposal/before-clause:free inside name leader
39|proposal/before-clause:free inside name nongov
5|proposal/before-clause:free inside name people
-10|proposal/before-clause:free inside name pronoun
12|proposal/before-clause:free inside owner body
-12|proposal/before-clause:free inside owner capital
18|proposal/before-clause:free inside owner country
-24|proposal/before-clause:free inside owner gov
10|proposal/before-clause:free inside owner nongov
4|proposal/before-clause:free inside owner people
-50|proposal/before-clause:free inside owner pronoun
-10|proposal/before-clause:free opens name capital
-9|proposal/before-clause:free opens name country
-23|proposal/before-clause:free opens name gov
39|proposal/before-clause:free opens name leader
-21|proposal/before-clause:free opens name nongov
-4|proposal/before-clause:free opens owner country
4|proposal/before-clause:free opens owner leader
10|proposal/before-clause:free opens owner nongov
44|proposal/before-far:4
-48|proposal/before-far:60
15|proposal/before-far:9
-12|proposal/before-free:0 after-figure name far
7|proposal/before-free:0 after-figure owner far
25|proposal/before-free:0 after-figure owner near
10|proposal/before-free:0 free name far
32|proposal/before-free:0 free name near
-14|proposal/before-free:0 free owner far
-12|proposal/before-free:0 free owner near
-20|proposal/before-free:1 after-figure name far
4|proposal/before-free:1 after-figure owner far
11|proposal/before-free:1 free name far
-21|proposal/before-free:1 free name near
17|proposal/before-free:1 free owner near
-3|proposal/before-free:2 after-figure name far
-6|proposal/before-free:2 after-figure name near
-7|proposal/before-free:2 free owner near
15|proposal/before-joint:0 after-figure
42|proposal/before-joint:0 free
13|proposal/before-joint:1 after-figure
-32|proposal/before-joint:1 free
-34|proposal/before-joint:2 after-figure
-9|proposal/before-joint:2 free
10|proposal/before-joint:3 after-figure
8|proposal/before-joint:3 free
-29|proposal/before-led:
28|proposal/before-led:\"
-7|proposal/before-led:'s
3|proposal/before-led:(
5|proposal/before-led:)
7|proposal/before-led:,
29|proposal/before-led:--
13|proposal/before-led::
7|proposal/before-led:DATE
31|proposal/before-led:PARTY
-4|proposal/before-led:a
-8|proposal/before-led:advise
-3|proposal/before-led:ambassador
-7|proposal/before-led:and
6|proposal/before-led:as
-25|proposal/before-led:at
5|proposal/before-led:bring
18|proposal/before-led:call for
-8|proposal/before-led:campaign
30|proposal/before-led:chairs
-3|proposal/before-led:defence minister
10|proposal/before-led:defense minister
-3|proposal/before-led:defense secretary
18|proposal/before-led:every
-20|proposal/before-led:follow
-3|proposal/before-led:for
-24|proposal/before-led:former
-5|proposal/before-led:from
17|proposal/before-led:general
4|proposal/before-led:if
6|proposal/before-led:in
-25|proposal/before-led:is
12|proposal/before-led:like
-22|proposal/before-led:national security adviser
-25|proposal/before-led:new
-10|proposal/before-led:of
10|proposal/before-led:on
5|proposal/before-led:opened
-3|proposal/before-led:outside
7|proposal/before-led:president
-15|proposal/before-led:prime minister
-9|proposal/before-led:raise
5|proposal/before-led:reiterate
-8|proposal/before-led:repeat
10|proposal/before-led:share
-4|proposal/before-led:some
-6|proposal/before-led:splits
3|proposal/before-led:tell
7|proposal/before-led:that
-29|proposal/before-led:the
4|proposal/before-led:think
-6|proposal/before-led:to
-10|proposal/before-led:urge
-6|proposal/before-led:what
17|proposal/before-led:where
3|proposal/before-led:whether
8|proposal/before-led:which
11|proposal/before-led:while
-12|proposal/before-led:with
25|proposal/before-led:within
13|proposal/before:allies name
19|proposal/before:body name
29|proposal/before:body owner
20|proposal/before:capital name
-41|proposal/before:country name
19|proposal/before:country owner
-20|proposal/before:gov name
-22|proposal/before:gov owner
34|proposal/before:leader name
13|proposal/before:leader owner
21|proposal/before:nongov name
20|proposal/before:nongov owner
5|proposal/before:people name
-56|proposal/before:pronoun name
-38|proposal/before:pronoun owner
19|proposal/class-home:ALLIES JPN
-11|proposal/class-home:ALLIES NATO
-30|proposal/class-home:ALLIES land
17|proposal/class-home:ALLIES member
-19|proposal/class-home:CHN JPN
-5|proposal/class-home:CHN land
-16|proposal/class-home:JPN JPN
40|proposal/class-home:JPN land
-6|proposal/class-home:JPN member
10|proposal/class-home:NATO JPN
5|proposal/class-home:NATO NATO
-4|proposal/class-home:NATO USA
-23|proposal/class-home:NATO land
19|proposal/class-home:NATO member
22|proposal/class-home:USA JPN
-17|proposal/class-home:USA NATO
5|proposal/class-home:USA USA
-4|proposal/class-home:USA land
-5|proposal/class-home:USA member
-8|proposal/class-home:foe JPN
11|proposal/class-home:foe land
-12|proposal/class-home:foe member
-3|proposal/class-home:land JPN
-4|proposal/class-home:land NATO
18|proposal/class-home:land land
17|proposal/class-home:land member
-5|proposal/class-home:member JPN
19|proposal/class-home:member NATO
-6|proposal/class-home:member land
-29|proposal/class-home:member member
-4|proposal/class-named:ALLIES JPN nobody-named
23|proposal/class-named:ALLIES JPN others-named
-5|proposal/class-named:ALLIES NATO nobody-named
-6|proposal/class-named:ALLIES NATO others-named
-18|proposal/class-named:ALLIES land nobody-named
-12|proposal/class-named:ALLIES land others-named
-14|proposal/class-named:ALLIES member nobody-named
31|proposal/class-named:ALLIES member others-named
-3|proposal/class-named:CHN JPN nobody-named
-16|proposal/class-named:CHN JPN others-named
-5|proposal/class-named:CHN land others-named
-28|proposal/class-named:JPN JPN nobody-named
12|proposal/class-named:JPN JPN others-named
22|proposal/class-named:JPN land nobody-named
19|proposal/class-named:JPN land others-named
-6|proposal/class-named:JPN member others-named
-32|proposal/class-named:NATO JPN nobody-named
41|proposal/class-named:NATO JPN others-named
24|proposal/class-named:NATO NATO nobody-named
-18|proposal/class-named:NATO NATO others-named
-3|proposal/class-named:NATO USA nobody-named
-12|proposal/class-named:NATO land nobody-named
-11|proposal/class-named:NATO land others-named
3|proposal/class-named:NATO member nobody-named
16|proposal/class-named:NATO member others-named
56|proposal/class-named:USA JPN nobody-named
-34|proposal/class-named:USA JPN others-named
-15|proposal/class-named:USA NATO others-named
4|proposal/class-named:USA USA nobody-named
10|proposal/class-named:USA land nobody-named
-14|proposal/class-named:USA land others-named
-5|proposal/class-named:USA member others-named
-6|proposal/class-named:foe JPN others-named
11|proposal/class-named:foe land others-named
-4|proposal/class-named:foe member nobody-named
-8|proposal/class-named:foe member others-named
22|proposal/class-named:land JPN nobody-named
-25|proposal/class-named:land JPN others-named
-4|proposal/class-named:land NATO nobody-named
17|proposal/class-named:land land others-named
6|proposal/class-named:land member nobody-named
11|proposal/class-named:land member others-named
-10|proposal/class-named:member JPN nobody-named
5|proposal/class-named:member JPN others-named
-13|proposal/class-named:member NATO nobody-named
32|proposal/class-named:member NATO others-named
-5|proposal/class-named:member land others-named
10|proposal/class-named:member member nobody-named
-39|proposal/class-named:member member others-named
-7|proposal/class-shape:ALLIES half
-5|proposal/class-shape:ALLIES tenth
4|proposal/class-shape:ALLIES whole
-15|proposal/class-shape:CHN half
-10|proposal/class-shape:CHN whole
52|proposal/class-shape:JPN half
-5|proposal/class-shape:JPN tenth
-21|proposal/class-shape:JPN whole
17|proposal/class-shape:NATO fine
9|proposal/class-shape:NATO half
-6|proposal/class-shape:NATO tenth
-15|proposal/class-shape:NATO whole
-31|proposal/class-shape:USA half
9|proposal/class-shape:USA tenth
24|proposal/class-shape:USA whole
-7|proposal/class-shape:foe fine
12|proposal/class-shape:land half
14|proposal/class-shape:land whole
-10|proposal/class-shape:member fine
-21|proposal/class-shape:member half
6|proposal/class-shape:member tenth
6|proposal/class-shape:member whole
-3|proposal/class-value:ALLIES 1
-9|proposal/class-value:ALLIES 1.5
-27|proposal/class-value:ALLIES 2
8|proposal/class-value:ALLIES 2.5
44|proposal/class-value:ALLIES 3
-5|proposal/class-value:ALLIES 3.5
-7|proposal/class-value:ALLIES 4
18|proposal/class-value:NATO 0.25
-3|proposal/class-value:NATO 1
31|proposal/class-value:NATO 1.5
32|proposal/class-value:NATO 2
-5|proposal/class-value:NATO 2.1
-4|proposal/class-value:NATO 2.5
-17|proposal/class-value:NATO 3.5
-17|proposal/class-value:NATO 4
-26|proposal/class-value:NATO 5
-6|proposal/class-value:USA 1.5
-21|proposal/class-value:USA 1E+1
-3|proposal/class-value:USA 2
-3|proposal/class-value:USA 2.5
-58|proposal/class-value:USA 3
-27|proposal/class-value:USA 3.5
-10|proposal/class-value:USA 4
5|proposal/class-value:USA 4.5
9|proposal/class-value:USA 4.7
116|proposal/class-value:USA 5
43|proposal/class-verb:ALLIES be
-5|proposal/class-verb:ALLIES cap
-34|proposal/class-verb:ALLIES demand
-3|proposal/class-verb:ALLIES denial
-6|proposal/class-verb:ALLIES level
-20|proposal/class-verb:ALLIES move
34|proposal/class-verb:ALLIES pledge
-13|proposal/class-verb:ALLIES proposal
-8|proposal/class-verb:ALLIES spend
-5|proposal/class-verb:CHN move
-10|proposal/class-verb:CHN pledge
-7|proposal/class-verb:CHN proposal
-19|proposal/class-verb:JPN be
8|proposal/class-verb:JPN cap
6|proposal/class-verb:JPN demand
5|proposal/class-verb:JPN denial
-21|proposal/class-verb:JPN level
-10|proposal/class-verb:JPN move
26|proposal/class-verb:JPN pledge
4|proposal/class-verb:JPN proposal
12|proposal/class-verb:JPN spend
30|proposal/class-verb:NATO be
-15|proposal/class-verb:NATO cap
5|proposal/class-verb:NATO denial
-7|proposal/class-verb:NATO level
19|proposal/class-verb:NATO move
-50|proposal/class-verb:NATO pledge
18|proposal/class-verb:NATO proposal
-4|proposal/class-verb:NATO spend
-21|proposal/class-verb:USA be
36|proposal/class-verb:USA demand
24|proposal/class-verb:USA level
18|proposal/class-verb:USA move
-7|proposal/class-verb:USA pledge
-20|proposal/class-verb:USA proposal
-9|proposal/class-verb:USA spend
-7|proposal/class-verb:foe move
-13|proposal/class-verb:foe proposal
-10|proposal/class-verb:land be
31|proposal/class-verb:land cap
-32|proposal/class-verb:land demand
5|proposal/class-verb:land level
-22|proposal/class-verb:land move
16|proposal/class-verb:land pledge
38|proposal/class-verb:land proposal
9|proposal/class-verb:land spend
-35|proposal/class-verb:member be
-17|proposal/class-verb:member cap
25|proposal/class-verb:member demand
-6|proposal/class-verb:member denial
4|proposal/class-verb:member level
25|proposal/class-verb:member move
-9|proposal/class-verb:member pledge
-6|proposal/class-verb:member proposal
-8|proposal/class:ALLIES
-25|proposal/class:CHN
27|proposal/class:JPN
5|proposal/class:NATO
-9|proposal/class:foe
28|proposal/class:land
-20|proposal/class:member
40|proposal/heir:nobody-named
66|proposal/heir:others-named
57|proposal/home:nobody-named
25|proposal/home:others-named
-20|proposal/last:before
12|proposal/last:same-sentence
32|proposal/named:1
-13|proposal/named:2
23|proposal/named:3
26|proposal/ruled
-43|proposal/ruled:spender-before
16|proposal/ruled:spender-clause
16|proposal/ruled:spender-clause-after
17|proposal/ruled:spender-of-noun
10|proposal/ruled:spender-ours
12|proposal/ruled:spender-party
-30|proposal/ruled:spender-subject
19|proposal/same-figure-of-another
-19|proposal/same-figure-of-it
9|proposal/subject-of:advise
-7|proposal/subject-of:aim
5|proposal/subject-of:amount
-22|proposal/subject-of:argue
-14|proposal/subject-of:be
4|proposal/subject-of:believe
5|proposal/subject-of:bring
-22|proposal/subject-of:call for
13|proposal/subject-of:campaign
-19|proposal/subject-of:cap
26|proposal/subject-of:consider
7|proposal/subject-of:debate
11|proposal/subject-of:demand
20|proposal/subject-of:discuss
7|proposal/subject-of:favor
-3|proposal/subject-of:favour
10|proposal/subject-of:float
29|proposal/subject-of:go
25|proposal/subject-of:hope
10|proposal/subject-of:mention
-48|proposal/subject-of:move
11|proposal/subject-of:mull
-5|proposal/subject-of:offer
20|proposal/subject-of:pay
-7|proposal/subject-of:propose
3|proposal/subject-of:push
8|proposal/subject-of:put
-48|proposal/subject-of:raise
16|proposal/subject-of:reach
-30|proposal/subject-of:recommend
7|proposal/subject-of:rule out
-31|proposal/subject-of:seek
-3|proposal/subject-of:set
4|proposal/subject-of:set out
-21|proposal/subject-of:speak of
5|proposal/subject-of:spend
4|proposal/subject-of:stop
-9|proposal/subject-of:suggest
6|proposal/subject-of:talk about
6|proposal/subject-of:talk of
-14|proposal/subject-of:tell
-21|proposal/subject-of:think
-9|proposal/subject-of:toy with
12|proposal/subject-of:urge
7|proposal/subject-of:vote on
6|proposal/subject-of:want
9|proposal/subject-of:weigh
-9|proposal/subject-of:write
3|proposal/subject:be country
-5|proposal/subject:be gov
-7|proposal/subject:be pronoun
-19|proposal/subject:cap nongov
-4|proposal/subject:demand body
15|proposal/subject:demand gov
-10|proposal/subject:demand leader
-20|proposal/subject:demand nongov
-12|proposal/subject:demand pronoun
-3|proposal/subject:denial leader
5|proposal/subject:level capital
-4|proposal/subject:level country
-3|proposal/subject:level gov
23|proposal/subject:move body
-22|proposal/subject:move country
13|proposal/subject:move gov
-18|proposal/subject:move leader
4|proposal/subject:move nongov
-9|proposal/subject:move pronoun
-6|proposal/subject:pledge body
-21|proposal/subject:pledge country
-4|proposal/subject:pledge pronoun
-19|proposal/subject:proposal body
18|proposal/subject:proposal capital
-25|proposal/subject:proposal country
-20|proposal/subject:proposal gov
25|proposal/subject:proposal leader
32|proposal/subject:proposal nongov
5|proposal/subject:proposal people
-7|proposal/subject:proposal pronoun
19|proposal/subject:spend country
-13|proposal/subject:spend pronoun
88|proposal/title
-40|proposal/told-of:0
-4|proposal/told-of:1
-13|proposal/told-of:2
57|proposal/told-of:3
13|proposal/unnamed
-56|proposal/unnamed-beside-others
"""
