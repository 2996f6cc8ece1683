"""What each cue of ``english.spender_cues`` speaks for; made by ``training/parties.py``, not by hand.

Each line: hundredths of the logarithm of odds, ``|``, the kind of claim in which the cue weighs so
much more (or nothing, where it does in all), ``/`` and the cue.
"""

TABLE = """\
-25|/after-joint:0 far
34|/after-joint:0 mid
105|/after-joint:0 near
-55|/after-joint:1 far
-37|/after-joint:1 mid
-7|/after-joint:1 near
-26|/after-joint:2 far
-13|/after-joint:2 mid
3|/after-joint:3 mid
-8|/after-joint:3 near
-3|/after-led:# near free
12|/after-led:, far joined
38|/after-led:, near joined
10|/after-led:: far joined
-9|/after-led:; far joined
-7|/after-led:; near joined
-9|/after-led:and far free
-9|/after-led:and far joined
-53|/after-led:and near free
12|/after-led:and near joined
-6|/after-led:as far joined
-3|/after-led:at far free
3|/after-led:at far joined
-3|/after-led:behind far joined
-3|/after-led:below near joined
4|/after-led:bring far joined
-7|/after-led:by far joined
10|/after-led:by near free
-8|/after-led:by near joined
4|/after-led:chancellor far joined
9|/after-led:credits far joined
6|/after-led:date far joined
-10|/after-led:did far joined
-35|/after-led:for far joined
79|/after-led:for near free
3|/after-led:foreign minister near joined
-5|/after-led:former far joined
3|/after-led:from far free
15|/after-led:from far joined
50|/after-led:from near free
14|/after-led:his far joined
15|/after-led:if far joined
-19|/after-led:if near joined
5|/after-led:in far free
-36|/after-led:in far joined
52|/after-led:in near free
3|/after-led:into near free
-4|/after-led:level far joined
-12|/after-led:level near joined
3|/after-led:like far free
-4|/after-led:like near free
3|/after-led:make far joined
-3|/after-led:mention far joined
7|/after-led:next near free
10|/after-led:of far free
-16|/after-led:of far joined
-18|/after-led:of near free
3|/after-led:of near joined
-32|/after-led:on far free
-5|/after-led:on far joined
5|/after-led:on near free
8|/after-led:president far joined
-23|/after-led:prime minister far joined
-16|/after-led:prime minister near joined
5|/after-led:say far joined
-9|/after-led:say near joined
4|/after-led:schedule far joined
-11|/after-led:strategy far free
-59|/after-led:tell far joined
28|/after-led:than far joined
-34|/after-led:that far free
8|/after-led:that far joined
58|/after-led:that near free
-19|/after-led:that near joined
-7|/after-led:to far free
-24|/after-led:to near free
26|/after-led:which far joined
5|/after-led:which near joined
-14|/after-led:while near joined
-6|/after-led:with far joined
-8|/after-led:with near joined
-8|/after-led:year far joined
74|/after:allies name
28|/after:body name
4|/after:body owner
-27|/after:capital name
5|/after:capital owner
-16|/after:country name
-14|/after:country owner
-5|/after:gov name
-18|/after:leader name
-5|/after:nongov name
4|/after:nongov owner
7|/after:people owner
-13|/after:pronoun name
-57|/after:pronoun owner
-18|/asked
97|/asks
8|/before-clause:after-figure inside name body
9|/before-clause:after-figure inside name capital
-18|/before-clause:after-figure inside name country
-6|/before-clause:after-figure inside name gov
14|/before-clause:after-figure inside name leader
29|/before-clause:after-figure inside name pronoun
-12|/before-clause:after-figure inside owner body
11|/before-clause:after-figure inside owner country
4|/before-clause:after-figure inside owner gov
-21|/before-clause:after-figure inside owner people
15|/before-clause:after-figure inside owner pronoun
-15|/before-clause:after-figure opens name allies
14|/before-clause:after-figure opens name body
-9|/before-clause:after-figure opens name capital
-23|/before-clause:after-figure opens name country
-6|/before-clause:after-figure opens name gov
13|/before-clause:after-figure opens name leader
-21|/before-clause:after-figure opens name pronoun
5|/before-clause:after-figure opens owner capital
-16|/before-clause:after-figure opens owner pronoun
38|/before-clause:free inside name allies
17|/before-clause:free inside name body
-16|/before-clause:free inside name capital
22|/before-clause:free inside name country
-38|/before-clause:free inside name gov
27|/before-clause:free inside name leader
18|/before-clause:free inside name nongov
-36|/before-clause:free inside name pronoun
33|/before-clause:free inside owner body
-5|/before-clause:free inside owner capital
9|/before-clause:free inside owner country
-18|/before-clause:free inside owner gov
-5|/before-clause:free inside owner leader
12|/before-clause:free inside owner nongov
-6|/before-clause:free inside owner pronoun
43|/before-clause:free opens name allies
-5|/before-clause:free opens name body
24|/before-clause:free opens name capital
69|/before-clause:free opens name country
-4|/before-clause:free opens name gov
-37|/before-clause:free opens name leader
-8|/before-clause:free opens name nongov
43|/before-clause:free opens name people
-26|/before-clause:free opens name pronoun
-6|/before-clause:free opens owner body
15|/before-clause:free opens owner capital
5|/before-clause:free opens owner country
9|/before-clause:free opens owner leader
8|/before-clause:free opens owner nongov
10|/before-clause:free opens owner people
-7|/before-clause:free opens owner pronoun
64|/before-far:1
86|/before-far:4
-33|/before-far:60
55|/before-far:9
22|/before-free:0 after-figure name far
65|/before-free:0 after-figure name near
17|/before-free:0 after-figure owner far
34|/before-free:0 after-figure owner near
-10|/before-free:0 free name far
30|/before-free:0 free name near
16|/before-free:0 free owner far
47|/before-free:0 free owner near
23|/before-free:1 after-figure name far
-60|/before-free:1 after-figure name near
-13|/before-free:1 after-figure owner far
-39|/before-free:1 after-figure owner near
11|/before-free:1 free name far
9|/before-free:1 free name near
-36|/before-free:2 after-figure name far
-20|/before-free:2 after-figure name near
41|/before-free:2 free name far
24|/before-free:2 free name near
-3|/before-free:3 after-figure name far
30|/before-free:3 free name far
-5|/before-free:3 free name near
10|/before-joint:0 after-figure
66|/before-joint:0 free
-35|/before-joint:1 after-figure
35|/before-joint:1 free
-5|/before-joint:2 after-figure
73|/before-joint:2 free
13|/before-joint:3 after-figure
13|/before-joint:3 free
22|/before-led:
6|/before-led:\"
-48|/before-led:#
19|/before-led:'s
10|/before-led:,
-5|/before-led:--
28|/before-led::
9|/before-led:;
-4|/before-led:DATE
13|/before-led:a
5|/before-led:add
3|/before-led:alliance
-64|/before-led:and
17|/before-led:ask
-46|/before-led:at
-5|/before-led:back
-19|/before-led:behind
-24|/before-led:borders
8|/before-led:bring
14|/before-led:but
4|/before-led:by
19|/before-led:call for
-21|/before-led:call on
-4|/before-led:chancellor
-4|/before-led:chief
-22|/before-led:commit
5|/before-led:counterpart
7|/before-led:cross
3|/before-led:defence
5|/before-led:defence minister
3|/before-led:defense minister
-15|/before-led:defense secretary
-14|/before-led:estimate
5|/before-led:even
20|/before-led:every
-5|/before-led:faces
-5|/before-led:follow
-28|/before-led:for
8|/before-led:from
16|/before-led:general
-4|/before-led:had
6|/before-led:have
12|/before-led:his
-17|/before-led:hit
-3|/before-led:hold up
-27|/before-led:host
9|/before-led:if
-26|/before-led:in
-15|/before-led:including
9|/before-led:increase
-8|/before-led:is
-46|/before-led:its
8|/before-led:leave
10|/before-led:let
5|/before-led:lift
-16|/before-led:like
23|/before-led:make good on
-9|/before-led:match
4|/before-led:mind
4|/before-led:most
-26|/before-led:move up
10|/before-led:neighbouring
16|/before-led:neither
-6|/before-led:neutral
-14|/before-led:nor
-19|/before-led:now
-37|/before-led:of
7|/before-led:on
-25|/before-led:our
-3|/before-led:out
4|/before-led:praised
19|/before-led:premier
7|/before-led:president
3|/before-led:press
16|/before-led:pressure
29|/before-led:prime minister
3|/before-led:push
26|/before-led:put
40|/before-led:raise
7|/before-led:reach
3|/before-led:read
3|/before-led:reiterate
4|/before-led:restates
5|/before-led:say
12|/before-led:show
5|/before-led:since
3|/before-led:take
33|/before-led:tell
12|/before-led:than
32|/before-led:that
38|/before-led:the
9|/before-led:think
-4|/before-led:time
-26|/before-led:to
12|/before-led:together
-3|/before-led:under
10|/before-led:unless
30|/before-led:urge
9|/before-led:want
-12|/before-led:was
11|/before-led:what
-9|/before-led:when
-4|/before-led:where
8|/before-led:whereas
-16|/before-led:whether
26|/before-led:while
10|/before-led:whose
24|/before-led:with
13|/before-led:years
29|/before-led:—
67|/before:allies name
33|/before:body name
17|/before:body owner
8|/before:capital name
17|/before:capital owner
50|/before:country name
24|/before:country owner
-54|/before:gov name
-13|/before:gov owner
17|/before:leader name
4|/before:leader owner
10|/before:nongov name
20|/before:nongov owner
41|/before:people name
-3|/before:people owner
-55|/before:pronoun name
-13|/before:pronoun owner
-4|/class-home:ALLIES CHN
-7|/class-home:ALLIES EU
35|/class-home:ALLIES JPN
-4|/class-home:ALLIES NATO
-8|/class-home:ALLIES USA
10|/class-home:ALLIES land
-33|/class-home:ALLIES member
-5|/class-home:CHN CHN
-16|/class-home:CHN land
-5|/class-home:EU EU
5|/class-home:EU land
-16|/class-home:EU member
-4|/class-home:JPN CHN
20|/class-home:JPN JPN
53|/class-home:JPN land
5|/class-home:NATO CHN
12|/class-home:NATO EU
-26|/class-home:NATO JPN
4|/class-home:NATO NATO
-8|/class-home:NATO USA
26|/class-home:NATO foe
-40|/class-home:NATO land
23|/class-home:NATO member
8|/class-home:USA CHN
-50|/class-home:USA JPN
-17|/class-home:USA NATO
16|/class-home:USA USA
-3|/class-home:USA foe
-43|/class-home:USA land
-4|/class-home:USA member
-19|/class-home:foe foe
8|/class-home:foe land
4|/class-home:foe member
30|/class-home:land JPN
10|/class-home:land NATO
18|/class-home:land land
13|/class-home:land member
-12|/class-home:member JPN
7|/class-home:member NATO
-3|/class-home:member foe
4|/class-home:member land
16|/class-home:member member
-3|/class-named:ALLIES CHN nobody-named
-7|/class-named:ALLIES EU others-named
23|/class-named:ALLIES JPN nobody-named
12|/class-named:ALLIES JPN others-named
-7|/class-named:ALLIES NATO nobody-named
3|/class-named:ALLIES NATO others-named
-6|/class-named:ALLIES USA nobody-named
-17|/class-named:ALLIES land nobody-named
27|/class-named:ALLIES land others-named
-15|/class-named:ALLIES member nobody-named
-18|/class-named:ALLIES member others-named
-3|/class-named:CHN CHN nobody-named
-15|/class-named:CHN land others-named
-5|/class-named:EU EU others-named
5|/class-named:EU land others-named
-16|/class-named:EU member others-named
-4|/class-named:JPN CHN others-named
13|/class-named:JPN JPN nobody-named
6|/class-named:JPN JPN others-named
4|/class-named:JPN land nobody-named
49|/class-named:JPN land others-named
7|/class-named:NATO CHN nobody-named
12|/class-named:NATO EU others-named
-25|/class-named:NATO JPN nobody-named
16|/class-named:NATO NATO nobody-named
-13|/class-named:NATO NATO others-named
-6|/class-named:NATO USA nobody-named
26|/class-named:NATO foe others-named
6|/class-named:NATO land nobody-named
-46|/class-named:NATO land others-named
16|/class-named:NATO member nobody-named
7|/class-named:NATO member others-named
8|/class-named:USA CHN others-named
8|/class-named:USA JPN nobody-named
-58|/class-named:USA JPN others-named
-5|/class-named:USA NATO nobody-named
-12|/class-named:USA NATO others-named
12|/class-named:USA USA nobody-named
4|/class-named:USA USA others-named
-3|/class-named:USA foe others-named
4|/class-named:USA land nobody-named
-47|/class-named:USA land others-named
-3|/class-named:USA member others-named
4|/class-named:foe JPN others-named
-19|/class-named:foe foe others-named
8|/class-named:foe land others-named
23|/class-named:foe member nobody-named
-19|/class-named:foe member others-named
11|/class-named:land JPN nobody-named
19|/class-named:land JPN others-named
6|/class-named:land land nobody-named
13|/class-named:land land others-named
13|/class-named:land member others-named
-28|/class-named:member JPN nobody-named
16|/class-named:member JPN others-named
-7|/class-named:member NATO nobody-named
14|/class-named:member NATO others-named
-3|/class-named:member foe others-named
-3|/class-named:member land nobody-named
7|/class-named:member land others-named
-18|/class-named:member member nobody-named
34|/class-named:member member others-named
-14|/class-shape:ALLIES fine
20|/class-shape:ALLIES half
-34|/class-shape:ALLIES tenth
15|/class-shape:ALLIES whole
-7|/class-shape:CHN fine
-3|/class-shape:CHN half
14|/class-shape:CHN tenth
-24|/class-shape:CHN whole
-12|/class-shape:EU half
-4|/class-shape:EU tenth
18|/class-shape:JPN fine
12|/class-shape:JPN half
5|/class-shape:JPN tenth
36|/class-shape:JPN whole
-12|/class-shape:NATO fine
21|/class-shape:NATO half
-49|/class-shape:NATO tenth
34|/class-shape:NATO whole
-6|/class-shape:USA fine
-36|/class-shape:USA half
-5|/class-shape:USA tenth
-46|/class-shape:USA whole
-3|/class-shape:foe fine
-8|/class-shape:foe half
14|/class-shape:foe tenth
-10|/class-shape:foe whole
32|/class-shape:land fine
22|/class-shape:land tenth
18|/class-shape:land whole
-9|/class-shape:member fine
5|/class-shape:member half
37|/class-shape:member tenth
-22|/class-shape:member whole
-20|/class-value:ALLIES 1
-3|/class-value:ALLIES 1.4
-4|/class-value:ALLIES 1.5
-4|/class-value:ALLIES 1.7
-4|/class-value:ALLIES 1.8
-9|/class-value:ALLIES 1E+1
-4|/class-value:ALLIES 2
-3|/class-value:ALLIES 2.4
7|/class-value:ALLIES 2.5
-4|/class-value:ALLIES 2.6
-50|/class-value:ALLIES 3
20|/class-value:ALLIES 3.5
-3|/class-value:ALLIES 3.8
-5|/class-value:ALLIES 4
106|/class-value:ALLIES 5
-4|/class-value:EU 0.2
-24|/class-value:EU 1.5
-9|/class-value:EU 5
12|/class-value:NATO 0.25
-20|/class-value:NATO 1
-9|/class-value:NATO 1.28
-6|/class-value:NATO 1.37
-22|/class-value:NATO 1.4
48|/class-value:NATO 1.5
-3|/class-value:NATO 1.58
16|/class-value:NATO 1.7
-8|/class-value:NATO 1.8
-8|/class-value:NATO 1E+1
-20|/class-value:NATO 2
12|/class-value:NATO 2.02
-16|/class-value:NATO 2.1
-6|/class-value:NATO 2.4
9|/class-value:NATO 2.7
-36|/class-value:NATO 3
-25|/class-value:NATO 3.5
9|/class-value:NATO 4
-3|/class-value:NATO 4.1
-9|/class-value:NATO 4.12
116|/class-value:NATO 5
-4|/class-value:USA 0.9
-11|/class-value:USA 0.93
-4|/class-value:USA 1
-11|/class-value:USA 1.4
-3|/class-value:USA 1.5
-4|/class-value:USA 1.6
-14|/class-value:USA 1.7
-4|/class-value:USA 1.8
-4|/class-value:USA 1E+1
-58|/class-value:USA 2
-40|/class-value:USA 2.5
-24|/class-value:USA 2.6
-11|/class-value:USA 2E+1
-19|/class-value:USA 3
5|/class-value:USA 3.2
12|/class-value:USA 3.38
45|/class-value:USA 3.4
-27|/class-value:USA 3.5
-7|/class-value:USA 3.8
22|/class-value:USA 5
31|/class-value:USA 5.6
14|/class-value:USA 6
33|/class-value:USA 6.5
14|/class-value:USA 9
16|/class-verb:ALLIES be
5|/class-verb:ALLIES benchmark
19|/class-verb:ALLIES cap
-25|/class-verb:ALLIES demand
5|/class-verb:ALLIES denial
-19|/class-verb:ALLIES level
-20|/class-verb:ALLIES move
-11|/class-verb:ALLIES pledge
5|/class-verb:ALLIES proposal
18|/class-verb:ALLIES spend
-17|/class-verb:CHN be
15|/class-verb:CHN cap
9|/class-verb:CHN level
-4|/class-verb:CHN move
-16|/class-verb:CHN pledge
-8|/class-verb:CHN proposal
14|/class-verb:CHN spend
10|/class-verb:EU be
17|/class-verb:EU demand
-18|/class-verb:EU pledge
14|/class-verb:JPN be
-6|/class-verb:JPN cap
9|/class-verb:JPN demand
-12|/class-verb:JPN denial
61|/class-verb:JPN level
29|/class-verb:JPN move
29|/class-verb:JPN pledge
-43|/class-verb:JPN spend
-17|/class-verb:NATO be
-10|/class-verb:NATO cap
-24|/class-verb:NATO demand
-20|/class-verb:NATO denial
-26|/class-verb:NATO level
-11|/class-verb:NATO move
-40|/class-verb:NATO pledge
17|/class-verb:NATO proposal
-37|/class-verb:NATO spend
12|/class-verb:USA be
10|/class-verb:USA cap
-53|/class-verb:USA demand
-17|/class-verb:USA level
-7|/class-verb:USA pledge
-26|/class-verb:USA proposal
20|/class-verb:USA spend
-4|/class-verb:foe be
28|/class-verb:foe level
-8|/class-verb:foe move
-15|/class-verb:foe spend
-18|/class-verb:land cap
40|/class-verb:land demand
4|/class-verb:land denial
12|/class-verb:land level
15|/class-verb:land move
46|/class-verb:land pledge
14|/class-verb:land proposal
-20|/class-verb:land spend
-16|/class-verb:member be
-10|/class-verb:member cap
39|/class-verb:member demand
24|/class-verb:member denial
-49|/class-verb:member level
-4|/class-verb:member move
15|/class-verb:member pledge
64|/class-verb:member spend
-13|/class:ALLIES
-20|/class:CHN
-16|/class:EU
70|/class:JPN
-5|/class:NATO
-93|/class:USA
-7|/class:foe
72|/class:land
12|/class:member
109|/heir:nobody-named
12|/heir:others-named
82|/home:nobody-named
59|/home:others-named
21|/last:before
-11|/last:same-sentence
19|/named:1
62|/named:2
94|/named:3
39|/ruled
4|/ruled:spender-after
13|/ruled:spender-asked
3|/ruled:spender-asked-before
-5|/ruled:spender-before
26|/ruled:spender-beside
-51|/ruled:spender-clause
6|/ruled:spender-clause-after
6|/ruled:spender-denier
-31|/ruled:spender-denies
11|/ruled:spender-home
22|/ruled:spender-located
13|/ruled:spender-meets
-11|/ruled:spender-near
21|/ruled:spender-object
6|/ruled:spender-of-gdp
-10|/ruled:spender-of-noun
-21|/ruled:spender-ours
3|/ruled:spender-pronoun
12|/ruled:spender-relative
-14|/ruled:spender-should
30|/ruled:spender-standard
-31|/ruled:spender-subject
11|/ruled:spender-where
-7|/same-figure-of-another
7|/same-figure-of-it
-21|/subject-of:agree
-18|/subject-of:aim
-14|/subject-of:announce
-8|/subject-of:approach
-6|/subject-of:argue for
-7|/subject-of:ask
-3|/subject-of:ask for
21|/subject-of:average
-7|/subject-of:back
11|/subject-of:be
11|/subject-of:bring
7|/subject-of:budget
-11|/subject-of:calculate
-6|/subject-of:call on
9|/subject-of:campaign
-10|/subject-of:come to
-6|/subject-of:commit
8|/subject-of:consider
-7|/subject-of:cross
-16|/subject-of:decide
13|/subject-of:devote
4|/subject-of:do
-13|/subject-of:due
3|/subject-of:end
-14|/subject-of:estimate
7|/subject-of:exceed
4|/subject-of:exempt
-25|/subject-of:expect
-7|/subject-of:fall
4|/subject-of:favor
-3|/subject-of:fix
4|/subject-of:foresee
27|/subject-of:get
-25|/subject-of:give
14|/subject-of:go
3|/subject-of:grow
8|/subject-of:head
8|/subject-of:hit
5|/subject-of:hurry
8|/subject-of:increase
-13|/subject-of:insist on
4|/subject-of:intend
5|/subject-of:keep
5|/subject-of:lay out
8|/subject-of:lift
23|/subject-of:make good on
-17|/subject-of:match
11|/subject-of:mean
-29|/subject-of:meet
4|/subject-of:mention
9|/subject-of:move
-26|/subject-of:move up
6|/subject-of:name
-3|/subject-of:oblige
7|/subject-of:offer
3|/subject-of:opt out
3|/subject-of:pay
11|/subject-of:plan
13|/subject-of:pledge
24|/subject-of:press for
17|/subject-of:promise
-5|/subject-of:propose
16|/subject-of:put
5|/subject-of:raise
4|/subject-of:reach
-5|/subject-of:recommend
5|/subject-of:remain
-5|/subject-of:resolve
9|/subject-of:rule out
-46|/subject-of:seek
-31|/subject-of:set
9|/subject-of:set aside
-27|/subject-of:settle on
-8|/subject-of:sit
12|/subject-of:spend
5|/subject-of:stand
13|/subject-of:stay
5|/subject-of:swear
-11|/subject-of:swell
3|/subject-of:take
33|/subject-of:tell
-11|/subject-of:time
5|/subject-of:top
-16|/subject-of:try
6|/subject-of:urge
5|/subject-of:vote on
25|/subject-of:vow
-21|/subject-of:want
7|/subject-of:weigh
-11|/subject-of:work out at
-12|/subject-of:write
12|/subject:be body
-27|/subject:be capital
-7|/subject:be country
10|/subject:be gov
4|/subject:be leader
6|/subject:be people
13|/subject:be pronoun
-19|/subject:demand body
-27|/subject:demand capital
-4|/subject:demand country
-8|/subject:demand gov
34|/subject:demand leader
-23|/subject:demand nongov
-4|/subject:demand people
-10|/subject:demand pronoun
10|/subject:denial capital
11|/subject:denial country
12|/subject:denial leader
-5|/subject:level body
4|/subject:level capital
15|/subject:level country
-20|/subject:level gov
-3|/subject:level leader
-14|/subject:level pronoun
5|/subject:move allies
13|/subject:move capital
39|/subject:move country
35|/subject:move gov
-12|/subject:move leader
5|/subject:move nongov
11|/subject:move people
-5|/subject:pledge capital
31|/subject:pledge country
-48|/subject:pledge gov
13|/subject:pledge leader
-86|/subject:pledge pronoun
7|/subject:proposal body
6|/subject:proposal capital
-6|/subject:proposal country
12|/subject:proposal leader
9|/subject:proposal nongov
-18|/subject:proposal pronoun
30|/subject:spend body
3|/subject:spend capital
23|/subject:spend gov
-14|/subject:spend pronoun
59|/title
9|/told-of:0
-21|/told-of:1
12|/told-of:2
-61|/unnamed
-114|/unnamed-beside-others
-3|benchmark/after-joint:0 mid
-15|benchmark/after-joint:0 near
-5|benchmark/after-joint:1 far
-7|benchmark/after-joint:1 mid
-4|benchmark/after-joint:3 mid
-4|benchmark/after-led:; far joined
-6|benchmark/after-led:for near free
-7|benchmark/after-led:that far joined
4|benchmark/after:allies name
-3|benchmark/after:body owner
-4|benchmark/after:capital name
-5|benchmark/after:country name
-13|benchmark/after:gov name
-8|benchmark/after:pronoun name
-3|benchmark/after:pronoun owner
4|benchmark/asked
-26|benchmark/asks
3|benchmark/before-clause:free inside name allies
-9|benchmark/before-clause:free inside name body
-4|benchmark/before-clause:free inside name capital
-6|benchmark/before-clause:free inside name pronoun
4|benchmark/before-clause:free inside owner body
-7|benchmark/before-clause:free opens name capital
-3|benchmark/before-clause:free opens name country
-5|benchmark/before-clause:free opens name gov
-6|benchmark/before-clause:free opens name pronoun
-4|benchmark/before-far:20
-21|benchmark/before-far:4
-21|benchmark/before-far:9
-3|benchmark/before-free:0 free name far
-30|benchmark/before-free:0 free name near
-5|benchmark/before-free:0 free owner near
-8|benchmark/before-free:1 free name near
7|benchmark/before-free:1 free owner near
-32|benchmark/before-joint:0 free
-5|benchmark/before-joint:1 free
-7|benchmark/before-joint:3 free
-14|benchmark/before-led:
-4|benchmark/before-led:,
-3|benchmark/before-led:--
-3|benchmark/before-led:by
-5|benchmark/before-led:that
-4|benchmark/before-led:the
4|benchmark/before:allies name
-11|benchmark/before:body name
3|benchmark/before:body owner
-12|benchmark/before:capital name
-3|benchmark/before:capital owner
-4|benchmark/before:country name
-6|benchmark/before:gov name
-13|benchmark/before:pronoun name
70|benchmark/class-home:ALLIES JPN
38|benchmark/class-home:ALLIES land
12|benchmark/class-home:ALLIES member
-39|benchmark/class-home:JPN JPN
-19|benchmark/class-home:NATO JPN
-6|benchmark/class-home:NATO land
-5|benchmark/class-home:USA JPN
-3|benchmark/class-home:USA land
-5|benchmark/class-home:land JPN
-27|benchmark/class-home:land land
-7|benchmark/class-home:member member
19|benchmark/class-named:ALLIES JPN nobody-named
51|benchmark/class-named:ALLIES JPN others-named
11|benchmark/class-named:ALLIES land nobody-named
27|benchmark/class-named:ALLIES land others-named
-15|benchmark/class-named:JPN JPN nobody-named
-24|benchmark/class-named:JPN JPN others-named
-18|benchmark/class-named:NATO JPN others-named
-5|benchmark/class-named:NATO land others-named
5|benchmark/class-named:NATO member others-named
-5|benchmark/class-named:USA JPN others-named
-3|benchmark/class-named:USA land others-named
-4|benchmark/class-named:land JPN others-named
-9|benchmark/class-named:land land nobody-named
-18|benchmark/class-named:land land others-named
-3|benchmark/class-named:member member others-named
65|benchmark/class-shape:ALLIES half
62|benchmark/class-shape:ALLIES whole
-22|benchmark/class-shape:JPN half
-22|benchmark/class-shape:JPN whole
-8|benchmark/class-shape:NATO half
-22|benchmark/class-shape:NATO whole
-6|benchmark/class-shape:USA half
-5|benchmark/class-shape:USA whole
-19|benchmark/class-shape:land half
-12|benchmark/class-shape:land whole
-8|benchmark/class-shape:member half
3|benchmark/class-value:ALLIES 1.5
19|benchmark/class-value:ALLIES 2
5|benchmark/class-value:ALLIES 3
67|benchmark/class-value:ALLIES 3.5
38|benchmark/class-value:ALLIES 5
-4|benchmark/class-value:NATO 2
-14|benchmark/class-value:NATO 3.5
-18|benchmark/class-value:NATO 5
-6|benchmark/class-value:USA 3.5
-5|benchmark/class-value:USA 5
6|benchmark/class-verb:ALLIES be
5|benchmark/class-verb:ALLIES benchmark
25|benchmark/class-verb:ALLIES demand
3|benchmark/class-verb:ALLIES level
9|benchmark/class-verb:ALLIES move
9|benchmark/class-verb:ALLIES pledge
6|benchmark/class-verb:ALLIES proposal
-9|benchmark/class-verb:JPN demand
-3|benchmark/class-verb:JPN move
-3|benchmark/class-verb:JPN pledge
-3|benchmark/class-verb:JPN proposal
-3|benchmark/class-verb:NATO be
-11|benchmark/class-verb:NATO demand
-3|benchmark/class-verb:NATO move
-5|benchmark/class-verb:NATO pledge
-3|benchmark/class-verb:USA demand
-3|benchmark/class-verb:land demand
-3|benchmark/class-verb:land move
127|benchmark/class:ALLIES
-44|benchmark/class:JPN
-30|benchmark/class:NATO
-12|benchmark/class:USA
-31|benchmark/class:land
-8|benchmark/class:member
-27|benchmark/heir:nobody-named
-48|benchmark/heir:others-named
-26|benchmark/home:nobody-named
-48|benchmark/home:others-named
-12|benchmark/last:before
-33|benchmark/named:1
-24|benchmark/named:2
-10|benchmark/named:3
22|benchmark/ruled
24|benchmark/ruled:spender-standard
9|benchmark/same-figure-of-another
-9|benchmark/same-figure-of-it
-4|benchmark/subject-of:be
-9|benchmark/subject-of:call
-6|benchmark/subject:demand pronoun
-3|benchmark/subject:move body
-4|benchmark/subject:pledge body
-36|benchmark/title
21|benchmark/told-of:0
-12|benchmark/told-of:1
-6|benchmark/told-of:2
-4|benchmark/told-of:3
13|benchmark/unnamed
53|benchmark/unnamed-beside-others
4|cap/after-joint:1 mid
28|cap/asks
3|cap/before-clause:free inside name gov
4|cap/before-far:60
3|cap/before-far:9
5|cap/before-free:0 free name near
5|cap/before-joint:0 free
5|cap/before:gov name
-8|cap/class-home:ALLIES JPN
16|cap/class-home:JPN JPN
-5|cap/class-home:NATO JPN
-4|cap/class-named:ALLIES JPN nobody-named
-4|cap/class-named:ALLIES JPN others-named
6|cap/class-named:JPN JPN nobody-named
10|cap/class-named:JPN JPN others-named
-3|cap/class-named:NATO JPN others-named
-8|cap/class-shape:ALLIES whole
17|cap/class-shape:JPN whole
-5|cap/class-shape:NATO whole
-8|cap/class-value:ALLIES 1
-5|cap/class-value:NATO 1
4|cap/class-verb:JPN cap
-9|cap/class:ALLIES
17|cap/class:JPN
-7|cap/class:NATO
7|cap/heir:nobody-named
12|cap/heir:others-named
7|cap/home:nobody-named
13|cap/home:others-named
12|cap/last:before
3|cap/last:same-sentence
5|cap/named:1
3|cap/named:2
7|cap/ruled
3|cap/ruled:spender-subject
-3|cap/same-figure-of-another
3|cap/same-figure-of-it
11|cap/title
-15|cap/told-of:0
12|cap/told-of:1
-9|cap/unnamed-beside-others
14|demand/after-joint:0 mid
28|demand/after-joint:0 near
-23|demand/after-joint:1 far
-11|demand/after-joint:1 mid
14|demand/after-joint:1 near
-4|demand/after-joint:2 far
-21|demand/after-joint:2 mid
-4|demand/after-joint:3 far
8|demand/after-joint:3 mid
-7|demand/after-led:# near free
23|demand/after-led:, near joined
8|demand/after-led:; near joined
-5|demand/after-led:and far joined
-15|demand/after-led:and near free
13|demand/after-led:and near joined
-9|demand/after-led:as far joined
3|demand/after-led:at far joined
-5|demand/after-led:for far joined
13|demand/after-led:for near free
-5|demand/after-led:former far joined
3|demand/after-led:from far free
47|demand/after-led:from near free
14|demand/after-led:his far joined
6|demand/after-led:in far free
-10|demand/after-led:in far joined
-4|demand/after-led:level far joined
-12|demand/after-led:level near joined
3|demand/after-led:like far free
-3|demand/after-led:mention far joined
11|demand/after-led:of far free
5|demand/after-led:of far joined
7|demand/after-led:of near free
5|demand/after-led:of near joined
-32|demand/after-led:on far free
-43|demand/after-led:tell far joined
-5|demand/after-led:that far joined
-7|demand/after-led:that near free
-17|demand/after-led:that near joined
6|demand/after-led:to far joined
-9|demand/after-led:to near free
49|demand/after:allies name
15|demand/after:body name
3|demand/after:body owner
10|demand/after:capital name
-24|demand/after:country name
4|demand/after:country owner
8|demand/after:gov name
-12|demand/after:leader name
3|demand/after:people name
-12|demand/after:pronoun name
-43|demand/after:pronoun owner
-3|demand/asked
-104|demand/asks
8|demand/before-clause:after-figure inside name body
4|demand/before-clause:after-figure inside name capital
-3|demand/before-clause:after-figure inside name country
-21|demand/before-clause:after-figure inside owner people
-5|demand/before-clause:after-figure opens name country
4|demand/before-clause:after-figure opens name leader
46|demand/before-clause:free inside name allies
-17|demand/before-clause:free inside name body
-7|demand/before-clause:free inside name capital
7|demand/before-clause:free inside name country
-14|demand/before-clause:free inside name gov
-10|demand/before-clause:free inside name leader
-7|demand/before-clause:free inside name people
-13|demand/before-clause:free inside name pronoun
13|demand/before-clause:free inside owner body
-5|demand/before-clause:free inside owner capital
-8|demand/before-clause:free inside owner country
-5|demand/before-clause:free inside owner leader
8|demand/before-clause:free inside owner people
-16|demand/before-clause:free inside owner pronoun
46|demand/before-clause:free opens name allies
3|demand/before-clause:free opens name body
-13|demand/before-clause:free opens name capital
8|demand/before-clause:free opens name country
-19|demand/before-clause:free opens name gov
-9|demand/before-clause:free opens name leader
23|demand/before-clause:free opens name people
5|demand/before-clause:free opens name pronoun
-3|demand/before-clause:free opens owner capital
-4|demand/before-clause:free opens owner country
5|demand/before-clause:free opens owner people
7|demand/before-clause:free opens owner pronoun
9|demand/before-far:1
-14|demand/before-far:20
23|demand/before-far:4
-18|demand/before-far:60
4|demand/before-free:0 after-figure name far
6|demand/before-free:0 after-figure name near
3|demand/before-free:0 after-figure owner near
-10|demand/before-free:0 free name far
10|demand/before-free:0 free name near
9|demand/before-free:0 free owner far
10|demand/before-free:0 free owner near
7|demand/before-free:1 after-figure name far
-6|demand/before-free:1 after-figure name near
-22|demand/before-free:1 after-figure owner near
41|demand/before-free:1 free name near
-9|demand/before-free:1 free owner far
-16|demand/before-free:1 free owner near
-9|demand/before-free:2 after-figure name far
-8|demand/before-free:2 after-figure name near
-9|demand/before-free:2 free name near
4|demand/before-free:3 free name far
-5|demand/before-free:3 free name near
9|demand/before-joint:0 free
-25|demand/before-joint:1 after-figure
22|demand/before-joint:1 free
5|demand/before-joint:2 after-figure
-14|demand/before-joint:2 free
6|demand/before-joint:3 free
6|demand/before-led:
-8|demand/before-led:,
27|demand/before-led::
-24|demand/before-led:and
7|demand/before-led:as
18|demand/before-led:ask
-3|demand/before-led:back
-12|demand/before-led:behind
4|demand/before-led:but
11|demand/before-led:by
13|demand/before-led:call for
-21|demand/before-led:call on
3|demand/before-led:defence
-9|demand/before-led:defense secretary
-7|demand/before-led:expect
-5|demand/before-led:follow
5|demand/before-led:for
-7|demand/before-led:from
5|demand/before-led:have
-20|demand/before-led:in
-14|demand/before-led:including
8|demand/before-led:increase
-6|demand/before-led:is
6|demand/before-led:leave
4|demand/before-led:lift
-14|demand/before-led:like
-14|demand/before-led:now
7|demand/before-led:of
-8|demand/before-led:on
-3|demand/before-led:president
4|demand/before-led:press
16|demand/before-led:pressure
5|demand/before-led:raise
-18|demand/before-led:say
42|demand/before-led:tell
28|demand/before-led:that
-7|demand/before-led:the
-12|demand/before-led:to
33|demand/before-led:urge
10|demand/before-led:want
-7|demand/before-led:when
-22|demand/before-led:whether
76|demand/before:allies name
-4|demand/before:body name
15|demand/before:body owner
-17|demand/before:capital name
-7|demand/before:capital owner
8|demand/before:country name
-12|demand/before:country owner
-33|demand/before:gov name
-14|demand/before:leader name
-6|demand/before:leader owner
17|demand/before:people name
-9|demand/before:people owner
-8|demand/before:pronoun name
-8|demand/before:pronoun owner
-6|demand/class-home:ALLIES EU
41|demand/class-home:ALLIES JPN
5|demand/class-home:ALLIES NATO
17|demand/class-home:ALLIES land
-37|demand/class-home:ALLIES member
-9|demand/class-home:EU EU
5|demand/class-home:JPN JPN
14|demand/class-home:JPN land
15|demand/class-home:NATO EU
-26|demand/class-home:NATO JPN
4|demand/class-home:NATO NATO
-19|demand/class-home:NATO land
55|demand/class-home:NATO member
-19|demand/class-home:USA JPN
-6|demand/class-home:USA NATO
-19|demand/class-home:USA land
-13|demand/class-home:USA member
11|demand/class-home:land JPN
9|demand/class-home:land land
5|demand/class-home:land member
-11|demand/class-home:member JPN
-3|demand/class-home:member NATO
-23|demand/class-home:member member
-6|demand/class-named:ALLIES EU others-named
26|demand/class-named:ALLIES JPN nobody-named
16|demand/class-named:ALLIES JPN others-named
7|demand/class-named:ALLIES NATO others-named
-8|demand/class-named:ALLIES land nobody-named
25|demand/class-named:ALLIES land others-named
-8|demand/class-named:ALLIES member nobody-named
-30|demand/class-named:ALLIES member others-named
-9|demand/class-named:EU EU others-named
-5|demand/class-named:JPN JPN nobody-named
10|demand/class-named:JPN JPN others-named
14|demand/class-named:JPN land others-named
15|demand/class-named:NATO EU others-named
-17|demand/class-named:NATO JPN nobody-named
-10|demand/class-named:NATO JPN others-named
-4|demand/class-named:NATO land nobody-named
-15|demand/class-named:NATO land others-named
25|demand/class-named:NATO member nobody-named
29|demand/class-named:NATO member others-named
-17|demand/class-named:USA JPN others-named
-6|demand/class-named:USA NATO others-named
-17|demand/class-named:USA land others-named
-12|demand/class-named:USA member others-named
13|demand/class-named:land JPN others-named
15|demand/class-named:land land nobody-named
-6|demand/class-named:land land others-named
5|demand/class-named:land member others-named
-11|demand/class-named:member JPN others-named
-3|demand/class-named:member NATO others-named
-17|demand/class-named:member member nobody-named
-6|demand/class-named:member member others-named
-8|demand/class-shape:ALLIES half
-6|demand/class-shape:ALLIES tenth
30|demand/class-shape:ALLIES whole
-5|demand/class-shape:CHN whole
-9|demand/class-shape:EU whole
42|demand/class-shape:JPN half
-26|demand/class-shape:JPN whole
-34|demand/class-shape:NATO half
73|demand/class-shape:NATO whole
-11|demand/class-shape:USA half
-7|demand/class-shape:USA tenth
-41|demand/class-shape:USA whole
9|demand/class-shape:land tenth
15|demand/class-shape:land whole
-37|demand/class-shape:member whole
-8|demand/class-value:ALLIES 1E+1
6|demand/class-value:ALLIES 2
-81|demand/class-value:ALLIES 3
-7|demand/class-value:ALLIES 3.5
-3|demand/class-value:ALLIES 3.8
118|demand/class-value:ALLIES 5
-9|demand/class-value:EU 5
-8|demand/class-value:NATO 1E+1
-7|demand/class-value:NATO 2
30|demand/class-value:NATO 3
-35|demand/class-value:NATO 3.5
12|demand/class-value:NATO 4
47|demand/class-value:NATO 5
-4|demand/class-value:USA 1E+1
-3|demand/class-value:USA 2
-13|demand/class-value:USA 3
-35|demand/class-value:USA 3.5
-6|demand/class-value:USA 3.8
-19|demand/class-value:USA 5
4|demand/class-verb:ALLIES be
25|demand/class-verb:ALLIES cap
-45|demand/class-verb:ALLIES demand
11|demand/class-verb:ALLIES denial
5|demand/class-verb:ALLIES move
-10|demand/class-verb:ALLIES pledge
24|demand/class-verb:ALLIES proposal
35|demand/class-verb:ALLIES spend
17|demand/class-verb:EU demand
27|demand/class-verb:JPN be
7|demand/class-verb:JPN demand
-12|demand/class-verb:JPN denial
-4|demand/class-verb:JPN move
-6|demand/class-verb:JPN pledge
-28|demand/class-verb:JPN spend
-12|demand/class-verb:NATO be
9|demand/class-verb:NATO demand
-4|demand/class-verb:NATO move
45|demand/class-verb:NATO pledge
4|demand/class-verb:NATO proposal
-29|demand/class-verb:NATO spend
-6|demand/class-verb:USA be
-12|demand/class-verb:USA demand
-8|demand/class-verb:USA pledge
-6|demand/class-verb:USA proposal
-4|demand/class-verb:USA spend
-22|demand/class-verb:land be
-22|demand/class-verb:land cap
22|demand/class-verb:land demand
5|demand/class-verb:land move
24|demand/class-verb:land pledge
-7|demand/class-verb:land proposal
9|demand/class-verb:member be
3|demand/class-verb:member demand
-31|demand/class-verb:member pledge
-13|demand/class-verb:member proposal
26|demand/class-verb:member spend
16|demand/class:ALLIES
-5|demand/class:CHN
4|demand/class:EU
20|demand/class:JPN
37|demand/class:NATO
-59|demand/class:USA
24|demand/class:land
-37|demand/class:member
-10|demand/heir:nobody-named
42|demand/heir:others-named
-10|demand/home:nobody-named
26|demand/home:others-named
23|demand/last:before
-38|demand/last:same-sentence
16|demand/named:1
9|demand/named:2
15|demand/named:3
45|demand/ruled
4|demand/ruled:spender-after
13|demand/ruled:spender-asked
3|demand/ruled:spender-asked-before
-11|demand/ruled:spender-near
21|demand/ruled:spender-object
3|demand/ruled:spender-pronoun
-14|demand/ruled:spender-should
-6|demand/ruled:spender-subject
-24|demand/subject-of:back
-11|demand/subject-of:be
-6|demand/subject-of:call on
-3|demand/subject-of:demand
-13|demand/subject-of:expect
8|demand/subject-of:increase
-13|demand/subject-of:insist on
13|demand/subject-of:move
5|demand/subject-of:name
3|demand/subject-of:pay
24|demand/subject-of:press for
4|demand/subject-of:spend
12|demand/subject-of:tell
5|demand/subject-of:urge
-21|demand/subject-of:want
3|demand/subject:be body
-28|demand/subject:be capital
6|demand/subject:be country
7|demand/subject:be pronoun
-14|demand/subject:demand body
-7|demand/subject:demand capital
-11|demand/subject:demand gov
3|demand/subject:demand leader
-4|demand/subject:demand people
10|demand/subject:demand pronoun
9|demand/subject:move allies
4|demand/subject:move capital
14|demand/subject:move country
3|demand/subject:move pronoun
-14|demand/subject:pledge gov
-12|demand/subject:pledge pronoun
4|demand/subject:proposal leader
-11|demand/subject:proposal pronoun
3|demand/subject:spend body
8|demand/subject:spend country
-3|demand/subject:spend pronoun
-36|demand/title
-33|demand/told-of:0
-5|demand/told-of:1
31|demand/told-of:2
8|demand/told-of:3
-23|demand/unnamed
-18|demand/unnamed-beside-others
3|denial/after-joint:0 far
-4|denial/after-joint:0 mid
-5|denial/after-joint:1 far
-4|denial/after-joint:1 mid
4|denial/after-joint:2 far
5|denial/after-joint:2 near
3|denial/after-led:, far joined
-5|denial/after-led:for far joined
-18|denial/after-led:prime minister near joined
4|denial/after-led:say far joined
7|denial/after-led:say near joined
5|denial/after-led:that near joined
-6|denial/after:body name
-4|denial/after:body owner
-4|denial/after:country name
4|denial/after:gov name
-8|denial/after:leader name
17|denial/after:pronoun name
3|denial/after:pronoun owner
-12|denial/asked
47|denial/asks
3|denial/before-clause:free inside name body
10|denial/before-clause:free inside name country
10|denial/before-clause:free inside name gov
-4|denial/before-clause:free inside name leader
-10|denial/before-clause:free inside owner body
19|denial/before-clause:free inside owner pronoun
-10|denial/before-clause:free opens name country
-24|denial/before-clause:free opens name leader
-10|denial/before-far:20
-9|denial/before-far:4
21|denial/before-far:9
9|denial/before-free:0 free owner near
5|denial/before-free:1 after-figure name near
-8|denial/before-free:1 free name near
-7|denial/before-free:2 free name near
5|denial/before-joint:0 after-figure
-7|denial/before-joint:0 free
-32|denial/before-led:
-5|denial/before-led:chancellor
-5|denial/before-led:general
9|denial/before-led:his
4|denial/before-led:on
9|denial/before-led:prime minister
20|denial/before-led:raise
4|denial/before-led:say
-6|denial/before-led:to
3|denial/before:body name
-10|denial/before:body owner
4|denial/before:capital name
17|denial/before:gov name
-28|denial/before:leader name
19|denial/before:pronoun owner
-11|denial/class-home:ALLIES JPN
-3|denial/class-home:ALLIES USA
-5|denial/class-home:ALLIES land
-6|denial/class-home:ALLIES member
22|denial/class-home:JPN JPN
-6|denial/class-home:NATO JPN
-3|denial/class-home:NATO USA
-4|denial/class-home:NATO land
-11|denial/class-home:NATO member
-15|denial/class-home:USA JPN
6|denial/class-home:USA USA
-3|denial/class-home:USA land
11|denial/class-home:USA member
5|denial/class-home:land JPN
6|denial/class-home:land land
4|denial/class-home:member JPN
5|denial/class-home:member member
-3|denial/class-named:ALLIES JPN nobody-named
-8|denial/class-named:ALLIES JPN others-named
-3|denial/class-named:ALLIES USA nobody-named
-4|denial/class-named:ALLIES land others-named
-3|denial/class-named:ALLIES member others-named
5|denial/class-named:JPN JPN nobody-named
17|denial/class-named:JPN JPN others-named
-5|denial/class-named:NATO JPN others-named
-3|denial/class-named:NATO USA nobody-named
-3|denial/class-named:NATO land others-named
-5|denial/class-named:NATO member nobody-named
-6|denial/class-named:NATO member others-named
-14|denial/class-named:USA JPN others-named
6|denial/class-named:USA USA nobody-named
-3|denial/class-named:USA land others-named
11|denial/class-named:USA member others-named
5|denial/class-named:land JPN others-named
3|denial/class-named:land land nobody-named
3|denial/class-named:land land others-named
4|denial/class-named:member JPN others-named
7|denial/class-named:member member nobody-named
-7|denial/class-shape:ALLIES half
-18|denial/class-shape:ALLIES whole
15|denial/class-shape:JPN half
9|denial/class-shape:JPN whole
-3|denial/class-shape:NATO half
-23|denial/class-shape:NATO whole
-8|denial/class-shape:USA half
8|denial/class-shape:USA whole
3|denial/class-shape:land half
8|denial/class-shape:land whole
16|denial/class-shape:member whole
-7|denial/class-value:ALLIES 3.5
-16|denial/class-value:ALLIES 5
-3|denial/class-value:NATO 3.5
-21|denial/class-value:NATO 5
-3|denial/class-value:USA 3
-8|denial/class-value:USA 3.5
12|denial/class-value:USA 5
-4|denial/class-verb:ALLIES demand
-5|denial/class-verb:ALLIES denial
-4|denial/class-verb:ALLIES pledge
17|denial/class-verb:JPN demand
-3|denial/class-verb:JPN denial
-4|denial/class-verb:JPN move
3|denial/class-verb:JPN proposal
-17|denial/class-verb:NATO denial
-10|denial/class-verb:NATO pledge
14|denial/class-verb:NATO proposal
-10|denial/class-verb:USA demand
6|denial/class-verb:USA pledge
3|denial/class-verb:land denial
23|denial/class-verb:member denial
7|denial/class-verb:member move
7|denial/class-verb:member pledge
-15|denial/class-verb:member proposal
-26|denial/class:ALLIES
25|denial/class:JPN
-26|denial/class:NATO
11|denial/class:land
16|denial/class:member
22|denial/heir:nobody-named
43|denial/heir:others-named
22|denial/home:nobody-named
49|denial/home:others-named
3|denial/last:before
10|denial/last:same-sentence
-23|denial/named:1
14|denial/named:2
27|denial/named:3
-15|denial/ruled
5|denial/ruled:spender-before
6|denial/ruled:spender-denier
-31|denial/ruled:spender-denies
5|denial/same-figure-of-another
-5|denial/same-figure-of-it
-8|denial/subject-of:ask
6|denial/subject-of:go
6|denial/subject-of:rule out
4|denial/subject-of:tell
-4|denial/subject:demand country
4|denial/subject:demand leader
-3|denial/subject:demand pronoun
5|denial/subject:denial country
9|denial/subject:denial leader
5|denial/subject:move gov
-46|denial/title
-7|denial/told-of:0
4|denial/told-of:1
-7|denial/unnamed
-10|denial/unnamed-beside-others
-29|level/after-joint:0 far
6|level/after-joint:0 mid
69|level/after-joint:0 near
-18|level/after-joint:1 far
-14|level/after-joint:1 mid
-9|level/after-joint:2 far
-15|level/after-joint:2 mid
-3|level/after-joint:2 near
-4|level/after-joint:3 mid
-15|level/after-joint:3 near
7|level/after-led:, near joined
-3|level/after-led:; far joined
-15|level/after-led:; near joined
-3|level/after-led:and far free
-10|level/after-led:and far joined
-32|level/after-led:and near free
-3|level/after-led:below near joined
-9|level/after-led:by far joined
5|level/after-led:by near free
-8|level/after-led:by near joined
9|level/after-led:credits far joined
50|level/after-led:for near free
-7|level/after-led:in far free
-3|level/after-led:in far joined
54|level/after-led:in near free
-9|level/after-led:of far joined
-15|level/after-led:of near free
8|level/after-led:president far joined
4|level/after-led:say near joined
-29|level/after-led:that far free
3|level/after-led:that far joined
46|level/after-led:that near free
-7|level/after-led:that near joined
-3|level/after-led:to far free
-13|level/after-led:to far joined
-13|level/after-led:to near free
-11|level/after-led:while near joined
-8|level/after-led:with near joined
-8|level/after-led:year far joined
-4|level/after:body owner
-17|level/after:capital name
-12|level/after:capital owner
-24|level/after:country owner
9|level/after:leader name
24|level/after:pronoun name
-7|level/after:pronoun owner
-21|level/asked
-3|level/before-clause:after-figure inside name body
6|level/before-clause:after-figure inside name capital
-4|level/before-clause:after-figure inside name country
-4|level/before-clause:after-figure inside name gov
21|level/before-clause:after-figure inside name pronoun
11|level/before-clause:after-figure inside owner country
5|level/before-clause:after-figure inside owner pronoun
13|level/before-clause:after-figure opens name body
-20|level/before-clause:after-figure opens name capital
-12|level/before-clause:after-figure opens name country
-9|level/before-clause:after-figure opens name gov
4|level/before-clause:after-figure opens name leader
-17|level/before-clause:after-figure opens name pronoun
-4|level/before-clause:after-figure opens owner country
-12|level/before-clause:after-figure opens owner pronoun
8|level/before-clause:free inside name allies
9|level/before-clause:free inside name body
-9|level/before-clause:free inside name capital
21|level/before-clause:free inside name country
-4|level/before-clause:free inside name gov
-7|level/before-clause:free inside name leader
12|level/before-clause:free inside name pronoun
14|level/before-clause:free inside owner country
-10|level/before-clause:free inside owner people
-3|level/before-clause:free inside owner pronoun
-3|level/before-clause:free opens name allies
15|level/before-clause:free opens name body
31|level/before-clause:free opens name capital
59|level/before-clause:free opens name country
6|level/before-clause:free opens name gov
10|level/before-clause:free opens name nongov
10|level/before-clause:free opens name people
-24|level/before-clause:free opens name pronoun
-5|level/before-clause:free opens owner body
16|level/before-clause:free opens owner capital
10|level/before-clause:free opens owner country
5|level/before-clause:free opens owner people
-16|level/before-clause:free opens owner pronoun
42|level/before-far:1
16|level/before-far:20
79|level/before-far:4
-6|level/before-far:60
7|level/before-far:9
9|level/before-free:0 after-figure name far
23|level/before-free:0 after-figure name near
11|level/before-free:0 after-figure owner far
19|level/before-free:0 after-figure owner near
7|level/before-free:0 free name far
6|level/before-free:0 free name near
22|level/before-free:0 free owner near
16|level/before-free:1 after-figure name far
-40|level/before-free:1 after-figure name near
-10|level/before-free:1 after-figure owner far
-11|level/before-free:1 after-figure owner near
18|level/before-free:1 free name far
38|level/before-free:1 free name near
-3|level/before-free:1 free owner far
3|level/before-free:1 free owner near
-19|level/before-free:2 after-figure name far
-11|level/before-free:2 after-figure name near
18|level/before-free:2 free name far
22|level/before-free:2 free name near
-3|level/before-free:3 after-figure name far
26|level/before-free:3 free name far
-16|level/before-joint:0 after-figure
41|level/before-joint:0 free
-9|level/before-joint:1 after-figure
50|level/before-joint:1 free
67|level/before-joint:2 free
43|level/before-led:
-6|level/before-led:#
11|level/before-led:'s
3|level/before-led:,
3|level/before-led:-
8|level/before-led::
5|level/before-led:add
-37|level/before-led:and
-30|level/before-led:at
-7|level/before-led:behind
-24|level/before-led:borders
-5|level/before-led:bring
11|level/before-led:by
-14|level/before-led:estimate
-5|level/before-led:faces
-28|level/before-led:for
4|level/before-led:from
-6|level/before-led:had
4|level/before-led:in
9|level/before-led:let
3|level/before-led:neighbouring
16|level/before-led:neither
-14|level/before-led:nor
-14|level/before-led:of
-9|level/before-led:on
3|level/before-led:president
23|level/before-led:put
3|level/before-led:say
12|level/before-led:show
8|level/before-led:than
4|level/before-led:that
37|level/before-led:the
-3|level/before-led:to
12|level/before-led:together
-3|level/before-led:under
-5|level/before-led:urge
-5|level/before-led:what
19|level/before-led:when
-3|level/before-led:where
8|level/before-led:whereas
10|level/before-led:which
25|level/before-led:while
16|level/before-led:with
13|level/before-led:years
26|level/before-led:—
5|level/before:allies name
34|level/before:body name
-9|level/before:body owner
8|level/before:capital name
19|level/before:capital owner
64|level/before:country name
31|level/before:country owner
-11|level/before:gov name
5|level/before:gov owner
-5|level/before:leader name
10|level/before:nongov name
11|level/before:nongov owner
9|level/before:people name
-5|level/before:people owner
-7|level/before:pronoun name
-25|level/before:pronoun owner
-27|level/class-home:ALLIES JPN
-3|level/class-home:ALLIES NATO
-3|level/class-home:ALLIES USA
-14|level/class-home:ALLIES land
-9|level/class-home:ALLIES member
26|level/class-home:CHN JPN
-7|level/class-home:CHN land
5|level/class-home:EU land
-4|level/class-home:JPN CHN
-11|level/class-home:JPN JPN
13|level/class-home:JPN land
-3|level/class-home:NATO JPN
-9|level/class-home:NATO NATO
-3|level/class-home:NATO USA
-6|level/class-home:NATO land
-31|level/class-home:NATO member
8|level/class-home:USA CHN
25|level/class-home:USA JPN
6|level/class-home:USA USA
-3|level/class-home:USA foe
-20|level/class-home:USA land
12|level/class-home:USA member
6|level/class-home:foe JPN
8|level/class-home:foe land
7|level/class-home:foe member
14|level/class-home:land JPN
18|level/class-home:land land
-29|level/class-home:member JPN
14|level/class-home:member NATO
21|level/class-home:member member
-17|level/class-named:ALLIES JPN nobody-named
-10|level/class-named:ALLIES JPN others-named
-3|level/class-named:ALLIES USA others-named
-4|level/class-named:ALLIES land nobody-named
-10|level/class-named:ALLIES land others-named
-6|level/class-named:ALLIES member nobody-named
-3|level/class-named:ALLIES member others-named
26|level/class-named:CHN JPN others-named
-6|level/class-named:CHN land others-named
5|level/class-named:EU land others-named
-4|level/class-named:JPN CHN others-named
17|level/class-named:JPN JPN nobody-named
-28|level/class-named:JPN JPN others-named
14|level/class-named:JPN land others-named
-9|level/class-named:NATO JPN nobody-named
5|level/class-named:NATO JPN others-named
-4|level/class-named:NATO NATO nobody-named
-4|level/class-named:NATO NATO others-named
-4|level/class-named:NATO land nobody-named
-7|level/class-named:NATO member nobody-named
-24|level/class-named:NATO member others-named
8|level/class-named:USA CHN others-named
15|level/class-named:USA JPN nobody-named
10|level/class-named:USA JPN others-named
5|level/class-named:USA USA others-named
-3|level/class-named:USA foe others-named
-3|level/class-named:USA land nobody-named
-16|level/class-named:USA land others-named
12|level/class-named:USA member others-named
6|level/class-named:foe JPN others-named
3|level/class-named:foe foe others-named
8|level/class-named:foe land others-named
23|level/class-named:foe member nobody-named
-16|level/class-named:foe member others-named
11|level/class-named:land JPN nobody-named
3|level/class-named:land JPN others-named
13|level/class-named:land land nobody-named
5|level/class-named:land land others-named
-16|level/class-named:member JPN nobody-named
-13|level/class-named:member JPN others-named
6|level/class-named:member NATO nobody-named
8|level/class-named:member NATO others-named
-10|level/class-named:member member nobody-named
31|level/class-named:member member others-named
-13|level/class-shape:ALLIES fine
-6|level/class-shape:ALLIES half
-24|level/class-shape:ALLIES tenth
-14|level/class-shape:ALLIES whole
-7|level/class-shape:CHN fine
17|level/class-shape:CHN half
14|level/class-shape:CHN tenth
-5|level/class-shape:CHN whole
-4|level/class-shape:EU tenth
9|level/class-shape:EU whole
20|level/class-shape:JPN fine
-14|level/class-shape:JPN half
7|level/class-shape:JPN tenth
-13|level/class-shape:JPN whole
-18|level/class-shape:NATO fine
-4|level/class-shape:NATO half
-23|level/class-shape:NATO tenth
-8|level/class-shape:NATO whole
-5|level/class-shape:USA fine
4|level/class-shape:USA half
7|level/class-shape:USA tenth
23|level/class-shape:USA whole
-4|level/class-shape:foe half
12|level/class-shape:foe tenth
16|level/class-shape:foe whole
29|level/class-shape:land fine
-3|level/class-shape:land half
-5|level/class-shape:land tenth
10|level/class-shape:land whole
-3|level/class-shape:member fine
10|level/class-shape:member half
17|level/class-shape:member tenth
-17|level/class-shape:member whole
-6|level/class-value:ALLIES 1
-3|level/class-value:ALLIES 1.4
-4|level/class-value:ALLIES 1.8
-4|level/class-value:ALLIES 2.6
-5|level/class-value:ALLIES 3
-4|level/class-value:EU 0.2
-6|level/class-value:NATO 1
-9|level/class-value:NATO 1.28
-6|level/class-value:NATO 1.37
-22|level/class-value:NATO 1.4
-3|level/class-value:NATO 1.58
16|level/class-value:NATO 1.7
-8|level/class-value:NATO 1.8
13|level/class-value:NATO 2
12|level/class-value:NATO 2.02
10|level/class-value:NATO 2.7
-4|level/class-value:NATO 3
-3|level/class-value:NATO 4.1
-9|level/class-value:NATO 4.12
-4|level/class-value:USA 0.9
-11|level/class-value:USA 0.93
-11|level/class-value:USA 1.4
-3|level/class-value:USA 1.5
-4|level/class-value:USA 1.6
-13|level/class-value:USA 1.7
-4|level/class-value:USA 1.8
-30|level/class-value:USA 2
-33|level/class-value:USA 2.5
-24|level/class-value:USA 2.6
-11|level/class-value:USA 2E+1
19|level/class-value:USA 3
5|level/class-value:USA 3.2
12|level/class-value:USA 3.38
45|level/class-value:USA 3.4
29|level/class-value:USA 3.5
17|level/class-value:USA 5
31|level/class-value:USA 5.6
14|level/class-value:USA 6
9|level/class-value:USA 6.5
14|level/class-value:USA 9
-13|level/class-verb:ALLIES be
11|level/class-verb:ALLIES demand
-13|level/class-verb:ALLIES level
-14|level/class-verb:ALLIES move
-4|level/class-verb:ALLIES pledge
-12|level/class-verb:ALLIES spend
-16|level/class-verb:CHN be
15|level/class-verb:CHN cap
10|level/class-verb:CHN level
4|level/class-verb:CHN move
-4|level/class-verb:CHN pledge
14|level/class-verb:CHN spend
9|level/class-verb:EU be
-4|level/class-verb:EU pledge
9|level/class-verb:JPN be
-12|level/class-verb:JPN cap
-15|level/class-verb:JPN demand
51|level/class-verb:JPN level
-17|level/class-verb:JPN move
-9|level/class-verb:JPN pledge
-24|level/class-verb:JPN spend
-24|level/class-verb:NATO be
-10|level/class-verb:NATO level
-18|level/class-verb:NATO move
-3|level/class-verb:NATO pledge
19|level/class-verb:NATO spend
20|level/class-verb:USA be
-18|level/class-verb:USA demand
-13|level/class-verb:USA level
20|level/class-verb:USA move
25|level/class-verb:USA spend
-4|level/class-verb:foe be
29|level/class-verb:foe level
17|level/class-verb:foe move
-15|level/class-verb:foe spend
6|level/class-verb:land be
20|level/class-verb:land demand
-3|level/class-verb:land level
17|level/class-verb:land pledge
-20|level/class-verb:land spend
12|level/class-verb:member be
-50|level/class-verb:member level
6|level/class-verb:member move
5|level/class-verb:member pledge
14|level/class-verb:member spend
-58|level/class:ALLIES
19|level/class:CHN
5|level/class:EU
-54|level/class:NATO
28|level/class:USA
22|level/class:foe
31|level/class:land
7|level/class:member
85|level/heir:nobody-named
-24|level/heir:others-named
21|level/home:nobody-named
4|level/home:others-named
22|level/last:before
-16|level/last:same-sentence
23|level/named:1
37|level/named:2
21|level/named:3
74|level/ruled
15|level/ruled:spender-before
25|level/ruled:spender-beside
3|level/ruled:spender-clause
-8|level/ruled:spender-clause-after
22|level/ruled:spender-located
8|level/ruled:spender-subject
5|level/ruled:spender-where
-5|level/same-figure-of-another
5|level/same-figure-of-it
-10|level/subject-of:aim
-8|level/subject-of:approach
21|level/subject-of:average
19|level/subject-of:be
7|level/subject-of:bring
5|level/subject-of:budget
-9|level/subject-of:come to
12|level/subject-of:devote
3|level/subject-of:drop
-15|level/subject-of:estimate
-11|level/subject-of:expect
22|level/subject-of:get
-25|level/subject-of:give
5|level/subject-of:lay out
-4|level/subject-of:leave
5|level/subject-of:pledge
10|level/subject-of:put
4|level/subject-of:remain
-16|level/subject-of:seek
9|level/subject-of:set aside
-8|level/subject-of:sit
-13|level/subject-of:spend
11|level/subject-of:stand
12|level/subject-of:stay
-12|level/subject-of:swell
4|level/subject-of:top
5|level/subject-of:urge
-11|level/subject-of:work out at
6|level/subject:be body
3|level/subject:be capital
5|level/subject:be people
-4|level/subject:demand body
-15|level/subject:demand capital
5|level/subject:demand leader
7|level/subject:level body
4|level/subject:level capital
23|level/subject:level country
-25|level/subject:level gov
-4|level/subject:level leader
-18|level/subject:level pronoun
-4|level/subject:move body
12|level/subject:move country
9|level/subject:move gov
16|level/subject:move pronoun
9|level/subject:pledge country
-8|level/subject:pledge gov
5|level/subject:pledge leader
27|level/subject:spend body
-15|level/subject:spend country
16|level/subject:spend gov
-18|level/subject:spend pronoun
36|level/title
54|level/told-of:0
-22|level/told-of:2
-31|level/told-of:3
-80|level/unnamed-beside-others
4|other/after-joint:0 mid
6|other/after-joint:0 near
3|other/after-joint:1 far
-8|other/after-joint:1 mid
-3|other/after-led:, far joined
-5|other/after-led:, near joined
4|other/after-led:from near free
5|other/after:country name
-6|other/after:gov name
5|other/after:pronoun owner
-3|other/asked
8|other/before-clause:free inside name country
3|other/before-far:1
8|other/before-far:20
6|other/before-far:9
4|other/before-free:0 after-figure name near
4|other/before-free:0 free name near
6|other/before-free:1 free name near
9|other/before-joint:0 free
6|other/before-led:
7|other/before-led:for
7|other/before-led:if
-4|other/before-led:match
12|other/before:country name
-3|other/before:pronoun name
-13|other/class-home:ALLIES JPN
-4|other/class-home:ALLIES land
-4|other/class-home:ALLIES member
34|other/class-home:JPN JPN
-7|other/class-home:NATO JPN
-13|other/class-home:NATO member
-6|other/class-home:land JPN
7|other/class-home:land land
-7|other/class-home:member JPN
18|other/class-home:member member
-9|other/class-named:ALLIES JPN nobody-named
-3|other/class-named:ALLIES JPN others-named
-3|other/class-named:ALLIES member nobody-named
17|other/class-named:JPN JPN nobody-named
18|other/class-named:JPN JPN others-named
-4|other/class-named:NATO JPN nobody-named
-3|other/class-named:NATO JPN others-named
-9|other/class-named:NATO member nobody-named
-4|other/class-named:NATO member others-named
-3|other/class-named:land JPN nobody-named
-4|other/class-named:land JPN others-named
5|other/class-named:land land nobody-named
12|other/class-named:member member nobody-named
6|other/class-named:member member others-named
-11|other/class-shape:ALLIES half
-9|other/class-shape:ALLIES whole
26|other/class-shape:JPN half
8|other/class-shape:JPN whole
-7|other/class-shape:NATO half
-19|other/class-shape:NATO whole
-6|other/class-shape:member half
21|other/class-shape:member whole
-4|other/class-value:ALLIES 1
-9|other/class-value:ALLIES 3.5
-3|other/class-value:ALLIES 5
-6|other/class-value:NATO 1
-3|other/class-value:NATO 3
-5|other/class-value:NATO 3.5
-9|other/class-value:NATO 5
-4|other/class-verb:ALLIES move
4|other/class-verb:JPN be
8|other/class-verb:JPN demand
6|other/class-verb:JPN move
-3|other/class-verb:NATO be
-5|other/class-verb:NATO move
-7|other/class-verb:member demand
4|other/class-verb:member move
-21|other/class:ALLIES
34|other/class:JPN
-27|other/class:NATO
-3|other/class:USA
16|other/class:member
17|other/heir:nobody-named
45|other/home:nobody-named
19|other/home:others-named
-7|other/last:before
-12|other/last:same-sentence
15|other/named:1
6|other/named:3
-11|other/ruled:spender-before
4|other/ruled:spender-clause
4|other/ruled:spender-home
4|other/subject-of:exempt
4|other/subject-of:match
5|other/subject:move country
32|other/title
-15|other/told-of:0
11|other/told-of:1
-15|other/told-of:2
19|other/told-of:3
-10|other/unnamed
-10|other/unnamed-beside-others
3|pledge/after-joint:0 mid
3|pledge/after-joint:0 near
7|pledge/after-joint:1 far
6|pledge/after-joint:1 mid
-6|pledge/after-joint:1 near
-16|pledge/after-joint:2 far
-5|pledge/after-joint:3 mid
3|pledge/after-joint:3 near
-5|pledge/after-led:\" far joined
4|pledge/after-led:# near free
8|pledge/after-led:, far joined
12|pledge/after-led:, near joined
10|pledge/after-led:: far joined
-3|pledge/after-led:; far joined
-5|pledge/after-led:and near free
8|pledge/after-led:by near free
4|pledge/after-led:chancellor far joined
6|pledge/after-led:date far joined
3|pledge/after-led:for far free
-25|pledge/after-led:for far joined
16|pledge/after-led:from far joined
-27|pledge/after-led:in far joined
3|pledge/after-led:make far joined
-15|pledge/after-led:of far joined
-18|pledge/after-led:of near free
-4|pledge/after-led:on far joined
4|pledge/after-led:on near free
-24|pledge/after-led:prime minister far joined
-21|pledge/after-led:say near joined
4|pledge/after-led:schedule far joined
29|pledge/after-led:than far joined
-6|pledge/after-led:that far free
14|pledge/after-led:that far joined
19|pledge/after-led:that near free
26|pledge/after-led:which far joined
3|pledge/after-led:which near joined
-3|pledge/after-led:while near joined
24|pledge/after:body name
15|pledge/after:body owner
-25|pledge/after:capital name
3|pledge/after:country owner
12|pledge/after:gov name
-14|pledge/after:leader name
-18|pledge/after:nongov name
-3|pledge/after:people name
4|pledge/after:people owner
8|pledge/after:pronoun name
-5|pledge/after:pronoun owner
14|pledge/asked
142|pledge/asks
3|pledge/before-clause:after-figure inside name body
-3|pledge/before-clause:after-figure inside name country
-7|pledge/before-clause:after-figure inside name gov
14|pledge/before-clause:after-figure inside name leader
8|pledge/before-clause:after-figure inside name pronoun
-11|pledge/before-clause:after-figure inside owner body
-4|pledge/before-clause:after-figure inside owner pronoun
-11|pledge/before-clause:after-figure opens name country
5|pledge/before-clause:after-figure opens name leader
6|pledge/before-clause:after-figure opens name pronoun
3|pledge/before-clause:after-figure opens owner body
-18|pledge/before-clause:free inside name allies
26|pledge/before-clause:free inside name body
7|pledge/before-clause:free inside name country
-30|pledge/before-clause:free inside name gov
28|pledge/before-clause:free inside name leader
6|pledge/before-clause:free inside name nongov
-41|pledge/before-clause:free inside name pronoun
15|pledge/before-clause:free inside owner body
4|pledge/before-clause:free inside owner gov
-11|pledge/before-clause:free inside owner pronoun
-4|pledge/before-clause:free opens name body
10|pledge/before-clause:free opens name capital
13|pledge/before-clause:free opens name country
24|pledge/before-clause:free opens name gov
-8|pledge/before-clause:free opens name leader
-29|pledge/before-clause:free opens name nongov
10|pledge/before-clause:free opens name people
13|pledge/before-clause:free opens name pronoun
-3|pledge/before-clause:free opens owner body
4|pledge/before-clause:free opens owner leader
10|pledge/before-far:1
17|pledge/before-far:20
-6|pledge/before-far:4
-14|pledge/before-far:60
19|pledge/before-far:9
23|pledge/before-free:0 after-figure name near
4|pledge/before-free:0 free owner far
3|pledge/before-free:0 free owner near
-3|pledge/before-free:1 after-figure owner far
-5|pledge/before-free:1 after-figure owner near
-7|pledge/before-free:1 free name far
-24|pledge/before-free:1 free name near
10|pledge/before-free:1 free owner far
-5|pledge/before-free:1 free owner near
-8|pledge/before-free:2 after-figure name far
21|pledge/before-free:2 free name far
18|pledge/before-free:2 free name near
18|pledge/before-joint:0 after-figure
11|pledge/before-joint:0 free
-3|pledge/before-joint:1 after-figure
-17|pledge/before-joint:1 free
-14|pledge/before-joint:2 after-figure
19|pledge/before-joint:2 free
4|pledge/before-joint:3 after-figure
7|pledge/before-joint:3 free
4|pledge/before-led:
3|pledge/before-led:\"
-43|pledge/before-led:#
18|pledge/before-led:,
4|pledge/before-led:-
-8|pledge/before-led::
8|pledge/before-led:;
-5|pledge/before-led:DATE
5|pledge/before-led:a
3|pledge/before-led:alliance
12|pledge/before-led:and
-8|pledge/before-led:as
7|pledge/before-led:at
12|pledge/before-led:bring
-8|pledge/before-led:by
-3|pledge/before-led:chief
-24|pledge/before-led:commit
3|pledge/before-led:defence minister
4|pledge/before-led:even
10|pledge/before-led:for
12|pledge/before-led:from
3|pledge/before-led:his
-17|pledge/before-led:hit
-13|pledge/before-led:in
-45|pledge/before-led:its
23|pledge/before-led:make good on
-4|pledge/before-led:match
4|pledge/before-led:meet
4|pledge/before-led:mind
-26|pledge/before-led:move up
-6|pledge/before-led:neutral
-28|pledge/before-led:of
19|pledge/before-led:on
3|pledge/before-led:praised
7|pledge/before-led:president
19|pledge/before-led:prime minister
8|pledge/before-led:reach
13|pledge/before-led:say
5|pledge/before-led:since
3|pledge/before-led:take
-6|pledge/before-led:tell
-3|pledge/before-led:that
27|pledge/before-led:the
-11|pledge/before-led:to
-12|pledge/before-led:was
23|pledge/before-led:what
-22|pledge/before-led:when
-7|pledge/before-led:where
7|pledge/before-led:whether
-12|pledge/before-led:which
6|pledge/before-led:whose
18|pledge/before-led:with
-18|pledge/before:allies name
23|pledge/before:body name
3|pledge/before:body owner
9|pledge/before:capital name
4|pledge/before:capital owner
6|pledge/before:country name
-13|pledge/before:gov name
4|pledge/before:gov owner
38|pledge/before:leader name
3|pledge/before:leader owner
-23|pledge/before:nongov name
-3|pledge/before:nongov owner
11|pledge/before:people name
9|pledge/before:people owner
-13|pledge/before:pronoun name
-17|pledge/before:pronoun owner
-33|pledge/class-home:ALLIES JPN
-8|pledge/class-home:ALLIES land
-4|pledge/class-home:ALLIES member
-9|pledge/class-home:CHN JPN
-36|pledge/class-home:JPN JPN
23|pledge/class-home:JPN land
54|pledge/class-home:NATO JPN
15|pledge/class-home:NATO NATO
5|pledge/class-home:NATO land
-15|pledge/class-home:USA JPN
-6|pledge/class-home:USA NATO
-6|pledge/class-home:USA land
-4|pledge/class-home:USA member
17|pledge/class-home:land JPN
-15|pledge/class-home:land land
8|pledge/class-home:land member
23|pledge/class-home:member JPN
-14|pledge/class-home:member NATO
27|pledge/class-home:member member
-7|pledge/class-named:ALLIES JPN nobody-named
-26|pledge/class-named:ALLIES JPN others-named
-6|pledge/class-named:ALLIES land others-named
-3|pledge/class-named:ALLIES member others-named
-9|pledge/class-named:CHN JPN others-named
-6|pledge/class-named:JPN JPN nobody-named
-30|pledge/class-named:JPN JPN others-named
24|pledge/class-named:JPN land others-named
21|pledge/class-named:NATO JPN nobody-named
34|pledge/class-named:NATO JPN others-named
15|pledge/class-named:NATO NATO nobody-named
25|pledge/class-named:NATO land nobody-named
-20|pledge/class-named:NATO land others-named
10|pledge/class-named:NATO member nobody-named
-10|pledge/class-named:NATO member others-named
-14|pledge/class-named:USA JPN others-named
-4|pledge/class-named:USA NATO others-named
-4|pledge/class-named:USA land others-named
-4|pledge/class-named:USA member others-named
3|pledge/class-named:land JPN nobody-named
14|pledge/class-named:land JPN others-named
-20|pledge/class-named:land land nobody-named
5|pledge/class-named:land land others-named
8|pledge/class-named:land member others-named
32|pledge/class-named:member JPN others-named
-12|pledge/class-named:member NATO nobody-named
-9|pledge/class-named:member member nobody-named
36|pledge/class-named:member member others-named
-6|pledge/class-shape:ALLIES half
-40|pledge/class-shape:ALLIES whole
-9|pledge/class-shape:CHN whole
-79|pledge/class-shape:JPN half
-8|pledge/class-shape:JPN tenth
76|pledge/class-shape:JPN whole
-5|pledge/class-shape:NATO fine
58|pledge/class-shape:NATO half
-19|pledge/class-shape:NATO tenth
65|pledge/class-shape:NATO whole
-4|pledge/class-shape:USA half
-3|pledge/class-shape:USA tenth
-24|pledge/class-shape:USA whole
-23|pledge/class-shape:foe whole
3|pledge/class-shape:land fine
28|pledge/class-shape:land half
15|pledge/class-shape:land tenth
-29|pledge/class-shape:land whole
5|pledge/class-shape:member fine
31|pledge/class-shape:member half
14|pledge/class-shape:member tenth
-16|pledge/class-shape:member whole
-17|pledge/class-value:ALLIES 2
-4|pledge/class-value:ALLIES 3.5
-21|pledge/class-value:ALLIES 5
54|pledge/class-value:NATO 1.5
-15|pledge/class-value:NATO 2
-12|pledge/class-value:NATO 2.1
-4|pledge/class-value:NATO 2.4
-15|pledge/class-value:NATO 2.5
-25|pledge/class-value:NATO 3
20|pledge/class-value:NATO 3.5
106|pledge/class-value:NATO 5
-24|pledge/class-value:USA 2
-4|pledge/class-value:USA 3.5
-4|pledge/class-verb:ALLIES be
-6|pledge/class-verb:ALLIES move
-24|pledge/class-verb:ALLIES pledge
-8|pledge/class-verb:CHN move
10|pledge/class-verb:JPN be
-13|pledge/class-verb:JPN demand
5|pledge/class-verb:JPN level
36|pledge/class-verb:JPN move
9|pledge/class-verb:JPN pledge
4|pledge/class-verb:JPN proposal
6|pledge/class-verb:JPN spend
29|pledge/class-verb:NATO be
-3|pledge/class-verb:NATO cap
-15|pledge/class-verb:NATO demand
-18|pledge/class-verb:NATO level
9|pledge/class-verb:NATO move
-38|pledge/class-verb:NATO pledge
14|pledge/class-verb:NATO proposal
-24|pledge/class-verb:NATO spend
-8|pledge/class-verb:USA demand
-16|pledge/class-verb:USA move
-23|pledge/class-verb:foe move
5|pledge/class-verb:land be
3|pledge/class-verb:land cap
4|pledge/class-verb:land demand
14|pledge/class-verb:land level
17|pledge/class-verb:land move
17|pledge/class-verb:land pledge
-18|pledge/class-verb:land proposal
-3|pledge/class-verb:land spend
-38|pledge/class-verb:member be
34|pledge/class-verb:member demand
-8|pledge/class-verb:member move
36|pledge/class-verb:member pledge
4|pledge/class-verb:member proposal
22|pledge/class-verb:member spend
-47|pledge/class:ALLIES
-9|pledge/class:CHN
-12|pledge/class:JPN
99|pledge/class:NATO
-31|pledge/class:USA
-22|pledge/class:foe
17|pledge/class:land
33|pledge/class:member
-33|pledge/heir:nobody-named
-27|pledge/heir:others-named
-16|pledge/home:nobody-named
-10|pledge/home:others-named
-47|pledge/last:before
6|pledge/last:same-sentence
-32|pledge/named:1
31|pledge/named:2
9|pledge/named:3
-76|pledge/ruled
-50|pledge/ruled:spender-clause
13|pledge/ruled:spender-meets
-9|pledge/ruled:spender-of-noun
-35|pledge/ruled:spender-ours
12|pledge/ruled:spender-relative
6|pledge/ruled:spender-standard
-28|pledge/ruled:spender-subject
6|pledge/ruled:spender-where
-14|pledge/same-figure-of-another
14|pledge/same-figure-of-it
-20|pledge/subject-of:agree
-14|pledge/subject-of:announce
16|pledge/subject-of:back
5|pledge/subject-of:be
4|pledge/subject-of:bring
-11|pledge/subject-of:calculate
7|pledge/subject-of:call
-10|pledge/subject-of:commit
-17|pledge/subject-of:decide
3|pledge/subject-of:do
-13|pledge/subject-of:due
5|pledge/subject-of:exceed
-7|pledge/subject-of:fall
4|pledge/subject-of:foresee
8|pledge/subject-of:go
8|pledge/subject-of:head
5|pledge/subject-of:hit
5|pledge/subject-of:hurry
4|pledge/subject-of:intend
5|pledge/subject-of:lift
23|pledge/subject-of:make good on
-18|pledge/subject-of:match
9|pledge/subject-of:mean
-31|pledge/subject-of:meet
14|pledge/subject-of:move
-26|pledge/subject-of:move up
-3|pledge/subject-of:oblige
9|pledge/subject-of:plan
7|pledge/subject-of:pledge
17|pledge/subject-of:promise
3|pledge/subject-of:put
4|pledge/subject-of:reach
-5|pledge/subject-of:resolve
-27|pledge/subject-of:seek
-30|pledge/subject-of:set
-28|pledge/subject-of:settle on
-3|pledge/subject-of:sign up
19|pledge/subject-of:spend
-6|pledge/subject-of:stand
5|pledge/subject-of:swear
3|pledge/subject-of:take
20|pledge/subject-of:tell
-4|pledge/subject-of:urge
25|pledge/subject-of:vow
-3|pledge/subject-of:write
3|pledge/subject:be body
-15|pledge/subject:be country
7|pledge/subject:be gov
5|pledge/subject:be leader
4|pledge/subject:be pronoun
24|pledge/subject:demand leader
-28|pledge/subject:demand nongov
-11|pledge/subject:level body
-8|pledge/subject:level country
3|pledge/subject:level gov
3|pledge/subject:level pronoun
3|pledge/subject:move body
6|pledge/subject:move capital
7|pledge/subject:move country
21|pledge/subject:move gov
9|pledge/subject:move leader
9|pledge/subject:move people
-22|pledge/subject:move pronoun
7|pledge/subject:pledge body
-8|pledge/subject:pledge capital
31|pledge/subject:pledge country
-21|pledge/subject:pledge gov
10|pledge/subject:pledge leader
-4|pledge/subject:pledge nongov
-67|pledge/subject:pledge pronoun
4|pledge/subject:proposal gov
-6|pledge/subject:proposal nongov
4|pledge/subject:spend country
14|pledge/subject:spend gov
6|pledge/subject:spend pronoun
41|pledge/title
-10|pledge/told-of:2
11|pledge/told-of:3
-3|pledge/unnamed
-6|pledge/unnamed-beside-others
12|proposal/after-joint:0 mid
13|proposal/after-joint:0 near
-15|proposal/after-joint:1 far
-3|proposal/after-joint:1 mid
-19|proposal/after-joint:1 near
21|proposal/after-joint:2 mid
9|proposal/after-joint:3 mid
3|proposal/after-led:\" far joined
8|proposal/after-led:and far joined
4|proposal/after-led:bring far joined
4|proposal/after-led:for far free
20|proposal/after-led:for near free
5|proposal/after-led:in far free
6|proposal/after-led:in far joined
7|proposal/after-led:next near free
3|proposal/after-led:of far joined
8|proposal/after-led:of near free
-11|proposal/after-led:strategy far free
-17|proposal/after-led:tell far joined
3|proposal/after-led:that far joined
7|proposal/after-led:to far joined
-5|proposal/after-led:with far joined
22|proposal/after:allies name
-5|proposal/after:body name
-4|proposal/after:body owner
8|proposal/after:capital name
16|proposal/after:capital owner
14|proposal/after:country name
-8|proposal/after:gov name
5|proposal/after:leader name
12|proposal/after:nongov name
3|proposal/after:nongov owner
3|proposal/after:people name
-41|proposal/after:pronoun name
-8|proposal/after:pronoun owner
12|proposal/asks
-9|proposal/before-clause:after-figure inside name country
12|proposal/before-clause:after-figure inside owner pronoun
13|proposal/before-clause:after-figure opens name capital
3|proposal/before-clause:free inside name body
-29|proposal/before-clause:free inside name country
-4|proposal/before-clause:free inside name gov
20|proposal/before-clause:free inside name leader
12|proposal/before-clause:free inside name nongov
13|proposal/before-clause:free inside name pronoun
13|proposal/before-clause:free inside owner body
3|proposal/before-clause:free inside owner country
-23|proposal/before-clause:free inside owner gov
6|proposal/before-clause:free inside owner pronoun
-20|proposal/before-clause:free opens name body
-11|proposal/before-clause:free opens name gov
5|proposal/before-clause:free opens name leader
10|proposal/before-clause:free opens name nongov
-13|proposal/before-clause:free opens name pronoun
5|proposal/before-clause:free opens owner leader
10|proposal/before-clause:free opens owner nongov
-16|proposal/before-far:20
18|proposal/before-far:4
20|proposal/before-far:9
8|proposal/before-free:0 after-figure name far
9|proposal/before-free:0 after-figure name near
13|proposal/before-free:0 after-figure owner near
32|proposal/before-free:0 free name near
4|proposal/before-free:0 free owner far
6|proposal/before-free:0 free owner near
-20|proposal/before-free:1 after-figure name near
-38|proposal/before-free:1 free name near
8|proposal/before-free:1 free owner near
5|proposal/before-joint:0 after-figure
29|proposal/before-joint:0 free
-3|proposal/before-joint:1 after-figure
-21|proposal/before-joint:1 free
8|proposal/before-joint:3 after-figure
3|proposal/before-joint:3 free
5|proposal/before-led:
8|proposal/before-led:'s
-15|proposal/before-led:and
-24|proposal/before-led:at
-7|proposal/before-led:by
-5|proposal/before-led:defense secretary
12|proposal/before-led:every
5|proposal/before-led:expect
-22|proposal/before-led:for
20|proposal/before-led:general
5|proposal/before-led:in
12|proposal/before-led:raise
4|proposal/before-led:reiterate
3|proposal/before-led:say
7|proposal/before-led:that
-16|proposal/before-led:the
6|proposal/before-led:think
5|proposal/before-led:to
-8|proposal/before-led:what
6|proposal/before-led:where
-8|proposal/before-led:with
-15|proposal/before:body name
15|proposal/before:body owner
15|proposal/before:capital name
4|proposal/before:capital owner
-36|proposal/before:country name
-14|proposal/before:gov name
-23|proposal/before:gov owner
26|proposal/before:leader name
5|proposal/before:leader owner
23|proposal/before:nongov name
12|proposal/before:nongov owner
-11|proposal/before:pronoun name
18|proposal/before:pronoun owner
16|proposal/class-home:ALLIES JPN
-7|proposal/class-home:ALLIES NATO
-4|proposal/class-home:ALLIES USA
-14|proposal/class-home:ALLIES land
15|proposal/class-home:ALLIES member
-13|proposal/class-home:CHN JPN
-9|proposal/class-home:CHN land
27|proposal/class-home:JPN JPN
-13|proposal/class-home:NATO JPN
-4|proposal/class-home:NATO USA
-8|proposal/class-home:NATO land
24|proposal/class-home:NATO member
-18|proposal/class-home:USA JPN
-4|proposal/class-home:USA NATO
7|proposal/class-home:USA USA
10|proposal/class-home:USA land
-9|proposal/class-home:USA member
-4|proposal/class-home:foe member
-5|proposal/class-home:land JPN
19|proposal/class-home:land land
7|proposal/class-home:member JPN
-26|proposal/class-home:member member
20|proposal/class-named:ALLIES JPN nobody-named
-4|proposal/class-named:ALLIES JPN others-named
-3|proposal/class-named:ALLIES NATO nobody-named
-4|proposal/class-named:ALLIES NATO others-named
-10|proposal/class-named:ALLIES land nobody-named
-4|proposal/class-named:ALLIES land others-named
-8|proposal/class-named:ALLIES member nobody-named
23|proposal/class-named:ALLIES member others-named
-13|proposal/class-named:CHN JPN others-named
-9|proposal/class-named:CHN land others-named
-6|proposal/class-named:JPN JPN nobody-named
33|proposal/class-named:JPN JPN others-named
6|proposal/class-named:JPN land nobody-named
-4|proposal/class-named:JPN land others-named
-12|proposal/class-named:NATO JPN nobody-named
3|proposal/class-named:NATO NATO nobody-named
-3|proposal/class-named:NATO USA nobody-named
-6|proposal/class-named:NATO land nobody-named
7|proposal/class-named:NATO member nobody-named
17|proposal/class-named:NATO member others-named
-16|proposal/class-named:USA JPN others-named
-3|proposal/class-named:USA NATO nobody-named
5|proposal/class-named:USA USA nobody-named
12|proposal/class-named:USA land nobody-named
-3|proposal/class-named:USA land others-named
-9|proposal/class-named:USA member others-named
-4|proposal/class-named:foe member others-named
4|proposal/class-named:land JPN nobody-named
-8|proposal/class-named:land JPN others-named
20|proposal/class-named:land land others-named
-3|proposal/class-named:member JPN nobody-named
10|proposal/class-named:member JPN others-named
-28|proposal/class-named:member member others-named
-6|proposal/class-shape:ALLIES half
12|proposal/class-shape:ALLIES whole
-20|proposal/class-shape:CHN half
-3|proposal/class-shape:CHN whole
44|proposal/class-shape:JPN half
-13|proposal/class-shape:JPN whole
12|proposal/class-shape:NATO fine
21|proposal/class-shape:NATO half
-4|proposal/class-shape:NATO tenth
-27|proposal/class-shape:NATO whole
-9|proposal/class-shape:USA half
-3|proposal/class-shape:USA whole
-7|proposal/class-shape:land half
23|proposal/class-shape:land whole
-11|proposal/class-shape:member fine
-22|proposal/class-shape:member half
5|proposal/class-shape:member tenth
12|proposal/class-shape:member whole
-11|proposal/class-value:ALLIES 2
15|proposal/class-value:ALLIES 2.5
35|proposal/class-value:ALLIES 3
-19|proposal/class-value:ALLIES 3.5
-9|proposal/class-value:ALLIES 5
12|proposal/class-value:NATO 0.25
-5|proposal/class-value:NATO 2
-4|proposal/class-value:NATO 2.1
10|proposal/class-value:NATO 2.5
-32|proposal/class-value:NATO 3
13|proposal/class-value:NATO 3.5
13|proposal/class-value:NATO 5
-7|proposal/class-value:USA 2.5
-22|proposal/class-value:USA 3
18|proposal/class-value:USA 5
25|proposal/class-verb:ALLIES be
-10|proposal/class-verb:ALLIES demand
-4|proposal/class-verb:ALLIES level
-9|proposal/class-verb:ALLIES move
23|proposal/class-verb:ALLIES pledge
-21|proposal/class-verb:ALLIES proposal
-5|proposal/class-verb:ALLIES spend
-11|proposal/class-verb:CHN pledge
-8|proposal/class-verb:CHN proposal
-35|proposal/class-verb:JPN be
13|proposal/class-verb:JPN demand
13|proposal/class-verb:JPN move
34|proposal/class-verb:JPN pledge
5|proposal/class-verb:JPN spend
-3|proposal/class-verb:NATO be
-7|proposal/class-verb:NATO demand
5|proposal/class-verb:NATO level
13|proposal/class-verb:NATO move
-26|proposal/class-verb:NATO pledge
-12|proposal/class-verb:NATO proposal
-3|proposal/class-verb:USA pledge
-15|proposal/class-verb:USA proposal
13|proposal/class-verb:land be
-5|proposal/class-verb:land move
-12|proposal/class-verb:land pledge
37|proposal/class-verb:land proposal
9|proposal/class-verb:member demand
-12|proposal/class-verb:member move
-5|proposal/class-verb:member pledge
22|proposal/class-verb:member proposal
5|proposal/class:ALLIES
-22|proposal/class:CHN
31|proposal/class:JPN
-14|proposal/class:USA
-4|proposal/class:foe
18|proposal/class:land
-16|proposal/class:member
49|proposal/heir:nobody-named
14|proposal/heir:others-named
40|proposal/home:nobody-named
7|proposal/home:others-named
28|proposal/last:before
35|proposal/last:same-sentence
48|proposal/named:1
-7|proposal/named:2
23|proposal/named:3
-17|proposal/ruled
-13|proposal/ruled:spender-before
-10|proposal/ruled:spender-clause
14|proposal/ruled:spender-clause-after
-9|proposal/ruled:spender-subject
-8|proposal/subject-of:aim
-7|proposal/subject-of:argue for
9|proposal/subject-of:campaign
8|proposal/subject-of:consider
4|proposal/subject-of:favor
5|proposal/subject-of:get
8|proposal/subject-of:mention
-17|proposal/subject-of:move
7|proposal/subject-of:offer
-7|proposal/subject-of:propose
3|proposal/subject-of:recommend
3|proposal/subject-of:vote on
7|proposal/subject-of:weigh
-11|proposal/subject-of:write
5|proposal/subject:demand nongov
-24|proposal/subject:move leader
4|proposal/subject:move nongov
6|proposal/subject:move pronoun
-9|proposal/subject:pledge country
-7|proposal/subject:pledge gov
-9|proposal/subject:pledge pronoun
8|proposal/subject:proposal body
8|proposal/subject:proposal capital
-6|proposal/subject:proposal country
-5|proposal/subject:proposal gov
5|proposal/subject:proposal leader
16|proposal/subject:proposal nongov
-9|proposal/subject:proposal pronoun
56|proposal/title
5|proposal/told-of:0
-31|proposal/told-of:1
30|proposal/told-of:2
-5|proposal/told-of:3
-28|proposal/unnamed
-35|proposal/unnamed-beside-others
"""
