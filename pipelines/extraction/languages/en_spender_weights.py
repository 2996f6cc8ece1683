"""What each cue of ``english.spender_cues`` speaks for; made by ``training/parties.py``, not by hand.

Each line: hundredths of the logarithm of odds, ``|``, the kind of claim in which the cue weighs so
much more (or nothing, where it does in all), ``/`` and the cue.
"""

TABLE = """\
-4|/after-joint:0 far
7|/after-joint:0 mid
105|/after-joint:0 near
-44|/after-joint:1 far
-39|/after-joint:1 mid
-13|/after-joint:1 near
-36|/after-joint:2 far
-34|/after-joint:2 mid
6|/after-joint:2 near
-8|/after-joint:3 mid
-13|/after-joint:3 near
8|/after-led:\" far joined
-8|/after-led:\" near free
-15|/after-led:\" near joined
3|/after-led:# far free
3|/after-led:# far joined
57|/after-led:# near free
23|/after-led:'s far free
17|/after-led:, far joined
29|/after-led:, near joined
-4|/after-led:. far joined
7|/after-led:: far joined
-11|/after-led:: near joined
-31|/after-led:; far joined
-33|/after-led:; near joined
-4|/after-led:accused near joined
-24|/after-led:and far free
-21|/after-led:and far joined
-68|/after-led:and near free
28|/after-led:and near joined
-9|/after-led:as far joined
-18|/after-led:as near free
10|/after-led:as near joined
-4|/after-led:at far free
9|/after-led:at far joined
-14|/after-led:at near free
8|/after-led:before far joined
-7|/after-led:behind far joined
-4|/after-led:below near joined
5|/after-led:both far free
3|/after-led:both near free
4|/after-led:bring far joined
-5|/after-led:but far joined
7|/after-led:by far free
-7|/after-led:by far joined
35|/after-led:by near free
-10|/after-led:by near joined
6|/after-led:credits far joined
13|/after-led:date far joined
-34|/after-led:defense minister far joined
3|/after-led:defense minister near joined
-7|/after-led:did far joined
-24|/after-led:effort far free
14|/after-led:for far free
-25|/after-led:for far joined
70|/after-led:for near free
6|/after-led:foreign minister near joined
-3|/after-led:former far joined
18|/after-led:from far free
9|/after-led:from far joined
48|/after-led:from near free
-13|/after-led:gdp near free
-6|/after-led:give far joined
10|/after-led:goal near joined
17|/after-led:his far joined
4|/after-led:if far joined
-14|/after-led:if near joined
13|/after-led:in far free
-68|/after-led:in far joined
-20|/after-led:in line with near joined
41|/after-led:in near free
-4|/after-led:in near joined
-10|/after-led:keep far joined
-12|/after-led:level far joined
-15|/after-led:level near joined
5|/after-led:like far free
8|/after-led:next near free
25|/after-led:of far free
-37|/after-led:of near joined
-40|/after-led:on far free
-12|/after-led:on far joined
-14|/after-led:on near free
-3|/after-led:or far joined
6|/after-led:present far joined
4|/after-led:president far free
5|/after-led:president far joined
5|/after-led:president near free
-7|/after-led:prime minister far joined
-15|/after-led:prime minister near joined
3|/after-led:put far joined
-4|/after-led:replacing far joined
22|/after-led:say far joined
-12|/after-led:say near joined
14|/after-led:schedule far joined
3|/after-led:senior far joined
3|/after-led:several far joined
-26|/after-led:since far joined
-8|/after-led:strategy far free
5|/after-led:target far joined
-68|/after-led:tell far joined
-3|/after-led:tell near joined
48|/after-led:than far joined
-42|/after-led:that far free
18|/after-led:that far joined
57|/after-led:that near free
-22|/after-led:that near joined
-9|/after-led:to far free
-20|/after-led:to near free
12|/after-led:treasurer near joined
-3|/after-led:two far joined
3|/after-led:visiting far joined
-29|/after-led:what near free
40|/after-led:what near joined
-3|/after-led:when near joined
26|/after-led:which far joined
24|/after-led:which near joined
-4|/after-led:while far joined
-17|/after-led:while near joined
-3|/after-led:with far free
-5|/after-led:with near free
-9|/after-led:with near joined
-5|/after-led:without near free
-8|/after-led:year far joined
85|/after:allies name
11|/after:body name
21|/after:body owner
-26|/after:capital name
7|/after:capital owner
-14|/after:country owner
-4|/after:gov name
-38|/after:gov owner
-10|/after:nongov name
5|/after:nongov owner
-8|/after:people name
-18|/after:people owner
-34|/after:pronoun name
-52|/after:pronoun owner
-10|/asked
67|/asks
-17|/before-clause:after-figure inside name allies
13|/before-clause:after-figure inside name body
16|/before-clause:after-figure inside name capital
-14|/before-clause:after-figure inside name country
11|/before-clause:after-figure inside name gov
17|/before-clause:after-figure inside name leader
9|/before-clause:after-figure inside name nongov
23|/before-clause:after-figure inside name pronoun
-32|/before-clause:after-figure inside owner body
3|/before-clause:after-figure inside owner country
7|/before-clause:after-figure inside owner gov
-15|/before-clause:after-figure inside owner people
26|/before-clause:after-figure inside owner pronoun
-18|/before-clause:after-figure opens name allies
20|/before-clause:after-figure opens name body
-17|/before-clause:after-figure opens name capital
-42|/before-clause:after-figure opens name country
-6|/before-clause:after-figure opens name gov
25|/before-clause:after-figure opens name leader
-5|/before-clause:after-figure opens name pronoun
23|/before-clause:after-figure opens owner body
9|/before-clause:after-figure opens owner capital
-8|/before-clause:after-figure opens owner leader
-24|/before-clause:after-figure opens owner pronoun
38|/before-clause:free inside name allies
-4|/before-clause:free inside name capital
35|/before-clause:free inside name country
-50|/before-clause:free inside name gov
10|/before-clause:free inside name leader
-9|/before-clause:free inside name nongov
7|/before-clause:free inside name people
-4|/before-clause:free inside name pronoun
7|/before-clause:free inside owner allies
3|/before-clause:free inside owner body
-3|/before-clause:free inside owner capital
23|/before-clause:free inside owner country
-31|/before-clause:free inside owner gov
6|/before-clause:free inside owner leader
19|/before-clause:free inside owner nongov
-11|/before-clause:free inside owner pronoun
52|/before-clause:free opens name allies
22|/before-clause:free opens name body
13|/before-clause:free opens name capital
65|/before-clause:free opens name country
-9|/before-clause:free opens name gov
-25|/before-clause:free opens name leader
-11|/before-clause:free opens name nongov
46|/before-clause:free opens name people
-71|/before-clause:free opens name pronoun
10|/before-clause:free opens owner body
28|/before-clause:free opens owner country
-14|/before-clause:free opens owner leader
9|/before-clause:free opens owner nongov
14|/before-clause:free opens owner people
-9|/before-clause:free opens owner pronoun
71|/before-far:1
-3|/before-far:20
85|/before-far:4
-32|/before-far:60
51|/before-far:9
28|/before-free:0 after-figure name far
76|/before-free:0 after-figure name near
19|/before-free:0 after-figure owner far
39|/before-free:0 after-figure owner near
-5|/before-free:0 free name far
30|/before-free:0 free name near
25|/before-free:0 free owner far
37|/before-free:0 free owner near
9|/before-free:1 after-figure name far
-31|/before-free:1 after-figure name near
-10|/before-free:1 after-figure owner far
-44|/before-free:1 after-figure owner near
14|/before-free:1 free name near
-4|/before-free:1 free owner far
-6|/before-free:1 free owner near
-37|/before-free:2 after-figure name far
-41|/before-free:2 after-figure name near
-6|/before-free:2 after-figure owner near
42|/before-free:2 free name far
32|/before-free:2 free name near
-4|/before-free:3 after-figure name far
15|/before-free:3 after-figure name near
7|/before-free:3 free name far
-13|/before-free:3 free name near
31|/before-joint:0 after-figure
45|/before-joint:0 free
-23|/before-joint:1 after-figure
48|/before-joint:1 free
-14|/before-joint:2 after-figure
73|/before-joint:2 free
18|/before-joint:3 after-figure
-7|/before-joint:3 free
19|/before-led:
4|/before-led:\"
-41|/before-led:#
48|/before-led:'s
5|/before-led:(
3|/before-led:)
-14|/before-led:,
-3|/before-led:--
13|/before-led:.
-3|/before-led::
29|/before-led:;
-29|/before-led:DATE
13|/before-led:PARTY
6|/before-led:a
10|/before-led:about
-3|/before-led:accept
11|/before-led:after
-9|/before-led:all
5|/before-led:alliance
-39|/before-led:allied
14|/before-led:among
-58|/before-led:and
5|/before-led:another
8|/before-led:as
18|/before-led:ask
-22|/before-led:at
5|/before-led:because
-7|/before-led:before
-29|/before-led:behind
-5|/before-led:between
-23|/before-led:borders
13|/before-led:bring
35|/before-led:but
-29|/before-led:by
6|/before-led:call
32|/before-led:call for
-15|/before-led:call on
22|/before-led:chairs
-22|/before-led:chief
-13|/before-led:commit
7|/before-led:counterpart
3|/before-led:cross
3|/before-led:defence
3|/before-led:defence minister
-6|/before-led:defense minister
-15|/before-led:defense secretary
-14|/before-led:early
-16|/before-led:economy
-4|/before-led:elect
-11|/before-led:estimate
-28|/before-led:europe
-10|/before-led:european
5|/before-led:even
19|/before-led:every
8|/before-led:expect
4|/before-led:finance
12|/before-led:find
-27|/before-led:follow
-9|/before-led:follows
-65|/before-led:for
-3|/before-led:foreign minister
-5|/before-led:former
-3|/before-led:from
23|/before-led:general
10|/before-led:gross national product
-5|/before-led:had
15|/before-led:has
10|/before-led:have
5|/before-led:her
12|/before-led:his
4|/before-led:hope
-34|/before-led:host
4|/before-led:how
10|/before-led:if
-4|/before-led:importing
-53|/before-led:in
-18|/before-led:including
14|/before-led:increase
-14|/before-led:is
-9|/before-led:its
3|/before-led:lean on
12|/before-led:leave
17|/before-led:let
8|/before-led:lift
-18|/before-led:like
-5|/before-led:make
32|/before-led:make good on
-15|/before-led:match
-20|/before-led:meet
4|/before-led:mind
7|/before-led:most
-34|/before-led:move up
-3|/before-led:mr
-11|/before-led:national security adviser
27|/before-led:neighboring
8|/before-led:neighbouring
20|/before-led:neither
-7|/before-led:neutral
3|/before-led:new
-8|/before-led:next
-17|/before-led:nor
5|/before-led:note
-13|/before-led:now
-4|/before-led:oblige
-25|/before-led:of
20|/before-led:on
25|/before-led:only
4|/before-led:opposition
3|/before-led:or
-17|/before-led:our
9|/before-led:praised
34|/before-led:premier
5|/before-led:president
4|/before-led:press
16|/before-led:pressure
15|/before-led:prime minister
21|/before-led:put
37|/before-led:raise
4|/before-led:regards
3|/before-led:reiterate
4|/before-led:reporters
5|/before-led:restates
3|/before-led:ruling
4|/before-led:say
16|/before-led:show
5|/before-led:since
9|/before-led:take
-9|/before-led:tell
24|/before-led:than
33|/before-led:that
16|/before-led:the
-5|/before-led:the economy
-11|/before-led:them
8|/before-led:think
-9|/before-led:though
-39|/before-led:to
6|/before-led:together
6|/before-led:trail
9|/before-led:under
9|/before-led:unless
7|/before-led:want
-19|/before-led:was
7|/before-led:welcomed
-5|/before-led:were
-5|/before-led:what
6|/before-led:when
8|/before-led:whereas
8|/before-led:whether
14|/before-led:which
40|/before-led:while
4|/before-led:whom
17|/before-led:whose
6|/before-led:why
33|/before-led:with
16|/before-led:years
-25|/before-led:yet
22|/before-led:—
56|/before:allies name
7|/before:allies owner
57|/before:body name
4|/before:body owner
8|/before:capital name
10|/before:capital owner
44|/before:country name
53|/before:country owner
-55|/before:gov name
-24|/before:gov owner
27|/before:leader name
-15|/before:leader owner
-9|/before:nongov name
28|/before:nongov owner
52|/before:people name
-55|/before:pronoun name
-19|/before:pronoun owner
-5|/class-home:ALLIES CHN
-8|/class-home:ALLIES EU
32|/class-home:ALLIES JPN
-8|/class-home:ALLIES NATO
-10|/class-home:ALLIES USA
27|/class-home:ALLIES foe
7|/class-home:ALLIES land
-46|/class-home:ALLIES member
-27|/class-home:CHN JPN
4|/class-home:CHN land
-23|/class-home:EU member
-9|/class-home:JPN CHN
16|/class-home:JPN JPN
3|/class-home:JPN NATO
-11|/class-home:JPN foe
38|/class-home:JPN land
30|/class-home:JPN member
3|/class-home:NATO CHN
6|/class-home:NATO EU
-20|/class-home:NATO JPN
-8|/class-home:NATO USA
27|/class-home:NATO foe
-49|/class-home:NATO land
29|/class-home:NATO member
9|/class-home:USA CHN
-43|/class-home:USA JPN
-23|/class-home:USA NATO
18|/class-home:USA USA
-6|/class-home:USA foe
-40|/class-home:USA land
-17|/class-home:USA member
7|/class-home:foe JPN
-9|/class-home:foe NATO
-22|/class-home:foe foe
24|/class-home:foe land
-15|/class-home:foe member
42|/class-home:land JPN
12|/class-home:land NATO
-9|/class-home:land foe
7|/class-home:land land
41|/class-home:land member
-6|/class-home:member JPN
26|/class-home:member NATO
-6|/class-home:member foe
7|/class-home:member land
-3|/class-named:ALLIES CHN others-named
-8|/class-named:ALLIES EU others-named
-7|/class-named:ALLIES JPN nobody-named
38|/class-named:ALLIES JPN others-named
-8|/class-named:ALLIES NATO nobody-named
-9|/class-named:ALLIES USA nobody-named
27|/class-named:ALLIES foe others-named
-19|/class-named:ALLIES land nobody-named
25|/class-named:ALLIES land others-named
-20|/class-named:ALLIES member nobody-named
-27|/class-named:ALLIES member others-named
5|/class-named:CHN CHN nobody-named
-5|/class-named:CHN CHN others-named
-25|/class-named:CHN JPN others-named
34|/class-named:CHN land nobody-named
-30|/class-named:CHN land others-named
-27|/class-named:EU member others-named
-8|/class-named:JPN CHN others-named
10|/class-named:JPN JPN nobody-named
6|/class-named:JPN JPN others-named
3|/class-named:JPN NATO others-named
-13|/class-named:JPN foe others-named
-9|/class-named:JPN land nobody-named
46|/class-named:JPN land others-named
11|/class-named:JPN member nobody-named
19|/class-named:JPN member others-named
3|/class-named:NATO CHN nobody-named
7|/class-named:NATO EU others-named
-32|/class-named:NATO JPN nobody-named
11|/class-named:NATO JPN others-named
-4|/class-named:NATO USA nobody-named
-3|/class-named:NATO USA others-named
28|/class-named:NATO foe others-named
-9|/class-named:NATO land nobody-named
-40|/class-named:NATO land others-named
-15|/class-named:NATO member nobody-named
44|/class-named:NATO member others-named
9|/class-named:USA CHN others-named
35|/class-named:USA JPN nobody-named
-78|/class-named:USA JPN others-named
-3|/class-named:USA NATO nobody-named
-20|/class-named:USA NATO others-named
14|/class-named:USA USA nobody-named
4|/class-named:USA USA others-named
-6|/class-named:USA foe others-named
16|/class-named:USA land nobody-named
-55|/class-named:USA land others-named
3|/class-named:USA member nobody-named
-19|/class-named:USA member others-named
-3|/class-named:foe JPN nobody-named
10|/class-named:foe JPN others-named
-9|/class-named:foe NATO others-named
-21|/class-named:foe foe others-named
24|/class-named:foe land others-named
20|/class-named:foe member nobody-named
-35|/class-named:foe member others-named
-5|/class-named:land CHN nobody-named
6|/class-named:land CHN others-named
35|/class-named:land JPN nobody-named
7|/class-named:land JPN others-named
9|/class-named:land NATO others-named
-9|/class-named:land foe others-named
3|/class-named:land land nobody-named
4|/class-named:land land others-named
11|/class-named:land member nobody-named
30|/class-named:land member others-named
-36|/class-named:member JPN nobody-named
30|/class-named:member JPN others-named
11|/class-named:member NATO nobody-named
16|/class-named:member NATO others-named
-6|/class-named:member foe others-named
-17|/class-named:member land nobody-named
24|/class-named:member land others-named
-14|/class-named:member member nobody-named
16|/class-named:member member others-named
-16|/class-shape:ALLIES fine
24|/class-shape:ALLIES half
-54|/class-shape:ALLIES tenth
33|/class-shape:ALLIES whole
-13|/class-shape:CHN fine
31|/class-shape:CHN tenth
-42|/class-shape:CHN whole
-13|/class-shape:EU half
-9|/class-shape:EU whole
19|/class-shape:JPN fine
4|/class-shape:JPN half
-4|/class-shape:JPN tenth
48|/class-shape:JPN whole
-20|/class-shape:NATO fine
26|/class-shape:NATO half
-66|/class-shape:NATO tenth
47|/class-shape:NATO whole
-23|/class-shape:USA fine
-33|/class-shape:USA half
6|/class-shape:USA tenth
-53|/class-shape:USA whole
-6|/class-shape:foe fine
13|/class-shape:foe half
-7|/class-shape:foe tenth
-15|/class-shape:foe whole
69|/class-shape:land fine
-12|/class-shape:land half
45|/class-shape:land tenth
-6|/class-shape:land whole
-8|/class-shape:member fine
-10|/class-shape:member half
47|/class-shape:member tenth
-3|/class-shape:member whole
-38|/class-value:ALLIES 1
-3|/class-value:ALLIES 1.4
-9|/class-value:ALLIES 1.5
-4|/class-value:ALLIES 1.7
-4|/class-value:ALLIES 1.8
-23|/class-value:ALLIES 1E+1
7|/class-value:ALLIES 2
7|/class-value:ALLIES 2.1
-3|/class-value:ALLIES 2.6
-3|/class-value:ALLIES 2.8
-54|/class-value:ALLIES 3
-20|/class-value:ALLIES 3.3
35|/class-value:ALLIES 3.5
14|/class-value:ALLIES 4
132|/class-value:ALLIES 5
-3|/class-value:EU 0.2
-25|/class-value:EU 1.5
4|/class-value:EU 1.9
7|/class-value:EU 2
5|/class-value:EU 3
13|/class-value:EU 3.5
-20|/class-value:EU 5
14|/class-value:NATO 0.25
-36|/class-value:NATO 1
-3|/class-value:NATO 1.004
-6|/class-value:NATO 1.24
-9|/class-value:NATO 1.28
-5|/class-value:NATO 1.3
-10|/class-value:NATO 1.37
-19|/class-value:NATO 1.4
17|/class-value:NATO 1.43
52|/class-value:NATO 1.5
-27|/class-value:NATO 1.53
10|/class-value:NATO 1.7
-14|/class-value:NATO 1.8
-20|/class-value:NATO 1E+1
7|/class-value:NATO 2
-4|/class-value:NATO 2.01
28|/class-value:NATO 2.02
-42|/class-value:NATO 2.1
-4|/class-value:NATO 2.4
23|/class-value:NATO 2.5
5|/class-value:NATO 2.54
16|/class-value:NATO 2.7
-8|/class-value:NATO 2.8
-27|/class-value:NATO 3
38|/class-value:NATO 3.3
-4|/class-value:NATO 3.4
-44|/class-value:NATO 3.5
-4|/class-value:NATO 3.8
7|/class-value:NATO 4
-12|/class-value:NATO 4.1
-6|/class-value:NATO 4.12
128|/class-value:NATO 5
-3|/class-value:NATO 6
-3|/class-value:NATO 7
-20|/class-value:USA 0.9
-4|/class-value:USA 0.91
-12|/class-value:USA 0.93
-33|/class-value:USA 1
-25|/class-value:USA 1.4
-12|/class-value:USA 1.5
-8|/class-value:USA 1.6
-10|/class-value:USA 1.7
-24|/class-value:USA 1.8
-21|/class-value:USA 1E+1
-77|/class-value:USA 2
-21|/class-value:USA 2.3
-4|/class-value:USA 2.32
-5|/class-value:USA 2.4
-45|/class-value:USA 2.5
-48|/class-value:USA 2.6
-5|/class-value:USA 2.8
17|/class-value:USA 2.9
-8|/class-value:USA 2E+1
-18|/class-value:USA 3
10|/class-value:USA 3.1
24|/class-value:USA 3.2
10|/class-value:USA 3.38
60|/class-value:USA 3.4
-32|/class-value:USA 3.5
4|/class-value:USA 3.8
-29|/class-value:USA 4
21|/class-value:USA 4.5
37|/class-value:USA 4.6
6|/class-value:USA 4.7
55|/class-value:USA 5
3|/class-value:USA 5.5
29|/class-value:USA 5.6
26|/class-value:USA 6
31|/class-value:USA 6.5
5|/class-value:USA 7
-7|/class-value:USA 7.3
45|/class-value:USA 9
14|/class-verb:ALLIES be
3|/class-verb:ALLIES benchmark
20|/class-verb:ALLIES cap
-23|/class-verb:ALLIES demand
17|/class-verb:ALLIES denial
-26|/class-verb:ALLIES level
-37|/class-verb:ALLIES move
-8|/class-verb:ALLIES pledge
6|/class-verb:ALLIES proposal
4|/class-verb:ALLIES spend
-18|/class-verb:CHN be
18|/class-verb:CHN cap
-5|/class-verb:CHN demand
22|/class-verb:CHN level
-7|/class-verb:CHN move
-22|/class-verb:CHN pledge
-9|/class-verb:CHN proposal
16|/class-verb:CHN spend
-5|/class-verb:EU be
20|/class-verb:EU demand
-5|/class-verb:EU level
10|/class-verb:EU move
-14|/class-verb:EU pledge
19|/class-verb:JPN be
-5|/class-verb:JPN cap
16|/class-verb:JPN demand
-7|/class-verb:JPN denial
57|/class-verb:JPN level
40|/class-verb:JPN move
16|/class-verb:JPN pledge
-10|/class-verb:JPN proposal
-54|/class-verb:JPN spend
-13|/class-verb:NATO be
-14|/class-verb:NATO cap
-24|/class-verb:NATO denial
-25|/class-verb:NATO move
-48|/class-verb:NATO pledge
13|/class-verb:NATO proposal
-28|/class-verb:NATO spend
32|/class-verb:USA be
15|/class-verb:USA cap
-47|/class-verb:USA demand
-19|/class-verb:USA level
7|/class-verb:USA move
-23|/class-verb:USA proposal
24|/class-verb:USA spend
-19|/class-verb:foe be
-5|/class-verb:foe demand
-4|/class-verb:foe denial
9|/class-verb:foe level
-14|/class-verb:foe move
-5|/class-verb:foe pledge
8|/class-verb:foe proposal
-13|/class-verb:foe spend
10|/class-verb:land be
-21|/class-verb:land cap
42|/class-verb:land demand
-10|/class-verb:land denial
24|/class-verb:land level
13|/class-verb:land move
55|/class-verb:land pledge
13|/class-verb:land proposal
-11|/class-verb:land spend
-21|/class-verb:member be
-12|/class-verb:member cap
4|/class-verb:member demand
28|/class-verb:member denial
-62|/class-verb:member level
14|/class-verb:member move
25|/class-verb:member pledge
61|/class-verb:member spend
-13|/class:ALLIES
-23|/class:CHN
-20|/class:EU
67|/class:JPN
-13|/class:NATO
-102|/class:USA
-15|/class:foe
95|/class:land
25|/class:member
85|/heir:nobody-named
11|/heir:others-named
82|/home:nobody-named
64|/home:others-named
37|/last:before
18|/named:1
72|/named:2
113|/named:3
65|/ruled
11|/ruled:spender-after
3|/ruled:spender-asked
28|/ruled:spender-asked-before
-4|/ruled:spender-before
46|/ruled:spender-beside
-56|/ruled:spender-clause
3|/ruled:spender-clause-after
-31|/ruled:spender-denies
17|/ruled:spender-gapped
-21|/ruled:spender-home
-17|/ruled:spender-listed
42|/ruled:spender-located
21|/ruled:spender-members
-55|/ruled:spender-near
3|/ruled:spender-near-asked
38|/ruled:spender-object
20|/ruled:spender-of-gdp
15|/ruled:spender-of-noun
-26|/ruled:spender-ours
-8|/ruled:spender-party
-19|/ruled:spender-pronoun
21|/ruled:spender-relative
23|/ruled:spender-respectively
-13|/ruled:spender-should
41|/ruled:spender-standard
-31|/ruled:spender-subject
14|/ruled:spender-where
4|/subject-of:able
-4|/subject-of:about
3|/subject-of:add up to
3|/subject-of:adopt
-11|/subject-of:afford
-21|/subject-of:agree
-14|/subject-of:aim
4|/subject-of:allocate
-28|/subject-of:allot
3|/subject-of:amount
-17|/subject-of:announce
-7|/subject-of:approach
-18|/subject-of:argue
-4|/subject-of:argue for
-19|/subject-of:ask
8|/subject-of:ask for
27|/subject-of:average
-19|/subject-of:back
-7|/subject-of:be
-18|/subject-of:believe
3|/subject-of:bind
15|/subject-of:bring
-12|/subject-of:calculate
12|/subject-of:call
-4|/subject-of:call for
-5|/subject-of:call on
29|/subject-of:campaign
8|/subject-of:cap
5|/subject-of:choose
-5|/subject-of:climb
-9|/subject-of:come to
6|/subject-of:commit
19|/subject-of:consider
-3|/subject-of:contribute
-3|/subject-of:cross
11|/subject-of:debate
-13|/subject-of:decide
5|/subject-of:demand
13|/subject-of:devote
9|/subject-of:do
-22|/subject-of:drop
-17|/subject-of:due
4|/subject-of:equal
8|/subject-of:estimate
-15|/subject-of:exempt
-16|/subject-of:expect
9|/subject-of:favor
9|/subject-of:float
12|/subject-of:foresee
44|/subject-of:get
-20|/subject-of:give
15|/subject-of:go
4|/subject-of:grow
-10|/subject-of:head
-5|/subject-of:hit
6|/subject-of:hope
5|/subject-of:hurry
17|/subject-of:increase
-21|/subject-of:insist on
6|/subject-of:intend
4|/subject-of:invest
9|/subject-of:keep
7|/subject-of:lay out
-11|/subject-of:leave
13|/subject-of:lift
32|/subject-of:make good on
13|/subject-of:manage
-44|/subject-of:match
18|/subject-of:mean
-14|/subject-of:meet
8|/subject-of:mention
-34|/subject-of:move up
11|/subject-of:name
-4|/subject-of:oblige
8|/subject-of:offer
24|/subject-of:pay
48|/subject-of:plan
15|/subject-of:pledge
-3|/subject-of:prefer
5|/subject-of:prepare
22|/subject-of:press for
9|/subject-of:promise
-33|/subject-of:raise
-39|/subject-of:reaffirm
-22|/subject-of:recommend
5|/subject-of:reject
24|/subject-of:remain
-13|/subject-of:return
35|/subject-of:rise
10|/subject-of:rule out
-28|/subject-of:secure
-52|/subject-of:seek
18|/subject-of:set
16|/subject-of:set aside
-39|/subject-of:settle on
8|/subject-of:sign up
-4|/subject-of:sit
5|/subject-of:slip
6|/subject-of:speak of
31|/subject-of:spend
-19|/subject-of:stand
15|/subject-of:stay
-4|/subject-of:stop
-26|/subject-of:study
-11|/subject-of:suggest
-19|/subject-of:swell
21|/subject-of:take
5|/subject-of:talk of
30|/subject-of:tell
3|/subject-of:think
-37|/subject-of:time
5|/subject-of:top
-11|/subject-of:toy with
-18|/subject-of:try
3|/subject-of:turn down
-24|/subject-of:urge
3|/subject-of:use
6|/subject-of:utter
8|/subject-of:vote on
31|/subject-of:vow
-37|/subject-of:want
8|/subject-of:weigh
-12|/subject-of:work out at
-9|/subject-of:write
19|/subject:be body
-31|/subject:be capital
-9|/subject:be country
22|/subject:be gov
4|/subject:be leader
-4|/subject:be nongov
8|/subject:be people
-16|/subject:be pronoun
13|/subject:cap country
4|/subject:cap gov
-34|/subject:demand body
-30|/subject:demand capital
-11|/subject:demand country
5|/subject:demand gov
-29|/subject:demand nongov
-3|/subject:demand people
-3|/subject:demand pronoun
8|/subject:denial capital
12|/subject:denial country
3|/subject:denial gov
12|/subject:denial leader
6|/subject:denial nongov
-20|/subject:denial pronoun
-11|/subject:level body
11|/subject:level capital
24|/subject:level country
-10|/subject:level gov
-15|/subject:level pronoun
-18|/subject:move allies
-7|/subject:move body
34|/subject:move capital
29|/subject:move country
21|/subject:move gov
-25|/subject:move leader
4|/subject:move nongov
13|/subject:move people
4|/subject:pledge allies
22|/subject:pledge body
4|/subject:pledge capital
35|/subject:pledge country
-35|/subject:pledge gov
21|/subject:pledge leader
-4|/subject:pledge people
-65|/subject:pledge pronoun
4|/subject:proposal allies
14|/subject:proposal body
-34|/subject:proposal capital
5|/subject:proposal gov
30|/subject:proposal leader
-21|/subject:proposal pronoun
20|/subject:spend body
11|/subject:spend capital
-6|/subject:spend country
33|/subject:spend gov
4|/subject:spend people
-21|/subject:spend pronoun
89|/title
24|/told-of:0
-25|/told-of:1
10|/told-of:2
-8|/told-of:3
-81|/unnamed
-122|/unnamed-beside-others
-5|benchmark/after-joint:0 mid
-16|benchmark/after-joint:0 near
-7|benchmark/after-joint:1 far
-6|benchmark/after-joint:1 mid
-5|benchmark/after-led:for near free
-7|benchmark/after-led:that far joined
-3|benchmark/after-led:to near free
4|benchmark/after:allies name
-3|benchmark/after:body name
-3|benchmark/after:body owner
-3|benchmark/after:capital name
-9|benchmark/after:country name
-14|benchmark/after:gov name
-8|benchmark/after:pronoun name
-3|benchmark/after:pronoun owner
-27|benchmark/asks
3|benchmark/before-clause:free inside name allies
-6|benchmark/before-clause:free inside name body
-3|benchmark/before-clause:free inside name capital
-3|benchmark/before-clause:free inside name country
-7|benchmark/before-clause:free inside name pronoun
-6|benchmark/before-clause:free opens name capital
-8|benchmark/before-clause:free opens name country
-4|benchmark/before-clause:free opens name gov
-4|benchmark/before-clause:free opens name pronoun
-6|benchmark/before-far:20
-17|benchmark/before-far:4
-23|benchmark/before-far:9
-27|benchmark/before-free:0 free name near
-5|benchmark/before-free:0 free owner near
-9|benchmark/before-free:1 free name near
4|benchmark/before-free:1 free owner near
-26|benchmark/before-joint:0 free
-12|benchmark/before-joint:1 free
-4|benchmark/before-joint:3 free
-15|benchmark/before-led:
-5|benchmark/before-led:,
-3|benchmark/before-led:--
-3|benchmark/before-led:hold up
-4|benchmark/before-led:take
-4|benchmark/before-led:that
4|benchmark/before:allies name
-8|benchmark/before:body name
-9|benchmark/before:capital name
-11|benchmark/before:country name
-5|benchmark/before:gov name
-3|benchmark/before:leader name
-11|benchmark/before:pronoun name
66|benchmark/class-home:ALLIES JPN
6|benchmark/class-home:ALLIES NATO
42|benchmark/class-home:ALLIES land
12|benchmark/class-home:ALLIES member
-34|benchmark/class-home:JPN JPN
-3|benchmark/class-home:JPN land
-19|benchmark/class-home:NATO JPN
-4|benchmark/class-home:NATO NATO
-6|benchmark/class-home:NATO land
-4|benchmark/class-home:USA JPN
-3|benchmark/class-home:USA land
-6|benchmark/class-home:land JPN
-29|benchmark/class-home:land land
-5|benchmark/class-home:member member
21|benchmark/class-named:ALLIES JPN nobody-named
45|benchmark/class-named:ALLIES JPN others-named
6|benchmark/class-named:ALLIES NATO others-named
10|benchmark/class-named:ALLIES land nobody-named
33|benchmark/class-named:ALLIES land others-named
-14|benchmark/class-named:JPN JPN nobody-named
-20|benchmark/class-named:JPN JPN others-named
-3|benchmark/class-named:JPN land others-named
-18|benchmark/class-named:NATO JPN others-named
-4|benchmark/class-named:NATO NATO others-named
-6|benchmark/class-named:NATO land others-named
3|benchmark/class-named:NATO member others-named
-3|benchmark/class-named:USA JPN others-named
-3|benchmark/class-named:USA land others-named
-4|benchmark/class-named:land JPN others-named
-8|benchmark/class-named:land land nobody-named
-21|benchmark/class-named:land land others-named
63|benchmark/class-shape:ALLIES half
65|benchmark/class-shape:ALLIES whole
-22|benchmark/class-shape:JPN half
-20|benchmark/class-shape:JPN whole
-7|benchmark/class-shape:NATO half
-24|benchmark/class-shape:NATO whole
-5|benchmark/class-shape:USA half
-5|benchmark/class-shape:USA whole
-19|benchmark/class-shape:land half
-15|benchmark/class-shape:land whole
-6|benchmark/class-shape:member half
20|benchmark/class-value:ALLIES 2
5|benchmark/class-value:ALLIES 3
64|benchmark/class-value:ALLIES 3.5
40|benchmark/class-value:ALLIES 5
-6|benchmark/class-value:NATO 2
-11|benchmark/class-value:NATO 3.5
-17|benchmark/class-value:NATO 5
-5|benchmark/class-value:USA 3.5
-5|benchmark/class-value:USA 5
10|benchmark/class-verb:ALLIES be
3|benchmark/class-verb:ALLIES benchmark
21|benchmark/class-verb:ALLIES demand
4|benchmark/class-verb:ALLIES level
14|benchmark/class-verb:ALLIES move
9|benchmark/class-verb:ALLIES pledge
5|benchmark/class-verb:ALLIES proposal
-4|benchmark/class-verb:JPN be
-7|benchmark/class-verb:JPN demand
-5|benchmark/class-verb:JPN move
-9|benchmark/class-verb:NATO demand
-5|benchmark/class-verb:NATO move
-5|benchmark/class-verb:NATO pledge
-3|benchmark/class-verb:land demand
-3|benchmark/class-verb:land move
128|benchmark/class:ALLIES
-43|benchmark/class:JPN
-31|benchmark/class:NATO
-11|benchmark/class:USA
-34|benchmark/class:land
-7|benchmark/class:member
-28|benchmark/heir:nobody-named
-44|benchmark/heir:others-named
-26|benchmark/home:nobody-named
-44|benchmark/home:others-named
-14|benchmark/last:before
-34|benchmark/named:1
-26|benchmark/named:2
-10|benchmark/named:3
25|benchmark/ruled
28|benchmark/ruled:spender-standard
12|benchmark/same-figure-of-another
-12|benchmark/same-figure-of-it
-5|benchmark/subject-of:be
-5|benchmark/subject-of:call
-3|benchmark/subject-of:set
-4|benchmark/subject-of:take
-4|benchmark/subject:demand pronoun
-4|benchmark/subject:move body
-3|benchmark/subject:pledge body
-37|benchmark/title
19|benchmark/told-of:0
-13|benchmark/told-of:1
-5|benchmark/told-of:2
14|benchmark/unnamed
56|benchmark/unnamed-beside-others
3|cap/after-joint:1 mid
36|cap/asks
4|cap/before-clause:free inside name gov
-5|cap/before-clause:free opens owner country
5|cap/before-far:9
10|cap/before-free:0 free name near
-4|cap/before-free:0 free owner near
6|cap/before-joint:0 free
-3|cap/before-led:
4|cap/before:country name
-5|cap/before:country owner
6|cap/before:gov name
-8|cap/class-home:ALLIES JPN
21|cap/class-home:JPN JPN
-5|cap/class-home:NATO JPN
-6|cap/class-home:land JPN
-4|cap/class-named:ALLIES JPN nobody-named
-4|cap/class-named:ALLIES JPN others-named
7|cap/class-named:JPN JPN nobody-named
14|cap/class-named:JPN JPN others-named
-3|cap/class-named:NATO JPN others-named
-6|cap/class-named:land JPN others-named
-9|cap/class-shape:ALLIES whole
22|cap/class-shape:JPN whole
-5|cap/class-shape:NATO whole
-4|cap/class-shape:land whole
-8|cap/class-value:ALLIES 1
-5|cap/class-value:NATO 1
-3|cap/class-verb:ALLIES cap
4|cap/class-verb:JPN cap
-9|cap/class:ALLIES
22|cap/class:JPN
-6|cap/class:NATO
-4|cap/class:land
6|cap/heir:nobody-named
9|cap/heir:others-named
7|cap/home:nobody-named
14|cap/home:others-named
16|cap/last:before
3|cap/named:1
4|cap/named:2
16|cap/ruled
8|cap/ruled:spender-before
5|cap/ruled:spender-subject
3|cap/subject-of:cap
3|cap/subject:cap country
11|cap/title
-17|cap/told-of:0
15|cap/told-of:1
-7|cap/unnamed-beside-others
34|demand/after-joint:0 mid
29|demand/after-joint:0 near
-13|demand/after-joint:1 far
-13|demand/after-joint:1 mid
-4|demand/after-joint:1 near
-15|demand/after-joint:2 far
-19|demand/after-joint:2 mid
-3|demand/after-joint:3 far
18|demand/after-joint:3 mid
-28|demand/after-joint:3 near
8|demand/after-led:, near joined
-11|demand/after-led:; near joined
-8|demand/after-led:and far free
-3|demand/after-led:and far joined
-21|demand/after-led:and near free
19|demand/after-led:and near joined
-8|demand/after-led:as far joined
4|demand/after-led:as near free
5|demand/after-led:both far free
3|demand/after-led:both near free
-6|demand/after-led:but far joined
-7|demand/after-led:by near free
4|demand/after-led:for far free
-6|demand/after-led:for far joined
-8|demand/after-led:for near free
14|demand/after-led:from far free
43|demand/after-led:from near free
16|demand/after-led:his far joined
10|demand/after-led:in far free
-9|demand/after-led:in far joined
-14|demand/after-led:in near free
-10|demand/after-led:level far joined
-16|demand/after-led:level near joined
5|demand/after-led:like far free
6|demand/after-led:of far free
5|demand/after-led:of far joined
33|demand/after-led:of near free
-32|demand/after-led:on far free
-49|demand/after-led:tell far joined
11|demand/after-led:that far joined
-13|demand/after-led:that near free
-13|demand/after-led:that near joined
9|demand/after-led:to far joined
3|demand/after-led:to near free
-3|demand/after-led:with far free
42|demand/after:allies name
-4|demand/after:body name
20|demand/after:body owner
-8|demand/after:capital name
5|demand/after:country name
9|demand/after:country owner
10|demand/after:gov name
-14|demand/after:leader name
3|demand/after:people name
-16|demand/after:people owner
-18|demand/after:pronoun name
-46|demand/after:pronoun owner
-12|demand/asked
-85|demand/asks
4|demand/before-clause:after-figure inside name body
3|demand/before-clause:after-figure inside name capital
3|demand/before-clause:after-figure inside name country
-6|demand/before-clause:after-figure inside name gov
-21|demand/before-clause:after-figure inside owner people
6|demand/before-clause:after-figure inside owner pronoun
-12|demand/before-clause:after-figure opens name capital
-11|demand/before-clause:after-figure opens name country
4|demand/before-clause:after-figure opens name leader
14|demand/before-clause:after-figure opens name pronoun
24|demand/before-clause:after-figure opens owner body
66|demand/before-clause:free inside name allies
-13|demand/before-clause:free inside name body
8|demand/before-clause:free inside name capital
18|demand/before-clause:free inside name country
-11|demand/before-clause:free inside name gov
-10|demand/before-clause:free inside name leader
-8|demand/before-clause:free inside name people
4|demand/before-clause:free inside name pronoun
-11|demand/before-clause:free inside owner body
-3|demand/before-clause:free inside owner capital
-5|demand/before-clause:free inside owner country
7|demand/before-clause:free inside owner people
-6|demand/before-clause:free inside owner pronoun
36|demand/before-clause:free opens name allies
-8|demand/before-clause:free opens name body
-9|demand/before-clause:free opens name capital
5|demand/before-clause:free opens name country
-9|demand/before-clause:free opens name gov
-5|demand/before-clause:free opens name leader
22|demand/before-clause:free opens name people
-38|demand/before-clause:free opens name pronoun
13|demand/before-clause:free opens owner body
-5|demand/before-clause:free opens owner country
-28|demand/before-clause:free opens owner leader
15|demand/before-clause:free opens owner people
9|demand/before-far:1
5|demand/before-far:4
-6|demand/before-far:60
7|demand/before-far:9
7|demand/before-free:0 after-figure name far
13|demand/before-free:0 after-figure name near
8|demand/before-free:0 after-figure owner near
-8|demand/before-free:0 free name far
23|demand/before-free:0 free name near
17|demand/before-free:0 free owner far
-4|demand/before-free:0 free owner near
-6|demand/before-free:1 after-figure name far
-20|demand/before-free:1 after-figure name near
23|demand/before-free:1 after-figure owner far
-22|demand/before-free:1 after-figure owner near
-10|demand/before-free:1 free name far
42|demand/before-free:1 free name near
-25|demand/before-free:1 free owner near
-7|demand/before-free:2 after-figure name far
-17|demand/before-free:2 after-figure name near
4|demand/before-free:2 after-figure owner far
7|demand/before-free:2 free name far
-9|demand/before-free:2 free name near
-3|demand/before-free:2 free owner near
5|demand/before-free:3 free name far
-3|demand/before-free:3 free name near
-3|demand/before-joint:0 free
-38|demand/before-joint:1 after-figure
23|demand/before-joint:1 free
30|demand/before-joint:2 after-figure
-18|demand/before-joint:2 free
-9|demand/before-joint:3 after-figure
28|demand/before-joint:3 free
-24|demand/before-led:
7|demand/before-led:\"
-11|demand/before-led:'s
-9|demand/before-led:-
-11|demand/before-led:and
18|demand/before-led:ask
4|demand/before-led:at
-13|demand/before-led:behind
13|demand/before-led:but
13|demand/before-led:by
8|demand/before-led:call for
-18|demand/before-led:call on
3|demand/before-led:defence
-8|demand/before-led:defense secretary
4|demand/before-led:expect
-29|demand/before-led:follow
3|demand/before-led:for
4|demand/before-led:from
8|demand/before-led:have
-3|demand/before-led:his
4|demand/before-led:hope
-15|demand/before-led:in
-18|demand/before-led:including
13|demand/before-led:increase
-9|demand/before-led:is
15|demand/before-led:its
9|demand/before-led:leave
5|demand/before-led:lift
-9|demand/before-led:like
-19|demand/before-led:now
-5|demand/before-led:of
-4|demand/before-led:president
5|demand/before-led:press
16|demand/before-led:pressure
-4|demand/before-led:prime minister
6|demand/before-led:raise
-18|demand/before-led:say
46|demand/before-led:tell
4|demand/before-led:than
13|demand/before-led:that
-24|demand/before-led:the
10|demand/before-led:to
25|demand/before-led:urge
6|demand/before-led:want
-9|demand/before-led:when
-9|demand/before-led:whether
13|demand/before-led:which
9|demand/before-led:whom
74|demand/before:allies name
-17|demand/before:body name
30|demand/before:body owner
-10|demand/before:capital name
-3|demand/before:capital owner
15|demand/before:country name
-9|demand/before:country owner
-26|demand/before:gov name
-12|demand/before:leader name
-30|demand/before:leader owner
14|demand/before:people name
-20|demand/before:pronoun name
-3|demand/class-home:ALLIES CHN
-7|demand/class-home:ALLIES EU
12|demand/class-home:ALLIES JPN
6|demand/class-home:ALLIES NATO
31|demand/class-home:ALLIES foe
20|demand/class-home:ALLIES land
-39|demand/class-home:ALLIES member
-3|demand/class-home:CHN JPN
-3|demand/class-home:EU EU
-6|demand/class-home:EU land
12|demand/class-home:EU member
6|demand/class-home:JPN CHN
18|demand/class-home:JPN JPN
-6|demand/class-home:JPN member
10|demand/class-home:NATO EU
-27|demand/class-home:NATO JPN
7|demand/class-home:NATO NATO
15|demand/class-home:NATO land
50|demand/class-home:NATO member
-6|demand/class-home:USA JPN
-4|demand/class-home:USA NATO
-27|demand/class-home:USA land
-10|demand/class-home:USA member
-3|demand/class-home:foe foe
18|demand/class-home:land JPN
-11|demand/class-home:land foe
11|demand/class-home:land member
-12|demand/class-home:member JPN
-9|demand/class-home:member NATO
-18|demand/class-home:member member
-7|demand/class-named:ALLIES EU others-named
-4|demand/class-named:ALLIES JPN nobody-named
16|demand/class-named:ALLIES JPN others-named
8|demand/class-named:ALLIES NATO others-named
31|demand/class-named:ALLIES foe others-named
4|demand/class-named:ALLIES land nobody-named
15|demand/class-named:ALLIES land others-named
-9|demand/class-named:ALLIES member nobody-named
-31|demand/class-named:ALLIES member others-named
-3|demand/class-named:CHN JPN others-named
-3|demand/class-named:EU EU others-named
-6|demand/class-named:EU land others-named
12|demand/class-named:EU member others-named
6|demand/class-named:JPN CHN others-named
19|demand/class-named:JPN JPN others-named
15|demand/class-named:JPN land others-named
-6|demand/class-named:JPN member others-named
-4|demand/class-named:NATO CHN others-named
10|demand/class-named:NATO EU others-named
3|demand/class-named:NATO JPN nobody-named
-29|demand/class-named:NATO JPN others-named
5|demand/class-named:NATO NATO others-named
4|demand/class-named:NATO land nobody-named
12|demand/class-named:NATO land others-named
29|demand/class-named:NATO member nobody-named
22|demand/class-named:NATO member others-named
24|demand/class-named:USA JPN nobody-named
-30|demand/class-named:USA JPN others-named
-4|demand/class-named:USA NATO others-named
-5|demand/class-named:USA land nobody-named
-22|demand/class-named:USA land others-named
-7|demand/class-named:USA member others-named
-3|demand/class-named:foe foe others-named
-22|demand/class-named:land JPN nobody-named
40|demand/class-named:land JPN others-named
-11|demand/class-named:land foe others-named
12|demand/class-named:land land nobody-named
-11|demand/class-named:land land others-named
11|demand/class-named:land member others-named
-12|demand/class-named:member JPN others-named
-9|demand/class-named:member NATO others-named
-18|demand/class-named:member member nobody-named
-5|demand/class-shape:ALLIES half
-6|demand/class-shape:ALLIES tenth
31|demand/class-shape:ALLIES whole
-4|demand/class-shape:CHN half
-3|demand/class-shape:CHN whole
12|demand/class-shape:EU half
-9|demand/class-shape:EU whole
48|demand/class-shape:JPN half
3|demand/class-shape:JPN tenth
-46|demand/class-shape:JPN whole
-24|demand/class-shape:NATO half
79|demand/class-shape:NATO whole
-4|demand/class-shape:USA half
-7|demand/class-shape:USA tenth
-40|demand/class-shape:USA whole
-3|demand/class-shape:foe half
-10|demand/class-shape:land half
10|demand/class-shape:land tenth
18|demand/class-shape:land whole
-10|demand/class-shape:member half
-30|demand/class-shape:member whole
-18|demand/class-value:ALLIES 1E+1
8|demand/class-value:ALLIES 2
-85|demand/class-value:ALLIES 3
-3|demand/class-value:ALLIES 3.5
-5|demand/class-value:ALLIES 4
132|demand/class-value:ALLIES 5
13|demand/class-value:EU 3.5
-9|demand/class-value:EU 5
-18|demand/class-value:NATO 1E+1
52|demand/class-value:NATO 2.5
-8|demand/class-value:NATO 3
-76|demand/class-value:NATO 3.5
23|demand/class-value:NATO 4
85|demand/class-value:NATO 5
-4|demand/class-value:USA 1E+1
-17|demand/class-value:USA 3
-28|demand/class-value:USA 3.5
-6|demand/class-value:USA 3.8
-15|demand/class-value:USA 5
7|demand/class-verb:ALLIES be
26|demand/class-verb:ALLIES cap
-51|demand/class-verb:ALLIES demand
31|demand/class-verb:ALLIES denial
-15|demand/class-verb:ALLIES level
-21|demand/class-verb:ALLIES move
-20|demand/class-verb:ALLIES pledge
17|demand/class-verb:ALLIES proposal
34|demand/class-verb:ALLIES spend
-4|demand/class-verb:CHN demand
20|demand/class-verb:EU demand
-6|demand/class-verb:EU level
27|demand/class-verb:JPN be
-15|demand/class-verb:JPN demand
-8|demand/class-verb:JPN denial
-12|demand/class-verb:JPN level
3|demand/class-verb:JPN move
13|demand/class-verb:JPN pledge
11|demand/class-verb:JPN proposal
-25|demand/class-verb:JPN spend
-11|demand/class-verb:NATO be
-5|demand/class-verb:NATO cap
32|demand/class-verb:NATO demand
-3|demand/class-verb:NATO denial
35|demand/class-verb:NATO level
27|demand/class-verb:NATO move
43|demand/class-verb:NATO pledge
-15|demand/class-verb:NATO proposal
-60|demand/class-verb:NATO spend
-15|demand/class-verb:USA be
19|demand/class-verb:USA demand
-3|demand/class-verb:USA level
-5|demand/class-verb:USA move
-8|demand/class-verb:USA pledge
-8|demand/class-verb:USA proposal
-3|demand/class-verb:USA spend
-3|demand/class-verb:foe demand
-9|demand/class-verb:land be
-23|demand/class-verb:land cap
6|demand/class-verb:land demand
-19|demand/class-verb:land denial
-3|demand/class-verb:land move
24|demand/class-verb:land pledge
7|demand/class-verb:land proposal
-6|demand/class-verb:land spend
-4|demand/class-verb:member demand
-41|demand/class-verb:member pledge
-11|demand/class-verb:member proposal
60|demand/class-verb:member spend
20|demand/class:ALLIES
-7|demand/class:CHN
3|demand/class:EU
5|demand/class:JPN
54|demand/class:NATO
-50|demand/class:USA
-3|demand/class:foe
19|demand/class:land
-40|demand/class:member
-15|demand/heir:nobody-named
13|demand/heir:others-named
-6|demand/home:nobody-named
63|demand/home:others-named
10|demand/last:before
-18|demand/last:same-sentence
23|demand/named:1
34|demand/named:2
8|demand/named:3
24|demand/ruled
11|demand/ruled:spender-after
3|demand/ruled:spender-asked
13|demand/ruled:spender-asked-before
6|demand/ruled:spender-before
17|demand/ruled:spender-gapped
-34|demand/ruled:spender-home
21|demand/ruled:spender-members
-35|demand/ruled:spender-near
3|demand/ruled:spender-near-asked
36|demand/ruled:spender-object
4|demand/ruled:spender-of-gdp
-20|demand/ruled:spender-pronoun
-13|demand/ruled:spender-should
-4|demand/same-figure-of-another
4|demand/same-figure-of-it
8|demand/subject-of:ask for
-35|demand/subject-of:back
-5|demand/subject-of:call on
4|demand/subject-of:consider
-3|demand/subject-of:demand
-5|demand/subject-of:expect
3|demand/subject-of:get
3|demand/subject-of:go
13|demand/subject-of:increase
-19|demand/subject-of:insist on
4|demand/subject-of:lift
-38|demand/subject-of:match
17|demand/subject-of:move
3|demand/subject-of:name
4|demand/subject-of:pay
23|demand/subject-of:press for
-9|demand/subject-of:promise
3|demand/subject-of:raise
-6|demand/subject-of:seek
-3|demand/subject-of:settle for
17|demand/subject-of:tell
3|demand/subject-of:urge
-29|demand/subject-of:want
8|demand/subject:be body
-50|demand/subject:be capital
9|demand/subject:be country
30|demand/subject:be pronoun
-19|demand/subject:demand body
-5|demand/subject:demand capital
-8|demand/subject:demand country
-3|demand/subject:demand people
13|demand/subject:demand pronoun
3|demand/subject:level pronoun
-16|demand/subject:move allies
6|demand/subject:move body
3|demand/subject:move capital
10|demand/subject:move country
9|demand/subject:move pronoun
-9|demand/subject:pledge body
-13|demand/subject:pledge country
-12|demand/subject:pledge gov
-10|demand/subject:pledge pronoun
-5|demand/subject:proposal country
3|demand/subject:spend allies
5|demand/subject:spend body
12|demand/subject:spend country
-6|demand/subject:spend gov
-18|demand/subject:spend pronoun
-39|demand/title
-32|demand/told-of:0
-15|demand/told-of:1
28|demand/told-of:2
18|demand/told-of:3
-49|demand/unnamed
-15|demand/unnamed-beside-others
-4|denial/after-joint:0 mid
-4|denial/after-joint:1 far
5|denial/after-joint:1 mid
-4|denial/after-joint:1 near
5|denial/after-joint:2 far
7|denial/after-joint:2 near
5|denial/after-led:\" near joined
10|denial/after-led:, far joined
-7|denial/after-led:, near joined
-5|denial/after-led:for far joined
-16|denial/after-led:prime minister near joined
5|denial/after-led:say far joined
10|denial/after-led:say near joined
4|denial/after-led:that near joined
-4|denial/after:body name
-14|denial/after:body owner
-4|denial/after:country name
6|denial/after:gov name
-5|denial/after:leader name
20|denial/after:pronoun name
11|denial/after:pronoun owner
-25|denial/asked
56|denial/asks
7|denial/before-clause:after-figure inside name gov
5|denial/before-clause:free inside name body
13|denial/before-clause:free inside name gov
3|denial/before-clause:free inside name nongov
7|denial/before-clause:free inside name pronoun
-12|denial/before-clause:free inside owner body
-4|denial/before-clause:free inside owner leader
21|denial/before-clause:free inside owner pronoun
7|denial/before-clause:free opens name capital
-9|denial/before-clause:free opens name country
-25|denial/before-clause:free opens name leader
4|denial/before-clause:free opens name nongov
8|denial/before-clause:free opens name pronoun
-13|denial/before-clause:free opens owner people
-10|denial/before-far:20
23|denial/before-far:9
4|denial/before-free:0 after-figure name near
3|denial/before-free:0 free name far
16|denial/before-free:0 free name near
9|denial/before-free:0 free owner near
4|denial/before-free:1 after-figure name near
6|denial/before-free:2 free name far
-7|denial/before-free:2 free name near
8|denial/before-joint:0 after-figure
7|denial/before-joint:2 free
-33|denial/before-led:
4|denial/before-led:\"
4|denial/before-led:'s
3|denial/before-led:,
-3|denial/before-led:PARTY
23|denial/before-led:call for
-6|denial/before-led:chancellor
-4|denial/before-led:chief
-6|denial/before-led:general
3|denial/before-led:her
11|denial/before-led:his
-4|denial/before-led:importing
-4|denial/before-led:of
5|denial/before-led:on
15|denial/before-led:prime minister
19|denial/before-led:raise
3|denial/before-led:say
-8|denial/before-led:the
-6|denial/before-led:to
-4|denial/before-led:with
4|denial/before:body name
-12|denial/before:body owner
8|denial/before:capital name
-8|denial/before:country name
22|denial/before:gov name
-23|denial/before:leader name
-3|denial/before:leader owner
7|denial/before:nongov name
-14|denial/before:people owner
16|denial/before:pronoun name
21|denial/before:pronoun owner
-18|denial/class-home:ALLIES JPN
-7|denial/class-home:ALLIES USA
17|denial/class-home:ALLIES land
-9|denial/class-home:ALLIES member
27|denial/class-home:JPN JPN
7|denial/class-home:JPN land
-13|denial/class-home:NATO JPN
-4|denial/class-home:NATO NATO
-3|denial/class-home:NATO USA
-15|denial/class-home:NATO land
-4|denial/class-home:NATO member
-13|denial/class-home:USA JPN
10|denial/class-home:USA USA
-12|denial/class-home:USA land
11|denial/class-home:USA member
-3|denial/class-home:foe member
13|denial/class-home:land JPN
4|denial/class-home:member JPN
7|denial/class-home:member NATO
3|denial/class-home:member member
-4|denial/class-named:ALLIES JPN nobody-named
-13|denial/class-named:ALLIES JPN others-named
-7|denial/class-named:ALLIES USA nobody-named
-5|denial/class-named:ALLIES land nobody-named
22|denial/class-named:ALLIES land others-named
-4|denial/class-named:ALLIES member nobody-named
-5|denial/class-named:ALLIES member others-named
10|denial/class-named:JPN JPN nobody-named
16|denial/class-named:JPN JPN others-named
7|denial/class-named:JPN land others-named
-4|denial/class-named:NATO JPN nobody-named
-9|denial/class-named:NATO JPN others-named
-4|denial/class-named:NATO NATO others-named
-3|denial/class-named:NATO USA nobody-named
-14|denial/class-named:NATO land others-named
-3|denial/class-named:NATO member nobody-named
-11|denial/class-named:USA JPN others-named
10|denial/class-named:USA USA nobody-named
-11|denial/class-named:USA land others-named
11|denial/class-named:USA member others-named
-3|denial/class-named:foe member others-named
14|denial/class-named:land JPN others-named
7|denial/class-named:land land nobody-named
-6|denial/class-named:land land others-named
4|denial/class-named:member JPN others-named
7|denial/class-named:member NATO others-named
7|denial/class-named:member member nobody-named
-4|denial/class-named:member member others-named
-12|denial/class-shape:ALLIES half
-7|denial/class-shape:ALLIES whole
25|denial/class-shape:JPN half
11|denial/class-shape:JPN whole
-3|denial/class-shape:NATO half
-36|denial/class-shape:NATO whole
-10|denial/class-shape:USA half
6|denial/class-shape:USA whole
-3|denial/class-shape:foe whole
3|denial/class-shape:land half
12|denial/class-shape:land whole
18|denial/class-shape:member whole
-11|denial/class-value:ALLIES 3.5
-3|denial/class-value:NATO 1
-3|denial/class-value:NATO 3.5
-31|denial/class-value:NATO 5
-3|denial/class-value:USA 3
-10|denial/class-value:USA 3.5
9|denial/class-value:USA 5
25|denial/class-verb:ALLIES demand
-10|denial/class-verb:ALLIES denial
-9|denial/class-verb:ALLIES pledge
-6|denial/class-verb:ALLIES proposal
-3|denial/class-verb:ALLIES spend
7|denial/class-verb:JPN be
18|denial/class-verb:JPN demand
-3|denial/class-verb:JPN move
7|denial/class-verb:JPN proposal
-6|denial/class-verb:NATO demand
-16|denial/class-verb:NATO denial
-3|denial/class-verb:NATO move
-12|denial/class-verb:NATO pledge
12|denial/class-verb:NATO proposal
-3|denial/class-verb:USA be
-20|denial/class-verb:USA demand
8|denial/class-verb:USA pledge
-3|denial/class-verb:USA proposal
-3|denial/class-verb:foe denial
-10|denial/class-verb:land demand
5|denial/class-verb:land denial
4|denial/class-verb:land pledge
3|denial/class-verb:land proposal
-8|denial/class-verb:member demand
26|denial/class-verb:member denial
8|denial/class-verb:member move
9|denial/class-verb:member pledge
-13|denial/class-verb:member proposal
-19|denial/class:ALLIES
36|denial/class:JPN
-39|denial/class:NATO
-5|denial/class:USA
-4|denial/class:foe
15|denial/class:land
15|denial/class:member
28|denial/heir:nobody-named
56|denial/heir:others-named
34|denial/home:nobody-named
52|denial/home:others-named
14|denial/last:same-sentence
-29|denial/named:1
15|denial/named:2
41|denial/named:3
-13|denial/ruled
15|denial/ruled:spender-before
-31|denial/ruled:spender-denies
7|denial/ruled:spender-home
4|denial/ruled:spender-listed
-3|denial/ruled:spender-of-noun
15|denial/same-figure-of-another
-15|denial/same-figure-of-it
3|denial/subject-of:accept
3|denial/subject-of:adopt
-12|denial/subject-of:ask
5|denial/subject-of:call
-5|denial/subject-of:commit
3|denial/subject-of:do
5|denial/subject-of:go
5|denial/subject-of:reject
3|denial/subject-of:rule out
6|denial/subject-of:tell
3|denial/subject-of:turn down
-7|denial/subject:demand country
6|denial/subject:demand leader
-3|denial/subject:demand pronoun
6|denial/subject:denial country
8|denial/subject:denial leader
4|denial/subject:denial nongov
4|denial/subject:level pronoun
4|denial/subject:move gov
6|denial/subject:pledge gov
-5|denial/subject:pledge leader
4|denial/subject:pledge pronoun
3|denial/subject:proposal leader
4|denial/subject:spend country
9|denial/subject:spend pronoun
-65|denial/title
5|denial/told-of:0
-5|denial/told-of:1
-3|denial/told-of:2
-7|denial/unnamed
-20|denial/unnamed-beside-others
-12|level/after-joint:0 mid
58|level/after-joint:0 near
-26|level/after-joint:1 far
-20|level/after-joint:1 mid
-21|level/after-joint:1 near
-21|level/after-joint:2 far
-15|level/after-joint:2 mid
-7|level/after-joint:2 near
-4|level/after-joint:3 far
-24|level/after-joint:3 mid
-7|level/after-joint:3 near
-8|level/after-led:\" near joined
3|level/after-led:# far joined
3|level/after-led:# near free
-7|level/after-led:, far joined
24|level/after-led:, near joined
-27|level/after-led:; far joined
-21|level/after-led:; near joined
-4|level/after-led:accused near joined
-13|level/after-led:and far free
-24|level/after-led:and far joined
-38|level/after-led:and near free
3|level/after-led:and near joined
6|level/after-led:at far joined
5|level/after-led:before far joined
-4|level/after-led:below near joined
9|level/after-led:by far free
-7|level/after-led:by far joined
39|level/after-led:by near free
-10|level/after-led:by near joined
6|level/after-led:credits far joined
3|level/after-led:defense minister near joined
77|level/after-led:for near free
-11|level/after-led:gdp near free
-5|level/after-led:in far free
-41|level/after-led:in far joined
73|level/after-led:in near free
3|level/after-led:into near free
23|level/after-led:of far free
-6|level/after-led:of far joined
-36|level/after-led:of near free
-4|level/after-led:of near joined
-4|level/after-led:on far joined
-16|level/after-led:on near free
6|level/after-led:president far joined
4|level/after-led:say near joined
-26|level/after-led:that far free
3|level/after-led:that far joined
40|level/after-led:that near free
-14|level/after-led:that near joined
-3|level/after-led:to far free
-18|level/after-led:to far joined
-15|level/after-led:to near free
11|level/after-led:what near joined
-3|level/after-led:when near joined
-5|level/after-led:which far joined
7|level/after-led:which near joined
-11|level/after-led:while near joined
-4|level/after-led:with near free
-9|level/after-led:with near joined
-8|level/after-led:year far joined
-3|level/after:body name
-14|level/after:body owner
-9|level/after:capital name
-9|level/after:capital owner
9|level/after:country name
-46|level/after:country owner
16|level/after:gov name
-36|level/after:gov owner
7|level/after:leader name
-14|level/after:people name
-9|level/after:people owner
8|level/after:pronoun name
-4|level/after:pronoun owner
-4|level/asked
-52|level/asks
7|level/before-clause:after-figure inside name body
16|level/before-clause:after-figure inside name capital
3|level/before-clause:after-figure inside name country
13|level/before-clause:after-figure inside name gov
23|level/before-clause:after-figure inside name pronoun
-19|level/before-clause:after-figure inside owner body
-10|level/before-clause:after-figure inside owner country
6|level/before-clause:after-figure inside owner gov
18|level/before-clause:after-figure inside owner pronoun
25|level/before-clause:after-figure opens name body
-14|level/before-clause:after-figure opens name capital
-29|level/before-clause:after-figure opens name country
-8|level/before-clause:after-figure opens name gov
5|level/before-clause:after-figure opens name leader
-18|level/before-clause:after-figure opens name pronoun
4|level/before-clause:after-figure opens owner capital
-5|level/before-clause:after-figure opens owner country
-20|level/before-clause:after-figure opens owner pronoun
-6|level/before-clause:free inside name allies
-35|level/before-clause:free inside name capital
15|level/before-clause:free inside name country
-19|level/before-clause:free inside name gov
-20|level/before-clause:free inside name nongov
9|level/before-clause:free inside name people
20|level/before-clause:free inside name pronoun
-30|level/before-clause:free inside owner body
3|level/before-clause:free inside owner capital
20|level/before-clause:free inside owner country
10|level/before-clause:free inside owner leader
-8|level/before-clause:free inside owner people
5|level/before-clause:free inside owner pronoun
7|level/before-clause:free opens name allies
20|level/before-clause:free opens name body
47|level/before-clause:free opens name capital
82|level/before-clause:free opens name country
-17|level/before-clause:free opens name gov
-14|level/before-clause:free opens name leader
7|level/before-clause:free opens name nongov
15|level/before-clause:free opens name people
-30|level/before-clause:free opens name pronoun
-3|level/before-clause:free opens owner capital
33|level/before-clause:free opens owner country
12|level/before-clause:free opens owner people
-14|level/before-clause:free opens owner pronoun
56|level/before-far:1
62|level/before-far:4
-4|level/before-far:60
35|level/before-free:0 after-figure name far
42|level/before-free:0 after-figure name near
14|level/before-free:0 after-figure owner far
9|level/before-free:0 after-figure owner near
-6|level/before-free:0 free name far
-14|level/before-free:0 free name near
3|level/before-free:0 free owner far
25|level/before-free:0 free owner near
20|level/before-free:1 after-figure name far
-29|level/before-free:1 after-figure name near
-21|level/before-free:1 after-figure owner far
-17|level/before-free:1 after-figure owner near
16|level/before-free:1 free name far
35|level/before-free:1 free name near
-4|level/before-free:1 free owner far
9|level/before-free:1 free owner near
-18|level/before-free:2 after-figure name far
-22|level/before-free:2 after-figure name near
-4|level/before-free:2 after-figure owner far
-6|level/before-free:2 after-figure owner near
32|level/before-free:2 free name near
-3|level/before-free:3 after-figure name far
28|level/before-free:3 free name far
-10|level/before-free:3 free name near
-9|level/before-joint:0 after-figure
36|level/before-joint:0 free
-16|level/before-joint:1 after-figure
40|level/before-joint:1 free
4|level/before-joint:2 after-figure
71|level/before-joint:2 free
19|level/before-joint:3 after-figure
-36|level/before-joint:3 free
45|level/before-led:
3|level/before-led:\"
9|level/before-led:#
13|level/before-led:'s
-19|level/before-led:,
5|level/before-led:-
7|level/before-led:.
4|level/before-led::
17|level/before-led:;
-23|level/before-led:DATE
-16|level/before-led:PARTY
13|level/before-led:a
9|level/before-led:about
15|level/before-led:among
-47|level/before-led:and
6|level/before-led:as
3|level/before-led:ask
-17|level/before-led:at
-13|level/before-led:before
-9|level/before-led:behind
-5|level/before-led:between
-23|level/before-led:borders
-3|level/before-led:bring
26|level/before-led:but
-33|level/before-led:by
10|level/before-led:commit
-11|level/before-led:estimate
3|level/before-led:even
-39|level/before-led:for
-20|level/before-led:from
10|level/before-led:gross national product
-7|level/before-led:had
5|level/before-led:his
-13|level/before-led:host
-5|level/before-led:if
-7|level/before-led:in
21|level/before-led:its
5|level/before-led:left
16|level/before-led:let
-6|level/before-led:like
-5|level/before-led:make
26|level/before-led:neighboring
20|level/before-led:neither
-17|level/before-led:nor
-5|level/before-led:now
-13|level/before-led:of
-6|level/before-led:on
5|level/before-led:only
3|level/before-led:or
4|level/before-led:president
19|level/before-led:put
4|level/before-led:raise
4|level/before-led:say
15|level/before-led:show
3|level/before-led:take
-22|level/before-led:tell
20|level/before-led:than
32|level/before-led:that
15|level/before-led:the
-11|level/before-led:them
-56|level/before-led:to
6|level/before-led:together
-9|level/before-led:were
-9|level/before-led:what
40|level/before-led:when
-4|level/before-led:where
8|level/before-led:whereas
13|level/before-led:which
26|level/before-led:while
7|level/before-led:whose
30|level/before-led:with
16|level/before-led:years
29|level/before-led:—
51|level/before:body name
-50|level/before:body owner
15|level/before:capital name
5|level/before:capital owner
72|level/before:country name
38|level/before:country owner
-31|level/before:gov name
8|level/before:gov owner
-10|level/before:leader name
10|level/before:leader owner
-12|level/before:nongov name
24|level/before:people name
5|level/before:people owner
-5|level/before:pronoun name
-10|level/before:pronoun owner
-44|level/class-home:ALLIES JPN
-4|level/class-home:ALLIES NATO
-3|level/class-home:ALLIES foe
-21|level/class-home:ALLIES land
-9|level/class-home:ALLIES member
7|level/class-home:CHN CHN
13|level/class-home:CHN JPN
15|level/class-home:CHN land
4|level/class-home:EU land
4|level/class-home:EU member
-6|level/class-home:JPN CHN
-12|level/class-home:JPN JPN
-3|level/class-home:JPN land
9|level/class-home:JPN member
-3|level/class-home:NATO CHN
11|level/class-home:NATO JPN
-13|level/class-home:NATO NATO
-3|level/class-home:NATO USA
-14|level/class-home:NATO land
-36|level/class-home:NATO member
9|level/class-home:USA CHN
4|level/class-home:USA JPN
4|level/class-home:USA NATO
5|level/class-home:USA USA
-4|level/class-home:USA foe
15|level/class-home:USA land
10|level/class-home:USA member
30|level/class-home:foe JPN
-3|level/class-home:foe NATO
4|level/class-home:foe foe
13|level/class-home:foe land
3|level/class-home:foe member
-5|level/class-home:land CHN
30|level/class-home:land JPN
3|level/class-home:land foe
7|level/class-home:land land
-9|level/class-home:land member
-32|level/class-home:member JPN
16|level/class-home:member NATO
-17|level/class-home:member land
28|level/class-home:member member
-18|level/class-named:ALLIES JPN nobody-named
-26|level/class-named:ALLIES JPN others-named
-3|level/class-named:ALLIES NATO others-named
-3|level/class-named:ALLIES foe others-named
-8|level/class-named:ALLIES land nobody-named
-13|level/class-named:ALLIES land others-named
-6|level/class-named:ALLIES member nobody-named
-3|level/class-named:ALLIES member others-named
7|level/class-named:CHN CHN nobody-named
12|level/class-named:CHN JPN others-named
34|level/class-named:CHN land nobody-named
-19|level/class-named:CHN land others-named
4|level/class-named:EU land others-named
-5|level/class-named:JPN CHN others-named
-13|level/class-named:JPN JPN others-named
-5|level/class-named:JPN land nobody-named
9|level/class-named:JPN member others-named
-3|level/class-named:NATO CHN others-named
-20|level/class-named:NATO JPN nobody-named
31|level/class-named:NATO JPN others-named
-13|level/class-named:NATO NATO nobody-named
-3|level/class-named:NATO USA others-named
-10|level/class-named:NATO land nobody-named
-4|level/class-named:NATO land others-named
-16|level/class-named:NATO member nobody-named
-20|level/class-named:NATO member others-named
9|level/class-named:USA CHN others-named
5|level/class-named:USA JPN others-named
5|level/class-named:USA NATO others-named
5|level/class-named:USA USA others-named
-4|level/class-named:USA foe others-named
15|level/class-named:USA land nobody-named
4|level/class-named:USA member others-named
31|level/class-named:foe JPN others-named
-3|level/class-named:foe NATO others-named
5|level/class-named:foe foe others-named
13|level/class-named:foe land others-named
27|level/class-named:foe member nobody-named
-24|level/class-named:foe member others-named
-5|level/class-named:land CHN nobody-named
52|level/class-named:land JPN nobody-named
-22|level/class-named:land JPN others-named
3|level/class-named:land foe others-named
-10|level/class-named:land land nobody-named
17|level/class-named:land land others-named
-9|level/class-named:land member others-named
-14|level/class-named:member JPN nobody-named
-18|level/class-named:member JPN others-named
14|level/class-named:member NATO nobody-named
-15|level/class-named:member land nobody-named
-14|level/class-named:member member nobody-named
43|level/class-named:member member others-named
-16|level/class-shape:ALLIES fine
-12|level/class-shape:ALLIES half
-40|level/class-shape:ALLIES tenth
-18|level/class-shape:ALLIES whole
-13|level/class-shape:CHN fine
22|level/class-shape:CHN half
31|level/class-shape:CHN tenth
-5|level/class-shape:CHN whole
7|level/class-shape:EU whole
20|level/class-shape:JPN fine
-62|level/class-shape:JPN half
23|level/class-shape:JPN tenth
8|level/class-shape:JPN whole
-32|level/class-shape:NATO fine
-4|level/class-shape:NATO half
-17|level/class-shape:NATO tenth
-7|level/class-shape:NATO whole
-23|level/class-shape:USA fine
11|level/class-shape:USA half
9|level/class-shape:USA tenth
46|level/class-shape:USA whole
24|level/class-shape:foe half
-7|level/class-shape:foe tenth
33|level/class-shape:foe whole
67|level/class-shape:land fine
25|level/class-shape:land half
-19|level/class-shape:land tenth
-46|level/class-shape:land whole
-4|level/class-shape:member half
19|level/class-shape:member tenth
-17|level/class-shape:member whole
-6|level/class-value:ALLIES 1
-3|level/class-value:ALLIES 1.4
-5|level/class-value:ALLIES 1.5
-4|level/class-value:ALLIES 1.8
7|level/class-value:ALLIES 2.1
-4|level/class-value:ALLIES 2.5
-3|level/class-value:ALLIES 2.6
-3|level/class-value:ALLIES 2.8
-3|level/class-value:ALLIES 3
-20|level/class-value:ALLIES 3.3
-3|level/class-value:ALLIES 3.5
-4|level/class-value:ALLIES 5
-3|level/class-value:EU 0.2
4|level/class-value:EU 1.9
7|level/class-value:EU 2
-11|level/class-value:NATO 1
-3|level/class-value:NATO 1.004
-6|level/class-value:NATO 1.24
-9|level/class-value:NATO 1.28
-5|level/class-value:NATO 1.3
-10|level/class-value:NATO 1.37
-19|level/class-value:NATO 1.4
17|level/class-value:NATO 1.43
-8|level/class-value:NATO 1.5
-27|level/class-value:NATO 1.53
11|level/class-value:NATO 1.7
-14|level/class-value:NATO 1.8
12|level/class-value:NATO 2
-4|level/class-value:NATO 2.01
28|level/class-value:NATO 2.02
15|level/class-value:NATO 2.5
5|level/class-value:NATO 2.54
16|level/class-value:NATO 2.7
-7|level/class-value:NATO 2.8
12|level/class-value:NATO 3
38|level/class-value:NATO 3.3
-4|level/class-value:NATO 3.4
-9|level/class-value:NATO 3.5
-4|level/class-value:NATO 4
-12|level/class-value:NATO 4.1
-6|level/class-value:NATO 4.12
-6|level/class-value:NATO 5
-3|level/class-value:NATO 6
-3|level/class-value:NATO 7
-20|level/class-value:USA 0.9
-4|level/class-value:USA 0.91
-12|level/class-value:USA 0.93
-31|level/class-value:USA 1
-25|level/class-value:USA 1.4
-10|level/class-value:USA 1.5
-8|level/class-value:USA 1.6
-9|level/class-value:USA 1.7
-24|level/class-value:USA 1.8
-30|level/class-value:USA 2
-21|level/class-value:USA 2.3
-4|level/class-value:USA 2.32
-42|level/class-value:USA 2.5
-48|level/class-value:USA 2.6
-5|level/class-value:USA 2.8
17|level/class-value:USA 2.9
-8|level/class-value:USA 2E+1
36|level/class-value:USA 3
10|level/class-value:USA 3.1
25|level/class-value:USA 3.2
10|level/class-value:USA 3.38
60|level/class-value:USA 3.4
50|level/class-value:USA 3.5
10|level/class-value:USA 3.8
-21|level/class-value:USA 4
37|level/class-value:USA 4.6
-4|level/class-value:USA 4.7
23|level/class-value:USA 5
3|level/class-value:USA 5.5
29|level/class-value:USA 5.6
26|level/class-value:USA 6
7|level/class-value:USA 6.5
5|level/class-value:USA 7
-7|level/class-value:USA 7.3
45|level/class-value:USA 9
-22|level/class-verb:ALLIES be
15|level/class-verb:ALLIES demand
-8|level/class-verb:ALLIES level
-13|level/class-verb:ALLIES move
-4|level/class-verb:ALLIES pledge
-17|level/class-verb:ALLIES spend
-17|level/class-verb:CHN be
18|level/class-verb:CHN cap
3|level/class-verb:CHN demand
23|level/class-verb:CHN level
-3|level/class-verb:CHN move
-6|level/class-verb:CHN pledge
17|level/class-verb:CHN spend
6|level/class-verb:EU be
4|level/class-verb:EU move
-3|level/class-verb:EU pledge
-11|level/class-verb:JPN cap
-29|level/class-verb:JPN demand
54|level/class-verb:JPN level
13|level/class-verb:JPN move
3|level/class-verb:JPN pledge
-19|level/class-verb:JPN proposal
-28|level/class-verb:JPN spend
-45|level/class-verb:NATO be
-3|level/class-verb:NATO cap
9|level/class-verb:NATO demand
-32|level/class-verb:NATO level
-32|level/class-verb:NATO move
-7|level/class-verb:NATO pledge
-5|level/class-verb:NATO proposal
58|level/class-verb:NATO spend
62|level/class-verb:USA be
-16|level/class-verb:USA demand
-10|level/class-verb:USA level
18|level/class-verb:USA move
27|level/class-verb:USA spend
-17|level/class-verb:foe be
9|level/class-verb:foe level
9|level/class-verb:foe move
20|level/class-verb:foe proposal
-13|level/class-verb:foe spend
3|level/class-verb:land be
39|level/class-verb:land demand
6|level/class-verb:land level
-6|level/class-verb:land move
22|level/class-verb:land pledge
7|level/class-verb:land proposal
-13|level/class-verb:land spend
29|level/class-verb:member be
-20|level/class-verb:member demand
-42|level/class-verb:member level
9|level/class-verb:member move
-3|level/class-verb:member pledge
-31|level/class-verb:member spend
-86|level/class:ALLIES
35|level/class:CHN
8|level/class:EU
-10|level/class:JPN
-60|level/class:NATO
43|level/class:USA
48|level/class:foe
27|level/class:land
-4|level/class:member
53|level/heir:nobody-named
-39|level/heir:others-named
-5|level/home:nobody-named
-27|level/home:others-named
64|level/last:before
-20|level/last:same-sentence
14|level/named:1
26|level/named:2
15|level/named:3
51|level/ruled
-18|level/ruled:spender-before
32|level/ruled:spender-beside
-29|level/ruled:spender-clause
-16|level/ruled:spender-listed
42|level/ruled:spender-located
4|level/ruled:spender-of-gdp
5|level/ruled:spender-of-noun
16|level/ruled:spender-respectively
3|level/ruled:spender-subject
8|level/ruled:spender-where
-7|level/same-figure-of-another
7|level/same-figure-of-it
-12|level/subject-of:afford
-12|level/subject-of:aim
-28|level/subject-of:allot
9|level/subject-of:amount
-7|level/subject-of:approach
27|level/subject-of:average
-7|level/subject-of:be
10|level/subject-of:bring
-9|level/subject-of:come to
10|level/subject-of:commit
17|level/subject-of:devote
11|level/subject-of:drop
8|level/subject-of:estimate
-3|level/subject-of:expect
25|level/subject-of:get
-21|level/subject-of:give
3|level/subject-of:grow
6|level/subject-of:hit
5|level/subject-of:keep
7|level/subject-of:lay out
-4|level/subject-of:leave
13|level/subject-of:manage
3|level/subject-of:mention
8|level/subject-of:plan
4|level/subject-of:pledge
4|level/subject-of:promise
-7|level/subject-of:put
4|level/subject-of:raise
7|level/subject-of:reach
23|level/subject-of:remain
22|level/subject-of:rise
-16|level/subject-of:seek
7|level/subject-of:set aside
-4|level/subject-of:sit
5|level/subject-of:slip
14|level/subject-of:spend
-16|level/subject-of:stand
13|level/subject-of:stay
-6|level/subject-of:stop
-20|level/subject-of:swell
15|level/subject-of:take
4|level/subject-of:top
6|level/subject-of:urge
3|level/subject-of:use
-21|level/subject-of:want
-12|level/subject-of:work out at
4|level/subject:be body
11|level/subject:be capital
-6|level/subject:be leader
8|level/subject:be people
-25|level/subject:be pronoun
9|level/subject:cap country
-14|level/subject:demand capital
3|level/subject:demand country
5|level/subject:demand leader
-20|level/subject:demand nongov
-23|level/subject:demand pronoun
5|level/subject:level body
11|level/subject:level capital
35|level/subject:level country
-14|level/subject:level gov
-4|level/subject:level leader
-19|level/subject:level pronoun
-26|level/subject:move body
13|level/subject:move capital
40|level/subject:move country
24|level/subject:move gov
-9|level/subject:move leader
7|level/subject:move people
17|level/subject:move pronoun
18|level/subject:pledge country
-3|level/subject:pledge gov
8|level/subject:pledge leader
-20|level/subject:proposal capital
3|level/subject:proposal gov
14|level/subject:spend body
9|level/subject:spend capital
-29|level/subject:spend country
25|level/subject:spend gov
-3|level/subject:spend leader
4|level/subject:spend people
-14|level/subject:spend pronoun
69|level/title
64|level/told-of:0
25|level/told-of:1
-28|level/told-of:2
-60|level/told-of:3
7|level/unnamed
-62|level/unnamed-beside-others
-7|other/after-joint:0 mid
11|other/after-joint:0 near
6|other/after-joint:1 far
-5|other/after-joint:1 mid
5|other/after-led:, far joined
-11|other/after-led:, near joined
7|other/after-led:from near free
3|other/after-led:in far joined
-17|other/after-led:in near free
7|other/after:country name
-6|other/after:gov name
6|other/after:gov owner
6|other/after:pronoun name
7|other/after:pronoun owner
3|other/asked
-7|other/asks
5|other/before-clause:after-figure inside name pronoun
-9|other/before-clause:free inside name body
13|other/before-clause:free inside name country
-14|other/before-clause:free inside name gov
4|other/before-clause:free inside name leader
3|other/before-clause:free inside name nongov
3|other/before-clause:free inside name pronoun
-3|other/before-clause:free opens name country
4|other/before-clause:free opens name leader
18|other/before-far:20
-21|other/before-far:4
23|other/before-far:9
12|other/before-free:0 after-figure name near
-4|other/before-free:0 free name near
11|other/before-free:1 free name near
11|other/before-joint:1 after-figure
7|other/before-joint:1 free
12|other/before-led:
3|other/before-led:,
4|other/before-led:chancellor
7|other/before-led:for
9|other/before-led:if
10|other/before-led:its
-6|other/before-led:match
4|other/before-led:of
3|other/before-led:the
4|other/before-led:were
-7|other/before:body name
17|other/before:country name
-12|other/before:gov name
8|other/before:leader name
4|other/before:nongov name
8|other/before:pronoun name
23|other/class-home:ALLIES JPN
-11|other/class-home:ALLIES land
-9|other/class-home:ALLIES member
18|other/class-home:JPN JPN
-4|other/class-home:JPN land
6|other/class-home:JPN member
-22|other/class-home:NATO JPN
-8|other/class-home:NATO NATO
-3|other/class-home:NATO land
8|other/class-home:NATO member
-8|other/class-home:USA JPN
-6|other/class-home:USA land
-3|other/class-home:foe member
-4|other/class-home:land JPN
19|other/class-home:land land
-5|other/class-home:land member
-5|other/class-home:member JPN
10|other/class-home:member NATO
16|other/class-home:member member
24|other/class-named:ALLIES JPN others-named
-4|other/class-named:ALLIES land nobody-named
-7|other/class-named:ALLIES land others-named
-3|other/class-named:ALLIES member nobody-named
-6|other/class-named:ALLIES member others-named
9|other/class-named:JPN JPN nobody-named
9|other/class-named:JPN JPN others-named
-4|other/class-named:JPN land nobody-named
4|other/class-named:JPN member others-named
-10|other/class-named:NATO JPN nobody-named
-12|other/class-named:NATO JPN others-named
-7|other/class-named:NATO member nobody-named
15|other/class-named:NATO member others-named
-6|other/class-named:USA JPN others-named
-5|other/class-named:USA land others-named
-3|other/class-named:foe member others-named
10|other/class-named:land JPN nobody-named
-14|other/class-named:land JPN others-named
10|other/class-named:land land nobody-named
9|other/class-named:land land others-named
-3|other/class-named:land member others-named
-6|other/class-named:member JPN nobody-named
10|other/class-named:member member nobody-named
6|other/class-named:member member others-named
-24|other/class-shape:ALLIES half
-4|other/class-shape:ALLIES tenth
27|other/class-shape:ALLIES whole
-7|other/class-shape:EU whole
47|other/class-shape:JPN half
-8|other/class-shape:JPN tenth
-18|other/class-shape:JPN whole
-10|other/class-shape:NATO half
-15|other/class-shape:NATO whole
-14|other/class-shape:USA whole
-3|other/class-shape:foe whole
-7|other/class-shape:land half
19|other/class-shape:land tenth
-6|other/class-shape:member half
-5|other/class-shape:member tenth
32|other/class-shape:member whole
-19|other/class-value:ALLIES 1
23|other/class-value:ALLIES 2
-8|other/class-value:ALLIES 3
-20|other/class-value:ALLIES 3.5
25|other/class-value:ALLIES 4
8|other/class-value:ALLIES 5
-14|other/class-value:NATO 1
-4|other/class-value:NATO 3
-8|other/class-value:NATO 3.5
5|other/class-value:NATO 5
-4|other/class-value:USA 1E+1
-4|other/class-value:USA 5
-12|other/class-verb:ALLIES be
-8|other/class-verb:ALLIES demand
9|other/class-verb:ALLIES move
28|other/class-verb:ALLIES pledge
-3|other/class-verb:ALLIES proposal
-4|other/class-verb:ALLIES spend
-10|other/class-verb:EU be
6|other/class-verb:EU move
15|other/class-verb:JPN be
16|other/class-verb:JPN demand
3|other/class-verb:JPN level
-11|other/class-verb:JPN move
-25|other/class-verb:JPN pledge
4|other/class-verb:JPN spend
16|other/class-verb:NATO be
-11|other/class-verb:NATO move
-4|other/class-verb:NATO pledge
-6|other/class-verb:NATO proposal
-6|other/class-verb:USA demand
-4|other/class-verb:USA move
-3|other/class-verb:foe be
-4|other/class-verb:land be
7|other/class-verb:land demand
5|other/class-verb:land move
-8|other/class-verb:member demand
3|other/class-verb:member denial
5|other/class-verb:member move
6|other/class-verb:member proposal
-4|other/class:EU
20|other/class:JPN
-27|other/class:NATO
-15|other/class:USA
-4|other/class:foe
10|other/class:land
21|other/class:member
28|other/heir:nobody-named
-8|other/heir:others-named
37|other/home:nobody-named
14|other/home:others-named
12|other/last:before
-12|other/last:same-sentence
16|other/named:1
25|other/named:3
25|other/ruled
18|other/ruled:spender-before
28|other/ruled:spender-clause
-17|other/ruled:spender-clause-after
4|other/ruled:spender-home
3|other/ruled:spender-of-gdp
3|other/ruled:spender-party
-25|other/same-figure-of-another
25|other/same-figure-of-it
7|other/subject-of:exempt
4|other/subject-of:get
7|other/subject-of:go
6|other/subject-of:match
3|other/subject-of:take
7|other/subject:denial country
3|other/subject:move country
5|other/subject:move gov
6|other/subject:move pronoun
5|other/subject:pledge pronoun
36|other/title
15|other/told-of:0
-40|other/told-of:1
26|other/told-of:3
-33|other/unnamed
-7|other/unnamed-beside-others
-14|pledge/after-joint:0 mid
21|pledge/after-joint:0 near
20|pledge/after-joint:1 far
-9|pledge/after-joint:1 mid
28|pledge/after-joint:1 near
-28|pledge/after-joint:2 mid
8|pledge/after-joint:2 near
-8|pledge/after-joint:3 mid
4|pledge/after-led:\" far joined
-10|pledge/after-led:\" near joined
58|pledge/after-led:# near free
-3|pledge/after-led:, far joined
13|pledge/after-led:, near joined
7|pledge/after-led:: far joined
-5|pledge/after-led:; far joined
-5|pledge/after-led:; near joined
-6|pledge/after-led:and far joined
-9|pledge/after-led:and near free
10|pledge/after-led:and near joined
-26|pledge/after-led:as near free
10|pledge/after-led:as near joined
-16|pledge/after-led:at near free
3|pledge/after-led:before far joined
5|pledge/after-led:by near free
13|pledge/after-led:date far joined
-36|pledge/after-led:defense minister far joined
-12|pledge/after-led:for far joined
-10|pledge/after-led:for near free
11|pledge/after-led:from far joined
-6|pledge/after-led:give far joined
-25|pledge/after-led:in far joined
-8|pledge/after-led:keep far joined
-3|pledge/after-led:of far free
-9|pledge/after-led:of near free
-7|pledge/after-led:on far joined
3|pledge/after-led:on near free
-9|pledge/after-led:prime minister far joined
17|pledge/after-led:say far joined
-27|pledge/after-led:say near joined
14|pledge/after-led:schedule far joined
-26|pledge/after-led:since far joined
5|pledge/after-led:target far joined
50|pledge/after-led:than far joined
-5|pledge/after-led:that far free
15|pledge/after-led:that far joined
31|pledge/after-led:that near free
5|pledge/after-led:what far free
11|pledge/after-led:what near joined
18|pledge/after-led:which near joined
-4|pledge/after-led:while near joined
17|pledge/after:allies name
14|pledge/after:body name
39|pledge/after:body owner
-16|pledge/after:capital name
-3|pledge/after:country name
17|pledge/after:country owner
-7|pledge/after:gov owner
-13|pledge/after:leader name
-28|pledge/after:nongov name
4|pledge/after:people owner
-12|pledge/after:pronoun owner
30|pledge/asked
148|pledge/asks
-3|pledge/before-clause:after-figure inside name country
18|pledge/before-clause:after-figure inside name leader
4|pledge/before-clause:after-figure inside name nongov
15|pledge/before-clause:after-figure inside name pronoun
-16|pledge/before-clause:after-figure inside owner body
3|pledge/before-clause:after-figure inside owner country
-4|pledge/before-clause:after-figure inside owner pronoun
-7|pledge/before-clause:after-figure opens name allies
-6|pledge/before-clause:after-figure opens name body
4|pledge/before-clause:after-figure opens name country
-15|pledge/before-clause:after-figure opens name pronoun
3|pledge/before-clause:after-figure opens owner country
-8|pledge/before-clause:after-figure opens owner leader
-4|pledge/before-clause:after-figure opens owner pronoun
-24|pledge/before-clause:free inside name allies
14|pledge/before-clause:free inside name body
3|pledge/before-clause:free inside name capital
-5|pledge/before-clause:free inside name country
-9|pledge/before-clause:free inside name gov
25|pledge/before-clause:free inside name leader
-17|pledge/before-clause:free inside name nongov
-40|pledge/before-clause:free inside name pronoun
41|pledge/before-clause:free inside owner body
6|pledge/before-clause:free inside owner country
-6|pledge/before-clause:free inside owner gov
-3|pledge/before-clause:free inside owner people
-3|pledge/before-clause:free inside owner pronoun
9|pledge/before-clause:free opens name allies
6|pledge/before-clause:free opens name body
-11|pledge/before-clause:free opens name capital
-7|pledge/before-clause:free opens name country
23|pledge/before-clause:free opens name gov
-8|pledge/before-clause:free opens name leader
-6|pledge/before-clause:free opens name nongov
9|pledge/before-clause:free opens name people
22|pledge/before-clause:free opens name pronoun
-5|pledge/before-clause:free opens owner body
-4|pledge/before-clause:free opens owner country
14|pledge/before-clause:free opens owner leader
13|pledge/before-clause:free opens owner pronoun
4|pledge/before-far:1
3|pledge/before-far:20
12|pledge/before-far:4
3|pledge/before-far:60
15|pledge/before-far:9
-5|pledge/before-free:0 after-figure name far
3|pledge/before-free:0 after-figure name near
6|pledge/before-free:0 after-figure owner near
8|pledge/before-free:0 free name far
-5|pledge/before-free:0 free name near
5|pledge/before-free:0 free owner far
30|pledge/before-free:0 free owner near
20|pledge/before-free:1 after-figure name near
-12|pledge/before-free:1 after-figure owner far
-5|pledge/before-free:1 after-figure owner near
-13|pledge/before-free:1 free name far
-24|pledge/before-free:1 free name near
-5|pledge/before-free:1 free owner near
-11|pledge/before-free:2 after-figure name far
30|pledge/before-free:2 free name far
19|pledge/before-free:2 free name near
20|pledge/before-free:2 free owner near
-27|pledge/before-free:3 free name far
28|pledge/before-joint:0 after-figure
10|pledge/before-joint:0 free
-6|pledge/before-joint:1 after-figure
25|pledge/before-joint:1 free
-28|pledge/before-joint:2 after-figure
6|pledge/before-joint:2 free
3|pledge/before-joint:3 after-figure
33|pledge/before-led:
-17|pledge/before-led:\"
-48|pledge/before-led:#
25|pledge/before-led:'s
7|pledge/before-led:,
6|pledge/before-led:.
-5|pledge/before-led::
11|pledge/before-led:;
-8|pledge/before-led:DATE
13|pledge/before-led:PARTY
-9|pledge/before-led:a
13|pledge/before-led:after
5|pledge/before-led:alliance
-39|pledge/before-led:allied
20|pledge/before-led:and
3|pledge/before-led:as
-4|pledge/before-led:ask
16|pledge/before-led:at
3|pledge/before-led:baltic
-7|pledge/before-led:behind
15|pledge/before-led:bring
6|pledge/before-led:call
-18|pledge/before-led:chief
-24|pledge/before-led:commit
-8|pledge/before-led:defense minister
-4|pledge/before-led:defense secretary
-27|pledge/before-led:europe
-10|pledge/before-led:european
4|pledge/before-led:find
-17|pledge/before-led:for
13|pledge/before-led:from
10|pledge/before-led:general
16|pledge/before-led:has
4|pledge/before-led:how
-30|pledge/before-led:in
-57|pledge/before-led:its
32|pledge/before-led:make good on
-9|pledge/before-led:match
-19|pledge/before-led:meet
-3|pledge/before-led:mention
4|pledge/before-led:mind
-34|pledge/before-led:move up
-7|pledge/before-led:neutral
-9|pledge/before-led:next
9|pledge/before-led:now
-4|pledge/before-led:oblige
-9|pledge/before-led:of
20|pledge/before-led:on
18|pledge/before-led:only
4|pledge/before-led:out
8|pledge/before-led:praised
4|pledge/before-led:president
16|pledge/before-led:prime minister
4|pledge/before-led:regards
51|pledge/before-led:say
5|pledge/before-led:since
8|pledge/before-led:take
-32|pledge/before-led:tell
-21|pledge/before-led:that
33|pledge/before-led:the
-10|pledge/before-led:though
11|pledge/before-led:under
-19|pledge/before-led:was
3|pledge/before-led:welcomed
10|pledge/before-led:what
-27|pledge/before-led:when
-6|pledge/before-led:where
12|pledge/before-led:whether
-14|pledge/before-led:which
-4|pledge/before-led:whom
10|pledge/before-led:whose
16|pledge/before-led:with
3|pledge/before-led:yet
-7|pledge/before-led:—
-22|pledge/before:allies name
15|pledge/before:body name
21|pledge/before:body owner
-10|pledge/before:capital name
-11|pledge/before:country name
8|pledge/before:country owner
13|pledge/before:gov name
-4|pledge/before:gov owner
34|pledge/before:leader name
8|pledge/before:leader owner
-17|pledge/before:nongov name
-4|pledge/before:nongov owner
11|pledge/before:people name
8|pledge/before:people owner
-17|pledge/before:pronoun name
-25|pledge/class-home:ALLIES JPN
-5|pledge/class-home:ALLIES NATO
-13|pledge/class-home:ALLIES land
-5|pledge/class-home:ALLIES member
-4|pledge/class-home:CHN CHN
-22|pledge/class-home:CHN JPN
-9|pledge/class-home:JPN CHN
-22|pledge/class-home:JPN JPN
21|pledge/class-home:JPN land
17|pledge/class-home:JPN member
6|pledge/class-home:NATO CHN
58|pledge/class-home:NATO JPN
28|pledge/class-home:NATO NATO
-16|pledge/class-home:NATO land
-7|pledge/class-home:NATO member
-9|pledge/class-home:USA JPN
-17|pledge/class-home:USA NATO
-14|pledge/class-home:USA land
-6|pledge/class-home:USA member
-20|pledge/class-home:foe JPN
-6|pledge/class-home:foe NATO
7|pledge/class-home:land CHN
-4|pledge/class-home:land JPN
9|pledge/class-home:land NATO
-3|pledge/class-home:land land
27|pledge/class-home:land member
43|pledge/class-home:member JPN
-9|pledge/class-home:member NATO
25|pledge/class-home:member land
4|pledge/class-home:member member
-5|pledge/class-named:ALLIES JPN nobody-named
-19|pledge/class-named:ALLIES JPN others-named
-4|pledge/class-named:ALLIES NATO others-named
-3|pledge/class-named:ALLIES land nobody-named
-10|pledge/class-named:ALLIES land others-named
-4|pledge/class-named:ALLIES member others-named
-4|pledge/class-named:CHN CHN others-named
-21|pledge/class-named:CHN JPN others-named
-9|pledge/class-named:JPN CHN others-named
18|pledge/class-named:JPN JPN nobody-named
-39|pledge/class-named:JPN JPN others-named
22|pledge/class-named:JPN land others-named
3|pledge/class-named:JPN member others-named
6|pledge/class-named:NATO CHN others-named
19|pledge/class-named:NATO JPN nobody-named
39|pledge/class-named:NATO JPN others-named
12|pledge/class-named:NATO NATO nobody-named
16|pledge/class-named:NATO NATO others-named
11|pledge/class-named:NATO land nobody-named
-26|pledge/class-named:NATO land others-named
-6|pledge/class-named:NATO member others-named
-8|pledge/class-named:USA JPN others-named
-17|pledge/class-named:USA NATO others-named
-12|pledge/class-named:USA land others-named
-6|pledge/class-named:USA member others-named
-20|pledge/class-named:foe JPN others-named
-6|pledge/class-named:foe NATO others-named
7|pledge/class-named:land CHN others-named
-17|pledge/class-named:land JPN nobody-named
13|pledge/class-named:land JPN others-named
9|pledge/class-named:land NATO others-named
-6|pledge/class-named:land land nobody-named
12|pledge/class-named:land member nobody-named
15|pledge/class-named:land member others-named
-13|pledge/class-named:member JPN nobody-named
55|pledge/class-named:member JPN others-named
-10|pledge/class-named:member NATO nobody-named
25|pledge/class-named:member land others-named
-23|pledge/class-named:member member nobody-named
27|pledge/class-named:member member others-named
14|pledge/class-shape:ALLIES half
-61|pledge/class-shape:ALLIES whole
-27|pledge/class-shape:CHN whole
-94|pledge/class-shape:JPN half
-14|pledge/class-shape:JPN tenth
117|pledge/class-shape:JPN whole
63|pledge/class-shape:NATO half
-38|pledge/class-shape:NATO tenth
74|pledge/class-shape:NATO whole
6|pledge/class-shape:USA half
-4|pledge/class-shape:USA tenth
-48|pledge/class-shape:USA whole
-5|pledge/class-shape:foe half
-43|pledge/class-shape:foe whole
-6|pledge/class-shape:land half
33|pledge/class-shape:land tenth
7|pledge/class-shape:land whole
50|pledge/class-shape:member half
24|pledge/class-shape:member tenth
-18|pledge/class-shape:member whole
-19|pledge/class-value:ALLIES 2
16|pledge/class-value:ALLIES 3.5
-40|pledge/class-value:ALLIES 5
50|pledge/class-value:NATO 1.5
-33|pledge/class-value:NATO 2.1
-51|pledge/class-value:NATO 2.5
-28|pledge/class-value:NATO 3
65|pledge/class-value:NATO 3.5
104|pledge/class-value:NATO 5
-43|pledge/class-value:USA 2
-3|pledge/class-value:USA 2.4
-3|pledge/class-value:USA 3
-13|pledge/class-value:USA 3.5
-5|pledge/class-verb:ALLIES be
-3|pledge/class-verb:ALLIES demand
-8|pledge/class-verb:ALLIES move
-32|pledge/class-verb:ALLIES pledge
-3|pledge/class-verb:CHN move
-8|pledge/class-verb:CHN pledge
26|pledge/class-verb:JPN be
23|pledge/class-verb:JPN demand
13|pledge/class-verb:JPN level
39|pledge/class-verb:JPN move
-4|pledge/class-verb:JPN pledge
-6|pledge/class-verb:JPN proposal
-5|pledge/class-verb:JPN spend
42|pledge/class-verb:NATO be
-3|pledge/class-verb:NATO cap
-45|pledge/class-verb:NATO demand
-20|pledge/class-verb:NATO move
-30|pledge/class-verb:NATO pledge
40|pledge/class-verb:NATO proposal
-22|pledge/class-verb:NATO spend
-6|pledge/class-verb:USA be
-18|pledge/class-verb:USA demand
-15|pledge/class-verb:USA move
9|pledge/class-verb:USA pledge
-10|pledge/class-verb:foe be
-23|pledge/class-verb:foe move
-4|pledge/class-verb:foe pledge
7|pledge/class-verb:land be
3|pledge/class-verb:land cap
12|pledge/class-verb:land demand
12|pledge/class-verb:land level
25|pledge/class-verb:land move
-34|pledge/class-verb:land proposal
-3|pledge/class-verb:land spend
-53|pledge/class-verb:member be
34|pledge/class-verb:member demand
-3|pledge/class-verb:member denial
-23|pledge/class-verb:member level
4|pledge/class-verb:member move
70|pledge/class-verb:member pledge
31|pledge/class-verb:member spend
-49|pledge/class:ALLIES
-27|pledge/class:CHN
-28|pledge/class:EU
7|pledge/class:JPN
98|pledge/class:NATO
-46|pledge/class:USA
-47|pledge/class:foe
35|pledge/class:land
57|pledge/class:member
-46|pledge/heir:nobody-named
-33|pledge/heir:others-named
-7|pledge/home:nobody-named
-19|pledge/home:others-named
-37|pledge/last:before
-7|pledge/last:same-sentence
-16|pledge/named:1
45|pledge/named:2
19|pledge/named:3
-78|pledge/ruled
17|pledge/ruled:spender-beside
-83|pledge/ruled:spender-clause
-6|pledge/ruled:spender-listed
-7|pledge/ruled:spender-near
5|pledge/ruled:spender-of-gdp
10|pledge/ruled:spender-of-noun
-26|pledge/ruled:spender-ours
-13|pledge/ruled:spender-party
21|pledge/ruled:spender-relative
7|pledge/ruled:spender-respectively
13|pledge/ruled:spender-standard
-29|pledge/ruled:spender-subject
4|pledge/ruled:spender-where
-8|pledge/same-figure-of-another
8|pledge/same-figure-of-it
-4|pledge/subject-of:about
-3|pledge/subject-of:accept
-23|pledge/subject-of:agree
10|pledge/subject-of:aim
3|pledge/subject-of:allocate
-5|pledge/subject-of:amount
-16|pledge/subject-of:announce
-7|pledge/subject-of:ask
13|pledge/subject-of:back
8|pledge/subject-of:be
3|pledge/subject-of:bind
5|pledge/subject-of:bring
-13|pledge/subject-of:calculate
11|pledge/subject-of:call
7|pledge/subject-of:call for
4|pledge/subject-of:choose
-9|pledge/subject-of:climb
-3|pledge/subject-of:commit
-14|pledge/subject-of:decide
-5|pledge/subject-of:devote
5|pledge/subject-of:do
-33|pledge/subject-of:drop
-17|pledge/subject-of:due
3|pledge/subject-of:exceed
-8|pledge/subject-of:expect
12|pledge/subject-of:foresee
6|pledge/subject-of:get
-9|pledge/subject-of:go
-10|pledge/subject-of:head
-11|pledge/subject-of:hit
6|pledge/subject-of:hope
5|pledge/subject-of:hurry
5|pledge/subject-of:intend
4|pledge/subject-of:invest
3|pledge/subject-of:keep
-3|pledge/subject-of:leave
6|pledge/subject-of:lift
32|pledge/subject-of:make good on
-11|pledge/subject-of:match
17|pledge/subject-of:mean
-13|pledge/subject-of:meet
9|pledge/subject-of:move
-34|pledge/subject-of:move up
5|pledge/subject-of:name
-4|pledge/subject-of:oblige
5|pledge/subject-of:pay
40|pledge/subject-of:plan
10|pledge/subject-of:pledge
11|pledge/subject-of:promise
-8|pledge/subject-of:propose
3|pledge/subject-of:put
-9|pledge/subject-of:reach
-39|pledge/subject-of:reaffirm
-5|pledge/subject-of:recommend
-3|pledge/subject-of:resolve
13|pledge/subject-of:rise
-28|pledge/subject-of:secure
4|pledge/subject-of:seek
8|pledge/subject-of:set
3|pledge/subject-of:settle for
-42|pledge/subject-of:settle on
6|pledge/subject-of:sign up
14|pledge/subject-of:spend
-3|pledge/subject-of:stand
-27|pledge/subject-of:study
7|pledge/subject-of:take
19|pledge/subject-of:tell
-5|pledge/subject-of:urge
31|pledge/subject-of:vow
8|pledge/subject-of:want
8|pledge/subject:be body
8|pledge/subject:be capital
-23|pledge/subject:be country
11|pledge/subject:be gov
8|pledge/subject:be leader
-5|pledge/subject:be nongov
-9|pledge/subject:demand body
-9|pledge/subject:demand capital
5|pledge/subject:demand country
31|pledge/subject:demand leader
12|pledge/subject:demand pronoun
-15|pledge/subject:level body
-6|pledge/subject:level country
3|pledge/subject:level gov
-3|pledge/subject:level pronoun
13|pledge/subject:move capital
-36|pledge/subject:move country
-12|pledge/subject:move gov
7|pledge/subject:move leader
-6|pledge/subject:move nongov
6|pledge/subject:move people
-6|pledge/subject:move pronoun
4|pledge/subject:pledge allies
43|pledge/subject:pledge body
44|pledge/subject:pledge country
-30|pledge/subject:pledge gov
18|pledge/subject:pledge leader
-3|pledge/subject:pledge nongov
-76|pledge/subject:pledge pronoun
-28|pledge/subject:proposal capital
4|pledge/subject:proposal country
4|pledge/subject:proposal gov
4|pledge/subject:proposal leader
-11|pledge/subject:proposal nongov
13|pledge/subject:proposal pronoun
-5|pledge/subject:spend country
16|pledge/subject:spend gov
8|pledge/subject:spend pronoun
18|pledge/title
13|pledge/told-of:1
-9|pledge/told-of:2
-4|pledge/told-of:3
-19|pledge/unnamed
-28|pledge/unnamed-beside-others
16|proposal/after-joint:0 mid
-20|proposal/after-joint:1 far
7|proposal/after-joint:1 mid
-11|proposal/after-joint:1 near
-3|proposal/after-joint:2 far
28|proposal/after-joint:2 mid
5|proposal/after-joint:3 far
8|proposal/after-joint:3 mid
4|proposal/after-joint:3 near
9|proposal/after-led:, far joined
-3|proposal/after-led:. far joined
4|proposal/after-led:; near joined
12|proposal/after-led:and far joined
4|proposal/after-led:as near free
4|proposal/after-led:bring far joined
12|proposal/after-led:for far free
16|proposal/after-led:for near free
-16|proposal/after-led:if near joined
7|proposal/after-led:in far free
4|proposal/after-led:in far joined
-16|proposal/after-led:in line with near joined
8|proposal/after-led:next near free
9|proposal/after-led:of near free
-35|proposal/after-led:of near joined
-3|proposal/after-led:on near free
6|proposal/after-led:present far joined
3|proposal/after-led:several far joined
-8|proposal/after-led:strategy far free
-18|proposal/after-led:tell far joined
-12|proposal/after-led:that far free
-4|proposal/after-led:that far joined
8|proposal/after-led:to far joined
-4|proposal/after-led:to near free
3|proposal/after-led:visiting far joined
-4|proposal/after-led:what far free
33|proposal/after-led:which far joined
25|proposal/after:allies name
9|proposal/after:body name
-6|proposal/after:body owner
8|proposal/after:capital name
15|proposal/after:capital owner
-6|proposal/after:country name
4|proposal/after:country owner
-15|proposal/after:gov name
25|proposal/after:leader name
17|proposal/after:nongov name
5|proposal/after:nongov owner
3|proposal/after:people name
-45|proposal/after:pronoun name
-7|proposal/after:pronoun owner
-6|proposal/asked
-3|proposal/asks
-18|proposal/before-clause:after-figure inside name country
5|proposal/before-clause:after-figure inside name nongov
-19|proposal/before-clause:after-figure inside name pronoun
10|proposal/before-clause:after-figure inside owner country
5|proposal/before-clause:after-figure inside owner pronoun
10|proposal/before-clause:after-figure opens name capital
-13|proposal/before-clause:after-figure opens name country
17|proposal/before-clause:after-figure opens name leader
13|proposal/before-clause:after-figure opens name pronoun
12|proposal/before-clause:free inside name body
20|proposal/before-clause:free inside name capital
-6|proposal/before-clause:free inside name country
-15|proposal/before-clause:free inside name gov
-8|proposal/before-clause:free inside name leader
22|proposal/before-clause:free inside name nongov
10|proposal/before-clause:free inside name pronoun
14|proposal/before-clause:free inside owner body
3|proposal/before-clause:free inside owner country
-24|proposal/before-clause:free inside owner gov
21|proposal/before-clause:free inside owner nongov
-29|proposal/before-clause:free inside owner pronoun
4|proposal/before-clause:free opens name body
-15|proposal/before-clause:free opens name capital
3|proposal/before-clause:free opens name country
-7|proposal/before-clause:free opens name gov
24|proposal/before-clause:free opens name leader
-18|proposal/before-clause:free opens name nongov
-31|proposal/before-clause:free opens name pronoun
6|proposal/before-clause:free opens owner capital
9|proposal/before-clause:free opens owner country
9|proposal/before-clause:free opens owner nongov
-10|proposal/before-clause:free opens owner pronoun
-5|proposal/before-far:20
41|proposal/before-far:4
-27|proposal/before-far:60
3|proposal/before-far:9
-11|proposal/before-free:0 after-figure name far
4|proposal/before-free:0 after-figure name near
4|proposal/before-free:0 after-figure owner far
16|proposal/before-free:0 after-figure owner near
31|proposal/before-free:0 free name near
4|proposal/before-free:0 free owner far
-13|proposal/before-free:0 free owner near
-7|proposal/before-free:1 after-figure name far
-6|proposal/before-free:1 after-figure name near
9|proposal/before-free:1 free name far
-40|proposal/before-free:1 free name near
14|proposal/before-free:1 free owner near
-3|proposal/before-free:2 free name near
-4|proposal/before-free:2 free owner near
4|proposal/before-joint:0 after-figure
20|proposal/before-joint:0 free
26|proposal/before-joint:1 after-figure
-35|proposal/before-joint:1 free
-20|proposal/before-joint:2 after-figure
7|proposal/before-joint:2 free
4|proposal/before-joint:3 after-figure
6|proposal/before-joint:3 free
6|proposal/before-led:
8|proposal/before-led:\"
17|proposal/before-led:'s
3|proposal/before-led:(
3|proposal/before-led:)
-4|proposal/before-led:,
-3|proposal/before-led::
19|proposal/before-led:PARTY
-16|proposal/before-led:and
-4|proposal/before-led:as
-25|proposal/before-led:at
3|proposal/before-led:because
-6|proposal/before-led:by
22|proposal/before-led:chairs
-4|proposal/before-led:defense secretary
14|proposal/before-led:every
3|proposal/before-led:expect
-20|proposal/before-led:for
-3|proposal/before-led:foreign minister
-5|proposal/before-led:former
19|proposal/before-led:general
4|proposal/before-led:if
-4|proposal/before-led:mr
-12|proposal/before-led:national security adviser
-13|proposal/before-led:prime minister
6|proposal/before-led:raise
4|proposal/before-led:reiterate
-35|proposal/before-led:say
9|proposal/before-led:that
7|proposal/before-led:think
10|proposal/before-led:to
-25|proposal/before-led:urge
-5|proposal/before-led:what
8|proposal/before-led:where
3|proposal/before-led:whether
13|proposal/before-led:while
-8|proposal/before-led:with
19|proposal/before:body name
16|proposal/before:body owner
12|proposal/before:capital name
8|proposal/before:capital owner
-34|proposal/before:country name
22|proposal/before:country owner
-22|proposal/before:gov name
-24|proposal/before:gov owner
33|proposal/before:leader name
9|proposal/before:nongov name
30|proposal/before:nongov owner
-27|proposal/before:pronoun name
-34|proposal/before:pronoun owner
25|proposal/class-home:ALLIES JPN
-8|proposal/class-home:ALLIES NATO
-3|proposal/class-home:ALLIES USA
-26|proposal/class-home:ALLIES land
14|proposal/class-home:ALLIES member
-12|proposal/class-home:CHN JPN
-8|proposal/class-home:CHN land
19|proposal/class-home:JPN land
8|proposal/class-home:JPN member
-4|proposal/class-home:NATO JPN
-7|proposal/class-home:NATO NATO
-10|proposal/class-home:NATO land
19|proposal/class-home:NATO member
-6|proposal/class-home:USA JPN
-3|proposal/class-home:USA NATO
5|proposal/class-home:USA USA
6|proposal/class-home:USA land
-20|proposal/class-home:USA member
-11|proposal/class-home:foe member
9|proposal/class-home:land land
16|proposal/class-home:land member
-3|proposal/class-home:member JPN
11|proposal/class-home:member NATO
-25|proposal/class-home:member member
9|proposal/class-named:ALLIES JPN nobody-named
16|proposal/class-named:ALLIES JPN others-named
-3|proposal/class-named:ALLIES NATO nobody-named
-5|proposal/class-named:ALLIES NATO others-named
-12|proposal/class-named:ALLIES land nobody-named
-14|proposal/class-named:ALLIES land others-named
-8|proposal/class-named:ALLIES member nobody-named
23|proposal/class-named:ALLIES member others-named
-11|proposal/class-named:CHN JPN others-named
-8|proposal/class-named:CHN land others-named
-20|proposal/class-named:JPN JPN nobody-named
21|proposal/class-named:JPN JPN others-named
16|proposal/class-named:JPN land nobody-named
3|proposal/class-named:JPN land others-named
8|proposal/class-named:JPN member others-named
-17|proposal/class-named:NATO JPN nobody-named
13|proposal/class-named:NATO JPN others-named
-9|proposal/class-named:NATO NATO others-named
-9|proposal/class-named:NATO land nobody-named
-13|proposal/class-named:NATO member nobody-named
32|proposal/class-named:NATO member others-named
18|proposal/class-named:USA JPN nobody-named
-25|proposal/class-named:USA JPN others-named
4|proposal/class-named:USA USA nobody-named
9|proposal/class-named:USA land nobody-named
-3|proposal/class-named:USA land others-named
-20|proposal/class-named:USA member others-named
-7|proposal/class-named:foe member nobody-named
-5|proposal/class-named:foe member others-named
15|proposal/class-named:land JPN nobody-named
-14|proposal/class-named:land JPN others-named
-3|proposal/class-named:land land nobody-named
12|proposal/class-named:land land others-named
16|proposal/class-named:land member others-named
-3|proposal/class-named:member JPN nobody-named
11|proposal/class-named:member NATO others-named
29|proposal/class-named:member member nobody-named
-54|proposal/class-named:member member others-named
-3|proposal/class-shape:ALLIES tenth
5|proposal/class-shape:ALLIES whole
-16|proposal/class-shape:CHN half
-5|proposal/class-shape:CHN whole
62|proposal/class-shape:JPN half
-7|proposal/class-shape:JPN tenth
-25|proposal/class-shape:JPN whole
14|proposal/class-shape:NATO fine
12|proposal/class-shape:NATO half
-9|proposal/class-shape:NATO tenth
-18|proposal/class-shape:NATO whole
-29|proposal/class-shape:USA half
8|proposal/class-shape:USA tenth
3|proposal/class-shape:USA whole
-5|proposal/class-shape:foe fine
3|proposal/class-shape:foe whole
3|proposal/class-shape:land half
23|proposal/class-shape:land whole
-9|proposal/class-shape:member fine
-32|proposal/class-shape:member half
9|proposal/class-shape:member tenth
14|proposal/class-shape:member whole
-3|proposal/class-value:ALLIES 1
-4|proposal/class-value:ALLIES 1.5
-24|proposal/class-value:ALLIES 2
12|proposal/class-value:ALLIES 2.5
41|proposal/class-value:ALLIES 3
-7|proposal/class-value:ALLIES 3.5
-5|proposal/class-value:ALLIES 4
-4|proposal/class-value:ALLIES 5
14|proposal/class-value:NATO 0.25
13|proposal/class-value:NATO 1.5
7|proposal/class-value:NATO 2
-8|proposal/class-value:NATO 2.1
-3|proposal/class-value:NATO 3.5
-11|proposal/class-value:NATO 4
-13|proposal/class-value:NATO 5
-13|proposal/class-value:USA 1E+1
-31|proposal/class-value:USA 3
-26|proposal/class-value:USA 3.5
-3|proposal/class-value:USA 4
51|proposal/class-value:USA 5
40|proposal/class-verb:ALLIES be
-21|proposal/class-verb:ALLIES demand
-3|proposal/class-verb:ALLIES level
-16|proposal/class-verb:ALLIES move
20|proposal/class-verb:ALLIES pledge
-3|proposal/class-verb:ALLIES proposal
-7|proposal/class-verb:ALLIES spend
-3|proposal/class-verb:CHN demand
-8|proposal/class-verb:CHN pledge
-9|proposal/class-verb:CHN proposal
-54|proposal/class-verb:JPN be
8|proposal/class-verb:JPN demand
29|proposal/class-verb:JPN pledge
3|proposal/class-verb:JPN spend
-10|proposal/class-verb:NATO be
20|proposal/class-verb:NATO demand
3|proposal/class-verb:NATO level
19|proposal/class-verb:NATO move
-32|proposal/class-verb:NATO pledge
-12|proposal/class-verb:NATO proposal
-4|proposal/class-verb:USA be
-4|proposal/class-verb:USA demand
-4|proposal/class-verb:USA level
14|proposal/class-verb:USA move
-9|proposal/class-verb:USA proposal
-12|proposal/class-verb:foe proposal
14|proposal/class-verb:land be
-8|proposal/class-verb:land demand
4|proposal/class-verb:land level
-5|proposal/class-verb:land move
5|proposal/class-verb:land pledge
32|proposal/class-verb:land proposal
8|proposal/class-verb:land spend
4|proposal/class-verb:member be
9|proposal/class-verb:member demand
-13|proposal/class-verb:member move
-12|proposal/class-verb:member pledge
16|proposal/class-verb:member proposal
-21|proposal/class:CHN
30|proposal/class:JPN
-18|proposal/class:USA
28|proposal/class:land
-17|proposal/class:member
57|proposal/heir:nobody-named
58|proposal/heir:others-named
48|proposal/home:nobody-named
10|proposal/home:others-named
-12|proposal/last:before
40|proposal/last:same-sentence
40|proposal/named:1
-25|proposal/named:2
14|proposal/named:3
16|proposal/ruled
-32|proposal/ruled:spender-before
26|proposal/ruled:spender-clause
22|proposal/ruled:spender-clause-after
4|proposal/ruled:spender-of-gdp
3|proposal/ruled:spender-of-noun
-10|proposal/ruled:spender-subject
16|proposal/same-figure-of-another
-16|proposal/same-figure-of-it
-13|proposal/subject-of:aim
-19|proposal/subject-of:argue
-4|proposal/subject-of:argue for
3|proposal/subject-of:back
-4|proposal/subject-of:be
3|proposal/subject-of:call for
29|proposal/subject-of:campaign
15|proposal/subject-of:consider
10|proposal/subject-of:debate
8|proposal/subject-of:demand
4|proposal/subject-of:favor
8|proposal/subject-of:float
6|proposal/subject-of:get
7|proposal/subject-of:go
8|proposal/subject-of:mention
-24|proposal/subject-of:move
8|proposal/subject-of:offer
15|proposal/subject-of:pay
3|proposal/subject-of:prepare
3|proposal/subject-of:propose
-41|proposal/subject-of:raise
-17|proposal/subject-of:recommend
4|proposal/subject-of:rule out
-33|proposal/subject-of:seek
12|proposal/subject-of:set
7|proposal/subject-of:speak of
4|proposal/subject-of:spend
-10|proposal/subject-of:suggest
5|proposal/subject-of:talk of
-10|proposal/subject-of:tell
3|proposal/subject-of:think
-11|proposal/subject-of:toy with
-28|proposal/subject-of:urge
6|proposal/subject-of:vote on
5|proposal/subject-of:want
8|proposal/subject-of:weigh
-8|proposal/subject-of:write
5|proposal/subject:be country
6|proposal/subject:be gov
3|proposal/subject:be leader
-20|proposal/subject:be pronoun
-4|proposal/subject:demand body
4|proposal/subject:demand gov
-40|proposal/subject:demand leader
-15|proposal/subject:demand nongov
4|proposal/subject:denial leader
17|proposal/subject:move body
3|proposal/subject:move capital
11|proposal/subject:move country
-25|proposal/subject:move leader
9|proposal/subject:move nongov
-31|proposal/subject:move pronoun
-6|proposal/subject:pledge body
-13|proposal/subject:pledge country
3|proposal/subject:pledge nongov
12|proposal/subject:pledge pronoun
16|proposal/subject:proposal body
17|proposal/subject:proposal capital
-7|proposal/subject:proposal gov
18|proposal/subject:proposal leader
13|proposal/subject:proposal nongov
-34|proposal/subject:proposal pronoun
10|proposal/subject:spend country
-6|proposal/subject:spend pronoun
95|proposal/title
-29|proposal/told-of:0
-6|proposal/told-of:1
26|proposal/told-of:2
9|proposal/told-of:3
8|proposal/unnamed
-38|proposal/unnamed-beside-others
"""
