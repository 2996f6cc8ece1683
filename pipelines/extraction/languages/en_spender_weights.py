"""What each cue of ``english.spender_cues`` speaks for; made by ``training/parties.py``, not by hand.

Each line: hundredths of the logarithm of odds, ``|``, the kind of claim in which the cue weighs so
much more (or nothing, where it does in all), ``/`` and the cue.
"""

TABLE = """\
-27|/after-joint:0 far
33|/after-joint:0 mid
110|/after-joint:0 near
-52|/after-joint:1 far
-38|/after-joint:1 mid
-14|/after-joint:1 near
-35|/after-joint:2 far
-44|/after-joint:2 mid
3|/after-joint:2 near
3|/after-joint:3 far
-12|/after-joint:3 mid
-20|/after-joint:3 near
-46|/after-led:\" far joined
-7|/after-led:\" near free
-9|/after-led:\" near joined
3|/after-led:# far free
-9|/after-led:# far joined
41|/after-led:# near free
25|/after-led:'s far free
-6|/after-led:) far joined
23|/after-led:, far joined
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
-12|/after-led:an far joined
-31|/after-led:and far free
-19|/after-led:and far joined
-73|/after-led:and near free
-6|/after-led:and near joined
-16|/after-led:around far joined
10|/after-led:as far joined
-16|/after-led:as near free
-6|/after-led:as near joined
-16|/after-led:at far free
20|/after-led:at far joined
4|/after-led:at near free
11|/after-led:before far joined
-28|/after-led:before near joined
-7|/after-led:behind far joined
-4|/after-led:believe far joined
-5|/after-led:below near joined
4|/after-led:both far free
3|/after-led:both near free
6|/after-led:bring far joined
-8|/after-led:but far joined
8|/after-led:buys far free
-15|/after-led:by far free
-7|/after-led:by far joined
28|/after-led:by near free
-7|/after-led:by near joined
-3|/after-led:call far joined
18|/after-led:call for near free
-19|/after-led:call near free
-8|/after-led:copy far joined
6|/after-led:credits far joined
10|/after-led:date far joined
-12|/after-led:defence minister far joined
22|/after-led:defence minister near joined
-8|/after-led:defence secretary far joined
-32|/after-led:defense minister far joined
13|/after-led:defense minister near joined
-9|/after-led:did far joined
6|/after-led:during near free
-6|/after-led:first far joined
-19|/after-led:for far joined
107|/after-led:for near free
5|/after-led:foreign minister near joined
9|/after-led:former far joined
32|/after-led:from far free
-19|/after-led:from far joined
53|/after-led:from near free
-19|/after-led:gdp near free
-4|/after-led:give far joined
3|/after-led:gross domestic product near free
-3|/after-led:has far joined
10|/after-led:his far joined
15|/after-led:if far joined
-5|/after-led:if near joined
5|/after-led:in far free
-57|/after-led:in far joined
-4|/after-led:in line with far joined
-17|/after-led:in line with near joined
22|/after-led:in near free
-4|/after-led:is far free
-5|/after-led:is near free
3|/after-led:its far free
-6|/after-led:its far joined
-12|/after-led:keep far joined
13|/after-led:least near free
-17|/after-led:level far joined
-10|/after-led:level near joined
4|/after-led:like far free
-12|/after-led:like far joined
28|/after-led:like near joined
6|/after-led:make far joined
6|/after-led:making far joined
-4|/after-led:mean far joined
5|/after-led:near far joined
15|/after-led:next far joined
13|/after-led:next near free
-17|/after-led:no far joined
-4|/after-led:not near free
-6|/after-led:now near joined
4|/after-led:of far joined
28|/after-led:of near free
-31|/after-led:of near joined
-29|/after-led:on far free
-5|/after-led:on far joined
-26|/after-led:on near free
-8|/after-led:or near free
26|/after-led:other far joined
-14|/after-led:premier far joined
11|/after-led:present far joined
16|/after-led:president far free
6|/after-led:president far joined
4|/after-led:president near joined
6|/after-led:prime minister far joined
-19|/after-led:prime minister near joined
-10|/after-led:promise far free
-28|/after-led:put far joined
3|/after-led:quote far joined
3|/after-led:raise far joined
-13|/after-led:replaced near free
3|/after-led:require far joined
19|/after-led:say far joined
10|/after-led:say near joined
28|/after-led:schedule far joined
4|/after-led:several far joined
4|/after-led:share far joined
-20|/after-led:since far joined
-10|/after-led:strategy far free
3|/after-led:target far joined
-50|/after-led:tell far joined
-3|/after-led:tell near joined
56|/after-led:than far joined
-41|/after-led:that far free
27|/after-led:that far joined
63|/after-led:that near free
-7|/after-led:that near joined
-38|/after-led:this far joined
3|/after-led:though near joined
-10|/after-led:time far free
5|/after-led:to far free
10|/after-led:to near free
13|/after-led:treasurer near joined
-3|/after-led:under near free
5|/after-led:visiting far joined
5|/after-led:want far free
5|/after-led:was near free
26|/after-led:what far free
24|/after-led:what far joined
-32|/after-led:what near free
38|/after-led:what near joined
-3|/after-led:whatever near free
14|/after-led:when far joined
-3|/after-led:when near joined
-3|/after-led:whereas far joined
-16|/after-led:whether far joined
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
5|/after:body owner
-26|/after:capital name
11|/after:capital owner
-28|/after:country name
-17|/after:country owner
5|/after:gov name
-41|/after:gov owner
28|/after:leader name
-4|/after:nongov name
8|/after:nongov owner
-8|/after:people name
-16|/after:people owner
-61|/after:pronoun name
-83|/after:pronoun owner
-26|/asked
37|/asks
-5|/before-clause:after-figure inside name allies
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
27|/before-clause:after-figure opens name leader
-5|/before-clause:after-figure opens name nongov
-11|/before-clause:after-figure opens name people
23|/before-clause:after-figure opens owner body
13|/before-clause:after-figure opens owner capital
-16|/before-clause:after-figure opens owner country
13|/before-clause:after-figure opens owner people
-43|/before-clause:after-figure opens owner pronoun
43|/before-clause:free inside name allies
-4|/before-clause:free inside name capital
29|/before-clause:free inside name country
-37|/before-clause:free inside name gov
-3|/before-clause:free inside name nongov
8|/before-clause:free inside name people
-3|/before-clause:free inside name pronoun
5|/before-clause:free inside owner allies
4|/before-clause:free inside owner body
-26|/before-clause:free inside owner capital
46|/before-clause:free inside owner country
-28|/before-clause:free inside owner gov
-11|/before-clause:free inside owner leader
10|/before-clause:free inside owner nongov
-21|/before-clause:free inside owner people
45|/before-clause:free opens name allies
22|/before-clause:free opens name body
9|/before-clause:free opens name capital
67|/before-clause:free opens name country
-41|/before-clause:free opens name gov
-40|/before-clause:free opens name leader
-17|/before-clause:free opens name nongov
75|/before-clause:free opens name people
-43|/before-clause:free opens name pronoun
13|/before-clause:free opens owner body
20|/before-clause:free opens owner capital
16|/before-clause:free opens owner country
-3|/before-clause:free opens owner gov
10|/before-clause:free opens owner nongov
31|/before-clause:free opens owner people
-35|/before-clause:free opens owner pronoun
75|/before-far:1
-3|/before-far:20
59|/before-far:4
-12|/before-far:60
38|/before-far:9
50|/before-free:0 after-figure name far
80|/before-free:0 after-figure name near
23|/before-free:0 after-figure owner far
57|/before-free:0 after-figure owner near
-14|/before-free:0 free name far
32|/before-free:0 free name near
23|/before-free:0 free owner far
27|/before-free:0 free owner near
-6|/before-free:1 after-figure name far
-26|/before-free:1 after-figure name near
3|/before-free:1 after-figure owner far
-50|/before-free:1 after-figure owner near
18|/before-free:1 free name far
10|/before-free:1 free name near
-3|/before-free:1 free owner far
-6|/before-free:1 free owner near
-57|/before-free:2 after-figure name far
-38|/before-free:2 after-figure name near
-3|/before-free:2 after-figure owner far
-19|/before-free:2 after-figure owner near
19|/before-free:2 free name far
49|/before-free:2 free name near
-3|/before-free:2 free owner far
-8|/before-free:2 free owner near
-5|/before-free:3 after-figure name far
8|/before-free:3 after-figure name near
12|/before-free:3 free name far
-13|/before-free:3 free name near
27|/before-joint:0 after-figure
55|/before-joint:0 free
-15|/before-joint:1 after-figure
36|/before-joint:1 free
-4|/before-joint:2 after-figure
49|/before-joint:2 free
8|/before-joint:3 after-figure
22|/before-led:
13|/before-led:\"
-43|/before-led:#
85|/before-led:'s
3|/before-led:(
15|/before-led:)
15|/before-led:*
-28|/before-led:,
20|/before-led:-
20|/before-led:--
10|/before-led:.
26|/before-led:;
-27|/before-led:DATE
3|/before-led:PARTY
-22|/before-led:a
19|/before-led:abandon
16|/before-led:about
8|/before-led:above
31|/before-led:across
6|/before-led:add
-6|/before-led:advise
32|/before-led:after
11|/before-led:all
19|/before-led:alliance
-36|/before-led:allied
-4|/before-led:ambassador
-5|/before-led:among
-35|/before-led:an
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
19|/before-led:bring
22|/before-led:but
-23|/before-led:by
9|/before-led:call
56|/before-led:call for
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
4|/before-led:defended
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
-12|/before-led:estimate
-17|/before-led:europe
-34|/before-led:european
9|/before-led:even
29|/before-led:every
6|/before-led:exceed
15|/before-led:expect
3|/before-led:finance
3|/before-led:finance minister
11|/before-led:find
-8|/before-led:first
3|/before-led:five
-42|/before-led:follow
-9|/before-led:follows
-38|/before-led:for
5|/before-led:force
-5|/before-led:foreign minister
-16|/before-led:former
-24|/before-led:from
-37|/before-led:fulfill
12|/before-led:general
3|/before-led:get
12|/before-led:gross national product
-13|/before-led:had
-5|/before-led:hail
16|/before-led:has
9|/before-led:have
5|/before-led:her
-21|/before-led:his
6|/before-led:hit
9|/before-led:hope
-21|/before-led:host
3|/before-led:how
48|/before-led:if
-75|/before-led:in
23|/before-led:in line with
-29|/before-led:including
11|/before-led:increase
-68|/before-led:is
-5|/before-led:its
10|/before-led:keep
5|/before-led:lean on
3|/before-led:leave
-37|/before-led:lecture
26|/before-led:let
3|/before-led:lets
15|/before-led:lift
-25|/before-led:like
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
7|/before-led:most
-33|/before-led:move up
-22|/before-led:national security adviser
30|/before-led:neighboring
15|/before-led:neighbouring
3|/before-led:neighbours
18|/before-led:neither
-4|/before-led:neutral
-41|/before-led:new
-11|/before-led:next
-14|/before-led:nor
-21|/before-led:not
5|/before-led:note
-14|/before-led:now
-8|/before-led:oblige
-30|/before-led:of
32|/before-led:on
-28|/before-led:one
10|/before-led:only
5|/before-led:opened
3|/before-led:opposition
11|/before-led:or
-28|/before-led:other
-13|/before-led:our
3|/before-led:out
-17|/before-led:outside
-14|/before-led:over
10|/before-led:own
3|/before-led:partner
-7|/before-led:party
23|/before-led:praised
41|/before-led:premier
4|/before-led:president
7|/before-led:press
14|/before-led:pressure
60|/before-led:prime minister
19|/before-led:push
38|/before-led:put
33|/before-led:raise
-44|/before-led:reach
-33|/before-led:read
-4|/before-led:rebuff
4|/before-led:regards
4|/before-led:reiterate
-3|/before-led:reject
10|/before-led:remind
-7|/before-led:repeat
4|/before-led:reporters
7|/before-led:represent
5|/before-led:restates
21|/before-led:say
6|/before-led:senior
3|/before-led:share
3|/before-led:should
17|/before-led:show
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
29|/before-led:think
-16|/before-led:though
-49|/before-led:to
-12|/before-led:together
6|/before-led:trail
12|/before-led:under
11|/before-led:unless
3|/before-led:unlike
23|/before-led:urge
-3|/before-led:use
-7|/before-led:visits
-18|/before-led:was
9|/before-led:way
7|/before-led:welcomed
3|/before-led:were
3|/before-led:whatever
6|/before-led:when
6|/before-led:where
11|/before-led:whereas
-9|/before-led:whether
17|/before-led:which
44|/before-led:while
8|/before-led:whom
26|/before-led:whose
-15|/before-led:why
3|/before-led:will
43|/before-led:with
26|/before-led:within
13|/before-led:years
-22|/before-led:yet
-28|/before-led:your
29|/before-led:—
61|/before:allies name
5|/before:allies owner
41|/before:body name
-5|/before:body owner
23|/before:capital name
14|/before:capital owner
38|/before:country name
58|/before:country owner
-64|/before:gov name
-23|/before:gov owner
14|/before:leader name
-9|/before:leader owner
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
-15|/class-home:ALLIES USA
23|/class-home:ALLIES foe
18|/class-home:ALLIES land
-32|/class-home:ALLIES member
9|/class-home:CHN CHN
-34|/class-home:CHN JPN
4|/class-home:CHN land
15|/class-home:EU EU
14|/class-home:EU JPN
4|/class-home:EU land
-30|/class-home:EU member
-8|/class-home:JPN CHN
16|/class-home:JPN JPN
8|/class-home:JPN NATO
-31|/class-home:JPN foe
55|/class-home:JPN land
37|/class-home:JPN member
-11|/class-home:NATO EU
-15|/class-home:NATO JPN
22|/class-home:NATO NATO
-4|/class-home:NATO USA
12|/class-home:NATO foe
-66|/class-home:NATO land
38|/class-home:NATO member
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
-19|/class-home:foe member
11|/class-home:land CHN
36|/class-home:land JPN
4|/class-home:land NATO
-6|/class-home:land foe
26|/class-home:land land
38|/class-home:land member
14|/class-home:member EU
-7|/class-home:member JPN
19|/class-home:member NATO
-7|/class-home:member land
-5|/class-named:ALLIES CHN others-named
-14|/class-named:ALLIES EU others-named
-12|/class-named:ALLIES JPN nobody-named
35|/class-named:ALLIES JPN others-named
-11|/class-named:ALLIES NATO nobody-named
-13|/class-named:ALLIES USA nobody-named
24|/class-named:ALLIES foe others-named
-7|/class-named:ALLIES land nobody-named
25|/class-named:ALLIES land others-named
-35|/class-named:ALLIES member nobody-named
3|/class-named:ALLIES member others-named
3|/class-named:CHN CHN nobody-named
5|/class-named:CHN CHN others-named
7|/class-named:CHN JPN nobody-named
-41|/class-named:CHN JPN others-named
32|/class-named:CHN land nobody-named
-28|/class-named:CHN land others-named
13|/class-named:EU EU others-named
19|/class-named:EU JPN nobody-named
-5|/class-named:EU JPN others-named
4|/class-named:EU land others-named
-29|/class-named:EU member others-named
-7|/class-named:JPN CHN others-named
-8|/class-named:JPN JPN nobody-named
24|/class-named:JPN JPN others-named
8|/class-named:JPN NATO others-named
-14|/class-named:JPN foe nobody-named
-16|/class-named:JPN foe others-named
-10|/class-named:JPN land nobody-named
65|/class-named:JPN land others-named
10|/class-named:JPN member nobody-named
27|/class-named:JPN member others-named
-10|/class-named:NATO EU others-named
-29|/class-named:NATO JPN nobody-named
14|/class-named:NATO JPN others-named
10|/class-named:NATO NATO nobody-named
12|/class-named:NATO NATO others-named
-5|/class-named:NATO USA others-named
13|/class-named:NATO foe others-named
-24|/class-named:NATO land nobody-named
-42|/class-named:NATO land others-named
-6|/class-named:NATO member nobody-named
45|/class-named:NATO member others-named
-3|/class-named:USA CHN others-named
42|/class-named:USA JPN nobody-named
-67|/class-named:USA JPN others-named
-18|/class-named:USA NATO others-named
12|/class-named:USA USA nobody-named
6|/class-named:USA USA others-named
-5|/class-named:USA foe others-named
20|/class-named:USA land nobody-named
-63|/class-named:USA land others-named
-4|/class-named:USA member nobody-named
-28|/class-named:USA member others-named
-4|/class-named:foe JPN nobody-named
-4|/class-named:foe JPN others-named
-21|/class-named:foe NATO others-named
16|/class-named:foe foe nobody-named
-9|/class-named:foe foe others-named
9|/class-named:foe land others-named
34|/class-named:foe member nobody-named
-53|/class-named:foe member others-named
-3|/class-named:land CHN nobody-named
13|/class-named:land CHN others-named
18|/class-named:land JPN nobody-named
18|/class-named:land JPN others-named
-4|/class-named:land NATO nobody-named
8|/class-named:land NATO others-named
-6|/class-named:land foe others-named
6|/class-named:land land nobody-named
21|/class-named:land land others-named
20|/class-named:land member nobody-named
18|/class-named:land member others-named
14|/class-named:member EU others-named
-33|/class-named:member JPN nobody-named
26|/class-named:member JPN others-named
8|/class-named:member NATO nobody-named
11|/class-named:member NATO others-named
-15|/class-named:member land nobody-named
8|/class-named:member land others-named
-19|/class-named:member member nobody-named
18|/class-named:member member others-named
14|/class-shape:ALLIES fine
26|/class-shape:ALLIES half
-68|/class-shape:ALLIES tenth
14|/class-shape:ALLIES whole
-16|/class-shape:CHN fine
23|/class-shape:CHN half
16|/class-shape:CHN tenth
-44|/class-shape:CHN whole
-25|/class-shape:EU half
27|/class-shape:EU tenth
43|/class-shape:JPN fine
-6|/class-shape:JPN half
-14|/class-shape:JPN tenth
54|/class-shape:JPN whole
-60|/class-shape:NATO fine
58|/class-shape:NATO half
-84|/class-shape:NATO tenth
63|/class-shape:NATO whole
-34|/class-shape:USA fine
-37|/class-shape:USA half
7|/class-shape:USA tenth
-47|/class-shape:USA whole
-10|/class-shape:foe fine
-15|/class-shape:foe half
7|/class-shape:foe tenth
-15|/class-shape:foe whole
82|/class-shape:land fine
-5|/class-shape:land half
46|/class-shape:land tenth
-14|/class-shape:land whole
-19|/class-shape:member fine
-18|/class-shape:member half
64|/class-shape:member tenth
-9|/class-shape:member whole
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
130|/class-value:ALLIES 5
-3|/class-value:ALLIES 6
-3|/class-value:ALLIES 6.5
-3|/class-value:EU 0.2
-22|/class-value:EU 1.5
33|/class-value:EU 1.9
4|/class-value:EU 3
-4|/class-value:NATO 0.2
-20|/class-value:NATO 0.25
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
-23|/class-value:NATO 1E+1
19|/class-value:NATO 2
-6|/class-value:NATO 2.01
34|/class-value:NATO 2.02
-52|/class-value:NATO 2.1
15|/class-value:NATO 2.2
23|/class-value:NATO 2.3
-4|/class-value:NATO 2.4
23|/class-value:NATO 2.5
5|/class-value:NATO 2.54
-3|/class-value:NATO 2.6
22|/class-value:NATO 2.7
-11|/class-value:NATO 2.8
-11|/class-value:NATO 3
36|/class-value:NATO 3.3
-5|/class-value:NATO 3.4
9|/class-value:NATO 3.5
-5|/class-value:NATO 3.8
-3|/class-value:NATO 3.9
3|/class-value:NATO 4
-15|/class-value:NATO 4.1
-6|/class-value:NATO 4.12
-10|/class-value:NATO 4.5
-11|/class-value:NATO 4.7
155|/class-value:NATO 5
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
-12|/class-value:USA 3
23|/class-value:USA 3.1
59|/class-value:USA 3.2
3|/class-value:USA 3.22
12|/class-value:USA 3.3
-7|/class-value:USA 3.32
15|/class-value:USA 3.38
89|/class-value:USA 3.4
-45|/class-value:USA 3.5
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
37|/class-verb:ALLIES be
14|/class-verb:ALLIES cap
-25|/class-verb:ALLIES demand
14|/class-verb:ALLIES denial
-22|/class-verb:ALLIES move
5|/class-verb:ALLIES proposal
12|/class-verb:ALLIES spend
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
23|/class-verb:JPN demand
-4|/class-verb:JPN denial
21|/class-verb:JPN level
12|/class-verb:JPN move
-3|/class-verb:JPN pledge
-38|/class-verb:JPN spend
-3|/class-verb:NATO be
-8|/class-verb:NATO cap
-10|/class-verb:NATO demand
9|/class-verb:NATO denial
-18|/class-verb:NATO level
-44|/class-verb:NATO move
-61|/class-verb:NATO pledge
-15|/class-verb:NATO proposal
-48|/class-verb:NATO spend
13|/class-verb:USA be
27|/class-verb:USA cap
-19|/class-verb:USA demand
-3|/class-verb:USA denial
12|/class-verb:USA level
-8|/class-verb:USA move
5|/class-verb:USA pledge
-39|/class-verb:USA proposal
14|/class-verb:USA spend
-3|/class-verb:foe be
-5|/class-verb:foe demand
-5|/class-verb:foe denial
3|/class-verb:foe level
-9|/class-verb:foe move
-14|/class-verb:foe pledge
-4|/class-verb:foe proposal
-22|/class-verb:foe spend
-3|/class-verb:land be
12|/class-verb:land cap
30|/class-verb:land demand
-39|/class-verb:land denial
-6|/class-verb:land move
68|/class-verb:land pledge
28|/class-verb:land proposal
-42|/class-verb:land spend
-19|/class-verb:member be
-63|/class-verb:member cap
-3|/class-verb:member demand
29|/class-verb:member denial
-31|/class-verb:member level
44|/class-verb:member move
42|/class-verb:member pledge
91|/class-verb:member spend
-14|/class:ALLIES
-22|/class:CHN
77|/class:JPN
-23|/class:NATO
-112|/class:USA
-33|/class:foe
109|/class:land
18|/class:member
48|/heir:nobody-named
5|/heir:others-named
126|/home:nobody-named
47|/home:others-named
26|/last:before
6|/last:same-sentence
10|/named:1
77|/named:2
125|/named:3
91|/ruled
-12|/ruled:spender-after
3|/ruled:spender-after-asked
-18|/ruled:spender-asked
8|/ruled:spender-asked-before
-36|/ruled:spender-before
13|/ruled:spender-beside
81|/ruled:spender-both
-54|/ruled:spender-clause
9|/ruled:spender-denier
-15|/ruled:spender-denies
14|/ruled:spender-gapped
-33|/ruled:spender-home
18|/ruled:spender-listed
28|/ruled:spender-located
6|/ruled:spender-matched
-31|/ruled:spender-members
-58|/ruled:spender-near
-25|/ruled:spender-near-asked
48|/ruled:spender-object
19|/ruled:spender-object-asked
34|/ruled:spender-of-gdp
-10|/ruled:spender-of-noun
-40|/ruled:spender-ours
-3|/ruled:spender-party
-11|/ruled:spender-pronoun
43|/ruled:spender-relative
89|/ruled:spender-respectively
8|/ruled:spender-set-by
-22|/ruled:spender-should
25|/ruled:spender-standard
-43|/ruled:spender-subject
15|/ruled:spender-where
4|/subject-of:able
-32|/subject-of:about
-21|/subject-of:account
-22|/subject-of:adopt
9|/subject-of:advise
-7|/subject-of:afford
-42|/subject-of:agree
5|/subject-of:aim
8|/subject-of:allocate
-24|/subject-of:allot
-24|/subject-of:announce
-5|/subject-of:approach
5|/subject-of:approve
-26|/subject-of:argue
6|/subject-of:arrive
11|/subject-of:ask for
4|/subject-of:attain
51|/subject-of:average
-30|/subject-of:back
-17|/subject-of:be
-25|/subject-of:believe
5|/subject-of:bind
18|/subject-of:bring
4|/subject-of:bring forward
-5|/subject-of:bring up the rear
3|/subject-of:brush aside
3|/subject-of:brush off
-16|/subject-of:calculate
-13|/subject-of:call
-30|/subject-of:call for
-11|/subject-of:call on
13|/subject-of:campaign
14|/subject-of:choose
-19|/subject-of:concede
37|/subject-of:consider
-10|/subject-of:contain
-3|/subject-of:contribute
-5|/subject-of:course
-3|/subject-of:cross
3|/subject-of:debate
-3|/subject-of:decide
10|/subject-of:demand
18|/subject-of:devote
22|/subject-of:discuss
-7|/subject-of:dismiss
-16|/subject-of:do
3|/subject-of:double
16|/subject-of:drop
-16|/subject-of:due
-16|/subject-of:effort
-25|/subject-of:end
11|/subject-of:endorse
7|/subject-of:equal
3|/subject-of:estimate
7|/subject-of:exceed
-17|/subject-of:exempt
-12|/subject-of:expect
3|/subject-of:eye
-16|/subject-of:fall
9|/subject-of:favor
6|/subject-of:favour
5|/subject-of:fend off
13|/subject-of:find the money for
9|/subject-of:float
-7|/subject-of:force
17|/subject-of:foresee
-38|/subject-of:fulfill
53|/subject-of:get
-27|/subject-of:give
31|/subject-of:go
4|/subject-of:grow
-5|/subject-of:hit
-8|/subject-of:hold
-4|/subject-of:hold up
62|/subject-of:hope
-13|/subject-of:hover
5|/subject-of:hurry
16|/subject-of:increase
4|/subject-of:insist
-18|/subject-of:insist on
26|/subject-of:intend
12|/subject-of:invest
-21|/subject-of:keep
10|/subject-of:lay out
-39|/subject-of:leap
-5|/subject-of:leave
21|/subject-of:lift
-38|/subject-of:look for
30|/subject-of:make good on
10|/subject-of:manage
-66|/subject-of:match
31|/subject-of:mean
-37|/subject-of:meet
24|/subject-of:mention
-5|/subject-of:move
-28|/subject-of:move up
11|/subject-of:mull
14|/subject-of:name
-11|/subject-of:oblige
9|/subject-of:oppose
-8|/subject-of:opt
24|/subject-of:pay
27|/subject-of:plan
6|/subject-of:pledge
9|/subject-of:prefer
18|/subject-of:press for
31|/subject-of:promise
-28|/subject-of:propose
19|/subject-of:push
-5|/subject-of:push for
-6|/subject-of:put
3|/subject-of:race
-17|/subject-of:raise
9|/subject-of:reach
-38|/subject-of:reaffirm
-39|/subject-of:recommend
-9|/subject-of:refuse
11|/subject-of:reject
25|/subject-of:remain
8|/subject-of:request
33|/subject-of:rise
18|/subject-of:rule out
-29|/subject-of:secure
-48|/subject-of:seek
17|/subject-of:set
16|/subject-of:set aside
3|/subject-of:set its sights on
8|/subject-of:set out
6|/subject-of:settle for
-34|/subject-of:settle on
3|/subject-of:shy away
-36|/subject-of:sidestep
-25|/subject-of:sign up
-5|/subject-of:sit
5|/subject-of:slip
-23|/subject-of:speak of
34|/subject-of:spend
6|/subject-of:start at
7|/subject-of:start from
-6|/subject-of:stay
11|/subject-of:stick to
-8|/subject-of:stop
12|/subject-of:strain
5|/subject-of:struggle
-60|/subject-of:study
-9|/subject-of:suggest
8|/subject-of:swear
-27|/subject-of:swell
20|/subject-of:take
5|/subject-of:talk about
12|/subject-of:talk of
6|/subject-of:tell
-36|/subject-of:time
-9|/subject-of:toy with
-16|/subject-of:try
11|/subject-of:turn down
5|/subject-of:use
5|/subject-of:utter
8|/subject-of:veto
12|/subject-of:vote on
45|/subject-of:vow
-16|/subject-of:want
9|/subject-of:weigh
-19|/subject-of:work out at
-4|/subject-of:write
-5|/subject:be allies
16|/subject:be body
-39|/subject:be capital
24|/subject:be country
21|/subject:be gov
-5|/subject:be leader
-6|/subject:be nongov
10|/subject:be people
-32|/subject:be pronoun
-22|/subject:cap country
6|/subject:cap gov
4|/subject:cap leader
-17|/subject:cap nongov
-8|/subject:cap pronoun
-52|/subject:demand body
-28|/subject:demand capital
-10|/subject:demand country
-12|/subject:demand gov
21|/subject:demand leader
-33|/subject:demand nongov
-10|/subject:demand pronoun
31|/subject:denial capital
21|/subject:denial country
-23|/subject:denial gov
8|/subject:denial leader
-16|/subject:denial pronoun
17|/subject:level capital
18|/subject:level country
-21|/subject:level gov
7|/subject:level leader
-8|/subject:level people
-24|/subject:level pronoun
-28|/subject:move allies
-27|/subject:move body
35|/subject:move capital
8|/subject:move country
38|/subject:move gov
-31|/subject:move leader
18|/subject:move people
-5|/subject:move pronoun
-3|/subject:pledge allies
10|/subject:pledge body
30|/subject:pledge country
-25|/subject:pledge gov
13|/subject:pledge leader
4|/subject:pledge nongov
-79|/subject:pledge pronoun
7|/subject:proposal allies
-15|/subject:proposal body
-43|/subject:proposal capital
42|/subject:proposal gov
32|/subject:proposal leader
8|/subject:proposal nongov
-29|/subject:proposal people
8|/subject:proposal pronoun
6|/subject:spend allies
38|/subject:spend body
13|/subject:spend capital
-5|/subject:spend country
18|/subject:spend gov
-5|/subject:spend leader
4|/subject:spend nongov
-4|/subject:spend people
-12|/subject:spend pronoun
90|/title
16|/told-of:0
-16|/told-of:1
-86|/unnamed
-127|/unnamed-beside-others
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
-17|benchmark/before-clause:free opens name body
-6|benchmark/before-clause:free opens name capital
-5|benchmark/before-clause:free opens name country
-4|benchmark/before-clause:free opens name pronoun
-6|benchmark/before-clause:free opens owner capital
-29|benchmark/before-far:4
-20|benchmark/before-far:9
-3|benchmark/before-free:0 after-figure name near
-34|benchmark/before-free:0 free name near
-3|benchmark/before-free:0 free owner near
-7|benchmark/before-free:1 free name near
3|benchmark/before-free:1 free owner near
-42|benchmark/before-joint:0 free
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
49|benchmark/class-home:ALLIES land
22|benchmark/class-home:ALLIES member
-36|benchmark/class-home:JPN JPN
-6|benchmark/class-home:JPN land
-18|benchmark/class-home:NATO JPN
-3|benchmark/class-home:NATO NATO
-6|benchmark/class-home:NATO land
-12|benchmark/class-home:NATO member
-4|benchmark/class-home:USA JPN
-5|benchmark/class-home:land JPN
-35|benchmark/class-home:land land
-5|benchmark/class-home:member member
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
-3|benchmark/class-named:NATO NATO others-named
-3|benchmark/class-named:NATO land others-named
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
-18|benchmark/class-shape:land whole
-4|benchmark/class-shape:member half
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
19|benchmark/class-verb:ALLIES spend
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
145|benchmark/class:ALLIES
-45|benchmark/class:JPN
-41|benchmark/class:NATO
-7|benchmark/class:USA
-43|benchmark/class:land
-6|benchmark/class:member
-25|benchmark/heir:nobody-named
-45|benchmark/heir:others-named
-31|benchmark/home:nobody-named
-45|benchmark/home:others-named
-13|benchmark/last:before
-4|benchmark/last:same-sentence
-42|benchmark/named:1
-25|benchmark/named:2
-5|benchmark/named:3
11|benchmark/ruled
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
8|cap/before-far:9
13|cap/before-free:0 free name near
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
15|cap/class-named:JPN JPN nobody-named
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
13|cap/last:before
3|cap/last:same-sentence
8|cap/named:2
4|cap/named:3
20|cap/ruled
4|cap/ruled:spender-before
4|cap/ruled:spender-clause
10|cap/ruled:spender-subject
-3|cap/same-figure-of-another
3|cap/same-figure-of-it
4|cap/subject-of:cap
5|cap/subject:cap country
16|cap/title
-12|cap/told-of:0
9|cap/told-of:1
4|cap/unnamed
-13|cap/unnamed-beside-others
7|demand/after-joint:0 far
50|demand/after-joint:0 mid
7|demand/after-joint:0 near
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
-16|demand/after-led:, far joined
3|demand/after-led:; far joined
-11|demand/after-led:; near joined
-7|demand/after-led:and far free
-11|demand/after-led:and near free
-27|demand/after-led:and near joined
-10|demand/after-led:as far joined
3|demand/after-led:as near free
-9|demand/after-led:as near joined
5|demand/after-led:at far joined
-6|demand/after-led:believe far joined
4|demand/after-led:both far free
3|demand/after-led:both near free
-9|demand/after-led:but far joined
-5|demand/after-led:by near free
18|demand/after-led:call for near free
-10|demand/after-led:defence minister far joined
13|demand/after-led:for far free
-24|demand/after-led:for far joined
9|demand/after-led:for near free
30|demand/after-led:from far free
14|demand/after-led:from far joined
42|demand/after-led:from near free
9|demand/after-led:his far joined
12|demand/after-led:if far joined
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
34|demand/after-led:that far joined
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
-4|demand/after:capital name
7|demand/after:capital owner
-26|demand/after:country name
13|demand/after:country owner
14|demand/after:gov name
-33|demand/after:leader name
14|demand/after:people owner
-28|demand/after:pronoun name
-65|demand/after:pronoun owner
-11|demand/asked
-83|demand/asks
-7|demand/before-clause:after-figure inside name allies
5|demand/before-clause:after-figure inside name body
9|demand/before-clause:after-figure inside name capital
-9|demand/before-clause:after-figure inside name country
-10|demand/before-clause:after-figure inside name gov
-8|demand/before-clause:after-figure inside name leader
6|demand/before-clause:after-figure inside name pronoun
10|demand/before-clause:after-figure inside owner body
4|demand/before-clause:after-figure inside owner capital
-19|demand/before-clause:after-figure inside owner people
-17|demand/before-clause:after-figure opens name allies
-3|demand/before-clause:after-figure opens name body
-8|demand/before-clause:after-figure opens name capital
7|demand/before-clause:after-figure opens name country
10|demand/before-clause:after-figure opens name leader
17|demand/before-clause:after-figure opens name pronoun
24|demand/before-clause:after-figure opens owner body
4|demand/before-clause:after-figure opens owner people
-6|demand/before-clause:after-figure opens owner pronoun
53|demand/before-clause:free inside name allies
-13|demand/before-clause:free inside name body
35|demand/before-clause:free inside name capital
29|demand/before-clause:free inside name country
7|demand/before-clause:free inside name gov
-16|demand/before-clause:free inside name nongov
-5|demand/before-clause:free inside name people
-14|demand/before-clause:free inside owner body
-37|demand/before-clause:free inside owner capital
6|demand/before-clause:free inside owner leader
13|demand/before-clause:free inside owner people
-6|demand/before-clause:free inside owner pronoun
21|demand/before-clause:free opens name allies
-41|demand/before-clause:free opens name body
-9|demand/before-clause:free opens name capital
-18|demand/before-clause:free opens name gov
-21|demand/before-clause:free opens name leader
22|demand/before-clause:free opens name people
-25|demand/before-clause:free opens name pronoun
3|demand/before-clause:free opens owner body
-23|demand/before-clause:free opens owner leader
17|demand/before-clause:free opens owner people
16|demand/before-clause:free opens owner pronoun
4|demand/before-far:20
13|demand/before-far:4
-14|demand/before-far:60
11|demand/before-far:9
11|demand/before-free:0 after-figure name far
33|demand/before-free:0 after-figure name near
15|demand/before-free:0 after-figure owner near
-25|demand/before-free:0 free name far
13|demand/before-free:0 free name near
16|demand/before-free:0 free owner far
-13|demand/before-free:0 free owner near
-17|demand/before-free:1 after-figure name near
18|demand/before-free:1 after-figure owner far
-17|demand/before-free:1 after-figure owner near
3|demand/before-free:1 free name far
30|demand/before-free:1 free name near
4|demand/before-free:1 free owner far
-38|demand/before-free:1 free owner near
-12|demand/before-free:2 after-figure name far
-20|demand/before-free:2 after-figure name near
-7|demand/before-free:2 free name far
8|demand/before-free:2 free name near
4|demand/before-free:2 free owner far
9|demand/before-free:2 free owner near
-8|demand/before-free:3 after-figure name near
6|demand/before-free:3 free name far
-5|demand/before-free:3 free name near
12|demand/before-joint:0 after-figure
-8|demand/before-joint:0 free
-25|demand/before-joint:1 after-figure
12|demand/before-joint:1 free
36|demand/before-joint:2 after-figure
-32|demand/before-joint:2 free
-14|demand/before-joint:3 after-figure
32|demand/before-joint:3 free
-31|demand/before-led:
-3|demand/before-led:\"
3|demand/before-led:#
23|demand/before-led:'s
-38|demand/before-led:,
-12|demand/before-led:-
13|demand/before-led::
-3|demand/before-led:;
4|demand/before-led:DATE
4|demand/before-led:all
-17|demand/before-led:among
-33|demand/before-led:an
-7|demand/before-led:and
-6|demand/before-led:ask
-6|demand/before-led:behind
-15|demand/before-led:believe
20|demand/before-led:but
13|demand/before-led:by
3|demand/before-led:call
10|demand/before-led:call for
6|demand/before-led:convince
5|demand/before-led:counterpart
3|demand/before-led:davos
-23|demand/before-led:defense minister
-4|demand/before-led:defense secretary
-17|demand/before-led:does
5|demand/before-led:earlier
-7|demand/before-led:european
6|demand/before-led:expect
-10|demand/before-led:first
-22|demand/before-led:follow
6|demand/before-led:for
-3|demand/before-led:foreign minister
23|demand/before-led:from
20|demand/before-led:general
-7|demand/before-led:had
7|demand/before-led:have
-42|demand/before-led:his
9|demand/before-led:hope
-17|demand/before-led:how
-16|demand/before-led:including
9|demand/before-led:increase
-4|demand/before-led:is
25|demand/before-led:its
4|demand/before-led:lean on
10|demand/before-led:lift
-15|demand/before-led:like
4|demand/before-led:like to see
-12|demand/before-led:make
3|demand/before-led:more than double
4|demand/before-led:name
-3|demand/before-led:national security adviser
-20|demand/before-led:now
13|demand/before-led:of
-13|demand/before-led:on
6|demand/before-led:our
-8|demand/before-led:president
8|demand/before-led:press
14|demand/before-led:pressure
12|demand/before-led:raise
-34|demand/before-led:read
-26|demand/before-led:say
14|demand/before-led:take
51|demand/before-led:tell
16|demand/before-led:that
-16|demand/before-led:the
8|demand/before-led:think
9|demand/before-led:to
20|demand/before-led:urge
-4|demand/before-led:want
-3|demand/before-led:when
5|demand/before-led:which
4|demand/before-led:while
13|demand/before-led:whom
4|demand/before-led:why
34|demand/before-led:with
50|demand/before:allies name
-52|demand/before:body name
22|demand/before:body owner
27|demand/before:capital name
-34|demand/before:capital owner
28|demand/before:country name
-21|demand/before:gov name
-18|demand/before:leader name
-16|demand/before:leader owner
-15|demand/before:nongov name
17|demand/before:people name
16|demand/before:people owner
4|demand/before:pronoun owner
-12|demand/class-home:ALLIES EU
11|demand/class-home:ALLIES JPN
20|demand/class-home:ALLIES NATO
-7|demand/class-home:ALLIES USA
29|demand/class-home:ALLIES foe
25|demand/class-home:ALLIES land
-21|demand/class-home:ALLIES member
-4|demand/class-home:CHN JPN
-7|demand/class-home:CHN land
10|demand/class-home:EU EU
-3|demand/class-home:EU land
9|demand/class-home:EU member
18|demand/class-home:JPN JPN
3|demand/class-home:NATO CHN
4|demand/class-home:NATO EU
-19|demand/class-home:NATO JPN
15|demand/class-home:NATO NATO
8|demand/class-home:NATO USA
6|demand/class-home:NATO land
27|demand/class-home:NATO member
-15|demand/class-home:USA JPN
-8|demand/class-home:USA NATO
-22|demand/class-home:USA land
-11|demand/class-home:USA member
13|demand/class-home:land JPN
-10|demand/class-home:land foe
8|demand/class-home:land land
3|demand/class-home:land member
-4|demand/class-home:member JPN
-25|demand/class-home:member NATO
-9|demand/class-home:member land
-4|demand/class-home:member member
-12|demand/class-named:ALLIES EU others-named
9|demand/class-named:ALLIES JPN nobody-named
21|demand/class-named:ALLIES NATO others-named
29|demand/class-named:ALLIES foe others-named
25|demand/class-named:ALLIES land others-named
-10|demand/class-named:ALLIES member nobody-named
-12|demand/class-named:ALLIES member others-named
-4|demand/class-named:CHN JPN others-named
-7|demand/class-named:CHN land others-named
10|demand/class-named:EU EU others-named
-3|demand/class-named:EU land others-named
9|demand/class-named:EU member others-named
-4|demand/class-named:JPN JPN nobody-named
22|demand/class-named:JPN JPN others-named
14|demand/class-named:JPN land others-named
4|demand/class-named:NATO EU others-named
14|demand/class-named:NATO JPN nobody-named
-33|demand/class-named:NATO JPN others-named
14|demand/class-named:NATO NATO others-named
9|demand/class-named:NATO land nobody-named
-3|demand/class-named:NATO land others-named
3|demand/class-named:NATO member nobody-named
24|demand/class-named:NATO member others-named
-5|demand/class-named:USA JPN nobody-named
-10|demand/class-named:USA JPN others-named
-8|demand/class-named:USA NATO others-named
-21|demand/class-named:USA land others-named
-10|demand/class-named:USA member others-named
-13|demand/class-named:land JPN nobody-named
26|demand/class-named:land JPN others-named
-10|demand/class-named:land foe others-named
4|demand/class-named:land land nobody-named
3|demand/class-named:land land others-named
3|demand/class-named:land member others-named
-3|demand/class-named:member JPN others-named
-25|demand/class-named:member NATO others-named
-9|demand/class-named:member land others-named
9|demand/class-named:member member nobody-named
-13|demand/class-named:member member others-named
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
74|demand/class-shape:NATO whole
-20|demand/class-shape:USA half
-4|demand/class-shape:USA tenth
-34|demand/class-shape:USA whole
-12|demand/class-shape:land half
17|demand/class-shape:land tenth
13|demand/class-shape:land whole
-38|demand/class-shape:member half
-4|demand/class-shape:member whole
-7|demand/class-value:ALLIES 1
-33|demand/class-value:ALLIES 1E+1
9|demand/class-value:ALLIES 2
-72|demand/class-value:ALLIES 3
7|demand/class-value:ALLIES 3.5
-3|demand/class-value:ALLIES 3.8
-8|demand/class-value:ALLIES 4
122|demand/class-value:ALLIES 5
10|demand/class-value:EU 3.5
6|demand/class-value:EU 5
-4|demand/class-value:NATO 1
11|demand/class-value:NATO 1.5
-21|demand/class-value:NATO 1E+1
-8|demand/class-value:NATO 2
59|demand/class-value:NATO 2.5
-27|demand/class-value:NATO 3
-64|demand/class-value:NATO 3.5
22|demand/class-value:NATO 4
112|demand/class-value:NATO 5
-4|demand/class-value:USA 1E+1
-28|demand/class-value:USA 3
-44|demand/class-value:USA 3.5
-3|demand/class-value:USA 3.8
4|demand/class-value:USA 5
-7|demand/class-verb:ALLIES be
27|demand/class-verb:ALLIES cap
-22|demand/class-verb:ALLIES demand
38|demand/class-verb:ALLIES denial
-8|demand/class-verb:ALLIES move
-32|demand/class-verb:ALLIES pledge
32|demand/class-verb:ALLIES proposal
37|demand/class-verb:ALLIES spend
16|demand/class-verb:EU demand
-3|demand/class-verb:EU level
29|demand/class-verb:JPN be
9|demand/class-verb:JPN demand
-13|demand/class-verb:JPN denial
-25|demand/class-verb:JPN level
12|demand/class-verb:JPN move
21|demand/class-verb:JPN pledge
-4|demand/class-verb:JPN proposal
-18|demand/class-verb:JPN spend
-24|demand/class-verb:NATO be
-10|demand/class-verb:NATO cap
11|demand/class-verb:NATO demand
13|demand/class-verb:NATO denial
29|demand/class-verb:NATO level
59|demand/class-verb:NATO pledge
-41|demand/class-verb:NATO proposal
-69|demand/class-verb:NATO spend
-11|demand/class-verb:USA be
-20|demand/class-verb:USA demand
-3|demand/class-verb:USA level
-9|demand/class-verb:USA move
-7|demand/class-verb:USA pledge
21|demand/class-verb:USA proposal
-8|demand/class-verb:USA spend
19|demand/class-verb:land be
-25|demand/class-verb:land cap
10|demand/class-verb:land demand
-18|demand/class-verb:land denial
13|demand/class-verb:land move
10|demand/class-verb:land pledge
14|demand/class-verb:land proposal
-27|demand/class-verb:land spend
-3|demand/class-verb:member be
-19|demand/class-verb:member denial
-8|demand/class-verb:member move
-39|demand/class-verb:member pledge
-22|demand/class-verb:member proposal
70|demand/class-verb:member spend
43|demand/class:ALLIES
-12|demand/class:CHN
15|demand/class:EU
40|demand/class:NATO
-59|demand/class:USA
-4|demand/class:foe
18|demand/class:land
-42|demand/class:member
-5|demand/heir:nobody-named
-3|demand/heir:others-named
8|demand/home:nobody-named
28|demand/home:others-named
43|demand/last:before
-21|demand/last:same-sentence
26|demand/named:2
6|demand/named:3
16|demand/ruled
-12|demand/ruled:spender-after
3|demand/ruled:spender-after-asked
-18|demand/ruled:spender-asked
37|demand/ruled:spender-before
6|demand/ruled:spender-beside
52|demand/ruled:spender-both
-3|demand/ruled:spender-clause
14|demand/ruled:spender-gapped
-29|demand/ruled:spender-home
-31|demand/ruled:spender-members
-53|demand/ruled:spender-near
-25|demand/ruled:spender-near-asked
43|demand/ruled:spender-object
19|demand/ruled:spender-object-asked
4|demand/ruled:spender-of-gdp
-15|demand/ruled:spender-party
-11|demand/ruled:spender-pronoun
6|demand/ruled:spender-respectively
-22|demand/ruled:spender-should
13|demand/ruled:spender-subject
10|demand/same-figure-of-another
-10|demand/same-figure-of-it
3|demand/subject-of:accept
-39|demand/subject-of:agree
8|demand/subject-of:aim
11|demand/subject-of:ask
18|demand/subject-of:ask for
-30|demand/subject-of:back
6|demand/subject-of:be
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
6|demand/subject-of:go
-8|demand/subject-of:hold
34|demand/subject-of:hope
9|demand/subject-of:increase
-23|demand/subject-of:insist on
9|demand/subject-of:lift
-39|demand/subject-of:look for
-33|demand/subject-of:match
4|demand/subject-of:mean
-28|demand/subject-of:meet
16|demand/subject-of:mention
30|demand/subject-of:move
4|demand/subject-of:name
23|demand/subject-of:press for
-11|demand/subject-of:promise
11|demand/subject-of:raise
-39|demand/subject-of:reach
4|demand/subject-of:rule out
-3|demand/subject-of:settle for
-5|demand/subject-of:speak of
6|demand/subject-of:spend
5|demand/subject-of:start at
3|demand/subject-of:stay
-14|demand/subject-of:take
4|demand/subject-of:talk of
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
-8|demand/subject:demand country
-30|demand/subject:demand gov
12|demand/subject:demand leader
13|demand/subject:demand pronoun
5|demand/subject:denial capital
7|demand/subject:denial gov
3|demand/subject:denial leader
-19|demand/subject:denial pronoun
12|demand/subject:level gov
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
17|demand/subject:spend country
-5|demand/subject:spend gov
-27|demand/subject:spend pronoun
-34|demand/title
-12|demand/told-of:0
8|demand/told-of:1
22|demand/told-of:2
-18|demand/told-of:3
-23|demand/unnamed
-11|demand/unnamed-beside-others
7|denial/after-joint:0 mid
14|denial/after-joint:0 near
11|denial/after-joint:1 mid
4|denial/after-joint:1 near
13|denial/after-joint:2 far
-4|denial/after-joint:2 mid
10|denial/after-joint:2 near
3|denial/after-joint:3 near
7|denial/after-led:\" far joined
8|denial/after-led:\" near joined
11|denial/after-led:, far joined
-3|denial/after-led:, near joined
3|denial/after-led:for far free
17|denial/after-led:for near free
-3|denial/after-led:in far free
-20|denial/after-led:prime minister near joined
10|denial/after-led:say far joined
13|denial/after-led:say near joined
4|denial/after-led:that near joined
-8|denial/after:allies name
11|denial/after:body name
-19|denial/after:body owner
19|denial/after:capital name
-5|denial/after:country name
6|denial/after:gov name
-4|denial/after:gov owner
-4|denial/after:leader name
3|denial/after:people owner
34|denial/after:pronoun name
23|denial/after:pronoun owner
-6|denial/asked
47|denial/asks
7|denial/before-clause:after-figure inside name gov
10|denial/before-clause:after-figure opens name country
-4|denial/before-clause:free inside name allies
7|denial/before-clause:free inside name country
20|denial/before-clause:free inside name gov
-12|denial/before-clause:free inside name leader
6|denial/before-clause:free inside name nongov
9|denial/before-clause:free inside name pronoun
-28|denial/before-clause:free inside owner body
3|denial/before-clause:free inside owner people
28|denial/before-clause:free inside owner pronoun
4|denial/before-clause:free opens name capital
-10|denial/before-clause:free opens name country
-17|denial/before-clause:free opens name gov
7|denial/before-clause:free opens name leader
6|denial/before-clause:free opens name nongov
-19|denial/before-clause:free opens owner people
-16|denial/before-far:20
23|denial/before-far:4
9|denial/before-far:60
6|denial/before-far:9
12|denial/before-free:0 after-figure name near
8|denial/before-free:0 free name far
8|denial/before-free:0 free name near
5|denial/before-free:0 free owner near
-4|denial/before-free:1 after-figure name far
14|denial/before-free:1 after-figure name near
-4|denial/before-free:1 free name far
7|denial/before-free:1 free name near
-3|denial/before-free:2 after-figure name far
4|denial/before-free:2 free name far
-5|denial/before-free:2 free name near
6|denial/before-joint:0 after-figure
27|denial/before-joint:0 free
20|denial/before-joint:1 after-figure
-31|denial/before-joint:1 free
16|denial/before-joint:2 free
-7|denial/before-joint:3 after-figure
-9|denial/before-joint:3 free
9|denial/before-led:\"
6|denial/before-led:'s
-26|denial/before-led:,
3|denial/before-led:-
-3|denial/before-led:;
-4|denial/before-led:PARTY
4|denial/before-led:and
28|denial/before-led:call for
-6|denial/before-led:chancellor
-3|denial/before-led:chief
4|denial/before-led:for
-27|denial/before-led:general
15|denial/before-led:his
-20|denial/before-led:of
10|denial/before-led:on
3|denial/before-led:partner
20|denial/before-led:prime minister
23|denial/before-led:raise
-4|denial/before-led:rebuff
14|denial/before-led:say
-4|denial/before-led:tell
4|denial/before-led:that
-6|denial/before-led:the
-7|denial/before-led:to
-5|denial/before-led:with
-4|denial/before:allies name
-28|denial/before:body owner
5|denial/before:capital name
8|denial/before:country name
11|denial/before:gov name
-4|denial/before:leader name
12|denial/before:nongov name
-16|denial/before:people owner
11|denial/before:pronoun name
29|denial/before:pronoun owner
7|denial/class-home:ALLIES JPN
-5|denial/class-home:ALLIES NATO
-5|denial/class-home:ALLIES USA
12|denial/class-home:ALLIES land
-15|denial/class-home:ALLIES member
28|denial/class-home:JPN JPN
5|denial/class-home:JPN land
3|denial/class-home:JPN member
-23|denial/class-home:NATO JPN
23|denial/class-home:NATO NATO
-3|denial/class-home:NATO USA
-19|denial/class-home:NATO land
5|denial/class-home:NATO member
-22|denial/class-home:USA JPN
8|denial/class-home:USA USA
-14|denial/class-home:USA land
7|denial/class-home:USA member
-5|denial/class-home:foe member
4|denial/class-home:land JPN
15|denial/class-home:land land
7|denial/class-home:member JPN
-17|denial/class-home:member NATO
3|denial/class-home:member land
3|denial/class-home:member member
10|denial/class-named:ALLIES JPN nobody-named
-3|denial/class-named:ALLIES JPN others-named
-5|denial/class-named:ALLIES NATO others-named
-5|denial/class-named:ALLIES USA nobody-named
-13|denial/class-named:ALLIES land nobody-named
25|denial/class-named:ALLIES land others-named
-7|denial/class-named:ALLIES member nobody-named
-8|denial/class-named:ALLIES member others-named
6|denial/class-named:JPN JPN nobody-named
22|denial/class-named:JPN JPN others-named
5|denial/class-named:JPN land others-named
3|denial/class-named:JPN member others-named
-8|denial/class-named:NATO JPN nobody-named
-15|denial/class-named:NATO JPN others-named
23|denial/class-named:NATO NATO others-named
-3|denial/class-named:NATO USA nobody-named
-17|denial/class-named:NATO land others-named
22|denial/class-named:NATO member nobody-named
-16|denial/class-named:NATO member others-named
-6|denial/class-named:USA JPN nobody-named
-15|denial/class-named:USA JPN others-named
8|denial/class-named:USA USA nobody-named
-12|denial/class-named:USA land others-named
8|denial/class-named:USA member others-named
-5|denial/class-named:foe member others-named
6|denial/class-named:land JPN others-named
17|denial/class-named:land land nobody-named
-3|denial/class-named:land land others-named
7|denial/class-named:member JPN others-named
-17|denial/class-named:member NATO others-named
3|denial/class-named:member land others-named
-14|denial/class-named:member member nobody-named
18|denial/class-named:member member others-named
-4|denial/class-shape:ALLIES half
30|denial/class-shape:JPN half
6|denial/class-shape:JPN whole
10|denial/class-shape:NATO half
-27|denial/class-shape:NATO whole
-15|denial/class-shape:USA half
-6|denial/class-shape:USA whole
-5|denial/class-shape:foe whole
18|denial/class-shape:land whole
-20|denial/class-shape:member half
16|denial/class-shape:member whole
-3|denial/class-value:ALLIES 2
-3|denial/class-value:ALLIES 2.5
-4|denial/class-value:ALLIES 3
11|denial/class-value:ALLIES 5
23|denial/class-value:NATO 2.5
33|denial/class-value:NATO 3
-13|denial/class-value:NATO 3.5
14|denial/class-value:NATO 4
-70|denial/class-value:NATO 5
-5|denial/class-value:USA 2
-7|denial/class-value:USA 3
-15|denial/class-value:USA 3.5
8|denial/class-value:USA 5
52|denial/class-verb:ALLIES be
25|denial/class-verb:ALLIES demand
-17|denial/class-verb:ALLIES denial
-5|denial/class-verb:ALLIES move
-13|denial/class-verb:ALLIES pledge
-8|denial/class-verb:ALLIES proposal
-6|denial/class-verb:ALLIES spend
-32|denial/class-verb:JPN be
25|denial/class-verb:JPN demand
-4|denial/class-verb:JPN pledge
14|denial/class-verb:JPN proposal
20|denial/class-verb:NATO be
12|denial/class-verb:NATO cap
-13|denial/class-verb:NATO demand
-9|denial/class-verb:NATO denial
-5|denial/class-verb:NATO level
-5|denial/class-verb:NATO move
-17|denial/class-verb:NATO pledge
-5|denial/class-verb:USA be
16|denial/class-verb:USA cap
-18|denial/class-verb:USA demand
-6|denial/class-verb:USA move
6|denial/class-verb:USA pledge
-3|denial/class-verb:USA proposal
5|denial/class-verb:USA spend
-5|denial/class-verb:foe denial
-12|denial/class-verb:land be
-12|denial/class-verb:land demand
7|denial/class-verb:land denial
13|denial/class-verb:land pledge
-23|denial/class-verb:member be
-26|denial/class-verb:member cap
-4|denial/class-verb:member demand
24|denial/class-verb:member denial
16|denial/class-verb:member move
14|denial/class-verb:member pledge
-3|denial/class-verb:member proposal
-6|denial/class:ALLIES
36|denial/class:JPN
-16|denial/class:NATO
-21|denial/class:USA
-5|denial/class:foe
19|denial/class:land
-4|denial/class:member
13|denial/heir:nobody-named
57|denial/heir:others-named
24|denial/home:nobody-named
61|denial/home:others-named
-16|denial/last:before
26|denial/last:same-sentence
-3|denial/named:1
27|denial/named:2
40|denial/named:3
-11|denial/ruled
-4|denial/ruled:spender-before
9|denial/ruled:spender-denier
-20|denial/ruled:spender-denies
3|denial/ruled:spender-home
-6|denial/same-figure-of-another
6|denial/same-figure-of-it
7|denial/subject-of:accept
3|denial/subject-of:adopt
-11|denial/subject-of:ask
-3|denial/subject-of:balk
-18|denial/subject-of:be
6|denial/subject-of:call
6|denial/subject-of:do
-5|denial/subject-of:get
6|denial/subject-of:go
-14|denial/subject-of:propose
4|denial/subject-of:reach
11|denial/subject-of:reject
5|denial/subject-of:rule out
3|denial/subject-of:spend
11|denial/subject-of:tell
9|denial/subject-of:turn down
3|denial/subject:be leader
-23|denial/subject:be pronoun
-4|denial/subject:demand body
-9|denial/subject:demand country
10|denial/subject:demand leader
-3|denial/subject:denial body
13|denial/subject:denial country
11|denial/subject:denial leader
6|denial/subject:denial nongov
6|denial/subject:level pronoun
5|denial/subject:move gov
3|denial/subject:pledge country
13|denial/subject:pledge gov
-4|denial/subject:pledge leader
10|denial/subject:pledge pronoun
-16|denial/subject:proposal leader
6|denial/subject:spend country
10|denial/subject:spend pronoun
-53|denial/title
-7|denial/told-of:0
-25|denial/told-of:1
33|denial/told-of:2
-16|denial/unnamed
-49|denial/unnamed-beside-others
-29|level/after-joint:0 far
13|level/after-joint:0 mid
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
-11|level/after-led:# far joined
3|level/after-led:# near free
11|level/after-led:, far joined
5|level/after-led:, near joined
-17|level/after-led:; near joined
-4|level/after-led:accused near joined
-21|level/after-led:and far free
-22|level/after-led:and far joined
-51|level/after-led:and near free
6|level/after-led:and near joined
3|level/after-led:as far joined
13|level/after-led:at far joined
8|level/after-led:before far joined
-5|level/after-led:below near joined
-12|level/after-led:by far free
-8|level/after-led:by far joined
27|level/after-led:by near free
-6|level/after-led:by near joined
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
17|level/after:country name
-32|level/after:country owner
20|level/after:gov name
-35|level/after:gov owner
3|level/after:leader name
3|level/after:nongov name
-18|level/after:people name
-11|level/after:people owner
8|level/after:pronoun name
-21|level/after:pronoun owner
-88|level/asks
-6|level/before-clause:after-figure inside name body
6|level/before-clause:after-figure inside name country
8|level/before-clause:after-figure inside name gov
-5|level/before-clause:after-figure inside name people
34|level/before-clause:after-figure inside name pronoun
-28|level/before-clause:after-figure inside owner body
3|level/before-clause:after-figure inside owner capital
9|level/before-clause:after-figure inside owner country
5|level/before-clause:after-figure inside owner gov
8|level/before-clause:after-figure inside owner pronoun
30|level/before-clause:after-figure opens name body
-32|level/before-clause:after-figure opens name country
-9|level/before-clause:after-figure opens name gov
7|level/before-clause:after-figure opens name leader
-10|level/before-clause:after-figure opens name people
-20|level/before-clause:after-figure opens name pronoun
5|level/before-clause:after-figure opens owner capital
-16|level/before-clause:after-figure opens owner country
-26|level/before-clause:after-figure opens owner pronoun
-3|level/before-clause:free inside name allies
-6|level/before-clause:free inside name body
-49|level/before-clause:free inside name capital
8|level/before-clause:free inside name country
-15|level/before-clause:free inside name gov
14|level/before-clause:free inside name leader
-20|level/before-clause:free inside name nongov
11|level/before-clause:free inside name pronoun
-27|level/before-clause:free inside owner body
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
-4|level/before-clause:free opens name gov
-30|level/before-clause:free opens name leader
-3|level/before-clause:free opens name nongov
36|level/before-clause:free opens name people
-32|level/before-clause:free opens name pronoun
16|level/before-clause:free opens owner capital
34|level/before-clause:free opens owner country
-4|level/before-clause:free opens owner gov
45|level/before-clause:free opens owner people
-13|level/before-clause:free opens owner pronoun
65|level/before-far:1
-22|level/before-far:20
38|level/before-far:4
15|level/before-far:60
5|level/before-far:9
49|level/before-free:0 after-figure name far
23|level/before-free:0 after-figure name near
17|level/before-free:0 after-figure owner far
34|level/before-free:0 after-figure owner near
-22|level/before-free:0 free name far
4|level/before-free:0 free name near
10|level/before-free:0 free owner far
27|level/before-free:0 free owner near
17|level/before-free:1 after-figure name far
-33|level/before-free:1 after-figure name near
-40|level/before-free:1 after-figure owner far
-27|level/before-free:1 after-figure owner near
15|level/before-free:1 free name far
40|level/before-free:1 free name near
20|level/before-free:1 free owner far
-17|level/before-free:1 free owner near
-26|level/before-free:2 after-figure name far
-19|level/before-free:2 after-figure name near
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
16|level/before-joint:0 free
-27|level/before-joint:1 after-figure
71|level/before-joint:1 free
-9|level/before-joint:2 after-figure
61|level/before-joint:2 free
16|level/before-joint:3 after-figure
-11|level/before-joint:3 free
75|level/before-led:
13|level/before-led:\"
16|level/before-led:#
38|level/before-led:'s
10|level/before-led:)
15|level/before-led:*
15|level/before-led:,
13|level/before-led:-
7|level/before-led:.
9|level/before-led::
16|level/before-led:;
-26|level/before-led:DATE
-24|level/before-led:PARTY
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
-21|level/before-led:for
-21|level/before-led:from
-10|level/before-led:give
12|level/before-led:gross national product
-8|level/before-led:had
-5|level/before-led:has
-4|level/before-led:his
-11|level/before-led:host
32|level/before-led:if
-55|level/before-led:in
-13|level/before-led:including
-35|level/before-led:is
23|level/before-led:its
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
13|level/before-led:president
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
37|level/before-led:—
5|level/before:allies name
79|level/before:body name
-57|level/before:body owner
4|level/before:capital name
35|level/before:capital owner
54|level/before:country name
29|level/before:country owner
-19|level/before:gov name
-7|level/before:gov owner
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
-10|level/class-home:ALLIES land
-12|level/class-home:ALLIES member
19|level/class-home:CHN CHN
19|level/class-home:CHN JPN
18|level/class-home:CHN land
15|level/class-home:EU JPN
4|level/class-home:EU land
-12|level/class-home:JPN JPN
-14|level/class-home:JPN foe
-10|level/class-home:JPN land
17|level/class-home:JPN member
-10|level/class-home:NATO CHN
5|level/class-home:NATO JPN
-34|level/class-home:NATO NATO
-4|level/class-home:NATO USA
-8|level/class-home:NATO land
-3|level/class-home:NATO member
-6|level/class-home:USA CHN
11|level/class-home:USA JPN
24|level/class-home:USA NATO
6|level/class-home:USA USA
-4|level/class-home:USA foe
29|level/class-home:USA land
-14|level/class-home:USA member
21|level/class-home:foe JPN
-4|level/class-home:foe NATO
20|level/class-home:foe foe
13|level/class-home:foe land
6|level/class-home:foe member
21|level/class-home:land JPN
4|level/class-home:land foe
-6|level/class-home:land land
-12|level/class-home:land member
-21|level/class-home:member JPN
22|level/class-home:member NATO
-31|level/class-home:member land
20|level/class-home:member member
-3|level/class-named:ALLIES CHN others-named
-26|level/class-named:ALLIES JPN nobody-named
-32|level/class-named:ALLIES JPN others-named
-7|level/class-named:ALLIES NATO others-named
-4|level/class-named:ALLIES foe others-named
16|level/class-named:ALLIES land nobody-named
-26|level/class-named:ALLIES land others-named
-6|level/class-named:ALLIES member nobody-named
-7|level/class-named:ALLIES member others-named
5|level/class-named:CHN CHN nobody-named
14|level/class-named:CHN CHN others-named
11|level/class-named:CHN JPN nobody-named
8|level/class-named:CHN JPN others-named
32|level/class-named:CHN land nobody-named
-14|level/class-named:CHN land others-named
19|level/class-named:EU JPN nobody-named
-4|level/class-named:EU JPN others-named
4|level/class-named:EU land others-named
3|level/class-named:JPN CHN others-named
-6|level/class-named:JPN JPN nobody-named
-6|level/class-named:JPN JPN others-named
-14|level/class-named:JPN foe nobody-named
-12|level/class-named:JPN land nobody-named
17|level/class-named:JPN member others-named
-9|level/class-named:NATO CHN others-named
-26|level/class-named:NATO JPN nobody-named
30|level/class-named:NATO JPN others-named
-20|level/class-named:NATO NATO nobody-named
-15|level/class-named:NATO NATO others-named
-3|level/class-named:NATO USA others-named
-17|level/class-named:NATO land nobody-named
9|level/class-named:NATO land others-named
-14|level/class-named:NATO member nobody-named
12|level/class-named:NATO member others-named
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
40|level/class-named:foe member nobody-named
-33|level/class-named:foe member others-named
-3|level/class-named:land CHN nobody-named
27|level/class-named:land JPN nobody-named
-6|level/class-named:land JPN others-named
4|level/class-named:land foe others-named
-22|level/class-named:land land nobody-named
16|level/class-named:land land others-named
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
29|level/class-shape:JPN tenth
-9|level/class-shape:JPN whole
-38|level/class-shape:NATO fine
5|level/class-shape:NATO half
-19|level/class-shape:NATO tenth
-4|level/class-shape:NATO whole
-34|level/class-shape:USA fine
25|level/class-shape:USA half
54|level/class-shape:USA whole
6|level/class-shape:foe half
7|level/class-shape:foe tenth
45|level/class-shape:foe whole
81|level/class-shape:land fine
-31|level/class-shape:land tenth
-44|level/class-shape:land whole
-11|level/class-shape:member fine
-3|level/class-shape:member half
16|level/class-shape:member tenth
-13|level/class-shape:member whole
-3|level/class-value:ALLIES 0.96
-7|level/class-value:ALLIES 1
-4|level/class-value:ALLIES 1.4
26|level/class-value:ALLIES 1.5
-3|level/class-value:ALLIES 1.6
-6|level/class-value:ALLIES 1.8
-8|level/class-value:ALLIES 2
4|level/class-value:ALLIES 2.1
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
-34|level/class-value:NATO 1.5
-24|level/class-value:NATO 1.53
-7|level/class-value:NATO 1.6
13|level/class-value:NATO 1.7
-20|level/class-value:NATO 1.8
-3|level/class-value:NATO 1.9
32|level/class-value:NATO 2
-6|level/class-value:NATO 2.01
34|level/class-value:NATO 2.02
15|level/class-value:NATO 2.2
24|level/class-value:NATO 2.3
-3|level/class-value:NATO 2.4
11|level/class-value:NATO 2.5
5|level/class-value:NATO 2.54
24|level/class-value:NATO 2.7
-11|level/class-value:NATO 2.8
11|level/class-value:NATO 3
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
7|level/class-value:NATO 5
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
-14|level/class-value:USA 4
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
-43|level/class-verb:JPN demand
3|level/class-verb:JPN denial
44|level/class-verb:JPN level
-5|level/class-verb:JPN move
21|level/class-verb:JPN pledge
-6|level/class-verb:JPN proposal
-29|level/class-verb:JPN spend
-42|level/class-verb:NATO be
29|level/class-verb:NATO cap
-11|level/class-verb:NATO demand
-3|level/class-verb:NATO denial
-14|level/class-verb:NATO level
-22|level/class-verb:NATO move
-20|level/class-verb:NATO pledge
-9|level/class-verb:NATO proposal
51|level/class-verb:NATO spend
58|level/class-verb:USA be
14|level/class-verb:USA cap
16|level/class-verb:USA demand
-8|level/class-verb:USA level
5|level/class-verb:USA move
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
13|level/class-verb:land proposal
-16|level/class-verb:land spend
50|level/class-verb:member be
-38|level/class-verb:member cap
-24|level/class-verb:member demand
-38|level/class-verb:member level
-17|level/class-verb:member pledge
-5|level/class-verb:member proposal
-20|level/class-verb:member spend
-98|level/class:ALLIES
57|level/class:CHN
17|level/class:EU
-18|level/class:JPN
-55|level/class:NATO
46|level/class:USA
56|level/class:foe
6|level/class:land
-11|level/class:member
46|level/heir:nobody-named
-43|level/heir:others-named
15|level/home:nobody-named
-26|level/home:others-named
55|level/last:before
8|level/named:1
34|level/named:2
8|level/named:3
71|level/ruled
9|level/ruled:spender-asked-before
-27|level/ruled:spender-before
18|level/ruled:spender-beside
-52|level/ruled:spender-clause
5|level/ruled:spender-denies
-17|level/ruled:spender-home
8|level/ruled:spender-listed
28|level/ruled:spender-located
-11|level/ruled:spender-near
19|level/ruled:spender-of-gdp
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
-16|level/subject-of:be
12|level/subject-of:bring
-5|level/subject-of:bring up the rear
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
5|level/subject-of:increase
-36|level/subject-of:keep
7|level/subject-of:lay out
-3|level/subject-of:leave
3|level/subject-of:lift
12|level/subject-of:manage
-24|level/subject-of:match
-5|level/subject-of:meet
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
-16|level/subject:demand capital
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
13|level/subject:move capital
33|level/subject:move country
32|level/subject:move gov
-9|level/subject:move leader
5|level/subject:move people
18|level/subject:move pronoun
18|level/subject:pledge country
8|level/subject:pledge leader
-14|level/subject:pledge pronoun
-30|level/subject:proposal capital
3|level/subject:proposal gov
-6|level/subject:proposal nongov
-34|level/subject:proposal people
23|level/subject:spend body
9|level/subject:spend capital
-32|level/subject:spend country
-7|level/subject:spend leader
-4|level/subject:spend people
-15|level/subject:spend pronoun
72|level/title
63|level/told-of:0
-7|level/told-of:1
-55|level/told-of:3
-15|level/unnamed
-34|level/unnamed-beside-others
7|other/after-joint:0 mid
5|other/after-joint:0 near
11|other/after-joint:1 far
-35|other/after-joint:1 mid
4|other/after-joint:2 far
17|other/after-joint:3 near
-26|other/after-led:\" far joined
-5|other/after-led:, far joined
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
13|other/before-clause:free inside name country
-26|other/before-clause:free inside name gov
3|other/before-clause:free inside name leader
8|other/before-clause:free inside name nongov
13|other/before-clause:free inside name pronoun
3|other/before-clause:free inside owner country
3|other/before-clause:free inside owner people
-22|other/before-clause:free opens name gov
3|other/before-clause:free opens name leader
24|other/before-far:20
-27|other/before-far:4
4|other/before-far:60
11|other/before-far:9
3|other/before-free:0 after-figure name far
5|other/before-free:0 after-figure name near
-3|other/before-free:0 free name far
-5|other/before-free:1 after-figure name near
4|other/before-free:1 free name far
-6|other/before-free:1 free name near
-3|other/before-joint:0 after-figure
-14|other/before-joint:0 free
8|other/before-joint:1 after-figure
11|other/before-joint:1 free
10|other/before-joint:2 after-figure
3|other/before-joint:3 free
10|other/before-led:
-27|other/before-led:\"
8|other/before-led:'s
3|other/before-led:,
-3|other/before-led:PARTY
3|other/before-led:a
4|other/before-led:and
4|other/before-led:chancellor
7|other/before-led:for
10|other/before-led:if
3|other/before-led:in
10|other/before-led:its
-5|other/before-led:match
3|other/before-led:of
8|other/before-led:say
6|other/before-led:senior
12|other/before-led:the
5|other/before-led:were
-17|other/before-led:whether
-5|other/before:body name
17|other/before:country name
8|other/before:country owner
-45|other/before:gov name
7|other/before:leader name
10|other/before:nongov name
3|other/before:people owner
19|other/before:pronoun name
19|other/class-home:ALLIES JPN
-5|other/class-home:ALLIES NATO
-11|other/class-home:ALLIES land
-13|other/class-home:ALLIES member
3|other/class-home:EU EU
-8|other/class-home:EU member
24|other/class-home:JPN JPN
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
-12|other/class-named:ALLIES JPN nobody-named
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
-16|other/class-named:NATO member nobody-named
30|other/class-named:NATO member others-named
-7|other/class-named:USA JPN nobody-named
-13|other/class-named:USA JPN others-named
-3|other/class-named:USA land others-named
-3|other/class-named:foe member others-named
30|other/class-named:land JPN nobody-named
-17|other/class-named:land JPN others-named
10|other/class-named:land land nobody-named
7|other/class-named:land land others-named
-3|other/class-named:land member others-named
-6|other/class-named:member JPN nobody-named
6|other/class-named:member JPN others-named
15|other/class-named:member NATO nobody-named
5|other/class-named:member NATO others-named
21|other/class-named:member member nobody-named
-9|other/class-named:member member others-named
-37|other/class-shape:ALLIES half
-4|other/class-shape:ALLIES tenth
29|other/class-shape:ALLIES whole
3|other/class-shape:EU half
-6|other/class-shape:EU whole
69|other/class-shape:JPN half
-14|other/class-shape:JPN tenth
-28|other/class-shape:JPN whole
-18|other/class-shape:NATO half
-19|other/class-shape:NATO whole
-6|other/class-shape:USA half
4|other/class-shape:USA tenth
-21|other/class-shape:USA whole
-3|other/class-shape:foe whole
-15|other/class-shape:land half
22|other/class-shape:land tenth
20|other/class-shape:land whole
4|other/class-shape:member half
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
16|other/class-value:NATO 5
-3|other/class-value:USA 3
-6|other/class-value:USA 3.5
-10|other/class-value:USA 5
-15|other/class-verb:ALLIES be
-15|other/class-verb:ALLIES demand
-3|other/class-verb:ALLIES denial
-6|other/class-verb:ALLIES level
26|other/class-verb:ALLIES move
26|other/class-verb:ALLIES pledge
-9|other/class-verb:ALLIES proposal
-6|other/class-verb:ALLIES spend
-3|other/class-verb:CHN move
-8|other/class-verb:EU be
4|other/class-verb:EU move
15|other/class-verb:JPN be
20|other/class-verb:JPN demand
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
-12|other/class-verb:land move
-4|other/class-verb:land pledge
9|other/class-verb:member be
-26|other/class-verb:member demand
6|other/class-verb:member denial
5|other/class-verb:member move
6|other/class-verb:member pledge
8|other/class-verb:member proposal
3|other/class-verb:member spend
-12|other/class:ALLIES
-5|other/class:CHN
-3|other/class:EU
27|other/class:JPN
-38|other/class:NATO
-23|other/class:USA
-5|other/class:foe
27|other/class:land
32|other/class:member
8|other/heir:others-named
46|other/home:nobody-named
5|other/home:others-named
-10|other/last:before
-5|other/last:same-sentence
11|other/named:1
29|other/named:3
23|other/ruled
12|other/ruled:spender-before
26|other/ruled:spender-clause
4|other/ruled:spender-home
3|other/ruled:spender-of-gdp
-13|other/ruled:spender-ours
6|other/ruled:spender-party
-12|other/ruled:spender-subject
-7|other/same-figure-of-another
7|other/same-figure-of-it
3|other/subject-of:accept
5|other/subject-of:aim
4|other/subject-of:be
4|other/subject-of:call for
5|other/subject-of:get
7|other/subject-of:go
-26|other/subject-of:hit
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
5|other/subject:pledge country
7|other/subject:pledge pronoun
5|other/subject:proposal gov
3|other/subject:spend country
3|other/subject:spend pronoun
34|other/title
-5|other/told-of:1
-28|other/told-of:2
33|other/told-of:3
-38|other/unnamed
-6|pledge/after-joint:0 far
-38|pledge/after-joint:0 mid
15|pledge/after-joint:0 near
-34|pledge/after-joint:1 far
20|pledge/after-joint:1 mid
42|pledge/after-joint:1 near
-4|pledge/after-joint:2 far
-39|pledge/after-joint:2 mid
-12|pledge/after-joint:2 near
6|pledge/after-joint:3 mid
-7|pledge/after-joint:3 near
-8|pledge/after-led:\" near joined
41|pledge/after-led:# near free
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
-11|pledge/after-led:and near free
16|pledge/after-led:and near joined
-22|pledge/after-led:as near free
8|pledge/after-led:as near joined
-7|pledge/after-led:at far free
5|pledge/after-led:at near free
5|pledge/after-led:before far joined
-29|pledge/after-led:before near joined
22|pledge/after-led:by near free
-4|pledge/after-led:call far joined
3|pledge/after-led:call on far joined
10|pledge/after-led:date far joined
-7|pledge/after-led:defence minister far joined
-35|pledge/after-led:defense minister far joined
-6|pledge/after-led:first far joined
-19|pledge/after-led:for far free
12|pledge/after-led:for far joined
9|pledge/after-led:for near free
-33|pledge/after-led:from far joined
-4|pledge/after-led:give far joined
5|pledge/after-led:if near joined
-13|pledge/after-led:in far joined
-3|pledge/after-led:in line with far joined
-35|pledge/after-led:in near free
-3|pledge/after-led:into near free
-10|pledge/after-led:keep far joined
-12|pledge/after-led:like far joined
28|pledge/after-led:like near joined
6|pledge/after-led:making far joined
12|pledge/after-led:of far free
14|pledge/after-led:of far joined
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
28|pledge/after-led:schedule far joined
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
-38|pledge/after-led:what near free
10|pledge/after-led:what near joined
15|pledge/after-led:when far joined
-15|pledge/after-led:whether far joined
-3|pledge/after-led:which far joined
-6|pledge/after-led:while near joined
5|pledge/after-led:within far joined
-16|pledge/after:allies name
45|pledge/after:body name
25|pledge/after:body owner
-23|pledge/after:capital name
-21|pledge/after:country name
5|pledge/after:country owner
10|pledge/after:gov name
28|pledge/after:leader name
-29|pledge/after:nongov name
-6|pledge/after:people name
-19|pledge/after:people owner
-41|pledge/after:pronoun name
-15|pledge/after:pronoun owner
11|pledge/asked
161|pledge/asks
18|pledge/before-clause:after-figure inside name body
5|pledge/before-clause:after-figure inside name capital
-6|pledge/before-clause:after-figure inside name country
37|pledge/before-clause:after-figure inside name leader
-39|pledge/before-clause:after-figure inside owner body
-5|pledge/before-clause:after-figure inside owner country
7|pledge/before-clause:after-figure inside owner people
28|pledge/before-clause:after-figure inside owner pronoun
-6|pledge/before-clause:after-figure opens name allies
-25|pledge/before-clause:after-figure opens name body
3|pledge/before-clause:after-figure opens name capital
-15|pledge/before-clause:after-figure opens name country
6|pledge/before-clause:after-figure opens name gov
3|pledge/before-clause:after-figure opens name pronoun
-8|pledge/before-clause:after-figure opens owner leader
-11|pledge/before-clause:after-figure opens owner pronoun
-14|pledge/before-clause:free inside name allies
8|pledge/before-clause:free inside name body
-9|pledge/before-clause:free inside name capital
-16|pledge/before-clause:free inside name country
-22|pledge/before-clause:free inside name gov
10|pledge/before-clause:free inside name leader
-20|pledge/before-clause:free inside name nongov
5|pledge/before-clause:free inside name people
-21|pledge/before-clause:free inside name pronoun
60|pledge/before-clause:free inside owner body
14|pledge/before-clause:free inside owner capital
20|pledge/before-clause:free inside owner country
3|pledge/before-clause:free inside owner gov
5|pledge/before-clause:free inside owner leader
-32|pledge/before-clause:free inside owner people
15|pledge/before-clause:free inside owner pronoun
16|pledge/before-clause:free opens name allies
21|pledge/before-clause:free opens name body
-24|pledge/before-clause:free opens name capital
12|pledge/before-clause:free opens name country
41|pledge/before-clause:free opens name gov
-39|pledge/before-clause:free opens name leader
16|pledge/before-clause:free opens name people
8|pledge/before-clause:free opens name pronoun
4|pledge/before-clause:free opens owner body
7|pledge/before-clause:free opens owner capital
-9|pledge/before-clause:free opens owner country
18|pledge/before-clause:free opens owner leader
-12|pledge/before-clause:free opens owner people
-36|pledge/before-clause:free opens owner pronoun
8|pledge/before-far:1
6|pledge/before-far:20
-3|pledge/before-far:4
21|pledge/before-far:60
8|pledge/before-free:0 after-figure name near
-22|pledge/before-free:0 after-figure owner near
19|pledge/before-free:0 free name far
-5|pledge/before-free:0 free name near
14|pledge/before-free:0 free owner far
28|pledge/before-free:0 free owner near
16|pledge/before-free:1 after-figure name near
20|pledge/before-free:1 after-figure owner far
-11|pledge/before-free:1 after-figure owner near
-15|pledge/before-free:1 free name far
-33|pledge/before-free:1 free name near
-32|pledge/before-free:1 free owner far
28|pledge/before-free:1 free owner near
-18|pledge/before-free:2 after-figure name far
3|pledge/before-free:2 after-figure name near
35|pledge/before-free:2 free name far
17|pledge/before-free:2 free owner near
20|pledge/before-free:3 after-figure name near
-30|pledge/before-free:3 free name far
14|pledge/before-joint:0 after-figure
28|pledge/before-joint:0 free
-3|pledge/before-joint:1 after-figure
6|pledge/before-joint:1 free
-7|pledge/before-joint:2 after-figure
11|pledge/before-joint:2 free
3|pledge/before-joint:3 after-figure
-18|pledge/before-joint:3 free
12|pledge/before-led:
-7|pledge/before-led:\"
-60|pledge/before-led:#
18|pledge/before-led:'s
13|pledge/before-led:,
15|pledge/before-led:-
-11|pledge/before-led:--
3|pledge/before-led:.
-36|pledge/before-led::
19|pledge/before-led:;
-11|pledge/before-led:DATE
-16|pledge/before-led:a
19|pledge/before-led:after
14|pledge/before-led:all
19|pledge/before-led:alliance
-36|pledge/before-led:allied
15|pledge/before-led:announce
15|pledge/before-led:as
6|pledge/before-led:at
7|pledge/before-led:baltic
3|pledge/before-led:before
-10|pledge/before-led:behind
17|pledge/before-led:bring
-19|pledge/before-led:but
13|pledge/before-led:by
7|pledge/before-led:call
3|pledge/before-led:call on
3|pledge/before-led:chancellor
-12|pledge/before-led:chief
-10|pledge/before-led:commit
3|pledge/before-led:consider
9|pledge/before-led:defence minister
4|pledge/before-led:defended
-6|pledge/before-led:defense minister
-4|pledge/before-led:defense secretary
8|pledge/before-led:describe
19|pledge/before-led:double
-17|pledge/before-led:europe
-27|pledge/before-led:european
6|pledge/before-led:even
6|pledge/before-led:exceed
3|pledge/before-led:first
-31|pledge/before-led:for
-14|pledge/before-led:from
-37|pledge/before-led:fulfill
8|pledge/before-led:give
22|pledge/before-led:has
10|pledge/before-led:his
6|pledge/before-led:hit
4|pledge/before-led:hold up
-10|pledge/before-led:host
18|pledge/before-led:how
-26|pledge/before-led:in
23|pledge/before-led:in line with
-63|pledge/before-led:its
-14|pledge/before-led:like
30|pledge/before-led:make good on
-10|pledge/before-led:match
-20|pledge/before-led:meet
-14|pledge/before-led:mention
8|pledge/before-led:mind
-33|pledge/before-led:move up
-4|pledge/before-led:neutral
-18|pledge/before-led:new
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
-7|pledge/before-led:president
55|pledge/before-led:prime minister
-49|pledge/before-led:reach
4|pledge/before-led:regards
29|pledge/before-led:say
3|pledge/before-led:share
3|pledge/before-led:signed
7|pledge/before-led:since
3|pledge/before-led:skips
-6|pledge/before-led:spared
-6|pledge/before-led:strengthen
28|pledge/before-led:study
-18|pledge/before-led:take
-32|pledge/before-led:tell
3|pledge/before-led:thank
-13|pledge/before-led:that
31|pledge/before-led:the
16|pledge/before-led:think
-15|pledge/before-led:though
11|pledge/before-led:to
15|pledge/before-led:under
3|pledge/before-led:urge
7|pledge/before-led:want
-19|pledge/before-led:was
4|pledge/before-led:welcomed
17|pledge/before-led:what
-29|pledge/before-led:when
-4|pledge/before-led:where
7|pledge/before-led:whether
-13|pledge/before-led:which
8|pledge/before-led:while
-4|pledge/before-led:whom
9|pledge/before-led:whose
3|pledge/before-led:why
16|pledge/before-led:with
3|pledge/before-led:yet
-9|pledge/before-led:—
-4|pledge/before:allies name
21|pledge/before:body name
27|pledge/before:body owner
-25|pledge/before:capital name
19|pledge/before:capital owner
-24|pledge/before:country name
5|pledge/before:country owner
27|pledge/before:gov name
6|pledge/before:gov owner
7|pledge/before:leader name
16|pledge/before:leader owner
-19|pledge/before:nongov name
21|pledge/before:people name
-28|pledge/before:people owner
-8|pledge/before:pronoun name
-5|pledge/before:pronoun owner
-4|pledge/class-home:ALLIES CHN
-32|pledge/class-home:ALLIES JPN
-5|pledge/class-home:ALLIES NATO
-16|pledge/class-home:ALLIES land
-9|pledge/class-home:ALLIES member
-4|pledge/class-home:CHN CHN
-25|pledge/class-home:CHN JPN
-28|pledge/class-home:EU member
-9|pledge/class-home:JPN CHN
-18|pledge/class-home:JPN JPN
25|pledge/class-home:JPN land
23|pledge/class-home:JPN member
8|pledge/class-home:NATO CHN
-10|pledge/class-home:NATO EU
72|pledge/class-home:NATO JPN
31|pledge/class-home:NATO NATO
14|pledge/class-home:NATO foe
-15|pledge/class-home:NATO land
-12|pledge/class-home:NATO member
3|pledge/class-home:USA JPN
-18|pledge/class-home:USA NATO
-26|pledge/class-home:USA land
-6|pledge/class-home:USA member
-18|pledge/class-home:foe JPN
-16|pledge/class-home:foe NATO
-12|pledge/class-home:foe foe
-15|pledge/class-home:foe land
-4|pledge/class-home:foe member
10|pledge/class-home:land CHN
8|pledge/class-home:land NATO
11|pledge/class-home:land land
36|pledge/class-home:land member
12|pledge/class-home:member EU
18|pledge/class-home:member JPN
36|pledge/class-home:member land
-4|pledge/class-named:ALLIES CHN others-named
-6|pledge/class-named:ALLIES JPN nobody-named
-26|pledge/class-named:ALLIES JPN others-named
-5|pledge/class-named:ALLIES NATO others-named
-4|pledge/class-named:ALLIES land nobody-named
-12|pledge/class-named:ALLIES land others-named
-4|pledge/class-named:ALLIES member nobody-named
-5|pledge/class-named:ALLIES member others-named
-4|pledge/class-named:CHN CHN others-named
-24|pledge/class-named:CHN JPN others-named
-27|pledge/class-named:EU member others-named
-9|pledge/class-named:JPN CHN others-named
13|pledge/class-named:JPN JPN nobody-named
-31|pledge/class-named:JPN JPN others-named
-6|pledge/class-named:JPN land nobody-named
31|pledge/class-named:JPN land others-named
11|pledge/class-named:JPN member others-named
8|pledge/class-named:NATO CHN others-named
-10|pledge/class-named:NATO EU others-named
42|pledge/class-named:NATO JPN nobody-named
30|pledge/class-named:NATO JPN others-named
16|pledge/class-named:NATO NATO nobody-named
15|pledge/class-named:NATO NATO others-named
14|pledge/class-named:NATO foe others-named
-17|pledge/class-named:NATO land others-named
-12|pledge/class-named:NATO member others-named
5|pledge/class-named:USA JPN others-named
-18|pledge/class-named:USA NATO others-named
-25|pledge/class-named:USA land others-named
-6|pledge/class-named:USA member others-named
-18|pledge/class-named:foe JPN others-named
-16|pledge/class-named:foe NATO others-named
-12|pledge/class-named:foe foe others-named
-15|pledge/class-named:foe land others-named
-4|pledge/class-named:foe member others-named
10|pledge/class-named:land CHN others-named
-38|pledge/class-named:land JPN nobody-named
39|pledge/class-named:land JPN others-named
8|pledge/class-named:land NATO others-named
9|pledge/class-named:land land nobody-named
20|pledge/class-named:land member nobody-named
15|pledge/class-named:land member others-named
12|pledge/class-named:member EU others-named
-10|pledge/class-named:member JPN nobody-named
27|pledge/class-named:member JPN others-named
-15|pledge/class-named:member NATO nobody-named
16|pledge/class-named:member NATO others-named
36|pledge/class-named:member land others-named
-27|pledge/class-named:member member nobody-named
29|pledge/class-named:member member others-named
-63|pledge/class-shape:ALLIES whole
-31|pledge/class-shape:CHN whole
-27|pledge/class-shape:EU half
-3|pledge/class-shape:EU whole
-119|pledge/class-shape:JPN half
-18|pledge/class-shape:JPN tenth
159|pledge/class-shape:JPN whole
53|pledge/class-shape:NATO half
-58|pledge/class-shape:NATO tenth
96|pledge/class-shape:NATO whole
14|pledge/class-shape:USA half
-3|pledge/class-shape:USA tenth
-60|pledge/class-shape:USA whole
-18|pledge/class-shape:foe half
-49|pledge/class-shape:foe whole
35|pledge/class-shape:land half
35|pledge/class-shape:land tenth
-7|pledge/class-shape:land whole
63|pledge/class-shape:member half
45|pledge/class-shape:member tenth
-42|pledge/class-shape:member whole
-21|pledge/class-value:ALLIES 2
-40|pledge/class-value:ALLIES 5
-3|pledge/class-value:EU 2
38|pledge/class-value:NATO 1.5
-22|pledge/class-value:NATO 2
-45|pledge/class-value:NATO 2.1
-76|pledge/class-value:NATO 2.5
-22|pledge/class-value:NATO 3
91|pledge/class-value:NATO 3.5
-8|pledge/class-value:NATO 4.7
144|pledge/class-value:NATO 5
-36|pledge/class-value:USA 2
-13|pledge/class-value:USA 3.5
-22|pledge/class-value:USA 5
-8|pledge/class-verb:ALLIES be
-19|pledge/class-verb:ALLIES demand
-8|pledge/class-verb:ALLIES move
-13|pledge/class-verb:ALLIES pledge
-8|pledge/class-verb:CHN pledge
16|pledge/class-verb:JPN be
11|pledge/class-verb:JPN cap
13|pledge/class-verb:JPN demand
-3|pledge/class-verb:JPN denial
18|pledge/class-verb:JPN level
22|pledge/class-verb:JPN move
-48|pledge/class-verb:JPN pledge
-17|pledge/class-verb:JPN proposal
-3|pledge/class-verb:JPN spend
17|pledge/class-verb:NATO be
-23|pledge/class-verb:NATO cap
-12|pledge/class-verb:NATO demand
8|pledge/class-verb:NATO denial
-17|pledge/class-verb:NATO level
-21|pledge/class-verb:NATO move
-23|pledge/class-verb:NATO pledge
26|pledge/class-verb:NATO proposal
-7|pledge/class-verb:NATO spend
-7|pledge/class-verb:USA be
-25|pledge/class-verb:USA demand
-11|pledge/class-verb:USA move
16|pledge/class-verb:USA pledge
-6|pledge/class-verb:foe be
-20|pledge/class-verb:foe move
-15|pledge/class-verb:foe pledge
-15|pledge/class-verb:foe spend
5|pledge/class-verb:land be
4|pledge/class-verb:land cap
19|pledge/class-verb:land demand
-27|pledge/class-verb:land denial
5|pledge/class-verb:land level
35|pledge/class-verb:land move
5|pledge/class-verb:land pledge
-36|pledge/class-verb:land proposal
-11|pledge/class-verb:land spend
-17|pledge/class-verb:member be
9|pledge/class-verb:member cap
28|pledge/class-verb:member demand
23|pledge/class-verb:member denial
-4|pledge/class-verb:member level
6|pledge/class-verb:member move
87|pledge/class-verb:member pledge
29|pledge/class-verb:member proposal
38|pledge/class-verb:member spend
-67|pledge/class:ALLIES
-31|pledge/class:CHN
-30|pledge/class:EU
21|pledge/class:JPN
88|pledge/class:NATO
-48|pledge/class:USA
-66|pledge/class:foe
64|pledge/class:land
68|pledge/class:member
-23|pledge/heir:nobody-named
-45|pledge/heir:others-named
-9|pledge/home:nobody-named
-8|pledge/home:others-named
-27|pledge/last:before
-5|pledge/last:same-sentence
25|pledge/named:2
23|pledge/named:3
-65|pledge/ruled
-15|pledge/ruled:spender-before
-7|pledge/ruled:spender-beside
14|pledge/ruled:spender-both
-45|pledge/ruled:spender-clause
-15|pledge/ruled:spender-clause-after
5|pledge/ruled:spender-home
11|pledge/ruled:spender-listed
6|pledge/ruled:spender-matched
3|pledge/ruled:spender-object
5|pledge/ruled:spender-of-gdp
-27|pledge/ruled:spender-of-noun
5|pledge/ruled:spender-ours
-9|pledge/ruled:spender-party
9|pledge/ruled:spender-relative
6|pledge/ruled:spender-respectively
10|pledge/ruled:spender-set-by
12|pledge/ruled:spender-standard
-23|pledge/ruled:spender-subject
-15|pledge/ruled:spender-where
-10|pledge/same-figure-of-another
10|pledge/same-figure-of-it
-32|pledge/subject-of:about
-12|pledge/subject-of:accept
-25|pledge/subject-of:adopt
-7|pledge/subject-of:agree
11|pledge/subject-of:aim
7|pledge/subject-of:allocate
-11|pledge/subject-of:amount
-24|pledge/subject-of:announce
5|pledge/subject-of:approve
-4|pledge/subject-of:ask for
4|pledge/subject-of:average
-9|pledge/subject-of:back
25|pledge/subject-of:be
-10|pledge/subject-of:bind
3|pledge/subject-of:bring
4|pledge/subject-of:bring forward
3|pledge/subject-of:budget
-17|pledge/subject-of:calculate
-25|pledge/subject-of:call
18|pledge/subject-of:call for
13|pledge/subject-of:choose
-9|pledge/subject-of:climb
-12|pledge/subject-of:commit
-19|pledge/subject-of:concede
-3|pledge/subject-of:debate
-4|pledge/subject-of:decide
-4|pledge/subject-of:devote
7|pledge/subject-of:do
-16|pledge/subject-of:due
-16|pledge/subject-of:effort
-29|pledge/subject-of:end
10|pledge/subject-of:endorse
9|pledge/subject-of:expect
-7|pledge/subject-of:fall
13|pledge/subject-of:find the money for
16|pledge/subject-of:foresee
-38|pledge/subject-of:fulfill
8|pledge/subject-of:get
-9|pledge/subject-of:go
21|pledge/subject-of:hit
3|pledge/subject-of:hold
-4|pledge/subject-of:hold up
3|pledge/subject-of:hope
5|pledge/subject-of:hurry
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
10|pledge/subject-of:move
-28|pledge/subject-of:move up
9|pledge/subject-of:name
-11|pledge/subject-of:oblige
8|pledge/subject-of:offer
9|pledge/subject-of:oppose
-8|pledge/subject-of:opt
6|pledge/subject-of:pay
38|pledge/subject-of:plan
10|pledge/subject-of:prefer
36|pledge/subject-of:promise
-16|pledge/subject-of:propose
6|pledge/subject-of:put
4|pledge/subject-of:raise
13|pledge/subject-of:reach
-38|pledge/subject-of:reaffirm
-9|pledge/subject-of:recommend
8|pledge/subject-of:remain
15|pledge/subject-of:rise
-29|pledge/subject-of:secure
16|pledge/subject-of:set
3|pledge/subject-of:set its sights on
4|pledge/subject-of:set out
8|pledge/subject-of:settle for
-37|pledge/subject-of:settle on
-30|pledge/subject-of:sign up
4|pledge/subject-of:speak of
24|pledge/subject-of:spend
4|pledge/subject-of:stand
-9|pledge/subject-of:stay
-9|pledge/subject-of:stop
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
16|pledge/subject:be gov
6|pledge/subject:be leader
-8|pledge/subject:be nongov
-14|pledge/subject:be pronoun
11|pledge/subject:cap leader
-16|pledge/subject:demand body
-5|pledge/subject:demand capital
15|pledge/subject:demand gov
11|pledge/subject:demand leader
3|pledge/subject:demand nongov
3|pledge/subject:demand people
24|pledge/subject:demand pronoun
24|pledge/subject:denial capital
5|pledge/subject:denial country
-31|pledge/subject:denial gov
-5|pledge/subject:denial leader
8|pledge/subject:denial nongov
-14|pledge/subject:level body
-3|pledge/subject:level country
-3|pledge/subject:level gov
-18|pledge/subject:level pronoun
4|pledge/subject:move body
19|pledge/subject:move capital
-23|pledge/subject:move country
8|pledge/subject:move gov
-7|pledge/subject:move leader
-4|pledge/subject:move nongov
12|pledge/subject:move people
-36|pledge/subject:move pronoun
12|pledge/subject:pledge allies
31|pledge/subject:pledge body
12|pledge/subject:pledge country
-27|pledge/subject:pledge gov
9|pledge/subject:pledge leader
-78|pledge/subject:pledge pronoun
-4|pledge/subject:proposal body
-25|pledge/subject:proposal capital
27|pledge/subject:proposal country
5|pledge/subject:proposal gov
12|pledge/subject:proposal leader
-19|pledge/subject:proposal nongov
4|pledge/subject:proposal pronoun
12|pledge/subject:spend body
-18|pledge/subject:spend country
25|pledge/subject:spend gov
30|pledge/subject:spend pronoun
5|pledge/title
23|pledge/told-of:1
-6|pledge/told-of:2
-18|pledge/told-of:3
-25|pledge/unnamed
-25|pledge/unnamed-beside-others
11|proposal/after-joint:0 near
-8|proposal/after-joint:1 far
13|proposal/after-joint:1 mid
-13|proposal/after-joint:1 near
34|proposal/after-joint:2 mid
4|proposal/after-joint:3 mid
3|proposal/after-joint:3 near
6|proposal/after-led:\" far joined
3|proposal/after-led:\" near joined
3|proposal/after-led:# far joined
8|proposal/after-led:, far joined
6|proposal/after-led:, near joined
-5|proposal/after-led:. far joined
3|proposal/after-led:; far joined
3|proposal/after-led:; near joined
11|proposal/after-led:and far joined
16|proposal/after-led:as far joined
-4|proposal/after-led:as near joined
6|proposal/after-led:bring far joined
-12|proposal/after-led:by near free
5|proposal/after-led:for far free
15|proposal/after-led:for near free
13|proposal/after-led:former far joined
9|proposal/after-led:from near free
-18|proposal/after-led:if near joined
7|proposal/after-led:in far joined
-16|proposal/after-led:in line with near joined
-10|proposal/after-led:in near free
13|proposal/after-led:least near free
-8|proposal/after-led:level far joined
13|proposal/after-led:next near free
4|proposal/after-led:of far joined
10|proposal/after-led:of near free
-32|proposal/after-led:of near joined
-8|proposal/after-led:on near free
11|proposal/after-led:present far joined
3|proposal/after-led:require far joined
-21|proposal/after-led:say far joined
4|proposal/after-led:several far joined
-10|proposal/after-led:strategy far free
-21|proposal/after-led:tell far joined
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
-15|proposal/after:body name
-9|proposal/after:body owner
10|proposal/after:capital name
12|proposal/after:capital owner
-12|proposal/after:country name
-29|proposal/after:gov name
-3|proposal/after:gov owner
30|proposal/after:leader name
23|proposal/after:nongov name
8|proposal/after:nongov owner
16|proposal/after:people name
-10|proposal/after:pronoun name
-10|proposal/after:pronoun owner
-13|proposal/asked
-6|proposal/asks
-19|proposal/before-clause:after-figure inside name country
5|proposal/before-clause:after-figure inside name gov
8|proposal/before-clause:after-figure inside name nongov
-49|proposal/before-clause:after-figure inside name pronoun
13|proposal/before-clause:after-figure inside owner body
5|proposal/before-clause:after-figure inside owner country
-6|proposal/before-clause:after-figure inside owner people
14|proposal/before-clause:after-figure inside owner pronoun
11|proposal/before-clause:after-figure opens name capital
12|proposal/before-clause:after-figure opens name leader
-5|proposal/before-clause:after-figure opens name nongov
7|proposal/before-clause:after-figure opens owner leader
13|proposal/before-clause:free inside name allies
21|proposal/before-clause:free inside name body
21|proposal/before-clause:free inside name capital
-14|proposal/before-clause:free inside name country
-4|proposal/before-clause:free inside name gov
-15|proposal/before-clause:free inside name leader
39|proposal/before-clause:free inside name nongov
5|proposal/before-clause:free inside name people
-10|proposal/before-clause:free inside name pronoun
6|proposal/before-clause:free inside owner body
-11|proposal/before-clause:free inside owner capital
19|proposal/before-clause:free inside owner country
-24|proposal/before-clause:free inside owner gov
10|proposal/before-clause:free inside owner nongov
4|proposal/before-clause:free inside owner people
-50|proposal/before-clause:free inside owner pronoun
-11|proposal/before-clause:free opens name capital
-9|proposal/before-clause:free opens name country
-21|proposal/before-clause:free opens name gov
39|proposal/before-clause:free opens name leader
-22|proposal/before-clause:free opens name nongov
6|proposal/before-clause:free opens name pronoun
-4|proposal/before-clause:free opens owner country
4|proposal/before-clause:free opens owner leader
10|proposal/before-clause:free opens owner nongov
41|proposal/before-far:4
-49|proposal/before-far:60
16|proposal/before-far:9
-12|proposal/before-free:0 after-figure name far
7|proposal/before-free:0 after-figure owner far
25|proposal/before-free:0 after-figure owner near
9|proposal/before-free:0 free name far
32|proposal/before-free:0 free name near
-14|proposal/before-free:0 free owner far
-15|proposal/before-free:0 free owner near
-20|proposal/before-free:1 after-figure name far
4|proposal/before-free:1 after-figure owner far
16|proposal/before-free:1 free name far
-21|proposal/before-free:1 free name near
17|proposal/before-free:1 free owner near
-3|proposal/before-free:2 after-figure name far
-6|proposal/before-free:2 after-figure name near
-7|proposal/before-free:2 free owner near
14|proposal/before-joint:0 after-figure
39|proposal/before-joint:0 free
12|proposal/before-joint:1 after-figure
-33|proposal/before-joint:1 free
-34|proposal/before-joint:2 after-figure
-4|proposal/before-joint:2 free
9|proposal/before-joint:3 after-figure
7|proposal/before-joint:3 free
-26|proposal/before-led:
28|proposal/before-led:\"
-6|proposal/before-led:'s
3|proposal/before-led:(
5|proposal/before-led:)
8|proposal/before-led:,
28|proposal/before-led:--
13|proposal/before-led::
-3|proposal/before-led:;
7|proposal/before-led:DATE
31|proposal/before-led:PARTY
-4|proposal/before-led:a
-8|proposal/before-led:advise
-3|proposal/before-led:ambassador
-6|proposal/before-led:and
6|proposal/before-led:as
-24|proposal/before-led:at
5|proposal/before-led:bring
18|proposal/before-led:call for
-8|proposal/before-led:campaign
30|proposal/before-led:chairs
9|proposal/before-led:defense minister
-4|proposal/before-led:defense secretary
19|proposal/before-led:every
-19|proposal/before-led:follow
-3|proposal/before-led:for
-23|proposal/before-led:former
-5|proposal/before-led:from
17|proposal/before-led:general
4|proposal/before-led:if
6|proposal/before-led:in
-25|proposal/before-led:is
11|proposal/before-led:like
-21|proposal/before-led:national security adviser
-25|proposal/before-led:new
-10|proposal/before-led:of
10|proposal/before-led:on
5|proposal/before-led:opened
-3|proposal/before-led:outside
7|proposal/before-led:president
-15|proposal/before-led:prime minister
-8|proposal/before-led:raise
5|proposal/before-led:reiterate
-8|proposal/before-led:repeat
-4|proposal/before-led:some
-6|proposal/before-led:splits
6|proposal/before-led:that
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
26|proposal/before-led:within
13|proposal/before:allies name
19|proposal/before:body name
23|proposal/before:body owner
20|proposal/before:capital name
-42|proposal/before:country name
19|proposal/before:country owner
-20|proposal/before:gov name
-22|proposal/before:gov owner
34|proposal/before:leader name
13|proposal/before:leader owner
20|proposal/before:nongov name
20|proposal/before:nongov owner
5|proposal/before:people name
-53|proposal/before:pronoun name
-38|proposal/before:pronoun owner
19|proposal/class-home:ALLIES JPN
-11|proposal/class-home:ALLIES NATO
-31|proposal/class-home:ALLIES land
17|proposal/class-home:ALLIES member
-19|proposal/class-home:CHN JPN
-5|proposal/class-home:CHN land
-16|proposal/class-home:JPN JPN
40|proposal/class-home:JPN land
-6|proposal/class-home:JPN member
8|proposal/class-home:NATO JPN
5|proposal/class-home:NATO NATO
-4|proposal/class-home:NATO USA
-21|proposal/class-home:NATO land
18|proposal/class-home:NATO member
22|proposal/class-home:USA JPN
-16|proposal/class-home:USA NATO
5|proposal/class-home:USA USA
-5|proposal/class-home:USA land
-5|proposal/class-home:USA member
-7|proposal/class-home:foe JPN
11|proposal/class-home:foe land
-12|proposal/class-home:foe member
-4|proposal/class-home:land NATO
17|proposal/class-home:land land
17|proposal/class-home:land member
-5|proposal/class-home:member JPN
19|proposal/class-home:member NATO
-6|proposal/class-home:member land
-28|proposal/class-home:member member
-4|proposal/class-named:ALLIES JPN nobody-named
23|proposal/class-named:ALLIES JPN others-named
-5|proposal/class-named:ALLIES NATO nobody-named
-6|proposal/class-named:ALLIES NATO others-named
-19|proposal/class-named:ALLIES land nobody-named
-12|proposal/class-named:ALLIES land others-named
-14|proposal/class-named:ALLIES member nobody-named
31|proposal/class-named:ALLIES member others-named
-3|proposal/class-named:CHN JPN nobody-named
-17|proposal/class-named:CHN JPN others-named
-5|proposal/class-named:CHN land others-named
-29|proposal/class-named:JPN JPN nobody-named
14|proposal/class-named:JPN JPN others-named
21|proposal/class-named:JPN land nobody-named
18|proposal/class-named:JPN land others-named
-6|proposal/class-named:JPN member others-named
-31|proposal/class-named:NATO JPN nobody-named
39|proposal/class-named:NATO JPN others-named
24|proposal/class-named:NATO NATO nobody-named
-19|proposal/class-named:NATO NATO others-named
-3|proposal/class-named:NATO USA nobody-named
-12|proposal/class-named:NATO land nobody-named
-9|proposal/class-named:NATO land others-named
3|proposal/class-named:NATO member nobody-named
15|proposal/class-named:NATO member others-named
56|proposal/class-named:USA JPN nobody-named
-34|proposal/class-named:USA JPN others-named
-15|proposal/class-named:USA NATO others-named
4|proposal/class-named:USA USA nobody-named
9|proposal/class-named:USA land nobody-named
-14|proposal/class-named:USA land others-named
-4|proposal/class-named:USA member others-named
-6|proposal/class-named:foe JPN others-named
11|proposal/class-named:foe land others-named
-4|proposal/class-named:foe member nobody-named
-8|proposal/class-named:foe member others-named
22|proposal/class-named:land JPN nobody-named
-24|proposal/class-named:land JPN others-named
-4|proposal/class-named:land NATO nobody-named
16|proposal/class-named:land land others-named
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
18|proposal/class-shape:NATO fine
9|proposal/class-shape:NATO half
-7|proposal/class-shape:NATO tenth
-15|proposal/class-shape:NATO whole
-31|proposal/class-shape:USA half
9|proposal/class-shape:USA tenth
24|proposal/class-shape:USA whole
-7|proposal/class-shape:foe fine
13|proposal/class-shape:land half
12|proposal/class-shape:land whole
-10|proposal/class-shape:member fine
-21|proposal/class-shape:member half
6|proposal/class-shape:member tenth
7|proposal/class-shape:member whole
-3|proposal/class-value:ALLIES 1
-9|proposal/class-value:ALLIES 1.5
-27|proposal/class-value:ALLIES 2
8|proposal/class-value:ALLIES 2.5
44|proposal/class-value:ALLIES 3
-6|proposal/class-value:ALLIES 3.5
-7|proposal/class-value:ALLIES 4
19|proposal/class-value:NATO 0.25
-3|proposal/class-value:NATO 1
31|proposal/class-value:NATO 1.5
28|proposal/class-value:NATO 2
-5|proposal/class-value:NATO 2.1
-3|proposal/class-value:NATO 2.5
-18|proposal/class-value:NATO 3.5
-17|proposal/class-value:NATO 4
-24|proposal/class-value:NATO 5
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
4|proposal/class-verb:JPN denial
-21|proposal/class-verb:JPN level
-10|proposal/class-verb:JPN move
26|proposal/class-verb:JPN pledge
6|proposal/class-verb:JPN proposal
11|proposal/class-verb:JPN spend
30|proposal/class-verb:NATO be
-15|proposal/class-verb:NATO cap
5|proposal/class-verb:NATO denial
-7|proposal/class-verb:NATO level
21|proposal/class-verb:NATO move
-50|proposal/class-verb:NATO pledge
16|proposal/class-verb:NATO proposal
-3|proposal/class-verb:NATO spend
-21|proposal/class-verb:USA be
36|proposal/class-verb:USA demand
24|proposal/class-verb:USA level
18|proposal/class-verb:USA move
-7|proposal/class-verb:USA pledge
-20|proposal/class-verb:USA proposal
-8|proposal/class-verb:USA spend
-7|proposal/class-verb:foe move
-13|proposal/class-verb:foe proposal
-10|proposal/class-verb:land be
31|proposal/class-verb:land cap
-32|proposal/class-verb:land demand
5|proposal/class-verb:land level
-23|proposal/class-verb:land move
16|proposal/class-verb:land pledge
38|proposal/class-verb:land proposal
8|proposal/class-verb:land spend
-34|proposal/class-verb:member be
-17|proposal/class-verb:member cap
26|proposal/class-verb:member demand
-5|proposal/class-verb:member denial
4|proposal/class-verb:member level
26|proposal/class-verb:member move
-9|proposal/class-verb:member pledge
-7|proposal/class-verb:member proposal
-9|proposal/class:ALLIES
-25|proposal/class:CHN
27|proposal/class:JPN
6|proposal/class:NATO
-9|proposal/class:foe
27|proposal/class:land
-19|proposal/class:member
40|proposal/heir:nobody-named
66|proposal/heir:others-named
57|proposal/home:nobody-named
23|proposal/home:others-named
-19|proposal/last:before
12|proposal/last:same-sentence
35|proposal/named:1
-16|proposal/named:2
20|proposal/named:3
25|proposal/ruled
-43|proposal/ruled:spender-before
15|proposal/ruled:spender-clause
15|proposal/ruled:spender-clause-after
17|proposal/ruled:spender-of-noun
10|proposal/ruled:spender-ours
12|proposal/ruled:spender-party
-28|proposal/ruled:spender-subject
17|proposal/same-figure-of-another
-17|proposal/same-figure-of-it
9|proposal/subject-of:advise
-7|proposal/subject-of:aim
5|proposal/subject-of:amount
-22|proposal/subject-of:argue
-15|proposal/subject-of:be
4|proposal/subject-of:believe
5|proposal/subject-of:bring
-23|proposal/subject-of:call for
13|proposal/subject-of:campaign
-19|proposal/subject-of:cap
26|proposal/subject-of:consider
7|proposal/subject-of:debate
11|proposal/subject-of:demand
21|proposal/subject-of:discuss
7|proposal/subject-of:favor
10|proposal/subject-of:float
29|proposal/subject-of:go
25|proposal/subject-of:hope
-3|proposal/subject-of:manage
10|proposal/subject-of:mention
-49|proposal/subject-of:move
11|proposal/subject-of:mull
-6|proposal/subject-of:offer
21|proposal/subject-of:pay
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
-22|proposal/subject-of:think
-9|proposal/subject-of:toy with
12|proposal/subject-of:urge
7|proposal/subject-of:vote on
5|proposal/subject-of:want
9|proposal/subject-of:weigh
-9|proposal/subject-of:write
3|proposal/subject:be country
-5|proposal/subject:be gov
-8|proposal/subject:be pronoun
-19|proposal/subject:cap nongov
-4|proposal/subject:demand body
15|proposal/subject:demand gov
-10|proposal/subject:demand leader
-21|proposal/subject:demand nongov
-13|proposal/subject:demand pronoun
5|proposal/subject:level capital
-4|proposal/subject:level country
-3|proposal/subject:level gov
24|proposal/subject:move body
-22|proposal/subject:move country
13|proposal/subject:move gov
-18|proposal/subject:move leader
4|proposal/subject:move nongov
-9|proposal/subject:move pronoun
-6|proposal/subject:pledge body
-20|proposal/subject:pledge country
-5|proposal/subject:pledge pronoun
-19|proposal/subject:proposal body
18|proposal/subject:proposal capital
-25|proposal/subject:proposal country
-20|proposal/subject:proposal gov
24|proposal/subject:proposal leader
32|proposal/subject:proposal nongov
5|proposal/subject:proposal people
18|proposal/subject:spend country
-12|proposal/subject:spend pronoun
87|proposal/title
-40|proposal/told-of:0
-4|proposal/told-of:1
-13|proposal/told-of:2
56|proposal/told-of:3
14|proposal/unnamed
-53|proposal/unnamed-beside-others
"""
