"""What each cue of ``english.spender_cues`` speaks for; made by ``training/parties.py``, not by hand.

Each line: hundredths of the logarithm of odds, ``|``, the kind of claim in which the cue weighs so
much more (or nothing, where it does in all), ``/`` and the cue.
"""

TABLE = """\
-26|/after-joint:0 far
32|/after-joint:0 mid
107|/after-joint:0 near
-56|/after-joint:1 far
-36|/after-joint:1 mid
-7|/after-joint:1 near
-24|/after-joint:2 far
-15|/after-joint:2 mid
-9|/after-joint:3 near
3|/after-led:\" near joined
-3|/after-led:# near free
17|/after-led:, far joined
38|/after-led:, near joined
10|/after-led:: far joined
-9|/after-led:; far joined
-7|/after-led:; near joined
-9|/after-led:and far free
-10|/after-led:and far joined
-53|/after-led:and near free
12|/after-led:and near joined
-6|/after-led:as far joined
-3|/after-led:at far free
3|/after-led:at far joined
-3|/after-led:below near joined
5|/after-led:bring far joined
-6|/after-led:by far joined
11|/after-led:by near free
-8|/after-led:by near joined
4|/after-led:chancellor far joined
9|/after-led:credits far joined
6|/after-led:date far joined
-9|/after-led:did far joined
-35|/after-led:for far joined
81|/after-led:for near free
-5|/after-led:former far joined
4|/after-led:from far free
15|/after-led:from far joined
50|/after-led:from near free
15|/after-led:his far joined
14|/after-led:if far joined
-20|/after-led:if near joined
6|/after-led:in far free
-38|/after-led:in far joined
52|/after-led:in near free
3|/after-led:into near free
-4|/after-led:level far joined
-12|/after-led:level near joined
3|/after-led:like far free
-5|/after-led:like near free
3|/after-led:make far joined
-3|/after-led:mention far joined
8|/after-led:next near free
10|/after-led:of far free
-16|/after-led:of far joined
-17|/after-led:of near free
3|/after-led:of near joined
-32|/after-led:on far free
-5|/after-led:on far joined
5|/after-led:on near free
7|/after-led:president far joined
-23|/after-led:prime minister far joined
-16|/after-led:prime minister near joined
5|/after-led:say far joined
-9|/after-led:say near joined
4|/after-led:schedule far joined
-12|/after-led:strategy far free
-59|/after-led:tell far joined
28|/after-led:than far joined
-34|/after-led:that far free
8|/after-led:that far joined
58|/after-led:that near free
-19|/after-led:that near joined
-7|/after-led:to far free
-24|/after-led:to near free
-5|/after-led:what far free
27|/after-led:which far joined
5|/after-led:which near joined
-13|/after-led:while near joined
-6|/after-led:with far joined
-8|/after-led:with near joined
-8|/after-led:year far joined
75|/after:allies name
25|/after:body name
4|/after:body owner
-27|/after:capital name
3|/after:capital owner
-15|/after:country name
-14|/after:country owner
-3|/after:gov name
-14|/after:leader name
-7|/after:nongov name
4|/after:nongov owner
7|/after:people owner
-15|/after:pronoun name
-56|/after:pronoun owner
-19|/asked
96|/asks
9|/before-clause:after-figure inside name body
9|/before-clause:after-figure inside name capital
-19|/before-clause:after-figure inside name country
-6|/before-clause:after-figure inside name gov
13|/before-clause:after-figure inside name leader
29|/before-clause:after-figure inside name pronoun
-12|/before-clause:after-figure inside owner body
10|/before-clause:after-figure inside owner country
4|/before-clause:after-figure inside owner gov
-21|/before-clause:after-figure inside owner people
9|/before-clause:after-figure inside owner pronoun
-15|/before-clause:after-figure opens name allies
13|/before-clause:after-figure opens name body
-8|/before-clause:after-figure opens name capital
-24|/before-clause:after-figure opens name country
-6|/before-clause:after-figure opens name gov
13|/before-clause:after-figure opens name leader
-16|/before-clause:after-figure opens name pronoun
12|/before-clause:after-figure opens owner body
5|/before-clause:after-figure opens owner capital
-16|/before-clause:after-figure opens owner pronoun
46|/before-clause:free inside name allies
16|/before-clause:free inside name body
-17|/before-clause:free inside name capital
24|/before-clause:free inside name country
-38|/before-clause:free inside name gov
26|/before-clause:free inside name leader
18|/before-clause:free inside name nongov
-36|/before-clause:free inside name pronoun
30|/before-clause:free inside owner body
-6|/before-clause:free inside owner capital
8|/before-clause:free inside owner country
-19|/before-clause:free inside owner gov
-5|/before-clause:free inside owner leader
13|/before-clause:free inside owner nongov
-4|/before-clause:free inside owner pronoun
42|/before-clause:free opens name allies
-6|/before-clause:free opens name body
23|/before-clause:free opens name capital
69|/before-clause:free opens name country
-4|/before-clause:free opens name gov
-37|/before-clause:free opens name leader
-6|/before-clause:free opens name nongov
43|/before-clause:free opens name people
-37|/before-clause:free opens name pronoun
-6|/before-clause:free opens owner body
20|/before-clause:free opens owner capital
6|/before-clause:free opens owner country
7|/before-clause:free opens owner leader
6|/before-clause:free opens owner nongov
10|/before-clause:free opens owner people
-6|/before-clause:free opens owner pronoun
65|/before-far:1
88|/before-far:4
-33|/before-far:60
55|/before-far:9
23|/before-free:0 after-figure name far
65|/before-free:0 after-figure name near
17|/before-free:0 after-figure owner far
36|/before-free:0 after-figure owner near
-10|/before-free:0 free name far
29|/before-free:0 free name near
15|/before-free:0 free owner far
47|/before-free:0 free owner near
24|/before-free:1 after-figure name far
-55|/before-free:1 after-figure name near
-13|/before-free:1 after-figure owner far
-38|/before-free:1 after-figure owner near
9|/before-free:1 free name far
10|/before-free:1 free name near
-3|/before-free:1 free owner near
-39|/before-free:2 after-figure name far
-20|/before-free:2 after-figure name near
41|/before-free:2 free name far
24|/before-free:2 free name near
-3|/before-free:3 after-figure name far
30|/before-free:3 free name far
-5|/before-free:3 free name near
16|/before-joint:0 after-figure
64|/before-joint:0 free
-34|/before-joint:1 after-figure
37|/before-joint:1 free
-6|/before-joint:2 after-figure
69|/before-joint:2 free
13|/before-joint:3 after-figure
14|/before-joint:3 free
22|/before-led:
8|/before-led:\"
-50|/before-led:#
19|/before-led:'s
10|/before-led:,
-5|/before-led:--
27|/before-led::
9|/before-led:;
-4|/before-led:DATE
3|/before-led:PARTY
12|/before-led:a
5|/before-led:add
3|/before-led:alliance
-63|/before-led:and
17|/before-led:ask
-46|/before-led:at
-5|/before-led:back
-20|/before-led:behind
-24|/before-led:borders
8|/before-led:bring
14|/before-led:but
5|/before-led:by
19|/before-led:call for
-22|/before-led:call on
-4|/before-led:chancellor
-4|/before-led:chief
-3|/before-led:commit
5|/before-led:counterpart
7|/before-led:cross
3|/before-led:defence
5|/before-led:defence minister
3|/before-led:defense minister
-14|/before-led:defense secretary
-14|/before-led:estimate
5|/before-led:even
19|/before-led:every
-6|/before-led:faces
-5|/before-led:follow
-26|/before-led:for
8|/before-led:from
14|/before-led:general
-3|/before-led:had
6|/before-led:have
12|/before-led:his
-18|/before-led:hit
-3|/before-led:hold up
-28|/before-led:host
9|/before-led:if
-27|/before-led:in
-15|/before-led:including
9|/before-led:increase
-9|/before-led:is
-47|/before-led:its
8|/before-led:leave
10|/before-led:let
6|/before-led:lift
-16|/before-led:like
23|/before-led:make good on
-9|/before-led:match
4|/before-led:mind
4|/before-led:most
-27|/before-led:move up
10|/before-led:neighbouring
15|/before-led:neither
-5|/before-led:neutral
-14|/before-led:nor
-19|/before-led:now
-3|/before-led:oblige
-36|/before-led:of
8|/before-led:on
-25|/before-led:our
-3|/before-led:out
4|/before-led:praised
19|/before-led:premier
7|/before-led:president
3|/before-led:press
16|/before-led:pressure
29|/before-led:prime minister
3|/before-led:push
25|/before-led:put
34|/before-led:raise
7|/before-led:reach
3|/before-led:read
4|/before-led:restates
12|/before-led:show
4|/before-led:since
3|/before-led:take
31|/before-led:tell
12|/before-led:than
33|/before-led:that
40|/before-led:the
10|/before-led:think
-4|/before-led:time
-25|/before-led:to
12|/before-led:together
-3|/before-led:under
9|/before-led:unless
29|/before-led:urge
9|/before-led:want
-12|/before-led:was
11|/before-led:what
-8|/before-led:when
-4|/before-led:where
8|/before-led:whereas
-16|/before-led:whether
26|/before-led:while
11|/before-led:whose
24|/before-led:with
13|/before-led:years
28|/before-led:—
73|/before:allies name
32|/before:body name
23|/before:body owner
8|/before:capital name
21|/before:capital owner
50|/before:country name
23|/before:country owner
-54|/before:gov name
-14|/before:gov owner
16|/before:leader name
12|/before:nongov name
19|/before:nongov owner
41|/before:people name
-3|/before:people owner
-59|/before:pronoun name
-17|/before:pronoun owner
-4|/class-home:ALLIES CHN
-7|/class-home:ALLIES EU
37|/class-home:ALLIES JPN
-4|/class-home:ALLIES NATO
-8|/class-home:ALLIES USA
10|/class-home:ALLIES land
-35|/class-home:ALLIES member
-5|/class-home:CHN CHN
-16|/class-home:CHN land
-5|/class-home:EU EU
5|/class-home:EU land
-16|/class-home:EU member
-4|/class-home:JPN CHN
19|/class-home:JPN JPN
53|/class-home:JPN land
-3|/class-home:JPN member
5|/class-home:NATO CHN
12|/class-home:NATO EU
-26|/class-home:NATO JPN
-8|/class-home:NATO USA
26|/class-home:NATO foe
-40|/class-home:NATO land
24|/class-home:NATO member
8|/class-home:USA CHN
-50|/class-home:USA JPN
-16|/class-home:USA NATO
16|/class-home:USA USA
-3|/class-home:USA foe
-42|/class-home:USA land
-4|/class-home:USA member
-20|/class-home:foe foe
8|/class-home:foe land
4|/class-home:foe member
29|/class-home:land JPN
11|/class-home:land NATO
19|/class-home:land land
12|/class-home:land member
-12|/class-home:member JPN
8|/class-home:member NATO
-3|/class-home:member foe
4|/class-home:member land
16|/class-home:member member
-3|/class-named:ALLIES CHN nobody-named
-7|/class-named:ALLIES EU others-named
23|/class-named:ALLIES JPN nobody-named
14|/class-named:ALLIES JPN others-named
-7|/class-named:ALLIES NATO nobody-named
3|/class-named:ALLIES NATO others-named
-6|/class-named:ALLIES USA nobody-named
-16|/class-named:ALLIES land nobody-named
26|/class-named:ALLIES land others-named
-15|/class-named:ALLIES member nobody-named
-20|/class-named:ALLIES member others-named
-3|/class-named:CHN CHN nobody-named
-15|/class-named:CHN land others-named
-5|/class-named:EU EU others-named
5|/class-named:EU land others-named
-16|/class-named:EU member others-named
-4|/class-named:JPN CHN others-named
15|/class-named:JPN JPN nobody-named
5|/class-named:JPN JPN others-named
3|/class-named:JPN land nobody-named
50|/class-named:JPN land others-named
7|/class-named:NATO CHN nobody-named
12|/class-named:NATO EU others-named
-26|/class-named:NATO JPN nobody-named
13|/class-named:NATO NATO nobody-named
-12|/class-named:NATO NATO others-named
-6|/class-named:NATO USA nobody-named
26|/class-named:NATO foe others-named
5|/class-named:NATO land nobody-named
-45|/class-named:NATO land others-named
15|/class-named:NATO member nobody-named
9|/class-named:NATO member others-named
8|/class-named:USA CHN others-named
8|/class-named:USA JPN nobody-named
-58|/class-named:USA JPN others-named
-4|/class-named:USA NATO nobody-named
-12|/class-named:USA NATO others-named
12|/class-named:USA USA nobody-named
4|/class-named:USA USA others-named
-3|/class-named:USA foe others-named
5|/class-named:USA land nobody-named
-47|/class-named:USA land others-named
4|/class-named:foe JPN others-named
-19|/class-named:foe foe others-named
8|/class-named:foe land others-named
23|/class-named:foe member nobody-named
-19|/class-named:foe member others-named
11|/class-named:land JPN nobody-named
18|/class-named:land JPN others-named
6|/class-named:land land nobody-named
12|/class-named:land land others-named
12|/class-named:land member others-named
-29|/class-named:member JPN nobody-named
17|/class-named:member JPN others-named
-7|/class-named:member NATO nobody-named
15|/class-named:member NATO others-named
-3|/class-named:member foe others-named
-3|/class-named:member land nobody-named
6|/class-named:member land others-named
-17|/class-named:member member nobody-named
33|/class-named:member member others-named
-14|/class-shape:ALLIES fine
20|/class-shape:ALLIES half
-34|/class-shape:ALLIES tenth
16|/class-shape:ALLIES whole
-7|/class-shape:CHN fine
-4|/class-shape:CHN half
14|/class-shape:CHN tenth
-24|/class-shape:CHN whole
-12|/class-shape:EU half
-4|/class-shape:EU tenth
19|/class-shape:JPN fine
10|/class-shape:JPN half
5|/class-shape:JPN tenth
35|/class-shape:JPN whole
-12|/class-shape:NATO fine
23|/class-shape:NATO half
-52|/class-shape:NATO tenth
35|/class-shape:NATO whole
-6|/class-shape:USA fine
-36|/class-shape:USA half
-5|/class-shape:USA tenth
-44|/class-shape:USA whole
-3|/class-shape:foe fine
-7|/class-shape:foe half
14|/class-shape:foe tenth
-11|/class-shape:foe whole
32|/class-shape:land fine
22|/class-shape:land tenth
18|/class-shape:land whole
-9|/class-shape:member fine
6|/class-shape:member half
40|/class-shape:member tenth
-26|/class-shape:member whole
-20|/class-value:ALLIES 1
-3|/class-value:ALLIES 1.4
-5|/class-value:ALLIES 1.5
-4|/class-value:ALLIES 1.7
-4|/class-value:ALLIES 1.8
-9|/class-value:ALLIES 1E+1
-8|/class-value:ALLIES 2
-3|/class-value:ALLIES 2.4
7|/class-value:ALLIES 2.5
-4|/class-value:ALLIES 2.6
-50|/class-value:ALLIES 3
20|/class-value:ALLIES 3.5
-3|/class-value:ALLIES 3.8
-5|/class-value:ALLIES 4
112|/class-value:ALLIES 5
-4|/class-value:EU 0.2
-24|/class-value:EU 1.5
-9|/class-value:EU 5
11|/class-value:NATO 0.25
-19|/class-value:NATO 1
-9|/class-value:NATO 1.28
-6|/class-value:NATO 1.37
-21|/class-value:NATO 1.4
48|/class-value:NATO 1.5
16|/class-value:NATO 1.7
-8|/class-value:NATO 1.8
-8|/class-value:NATO 1E+1
-19|/class-value:NATO 2
12|/class-value:NATO 2.02
-21|/class-value:NATO 2.1
-6|/class-value:NATO 2.4
10|/class-value:NATO 2.7
-33|/class-value:NATO 3
-22|/class-value:NATO 3.5
9|/class-value:NATO 4
-4|/class-value:NATO 4.1
-9|/class-value:NATO 4.12
114|/class-value:NATO 5
-3|/class-value:USA 0.9
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
-17|/class-value:USA 3
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
-27|/class-verb:ALLIES demand
5|/class-verb:ALLIES denial
-18|/class-verb:ALLIES level
-21|/class-verb:ALLIES move
-5|/class-verb:ALLIES pledge
4|/class-verb:ALLIES proposal
18|/class-verb:ALLIES spend
-17|/class-verb:CHN be
15|/class-verb:CHN cap
9|/class-verb:CHN level
-4|/class-verb:CHN move
-17|/class-verb:CHN pledge
-8|/class-verb:CHN proposal
14|/class-verb:CHN spend
10|/class-verb:EU be
18|/class-verb:EU demand
-18|/class-verb:EU pledge
15|/class-verb:JPN be
-6|/class-verb:JPN cap
10|/class-verb:JPN demand
-12|/class-verb:JPN denial
59|/class-verb:JPN level
32|/class-verb:JPN move
29|/class-verb:JPN pledge
4|/class-verb:JPN proposal
-42|/class-verb:JPN spend
-16|/class-verb:NATO be
-10|/class-verb:NATO cap
-23|/class-verb:NATO demand
-20|/class-verb:NATO denial
-28|/class-verb:NATO level
-12|/class-verb:NATO move
-43|/class-verb:NATO pledge
18|/class-verb:NATO proposal
-36|/class-verb:NATO spend
12|/class-verb:USA be
10|/class-verb:USA cap
-53|/class-verb:USA demand
-16|/class-verb:USA level
-7|/class-verb:USA pledge
-25|/class-verb:USA proposal
19|/class-verb:USA spend
-3|/class-verb:foe be
29|/class-verb:foe level
-8|/class-verb:foe move
-16|/class-verb:foe spend
-17|/class-verb:land cap
40|/class-verb:land demand
4|/class-verb:land denial
14|/class-verb:land level
13|/class-verb:land move
47|/class-verb:land pledge
14|/class-verb:land proposal
-20|/class-verb:land spend
-16|/class-verb:member be
-10|/class-verb:member cap
38|/class-verb:member demand
24|/class-verb:member denial
-50|/class-verb:member level
13|/class-verb:member pledge
-5|/class-verb:member proposal
63|/class-verb:member spend
-12|/class:ALLIES
-20|/class:CHN
-16|/class:EU
69|/class:JPN
-5|/class:NATO
-91|/class:USA
-7|/class:foe
71|/class:land
12|/class:member
109|/heir:nobody-named
15|/heir:others-named
84|/home:nobody-named
59|/home:others-named
21|/last:before
-17|/last:same-sentence
18|/named:1
64|/named:2
94|/named:3
39|/ruled
3|/ruled:spender-after
12|/ruled:spender-asked
-7|/ruled:spender-before
26|/ruled:spender-beside
-49|/ruled:spender-clause
7|/ruled:spender-clause-after
6|/ruled:spender-denier
-31|/ruled:spender-denies
11|/ruled:spender-home
3|/ruled:spender-listed
22|/ruled:spender-located
14|/ruled:spender-meets
-10|/ruled:spender-near
20|/ruled:spender-object
6|/ruled:spender-of-gdp
-10|/ruled:spender-of-noun
-22|/ruled:spender-ours
3|/ruled:spender-pronoun
13|/ruled:spender-relative
-14|/ruled:spender-should
29|/ruled:spender-standard
-32|/ruled:spender-subject
12|/ruled:spender-where
-7|/same-figure-of-another
7|/same-figure-of-it
-20|/subject-of:agree
-17|/subject-of:aim
-14|/subject-of:announce
-9|/subject-of:approach
-5|/subject-of:argue for
-7|/subject-of:ask
-4|/subject-of:ask for
21|/subject-of:average
-7|/subject-of:back
11|/subject-of:be
11|/subject-of:bring
7|/subject-of:budget
-11|/subject-of:calculate
-6|/subject-of:call on
11|/subject-of:campaign
-10|/subject-of:come to
-10|/subject-of:commit
8|/subject-of:consider
-7|/subject-of:cross
-16|/subject-of:decide
13|/subject-of:devote
5|/subject-of:do
-12|/subject-of:due
3|/subject-of:end
-14|/subject-of:estimate
8|/subject-of:exceed
4|/subject-of:exempt
-24|/subject-of:expect
-7|/subject-of:fall
5|/subject-of:favor
-3|/subject-of:fix
3|/subject-of:float
4|/subject-of:foresee
28|/subject-of:get
-25|/subject-of:give
13|/subject-of:go
3|/subject-of:grow
7|/subject-of:head
8|/subject-of:hit
5|/subject-of:hurry
8|/subject-of:increase
-14|/subject-of:insist on
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
8|/subject-of:offer
3|/subject-of:pay
11|/subject-of:plan
12|/subject-of:pledge
24|/subject-of:press for
17|/subject-of:promise
3|/subject-of:propose
16|/subject-of:put
5|/subject-of:raise
8|/subject-of:reach
-5|/subject-of:recommend
5|/subject-of:remain
-4|/subject-of:resolve
9|/subject-of:rule out
-46|/subject-of:seek
-31|/subject-of:set
9|/subject-of:set aside
-28|/subject-of:settle on
-7|/subject-of:sit
12|/subject-of:spend
6|/subject-of:stand
13|/subject-of:stay
4|/subject-of:swear
-12|/subject-of:swell
3|/subject-of:take
33|/subject-of:tell
-37|/subject-of:time
5|/subject-of:top
-14|/subject-of:try
6|/subject-of:urge
5|/subject-of:vote on
25|/subject-of:vow
-21|/subject-of:want
7|/subject-of:weigh
-11|/subject-of:work out at
-13|/subject-of:write
11|/subject:be body
-26|/subject:be capital
-7|/subject:be country
10|/subject:be gov
4|/subject:be leader
5|/subject:be people
14|/subject:be pronoun
-19|/subject:demand body
-27|/subject:demand capital
-5|/subject:demand country
-9|/subject:demand gov
33|/subject:demand leader
-22|/subject:demand nongov
-4|/subject:demand people
-9|/subject:demand pronoun
10|/subject:denial capital
11|/subject:denial country
12|/subject:denial leader
-4|/subject:level body
4|/subject:level capital
17|/subject:level country
-22|/subject:level gov
-3|/subject:level leader
-14|/subject:level pronoun
4|/subject:move allies
12|/subject:move capital
39|/subject:move country
35|/subject:move gov
-12|/subject:move leader
5|/subject:move nongov
10|/subject:move people
4|/subject:move pronoun
3|/subject:pledge body
-5|/subject:pledge capital
31|/subject:pledge country
-50|/subject:pledge gov
12|/subject:pledge leader
-3|/subject:pledge nongov
-84|/subject:pledge pronoun
6|/subject:proposal body
6|/subject:proposal capital
-6|/subject:proposal country
13|/subject:proposal leader
10|/subject:proposal nongov
-34|/subject:proposal pronoun
30|/subject:spend body
22|/subject:spend gov
-13|/subject:spend pronoun
57|/title
6|/told-of:0
-19|/told-of:1
11|/told-of:2
-62|/unnamed
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
8|benchmark/asked
-25|benchmark/asks
3|benchmark/before-clause:free inside name allies
-9|benchmark/before-clause:free inside name body
-4|benchmark/before-clause:free inside name capital
-6|benchmark/before-clause:free inside name pronoun
3|benchmark/before-clause:free inside owner body
-7|benchmark/before-clause:free opens name capital
-4|benchmark/before-clause:free opens name country
-5|benchmark/before-clause:free opens name gov
-6|benchmark/before-clause:free opens name pronoun
-4|benchmark/before-far:20
-20|benchmark/before-far:4
-20|benchmark/before-far:9
-3|benchmark/before-free:0 free name far
-29|benchmark/before-free:0 free name near
-5|benchmark/before-free:0 free owner near
-9|benchmark/before-free:1 free name near
7|benchmark/before-free:1 free owner near
-32|benchmark/before-joint:0 free
-5|benchmark/before-joint:1 free
-7|benchmark/before-joint:3 free
-14|benchmark/before-led:
-4|benchmark/before-led:,
-3|benchmark/before-led:by
-5|benchmark/before-led:that
-4|benchmark/before-led:the
3|benchmark/before:allies name
-10|benchmark/before:body name
3|benchmark/before:body owner
-12|benchmark/before:capital name
-3|benchmark/before:capital owner
-4|benchmark/before:country name
-6|benchmark/before:gov name
-12|benchmark/before:pronoun name
68|benchmark/class-home:ALLIES JPN
39|benchmark/class-home:ALLIES land
13|benchmark/class-home:ALLIES member
-38|benchmark/class-home:JPN JPN
-19|benchmark/class-home:NATO JPN
-6|benchmark/class-home:NATO land
-5|benchmark/class-home:USA JPN
-3|benchmark/class-home:USA land
-4|benchmark/class-home:land JPN
-27|benchmark/class-home:land land
-7|benchmark/class-home:member member
19|benchmark/class-named:ALLIES JPN nobody-named
50|benchmark/class-named:ALLIES JPN others-named
11|benchmark/class-named:ALLIES land nobody-named
27|benchmark/class-named:ALLIES land others-named
-15|benchmark/class-named:JPN JPN nobody-named
-23|benchmark/class-named:JPN JPN others-named
-18|benchmark/class-named:NATO JPN others-named
-5|benchmark/class-named:NATO land others-named
5|benchmark/class-named:NATO member others-named
-4|benchmark/class-named:USA JPN others-named
-3|benchmark/class-named:USA land others-named
-4|benchmark/class-named:land JPN others-named
-9|benchmark/class-named:land land nobody-named
-18|benchmark/class-named:land land others-named
-3|benchmark/class-named:member member others-named
66|benchmark/class-shape:ALLIES half
61|benchmark/class-shape:ALLIES whole
-22|benchmark/class-shape:JPN half
-22|benchmark/class-shape:JPN whole
-9|benchmark/class-shape:NATO half
-21|benchmark/class-shape:NATO whole
-6|benchmark/class-shape:USA half
-5|benchmark/class-shape:USA whole
-20|benchmark/class-shape:land half
-11|benchmark/class-shape:land whole
-8|benchmark/class-shape:member half
19|benchmark/class-value:ALLIES 2
5|benchmark/class-value:ALLIES 3
68|benchmark/class-value:ALLIES 3.5
37|benchmark/class-value:ALLIES 5
-4|benchmark/class-value:NATO 2
-14|benchmark/class-value:NATO 3.5
-17|benchmark/class-value:NATO 5
-6|benchmark/class-value:USA 3.5
-5|benchmark/class-value:USA 5
6|benchmark/class-verb:ALLIES be
5|benchmark/class-verb:ALLIES benchmark
25|benchmark/class-verb:ALLIES demand
3|benchmark/class-verb:ALLIES level
9|benchmark/class-verb:ALLIES move
9|benchmark/class-verb:ALLIES pledge
6|benchmark/class-verb:ALLIES proposal
-8|benchmark/class-verb:JPN demand
-3|benchmark/class-verb:JPN move
-3|benchmark/class-verb:JPN pledge
-3|benchmark/class-verb:JPN proposal
-3|benchmark/class-verb:NATO be
-10|benchmark/class-verb:NATO demand
-3|benchmark/class-verb:NATO move
-4|benchmark/class-verb:NATO pledge
-3|benchmark/class-verb:USA demand
-3|benchmark/class-verb:land demand
-3|benchmark/class-verb:land move
126|benchmark/class:ALLIES
-44|benchmark/class:JPN
-30|benchmark/class:NATO
-11|benchmark/class:USA
-31|benchmark/class:land
-8|benchmark/class:member
-28|benchmark/heir:nobody-named
-48|benchmark/heir:others-named
-27|benchmark/home:nobody-named
-48|benchmark/home:others-named
-13|benchmark/last:before
-33|benchmark/named:1
-24|benchmark/named:2
-10|benchmark/named:3
22|benchmark/ruled
23|benchmark/ruled:spender-standard
9|benchmark/same-figure-of-another
-9|benchmark/same-figure-of-it
-4|benchmark/subject-of:be
-9|benchmark/subject-of:call
-3|benchmark/subject:demand capital
-5|benchmark/subject:demand pronoun
-3|benchmark/subject:move body
-4|benchmark/subject:pledge body
-35|benchmark/title
23|benchmark/told-of:0
-12|benchmark/told-of:1
-6|benchmark/told-of:2
-4|benchmark/told-of:3
13|benchmark/unnamed
53|benchmark/unnamed-beside-others
3|cap/after-joint:1 mid
28|cap/asks
3|cap/before-clause:free inside name gov
4|cap/before-far:60
3|cap/before-far:9
6|cap/before-free:0 free name near
5|cap/before-joint:0 free
3|cap/before-joint:1 free
3|cap/before-led:
6|cap/before:gov name
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
-3|cap/class-verb:ALLIES cap
4|cap/class-verb:JPN cap
-9|cap/class:ALLIES
17|cap/class:JPN
-7|cap/class:NATO
6|cap/heir:nobody-named
12|cap/heir:others-named
7|cap/home:nobody-named
13|cap/home:others-named
11|cap/last:before
4|cap/last:same-sentence
6|cap/named:1
4|cap/named:2
7|cap/ruled
3|cap/ruled:spender-subject
-3|cap/same-figure-of-another
3|cap/same-figure-of-it
11|cap/title
-15|cap/told-of:0
12|cap/told-of:1
-9|cap/unnamed-beside-others
15|demand/after-joint:0 mid
27|demand/after-joint:0 near
-23|demand/after-joint:1 far
-12|demand/after-joint:1 mid
13|demand/after-joint:1 near
-5|demand/after-joint:2 far
-20|demand/after-joint:2 mid
-4|demand/after-joint:3 far
8|demand/after-joint:3 mid
-7|demand/after-led:# near free
23|demand/after-led:, near joined
8|demand/after-led:; near joined
-4|demand/after-led:and far joined
-15|demand/after-led:and near free
14|demand/after-led:and near joined
-9|demand/after-led:as far joined
3|demand/after-led:at far joined
-5|demand/after-led:for far joined
13|demand/after-led:for near free
-5|demand/after-led:former far joined
3|demand/after-led:from far free
47|demand/after-led:from near free
15|demand/after-led:his far joined
6|demand/after-led:in far free
-11|demand/after-led:in far joined
-4|demand/after-led:level far joined
-12|demand/after-led:level near joined
3|demand/after-led:like far free
-3|demand/after-led:mention far joined
12|demand/after-led:of far free
5|demand/after-led:of far joined
6|demand/after-led:of near free
5|demand/after-led:of near joined
-32|demand/after-led:on far free
-42|demand/after-led:tell far joined
-5|demand/after-led:that far joined
-7|demand/after-led:that near free
-18|demand/after-led:that near joined
6|demand/after-led:to far joined
-9|demand/after-led:to near free
49|demand/after:allies name
16|demand/after:body name
3|demand/after:body owner
9|demand/after:capital name
-25|demand/after:country name
4|demand/after:country owner
8|demand/after:gov name
-13|demand/after:leader name
3|demand/after:people name
-14|demand/after:pronoun name
-43|demand/after:pronoun owner
-98|demand/asks
9|demand/before-clause:after-figure inside name body
3|demand/before-clause:after-figure inside name capital
-21|demand/before-clause:after-figure inside owner people
-5|demand/before-clause:after-figure opens name country
4|demand/before-clause:after-figure opens name leader
42|demand/before-clause:free inside name allies
-17|demand/before-clause:free inside name body
-7|demand/before-clause:free inside name capital
6|demand/before-clause:free inside name country
-14|demand/before-clause:free inside name gov
-10|demand/before-clause:free inside name leader
-6|demand/before-clause:free inside name people
-15|demand/before-clause:free inside name pronoun
13|demand/before-clause:free inside owner body
-5|demand/before-clause:free inside owner capital
-8|demand/before-clause:free inside owner country
-5|demand/before-clause:free inside owner leader
7|demand/before-clause:free inside owner people
-15|demand/before-clause:free inside owner pronoun
45|demand/before-clause:free opens name allies
3|demand/before-clause:free opens name body
-14|demand/before-clause:free opens name capital
7|demand/before-clause:free opens name country
-19|demand/before-clause:free opens name gov
-9|demand/before-clause:free opens name leader
23|demand/before-clause:free opens name people
15|demand/before-clause:free opens name pronoun
-3|demand/before-clause:free opens owner capital
-4|demand/before-clause:free opens owner country
5|demand/before-clause:free opens owner people
7|demand/before-clause:free opens owner pronoun
9|demand/before-far:1
-14|demand/before-far:20
21|demand/before-far:4
-18|demand/before-far:60
4|demand/before-free:0 after-figure name far
7|demand/before-free:0 after-figure name near
3|demand/before-free:0 after-figure owner near
-10|demand/before-free:0 free name far
12|demand/before-free:0 free name near
9|demand/before-free:0 free owner far
8|demand/before-free:0 free owner near
7|demand/before-free:1 after-figure name far
-6|demand/before-free:1 after-figure name near
-22|demand/before-free:1 after-figure owner near
39|demand/before-free:1 free name near
-9|demand/before-free:1 free owner far
-16|demand/before-free:1 free owner near
-9|demand/before-free:2 after-figure name far
-7|demand/before-free:2 after-figure name near
-9|demand/before-free:2 free name near
4|demand/before-free:3 free name far
-5|demand/before-free:3 free name near
10|demand/before-joint:0 free
-25|demand/before-joint:1 after-figure
19|demand/before-joint:1 free
6|demand/before-joint:2 after-figure
-13|demand/before-joint:2 free
6|demand/before-joint:3 free
12|demand/before-led:
-8|demand/before-led:,
27|demand/before-led::
-24|demand/before-led:and
7|demand/before-led:as
18|demand/before-led:ask
-3|demand/before-led:back
-13|demand/before-led:behind
4|demand/before-led:but
10|demand/before-led:by
13|demand/before-led:call for
-22|demand/before-led:call on
3|demand/before-led:defence
-10|demand/before-led:defense secretary
-7|demand/before-led:expect
-5|demand/before-led:follow
5|demand/before-led:for
-6|demand/before-led:from
5|demand/before-led:have
-21|demand/before-led:in
-14|demand/before-led:including
8|demand/before-led:increase
-6|demand/before-led:is
7|demand/before-led:leave
4|demand/before-led:lift
-14|demand/before-led:like
-14|demand/before-led:now
7|demand/before-led:of
-7|demand/before-led:on
-3|demand/before-led:president
3|demand/before-led:press
16|demand/before-led:pressure
6|demand/before-led:raise
-18|demand/before-led:say
42|demand/before-led:tell
27|demand/before-led:that
-7|demand/before-led:the
-12|demand/before-led:to
33|demand/before-led:urge
10|demand/before-led:want
-7|demand/before-led:when
-23|demand/before-led:whether
72|demand/before:allies name
-3|demand/before:body name
15|demand/before:body owner
-18|demand/before:capital name
-8|demand/before:capital owner
6|demand/before:country name
-12|demand/before:country owner
-34|demand/before:gov name
-15|demand/before:leader name
-6|demand/before:leader owner
17|demand/before:people name
-9|demand/before:people owner
-7|demand/before:pronoun owner
-6|demand/class-home:ALLIES EU
39|demand/class-home:ALLIES JPN
5|demand/class-home:ALLIES NATO
17|demand/class-home:ALLIES land
-37|demand/class-home:ALLIES member
-9|demand/class-home:EU EU
6|demand/class-home:JPN JPN
14|demand/class-home:JPN land
15|demand/class-home:NATO EU
-26|demand/class-home:NATO JPN
4|demand/class-home:NATO NATO
-20|demand/class-home:NATO land
53|demand/class-home:NATO member
-20|demand/class-home:USA JPN
-6|demand/class-home:USA NATO
-20|demand/class-home:USA land
-13|demand/class-home:USA member
12|demand/class-home:land JPN
8|demand/class-home:land land
5|demand/class-home:land member
-11|demand/class-home:member JPN
-20|demand/class-home:member member
-6|demand/class-named:ALLIES EU others-named
25|demand/class-named:ALLIES JPN nobody-named
14|demand/class-named:ALLIES JPN others-named
7|demand/class-named:ALLIES NATO others-named
-8|demand/class-named:ALLIES land nobody-named
26|demand/class-named:ALLIES land others-named
-8|demand/class-named:ALLIES member nobody-named
-29|demand/class-named:ALLIES member others-named
-9|demand/class-named:EU EU others-named
-5|demand/class-named:JPN JPN nobody-named
11|demand/class-named:JPN JPN others-named
14|demand/class-named:JPN land others-named
15|demand/class-named:NATO EU others-named
-16|demand/class-named:NATO JPN nobody-named
-9|demand/class-named:NATO JPN others-named
-4|demand/class-named:NATO land nobody-named
-15|demand/class-named:NATO land others-named
26|demand/class-named:NATO member nobody-named
27|demand/class-named:NATO member others-named
-18|demand/class-named:USA JPN others-named
-6|demand/class-named:USA NATO others-named
-17|demand/class-named:USA land others-named
-12|demand/class-named:USA member others-named
14|demand/class-named:land JPN others-named
15|demand/class-named:land land nobody-named
-6|demand/class-named:land land others-named
5|demand/class-named:land member others-named
-11|demand/class-named:member JPN others-named
-17|demand/class-named:member member nobody-named
-3|demand/class-named:member member others-named
-8|demand/class-shape:ALLIES half
-6|demand/class-shape:ALLIES tenth
29|demand/class-shape:ALLIES whole
-5|demand/class-shape:CHN whole
-9|demand/class-shape:EU whole
42|demand/class-shape:JPN half
-26|demand/class-shape:JPN whole
-35|demand/class-shape:NATO half
72|demand/class-shape:NATO whole
-12|demand/class-shape:USA half
-7|demand/class-shape:USA tenth
-42|demand/class-shape:USA whole
9|demand/class-shape:land tenth
15|demand/class-shape:land whole
-33|demand/class-shape:member whole
-8|demand/class-value:ALLIES 1E+1
6|demand/class-value:ALLIES 2
-81|demand/class-value:ALLIES 3
-6|demand/class-value:ALLIES 3.5
-3|demand/class-value:ALLIES 3.8
116|demand/class-value:ALLIES 5
-9|demand/class-value:EU 5
-8|demand/class-value:NATO 1E+1
-6|demand/class-value:NATO 2
23|demand/class-value:NATO 3
-36|demand/class-value:NATO 3.5
13|demand/class-value:NATO 4
51|demand/class-value:NATO 5
-4|demand/class-value:USA 1E+1
-3|demand/class-value:USA 2
-13|demand/class-value:USA 3
-36|demand/class-value:USA 3.5
-6|demand/class-value:USA 3.8
-19|demand/class-value:USA 5
5|demand/class-verb:ALLIES be
24|demand/class-verb:ALLIES cap
-45|demand/class-verb:ALLIES demand
11|demand/class-verb:ALLIES denial
5|demand/class-verb:ALLIES move
-11|demand/class-verb:ALLIES pledge
23|demand/class-verb:ALLIES proposal
35|demand/class-verb:ALLIES spend
18|demand/class-verb:EU demand
26|demand/class-verb:JPN be
7|demand/class-verb:JPN demand
-11|demand/class-verb:JPN denial
-4|demand/class-verb:JPN move
-5|demand/class-verb:JPN pledge
-27|demand/class-verb:JPN spend
-12|demand/class-verb:NATO be
-3|demand/class-verb:NATO cap
11|demand/class-verb:NATO demand
-3|demand/class-verb:NATO move
47|demand/class-verb:NATO pledge
-5|demand/class-verb:NATO proposal
-28|demand/class-verb:NATO spend
-6|demand/class-verb:USA be
-12|demand/class-verb:USA demand
-3|demand/class-verb:USA move
-9|demand/class-verb:USA pledge
-7|demand/class-verb:USA proposal
-4|demand/class-verb:USA spend
-22|demand/class-verb:land be
-21|demand/class-verb:land cap
22|demand/class-verb:land demand
5|demand/class-verb:land move
24|demand/class-verb:land pledge
-7|demand/class-verb:land proposal
9|demand/class-verb:member be
-32|demand/class-verb:member pledge
-3|demand/class-verb:member proposal
25|demand/class-verb:member spend
15|demand/class:ALLIES
-5|demand/class:CHN
4|demand/class:EU
21|demand/class:JPN
36|demand/class:NATO
-60|demand/class:USA
25|demand/class:land
-33|demand/class:member
-10|demand/heir:nobody-named
35|demand/heir:others-named
-10|demand/home:nobody-named
31|demand/home:others-named
20|demand/last:before
-35|demand/last:same-sentence
19|demand/named:1
7|demand/named:2
14|demand/named:3
44|demand/ruled
3|demand/ruled:spender-after
12|demand/ruled:spender-asked
-10|demand/ruled:spender-near
20|demand/ruled:spender-object
3|demand/ruled:spender-pronoun
-14|demand/ruled:spender-should
-6|demand/ruled:spender-subject
-25|demand/subject-of:back
-11|demand/subject-of:be
-6|demand/subject-of:call on
-3|demand/subject-of:demand
-12|demand/subject-of:expect
8|demand/subject-of:increase
-14|demand/subject-of:insist on
12|demand/subject-of:move
5|demand/subject-of:name
3|demand/subject-of:pay
24|demand/subject-of:press for
3|demand/subject-of:spend
11|demand/subject-of:tell
4|demand/subject-of:urge
-22|demand/subject-of:want
3|demand/subject:be body
-28|demand/subject:be capital
6|demand/subject:be country
6|demand/subject:be pronoun
-14|demand/subject:demand body
-7|demand/subject:demand capital
-11|demand/subject:demand gov
-4|demand/subject:demand people
9|demand/subject:demand pronoun
9|demand/subject:move allies
3|demand/subject:move capital
13|demand/subject:move country
-15|demand/subject:pledge gov
-12|demand/subject:pledge pronoun
4|demand/subject:proposal leader
3|demand/subject:spend body
8|demand/subject:spend country
-4|demand/subject:spend pronoun
-32|demand/title
-30|demand/told-of:0
-8|demand/told-of:1
32|demand/told-of:2
6|demand/told-of:3
-22|demand/unnamed
-17|demand/unnamed-beside-others
3|denial/after-joint:0 far
-3|denial/after-joint:0 mid
-4|denial/after-joint:1 far
-4|denial/after-joint:1 mid
4|denial/after-joint:2 far
5|denial/after-joint:2 near
3|denial/after-led:, far joined
-5|denial/after-led:for far joined
-18|denial/after-led:prime minister near joined
5|denial/after-led:say far joined
6|denial/after-led:say near joined
5|denial/after-led:that near joined
-6|denial/after:body name
-3|denial/after:body owner
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
22|denial/before-far:9
9|denial/before-free:0 free owner near
5|denial/before-free:1 after-figure name near
-8|denial/before-free:1 free name near
-7|denial/before-free:2 free name near
4|denial/before-joint:0 after-figure
-6|denial/before-joint:0 free
-32|denial/before-led:
-5|denial/before-led:chancellor
-5|denial/before-led:general
9|denial/before-led:his
4|denial/before-led:on
9|denial/before-led:prime minister
20|denial/before-led:raise
4|denial/before-led:say
-5|denial/before-led:to
3|denial/before:body name
-10|denial/before:body owner
4|denial/before:capital name
17|denial/before:gov name
-28|denial/before:leader name
19|denial/before:pronoun owner
-12|denial/class-home:ALLIES JPN
-4|denial/class-home:ALLIES USA
-5|denial/class-home:ALLIES land
-6|denial/class-home:ALLIES member
23|denial/class-home:JPN JPN
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
6|denial/class-home:member member
-3|denial/class-named:ALLIES JPN nobody-named
-8|denial/class-named:ALLIES JPN others-named
-4|denial/class-named:ALLIES USA nobody-named
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
-8|denial/class-shape:ALLIES half
-19|denial/class-shape:ALLIES whole
15|denial/class-shape:JPN half
10|denial/class-shape:JPN whole
-3|denial/class-shape:NATO half
-23|denial/class-shape:NATO whole
-8|denial/class-shape:USA half
8|denial/class-shape:USA whole
3|denial/class-shape:land half
8|denial/class-shape:land whole
16|denial/class-shape:member whole
-8|denial/class-value:ALLIES 3.5
-16|denial/class-value:ALLIES 5
-3|denial/class-value:NATO 3.5
-21|denial/class-value:NATO 5
-3|denial/class-value:USA 3
-8|denial/class-value:USA 3.5
12|denial/class-value:USA 5
-4|denial/class-verb:ALLIES demand
-5|denial/class-verb:ALLIES denial
-5|denial/class-verb:ALLIES pledge
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
17|denial/class:member
22|denial/heir:nobody-named
42|denial/heir:others-named
22|denial/home:nobody-named
49|denial/home:others-named
3|denial/last:before
10|denial/last:same-sentence
-24|denial/named:1
13|denial/named:2
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
-45|denial/title
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
-14|level/after-joint:2 mid
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
6|level/after-led:by near free
-8|level/after-led:by near joined
9|level/after-led:credits far joined
50|level/after-led:for near free
-7|level/after-led:in far free
-3|level/after-led:in far joined
53|level/after-led:in near free
-8|level/after-led:of far joined
-15|level/after-led:of near free
7|level/after-led:president far joined
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
-23|level/after:country owner
9|level/after:leader name
24|level/after:pronoun name
-6|level/after:pronoun owner
-22|level/asked
-3|level/before-clause:after-figure inside name body
6|level/before-clause:after-figure inside name capital
-3|level/before-clause:after-figure inside name country
-4|level/before-clause:after-figure inside name gov
22|level/before-clause:after-figure inside name pronoun
10|level/before-clause:after-figure inside owner country
5|level/before-clause:after-figure inside owner pronoun
12|level/before-clause:after-figure opens name body
-20|level/before-clause:after-figure opens name capital
-13|level/before-clause:after-figure opens name country
-9|level/before-clause:after-figure opens name gov
4|level/before-clause:after-figure opens name leader
-17|level/before-clause:after-figure opens name pronoun
-4|level/before-clause:after-figure opens owner country
-13|level/before-clause:after-figure opens owner pronoun
7|level/before-clause:free inside name allies
9|level/before-clause:free inside name body
-9|level/before-clause:free inside name capital
22|level/before-clause:free inside name country
-7|level/before-clause:free inside name leader
13|level/before-clause:free inside name pronoun
14|level/before-clause:free inside owner country
-10|level/before-clause:free inside owner people
-3|level/before-clause:free opens name allies
16|level/before-clause:free opens name body
31|level/before-clause:free opens name capital
57|level/before-clause:free opens name country
6|level/before-clause:free opens name gov
10|level/before-clause:free opens name nongov
10|level/before-clause:free opens name people
-21|level/before-clause:free opens name pronoun
-5|level/before-clause:free opens owner body
16|level/before-clause:free opens owner capital
11|level/before-clause:free opens owner country
5|level/before-clause:free opens owner people
-15|level/before-clause:free opens owner pronoun
43|level/before-far:1
14|level/before-far:20
79|level/before-far:4
-7|level/before-far:60
6|level/before-far:9
9|level/before-free:0 after-figure name far
24|level/before-free:0 after-figure name near
11|level/before-free:0 after-figure owner far
18|level/before-free:0 after-figure owner near
6|level/before-free:0 free name far
8|level/before-free:0 free name near
22|level/before-free:0 free owner near
16|level/before-free:1 after-figure name far
-42|level/before-free:1 after-figure name near
-11|level/before-free:1 after-figure owner far
-11|level/before-free:1 after-figure owner near
23|level/before-free:1 free name far
40|level/before-free:1 free name near
-3|level/before-free:1 free owner far
-6|level/before-free:1 free owner near
-19|level/before-free:2 after-figure name far
-11|level/before-free:2 after-figure name near
17|level/before-free:2 free name far
22|level/before-free:2 free name near
-3|level/before-free:3 after-figure name far
26|level/before-free:3 free name far
-17|level/before-joint:0 after-figure
39|level/before-joint:0 free
-9|level/before-joint:1 after-figure
48|level/before-joint:1 free
71|level/before-joint:2 free
43|level/before-led:
-7|level/before-led:#
10|level/before-led:'s
4|level/before-led:,
3|level/before-led:-
8|level/before-led::
-9|level/before-led:PARTY
5|level/before-led:add
-39|level/before-led:and
-30|level/before-led:at
-7|level/before-led:behind
-24|level/before-led:borders
-5|level/before-led:bring
10|level/before-led:by
-14|level/before-led:estimate
-6|level/before-led:faces
-13|level/before-led:for
3|level/before-led:from
-6|level/before-led:had
3|level/before-led:in
8|level/before-led:let
3|level/before-led:neighbouring
15|level/before-led:neither
-14|level/before-led:nor
-13|level/before-led:of
-8|level/before-led:on
3|level/before-led:president
23|level/before-led:put
3|level/before-led:raise
4|level/before-led:say
12|level/before-led:show
8|level/before-led:than
3|level/before-led:that
36|level/before-led:the
-3|level/before-led:to
12|level/before-led:together
-4|level/before-led:under
-5|level/before-led:urge
-4|level/before-led:what
19|level/before-led:when
-3|level/before-led:where
8|level/before-led:whereas
10|level/before-led:which
25|level/before-led:while
16|level/before-led:with
13|level/before-led:years
26|level/before-led:—
4|level/before:allies name
33|level/before:body name
-9|level/before:body owner
8|level/before:capital name
19|level/before:capital owner
64|level/before:country name
32|level/before:country owner
-5|level/before:gov name
5|level/before:gov owner
-5|level/before:leader name
10|level/before:nongov name
9|level/before:people name
-5|level/before:people owner
-4|level/before:pronoun name
-23|level/before:pronoun owner
-28|level/class-home:ALLIES JPN
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
-4|level/class-home:NATO JPN
-8|level/class-home:NATO NATO
-3|level/class-home:NATO USA
-5|level/class-home:NATO land
-31|level/class-home:NATO member
8|level/class-home:USA CHN
25|level/class-home:USA JPN
6|level/class-home:USA USA
-3|level/class-home:USA foe
-19|level/class-home:USA land
11|level/class-home:USA member
7|level/class-home:foe JPN
9|level/class-home:foe land
7|level/class-home:foe member
14|level/class-home:land JPN
18|level/class-home:land land
-29|level/class-home:member JPN
13|level/class-home:member NATO
21|level/class-home:member member
-17|level/class-named:ALLIES JPN nobody-named
-11|level/class-named:ALLIES JPN others-named
-3|level/class-named:ALLIES USA others-named
-4|level/class-named:ALLIES land nobody-named
-10|level/class-named:ALLIES land others-named
-6|level/class-named:ALLIES member nobody-named
-3|level/class-named:ALLIES member others-named
26|level/class-named:CHN JPN others-named
-6|level/class-named:CHN land others-named
5|level/class-named:EU land others-named
-4|level/class-named:JPN CHN others-named
16|level/class-named:JPN JPN nobody-named
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
11|level/class-named:USA JPN others-named
5|level/class-named:USA USA others-named
-3|level/class-named:USA foe others-named
-3|level/class-named:USA land nobody-named
-16|level/class-named:USA land others-named
11|level/class-named:USA member others-named
7|level/class-named:foe JPN others-named
3|level/class-named:foe foe others-named
9|level/class-named:foe land others-named
23|level/class-named:foe member nobody-named
-16|level/class-named:foe member others-named
11|level/class-named:land JPN nobody-named
3|level/class-named:land JPN others-named
13|level/class-named:land land nobody-named
5|level/class-named:land land others-named
-16|level/class-named:member JPN nobody-named
-13|level/class-named:member JPN others-named
5|level/class-named:member NATO nobody-named
7|level/class-named:member NATO others-named
-10|level/class-named:member member nobody-named
32|level/class-named:member member others-named
-13|level/class-shape:ALLIES fine
-6|level/class-shape:ALLIES half
-25|level/class-shape:ALLIES tenth
-15|level/class-shape:ALLIES whole
-7|level/class-shape:CHN fine
18|level/class-shape:CHN half
14|level/class-shape:CHN tenth
-6|level/class-shape:CHN whole
-4|level/class-shape:EU tenth
8|level/class-shape:EU whole
21|level/class-shape:JPN fine
-15|level/class-shape:JPN half
7|level/class-shape:JPN tenth
-13|level/class-shape:JPN whole
-18|level/class-shape:NATO fine
-4|level/class-shape:NATO half
-22|level/class-shape:NATO tenth
-10|level/class-shape:NATO whole
-6|level/class-shape:USA fine
4|level/class-shape:USA half
7|level/class-shape:USA tenth
23|level/class-shape:USA whole
-4|level/class-shape:foe half
12|level/class-shape:foe tenth
17|level/class-shape:foe whole
29|level/class-shape:land fine
-3|level/class-shape:land half
-5|level/class-shape:land tenth
11|level/class-shape:land whole
-3|level/class-shape:member fine
10|level/class-shape:member half
16|level/class-shape:member tenth
-16|level/class-shape:member whole
-6|level/class-value:ALLIES 1
-3|level/class-value:ALLIES 1.4
-3|level/class-value:ALLIES 1.5
-4|level/class-value:ALLIES 1.8
-4|level/class-value:ALLIES 2.6
-5|level/class-value:ALLIES 3
-4|level/class-value:EU 0.2
-6|level/class-value:NATO 1
-9|level/class-value:NATO 1.28
-6|level/class-value:NATO 1.37
-21|level/class-value:NATO 1.4
17|level/class-value:NATO 1.7
-8|level/class-value:NATO 1.8
12|level/class-value:NATO 2
12|level/class-value:NATO 2.02
10|level/class-value:NATO 2.7
-5|level/class-value:NATO 3
-4|level/class-value:NATO 4.1
-9|level/class-value:NATO 4.12
-3|level/class-value:USA 0.9
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
30|level/class-value:USA 3.5
16|level/class-value:USA 5
31|level/class-value:USA 5.6
14|level/class-value:USA 6
9|level/class-value:USA 6.5
14|level/class-value:USA 9
-12|level/class-verb:ALLIES be
10|level/class-verb:ALLIES demand
-14|level/class-verb:ALLIES level
-14|level/class-verb:ALLIES move
-4|level/class-verb:ALLIES pledge
-12|level/class-verb:ALLIES spend
-17|level/class-verb:CHN be
15|level/class-verb:CHN cap
10|level/class-verb:CHN level
4|level/class-verb:CHN move
-4|level/class-verb:CHN pledge
15|level/class-verb:CHN spend
9|level/class-verb:EU be
-4|level/class-verb:EU pledge
9|level/class-verb:JPN be
-12|level/class-verb:JPN cap
-14|level/class-verb:JPN demand
52|level/class-verb:JPN level
-18|level/class-verb:JPN move
-9|level/class-verb:JPN pledge
-24|level/class-verb:JPN spend
-24|level/class-verb:NATO be
-10|level/class-verb:NATO level
-18|level/class-verb:NATO move
-3|level/class-verb:NATO pledge
18|level/class-verb:NATO spend
19|level/class-verb:USA be
-18|level/class-verb:USA demand
-13|level/class-verb:USA level
20|level/class-verb:USA move
24|level/class-verb:USA spend
-3|level/class-verb:foe be
29|level/class-verb:foe level
18|level/class-verb:foe move
-15|level/class-verb:foe spend
6|level/class-verb:land be
20|level/class-verb:land demand
-4|level/class-verb:land level
18|level/class-verb:land pledge
-20|level/class-verb:land spend
13|level/class-verb:member be
-51|level/class-verb:member level
5|level/class-verb:member move
5|level/class-verb:member pledge
14|level/class-verb:member spend
-59|level/class:ALLIES
19|level/class:CHN
5|level/class:EU
-54|level/class:NATO
28|level/class:USA
23|level/class:foe
31|level/class:land
6|level/class:member
85|level/heir:nobody-named
-24|level/heir:others-named
20|level/home:nobody-named
4|level/home:others-named
22|level/last:before
-15|level/last:same-sentence
26|level/named:1
32|level/named:2
20|level/named:3
78|level/ruled
14|level/ruled:spender-before
24|level/ruled:spender-beside
11|level/ruled:spender-clause
-8|level/ruled:spender-clause-after
22|level/ruled:spender-located
7|level/ruled:spender-subject
5|level/ruled:spender-where
-5|level/same-figure-of-another
5|level/same-figure-of-it
-11|level/subject-of:aim
-9|level/subject-of:approach
21|level/subject-of:average
19|level/subject-of:be
7|level/subject-of:bring
5|level/subject-of:budget
-9|level/subject-of:come to
12|level/subject-of:devote
3|level/subject-of:drop
-14|level/subject-of:estimate
-11|level/subject-of:expect
23|level/subject-of:get
-25|level/subject-of:give
5|level/subject-of:lay out
-4|level/subject-of:leave
5|level/subject-of:pledge
11|level/subject-of:put
4|level/subject-of:remain
-16|level/subject-of:seek
9|level/subject-of:set aside
-7|level/subject-of:sit
-12|level/subject-of:spend
11|level/subject-of:stand
6|level/subject-of:stay
-13|level/subject-of:swell
4|level/subject-of:top
5|level/subject-of:urge
-11|level/subject-of:work out at
5|level/subject:be body
3|level/subject:be capital
5|level/subject:be people
3|level/subject:be pronoun
-3|level/subject:demand body
-15|level/subject:demand capital
5|level/subject:demand leader
8|level/subject:level body
4|level/subject:level capital
19|level/subject:level country
-27|level/subject:level gov
-3|level/subject:level leader
-18|level/subject:level pronoun
-3|level/subject:move body
13|level/subject:move country
8|level/subject:move gov
16|level/subject:move pronoun
9|level/subject:pledge country
-9|level/subject:pledge gov
5|level/subject:pledge leader
27|level/subject:spend body
-14|level/subject:spend country
15|level/subject:spend gov
-17|level/subject:spend pronoun
35|level/title
54|level/told-of:0
-4|level/told-of:1
-17|level/told-of:2
-32|level/told-of:3
-79|level/unnamed-beside-others
5|other/after-joint:0 mid
5|other/after-joint:0 near
3|other/after-joint:1 far
-9|other/after-joint:1 mid
-3|other/after-led:, far joined
-5|other/after-led:, near joined
4|other/after-led:from near free
4|other/after:country name
-6|other/after:gov name
5|other/after:pronoun owner
-3|other/asked
8|other/before-clause:free inside name country
3|other/before-far:1
8|other/before-far:20
7|other/before-far:9
4|other/before-free:0 after-figure name near
4|other/before-free:0 free name near
6|other/before-free:1 free name near
9|other/before-joint:0 free
6|other/before-led:
7|other/before-led:for
7|other/before-led:if
-5|other/before-led:match
12|other/before:country name
-3|other/before:pronoun name
-13|other/class-home:ALLIES JPN
-4|other/class-home:ALLIES land
-4|other/class-home:ALLIES member
35|other/class-home:JPN JPN
-7|other/class-home:NATO JPN
-13|other/class-home:NATO member
-7|other/class-home:land JPN
7|other/class-home:land land
-7|other/class-home:member JPN
18|other/class-home:member member
-9|other/class-named:ALLIES JPN nobody-named
-3|other/class-named:ALLIES JPN others-named
-3|other/class-named:ALLIES member nobody-named
17|other/class-named:JPN JPN nobody-named
18|other/class-named:JPN JPN others-named
-4|other/class-named:NATO JPN nobody-named
-4|other/class-named:NATO JPN others-named
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
-6|other/class-value:NATO 3.5
-9|other/class-value:NATO 5
-4|other/class-verb:ALLIES move
4|other/class-verb:JPN be
9|other/class-verb:JPN demand
6|other/class-verb:JPN move
-3|other/class-verb:NATO be
-6|other/class-verb:NATO move
-7|other/class-verb:member demand
3|other/class-verb:member denial
4|other/class-verb:member move
-21|other/class:ALLIES
35|other/class:JPN
-28|other/class:NATO
-3|other/class:USA
15|other/class:member
17|other/heir:nobody-named
44|other/home:nobody-named
20|other/home:others-named
-7|other/last:before
-12|other/last:same-sentence
15|other/named:1
6|other/named:3
-11|other/ruled:spender-before
4|other/ruled:spender-clause
4|other/ruled:spender-home
4|other/subject-of:exempt
5|other/subject-of:match
5|other/subject:move country
32|other/title
-15|other/told-of:0
10|other/told-of:1
-14|other/told-of:2
19|other/told-of:3
-10|other/unnamed
-9|other/unnamed-beside-others
3|pledge/after-joint:0 mid
3|pledge/after-joint:0 near
7|pledge/after-joint:1 far
5|pledge/after-joint:1 mid
-6|pledge/after-joint:1 near
-16|pledge/after-joint:2 far
-5|pledge/after-joint:3 mid
3|pledge/after-joint:3 near
-5|pledge/after-led:\" far joined
4|pledge/after-led:# near free
7|pledge/after-led:, far joined
12|pledge/after-led:, near joined
10|pledge/after-led:: far joined
-3|pledge/after-led:; far joined
-5|pledge/after-led:and near free
3|pledge/after-led:before far joined
8|pledge/after-led:by near free
4|pledge/after-led:chancellor far joined
6|pledge/after-led:date far joined
3|pledge/after-led:for far free
-25|pledge/after-led:for far joined
16|pledge/after-led:from far joined
-29|pledge/after-led:in far joined
3|pledge/after-led:make far joined
-15|pledge/after-led:of far joined
-17|pledge/after-led:of near free
-4|pledge/after-led:on far joined
4|pledge/after-led:on near free
-25|pledge/after-led:prime minister far joined
-22|pledge/after-led:say near joined
4|pledge/after-led:schedule far joined
29|pledge/after-led:than far joined
-6|pledge/after-led:that far free
15|pledge/after-led:that far joined
19|pledge/after-led:that near free
27|pledge/after-led:which far joined
3|pledge/after-led:which near joined
-3|pledge/after-led:while near joined
26|pledge/after:body name
16|pledge/after:body owner
-27|pledge/after:capital name
3|pledge/after:country owner
11|pledge/after:gov name
-14|pledge/after:leader name
-19|pledge/after:nongov name
4|pledge/after:people owner
8|pledge/after:pronoun name
-6|pledge/after:pronoun owner
13|pledge/asked
139|pledge/asks
-3|pledge/before-clause:after-figure inside name country
-6|pledge/before-clause:after-figure inside name gov
13|pledge/before-clause:after-figure inside name leader
8|pledge/before-clause:after-figure inside name pronoun
-11|pledge/before-clause:after-figure inside owner body
-3|pledge/before-clause:after-figure inside owner pronoun
-11|pledge/before-clause:after-figure opens name country
5|pledge/before-clause:after-figure opens name leader
6|pledge/before-clause:after-figure opens name pronoun
-5|pledge/before-clause:free inside name allies
26|pledge/before-clause:free inside name body
6|pledge/before-clause:free inside name country
-33|pledge/before-clause:free inside name gov
28|pledge/before-clause:free inside name leader
6|pledge/before-clause:free inside name nongov
-44|pledge/before-clause:free inside name pronoun
14|pledge/before-clause:free inside owner body
4|pledge/before-clause:free inside owner gov
-11|pledge/before-clause:free inside owner pronoun
-4|pledge/before-clause:free opens name body
10|pledge/before-clause:free opens name capital
11|pledge/before-clause:free opens name country
23|pledge/before-clause:free opens name gov
-9|pledge/before-clause:free opens name leader
-30|pledge/before-clause:free opens name nongov
9|pledge/before-clause:free opens name people
17|pledge/before-clause:free opens name pronoun
-3|pledge/before-clause:free opens owner body
4|pledge/before-clause:free opens owner leader
10|pledge/before-far:1
15|pledge/before-far:20
-5|pledge/before-far:4
-15|pledge/before-far:60
18|pledge/before-far:9
22|pledge/before-free:0 after-figure name near
7|pledge/before-free:0 free name near
4|pledge/before-free:0 free owner far
-3|pledge/before-free:1 after-figure owner far
-5|pledge/before-free:1 after-figure owner near
-12|pledge/before-free:1 free name far
-22|pledge/before-free:1 free name near
10|pledge/before-free:1 free owner far
-6|pledge/before-free:1 free owner near
-8|pledge/before-free:2 after-figure name far
21|pledge/before-free:2 free name far
18|pledge/before-free:2 free name near
16|pledge/before-joint:0 after-figure
17|pledge/before-joint:0 free
-3|pledge/before-joint:1 after-figure
-19|pledge/before-joint:1 free
-14|pledge/before-joint:2 after-figure
15|pledge/before-joint:2 free
4|pledge/before-joint:3 after-figure
8|pledge/before-joint:3 free
5|pledge/before-led:
4|pledge/before-led:\"
-44|pledge/before-led:#
18|pledge/before-led:,
4|pledge/before-led:-
-9|pledge/before-led::
7|pledge/before-led:;
-4|pledge/before-led:DATE
5|pledge/before-led:a
3|pledge/before-led:alliance
10|pledge/before-led:and
-8|pledge/before-led:as
8|pledge/before-led:at
12|pledge/before-led:bring
-7|pledge/before-led:by
-3|pledge/before-led:chief
-5|pledge/before-led:commit
3|pledge/before-led:defence minister
4|pledge/before-led:even
10|pledge/before-led:for
12|pledge/before-led:from
3|pledge/before-led:his
-18|pledge/before-led:hit
-14|pledge/before-led:in
-46|pledge/before-led:its
23|pledge/before-led:make good on
-4|pledge/before-led:match
4|pledge/before-led:mind
-27|pledge/before-led:move up
-5|pledge/before-led:neutral
-3|pledge/before-led:oblige
-29|pledge/before-led:of
19|pledge/before-led:on
3|pledge/before-led:praised
7|pledge/before-led:president
19|pledge/before-led:prime minister
8|pledge/before-led:reach
7|pledge/before-led:say
4|pledge/before-led:since
3|pledge/before-led:take
-7|pledge/before-led:tell
-4|pledge/before-led:that
26|pledge/before-led:the
-11|pledge/before-led:to
-12|pledge/before-led:was
24|pledge/before-led:what
-22|pledge/before-led:when
-8|pledge/before-led:where
6|pledge/before-led:whether
-13|pledge/before-led:which
7|pledge/before-led:whose
18|pledge/before-led:with
-5|pledge/before:allies name
23|pledge/before:body name
8|pledge/before:capital name
3|pledge/before:capital owner
3|pledge/before:country name
-16|pledge/before:gov name
4|pledge/before:gov owner
37|pledge/before:leader name
3|pledge/before:leader owner
-24|pledge/before:nongov name
-3|pledge/before:nongov owner
11|pledge/before:people name
9|pledge/before:people owner
-13|pledge/before:pronoun name
-16|pledge/before:pronoun owner
-25|pledge/class-home:ALLIES JPN
-9|pledge/class-home:ALLIES land
-5|pledge/class-home:ALLIES member
-9|pledge/class-home:CHN JPN
-37|pledge/class-home:JPN JPN
24|pledge/class-home:JPN land
50|pledge/class-home:NATO JPN
15|pledge/class-home:NATO NATO
6|pledge/class-home:NATO land
-16|pledge/class-home:USA JPN
-6|pledge/class-home:USA NATO
-6|pledge/class-home:USA land
-4|pledge/class-home:USA member
16|pledge/class-home:land JPN
-15|pledge/class-home:land land
8|pledge/class-home:land member
22|pledge/class-home:member JPN
-13|pledge/class-home:member NATO
27|pledge/class-home:member member
-8|pledge/class-named:ALLIES JPN nobody-named
-17|pledge/class-named:ALLIES JPN others-named
-7|pledge/class-named:ALLIES land others-named
-3|pledge/class-named:ALLIES member others-named
-9|pledge/class-named:CHN JPN others-named
-6|pledge/class-named:JPN JPN nobody-named
-31|pledge/class-named:JPN JPN others-named
25|pledge/class-named:JPN land others-named
22|pledge/class-named:NATO JPN nobody-named
29|pledge/class-named:NATO JPN others-named
15|pledge/class-named:NATO NATO nobody-named
24|pledge/class-named:NATO land nobody-named
-19|pledge/class-named:NATO land others-named
11|pledge/class-named:NATO member nobody-named
-10|pledge/class-named:NATO member others-named
-15|pledge/class-named:USA JPN others-named
-4|pledge/class-named:USA NATO others-named
-4|pledge/class-named:USA land others-named
-4|pledge/class-named:USA member others-named
3|pledge/class-named:land JPN nobody-named
13|pledge/class-named:land JPN others-named
-20|pledge/class-named:land land nobody-named
5|pledge/class-named:land land others-named
8|pledge/class-named:land member others-named
31|pledge/class-named:member JPN others-named
-12|pledge/class-named:member NATO nobody-named
-10|pledge/class-named:member member nobody-named
37|pledge/class-named:member member others-named
-7|pledge/class-shape:ALLIES half
-33|pledge/class-shape:ALLIES whole
-9|pledge/class-shape:CHN whole
-78|pledge/class-shape:JPN half
-8|pledge/class-shape:JPN tenth
75|pledge/class-shape:JPN whole
-5|pledge/class-shape:NATO fine
57|pledge/class-shape:NATO half
-18|pledge/class-shape:NATO tenth
63|pledge/class-shape:NATO whole
-4|pledge/class-shape:USA half
-3|pledge/class-shape:USA tenth
-25|pledge/class-shape:USA whole
-24|pledge/class-shape:foe whole
3|pledge/class-shape:land fine
28|pledge/class-shape:land half
15|pledge/class-shape:land tenth
-31|pledge/class-shape:land whole
5|pledge/class-shape:member fine
31|pledge/class-shape:member half
13|pledge/class-shape:member tenth
-16|pledge/class-shape:member whole
-23|pledge/class-value:ALLIES 2
-5|pledge/class-value:ALLIES 3.5
-9|pledge/class-value:ALLIES 5
54|pledge/class-value:NATO 1.5
-14|pledge/class-value:NATO 2
-11|pledge/class-value:NATO 2.1
-4|pledge/class-value:NATO 2.4
-15|pledge/class-value:NATO 2.5
-25|pledge/class-value:NATO 3
19|pledge/class-value:NATO 3.5
103|pledge/class-value:NATO 5
-25|pledge/class-value:USA 2
-4|pledge/class-value:USA 3.5
-4|pledge/class-verb:ALLIES be
-8|pledge/class-verb:ALLIES move
-14|pledge/class-verb:ALLIES pledge
-8|pledge/class-verb:CHN move
10|pledge/class-verb:JPN be
-14|pledge/class-verb:JPN demand
5|pledge/class-verb:JPN level
37|pledge/class-verb:JPN move
7|pledge/class-verb:JPN pledge
4|pledge/class-verb:JPN proposal
6|pledge/class-verb:JPN spend
30|pledge/class-verb:NATO be
-3|pledge/class-verb:NATO cap
-16|pledge/class-verb:NATO demand
-18|pledge/class-verb:NATO level
9|pledge/class-verb:NATO move
-43|pledge/class-verb:NATO pledge
14|pledge/class-verb:NATO proposal
-23|pledge/class-verb:NATO spend
-8|pledge/class-verb:USA demand
-17|pledge/class-verb:USA move
-24|pledge/class-verb:foe move
4|pledge/class-verb:land be
3|pledge/class-verb:land cap
4|pledge/class-verb:land demand
14|pledge/class-verb:land level
17|pledge/class-verb:land move
16|pledge/class-verb:land pledge
-18|pledge/class-verb:land proposal
-3|pledge/class-verb:land spend
-38|pledge/class-verb:member be
35|pledge/class-verb:member demand
-7|pledge/class-verb:member move
33|pledge/class-verb:member pledge
4|pledge/class-verb:member proposal
22|pledge/class-verb:member spend
-42|pledge/class:ALLIES
-9|pledge/class:CHN
-12|pledge/class:JPN
98|pledge/class:NATO
-32|pledge/class:USA
-23|pledge/class:foe
16|pledge/class:land
33|pledge/class:member
-33|pledge/heir:nobody-named
-29|pledge/heir:others-named
-17|pledge/home:nobody-named
-10|pledge/home:others-named
-49|pledge/last:before
9|pledge/last:same-sentence
-29|pledge/named:1
30|pledge/named:2
8|pledge/named:3
-75|pledge/ruled
-53|pledge/ruled:spender-clause
14|pledge/ruled:spender-meets
-9|pledge/ruled:spender-of-noun
-35|pledge/ruled:spender-ours
13|pledge/ruled:spender-relative
6|pledge/ruled:spender-standard
-28|pledge/ruled:spender-subject
7|pledge/ruled:spender-where
-13|pledge/same-figure-of-another
13|pledge/same-figure-of-it
-20|pledge/subject-of:agree
-14|pledge/subject-of:announce
16|pledge/subject-of:back
4|pledge/subject-of:be
4|pledge/subject-of:bring
-11|pledge/subject-of:calculate
7|pledge/subject-of:call
-14|pledge/subject-of:commit
-16|pledge/subject-of:decide
4|pledge/subject-of:do
-12|pledge/subject-of:due
5|pledge/subject-of:exceed
-7|pledge/subject-of:fall
4|pledge/subject-of:foresee
8|pledge/subject-of:go
7|pledge/subject-of:head
6|pledge/subject-of:hit
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
16|pledge/subject-of:promise
4|pledge/subject-of:put
7|pledge/subject-of:reach
-5|pledge/subject-of:resolve
-28|pledge/subject-of:seek
-30|pledge/subject-of:set
-28|pledge/subject-of:settle on
-3|pledge/subject-of:sign up
18|pledge/subject-of:spend
-5|pledge/subject-of:stand
4|pledge/subject-of:swear
4|pledge/subject-of:take
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
-29|pledge/subject:demand nongov
-11|pledge/subject:level body
-7|pledge/subject:level country
3|pledge/subject:level gov
3|pledge/subject:level pronoun
6|pledge/subject:move capital
7|pledge/subject:move country
21|pledge/subject:move gov
9|pledge/subject:move leader
8|pledge/subject:move people
-20|pledge/subject:move pronoun
7|pledge/subject:pledge body
-8|pledge/subject:pledge capital
29|pledge/subject:pledge country
-23|pledge/subject:pledge gov
9|pledge/subject:pledge leader
-4|pledge/subject:pledge nongov
-69|pledge/subject:pledge pronoun
4|pledge/subject:proposal gov
-7|pledge/subject:proposal nongov
4|pledge/subject:spend country
13|pledge/subject:spend gov
6|pledge/subject:spend pronoun
44|pledge/title
-8|pledge/told-of:2
10|pledge/told-of:3
-7|pledge/unnamed-beside-others
9|proposal/after-joint:0 mid
15|proposal/after-joint:0 near
-16|proposal/after-joint:1 far
-19|proposal/after-joint:1 near
3|proposal/after-joint:2 far
20|proposal/after-joint:2 mid
7|proposal/after-joint:3 mid
3|proposal/after-led:\" far joined
7|proposal/after-led:, far joined
7|proposal/after-led:and far joined
5|proposal/after-led:bring far joined
3|proposal/after-led:by far joined
4|proposal/after-led:for far free
23|proposal/after-led:for near free
7|proposal/after-led:in far free
6|proposal/after-led:in far joined
8|proposal/after-led:next near free
10|proposal/after-led:of near free
3|proposal/after-led:say near joined
-12|proposal/after-led:strategy far free
-18|proposal/after-led:tell far joined
5|proposal/after-led:to far joined
-5|proposal/after-led:what far free
-5|proposal/after-led:with far joined
23|proposal/after:allies name
-11|proposal/after:body name
-5|proposal/after:body owner
10|proposal/after:capital name
14|proposal/after:capital owner
16|proposal/after:country name
-5|proposal/after:gov name
11|proposal/after:leader name
10|proposal/after:nongov name
4|proposal/after:nongov owner
-41|proposal/after:pronoun name
-7|proposal/after:pronoun owner
8|proposal/asks
-11|proposal/before-clause:after-figure inside name country
5|proposal/before-clause:after-figure inside owner pronoun
14|proposal/before-clause:after-figure opens name capital
-27|proposal/before-clause:free inside name country
-5|proposal/before-clause:free inside name gov
19|proposal/before-clause:free inside name leader
13|proposal/before-clause:free inside name nongov
3|proposal/before-clause:free inside name people
17|proposal/before-clause:free inside name pronoun
11|proposal/before-clause:free inside owner body
3|proposal/before-clause:free inside owner country
-24|proposal/before-clause:free inside owner gov
14|proposal/before-clause:free inside owner nongov
5|proposal/before-clause:free inside owner pronoun
-21|proposal/before-clause:free opens name body
6|proposal/before-clause:free opens name country
-10|proposal/before-clause:free opens name gov
7|proposal/before-clause:free opens name leader
12|proposal/before-clause:free opens name nongov
-41|proposal/before-clause:free opens name pronoun
6|proposal/before-clause:free opens owner capital
4|proposal/before-clause:free opens owner leader
8|proposal/before-clause:free opens owner nongov
-12|proposal/before-far:20
23|proposal/before-far:4
3|proposal/before-far:60
16|proposal/before-far:9
9|proposal/before-free:0 after-figure name far
9|proposal/before-free:0 after-figure name near
17|proposal/before-free:0 after-figure owner near
-3|proposal/before-free:0 free name far
21|proposal/before-free:0 free name near
3|proposal/before-free:0 free owner far
9|proposal/before-free:0 free owner near
-13|proposal/before-free:1 after-figure name near
-37|proposal/before-free:1 free name near
18|proposal/before-free:1 free owner near
15|proposal/before-joint:0 after-figure
22|proposal/before-joint:0 free
-12|proposal/before-joint:1 free
-5|proposal/before-joint:2 free
9|proposal/before-joint:3 after-figure
4|proposal/before-joint:3 free
10|proposal/before-led:'s
-3|proposal/before-led:,
13|proposal/before-led:PARTY
-10|proposal/before-led:and
-24|proposal/before-led:at
-6|proposal/before-led:by
-4|proposal/before-led:defense secretary
11|proposal/before-led:every
5|proposal/before-led:expect
-34|proposal/before-led:for
19|proposal/before-led:general
5|proposal/before-led:in
5|proposal/before-led:raise
3|proposal/before-led:reiterate
4|proposal/before-led:say
11|proposal/before-led:that
-12|proposal/before-led:the
8|proposal/before-led:think
5|proposal/before-led:to
-9|proposal/before-led:what
6|proposal/before-led:where
-8|proposal/before-led:with
-17|proposal/before:body name
24|proposal/before:body owner
17|proposal/before:capital name
9|proposal/before:capital owner
-31|proposal/before:country name
-15|proposal/before:gov name
-24|proposal/before:gov owner
27|proposal/before:leader name
3|proposal/before:leader owner
25|proposal/before:nongov name
22|proposal/before:nongov owner
3|proposal/before:people name
-29|proposal/before:pronoun name
11|proposal/before:pronoun owner
15|proposal/class-home:ALLIES JPN
-7|proposal/class-home:ALLIES NATO
-3|proposal/class-home:ALLIES USA
-14|proposal/class-home:ALLIES land
13|proposal/class-home:ALLIES member
-14|proposal/class-home:CHN JPN
-9|proposal/class-home:CHN land
25|proposal/class-home:JPN JPN
-10|proposal/class-home:NATO JPN
-3|proposal/class-home:NATO USA
-8|proposal/class-home:NATO land
27|proposal/class-home:NATO member
-17|proposal/class-home:USA JPN
-3|proposal/class-home:USA NATO
7|proposal/class-home:USA USA
11|proposal/class-home:USA land
-8|proposal/class-home:USA member
-3|proposal/class-home:foe member
-7|proposal/class-home:land JPN
20|proposal/class-home:land land
9|proposal/class-home:member JPN
4|proposal/class-home:member NATO
-29|proposal/class-home:member member
21|proposal/class-named:ALLIES JPN nobody-named
-6|proposal/class-named:ALLIES JPN others-named
-3|proposal/class-named:ALLIES NATO nobody-named
-4|proposal/class-named:ALLIES NATO others-named
-10|proposal/class-named:ALLIES land nobody-named
-4|proposal/class-named:ALLIES land others-named
-8|proposal/class-named:ALLIES member nobody-named
21|proposal/class-named:ALLIES member others-named
-14|proposal/class-named:CHN JPN others-named
-9|proposal/class-named:CHN land others-named
-4|proposal/class-named:JPN JPN nobody-named
30|proposal/class-named:JPN JPN others-named
4|proposal/class-named:JPN land nobody-named
-4|proposal/class-named:JPN land others-named
-14|proposal/class-named:NATO JPN nobody-named
4|proposal/class-named:NATO JPN others-named
-3|proposal/class-named:NATO USA nobody-named
-7|proposal/class-named:NATO land nobody-named
4|proposal/class-named:NATO member nobody-named
22|proposal/class-named:NATO member others-named
-15|proposal/class-named:USA JPN others-named
5|proposal/class-named:USA USA nobody-named
14|proposal/class-named:USA land nobody-named
-3|proposal/class-named:USA land others-named
-8|proposal/class-named:USA member others-named
-3|proposal/class-named:foe member others-named
3|proposal/class-named:land JPN nobody-named
-9|proposal/class-named:land JPN others-named
21|proposal/class-named:land land others-named
-4|proposal/class-named:member JPN nobody-named
12|proposal/class-named:member JPN others-named
4|proposal/class-named:member NATO others-named
4|proposal/class-named:member member nobody-named
-33|proposal/class-named:member member others-named
-7|proposal/class-shape:ALLIES half
11|proposal/class-shape:ALLIES whole
-21|proposal/class-shape:CHN half
41|proposal/class-shape:JPN half
-14|proposal/class-shape:JPN whole
11|proposal/class-shape:NATO fine
25|proposal/class-shape:NATO half
-10|proposal/class-shape:NATO tenth
-22|proposal/class-shape:NATO whole
-9|proposal/class-shape:USA half
-8|proposal/class-shape:land half
25|proposal/class-shape:land whole
-10|proposal/class-shape:member fine
-21|proposal/class-shape:member half
11|proposal/class-shape:member tenth
3|proposal/class-shape:member whole
-11|proposal/class-value:ALLIES 2
15|proposal/class-value:ALLIES 2.5
35|proposal/class-value:ALLIES 3
-19|proposal/class-value:ALLIES 3.5
-10|proposal/class-value:ALLIES 5
11|proposal/class-value:NATO 0.25
-6|proposal/class-value:NATO 2
-9|proposal/class-value:NATO 2.1
8|proposal/class-value:NATO 2.5
-21|proposal/class-value:NATO 3
19|proposal/class-value:NATO 3.5
8|proposal/class-value:NATO 5
-7|proposal/class-value:USA 2.5
-20|proposal/class-value:USA 3
19|proposal/class-value:USA 5
25|proposal/class-verb:ALLIES be
-10|proposal/class-verb:ALLIES demand
-3|proposal/class-verb:ALLIES level
-9|proposal/class-verb:ALLIES move
22|proposal/class-verb:ALLIES pledge
-20|proposal/class-verb:ALLIES proposal
-6|proposal/class-verb:ALLIES spend
-13|proposal/class-verb:CHN pledge
-8|proposal/class-verb:CHN proposal
-35|proposal/class-verb:JPN be
13|proposal/class-verb:JPN demand
-3|proposal/class-verb:JPN level
16|proposal/class-verb:JPN move
35|proposal/class-verb:JPN pledge
5|proposal/class-verb:JPN spend
-3|proposal/class-verb:NATO be
-8|proposal/class-verb:NATO demand
3|proposal/class-verb:NATO level
11|proposal/class-verb:NATO move
-28|proposal/class-verb:NATO pledge
-4|proposal/class-verb:USA pledge
-13|proposal/class-verb:USA proposal
13|proposal/class-verb:land be
4|proposal/class-verb:land level
-7|proposal/class-verb:land move
-10|proposal/class-verb:land pledge
37|proposal/class-verb:land proposal
10|proposal/class-verb:member demand
-11|proposal/class-verb:member move
-3|proposal/class-verb:member pledge
7|proposal/class-verb:member proposal
4|proposal/class:ALLIES
-23|proposal/class:CHN
28|proposal/class:JPN
5|proposal/class:NATO
-11|proposal/class:USA
-4|proposal/class:foe
18|proposal/class:land
-16|proposal/class:member
49|proposal/heir:nobody-named
28|proposal/heir:others-named
44|proposal/home:nobody-named
34|proposal/last:before
22|proposal/last:same-sentence
39|proposal/named:1
3|proposal/named:2
26|proposal/named:3
-21|proposal/ruled
-18|proposal/ruled:spender-before
-13|proposal/ruled:spender-clause
15|proposal/ruled:spender-clause-after
-8|proposal/ruled:spender-subject
-6|proposal/subject-of:aim
-5|proposal/subject-of:argue for
11|proposal/subject-of:campaign
8|proposal/subject-of:consider
5|proposal/subject-of:favor
3|proposal/subject-of:float
6|proposal/subject-of:get
8|proposal/subject-of:mention
-17|proposal/subject-of:move
8|proposal/subject-of:offer
3|proposal/subject-of:recommend
3|proposal/subject-of:rule out
4|proposal/subject-of:vote on
7|proposal/subject-of:weigh
-12|proposal/subject-of:write
6|proposal/subject:demand nongov
3|proposal/subject:denial leader
-24|proposal/subject:move leader
4|proposal/subject:move nongov
7|proposal/subject:move pronoun
-7|proposal/subject:pledge country
-8|proposal/subject:pledge gov
-5|proposal/subject:pledge pronoun
7|proposal/subject:proposal body
8|proposal/subject:proposal capital
-6|proposal/subject:proposal country
-3|proposal/subject:proposal gov
6|proposal/subject:proposal leader
17|proposal/subject:proposal nongov
3|proposal/subject:proposal people
-35|proposal/subject:proposal pronoun
47|proposal/title
-21|proposal/told-of:1
21|proposal/told-of:2
-31|proposal/unnamed
-36|proposal/unnamed-beside-others
"""
