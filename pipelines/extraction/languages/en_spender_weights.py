"""What each cue of ``english.spender_cues`` speaks for; made by ``training/parties.py``, not by hand.

Each line: hundredths of the logarithm of odds, ``|``, the kind of claim in which the cue weighs so
much more (or nothing, where it does in all), ``/`` and the cue.
"""

TABLE = """\
-20|/after-joint:0 far
38|/after-joint:0 mid
125|/after-joint:0 near
-62|/after-joint:1 far
-50|/after-joint:1 mid
-32|/after-joint:1 near
-44|/after-joint:2 far
-55|/after-joint:2 mid
-6|/after-joint:2 near
-4|/after-joint:3 far
-17|/after-joint:3 mid
-39|/after-joint:3 near
-59|/after-led:\" far joined
-20|/after-led:\" near free
6|/after-led:# far free
-14|/after-led:# far joined
62|/after-led:# near free
3|/after-led:# near joined
40|/after-led:'s far free
-8|/after-led:) far joined
40|/after-led:, far joined
28|/after-led:, near joined
-9|/after-led:. far joined
-19|/after-led:. near free
21|/after-led:: far joined
36|/after-led:: near joined
-31|/after-led:; far joined
-46|/after-led:; near joined
5|/after-led:DATE far free
25|/after-led:PARTY far joined
-10|/after-led:PARTY near free
-6|/after-led:accused near joined
-75|/after-led:adopt near free
-4|/after-led:after near joined
-24|/after-led:allies far free
-7|/after-led:also far joined
-37|/after-led:although near joined
-17|/after-led:an far joined
-55|/after-led:and far free
-20|/after-led:and far joined
-99|/after-led:and near free
-19|/after-led:and near joined
3|/after-led:angered near free
19|/after-led:anything near free
-27|/after-led:around far joined
3|/after-led:as far free
23|/after-led:as far joined
-21|/after-led:as near free
-13|/after-led:as near joined
3|/after-led:ask far free
-6|/after-led:ask near joined
3|/after-led:assume far joined
-15|/after-led:at far free
25|/after-led:at far joined
7|/after-led:at near free
-3|/after-led:because far joined
4|/after-led:because near joined
16|/after-led:before far joined
-44|/after-led:before near joined
-7|/after-led:behind far joined
-6|/after-led:believe far joined
-5|/after-led:below near joined
-8|/after-led:bind far joined
6|/after-led:both far free
4|/after-led:both near free
9|/after-led:bring far free
8|/after-led:bring far joined
4|/after-led:bring near free
-25|/after-led:but far joined
7|/after-led:buys far free
-20|/after-led:by far free
-5|/after-led:by far joined
41|/after-led:by near free
-7|/after-led:by near joined
24|/after-led:call for near free
-23|/after-led:call near free
4|/after-led:call on far joined
11|/after-led:caretaker far free
3|/after-led:caught near joined
-3|/after-led:cite far joined
-10|/after-led:clear far joined
-4|/after-led:commit near joined
3|/after-led:complete far joined
-12|/after-led:copy far joined
6|/after-led:credits far joined
21|/after-led:date far joined
-24|/after-led:defence minister far joined
25|/after-led:defence minister near joined
-8|/after-led:defence secretary far joined
-62|/after-led:defense minister far joined
18|/after-led:defense minister near joined
3|/after-led:deliver far free
-22|/after-led:did far joined
15|/after-led:done near joined
26|/after-led:double near joined
-39|/after-led:doubted far joined
-5|/after-led:dragged near free
12|/after-led:during near free
5|/after-led:encourage far joined
-6|/after-led:faraway near joined
-7|/after-led:first far joined
8|/after-led:for far free
-29|/after-led:for far joined
133|/after-led:for near free
12|/after-led:foreign minister near joined
12|/after-led:former far joined
-3|/after-led:former near joined
55|/after-led:from far free
-18|/after-led:from far joined
71|/after-led:from near free
-5|/after-led:fulfil far free
5|/after-led:fulfill near free
8|/after-led:fund far joined
-23|/after-led:gdp near free
-6|/after-led:give far joined
3|/after-led:goal far free
4|/after-led:goal near joined
10|/after-led:gross domestic product near free
15|/after-led:his far joined
3|/after-led:how far joined
19|/after-led:if far joined
-15|/after-led:if near joined
14|/after-led:in far free
-78|/after-led:in far joined
-9|/after-led:in line with far free
-8|/after-led:in line with far joined
-4|/after-led:in line with near free
-29|/after-led:in line with near joined
25|/after-led:in near free
-5|/after-led:in near joined
-14|/after-led:into near free
-7|/after-led:is far free
-9|/after-led:is near free
5|/after-led:its far free
-12|/after-led:its far joined
-4|/after-led:its near free
-8|/after-led:joining far free
-19|/after-led:keep far joined
-10|/after-led:leader near joined
15|/after-led:least near free
7|/after-led:let near joined
-37|/after-led:level far joined
-12|/after-led:level near joined
3|/after-led:like far free
-18|/after-led:like far joined
8|/after-led:like near free
41|/after-led:like near joined
6|/after-led:link far joined
-8|/after-led:lists far free
-44|/after-led:long far joined
3|/after-led:made far joined
9|/after-led:make far joined
8|/after-led:making far joined
-3|/after-led:mean far joined
-4|/after-led:mirror far joined
-24|/after-led:name far free
5|/after-led:near far joined
26|/after-led:next far joined
23|/after-led:next near free
-27|/after-led:no far joined
-8|/after-led:not near free
8|/after-led:note far joined
-7|/after-led:now near joined
3|/after-led:of far free
16|/after-led:of far joined
34|/after-led:of near free
-45|/after-led:of near joined
-3|/after-led:old far joined
-42|/after-led:on far free
-3|/after-led:on far joined
-43|/after-led:on near free
-12|/after-led:or near free
45|/after-led:other far joined
-21|/after-led:premier far joined
21|/after-led:present far joined
28|/after-led:president far free
8|/after-led:president far joined
7|/after-led:president near joined
14|/after-led:prime minister far joined
-33|/after-led:prime minister near joined
-11|/after-led:promise far free
-42|/after-led:put far joined
6|/after-led:quote far joined
18|/after-led:reckon near joined
-8|/after-led:replaced far joined
-16|/after-led:replaced near free
3|/after-led:require far joined
3|/after-led:revise far free
6|/after-led:revise near free
9|/after-led:running far joined
22|/after-led:say far joined
8|/after-led:say near free
19|/after-led:say near joined
30|/after-led:schedule far joined
7|/after-led:secretary near joined
4|/after-led:senior far joined
4|/after-led:several far joined
5|/after-led:share far joined
3|/after-led:shield far free
-11|/after-led:should near joined
-38|/after-led:since far joined
6|/after-led:speak about far joined
4|/after-led:spend far free
30|/after-led:split near joined
-13|/after-led:strategy far free
3|/after-led:stunned far free
-11|/after-led:surprised far free
4|/after-led:target far joined
53|/after-led:target near joined
-38|/after-led:tell far joined
-3|/after-led:tell near joined
78|/after-led:than far joined
-48|/after-led:that far free
40|/after-led:that far joined
85|/after-led:that near free
-19|/after-led:that near joined
-68|/after-led:this far joined
5|/after-led:though far joined
4|/after-led:though near joined
4|/after-led:tie far joined
-15|/after-led:time far free
18|/after-led:to far free
25|/after-led:to near free
-59|/after-led:toward far joined
-6|/after-led:trails far joined
22|/after-led:treasurer near joined
3|/after-led:turn near free
13|/after-led:turned far joined
-7|/after-led:two far joined
-8|/after-led:under near free
10|/after-led:upon near free
7|/after-led:visiting far joined
10|/after-led:want far free
7|/after-led:was near free
39|/after-led:what far free
29|/after-led:what far joined
-44|/after-led:what near free
41|/after-led:what near joined
-4|/after-led:whatever near free
24|/after-led:when far joined
-8|/after-led:when near joined
6|/after-led:where near joined
-4|/after-led:whereas far joined
-26|/after-led:whether far joined
32|/after-led:which far joined
8|/after-led:which near joined
-30|/after-led:while near joined
-38|/after-led:whose far joined
-10|/after-led:will near joined
-10|/after-led:with far free
-22|/after-led:with near free
-7|/after-led:with near joined
9|/after-led:within far joined
-7|/after-led:without near free
-7|/after-led:year far joined
-8|/after-led:— far joined
133|/after:allies name
14|/after:body name
13|/after:body owner
-22|/after:capital name
13|/after:capital owner
-28|/after:country name
-19|/after:country owner
-10|/after:gov name
-76|/after:gov owner
23|/after:leader name
-8|/after:nongov name
17|/after:nongov owner
-6|/after:people name
-18|/after:people owner
-74|/after:pronoun name
-122|/after:pronoun owner
-31|/asked
50|/asks
-12|/before-clause:after-figure inside name allies
14|/before-clause:after-figure inside name body
19|/before-clause:after-figure inside name capital
-37|/before-clause:after-figure inside name country
28|/before-clause:after-figure inside name gov
33|/before-clause:after-figure inside name leader
19|/before-clause:after-figure inside name nongov
-7|/before-clause:after-figure inside name people
-10|/before-clause:after-figure inside name pronoun
-56|/before-clause:after-figure inside owner body
10|/before-clause:after-figure inside owner capital
19|/before-clause:after-figure inside owner country
9|/before-clause:after-figure inside owner gov
4|/before-clause:after-figure inside owner leader
-16|/before-clause:after-figure inside owner people
75|/before-clause:after-figure inside owner pronoun
-39|/before-clause:after-figure opens name allies
6|/before-clause:after-figure opens name body
-29|/before-clause:after-figure opens name country
3|/before-clause:after-figure opens name gov
29|/before-clause:after-figure opens name leader
-7|/before-clause:after-figure opens name nongov
-11|/before-clause:after-figure opens name people
31|/before-clause:after-figure opens owner body
17|/before-clause:after-figure opens owner capital
-25|/before-clause:after-figure opens owner country
22|/before-clause:after-figure opens owner people
-65|/before-clause:after-figure opens owner pronoun
60|/before-clause:free inside name allies
10|/before-clause:free inside name capital
35|/before-clause:free inside name country
-51|/before-clause:free inside name gov
-7|/before-clause:free inside name nongov
13|/before-clause:free inside name people
9|/before-clause:free inside owner allies
-3|/before-clause:free inside owner body
-41|/before-clause:free inside owner capital
61|/before-clause:free inside owner country
-35|/before-clause:free inside owner gov
-20|/before-clause:free inside owner leader
18|/before-clause:free inside owner nongov
-39|/before-clause:free inside owner people
-4|/before-clause:free inside owner pronoun
70|/before-clause:free opens name allies
22|/before-clause:free opens name body
-4|/before-clause:free opens name capital
72|/before-clause:free opens name country
-54|/before-clause:free opens name gov
-49|/before-clause:free opens name leader
-20|/before-clause:free opens name nongov
93|/before-clause:free opens name people
-45|/before-clause:free opens name pronoun
22|/before-clause:free opens owner body
28|/before-clause:free opens owner capital
23|/before-clause:free opens owner country
-8|/before-clause:free opens owner gov
-5|/before-clause:free opens owner leader
11|/before-clause:free opens owner nongov
44|/before-clause:free opens owner people
-34|/before-clause:free opens owner pronoun
101|/before-far:1
-4|/before-far:20
64|/before-far:4
-12|/before-far:60
50|/before-far:9
77|/before-free:0 after-figure name far
102|/before-free:0 after-figure name near
30|/before-free:0 after-figure owner far
79|/before-free:0 after-figure owner near
-10|/before-free:0 free name far
39|/before-free:0 free name near
31|/before-free:0 free owner far
37|/before-free:0 free owner near
-12|/before-free:1 after-figure name far
-23|/before-free:1 after-figure name near
9|/before-free:1 after-figure owner far
-54|/before-free:1 after-figure owner near
10|/before-free:1 free name far
3|/before-free:1 free name near
-23|/before-free:1 free owner far
-18|/before-free:1 free owner near
-87|/before-free:2 after-figure name far
-63|/before-free:2 after-figure name near
-6|/before-free:2 after-figure owner far
-31|/before-free:2 after-figure owner near
33|/before-free:2 free name far
65|/before-free:2 free name near
-5|/before-free:3 after-figure name far
12|/before-free:3 after-figure name near
25|/before-free:3 free name far
-19|/before-free:3 free name near
35|/before-joint:0 after-figure
61|/before-joint:0 free
-14|/before-joint:1 after-figure
45|/before-joint:1 free
-3|/before-joint:2 after-figure
68|/before-joint:2 free
8|/before-joint:3 after-figure
29|/before-led:
22|/before-led:\"
-51|/before-led:#
99|/before-led:'s
5|/before-led:(
20|/before-led:)
28|/before-led:*
-37|/before-led:,
6|/before-led:-
36|/before-led:--
13|/before-led:.
-23|/before-led::
34|/before-led:;
-36|/before-led:DATE
-18|/before-led:a
35|/before-led:abandon
46|/before-led:about
12|/before-led:above
-3|/before-led:accept
41|/before-led:across
3|/before-led:add
-25|/before-led:admiral
-11|/before-led:advise
5|/before-led:afford
52|/before-led:after
4|/before-led:against
19|/before-led:all
31|/before-led:alliance
-36|/before-led:allied
-6|/before-led:ambassador
-11|/before-led:among
-57|/before-led:an
-66|/before-led:and
26|/before-led:announce
3|/before-led:another
14|/before-led:as
5|/before-led:ask
-8|/before-led:assumed
-37|/before-led:at
10|/before-led:average
5|/before-led:badger
5|/before-led:baltic
-9|/before-led:bar
7|/before-led:be
7|/before-led:because
21|/before-led:become
-53|/before-led:behind
-24|/before-led:believe
8|/before-led:below
5|/before-led:benchmarking
-7|/before-led:between
-40|/before-led:borders
37|/before-led:bring
6|/before-led:brush aside
30|/before-led:but
-30|/before-led:by
15|/before-led:call
80|/before-led:call for
8|/before-led:call on
5|/before-led:came
-10|/before-led:campaign
54|/before-led:chairs
-7|/before-led:changed
-12|/before-led:chief
10|/before-led:cite
13|/before-led:claim
-18|/before-led:commitment
3|/before-led:commons
13|/before-led:computes
6|/before-led:consider
7|/before-led:contrast
-27|/before-led:contrasted
9|/before-led:convince
44|/before-led:copied
3|/before-led:costs
3|/before-led:council
-5|/before-led:counterpart
-29|/before-led:current
3|/before-led:cut
6|/before-led:davos
3|/before-led:de
3|/before-led:decade
-78|/before-led:declaration
13|/before-led:defence minister
-20|/before-led:defense minister
-21|/before-led:defense secretary
11|/before-led:dem
-10|/before-led:democratic
-17|/before-led:democratic party for the people
5|/before-led:deputy prime minister
10|/before-led:describe
11|/before-led:disclose
-23|/before-led:does
30|/before-led:double
-48|/before-led:doubt
-39|/before-led:draft
76|/before-led:drop
8|/before-led:each
5|/before-led:earlier
-17|/before-led:early
-19|/before-led:economy
-3|/before-led:eight
-4|/before-led:elect
-3|/before-led:embrace
-23|/before-led:estimate
-29|/before-led:europe
-51|/before-led:european
7|/before-led:even
50|/before-led:every
11|/before-led:exceed
3|/before-led:exempt
34|/before-led:expect
5|/before-led:finance
6|/before-led:finance minister
16|/before-led:find
-14|/before-led:first
3|/before-led:five
-79|/before-led:follow
-3|/before-led:followed
-4|/before-led:following
-18|/before-led:follows
-44|/before-led:for
9|/before-led:force
-10|/before-led:foreign minister
5|/before-led:form
-43|/before-led:former
-3|/before-led:forward
-56|/before-led:from
-70|/before-led:fulfill
23|/before-led:general
5|/before-led:get
-6|/before-led:give
9|/before-led:gross national product
-15|/before-led:guidelines
-35|/before-led:gulf
-18|/before-led:had
-18|/before-led:hail
28|/before-led:has
11|/before-led:have
7|/before-led:her
-42|/before-led:his
3|/before-led:hit
3|/before-led:hold
6|/before-led:hold up
16|/before-led:hope
-20|/before-led:host
76|/before-led:if
-3|/before-led:importing
-98|/before-led:in
32|/before-led:in line with
-61|/before-led:including
27|/before-led:increase
3|/before-led:into
-118|/before-led:is
10|/before-led:its
-65|/before-led:join
-7|/before-led:joined
20|/before-led:keep
39|/before-led:largest
-3|/before-led:leads
8|/before-led:lean on
-18|/before-led:learn
5|/before-led:leave
-73|/before-led:lecture
-11|/before-led:left
36|/before-led:let
3|/before-led:lets
27|/before-led:lift
-35|/before-led:like
5|/before-led:like to see
-4|/before-led:longer
7|/before-led:look at
-32|/before-led:make
44|/before-led:make good on
3|/before-led:many
-18|/before-led:match
10|/before-led:mean
-37|/before-led:meet
-24|/before-led:mention
-39|/before-led:method
10|/before-led:mind
-9|/before-led:minded
5|/before-led:model
12|/before-led:most
-56|/before-led:move up
6|/before-led:name
-3|/before-led:national product
-36|/before-led:national security adviser
78|/before-led:neighboring
12|/before-led:neighbouring
26|/before-led:neighbours
50|/before-led:neither
-4|/before-led:neutral
-65|/before-led:new
4|/before-led:newest
-22|/before-led:next
11|/before-led:no
-48|/before-led:nor
-31|/before-led:not
9|/before-led:note
-20|/before-led:now
-4|/before-led:oblige
-32|/before-led:of
45|/before-led:on
-42|/before-led:one
41|/before-led:only
10|/before-led:opened
4|/before-led:opposition
6|/before-led:opposition leader
17|/before-led:or
-38|/before-led:other
-14|/before-led:our
5|/before-led:out
-20|/before-led:outside
-29|/before-led:over
12|/before-led:own
13|/before-led:pacifist
5|/before-led:partner
-9|/before-led:party
41|/before-led:praised
79|/before-led:premier
8|/before-led:president
19|/before-led:press
37|/before-led:pressure
71|/before-led:prime minister
4|/before-led:promise
5|/before-led:propose
32|/before-led:push
51|/before-led:put
-17|/before-led:quadruple
48|/before-led:raise
-73|/before-led:reach
-66|/before-led:read
10|/before-led:reaffirm
-7|/before-led:rebuff
5|/before-led:regards
5|/before-led:reiterate
-4|/before-led:reject
11|/before-led:remind
4|/before-led:renewed
-5|/before-led:repeat
6|/before-led:reporters
16|/before-led:represent
4|/before-led:restates
33|/before-led:return
19|/before-led:running
21|/before-led:say
16|/before-led:seen
8|/before-led:senior
11|/before-led:share
4|/before-led:should
25|/before-led:show
8|/before-led:signed
-20|/before-led:since
3|/before-led:skips
-3|/before-led:some
-15|/before-led:south
-16|/before-led:spared
-6|/before-led:splits
-4|/before-led:spurn
3|/before-led:staked
-7|/before-led:standard
-3|/before-led:stick to
-6|/before-led:strengthen
46|/before-led:study
-9|/before-led:take
21|/before-led:talk about
-21|/before-led:tell
-4|/before-led:terms
64|/before-led:than
-35|/before-led:thank
46|/before-led:that
21|/before-led:the
-21|/before-led:the economy
32|/before-led:think
-29|/before-led:though
-3|/before-led:threw
-15|/before-led:throwing
-48|/before-led:to
-19|/before-led:together
11|/before-led:trail
16|/before-led:trails
7|/before-led:trends
-3|/before-led:turn down
15|/before-led:under
15|/before-led:unless
6|/before-led:unlike
24|/before-led:urge
-7|/before-led:use
-17|/before-led:visits
11|/before-led:want
3|/before-led:war
-24|/before-led:was
13|/before-led:way
9|/before-led:welcomed
3|/before-led:west
-6|/before-led:what
4|/before-led:whatever
18|/before-led:when
11|/before-led:whereas
31|/before-led:wherein
-11|/before-led:whether
11|/before-led:which
63|/before-led:while
17|/before-led:whom
34|/before-led:whose
-35|/before-led:why
3|/before-led:will
45|/before-led:with
32|/before-led:within
8|/before-led:years
-38|/before-led:yet
-37|/before-led:your
35|/before-led:—
79|/before:allies name
9|/before:allies owner
45|/before:body name
-6|/before:body owner
27|/before:capital name
14|/before:capital owner
42|/before:country name
77|/before:country owner
-74|/before:gov name
-33|/before:gov owner
14|/before:leader name
-20|/before:leader owner
-16|/before:nongov name
29|/before:nongov owner
87|/before:people name
12|/before:people owner
-57|/before:pronoun name
-28|/before:pronoun owner
-5|/class-home:ALLIES CHN
-21|/class-home:ALLIES EU
24|/class-home:ALLIES JPN
-11|/class-home:ALLIES NATO
-17|/class-home:ALLIES USA
36|/class-home:ALLIES foe
16|/class-home:ALLIES land
-36|/class-home:ALLIES member
8|/class-home:CHN CHN
-40|/class-home:CHN JPN
3|/class-home:CHN land
24|/class-home:EU EU
17|/class-home:EU JPN
-39|/class-home:EU member
-14|/class-home:JPN CHN
11|/class-home:JPN JPN
13|/class-home:JPN NATO
-42|/class-home:JPN foe
70|/class-home:JPN land
54|/class-home:JPN member
-19|/class-home:NATO EU
-14|/class-home:NATO JPN
23|/class-home:NATO NATO
-5|/class-home:NATO USA
8|/class-home:NATO foe
-63|/class-home:NATO land
43|/class-home:NATO member
-3|/class-home:USA CHN
-5|/class-home:USA EU
-25|/class-home:USA JPN
-22|/class-home:USA NATO
22|/class-home:USA USA
-11|/class-home:USA foe
-52|/class-home:USA land
-37|/class-home:USA member
-12|/class-home:foe JPN
-28|/class-home:foe NATO
15|/class-home:foe foe
7|/class-home:foe land
-26|/class-home:foe member
16|/class-home:land CHN
44|/class-home:land JPN
9|/class-home:land NATO
-8|/class-home:land foe
24|/class-home:land land
45|/class-home:land member
19|/class-home:member EU
-4|/class-home:member JPN
16|/class-home:member NATO
4|/class-home:member foe
-5|/class-home:member land
-4|/class-home:member member
-4|/class-named:ALLIES CHN others-named
-20|/class-named:ALLIES EU others-named
-16|/class-named:ALLIES JPN nobody-named
40|/class-named:ALLIES JPN others-named
-15|/class-named:ALLIES NATO nobody-named
4|/class-named:ALLIES NATO others-named
-17|/class-named:ALLIES USA nobody-named
36|/class-named:ALLIES foe others-named
-4|/class-named:ALLIES land nobody-named
20|/class-named:ALLIES land others-named
-46|/class-named:ALLIES member nobody-named
10|/class-named:ALLIES member others-named
9|/class-named:CHN CHN nobody-named
24|/class-named:CHN JPN nobody-named
-64|/class-named:CHN JPN others-named
41|/class-named:CHN land nobody-named
-38|/class-named:CHN land others-named
3|/class-named:EU EU nobody-named
22|/class-named:EU EU others-named
25|/class-named:EU JPN nobody-named
-8|/class-named:EU JPN others-named
-39|/class-named:EU member others-named
-3|/class-named:JPN CHN nobody-named
-11|/class-named:JPN CHN others-named
-19|/class-named:JPN JPN nobody-named
30|/class-named:JPN JPN others-named
13|/class-named:JPN NATO others-named
-18|/class-named:JPN foe nobody-named
-25|/class-named:JPN foe others-named
-14|/class-named:JPN land nobody-named
84|/class-named:JPN land others-named
14|/class-named:JPN member nobody-named
40|/class-named:JPN member others-named
-17|/class-named:NATO EU others-named
-34|/class-named:NATO JPN nobody-named
20|/class-named:NATO JPN others-named
15|/class-named:NATO NATO nobody-named
8|/class-named:NATO NATO others-named
-6|/class-named:NATO USA others-named
8|/class-named:NATO foe others-named
-33|/class-named:NATO land nobody-named
-30|/class-named:NATO land others-named
-7|/class-named:NATO member nobody-named
50|/class-named:NATO member others-named
-3|/class-named:USA CHN others-named
-5|/class-named:USA EU others-named
47|/class-named:USA JPN nobody-named
-72|/class-named:USA JPN others-named
-20|/class-named:USA NATO others-named
16|/class-named:USA USA nobody-named
6|/class-named:USA USA others-named
-11|/class-named:USA foe others-named
28|/class-named:USA land nobody-named
-81|/class-named:USA land others-named
-6|/class-named:USA member nobody-named
-31|/class-named:USA member others-named
-5|/class-named:foe JPN nobody-named
-7|/class-named:foe JPN others-named
-27|/class-named:foe NATO others-named
19|/class-named:foe foe nobody-named
-4|/class-named:foe foe others-named
7|/class-named:foe land others-named
33|/class-named:foe member nobody-named
-59|/class-named:foe member others-named
-5|/class-named:land CHN nobody-named
22|/class-named:land CHN others-named
24|/class-named:land JPN nobody-named
20|/class-named:land JPN others-named
-7|/class-named:land NATO nobody-named
16|/class-named:land NATO others-named
-8|/class-named:land foe others-named
21|/class-named:land land others-named
30|/class-named:land member nobody-named
15|/class-named:land member others-named
19|/class-named:member EU others-named
-46|/class-named:member JPN nobody-named
41|/class-named:member JPN others-named
9|/class-named:member NATO nobody-named
7|/class-named:member NATO others-named
4|/class-named:member foe others-named
-21|/class-named:member land nobody-named
16|/class-named:member land others-named
-18|/class-named:member member nobody-named
14|/class-named:member member others-named
32|/class-shape:ALLIES fine
29|/class-shape:ALLIES half
-88|/class-shape:ALLIES tenth
13|/class-shape:ALLIES whole
-30|/class-shape:CHN fine
34|/class-shape:CHN half
19|/class-shape:CHN tenth
-53|/class-shape:CHN whole
-37|/class-shape:EU half
39|/class-shape:EU tenth
65|/class-shape:JPN fine
-11|/class-shape:JPN half
-21|/class-shape:JPN tenth
60|/class-shape:JPN whole
-74|/class-shape:NATO fine
67|/class-shape:NATO half
-92|/class-shape:NATO tenth
72|/class-shape:NATO whole
-48|/class-shape:USA fine
-40|/class-shape:USA half
7|/class-shape:USA tenth
-53|/class-shape:USA whole
-18|/class-shape:foe fine
-14|/class-shape:foe half
4|/class-shape:foe tenth
-15|/class-shape:foe whole
104|/class-shape:land fine
-8|/class-shape:land half
55|/class-shape:land tenth
-21|/class-shape:land whole
-31|/class-shape:member fine
-20|/class-shape:member half
78|/class-shape:member tenth
-3|/class-value:ALLIES 0.1
67|/class-value:ALLIES 0.25
-4|/class-value:ALLIES 0.96
-61|/class-value:ALLIES 1
-5|/class-value:ALLIES 1.4
22|/class-value:ALLIES 1.5
-6|/class-value:ALLIES 1.6
-3|/class-value:ALLIES 1.7
-7|/class-value:ALLIES 1.8
-50|/class-value:ALLIES 1E+1
16|/class-value:ALLIES 2
-3|/class-value:ALLIES 2.2
-4|/class-value:ALLIES 2.3
-3|/class-value:ALLIES 2.32
-4|/class-value:ALLIES 2.4
-25|/class-value:ALLIES 2.5
-6|/class-value:ALLIES 2.6
-7|/class-value:ALLIES 2.8
-44|/class-value:ALLIES 3
-19|/class-value:ALLIES 3.3
41|/class-value:ALLIES 3.5
-4|/class-value:ALLIES 3.7
-3|/class-value:ALLIES 3.8
16|/class-value:ALLIES 4
-4|/class-value:ALLIES 4.7
144|/class-value:ALLIES 5
-4|/class-value:ALLIES 6
-3|/class-value:ALLIES 6.5
-28|/class-value:EU 1.5
-3|/class-value:EU 1.6
46|/class-value:EU 1.9
-5|/class-value:EU 2
4|/class-value:EU 3
-3|/class-value:EU 3.5
-4|/class-value:EU 4.5
4|/class-value:EU 5
-12|/class-value:NATO 0.2
-31|/class-value:NATO 0.25
-5|/class-value:NATO 0.9
-3|/class-value:NATO 0.96
-78|/class-value:NATO 1
-6|/class-value:NATO 1.2
-13|/class-value:NATO 1.24
-8|/class-value:NATO 1.28
-13|/class-value:NATO 1.3
-22|/class-value:NATO 1.37
-35|/class-value:NATO 1.4
32|/class-value:NATO 1.43
-5|/class-value:NATO 1.49
47|/class-value:NATO 1.5
-36|/class-value:NATO 1.53
-20|/class-value:NATO 1.6
22|/class-value:NATO 1.7
-28|/class-value:NATO 1.8
-5|/class-value:NATO 1.9
-36|/class-value:NATO 1E+1
28|/class-value:NATO 2
-3|/class-value:NATO 2.01
58|/class-value:NATO 2.02
-3|/class-value:NATO 2.05
-14|/class-value:NATO 2.07
-68|/class-value:NATO 2.1
16|/class-value:NATO 2.2
37|/class-value:NATO 2.3
-5|/class-value:NATO 2.4
34|/class-value:NATO 2.5
-7|/class-value:NATO 2.6
63|/class-value:NATO 2.7
-23|/class-value:NATO 2.8
-3|/class-value:NATO 27
-5|/class-value:NATO 3
-3|/class-value:NATO 3.2
69|/class-value:NATO 3.3
-6|/class-value:NATO 3.4
11|/class-value:NATO 3.5
3|/class-value:NATO 3.7
-3|/class-value:NATO 3.8
-4|/class-value:NATO 3.9
-3|/class-value:NATO 34
12|/class-value:NATO 4
-22|/class-value:NATO 4.1
-5|/class-value:NATO 4.12
-13|/class-value:NATO 4.5
-21|/class-value:NATO 4.7
-5|/class-value:NATO 4.9
175|/class-value:NATO 5
-5|/class-value:NATO 5.5
-5|/class-value:NATO 6
-3|/class-value:NATO 6.5
-9|/class-value:NATO 7
9|/class-value:USA 0.1
-40|/class-value:USA 0.9
-7|/class-value:USA 0.91
-38|/class-value:USA 0.93
-6|/class-value:USA 0.95
-3|/class-value:USA 0.997
-67|/class-value:USA 1
-4|/class-value:USA 1.2
-24|/class-value:USA 1.3
-32|/class-value:USA 1.4
-29|/class-value:USA 1.5
-38|/class-value:USA 1.6
-12|/class-value:USA 1.7
-50|/class-value:USA 1.8
-7|/class-value:USA 1.9
-31|/class-value:USA 1E+1
-118|/class-value:USA 2
-3|/class-value:USA 2.1
-5|/class-value:USA 2.2
-23|/class-value:USA 2.3
-3|/class-value:USA 2.32
-17|/class-value:USA 2.4
-76|/class-value:USA 2.5
-75|/class-value:USA 2.6
-47|/class-value:USA 2.8
17|/class-value:USA 2.9
-22|/class-value:USA 2E+1
-17|/class-value:USA 3
33|/class-value:USA 3.1
73|/class-value:USA 3.2
18|/class-value:USA 3.3
-17|/class-value:USA 3.32
26|/class-value:USA 3.38
123|/class-value:USA 3.4
-60|/class-value:USA 3.5
7|/class-value:USA 3.68
20|/class-value:USA 3.8
-27|/class-value:USA 4
-6|/class-value:USA 4.4
53|/class-value:USA 4.5
70|/class-value:USA 4.6
9|/class-value:USA 4.7
4|/class-value:USA 4.9
112|/class-value:USA 5
4|/class-value:USA 5.5
25|/class-value:USA 5.6
29|/class-value:USA 6
69|/class-value:USA 6.5
9|/class-value:USA 7
-6|/class-value:USA 7.3
-8|/class-value:USA 8.8
78|/class-value:USA 9
48|/class-verb:ALLIES be
9|/class-verb:ALLIES cap
-20|/class-verb:ALLIES demand
15|/class-verb:ALLIES denial
8|/class-verb:ALLIES level
-22|/class-verb:ALLIES move
7|/class-verb:ALLIES proposal
7|/class-verb:ALLIES spend
-23|/class-verb:CHN be
11|/class-verb:CHN cap
-5|/class-verb:CHN demand
-3|/class-verb:CHN denial
22|/class-verb:CHN level
-31|/class-verb:CHN pledge
44|/class-verb:CHN proposal
21|/class-verb:CHN spend
-27|/class-verb:EU be
22|/class-verb:EU demand
-4|/class-verb:EU level
47|/class-verb:EU move
-21|/class-verb:EU pledge
28|/class-verb:EU spend
10|/class-verb:JPN be
19|/class-verb:JPN cap
29|/class-verb:JPN demand
-13|/class-verb:JPN denial
11|/class-verb:JPN level
7|/class-verb:JPN move
3|/class-verb:JPN pledge
-35|/class-verb:JPN spend
-11|/class-verb:NATO cap
-13|/class-verb:NATO demand
20|/class-verb:NATO denial
-20|/class-verb:NATO level
-46|/class-verb:NATO move
-78|/class-verb:NATO pledge
-21|/class-verb:NATO proposal
-54|/class-verb:NATO spend
21|/class-verb:USA be
37|/class-verb:USA cap
-26|/class-verb:USA demand
-5|/class-verb:USA denial
18|/class-verb:USA level
-13|/class-verb:USA move
20|/class-verb:USA pledge
-44|/class-verb:USA proposal
10|/class-verb:USA spend
4|/class-verb:foe be
-13|/class-verb:foe demand
8|/class-verb:foe level
-12|/class-verb:foe move
-20|/class-verb:foe pledge
-14|/class-verb:foe proposal
-43|/class-verb:foe spend
-5|/class-verb:land be
31|/class-verb:land cap
19|/class-verb:land demand
-47|/class-verb:land denial
-14|/class-verb:land move
81|/class-verb:land pledge
37|/class-verb:land proposal
-62|/class-verb:land spend
-27|/class-verb:member be
-95|/class-verb:member cap
7|/class-verb:member demand
35|/class-verb:member denial
-44|/class-verb:member level
51|/class-verb:member move
46|/class-verb:member pledge
-11|/class-verb:member proposal
128|/class-verb:member spend
-14|/class:ALLIES
-30|/class:CHN
92|/class:JPN
-27|/class:NATO
-133|/class:USA
-44|/class:foe
130|/class:land
26|/class:member
78|/heir:nobody-named
14|/heir:others-named
145|/home:nobody-named
58|/home:others-named
31|/last:before
9|/named:1
89|/named:2
157|/named:3
67|/ruled
-21|/ruled:spender-after
-43|/ruled:spender-asked
3|/ruled:spender-asked-before
-56|/ruled:spender-before
40|/ruled:spender-beside
56|/ruled:spender-both
-57|/ruled:spender-clause
12|/ruled:spender-clause-after
-17|/ruled:spender-denier
-8|/ruled:spender-denies
20|/ruled:spender-gapped
-40|/ruled:spender-home
36|/ruled:spender-listed
15|/ruled:spender-located
12|/ruled:spender-matched
19|/ruled:spender-members
-62|/ruled:spender-near
-56|/ruled:spender-near-asked
51|/ruled:spender-object
20|/ruled:spender-object-asked
41|/ruled:spender-of-gdp
-47|/ruled:spender-of-noun
-8|/ruled:spender-ours
21|/ruled:spender-party
10|/ruled:spender-pronoun
38|/ruled:spender-relative
55|/ruled:spender-respectively
8|/ruled:spender-set-by
-55|/ruled:spender-should
29|/ruled:spender-standard
-56|/ruled:spender-subject
40|/ruled:spender-where
70|/ruled:spender-whoever
7|/subject-of:able
-64|/subject-of:about
7|/subject-of:accept
-32|/subject-of:account
-39|/subject-of:adopt
15|/subject-of:advise
-3|/subject-of:afford
-69|/subject-of:agree
9|/subject-of:aim
11|/subject-of:allocate
-22|/subject-of:allot
5|/subject-of:amount
-32|/subject-of:announce
-12|/subject-of:approach
16|/subject-of:approve
-38|/subject-of:argue
9|/subject-of:arrive
12|/subject-of:ask for
6|/subject-of:attain
59|/subject-of:average
-39|/subject-of:back
-4|/subject-of:balk
-18|/subject-of:be
-30|/subject-of:believe
9|/subject-of:bind
26|/subject-of:bring
7|/subject-of:bring forward
-3|/subject-of:bring up the rear
8|/subject-of:brush aside
8|/subject-of:brush off
9|/subject-of:budget
-29|/subject-of:calculate
-23|/subject-of:call
-47|/subject-of:call for
-21|/subject-of:call on
26|/subject-of:campaign
5|/subject-of:cap
20|/subject-of:choose
7|/subject-of:come up with
8|/subject-of:commit
-31|/subject-of:concede
51|/subject-of:consider
33|/subject-of:consult
-13|/subject-of:contain
-5|/subject-of:contribute
-7|/subject-of:course
8|/subject-of:debate
7|/subject-of:decide
3|/subject-of:decline
19|/subject-of:demand
21|/subject-of:devote
38|/subject-of:discuss
-8|/subject-of:dismiss
-23|/subject-of:do
3|/subject-of:dodge
4|/subject-of:double
14|/subject-of:drop
-27|/subject-of:due
-22|/subject-of:effort
-49|/subject-of:end
14|/subject-of:endorse
10|/subject-of:equal
6|/subject-of:estimate
15|/subject-of:exceed
-26|/subject-of:exempt
-31|/subject-of:expect
-11|/subject-of:fall
10|/subject-of:favor
11|/subject-of:favour
-78|/subject-of:feel
4|/subject-of:fend off
19|/subject-of:find the money for
14|/subject-of:float
-9|/subject-of:force
9|/subject-of:forecast
26|/subject-of:foresee
3|/subject-of:free
-72|/subject-of:fulfill
58|/subject-of:get
-30|/subject-of:give
42|/subject-of:go
3|/subject-of:grow
4|/subject-of:have
-3|/subject-of:head
3|/subject-of:hint
-9|/subject-of:hold
-7|/subject-of:hold up
95|/subject-of:hope
-19|/subject-of:hover
8|/subject-of:hurry
41|/subject-of:increase
8|/subject-of:insist
-22|/subject-of:insist on
39|/subject-of:intend
14|/subject-of:invest
-39|/subject-of:keep
14|/subject-of:lay out
-78|/subject-of:leap
-7|/subject-of:leave
36|/subject-of:lift
-3|/subject-of:like to see
-3|/subject-of:likely
-4|/subject-of:live up to
-74|/subject-of:look for
7|/subject-of:lower
44|/subject-of:make good on
16|/subject-of:manage
-107|/subject-of:match
53|/subject-of:mean
-34|/subject-of:meet
33|/subject-of:mention
-49|/subject-of:move up
19|/subject-of:mull
13|/subject-of:name
-75|/subject-of:nod to
-11|/subject-of:oblige
7|/subject-of:offer
10|/subject-of:oppose
-8|/subject-of:opt
6|/subject-of:opt out
49|/subject-of:pay
31|/subject-of:plan
3|/subject-of:plead for
3|/subject-of:pledge
3|/subject-of:ponder
13|/subject-of:prefer
3|/subject-of:prepare
22|/subject-of:press for
5|/subject-of:project
40|/subject-of:promise
-46|/subject-of:propose
33|/subject-of:push
-7|/subject-of:push for
-16|/subject-of:put
4|/subject-of:race
-24|/subject-of:raise
3|/subject-of:ready
-72|/subject-of:reaffirm
-44|/subject-of:recommend
-8|/subject-of:refuse
18|/subject-of:reject
46|/subject-of:remain
10|/subject-of:request
4|/subject-of:resolve
36|/subject-of:rise
28|/subject-of:rule out
3|/subject-of:say no to
3|/subject-of:scramble
-44|/subject-of:secure
-54|/subject-of:seek
20|/subject-of:set
21|/subject-of:set aside
15|/subject-of:set his sights on
4|/subject-of:set its sights on
10|/subject-of:set out
12|/subject-of:settle for
-50|/subject-of:settle on
4|/subject-of:shy away
-71|/subject-of:sidestep
3|/subject-of:sign on
-48|/subject-of:sign up
-11|/subject-of:sit
5|/subject-of:slip
-37|/subject-of:speak of
17|/subject-of:speculate
40|/subject-of:spend
5|/subject-of:spurn
6|/subject-of:stand
10|/subject-of:start at
15|/subject-of:start from
14|/subject-of:stick to
3|/subject-of:stick with
-7|/subject-of:stop
19|/subject-of:strain
6|/subject-of:struggle
-92|/subject-of:study
-15|/subject-of:suggest
14|/subject-of:swear
-44|/subject-of:swell
37|/subject-of:take
3|/subject-of:talk
11|/subject-of:talk about
17|/subject-of:talk of
8|/subject-of:tell
-21|/subject-of:think
-6|/subject-of:tie at
-35|/subject-of:time
4|/subject-of:top
-3|/subject-of:tout
-17|/subject-of:toy with
3|/subject-of:track
-20|/subject-of:try
22|/subject-of:turn down
-7|/subject-of:urge
12|/subject-of:use
8|/subject-of:utter
19|/subject-of:veto
12|/subject-of:vote on
76|/subject-of:vow
-24|/subject-of:want
8|/subject-of:weigh
-37|/subject-of:work out at
-8|/subject-of:write
-18|/subject:be allies
31|/subject:be body
-34|/subject:be capital
27|/subject:be country
27|/subject:be gov
-4|/subject:be leader
-12|/subject:be nongov
6|/subject:be people
-42|/subject:be pronoun
-37|/subject:cap country
9|/subject:cap gov
6|/subject:cap leader
-22|/subject:cap nongov
-9|/subject:cap pronoun
-53|/subject:demand body
-35|/subject:demand capital
-27|/subject:demand country
-30|/subject:demand gov
-39|/subject:demand nongov
-15|/subject:demand pronoun
-3|/subject:denial body
42|/subject:denial capital
37|/subject:denial country
-19|/subject:denial gov
3|/subject:denial leader
-5|/subject:denial nongov
-18|/subject:denial pronoun
4|/subject:level allies
-9|/subject:level body
25|/subject:level capital
21|/subject:level country
-19|/subject:level gov
15|/subject:level leader
7|/subject:level people
-28|/subject:level pronoun
-42|/subject:move allies
-42|/subject:move body
41|/subject:move capital
48|/subject:move gov
-50|/subject:move leader
25|/subject:move people
-12|/subject:move pronoun
-6|/subject:pledge allies
4|/subject:pledge body
-9|/subject:pledge capital
24|/subject:pledge country
-44|/subject:pledge gov
18|/subject:pledge leader
5|/subject:pledge nongov
-104|/subject:pledge pronoun
14|/subject:proposal allies
-23|/subject:proposal body
-69|/subject:proposal capital
-9|/subject:proposal country
58|/subject:proposal gov
54|/subject:proposal leader
12|/subject:proposal nongov
-39|/subject:proposal people
16|/subject:proposal pronoun
9|/subject:spend allies
63|/subject:spend body
10|/subject:spend capital
-7|/subject:spend country
23|/subject:spend gov
-3|/subject:spend leader
9|/subject:spend nongov
-13|/subject:spend pronoun
90|/title
21|/told-of:0
-21|/told-of:1
-111|/unnamed
-144|/unnamed-beside-others
-12|benchmark/after-joint:0 mid
-16|benchmark/after-joint:0 near
-3|benchmark/after-joint:1 far
-5|benchmark/after-joint:1 mid
-5|benchmark/after-led:for far free
-7|benchmark/after-led:for near free
-5|benchmark/after-led:of far free
-5|benchmark/after-led:that far joined
-4|benchmark/after-led:to near free
5|benchmark/after:allies name
-4|benchmark/after:body name
-5|benchmark/after:body owner
-8|benchmark/after:capital name
-7|benchmark/after:country name
-17|benchmark/after:gov name
-3|benchmark/after:gov owner
-3|benchmark/after:pronoun name
-6|benchmark/asked
-28|benchmark/asks
3|benchmark/before-clause:after-figure inside name allies
-3|benchmark/before-clause:after-figure inside name country
-4|benchmark/before-clause:free inside name body
-5|benchmark/before-clause:free inside name capital
-7|benchmark/before-clause:free inside name country
-5|benchmark/before-clause:free inside name pronoun
12|benchmark/before-clause:free inside owner body
-21|benchmark/before-clause:free opens name body
-4|benchmark/before-clause:free opens name capital
-5|benchmark/before-clause:free opens name country
-3|benchmark/before-clause:free opens name pronoun
-6|benchmark/before-clause:free opens owner capital
-33|benchmark/before-far:4
-23|benchmark/before-far:9
-4|benchmark/before-free:0 after-figure name near
-40|benchmark/before-free:0 free name near
-3|benchmark/before-free:0 free owner near
-5|benchmark/before-free:1 free name far
-6|benchmark/before-free:1 free name near
7|benchmark/before-free:1 free owner near
3|benchmark/before-free:2 after-figure name near
-47|benchmark/before-joint:0 free
-3|benchmark/before-joint:1 after-figure
-4|benchmark/before-joint:2 free
-16|benchmark/before-led:
14|benchmark/before-led:every
3|benchmark/before-led:five
-3|benchmark/before-led:has
-3|benchmark/before-led:only
-4|benchmark/before-led:praised
-22|benchmark/before-led:that
6|benchmark/before:allies name
-26|benchmark/before:body name
12|benchmark/before:body owner
-9|benchmark/before:capital name
-7|benchmark/before:capital owner
-17|benchmark/before:country name
-4|benchmark/before:gov name
-3|benchmark/before:leader name
-8|benchmark/before:pronoun name
6|benchmark/class-home:ALLIES CHN
82|benchmark/class-home:ALLIES JPN
8|benchmark/class-home:ALLIES NATO
3|benchmark/class-home:ALLIES USA
51|benchmark/class-home:ALLIES land
25|benchmark/class-home:ALLIES member
-47|benchmark/class-home:JPN JPN
-7|benchmark/class-home:JPN land
-4|benchmark/class-home:JPN member
-20|benchmark/class-home:NATO JPN
-6|benchmark/class-home:NATO NATO
-3|benchmark/class-home:NATO USA
-4|benchmark/class-home:NATO land
-12|benchmark/class-home:NATO member
-5|benchmark/class-home:USA JPN
-4|benchmark/class-home:land CHN
-7|benchmark/class-home:land JPN
-38|benchmark/class-home:land land
-7|benchmark/class-home:member member
6|benchmark/class-named:ALLIES CHN others-named
33|benchmark/class-named:ALLIES JPN nobody-named
49|benchmark/class-named:ALLIES JPN others-named
8|benchmark/class-named:ALLIES NATO others-named
3|benchmark/class-named:ALLIES USA others-named
16|benchmark/class-named:ALLIES land nobody-named
35|benchmark/class-named:ALLIES land others-named
12|benchmark/class-named:ALLIES member nobody-named
12|benchmark/class-named:ALLIES member others-named
-25|benchmark/class-named:JPN JPN nobody-named
-22|benchmark/class-named:JPN JPN others-named
-7|benchmark/class-named:JPN land others-named
-4|benchmark/class-named:JPN member nobody-named
-3|benchmark/class-named:NATO JPN nobody-named
-17|benchmark/class-named:NATO JPN others-named
-6|benchmark/class-named:NATO NATO others-named
-3|benchmark/class-named:NATO USA others-named
-3|benchmark/class-named:NATO land others-named
-4|benchmark/class-named:NATO member nobody-named
-8|benchmark/class-named:NATO member others-named
-4|benchmark/class-named:USA JPN others-named
-4|benchmark/class-named:land CHN others-named
-3|benchmark/class-named:land JPN nobody-named
-4|benchmark/class-named:land JPN others-named
-14|benchmark/class-named:land land nobody-named
-24|benchmark/class-named:land land others-named
-4|benchmark/class-named:member member nobody-named
-3|benchmark/class-named:member member others-named
72|benchmark/class-shape:ALLIES half
104|benchmark/class-shape:ALLIES whole
-28|benchmark/class-shape:JPN half
-29|benchmark/class-shape:JPN whole
-3|benchmark/class-shape:NATO half
-43|benchmark/class-shape:NATO whole
-4|benchmark/class-shape:USA half
-6|benchmark/class-shape:USA whole
-30|benchmark/class-shape:land half
-20|benchmark/class-shape:land whole
-6|benchmark/class-shape:member half
-4|benchmark/class-shape:member whole
40|benchmark/class-value:ALLIES 2
-13|benchmark/class-value:ALLIES 2.5
84|benchmark/class-value:ALLIES 3.5
62|benchmark/class-value:ALLIES 5
-6|benchmark/class-value:NATO 2
14|benchmark/class-value:NATO 2.5
-16|benchmark/class-value:NATO 3.5
-37|benchmark/class-value:NATO 5
-4|benchmark/class-value:USA 3.5
-6|benchmark/class-value:USA 5
15|benchmark/class-verb:ALLIES be
28|benchmark/class-verb:ALLIES demand
24|benchmark/class-verb:ALLIES move
7|benchmark/class-verb:ALLIES pledge
9|benchmark/class-verb:ALLIES proposal
23|benchmark/class-verb:ALLIES spend
-9|benchmark/class-verb:JPN be
-8|benchmark/class-verb:JPN demand
-8|benchmark/class-verb:JPN move
-4|benchmark/class-verb:JPN proposal
-3|benchmark/class-verb:NATO be
-12|benchmark/class-verb:NATO demand
-5|benchmark/class-verb:NATO move
-3|benchmark/class-verb:NATO pledge
-20|benchmark/class-verb:NATO spend
-6|benchmark/class-verb:land demand
-10|benchmark/class-verb:land move
-3|benchmark/class-verb:land proposal
176|benchmark/class:ALLIES
-58|benchmark/class:JPN
-47|benchmark/class:NATO
-9|benchmark/class:USA
-50|benchmark/class:land
-10|benchmark/class:member
-37|benchmark/heir:nobody-named
-54|benchmark/heir:others-named
-42|benchmark/home:nobody-named
-52|benchmark/home:others-named
-17|benchmark/last:before
-4|benchmark/last:same-sentence
-54|benchmark/named:1
-27|benchmark/named:2
-6|benchmark/named:3
14|benchmark/ruled
16|benchmark/ruled:spender-standard
11|benchmark/same-figure-of-another
-11|benchmark/same-figure-of-it
-5|benchmark/subject-of:be
-4|benchmark/subject-of:call
-21|benchmark/subject-of:spend
-3|benchmark/subject:move country
-20|benchmark/subject:spend body
-42|benchmark/title
25|benchmark/told-of:0
-19|benchmark/told-of:1
-4|benchmark/told-of:2
16|benchmark/unnamed
71|benchmark/unnamed-beside-others
-8|cap/after-joint:1 far
7|cap/after-joint:1 mid
4|cap/after-joint:1 near
3|cap/after-led:, near joined
-8|cap/after-led:replaced far joined
3|cap/after-led:that near joined
4|cap/after:pronoun owner
49|cap/asks
3|cap/before-clause:after-figure inside name country
7|cap/before-clause:free inside name country
7|cap/before-clause:free inside name gov
5|cap/before-clause:free opens name country
-10|cap/before-clause:free opens owner country
11|cap/before-far:9
3|cap/before-free:0 after-figure name near
18|cap/before-free:0 free name near
-8|cap/before-free:0 free owner near
10|cap/before-joint:0 free
3|cap/before-joint:1 after-figure
-4|cap/before-led:
3|cap/before-led:decade
7|cap/before-led:only
14|cap/before:country name
-10|cap/before:country owner
7|cap/before:gov name
-8|cap/class-home:ALLIES JPN
31|cap/class-home:JPN JPN
-6|cap/class-home:NATO JPN
-15|cap/class-home:land JPN
-4|cap/class-named:ALLIES JPN nobody-named
-3|cap/class-named:ALLIES JPN others-named
17|cap/class-named:JPN JPN nobody-named
15|cap/class-named:JPN JPN others-named
-3|cap/class-named:NATO JPN nobody-named
-3|cap/class-named:NATO JPN others-named
-9|cap/class-named:land JPN nobody-named
-7|cap/class-named:land JPN others-named
-9|cap/class-shape:ALLIES whole
34|cap/class-shape:JPN whole
-7|cap/class-shape:NATO whole
-14|cap/class-shape:land whole
-8|cap/class-value:ALLIES 1
-6|cap/class-value:NATO 1
3|cap/class-verb:JPN cap
-3|cap/class-verb:JPN proposal
3|cap/class-verb:land proposal
-10|cap/class:ALLIES
34|cap/class:JPN
-8|cap/class:NATO
-14|cap/class:land
10|cap/heir:others-named
17|cap/home:nobody-named
13|cap/home:others-named
15|cap/last:before
4|cap/last:same-sentence
-7|cap/named:1
10|cap/named:2
5|cap/named:3
18|cap/ruled
6|cap/ruled:spender-before
3|cap/ruled:spender-clause
8|cap/ruled:spender-subject
7|cap/subject-of:cap
3|cap/subject-of:free
3|cap/subject-of:go
8|cap/subject:cap country
3|cap/subject:move country
3|cap/subject:proposal country
19|cap/title
-10|cap/told-of:0
10|cap/told-of:1
6|cap/unnamed
-14|cap/unnamed-beside-others
16|demand/after-joint:0 far
84|demand/after-joint:0 mid
27|demand/after-joint:1 far
-7|demand/after-joint:1 mid
-46|demand/after-joint:1 near
-31|demand/after-joint:2 far
-20|demand/after-joint:2 mid
18|demand/after-joint:2 near
7|demand/after-joint:3 far
-50|demand/after-joint:3 near
-67|demand/after-led:\" far joined
-5|demand/after-led:\" near joined
7|demand/after-led:# near free
40|demand/after-led:'s far free
-27|demand/after-led:, far joined
-8|demand/after-led:, near joined
6|demand/after-led:; far joined
-24|demand/after-led:; near joined
-24|demand/after-led:allies far free
-12|demand/after-led:and far free
-13|demand/after-led:and near free
-45|demand/after-led:and near joined
3|demand/after-led:angered near free
19|demand/after-led:anything near free
-19|demand/after-led:as far joined
4|demand/after-led:as near free
-18|demand/after-led:as near joined
11|demand/after-led:at far joined
3|demand/after-led:at near free
-7|demand/after-led:believe far joined
6|demand/after-led:both far free
4|demand/after-led:both near free
-25|demand/after-led:but far joined
-7|demand/after-led:by near free
24|demand/after-led:call for near free
3|demand/after-led:caught near joined
3|demand/after-led:complete far joined
-15|demand/after-led:defence minister far joined
-4|demand/after-led:defence minister near joined
-8|demand/after-led:defence secretary far joined
-22|demand/after-led:did far joined
15|demand/after-led:done near joined
31|demand/after-led:for far free
-36|demand/after-led:for far joined
20|demand/after-led:for near free
55|demand/after-led:from far free
38|demand/after-led:from far joined
48|demand/after-led:from near free
5|demand/after-led:fulfill near free
13|demand/after-led:his far joined
16|demand/after-led:if far joined
24|demand/after-led:in far free
-27|demand/after-led:in far joined
-78|demand/after-led:in near free
5|demand/after-led:its far free
-3|demand/after-led:its far joined
-10|demand/after-led:leader near joined
-26|demand/after-led:level far joined
-15|demand/after-led:level near joined
3|demand/after-led:like far free
6|demand/after-led:link far joined
-24|demand/after-led:name far free
-23|demand/after-led:of far free
35|demand/after-led:of far joined
-10|demand/after-led:of near free
7|demand/after-led:of near joined
-36|demand/after-led:on far free
3|demand/after-led:on far joined
-14|demand/after-led:on near free
-5|demand/after-led:or near free
8|demand/after-led:say near free
29|demand/after-led:say near joined
30|demand/after-led:split near joined
3|demand/after-led:stunned far free
18|demand/after-led:tell far joined
47|demand/after-led:that far joined
-11|demand/after-led:that near free
4|demand/after-led:that near joined
18|demand/after-led:to far free
13|demand/after-led:to far joined
13|demand/after-led:to near free
-7|demand/after-led:two far joined
10|demand/after-led:want far free
16|demand/after-led:what far joined
12|demand/after-led:what near free
3|demand/after-led:where near joined
20|demand/after-led:which near joined
-11|demand/after-led:will near joined
-11|demand/after-led:with far free
4|demand/after-led:with far joined
-7|demand/after-led:with near free
-3|demand/after-led:without near free
-8|demand/after-led:— far joined
131|demand/after:allies name
-41|demand/after:body name
53|demand/after:body owner
7|demand/after:capital name
13|demand/after:capital owner
-54|demand/after:country name
24|demand/after:country owner
15|demand/after:gov name
-44|demand/after:leader name
-6|demand/after:people name
31|demand/after:people owner
-40|demand/after:pronoun name
-89|demand/after:pronoun owner
-5|demand/asked
-99|demand/asks
-15|demand/before-clause:after-figure inside name allies
13|demand/before-clause:after-figure inside name body
10|demand/before-clause:after-figure inside name capital
-18|demand/before-clause:after-figure inside name country
-7|demand/before-clause:after-figure inside name gov
-19|demand/before-clause:after-figure inside name leader
6|demand/before-clause:after-figure inside name pronoun
17|demand/before-clause:after-figure inside owner body
5|demand/before-clause:after-figure inside owner capital
3|demand/before-clause:after-figure inside owner leader
-27|demand/before-clause:after-figure inside owner people
-3|demand/before-clause:after-figure inside owner pronoun
-27|demand/before-clause:after-figure opens name allies
-13|demand/before-clause:after-figure opens name capital
4|demand/before-clause:after-figure opens name country
11|demand/before-clause:after-figure opens name leader
23|demand/before-clause:after-figure opens name pronoun
30|demand/before-clause:after-figure opens owner body
8|demand/before-clause:after-figure opens owner people
-10|demand/before-clause:after-figure opens owner pronoun
68|demand/before-clause:free inside name allies
-4|demand/before-clause:free inside name body
46|demand/before-clause:free inside name capital
38|demand/before-clause:free inside name country
6|demand/before-clause:free inside name gov
-13|demand/before-clause:free inside name leader
-17|demand/before-clause:free inside name nongov
-5|demand/before-clause:free inside name people
9|demand/before-clause:free inside owner allies
-22|demand/before-clause:free inside owner body
-65|demand/before-clause:free inside owner capital
12|demand/before-clause:free inside owner country
15|demand/before-clause:free inside owner leader
20|demand/before-clause:free inside owner people
-5|demand/before-clause:free inside owner pronoun
30|demand/before-clause:free opens name allies
-64|demand/before-clause:free opens name body
-7|demand/before-clause:free opens name capital
8|demand/before-clause:free opens name country
-16|demand/before-clause:free opens name gov
-22|demand/before-clause:free opens name leader
30|demand/before-clause:free opens name people
-38|demand/before-clause:free opens name pronoun
5|demand/before-clause:free opens owner body
-48|demand/before-clause:free opens owner leader
32|demand/before-clause:free opens owner people
32|demand/before-clause:free opens owner pronoun
3|demand/before-far:1
26|demand/before-far:4
-34|demand/before-far:60
18|demand/before-far:9
18|demand/before-free:0 after-figure name far
40|demand/before-free:0 after-figure name near
18|demand/before-free:0 after-figure owner near
-27|demand/before-free:0 free name far
9|demand/before-free:0 free name near
22|demand/before-free:0 free owner far
-21|demand/before-free:0 free owner near
-5|demand/before-free:1 after-figure name far
-33|demand/before-free:1 after-figure name near
21|demand/before-free:1 after-figure owner far
-21|demand/before-free:1 after-figure owner near
-9|demand/before-free:1 free name far
42|demand/before-free:1 free name near
9|demand/before-free:1 free owner far
-49|demand/before-free:1 free owner near
-17|demand/before-free:2 after-figure name far
-26|demand/before-free:2 after-figure name near
4|demand/before-free:2 after-figure owner far
23|demand/before-free:2 free name near
11|demand/before-free:2 free owner far
14|demand/before-free:2 free owner near
-11|demand/before-free:3 after-figure name near
4|demand/before-free:3 free name far
-3|demand/before-free:3 free name near
-5|demand/before-joint:0 free
-29|demand/before-joint:1 after-figure
19|demand/before-joint:1 free
47|demand/before-joint:2 after-figure
-42|demand/before-joint:2 free
-27|demand/before-joint:3 after-figure
51|demand/before-joint:3 free
-22|demand/before-led:
-10|demand/before-led:\"
6|demand/before-led:#
34|demand/before-led:'s
-49|demand/before-led:,
-19|demand/before-led:-
10|demand/before-led::
-6|demand/before-led:;
7|demand/before-led:DATE
4|demand/before-led:PARTY
13|demand/before-led:abandon
10|demand/before-led:all
-21|demand/before-led:among
-55|demand/before-led:an
-9|demand/before-led:and
5|demand/before-led:badger
21|demand/before-led:become
-5|demand/before-led:behind
-24|demand/before-led:believe
3|demand/before-led:beside
20|demand/before-led:but
12|demand/before-led:by
11|demand/before-led:call for
9|demand/before-led:convince
-5|demand/before-led:counterpart
3|demand/before-led:cut
6|demand/before-led:davos
4|demand/before-led:defence minister
-35|demand/before-led:defense minister
-5|demand/before-led:defense secretary
5|demand/before-led:deputy prime minister
-27|demand/before-led:does
8|demand/before-led:each
5|demand/before-led:earlier
-3|demand/before-led:embrace
-9|demand/before-led:european
9|demand/before-led:every
21|demand/before-led:expect
-20|demand/before-led:first
-54|demand/before-led:follow
13|demand/before-led:for
-7|demand/before-led:foreign minister
33|demand/before-led:from
20|demand/before-led:general
4|demand/before-led:get
-13|demand/before-led:had
11|demand/before-led:have
-82|demand/before-led:his
16|demand/before-led:hope
-33|demand/before-led:how
-3|demand/before-led:if
-37|demand/before-led:including
25|demand/before-led:increase
-13|demand/before-led:is
45|demand/before-led:its
-65|demand/before-led:join
7|demand/before-led:lean on
6|demand/before-led:leave
-17|demand/before-led:left
18|demand/before-led:lift
-20|demand/before-led:like
5|demand/before-led:like to see
-24|demand/before-led:make
3|demand/before-led:mention
6|demand/before-led:name
11|demand/before-led:no
-24|demand/before-led:now
13|demand/before-led:of
-15|demand/before-led:on
5|demand/before-led:one
10|demand/before-led:our
6|demand/before-led:outside
-9|demand/before-led:president
21|demand/before-led:press
37|demand/before-led:pressure
-11|demand/before-led:prime minister
-17|demand/before-led:quadruple
27|demand/before-led:raise
-68|demand/before-led:read
10|demand/before-led:remind
-18|demand/before-led:say
-9|demand/before-led:spared
20|demand/before-led:take
81|demand/before-led:tell
23|demand/before-led:that
-17|demand/before-led:the
8|demand/before-led:think
-3|demand/before-led:threw
32|demand/before-led:to
15|demand/before-led:unless
8|demand/before-led:unlike
29|demand/before-led:urge
-3|demand/before-led:visits
12|demand/before-led:want
3|demand/before-led:what
-4|demand/before-led:when
5|demand/before-led:while
28|demand/before-led:whom
3|demand/before-led:why
54|demand/before-led:with
6|demand/before-led:your
56|demand/before:allies name
9|demand/before:allies owner
-56|demand/before:body name
29|demand/before:body owner
36|demand/before:capital name
-59|demand/before:capital owner
31|demand/before:country name
10|demand/before:country owner
-17|demand/before:gov name
-44|demand/before:leader name
-30|demand/before:leader owner
-16|demand/before:nongov name
23|demand/before:people name
33|demand/before:people owner
-7|demand/before:pronoun name
13|demand/before:pronoun owner
-17|demand/class-home:ALLIES EU
6|demand/class-home:ALLIES JPN
33|demand/class-home:ALLIES NATO
-9|demand/class-home:ALLIES USA
42|demand/class-home:ALLIES foe
30|demand/class-home:ALLIES land
-25|demand/class-home:ALLIES member
-6|demand/class-home:CHN JPN
-12|demand/class-home:CHN land
20|demand/class-home:EU EU
-5|demand/class-home:EU land
10|demand/class-home:EU member
25|demand/class-home:JPN JPN
-25|demand/class-home:JPN foe
4|demand/class-home:JPN land
-7|demand/class-home:JPN member
-24|demand/class-home:NATO JPN
25|demand/class-home:NATO NATO
10|demand/class-home:NATO USA
-3|demand/class-home:NATO foe
8|demand/class-home:NATO land
28|demand/class-home:NATO member
-4|demand/class-home:USA EU
-17|demand/class-home:USA JPN
-7|demand/class-home:USA NATO
-26|demand/class-home:USA land
-13|demand/class-home:USA member
-9|demand/class-home:foe NATO
19|demand/class-home:land JPN
-13|demand/class-home:land foe
15|demand/class-home:land land
5|demand/class-home:land member
-41|demand/class-home:member NATO
-13|demand/class-home:member land
3|demand/class-home:member member
-17|demand/class-named:ALLIES EU others-named
7|demand/class-named:ALLIES JPN nobody-named
36|demand/class-named:ALLIES NATO others-named
-8|demand/class-named:ALLIES USA nobody-named
42|demand/class-named:ALLIES foe others-named
5|demand/class-named:ALLIES land nobody-named
24|demand/class-named:ALLIES land others-named
-16|demand/class-named:ALLIES member nobody-named
-9|demand/class-named:ALLIES member others-named
-6|demand/class-named:CHN JPN others-named
-12|demand/class-named:CHN land others-named
20|demand/class-named:EU EU others-named
-5|demand/class-named:EU land others-named
10|demand/class-named:EU member others-named
26|demand/class-named:JPN JPN others-named
-25|demand/class-named:JPN foe others-named
-21|demand/class-named:JPN land nobody-named
25|demand/class-named:JPN land others-named
-7|demand/class-named:JPN member others-named
15|demand/class-named:NATO JPN nobody-named
-39|demand/class-named:NATO JPN others-named
22|demand/class-named:NATO NATO others-named
9|demand/class-named:NATO USA nobody-named
-3|demand/class-named:NATO foe others-named
20|demand/class-named:NATO land nobody-named
-12|demand/class-named:NATO land others-named
9|demand/class-named:NATO member nobody-named
20|demand/class-named:NATO member others-named
-4|demand/class-named:USA EU others-named
-7|demand/class-named:USA JPN nobody-named
-10|demand/class-named:USA JPN others-named
-7|demand/class-named:USA NATO others-named
-25|demand/class-named:USA land others-named
-12|demand/class-named:USA member others-named
-9|demand/class-named:foe NATO others-named
-13|demand/class-named:land JPN nobody-named
32|demand/class-named:land JPN others-named
-13|demand/class-named:land foe others-named
-3|demand/class-named:land land nobody-named
17|demand/class-named:land land others-named
5|demand/class-named:land member others-named
-41|demand/class-named:member NATO others-named
-13|demand/class-named:member land others-named
9|demand/class-named:member member nobody-named
-7|demand/class-named:member member others-named
67|demand/class-shape:ALLIES fine
-9|demand/class-shape:ALLIES tenth
-18|demand/class-shape:CHN half
11|demand/class-shape:EU half
13|demand/class-shape:EU whole
78|demand/class-shape:JPN half
-14|demand/class-shape:JPN tenth
-66|demand/class-shape:JPN whole
-59|demand/class-shape:NATO fine
20|demand/class-shape:NATO half
3|demand/class-shape:NATO tenth
82|demand/class-shape:NATO whole
-26|demand/class-shape:USA half
-4|demand/class-shape:USA tenth
-39|demand/class-shape:USA whole
-8|demand/class-shape:foe fine
-15|demand/class-shape:land half
24|demand/class-shape:land tenth
18|demand/class-shape:land whole
-50|demand/class-shape:member half
-3|demand/class-shape:member whole
67|demand/class-value:ALLIES 0.25
-14|demand/class-value:ALLIES 1
-7|demand/class-value:ALLIES 1.5
-43|demand/class-value:ALLIES 1E+1
11|demand/class-value:ALLIES 2
-3|demand/class-value:ALLIES 2.5
-90|demand/class-value:ALLIES 3
14|demand/class-value:ALLIES 3.5
-4|demand/class-value:ALLIES 3.7
-3|demand/class-value:ALLIES 3.8
-15|demand/class-value:ALLIES 4
152|demand/class-value:ALLIES 5
-3|demand/class-value:ALLIES 6.5
12|demand/class-value:EU 3.5
13|demand/class-value:EU 5
-59|demand/class-value:NATO 0.25
-6|demand/class-value:NATO 1
15|demand/class-value:NATO 1.5
-30|demand/class-value:NATO 1E+1
-23|demand/class-value:NATO 2
84|demand/class-value:NATO 2.5
-42|demand/class-value:NATO 3
-77|demand/class-value:NATO 3.5
4|demand/class-value:NATO 3.7
45|demand/class-value:NATO 4
139|demand/class-value:NATO 5
-5|demand/class-value:USA 1E+1
-43|demand/class-value:USA 3
-57|demand/class-value:USA 3.5
14|demand/class-value:USA 5
32|demand/class-value:USA 6.5
-15|demand/class-verb:ALLIES be
30|demand/class-verb:ALLIES cap
-14|demand/class-verb:ALLIES demand
59|demand/class-verb:ALLIES denial
-48|demand/class-verb:ALLIES pledge
42|demand/class-verb:ALLIES proposal
43|demand/class-verb:ALLIES spend
-3|demand/class-verb:CHN be
22|demand/class-verb:EU demand
-5|demand/class-verb:EU level
28|demand/class-verb:EU spend
35|demand/class-verb:JPN be
3|demand/class-verb:JPN cap
-5|demand/class-verb:JPN demand
-22|demand/class-verb:JPN denial
-45|demand/class-verb:JPN level
20|demand/class-verb:JPN move
35|demand/class-verb:JPN pledge
-10|demand/class-verb:JPN proposal
-34|demand/class-verb:JPN spend
-32|demand/class-verb:NATO be
-14|demand/class-verb:NATO cap
24|demand/class-verb:NATO demand
7|demand/class-verb:NATO denial
46|demand/class-verb:NATO level
6|demand/class-verb:NATO move
89|demand/class-verb:NATO pledge
-51|demand/class-verb:NATO proposal
-103|demand/class-verb:NATO spend
-13|demand/class-verb:USA be
-17|demand/class-verb:USA demand
-5|demand/class-verb:USA level
-18|demand/class-verb:USA move
-10|demand/class-verb:USA pledge
35|demand/class-verb:USA proposal
-12|demand/class-verb:USA spend
-10|demand/class-verb:foe demand
31|demand/class-verb:land be
-30|demand/class-verb:land cap
6|demand/class-verb:land demand
-22|demand/class-verb:land denial
6|demand/class-verb:land level
12|demand/class-verb:land move
10|demand/class-verb:land pledge
19|demand/class-verb:land proposal
-36|demand/class-verb:land spend
12|demand/class-verb:member cap
-5|demand/class-verb:member demand
-21|demand/class-verb:member denial
4|demand/class-verb:member level
-18|demand/class-verb:member move
-57|demand/class-verb:member pledge
-34|demand/class-verb:member proposal
115|demand/class-verb:member spend
60|demand/class:ALLIES
-20|demand/class:CHN
24|demand/class:EU
46|demand/class:NATO
-69|demand/class:USA
-12|demand/class:foe
27|demand/class:land
-53|demand/class:member
14|demand/heir:nobody-named
6|demand/heir:others-named
5|demand/home:nobody-named
34|demand/home:others-named
56|demand/last:before
-23|demand/last:same-sentence
7|demand/named:1
37|demand/named:2
32|demand/ruled
-21|demand/ruled:spender-after
-43|demand/ruled:spender-asked
-15|demand/ruled:spender-asked-before
31|demand/ruled:spender-before
8|demand/ruled:spender-beside
52|demand/ruled:spender-both
7|demand/ruled:spender-clause
20|demand/ruled:spender-gapped
-36|demand/ruled:spender-home
19|demand/ruled:spender-members
-82|demand/ruled:spender-near
-56|demand/ruled:spender-near-asked
47|demand/ruled:spender-object
20|demand/ruled:spender-object-asked
5|demand/ruled:spender-of-gdp
28|demand/ruled:spender-ours
4|demand/ruled:spender-party
10|demand/ruled:spender-pronoun
12|demand/ruled:spender-respectively
-55|demand/ruled:spender-should
8|demand/ruled:spender-subject
70|demand/ruled:spender-whoever
18|demand/same-figure-of-another
-18|demand/same-figure-of-it
12|demand/subject-of:accept
-74|demand/subject-of:agree
17|demand/subject-of:aim
14|demand/subject-of:ask
22|demand/subject-of:ask for
-44|demand/subject-of:back
5|demand/subject-of:be
22|demand/subject-of:bind
7|demand/subject-of:brush off
12|demand/subject-of:call
-30|demand/subject-of:call for
-20|demand/subject-of:call on
7|demand/subject-of:come up with
8|demand/subject-of:commit
16|demand/subject-of:consider
5|demand/subject-of:end
-5|demand/subject-of:estimate
-29|demand/subject-of:exempt
13|demand/subject-of:favour
4|demand/subject-of:fend off
35|demand/subject-of:get
11|demand/subject-of:go
-12|demand/subject-of:hold
55|demand/subject-of:hope
24|demand/subject-of:increase
-28|demand/subject-of:insist on
3|demand/subject-of:leave
17|demand/subject-of:lift
-3|demand/subject-of:like to see
-4|demand/subject-of:live up to
-76|demand/subject-of:look for
-59|demand/subject-of:match
9|demand/subject-of:mean
-44|demand/subject-of:meet
21|demand/subject-of:mention
50|demand/subject-of:move
3|demand/subject-of:name
3|demand/subject-of:pay
8|demand/subject-of:plan
31|demand/subject-of:press for
-18|demand/subject-of:promise
6|demand/subject-of:propose
17|demand/subject-of:raise
-78|demand/subject-of:reach
5|demand/subject-of:rule out
3|demand/subject-of:seek
4|demand/subject-of:settle on
-9|demand/subject-of:speak of
17|demand/subject-of:speculate
7|demand/subject-of:spend
9|demand/subject-of:start at
7|demand/subject-of:stay
12|demand/subject-of:stick to
-20|demand/subject-of:take
8|demand/subject-of:talk of
28|demand/subject-of:tell
-25|demand/subject-of:urge
-19|demand/subject-of:veto
-15|demand/subject-of:want
5|demand/subject:be allies
6|demand/subject:be body
-45|demand/subject:be capital
-20|demand/subject:be country
3|demand/subject:be leader
51|demand/subject:be pronoun
-11|demand/subject:cap leader
-29|demand/subject:demand body
-7|demand/subject:demand capital
-19|demand/subject:demand country
-55|demand/subject:demand gov
11|demand/subject:demand leader
11|demand/subject:demand pronoun
4|demand/subject:denial capital
13|demand/subject:denial gov
5|demand/subject:denial leader
-19|demand/subject:denial nongov
-24|demand/subject:denial pronoun
-3|demand/subject:level country
19|demand/subject:level gov
-24|demand/subject:move allies
-61|demand/subject:move body
-3|demand/subject:move capital
27|demand/subject:move country
-7|demand/subject:move leader
26|demand/subject:move pronoun
-29|demand/subject:pledge allies
-18|demand/subject:pledge body
27|demand/subject:pledge country
-27|demand/subject:pledge gov
14|demand/subject:proposal allies
18|demand/subject:proposal body
-7|demand/subject:proposal capital
-9|demand/subject:proposal country
74|demand/subject:proposal gov
25|demand/subject:proposal leader
5|demand/subject:spend allies
29|demand/subject:spend body
18|demand/subject:spend country
-9|demand/subject:spend gov
8|demand/subject:spend leader
-37|demand/subject:spend pronoun
-48|demand/title
-17|demand/told-of:0
10|demand/told-of:1
27|demand/told-of:2
-20|demand/told-of:3
-32|demand/unnamed
-10|demand/unnamed-beside-others
12|denial/after-joint:0 mid
17|denial/after-joint:0 near
-3|denial/after-joint:1 far
16|denial/after-joint:1 mid
8|denial/after-joint:1 near
13|denial/after-joint:2 far
-5|denial/after-joint:2 mid
6|denial/after-joint:2 near
6|denial/after-joint:3 near
13|denial/after-led:\" far joined
9|denial/after-led:\" near joined
17|denial/after-led:, far joined
-6|denial/after-led:, near joined
4|denial/after-led:; near joined
-4|denial/after-led:by far free
5|denial/after-led:encourage far joined
4|denial/after-led:for far free
-6|denial/after-led:for far joined
24|denial/after-led:for near free
-5|denial/after-led:in far free
-7|denial/after-led:its far joined
-5|denial/after-led:not near free
-35|denial/after-led:prime minister near joined
9|denial/after-led:say far joined
22|denial/after-led:say near joined
7|denial/after-led:secretary near joined
-5|denial/after-led:that near free
-4|denial/after-led:urge far joined
21|denial/after-led:what far free
-3|denial/after-led:which near joined
-3|denial/after-led:while near joined
-15|denial/after:allies name
10|denial/after:body name
-21|denial/after:body owner
29|denial/after:capital name
-10|denial/after:country name
9|denial/after:gov name
-5|denial/after:gov owner
-8|denial/after:leader name
4|denial/after:people owner
45|denial/after:pronoun name
28|denial/after:pronoun owner
-9|denial/asked
71|denial/asks
13|denial/before-clause:after-figure inside name gov
12|denial/before-clause:after-figure opens name country
-6|denial/before-clause:free inside name allies
-10|denial/before-clause:free inside name body
7|denial/before-clause:free inside name country
-3|denial/before-clause:free inside name gov
-11|denial/before-clause:free inside name leader
10|denial/before-clause:free inside name nongov
19|denial/before-clause:free inside name pronoun
-33|denial/before-clause:free inside owner body
-3|denial/before-clause:free inside owner leader
3|denial/before-clause:free inside owner people
47|denial/before-clause:free inside owner pronoun
-12|denial/before-clause:free opens name country
-16|denial/before-clause:free opens name gov
16|denial/before-clause:free opens name leader
3|denial/before-clause:free opens name nongov
-25|denial/before-clause:free opens owner people
-18|denial/before-far:20
9|denial/before-far:4
9|denial/before-far:60
19|denial/before-far:9
23|denial/before-free:0 after-figure name near
18|denial/before-free:0 free name far
-10|denial/before-free:0 free name near
-3|denial/before-free:0 free owner far
21|denial/before-free:0 free owner near
-6|denial/before-free:1 after-figure name far
14|denial/before-free:1 after-figure name near
-4|denial/before-free:1 free name far
-5|denial/before-free:1 free name near
-4|denial/before-free:2 after-figure name far
10|denial/before-free:2 free name far
-9|denial/before-free:2 free name near
-25|denial/before-free:2 free owner near
5|denial/before-joint:0 after-figure
15|denial/before-joint:0 free
33|denial/before-joint:1 after-figure
-46|denial/before-joint:1 free
32|denial/before-joint:2 free
-10|denial/before-joint:3 after-figure
-10|denial/before-joint:3 free
16|denial/before-led:\"
10|denial/before-led:'s
-34|denial/before-led:,
5|denial/before-led:-
-6|denial/before-led:;
-52|denial/before-led:PARTY
7|denial/before-led:and
3|denial/before-led:because
6|denial/before-led:brush aside
-4|denial/before-led:by
41|denial/before-led:call for
-8|denial/before-led:chancellor
-3|denial/before-led:chief
3|denial/before-led:council
3|denial/before-led:defence minister
4|denial/before-led:defense minister
-3|denial/before-led:elect
-3|denial/before-led:exempt
3|denial/before-led:expect
13|denial/before-led:find
-4|denial/before-led:following
4|denial/before-led:foreign minister
-33|denial/before-led:general
-35|denial/before-led:gulf
3|denial/before-led:her
22|denial/before-led:his
-3|denial/before-led:importing
-3|denial/before-led:in
7|denial/before-led:its
3|denial/before-led:leave
6|denial/before-led:national security adviser
7|denial/before-led:note
-22|denial/before-led:of
6|denial/before-led:on
4|denial/before-led:partner
21|denial/before-led:prime minister
38|denial/before-led:raise
-7|denial/before-led:rebuff
23|denial/before-led:say
-4|denial/before-led:spurn
-5|denial/before-led:tell
-8|denial/before-led:the
-8|denial/before-led:to
-3|denial/before-led:what
4|denial/before-led:where
-6|denial/before:allies name
-12|denial/before:body name
-33|denial/before:body owner
4|denial/before:capital name
7|denial/before:country name
-5|denial/before:gov name
6|denial/before:leader name
-3|denial/before:leader owner
13|denial/before:nongov name
-22|denial/before:people owner
22|denial/before:pronoun name
48|denial/before:pronoun owner
9|denial/class-home:ALLIES JPN
-9|denial/class-home:ALLIES NATO
-7|denial/class-home:ALLIES USA
6|denial/class-home:ALLIES land
-16|denial/class-home:ALLIES member
-3|denial/class-home:CHN land
41|denial/class-home:JPN JPN
-6|denial/class-home:JPN land
4|denial/class-home:JPN member
-40|denial/class-home:NATO JPN
25|denial/class-home:NATO NATO
-4|denial/class-home:NATO USA
16|denial/class-home:NATO land
-29|denial/class-home:USA JPN
11|denial/class-home:USA USA
-22|denial/class-home:USA land
7|denial/class-home:USA member
13|denial/class-home:land JPN
5|denial/class-home:land land
8|denial/class-home:member JPN
-14|denial/class-home:member NATO
4|denial/class-home:member land
8|denial/class-home:member member
23|denial/class-named:ALLIES JPN nobody-named
-14|denial/class-named:ALLIES JPN others-named
-9|denial/class-named:ALLIES NATO others-named
-7|denial/class-named:ALLIES USA nobody-named
-22|denial/class-named:ALLIES land nobody-named
27|denial/class-named:ALLIES land others-named
-6|denial/class-named:ALLIES member nobody-named
-10|denial/class-named:ALLIES member others-named
-3|denial/class-named:CHN land others-named
4|denial/class-named:JPN JPN nobody-named
37|denial/class-named:JPN JPN others-named
-6|denial/class-named:JPN land others-named
4|denial/class-named:JPN member others-named
-15|denial/class-named:NATO JPN nobody-named
-25|denial/class-named:NATO JPN others-named
25|denial/class-named:NATO NATO others-named
-4|denial/class-named:NATO USA nobody-named
-8|denial/class-named:NATO land nobody-named
24|denial/class-named:NATO land others-named
25|denial/class-named:NATO member nobody-named
-26|denial/class-named:NATO member others-named
-8|denial/class-named:USA JPN nobody-named
-21|denial/class-named:USA JPN others-named
11|denial/class-named:USA USA nobody-named
-5|denial/class-named:USA land nobody-named
-17|denial/class-named:USA land others-named
7|denial/class-named:USA member others-named
-3|denial/class-named:land JPN nobody-named
16|denial/class-named:land JPN others-named
34|denial/class-named:land land nobody-named
-30|denial/class-named:land land others-named
8|denial/class-named:member JPN others-named
-14|denial/class-named:member NATO others-named
4|denial/class-named:member land others-named
-19|denial/class-named:member member nobody-named
26|denial/class-named:member member others-named
-12|denial/class-shape:ALLIES half
-6|denial/class-shape:ALLIES whole
-4|denial/class-shape:CHN half
36|denial/class-shape:JPN half
10|denial/class-shape:NATO half
-14|denial/class-shape:NATO whole
-20|denial/class-shape:USA half
-14|denial/class-shape:USA whole
17|denial/class-shape:land half
-28|denial/class-shape:member half
33|denial/class-shape:member whole
-5|denial/class-value:ALLIES 1E+1
-6|denial/class-value:ALLIES 2
-6|denial/class-value:ALLIES 2.5
-7|denial/class-value:ALLIES 3
-6|denial/class-value:ALLIES 3.5
-3|denial/class-value:ALLIES 4
16|denial/class-value:ALLIES 5
-3|denial/class-value:NATO 1E+1
35|denial/class-value:NATO 2.5
54|denial/class-value:NATO 3
-25|denial/class-value:NATO 3.5
17|denial/class-value:NATO 4
-80|denial/class-value:NATO 5
-7|denial/class-value:USA 2
-8|denial/class-value:USA 3
-20|denial/class-value:USA 3.5
4|denial/class-value:USA 5
79|denial/class-verb:ALLIES be
-3|denial/class-verb:ALLIES cap
42|denial/class-verb:ALLIES demand
-34|denial/class-verb:ALLIES denial
-10|denial/class-verb:ALLIES move
-19|denial/class-verb:ALLIES pledge
-13|denial/class-verb:ALLIES proposal
-9|denial/class-verb:ALLIES spend
-3|denial/class-verb:CHN denial
-49|denial/class-verb:JPN be
28|denial/class-verb:JPN demand
7|denial/class-verb:JPN move
-14|denial/class-verb:JPN pledge
23|denial/class-verb:JPN proposal
27|denial/class-verb:NATO be
14|denial/class-verb:NATO cap
-28|denial/class-verb:NATO demand
33|denial/class-verb:NATO denial
-9|denial/class-verb:NATO level
-6|denial/class-verb:NATO move
-31|denial/class-verb:NATO pledge
7|denial/class-verb:NATO proposal
-10|denial/class-verb:USA be
19|denial/class-verb:USA cap
-23|denial/class-verb:USA demand
-3|denial/class-verb:USA denial
-9|denial/class-verb:USA move
10|denial/class-verb:USA pledge
-4|denial/class-verb:USA proposal
5|denial/class-verb:USA spend
-14|denial/class-verb:land be
-8|denial/class-verb:land demand
-32|denial/class-verb:land denial
29|denial/class-verb:land pledge
4|denial/class-verb:land spend
-34|denial/class-verb:member be
-31|denial/class-verb:member cap
-10|denial/class-verb:member demand
41|denial/class-verb:member denial
9|denial/class-verb:member level
20|denial/class-verb:member move
25|denial/class-verb:member pledge
-11|denial/class-verb:member proposal
-18|denial/class:ALLIES
-4|denial/class:CHN
39|denial/class:JPN
-4|denial/class:NATO
-33|denial/class:USA
17|denial/class:land
5|denial/class:member
28|denial/heir:nobody-named
57|denial/heir:others-named
39|denial/home:nobody-named
47|denial/home:others-named
-16|denial/last:before
37|denial/last:same-sentence
65|denial/named:3
-42|denial/ruled
-19|denial/ruled:spender-before
-17|denial/ruled:spender-denier
-16|denial/ruled:spender-denies
7|denial/ruled:spender-home
4|denial/ruled:spender-party
-7|denial/same-figure-of-another
7|denial/same-figure-of-it
9|denial/subject-of:able
12|denial/subject-of:accept
5|denial/subject-of:adopt
4|denial/subject-of:agree
-12|denial/subject-of:ask
14|denial/subject-of:back
-5|denial/subject-of:balk
-22|denial/subject-of:be
6|denial/subject-of:brush aside
8|denial/subject-of:call
-8|denial/subject-of:commit
-14|denial/subject-of:contain
7|denial/subject-of:dismiss
6|denial/subject-of:do
3|denial/subject-of:dodge
-3|denial/subject-of:exempt
-7|denial/subject-of:get
4|denial/subject-of:go
5|denial/subject-of:opt out
-22|denial/subject-of:propose
-7|denial/subject-of:push for
6|denial/subject-of:reach
13|denial/subject-of:refuse
19|denial/subject-of:reject
16|denial/subject-of:rule out
13|denial/subject-of:set aside
-71|denial/subject-of:sidestep
5|denial/subject-of:spend
5|denial/subject-of:spurn
13|denial/subject-of:tell
17|denial/subject-of:turn down
3|denial/subject-of:write
4|denial/subject:be gov
9|denial/subject:be leader
-35|denial/subject:be pronoun
-14|denial/subject:cap pronoun
-7|denial/subject:demand body
-11|denial/subject:demand country
3|denial/subject:demand gov
13|denial/subject:demand leader
4|denial/subject:demand nongov
-4|denial/subject:denial body
31|denial/subject:denial country
-42|denial/subject:denial gov
26|denial/subject:denial leader
3|denial/subject:denial nongov
4|denial/subject:denial pronoun
10|denial/subject:level pronoun
4|denial/subject:move gov
24|denial/subject:pledge gov
-6|denial/subject:pledge leader
12|denial/subject:pledge pronoun
-23|denial/subject:proposal leader
6|denial/subject:spend country
4|denial/subject:spend nongov
14|denial/subject:spend pronoun
-82|denial/title
-15|denial/told-of:0
-35|denial/told-of:1
46|denial/told-of:2
4|denial/told-of:3
-21|denial/unnamed
-46|denial/unnamed-beside-others
-33|level/after-joint:0 far
-6|level/after-joint:0 mid
87|level/after-joint:0 near
-37|level/after-joint:1 far
-49|level/after-joint:1 mid
-29|level/after-joint:1 near
-28|level/after-joint:2 far
-19|level/after-joint:2 mid
-17|level/after-joint:2 near
-12|level/after-joint:3 far
-35|level/after-joint:3 mid
8|level/after-led:\" far joined
-21|level/after-led:\" near free
-8|level/after-led:\" near joined
-18|level/after-led:# far joined
8|level/after-led:# near free
-8|level/after-led:) far joined
20|level/after-led:, far joined
16|level/after-led:, near joined
-17|level/after-led:; far joined
-23|level/after-led:; near joined
-6|level/after-led:accused near joined
-41|level/after-led:and far free
-24|level/after-led:and far joined
-72|level/after-led:and near free
3|level/after-led:and near joined
7|level/after-led:as far joined
-6|level/after-led:ask near joined
12|level/after-led:at far joined
10|level/after-led:before far joined
-5|level/after-led:below near joined
-8|level/after-led:buys far free
-14|level/after-led:by far free
-7|level/after-led:by far joined
31|level/after-led:by near free
-7|level/after-led:by near joined
6|level/after-led:credits far joined
16|level/after-led:defense minister near joined
26|level/after-led:double near joined
-39|level/after-led:doubted far joined
-5|level/after-led:dragged near free
-6|level/after-led:faraway near joined
-9|level/after-led:for far joined
86|level/after-led:for near free
-24|level/after-led:gdp near free
12|level/after-led:if near joined
-6|level/after-led:in far free
-65|level/after-led:in far joined
180|level/after-led:in near free
-3|level/after-led:in near joined
3|level/after-led:into near free
-10|level/after-led:is near free
-8|level/after-led:joining far free
-8|level/after-led:lists far free
-44|level/after-led:long far joined
5|level/after-led:near far joined
-3|level/after-led:not near free
-42|level/after-led:of far joined
7|level/after-led:of near free
-8|level/after-led:on far free
-7|level/after-led:on far joined
-19|level/after-led:on near free
-7|level/after-led:or near free
6|level/after-led:president far joined
4|level/after-led:president near joined
-6|level/after-led:put far joined
9|level/after-led:running far joined
11|level/after-led:say near joined
5|level/after-led:share far joined
-3|level/after-led:show near free
-4|level/after-led:tell near joined
9|level/after-led:than far joined
-16|level/after-led:that far free
7|level/after-led:that far joined
58|level/after-led:that near free
-26|level/after-led:that near joined
-12|level/after-led:to far joined
-9|level/after-led:to near free
-6|level/after-led:trails far joined
-9|level/after-led:under near free
-6|level/after-led:what far free
17|level/after-led:what near joined
-5|level/after-led:when far joined
-7|level/after-led:when near joined
-16|level/after-led:while near joined
-29|level/after-led:with near free
-7|level/after-led:with near joined
-8|level/after-led:year far joined
4|level/after:body name
-28|level/after:body owner
-33|level/after:capital name
-11|level/after:capital owner
47|level/after:country name
-53|level/after:country owner
21|level/after:gov name
-69|level/after:gov owner
10|level/after:leader name
6|level/after:nongov name
-23|level/after:people name
-26|level/after:people owner
20|level/after:pronoun name
-41|level/after:pronoun owner
-8|level/asked
-109|level/asks
-17|level/before-clause:after-figure inside name body
-7|level/before-clause:after-figure inside name capital
13|level/before-clause:after-figure inside name country
16|level/before-clause:after-figure inside name gov
4|level/before-clause:after-figure inside name nongov
-8|level/before-clause:after-figure inside name people
41|level/before-clause:after-figure inside name pronoun
-30|level/before-clause:after-figure inside owner body
6|level/before-clause:after-figure inside owner capital
6|level/before-clause:after-figure inside owner country
5|level/before-clause:after-figure inside owner gov
8|level/before-clause:after-figure inside owner people
13|level/before-clause:after-figure inside owner pronoun
57|level/before-clause:after-figure opens name body
3|level/before-clause:after-figure opens name capital
-32|level/before-clause:after-figure opens name country
-4|level/before-clause:after-figure opens name gov
14|level/before-clause:after-figure opens name leader
-10|level/before-clause:after-figure opens name people
-28|level/before-clause:after-figure opens name pronoun
12|level/before-clause:after-figure opens owner capital
-27|level/before-clause:after-figure opens owner country
-43|level/before-clause:after-figure opens owner pronoun
9|level/before-clause:free inside name allies
-15|level/before-clause:free inside name body
-46|level/before-clause:free inside name capital
20|level/before-clause:free inside name country
-6|level/before-clause:free inside name gov
23|level/before-clause:free inside name leader
-20|level/before-clause:free inside name nongov
3|level/before-clause:free inside name people
22|level/before-clause:free inside name pronoun
-52|level/before-clause:free inside owner body
24|level/before-clause:free inside owner capital
-6|level/before-clause:free inside owner country
-4|level/before-clause:free inside owner gov
-45|level/before-clause:free inside owner leader
-30|level/before-clause:free inside owner people
7|level/before-clause:free inside owner pronoun
10|level/before-clause:free opens name allies
84|level/before-clause:free opens name body
59|level/before-clause:free opens name capital
73|level/before-clause:free opens name country
-19|level/before-clause:free opens name gov
-35|level/before-clause:free opens name leader
-11|level/before-clause:free opens name nongov
43|level/before-clause:free opens name people
-44|level/before-clause:free opens name pronoun
8|level/before-clause:free opens owner body
20|level/before-clause:free opens owner capital
56|level/before-clause:free opens owner country
-11|level/before-clause:free opens owner gov
61|level/before-clause:free opens owner people
-4|level/before-clause:free opens owner pronoun
88|level/before-far:1
-24|level/before-far:20
49|level/before-far:4
45|level/before-far:60
13|level/before-far:9
71|level/before-free:0 after-figure name far
37|level/before-free:0 after-figure name near
23|level/before-free:0 after-figure owner far
53|level/before-free:0 after-figure owner near
-28|level/before-free:0 free name far
9|level/before-free:0 free name near
13|level/before-free:0 free owner far
29|level/before-free:0 free owner near
47|level/before-free:1 after-figure name far
-22|level/before-free:1 after-figure name near
-59|level/before-free:1 after-figure owner far
-30|level/before-free:1 after-figure owner near
29|level/before-free:1 free name near
18|level/before-free:1 free owner far
-19|level/before-free:1 free owner near
-49|level/before-free:2 after-figure name far
-32|level/before-free:2 after-figure name near
-8|level/before-free:2 after-figure owner far
-26|level/before-free:2 after-figure owner near
80|level/before-free:2 free name near
-14|level/before-free:2 free owner near
-4|level/before-free:3 after-figure name far
-6|level/before-free:3 after-figure name near
76|level/before-free:3 free name far
-13|level/before-free:3 free name near
11|level/before-joint:0 after-figure
18|level/before-joint:0 free
-36|level/before-joint:1 after-figure
81|level/before-joint:1 free
-12|level/before-joint:2 after-figure
103|level/before-joint:2 free
31|level/before-joint:3 after-figure
-26|level/before-joint:3 free
91|level/before-led:
21|level/before-led:\"
30|level/before-led:#
37|level/before-led:'s
13|level/before-led:)
27|level/before-led:*
35|level/before-led:,
11|level/before-led:-
6|level/before-led:--
8|level/before-led:.
-6|level/before-led::
28|level/before-led:;
-37|level/before-led:DATE
-23|level/before-led:PARTY
3|level/before-led:a
42|level/before-led:about
12|level/before-led:above
41|level/before-led:across
3|level/before-led:add
5|level/before-led:afford
23|level/before-led:after
15|level/before-led:among
-58|level/before-led:and
-15|level/before-led:as
-14|level/before-led:at
8|level/before-led:average
-5|level/before-led:before
-21|level/before-led:behind
8|level/before-led:below
-5|level/before-led:beside
-7|level/before-led:between
-39|level/before-led:borders
-6|level/before-led:bring
44|level/before-led:but
-44|level/before-led:by
-4|level/before-led:call
-7|level/before-led:changed
8|level/before-led:cite
13|level/before-led:claim
11|level/before-led:commit
13|level/before-led:computes
-8|level/before-led:contrasted
-29|level/before-led:current
5|level/before-led:defense minister
-4|level/before-led:defense secretary
-10|level/before-led:democratic
11|level/before-led:disclose
-48|level/before-led:doubt
-17|level/before-led:early
-20|level/before-led:economy
-3|level/before-led:eight
-23|level/before-led:estimate
10|level/before-led:expect
-21|level/before-led:for
9|level/before-led:force
-4|level/before-led:foreign minister
7|level/before-led:former
-43|level/before-led:from
-15|level/before-led:give
9|level/before-led:gross national product
-7|level/before-led:had
-13|level/before-led:hail
-6|level/before-led:has
-3|level/before-led:his
-13|level/before-led:host
55|level/before-led:if
-89|level/before-led:in
-24|level/before-led:including
-68|level/before-led:is
36|level/before-led:its
-7|level/before-led:joined
14|level/before-led:keep
39|level/before-led:largest
-3|level/before-led:lawmakers
-3|level/before-led:leads
-18|level/before-led:learn
-4|level/before-led:leave
-74|level/before-led:lecture
5|level/before-led:left
35|level/before-led:let
7|level/before-led:lift
-12|level/before-led:like
-7|level/before-led:make
-3|level/before-led:meet
-39|level/before-led:method
-9|level/before-led:minded
-3|level/before-led:national product
76|level/before-led:neighboring
26|level/before-led:neighbours
50|level/before-led:neither
9|level/before-led:new
-48|level/before-led:nor
-10|level/before-led:now
-32|level/before-led:of
-48|level/before-led:one
72|level/before-led:only
6|level/before-led:opposition leader
17|level/before-led:or
-9|level/before-led:outside
-9|level/before-led:over
26|level/before-led:president
3|level/before-led:prime minister
26|level/before-led:push
47|level/before-led:put
11|level/before-led:reach
16|level/before-led:represent
19|level/before-led:running
-24|level/before-led:say
16|level/before-led:seen
25|level/before-led:show
-31|level/before-led:since
-15|level/before-led:south
-7|level/before-led:standard
4|level/before-led:take
21|level/before-led:talk about
-61|level/before-led:tell
-4|level/before-led:terms
62|level/before-led:than
-43|level/before-led:thank
52|level/before-led:that
30|level/before-led:the
-3|level/before-led:three
-73|level/before-led:to
12|level/before-led:together
11|level/before-led:trail
16|level/before-led:trails
7|level/before-led:trends
-4|level/before-led:under
8|level/before-led:urge
-7|level/before-led:use
-14|level/before-led:visits
-3|level/before-led:want
3|level/before-led:war
-9|level/before-led:were
3|level/before-led:west
-16|level/before-led:what
48|level/before-led:when
-24|level/before-led:where
11|level/before-led:whereas
31|level/before-led:wherein
15|level/before-led:which
27|level/before-led:while
14|level/before-led:whose
-45|level/before-led:why
-15|level/before-led:with
8|level/before-led:years
4|level/before-led:yet
-42|level/before-led:your
37|level/before-led:—
19|level/before:allies name
109|level/before:body name
-75|level/before:body owner
9|level/before:capital name
62|level/before:capital owner
74|level/before:country name
28|level/before:country owner
-14|level/before:gov name
-9|level/before:gov owner
3|level/before:leader name
-42|level/before:leader owner
-27|level/before:nongov name
29|level/before:people name
39|level/before:people owner
-10|level/before:pronoun name
-27|level/before:pronoun owner
-6|level/class-home:ALLIES CHN
-69|level/class-home:ALLIES JPN
-15|level/class-home:ALLIES NATO
-6|level/class-home:ALLIES foe
-17|level/class-home:ALLIES member
25|level/class-home:CHN CHN
26|level/class-home:CHN JPN
25|level/class-home:CHN land
18|level/class-home:EU JPN
3|level/class-home:EU land
-6|level/class-home:EU member
-4|level/class-home:JPN CHN
-20|level/class-home:JPN JPN
-18|level/class-home:JPN foe
-11|level/class-home:JPN land
34|level/class-home:JPN member
-15|level/class-home:NATO CHN
7|level/class-home:NATO JPN
-37|level/class-home:NATO NATO
-4|level/class-home:NATO USA
-14|level/class-home:NATO land
3|level/class-home:NATO member
-5|level/class-home:USA CHN
11|level/class-home:USA JPN
28|level/class-home:USA NATO
7|level/class-home:USA USA
-10|level/class-home:USA foe
49|level/class-home:USA land
-26|level/class-home:USA member
24|level/class-home:foe JPN
30|level/class-home:foe foe
13|level/class-home:foe land
4|level/class-home:land CHN
23|level/class-home:land JPN
5|level/class-home:land foe
-16|level/class-home:land land
-12|level/class-home:land member
-20|level/class-home:member JPN
24|level/class-home:member NATO
-49|level/class-home:member land
23|level/class-home:member member
-5|level/class-named:ALLIES CHN others-named
-34|level/class-named:ALLIES JPN nobody-named
-35|level/class-named:ALLIES JPN others-named
-14|level/class-named:ALLIES NATO others-named
-5|level/class-named:ALLIES foe others-named
34|level/class-named:ALLIES land nobody-named
-34|level/class-named:ALLIES land others-named
-6|level/class-named:ALLIES member nobody-named
-11|level/class-named:ALLIES member others-named
10|level/class-named:CHN CHN nobody-named
15|level/class-named:CHN CHN others-named
30|level/class-named:CHN JPN nobody-named
-3|level/class-named:CHN JPN others-named
42|level/class-named:CHN land nobody-named
-17|level/class-named:CHN land others-named
25|level/class-named:EU JPN nobody-named
-7|level/class-named:EU JPN others-named
3|level/class-named:EU land others-named
-7|level/class-named:EU member others-named
-3|level/class-named:JPN CHN nobody-named
-11|level/class-named:JPN JPN nobody-named
-9|level/class-named:JPN JPN others-named
-18|level/class-named:JPN foe nobody-named
-17|level/class-named:JPN land nobody-named
6|level/class-named:JPN land others-named
34|level/class-named:JPN member others-named
-14|level/class-named:NATO CHN others-named
-32|level/class-named:NATO JPN nobody-named
39|level/class-named:NATO JPN others-named
-25|level/class-named:NATO NATO nobody-named
-12|level/class-named:NATO NATO others-named
-4|level/class-named:NATO USA others-named
-24|level/class-named:NATO land nobody-named
10|level/class-named:NATO land others-named
-9|level/class-named:NATO member nobody-named
12|level/class-named:NATO member others-named
-5|level/class-named:USA CHN others-named
-7|level/class-named:USA JPN nobody-named
18|level/class-named:USA JPN others-named
29|level/class-named:USA NATO others-named
6|level/class-named:USA USA others-named
-10|level/class-named:USA foe others-named
20|level/class-named:USA land nobody-named
29|level/class-named:USA land others-named
-3|level/class-named:USA member nobody-named
-23|level/class-named:USA member others-named
26|level/class-named:foe JPN others-named
19|level/class-named:foe foe nobody-named
11|level/class-named:foe foe others-named
13|level/class-named:foe land others-named
39|level/class-named:foe member nobody-named
-39|level/class-named:foe member others-named
-5|level/class-named:land CHN nobody-named
9|level/class-named:land CHN others-named
37|level/class-named:land JPN nobody-named
-14|level/class-named:land JPN others-named
5|level/class-named:land foe others-named
-37|level/class-named:land land nobody-named
21|level/class-named:land land others-named
-10|level/class-named:land member others-named
-6|level/class-named:member JPN nobody-named
-14|level/class-named:member JPN others-named
26|level/class-named:member NATO nobody-named
-18|level/class-named:member land nobody-named
-31|level/class-named:member land others-named
-20|level/class-named:member member nobody-named
43|level/class-named:member member others-named
-33|level/class-shape:ALLIES fine
20|level/class-shape:ALLIES half
-64|level/class-shape:ALLIES tenth
-39|level/class-shape:ALLIES whole
-30|level/class-shape:CHN fine
75|level/class-shape:CHN half
22|level/class-shape:CHN tenth
10|level/class-shape:CHN whole
-21|level/class-shape:EU half
39|level/class-shape:EU tenth
-4|level/class-shape:EU whole
66|level/class-shape:JPN fine
-108|level/class-shape:JPN half
38|level/class-shape:JPN tenth
-15|level/class-shape:JPN whole
-39|level/class-shape:NATO fine
-6|level/class-shape:NATO tenth
-15|level/class-shape:NATO whole
-48|level/class-shape:USA fine
28|level/class-shape:USA half
-6|level/class-shape:USA tenth
80|level/class-shape:USA whole
19|level/class-shape:foe half
5|level/class-shape:foe tenth
46|level/class-shape:foe whole
103|level/class-shape:land fine
-5|level/class-shape:land half
-47|level/class-shape:land tenth
-47|level/class-shape:land whole
-18|level/class-shape:member fine
-7|level/class-shape:member half
19|level/class-shape:member tenth
-17|level/class-shape:member whole
-4|level/class-value:ALLIES 0.96
-10|level/class-value:ALLIES 1
-5|level/class-value:ALLIES 1.4
48|level/class-value:ALLIES 1.5
-5|level/class-value:ALLIES 1.6
-7|level/class-value:ALLIES 1.8
-4|level/class-value:ALLIES 2
3|level/class-value:ALLIES 2.1
-3|level/class-value:ALLIES 2.2
-3|level/class-value:ALLIES 2.3
-3|level/class-value:ALLIES 2.32
-3|level/class-value:ALLIES 2.4
-16|level/class-value:ALLIES 2.5
-5|level/class-value:ALLIES 2.6
-7|level/class-value:ALLIES 2.8
-7|level/class-value:ALLIES 3
-19|level/class-value:ALLIES 3.3
-10|level/class-value:ALLIES 3.5
-4|level/class-value:ALLIES 4
-9|level/class-value:ALLIES 5
-3|level/class-value:EU 1.6
46|level/class-value:EU 1.9
-16|level/class-value:EU 3.5
-4|level/class-value:EU 4.5
-12|level/class-value:NATO 0.2
-5|level/class-value:NATO 0.9
-3|level/class-value:NATO 0.96
-29|level/class-value:NATO 1
-6|level/class-value:NATO 1.2
-13|level/class-value:NATO 1.24
-8|level/class-value:NATO 1.28
-13|level/class-value:NATO 1.3
-22|level/class-value:NATO 1.37
-35|level/class-value:NATO 1.4
32|level/class-value:NATO 1.43
-5|level/class-value:NATO 1.49
-54|level/class-value:NATO 1.5
-36|level/class-value:NATO 1.53
-20|level/class-value:NATO 1.6
23|level/class-value:NATO 1.7
-28|level/class-value:NATO 1.8
-5|level/class-value:NATO 1.9
38|level/class-value:NATO 2
-3|level/class-value:NATO 2.01
58|level/class-value:NATO 2.02
-3|level/class-value:NATO 2.05
-14|level/class-value:NATO 2.07
-3|level/class-value:NATO 2.1
16|level/class-value:NATO 2.2
38|level/class-value:NATO 2.3
-4|level/class-value:NATO 2.4
15|level/class-value:NATO 2.5
-5|level/class-value:NATO 2.6
65|level/class-value:NATO 2.7
-22|level/class-value:NATO 2.8
18|level/class-value:NATO 3
-3|level/class-value:NATO 3.2
69|level/class-value:NATO 3.3
-6|level/class-value:NATO 3.4
57|level/class-value:NATO 3.5
-4|level/class-value:NATO 3.9
-3|level/class-value:NATO 34
-24|level/class-value:NATO 4
-22|level/class-value:NATO 4.1
-5|level/class-value:NATO 4.12
-12|level/class-value:NATO 4.5
-8|level/class-value:NATO 4.7
-5|level/class-value:NATO 4.9
5|level/class-value:NATO 5
-5|level/class-value:NATO 5.5
-4|level/class-value:NATO 6
-9|level/class-value:NATO 7
9|level/class-value:USA 0.1
-40|level/class-value:USA 0.9
-7|level/class-value:USA 0.91
-38|level/class-value:USA 0.93
-6|level/class-value:USA 0.95
-3|level/class-value:USA 0.997
-64|level/class-value:USA 1
-3|level/class-value:USA 1.2
-24|level/class-value:USA 1.3
-32|level/class-value:USA 1.4
-24|level/class-value:USA 1.5
-38|level/class-value:USA 1.6
-14|level/class-value:USA 1.7
-50|level/class-value:USA 1.8
-7|level/class-value:USA 1.9
4|level/class-value:USA 1E+1
-68|level/class-value:USA 2
-5|level/class-value:USA 2.2
-23|level/class-value:USA 2.3
-3|level/class-value:USA 2.32
-16|level/class-value:USA 2.4
-71|level/class-value:USA 2.5
-75|level/class-value:USA 2.6
-47|level/class-value:USA 2.8
17|level/class-value:USA 2.9
-22|level/class-value:USA 2E+1
120|level/class-value:USA 3
33|level/class-value:USA 3.1
76|level/class-value:USA 3.2
18|level/class-value:USA 3.3
-17|level/class-value:USA 3.32
26|level/class-value:USA 3.38
123|level/class-value:USA 3.4
80|level/class-value:USA 3.5
7|level/class-value:USA 3.68
23|level/class-value:USA 3.8
-7|level/class-value:USA 4
-6|level/class-value:USA 4.4
67|level/class-value:USA 4.6
-7|level/class-value:USA 4.7
4|level/class-value:USA 4.9
4|level/class-value:USA 5.5
25|level/class-value:USA 5.6
29|level/class-value:USA 6
37|level/class-value:USA 6.5
9|level/class-value:USA 7
-6|level/class-value:USA 7.3
-8|level/class-value:USA 8.8
78|level/class-value:USA 9
-53|level/class-verb:ALLIES be
-8|level/class-verb:ALLIES cap
42|level/class-verb:ALLIES demand
28|level/class-verb:ALLIES level
-36|level/class-verb:ALLIES move
-11|level/class-verb:ALLIES pledge
-3|level/class-verb:ALLIES proposal
-27|level/class-verb:ALLIES spend
-20|level/class-verb:CHN be
11|level/class-verb:CHN cap
22|level/class-verb:CHN level
14|level/class-verb:CHN move
-5|level/class-verb:CHN pledge
53|level/class-verb:CHN proposal
21|level/class-verb:CHN spend
-19|level/class-verb:EU be
43|level/class-verb:EU move
6|level/class-verb:JPN be
-13|level/class-verb:JPN cap
-44|level/class-verb:JPN demand
5|level/class-verb:JPN denial
46|level/class-verb:JPN level
-9|level/class-verb:JPN move
32|level/class-verb:JPN pledge
-30|level/class-verb:JPN spend
-57|level/class-verb:NATO be
51|level/class-verb:NATO cap
-25|level/class-verb:NATO demand
-4|level/class-verb:NATO denial
-14|level/class-verb:NATO level
-21|level/class-verb:NATO move
-26|level/class-verb:NATO pledge
-18|level/class-verb:NATO proposal
74|level/class-verb:NATO spend
85|level/class-verb:USA be
21|level/class-verb:USA cap
11|level/class-verb:USA demand
-10|level/class-verb:USA level
4|level/class-verb:USA move
-50|level/class-verb:USA proposal
27|level/class-verb:USA spend
-8|level/class-verb:foe be
-3|level/class-verb:foe demand
8|level/class-verb:foe level
20|level/class-verb:foe move
3|level/class-verb:foe proposal
-16|level/class-verb:foe spend
10|level/class-verb:land cap
40|level/class-verb:land demand
-20|level/class-verb:land level
-15|level/class-verb:land move
36|level/class-verb:land pledge
25|level/class-verb:land proposal
-16|level/class-verb:land spend
66|level/class-verb:member be
-71|level/class-verb:member cap
-24|level/class-verb:member demand
-59|level/class-verb:member level
-25|level/class-verb:member pledge
-11|level/class-verb:member proposal
-33|level/class-verb:member spend
-115|level/class:ALLIES
77|level/class:CHN
14|level/class:EU
-19|level/class:JPN
-62|level/class:NATO
54|level/class:USA
69|level/class:foe
5|level/class:land
-23|level/class:member
67|level/heir:nobody-named
-53|level/heir:others-named
28|level/home:nobody-named
-22|level/home:others-named
79|level/last:before
-13|level/last:same-sentence
5|level/named:1
45|level/named:2
21|level/named:3
91|level/ruled
17|level/ruled:spender-asked-before
-43|level/ruled:spender-before
59|level/ruled:spender-beside
-47|level/ruled:spender-clause
-5|level/ruled:spender-clause-after
8|level/ruled:spender-denies
-26|level/ruled:spender-home
12|level/ruled:spender-listed
15|level/ruled:spender-located
4|level/ruled:spender-near
23|level/ruled:spender-of-gdp
-29|level/ruled:spender-ours
40|level/ruled:spender-relative
43|level/ruled:spender-respectively
-16|level/ruled:spender-subject
33|level/ruled:spender-where
-19|level/same-figure-of-another
19|level/same-figure-of-it
-6|level/subject-of:afford
8|level/subject-of:agree
-13|level/subject-of:aim
-22|level/subject-of:allot
18|level/subject-of:amount
-12|level/subject-of:approach
-12|level/subject-of:argue
5|level/subject-of:arrive
-3|level/subject-of:ask
3|level/subject-of:attain
53|level/subject-of:average
4|level/subject-of:be
-40|level/subject-of:believe
22|level/subject-of:bring
-3|level/subject-of:bring up the rear
4|level/subject-of:budget
8|level/subject-of:call
-16|level/subject-of:call for
27|level/subject-of:cap
13|level/subject-of:climb
11|level/subject-of:commit
-8|level/subject-of:course
35|level/subject-of:devote
-38|level/subject-of:do
10|level/subject-of:drop
-3|level/subject-of:embrace
8|level/subject-of:equal
10|level/subject-of:estimate
16|level/subject-of:exceed
-62|level/subject-of:expect
-5|level/subject-of:fall
-9|level/subject-of:force
9|level/subject-of:forecast
24|level/subject-of:get
-31|level/subject-of:give
-11|level/subject-of:go
3|level/subject-of:grow
3|level/subject-of:head
-8|level/subject-of:hit
-19|level/subject-of:hover
14|level/subject-of:increase
-61|level/subject-of:keep
8|level/subject-of:lay out
-5|level/subject-of:leave
9|level/subject-of:lift
19|level/subject-of:manage
-40|level/subject-of:match
7|level/subject-of:mention
8|level/subject-of:move
-23|level/subject-of:plan
6|level/subject-of:pledge
5|level/subject-of:project
9|level/subject-of:promise
26|level/subject-of:push
-39|level/subject-of:put
30|level/subject-of:raise
22|level/subject-of:reach
36|level/subject-of:remain
10|level/subject-of:request
19|level/subject-of:rise
-19|level/subject-of:seek
6|level/subject-of:set
7|level/subject-of:set aside
-7|level/subject-of:sit
5|level/subject-of:slip
11|level/subject-of:spend
14|level/subject-of:start from
4|level/subject-of:stay
-3|level/subject-of:stop
19|level/subject-of:strain
-49|level/subject-of:study
-44|level/subject-of:swell
23|level/subject-of:take
-3|level/subject-of:tell
-6|level/subject-of:tie at
3|level/subject-of:top
7|level/subject-of:use
-37|level/subject-of:want
-37|level/subject-of:work out at
4|level/subject:be body
-5|level/subject:be capital
17|level/subject:be country
22|level/subject:be gov
-20|level/subject:be leader
4|level/subject:be people
-18|level/subject:be pronoun
-47|level/subject:cap country
5|level/subject:cap gov
6|level/subject:cap nongov
-23|level/subject:demand capital
5|level/subject:demand country
19|level/subject:demand gov
-38|level/subject:demand leader
-31|level/subject:demand nongov
-38|level/subject:demand pronoun
4|level/subject:level allies
17|level/subject:level body
20|level/subject:level capital
31|level/subject:level country
-29|level/subject:level gov
15|level/subject:level leader
7|level/subject:level people
-10|level/subject:level pronoun
-17|level/subject:move allies
-19|level/subject:move body
11|level/subject:move capital
31|level/subject:move country
48|level/subject:move gov
-3|level/subject:move leader
9|level/subject:move people
34|level/subject:move pronoun
21|level/subject:pledge country
11|level/subject:pledge gov
18|level/subject:pledge leader
-14|level/subject:pledge pronoun
-40|level/subject:proposal capital
4|level/subject:proposal gov
6|level/subject:proposal leader
-12|level/subject:proposal nongov
-49|level/subject:proposal people
3|level/subject:spend allies
40|level/subject:spend body
7|level/subject:spend capital
-44|level/subject:spend country
8|level/subject:spend gov
-11|level/subject:spend leader
4|level/subject:spend nongov
-6|level/subject:spend pronoun
79|level/title
79|level/told-of:0
-18|level/told-of:1
-62|level/told-of:3
-33|level/unnamed
-39|level/unnamed-beside-others
9|other/after-joint:0 mid
8|other/after-joint:0 near
10|other/after-joint:1 far
-42|other/after-joint:1 mid
5|other/after-joint:2 far
-3|other/after-joint:2 mid
17|other/after-joint:3 near
-36|other/after-led:\" far joined
-6|other/after-led:, far joined
-3|other/after-led:, near joined
4|other/after-led:defense minister far joined
-3|other/after-led:former far joined
3|other/after-led:from far free
5|other/after-led:in far joined
5|other/after-led:make far joined
9|other/after-led:of near free
6|other/after-led:say far joined
15|other/after-led:what near joined
-3|other/after-led:whereas far joined
5|other/after:body name
24|other/after:country name
-3|other/after:country owner
4|other/after:gov owner
7|other/after:leader name
-4|other/after:people owner
-27|other/after:pronoun name
3|other/after:pronoun owner
-5|other/asked
-8|other/asks
4|other/before-clause:after-figure inside name capital
5|other/before-clause:after-figure inside name gov
6|other/before-clause:after-figure inside name pronoun
5|other/before-clause:after-figure inside owner country
-8|other/before-clause:free inside name allies
-5|other/before-clause:free inside name body
22|other/before-clause:free inside name country
-34|other/before-clause:free inside name gov
6|other/before-clause:free inside name leader
11|other/before-clause:free inside name nongov
3|other/before-clause:free inside name people
17|other/before-clause:free inside name pronoun
4|other/before-clause:free inside owner country
5|other/before-clause:free inside owner people
-27|other/before-clause:free opens name gov
5|other/before-clause:free opens name leader
3|other/before-clause:free opens name nongov
3|other/before-clause:free opens name pronoun
37|other/before-far:20
-35|other/before-far:4
6|other/before-far:60
21|other/before-far:9
6|other/before-free:0 after-figure name far
6|other/before-free:0 after-figure name near
5|other/before-free:0 after-figure owner near
-6|other/before-free:0 free name far
10|other/before-free:0 free name near
-4|other/before-free:1 after-figure name near
5|other/before-free:1 free name far
-5|other/before-free:1 free name near
9|other/before-free:1 free owner far
8|other/before-free:2 after-figure name far
-9|other/before-free:2 free name far
-3|other/before-joint:0 after-figure
-12|other/before-joint:0 free
10|other/before-joint:1 after-figure
18|other/before-joint:1 free
15|other/before-joint:2 after-figure
-5|other/before-joint:2 free
5|other/before-joint:3 free
15|other/before-led:
-38|other/before-led:\"
15|other/before-led:'s
4|other/before-led:,
-3|other/before-led:PARTY
3|other/before-led:a
-8|other/before-led:all
5|other/before-led:and
3|other/before-led:before
5|other/before-led:chancellor
3|other/before-led:does
5|other/before-led:finance
8|other/before-led:for
-8|other/before-led:from
16|other/before-led:if
7|other/before-led:in
-5|other/before-led:is
17|other/before-led:its
-8|other/before-led:match
-3|other/before-led:mind
4|other/before-led:of
11|other/before-led:say
7|other/before-led:senior
4|other/before-led:should
16|other/before-led:the
-9|other/before-led:to
8|other/before-led:were
4|other/before-led:whatever
-20|other/before-led:whether
-48|other/before-led:yet
-8|other/before:allies name
-4|other/before:body name
4|other/before:capital name
22|other/before:country name
9|other/before:country owner
-57|other/before:gov name
11|other/before:leader name
14|other/before:nongov name
5|other/before:people name
5|other/before:people owner
27|other/before:pronoun name
20|other/class-home:ALLIES JPN
-7|other/class-home:ALLIES NATO
-12|other/class-home:ALLIES land
-17|other/class-home:ALLIES member
-3|other/class-home:CHN CHN
4|other/class-home:EU EU
3|other/class-home:EU land
-8|other/class-home:EU member
27|other/class-home:JPN JPN
-5|other/class-home:JPN land
11|other/class-home:JPN member
-42|other/class-home:NATO JPN
-22|other/class-home:NATO NATO
-4|other/class-home:NATO land
20|other/class-home:NATO member
5|other/class-home:USA CHN
-23|other/class-home:USA JPN
-4|other/class-home:USA land
-5|other/class-home:USA member
-4|other/class-home:foe member
19|other/class-home:land JPN
23|other/class-home:land land
-9|other/class-home:land member
30|other/class-home:member NATO
12|other/class-home:member member
-29|other/class-named:ALLIES JPN nobody-named
49|other/class-named:ALLIES JPN others-named
-6|other/class-named:ALLIES NATO nobody-named
-5|other/class-named:ALLIES land nobody-named
-8|other/class-named:ALLIES land others-named
-5|other/class-named:ALLIES member nobody-named
-12|other/class-named:ALLIES member others-named
-3|other/class-named:CHN CHN others-named
4|other/class-named:EU EU others-named
3|other/class-named:EU land others-named
-8|other/class-named:EU member others-named
14|other/class-named:JPN JPN nobody-named
13|other/class-named:JPN JPN others-named
-5|other/class-named:JPN land nobody-named
6|other/class-named:JPN member nobody-named
5|other/class-named:JPN member others-named
-19|other/class-named:NATO JPN nobody-named
-24|other/class-named:NATO JPN others-named
-19|other/class-named:NATO NATO nobody-named
-3|other/class-named:NATO NATO others-named
-3|other/class-named:NATO land others-named
-24|other/class-named:NATO member nobody-named
43|other/class-named:NATO member others-named
5|other/class-named:USA CHN others-named
-8|other/class-named:USA JPN nobody-named
-15|other/class-named:USA JPN others-named
-4|other/class-named:USA land others-named
-4|other/class-named:USA member others-named
-3|other/class-named:foe member others-named
52|other/class-named:land JPN nobody-named
-32|other/class-named:land JPN others-named
11|other/class-named:land land nobody-named
12|other/class-named:land land others-named
-4|other/class-named:land member nobody-named
-5|other/class-named:land member others-named
-8|other/class-named:member JPN nobody-named
10|other/class-named:member JPN others-named
24|other/class-named:member NATO nobody-named
5|other/class-named:member NATO others-named
28|other/class-named:member member nobody-named
-16|other/class-named:member member others-named
-49|other/class-shape:ALLIES half
-5|other/class-shape:ALLIES tenth
35|other/class-shape:ALLIES whole
-3|other/class-shape:CHN tenth
4|other/class-shape:EU half
-6|other/class-shape:EU whole
82|other/class-shape:JPN half
-16|other/class-shape:JPN tenth
-34|other/class-shape:JPN whole
-22|other/class-shape:NATO half
-27|other/class-shape:NATO whole
-5|other/class-shape:USA half
5|other/class-shape:USA tenth
-27|other/class-shape:USA whole
-4|other/class-shape:foe whole
-23|other/class-shape:land half
26|other/class-shape:land tenth
31|other/class-shape:land whole
13|other/class-shape:member half
-4|other/class-shape:member tenth
34|other/class-shape:member whole
-3|other/class-value:ALLIES 0.1
-26|other/class-value:ALLIES 1
-4|other/class-value:ALLIES 1.5
38|other/class-value:ALLIES 2
-41|other/class-value:ALLIES 3.5
49|other/class-value:ALLIES 4
-25|other/class-value:ALLIES 5
3|other/class-value:EU 1.5
3|other/class-value:EU 3
-8|other/class-value:EU 5
-33|other/class-value:NATO 1
-5|other/class-value:NATO 2
-9|other/class-value:NATO 3
-18|other/class-value:NATO 3.5
21|other/class-value:NATO 5
5|other/class-value:USA 1.7
-4|other/class-value:USA 3
-5|other/class-value:USA 3.5
-5|other/class-value:USA 4
-16|other/class-value:USA 5
-23|other/class-verb:ALLIES be
-26|other/class-verb:ALLIES demand
-4|other/class-verb:ALLIES denial
-8|other/class-verb:ALLIES level
40|other/class-verb:ALLIES move
25|other/class-verb:ALLIES pledge
-11|other/class-verb:ALLIES proposal
-6|other/class-verb:ALLIES spend
-3|other/class-verb:CHN move
-8|other/class-verb:EU be
5|other/class-verb:EU move
24|other/class-verb:JPN be
27|other/class-verb:JPN demand
5|other/class-verb:JPN denial
8|other/class-verb:JPN level
-6|other/class-verb:JPN move
-15|other/class-verb:JPN pledge
12|other/class-verb:JPN proposal
30|other/class-verb:NATO demand
-4|other/class-verb:NATO denial
-6|other/class-verb:NATO level
-18|other/class-verb:NATO move
-6|other/class-verb:NATO pledge
-10|other/class-verb:NATO proposal
-9|other/class-verb:USA demand
-7|other/class-verb:USA move
-3|other/class-verb:foe be
8|other/class-verb:land demand
-16|other/class-verb:land move
-9|other/class-verb:land pledge
14|other/class-verb:member be
-30|other/class-verb:member demand
6|other/class-verb:member denial
4|other/class-verb:member level
8|other/class-verb:member move
6|other/class-verb:member pledge
11|other/class-verb:member proposal
4|other/class-verb:member spend
-19|other/class:ALLIES
-5|other/class:CHN
32|other/class:JPN
-50|other/class:NATO
-28|other/class:USA
-6|other/class:foe
34|other/class:land
44|other/class:member
27|other/heir:nobody-named
20|other/heir:others-named
53|other/home:nobody-named
-6|other/last:before
-6|other/last:same-sentence
16|other/named:1
3|other/named:2
39|other/named:3
-6|other/ruled
-19|other/ruled:spender-before
27|other/ruled:spender-clause
8|other/ruled:spender-home
3|other/ruled:spender-party
-26|other/ruled:spender-subject
-14|other/same-figure-of-another
14|other/same-figure-of-it
4|other/subject-of:accept
10|other/subject-of:aim
7|other/subject-of:be
8|other/subject-of:call for
-5|other/subject-of:contribute
5|other/subject-of:drop
10|other/subject-of:get
11|other/subject-of:go
-35|other/subject-of:hit
5|other/subject-of:match
8|other/subject-of:spend
5|other/subject-of:take
-31|other/subject-of:tell
4|other/subject-of:turn down
8|other/subject-of:utter
5|other/subject:be pronoun
-31|other/subject:demand gov
8|other/subject:demand nongov
3|other/subject:denial gov
3|other/subject:move capital
8|other/subject:move country
-25|other/subject:move gov
4|other/subject:move leader
5|other/subject:move pronoun
10|other/subject:pledge country
3|other/subject:pledge gov
9|other/subject:pledge pronoun
8|other/subject:proposal gov
4|other/subject:spend country
4|other/subject:spend pronoun
47|other/title
9|other/told-of:0
3|other/told-of:1
-41|other/told-of:2
30|other/told-of:3
-46|other/unnamed
-12|other/unnamed-beside-others
-6|pledge/after-joint:0 far
-60|pledge/after-joint:0 mid
-48|pledge/after-joint:1 far
23|pledge/after-joint:1 mid
47|pledge/after-joint:1 near
-50|pledge/after-joint:2 mid
-13|pledge/after-joint:2 near
16|pledge/after-joint:3 mid
-15|pledge/after-joint:3 near
6|pledge/after-led:\" far joined
-7|pledge/after-led:\" near joined
4|pledge/after-led:# far free
53|pledge/after-led:# near free
20|pledge/after-led:, far joined
17|pledge/after-led:, near joined
-21|pledge/after-led:. near free
21|pledge/after-led:: far joined
33|pledge/after-led:: near joined
-21|pledge/after-led:; far joined
-10|pledge/after-led:; near joined
5|pledge/after-led:DATE far free
25|pledge/after-led:PARTY far joined
-75|pledge/after-led:adopt near free
-4|pledge/after-led:after near joined
-6|pledge/after-led:also far joined
-37|pledge/after-led:although near joined
-16|pledge/after-led:an far joined
-10|pledge/after-led:and far joined
-14|pledge/after-led:and near free
26|pledge/after-led:and near joined
-27|pledge/after-led:around far joined
3|pledge/after-led:as far joined
-29|pledge/after-led:as near free
10|pledge/after-led:as near joined
3|pledge/after-led:assume far joined
-9|pledge/after-led:at far free
3|pledge/after-led:at far joined
5|pledge/after-led:at near free
-5|pledge/after-led:because far joined
4|pledge/after-led:because near joined
9|pledge/after-led:before far joined
-45|pledge/after-led:before near joined
-8|pledge/after-led:bind far joined
9|pledge/after-led:bring far free
4|pledge/after-led:bring near free
15|pledge/after-led:buys far free
29|pledge/after-led:by near free
-4|pledge/after-led:call far joined
-23|pledge/after-led:call near free
6|pledge/after-led:call on far joined
11|pledge/after-led:caretaker far free
-10|pledge/after-led:clear far joined
-12|pledge/after-led:copy far joined
21|pledge/after-led:date far joined
-13|pledge/after-led:defence minister far joined
27|pledge/after-led:defence minister near joined
-68|pledge/after-led:defense minister far joined
3|pledge/after-led:deliver far free
-7|pledge/after-led:first far joined
-28|pledge/after-led:for far free
22|pledge/after-led:for far joined
12|pledge/after-led:foreign minister near joined
-4|pledge/after-led:from far free
-59|pledge/after-led:from far joined
-6|pledge/after-led:give far joined
3|pledge/after-led:goal far free
4|pledge/after-led:goal near joined
10|pledge/after-led:gross domestic product near free
-3|pledge/after-led:has far joined
3|pledge/after-led:how far joined
11|pledge/after-led:if near joined
-6|pledge/after-led:in far joined
-9|pledge/after-led:in line with far free
-6|pledge/after-led:in line with far joined
-4|pledge/after-led:in line with near free
-59|pledge/after-led:in near free
-17|pledge/after-led:into near free
-4|pledge/after-led:its near free
-16|pledge/after-led:keep far joined
-18|pledge/after-led:like far joined
4|pledge/after-led:like near free
41|pledge/after-led:like near joined
3|pledge/after-led:made far joined
4|pledge/after-led:make far joined
8|pledge/after-led:making far joined
-25|pledge/after-led:no far joined
-7|pledge/after-led:now near joined
31|pledge/after-led:of far free
17|pledge/after-led:of far joined
22|pledge/after-led:of near free
-3|pledge/after-led:old far joined
45|pledge/after-led:other far joined
-22|pledge/after-led:premier far joined
28|pledge/after-led:president far free
5|pledge/after-led:president far joined
3|pledge/after-led:president near joined
12|pledge/after-led:prime minister far joined
-11|pledge/after-led:promise far free
-36|pledge/after-led:put far joined
6|pledge/after-led:quote far joined
-16|pledge/after-led:replaced near free
3|pledge/after-led:revise far free
6|pledge/after-led:revise near free
44|pledge/after-led:say far joined
-45|pledge/after-led:say near joined
30|pledge/after-led:schedule far joined
3|pledge/after-led:senior far joined
3|pledge/after-led:shield far free
-38|pledge/after-led:since far joined
6|pledge/after-led:speak about far joined
-11|pledge/after-led:surprised far free
4|pledge/after-led:target far joined
-25|pledge/after-led:tell far joined
71|pledge/after-led:than far joined
-7|pledge/after-led:that far free
16|pledge/after-led:that far joined
21|pledge/after-led:that near free
-3|pledge/after-led:that near joined
3|pledge/after-led:though far joined
3|pledge/after-led:though near joined
4|pledge/after-led:tie far joined
-8|pledge/after-led:time far free
31|pledge/after-led:to near free
-59|pledge/after-led:toward far joined
22|pledge/after-led:treasurer near joined
3|pledge/after-led:turn near free
13|pledge/after-led:turned far joined
7|pledge/after-led:was near free
24|pledge/after-led:what far free
12|pledge/after-led:what far joined
-56|pledge/after-led:what near free
9|pledge/after-led:what near joined
-4|pledge/after-led:whatever near free
29|pledge/after-led:when far joined
-25|pledge/after-led:whether far joined
-9|pledge/after-led:which near joined
-11|pledge/after-led:while near joined
-38|pledge/after-led:whose far joined
9|pledge/after-led:within far joined
-34|pledge/after:allies name
61|pledge/after:body name
27|pledge/after:body owner
-35|pledge/after:capital name
-3|pledge/after:capital owner
-20|pledge/after:country name
10|pledge/after:country owner
11|pledge/after:gov name
19|pledge/after:leader name
-46|pledge/after:nongov name
-22|pledge/after:people owner
-60|pledge/after:pronoun name
-12|pledge/after:pronoun owner
16|pledge/asked
188|pledge/asks
20|pledge/before-clause:after-figure inside name body
9|pledge/before-clause:after-figure inside name capital
-6|pledge/before-clause:after-figure inside name country
-9|pledge/before-clause:after-figure inside name gov
55|pledge/before-clause:after-figure inside name leader
3|pledge/before-clause:after-figure inside name nongov
-58|pledge/before-clause:after-figure inside owner body
13|pledge/before-clause:after-figure inside owner people
45|pledge/before-clause:after-figure inside owner pronoun
-12|pledge/before-clause:after-figure opens name allies
-50|pledge/before-clause:after-figure opens name body
-16|pledge/before-clause:after-figure opens name country
6|pledge/before-clause:after-figure opens name gov
-4|pledge/before-clause:after-figure opens name leader
3|pledge/before-clause:after-figure opens name pronoun
-8|pledge/before-clause:after-figure opens owner leader
14|pledge/before-clause:after-figure opens owner people
-13|pledge/before-clause:after-figure opens owner pronoun
-18|pledge/before-clause:free inside name allies
23|pledge/before-clause:free inside name body
-17|pledge/before-clause:free inside name capital
-32|pledge/before-clause:free inside name country
-15|pledge/before-clause:free inside name gov
11|pledge/before-clause:free inside name leader
-35|pledge/before-clause:free inside name nongov
3|pledge/before-clause:free inside name people
-36|pledge/before-clause:free inside name pronoun
84|pledge/before-clause:free inside owner body
21|pledge/before-clause:free inside owner capital
27|pledge/before-clause:free inside owner country
5|pledge/before-clause:free inside owner gov
8|pledge/before-clause:free inside owner leader
-3|pledge/before-clause:free inside owner nongov
-47|pledge/before-clause:free inside owner people
24|pledge/before-clause:free inside owner pronoun
29|pledge/before-clause:free opens name allies
30|pledge/before-clause:free opens name body
-35|pledge/before-clause:free opens name capital
20|pledge/before-clause:free opens name country
57|pledge/before-clause:free opens name gov
-63|pledge/before-clause:free opens name leader
17|pledge/before-clause:free opens name people
14|pledge/before-clause:free opens name pronoun
8|pledge/before-clause:free opens owner capital
-14|pledge/before-clause:free opens owner country
28|pledge/before-clause:free opens owner leader
-23|pledge/before-clause:free opens owner people
-63|pledge/before-clause:free opens owner pronoun
10|pledge/before-far:1
3|pledge/before-far:20
-5|pledge/before-far:4
21|pledge/before-far:60
-19|pledge/before-far:9
-3|pledge/before-free:0 after-figure name far
-3|pledge/before-free:0 after-figure name near
-31|pledge/before-free:0 after-figure owner near
31|pledge/before-free:0 free name far
-8|pledge/before-free:0 free name near
23|pledge/before-free:0 free owner far
27|pledge/before-free:0 free owner near
-16|pledge/before-free:1 after-figure name far
15|pledge/before-free:1 after-figure name near
43|pledge/before-free:1 after-figure owner far
-10|pledge/before-free:1 after-figure owner near
-20|pledge/before-free:1 free name near
-56|pledge/before-free:1 free owner far
29|pledge/before-free:1 free owner near
-19|pledge/before-free:2 after-figure name far
-4|pledge/before-free:2 after-figure owner near
31|pledge/before-free:2 free name far
-28|pledge/before-free:2 free name near
34|pledge/before-free:2 free owner near
29|pledge/before-free:3 after-figure name near
-54|pledge/before-free:3 free name far
8|pledge/before-joint:0 after-figure
29|pledge/before-joint:0 free
-13|pledge/before-joint:1 after-figure
5|pledge/before-joint:1 free
4|pledge/before-joint:2 free
6|pledge/before-joint:3 after-figure
-27|pledge/before-joint:3 free
6|pledge/before-led:
-12|pledge/before-led:\"
-86|pledge/before-led:#
16|pledge/before-led:'s
7|pledge/before-led:,
7|pledge/before-led:-
-17|pledge/before-led:--
5|pledge/before-led:.
-52|pledge/before-led::
22|pledge/before-led:;
-12|pledge/before-led:DATE
32|pledge/before-led:PARTY
-24|pledge/before-led:a
22|pledge/before-led:abandon
-3|pledge/before-led:accept
30|pledge/before-led:after
5|pledge/before-led:against
16|pledge/before-led:all
31|pledge/before-led:alliance
-36|pledge/before-led:allied
-4|pledge/before-led:among
12|pledge/before-led:and
26|pledge/before-led:announce
16|pledge/before-led:as
-7|pledge/before-led:assumed
13|pledge/before-led:at
5|pledge/before-led:baltic
-9|pledge/before-led:bar
4|pledge/before-led:before
-26|pledge/before-led:behind
5|pledge/before-led:benchmarking
32|pledge/before-led:bring
-31|pledge/before-led:but
13|pledge/before-led:by
16|pledge/before-led:call
4|pledge/before-led:call on
5|pledge/before-led:came
3|pledge/before-led:chancellor
-14|pledge/before-led:chief
-13|pledge/before-led:commit
-18|pledge/before-led:commitment
3|pledge/before-led:commons
6|pledge/before-led:consider
7|pledge/before-led:contrast
44|pledge/before-led:copied
3|pledge/before-led:costs
3|pledge/before-led:de
-78|pledge/before-led:declaration
-3|pledge/before-led:defence
10|pledge/before-led:defence minister
-7|pledge/before-led:defense minister
-6|pledge/before-led:defense secretary
9|pledge/before-led:describe
29|pledge/before-led:double
70|pledge/before-led:drop
-30|pledge/before-led:europe
-42|pledge/before-led:european
5|pledge/before-led:even
11|pledge/before-led:exceed
6|pledge/before-led:exempt
3|pledge/before-led:finance minister
6|pledge/before-led:first
10|pledge/before-led:follow
-49|pledge/before-led:for
-3|pledge/before-led:forward
-31|pledge/before-led:from
-70|pledge/before-led:fulfill
6|pledge/before-led:general
8|pledge/before-led:give
-15|pledge/before-led:guidelines
-6|pledge/before-led:hail
36|pledge/before-led:has
20|pledge/before-led:his
3|pledge/before-led:hit
8|pledge/before-led:hold up
-7|pledge/before-led:host
32|pledge/before-led:how
-30|pledge/before-led:in
32|pledge/before-led:in line with
3|pledge/before-led:is
-96|pledge/before-led:its
3|pledge/before-led:keep
-21|pledge/before-led:like
-4|pledge/before-led:longer
7|pledge/before-led:look at
44|pledge/before-led:make good on
-10|pledge/before-led:match
10|pledge/before-led:mean
-34|pledge/before-led:meet
-27|pledge/before-led:mention
13|pledge/before-led:mind
10|pledge/before-led:most
-56|pledge/before-led:move up
-4|pledge/before-led:neutral
-30|pledge/before-led:new
-24|pledge/before-led:next
-36|pledge/before-led:not
12|pledge/before-led:now
-4|pledge/before-led:oblige
20|pledge/before-led:of
35|pledge/before-led:on
-36|pledge/before-led:only
3|pledge/before-led:opposition
-36|pledge/before-led:other
5|pledge/before-led:out
-12|pledge/before-led:outside
-21|pledge/before-led:over
11|pledge/before-led:own
13|pledge/before-led:pacifist
-9|pledge/before-led:party
42|pledge/before-led:praised
79|pledge/before-led:premier
-18|pledge/before-led:president
80|pledge/before-led:prime minister
4|pledge/before-led:promise
-84|pledge/before-led:reach
3|pledge/before-led:read
10|pledge/before-led:reaffirm
5|pledge/before-led:regards
6|pledge/before-led:reporters
33|pledge/before-led:return
26|pledge/before-led:say
8|pledge/before-led:signed
12|pledge/before-led:since
3|pledge/before-led:skips
-7|pledge/before-led:spared
3|pledge/before-led:staked
-3|pledge/before-led:stick to
-6|pledge/before-led:strengthen
46|pledge/before-led:study
3|pledge/before-led:summit
-34|pledge/before-led:take
-40|pledge/before-led:tell
7|pledge/before-led:thank
-32|pledge/before-led:that
41|pledge/before-led:the
-21|pledge/before-led:the economy
21|pledge/before-led:think
-27|pledge/before-led:though
-15|pledge/before-led:throwing
-3|pledge/before-led:time
20|pledge/before-led:to
-31|pledge/before-led:together
22|pledge/before-led:under
5|pledge/before-led:urge
-25|pledge/before-led:was
13|pledge/before-led:way
7|pledge/before-led:welcomed
24|pledge/before-led:what
-28|pledge/before-led:when
-5|pledge/before-led:where
8|pledge/before-led:whether
-12|pledge/before-led:which
13|pledge/before-led:while
-12|pledge/before-led:whom
11|pledge/before-led:whose
6|pledge/before-led:why
27|pledge/before-led:with
4|pledge/before-led:yet
-3|pledge/before-led:—
22|pledge/before:body name
29|pledge/before:body owner
-41|pledge/before:capital name
26|pledge/before:capital owner
-35|pledge/before:country name
13|pledge/before:country owner
40|pledge/before:gov name
10|pledge/before:gov owner
28|pledge/before:leader owner
-32|pledge/before:nongov name
21|pledge/before:people name
-43|pledge/before:people owner
-18|pledge/before:pronoun name
-7|pledge/before:pronoun owner
-4|pledge/class-home:ALLIES CHN
-43|pledge/class-home:ALLIES JPN
-6|pledge/class-home:ALLIES NATO
-14|pledge/class-home:ALLIES land
-11|pledge/class-home:ALLIES member
-11|pledge/class-home:CHN CHN
-32|pledge/class-home:CHN JPN
-34|pledge/class-home:EU member
-12|pledge/class-home:JPN CHN
-17|pledge/class-home:JPN JPN
34|pledge/class-home:JPN land
28|pledge/class-home:JPN member
14|pledge/class-home:NATO CHN
-15|pledge/class-home:NATO EU
96|pledge/class-home:NATO JPN
36|pledge/class-home:NATO NATO
11|pledge/class-home:NATO foe
-33|pledge/class-home:NATO land
-18|pledge/class-home:NATO member
-3|pledge/class-home:USA CHN
15|pledge/class-home:USA JPN
-19|pledge/class-home:USA NATO
-41|pledge/class-home:USA land
-21|pledge/class-home:foe JPN
-18|pledge/class-home:foe NATO
-14|pledge/class-home:foe foe
-26|pledge/class-home:foe land
-6|pledge/class-home:foe member
15|pledge/class-home:land CHN
-6|pledge/class-home:land JPN
16|pledge/class-home:land NATO
18|pledge/class-home:land land
44|pledge/class-home:land member
18|pledge/class-home:member EU
10|pledge/class-home:member JPN
-9|pledge/class-home:member NATO
4|pledge/class-home:member foe
63|pledge/class-home:member land
-4|pledge/class-home:member member
-4|pledge/class-named:ALLIES CHN others-named
-5|pledge/class-named:ALLIES JPN nobody-named
-38|pledge/class-named:ALLIES JPN others-named
-5|pledge/class-named:ALLIES NATO others-named
-4|pledge/class-named:ALLIES land nobody-named
-10|pledge/class-named:ALLIES land others-named
-5|pledge/class-named:ALLIES member nobody-named
-7|pledge/class-named:ALLIES member others-named
-11|pledge/class-named:CHN CHN others-named
-31|pledge/class-named:CHN JPN others-named
-33|pledge/class-named:EU member others-named
-12|pledge/class-named:JPN CHN others-named
23|pledge/class-named:JPN JPN nobody-named
-40|pledge/class-named:JPN JPN others-named
-6|pledge/class-named:JPN land nobody-named
39|pledge/class-named:JPN land others-named
12|pledge/class-named:JPN member nobody-named
16|pledge/class-named:JPN member others-named
14|pledge/class-named:NATO CHN others-named
-15|pledge/class-named:NATO EU others-named
60|pledge/class-named:NATO JPN nobody-named
35|pledge/class-named:NATO JPN others-named
25|pledge/class-named:NATO NATO nobody-named
11|pledge/class-named:NATO NATO others-named
11|pledge/class-named:NATO foe others-named
-31|pledge/class-named:NATO land others-named
-6|pledge/class-named:NATO member nobody-named
-12|pledge/class-named:NATO member others-named
-3|pledge/class-named:USA CHN others-named
16|pledge/class-named:USA JPN others-named
-18|pledge/class-named:USA NATO others-named
-40|pledge/class-named:USA land others-named
-21|pledge/class-named:foe JPN others-named
-18|pledge/class-named:foe NATO others-named
-14|pledge/class-named:foe foe others-named
-26|pledge/class-named:foe land others-named
-6|pledge/class-named:foe member others-named
15|pledge/class-named:land CHN others-named
-60|pledge/class-named:land JPN nobody-named
53|pledge/class-named:land JPN others-named
16|pledge/class-named:land NATO others-named
13|pledge/class-named:land land nobody-named
6|pledge/class-named:land land others-named
25|pledge/class-named:land member nobody-named
19|pledge/class-named:land member others-named
18|pledge/class-named:member EU others-named
-15|pledge/class-named:member JPN nobody-named
25|pledge/class-named:member JPN others-named
-24|pledge/class-named:member NATO nobody-named
16|pledge/class-named:member NATO others-named
4|pledge/class-named:member foe others-named
63|pledge/class-named:member land others-named
-25|pledge/class-named:member member nobody-named
21|pledge/class-named:member member others-named
3|pledge/class-shape:ALLIES half
-80|pledge/class-shape:ALLIES whole
-45|pledge/class-shape:CHN whole
-33|pledge/class-shape:EU half
-3|pledge/class-shape:EU whole
-134|pledge/class-shape:JPN half
-22|pledge/class-shape:JPN tenth
190|pledge/class-shape:JPN whole
57|pledge/class-shape:NATO half
-76|pledge/class-shape:NATO tenth
113|pledge/class-shape:NATO whole
22|pledge/class-shape:USA half
-67|pledge/class-shape:USA whole
-31|pledge/class-shape:foe half
-54|pledge/class-shape:foe whole
39|pledge/class-shape:land half
48|pledge/class-shape:land tenth
-3|pledge/class-shape:land whole
3|pledge/class-shape:member fine
77|pledge/class-shape:member half
53|pledge/class-shape:member tenth
-50|pledge/class-shape:member whole
-20|pledge/class-value:ALLIES 2
7|pledge/class-value:ALLIES 3.5
-59|pledge/class-value:ALLIES 5
-33|pledge/class-value:EU 1.5
-3|pledge/class-value:EU 2
54|pledge/class-value:NATO 1.5
-22|pledge/class-value:NATO 2
-56|pledge/class-value:NATO 2.1
-107|pledge/class-value:NATO 2.5
-3|pledge/class-value:NATO 27
-22|pledge/class-value:NATO 3
110|pledge/class-value:NATO 3.5
-12|pledge/class-value:NATO 4.7
161|pledge/class-value:NATO 5
-37|pledge/class-value:USA 2
-20|pledge/class-value:USA 3.5
42|pledge/class-value:USA 4.5
-27|pledge/class-value:USA 5
-8|pledge/class-verb:ALLIES be
-36|pledge/class-verb:ALLIES demand
-7|pledge/class-verb:ALLIES move
-9|pledge/class-verb:ALLIES pledge
-13|pledge/class-verb:CHN pledge
23|pledge/class-verb:JPN be
15|pledge/class-verb:JPN cap
20|pledge/class-verb:JPN demand
-9|pledge/class-verb:JPN denial
27|pledge/class-verb:JPN level
16|pledge/class-verb:JPN move
-74|pledge/class-verb:JPN pledge
-18|pledge/class-verb:JPN proposal
22|pledge/class-verb:NATO be
-35|pledge/class-verb:NATO cap
-4|pledge/class-verb:NATO demand
-28|pledge/class-verb:NATO denial
-24|pledge/class-verb:NATO level
-27|pledge/class-verb:NATO move
-27|pledge/class-verb:NATO pledge
34|pledge/class-verb:NATO proposal
3|pledge/class-verb:NATO spend
-6|pledge/class-verb:USA be
-39|pledge/class-verb:USA demand
-11|pledge/class-verb:USA move
32|pledge/class-verb:USA pledge
-7|pledge/class-verb:foe be
-18|pledge/class-verb:foe move
-20|pledge/class-verb:foe pledge
-26|pledge/class-verb:foe spend
4|pledge/class-verb:land cap
25|pledge/class-verb:land demand
9|pledge/class-verb:land denial
7|pledge/class-verb:land level
44|pledge/class-verb:land move
-4|pledge/class-verb:land pledge
-53|pledge/class-verb:land proposal
-20|pledge/class-verb:land spend
-25|pledge/class-verb:member be
18|pledge/class-verb:member cap
36|pledge/class-verb:member demand
29|pledge/class-verb:member denial
-9|pledge/class-verb:member level
6|pledge/class-verb:member move
114|pledge/class-verb:member pledge
38|pledge/class-verb:member proposal
44|pledge/class-verb:member spend
-79|pledge/class:ALLIES
-45|pledge/class:CHN
-37|pledge/class:EU
33|pledge/class:JPN
92|pledge/class:NATO
-47|pledge/class:USA
-85|pledge/class:foe
85|pledge/class:land
83|pledge/class:member
-62|pledge/heir:nobody-named
-54|pledge/heir:others-named
-26|pledge/home:nobody-named
-40|pledge/last:before
-7|pledge/last:same-sentence
38|pledge/named:2
11|pledge/named:3
-66|pledge/ruled
-27|pledge/ruled:spender-beside
4|pledge/ruled:spender-both
-72|pledge/ruled:spender-clause
7|pledge/ruled:spender-clause-after
3|pledge/ruled:spender-home
25|pledge/ruled:spender-listed
12|pledge/ruled:spender-matched
16|pledge/ruled:spender-near
8|pledge/ruled:spender-of-gdp
-69|pledge/ruled:spender-of-noun
-24|pledge/ruled:spender-ours
9|pledge/ruled:spender-set-by
14|pledge/ruled:spender-standard
16|pledge/ruled:spender-subject
7|pledge/ruled:spender-where
-12|pledge/same-figure-of-another
12|pledge/same-figure-of-it
-64|pledge/subject-of:about
-22|pledge/subject-of:accept
-31|pledge/subject-of:account
-45|pledge/subject-of:adopt
-7|pledge/subject-of:agree
9|pledge/subject-of:aim
9|pledge/subject-of:allocate
-18|pledge/subject-of:amount
-32|pledge/subject-of:announce
15|pledge/subject-of:approve
3|pledge/subject-of:argue
-3|pledge/subject-of:ask
-8|pledge/subject-of:ask for
6|pledge/subject-of:average
-11|pledge/subject-of:back
18|pledge/subject-of:be
-13|pledge/subject-of:bind
-4|pledge/subject-of:bring
7|pledge/subject-of:bring forward
5|pledge/subject-of:budget
-30|pledge/subject-of:calculate
-48|pledge/subject-of:call
33|pledge/subject-of:call for
19|pledge/subject-of:choose
-16|pledge/subject-of:climb
-4|pledge/subject-of:commit
-31|pledge/subject-of:concede
-7|pledge/subject-of:debate
6|pledge/subject-of:decide
-12|pledge/subject-of:devote
-16|pledge/subject-of:dismiss
6|pledge/subject-of:do
-7|pledge/subject-of:drop
-27|pledge/subject-of:due
-22|pledge/subject-of:effort
-55|pledge/subject-of:end
12|pledge/subject-of:endorse
6|pledge/subject-of:exempt
33|pledge/subject-of:expect
-7|pledge/subject-of:fall
19|pledge/subject-of:find the money for
24|pledge/subject-of:foresee
-72|pledge/subject-of:fulfill
-22|pledge/subject-of:go
4|pledge/subject-of:have
-6|pledge/subject-of:head
3|pledge/subject-of:hint
44|pledge/subject-of:hit
4|pledge/subject-of:hold
-7|pledge/subject-of:hold up
8|pledge/subject-of:hurry
7|pledge/subject-of:insist
7|pledge/subject-of:insist on
36|pledge/subject-of:intend
14|pledge/subject-of:invest
19|pledge/subject-of:keep
5|pledge/subject-of:lay out
-80|pledge/subject-of:leap
8|pledge/subject-of:lift
-3|pledge/subject-of:likely
44|pledge/subject-of:make good on
-13|pledge/subject-of:match
44|pledge/subject-of:mean
13|pledge/subject-of:meet
12|pledge/subject-of:move
-49|pledge/subject-of:move up
10|pledge/subject-of:name
-75|pledge/subject-of:nod to
-11|pledge/subject-of:oblige
13|pledge/subject-of:offer
9|pledge/subject-of:oppose
-8|pledge/subject-of:opt
13|pledge/subject-of:pay
46|pledge/subject-of:plan
-4|pledge/subject-of:pledge
14|pledge/subject-of:prefer
45|pledge/subject-of:promise
-24|pledge/subject-of:propose
3|pledge/subject-of:push
12|pledge/subject-of:put
3|pledge/subject-of:race
6|pledge/subject-of:raise
22|pledge/subject-of:reach
-72|pledge/subject-of:reaffirm
-6|pledge/subject-of:recommend
3|pledge/subject-of:refuse
11|pledge/subject-of:remain
17|pledge/subject-of:rise
3|pledge/subject-of:scramble
-44|pledge/subject-of:secure
17|pledge/subject-of:set
15|pledge/subject-of:set his sights on
4|pledge/subject-of:set its sights on
5|pledge/subject-of:set out
12|pledge/subject-of:settle for
-57|pledge/subject-of:settle on
4|pledge/subject-of:shy away
3|pledge/subject-of:sign on
-54|pledge/subject-of:sign up
3|pledge/subject-of:speak of
21|pledge/subject-of:spend
7|pledge/subject-of:stand
-13|pledge/subject-of:stay
3|pledge/subject-of:stick with
-13|pledge/subject-of:stop
6|pledge/subject-of:struggle
-45|pledge/subject-of:study
14|pledge/subject-of:swear
27|pledge/subject-of:take
24|pledge/subject-of:tell
22|pledge/subject-of:think
4|pledge/subject-of:time
-3|pledge/subject-of:tout
-4|pledge/subject-of:urge
4|pledge/subject-of:use
38|pledge/subject-of:veto
4|pledge/subject-of:vote on
76|pledge/subject-of:vow
22|pledge/subject-of:want
22|pledge/subject:be body
15|pledge/subject:be capital
21|pledge/subject:be country
9|pledge/subject:be leader
-16|pledge/subject:be nongov
-35|pledge/subject:be pronoun
3|pledge/subject:cap gov
17|pledge/subject:cap leader
-17|pledge/subject:demand body
-3|pledge/subject:demand capital
12|pledge/subject:demand gov
29|pledge/subject:demand leader
3|pledge/subject:demand nongov
37|pledge/subject:demand pronoun
37|pledge/subject:denial capital
5|pledge/subject:denial country
5|pledge/subject:denial gov
-11|pledge/subject:denial leader
10|pledge/subject:denial nongov
-25|pledge/subject:level body
-6|pledge/subject:level gov
-33|pledge/subject:level pronoun
27|pledge/subject:move capital
-42|pledge/subject:move country
-17|pledge/subject:move leader
-7|pledge/subject:move nongov
16|pledge/subject:move people
-58|pledge/subject:move pronoun
23|pledge/subject:pledge allies
30|pledge/subject:pledge body
-13|pledge/subject:pledge capital
-6|pledge/subject:pledge country
-58|pledge/subject:pledge gov
5|pledge/subject:pledge leader
3|pledge/subject:pledge nongov
-105|pledge/subject:pledge pronoun
-8|pledge/subject:proposal body
-43|pledge/subject:proposal capital
36|pledge/subject:proposal country
4|pledge/subject:proposal gov
13|pledge/subject:proposal leader
-26|pledge/subject:proposal nongov
7|pledge/subject:proposal pronoun
14|pledge/subject:spend body
-20|pledge/subject:spend country
23|pledge/subject:spend gov
30|pledge/subject:spend pronoun
9|pledge/title
-4|pledge/told-of:0
29|pledge/told-of:1
-24|pledge/told-of:3
-28|pledge/unnamed
-20|pledge/unnamed-beside-others
3|proposal/after-joint:0 far
10|proposal/after-joint:0 mid
27|proposal/after-joint:0 near
6|proposal/after-joint:1 mid
-18|proposal/after-joint:1 near
44|proposal/after-joint:2 mid
4|proposal/after-joint:3 near
15|proposal/after-led:\" far joined
10|proposal/after-led:\" near joined
4|proposal/after-led:# far joined
3|proposal/after-led:# near joined
15|proposal/after-led:, far joined
10|proposal/after-led:, near joined
-8|proposal/after-led:. far joined
4|proposal/after-led:; far joined
4|proposal/after-led:; near joined
-10|proposal/after-led:PARTY near free
14|proposal/after-led:and far joined
-3|proposal/after-led:and near joined
3|proposal/after-led:as far free
32|proposal/after-led:as far joined
-4|proposal/after-led:as near joined
8|proposal/after-led:bring far joined
-4|proposal/after-led:by far free
-10|proposal/after-led:by near free
-3|proposal/after-led:cite far joined
-4|proposal/after-led:commit near joined
12|proposal/after-led:during near free
8|proposal/after-led:for far free
11|proposal/after-led:for near free
17|proposal/after-led:former far joined
-3|proposal/after-led:former near joined
24|proposal/after-led:from near free
-5|proposal/after-led:fulfil far free
8|proposal/after-led:fund far joined
3|proposal/after-led:if far joined
-37|proposal/after-led:if near joined
16|proposal/after-led:in far joined
-28|proposal/after-led:in line with near joined
-19|proposal/after-led:in near free
-7|proposal/after-led:is far free
15|proposal/after-led:least near free
7|proposal/after-led:let near joined
-13|proposal/after-led:level far joined
3|proposal/after-led:like near free
-4|proposal/after-led:mirror far joined
26|proposal/after-led:next far joined
23|proposal/after-led:next near free
8|proposal/after-led:note far joined
4|proposal/after-led:of far joined
7|proposal/after-led:of near free
-54|proposal/after-led:of near joined
-11|proposal/after-led:on near free
21|proposal/after-led:present far joined
-3|proposal/after-led:president far joined
18|proposal/after-led:reckon near joined
3|proposal/after-led:require far joined
-36|proposal/after-led:say far joined
4|proposal/after-led:several far joined
-11|proposal/after-led:should near joined
4|proposal/after-led:spend far free
-13|proposal/after-led:strategy far free
53|proposal/after-led:target near joined
-29|proposal/after-led:tell far joined
-23|proposal/after-led:that far free
-25|proposal/after-led:that far joined
24|proposal/after-led:that near free
-69|proposal/after-led:this far joined
-9|proposal/after-led:time far free
6|proposal/after-led:to far joined
-9|proposal/after-led:to near free
3|proposal/after-led:to near joined
10|proposal/after-led:upon near free
7|proposal/after-led:visiting far joined
34|proposal/after-led:which far joined
15|proposal/after-led:with near free
-5|proposal/after-led:without near free
49|proposal/after:allies name
-21|proposal/after:body name
-14|proposal/after:body owner
20|proposal/after:capital name
12|proposal/after:capital owner
-8|proposal/after:country name
-48|proposal/after:gov name
-5|proposal/after:gov owner
39|proposal/after:leader name
31|proposal/after:nongov name
17|proposal/after:nongov owner
24|proposal/after:people name
-8|proposal/after:pronoun name
-13|proposal/after:pronoun owner
-14|proposal/asked
-13|proposal/asks
3|proposal/before-clause:after-figure inside name capital
-25|proposal/before-clause:after-figure inside name country
10|proposal/before-clause:after-figure inside name gov
-3|proposal/before-clause:after-figure inside name leader
10|proposal/before-clause:after-figure inside name nongov
-63|proposal/before-clause:after-figure inside name pronoun
15|proposal/before-clause:after-figure inside owner body
10|proposal/before-clause:after-figure inside owner country
-10|proposal/before-clause:after-figure inside owner people
19|proposal/before-clause:after-figure inside owner pronoun
8|proposal/before-clause:after-figure opens name capital
4|proposal/before-clause:after-figure opens name country
8|proposal/before-clause:after-figure opens name leader
-8|proposal/before-clause:after-figure opens name nongov
7|proposal/before-clause:after-figure opens owner leader
13|proposal/before-clause:free inside name allies
19|proposal/before-clause:free inside name body
31|proposal/before-clause:free inside name capital
-20|proposal/before-clause:free inside name country
-3|proposal/before-clause:free inside name gov
-12|proposal/before-clause:free inside name leader
44|proposal/before-clause:free inside name nongov
10|proposal/before-clause:free inside name people
-22|proposal/before-clause:free inside name pronoun
10|proposal/before-clause:free inside owner body
-22|proposal/before-clause:free inside owner capital
25|proposal/before-clause:free inside owner country
-37|proposal/before-clause:free inside owner gov
6|proposal/before-clause:free inside owner leader
17|proposal/before-clause:free inside owner nongov
10|proposal/before-clause:free inside owner people
-74|proposal/before-clause:free inside owner pronoun
-6|proposal/before-clause:free opens name body
-19|proposal/before-clause:free opens name capital
-15|proposal/before-clause:free opens name country
-33|proposal/before-clause:free opens name gov
49|proposal/before-clause:free opens name leader
-14|proposal/before-clause:free opens name nongov
20|proposal/before-clause:free opens name pronoun
7|proposal/before-clause:free opens owner body
5|proposal/before-clause:free opens owner capital
-6|proposal/before-clause:free opens owner country
14|proposal/before-clause:free opens owner leader
10|proposal/before-clause:free opens owner nongov
51|proposal/before-far:4
-57|proposal/before-far:60
9|proposal/before-far:9
-16|proposal/before-free:0 after-figure name far
6|proposal/before-free:0 after-figure owner far
33|proposal/before-free:0 after-figure owner near
52|proposal/before-free:0 free name near
-23|proposal/before-free:0 free owner far
-7|proposal/before-free:0 free owner near
-32|proposal/before-free:1 after-figure name far
8|proposal/before-free:1 after-figure name near
4|proposal/before-free:1 after-figure owner far
7|proposal/before-free:1 after-figure owner near
22|proposal/before-free:1 free name far
-31|proposal/before-free:1 free name near
17|proposal/before-free:1 free owner near
-6|proposal/before-free:2 after-figure name far
-9|proposal/before-free:2 after-figure name near
-10|proposal/before-free:2 free owner far
-9|proposal/before-free:2 free owner near
17|proposal/before-joint:0 after-figure
55|proposal/before-joint:0 free
22|proposal/before-joint:1 after-figure
-32|proposal/before-joint:1 free
-52|proposal/before-joint:2 after-figure
-21|proposal/before-joint:2 free
8|proposal/before-joint:3 after-figure
9|proposal/before-joint:3 free
-42|proposal/before-led:
46|proposal/before-led:\"
-13|proposal/before-led:'s
4|proposal/before-led:(
7|proposal/before-led:)
46|proposal/before-led:--
25|proposal/before-led::
-4|proposal/before-led:;
5|proposal/before-led:DATE
44|proposal/before-led:PARTY
-25|proposal/before-led:admiral
-13|proposal/before-led:advise
-6|proposal/before-led:ambassador
-21|proposal/before-led:and
14|proposal/before-led:as
3|proposal/before-led:ask
-39|proposal/before-led:at
3|proposal/before-led:be
10|proposal/before-led:bring
-3|proposal/before-led:but
-6|proposal/before-led:by
27|proposal/before-led:call for
-10|proposal/before-led:campaign
54|proposal/before-led:chairs
-19|proposal/before-led:contrasted
-4|proposal/before-led:defence minister
16|proposal/before-led:defense minister
-6|proposal/before-led:defense secretary
11|proposal/before-led:dem
-17|proposal/before-led:democratic party for the people
-39|proposal/before-led:draft
6|proposal/before-led:drop
28|proposal/before-led:every
-33|proposal/before-led:follow
-3|proposal/before-led:followed
-18|proposal/before-led:follows
4|proposal/before-led:for
5|proposal/before-led:form
-50|proposal/before-led:former
-7|proposal/before-led:from
31|proposal/before-led:general
7|proposal/before-led:if
17|proposal/before-led:in
-35|proposal/before-led:is
18|proposal/before-led:like
-40|proposal/before-led:national security adviser
-44|proposal/before-led:new
4|proposal/before-led:newest
5|proposal/before-led:not
-14|proposal/before-led:of
19|proposal/before-led:on
10|proposal/before-led:opened
-4|proposal/before-led:outside
9|proposal/before-led:president
-23|proposal/before-led:prime minister
5|proposal/before-led:propose
4|proposal/before-led:push
-19|proposal/before-led:raise
5|proposal/before-led:reiterate
3|proposal/before-led:renewed
-6|proposal/before-led:repeat
3|proposal/before-led:ruling
4|proposal/before-led:say
11|proposal/before-led:share
-3|proposal/before-led:some
-6|proposal/before-led:splits
4|proposal/before-led:tell
24|proposal/before-led:that
-40|proposal/before-led:the
-12|proposal/before-led:to
-4|proposal/before-led:under
-18|proposal/before-led:urge
-14|proposal/before-led:what
23|proposal/before-led:where
3|proposal/before-led:whether
7|proposal/before-led:which
18|proposal/before-led:while
8|proposal/before-led:whose
-18|proposal/before-led:with
32|proposal/before-led:within
13|proposal/before:allies name
13|proposal/before:body name
32|proposal/before:body owner
23|proposal/before:capital name
-10|proposal/before:capital owner
-56|proposal/before:country name
29|proposal/before:country owner
-25|proposal/before:gov name
-34|proposal/before:gov owner
43|proposal/before:leader name
27|proposal/before:leader owner
33|proposal/before:nongov name
27|proposal/before:nongov owner
10|proposal/before:people name
-64|proposal/before:pronoun name
-55|proposal/before:pronoun owner
27|proposal/class-home:ALLIES JPN
-15|proposal/class-home:ALLIES NATO
-43|proposal/class-home:ALLIES land
26|proposal/class-home:ALLIES member
-24|proposal/class-home:CHN JPN
-6|proposal/class-home:CHN land
-29|proposal/class-home:JPN JPN
13|proposal/class-home:JPN NATO
62|proposal/class-home:JPN land
-13|proposal/class-home:JPN member
16|proposal/class-home:NATO JPN
3|proposal/class-home:NATO NATO
-4|proposal/class-home:NATO USA
-32|proposal/class-home:NATO land
23|proposal/class-home:NATO member
24|proposal/class-home:USA JPN
-21|proposal/class-home:USA NATO
5|proposal/class-home:USA USA
-7|proposal/class-home:USA land
-13|proposal/class-home:foe JPN
20|proposal/class-home:foe land
-14|proposal/class-home:foe member
-7|proposal/class-home:land NATO
16|proposal/class-home:land land
18|proposal/class-home:land member
27|proposal/class-home:member NATO
-10|proposal/class-home:member land
-38|proposal/class-home:member member
-6|proposal/class-named:ALLIES JPN nobody-named
33|proposal/class-named:ALLIES JPN others-named
-6|proposal/class-named:ALLIES NATO nobody-named
-9|proposal/class-named:ALLIES NATO others-named
-29|proposal/class-named:ALLIES land nobody-named
-14|proposal/class-named:ALLIES land others-named
-21|proposal/class-named:ALLIES member nobody-named
47|proposal/class-named:ALLIES member others-named
-4|proposal/class-named:CHN JPN nobody-named
-19|proposal/class-named:CHN JPN others-named
-5|proposal/class-named:CHN land others-named
3|proposal/class-named:EU EU nobody-named
-39|proposal/class-named:JPN JPN nobody-named
10|proposal/class-named:JPN JPN others-named
13|proposal/class-named:JPN NATO others-named
35|proposal/class-named:JPN land nobody-named
27|proposal/class-named:JPN land others-named
-13|proposal/class-named:JPN member others-named
-36|proposal/class-named:NATO JPN nobody-named
52|proposal/class-named:NATO JPN others-named
31|proposal/class-named:NATO NATO nobody-named
-28|proposal/class-named:NATO NATO others-named
-4|proposal/class-named:NATO USA nobody-named
-17|proposal/class-named:NATO land nobody-named
-15|proposal/class-named:NATO land others-named
3|proposal/class-named:NATO member nobody-named
20|proposal/class-named:NATO member others-named
80|proposal/class-named:USA JPN nobody-named
-56|proposal/class-named:USA JPN others-named
-20|proposal/class-named:USA NATO others-named
5|proposal/class-named:USA USA nobody-named
16|proposal/class-named:USA land nobody-named
-23|proposal/class-named:USA land others-named
-11|proposal/class-named:foe JPN others-named
20|proposal/class-named:foe land others-named
-4|proposal/class-named:foe member nobody-named
-10|proposal/class-named:foe member others-named
23|proposal/class-named:land JPN nobody-named
-24|proposal/class-named:land JPN others-named
-7|proposal/class-named:land NATO nobody-named
-3|proposal/class-named:land land nobody-named
18|proposal/class-named:land land others-named
10|proposal/class-named:land member nobody-named
8|proposal/class-named:land member others-named
-15|proposal/class-named:member JPN nobody-named
15|proposal/class-named:member JPN others-named
-16|proposal/class-named:member NATO nobody-named
43|proposal/class-named:member NATO others-named
-8|proposal/class-named:member land others-named
13|proposal/class-named:member member nobody-named
-51|proposal/class-named:member member others-named
-6|proposal/class-shape:ALLIES half
-10|proposal/class-shape:ALLIES tenth
9|proposal/class-shape:ALLIES whole
-18|proposal/class-shape:CHN half
-11|proposal/class-shape:CHN whole
62|proposal/class-shape:JPN half
-7|proposal/class-shape:JPN tenth
-23|proposal/class-shape:JPN whole
27|proposal/class-shape:NATO fine
9|proposal/class-shape:NATO half
-13|proposal/class-shape:NATO tenth
-18|proposal/class-shape:NATO whole
-35|proposal/class-shape:USA half
15|proposal/class-shape:USA tenth
21|proposal/class-shape:USA whole
-9|proposal/class-shape:foe fine
8|proposal/class-shape:land half
4|proposal/class-shape:land tenth
14|proposal/class-shape:land whole
-17|proposal/class-shape:member fine
-20|proposal/class-shape:member half
11|proposal/class-shape:member tenth
6|proposal/class-shape:member whole
-3|proposal/class-value:ALLIES 1
-14|proposal/class-value:ALLIES 1.5
-42|proposal/class-value:ALLIES 2
16|proposal/class-value:ALLIES 2.5
60|proposal/class-value:ALLIES 3
-8|proposal/class-value:ALLIES 3.5
-11|proposal/class-value:ALLIES 4
6|proposal/class-value:ALLIES 5
28|proposal/class-value:NATO 0.25
-3|proposal/class-value:NATO 1
35|proposal/class-value:NATO 1.5
49|proposal/class-value:NATO 2
-10|proposal/class-value:NATO 2.1
-6|proposal/class-value:NATO 2.5
-4|proposal/class-value:NATO 3
-20|proposal/class-value:NATO 3.5
-24|proposal/class-value:NATO 4
-33|proposal/class-value:NATO 5
-5|proposal/class-value:USA 1.5
-26|proposal/class-value:USA 1E+1
-5|proposal/class-value:USA 2.5
-79|proposal/class-value:USA 3
-35|proposal/class-value:USA 3.5
-12|proposal/class-value:USA 4
10|proposal/class-value:USA 4.5
3|proposal/class-value:USA 4.6
16|proposal/class-value:USA 4.7
140|proposal/class-value:USA 5
55|proposal/class-verb:ALLIES be
-9|proposal/class-verb:ALLIES cap
-56|proposal/class-verb:ALLIES demand
-5|proposal/class-verb:ALLIES denial
-10|proposal/class-verb:ALLIES level
-31|proposal/class-verb:ALLIES move
56|proposal/class-verb:ALLIES pledge
-16|proposal/class-verb:ALLIES proposal
-15|proposal/class-verb:ALLIES spend
-5|proposal/class-verb:CHN move
-13|proposal/class-verb:CHN pledge
-8|proposal/class-verb:CHN proposal
-22|proposal/class-verb:JPN be
12|proposal/class-verb:JPN cap
9|proposal/class-verb:JPN demand
8|proposal/class-verb:JPN denial
-27|proposal/class-verb:JPN level
-15|proposal/class-verb:JPN move
39|proposal/class-verb:JPN pledge
26|proposal/class-verb:JPN spend
45|proposal/class-verb:NATO be
-24|proposal/class-verb:NATO cap
3|proposal/class-verb:NATO demand
17|proposal/class-verb:NATO denial
-12|proposal/class-verb:NATO level
26|proposal/class-verb:NATO move
-74|proposal/class-verb:NATO pledge
19|proposal/class-verb:NATO proposal
-6|proposal/class-verb:NATO spend
-33|proposal/class-verb:USA be
53|proposal/class-verb:USA demand
34|proposal/class-verb:USA level
30|proposal/class-verb:USA move
-9|proposal/class-verb:USA pledge
-24|proposal/class-verb:USA proposal
-9|proposal/class-verb:USA spend
22|proposal/class-verb:foe be
-12|proposal/class-verb:foe move
-16|proposal/class-verb:foe proposal
-19|proposal/class-verb:land be
46|proposal/class-verb:land cap
-47|proposal/class-verb:land demand
7|proposal/class-verb:land level
-29|proposal/class-verb:land move
19|proposal/class-verb:land pledge
46|proposal/class-verb:land proposal
6|proposal/class-verb:land spend
-47|proposal/class-verb:member be
-24|proposal/class-verb:member cap
40|proposal/class-verb:member demand
-20|proposal/class-verb:member denial
7|proposal/class-verb:member level
35|proposal/class-verb:member move
-17|proposal/class-verb:member pledge
-3|proposal/class-verb:member proposal
-8|proposal/class:ALLIES
-30|proposal/class:CHN
32|proposal/class:JPN
5|proposal/class:NATO
-8|proposal/class:foe
26|proposal/class:land
-19|proposal/class:member
42|proposal/heir:nobody-named
81|proposal/heir:others-named
71|proposal/home:nobody-named
38|proposal/home:others-named
-40|proposal/last:before
13|proposal/last:same-sentence
41|proposal/named:1
-18|proposal/named:2
24|proposal/named:3
26|proposal/ruled
-15|proposal/ruled:spender-before
25|proposal/ruled:spender-clause
13|proposal/ruled:spender-clause-after
4|proposal/ruled:spender-home
-3|proposal/ruled:spender-listed
3|proposal/ruled:spender-of-gdp
21|proposal/ruled:spender-of-noun
15|proposal/ruled:spender-ours
8|proposal/ruled:spender-party
-45|proposal/ruled:spender-subject
21|proposal/same-figure-of-another
-21|proposal/same-figure-of-it
15|proposal/subject-of:advise
-15|proposal/subject-of:aim
5|proposal/subject-of:amount
-29|proposal/subject-of:argue
3|proposal/subject-of:ask
-28|proposal/subject-of:be
10|proposal/subject-of:believe
10|proposal/subject-of:bring
-40|proposal/subject-of:call for
28|proposal/subject-of:campaign
-29|proposal/subject-of:cap
32|proposal/subject-of:consider
33|proposal/subject-of:consult
16|proposal/subject-of:debate
21|proposal/subject-of:demand
36|proposal/subject-of:discuss
6|proposal/subject-of:drop
9|proposal/subject-of:favor
-78|proposal/subject-of:feel
15|proposal/subject-of:float
-6|proposal/subject-of:get
46|proposal/subject-of:go
36|proposal/subject-of:hope
-5|proposal/subject-of:leave
6|proposal/subject-of:lower
-3|proposal/subject-of:manage
8|proposal/subject-of:mention
-69|proposal/subject-of:move
19|proposal/subject-of:mull
-7|proposal/subject-of:offer
32|proposal/subject-of:pay
3|proposal/subject-of:plead for
3|proposal/subject-of:ponder
-6|proposal/subject-of:press for
-7|proposal/subject-of:propose
4|proposal/subject-of:push
10|proposal/subject-of:put
-79|proposal/subject-of:raise
27|proposal/subject-of:reach
-38|proposal/subject-of:recommend
-23|proposal/subject-of:refuse
6|proposal/subject-of:rule out
-36|proposal/subject-of:seek
5|proposal/subject-of:set out
-4|proposal/subject-of:sit
-31|proposal/subject-of:speak of
10|proposal/subject-of:spend
7|proposal/subject-of:stop
-15|proposal/subject-of:suggest
3|proposal/subject-of:table
3|proposal/subject-of:take
4|proposal/subject-of:talk
12|proposal/subject-of:talk about
8|proposal/subject-of:talk of
-23|proposal/subject-of:tell
-46|proposal/subject-of:think
-17|proposal/subject-of:toy with
-20|proposal/subject-of:try
22|proposal/subject-of:urge
8|proposal/subject-of:vote on
5|proposal/subject-of:want
8|proposal/subject-of:weigh
-12|proposal/subject-of:write
-23|proposal/subject:be allies
8|proposal/subject:be country
-3|proposal/subject:be gov
-3|proposal/subject:be leader
4|proposal/subject:be nongov
-11|proposal/subject:be pronoun
-28|proposal/subject:cap nongov
21|proposal/subject:demand gov
-16|proposal/subject:demand leader
-22|proposal/subject:demand nongov
-20|proposal/subject:demand pronoun
-18|proposal/subject:denial leader
5|proposal/subject:level capital
-5|proposal/subject:level country
-4|proposal/subject:level gov
40|proposal/subject:move body
3|proposal/subject:move capital
-24|proposal/subject:move country
18|proposal/subject:move gov
-28|proposal/subject:move leader
7|proposal/subject:move nongov
-20|proposal/subject:move pronoun
-6|proposal/subject:pledge body
-29|proposal/subject:pledge country
-8|proposal/subject:pledge pronoun
-32|proposal/subject:proposal body
22|proposal/subject:proposal capital
-41|proposal/subject:proposal country
-32|proposal/subject:proposal gov
33|proposal/subject:proposal leader
50|proposal/subject:proposal nongov
10|proposal/subject:proposal people
6|proposal/subject:proposal pronoun
28|proposal/subject:spend country
-18|proposal/subject:spend pronoun
108|proposal/title
-47|proposal/told-of:0
-25|proposal/told-of:2
73|proposal/told-of:3
27|proposal/unnamed
-74|proposal/unnamed-beside-others
"""
