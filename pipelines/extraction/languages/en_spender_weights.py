"""What each cue of ``english.spender_cues`` speaks for; made by ``training/parties.py``, not by hand.

Each line: hundredths of the logarithm of odds, ``|``, the kind of claim in which the cue weighs so
much more (or nothing, where it does in all), ``/`` and the cue.
"""

TABLE = """\
-15|/after-joint:0 far
39|/after-joint:0 mid
106|/after-joint:0 near
-47|/after-joint:1 far
-41|/after-joint:1 mid
-18|/after-joint:1 near
-40|/after-joint:2 far
-33|/after-joint:2 mid
3|/after-joint:2 near
-23|/after-joint:3 mid
-13|/after-joint:3 near
-43|/after-led:\" far joined
-8|/after-led:\" near free
-3|/after-led:\" near joined
3|/after-led:# far free
4|/after-led:# far joined
45|/after-led:# near free
25|/after-led:'s far free
-8|/after-led:) far joined
35|/after-led:, far joined
39|/after-led:, near joined
-4|/after-led:. far joined
9|/after-led:: far joined
-5|/after-led:: near joined
-7|/after-led:; far joined
-30|/after-led:; near joined
19|/after-led:PARTY far joined
-5|/after-led:accused near joined
-3|/after-led:after near joined
-6|/after-led:also far joined
-21|/after-led:although near joined
-10|/after-led:an far joined
-28|/after-led:and far free
-20|/after-led:and far joined
-71|/after-led:and near free
8|/after-led:as far joined
-18|/after-led:as near free
-6|/after-led:as near joined
-18|/after-led:at far free
16|/after-led:at far joined
-16|/after-led:at near free
10|/after-led:before far joined
-29|/after-led:before near joined
-6|/after-led:behind far joined
-4|/after-led:believe far joined
-5|/after-led:below near joined
5|/after-led:both far free
3|/after-led:both near free
5|/after-led:bring far joined
-7|/after-led:but far joined
9|/after-led:buys far free
-18|/after-led:by far free
-3|/after-led:by far joined
36|/after-led:by near free
-10|/after-led:by near joined
-3|/after-led:call far joined
3|/after-led:call on far joined
-10|/after-led:copy far joined
5|/after-led:credits far joined
8|/after-led:date far joined
-8|/after-led:defence minister far joined
-9|/after-led:defence secretary far joined
-31|/after-led:defense minister far joined
4|/after-led:defense minister near joined
-7|/after-led:did far joined
-28|/after-led:effort far free
-5|/after-led:first far joined
18|/after-led:for far free
-13|/after-led:for far joined
101|/after-led:for near free
4|/after-led:foreign minister near joined
12|/after-led:former far joined
32|/after-led:from far free
-9|/after-led:from far joined
53|/after-led:from near free
-15|/after-led:gdp near free
-4|/after-led:give far joined
5|/after-led:goal near joined
4|/after-led:gross domestic product near free
-7|/after-led:has far joined
10|/after-led:his far joined
13|/after-led:if far joined
4|/after-led:in far free
-56|/after-led:in far joined
-20|/after-led:in line with near joined
28|/after-led:in near free
-4|/after-led:in near joined
-5|/after-led:is near free
3|/after-led:its far free
-7|/after-led:its far joined
-13|/after-led:keep far joined
11|/after-led:least near free
-16|/after-led:level far joined
-10|/after-led:level near joined
4|/after-led:like far free
10|/after-led:make far joined
5|/after-led:making far joined
5|/after-led:near far joined
12|/after-led:next far joined
12|/after-led:next near free
-21|/after-led:no far joined
36|/after-led:of far free
10|/after-led:of far joined
16|/after-led:of near free
-33|/after-led:of near joined
-30|/after-led:on far free
-5|/after-led:on far joined
-24|/after-led:on near free
-5|/after-led:or near free
27|/after-led:other far joined
-9|/after-led:premier far joined
6|/after-led:present far joined
17|/after-led:president far free
8|/after-led:president far joined
3|/after-led:prime minister far joined
-18|/after-led:prime minister near joined
-34|/after-led:put far joined
4|/after-led:quote far joined
-9|/after-led:replaced near free
18|/after-led:say far joined
6|/after-led:say near joined
32|/after-led:schedule far joined
6|/after-led:share far joined
-21|/after-led:since far joined
-11|/after-led:strategy far free
4|/after-led:target far joined
-46|/after-led:tell far joined
-4|/after-led:tell near joined
52|/after-led:than far joined
-43|/after-led:that far free
30|/after-led:that far joined
59|/after-led:that near free
-9|/after-led:that near joined
-38|/after-led:this far joined
3|/after-led:though near joined
-6|/after-led:time far free
-9|/after-led:to far free
3|/after-led:to far joined
7|/after-led:to near free
12|/after-led:treasurer near joined
-3|/after-led:urge far joined
5|/after-led:visiting far joined
8|/after-led:want far free
5|/after-led:was near free
20|/after-led:what far free
23|/after-led:what far joined
-46|/after-led:what near free
43|/after-led:what near joined
-5|/after-led:whatever near free
11|/after-led:when far joined
-3|/after-led:when near joined
-3|/after-led:whereas far joined
32|/after-led:which far joined
7|/after-led:which near joined
-3|/after-led:while far joined
-25|/after-led:while near joined
-5|/after-led:will near joined
-6|/after-led:with far free
-13|/after-led:with near free
-8|/after-led:with near joined
3|/after-led:within far joined
-6|/after-led:without near free
-7|/after-led:year far joined
-11|/after-led:— far joined
107|/after:allies name
25|/after:body name
12|/after:body owner
-17|/after:capital name
10|/after:capital owner
-29|/after:country name
-23|/after:country owner
12|/after:gov name
-33|/after:gov owner
25|/after:leader name
-7|/after:nongov name
9|/after:nongov owner
-5|/after:people name
-25|/after:people owner
-64|/after:pronoun name
-81|/after:pronoun owner
-24|/asked
43|/asks
-21|/before-clause:after-figure inside name allies
21|/before-clause:after-figure inside name body
36|/before-clause:after-figure inside name capital
-37|/before-clause:after-figure inside name country
17|/before-clause:after-figure inside name gov
36|/before-clause:after-figure inside name leader
10|/before-clause:after-figure inside name nongov
-5|/before-clause:after-figure inside name people
7|/before-clause:after-figure inside name pronoun
-42|/before-clause:after-figure inside owner body
9|/before-clause:after-figure inside owner capital
12|/before-clause:after-figure inside owner country
8|/before-clause:after-figure inside owner gov
-16|/before-clause:after-figure inside owner people
45|/before-clause:after-figure inside owner pronoun
-23|/before-clause:after-figure opens name allies
-10|/before-clause:after-figure opens name capital
-32|/before-clause:after-figure opens name country
-6|/before-clause:after-figure opens name gov
27|/before-clause:after-figure opens name leader
-4|/before-clause:after-figure opens name nongov
-6|/before-clause:after-figure opens name people
23|/before-clause:after-figure opens owner body
13|/before-clause:after-figure opens owner capital
-13|/before-clause:after-figure opens owner country
-3|/before-clause:after-figure opens owner leader
9|/before-clause:after-figure opens owner people
-39|/before-clause:after-figure opens owner pronoun
37|/before-clause:free inside name allies
-18|/before-clause:free inside name capital
30|/before-clause:free inside name country
-46|/before-clause:free inside name gov
10|/before-clause:free inside name people
-5|/before-clause:free inside name pronoun
5|/before-clause:free inside owner allies
-22|/before-clause:free inside owner capital
33|/before-clause:free inside owner country
-26|/before-clause:free inside owner gov
-14|/before-clause:free inside owner leader
8|/before-clause:free inside owner nongov
-14|/before-clause:free inside owner people
59|/before-clause:free opens name allies
24|/before-clause:free opens name body
20|/before-clause:free opens name capital
81|/before-clause:free opens name country
-30|/before-clause:free opens name gov
-43|/before-clause:free opens name leader
-18|/before-clause:free opens name nongov
60|/before-clause:free opens name people
-51|/before-clause:free opens name pronoun
25|/before-clause:free opens owner body
5|/before-clause:free opens owner capital
30|/before-clause:free opens owner country
-4|/before-clause:free opens owner gov
11|/before-clause:free opens owner nongov
20|/before-clause:free opens owner people
-39|/before-clause:free opens owner pronoun
80|/before-far:1
-15|/before-far:20
66|/before-far:4
-17|/before-far:60
39|/before-far:9
35|/before-free:0 after-figure name far
76|/before-free:0 after-figure name near
26|/before-free:0 after-figure owner far
49|/before-free:0 after-figure owner near
-5|/before-free:0 free name far
39|/before-free:0 free name near
17|/before-free:0 free owner far
23|/before-free:0 free owner near
3|/before-free:1 after-figure name far
-29|/before-free:1 after-figure name near
3|/before-free:1 after-figure owner far
-49|/before-free:1 after-figure owner near
14|/before-free:1 free name far
14|/before-free:1 free name near
-10|/before-free:1 free owner near
-53|/before-free:2 after-figure name far
-32|/before-free:2 after-figure name near
-3|/before-free:2 after-figure owner far
-16|/before-free:2 after-figure owner near
19|/before-free:2 free name far
37|/before-free:2 free name near
4|/before-free:2 free owner far
-9|/before-free:2 free owner near
-5|/before-free:3 after-figure name far
15|/before-free:3 after-figure name near
8|/before-free:3 free name far
-15|/before-free:3 free name near
26|/before-joint:0 after-figure
44|/before-joint:0 free
-12|/before-joint:1 after-figure
34|/before-joint:1 free
-7|/before-joint:2 after-figure
68|/before-joint:2 free
11|/before-joint:3 after-figure
-13|/before-joint:3 free
27|/before-led:
3|/before-led:\"
-29|/before-led:#
84|/before-led:'s
3|/before-led:(
17|/before-led:)
16|/before-led:*
-30|/before-led:,
6|/before-led:-
10|/before-led:--
14|/before-led:.
29|/before-led:;
-26|/before-led:DATE
28|/before-led:PARTY
-4|/before-led:a
16|/before-led:abandon
9|/before-led:about
7|/before-led:above
28|/before-led:across
6|/before-led:add
-8|/before-led:advise
18|/before-led:after
-3|/before-led:against
10|/before-led:all
6|/before-led:alliance
-37|/before-led:allied
-4|/before-led:ambassador
7|/before-led:among
-30|/before-led:an
-50|/before-led:and
14|/before-led:announce
3|/before-led:another
9|/before-led:as
-3|/before-led:ask
-6|/before-led:assumed
-30|/before-led:at
7|/before-led:baltic
-11|/before-led:bar
4|/before-led:because
-13|/before-led:before
-31|/before-led:behind
3|/before-led:below
-3|/before-led:beside
-5|/before-led:between
-21|/before-led:borders
23|/before-led:bring
32|/before-led:but
-24|/before-led:by
7|/before-led:call
37|/before-led:call for
-9|/before-led:campaign
20|/before-led:chairs
4|/before-led:chancellor
-16|/before-led:chief
3|/before-led:cite
5|/before-led:claim
-5|/before-led:commit
3|/before-led:computes
5|/before-led:convince
3|/before-led:counterpart
3|/before-led:cross
4|/before-led:davos
5|/before-led:defence
12|/before-led:defence minister
-5|/before-led:defense minister
-10|/before-led:defense secretary
-4|/before-led:democratic
8|/before-led:describe
-12|/before-led:does
17|/before-led:double
-36|/before-led:doubt
-20|/before-led:draft
-12|/before-led:early
-19|/before-led:economy
-3|/before-led:eight
-14|/before-led:estimate
-14|/before-led:europe
-28|/before-led:european
7|/before-led:even
24|/before-led:every
5|/before-led:exceed
15|/before-led:expect
14|/before-led:find
-6|/before-led:first
3|/before-led:five
-34|/before-led:follow
-3|/before-led:followed
-6|/before-led:follows
-43|/before-led:for
6|/before-led:force
3|/before-led:foreign
-6|/before-led:foreign minister
-6|/before-led:former
-31|/before-led:from
10|/before-led:general
3|/before-led:get
-8|/before-led:give
12|/before-led:gross national product
-13|/before-led:had
-5|/before-led:hail
13|/before-led:has
8|/before-led:have
3|/before-led:her
7|/before-led:his
-13|/before-led:hit
8|/before-led:hope
-24|/before-led:host
25|/before-led:if
-72|/before-led:in
-18|/before-led:including
15|/before-led:increase
-5|/before-led:into
-14|/before-led:is
15|/before-led:its
4|/before-led:keep
4|/before-led:lead
3|/before-led:lean on
7|/before-led:leave
-37|/before-led:lecture
-4|/before-led:left
27|/before-led:let
12|/before-led:lift
-10|/before-led:like
6|/before-led:like to see
3|/before-led:look at
-17|/before-led:make
35|/before-led:make good on
3|/before-led:many
-17|/before-led:match
-16|/before-led:meet
-16|/before-led:mention
4|/before-led:mind
-4|/before-led:minded
6|/before-led:model
4|/before-led:more than double
5|/before-led:most
-35|/before-led:move up
-17|/before-led:national security adviser
27|/before-led:neighboring
12|/before-led:neighbouring
3|/before-led:neighbours
19|/before-led:neither
-5|/before-led:neutral
-48|/before-led:new
-11|/before-led:next
3|/before-led:no
-15|/before-led:nor
-21|/before-led:not
4|/before-led:note
-15|/before-led:now
3|/before-led:numbers
-6|/before-led:oblige
-43|/before-led:of
30|/before-led:on
-26|/before-led:one
20|/before-led:only
4|/before-led:opposition
6|/before-led:or
-27|/before-led:other
-19|/before-led:our
3|/before-led:out
-13|/before-led:outside
-17|/before-led:over
13|/before-led:own
20|/before-led:praised
40|/before-led:premier
3|/before-led:president
8|/before-led:press
13|/before-led:pressure
48|/before-led:prime minister
3|/before-led:promise
21|/before-led:push
37|/before-led:put
36|/before-led:raise
-26|/before-led:reach
-32|/before-led:read
-5|/before-led:rebuff
3|/before-led:regards
3|/before-led:reiterate
-4|/before-led:reject
9|/before-led:remind
-9|/before-led:repeat
5|/before-led:reporters
9|/before-led:represent
5|/before-led:restates
14|/before-led:say
19|/before-led:show
-28|/before-led:since
-4|/before-led:some
-7|/before-led:splits
-3|/before-led:strengthen
29|/before-led:study
-9|/before-led:take
42|/before-led:than
-24|/before-led:thank
34|/before-led:that
17|/before-led:the
-12|/before-led:the economy
7|/before-led:think
-16|/before-led:though
-50|/before-led:to
-10|/before-led:together
5|/before-led:trail
7|/before-led:under
9|/before-led:unless
3|/before-led:unlike
20|/before-led:urge
-4|/before-led:use
-11|/before-led:visits
4|/before-led:want
-16|/before-led:was
9|/before-led:way
7|/before-led:welcomed
3|/before-led:were
4|/before-led:whatever
12|/before-led:when
11|/before-led:where
13|/before-led:whereas
-10|/before-led:whether
17|/before-led:which
46|/before-led:while
5|/before-led:whom
27|/before-led:whose
11|/before-led:why
42|/before-led:with
14|/before-led:years
-17|/before-led:yet
-25|/before-led:your
30|/before-led:—
53|/before:allies name
5|/before:allies owner
47|/before:body name
7|/before:body owner
28|/before:capital name
4|/before:capital owner
42|/before:country name
62|/before:country owner
-65|/before:gov name
-21|/before:gov owner
18|/before:leader name
-15|/before:leader owner
-11|/before:nongov name
19|/before:nongov owner
58|/before:people name
-50|/before:pronoun name
-30|/before:pronoun owner
-8|/class-home:ALLIES CHN
-15|/class-home:ALLIES EU
28|/class-home:ALLIES JPN
-6|/class-home:ALLIES NATO
-9|/class-home:ALLIES USA
24|/class-home:ALLIES foe
17|/class-home:ALLIES land
-44|/class-home:ALLIES member
11|/class-home:CHN CHN
-33|/class-home:CHN JPN
14|/class-home:EU EU
30|/class-home:EU JPN
-32|/class-home:EU member
-9|/class-home:JPN CHN
11|/class-home:JPN JPN
6|/class-home:JPN NATO
-15|/class-home:JPN foe
50|/class-home:JPN land
36|/class-home:JPN member
-7|/class-home:NATO EU
-23|/class-home:NATO JPN
30|/class-home:NATO NATO
-8|/class-home:NATO USA
18|/class-home:NATO foe
-70|/class-home:NATO land
37|/class-home:NATO member
-4|/class-home:USA CHN
-3|/class-home:USA EU
-26|/class-home:USA JPN
-21|/class-home:USA NATO
17|/class-home:USA USA
-5|/class-home:USA foe
-38|/class-home:USA land
-28|/class-home:USA member
-3|/class-home:foe JPN
-18|/class-home:foe NATO
-11|/class-home:foe foe
10|/class-home:foe land
-17|/class-home:foe member
10|/class-home:land CHN
30|/class-home:land JPN
-6|/class-home:land foe
23|/class-home:land land
50|/class-home:land member
11|/class-home:member EU
-14|/class-home:member JPN
14|/class-home:member NATO
-5|/class-home:member foe
7|/class-home:member land
-6|/class-named:ALLIES CHN others-named
-14|/class-named:ALLIES EU others-named
-10|/class-named:ALLIES JPN nobody-named
37|/class-named:ALLIES JPN others-named
-11|/class-named:ALLIES NATO nobody-named
6|/class-named:ALLIES NATO others-named
-8|/class-named:ALLIES USA nobody-named
24|/class-named:ALLIES foe others-named
-13|/class-named:ALLIES land nobody-named
30|/class-named:ALLIES land others-named
-34|/class-named:ALLIES member nobody-named
-10|/class-named:ALLIES member others-named
3|/class-named:CHN CHN nobody-named
8|/class-named:CHN CHN others-named
7|/class-named:CHN JPN nobody-named
-40|/class-named:CHN JPN others-named
30|/class-named:CHN land nobody-named
-28|/class-named:CHN land others-named
11|/class-named:EU EU others-named
-31|/class-named:EU member others-named
-8|/class-named:JPN CHN others-named
-7|/class-named:JPN JPN nobody-named
18|/class-named:JPN JPN others-named
6|/class-named:JPN NATO others-named
-16|/class-named:JPN foe others-named
-3|/class-named:JPN land nobody-named
53|/class-named:JPN land others-named
9|/class-named:JPN member nobody-named
27|/class-named:JPN member others-named
3|/class-named:NATO CHN nobody-named
-6|/class-named:NATO EU others-named
-33|/class-named:NATO JPN nobody-named
10|/class-named:NATO JPN others-named
10|/class-named:NATO NATO nobody-named
20|/class-named:NATO NATO others-named
-4|/class-named:NATO USA nobody-named
-4|/class-named:NATO USA others-named
18|/class-named:NATO foe others-named
-22|/class-named:NATO land nobody-named
-48|/class-named:NATO land others-named
-3|/class-named:NATO member nobody-named
41|/class-named:NATO member others-named
-4|/class-named:USA CHN others-named
-3|/class-named:USA EU others-named
47|/class-named:USA JPN nobody-named
-73|/class-named:USA JPN others-named
-3|/class-named:USA NATO nobody-named
-19|/class-named:USA NATO others-named
12|/class-named:USA USA nobody-named
5|/class-named:USA USA others-named
-5|/class-named:USA foe others-named
22|/class-named:USA land nobody-named
-60|/class-named:USA land others-named
-27|/class-named:USA member others-named
-5|/class-named:foe JPN nobody-named
-17|/class-named:foe NATO others-named
-10|/class-named:foe foe others-named
10|/class-named:foe land others-named
31|/class-named:foe member nobody-named
-47|/class-named:foe member others-named
-3|/class-named:land CHN nobody-named
13|/class-named:land CHN others-named
8|/class-named:land JPN nobody-named
22|/class-named:land JPN others-named
-3|/class-named:land NATO nobody-named
-6|/class-named:land foe others-named
4|/class-named:land land nobody-named
19|/class-named:land land others-named
24|/class-named:land member nobody-named
26|/class-named:land member others-named
11|/class-named:member EU others-named
-38|/class-named:member JPN nobody-named
24|/class-named:member JPN others-named
7|/class-named:member NATO nobody-named
7|/class-named:member NATO others-named
-5|/class-named:member foe others-named
-18|/class-named:member land nobody-named
25|/class-named:member land others-named
-24|/class-named:member member nobody-named
22|/class-named:member member others-named
12|/class-shape:ALLIES fine
32|/class-shape:ALLIES half
-70|/class-shape:ALLIES tenth
12|/class-shape:ALLIES whole
-15|/class-shape:CHN fine
13|/class-shape:CHN half
16|/class-shape:CHN tenth
-36|/class-shape:CHN whole
-15|/class-shape:EU half
26|/class-shape:EU tenth
41|/class-shape:JPN fine
-10|/class-shape:JPN tenth
49|/class-shape:JPN whole
-59|/class-shape:NATO fine
51|/class-shape:NATO half
-78|/class-shape:NATO tenth
64|/class-shape:NATO whole
-34|/class-shape:USA fine
-36|/class-shape:USA half
15|/class-shape:USA tenth
-54|/class-shape:USA whole
-9|/class-shape:foe fine
-19|/class-shape:foe half
-10|/class-shape:foe whole
82|/class-shape:land fine
-4|/class-shape:land half
49|/class-shape:land tenth
-23|/class-shape:land whole
-18|/class-shape:member fine
-23|/class-shape:member half
52|/class-shape:member tenth
-3|/class-value:ALLIES 0.1
40|/class-value:ALLIES 0.25
-3|/class-value:ALLIES 0.5
-4|/class-value:ALLIES 0.96
-45|/class-value:ALLIES 1
-3|/class-value:ALLIES 1.4
13|/class-value:ALLIES 1.5
-3|/class-value:ALLIES 1.6
-4|/class-value:ALLIES 1.7
-6|/class-value:ALLIES 1.8
-31|/class-value:ALLIES 1E+1
3|/class-value:ALLIES 2.1
-3|/class-value:ALLIES 2.3
-3|/class-value:ALLIES 2.4
-12|/class-value:ALLIES 2.5
-3|/class-value:ALLIES 2.6
-5|/class-value:ALLIES 2.8
-38|/class-value:ALLIES 3
-15|/class-value:ALLIES 3.3
38|/class-value:ALLIES 3.5
-6|/class-value:ALLIES 3.7
-3|/class-value:ALLIES 3.8
6|/class-value:ALLIES 4
131|/class-value:ALLIES 5
-3|/class-value:ALLIES 6
-3|/class-value:ALLIES 6.5
-3|/class-value:EU 0.2
-24|/class-value:EU 1.5
32|/class-value:EU 1.9
3|/class-value:EU 3
12|/class-value:EU 3.5
-6|/class-value:EU 5
-22|/class-value:NATO 0.25
-3|/class-value:NATO 0.5
-5|/class-value:NATO 0.96
-51|/class-value:NATO 1
-6|/class-value:NATO 1.2
-3|/class-value:NATO 1.24
-7|/class-value:NATO 1.28
-6|/class-value:NATO 1.3
-15|/class-value:NATO 1.37
-20|/class-value:NATO 1.4
15|/class-value:NATO 1.43
50|/class-value:NATO 1.5
-18|/class-value:NATO 1.53
-5|/class-value:NATO 1.6
12|/class-value:NATO 1.7
-18|/class-value:NATO 1.8
-20|/class-value:NATO 1E+1
-3|/class-value:NATO 2
-9|/class-value:NATO 2.01
31|/class-value:NATO 2.02
-49|/class-value:NATO 2.1
19|/class-value:NATO 2.3
-4|/class-value:NATO 2.4
14|/class-value:NATO 2.5
4|/class-value:NATO 2.54
19|/class-value:NATO 2.7
-9|/class-value:NATO 2.8
4|/class-value:NATO 3
37|/class-value:NATO 3.3
-5|/class-value:NATO 3.4
5|/class-value:NATO 3.7
-4|/class-value:NATO 3.8
-3|/class-value:NATO 3.9
9|/class-value:NATO 4
-13|/class-value:NATO 4.1
-8|/class-value:NATO 4.12
-6|/class-value:NATO 4.5
-10|/class-value:NATO 4.7
144|/class-value:NATO 5
-4|/class-value:NATO 6
-8|/class-value:NATO 7
-31|/class-value:USA 0.9
-12|/class-value:USA 0.91
-18|/class-value:USA 0.93
-5|/class-value:USA 0.95
-40|/class-value:USA 1
-3|/class-value:USA 1.2
-16|/class-value:USA 1.3
-27|/class-value:USA 1.4
-24|/class-value:USA 1.5
-20|/class-value:USA 1.6
-8|/class-value:USA 1.7
-29|/class-value:USA 1.8
-4|/class-value:USA 1.9
-20|/class-value:USA 1E+1
-90|/class-value:USA 2
-3|/class-value:USA 2.2
-21|/class-value:USA 2.3
-3|/class-value:USA 2.32
-10|/class-value:USA 2.4
-54|/class-value:USA 2.5
-53|/class-value:USA 2.6
-32|/class-value:USA 2.8
12|/class-value:USA 2.9
-13|/class-value:USA 2E+1
-15|/class-value:USA 3
25|/class-value:USA 3.1
72|/class-value:USA 3.2
4|/class-value:USA 3.22
13|/class-value:USA 3.3
-9|/class-value:USA 3.32
16|/class-value:USA 3.38
71|/class-value:USA 3.4
-36|/class-value:USA 3.5
5|/class-value:USA 3.8
-40|/class-value:USA 4
-10|/class-value:USA 4.4
31|/class-value:USA 4.5
36|/class-value:USA 4.6
19|/class-value:USA 4.7
3|/class-value:USA 4.9
77|/class-value:USA 5
-4|/class-value:USA 5.3
3|/class-value:USA 5.5
26|/class-value:USA 5.6
34|/class-value:USA 6
42|/class-value:USA 6.5
7|/class-value:USA 7
-7|/class-value:USA 7.3
44|/class-value:USA 9
32|/class-verb:ALLIES be
13|/class-verb:ALLIES cap
-27|/class-verb:ALLIES demand
16|/class-verb:ALLIES denial
-16|/class-verb:ALLIES move
-6|/class-verb:CHN be
22|/class-verb:CHN cap
-5|/class-verb:CHN demand
7|/class-verb:CHN level
-13|/class-verb:CHN move
-23|/class-verb:CHN pledge
24|/class-verb:CHN proposal
19|/class-verb:CHN spend
-9|/class-verb:EU be
17|/class-verb:EU demand
-3|/class-verb:EU level
34|/class-verb:EU move
-16|/class-verb:EU pledge
14|/class-verb:EU spend
6|/class-verb:JPN cap
25|/class-verb:JPN demand
-12|/class-verb:JPN denial
38|/class-verb:JPN level
16|/class-verb:JPN move
3|/class-verb:JPN pledge
9|/class-verb:JPN proposal
-46|/class-verb:JPN spend
-15|/class-verb:NATO be
-20|/class-verb:NATO cap
-11|/class-verb:NATO demand
-25|/class-verb:NATO level
-46|/class-verb:NATO move
-63|/class-verb:NATO pledge
-8|/class-verb:NATO proposal
-31|/class-verb:NATO spend
22|/class-verb:USA be
14|/class-verb:USA cap
-18|/class-verb:USA demand
-3|/class-verb:USA denial
3|/class-verb:USA level
3|/class-verb:USA pledge
-38|/class-verb:USA proposal
23|/class-verb:USA spend
-9|/class-verb:foe be
-6|/class-verb:foe demand
-6|/class-verb:foe denial
-8|/class-verb:foe move
-11|/class-verb:foe pledge
-6|/class-verb:foe proposal
-21|/class-verb:foe spend
4|/class-verb:land be
33|/class-verb:land demand
-11|/class-verb:land denial
3|/class-verb:land move
77|/class-verb:land pledge
29|/class-verb:land proposal
-41|/class-verb:land spend
-17|/class-verb:member be
-38|/class-verb:member cap
-8|/class-verb:member demand
17|/class-verb:member denial
-26|/class-verb:member level
28|/class-verb:member move
30|/class-verb:member pledge
-13|/class-verb:member proposal
82|/class-verb:member spend
-13|/class:ALLIES
-22|/class:CHN
9|/class:EU
79|/class:JPN
-21|/class:NATO
-109|/class:USA
-38|/class:foe
104|/class:land
12|/class:member
61|/heir:nobody-named
7|/heir:others-named
113|/home:nobody-named
47|/home:others-named
33|/last:before
13|/last:same-sentence
14|/named:1
76|/named:2
125|/named:3
88|/ruled
-7|/ruled:spender-after
4|/ruled:spender-after-asked
3|/ruled:spender-asked-before
-30|/ruled:spender-before
20|/ruled:spender-beside
78|/ruled:spender-both
-58|/ruled:spender-clause
4|/ruled:spender-clause-after
6|/ruled:spender-denier
-15|/ruled:spender-denies
15|/ruled:spender-gapped
-26|/ruled:spender-home
19|/ruled:spender-listed
37|/ruled:spender-located
5|/ruled:spender-matched
-6|/ruled:spender-meets
-25|/ruled:spender-members
-56|/ruled:spender-near
-26|/ruled:spender-near-asked
49|/ruled:spender-object
9|/ruled:spender-object-asked
18|/ruled:spender-of-gdp
-3|/ruled:spender-of-noun
-43|/ruled:spender-ours
-21|/ruled:spender-pronoun
53|/ruled:spender-relative
88|/ruled:spender-respectively
7|/ruled:spender-set-by
-27|/ruled:spender-should
34|/ruled:spender-standard
-26|/ruled:spender-subject
12|/ruled:spender-where
6|/same-figure-of-another
-6|/same-figure-of-it
5|/subject-of:able
5|/subject-of:accept
-17|/subject-of:account
5|/subject-of:adopt
10|/subject-of:advise
-5|/subject-of:afford
-20|/subject-of:agree
-3|/subject-of:aim
7|/subject-of:allocate
-23|/subject-of:allot
16|/subject-of:amount
-23|/subject-of:announce
-4|/subject-of:approach
6|/subject-of:approve
-28|/subject-of:argue
-3|/subject-of:argue for
5|/subject-of:arrive
-4|/subject-of:ask
9|/subject-of:ask for
5|/subject-of:attain
52|/subject-of:average
-26|/subject-of:back
-18|/subject-of:be
-22|/subject-of:believe
3|/subject-of:bind
23|/subject-of:bring
-3|/subject-of:bring up the rear
4|/subject-of:brush off
-4|/subject-of:budget
-13|/subject-of:calculate
3|/subject-of:call
-36|/subject-of:call for
-10|/subject-of:call on
31|/subject-of:campaign
-3|/subject-of:cap
7|/subject-of:choose
3|/subject-of:commit
28|/subject-of:consider
-10|/subject-of:contain
-5|/subject-of:contribute
-6|/subject-of:course
-3|/subject-of:cross
3|/subject-of:debate
-10|/subject-of:decide
12|/subject-of:demand
19|/subject-of:devote
13|/subject-of:discuss
-7|/subject-of:dismiss
-19|/subject-of:do
-24|/subject-of:drop
-18|/subject-of:due
-13|/subject-of:effort
-25|/subject-of:end
7|/subject-of:endorse
6|/subject-of:equal
5|/subject-of:estimate
5|/subject-of:exceed
-22|/subject-of:exempt
-6|/subject-of:expect
3|/subject-of:eye
-15|/subject-of:fall
8|/subject-of:favor
3|/subject-of:favour
5|/subject-of:fend off
7|/subject-of:float
-8|/subject-of:force
16|/subject-of:foresee
50|/subject-of:get
-29|/subject-of:give
26|/subject-of:go
4|/subject-of:grow
-4|/subject-of:hit
-9|/subject-of:hold
-4|/subject-of:hold up
59|/subject-of:hope
7|/subject-of:hurry
19|/subject-of:increase
4|/subject-of:insist
-17|/subject-of:insist on
19|/subject-of:intend
7|/subject-of:invest
9|/subject-of:keep
11|/subject-of:lay out
-39|/subject-of:leap
-7|/subject-of:leave
19|/subject-of:lift
-37|/subject-of:look for
35|/subject-of:make good on
14|/subject-of:manage
-69|/subject-of:match
23|/subject-of:mean
-33|/subject-of:meet
8|/subject-of:mention
4|/subject-of:move
-30|/subject-of:move up
13|/subject-of:name
-9|/subject-of:oblige
-10|/subject-of:offer
5|/subject-of:oppose
-9|/subject-of:opt
23|/subject-of:pay
17|/subject-of:plan
24|/subject-of:press for
16|/subject-of:promise
-12|/subject-of:propose
19|/subject-of:push
-5|/subject-of:push for
-16|/subject-of:put
3|/subject-of:put forward
-16|/subject-of:raise
6|/subject-of:reach
-39|/subject-of:reaffirm
-22|/subject-of:recommend
-11|/subject-of:refuse
8|/subject-of:reject
22|/subject-of:remain
3|/subject-of:request
33|/subject-of:rise
14|/subject-of:rule out
3|/subject-of:scramble
-27|/subject-of:secure
-50|/subject-of:seek
14|/subject-of:set
17|/subject-of:set aside
7|/subject-of:set out
8|/subject-of:settle for
-34|/subject-of:settle on
3|/subject-of:shy away
-8|/subject-of:sign up
-7|/subject-of:sit
5|/subject-of:slip
-22|/subject-of:speak of
47|/subject-of:spend
-21|/subject-of:stand
5|/subject-of:start at
8|/subject-of:start from
3|/subject-of:stay
11|/subject-of:stick to
5|/subject-of:struggle
-61|/subject-of:study
-12|/subject-of:suggest
-26|/subject-of:swell
14|/subject-of:take
7|/subject-of:talk of
-6|/subject-of:tell
-3|/subject-of:think
-37|/subject-of:time
-9|/subject-of:toy with
-19|/subject-of:try
10|/subject-of:turn down
3|/subject-of:use
7|/subject-of:utter
12|/subject-of:vote on
41|/subject-of:vow
-23|/subject-of:want
12|/subject-of:weigh
-18|/subject-of:work out at
-5|/subject-of:write
-5|/subject:be allies
14|/subject:be body
-23|/subject:be capital
19|/subject:be country
12|/subject:be gov
-5|/subject:be leader
-8|/subject:be nongov
8|/subject:be people
-31|/subject:be pronoun
13|/subject:cap country
4|/subject:cap gov
-16|/subject:cap nongov
-9|/subject:cap pronoun
-50|/subject:demand body
-34|/subject:demand capital
-3|/subject:demand country
-22|/subject:demand gov
31|/subject:demand leader
-42|/subject:demand nongov
-5|/subject:demand pronoun
25|/subject:denial capital
15|/subject:denial country
5|/subject:denial gov
6|/subject:denial leader
-7|/subject:denial nongov
-19|/subject:denial pronoun
5|/subject:level body
9|/subject:level capital
19|/subject:level country
-9|/subject:level gov
10|/subject:level leader
-15|/subject:level people
-17|/subject:level pronoun
-32|/subject:move allies
-26|/subject:move body
34|/subject:move capital
20|/subject:move country
25|/subject:move gov
-33|/subject:move leader
16|/subject:move people
-7|/subject:move pronoun
25|/subject:pledge allies
17|/subject:pledge body
-10|/subject:pledge capital
33|/subject:pledge country
-26|/subject:pledge gov
30|/subject:pledge leader
4|/subject:pledge nongov
-85|/subject:pledge pronoun
8|/subject:proposal allies
-6|/subject:proposal body
-43|/subject:proposal capital
-20|/subject:proposal country
27|/subject:proposal gov
28|/subject:proposal leader
14|/subject:proposal nongov
-27|/subject:proposal people
4|/subject:proposal pronoun
4|/subject:spend allies
41|/subject:spend body
14|/subject:spend capital
-10|/subject:spend country
16|/subject:spend gov
4|/subject:spend nongov
-15|/subject:spend pronoun
97|/title
23|/told-of:0
-24|/told-of:1
-82|/unnamed
-133|/unnamed-beside-others
-9|benchmark/after-joint:0 mid
-16|benchmark/after-joint:0 near
-4|benchmark/after-joint:1 far
-6|benchmark/after-joint:1 mid
-7|benchmark/after-led:for far free
-7|benchmark/after-led:for near free
-6|benchmark/after-led:that far joined
-3|benchmark/after-led:to near free
3|benchmark/after:allies name
-6|benchmark/after:body name
-5|benchmark/after:body owner
-4|benchmark/after:capital name
-7|benchmark/after:country name
-15|benchmark/after:gov name
-3|benchmark/after:gov owner
-4|benchmark/after:pronoun name
3|benchmark/asked
-26|benchmark/asks
4|benchmark/before-clause:after-figure inside name allies
4|benchmark/before-clause:free inside name allies
-6|benchmark/before-clause:free inside name body
-4|benchmark/before-clause:free inside name capital
-3|benchmark/before-clause:free inside name country
-5|benchmark/before-clause:free inside name pronoun
3|benchmark/before-clause:free inside owner body
-10|benchmark/before-clause:free opens name capital
-7|benchmark/before-clause:free opens name country
-5|benchmark/before-clause:free opens name pronoun
-5|benchmark/before-far:20
-19|benchmark/before-far:4
-20|benchmark/before-far:9
-4|benchmark/before-free:0 after-figure name near
-25|benchmark/before-free:0 free name near
-3|benchmark/before-free:0 free owner near
-11|benchmark/before-free:1 free name near
5|benchmark/before-free:1 free owner near
-29|benchmark/before-joint:0 free
-7|benchmark/before-joint:1 free
-3|benchmark/before-joint:3 free
-16|benchmark/before-led:
-6|benchmark/before-led:,
-3|benchmark/before-led:that
3|benchmark/before-led:to
8|benchmark/before:allies name
-8|benchmark/before:body name
-13|benchmark/before:capital name
-13|benchmark/before:country name
-3|benchmark/before:gov name
-10|benchmark/before:pronoun name
66|benchmark/class-home:ALLIES JPN
7|benchmark/class-home:ALLIES NATO
49|benchmark/class-home:ALLIES land
13|benchmark/class-home:ALLIES member
-37|benchmark/class-home:JPN JPN
-4|benchmark/class-home:JPN land
-20|benchmark/class-home:NATO JPN
-6|benchmark/class-home:NATO NATO
-8|benchmark/class-home:NATO land
-4|benchmark/class-home:USA JPN
-4|benchmark/class-home:land JPN
-33|benchmark/class-home:land land
-5|benchmark/class-home:member member
19|benchmark/class-named:ALLIES JPN nobody-named
47|benchmark/class-named:ALLIES JPN others-named
7|benchmark/class-named:ALLIES NATO others-named
18|benchmark/class-named:ALLIES land nobody-named
30|benchmark/class-named:ALLIES land others-named
-14|benchmark/class-named:JPN JPN nobody-named
-22|benchmark/class-named:JPN JPN others-named
-4|benchmark/class-named:JPN land others-named
-18|benchmark/class-named:NATO JPN others-named
-6|benchmark/class-named:NATO NATO others-named
-3|benchmark/class-named:NATO land nobody-named
-4|benchmark/class-named:NATO land others-named
4|benchmark/class-named:NATO member others-named
-3|benchmark/class-named:USA JPN others-named
-3|benchmark/class-named:land JPN others-named
-14|benchmark/class-named:land land nobody-named
-20|benchmark/class-named:land land others-named
64|benchmark/class-shape:ALLIES half
74|benchmark/class-shape:ALLIES whole
-24|benchmark/class-shape:JPN half
-20|benchmark/class-shape:JPN whole
-11|benchmark/class-shape:NATO half
-26|benchmark/class-shape:NATO whole
-4|benchmark/class-shape:USA half
-5|benchmark/class-shape:USA whole
-20|benchmark/class-shape:land half
-21|benchmark/class-shape:land whole
-4|benchmark/class-shape:member half
29|benchmark/class-value:ALLIES 2
3|benchmark/class-value:ALLIES 3
68|benchmark/class-value:ALLIES 3.5
42|benchmark/class-value:ALLIES 5
-6|benchmark/class-value:NATO 2
-16|benchmark/class-value:NATO 3.5
-19|benchmark/class-value:NATO 5
-4|benchmark/class-value:USA 3.5
-5|benchmark/class-value:USA 5
13|benchmark/class-verb:ALLIES be
24|benchmark/class-verb:ALLIES demand
3|benchmark/class-verb:ALLIES level
19|benchmark/class-verb:ALLIES move
9|benchmark/class-verb:ALLIES pledge
7|benchmark/class-verb:ALLIES proposal
-6|benchmark/class-verb:JPN be
-8|benchmark/class-verb:JPN demand
-5|benchmark/class-verb:JPN move
-3|benchmark/class-verb:JPN pledge
-3|benchmark/class-verb:JPN proposal
-3|benchmark/class-verb:NATO be
-12|benchmark/class-verb:NATO demand
-5|benchmark/class-verb:NATO move
-4|benchmark/class-verb:NATO pledge
-3|benchmark/class-verb:land be
-3|benchmark/class-verb:land demand
-6|benchmark/class-verb:land move
139|benchmark/class:ALLIES
-45|benchmark/class:JPN
-36|benchmark/class:NATO
-9|benchmark/class:USA
-41|benchmark/class:land
-6|benchmark/class:member
-26|benchmark/heir:nobody-named
-47|benchmark/heir:others-named
-30|benchmark/home:nobody-named
-46|benchmark/home:others-named
-11|benchmark/last:before
-4|benchmark/last:same-sentence
-34|benchmark/named:1
-29|benchmark/named:2
-6|benchmark/named:3
20|benchmark/ruled
24|benchmark/ruled:spender-standard
8|benchmark/same-figure-of-another
-8|benchmark/same-figure-of-it
-4|benchmark/subject-of:be
-6|benchmark/subject-of:call
-5|benchmark/subject:demand pronoun
-3|benchmark/subject:move body
-3|benchmark/subject:move country
-3|benchmark/subject:pledge capital
-36|benchmark/title
22|benchmark/told-of:0
-14|benchmark/told-of:1
-6|benchmark/told-of:2
13|benchmark/unnamed
56|benchmark/unnamed-beside-others
-6|cap/after-joint:1 far
5|cap/after-joint:1 mid
3|cap/after:pronoun owner
37|cap/asks
3|cap/before-clause:free inside name country
5|cap/before-clause:free inside name gov
3|cap/before-clause:free opens name country
-5|cap/before-clause:free opens owner country
9|cap/before-far:9
12|cap/before-free:0 free name near
-3|cap/before-free:0 free owner near
9|cap/before-joint:0 free
6|cap/before:country name
-4|cap/before:country owner
6|cap/before:gov name
-8|cap/class-home:ALLIES JPN
26|cap/class-home:JPN JPN
-5|cap/class-home:NATO JPN
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
28|cap/class-shape:JPN whole
-6|cap/class-shape:NATO whole
-8|cap/class-shape:land whole
-8|cap/class-value:ALLIES 1
-6|cap/class-value:NATO 1
3|cap/class-verb:JPN cap
-10|cap/class:ALLIES
28|cap/class:JPN
-7|cap/class:NATO
-8|cap/class:land
9|cap/heir:others-named
15|cap/home:nobody-named
11|cap/home:others-named
13|cap/last:before
3|cap/last:same-sentence
-3|cap/named:1
7|cap/named:2
3|cap/named:3
17|cap/ruled
4|cap/ruled:spender-before
4|cap/ruled:spender-clause
8|cap/ruled:spender-subject
-3|cap/same-figure-of-another
3|cap/same-figure-of-it
3|cap/subject-of:cap
3|cap/subject:cap country
15|cap/title
-13|cap/told-of:0
11|cap/told-of:1
4|cap/unnamed
-12|cap/unnamed-beside-others
51|demand/after-joint:0 mid
3|demand/after-joint:0 near
12|demand/after-joint:1 far
-5|demand/after-joint:1 mid
-20|demand/after-joint:1 near
-14|demand/after-joint:2 far
-5|demand/after-joint:2 mid
8|demand/after-joint:2 near
9|demand/after-joint:3 far
-6|demand/after-joint:3 mid
-34|demand/after-joint:3 near
-36|demand/after-led:\" far joined
-4|demand/after-led:# near free
-5|demand/after-led:, far joined
16|demand/after-led:, near joined
-9|demand/after-led:; near joined
-8|demand/after-led:and far free
-11|demand/after-led:and near free
-25|demand/after-led:and near joined
-11|demand/after-led:as far joined
3|demand/after-led:as near free
-11|demand/after-led:as near joined
4|demand/after-led:at far joined
5|demand/after-led:at near free
-5|demand/after-led:believe far joined
5|demand/after-led:both far free
3|demand/after-led:both near free
-9|demand/after-led:but far joined
-5|demand/after-led:by near free
-12|demand/after-led:defence minister far joined
11|demand/after-led:for far free
-10|demand/after-led:for far joined
10|demand/after-led:for near free
-3|demand/after-led:former far joined
31|demand/after-led:from far free
12|demand/after-led:from far joined
40|demand/after-led:from near free
9|demand/after-led:his far joined
10|demand/after-led:if far joined
10|demand/after-led:in far free
-15|demand/after-led:in far joined
-42|demand/after-led:in near free
-11|demand/after-led:level far joined
-12|demand/after-led:level near joined
4|demand/after-led:like far free
-16|demand/after-led:of far free
14|demand/after-led:of far joined
-21|demand/after-led:on far free
-17|demand/after-led:on near free
15|demand/after-led:say near joined
-16|demand/after-led:tell far joined
28|demand/after-led:that far joined
-9|demand/after-led:that near free
4|demand/after-led:that near joined
-6|demand/after-led:to far free
8|demand/after-led:to far joined
12|demand/after-led:to near free
8|demand/after-led:want far free
13|demand/after-led:what far joined
6|demand/after-led:what near free
5|demand/after-led:which near joined
-6|demand/after-led:will near joined
-7|demand/after-led:with far free
3|demand/after-led:with far joined
-11|demand/after-led:— far joined
85|demand/after:allies name
-25|demand/after:body name
23|demand/after:body owner
-15|demand/after:capital name
7|demand/after:capital owner
-30|demand/after:country name
11|demand/after:country owner
13|demand/after:gov name
10|demand/after:people owner
-11|demand/after:pronoun name
-64|demand/after:pronoun owner
-26|demand/asked
-89|demand/asks
4|demand/before-clause:after-figure inside name body
5|demand/before-clause:after-figure inside name capital
4|demand/before-clause:after-figure inside name country
-6|demand/before-clause:after-figure inside name gov
4|demand/before-clause:after-figure inside name leader
9|demand/before-clause:after-figure inside owner body
6|demand/before-clause:after-figure inside owner capital
-21|demand/before-clause:after-figure inside owner people
-15|demand/before-clause:after-figure opens name allies
-3|demand/before-clause:after-figure opens name body
-5|demand/before-clause:after-figure opens name capital
5|demand/before-clause:after-figure opens name leader
19|demand/before-clause:after-figure opens name pronoun
24|demand/before-clause:after-figure opens owner body
68|demand/before-clause:free inside name allies
-8|demand/before-clause:free inside name body
33|demand/before-clause:free inside name capital
26|demand/before-clause:free inside name country
-6|demand/before-clause:free inside name leader
-16|demand/before-clause:free inside name nongov
-5|demand/before-clause:free inside name people
3|demand/before-clause:free inside name pronoun
-26|demand/before-clause:free inside owner body
-35|demand/before-clause:free inside owner capital
3|demand/before-clause:free inside owner country
13|demand/before-clause:free inside owner people
36|demand/before-clause:free opens name allies
-44|demand/before-clause:free opens name body
-18|demand/before-clause:free opens name capital
-11|demand/before-clause:free opens name country
-20|demand/before-clause:free opens name gov
-17|demand/before-clause:free opens name leader
24|demand/before-clause:free opens name people
-22|demand/before-clause:free opens name pronoun
9|demand/before-clause:free opens owner body
-22|demand/before-clause:free opens owner leader
17|demand/before-clause:free opens owner people
15|demand/before-clause:free opens owner pronoun
4|demand/before-far:20
-3|demand/before-far:4
-12|demand/before-far:60
23|demand/before-far:9
14|demand/before-free:0 after-figure name far
23|demand/before-free:0 after-figure name near
17|demand/before-free:0 after-figure owner near
-25|demand/before-free:0 free name far
27|demand/before-free:0 free name near
18|demand/before-free:0 free owner far
-19|demand/before-free:0 free owner near
-18|demand/before-free:1 after-figure name near
24|demand/before-free:1 after-figure owner far
-21|demand/before-free:1 after-figure owner near
-3|demand/before-free:1 free name far
36|demand/before-free:1 free name near
3|demand/before-free:1 free owner far
-31|demand/before-free:1 free owner near
-14|demand/before-free:2 after-figure name far
-17|demand/before-free:2 after-figure name near
-8|demand/before-free:2 free name far
4|demand/before-free:2 free owner far
3|demand/before-free:2 free owner near
3|demand/before-free:3 free name far
-4|demand/before-free:3 free name near
8|demand/before-joint:0 after-figure
-12|demand/before-joint:0 free
-25|demand/before-joint:1 after-figure
23|demand/before-joint:1 free
34|demand/before-joint:2 after-figure
-37|demand/before-joint:2 free
-6|demand/before-joint:3 after-figure
30|demand/before-joint:3 free
-24|demand/before-led:
-4|demand/before-led:\"
3|demand/before-led:#
-8|demand/before-led:'s
-35|demand/before-led:,
-14|demand/before-led:-
15|demand/before-led::
6|demand/before-led:DATE
4|demand/before-led:all
-28|demand/before-led:an
-11|demand/before-led:and
4|demand/before-led:as
-7|demand/before-led:ask
-5|demand/before-led:behind
18|demand/before-led:but
14|demand/before-led:by
10|demand/before-led:call for
5|demand/before-led:convince
3|demand/before-led:counterpart
4|demand/before-led:davos
3|demand/before-led:defence
-9|demand/before-led:defense minister
-4|demand/before-led:defense secretary
-15|demand/before-led:does
-3|demand/before-led:european
7|demand/before-led:expect
-7|demand/before-led:first
-20|demand/before-led:follow
3|demand/before-led:for
3|demand/before-led:foreign
-4|demand/before-led:foreign minister
22|demand/before-led:from
17|demand/before-led:general
-7|demand/before-led:had
7|demand/before-led:have
-8|demand/before-led:his
8|demand/before-led:hope
-19|demand/before-led:how
6|demand/before-led:if
-14|demand/before-led:in
-18|demand/before-led:including
12|demand/before-led:increase
-8|demand/before-led:is
23|demand/before-led:its
3|demand/before-led:lean on
6|demand/before-led:leave
8|demand/before-led:lift
-13|demand/before-led:like
6|demand/before-led:like to see
-10|demand/before-led:make
4|demand/before-led:more than double
4|demand/before-led:name
-21|demand/before-led:now
14|demand/before-led:of
-11|demand/before-led:on
4|demand/before-led:our
-8|demand/before-led:president
9|demand/before-led:press
13|demand/before-led:pressure
-3|demand/before-led:prime minister
12|demand/before-led:raise
-34|demand/before-led:read
-8|demand/before-led:say
45|demand/before-led:tell
10|demand/before-led:that
-34|demand/before-led:the
20|demand/before-led:to
19|demand/before-led:urge
-4|demand/before-led:when
-4|demand/before-led:whether
-10|demand/before-led:which
6|demand/before-led:while
10|demand/before-led:whom
34|demand/before-led:with
65|demand/before:allies name
-51|demand/before:body name
17|demand/before:body owner
15|demand/before:capital name
-29|demand/before:capital owner
20|demand/before:country name
-24|demand/before:gov name
-14|demand/before:leader name
-21|demand/before:leader owner
-15|demand/before:nongov name
19|demand/before:people name
11|demand/before:people owner
14|demand/before:pronoun owner
-12|demand/class-home:ALLIES EU
12|demand/class-home:ALLIES JPN
19|demand/class-home:ALLIES NATO
29|demand/class-home:ALLIES foe
24|demand/class-home:ALLIES land
-35|demand/class-home:ALLIES member
-3|demand/class-home:CHN CHN
-4|demand/class-home:CHN JPN
9|demand/class-home:EU EU
-3|demand/class-home:EU land
9|demand/class-home:EU member
22|demand/class-home:JPN JPN
-4|demand/class-home:JPN member
3|demand/class-home:NATO CHN
6|demand/class-home:NATO EU
-12|demand/class-home:NATO JPN
12|demand/class-home:NATO NATO
12|demand/class-home:NATO land
23|demand/class-home:NATO member
-9|demand/class-home:USA JPN
-7|demand/class-home:USA NATO
-24|demand/class-home:USA land
-11|demand/class-home:USA member
17|demand/class-home:land JPN
-10|demand/class-home:land foe
-3|demand/class-home:land land
15|demand/class-home:land member
-25|demand/class-home:member JPN
-22|demand/class-home:member NATO
3|demand/class-home:member member
-12|demand/class-named:ALLIES EU others-named
8|demand/class-named:ALLIES JPN nobody-named
4|demand/class-named:ALLIES JPN others-named
20|demand/class-named:ALLIES NATO others-named
29|demand/class-named:ALLIES foe others-named
24|demand/class-named:ALLIES land others-named
-10|demand/class-named:ALLIES member nobody-named
-25|demand/class-named:ALLIES member others-named
-4|demand/class-named:CHN JPN others-named
9|demand/class-named:EU EU others-named
-3|demand/class-named:EU land others-named
9|demand/class-named:EU member others-named
23|demand/class-named:JPN JPN others-named
10|demand/class-named:JPN land others-named
-4|demand/class-named:JPN member others-named
6|demand/class-named:NATO EU others-named
14|demand/class-named:NATO JPN nobody-named
-26|demand/class-named:NATO JPN others-named
12|demand/class-named:NATO NATO others-named
8|demand/class-named:NATO land nobody-named
4|demand/class-named:NATO land others-named
5|demand/class-named:NATO member nobody-named
18|demand/class-named:NATO member others-named
-6|demand/class-named:USA JPN nobody-named
-4|demand/class-named:USA JPN others-named
-7|demand/class-named:USA NATO others-named
-23|demand/class-named:USA land others-named
-9|demand/class-named:USA member others-named
-15|demand/class-named:land JPN nobody-named
32|demand/class-named:land JPN others-named
-10|demand/class-named:land foe others-named
6|demand/class-named:land land nobody-named
-9|demand/class-named:land land others-named
15|demand/class-named:land member others-named
-24|demand/class-named:member JPN others-named
-22|demand/class-named:member NATO others-named
7|demand/class-named:member member nobody-named
-4|demand/class-named:member member others-named
-11|demand/class-shape:ALLIES tenth
9|demand/class-shape:ALLIES whole
-5|demand/class-shape:CHN half
-4|demand/class-shape:CHN whole
10|demand/class-shape:EU half
3|demand/class-shape:EU whole
57|demand/class-shape:JPN half
-6|demand/class-shape:JPN tenth
-52|demand/class-shape:JPN whole
7|demand/class-shape:NATO half
5|demand/class-shape:NATO tenth
70|demand/class-shape:NATO whole
-19|demand/class-shape:USA half
-5|demand/class-shape:USA tenth
-31|demand/class-shape:USA whole
-22|demand/class-shape:land half
17|demand/class-shape:land tenth
27|demand/class-shape:land whole
-25|demand/class-shape:member half
-20|demand/class-shape:member whole
-7|demand/class-value:ALLIES 1
-29|demand/class-value:ALLIES 1E+1
8|demand/class-value:ALLIES 2
-84|demand/class-value:ALLIES 3
3|demand/class-value:ALLIES 3.5
-6|demand/class-value:ALLIES 3.7
-3|demand/class-value:ALLIES 3.8
-7|demand/class-value:ALLIES 4
128|demand/class-value:ALLIES 5
11|demand/class-value:EU 3.5
4|demand/class-value:EU 5
-4|demand/class-value:NATO 1
9|demand/class-value:NATO 1.5
-19|demand/class-value:NATO 1E+1
60|demand/class-value:NATO 2.5
-28|demand/class-value:NATO 3
-60|demand/class-value:NATO 3.5
6|demand/class-value:NATO 3.7
21|demand/class-value:NATO 4
100|demand/class-value:NATO 5
-4|demand/class-value:USA 1E+1
-27|demand/class-value:USA 3
-44|demand/class-value:USA 3.5
-3|demand/class-value:USA 3.8
6|demand/class-value:USA 5
-12|demand/class-verb:ALLIES be
26|demand/class-verb:ALLIES cap
-18|demand/class-verb:ALLIES demand
39|demand/class-verb:ALLIES denial
-8|demand/class-verb:ALLIES move
-10|demand/class-verb:ALLIES pledge
19|demand/class-verb:ALLIES proposal
43|demand/class-verb:ALLIES spend
-4|demand/class-verb:CHN demand
17|demand/class-verb:EU demand
-3|demand/class-verb:EU level
33|demand/class-verb:JPN be
9|demand/class-verb:JPN demand
-13|demand/class-verb:JPN denial
-32|demand/class-verb:JPN level
9|demand/class-verb:JPN move
10|demand/class-verb:JPN pledge
-7|demand/class-verb:JPN proposal
-18|demand/class-verb:JPN spend
-11|demand/class-verb:NATO be
-7|demand/class-verb:NATO cap
21|demand/class-verb:NATO demand
16|demand/class-verb:NATO denial
31|demand/class-verb:NATO level
6|demand/class-verb:NATO move
44|demand/class-verb:NATO pledge
-49|demand/class-verb:NATO proposal
-68|demand/class-verb:NATO spend
-14|demand/class-verb:USA be
-16|demand/class-verb:USA demand
-4|demand/class-verb:USA level
-10|demand/class-verb:USA move
-7|demand/class-verb:USA pledge
24|demand/class-verb:USA proposal
-9|demand/class-verb:USA spend
14|demand/class-verb:land be
-25|demand/class-verb:land cap
9|demand/class-verb:land demand
-21|demand/class-verb:land denial
8|demand/class-verb:land level
21|demand/class-verb:land pledge
13|demand/class-verb:land proposal
-22|demand/class-verb:land spend
-6|demand/class-verb:member be
-16|demand/class-verb:member demand
-19|demand/class-verb:member denial
-45|demand/class-verb:member pledge
59|demand/class-verb:member spend
36|demand/class:ALLIES
-10|demand/class:CHN
13|demand/class:EU
43|demand/class:NATO
-55|demand/class:USA
-4|demand/class:foe
22|demand/class:land
-45|demand/class:member
-8|demand/heir:nobody-named
3|demand/heir:others-named
11|demand/home:nobody-named
32|demand/home:others-named
43|demand/last:before
-25|demand/last:same-sentence
26|demand/named:2
6|demand/named:3
3|demand/ruled
-7|demand/ruled:spender-after
4|demand/ruled:spender-after-asked
-9|demand/ruled:spender-asked-before
50|demand/ruled:spender-before
7|demand/ruled:spender-beside
48|demand/ruled:spender-both
15|demand/ruled:spender-gapped
-21|demand/ruled:spender-home
-25|demand/ruled:spender-members
-47|demand/ruled:spender-near
-26|demand/ruled:spender-near-asked
46|demand/ruled:spender-object
9|demand/ruled:spender-object-asked
5|demand/ruled:spender-of-gdp
-3|demand/ruled:spender-ours
-18|demand/ruled:spender-party
-21|demand/ruled:spender-pronoun
8|demand/ruled:spender-respectively
-27|demand/ruled:spender-should
15|demand/ruled:spender-subject
12|demand/same-figure-of-another
-12|demand/same-figure-of-it
7|demand/subject-of:aim
11|demand/subject-of:ask
18|demand/subject-of:ask for
-34|demand/subject-of:back
12|demand/subject-of:be
5|demand/subject-of:call
-21|demand/subject-of:call for
-10|demand/subject-of:call on
3|demand/subject-of:commit
8|demand/subject-of:consider
3|demand/subject-of:end
-4|demand/subject-of:expect
5|demand/subject-of:fend off
22|demand/subject-of:get
8|demand/subject-of:go
-5|demand/subject-of:hold
35|demand/subject-of:hope
12|demand/subject-of:increase
-23|demand/subject-of:insist on
6|demand/subject-of:lift
-39|demand/subject-of:look for
-37|demand/subject-of:match
-27|demand/subject-of:meet
20|demand/subject-of:move
4|demand/subject-of:name
25|demand/subject-of:press for
-7|demand/subject-of:promise
12|demand/subject-of:raise
-39|demand/subject-of:reach
-7|demand/subject-of:speak of
4|demand/subject-of:start at
4|demand/subject-of:stay
-19|demand/subject-of:take
20|demand/subject-of:tell
-23|demand/subject-of:think
-8|demand/subject-of:urge
-9|demand/subject-of:want
7|demand/subject:be body
-32|demand/subject:be capital
-6|demand/subject:be country
38|demand/subject:be pronoun
-4|demand/subject:cap leader
-21|demand/subject:demand body
-4|demand/subject:demand capital
-9|demand/subject:demand country
-25|demand/subject:demand gov
7|demand/subject:demand leader
13|demand/subject:demand pronoun
5|demand/subject:denial capital
5|demand/subject:denial gov
3|demand/subject:denial leader
-22|demand/subject:denial pronoun
-3|demand/subject:level country
12|demand/subject:level gov
3|demand/subject:level pronoun
-31|demand/subject:move allies
-36|demand/subject:move body
11|demand/subject:move country
17|demand/subject:move pronoun
18|demand/subject:pledge allies
-10|demand/subject:pledge body
-13|demand/subject:pledge gov
8|demand/subject:proposal allies
-15|demand/subject:proposal body
-5|demand/subject:proposal capital
-4|demand/subject:proposal country
30|demand/subject:proposal gov
7|demand/subject:proposal leader
3|demand/subject:spend allies
11|demand/subject:spend body
15|demand/subject:spend country
-5|demand/subject:spend gov
6|demand/subject:spend leader
-24|demand/subject:spend pronoun
-42|demand/title
-27|demand/told-of:0
18|demand/told-of:2
7|demand/told-of:3
-30|demand/unnamed
-3|demand/unnamed-beside-others
8|denial/after-joint:0 mid
18|denial/after-joint:0 near
12|denial/after-joint:1 mid
10|denial/after-joint:2 far
-5|denial/after-joint:2 mid
9|denial/after-joint:2 near
3|denial/after-joint:3 near
7|denial/after-led:\" far joined
6|denial/after-led:\" near joined
12|denial/after-led:, far joined
-6|denial/after-led:, near joined
17|denial/after-led:for near free
-21|denial/after-led:prime minister near joined
10|denial/after-led:say far joined
13|denial/after-led:say near joined
5|denial/after-led:that near joined
-9|denial/after:allies name
10|denial/after:body name
-22|denial/after:body owner
16|denial/after:capital name
6|denial/after:gov name
3|denial/after:people owner
33|denial/after:pronoun name
20|denial/after:pronoun owner
-6|denial/asked
49|denial/asks
7|denial/before-clause:after-figure inside name gov
11|denial/before-clause:after-figure opens name country
-4|denial/before-clause:free inside name allies
7|denial/before-clause:free inside name country
19|denial/before-clause:free inside name gov
-10|denial/before-clause:free inside name leader
7|denial/before-clause:free inside name nongov
9|denial/before-clause:free inside name pronoun
-27|denial/before-clause:free inside owner body
27|denial/before-clause:free inside owner pronoun
6|denial/before-clause:free opens name capital
-17|denial/before-clause:free opens name country
-16|denial/before-clause:free opens name gov
9|denial/before-clause:free opens name leader
6|denial/before-clause:free opens name nongov
-18|denial/before-clause:free opens owner people
-12|denial/before-far:20
18|denial/before-far:4
10|denial/before-far:60
5|denial/before-far:9
12|denial/before-free:0 after-figure name near
8|denial/before-free:0 free name far
4|denial/before-free:0 free name near
-4|denial/before-free:1 after-figure name far
14|denial/before-free:1 after-figure name near
-4|denial/before-free:1 free name far
6|denial/before-free:1 free name near
-3|denial/before-free:2 after-figure name far
6|denial/before-free:2 free name far
-5|denial/before-free:2 free name near
6|denial/before-joint:0 after-figure
21|denial/before-joint:0 free
21|denial/before-joint:1 after-figure
-31|denial/before-joint:1 free
14|denial/before-joint:2 free
-7|denial/before-joint:3 after-figure
-5|denial/before-joint:3 free
11|denial/before-led:\"
7|denial/before-led:'s
-25|denial/before-led:,
-4|denial/before-led:;
-6|denial/before-led:PARTY
5|denial/before-led:and
27|denial/before-led:call for
-6|denial/before-led:chancellor
-4|denial/before-led:chief
4|denial/before-led:for
3|denial/before-led:foreign minister
-27|denial/before-led:general
13|denial/before-led:his
-18|denial/before-led:of
12|denial/before-led:on
20|denial/before-led:prime minister
24|denial/before-led:raise
-5|denial/before-led:rebuff
13|denial/before-led:say
-4|denial/before-led:tell
-9|denial/before-led:the
-8|denial/before-led:to
-6|denial/before-led:with
-4|denial/before:allies name
-27|denial/before:body owner
7|denial/before:capital name
10|denial/before:gov name
13|denial/before:nongov name
-17|denial/before:people owner
11|denial/before:pronoun name
28|denial/before:pronoun owner
5|denial/class-home:ALLIES JPN
-5|denial/class-home:ALLIES NATO
-6|denial/class-home:ALLIES USA
14|denial/class-home:ALLIES land
-13|denial/class-home:ALLIES member
23|denial/class-home:JPN JPN
6|denial/class-home:JPN land
3|denial/class-home:JPN member
-20|denial/class-home:NATO JPN
23|denial/class-home:NATO NATO
-18|denial/class-home:NATO land
5|denial/class-home:NATO member
-18|denial/class-home:USA JPN
9|denial/class-home:USA USA
-13|denial/class-home:USA land
9|denial/class-home:USA member
-5|denial/class-home:foe member
3|denial/class-home:land JPN
11|denial/class-home:land land
8|denial/class-home:member JPN
-16|denial/class-home:member NATO
10|denial/class-named:ALLIES JPN nobody-named
-5|denial/class-named:ALLIES JPN others-named
-5|denial/class-named:ALLIES NATO others-named
-6|denial/class-named:ALLIES USA nobody-named
-12|denial/class-named:ALLIES land nobody-named
26|denial/class-named:ALLIES land others-named
-7|denial/class-named:ALLIES member nobody-named
-6|denial/class-named:ALLIES member others-named
22|denial/class-named:JPN JPN others-named
6|denial/class-named:JPN land others-named
3|denial/class-named:JPN member others-named
-7|denial/class-named:NATO JPN nobody-named
-13|denial/class-named:NATO JPN others-named
23|denial/class-named:NATO NATO others-named
-16|denial/class-named:NATO land others-named
20|denial/class-named:NATO member nobody-named
-16|denial/class-named:NATO member others-named
-3|denial/class-named:USA JPN nobody-named
-16|denial/class-named:USA JPN others-named
9|denial/class-named:USA USA nobody-named
-11|denial/class-named:USA land others-named
9|denial/class-named:USA member others-named
-5|denial/class-named:foe member others-named
5|denial/class-named:land JPN others-named
16|denial/class-named:land land nobody-named
-5|denial/class-named:land land others-named
8|denial/class-named:member JPN others-named
-16|denial/class-named:member NATO others-named
-13|denial/class-named:member member nobody-named
15|denial/class-named:member member others-named
-4|denial/class-shape:ALLIES whole
25|denial/class-shape:JPN half
6|denial/class-shape:JPN whole
13|denial/class-shape:NATO half
-27|denial/class-shape:NATO whole
-14|denial/class-shape:USA half
-5|denial/class-shape:foe whole
16|denial/class-shape:land whole
-21|denial/class-shape:member half
16|denial/class-shape:member whole
-4|denial/class-value:ALLIES 2
-3|denial/class-value:ALLIES 2.5
-4|denial/class-value:ALLIES 3
8|denial/class-value:ALLIES 5
23|denial/class-value:NATO 2.5
32|denial/class-value:NATO 3
-10|denial/class-value:NATO 3.5
13|denial/class-value:NATO 4
-69|denial/class-value:NATO 5
-5|denial/class-value:USA 2
-4|denial/class-value:USA 3
-13|denial/class-value:USA 3.5
9|denial/class-value:USA 5
48|denial/class-verb:ALLIES be
24|denial/class-verb:ALLIES demand
-18|denial/class-verb:ALLIES denial
-4|denial/class-verb:ALLIES move
-14|denial/class-verb:ALLIES pledge
-9|denial/class-verb:ALLIES proposal
-7|denial/class-verb:ALLIES spend
-27|denial/class-verb:JPN be
22|denial/class-verb:JPN demand
3|denial/class-verb:JPN denial
-3|denial/class-verb:JPN move
16|denial/class-verb:JPN proposal
20|denial/class-verb:NATO be
12|denial/class-verb:NATO cap
-14|denial/class-verb:NATO demand
-10|denial/class-verb:NATO denial
-5|denial/class-verb:NATO level
-6|denial/class-verb:NATO move
-15|denial/class-verb:NATO pledge
-6|denial/class-verb:USA be
18|denial/class-verb:USA cap
-20|denial/class-verb:USA demand
-6|denial/class-verb:USA move
7|denial/class-verb:USA pledge
-4|denial/class-verb:USA proposal
4|denial/class-verb:USA spend
-5|denial/class-verb:foe denial
-12|denial/class-verb:land be
-9|denial/class-verb:land demand
7|denial/class-verb:land denial
12|denial/class-verb:land pledge
3|denial/class-verb:land spend
-23|denial/class-verb:member be
-28|denial/class-verb:member cap
-3|denial/class-verb:member demand
25|denial/class-verb:member denial
19|denial/class-verb:member move
12|denial/class-verb:member pledge
-3|denial/class-verb:member proposal
-6|denial/class:ALLIES
31|denial/class:JPN
-13|denial/class:NATO
-16|denial/class:USA
-5|denial/class:foe
14|denial/class:land
-5|denial/class:member
12|denial/heir:nobody-named
50|denial/heir:others-named
15|denial/home:nobody-named
59|denial/home:others-named
-11|denial/last:before
24|denial/last:same-sentence
29|denial/named:2
38|denial/named:3
-15|denial/ruled
-7|denial/ruled:spender-before
6|denial/ruled:spender-denier
-21|denial/ruled:spender-denies
5|denial/ruled:spender-home
3|denial/ruled:spender-listed
-4|denial/same-figure-of-another
4|denial/same-figure-of-it
3|denial/subject-of:accept
-13|denial/subject-of:ask
-17|denial/subject-of:be
6|denial/subject-of:call
5|denial/subject-of:do
-5|denial/subject-of:get
7|denial/subject-of:go
-14|denial/subject-of:propose
4|denial/subject-of:reach
9|denial/subject-of:reject
5|denial/subject-of:rule out
4|denial/subject-of:spend
11|denial/subject-of:tell
9|denial/subject-of:turn down
3|denial/subject:be gov
3|denial/subject:be leader
-23|denial/subject:be pronoun
-5|denial/subject:demand body
-9|denial/subject:demand country
9|denial/subject:demand leader
-3|denial/subject:denial body
12|denial/subject:denial country
-4|denial/subject:denial gov
11|denial/subject:denial leader
6|denial/subject:denial nongov
6|denial/subject:level pronoun
5|denial/subject:move gov
3|denial/subject:move leader
11|denial/subject:pledge gov
-5|denial/subject:pledge leader
7|denial/subject:pledge pronoun
-16|denial/subject:proposal leader
5|denial/subject:spend country
11|denial/subject:spend pronoun
-56|denial/title
-15|denial/told-of:0
-14|denial/told-of:1
27|denial/told-of:2
-20|denial/unnamed
-45|denial/unnamed-beside-others
-9|level/after-joint:0 far
-9|level/after-joint:0 mid
68|level/after-joint:0 near
-28|level/after-joint:1 far
-33|level/after-joint:1 mid
-15|level/after-joint:1 near
-37|level/after-joint:2 far
-26|level/after-joint:2 mid
-13|level/after-joint:3 far
-14|level/after-joint:3 mid
-7|level/after-joint:3 near
3|level/after-led:\" far joined
-5|level/after-led:\" near joined
4|level/after-led:# near free
10|level/after-led:, far joined
15|level/after-led:, near joined
-20|level/after-led:; near joined
-5|level/after-led:accused near joined
-17|level/after-led:and far free
-24|level/after-led:and far joined
-51|level/after-led:and near free
7|level/after-led:and near joined
4|level/after-led:as far joined
12|level/after-led:at far joined
9|level/after-led:before far joined
-5|level/after-led:below near joined
-13|level/after-led:by far free
-6|level/after-led:by far joined
37|level/after-led:by near free
-10|level/after-led:by near joined
5|level/after-led:credits far joined
3|level/after-led:defense minister near joined
-4|level/after-led:for far joined
49|level/after-led:for near free
-14|level/after-led:gdp near free
-8|level/after-led:has far joined
5|level/after-led:if near joined
-5|level/after-led:in far free
-37|level/after-led:in far joined
100|level/after-led:in near free
3|level/after-led:into near free
5|level/after-led:near far joined
25|level/after-led:of far free
-25|level/after-led:of far joined
7|level/after-led:of near free
-4|level/after-led:of near joined
-7|level/after-led:on far free
-6|level/after-led:on far joined
-5|level/after-led:on near free
6|level/after-led:president far joined
-5|level/after-led:put far joined
7|level/after-led:say near joined
-4|level/after-led:tell near joined
-18|level/after-led:that far free
50|level/after-led:that near free
-13|level/after-led:that near joined
-3|level/after-led:to far free
-14|level/after-led:to far joined
-20|level/after-led:to near free
-4|level/after-led:what far free
10|level/after-led:what near joined
5|level/after-led:which near joined
-20|level/after-led:while near joined
-12|level/after-led:with near free
-8|level/after-led:with near joined
-7|level/after-led:year far joined
5|level/after:body name
-13|level/after:body owner
-12|level/after:capital name
-11|level/after:capital owner
20|level/after:country name
-36|level/after:country owner
26|level/after:gov name
-35|level/after:gov owner
-7|level/after:leader name
-19|level/after:people name
-14|level/after:people owner
-8|level/after:pronoun name
-22|level/after:pronoun owner
-4|level/asked
-87|level/asks
8|level/before-clause:after-figure inside name capital
4|level/before-clause:after-figure inside name gov
-5|level/before-clause:after-figure inside name people
31|level/before-clause:after-figure inside name pronoun
-26|level/before-clause:after-figure inside owner body
3|level/before-clause:after-figure inside owner capital
3|level/before-clause:after-figure inside owner country
5|level/before-clause:after-figure inside owner gov
13|level/before-clause:after-figure inside owner pronoun
30|level/before-clause:after-figure opens name body
-18|level/before-clause:after-figure opens name capital
-22|level/before-clause:after-figure opens name country
-10|level/before-clause:after-figure opens name gov
8|level/before-clause:after-figure opens name leader
-6|level/before-clause:after-figure opens name people
-20|level/before-clause:after-figure opens name pronoun
6|level/before-clause:after-figure opens owner capital
-14|level/before-clause:after-figure opens owner country
-27|level/before-clause:after-figure opens owner pronoun
7|level/before-clause:free inside name body
-54|level/before-clause:free inside name capital
4|level/before-clause:free inside name country
-14|level/before-clause:free inside name gov
16|level/before-clause:free inside name leader
-13|level/before-clause:free inside name nongov
3|level/before-clause:free inside name people
18|level/before-clause:free inside name pronoun
-32|level/before-clause:free inside owner body
8|level/before-clause:free inside owner capital
9|level/before-clause:free inside owner country
-18|level/before-clause:free inside owner leader
14|level/before-clause:free inside owner pronoun
7|level/before-clause:free opens name allies
52|level/before-clause:free opens name body
62|level/before-clause:free opens name capital
68|level/before-clause:free opens name country
-5|level/before-clause:free opens name gov
-30|level/before-clause:free opens name leader
25|level/before-clause:free opens name people
-37|level/before-clause:free opens name pronoun
5|level/before-clause:free opens owner body
-3|level/before-clause:free opens owner capital
33|level/before-clause:free opens owner country
-4|level/before-clause:free opens owner gov
31|level/before-clause:free opens owner people
-24|level/before-clause:free opens owner pronoun
61|level/before-far:1
-22|level/before-far:20
41|level/before-far:4
7|level/before-far:60
9|level/before-far:9
32|level/before-free:0 after-figure name far
23|level/before-free:0 after-figure name near
16|level/before-free:0 after-figure owner far
28|level/before-free:0 after-figure owner near
-12|level/before-free:0 free name far
5|level/before-free:0 free name near
5|level/before-free:0 free owner far
10|level/before-free:0 free owner near
27|level/before-free:1 after-figure name far
-33|level/before-free:1 after-figure name near
-33|level/before-free:1 after-figure owner far
-25|level/before-free:1 after-figure owner near
8|level/before-free:1 free name far
35|level/before-free:1 free name near
18|level/before-free:1 free owner far
-6|level/before-free:1 free owner near
-20|level/before-free:2 after-figure name far
-18|level/before-free:2 after-figure name near
-5|level/before-free:2 after-figure owner far
-15|level/before-free:2 after-figure owner near
-3|level/before-free:2 free name far
49|level/before-free:2 free name near
-7|level/before-free:2 free owner near
-4|level/before-free:3 after-figure name far
-3|level/before-free:3 after-figure name near
36|level/before-free:3 free name far
-10|level/before-free:3 free name near
-14|level/before-joint:0 after-figure
16|level/before-joint:0 free
-30|level/before-joint:1 after-figure
59|level/before-joint:1 free
-5|level/before-joint:2 after-figure
67|level/before-joint:2 free
17|level/before-joint:3 after-figure
-15|level/before-joint:3 free
61|level/before-led:
23|level/before-led:#
56|level/before-led:'s
11|level/before-led:)
15|level/before-led:*
6|level/before-led:,
12|level/before-led:-
9|level/before-led:.
-6|level/before-led::
19|level/before-led:;
-22|level/before-led:DATE
-32|level/before-led:PARTY
8|level/before-led:about
6|level/before-led:above
28|level/before-led:across
6|level/before-led:add
9|level/before-led:among
-52|level/before-led:and
8|level/before-led:as
-13|level/before-led:at
-14|level/before-led:before
-16|level/before-led:behind
-6|level/before-led:between
-21|level/before-led:borders
-4|level/before-led:bring
26|level/before-led:but
-44|level/before-led:by
8|level/before-led:commit
3|level/before-led:computes
15|level/before-led:defense minister
-3|level/before-led:eight
-14|level/before-led:estimate
3|level/before-led:even
6|level/before-led:expect
-30|level/before-led:for
-27|level/before-led:from
-11|level/before-led:give
12|level/before-led:gross national product
-8|level/before-led:had
-5|level/before-led:has
-10|level/before-led:host
-4|level/before-led:if
-47|level/before-led:in
20|level/before-led:its
-37|level/before-led:lecture
5|level/before-led:left
25|level/before-led:let
-7|level/before-led:like
-7|level/before-led:make
-4|level/before-led:minded
26|level/before-led:neighboring
3|level/before-led:neighbouring
3|level/before-led:neighbours
19|level/before-led:neither
-15|level/before-led:nor
-17|level/before-led:of
-5|level/before-led:on
-32|level/before-led:one
26|level/before-led:only
6|level/before-led:or
-3|level/before-led:other
-5|level/before-led:over
14|level/before-led:president
17|level/before-led:push
33|level/before-led:put
5|level/before-led:raise
5|level/before-led:reach
9|level/before-led:represent
-7|level/before-led:say
19|level/before-led:show
-34|level/before-led:since
3|level/before-led:take
-22|level/before-led:tell
40|level/before-led:than
32|level/before-led:that
19|level/before-led:the
-53|level/before-led:to
4|level/before-led:together
-4|level/before-led:under
7|level/before-led:urge
-4|level/before-led:use
-8|level/before-led:visits
-17|level/before-led:what
40|level/before-led:when
13|level/before-led:whereas
22|level/before-led:which
20|level/before-led:while
9|level/before-led:whose
6|level/before-led:why
12|level/before-led:with
14|level/before-led:years
3|level/before-led:yet
36|level/before-led:—
8|level/before:allies name
90|level/before:body name
-54|level/before:body owner
-3|level/before:capital name
14|level/before:capital owner
52|level/before:country name
30|level/before:country owner
-25|level/before:gov name
-6|level/before:leader name
-15|level/before:leader owner
-15|level/before:nongov name
17|level/before:people name
32|level/before:people owner
-8|level/before:pronoun name
-24|level/before:pronoun owner
-4|level/class-home:ALLIES CHN
-59|level/class-home:ALLIES JPN
-7|level/class-home:ALLIES NATO
-4|level/class-home:ALLIES foe
-12|level/class-home:ALLIES land
-10|level/class-home:ALLIES member
23|level/class-home:CHN CHN
18|level/class-home:CHN JPN
13|level/class-home:CHN land
30|level/class-home:EU JPN
-3|level/class-home:EU member
-14|level/class-home:JPN JPN
-9|level/class-home:JPN land
11|level/class-home:JPN member
-8|level/class-home:NATO CHN
3|level/class-home:NATO JPN
-28|level/class-home:NATO NATO
-3|level/class-home:NATO USA
-23|level/class-home:NATO land
-6|level/class-home:NATO member
-6|level/class-home:USA CHN
20|level/class-home:USA NATO
5|level/class-home:USA USA
-5|level/class-home:USA foe
33|level/class-home:USA land
-12|level/class-home:USA member
27|level/class-home:foe JPN
-6|level/class-home:foe NATO
4|level/class-home:foe foe
13|level/class-home:foe land
8|level/class-home:foe member
-5|level/class-home:land CHN
21|level/class-home:land JPN
4|level/class-home:land foe
-11|level/class-home:land member
-26|level/class-home:member JPN
20|level/class-home:member NATO
-15|level/class-home:member land
22|level/class-home:member member
-3|level/class-named:ALLIES CHN others-named
-28|level/class-named:ALLIES JPN nobody-named
-31|level/class-named:ALLIES JPN others-named
-6|level/class-named:ALLIES NATO others-named
-4|level/class-named:ALLIES foe others-named
11|level/class-named:ALLIES land nobody-named
-23|level/class-named:ALLIES land others-named
-7|level/class-named:ALLIES member nobody-named
-3|level/class-named:ALLIES member others-named
6|level/class-named:CHN CHN nobody-named
18|level/class-named:CHN CHN others-named
11|level/class-named:CHN JPN nobody-named
8|level/class-named:CHN JPN others-named
31|level/class-named:CHN land nobody-named
-18|level/class-named:CHN land others-named
4|level/class-named:JPN JPN nobody-named
-17|level/class-named:JPN JPN others-named
-17|level/class-named:JPN land nobody-named
8|level/class-named:JPN land others-named
11|level/class-named:JPN member others-named
-8|level/class-named:NATO CHN others-named
-31|level/class-named:NATO JPN nobody-named
34|level/class-named:NATO JPN others-named
-18|level/class-named:NATO NATO nobody-named
-10|level/class-named:NATO NATO others-named
-3|level/class-named:NATO USA others-named
-13|level/class-named:NATO land nobody-named
-11|level/class-named:NATO land others-named
-14|level/class-named:NATO member nobody-named
8|level/class-named:NATO member others-named
-6|level/class-named:USA CHN others-named
21|level/class-named:USA NATO others-named
5|level/class-named:USA USA others-named
-5|level/class-named:USA foe others-named
22|level/class-named:USA land nobody-named
11|level/class-named:USA land others-named
3|level/class-named:USA member nobody-named
-14|level/class-named:USA member others-named
28|level/class-named:foe JPN others-named
-6|level/class-named:foe NATO others-named
5|level/class-named:foe foe others-named
13|level/class-named:foe land others-named
38|level/class-named:foe member nobody-named
-30|level/class-named:foe member others-named
-3|level/class-named:land CHN nobody-named
28|level/class-named:land JPN nobody-named
-7|level/class-named:land JPN others-named
4|level/class-named:land foe others-named
-20|level/class-named:land land nobody-named
19|level/class-named:land land others-named
-12|level/class-named:land member others-named
-13|level/class-named:member JPN nobody-named
-13|level/class-named:member JPN others-named
19|level/class-named:member NATO nobody-named
-15|level/class-named:member land nobody-named
-21|level/class-named:member member nobody-named
43|level/class-named:member member others-named
-27|level/class-shape:ALLIES fine
9|level/class-shape:ALLIES half
-48|level/class-shape:ALLIES tenth
-34|level/class-shape:ALLIES whole
-15|level/class-shape:CHN fine
37|level/class-shape:CHN half
18|level/class-shape:CHN tenth
14|level/class-shape:CHN whole
26|level/class-shape:EU tenth
3|level/class-shape:EU whole
42|level/class-shape:JPN fine
-82|level/class-shape:JPN half
35|level/class-shape:JPN tenth
-6|level/class-shape:JPN whole
-33|level/class-shape:NATO fine
3|level/class-shape:NATO half
-19|level/class-shape:NATO tenth
-17|level/class-shape:NATO whole
-34|level/class-shape:USA fine
28|level/class-shape:USA half
-5|level/class-shape:USA tenth
45|level/class-shape:USA whole
4|level/class-shape:foe half
-5|level/class-shape:foe tenth
50|level/class-shape:foe whole
80|level/class-shape:land fine
3|level/class-shape:land half
-27|level/class-shape:land tenth
-47|level/class-shape:land whole
-11|level/class-shape:member fine
24|level/class-shape:member tenth
-8|level/class-shape:member whole
-4|level/class-value:ALLIES 0.96
-8|level/class-value:ALLIES 1
-3|level/class-value:ALLIES 1.4
25|level/class-value:ALLIES 1.5
-3|level/class-value:ALLIES 1.6
-6|level/class-value:ALLIES 1.8
-5|level/class-value:ALLIES 2
4|level/class-value:ALLIES 2.1
-9|level/class-value:ALLIES 2.5
-3|level/class-value:ALLIES 2.6
-5|level/class-value:ALLIES 2.8
-6|level/class-value:ALLIES 3
-15|level/class-value:ALLIES 3.3
-5|level/class-value:ALLIES 3.5
-7|level/class-value:ALLIES 5
-3|level/class-value:EU 0.2
32|level/class-value:EU 1.9
4|level/class-value:EU 2
-5|level/class-value:NATO 0.96
-17|level/class-value:NATO 1
-6|level/class-value:NATO 1.2
-3|level/class-value:NATO 1.24
-7|level/class-value:NATO 1.28
-6|level/class-value:NATO 1.3
-15|level/class-value:NATO 1.37
-20|level/class-value:NATO 1.4
15|level/class-value:NATO 1.43
-27|level/class-value:NATO 1.5
-18|level/class-value:NATO 1.53
-5|level/class-value:NATO 1.6
12|level/class-value:NATO 1.7
-18|level/class-value:NATO 1.8
-9|level/class-value:NATO 2.01
31|level/class-value:NATO 2.02
19|level/class-value:NATO 2.3
21|level/class-value:NATO 2.5
4|level/class-value:NATO 2.54
19|level/class-value:NATO 2.7
-8|level/class-value:NATO 2.8
9|level/class-value:NATO 3
37|level/class-value:NATO 3.3
-5|level/class-value:NATO 3.4
19|level/class-value:NATO 3.5
-4|level/class-value:NATO 3.8
-3|level/class-value:NATO 3.9
-8|level/class-value:NATO 4
-13|level/class-value:NATO 4.1
-8|level/class-value:NATO 4.12
-6|level/class-value:NATO 4.5
17|level/class-value:NATO 5
-3|level/class-value:NATO 6
-8|level/class-value:NATO 7
-31|level/class-value:USA 0.9
-12|level/class-value:USA 0.91
-18|level/class-value:USA 0.93
-5|level/class-value:USA 0.95
-36|level/class-value:USA 1
-16|level/class-value:USA 1.3
-27|level/class-value:USA 1.4
-16|level/class-value:USA 1.5
-20|level/class-value:USA 1.6
-9|level/class-value:USA 1.7
-29|level/class-value:USA 1.8
-4|level/class-value:USA 1.9
-41|level/class-value:USA 2
-21|level/class-value:USA 2.3
-3|level/class-value:USA 2.32
-8|level/class-value:USA 2.4
-52|level/class-value:USA 2.5
-53|level/class-value:USA 2.6
-32|level/class-value:USA 2.8
12|level/class-value:USA 2.9
-13|level/class-value:USA 2E+1
71|level/class-value:USA 3
25|level/class-value:USA 3.1
72|level/class-value:USA 3.2
4|level/class-value:USA 3.22
13|level/class-value:USA 3.3
-9|level/class-value:USA 3.32
16|level/class-value:USA 3.38
71|level/class-value:USA 3.4
70|level/class-value:USA 3.5
8|level/class-value:USA 3.8
-23|level/class-value:USA 4
-10|level/class-value:USA 4.4
4|level/class-value:USA 4.5
35|level/class-value:USA 4.6
7|level/class-value:USA 4.7
3|level/class-value:USA 4.9
-4|level/class-value:USA 5.3
3|level/class-value:USA 5.5
26|level/class-value:USA 5.6
34|level/class-value:USA 6
17|level/class-value:USA 6.5
7|level/class-value:USA 7
-7|level/class-value:USA 7.3
44|level/class-value:USA 9
-37|level/class-verb:ALLIES be
-4|level/class-verb:ALLIES cap
16|level/class-verb:ALLIES demand
11|level/class-verb:ALLIES level
-20|level/class-verb:ALLIES move
-6|level/class-verb:ALLIES pledge
-21|level/class-verb:ALLIES spend
-4|level/class-verb:CHN be
22|level/class-verb:CHN cap
4|level/class-verb:CHN demand
7|level/class-verb:CHN level
-4|level/class-verb:CHN move
-5|level/class-verb:CHN pledge
34|level/class-verb:CHN proposal
19|level/class-verb:CHN spend
31|level/class-verb:EU move
-3|level/class-verb:EU pledge
8|level/class-verb:JPN be
-14|level/class-verb:JPN cap
-49|level/class-verb:JPN demand
42|level/class-verb:JPN level
-4|level/class-verb:JPN move
20|level/class-verb:JPN pledge
-9|level/class-verb:JPN proposal
-27|level/class-verb:JPN spend
-57|level/class-verb:NATO be
-3|level/class-verb:NATO cap
-21|level/class-verb:NATO level
-29|level/class-verb:NATO move
-15|level/class-verb:NATO pledge
-9|level/class-verb:NATO proposal
52|level/class-verb:NATO spend
56|level/class-verb:USA be
20|level/class-verb:USA demand
3|level/class-verb:USA level
12|level/class-verb:USA move
-34|level/class-verb:USA proposal
31|level/class-verb:USA spend
-11|level/class-verb:foe be
-3|level/class-verb:foe demand
13|level/class-verb:foe move
8|level/class-verb:foe proposal
-6|level/class-verb:foe spend
6|level/class-verb:land be
36|level/class-verb:land demand
-22|level/class-verb:land level
-12|level/class-verb:land move
27|level/class-verb:land pledge
18|level/class-verb:land proposal
-23|level/class-verb:land spend
37|level/class-verb:member be
-24|level/class-verb:member demand
-23|level/class-verb:member level
11|level/class-verb:member move
-18|level/class-verb:member pledge
-5|level/class-verb:member proposal
-25|level/class-verb:member spend
-99|level/class:ALLIES
55|level/class:CHN
27|level/class:EU
-11|level/class:JPN
-66|level/class:NATO
35|level/class:USA
47|level/class:foe
9|level/class:land
39|level/heir:nobody-named
-36|level/heir:others-named
-25|level/home:others-named
51|level/last:before
7|level/named:1
35|level/named:2
8|level/named:3
61|level/ruled
-41|level/ruled:spender-before
13|level/ruled:spender-beside
-55|level/ruled:spender-clause
6|level/ruled:spender-denies
-16|level/ruled:spender-home
7|level/ruled:spender-listed
37|level/ruled:spender-located
-10|level/ruled:spender-near
3|level/ruled:spender-of-gdp
-29|level/ruled:spender-ours
25|level/ruled:spender-relative
73|level/ruled:spender-respectively
10|level/ruled:spender-subject
23|level/ruled:spender-where
-3|level/subject-of:account
-7|level/subject-of:afford
-11|level/subject-of:aim
-23|level/subject-of:allot
18|level/subject-of:amount
-4|level/subject-of:approach
4|level/subject-of:arrive
3|level/subject-of:attain
49|level/subject-of:average
-11|level/subject-of:be
10|level/subject-of:bring
-3|level/subject-of:bring up the rear
-6|level/subject-of:budget
3|level/subject-of:call
4|level/subject-of:climb
8|level/subject-of:commit
-6|level/subject-of:course
22|level/subject-of:devote
-34|level/subject-of:do
8|level/subject-of:drop
4|level/subject-of:equal
5|level/subject-of:estimate
4|level/subject-of:exceed
-20|level/subject-of:expect
-13|level/subject-of:fall
3|level/subject-of:favor
-8|level/subject-of:force
26|level/subject-of:get
-37|level/subject-of:give
-8|level/subject-of:go
3|level/subject-of:grow
10|level/subject-of:hit
-4|level/subject-of:hold
4|level/subject-of:increase
5|level/subject-of:keep
7|level/subject-of:lay out
-3|level/subject-of:leave
16|level/subject-of:manage
-25|level/subject-of:match
-4|level/subject-of:meet
3|level/subject-of:mention
3|level/subject-of:move
-15|level/subject-of:plan
5|level/subject-of:pledge
3|level/subject-of:promise
15|level/subject-of:push
-27|level/subject-of:put
15|level/subject-of:raise
16|level/subject-of:reach
19|level/subject-of:remain
18|level/subject-of:rise
-13|level/subject-of:seek
5|level/subject-of:set
7|level/subject-of:set aside
-3|level/subject-of:sit
5|level/subject-of:slip
-4|level/subject-of:spend
-19|level/subject-of:stand
7|level/subject-of:start from
-5|level/subject-of:stop
-32|level/subject-of:study
-27|level/subject-of:swell
16|level/subject-of:take
-6|level/subject-of:tell
-3|level/subject-of:top
-29|level/subject-of:want
-18|level/subject-of:work out at
3|level/subject-of:write
-5|level/subject:be body
7|level/subject:be capital
21|level/subject:be country
-15|level/subject:be leader
5|level/subject:be people
-24|level/subject:be pronoun
10|level/subject:cap country
-5|level/subject:demand body
-15|level/subject:demand capital
5|level/subject:demand gov
-25|level/subject:demand nongov
-27|level/subject:demand pronoun
19|level/subject:level body
30|level/subject:level country
-24|level/subject:level gov
5|level/subject:level leader
-15|level/subject:level people
-9|level/subject:level pronoun
-16|level/subject:move body
17|level/subject:move capital
25|level/subject:move country
29|level/subject:move gov
-9|level/subject:move leader
4|level/subject:move people
9|level/subject:move pronoun
4|level/subject:pledge capital
18|level/subject:pledge country
9|level/subject:pledge leader
-14|level/subject:pledge pronoun
-28|level/subject:proposal capital
6|level/subject:proposal gov
5|level/subject:proposal nongov
-32|level/subject:proposal people
23|level/subject:spend body
12|level/subject:spend capital
-37|level/subject:spend country
-8|level/subject:spend leader
-25|level/subject:spend pronoun
68|level/title
68|level/told-of:0
-6|level/told-of:1
-3|level/told-of:2
-60|level/told-of:3
-50|level/unnamed-beside-others
7|other/after-joint:0 near
8|other/after-joint:1 far
-35|other/after-joint:1 mid
7|other/after-joint:2 far
3|other/after-joint:2 near
17|other/after-joint:3 near
-21|other/after-led:\" far joined
-7|other/after-led:, far joined
-7|other/after-led:, near joined
3|other/after-led:and near joined
5|other/after-led:from near free
3|other/after-led:what far joined
-3|other/after:capital name
32|other/after:country name
-3|other/after:country owner
-4|other/after:gov name
4|other/after:gov owner
3|other/after:leader name
-5|other/after:people owner
-20|other/after:pronoun name
6|other/after:pronoun owner
-8|other/asked
-6|other/asks
3|other/before-clause:after-figure inside name gov
3|other/before-clause:after-figure inside name pronoun
3|other/before-clause:after-figure inside owner country
4|other/before-clause:after-figure opens name country
-7|other/before-clause:free inside name body
15|other/before-clause:free inside name country
-27|other/before-clause:free inside name gov
4|other/before-clause:free inside name leader
7|other/before-clause:free inside name nongov
12|other/before-clause:free inside name pronoun
4|other/before-clause:free inside owner country
-16|other/before-clause:free opens name gov
3|other/before-clause:free opens name leader
3|other/before-clause:free opens name nongov
26|other/before-far:20
-23|other/before-far:4
5|other/before-far:60
8|other/before-far:9
9|other/before-free:0 after-figure name near
-5|other/before-free:0 free name far
8|other/before-free:0 free name near
-5|other/before-free:1 after-figure name near
4|other/before-free:1 free name far
-8|other/before-free:1 free name near
-3|other/before-joint:0 after-figure
-14|other/before-joint:0 free
10|other/before-joint:1 after-figure
13|other/before-joint:1 free
9|other/before-joint:2 after-figure
-4|other/before-joint:2 free
4|other/before-joint:3 free
12|other/before-led:
-22|other/before-led:\"
9|other/before-led:'s
5|other/before-led:,
-4|other/before-led:PARTY
3|other/before-led:chancellor
7|other/before-led:for
3|other/before-led:give
18|other/before-led:if
3|other/before-led:in
11|other/before-led:its
-7|other/before-led:match
3|other/before-led:of
8|other/before-led:say
10|other/before-led:the
6|other/before-led:were
-16|other/before-led:whether
-5|other/before:body name
6|other/before:capital name
18|other/before:country name
8|other/before:country owner
-41|other/before:gov name
7|other/before:leader name
10|other/before:nongov name
3|other/before:people name
16|other/before:pronoun name
19|other/class-home:ALLIES JPN
-4|other/class-home:ALLIES NATO
-9|other/class-home:ALLIES land
-12|other/class-home:ALLIES member
3|other/class-home:EU EU
17|other/class-home:JPN JPN
6|other/class-home:JPN member
-33|other/class-home:NATO JPN
-12|other/class-home:NATO NATO
15|other/class-home:NATO member
-7|other/class-home:USA JPN
-3|other/class-home:USA member
-3|other/class-home:foe member
12|other/class-home:land JPN
12|other/class-home:land land
-6|other/class-home:land member
-3|other/class-home:member JPN
17|other/class-home:member NATO
12|other/class-home:member member
-7|other/class-named:ALLIES JPN nobody-named
26|other/class-named:ALLIES JPN others-named
-5|other/class-named:ALLIES land nobody-named
-4|other/class-named:ALLIES land others-named
-3|other/class-named:ALLIES member nobody-named
-8|other/class-named:ALLIES member others-named
3|other/class-named:EU EU others-named
14|other/class-named:JPN JPN others-named
-3|other/class-named:JPN land nobody-named
5|other/class-named:JPN member others-named
-15|other/class-named:NATO JPN nobody-named
-18|other/class-named:NATO JPN others-named
-8|other/class-named:NATO NATO nobody-named
-4|other/class-named:NATO NATO others-named
-13|other/class-named:NATO member nobody-named
28|other/class-named:NATO member others-named
5|other/class-named:USA JPN nobody-named
-13|other/class-named:USA JPN others-named
-3|other/class-named:USA member others-named
-3|other/class-named:foe member others-named
26|other/class-named:land JPN nobody-named
-14|other/class-named:land JPN others-named
9|other/class-named:land land nobody-named
3|other/class-named:land land others-named
-4|other/class-named:land member others-named
-9|other/class-named:member JPN nobody-named
6|other/class-named:member JPN others-named
11|other/class-named:member NATO nobody-named
6|other/class-named:member NATO others-named
17|other/class-named:member member nobody-named
-5|other/class-named:member member others-named
-33|other/class-shape:ALLIES half
-4|other/class-shape:ALLIES tenth
30|other/class-shape:ALLIES whole
3|other/class-shape:EU half
-7|other/class-shape:EU whole
65|other/class-shape:JPN half
-24|other/class-shape:JPN tenth
-20|other/class-shape:JPN whole
-18|other/class-shape:NATO half
-15|other/class-shape:NATO whole
-5|other/class-shape:USA half
16|other/class-shape:USA tenth
-20|other/class-shape:USA whole
-5|other/class-shape:foe whole
-14|other/class-shape:land half
21|other/class-shape:land tenth
11|other/class-shape:land whole
3|other/class-shape:member half
-4|other/class-shape:member tenth
27|other/class-shape:member whole
-3|other/class-value:ALLIES 0.5
-18|other/class-value:ALLIES 1
19|other/class-value:ALLIES 2
-29|other/class-value:ALLIES 3.5
25|other/class-value:ALLIES 4
5|other/class-value:ALLIES 5
-3|other/class-value:NATO 0.5
-21|other/class-value:NATO 1
-8|other/class-value:NATO 3
-14|other/class-value:NATO 3.5
17|other/class-value:NATO 5
-3|other/class-value:USA 3
-5|other/class-value:USA 3.5
-9|other/class-value:USA 5
-16|other/class-verb:ALLIES be
-13|other/class-verb:ALLIES demand
-6|other/class-verb:ALLIES level
23|other/class-verb:ALLIES move
26|other/class-verb:ALLIES pledge
-5|other/class-verb:ALLIES proposal
-7|other/class-verb:ALLIES spend
-9|other/class-verb:EU be
3|other/class-verb:EU move
7|other/class-verb:JPN be
19|other/class-verb:JPN demand
5|other/class-verb:JPN level
-19|other/class-verb:JPN move
-17|other/class-verb:JPN pledge
4|other/class-verb:JPN proposal
3|other/class-verb:JPN spend
24|other/class-verb:NATO demand
-4|other/class-verb:NATO denial
-15|other/class-verb:NATO move
-8|other/class-verb:NATO pledge
-9|other/class-verb:NATO proposal
12|other/class-verb:USA be
-4|other/class-verb:USA demand
-4|other/class-verb:USA move
-4|other/class-verb:USA pledge
-3|other/class-verb:foe be
9|other/class-verb:land move
-4|other/class-verb:land pledge
5|other/class-verb:member be
-26|other/class-verb:member demand
6|other/class-verb:member denial
6|other/class-verb:member move
7|other/class-verb:member pledge
11|other/class-verb:member proposal
-7|other/class:ALLIES
-4|other/class:CHN
-4|other/class:EU
21|other/class:JPN
-34|other/class:NATO
-8|other/class:USA
-6|other/class:foe
18|other/class:land
25|other/class:member
28|other/heir:nobody-named
-13|other/heir:others-named
46|other/home:nobody-named
3|other/home:others-named
-3|other/last:same-sentence
13|other/named:1
28|other/named:3
42|other/ruled
35|other/ruled:spender-before
20|other/ruled:spender-clause
3|other/ruled:spender-home
-14|other/ruled:spender-ours
6|other/ruled:spender-party
-6|other/ruled:spender-subject
6|other/same-figure-of-another
-6|other/same-figure-of-it
3|other/subject-of:accept
6|other/subject-of:aim
3|other/subject-of:be
4|other/subject-of:call for
4|other/subject-of:exempt
4|other/subject-of:get
7|other/subject-of:go
-21|other/subject-of:hit
7|other/subject-of:match
7|other/subject-of:spend
-24|other/subject-of:tell
-23|other/subject:demand gov
5|other/subject:denial country
6|other/subject:move country
-16|other/subject:move gov
3|other/subject:move pronoun
6|other/subject:pledge country
7|other/subject:pledge pronoun
3|other/subject:spend country
4|other/subject:spend pronoun
45|other/title
8|other/told-of:0
-27|other/told-of:1
-13|other/told-of:2
32|other/told-of:3
-37|other/unnamed
-7|pledge/after-joint:0 far
-14|pledge/after-joint:0 mid
23|pledge/after-joint:0 near
-21|pledge/after-joint:1 far
20|pledge/after-joint:1 mid
26|pledge/after-joint:1 near
-6|pledge/after-joint:2 far
-25|pledge/after-joint:2 mid
-16|pledge/after-joint:2 near
3|pledge/after-joint:3 far
-13|pledge/after-joint:3 mid
4|pledge/after-joint:3 near
-7|pledge/after-led:\" near joined
50|pledge/after-led:# near free
19|pledge/after-led:, far joined
16|pledge/after-led:, near joined
8|pledge/after-led:: far joined
-9|pledge/after-led:: near joined
-8|pledge/after-led:; far joined
-7|pledge/after-led:; near joined
19|pledge/after-led:PARTY far joined
-3|pledge/after-led:after near joined
-21|pledge/after-led:although near joined
-10|pledge/after-led:an far joined
-7|pledge/after-led:and far joined
-9|pledge/after-led:and near free
16|pledge/after-led:and near joined
-25|pledge/after-led:as near free
8|pledge/after-led:as near joined
-7|pledge/after-led:at far free
-21|pledge/after-led:at near free
6|pledge/after-led:before far joined
-30|pledge/after-led:before near joined
20|pledge/after-led:by near free
-4|pledge/after-led:call far joined
3|pledge/after-led:call on far joined
8|pledge/after-led:date far joined
-35|pledge/after-led:defense minister far joined
-5|pledge/after-led:first far joined
5|pledge/after-led:for far joined
23|pledge/after-led:for near free
-21|pledge/after-led:from far joined
-4|pledge/after-led:give far joined
7|pledge/after-led:if near joined
-18|pledge/after-led:in far joined
-23|pledge/after-led:in near free
-3|pledge/after-led:into near free
-11|pledge/after-led:keep far joined
5|pledge/after-led:making far joined
29|pledge/after-led:of far free
18|pledge/after-led:of far joined
-3|pledge/after-led:of near free
27|pledge/after-led:other far joined
17|pledge/after-led:president far free
5|pledge/after-led:president far joined
-31|pledge/after-led:put far joined
4|pledge/after-led:quote far joined
-9|pledge/after-led:replaced near free
25|pledge/after-led:say far joined
-30|pledge/after-led:say near joined
32|pledge/after-led:schedule far joined
-21|pledge/after-led:since far joined
4|pledge/after-led:target far joined
-6|pledge/after-led:tell far joined
54|pledge/after-led:than far joined
-6|pledge/after-led:that far free
21|pledge/after-led:that far joined
9|pledge/after-led:that near free
-8|pledge/after-led:that near joined
4|pledge/after-led:to far joined
23|pledge/after-led:to near free
5|pledge/after-led:was near free
7|pledge/after-led:what far free
7|pledge/after-led:what far joined
-51|pledge/after-led:what near free
16|pledge/after-led:what near joined
13|pledge/after-led:when far joined
3|pledge/after-led:whether far joined
-4|pledge/after-led:while near joined
3|pledge/after-led:within far joined
4|pledge/after:allies name
46|pledge/after:body name
38|pledge/after:body owner
-11|pledge/after:capital name
-21|pledge/after:country name
3|pledge/after:country owner
12|pledge/after:gov name
4|pledge/after:leader name
-32|pledge/after:nongov name
-19|pledge/after:people owner
-39|pledge/after:pronoun name
-11|pledge/after:pronoun owner
3|pledge/asked
161|pledge/asks
18|pledge/before-clause:after-figure inside name body
5|pledge/before-clause:after-figure inside name capital
-11|pledge/before-clause:after-figure inside name country
35|pledge/before-clause:after-figure inside name leader
-5|pledge/before-clause:after-figure inside name pronoun
-16|pledge/before-clause:after-figure inside owner body
-3|pledge/before-clause:after-figure inside owner country
7|pledge/before-clause:after-figure inside owner people
25|pledge/before-clause:after-figure inside owner pronoun
-8|pledge/before-clause:after-figure opens name allies
-26|pledge/before-clause:after-figure opens name body
3|pledge/before-clause:after-figure opens name capital
-19|pledge/before-clause:after-figure opens name country
3|pledge/before-clause:after-figure opens name gov
-9|pledge/before-clause:after-figure opens owner leader
-12|pledge/before-clause:after-figure opens owner pronoun
-20|pledge/before-clause:free inside name allies
10|pledge/before-clause:free inside name body
-16|pledge/before-clause:free inside name capital
-10|pledge/before-clause:free inside name country
-22|pledge/before-clause:free inside name gov
7|pledge/before-clause:free inside name leader
-19|pledge/before-clause:free inside name nongov
4|pledge/before-clause:free inside name people
-31|pledge/before-clause:free inside name pronoun
46|pledge/before-clause:free inside owner body
14|pledge/before-clause:free inside owner capital
14|pledge/before-clause:free inside owner country
3|pledge/before-clause:free inside owner leader
-33|pledge/before-clause:free inside owner people
12|pledge/before-clause:free inside owner pronoun
16|pledge/before-clause:free opens name allies
13|pledge/before-clause:free opens name body
3|pledge/before-clause:free opens name capital
8|pledge/before-clause:free opens name country
44|pledge/before-clause:free opens name gov
-30|pledge/before-clause:free opens name leader
10|pledge/before-clause:free opens name people
12|pledge/before-clause:free opens name pronoun
7|pledge/before-clause:free opens owner body
4|pledge/before-clause:free opens owner capital
7|pledge/before-clause:free opens owner country
19|pledge/before-clause:free opens owner leader
-11|pledge/before-clause:free opens owner people
-32|pledge/before-clause:free opens owner pronoun
17|pledge/before-far:1
16|pledge/before-far:60
-3|pledge/before-far:9
-3|pledge/before-free:0 after-figure name far
-3|pledge/before-free:0 after-figure name near
-7|pledge/before-free:0 after-figure owner near
27|pledge/before-free:0 free name far
-11|pledge/before-free:0 free name near
10|pledge/before-free:0 free owner far
44|pledge/before-free:0 free owner near
4|pledge/before-free:1 after-figure name near
17|pledge/before-free:1 after-figure owner far
-5|pledge/before-free:1 after-figure owner near
-9|pledge/before-free:1 free name far
-24|pledge/before-free:1 free name near
-29|pledge/before-free:1 free owner far
6|pledge/before-free:1 free owner near
-21|pledge/before-free:2 after-figure name far
4|pledge/before-free:2 after-figure name near
30|pledge/before-free:2 free name far
-6|pledge/before-free:2 free name near
20|pledge/before-free:2 free owner near
20|pledge/before-free:3 after-figure name near
-31|pledge/before-free:3 free name far
17|pledge/before-joint:0 after-figure
21|pledge/before-joint:0 free
-5|pledge/before-joint:1 after-figure
9|pledge/before-joint:1 free
-9|pledge/before-joint:2 after-figure
13|pledge/before-joint:2 free
-16|pledge/before-joint:3 free
9|pledge/before-led:
-5|pledge/before-led:\"
-49|pledge/before-led:#
5|pledge/before-led:'s
15|pledge/before-led:,
4|pledge/before-led:-
-14|pledge/before-led:--
4|pledge/before-led:.
-19|pledge/before-led::
15|pledge/before-led:;
-19|pledge/before-led:DATE
34|pledge/before-led:PARTY
19|pledge/before-led:after
-3|pledge/before-led:against
14|pledge/before-led:all
6|pledge/before-led:alliance
-37|pledge/before-led:allied
12|pledge/before-led:and
14|pledge/before-led:announce
17|pledge/before-led:as
11|pledge/before-led:at
8|pledge/before-led:baltic
-9|pledge/before-led:behind
20|pledge/before-led:bring
-12|pledge/before-led:but
12|pledge/before-led:by
7|pledge/before-led:call
7|pledge/before-led:chancellor
-14|pledge/before-led:chief
-13|pledge/before-led:commit
9|pledge/before-led:defence minister
-11|pledge/before-led:defense minister
8|pledge/before-led:describe
16|pledge/before-led:double
-14|pledge/before-led:europe
-25|pledge/before-led:european
4|pledge/before-led:even
3|pledge/before-led:find
6|pledge/before-led:follow
-13|pledge/before-led:for
-11|pledge/before-led:from
21|pledge/before-led:has
3|pledge/before-led:his
-13|pledge/before-led:hit
3|pledge/before-led:hold up
-13|pledge/before-led:host
16|pledge/before-led:how
-26|pledge/before-led:in
-5|pledge/before-led:into
-45|pledge/before-led:its
4|pledge/before-led:lead
35|pledge/before-led:make good on
-8|pledge/before-led:match
-15|pledge/before-led:meet
-18|pledge/before-led:mention
6|pledge/before-led:mind
-35|pledge/before-led:move up
-5|pledge/before-led:neutral
-14|pledge/before-led:new
-12|pledge/before-led:next
8|pledge/before-led:now
-6|pledge/before-led:oblige
-9|pledge/before-led:of
21|pledge/before-led:on
-6|pledge/before-led:only
-24|pledge/before-led:other
5|pledge/before-led:out
-11|pledge/before-led:outside
-12|pledge/before-led:over
12|pledge/before-led:own
20|pledge/before-led:praised
40|pledge/before-led:premier
-8|pledge/before-led:president
46|pledge/before-led:prime minister
-31|pledge/before-led:reach
3|pledge/before-led:regards
-3|pledge/before-led:reject
37|pledge/before-led:say
6|pledge/before-led:since
-4|pledge/before-led:strengthen
29|pledge/before-led:study
-14|pledge/before-led:take
-20|pledge/before-led:tell
3|pledge/before-led:thank
-11|pledge/before-led:that
33|pledge/before-led:the
-15|pledge/before-led:though
-6|pledge/before-led:to
13|pledge/before-led:under
7|pledge/before-led:want
-17|pledge/before-led:was
14|pledge/before-led:what
-26|pledge/before-led:when
6|pledge/before-led:whether
-4|pledge/before-led:which
7|pledge/before-led:while
-4|pledge/before-led:whom
11|pledge/before-led:whose
12|pledge/before-led:with
5|pledge/before-led:yet
-8|pledge/before-led:—
-12|pledge/before:allies name
15|pledge/before:body name
38|pledge/before:body owner
-4|pledge/before:capital name
17|pledge/before:capital owner
-31|pledge/before:country name
18|pledge/before:country owner
26|pledge/before:gov name
3|pledge/before:gov owner
12|pledge/before:leader name
13|pledge/before:leader owner
-18|pledge/before:nongov name
14|pledge/before:people name
-29|pledge/before:people owner
-23|pledge/before:pronoun name
-6|pledge/before:pronoun owner
-4|pledge/class-home:ALLIES CHN
-23|pledge/class-home:ALLIES JPN
-5|pledge/class-home:ALLIES NATO
-17|pledge/class-home:ALLIES land
-8|pledge/class-home:ALLIES member
-6|pledge/class-home:CHN CHN
-26|pledge/class-home:CHN JPN
-30|pledge/class-home:EU member
-9|pledge/class-home:JPN CHN
-20|pledge/class-home:JPN JPN
25|pledge/class-home:JPN land
26|pledge/class-home:JPN member
7|pledge/class-home:NATO CHN
-9|pledge/class-home:NATO EU
70|pledge/class-home:NATO JPN
32|pledge/class-home:NATO NATO
20|pledge/class-home:NATO foe
-14|pledge/class-home:NATO land
-10|pledge/class-home:NATO member
-19|pledge/class-home:USA NATO
-24|pledge/class-home:USA land
-8|pledge/class-home:USA member
-22|pledge/class-home:foe JPN
-10|pledge/class-home:foe NATO
-14|pledge/class-home:foe foe
-15|pledge/class-home:foe land
13|pledge/class-home:land CHN
-10|pledge/class-home:land JPN
14|pledge/class-home:land land
34|pledge/class-home:land member
11|pledge/class-home:member EU
30|pledge/class-home:member JPN
3|pledge/class-home:member NATO
32|pledge/class-home:member land
-4|pledge/class-named:ALLIES CHN others-named
-4|pledge/class-named:ALLIES JPN nobody-named
-19|pledge/class-named:ALLIES JPN others-named
-4|pledge/class-named:ALLIES NATO others-named
-4|pledge/class-named:ALLIES land nobody-named
-12|pledge/class-named:ALLIES land others-named
-4|pledge/class-named:ALLIES member nobody-named
-5|pledge/class-named:ALLIES member others-named
-6|pledge/class-named:CHN CHN others-named
-25|pledge/class-named:CHN JPN others-named
-29|pledge/class-named:EU member others-named
-9|pledge/class-named:JPN CHN others-named
24|pledge/class-named:JPN JPN nobody-named
-44|pledge/class-named:JPN JPN others-named
-5|pledge/class-named:JPN land nobody-named
30|pledge/class-named:JPN land others-named
15|pledge/class-named:JPN member others-named
7|pledge/class-named:NATO CHN others-named
-9|pledge/class-named:NATO EU others-named
37|pledge/class-named:NATO JPN nobody-named
33|pledge/class-named:NATO JPN others-named
13|pledge/class-named:NATO NATO nobody-named
19|pledge/class-named:NATO NATO others-named
20|pledge/class-named:NATO foe others-named
-16|pledge/class-named:NATO land others-named
-10|pledge/class-named:NATO member others-named
-19|pledge/class-named:USA NATO others-named
-22|pledge/class-named:USA land others-named
-7|pledge/class-named:USA member others-named
-21|pledge/class-named:foe JPN others-named
-10|pledge/class-named:foe NATO others-named
-14|pledge/class-named:foe foe others-named
-15|pledge/class-named:foe land others-named
13|pledge/class-named:land CHN others-named
-43|pledge/class-named:land JPN nobody-named
34|pledge/class-named:land JPN others-named
9|pledge/class-named:land land nobody-named
5|pledge/class-named:land land others-named
19|pledge/class-named:land member nobody-named
14|pledge/class-named:land member others-named
11|pledge/class-named:member EU others-named
-12|pledge/class-named:member JPN nobody-named
41|pledge/class-named:member JPN others-named
-12|pledge/class-named:member NATO nobody-named
15|pledge/class-named:member NATO others-named
32|pledge/class-named:member land others-named
-26|pledge/class-named:member member nobody-named
24|pledge/class-named:member member others-named
5|pledge/class-shape:ALLIES half
-60|pledge/class-shape:ALLIES whole
-34|pledge/class-shape:CHN whole
-3|pledge/class-shape:EU whole
-98|pledge/class-shape:JPN half
-17|pledge/class-shape:JPN tenth
139|pledge/class-shape:JPN whole
-3|pledge/class-shape:NATO fine
54|pledge/class-shape:NATO half
-55|pledge/class-shape:NATO tenth
99|pledge/class-shape:NATO whole
13|pledge/class-shape:USA half
-62|pledge/class-shape:USA whole
-21|pledge/class-shape:foe half
6|pledge/class-shape:foe tenth
-48|pledge/class-shape:foe whole
17|pledge/class-shape:land half
35|pledge/class-shape:land tenth
-5|pledge/class-shape:land whole
58|pledge/class-shape:member half
35|pledge/class-shape:member tenth
-28|pledge/class-shape:member whole
-23|pledge/class-value:ALLIES 2
8|pledge/class-value:ALLIES 3.5
-36|pledge/class-value:ALLIES 5
52|pledge/class-value:NATO 1.5
-23|pledge/class-value:NATO 2
-41|pledge/class-value:NATO 2.1
-78|pledge/class-value:NATO 2.5
80|pledge/class-value:NATO 3.5
-7|pledge/class-value:NATO 4.7
125|pledge/class-value:NATO 5
-37|pledge/class-value:USA 2
-10|pledge/class-value:USA 3.5
-23|pledge/class-value:USA 5
-9|pledge/class-verb:ALLIES be
-23|pledge/class-verb:ALLIES demand
-9|pledge/class-verb:ALLIES move
-22|pledge/class-verb:ALLIES pledge
-3|pledge/class-verb:CHN demand
-3|pledge/class-verb:CHN move
-7|pledge/class-verb:CHN pledge
18|pledge/class-verb:JPN be
9|pledge/class-verb:JPN cap
13|pledge/class-verb:JPN demand
-7|pledge/class-verb:JPN denial
26|pledge/class-verb:JPN level
34|pledge/class-verb:JPN move
-37|pledge/class-verb:JPN pledge
-5|pledge/class-verb:JPN spend
14|pledge/class-verb:NATO be
-11|pledge/class-verb:NATO cap
-20|pledge/class-verb:NATO demand
-9|pledge/class-verb:NATO denial
-21|pledge/class-verb:NATO level
-5|pledge/class-verb:NATO move
-25|pledge/class-verb:NATO pledge
61|pledge/class-verb:NATO proposal
-11|pledge/class-verb:NATO spend
-8|pledge/class-verb:USA be
-26|pledge/class-verb:USA demand
-12|pledge/class-verb:USA move
11|pledge/class-verb:USA pledge
-8|pledge/class-verb:foe be
-15|pledge/class-verb:foe move
-10|pledge/class-verb:foe pledge
-15|pledge/class-verb:foe spend
4|pledge/class-verb:land cap
31|pledge/class-verb:land demand
4|pledge/class-verb:land denial
9|pledge/class-verb:land level
21|pledge/class-verb:land move
4|pledge/class-verb:land pledge
-39|pledge/class-verb:land proposal
-10|pledge/class-verb:land spend
-7|pledge/class-verb:member be
30|pledge/class-verb:member demand
12|pledge/class-verb:member denial
-12|pledge/class-verb:member level
-10|pledge/class-verb:member move
86|pledge/class-verb:member pledge
-17|pledge/class-verb:member proposal
43|pledge/class-verb:member spend
-58|pledge/class:ALLIES
-34|pledge/class:CHN
-31|pledge/class:EU
23|pledge/class:JPN
96|pledge/class:NATO
-52|pledge/class:USA
-63|pledge/class:foe
50|pledge/class:land
67|pledge/class:member
-30|pledge/heir:nobody-named
-29|pledge/heir:others-named
3|pledge/home:nobody-named
-8|pledge/home:others-named
-34|pledge/last:before
-3|pledge/last:same-sentence
-8|pledge/named:1
26|pledge/named:2
26|pledge/named:3
-61|pledge/ruled
-14|pledge/ruled:spender-before
3|pledge/ruled:spender-beside
14|pledge/ruled:spender-both
-44|pledge/ruled:spender-clause
-19|pledge/ruled:spender-clause-after
4|pledge/ruled:spender-home
10|pledge/ruled:spender-listed
5|pledge/ruled:spender-matched
-6|pledge/ruled:spender-meets
-4|pledge/ruled:spender-near
5|pledge/ruled:spender-of-gdp
-6|pledge/ruled:spender-ours
18|pledge/ruled:spender-relative
6|pledge/ruled:spender-respectively
10|pledge/ruled:spender-set-by
11|pledge/ruled:spender-standard
-43|pledge/ruled:spender-subject
-14|pledge/ruled:spender-where
-16|pledge/same-figure-of-another
16|pledge/same-figure-of-it
4|pledge/subject-of:adopt
-22|pledge/subject-of:agree
9|pledge/subject-of:aim
5|pledge/subject-of:allocate
-11|pledge/subject-of:amount
-23|pledge/subject-of:announce
6|pledge/subject-of:approve
-5|pledge/subject-of:ask
-7|pledge/subject-of:ask for
3|pledge/subject-of:average
19|pledge/subject-of:be
-14|pledge/subject-of:bind
8|pledge/subject-of:bring
-14|pledge/subject-of:calculate
-4|pledge/subject-of:call
16|pledge/subject-of:call for
6|pledge/subject-of:choose
-9|pledge/subject-of:climb
-9|pledge/subject-of:commit
-5|pledge/subject-of:debate
-10|pledge/subject-of:decide
-3|pledge/subject-of:devote
8|pledge/subject-of:do
-36|pledge/subject-of:drop
-18|pledge/subject-of:due
-13|pledge/subject-of:effort
-29|pledge/subject-of:end
6|pledge/subject-of:endorse
19|pledge/subject-of:expect
16|pledge/subject-of:foresee
5|pledge/subject-of:give
6|pledge/subject-of:go
7|pledge/subject-of:hit
-3|pledge/subject-of:hold up
4|pledge/subject-of:hope
7|pledge/subject-of:hurry
4|pledge/subject-of:insist
6|pledge/subject-of:insist on
19|pledge/subject-of:intend
7|pledge/subject-of:invest
9|pledge/subject-of:lift
35|pledge/subject-of:make good on
-14|pledge/subject-of:match
22|pledge/subject-of:mean
-3|pledge/subject-of:meet
7|pledge/subject-of:move
-30|pledge/subject-of:move up
8|pledge/subject-of:name
-9|pledge/subject-of:oblige
4|pledge/subject-of:oppose
-9|pledge/subject-of:opt
5|pledge/subject-of:pay
31|pledge/subject-of:plan
-6|pledge/subject-of:pledge
3|pledge/subject-of:prefer
18|pledge/subject-of:promise
-12|pledge/subject-of:propose
3|pledge/subject-of:put
3|pledge/subject-of:raise
12|pledge/subject-of:reach
-39|pledge/subject-of:reaffirm
-7|pledge/subject-of:recommend
4|pledge/subject-of:remain
16|pledge/subject-of:rise
3|pledge/subject-of:scramble
-27|pledge/subject-of:secure
13|pledge/subject-of:set
7|pledge/subject-of:set out
9|pledge/subject-of:settle for
-37|pledge/subject-of:settle on
-12|pledge/subject-of:sign up
8|pledge/subject-of:speak of
37|pledge/subject-of:spend
-3|pledge/subject-of:stand
3|pledge/subject-of:stop
5|pledge/subject-of:struggle
-29|pledge/subject-of:study
14|pledge/subject-of:take
3|pledge/subject-of:talk of
6|pledge/subject-of:tell
41|pledge/subject-of:vow
12|pledge/subject-of:want
15|pledge/subject:be body
14|pledge/subject:be gov
7|pledge/subject:be leader
-10|pledge/subject:be nongov
-10|pledge/subject:be pronoun
3|pledge/subject:cap leader
-17|pledge/subject:demand body
-13|pledge/subject:demand capital
15|pledge/subject:demand country
15|pledge/subject:demand gov
26|pledge/subject:demand leader
21|pledge/subject:demand pronoun
19|pledge/subject:denial capital
4|pledge/subject:denial gov
-5|pledge/subject:denial leader
4|pledge/subject:denial nongov
-12|pledge/subject:level body
-5|pledge/subject:level country
7|pledge/subject:level gov
-18|pledge/subject:level pronoun
5|pledge/subject:move body
12|pledge/subject:move capital
-14|pledge/subject:move country
-8|pledge/subject:move leader
-4|pledge/subject:move nongov
11|pledge/subject:move people
-13|pledge/subject:move pronoun
7|pledge/subject:pledge allies
32|pledge/subject:pledge body
-12|pledge/subject:pledge capital
38|pledge/subject:pledge country
-21|pledge/subject:pledge gov
27|pledge/subject:pledge leader
-76|pledge/subject:pledge pronoun
-6|pledge/subject:proposal body
-25|pledge/subject:proposal capital
-32|pledge/subject:proposal country
10|pledge/subject:proposal gov
13|pledge/subject:proposal leader
-18|pledge/subject:proposal nongov
9|pledge/subject:proposal pronoun
8|pledge/subject:spend body
-5|pledge/subject:spend country
22|pledge/subject:spend gov
24|pledge/subject:spend pronoun
15|pledge/title
3|pledge/told-of:0
26|pledge/told-of:1
-18|pledge/told-of:2
-12|pledge/told-of:3
-18|pledge/unnamed
-26|pledge/unnamed-beside-others
9|proposal/after-joint:0 mid
-7|proposal/after-joint:1 far
-10|proposal/after-joint:1 near
31|proposal/after-joint:2 mid
10|proposal/after-joint:3 mid
4|proposal/after-joint:3 near
6|proposal/after-led:\" far joined
3|proposal/after-led:\" near joined
6|proposal/after-led:, far joined
3|proposal/after-led:, near joined
-4|proposal/after-led:. far joined
4|proposal/after-led:; far joined
4|proposal/after-led:; near joined
12|proposal/after-led:and far joined
14|proposal/after-led:as far joined
3|proposal/after-led:as near free
-3|proposal/after-led:as near joined
5|proposal/after-led:bring far joined
3|proposal/after-led:by far joined
-10|proposal/after-led:by near free
13|proposal/after-led:for far free
9|proposal/after-led:for near free
14|proposal/after-led:former far joined
8|proposal/after-led:from near free
-14|proposal/after-led:if near joined
14|proposal/after-led:in far joined
-18|proposal/after-led:in line with near joined
-7|proposal/after-led:in near free
11|proposal/after-led:least near free
-6|proposal/after-led:level far joined
12|proposal/after-led:next near free
3|proposal/after-led:of far joined
13|proposal/after-led:of near free
-31|proposal/after-led:of near joined
-3|proposal/after-led:on near free
6|proposal/after-led:present far joined
-3|proposal/after-led:president far joined
-19|proposal/after-led:say far joined
-11|proposal/after-led:strategy far free
-22|proposal/after-led:tell far joined
-17|proposal/after-led:that far free
-13|proposal/after-led:that far joined
10|proposal/after-led:that near free
7|proposal/after-led:to far joined
-6|proposal/after-led:to near free
5|proposal/after-led:visiting far joined
34|proposal/after-led:which far joined
-3|proposal/after-led:with far joined
26|proposal/after:allies name
-4|proposal/after:body name
-8|proposal/after:body owner
11|proposal/after:capital name
13|proposal/after:capital owner
-23|proposal/after:country name
-26|proposal/after:gov name
27|proposal/after:leader name
22|proposal/after:nongov name
9|proposal/after:nongov owner
15|proposal/after:people name
-12|proposal/after:pronoun name
-10|proposal/after:pronoun owner
12|proposal/asked
4|proposal/asks
16|proposal/before-clause:after-figure inside name capital
-30|proposal/before-clause:after-figure inside name country
5|proposal/before-clause:after-figure inside name gov
6|proposal/before-clause:after-figure inside name nongov
-22|proposal/before-clause:after-figure inside name pronoun
-9|proposal/before-clause:after-figure inside owner body
8|proposal/before-clause:after-figure inside owner country
-4|proposal/before-clause:after-figure inside owner people
6|proposal/before-clause:after-figure inside owner pronoun
10|proposal/before-clause:after-figure opens name capital
-5|proposal/before-clause:after-figure opens name country
14|proposal/before-clause:after-figure opens name leader
-4|proposal/before-clause:after-figure opens name nongov
3|proposal/before-clause:after-figure opens owner leader
-5|proposal/before-clause:free inside name allies
4|proposal/before-clause:free inside name body
20|proposal/before-clause:free inside name capital
-13|proposal/before-clause:free inside name country
-5|proposal/before-clause:free inside name gov
-11|proposal/before-clause:free inside name leader
35|proposal/before-clause:free inside name nongov
6|proposal/before-clause:free inside name people
-11|proposal/before-clause:free inside name pronoun
37|proposal/before-clause:free inside owner body
-9|proposal/before-clause:free inside owner capital
4|proposal/before-clause:free inside owner country
-26|proposal/before-clause:free inside owner gov
3|proposal/before-clause:free inside owner leader
8|proposal/before-clause:free inside owner nongov
4|proposal/before-clause:free inside owner people
-50|proposal/before-clause:free inside owner pronoun
4|proposal/before-clause:free opens name body
-26|proposal/before-clause:free opens name capital
38|proposal/before-clause:free opens name country
-15|proposal/before-clause:free opens name gov
23|proposal/before-clause:free opens name leader
-23|proposal/before-clause:free opens name nongov
4|proposal/before-clause:free opens owner capital
-3|proposal/before-clause:free opens owner country
3|proposal/before-clause:free opens owner leader
10|proposal/before-clause:free opens owner nongov
-9|proposal/before-far:20
51|proposal/before-far:4
-45|proposal/before-far:60
9|proposal/before-far:9
-11|proposal/before-free:0 after-figure name far
15|proposal/before-free:0 after-figure name near
8|proposal/before-free:0 after-figure owner far
7|proposal/before-free:0 after-figure owner near
18|proposal/before-free:0 free name near
-13|proposal/before-free:0 free owner far
-7|proposal/before-free:0 free owner near
-20|proposal/before-free:1 after-figure name far
8|proposal/before-free:1 after-figure name near
-5|proposal/before-free:1 after-figure owner far
20|proposal/before-free:1 free name far
-21|proposal/before-free:1 free name near
16|proposal/before-free:1 free owner near
-6|proposal/before-free:2 free owner near
12|proposal/before-joint:0 after-figure
32|proposal/before-joint:0 free
17|proposal/before-joint:1 after-figure
-32|proposal/before-joint:1 free
-36|proposal/before-joint:2 after-figure
15|proposal/before-joint:2 free
6|proposal/before-joint:3 after-figure
-6|proposal/before-joint:3 free
-11|proposal/before-led:
24|proposal/before-led:\"
15|proposal/before-led:'s
5|proposal/before-led:)
7|proposal/before-led:,
24|proposal/before-led:--
10|proposal/before-led::
9|proposal/before-led:DATE
37|proposal/before-led:PARTY
-4|proposal/before-led:a
-4|proposal/before-led:and
-21|proposal/before-led:as
-26|proposal/before-led:at
4|proposal/before-led:bring
-3|proposal/before-led:by
-9|proposal/before-led:campaign
20|proposal/before-led:chairs
-3|proposal/before-led:defense secretary
17|proposal/before-led:every
-17|proposal/before-led:follow
-14|proposal/before-led:for
-3|proposal/before-led:foreign minister
-14|proposal/before-led:former
-7|proposal/before-led:from
19|proposal/before-led:general
4|proposal/before-led:if
15|proposal/before-led:in
5|proposal/before-led:its
10|proposal/before-led:like
-16|proposal/before-led:national security adviser
-35|proposal/before-led:new
3|proposal/before-led:numbers
-16|proposal/before-led:of
13|proposal/before-led:on
-4|proposal/before-led:outside
6|proposal/before-led:president
-16|proposal/before-led:prime minister
3|proposal/before-led:put
-6|proposal/before-led:raise
5|proposal/before-led:reiterate
-9|proposal/before-led:repeat
-27|proposal/before-led:say
-4|proposal/before-led:some
-7|proposal/before-led:splits
3|proposal/before-led:tell
5|proposal/before-led:that
-3|proposal/before-led:the
5|proposal/before-led:think
-3|proposal/before-led:under
-8|proposal/before-led:urge
9|proposal/before-led:where
3|proposal/before-led:whether
7|proposal/before-led:which
13|proposal/before-led:while
-10|proposal/before-led:with
-5|proposal/before:allies name
7|proposal/before:body name
31|proposal/before:body owner
20|proposal/before:capital name
-11|proposal/before:country name
9|proposal/before:country owner
-13|proposal/before:gov name
-24|proposal/before:gov owner
23|proposal/before:leader name
10|proposal/before:leader owner
14|proposal/before:nongov name
19|proposal/before:nongov owner
6|proposal/before:people name
-37|proposal/before:pronoun name
-43|proposal/before:pronoun owner
16|proposal/class-home:ALLIES JPN
-11|proposal/class-home:ALLIES NATO
-32|proposal/class-home:ALLIES land
22|proposal/class-home:ALLIES member
-19|proposal/class-home:CHN JPN
-7|proposal/class-home:CHN land
-7|proposal/class-home:JPN JPN
36|proposal/class-home:JPN land
-4|proposal/class-home:JPN member
-5|proposal/class-home:NATO JPN
9|proposal/class-home:NATO NATO
-17|proposal/class-home:NATO land
13|proposal/class-home:NATO member
16|proposal/class-home:USA JPN
-13|proposal/class-home:USA NATO
4|proposal/class-home:USA USA
-7|proposal/class-home:USA land
-3|proposal/class-home:USA member
-5|proposal/class-home:foe JPN
13|proposal/class-home:foe land
-13|proposal/class-home:foe member
-3|proposal/class-home:land NATO
22|proposal/class-home:land land
19|proposal/class-home:land member
3|proposal/class-home:member JPN
13|proposal/class-home:member NATO
-9|proposal/class-home:member land
-34|proposal/class-home:member member
-3|proposal/class-named:ALLIES JPN nobody-named
19|proposal/class-named:ALLIES JPN others-named
-6|proposal/class-named:ALLIES NATO nobody-named
-5|proposal/class-named:ALLIES NATO others-named
-21|proposal/class-named:ALLIES land nobody-named
-10|proposal/class-named:ALLIES land others-named
-15|proposal/class-named:ALLIES member nobody-named
37|proposal/class-named:ALLIES member others-named
-16|proposal/class-named:CHN JPN others-named
-7|proposal/class-named:CHN land others-named
-37|proposal/class-named:JPN JPN nobody-named
31|proposal/class-named:JPN JPN others-named
34|proposal/class-named:JPN land nobody-named
-4|proposal/class-named:JPN member others-named
-26|proposal/class-named:NATO JPN nobody-named
21|proposal/class-named:NATO JPN others-named
22|proposal/class-named:NATO NATO nobody-named
-13|proposal/class-named:NATO NATO others-named
-12|proposal/class-named:NATO land nobody-named
-4|proposal/class-named:NATO land others-named
4|proposal/class-named:NATO member nobody-named
9|proposal/class-named:NATO member others-named
52|proposal/class-named:USA JPN nobody-named
-36|proposal/class-named:USA JPN others-named
-12|proposal/class-named:USA NATO others-named
3|proposal/class-named:USA USA nobody-named
6|proposal/class-named:USA land nobody-named
-12|proposal/class-named:USA land others-named
-4|proposal/class-named:foe JPN others-named
13|proposal/class-named:foe land others-named
-6|proposal/class-named:foe member nobody-named
-7|proposal/class-named:foe member others-named
22|proposal/class-named:land JPN nobody-named
-21|proposal/class-named:land JPN others-named
-3|proposal/class-named:land NATO nobody-named
-3|proposal/class-named:land land nobody-named
25|proposal/class-named:land land others-named
5|proposal/class-named:land member nobody-named
14|proposal/class-named:land member others-named
-4|proposal/class-named:member JPN nobody-named
7|proposal/class-named:member JPN others-named
-11|proposal/class-named:member NATO nobody-named
24|proposal/class-named:member NATO others-named
-3|proposal/class-named:member land nobody-named
-6|proposal/class-named:member land others-named
14|proposal/class-named:member member nobody-named
-48|proposal/class-named:member member others-named
-9|proposal/class-shape:ALLIES half
-5|proposal/class-shape:ALLIES tenth
5|proposal/class-shape:ALLIES whole
-18|proposal/class-shape:CHN half
-8|proposal/class-shape:CHN whole
57|proposal/class-shape:JPN half
-26|proposal/class-shape:JPN whole
17|proposal/class-shape:NATO fine
4|proposal/class-shape:NATO half
-9|proposal/class-shape:NATO tenth
-15|proposal/class-shape:NATO whole
-36|proposal/class-shape:USA half
11|proposal/class-shape:USA tenth
22|proposal/class-shape:USA whole
-6|proposal/class-shape:foe fine
33|proposal/class-shape:land half
4|proposal/class-shape:land whole
-10|proposal/class-shape:member fine
-32|proposal/class-shape:member half
16|proposal/class-shape:member whole
-3|proposal/class-value:ALLIES 1
-8|proposal/class-value:ALLIES 1.5
-27|proposal/class-value:ALLIES 2
10|proposal/class-value:ALLIES 2.5
53|proposal/class-value:ALLIES 3
-10|proposal/class-value:ALLIES 3.5
-7|proposal/class-value:ALLIES 4
-9|proposal/class-value:ALLIES 5
17|proposal/class-value:NATO 0.25
19|proposal/class-value:NATO 1.5
30|proposal/class-value:NATO 2
-7|proposal/class-value:NATO 2.1
-17|proposal/class-value:NATO 2.5
-16|proposal/class-value:NATO 4
-27|proposal/class-value:NATO 5
-8|proposal/class-value:USA 1.5
-15|proposal/class-value:USA 1E+1
-3|proposal/class-value:USA 2
-51|proposal/class-value:USA 3
-31|proposal/class-value:USA 3.5
-9|proposal/class-value:USA 4
12|proposal/class-value:USA 4.7
101|proposal/class-value:USA 5
46|proposal/class-verb:ALLIES be
-5|proposal/class-verb:ALLIES cap
-36|proposal/class-verb:ALLIES demand
-3|proposal/class-verb:ALLIES denial
-4|proposal/class-verb:ALLIES level
-16|proposal/class-verb:ALLIES move
19|proposal/class-verb:ALLIES pledge
-6|proposal/class-verb:ALLIES proposal
-6|proposal/class-verb:ALLIES spend
-4|proposal/class-verb:CHN move
-11|proposal/class-verb:CHN pledge
-9|proposal/class-verb:CHN proposal
-35|proposal/class-verb:JPN be
6|proposal/class-verb:JPN cap
17|proposal/class-verb:JPN demand
-5|proposal/class-verb:JPN level
3|proposal/class-verb:JPN move
31|proposal/class-verb:JPN pledge
13|proposal/class-verb:JPN proposal
22|proposal/class-verb:NATO be
-9|proposal/class-verb:NATO cap
-10|proposal/class-verb:NATO demand
7|proposal/class-verb:NATO denial
-6|proposal/class-verb:NATO level
8|proposal/class-verb:NATO move
-41|proposal/class-verb:NATO pledge
-17|proposal/class-verb:USA be
-3|proposal/class-verb:USA cap
29|proposal/class-verb:USA demand
5|proposal/class-verb:USA level
23|proposal/class-verb:USA move
-4|proposal/class-verb:USA pledge
-23|proposal/class-verb:USA proposal
-5|proposal/class-verb:foe move
-13|proposal/class-verb:foe proposal
-4|proposal/class-verb:land be
25|proposal/class-verb:land cap
-31|proposal/class-verb:land demand
6|proposal/class-verb:land level
-11|proposal/class-verb:land move
18|proposal/class-verb:land pledge
38|proposal/class-verb:land proposal
9|proposal/class-verb:land spend
-24|proposal/class-verb:member be
-15|proposal/class-verb:member cap
31|proposal/class-verb:member demand
-6|proposal/class-verb:member denial
4|proposal/class-verb:member level
-13|proposal/class-verb:member pledge
-8|proposal/class:ALLIES
-26|proposal/class:CHN
32|proposal/class:JPN
-3|proposal/class:NATO
-3|proposal/class:USA
-6|proposal/class:foe
40|proposal/class:land
-27|proposal/class:member
45|proposal/heir:nobody-named
70|proposal/heir:others-named
52|proposal/home:nobody-named
20|proposal/home:others-named
-20|proposal/last:before
22|proposal/last:same-sentence
40|proposal/named:1
-17|proposal/named:2
22|proposal/named:3
21|proposal/ruled
-56|proposal/ruled:spender-before
18|proposal/ruled:spender-clause
25|proposal/ruled:spender-clause-after
-4|proposal/ruled:spender-of-noun
10|proposal/ruled:spender-ours
11|proposal/ruled:spender-party
-9|proposal/ruled:spender-subject
4|proposal/same-figure-of-another
-4|proposal/same-figure-of-it
-13|proposal/subject-of:aim
9|proposal/subject-of:amount
-23|proposal/subject-of:argue
-3|proposal/subject-of:argue for
-20|proposal/subject-of:be
6|proposal/subject-of:believe
4|proposal/subject-of:bring
-22|proposal/subject-of:call for
31|proposal/subject-of:campaign
-17|proposal/subject-of:cap
3|proposal/subject-of:climb
16|proposal/subject-of:consider
9|proposal/subject-of:debate
12|proposal/subject-of:demand
12|proposal/subject-of:discuss
5|proposal/subject-of:favor
-4|proposal/subject-of:favour
7|proposal/subject-of:float
3|proposal/subject-of:get
5|proposal/subject-of:go
20|proposal/subject-of:hope
8|proposal/subject-of:mention
-26|proposal/subject-of:move
3|proposal/subject-of:name
-11|proposal/subject-of:offer
20|proposal/subject-of:pay
12|proposal/subject-of:propose
4|proposal/subject-of:push
7|proposal/subject-of:put
3|proposal/subject-of:put forward
-48|proposal/subject-of:raise
13|proposal/subject-of:reach
-15|proposal/subject-of:recommend
7|proposal/subject-of:rule out
-35|proposal/subject-of:seek
-22|proposal/subject-of:speak of
3|proposal/subject-of:stop
-12|proposal/subject-of:suggest
3|proposal/subject-of:talk of
-14|proposal/subject-of:tell
17|proposal/subject-of:think
-9|proposal/subject-of:toy with
10|proposal/subject-of:urge
6|proposal/subject-of:vote on
11|proposal/subject-of:weigh
-11|proposal/subject-of:write
-5|proposal/subject:be gov
-14|proposal/subject:be pronoun
-17|proposal/subject:cap nongov
6|proposal/subject:demand gov
-11|proposal/subject:demand leader
-26|proposal/subject:demand nongov
-4|proposal/subject:demand pronoun
-3|proposal/subject:denial leader
9|proposal/subject:level capital
-4|proposal/subject:level country
-4|proposal/subject:level gov
21|proposal/subject:move body
-7|proposal/subject:move country
7|proposal/subject:move gov
-19|proposal/subject:move leader
4|proposal/subject:move nongov
-24|proposal/subject:move pronoun
-4|proposal/subject:pledge body
-31|proposal/subject:pledge country
-4|proposal/subject:pledge gov
-8|proposal/subject:pledge pronoun
15|proposal/subject:proposal body
15|proposal/subject:proposal capital
16|proposal/subject:proposal country
-27|proposal/subject:proposal gov
22|proposal/subject:proposal leader
27|proposal/subject:proposal nongov
6|proposal/subject:proposal people
-7|proposal/subject:proposal pronoun
7|proposal/subject:spend country
-6|proposal/subject:spend pronoun
88|proposal/title
-24|proposal/told-of:0
-5|proposal/told-of:2
31|proposal/told-of:3
5|proposal/unnamed
-50|proposal/unnamed-beside-others
"""
