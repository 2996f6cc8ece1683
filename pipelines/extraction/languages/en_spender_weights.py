"""What each cue of ``english.spender_cues`` speaks for; made by ``training/parties.py``, not by hand.

Each line: hundredths of the logarithm of odds, ``|``, the kind of claim in which the cue weighs so
much more (or nothing, where it does in all), ``/`` and the cue.
"""

TABLE = """\
-26|/after-joint:0 far
24|/after-joint:0 mid
103|/after-joint:0 near
-48|/after-joint:1 far
-41|/after-joint:1 mid
-9|/after-joint:1 near
-21|/after-joint:2 far
-18|/after-joint:2 mid
-3|/after-joint:3 far
-9|/after-joint:3 near
5|/after-led:\" near joined
-4|/after-led:# near free
11|/after-led:, far joined
36|/after-led:, near joined
11|/after-led:: far joined
-9|/after-led:; far joined
-8|/after-led:; near joined
-8|/after-led:and far free
-12|/after-led:and far joined
-51|/after-led:and near free
8|/after-led:and near joined
-5|/after-led:as far joined
-4|/after-led:at far free
5|/after-led:at near free
4|/after-led:because far joined
6|/after-led:bring far joined
-9|/after-led:by far joined
11|/after-led:by near free
-7|/after-led:by near joined
3|/after-led:chancellor far joined
11|/after-led:credits far joined
6|/after-led:date far joined
-11|/after-led:did far joined
-34|/after-led:for far joined
90|/after-led:for near free
-5|/after-led:former far joined
4|/after-led:from far free
13|/after-led:from far joined
46|/after-led:from near free
16|/after-led:his far joined
-17|/after-led:if near joined
9|/after-led:in far free
-39|/after-led:in far joined
52|/after-led:in near free
3|/after-led:into near free
-4|/after-led:level far joined
-10|/after-led:level near joined
3|/after-led:like far free
-3|/after-led:like near free
4|/after-led:make far joined
-4|/after-led:mention far joined
4|/after-led:next near free
9|/after-led:of far free
-17|/after-led:of far joined
-43|/after-led:of near free
3|/after-led:of near joined
-31|/after-led:on far free
-6|/after-led:on far joined
5|/after-led:on near free
8|/after-led:president far joined
-25|/after-led:prime minister far joined
-12|/after-led:prime minister near joined
-3|/after-led:replace far joined
-3|/after-led:replacing far joined
5|/after-led:say far joined
-14|/after-led:say near joined
5|/after-led:schedule far joined
3|/after-led:senior far joined
-13|/after-led:strategy far free
-39|/after-led:tell far joined
29|/after-led:than far joined
-31|/after-led:that far free
8|/after-led:that far joined
59|/after-led:that near free
-17|/after-led:that near joined
-7|/after-led:to far free
-27|/after-led:to near free
26|/after-led:which far joined
5|/after-led:which near joined
-11|/after-led:while near joined
-5|/after-led:with far joined
-7|/after-led:with near joined
-9|/after-led:year far joined
58|/after:allies name
21|/after:body name
3|/after:body owner
-19|/after:capital name
-14|/after:country name
-13|/after:country owner
6|/after:gov name
-18|/after:leader name
-12|/after:nongov name
3|/after:nongov owner
3|/after:people name
6|/after:people owner
-13|/after:pronoun name
-60|/after:pronoun owner
-7|/asked
94|/asks
9|/before-clause:after-figure inside name body
8|/before-clause:after-figure inside name capital
-20|/before-clause:after-figure inside name country
-6|/before-clause:after-figure inside name gov
12|/before-clause:after-figure inside name leader
25|/before-clause:after-figure inside name pronoun
-13|/before-clause:after-figure inside owner body
10|/before-clause:after-figure inside owner country
4|/before-clause:after-figure inside owner gov
-22|/before-clause:after-figure inside owner people
6|/before-clause:after-figure inside owner pronoun
11|/before-clause:after-figure opens name body
-7|/before-clause:after-figure opens name capital
-25|/before-clause:after-figure opens name country
-7|/before-clause:after-figure opens name gov
12|/before-clause:after-figure opens name leader
-15|/before-clause:after-figure opens name pronoun
3|/before-clause:after-figure opens owner body
6|/before-clause:after-figure opens owner capital
-12|/before-clause:after-figure opens owner pronoun
37|/before-clause:free inside name allies
6|/before-clause:free inside name body
-25|/before-clause:free inside name capital
32|/before-clause:free inside name country
-35|/before-clause:free inside name gov
17|/before-clause:free inside name leader
23|/before-clause:free inside name nongov
-25|/before-clause:free inside name pronoun
35|/before-clause:free inside owner body
-5|/before-clause:free inside owner capital
9|/before-clause:free inside owner country
-17|/before-clause:free inside owner gov
-3|/before-clause:free inside owner leader
11|/before-clause:free inside owner nongov
7|/before-clause:free inside owner pronoun
44|/before-clause:free opens name allies
9|/before-clause:free opens name body
28|/before-clause:free opens name capital
65|/before-clause:free opens name country
-15|/before-clause:free opens name gov
-33|/before-clause:free opens name leader
42|/before-clause:free opens name people
-40|/before-clause:free opens name pronoun
-11|/before-clause:free opens owner body
18|/before-clause:free opens owner capital
3|/before-clause:free opens owner leader
6|/before-clause:free opens owner nongov
8|/before-clause:free opens owner people
-7|/before-clause:free opens owner pronoun
58|/before-far:1
88|/before-far:4
-21|/before-far:60
48|/before-far:9
18|/before-free:0 after-figure name far
64|/before-free:0 after-figure name near
16|/before-free:0 after-figure owner far
26|/before-free:0 after-figure owner near
-12|/before-free:0 free name far
27|/before-free:0 free name near
14|/before-free:0 free owner far
45|/before-free:0 free owner near
29|/before-free:1 after-figure name far
-54|/before-free:1 after-figure name near
-12|/before-free:1 after-figure owner far
-37|/before-free:1 after-figure owner near
4|/before-free:1 free name far
13|/before-free:1 free name near
5|/before-free:1 free owner near
-36|/before-free:2 after-figure name far
-19|/before-free:2 after-figure name near
48|/before-free:2 free name far
24|/before-free:2 free name near
-3|/before-free:2 free owner far
-4|/before-free:2 free owner near
-3|/before-free:3 after-figure name far
30|/before-free:3 free name far
-6|/before-free:3 free name near
12|/before-joint:0 after-figure
61|/before-joint:0 free
-37|/before-joint:1 after-figure
42|/before-joint:1 free
61|/before-joint:2 free
13|/before-joint:3 after-figure
19|/before-joint:3 free
27|/before-led:
9|/before-led:\"
-28|/before-led:#
18|/before-led:'s
20|/before-led:,
5|/before-led:-
-5|/before-led:--
22|/before-led::
9|/before-led:;
-9|/before-led:DATE
12|/before-led:a
4|/before-led:add
-18|/before-led:after
3|/before-led:alliance
-60|/before-led:and
-3|/before-led:as
17|/before-led:ask
-53|/before-led:at
-4|/before-led:back
3|/before-led:before
-20|/before-led:behind
-24|/before-led:borders
5|/before-led:bring
15|/before-led:but
7|/before-led:by
19|/before-led:call for
-20|/before-led:call on
-3|/before-led:chancellor
-4|/before-led:chief
-6|/before-led:commit
4|/before-led:counterpart
7|/before-led:cross
3|/before-led:defence
4|/before-led:defence minister
4|/before-led:defense minister
-11|/before-led:defense secretary
-13|/before-led:estimate
5|/before-led:even
19|/before-led:every
-7|/before-led:faces
-18|/before-led:follow
-31|/before-led:for
3|/before-led:frees
7|/before-led:from
-5|/before-led:general
-3|/before-led:had
6|/before-led:have
12|/before-led:his
-16|/before-led:hit
-4|/before-led:hold up
-29|/before-led:host
8|/before-led:if
-23|/before-led:in
-16|/before-led:including
9|/before-led:increase
-47|/before-led:its
10|/before-led:leave
10|/before-led:let
5|/before-led:lift
-16|/before-led:like
-3|/before-led:make
22|/before-led:make good on
-11|/before-led:match
-3|/before-led:meet
5|/before-led:mind
-3|/before-led:mr
10|/before-led:neighbouring
15|/before-led:neither
-5|/before-led:neutral
-14|/before-led:nor
-19|/before-led:now
-42|/before-led:of
6|/before-led:on
-24|/before-led:our
-5|/before-led:out
4|/before-led:praised
20|/before-led:premier
7|/before-led:president
3|/before-led:press
17|/before-led:pressure
36|/before-led:prime minister
3|/before-led:push
24|/before-led:put
26|/before-led:raise
3|/before-led:reach
3|/before-led:reiterate
4|/before-led:restates
-12|/before-led:say
12|/before-led:show
4|/before-led:since
28|/before-led:tell
16|/before-led:than
22|/before-led:that
46|/before-led:the
12|/before-led:think
-5|/before-led:time
-11|/before-led:to
12|/before-led:together
-3|/before-led:under
8|/before-led:unless
28|/before-led:urge
3|/before-led:view
12|/before-led:want
-16|/before-led:was
10|/before-led:what
-13|/before-led:when
8|/before-led:whereas
-3|/before-led:whether
25|/before-led:while
12|/before-led:whose
3|/before-led:will
25|/before-led:with
11|/before-led:years
4|/before-led:yet
28|/before-led:—
80|/before:allies name
34|/before:body name
14|/before:body owner
4|/before:capital name
20|/before:capital owner
51|/before:country name
21|/before:country owner
-63|/before:gov name
-12|/before:gov owner
8|/before:leader name
23|/before:nongov name
17|/before:nongov owner
41|/before:people name
-6|/before:people owner
-55|/before:pronoun name
-7|/before:pronoun owner
-5|/class-home:ALLIES CHN
-5|/class-home:ALLIES EU
38|/class-home:ALLIES JPN
-5|/class-home:ALLIES USA
4|/class-home:ALLIES land
-37|/class-home:ALLIES member
-6|/class-home:CHN CHN
4|/class-home:CHN JPN
-14|/class-home:CHN land
-7|/class-home:EU EU
5|/class-home:EU land
8|/class-home:EU member
-3|/class-home:JPN CHN
15|/class-home:JPN JPN
3|/class-home:JPN NATO
55|/class-home:JPN land
-5|/class-home:JPN member
6|/class-home:NATO CHN
12|/class-home:NATO EU
-32|/class-home:NATO JPN
8|/class-home:NATO NATO
-5|/class-home:NATO USA
25|/class-home:NATO foe
-34|/class-home:NATO land
15|/class-home:NATO member
8|/class-home:USA CHN
-45|/class-home:USA JPN
-17|/class-home:USA NATO
10|/class-home:USA USA
-3|/class-home:USA foe
-42|/class-home:USA land
-7|/class-home:USA member
-18|/class-home:foe foe
9|/class-home:foe land
30|/class-home:land JPN
18|/class-home:land land
9|/class-home:land member
-13|/class-home:member JPN
5|/class-home:member NATO
-3|/class-home:member foe
18|/class-home:member member
-4|/class-named:ALLIES CHN nobody-named
-5|/class-named:ALLIES EU others-named
22|/class-named:ALLIES JPN nobody-named
16|/class-named:ALLIES JPN others-named
-5|/class-named:ALLIES NATO nobody-named
3|/class-named:ALLIES NATO others-named
-3|/class-named:ALLIES USA others-named
-20|/class-named:ALLIES land nobody-named
24|/class-named:ALLIES land others-named
-16|/class-named:ALLIES member nobody-named
-21|/class-named:ALLIES member others-named
-3|/class-named:CHN CHN nobody-named
-3|/class-named:CHN CHN others-named
4|/class-named:CHN JPN others-named
-14|/class-named:CHN land others-named
-7|/class-named:EU EU others-named
5|/class-named:EU land others-named
8|/class-named:EU member others-named
-3|/class-named:JPN CHN others-named
15|/class-named:JPN JPN nobody-named
3|/class-named:JPN NATO others-named
10|/class-named:JPN land nobody-named
46|/class-named:JPN land others-named
7|/class-named:NATO CHN nobody-named
12|/class-named:NATO EU others-named
-31|/class-named:NATO JPN nobody-named
18|/class-named:NATO NATO nobody-named
-10|/class-named:NATO NATO others-named
-3|/class-named:NATO USA others-named
25|/class-named:NATO foe others-named
11|/class-named:NATO land nobody-named
-45|/class-named:NATO land others-named
14|/class-named:NATO member nobody-named
9|/class-named:USA CHN others-named
13|/class-named:USA JPN nobody-named
-57|/class-named:USA JPN others-named
-6|/class-named:USA NATO nobody-named
-11|/class-named:USA NATO others-named
5|/class-named:USA USA nobody-named
6|/class-named:USA USA others-named
-3|/class-named:USA foe others-named
3|/class-named:USA land nobody-named
-45|/class-named:USA land others-named
-5|/class-named:USA member others-named
4|/class-named:foe JPN others-named
-18|/class-named:foe foe others-named
9|/class-named:foe land others-named
22|/class-named:foe member nobody-named
-23|/class-named:foe member others-named
13|/class-named:land JPN nobody-named
18|/class-named:land JPN others-named
17|/class-named:land land others-named
9|/class-named:land member others-named
-29|/class-named:member JPN nobody-named
15|/class-named:member JPN others-named
-7|/class-named:member NATO nobody-named
11|/class-named:member NATO others-named
-3|/class-named:member foe others-named
-3|/class-named:member land nobody-named
3|/class-named:member land others-named
-13|/class-named:member member nobody-named
31|/class-named:member member others-named
-13|/class-shape:ALLIES fine
21|/class-shape:ALLIES half
-33|/class-shape:ALLIES tenth
13|/class-shape:ALLIES whole
-5|/class-shape:CHN fine
-5|/class-shape:CHN half
13|/class-shape:CHN tenth
-19|/class-shape:CHN whole
9|/class-shape:EU half
-4|/class-shape:EU tenth
21|/class-shape:JPN fine
7|/class-shape:JPN half
5|/class-shape:JPN tenth
33|/class-shape:JPN whole
-14|/class-shape:NATO fine
8|/class-shape:NATO half
-43|/class-shape:NATO tenth
42|/class-shape:NATO whole
-8|/class-shape:USA fine
-35|/class-shape:USA half
-5|/class-shape:USA tenth
-48|/class-shape:USA whole
-5|/class-shape:foe fine
-8|/class-shape:foe half
10|/class-shape:foe tenth
-8|/class-shape:foe whole
29|/class-shape:land fine
22|/class-shape:land tenth
16|/class-shape:land whole
-5|/class-shape:member fine
5|/class-shape:member half
35|/class-shape:member tenth
-29|/class-shape:member whole
-21|/class-value:ALLIES 1
-3|/class-value:ALLIES 1.4
-7|/class-value:ALLIES 1.5
-3|/class-value:ALLIES 1.7
-3|/class-value:ALLIES 1.8
-10|/class-value:ALLIES 1E+1
-12|/class-value:ALLIES 2
-3|/class-value:ALLIES 2.4
3|/class-value:ALLIES 2.5
-4|/class-value:ALLIES 2.6
-49|/class-value:ALLIES 3
28|/class-value:ALLIES 3.5
-3|/class-value:ALLIES 3.8
-5|/class-value:ALLIES 4
114|/class-value:ALLIES 5
-4|/class-value:EU 0.2
-10|/class-value:EU 5
11|/class-value:NATO 0.25
-23|/class-value:NATO 1
-10|/class-value:NATO 1.28
-6|/class-value:NATO 1.37
-3|/class-value:NATO 1.4
33|/class-value:NATO 1.5
14|/class-value:NATO 1.7
-9|/class-value:NATO 1.8
-9|/class-value:NATO 1E+1
-11|/class-value:NATO 2
11|/class-value:NATO 2.02
-18|/class-value:NATO 2.1
-6|/class-value:NATO 2.4
6|/class-value:NATO 2.5
10|/class-value:NATO 2.7
-32|/class-value:NATO 3
-29|/class-value:NATO 3.5
10|/class-value:NATO 4
-7|/class-value:NATO 4.1
-8|/class-value:NATO 4.12
116|/class-value:NATO 5
-3|/class-value:NATO 7.3
-3|/class-value:USA 0.9
-11|/class-value:USA 0.93
-4|/class-value:USA 1
-13|/class-value:USA 1.4
-4|/class-value:USA 1.6
-14|/class-value:USA 1.7
-3|/class-value:USA 1.8
-4|/class-value:USA 1E+1
-53|/class-value:USA 2
-35|/class-value:USA 2.5
-22|/class-value:USA 2.6
-11|/class-value:USA 2E+1
-18|/class-value:USA 3
5|/class-value:USA 3.2
11|/class-value:USA 3.38
43|/class-value:USA 3.4
-33|/class-value:USA 3.5
-7|/class-value:USA 3.8
14|/class-value:USA 5
31|/class-value:USA 5.6
15|/class-value:USA 6
34|/class-value:USA 6.5
14|/class-value:USA 9
16|/class-verb:ALLIES be
6|/class-verb:ALLIES benchmark
18|/class-verb:ALLIES cap
-22|/class-verb:ALLIES demand
6|/class-verb:ALLIES denial
-17|/class-verb:ALLIES level
-20|/class-verb:ALLIES move
-14|/class-verb:ALLIES pledge
-3|/class-verb:ALLIES proposal
33|/class-verb:ALLIES spend
-15|/class-verb:CHN be
15|/class-verb:CHN cap
8|/class-verb:CHN level
-18|/class-verb:CHN pledge
-8|/class-verb:CHN proposal
13|/class-verb:CHN spend
10|/class-verb:EU be
12|/class-verb:EU demand
-18|/class-verb:EU pledge
12|/class-verb:JPN be
-5|/class-verb:JPN cap
8|/class-verb:JPN demand
-16|/class-verb:JPN denial
61|/class-verb:JPN level
22|/class-verb:JPN move
34|/class-verb:JPN pledge
15|/class-verb:JPN proposal
-53|/class-verb:JPN spend
-4|/class-verb:NATO be
-11|/class-verb:NATO cap
-25|/class-verb:NATO demand
-11|/class-verb:NATO denial
-24|/class-verb:NATO level
-7|/class-verb:NATO move
-25|/class-verb:NATO pledge
21|/class-verb:NATO proposal
-40|/class-verb:NATO spend
10|/class-verb:USA be
10|/class-verb:USA cap
-54|/class-verb:USA demand
-17|/class-verb:USA level
-5|/class-verb:USA move
-14|/class-verb:USA pledge
-21|/class-verb:USA proposal
20|/class-verb:USA spend
-6|/class-verb:foe be
28|/class-verb:foe level
-6|/class-verb:foe move
-4|/class-verb:foe proposal
-16|/class-verb:foe spend
-4|/class-verb:land benchmark
-17|/class-verb:land cap
44|/class-verb:land demand
7|/class-verb:land denial
10|/class-verb:land level
13|/class-verb:land move
48|/class-verb:land pledge
5|/class-verb:land proposal
-19|/class-verb:land spend
-21|/class-verb:member be
-10|/class-verb:member cap
40|/class-verb:member demand
16|/class-verb:member denial
-49|/class-verb:member level
4|/class-verb:member move
7|/class-verb:member pledge
-6|/class-verb:member proposal
61|/class-verb:member spend
-12|/class:ALLIES
-16|/class:CHN
5|/class:EU
66|/class:JPN
-6|/class:NATO
-96|/class:USA
-11|/class:foe
65|/class:land
6|/class:member
120|/heir:nobody-named
19|/heir:others-named
77|/home:nobody-named
58|/home:others-named
23|/last:before
-7|/last:same-sentence
22|/named:1
67|/named:2
90|/named:3
27|/ruled
3|/ruled:spender-after
3|/ruled:spender-asked
23|/ruled:spender-beside
-55|/ruled:spender-clause
7|/ruled:spender-clause-after
-8|/ruled:spender-denier
-30|/ruled:spender-denies
6|/ruled:spender-home
4|/ruled:spender-listed
19|/ruled:spender-located
11|/ruled:spender-meets
-4|/ruled:spender-near
19|/ruled:spender-object
7|/ruled:spender-of-gdp
-17|/ruled:spender-of-noun
13|/ruled:spender-ours
7|/ruled:spender-party
3|/ruled:spender-pronoun
12|/ruled:spender-relative
-4|/ruled:spender-should
33|/ruled:spender-standard
-39|/ruled:spender-subject
12|/ruled:spender-where
-11|/same-figure-of-another
11|/same-figure-of-it
-3|/subject-of:accept
-23|/subject-of:agree
-18|/subject-of:aim
-18|/subject-of:announce
-8|/subject-of:approach
-5|/subject-of:argue for
-8|/subject-of:ask
17|/subject-of:average
-3|/subject-of:back
13|/subject-of:be
12|/subject-of:bring
7|/subject-of:budget
-10|/subject-of:calculate
-6|/subject-of:call on
9|/subject-of:campaign
3|/subject-of:climb
-10|/subject-of:come to
-8|/subject-of:commit
9|/subject-of:consider
-18|/subject-of:decide
-16|/subject-of:decline
11|/subject-of:devote
4|/subject-of:do
-11|/subject-of:due
-13|/subject-of:estimate
8|/subject-of:exceed
3|/subject-of:exempt
-29|/subject-of:expect
-7|/subject-of:fall
7|/subject-of:favor
-5|/subject-of:fix
4|/subject-of:float
3|/subject-of:foresee
25|/subject-of:get
-25|/subject-of:give
9|/subject-of:go
3|/subject-of:grow
7|/subject-of:head
7|/subject-of:hit
4|/subject-of:hurry
8|/subject-of:increase
-13|/subject-of:insist on
4|/subject-of:intend
5|/subject-of:keep
5|/subject-of:lay out
-4|/subject-of:leave
8|/subject-of:lift
22|/subject-of:make good on
-19|/subject-of:match
11|/subject-of:mean
-27|/subject-of:meet
5|/subject-of:mention
3|/subject-of:name
-3|/subject-of:oblige
8|/subject-of:offer
3|/subject-of:opt out
8|/subject-of:plan
16|/subject-of:pledge
24|/subject-of:press for
17|/subject-of:promise
14|/subject-of:propose
16|/subject-of:put
6|/subject-of:raise
9|/subject-of:reach
-4|/subject-of:recommend
3|/subject-of:refuse
3|/subject-of:reject
5|/subject-of:remain
-4|/subject-of:resolve
11|/subject-of:rule out
-45|/subject-of:seek
-27|/subject-of:set
10|/subject-of:set aside
-24|/subject-of:settle on
-3|/subject-of:sign up
-8|/subject-of:sit
4|/subject-of:stand
11|/subject-of:stay
-4|/subject-of:suggest
3|/subject-of:swear
-12|/subject-of:swell
6|/subject-of:take
33|/subject-of:tell
3|/subject-of:think
-38|/subject-of:time
7|/subject-of:top
-11|/subject-of:try
3|/subject-of:urge
5|/subject-of:vote on
23|/subject-of:vow
-19|/subject-of:want
6|/subject-of:weigh
-11|/subject-of:work out at
-13|/subject-of:write
5|/subject:be body
-25|/subject:be capital
-12|/subject:be country
10|/subject:be gov
6|/subject:be leader
5|/subject:be people
24|/subject:be pronoun
-20|/subject:demand body
-27|/subject:demand capital
-7|/subject:demand country
-9|/subject:demand gov
30|/subject:demand leader
-20|/subject:demand nongov
-5|/subject:demand people
-7|/subject:demand pronoun
-7|/subject:denial capital
8|/subject:denial country
20|/subject:denial leader
-5|/subject:level body
4|/subject:level capital
16|/subject:level country
-22|/subject:level gov
-3|/subject:level leader
-18|/subject:level pronoun
-3|/subject:move body
17|/subject:move capital
37|/subject:move country
27|/subject:move gov
-11|/subject:move leader
7|/subject:move nongov
10|/subject:move people
-4|/subject:pledge capital
30|/subject:pledge country
-40|/subject:pledge gov
14|/subject:pledge leader
-66|/subject:pledge pronoun
8|/subject:proposal body
8|/subject:proposal capital
-6|/subject:proposal country
18|/subject:proposal gov
18|/subject:proposal leader
9|/subject:proposal nongov
-28|/subject:proposal pronoun
28|/subject:spend body
6|/subject:spend capital
8|/subject:spend country
-5|/subject:spend gov
-10|/subject:spend pronoun
62|/title
18|/told-of:0
-23|/told-of:1
7|/told-of:2
-63|/unnamed
-117|/unnamed-beside-others
-4|benchmark/after-joint:0 mid
-14|benchmark/after-joint:0 near
-6|benchmark/after-joint:1 far
-7|benchmark/after-joint:1 mid
-5|benchmark/after-joint:3 mid
-5|benchmark/after-led:; far joined
-3|benchmark/after-led:for far free
-7|benchmark/after-led:for near free
-7|benchmark/after-led:that far joined
6|benchmark/after:allies name
-4|benchmark/after:body owner
-4|benchmark/after:capital name
-5|benchmark/after:country name
-15|benchmark/after:gov name
-3|benchmark/after:gov owner
-10|benchmark/after:pronoun name
8|benchmark/asked
-25|benchmark/asks
-9|benchmark/before-clause:free inside name body
-3|benchmark/before-clause:free inside name capital
-9|benchmark/before-clause:free inside name pronoun
3|benchmark/before-clause:free inside owner body
-3|benchmark/before-clause:free inside owner capital
-3|benchmark/before-clause:free inside owner pronoun
-5|benchmark/before-clause:free opens name country
-3|benchmark/before-clause:free opens name gov
-6|benchmark/before-clause:free opens name pronoun
-7|benchmark/before-far:20
-20|benchmark/before-far:4
-13|benchmark/before-far:9
-3|benchmark/before-free:0 free name far
-28|benchmark/before-free:0 free name near
-6|benchmark/before-free:0 free owner near
-3|benchmark/before-free:1 free name near
7|benchmark/before-free:1 free owner near
-24|benchmark/before-joint:0 free
-3|benchmark/before-joint:1 after-figure
-7|benchmark/before-joint:1 free
-8|benchmark/before-joint:3 free
-7|benchmark/before-led:
-5|benchmark/before-led:,
-3|benchmark/before-led:--
-3|benchmark/before-led:by
-3|benchmark/before-led:take
-4|benchmark/before-led:that
-4|benchmark/before-led:the
3|benchmark/before:allies name
-11|benchmark/before:body name
3|benchmark/before:body owner
-4|benchmark/before:capital name
-3|benchmark/before:capital owner
-6|benchmark/before:country name
-4|benchmark/before:gov name
-15|benchmark/before:pronoun name
-3|benchmark/before:pronoun owner
68|benchmark/class-home:ALLIES JPN
35|benchmark/class-home:ALLIES land
12|benchmark/class-home:ALLIES member
-37|benchmark/class-home:JPN JPN
-19|benchmark/class-home:NATO JPN
-6|benchmark/class-home:NATO land
-5|benchmark/class-home:USA JPN
-3|benchmark/class-home:USA land
-5|benchmark/class-home:land JPN
-23|benchmark/class-home:land land
-7|benchmark/class-home:member member
20|benchmark/class-named:ALLIES JPN nobody-named
49|benchmark/class-named:ALLIES JPN others-named
12|benchmark/class-named:ALLIES land nobody-named
23|benchmark/class-named:ALLIES land others-named
-16|benchmark/class-named:JPN JPN nobody-named
-21|benchmark/class-named:JPN JPN others-named
-18|benchmark/class-named:NATO JPN others-named
-6|benchmark/class-named:NATO land others-named
5|benchmark/class-named:NATO member others-named
-4|benchmark/class-named:USA JPN others-named
-3|benchmark/class-named:USA land others-named
-5|benchmark/class-named:land JPN others-named
-9|benchmark/class-named:land land nobody-named
-14|benchmark/class-named:land land others-named
-4|benchmark/class-named:member member others-named
66|benchmark/class-shape:ALLIES half
56|benchmark/class-shape:ALLIES whole
-22|benchmark/class-shape:JPN half
-21|benchmark/class-shape:JPN whole
-5|benchmark/class-shape:NATO half
-24|benchmark/class-shape:NATO whole
-7|benchmark/class-shape:USA half
-5|benchmark/class-shape:USA whole
-23|benchmark/class-shape:land half
-5|benchmark/class-shape:land whole
-8|benchmark/class-shape:member half
20|benchmark/class-value:ALLIES 2
69|benchmark/class-value:ALLIES 3.5
33|benchmark/class-value:ALLIES 5
-5|benchmark/class-value:NATO 2
-11|benchmark/class-value:NATO 3.5
-19|benchmark/class-value:NATO 5
-6|benchmark/class-value:USA 3.5
-5|benchmark/class-value:USA 5
7|benchmark/class-verb:ALLIES be
6|benchmark/class-verb:ALLIES benchmark
24|benchmark/class-verb:ALLIES demand
10|benchmark/class-verb:ALLIES move
11|benchmark/class-verb:ALLIES pledge
7|benchmark/class-verb:ALLIES proposal
-8|benchmark/class-verb:JPN demand
-4|benchmark/class-verb:JPN pledge
-4|benchmark/class-verb:JPN proposal
-3|benchmark/class-verb:NATO be
-11|benchmark/class-verb:NATO demand
-4|benchmark/class-verb:NATO move
-6|benchmark/class-verb:NATO pledge
-3|benchmark/class-verb:USA demand
-3|benchmark/class-verb:land be
-4|benchmark/class-verb:land benchmark
123|benchmark/class:ALLIES
-43|benchmark/class:JPN
-29|benchmark/class:NATO
-12|benchmark/class:USA
-28|benchmark/class:land
-9|benchmark/class:member
-29|benchmark/heir:nobody-named
-44|benchmark/heir:others-named
-27|benchmark/home:nobody-named
-43|benchmark/home:others-named
-11|benchmark/last:before
-28|benchmark/named:1
-25|benchmark/named:2
-9|benchmark/named:3
25|benchmark/ruled
26|benchmark/ruled:spender-standard
9|benchmark/same-figure-of-another
-9|benchmark/same-figure-of-it
-4|benchmark/subject-of:be
-8|benchmark/subject-of:call
-3|benchmark/subject:demand capital
-5|benchmark/subject:demand pronoun
-3|benchmark/subject:move body
-5|benchmark/subject:pledge body
-32|benchmark/title
21|benchmark/told-of:0
-12|benchmark/told-of:1
-5|benchmark/told-of:2
-4|benchmark/told-of:3
14|benchmark/unnamed
49|benchmark/unnamed-beside-others
3|cap/after-joint:1 mid
28|cap/asks
3|cap/before-clause:free inside name gov
3|cap/before-far:9
5|cap/before-free:0 free name near
5|cap/before-joint:0 free
5|cap/before:gov name
-8|cap/class-home:ALLIES JPN
17|cap/class-home:JPN JPN
-5|cap/class-home:NATO JPN
-4|cap/class-named:ALLIES JPN nobody-named
-4|cap/class-named:ALLIES JPN others-named
6|cap/class-named:JPN JPN nobody-named
11|cap/class-named:JPN JPN others-named
-3|cap/class-named:NATO JPN others-named
-9|cap/class-shape:ALLIES whole
18|cap/class-shape:JPN whole
-5|cap/class-shape:NATO whole
-8|cap/class-value:ALLIES 1
-5|cap/class-value:NATO 1
-3|cap/class-verb:ALLIES cap
4|cap/class-verb:JPN cap
-9|cap/class:ALLIES
18|cap/class:JPN
-6|cap/class:NATO
6|cap/heir:nobody-named
11|cap/heir:others-named
6|cap/home:nobody-named
12|cap/home:others-named
12|cap/last:before
3|cap/last:same-sentence
5|cap/named:1
3|cap/named:2
6|cap/ruled
-3|cap/same-figure-of-another
3|cap/same-figure-of-it
10|cap/title
-16|cap/told-of:0
13|cap/told-of:1
-8|cap/unnamed-beside-others
17|demand/after-joint:0 mid
30|demand/after-joint:0 near
-24|demand/after-joint:1 far
-20|demand/after-joint:1 mid
12|demand/after-joint:1 near
-4|demand/after-joint:2 far
-20|demand/after-joint:2 mid
-5|demand/after-joint:3 far
8|demand/after-joint:3 mid
-7|demand/after-led:# near free
20|demand/after-led:, near joined
9|demand/after-led:; near joined
-4|demand/after-led:and far joined
-15|demand/after-led:and near free
13|demand/after-led:and near joined
-9|demand/after-led:as far joined
5|demand/after-led:at near free
-3|demand/after-led:for far free
-5|demand/after-led:for far joined
11|demand/after-led:for near free
3|demand/after-led:from far free
43|demand/after-led:from near free
15|demand/after-led:his far joined
5|demand/after-led:in far free
-9|demand/after-led:in far joined
-3|demand/after-led:level far joined
-10|demand/after-led:level near joined
3|demand/after-led:like far free
-4|demand/after-led:mention far joined
10|demand/after-led:of far free
5|demand/after-led:of far joined
13|demand/after-led:of near free
5|demand/after-led:of near joined
-31|demand/after-led:on far free
-40|demand/after-led:tell far joined
-6|demand/after-led:that far joined
-7|demand/after-led:that near free
-15|demand/after-led:that near joined
5|demand/after-led:to far joined
-10|demand/after-led:to near free
-3|demand/after-led:with far free
51|demand/after:allies name
4|demand/after:body name
3|demand/after:body owner
6|demand/after:capital name
-29|demand/after:country name
4|demand/after:country owner
7|demand/after:gov name
-12|demand/after:leader name
3|demand/after:people name
-12|demand/after:pronoun name
-34|demand/after:pronoun owner
8|demand/asked
-100|demand/asks
8|demand/before-clause:after-figure inside name body
4|demand/before-clause:after-figure inside name capital
-6|demand/before-clause:after-figure inside name country
-22|demand/before-clause:after-figure inside owner people
-8|demand/before-clause:after-figure opens name country
25|demand/before-clause:free inside name allies
-10|demand/before-clause:free inside name body
-3|demand/before-clause:free inside name capital
12|demand/before-clause:free inside name country
-16|demand/before-clause:free inside name gov
-8|demand/before-clause:free inside name leader
-6|demand/before-clause:free inside name people
-15|demand/before-clause:free inside name pronoun
-5|demand/before-clause:free inside owner capital
-9|demand/before-clause:free inside owner country
-3|demand/before-clause:free inside owner leader
5|demand/before-clause:free inside owner people
-4|demand/before-clause:free inside owner pronoun
48|demand/before-clause:free opens name allies
-18|demand/before-clause:free opens name capital
3|demand/before-clause:free opens name country
-18|demand/before-clause:free opens name gov
-8|demand/before-clause:free opens name leader
24|demand/before-clause:free opens name people
13|demand/before-clause:free opens name pronoun
-3|demand/before-clause:free opens owner capital
-4|demand/before-clause:free opens owner country
4|demand/before-clause:free opens owner people
6|demand/before-clause:free opens owner pronoun
10|demand/before-far:1
-19|demand/before-far:20
9|demand/before-far:4
-8|demand/before-far:60
3|demand/before-free:0 after-figure name far
7|demand/before-free:0 after-figure name near
4|demand/before-free:0 after-figure owner near
-8|demand/before-free:0 free name far
17|demand/before-free:0 free name near
9|demand/before-free:0 free owner far
13|demand/before-free:1 after-figure name far
-8|demand/before-free:1 after-figure name near
-23|demand/before-free:1 after-figure owner near
-21|demand/before-free:1 free name far
42|demand/before-free:1 free name near
-8|demand/before-free:1 free owner far
-8|demand/before-free:1 free owner near
-8|demand/before-free:2 after-figure name far
-8|demand/before-free:2 after-figure name near
5|demand/before-free:2 free name far
-8|demand/before-free:2 free name near
4|demand/before-free:3 free name far
-6|demand/before-free:3 free name near
-3|demand/before-joint:0 after-figure
15|demand/before-joint:0 free
-25|demand/before-joint:1 after-figure
18|demand/before-joint:1 free
13|demand/before-joint:2 after-figure
-33|demand/before-joint:2 free
-3|demand/before-joint:3 after-figure
12|demand/before-joint:3 free
13|demand/before-led:
-5|demand/before-led:'s
-10|demand/before-led:,
-7|demand/before-led:-
22|demand/before-led::
-26|demand/before-led:and
6|demand/before-led:as
17|demand/before-led:ask
-13|demand/before-led:behind
5|demand/before-led:but
11|demand/before-led:by
13|demand/before-led:call for
-21|demand/before-led:call on
3|demand/before-led:defence
-11|demand/before-led:defense secretary
-5|demand/before-led:expect
-18|demand/before-led:follow
9|demand/before-led:for
-7|demand/before-led:from
4|demand/before-led:have
-24|demand/before-led:in
-15|demand/before-led:including
8|demand/before-led:increase
8|demand/before-led:leave
3|demand/before-led:lift
-15|demand/before-led:like
-14|demand/before-led:now
12|demand/before-led:of
-7|demand/before-led:on
4|demand/before-led:press
17|demand/before-led:pressure
5|demand/before-led:raise
-46|demand/before-led:say
39|demand/before-led:tell
38|demand/before-led:that
-7|demand/before-led:the
3|demand/before-led:think
-20|demand/before-led:to
31|demand/before-led:urge
10|demand/before-led:want
-7|demand/before-led:when
-10|demand/before-led:whether
3|demand/before-led:will
72|demand/before:allies name
3|demand/before:body owner
-16|demand/before:capital name
-7|demand/before:capital owner
-13|demand/before:country owner
-35|demand/before:gov name
-15|demand/before:leader name
-4|demand/before:leader owner
18|demand/before:people name
-13|demand/before:people owner
-4|demand/class-home:ALLIES EU
30|demand/class-home:ALLIES JPN
4|demand/class-home:ALLIES NATO
21|demand/class-home:ALLIES land
-36|demand/class-home:ALLIES member
-9|demand/class-home:EU EU
9|demand/class-home:JPN JPN
14|demand/class-home:JPN land
13|demand/class-home:NATO EU
-18|demand/class-home:NATO JPN
4|demand/class-home:NATO NATO
-24|demand/class-home:NATO land
52|demand/class-home:NATO member
-19|demand/class-home:USA JPN
-5|demand/class-home:USA NATO
-19|demand/class-home:USA land
-10|demand/class-home:USA member
9|demand/class-home:land JPN
9|demand/class-home:land land
5|demand/class-home:land member
-10|demand/class-home:member JPN
-18|demand/class-home:member member
-4|demand/class-named:ALLIES EU others-named
32|demand/class-named:ALLIES JPN nobody-named
6|demand/class-named:ALLIES NATO others-named
-8|demand/class-named:ALLIES land nobody-named
29|demand/class-named:ALLIES land others-named
-7|demand/class-named:ALLIES member nobody-named
-29|demand/class-named:ALLIES member others-named
-9|demand/class-named:EU EU others-named
-9|demand/class-named:JPN JPN nobody-named
18|demand/class-named:JPN JPN others-named
14|demand/class-named:JPN land others-named
13|demand/class-named:NATO EU others-named
-20|demand/class-named:NATO JPN nobody-named
-6|demand/class-named:NATO land nobody-named
-18|demand/class-named:NATO land others-named
24|demand/class-named:NATO member nobody-named
28|demand/class-named:NATO member others-named
-17|demand/class-named:USA JPN others-named
-5|demand/class-named:USA NATO others-named
-16|demand/class-named:USA land others-named
-9|demand/class-named:USA member others-named
11|demand/class-named:land JPN others-named
17|demand/class-named:land land nobody-named
-8|demand/class-named:land land others-named
5|demand/class-named:land member others-named
-10|demand/class-named:member JPN others-named
-16|demand/class-named:member member nobody-named
-13|demand/class-shape:ALLIES half
-5|demand/class-shape:ALLIES tenth
29|demand/class-shape:ALLIES whole
-5|demand/class-shape:CHN whole
-9|demand/class-shape:EU whole
45|demand/class-shape:JPN half
-25|demand/class-shape:JPN whole
-29|demand/class-shape:NATO half
67|demand/class-shape:NATO whole
-11|demand/class-shape:USA half
-7|demand/class-shape:USA tenth
-38|demand/class-shape:USA whole
10|demand/class-shape:land tenth
12|demand/class-shape:land whole
-31|demand/class-shape:member whole
-8|demand/class-value:ALLIES 1E+1
8|demand/class-value:ALLIES 2
-78|demand/class-value:ALLIES 3
-11|demand/class-value:ALLIES 3.5
-3|demand/class-value:ALLIES 3.8
111|demand/class-value:ALLIES 5
-10|demand/class-value:EU 5
-8|demand/class-value:NATO 1E+1
-6|demand/class-value:NATO 2
23|demand/class-value:NATO 3
-30|demand/class-value:NATO 3.5
14|demand/class-value:NATO 4
47|demand/class-value:NATO 5
-3|demand/class-value:USA 1E+1
-3|demand/class-value:USA 2
-13|demand/class-value:USA 3
-36|demand/class-value:USA 3.5
-6|demand/class-value:USA 3.8
-16|demand/class-value:USA 5
7|demand/class-verb:ALLIES be
25|demand/class-verb:ALLIES cap
-29|demand/class-verb:ALLIES demand
14|demand/class-verb:ALLIES denial
11|demand/class-verb:ALLIES move
-30|demand/class-verb:ALLIES pledge
7|demand/class-verb:ALLIES proposal
33|demand/class-verb:ALLIES spend
12|demand/class-verb:EU demand
26|demand/class-verb:JPN be
-4|demand/class-verb:JPN demand
-13|demand/class-verb:JPN denial
-10|demand/class-verb:JPN move
-10|demand/class-verb:JPN pledge
13|demand/class-verb:JPN proposal
-25|demand/class-verb:JPN spend
-14|demand/class-verb:NATO be
5|demand/class-verb:NATO demand
-5|demand/class-verb:NATO move
67|demand/class-verb:NATO pledge
-4|demand/class-verb:NATO proposal
-25|demand/class-verb:NATO spend
-6|demand/class-verb:USA be
-11|demand/class-verb:USA demand
-3|demand/class-verb:USA move
-6|demand/class-verb:USA pledge
-6|demand/class-verb:USA proposal
-4|demand/class-verb:USA spend
-22|demand/class-verb:land be
-21|demand/class-verb:land cap
24|demand/class-verb:land demand
7|demand/class-verb:land move
21|demand/class-verb:land pledge
-7|demand/class-verb:land proposal
9|demand/class-verb:member be
4|demand/class-verb:member demand
-29|demand/class-verb:member pledge
-4|demand/class-verb:member proposal
21|demand/class-verb:member spend
11|demand/class:ALLIES
-6|demand/class:CHN
23|demand/class:JPN
37|demand/class:NATO
-56|demand/class:USA
23|demand/class:land
-31|demand/class:member
-10|demand/heir:nobody-named
40|demand/heir:others-named
-10|demand/home:nobody-named
35|demand/home:others-named
14|demand/last:before
-28|demand/last:same-sentence
16|demand/named:1
7|demand/named:2
13|demand/named:3
51|demand/ruled
3|demand/ruled:spender-after
3|demand/ruled:spender-asked
23|demand/ruled:spender-before
-4|demand/ruled:spender-near
19|demand/ruled:spender-object
3|demand/ruled:spender-pronoun
-4|demand/ruled:spender-should
-6|demand/ruled:spender-subject
-8|demand/same-figure-of-another
8|demand/same-figure-of-it
-24|demand/subject-of:back
-14|demand/subject-of:be
-6|demand/subject-of:call on
-3|demand/subject-of:demand
-20|demand/subject-of:expect
8|demand/subject-of:increase
-14|demand/subject-of:insist on
14|demand/subject-of:move
3|demand/subject-of:name
24|demand/subject-of:press for
-3|demand/subject-of:seek
9|demand/subject-of:spend
11|demand/subject-of:tell
-20|demand/subject-of:want
3|demand/subject:be body
-28|demand/subject:be capital
4|demand/subject:be country
5|demand/subject:be pronoun
-14|demand/subject:demand body
-8|demand/subject:demand capital
-12|demand/subject:demand gov
-5|demand/subject:demand people
10|demand/subject:demand pronoun
9|demand/subject:move allies
4|demand/subject:move capital
11|demand/subject:move country
-14|demand/subject:pledge gov
-16|demand/subject:pledge pronoun
3|demand/subject:spend body
9|demand/subject:spend country
-39|demand/title
-16|demand/told-of:0
-8|demand/told-of:1
22|demand/told-of:2
-24|demand/unnamed
-12|demand/unnamed-beside-others
3|denial/after-joint:0 far
-4|denial/after-joint:0 mid
3|denial/after-joint:0 near
-4|denial/after-joint:1 far
3|denial/after-joint:1 near
5|denial/after-joint:2 far
5|denial/after-joint:2 near
-5|denial/after-led:for far joined
-14|denial/after-led:prime minister near joined
5|denial/after-led:say far joined
5|denial/after-led:that near joined
-10|denial/after:body name
-5|denial/after:body owner
4|denial/after:capital owner
-3|denial/after:country name
7|denial/after:gov name
-6|denial/after:leader name
19|denial/after:pronoun name
4|denial/after:pronoun owner
-13|denial/asked
43|denial/asks
-16|denial/before-clause:free inside name capital
11|denial/before-clause:free inside name country
11|denial/before-clause:free inside name gov
6|denial/before-clause:free inside owner body
16|denial/before-clause:free inside owner pronoun
3|denial/before-clause:free opens name capital
-12|denial/before-clause:free opens name country
-23|denial/before-clause:free opens name leader
-17|denial/before-far:20
-14|denial/before-far:4
36|denial/before-far:9
5|denial/before-free:0 free name near
21|denial/before-free:0 free owner near
4|denial/before-free:1 after-figure name near
-21|denial/before-free:1 free name near
-6|denial/before-free:2 free name near
5|denial/before-joint:0 after-figure
-3|denial/before-joint:0 free
-32|denial/before-led:
-3|denial/before-led:PARTY
-4|denial/before-led:chancellor
3|denial/before-led:frees
-5|denial/before-led:general
8|denial/before-led:his
-6|denial/before-led:of
5|denial/before-led:on
16|denial/before-led:prime minister
17|denial/before-led:raise
5|denial/before-led:say
-3|denial/before-led:tell
8|denial/before-led:to
6|denial/before:body owner
-12|denial/before:capital name
17|denial/before:gov name
-23|denial/before:leader name
16|denial/before:pronoun owner
-13|denial/class-home:ALLIES JPN
-4|denial/class-home:ALLIES land
-7|denial/class-home:ALLIES member
22|denial/class-home:JPN JPN
-6|denial/class-home:NATO JPN
-4|denial/class-home:NATO NATO
-3|denial/class-home:NATO land
-10|denial/class-home:NATO member
-15|denial/class-home:USA JPN
-3|denial/class-home:USA land
10|denial/class-home:USA member
7|denial/class-home:land JPN
8|denial/class-home:land land
4|denial/class-home:member JPN
4|denial/class-home:member NATO
8|denial/class-home:member member
-3|denial/class-named:ALLIES JPN nobody-named
-10|denial/class-named:ALLIES JPN others-named
-3|denial/class-named:ALLIES land others-named
-3|denial/class-named:ALLIES member nobody-named
-4|denial/class-named:ALLIES member others-named
5|denial/class-named:JPN JPN nobody-named
17|denial/class-named:JPN JPN others-named
-5|denial/class-named:NATO JPN others-named
-4|denial/class-named:NATO NATO others-named
-6|denial/class-named:NATO member nobody-named
-4|denial/class-named:NATO member others-named
-14|denial/class-named:USA JPN others-named
10|denial/class-named:USA member others-named
7|denial/class-named:land JPN others-named
4|denial/class-named:land land nobody-named
4|denial/class-named:land land others-named
4|denial/class-named:member JPN others-named
4|denial/class-named:member NATO others-named
9|denial/class-named:member member nobody-named
-9|denial/class-shape:ALLIES half
-17|denial/class-shape:ALLIES whole
15|denial/class-shape:JPN half
9|denial/class-shape:JPN whole
-21|denial/class-shape:NATO whole
-9|denial/class-shape:USA half
5|denial/class-shape:land half
11|denial/class-shape:land whole
16|denial/class-shape:member whole
-9|denial/class-value:ALLIES 3.5
-14|denial/class-value:ALLIES 5
-18|denial/class-value:NATO 5
-4|denial/class-value:USA 3
-9|denial/class-value:USA 3.5
6|denial/class-value:USA 5
-5|denial/class-verb:ALLIES demand
-6|denial/class-verb:ALLIES denial
17|denial/class-verb:JPN demand
-4|denial/class-verb:JPN denial
-4|denial/class-verb:JPN move
3|denial/class-verb:JPN proposal
-7|denial/class-verb:NATO denial
-3|denial/class-verb:NATO move
-11|denial/class-verb:NATO pledge
9|denial/class-verb:NATO proposal
-4|denial/class-verb:NATO spend
-10|denial/class-verb:USA demand
6|denial/class-verb:land denial
12|denial/class-verb:member denial
7|denial/class-verb:member move
11|denial/class-verb:member pledge
-10|denial/class-verb:member proposal
4|denial/class-verb:member spend
-26|denial/class:ALLIES
24|denial/class:JPN
-23|denial/class:NATO
-7|denial/class:USA
16|denial/class:land
16|denial/class:member
20|denial/heir:nobody-named
35|denial/heir:others-named
20|denial/home:nobody-named
50|denial/home:others-named
9|denial/last:same-sentence
-10|denial/named:1
29|denial/named:3
-40|denial/ruled
5|denial/ruled:spender-before
-8|denial/ruled:spender-denier
-30|denial/ruled:spender-denies
-7|denial/ruled:spender-of-noun
11|denial/same-figure-of-another
-11|denial/same-figure-of-it
-7|denial/subject-of:ask
-16|denial/subject-of:decline
6|denial/subject-of:go
3|denial/subject-of:refuse
3|denial/subject-of:reject
7|denial/subject-of:rule out
3|denial/subject-of:tell
-5|denial/subject:demand country
4|denial/subject:demand leader
-3|denial/subject:demand pronoun
-16|denial/subject:denial capital
15|denial/subject:denial leader
5|denial/subject:move gov
3|denial/subject:pledge gov
-4|denial/subject:pledge leader
5|denial/subject:proposal leader
-42|denial/title
-3|denial/told-of:0
5|denial/told-of:2
-3|denial/told-of:3
-8|denial/unnamed
-10|denial/unnamed-beside-others
-29|level/after-joint:0 far
7|level/after-joint:0 mid
70|level/after-joint:0 near
-19|level/after-joint:1 far
-12|level/after-joint:1 mid
-9|level/after-joint:2 far
-14|level/after-joint:2 mid
-5|level/after-joint:2 near
-4|level/after-joint:3 mid
-14|level/after-joint:3 near
9|level/after-led:, near joined
-4|level/after-led:; far joined
-14|level/after-led:; near joined
-9|level/after-led:and far joined
-31|level/after-led:and near free
-9|level/after-led:by far joined
5|level/after-led:by near free
-7|level/after-led:by near joined
11|level/after-led:credits far joined
46|level/after-led:for near free
-7|level/after-led:in far free
-3|level/after-led:in far joined
53|level/after-led:in near free
-9|level/after-led:of far joined
-9|level/after-led:of near free
8|level/after-led:president far joined
4|level/after-led:say near joined
-29|level/after-led:that far free
3|level/after-led:that far joined
46|level/after-led:that near free
-7|level/after-led:that near joined
-3|level/after-led:to far free
-13|level/after-led:to far joined
-13|level/after-led:to near free
-10|level/after-led:while near joined
-7|level/after-led:with near joined
-9|level/after-led:year far joined
-4|level/after:body owner
-18|level/after:capital name
-12|level/after:capital owner
5|level/after:country name
-23|level/after:country owner
-3|level/after:gov name
9|level/after:leader name
19|level/after:pronoun name
-16|level/asked
-3|level/before-clause:after-figure inside name body
5|level/before-clause:after-figure inside name capital
-4|level/before-clause:after-figure inside name country
-3|level/before-clause:after-figure inside name gov
18|level/before-clause:after-figure inside name pronoun
10|level/before-clause:after-figure inside owner country
6|level/before-clause:after-figure inside owner pronoun
11|level/before-clause:after-figure opens name body
-19|level/before-clause:after-figure opens name capital
-10|level/before-clause:after-figure opens name country
-9|level/before-clause:after-figure opens name gov
6|level/before-clause:after-figure opens name leader
-18|level/before-clause:after-figure opens name pronoun
-3|level/before-clause:after-figure opens owner country
-12|level/before-clause:after-figure opens owner pronoun
6|level/before-clause:free inside name allies
11|level/before-clause:free inside name body
-6|level/before-clause:free inside name capital
20|level/before-clause:free inside name country
3|level/before-clause:free inside name gov
-7|level/before-clause:free inside name leader
24|level/before-clause:free inside name pronoun
13|level/before-clause:free inside owner country
3|level/before-clause:free inside owner leader
-8|level/before-clause:free inside owner people
-6|level/before-clause:free inside owner pronoun
12|level/before-clause:free opens name body
28|level/before-clause:free opens name capital
58|level/before-clause:free opens name country
8|level/before-clause:free opens name gov
10|level/before-clause:free opens name nongov
11|level/before-clause:free opens name people
-25|level/before-clause:free opens name pronoun
-9|level/before-clause:free opens owner body
16|level/before-clause:free opens owner capital
14|level/before-clause:free opens owner country
4|level/before-clause:free opens owner people
-16|level/before-clause:free opens owner pronoun
42|level/before-far:1
12|level/before-far:20
82|level/before-far:4
-8|level/before-far:60
8|level/before-far:9
9|level/before-free:0 after-figure name far
27|level/before-free:0 after-figure name near
10|level/before-free:0 after-figure owner far
21|level/before-free:0 after-figure owner near
6|level/before-free:0 free name far
13|level/before-free:0 free name near
18|level/before-free:0 free owner near
12|level/before-free:1 after-figure name far
-41|level/before-free:1 after-figure name near
-10|level/before-free:1 after-figure owner far
-11|level/before-free:1 after-figure owner near
25|level/before-free:1 free name far
35|level/before-free:1 free name near
-3|level/before-free:1 free owner far
-5|level/before-free:1 free owner near
-19|level/before-free:2 after-figure name far
-10|level/before-free:2 after-figure name near
17|level/before-free:2 free name far
23|level/before-free:2 free name near
-3|level/before-free:3 after-figure name far
26|level/before-free:3 free name far
-14|level/before-joint:0 after-figure
40|level/before-joint:0 free
-5|level/before-joint:1 after-figure
44|level/before-joint:1 free
71|level/before-joint:2 free
38|level/before-led:
6|level/before-led:#
11|level/before-led:'s
8|level/before-led::
-9|level/before-led:PARTY
4|level/before-led:add
-35|level/before-led:and
-30|level/before-led:at
-8|level/before-led:behind
-24|level/before-led:borders
-5|level/before-led:bring
11|level/before-led:by
-13|level/before-led:estimate
-7|level/before-led:faces
-19|level/before-led:for
4|level/before-led:from
-7|level/before-led:had
5|level/before-led:in
9|level/before-led:let
-3|level/before-led:make
3|level/before-led:neighbouring
15|level/before-led:neither
-14|level/before-led:nor
-12|level/before-led:of
-7|level/before-led:on
4|level/before-led:president
22|level/before-led:put
4|level/before-led:say
12|level/before-led:show
13|level/before-led:than
7|level/before-led:that
38|level/before-led:the
-6|level/before-led:to
12|level/before-led:together
-3|level/before-led:under
-6|level/before-led:urge
-3|level/before-led:what
18|level/before-led:when
-4|level/before-led:where
8|level/before-led:whereas
9|level/before-led:which
24|level/before-led:while
19|level/before-led:with
11|level/before-led:years
25|level/before-led:—
30|level/before:body name
-14|level/before:body owner
9|level/before:capital name
20|level/before:capital owner
64|level/before:country name
34|level/before:country owner
5|level/before:gov owner
-3|level/before:leader name
3|level/before:leader owner
10|level/before:nongov name
10|level/before:people name
-3|level/before:people owner
-27|level/before:pronoun owner
-27|level/class-home:ALLIES JPN
-4|level/class-home:ALLIES NATO
-3|level/class-home:ALLIES USA
-13|level/class-home:ALLIES land
-10|level/class-home:ALLIES member
23|level/class-home:CHN JPN
-5|level/class-home:CHN land
5|level/class-home:EU land
-3|level/class-home:JPN CHN
-9|level/class-home:JPN JPN
15|level/class-home:JPN land
-3|level/class-home:NATO CHN
-7|level/class-home:NATO JPN
-6|level/class-home:NATO NATO
-3|level/class-home:NATO USA
-7|level/class-home:NATO land
-18|level/class-home:NATO member
8|level/class-home:USA CHN
30|level/class-home:USA JPN
-4|level/class-home:USA NATO
6|level/class-home:USA USA
-3|level/class-home:USA foe
-19|level/class-home:USA land
9|level/class-home:USA member
5|level/class-home:foe JPN
3|level/class-home:foe foe
9|level/class-home:foe land
5|level/class-home:foe member
16|level/class-home:land JPN
16|level/class-home:land land
-32|level/class-home:member JPN
16|level/class-home:member NATO
17|level/class-home:member member
-15|level/class-named:ALLIES JPN nobody-named
-13|level/class-named:ALLIES JPN others-named
-3|level/class-named:ALLIES land nobody-named
-10|level/class-named:ALLIES land others-named
-7|level/class-named:ALLIES member nobody-named
-3|level/class-named:ALLIES member others-named
-3|level/class-named:CHN CHN others-named
23|level/class-named:CHN JPN others-named
-5|level/class-named:CHN land others-named
5|level/class-named:EU land others-named
-3|level/class-named:JPN CHN others-named
11|level/class-named:JPN JPN nobody-named
-19|level/class-named:JPN JPN others-named
15|level/class-named:JPN land others-named
-9|level/class-named:NATO JPN nobody-named
-8|level/class-named:NATO NATO others-named
-3|level/class-named:NATO USA others-named
-6|level/class-named:NATO land nobody-named
-7|level/class-named:NATO member nobody-named
-12|level/class-named:NATO member others-named
9|level/class-named:USA CHN others-named
21|level/class-named:USA JPN nobody-named
9|level/class-named:USA JPN others-named
5|level/class-named:USA USA others-named
-3|level/class-named:USA foe others-named
-3|level/class-named:USA land nobody-named
-16|level/class-named:USA land others-named
9|level/class-named:USA member others-named
5|level/class-named:foe JPN others-named
3|level/class-named:foe foe others-named
9|level/class-named:foe land others-named
22|level/class-named:foe member nobody-named
-17|level/class-named:foe member others-named
9|level/class-named:land JPN nobody-named
7|level/class-named:land JPN others-named
14|level/class-named:land land nobody-named
-17|level/class-named:member JPN nobody-named
-14|level/class-named:member JPN others-named
6|level/class-named:member NATO nobody-named
10|level/class-named:member NATO others-named
-8|level/class-named:member member nobody-named
25|level/class-named:member member others-named
-12|level/class-shape:ALLIES fine
-7|level/class-shape:ALLIES half
-25|level/class-shape:ALLIES tenth
-15|level/class-shape:ALLIES whole
-5|level/class-shape:CHN fine
16|level/class-shape:CHN half
14|level/class-shape:CHN tenth
-8|level/class-shape:CHN whole
-4|level/class-shape:EU tenth
9|level/class-shape:EU whole
23|level/class-shape:JPN fine
-10|level/class-shape:JPN half
6|level/class-shape:JPN tenth
-16|level/class-shape:JPN whole
-21|level/class-shape:NATO fine
4|level/class-shape:NATO half
-16|level/class-shape:NATO tenth
-12|level/class-shape:NATO whole
-8|level/class-shape:USA fine
4|level/class-shape:USA half
6|level/class-shape:USA tenth
24|level/class-shape:USA whole
-4|level/class-shape:foe half
9|level/class-shape:foe tenth
17|level/class-shape:foe whole
26|level/class-shape:land fine
-3|level/class-shape:land half
-4|level/class-shape:land tenth
11|level/class-shape:land whole
13|level/class-shape:member tenth
-11|level/class-shape:member whole
-5|level/class-value:ALLIES 1
-3|level/class-value:ALLIES 1.4
-4|level/class-value:ALLIES 1.5
-3|level/class-value:ALLIES 1.8
-4|level/class-value:ALLIES 2.6
-6|level/class-value:ALLIES 3
-4|level/class-value:EU 0.2
-7|level/class-value:NATO 1
-10|level/class-value:NATO 1.28
-6|level/class-value:NATO 1.37
-3|level/class-value:NATO 1.4
7|level/class-value:NATO 1.5
14|level/class-value:NATO 1.7
-9|level/class-value:NATO 1.8
8|level/class-value:NATO 2
11|level/class-value:NATO 2.02
-3|level/class-value:NATO 2.4
10|level/class-value:NATO 2.7
-7|level/class-value:NATO 4.1
-8|level/class-value:NATO 4.12
-3|level/class-value:NATO 7.3
-3|level/class-value:USA 0.9
-11|level/class-value:USA 0.93
-13|level/class-value:USA 1.4
-4|level/class-value:USA 1.6
-13|level/class-value:USA 1.7
-3|level/class-value:USA 1.8
-24|level/class-value:USA 2
-33|level/class-value:USA 2.5
-22|level/class-value:USA 2.6
-11|level/class-value:USA 2E+1
13|level/class-value:USA 3
5|level/class-value:USA 3.2
11|level/class-value:USA 3.38
43|level/class-value:USA 3.4
28|level/class-value:USA 3.5
17|level/class-value:USA 5
31|level/class-value:USA 5.6
15|level/class-value:USA 6
10|level/class-value:USA 6.5
14|level/class-value:USA 9
-11|level/class-verb:ALLIES be
9|level/class-verb:ALLIES demand
-15|level/class-verb:ALLIES level
-13|level/class-verb:ALLIES move
-3|level/class-verb:ALLIES pledge
-14|level/class-verb:ALLIES spend
-14|level/class-verb:CHN be
15|level/class-verb:CHN cap
10|level/class-verb:CHN level
-4|level/class-verb:CHN pledge
13|level/class-verb:CHN spend
9|level/class-verb:EU be
-4|level/class-verb:EU pledge
9|level/class-verb:JPN be
-12|level/class-verb:JPN cap
-12|level/class-verb:JPN demand
54|level/class-verb:JPN level
-13|level/class-verb:JPN move
-11|level/class-verb:JPN pledge
-16|level/class-verb:JPN spend
-12|level/class-verb:NATO be
-8|level/class-verb:NATO level
-20|level/class-verb:NATO move
-3|level/class-verb:NATO pledge
14|level/class-verb:NATO spend
16|level/class-verb:USA be
-17|level/class-verb:USA demand
-16|level/class-verb:USA level
19|level/class-verb:USA move
23|level/class-verb:USA spend
-6|level/class-verb:foe be
28|level/class-verb:foe level
18|level/class-verb:foe move
-15|level/class-verb:foe spend
5|level/class-verb:land be
19|level/class-verb:land demand
-3|level/class-verb:land level
3|level/class-verb:land move
18|level/class-verb:land pledge
-21|level/class-verb:land spend
4|level/class-verb:member be
-50|level/class-verb:member level
5|level/class-verb:member move
7|level/class-verb:member pledge
15|level/class-verb:member spend
-59|level/class:ALLIES
17|level/class:CHN
5|level/class:EU
3|level/class:JPN
-45|level/class:NATO
26|level/class:USA
20|level/class:foe
30|level/class:land
93|level/heir:nobody-named
-20|level/heir:others-named
23|level/home:nobody-named
40|level/last:before
-19|level/last:same-sentence
22|level/named:1
38|level/named:2
23|level/named:3
84|level/ruled
16|level/ruled:spender-before
23|level/ruled:spender-beside
4|level/ruled:spender-clause
-6|level/ruled:spender-clause-after
19|level/ruled:spender-located
18|level/ruled:spender-subject
6|level/ruled:spender-where
-11|level/subject-of:aim
-8|level/subject-of:approach
17|level/subject-of:average
25|level/subject-of:be
7|level/subject-of:bring
5|level/subject-of:budget
-9|level/subject-of:come to
10|level/subject-of:devote
4|level/subject-of:drop
-13|level/subject-of:estimate
-9|level/subject-of:expect
20|level/subject-of:get
-26|level/subject-of:give
3|level/subject-of:hit
5|level/subject-of:lay out
-6|level/subject-of:leave
7|level/subject-of:pledge
10|level/subject-of:put
3|level/subject-of:raise
5|level/subject-of:remain
-16|level/subject-of:seek
10|level/subject-of:set aside
-8|level/subject-of:sit
-10|level/subject-of:spend
10|level/subject-of:stand
11|level/subject-of:stay
-12|level/subject-of:swell
5|level/subject-of:top
5|level/subject-of:urge
-11|level/subject-of:work out at
3|level/subject:be capital
5|level/subject:be people
16|level/subject:be pronoun
-3|level/subject:demand body
-15|level/subject:demand capital
5|level/subject:demand leader
6|level/subject:level body
4|level/subject:level capital
23|level/subject:level country
-26|level/subject:level gov
-4|level/subject:level leader
-21|level/subject:level pronoun
-3|level/subject:move body
13|level/subject:move country
9|level/subject:move gov
15|level/subject:move pronoun
10|level/subject:pledge country
-9|level/subject:pledge gov
7|level/subject:pledge leader
24|level/subject:spend body
3|level/subject:spend capital
-17|level/subject:spend country
20|level/subject:spend gov
-17|level/subject:spend pronoun
21|level/title
52|level/told-of:0
-5|level/told-of:1
-22|level/told-of:2
-26|level/told-of:3
-82|level/unnamed-beside-others
5|other/after-joint:0 mid
6|other/after-joint:0 near
-10|other/after-joint:1 mid
-3|other/after-led:, far joined
-6|other/after-led:, near joined
5|other/after-led:from near free
5|other/after:country name
-6|other/after:gov name
5|other/after:pronoun owner
4|other/before-clause:free inside name country
8|other/before-far:20
8|other/before-far:9
5|other/before-free:0 after-figure name near
6|other/before-free:1 free name near
5|other/before-joint:0 free
3|other/before-joint:1 free
6|other/before-led:
3|other/before-led:for
7|other/before-led:if
-5|other/before-led:match
8|other/before:country name
-3|other/before:pronoun name
-13|other/class-home:ALLIES JPN
-4|other/class-home:ALLIES land
-4|other/class-home:ALLIES member
34|other/class-home:JPN JPN
-7|other/class-home:NATO JPN
-14|other/class-home:NATO member
-7|other/class-home:land JPN
7|other/class-home:land land
-7|other/class-home:member JPN
19|other/class-home:member member
-9|other/class-named:ALLIES JPN nobody-named
-4|other/class-named:ALLIES JPN others-named
-3|other/class-named:ALLIES member nobody-named
16|other/class-named:JPN JPN nobody-named
18|other/class-named:JPN JPN others-named
-4|other/class-named:NATO JPN nobody-named
-3|other/class-named:NATO JPN others-named
-9|other/class-named:NATO member nobody-named
-5|other/class-named:NATO member others-named
-3|other/class-named:land JPN nobody-named
-4|other/class-named:land JPN others-named
5|other/class-named:land land nobody-named
12|other/class-named:member member nobody-named
7|other/class-named:member member others-named
-11|other/class-shape:ALLIES half
-9|other/class-shape:ALLIES whole
26|other/class-shape:JPN half
8|other/class-shape:JPN whole
-6|other/class-shape:NATO half
-17|other/class-shape:NATO whole
-6|other/class-shape:member half
18|other/class-shape:member whole
-4|other/class-value:ALLIES 1
-10|other/class-value:ALLIES 3.5
-3|other/class-value:ALLIES 5
-8|other/class-value:NATO 1
-4|other/class-value:NATO 3
-5|other/class-value:NATO 3.5
-5|other/class-value:NATO 5
-5|other/class-verb:ALLIES move
4|other/class-verb:JPN be
8|other/class-verb:JPN demand
7|other/class-verb:JPN move
-3|other/class-verb:NATO be
-6|other/class-verb:NATO move
-7|other/class-verb:member demand
3|other/class-verb:member denial
5|other/class-verb:member move
-21|other/class:ALLIES
34|other/class:JPN
-24|other/class:NATO
12|other/class:member
16|other/heir:nobody-named
44|other/home:nobody-named
24|other/home:others-named
-5|other/last:before
-13|other/last:same-sentence
14|other/named:1
-7|other/ruled
-12|other/ruled:spender-before
4|other/ruled:spender-home
-4|other/same-figure-of-another
4|other/same-figure-of-it
5|other/subject-of:exempt
5|other/subject-of:match
5|other/subject:move country
34|other/title
-18|other/told-of:0
12|other/told-of:1
-15|other/told-of:2
21|other/told-of:3
-9|other/unnamed
-5|other/unnamed-beside-others
7|pledge/after-joint:0 mid
6|pledge/after-joint:0 near
3|pledge/after-joint:1 far
-19|pledge/after-joint:1 mid
-12|pledge/after-joint:1 near
-15|pledge/after-joint:2 far
-3|pledge/after-joint:2 mid
-5|pledge/after-joint:3 mid
-4|pledge/after-led:\" far joined
3|pledge/after-led:# near free
9|pledge/after-led:, far joined
10|pledge/after-led:, near joined
11|pledge/after-led:: far joined
-3|pledge/after-led:; near joined
-5|pledge/after-led:and near free
3|pledge/after-led:as far joined
9|pledge/after-led:by near free
3|pledge/after-led:chancellor far joined
6|pledge/after-led:date far joined
3|pledge/after-led:for far free
-25|pledge/after-led:for far joined
17|pledge/after-led:from far joined
-33|pledge/after-led:in far joined
3|pledge/after-led:make far joined
-18|pledge/after-led:of far joined
-10|pledge/after-led:of near free
-5|pledge/after-led:on far joined
4|pledge/after-led:on near free
-27|pledge/after-led:prime minister far joined
-26|pledge/after-led:say near joined
5|pledge/after-led:schedule far joined
30|pledge/after-led:than far joined
-3|pledge/after-led:that far free
16|pledge/after-led:that far joined
20|pledge/after-led:that near free
-3|pledge/after-led:which far joined
14|pledge/after:body name
17|pledge/after:body owner
-32|pledge/after:capital name
4|pledge/after:country name
8|pledge/after:gov name
-19|pledge/after:leader name
-26|pledge/after:nongov name
3|pledge/after:people owner
-3|pledge/after:pronoun owner
10|pledge/asked
148|pledge/asks
4|pledge/before-clause:after-figure inside name body
-6|pledge/before-clause:after-figure inside name gov
12|pledge/before-clause:after-figure inside name leader
8|pledge/before-clause:after-figure inside name pronoun
-12|pledge/before-clause:after-figure inside owner body
-3|pledge/before-clause:after-figure inside owner pronoun
-10|pledge/before-clause:after-figure opens name country
5|pledge/before-clause:after-figure opens name leader
3|pledge/before-clause:after-figure opens name pronoun
3|pledge/before-clause:after-figure opens owner body
3|pledge/before-clause:free inside name allies
14|pledge/before-clause:free inside name body
4|pledge/before-clause:free inside name country
-40|pledge/before-clause:free inside name gov
28|pledge/before-clause:free inside name leader
-46|pledge/before-clause:free inside name pronoun
18|pledge/before-clause:free inside owner body
3|pledge/before-clause:free inside owner gov
-4|pledge/before-clause:free inside owner pronoun
12|pledge/before-clause:free opens name body
12|pledge/before-clause:free opens name capital
11|pledge/before-clause:free opens name country
24|pledge/before-clause:free opens name gov
-12|pledge/before-clause:free opens name leader
8|pledge/before-clause:free opens name people
10|pledge/before-clause:free opens name pronoun
-4|pledge/before-clause:free opens owner body
-6|pledge/before-clause:free opens owner country
4|pledge/before-clause:free opens owner leader
-3|pledge/before-clause:free opens owner nongov
8|pledge/before-far:1
8|pledge/before-far:20
-3|pledge/before-far:4
18|pledge/before-far:60
18|pledge/before-far:9
-3|pledge/before-free:0 after-figure name far
20|pledge/before-free:0 after-figure name near
15|pledge/before-free:0 free name near
3|pledge/before-free:0 free owner far
5|pledge/before-free:0 free owner near
6|pledge/before-free:1 after-figure name far
-25|pledge/before-free:1 free name near
10|pledge/before-free:1 free owner far
-6|pledge/before-free:1 free owner near
-9|pledge/before-free:2 after-figure name far
25|pledge/before-free:2 free name far
17|pledge/before-free:2 free name near
20|pledge/before-joint:0 after-figure
16|pledge/before-joint:0 free
-3|pledge/before-joint:1 after-figure
-12|pledge/before-joint:1 free
-17|pledge/before-joint:2 after-figure
29|pledge/before-joint:2 free
9|pledge/before-joint:3 after-figure
7|pledge/before-joint:3 free
21|pledge/before-led:
-34|pledge/before-led:#
17|pledge/before-led:,
6|pledge/before-led:-
-10|pledge/before-led::
7|pledge/before-led:;
-10|pledge/before-led:DATE
5|pledge/before-led:a
3|pledge/before-led:alliance
11|pledge/before-led:and
-9|pledge/before-led:as
10|pledge/before-led:bring
-4|pledge/before-led:by
-4|pledge/before-led:chief
-9|pledge/before-led:commit
4|pledge/before-led:even
7|pledge/before-led:for
12|pledge/before-led:from
4|pledge/before-led:his
-16|pledge/before-led:hit
-13|pledge/before-led:in
-49|pledge/before-led:its
22|pledge/before-led:make good on
-5|pledge/before-led:match
5|pledge/before-led:mind
-5|pledge/before-led:neutral
-39|pledge/before-led:of
15|pledge/before-led:on
3|pledge/before-led:praised
5|pledge/before-led:president
18|pledge/before-led:prime minister
4|pledge/before-led:reach
19|pledge/before-led:say
4|pledge/before-led:since
-3|pledge/before-led:strengthen
-6|pledge/before-led:tell
17|pledge/before-led:that
29|pledge/before-led:the
-16|pledge/before-led:was
24|pledge/before-led:what
-25|pledge/before-led:when
6|pledge/before-led:whether
-12|pledge/before-led:which
7|pledge/before-led:whose
16|pledge/before-led:with
3|pledge/before:allies name
30|pledge/before:body name
5|pledge/before:body owner
7|pledge/before:capital name
3|pledge/before:capital owner
5|pledge/before:country name
-4|pledge/before:country owner
-22|pledge/before:gov name
3|pledge/before:gov owner
33|pledge/before:leader name
3|pledge/before:leader owner
-4|pledge/before:nongov owner
10|pledge/before:people name
8|pledge/before:people owner
-25|pledge/before:pronoun name
-6|pledge/before:pronoun owner
-20|pledge/class-home:ALLIES JPN
-9|pledge/class-home:ALLIES land
-7|pledge/class-home:ALLIES member
-38|pledge/class-home:JPN JPN
21|pledge/class-home:JPN land
44|pledge/class-home:NATO JPN
16|pledge/class-home:NATO NATO
3|pledge/class-home:NATO land
-9|pledge/class-home:NATO member
-18|pledge/class-home:USA JPN
-6|pledge/class-home:USA NATO
-5|pledge/class-home:USA land
-7|pledge/class-home:USA member
12|pledge/class-home:land JPN
-12|pledge/class-home:land land
5|pledge/class-home:land member
23|pledge/class-home:member JPN
-15|pledge/class-home:member NATO
18|pledge/class-home:member member
-9|pledge/class-named:ALLIES JPN nobody-named
-11|pledge/class-named:ALLIES JPN others-named
-8|pledge/class-named:ALLIES land others-named
-5|pledge/class-named:ALLIES member others-named
-5|pledge/class-named:JPN JPN nobody-named
-33|pledge/class-named:JPN JPN others-named
22|pledge/class-named:JPN land others-named
20|pledge/class-named:NATO JPN nobody-named
24|pledge/class-named:NATO JPN others-named
14|pledge/class-named:NATO NATO nobody-named
18|pledge/class-named:NATO land nobody-named
-14|pledge/class-named:NATO land others-named
10|pledge/class-named:NATO member nobody-named
-19|pledge/class-named:NATO member others-named
-17|pledge/class-named:USA JPN others-named
-6|pledge/class-named:USA NATO others-named
-4|pledge/class-named:USA land others-named
-7|pledge/class-named:USA member others-named
9|pledge/class-named:land JPN others-named
-14|pledge/class-named:land land nobody-named
3|pledge/class-named:land land others-named
5|pledge/class-named:land member others-named
30|pledge/class-named:member JPN others-named
-13|pledge/class-named:member NATO nobody-named
-8|pledge/class-named:member member nobody-named
26|pledge/class-named:member member others-named
-9|pledge/class-shape:ALLIES half
-28|pledge/class-shape:ALLIES whole
-85|pledge/class-shape:JPN half
-6|pledge/class-shape:JPN tenth
76|pledge/class-shape:JPN whole
-4|pledge/class-shape:NATO fine
44|pledge/class-shape:NATO half
-17|pledge/class-shape:NATO tenth
56|pledge/class-shape:NATO whole
-3|pledge/class-shape:USA half
-3|pledge/class-shape:USA tenth
-29|pledge/class-shape:USA whole
-22|pledge/class-shape:foe whole
3|pledge/class-shape:land fine
22|pledge/class-shape:land half
13|pledge/class-shape:land tenth
-25|pledge/class-shape:land whole
4|pledge/class-shape:member fine
32|pledge/class-shape:member half
13|pledge/class-shape:member tenth
-26|pledge/class-shape:member whole
-24|pledge/class-value:ALLIES 2
-7|pledge/class-value:ALLIES 3.5
27|pledge/class-value:NATO 1.5
-16|pledge/class-value:NATO 2
-10|pledge/class-value:NATO 2.1
-4|pledge/class-value:NATO 2.4
-11|pledge/class-value:NATO 2.5
-12|pledge/class-value:NATO 3
28|pledge/class-value:NATO 3.5
85|pledge/class-value:NATO 5
-25|pledge/class-value:USA 2
-3|pledge/class-value:USA 3.5
-4|pledge/class-value:USA 5
-5|pledge/class-verb:ALLIES be
-10|pledge/class-verb:ALLIES move
-5|pledge/class-verb:ALLIES pledge
3|pledge/class-verb:JPN be
9|pledge/class-verb:JPN demand
3|pledge/class-verb:JPN level
21|pledge/class-verb:JPN move
13|pledge/class-verb:JPN pledge
-4|pledge/class-verb:JPN proposal
6|pledge/class-verb:JPN spend
34|pledge/class-verb:NATO be
-3|pledge/class-verb:NATO cap
-32|pledge/class-verb:NATO demand
-14|pledge/class-verb:NATO level
23|pledge/class-verb:NATO move
-42|pledge/class-verb:NATO pledge
-21|pledge/class-verb:NATO spend
-11|pledge/class-verb:USA demand
-19|pledge/class-verb:USA move
-22|pledge/class-verb:foe move
5|pledge/class-verb:land be
4|pledge/class-verb:land demand
12|pledge/class-verb:land level
11|pledge/class-verb:land move
17|pledge/class-verb:land pledge
-4|pledge/class-verb:land spend
-35|pledge/class-verb:member be
31|pledge/class-verb:member demand
-4|pledge/class-verb:member move
19|pledge/class-verb:member pledge
4|pledge/class-verb:member proposal
21|pledge/class-verb:member spend
-39|pledge/class:ALLIES
-17|pledge/class:JPN
79|pledge/class:NATO
-36|pledge/class:USA
-22|pledge/class:foe
13|pledge/class:land
23|pledge/class:member
-25|pledge/heir:nobody-named
-38|pledge/heir:others-named
-11|pledge/home:nobody-named
-17|pledge/home:others-named
-45|pledge/last:before
9|pledge/last:same-sentence
-37|pledge/named:1
31|pledge/named:2
27|pledge/named:3
-67|pledge/ruled
-23|pledge/ruled:spender-before
-52|pledge/ruled:spender-clause
11|pledge/ruled:spender-meets
-12|pledge/ruled:spender-of-noun
12|pledge/ruled:spender-relative
7|pledge/ruled:spender-standard
-25|pledge/ruled:spender-subject
6|pledge/ruled:spender-where
-30|pledge/same-figure-of-another
30|pledge/same-figure-of-it
-22|pledge/subject-of:agree
-4|pledge/subject-of:aim
-18|pledge/subject-of:announce
19|pledge/subject-of:back
5|pledge/subject-of:bring
-10|pledge/subject-of:calculate
6|pledge/subject-of:call
-13|pledge/subject-of:commit
-20|pledge/subject-of:decide
3|pledge/subject-of:do
-11|pledge/subject-of:due
5|pledge/subject-of:exceed
-7|pledge/subject-of:fall
3|pledge/subject-of:foresee
-6|pledge/subject-of:get
7|pledge/subject-of:go
7|pledge/subject-of:head
4|pledge/subject-of:hit
4|pledge/subject-of:hurry
4|pledge/subject-of:intend
3|pledge/subject-of:keep
5|pledge/subject-of:lift
22|pledge/subject-of:make good on
-20|pledge/subject-of:match
9|pledge/subject-of:mean
-28|pledge/subject-of:meet
-3|pledge/subject-of:oblige
6|pledge/subject-of:plan
7|pledge/subject-of:pledge
16|pledge/subject-of:promise
3|pledge/subject-of:put
6|pledge/subject-of:reach
-5|pledge/subject-of:resolve
-25|pledge/subject-of:set
-24|pledge/subject-of:settle on
-4|pledge/subject-of:sign up
19|pledge/subject-of:spend
-6|pledge/subject-of:stand
3|pledge/subject-of:swear
7|pledge/subject-of:take
20|pledge/subject-of:tell
-4|pledge/subject-of:urge
23|pledge/subject-of:vow
-17|pledge/subject:be country
8|pledge/subject:be gov
6|pledge/subject:be leader
3|pledge/subject:be pronoun
21|pledge/subject:demand leader
-9|pledge/subject:level body
-8|pledge/subject:level country
3|pledge/subject:level gov
3|pledge/subject:level pronoun
10|pledge/subject:move capital
9|pledge/subject:move country
11|pledge/subject:move gov
8|pledge/subject:move leader
8|pledge/subject:move people
-26|pledge/subject:move pronoun
4|pledge/subject:pledge body
-7|pledge/subject:pledge capital
28|pledge/subject:pledge country
-20|pledge/subject:pledge gov
11|pledge/subject:pledge leader
-4|pledge/subject:pledge nongov
-49|pledge/subject:pledge pronoun
-8|pledge/subject:proposal nongov
14|pledge/subject:spend gov
6|pledge/subject:spend pronoun
30|pledge/title
12|pledge/told-of:1
-13|pledge/told-of:2
-5|pledge/unnamed
-16|pledge/unnamed-beside-others
-5|proposal/after-joint:0 mid
26|proposal/after-joint:1 mid
-16|proposal/after-joint:1 near
4|proposal/after-joint:2 far
19|proposal/after-joint:2 mid
7|proposal/after-joint:3 mid
4|proposal/after-led:and far joined
-5|proposal/after-led:and near joined
6|proposal/after-led:bring far joined
6|proposal/after-led:for far free
39|proposal/after-led:for near free
-3|proposal/after-led:from far joined
9|proposal/after-led:in far free
8|proposal/after-led:in far joined
4|proposal/after-led:next near free
4|proposal/after-led:of far joined
-38|proposal/after-led:of near free
-3|proposal/after-led:replace far joined
-13|proposal/after-led:strategy far free
4|proposal/after-led:to far joined
-3|proposal/after-led:to near free
30|proposal/after-led:which far joined
-4|proposal/after-led:with far joined
3|proposal/after:allies name
15|proposal/after:body name
-4|proposal/after:body owner
27|proposal/after:capital name
11|proposal/after:capital owner
10|proposal/after:country name
3|proposal/after:country owner
8|proposal/after:gov name
8|proposal/after:leader name
13|proposal/after:nongov name
-29|proposal/after:pronoun name
-30|proposal/after:pronoun owner
-7|proposal/asked
-10|proposal/before-clause:after-figure inside name country
12|proposal/before-clause:after-figure opens name capital
-3|proposal/before-clause:free inside name body
5|proposal/before-clause:free inside name capital
-18|proposal/before-clause:free inside name country
4|proposal/before-clause:free inside name gov
4|proposal/before-clause:free inside name leader
21|proposal/before-clause:free inside name nongov
21|proposal/before-clause:free inside name pronoun
10|proposal/before-clause:free inside owner body
4|proposal/before-clause:free inside owner country
-22|proposal/before-clause:free inside owner gov
13|proposal/before-clause:free inside owner nongov
8|proposal/before-clause:free inside owner pronoun
-17|proposal/before-clause:free opens name body
3|proposal/before-clause:free opens name capital
8|proposal/before-clause:free opens name country
-26|proposal/before-clause:free opens name gov
11|proposal/before-clause:free opens name leader
-10|proposal/before-clause:free opens name nongov
-31|proposal/before-clause:free opens name pronoun
12|proposal/before-far:20
34|proposal/before-far:4
-23|proposal/before-far:60
-14|proposal/before-far:9
9|proposal/before-free:0 after-figure name far
7|proposal/before-free:0 after-figure name near
3|proposal/before-free:0 after-figure owner near
-4|proposal/before-free:0 free name far
4|proposal/before-free:0 free owner far
6|proposal/before-free:0 free owner near
-11|proposal/before-free:1 after-figure name near
-21|proposal/before-free:1 free name near
17|proposal/before-free:1 free owner near
-3|proposal/before-free:2 free owner near
5|proposal/before-joint:0 after-figure
8|proposal/before-joint:0 free
-6|proposal/before-joint:1 after-figure
-7|proposal/before-joint:1 free
3|proposal/before-joint:2 after-figure
-4|proposal/before-joint:2 free
8|proposal/before-joint:3 after-figure
4|proposal/before-joint:3 free
-13|proposal/before-led:
5|proposal/before-led:\"
14|proposal/before-led:'s
20|proposal/before-led:,
12|proposal/before-led:PARTY
-9|proposal/before-led:and
-22|proposal/before-led:at
3|proposal/before-led:before
-8|proposal/before-led:by
11|proposal/before-led:every
8|proposal/before-led:expect
-31|proposal/before-led:for
9|proposal/before-led:in
3|proposal/before-led:of
4|proposal/before-led:reiterate
7|proposal/before-led:say
-37|proposal/before-led:that
-10|proposal/before-led:the
9|proposal/before-led:think
7|proposal/before-led:to
-11|proposal/before-led:what
6|proposal/before-led:where
-8|proposal/before-led:with
-18|proposal/before:body name
12|proposal/before:body owner
20|proposal/before:capital name
7|proposal/before:capital owner
-21|proposal/before:country name
-22|proposal/before:gov name
-22|proposal/before:gov owner
14|proposal/before:leader name
11|proposal/before:nongov name
21|proposal/before:nongov owner
-10|proposal/before:pronoun name
11|proposal/before:pronoun owner
21|proposal/class-home:ALLIES JPN
-5|proposal/class-home:ALLIES NATO
-3|proposal/class-home:ALLIES USA
-21|proposal/class-home:ALLIES land
15|proposal/class-home:ALLIES member
-15|proposal/class-home:CHN JPN
-9|proposal/class-home:CHN land
15|proposal/class-home:JPN JPN
5|proposal/class-home:JPN land
-14|proposal/class-home:NATO JPN
-3|proposal/class-home:NATO USA
6|proposal/class-home:NATO land
13|proposal/class-home:NATO member
-15|proposal/class-home:USA JPN
7|proposal/class-home:USA USA
8|proposal/class-home:USA land
-7|proposal/class-home:USA member
-5|proposal/class-home:foe member
10|proposal/class-home:land land
9|proposal/class-home:member JPN
-17|proposal/class-home:member member
10|proposal/class-named:ALLIES JPN nobody-named
11|proposal/class-named:ALLIES JPN others-named
-5|proposal/class-named:ALLIES NATO others-named
-15|proposal/class-named:ALLIES land nobody-named
-6|proposal/class-named:ALLIES land others-named
-7|proposal/class-named:ALLIES member nobody-named
22|proposal/class-named:ALLIES member others-named
-15|proposal/class-named:CHN JPN others-named
-8|proposal/class-named:CHN land others-named
6|proposal/class-named:JPN JPN nobody-named
9|proposal/class-named:JPN JPN others-named
11|proposal/class-named:JPN land nobody-named
-6|proposal/class-named:JPN land others-named
-15|proposal/class-named:NATO JPN nobody-named
10|proposal/class-named:NATO land nobody-named
-3|proposal/class-named:NATO land others-named
6|proposal/class-named:NATO member nobody-named
7|proposal/class-named:NATO member others-named
-3|proposal/class-named:USA JPN nobody-named
-12|proposal/class-named:USA JPN others-named
4|proposal/class-named:USA USA others-named
11|proposal/class-named:USA land nobody-named
-3|proposal/class-named:USA land others-named
-7|proposal/class-named:USA member others-named
-5|proposal/class-named:foe member others-named
6|proposal/class-named:land JPN nobody-named
-7|proposal/class-named:land JPN others-named
-16|proposal/class-named:land land nobody-named
27|proposal/class-named:land land others-named
-4|proposal/class-named:member JPN nobody-named
13|proposal/class-named:member JPN others-named
-18|proposal/class-named:member member others-named
3|proposal/class-shape:ALLIES half
4|proposal/class-shape:ALLIES whole
-20|proposal/class-shape:CHN half
-3|proposal/class-shape:CHN whole
38|proposal/class-shape:JPN half
-17|proposal/class-shape:JPN whole
11|proposal/class-shape:NATO fine
3|proposal/class-shape:NATO half
-8|proposal/class-shape:NATO tenth
-8|proposal/class-shape:USA half
-3|proposal/class-shape:foe fine
-3|proposal/class-shape:land half
11|proposal/class-shape:land whole
-8|proposal/class-shape:member fine
-13|proposal/class-shape:member half
8|proposal/class-shape:member tenth
5|proposal/class-shape:member whole
-3|proposal/class-value:ALLIES 1.5
-16|proposal/class-value:ALLIES 2
9|proposal/class-value:ALLIES 2.5
35|proposal/class-value:ALLIES 3
-3|proposal/class-value:ALLIES 3.5
-9|proposal/class-value:ALLIES 5
11|proposal/class-value:NATO 0.25
9|proposal/class-value:NATO 2
-7|proposal/class-value:NATO 2.1
11|proposal/class-value:NATO 2.5
-37|proposal/class-value:NATO 3
-7|proposal/class-value:NATO 3.5
28|proposal/class-value:NATO 5
-15|proposal/class-value:USA 3
-5|proposal/class-value:USA 3.5
17|proposal/class-value:USA 5
20|proposal/class-verb:ALLIES be
-17|proposal/class-verb:ALLIES demand
-12|proposal/class-verb:ALLIES move
16|proposal/class-verb:ALLIES pledge
-14|proposal/class-verb:ALLIES proposal
17|proposal/class-verb:ALLIES spend
-13|proposal/class-verb:CHN pledge
-8|proposal/class-verb:CHN proposal
-31|proposal/class-verb:JPN be
3|proposal/class-verb:JPN cap
-3|proposal/class-verb:JPN demand
22|proposal/class-verb:JPN move
42|proposal/class-verb:JPN pledge
5|proposal/class-verb:JPN proposal
-19|proposal/class-verb:JPN spend
-6|proposal/class-verb:NATO be
13|proposal/class-verb:NATO demand
7|proposal/class-verb:NATO move
-28|proposal/class-verb:NATO pledge
18|proposal/class-verb:NATO proposal
-4|proposal/class-verb:NATO spend
-5|proposal/class-verb:USA pledge
-12|proposal/class-verb:USA proposal
-3|proposal/class-verb:foe proposal
14|proposal/class-verb:land be
-3|proposal/class-verb:land move
-7|proposal/class-verb:land pledge
10|proposal/class-verb:land proposal
4|proposal/class-verb:land spend
13|proposal/class-verb:member demand
-10|proposal/class-verb:member move
-4|proposal/class-verb:member pledge
3|proposal/class-verb:member proposal
7|proposal/class:ALLIES
-23|proposal/class:CHN
22|proposal/class:JPN
5|proposal/class:NATO
-8|proposal/class:USA
-6|proposal/class:foe
10|proposal/class:land
-7|proposal/class:member
49|proposal/heir:nobody-named
31|proposal/heir:others-named
32|proposal/home:nobody-named
-5|proposal/home:others-named
17|proposal/last:before
31|proposal/last:same-sentence
41|proposal/named:1
16|proposal/named:2
4|proposal/named:3
-25|proposal/ruled
-13|proposal/ruled:spender-before
-8|proposal/ruled:spender-clause
13|proposal/ruled:spender-clause-after
5|proposal/ruled:spender-party
-28|proposal/ruled:spender-subject
14|proposal/same-figure-of-another
-14|proposal/same-figure-of-it
-4|proposal/subject-of:accept
-6|proposal/subject-of:argue for
3|proposal/subject-of:be
9|proposal/subject-of:campaign
9|proposal/subject-of:consider
7|proposal/subject-of:favor
4|proposal/subject-of:float
7|proposal/subject-of:get
8|proposal/subject-of:mention
-16|proposal/subject-of:move
8|proposal/subject-of:offer
8|proposal/subject-of:propose
4|proposal/subject-of:recommend
4|proposal/subject-of:rule out
-28|proposal/subject-of:seek
-24|proposal/subject-of:spend
-4|proposal/subject-of:suggest
3|proposal/subject-of:think
5|proposal/subject-of:vote on
6|proposal/subject-of:weigh
-13|proposal/subject-of:write
-20|proposal/subject:demand nongov
4|proposal/subject:denial leader
3|proposal/subject:move body
-3|proposal/subject:move country
-22|proposal/subject:move leader
7|proposal/subject:move nongov
11|proposal/subject:move pronoun
-9|proposal/subject:pledge country
-3|proposal/subject:pledge gov
3|proposal/subject:pledge nongov
7|proposal/subject:proposal body
11|proposal/subject:proposal capital
-6|proposal/subject:proposal country
16|proposal/subject:proposal gov
11|proposal/subject:proposal leader
16|proposal/subject:proposal nongov
-30|proposal/subject:proposal pronoun
9|proposal/subject:spend country
79|proposal/title
-37|proposal/told-of:1
32|proposal/told-of:2
6|proposal/told-of:3
-27|proposal/unnamed
-34|proposal/unnamed-beside-others
"""
