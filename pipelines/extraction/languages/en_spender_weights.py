"""What each cue of ``english.spender_cues`` speaks for; made by ``training/parties.py``, not by hand.

Each line: hundredths of the logarithm of odds, ``|``, the kind of claim in which the cue weighs so
much more (or nothing, where it does in all), ``/`` and the cue.
"""

TABLE = """\
-31|/after-joint:0 far
20|/after-joint:0 mid
110|/after-joint:0 near
-36|/after-joint:1 far
-19|/after-joint:1 mid
-4|/after-joint:1 near
-21|/after-joint:2 far
-17|/after-joint:2 mid
-4|/after-joint:3 far
-7|/after-joint:3 near
-4|/after-led:\" far 
-4|/after-led:# near free
-3|/after-led:, far 
40|/after-led:, near 
4|/after-led:: far 
-9|/after-led:; far 
-4|/after-led:; near 
5|/after-led:all far free
-8|/after-led:and far 
-6|/after-led:and far free
10|/after-led:and near 
-48|/after-led:and near free
-5|/after-led:as far 
4|/after-led:at far 
-4|/after-led:at far free
-5|/after-led:before far 
-3|/after-led:behind far 
5|/after-led:bring far 
-8|/after-led:by far 
-3|/after-led:by near 
-10|/after-led:by near free
4|/after-led:chancellor far 
11|/after-led:credits far 
6|/after-led:date far 
-10|/after-led:did far 
-38|/after-led:for far 
-7|/after-led:for far free
89|/after-led:for near free
28|/after-led:from far 
48|/after-led:from near free
13|/after-led:his far 
-17|/after-led:if near 
-41|/after-led:in far 
8|/after-led:in far free
12|/after-led:in near free
5|/after-led:into near free
-9|/after-led:level near 
-6|/after-led:like near free
-3|/after-led:mention far 
8|/after-led:near far 
4|/after-led:next near free
4|/after-led:of far free
10|/after-led:of near free
-6|/after-led:on far 
-28|/after-led:on far free
3|/after-led:president far 
-6|/after-led:press far 
-27|/after-led:prime minister far 
3|/after-led:prime minister near 
-3|/after-led:replace far 
6|/after-led:say far 
-10|/after-led:say near 
8|/after-led:schedule far 
-10|/after-led:strategy far free
-45|/after-led:tell far 
25|/after-led:than far 
13|/after-led:that far 
-31|/after-led:that far free
-13|/after-led:that near 
72|/after-led:that near free
-5|/after-led:to far 
-4|/after-led:to far free
-17|/after-led:to near free
23|/after-led:which far 
5|/after-led:which near 
-3|/after-led:while far 
-13|/after-led:while near 
-7|/after-led:with near 
-9|/after-led:year far 
49|/after:allies name
31|/after:body name
14|/after:body owner
-22|/after:capital name
-26|/after:country name
-22|/after:country owner
12|/after:gov name
3|/after:gov owner
-14|/after:leader name
-11|/after:nongov name
3|/after:people owner
17|/after:pronoun name
-42|/after:pronoun owner
-3|/asked
89|/asks
-14|/before-clause:after-figure  name body
5|/before-clause:after-figure  name capital
-30|/before-clause:after-figure  name country
7|/before-clause:after-figure  name gov
25|/before-clause:after-figure  name pronoun
-3|/before-clause:after-figure  owner body
9|/before-clause:after-figure  owner country
4|/before-clause:after-figure  owner gov
4|/before-clause:after-figure  owner pronoun
11|/before-clause:after-figure opens name body
3|/before-clause:after-figure opens name capital
-29|/before-clause:after-figure opens name country
-9|/before-clause:after-figure opens name gov
15|/before-clause:after-figure opens name leader
-19|/before-clause:after-figure opens name pronoun
7|/before-clause:after-figure opens owner body
7|/before-clause:after-figure opens owner capital
-5|/before-clause:after-figure opens owner country
29|/before-clause:free  name allies
-37|/before-clause:free  name capital
39|/before-clause:free  name country
-37|/before-clause:free  name gov
17|/before-clause:free  name leader
18|/before-clause:free  name nongov
-24|/before-clause:free  name pronoun
32|/before-clause:free  owner body
-4|/before-clause:free  owner capital
18|/before-clause:free  owner country
-12|/before-clause:free  owner gov
12|/before-clause:free  owner nongov
7|/before-clause:free  owner pronoun
35|/before-clause:free opens name allies
18|/before-clause:free opens name body
35|/before-clause:free opens name capital
66|/before-clause:free opens name country
-6|/before-clause:free opens name gov
-24|/before-clause:free opens name leader
-13|/before-clause:free opens name nongov
22|/before-clause:free opens name people
-28|/before-clause:free opens name pronoun
-15|/before-clause:free opens owner body
16|/before-clause:free opens owner capital
-11|/before-clause:free opens owner country
3|/before-clause:free opens owner leader
5|/before-clause:free opens owner nongov
4|/before-clause:free opens owner people
-10|/before-clause:free opens owner pronoun
59|/before-far:1
66|/before-far:4
-18|/before-far:60
46|/before-far:9
21|/before-free:0 after-figure name far
57|/before-free:0 after-figure name near
18|/before-free:0 after-figure owner far
42|/before-free:0 after-figure owner near
-7|/before-free:0 free name far
32|/before-free:0 free name near
13|/before-free:0 free owner far
40|/before-free:0 free owner near
22|/before-free:1 after-figure name far
-63|/before-free:1 after-figure name near
-13|/before-free:1 after-figure owner far
-16|/before-free:1 after-figure owner near
9|/before-free:1 free name far
10|/before-free:1 free name near
-7|/before-free:1 free owner far
6|/before-free:1 free owner near
-44|/before-free:2 after-figure name far
-19|/before-free:2 after-figure name near
37|/before-free:2 free name far
15|/before-free:2 free name near
-5|/before-free:2 free owner near
-4|/before-free:3 after-figure name far
-3|/before-free:3 after-figure name near
26|/before-free:3 free name far
-9|/before-free:3 free name near
20|/before-joint:0 after-figure
59|/before-joint:0 free
-24|/before-joint:1 after-figure
30|/before-joint:1 free
-4|/before-joint:2 after-figure
56|/before-joint:2 free
3|/before-joint:3 after-figure
12|/before-joint:3 free
21|/before-led:
-7|/before-led:#
25|/before-led:'s
19|/before-led:,
4|/before-led:-
-5|/before-led:--
29|/before-led::
8|/before-led:;
3|/before-led:DATE
-13|/before-led:PARTY
10|/before-led:a
5|/before-led:add
-19|/before-led:after
-43|/before-led:and
21|/before-led:as
14|/before-led:ask
-46|/before-led:at
-4|/before-led:back
-4|/before-led:baltic
-15|/before-led:behind
4|/before-led:both
17|/before-led:but
-25|/before-led:by
3|/before-led:call
17|/before-led:call for
-19|/before-led:call on
-3|/before-led:chancellor
-9|/before-led:commit
5|/before-led:counterpart
11|/before-led:cross
6|/before-led:defence minister
3|/before-led:defense minister
-12|/before-led:defense secretary
-9|/before-led:estimate
5|/before-led:even
-8|/before-led:faces
-3|/before-led:follow
-36|/before-led:for
3|/before-led:frees
4|/before-led:from
-7|/before-led:general
4|/before-led:her
9|/before-led:his
-9|/before-led:hit
-4|/before-led:hold up
-30|/before-led:host
-3|/before-led:is
-41|/before-led:its
8|/before-led:leave
13|/before-led:let
-12|/before-led:like
-7|/before-led:make
19|/before-led:make good on
-14|/before-led:match
3|/before-led:mind
13|/before-led:neighbouring
-5|/before-led:neither
-4|/before-led:neutral
8|/before-led:nor
-19|/before-led:now
-3|/before-led:oblige
-47|/before-led:of
5|/before-led:on
-26|/before-led:our
-8|/before-led:out
21|/before-led:premier
16|/before-led:prime minister
3|/before-led:push
23|/before-led:put
7|/before-led:raise
4|/before-led:reach
4|/before-led:read
4|/before-led:restates
-7|/before-led:say
7|/before-led:show
4|/before-led:since
4|/before-led:take
14|/before-led:tell
17|/before-led:than
11|/before-led:that
39|/before-led:the
10|/before-led:think
-7|/before-led:time
-13|/before-led:to
13|/before-led:together
-3|/before-led:under
51|/before-led:urge
4|/before-led:view
10|/before-led:want
-20|/before-led:was
23|/before-led:what
-22|/before-led:when
4|/before-led:where
9|/before-led:whereas
23|/before-led:while
9|/before-led:whose
19|/before-led:with
3|/before-led:without
12|/before-led:years
21|/before-led:—
63|/before:allies name
18|/before:body name
21|/before:body owner
6|/before:capital name
19|/before:capital owner
46|/before:country name
10|/before:country owner
-44|/before:gov name
-8|/before:gov owner
7|/before:leader name
3|/before:leader owner
5|/before:nongov name
17|/before:nongov owner
24|/before:people name
7|/before:people owner
-46|/before:pronoun name
-5|/class-home:ALLIES CHN
-8|/class-home:ALLIES EU
43|/class-home:ALLIES JPN
-14|/class-home:ALLIES NATO
-4|/class-home:ALLIES USA
7|/class-home:ALLIES land
-29|/class-home:ALLIES member
-10|/class-home:CHN CHN
5|/class-home:CHN JPN
-12|/class-home:CHN land
-11|/class-home:EU EU
7|/class-home:EU land
8|/class-home:EU member
-3|/class-home:JPN CHN
15|/class-home:JPN JPN
54|/class-home:JPN land
-4|/class-home:JPN member
5|/class-home:NATO CHN
19|/class-home:NATO EU
-34|/class-home:NATO JPN
8|/class-home:NATO NATO
-5|/class-home:NATO USA
23|/class-home:NATO foe
-43|/class-home:NATO land
11|/class-home:NATO member
12|/class-home:USA CHN
-50|/class-home:USA JPN
-11|/class-home:USA NATO
9|/class-home:USA USA
-42|/class-home:USA land
-9|/class-home:USA member
-3|/class-home:foe JPN
-4|/class-home:foe NATO
-20|/class-home:foe foe
9|/class-home:foe land
13|/class-home:foe member
29|/class-home:land JPN
21|/class-home:land land
7|/class-home:land member
-5|/class-home:member JPN
11|/class-home:member NATO
-4|/class-home:member foe
4|/class-home:member member
-4|/class-named:ALLIES CHN nobody-named
-7|/class-named:ALLIES EU others-named
21|/class-named:ALLIES JPN nobody-named
22|/class-named:ALLIES JPN others-named
-5|/class-named:ALLIES NATO nobody-named
-9|/class-named:ALLIES NATO others-named
-3|/class-named:ALLIES USA others-named
-23|/class-named:ALLIES land nobody-named
30|/class-named:ALLIES land others-named
-13|/class-named:ALLIES member nobody-named
-17|/class-named:ALLIES member others-named
-3|/class-named:CHN CHN nobody-named
-6|/class-named:CHN CHN others-named
5|/class-named:CHN JPN others-named
-11|/class-named:CHN land others-named
-11|/class-named:EU EU others-named
7|/class-named:EU land others-named
8|/class-named:EU member others-named
-3|/class-named:JPN CHN others-named
14|/class-named:JPN JPN others-named
4|/class-named:JPN land nobody-named
49|/class-named:JPN land others-named
8|/class-named:NATO CHN nobody-named
19|/class-named:NATO EU others-named
-32|/class-named:NATO JPN nobody-named
10|/class-named:NATO NATO nobody-named
-3|/class-named:NATO USA others-named
23|/class-named:NATO foe others-named
9|/class-named:NATO land nobody-named
-52|/class-named:NATO land others-named
17|/class-named:NATO member nobody-named
-6|/class-named:NATO member others-named
12|/class-named:USA CHN others-named
9|/class-named:USA JPN nobody-named
-59|/class-named:USA JPN others-named
-4|/class-named:USA NATO nobody-named
-7|/class-named:USA NATO others-named
3|/class-named:USA USA nobody-named
6|/class-named:USA USA others-named
5|/class-named:USA land nobody-named
-47|/class-named:USA land others-named
-3|/class-named:USA member nobody-named
-6|/class-named:USA member others-named
-3|/class-named:foe JPN nobody-named
-4|/class-named:foe NATO others-named
-19|/class-named:foe foe others-named
9|/class-named:foe land others-named
16|/class-named:foe member nobody-named
-3|/class-named:foe member others-named
10|/class-named:land JPN nobody-named
19|/class-named:land JPN others-named
7|/class-named:land land nobody-named
14|/class-named:land land others-named
7|/class-named:land member others-named
-5|/class-named:member JPN nobody-named
12|/class-named:member NATO others-named
-4|/class-named:member foe others-named
-11|/class-named:member member nobody-named
16|/class-named:member member others-named
-15|/class-shape:ALLIES fine
35|/class-shape:ALLIES half
-33|/class-shape:ALLIES tenth
9|/class-shape:CHN tenth
-24|/class-shape:CHN whole
9|/class-shape:EU half
-3|/class-shape:EU tenth
-3|/class-shape:EU whole
20|/class-shape:JPN fine
10|/class-shape:JPN half
32|/class-shape:JPN whole
-11|/class-shape:NATO fine
-14|/class-shape:NATO half
-41|/class-shape:NATO tenth
50|/class-shape:NATO whole
-9|/class-shape:USA fine
-44|/class-shape:USA half
-38|/class-shape:USA whole
-7|/class-shape:foe fine
-6|/class-shape:foe half
8|/class-shape:foe tenth
28|/class-shape:land fine
8|/class-shape:land half
21|/class-shape:land tenth
8|/class-shape:land whole
-5|/class-shape:member fine
37|/class-shape:member tenth
-28|/class-shape:member whole
-20|/class-value:ALLIES 1
-3|/class-value:ALLIES 1.4
8|/class-value:ALLIES 1.5
-4|/class-value:ALLIES 1.7
-4|/class-value:ALLIES 1.8
-9|/class-value:ALLIES 1E+1
-30|/class-value:ALLIES 2
-4|/class-value:ALLIES 2.4
9|/class-value:ALLIES 2.5
-3|/class-value:ALLIES 2.6
-44|/class-value:ALLIES 3
19|/class-value:ALLIES 3.5
-4|/class-value:ALLIES 3.8
-4|/class-value:ALLIES 4
111|/class-value:ALLIES 5
-3|/class-value:EU 0.2
16|/class-value:NATO 0.25
-29|/class-value:NATO 1
-10|/class-value:NATO 1.28
-12|/class-value:NATO 1.37
-3|/class-value:NATO 1.4
-8|/class-value:NATO 1.5
13|/class-value:NATO 1.7
-13|/class-value:NATO 1.8
-8|/class-value:NATO 1E+1
-4|/class-value:NATO 2
13|/class-value:NATO 2.02
-13|/class-value:NATO 2.1
-5|/class-value:NATO 2.4
8|/class-value:NATO 2.5
3|/class-value:NATO 2.7
-28|/class-value:NATO 3
-13|/class-value:NATO 3.5
4|/class-value:NATO 4
-3|/class-value:NATO 4.1
-4|/class-value:NATO 4.12
128|/class-value:NATO 5
-9|/class-value:USA 0.93
-4|/class-value:USA 1
-13|/class-value:USA 1.4
-3|/class-value:USA 1.5
-3|/class-value:USA 1.6
-6|/class-value:USA 1E+1
-51|/class-value:USA 2
-32|/class-value:USA 2.5
-22|/class-value:USA 2.6
-12|/class-value:USA 3
7|/class-value:USA 3.2
-4|/class-value:USA 3.3
10|/class-value:USA 3.38
43|/class-value:USA 3.4
-13|/class-value:USA 3.5
-25|/class-value:USA 3.8
-3|/class-value:USA 4.12
6|/class-value:USA 4.7
12|/class-value:USA 5
30|/class-value:USA 5.6
15|/class-value:USA 6
13|/class-value:USA 9
12|/class-verb:ALLIES be
6|/class-verb:ALLIES benchmark
20|/class-verb:ALLIES cap
-23|/class-verb:ALLIES demand
9|/class-verb:ALLIES denial
-20|/class-verb:ALLIES level
-26|/class-verb:ALLIES move
12|/class-verb:ALLIES pledge
21|/class-verb:ALLIES spend
-9|/class-verb:CHN be
15|/class-verb:CHN cap
6|/class-verb:CHN level
-4|/class-verb:CHN move
-16|/class-verb:CHN pledge
-10|/class-verb:CHN proposal
10|/class-verb:CHN spend
11|/class-verb:EU be
-16|/class-verb:EU pledge
19|/class-verb:JPN be
-8|/class-verb:JPN cap
-15|/class-verb:JPN denial
48|/class-verb:JPN level
22|/class-verb:JPN move
22|/class-verb:JPN pledge
3|/class-verb:JPN proposal
-36|/class-verb:JPN spend
-6|/class-verb:NATO be
-15|/class-verb:NATO cap
-29|/class-verb:NATO demand
-8|/class-verb:NATO denial
-22|/class-verb:NATO level
18|/class-verb:NATO move
-18|/class-verb:NATO pledge
19|/class-verb:NATO proposal
-35|/class-verb:NATO spend
12|/class-verb:USA be
25|/class-verb:USA cap
-58|/class-verb:USA demand
-7|/class-verb:USA level
-13|/class-verb:USA move
-44|/class-verb:USA pledge
-18|/class-verb:USA proposal
20|/class-verb:USA spend
-4|/class-verb:foe be
24|/class-verb:foe level
-11|/class-verb:foe move
-5|/class-verb:foe proposal
-3|/class-verb:foe spend
-10|/class-verb:land be
-4|/class-verb:land benchmark
-18|/class-verb:land cap
42|/class-verb:land demand
5|/class-verb:land denial
4|/class-verb:land level
4|/class-verb:land move
55|/class-verb:land pledge
7|/class-verb:land proposal
-13|/class-verb:land spend
-24|/class-verb:member be
-19|/class-verb:member cap
62|/class-verb:member demand
10|/class-verb:member denial
-32|/class-verb:member level
8|/class-verb:member move
5|/class-verb:member pledge
6|/class-verb:member proposal
36|/class-verb:member spend
-11|/class:ALLIES
-16|/class:CHN
3|/class:EU
63|/class:JPN
-16|/class:NATO
-91|/class:USA
-5|/class:foe
66|/class:land
7|/class:member
119|/heir:nobody-named
6|/heir:others-named
73|/home:nobody-named
49|/home:others-named
41|/last:before
17|/last:same-sentence
17|/named:1
58|/named:2
81|/named:3
42|/ruled
-18|/ruled:spender-asked
4|/ruled:spender-asked-before
-25|/ruled:spender-before
26|/ruled:spender-beside
-35|/ruled:spender-clause
10|/ruled:spender-clause-after
-5|/ruled:spender-denier
-17|/ruled:spender-denies
6|/ruled:spender-home
23|/ruled:spender-located
10|/ruled:spender-meets
18|/ruled:spender-near
23|/ruled:spender-object
8|/ruled:spender-of-gdp
-6|/ruled:spender-of-noun
13|/ruled:spender-ours
6|/ruled:spender-party
4|/ruled:spender-pronoun
14|/ruled:spender-relative
-24|/ruled:spender-set-by
-8|/ruled:spender-should
27|/ruled:spender-standard
-29|/ruled:spender-subject
11|/ruled:spender-where
-8|/same-figure-of-another
8|/same-figure-of-it
-59|/subject-of:agree
-15|/subject-of:aim
-5|/subject-of:announce
-7|/subject-of:argue for
-6|/subject-of:ask
18|/subject-of:average
3|/subject-of:back
11|/subject-of:be
7|/subject-of:bring
10|/subject-of:budget
3|/subject-of:call
3|/subject-of:call for
-6|/subject-of:call on
3|/subject-of:climb
-13|/subject-of:come to
4|/subject-of:commit
9|/subject-of:consider
-22|/subject-of:decide
-16|/subject-of:decline
4|/subject-of:devote
5|/subject-of:do
-8|/subject-of:due
-13|/subject-of:estimate
3|/subject-of:exempt
-13|/subject-of:expect
5|/subject-of:favor
-5|/subject-of:fix
3|/subject-of:foresee
6|/subject-of:get
-30|/subject-of:give
3|/subject-of:grow
4|/subject-of:head
6|/subject-of:hit
-4|/subject-of:hold
-14|/subject-of:insist on
4|/subject-of:intend
5|/subject-of:keep
6|/subject-of:lay out
19|/subject-of:make good on
-19|/subject-of:match
13|/subject-of:mean
-22|/subject-of:meet
5|/subject-of:mention
6|/subject-of:name
-3|/subject-of:oblige
7|/subject-of:offer
10|/subject-of:plan
11|/subject-of:pledge
5|/subject-of:promise
4|/subject-of:propose
20|/subject-of:put
4|/subject-of:raise
7|/subject-of:reach
-9|/subject-of:recommend
3|/subject-of:refuse
6|/subject-of:remain
-4|/subject-of:resolve
8|/subject-of:rule out
-41|/subject-of:seek
6|/subject-of:set
7|/subject-of:set aside
-32|/subject-of:settle on
3|/subject-of:sign off on
-8|/subject-of:sit
13|/subject-of:spend
5|/subject-of:stand
11|/subject-of:stay
-4|/subject-of:suggest
8|/subject-of:take
33|/subject-of:tell
5|/subject-of:top
-34|/subject-of:try
7|/subject-of:urge
7|/subject-of:vote on
4|/subject-of:vow
-15|/subject-of:want
8|/subject-of:weigh
-9|/subject-of:work out at
-9|/subject-of:write
10|/subject:be body
-26|/subject:be capital
-12|/subject:be country
13|/subject:be gov
8|/subject:be leader
5|/subject:be people
13|/subject:be pronoun
-17|/subject:demand body
-22|/subject:demand capital
-4|/subject:demand country
-24|/subject:demand gov
42|/subject:demand leader
-24|/subject:demand nongov
-7|/subject:demand people
3|/subject:demand pronoun
-6|/subject:denial capital
5|/subject:denial country
3|/subject:denial gov
20|/subject:denial leader
10|/subject:level body
14|/subject:level country
-20|/subject:level gov
-7|/subject:level leader
-19|/subject:level pronoun
-17|/subject:move body
24|/subject:move capital
20|/subject:move country
21|/subject:move gov
-10|/subject:move leader
3|/subject:move nongov
7|/subject:move people
6|/subject:move pronoun
-8|/subject:pledge body
-3|/subject:pledge capital
10|/subject:pledge country
-39|/subject:pledge gov
9|/subject:pledge leader
-62|/subject:pledge pronoun
8|/subject:proposal body
7|/subject:proposal capital
-7|/subject:proposal country
10|/subject:proposal gov
13|/subject:proposal leader
-5|/subject:proposal nongov
-6|/subject:proposal pronoun
17|/subject:spend body
20|/subject:spend capital
23|/subject:spend gov
-29|/subject:spend pronoun
63|/title
16|/told-of:0
-30|/told-of:1
-3|/told-of:2
17|/told-of:3
-46|/unnamed
-110|/unnamed-beside-others
4|benchmark/after-joint:0 mid
-15|benchmark/after-joint:0 near
-4|benchmark/after-joint:1 far
-4|benchmark/after-joint:3 mid
-4|benchmark/after-led:; far 
4|benchmark/after-led:for far free
-8|benchmark/after-led:for near free
8|benchmark/after:allies name
-7|benchmark/after:country name
-9|benchmark/after:gov name
-8|benchmark/after:pronoun name
-3|benchmark/after:pronoun owner
5|benchmark/asked
-26|benchmark/asks
-8|benchmark/before-clause:free  name body
-4|benchmark/before-clause:free  name pronoun
-3|benchmark/before-clause:free  owner capital
-4|benchmark/before-clause:free  owner pronoun
-5|benchmark/before-clause:free opens name country
-9|benchmark/before-clause:free opens name pronoun
-17|benchmark/before-far:20
-14|benchmark/before-far:4
-3|benchmark/before-far:60
-11|benchmark/before-far:9
-3|benchmark/before-free:0 free name far
-20|benchmark/before-free:0 free name near
-8|benchmark/before-free:0 free owner near
-5|benchmark/before-free:1 free name near
-24|benchmark/before-joint:0 free
-10|benchmark/before-joint:1 free
-8|benchmark/before-joint:3 free
-11|benchmark/before-led:
-4|benchmark/before-led:--
-4|benchmark/before-led:for
-3|benchmark/before-led:in
-4|benchmark/before-led:that
-8|benchmark/before:body name
-6|benchmark/before:body owner
-4|benchmark/before:capital owner
-6|benchmark/before:country name
-13|benchmark/before:pronoun name
-4|benchmark/before:pronoun owner
60|benchmark/class-home:ALLIES JPN
27|benchmark/class-home:ALLIES land
18|benchmark/class-home:ALLIES member
-29|benchmark/class-home:JPN JPN
-16|benchmark/class-home:NATO JPN
-6|benchmark/class-home:NATO land
-5|benchmark/class-home:NATO member
-5|benchmark/class-home:USA JPN
-3|benchmark/class-home:USA land
-7|benchmark/class-home:land JPN
-16|benchmark/class-home:land land
-5|benchmark/class-home:member member
13|benchmark/class-named:ALLIES JPN nobody-named
47|benchmark/class-named:ALLIES JPN others-named
27|benchmark/class-named:ALLIES land others-named
5|benchmark/class-named:ALLIES member others-named
-8|benchmark/class-named:JPN JPN nobody-named
-21|benchmark/class-named:JPN JPN others-named
-15|benchmark/class-named:NATO JPN others-named
-6|benchmark/class-named:NATO land others-named
-3|benchmark/class-named:NATO member others-named
-4|benchmark/class-named:USA JPN others-named
-3|benchmark/class-named:USA land others-named
-6|benchmark/class-named:land JPN others-named
-16|benchmark/class-named:land land others-named
59|benchmark/class-shape:ALLIES half
46|benchmark/class-shape:ALLIES whole
-23|benchmark/class-shape:JPN half
-14|benchmark/class-shape:JPN whole
-8|benchmark/class-shape:NATO half
-20|benchmark/class-shape:NATO whole
-5|benchmark/class-shape:USA half
-5|benchmark/class-shape:USA whole
-18|benchmark/class-shape:land half
-6|benchmark/class-shape:land whole
7|benchmark/class-value:ALLIES 2
59|benchmark/class-value:ALLIES 3.5
34|benchmark/class-value:ALLIES 5
-8|benchmark/class-value:NATO 3.5
-18|benchmark/class-value:NATO 5
-5|benchmark/class-value:USA 3.5
-5|benchmark/class-value:USA 5
9|benchmark/class-verb:ALLIES be
6|benchmark/class-verb:ALLIES benchmark
20|benchmark/class-verb:ALLIES demand
9|benchmark/class-verb:ALLIES move
11|benchmark/class-verb:ALLIES pledge
7|benchmark/class-verb:ALLIES proposal
-3|benchmark/class-verb:JPN be
-10|benchmark/class-verb:JPN demand
-4|benchmark/class-verb:JPN pledge
-3|benchmark/class-verb:JPN proposal
-3|benchmark/class-verb:NATO be
-7|benchmark/class-verb:NATO demand
-5|benchmark/class-verb:NATO pledge
-3|benchmark/class-verb:land be
-4|benchmark/class-verb:land benchmark
-4|benchmark/class-verb:land move
106|benchmark/class:ALLIES
-37|benchmark/class:JPN
-28|benchmark/class:NATO
-10|benchmark/class:USA
-24|benchmark/class:land
-5|benchmark/class:member
-15|benchmark/heir:nobody-named
-37|benchmark/heir:others-named
-12|benchmark/home:nobody-named
-37|benchmark/home:others-named
-10|benchmark/last:before
-4|benchmark/last:same-sentence
-22|benchmark/named:1
-18|benchmark/named:2
-8|benchmark/named:3
18|benchmark/ruled
19|benchmark/ruled:spender-standard
9|benchmark/same-figure-of-another
-9|benchmark/same-figure-of-it
-5|benchmark/subject-of:be
-8|benchmark/subject-of:call
-3|benchmark/subject:be pronoun
-8|benchmark/subject:demand pronoun
-4|benchmark/subject:pledge body
-33|benchmark/title
24|benchmark/told-of:0
-14|benchmark/told-of:1
-9|benchmark/told-of:2
46|benchmark/unnamed-beside-others
26|cap/asks
3|cap/before-far:60
3|cap/before-far:9
5|cap/before-free:0 free name near
4|cap/before-joint:0 free
4|cap/before:gov name
-7|cap/class-home:ALLIES JPN
16|cap/class-home:JPN JPN
-4|cap/class-home:NATO JPN
-3|cap/class-named:ALLIES JPN nobody-named
-4|cap/class-named:ALLIES JPN others-named
5|cap/class-named:JPN JPN nobody-named
11|cap/class-named:JPN JPN others-named
-3|cap/class-named:NATO JPN others-named
-8|cap/class-shape:ALLIES whole
16|cap/class-shape:JPN whole
-5|cap/class-shape:NATO whole
-7|cap/class-value:ALLIES 1
-4|cap/class-value:NATO 1
4|cap/class-verb:JPN cap
-8|cap/class:ALLIES
16|cap/class:JPN
-5|cap/class:NATO
5|cap/heir:nobody-named
11|cap/heir:others-named
5|cap/home:nobody-named
12|cap/home:others-named
12|cap/last:before
4|cap/last:same-sentence
4|cap/named:1
3|cap/named:2
5|cap/ruled
11|cap/title
-16|cap/told-of:0
13|cap/told-of:1
-8|cap/unnamed-beside-others
-7|demand/after-joint:0 far
29|demand/after-joint:0 near
-24|demand/after-joint:1 far
-16|demand/after-joint:1 mid
18|demand/after-joint:1 near
-4|demand/after-joint:2 far
-21|demand/after-joint:2 mid
-3|demand/after-joint:3 far
8|demand/after-joint:3 mid
-6|demand/after-led:# near free
24|demand/after-led:, near 
8|demand/after-led:; near 
13|demand/after-led:and near 
-14|demand/after-led:and near free
-8|demand/after-led:as far 
-6|demand/after-led:for far 
11|demand/after-led:for near free
44|demand/after-led:from near free
-7|demand/after-led:in far 
-9|demand/after-led:level near 
-3|demand/after-led:mention far 
6|demand/after-led:of far free
4|demand/after-led:of near 
4|demand/after-led:of near free
-28|demand/after-led:on far free
-45|demand/after-led:tell far 
-8|demand/after-led:that far 
-11|demand/after-led:that near 
-10|demand/after-led:that near free
6|demand/after-led:to far 
4|demand/after-led:to near free
45|demand/after:allies name
4|demand/after:body name
-5|demand/after:capital name
-20|demand/after:country name
10|demand/after:gov name
-12|demand/after:leader name
3|demand/after:people name
-20|demand/after:pronoun name
-27|demand/after:pronoun owner
-10|demand/asked
-90|demand/asks
3|demand/before-clause:after-figure  name body
3|demand/before-clause:after-figure  name capital
-4|demand/before-clause:after-figure  name country
-5|demand/before-clause:after-figure  name gov
-5|demand/before-clause:after-figure opens name country
33|demand/before-clause:free  name allies
4|demand/before-clause:free  name body
-9|demand/before-clause:free  name capital
21|demand/before-clause:free  name country
-10|demand/before-clause:free  name gov
-4|demand/before-clause:free  name leader
-4|demand/before-clause:free  name people
-20|demand/before-clause:free  name pronoun
-12|demand/before-clause:free  owner country
-4|demand/before-clause:free  owner leader
3|demand/before-clause:free  owner people
-10|demand/before-clause:free  owner pronoun
38|demand/before-clause:free opens name allies
-8|demand/before-clause:free opens name capital
-3|demand/before-clause:free opens name country
-16|demand/before-clause:free opens name gov
-4|demand/before-clause:free opens name leader
9|demand/before-clause:free opens name pronoun
6|demand/before-clause:free opens owner pronoun
10|demand/before-far:1
-17|demand/before-far:20
10|demand/before-far:4
-11|demand/before-far:60
14|demand/before-far:9
4|demand/before-free:0 after-figure name far
4|demand/before-free:0 after-figure name near
-10|demand/before-free:0 free name far
25|demand/before-free:0 free name near
10|demand/before-free:0 free owner far
-6|demand/before-free:0 free owner near
15|demand/before-free:1 after-figure name far
-7|demand/before-free:1 after-figure name near
7|demand/before-free:1 free name far
27|demand/before-free:1 free name near
-9|demand/before-free:1 free owner far
-15|demand/before-free:1 free owner near
-8|demand/before-free:2 after-figure name far
-9|demand/before-free:2 after-figure name near
-4|demand/before-free:2 free name far
-14|demand/before-free:2 free name near
5|demand/before-free:3 free name far
-9|demand/before-free:3 free name near
-4|demand/before-joint:0 after-figure
-9|demand/before-joint:0 free
-6|demand/before-joint:1 after-figure
17|demand/before-joint:1 free
14|demand/before-joint:2 after-figure
-13|demand/before-joint:2 free
11|demand/before-joint:3 free
-15|demand/before-led:
-13|demand/before-led:,
28|demand/before-led::
3|demand/before-led:;
-16|demand/before-led:and
9|demand/before-led:as
14|demand/before-led:ask
-12|demand/before-led:behind
4|demand/before-led:both
6|demand/before-led:but
12|demand/before-led:by
8|demand/before-led:call for
-19|demand/before-led:call on
-12|demand/before-led:defense secretary
-5|demand/before-led:expect
-3|demand/before-led:follow
7|demand/before-led:for
-3|demand/before-led:hold
-15|demand/before-led:in
8|demand/before-led:leave
-12|demand/before-led:like
-15|demand/before-led:now
13|demand/before-led:of
-7|demand/before-led:on
-8|demand/before-led:out
-3|demand/before-led:president
3|demand/before-led:press
-24|demand/before-led:say
26|demand/before-led:tell
27|demand/before-led:that
-4|demand/before-led:the
-5|demand/before-led:to
24|demand/before-led:urge
10|demand/before-led:want
-4|demand/before-led:when
-6|demand/before-led:whether
70|demand/before:allies name
6|demand/before:body name
-13|demand/before:capital name
-4|demand/before:capital owner
10|demand/before:country name
-13|demand/before:country owner
-31|demand/before:gov name
-3|demand/before:leader name
-4|demand/before:leader owner
-4|demand/before:people name
4|demand/before:people owner
-11|demand/before:pronoun name
-3|demand/before:pronoun owner
44|demand/class-home:ALLIES JPN
-5|demand/class-home:ALLIES NATO
23|demand/class-home:ALLIES land
-37|demand/class-home:ALLIES member
11|demand/class-home:JPN JPN
12|demand/class-home:JPN land
-23|demand/class-home:NATO JPN
12|demand/class-home:NATO NATO
-22|demand/class-home:NATO land
46|demand/class-home:NATO member
-30|demand/class-home:USA JPN
-6|demand/class-home:USA NATO
-17|demand/class-home:USA land
12|demand/class-home:USA member
11|demand/class-home:land JPN
4|demand/class-home:land land
-11|demand/class-home:member JPN
-33|demand/class-home:member member
26|demand/class-named:ALLIES JPN nobody-named
18|demand/class-named:ALLIES JPN others-named
-5|demand/class-named:ALLIES NATO others-named
-6|demand/class-named:ALLIES land nobody-named
29|demand/class-named:ALLIES land others-named
-10|demand/class-named:ALLIES member nobody-named
-28|demand/class-named:ALLIES member others-named
-9|demand/class-named:JPN JPN nobody-named
20|demand/class-named:JPN JPN others-named
12|demand/class-named:JPN land others-named
-14|demand/class-named:NATO JPN nobody-named
-9|demand/class-named:NATO JPN others-named
12|demand/class-named:NATO NATO others-named
-5|demand/class-named:NATO land nobody-named
-17|demand/class-named:NATO land others-named
22|demand/class-named:NATO member nobody-named
24|demand/class-named:NATO member others-named
-3|demand/class-named:USA JPN nobody-named
-27|demand/class-named:USA JPN others-named
-6|demand/class-named:USA NATO others-named
-15|demand/class-named:USA land others-named
14|demand/class-named:USA member others-named
11|demand/class-named:land JPN others-named
13|demand/class-named:land land nobody-named
-9|demand/class-named:land land others-named
-11|demand/class-named:member JPN others-named
-10|demand/class-named:member member nobody-named
-22|demand/class-named:member member others-named
-11|demand/class-shape:ALLIES half
-7|demand/class-shape:ALLIES tenth
32|demand/class-shape:ALLIES whole
-6|demand/class-shape:CHN whole
-13|demand/class-shape:EU whole
44|demand/class-shape:JPN half
-27|demand/class-shape:JPN whole
-23|demand/class-shape:NATO half
65|demand/class-shape:NATO whole
-22|demand/class-shape:USA half
-5|demand/class-shape:USA tenth
-14|demand/class-shape:USA whole
4|demand/class-shape:land half
7|demand/class-shape:land tenth
9|demand/class-shape:land whole
-44|demand/class-shape:member whole
-8|demand/class-value:ALLIES 1E+1
8|demand/class-value:ALLIES 2
-72|demand/class-value:ALLIES 3
-9|demand/class-value:ALLIES 3.5
-3|demand/class-value:ALLIES 3.8
107|demand/class-value:ALLIES 5
-7|demand/class-value:NATO 1E+1
39|demand/class-value:NATO 3
-24|demand/class-value:NATO 3.5
9|demand/class-value:NATO 4
26|demand/class-value:NATO 5
-5|demand/class-value:USA 1E+1
-11|demand/class-value:USA 3
-22|demand/class-value:USA 3.5
-3|demand/class-value:USA 3.8
4|demand/class-value:USA 5
25|demand/class-verb:ALLIES cap
-52|demand/class-verb:ALLIES demand
14|demand/class-verb:ALLIES denial
-14|demand/class-verb:ALLIES pledge
25|demand/class-verb:ALLIES proposal
35|demand/class-verb:ALLIES spend
30|demand/class-verb:JPN be
6|demand/class-verb:JPN demand
-11|demand/class-verb:JPN denial
-5|demand/class-verb:JPN move
-5|demand/class-verb:JPN pledge
-22|demand/class-verb:JPN spend
-8|demand/class-verb:NATO be
-11|demand/class-verb:NATO cap
12|demand/class-verb:NATO demand
-3|demand/class-verb:NATO move
35|demand/class-verb:NATO pledge
-10|demand/class-verb:NATO spend
-7|demand/class-verb:USA be
27|demand/class-verb:USA cap
-29|demand/class-verb:USA demand
-9|demand/class-verb:USA pledge
-6|demand/class-verb:USA proposal
-3|demand/class-verb:USA spend
-17|demand/class-verb:land be
-22|demand/class-verb:land cap
28|demand/class-verb:land demand
9|demand/class-verb:land move
23|demand/class-verb:land pledge
-6|demand/class-verb:land proposal
-19|demand/class-verb:member cap
28|demand/class-verb:member demand
-17|demand/class-verb:member pledge
-11|demand/class-verb:member proposal
14|demand/class:ALLIES
-7|demand/class:CHN
-5|demand/class:EU
22|demand/class:JPN
41|demand/class:NATO
-41|demand/class:USA
20|demand/class:land
-44|demand/class:member
-12|demand/heir:nobody-named
47|demand/heir:others-named
-12|demand/home:nobody-named
24|demand/home:others-named
12|demand/last:before
-17|demand/last:same-sentence
11|demand/named:1
11|demand/named:2
14|demand/named:3
25|demand/ruled
-18|demand/ruled:spender-asked
4|demand/ruled:spender-asked-before
-6|demand/ruled:spender-before
17|demand/ruled:spender-near
22|demand/ruled:spender-object
4|demand/ruled:spender-pronoun
-8|demand/ruled:spender-should
-6|demand/ruled:spender-subject
6|demand/same-figure-of-another
-6|demand/same-figure-of-it
3|demand/subject-of:ask for
-13|demand/subject-of:back
-11|demand/subject-of:be
-6|demand/subject-of:call on
-13|demand/subject-of:expect
3|demand/subject-of:get
-7|demand/subject-of:go
-4|demand/subject-of:hold
-14|demand/subject-of:insist on
16|demand/subject-of:move
-3|demand/subject-of:settle for
-7|demand/subject-of:spend
11|demand/subject-of:tell
-16|demand/subject-of:want
4|demand/subject:be body
-26|demand/subject:be capital
4|demand/subject:be country
5|demand/subject:be pronoun
-14|demand/subject:demand body
-7|demand/subject:demand capital
-27|demand/subject:demand gov
-7|demand/subject:demand people
15|demand/subject:demand pronoun
3|demand/subject:move allies
7|demand/subject:move capital
-10|demand/subject:pledge pronoun
4|demand/subject:proposal leader
-9|demand/subject:proposal pronoun
3|demand/subject:spend allies
3|demand/subject:spend capital
7|demand/subject:spend country
-17|demand/subject:spend pronoun
-16|demand/title
-25|demand/told-of:0
-8|demand/told-of:1
26|demand/told-of:2
7|demand/told-of:3
-21|demand/unnamed
-15|demand/unnamed-beside-others
3|denial/after-joint:0 far
-5|denial/after-joint:0 mid
-6|denial/after-joint:1 far
13|denial/after-joint:1 mid
3|denial/after-joint:1 near
6|denial/after-joint:2 far
-5|denial/after-joint:2 mid
6|denial/after-joint:2 near
-6|denial/after-led:for far 
5|denial/after-led:say far 
7|denial/after-led:that near 
-8|denial/after:body name
-4|denial/after:body owner
-6|denial/after:country name
6|denial/after:leader name
21|denial/after:pronoun name
5|denial/after:pronoun owner
-8|denial/asked
34|denial/asks
-15|denial/before-clause:free  name capital
9|denial/before-clause:free  name country
11|denial/before-clause:free  name gov
3|denial/before-clause:free  name pronoun
12|denial/before-clause:free  owner body
4|denial/before-clause:free  owner pronoun
3|denial/before-clause:free opens name capital
-30|denial/before-clause:free opens name leader
-16|denial/before-far:4
20|denial/before-far:9
16|denial/before-free:0 free owner near
-9|denial/before-free:1 free name near
-8|denial/before-free:2 free name near
3|denial/before-joint:0 after-figure
-12|denial/before-joint:0 free
12|denial/before-joint:1 free
-28|denial/before-led:
-4|denial/before-led:chancellor
4|denial/before-led:for
3|denial/before-led:frees
-7|denial/before-led:general
8|denial/before-led:his
12|denial/before-led:prime minister
4|denial/before-led:say
10|denial/before-led:to
12|denial/before:body owner
-12|denial/before:capital name
10|denial/before:country name
14|denial/before:gov name
-32|denial/before:leader name
5|denial/before:pronoun name
4|denial/before:pronoun owner
-12|denial/class-home:ALLIES JPN
-3|denial/class-home:ALLIES land
-4|denial/class-home:ALLIES member
15|denial/class-home:JPN JPN
3|denial/class-home:JPN land
-5|denial/class-home:NATO JPN
-6|denial/class-home:NATO NATO
-7|denial/class-home:NATO member
-11|denial/class-home:USA JPN
8|denial/class-home:land JPN
3|denial/class-home:land land
5|denial/class-home:member JPN
6|denial/class-home:member NATO
12|denial/class-home:member member
-3|denial/class-named:ALLIES JPN nobody-named
-9|denial/class-named:ALLIES JPN others-named
4|denial/class-named:JPN JPN nobody-named
11|denial/class-named:JPN JPN others-named
3|denial/class-named:JPN land others-named
-4|denial/class-named:NATO JPN others-named
-6|denial/class-named:NATO NATO others-named
-5|denial/class-named:NATO member others-named
-10|denial/class-named:USA JPN others-named
8|denial/class-named:land JPN others-named
5|denial/class-named:member JPN others-named
6|denial/class-named:member NATO others-named
8|denial/class-named:member member others-named
-8|denial/class-shape:ALLIES half
-11|denial/class-shape:ALLIES whole
12|denial/class-shape:JPN half
6|denial/class-shape:JPN whole
-19|denial/class-shape:NATO whole
-7|denial/class-shape:USA half
-5|denial/class-shape:USA whole
5|denial/class-shape:land half
6|denial/class-shape:land whole
23|denial/class-shape:member whole
-8|denial/class-value:ALLIES 3.5
-9|denial/class-value:ALLIES 5
-16|denial/class-value:NATO 5
-3|denial/class-value:USA 3
-7|denial/class-value:USA 3.5
-3|denial/class-value:USA 5
-4|denial/class-verb:ALLIES demand
-4|denial/class-verb:ALLIES denial
14|denial/class-verb:JPN demand
-5|denial/class-verb:JPN denial
-3|denial/class-verb:JPN move
3|denial/class-verb:JPN proposal
-4|denial/class-verb:NATO denial
-4|denial/class-verb:NATO move
-5|denial/class-verb:NATO pledge
-3|denial/class-verb:NATO spend
-6|denial/class-verb:USA demand
7|denial/class-verb:land denial
-3|denial/class-verb:member demand
7|denial/class-verb:member denial
9|denial/class-verb:member move
5|denial/class-verb:member pledge
3|denial/class-verb:member spend
-19|denial/class:ALLIES
18|denial/class:JPN
-20|denial/class:NATO
-13|denial/class:USA
11|denial/class:land
23|denial/class:member
11|denial/heir:nobody-named
43|denial/heir:others-named
11|denial/home:nobody-named
49|denial/home:others-named
10|denial/last:before
7|denial/last:same-sentence
15|denial/named:3
-18|denial/ruled
4|denial/ruled:spender-before
-5|denial/ruled:spender-denier
-17|denial/ruled:spender-denies
-5|denial/subject-of:ask
4|denial/subject-of:commit
-16|denial/subject-of:decline
8|denial/subject-of:go
3|denial/subject-of:refuse
4|denial/subject-of:rule out
5|denial/subject-of:tell
-4|denial/subject:demand country
5|denial/subject:demand leader
-16|denial/subject:denial capital
16|denial/subject:denial leader
5|denial/subject:move gov
3|denial/subject:spend pronoun
-27|denial/title
-8|denial/told-of:0
5|denial/told-of:1
4|denial/told-of:2
-7|denial/unnamed
-6|denial/unnamed-beside-others
16|level/after-joint:0 mid
57|level/after-joint:0 near
-18|level/after-joint:1 far
-16|level/after-joint:1 mid
3|level/after-joint:1 near
-8|level/after-joint:2 far
-13|level/after-joint:2 mid
-6|level/after-joint:2 near
-5|level/after-joint:3 mid
-10|level/after-joint:3 near
-4|level/after-led:, far 
8|level/after-led:, near 
-5|level/after-led:; far 
-10|level/after-led:; near 
-10|level/after-led:and far 
-30|level/after-led:and near free
-8|level/after-led:by far 
-3|level/after-led:by near 
8|level/after-led:by near free
11|level/after-led:credits far 
52|level/after-led:for near free
-3|level/after-led:in far 
12|level/after-led:in near free
4|level/after-led:into near free
8|level/after-led:near far 
-7|level/after-led:of far 
6|level/after-led:of near free
-5|level/after-led:on far 
3|level/after-led:president far 
4|level/after-led:say near 
-28|level/after-led:that far free
-8|level/after-led:that near 
47|level/after-led:that near free
-16|level/after-led:to far 
-18|level/after-led:to near free
-12|level/after-led:while near 
-7|level/after-led:with near 
-9|level/after-led:year far 
17|level/after:body name
-7|level/after:body owner
-18|level/after:capital name
-14|level/after:capital owner
-15|level/after:country name
-22|level/after:country owner
-6|level/after:gov name
6|level/after:leader name
33|level/after:pronoun name
-6|level/after:pronoun owner
-30|level/asked
-3|level/before-clause:after-figure  name body
3|level/before-clause:after-figure  name capital
-16|level/before-clause:after-figure  name country
-4|level/before-clause:after-figure  name gov
14|level/before-clause:after-figure  name pronoun
9|level/before-clause:after-figure  owner country
6|level/before-clause:after-figure  owner pronoun
10|level/before-clause:after-figure opens name body
-11|level/before-clause:after-figure opens name capital
-7|level/before-clause:after-figure opens name country
-11|level/before-clause:after-figure opens name gov
8|level/before-clause:after-figure opens name leader
-22|level/before-clause:after-figure opens name pronoun
-3|level/before-clause:after-figure opens owner body
-5|level/before-clause:after-figure opens owner country
-3|level/before-clause:free  name allies
-10|level/before-clause:free  name body
-4|level/before-clause:free  name capital
26|level/before-clause:free  name country
-8|level/before-clause:free  name gov
-7|level/before-clause:free  name leader
32|level/before-clause:free  name pronoun
29|level/before-clause:free  owner country
-5|level/before-clause:free  owner gov
4|level/before-clause:free  owner leader
-8|level/before-clause:free  owner people
9|level/before-clause:free opens name body
31|level/before-clause:free opens name capital
54|level/before-clause:free opens name country
7|level/before-clause:free opens name gov
11|level/before-clause:free opens name nongov
15|level/before-clause:free opens name people
-27|level/before-clause:free opens name pronoun
-9|level/before-clause:free opens owner body
16|level/before-clause:free opens owner capital
-3|level/before-clause:free opens owner country
5|level/before-clause:free opens owner people
-19|level/before-clause:free opens owner pronoun
43|level/before-far:1
6|level/before-far:20
73|level/before-far:4
-11|level/before-far:60
4|level/before-far:9
11|level/before-free:0 after-figure name far
28|level/before-free:0 after-figure name near
11|level/before-free:0 after-figure owner far
25|level/before-free:0 after-figure owner near
7|level/before-free:0 free name far
31|level/before-free:0 free owner near
12|level/before-free:1 after-figure name far
-45|level/before-free:1 after-figure name near
-11|level/before-free:1 after-figure owner far
-13|level/before-free:1 after-figure owner near
23|level/before-free:1 free name far
32|level/before-free:1 free name near
-8|level/before-free:1 free owner far
-3|level/before-free:1 free owner near
-26|level/before-free:2 after-figure name far
-10|level/before-free:2 after-figure name near
11|level/before-free:2 free name far
28|level/before-free:2 free name near
-4|level/before-free:3 after-figure name far
-3|level/before-free:3 after-figure name near
-6|level/before-joint:0 after-figure
41|level/before-joint:0 free
-13|level/before-joint:1 after-figure
46|level/before-joint:1 free
-6|level/before-joint:2 after-figure
55|level/before-joint:2 free
30|level/before-led:
-8|level/before-led:#
8|level/before-led:'s
4|level/before-led:,
3|level/before-led:-
9|level/before-led::
-15|level/before-led:PARTY
5|level/before-led:add
-27|level/before-led:and
-28|level/before-led:at
-3|level/before-led:behind
-4|level/before-led:bring
17|level/before-led:by
-9|level/before-led:estimate
-8|level/before-led:faces
-32|level/before-led:for
3|level/before-led:from
14|level/before-led:in
11|level/before-led:let
-8|level/before-led:make
4|level/before-led:neighbouring
-5|level/before-led:neither
8|level/before-led:nor
-24|level/before-led:of
-5|level/before-led:on
4|level/before-led:president
21|level/before-led:put
3|level/before-led:raise
14|level/before-led:say
7|level/before-led:show
13|level/before-led:than
36|level/before-led:the
-22|level/before-led:to
13|level/before-led:together
-3|level/before-led:under
3|level/before-led:urge
-6|level/before-led:what
14|level/before-led:when
-3|level/before-led:where
9|level/before-led:whereas
7|level/before-led:which
22|level/before-led:while
19|level/before-led:with
3|level/before-led:without
12|level/before-led:years
14|level/before-led:—
-6|level/before:allies name
6|level/before:body name
-15|level/before:body owner
19|level/before:capital name
17|level/before:capital owner
57|level/before:country name
30|level/before:country owner
-16|level/before:gov name
4|level/before:leader owner
11|level/before:nongov name
12|level/before:nongov owner
16|level/before:people name
-3|level/before:people owner
-13|level/before:pronoun owner
-36|level/class-home:ALLIES JPN
-13|level/class-home:ALLIES land
-9|level/class-home:ALLIES member
-4|level/class-home:CHN CHN
22|level/class-home:CHN JPN
7|level/class-home:EU land
-3|level/class-home:JPN CHN
-10|level/class-home:JPN JPN
17|level/class-home:JPN land
-4|level/class-home:NATO CHN
-10|level/class-home:NATO NATO
-3|level/class-home:NATO USA
-11|level/class-home:NATO land
-13|level/class-home:NATO member
12|level/class-home:USA CHN
28|level/class-home:USA JPN
3|level/class-home:USA NATO
4|level/class-home:USA USA
-26|level/class-home:USA land
-5|level/class-home:USA member
9|level/class-home:foe land
17|level/class-home:foe member
12|level/class-home:land JPN
18|level/class-home:land land
-18|level/class-home:member JPN
12|level/class-home:member NATO
12|level/class-home:member member
-14|level/class-named:ALLIES JPN nobody-named
-22|level/class-named:ALLIES JPN others-named
-3|level/class-named:ALLIES land nobody-named
-9|level/class-named:ALLIES land others-named
-4|level/class-named:ALLIES member nobody-named
-6|level/class-named:ALLIES member others-named
-6|level/class-named:CHN CHN others-named
22|level/class-named:CHN JPN others-named
7|level/class-named:EU land others-named
-3|level/class-named:JPN CHN others-named
-8|level/class-named:JPN JPN others-named
17|level/class-named:JPN land others-named
-12|level/class-named:NATO JPN nobody-named
14|level/class-named:NATO JPN others-named
-8|level/class-named:NATO NATO others-named
-7|level/class-named:NATO land nobody-named
-4|level/class-named:NATO land others-named
-17|level/class-named:NATO member nobody-named
4|level/class-named:NATO member others-named
12|level/class-named:USA CHN others-named
19|level/class-named:USA JPN nobody-named
9|level/class-named:USA JPN others-named
3|level/class-named:USA NATO others-named
3|level/class-named:USA USA others-named
-4|level/class-named:USA land nobody-named
-22|level/class-named:USA land others-named
-5|level/class-named:USA member others-named
9|level/class-named:foe land others-named
16|level/class-named:foe member nobody-named
9|level/class-named:land JPN nobody-named
3|level/class-named:land JPN others-named
15|level/class-named:land land nobody-named
-18|level/class-named:member JPN others-named
9|level/class-named:member NATO others-named
5|level/class-named:member member nobody-named
8|level/class-named:member member others-named
-14|level/class-shape:ALLIES fine
-7|level/class-shape:ALLIES half
-22|level/class-shape:ALLIES tenth
-19|level/class-shape:ALLIES whole
21|level/class-shape:CHN half
9|level/class-shape:CHN tenth
-11|level/class-shape:CHN whole
-3|level/class-shape:EU tenth
10|level/class-shape:EU whole
22|level/class-shape:JPN fine
-8|level/class-shape:JPN half
-9|level/class-shape:JPN whole
-24|level/class-shape:NATO fine
-6|level/class-shape:NATO half
-21|level/class-shape:NATO tenth
10|level/class-shape:NATO whole
-8|level/class-shape:USA fine
3|level/class-shape:USA half
7|level/class-shape:USA tenth
14|level/class-shape:USA whole
-4|level/class-shape:foe fine
-4|level/class-shape:foe half
8|level/class-shape:foe tenth
23|level/class-shape:foe whole
25|level/class-shape:land fine
-3|level/class-shape:land half
5|level/class-shape:land whole
4|level/class-shape:member fine
5|level/class-shape:member half
21|level/class-shape:member tenth
-23|level/class-shape:member whole
-4|level/class-value:ALLIES 1
-3|level/class-value:ALLIES 1.4
-3|level/class-value:ALLIES 1.5
-4|level/class-value:ALLIES 1.8
-6|level/class-value:ALLIES 2
-3|level/class-value:ALLIES 2.6
-5|level/class-value:ALLIES 3
-3|level/class-value:EU 0.2
-5|level/class-value:NATO 1
-10|level/class-value:NATO 1.28
-12|level/class-value:NATO 1.37
-3|level/class-value:NATO 1.4
13|level/class-value:NATO 1.7
-13|level/class-value:NATO 1.8
21|level/class-value:NATO 2
13|level/class-value:NATO 2.02
3|level/class-value:NATO 2.7
-8|level/class-value:NATO 3
-3|level/class-value:NATO 4
-3|level/class-value:NATO 4.1
-4|level/class-value:NATO 4.12
19|level/class-value:NATO 5
-9|level/class-value:USA 0.93
-13|level/class-value:USA 1.4
-3|level/class-value:USA 1.6
-34|level/class-value:USA 2
-29|level/class-value:USA 2.5
-22|level/class-value:USA 2.6
20|level/class-value:USA 3
7|level/class-value:USA 3.2
-4|level/class-value:USA 3.3
10|level/class-value:USA 3.38
43|level/class-value:USA 3.4
29|level/class-value:USA 3.5
-22|level/class-value:USA 3.8
-3|level/class-value:USA 4.12
6|level/class-value:USA 4.7
5|level/class-value:USA 5
30|level/class-value:USA 5.6
16|level/class-value:USA 6
13|level/class-value:USA 9
-10|level/class-verb:ALLIES be
-14|level/class-verb:ALLIES level
-12|level/class-verb:ALLIES move
-4|level/class-verb:ALLIES pledge
-11|level/class-verb:ALLIES spend
-9|level/class-verb:CHN be
15|level/class-verb:CHN cap
8|level/class-verb:CHN level
-3|level/class-verb:CHN move
-3|level/class-verb:CHN pledge
10|level/class-verb:CHN spend
10|level/class-verb:EU be
-3|level/class-verb:EU pledge
7|level/class-verb:JPN be
-13|level/class-verb:JPN cap
-5|level/class-verb:JPN demand
42|level/class-verb:JPN level
-9|level/class-verb:JPN move
-11|level/class-verb:JPN pledge
-21|level/class-verb:JPN spend
-4|level/class-verb:NATO be
-22|level/class-verb:NATO level
18|level/class-verb:NATO move
-6|level/class-verb:NATO pledge
19|level/class-verb:USA be
-10|level/class-verb:USA demand
-3|level/class-verb:USA level
-4|level/class-verb:USA move
-20|level/class-verb:USA pledge
23|level/class-verb:USA spend
-4|level/class-verb:foe be
25|level/class-verb:foe level
8|level/class-verb:foe move
-6|level/class-verb:land be
16|level/class-verb:land demand
-3|level/class-verb:land level
39|level/class-verb:land pledge
-10|level/class-verb:land spend
-3|level/class-verb:member be
-33|level/class-verb:member level
4|level/class-verb:member move
7|level/class-verb:member pledge
11|level/class-verb:member spend
-62|level/class:ALLIES
17|level/class:CHN
7|level/class:EU
5|level/class:JPN
-40|level/class:NATO
16|level/class:USA
23|level/class:foe
28|level/class:land
7|level/class:member
87|level/heir:nobody-named
-30|level/heir:others-named
31|level/home:nobody-named
-12|level/home:others-named
17|level/last:before
16|level/named:1
37|level/named:2
20|level/named:3
70|level/ruled
9|level/ruled:spender-before
17|level/ruled:spender-beside
-7|level/ruled:spender-clause
-4|level/ruled:spender-clause-after
23|level/ruled:spender-located
21|level/ruled:spender-subject
6|level/ruled:spender-where
-21|level/same-figure-of-another
21|level/same-figure-of-it
-12|level/subject-of:aim
18|level/subject-of:average
30|level/subject-of:be
6|level/subject-of:bring
8|level/subject-of:budget
-11|level/subject-of:come to
-13|level/subject-of:estimate
-14|level/subject-of:get
-30|level/subject-of:give
6|level/subject-of:lay out
-8|level/subject-of:leave
3|level/subject-of:plan
5|level/subject-of:pledge
15|level/subject-of:put
3|level/subject-of:set
7|level/subject-of:set aside
-8|level/subject-of:sit
-3|level/subject-of:spend
12|level/subject-of:stand
11|level/subject-of:stay
3|level/subject-of:take
4|level/subject-of:top
7|level/subject-of:urge
-9|level/subject-of:work out at
5|level/subject:be body
7|level/subject:be country
5|level/subject:be people
10|level/subject:be pronoun
-14|level/subject:demand capital
7|level/subject:demand leader
9|level/subject:level body
21|level/subject:level country
-24|level/subject:level gov
-7|level/subject:level leader
-20|level/subject:level pronoun
-28|level/subject:move body
7|level/subject:move capital
8|level/subject:move country
10|level/subject:move gov
27|level/subject:move pronoun
-7|level/subject:pledge country
-9|level/subject:pledge gov
5|level/subject:pledge leader
14|level/subject:spend body
17|level/subject:spend capital
-18|level/subject:spend country
15|level/subject:spend gov
-22|level/subject:spend pronoun
18|level/title
37|level/told-of:0
-15|level/told-of:2
-22|level/told-of:3
6|level/unnamed
-80|level/unnamed-beside-others
18|other/after-joint:0 near
4|other/after-joint:1 far
-6|other/after-joint:1 mid
-5|other/after-led:, far 
4|other/after-led:from near free
12|other/after-led:that near free
12|other/after:body name
3|other/after:country name
-4|other/after:pronoun name
5|other/after:pronoun owner
-11|other/before-clause:free  name capital
4|other/before-clause:free  name country
-3|other/before-clause:free opens name pronoun
8|other/before-far:20
-4|other/before-far:4
-3|other/before-far:9
4|other/before-free:0 after-figure name near
-3|other/before-free:0 free name far
-10|other/before-free:0 free name near
7|other/before-free:1 free name near
-5|other/before-joint:0 free
3|other/before-joint:1 free
3|other/before-led:for
-11|other/before:capital name
8|other/before:country name
-4|other/before:pronoun name
-14|other/class-home:ALLIES JPN
-3|other/class-home:ALLIES member
20|other/class-home:JPN JPN
5|other/class-home:NATO JPN
-12|other/class-home:NATO member
-9|other/class-home:land JPN
5|other/class-home:land land
14|other/class-home:member member
-9|other/class-named:ALLIES JPN nobody-named
-6|other/class-named:ALLIES JPN others-named
15|other/class-named:JPN JPN nobody-named
6|other/class-named:JPN JPN others-named
7|other/class-named:NATO JPN others-named
-5|other/class-named:NATO member nobody-named
-7|other/class-named:NATO member others-named
-3|other/class-named:land JPN nobody-named
-6|other/class-named:land JPN others-named
5|other/class-named:land land nobody-named
7|other/class-named:member member nobody-named
8|other/class-named:member member others-named
-12|other/class-shape:ALLIES half
-8|other/class-shape:ALLIES whole
27|other/class-shape:JPN half
-6|other/class-shape:JPN whole
-7|other/class-shape:NATO half
-13|other/class-shape:NATO whole
-8|other/class-shape:land half
27|other/class-shape:member whole
-5|other/class-value:ALLIES 1
-10|other/class-value:ALLIES 3.5
-17|other/class-value:NATO 1
-4|other/class-value:NATO 3
-6|other/class-value:NATO 3.5
9|other/class-value:NATO 5
-5|other/class-verb:ALLIES be
-4|other/class-verb:ALLIES move
7|other/class-verb:JPN be
8|other/class-verb:JPN move
-15|other/class-verb:NATO be
-6|other/class-verb:NATO move
-3|other/class-verb:land move
4|other/class-verb:member move
3|other/class-verb:member pledge
-22|other/class:ALLIES
22|other/class:JPN
-21|other/class:NATO
-6|other/class:land
27|other/class:member
23|other/heir:nobody-named
-11|other/heir:others-named
28|other/home:nobody-named
11|other/home:others-named
5|other/last:before
3|other/last:same-sentence
14|other/named:1
4|other/ruled:spender-before
-10|other/ruled:spender-clause
-3|other/same-figure-of-another
3|other/same-figure-of-it
4|other/subject-of:exempt
23|other/title
-22|other/told-of:0
-7|other/told-of:1
5|other/told-of:2
24|other/told-of:3
-6|other/unnamed
-13|other/unnamed-beside-others
7|pledge/after-joint:0 mid
19|pledge/after-joint:1 far
5|pledge/after-joint:1 mid
-10|pledge/after-joint:1 near
-16|pledge/after-joint:2 far
4|pledge/after-joint:2 mid
-4|pledge/after-joint:3 mid
-4|pledge/after-led:\" far 
4|pledge/after-led:, far 
6|pledge/after-led:, near 
-3|pledge/after-led:; near 
-3|pledge/after-led:and far 
-4|pledge/after-led:and near free
3|pledge/after-led:as far 
3|pledge/after-led:at near free
-15|pledge/after-led:by near free
4|pledge/after-led:chancellor far 
6|pledge/after-led:date far 
4|pledge/after-led:defence minister far 
-27|pledge/after-led:for far 
29|pledge/after-led:from far 
-30|pledge/after-led:in far 
-3|pledge/after-led:of far free
9|pledge/after-led:of near free
-5|pledge/after-led:press far 
-30|pledge/after-led:prime minister far 
-22|pledge/after-led:say near 
8|pledge/after-led:schedule far 
25|pledge/after-led:than far 
16|pledge/after-led:that far 
-4|pledge/after-led:that far free
24|pledge/after-led:that near free
23|pledge/after-led:which far 
-3|pledge/after:allies name
10|pledge/after:body name
24|pledge/after:body owner
-23|pledge/after:capital name
12|pledge/after:country name
6|pledge/after:gov name
-17|pledge/after:leader name
-22|pledge/after:nongov name
31|pledge/after:pronoun name
-8|pledge/after:pronoun owner
49|pledge/asked
118|pledge/asks
-16|pledge/before-clause:after-figure  name body
17|pledge/before-clause:after-figure  name gov
11|pledge/before-clause:after-figure  name pronoun
-10|pledge/before-clause:after-figure opens name country
11|pledge/before-clause:after-figure opens owner body
5|pledge/before-clause:free  name body
5|pledge/before-clause:free  name country
-27|pledge/before-clause:free  name gov
28|pledge/before-clause:free  name leader
6|pledge/before-clause:free  name nongov
-44|pledge/before-clause:free  name pronoun
13|pledge/before-clause:free  owner body
8|pledge/before-clause:free  owner gov
29|pledge/before-clause:free opens name body
7|pledge/before-clause:free opens name capital
13|pledge/before-clause:free opens name country
-4|pledge/before-clause:free opens name gov
4|pledge/before-clause:free opens name leader
-28|pledge/before-clause:free opens name nongov
8|pledge/before-clause:free opens name people
8|pledge/before-clause:free opens name pronoun
-7|pledge/before-clause:free opens owner body
-4|pledge/before-clause:free opens owner country
3|pledge/before-clause:free opens owner leader
6|pledge/before-far:1
3|pledge/before-far:20
34|pledge/before-far:9
19|pledge/before-free:0 after-figure name near
15|pledge/before-free:0 after-figure owner near
17|pledge/before-free:0 free name near
5|pledge/before-free:0 free owner near
-5|pledge/before-free:1 after-figure name near
-3|pledge/before-free:1 after-figure owner far
-25|pledge/before-free:1 free name far
-22|pledge/before-free:1 free name near
10|pledge/before-free:1 free owner far
6|pledge/before-free:1 free owner near
-10|pledge/before-free:2 after-figure name far
31|pledge/before-free:2 free name far
10|pledge/before-free:2 free name near
24|pledge/before-joint:0 after-figure
46|pledge/before-joint:0 free
-32|pledge/before-joint:1 free
-13|pledge/before-joint:2 after-figure
10|pledge/before-joint:2 free
8|pledge/before-joint:3 free
36|pledge/before-led:
15|pledge/before-led:'s
16|pledge/before-led:,
5|pledge/before-led:-
-10|pledge/before-led::
6|pledge/before-led:;
3|pledge/before-led:PARTY
4|pledge/before-led:a
12|pledge/before-led:and
15|pledge/before-led:as
-48|pledge/before-led:by
-12|pledge/before-led:commit
5|pledge/before-led:defence minister
5|pledge/before-led:even
9|pledge/before-led:for
5|pledge/before-led:from
3|pledge/before-led:her
-9|pledge/before-led:hit
-41|pledge/before-led:its
19|pledge/before-led:make good on
-7|pledge/before-led:match
3|pledge/before-led:mind
-4|pledge/before-led:neutral
-3|pledge/before-led:oblige
-34|pledge/before-led:of
13|pledge/before-led:on
3|pledge/before-led:prime minister
5|pledge/before-led:reach
-4|pledge/before-led:say
4|pledge/before-led:since
-9|pledge/before-led:tell
-20|pledge/before-led:that
29|pledge/before-led:the
24|pledge/before-led:urge
-20|pledge/before-led:was
30|pledge/before-led:what
-31|pledge/before-led:when
8|pledge/before-led:whether
-8|pledge/before-led:which
5|pledge/before-led:whose
12|pledge/before-led:with
6|pledge/before-led:—
-3|pledge/before:allies name
18|pledge/before:body name
14|pledge/before:body owner
7|pledge/before:capital name
4|pledge/before:capital owner
5|pledge/before:country name
-5|pledge/before:country owner
-14|pledge/before:gov name
8|pledge/before:gov owner
33|pledge/before:leader name
4|pledge/before:leader owner
-22|pledge/before:nongov name
9|pledge/before:people name
5|pledge/before:people owner
-22|pledge/before:pronoun name
4|pledge/class-home:ALLIES JPN
-13|pledge/class-home:ALLIES land
-11|pledge/class-home:ALLIES member
-36|pledge/class-home:JPN JPN
23|pledge/class-home:JPN land
20|pledge/class-home:NATO JPN
17|pledge/class-home:NATO NATO
7|pledge/class-home:NATO land
-8|pledge/class-home:NATO member
-16|pledge/class-home:USA JPN
-3|pledge/class-home:USA NATO
-5|pledge/class-home:USA land
-5|pledge/class-home:USA member
7|pledge/class-home:land JPN
-12|pledge/class-home:land land
5|pledge/class-home:land member
25|pledge/class-home:member JPN
-21|pledge/class-home:member NATO
19|pledge/class-home:member member
-11|pledge/class-named:ALLIES JPN nobody-named
15|pledge/class-named:ALLIES JPN others-named
-10|pledge/class-named:ALLIES land others-named
-3|pledge/class-named:ALLIES member nobody-named
-7|pledge/class-named:ALLIES member others-named
-38|pledge/class-named:JPN JPN others-named
23|pledge/class-named:JPN land others-named
10|pledge/class-named:NATO JPN nobody-named
10|pledge/class-named:NATO JPN others-named
19|pledge/class-named:NATO NATO nobody-named
30|pledge/class-named:NATO land nobody-named
-23|pledge/class-named:NATO land others-named
12|pledge/class-named:NATO member nobody-named
-21|pledge/class-named:NATO member others-named
-15|pledge/class-named:USA JPN others-named
-3|pledge/class-named:USA NATO others-named
-4|pledge/class-named:USA land others-named
-5|pledge/class-named:USA member others-named
5|pledge/class-named:land JPN others-named
-26|pledge/class-named:land land nobody-named
14|pledge/class-named:land land others-named
5|pledge/class-named:land member others-named
25|pledge/class-named:member JPN others-named
-17|pledge/class-named:member NATO nobody-named
-4|pledge/class-named:member NATO others-named
-9|pledge/class-named:member member nobody-named
28|pledge/class-named:member member others-named
22|pledge/class-shape:ALLIES half
-3|pledge/class-shape:ALLIES tenth
-41|pledge/class-shape:ALLIES whole
-69|pledge/class-shape:JPN half
-6|pledge/class-shape:JPN tenth
63|pledge/class-shape:JPN whole
-3|pledge/class-shape:NATO fine
15|pledge/class-shape:NATO half
-13|pledge/class-shape:NATO tenth
60|pledge/class-shape:NATO whole
-6|pledge/class-shape:USA half
-22|pledge/class-shape:USA whole
-20|pledge/class-shape:foe whole
3|pledge/class-shape:land fine
18|pledge/class-shape:land half
12|pledge/class-shape:land tenth
-24|pledge/class-shape:land whole
3|pledge/class-shape:member fine
20|pledge/class-shape:member half
12|pledge/class-shape:member tenth
-14|pledge/class-shape:member whole
16|pledge/class-value:ALLIES 1.5
-31|pledge/class-value:ALLIES 2
8|pledge/class-value:ALLIES 3.5
-8|pledge/class-value:ALLIES 5
-8|pledge/class-value:NATO 1.5
-12|pledge/class-value:NATO 2
-9|pledge/class-value:NATO 2.1
-3|pledge/class-value:NATO 2.4
-6|pledge/class-value:NATO 2.5
-18|pledge/class-value:NATO 3
28|pledge/class-value:NATO 3.5
92|pledge/class-value:NATO 5
-17|pledge/class-value:USA 2
-5|pledge/class-value:USA 3.5
-5|pledge/class-value:USA 5
-6|pledge/class-verb:ALLIES be
20|pledge/class-verb:ALLIES demand
-4|pledge/class-verb:ALLIES level
-13|pledge/class-verb:ALLIES move
3|pledge/class-verb:ALLIES pledge
7|pledge/class-verb:JPN be
-15|pledge/class-verb:JPN demand
14|pledge/class-verb:JPN move
-5|pledge/class-verb:JPN proposal
7|pledge/class-verb:JPN spend
28|pledge/class-verb:NATO be
-31|pledge/class-verb:NATO demand
-3|pledge/class-verb:NATO level
3|pledge/class-verb:NATO move
-9|pledge/class-verb:NATO pledge
21|pledge/class-verb:NATO proposal
-21|pledge/class-verb:NATO spend
-11|pledge/class-verb:USA demand
-5|pledge/class-verb:USA move
-10|pledge/class-verb:USA pledge
-18|pledge/class-verb:foe move
7|pledge/class-verb:land be
3|pledge/class-verb:land cap
3|pledge/class-verb:land demand
6|pledge/class-verb:land level
14|pledge/class-verb:land move
7|pledge/class-verb:land pledge
-18|pledge/class-verb:land proposal
-4|pledge/class-verb:land spend
-35|pledge/class-verb:member be
34|pledge/class-verb:member demand
5|pledge/class-verb:member move
12|pledge/class-verb:member pledge
5|pledge/class-verb:member proposal
21|pledge/class-verb:member spend
-22|pledge/class:ALLIES
-13|pledge/class:JPN
58|pledge/class:NATO
-30|pledge/class:USA
-20|pledge/class:foe
9|pledge/class:land
20|pledge/class:member
-15|pledge/heir:nobody-named
-36|pledge/heir:others-named
-12|pledge/home:nobody-named
-15|pledge/home:others-named
-34|pledge/last:before
8|pledge/last:same-sentence
-40|pledge/named:1
46|pledge/named:2
-5|pledge/named:3
-37|pledge/ruled
-23|pledge/ruled:spender-before
10|pledge/ruled:spender-beside
-16|pledge/ruled:spender-clause
10|pledge/ruled:spender-meets
-7|pledge/ruled:spender-of-noun
14|pledge/ruled:spender-relative
-23|pledge/ruled:spender-set-by
8|pledge/ruled:spender-standard
-23|pledge/ruled:spender-subject
5|pledge/ruled:spender-where
7|pledge/same-figure-of-another
-7|pledge/same-figure-of-it
-62|pledge/subject-of:agree
-5|pledge/subject-of:announce
14|pledge/subject-of:back
-4|pledge/subject-of:be
9|pledge/subject-of:call
-4|pledge/subject-of:commit
-23|pledge/subject-of:decide
3|pledge/subject-of:do
-8|pledge/subject-of:due
3|pledge/subject-of:foresee
8|pledge/subject-of:get
9|pledge/subject-of:go
4|pledge/subject-of:head
4|pledge/subject-of:hit
4|pledge/subject-of:intend
19|pledge/subject-of:make good on
-23|pledge/subject-of:match
11|pledge/subject-of:mean
-24|pledge/subject-of:meet
-3|pledge/subject-of:oblige
8|pledge/subject-of:plan
5|pledge/subject-of:pledge
4|pledge/subject-of:promise
3|pledge/subject-of:put
7|pledge/subject-of:reach
-4|pledge/subject-of:resolve
-24|pledge/subject-of:seek
8|pledge/subject-of:set
-32|pledge/subject-of:settle on
-3|pledge/subject-of:sign up
19|pledge/subject-of:spend
-7|pledge/subject-of:stand
6|pledge/subject-of:take
18|pledge/subject-of:tell
4|pledge/subject-of:vow
-23|pledge/subject:be country
11|pledge/subject:be gov
7|pledge/subject:be leader
27|pledge/subject:demand leader
-26|pledge/subject:demand nongov
3|pledge/subject:level body
-8|pledge/subject:level country
3|pledge/subject:level gov
7|pledge/subject:move body
9|pledge/subject:move capital
8|pledge/subject:move country
6|pledge/subject:move gov
5|pledge/subject:move leader
5|pledge/subject:move people
-27|pledge/subject:move pronoun
-6|pledge/subject:pledge capital
21|pledge/subject:pledge country
-24|pledge/subject:pledge gov
4|pledge/subject:pledge leader
-50|pledge/subject:pledge pronoun
3|pledge/subject:proposal gov
-8|pledge/subject:proposal nongov
3|pledge/subject:spend country
13|pledge/subject:spend gov
7|pledge/subject:spend pronoun
26|pledge/title
10|pledge/told-of:0
17|pledge/told-of:1
-14|pledge/told-of:2
-13|pledge/told-of:3
-5|proposal/after-joint:0 mid
18|proposal/after-joint:0 near
-7|proposal/after-joint:1 far
-19|proposal/after-joint:1 near
20|proposal/after-joint:2 mid
5|proposal/after-joint:3 mid
6|proposal/after-led:and far 
-3|proposal/after-led:and near 
5|proposal/after-led:bring far 
34|proposal/after-led:for near free
8|proposal/after-led:in far free
4|proposal/after-led:next near free
-11|proposal/after-led:of near free
-3|proposal/after-led:replace far 
-10|proposal/after-led:strategy far free
3|proposal/after-led:that far 
-4|proposal/after:body name
22|proposal/after:capital name
13|proposal/after:capital owner
8|proposal/after:country name
8|proposal/after:gov name
9|proposal/after:nongov name
-36|proposal/after:pronoun name
-8|proposal/after:pronoun owner
-13|proposal/asked
28|proposal/asks
-8|proposal/before-clause:after-figure  name country
-3|proposal/before-clause:after-figure  name gov
13|proposal/before-clause:after-figure opens name capital
-8|proposal/before-clause:after-figure opens name country
9|proposal/before-clause:free  name body
-25|proposal/before-clause:free  name country
-5|proposal/before-clause:free  name gov
11|proposal/before-clause:free  name nongov
9|proposal/before-clause:free  name pronoun
15|proposal/before-clause:free  owner body
14|proposal/before-clause:free  owner pronoun
-18|proposal/before-clause:free opens name body
5|proposal/before-clause:free opens name gov
7|proposal/before-clause:free opens name leader
4|proposal/before-clause:free opens name nongov
-7|proposal/before-clause:free opens name pronoun
-4|proposal/before-clause:free opens owner country
15|proposal/before-far:20
17|proposal/before-far:4
3|proposal/before-far:60
-16|proposal/before-far:9
7|proposal/before-free:0 after-figure name far
3|proposal/before-free:0 after-figure name near
3|proposal/before-free:0 free name far
13|proposal/before-free:0 free name near
3|proposal/before-free:0 free owner far
-9|proposal/before-free:1 after-figure name near
-20|proposal/before-free:1 free name near
19|proposal/before-free:1 free owner near
3|proposal/before-joint:0 after-figure
18|proposal/before-joint:0 free
-8|proposal/before-joint:1 after-figure
-9|proposal/before-joint:1 free
5|proposal/before-joint:2 free
8|proposal/before-joint:3 after-figure
5|proposal/before-led:
4|proposal/before-led:'s
12|proposal/before-led:,
-11|proposal/before-led:and
-18|proposal/before-led:at
-6|proposal/before-led:by
-22|proposal/before-led:for
4|proposal/before-led:say
8|proposal/before-led:that
-20|proposal/before-led:the
8|proposal/before-led:think
5|proposal/before-led:to
-10|proposal/before-led:with
-6|proposal/before:body name
17|proposal/before:body owner
17|proposal/before:capital name
6|proposal/before:capital owner
-39|proposal/before:country name
-3|proposal/before:country owner
-18|proposal/before:gov owner
9|proposal/before:leader name
15|proposal/before:nongov name
7|proposal/before:nongov owner
15|proposal/before:pronoun owner
5|proposal/class-home:ALLIES JPN
-3|proposal/class-home:ALLIES NATO
-12|proposal/class-home:ALLIES land
16|proposal/class-home:ALLIES member
-12|proposal/class-home:CHN JPN
-10|proposal/class-home:CHN land
28|proposal/class-home:JPN JPN
-11|proposal/class-home:NATO JPN
7|proposal/class-home:NATO NATO
-7|proposal/class-home:NATO land
11|proposal/class-home:NATO member
-13|proposal/class-home:USA JPN
4|proposal/class-home:USA USA
11|proposal/class-home:USA land
-8|proposal/class-home:USA member
-4|proposal/class-home:foe member
9|proposal/class-home:land JPN
18|proposal/class-home:land land
-6|proposal/class-home:member JPN
-15|proposal/class-home:member member
21|proposal/class-named:ALLIES JPN nobody-named
-16|proposal/class-named:ALLIES JPN others-named
-8|proposal/class-named:ALLIES land nobody-named
-4|proposal/class-named:ALLIES land others-named
-7|proposal/class-named:ALLIES member nobody-named
22|proposal/class-named:ALLIES member others-named
-12|proposal/class-named:CHN JPN others-named
-10|proposal/class-named:CHN land others-named
-7|proposal/class-named:JPN JPN nobody-named
35|proposal/class-named:JPN JPN others-named
6|proposal/class-named:JPN land nobody-named
-4|proposal/class-named:JPN land others-named
-10|proposal/class-named:NATO JPN nobody-named
5|proposal/class-named:NATO NATO nobody-named
-6|proposal/class-named:NATO land nobody-named
10|proposal/class-named:NATO member nobody-named
-4|proposal/class-named:USA JPN nobody-named
-9|proposal/class-named:USA JPN others-named
12|proposal/class-named:USA land nobody-named
-7|proposal/class-named:USA member others-named
-4|proposal/class-named:foe member others-named
4|proposal/class-named:land JPN nobody-named
4|proposal/class-named:land JPN others-named
-3|proposal/class-named:land land nobody-named
21|proposal/class-named:land land others-named
-5|proposal/class-named:member JPN nobody-named
-3|proposal/class-named:member member nobody-named
-13|proposal/class-named:member member others-named
-8|proposal/class-shape:ALLIES half
11|proposal/class-shape:ALLIES whole
-20|proposal/class-shape:CHN half
-3|proposal/class-shape:CHN whole
26|proposal/class-shape:JPN half
3|proposal/class-shape:JPN whole
15|proposal/class-shape:NATO fine
15|proposal/class-shape:NATO half
-4|proposal/class-shape:NATO tenth
-29|proposal/class-shape:NATO whole
-6|proposal/class-shape:USA half
-3|proposal/class-shape:USA whole
-4|proposal/class-shape:foe fine
11|proposal/class-shape:land half
16|proposal/class-shape:land whole
-12|proposal/class-shape:member fine
-19|proposal/class-shape:member half
5|proposal/class-shape:member tenth
5|proposal/class-shape:member whole
-3|proposal/class-value:ALLIES 1.5
-7|proposal/class-value:ALLIES 2
15|proposal/class-value:ALLIES 2.5
31|proposal/class-value:ALLIES 3
-20|proposal/class-value:ALLIES 3.5
-3|proposal/class-value:ALLIES 4
-10|proposal/class-value:ALLIES 5
-8|proposal/class-value:NATO 2
-4|proposal/class-value:NATO 2.1
15|proposal/class-value:NATO 2.5
-36|proposal/class-value:NATO 3
17|proposal/class-value:NATO 5
-3|proposal/class-value:USA 2.5
-18|proposal/class-value:USA 3
-3|proposal/class-value:USA 3.5
15|proposal/class-value:USA 5
23|proposal/class-verb:ALLIES be
-5|proposal/class-verb:ALLIES demand
-6|proposal/class-verb:ALLIES move
21|proposal/class-verb:ALLIES pledge
-29|proposal/class-verb:ALLIES proposal
-10|proposal/class-verb:CHN pledge
-10|proposal/class-verb:CHN proposal
-30|proposal/class-verb:JPN be
9|proposal/class-verb:JPN demand
18|proposal/class-verb:JPN move
39|proposal/class-verb:JPN pledge
7|proposal/class-verb:JPN proposal
-3|proposal/class-verb:NATO be
-3|proposal/class-verb:NATO demand
5|proposal/class-verb:NATO level
11|proposal/class-verb:NATO move
-26|proposal/class-verb:NATO pledge
3|proposal/class-verb:NATO proposal
-4|proposal/class-verb:USA pledge
-10|proposal/class-verb:USA proposal
-5|proposal/class-verb:foe proposal
9|proposal/class-verb:land be
-10|proposal/class-verb:land move
-14|proposal/class-verb:land pledge
33|proposal/class-verb:land proposal
3|proposal/class-verb:member demand
-12|proposal/class-verb:member move
-5|proposal/class-verb:member pledge
11|proposal/class-verb:member proposal
-22|proposal/class:CHN
30|proposal/class:JPN
-9|proposal/class:USA
-5|proposal/class:foe
27|proposal/class:land
-21|proposal/class:member
36|proposal/heir:nobody-named
20|proposal/heir:others-named
33|proposal/home:nobody-named
17|proposal/home:others-named
29|proposal/last:before
19|proposal/last:same-sentence
35|proposal/named:1
-23|proposal/named:2
41|proposal/named:3
-20|proposal/ruled
-14|proposal/ruled:spender-before
-3|proposal/ruled:spender-clause
14|proposal/ruled:spender-clause-after
4|proposal/ruled:spender-party
-24|proposal/ruled:spender-subject
-5|proposal/same-figure-of-another
5|proposal/same-figure-of-it
-3|proposal/subject-of:aim
-8|proposal/subject-of:argue for
3|proposal/subject-of:call for
9|proposal/subject-of:consider
5|proposal/subject-of:favor
7|proposal/subject-of:get
-6|proposal/subject-of:go
8|proposal/subject-of:mention
-18|proposal/subject-of:move
7|proposal/subject-of:offer
4|proposal/subject-of:propose
3|proposal/subject-of:rule out
-4|proposal/subject-of:suggest
8|proposal/subject-of:weigh
-10|proposal/subject-of:write
3|proposal/subject:denial leader
-8|proposal/subject:move country
-18|proposal/subject:move leader
7|proposal/subject:move pronoun
-3|proposal/subject:pledge body
-5|proposal/subject:pledge country
-6|proposal/subject:pledge gov
3|proposal/subject:pledge nongov
-6|proposal/subject:pledge pronoun
9|proposal/subject:proposal body
9|proposal/subject:proposal capital
-6|proposal/subject:proposal country
7|proposal/subject:proposal gov
9|proposal/subject:proposal leader
3|proposal/subject:proposal nongov
61|proposal/title
15|proposal/told-of:0
-35|proposal/told-of:1
22|proposal/told-of:3
-19|proposal/unnamed
-33|proposal/unnamed-beside-others
"""
