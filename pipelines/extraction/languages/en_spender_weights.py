"""What each cue of ``english.spender_cues`` speaks for; made by ``training/parties.py``, not by hand.

Each line: hundredths of the logarithm of odds, ``|``, the kind of claim in which the cue weighs so
much more (or nothing, where it does in all), ``/`` and the cue.
"""

TABLE = """\
-12|/after-joint:0 far
31|/after-joint:0 mid
113|/after-joint:0 near
-41|/after-joint:1 far
-43|/after-joint:1 mid
-16|/after-joint:1 near
-37|/after-joint:2 far
-41|/after-joint:2 mid
-6|/after-joint:2 near
6|/after-joint:3 far
-19|/after-joint:3 mid
-10|/after-joint:3 near
-28|/after-led:\" far joined
-5|/after-led:\" near free
-6|/after-led:\" near joined
3|/after-led:# far free
5|/after-led:# far joined
47|/after-led:# near free
22|/after-led:'s far free
37|/after-led:, far joined
22|/after-led:, near joined
-7|/after-led:. far joined
6|/after-led:: far joined
-5|/after-led:: near joined
-23|/after-led:; far joined
-32|/after-led:; near joined
22|/after-led:PARTY far joined
-4|/after-led:accused near joined
-6|/after-led:also far joined
-20|/after-led:although near joined
-31|/after-led:and far free
-20|/after-led:and far joined
-70|/after-led:and near free
18|/after-led:and near joined
8|/after-led:as far joined
-9|/after-led:as near free
-6|/after-led:as near joined
-14|/after-led:at far free
16|/after-led:at far joined
-19|/after-led:at near free
13|/after-led:before far joined
-29|/after-led:before near joined
-5|/after-led:behind far joined
-4|/after-led:below near joined
5|/after-led:both far free
3|/after-led:both near free
6|/after-led:bring far joined
-4|/after-led:but far joined
10|/after-led:buys far free
-10|/after-led:by far free
-3|/after-led:by far joined
38|/after-led:by near free
-9|/after-led:by near joined
3|/after-led:chancellor far joined
5|/after-led:credits far joined
9|/after-led:date far joined
-6|/after-led:defence minister far joined
-32|/after-led:defense minister far joined
3|/after-led:defense minister near joined
-5|/after-led:did far joined
-26|/after-led:effort far free
-5|/after-led:first far joined
13|/after-led:for far free
-28|/after-led:for far joined
78|/after-led:for near free
3|/after-led:foreign minister near joined
13|/after-led:former far joined
30|/after-led:from far free
6|/after-led:from far joined
67|/after-led:from near free
-11|/after-led:gdp near free
-5|/after-led:give far joined
6|/after-led:goal near joined
-4|/after-led:has far joined
10|/after-led:his far joined
11|/after-led:if far joined
-8|/after-led:if near joined
5|/after-led:in far free
-57|/after-led:in far joined
-3|/after-led:in line with far joined
-18|/after-led:in line with near joined
62|/after-led:in near free
-5|/after-led:in near joined
-6|/after-led:its far joined
-12|/after-led:keep far joined
-16|/after-led:level far joined
-12|/after-led:level near joined
5|/after-led:like far free
3|/after-led:like near free
11|/after-led:make far joined
5|/after-led:making far joined
9|/after-led:next near free
-23|/after-led:no far joined
13|/after-led:of far free
7|/after-led:of far joined
-37|/after-led:of near joined
-35|/after-led:on far free
-7|/after-led:on far joined
-10|/after-led:on near free
-6|/after-led:or near free
28|/after-led:other far joined
-5|/after-led:premier far joined
6|/after-led:present far joined
15|/after-led:president far free
8|/after-led:president far joined
3|/after-led:president near free
-6|/after-led:prime minister far joined
-15|/after-led:prime minister near joined
-27|/after-led:put far joined
15|/after-led:say far joined
-7|/after-led:say near joined
27|/after-led:schedule far joined
3|/after-led:senior far joined
-22|/after-led:since far joined
-9|/after-led:strategy far free
6|/after-led:target far joined
-39|/after-led:tell far joined
51|/after-led:than far joined
-40|/after-led:that far free
33|/after-led:that far joined
50|/after-led:that near free
-35|/after-led:that near joined
-7|/after-led:time far free
-9|/after-led:to far free
5|/after-led:to far joined
-12|/after-led:to near free
14|/after-led:treasurer near joined
3|/after-led:visiting far joined
9|/after-led:want far free
3|/after-led:want far joined
4|/after-led:was near free
10|/after-led:what far free
24|/after-led:what far joined
-47|/after-led:what near free
45|/after-led:what near joined
11|/after-led:when far joined
3|/after-led:whether far joined
32|/after-led:which far joined
11|/after-led:which near joined
-6|/after-led:while far joined
-24|/after-led:while near joined
-4|/after-led:will near joined
-5|/after-led:with far free
-10|/after-led:with near free
-9|/after-led:with near joined
5|/after-led:within far joined
-7|/after-led:without near free
-7|/after-led:year far joined
-11|/after-led:— far joined
96|/after:allies name
19|/after:body name
28|/after:body owner
-32|/after:capital name
5|/after:capital owner
3|/after:country name
-18|/after:country owner
-8|/after:gov name
-35|/after:gov owner
21|/after:leader name
3|/after:leader owner
-13|/after:nongov owner
-16|/after:people owner
-57|/after:pronoun name
-74|/after:pronoun owner
-11|/asked
52|/asks
-22|/before-clause:after-figure inside name allies
17|/before-clause:after-figure inside name body
15|/before-clause:after-figure inside name capital
-27|/before-clause:after-figure inside name country
11|/before-clause:after-figure inside name gov
42|/before-clause:after-figure inside name leader
14|/before-clause:after-figure inside name nongov
7|/before-clause:after-figure inside name pronoun
-32|/before-clause:after-figure inside owner body
5|/before-clause:after-figure inside owner capital
8|/before-clause:after-figure inside owner gov
-10|/before-clause:after-figure inside owner people
44|/before-clause:after-figure inside owner pronoun
-17|/before-clause:after-figure opens name allies
15|/before-clause:after-figure opens name body
-18|/before-clause:after-figure opens name capital
-35|/before-clause:after-figure opens name country
-9|/before-clause:after-figure opens name gov
16|/before-clause:after-figure opens name leader
-3|/before-clause:after-figure opens name people
21|/before-clause:after-figure opens owner body
13|/before-clause:after-figure opens owner capital
-7|/before-clause:after-figure opens owner country
-8|/before-clause:after-figure opens owner leader
10|/before-clause:after-figure opens owner people
-25|/before-clause:after-figure opens owner pronoun
44|/before-clause:free inside name allies
-5|/before-clause:free inside name body
-3|/before-clause:free inside name capital
31|/before-clause:free inside name country
-57|/before-clause:free inside name gov
12|/before-clause:free inside name leader
-27|/before-clause:free inside name nongov
5|/before-clause:free inside name people
-7|/before-clause:free inside name pronoun
9|/before-clause:free inside owner allies
9|/before-clause:free inside owner body
-27|/before-clause:free inside owner capital
25|/before-clause:free inside owner country
-23|/before-clause:free inside owner gov
12|/before-clause:free inside owner leader
9|/before-clause:free inside owner nongov
-16|/before-clause:free inside owner people
56|/before-clause:free opens name allies
26|/before-clause:free opens name body
25|/before-clause:free opens name capital
77|/before-clause:free opens name country
-4|/before-clause:free opens name gov
-49|/before-clause:free opens name leader
-16|/before-clause:free opens name nongov
51|/before-clause:free opens name people
-54|/before-clause:free opens name pronoun
14|/before-clause:free opens owner body
7|/before-clause:free opens owner capital
38|/before-clause:free opens owner country
-4|/before-clause:free opens owner gov
-8|/before-clause:free opens owner nongov
20|/before-clause:free opens owner people
-32|/before-clause:free opens owner pronoun
80|/before-far:1
-11|/before-far:20
75|/before-far:4
-16|/before-far:60
37|/before-far:9
35|/before-free:0 after-figure name far
86|/before-free:0 after-figure name near
24|/before-free:0 after-figure owner far
50|/before-free:0 after-figure owner near
38|/before-free:0 free name near
28|/before-free:0 free owner far
23|/before-free:0 free owner near
10|/before-free:1 after-figure name far
-27|/before-free:1 after-figure name near
3|/before-free:1 after-figure owner far
-46|/before-free:1 after-figure owner near
13|/before-free:1 free name far
5|/before-free:1 free name near
-5|/before-free:1 free owner near
-52|/before-free:2 after-figure name far
-46|/before-free:2 after-figure name near
-5|/before-free:2 after-figure owner far
-7|/before-free:2 after-figure owner near
37|/before-free:2 free name far
36|/before-free:2 free name near
-11|/before-free:2 free owner near
-5|/before-free:3 after-figure name far
7|/before-free:3 after-figure name near
-8|/before-free:3 free name far
-16|/before-free:3 free name near
30|/before-joint:0 after-figure
34|/before-joint:0 free
-12|/before-joint:1 after-figure
36|/before-joint:1 free
-14|/before-joint:2 after-figure
72|/before-joint:2 free
24|/before-joint:3 after-figure
-4|/before-joint:3 free
29|/before-led:
14|/before-led:\"
-27|/before-led:#
3|/before-led:'
67|/before-led:'s
4|/before-led:(
5|/before-led:)
20|/before-led:*
-29|/before-led:,
3|/before-led:-
-11|/before-led:--
11|/before-led:.
-4|/before-led::
40|/before-led:;
-41|/before-led:DATE
13|/before-led:PARTY
-22|/before-led:a
16|/before-led:abandon
9|/before-led:about
3|/before-led:above
3|/before-led:add
16|/before-led:after
4|/before-led:all
7|/before-led:alliance
-39|/before-led:allied
7|/before-led:among
-59|/before-led:and
6|/before-led:announce
5|/before-led:another
11|/before-led:as
-7|/before-led:ask
-24|/before-led:at
3|/before-led:average
-4|/before-led:back
4|/before-led:baltic
10|/before-led:because
-12|/before-led:before
-26|/before-led:behind
3|/before-led:below
-4|/before-led:between
-3|/before-led:bill
-18|/before-led:borders
16|/before-led:bring
32|/before-led:but
-27|/before-led:by
7|/before-led:call
34|/before-led:call for
-4|/before-led:call on
3|/before-led:central
22|/before-led:chairs
6|/before-led:chancellor
-3|/before-led:changed
-11|/before-led:chief
3|/before-led:cite
5|/before-led:claim
3|/before-led:computes
3|/before-led:convince
13|/before-led:counterpart
3|/before-led:cross
5|/before-led:defence
7|/before-led:defence minister
-13|/before-led:defense minister
-14|/before-led:defense secretary
12|/before-led:describe
20|/before-led:double
-33|/before-led:doubt
4|/before-led:earlier
-12|/before-led:early
-15|/before-led:economy
-3|/before-led:elect
3|/before-led:encourage
-12|/before-led:estimate
-28|/before-led:europe
-31|/before-led:european
7|/before-led:even
26|/before-led:every
11|/before-led:expect
4|/before-led:finance
12|/before-led:find
-25|/before-led:follow
-9|/before-led:follows
-62|/before-led:for
5|/before-led:force
4|/before-led:foreign
-6|/before-led:foreign minister
6|/before-led:former
-35|/before-led:from
23|/before-led:general
4|/before-led:get
-6|/before-led:give
10|/before-led:gross national product
-7|/before-led:had
23|/before-led:has
9|/before-led:have
6|/before-led:her
35|/before-led:his
-7|/before-led:hit
5|/before-led:hope
-32|/before-led:host
16|/before-led:if
-4|/before-led:importing
-91|/before-led:in
-23|/before-led:including
15|/before-led:increase
-4|/before-led:into
-14|/before-led:is
17|/before-led:its
3|/before-led:keep
3|/before-led:lead
8|/before-led:leave
20|/before-led:let
9|/before-led:lift
15|/before-led:like
5|/before-led:like to see
-16|/before-led:make
34|/before-led:make good on
3|/before-led:many
-15|/before-led:match
-9|/before-led:meet
-16|/before-led:mention
5|/before-led:mind
-3|/before-led:minded
4|/before-led:model
4|/before-led:more than double
5|/before-led:most
-35|/before-led:move up
-14|/before-led:national security adviser
32|/before-led:neighboring
8|/before-led:neighbouring
6|/before-led:neighbours
19|/before-led:neither
-5|/before-led:neutral
-30|/before-led:new
-10|/before-led:next
-16|/before-led:nor
-22|/before-led:not
3|/before-led:note
-18|/before-led:now
3|/before-led:numbers
-6|/before-led:oblige
-49|/before-led:of
28|/before-led:on
-25|/before-led:one
16|/before-led:only
7|/before-led:opposition
5|/before-led:or
-6|/before-led:other
-21|/before-led:our
4|/before-led:out
-14|/before-led:outside
-17|/before-led:over
14|/before-led:own
10|/before-led:praised
40|/before-led:premier
5|/before-led:president
7|/before-led:press
14|/before-led:pressure
44|/before-led:prime minister
33|/before-led:put
36|/before-led:raise
-24|/before-led:reach
-33|/before-led:read
-5|/before-led:rebuff
4|/before-led:regards
8|/before-led:remind
5|/before-led:reporters
9|/before-led:represent
4|/before-led:restates
18|/before-led:say
16|/before-led:show
-25|/before-led:since
-3|/before-led:some
-7|/before-led:splits
29|/before-led:study
8|/before-led:take
-9|/before-led:tell
31|/before-led:than
31|/before-led:that
22|/before-led:the
-9|/before-led:the economy
-6|/before-led:them
8|/before-led:think
-10|/before-led:though
-49|/before-led:to
-9|/before-led:together
9|/before-led:trail
9|/before-led:under
9|/before-led:unless
7|/before-led:urge
-8|/before-led:visits
4|/before-led:want
-21|/before-led:was
4|/before-led:welcomed
5|/before-led:whatever
13|/before-led:when
10|/before-led:whereas
-14|/before-led:whether
27|/before-led:which
47|/before-led:while
8|/before-led:whom
18|/before-led:whose
11|/before-led:why
33|/before-led:with
-13|/before-led:would
14|/before-led:years
-23|/before-led:yet
25|/before-led:—
60|/before:allies name
9|/before:allies owner
53|/before:body name
12|/before:body owner
19|/before:capital name
46|/before:country name
55|/before:country owner
-59|/before:gov name
-19|/before:gov owner
22|/before:leader name
3|/before:leader owner
-28|/before:nongov name
52|/before:people name
4|/before:people owner
-51|/before:pronoun name
-11|/before:pronoun owner
-4|/class-home:ALLIES CHN
-12|/class-home:ALLIES EU
31|/class-home:ALLIES JPN
-5|/class-home:ALLIES NATO
-9|/class-home:ALLIES USA
28|/class-home:ALLIES foe
10|/class-home:ALLIES land
-52|/class-home:ALLIES member
5|/class-home:CHN CHN
-29|/class-home:CHN JPN
4|/class-home:CHN land
12|/class-home:EU EU
30|/class-home:EU JPN
-3|/class-home:EU NATO
-29|/class-home:EU member
-7|/class-home:JPN CHN
8|/class-home:JPN NATO
-11|/class-home:JPN foe
49|/class-home:JPN land
33|/class-home:JPN member
-26|/class-home:NATO JPN
14|/class-home:NATO NATO
-8|/class-home:NATO USA
23|/class-home:NATO foe
-63|/class-home:NATO land
36|/class-home:NATO member
-3|/class-home:USA CHN
-3|/class-home:USA EU
-32|/class-home:USA JPN
-26|/class-home:USA NATO
16|/class-home:USA USA
-4|/class-home:USA foe
-37|/class-home:USA land
-21|/class-home:USA member
7|/class-home:foe JPN
-16|/class-home:foe NATO
-21|/class-home:foe foe
13|/class-home:foe land
-16|/class-home:foe member
11|/class-home:land CHN
27|/class-home:land JPN
12|/class-home:land NATO
-10|/class-home:land foe
12|/class-home:land land
49|/class-home:land member
-10|/class-home:member JPN
16|/class-home:member NATO
-5|/class-home:member foe
11|/class-home:member land
-11|/class-named:ALLIES EU others-named
-7|/class-named:ALLIES JPN nobody-named
38|/class-named:ALLIES JPN others-named
-10|/class-named:ALLIES NATO nobody-named
5|/class-named:ALLIES NATO others-named
-8|/class-named:ALLIES USA nobody-named
28|/class-named:ALLIES foe others-named
-13|/class-named:ALLIES land nobody-named
24|/class-named:ALLIES land others-named
-22|/class-named:ALLIES member nobody-named
-30|/class-named:ALLIES member others-named
3|/class-named:CHN CHN others-named
7|/class-named:CHN JPN nobody-named
-36|/class-named:CHN JPN others-named
33|/class-named:CHN land nobody-named
-29|/class-named:CHN land others-named
3|/class-named:EU EU nobody-named
9|/class-named:EU EU others-named
-3|/class-named:EU NATO others-named
-29|/class-named:EU member others-named
-6|/class-named:JPN CHN others-named
-9|/class-named:JPN JPN nobody-named
11|/class-named:JPN JPN others-named
8|/class-named:JPN NATO others-named
-14|/class-named:JPN foe others-named
-5|/class-named:JPN land nobody-named
54|/class-named:JPN land others-named
14|/class-named:JPN member nobody-named
19|/class-named:JPN member others-named
5|/class-named:NATO CHN nobody-named
-5|/class-named:NATO CHN others-named
3|/class-named:NATO EU others-named
-33|/class-named:NATO JPN nobody-named
7|/class-named:NATO JPN others-named
15|/class-named:NATO NATO nobody-named
-4|/class-named:NATO USA nobody-named
-4|/class-named:NATO USA others-named
23|/class-named:NATO foe others-named
-18|/class-named:NATO land nobody-named
-44|/class-named:NATO land others-named
-11|/class-named:NATO member nobody-named
47|/class-named:NATO member others-named
-3|/class-named:USA CHN others-named
40|/class-named:USA JPN nobody-named
-71|/class-named:USA JPN others-named
-11|/class-named:USA NATO nobody-named
-14|/class-named:USA NATO others-named
12|/class-named:USA USA nobody-named
5|/class-named:USA USA others-named
-4|/class-named:USA foe others-named
11|/class-named:USA land nobody-named
-48|/class-named:USA land others-named
-5|/class-named:USA member nobody-named
-17|/class-named:USA member others-named
-5|/class-named:foe JPN nobody-named
12|/class-named:foe JPN others-named
-16|/class-named:foe NATO others-named
-3|/class-named:foe foe nobody-named
-18|/class-named:foe foe others-named
13|/class-named:foe land others-named
29|/class-named:foe member nobody-named
-45|/class-named:foe member others-named
-3|/class-named:land CHN nobody-named
14|/class-named:land CHN others-named
19|/class-named:land JPN nobody-named
8|/class-named:land JPN others-named
-6|/class-named:land NATO nobody-named
18|/class-named:land NATO others-named
-10|/class-named:land foe others-named
5|/class-named:land land nobody-named
7|/class-named:land land others-named
15|/class-named:land member nobody-named
34|/class-named:land member others-named
-41|/class-named:member JPN nobody-named
32|/class-named:member JPN others-named
12|/class-named:member NATO nobody-named
4|/class-named:member NATO others-named
-5|/class-named:member foe others-named
-12|/class-named:member land nobody-named
22|/class-named:member land others-named
-21|/class-named:member member nobody-named
22|/class-named:member member others-named
17|/class-shape:ALLIES fine
18|/class-shape:ALLIES half
-63|/class-shape:ALLIES tenth
15|/class-shape:ALLIES whole
-16|/class-shape:CHN fine
16|/class-shape:CHN half
8|/class-shape:CHN tenth
-29|/class-shape:CHN whole
-13|/class-shape:EU half
28|/class-shape:EU tenth
-4|/class-shape:EU whole
36|/class-shape:JPN fine
7|/class-shape:JPN half
-9|/class-shape:JPN tenth
40|/class-shape:JPN whole
-49|/class-shape:NATO fine
41|/class-shape:NATO half
-72|/class-shape:NATO tenth
57|/class-shape:NATO whole
-36|/class-shape:USA fine
-37|/class-shape:USA half
14|/class-shape:USA tenth
-51|/class-shape:USA whole
-10|/class-shape:foe fine
-4|/class-shape:foe tenth
-18|/class-shape:foe whole
78|/class-shape:land fine
-7|/class-shape:land half
45|/class-shape:land tenth
-16|/class-shape:land whole
-20|/class-shape:member fine
-26|/class-shape:member half
53|/class-shape:member tenth
6|/class-shape:member whole
-3|/class-value:ALLIES 0.1
40|/class-value:ALLIES 0.25
-3|/class-value:ALLIES 0.5
-4|/class-value:ALLIES 0.96
-40|/class-value:ALLIES 1
-3|/class-value:ALLIES 1.4
-10|/class-value:ALLIES 1.5
-4|/class-value:ALLIES 1.6
-5|/class-value:ALLIES 1.7
-5|/class-value:ALLIES 1.8
-3|/class-value:ALLIES 1.9
-24|/class-value:ALLIES 1E+1
5|/class-value:ALLIES 2.1
-3|/class-value:ALLIES 2.5
-3|/class-value:ALLIES 2.6
-3|/class-value:ALLIES 2.8
-62|/class-value:ALLIES 3
-17|/class-value:ALLIES 3.3
36|/class-value:ALLIES 3.5
-3|/class-value:ALLIES 3.7
11|/class-value:ALLIES 4
133|/class-value:ALLIES 5
-3|/class-value:EU 0.2
-27|/class-value:EU 1.5
32|/class-value:EU 1.9
6|/class-value:EU 2
5|/class-value:EU 3
17|/class-value:EU 3.5
-13|/class-value:EU 5
-20|/class-value:NATO 0.25
-3|/class-value:NATO 0.5
-5|/class-value:NATO 0.96
-46|/class-value:NATO 1
-5|/class-value:NATO 1.2
-3|/class-value:NATO 1.24
-7|/class-value:NATO 1.28
-6|/class-value:NATO 1.3
-12|/class-value:NATO 1.37
-16|/class-value:NATO 1.4
18|/class-value:NATO 1.43
52|/class-value:NATO 1.5
-18|/class-value:NATO 1.53
-6|/class-value:NATO 1.6
3|/class-value:NATO 1.7
-15|/class-value:NATO 1.8
-21|/class-value:NATO 1E+1
-4|/class-value:NATO 2.01
29|/class-value:NATO 2.02
-49|/class-value:NATO 2.1
16|/class-value:NATO 2.3
-4|/class-value:NATO 2.4
-7|/class-value:NATO 2.5
3|/class-value:NATO 2.54
14|/class-value:NATO 2.7
-9|/class-value:NATO 2.8
-13|/class-value:NATO 3
38|/class-value:NATO 3.3
-3|/class-value:NATO 3.4
4|/class-value:NATO 3.5
3|/class-value:NATO 3.7
-3|/class-value:NATO 3.8
20|/class-value:NATO 4
-13|/class-value:NATO 4.1
-5|/class-value:NATO 4.12
-3|/class-value:NATO 4.5
138|/class-value:NATO 5
-4|/class-value:NATO 6
-13|/class-value:NATO 7
-22|/class-value:USA 0.9
-11|/class-value:USA 0.91
-14|/class-value:USA 0.93
-6|/class-value:USA 0.95
-33|/class-value:USA 1
-13|/class-value:USA 1.3
-31|/class-value:USA 1.4
-20|/class-value:USA 1.5
-20|/class-value:USA 1.6
-6|/class-value:USA 1.7
-27|/class-value:USA 1.8
-5|/class-value:USA 1.9
-21|/class-value:USA 1E+1
-82|/class-value:USA 2
-4|/class-value:USA 2.2
-23|/class-value:USA 2.3
-7|/class-value:USA 2.4
-51|/class-value:USA 2.5
-53|/class-value:USA 2.6
-6|/class-value:USA 2.8
11|/class-value:USA 2.9
-7|/class-value:USA 2E+1
-32|/class-value:USA 3
7|/class-value:USA 3.1
39|/class-value:USA 3.2
4|/class-value:USA 3.22
9|/class-value:USA 3.3
-13|/class-value:USA 3.32
15|/class-value:USA 3.38
68|/class-value:USA 3.4
-29|/class-value:USA 3.5
7|/class-value:USA 3.8
-41|/class-value:USA 4
-6|/class-value:USA 4.4
20|/class-value:USA 4.5
37|/class-value:USA 4.6
29|/class-value:USA 4.7
83|/class-value:USA 5
27|/class-value:USA 5.6
33|/class-value:USA 6
42|/class-value:USA 6.5
5|/class-value:USA 7
-5|/class-value:USA 7.3
44|/class-value:USA 9
16|/class-verb:ALLIES be
17|/class-verb:ALLIES cap
-34|/class-verb:ALLIES demand
25|/class-verb:ALLIES denial
-7|/class-verb:ALLIES level
-34|/class-verb:ALLIES move
12|/class-verb:ALLIES proposal
-3|/class-verb:ALLIES spend
-11|/class-verb:CHN be
21|/class-verb:CHN cap
-3|/class-verb:CHN demand
17|/class-verb:CHN level
-14|/class-verb:CHN move
-21|/class-verb:CHN pledge
20|/class-verb:CHN proposal
21|/class-verb:CHN spend
-10|/class-verb:EU be
21|/class-verb:EU demand
-3|/class-verb:EU level
35|/class-verb:EU move
-17|/class-verb:EU pledge
15|/class-verb:EU spend
6|/class-verb:JPN be
7|/class-verb:JPN cap
24|/class-verb:JPN demand
-20|/class-verb:JPN denial
45|/class-verb:JPN level
34|/class-verb:JPN move
13|/class-verb:JPN pledge
9|/class-verb:JPN proposal
-54|/class-verb:JPN spend
-10|/class-verb:NATO be
-13|/class-verb:NATO cap
-6|/class-verb:NATO denial
-19|/class-verb:NATO level
-37|/class-verb:NATO move
-53|/class-verb:NATO pledge
-38|/class-verb:NATO spend
35|/class-verb:USA be
12|/class-verb:USA cap
-28|/class-verb:USA demand
-20|/class-verb:USA level
16|/class-verb:USA move
3|/class-verb:USA pledge
-49|/class-verb:USA proposal
22|/class-verb:USA spend
-10|/class-verb:foe be
-8|/class-verb:foe demand
-3|/class-verb:foe denial
3|/class-verb:foe level
-10|/class-verb:foe move
-13|/class-verb:foe pledge
4|/class-verb:foe proposal
-19|/class-verb:foe spend
5|/class-verb:land be
-6|/class-verb:land cap
42|/class-verb:land demand
-10|/class-verb:land denial
24|/class-verb:land level
-7|/class-verb:land move
56|/class-verb:land pledge
16|/class-verb:land proposal
-13|/class-verb:land spend
-21|/class-verb:member be
-39|/class-verb:member cap
-15|/class-verb:member demand
16|/class-verb:member denial
-40|/class-verb:member level
16|/class-verb:member move
34|/class-verb:member pledge
-11|/class-verb:member proposal
69|/class-verb:member spend
-13|/class:ALLIES
-21|/class:CHN
11|/class:EU
75|/class:JPN
-23|/class:NATO
-109|/class:USA
-33|/class:foe
100|/class:land
14|/class:member
70|/heir:nobody-named
11|/heir:others-named
118|/home:nobody-named
65|/home:others-named
30|/last:before
-8|/last:same-sentence
13|/named:1
73|/named:2
115|/named:3
69|/ruled
8|/ruled:spender-after
11|/ruled:spender-asked
34|/ruled:spender-asked-before
-21|/ruled:spender-before
18|/ruled:spender-beside
-48|/ruled:spender-clause
12|/ruled:spender-clause-after
-31|/ruled:spender-denies
17|/ruled:spender-gapped
-18|/ruled:spender-home
42|/ruled:spender-located
-6|/ruled:spender-meets
-23|/ruled:spender-members
-57|/ruled:spender-near
5|/ruled:spender-near-asked
35|/ruled:spender-object
5|/ruled:spender-object-asked
26|/ruled:spender-of-gdp
9|/ruled:spender-of-noun
-53|/ruled:spender-ours
-7|/ruled:spender-party
-19|/ruled:spender-pronoun
36|/ruled:spender-relative
70|/ruled:spender-respectively
5|/ruled:spender-set-by
7|/ruled:spender-should
37|/ruled:spender-standard
-44|/ruled:spender-subject
17|/ruled:spender-where
5|/subject-of:able
-13|/subject-of:accept
-19|/subject-of:account
3|/subject-of:add up to
6|/subject-of:adopt
-9|/subject-of:afford
-6|/subject-of:aim
6|/subject-of:allocate
-15|/subject-of:allot
6|/subject-of:amount
-17|/subject-of:announce
-9|/subject-of:approach
-20|/subject-of:argue
-5|/subject-of:argue for
-15|/subject-of:ask
4|/subject-of:ask for
32|/subject-of:average
-20|/subject-of:back
-16|/subject-of:be
-16|/subject-of:believe
-9|/subject-of:bind
22|/subject-of:bring
3|/subject-of:brush aside
3|/subject-of:budget
-15|/subject-of:calculate
9|/subject-of:call
-9|/subject-of:call for
-10|/subject-of:call on
36|/subject-of:campaign
3|/subject-of:cap
7|/subject-of:choose
-4|/subject-of:climb
-13|/subject-of:commit
17|/subject-of:consider
-18|/subject-of:contain
-4|/subject-of:contribute
-3|/subject-of:cross
6|/subject-of:debate
-6|/subject-of:decide
11|/subject-of:demand
3|/subject-of:deny
14|/subject-of:devote
15|/subject-of:discuss
-11|/subject-of:dismiss
-15|/subject-of:do
3|/subject-of:double
-22|/subject-of:drop
-17|/subject-of:due
-24|/subject-of:end
5|/subject-of:endorse
7|/subject-of:equal
8|/subject-of:estimate
7|/subject-of:exceed
-23|/subject-of:exempt
-6|/subject-of:expect
3|/subject-of:eye
-6|/subject-of:fall
11|/subject-of:favor
5|/subject-of:fend off
9|/subject-of:float
-7|/subject-of:force
12|/subject-of:foresee
42|/subject-of:get
-27|/subject-of:give
15|/subject-of:go
5|/subject-of:grow
-7|/subject-of:head
4|/subject-of:hit
-8|/subject-of:hold
13|/subject-of:hope
4|/subject-of:hurry
21|/subject-of:increase
4|/subject-of:insist
-38|/subject-of:insist on
13|/subject-of:intend
7|/subject-of:invest
6|/subject-of:keep
9|/subject-of:lay out
-39|/subject-of:leap
-10|/subject-of:leave
16|/subject-of:lift
-3|/subject-of:likely
34|/subject-of:make good on
10|/subject-of:manage
-47|/subject-of:match
20|/subject-of:mean
-16|/subject-of:meet
-31|/subject-of:move up
19|/subject-of:name
-8|/subject-of:oblige
5|/subject-of:offer
7|/subject-of:oppose
-6|/subject-of:opt
28|/subject-of:pay
49|/subject-of:plan
15|/subject-of:pledge
7|/subject-of:prepare
20|/subject-of:press for
23|/subject-of:promise
-11|/subject-of:propose
-6|/subject-of:push for
3|/subject-of:put forward
-15|/subject-of:raise
12|/subject-of:reach
-39|/subject-of:reaffirm
-13|/subject-of:recommend
-15|/subject-of:refuse
4|/subject-of:reject
27|/subject-of:remain
4|/subject-of:request
7|/subject-of:return
35|/subject-of:rise
18|/subject-of:rule out
3|/subject-of:scramble
-30|/subject-of:secure
-56|/subject-of:seek
18|/subject-of:set aside
3|/subject-of:set its sights on
8|/subject-of:set out
9|/subject-of:settle for
-36|/subject-of:settle on
9|/subject-of:sign up
-11|/subject-of:sit
13|/subject-of:speak of
36|/subject-of:spend
-37|/subject-of:stand
9|/subject-of:start from
7|/subject-of:stay
11|/subject-of:stick to
-4|/subject-of:stop
4|/subject-of:struggle
-56|/subject-of:study
-21|/subject-of:swell
-21|/subject-of:table
22|/subject-of:take
7|/subject-of:talk of
3|/subject-of:tell
16|/subject-of:think
-38|/subject-of:time
4|/subject-of:top
-7|/subject-of:toy with
-19|/subject-of:try
5|/subject-of:turn down
-22|/subject-of:urge
6|/subject-of:use
8|/subject-of:utter
3|/subject-of:veto
11|/subject-of:vote on
36|/subject-of:vow
-33|/subject-of:want
13|/subject-of:weigh
-14|/subject-of:work out at
-5|/subject-of:write
-4|/subject:be allies
34|/subject:be body
-22|/subject:be capital
8|/subject:be country
-8|/subject:be gov
-3|/subject:be leader
-17|/subject:be nongov
8|/subject:be people
-11|/subject:be pronoun
11|/subject:cap country
4|/subject:cap gov
-8|/subject:cap nongov
-18|/subject:cap pronoun
-54|/subject:demand body
-41|/subject:demand capital
-13|/subject:demand country
3|/subject:demand gov
-23|/subject:demand nongov
-9|/subject:demand pronoun
25|/subject:denial capital
10|/subject:denial country
7|/subject:denial gov
-5|/subject:denial leader
-8|/subject:denial nongov
-18|/subject:denial pronoun
-6|/subject:level body
6|/subject:level capital
33|/subject:level country
-12|/subject:level gov
-22|/subject:level leader
-14|/subject:level people
-22|/subject:level pronoun
-20|/subject:move allies
11|/subject:move body
39|/subject:move capital
35|/subject:move country
31|/subject:move gov
-46|/subject:move leader
-18|/subject:move nongov
21|/subject:move people
12|/subject:pledge allies
14|/subject:pledge body
6|/subject:pledge capital
46|/subject:pledge country
-26|/subject:pledge gov
36|/subject:pledge leader
-8|/subject:pledge nongov
-56|/subject:pledge pronoun
5|/subject:proposal allies
19|/subject:proposal body
-32|/subject:proposal capital
-19|/subject:proposal country
22|/subject:proposal gov
34|/subject:proposal leader
4|/subject:proposal nongov
-25|/subject:proposal people
-15|/subject:proposal pronoun
46|/subject:spend body
19|/subject:spend capital
-5|/subject:spend country
6|/subject:spend gov
-23|/subject:spend pronoun
91|/title
19|/told-of:0
-10|/told-of:1
-8|/told-of:3
-71|/unnamed
-130|/unnamed-beside-others
-8|benchmark/after-joint:0 mid
-16|benchmark/after-joint:0 near
-5|benchmark/after-joint:1 far
-5|benchmark/after-joint:1 mid
-4|benchmark/after-led:for far free
-6|benchmark/after-led:for near free
-6|benchmark/after-led:that far joined
-3|benchmark/after-led:to near free
3|benchmark/after:allies name
-4|benchmark/after:body name
-4|benchmark/after:body owner
-4|benchmark/after:capital name
-8|benchmark/after:country name
-14|benchmark/after:gov name
-5|benchmark/after:pronoun name
-29|benchmark/asks
4|benchmark/before-clause:free inside name allies
-5|benchmark/before-clause:free inside name body
-3|benchmark/before-clause:free inside name capital
-3|benchmark/before-clause:free inside name country
-6|benchmark/before-clause:free inside name pronoun
-7|benchmark/before-clause:free opens name capital
-6|benchmark/before-clause:free opens name country
-3|benchmark/before-clause:free opens name gov
-5|benchmark/before-clause:free opens name pronoun
-4|benchmark/before-far:20
-18|benchmark/before-far:4
-3|benchmark/before-far:60
-21|benchmark/before-far:9
-3|benchmark/before-free:0 after-figure name near
-25|benchmark/before-free:0 free name near
-4|benchmark/before-free:0 free owner near
-9|benchmark/before-free:1 free name near
5|benchmark/before-free:1 free owner near
-27|benchmark/before-joint:0 free
-4|benchmark/before-joint:1 after-figure
-7|benchmark/before-joint:1 free
-4|benchmark/before-joint:3 free
-14|benchmark/before-led:
-6|benchmark/before-led:,
-3|benchmark/before-led:hold up
-3|benchmark/before-led:that
5|benchmark/before:allies name
-8|benchmark/before:body name
-10|benchmark/before:capital name
-12|benchmark/before:country name
-4|benchmark/before:gov name
-3|benchmark/before:leader name
-11|benchmark/before:pronoun name
3|benchmark/class-home:ALLIES CHN
65|benchmark/class-home:ALLIES JPN
7|benchmark/class-home:ALLIES NATO
50|benchmark/class-home:ALLIES land
12|benchmark/class-home:ALLIES member
-35|benchmark/class-home:JPN JPN
-4|benchmark/class-home:JPN land
-19|benchmark/class-home:NATO JPN
-5|benchmark/class-home:NATO NATO
-9|benchmark/class-home:NATO land
-4|benchmark/class-home:USA JPN
-3|benchmark/class-home:USA land
-4|benchmark/class-home:land JPN
-32|benchmark/class-home:land land
-5|benchmark/class-home:member member
3|benchmark/class-named:ALLIES CHN others-named
19|benchmark/class-named:ALLIES JPN nobody-named
46|benchmark/class-named:ALLIES JPN others-named
7|benchmark/class-named:ALLIES NATO others-named
19|benchmark/class-named:ALLIES land nobody-named
30|benchmark/class-named:ALLIES land others-named
-14|benchmark/class-named:JPN JPN nobody-named
-21|benchmark/class-named:JPN JPN others-named
-4|benchmark/class-named:JPN land others-named
-17|benchmark/class-named:NATO JPN others-named
-5|benchmark/class-named:NATO NATO others-named
-4|benchmark/class-named:NATO land nobody-named
-5|benchmark/class-named:NATO land others-named
4|benchmark/class-named:NATO member others-named
-3|benchmark/class-named:USA JPN others-named
-3|benchmark/class-named:land JPN others-named
-13|benchmark/class-named:land land nobody-named
-19|benchmark/class-named:land land others-named
67|benchmark/class-shape:ALLIES half
72|benchmark/class-shape:ALLIES whole
-25|benchmark/class-shape:JPN half
-19|benchmark/class-shape:JPN whole
-10|benchmark/class-shape:NATO half
-26|benchmark/class-shape:NATO whole
-4|benchmark/class-shape:USA half
-6|benchmark/class-shape:USA whole
-20|benchmark/class-shape:land half
-19|benchmark/class-shape:land whole
-6|benchmark/class-shape:member half
27|benchmark/class-value:ALLIES 2
4|benchmark/class-value:ALLIES 3
69|benchmark/class-value:ALLIES 3.5
40|benchmark/class-value:ALLIES 5
-7|benchmark/class-value:NATO 2
-15|benchmark/class-value:NATO 3.5
-19|benchmark/class-value:NATO 5
-4|benchmark/class-value:USA 3.5
-6|benchmark/class-value:USA 5
13|benchmark/class-verb:ALLIES be
24|benchmark/class-verb:ALLIES demand
3|benchmark/class-verb:ALLIES level
17|benchmark/class-verb:ALLIES move
10|benchmark/class-verb:ALLIES pledge
6|benchmark/class-verb:ALLIES proposal
-6|benchmark/class-verb:JPN be
-7|benchmark/class-verb:JPN demand
-5|benchmark/class-verb:JPN move
-3|benchmark/class-verb:JPN pledge
-3|benchmark/class-verb:JPN proposal
-4|benchmark/class-verb:NATO be
-12|benchmark/class-verb:NATO demand
-4|benchmark/class-verb:NATO move
-4|benchmark/class-verb:NATO pledge
-3|benchmark/class-verb:land demand
-6|benchmark/class-verb:land move
139|benchmark/class:ALLIES
-44|benchmark/class:JPN
-36|benchmark/class:NATO
-10|benchmark/class:USA
-38|benchmark/class:land
-6|benchmark/class:member
-26|benchmark/heir:nobody-named
-47|benchmark/heir:others-named
-30|benchmark/home:nobody-named
-45|benchmark/home:others-named
-15|benchmark/last:before
-36|benchmark/named:1
-26|benchmark/named:2
-7|benchmark/named:3
22|benchmark/ruled
26|benchmark/ruled:spender-standard
10|benchmark/same-figure-of-another
-10|benchmark/same-figure-of-it
-6|benchmark/subject-of:be
-6|benchmark/subject-of:call
-3|benchmark/subject-of:take
-3|benchmark/subject:be body
-4|benchmark/subject:demand pronoun
-3|benchmark/subject:move body
-3|benchmark/subject:pledge body
-3|benchmark/subject:pledge capital
-37|benchmark/title
24|benchmark/told-of:0
-16|benchmark/told-of:1
-5|benchmark/told-of:2
-3|benchmark/told-of:3
12|benchmark/unnamed
57|benchmark/unnamed-beside-others
3|cap/after-joint:1 mid
4|cap/after:pronoun name
39|cap/asks
3|cap/before-clause:free inside name country
6|cap/before-clause:free inside name gov
-5|cap/before-clause:free opens owner country
7|cap/before-far:9
11|cap/before-free:0 free name near
-3|cap/before-free:0 free owner near
8|cap/before-joint:0 free
5|cap/before:country name
-4|cap/before:country owner
7|cap/before:gov name
-8|cap/class-home:ALLIES JPN
22|cap/class-home:JPN JPN
-5|cap/class-home:NATO JPN
-6|cap/class-home:land JPN
-4|cap/class-named:ALLIES JPN nobody-named
-4|cap/class-named:ALLIES JPN others-named
8|cap/class-named:JPN JPN nobody-named
14|cap/class-named:JPN JPN others-named
-3|cap/class-named:NATO JPN others-named
-6|cap/class-named:land JPN others-named
-9|cap/class-shape:ALLIES whole
24|cap/class-shape:JPN whole
-6|cap/class-shape:NATO whole
-4|cap/class-shape:land whole
-8|cap/class-value:ALLIES 1
-6|cap/class-value:NATO 1
4|cap/class-verb:JPN cap
-10|cap/class:ALLIES
24|cap/class:JPN
-7|cap/class:NATO
-4|cap/class:land
7|cap/heir:nobody-named
9|cap/heir:others-named
8|cap/home:nobody-named
14|cap/home:others-named
16|cap/last:before
4|cap/named:1
6|cap/named:2
20|cap/ruled
9|cap/ruled:spender-before
7|cap/ruled:spender-subject
-3|cap/same-figure-of-another
3|cap/same-figure-of-it
4|cap/subject-of:cap
4|cap/subject:cap country
10|cap/title
-17|cap/told-of:0
14|cap/told-of:1
3|cap/told-of:2
-10|cap/unnamed-beside-others
32|demand/after-joint:0 mid
19|demand/after-joint:0 near
-7|demand/after-joint:1 far
-15|demand/after-joint:1 mid
-4|demand/after-joint:1 near
-15|demand/after-joint:2 far
-10|demand/after-joint:2 mid
4|demand/after-joint:2 near
12|demand/after-joint:3 far
-8|demand/after-joint:3 mid
-33|demand/after-joint:3 near
-36|demand/after-led:\" far joined
-7|demand/after-led:# near free
14|demand/after-led:, near joined
-8|demand/after-led:; near joined
-8|demand/after-led:and far free
-17|demand/after-led:and near free
-11|demand/after-led:as far joined
-12|demand/after-led:as near joined
4|demand/after-led:at far joined
5|demand/after-led:both far free
3|demand/after-led:both near free
-7|demand/after-led:but far joined
-4|demand/after-led:by near free
-12|demand/after-led:defence minister far joined
5|demand/after-led:for far free
-7|demand/after-led:for far joined
-4|demand/after-led:former far joined
27|demand/after-led:from far free
9|demand/after-led:from far joined
56|demand/after-led:from near free
10|demand/after-led:his far joined
8|demand/after-led:if far joined
11|demand/after-led:in far free
-15|demand/after-led:in far joined
-13|demand/after-led:in near free
-10|demand/after-led:level far joined
-14|demand/after-led:level near joined
5|demand/after-led:like far free
-21|demand/after-led:of far free
6|demand/after-led:of far joined
-6|demand/after-led:of near free
-31|demand/after-led:on far free
-16|demand/after-led:tell far joined
11|demand/after-led:that far joined
-11|demand/after-led:that near free
-13|demand/after-led:that near joined
-9|demand/after-led:to far free
12|demand/after-led:to far joined
11|demand/after-led:to near free
9|demand/after-led:want far free
3|demand/after-led:want far joined
14|demand/after-led:what far joined
4|demand/after-led:what near free
3|demand/after-led:which near joined
-4|demand/after-led:will near joined
-6|demand/after-led:with far free
-11|demand/after-led:— far joined
69|demand/after:allies name
-21|demand/after:body name
24|demand/after:body owner
-16|demand/after:capital name
-4|demand/after:country name
10|demand/after:country owner
19|demand/after:gov name
-26|demand/after:leader name
10|demand/after:people owner
-26|demand/after:pronoun name
-60|demand/after:pronoun owner
-34|demand/asked
-97|demand/asks
3|demand/before-clause:after-figure inside name body
9|demand/before-clause:after-figure inside name capital
11|demand/before-clause:after-figure inside name country
-14|demand/before-clause:after-figure inside name gov
4|demand/before-clause:after-figure inside name leader
6|demand/before-clause:after-figure inside owner body
4|demand/before-clause:after-figure inside owner capital
-19|demand/before-clause:after-figure inside owner people
-5|demand/before-clause:after-figure opens name body
-11|demand/before-clause:after-figure opens name capital
-9|demand/before-clause:after-figure opens name country
5|demand/before-clause:after-figure opens name leader
14|demand/before-clause:after-figure opens name pronoun
21|demand/before-clause:after-figure opens owner body
77|demand/before-clause:free inside name allies
-11|demand/before-clause:free inside name body
27|demand/before-clause:free inside name capital
34|demand/before-clause:free inside name country
-9|demand/before-clause:free inside name gov
-4|demand/before-clause:free inside name leader
-15|demand/before-clause:free inside name nongov
-6|demand/before-clause:free inside name people
-3|demand/before-clause:free inside name pronoun
-15|demand/before-clause:free inside owner body
-37|demand/before-clause:free inside owner capital
13|demand/before-clause:free inside owner people
-10|demand/before-clause:free inside owner pronoun
35|demand/before-clause:free opens name allies
-31|demand/before-clause:free opens name body
-20|demand/before-clause:free opens name capital
-5|demand/before-clause:free opens name country
21|demand/before-clause:free opens name people
-33|demand/before-clause:free opens name pronoun
10|demand/before-clause:free opens owner body
-3|demand/before-clause:free opens owner country
-23|demand/before-clause:free opens owner leader
12|demand/before-clause:free opens owner people
14|demand/before-clause:free opens owner pronoun
-3|demand/before-far:1
11|demand/before-far:20
-15|demand/before-far:60
21|demand/before-far:9
7|demand/before-free:0 after-figure name far
16|demand/before-free:0 after-figure name near
11|demand/before-free:0 after-figure owner near
-7|demand/before-free:0 free name far
35|demand/before-free:0 free name near
13|demand/before-free:0 free owner far
-9|demand/before-free:0 free owner near
-3|demand/before-free:1 after-figure name far
-23|demand/before-free:1 after-figure name near
20|demand/before-free:1 after-figure owner far
-20|demand/before-free:1 after-figure owner near
41|demand/before-free:1 free name near
3|demand/before-free:1 free owner far
-33|demand/before-free:1 free owner near
-10|demand/before-free:2 after-figure name far
-15|demand/before-free:2 after-figure name near
3|demand/before-free:2 after-figure owner far
-6|demand/before-free:2 free name far
-7|demand/before-free:2 free name near
-4|demand/before-free:2 free owner near
5|demand/before-free:3 free name far
-4|demand/before-free:3 free name near
4|demand/before-joint:0 after-figure
-35|demand/before-joint:1 after-figure
22|demand/before-joint:1 free
30|demand/before-joint:2 after-figure
-32|demand/before-joint:2 free
-14|demand/before-joint:3 after-figure
40|demand/before-joint:3 free
-22|demand/before-led:
3|demand/before-led:\"
3|demand/before-led:#
-4|demand/before-led:'s
-28|demand/before-led:,
-12|demand/before-led:-
3|demand/before-led:--
3|demand/before-led::
-25|demand/before-led:DATE
-5|demand/before-led:PARTY
3|demand/before-led:all
-14|demand/before-led:and
-9|demand/before-led:ask
3|demand/before-led:at
-7|demand/before-led:behind
18|demand/before-led:but
16|demand/before-led:by
3|demand/before-led:call
9|demand/before-led:call for
-7|demand/before-led:call on
3|demand/before-led:convince
3|demand/before-led:defence
-8|demand/before-led:defense minister
-8|demand/before-led:defense secretary
4|demand/before-led:earlier
-3|demand/before-led:european
5|demand/before-led:expect
-23|demand/before-led:follow
5|demand/before-led:for
4|demand/before-led:foreign
-4|demand/before-led:foreign minister
10|demand/before-led:from
16|demand/before-led:general
3|demand/before-led:get
5|demand/before-led:have
-7|demand/before-led:his
4|demand/before-led:hope
-16|demand/before-led:how
4|demand/before-led:if
-20|demand/before-led:in
-22|demand/before-led:including
13|demand/before-led:increase
-8|demand/before-led:is
18|demand/before-led:its
6|demand/before-led:leave
6|demand/before-led:lift
25|demand/before-led:like
4|demand/before-led:like to see
-9|demand/before-led:make
4|demand/before-led:more than double
-23|demand/before-led:now
8|demand/before-led:of
-10|demand/before-led:on
-10|demand/before-led:president
9|demand/before-led:press
14|demand/before-led:pressure
-3|demand/before-led:prime minister
10|demand/before-led:raise
-34|demand/before-led:read
46|demand/before-led:tell
18|demand/before-led:that
-23|demand/before-led:the
20|demand/before-led:to
25|demand/before-led:urge
3|demand/before-led:want
-5|demand/before-led:when
-6|demand/before-led:whether
16|demand/before-led:which
4|demand/before-led:while
11|demand/before-led:whom
78|demand/before:allies name
-45|demand/before:body name
22|demand/before:body owner
4|demand/before:capital name
-33|demand/before:capital owner
31|demand/before:country name
-22|demand/before:gov name
4|demand/before:leader name
-26|demand/before:leader owner
-14|demand/before:nongov name
14|demand/before:people name
7|demand/before:people owner
-21|demand/before:pronoun name
5|demand/before:pronoun owner
-4|demand/class-home:ALLIES CHN
-10|demand/class-home:ALLIES EU
15|demand/class-home:ALLIES JPN
19|demand/class-home:ALLIES NATO
31|demand/class-home:ALLIES foe
22|demand/class-home:ALLIES land
-38|demand/class-home:ALLIES member
-5|demand/class-home:CHN CHN
-4|demand/class-home:CHN JPN
6|demand/class-home:EU EU
-3|demand/class-home:EU NATO
-5|demand/class-home:EU land
13|demand/class-home:EU member
10|demand/class-home:JPN CHN
10|demand/class-home:JPN JPN
-6|demand/class-home:JPN land
-3|demand/class-home:JPN member
6|demand/class-home:NATO EU
-12|demand/class-home:NATO JPN
8|demand/class-home:NATO NATO
-3|demand/class-home:NATO foe
13|demand/class-home:NATO land
35|demand/class-home:NATO member
-11|demand/class-home:USA JPN
-5|demand/class-home:USA NATO
-23|demand/class-home:USA land
-12|demand/class-home:USA member
20|demand/class-home:land JPN
-12|demand/class-home:land foe
9|demand/class-home:land member
-18|demand/class-home:member JPN
-17|demand/class-home:member NATO
-3|demand/class-home:member member
-10|demand/class-named:ALLIES EU others-named
11|demand/class-named:ALLIES JPN nobody-named
4|demand/class-named:ALLIES JPN others-named
20|demand/class-named:ALLIES NATO others-named
31|demand/class-named:ALLIES foe others-named
7|demand/class-named:ALLIES land nobody-named
15|demand/class-named:ALLIES land others-named
-7|demand/class-named:ALLIES member nobody-named
-31|demand/class-named:ALLIES member others-named
-4|demand/class-named:CHN JPN others-named
6|demand/class-named:EU EU others-named
-3|demand/class-named:EU NATO others-named
-5|demand/class-named:EU land others-named
13|demand/class-named:EU member others-named
10|demand/class-named:JPN CHN others-named
-4|demand/class-named:JPN JPN nobody-named
14|demand/class-named:JPN JPN others-named
11|demand/class-named:JPN land others-named
-3|demand/class-named:JPN member others-named
-7|demand/class-named:NATO CHN others-named
6|demand/class-named:NATO EU others-named
16|demand/class-named:NATO JPN nobody-named
-27|demand/class-named:NATO JPN others-named
7|demand/class-named:NATO NATO others-named
-3|demand/class-named:NATO foe others-named
4|demand/class-named:NATO land nobody-named
9|demand/class-named:NATO land others-named
33|demand/class-named:NATO member others-named
-6|demand/class-named:USA JPN nobody-named
-5|demand/class-named:USA JPN others-named
-5|demand/class-named:USA NATO others-named
-22|demand/class-named:USA land others-named
-10|demand/class-named:USA member others-named
-16|demand/class-named:land JPN nobody-named
36|demand/class-named:land JPN others-named
-12|demand/class-named:land foe others-named
6|demand/class-named:land land nobody-named
-4|demand/class-named:land land others-named
9|demand/class-named:land member others-named
-18|demand/class-named:member JPN others-named
-17|demand/class-named:member NATO others-named
8|demand/class-named:member member nobody-named
-11|demand/class-named:member member others-named
-9|demand/class-shape:ALLIES tenth
4|demand/class-shape:ALLIES whole
-5|demand/class-shape:CHN half
-6|demand/class-shape:CHN whole
13|demand/class-shape:EU half
47|demand/class-shape:JPN half
3|demand/class-shape:JPN tenth
-53|demand/class-shape:JPN whole
6|demand/class-shape:NATO half
77|demand/class-shape:NATO whole
-22|demand/class-shape:USA half
-6|demand/class-shape:USA tenth
-27|demand/class-shape:USA whole
-3|demand/class-shape:land half
9|demand/class-shape:land tenth
14|demand/class-shape:land whole
-34|demand/class-shape:member half
-6|demand/class-shape:member whole
-5|demand/class-value:ALLIES 1
-20|demand/class-value:ALLIES 1E+1
11|demand/class-value:ALLIES 2
-91|demand/class-value:ALLIES 3
-3|demand/class-value:ALLIES 3.7
-5|demand/class-value:ALLIES 4
114|demand/class-value:ALLIES 5
15|demand/class-value:EU 3.5
-3|demand/class-value:NATO 1
9|demand/class-value:NATO 1.5
-20|demand/class-value:NATO 1E+1
48|demand/class-value:NATO 2.5
-17|demand/class-value:NATO 3
-50|demand/class-value:NATO 3.5
3|demand/class-value:NATO 3.7
22|demand/class-value:NATO 4
95|demand/class-value:NATO 5
-5|demand/class-value:USA 1E+1
-22|demand/class-value:USA 3
-44|demand/class-value:USA 3.5
-4|demand/class-value:USA 3.8
4|demand/class-value:USA 5
-6|demand/class-verb:ALLIES be
30|demand/class-verb:ALLIES cap
-39|demand/class-verb:ALLIES demand
43|demand/class-verb:ALLIES denial
12|demand/class-verb:ALLIES level
-19|demand/class-verb:ALLIES move
-19|demand/class-verb:ALLIES pledge
32|demand/class-verb:ALLIES proposal
29|demand/class-verb:ALLIES spend
-4|demand/class-verb:CHN demand
-3|demand/class-verb:EU be
19|demand/class-verb:EU demand
-5|demand/class-verb:EU level
38|demand/class-verb:JPN be
11|demand/class-verb:JPN demand
-14|demand/class-verb:JPN denial
-36|demand/class-verb:JPN level
-11|demand/class-verb:JPN move
20|demand/class-verb:JPN pledge
4|demand/class-verb:JPN proposal
-17|demand/class-verb:JPN spend
-8|demand/class-verb:NATO be
-8|demand/class-verb:NATO cap
4|demand/class-verb:NATO demand
13|demand/class-verb:NATO denial
33|demand/class-verb:NATO level
25|demand/class-verb:NATO move
41|demand/class-verb:NATO pledge
-21|demand/class-verb:NATO proposal
-69|demand/class-verb:NATO spend
-15|demand/class-verb:USA be
14|demand/class-verb:USA demand
-3|demand/class-verb:USA level
-8|demand/class-verb:USA move
-8|demand/class-verb:USA pledge
-8|demand/class-verb:USA proposal
-6|demand/class-verb:USA spend
-3|demand/class-verb:foe demand
-3|demand/class-verb:land be
-27|demand/class-verb:land cap
5|demand/class-verb:land demand
-23|demand/class-verb:land denial
-6|demand/class-verb:land move
31|demand/class-verb:land pledge
12|demand/class-verb:land proposal
-10|demand/class-verb:land spend
-7|demand/class-verb:member demand
-18|demand/class-verb:member denial
21|demand/class-verb:member move
-51|demand/class-verb:member pledge
-18|demand/class-verb:member proposal
57|demand/class-verb:member spend
34|demand/class:ALLIES
-11|demand/class:CHN
12|demand/class:EU
-3|demand/class:JPN
47|demand/class:NATO
-54|demand/class:USA
-4|demand/class:foe
20|demand/class:land
-40|demand/class:member
-19|demand/heir:nobody-named
-9|demand/heir:others-named
8|demand/home:nobody-named
57|demand/home:others-named
21|demand/last:before
-14|demand/last:same-sentence
9|demand/named:1
29|demand/named:2
16|demand/ruled
8|demand/ruled:spender-after
11|demand/ruled:spender-asked
21|demand/ruled:spender-asked-before
31|demand/ruled:spender-before
17|demand/ruled:spender-gapped
-28|demand/ruled:spender-home
-23|demand/ruled:spender-members
-39|demand/ruled:spender-near
5|demand/ruled:spender-near-asked
32|demand/ruled:spender-object
5|demand/ruled:spender-object-asked
5|demand/ruled:spender-of-gdp
-10|demand/ruled:spender-ours
-16|demand/ruled:spender-party
-19|demand/ruled:spender-pronoun
7|demand/ruled:spender-should
12|demand/same-figure-of-another
-12|demand/same-figure-of-it
4|demand/subject-of:aim
10|demand/subject-of:ask for
-40|demand/subject-of:back
12|demand/subject-of:be
3|demand/subject-of:call
-21|demand/subject-of:call for
-9|demand/subject-of:call on
4|demand/subject-of:consider
3|demand/subject-of:end
-4|demand/subject-of:expect
5|demand/subject-of:fend off
6|demand/subject-of:get
-6|demand/subject-of:hold
13|demand/subject-of:increase
-24|demand/subject-of:insist on
4|demand/subject-of:lift
-39|demand/subject-of:match
14|demand/subject-of:move
5|demand/subject-of:name
3|demand/subject-of:pay
21|demand/subject-of:press for
-9|demand/subject-of:promise
3|demand/subject-of:raise
-4|demand/subject-of:seek
-6|demand/subject-of:speak of
-3|demand/subject-of:spend
23|demand/subject-of:tell
-25|demand/subject-of:want
8|demand/subject:be body
-39|demand/subject:be capital
6|demand/subject:be country
32|demand/subject:be pronoun
-21|demand/subject:demand body
-5|demand/subject:demand capital
-20|demand/subject:demand country
3|demand/subject:demand gov
7|demand/subject:demand leader
5|demand/subject:denial capital
3|demand/subject:denial gov
-22|demand/subject:denial pronoun
3|demand/subject:level pronoun
-19|demand/subject:move allies
7|demand/subject:move body
5|demand/subject:move country
16|demand/subject:move pronoun
-12|demand/subject:pledge body
-6|demand/subject:pledge country
-11|demand/subject:pledge gov
-6|demand/subject:pledge pronoun
5|demand/subject:proposal allies
4|demand/subject:proposal body
-3|demand/subject:proposal country
-6|demand/subject:proposal gov
5|demand/subject:proposal leader
3|demand/subject:spend allies
10|demand/subject:spend body
11|demand/subject:spend country
-12|demand/subject:spend gov
4|demand/subject:spend leader
-17|demand/subject:spend pronoun
-45|demand/title
-39|demand/told-of:0
-9|demand/told-of:1
32|demand/told-of:2
16|demand/told-of:3
-35|demand/unnamed
-3|demand/unnamed-beside-others
7|denial/after-joint:0 mid
10|denial/after-joint:0 near
-5|denial/after-joint:1 far
-10|denial/after-joint:1 mid
20|denial/after-joint:1 near
9|denial/after-joint:2 far
-4|denial/after-joint:2 mid
11|denial/after-joint:2 near
4|denial/after-joint:3 near
5|denial/after-led:\" far joined
8|denial/after-led:\" near joined
-4|denial/after-led:# near free
12|denial/after-led:, far joined
13|denial/after-led:, near joined
4|denial/after-led:: near joined
-4|denial/after-led:for far joined
12|denial/after-led:for near free
-17|denial/after-led:prime minister near joined
9|denial/after-led:say far joined
11|denial/after-led:say near joined
-22|denial/after-led:since far joined
6|denial/after-led:that near joined
-6|denial/after:allies name
7|denial/after:body name
11|denial/after:capital name
-4|denial/after:country name
4|denial/after:gov name
-4|denial/after:leader name
13|denial/after:pronoun name
19|denial/after:pronoun owner
4|denial/asked
51|denial/asks
5|denial/before-clause:after-figure inside name gov
13|denial/before-clause:after-figure opens name country
4|denial/before-clause:free inside name body
-17|denial/before-clause:free inside name country
22|denial/before-clause:free inside name gov
8|denial/before-clause:free inside name nongov
10|denial/before-clause:free inside name pronoun
-20|denial/before-clause:free inside owner body
24|denial/before-clause:free inside owner pronoun
7|denial/before-clause:free opens name capital
-7|denial/before-clause:free opens name country
3|denial/before-clause:free opens name gov
-16|denial/before-clause:free opens name leader
5|denial/before-clause:free opens name nongov
-11|denial/before-clause:free opens name pronoun
-17|denial/before-clause:free opens owner people
-16|denial/before-far:20
14|denial/before-far:4
14|denial/before-far:60
4|denial/before-free:0 after-figure name near
9|denial/before-free:0 free name far
-12|denial/before-free:0 free name near
4|denial/before-free:0 free owner near
17|denial/before-free:1 after-figure name near
7|denial/before-free:1 free name near
5|denial/before-free:2 free name far
-3|denial/before-free:2 free name near
7|denial/before-joint:0 after-figure
15|denial/before-joint:1 after-figure
-19|denial/before-joint:1 free
12|denial/before-joint:2 free
-18|denial/before-led:
7|denial/before-led:\"
8|denial/before-led:'s
-7|denial/before-led:,
-5|denial/before-led:PARTY
25|denial/before-led:call for
-5|denial/before-led:chancellor
-6|denial/before-led:chief
3|denial/before-led:defence minister
-17|denial/before-led:for
3|denial/before-led:foreign minister
-21|denial/before-led:general
10|denial/before-led:his
-4|denial/before-led:importing
-13|denial/before-led:of
8|denial/before-led:on
19|denial/before-led:prime minister
20|denial/before-led:raise
-5|denial/before-led:rebuff
12|denial/before-led:say
-3|denial/before-led:that
-9|denial/before-led:the
-7|denial/before-led:to
-3|denial/before-led:with
-20|denial/before:body owner
10|denial/before:capital name
-10|denial/before:country name
30|denial/before:gov name
-18|denial/before:leader name
13|denial/before:nongov name
-17|denial/before:people owner
24|denial/before:pronoun owner
-7|denial/class-home:ALLIES JPN
-7|denial/class-home:ALLIES NATO
-6|denial/class-home:ALLIES USA
16|denial/class-home:ALLIES land
-11|denial/class-home:ALLIES member
23|denial/class-home:JPN JPN
7|denial/class-home:JPN land
-21|denial/class-home:NATO JPN
12|denial/class-home:NATO NATO
-12|denial/class-home:NATO land
-15|denial/class-home:USA JPN
9|denial/class-home:USA USA
-14|denial/class-home:USA land
6|denial/class-home:USA member
16|denial/class-home:land JPN
3|denial/class-home:member JPN
-4|denial/class-home:member NATO
6|denial/class-home:member member
-8|denial/class-named:ALLIES JPN nobody-named
-7|denial/class-named:ALLIES NATO others-named
-6|denial/class-named:ALLIES USA nobody-named
-6|denial/class-named:ALLIES land nobody-named
22|denial/class-named:ALLIES land others-named
-4|denial/class-named:ALLIES member nobody-named
-7|denial/class-named:ALLIES member others-named
16|denial/class-named:JPN JPN nobody-named
7|denial/class-named:JPN JPN others-named
7|denial/class-named:JPN land others-named
-5|denial/class-named:NATO JPN nobody-named
-16|denial/class-named:NATO JPN others-named
12|denial/class-named:NATO NATO others-named
-11|denial/class-named:NATO land others-named
-3|denial/class-named:NATO member nobody-named
-13|denial/class-named:USA JPN others-named
9|denial/class-named:USA USA nobody-named
-13|denial/class-named:USA land others-named
6|denial/class-named:USA member others-named
17|denial/class-named:land JPN others-named
8|denial/class-named:land land nobody-named
-6|denial/class-named:land land others-named
3|denial/class-named:member JPN others-named
-4|denial/class-named:member NATO others-named
7|denial/class-named:member member nobody-named
-18|denial/class-shape:ALLIES half
3|denial/class-shape:ALLIES whole
38|denial/class-shape:JPN half
-6|denial/class-shape:JPN whole
12|denial/class-shape:NATO half
-36|denial/class-shape:NATO whole
-10|denial/class-shape:USA half
-5|denial/class-shape:USA whole
18|denial/class-shape:land whole
-21|denial/class-shape:member half
28|denial/class-shape:member whole
-3|denial/class-value:ALLIES 2
-4|denial/class-value:ALLIES 3
-17|denial/class-value:ALLIES 3.5
16|denial/class-value:ALLIES 5
12|denial/class-value:NATO 3.5
-52|denial/class-value:NATO 5
-5|denial/class-value:USA 2
-4|denial/class-value:USA 3
-10|denial/class-value:USA 3.5
6|denial/class-value:USA 5
27|denial/class-verb:ALLIES be
-4|denial/class-verb:ALLIES cap
23|denial/class-verb:ALLIES demand
-12|denial/class-verb:ALLIES denial
-14|denial/class-verb:ALLIES pledge
-8|denial/class-verb:ALLIES proposal
-4|denial/class-verb:ALLIES spend
-15|denial/class-verb:JPN be
21|denial/class-verb:JPN demand
-3|denial/class-verb:JPN move
12|denial/class-verb:JPN proposal
22|denial/class-verb:NATO cap
5|denial/class-verb:NATO demand
-25|denial/class-verb:NATO denial
-4|denial/class-verb:NATO level
-6|denial/class-verb:NATO move
-15|denial/class-verb:NATO pledge
3|denial/class-verb:NATO proposal
-6|denial/class-verb:USA be
15|denial/class-verb:USA cap
-20|denial/class-verb:USA demand
-5|denial/class-verb:USA move
6|denial/class-verb:USA pledge
5|denial/class-verb:USA spend
-11|denial/class-verb:land demand
6|denial/class-verb:land denial
8|denial/class-verb:land pledge
3|denial/class-verb:land spend
-34|denial/class-verb:member cap
-17|denial/class-verb:member demand
34|denial/class-verb:member denial
16|denial/class-verb:member move
13|denial/class-verb:member pledge
-5|denial/class-verb:member proposal
-15|denial/class:ALLIES
32|denial/class:JPN
-24|denial/class:NATO
-15|denial/class:USA
18|denial/class:land
7|denial/class:member
35|denial/heir:nobody-named
56|denial/heir:others-named
40|denial/home:nobody-named
50|denial/home:others-named
26|denial/last:same-sentence
-19|denial/named:1
42|denial/named:2
38|denial/named:3
-16|denial/ruled
4|denial/ruled:spender-before
-31|denial/ruled:spender-denies
4|denial/ruled:spender-home
3|denial/ruled:spender-listed
5|denial/subject-of:accept
-13|denial/subject-of:ask
3|denial/subject-of:be
12|denial/subject-of:call
-6|denial/subject-of:commit
6|denial/subject-of:do
-5|denial/subject-of:get
7|denial/subject-of:go
-9|denial/subject-of:propose
4|denial/subject-of:reject
7|denial/subject-of:rule out
10|denial/subject-of:tell
4|denial/subject-of:turn down
3|denial/subject:be leader
-3|denial/subject:be pronoun
-5|denial/subject:demand body
-8|denial/subject:demand country
11|denial/subject:demand leader
5|denial/subject:denial country
12|denial/subject:denial leader
3|denial/subject:denial nongov
7|denial/subject:level pronoun
4|denial/subject:move gov
3|denial/subject:move leader
11|denial/subject:pledge gov
-7|denial/subject:pledge leader
6|denial/subject:pledge pronoun
-10|denial/subject:proposal leader
6|denial/subject:spend country
10|denial/subject:spend pronoun
-82|denial/title
5|denial/told-of:0
13|denial/told-of:1
-19|denial/told-of:2
-13|denial/unnamed
-49|denial/unnamed-beside-others
-10|level/after-joint:0 far
56|level/after-joint:0 near
-23|level/after-joint:1 far
-31|level/after-joint:1 mid
-22|level/after-joint:1 near
-40|level/after-joint:2 far
-25|level/after-joint:2 mid
-7|level/after-joint:3 far
-11|level/after-joint:3 mid
-6|level/after-joint:3 near
-8|level/after-led:\" near joined
4|level/after-led:# near free
5|level/after-led:, near joined
-22|level/after-led:; far joined
-20|level/after-led:; near joined
-4|level/after-led:accused near joined
-19|level/after-led:and far free
-23|level/after-led:and far joined
-43|level/after-led:and near free
4|level/after-led:and near joined
3|level/after-led:as far joined
12|level/after-led:at far joined
9|level/after-led:before far joined
-4|level/after-led:below near joined
-9|level/after-led:by far free
-6|level/after-led:by far joined
39|level/after-led:by near free
-8|level/after-led:by near joined
5|level/after-led:credits far joined
-5|level/after-led:for far joined
53|level/after-led:for near free
-9|level/after-led:gdp near free
-5|level/after-led:in far free
-38|level/after-led:in far joined
96|level/after-led:in near free
24|level/after-led:of far free
-5|level/after-led:of far joined
-7|level/after-led:of near joined
-3|level/after-led:on far free
-4|level/after-led:on far joined
-12|level/after-led:on near free
8|level/after-led:president far joined
8|level/after-led:say near joined
-4|level/after-led:than far joined
-21|level/after-led:that far free
5|level/after-led:that far joined
32|level/after-led:that near free
-15|level/after-led:that near joined
-17|level/after-led:to far joined
-14|level/after-led:to near free
-3|level/after-led:what far free
3|level/after-led:what far joined
11|level/after-led:what near joined
8|level/after-led:which near joined
-16|level/after-led:while near joined
-8|level/after-led:with near free
-9|level/after-led:with near joined
-7|level/after-led:year far joined
-6|level/after:body name
-16|level/after:body owner
-11|level/after:capital name
-10|level/after:capital owner
21|level/after:country name
-39|level/after:country owner
12|level/after:gov name
-36|level/after:gov owner
9|level/after:leader name
-16|level/after:people name
-9|level/after:people owner
-17|level/after:pronoun owner
9|level/asked
-79|level/asks
3|level/before-clause:after-figure inside name body
9|level/before-clause:after-figure inside name capital
5|level/before-clause:after-figure inside name country
12|level/before-clause:after-figure inside name gov
26|level/before-clause:after-figure inside name pronoun
-19|level/before-clause:after-figure inside owner body
-9|level/before-clause:after-figure inside owner country
5|level/before-clause:after-figure inside owner gov
19|level/before-clause:after-figure inside owner pronoun
29|level/before-clause:after-figure opens name body
-21|level/before-clause:after-figure opens name capital
-31|level/before-clause:after-figure opens name country
-11|level/before-clause:after-figure opens name gov
8|level/before-clause:after-figure opens name leader
-3|level/before-clause:after-figure opens name people
-3|level/before-clause:after-figure opens name pronoun
4|level/before-clause:after-figure opens owner capital
-9|level/before-clause:after-figure opens owner country
-22|level/before-clause:after-figure opens owner pronoun
-11|level/before-clause:free inside name body
-38|level/before-clause:free inside name capital
18|level/before-clause:free inside name country
-26|level/before-clause:free inside name gov
9|level/before-clause:free inside name leader
-19|level/before-clause:free inside name nongov
21|level/before-clause:free inside name pronoun
-32|level/before-clause:free inside owner body
7|level/before-clause:free inside owner capital
9|level/before-clause:free inside owner country
13|level/before-clause:free inside owner leader
8|level/before-clause:free inside owner people
4|level/before-clause:free inside owner pronoun
7|level/before-clause:free opens name allies
56|level/before-clause:free opens name body
59|level/before-clause:free opens name capital
84|level/before-clause:free opens name country
-17|level/before-clause:free opens name gov
-46|level/before-clause:free opens name leader
4|level/before-clause:free opens name nongov
22|level/before-clause:free opens name people
-39|level/before-clause:free opens name pronoun
8|level/before-clause:free opens owner body
-3|level/before-clause:free opens owner capital
37|level/before-clause:free opens owner country
-5|level/before-clause:free opens owner gov
24|level/before-clause:free opens owner people
-18|level/before-clause:free opens owner pronoun
63|level/before-far:1
-14|level/before-far:20
54|level/before-far:4
8|level/before-far:60
18|level/before-far:9
38|level/before-free:0 after-figure name far
44|level/before-free:0 after-figure name near
17|level/before-free:0 after-figure owner far
13|level/before-free:0 after-figure owner near
-20|level/before-free:0 free name far
-14|level/before-free:0 free name near
3|level/before-free:0 free owner far
26|level/before-free:0 free owner near
32|level/before-free:1 after-figure name far
-16|level/before-free:1 after-figure name near
-22|level/before-free:1 after-figure owner far
-24|level/before-free:1 after-figure owner near
30|level/before-free:1 free name near
22|level/before-free:1 free owner far
8|level/before-free:1 free owner near
-27|level/before-free:2 after-figure name far
-41|level/before-free:2 after-figure name near
-7|level/before-free:2 after-figure owner far
-5|level/before-free:2 after-figure owner near
8|level/before-free:2 free name far
60|level/before-free:2 free name near
-6|level/before-free:2 free owner near
-5|level/before-free:3 after-figure name far
-4|level/before-free:3 after-figure name near
34|level/before-free:3 free name far
-12|level/before-free:3 free name near
-15|level/before-joint:0 after-figure
41|level/before-joint:0 free
-18|level/before-joint:1 after-figure
50|level/before-joint:1 free
-6|level/before-joint:2 after-figure
77|level/before-joint:2 free
32|level/before-joint:3 after-figure
-31|level/before-joint:3 free
49|level/before-led:
18|level/before-led:#
28|level/before-led:'s
19|level/before-led:*
15|level/before-led:,
5|level/before-led:-
4|level/before-led:.
6|level/before-led::
24|level/before-led:;
-13|level/before-led:DATE
-21|level/before-led:PARTY
-18|level/before-led:a
9|level/before-led:about
9|level/before-led:among
-60|level/before-led:and
3|level/before-led:as
-17|level/before-led:at
-13|level/before-led:before
-12|level/before-led:behind
3|level/before-led:below
-5|level/before-led:between
-18|level/before-led:borders
-6|level/before-led:bring
23|level/before-led:but
-38|level/before-led:by
-3|level/before-led:call
9|level/before-led:commit
3|level/before-led:computes
5|level/before-led:defense minister
-3|level/before-led:defense secretary
-12|level/before-led:estimate
4|level/before-led:even
3|level/before-led:expect
-21|level/before-led:for
-19|level/before-led:from
-6|level/before-led:give
10|level/before-led:gross national product
-8|level/before-led:had
4|level/before-led:have
32|level/before-led:his
-14|level/before-led:host
-4|level/before-led:if
-50|level/before-led:in
23|level/before-led:its
5|level/before-led:left
18|level/before-led:let
-7|level/before-led:like
-7|level/before-led:make
-3|level/before-led:minded
31|level/before-led:neighboring
6|level/before-led:neighbours
19|level/before-led:neither
3|level/before-led:new
-16|level/before-led:nor
-4|level/before-led:now
-23|level/before-led:of
-4|level/before-led:on
-28|level/before-led:one
21|level/before-led:only
5|level/before-led:or
-4|level/before-led:over
17|level/before-led:president
29|level/before-led:put
3|level/before-led:raise
5|level/before-led:reach
9|level/before-led:represent
-16|level/before-led:say
15|level/before-led:show
-33|level/before-led:since
4|level/before-led:take
-24|level/before-led:tell
29|level/before-led:than
30|level/before-led:that
26|level/before-led:the
-6|level/before-led:them
-49|level/before-led:to
8|level/before-led:together
-5|level/before-led:under
4|level/before-led:urge
-8|level/before-led:visits
-7|level/before-led:were
-15|level/before-led:what
41|level/before-led:when
-5|level/before-led:where
10|level/before-led:whereas
19|level/before-led:which
29|level/before-led:while
9|level/before-led:whose
6|level/before-led:why
29|level/before-led:with
14|level/before-led:years
32|level/before-led:—
6|level/before:allies name
76|level/before:body name
-44|level/before:body owner
9|level/before:capital name
10|level/before:capital owner
76|level/before:country name
28|level/before:country owner
-43|level/before:gov name
-29|level/before:leader name
14|level/before:leader owner
-14|level/before:nongov name
20|level/before:people name
34|level/before:people owner
5|level/before:pronoun name
-18|level/before:pronoun owner
-3|level/class-home:ALLIES CHN
-53|level/class-home:ALLIES JPN
-6|level/class-home:ALLIES NATO
-25|level/class-home:ALLIES land
-9|level/class-home:ALLIES member
19|level/class-home:CHN CHN
17|level/class-home:CHN JPN
18|level/class-home:CHN land
30|level/class-home:EU JPN
3|level/class-home:EU land
-3|level/class-home:JPN CHN
-19|level/class-home:JPN JPN
4|level/class-home:JPN foe
12|level/class-home:JPN member
-6|level/class-home:NATO CHN
-20|level/class-home:NATO NATO
-3|level/class-home:NATO USA
-16|level/class-home:NATO land
-24|level/class-home:NATO member
-6|level/class-home:USA CHN
6|level/class-home:USA JPN
6|level/class-home:USA NATO
4|level/class-home:USA USA
-4|level/class-home:USA foe
18|level/class-home:USA land
7|level/class-home:USA member
28|level/class-home:foe JPN
-5|level/class-home:foe NATO
14|level/class-home:foe land
9|level/class-home:foe member
15|level/class-home:land JPN
6|level/class-home:land land
-13|level/class-home:land member
-23|level/class-home:member JPN
25|level/class-home:member NATO
-17|level/class-home:member land
17|level/class-home:member member
-3|level/class-named:ALLIES CHN others-named
-25|level/class-named:ALLIES JPN nobody-named
-28|level/class-named:ALLIES JPN others-named
-4|level/class-named:ALLIES NATO others-named
-10|level/class-named:ALLIES land nobody-named
-15|level/class-named:ALLIES land others-named
-6|level/class-named:ALLIES member nobody-named
-3|level/class-named:ALLIES member others-named
5|level/class-named:CHN CHN nobody-named
14|level/class-named:CHN CHN others-named
9|level/class-named:CHN JPN nobody-named
8|level/class-named:CHN JPN others-named
35|level/class-named:CHN land nobody-named
-17|level/class-named:CHN land others-named
3|level/class-named:EU land others-named
-8|level/class-named:JPN JPN nobody-named
-11|level/class-named:JPN JPN others-named
-8|level/class-named:JPN land nobody-named
8|level/class-named:JPN land others-named
12|level/class-named:JPN member others-named
-6|level/class-named:NATO CHN others-named
-26|level/class-named:NATO JPN nobody-named
26|level/class-named:NATO JPN others-named
-12|level/class-named:NATO NATO nobody-named
-8|level/class-named:NATO NATO others-named
-9|level/class-named:NATO land nobody-named
-7|level/class-named:NATO land others-named
-5|level/class-named:NATO member nobody-named
-19|level/class-named:NATO member others-named
-6|level/class-named:USA CHN others-named
9|level/class-named:USA JPN nobody-named
-3|level/class-named:USA JPN others-named
-11|level/class-named:USA NATO nobody-named
17|level/class-named:USA NATO others-named
4|level/class-named:USA USA others-named
-4|level/class-named:USA foe others-named
12|level/class-named:USA land nobody-named
5|level/class-named:USA land others-named
8|level/class-named:USA member others-named
29|level/class-named:foe JPN others-named
-5|level/class-named:foe NATO others-named
-3|level/class-named:foe foe nobody-named
4|level/class-named:foe foe others-named
14|level/class-named:foe land others-named
37|level/class-named:foe member nobody-named
-28|level/class-named:foe member others-named
-3|level/class-named:land CHN nobody-named
3|level/class-named:land CHN others-named
23|level/class-named:land JPN nobody-named
-8|level/class-named:land JPN others-named
-8|level/class-named:land land nobody-named
15|level/class-named:land land others-named
-11|level/class-named:land member others-named
-12|level/class-named:member JPN nobody-named
-11|level/class-named:member JPN others-named
25|level/class-named:member NATO nobody-named
-11|level/class-named:member land nobody-named
-7|level/class-named:member land others-named
-25|level/class-named:member member nobody-named
42|level/class-named:member member others-named
-23|level/class-shape:ALLIES fine
-12|level/class-shape:ALLIES half
-42|level/class-shape:ALLIES tenth
-23|level/class-shape:ALLIES whole
-16|level/class-shape:CHN fine
40|level/class-shape:CHN half
10|level/class-shape:CHN tenth
19|level/class-shape:CHN whole
28|level/class-shape:EU tenth
5|level/class-shape:EU whole
37|level/class-shape:JPN fine
-73|level/class-shape:JPN half
28|level/class-shape:JPN tenth
-27|level/class-shape:NATO fine
-8|level/class-shape:NATO half
-19|level/class-shape:NATO tenth
-17|level/class-shape:NATO whole
-36|level/class-shape:USA fine
24|level/class-shape:USA half
46|level/class-shape:USA whole
-3|level/class-shape:foe fine
22|level/class-shape:foe half
-3|level/class-shape:foe tenth
32|level/class-shape:foe whole
76|level/class-shape:land fine
10|level/class-shape:land half
-26|level/class-shape:land tenth
-50|level/class-shape:land whole
-10|level/class-shape:member fine
25|level/class-shape:member tenth
-12|level/class-shape:member whole
-4|level/class-value:ALLIES 0.96
-7|level/class-value:ALLIES 1
-3|level/class-value:ALLIES 1.4
-4|level/class-value:ALLIES 1.5
-3|level/class-value:ALLIES 1.6
-5|level/class-value:ALLIES 1.8
6|level/class-value:ALLIES 2.1
-5|level/class-value:ALLIES 2.5
-3|level/class-value:ALLIES 2.8
-4|level/class-value:ALLIES 3
-17|level/class-value:ALLIES 3.3
-6|level/class-value:ALLIES 5
-3|level/class-value:EU 0.2
32|level/class-value:EU 1.9
6|level/class-value:EU 2
-5|level/class-value:NATO 0.96
-12|level/class-value:NATO 1
-5|level/class-value:NATO 1.2
-3|level/class-value:NATO 1.24
-7|level/class-value:NATO 1.28
-5|level/class-value:NATO 1.3
-12|level/class-value:NATO 1.37
-16|level/class-value:NATO 1.4
18|level/class-value:NATO 1.43
-11|level/class-value:NATO 1.5
-18|level/class-value:NATO 1.53
-6|level/class-value:NATO 1.6
4|level/class-value:NATO 1.7
-15|level/class-value:NATO 1.8
19|level/class-value:NATO 2
-4|level/class-value:NATO 2.01
29|level/class-value:NATO 2.02
16|level/class-value:NATO 2.3
18|level/class-value:NATO 2.5
3|level/class-value:NATO 2.54
15|level/class-value:NATO 2.7
-9|level/class-value:NATO 2.8
15|level/class-value:NATO 3
38|level/class-value:NATO 3.3
-3|level/class-value:NATO 3.4
-12|level/class-value:NATO 3.5
-6|level/class-value:NATO 4
-13|level/class-value:NATO 4.1
-5|level/class-value:NATO 4.12
-12|level/class-value:NATO 5
-13|level/class-value:NATO 7
-22|level/class-value:USA 0.9
-11|level/class-value:USA 0.91
-14|level/class-value:USA 0.93
-6|level/class-value:USA 0.95
-30|level/class-value:USA 1
-13|level/class-value:USA 1.3
-31|level/class-value:USA 1.4
-14|level/class-value:USA 1.5
-20|level/class-value:USA 1.6
-8|level/class-value:USA 1.7
-27|level/class-value:USA 1.8
-5|level/class-value:USA 1.9
-32|level/class-value:USA 2
-3|level/class-value:USA 2.2
-23|level/class-value:USA 2.3
-4|level/class-value:USA 2.4
-50|level/class-value:USA 2.5
-53|level/class-value:USA 2.6
-5|level/class-value:USA 2.8
11|level/class-value:USA 2.9
-7|level/class-value:USA 2E+1
30|level/class-value:USA 3
7|level/class-value:USA 3.1
40|level/class-value:USA 3.2
4|level/class-value:USA 3.22
9|level/class-value:USA 3.3
-13|level/class-value:USA 3.32
15|level/class-value:USA 3.38
68|level/class-value:USA 3.4
64|level/class-value:USA 3.5
11|level/class-value:USA 3.8
-26|level/class-value:USA 4
-6|level/class-value:USA 4.4
3|level/class-value:USA 4.5
33|level/class-value:USA 4.6
22|level/class-value:USA 4.7
27|level/class-value:USA 5
27|level/class-value:USA 5.6
33|level/class-value:USA 6
20|level/class-value:USA 6.5
5|level/class-value:USA 7
-5|level/class-value:USA 7.3
44|level/class-value:USA 9
-30|level/class-verb:ALLIES be
14|level/class-verb:ALLIES demand
-12|level/class-verb:ALLIES level
-13|level/class-verb:ALLIES move
-5|level/class-verb:ALLIES pledge
-19|level/class-verb:ALLIES spend
-8|level/class-verb:CHN be
21|level/class-verb:CHN cap
3|level/class-verb:CHN demand
18|level/class-verb:CHN level
-5|level/class-verb:CHN pledge
30|level/class-verb:CHN proposal
21|level/class-verb:CHN spend
4|level/class-verb:EU be
31|level/class-verb:EU move
-14|level/class-verb:JPN cap
-50|level/class-verb:JPN demand
45|level/class-verb:JPN level
-7|level/class-verb:JPN move
-3|level/class-verb:JPN pledge
-6|level/class-verb:JPN proposal
-26|level/class-verb:JPN spend
-32|level/class-verb:NATO be
-3|level/class-verb:NATO cap
7|level/class-verb:NATO demand
-17|level/class-verb:NATO level
-34|level/class-verb:NATO move
-7|level/class-verb:NATO pledge
-10|level/class-verb:NATO proposal
61|level/class-verb:NATO spend
58|level/class-verb:USA be
18|level/class-verb:USA demand
-11|level/class-verb:USA level
23|level/class-verb:USA move
-30|level/class-verb:USA proposal
25|level/class-verb:USA spend
-14|level/class-verb:foe be
3|level/class-verb:foe level
12|level/class-verb:foe move
20|level/class-verb:foe proposal
-5|level/class-verb:foe spend
-6|level/class-verb:land be
-4|level/class-verb:land cap
34|level/class-verb:land demand
9|level/class-verb:land level
-11|level/class-verb:land move
26|level/class-verb:land pledge
-3|level/class-verb:land proposal
-26|level/class-verb:land spend
28|level/class-verb:member be
-22|level/class-verb:member demand
-35|level/class-verb:member level
-4|level/class-verb:member pledge
-32|level/class-verb:member spend
-100|level/class:ALLIES
53|level/class:CHN
31|level/class:EU
-6|level/class:JPN
-70|level/class:NATO
32|level/class:USA
48|level/class:foe
10|level/class:land
49|level/heir:nobody-named
-36|level/heir:others-named
18|level/home:nobody-named
-22|level/home:others-named
34|level/last:before
-27|level/last:same-sentence
27|level/named:2
23|level/named:3
51|level/ruled
-36|level/ruled:spender-before
18|level/ruled:spender-beside
-57|level/ruled:spender-clause
8|level/ruled:spender-listed
42|level/ruled:spender-located
6|level/ruled:spender-of-gdp
-23|level/ruled:spender-ours
62|level/ruled:spender-respectively
-6|level/ruled:spender-subject
31|level/ruled:spender-where
-10|level/subject-of:afford
3|level/subject-of:agree
-14|level/subject-of:aim
-15|level/subject-of:allot
15|level/subject-of:amount
-9|level/subject-of:approach
3|level/subject-of:ask
28|level/subject-of:average
-26|level/subject-of:be
13|level/subject-of:bring
3|level/subject-of:climb
9|level/subject-of:commit
20|level/subject-of:devote
-30|level/subject-of:do
10|level/subject-of:drop
5|level/subject-of:equal
7|level/subject-of:estimate
-18|level/subject-of:expect
-3|level/subject-of:fall
3|level/subject-of:favor
-7|level/subject-of:force
28|level/subject-of:get
-29|level/subject-of:give
-3|level/subject-of:go
4|level/subject-of:grow
6|level/subject-of:hit
4|level/subject-of:increase
5|level/subject-of:keep
6|level/subject-of:lay out
-5|level/subject-of:leave
-3|level/subject-of:lower
10|level/subject-of:manage
-3|level/subject-of:meet
4|level/subject-of:mention
12|level/subject-of:plan
5|level/subject-of:pledge
3|level/subject-of:promise
-13|level/subject-of:put
12|level/subject-of:raise
10|level/subject-of:reach
26|level/subject-of:remain
22|level/subject-of:rise
-17|level/subject-of:seek
9|level/subject-of:set aside
-6|level/subject-of:sit
4|level/subject-of:spend
-38|level/subject-of:stand
7|level/subject-of:start from
6|level/subject-of:stay
-6|level/subject-of:stop
-22|level/subject-of:swell
13|level/subject-of:take
-3|level/subject-of:tell
6|level/subject-of:urge
5|level/subject-of:use
-21|level/subject-of:want
-14|level/subject-of:work out at
13|level/subject:be body
13|level/subject:be capital
17|level/subject:be country
-36|level/subject:be gov
-16|level/subject:be leader
6|level/subject:be people
-23|level/subject:be pronoun
9|level/subject:cap country
-16|level/subject:demand capital
6|level/subject:demand gov
-11|level/subject:demand leader
-20|level/subject:demand nongov
-20|level/subject:demand pronoun
8|level/subject:level body
6|level/subject:level capital
45|level/subject:level country
-14|level/subject:level gov
-25|level/subject:level leader
-14|level/subject:level people
-12|level/subject:level pronoun
-11|level/subject:move body
19|level/subject:move capital
39|level/subject:move country
26|level/subject:move gov
-4|level/subject:move leader
7|level/subject:move people
13|level/subject:move pronoun
22|level/subject:pledge country
-3|level/subject:pledge gov
10|level/subject:pledge leader
-20|level/subject:proposal capital
6|level/subject:proposal gov
3|level/subject:proposal leader
-28|level/subject:proposal people
25|level/subject:spend body
17|level/subject:spend capital
-29|level/subject:spend country
-3|level/subject:spend leader
-23|level/subject:spend pronoun
88|level/title
57|level/told-of:0
7|level/told-of:1
-16|level/told-of:2
-48|level/told-of:3
14|level/unnamed
-65|level/unnamed-beside-others
-9|other/after-joint:0 mid
9|other/after-joint:0 near
5|other/after-joint:1 far
-3|other/after-joint:1 mid
7|other/after-joint:2 far
5|other/after-led:, far joined
-4|other/after-led:, near joined
5|other/after-led:from near free
3|other/after-led:in far joined
-18|other/after-led:in near free
-3|other/after-led:of far joined
17|other/after:country name
5|other/after:gov owner
3|other/after:leader name
7|other/after:pronoun name
6|other/after:pronoun owner
-6|other/asks
4|other/before-clause:after-figure inside name pronoun
3|other/before-clause:after-figure opens name country
-10|other/before-clause:free inside name body
14|other/before-clause:free inside name country
-33|other/before-clause:free inside name gov
4|other/before-clause:free inside name leader
13|other/before-clause:free inside name pronoun
5|other/before-clause:free opens name gov
7|other/before-clause:free opens name leader
23|other/before-far:20
-26|other/before-far:4
3|other/before-far:60
9|other/before-far:9
9|other/before-free:0 after-figure name near
-7|other/before-free:0 free name far
7|other/before-free:0 free name near
-7|other/before-free:1 after-figure name near
6|other/before-free:1 free name far
-9|other/before-free:1 free name near
-4|other/before-joint:0 after-figure
-14|other/before-joint:0 free
10|other/before-joint:1 after-figure
11|other/before-joint:1 free
8|other/before-joint:2 after-figure
11|other/before-led:
11|other/before-led:'s
5|other/before-led:,
-5|other/before-led:PARTY
4|other/before-led:chancellor
7|other/before-led:for
9|other/before-led:if
13|other/before-led:its
-6|other/before-led:match
5|other/before-led:of
13|other/before-led:the
6|other/before-led:were
-17|other/before-led:whether
-10|other/before:body name
3|other/before:capital name
17|other/before:country name
3|other/before:country owner
-25|other/before:gov name
11|other/before:leader name
17|other/before:pronoun name
19|other/class-home:ALLIES JPN
-10|other/class-home:ALLIES land
-9|other/class-home:ALLIES member
3|other/class-home:EU EU
18|other/class-home:JPN JPN
-3|other/class-home:JPN land
7|other/class-home:JPN member
-29|other/class-home:NATO JPN
-15|other/class-home:NATO NATO
-3|other/class-home:NATO land
17|other/class-home:NATO member
-5|other/class-home:USA land
-4|other/class-home:USA member
-3|other/class-home:foe member
-4|other/class-home:land JPN
19|other/class-home:land land
-6|other/class-home:land member
-3|other/class-home:member JPN
17|other/class-home:member NATO
9|other/class-home:member member
19|other/class-named:ALLIES JPN others-named
-3|other/class-named:ALLIES land nobody-named
-7|other/class-named:ALLIES land others-named
-4|other/class-named:ALLIES member nobody-named
-6|other/class-named:ALLIES member others-named
3|other/class-named:EU EU others-named
3|other/class-named:JPN JPN nobody-named
15|other/class-named:JPN JPN others-named
-4|other/class-named:JPN land nobody-named
5|other/class-named:JPN member others-named
-15|other/class-named:NATO JPN nobody-named
-14|other/class-named:NATO JPN others-named
-9|other/class-named:NATO NATO nobody-named
-5|other/class-named:NATO NATO others-named
-11|other/class-named:NATO member nobody-named
29|other/class-named:NATO member others-named
10|other/class-named:USA JPN nobody-named
-8|other/class-named:USA JPN others-named
-5|other/class-named:USA land others-named
-3|other/class-named:USA member others-named
18|other/class-named:land JPN nobody-named
-22|other/class-named:land JPN others-named
8|other/class-named:land land nobody-named
10|other/class-named:land land others-named
-5|other/class-named:land member others-named
-14|other/class-named:member JPN nobody-named
11|other/class-named:member JPN others-named
11|other/class-named:member NATO nobody-named
7|other/class-named:member NATO others-named
15|other/class-named:member member nobody-named
-6|other/class-named:member member others-named
-27|other/class-shape:ALLIES half
-5|other/class-shape:ALLIES tenth
27|other/class-shape:ALLIES whole
3|other/class-shape:EU half
-9|other/class-shape:EU whole
51|other/class-shape:JPN half
-23|other/class-shape:JPN tenth
-6|other/class-shape:JPN whole
-19|other/class-shape:NATO half
-11|other/class-shape:NATO whole
-3|other/class-shape:USA half
17|other/class-shape:USA tenth
-18|other/class-shape:USA whole
-4|other/class-shape:foe whole
-11|other/class-shape:land half
23|other/class-shape:land tenth
-3|other/class-shape:land whole
6|other/class-shape:member half
-8|other/class-shape:member tenth
25|other/class-shape:member whole
-3|other/class-value:ALLIES 0.5
-16|other/class-value:ALLIES 1
22|other/class-value:ALLIES 2
-14|other/class-value:ALLIES 3
-22|other/class-value:ALLIES 3.5
28|other/class-value:ALLIES 4
8|other/class-value:ALLIES 5
-3|other/class-value:NATO 0.5
-20|other/class-value:NATO 1
-5|other/class-value:NATO 3
-15|other/class-value:NATO 3.5
17|other/class-value:NATO 5
-4|other/class-value:USA 1E+1
-3|other/class-value:USA 3.5
-8|other/class-value:USA 5
-10|other/class-verb:ALLIES be
-14|other/class-verb:ALLIES demand
-4|other/class-verb:ALLIES denial
-4|other/class-verb:ALLIES level
11|other/class-verb:ALLIES move
27|other/class-verb:ALLIES pledge
-4|other/class-verb:ALLIES proposal
-3|other/class-verb:ALLIES spend
-11|other/class-verb:EU be
3|other/class-verb:EU move
19|other/class-verb:JPN be
15|other/class-verb:JPN demand
4|other/class-verb:JPN level
-19|other/class-verb:JPN move
-21|other/class-verb:JPN pledge
3|other/class-verb:JPN proposal
5|other/class-verb:NATO be
23|other/class-verb:NATO demand
-5|other/class-verb:NATO denial
-14|other/class-verb:NATO move
-8|other/class-verb:NATO pledge
-9|other/class-verb:NATO proposal
12|other/class-verb:USA be
-7|other/class-verb:USA demand
-3|other/class-verb:USA pledge
-17|other/class-verb:land be
6|other/class-verb:land demand
17|other/class-verb:land move
4|other/class-verb:member be
-23|other/class-verb:member demand
5|other/class-verb:member denial
7|other/class-verb:member move
7|other/class-verb:member pledge
9|other/class-verb:member proposal
-4|other/class:ALLIES
-4|other/class:CHN
-6|other/class:EU
22|other/class:JPN
-31|other/class:NATO
-3|other/class:USA
-5|other/class:foe
9|other/class:land
23|other/class:member
32|other/heir:nobody-named
-7|other/heir:others-named
42|other/home:nobody-named
9|other/home:others-named
10|other/last:before
22|other/named:1
-15|other/named:2
30|other/named:3
28|other/ruled
30|other/ruled:spender-before
21|other/ruled:spender-clause
-17|other/ruled:spender-clause-after
3|other/ruled:spender-home
3|other/ruled:spender-of-gdp
7|other/ruled:spender-party
-15|other/same-figure-of-another
15|other/same-figure-of-it
4|other/subject-of:accept
3|other/subject-of:aim
-11|other/subject-of:be
5|other/subject-of:call for
5|other/subject-of:get
5|other/subject-of:go
6|other/subject-of:match
8|other/subject-of:spend
4|other/subject-of:take
-23|other/subject-of:tell
-4|other/subject:demand country
-23|other/subject:demand gov
5|other/subject:denial country
6|other/subject:move country
6|other/subject:move gov
5|other/subject:move pronoun
3|other/subject:pledge country
7|other/subject:pledge pronoun
5|other/subject:spend pronoun
42|other/title
8|other/told-of:0
-21|other/told-of:1
-11|other/told-of:2
23|other/told-of:3
-40|other/unnamed
3|other/unnamed-beside-others
-4|pledge/after-joint:0 far
-9|pledge/after-joint:0 mid
16|pledge/after-joint:0 near
-13|pledge/after-joint:1 far
24|pledge/after-joint:1 mid
19|pledge/after-joint:1 near
-30|pledge/after-joint:2 mid
-17|pledge/after-joint:2 near
-13|pledge/after-joint:3 mid
-5|pledge/after-led:\" far joined
-7|pledge/after-led:\" near joined
3|pledge/after-led:# far free
54|pledge/after-led:# near free
3|pledge/after-led:, far joined
15|pledge/after-led:, near joined
6|pledge/after-led:: far joined
-10|pledge/after-led:: near joined
-4|pledge/after-led:; far joined
-6|pledge/after-led:; near joined
23|pledge/after-led:PARTY far joined
-20|pledge/after-led:although near joined
-8|pledge/after-led:and far joined
-9|pledge/after-led:and near free
15|pledge/after-led:and near joined
11|pledge/after-led:as far joined
-20|pledge/after-led:as near free
6|pledge/after-led:as near joined
-7|pledge/after-led:at far free
-20|pledge/after-led:at near free
7|pledge/after-led:before far joined
-29|pledge/after-led:before near joined
3|pledge/after-led:but far joined
13|pledge/after-led:by near free
-4|pledge/after-led:call far joined
9|pledge/after-led:date far joined
-34|pledge/after-led:defense minister far joined
-5|pledge/after-led:first far joined
-7|pledge/after-led:for far joined
-8|pledge/after-led:for near free
-3|pledge/after-led:from far joined
-4|pledge/after-led:give far joined
4|pledge/after-led:if near joined
-24|pledge/after-led:in far joined
-4|pledge/after-led:in near free
-10|pledge/after-led:keep far joined
5|pledge/after-led:making far joined
10|pledge/after-led:of far free
6|pledge/after-led:of far joined
-3|pledge/after-led:of near free
-4|pledge/after-led:on far joined
3|pledge/after-led:on near free
28|pledge/after-led:other far joined
15|pledge/after-led:president far free
3|pledge/after-led:president far joined
-8|pledge/after-led:prime minister far joined
-28|pledge/after-led:put far joined
22|pledge/after-led:say far joined
-27|pledge/after-led:say near joined
27|pledge/after-led:schedule far joined
3|pledge/after-led:senior far joined
6|pledge/after-led:target far joined
55|pledge/after-led:than far joined
-7|pledge/after-led:that far free
31|pledge/after-led:that far joined
13|pledge/after-led:that near free
-15|pledge/after-led:that near joined
4|pledge/after-led:was near free
6|pledge/after-led:what far free
8|pledge/after-led:what far joined
-51|pledge/after-led:what near free
14|pledge/after-led:what near joined
12|pledge/after-led:when far joined
4|pledge/after-led:whether far joined
-4|pledge/after-led:while far joined
-7|pledge/after-led:while near joined
5|pledge/after-led:within far joined
7|pledge/after:allies name
30|pledge/after:body name
34|pledge/after:body owner
-13|pledge/after:capital name
-19|pledge/after:country name
7|pledge/after:country owner
19|pledge/after:gov name
-4|pledge/after:gov owner
5|pledge/after:leader name
-29|pledge/after:nongov name
-15|pledge/after:people owner
-33|pledge/after:pronoun name
-18|pledge/after:pronoun owner
16|pledge/asked
156|pledge/asks
13|pledge/before-clause:after-figure inside name body
-22|pledge/before-clause:after-figure inside name country
7|pledge/before-clause:after-figure inside name gov
39|pledge/before-clause:after-figure inside name leader
3|pledge/before-clause:after-figure inside name nongov
-14|pledge/before-clause:after-figure inside owner body
3|pledge/before-clause:after-figure inside owner gov
8|pledge/before-clause:after-figure inside owner people
19|pledge/before-clause:after-figure inside owner pronoun
-5|pledge/before-clause:after-figure opens name allies
-8|pledge/before-clause:after-figure opens name body
4|pledge/before-clause:after-figure opens name capital
-8|pledge/before-clause:after-figure opens name country
-18|pledge/before-clause:after-figure opens name pronoun
-9|pledge/before-clause:after-figure opens owner leader
-3|pledge/before-clause:after-figure opens owner pronoun
-23|pledge/before-clause:free inside name allies
22|pledge/before-clause:free inside name body
-12|pledge/before-clause:free inside name capital
3|pledge/before-clause:free inside name country
-5|pledge/before-clause:free inside name gov
5|pledge/before-clause:free inside name leader
-12|pledge/before-clause:free inside name nongov
4|pledge/before-clause:free inside name people
-34|pledge/before-clause:free inside name pronoun
42|pledge/before-clause:free inside owner body
7|pledge/before-clause:free inside owner capital
9|pledge/before-clause:free inside owner country
3|pledge/before-clause:free inside owner gov
-44|pledge/before-clause:free inside owner people
11|pledge/before-clause:free inside owner pronoun
14|pledge/before-clause:free opens name allies
-4|pledge/before-clause:free opens name body
4|pledge/before-clause:free opens name capital
23|pledge/before-clause:free opens name gov
-25|pledge/before-clause:free opens name leader
-7|pledge/before-clause:free opens name nongov
8|pledge/before-clause:free opens name people
37|pledge/before-clause:free opens name pronoun
-9|pledge/before-clause:free opens owner body
4|pledge/before-clause:free opens owner capital
5|pledge/before-clause:free opens owner country
18|pledge/before-clause:free opens owner leader
-20|pledge/before-clause:free opens owner pronoun
18|pledge/before-far:1
4|pledge/before-far:20
21|pledge/before-far:60
-3|pledge/before-free:0 after-figure name far
9|pledge/before-free:0 after-figure owner near
17|pledge/before-free:0 free name far
3|pledge/before-free:0 free name near
11|pledge/before-free:0 free owner far
29|pledge/before-free:0 free owner near
7|pledge/before-free:1 after-figure name far
9|pledge/before-free:1 after-figure name near
10|pledge/before-free:1 after-figure owner far
-4|pledge/before-free:1 after-figure owner near
9|pledge/before-free:1 free name far
-26|pledge/before-free:1 free owner far
-8|pledge/before-free:1 free owner near
-20|pledge/before-free:2 after-figure name far
9|pledge/before-free:2 after-figure name near
30|pledge/before-free:2 free name far
-11|pledge/before-free:2 free name near
23|pledge/before-free:2 free owner near
-46|pledge/before-free:3 free name far
32|pledge/before-joint:0 after-figure
18|pledge/before-joint:0 free
-11|pledge/before-joint:1 after-figure
16|pledge/before-joint:1 free
-5|pledge/before-joint:2 after-figure
6|pledge/before-joint:2 free
-11|pledge/before-joint:3 free
22|pledge/before-led:
-18|pledge/before-led:\"
-43|pledge/before-led:#
6|pledge/before-led:-
-14|pledge/before-led:--
6|pledge/before-led:.
-11|pledge/before-led::
17|pledge/before-led:;
-4|pledge/before-led:DATE
24|pledge/before-led:PARTY
-4|pledge/before-led:a
16|pledge/before-led:after
12|pledge/before-led:all
7|pledge/before-led:alliance
-39|pledge/before-led:allied
13|pledge/before-led:and
6|pledge/before-led:announce
9|pledge/before-led:as
16|pledge/before-led:at
5|pledge/before-led:baltic
-8|pledge/before-led:behind
21|pledge/before-led:bring
-6|pledge/before-led:but
9|pledge/before-led:by
7|pledge/before-led:call
3|pledge/before-led:call on
7|pledge/before-led:chancellor
-5|pledge/before-led:chief
-13|pledge/before-led:commit
-11|pledge/before-led:defense minister
12|pledge/before-led:describe
20|pledge/before-led:double
-27|pledge/before-led:europe
-28|pledge/before-led:european
4|pledge/before-led:even
3|pledge/before-led:find
-13|pledge/before-led:from
11|pledge/before-led:general
23|pledge/before-led:has
-7|pledge/before-led:hit
-18|pledge/before-led:host
17|pledge/before-led:how
-25|pledge/before-led:in
-4|pledge/before-led:into
-39|pledge/before-led:its
3|pledge/before-led:lead
34|pledge/before-led:make good on
-8|pledge/before-led:match
-7|pledge/before-led:meet
-17|pledge/before-led:mention
6|pledge/before-led:mind
-35|pledge/before-led:move up
-5|pledge/before-led:neutral
-14|pledge/before-led:new
-11|pledge/before-led:next
7|pledge/before-led:now
-6|pledge/before-led:oblige
22|pledge/before-led:on
-8|pledge/before-led:only
3|pledge/before-led:opposition
-4|pledge/before-led:other
6|pledge/before-led:out
-11|pledge/before-led:outside
-13|pledge/before-led:over
14|pledge/before-led:own
10|pledge/before-led:praised
39|pledge/before-led:premier
-6|pledge/before-led:president
40|pledge/before-led:prime minister
-6|pledge/before-led:raise
-28|pledge/before-led:reach
4|pledge/before-led:regards
50|pledge/before-led:say
8|pledge/before-led:since
-3|pledge/before-led:strengthen
29|pledge/before-led:study
3|pledge/before-led:take
-30|pledge/before-led:tell
-3|pledge/before-led:that
20|pledge/before-led:the
-11|pledge/before-led:though
-12|pledge/before-led:to
14|pledge/before-led:under
11|pledge/before-led:want
-21|pledge/before-led:was
3|pledge/before-led:welcomed
14|pledge/before-led:what
-24|pledge/before-led:when
-7|pledge/before-led:where
5|pledge/before-led:whether
-12|pledge/before-led:which
-4|pledge/before-led:whom
9|pledge/before-led:whose
18|pledge/before-led:with
6|pledge/before-led:yet
-7|pledge/before-led:—
-14|pledge/before:allies name
22|pledge/before:body name
20|pledge/before:body owner
-6|pledge/before:capital name
12|pledge/before:capital owner
-27|pledge/before:country name
13|pledge/before:country owner
26|pledge/before:gov name
7|pledge/before:gov owner
19|pledge/before:leader name
11|pledge/before:leader owner
-15|pledge/before:nongov name
12|pledge/before:people name
-26|pledge/before:people owner
-18|pledge/before:pronoun name
7|pledge/before:pronoun owner
-26|pledge/class-home:ALLIES JPN
-5|pledge/class-home:ALLIES NATO
-14|pledge/class-home:ALLIES land
-6|pledge/class-home:ALLIES member
-6|pledge/class-home:CHN CHN
-24|pledge/class-home:CHN JPN
-29|pledge/class-home:EU member
-14|pledge/class-home:JPN CHN
-16|pledge/class-home:JPN JPN
24|pledge/class-home:JPN land
13|pledge/class-home:JPN member
8|pledge/class-home:NATO CHN
60|pledge/class-home:NATO JPN
28|pledge/class-home:NATO NATO
-17|pledge/class-home:NATO land
-4|pledge/class-home:NATO member
-9|pledge/class-home:USA JPN
-20|pledge/class-home:USA NATO
-11|pledge/class-home:USA land
-10|pledge/class-home:USA member
-16|pledge/class-home:foe JPN
-11|pledge/class-home:foe NATO
-13|pledge/class-home:foe land
-5|pledge/class-home:foe member
13|pledge/class-home:land CHN
-3|pledge/class-home:land JPN
18|pledge/class-home:land NATO
3|pledge/class-home:land land
29|pledge/class-home:land member
33|pledge/class-home:member JPN
-10|pledge/class-home:member NATO
30|pledge/class-home:member land
13|pledge/class-home:member member
-6|pledge/class-named:ALLIES JPN nobody-named
-20|pledge/class-named:ALLIES JPN others-named
-4|pledge/class-named:ALLIES NATO others-named
-4|pledge/class-named:ALLIES land nobody-named
-9|pledge/class-named:ALLIES land others-named
-3|pledge/class-named:ALLIES member nobody-named
-3|pledge/class-named:ALLIES member others-named
-6|pledge/class-named:CHN CHN others-named
-23|pledge/class-named:CHN JPN others-named
-29|pledge/class-named:EU member others-named
-14|pledge/class-named:JPN CHN others-named
17|pledge/class-named:JPN JPN nobody-named
-33|pledge/class-named:JPN JPN others-named
-6|pledge/class-named:JPN land nobody-named
29|pledge/class-named:JPN land others-named
-3|pledge/class-named:JPN member others-named
8|pledge/class-named:NATO CHN others-named
17|pledge/class-named:NATO JPN nobody-named
43|pledge/class-named:NATO JPN others-named
9|pledge/class-named:NATO NATO nobody-named
19|pledge/class-named:NATO NATO others-named
4|pledge/class-named:NATO land nobody-named
-22|pledge/class-named:NATO land others-named
-5|pledge/class-named:NATO member nobody-named
-8|pledge/class-named:USA JPN others-named
-20|pledge/class-named:USA NATO others-named
-10|pledge/class-named:USA land others-named
-10|pledge/class-named:USA member others-named
-16|pledge/class-named:foe JPN others-named
-11|pledge/class-named:foe NATO others-named
-13|pledge/class-named:foe land others-named
-5|pledge/class-named:foe member others-named
13|pledge/class-named:land CHN others-named
-12|pledge/class-named:land JPN nobody-named
9|pledge/class-named:land JPN others-named
18|pledge/class-named:land NATO others-named
7|pledge/class-named:land land nobody-named
-4|pledge/class-named:land land others-named
17|pledge/class-named:land member nobody-named
11|pledge/class-named:land member others-named
-13|pledge/class-named:member JPN nobody-named
47|pledge/class-named:member JPN others-named
-8|pledge/class-named:member NATO nobody-named
30|pledge/class-named:member land others-named
-25|pledge/class-named:member member nobody-named
38|pledge/class-named:member member others-named
12|pledge/class-shape:ALLIES half
-61|pledge/class-shape:ALLIES whole
-32|pledge/class-shape:CHN whole
-110|pledge/class-shape:JPN half
-17|pledge/class-shape:JPN tenth
134|pledge/class-shape:JPN whole
54|pledge/class-shape:NATO half
-45|pledge/class-shape:NATO tenth
91|pledge/class-shape:NATO whole
9|pledge/class-shape:USA half
-3|pledge/class-shape:USA tenth
-56|pledge/class-shape:USA whole
-18|pledge/class-shape:foe half
-44|pledge/class-shape:foe whole
23|pledge/class-shape:land half
35|pledge/class-shape:land tenth
59|pledge/class-shape:member half
31|pledge/class-shape:member tenth
-30|pledge/class-shape:member whole
-23|pledge/class-value:ALLIES 2
15|pledge/class-value:ALLIES 3.5
-36|pledge/class-value:ALLIES 5
43|pledge/class-value:NATO 1.5
-11|pledge/class-value:NATO 2
-39|pledge/class-value:NATO 2.1
-3|pledge/class-value:NATO 2.4
-64|pledge/class-value:NATO 2.5
-21|pledge/class-value:NATO 3
76|pledge/class-value:NATO 3.5
125|pledge/class-value:NATO 5
-41|pledge/class-value:USA 2
-4|pledge/class-value:USA 3
-8|pledge/class-value:USA 3.5
-11|pledge/class-value:USA 5
-6|pledge/class-verb:ALLIES be
-19|pledge/class-verb:ALLIES demand
-7|pledge/class-verb:ALLIES move
-22|pledge/class-verb:ALLIES pledge
-4|pledge/class-verb:CHN move
-7|pledge/class-verb:CHN pledge
25|pledge/class-verb:JPN be
12|pledge/class-verb:JPN cap
13|pledge/class-verb:JPN demand
-8|pledge/class-verb:JPN denial
30|pledge/class-verb:JPN level
50|pledge/class-verb:JPN move
-24|pledge/class-verb:JPN pledge
-7|pledge/class-verb:JPN spend
8|pledge/class-verb:NATO be
-12|pledge/class-verb:NATO cap
-18|pledge/class-verb:NATO demand
-3|pledge/class-verb:NATO denial
-22|pledge/class-verb:NATO level
-4|pledge/class-verb:NATO move
-16|pledge/class-verb:NATO pledge
56|pledge/class-verb:NATO proposal
-26|pledge/class-verb:NATO spend
-5|pledge/class-verb:USA be
-25|pledge/class-verb:USA demand
-14|pledge/class-verb:USA move
16|pledge/class-verb:USA pledge
-8|pledge/class-verb:foe be
-19|pledge/class-verb:foe move
-14|pledge/class-verb:foe pledge
-14|pledge/class-verb:foe spend
14|pledge/class-verb:land be
3|pledge/class-verb:land cap
21|pledge/class-verb:land demand
5|pledge/class-verb:land denial
9|pledge/class-verb:land level
20|pledge/class-verb:land move
-14|pledge/class-verb:land pledge
-31|pledge/class-verb:land proposal
11|pledge/class-verb:land spend
-26|pledge/class-verb:member be
29|pledge/class-verb:member demand
7|pledge/class-verb:member denial
-14|pledge/class-verb:member level
-22|pledge/class-verb:member move
81|pledge/class-verb:member pledge
-24|pledge/class-verb:member proposal
36|pledge/class-verb:member spend
-51|pledge/class:ALLIES
-32|pledge/class:CHN
-29|pledge/class:EU
7|pledge/class:JPN
98|pledge/class:NATO
-50|pledge/class:USA
-63|pledge/class:foe
58|pledge/class:land
63|pledge/class:member
-51|pledge/heir:nobody-named
-28|pledge/heir:others-named
-4|pledge/home:nobody-named
-21|pledge/home:others-named
-33|pledge/last:before
-7|pledge/last:same-sentence
-7|pledge/named:1
23|pledge/named:2
20|pledge/named:3
-58|pledge/ruled
-10|pledge/ruled:spender-before
4|pledge/ruled:spender-beside
-40|pledge/ruled:spender-clause
3|pledge/ruled:spender-home
-7|pledge/ruled:spender-listed
-6|pledge/ruled:spender-meets
-15|pledge/ruled:spender-near
4|pledge/ruled:spender-of-gdp
-7|pledge/ruled:spender-ours
11|pledge/ruled:spender-party
19|pledge/ruled:spender-relative
8|pledge/ruled:spender-respectively
8|pledge/ruled:spender-set-by
11|pledge/ruled:spender-standard
-31|pledge/ruled:spender-subject
-16|pledge/ruled:spender-where
-8|pledge/same-figure-of-another
8|pledge/same-figure-of-it
-3|pledge/subject-of:accept
4|pledge/subject-of:adopt
-4|pledge/subject-of:agree
14|pledge/subject-of:aim
5|pledge/subject-of:allocate
-9|pledge/subject-of:amount
-17|pledge/subject-of:announce
-4|pledge/subject-of:ask
-7|pledge/subject-of:ask for
3|pledge/subject-of:average
9|pledge/subject-of:back
15|pledge/subject-of:be
-9|pledge/subject-of:bind
8|pledge/subject-of:bring
-16|pledge/subject-of:calculate
12|pledge/subject-of:call for
6|pledge/subject-of:choose
-9|pledge/subject-of:climb
-20|pledge/subject-of:commit
-3|pledge/subject-of:debate
-6|pledge/subject-of:decide
-6|pledge/subject-of:devote
7|pledge/subject-of:do
-36|pledge/subject-of:drop
-17|pledge/subject-of:due
-28|pledge/subject-of:end
5|pledge/subject-of:endorse
5|pledge/subject-of:exceed
16|pledge/subject-of:expect
3|pledge/subject-of:eye
-4|pledge/subject-of:fall
12|pledge/subject-of:foresee
5|pledge/subject-of:get
13|pledge/subject-of:go
-7|pledge/subject-of:head
13|pledge/subject-of:hope
4|pledge/subject-of:hurry
3|pledge/subject-of:increase
4|pledge/subject-of:insist
3|pledge/subject-of:insist on
11|pledge/subject-of:intend
7|pledge/subject-of:invest
9|pledge/subject-of:lift
-3|pledge/subject-of:likely
34|pledge/subject-of:make good on
-13|pledge/subject-of:match
18|pledge/subject-of:mean
-16|pledge/subject-of:meet
-3|pledge/subject-of:mention
3|pledge/subject-of:move
-31|pledge/subject-of:move up
7|pledge/subject-of:name
-8|pledge/subject-of:oblige
7|pledge/subject-of:oppose
-6|pledge/subject-of:opt
5|pledge/subject-of:pay
37|pledge/subject-of:plan
9|pledge/subject-of:pledge
3|pledge/subject-of:prefer
25|pledge/subject-of:promise
-8|pledge/subject-of:propose
4|pledge/subject-of:put
-39|pledge/subject-of:reaffirm
-6|pledge/subject-of:recommend
12|pledge/subject-of:rise
3|pledge/subject-of:scramble
-30|pledge/subject-of:secure
-7|pledge/subject-of:set
3|pledge/subject-of:set its sights on
7|pledge/subject-of:set out
10|pledge/subject-of:settle for
-39|pledge/subject-of:settle on
6|pledge/subject-of:sign up
6|pledge/subject-of:speak of
22|pledge/subject-of:spend
4|pledge/subject-of:struggle
-29|pledge/subject-of:study
7|pledge/subject-of:take
6|pledge/subject-of:tell
-3|pledge/subject-of:urge
36|pledge/subject-of:vow
3|pledge/subject-of:want
15|pledge/subject:be body
3|pledge/subject:be capital
-23|pledge/subject:be country
24|pledge/subject:be gov
13|pledge/subject:be leader
-8|pledge/subject:be nongov
-10|pledge/subject:be pronoun
3|pledge/subject:cap leader
-24|pledge/subject:demand body
-19|pledge/subject:demand capital
18|pledge/subject:demand country
13|pledge/subject:demand gov
30|pledge/subject:demand leader
3|pledge/subject:demand nongov
15|pledge/subject:demand pronoun
19|pledge/subject:denial capital
3|pledge/subject:denial gov
-9|pledge/subject:denial leader
5|pledge/subject:denial nongov
-13|pledge/subject:level body
-5|pledge/subject:level country
4|pledge/subject:level gov
-22|pledge/subject:level pronoun
-6|pledge/subject:move body
12|pledge/subject:move capital
-25|pledge/subject:move country
-6|pledge/subject:move gov
-23|pledge/subject:move leader
14|pledge/subject:move people
-18|pledge/subject:move pronoun
11|pledge/subject:pledge allies
33|pledge/subject:pledge body
5|pledge/subject:pledge capital
40|pledge/subject:pledge country
-25|pledge/subject:pledge gov
35|pledge/subject:pledge leader
4|pledge/subject:pledge nongov
-68|pledge/subject:pledge pronoun
-25|pledge/subject:proposal capital
-31|pledge/subject:proposal country
19|pledge/subject:proposal gov
7|pledge/subject:proposal leader
-12|pledge/subject:proposal nongov
9|pledge/subject:proposal pronoun
11|pledge/subject:spend body
-6|pledge/subject:spend country
18|pledge/subject:spend gov
8|pledge/subject:spend pronoun
16|pledge/title
4|pledge/told-of:0
4|pledge/told-of:1
-10|pledge/told-of:3
-14|pledge/unnamed
-21|pledge/unnamed-beside-others
15|proposal/after-joint:0 mid
18|proposal/after-joint:0 near
7|proposal/after-joint:1 far
-6|proposal/after-joint:1 mid
-32|proposal/after-joint:1 near
3|proposal/after-joint:2 far
29|proposal/after-joint:2 mid
-3|proposal/after-joint:2 near
14|proposal/after-joint:3 mid
3|proposal/after-joint:3 near
7|proposal/after-led:\" far joined
4|proposal/after-led:# far joined
13|proposal/after-led:, far joined
-21|proposal/after-led:, near joined
-6|proposal/after-led:. far joined
4|proposal/after-led:; far joined
3|proposal/after-led:; near joined
13|proposal/after-led:and far joined
-3|proposal/after-led:and near joined
5|proposal/after-led:as far joined
6|proposal/after-led:as near free
6|proposal/after-led:bring far joined
-7|proposal/after-led:by near free
11|proposal/after-led:for far free
-5|proposal/after-led:for far joined
29|proposal/after-led:for near free
17|proposal/after-led:former far joined
6|proposal/after-led:from near free
-13|proposal/after-led:if near joined
17|proposal/after-led:in far joined
-15|proposal/after-led:in line with near joined
-7|proposal/after-led:level far joined
9|proposal/after-led:next near free
3|proposal/after-led:of far joined
7|proposal/after-led:of near free
-33|proposal/after-led:of near joined
-3|proposal/after-led:on near free
6|proposal/after-led:present far joined
-20|proposal/after-led:say far joined
-9|proposal/after-led:strategy far free
-21|proposal/after-led:tell far joined
-12|proposal/after-led:that far free
-9|proposal/after-led:that far joined
17|proposal/after-led:that near free
11|proposal/after-led:to far joined
-6|proposal/after-led:to near free
3|proposal/after-led:visiting far joined
-5|proposal/after-led:what far free
36|proposal/after-led:which far joined
25|proposal/after:allies name
12|proposal/after:body name
-8|proposal/after:body owner
3|proposal/after:capital name
14|proposal/after:capital owner
4|proposal/after:country owner
-46|proposal/after:gov name
34|proposal/after:leader name
29|proposal/after:nongov name
-15|proposal/after:nongov owner
16|proposal/after:people name
-17|proposal/after:pronoun name
-9|proposal/asked
17|proposal/asks
-19|proposal/before-clause:after-figure inside name country
9|proposal/before-clause:after-figure inside name nongov
-21|proposal/before-clause:after-figure inside name pronoun
-5|proposal/before-clause:after-figure inside owner body
7|proposal/before-clause:after-figure inside owner country
5|proposal/before-clause:after-figure inside owner pronoun
10|proposal/before-clause:after-figure opens name capital
3|proposal/before-clause:after-figure opens name leader
9|proposal/before-clause:after-figure opens name pronoun
-5|proposal/before-clause:free inside name allies
7|proposal/before-clause:free inside name body
18|proposal/before-clause:free inside name capital
-21|proposal/before-clause:free inside name country
-10|proposal/before-clause:free inside name gov
13|proposal/before-clause:free inside name nongov
4|proposal/before-clause:free inside name people
-8|proposal/before-clause:free inside name pronoun
32|proposal/before-clause:free inside owner body
-3|proposal/before-clause:free inside owner capital
6|proposal/before-clause:free inside owner country
-26|proposal/before-clause:free inside owner gov
8|proposal/before-clause:free inside owner nongov
5|proposal/before-clause:free inside owner people
-26|proposal/before-clause:free inside owner pronoun
8|proposal/before-clause:free opens name body
-18|proposal/before-clause:free opens name capital
10|proposal/before-clause:free opens name country
-17|proposal/before-clause:free opens name gov
32|proposal/before-clause:free opens name leader
-20|proposal/before-clause:free opens name nongov
-3|proposal/before-clause:free opens name pronoun
7|proposal/before-clause:free opens owner capital
5|proposal/before-clause:free opens owner country
3|proposal/before-clause:free opens owner leader
-9|proposal/before-clause:free opens owner nongov
-8|proposal/before-clause:free opens owner pronoun
-16|proposal/before-far:20
50|proposal/before-far:4
-46|proposal/before-far:60
4|proposal/before-far:9
-9|proposal/before-free:0 after-figure name far
18|proposal/before-free:0 after-figure name near
7|proposal/before-free:0 after-figure owner far
13|proposal/before-free:0 after-figure owner near
9|proposal/before-free:0 free name far
34|proposal/before-free:0 free name near
4|proposal/before-free:0 free owner far
-20|proposal/before-free:0 free owner near
-25|proposal/before-free:1 after-figure name far
-7|proposal/before-free:1 after-figure name near
-5|proposal/before-free:1 after-figure owner far
4|proposal/before-free:1 free name far
-54|proposal/before-free:1 free name near
23|proposal/before-free:1 free owner near
-6|proposal/before-free:2 free owner near
7|proposal/before-joint:0 after-figure
13|proposal/before-joint:0 free
30|proposal/before-joint:1 after-figure
-38|proposal/before-joint:1 free
-41|proposal/before-joint:2 after-figure
13|proposal/before-joint:2 free
7|proposal/before-joint:3 after-figure
3|proposal/before-joint:3 free
4|proposal/before-led:
24|proposal/before-led:\"
3|proposal/before-led:'
23|proposal/before-led:'s
3|proposal/before-led:)
-8|proposal/before-led:,
3|proposal/before-led:--
25|proposal/before-led:PARTY
5|proposal/before-led:and
-3|proposal/before-led:as
-25|proposal/before-led:at
6|proposal/before-led:because
-10|proposal/before-led:by
22|proposal/before-led:chairs
19|proposal/before-led:every
-36|proposal/before-led:for
-4|proposal/before-led:former
-6|proposal/before-led:from
17|proposal/before-led:general
4|proposal/before-led:if
5|proposal/before-led:in
-3|proposal/before-led:like
-3|proposal/before-led:mr
-13|proposal/before-led:national security adviser
-18|proposal/before-led:new
3|proposal/before-led:numbers
-26|proposal/before-led:of
11|proposal/before-led:on
4|proposal/before-led:opposition
-5|proposal/before-led:outside
5|proposal/before-led:president
-12|proposal/before-led:prime minister
4|proposal/before-led:put
9|proposal/before-led:raise
3|proposal/before-led:reiterate
3|proposal/before-led:ruling
-28|proposal/before-led:say
-3|proposal/before-led:some
-7|proposal/before-led:splits
3|proposal/before-led:take
-9|proposal/before-led:that
-5|proposal/before-led:the
6|proposal/before-led:think
-3|proposal/before-led:to
-22|proposal/before-led:urge
-9|proposal/before-led:want
7|proposal/before-led:where
3|proposal/before-led:whether
3|proposal/before-led:which
13|proposal/before-led:while
-9|proposal/before-led:with
-5|proposal/before:allies name
15|proposal/before:body name
33|proposal/before:body owner
8|proposal/before:capital name
11|proposal/before:capital owner
-32|proposal/before:country name
17|proposal/before:country owner
-28|proposal/before:gov name
-25|proposal/before:gov owner
37|proposal/before:leader name
6|proposal/before:leader owner
3|proposal/before:nongov name
4|proposal/before:people name
5|proposal/before:people owner
-24|proposal/before:pronoun name
-28|proposal/before:pronoun owner
26|proposal/class-home:ALLIES JPN
-10|proposal/class-home:ALLIES NATO
-27|proposal/class-home:ALLIES land
9|proposal/class-home:ALLIES member
-15|proposal/class-home:CHN JPN
-9|proposal/class-home:CHN land
3|proposal/class-home:EU EU
32|proposal/class-home:JPN land
4|proposal/class-home:JPN member
5|proposal/class-home:NATO NATO
-18|proposal/class-home:NATO land
16|proposal/class-home:NATO member
-3|proposal/class-home:USA NATO
4|proposal/class-home:USA USA
-9|proposal/class-home:USA member
12|proposal/class-home:foe land
-14|proposal/class-home:foe member
-7|proposal/class-home:land JPN
-6|proposal/class-home:land NATO
9|proposal/class-home:land land
30|proposal/class-home:land member
5|proposal/class-home:member NATO
-36|proposal/class-home:member member
7|proposal/class-named:ALLIES JPN nobody-named
19|proposal/class-named:ALLIES JPN others-named
-5|proposal/class-named:ALLIES NATO nobody-named
-5|proposal/class-named:ALLIES NATO others-named
-16|proposal/class-named:ALLIES land nobody-named
-12|proposal/class-named:ALLIES land others-named
-12|proposal/class-named:ALLIES member nobody-named
20|proposal/class-named:ALLIES member others-named
-15|proposal/class-named:CHN JPN others-named
-9|proposal/class-named:CHN land others-named
3|proposal/class-named:EU EU nobody-named
-27|proposal/class-named:JPN JPN nobody-named
25|proposal/class-named:JPN JPN others-named
29|proposal/class-named:JPN land nobody-named
3|proposal/class-named:JPN land others-named
4|proposal/class-named:JPN member others-named
-16|proposal/class-named:NATO JPN nobody-named
15|proposal/class-named:NATO JPN others-named
26|proposal/class-named:NATO NATO nobody-named
-21|proposal/class-named:NATO NATO others-named
-12|proposal/class-named:NATO land nobody-named
-6|proposal/class-named:NATO land others-named
17|proposal/class-named:NATO member nobody-named
32|proposal/class-named:USA JPN nobody-named
-31|proposal/class-named:USA JPN others-named
-3|proposal/class-named:USA NATO others-named
3|proposal/class-named:USA USA nobody-named
3|proposal/class-named:USA land nobody-named
-7|proposal/class-named:USA member others-named
12|proposal/class-named:foe land others-named
-7|proposal/class-named:foe member nobody-named
-7|proposal/class-named:foe member others-named
8|proposal/class-named:land JPN nobody-named
-15|proposal/class-named:land JPN others-named
-6|proposal/class-named:land NATO nobody-named
-4|proposal/class-named:land land nobody-named
13|proposal/class-named:land land others-named
28|proposal/class-named:land member others-named
-16|proposal/class-named:member NATO nobody-named
20|proposal/class-named:member NATO others-named
-37|proposal/class-named:member member others-named
-3|proposal/class-shape:ALLIES half
-6|proposal/class-shape:ALLIES tenth
3|proposal/class-shape:ALLIES whole
-18|proposal/class-shape:CHN half
-7|proposal/class-shape:CHN whole
78|proposal/class-shape:JPN half
-36|proposal/class-shape:JPN whole
19|proposal/class-shape:NATO fine
7|proposal/class-shape:NATO half
-10|proposal/class-shape:NATO tenth
-16|proposal/class-shape:NATO whole
-30|proposal/class-shape:USA half
8|proposal/class-shape:USA tenth
17|proposal/class-shape:USA whole
-6|proposal/class-shape:foe fine
-7|proposal/class-shape:land half
4|proposal/class-shape:land tenth
30|proposal/class-shape:land whole
-12|proposal/class-shape:member fine
-28|proposal/class-shape:member half
4|proposal/class-shape:member tenth
4|proposal/class-shape:member whole
-3|proposal/class-value:ALLIES 1
-5|proposal/class-value:ALLIES 1.5
-31|proposal/class-value:ALLIES 2
9|proposal/class-value:ALLIES 2.5
49|proposal/class-value:ALLIES 3
-7|proposal/class-value:ALLIES 3.5
-7|proposal/class-value:ALLIES 4
-4|proposal/class-value:ALLIES 5
19|proposal/class-value:NATO 0.25
14|proposal/class-value:NATO 1.5
3|proposal/class-value:NATO 2
-9|proposal/class-value:NATO 2.1
-15|proposal/class-value:NATO 2.5
18|proposal/class-value:NATO 3
8|proposal/class-value:NATO 3.5
-18|proposal/class-value:NATO 4
-16|proposal/class-value:NATO 5
-6|proposal/class-value:USA 1.5
-13|proposal/class-value:USA 1E+1
-31|proposal/class-value:USA 3
-25|proposal/class-value:USA 3.5
-8|proposal/class-value:USA 4
70|proposal/class-value:USA 5
29|proposal/class-verb:ALLIES be
-4|proposal/class-verb:ALLIES cap
-23|proposal/class-verb:ALLIES demand
-3|proposal/class-verb:ALLIES level
-20|proposal/class-verb:ALLIES move
23|proposal/class-verb:ALLIES pledge
-11|proposal/class-verb:ALLIES proposal
-6|proposal/class-verb:ALLIES spend
-4|proposal/class-verb:CHN move
-9|proposal/class-verb:CHN pledge
-9|proposal/class-verb:CHN proposal
-57|proposal/class-verb:JPN be
3|proposal/class-verb:JPN cap
21|proposal/class-verb:JPN demand
27|proposal/class-verb:JPN move
41|proposal/class-verb:JPN pledge
-3|proposal/class-verb:JPN proposal
25|proposal/class-verb:NATO be
-10|proposal/class-verb:NATO cap
-8|proposal/class-verb:NATO demand
13|proposal/class-verb:NATO denial
-5|proposal/class-verb:NATO level
-44|proposal/class-verb:NATO pledge
-19|proposal/class-verb:NATO proposal
-9|proposal/class-verb:USA be
-3|proposal/class-verb:USA cap
-7|proposal/class-verb:USA demand
-5|proposal/class-verb:USA level
24|proposal/class-verb:USA move
-5|proposal/class-verb:USA pledge
-9|proposal/class-verb:USA proposal
-15|proposal/class-verb:foe proposal
22|proposal/class-verb:land be
22|proposal/class-verb:land cap
-10|proposal/class-verb:land demand
7|proposal/class-verb:land level
-21|proposal/class-verb:land move
6|proposal/class-verb:land pledge
39|proposal/class-verb:land proposal
9|proposal/class-verb:land spend
-25|proposal/class-verb:member be
-9|proposal/class-verb:member cap
26|proposal/class-verb:member demand
-13|proposal/class-verb:member denial
5|proposal/class-verb:member level
-5|proposal/class-verb:member move
-11|proposal/class-verb:member pledge
27|proposal/class-verb:member proposal
-6|proposal/class:ALLIES
-25|proposal/class:CHN
43|proposal/class:JPN
-6|proposal/class:USA
-4|proposal/class:foe
27|proposal/class:land
-32|proposal/class:member
44|proposal/heir:nobody-named
72|proposal/heir:others-named
36|proposal/home:nobody-named
22|proposal/home:others-named
-3|proposal/last:before
16|proposal/last:same-sentence
39|proposal/named:1
-12|proposal/named:2
9|proposal/named:3
7|proposal/ruled
-50|proposal/ruled:spender-before
26|proposal/ruled:spender-clause
22|proposal/ruled:spender-clause-after
8|proposal/ruled:spender-of-gdp
7|proposal/ruled:spender-of-noun
6|proposal/ruled:spender-ours
-11|proposal/ruled:spender-party
-17|proposal/ruled:spender-subject
3|proposal/same-figure-of-another
-3|proposal/same-figure-of-it
-19|proposal/subject-of:accept
-14|proposal/subject-of:aim
-21|proposal/subject-of:argue
-6|proposal/subject-of:argue for
3|proposal/subject-of:back
-4|proposal/subject-of:be
4|proposal/subject-of:believe
7|proposal/subject-of:call for
36|proposal/subject-of:campaign
-9|proposal/subject-of:cap
3|proposal/subject-of:climb
13|proposal/subject-of:consider
9|proposal/subject-of:debate
13|proposal/subject-of:demand
14|proposal/subject-of:discuss
6|proposal/subject-of:favor
-3|proposal/subject-of:favour
9|proposal/subject-of:float
3|proposal/subject-of:get
-10|proposal/subject-of:go
-21|proposal/subject-of:move
8|proposal/subject-of:name
5|proposal/subject-of:offer
21|proposal/subject-of:pay
6|proposal/subject-of:prepare
6|proposal/subject-of:propose
10|proposal/subject-of:put
3|proposal/subject-of:put forward
-32|proposal/subject-of:raise
-7|proposal/subject-of:recommend
7|proposal/subject-of:return
9|proposal/subject-of:rule out
-36|proposal/subject-of:seek
9|proposal/subject-of:set
13|proposal/subject-of:speak of
6|proposal/subject-of:spend
-21|proposal/subject-of:table
4|proposal/subject-of:take
6|proposal/subject-of:talk of
-11|proposal/subject-of:tell
13|proposal/subject-of:think
-7|proposal/subject-of:toy with
-23|proposal/subject-of:urge
11|proposal/subject-of:vote on
10|proposal/subject-of:want
13|proposal/subject-of:weigh
-8|proposal/subject-of:write
6|proposal/subject:be country
4|proposal/subject:be nongov
-8|proposal/subject:be pronoun
-9|proposal/subject:cap nongov
3|proposal/subject:demand gov
-36|proposal/subject:demand leader
-16|proposal/subject:demand nongov
-9|proposal/subject:denial leader
-5|proposal/subject:level country
-5|proposal/subject:level gov
23|proposal/subject:move body
7|proposal/subject:move capital
9|proposal/subject:move country
-22|proposal/subject:move leader
-17|proposal/subject:move nongov
-13|proposal/subject:move pronoun
-5|proposal/subject:pledge body
-13|proposal/subject:pledge country
-12|proposal/subject:pledge nongov
3|proposal/subject:pledge pronoun
20|proposal/subject:proposal body
15|proposal/subject:proposal capital
15|proposal/subject:proposal country
-4|proposal/subject:proposal gov
28|proposal/subject:proposal leader
16|proposal/subject:proposal nongov
4|proposal/subject:proposal people
-26|proposal/subject:proposal pronoun
12|proposal/subject:spend country
-6|proposal/subject:spend pronoun
100|proposal/title
-23|proposal/told-of:0
15|proposal/told-of:2
10|proposal/told-of:3
7|proposal/unnamed
-43|proposal/unnamed-beside-others
"""
