"""What each cue of ``english.actor_cues`` speaks for; made by ``training/parties.py``, not by hand.

Each line: hundredths of the logarithm of odds, ``|``, the kind of claim in which the cue weighs so
much more (or nothing, where it does in all), ``/`` and the cue.
"""

TABLE = """\
-9|/after-joint:0 far
-17|/after-joint:0 mid
10|/after-joint:0 near
10|/after-joint:1 mid
13|/after-joint:1 near
-10|/after-joint:2 far
3|/after-joint:3 mid
-7|/after-joint:3 near
13|/after-led:\" far joined
9|/after-led:\" near joined
24|/after-led:, far joined
-6|/after-led:, near joined
3|/after-led:: far joined
-7|/after-led:; near joined
3|/after-led:although far joined
-5|/after-led:and near joined
-4|/after-led:as near free
-6|/after-led:as near joined
3|/after-led:bring far joined
-3|/after-led:but far joined
5|/after-led:by far joined
3|/after-led:defence minister far joined
3|/after-led:during far free
-4|/after-led:for far joined
-5|/after-led:for near free
-5|/after-led:foreign minister far joined
8|/after-led:gdp near free
-4|/after-led:his far joined
-5|/after-led:if far joined
11|/after-led:if near joined
5|/after-led:in far free
5|/after-led:in far joined
-6|/after-led:in near joined
7|/after-led:level far joined
-3|/after-led:level near joined
3|/after-led:most near free
-3|/after-led:neither far joined
9|/after-led:next far free
13|/after-led:next near free
3|/after-led:of far free
-8|/after-led:of far joined
-3|/after-led:of near joined
-3|/after-led:on far joined
-6|/after-led:president near free
3|/after-led:prime minister far joined
3|/after-led:prime minister near joined
-5|/after-led:ruling far free
9|/after-led:senior far joined
4|/after-led:senior near joined
8|/after-led:several far joined
-4|/after-led:tell far joined
8|/after-led:that near free
3|/after-led:that near joined
-6|/after-led:this far free
-3|/after-led:this near free
-8|/after-led:to far joined
-7|/after-led:to near free
-6|/after-led:what near free
-6|/after-led:when near joined
6|/after-led:where near joined
4|/after-led:whether far joined
-4|/after-led:with far joined
-3|/after-led:write far joined
3|/after:capital name
10|/after:capital owner
-10|/after:country name
-8|/after:country owner
6|/after:gov name
5|/after:gov owner
22|/after:leader name
-14|/after:nongov name
-9|/after:nongov owner
-12|/after:people owner
9|/after:pronoun name
-5|/after:pronoun owner
19|/asked-before:other
26|/asked-before:spender
-5|/before-clause:after-figure inside name body
-7|/before-clause:after-figure inside name capital
3|/before-clause:after-figure inside name country
5|/before-clause:after-figure inside name gov
10|/before-clause:after-figure inside name leader
-5|/before-clause:after-figure inside name nongov
-4|/before-clause:after-figure inside owner gov
5|/before-clause:after-figure inside owner pronoun
6|/before-clause:after-figure opens name body
-3|/before-clause:after-figure opens name country
-6|/before-clause:after-figure opens owner body
7|/before-clause:after-figure opens owner leader
3|/before-clause:free inside name body
3|/before-clause:free inside name gov
7|/before-clause:free inside name leader
-3|/before-clause:free inside name nongov
-3|/before-clause:free inside name pronoun
6|/before-clause:free inside owner country
-9|/before-clause:free inside owner gov
4|/before-clause:free inside owner leader
3|/before-clause:free inside owner nongov
6|/before-clause:free inside owner pronoun
5|/before-clause:free opens name body
8|/before-clause:free opens name capital
-4|/before-clause:free opens name country
11|/before-clause:free opens name gov
-9|/before-clause:free opens name leader
4|/before-clause:free opens name pronoun
11|/before-clause:free opens owner body
9|/before-clause:free opens owner capital
11|/before-clause:free opens owner gov
-3|/before-clause:free opens owner nongov
-8|/before-clause:free opens owner people
-17|/before-clause:free opens owner pronoun
8|/before-far:20
14|/before-far:4
15|/before-far:9
3|/before-free:0 after-figure name far
-14|/before-free:0 after-figure name near
3|/before-free:0 after-figure owner near
-9|/before-free:0 free name near
4|/before-free:0 free owner far
12|/before-free:0 free owner near
15|/before-free:1 after-figure name near
-6|/before-free:1 after-figure owner far
3|/before-free:1 after-figure owner near
23|/before-free:1 free name near
-5|/before-free:1 free owner far
13|/before-free:1 free owner near
-5|/before-free:2 after-figure name far
4|/before-free:2 free name far
5|/before-free:2 free name near
-7|/before-free:2 free owner near
4|/before-free:3 free name far
19|/before-joint:0 free
9|/before-joint:1 after-figure
16|/before-joint:1 free
-6|/before-joint:2 after-figure
7|/before-joint:2 free
-5|/before-joint:3 after-figure
21|/before-led:
7|/before-led:'
7|/before-led:'s
8|/before-led:(
9|/before-led:,
14|/before-led:-
9|/before-led:--
5|/before-led:;
-8|/before-led:PARTY
7|/before-led:a
-4|/before-led:analysis
-14|/before-led:and
3|/before-led:back
11|/before-led:because
3|/before-led:behind
7|/before-led:believe
5|/before-led:between
9|/before-led:bring
-4|/before-led:but
6|/before-led:by
-4|/before-led:call on
-4|/before-led:campaign
-8|/before-led:chairs
5|/before-led:chief
6|/before-led:cite
11|/before-led:commit
7|/before-led:defence minister
10|/before-led:defense secretary
3|/before-led:did
-10|/before-led:elect
-8|/before-led:every
-10|/before-led:expect
-3|/before-led:foreign minister
-7|/before-led:from
8|/before-led:hands
-4|/before-led:has
-5|/before-led:have
7|/before-led:her
-5|/before-led:how
-13|/before-led:in
-5|/before-led:increase
-7|/before-led:keep
-8|/before-led:leader
5|/before-led:leads
3|/before-led:let
-6|/before-led:lift
4|/before-led:make
-4|/before-led:mr
-3|/before-led:next
5|/before-led:not
5|/before-led:now
-28|/before-led:of
-6|/before-led:on
-6|/before-led:one
-3|/before-led:outside
5|/before-led:over
20|/before-led:president
-4|/before-led:prime minister
4|/before-led:put
12|/before-led:raise
5|/before-led:reach
4|/before-led:say
-3|/before-led:smaller
3|/before-led:so
3|/before-led:some
5|/before-led:start
5|/before-led:suggest
-3|/before-led:take
-10|/before-led:tell
-4|/before-led:that
15|/before-led:the
-13|/before-led:though
-7|/before-led:to
7|/before-led:two
-7|/before-led:under
-9|/before-led:urge
-5|/before-led:view
4|/before-led:want
-11|/before-led:what
6|/before-led:when
6|/before-led:while
-5|/before-led:whom
7|/before-led:why
4|/before-led:with
11|/before-led:within
9|/before-led:yet
9|/before:body name
4|/before:body owner
-3|/before:capital name
11|/before:capital owner
5|/before:country owner
17|/before:gov name
10|/before:leader name
13|/before:leader owner
-10|/before:nongov name
-9|/before:people owner
-6|/before:pronoun owner
-4|/governor-form:about finite+
5|/governor-form:accept finite+would
4|/governor-form:adopt finite+
4|/governor-form:advocate inf+
3|/governor-form:agree finite+
-6|/governor-form:agree finite+would
-4|/governor-form:aim finite+could
-5|/governor-form:aim finite+should
3|/governor-form:aim finite+will
3|/governor-form:aim finite+would
-6|/governor-form:ambition +
-5|/governor-form:amount finite+would
6|/governor-form:argue finite+
7|/governor-form:argue for finite+
-5|/governor-form:arrive finite+will
-14|/governor-form:ask finite+
3|/governor-form:ask for finite++not
-3|/governor-form:ask for progressive+
-3|/governor-form:aspiration +
-9|/governor-form:back finite+
5|/governor-form:be finite+
-6|/governor-form:be finite+should
3|/governor-form:be finite+should+not
3|/governor-form:be finite+would
3|/governor-form:bring finite+would
-5|/governor-form:call +
6|/governor-form:call finite+
12|/governor-form:call for +
12|/governor-form:call for finite+
3|/governor-form:call for gerund+
-4|/governor-form:call for progressive+
7|/governor-form:call on finite+
4|/governor-form:calls +
12|/governor-form:campaign finite+
4|/governor-form:campaign progressive+
6|/governor-form:clamor progressive+
-3|/governor-form:climb finite+
4|/governor-form:come to finite+
3|/governor-form:commit finite+should
4|/governor-form:commit finite+would+not
7|/governor-form:commitment +
-11|/governor-form:consider finite+
-4|/governor-form:consider gerund+
18|/governor-form:consider inf+
-11|/governor-form:consider progressive+
-8|/governor-form:contain finite+
-3|/governor-form:decline finite+
-3|/governor-form:deny finite+
4|/governor-form:discuss finite++not
-10|/governor-form:discuss inf+
-3|/governor-form:discuss progressive+
9|/governor-form:dismiss finite+
13|/governor-form:favor finite+
-6|/governor-form:favor inf+
3|/governor-form:favour finite+
6|/governor-form:fend off finite+
-3|/governor-form:fix finite+
-5|/governor-form:get finite+could
-3|/governor-form:get finite+should
3|/governor-form:get inf+
-3|/governor-form:go finite+could
5|/governor-form:go finite+should
-12|/governor-form:go finite+should+not
4|/governor-form:go finite+would
-6|/governor-form:goal +
-8|/governor-form:hold finite+
-6|/governor-form:hold finite+will
-16|/governor-form:hope finite+
-7|/governor-form:keep finite+
4|/governor-form:keep inf+
-7|/governor-form:like finite+
6|/governor-form:live with finite+can
-8|/governor-form:look at finite+should
-3|/governor-form:look at progressive+
-5|/governor-form:lower finite+
-4|/governor-form:mean finite+
3|/governor-form:meet gerund+
14|/governor-form:mention finite+
-3|/governor-form:mention finite++not
3|/governor-form:move finite+
3|/governor-form:move finite+could
-4|/governor-form:move finite+should
-9|/governor-form:mull finite+
-4|/governor-form:name finite+
8|/governor-form:offer finite+
3|/governor-form:offer gerund+
10|/governor-form:oppose finite+
-4|/governor-form:oppose finite+would
6|/governor-form:pay finite+should
7|/governor-form:play down finite+
-5|/governor-form:plead for finite+
4|/governor-form:pledge finite+
4|/governor-form:prefer finite+would
-5|/governor-form:prepare finite+
-4|/governor-form:promise +
8|/governor-form:promise finite+
4|/governor-form:propose finite+
3|/governor-form:propose finite+will
3|/governor-form:propose gerund+
5|/governor-form:propose inf+
8|/governor-form:put finite+
-4|/governor-form:put finite+would
-11|/governor-form:raise finite+
4|/governor-form:raise finite+could
3|/governor-form:raise finite+should
-7|/governor-form:raise finite+would
11|/governor-form:raise gerund+
-5|/governor-form:reach finite+should
6|/governor-form:recommend finite+
8|/governor-form:recommend finite+will
7|/governor-form:recommend inf+
9|/governor-form:recommendation +
-7|/governor-form:recommendations +
12|/governor-form:refuse finite+
4|/governor-form:reiterate finite+
-3|/governor-form:rise finite+
-6|/governor-form:rule out finite++not
5|/governor-form:rule out finite+would+not
3|/governor-form:scoff finite+
-10|/governor-form:seek finite+
5|/governor-form:seek inf+
-6|/governor-form:set finite+
3|/governor-form:settle for finite+would
-3|/governor-form:settle for gerund+
-3|/governor-form:signal finite+
-4|/governor-form:sound out finite+
-3|/governor-form:speak of finite+
14|/governor-form:spend finite+should
-5|/governor-form:spend gerund+
-6|/governor-form:stop finite+
3|/governor-form:stop finite+would
-7|/governor-form:study progressive+
3|/governor-form:suggest finite+
8|/governor-form:take finite+
-4|/governor-form:talk about progressive+
-8|/governor-form:talk of finite+
3|/governor-form:talk of progressive+
-6|/governor-form:tell gerund+
12|/governor-form:think finite+
-3|/governor-form:think finite++not
-4|/governor-form:tie finite+would+not
-8|/governor-form:try finite+
-3|/governor-form:turn down finite+
10|/governor-form:urge finite+
-7|/governor-form:urge inf+
3|/governor-form:use finite+could
-3|/governor-form:vote on finite+will
4|/governor-form:want finite+
-3|/governor-form:weigh finite+
-13|/governor-form:weigh progressive+
-4|/governor-form:work progressive+
3|/governor-form:write gerund+
-22|/governor-kind:cap
-7|/governor-kind:demand
13|/governor-kind:denial
9|/governor-kind:level
6|/governor-kind:pledge
-12|/governor-kind:proposal
5|/governor-kind:spend
5|/governor-mood:be finite+
-6|/governor-mood:be finite+should
3|/governor-mood:be finite+should+not
3|/governor-mood:be finite+would
-23|/governor-mood:cap finite+
-6|/governor-mood:cap finite+will
3|/governor-mood:cap finite+would
3|/governor-mood:cap inf+
9|/governor-mood:demand +
11|/governor-mood:demand finite+
-10|/governor-mood:demand finite++passive
5|/governor-mood:demand finite+would
-5|/governor-mood:demand gerund+
-13|/governor-mood:demand progressive+
21|/governor-mood:denial finite+
-5|/governor-mood:denial finite++not
-4|/governor-mood:denial finite+would
5|/governor-mood:denial finite+would+not
6|/governor-mood:level finite+
-3|/governor-mood:level finite+would
5|/governor-mood:move finite+
4|/governor-mood:move finite+should
-12|/governor-mood:move finite+should+not
-8|/governor-mood:move finite+would
-4|/governor-mood:move finite+would+passive
11|/governor-mood:move gerund+
5|/governor-mood:move inf+
-3|/governor-mood:pledge +
3|/governor-mood:pledge finite+
-3|/governor-mood:pledge finite++not
-10|/governor-mood:pledge finite+could
11|/governor-mood:pledge finite+should
5|/governor-mood:pledge finite+will
4|/governor-mood:pledge finite+would
-5|/governor-mood:pledge progressive+
-8|/governor-mood:proposal +
9|/governor-mood:proposal finite+
6|/governor-mood:proposal finite+can
5|/governor-mood:proposal finite+will
-5|/governor-mood:proposal gerund+
19|/governor-mood:proposal inf+
-38|/governor-mood:proposal progressive+
3|/governor-mood:spend finite+could
14|/governor-mood:spend finite+should
-5|/governor-mood:spend finite+would
-5|/governor-mood:spend gerund+
-4|/governor:about
4|/governor:accept
4|/governor:adopt
8|/governor:advocate
3|/governor:afford
-6|/governor:ambition
-4|/governor:amount
9|/governor:argue
5|/governor:argue for
-17|/governor:ask
-5|/governor:ask for
-3|/governor:aspiration
-8|/governor:back
3|/governor:bring
25|/governor:call for
7|/governor:call on
4|/governor:calls
17|/governor:campaign
6|/governor:clamor
-8|/governor:climb
5|/governor:come to
7|/governor:commitment
-7|/governor:consider
-8|/governor:contain
-3|/governor:decide
-3|/governor:decline
-4|/governor:deny
-8|/governor:discuss
9|/governor:dismiss
-5|/governor:draft
5|/governor:end
-3|/governor:examine
4|/governor:exceed
7|/governor:favor
3|/governor:favour
6|/governor:fend off
3|/governor:fight
-3|/governor:fix
-5|/governor:get
5|/governor:give
-3|/governor:go
-6|/governor:goal
-11|/governor:grow
-13|/governor:hold
-16|/governor:hope
3|/governor:imagine
-7|/governor:like
-12|/governor:look at
-4|/governor:lower
-4|/governor:mean
8|/governor:mention
-4|/governor:move
-11|/governor:mull
-5|/governor:name
12|/governor:offer
6|/governor:oppose
7|/governor:pay
-3|/governor:plan
7|/governor:play down
-5|/governor:plead for
5|/governor:prefer
-4|/governor:prepare
6|/governor:promise
13|/governor:propose
-3|/governor:push back
-6|/governor:reach
3|/governor:reckon
18|/governor:recommend
9|/governor:recommendation
-7|/governor:recommendations
11|/governor:refuse
4|/governor:reiterate
7|/governor:return
-7|/governor:rise
-4|/governor:rule out
3|/governor:scoff
-6|/governor:seek
-5|/governor:set
-6|/governor:set aside
3|/governor:settle for
4|/governor:shoot for
-3|/governor:signal
-7|/governor:sound out
7|/governor:spend
-7|/governor:study
6|/governor:suggest
8|/governor:take
-5|/governor:talk of
-5|/governor:tell
13|/governor:think
-5|/governor:try
-3|/governor:turn down
4|/governor:urge
3|/governor:use
-3|/governor:vote on
-16|/governor:weigh
-4|/governor:work
8|/governor:write
-4|/has:EU
-5|/has:LEADER
-46|/has:NATO
30|/has:PERSON
-10|/has:USA
7|/has:academics
6|/has:admiral
-4|/has:advisers
-5|/has:advisory
-6|/has:advisory panel
-5|/has:aide
-3|/has:aides
7|/has:bureaucrat
4|/has:business leaders
-9|/has:cabinet
15|/has:candidate
3|/has:candidates
37|/has:coalition
-4|/has:commission
-22|/has:committee
4|/has:conservative party of japan
-3|/has:conservatives
10|/has:could
10|/has:country
-17|/has:defence minister
-8|/has:defence ministry
-11|/has:defence secretary
-6|/has:defense chief
-19|/has:defense minister
-5|/has:defense ministry
-18|/has:defense secretary
5|/has:diplomat
6|/has:dpp
3|/has:economist
-3|/has:economists
3|/has:ex
3|/has:executives
-12|/has:expert
5|/has:expert panel
20|/has:experts
-3|/has:figure
6|/has:figures
9|/has:finance minister
-5|/has:finance ministry
-9|/has:foreign minister
39|/has:former
-30|/has:general
4|/has:government
8|/has:greens
3|/has:hawk
-15|/has:hawks
21|/has:i
-5|/has:insiders
6|/has:ishin
6|/has:japan innovation party
8|/has:japanese communist party
4|/has:keidanren
12|/has:kmt
8|/has:komeito
5|/has:kuomintang
3|/has:lawmakers
-15|/has:ldp
40|/has:leader
15|/has:leadership
-5|/has:mayor
15|/has:member
-10|/has:members
12|/has:minister
-10|/has:ministers
-14|/has:ministry
-4|/has:ministry of defence
3|/has:ministry of national defense
16|/has:my
3|/has:nation
3|/has:national security adviser
5|/has:negotiators
6|/has:nippon ishin
4|/has:officers
-16|/has:official
-38|/has:officials
8|/has:opposition
4|/has:opposition leader
6|/has:our
-21|/has:panel
-9|/has:parliament
3|/has:participants
3|/has:parties
14|/has:party
8|/has:people
6|/has:people power party
-21|/has:person
17|/has:politicians
-15|/has:premier
-7|/has:president
-10|/has:prime minister
11|/has:professor
-5|/has:reiwa shinsengumi
5|/has:retired
8|/has:ruling parties
7|/has:sanseito
-3|/has:scholars
6|/has:senator
-3|/has:shadow
35|/has:should
3|/has:social democrats
3|/has:socialists
3|/has:source
-13|/has:sources
4|/has:spd
-4|/has:spokesperson
5|/has:strategist
-5|/has:sumar
7|/has:survey
4|/has:the chancellor
4|/has:the military
5|/has:the state
3|/has:think tank
4|/has:think tanks
3|/has:tpp
5|/has:treasury
14|/has:university
6|/has:we
-5|/has:working group
-11|/home:other
4|/home:spender
-3|/named:1
24|/named:2
35|/named:3
-11|/near-after:\"
-10|/near-after:#
-3|/near-after:'
-6|/near-after:'s
5|/near-after:(
3|/near-after:)
-8|/near-after:,
9|/near-after:-
14|/near-after:.
-3|/near-after:0
-13|/near-after::
5|/near-after:;
-8|/near-after:?
-23|/near-after:DATE
4|/near-after:LAND
-17|/near-after:NATO
-17|/near-after:OUTLET
9|/near-after:PERSON
-4|/near-after:about
-10|/near-after:above
5|/near-after:absurd
4|/near-after:accord
4|/near-after:according
4|/near-after:adequate
3|/near-after:advance
4|/near-after:affordable
-11|/near-after:after
-5|/near-after:agency
4|/near-after:ahead
6|/near-after:aide
4|/near-after:air
6|/near-after:allies
-14|/near-after:also
-14|/near-after:ambition
5|/near-after:among
-16|/near-after:an
-3|/near-after:analysts
10|/near-after:and
4|/near-after:another
-3|/near-after:any
4|/near-after:anything
6|/near-after:appropriate
4|/near-after:argue
-6|/near-after:armed forces
4|/near-after:arms
-12|/near-after:as
-6|/near-after:ask
-7|/near-after:at
-4|/near-after:average
11|/near-after:be
-4|/near-after:because
4|/near-after:become
8|/near-after:becoming
-16|/near-after:been
7|/near-after:before
-3|/near-after:being
-3|/near-after:benchmark
4|/near-after:better
6|/near-after:bid
5|/near-after:bonds
-7|/near-after:borrowed
-3|/near-after:but
-7|/near-after:buy
23|/near-after:by
13|/near-after:call
3|/near-after:campaign
13|/near-after:can
-9|/near-after:capability
-7|/near-after:choose
7|/near-after:cite
3|/near-after:coalition
-7|/near-after:come to
-5|/near-after:coming
6|/near-after:commit
3|/near-after:common
-7|/near-after:compromise
-13|/near-after:consider
-9|/near-after:consideration
7|/near-after:consumption
-5|/near-after:content
-6|/near-after:conversation
-5|/near-after:cope
-5|/near-after:core
11|/near-after:could
14|/near-after:countries
-5|/near-after:current
-14|/near-after:day
8|/near-after:debate
4|/near-after:decade
-21|/near-after:defence
-3|/near-after:defence secretary
6|/near-after:defense
3|/near-after:defense ministry
3|/near-after:demand
4|/near-after:democracies
-3|/near-after:deny
9|/near-after:describe
9|/near-after:did
-4|/near-after:discuss
-3|/near-after:discussion
-3|/near-after:discussions
-9|/near-after:dismiss
4|/near-after:do
-3|/near-after:double
3|/near-after:down
-6|/near-after:draft
5|/near-after:dream
3|/near-after:drop
5|/near-after:due
-3|/near-after:each
6|/near-after:else
4|/near-after:end
-8|/near-after:every
3|/near-after:everybody
-5|/near-after:everything
-8|/near-after:expert
3|/near-after:explain
3|/near-after:fair
-6|/near-after:familiar
-11|/near-after:figure
3|/near-after:financed
3|/near-after:finances
11|/near-after:find
10|/near-after:first
-5|/near-after:fiscal
3|/near-after:floor
-3|/near-after:follows
-10|/near-after:for
4|/near-after:force
6|/near-after:form
3|/near-after:former
-4|/near-after:four
3|/near-after:free
3|/near-after:from
3|/near-after:front
-20|/near-after:gdp
6|/near-after:give
-12|/near-after:global
5|/near-after:go
-15|/near-after:government
4|/near-after:greens
-5|/near-after:gross domestic product
3|/near-after:guide
-5|/near-after:hague
11|/near-after:half
-6|/near-after:hard
-18|/near-after:has
-5|/near-after:have
-10|/near-after:hawks
12|/near-after:he
-4|/near-after:heard
5|/near-after:heavy
5|/near-after:hold up
4|/near-after:i
3|/near-after:idea
-27|/near-after:in
-7|/near-after:in line with
-4|/near-after:included
5|/near-after:income
3|/near-after:increase
10|/near-after:into
6|/near-after:it
17|/near-after:its
3|/near-after:keep
5|/near-after:landing
3|/near-after:lately
4|/near-after:latter
-4|/near-after:ldp
7|/near-after:leader
6|/near-after:leadership
13|/near-after:least
3|/near-after:leave
4|/near-after:less
4|/near-after:let
6|/near-after:liberal democratic party
9|/near-after:long
-3|/near-after:look at
3|/near-after:looks
4|/near-after:made
-4|/near-after:make
-3|/near-after:manifesto
-9|/near-after:may
8|/near-after:mean
4|/near-after:media
-9|/near-after:meet
11|/near-after:mention
-5|/near-after:military
-5|/near-after:military spending
3|/near-after:minimum
7|/near-after:money
-8|/near-after:moot
-22|/near-after:more
-6|/near-after:most
3|/near-after:much
8|/near-after:munitions
-8|/near-after:must
7|/near-after:n't
7|/near-after:national security
4|/near-after:nations
-6|/near-after:natural
3|/near-after:necessary
4|/near-after:needed
-8|/near-after:needs
-6|/near-after:next
6|/near-after:no
7|/near-after:norm
3|/near-after:normal
-4|/near-after:not
-3|/near-after:note
5|/near-after:now
6|/near-after:number
10|/near-after:of
5|/near-after:office
-8|/near-after:official
-7|/near-after:officials
-8|/near-after:once
-17|/near-after:one
7|/near-after:only
-4|/near-after:opposition
-6|/near-after:option
-4|/near-after:options
3|/near-after:or
-4|/near-after:other
10|/near-after:out
-5|/near-after:outcome
-5|/near-after:outer
6|/near-after:outside
-3|/near-after:over
14|/near-after:own
-5|/near-after:panel
-3|/near-after:panels
-14|/near-after:parliament
-7|/near-after:parliamentary
-7|/near-after:part
16|/near-after:pay
-10|/near-after:people
9|/near-after:phased
3|/near-after:place
-14|/near-after:plan
6|/near-after:platform
-4|/near-after:pleased
6|/near-after:plenty
-10|/near-after:point
-5|/near-after:poll
-8|/near-after:prefer
10|/near-after:president
-3|/near-after:pressure
-6|/near-after:prime minister
-9|/near-after:propose
7|/near-after:provided
3|/near-after:public
-5|/near-after:put
7|/near-after:question
-5|/near-after:quickly
-3|/near-after:ratio
-5|/near-after:reach
-4|/near-after:reckon
11|/near-after:recommend
-4|/near-after:related
-7|/near-after:remain
-7|/near-after:replace
-5|/near-after:reply
-9|/near-after:rest
-3|/near-after:revenue
3|/near-after:review
4|/near-after:right
4|/near-after:rival
-8|/near-after:roads
5|/near-after:roughly
8|/near-after:ruling
3|/near-after:rung
6|/near-after:same
3|/near-after:satisfy
-7|/near-after:say
3|/near-after:secure
-5|/near-after:security
-4|/near-after:see
4|/near-after:seen
-8|/near-after:senior
6|/near-after:sense
9|/near-after:serious
-4|/near-after:set
3|/near-after:several
-9|/near-after:shared
-7|/near-after:she
-3|/near-after:ships
-8|/near-after:short
3|/near-after:show
10|/near-after:so
5|/near-after:sooner
9|/near-after:spend
-6|/near-after:stage
-8|/near-after:step
4|/near-after:still
-4|/near-after:stop
3|/near-after:strategy
-15|/near-after:study
6|/near-after:submarines
-3|/near-after:successive
-4|/near-after:such
-6|/near-after:sufficient
-5|/near-after:summit
3|/near-after:support
4|/near-after:survey
-5|/near-after:swallow
-4|/near-after:taboo
-5|/near-after:take
7|/near-after:talk about
-6|/near-after:target
7|/near-after:tax
8|/near-after:taxes
-5|/near-after:term
-5|/near-after:text
-4|/near-after:than
-10|/near-after:that
10|/near-after:the
-8|/near-after:the economy
3|/near-after:their
3|/near-after:thereabouts
10|/near-after:they
-4|/near-after:things
13|/near-after:this
-3|/near-after:though
4|/near-after:threshold
-5|/near-after:time
-4|/near-after:times
3|/near-after:timing
-3|/near-after:to
-11|/near-after:too
-6|/near-after:troops
4|/near-after:two
3|/near-after:unavoidable
-21|/near-after:under
5|/near-after:unless
9|/near-after:unrealistic
-3|/near-after:unreasonable
-12|/near-after:view
3|/near-after:want
4|/near-after:war
28|/near-after:was
4|/near-after:way
-7|/near-after:we
-6|/near-after:welcome
10|/near-after:well
6|/near-after:were
-10|/near-after:what
15|/near-after:when
11|/near-after:while
-4|/near-after:wider
10|/near-after:will
-9|/near-after:wish
3|/near-after:with
6|/near-after:without
-4|/near-after:worth
5|/near-after:write
5|/near-after:yardstick
-6|/near-after:year
-6|/near-after:years
-5|/near-after:yet
-6|/near-before:#
6|/near-before:'d
22|/near-before:'s
-7|/near-before:(
-3|/near-before:)
15|/near-before:,
20|/near-before:-
-4|/near-before:--
8|/near-before:.
-4|/near-before:0
-4|/near-before::
13|/near-before:;
-10|/near-before:EU
-4|/near-before:LAND
-19|/near-before:LEADER
-28|/near-before:NATO
-12|/near-before:OUTLET
10|/near-before:PERSON
9|/near-before:USA
9|/near-before:a
7|/near-before:abe
-17|/near-before:about
17|/near-before:above
5|/near-before:accept
-4|/near-before:acknowledge
5|/near-before:act
-4|/near-before:add
-4|/near-before:adopt
-9|/near-before:advisers
8|/near-before:advocate
3|/near-before:afford
3|/near-before:after
-10|/near-before:again
-8|/near-before:agree
4|/near-before:aide
-3|/near-before:aides
3|/near-before:alberto
-11|/near-before:alliance
-14|/near-before:allies
-11|/near-before:allocation
3|/near-before:allowed
-6|/near-before:also
3|/near-before:although
6|/near-before:always
-13|/near-before:ambition
-11|/near-before:an
3|/near-before:analysts
18|/near-before:and
-13|/near-before:another
7|/near-before:any
3|/near-before:anyone
14|/near-before:anything
3|/near-before:appropriate
-17|/near-before:are
-4|/near-before:area
12|/near-before:argue
5|/near-before:argue for
5|/near-before:armed
-7|/near-before:armed forces
-14|/near-before:around
4|/near-before:asia
-16|/near-before:ask
-3|/near-before:aspiration
7|/near-before:at
6|/near-before:back
6|/near-before:badenoch
7|/near-before:be
-3|/near-before:because
-5|/near-before:been
-3|/near-before:begun
-5|/near-before:believe
-11|/near-before:below
7|/near-before:between
-4|/near-before:beyond
3|/near-before:bigger
-4|/near-before:bill
4|/near-before:billion
-3|/near-before:blueprint
-4|/near-before:briefing
-3|/near-before:bring
8|/near-before:budget
6|/near-before:buildup
-5|/near-before:but
-5|/near-before:by
-6|/near-before:cabinet
-5|/near-before:call
25|/near-before:call for
4|/near-before:call on
30|/near-before:campaign
7|/near-before:can
4|/near-before:cancel
10|/near-before:candidate
4|/near-before:carry
4|/near-before:case
4|/near-before:chair
13|/near-before:chairman
3|/near-before:chairs
6|/near-before:challenger
7|/near-before:chancellor
5|/near-before:cheng
-13|/near-before:chief
-3|/near-before:choose
-10|/near-before:cite
6|/near-before:clamor
3|/near-before:clear
-8|/near-before:climb
7|/near-before:close
19|/near-before:coalition
5|/near-before:come to
7|/near-before:commit
9|/near-before:commitment
-11|/near-before:committee
-6|/near-before:compromise
4|/near-before:congressmen
3|/near-before:conservative
4|/near-before:conservative party of japan
-12|/near-before:consider
-3|/near-before:considerably
-4|/near-before:constitution
-8|/near-before:contain
3|/near-before:content
-5|/near-before:core defense
-4|/near-before:cost
-3|/near-before:could
-3|/near-before:council
-5|/near-before:counterpart
5|/near-before:countries
8|/near-before:country
4|/near-before:course
-12|/near-before:date
-3|/near-before:decision
6|/near-before:declare
-6|/near-before:decline
-3|/near-before:defence minister
-4|/near-before:defence secretary
5|/near-before:defense
-5|/near-before:defense chief
-7|/near-before:defense minister
-4|/near-before:defense ministry
-7|/near-before:defense secretary
4|/near-before:democratic party for the people
-8|/near-before:deny
-7|/near-before:describe
-5|/near-before:did
5|/near-before:diplomat
-7|/near-before:discuss
-6|/near-before:discussion
-4|/near-before:discussions
9|/near-before:dismiss
3|/near-before:do
-7|/near-before:does
7|/near-before:double
-5|/near-before:doubt
-7|/near-before:drawn
3|/near-before:due
7|/near-before:during
8|/near-before:dutton
-3|/near-before:each
-9|/near-before:earlier
5|/near-before:economy
20|/near-before:elect
11|/near-before:election
6|/near-before:end
4|/near-before:enough
-5|/near-before:estimate
5|/near-before:europe
6|/near-before:european
-9|/near-before:even
-5|/near-before:everyone
11|/near-before:exceed
5|/near-before:expect
-7|/near-before:expert
3|/near-before:expert panel
10|/near-before:experts
-7|/near-before:explainer
4|/near-before:explicit
-7|/near-before:eye
3|/near-before:faction
8|/near-before:far
6|/near-before:favor
10|/near-before:fear
-4|/near-before:feasible
3|/near-before:feijóo
6|/near-before:fend off
7|/near-before:fight
4|/near-before:figure
4|/near-before:figures
-5|/near-before:finance
-4|/near-before:finance ministry
-3|/near-before:find
6|/near-before:five
-6|/near-before:floor
-7|/near-before:followed
-10|/near-before:for
3|/near-before:force
-5|/near-before:foreign minister
11|/near-before:former
-3|/near-before:fujita
-6|/near-before:funds
-4|/near-before:further
7|/near-before:future
-8|/near-before:gdp
-15|/near-before:general
-3|/near-before:get
-8|/near-before:give
-9|/near-before:glad
-4|/near-before:global
6|/near-before:go
-3|/near-before:gradual
-8|/near-before:gross domestic product
-9|/near-before:grow
6|/near-before:habeck
-10|/near-before:had
-3|/near-before:hague
3|/near-before:half
-11|/near-before:hands
-3|/near-before:hard
-8|/near-before:has
8|/near-before:hastie
-4|/near-before:have
-6|/near-before:hawks
10|/near-before:he
8|/near-before:head
3|/near-before:heard
-4|/near-before:hint
8|/near-before:his
-6|/near-before:hold
4|/near-before:honest
-19|/near-before:hope
4|/near-before:house
4|/near-before:how
12|/near-before:i
-15|/near-before:idea
6|/near-before:if
3|/near-before:imagine
-13|/near-before:including
5|/near-before:international
3|/near-before:interview
-10|/near-before:into
-22|/near-before:is
3|/near-before:ishin
4|/near-before:island
10|/near-before:it
-5|/near-before:its
8|/near-before:itself
8|/near-before:japanese communist party
3|/near-before:joon
5|/near-before:kemi
3|/near-before:kim
-3|/near-before:known
3|/near-before:last
-3|/near-before:lately
8|/near-before:lawmaker
-3|/near-before:lawmakers
27|/near-before:leader
3|/near-before:leaders
4|/near-before:leadership
-3|/near-before:leads
-4|/near-before:least
10|/near-before:led
4|/near-before:left
3|/near-before:less
5|/near-before:li
9|/near-before:liberal democratic party
-6|/near-before:like
4|/near-before:list
6|/near-before:long
-16|/near-before:look at
3|/near-before:majority
3|/near-before:make
5|/near-before:manifesto
8|/near-before:mark
-6|/near-before:may
-6|/near-before:mayor
-4|/near-before:mean
-5|/near-before:meanwhile
3|/near-before:media
3|/near-before:meet
6|/near-before:member
-4|/near-before:member states
-5|/near-before:members
7|/near-before:mention
3|/near-before:middle
-3|/near-before:military spending
-5|/near-before:mind
-3|/near-before:minister
-5|/near-before:ministers
-7|/near-before:ministry
4|/near-before:money
13|/near-before:more
-4|/near-before:move
-4|/near-before:much
-11|/near-before:mull
-5|/near-before:must
10|/near-before:my
-3|/near-before:name
3|/near-before:near
-5|/near-before:necessary
3|/near-before:needed
11|/near-before:needs
-3|/near-before:negotiators
-9|/near-before:neither
-14|/near-before:new
3|/near-before:next
3|/near-before:nippon ishin
-11|/near-before:no
-7|/near-before:nobody
4|/near-before:none
4|/near-before:norm
-10|/near-before:not
-4|/near-before:note
-9|/near-before:now
-7|/near-before:number
3|/near-before:núñez
-14|/near-before:of
5|/near-before:offer
-6|/near-before:office
-4|/near-before:official
-21|/near-before:officials
-18|/near-before:on
6|/near-before:once
16|/near-before:one
3|/near-before:only
10|/near-before:oppose
-13|/near-before:option
-9|/near-before:options
5|/near-before:or
23|/near-before:ought
-9|/near-before:out
-7|/near-before:outlay
16|/near-before:outlays
13|/near-before:own
-4|/near-before:panel
-4|/near-before:parliament
7|/near-before:parliamentary
10|/near-before:partner
14|/near-before:party
6|/near-before:path
8|/near-before:pay
6|/near-before:peacetime
4|/near-before:people
3|/near-before:people power party
-5|/near-before:phrase
5|/near-before:picked
-5|/near-before:plan
3|/near-before:planners
7|/near-before:play down
-7|/near-before:plea
-5|/near-before:plead for
5|/near-before:pledge
3|/near-before:poilievre
-3|/near-before:point
5|/near-before:policy
5|/near-before:politicians
4|/near-before:poll
6|/near-before:polls
4|/near-before:post
7|/near-before:prefer
-14|/near-before:premier
-6|/near-before:prepare
-11|/near-before:president
-5|/near-before:presidential
7|/near-before:private
-3|/near-before:produce
-5|/near-before:program
11|/near-before:promise
-6|/near-before:proposals
14|/near-before:propose
-10|/near-before:publish
-4|/near-before:push
-3|/near-before:push back
-6|/near-before:put
-6|/near-before:quietly
4|/near-before:race
-10|/near-before:raise
-6|/near-before:range
7|/near-before:rather
7|/near-before:ratio
-7|/near-before:reach
-8|/near-before:read
8|/near-before:ready
-3|/near-before:reckon
20|/near-before:recommend
13|/near-before:recommendation
-5|/near-before:referring
3|/near-before:reform
10|/near-before:refuse
9|/near-before:reiterate
-3|/near-before:related
3|/near-before:rep
-4|/near-before:repeatedly
-14|/near-before:report
5|/near-before:republican
-8|/near-before:request
8|/near-before:research
3|/near-before:retired
12|/near-before:return
-4|/near-before:review
10|/near-before:rich
5|/near-before:right
-7|/near-before:rise
5|/near-before:roger
5|/near-before:room
4|/near-before:rule
-4|/near-before:rule out
6|/near-before:ruling bloc
8|/near-before:ruling parties
-5|/near-before:run
6|/near-before:running
-5|/near-before:same
3|/near-before:sanseito
14|/near-before:say
-8|/near-before:scenarios
3|/near-before:scoff
5|/near-before:seats
-5|/near-before:second
-9|/near-before:security
5|/near-before:see
-6|/near-before:seek
-5|/near-before:seen
4|/near-before:sees
3|/near-before:sen
3|/near-before:senator
-3|/near-before:senior
6|/near-before:serious
6|/near-before:services
-4|/near-before:set aside
3|/near-before:settle
3|/near-before:settle for
3|/near-before:share
11|/near-before:she
4|/near-before:shoot for
-10|/near-before:short
16|/near-before:should
6|/near-before:sign
-3|/near-before:signal
-5|/near-before:simulations
6|/near-before:since
6|/near-before:sir
-3|/near-before:sketched
6|/near-before:slip
4|/near-before:so
-6|/near-before:some
-6|/near-before:sound out
-6|/near-before:speak
-4|/near-before:splits
-5|/near-before:spokesperson
-7|/near-before:staff
-8|/near-before:stand
-7|/near-before:standard
3|/near-before:state
5|/near-before:steady
-13|/near-before:step
-6|/near-before:still
-5|/near-before:stop short
4|/near-before:straight
4|/near-before:strategic
-8|/near-before:strategy
-5|/near-before:study
3|/near-before:such
19|/near-before:suggest
9|/near-before:suggestion
-10|/near-before:sumar
8|/near-before:summit
5|/near-before:support
3|/near-before:supports
8|/near-before:take
-5|/near-before:talk of
3|/near-before:tamura
-8|/near-before:target
-15|/near-before:tax
6|/near-before:taylor
-7|/near-before:tell
-9|/near-before:term
-13|/near-before:that
4|/near-before:the chancellor
5|/near-before:the state
-13|/near-before:their
4|/near-before:them
6|/near-before:then
15|/near-before:think
-7|/near-before:third
7|/near-before:though
-8|/near-before:three
5|/near-before:time
-3|/near-before:times
8|/near-before:too
3|/near-before:top
-3|/near-before:towards
3|/near-before:trail
-9|/near-before:trillion
3|/near-before:try
-3|/near-before:turn down
-15|/near-before:under
3|/near-before:upper
7|/near-before:upward
6|/near-before:urge
-13|/near-before:version
12|/near-before:view
5|/near-before:visitors
-3|/near-before:vote for
-3|/near-before:vote on
-8|/near-before:voters
8|/near-before:want
-12|/near-before:was
-14|/near-before:way
5|/near-before:we
-15|/near-before:weigh
9|/near-before:well
4|/near-before:were
-7|/near-before:what
-4|/near-before:when
8|/near-before:where
-23|/near-before:which
-8|/near-before:while
22|/near-before:who
-9|/near-before:why
8|/near-before:wicker
3|/near-before:will
8|/near-before:wing
-6|/near-before:with
6|/near-before:within
-6|/near-before:words
-6|/near-before:work
3|/near-before:work toward
5|/near-before:world
8|/near-before:would
5|/near-before:wun
-3|/near-before:yardstick
5|/near-before:year
4|/near-before:years
11|/other after-joint:0 near
-5|/other after-joint:1 far
3|/other after-joint:1 mid
4|/other after-joint:1 near
-5|/other after-joint:2 far
-6|/other after-joint:2 mid
-5|/other after-joint:3 mid
6|/other after-led:\" far joined
8|/other after-led:\" near joined
8|/other after-led:, far joined
-4|/other after-led:, near joined
-4|/other after-led:and far joined
-3|/other after-led:and near joined
3|/other after-led:by near free
-4|/other after-led:for far joined
-5|/other after-led:foreign minister far joined
7|/other after-led:in far free
-3|/other after-led:in far joined
5|/other after-led:next near free
5|/other after-led:of near free
3|/other after-led:senior near joined
-3|/other after-led:that far joined
12|/other after-led:that near free
-3|/other after-led:to far joined
-3|/other after-led:to near free
-4|/other after-led:what near free
4|/other after-led:whether far joined
-4|/other after-led:which near joined
-9|/other after:body name
10|/other after:capital name
-9|/other after:country name
8|/other after:country owner
-7|/other after:gov name
8|/other after:leader name
-3|/other after:people name
-6|/other after:pronoun name
4|/other after:pronoun owner
-7|/other before-clause:after-figure inside name capital
5|/other before-clause:after-figure inside name country
7|/other before-clause:after-figure inside name gov
4|/other before-clause:after-figure inside name leader
-10|/other before-clause:after-figure opens name country
7|/other before-clause:after-figure opens name leader
4|/other before-clause:after-figure opens name pronoun
-5|/other before-clause:free inside name body
13|/other before-clause:free inside name country
-7|/other before-clause:free inside name gov
-5|/other before-clause:free inside name leader
10|/other before-clause:free inside name pronoun
4|/other before-clause:free inside owner capital
-4|/other before-clause:free inside owner country
6|/other before-clause:free inside owner leader
11|/other before-clause:free inside owner pronoun
-4|/other before-clause:free opens name body
9|/other before-clause:free opens name capital
-3|/other before-clause:free opens name country
6|/other before-clause:free opens name gov
-4|/other before-clause:free opens name leader
8|/other before-clause:free opens name pronoun
3|/other before-clause:free opens owner capital
-6|/other before-clause:free opens owner pronoun
8|/other before-far:20
14|/other before-far:4
10|/other before-far:9
-9|/other before-free:0 after-figure name near
12|/other before-free:0 free owner near
14|/other before-free:1 after-figure name near
-6|/other before-free:1 after-figure owner far
5|/other before-free:1 after-figure owner near
-6|/other before-free:1 free name far
16|/other before-free:1 free name near
-3|/other before-free:1 free owner far
3|/other before-free:1 free owner near
3|/other before-free:2 free name near
4|/other before-free:3 free name far
9|/other before-joint:0 after-figure
25|/other before-joint:0 free
8|/other before-joint:1 free
-4|/other before-joint:2 after-figure
-10|/other before-joint:2 free
3|/other before-joint:3 free
10|/other before-led:
4|/other before-led:'s
-3|/other before-led:,
4|/other before-led:-
9|/other before-led:--
-3|/other before-led::
4|/other before-led:DATE
-9|/other before-led:and
3|/other before-led:ask
3|/other before-led:back
3|/other before-led:behind
5|/other before-led:by
-3|/other before-led:elect
-7|/other before-led:expect
-3|/other before-led:foreign minister
-4|/other before-led:increase
3|/other before-led:its
5|/other before-led:put
11|/other before-led:say
-5|/other before-led:see
4|/other before-led:tell
3|/other before-led:the
-8|/other before-led:to
-9|/other before-led:what
3|/other before-led:which
8|/other before-led:while
-5|/other before-led:whom
10|/other before-led:with
3|/other before-led:—
-9|/other before:body name
-7|/other before:body owner
7|/other before:capital owner
5|/other before:country name
-5|/other before:country owner
6|/other before:gov name
10|/other before:leader owner
-3|/other before:nongov name
20|/other before:pronoun name
5|/other before:pronoun owner
3|/other named:1
13|/other named:2
18|/other named:3
5|/other speaker:body
14|/other speaker:capital
-4|/other speaker:gov
19|/other speaker:leader
-6|/other speaker:pronoun
-4|/other subject-of:agree
7|/other subject-of:ask
-9|/other subject-of:ask for
-5|/other subject-of:back
-14|/other subject-of:be
9|/other subject-of:call on
5|/other subject-of:commit
-4|/other subject-of:expect
-7|/other subject-of:get
-5|/other subject-of:go
3|/other subject-of:mention
-7|/other subject-of:name
4|/other subject-of:prefer
5|/other subject-of:propose
5|/other subject-of:put
-5|/other subject-of:reach
3|/other subject-of:recommend
-11|/other subject-of:spend
10|/other subject-of:urge
8|/other subject-of:want
-8|/other subject:be pronoun
-6|/other subject:demand body
7|/other subject:demand capital
-6|/other subject:demand country
9|/other subject:demand gov
-5|/other subject:demand leader
20|/other subject:demand pronoun
-4|/other subject:move country
6|/other subject:move leader
-8|/other subject:move pronoun
-4|/other subject:pledge body
5|/other subject:pledge country
-4|/other subject:pledge pronoun
3|/other subject:proposal country
11|/other subject:proposal pronoun
-4|/other subject:spend country
3|/other subject:spend pronoun
-41|/other unnamed
-35|/other unnamed-beside-others
-5|/role-class-home:CHN CHN
-3|/role-class-home:CHN JPN
-13|/role-class-home:JPN JPN
-7|/role-class-home:JPN land
-19|/role-class-home:NATO JPN
-5|/role-class-home:NATO land
10|/role-class-home:NATO member
13|/role-class-home:USA CHN
39|/role-class-home:USA JPN
-14|/role-class-home:USA NATO
34|/role-class-home:USA land
-33|/role-class-home:USA member
-5|/role-class-home:foe member
-3|/role-class-home:land CHN
-11|/role-class-home:land JPN
-15|/role-class-home:land land
6|/role-class-home:member NATO
-5|/role-class-of:CHN ALLIES
-3|/role-class-of:CHN JPN
-26|/role-class-of:JPN ALLIES
3|/role-class-of:JPN NATO
-9|/role-class-of:NATO ALLIES
-9|/role-class-of:NATO JPN
-7|/role-class-of:NATO USA
15|/role-class-of:NATO member
45|/role-class-of:USA ALLIES
7|/role-class-of:USA JPN
4|/role-class-of:USA NATO
6|/role-class-of:USA land
-21|/role-class-of:USA member
-6|/role-class-of:foe NATO
-8|/role-class-of:land ALLIES
-10|/role-class-of:land JPN
-8|/role-class-of:land USA
-5|/role-class-of:land member
4|/role-class-of:member ALLIES
18|/role-class-of:member NATO
-16|/role-class-of:member member
-10|/role-class:CHN
3|/role-class:EU
-23|/role-class:JPN
-13|/role-class:NATO
39|/role-class:USA
-10|/role-class:foe
-32|/role-class:land
5|/role-class:member
18|/role:nobody
-42|/role:other
24|/role:spender
46|/ruled
42|/ruled:other
4|/ruled:spender
-5|/says:base
-31|/says:ed
10|/says:ing
-7|/says:s
-4|/speaker-form:country
-10|/speaker-form:gov
9|/speaker-form:leader
-4|/speaker-form:none
40|/speaker-form:nongov
-9|/speaker-form:pronoun
6|/speaker:body
10|/speaker:capital
-3|/speaker:country
11|/speaker:gov
53|/speaker:leader
-14|/speaker:nongov
11|/speaker:people
12|/speaker:pronoun
-8|/spender after-joint:0 far
-17|/spender after-joint:0 mid
6|/spender after-joint:1 far
7|/spender after-joint:1 mid
9|/spender after-joint:1 near
-5|/spender after-joint:2 far
7|/spender after-joint:2 mid
8|/spender after-joint:3 mid
-8|/spender after-joint:3 near
7|/spender after-led:\" far joined
3|/spender after-led:# far joined
16|/spender after-led:, far joined
-7|/spender after-led:; near joined
-5|/spender after-led:as near free
-6|/spender after-led:as near joined
3|/spender after-led:bring far joined
5|/spender after-led:by far joined
-4|/spender after-led:by near free
-5|/spender after-led:for near free
8|/spender after-led:gdp near free
-4|/spender after-led:his far joined
-5|/spender after-led:if far joined
11|/spender after-led:if near joined
7|/spender after-led:in far joined
6|/spender after-led:level far joined
3|/spender after-led:most near free
9|/spender after-led:next far free
8|/spender after-led:next near free
3|/spender after-led:of far free
-7|/spender after-led:of far joined
-6|/spender after-led:of near free
-3|/spender after-led:of near joined
3|/spender after-led:prime minister far joined
-5|/spender after-led:ruling far free
3|/spender after-led:say near joined
8|/spender after-led:senior far joined
9|/spender after-led:several far joined
-3|/spender after-led:tell far joined
5|/spender after-led:that far joined
-4|/spender after-led:that near free
4|/spender after-led:that near joined
-6|/spender after-led:this far free
-3|/spender after-led:this near free
-5|/spender after-led:to far joined
-5|/spender after-led:to near free
-7|/spender after-led:when near joined
5|/spender after-led:where near joined
5|/spender after-led:which near joined
-3|/spender after-led:write far joined
8|/spender after:body name
-7|/spender after:capital name
8|/spender after:capital owner
-16|/spender after:country owner
13|/spender after:gov name
4|/spender after:gov owner
13|/spender after:leader name
-13|/spender after:nongov name
-9|/spender after:nongov owner
-10|/spender after:people owner
15|/spender after:pronoun name
-9|/spender after:pronoun owner
-5|/spender before-clause:after-figure inside name body
6|/spender before-clause:after-figure inside name leader
-5|/spender before-clause:after-figure inside name nongov
-4|/spender before-clause:after-figure inside owner gov
5|/spender before-clause:after-figure inside owner pronoun
6|/spender before-clause:after-figure opens name body
7|/spender before-clause:after-figure opens name country
-5|/spender before-clause:after-figure opens name leader
-5|/spender before-clause:after-figure opens name pronoun
9|/spender before-clause:free inside name body
-12|/spender before-clause:free inside name country
10|/spender before-clause:free inside name gov
13|/spender before-clause:free inside name leader
-13|/spender before-clause:free inside name pronoun
10|/spender before-clause:free inside owner country
-9|/spender before-clause:free inside owner gov
3|/spender before-clause:free inside owner nongov
-5|/spender before-clause:free inside owner pronoun
10|/spender before-clause:free opens name body
6|/spender before-clause:free opens name gov
-4|/spender before-clause:free opens name leader
-4|/spender before-clause:free opens name pronoun
10|/spender before-clause:free opens owner body
6|/spender before-clause:free opens owner capital
3|/spender before-clause:free opens owner country
10|/spender before-clause:free opens owner gov
3|/spender before-clause:free opens owner leader
-3|/spender before-clause:free opens owner nongov
-8|/spender before-clause:free opens owner people
-11|/spender before-clause:free opens owner pronoun
5|/spender before-far:9
3|/spender before-free:0 after-figure name far
-5|/spender before-free:0 after-figure name near
3|/spender before-free:0 after-figure owner near
-11|/spender before-free:0 free name near
4|/spender before-free:0 free owner far
-4|/spender before-free:1 after-figure name far
5|/spender before-free:1 free name far
7|/spender before-free:1 free name near
10|/spender before-free:1 free owner near
5|/spender before-free:2 free name far
-7|/spender before-free:2 free owner near
-11|/spender before-joint:0 after-figure
-6|/spender before-joint:0 free
8|/spender before-joint:1 after-figure
7|/spender before-joint:1 free
16|/spender before-joint:2 free
-3|/spender before-joint:3 after-figure
-5|/spender before-joint:3 free
11|/spender before-led:
7|/spender before-led:'
3|/spender before-led:'s
8|/spender before-led:(
13|/spender before-led:,
10|/spender before-led:-
4|/spender before-led:;
-3|/spender before-led:DATE
-5|/spender before-led:PARTY
7|/spender before-led:a
-4|/spender before-led:analysis
-5|/spender before-led:and
-4|/spender before-led:ask
11|/spender before-led:because
7|/spender before-led:believe
5|/spender before-led:between
9|/spender before-led:bring
-4|/spender before-led:call on
-3|/spender before-led:campaign
-8|/spender before-led:chairs
5|/spender before-led:chief
6|/spender before-led:cite
6|/spender before-led:commit
3|/spender before-led:defence minister
9|/spender before-led:defense secretary
3|/spender before-led:did
-8|/spender before-led:every
-4|/spender before-led:expect
-3|/spender before-led:find
3|/spender before-led:for
-6|/spender before-led:from
8|/spender before-led:hands
-5|/spender before-led:has
-5|/spender before-led:have
7|/spender before-led:her
4|/spender before-led:his
-4|/spender before-led:how
-14|/spender before-led:in
-7|/spender before-led:keep
-8|/spender before-led:leader
5|/spender before-led:leads
3|/spender before-led:let
-6|/spender before-led:lift
4|/spender before-led:make
-3|/spender before-led:mr
-3|/spender before-led:next
5|/spender before-led:not
5|/spender before-led:now
-26|/spender before-led:of
-6|/spender before-led:on
-6|/spender before-led:one
5|/spender before-led:over
19|/spender before-led:president
-6|/spender before-led:prime minister
11|/spender before-led:raise
-7|/spender before-led:say
4|/spender before-led:see
-3|/spender before-led:smaller
3|/spender before-led:some
5|/spender before-led:start
5|/spender before-led:suggest
-3|/spender before-led:take
-13|/spender before-led:tell
-6|/spender before-led:that
11|/spender before-led:the
-14|/spender before-led:though
-3|/spender before-led:top
7|/spender before-led:two
-7|/spender before-led:under
-7|/spender before-led:urge
-5|/spender before-led:view
4|/spender before-led:want
7|/spender before-led:when
-4|/spender before-led:which
7|/spender before-led:why
-5|/spender before-led:with
11|/spender before-led:within
9|/spender before-led:yet
-4|/spender before-led:—
19|/spender before:body name
11|/spender before:body owner
4|/spender before:capital owner
-7|/spender before:country name
10|/spender before:country owner
11|/spender before:gov name
-3|/spender before:gov owner
9|/spender before:leader name
3|/spender before:leader owner
-7|/spender before:nongov name
-3|/spender before:people name
-8|/spender before:people owner
-20|/spender before:pronoun name
-11|/spender before:pronoun owner
-7|/spender named:1
11|/spender named:2
17|/spender named:3
-4|/spender speaker:capital
-4|/spender speaker:country
16|/spender speaker:gov
35|/spender speaker:leader
-14|/spender speaker:nongov
10|/spender speaker:people
19|/spender speaker:pronoun
4|/spender subject-of:about
-5|/spender subject-of:advocate
6|/spender subject-of:aim
5|/spender subject-of:amount
-5|/spender subject-of:argue
-3|/spender subject-of:argue for
-4|/spender subject-of:arrive
-7|/spender subject-of:ask
8|/spender subject-of:be
-4|/spender subject-of:believe
-3|/spender subject-of:call
6|/spender subject-of:call on
-10|/spender subject-of:campaign
-5|/spender subject-of:clamor
-5|/spender subject-of:come to
4|/spender subject-of:commit
6|/spender subject-of:consider
6|/spender subject-of:debate
3|/spender subject-of:decide
4|/spender subject-of:decline
-10|/spender subject-of:demand
4|/spender subject-of:deny
11|/spender subject-of:discuss
-4|/spender subject-of:dismiss
-3|/spender subject-of:end
3|/spender subject-of:examine
4|/spender subject-of:eye
6|/spender subject-of:favor
-3|/spender subject-of:favour
-7|/spender subject-of:fend off
3|/spender subject-of:fix
4|/spender subject-of:float
9|/spender subject-of:get
-5|/spender subject-of:give
-7|/spender subject-of:hold
17|/spender subject-of:hope
3|/spender subject-of:insist on
-4|/spender subject-of:keep
10|/spender subject-of:like
3|/spender subject-of:like to see
-5|/spender subject-of:live with
5|/spender subject-of:lower
-6|/spender subject-of:mention
9|/spender subject-of:mull
-6|/spender subject-of:offer
-4|/spender subject-of:pay
-7|/spender subject-of:play down
5|/spender subject-of:plead for
-3|/spender subject-of:pledge
-3|/spender subject-of:prefer
-6|/spender subject-of:promise
3|/spender subject-of:push back
6|/spender subject-of:put
-15|/spender subject-of:raise
7|/spender subject-of:reach
-6|/spender subject-of:recommend
-7|/spender subject-of:refuse
3|/spender subject-of:reject
-5|/spender subject-of:return
7|/spender subject-of:rise
17|/spender subject-of:rule out
-3|/spender subject-of:scoff
-3|/spender subject-of:settle on
-3|/spender subject-of:shoot for
5|/spender subject-of:sound out
3|/spender subject-of:speak of
6|/spender subject-of:spend
-6|/spender subject-of:stop
8|/spender subject-of:study
4|/spender subject-of:suggest
-4|/spender subject-of:take
-4|/spender subject-of:talk of
-5|/spender subject-of:tell
-6|/spender subject-of:think
-7|/spender subject-of:toy with
6|/spender subject-of:turn down
3|/spender subject-of:vote on
10|/spender subject-of:want
11|/spender subject-of:weigh
-7|/spender subject-of:write
-8|/spender subject:be country
15|/spender subject:be leader
-3|/spender subject:be nongov
-8|/spender subject:cap leader
13|/spender subject:demand body
-7|/spender subject:demand capital
7|/spender subject:demand country
-7|/spender subject:demand gov
27|/spender subject:demand leader
-10|/spender subject:demand nongov
-17|/spender subject:demand pronoun
3|/spender subject:denial body
4|/spender subject:denial country
4|/spender subject:denial gov
3|/spender subject:denial leader
-3|/spender subject:denial people
-3|/spender subject:level gov
-4|/spender subject:level pronoun
-10|/spender subject:move body
-5|/spender subject:move gov
-8|/spender subject:move leader
6|/spender subject:move nongov
-6|/spender subject:pledge body
10|/spender subject:pledge capital
-6|/spender subject:pledge leader
-9|/spender subject:pledge nongov
4|/spender subject:pledge pronoun
15|/spender subject:proposal body
19|/spender subject:proposal capital
10|/spender subject:proposal country
9|/spender subject:proposal gov
3|/spender subject:spend body
-5|/spender subject:spend capital
5|/spender subject:spend leader
3|/spender unnamed
-3|/subject-form:allies
-9|/subject-form:body
-11|/subject-form:capital
4|/subject-form:country
-10|/subject-form:gov
-6|/subject-form:leader
14|/subject-form:none
41|/subject-form:nongov
4|/subject-of:about
3|/subject-of:advise
-5|/subject-of:advocate
-4|/subject-of:agree
7|/subject-of:aim
5|/subject-of:amount
-5|/subject-of:argue
-3|/subject-of:argue for
-4|/subject-of:arrive
-7|/subject-of:ask for
-4|/subject-of:back
-6|/subject-of:be
-4|/subject-of:believe
-4|/subject-of:call
15|/subject-of:call on
-8|/subject-of:campaign
-5|/subject-of:clamor
9|/subject-of:commit
7|/subject-of:consider
6|/subject-of:debate
3|/subject-of:decide
4|/subject-of:decline
-10|/subject-of:demand
4|/subject-of:deny
10|/subject-of:discuss
-4|/subject-of:dismiss
-3|/subject-of:end
3|/subject-of:examine
4|/subject-of:eye
6|/subject-of:favor
-3|/subject-of:favour
-7|/subject-of:fend off
3|/subject-of:fix
5|/subject-of:float
-3|/subject-of:give
-5|/subject-of:go
-3|/subject-of:grow
-6|/subject-of:hold
19|/subject-of:hope
3|/subject-of:insist on
-4|/subject-of:keep
10|/subject-of:like
3|/subject-of:like to see
-5|/subject-of:live with
5|/subject-of:lower
-3|/subject-of:mention
9|/subject-of:mull
-7|/subject-of:name
-6|/subject-of:offer
-4|/subject-of:pay
-7|/subject-of:play down
5|/subject-of:plead for
-3|/subject-of:pledge
-6|/subject-of:promise
4|/subject-of:propose
3|/subject-of:push back
11|/subject-of:put
-15|/subject-of:raise
-3|/subject-of:recommend
-10|/subject-of:refuse
-5|/subject-of:return
8|/subject-of:rise
17|/subject-of:rule out
-3|/subject-of:scoff
-3|/subject-of:seek
-3|/subject-of:settle on
-3|/subject-of:shoot for
3|/subject-of:signal
5|/subject-of:sound out
4|/subject-of:speak of
-4|/subject-of:spend
-6|/subject-of:stop
8|/subject-of:study
4|/subject-of:suggest
-3|/subject-of:take
-4|/subject-of:talk of
-6|/subject-of:tell
-5|/subject-of:think
-7|/subject-of:toy with
6|/subject-of:turn down
11|/subject-of:urge
3|/subject-of:vote on
18|/subject-of:want
11|/subject-of:weigh
-7|/subject-of:write
-4|/subject-speaker:body leader
-9|/subject-speaker:body none
7|/subject-speaker:body nongov
3|/subject-speaker:capital leader
-9|/subject-speaker:capital none
-5|/subject-speaker:capital pronoun
3|/subject-speaker:country capital
-3|/subject-speaker:country country
3|/subject-speaker:country gov
-11|/subject-speaker:country none
16|/subject-speaker:country nongov
-7|/subject-speaker:country pronoun
-4|/subject-speaker:gov capital
-7|/subject-speaker:gov country
3|/subject-speaker:gov gov
9|/subject-speaker:gov none
-6|/subject-speaker:gov nongov
-5|/subject-speaker:gov pronoun
11|/subject-speaker:leader leader
-14|/subject-speaker:leader none
6|/subject-speaker:none country
3|/subject-speaker:none leader
3|/subject-speaker:none none
11|/subject-speaker:none nongov
-6|/subject-speaker:none pronoun
3|/subject-speaker:nongov body
9|/subject-speaker:nongov none
11|/subject-speaker:nongov nongov
10|/subject-speaker:nongov pronoun
-3|/subject-speaker:people leader
4|/subject-speaker:people none
3|/subject-speaker:pronoun body
-15|/subject-speaker:pronoun gov
-4|/subject-speaker:pronoun leader
14|/subject-speaker:pronoun none
-3|/subject-speaker:pronoun nongov
7|/subject-speaker:pronoun pronoun
-8|/subject:be country
14|/subject:be leader
-3|/subject:be nongov
-6|/subject:be pronoun
-8|/subject:cap leader
7|/subject:demand body
22|/subject:demand leader
-10|/subject:demand nongov
3|/subject:demand people
3|/subject:demand pronoun
3|/subject:denial country
3|/subject:denial gov
3|/subject:denial leader
-3|/subject:denial people
6|/subject:level body
-3|/subject:level gov
-3|/subject:level pronoun
-10|/subject:move body
-3|/subject:move capital
-6|/subject:move country
-5|/subject:move gov
6|/subject:move nongov
-7|/subject:move pronoun
-10|/subject:pledge body
11|/subject:pledge capital
7|/subject:pledge country
-7|/subject:pledge leader
-9|/subject:pledge nongov
15|/subject:proposal body
19|/subject:proposal capital
13|/subject:proposal country
10|/subject:proposal gov
13|/subject:proposal pronoun
3|/subject:spend body
-7|/subject:spend capital
-5|/subject:spend country
5|/subject:spend leader
5|/subject:spend pronoun
-39|/tag:gov
103|/tag:nongov
-22|/tag:person
-40|/tag:source
-38|/unnamed
-36|/unnamed-beside-others
3|benchmark/after-joint:0 mid
-3|benchmark/after-joint:1 far
-3|benchmark/after-joint:2 mid
-3|benchmark/after-led:for far joined
4|benchmark/after-led:that near free
4|benchmark/after-led:whether far joined
-7|benchmark/after:gov name
3|benchmark/after:pronoun name
-3|benchmark/after:pronoun owner
6|benchmark/asked-before:other
-5|benchmark/before-clause:after-figure opens name country
-3|benchmark/before-clause:free inside name body
9|benchmark/before-clause:free inside name capital
3|benchmark/before-clause:free inside name country
4|benchmark/before-clause:free inside name gov
-4|benchmark/before-clause:free inside owner body
4|benchmark/before-clause:free inside owner capital
6|benchmark/before-far:4
-3|benchmark/before-far:60
3|benchmark/before-far:9
-3|benchmark/before-free:0 after-figure name near
7|benchmark/before-free:0 free name near
6|benchmark/before-free:0 free owner near
-5|benchmark/before-free:1 after-figure name near
4|benchmark/before-free:1 free name far
-4|benchmark/before-free:1 free name near
5|benchmark/before-free:2 free name near
8|benchmark/before-joint:0 free
-10|benchmark/before-joint:1 after-figure
4|benchmark/before-joint:1 free
3|benchmark/before-led:'s
7|benchmark/before-led:,
3|benchmark/before-led:--
-3|benchmark/before-led:take
-4|benchmark/before-led:that
5|benchmark/before-led:the
3|benchmark/before-led:—
-3|benchmark/before:body name
-6|benchmark/before:body owner
8|benchmark/before:capital name
5|benchmark/before:capital owner
-3|benchmark/before:country name
6|benchmark/before:gov name
-5|benchmark/before:pronoun name
4|benchmark/governor-form:adopt finite+
4|benchmark/governor-form:agree finite+
3|benchmark/governor-form:be finite+
4|benchmark/governor-form:spend finite+
4|benchmark/governor-form:take finite+
-5|benchmark/governor-kind:demand
7|benchmark/governor-kind:move
-9|benchmark/governor-kind:proposal
4|benchmark/governor-kind:spend
3|benchmark/governor-mood:be finite+
-5|benchmark/governor-mood:demand finite+
9|benchmark/governor-mood:move finite+
4|benchmark/governor-mood:pledge finite+
-3|benchmark/governor-mood:proposal finite+
4|benchmark/governor-mood:spend finite+
4|benchmark/governor:adopt
4|benchmark/governor:agree
4|benchmark/governor:spend
4|benchmark/governor:take
-4|benchmark/has:USA
3|benchmark/has:analysts
-3|benchmark/has:figure
3|benchmark/has:i
-5|benchmark/has:official
6|benchmark/has:officials
3|benchmark/has:people
-5|benchmark/has:spokesperson
-9|benchmark/has:we
-22|benchmark/home:other
5|benchmark/named:1
3|benchmark/named:3
-4|benchmark/near-after:\"
-5|benchmark/near-after:#
-3|benchmark/near-after:.
4|benchmark/near-after:LAND
-9|benchmark/near-after:USA
3|benchmark/near-after:advance
4|benchmark/near-after:allies
5|benchmark/near-after:among
-7|benchmark/near-after:and
-4|benchmark/near-after:as
3|benchmark/near-after:be
8|benchmark/near-after:becoming
-3|benchmark/near-after:benchmark
-3|benchmark/near-after:call
3|benchmark/near-after:common
-5|benchmark/near-after:core
14|benchmark/near-after:countries
-5|benchmark/near-after:defense
4|benchmark/near-after:democracies
-3|benchmark/near-after:floor
-7|benchmark/near-after:for
3|benchmark/near-after:from
-9|benchmark/near-after:gdp
-12|benchmark/near-after:global
5|benchmark/near-after:had
-6|benchmark/near-after:hard
5|benchmark/near-after:has
5|benchmark/near-after:hold up
4|benchmark/near-after:in
-4|benchmark/near-after:included
-5|benchmark/near-after:including
10|benchmark/near-after:into
12|benchmark/near-after:is
4|benchmark/near-after:its
6|benchmark/near-after:made
-6|benchmark/near-after:military
4|benchmark/near-after:nations
-3|benchmark/near-after:needs
7|benchmark/near-after:norm
3|benchmark/near-after:now
-3|benchmark/near-after:related
5|benchmark/near-after:say
7|benchmark/near-after:serious
-3|benchmark/near-after:standard
-3|benchmark/near-after:that
12|benchmark/near-after:the
5|benchmark/near-after:their
12|benchmark/near-after:to
3|benchmark/near-after:was
3|benchmark/near-after:well
5|benchmark/near-after:what
5|benchmark/near-after:yardstick
6|benchmark/near-before:,
-9|benchmark/near-before::
3|benchmark/near-before:;
5|benchmark/near-before:DATE
15|benchmark/near-before:LAND
-14|benchmark/near-before:USA
7|benchmark/near-before:a
4|benchmark/near-before:analysts
16|benchmark/near-before:and
-5|benchmark/near-before:as
4|benchmark/near-before:asia
-8|benchmark/near-before:by
5|benchmark/near-before:clear
8|benchmark/near-before:europe
-5|benchmark/near-before:everyone
-6|benchmark/near-before:for
-4|benchmark/near-before:global
-4|benchmark/near-before:has
-7|benchmark/near-before:he
5|benchmark/near-before:if
15|benchmark/near-before:in
-3|benchmark/near-before:is
4|benchmark/near-before:it
4|benchmark/near-before:norm
7|benchmark/near-before:of
6|benchmark/near-before:officials
-7|benchmark/near-before:say
6|benchmark/near-before:see
-7|benchmark/near-before:standard
-3|benchmark/near-before:strategy
4|benchmark/near-before:take
4|benchmark/near-before:that
-7|benchmark/near-before:to
5|benchmark/near-before:was
-3|benchmark/near-before:what
-5|benchmark/near-before:which
3|benchmark/near-before:who
5|benchmark/near-before:world
3|benchmark/other after-joint:0 mid
-3|benchmark/other after-joint:2 mid
-3|benchmark/other after-led:for far joined
4|benchmark/other after-led:that near free
4|benchmark/other after-led:whether far joined
-7|benchmark/other after:gov name
5|benchmark/other after:pronoun name
-3|benchmark/other after:pronoun owner
-5|benchmark/other before-clause:after-figure opens name country
4|benchmark/other before-clause:free inside name capital
3|benchmark/other before-clause:free inside name country
4|benchmark/other before-clause:free inside name gov
4|benchmark/other before-clause:free inside owner capital
7|benchmark/other before-far:4
5|benchmark/other before-far:9
-3|benchmark/other before-free:0 after-figure name near
9|benchmark/other before-free:0 free name near
6|benchmark/other before-free:0 free owner near
-5|benchmark/other before-free:1 after-figure name near
4|benchmark/other before-free:1 free name far
-3|benchmark/other before-free:1 free name near
5|benchmark/other before-free:2 free name near
15|benchmark/other before-joint:0 free
-8|benchmark/other before-joint:1 after-figure
4|benchmark/other before-joint:1 free
3|benchmark/other before-joint:3 free
3|benchmark/other before-led:'s
7|benchmark/other before-led:,
3|benchmark/other before-led:--
-4|benchmark/other before-led:by
-4|benchmark/other before-led:that
5|benchmark/other before-led:the
3|benchmark/other before-led:—
4|benchmark/other before:capital name
5|benchmark/other before:capital owner
-3|benchmark/other before:country name
6|benchmark/other before:gov name
-3|benchmark/other before:pronoun name
11|benchmark/other named:1
5|benchmark/other named:3
3|benchmark/other speaker:body
4|benchmark/other speaker:capital
5|benchmark/other speaker:gov
7|benchmark/other speaker:leader
-4|benchmark/other subject-of:agree
-4|benchmark/other subject-of:be
6|benchmark/other subject-of:call
-3|benchmark/other subject:be pronoun
3|benchmark/other subject:demand capital
3|benchmark/other subject:demand gov
3|benchmark/other subject:demand pronoun
-4|benchmark/other subject:pledge body
-14|benchmark/other unnamed
-3|benchmark/role-class-home:CHN CHN
-21|benchmark/role-class-home:JPN JPN
-3|benchmark/role-class-home:JPN land
-4|benchmark/role-class-home:NATO JPN
-3|benchmark/role-class-home:NATO land
23|benchmark/role-class-home:USA JPN
19|benchmark/role-class-home:USA land
-5|benchmark/role-class-home:USA member
-3|benchmark/role-class-home:land JPN
-4|benchmark/role-class-home:land land
3|benchmark/role-class-home:member member
-4|benchmark/role-class-of:CHN ALLIES
-20|benchmark/role-class-of:JPN ALLIES
-3|benchmark/role-class-of:JPN NATO
-7|benchmark/role-class-of:NATO ALLIES
33|benchmark/role-class-of:USA ALLIES
3|benchmark/role-class-of:USA NATO
-3|benchmark/role-class-of:land NATO
-3|benchmark/role-class-of:land USA
4|benchmark/role-class-of:member NATO
-4|benchmark/role-class:CHN
-24|benchmark/role-class:JPN
-7|benchmark/role-class:NATO
39|benchmark/role-class:USA
-8|benchmark/role-class:land
4|benchmark/role-class:member
13|benchmark/role:nobody
-15|benchmark/role:spender
4|benchmark/ruled:nobody
8|benchmark/ruled:other
-14|benchmark/ruled:spender
4|benchmark/says:base
-16|benchmark/says:ed
-6|benchmark/says:s
3|benchmark/speaker-form:country
15|benchmark/speaker-form:none
3|benchmark/speaker:body
4|benchmark/speaker:capital
5|benchmark/speaker:gov
7|benchmark/speaker:leader
-5|benchmark/spender before-clause:free inside name body
-4|benchmark/spender before-clause:free inside owner body
-4|benchmark/spender before-far:20
-3|benchmark/spender before-free:1 free owner near
-6|benchmark/spender before-joint:0 free
-5|benchmark/spender before:body name
-6|benchmark/spender before:body owner
4|benchmark/spender before:capital name
-6|benchmark/spender named:1
-4|benchmark/spender unnamed
3|benchmark/subject-form:body
-7|benchmark/subject-form:capital
7|benchmark/subject-form:country
15|benchmark/subject-form:none
-7|benchmark/subject-form:pronoun
-4|benchmark/subject-of:agree
-4|benchmark/subject-of:be
6|benchmark/subject-of:call
4|benchmark/subject-speaker:body none
-3|benchmark/subject-speaker:capital none
3|benchmark/subject-speaker:country country
5|benchmark/subject-speaker:country none
10|benchmark/subject-speaker:none none
6|benchmark/subject-speaker:none pronoun
-5|benchmark/subject-speaker:pronoun pronoun
-6|benchmark/subject:be body
6|benchmark/subject:be capital
-3|benchmark/subject:be pronoun
3|benchmark/subject:demand capital
3|benchmark/subject:demand gov
3|benchmark/subject:demand pronoun
-3|benchmark/subject:move body
-6|benchmark/subject:pledge body
-8|benchmark/tag:gov
6|benchmark/tag:nongov
-3|benchmark/tag:source
-18|benchmark/unnamed
-3|benchmark/unnamed-beside-others
-7|demand/after-joint:0 near
-5|demand/after-joint:1 mid
5|demand/after-joint:1 near
-7|demand/after-joint:2 far
-6|demand/after-joint:2 mid
5|demand/after-led:\" far joined
-5|demand/after-led:, near joined
-3|demand/after-led:and near free
-3|demand/after-led:and near joined
-3|demand/after-led:as near free
4|demand/after-led:by near free
-5|demand/after-led:foreign minister far joined
9|demand/after-led:that near free
-6|demand/after-led:what near free
8|demand/after-led:which near joined
-9|demand/after:body name
-4|demand/after:country name
9|demand/after:country owner
-5|demand/after:gov name
4|demand/after:leader name
-12|demand/after:pronoun name
-4|demand/after:pronoun owner
31|demand/asked-before:other
8|demand/asked-before:spender
-4|demand/before-clause:after-figure inside name body
-6|demand/before-clause:after-figure inside name capital
6|demand/before-clause:after-figure inside name country
5|demand/before-clause:after-figure inside name leader
-3|demand/before-clause:after-figure opens name capital
-4|demand/before-clause:after-figure opens owner body
17|demand/before-clause:free inside name body
5|demand/before-clause:free inside name capital
-5|demand/before-clause:free inside name gov
7|demand/before-clause:free inside name leader
3|demand/before-clause:free inside name pronoun
6|demand/before-clause:free inside owner body
9|demand/before-clause:free inside owner leader
5|demand/before-clause:free inside owner pronoun
-3|demand/before-clause:free opens name body
-3|demand/before-clause:free opens name capital
-11|demand/before-clause:free opens name country
6|demand/before-clause:free opens name leader
-3|demand/before-clause:free opens name pronoun
9|demand/before-clause:free opens owner body
-5|demand/before-clause:free opens owner pronoun
3|demand/before-far:1
8|demand/before-far:20
5|demand/before-far:4
6|demand/before-far:60
5|demand/before-far:9
-10|demand/before-free:0 after-figure name near
-7|demand/before-free:0 free name near
4|demand/before-free:0 free owner far
12|demand/before-free:0 free owner near
3|demand/before-free:1 after-figure name near
-5|demand/before-free:1 after-figure owner far
9|demand/before-free:1 free name far
6|demand/before-free:1 free name near
-4|demand/before-free:1 free owner far
12|demand/before-free:1 free owner near
-3|demand/before-free:2 free name near
4|demand/before-free:3 free name far
-5|demand/before-joint:0 after-figure
11|demand/before-joint:0 free
11|demand/before-joint:1 free
-3|demand/before-joint:2 after-figure
8|demand/before-joint:2 free
7|demand/before-joint:3 free
-12|demand/before-led:\"
4|demand/before-led:,
4|demand/before-led:-
-4|demand/before-led::
-6|demand/before-led:and
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
-3|demand/before-led:on
10|demand/before-led:president
7|demand/before-led:say
-5|demand/before-led:see
6|demand/before-led:suggest
-4|demand/before-led:that
14|demand/before-led:the
-4|demand/before-led:to
3|demand/before-led:urge
-3|demand/before-led:whether
-5|demand/before-led:whom
9|demand/before:body name
11|demand/before:body owner
-7|demand/before:capital name
4|demand/before:capital owner
-7|demand/before:country name
-6|demand/before:gov name
16|demand/before:leader name
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
-42|demand/home:other
-55|demand/home:spender
8|demand/named:1
9|demand/named:2
26|demand/named:3
-4|demand/near-after:\"
-3|demand/near-after:'s
-13|demand/near-after:,
-23|demand/near-after:.
-4|demand/near-after:LAND
-4|demand/near-after:USA
-3|demand/near-after:and
-3|demand/near-after:by
-6|demand/near-after:gdp
-3|demand/near-after:has
-10|demand/near-after:of
-4|demand/near-after:on
-8|demand/near-after:the
-4|demand/near-after:to
-6|demand/near-before:\"
-3|demand/near-before:#
-4|demand/near-before:'s
-9|demand/near-before:,
-4|demand/near-before::
-9|demand/near-before:LAND
-3|demand/near-before:NATO
-7|demand/near-before:USA
-4|demand/near-before:a
-4|demand/near-before:and
-3|demand/near-before:call for
-3|demand/near-before:for
-4|demand/near-before:he
-5|demand/near-before:it
-3|demand/near-before:of
-5|demand/near-before:say
-5|demand/near-before:should
-6|demand/near-before:spend
-4|demand/near-before:that
-9|demand/near-before:the
-3|demand/near-before:they
-14|demand/near-before:to
6|demand/other after-joint:0 near
5|demand/other after-joint:1 far
9|demand/other after-joint:1 near
-4|demand/other after-joint:2 far
-5|demand/other after-joint:2 mid
4|demand/other after-led:by near free
-5|demand/other after-led:foreign minister far joined
9|demand/other after-led:that near free
-4|demand/other after-led:what near free
4|demand/other after-led:which near joined
-3|demand/other after:body owner
4|demand/other after:capital name
9|demand/other after:country owner
6|demand/other after:leader name
-5|demand/other after:pronoun name
3|demand/other after:pronoun owner
-6|demand/other before-clause:after-figure inside name capital
6|demand/other before-clause:after-figure inside name country
5|demand/other before-clause:after-figure inside name leader
-3|demand/other before-clause:after-figure opens name leader
3|demand/other before-clause:free inside name body
4|demand/other before-clause:free inside name capital
3|demand/other before-clause:free inside name country
5|demand/other before-clause:free inside name leader
6|demand/other before-clause:free inside name pronoun
9|demand/other before-clause:free inside owner leader
6|demand/other before-clause:free inside owner pronoun
-9|demand/other before-clause:free opens name country
4|demand/other before-clause:free opens name leader
-5|demand/other before-clause:free opens owner pronoun
5|demand/other before-far:20
7|demand/other before-far:4
8|demand/other before-far:60
6|demand/other before-far:9
-6|demand/other before-free:0 after-figure name near
-3|demand/other before-free:0 free name near
13|demand/other before-free:0 free owner near
3|demand/other before-free:1 after-figure name far
4|demand/other before-free:1 after-figure name near
14|demand/other before-free:1 free name near
-3|demand/other before-free:1 free owner far
4|demand/other before-free:1 free owner near
-3|demand/other before-free:2 free name near
4|demand/other before-free:3 free name far
18|demand/other before-joint:0 free
8|demand/other before-joint:1 free
3|demand/other before-joint:3 free
-4|demand/other before-led:
-3|demand/other before-led:\"
-5|demand/other before-led:,
4|demand/other before-led:-
-5|demand/other before-led:and
3|demand/other before-led:back
3|demand/other before-led:behind
3|demand/other before-led:by
-7|demand/other before-led:expect
-3|demand/other before-led:his
5|demand/other before-led:in
3|demand/other before-led:its
10|demand/other before-led:president
6|demand/other before-led:say
-5|demand/other before-led:see
5|demand/other before-led:the
-3|demand/other before-led:to
3|demand/other before-led:which
-5|demand/other before-led:whom
3|demand/other before:body name
-4|demand/other before:body owner
-5|demand/other before:capital name
4|demand/other before:capital owner
10|demand/other before:leader name
11|demand/other before:leader owner
7|demand/other before:pronoun name
12|demand/other named:1
20|demand/other named:2
17|demand/other named:3
5|demand/other speaker:capital
-4|demand/other speaker:country
5|demand/other speaker:leader
6|demand/other subject-of:ask
-5|demand/other subject-of:back
-7|demand/other subject-of:call
9|demand/other subject-of:call on
-3|demand/other subject-of:demand
-4|demand/other subject-of:expect
-5|demand/other subject-of:go
4|demand/other subject-of:prefer
-5|demand/other subject-of:reach
-9|demand/other subject-of:spend
9|demand/other subject-of:urge
8|demand/other subject-of:want
6|demand/other subject:demand capital
-3|demand/other subject:demand country
7|demand/other subject:demand leader
9|demand/other subject:demand pronoun
-9|demand/other subject:move country
5|demand/other subject:proposal country
-4|demand/other subject:spend country
-3|demand/other subject:spend pronoun
4|demand/other unnamed-beside-others
-20|demand/role-class-home:JPN JPN
-5|demand/role-class-home:NATO JPN
11|demand/role-class-home:USA CHN
77|demand/role-class-home:USA JPN
-9|demand/role-class-home:USA NATO
56|demand/role-class-home:USA land
-7|demand/role-class-home:USA member
-3|demand/role-class-home:foe member
-6|demand/role-class-home:land JPN
-20|demand/role-class-home:land land
6|demand/role-class-home:member NATO
-15|demand/role-class-home:member member
-6|demand/role-class-of:JPN ALLIES
-4|demand/role-class-of:JPN NATO
-3|demand/role-class-of:JPN USA
-7|demand/role-class-of:JPN land
-5|demand/role-class-of:JPN member
13|demand/role-class-of:USA ALLIES
70|demand/role-class-of:USA JPN
3|demand/role-class-of:USA NATO
45|demand/role-class-of:USA land
-5|demand/role-class-of:foe NATO
-6|demand/role-class-of:land ALLIES
-7|demand/role-class-of:land JPN
-6|demand/role-class-of:land NATO
4|demand/role-class-of:member ALLIES
-7|demand/role-class-of:member NATO
-5|demand/role-class-of:member member
-3|demand/role-class:CHN
-25|demand/role-class:JPN
-5|demand/role-class:NATO
128|demand/role-class:USA
-5|demand/role-class:foe
-30|demand/role-class:land
-6|demand/role-class:member
-43|demand/role:nobody
52|demand/role:other
-9|demand/role:spender
33|demand/ruled
16|demand/ruled:other
17|demand/ruled:spender
-7|demand/says:base
-16|demand/says:ed
-4|demand/says:s
-4|demand/speaker-form:body
-3|demand/speaker-form:country
-3|demand/speaker-form:leader
-21|demand/speaker-form:none
-5|demand/speaker-form:nongov
-6|demand/speaker-form:pronoun
5|demand/speaker:capital
-10|demand/speaker:country
-3|demand/speaker:gov
14|demand/speaker:leader
3|demand/speaker:pronoun
-3|demand/spender after-joint:0 mid
-13|demand/spender after-joint:0 near
-5|demand/spender after-joint:1 far
-7|demand/spender after-joint:1 mid
-3|demand/spender after-joint:1 near
-3|demand/spender after-joint:2 far
-6|demand/spender after-led:, near joined
-3|demand/spender after-led:as near free
-3|demand/spender after-led:of near free
-9|demand/spender after:body name
3|demand/spender after:body owner
-4|demand/spender after:capital name
-6|demand/spender after:country name
-5|demand/spender after:gov name
-7|demand/spender after:pronoun name
-7|demand/spender after:pronoun owner
-4|demand/spender before-clause:after-figure inside name body
14|demand/spender before-clause:free inside name body
-5|demand/spender before-clause:free inside name gov
-3|demand/spender before-clause:free inside name pronoun
6|demand/spender before-clause:free inside owner body
-3|demand/spender before-clause:free opens name body
-3|demand/spender before-clause:free opens name pronoun
8|demand/spender before-clause:free opens owner body
3|demand/spender before-far:1
-3|demand/spender before-far:60
-4|demand/spender before-free:0 after-figure name near
-4|demand/spender before-free:0 free name near
4|demand/spender before-free:0 free owner far
10|demand/spender before-free:1 free name far
-8|demand/spender before-free:1 free name near
8|demand/spender before-free:1 free owner near
-3|demand/spender before-joint:0 after-figure
-7|demand/spender before-joint:0 free
8|demand/spender before-joint:2 free
4|demand/spender before-joint:3 free
-9|demand/spender before-led:\"
9|demand/spender before-led:,
3|demand/spender before-led:ask
-5|demand/spender before-led:for
6|demand/spender before-led:in
-4|demand/spender before-led:its
4|demand/spender before-led:make
3|demand/spender before-led:now
-6|demand/spender before-led:of
-3|demand/spender before-led:on
6|demand/spender before-led:suggest
9|demand/spender before-led:the
5|demand/spender before-led:urge
6|demand/spender before:body name
15|demand/spender before:body owner
-5|demand/spender before:country name
-7|demand/spender before:gov name
6|demand/spender before:leader name
-3|demand/spender before:people owner
-7|demand/spender before:pronoun name
-4|demand/spender named:1
-11|demand/spender named:2
9|demand/spender named:3
-6|demand/spender speaker:country
-5|demand/spender speaker:gov
9|demand/spender speaker:leader
5|demand/spender speaker:pronoun
7|demand/spender subject-of:ask
-4|demand/spender subject-of:ask for
6|demand/spender subject-of:call for
6|demand/spender subject-of:call on
-3|demand/spender subject-of:mention
7|demand/spender subject-of:spend
9|demand/spender subject-of:urge
4|demand/spender subject-of:want
13|demand/spender subject:demand body
21|demand/spender subject:demand leader
-5|demand/spender subject:pledge pronoun
-5|demand/spender subject:proposal country
5|demand/spender subject:spend leader
-5|demand/spender unnamed-beside-others
-6|demand/subject-form:country
-15|demand/subject-form:none
-4|demand/subject-form:nongov
-9|demand/subject-form:pronoun
13|demand/subject-of:ask
-3|demand/subject-of:ask for
-5|demand/subject-of:back
-8|demand/subject-of:call
7|demand/subject-of:call for
16|demand/subject-of:call on
-3|demand/subject-of:demand
-5|demand/subject-of:expect
-3|demand/subject-of:get
-4|demand/subject-of:go
4|demand/subject-of:insist on
-3|demand/subject-of:mention
4|demand/subject-of:prefer
-6|demand/subject-of:reach
18|demand/subject-of:urge
12|demand/subject-of:want
-3|demand/subject-speaker:country none
-6|demand/subject-speaker:none none
-3|demand/subject-speaker:none nongov
-5|demand/subject-speaker:pronoun none
15|demand/subject:demand body
6|demand/subject:demand capital
-4|demand/subject:demand country
-4|demand/subject:demand gov
28|demand/subject:demand leader
11|demand/subject:demand pronoun
-3|demand/subject:move capital
-10|demand/subject:move country
-3|demand/subject:move pronoun
-8|demand/subject:pledge pronoun
-6|demand/subject:spend country
5|demand/subject:spend leader
-5|demand/tag:gov
-15|demand/tag:nongov
-10|demand/tag:person
-7|demand/tag:source
-3|denial/after-joint:0 far
-11|denial/after-joint:0 mid
6|denial/after-joint:0 near
4|denial/after-joint:1 far
26|denial/after-joint:1 mid
9|denial/after-joint:1 near
5|denial/after-joint:2 mid
-4|denial/after-joint:3 near
8|denial/after-led:\" far joined
10|denial/after-led:\" near joined
14|denial/after-led:, far joined
4|denial/after-led:, near joined
-4|denial/after-led:; near joined
-3|denial/after-led:after far joined
-3|denial/after-led:by far joined
3|denial/after-led:during far free
4|denial/after-led:for far joined
8|denial/after-led:for near free
-4|denial/after-led:his far joined
7|denial/after-led:in near free
-6|denial/after-led:of near free
-6|denial/after-led:president near free
5|denial/after-led:say far joined
4|denial/after-led:senior far joined
4|denial/after-led:senior near joined
-7|denial/after-led:which near joined
-3|denial/after-led:while near joined
3|denial/after:body owner
4|denial/after:capital name
4|denial/after:gov name
5|denial/after:leader name
-3|denial/after:nongov name
-10|denial/after:people owner
16|denial/after:pronoun name
3|denial/after:pronoun owner
-3|denial/asked-before:other
4|denial/before-clause:after-figure opens name country
-3|denial/before-clause:after-figure opens name pronoun
-8|denial/before-clause:free inside name body
-6|denial/before-clause:free inside name capital
-4|denial/before-clause:free inside name country
10|denial/before-clause:free inside name gov
-10|denial/before-clause:free inside name leader
-13|denial/before-clause:free inside name nongov
-7|denial/before-clause:free inside owner body
-3|denial/before-clause:free inside owner leader
5|denial/before-clause:free inside owner people
12|denial/before-clause:free inside owner pronoun
-4|denial/before-clause:free opens name body
6|denial/before-clause:free opens name capital
10|denial/before-clause:free opens name country
8|denial/before-clause:free opens name gov
5|denial/before-clause:free opens name leader
18|denial/before-clause:free opens name pronoun
-5|denial/before-clause:free opens owner people
5|denial/before-far:20
-6|denial/before-far:4
7|denial/before-far:9
-3|denial/before-free:0 after-figure name near
-3|denial/before-free:0 free name near
-9|denial/before-free:0 free owner near
7|denial/before-free:1 after-figure name near
-9|denial/before-free:1 free name far
11|denial/before-free:1 free name near
8|denial/before-free:1 free owner near
-3|denial/before-free:2 after-figure name far
4|denial/before-free:2 free name far
4|denial/before-free:2 free name near
-3|denial/before-joint:0 after-figure
6|denial/before-joint:1 after-figure
7|denial/before-joint:1 free
5|denial/before-joint:2 after-figure
3|denial/before-joint:2 free
-4|denial/before-joint:3 after-figure
-5|denial/before-joint:3 free
15|denial/before-led:
9|denial/before-led:\"
9|denial/before-led:,
-6|denial/before-led:PARTY
3|denial/before-led:a
-8|denial/before-led:ask
5|denial/before-led:because
3|denial/before-led:chancellor
3|denial/before-led:commit
3|denial/before-led:defense minister
3|denial/before-led:did
5|denial/before-led:for
-13|denial/before-led:general
6|denial/before-led:if
-5|denial/before-led:in
-4|denial/before-led:increase
-4|denial/before-led:lift
-5|denial/before-led:of
3|denial/before-led:on
-5|denial/before-led:president
8|denial/before-led:prime minister
3|denial/before-led:raise
-4|denial/before-led:tell
-7|denial/before-led:the
-6|denial/before-led:to
8|denial/before-led:with
-12|denial/before:body name
-7|denial/before:body owner
10|denial/before:country name
-4|denial/before:country owner
18|denial/before:gov name
-4|denial/before:leader name
-3|denial/before:leader owner
-13|denial/before:nongov name
13|denial/before:pronoun name
12|denial/before:pronoun owner
-4|denial/governor-form:ask finite+
-4|denial/governor-form:ask for finite+
4|denial/governor-form:ask for finite++not
-8|denial/governor-form:be finite+
3|denial/governor-form:call finite+
8|denial/governor-form:call for +
4|denial/governor-form:commit finite+would+not
5|denial/governor-form:commitment +
-3|denial/governor-form:decline finite+
-3|denial/governor-form:deny finite+
4|denial/governor-form:discuss finite++not
9|denial/governor-form:dismiss finite+
6|denial/governor-form:oppose finite+
-4|denial/governor-form:oppose finite+would
9|denial/governor-form:raise gerund+
10|denial/governor-form:refuse finite+
-3|denial/governor-form:tell finite+
-3|denial/governor-form:turn down finite+
-10|denial/governor-kind:be
-7|denial/governor-kind:demand
3|denial/governor-kind:denial
6|denial/governor-kind:move
-4|denial/governor-kind:pledge
4|denial/governor-kind:proposal
-8|denial/governor-mood:be finite+
5|denial/governor-mood:demand +
-6|denial/governor-mood:demand finite+
-3|denial/governor-mood:demand finite++passive
8|denial/governor-mood:denial finite+
-4|denial/governor-mood:denial finite+would
10|denial/governor-mood:move gerund+
-3|denial/governor-mood:pledge finite++not
4|denial/governor-mood:pledge finite+would+not
3|denial/governor-mood:proposal finite+
-4|denial/governor:ask
-3|denial/governor:ask for
-10|denial/governor:be
3|denial/governor:call
7|denial/governor:call for
5|denial/governor:commitment
4|denial/governor:consider
-3|denial/governor:decline
-3|denial/governor:demand
-4|denial/governor:deny
4|denial/governor:discuss
9|denial/governor:dismiss
3|denial/governor:imagine
-3|denial/governor:mention
3|denial/governor:oppose
-7|denial/governor:promise
9|denial/governor:raise
10|denial/governor:refuse
-4|denial/governor:tell
-3|denial/governor:turn down
-6|denial/has:LEADER
-3|denial/has:NATO
11|denial/has:PERSON
-12|denial/has:USA
3|denial/has:chancellor
4|denial/has:coalition
-4|denial/has:country
-5|denial/has:defense chief
-4|denial/has:defense minister
5|denial/has:diplomat
-12|denial/has:figure
5|denial/has:former
3|denial/has:general
-6|denial/has:government
-3|denial/has:i
6|denial/has:japanese communist party
9|denial/has:kmt
8|denial/has:komeito
-5|denial/has:lawmaker
-5|denial/has:lawmakers
20|denial/has:leader
5|denial/has:members
4|denial/has:minister
-12|denial/has:official
-4|denial/has:officials
5|denial/has:opposition
9|denial/has:party
-5|denial/has:premier
4|denial/has:president
-14|denial/has:prime minister
3|denial/has:spd
5|denial/has:sumar
-5|denial/has:we
23|denial/home:other
52|denial/home:spender
-17|denial/named:1
19|denial/named:2
20|denial/named:3
9|denial/near-after:\"
3|denial/near-after:#
-3|denial/near-after:'s
-24|denial/near-after:,
10|denial/near-after:.
3|denial/near-after::
4|denial/near-after:;
-3|denial/near-after:LAND
-7|denial/near-after:USA
5|denial/near-after:absurd
10|denial/near-after:and
-3|denial/near-after:any
4|denial/near-after:anything
-3|denial/near-after:at
8|denial/near-after:be
-7|denial/near-after:been
9|denial/near-after:describe
6|denial/near-after:did
4|denial/near-after:else
-4|denial/near-after:figure
9|denial/near-after:fix
6|denial/near-after:gdp
-3|denial/near-after:goal
-8|denial/near-after:gross domestic product
-7|denial/near-after:had
-4|denial/near-after:has
-5|denial/near-after:he
-3|denial/near-after:his
-8|denial/near-after:in
8|denial/near-after:is
-3|denial/near-after:it
-3|denial/near-after:level
5|denial/near-after:money
6|denial/near-after:n't
-6|denial/near-after:not
3|denial/near-after:now
4|denial/near-after:of
-3|denial/near-after:official
-6|denial/near-after:on
7|denial/near-after:or
8|denial/near-after:out
3|denial/near-after:plan
5|denial/near-after:president
7|denial/near-after:question
-3|denial/near-after:ratio
-4|denial/near-after:some
-3|denial/near-after:target
7|denial/near-after:the
6|denial/near-after:they
7|denial/near-after:to
5|denial/near-after:unless
9|denial/near-after:unrealistic
-3|denial/near-after:unreasonable
-3|denial/near-after:up
5|denial/near-after:was
-3|denial/near-after:which
3|denial/near-after:while
-4|denial/near-after:with
-5|denial/near-after:would
7|denial/near-before:\"
-3|denial/near-before:#
15|denial/near-before:'s
3|denial/near-before:,
21|denial/near-before:-
-10|denial/near-before:DATE
-22|denial/near-before:LAND
-7|denial/near-before:LEADER
-6|denial/near-before:USA
6|denial/near-before:an
4|denial/near-before:any
7|denial/near-before:anything
-6|denial/near-before:as
-9|denial/near-before:ask
-3|denial/near-before:ask for
-3|denial/near-before:at
5|denial/near-before:back
-3|denial/near-before:because
-4|denial/near-before:been
-6|denial/near-before:beyond
10|denial/near-before:budget
3|denial/near-before:but
-3|denial/near-before:by
7|denial/near-before:call for
4|denial/near-before:cheng
8|denial/near-before:commit
5|denial/near-before:commitment
4|denial/near-before:consider
-5|denial/near-before:deal
-3|denial/near-before:decline
8|denial/near-before:defense
-5|denial/near-before:defense chief
-8|denial/near-before:deny
-6|denial/near-before:did
5|denial/near-before:diplomat
4|denial/near-before:discuss
9|denial/near-before:dismiss
8|denial/near-before:elect
-5|denial/near-before:figure
-3|denial/near-before:for
3|denial/near-before:general
4|denial/near-before:go
-3|denial/near-before:goal
-7|denial/near-before:government
-4|denial/near-before:had
8|denial/near-before:has
9|denial/near-before:he
-4|denial/near-before:if
3|denial/near-before:imagine
5|denial/near-before:in
-6|denial/near-before:it
-4|denial/near-before:its
6|denial/near-before:japanese communist party
6|denial/near-before:komeito
12|denial/near-before:leader
4|denial/near-before:li
-3|denial/near-before:made
-3|denial/near-before:mention
3|denial/near-before:more
-3|denial/near-before:n't
-9|denial/near-before:neither
3|denial/near-before:never
-8|denial/near-before:no
-4|denial/near-before:nobody
-4|denial/near-before:nor
-4|denial/near-before:official
-5|denial/near-before:on
5|denial/near-before:one
8|denial/near-before:oppose
4|denial/near-before:opposition
3|denial/near-before:or
9|denial/near-before:over
6|denial/near-before:party
-3|denial/near-before:premier
-3|denial/near-before:prime minister
-10|denial/near-before:promise
7|denial/near-before:raise
10|denial/near-before:refuse
5|denial/near-before:reporters
-7|denial/near-before:request
5|denial/near-before:ruling
20|denial/near-before:say
4|denial/near-before:secretary
4|denial/near-before:she
-9|denial/near-before:spend
-3|denial/near-before:such
5|denial/near-before:suggestion
3|denial/near-before:than
-13|denial/near-before:that
-5|denial/near-before:there
19|denial/near-before:to
-3|denial/near-before:turn down
-10|denial/near-before:was
-4|denial/near-before:we
11|denial/near-before:would
4|denial/near-before:wun
-8|denial/other after-joint:0 mid
-3|denial/other after-joint:1 far
11|denial/other after-joint:1 mid
4|denial/other after-joint:2 mid
-4|denial/other after-joint:3 mid
4|denial/other after-led:\" far joined
7|denial/other after-led:\" near joined
8|denial/other after-led:, far joined
-3|denial/other after-led:, near joined
-3|denial/other after-led:by far joined
8|denial/other after-led:for near free
3|denial/other after-led:senior far joined
3|denial/other after-led:senior near joined
-9|denial/other after-led:which near joined
3|denial/other after:body owner
-3|denial/other after:country name
-7|denial/other before-clause:free inside name body
-3|denial/other before-clause:free inside name capital
-3|denial/other before-clause:free inside name gov
-15|denial/other before-clause:free inside name leader
3|denial/other before-clause:free inside name pronoun
-3|denial/other before-clause:free inside owner country
-3|denial/other before-clause:free inside owner leader
7|denial/other before-clause:free inside owner pronoun
-4|denial/other before-clause:free opens name body
4|denial/other before-clause:free opens name capital
-4|denial/other before-clause:free opens name leader
14|denial/other before-clause:free opens name pronoun
4|denial/other before-far:20
-9|denial/other before-far:4
-7|denial/other before-far:9
-7|denial/other before-free:0 free name near
-5|denial/other before-free:0 free owner near
4|denial/other before-free:1 after-figure name near
-4|denial/other before-free:1 free name far
-4|denial/other before-free:1 free name near
3|denial/other before-free:1 free owner near
-11|denial/other before-joint:0 free
4|denial/other before-joint:1 after-figure
-6|denial/other before-joint:2 free
5|denial/other before-led:\"
-4|denial/other before-led:PARTY
4|denial/other before-led:ask
-3|denial/other before-led:in
-4|denial/other before-led:increase
-5|denial/other before-led:president
5|denial/other before-led:say
5|denial/other before-led:that
-3|denial/other before-led:the
-3|denial/other before-led:to
9|denial/other before-led:with
-11|denial/other before:body name
-3|denial/other before:country owner
-20|denial/other before:leader name
-3|denial/other before:leader owner
16|denial/other before:pronoun name
7|denial/other before:pronoun owner
-23|denial/other named:1
5|denial/other named:3
4|denial/other speaker:body
6|denial/other speaker:capital
5|denial/other speaker:country
21|denial/other speaker:leader
-9|denial/other subject-of:ask for
-6|denial/other subject-of:be
5|denial/other subject-of:commit
3|denial/other subject-of:mention
-5|denial/other subject:be pronoun
-7|denial/other subject:demand body
-4|denial/other subject:demand country
9|denial/other subject:demand gov
-13|denial/other subject:demand leader
8|denial/other subject:demand pronoun
4|denial/other subject:pledge country
-3|denial/other subject:proposal leader
-11|denial/other unnamed-beside-others
8|denial/role-class-home:JPN JPN
-10|denial/role-class-home:NATO member
-5|denial/role-class-home:USA JPN
-22|denial/role-class-home:USA land
-9|denial/role-class-home:USA member
3|denial/role-class-home:land land
11|denial/role-class-home:member member
7|denial/role-class-of:JPN NATO
-11|denial/role-class-of:NATO member
-16|denial/role-class-of:USA JPN
9|denial/role-class-of:USA NATO
-20|denial/role-class-of:USA land
-11|denial/role-class-of:USA member
4|denial/role-class-of:land land
15|denial/role-class-of:member NATO
-3|denial/role-class-of:member member
7|denial/role-class:JPN
-12|denial/role-class:NATO
-38|denial/role-class:USA
11|denial/role-class:member
-6|denial/role:nobody
-30|denial/role:other
37|denial/role:spender
21|denial/ruled
20|denial/ruled:other
-5|denial/says:base
-7|denial/says:s
-3|denial/speaker-form:capital
-5|denial/speaker-form:country
-10|denial/speaker-form:none
24|denial/speaker-form:nongov
-3|denial/speaker-form:people
-9|denial/speaker-form:pronoun
7|denial/speaker:body
9|denial/speaker:capital
-3|denial/speaker:gov
34|denial/speaker:leader
-9|denial/speaker:nongov
10|denial/speaker:people
10|denial/speaker:pronoun
5|denial/spender after-joint:0 near
8|denial/spender after-joint:1 far
15|denial/spender after-joint:1 mid
10|denial/spender after-joint:1 near
4|denial/spender after-joint:3 mid
-4|denial/spender after-joint:3 near
4|denial/spender after-led:\" far joined
3|denial/spender after-led:\" near joined
6|denial/spender after-led:, far joined
7|denial/spender after-led:, near joined
-4|denial/spender after-led:; near joined
4|denial/spender after-led:for far joined
-4|denial/spender after-led:his far joined
7|denial/spender after-led:in near free
-4|denial/spender after-led:of near free
5|denial/spender after-led:say far joined
3|denial/spender after:capital name
4|denial/spender after:country name
3|denial/spender after:gov name
6|denial/spender after:leader name
-3|denial/spender after:nongov name
-10|denial/spender after:people owner
18|denial/spender after:pronoun name
5|denial/spender after:pronoun owner
-5|denial/spender before-clause:after-figure inside name gov
5|denial/spender before-clause:after-figure opens name country
-3|denial/spender before-clause:after-figure opens name pronoun
-3|denial/spender before-clause:free inside name capital
-4|denial/spender before-clause:free inside name country
13|denial/spender before-clause:free inside name gov
5|denial/spender before-clause:free inside name leader
-13|denial/spender before-clause:free inside name nongov
-5|denial/spender before-clause:free inside name pronoun
-6|denial/spender before-clause:free inside owner body
6|denial/spender before-clause:free inside owner people
6|denial/spender before-clause:free inside owner pronoun
8|denial/spender before-clause:free opens name country
8|denial/spender before-clause:free opens name gov
9|denial/spender before-clause:free opens name leader
4|denial/spender before-clause:free opens name pronoun
-5|denial/spender before-clause:free opens owner people
3|denial/spender before-far:4
3|denial/spender before-far:60
15|denial/spender before-far:9
-3|denial/spender before-free:0 after-figure name near
5|denial/spender before-free:0 free name near
3|denial/spender before-free:0 free owner far
-5|denial/spender before-free:0 free owner near
3|denial/spender before-free:1 after-figure name near
-4|denial/spender before-free:1 free name far
15|denial/spender before-free:1 free name near
5|denial/spender before-free:1 free owner near
5|denial/spender before-free:2 free name far
3|denial/spender before-free:2 free name near
9|denial/spender before-joint:0 free
7|denial/spender before-joint:1 free
5|denial/spender before-joint:2 after-figure
9|denial/spender before-joint:2 free
-4|denial/spender before-joint:3 free
15|denial/spender before-led:
4|denial/spender before-led:\"
9|denial/spender before-led:,
3|denial/spender before-led:a
3|denial/spender before-led:and
-12|denial/spender before-led:ask
5|denial/spender before-led:because
3|denial/spender before-led:chancellor
3|denial/spender before-led:commit
3|denial/spender before-led:defense minister
3|denial/spender before-led:did
5|denial/spender before-led:for
-12|denial/spender before-led:general
7|denial/spender before-led:if
-4|denial/spender before-led:lift
-4|denial/spender before-led:of
3|denial/spender before-led:on
7|denial/spender before-led:prime minister
3|denial/spender before-led:raise
-7|denial/spender before-led:say
-3|denial/spender before-led:tell
-3|denial/spender before-led:that
-5|denial/spender before-led:the
-6|denial/spender before:body owner
10|denial/spender before:country name
16|denial/spender before:gov name
15|denial/spender before:leader name
-12|denial/spender before:nongov name
-3|denial/spender before:pronoun name
5|denial/spender before:pronoun owner
6|denial/spender named:1
19|denial/spender named:2
14|denial/spender named:3
3|denial/spender speaker:body
-5|denial/spender speaker:country
13|denial/spender speaker:leader
-9|denial/spender speaker:nongov
10|denial/spender speaker:people
10|denial/spender speaker:pronoun
3|denial/spender subject-of:accept
4|denial/spender subject-of:agree
-8|denial/spender subject-of:ask
3|denial/spender subject-of:ask for
5|denial/spender subject-of:be
4|denial/spender subject-of:commit
-6|denial/spender subject-of:consider
4|denial/spender subject-of:decline
4|denial/spender subject-of:deny
-4|denial/spender subject-of:dismiss
3|denial/spender subject-of:oppose
4|denial/spender subject-of:promise
-7|denial/spender subject-of:propose
-8|denial/spender subject-of:raise
3|denial/spender subject-of:reach
-7|denial/spender subject-of:refuse
3|denial/spender subject-of:reject
12|denial/spender subject-of:rule out
3|denial/spender subject-of:spend
3|denial/spender subject-of:tell
6|denial/spender subject-of:turn down
-8|denial/spender subject:demand gov
3|denial/spender subject:demand leader
-4|denial/spender subject:demand pronoun
4|denial/spender subject:denial country
6|denial/spender subject:denial gov
7|denial/spender subject:denial leader
5|denial/spender subject:denial pronoun
3|denial/spender subject:move country
-6|denial/spender subject:move pronoun
3|denial/spender subject:pledge capital
3|denial/spender subject:pledge country
4|denial/spender subject:pledge gov
3|denial/spender subject:pledge leader
9|denial/spender subject:pledge pronoun
3|denial/spender subject:proposal gov
-5|denial/spender subject:proposal leader
-8|denial/spender subject:proposal pronoun
4|denial/spender subject:spend country
-13|denial/spender unnamed
10|denial/spender unnamed-beside-others
5|denial/subject-form:body
-4|denial/subject-form:capital
-12|denial/subject-form:country
-7|denial/subject-form:gov
-11|denial/subject-form:leader
22|denial/subject-form:nongov
3|denial/subject-of:accept
4|denial/subject-of:agree
-7|denial/subject-of:ask
-6|denial/subject-of:ask for
8|denial/subject-of:commit
-5|denial/subject-of:consider
4|denial/subject-of:decline
-7|denial/subject-of:demand
4|denial/subject-of:deny
-4|denial/subject-of:dismiss
-4|denial/subject-of:get
4|denial/subject-of:mention
3|denial/subject-of:oppose
4|denial/subject-of:promise
-6|denial/subject-of:propose
-8|denial/subject-of:raise
3|denial/subject-of:reach
-9|denial/subject-of:refuse
3|denial/subject-of:reject
12|denial/subject-of:rule out
3|denial/subject-of:spend
6|denial/subject-of:turn down
-3|denial/subject-speaker:country leader
-4|denial/subject-speaker:country none
-3|denial/subject-speaker:gov none
-3|denial/subject-speaker:leader leader
-6|denial/subject-speaker:leader none
7|denial/subject-speaker:none gov
4|denial/subject-speaker:none leader
5|denial/subject-speaker:none nongov
-7|denial/subject-speaker:none pronoun
10|denial/subject-speaker:nongov none
7|denial/subject-speaker:nongov nongov
-5|denial/subject-speaker:pronoun gov
5|denial/subject-speaker:pronoun leader
6|denial/subject-speaker:pronoun nongov
-3|denial/subject-speaker:pronoun pronoun
-4|denial/subject:be pronoun
-7|denial/subject:demand body
-4|denial/subject:demand country
-10|denial/subject:demand leader
4|denial/subject:demand pronoun
3|denial/subject:denial country
5|denial/subject:denial gov
7|denial/subject:denial leader
5|denial/subject:denial pronoun
-10|denial/subject:move pronoun
3|denial/subject:pledge capital
8|denial/subject:pledge country
4|denial/subject:pledge gov
9|denial/subject:pledge pronoun
-9|denial/subject:proposal leader
-7|denial/subject:proposal pronoun
4|denial/subject:spend country
8|denial/subject:spend pronoun
-8|denial/tag:gov
56|denial/tag:nongov
-15|denial/tag:source
-15|denial/unnamed
-6|proposal/after-joint:0 far
-9|proposal/after-joint:0 mid
14|proposal/after-joint:0 near
-10|proposal/after-joint:1 mid
-3|proposal/after-joint:2 far
5|proposal/after-joint:2 mid
5|proposal/after-joint:3 mid
-4|proposal/after-joint:3 near
3|proposal/after-led:# far joined
9|proposal/after-led:, far joined
-5|proposal/after-led:, near joined
4|proposal/after-led:after far joined
-3|proposal/after-led:as far joined
-3|proposal/after-led:as near free
-7|proposal/after-led:as near joined
3|proposal/after-led:bring far joined
5|proposal/after-led:by far joined
-4|proposal/after-led:by near free
-5|proposal/after-led:for far joined
-10|proposal/after-led:for near free
8|proposal/after-led:gdp near free
-5|proposal/after-led:if far joined
11|proposal/after-led:if near joined
6|proposal/after-led:in far free
5|proposal/after-led:in far joined
-5|proposal/after-led:in near free
6|proposal/after-led:level far joined
3|proposal/after-led:most near free
9|proposal/after-led:next far free
13|proposal/after-led:next near free
3|proposal/after-led:of far free
-8|proposal/after-led:of far joined
7|proposal/after-led:of near free
-3|proposal/after-led:of near joined
3|proposal/after-led:on near free
-5|proposal/after-led:ruling far free
-5|proposal/after-led:say far joined
9|proposal/after-led:several far joined
-3|proposal/after-led:tell far joined
3|proposal/after-led:that far joined
-5|proposal/after-led:that near free
4|proposal/after-led:that near joined
-4|proposal/after-led:this far free
-5|proposal/after-led:to far joined
-4|proposal/after-led:to near free
-7|proposal/after-led:when near joined
6|proposal/after-led:where near joined
-4|proposal/after-led:with far joined
-3|proposal/after-led:write far joined
7|proposal/after:body name
-5|proposal/after:body owner
-3|proposal/after:capital name
7|proposal/after:capital owner
-7|proposal/after:country name
-19|proposal/after:country owner
14|proposal/after:gov name
3|proposal/after:gov owner
13|proposal/after:leader name
-11|proposal/after:nongov name
-9|proposal/after:nongov owner
-15|proposal/asked-before:other
18|proposal/asked-before:spender
4|proposal/before-clause:after-figure inside name gov
4|proposal/before-clause:after-figure inside name leader
-5|proposal/before-clause:after-figure inside name nongov
-4|proposal/before-clause:after-figure inside owner gov
6|proposal/before-clause:after-figure inside owner pronoun
7|proposal/before-clause:after-figure opens name body
4|proposal/before-clause:after-figure opens name leader
3|proposal/before-clause:after-figure opens name pronoun
7|proposal/before-clause:after-figure opens owner leader
-3|proposal/before-clause:free inside name body
-9|proposal/before-clause:free inside name capital
-6|proposal/before-clause:free inside name gov
9|proposal/before-clause:free inside name leader
12|proposal/before-clause:free inside name nongov
3|proposal/before-clause:free inside owner body
-3|proposal/before-clause:free inside owner capital
7|proposal/before-clause:free inside owner country
-9|proposal/before-clause:free inside owner gov
-3|proposal/before-clause:free inside owner leader
7|proposal/before-clause:free inside owner nongov
-6|proposal/before-clause:free inside owner people
-11|proposal/before-clause:free inside owner pronoun
12|proposal/before-clause:free opens name body
7|proposal/before-clause:free opens name capital
-3|proposal/before-clause:free opens name country
3|proposal/before-clause:free opens name gov
-19|proposal/before-clause:free opens name leader
-10|proposal/before-clause:free opens name pronoun
5|proposal/before-clause:free opens owner capital
3|proposal/before-clause:free opens owner country
10|proposal/before-clause:free opens owner gov
-3|proposal/before-clause:free opens owner nongov
-11|proposal/before-clause:free opens owner pronoun
-4|proposal/before-far:20
8|proposal/before-far:4
-4|proposal/before-far:60
3|proposal/before-free:0 after-figure owner near
-7|proposal/before-free:0 free name near
3|proposal/before-free:0 free owner near
-6|proposal/before-free:1 after-figure name far
10|proposal/before-free:1 after-figure name near
-6|proposal/before-free:1 free name far
10|proposal/before-free:1 free name near
-7|proposal/before-free:1 free owner near
7|proposal/before-joint:0 after-figure
13|proposal/before-joint:1 after-figure
-6|proposal/before-joint:1 free
-7|proposal/before-joint:2 after-figure
-5|proposal/before-joint:2 free
-5|proposal/before-joint:3 free
11|proposal/before-led:
3|proposal/before-led:\"
7|proposal/before-led:'
8|proposal/before-led:(
-11|proposal/before-led:,
9|proposal/before-led:-
6|proposal/before-led:--
4|proposal/before-led::
4|proposal/before-led:;
-4|proposal/before-led:PARTY
3|proposal/before-led:a
-3|proposal/before-led:analysis
-8|proposal/before-led:and
5|proposal/before-led:ask
8|proposal/before-led:bring
3|proposal/before-led:by
-5|proposal/before-led:call on
-4|proposal/before-led:campaign
-3|proposal/before-led:chairs
-4|proposal/before-led:chancellor
3|proposal/before-led:chief
6|proposal/before-led:defence minister
-4|proposal/before-led:defense minister
8|proposal/before-led:defense secretary
-9|proposal/before-led:elect
-5|proposal/before-led:every
3|proposal/before-led:for
-3|proposal/before-led:foreign minister
-6|proposal/before-led:from
11|proposal/before-led:general
8|proposal/before-led:hands
-5|proposal/before-led:has
-5|proposal/before-led:have
6|proposal/before-led:her
3|proposal/before-led:his
-4|proposal/before-led:how
-6|proposal/before-led:if
-18|proposal/before-led:in
-7|proposal/before-led:keep
5|proposal/before-led:leads
-5|proposal/before-led:mr
-3|proposal/before-led:next
5|proposal/before-led:not
-18|proposal/before-led:of
-6|proposal/before-led:on
-7|proposal/before-led:one
4|proposal/before-led:over
15|proposal/before-led:president
-12|proposal/before-led:prime minister
4|proposal/before-led:put
10|proposal/before-led:raise
3|proposal/before-led:see
-3|proposal/before-led:smaller
3|proposal/before-led:some
5|proposal/before-led:start
-6|proposal/before-led:tell
3|proposal/before-led:the
-5|proposal/before-led:though
-7|proposal/before-led:under
-11|proposal/before-led:urge
-5|proposal/before-led:view
3|proposal/before-led:want
-3|proposal/before-led:what
6|proposal/before-led:when
-3|proposal/before-led:which
7|proposal/before-led:while
7|proposal/before-led:why
-6|proposal/before-led:with
11|proposal/before-led:within
-4|proposal/before-led:—
15|proposal/before:body name
6|proposal/before:body owner
-4|proposal/before:capital name
6|proposal/before:country owner
-3|proposal/before:gov owner
6|proposal/before:leader owner
4|proposal/before:nongov name
3|proposal/before:nongov owner
-7|proposal/before:people owner
-8|proposal/before:pronoun name
-16|proposal/before:pronoun owner
-4|proposal/governor-form:about finite+
5|proposal/governor-form:accept finite+would
4|proposal/governor-form:advocate inf+
-6|proposal/governor-form:agree finite+would
-4|proposal/governor-form:aim finite+could
-5|proposal/governor-form:aim finite+should
3|proposal/governor-form:aim finite+will
3|proposal/governor-form:aim finite+would
-6|proposal/governor-form:ambition +
-5|proposal/governor-form:amount finite+would
6|proposal/governor-form:argue finite+
7|proposal/governor-form:argue for finite+
-9|proposal/governor-form:ask finite+
3|proposal/governor-form:ask for finite+
-3|proposal/governor-form:ask for progressive+
-3|proposal/governor-form:aspiration +
-10|proposal/governor-form:back finite+
11|proposal/governor-form:be finite+
-4|proposal/governor-form:be finite+should
3|proposal/governor-form:be finite+would
3|proposal/governor-form:bring finite+would
-5|proposal/governor-form:call +
4|proposal/governor-form:call finite+
6|proposal/governor-form:call for +
15|proposal/governor-form:call for finite+
3|proposal/governor-form:call for gerund+
-4|proposal/governor-form:call for progressive+
7|proposal/governor-form:call on finite+
4|proposal/governor-form:calls +
13|proposal/governor-form:campaign finite+
4|proposal/governor-form:campaign progressive+
6|proposal/governor-form:clamor progressive+
-3|proposal/governor-form:climb finite+
4|proposal/governor-form:come to finite+
3|proposal/governor-form:commit finite+should
-17|proposal/governor-form:consider finite+
-4|proposal/governor-form:consider gerund+
18|proposal/governor-form:consider inf+
-11|proposal/governor-form:consider progressive+
-6|proposal/governor-form:contain finite+
-9|proposal/governor-form:discuss inf+
-3|proposal/governor-form:discuss progressive+
13|proposal/governor-form:favor finite+
-6|proposal/governor-form:favor inf+
3|proposal/governor-form:favour finite+
-5|proposal/governor-form:get finite+could
-3|proposal/governor-form:get finite+should
3|proposal/governor-form:get inf+
3|proposal/governor-form:give finite+
-3|proposal/governor-form:go finite+could
6|proposal/governor-form:go finite+should
-12|proposal/governor-form:go finite+should+not
7|proposal/governor-form:go finite+would
-6|proposal/governor-form:goal +
-7|proposal/governor-form:hold finite+
-15|proposal/governor-form:hope finite+
-7|proposal/governor-form:keep finite+
4|proposal/governor-form:keep inf+
-7|proposal/governor-form:like finite+
6|proposal/governor-form:live with finite+can
-8|proposal/governor-form:look at finite+should
-3|proposal/governor-form:look at progressive+
-5|proposal/governor-form:lower finite+
3|proposal/governor-form:meet gerund+
15|proposal/governor-form:mention finite+
3|proposal/governor-form:move finite+
3|proposal/governor-form:move finite+could
-3|proposal/governor-form:move finite+should
-9|proposal/governor-form:mull finite+
-4|proposal/governor-form:name finite+
8|proposal/governor-form:offer finite+
3|proposal/governor-form:offer gerund+
4|proposal/governor-form:oppose finite+
6|proposal/governor-form:pay finite+should
-5|proposal/governor-form:plead for finite+
4|proposal/governor-form:pledge finite+
4|proposal/governor-form:prefer finite+would
-5|proposal/governor-form:prepare finite+
10|proposal/governor-form:promise finite+
6|proposal/governor-form:propose finite+
3|proposal/governor-form:propose finite+will
3|proposal/governor-form:propose gerund+
5|proposal/governor-form:propose inf+
8|proposal/governor-form:put finite+
-4|proposal/governor-form:put finite+would
-11|proposal/governor-form:raise finite+
4|proposal/governor-form:raise finite+could
3|proposal/governor-form:raise finite+should
-7|proposal/governor-form:raise finite+would
-5|proposal/governor-form:reach finite+should
7|proposal/governor-form:recommend finite+
8|proposal/governor-form:recommend finite+will
7|proposal/governor-form:recommend inf+
9|proposal/governor-form:recommendation +
-7|proposal/governor-form:recommendations +
4|proposal/governor-form:reiterate finite+
-3|proposal/governor-form:rise finite+
-6|proposal/governor-form:rule out finite++not
5|proposal/governor-form:rule out finite+would+not
-10|proposal/governor-form:seek finite+
5|proposal/governor-form:seek inf+
-5|proposal/governor-form:set finite+
3|proposal/governor-form:settle for finite+would
-3|proposal/governor-form:settle for gerund+
-4|proposal/governor-form:sound out finite+
-4|proposal/governor-form:spend finite+
17|proposal/governor-form:spend finite+should
-5|proposal/governor-form:spend gerund+
-6|proposal/governor-form:stop finite+
3|proposal/governor-form:stop finite+would
-7|proposal/governor-form:study progressive+
3|proposal/governor-form:suggest finite+
3|proposal/governor-form:take finite+
-8|proposal/governor-form:talk of finite+
3|proposal/governor-form:talk of progressive+
6|proposal/governor-form:tell finite+
12|proposal/governor-form:think finite+
11|proposal/governor-form:urge finite+
-7|proposal/governor-form:urge inf+
3|proposal/governor-form:use finite+could
-3|proposal/governor-form:vote on finite+will
7|proposal/governor-form:want finite+
-3|proposal/governor-form:weigh finite+
-13|proposal/governor-form:weigh progressive+
-4|proposal/governor-form:work progressive+
12|proposal/governor-kind:be
-19|proposal/governor-kind:cap
19|proposal/governor-kind:demand
11|proposal/governor-kind:denial
11|proposal/governor-kind:level
-8|proposal/governor-kind:move
10|proposal/governor-kind:pledge
-4|proposal/governor-kind:proposal
8|proposal/governor-kind:spend
11|proposal/governor-mood:be finite+
-4|proposal/governor-mood:be finite+should
3|proposal/governor-mood:be finite+would
-21|proposal/governor-mood:cap finite+
3|proposal/governor-mood:cap finite+would
3|proposal/governor-mood:cap inf+
5|proposal/governor-mood:demand +
31|proposal/governor-mood:demand finite+
-4|proposal/governor-mood:demand finite++not
-5|proposal/governor-mood:demand finite++passive
5|proposal/governor-mood:demand finite+would
-4|proposal/governor-mood:demand gerund+
-13|proposal/governor-mood:demand progressive+
13|proposal/governor-mood:denial finite+
-5|proposal/governor-mood:denial finite++not
5|proposal/governor-mood:denial finite+would+not
8|proposal/governor-mood:level finite+
-3|proposal/governor-mood:level finite+would
-3|proposal/governor-mood:move finite+
3|proposal/governor-mood:move finite++not
7|proposal/governor-mood:move finite+should
-12|proposal/governor-mood:move finite+should+not
-5|proposal/governor-mood:move finite+would
-4|proposal/governor-mood:move finite+would+passive
5|proposal/governor-mood:move inf+
-10|proposal/governor-mood:pledge finite+could
11|proposal/governor-mood:pledge finite+should
5|proposal/governor-mood:pledge finite+will
5|proposal/governor-mood:pledge finite+would
-5|proposal/governor-mood:pledge progressive+
-8|proposal/governor-mood:proposal +
10|proposal/governor-mood:proposal finite+
6|proposal/governor-mood:proposal finite+can
5|proposal/governor-mood:proposal finite+will
-5|proposal/governor-mood:proposal gerund+
20|proposal/governor-mood:proposal inf+
-33|proposal/governor-mood:proposal progressive+
3|proposal/governor-mood:spend finite+could
18|proposal/governor-mood:spend finite+should
-5|proposal/governor-mood:spend finite+would
-5|proposal/governor-mood:spend gerund+
-4|proposal/governor:about
6|proposal/governor:accept
8|proposal/governor:advocate
3|proposal/governor:afford
-3|proposal/governor:agree
-6|proposal/governor:ambition
-3|proposal/governor:amount
9|proposal/governor:argue
5|proposal/governor:argue for
-12|proposal/governor:ask
-3|proposal/governor:aspiration
-9|proposal/governor:back
12|proposal/governor:be
3|proposal/governor:bring
21|proposal/governor:call for
8|proposal/governor:call on
4|proposal/governor:calls
17|proposal/governor:campaign
6|proposal/governor:clamor
-8|proposal/governor:climb
6|proposal/governor:come to
-11|proposal/governor:consider
-7|proposal/governor:contain
-3|proposal/governor:decide
-11|proposal/governor:discuss
-5|proposal/governor:draft
-3|proposal/governor:examine
7|proposal/governor:favor
3|proposal/governor:favour
3|proposal/governor:fight
-3|proposal/governor:fix
-4|proposal/governor:get
6|proposal/governor:give
-6|proposal/governor:goal
-11|proposal/governor:grow
-12|proposal/governor:hold
-16|proposal/governor:hope
-7|proposal/governor:like
-11|proposal/governor:look at
-4|proposal/governor:lower
3|proposal/governor:meet
12|proposal/governor:mention
-3|proposal/governor:move
-11|proposal/governor:mull
-5|proposal/governor:name
12|proposal/governor:offer
4|proposal/governor:oppose
8|proposal/governor:pay
-5|proposal/governor:plead for
6|proposal/governor:prefer
-4|proposal/governor:prepare
14|proposal/governor:promise
14|proposal/governor:propose
-8|proposal/governor:raise
-4|proposal/governor:reach
3|proposal/governor:reckon
19|proposal/governor:recommend
9|proposal/governor:recommendation
-7|proposal/governor:recommendations
4|proposal/governor:reiterate
7|proposal/governor:return
-6|proposal/governor:rise
-6|proposal/governor:seek
-4|proposal/governor:set
3|proposal/governor:settle for
4|proposal/governor:shoot for
-7|proposal/governor:sound out
8|proposal/governor:spend
-7|proposal/governor:study
6|proposal/governor:suggest
4|proposal/governor:take
6|proposal/governor:talk about
-4|proposal/governor:talk of
14|proposal/governor:think
-5|proposal/governor:try
5|proposal/governor:urge
3|proposal/governor:use
-3|proposal/governor:vote on
4|proposal/governor:want
-16|proposal/governor:weigh
-4|proposal/governor:work
8|proposal/governor:write
-4|proposal/has:EU
-40|proposal/has:NATO
18|proposal/has:PERSON
11|proposal/has:USA
7|proposal/has:academics
3|proposal/has:administration
7|proposal/has:admiral
-4|proposal/has:advisers
-5|proposal/has:advisory
-6|proposal/has:advisory panel
-5|proposal/has:aide
-3|proposal/has:analysts
4|proposal/has:business leaders
-9|proposal/has:cabinet
14|proposal/has:candidate
3|proposal/has:candidates
-3|proposal/has:chancellor
32|proposal/has:coalition
-21|proposal/has:committee
4|proposal/has:conservative party of japan
-3|proposal/has:conservatives
11|proposal/has:could
15|proposal/has:country
-15|proposal/has:defence minister
-8|proposal/has:defence ministry
-11|proposal/has:defence secretary
-14|proposal/has:defense minister
-4|proposal/has:defense ministry
-17|proposal/has:defense secretary
6|proposal/has:dpp
3|proposal/has:economist
3|proposal/has:ex
3|proposal/has:executives
-13|proposal/has:expert
5|proposal/has:expert panel
20|proposal/has:experts
12|proposal/has:figure
6|proposal/has:figures
9|proposal/has:finance minister
-5|proposal/has:finance ministry
-7|proposal/has:foreign minister
36|proposal/has:former
-30|proposal/has:general
11|proposal/has:government
6|proposal/has:greens
3|proposal/has:hawk
-15|proposal/has:hawks
21|proposal/has:i
-5|proposal/has:insiders
6|proposal/has:ishin
6|proposal/has:japan innovation party
3|proposal/has:japanese communist party
4|proposal/has:keidanren
3|proposal/has:lawmaker
8|proposal/has:lawmakers
-16|proposal/has:ldp
20|proposal/has:leader
15|proposal/has:leadership
-5|proposal/has:mayor
11|proposal/has:member
-12|proposal/has:members
8|proposal/has:minister
-8|proposal/has:ministers
-11|proposal/has:ministry
-4|proposal/has:ministry of defence
3|proposal/has:ministry of national defense
16|proposal/has:my
4|proposal/has:nation
4|proposal/has:national security adviser
5|proposal/has:negotiators
6|proposal/has:nippon ishin
4|proposal/has:officers
-38|proposal/has:officials
3|proposal/has:opposition
5|proposal/has:opposition leader
9|proposal/has:our
-21|proposal/has:panel
-8|proposal/has:parliament
3|proposal/has:party
6|proposal/has:people
6|proposal/has:people power party
-21|proposal/has:person
9|proposal/has:politicians
-10|proposal/has:premier
-9|proposal/has:president
5|proposal/has:prime minister
6|proposal/has:professor
5|proposal/has:retired
8|proposal/has:ruling parties
7|proposal/has:sanseito
6|proposal/has:senator
4|proposal/has:senators
-3|proposal/has:shadow
40|proposal/has:should
3|proposal/has:socialists
5|proposal/has:source
-12|proposal/has:sources
3|proposal/has:strategist
7|proposal/has:survey
4|proposal/has:the chancellor
6|proposal/has:the military
6|proposal/has:the state
3|proposal/has:think tank
4|proposal/has:think tanks
5|proposal/has:treasury
10|proposal/has:university
22|proposal/has:we
-5|proposal/has:working group
29|proposal/home:other
9|proposal/home:spender
-4|proposal/named:2
-14|proposal/named:3
-12|proposal/near-after:\"
-6|proposal/near-after:#
5|proposal/near-after:(
3|proposal/near-after:)
29|proposal/near-after:,
13|proposal/near-after:-
30|proposal/near-after:.
-4|proposal/near-after:0
-15|proposal/near-after::
4|proposal/near-after:;
-6|proposal/near-after:?
-21|proposal/near-after:DATE
6|proposal/near-after:LAND
-15|proposal/near-after:NATO
-16|proposal/near-after:OUTLET
4|proposal/near-after:PERSON
22|proposal/near-after:USA
5|proposal/near-after:a
-3|proposal/near-after:about
-10|proposal/near-after:above
4|proposal/near-after:accord
7|proposal/near-after:according
4|proposal/near-after:adequate
3|proposal/near-after:advocate
4|proposal/near-after:affordable
-10|proposal/near-after:after
4|proposal/near-after:ahead
4|proposal/near-after:air
4|proposal/near-after:allies
-14|proposal/near-after:also
-14|proposal/near-after:ambition
-13|proposal/near-after:an
10|proposal/near-after:and
5|proposal/near-after:another
6|proposal/near-after:appropriate
3|proposal/near-after:argue
-3|proposal/near-after:armed forces
4|proposal/near-after:arms
-5|proposal/near-after:as
-5|proposal/near-after:ask
-4|proposal/near-after:average
-14|proposal/near-after:been
7|proposal/near-after:before
-4|proposal/near-after:being
4|proposal/near-after:better
5|proposal/near-after:bonds
-7|proposal/near-after:borrowed
-3|proposal/near-after:but
-7|proposal/near-after:buy
23|proposal/near-after:by
15|proposal/near-after:call
3|proposal/near-after:came
3|proposal/near-after:campaign
13|proposal/near-after:can
-9|proposal/near-after:capability
7|proposal/near-after:cite
3|proposal/near-after:coalition
3|proposal/near-after:come
-4|proposal/near-after:coming
6|proposal/near-after:commit
-7|proposal/near-after:compromise
-15|proposal/near-after:consider
-9|proposal/near-after:consideration
4|proposal/near-after:consumption
-5|proposal/near-after:cope
13|proposal/near-after:could
-5|proposal/near-after:current
-14|proposal/near-after:day
8|proposal/near-after:debate
5|proposal/near-after:decade
-18|proposal/near-after:defence
-3|proposal/near-after:defence secretary
13|proposal/near-after:defense
3|proposal/near-after:defense ministry
4|proposal/near-after:demand
3|proposal/near-after:did
-4|proposal/near-after:discuss
-3|proposal/near-after:discussion
-3|proposal/near-after:discussions
-7|proposal/near-after:dismiss
5|proposal/near-after:do
-3|proposal/near-after:double
3|proposal/near-after:down
-6|proposal/near-after:draft
5|proposal/near-after:dream
3|proposal/near-after:drop
5|proposal/near-after:due
-3|proposal/near-after:each
4|proposal/near-after:end
-4|proposal/near-after:even
-7|proposal/near-after:every
-8|proposal/near-after:expert
3|proposal/near-after:explain
3|proposal/near-after:fair
-6|proposal/near-after:familiar
-6|proposal/near-after:figure
3|proposal/near-after:financed
3|proposal/near-after:finances
10|proposal/near-after:find
8|proposal/near-after:first
-5|proposal/near-after:fiscal
6|proposal/near-after:floor
-3|proposal/near-after:follows
-3|proposal/near-after:for
6|proposal/near-after:form
3|proposal/near-after:former
-4|proposal/near-after:four
3|proposal/near-after:front
-10|proposal/near-after:gdp
6|proposal/near-after:give
3|proposal/near-after:go
3|proposal/near-after:goal
-14|proposal/near-after:government
3|proposal/near-after:gross domestic product
3|proposal/near-after:guide
5|proposal/near-after:had
-5|proposal/near-after:hague
11|proposal/near-after:half
-16|proposal/near-after:has
-3|proposal/near-after:have
-10|proposal/near-after:hawks
18|proposal/near-after:he
-4|proposal/near-after:heard
5|proposal/near-after:heavy
5|proposal/near-after:his
5|proposal/near-after:i
4|proposal/near-after:idea
-22|proposal/near-after:in
-7|proposal/near-after:in line with
3|proposal/near-after:including
3|proposal/near-after:increase
3|proposal/near-after:infrastructure
-16|proposal/near-after:is
13|proposal/near-after:it
13|proposal/near-after:its
3|proposal/near-after:keep
5|proposal/near-after:landing
4|proposal/near-after:latter
-4|proposal/near-after:ldp
14|proposal/near-after:least
3|proposal/near-after:leave
4|proposal/near-after:less
5|proposal/near-after:level
6|proposal/near-after:liberal democratic party
3|proposal/near-after:long
-3|proposal/near-after:look at
-4|proposal/near-after:make
-3|proposal/near-after:manifesto
-9|proposal/near-after:may
5|proposal/near-after:mean
-7|proposal/near-after:meet
11|proposal/near-after:mention
-3|proposal/near-after:military spending
-5|proposal/near-after:mind
3|proposal/near-after:minimum
-8|proposal/near-after:moot
-26|proposal/near-after:more
-6|proposal/near-after:most
4|proposal/near-after:much
8|proposal/near-after:munitions
-10|proposal/near-after:must
7|proposal/near-after:national security
-6|proposal/near-after:natural
3|proposal/near-after:necessary
3|proposal/near-after:needed
-3|proposal/near-after:needs
-5|proposal/near-after:next
6|proposal/near-after:no
3|proposal/near-after:not
-3|proposal/near-after:note
16|proposal/near-after:of
7|proposal/near-after:office
-5|proposal/near-after:official
-6|proposal/near-after:officials
13|proposal/near-after:on
-8|proposal/near-after:once
-14|proposal/near-after:one
8|proposal/near-after:only
-4|proposal/near-after:opposition
-6|proposal/near-after:option
-4|proposal/near-after:options
-7|proposal/near-after:or
-5|proposal/near-after:outcome
-5|proposal/near-after:outer
6|proposal/near-after:outside
-3|proposal/near-after:over
15|proposal/near-after:own
-5|proposal/near-after:panel
-3|proposal/near-after:panels
-14|proposal/near-after:parliament
-7|proposal/near-after:parliamentary
-7|proposal/near-after:part
4|proposal/near-after:party
9|proposal/near-after:pay
-9|proposal/near-after:people
9|proposal/near-after:phased
-16|proposal/near-after:plan
6|proposal/near-after:platform
6|proposal/near-after:plenty
-10|proposal/near-after:point
-5|proposal/near-after:poll
-8|proposal/near-after:prefer
5|proposal/near-after:president
-4|proposal/near-after:prime minister
-9|proposal/near-after:propose
7|proposal/near-after:provided
3|proposal/near-after:public
-4|proposal/near-after:put
4|proposal/near-after:put forward
-5|proposal/near-after:quickly
-3|proposal/near-after:reach
-4|proposal/near-after:reckon
13|proposal/near-after:recommend
-7|proposal/near-after:remain
-7|proposal/near-after:replace
-5|proposal/near-after:reply
-9|proposal/near-after:rest
-4|proposal/near-after:revenue
3|proposal/near-after:review
3|proposal/near-after:right
4|proposal/near-after:rival
-8|proposal/near-after:roads
8|proposal/near-after:ruling
3|proposal/near-after:rung
3|proposal/near-after:same
3|proposal/near-after:satisfy
-7|proposal/near-after:say
3|proposal/near-after:secure
-4|proposal/near-after:security
-4|proposal/near-after:see
4|proposal/near-after:seen
-7|proposal/near-after:senior
-3|proposal/near-after:set
3|proposal/near-after:several
-9|proposal/near-after:shared
-6|proposal/near-after:she
-3|proposal/near-after:ships
-8|proposal/near-after:short
4|proposal/near-after:should
3|proposal/near-after:show
11|proposal/near-after:so
3|proposal/near-after:some
5|proposal/near-after:sooner
10|proposal/near-after:spend
3|proposal/near-after:state
-8|proposal/near-after:step
5|proposal/near-after:still
-4|proposal/near-after:stop
4|proposal/near-after:strategy
-15|proposal/near-after:study
6|proposal/near-after:submarines
-3|proposal/near-after:successive
-4|proposal/near-after:such
-6|proposal/near-after:sufficient
-5|proposal/near-after:summit
4|proposal/near-after:survey
3|proposal/near-after:table
-4|proposal/near-after:taboo
-8|proposal/near-after:take
3|proposal/near-after:talk
6|proposal/near-after:talk about
-3|proposal/near-after:target
5|proposal/near-after:tax
8|proposal/near-after:taxes
3|proposal/near-after:tell
-5|proposal/near-after:term
-5|proposal/near-after:text
-4|proposal/near-after:than
-4|proposal/near-after:that
-8|proposal/near-after:the economy
3|proposal/near-after:thereabouts
6|proposal/near-after:they
-4|proposal/near-after:things
13|proposal/near-after:this
-3|proposal/near-after:though
-4|proposal/near-after:time
-4|proposal/near-after:times
-19|proposal/near-after:to
-11|proposal/near-after:too
-6|proposal/near-after:troops
4|proposal/near-after:two
3|proposal/near-after:unavoidable
-19|proposal/near-after:under
-12|proposal/near-after:view
20|proposal/near-after:was
-6|proposal/near-after:we
-6|proposal/near-after:welcome
7|proposal/near-after:well
7|proposal/near-after:were
-15|proposal/near-after:what
10|proposal/near-after:when
8|proposal/near-after:while
-4|proposal/near-after:wider
4|proposal/near-after:will
7|proposal/near-after:with
6|proposal/near-after:without
-4|proposal/near-after:worth
8|proposal/near-after:would
6|proposal/near-after:write
-6|proposal/near-after:year
-6|proposal/near-after:years
-5|proposal/near-after:yet
4|proposal/near-before:'
6|proposal/near-before:'d
13|proposal/near-before:'s
-6|proposal/near-before:(
-3|proposal/near-before:)
14|proposal/near-before:,
-3|proposal/near-before:--
8|proposal/near-before:.
9|proposal/near-before::
11|proposal/near-before:;
8|proposal/near-before:DATE
-10|proposal/near-before:EU
13|proposal/near-before:LAND
-13|proposal/near-before:LEADER
-28|proposal/near-before:NATO
-10|proposal/near-before:OUTLET
9|proposal/near-before:PERSON
36|proposal/near-before:USA
6|proposal/near-before:a
7|proposal/near-before:abe
-19|proposal/near-before:about
19|proposal/near-before:above
8|proposal/near-before:accept
-4|proposal/near-before:acknowledge
5|proposal/near-before:act
3|proposal/near-before:administration
-3|proposal/near-before:adopt
-9|proposal/near-before:advisers
9|proposal/near-before:advocate
3|proposal/near-before:afford
4|proposal/near-before:after
5|proposal/near-before:against
-4|proposal/near-before:agree
4|proposal/near-before:aide
-10|proposal/near-before:alliance
-10|proposal/near-before:allies
-11|proposal/near-before:allocation
3|proposal/near-before:allowed
4|proposal/near-before:ally
3|proposal/near-before:alone
-4|proposal/near-before:also
3|proposal/near-before:although
-13|proposal/near-before:ambition
-16|proposal/near-before:an
7|proposal/near-before:and
-13|proposal/near-before:another
3|proposal/near-before:any
3|proposal/near-before:anyone
8|proposal/near-before:anything
-18|proposal/near-before:are
-4|proposal/near-before:area
12|proposal/near-before:argue
5|proposal/near-before:argue for
5|proposal/near-before:armed
-5|proposal/near-before:armed forces
-14|proposal/near-before:around
13|proposal/near-before:as
-5|proposal/near-before:ask
5|proposal/near-before:ask for
-3|proposal/near-before:aspiration
14|proposal/near-before:at
6|proposal/near-before:badenoch
11|proposal/near-before:be
-3|proposal/near-before:begun
-5|proposal/near-before:believe
-11|proposal/near-before:below
3|proposal/near-before:better
7|proposal/near-before:between
-4|proposal/near-before:bill
4|proposal/near-before:billion
-3|proposal/near-before:blueprint
-3|proposal/near-before:bring
6|proposal/near-before:buildup
-7|proposal/near-before:but
7|proposal/near-before:by
-6|proposal/near-before:cabinet
-4|proposal/near-before:call
21|proposal/near-before:call for
5|proposal/near-before:call on
30|proposal/near-before:campaign
7|proposal/near-before:can
4|proposal/near-before:cancel
10|proposal/near-before:candidate
4|proposal/near-before:carry
5|proposal/near-before:case
4|proposal/near-before:chair
13|proposal/near-before:chairman
3|proposal/near-before:chairs
6|proposal/near-before:challenger
7|proposal/near-before:chancellor
-11|proposal/near-before:chief
-3|proposal/near-before:choose
-8|proposal/near-before:cite
6|proposal/near-before:clamor
-8|proposal/near-before:climb
7|proposal/near-before:close
-4|proposal/near-before:co
19|proposal/near-before:coalition
6|proposal/near-before:come to
5|proposal/near-before:commitment
-12|proposal/near-before:committee
-6|proposal/near-before:compromise
4|proposal/near-before:congressmen
4|proposal/near-before:conservative
4|proposal/near-before:conservative party of japan
-16|proposal/near-before:consider
-3|proposal/near-before:considerably
-4|proposal/near-before:constitution
-7|proposal/near-before:contain
-5|proposal/near-before:core defense
-4|proposal/near-before:cost
-3|proposal/near-before:could
-3|proposal/near-before:council
-5|proposal/near-before:counterpart
6|proposal/near-before:country
4|proposal/near-before:course
-11|proposal/near-before:date
-4|proposal/near-before:defence secretary
-6|proposal/near-before:defense minister
-4|proposal/near-before:defense ministry
-7|proposal/near-before:defense secretary
4|proposal/near-before:democratic party for the people
-6|proposal/near-before:describe
4|proposal/near-before:did
-10|proposal/near-before:discuss
-9|proposal/near-before:discussion
-4|proposal/near-before:discussions
3|proposal/near-before:do
-6|proposal/near-before:does
7|proposal/near-before:double
-5|proposal/near-before:doubt
-7|proposal/near-before:drawn
3|proposal/near-before:due
7|proposal/near-before:during
8|proposal/near-before:dutton
-3|proposal/near-before:each
-9|proposal/near-before:earlier
6|proposal/near-before:economy
12|proposal/near-before:elect
4|proposal/near-before:election
6|proposal/near-before:end
4|proposal/near-before:enough
-5|proposal/near-before:estimate
-8|proposal/near-before:even
7|proposal/near-before:exceed
6|proposal/near-before:expect
-8|proposal/near-before:expert
3|proposal/near-before:expert panel
10|proposal/near-before:experts
4|proposal/near-before:explicit
-7|proposal/near-before:eye
3|proposal/near-before:faction
7|proposal/near-before:far
6|proposal/near-before:favor
-4|proposal/near-before:feasible
3|proposal/near-before:fight
9|proposal/near-before:figure
4|proposal/near-before:figures
-5|proposal/near-before:finance
-4|proposal/near-before:finance ministry
5|proposal/near-before:five
-6|proposal/near-before:floor
-7|proposal/near-before:followed
3|proposal/near-before:force
-5|proposal/near-before:foreign minister
10|proposal/near-before:former
-5|proposal/near-before:fujita
-6|proposal/near-before:funds
-4|proposal/near-before:further
7|proposal/near-before:future
-7|proposal/near-before:gdp
-18|proposal/near-before:general
-7|proposal/near-before:give
-9|proposal/near-before:glad
5|proposal/near-before:go
5|proposal/near-before:government
-3|proposal/near-before:gradual
-8|proposal/near-before:gross domestic product
4|proposal/near-before:group
7|proposal/near-before:habeck
-5|proposal/near-before:had
3|proposal/near-before:half
-11|proposal/near-before:hands
-3|proposal/near-before:hard
-10|proposal/near-before:has
8|proposal/near-before:hastie
-3|proposal/near-before:have
-6|proposal/near-before:hawks
12|proposal/near-before:he
8|proposal/near-before:head
3|proposal/near-before:heard
-4|proposal/near-before:hint
9|proposal/near-before:his
-5|proposal/near-before:hold
4|proposal/near-before:honest
-19|proposal/near-before:hope
4|proposal/near-before:house
5|proposal/near-before:how
10|proposal/near-before:i
-14|proposal/near-before:idea
5|proposal/near-before:if
-16|proposal/near-before:in
-11|proposal/near-before:including
4|proposal/near-before:interview
-9|proposal/near-before:into
-17|proposal/near-before:is
3|proposal/near-before:ishin
4|proposal/near-before:island
17|proposal/near-before:it
9|proposal/near-before:itself
3|proposal/near-before:japanese communist party
3|proposal/near-before:joon
5|proposal/near-before:kemi
3|proposal/near-before:kim
-4|proposal/near-before:komeito
-5|proposal/near-before:labour
3|proposal/near-before:last
7|proposal/near-before:lawmaker
15|proposal/near-before:leader
3|proposal/near-before:leaders
4|proposal/near-before:leadership
-4|proposal/near-before:leads
-3|proposal/near-before:least
10|proposal/near-before:led
4|proposal/near-before:left
3|proposal/near-before:less
3|proposal/near-before:level
9|proposal/near-before:liberal democratic party
-6|proposal/near-before:like
4|proposal/near-before:list
6|proposal/near-before:long
-15|proposal/near-before:look at
3|proposal/near-before:majority
4|proposal/near-before:make
5|proposal/near-before:manifesto
8|proposal/near-before:mark
-6|proposal/near-before:may
-6|proposal/near-before:mayor
-5|proposal/near-before:meanwhile
4|proposal/near-before:media
4|proposal/near-before:meet
-9|proposal/near-before:members
11|proposal/near-before:mention
3|proposal/near-before:middle
-3|proposal/near-before:military spending
-5|proposal/near-before:mind
-3|proposal/near-before:minister
-5|proposal/near-before:ministers
-5|proposal/near-before:ministry
4|proposal/near-before:money
11|proposal/near-before:more
-3|proposal/near-before:move
-11|proposal/near-before:mull
-4|proposal/near-before:must
10|proposal/near-before:my
3|proposal/near-before:n't
3|proposal/near-before:near
-5|proposal/near-before:necessary
3|proposal/near-before:needed
13|proposal/near-before:needs
-3|proposal/near-before:negotiators
-15|proposal/near-before:new
4|proposal/near-before:next
3|proposal/near-before:nippon ishin
-6|proposal/near-before:no
-10|proposal/near-before:not
-3|proposal/near-before:note
3|proposal/near-before:nothing
-9|proposal/near-before:now
-6|proposal/near-before:number
-17|proposal/near-before:of
6|proposal/near-before:offer
-6|proposal/near-before:office
-24|proposal/near-before:officials
-9|proposal/near-before:on
5|proposal/near-before:once
9|proposal/near-before:one
3|proposal/near-before:only
-3|proposal/near-before:opposition
-13|proposal/near-before:option
-9|proposal/near-before:options
4|proposal/near-before:or
24|proposal/near-before:ought
-8|proposal/near-before:out
-7|proposal/near-before:outlay
17|proposal/near-before:outlays
-6|proposal/near-before:over
13|proposal/near-before:own
-4|proposal/near-before:panel
-4|proposal/near-before:parliament
7|proposal/near-before:parliamentary
10|proposal/near-before:partner
8|proposal/near-before:party
6|proposal/near-before:path
8|proposal/near-before:pay
4|proposal/near-before:people
3|proposal/near-before:people power party
-5|proposal/near-before:phrase
5|proposal/near-before:picked
-3|proposal/near-before:plan
4|proposal/near-before:planners
-5|proposal/near-before:plead for
5|proposal/near-before:pledge
3|proposal/near-before:poilievre
6|proposal/near-before:policy
5|proposal/near-before:politicians
4|proposal/near-before:poll
4|proposal/near-before:post
7|proposal/near-before:prefer
-11|proposal/near-before:premier
-6|proposal/near-before:prepare
-8|proposal/near-before:president
-3|proposal/near-before:presidential
5|proposal/near-before:prime minister
8|proposal/near-before:private
-6|proposal/near-before:program
22|proposal/near-before:promise
-6|proposal/near-before:proposals
16|proposal/near-before:propose
-10|proposal/near-before:publish
-3|proposal/near-before:push
-6|proposal/near-before:put
-6|proposal/near-before:quietly
4|proposal/near-before:race
-16|proposal/near-before:raise
-6|proposal/near-before:range
7|proposal/near-before:rather
7|proposal/near-before:ratio
-5|proposal/near-before:reach
8|proposal/near-before:ready
-3|proposal/near-before:reckon
22|proposal/near-before:recommend
13|proposal/near-before:recommendation
3|proposal/near-before:reform
-3|proposal/near-before:related
3|proposal/near-before:rep
-4|proposal/near-before:repeatedly
-11|proposal/near-before:report
5|proposal/near-before:republican
8|proposal/near-before:research
3|proposal/near-before:retired
12|proposal/near-before:return
-4|proposal/near-before:review
5|proposal/near-before:rich
5|proposal/near-before:right
-5|proposal/near-before:rise
5|proposal/near-before:roger
5|proposal/near-before:room
-7|proposal/near-before:ruling
6|proposal/near-before:ruling bloc
8|proposal/near-before:ruling parties
-5|proposal/near-before:run
6|proposal/near-before:running
3|proposal/near-before:sanseito
6|proposal/near-before:say
-8|proposal/near-before:scenarios
5|proposal/near-before:seats
-5|proposal/near-before:second
-3|proposal/near-before:secretary
-9|proposal/near-before:security
-6|proposal/near-before:seek
-5|proposal/near-before:seen
5|proposal/near-before:sees
3|proposal/near-before:sen
3|proposal/near-before:senator
6|proposal/near-before:services
-4|proposal/near-before:set aside
3|proposal/near-before:settle
3|proposal/near-before:settle for
3|proposal/near-before:share
8|proposal/near-before:she
4|proposal/near-before:shoot for
-10|proposal/near-before:short
22|proposal/near-before:should
-5|proposal/near-before:simulations
4|proposal/near-before:since
6|proposal/near-before:sir
-3|proposal/near-before:sketched
6|proposal/near-before:slip
5|proposal/near-before:so
-6|proposal/near-before:some
-6|proposal/near-before:sound out
-5|proposal/near-before:speak
16|proposal/near-before:spend
-4|proposal/near-before:splits
-7|proposal/near-before:staff
-8|proposal/near-before:stand
3|proposal/near-before:state
5|proposal/near-before:steady
-12|proposal/near-before:step
-5|proposal/near-before:still
-4|proposal/near-before:stop short
4|proposal/near-before:straight
4|proposal/near-before:strategic
-6|proposal/near-before:strategy
-5|proposal/near-before:study
8|proposal/near-before:such
19|proposal/near-before:suggest
4|proposal/near-before:suggestion
8|proposal/near-before:summit
3|proposal/near-before:support
3|proposal/near-before:supports
4|proposal/near-before:take
6|proposal/near-before:talk about
-3|proposal/near-before:talk of
-7|proposal/near-before:target
-15|proposal/near-before:tax
6|proposal/near-before:taylor
-4|proposal/near-before:tell
-9|proposal/near-before:term
11|proposal/near-before:the
4|proposal/near-before:the chancellor
5|proposal/near-before:the state
-13|proposal/near-before:their
5|proposal/near-before:them
6|proposal/near-before:then
3|proposal/near-before:there
16|proposal/near-before:think
-7|proposal/near-before:third
8|proposal/near-before:though
-8|proposal/near-before:three
4|proposal/near-before:time
-3|proposal/near-before:times
3|proposal/near-before:trail
-9|proposal/near-before:trillion
-14|proposal/near-before:under
3|proposal/near-before:upper
7|proposal/near-before:urge
-13|proposal/near-before:version
11|proposal/near-before:view
5|proposal/near-before:visitors
-3|proposal/near-before:vote for
-3|proposal/near-before:vote on
-8|proposal/near-before:voters
11|proposal/near-before:want
-5|proposal/near-before:was
-13|proposal/near-before:way
11|proposal/near-before:we
-15|proposal/near-before:weigh
9|proposal/near-before:well
5|proposal/near-before:were
-4|proposal/near-before:what
-6|proposal/near-before:when
3|proposal/near-before:where
-17|proposal/near-before:which
-8|proposal/near-before:while
22|proposal/near-before:who
3|proposal/near-before:whose
-7|proposal/near-before:why
8|proposal/near-before:wicker
4|proposal/near-before:will
8|proposal/near-before:wing
-10|proposal/near-before:with
6|proposal/near-before:within
-6|proposal/near-before:words
-6|proposal/near-before:work
3|proposal/near-before:work toward
5|proposal/near-before:year
5|proposal/near-before:years
5|proposal/other after-joint:0 near
-6|proposal/other after-joint:1 far
-9|proposal/other after-joint:1 mid
-4|proposal/other after-joint:1 near
-3|proposal/other after-joint:2 mid
-3|proposal/other after-led:and far joined
-6|proposal/other after-led:for near free
7|proposal/other after-led:of near free
-3|proposal/other after-led:say far joined
-3|proposal/other after-led:that far joined
-11|proposal/other after:body name
3|proposal/other after:capital name
-8|proposal/other after:country name
-4|proposal/other after:pronoun name
7|proposal/other after:pronoun owner
10|proposal/other before-clause:after-figure opens name leader
-3|proposal/other before-clause:free inside name body
-5|proposal/other before-clause:free inside name capital
8|proposal/other before-clause:free inside name country
-8|proposal/other before-clause:free inside name gov
4|proposal/other before-clause:free inside name leader
7|proposal/other before-clause:free opens name capital
5|proposal/other before-clause:free opens name country
5|proposal/other before-clause:free opens name gov
-3|proposal/other before-clause:free opens name leader
-5|proposal/other before-clause:free opens name pronoun
-4|proposal/other before-far:20
9|proposal/other before-far:4
-4|proposal/other before-far:60
6|proposal/other before-far:9
3|proposal/other before-free:0 free name near
11|proposal/other before-free:1 after-figure name near
-4|proposal/other before-free:1 free name far
9|proposal/other before-free:1 free name near
-7|proposal/other before-free:1 free owner near
12|proposal/other before-joint:0 after-figure
4|proposal/other before-joint:0 free
3|proposal/other before-joint:1 after-figure
-4|proposal/other before-joint:1 free
-4|proposal/other before-joint:2 free
15|proposal/other before-led:
-6|proposal/other before-led:,
6|proposal/other before-led:--
7|proposal/other before-led:by
-3|proposal/other before-led:of
-5|proposal/other before-led:president
4|proposal/other before-led:tell
4|proposal/other before-led:that
-5|proposal/other before-led:the
-3|proposal/other before-led:to
-4|proposal/other before:body name
11|proposal/other before:country name
-3|proposal/other before:country owner
-3|proposal/other before:gov name
10|proposal/other before:leader name
4|proposal/other named:1
-8|proposal/other named:2
-9|proposal/other named:3
-6|proposal/other speaker:gov
-15|proposal/other speaker:leader
-4|proposal/other subject-of:be
3|proposal/other subject-of:propose
5|proposal/other subject:proposal pronoun
-25|proposal/other unnamed
-27|proposal/other unnamed-beside-others
20|proposal/role-class-home:JPN JPN
-8|proposal/role-class-home:NATO JPN
4|proposal/role-class-home:NATO NATO
18|proposal/role-class-home:NATO member
-55|proposal/role-class-home:USA JPN
-4|proposal/role-class-home:USA NATO
-19|proposal/role-class-home:USA land
-11|proposal/role-class-home:USA member
6|proposal/role-class-home:land land
3|proposal/role-class-of:JPN NATO
5|proposal/role-class-of:JPN USA
5|proposal/role-class-of:JPN land
7|proposal/role-class-of:JPN member
-8|proposal/role-class-of:NATO JPN
23|proposal/role-class-of:NATO member
-49|proposal/role-class-of:USA JPN
-11|proposal/role-class-of:USA NATO
-20|proposal/role-class-of:USA land
-9|proposal/role-class-of:USA member
9|proposal/role-class-of:land NATO
-4|proposal/role-class-of:land land
6|proposal/role-class-of:member NATO
-8|proposal/role-class-of:member member
-3|proposal/role-class:CHN
19|proposal/role-class:JPN
11|proposal/role-class:NATO
-91|proposal/role-class:USA
-3|proposal/role-class:foe
4|proposal/role-class:land
-4|proposal/role-class:member
54|proposal/role:nobody
-66|proposal/role:other
11|proposal/role:spender
-6|proposal/ruled
-5|proposal/ruled:nobody
3|proposal/says:base
12|proposal/says:ing
9|proposal/says:s
8|proposal/speaker-form:body
4|proposal/speaker-form:capital
-8|proposal/speaker-form:gov
9|proposal/speaker-form:leader
12|proposal/speaker-form:none
21|proposal/speaker-form:nongov
6|proposal/speaker-form:pronoun
-7|proposal/speaker:capital
5|proposal/speaker:country
13|proposal/speaker:gov
-5|proposal/speaker:nongov
-5|proposal/spender after-joint:0 far
-12|proposal/spender after-joint:0 mid
9|proposal/spender after-joint:0 near
5|proposal/spender after-joint:1 far
3|proposal/spender after-joint:1 near
8|proposal/spender after-joint:2 mid
6|proposal/spender after-joint:3 mid
-4|proposal/spender after-joint:3 near
3|proposal/spender after-led:# far joined
10|proposal/spender after-led:, far joined
-3|proposal/spender after-led:, near joined
4|proposal/spender after-led:after far joined
3|proposal/spender after-led:bring far joined
5|proposal/spender after-led:by far joined
-4|proposal/spender after-led:by near free
-4|proposal/spender after-led:for far joined
-4|proposal/spender after-led:for near free
8|proposal/spender after-led:gdp near free
-5|proposal/spender after-led:if far joined
11|proposal/spender after-led:if near joined
-3|proposal/spender after-led:in far free
7|proposal/spender after-led:in far joined
-5|proposal/spender after-led:in near free
6|proposal/spender after-led:level far joined
3|proposal/spender after-led:most near free
9|proposal/spender after-led:next far free
8|proposal/spender after-led:next near free
3|proposal/spender after-led:of far free
-6|proposal/spender after-led:of far joined
-3|proposal/spender after-led:of near joined
3|proposal/spender after-led:on near free
-5|proposal/spender after-led:ruling far free
-3|proposal/spender after-led:say far joined
3|proposal/spender after-led:say near joined
9|proposal/spender after-led:several far joined
-3|proposal/spender after-led:tell far joined
6|proposal/spender after-led:that far joined
-5|proposal/spender after-led:that near free
4|proposal/spender after-led:that near joined
-4|proposal/spender after-led:this far free
-5|proposal/spender after-led:to far joined
-3|proposal/spender after-led:to near free
-7|proposal/spender after-led:when near joined
6|proposal/spender after-led:where near joined
-3|proposal/spender after-led:write far joined
18|proposal/spender after:body name
-3|proposal/spender after:body owner
-6|proposal/spender after:capital name
-17|proposal/spender after:country owner
16|proposal/spender after:gov name
3|proposal/spender after:gov owner
10|proposal/spender after:leader name
-10|proposal/spender after:nongov name
-9|proposal/spender after:nongov owner
6|proposal/spender after:pronoun name
-7|proposal/spender after:pronoun owner
4|proposal/spender before-clause:after-figure inside name gov
4|proposal/spender before-clause:after-figure inside name leader
-5|proposal/spender before-clause:after-figure inside name nongov
-4|proposal/spender before-clause:after-figure inside owner gov
6|proposal/spender before-clause:after-figure inside owner pronoun
7|proposal/spender before-clause:after-figure opens name body
-4|proposal/spender before-clause:free inside name capital
-6|proposal/spender before-clause:free inside name country
5|proposal/spender before-clause:free inside name leader
13|proposal/spender before-clause:free inside name nongov
-3|proposal/spender before-clause:free inside name pronoun
4|proposal/spender before-clause:free inside owner body
8|proposal/spender before-clause:free inside owner country
-9|proposal/spender before-clause:free inside owner gov
7|proposal/spender before-clause:free inside owner nongov
-5|proposal/spender before-clause:free inside owner people
-10|proposal/spender before-clause:free inside owner pronoun
13|proposal/spender before-clause:free opens name body
-8|proposal/spender before-clause:free opens name country
-16|proposal/spender before-clause:free opens name leader
-5|proposal/spender before-clause:free opens name pronoun
5|proposal/spender before-clause:free opens owner capital
5|proposal/spender before-clause:free opens owner country
10|proposal/spender before-clause:free opens owner gov
4|proposal/spender before-clause:free opens owner leader
-3|proposal/spender before-clause:free opens owner nongov
-11|proposal/spender before-clause:free opens owner pronoun
-6|proposal/spender before-far:9
3|proposal/spender before-free:0 after-figure owner near
-10|proposal/spender before-free:0 free name near
5|proposal/spender before-free:0 free owner near
-5|proposal/spender before-joint:0 after-figure
9|proposal/spender before-joint:1 after-figure
-5|proposal/spender before-joint:2 after-figure
-3|proposal/spender before-joint:3 free
-4|proposal/spender before-led:
3|proposal/spender before-led:\"
7|proposal/spender before-led:'
8|proposal/spender before-led:(
-5|proposal/spender before-led:,
9|proposal/spender before-led:-
5|proposal/spender before-led::
4|proposal/spender before-led:;
-3|proposal/spender before-led:PARTY
4|proposal/spender before-led:a
-3|proposal/spender before-led:analysis
-8|proposal/spender before-led:and
5|proposal/spender before-led:ask
8|proposal/spender before-led:bring
-4|proposal/spender before-led:by
-5|proposal/spender before-led:call on
-3|proposal/spender before-led:campaign
-3|proposal/spender before-led:chairs
-4|proposal/spender before-led:chancellor
3|proposal/spender before-led:chief
-4|proposal/spender before-led:defense minister
8|proposal/spender before-led:defense secretary
-5|proposal/spender before-led:every
4|proposal/spender before-led:for
-6|proposal/spender before-led:from
11|proposal/spender before-led:general
8|proposal/spender before-led:hands
-5|proposal/spender before-led:has
-5|proposal/spender before-led:have
6|proposal/spender before-led:her
3|proposal/spender before-led:his
-4|proposal/spender before-led:how
-6|proposal/spender before-led:if
-17|proposal/spender before-led:in
-7|proposal/spender before-led:keep
5|proposal/spender before-led:leads
-3|proposal/spender before-led:next
5|proposal/spender before-led:not
-15|proposal/spender before-led:of
-6|proposal/spender before-led:on
-7|proposal/spender before-led:one
4|proposal/spender before-led:over
19|proposal/spender before-led:president
-12|proposal/spender before-led:prime minister
10|proposal/spender before-led:raise
3|proposal/spender before-led:see
-3|proposal/spender before-led:smaller
3|proposal/spender before-led:some
5|proposal/spender before-led:start
-10|proposal/spender before-led:tell
8|proposal/spender before-led:the
-5|proposal/spender before-led:though
4|proposal/spender before-led:to
-7|proposal/spender before-led:under
-11|proposal/spender before-led:urge
-5|proposal/spender before-led:view
3|proposal/spender before-led:want
8|proposal/spender before-led:when
-3|proposal/spender before-led:which
7|proposal/spender before-led:why
-5|proposal/spender before-led:with
11|proposal/spender before-led:within
-4|proposal/spender before-led:—
19|proposal/spender before:body name
7|proposal/spender before:body owner
-5|proposal/spender before:capital name
3|proposal/spender before:capital owner
-13|proposal/spender before:country name
10|proposal/spender before:country owner
-3|proposal/spender before:gov owner
-12|proposal/spender before:leader name
4|proposal/spender before:leader owner
6|proposal/spender before:nongov name
4|proposal/spender before:nongov owner
-6|proposal/spender before:people owner
-7|proposal/spender before:pronoun name
-15|proposal/spender before:pronoun owner
4|proposal/spender named:2
-5|proposal/spender named:3
-6|proposal/spender speaker:capital
6|proposal/spender speaker:country
19|proposal/spender speaker:gov
13|proposal/spender speaker:leader
-5|proposal/spender speaker:nongov
3|proposal/spender speaker:pronoun
4|proposal/spender subject-of:about
-5|proposal/spender subject-of:advocate
6|proposal/spender subject-of:aim
5|proposal/spender subject-of:amount
-5|proposal/spender subject-of:argue
-3|proposal/spender subject-of:argue for
-4|proposal/spender subject-of:arrive
-5|proposal/spender subject-of:ask
3|proposal/spender subject-of:ask for
4|proposal/spender subject-of:be
-4|proposal/spender subject-of:believe
-6|proposal/spender subject-of:call for
-10|proposal/spender subject-of:campaign
-5|proposal/spender subject-of:clamor
-5|proposal/spender subject-of:come to
12|proposal/spender subject-of:consider
6|proposal/spender subject-of:debate
3|proposal/spender subject-of:decide
10|proposal/spender subject-of:discuss
3|proposal/spender subject-of:examine
3|proposal/spender subject-of:expect
4|proposal/spender subject-of:eye
6|proposal/spender subject-of:favor
-3|proposal/spender subject-of:favour
3|proposal/spender subject-of:fix
4|proposal/spender subject-of:float
9|proposal/spender subject-of:get
-5|proposal/spender subject-of:give
-7|proposal/spender subject-of:hold
17|proposal/spender subject-of:hope
-4|proposal/spender subject-of:keep
10|proposal/spender subject-of:like
3|proposal/spender subject-of:like to see
-5|proposal/spender subject-of:live with
5|proposal/spender subject-of:lower
-4|proposal/spender subject-of:mention
9|proposal/spender subject-of:mull
-7|proposal/spender subject-of:offer
-3|proposal/spender subject-of:oppose
-3|proposal/spender subject-of:pay
5|proposal/spender subject-of:plead for
-3|proposal/spender subject-of:pledge
-3|proposal/spender subject-of:prefer
-9|proposal/spender subject-of:promise
7|proposal/spender subject-of:propose
6|proposal/spender subject-of:put
-7|proposal/spender subject-of:raise
5|proposal/spender subject-of:reach
-6|proposal/spender subject-of:recommend
-5|proposal/spender subject-of:return
7|proposal/spender subject-of:rise
5|proposal/spender subject-of:rule out
-3|proposal/spender subject-of:seek
-3|proposal/spender subject-of:shoot for
4|proposal/spender subject-of:sound out
3|proposal/spender subject-of:speak of
-3|proposal/spender subject-of:spend
-6|proposal/spender subject-of:stop
8|proposal/spender subject-of:study
4|proposal/spender subject-of:suggest
-5|proposal/spender subject-of:talk of
-7|proposal/spender subject-of:tell
-7|proposal/spender subject-of:think
-7|proposal/spender subject-of:toy with
-8|proposal/spender subject-of:urge
3|proposal/spender subject-of:vote on
6|proposal/spender subject-of:want
11|proposal/spender subject-of:weigh
-7|proposal/spender subject-of:write
5|proposal/spender subject:be body
-4|proposal/spender subject:be capital
-6|proposal/spender subject:be country
13|proposal/spender subject:be leader
-3|proposal/spender subject:be nongov
-8|proposal/spender subject:cap leader
-6|proposal/spender subject:demand capital
8|proposal/spender subject:demand country
3|proposal/spender subject:demand gov
3|proposal/spender subject:demand leader
-5|proposal/spender subject:demand nongov
-14|proposal/spender subject:demand pronoun
-3|proposal/spender subject:denial leader
-3|proposal/spender subject:denial people
-4|proposal/spender subject:denial pronoun
-4|proposal/spender subject:level pronoun
-7|proposal/spender subject:move body
-6|proposal/spender subject:move gov
-9|proposal/spender subject:move leader
7|proposal/spender subject:move nongov
7|proposal/spender subject:move pronoun
8|proposal/spender subject:pledge capital
-9|proposal/spender subject:pledge leader
-8|proposal/spender subject:pledge nongov
14|proposal/spender subject:proposal body
19|proposal/spender subject:proposal capital
14|proposal/spender subject:proposal country
7|proposal/spender subject:proposal gov
8|proposal/spender subject:proposal leader
10|proposal/spender subject:proposal pronoun
-5|proposal/spender subject:spend capital
-4|proposal/spender subject:spend country
18|proposal/spender unnamed
-4|proposal/spender unnamed-beside-others
-14|proposal/subject-form:body
14|proposal/subject-form:country
-4|proposal/subject-form:gov
6|proposal/subject-form:leader
13|proposal/subject-form:none
22|proposal/subject-form:nongov
13|proposal/subject-form:pronoun
4|proposal/subject-of:about
-5|proposal/subject-of:advocate
6|proposal/subject-of:aim
5|proposal/subject-of:amount
-5|proposal/subject-of:argue
-3|proposal/subject-of:argue for
-4|proposal/subject-of:arrive
-5|proposal/subject-of:ask
3|proposal/subject-of:ask for
-4|proposal/subject-of:believe
-6|proposal/subject-of:call for
-10|proposal/subject-of:campaign
-5|proposal/subject-of:clamor
-5|proposal/subject-of:come to
12|proposal/subject-of:consider
6|proposal/subject-of:debate
3|proposal/subject-of:decide
10|proposal/subject-of:discuss
3|proposal/subject-of:examine
3|proposal/subject-of:expect
4|proposal/subject-of:eye
6|proposal/subject-of:favor
-3|proposal/subject-of:favour
3|proposal/subject-of:fix
4|proposal/subject-of:float
9|proposal/subject-of:get
-5|proposal/subject-of:give
-3|proposal/subject-of:grow
-7|proposal/subject-of:hold
19|proposal/subject-of:hope
-4|proposal/subject-of:keep
10|proposal/subject-of:like
3|proposal/subject-of:like to see
-5|proposal/subject-of:live with
5|proposal/subject-of:lower
-4|proposal/subject-of:mention
9|proposal/subject-of:mull
-7|proposal/subject-of:offer
-3|proposal/subject-of:oppose
-3|proposal/subject-of:pay
5|proposal/subject-of:plead for
-3|proposal/subject-of:pledge
-3|proposal/subject-of:prefer
-9|proposal/subject-of:promise
11|proposal/subject-of:propose
11|proposal/subject-of:put
-7|proposal/subject-of:raise
5|proposal/subject-of:reach
-7|proposal/subject-of:recommend
-5|proposal/subject-of:return
7|proposal/subject-of:rise
5|proposal/subject-of:rule out
-3|proposal/subject-of:seek
-3|proposal/subject-of:shoot for
4|proposal/subject-of:sound out
3|proposal/subject-of:speak of
-4|proposal/subject-of:spend
-6|proposal/subject-of:stop
8|proposal/subject-of:study
4|proposal/subject-of:suggest
-5|proposal/subject-of:talk of
-6|proposal/subject-of:tell
-7|proposal/subject-of:think
-7|proposal/subject-of:toy with
-8|proposal/subject-of:urge
3|proposal/subject-of:vote on
5|proposal/subject-of:want
11|proposal/subject-of:weigh
-7|proposal/subject-of:write
-11|proposal/subject-speaker:body none
4|proposal/subject-speaker:capital leader
4|proposal/subject-speaker:capital nongov
3|proposal/subject-speaker:country capital
-4|proposal/subject-speaker:country country
4|proposal/subject-speaker:country gov
5|proposal/subject-speaker:country leader
-8|proposal/subject-speaker:country none
17|proposal/subject-speaker:country nongov
-5|proposal/subject-speaker:country pronoun
-4|proposal/subject-speaker:gov capital
5|proposal/subject-speaker:gov gov
10|proposal/subject-speaker:gov none
-6|proposal/subject-speaker:gov nongov
-4|proposal/subject-speaker:gov pronoun
13|proposal/subject-speaker:leader leader
-6|proposal/subject-speaker:leader none
4|proposal/subject-speaker:none body
9|proposal/subject-speaker:none country
-7|proposal/subject-speaker:none gov
7|proposal/subject-speaker:none nongov
-4|proposal/subject-speaker:none pronoun
4|proposal/subject-speaker:nongov body
5|proposal/subject-speaker:nongov nongov
5|proposal/subject-speaker:nongov pronoun
4|proposal/subject-speaker:people none
3|proposal/subject-speaker:pronoun body
-10|proposal/subject-speaker:pronoun gov
-8|proposal/subject-speaker:pronoun leader
21|proposal/subject-speaker:pronoun none
-9|proposal/subject-speaker:pronoun nongov
17|proposal/subject-speaker:pronoun pronoun
5|proposal/subject:be body
-4|proposal/subject:be capital
-6|proposal/subject:be country
12|proposal/subject:be leader
-3|proposal/subject:be nongov
-8|proposal/subject:cap leader
-6|proposal/subject:demand capital
8|proposal/subject:demand country
5|proposal/subject:demand leader
-5|proposal/subject:demand nongov
-14|proposal/subject:demand pronoun
-4|proposal/subject:denial leader
-3|proposal/subject:denial people
-4|proposal/subject:denial pronoun
-4|proposal/subject:level pronoun
-7|proposal/subject:move body
3|proposal/subject:move country
-6|proposal/subject:move gov
-4|proposal/subject:move leader
7|proposal/subject:move nongov
6|proposal/subject:move pronoun
8|proposal/subject:pledge capital
-9|proposal/subject:pledge leader
-8|proposal/subject:pledge nongov
14|proposal/subject:proposal body
19|proposal/subject:proposal capital
14|proposal/subject:proposal country
7|proposal/subject:proposal gov
8|proposal/subject:proposal leader
16|proposal/subject:proposal pronoun
-5|proposal/subject:spend capital
-4|proposal/subject:spend country
-19|proposal/tag:gov
57|proposal/tag:nongov
-10|proposal/tag:person
-14|proposal/tag:source
-6|proposal/unnamed
-31|proposal/unnamed-beside-others
"""
