"""What each cue of ``english.actor_cues`` speaks for; made by ``training/parties.py``, not by hand.

Each line: hundredths of the logarithm of odds, ``|``, the kind of claim in which the cue weighs so
much more (or nothing, where it does in all), ``/`` and the cue.
"""

TABLE = """\
-9|/after-joint:0 far
-17|/after-joint:0 mid
6|/after-joint:0 near
5|/after-joint:1 mid
23|/after-joint:1 near
-5|/after-joint:2 far
-7|/after-joint:2 mid
3|/after-joint:3 mid
-9|/after-joint:3 near
21|/after-led:\" far joined
19|/after-led:\" near joined
4|/after-led:# near free
19|/after-led:, far joined
-3|/after-led:, near joined
3|/after-led:: far joined
-3|/after-led:; far joined
-9|/after-led:; near joined
-6|/after-led:and far joined
-5|/after-led:and near joined
-3|/after-led:as far joined
-4|/after-led:as near free
-4|/after-led:as near joined
-7|/after-led:because near joined
-4|/after-led:before far joined
3|/after-led:bring far joined
-3|/after-led:but far joined
7|/after-led:by far joined
3|/after-led:defence minister far joined
3|/after-led:during far free
-4|/after-led:during near free
-5|/after-led:for far joined
-3|/after-led:for near free
-5|/after-led:foreign minister far joined
8|/after-led:gdp near free
-4|/after-led:his far joined
-4|/after-led:if far joined
11|/after-led:if near joined
5|/after-led:in far free
3|/after-led:in far joined
-4|/after-led:in near joined
8|/after-led:level far joined
-5|/after-led:level near free
-4|/after-led:level near joined
-3|/after-led:mention far joined
3|/after-led:most near free
-3|/after-led:neither far joined
9|/after-led:next far free
14|/after-led:next near free
3|/after-led:of far free
-7|/after-led:of far joined
-3|/after-led:of near free
-4|/after-led:of near joined
-6|/after-led:president near free
4|/after-led:prime minister far joined
3|/after-led:prime minister near joined
-5|/after-led:ruling far free
10|/after-led:senior far joined
4|/after-led:senior near joined
9|/after-led:several far joined
-4|/after-led:tell far joined
4|/after-led:that far joined
9|/after-led:that near free
4|/after-led:that near joined
-5|/after-led:this far free
-8|/after-led:this near free
-5|/after-led:to far joined
-11|/after-led:to near free
-3|/after-led:visiting far joined
-3|/after-led:what far joined
-6|/after-led:what near free
-6|/after-led:when near joined
-3|/after-led:where far joined
6|/after-led:where near joined
4|/after-led:whether far joined
-4|/after-led:with far joined
4|/after:capital name
14|/after:capital owner
-11|/after:country name
-8|/after:country owner
24|/after:leader name
-16|/after:nongov name
-11|/after:nongov owner
-8|/after:people owner
7|/after:pronoun name
-6|/after:pronoun owner
13|/asked-before:other
20|/asked-before:spender
-6|/before-clause:after-figure inside name body
-8|/before-clause:after-figure inside name capital
8|/before-clause:after-figure inside name leader
-6|/before-clause:after-figure inside name nongov
-4|/before-clause:after-figure inside owner gov
5|/before-clause:after-figure inside owner pronoun
5|/before-clause:after-figure opens name body
-3|/before-clause:after-figure opens name gov
-5|/before-clause:after-figure opens owner body
7|/before-clause:after-figure opens owner leader
7|/before-clause:free inside name body
-3|/before-clause:free inside name capital
4|/before-clause:free inside name leader
-3|/before-clause:free inside name nongov
-4|/before-clause:free inside name pronoun
-3|/before-clause:free inside owner body
7|/before-clause:free inside owner country
-9|/before-clause:free inside owner gov
5|/before-clause:free inside owner leader
6|/before-clause:free inside owner pronoun
9|/before-clause:free opens name capital
-7|/before-clause:free opens name country
11|/before-clause:free opens name gov
-5|/before-clause:free opens name leader
4|/before-clause:free opens name pronoun
13|/before-clause:free opens owner body
4|/before-clause:free opens owner capital
3|/before-clause:free opens owner country
11|/before-clause:free opens owner gov
4|/before-clause:free opens owner leader
-7|/before-clause:free opens owner people
-18|/before-clause:free opens owner pronoun
9|/before-far:20
10|/before-far:4
-8|/before-far:60
15|/before-far:9
-14|/before-free:0 after-figure name near
3|/before-free:0 after-figure owner near
-5|/before-free:0 free name far
-5|/before-free:0 free name near
6|/before-free:0 free owner far
10|/before-free:0 free owner near
18|/before-free:1 after-figure name near
-6|/before-free:1 after-figure owner far
3|/before-free:1 after-figure owner near
19|/before-free:1 free name near
-5|/before-free:1 free owner far
12|/before-free:1 free owner near
-5|/before-free:2 after-figure name far
3|/before-free:2 free name far
4|/before-free:2 free name near
-7|/before-free:2 free owner near
4|/before-free:3 free name far
19|/before-joint:0 free
11|/before-joint:1 after-figure
12|/before-joint:1 free
-6|/before-joint:2 after-figure
11|/before-joint:2 free
-11|/before-joint:3 after-figure
-8|/before-joint:3 free
26|/before-led:
-6|/before-led:\"
8|/before-led:'
7|/before-led:'s
8|/before-led:(
10|/before-led:,
17|/before-led:-
10|/before-led:--
7|/before-led:;
3|/before-led:DATE
-15|/before-led:PARTY
6|/before-led:a
-3|/before-led:analysis
-14|/before-led:and
-6|/before-led:ask
3|/before-led:back
12|/before-led:because
3|/before-led:behind
6|/before-led:believe
5|/before-led:between
9|/before-led:bring
-4|/before-led:but
-8|/before-led:call
-4|/before-led:call on
-5|/before-led:campaign
-7|/before-led:chairs
7|/before-led:chief
3|/before-led:chief cabinet secretary
7|/before-led:cite
12|/before-led:commit
9|/before-led:defence minister
11|/before-led:defense secretary
-3|/before-led:during
-9|/before-led:elect
-8|/before-led:every
-10|/before-led:expect
4|/before-led:finance minister
3|/before-led:find
-4|/before-led:foreign minister
-3|/before-led:former
-6|/before-led:from
8|/before-led:hands
-5|/before-led:has
-6|/before-led:have
5|/before-led:her
3|/before-led:his
-6|/before-led:how
-14|/before-led:in
-5|/before-led:increase
-8|/before-led:keep
-9|/before-led:leader
5|/before-led:leads
-7|/before-led:lift
-3|/before-led:like
3|/before-led:make
-4|/before-led:mr
6|/before-led:not
6|/before-led:now
-29|/before-led:of
-6|/before-led:on
-7|/before-led:one
-7|/before-led:only
-3|/before-led:outside
6|/before-led:over
30|/before-led:president
-10|/before-led:prime minister
4|/before-led:put
11|/before-led:raise
5|/before-led:reach
5|/before-led:say
-6|/before-led:since
-3|/before-led:smaller
3|/before-led:some
5|/before-led:start
5|/before-led:suggest
-5|/before-led:take
-9|/before-led:tell
-6|/before-led:that
16|/before-led:the
-13|/before-led:though
-6|/before-led:to
-3|/before-led:top
7|/before-led:two
-7|/before-led:under
-8|/before-led:urge
-6|/before-led:view
-11|/before-led:what
8|/before-led:when
-4|/before-led:whether
7|/before-led:while
-9|/before-led:whom
7|/before-led:why
4|/before-led:with
16|/before-led:within
9|/before-led:yet
10|/before:body name
3|/before:body owner
6|/before:capital owner
-3|/before:country name
6|/before:country owner
11|/before:gov name
8|/before:leader name
16|/before:leader owner
-11|/before:nongov name
-7|/before:people owner
-6|/before:pronoun owner
-3|/governor-form:about finite+
5|/governor-form:accept finite+would
5|/governor-form:adopt finite+
3|/governor-form:advocate inf+
5|/governor-form:agree finite+
-6|/governor-form:agree finite+would
-4|/governor-form:aim finite+could
-6|/governor-form:aim finite+should
3|/governor-form:aim finite+would
4|/governor-form:aim inf+
-5|/governor-form:ambition +
-10|/governor-form:amount finite+would
6|/governor-form:argue finite+
8|/governor-form:argue for finite+
-5|/governor-form:arrive finite+will
-19|/governor-form:ask finite+
3|/governor-form:ask finite++not
-5|/governor-form:ask for finite+
4|/governor-form:ask for finite++not
-3|/governor-form:ask for progressive+
5|/governor-form:ask gerund+
-9|/governor-form:back finite+
7|/governor-form:be finite+
-3|/governor-form:be finite+should
3|/governor-form:be finite+should+not
-3|/governor-form:believe finite+
4|/governor-form:bring finite+would
-5|/governor-form:call +
11|/governor-form:call for +
12|/governor-form:call for finite+
5|/governor-form:call for gerund+
-3|/governor-form:call for progressive+
4|/governor-form:call gerund+
5|/governor-form:call on finite+
3|/governor-form:calls +
12|/governor-form:campaign finite+
4|/governor-form:campaign progressive+
5|/governor-form:clamor progressive+
4|/governor-form:come to finite+
4|/governor-form:commit finite+would+not
8|/governor-form:commitment +
-12|/governor-form:consider finite+
-4|/governor-form:consider gerund+
17|/governor-form:consider inf+
-11|/governor-form:consider progressive+
-7|/governor-form:contain finite+
-3|/governor-form:decline finite+
-5|/governor-form:deny finite+
3|/governor-form:discuss finite++not
-10|/governor-form:discuss inf+
-3|/governor-form:discuss progressive+
10|/governor-form:dismiss finite+
9|/governor-form:favor finite+
4|/governor-form:favour finite+
6|/governor-form:fend off finite+
-4|/governor-form:fix finite+
4|/governor-form:float finite+
-5|/governor-form:get finite+could
-3|/governor-form:get finite+should
3|/governor-form:get inf+
5|/governor-form:go finite+should
-17|/governor-form:go finite+should+not
7|/governor-form:go finite+would
3|/governor-form:go finite+would+not
-5|/governor-form:go progressive++not
-6|/governor-form:goal +
-3|/governor-form:grow gerund+
3|/governor-form:hint finite+
-9|/governor-form:hold finite+
-6|/governor-form:hold finite+will
3|/governor-form:hold finite+would
-3|/governor-form:hold out for finite+
-13|/governor-form:hope finite+
7|/governor-form:idea +
3|/governor-form:increase finite+
-6|/governor-form:keep finite+
-9|/governor-form:like finite+
7|/governor-form:live with finite+can
-5|/governor-form:lobby for finite+
-8|/governor-form:look at finite+should
-5|/governor-form:lower finite+
-4|/governor-form:mean finite+
3|/governor-form:meet gerund+
13|/governor-form:mention finite+
-3|/governor-form:mention finite++not
3|/governor-form:move finite+could
-4|/governor-form:move finite+should
-10|/governor-form:mull finite+
-3|/governor-form:mull progressive+
-4|/governor-form:name finite+
8|/governor-form:offer finite+
3|/governor-form:offer gerund+
13|/governor-form:oppose finite+
-4|/governor-form:oppose finite+would
8|/governor-form:pay finite+should
4|/governor-form:play down finite+
-5|/governor-form:plead for finite+
3|/governor-form:pledge finite+
4|/governor-form:prefer finite+
3|/governor-form:prefer finite+would
-5|/governor-form:prepare finite+
-5|/governor-form:promise +
4|/governor-form:promise finite+
4|/governor-form:propose finite+
4|/governor-form:propose finite+will
5|/governor-form:propose inf+
-4|/governor-form:push for progressive+
6|/governor-form:put finite+
-4|/governor-form:put finite+would
-12|/governor-form:raise finite+
4|/governor-form:raise finite+could
4|/governor-form:raise finite+should
-7|/governor-form:raise finite+would
12|/governor-form:raise gerund+
-6|/governor-form:reach finite+should
-3|/governor-form:ready finite+
5|/governor-form:recommend finite+
7|/governor-form:recommend finite+will
6|/governor-form:recommend inf+
8|/governor-form:recommendation +
-8|/governor-form:recommendations +
12|/governor-form:refuse finite+
4|/governor-form:reiterate finite+
-3|/governor-form:reject finite+
3|/governor-form:resist finite+
-3|/governor-form:rise finite+
-6|/governor-form:rule out finite++not
8|/governor-form:rule out finite+would+not
-5|/governor-form:say no to finite+
4|/governor-form:scoff finite+
-10|/governor-form:seek finite+
-3|/governor-form:seek finite+would
7|/governor-form:seek inf+
-6|/governor-form:set finite+
3|/governor-form:settle for finite+would
-3|/governor-form:settle for gerund+
-3|/governor-form:signal finite+
-4|/governor-form:sound out finite+
13|/governor-form:spend finite+should
-8|/governor-form:spend finite+will
-6|/governor-form:spend gerund+
-5|/governor-form:stop finite+
3|/governor-form:stop finite+would
-7|/governor-form:study progressive+
3|/governor-form:suggest finite+
7|/governor-form:take finite+
3|/governor-form:take finite+will
3|/governor-form:talk about finite+
3|/governor-form:talk about inf+
-4|/governor-form:talk about progressive+
-11|/governor-form:talk of finite+
4|/governor-form:talk of progressive+
4|/governor-form:tell finite+
-6|/governor-form:tell gerund+
9|/governor-form:think finite+
-4|/governor-form:tie finite+would+not
-8|/governor-form:try finite+
11|/governor-form:urge finite+
-8|/governor-form:urge inf+
6|/governor-form:use finite+should+not
-3|/governor-form:vote on finite+will
7|/governor-form:want finite+
-14|/governor-form:weigh progressive+
-5|/governor-form:work progressive+
3|/governor-form:write gerund+
-22|/governor-kind:cap
-5|/governor-kind:demand
13|/governor-kind:denial
5|/governor-kind:level
4|/governor-kind:pledge
-9|/governor-kind:proposal
6|/governor-kind:spend
7|/governor-mood:be finite+
-3|/governor-mood:be finite+should
3|/governor-mood:be finite+should+not
-23|/governor-mood:cap finite+
-6|/governor-mood:cap finite+will
4|/governor-mood:cap finite+would
7|/governor-mood:demand +
10|/governor-mood:demand finite+
-11|/governor-mood:demand finite++passive
6|/governor-mood:demand gerund+
-15|/governor-mood:demand progressive+
19|/governor-mood:denial finite+
-6|/governor-mood:denial finite++not
-4|/governor-mood:denial finite+would
8|/governor-mood:denial finite+would+not
6|/governor-mood:level finite+
4|/governor-mood:level finite+will
-9|/governor-mood:level finite+would
6|/governor-mood:move finite+
-5|/governor-mood:move finite+could
7|/governor-mood:move finite+should
-17|/governor-mood:move finite+should+not
3|/governor-mood:move finite+will
-7|/governor-mood:move finite+would
-4|/governor-mood:move finite+would+passive
11|/governor-mood:move gerund+
6|/governor-mood:move inf+
-5|/governor-mood:move progressive++not
3|/governor-mood:move progressive+should
-4|/governor-mood:pledge +
-4|/governor-mood:pledge finite++not
-3|/governor-mood:pledge finite++passive
-7|/governor-mood:pledge finite+could
11|/governor-mood:pledge finite+should
5|/governor-mood:pledge finite+will
-7|/governor-mood:pledge progressive+
11|/governor-mood:proposal finite+
-8|/governor-mood:proposal finite++not
7|/governor-mood:proposal finite+can
3|/governor-mood:proposal finite+could
5|/governor-mood:proposal finite+will
-9|/governor-mood:proposal gerund+
26|/governor-mood:proposal inf+
-43|/governor-mood:proposal progressive+
5|/governor-mood:spend finite+
14|/governor-mood:spend finite+should
6|/governor-mood:spend finite+should+not
-8|/governor-mood:spend finite+will
-5|/governor-mood:spend finite+would
-6|/governor-mood:spend gerund+
-3|/governor:about
8|/governor:adopt
8|/governor:advocate
4|/governor:afford
-9|/governor:agitate for
-5|/governor:ambition
-9|/governor:amount
8|/governor:argue
6|/governor:argue for
-12|/governor:ask
-7|/governor:ask for
-8|/governor:back
-3|/governor:believe
4|/governor:bring
26|/governor:call for
6|/governor:call on
3|/governor:calls
16|/governor:campaign
6|/governor:clamor
-9|/governor:climb
5|/governor:come to
5|/governor:commit
8|/governor:commitment
-9|/governor:consider
-8|/governor:contain
-3|/governor:decide
-3|/governor:decline
-5|/governor:deny
-10|/governor:discuss
10|/governor:dismiss
-6|/governor:draft
5|/governor:end
-4|/governor:examine
4|/governor:exceed
8|/governor:favor
4|/governor:favour
6|/governor:fend off
3|/governor:fight
-3|/governor:fix
5|/governor:float
-4|/governor:get
5|/governor:give
-4|/governor:go
-6|/governor:goal
-12|/governor:grow
3|/governor:hint
-13|/governor:hold
-3|/governor:hold out for
-14|/governor:hope
7|/governor:idea
3|/governor:imagine
5|/governor:increase
-9|/governor:like
3|/governor:live with
-5|/governor:lobby for
-12|/governor:look at
-4|/governor:lower
-4|/governor:mean
7|/governor:mention
-6|/governor:move
-13|/governor:mull
-5|/governor:name
12|/governor:offer
8|/governor:oppose
9|/governor:pay
-3|/governor:plan
4|/governor:play down
-5|/governor:plead for
-3|/governor:ponder
8|/governor:prefer
-5|/governor:prepare
10|/governor:propose
-3|/governor:push back
-4|/governor:push for
-6|/governor:reach
-3|/governor:ready
3|/governor:reckon
16|/governor:recommend
8|/governor:recommendation
-7|/governor:recommendations
11|/governor:refuse
4|/governor:reiterate
-3|/governor:reject
3|/governor:resist
6|/governor:return
-6|/governor:rise
-4|/governor:say no to
4|/governor:scoff
-9|/governor:seek
-6|/governor:set
-6|/governor:set aside
3|/governor:settle for
3|/governor:shoot for
-3|/governor:signal
-6|/governor:sound out
-4|/governor:speak of
-9|/governor:study
6|/governor:suggest
8|/governor:take
3|/governor:talk about
-3|/governor:tell
10|/governor:think
-6|/governor:try
4|/governor:urge
8|/governor:use
-3|/governor:vote on
4|/governor:want
-13|/governor:weigh
-5|/governor:work
11|/governor:write
-4|/has:EU
-4|/has:LEADER
-50|/has:NATO
27|/has:PERSON
-10|/has:USA
7|/has:academics
7|/has:administration
6|/has:admiral
8|/has:adviser
-4|/has:advisers
-6|/has:advisory
-7|/has:advisory panel
-5|/has:aide
-8|/has:aides
3|/has:analysts
7|/has:bureaucrat
5|/has:business leaders
-5|/has:cabinet
14|/has:candidate
3|/has:candidates
3|/has:caucus
36|/has:coalition
-5|/has:commission
-23|/has:committee
4|/has:conservative party of japan
-4|/has:conservatives
10|/has:could
11|/has:country
-19|/has:defence minister
-9|/has:defence ministry
-12|/has:defence secretary
-6|/has:defense chief
-25|/has:defense minister
-7|/has:defense ministry
-20|/has:defense secretary
4|/has:diplomat
-3|/has:diplomats
6|/has:dpp
4|/has:economist
-3|/has:economists
4|/has:executives
-13|/has:expert
6|/has:expert panel
21|/has:experts
12|/has:figures
9|/has:finance minister
-5|/has:finance ministry
-8|/has:foreign minister
-3|/has:foreign ministry
42|/has:former
-32|/has:general
7|/has:greens
-15|/has:hawks
17|/has:i
-5|/has:insiders
6|/has:ishin
7|/has:japan innovation party
8|/has:japanese communist party
4|/has:keidanren
16|/has:kmt
7|/has:komeito
8|/has:kuomintang
-14|/has:ldp
41|/has:leader
3|/has:leaders
10|/has:leadership
3|/has:legislators
3|/has:liberal democratic party
-5|/has:mayor
13|/has:member
-11|/has:members
7|/has:minister
-5|/has:ministers
-10|/has:ministry
-4|/has:ministry of defence
3|/has:ministry of national defense
19|/has:my
3|/has:nation
3|/has:national security adviser
6|/has:negotiators
7|/has:nippon ishin
-19|/has:official
-44|/has:officials
5|/has:opposition
5|/has:opposition leader
8|/has:our
-12|/has:panel
-8|/has:parliament
6|/has:participant
3|/has:participants
3|/has:parties
14|/has:party
8|/has:people
5|/has:people power party
-22|/has:person
19|/has:politicians
-14|/has:premier
-5|/has:president
-5|/has:prime minister
10|/has:professor
-5|/has:reiwa shinsengumi
-6|/has:ruling bloc
6|/has:ruling camp
8|/has:ruling parties
6|/has:sanseito
-3|/has:scholars
7|/has:senator
3|/has:senators
-3|/has:shadow
37|/has:should
3|/has:social democrats
-19|/has:sources
4|/has:spd
-7|/has:spokesperson
5|/has:strategist
-5|/has:sumar
6|/has:survey
4|/has:the chancellor
4|/has:the military
5|/has:the state
3|/has:think tank
4|/has:think tanks
3|/has:tpp
9|/has:treasury
14|/has:university
5|/has:we
-6|/has:working group
-10|/home:other
6|/home:spender
-5|/named:1
21|/named:2
36|/named:3
-13|/near-after:\"
-10|/near-after:#
-7|/near-after:'s
5|/near-after:(
3|/near-after:)
-6|/near-after:,
16|/near-after:-
14|/near-after:.
-8|/near-after:0
-12|/near-after::
9|/near-after:;
-3|/near-after:?
-28|/near-after:DATE
11|/near-after:LAND
-20|/near-after:NATO
-20|/near-after:OUTLET
9|/near-after:PERSON
6|/near-after:a
-10|/near-after:above
4|/near-after:absurd
4|/near-after:accord
4|/near-after:according
-4|/near-after:add
3|/near-after:adequate
3|/near-after:advance
5|/near-after:affordable
-13|/near-after:after
3|/near-after:against
-4|/near-after:agency
3|/near-after:ahead
5|/near-after:aide
4|/near-after:air
6|/near-after:allies
-3|/near-after:allowed
-16|/near-after:also
-17|/near-after:ambition
6|/near-after:among
-12|/near-after:an
12|/near-after:and
5|/near-after:another
5|/near-after:anything
6|/near-after:appropriate
-4|/near-after:are
4|/near-after:argue
-6|/near-after:armed forces
4|/near-after:arms
3|/near-after:around
-13|/near-after:as
-7|/near-after:ask
-7|/near-after:at
-5|/near-after:average
7|/near-after:bandy about
11|/near-after:be
3|/near-after:because
6|/near-after:become
9|/near-after:becoming
-17|/near-after:been
10|/near-after:before
-8|/near-after:being
-3|/near-after:benchmark
4|/near-after:better
7|/near-after:bond
5|/near-after:bonds
-7|/near-after:borrowed
-3|/near-after:bring up
-5|/near-after:but
22|/near-after:by
6|/near-after:call
8|/near-after:campaign
13|/near-after:can
-10|/near-after:capability
-8|/near-after:choose
-3|/near-after:circumstances
7|/near-after:cite
3|/near-after:coalition
4|/near-after:come
-8|/near-after:come to
-5|/near-after:coming
5|/near-after:commit
3|/near-after:common
-8|/near-after:compromise
-10|/near-after:consider
-9|/near-after:consideration
-5|/near-after:constitution
8|/near-after:consumption
-5|/near-after:content
-5|/near-after:conversation
-5|/near-after:cope
-4|/near-after:core
13|/near-after:could
14|/near-after:countries
-5|/near-after:current
3|/near-after:cut
-17|/near-after:day
7|/near-after:debate
4|/near-after:decade
-23|/near-after:defence
-3|/near-after:defence secretary
4|/near-after:defense
4|/near-after:defense ministry
3|/near-after:demand
4|/near-after:democracies
-3|/near-after:deny
10|/near-after:describe
7|/near-after:did
-5|/near-after:discuss
-3|/near-after:discussion
-3|/near-after:discussions
-9|/near-after:dismiss
5|/near-after:do
3|/near-after:down
-5|/near-after:draft
5|/near-after:dream
3|/near-after:drop
5|/near-after:due
4|/near-after:during
-4|/near-after:each
3|/near-after:early
3|/near-after:economies
-4|/near-after:election
6|/near-after:else
4|/near-after:end
-3|/near-after:enshrine
-3|/near-after:equal
-9|/near-after:every
3|/near-after:everybody
-5|/near-after:everything
-8|/near-after:expert
3|/near-after:explain
3|/near-after:facing
4|/near-after:fair
-7|/near-after:familiar
-4|/near-after:favour
-7|/near-after:figure
6|/near-after:figures
4|/near-after:financed
3|/near-after:finances
11|/near-after:find
10|/near-after:first
-4|/near-after:fiscal
-3|/near-after:focus
-3|/near-after:follows
-7|/near-after:for
5|/near-after:force
7|/near-after:form
4|/near-after:former
3|/near-after:free
3|/near-after:front
6|/near-after:funds
-18|/near-after:gdp
5|/near-after:give
-13|/near-after:global
-16|/near-after:government
3|/near-after:greens
-4|/near-after:gross domestic product
3|/near-after:guide
-4|/near-after:had
-7|/near-after:hague
11|/near-after:half
-5|/near-after:hard
-18|/near-after:has
-3|/near-after:have
-10|/near-after:hawks
15|/near-after:he
4|/near-after:heavy
3|/near-after:his
5|/near-after:hold up
4|/near-after:idea
4|/near-after:if
-22|/near-after:in
-8|/near-after:in line with
-4|/near-after:included
5|/near-after:income
3|/near-after:increase
9|/near-after:into
10|/near-after:is
10|/near-after:it
15|/near-after:its
-3|/near-after:itself
4|/near-after:keep
6|/near-after:landing
7|/near-after:lately
3|/near-after:latter
5|/near-after:lawmakers
-4|/near-after:ldp
7|/near-after:leader
12|/near-after:least
7|/near-after:leave
3|/near-after:less
4|/near-after:let
7|/near-after:liberal democratic party
8|/near-after:long
-5|/near-after:look at
3|/near-after:looks
4|/near-after:made
-4|/near-after:manifesto
6|/near-after:market
-7|/near-after:may
8|/near-after:mean
3|/near-after:measure
4|/near-after:media
-3|/near-after:medium
-9|/near-after:meet
11|/near-after:mention
-5|/near-after:military
-5|/near-after:military spending
3|/near-after:minimum
-5|/near-after:ministers
5|/near-after:ministry
7|/near-after:money
-9|/near-after:moot
-25|/near-after:more
-4|/near-after:most
4|/near-after:much
7|/near-after:munitions
-8|/near-after:must
8|/near-after:n't
8|/near-after:national security
4|/near-after:nations
-6|/near-after:natural
3|/near-after:near
-7|/near-after:nearly
-8|/near-after:needs
5|/near-after:new
-5|/near-after:next
6|/near-after:no
8|/near-after:no one
-3|/near-after:nor
7|/near-after:norm
-4|/near-after:not
-3|/near-after:note
10|/near-after:now
12|/near-after:number
9|/near-after:of
4|/near-after:office
-10|/near-after:official
-6|/near-after:officials
-9|/near-after:once
-20|/near-after:one
13|/near-after:only
-4|/near-after:opposition
-8|/near-after:option
4|/near-after:or
-3|/near-after:order
8|/near-after:out
-5|/near-after:outcome
-5|/near-after:outer
6|/near-after:outside
-10|/near-after:over
18|/near-after:own
-5|/near-after:panel
-3|/near-after:panels
-10|/near-after:parliament
-8|/near-after:parliamentary
-8|/near-after:part
16|/near-after:pay
-9|/near-after:people
9|/near-after:phased
3|/near-after:place
-12|/near-after:plan
8|/near-after:platform
-3|/near-after:pleased
6|/near-after:plenty
-10|/near-after:point
-4|/near-after:poll
-3|/near-after:predecessor
-9|/near-after:prefer
11|/near-after:president
-3|/near-after:presidential
-7|/near-after:prime minister
-10|/near-after:propose
3|/near-after:public
-4|/near-after:put
3|/near-after:put forward
6|/near-after:question
-5|/near-after:quickly
-3|/near-after:range
-4|/near-after:ratio
-4|/near-after:reach
9|/near-after:realistic
3|/near-after:reasonable
-4|/near-after:reckon
10|/near-after:recommend
-6|/near-after:related
-11|/near-after:remain
-7|/near-after:replace
-5|/near-after:reply
-6|/near-after:request
3|/near-after:require
-10|/near-after:resilience
-8|/near-after:rest
-3|/near-after:revenue
3|/near-after:review
7|/near-after:right
3|/near-after:rival
-5|/near-after:roads
-3|/near-after:room
5|/near-after:roughly
9|/near-after:ruling
3|/near-after:rung
5|/near-after:same
3|/near-after:satisfy
-11|/near-after:say
3|/near-after:schools
3|/near-after:secure
-7|/near-after:security
-5|/near-after:see
3|/near-after:seen
9|/near-after:sen
-9|/near-after:senior
6|/near-after:sense
9|/near-after:serious
-4|/near-after:set
3|/near-after:set aside
6|/near-after:several
-3|/near-after:share
-9|/near-after:shared
-8|/near-after:she
-4|/near-after:ships
-8|/near-after:short
7|/near-after:should
3|/near-after:show
8|/near-after:so
5|/near-after:sooner
-4|/near-after:sources
8|/near-after:spend
-5|/near-after:stage
-4|/near-after:standard
-7|/near-after:step
4|/near-after:still
-5|/near-after:stop
-15|/near-after:study
5|/near-after:submarines
-4|/near-after:successive
-5|/near-after:such
-6|/near-after:sufficient
4|/near-after:suggest
3|/near-after:sum
-7|/near-after:summit
3|/near-after:support
4|/near-after:survey
-6|/near-after:swallow
-4|/near-after:taboo
-4|/near-after:take
5|/near-after:talk
7|/near-after:talk about
-6|/near-after:target
9|/near-after:tax
9|/near-after:taxes
-5|/near-after:term
-6|/near-after:text
-5|/near-after:than
-10|/near-after:that
-7|/near-after:the economy
7|/near-after:then
3|/near-after:thereabouts
9|/near-after:they
-4|/near-after:things
16|/near-after:this
-3|/near-after:though
-3|/near-after:threat
4|/near-after:threshold
-5|/near-after:time
-5|/near-after:times
3|/near-after:timing
-5|/near-after:to
-9|/near-after:too
-7|/near-after:troops
-3|/near-after:try
5|/near-after:two
5|/near-after:unavoidable
-19|/near-after:under
9|/near-after:unhelpful
5|/near-after:unless
9|/near-after:unrealistic
-4|/near-after:unreasonable
-3|/near-after:up
3|/near-after:use
-14|/near-after:view
7|/near-after:visiting
5|/near-after:want
4|/near-after:war
30|/near-after:was
3|/near-after:way
-5|/near-after:we
-6|/near-after:welcome
10|/near-after:well
6|/near-after:were
-14|/near-after:what
15|/near-after:when
-8|/near-after:which
17|/near-after:while
-4|/near-after:wider
13|/near-after:will
-9|/near-after:wish
3|/near-after:within
3|/near-after:without
-4|/near-after:would
6|/near-after:write
5|/near-after:yardstick
-7|/near-after:year
-7|/near-after:years
3|/near-after:yen
-5|/near-after:yet
-11|/near-before:#
-7|/near-before:$
7|/near-before:'d
22|/near-before:'s
3|/near-before:)
16|/near-before:,
30|/near-before:-
-4|/near-before:--
5|/near-before:.
-7|/near-before:0
15|/near-before:;
4|/near-before:DATE
-11|/near-before:EU
-19|/near-before:LEADER
-22|/near-before:NATO
-6|/near-before:OUTLET
8|/near-before:PERSON
6|/near-before:USA
13|/near-before:a
7|/near-before:abe
-14|/near-before:about
12|/near-before:above
-4|/near-before:according
-3|/near-before:acknowledge
9|/near-before:act
-4|/near-before:add
3|/near-before:adviser
-9|/near-before:advisers
8|/near-before:advocate
4|/near-before:afford
7|/near-before:after
-10|/near-before:again
-9|/near-before:agitate for
-7|/near-before:agree
4|/near-before:aide
-7|/near-before:aides
4|/near-before:alberto
-10|/near-before:alliance
-15|/near-before:allies
-12|/near-before:allocation
3|/near-before:allowed
-7|/near-before:also
5|/near-before:always
-19|/near-before:ambition
-7|/near-before:amount
-15|/near-before:an
3|/near-before:analysts
24|/near-before:and
-4|/near-before:anonymity
-8|/near-before:another
7|/near-before:any
5|/near-before:anyone
14|/near-before:anything
4|/near-before:appropriate
-15|/near-before:are
-5|/near-before:area
9|/near-before:argue
6|/near-before:argue for
5|/near-before:armed
-4|/near-before:armed forces
-16|/near-before:around
3|/near-before:as
5|/near-before:asia
-12|/near-before:ask
-3|/near-before:ask for
-5|/near-before:assumes
6|/near-before:at
8|/near-before:back
6|/near-before:badenoch
5|/near-before:be
-3|/near-before:because
-5|/near-before:been
-4|/near-before:begun
-4|/near-before:believe
-16|/near-before:below
8|/near-before:between
-4|/near-before:beyond
3|/near-before:bigger
-5|/near-before:bill
4|/near-before:billion
-3|/near-before:blueprint
-4|/near-before:briefing
5|/near-before:brien
-7|/near-before:bring
6|/near-before:budget
5|/near-before:buildup
3|/near-before:business
-4|/near-before:but
-5|/near-before:by
-9|/near-before:cabinet
27|/near-before:call for
4|/near-before:call on
3|/near-before:camp
27|/near-before:campaign
8|/near-before:can
3|/near-before:cancel
10|/near-before:candidate
-4|/near-before:cap
4|/near-before:carry
4|/near-before:case
3|/near-before:cautious
5|/near-before:chair
14|/near-before:chairman
5|/near-before:challenger
7|/near-before:chancellor
4|/near-before:cheng
3|/near-before:chi
-13|/near-before:chief
6|/near-before:chiefs
-10|/near-before:cite
6|/near-before:clamor
3|/near-before:clear
-9|/near-before:climb
6|/near-before:close
18|/near-before:coalition
9|/near-before:cold
5|/near-before:come to
9|/near-before:commit
10|/near-before:commitment
-10|/near-before:committee
-6|/near-before:compromise
3|/near-before:congressmen
4|/near-before:conservative
3|/near-before:conservative party of japan
-12|/near-before:consider
-3|/near-before:considerably
-4|/near-before:constitution
-8|/near-before:contain
4|/near-before:content
-5|/near-before:core defense
-5|/near-before:cost
-3|/near-before:could
-6|/near-before:counterpart
5|/near-before:countries
11|/near-before:country
4|/near-before:course
-14|/near-before:date
-3|/near-before:days
-6|/near-before:deal
-3|/near-before:decision
6|/near-before:declare
-6|/near-before:decline
-3|/near-before:defence
-5|/near-before:defence minister
-5|/near-before:defence secretary
-5|/near-before:defense chief
-13|/near-before:defense minister
-4|/near-before:defense ministry
-8|/near-before:defense secretary
3|/near-before:democratic party for the people
-10|/near-before:deny
-7|/near-before:describe
-8|/near-before:did
4|/near-before:diplomat
-9|/near-before:discuss
-13|/near-before:discussion
-4|/near-before:discussions
10|/near-before:dismiss
6|/near-before:documents
-9|/near-before:does
7|/near-before:double
-5|/near-before:doubt
-7|/near-before:drawn
3|/near-before:due
7|/near-before:during
10|/near-before:dutton
-3|/near-before:each
-9|/near-before:earlier
6|/near-before:economy
23|/near-before:elect
10|/near-before:election
7|/near-before:end
5|/near-before:enough
-3|/near-before:estimate
4|/near-before:europe
6|/near-before:european
-10|/near-before:even
-5|/near-before:everyone
9|/near-before:exceed
6|/near-before:expect
-7|/near-before:expert
3|/near-before:expert panel
10|/near-before:experts
-7|/near-before:explainer
4|/near-before:explicit
-10|/near-before:eye
-3|/near-before:face
3|/near-before:faction
8|/near-before:far
6|/near-before:favor
11|/near-before:fear
-5|/near-before:feasible
4|/near-before:feijóo
6|/near-before:fend off
7|/near-before:fight
5|/near-before:figures
-9|/near-before:finance
-4|/near-before:finance ministry
6|/near-before:five
-6|/near-before:floor
-7|/near-before:followed
3|/near-before:force
-4|/near-before:foreign minister
11|/near-before:former
-6|/near-before:funds
6|/near-before:future
-10|/near-before:gdp
-17|/near-before:general
-4|/near-before:get
-9|/near-before:give
-8|/near-before:glad
-4|/near-before:global
3|/near-before:goal
-7|/near-before:gross domestic product
-9|/near-before:grow
-4|/near-before:guideline
7|/near-before:habeck
-14|/near-before:had
-3|/near-before:hague
3|/near-before:half
-4|/near-before:hand
-11|/near-before:hands
-3|/near-before:hard
-6|/near-before:has
7|/near-before:hastie
-5|/near-before:have
-6|/near-before:hawks
12|/near-before:he
7|/near-before:head
3|/near-before:heard
3|/near-before:higher
-3|/near-before:him
-3|/near-before:himself
8|/near-before:his
3|/near-before:hit
-6|/near-before:hold
-3|/near-before:hold out for
4|/near-before:honest
-21|/near-before:hope
3|/near-before:house
4|/near-before:how
11|/near-before:i
-7|/near-before:idea
5|/near-before:if
3|/near-before:imagine
3|/near-before:imply
4|/near-before:in
-4|/near-before:include
-4|/near-before:includes
-13|/near-before:including
-4|/near-before:indicate
5|/near-before:international
4|/near-before:interview
-12|/near-before:into
-23|/near-before:is
3|/near-before:ishin
9|/near-before:island
10|/near-before:it
-7|/near-before:its
12|/near-before:itself
8|/near-before:japanese communist party
3|/near-before:joon
5|/near-before:kemi
3|/near-before:kim
3|/near-before:last
10|/near-before:lawmaker
-4|/near-before:lawmakers
27|/near-before:leader
5|/near-before:leaders
4|/near-before:leadership
-3|/near-before:leads
8|/near-before:league
9|/near-before:led
-3|/near-before:left
3|/near-before:less
-5|/near-before:let
7|/near-before:levy
7|/near-before:li
7|/near-before:liberal democratic party
4|/near-before:list
3|/near-before:live with
-5|/near-before:lobby for
6|/near-before:long
-16|/near-before:look at
-3|/near-before:made
3|/near-before:majority
4|/near-before:manifesto
8|/near-before:mark
-6|/near-before:mayor
-5|/near-before:mean
-6|/near-before:meanwhile
7|/near-before:media
5|/near-before:member
-3|/near-before:member states
-8|/near-before:members
7|/near-before:mention
3|/near-before:middle
4|/near-before:military
-3|/near-before:military spending
-5|/near-before:mind
-6|/near-before:minister
3|/near-before:ministers
-6|/near-before:ministry
4|/near-before:money
13|/near-before:more
4|/near-before:most
-4|/near-before:move
-3|/near-before:much
-13|/near-before:mull
11|/near-before:my
5|/near-before:near
-7|/near-before:nearly
-4|/near-before:necessary
4|/near-before:needed
11|/near-before:needs
-10|/near-before:neither
-11|/near-before:never
-10|/near-before:new
4|/near-before:newspaper
4|/near-before:next
3|/near-before:nippon ishin
-9|/near-before:no
5|/near-before:no one
-3|/near-before:nobody
-3|/near-before:nominee
4|/near-before:none
4|/near-before:norm
-4|/near-before:north
-4|/near-before:note
-10|/near-before:now
-7|/near-before:number
4|/near-before:núñez
-13|/near-before:of
-8|/near-before:off
5|/near-before:offer
-9|/near-before:office
-5|/near-before:official
-26|/near-before:officials
-19|/near-before:on
6|/near-before:once
23|/near-before:one
7|/near-before:only
-5|/near-before:open
12|/near-before:oppose
-11|/near-before:option
-11|/near-before:options
4|/near-before:or
25|/near-before:ought
-10|/near-before:out
-7|/near-before:outlay
13|/near-before:outlays
-3|/near-before:over
12|/near-before:own
-4|/near-before:panel
-6|/near-before:parliament
8|/near-before:parliamentary
10|/near-before:partner
13|/near-before:party
9|/near-before:pay
6|/near-before:peacetime
5|/near-before:people
3|/near-before:people power party
3|/near-before:personally
-5|/near-before:phrase
5|/near-before:picked
5|/near-before:pitches
-5|/near-before:plan
3|/near-before:planners
4|/near-before:play down
-7|/near-before:plea
-5|/near-before:plead for
6|/near-before:pledge
4|/near-before:poilievre
-3|/near-before:point
7|/near-before:policy
6|/near-before:politicians
5|/near-before:poll
5|/near-before:polls
-3|/near-before:ponder
4|/near-before:post
3|/near-before:predecessor
9|/near-before:prefer
-15|/near-before:premier
-6|/near-before:prepare
-6|/near-before:president
-6|/near-before:presidential
5|/near-before:pressure
7|/near-before:private
-4|/near-before:privately
-3|/near-before:produce
-6|/near-before:program
4|/near-before:promise
-6|/near-before:proposals
12|/near-before:propose
-10|/near-before:publish
-3|/near-before:push
-3|/near-before:push back
-3|/near-before:push for
-7|/near-before:put
-6|/near-before:quietly
4|/near-before:race
-11|/near-before:raise
-6|/near-before:range
7|/near-before:rather
8|/near-before:ratio
-8|/near-before:read
7|/near-before:ready
20|/near-before:recommend
12|/near-before:recommendation
-5|/near-before:referring
3|/near-before:reform
9|/near-before:refuse
8|/near-before:reiterate
-3|/near-before:related
3|/near-before:rep
-4|/near-before:repeatedly
-10|/near-before:report
-3|/near-before:reporters
4|/near-before:republican
-11|/near-before:request
7|/near-before:research
3|/near-before:resist
3|/near-before:respondents
3|/near-before:retired
10|/near-before:return
11|/near-before:rich
6|/near-before:right
-7|/near-before:rise
4|/near-before:rival
6|/near-before:roger
6|/near-before:room
-3|/near-before:roughly
5|/near-before:rule
-4|/near-before:ruling
8|/near-before:ruling parties
-6|/near-before:run
5|/near-before:running
-4|/near-before:same
3|/near-before:sanseito
9|/near-before:say
-4|/near-before:say no to
-7|/near-before:scenarios
4|/near-before:scoff
5|/near-before:seats
-5|/near-before:second
-4|/near-before:secret
-3|/near-before:security
6|/near-before:see
-6|/near-before:seek
-6|/near-before:seen
5|/near-before:sees
3|/near-before:sen
3|/near-before:senator
6|/near-before:serious
6|/near-before:services
-4|/near-before:set
-5|/near-before:set aside
-4|/near-before:set out
3|/near-before:settle
3|/near-before:settle for
-4|/near-before:several
4|/near-before:share
11|/near-before:she
3|/near-before:shoot for
-12|/near-before:short
13|/near-before:should
4|/near-before:sign
-4|/near-before:signal
-5|/near-before:simulations
6|/near-before:since
6|/near-before:sir
-3|/near-before:sketched
7|/near-before:so
3|/near-before:soo
-6|/near-before:sound out
-6|/near-before:speak
-3|/near-before:speak of
3|/near-before:specific
7|/near-before:spend
-4|/near-before:splits
-5|/near-before:spokesperson
6|/near-before:springboard
-8|/near-before:staff
-8|/near-before:stand
-8|/near-before:standard
3|/near-before:state
5|/near-before:steady
-13|/near-before:step
-8|/near-before:still
-6|/near-before:stop short
4|/near-before:straight
4|/near-before:strategic
-9|/near-before:strategy
-7|/near-before:study
21|/near-before:suggest
9|/near-before:suggestion
-10|/near-before:sumar
6|/near-before:summit
5|/near-before:support
3|/near-before:supports
5|/near-before:surprised
9|/near-before:take
-6|/near-before:talk
3|/near-before:talk about
-3|/near-before:talk of
3|/near-before:tamaki
-7|/near-before:target
-16|/near-before:tax
7|/near-before:taylor
-8|/near-before:tell
-10|/near-before:term
-22|/near-before:that
4|/near-before:the chancellor
5|/near-before:the state
-14|/near-before:their
5|/near-before:them
10|/near-before:then
3|/near-before:they
12|/near-before:think
-8|/near-before:third
9|/near-before:this
10|/near-before:though
-5|/near-before:three
5|/near-before:time
-4|/near-before:times
7|/near-before:too
3|/near-before:top
-7|/near-before:toward
-4|/near-before:towards
5|/near-before:treasury
-13|/near-before:trillion
-3|/near-before:turn down
3|/near-before:two
-15|/near-before:under
3|/near-before:up
3|/near-before:upper
5|/near-before:upward
6|/near-before:urge
-3|/near-before:us
-13|/near-before:version
15|/near-before:view
5|/near-before:visitors
4|/near-before:voices
-4|/near-before:vote for
-3|/near-before:vote on
-8|/near-before:voters
8|/near-before:want
-10|/near-before:was
-13|/near-before:way
5|/near-before:we
-13|/near-before:weigh
4|/near-before:were
-7|/near-before:what
-6|/near-before:when
9|/near-before:where
-3|/near-before:whether
-23|/near-before:which
-8|/near-before:while
23|/near-before:who
-9|/near-before:why
9|/near-before:wicker
8|/near-before:wing
-5|/near-before:with
3|/near-before:within
-6|/near-before:words
-7|/near-before:work
3|/near-before:work toward
6|/near-before:world
14|/near-before:would
3|/near-before:write
7|/near-before:wun
-4|/near-before:yardstick
4|/near-before:year
3|/near-before:years
7|/other after-joint:0 near
-5|/other after-joint:1 far
3|/other after-joint:1 mid
11|/other after-joint:1 near
-5|/other after-joint:2 mid
-7|/other after-joint:3 mid
10|/other after-led:\" far joined
16|/other after-led:\" near joined
4|/other after-led:# near free
10|/other after-led:, far joined
-5|/other after-led:, near joined
-4|/other after-led:and far joined
-3|/other after-led:and near joined
3|/other after-led:by near free
-4|/other after-led:for far joined
-5|/other after-led:foreign minister far joined
7|/other after-led:in far free
5|/other after-led:next near free
7|/other after-led:of near free
4|/other after-led:senior near joined
12|/other after-led:that near free
-3|/other after-led:to far joined
-7|/other after-led:to near free
-3|/other after-led:visiting far joined
-4|/other after-led:what near free
4|/other after-led:whether far joined
-4|/other after-led:which near joined
-11|/other after:body name
11|/other after:capital name
5|/other after:capital owner
-7|/other after:country name
7|/other after:country owner
-6|/other after:gov name
-4|/other after:gov owner
12|/other after:leader name
-3|/other after:people name
-6|/other after:pronoun name
7|/other after:pronoun owner
-7|/other before-clause:after-figure inside name capital
3|/other before-clause:after-figure inside name country
7|/other before-clause:after-figure inside name gov
-3|/other before-clause:after-figure inside name pronoun
-10|/other before-clause:after-figure opens name country
6|/other before-clause:after-figure opens name leader
4|/other before-clause:after-figure opens name pronoun
16|/other before-clause:free inside name country
-8|/other before-clause:free inside name gov
-3|/other before-clause:free inside name leader
11|/other before-clause:free inside name pronoun
4|/other before-clause:free inside owner capital
-4|/other before-clause:free inside owner country
7|/other before-clause:free inside owner leader
12|/other before-clause:free inside owner pronoun
-5|/other before-clause:free opens name body
6|/other before-clause:free opens name capital
-4|/other before-clause:free opens name country
7|/other before-clause:free opens name gov
5|/other before-clause:free opens name pronoun
3|/other before-clause:free opens owner capital
-6|/other before-clause:free opens owner pronoun
9|/other before-far:20
18|/other before-far:4
7|/other before-far:9
-12|/other before-free:0 after-figure name near
5|/other before-free:0 free name near
14|/other before-free:0 free owner near
14|/other before-free:1 after-figure name near
-6|/other before-free:1 after-figure owner far
5|/other before-free:1 after-figure owner near
10|/other before-free:1 free name near
-3|/other before-free:1 free owner far
3|/other before-free:1 free owner near
6|/other before-free:2 free name near
4|/other before-free:3 free name far
7|/other before-joint:0 after-figure
26|/other before-joint:0 free
9|/other before-joint:1 free
-6|/other before-joint:2 after-figure
-5|/other before-joint:2 free
16|/other before-led:
-7|/other before-led:\"
6|/other before-led:'s
3|/other before-led:-
10|/other before-led:--
5|/other before-led:DATE
-6|/other before-led:PARTY
-9|/other before-led:and
4|/other before-led:ask
3|/other before-led:back
3|/other before-led:behind
-3|/other before-led:elect
-7|/other before-led:expect
-3|/other before-led:foreign minister
-3|/other before-led:increase
3|/other before-led:its
-3|/other before-led:of
8|/other before-led:president
5|/other before-led:put
11|/other before-led:say
-5|/other before-led:see
4|/other before-led:tell
5|/other before-led:the
-7|/other before-led:to
-10|/other before-led:what
3|/other before-led:which
8|/other before-led:while
-9|/other before-led:whom
10|/other before-led:with
3|/other before-led:—
-6|/other before:body name
-7|/other before:body owner
8|/other before:capital owner
5|/other before:country name
-5|/other before:country owner
6|/other before:gov name
10|/other before:leader owner
18|/other before:pronoun name
6|/other before:pronoun owner
3|/other named:1
15|/other named:2
16|/other named:3
4|/other speaker:body
9|/other speaker:capital
3|/other speaker:country
-5|/other speaker:gov
14|/other speaker:leader
-14|/other speaker:pronoun
-4|/other subject-of:agree
12|/other subject-of:ask
-7|/other subject-of:ask for
-4|/other subject-of:back
-14|/other subject-of:be
9|/other subject-of:call on
4|/other subject-of:commit
-5|/other subject-of:expect
-6|/other subject-of:get
-4|/other subject-of:go
3|/other subject-of:hope
3|/other subject-of:mention
-6|/other subject-of:name
4|/other subject-of:prefer
-3|/other subject-of:press
5|/other subject-of:propose
4|/other subject-of:put
3|/other subject-of:recommend
-11|/other subject-of:spend
12|/other subject-of:urge
7|/other subject-of:want
4|/other subject-of:write
-9|/other subject:be pronoun
-8|/other subject:demand body
5|/other subject:demand capital
-7|/other subject:demand country
10|/other subject:demand gov
-5|/other subject:demand leader
21|/other subject:demand pronoun
4|/other subject:move leader
-7|/other subject:move pronoun
-4|/other subject:pledge body
4|/other subject:pledge country
3|/other subject:pledge gov
-3|/other subject:pledge pronoun
3|/other subject:proposal country
12|/other subject:proposal pronoun
-4|/other subject:spend country
3|/other subject:spend pronoun
-38|/other unnamed
-39|/other unnamed-beside-others
-4|/role-class-home:CHN CHN
-5|/role-class-home:CHN JPN
-13|/role-class-home:JPN JPN
-9|/role-class-home:JPN land
-16|/role-class-home:NATO JPN
-5|/role-class-home:NATO land
10|/role-class-home:NATO member
12|/role-class-home:USA CHN
37|/role-class-home:USA JPN
-14|/role-class-home:USA NATO
33|/role-class-home:USA land
-28|/role-class-home:USA member
-5|/role-class-home:foe member
-3|/role-class-home:land CHN
-11|/role-class-home:land JPN
-16|/role-class-home:land land
-3|/role-class-home:land member
6|/role-class-home:member NATO
-4|/role-class-of:CHN ALLIES
-5|/role-class-of:CHN JPN
-26|/role-class-of:JPN ALLIES
5|/role-class-of:JPN CHN
-4|/role-class-of:JPN USA
-9|/role-class-of:NATO ALLIES
-6|/role-class-of:NATO JPN
-7|/role-class-of:NATO USA
14|/role-class-of:NATO member
42|/role-class-of:USA ALLIES
10|/role-class-of:USA JPN
10|/role-class-of:USA NATO
3|/role-class-of:USA land
-23|/role-class-of:USA member
-6|/role-class-of:foe NATO
-7|/role-class-of:land ALLIES
-11|/role-class-of:land JPN
-8|/role-class-of:land USA
-6|/role-class-of:land member
4|/role-class-of:member ALLIES
20|/role-class-of:member NATO
-17|/role-class-of:member member
-12|/role-class:CHN
3|/role-class:EU
-25|/role-class:JPN
-11|/role-class:NATO
39|/role-class:USA
-10|/role-class:foe
-34|/role-class:land
7|/role-class:member
20|/role:nobody
-43|/role:other
23|/role:spender
48|/ruled
4|/ruled:nobody
42|/ruled:other
3|/ruled:spender
-16|/says:base
-33|/says:ed
11|/says:ing
-10|/says:s
8|/speaker-form:body
-3|/speaker-form:country
-13|/speaker-form:gov
6|/speaker-form:leader
-7|/speaker-form:none
40|/speaker-form:nongov
-13|/speaker-form:pronoun
7|/speaker:capital
9|/speaker:gov
49|/speaker:leader
-15|/speaker:nongov
12|/speaker:people
8|/speaker:pronoun
-8|/spender after-joint:0 far
-15|/spender after-joint:0 mid
4|/spender after-joint:1 far
11|/spender after-joint:1 near
-6|/spender after-joint:2 far
9|/spender after-joint:3 mid
-9|/spender after-joint:3 near
11|/spender after-led:\" far joined
3|/spender after-led:\" near joined
3|/spender after-led:# far joined
9|/spender after-led:, far joined
3|/spender after-led:: far joined
-9|/spender after-led:; near joined
-5|/spender after-led:as near free
-6|/spender after-led:as near joined
-7|/spender after-led:because near joined
3|/spender after-led:bring far joined
7|/spender after-led:by far joined
-4|/spender after-led:by near free
-4|/spender after-led:during near free
-3|/spender after-led:for near free
8|/spender after-led:gdp near free
-3|/spender after-led:his far joined
-4|/spender after-led:if far joined
11|/spender after-led:if near joined
6|/spender after-led:in far joined
7|/spender after-led:level far joined
-5|/spender after-led:level near free
-3|/spender after-led:mention far joined
3|/spender after-led:most near free
9|/spender after-led:next far free
9|/spender after-led:next near free
-6|/spender after-led:of far joined
-10|/spender after-led:of near free
-4|/spender after-led:of near joined
4|/spender after-led:prime minister far joined
-5|/spender after-led:ruling far free
3|/spender after-led:say near joined
8|/spender after-led:senior far joined
9|/spender after-led:several far joined
-3|/spender after-led:tell far joined
6|/spender after-led:that far joined
-3|/spender after-led:that near free
5|/spender after-led:that near joined
-5|/spender after-led:this far free
-8|/spender after-led:this near free
-4|/spender after-led:to near free
-4|/spender after-led:what far joined
-7|/spender after-led:when near joined
6|/spender after-led:where near joined
6|/spender after-led:which near joined
10|/spender after:body name
-7|/spender after:capital name
9|/spender after:capital owner
-4|/spender after:country name
-15|/spender after:country owner
5|/spender after:gov name
3|/spender after:gov owner
12|/spender after:leader name
-16|/spender after:nongov name
-11|/spender after:nongov owner
-6|/spender after:people owner
13|/spender after:pronoun name
-13|/spender after:pronoun owner
-6|/spender before-clause:after-figure inside name body
-5|/spender before-clause:after-figure inside name gov
7|/spender before-clause:after-figure inside name leader
-6|/spender before-clause:after-figure inside name nongov
-4|/spender before-clause:after-figure inside owner gov
5|/spender before-clause:after-figure inside owner pronoun
5|/spender before-clause:after-figure opens name body
11|/spender before-clause:after-figure opens name country
-3|/spender before-clause:after-figure opens name gov
-5|/spender before-clause:after-figure opens name leader
-3|/spender before-clause:after-figure opens name pronoun
9|/spender before-clause:free inside name body
-14|/spender before-clause:free inside name country
9|/spender before-clause:free inside name gov
7|/spender before-clause:free inside name leader
-14|/spender before-clause:free inside name pronoun
-3|/spender before-clause:free inside owner capital
11|/spender before-clause:free inside owner country
-9|/spender before-clause:free inside owner gov
-6|/spender before-clause:free inside owner pronoun
7|/spender before-clause:free opens name body
3|/spender before-clause:free opens name capital
-3|/spender before-clause:free opens name country
4|/spender before-clause:free opens name gov
-4|/spender before-clause:free opens name leader
12|/spender before-clause:free opens owner body
4|/spender before-clause:free opens owner country
10|/spender before-clause:free opens owner gov
5|/spender before-clause:free opens owner leader
-7|/spender before-clause:free opens owner people
-12|/spender before-clause:free opens owner pronoun
-8|/spender before-far:4
-9|/spender before-far:60
7|/spender before-far:9
3|/spender before-free:0 after-figure owner near
-5|/spender before-free:0 free name far
-11|/spender before-free:0 free name near
5|/spender before-free:0 free owner far
-3|/spender before-free:0 free owner near
-5|/spender before-free:1 after-figure name far
4|/spender before-free:1 after-figure name near
9|/spender before-free:1 free name near
9|/spender before-free:1 free owner near
4|/spender before-free:2 free name far
-7|/spender before-free:2 free owner near
-9|/spender before-joint:0 after-figure
-7|/spender before-joint:0 free
11|/spender before-joint:1 after-figure
3|/spender before-joint:1 free
16|/spender before-joint:2 free
-10|/spender before-joint:3 after-figure
-11|/spender before-joint:3 free
10|/spender before-led:
8|/spender before-led:'
8|/spender before-led:(
12|/spender before-led:,
13|/spender before-led:-
5|/spender before-led::
7|/spender before-led:;
-8|/spender before-led:PARTY
6|/spender before-led:a
-3|/spender before-led:analysis
-5|/spender before-led:and
-11|/spender before-led:ask
12|/spender before-led:because
6|/spender before-led:believe
5|/spender before-led:between
9|/spender before-led:bring
-8|/spender before-led:call
-4|/spender before-led:call on
-3|/spender before-led:campaign
-7|/spender before-led:chairs
7|/spender before-led:chief
3|/spender before-led:chief cabinet secretary
7|/spender before-led:cite
7|/spender before-led:commit
5|/spender before-led:defence minister
10|/spender before-led:defense secretary
3|/spender before-led:did
-8|/spender before-led:every
-3|/spender before-led:expect
4|/spender before-led:finance minister
-3|/spender before-led:find
-5|/spender before-led:from
3|/spender before-led:general
8|/spender before-led:hands
-5|/spender before-led:has
-6|/spender before-led:have
5|/spender before-led:her
5|/spender before-led:his
-4|/spender before-led:how
-13|/spender before-led:in
-8|/spender before-led:keep
-9|/spender before-led:leader
5|/spender before-led:leads
-7|/spender before-led:lift
3|/spender before-led:make
-3|/spender before-led:mr
3|/spender before-led:national security adviser
6|/spender before-led:not
6|/spender before-led:now
-26|/spender before-led:of
-6|/spender before-led:on
-7|/spender before-led:one
-6|/spender before-led:only
6|/spender before-led:over
22|/spender before-led:president
-13|/spender before-led:prime minister
11|/spender before-led:raise
-7|/spender before-led:say
3|/spender before-led:see
-6|/spender before-led:since
-3|/spender before-led:smaller
3|/spender before-led:some
5|/spender before-led:start
5|/spender before-led:suggest
-5|/spender before-led:take
-12|/spender before-led:tell
-8|/spender before-led:that
10|/spender before-led:the
-13|/spender before-led:though
-3|/spender before-led:top
7|/spender before-led:two
-6|/spender before-led:under
-7|/spender before-led:urge
-6|/spender before-led:view
9|/spender before-led:when
-4|/spender before-led:whether
-5|/spender before-led:which
7|/spender before-led:why
-6|/spender before-led:with
10|/spender before-led:within
9|/spender before-led:yet
-5|/spender before-led:—
16|/spender before:body name
9|/spender before:body owner
-9|/spender before:country name
11|/spender before:country owner
6|/spender before:gov name
-3|/spender before:gov owner
6|/spender before:leader name
6|/spender before:leader owner
-10|/spender before:nongov name
-7|/spender before:people owner
-17|/spender before:pronoun name
-12|/spender before:pronoun owner
-8|/spender named:1
7|/spender named:2
19|/spender named:3
-4|/spender speaker:body
13|/spender speaker:gov
35|/spender speaker:leader
-15|/spender speaker:nongov
11|/spender speaker:people
21|/spender speaker:pronoun
3|/spender subject-of:about
3|/spender subject-of:accept
-3|/spender subject-of:adopt
-5|/spender subject-of:advocate
-3|/spender subject-of:afford
5|/spender subject-of:aim
4|/spender subject-of:amount
-4|/spender subject-of:argue
-3|/spender subject-of:argue for
-4|/spender subject-of:arrive
-8|/spender subject-of:ask
4|/spender subject-of:ask for
10|/spender subject-of:be
-3|/spender subject-of:believe
-7|/spender subject-of:call
6|/spender subject-of:call on
-10|/spender subject-of:campaign
-4|/spender subject-of:clamor
4|/spender subject-of:climb
-5|/spender subject-of:come to
8|/spender subject-of:consider
6|/spender subject-of:debate
3|/spender subject-of:decide
4|/spender subject-of:decline
-10|/spender subject-of:demand
5|/spender subject-of:deny
11|/spender subject-of:discuss
-4|/spender subject-of:dismiss
-4|/spender subject-of:end
4|/spender subject-of:examine
4|/spender subject-of:eye
4|/spender subject-of:favor
-3|/spender subject-of:favour
-6|/spender subject-of:fend off
3|/spender subject-of:fix
9|/spender subject-of:get
-5|/spender subject-of:give
-8|/spender subject-of:hold
15|/spender subject-of:hope
-5|/spender subject-of:increase
3|/spender subject-of:insist on
5|/spender subject-of:intend
-3|/spender subject-of:keep
11|/spender subject-of:like
3|/spender subject-of:like to see
-6|/spender subject-of:live with
5|/spender subject-of:lower
-7|/spender subject-of:mention
-4|/spender subject-of:move
12|/spender subject-of:mull
-6|/spender subject-of:offer
-4|/spender subject-of:pay
-3|/spender subject-of:play down
5|/spender subject-of:plead for
5|/spender subject-of:ponder
-6|/spender subject-of:prefer
3|/spender subject-of:prepare
3|/spender subject-of:propose
3|/spender subject-of:push back
9|/spender subject-of:put
-17|/spender subject-of:raise
6|/spender subject-of:reach
3|/spender subject-of:ready
-11|/spender subject-of:recommend
-7|/spender subject-of:refuse
6|/spender subject-of:reject
-3|/spender subject-of:resist
-4|/spender subject-of:return
7|/spender subject-of:rise
15|/spender subject-of:rule out
3|/spender subject-of:say no to
-4|/spender subject-of:scoff
4|/spender subject-of:set out
-3|/spender subject-of:shoot for
6|/spender subject-of:sound out
4|/spender subject-of:speak of
7|/spender subject-of:spend
-6|/spender subject-of:stop
10|/spender subject-of:study
5|/spender subject-of:suggest
-6|/spender subject-of:take
-5|/spender subject-of:talk about
-6|/spender subject-of:talk of
-3|/spender subject-of:think
-7|/spender subject-of:toy with
7|/spender subject-of:turn down
-7|/spender subject-of:use
3|/spender subject-of:vote on
10|/spender subject-of:want
7|/spender subject-of:weigh
4|/spender subject-of:work
-8|/spender subject-of:write
-9|/spender subject:be country
4|/spender subject:be gov
14|/spender subject:be leader
-3|/spender subject:be nongov
-6|/spender subject:cap leader
-3|/spender subject:cap nongov
12|/spender subject:demand body
-3|/spender subject:demand capital
9|/spender subject:demand country
-3|/spender subject:demand gov
26|/spender subject:demand leader
-9|/spender subject:demand nongov
-16|/spender subject:demand pronoun
3|/spender subject:denial body
4|/spender subject:denial country
3|/spender subject:denial gov
9|/spender subject:denial leader
-3|/spender subject:denial people
-4|/spender subject:level pronoun
-7|/spender subject:move body
-5|/spender subject:move country
-6|/spender subject:move gov
-9|/spender subject:move leader
7|/spender subject:move nongov
-5|/spender subject:pledge body
13|/spender subject:pledge capital
7|/spender subject:pledge country
-7|/spender subject:pledge leader
-10|/spender subject:pledge nongov
14|/spender subject:proposal body
18|/spender subject:proposal capital
9|/spender subject:proposal country
10|/spender subject:proposal gov
3|/spender subject:proposal leader
-4|/spender subject:proposal pronoun
-5|/spender subject:spend capital
4|/spender subject:spend leader
3|/spender subject:spend pronoun
4|/spender unnamed-beside-others
-3|/subject-form:allies
-9|/subject-form:body
-7|/subject-form:capital
-6|/subject-form:country
-5|/subject-form:gov
-7|/subject-form:leader
15|/subject-form:none
36|/subject-form:nongov
3|/subject-form:people
3|/subject-form:pronoun
3|/subject-of:about
3|/subject-of:accept
-3|/subject-of:adopt
3|/subject-of:advise
-5|/subject-of:advocate
-3|/subject-of:afford
-4|/subject-of:agree
5|/subject-of:aim
4|/subject-of:amount
-4|/subject-of:argue
-3|/subject-of:argue for
-4|/subject-of:arrive
4|/subject-of:ask
-3|/subject-of:ask for
-4|/subject-of:back
-4|/subject-of:be
-3|/subject-of:believe
-8|/subject-of:call
15|/subject-of:call on
-8|/subject-of:campaign
-4|/subject-of:clamor
4|/subject-of:climb
4|/subject-of:commit
9|/subject-of:consider
6|/subject-of:debate
3|/subject-of:decide
4|/subject-of:decline
-10|/subject-of:demand
5|/subject-of:deny
10|/subject-of:discuss
-4|/subject-of:dismiss
-4|/subject-of:end
4|/subject-of:examine
-3|/subject-of:expect
4|/subject-of:eye
4|/subject-of:favor
-3|/subject-of:favour
-7|/subject-of:fend off
3|/subject-of:fix
3|/subject-of:get
-3|/subject-of:give
-3|/subject-of:go
-3|/subject-of:grow
-7|/subject-of:hold
18|/subject-of:hope
-6|/subject-of:increase
3|/subject-of:insist on
5|/subject-of:intend
-3|/subject-of:keep
11|/subject-of:like
4|/subject-of:like to see
-6|/subject-of:live with
5|/subject-of:lower
-4|/subject-of:mention
-4|/subject-of:move
12|/subject-of:mull
-7|/subject-of:name
-6|/subject-of:offer
-4|/subject-of:pay
-3|/subject-of:play down
5|/subject-of:plead for
5|/subject-of:ponder
3|/subject-of:prepare
-4|/subject-of:press
8|/subject-of:propose
3|/subject-of:push back
-3|/subject-of:push for
13|/subject-of:put
4|/subject-of:put to
-17|/subject-of:raise
6|/subject-of:reach
3|/subject-of:ready
-8|/subject-of:recommend
-9|/subject-of:refuse
5|/subject-of:reject
-3|/subject-of:resist
-4|/subject-of:return
7|/subject-of:rise
15|/subject-of:rule out
3|/subject-of:say no to
-4|/subject-of:scoff
4|/subject-of:set out
-3|/subject-of:shoot for
3|/subject-of:signal
6|/subject-of:sound out
5|/subject-of:speak of
-5|/subject-of:spend
-6|/subject-of:stop
10|/subject-of:study
5|/subject-of:suggest
-6|/subject-of:take
-5|/subject-of:talk about
-6|/subject-of:talk of
-4|/subject-of:tell
-3|/subject-of:think
-7|/subject-of:toy with
7|/subject-of:turn down
13|/subject-of:urge
-7|/subject-of:use
3|/subject-of:vote on
17|/subject-of:want
7|/subject-of:weigh
4|/subject-of:work
-4|/subject-of:write
-4|/subject-speaker:body leader
-10|/subject-speaker:body none
10|/subject-speaker:body nongov
5|/subject-speaker:capital capital
7|/subject-speaker:capital country
5|/subject-speaker:capital leader
-12|/subject-speaker:capital none
-10|/subject-speaker:capital pronoun
3|/subject-speaker:country capital
-9|/subject-speaker:country country
5|/subject-speaker:country gov
-13|/subject-speaker:country none
16|/subject-speaker:country nongov
-5|/subject-speaker:country pronoun
-3|/subject-speaker:gov capital
-4|/subject-speaker:gov country
5|/subject-speaker:gov gov
9|/subject-speaker:gov none
-7|/subject-speaker:gov nongov
-4|/subject-speaker:gov pronoun
10|/subject-speaker:leader leader
-14|/subject-speaker:leader none
7|/subject-speaker:none body
-3|/subject-speaker:none gov
4|/subject-speaker:none leader
12|/subject-speaker:none nongov
-4|/subject-speaker:none pronoun
3|/subject-speaker:nongov body
8|/subject-speaker:nongov none
11|/subject-speaker:nongov nongov
10|/subject-speaker:nongov pronoun
-3|/subject-speaker:people leader
7|/subject-speaker:people none
3|/subject-speaker:pronoun body
-17|/subject-speaker:pronoun gov
-3|/subject-speaker:pronoun leader
18|/subject-speaker:pronoun none
-5|/subject-speaker:pronoun nongov
3|/subject-speaker:pronoun people
4|/subject-speaker:pronoun pronoun
3|/subject:be capital
-9|/subject:be country
14|/subject:be leader
-3|/subject:be nongov
-6|/subject:be pronoun
-6|/subject:cap leader
-3|/subject:cap nongov
5|/subject:demand body
6|/subject:demand gov
21|/subject:demand leader
-8|/subject:demand nongov
5|/subject:demand pronoun
4|/subject:denial country
8|/subject:denial leader
-3|/subject:denial people
5|/subject:level body
-3|/subject:level pronoun
-7|/subject:move body
-4|/subject:move country
-7|/subject:move gov
-4|/subject:move leader
7|/subject:move nongov
-6|/subject:move pronoun
-10|/subject:pledge body
14|/subject:pledge capital
11|/subject:pledge country
5|/subject:pledge gov
-8|/subject:pledge leader
-10|/subject:pledge nongov
14|/subject:proposal body
19|/subject:proposal capital
12|/subject:proposal country
11|/subject:proposal gov
3|/subject:proposal leader
8|/subject:proposal pronoun
-8|/subject:spend capital
-4|/subject:spend country
-3|/subject:spend gov
4|/subject:spend leader
6|/subject:spend pronoun
-48|/tag:gov
109|/tag:nongov
-23|/tag:person
-34|/tag:source
-37|/unnamed
-35|/unnamed-beside-others
4|benchmark/after-joint:0 mid
-4|benchmark/after-joint:1 mid
-3|benchmark/after-joint:2 mid
-4|benchmark/after-led:and far joined
-3|benchmark/after-led:for far joined
4|benchmark/after-led:that near free
4|benchmark/after-led:whether far joined
-6|benchmark/after:gov name
-3|benchmark/after:pronoun owner
8|benchmark/asked-before:other
-5|benchmark/before-clause:after-figure opens name country
-3|benchmark/before-clause:free inside name body
10|benchmark/before-clause:free inside name capital
4|benchmark/before-clause:free inside name gov
-3|benchmark/before-clause:free inside owner body
4|benchmark/before-clause:free inside owner capital
-4|benchmark/before-clause:free opens name body
3|benchmark/before-clause:free opens name gov
-3|benchmark/before-far:60
5|benchmark/before-far:9
-3|benchmark/before-free:0 after-figure name near
4|benchmark/before-free:0 free name near
4|benchmark/before-free:0 free owner near
-6|benchmark/before-free:1 after-figure name near
4|benchmark/before-free:1 free name far
-3|benchmark/before-free:1 free name near
5|benchmark/before-free:2 free name near
4|benchmark/before-joint:0 free
-10|benchmark/before-joint:1 after-figure
5|benchmark/before-joint:1 free
-3|benchmark/before-led:
3|benchmark/before-led:'s
7|benchmark/before-led:,
3|benchmark/before-led:--
-9|benchmark/before-led:that
5|benchmark/before-led:the
3|benchmark/before-led:—
-7|benchmark/before:body name
-5|benchmark/before:body owner
9|benchmark/before:capital name
5|benchmark/before:capital owner
-4|benchmark/before:country name
7|benchmark/before:gov name
-4|benchmark/before:pronoun name
-3|benchmark/before:pronoun owner
5|benchmark/governor-form:adopt finite+
4|benchmark/governor-form:agree finite+
6|benchmark/governor-form:be finite+
4|benchmark/governor-form:spend finite+
4|benchmark/governor-form:take finite+
4|benchmark/governor-kind:be
-6|benchmark/governor-kind:demand
7|benchmark/governor-kind:move
-9|benchmark/governor-kind:proposal
6|benchmark/governor-mood:be finite+
-6|benchmark/governor-mood:demand finite+
12|benchmark/governor-mood:move finite+
4|benchmark/governor-mood:pledge finite+
-3|benchmark/governor-mood:proposal finite+
4|benchmark/governor-mood:spend finite+
5|benchmark/governor:adopt
4|benchmark/governor:agree
4|benchmark/governor:be
3|benchmark/has:LEADER
-3|benchmark/has:USA
3|benchmark/has:analysts
-3|benchmark/has:figure
3|benchmark/has:i
-5|benchmark/has:official
5|benchmark/has:officials
3|benchmark/has:party
3|benchmark/has:people
-5|benchmark/has:spokesperson
-9|benchmark/has:we
-22|benchmark/home:other
3|benchmark/named:1
4|benchmark/named:3
-5|benchmark/near-after:\"
-7|benchmark/near-after:#
-3|benchmark/near-after:'s
-3|benchmark/near-after:,
4|benchmark/near-after:LAND
-10|benchmark/near-after:USA
3|benchmark/near-after:advance
4|benchmark/near-after:allies
5|benchmark/near-after:among
-8|benchmark/near-after:and
-7|benchmark/near-after:as
3|benchmark/near-after:be
9|benchmark/near-after:becoming
5|benchmark/near-after:been
-3|benchmark/near-after:call
3|benchmark/near-after:common
-5|benchmark/near-after:core
14|benchmark/near-after:countries
-5|benchmark/near-after:defense
4|benchmark/near-after:democracies
-3|benchmark/near-after:floor
-6|benchmark/near-after:for
3|benchmark/near-after:from
-7|benchmark/near-after:gdp
-13|benchmark/near-after:global
5|benchmark/near-after:had
-6|benchmark/near-after:hard
5|benchmark/near-after:has
5|benchmark/near-after:hold up
-4|benchmark/near-after:included
-5|benchmark/near-after:including
10|benchmark/near-after:into
9|benchmark/near-after:is
4|benchmark/near-after:its
6|benchmark/near-after:made
3|benchmark/near-after:measure
-5|benchmark/near-after:military
4|benchmark/near-after:nations
-4|benchmark/near-after:needs
7|benchmark/near-after:norm
-3|benchmark/near-after:not
3|benchmark/near-after:of
-3|benchmark/near-after:on
-3|benchmark/near-after:related
5|benchmark/near-after:say
7|benchmark/near-after:serious
-6|benchmark/near-after:standard
14|benchmark/near-after:the
6|benchmark/near-after:their
12|benchmark/near-after:to
3|benchmark/near-after:was
3|benchmark/near-after:well
5|benchmark/near-after:what
5|benchmark/near-after:yardstick
-3|benchmark/near-before:'s
4|benchmark/near-before:,
-11|benchmark/near-before::
3|benchmark/near-before:;
5|benchmark/near-before:DATE
15|benchmark/near-before:LAND
-14|benchmark/near-before:USA
8|benchmark/near-before:a
-4|benchmark/near-before:allies
4|benchmark/near-before:analysts
16|benchmark/near-before:and
-5|benchmark/near-before:as
5|benchmark/near-before:asia
-3|benchmark/near-before:be
-9|benchmark/near-before:by
-3|benchmark/near-before:call
5|benchmark/near-before:clear
3|benchmark/near-before:do
7|benchmark/near-before:europe
-5|benchmark/near-before:everyone
3|benchmark/near-before:first
-6|benchmark/near-before:for
-4|benchmark/near-before:global
-4|benchmark/near-before:has
-8|benchmark/near-before:he
3|benchmark/near-before:i
5|benchmark/near-before:if
16|benchmark/near-before:in
-3|benchmark/near-before:is
8|benchmark/near-before:it
4|benchmark/near-before:norm
8|benchmark/near-before:of
5|benchmark/near-before:officials
-5|benchmark/near-before:on
-8|benchmark/near-before:say
6|benchmark/near-before:see
-7|benchmark/near-before:standard
4|benchmark/near-before:take
-7|benchmark/near-before:to
8|benchmark/near-before:was
-3|benchmark/near-before:what
-5|benchmark/near-before:which
3|benchmark/near-before:who
6|benchmark/near-before:world
4|benchmark/other after-joint:0 mid
-3|benchmark/other after-joint:2 mid
-3|benchmark/other after-led:for far joined
4|benchmark/other after-led:that near free
4|benchmark/other after-led:whether far joined
-6|benchmark/other after:gov name
6|benchmark/other after:pronoun name
-3|benchmark/other after:pronoun owner
-5|benchmark/other before-clause:after-figure opens name country
5|benchmark/other before-clause:free inside name capital
4|benchmark/other before-clause:free inside name gov
4|benchmark/other before-clause:free inside owner capital
3|benchmark/other before-clause:free opens name gov
8|benchmark/other before-far:4
6|benchmark/other before-far:9
-3|benchmark/other before-free:0 after-figure name near
8|benchmark/other before-free:0 free name near
7|benchmark/other before-free:0 free owner near
-6|benchmark/other before-free:1 after-figure name near
4|benchmark/other before-free:1 free name far
5|benchmark/other before-free:2 free name near
16|benchmark/other before-joint:0 free
-8|benchmark/other before-joint:1 after-figure
4|benchmark/other before-joint:1 free
3|benchmark/other before-joint:3 free
3|benchmark/other before-led:'s
7|benchmark/other before-led:,
3|benchmark/other before-led:--
-4|benchmark/other before-led:by
-5|benchmark/other before-led:that
5|benchmark/other before-led:the
3|benchmark/other before-led:—
4|benchmark/other before:capital name
6|benchmark/other before:capital owner
-4|benchmark/other before:country name
7|benchmark/other before:gov name
11|benchmark/other named:1
6|benchmark/other named:3
3|benchmark/other speaker:body
4|benchmark/other speaker:capital
5|benchmark/other speaker:gov
7|benchmark/other speaker:leader
-4|benchmark/other subject-of:agree
-5|benchmark/other subject-of:be
6|benchmark/other subject-of:call
-4|benchmark/other subject:be pronoun
3|benchmark/other subject:demand pronoun
-4|benchmark/other subject:pledge body
3|benchmark/other subject:proposal pronoun
-15|benchmark/other unnamed
3|benchmark/other unnamed-beside-others
-3|benchmark/role-class-home:CHN CHN
-21|benchmark/role-class-home:JPN JPN
-4|benchmark/role-class-home:JPN land
-5|benchmark/role-class-home:NATO JPN
-3|benchmark/role-class-home:NATO land
20|benchmark/role-class-home:USA JPN
23|benchmark/role-class-home:USA land
-3|benchmark/role-class-home:land JPN
-4|benchmark/role-class-home:land land
-3|benchmark/role-class-of:CHN ALLIES
-20|benchmark/role-class-of:JPN ALLIES
-3|benchmark/role-class-of:JPN NATO
-8|benchmark/role-class-of:NATO ALLIES
30|benchmark/role-class-of:USA ALLIES
3|benchmark/role-class-of:USA JPN
12|benchmark/role-class-of:USA NATO
-4|benchmark/role-class-of:land NATO
-3|benchmark/role-class-of:land USA
-3|benchmark/role-class:CHN
-24|benchmark/role-class:JPN
-8|benchmark/role-class:NATO
46|benchmark/role-class:USA
-8|benchmark/role-class:land
13|benchmark/role:nobody
6|benchmark/role:other
-19|benchmark/role:spender
7|benchmark/ruled:nobody
10|benchmark/ruled:other
-15|benchmark/ruled:spender
-16|benchmark/says:ed
-4|benchmark/says:ing
-7|benchmark/says:s
3|benchmark/speaker-form:country
16|benchmark/speaker-form:none
3|benchmark/speaker:body
4|benchmark/speaker:capital
5|benchmark/speaker:gov
7|benchmark/speaker:leader
-4|benchmark/spender after:pronoun name
-4|benchmark/spender before-clause:free inside name body
-3|benchmark/spender before-clause:free inside owner body
-3|benchmark/spender before-far:20
-7|benchmark/spender before-far:4
-4|benchmark/spender before-free:0 free name near
-3|benchmark/spender before-free:1 free owner near
-12|benchmark/spender before-joint:0 free
-5|benchmark/spender before-led:
-8|benchmark/spender before:body name
-5|benchmark/spender before:body owner
5|benchmark/spender before:capital name
-8|benchmark/spender named:1
-3|benchmark/spender named:2
-4|benchmark/spender unnamed
-7|benchmark/subject-form:capital
8|benchmark/subject-form:country
16|benchmark/subject-form:none
-6|benchmark/subject-form:pronoun
-4|benchmark/subject-of:agree
-3|benchmark/subject-of:be
4|benchmark/subject-of:call
-5|benchmark/subject-of:spend
3|benchmark/subject-speaker:body none
-3|benchmark/subject-speaker:capital none
3|benchmark/subject-speaker:country country
5|benchmark/subject-speaker:country none
3|benchmark/subject-speaker:gov none
3|benchmark/subject-speaker:leader leader
10|benchmark/subject-speaker:none none
6|benchmark/subject-speaker:none pronoun
-5|benchmark/subject-speaker:pronoun pronoun
-6|benchmark/subject:be body
6|benchmark/subject:be capital
-4|benchmark/subject:be pronoun
-6|benchmark/subject:pledge body
3|benchmark/subject:proposal pronoun
-7|benchmark/tag:gov
4|benchmark/tag:nongov
-5|benchmark/tag:source
-19|benchmark/unnamed
-9|demand/after-joint:0 near
-3|demand/after-joint:1 mid
5|demand/after-joint:1 near
-4|demand/after-joint:2 far
-6|demand/after-joint:2 mid
5|demand/after-led:\" far joined
-7|demand/after-led:, near joined
-3|demand/after-led:and near free
-3|demand/after-led:and near joined
3|demand/after-led:by far joined
4|demand/after-led:by near free
-5|demand/after-led:foreign minister far joined
9|demand/after-led:that near free
-6|demand/after-led:to near free
-6|demand/after-led:what near free
7|demand/after-led:which near joined
-9|demand/after:body name
3|demand/after:body owner
-6|demand/after:country name
9|demand/after:country owner
-5|demand/after:gov name
6|demand/after:leader name
-11|demand/after:pronoun name
-4|demand/after:pronoun owner
33|demand/asked-before:other
8|demand/asked-before:spender
-4|demand/before-clause:after-figure inside name body
-7|demand/before-clause:after-figure inside name capital
6|demand/before-clause:after-figure inside name country
5|demand/before-clause:after-figure inside name leader
-3|demand/before-clause:after-figure opens name country
-4|demand/before-clause:after-figure opens owner body
16|demand/before-clause:free inside name body
5|demand/before-clause:free inside name capital
-3|demand/before-clause:free inside name gov
5|demand/before-clause:free inside name leader
3|demand/before-clause:free inside name pronoun
5|demand/before-clause:free inside owner body
9|demand/before-clause:free inside owner leader
4|demand/before-clause:free inside owner pronoun
-13|demand/before-clause:free opens name country
10|demand/before-clause:free opens name leader
-5|demand/before-clause:free opens name pronoun
10|demand/before-clause:free opens owner body
-6|demand/before-clause:free opens owner pronoun
3|demand/before-far:1
8|demand/before-far:20
6|demand/before-far:4
6|demand/before-far:60
6|demand/before-far:9
-9|demand/before-free:0 after-figure name near
-5|demand/before-free:0 free name near
5|demand/before-free:0 free owner far
12|demand/before-free:0 free owner near
3|demand/before-free:1 after-figure name near
-5|demand/before-free:1 after-figure owner far
9|demand/before-free:1 free name far
6|demand/before-free:1 free name near
-4|demand/before-free:1 free owner far
11|demand/before-free:1 free owner near
4|demand/before-free:3 free name far
-5|demand/before-joint:0 after-figure
11|demand/before-joint:0 free
13|demand/before-joint:1 free
-3|demand/before-joint:2 after-figure
8|demand/before-joint:2 free
5|demand/before-joint:3 free
-13|demand/before-led:\"
7|demand/before-led:,
4|demand/before-led:-
-4|demand/before-led::
3|demand/before-led:PARTY
-6|demand/before-led:and
4|demand/before-led:ask
3|demand/before-led:back
3|demand/before-led:behind
-8|demand/before-led:expect
-5|demand/before-led:for
3|demand/before-led:general
-3|demand/before-led:his
11|demand/before-led:in
4|demand/before-led:make
3|demand/before-led:now
-6|demand/before-led:of
9|demand/before-led:president
-4|demand/before-led:raise
7|demand/before-led:say
-5|demand/before-led:see
6|demand/before-led:suggest
12|demand/before-led:the
-4|demand/before-led:to
3|demand/before-led:urge
-9|demand/before-led:whom
9|demand/before:body name
10|demand/before:body owner
3|demand/before:capital owner
-9|demand/before:country name
-4|demand/before:gov name
18|demand/before:leader name
9|demand/before:leader owner
-3|demand/governor-kind:be
-15|demand/governor-kind:demand
-5|demand/governor-kind:move
-3|demand/governor-kind:proposal
-4|demand/governor-kind:spend
-10|demand/governor-mood:demand finite+
-3|demand/governor-mood:move finite+should
-3|demand/governor:be
-3|demand/governor:call for
-4|demand/governor:spend
-3|demand/has:LEADER
-5|demand/has:USA
-3|demand/has:members
-6|demand/has:should
-45|demand/home:other
-59|demand/home:spender
8|demand/named:1
12|demand/named:2
25|demand/named:3
-4|demand/near-after:\"
-13|demand/near-after:,
-24|demand/near-after:.
-4|demand/near-after:LAND
-4|demand/near-after:USA
-3|demand/near-after:and
-3|demand/near-after:by
-7|demand/near-after:gdp
-3|demand/near-after:has
-10|demand/near-after:of
-4|demand/near-after:on
-7|demand/near-after:the
-4|demand/near-after:to
-6|demand/near-before:\"
-4|demand/near-before:'s
-9|demand/near-before:,
-5|demand/near-before::
-3|demand/near-before:DATE
-10|demand/near-before:LAND
-3|demand/near-before:NATO
-7|demand/near-before:USA
-4|demand/near-before:a
-4|demand/near-before:and
-3|demand/near-before:be
-3|demand/near-before:call for
-4|demand/near-before:for
-3|demand/near-before:has
-4|demand/near-before:he
-3|demand/near-before:in
-6|demand/near-before:it
-3|demand/near-before:of
-4|demand/near-before:say
-5|demand/near-before:should
-5|demand/near-before:spend
-4|demand/near-before:that
-9|demand/near-before:the
-3|demand/near-before:they
-14|demand/near-before:to
-3|demand/near-before:want
-3|demand/near-before:would
3|demand/other after-joint:0 near
5|demand/other after-joint:1 far
3|demand/other after-joint:1 mid
9|demand/other after-joint:1 near
-5|demand/other after-joint:2 mid
3|demand/other after-led:by far joined
4|demand/other after-led:by near free
-5|demand/other after-led:foreign minister far joined
9|demand/other after-led:that near free
-4|demand/other after-led:to near free
-4|demand/other after-led:what near free
4|demand/other after-led:which near joined
5|demand/other after:capital name
9|demand/other after:country owner
7|demand/other after:leader name
-5|demand/other after:pronoun name
3|demand/other after:pronoun owner
-6|demand/other before-clause:after-figure inside name capital
6|demand/other before-clause:after-figure inside name country
5|demand/other before-clause:after-figure inside name leader
-3|demand/other before-clause:after-figure opens name leader
4|demand/other before-clause:free inside name capital
6|demand/other before-clause:free inside name pronoun
9|demand/other before-clause:free inside owner leader
6|demand/other before-clause:free inside owner pronoun
-10|demand/other before-clause:free opens name country
9|demand/other before-clause:free opens name leader
-5|demand/other before-clause:free opens owner pronoun
6|demand/other before-far:20
5|demand/other before-far:4
8|demand/other before-far:60
8|demand/other before-far:9
-5|demand/other before-free:0 after-figure name near
-5|demand/other before-free:0 free name near
13|demand/other before-free:0 free owner near
3|demand/other before-free:1 after-figure name far
5|demand/other before-free:1 after-figure name near
-5|demand/other before-free:1 after-figure owner far
14|demand/other before-free:1 free name near
-3|demand/other before-free:1 free owner far
3|demand/other before-free:1 free owner near
4|demand/other before-free:3 free name far
16|demand/other before-joint:0 free
11|demand/other before-joint:1 free
3|demand/other before-joint:3 free
-4|demand/other before-led:\"
-3|demand/other before-led:,
4|demand/other before-led:-
3|demand/other before-led:PARTY
-5|demand/other before-led:and
3|demand/other before-led:back
3|demand/other before-led:behind
3|demand/other before-led:by
-7|demand/other before-led:expect
-3|demand/other before-led:his
5|demand/other before-led:in
3|demand/other before-led:its
9|demand/other before-led:president
6|demand/other before-led:say
-5|demand/other before-led:see
4|demand/other before-led:the
-3|demand/other before-led:to
3|demand/other before-led:which
-9|demand/other before-led:whom
3|demand/other before:body name
-4|demand/other before:body owner
-5|demand/other before:capital name
4|demand/other before:capital owner
-4|demand/other before:country name
13|demand/other before:leader name
10|demand/other before:leader owner
6|demand/other before:pronoun name
13|demand/other named:1
20|demand/other named:2
16|demand/other named:3
-4|demand/other speaker:country
3|demand/other speaker:leader
5|demand/other subject-of:ask
3|demand/other subject-of:ask for
-4|demand/other subject-of:back
-7|demand/other subject-of:call
9|demand/other subject-of:call on
-3|demand/other subject-of:demand
-5|demand/other subject-of:expect
-3|demand/other subject-of:get
-4|demand/other subject-of:go
4|demand/other subject-of:prefer
-6|demand/other subject-of:reach
-3|demand/other subject-of:seek
-9|demand/other subject-of:spend
11|demand/other subject-of:urge
7|demand/other subject-of:want
7|demand/other subject:demand capital
-4|demand/other subject:demand country
7|demand/other subject:demand leader
7|demand/other subject:demand pronoun
-9|demand/other subject:move country
5|demand/other subject:proposal country
3|demand/other subject:proposal pronoun
-4|demand/other subject:spend country
-3|demand/other subject:spend pronoun
3|demand/other unnamed-beside-others
-24|demand/role-class-home:JPN JPN
-5|demand/role-class-home:NATO JPN
11|demand/role-class-home:USA CHN
79|demand/role-class-home:USA JPN
-8|demand/role-class-home:USA NATO
58|demand/role-class-home:USA land
-7|demand/role-class-home:USA member
-3|demand/role-class-home:foe member
-7|demand/role-class-home:land JPN
-20|demand/role-class-home:land land
6|demand/role-class-home:member NATO
-15|demand/role-class-home:member member
-6|demand/role-class-of:JPN ALLIES
-3|demand/role-class-of:JPN NATO
-8|demand/role-class-of:JPN USA
-6|demand/role-class-of:JPN land
-5|demand/role-class-of:JPN member
4|demand/role-class-of:NATO member
13|demand/role-class-of:USA ALLIES
73|demand/role-class-of:USA JPN
47|demand/role-class-of:USA land
-5|demand/role-class-of:foe NATO
-6|demand/role-class-of:land ALLIES
-8|demand/role-class-of:land JPN
-6|demand/role-class-of:land NATO
-4|demand/role-class-of:land member
4|demand/role-class-of:member ALLIES
-7|demand/role-class-of:member NATO
-6|demand/role-class-of:member member
-3|demand/role-class:CHN
-29|demand/role-class:JPN
-4|demand/role-class:NATO
131|demand/role-class:USA
-5|demand/role-class:foe
-30|demand/role-class:land
-7|demand/role-class:member
-44|demand/role:nobody
52|demand/role:other
-8|demand/role:spender
33|demand/ruled
17|demand/ruled:other
17|demand/ruled:spender
-6|demand/says:base
-16|demand/says:ed
-4|demand/says:s
-4|demand/speaker-form:body
-3|demand/speaker-form:country
-3|demand/speaker-form:leader
-22|demand/speaker-form:none
-5|demand/speaker-form:nongov
-5|demand/speaker-form:pronoun
-11|demand/speaker:country
-3|demand/speaker:gov
12|demand/speaker:leader
4|demand/speaker:pronoun
-12|demand/spender after-joint:0 near
-4|demand/spender after-joint:1 far
-6|demand/spender after-joint:1 mid
-3|demand/spender after-joint:1 near
-3|demand/spender after-joint:2 far
-8|demand/spender after-led:, near joined
-3|demand/spender after-led:as near free
-3|demand/spender after-led:of near free
3|demand/spender after-led:which near joined
-9|demand/spender after:body name
4|demand/spender after:body owner
-4|demand/spender after:capital name
-6|demand/spender after:country name
-5|demand/spender after:gov name
-6|demand/spender after:pronoun name
-6|demand/spender after:pronoun owner
-4|demand/spender before-clause:after-figure inside name body
13|demand/spender before-clause:free inside name body
-4|demand/spender before-clause:free inside name gov
3|demand/spender before-clause:free inside name leader
-3|demand/spender before-clause:free inside name pronoun
5|demand/spender before-clause:free inside owner body
-3|demand/spender before-clause:free opens name body
-3|demand/spender before-clause:free opens name country
-4|demand/spender before-clause:free opens name pronoun
9|demand/spender before-clause:free opens owner body
3|demand/spender before-far:1
-3|demand/spender before-far:60
-4|demand/spender before-free:0 after-figure name near
-3|demand/spender before-free:0 free name far
4|demand/spender before-free:0 free owner far
11|demand/spender before-free:1 free name far
-8|demand/spender before-free:1 free name near
7|demand/spender before-free:1 free owner near
-4|demand/spender before-joint:0 after-figure
-5|demand/spender before-joint:0 free
9|demand/spender before-joint:2 free
-9|demand/spender before-led:\"
9|demand/spender before-led:,
5|demand/spender before-led:ask
-5|demand/spender before-led:for
3|demand/spender before-led:general
6|demand/spender before-led:in
-3|demand/spender before-led:its
4|demand/spender before-led:make
3|demand/spender before-led:now
-7|demand/spender before-led:of
-3|demand/spender before-led:on
-5|demand/spender before-led:raise
6|demand/spender before-led:suggest
7|demand/spender before-led:the
4|demand/spender before-led:urge
3|demand/spender before-led:want
6|demand/spender before:body name
14|demand/spender before:body owner
-5|demand/spender before:country name
-6|demand/spender before:gov name
4|demand/spender before:leader name
-7|demand/spender before:pronoun name
-5|demand/spender named:1
-9|demand/spender named:2
10|demand/spender named:3
3|demand/spender speaker:body
-7|demand/spender speaker:country
-5|demand/spender speaker:gov
9|demand/spender speaker:leader
5|demand/spender speaker:pronoun
8|demand/spender subject-of:ask
-5|demand/spender subject-of:ask for
6|demand/spender subject-of:call for
6|demand/spender subject-of:call on
-3|demand/spender subject-of:mention
7|demand/spender subject-of:spend
9|demand/spender subject-of:urge
5|demand/spender subject-of:want
14|demand/spender subject:demand body
4|demand/spender subject:demand capital
-3|demand/spender subject:demand gov
22|demand/spender subject:demand leader
-3|demand/spender subject:move pronoun
-6|demand/spender subject:pledge pronoun
-5|demand/spender subject:proposal country
3|demand/spender subject:spend pronoun
-5|demand/spender unnamed-beside-others
-6|demand/subject-form:country
-16|demand/subject-form:none
-4|demand/subject-form:nongov
-9|demand/subject-form:pronoun
13|demand/subject-of:ask
-4|demand/subject-of:back
-8|demand/subject-of:call
7|demand/subject-of:call for
15|demand/subject-of:call on
-3|demand/subject-of:demand
-5|demand/subject-of:expect
-5|demand/subject-of:get
4|demand/subject-of:insist on
-3|demand/subject-of:mention
4|demand/subject-of:prefer
5|demand/subject-of:put to
-6|demand/subject-of:reach
20|demand/subject-of:urge
12|demand/subject-of:want
-3|demand/subject-speaker:country none
-7|demand/subject-speaker:none none
-3|demand/subject-speaker:none nongov
-5|demand/subject-speaker:pronoun none
15|demand/subject:demand body
11|demand/subject:demand capital
-5|demand/subject:demand country
29|demand/subject:demand leader
7|demand/subject:demand pronoun
-3|demand/subject:move capital
-10|demand/subject:move country
-4|demand/subject:move pronoun
-8|demand/subject:pledge pronoun
-3|demand/subject:spend capital
-6|demand/subject:spend country
4|demand/subject:spend leader
-5|demand/tag:gov
-15|demand/tag:nongov
-10|demand/tag:person
-8|demand/tag:source
-3|demand/unnamed-beside-others
-4|denial/after-joint:0 far
-9|denial/after-joint:0 mid
5|denial/after-joint:1 far
25|denial/after-joint:1 mid
19|denial/after-joint:1 near
3|denial/after-joint:2 far
-4|denial/after-joint:2 mid
-7|denial/after-joint:3 near
16|denial/after-led:\" far joined
19|denial/after-led:\" near joined
9|denial/after-led:, far joined
6|denial/after-led:, near joined
3|denial/after-led:: far joined
-7|denial/after-led:; near joined
-4|denial/after-led:after far joined
-7|denial/after-led:because near joined
-3|denial/after-led:by far joined
3|denial/after-led:during far free
4|denial/after-led:for far joined
8|denial/after-led:for near free
-4|denial/after-led:his far joined
6|denial/after-led:in far joined
6|denial/after-led:in near free
-11|denial/after-led:of near free
-6|denial/after-led:president near free
4|denial/after-led:say far joined
5|denial/after-led:senior far joined
4|denial/after-led:senior near joined
-7|denial/after-led:which near joined
-3|denial/after-led:while near joined
3|denial/after:body owner
4|denial/after:capital name
6|denial/after:capital owner
-5|denial/after:gov owner
8|denial/after:leader name
3|denial/after:leader owner
-4|denial/after:nongov name
-6|denial/after:people owner
15|denial/after:pronoun name
-11|denial/asked-before:other
4|denial/before-clause:after-figure opens name country
-5|denial/before-clause:free inside name body
-14|denial/before-clause:free inside name capital
3|denial/before-clause:free inside name gov
-10|denial/before-clause:free inside name leader
-14|denial/before-clause:free inside name nongov
-6|denial/before-clause:free inside name pronoun
-6|denial/before-clause:free inside owner body
-6|denial/before-clause:free inside owner nongov
5|denial/before-clause:free inside owner people
15|denial/before-clause:free inside owner pronoun
-4|denial/before-clause:free opens name body
7|denial/before-clause:free opens name capital
10|denial/before-clause:free opens name country
9|denial/before-clause:free opens name gov
21|denial/before-clause:free opens name pronoun
-5|denial/before-clause:free opens owner people
-3|denial/before-far:1
7|denial/before-far:20
-11|denial/before-far:4
6|denial/before-far:9
-6|denial/before-free:0 after-figure name near
-5|denial/before-free:0 free name far
-3|denial/before-free:0 free name near
3|denial/before-free:0 free owner far
-9|denial/before-free:0 free owner near
9|denial/before-free:1 after-figure name near
-3|denial/before-free:1 free name far
6|denial/before-free:1 free name near
9|denial/before-free:1 free owner near
-3|denial/before-free:2 after-figure name far
3|denial/before-free:2 free name far
-3|denial/before-joint:0 after-figure
7|denial/before-joint:1 after-figure
-3|denial/before-joint:1 free
5|denial/before-joint:2 after-figure
10|denial/before-joint:2 free
-4|denial/before-joint:3 after-figure
-11|denial/before-joint:3 free
20|denial/before-led:
4|denial/before-led:\"
3|denial/before-led:'s
10|denial/before-led:,
3|denial/before-led:-
4|denial/before-led:DATE
-17|denial/before-led:PARTY
4|denial/before-led:a
-17|denial/before-led:ask
5|denial/before-led:because
-5|denial/before-led:by
3|denial/before-led:chancellor
3|denial/before-led:chief cabinet secretary
5|denial/before-led:defense minister
3|denial/before-led:did
5|denial/before-led:for
-13|denial/before-led:general
7|denial/before-led:if
-5|denial/before-led:in
-3|denial/before-led:increase
-4|denial/before-led:lift
-5|denial/before-led:of
3|denial/before-led:on
4|denial/before-led:raise
-4|denial/before-led:tell
4|denial/before-led:that
-5|denial/before-led:the
-4|denial/before-led:to
9|denial/before-led:with
-9|denial/before:body name
-7|denial/before:body owner
-7|denial/before:capital name
13|denial/before:country name
-4|denial/before:country owner
15|denial/before:gov name
-12|denial/before:leader name
-13|denial/before:nongov name
-6|denial/before:nongov owner
15|denial/before:pronoun name
14|denial/before:pronoun owner
-3|denial/governor-form:agree finite+
-7|denial/governor-form:ask finite+
4|denial/governor-form:ask finite++not
-4|denial/governor-form:ask for finite+
4|denial/governor-form:ask for finite++not
6|denial/governor-form:ask gerund+
-8|denial/governor-form:be finite+
7|denial/governor-form:call for +
4|denial/governor-form:commit finite+would+not
6|denial/governor-form:commitment +
-3|denial/governor-form:decline finite+
-5|denial/governor-form:deny finite+
3|denial/governor-form:discuss finite++not
10|denial/governor-form:dismiss finite+
-5|denial/governor-form:go progressive++not
8|denial/governor-form:idea +
8|denial/governor-form:oppose finite+
-4|denial/governor-form:oppose finite+would
11|denial/governor-form:raise gerund+
11|denial/governor-form:refuse finite+
-3|denial/governor-form:reject finite+
-5|denial/governor-form:say no to finite+
-10|denial/governor-kind:be
4|denial/governor-kind:move
-9|denial/governor-kind:pledge
10|denial/governor-kind:proposal
-8|denial/governor-mood:be finite+
5|denial/governor-mood:demand +
-6|denial/governor-mood:demand finite+
7|denial/governor-mood:demand finite++not
-4|denial/governor-mood:demand finite++passive
6|denial/governor-mood:demand gerund+
5|denial/governor-mood:denial finite+
-4|denial/governor-mood:denial finite+would
12|denial/governor-mood:move gerund+
-5|denial/governor-mood:move progressive++not
-3|denial/governor-mood:pledge finite+
-4|denial/governor-mood:pledge finite++not
4|denial/governor-mood:pledge finite+would+not
8|denial/governor-mood:proposal +
-4|denial/governor-mood:proposal finite++not
5|denial/governor-mood:proposal inf+
-3|denial/governor:accept
3|denial/governor:ask
-3|denial/governor:ask for
-10|denial/governor:be
6|denial/governor:call for
3|denial/governor:commit
6|denial/governor:commitment
4|denial/governor:consider
-3|denial/governor:decline
-3|denial/governor:demand
-5|denial/governor:deny
3|denial/governor:discuss
10|denial/governor:dismiss
-3|denial/governor:go
8|denial/governor:idea
3|denial/governor:imagine
-3|denial/governor:mention
4|denial/governor:oppose
-8|denial/governor:promise
11|denial/governor:raise
10|denial/governor:refuse
-3|denial/governor:reject
-4|denial/governor:say no to
-5|denial/governor:speak of
5|denial/governor:talk of
-7|denial/has:LEADER
-4|denial/has:NATO
8|denial/has:PERSON
-14|denial/has:USA
7|denial/has:adviser
3|denial/has:caucus
5|denial/has:coalition
-5|denial/has:country
-6|denial/has:defense chief
-5|denial/has:defense minister
4|denial/has:diplomat
-13|denial/has:figure
5|denial/has:former
-8|denial/has:government
-5|denial/has:i
5|denial/has:japanese communist party
14|denial/has:kmt
8|denial/has:komeito
5|denial/has:kuomintang
-3|denial/has:lawmaker
-7|denial/has:lawmakers
19|denial/has:leader
4|denial/has:members
9|denial/has:ministers
-3|denial/has:ministry
-16|denial/has:official
-5|denial/has:officials
4|denial/has:opposition
-3|denial/has:our
8|denial/has:party
-7|denial/has:premier
4|denial/has:president
-10|denial/has:prime minister
3|denial/has:spd
5|denial/has:sumar
-7|denial/has:we
29|denial/home:other
56|denial/home:spender
-15|denial/named:1
14|denial/named:2
20|denial/named:3
12|denial/near-after:\"
4|denial/near-after:#
5|denial/near-after:'
-4|denial/near-after:'s
-14|denial/near-after:,
8|denial/near-after:.
3|denial/near-after::
7|denial/near-after:;
4|denial/near-after:LAND
-9|denial/near-after:USA
4|denial/near-after:absurd
7|denial/near-after:an
12|denial/near-after:and
-5|denial/near-after:any
4|denial/near-after:anything
-3|denial/near-after:as
-4|denial/near-after:at
7|denial/near-after:be
6|denial/near-after:because
-7|denial/near-after:been
-3|denial/near-after:bring up
-3|denial/near-after:by
3|denial/near-after:call
-4|denial/near-after:came
4|denial/near-after:consider
-3|denial/near-after:defense
10|denial/near-after:describe
4|denial/near-after:did
5|denial/near-after:else
-3|denial/near-after:figure
11|denial/near-after:fix
6|denial/near-after:for
12|denial/near-after:gdp
-3|denial/near-after:goal
-9|denial/near-after:gross domestic product
-7|denial/near-after:had
-4|denial/near-after:has
-4|denial/near-after:have
-4|denial/near-after:his
7|denial/near-after:if
-3|denial/near-after:in
26|denial/near-after:is
4|denial/near-after:it
-8|denial/near-after:level
5|denial/near-after:money
7|denial/near-after:n't
-3|denial/near-after:nor
-3|denial/near-after:not
11|denial/near-after:now
5|denial/near-after:of
-3|denial/near-after:office
-5|denial/near-after:official
-9|denial/near-after:on
6|denial/near-after:only
6|denial/near-after:or
-4|denial/near-after:other
6|denial/near-after:out
5|denial/near-after:president
-3|denial/near-after:presidential
-3|denial/near-after:prime minister
6|denial/near-after:question
-4|denial/near-after:ratio
-5|denial/near-after:request
3|denial/near-after:right
-8|denial/near-after:say
-5|denial/near-after:some
-3|denial/near-after:talk
-3|denial/near-after:target
-3|denial/near-after:tell
-4|denial/near-after:that
-10|denial/near-after:the
-3|denial/near-after:there
6|denial/near-after:they
3|denial/near-after:to
9|denial/near-after:unhelpful
5|denial/near-after:unless
9|denial/near-after:unrealistic
-4|denial/near-after:unreasonable
3|denial/near-after:was
-3|denial/near-after:which
9|denial/near-after:while
-5|denial/near-after:with
-6|denial/near-after:would
4|denial/near-before:\"
-3|denial/near-before:#
12|denial/near-before:'s
7|denial/near-before:(
6|denial/near-before:)
7|denial/near-before:,
24|denial/near-before:-
6|denial/near-before::
-7|denial/near-before:DATE
-21|denial/near-before:LAND
-10|denial/near-before:LEADER
9|denial/near-before:NATO
6|denial/near-before:OUTLET
-3|denial/near-before:USA
-4|denial/near-before:a
-4|denial/near-before:accept
3|denial/near-before:adviser
7|denial/near-before:an
-3|denial/near-before:and
4|denial/near-before:any
6|denial/near-before:anything
-7|denial/near-before:as
-3|denial/near-before:ask for
-5|denial/near-before:at
8|denial/near-before:back
-5|denial/near-before:been
-6|denial/near-before:beyond
12|denial/near-before:budget
4|denial/near-before:but
-4|denial/near-before:by
4|denial/near-before:call
6|denial/near-before:call for
4|denial/near-before:cheng
3|denial/near-before:chi
8|denial/near-before:commit
5|denial/near-before:commitment
4|denial/near-before:consider
-6|denial/near-before:deal
-3|denial/near-before:decline
5|denial/near-before:defense
-6|denial/near-before:defense chief
-3|denial/near-before:demand
-10|denial/near-before:deny
-8|denial/near-before:did
4|denial/near-before:diplomat
3|denial/near-before:discuss
9|denial/near-before:dismiss
8|denial/near-before:elect
-7|denial/near-before:figure
8|denial/near-before:for
-3|denial/near-before:gdp
3|denial/near-before:general
-5|denial/near-before:go
-3|denial/near-before:goal
-9|denial/near-before:government
-7|denial/near-before:had
8|denial/near-before:has
7|denial/near-before:he
-3|denial/near-before:him
-4|denial/near-before:i
7|denial/near-before:idea
-4|denial/near-before:if
3|denial/near-before:imagine
6|denial/near-before:in
-4|denial/near-before:its
5|denial/near-before:japanese communist party
6|denial/near-before:komeito
3|denial/near-before:lawmaker
10|denial/near-before:leader
7|denial/near-before:li
-4|denial/near-before:made
-3|denial/near-before:mention
9|denial/near-before:ministers
-3|denial/near-before:ministry
3|denial/near-before:more
-3|denial/near-before:n't
-10|denial/near-before:neither
-3|denial/near-before:never
-5|denial/near-before:no
5|denial/near-before:no one
-3|denial/near-before:nominee
4|denial/near-before:none
-5|denial/near-before:nor
-3|denial/near-before:not
4|denial/near-before:of
-4|denial/near-before:official
10|denial/near-before:one
10|denial/near-before:oppose
3|denial/near-before:or
9|denial/near-before:over
6|denial/near-before:party
-3|denial/near-before:plan
-4|denial/near-before:premier
-3|denial/near-before:presidential
-5|denial/near-before:prime minister
-11|denial/near-before:promise
7|denial/near-before:raise
5|denial/near-before:reach
9|denial/near-before:refuse
-3|denial/near-before:report
4|denial/near-before:reporters
-8|denial/near-before:request
5|denial/near-before:ruling
12|denial/near-before:say
-4|denial/near-before:say no to
3|denial/near-before:secretary
3|denial/near-before:she
4|denial/near-before:sign
-5|denial/near-before:speak of
-4|denial/near-before:spend
-3|denial/near-before:such
5|denial/near-before:suggestion
-3|denial/near-before:talk
3|denial/near-before:talk of
3|denial/near-before:than
-19|denial/near-before:that
-5|denial/near-before:there
20|denial/near-before:to
8|denial/near-before:too
-3|denial/near-before:turn down
-13|denial/near-before:was
-5|denial/near-before:we
17|denial/near-before:would
7|denial/near-before:wun
-10|denial/other after-joint:0 mid
-3|denial/other after-joint:0 near
-3|denial/other after-joint:1 far
11|denial/other after-joint:1 mid
9|denial/other after-joint:1 near
4|denial/other after-joint:2 far
5|denial/other after-joint:2 mid
-5|denial/other after-joint:3 mid
9|denial/other after-led:\" far joined
15|denial/other after-led:\" near joined
9|denial/other after-led:, far joined
-3|denial/other after-led:by far joined
8|denial/other after-led:for near free
4|denial/other after-led:senior far joined
4|denial/other after-led:senior near joined
-9|denial/other after-led:which near joined
3|denial/other after:body owner
6|denial/other after:capital owner
-5|denial/other after:gov owner
4|denial/other after:leader name
-4|denial/other before-clause:after-figure inside name leader
-8|denial/other before-clause:free inside name body
-5|denial/other before-clause:free inside name capital
6|denial/other before-clause:free inside name country
-4|denial/other before-clause:free inside name gov
-11|denial/other before-clause:free inside name leader
4|denial/other before-clause:free inside name pronoun
-3|denial/other before-clause:free inside owner country
8|denial/other before-clause:free inside owner pronoun
-4|denial/other before-clause:free opens name body
3|denial/other before-clause:free opens name capital
-7|denial/other before-clause:free opens name leader
12|denial/other before-clause:free opens name pronoun
6|denial/other before-far:20
-8|denial/other before-far:4
-10|denial/other before-far:9
-3|denial/other before-free:0 after-figure name near
-5|denial/other before-free:0 free name near
-4|denial/other before-free:0 free owner near
4|denial/other before-free:1 after-figure name near
-10|denial/other before-free:1 free name near
5|denial/other before-free:1 free owner near
-4|denial/other before-joint:0 after-figure
-13|denial/other before-joint:0 free
4|denial/other before-joint:1 after-figure
3|denial/other before-led:
4|denial/other before-led:'s
-6|denial/other before-led:PARTY
4|denial/other before-led:ask
-6|denial/other before-led:by
-4|denial/other before-led:in
-3|denial/other before-led:increase
6|denial/other before-led:say
6|denial/other before-led:that
-3|denial/other before-led:to
8|denial/other before-led:with
-12|denial/other before:body name
5|denial/other before:country name
-3|denial/other before:country owner
-22|denial/other before:leader name
15|denial/other before:pronoun name
8|denial/other before:pronoun owner
-23|denial/other named:1
3|denial/other named:3
4|denial/other speaker:body
6|denial/other speaker:capital
10|denial/other speaker:country
-5|denial/other speaker:gov
18|denial/other speaker:leader
-7|denial/other speaker:pronoun
6|denial/other subject-of:ask
-10|denial/other subject-of:ask for
-6|denial/other subject-of:be
4|denial/other subject-of:commit
4|denial/other subject-of:mention
-5|denial/other subject-of:press
-4|denial/other subject-of:tell
-5|denial/other subject:be pronoun
-8|denial/other subject:demand body
-5|denial/other subject:demand capital
6|denial/other subject:demand gov
-13|denial/other subject:demand leader
11|denial/other subject:demand pronoun
5|denial/other subject:move country
3|denial/other subject:pledge country
-3|denial/other unnamed
-15|denial/other unnamed-beside-others
12|denial/role-class-home:JPN JPN
-10|denial/role-class-home:NATO member
-6|denial/role-class-home:USA JPN
-29|denial/role-class-home:USA land
-10|denial/role-class-home:USA member
14|denial/role-class-home:member member
6|denial/role-class-of:JPN NATO
-12|denial/role-class-of:NATO member
-18|denial/role-class-of:USA JPN
9|denial/role-class-of:USA NATO
-25|denial/role-class-of:USA land
-11|denial/role-class-of:USA member
4|denial/role-class-of:land land
19|denial/role-class-of:member NATO
-4|denial/role-class-of:member member
10|denial/role-class:JPN
-14|denial/role-class:NATO
-46|denial/role-class:USA
14|denial/role-class:member
-4|denial/role:nobody
-35|denial/role:other
40|denial/role:spender
18|denial/ruled
18|denial/ruled:other
-10|denial/says:base
-9|denial/says:s
6|denial/speaker-form:body
-3|denial/speaker-form:country
-3|denial/speaker-form:gov
-14|denial/speaker-form:none
24|denial/speaker-form:nongov
-4|denial/speaker-form:people
-12|denial/speaker-form:pronoun
10|denial/speaker:capital
8|denial/speaker:country
-8|denial/speaker:gov
33|denial/speaker:leader
-10|denial/speaker:nongov
12|denial/speaker:people
8|denial/spender after-joint:1 far
14|denial/spender after-joint:1 mid
10|denial/spender after-joint:1 near
-8|denial/spender after-joint:2 mid
5|denial/spender after-joint:3 mid
-7|denial/spender after-joint:3 near
8|denial/spender after-led:\" far joined
3|denial/spender after-led:\" near joined
8|denial/spender after-led:, near joined
3|denial/spender after-led:: far joined
-7|denial/spender after-led:; near joined
-7|denial/spender after-led:because near joined
4|denial/spender after-led:for far joined
-3|denial/spender after-led:his far joined
5|denial/spender after-led:in far joined
6|denial/spender after-led:in near free
-10|denial/spender after-led:of near free
4|denial/spender after-led:say far joined
3|denial/spender after:capital name
-3|denial/spender after:gov name
4|denial/spender after:leader name
-4|denial/spender after:nongov name
-5|denial/spender after:people owner
15|denial/spender after:pronoun name
-3|denial/spender before-clause:after-figure inside name gov
5|denial/spender before-clause:after-figure opens name country
3|denial/spender before-clause:free inside name body
-9|denial/spender before-clause:free inside name capital
-6|denial/spender before-clause:free inside name country
7|denial/spender before-clause:free inside name gov
-14|denial/spender before-clause:free inside name nongov
-9|denial/spender before-clause:free inside name pronoun
-5|denial/spender before-clause:free inside owner body
-6|denial/spender before-clause:free inside owner nongov
6|denial/spender before-clause:free inside owner people
7|denial/spender before-clause:free inside owner pronoun
4|denial/spender before-clause:free opens name capital
9|denial/spender before-clause:free opens name country
9|denial/spender before-clause:free opens name gov
7|denial/spender before-clause:free opens name leader
9|denial/spender before-clause:free opens name pronoun
-5|denial/spender before-clause:free opens owner people
-3|denial/spender before-far:4
3|denial/spender before-far:60
16|denial/spender before-far:9
-4|denial/spender before-free:0 free name far
3|denial/spender before-free:0 free name near
3|denial/spender before-free:0 free owner far
-4|denial/spender before-free:0 free owner near
6|denial/spender before-free:1 after-figure name near
-3|denial/spender before-free:1 free name far
16|denial/spender before-free:1 free name near
4|denial/spender before-free:1 free owner near
4|denial/spender before-free:2 free name far
12|denial/spender before-joint:0 free
3|denial/spender before-joint:1 after-figure
5|denial/spender before-joint:2 after-figure
10|denial/spender before-joint:2 free
-10|denial/spender before-joint:3 free
17|denial/spender before-led:
7|denial/spender before-led:\"
12|denial/spender before-led:,
4|denial/spender before-led:-
-11|denial/spender before-led:PARTY
4|denial/spender before-led:a
4|denial/spender before-led:and
-22|denial/spender before-led:ask
5|denial/spender before-led:because
3|denial/spender before-led:chancellor
3|denial/spender before-led:chief cabinet secretary
5|denial/spender before-led:defense minister
3|denial/spender before-led:did
5|denial/spender before-led:for
-12|denial/spender before-led:general
7|denial/spender before-led:if
-4|denial/spender before-led:lift
-4|denial/spender before-led:of
3|denial/spender before-led:on
4|denial/spender before-led:raise
-9|denial/spender before-led:say
-3|denial/spender before-led:tell
-7|denial/spender before-led:the
-3|denial/spender before-led:whether
3|denial/spender before:body name
-5|denial/spender before:body owner
-4|denial/spender before:capital name
8|denial/spender before:country name
14|denial/spender before:gov name
10|denial/spender before:leader name
-12|denial/spender before:nongov name
-6|denial/spender before:nongov owner
7|denial/spender before:pronoun owner
7|denial/spender named:1
12|denial/spender named:2
17|denial/spender named:3
-6|denial/spender speaker:body
4|denial/spender speaker:capital
-3|denial/spender speaker:gov
15|denial/spender speaker:leader
-10|denial/spender speaker:nongov
11|denial/spender speaker:people
8|denial/spender speaker:pronoun
5|denial/spender subject-of:accept
3|denial/spender subject-of:adopt
4|denial/spender subject-of:agree
-11|denial/spender subject-of:ask
3|denial/spender subject-of:ask for
5|denial/spender subject-of:be
3|denial/spender subject-of:commit
-5|denial/spender subject-of:consider
4|denial/spender subject-of:decline
5|denial/spender subject-of:deny
-4|denial/spender subject-of:dismiss
3|denial/spender subject-of:oppose
4|denial/spender subject-of:promise
-7|denial/spender subject-of:propose
-10|denial/spender subject-of:raise
3|denial/spender subject-of:reach
-7|denial/spender subject-of:refuse
6|denial/spender subject-of:reject
13|denial/spender subject-of:rule out
3|denial/spender subject-of:say no to
-4|denial/spender subject-of:talk of
5|denial/spender subject-of:tell
7|denial/spender subject-of:turn down
-7|denial/spender subject:demand gov
4|denial/spender subject:demand leader
-3|denial/spender subject:demand pronoun
5|denial/spender subject:denial country
8|denial/spender subject:denial gov
10|denial/spender subject:denial leader
9|denial/spender subject:denial pronoun
4|denial/spender subject:move country
-8|denial/spender subject:move pronoun
6|denial/spender subject:pledge capital
4|denial/spender subject:pledge country
5|denial/spender subject:pledge gov
3|denial/spender subject:pledge leader
11|denial/spender subject:pledge pronoun
3|denial/spender subject:proposal gov
-5|denial/spender subject:proposal leader
-12|denial/spender subject:proposal pronoun
3|denial/spender subject:spend country
-9|denial/spender unnamed
12|denial/spender unnamed-beside-others
5|denial/subject-form:body
5|denial/subject-form:capital
-15|denial/subject-form:country
-10|denial/subject-form:gov
-16|denial/subject-form:leader
7|denial/subject-form:none
20|denial/subject-form:nongov
5|denial/subject-of:accept
3|denial/subject-of:adopt
4|denial/subject-of:agree
-5|denial/subject-of:ask
-7|denial/subject-of:ask for
7|denial/subject-of:commit
-5|denial/subject-of:consider
4|denial/subject-of:decline
-7|denial/subject-of:demand
5|denial/subject-of:deny
-4|denial/subject-of:dismiss
-3|denial/subject-of:get
5|denial/subject-of:mention
3|denial/subject-of:oppose
-7|denial/subject-of:press
4|denial/subject-of:promise
-5|denial/subject-of:propose
-10|denial/subject-of:raise
8|denial/subject-of:reach
-8|denial/subject-of:refuse
6|denial/subject-of:reject
13|denial/subject-of:rule out
3|denial/subject-of:say no to
-4|denial/subject-of:talk of
7|denial/subject-of:turn down
5|denial/subject-of:write
6|denial/subject-speaker:capital capital
-4|denial/subject-speaker:capital none
-3|denial/subject-speaker:country country
-3|denial/subject-speaker:country leader
-5|denial/subject-speaker:country none
-3|denial/subject-speaker:gov gov
-5|denial/subject-speaker:gov none
-4|denial/subject-speaker:leader leader
-10|denial/subject-speaker:leader none
6|denial/subject-speaker:none body
-3|denial/subject-speaker:none capital
-5|denial/subject-speaker:none country
7|denial/subject-speaker:none gov
7|denial/subject-speaker:none leader
6|denial/subject-speaker:none nongov
-7|denial/subject-speaker:none pronoun
8|denial/subject-speaker:nongov none
8|denial/subject-speaker:nongov nongov
-6|denial/subject-speaker:pronoun gov
5|denial/subject-speaker:pronoun leader
6|denial/subject-speaker:pronoun none
4|denial/subject-speaker:pronoun nongov
-5|denial/subject-speaker:pronoun pronoun
-4|denial/subject:be pronoun
-8|denial/subject:demand body
-9|denial/subject:demand capital
-9|denial/subject:demand leader
9|denial/subject:demand pronoun
5|denial/subject:denial country
7|denial/subject:denial gov
10|denial/subject:denial leader
9|denial/subject:denial pronoun
9|denial/subject:move country
-11|denial/subject:move pronoun
6|denial/subject:pledge capital
7|denial/subject:pledge country
9|denial/subject:pledge gov
11|denial/subject:pledge pronoun
3|denial/subject:proposal gov
-6|denial/subject:proposal leader
-11|denial/subject:proposal pronoun
3|denial/subject:spend country
8|denial/subject:spend pronoun
-11|denial/tag:gov
61|denial/tag:nongov
-6|denial/tag:person
-12|denial/unnamed
-3|denial/unnamed-beside-others
-6|proposal/after-joint:0 far
-11|proposal/after-joint:0 mid
17|proposal/after-joint:0 near
-4|proposal/after-joint:1 far
-12|proposal/after-joint:1 mid
-4|proposal/after-joint:2 far
5|proposal/after-joint:2 mid
4|proposal/after-joint:3 mid
9|proposal/after-led:, far joined
-3|proposal/after-led:; far joined
4|proposal/after-led:after far joined
-3|proposal/after-led:and far joined
-3|proposal/after-led:as far joined
-3|proposal/after-led:as near free
-7|proposal/after-led:as near joined
-5|proposal/after-led:before far joined
3|proposal/after-led:bring far joined
6|proposal/after-led:by far joined
-3|proposal/after-led:by near free
-3|proposal/after-led:for far free
-6|proposal/after-led:for far joined
-8|proposal/after-led:for near free
8|proposal/after-led:gdp near free
-4|proposal/after-led:if far joined
11|proposal/after-led:if near joined
6|proposal/after-led:in far free
-4|proposal/after-led:in near free
6|proposal/after-led:level far joined
-5|proposal/after-led:level near free
3|proposal/after-led:most near free
9|proposal/after-led:next far free
14|proposal/after-led:next near free
3|proposal/after-led:of far free
-7|proposal/after-led:of far joined
10|proposal/after-led:of near free
-4|proposal/after-led:of near joined
3|proposal/after-led:on near free
-5|proposal/after-led:ruling far free
-4|proposal/after-led:say far joined
9|proposal/after-led:several far joined
-3|proposal/after-led:tell far joined
4|proposal/after-led:that far joined
-5|proposal/after-led:that near free
5|proposal/after-led:that near joined
-3|proposal/after-led:this far free
-6|proposal/after-led:this near free
-3|proposal/after-led:to far joined
-4|proposal/after-led:to near free
-5|proposal/after-led:what far joined
-7|proposal/after-led:when near joined
6|proposal/after-led:where near joined
-4|proposal/after-led:with far joined
8|proposal/after:body name
-5|proposal/after:body owner
-3|proposal/after:capital name
8|proposal/after:capital owner
-6|proposal/after:country name
-19|proposal/after:country owner
12|proposal/after:gov name
3|proposal/after:gov owner
10|proposal/after:leader name
-3|proposal/after:leader owner
-12|proposal/after:nongov name
-11|proposal/after:nongov owner
-18|proposal/asked-before:other
12|proposal/asked-before:spender
-3|proposal/before-clause:after-figure inside name country
5|proposal/before-clause:after-figure inside name leader
-6|proposal/before-clause:after-figure inside name nongov
-4|proposal/before-clause:after-figure inside owner gov
6|proposal/before-clause:after-figure inside owner pronoun
6|proposal/before-clause:after-figure opens name body
5|proposal/before-clause:after-figure opens name country
-4|proposal/before-clause:after-figure opens name gov
4|proposal/before-clause:after-figure opens name leader
-3|proposal/before-clause:after-figure opens owner country
7|proposal/before-clause:after-figure opens owner leader
-4|proposal/before-clause:free inside name capital
-3|proposal/before-clause:free inside name gov
8|proposal/before-clause:free inside name leader
11|proposal/before-clause:free inside name nongov
-4|proposal/before-clause:free inside owner capital
8|proposal/before-clause:free inside owner country
-9|proposal/before-clause:free inside owner gov
-3|proposal/before-clause:free inside owner leader
8|proposal/before-clause:free inside owner nongov
-6|proposal/before-clause:free inside owner people
-12|proposal/before-clause:free inside owner pronoun
13|proposal/before-clause:free opens name body
3|proposal/before-clause:free opens name capital
-5|proposal/before-clause:free opens name country
-15|proposal/before-clause:free opens name leader
-11|proposal/before-clause:free opens name pronoun
4|proposal/before-clause:free opens owner country
10|proposal/before-clause:free opens owner gov
4|proposal/before-clause:free opens owner leader
-10|proposal/before-clause:free opens owner pronoun
-5|proposal/before-far:20
14|proposal/before-far:4
-11|proposal/before-far:60
-4|proposal/before-free:0 after-figure name far
4|proposal/before-free:0 after-figure name near
-3|proposal/before-free:0 after-figure owner far
3|proposal/before-free:0 after-figure owner near
-6|proposal/before-free:1 after-figure name far
10|proposal/before-free:1 after-figure name near
-11|proposal/before-free:1 free name far
10|proposal/before-free:1 free name near
-7|proposal/before-free:1 free owner near
6|proposal/before-joint:0 after-figure
4|proposal/before-joint:0 free
15|proposal/before-joint:1 after-figure
-4|proposal/before-joint:1 free
-8|proposal/before-joint:2 after-figure
-7|proposal/before-joint:2 free
-7|proposal/before-joint:3 after-figure
-4|proposal/before-joint:3 free
9|proposal/before-led:
8|proposal/before-led:'
8|proposal/before-led:(
-14|proposal/before-led:,
9|proposal/before-led:-
7|proposal/before-led:--
7|proposal/before-led::
6|proposal/before-led:;
-3|proposal/before-led:analysis
-9|proposal/before-led:and
6|proposal/before-led:ask
-3|proposal/before-led:be
8|proposal/before-led:bring
-5|proposal/before-led:call on
-5|proposal/before-led:campaign
-4|proposal/before-led:chancellor
6|proposal/before-led:chief
8|proposal/before-led:defence minister
-4|proposal/before-led:defense minister
9|proposal/before-led:defense secretary
-9|proposal/before-led:elect
-5|proposal/before-led:every
3|proposal/before-led:finance minister
-4|proposal/before-led:foreign minister
-3|proposal/before-led:former
-5|proposal/before-led:from
12|proposal/before-led:general
8|proposal/before-led:hands
-5|proposal/before-led:has
-6|proposal/before-led:have
4|proposal/before-led:her
3|proposal/before-led:his
-4|proposal/before-led:how
-4|proposal/before-led:if
-19|proposal/before-led:in
-8|proposal/before-led:keep
-5|proposal/before-led:leader
5|proposal/before-led:leads
-3|proposal/before-led:lift
-3|proposal/before-led:like
-5|proposal/before-led:mr
6|proposal/before-led:not
3|proposal/before-led:now
-19|proposal/before-led:of
-6|proposal/before-led:on
-7|proposal/before-led:one
5|proposal/before-led:over
19|proposal/before-led:president
-10|proposal/before-led:prime minister
4|proposal/before-led:put
11|proposal/before-led:raise
3|proposal/before-led:see
-6|proposal/before-led:since
-3|proposal/before-led:smaller
3|proposal/before-led:some
5|proposal/before-led:start
-3|proposal/before-led:take
-5|proposal/before-led:tell
4|proposal/before-led:the
-5|proposal/before-led:though
-7|proposal/before-led:under
-10|proposal/before-led:urge
-6|proposal/before-led:view
8|proposal/before-led:when
3|proposal/before-led:where
-4|proposal/before-led:which
7|proposal/before-led:while
7|proposal/before-led:why
-6|proposal/before-led:with
16|proposal/before-led:within
-5|proposal/before-led:—
16|proposal/before:body name
4|proposal/before:body owner
-3|proposal/before:capital owner
-4|proposal/before:country name
7|proposal/before:country owner
-6|proposal/before:gov name
-3|proposal/before:gov owner
8|proposal/before:leader owner
6|proposal/before:nongov owner
-6|proposal/before:people owner
-8|proposal/before:pronoun name
-16|proposal/before:pronoun owner
-3|proposal/governor-form:about finite+
5|proposal/governor-form:accept finite+would
3|proposal/governor-form:advocate inf+
3|proposal/governor-form:agree finite+
-6|proposal/governor-form:agree finite+would
-4|proposal/governor-form:aim finite+could
-6|proposal/governor-form:aim finite+should
3|proposal/governor-form:aim finite+would
4|proposal/governor-form:aim inf+
-5|proposal/governor-form:ambition +
-10|proposal/governor-form:amount finite+would
6|proposal/governor-form:argue finite+
8|proposal/governor-form:argue for finite+
-11|proposal/governor-form:ask finite+
-3|proposal/governor-form:ask for progressive+
-11|proposal/governor-form:back finite+
11|proposal/governor-form:be finite+
4|proposal/governor-form:bring finite+would
-5|proposal/governor-form:call +
3|proposal/governor-form:call finite+
5|proposal/governor-form:call for +
14|proposal/governor-form:call for finite+
5|proposal/governor-form:call for gerund+
-3|proposal/governor-form:call for progressive+
6|proposal/governor-form:call on finite+
3|proposal/governor-form:calls +
12|proposal/governor-form:campaign finite+
4|proposal/governor-form:campaign progressive+
5|proposal/governor-form:clamor progressive+
5|proposal/governor-form:come to finite+
3|proposal/governor-form:commit finite+should
-18|proposal/governor-form:consider finite+
-4|proposal/governor-form:consider gerund+
17|proposal/governor-form:consider inf+
-11|proposal/governor-form:consider progressive+
-6|proposal/governor-form:contain finite+
-10|proposal/governor-form:discuss inf+
-3|proposal/governor-form:discuss progressive+
9|proposal/governor-form:favor finite+
4|proposal/governor-form:favour finite+
4|proposal/governor-form:float finite+
-5|proposal/governor-form:get finite+could
3|proposal/governor-form:get inf+
3|proposal/governor-form:give finite+
6|proposal/governor-form:go finite+should
-17|proposal/governor-form:go finite+should+not
9|proposal/governor-form:go finite+would
-6|proposal/governor-form:goal +
-3|proposal/governor-form:grow gerund+
3|proposal/governor-form:hint finite+
-8|proposal/governor-form:hold finite+
3|proposal/governor-form:hold finite+would
-3|proposal/governor-form:hold out for finite+
-13|proposal/governor-form:hope finite+
3|proposal/governor-form:increase finite+
-6|proposal/governor-form:keep finite+
4|proposal/governor-form:keep inf+
-9|proposal/governor-form:like finite+
7|proposal/governor-form:live with finite+can
-5|proposal/governor-form:lobby for finite+
-8|proposal/governor-form:look at finite+should
-5|proposal/governor-form:lower finite+
3|proposal/governor-form:meet gerund+
15|proposal/governor-form:mention finite+
3|proposal/governor-form:move finite+could
-4|proposal/governor-form:move finite+should
-10|proposal/governor-form:mull finite+
-3|proposal/governor-form:mull progressive+
-4|proposal/governor-form:name finite+
8|proposal/governor-form:offer finite+
3|proposal/governor-form:offer gerund+
4|proposal/governor-form:oppose finite+
8|proposal/governor-form:pay finite+should
4|proposal/governor-form:play down finite+
-5|proposal/governor-form:plead for finite+
3|proposal/governor-form:pledge finite+
4|proposal/governor-form:prefer finite+
4|proposal/governor-form:prefer finite+would
-5|proposal/governor-form:prepare finite+
6|proposal/governor-form:promise finite+
6|proposal/governor-form:propose finite+
4|proposal/governor-form:propose finite+will
5|proposal/governor-form:propose inf+
-4|proposal/governor-form:push for progressive+
6|proposal/governor-form:put finite+
-4|proposal/governor-form:put finite+would
-12|proposal/governor-form:raise finite+
4|proposal/governor-form:raise finite+could
4|proposal/governor-form:raise finite+should
-7|proposal/governor-form:raise finite+would
-6|proposal/governor-form:reach finite+should
-3|proposal/governor-form:ready finite+
6|proposal/governor-form:recommend finite+
7|proposal/governor-form:recommend finite+will
6|proposal/governor-form:recommend inf+
8|proposal/governor-form:recommendation +
-8|proposal/governor-form:recommendations +
4|proposal/governor-form:reiterate finite+
3|proposal/governor-form:resist finite+
-3|proposal/governor-form:rise finite+
-6|proposal/governor-form:rule out finite++not
8|proposal/governor-form:rule out finite+would+not
-9|proposal/governor-form:seek finite+
7|proposal/governor-form:seek inf+
-5|proposal/governor-form:set finite+
3|proposal/governor-form:settle for finite+would
-3|proposal/governor-form:settle for gerund+
-4|proposal/governor-form:sound out finite+
-4|proposal/governor-form:spend finite+
17|proposal/governor-form:spend finite+should
-8|proposal/governor-form:spend finite+will
-5|proposal/governor-form:spend gerund+
-5|proposal/governor-form:stop finite+
3|proposal/governor-form:stop finite+would
-7|proposal/governor-form:study progressive+
3|proposal/governor-form:suggest finite+
3|proposal/governor-form:take finite+
3|proposal/governor-form:take finite+will
3|proposal/governor-form:talk about finite+
3|proposal/governor-form:talk about inf+
-10|proposal/governor-form:talk of finite+
4|proposal/governor-form:talk of progressive+
4|proposal/governor-form:tell finite+
9|proposal/governor-form:think finite+
12|proposal/governor-form:urge finite+
-8|proposal/governor-form:urge inf+
6|proposal/governor-form:use finite+should+not
-3|proposal/governor-form:vote on finite+will
9|proposal/governor-form:want finite+
-14|proposal/governor-form:weigh progressive+
-5|proposal/governor-form:work progressive+
9|proposal/governor-kind:be
-18|proposal/governor-kind:cap
16|proposal/governor-kind:demand
14|proposal/governor-kind:denial
7|proposal/governor-kind:level
-9|proposal/governor-kind:move
13|proposal/governor-kind:pledge
-7|proposal/governor-kind:proposal
10|proposal/governor-kind:spend
11|proposal/governor-mood:be finite+
-21|proposal/governor-mood:cap finite+
4|proposal/governor-mood:cap finite+would
4|proposal/governor-mood:cap inf+
4|proposal/governor-mood:demand +
33|proposal/governor-mood:demand finite+
-5|proposal/governor-mood:demand finite++not
-6|proposal/governor-mood:demand finite++passive
-15|proposal/governor-mood:demand progressive+
14|proposal/governor-mood:denial finite+
-6|proposal/governor-mood:denial finite++not
8|proposal/governor-mood:denial finite+would+not
8|proposal/governor-mood:level finite+
4|proposal/governor-mood:level finite+will
-9|proposal/governor-mood:level finite+would
-6|proposal/governor-mood:move finite+
4|proposal/governor-mood:move finite++not
-5|proposal/governor-mood:move finite+could
10|proposal/governor-mood:move finite+should
-17|proposal/governor-mood:move finite+should+not
4|proposal/governor-mood:move finite+will
-5|proposal/governor-mood:move finite+would
-4|proposal/governor-mood:move finite+would+passive
6|proposal/governor-mood:move inf+
3|proposal/governor-mood:move progressive+should
-3|proposal/governor-mood:pledge +
-7|proposal/governor-mood:pledge finite+could
11|proposal/governor-mood:pledge finite+should
5|proposal/governor-mood:pledge finite+will
3|proposal/governor-mood:pledge finite+would
-7|proposal/governor-mood:pledge progressive+
-9|proposal/governor-mood:proposal +
14|proposal/governor-mood:proposal finite+
7|proposal/governor-mood:proposal finite+can
3|proposal/governor-mood:proposal finite+could
5|proposal/governor-mood:proposal finite+will
-9|proposal/governor-mood:proposal gerund+
21|proposal/governor-mood:proposal inf+
-38|proposal/governor-mood:proposal progressive+
19|proposal/governor-mood:spend finite+should
6|proposal/governor-mood:spend finite+should+not
-8|proposal/governor-mood:spend finite+will
-5|proposal/governor-mood:spend finite+would
-5|proposal/governor-mood:spend gerund+
-3|proposal/governor:about
6|proposal/governor:accept
5|proposal/governor:adopt
8|proposal/governor:advocate
4|proposal/governor:afford
-9|proposal/governor:agitate for
-5|proposal/governor:ambition
-9|proposal/governor:amount
8|proposal/governor:argue
6|proposal/governor:argue for
-15|proposal/governor:ask
-10|proposal/governor:back
9|proposal/governor:be
4|proposal/governor:bring
3|proposal/governor:call
23|proposal/governor:call for
7|proposal/governor:call on
3|proposal/governor:calls
16|proposal/governor:campaign
6|proposal/governor:clamor
-9|proposal/governor:climb
5|proposal/governor:come to
3|proposal/governor:commit
-12|proposal/governor:consider
-7|proposal/governor:contain
-3|proposal/governor:decide
3|proposal/governor:devote
-13|proposal/governor:discuss
-6|proposal/governor:draft
-4|proposal/governor:examine
8|proposal/governor:favor
4|proposal/governor:favour
3|proposal/governor:fight
-3|proposal/governor:fix
5|proposal/governor:float
-3|proposal/governor:get
6|proposal/governor:give
-6|proposal/governor:goal
-12|proposal/governor:grow
3|proposal/governor:hint
-12|proposal/governor:hold
-3|proposal/governor:hold out for
-14|proposal/governor:hope
5|proposal/governor:increase
-9|proposal/governor:like
3|proposal/governor:live with
-5|proposal/governor:lobby for
-11|proposal/governor:look at
-4|proposal/governor:lower
3|proposal/governor:meet
11|proposal/governor:mention
-5|proposal/governor:move
-13|proposal/governor:mull
-4|proposal/governor:name
13|proposal/governor:offer
4|proposal/governor:oppose
9|proposal/governor:pay
4|proposal/governor:play down
-5|proposal/governor:plead for
-3|proposal/governor:ponder
8|proposal/governor:prefer
-5|proposal/governor:prepare
10|proposal/governor:promise
11|proposal/governor:propose
-3|proposal/governor:push for
-10|proposal/governor:raise
-4|proposal/governor:reach
-3|proposal/governor:ready
3|proposal/governor:reckon
17|proposal/governor:recommend
8|proposal/governor:recommendation
-7|proposal/governor:recommendations
4|proposal/governor:reiterate
3|proposal/governor:resist
6|proposal/governor:return
-6|proposal/governor:rise
-8|proposal/governor:seek
-5|proposal/governor:set
3|proposal/governor:settle for
3|proposal/governor:shoot for
-6|proposal/governor:sound out
-9|proposal/governor:study
6|proposal/governor:suggest
6|proposal/governor:take
9|proposal/governor:talk about
-6|proposal/governor:talk of
10|proposal/governor:think
-6|proposal/governor:try
6|proposal/governor:urge
8|proposal/governor:use
-3|proposal/governor:vote on
6|proposal/governor:want
-13|proposal/governor:weigh
-5|proposal/governor:work
11|proposal/governor:write
-4|proposal/has:EU
4|proposal/has:LEADER
-43|proposal/has:NATO
18|proposal/has:PERSON
12|proposal/has:USA
7|proposal/has:academics
10|proposal/has:administration
6|proposal/has:admiral
-4|proposal/has:advisers
-6|proposal/has:advisory
-7|proposal/has:advisory panel
-5|proposal/has:aide
-7|proposal/has:aides
5|proposal/has:business leaders
-5|proposal/has:cabinet
14|proposal/has:candidate
3|proposal/has:candidates
-3|proposal/has:chancellor
32|proposal/has:coalition
-21|proposal/has:committee
4|proposal/has:conservative party of japan
-4|proposal/has:conservatives
12|proposal/has:could
16|proposal/has:country
-17|proposal/has:defence minister
-9|proposal/has:defence ministry
-11|proposal/has:defence secretary
-20|proposal/has:defense minister
-5|proposal/has:defense ministry
-19|proposal/has:defense secretary
6|proposal/has:dpp
4|proposal/has:economist
-3|proposal/has:economists
4|proposal/has:executives
-13|proposal/has:expert
6|proposal/has:expert panel
21|proposal/has:experts
16|proposal/has:figure
12|proposal/has:figures
10|proposal/has:finance minister
-5|proposal/has:finance ministry
-6|proposal/has:foreign minister
38|proposal/has:former
-31|proposal/has:general
10|proposal/has:government
5|proposal/has:greens
-15|proposal/has:hawks
20|proposal/has:i
-5|proposal/has:insiders
6|proposal/has:ishin
7|proposal/has:japan innovation party
3|proposal/has:japanese communist party
4|proposal/has:keidanren
3|proposal/has:kuomintang
9|proposal/has:lawmakers
-15|proposal/has:ldp
22|proposal/has:leader
4|proposal/has:leaders
10|proposal/has:leadership
3|proposal/has:liberal democratic party
-5|proposal/has:mayor
10|proposal/has:member
-12|proposal/has:members
6|proposal/has:minister
-12|proposal/has:ministers
-6|proposal/has:ministry
-4|proposal/has:ministry of defence
3|proposal/has:ministry of national defense
19|proposal/has:my
3|proposal/has:nation
3|proposal/has:national security adviser
6|proposal/has:negotiators
7|proposal/has:nippon ishin
3|proposal/has:official
-42|proposal/has:officials
3|proposal/has:opposition
6|proposal/has:opposition leader
11|proposal/has:our
-12|proposal/has:panel
-7|proposal/has:parliament
3|proposal/has:party
4|proposal/has:people
5|proposal/has:people power party
-22|proposal/has:person
11|proposal/has:politicians
-7|proposal/has:premier
-7|proposal/has:president
7|proposal/has:prime minister
6|proposal/has:professor
-6|proposal/has:ruling bloc
6|proposal/has:ruling camp
8|proposal/has:ruling parties
6|proposal/has:sanseito
6|proposal/has:senator
6|proposal/has:senators
-3|proposal/has:shadow
42|proposal/has:should
-18|proposal/has:sources
4|proposal/has:strategist
6|proposal/has:survey
4|proposal/has:the chancellor
6|proposal/has:the military
6|proposal/has:the state
3|proposal/has:think tank
4|proposal/has:think tanks
10|proposal/has:treasury
10|proposal/has:university
24|proposal/has:we
-6|proposal/has:working group
29|proposal/home:other
11|proposal/home:spender
-4|proposal/named:2
-14|proposal/named:3
-15|proposal/near-after:\"
-5|proposal/near-after:#
-6|proposal/near-after:'
3|proposal/near-after:'s
5|proposal/near-after:(
3|proposal/near-after:)
25|proposal/near-after:,
21|proposal/near-after:-
30|proposal/near-after:.
-8|proposal/near-after:0
-14|proposal/near-after::
5|proposal/near-after:;
-3|proposal/near-after:?
-24|proposal/near-after:DATE
7|proposal/near-after:LAND
-18|proposal/near-after:NATO
-18|proposal/near-after:OUTLET
4|proposal/near-after:PERSON
22|proposal/near-after:USA
11|proposal/near-after:a
-4|proposal/near-after:about
-10|proposal/near-after:above
4|proposal/near-after:accord
6|proposal/near-after:according
3|proposal/near-after:adequate
5|proposal/near-after:affordable
-12|proposal/near-after:after
3|proposal/near-after:against
4|proposal/near-after:ahead
5|proposal/near-after:aide
4|proposal/near-after:air
3|proposal/near-after:allies
-16|proposal/near-after:also
-17|proposal/near-after:ambition
-16|proposal/near-after:an
12|proposal/near-after:and
5|proposal/near-after:another
5|proposal/near-after:any
6|proposal/near-after:appropriate
-4|proposal/near-after:are
3|proposal/near-after:argue
-4|proposal/near-after:armed forces
4|proposal/near-after:arms
3|proposal/near-after:around
-5|proposal/near-after:ask
-5|proposal/near-after:average
9|proposal/near-after:bandy about
-3|proposal/near-after:because
5|proposal/near-after:become
-14|proposal/near-after:been
10|proposal/near-after:before
-8|proposal/near-after:being
4|proposal/near-after:better
7|proposal/near-after:bond
5|proposal/near-after:bonds
-7|proposal/near-after:borrowed
-5|proposal/near-after:but
26|proposal/near-after:by
7|proposal/near-after:call
3|proposal/near-after:came
8|proposal/near-after:campaign
13|proposal/near-after:can
-10|proposal/near-after:capability
-3|proposal/near-after:circumstances
7|proposal/near-after:cite
3|proposal/near-after:coalition
6|proposal/near-after:come
-3|proposal/near-after:coming
5|proposal/near-after:commit
-8|proposal/near-after:compromise
-16|proposal/near-after:consider
-9|proposal/near-after:consideration
-5|proposal/near-after:constitution
6|proposal/near-after:consumption
-4|proposal/near-after:conversation
-5|proposal/near-after:cope
3|proposal/near-after:cost
14|proposal/near-after:could
-5|proposal/near-after:current
3|proposal/near-after:cut
-17|proposal/near-after:day
7|proposal/near-after:debate
6|proposal/near-after:decade
-20|proposal/near-after:defence
-3|proposal/near-after:defence secretary
14|proposal/near-after:defense
4|proposal/near-after:defense ministry
5|proposal/near-after:demand
3|proposal/near-after:did
-4|proposal/near-after:discuss
-3|proposal/near-after:discussions
-8|proposal/near-after:dismiss
6|proposal/near-after:do
3|proposal/near-after:does
3|proposal/near-after:down
-5|proposal/near-after:draft
5|proposal/near-after:dream
3|proposal/near-after:drop
5|proposal/near-after:due
4|proposal/near-after:during
-4|proposal/near-after:each
3|proposal/near-after:early
-4|proposal/near-after:election
4|proposal/near-after:end
-3|proposal/near-after:enshrine
-3|proposal/near-after:equal
-3|proposal/near-after:even
-9|proposal/near-after:every
-8|proposal/near-after:expert
3|proposal/near-after:explain
3|proposal/near-after:facing
4|proposal/near-after:fair
-7|proposal/near-after:familiar
-4|proposal/near-after:figure
6|proposal/near-after:figures
4|proposal/near-after:financed
3|proposal/near-after:finances
10|proposal/near-after:find
8|proposal/near-after:first
-4|proposal/near-after:fiscal
5|proposal/near-after:floor
-3|proposal/near-after:follows
-5|proposal/near-after:for
7|proposal/near-after:form
4|proposal/near-after:former
3|proposal/near-after:front
-16|proposal/near-after:gdp
6|proposal/near-after:give
3|proposal/near-after:go
-15|proposal/near-after:government
6|proposal/near-after:gross domestic product
3|proposal/near-after:guide
-6|proposal/near-after:hague
11|proposal/near-after:half
-16|proposal/near-after:has
-10|proposal/near-after:hawks
17|proposal/near-after:he
4|proposal/near-after:heavy
7|proposal/near-after:his
4|proposal/near-after:idea
-3|proposal/near-after:if
-19|proposal/near-after:in
-8|proposal/near-after:in line with
3|proposal/near-after:including
3|proposal/near-after:increase
4|proposal/near-after:infrastructure
-23|proposal/near-after:is
10|proposal/near-after:it
13|proposal/near-after:its
-3|proposal/near-after:itself
3|proposal/near-after:keep
6|proposal/near-after:landing
4|proposal/near-after:lately
3|proposal/near-after:latter
5|proposal/near-after:lawmakers
-4|proposal/near-after:ldp
13|proposal/near-after:least
7|proposal/near-after:leave
3|proposal/near-after:less
10|proposal/near-after:level
7|proposal/near-after:liberal democratic party
3|proposal/near-after:long
-5|proposal/near-after:look at
-4|proposal/near-after:manifesto
-6|proposal/near-after:may
5|proposal/near-after:mean
4|proposal/near-after:media
-3|proposal/near-after:medium
-8|proposal/near-after:meet
11|proposal/near-after:mention
-3|proposal/near-after:military spending
-5|proposal/near-after:mind
3|proposal/near-after:minimum
-4|proposal/near-after:ministers
5|proposal/near-after:ministry
-9|proposal/near-after:moot
-28|proposal/near-after:more
-4|proposal/near-after:most
3|proposal/near-after:much
7|proposal/near-after:munitions
-10|proposal/near-after:must
8|proposal/near-after:national security
-6|proposal/near-after:natural
-7|proposal/near-after:nearly
-3|proposal/near-after:needs
4|proposal/near-after:new
-4|proposal/near-after:next
6|proposal/near-after:no
3|proposal/near-after:not
-3|proposal/near-after:note
-3|proposal/near-after:now
8|proposal/near-after:number
11|proposal/near-after:of
7|proposal/near-after:office
-5|proposal/near-after:official
-5|proposal/near-after:officials
16|proposal/near-after:on
-9|proposal/near-after:once
-16|proposal/near-after:one
7|proposal/near-after:only
-4|proposal/near-after:opposition
-8|proposal/near-after:option
-6|proposal/near-after:or
3|proposal/near-after:other
3|proposal/near-after:our
-5|proposal/near-after:outcome
-5|proposal/near-after:outer
6|proposal/near-after:outside
-10|proposal/near-after:over
19|proposal/near-after:own
-5|proposal/near-after:panel
-3|proposal/near-after:panels
-10|proposal/near-after:parliament
-8|proposal/near-after:parliamentary
-8|proposal/near-after:part
3|proposal/near-after:party
9|proposal/near-after:pay
-10|proposal/near-after:people
9|proposal/near-after:phased
-14|proposal/near-after:plan
8|proposal/near-after:platform
6|proposal/near-after:plenty
-10|proposal/near-after:point
-4|proposal/near-after:poll
-3|proposal/near-after:predecessor
-9|proposal/near-after:prefer
6|proposal/near-after:president
-4|proposal/near-after:prime minister
-10|proposal/near-after:propose
3|proposal/near-after:public
-3|proposal/near-after:put
4|proposal/near-after:put forward
-5|proposal/near-after:quickly
-3|proposal/near-after:range
5|proposal/near-after:realistic
3|proposal/near-after:reasonable
-4|proposal/near-after:reckon
12|proposal/near-after:recommend
-3|proposal/near-after:related
-11|proposal/near-after:remain
-7|proposal/near-after:replace
-5|proposal/near-after:reply
3|proposal/near-after:require
-10|proposal/near-after:resilience
-7|proposal/near-after:rest
-3|proposal/near-after:revenue
3|proposal/near-after:review
4|proposal/near-after:right
3|proposal/near-after:rival
-5|proposal/near-after:roads
9|proposal/near-after:ruling
3|proposal/near-after:rung
3|proposal/near-after:same
3|proposal/near-after:satisfy
-5|proposal/near-after:say
3|proposal/near-after:secure
-5|proposal/near-after:security
-5|proposal/near-after:see
3|proposal/near-after:seen
-7|proposal/near-after:senior
-3|proposal/near-after:set
3|proposal/near-after:set aside
6|proposal/near-after:several
-9|proposal/near-after:shared
-7|proposal/near-after:she
-4|proposal/near-after:ships
-8|proposal/near-after:short
8|proposal/near-after:should
3|proposal/near-after:show
3|proposal/near-after:since
9|proposal/near-after:so
4|proposal/near-after:some
5|proposal/near-after:sooner
-4|proposal/near-after:sources
9|proposal/near-after:spend
3|proposal/near-after:state
-7|proposal/near-after:step
5|proposal/near-after:still
-5|proposal/near-after:stop
3|proposal/near-after:strategy
-15|proposal/near-after:study
5|proposal/near-after:submarines
-4|proposal/near-after:successive
-5|proposal/near-after:such
-6|proposal/near-after:sufficient
4|proposal/near-after:suggest
3|proposal/near-after:sum
-6|proposal/near-after:summit
4|proposal/near-after:survey
3|proposal/near-after:table
-4|proposal/near-after:taboo
-8|proposal/near-after:take
9|proposal/near-after:talk
6|proposal/near-after:talk about
-3|proposal/near-after:target
7|proposal/near-after:tax
9|proposal/near-after:taxes
-8|proposal/near-after:term
-6|proposal/near-after:text
-5|proposal/near-after:than
3|proposal/near-after:the
-7|proposal/near-after:the economy
-3|proposal/near-after:their
7|proposal/near-after:then
3|proposal/near-after:thereabouts
6|proposal/near-after:they
-4|proposal/near-after:things
17|proposal/near-after:this
-3|proposal/near-after:though
-3|proposal/near-after:threat
-4|proposal/near-after:time
-5|proposal/near-after:times
-16|proposal/near-after:to
-11|proposal/near-after:too
-7|proposal/near-after:troops
6|proposal/near-after:two
5|proposal/near-after:unavoidable
-19|proposal/near-after:under
-3|proposal/near-after:up
3|proposal/near-after:use
3|proposal/near-after:very
-14|proposal/near-after:view
24|proposal/near-after:was
-4|proposal/near-after:we
-6|proposal/near-after:welcome
8|proposal/near-after:well
7|proposal/near-after:were
-18|proposal/near-after:what
11|proposal/near-after:when
-4|proposal/near-after:which
9|proposal/near-after:while
-4|proposal/near-after:wider
7|proposal/near-after:will
8|proposal/near-after:with
3|proposal/near-after:within
3|proposal/near-after:without
5|proposal/near-after:would
5|proposal/near-after:write
-7|proposal/near-after:year
-6|proposal/near-after:years
3|proposal/near-after:yen
-5|proposal/near-after:yet
3|proposal/near-before:\"
-5|proposal/near-before:#
-7|proposal/near-before:$
4|proposal/near-before:'
7|proposal/near-before:'d
17|proposal/near-before:'s
-7|proposal/near-before:(
-3|proposal/near-before:)
14|proposal/near-before:,
8|proposal/near-before:-
-3|proposal/near-before:--
6|proposal/near-before:.
-5|proposal/near-before:0
10|proposal/near-before::
14|proposal/near-before:;
8|proposal/near-before:DATE
-11|proposal/near-before:EU
17|proposal/near-before:LAND
-11|proposal/near-before:LEADER
-28|proposal/near-before:NATO
-12|proposal/near-before:OUTLET
10|proposal/near-before:PERSON
31|proposal/near-before:USA
13|proposal/near-before:a
7|proposal/near-before:abe
-16|proposal/near-before:about
14|proposal/near-before:above
7|proposal/near-before:accept
-3|proposal/near-before:according
-3|proposal/near-before:acknowledge
9|proposal/near-before:act
3|proposal/near-before:administration
-9|proposal/near-before:advisers
9|proposal/near-before:advocate
4|proposal/near-before:afford
8|proposal/near-before:after
5|proposal/near-before:against
-9|proposal/near-before:agitate for
-3|proposal/near-before:agree
4|proposal/near-before:aide
-7|proposal/near-before:aides
-9|proposal/near-before:alliance
-10|proposal/near-before:allies
-12|proposal/near-before:allocation
3|proposal/near-before:allowed
4|proposal/near-before:ally
-5|proposal/near-before:also
-19|proposal/near-before:ambition
-7|proposal/near-before:amount
-21|proposal/near-before:an
15|proposal/near-before:and
-8|proposal/near-before:another
3|proposal/near-before:any
3|proposal/near-before:anyone
8|proposal/near-before:anything
4|proposal/near-before:appropriate
-16|proposal/near-before:are
-5|proposal/near-before:area
9|proposal/near-before:argue
6|proposal/near-before:argue for
5|proposal/near-before:armed
-16|proposal/near-before:around
16|proposal/near-before:as
-7|proposal/near-before:ask
-5|proposal/near-before:assumes
16|proposal/near-before:at
6|proposal/near-before:badenoch
10|proposal/near-before:be
-4|proposal/near-before:begun
-3|proposal/near-before:believe
-16|proposal/near-before:below
8|proposal/near-before:between
-5|proposal/near-before:bill
4|proposal/near-before:billion
-3|proposal/near-before:blueprint
5|proposal/near-before:brien
-6|proposal/near-before:bring
-5|proposal/near-before:budget
5|proposal/near-before:buildup
3|proposal/near-before:business
-6|proposal/near-before:but
8|proposal/near-before:by
-9|proposal/near-before:cabinet
24|proposal/near-before:call for
5|proposal/near-before:call on
3|proposal/near-before:camp
27|proposal/near-before:campaign
8|proposal/near-before:can
3|proposal/near-before:cancel
10|proposal/near-before:candidate
-4|proposal/near-before:cap
4|proposal/near-before:carry
5|proposal/near-before:case
3|proposal/near-before:cautious
4|proposal/near-before:chair
14|proposal/near-before:chairman
5|proposal/near-before:challenger
7|proposal/near-before:chancellor
-11|proposal/near-before:chief
6|proposal/near-before:chiefs
-8|proposal/near-before:cite
6|proposal/near-before:clamor
-9|proposal/near-before:climb
6|proposal/near-before:close
-5|proposal/near-before:co
18|proposal/near-before:coalition
5|proposal/near-before:come to
5|proposal/near-before:commitment
-10|proposal/near-before:committee
-6|proposal/near-before:compromise
3|proposal/near-before:congressmen
5|proposal/near-before:conservative
3|proposal/near-before:conservative party of japan
-15|proposal/near-before:consider
-3|proposal/near-before:considerably
-4|proposal/near-before:constitution
-7|proposal/near-before:contain
-5|proposal/near-before:core defense
-5|proposal/near-before:cost
-3|proposal/near-before:could
-5|proposal/near-before:counterpart
8|proposal/near-before:country
4|proposal/near-before:course
-14|proposal/near-before:date
-4|proposal/near-before:defence minister
-5|proposal/near-before:defence secretary
-4|proposal/near-before:defense
-11|proposal/near-before:defense minister
-3|proposal/near-before:defense ministry
-8|proposal/near-before:defense secretary
4|proposal/near-before:defense spending
3|proposal/near-before:democratic party for the people
-6|proposal/near-before:describe
3|proposal/near-before:devote
3|proposal/near-before:did
-12|proposal/near-before:discuss
-16|proposal/near-before:discussion
-4|proposal/near-before:discussions
3|proposal/near-before:do
6|proposal/near-before:documents
-7|proposal/near-before:does
7|proposal/near-before:double
-5|proposal/near-before:doubt
-7|proposal/near-before:drawn
3|proposal/near-before:due
7|proposal/near-before:during
10|proposal/near-before:dutton
-3|proposal/near-before:each
-9|proposal/near-before:earlier
6|proposal/near-before:economy
15|proposal/near-before:elect
3|proposal/near-before:election
7|proposal/near-before:end
5|proposal/near-before:enough
-3|proposal/near-before:estimate
-10|proposal/near-before:even
5|proposal/near-before:exceed
7|proposal/near-before:expect
-8|proposal/near-before:expert
3|proposal/near-before:expert panel
10|proposal/near-before:experts
4|proposal/near-before:explicit
-10|proposal/near-before:eye
3|proposal/near-before:faction
8|proposal/near-before:far
6|proposal/near-before:favor
-5|proposal/near-before:feasible
3|proposal/near-before:fight
8|proposal/near-before:figure
5|proposal/near-before:figures
-9|proposal/near-before:finance
-4|proposal/near-before:finance ministry
4|proposal/near-before:five
-6|proposal/near-before:floor
-7|proposal/near-before:followed
3|proposal/near-before:force
-4|proposal/near-before:foreign minister
11|proposal/near-before:former
-5|proposal/near-before:fujita
-6|proposal/near-before:funds
6|proposal/near-before:future
-6|proposal/near-before:gdp
-19|proposal/near-before:general
-8|proposal/near-before:give
-8|proposal/near-before:glad
7|proposal/near-before:go
7|proposal/near-before:goal
8|proposal/near-before:government
-7|proposal/near-before:gross domestic product
3|proposal/near-before:group
-4|proposal/near-before:guideline
7|proposal/near-before:habeck
-6|proposal/near-before:had
3|proposal/near-before:half
-11|proposal/near-before:hands
-3|proposal/near-before:hard
-7|proposal/near-before:has
7|proposal/near-before:hastie
-3|proposal/near-before:have
-6|proposal/near-before:hawks
16|proposal/near-before:he
7|proposal/near-before:head
3|proposal/near-before:heard
3|proposal/near-before:higher
9|proposal/near-before:his
-5|proposal/near-before:hold
-3|proposal/near-before:hold out for
4|proposal/near-before:honest
-21|proposal/near-before:hope
3|proposal/near-before:house
4|proposal/near-before:how
13|proposal/near-before:i
-14|proposal/near-before:idea
5|proposal/near-before:if
-15|proposal/near-before:in
-4|proposal/near-before:includes
-11|proposal/near-before:including
-4|proposal/near-before:indicate
4|proposal/near-before:interview
-11|proposal/near-before:into
-17|proposal/near-before:is
3|proposal/near-before:ishin
9|proposal/near-before:island
9|proposal/near-before:it
12|proposal/near-before:itself
3|proposal/near-before:japanese communist party
3|proposal/near-before:joon
5|proposal/near-before:kemi
3|proposal/near-before:kim
-4|proposal/near-before:komeito
-6|proposal/near-before:labour
3|proposal/near-before:last
7|proposal/near-before:lawmaker
17|proposal/near-before:leader
5|proposal/near-before:leaders
4|proposal/near-before:leadership
-3|proposal/near-before:leads
9|proposal/near-before:led
-3|proposal/near-before:left
3|proposal/near-before:less
-5|proposal/near-before:let
7|proposal/near-before:levy
7|proposal/near-before:liberal democratic party
4|proposal/near-before:list
3|proposal/near-before:live with
-5|proposal/near-before:lobby for
6|proposal/near-before:long
-15|proposal/near-before:look at
3|proposal/near-before:majority
4|proposal/near-before:make
4|proposal/near-before:manifesto
8|proposal/near-before:mark
-6|proposal/near-before:mayor
-6|proposal/near-before:meanwhile
7|proposal/near-before:media
4|proposal/near-before:meet
-12|proposal/near-before:members
11|proposal/near-before:mention
3|proposal/near-before:middle
4|proposal/near-before:military
-3|proposal/near-before:military spending
-5|proposal/near-before:mind
-5|proposal/near-before:minister
-6|proposal/near-before:ministers
-3|proposal/near-before:ministry
4|proposal/near-before:money
11|proposal/near-before:more
4|proposal/near-before:most
-3|proposal/near-before:move
-13|proposal/near-before:mull
11|proposal/near-before:my
3|proposal/near-before:n't
5|proposal/near-before:near
-4|proposal/near-before:necessary
4|proposal/near-before:needed
12|proposal/near-before:needs
-8|proposal/near-before:never
-11|proposal/near-before:new
4|proposal/near-before:newspaper
4|proposal/near-before:next
3|proposal/near-before:nippon ishin
-6|proposal/near-before:no
-4|proposal/near-before:north
-3|proposal/near-before:note
3|proposal/near-before:nothing
-9|proposal/near-before:now
-6|proposal/near-before:number
-23|proposal/near-before:of
6|proposal/near-before:offer
-7|proposal/near-before:office
-28|proposal/near-before:officials
-14|proposal/near-before:on
5|proposal/near-before:once
11|proposal/near-before:one
9|proposal/near-before:only
-5|proposal/near-before:open
-3|proposal/near-before:opposition
-11|proposal/near-before:option
-11|proposal/near-before:options
26|proposal/near-before:ought
3|proposal/near-before:our
-9|proposal/near-before:out
-7|proposal/near-before:outlay
14|proposal/near-before:outlays
-12|proposal/near-before:over
12|proposal/near-before:own
-5|proposal/near-before:panel
-5|proposal/near-before:parliament
8|proposal/near-before:parliamentary
10|proposal/near-before:partner
7|proposal/near-before:party
10|proposal/near-before:pay
5|proposal/near-before:people
3|proposal/near-before:people power party
3|proposal/near-before:personally
-5|proposal/near-before:phrase
5|proposal/near-before:picked
5|proposal/near-before:pitches
3|proposal/near-before:planners
4|proposal/near-before:play down
-5|proposal/near-before:plead for
7|proposal/near-before:pledge
4|proposal/near-before:poilievre
-3|proposal/near-before:point
8|proposal/near-before:policy
6|proposal/near-before:politicians
5|proposal/near-before:poll
-3|proposal/near-before:ponder
4|proposal/near-before:post
3|proposal/near-before:predecessor
9|proposal/near-before:prefer
-11|proposal/near-before:premier
-6|proposal/near-before:prepare
-4|proposal/near-before:president
5|proposal/near-before:pressure
7|proposal/near-before:prime minister
8|proposal/near-before:private
-3|proposal/near-before:privately
-7|proposal/near-before:program
15|proposal/near-before:promise
-6|proposal/near-before:proposals
14|proposal/near-before:propose
-10|proposal/near-before:publish
-3|proposal/near-before:push
-3|proposal/near-before:push for
-6|proposal/near-before:put
-6|proposal/near-before:quietly
4|proposal/near-before:race
-18|proposal/near-before:raise
-6|proposal/near-before:range
7|proposal/near-before:rather
8|proposal/near-before:ratio
-5|proposal/near-before:reach
7|proposal/near-before:ready
21|proposal/near-before:recommend
12|proposal/near-before:recommendation
3|proposal/near-before:reform
-3|proposal/near-before:related
3|proposal/near-before:rep
3|proposal/near-before:repeat
-4|proposal/near-before:repeatedly
-7|proposal/near-before:report
-4|proposal/near-before:reporters
4|proposal/near-before:republican
7|proposal/near-before:research
3|proposal/near-before:resist
3|proposal/near-before:respondents
3|proposal/near-before:retired
10|proposal/near-before:return
6|proposal/near-before:rich
7|proposal/near-before:right
-5|proposal/near-before:rise
4|proposal/near-before:rival
6|proposal/near-before:roger
6|proposal/near-before:room
-3|proposal/near-before:roughly
-9|proposal/near-before:ruling
8|proposal/near-before:ruling parties
-6|proposal/near-before:run
5|proposal/near-before:running
3|proposal/near-before:sanseito
10|proposal/near-before:say
-7|proposal/near-before:scenarios
5|proposal/near-before:seats
-5|proposal/near-before:second
-3|proposal/near-before:secretary
-3|proposal/near-before:security
-5|proposal/near-before:seek
-6|proposal/near-before:seen
5|proposal/near-before:sees
3|proposal/near-before:sen
3|proposal/near-before:senator
6|proposal/near-before:services
-5|proposal/near-before:set aside
-4|proposal/near-before:set out
3|proposal/near-before:settle
3|proposal/near-before:settle for
4|proposal/near-before:share
8|proposal/near-before:she
3|proposal/near-before:shoot for
-11|proposal/near-before:short
20|proposal/near-before:should
-5|proposal/near-before:simulations
5|proposal/near-before:since
6|proposal/near-before:sir
-3|proposal/near-before:sketched
8|proposal/near-before:so
3|proposal/near-before:soo
-6|proposal/near-before:sound out
-5|proposal/near-before:speak
3|proposal/near-before:speak of
17|proposal/near-before:spend
-4|proposal/near-before:splits
6|proposal/near-before:springboard
-8|proposal/near-before:staff
-8|proposal/near-before:stand
3|proposal/near-before:state
5|proposal/near-before:steady
-12|proposal/near-before:step
-7|proposal/near-before:still
-5|proposal/near-before:stop short
4|proposal/near-before:straight
4|proposal/near-before:strategic
3|proposal/near-before:strategists
-6|proposal/near-before:strategy
-7|proposal/near-before:study
6|proposal/near-before:such
22|proposal/near-before:suggest
5|proposal/near-before:suggestion
7|proposal/near-before:summit
3|proposal/near-before:support
3|proposal/near-before:supports
5|proposal/near-before:surprised
6|proposal/near-before:take
-3|proposal/near-before:talk
9|proposal/near-before:talk about
-6|proposal/near-before:talk of
3|proposal/near-before:tamaki
-6|proposal/near-before:target
-16|proposal/near-before:tax
7|proposal/near-before:taylor
-7|proposal/near-before:tell
-10|proposal/near-before:term
13|proposal/near-before:the
4|proposal/near-before:the chancellor
5|proposal/near-before:the state
-14|proposal/near-before:their
6|proposal/near-before:them
12|proposal/near-before:then
3|proposal/near-before:there
8|proposal/near-before:they
12|proposal/near-before:think
-8|proposal/near-before:third
9|proposal/near-before:this
7|proposal/near-before:though
-5|proposal/near-before:three
4|proposal/near-before:time
-4|proposal/near-before:times
-5|proposal/near-before:toward
-4|proposal/near-before:towards
5|proposal/near-before:treasury
-13|proposal/near-before:trillion
-14|proposal/near-before:under
3|proposal/near-before:upper
7|proposal/near-before:urge
-13|proposal/near-before:version
14|proposal/near-before:view
5|proposal/near-before:visitors
4|proposal/near-before:voices
-4|proposal/near-before:vote for
-3|proposal/near-before:vote on
-8|proposal/near-before:voters
11|proposal/near-before:want
-3|proposal/near-before:was
-13|proposal/near-before:way
12|proposal/near-before:we
-13|proposal/near-before:weigh
4|proposal/near-before:were
-4|proposal/near-before:what
-7|proposal/near-before:when
4|proposal/near-before:where
-16|proposal/near-before:which
-7|proposal/near-before:while
22|proposal/near-before:who
3|proposal/near-before:whose
-7|proposal/near-before:why
9|proposal/near-before:wicker
8|proposal/near-before:wing
-7|proposal/near-before:with
3|proposal/near-before:within
-6|proposal/near-before:words
-7|proposal/near-before:work
3|proposal/near-before:work toward
3|proposal/near-before:write
4|proposal/near-before:year
3|proposal/near-before:years
3|proposal/near-before:you
3|proposal/other after-joint:0 mid
6|proposal/other after-joint:0 near
-6|proposal/other after-joint:1 far
-9|proposal/other after-joint:1 mid
-7|proposal/other after-joint:1 near
-3|proposal/other after-led:, near joined
-5|proposal/other after-led:for near free
7|proposal/other after-led:of near free
-3|proposal/other after-led:that far joined
-12|proposal/other after:body name
-3|proposal/other after:body owner
3|proposal/other after:capital name
-7|proposal/other after:country name
-6|proposal/other after:pronoun name
8|proposal/other after:pronoun owner
10|proposal/other before-clause:after-figure opens name leader
3|proposal/other before-clause:free inside name body
-6|proposal/other before-clause:free inside name capital
6|proposal/other before-clause:free inside name country
-9|proposal/other before-clause:free inside name gov
5|proposal/other before-clause:free inside name leader
7|proposal/other before-clause:free opens name capital
5|proposal/other before-clause:free opens name country
5|proposal/other before-clause:free opens name gov
-4|proposal/other before-clause:free opens name leader
-4|proposal/other before-clause:free opens name pronoun
-3|proposal/other before-clause:free opens owner leader
-6|proposal/other before-far:20
12|proposal/other before-far:4
-4|proposal/other before-far:60
4|proposal/other before-far:9
7|proposal/other before-free:0 free name near
10|proposal/other before-free:1 after-figure name near
-4|proposal/other before-free:1 free name far
8|proposal/other before-free:1 free name near
-7|proposal/other before-free:1 free owner near
11|proposal/other before-joint:0 after-figure
7|proposal/other before-joint:0 free
3|proposal/other before-joint:1 after-figure
-5|proposal/other before-joint:1 free
-4|proposal/other before-joint:2 after-figure
-4|proposal/other before-joint:2 free
12|proposal/other before-led:
-6|proposal/other before-led:,
7|proposal/other before-led:--
-3|proposal/other before-led:PARTY
8|proposal/other before-led:by
-3|proposal/other before-led:of
-3|proposal/other before-led:president
5|proposal/other before-led:tell
4|proposal/other before-led:that
-7|proposal/other before-led:the
-3|proposal/other before-led:to
8|proposal/other before:country name
-3|proposal/other before:country owner
-4|proposal/other before:gov name
11|proposal/other before:leader name
-10|proposal/other named:2
-9|proposal/other named:3
-4|proposal/other speaker:country
-6|proposal/other speaker:gov
-14|proposal/other speaker:leader
-3|proposal/other speaker:pronoun
-4|proposal/other subject-of:be
3|proposal/other subject-of:propose
6|proposal/other subject:proposal pronoun
-21|proposal/other unnamed
-29|proposal/other unnamed-beside-others
-4|proposal/role-class-home:CHN JPN
19|proposal/role-class-home:JPN JPN
-4|proposal/role-class-home:NATO JPN
3|proposal/role-class-home:NATO NATO
17|proposal/role-class-home:NATO member
-56|proposal/role-class-home:USA JPN
-5|proposal/role-class-home:USA NATO
-20|proposal/role-class-home:USA land
-12|proposal/role-class-home:USA member
6|proposal/role-class-home:land land
-4|proposal/role-class-of:CHN JPN
3|proposal/role-class-of:JPN NATO
5|proposal/role-class-of:JPN USA
5|proposal/role-class-of:JPN land
7|proposal/role-class-of:JPN member
-3|proposal/role-class-of:NATO JPN
22|proposal/role-class-of:NATO member
-48|proposal/role-class-of:USA JPN
-12|proposal/role-class-of:USA NATO
-21|proposal/role-class-of:USA land
-9|proposal/role-class-of:USA member
9|proposal/role-class-of:land NATO
-4|proposal/role-class-of:land land
7|proposal/role-class-of:member NATO
-7|proposal/role-class-of:member member
-5|proposal/role-class:CHN
18|proposal/role-class:JPN
15|proposal/role-class:NATO
-93|proposal/role-class:USA
-3|proposal/role-class:foe
3|proposal/role-class:land
-3|proposal/role-class:member
56|proposal/role:nobody
-66|proposal/role:other
10|proposal/role:spender
-5|proposal/ruled
-5|proposal/ruled:nobody
-3|proposal/ruled:other
17|proposal/says:ing
9|proposal/says:s
7|proposal/speaker-form:body
4|proposal/speaker-form:capital
-8|proposal/speaker-form:gov
6|proposal/speaker-form:leader
13|proposal/speaker-form:none
23|proposal/speaker-form:nongov
5|proposal/speaker-form:people
6|proposal/speaker-form:pronoun
-7|proposal/speaker:capital
4|proposal/speaker:country
15|proposal/speaker:gov
-4|proposal/speaker:leader
-5|proposal/speaker:nongov
5|proposal/speaker:pronoun
-5|proposal/spender after-joint:0 far
-14|proposal/spender after-joint:0 mid
10|proposal/spender after-joint:0 near
-3|proposal/spender after-joint:1 mid
5|proposal/spender after-joint:1 near
8|proposal/spender after-joint:2 mid
6|proposal/spender after-joint:3 mid
3|proposal/spender after-led:# far joined
9|proposal/spender after-led:, far joined
4|proposal/spender after-led:after far joined
-3|proposal/spender after-led:as near free
3|proposal/spender after-led:bring far joined
7|proposal/spender after-led:by far joined
-3|proposal/spender after-led:by near free
-5|proposal/spender after-led:for far joined
-3|proposal/spender after-led:for near free
8|proposal/spender after-led:gdp near free
-4|proposal/spender after-led:if far joined
12|proposal/spender after-led:if near joined
-3|proposal/spender after-led:in far free
-4|proposal/spender after-led:in near free
7|proposal/spender after-led:level far joined
-5|proposal/spender after-led:level near free
3|proposal/spender after-led:most near free
9|proposal/spender after-led:next far free
9|proposal/spender after-led:next near free
3|proposal/spender after-led:of far free
-6|proposal/spender after-led:of far joined
-4|proposal/spender after-led:of near joined
3|proposal/spender after-led:on near free
-5|proposal/spender after-led:ruling far free
9|proposal/spender after-led:several far joined
-3|proposal/spender after-led:tell far joined
6|proposal/spender after-led:that far joined
-5|proposal/spender after-led:that near free
5|proposal/spender after-led:that near joined
-3|proposal/spender after-led:this far free
-6|proposal/spender after-led:this near free
-3|proposal/spender after-led:to far joined
-3|proposal/spender after-led:to near free
-4|proposal/spender after-led:what far joined
-7|proposal/spender after-led:when near joined
6|proposal/spender after-led:where near joined
3|proposal/spender after-led:while near joined
20|proposal/spender after:body name
-3|proposal/spender after:body owner
-6|proposal/spender after:capital name
-17|proposal/spender after:country owner
13|proposal/spender after:gov name
3|proposal/spender after:gov owner
9|proposal/spender after:leader name
-3|proposal/spender after:leader owner
-12|proposal/spender after:nongov name
-11|proposal/spender after:nongov owner
8|proposal/spender after:pronoun name
-6|proposal/spender after:pronoun owner
6|proposal/spender before-clause:after-figure inside name leader
-6|proposal/spender before-clause:after-figure inside name nongov
-4|proposal/spender before-clause:after-figure inside owner gov
6|proposal/spender before-clause:after-figure inside owner pronoun
6|proposal/spender before-clause:after-figure opens name body
7|proposal/spender before-clause:after-figure opens name country
-4|proposal/spender before-clause:after-figure opens name gov
-3|proposal/spender before-clause:free inside name body
-7|proposal/spender before-clause:free inside name country
6|proposal/spender before-clause:free inside name gov
3|proposal/spender before-clause:free inside name leader
13|proposal/spender before-clause:free inside name nongov
3|proposal/spender before-clause:free inside owner body
-3|proposal/spender before-clause:free inside owner capital
9|proposal/spender before-clause:free inside owner country
-9|proposal/spender before-clause:free inside owner gov
8|proposal/spender before-clause:free inside owner nongov
-6|proposal/spender before-clause:free inside owner people
-11|proposal/spender before-clause:free inside owner pronoun
14|proposal/spender before-clause:free opens name body
-3|proposal/spender before-clause:free opens name capital
-10|proposal/spender before-clause:free opens name country
-4|proposal/spender before-clause:free opens name gov
-12|proposal/spender before-clause:free opens name leader
-6|proposal/spender before-clause:free opens name pronoun
6|proposal/spender before-clause:free opens owner country
10|proposal/spender before-clause:free opens owner gov
7|proposal/spender before-clause:free opens owner leader
-9|proposal/spender before-clause:free opens owner pronoun
-8|proposal/spender before-far:60
-6|proposal/spender before-far:9
-3|proposal/spender before-free:0 after-figure name far
4|proposal/spender before-free:0 after-figure name near
-3|proposal/spender before-free:0 after-figure owner far
4|proposal/spender before-free:0 after-figure owner near
-9|proposal/spender before-free:0 free name near
5|proposal/spender before-free:0 free owner near
-6|proposal/spender before-free:1 free name far
3|proposal/spender before-free:1 free name near
-5|proposal/spender before-joint:0 after-figure
-3|proposal/spender before-joint:0 free
12|proposal/spender before-joint:1 after-figure
-4|proposal/spender before-joint:2 after-figure
-3|proposal/spender before-joint:2 free
-6|proposal/spender before-joint:3 after-figure
-3|proposal/spender before-led:
3|proposal/spender before-led:\"
8|proposal/spender before-led:'
8|proposal/spender before-led:(
-8|proposal/spender before-led:,
9|proposal/spender before-led:-
7|proposal/spender before-led::
6|proposal/spender before-led:;
3|proposal/spender before-led:PARTY
3|proposal/spender before-led:a
-3|proposal/spender before-led:analysis
-8|proposal/spender before-led:and
6|proposal/spender before-led:ask
-3|proposal/spender before-led:be
8|proposal/spender before-led:bring
-7|proposal/spender before-led:by
-5|proposal/spender before-led:call on
-3|proposal/spender before-led:campaign
-4|proposal/spender before-led:chancellor
6|proposal/spender before-led:chief
4|proposal/spender before-led:defence minister
-4|proposal/spender before-led:defense minister
9|proposal/spender before-led:defense secretary
-5|proposal/spender before-led:every
3|proposal/spender before-led:finance minister
-5|proposal/spender before-led:from
12|proposal/spender before-led:general
8|proposal/spender before-led:hands
-5|proposal/spender before-led:has
-6|proposal/spender before-led:have
4|proposal/spender before-led:her
3|proposal/spender before-led:his
-4|proposal/spender before-led:how
-4|proposal/spender before-led:if
-18|proposal/spender before-led:in
-8|proposal/spender before-led:keep
-5|proposal/spender before-led:leader
5|proposal/spender before-led:leads
-3|proposal/spender before-led:lift
6|proposal/spender before-led:not
3|proposal/spender before-led:now
-16|proposal/spender before-led:of
-6|proposal/spender before-led:on
-7|proposal/spender before-led:one
5|proposal/spender before-led:over
22|proposal/spender before-led:president
-10|proposal/spender before-led:prime minister
11|proposal/spender before-led:raise
3|proposal/spender before-led:see
-6|proposal/spender before-led:since
-3|proposal/spender before-led:smaller
3|proposal/spender before-led:some
5|proposal/spender before-led:start
-3|proposal/spender before-led:take
-10|proposal/spender before-led:tell
-4|proposal/spender before-led:that
10|proposal/spender before-led:the
-5|proposal/spender before-led:though
3|proposal/spender before-led:to
-6|proposal/spender before-led:under
-10|proposal/spender before-led:urge
-6|proposal/spender before-led:view
9|proposal/spender before-led:when
3|proposal/spender before-led:where
-4|proposal/spender before-led:which
7|proposal/spender before-led:why
-6|proposal/spender before-led:with
10|proposal/spender before-led:within
-5|proposal/spender before-led:—
15|proposal/spender before:body name
5|proposal/spender before:body owner
-3|proposal/spender before:capital name
-12|proposal/spender before:country name
11|proposal/spender before:country owner
-3|proposal/spender before:gov owner
-9|proposal/spender before:leader name
7|proposal/spender before:leader owner
4|proposal/spender before:nongov name
6|proposal/spender before:nongov owner
-6|proposal/spender before:people owner
-7|proposal/spender before:pronoun name
-15|proposal/spender before:pronoun owner
-3|proposal/spender named:1
6|proposal/spender named:2
-5|proposal/spender named:3
-6|proposal/spender speaker:capital
7|proposal/spender speaker:country
21|proposal/spender speaker:gov
10|proposal/spender speaker:leader
-5|proposal/spender speaker:nongov
8|proposal/spender speaker:pronoun
3|proposal/spender subject-of:about
-5|proposal/spender subject-of:advocate
-3|proposal/spender subject-of:afford
5|proposal/spender subject-of:aim
4|proposal/spender subject-of:amount
-4|proposal/spender subject-of:argue
-3|proposal/spender subject-of:argue for
-4|proposal/spender subject-of:arrive
-5|proposal/spender subject-of:ask
6|proposal/spender subject-of:ask for
5|proposal/spender subject-of:be
-3|proposal/spender subject-of:believe
-5|proposal/spender subject-of:call
-8|proposal/spender subject-of:call for
-10|proposal/spender subject-of:campaign
-4|proposal/spender subject-of:clamor
4|proposal/spender subject-of:climb
-5|proposal/spender subject-of:come to
13|proposal/spender subject-of:consider
6|proposal/spender subject-of:debate
3|proposal/spender subject-of:decide
10|proposal/spender subject-of:discuss
4|proposal/spender subject-of:examine
4|proposal/spender subject-of:eye
4|proposal/spender subject-of:favor
-3|proposal/spender subject-of:favour
3|proposal/spender subject-of:fix
10|proposal/spender subject-of:get
-5|proposal/spender subject-of:give
-8|proposal/spender subject-of:hold
15|proposal/spender subject-of:hope
-5|proposal/spender subject-of:increase
4|proposal/spender subject-of:intend
-4|proposal/spender subject-of:keep
11|proposal/spender subject-of:like
3|proposal/spender subject-of:like to see
-6|proposal/spender subject-of:live with
5|proposal/spender subject-of:lower
-5|proposal/spender subject-of:mention
-4|proposal/spender subject-of:move
12|proposal/spender subject-of:mull
-7|proposal/spender subject-of:offer
-3|proposal/spender subject-of:oppose
-3|proposal/spender subject-of:pay
-3|proposal/spender subject-of:play down
5|proposal/spender subject-of:plead for
-3|proposal/spender subject-of:pledge
5|proposal/spender subject-of:ponder
-6|proposal/spender subject-of:prefer
3|proposal/spender subject-of:prepare
-5|proposal/spender subject-of:promise
10|proposal/spender subject-of:propose
8|proposal/spender subject-of:put
-6|proposal/spender subject-of:raise
4|proposal/spender subject-of:reach
3|proposal/spender subject-of:ready
-11|proposal/spender subject-of:recommend
-3|proposal/spender subject-of:resist
-4|proposal/spender subject-of:return
7|proposal/spender subject-of:rise
3|proposal/spender subject-of:rule out
4|proposal/spender subject-of:set out
-3|proposal/spender subject-of:shoot for
5|proposal/spender subject-of:sound out
4|proposal/spender subject-of:speak of
-6|proposal/spender subject-of:stop
10|proposal/spender subject-of:study
4|proposal/spender subject-of:suggest
-5|proposal/spender subject-of:take
-5|proposal/spender subject-of:talk about
-5|proposal/spender subject-of:tell
-3|proposal/spender subject-of:think
-7|proposal/spender subject-of:toy with
-8|proposal/spender subject-of:urge
-7|proposal/spender subject-of:use
3|proposal/spender subject-of:vote on
5|proposal/spender subject-of:want
7|proposal/spender subject-of:weigh
4|proposal/spender subject-of:work
-9|proposal/spender subject-of:write
4|proposal/spender subject:be body
-3|proposal/spender subject:be capital
-7|proposal/spender subject:be country
3|proposal/spender subject:be gov
13|proposal/spender subject:be leader
-3|proposal/spender subject:be nongov
-7|proposal/spender subject:cap leader
-3|proposal/spender subject:cap nongov
11|proposal/spender subject:demand country
6|proposal/spender subject:demand gov
-5|proposal/spender subject:demand nongov
-12|proposal/spender subject:demand pronoun
-4|proposal/spender subject:denial gov
-3|proposal/spender subject:denial people
-7|proposal/spender subject:denial pronoun
-5|proposal/spender subject:level pronoun
-6|proposal/spender subject:move body
-8|proposal/spender subject:move country
-7|proposal/spender subject:move gov
-9|proposal/spender subject:move leader
7|proposal/spender subject:move nongov
3|proposal/spender subject:move people
11|proposal/spender subject:move pronoun
8|proposal/spender subject:pledge capital
4|proposal/spender subject:pledge country
-11|proposal/spender subject:pledge leader
-8|proposal/spender subject:pledge nongov
-3|proposal/spender subject:pledge pronoun
14|proposal/spender subject:proposal body
18|proposal/spender subject:proposal capital
14|proposal/spender subject:proposal country
8|proposal/spender subject:proposal gov
9|proposal/spender subject:proposal leader
9|proposal/spender subject:proposal pronoun
-5|proposal/spender subject:spend capital
-3|proposal/spender subject:spend pronoun
12|proposal/spender unnamed
-13|proposal/subject-form:body
7|proposal/subject-form:country
5|proposal/subject-form:gov
9|proposal/subject-form:leader
8|proposal/subject-form:none
22|proposal/subject-form:nongov
5|proposal/subject-form:people
17|proposal/subject-form:pronoun
3|proposal/subject-of:about
-5|proposal/subject-of:advocate
-3|proposal/subject-of:afford
5|proposal/subject-of:aim
4|proposal/subject-of:amount
-4|proposal/subject-of:argue
-3|proposal/subject-of:argue for
-4|proposal/subject-of:arrive
-5|proposal/subject-of:ask
6|proposal/subject-of:ask for
-3|proposal/subject-of:believe
-5|proposal/subject-of:call
-8|proposal/subject-of:call for
-10|proposal/subject-of:campaign
-4|proposal/subject-of:clamor
4|proposal/subject-of:climb
-5|proposal/subject-of:come to
13|proposal/subject-of:consider
6|proposal/subject-of:debate
3|proposal/subject-of:decide
10|proposal/subject-of:discuss
4|proposal/subject-of:examine
4|proposal/subject-of:eye
4|proposal/subject-of:favor
-3|proposal/subject-of:favour
3|proposal/subject-of:fix
10|proposal/subject-of:get
-5|proposal/subject-of:give
-3|proposal/subject-of:grow
-8|proposal/subject-of:hold
18|proposal/subject-of:hope
-5|proposal/subject-of:increase
4|proposal/subject-of:intend
-4|proposal/subject-of:keep
11|proposal/subject-of:like
3|proposal/subject-of:like to see
-6|proposal/subject-of:live with
5|proposal/subject-of:lower
-5|proposal/subject-of:mention
-4|proposal/subject-of:move
12|proposal/subject-of:mull
-7|proposal/subject-of:offer
-3|proposal/subject-of:oppose
-3|proposal/subject-of:pay
-3|proposal/subject-of:play down
5|proposal/subject-of:plead for
-3|proposal/subject-of:pledge
5|proposal/subject-of:ponder
-6|proposal/subject-of:prefer
3|proposal/subject-of:prepare
-5|proposal/subject-of:promise
13|proposal/subject-of:propose
-3|proposal/subject-of:push for
13|proposal/subject-of:put
-6|proposal/subject-of:raise
4|proposal/subject-of:reach
3|proposal/subject-of:ready
-11|proposal/subject-of:recommend
-3|proposal/subject-of:resist
-4|proposal/subject-of:return
7|proposal/subject-of:rise
3|proposal/subject-of:rule out
4|proposal/subject-of:set out
-3|proposal/subject-of:shoot for
5|proposal/subject-of:sound out
4|proposal/subject-of:speak of
-6|proposal/subject-of:stop
10|proposal/subject-of:study
4|proposal/subject-of:suggest
-5|proposal/subject-of:take
-5|proposal/subject-of:talk about
-4|proposal/subject-of:tell
-3|proposal/subject-of:think
-7|proposal/subject-of:toy with
-8|proposal/subject-of:urge
-7|proposal/subject-of:use
3|proposal/subject-of:vote on
4|proposal/subject-of:want
7|proposal/subject-of:weigh
4|proposal/subject-of:work
-9|proposal/subject-of:write
-3|proposal/subject-speaker:body leader
-11|proposal/subject-speaker:body none
3|proposal/subject-speaker:body nongov
6|proposal/subject-speaker:capital leader
-3|proposal/subject-speaker:capital none
4|proposal/subject-speaker:capital nongov
-7|proposal/subject-speaker:capital pronoun
4|proposal/subject-speaker:country capital
-9|proposal/subject-speaker:country country
5|proposal/subject-speaker:country gov
-10|proposal/subject-speaker:country none
18|proposal/subject-speaker:country nongov
-3|proposal/subject-speaker:country pronoun
-3|proposal/subject-speaker:gov capital
-4|proposal/subject-speaker:gov country
8|proposal/subject-speaker:gov gov
12|proposal/subject-speaker:gov none
-7|proposal/subject-speaker:gov nongov
-3|proposal/subject-speaker:gov pronoun
12|proposal/subject-speaker:leader leader
3|proposal/subject-speaker:none body
3|proposal/subject-speaker:none capital
8|proposal/subject-speaker:none country
-8|proposal/subject-speaker:none gov
-3|proposal/subject-speaker:none leader
7|proposal/subject-speaker:none nongov
4|proposal/subject-speaker:nongov body
6|proposal/subject-speaker:nongov nongov
6|proposal/subject-speaker:nongov pronoun
8|proposal/subject-speaker:people none
4|proposal/subject-speaker:pronoun body
-11|proposal/subject-speaker:pronoun gov
-7|proposal/subject-speaker:pronoun leader
19|proposal/subject-speaker:pronoun none
-8|proposal/subject-speaker:pronoun nongov
16|proposal/subject-speaker:pronoun pronoun
4|proposal/subject:be body
-4|proposal/subject:be capital
-7|proposal/subject:be country
12|proposal/subject:be leader
-3|proposal/subject:be nongov
-7|proposal/subject:cap leader
-3|proposal/subject:cap nongov
9|proposal/subject:demand country
5|proposal/subject:demand gov
-5|proposal/subject:demand nongov
-12|proposal/subject:demand pronoun
-4|proposal/subject:denial gov
-3|proposal/subject:denial people
-7|proposal/subject:denial pronoun
-5|proposal/subject:level pronoun
-6|proposal/subject:move body
-8|proposal/subject:move gov
-5|proposal/subject:move leader
7|proposal/subject:move nongov
3|proposal/subject:move people
10|proposal/subject:move pronoun
8|proposal/subject:pledge capital
3|proposal/subject:pledge country
-11|proposal/subject:pledge leader
-8|proposal/subject:pledge nongov
-3|proposal/subject:pledge pronoun
14|proposal/subject:proposal body
18|proposal/subject:proposal capital
13|proposal/subject:proposal country
8|proposal/subject:proposal gov
9|proposal/subject:proposal leader
14|proposal/subject:proposal pronoun
-5|proposal/subject:spend capital
-3|proposal/subject:spend pronoun
-25|proposal/tag:gov
60|proposal/tag:nongov
-7|proposal/tag:person
-21|proposal/tag:source
-9|proposal/unnamed
-30|proposal/unnamed-beside-others
"""
