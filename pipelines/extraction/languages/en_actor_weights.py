"""What each cue of ``english.actor_cues`` speaks for; made by ``training/parties.py``, not by hand.

Each line: hundredths of the logarithm of odds, ``|``, the kind of claim in which the cue weighs so
much more (or nothing, where it does in all), ``/`` and the cue.
"""

TABLE = """\
-10|/after-joint:0 far
-17|/after-joint:0 mid
9|/after-joint:0 near
3|/after-joint:1 far
12|/after-joint:1 mid
10|/after-joint:1 near
-10|/after-joint:2 far
-3|/after-joint:3 near
15|/after-led:\" far joined
10|/after-led:\" near joined
7|/after-led:# near free
25|/after-led:, far joined
-4|/after-led:, near joined
3|/after-led:: far joined
-5|/after-led:; far joined
-3|/after-led:; near joined
-6|/after-led:and near joined
-4|/after-led:as far joined
3|/after-led:bring far joined
-4|/after-led:but far joined
5|/after-led:by far joined
-4|/after-led:by near free
-3|/after-led:chief cabinet secretary far joined
-3|/after-led:cite near joined
3|/after-led:defence minister far joined
-3|/after-led:for far joined
-6|/after-led:for near free
-4|/after-led:foreign minister far joined
-3|/after-led:from far free
7|/after-led:gdp near free
-4|/after-led:his far joined
-5|/after-led:if far joined
9|/after-led:if near joined
3|/after-led:in far free
7|/after-led:in far joined
7|/after-led:level far joined
-3|/after-led:neither far joined
7|/after-led:next far free
13|/after-led:next near free
4|/after-led:of far free
-12|/after-led:of far joined
-3|/after-led:of near joined
-6|/after-led:president near free
3|/after-led:prime minister far joined
4|/after-led:prime minister near joined
-5|/after-led:ruling far free
8|/after-led:senior far joined
8|/after-led:several far joined
-5|/after-led:tell far joined
4|/after-led:that near free
-5|/after-led:this far free
-4|/after-led:this near free
-8|/after-led:to far joined
-6|/after-led:to near free
-6|/after-led:what near free
-6|/after-led:when near joined
5|/after-led:where near joined
4|/after-led:whether far joined
-4|/after-led:with far joined
4|/after:capital name
9|/after:capital owner
-11|/after:country name
5|/after:gov name
5|/after:gov owner
15|/after:leader name
-15|/after:nongov name
-8|/after:nongov owner
-14|/after:people owner
9|/after:pronoun name
-3|/after:pronoun owner
19|/asked-before:other
29|/asked-before:spender
-5|/before-clause:after-figure inside name body
-7|/before-clause:after-figure inside name capital
-3|/before-clause:after-figure inside name country
5|/before-clause:after-figure inside name gov
10|/before-clause:after-figure inside name leader
-5|/before-clause:after-figure inside name nongov
5|/before-clause:after-figure inside owner pronoun
6|/before-clause:after-figure opens name body
-3|/before-clause:after-figure opens name capital
6|/before-clause:after-figure opens name leader
-5|/before-clause:after-figure opens owner body
-3|/before-clause:after-figure opens owner country
8|/before-clause:after-figure opens owner leader
6|/before-clause:free inside name body
-7|/before-clause:free inside name capital
5|/before-clause:free inside name country
5|/before-clause:free inside name gov
7|/before-clause:free inside name leader
-4|/before-clause:free inside name pronoun
9|/before-clause:free inside owner country
-8|/before-clause:free inside owner gov
4|/before-clause:free inside owner pronoun
3|/before-clause:free opens name body
11|/before-clause:free opens name capital
-3|/before-clause:free opens name country
8|/before-clause:free opens name gov
-12|/before-clause:free opens name leader
-6|/before-clause:free opens name nongov
7|/before-clause:free opens name pronoun
13|/before-clause:free opens owner body
8|/before-clause:free opens owner capital
4|/before-clause:free opens owner country
9|/before-clause:free opens owner gov
-6|/before-clause:free opens owner people
-15|/before-clause:free opens owner pronoun
7|/before-far:20
11|/before-far:4
3|/before-far:60
15|/before-far:9
4|/before-free:0 after-figure name far
-9|/before-free:0 after-figure name near
7|/before-free:0 after-figure owner near
-11|/before-free:0 free name near
5|/before-free:0 free owner far
13|/before-free:0 free owner near
-3|/before-free:1 after-figure name far
10|/before-free:1 after-figure name near
-6|/before-free:1 after-figure owner far
4|/before-free:1 after-figure owner near
22|/before-free:1 free name near
-4|/before-free:1 free owner far
11|/before-free:1 free owner near
4|/before-free:2 free name far
5|/before-free:2 free name near
-6|/before-free:2 free owner near
-5|/before-joint:0 after-figure
20|/before-joint:0 free
14|/before-joint:1 after-figure
13|/before-joint:1 free
-8|/before-joint:2 after-figure
22|/before-led:
7|/before-led:'
12|/before-led:'s
8|/before-led:(
7|/before-led:,
10|/before-led:-
12|/before-led:--
3|/before-led::
5|/before-led:;
-6|/before-led:PARTY
5|/before-led:a
-4|/before-led:analysis
-14|/before-led:and
-5|/before-led:ask
3|/before-led:back
9|/before-led:because
3|/before-led:behind
7|/before-led:believe
5|/before-led:between
6|/before-led:bring
-5|/before-led:but
-7|/before-led:chairs
-3|/before-led:chancellor
5|/before-led:chief
3|/before-led:chief cabinet secretary
6|/before-led:cite
5|/before-led:commit
8|/before-led:defence minister
8|/before-led:defense secretary
-3|/before-led:elect
-8|/before-led:every
-9|/before-led:expect
-4|/before-led:foreign minister
-5|/before-led:from
5|/before-led:general
7|/before-led:hands
-5|/before-led:has
-5|/before-led:have
5|/before-led:her
6|/before-led:his
-9|/before-led:in
-5|/before-led:increase
-7|/before-led:keep
5|/before-led:leads
3|/before-led:let
-3|/before-led:lift
4|/before-led:make
-5|/before-led:mr
-3|/before-led:next
5|/before-led:not
6|/before-led:now
-29|/before-led:of
-5|/before-led:on
-6|/before-led:one
-3|/before-led:outside
4|/before-led:over
20|/before-led:president
-3|/before-led:press
4|/before-led:put
7|/before-led:raise
5|/before-led:reach
-4|/before-led:say
4|/before-led:see
3|/before-led:some
3|/before-led:start
5|/before-led:suggest
-4|/before-led:take
-8|/before-led:tell
8|/before-led:the
-6|/before-led:though
-6|/before-led:to
-3|/before-led:top
7|/before-led:two
-7|/before-led:under
-9|/before-led:urge
-6|/before-led:view
-4|/before-led:want
-11|/before-led:what
6|/before-led:when
6|/before-led:while
-5|/before-led:whom
7|/before-led:why
4|/before-led:with
10|/before-led:within
9|/before-led:yet
9|/before:body name
7|/before:body owner
-6|/before:capital name
9|/before:capital owner
9|/before:country owner
17|/before:gov name
10|/before:leader name
12|/before:leader owner
-13|/before:nongov name
-4|/before:nongov owner
-7|/before:people owner
-6|/before:pronoun owner
3|/governor-form:accept finite+would
4|/governor-form:adopt finite+
4|/governor-form:agree finite+
-5|/governor-form:agree finite+would
-4|/governor-form:aim finite+could
-5|/governor-form:aim finite+should
3|/governor-form:aim finite+will
3|/governor-form:aim finite+would
-5|/governor-form:ambition +
5|/governor-form:argue finite+
8|/governor-form:argue for finite+
-5|/governor-form:arrive finite+will
-14|/governor-form:ask finite+
4|/governor-form:ask for finite++not
3|/governor-form:ask for progressive+
-3|/governor-form:aspiration +
-11|/governor-form:back finite+
6|/governor-form:be finite+
-4|/governor-form:be finite+should
3|/governor-form:be finite+should+not
-3|/governor-form:believe finite+
5|/governor-form:bring finite+would
-5|/governor-form:call +
7|/governor-form:call finite+
12|/governor-form:call for +
14|/governor-form:call for finite+
3|/governor-form:call for gerund+
-6|/governor-form:call for progressive+
3|/governor-form:call on finite+
4|/governor-form:calls +
12|/governor-form:campaign finite+
5|/governor-form:clamor progressive+
-3|/governor-form:climb finite+
5|/governor-form:come to finite+
3|/governor-form:commit finite+should
6|/governor-form:commitment +
-12|/governor-form:consider finite+
-3|/governor-form:consider gerund+
19|/governor-form:consider inf+
-10|/governor-form:consider progressive+
-6|/governor-form:contain finite+
4|/governor-form:discuss finite++not
-10|/governor-form:discuss inf+
-3|/governor-form:discuss progressive+
5|/governor-form:dismiss finite+
10|/governor-form:favor finite+
-6|/governor-form:favor inf+
3|/governor-form:favour finite+
6|/governor-form:fend off finite+
-3|/governor-form:fix finite+
-4|/governor-form:get finite+could
3|/governor-form:get inf+
4|/governor-form:go finite+should
-12|/governor-form:go finite+should+not
5|/governor-form:go finite+would
-6|/governor-form:goal +
-8|/governor-form:hold finite+
-6|/governor-form:hold finite+will
-5|/governor-form:hope finite+
-7|/governor-form:keep finite+
3|/governor-form:keep inf+
6|/governor-form:live with finite+can
4|/governor-form:live with finite+could
4|/governor-form:look at finite+
-8|/governor-form:look at finite+should
-5|/governor-form:lower finite+
-4|/governor-form:mean finite+
13|/governor-form:mention finite+
-3|/governor-form:mention finite++not
3|/governor-form:move finite+
5|/governor-form:move finite+could
-5|/governor-form:move finite+should
-10|/governor-form:mull finite+
-4|/governor-form:name finite+
7|/governor-form:offer finite+
3|/governor-form:offer gerund+
5|/governor-form:oppose finite+
7|/governor-form:pay finite+should
-4|/governor-form:plead for finite+
4|/governor-form:pledge finite+
-3|/governor-form:prepare finite+
-6|/governor-form:prepare progressive+
-3|/governor-form:promise +
-3|/governor-form:propose finite+
4|/governor-form:propose finite+will
4|/governor-form:propose gerund+
6|/governor-form:propose inf+
4|/governor-form:push for progressive+
9|/governor-form:put finite+
-4|/governor-form:put finite+would
-10|/governor-form:raise finite+
4|/governor-form:raise finite+should
-6|/governor-form:raise finite+would
9|/governor-form:raise gerund+
-5|/governor-form:reach finite+should
5|/governor-form:recommend finite+
8|/governor-form:recommend finite+will
5|/governor-form:recommend inf+
5|/governor-form:recommendation +
-5|/governor-form:recommendations +
4|/governor-form:refuse finite+
4|/governor-form:reiterate finite+
-3|/governor-form:rule out finite+
-8|/governor-form:rule out finite++not
7|/governor-form:rule out finite+would+not
4|/governor-form:scoff finite+
-10|/governor-form:seek finite+
-3|/governor-form:seek gerund+
3|/governor-form:seek inf+
-6|/governor-form:set finite+
5|/governor-form:set finite+would
3|/governor-form:settle for finite+would
-4|/governor-form:sound out finite+
-4|/governor-form:speak of finite+
13|/governor-form:spend finite+should
-6|/governor-form:spend gerund+
-7|/governor-form:stop finite+
4|/governor-form:stop finite+would
-7|/governor-form:study progressive+
6|/governor-form:suggest finite+
-3|/governor-form:suggest gerund+
8|/governor-form:take finite+
-3|/governor-form:talk about progressive+
-10|/governor-form:talk of finite+
4|/governor-form:talk of progressive+
-4|/governor-form:tell finite+
12|/governor-form:think finite+
-3|/governor-form:think finite++not
3|/governor-form:think finite+should
-3|/governor-form:tie finite+would+not
12|/governor-form:urge finite+
-8|/governor-form:urge inf+
-3|/governor-form:vote on finite+will
5|/governor-form:want finite+
-3|/governor-form:weigh finite+
-12|/governor-form:weigh progressive+
-4|/governor-form:work progressive+
4|/governor-form:write gerund+
4|/governor-kind:be
-20|/governor-kind:cap
-3|/governor-kind:demand
10|/governor-kind:denial
13|/governor-kind:level
-5|/governor-kind:move
3|/governor-kind:pledge
-8|/governor-kind:proposal
3|/governor-kind:spend
6|/governor-mood:be finite+
-4|/governor-mood:be finite+should
3|/governor-mood:be finite+should+not
-22|/governor-mood:cap finite+
-6|/governor-mood:cap finite+will
4|/governor-mood:cap finite+would
5|/governor-mood:cap inf+
8|/governor-mood:demand +
8|/governor-mood:demand finite+
-9|/governor-mood:demand finite++passive
5|/governor-mood:demand finite+would
-4|/governor-mood:demand gerund+
-4|/governor-mood:demand progressive+
13|/governor-mood:denial finite+
-8|/governor-mood:denial finite++not
7|/governor-mood:denial finite+would+not
6|/governor-mood:level finite+
-5|/governor-mood:move finite+could
4|/governor-mood:move finite+should
-11|/governor-mood:move finite+should+not
-6|/governor-mood:move finite+would
-3|/governor-mood:move finite+would+passive
8|/governor-mood:move gerund+
6|/governor-mood:move inf+
4|/governor-mood:pledge finite+
-3|/governor-mood:pledge finite++not
-10|/governor-mood:pledge finite+could
10|/governor-mood:pledge finite+should
5|/governor-mood:pledge finite+will
6|/governor-mood:pledge finite+would
-3|/governor-mood:pledge finite+would+not
-9|/governor-mood:pledge progressive+
-10|/governor-mood:proposal +
12|/governor-mood:proposal finite+
6|/governor-mood:proposal finite+can
5|/governor-mood:proposal finite+could
6|/governor-mood:proposal finite+will
-3|/governor-mood:proposal gerund+
18|/governor-mood:proposal inf+
-36|/governor-mood:proposal progressive+
4|/governor-mood:spend finite+could
15|/governor-mood:spend finite+should
-5|/governor-mood:spend finite+would
-6|/governor-mood:spend gerund+
4|/governor:adopt
8|/governor:advocate
-5|/governor:ambition
7|/governor:argue
6|/governor:argue for
-5|/governor:arrive
-16|/governor:ask
-3|/governor:aspiration
-10|/governor:back
4|/governor:be
-3|/governor:believe
3|/governor:bind
5|/governor:bring
24|/governor:call for
3|/governor:call on
4|/governor:calls
13|/governor:campaign
6|/governor:clamor
-6|/governor:climb
5|/governor:come to
6|/governor:commitment
-6|/governor:consider
-7|/governor:contain
-4|/governor:decide
-3|/governor:demand
-8|/governor:discuss
5|/governor:dismiss
-6|/governor:draft
4|/governor:end
-3|/governor:examine
5|/governor:exceed
-3|/governor:eye
5|/governor:favor
3|/governor:favour
6|/governor:fend off
3|/governor:fight
-3|/governor:fix
-3|/governor:get
4|/governor:give
-6|/governor:goal
-10|/governor:grow
-11|/governor:hold
-6|/governor:hope
3|/governor:imagine
-3|/governor:keep
6|/governor:live with
-6|/governor:look at
-5|/governor:lower
-4|/governor:mean
6|/governor:mention
-4|/governor:move
-10|/governor:mull
-5|/governor:name
11|/governor:offer
5|/governor:oppose
8|/governor:pay
-4|/governor:plead for
-8|/governor:prepare
9|/governor:propose
-3|/governor:push back
5|/governor:push for
-6|/governor:reach
3|/governor:reckon
15|/governor:recommend
5|/governor:recommendation
-5|/governor:recommendations
4|/governor:refuse
4|/governor:reiterate
8|/governor:return
-5|/governor:rise
-4|/governor:rule out
4|/governor:scoff
-10|/governor:seek
-5|/governor:set aside
6|/governor:settle for
4|/governor:shoot for
-7|/governor:sound out
3|/governor:spend
-3|/governor:stop
-7|/governor:study
7|/governor:suggest
7|/governor:take
-6|/governor:talk of
-9|/governor:tell
12|/governor:think
3|/governor:try
4|/governor:urge
4|/governor:use
-3|/governor:vote on
3|/governor:want
-15|/governor:weigh
-4|/governor:work
9|/governor:write
-3|/has:EU
-10|/has:LEADER
-39|/has:NATO
28|/has:PERSON
-6|/has:USA
7|/has:academics
-4|/has:advisory
-10|/has:aide
-3|/has:aides
3|/has:analysts
7|/has:bureaucrat
4|/has:business leaders
-8|/has:cabinet
17|/has:candidate
-4|/has:chancellor
27|/has:coalition
-4|/has:commission
-21|/has:committee
7|/has:could
12|/has:country
-15|/has:defence minister
-10|/has:defence secretary
-13|/has:defense minister
-5|/has:defense ministry
-16|/has:defense secretary
6|/has:dpp
-3|/has:economists
-12|/has:expert
5|/has:expert panel
17|/has:experts
5|/has:figures
10|/has:finance minister
-7|/has:finance ministry
-9|/has:foreign minister
32|/has:former
-31|/has:general
7|/has:government
9|/has:greens
-16|/has:hawks
18|/has:i
-3|/has:insiders
4|/has:ishin
4|/has:japan innovation party
8|/has:japanese communist party
4|/has:keidanren
11|/has:kmt
9|/has:komeito
5|/has:kuomintang
10|/has:lawmakers
-17|/has:ldp
26|/has:leader
9|/has:leadership
-5|/has:mayor
15|/has:member
-12|/has:members
12|/has:minister
-11|/has:ministers
-12|/has:ministry
-4|/has:ministry of defence
3|/has:ministry of national defense
16|/has:my
4|/has:nation
6|/has:nippon ishin
3|/has:officers
-12|/has:official
-34|/has:officials
10|/has:opposition
5|/has:opposition leader
5|/has:our
-22|/has:panel
-5|/has:parliament
3|/has:participants
16|/has:party
11|/has:people
5|/has:people power party
-22|/has:person
15|/has:politicians
-10|/has:premier
-3|/has:president
-11|/has:prime minister
11|/has:professor
-4|/has:reiwa shinsengumi
4|/has:retired
-5|/has:ruling bloc
8|/has:ruling parties
7|/has:sanseito
-3|/has:scholars
5|/has:senator
-3|/has:shadow
35|/has:should
-12|/has:sources
4|/has:spd
-3|/has:spokesperson
5|/has:strategist
-3|/has:sumar
5|/has:survey
4|/has:the chancellor
3|/has:the military
6|/has:the state
3|/has:think tank
3|/has:treasurer
5|/has:treasury
15|/has:university
10|/has:we
-5|/has:working group
-5|/home:other
6|/home:spender
-4|/named:1
25|/named:2
36|/named:3
-10|/near-after:\"
-4|/near-after:#
-4|/near-after:'s
6|/near-after:(
3|/near-after:)
-8|/near-after:,
11|/near-after:-
8|/near-after:.
-11|/near-after::
-8|/near-after:?
-22|/near-after:DATE
3|/near-after:LAND
-15|/near-after:NATO
-16|/near-after:OUTLET
5|/near-after:PERSON
-4|/near-after:USA
5|/near-after:a
-3|/near-after:about
-9|/near-after:above
3|/near-after:absurd
3|/near-after:accord
-3|/near-after:add
3|/near-after:advance
5|/near-after:affordable
-13|/near-after:after
-4|/near-after:agency
4|/near-after:ahead
4|/near-after:air
6|/near-after:all
7|/near-after:allies
-14|/near-after:also
-14|/near-after:ambition
7|/near-after:among
-9|/near-after:an
9|/near-after:and
4|/near-after:another
-3|/near-after:any
4|/near-after:anything
7|/near-after:appropriate
-3|/near-after:are
6|/near-after:argue
-6|/near-after:armed forces
-3|/near-after:armies
-7|/near-after:as
-6|/near-after:ask
-5|/near-after:at
-6|/near-after:average
13|/near-after:be
-4|/near-after:because
9|/near-after:becoming
-14|/near-after:been
8|/near-after:before
-3|/near-after:benchmark
3|/near-after:best
5|/near-after:bonds
-7|/near-after:borrowed
-4|/near-after:but
-7|/near-after:buy
28|/near-after:by
14|/near-after:call
3|/near-after:campaign
7|/near-after:can
-9|/near-after:capability
8|/near-after:cite
-3|/near-after:closer
-7|/near-after:come to
-5|/near-after:coming
5|/near-after:commit
3|/near-after:common
3|/near-after:conceivable
3|/near-after:condition
-10|/near-after:consider
-7|/near-after:consideration
-6|/near-after:constitution
7|/near-after:consumption
-5|/near-after:content
-6|/near-after:conversation
-5|/near-after:cope
-4|/near-after:core
12|/near-after:could
14|/near-after:countries
-5|/near-after:current
-13|/near-after:day
8|/near-after:debate
7|/near-after:decade
-14|/near-after:defence
-3|/near-after:defence secretary
6|/near-after:defense
4|/near-after:defense ministry
3|/near-after:demand
4|/near-after:democracies
-3|/near-after:deny
8|/near-after:describe
9|/near-after:did
-5|/near-after:discuss
-3|/near-after:discussion
-3|/near-after:discussions
-8|/near-after:dismiss
6|/near-after:do
-3|/near-after:double
3|/near-after:down
-6|/near-after:draft
6|/near-after:dream
3|/near-after:drop
3|/near-after:due
-4|/near-after:each
3|/near-after:economy
7|/near-after:else
5|/near-after:end
-10|/near-after:every
3|/near-after:everybody
-5|/near-after:everything
4|/near-after:fair
-4|/near-after:familiar
-3|/near-after:few
-12|/near-after:figure
3|/near-after:finance
3|/near-after:financed
4|/near-after:finances
11|/near-after:find
8|/near-after:first
-4|/near-after:follows
-11|/near-after:for
4|/near-after:force
6|/near-after:form
3|/near-after:former
-3|/near-after:four
4|/near-after:free
4|/near-after:from
3|/near-after:front
-21|/near-after:gdp
6|/near-after:give
-14|/near-after:global
5|/near-after:go
-12|/near-after:government
5|/near-after:greens
3|/near-after:guide
5|/near-after:had
-6|/near-after:hague
11|/near-after:half
-5|/near-after:hard
-11|/near-after:has
-5|/near-after:have
-10|/near-after:hawks
13|/near-after:he
-3|/near-after:heard
4|/near-after:heavy
5|/near-after:his
5|/near-after:hold up
3|/near-after:i
3|/near-after:idea
-25|/near-after:in
-6|/near-after:in line with
-4|/near-after:included
5|/near-after:income
4|/near-after:increase
4|/near-after:into
5|/near-after:it
13|/near-after:its
-3|/near-after:itself
4|/near-after:keep
5|/near-after:landing
3|/near-after:lately
4|/near-after:latter
-5|/near-after:ldp
3|/near-after:leader
7|/near-after:least
4|/near-after:leave
4|/near-after:let
3|/near-after:level
6|/near-after:liberal democratic party
9|/near-after:long
3|/near-after:looks
4|/near-after:made
-4|/near-after:manifesto
-9|/near-after:may
8|/near-after:mean
4|/near-after:media
-8|/near-after:meet
6|/near-after:mention
-5|/near-after:military
-4|/near-after:military spending
5|/near-after:minimum
3|/near-after:money
-8|/near-after:moot
-25|/near-after:more
-6|/near-after:most
3|/near-after:much
8|/near-after:munitions
-6|/near-after:must
6|/near-after:n't
7|/near-after:national security
4|/near-after:nations
-6|/near-after:natural
-9|/near-after:needs
-8|/near-after:next
6|/near-after:no
7|/near-after:norm
-5|/near-after:not
6|/near-after:number
15|/near-after:of
-8|/near-after:official
-7|/near-after:officials
8|/near-after:on
-7|/near-after:once
-15|/near-after:one
9|/near-after:only
-4|/near-after:opposition
-6|/near-after:option
-3|/near-after:options
3|/near-after:or
-4|/near-after:other
6|/near-after:out
-5|/near-after:outcome
-3|/near-after:outer
3|/near-after:outright
6|/near-after:outside
13|/near-after:own
-3|/near-after:panel
-6|/near-after:panels
-11|/near-after:parliament
-9|/near-after:parliamentary
-8|/near-after:part
4|/near-after:party
13|/near-after:pay
-7|/near-after:people
3|/near-after:perhaps
9|/near-after:phased
-12|/near-after:plan
8|/near-after:platform
-4|/near-after:pleased
4|/near-after:plenty
-3|/near-after:point
-3|/near-after:poll
-8|/near-after:prefer
5|/near-after:president
-3|/near-after:pressure
-4|/near-after:prime minister
3|/near-after:proposals
-9|/near-after:propose
6|/near-after:provided
3|/near-after:put forward
3|/near-after:question
-4|/near-after:quickly
-4|/near-after:reach
6|/near-after:recommend
-3|/near-after:related
-7|/near-after:remain
-7|/near-after:replace
-4|/near-after:reply
3|/near-after:require
-3|/near-after:resilience
-9|/near-after:rest
3|/near-after:review
-8|/near-after:roads
12|/near-after:ruling
3|/near-after:rung
5|/near-after:same
-8|/near-after:say
4|/near-after:secure
-5|/near-after:security
-6|/near-after:see
3|/near-after:seen
-7|/near-after:senior
6|/near-after:sense
9|/near-after:serious
-4|/near-after:set
-7|/near-after:she
-7|/near-after:short
6|/near-after:should
10|/near-after:so
6|/near-after:sooner
9|/near-after:spend
-5|/near-after:stage
4|/near-after:still
3|/near-after:stop
4|/near-after:strategy
-14|/near-after:study
5|/near-after:submarines
-4|/near-after:such
-6|/near-after:sufficient
-6|/near-after:summit
-4|/near-after:swallow
3|/near-after:table
3|/near-after:take
6|/near-after:talk about
-6|/near-after:target
7|/near-after:tax
7|/near-after:taxes
-4|/near-after:term
-5|/near-after:text
-5|/near-after:that
10|/near-after:the
3|/near-after:their
-3|/near-after:them
4|/near-after:thereabouts
10|/near-after:they
-4|/near-after:things
9|/near-after:this
-4|/near-after:though
4|/near-after:threshold
-4|/near-after:time
-4|/near-after:times
3|/near-after:timing
-6|/near-after:too
-6|/near-after:troops
3|/near-after:two
3|/near-after:unavoidable
-17|/near-after:under
3|/near-after:unless
12|/near-after:unrealistic
-3|/near-after:unreasonable
-3|/near-after:up
3|/near-after:very
-11|/near-after:view
-3|/near-after:voters
3|/near-after:want
4|/near-after:war
22|/near-after:was
3|/near-after:way
-8|/near-after:we
10|/near-after:well
4|/near-after:were
-12|/near-after:what
14|/near-after:when
7|/near-after:while
-4|/near-after:wider
13|/near-after:will
-9|/near-after:wish
3|/near-after:with
4|/near-after:within
6|/near-after:without
5|/near-after:yardstick
-7|/near-after:year
-9|/near-after:years
3|/near-after:yen
5|/near-before:\"
-3|/near-before:#
5|/near-before:'d
19|/near-before:'s
-8|/near-before:(
-7|/near-before:)
20|/near-before:,
9|/near-before:-
-4|/near-before:--
7|/near-before:.
13|/near-before:;
-8|/near-before:EU
-24|/near-before:LEADER
-26|/near-before:NATO
-10|/near-before:OUTLET
14|/near-before:PERSON
10|/near-before:USA
11|/near-before:a
7|/near-before:abe
-3|/near-before:about
14|/near-before:above
-4|/near-before:acknowledge
-5|/near-before:adopt
3|/near-before:advice
-7|/near-before:advisers
8|/near-before:advocate
3|/near-before:after
-9|/near-before:again
-7|/near-before:agree
-3|/near-before:aides
3|/near-before:alberto
-10|/near-before:alliance
-13|/near-before:allies
-11|/near-before:allocation
3|/near-before:allowed
3|/near-before:alone
-4|/near-before:already
-8|/near-before:also
6|/near-before:always
-12|/near-before:ambition
-9|/near-before:an
23|/near-before:and
3|/near-before:angus
-12|/near-before:another
8|/near-before:any
3|/near-before:anyone
6|/near-before:anything
-12|/near-before:are
10|/near-before:argue
6|/near-before:argue for
-7|/near-before:armed forces
-4|/near-before:around
-5|/near-before:arrive
3|/near-before:as
4|/near-before:asia
-14|/near-before:ask
-3|/near-before:aspiration
9|/near-before:at
3|/near-before:audience
8|/near-before:back
5|/near-before:badenoch
8|/near-before:be
-6|/near-before:because
-5|/near-before:been
-3|/near-before:begun
-5|/near-before:believe
-11|/near-before:below
10|/near-before:between
-4|/near-before:bill
5|/near-before:billion
3|/near-before:bind
-3|/near-before:blueprint
-4|/near-before:briefing
11|/near-before:budget
6|/near-before:buildup
-7|/near-before:but
-4|/near-before:by
-6|/near-before:cabinet
-4|/near-before:call
24|/near-before:call for
4|/near-before:call on
25|/near-before:campaign
7|/near-before:can
4|/near-before:cancel
11|/near-before:candidate
9|/near-before:chairman
3|/near-before:chairs
6|/near-before:challenger
6|/near-before:chancellor
6|/near-before:cheng
-4|/near-before:chief
-7|/near-before:cite
6|/near-before:clamor
-5|/near-before:climb
7|/near-before:close
-4|/near-before:co
14|/near-before:coalition
-3|/near-before:colleagues
5|/near-before:come to
-6|/near-before:commit
9|/near-before:commitment
-10|/near-before:committee
-6|/near-before:compromise
3|/near-before:congressmen
-11|/near-before:consider
-3|/near-before:considerably
-4|/near-before:constitution
-7|/near-before:contain
4|/near-before:content
-6|/near-before:core defense
-4|/near-before:cost
-3|/near-before:could
-3|/near-before:council
-4|/near-before:counterpart
5|/near-before:countries
8|/near-before:country
5|/near-before:course
-9|/near-before:date
-5|/near-before:deal
-3|/near-before:decide
-5|/near-before:decline
-4|/near-before:defence
-4|/near-before:defence secretary
-4|/near-before:defense minister
-3|/near-before:defense ministry
-6|/near-before:defense secretary
3|/near-before:democratic party for the people
-7|/near-before:deny
-6|/near-before:describe
-6|/near-before:did
-7|/near-before:discuss
-5|/near-before:discussion
-5|/near-before:discussions
5|/near-before:dismiss
-9|/near-before:does
3|/near-before:double
-4|/near-before:doubt
-7|/near-before:drawn
4|/near-before:due
5|/near-before:during
7|/near-before:dutton
-10|/near-before:earlier
3|/near-before:economy
14|/near-before:elect
8|/near-before:election
6|/near-before:end
5|/near-before:enough
-4|/near-before:estimate
12|/near-before:europe
-11|/near-before:even
-4|/near-before:everyone
9|/near-before:exceed
3|/near-before:expect
-6|/near-before:expert
3|/near-before:expert panel
10|/near-before:experts
-6|/near-before:explainer
5|/near-before:explicit
-8|/near-before:eye
3|/near-before:faction
9|/near-before:far
5|/near-before:favor
10|/near-before:fear
-4|/near-before:feasible
3|/near-before:feijóo
6|/near-before:fend off
7|/near-before:fight
5|/near-before:figure
4|/near-before:figures
-4|/near-before:finance
-5|/near-before:finance ministry
7|/near-before:five
-5|/near-before:floor
-11|/near-before:for
-4|/near-before:foreign minister
9|/near-before:former
-4|/near-before:fujita
3|/near-before:fund
-6|/near-before:funds
-6|/near-before:further
7|/near-before:future
-8|/near-before:gdp
-19|/near-before:general
-7|/near-before:give
-9|/near-before:glad
-5|/near-before:gross domestic product
-8|/near-before:grow
8|/near-before:habeck
-8|/near-before:had
4|/near-before:half
-9|/near-before:hands
-4|/near-before:hard
-11|/near-before:has
4|/near-before:hastie
4|/near-before:have
-6|/near-before:hawks
9|/near-before:he
9|/near-before:head
3|/near-before:heard
8|/near-before:his
-4|/near-before:hold
4|/near-before:honest
-5|/near-before:hope
5|/near-before:house
9|/near-before:i
-16|/near-before:idea
3|/near-before:if
3|/near-before:imagine
3|/near-before:imply
-3|/near-before:include
-11|/near-before:including
-3|/near-before:increase
4|/near-before:international
3|/near-before:interview
-9|/near-before:into
-23|/near-before:is
3|/near-before:island
9|/near-before:it
-9|/near-before:its
8|/near-before:itself
7|/near-before:japanese communist party
3|/near-before:joon
-3|/near-before:keep
5|/near-before:kemi
-3|/near-before:known
6|/near-before:komeito
-7|/near-before:labour
3|/near-before:last
-3|/near-before:lately
7|/near-before:lawmaker
22|/near-before:leader
4|/near-before:leaders
3|/near-before:leadership
-6|/near-before:leads
-3|/near-before:least
8|/near-before:led
5|/near-before:left
4|/near-before:less
3|/near-before:level
6|/near-before:li
9|/near-before:liberal democratic party
-11|/near-before:like
4|/near-before:list
6|/near-before:live with
3|/near-before:long
-10|/near-before:look at
-3|/near-before:made
3|/near-before:make
4|/near-before:manifesto
7|/near-before:mark
-6|/near-before:may
-5|/near-before:mayor
-4|/near-before:mean
-5|/near-before:meanwhile
3|/near-before:media
8|/near-before:member
-4|/near-before:member states
-7|/near-before:members
6|/near-before:mention
3|/near-before:middle
3|/near-before:might
-3|/near-before:mind
-9|/near-before:ministers
-3|/near-before:ministry
4|/near-before:money
11|/near-before:more
-5|/near-before:move
-10|/near-before:mull
-5|/near-before:must
10|/near-before:my
-3|/near-before:n't
-3|/near-before:name
-3|/near-before:near
-6|/near-before:necessary
3|/near-before:needed
9|/near-before:needs
-3|/near-before:negotiators
-5|/near-before:neither
-10|/near-before:new
3|/near-before:next
3|/near-before:nippon ishin
-6|/near-before:no
-7|/near-before:nobody
4|/near-before:none
4|/near-before:norm
-14|/near-before:not
-3|/near-before:note
3|/near-before:nothing
-7|/near-before:now
-7|/near-before:number
3|/near-before:núñez
-10|/near-before:of
4|/near-before:offer
-5|/near-before:office
-3|/near-before:official
-20|/near-before:officials
-21|/near-before:on
6|/near-before:once
12|/near-before:one
8|/near-before:oppose
-13|/near-before:option
-8|/near-before:options
6|/near-before:or
22|/near-before:ought
-8|/near-before:out
-6|/near-before:outlay
13|/near-before:outlays
-8|/near-before:over
14|/near-before:own
-5|/near-before:panel
6|/near-before:parliamentary
3|/near-before:partner
11|/near-before:party
6|/near-before:path
8|/near-before:pay
6|/near-before:peacetime
3|/near-before:people
3|/near-before:people power party
3|/near-before:phrase
5|/near-before:picked
-4|/near-before:plan
-3|/near-before:planners
-6|/near-before:plea
-4|/near-before:plead for
5|/near-before:pledge
3|/near-before:poilievre
-3|/near-before:point
3|/near-before:politicians
3|/near-before:post
4|/near-before:prefer
-8|/near-before:premier
-8|/near-before:prepare
-12|/near-before:president
-4|/near-before:presidential
4|/near-before:prime minister
-3|/near-before:produce
-5|/near-before:program
6|/near-before:promise
-6|/near-before:proposals
13|/near-before:propose
-10|/near-before:publish
-4|/near-before:push
-3|/near-before:push back
6|/near-before:push for
-4|/near-before:put
-11|/near-before:raise
-6|/near-before:range
9|/near-before:rather
7|/near-before:ratio
-7|/near-before:reach
7|/near-before:ready
-3|/near-before:reckon
16|/near-before:recommend
9|/near-before:recommendation
3|/near-before:reference
-4|/near-before:referring
3|/near-before:reform
3|/near-before:refuse
9|/near-before:reiterate
-3|/near-before:related
4|/near-before:rep
-3|/near-before:repeatedly
-12|/near-before:report
3|/near-before:republican
-8|/near-before:request
7|/near-before:research
3|/near-before:retired
13|/near-before:return
-6|/near-before:review
4|/near-before:right
-8|/near-before:rise
4|/near-before:rule
-4|/near-before:rule out
-5|/near-before:ruling
8|/near-before:ruling parties
-4|/near-before:run
4|/near-before:running
-4|/near-before:same
11|/near-before:say
-8|/near-before:scenarios
4|/near-before:scoff
4|/near-before:seats
-5|/near-before:second
-4|/near-before:secretary
-10|/near-before:security
6|/near-before:see
-10|/near-before:seek
4|/near-before:senators
-3|/near-before:senior
6|/near-before:serious
-5|/near-before:set aside
3|/near-before:settle
6|/near-before:settle for
3|/near-before:settle on
4|/near-before:share
9|/near-before:she
4|/near-before:shoot for
-10|/near-before:short
14|/near-before:should
8|/near-before:sign
-3|/near-before:simulations
6|/near-before:since
-3|/near-before:sketched
6|/near-before:slip
-4|/near-before:smaller
3|/near-before:so
-6|/near-before:sound out
-5|/near-before:speak
12|/near-before:spend
-4|/near-before:splits
-4|/near-before:spokesperson
-6|/near-before:staff
-7|/near-before:stand
-6|/near-before:standard
5|/near-before:steady
-13|/near-before:step
-5|/near-before:still
-6|/near-before:stop short
4|/near-before:straight
-8|/near-before:strategy
-6|/near-before:study
5|/near-before:such
18|/near-before:suggest
4|/near-before:suggestion
-3|/near-before:sum
-10|/near-before:sumar
7|/near-before:summit
4|/near-before:support
7|/near-before:take
-6|/near-before:talk of
-10|/near-before:target
-15|/near-before:tax
6|/near-before:taylor
-7|/near-before:tell
-8|/near-before:term
-13|/near-before:that
4|/near-before:the
4|/near-before:the chancellor
4|/near-before:the state
-13|/near-before:their
5|/near-before:them
3|/near-before:then
-6|/near-before:they
11|/near-before:think
-6|/near-before:third
8|/near-before:though
-8|/near-before:three
6|/near-before:time
-3|/near-before:times
-4|/near-before:to
3|/near-before:top
-3|/near-before:toward
-3|/near-before:towards
3|/near-before:trail
-6|/near-before:trillion
3|/near-before:try
-16|/near-before:under
5|/near-before:up
7|/near-before:upward
7|/near-before:urge
-13|/near-before:version
15|/near-before:view
5|/near-before:visitors
-5|/near-before:vote for
-3|/near-before:vote on
-8|/near-before:voters
7|/near-before:want
-11|/near-before:was
-13|/near-before:way
9|/near-before:we
-15|/near-before:weigh
6|/near-before:well
4|/near-before:were
-8|/near-before:what
-3|/near-before:when
6|/near-before:where
-4|/near-before:whether
-18|/near-before:which
-7|/near-before:while
21|/near-before:who
4|/near-before:whose
-9|/near-before:why
5|/near-before:wicker
3|/near-before:will
7|/near-before:wing
-5|/near-before:with
6|/near-before:within
-6|/near-before:work
5|/near-before:work toward
3|/near-before:worth
4|/near-before:would
6|/near-before:wun
-3|/near-before:yardstick
4|/near-before:year
4|/near-before:years
7|/other after-joint:0 near
4|/other after-joint:1 mid
4|/other after-joint:1 near
-5|/other after-joint:2 far
-6|/other after-joint:2 mid
-5|/other after-joint:3 mid
8|/other after-led:\" far joined
9|/other after-led:\" near joined
8|/other after-led:, far joined
-3|/other after-led:, near joined
-3|/other after-led:and far joined
-4|/other after-led:and near joined
3|/other after-led:defence minister far joined
-5|/other after-led:for far joined
-4|/other after-led:foreign minister far joined
7|/other after-led:in far free
6|/other after-led:in far joined
5|/other after-led:next near free
5|/other after-led:of near free
-3|/other after-led:say far joined
3|/other after-led:senior near joined
-3|/other after-led:that far joined
9|/other after-led:that near free
-3|/other after-led:to far joined
-4|/other after-led:what near free
4|/other after-led:whether far joined
-3|/other after-led:which near joined
-3|/other after-led:with far joined
11|/other after:capital name
-9|/other after:country name
9|/other after:country owner
-7|/other after:gov name
5|/other after:leader name
-3|/other after:people name
-3|/other after:people owner
-3|/other after:pronoun name
-6|/other before-clause:after-figure inside name capital
4|/other before-clause:after-figure inside name leader
-5|/other before-clause:after-figure opens name country
11|/other before-clause:after-figure opens name leader
5|/other before-clause:after-figure opens name pronoun
-5|/other before-clause:free inside name body
15|/other before-clause:free inside name country
-3|/other before-clause:free inside name gov
-9|/other before-clause:free inside name leader
7|/other before-clause:free inside name pronoun
4|/other before-clause:free inside owner capital
6|/other before-clause:free inside owner leader
11|/other before-clause:free inside owner pronoun
-5|/other before-clause:free opens name body
13|/other before-clause:free opens name capital
-4|/other before-clause:free opens name country
5|/other before-clause:free opens name gov
-3|/other before-clause:free opens name leader
7|/other before-clause:free opens name pronoun
3|/other before-clause:free opens owner capital
-6|/other before-clause:free opens owner pronoun
6|/other before-far:20
13|/other before-far:4
12|/other before-far:9
-5|/other before-free:0 after-figure name near
13|/other before-free:0 free owner near
10|/other before-free:1 after-figure name near
-6|/other before-free:1 after-figure owner far
5|/other before-free:1 after-figure owner near
-7|/other before-free:1 free name far
17|/other before-free:1 free name near
-3|/other before-free:1 free owner far
3|/other before-free:2 free name near
6|/other before-joint:0 after-figure
25|/other before-joint:0 free
4|/other before-joint:1 after-figure
11|/other before-joint:1 free
-5|/other before-joint:2 after-figure
-13|/other before-joint:2 free
4|/other before-joint:3 free
14|/other before-led:
4|/other before-led:'s
11|/other before-led:--
-7|/other before-led:and
4|/other before-led:ask
3|/other before-led:back
3|/other before-led:behind
5|/other before-led:by
-3|/other before-led:elect
-6|/other before-led:expect
-3|/other before-led:for
-3|/other before-led:foreign minister
-4|/other before-led:increase
-3|/other before-led:of
3|/other before-led:say
-7|/other before-led:to
-9|/other before-led:what
3|/other before-led:which
8|/other before-led:while
-5|/other before-led:whom
10|/other before-led:with
3|/other before-led:—
-10|/other before:body name
-6|/other before:body owner
3|/other before:capital name
6|/other before:capital owner
4|/other before:country name
-3|/other before:country owner
4|/other before:gov name
3|/other before:leader name
10|/other before:leader owner
17|/other before:pronoun name
5|/other before:pronoun owner
6|/other named:1
13|/other named:2
17|/other named:3
4|/other speaker:body
14|/other speaker:capital
-5|/other speaker:gov
14|/other speaker:leader
-5|/other speaker:pronoun
-4|/other subject-of:agree
3|/other subject-of:ask
-8|/other subject-of:ask for
-5|/other subject-of:back
-13|/other subject-of:be
5|/other subject-of:call on
5|/other subject-of:commit
3|/other subject-of:consider
4|/other subject-of:demand
-4|/other subject-of:expect
-7|/other subject-of:get
-5|/other subject-of:go
4|/other subject-of:mention
-6|/other subject-of:name
6|/other subject-of:propose
5|/other subject-of:put
-3|/other subject-of:refuse
-11|/other subject-of:spend
-4|/other subject-of:tell
11|/other subject-of:urge
8|/other subject-of:want
-3|/other subject:be body
-3|/other subject:be gov
-7|/other subject:be pronoun
-6|/other subject:demand body
8|/other subject:demand capital
-8|/other subject:demand country
7|/other subject:demand gov
-7|/other subject:demand leader
3|/other subject:demand people
20|/other subject:demand pronoun
6|/other subject:move leader
-8|/other subject:move pronoun
-4|/other subject:pledge body
5|/other subject:pledge country
-4|/other subject:pledge pronoun
6|/other subject:proposal country
10|/other subject:proposal pronoun
-3|/other subject:spend country
-40|/other unnamed
-32|/other unnamed-beside-others
-4|/role-class-home:CHN CHN
-3|/role-class-home:CHN JPN
-12|/role-class-home:JPN JPN
-5|/role-class-home:JPN land
-19|/role-class-home:NATO JPN
-5|/role-class-home:NATO land
5|/role-class-home:NATO member
15|/role-class-home:USA CHN
38|/role-class-home:USA JPN
-18|/role-class-home:USA NATO
34|/role-class-home:USA land
-31|/role-class-home:USA member
-3|/role-class-home:foe JPN
3|/role-class-home:foe NATO
-6|/role-class-home:foe member
-5|/role-class-home:land CHN
-14|/role-class-home:land JPN
-5|/role-class-home:land land
6|/role-class-home:member NATO
-4|/role-class-home:member member
-3|/role-class-of:CHN ALLIES
-4|/role-class-of:CHN JPN
-27|/role-class-of:JPN ALLIES
-3|/role-class-of:JPN CHN
4|/role-class-of:JPN NATO
3|/role-class-of:JPN USA
-6|/role-class-of:JPN land
10|/role-class-of:JPN member
-8|/role-class-of:NATO ALLIES
-10|/role-class-of:NATO JPN
-6|/role-class-of:NATO USA
-3|/role-class-of:NATO land
10|/role-class-of:NATO member
48|/role-class-of:USA ALLIES
3|/role-class-of:USA CHN
7|/role-class-of:USA JPN
5|/role-class-of:USA land
-21|/role-class-of:USA member
-10|/role-class-of:land ALLIES
-12|/role-class-of:land JPN
5|/role-class-of:land land
-7|/role-class-of:land member
3|/role-class-of:member ALLIES
16|/role-class-of:member NATO
-16|/role-class-of:member member
-9|/role-class:CHN
3|/role-class:EU
-20|/role-class:JPN
-18|/role-class:NATO
37|/role-class:USA
-6|/role-class:foe
-26|/role-class:land
15|/role:nobody
-37|/role:other
22|/role:spender
42|/ruled
41|/ruled:other
3|/ruled:spender
-34|/says:ed
-9|/says:s
-4|/speaker-form:body
-12|/speaker-form:gov
5|/speaker-form:leader
-5|/speaker-form:none
40|/speaker-form:nongov
-6|/speaker-form:pronoun
8|/speaker:body
10|/speaker:capital
-4|/speaker:country
10|/speaker:gov
49|/speaker:leader
-13|/speaker:nongov
11|/speaker:people
9|/speaker:pronoun
-9|/spender after-joint:0 far
-17|/spender after-joint:0 mid
9|/spender after-joint:1 mid
6|/spender after-joint:1 near
-6|/spender after-joint:2 far
5|/spender after-joint:2 mid
7|/spender after-joint:3 mid
-3|/spender after-joint:3 near
7|/spender after-led:\" far joined
3|/spender after-led:# far joined
5|/spender after-led:# near free
16|/spender after-led:, far joined
3|/spender after-led:: far joined
-4|/spender after-led:; far joined
-3|/spender after-led:as far joined
-3|/spender after-led:as near free
3|/spender after-led:bring far joined
5|/spender after-led:by far joined
-6|/spender after-led:by near free
-3|/spender after-led:chief cabinet secretary far joined
-5|/spender after-led:for near free
-3|/spender after-led:from far free
7|/spender after-led:gdp near free
-4|/spender after-led:his far joined
-5|/spender after-led:if far joined
9|/spender after-led:if near joined
-3|/spender after-led:in far free
6|/spender after-led:level far joined
7|/spender after-led:next far free
9|/spender after-led:next near free
3|/spender after-led:of far free
-12|/spender after-led:of far joined
-7|/spender after-led:of near free
-3|/spender after-led:of near joined
3|/spender after-led:prime minister far joined
-5|/spender after-led:ruling far free
3|/spender after-led:say near joined
7|/spender after-led:senior far joined
9|/spender after-led:several far joined
-3|/spender after-led:tell far joined
3|/spender after-led:that far joined
-4|/spender after-led:that near free
4|/spender after-led:that near joined
-5|/spender after-led:this far free
-4|/spender after-led:this near free
-5|/spender after-led:to far joined
-4|/spender after-led:to near free
-7|/spender after-led:when near joined
5|/spender after-led:where near joined
4|/spender after-led:which near joined
4|/spender after:body name
-7|/spender after:capital name
7|/spender after:capital owner
-3|/spender after:country name
-10|/spender after:country owner
13|/spender after:gov name
4|/spender after:gov owner
11|/spender after:leader name
-15|/spender after:nongov name
-8|/spender after:nongov owner
3|/spender after:people name
-11|/spender after:people owner
12|/spender after:pronoun name
-5|/spender after:pronoun owner
-5|/spender before-clause:after-figure inside name body
3|/spender before-clause:after-figure inside name gov
6|/spender before-clause:after-figure inside name leader
-4|/spender before-clause:after-figure inside name nongov
4|/spender before-clause:after-figure inside owner pronoun
6|/spender before-clause:after-figure opens name body
5|/spender before-clause:after-figure opens name country
-5|/spender before-clause:after-figure opens name leader
-5|/spender before-clause:after-figure opens name pronoun
-3|/spender before-clause:after-figure opens owner country
11|/spender before-clause:free inside name body
-6|/spender before-clause:free inside name capital
-10|/spender before-clause:free inside name country
8|/spender before-clause:free inside name gov
16|/spender before-clause:free inside name leader
-11|/spender before-clause:free inside name pronoun
10|/spender before-clause:free inside owner country
-8|/spender before-clause:free inside owner gov
-4|/spender before-clause:free inside owner leader
-7|/spender before-clause:free inside owner pronoun
7|/spender before-clause:free opens name body
4|/spender before-clause:free opens name gov
-9|/spender before-clause:free opens name leader
-5|/spender before-clause:free opens name nongov
12|/spender before-clause:free opens owner body
5|/spender before-clause:free opens owner capital
6|/spender before-clause:free opens owner country
9|/spender before-clause:free opens owner gov
3|/spender before-clause:free opens owner leader
-6|/spender before-clause:free opens owner people
-9|/spender before-clause:free opens owner pronoun
3|/spender before-far:9
4|/spender before-free:0 after-figure name far
-4|/spender before-free:0 after-figure name near
7|/spender before-free:0 after-figure owner near
-3|/spender before-free:0 free name far
-12|/spender before-free:0 free name near
5|/spender before-free:0 free owner far
-4|/spender before-free:1 after-figure name far
6|/spender before-free:1 free name far
5|/spender before-free:1 free name near
9|/spender before-free:1 free owner near
5|/spender before-free:2 free name far
-11|/spender before-joint:0 after-figure
-5|/spender before-joint:0 free
10|/spender before-joint:1 after-figure
3|/spender before-joint:1 free
-3|/spender before-joint:2 after-figure
14|/spender before-joint:2 free
-3|/spender before-joint:3 free
9|/spender before-led:
7|/spender before-led:'
8|/spender before-led:'s
8|/spender before-led:(
9|/spender before-led:,
9|/spender before-led:-
3|/spender before-led::
4|/spender before-led:;
-4|/spender before-led:PARTY
6|/spender before-led:a
-3|/spender before-led:after
-4|/spender before-led:analysis
-6|/spender before-led:and
-9|/spender before-led:ask
9|/spender before-led:because
7|/spender before-led:believe
5|/spender before-led:between
6|/spender before-led:bring
-3|/spender before-led:but
-5|/spender before-led:by
-7|/spender before-led:chairs
-3|/spender before-led:chancellor
5|/spender before-led:chief
3|/spender before-led:chief cabinet secretary
6|/spender before-led:cite
5|/spender before-led:commit
3|/spender before-led:defence minister
9|/spender before-led:defense secretary
3|/spender before-led:did
-8|/spender before-led:every
-3|/spender before-led:expect
5|/spender before-led:for
-5|/spender before-led:from
5|/spender before-led:general
7|/spender before-led:hands
-5|/spender before-led:has
-5|/spender before-led:have
5|/spender before-led:her
4|/spender before-led:his
-10|/spender before-led:in
-4|/spender before-led:its
-7|/spender before-led:keep
5|/spender before-led:leads
-3|/spender before-led:lift
4|/spender before-led:make
-3|/spender before-led:mr
-3|/spender before-led:next
5|/spender before-led:not
5|/spender before-led:now
-26|/spender before-led:of
-5|/spender before-led:on
-6|/spender before-led:one
4|/spender before-led:over
18|/spender before-led:president
-3|/spender before-led:press
-4|/spender before-led:prime minister
7|/spender before-led:raise
-8|/spender before-led:say
3|/spender before-led:see
3|/spender before-led:some
3|/spender before-led:start
5|/spender before-led:suggest
-3|/spender before-led:take
-8|/spender before-led:tell
-4|/spender before-led:that
6|/spender before-led:the
-6|/spender before-led:though
-3|/spender before-led:top
7|/spender before-led:two
-8|/spender before-led:urge
-5|/spender before-led:view
-3|/spender before-led:want
6|/spender before-led:when
3|/spender before-led:whether
-4|/spender before-led:which
7|/spender before-led:why
-6|/spender before-led:with
10|/spender before-led:within
9|/spender before-led:yet
19|/spender before:body name
13|/spender before:body owner
-9|/spender before:capital name
3|/spender before:capital owner
-4|/spender before:country name
12|/spender before:country owner
13|/spender before:gov name
7|/spender before:leader name
-10|/spender before:nongov name
-4|/spender before:nongov owner
-7|/spender before:people owner
-16|/spender before:pronoun name
-11|/spender before:pronoun owner
-10|/spender named:1
12|/spender named:2
19|/spender named:3
4|/spender speaker:body
-4|/spender speaker:capital
-6|/spender speaker:country
15|/spender speaker:gov
35|/spender speaker:leader
-13|/spender speaker:nongov
10|/spender speaker:people
15|/spender speaker:pronoun
-5|/spender subject-of:advocate
6|/spender subject-of:aim
-5|/spender subject-of:argue
-5|/spender subject-of:argue for
-13|/spender subject-of:ask
3|/spender subject-of:back
4|/spender subject-of:be
-3|/spender subject-of:believe
5|/spender subject-of:call on
-11|/spender subject-of:campaign
-4|/spender subject-of:clamor
-5|/spender subject-of:come to
3|/spender subject-of:commit
6|/spender subject-of:consider
5|/spender subject-of:debate
4|/spender subject-of:decide
4|/spender subject-of:decline
-9|/spender subject-of:demand
4|/spender subject-of:deny
10|/spender subject-of:discuss
-3|/spender subject-of:end
4|/spender subject-of:examine
3|/spender subject-of:expect
4|/spender subject-of:eye
9|/spender subject-of:favor
-6|/spender subject-of:fend off
3|/spender subject-of:fix
4|/spender subject-of:float
6|/spender subject-of:get
-5|/spender subject-of:give
-8|/spender subject-of:hold
6|/spender subject-of:hope
3|/spender subject-of:insist on
-4|/spender subject-of:keep
3|/spender subject-of:like to see
-4|/spender subject-of:live with
5|/spender subject-of:lower
-12|/spender subject-of:mention
10|/spender subject-of:mull
-6|/spender subject-of:offer
-4|/spender subject-of:oppose
-4|/spender subject-of:pay
5|/spender subject-of:plead for
-3|/spender subject-of:pledge
6|/spender subject-of:prepare
-3|/spender subject-of:press
3|/spender subject-of:push back
5|/spender subject-of:put
3|/spender subject-of:put forward
-12|/spender subject-of:raise
4|/spender subject-of:reach
-3|/spender subject-of:recommend
-6|/spender subject-of:return
5|/spender subject-of:rise
8|/spender subject-of:rule out
-4|/spender subject-of:scoff
-3|/spender subject-of:set
-3|/spender subject-of:settle for
-4|/spender subject-of:settle on
-3|/spender subject-of:shoot for
4|/spender subject-of:sound out
3|/spender subject-of:speak of
7|/spender subject-of:spend
-4|/spender subject-of:stop
8|/spender subject-of:study
7|/spender subject-of:suggest
-6|/spender subject-of:think
-7|/spender subject-of:toy with
4|/spender subject-of:turn down
3|/spender subject-of:vote on
10|/spender subject-of:want
9|/spender subject-of:weigh
-8|/spender subject-of:write
-3|/spender subject:be capital
-6|/spender subject:be country
9|/spender subject:be leader
-3|/spender subject:be nongov
6|/spender subject:be pronoun
-7|/spender subject:cap leader
9|/spender subject:demand body
-6|/spender subject:demand capital
5|/spender subject:demand country
25|/spender subject:demand leader
-6|/spender subject:demand nongov
-17|/spender subject:demand pronoun
3|/spender subject:denial body
3|/spender subject:denial gov
7|/spender subject:denial leader
-4|/spender subject:denial nongov
-3|/spender subject:level capital
-4|/spender subject:level pronoun
-4|/spender subject:move body
-7|/spender subject:move gov
-11|/spender subject:move leader
7|/spender subject:move nongov
-6|/spender subject:pledge body
7|/spender subject:pledge capital
5|/spender subject:pledge gov
-9|/spender subject:pledge nongov
6|/spender subject:pledge pronoun
15|/spender subject:proposal body
23|/spender subject:proposal capital
5|/spender subject:proposal country
7|/spender subject:proposal gov
-3|/spender subject:proposal nongov
-5|/spender subject:proposal pronoun
-5|/spender subject:spend capital
5|/spender subject:spend leader
-10|/subject-form:body
-9|/subject-form:capital
3|/subject-form:country
-10|/subject-form:gov
-4|/subject-form:leader
8|/subject-form:none
41|/subject-form:nongov
4|/subject-of:advise
-5|/subject-of:advocate
-4|/subject-of:agree
6|/subject-of:aim
-5|/subject-of:argue
-5|/subject-of:argue for
-9|/subject-of:ask
-5|/subject-of:ask for
-9|/subject-of:be
-3|/subject-of:believe
-3|/subject-of:call
11|/subject-of:call on
-9|/subject-of:campaign
-4|/subject-of:clamor
8|/subject-of:commit
8|/subject-of:consider
5|/subject-of:debate
4|/subject-of:decide
4|/subject-of:decline
-5|/subject-of:demand
4|/subject-of:deny
9|/subject-of:discuss
-3|/subject-of:end
4|/subject-of:examine
4|/subject-of:eye
9|/subject-of:favor
-7|/subject-of:fend off
3|/subject-of:fix
4|/subject-of:float
-4|/subject-of:give
-5|/subject-of:go
-4|/subject-of:grow
-7|/subject-of:hold
6|/subject-of:hope
4|/subject-of:insist on
-4|/subject-of:keep
3|/subject-of:like to see
-4|/subject-of:live with
5|/subject-of:lower
-7|/subject-of:mention
10|/subject-of:mull
-7|/subject-of:name
-6|/subject-of:offer
-4|/subject-of:oppose
-4|/subject-of:pay
5|/subject-of:plead for
-3|/subject-of:pledge
6|/subject-of:prefer
6|/subject-of:prepare
-3|/subject-of:press
6|/subject-of:propose
3|/subject-of:push back
10|/subject-of:put
3|/subject-of:put forward
-11|/subject-of:raise
4|/subject-of:reach
-3|/subject-of:refuse
-6|/subject-of:return
5|/subject-of:rise
8|/subject-of:rule out
-4|/subject-of:scoff
-4|/subject-of:settle on
-3|/subject-of:shoot for
4|/subject-of:sound out
4|/subject-of:speak of
-4|/subject-of:spend
-4|/subject-of:stop
8|/subject-of:study
7|/subject-of:suggest
-6|/subject-of:think
-7|/subject-of:toy with
4|/subject-of:turn down
11|/subject-of:urge
-4|/subject-of:use
3|/subject-of:vote on
18|/subject-of:want
9|/subject-of:weigh
-7|/subject-of:write
-5|/subject-speaker:body body
-4|/subject-speaker:body leader
-6|/subject-speaker:body none
6|/subject-speaker:body nongov
4|/subject-speaker:capital leader
-8|/subject-speaker:capital none
-5|/subject-speaker:capital pronoun
-10|/subject-speaker:country none
15|/subject-speaker:country nongov
-5|/subject-speaker:country pronoun
-3|/subject-speaker:gov capital
-7|/subject-speaker:gov country
4|/subject-speaker:gov gov
6|/subject-speaker:gov none
-6|/subject-speaker:gov nongov
-5|/subject-speaker:gov pronoun
10|/subject-speaker:leader leader
-14|/subject-speaker:leader none
7|/subject-speaker:none country
-8|/subject-speaker:none gov
3|/subject-speaker:none leader
4|/subject-speaker:none none
4|/subject-speaker:none nongov
3|/subject-speaker:nongov body
3|/subject-speaker:nongov capital
10|/subject-speaker:nongov none
9|/subject-speaker:nongov nongov
10|/subject-speaker:nongov pronoun
-3|/subject-speaker:people leader
-3|/subject-speaker:pronoun body
-9|/subject-speaker:pronoun gov
-9|/subject-speaker:pronoun leader
13|/subject-speaker:pronoun none
8|/subject-speaker:pronoun nongov
3|/subject-speaker:pronoun pronoun
-5|/subject:be body
-7|/subject:be country
9|/subject:be leader
-3|/subject:be nongov
-7|/subject:cap leader
3|/subject:demand body
-3|/subject:demand country
5|/subject:demand gov
18|/subject:demand leader
-6|/subject:demand nongov
4|/subject:demand people
3|/subject:demand pronoun
6|/subject:denial leader
-4|/subject:denial nongov
-3|/subject:level capital
-3|/subject:level pronoun
-5|/subject:move body
-7|/subject:move gov
-5|/subject:move leader
7|/subject:move nongov
-9|/subject:move pronoun
-10|/subject:pledge body
8|/subject:pledge capital
7|/subject:pledge country
-9|/subject:pledge nongov
16|/subject:proposal body
23|/subject:proposal capital
11|/subject:proposal country
9|/subject:proposal gov
-3|/subject:proposal nongov
4|/subject:proposal pronoun
-7|/subject:spend capital
-4|/subject:spend country
5|/subject:spend leader
4|/subject:spend pronoun
-32|/tag:gov
93|/tag:nongov
-23|/tag:person
-39|/tag:source
-40|/unnamed
-32|/unnamed-beside-others
3|benchmark/after-joint:0 mid
-3|benchmark/after-joint:2 mid
-3|benchmark/after-led:for far joined
4|benchmark/after-led:that near free
4|benchmark/after-led:whether far joined
-7|benchmark/after:gov name
3|benchmark/after:pronoun name
-4|benchmark/after:pronoun owner
6|benchmark/asked-before:other
4|benchmark/before-clause:free inside name capital
4|benchmark/before-clause:free inside name gov
-3|benchmark/before-clause:free inside owner body
4|benchmark/before-clause:free inside owner capital
7|benchmark/before-far:4
-3|benchmark/before-free:0 after-figure name near
3|benchmark/before-free:0 free name near
4|benchmark/before-free:0 free owner near
4|benchmark/before-free:1 free name far
-4|benchmark/before-free:1 free name near
7|benchmark/before-free:2 free name near
8|benchmark/before-joint:0 free
-5|benchmark/before-joint:1 after-figure
3|benchmark/before-led:'s
7|benchmark/before-led:,
3|benchmark/before-led:--
-4|benchmark/before-led:by
-3|benchmark/before-led:take
5|benchmark/before-led:the
3|benchmark/before-led:—
-3|benchmark/before:body name
-5|benchmark/before:body owner
5|benchmark/before:capital name
5|benchmark/before:capital owner
7|benchmark/before:gov name
-4|benchmark/before:pronoun name
4|benchmark/governor-form:adopt finite+
4|benchmark/governor-form:agree finite+
4|benchmark/governor-form:be finite+
4|benchmark/governor-form:spend finite+
4|benchmark/governor-form:take finite+
3|benchmark/governor-kind:be
-4|benchmark/governor-kind:demand
3|benchmark/governor-kind:move
-8|benchmark/governor-kind:proposal
3|benchmark/governor-kind:spend
4|benchmark/governor-mood:be finite+
-4|benchmark/governor-mood:demand finite+
5|benchmark/governor-mood:move finite+
5|benchmark/governor-mood:pledge finite+
-3|benchmark/governor-mood:proposal finite+
4|benchmark/governor-mood:spend finite+
4|benchmark/governor:adopt
4|benchmark/governor:agree
3|benchmark/governor:be
3|benchmark/governor:spend
4|benchmark/governor:take
3|benchmark/has:LEADER
-4|benchmark/has:USA
4|benchmark/has:analysts
-5|benchmark/has:official
6|benchmark/has:officials
3|benchmark/has:party
3|benchmark/has:people
-5|benchmark/has:spokesperson
-9|benchmark/has:we
-22|benchmark/home:other
4|benchmark/named:1
3|benchmark/named:3
-3|benchmark/near-after:\"
-5|benchmark/near-after:#
-3|benchmark/near-after:.
5|benchmark/near-after:LAND
-8|benchmark/near-after:USA
3|benchmark/near-after:advance
3|benchmark/near-after:all
4|benchmark/near-after:allies
6|benchmark/near-after:among
-7|benchmark/near-after:and
-3|benchmark/near-after:as
9|benchmark/near-after:becoming
-3|benchmark/near-after:benchmark
-3|benchmark/near-after:call
3|benchmark/near-after:common
-5|benchmark/near-after:core
14|benchmark/near-after:countries
-5|benchmark/near-after:defense
4|benchmark/near-after:democracies
-6|benchmark/near-after:for
4|benchmark/near-after:from
-9|benchmark/near-after:gdp
-14|benchmark/near-after:global
4|benchmark/near-after:had
-6|benchmark/near-after:hard
5|benchmark/near-after:has
5|benchmark/near-after:hold up
4|benchmark/near-after:in
-4|benchmark/near-after:included
10|benchmark/near-after:into
10|benchmark/near-after:is
4|benchmark/near-after:its
6|benchmark/near-after:made
-5|benchmark/near-after:military
4|benchmark/near-after:nations
-3|benchmark/near-after:needs
7|benchmark/near-after:norm
-3|benchmark/near-after:related
5|benchmark/near-after:say
7|benchmark/near-after:serious
-4|benchmark/near-after:standard
-3|benchmark/near-after:that
12|benchmark/near-after:the
5|benchmark/near-after:their
9|benchmark/near-after:to
4|benchmark/near-after:was
3|benchmark/near-after:well
5|benchmark/near-after:what
5|benchmark/near-after:yardstick
-6|benchmark/near-before:'s
5|benchmark/near-before:,
-8|benchmark/near-before::
3|benchmark/near-before:;
16|benchmark/near-before:LAND
-11|benchmark/near-before:USA
7|benchmark/near-before:a
5|benchmark/near-before:analysts
16|benchmark/near-before:and
-5|benchmark/near-before:as
4|benchmark/near-before:asia
-6|benchmark/near-before:by
8|benchmark/near-before:europe
-4|benchmark/near-before:everyone
-5|benchmark/near-before:for
-3|benchmark/near-before:has
-7|benchmark/near-before:he
16|benchmark/near-before:in
5|benchmark/near-before:it
4|benchmark/near-before:norm
8|benchmark/near-before:of
6|benchmark/near-before:officials
-6|benchmark/near-before:say
7|benchmark/near-before:see
-6|benchmark/near-before:standard
4|benchmark/near-before:take
5|benchmark/near-before:that
-6|benchmark/near-before:to
4|benchmark/near-before:was
-3|benchmark/near-before:what
-5|benchmark/near-before:which
3|benchmark/near-before:who
3|benchmark/other after-joint:0 mid
-3|benchmark/other after-joint:2 mid
-3|benchmark/other after-led:for far joined
4|benchmark/other after-led:that near free
4|benchmark/other after-led:whether far joined
-7|benchmark/other after:gov name
5|benchmark/other after:pronoun name
-4|benchmark/other after:pronoun owner
4|benchmark/other before-clause:free inside name capital
4|benchmark/other before-clause:free inside name gov
4|benchmark/other before-clause:free inside owner capital
3|benchmark/other before-clause:free opens name capital
3|benchmark/other before-far:20
7|benchmark/other before-far:4
3|benchmark/other before-far:60
4|benchmark/other before-far:9
-3|benchmark/other before-free:0 after-figure name near
8|benchmark/other before-free:0 free name near
4|benchmark/other before-free:0 free owner near
4|benchmark/other before-free:1 free name far
-3|benchmark/other before-free:1 free name near
7|benchmark/other before-free:2 free name near
13|benchmark/other before-joint:0 free
-3|benchmark/other before-joint:1 after-figure
6|benchmark/other before-joint:1 free
3|benchmark/other before-led:'s
7|benchmark/other before-led:,
3|benchmark/other before-led:--
-4|benchmark/other before-led:by
5|benchmark/other before-led:the
3|benchmark/other before-led:—
6|benchmark/other before:capital name
5|benchmark/other before:capital owner
7|benchmark/other before:gov name
13|benchmark/other named:1
5|benchmark/other named:3
3|benchmark/other speaker:capital
4|benchmark/other speaker:gov
10|benchmark/other speaker:leader
-4|benchmark/other subject-of:agree
-4|benchmark/other subject-of:be
5|benchmark/other subject-of:call
-3|benchmark/other subject:be body
3|benchmark/other subject:demand capital
3|benchmark/other subject:demand gov
-4|benchmark/other subject:pledge body
3|benchmark/other subject:proposal pronoun
-13|benchmark/other unnamed
-3|benchmark/other unnamed-beside-others
-3|benchmark/role-class-home:CHN CHN
-21|benchmark/role-class-home:JPN JPN
-4|benchmark/role-class-home:NATO JPN
-3|benchmark/role-class-home:NATO land
19|benchmark/role-class-home:USA JPN
19|benchmark/role-class-home:USA land
-3|benchmark/role-class-home:land JPN
-3|benchmark/role-class-home:land land
3|benchmark/role-class-home:member member
-3|benchmark/role-class-of:CHN ALLIES
-20|benchmark/role-class-of:JPN ALLIES
-3|benchmark/role-class-of:JPN NATO
-7|benchmark/role-class-of:NATO ALLIES
35|benchmark/role-class-of:USA ALLIES
-3|benchmark/role-class-of:land ALLIES
-4|benchmark/role-class-of:land NATO
4|benchmark/role-class-of:member NATO
-3|benchmark/role-class:CHN
-23|benchmark/role-class:JPN
-7|benchmark/role-class:NATO
39|benchmark/role-class:USA
-7|benchmark/role-class:land
4|benchmark/role-class:member
13|benchmark/role:nobody
4|benchmark/role:other
-17|benchmark/role:spender
-4|benchmark/ruled
4|benchmark/ruled:nobody
7|benchmark/ruled:other
-16|benchmark/ruled:spender
4|benchmark/says:base
-14|benchmark/says:ed
-5|benchmark/says:s
3|benchmark/speaker-form:country
13|benchmark/speaker-form:none
3|benchmark/speaker:capital
4|benchmark/speaker:gov
10|benchmark/speaker:leader
-3|benchmark/spender before-clause:free inside owner body
-4|benchmark/spender before-far:20
-6|benchmark/spender before-far:9
-5|benchmark/spender before-free:0 free name near
-3|benchmark/spender before-free:1 free owner near
-5|benchmark/spender before-joint:0 free
-4|benchmark/spender before-joint:1 free
-5|benchmark/spender before:body owner
-10|benchmark/spender named:1
-4|benchmark/spender unnamed
-6|benchmark/subject-form:capital
3|benchmark/subject-form:country
16|benchmark/subject-form:none
-6|benchmark/subject-form:pronoun
-4|benchmark/subject-of:agree
-8|benchmark/subject-of:be
5|benchmark/subject-of:call
4|benchmark/subject-speaker:body none
4|benchmark/subject-speaker:country country
3|benchmark/subject-speaker:gov none
3|benchmark/subject-speaker:leader leader
11|benchmark/subject-speaker:none none
6|benchmark/subject-speaker:none pronoun
-4|benchmark/subject-speaker:pronoun pronoun
-6|benchmark/subject:be body
3|benchmark/subject:demand capital
3|benchmark/subject:demand gov
-6|benchmark/subject:pledge body
3|benchmark/subject:proposal pronoun
-7|benchmark/tag:gov
8|benchmark/tag:nongov
-17|benchmark/unnamed
-4|benchmark/unnamed-beside-others
-6|demand/after-joint:0 near
-3|demand/after-joint:1 mid
3|demand/after-joint:1 near
-7|demand/after-joint:2 far
-6|demand/after-joint:2 mid
6|demand/after-led:\" far joined
3|demand/after-led:# near free
-5|demand/after-led:, near joined
-3|demand/after-led:and near joined
5|demand/after-led:by near free
3|demand/after-led:defence minister far joined
-4|demand/after-led:foreign minister far joined
5|demand/after-led:that near free
-5|demand/after-led:what near free
9|demand/after-led:which near joined
-10|demand/after:body name
11|demand/after:country owner
-6|demand/after:gov name
-12|demand/after:pronoun name
29|demand/asked-before:other
10|demand/asked-before:spender
-3|demand/before-clause:after-figure inside name body
-6|demand/before-clause:after-figure inside name capital
5|demand/before-clause:after-figure inside name leader
-3|demand/before-clause:after-figure opens name capital
-3|demand/before-clause:after-figure opens name country
-4|demand/before-clause:after-figure opens owner body
16|demand/before-clause:free inside name body
3|demand/before-clause:free inside name capital
6|demand/before-clause:free inside name leader
4|demand/before-clause:free inside owner body
4|demand/before-clause:free inside owner country
10|demand/before-clause:free inside owner leader
-3|demand/before-clause:free opens name body
-3|demand/before-clause:free opens name capital
-11|demand/before-clause:free opens name country
6|demand/before-clause:free opens name leader
11|demand/before-clause:free opens owner body
-7|demand/before-clause:free opens owner pronoun
3|demand/before-far:1
6|demand/before-far:20
8|demand/before-far:4
7|demand/before-far:9
-6|demand/before-free:0 after-figure name near
4|demand/before-free:0 free name far
-5|demand/before-free:0 free name near
4|demand/before-free:0 free owner far
13|demand/before-free:0 free owner near
-5|demand/before-free:1 after-figure owner far
9|demand/before-free:1 free name far
6|demand/before-free:1 free name near
-4|demand/before-free:1 free owner far
11|demand/before-free:1 free owner near
-9|demand/before-joint:0 after-figure
11|demand/before-joint:0 free
3|demand/before-joint:1 after-figure
11|demand/before-joint:1 free
-5|demand/before-joint:2 after-figure
6|demand/before-joint:2 free
9|demand/before-joint:3 free
3|demand/before-led:
-10|demand/before-led:\"
-3|demand/before-led:#
4|demand/before-led:,
3|demand/before-led:-
3|demand/before-led:PARTY
-6|demand/before-led:and
-3|demand/before-led:ask
3|demand/before-led:back
3|demand/before-led:behind
-3|demand/before-led:but
4|demand/before-led:call on
-7|demand/before-led:expect
-4|demand/before-led:for
3|demand/before-led:general
12|demand/before-led:in
4|demand/before-led:make
4|demand/before-led:now
-6|demand/before-led:of
-3|demand/before-led:on
9|demand/before-led:president
5|demand/before-led:say
6|demand/before-led:suggest
-3|demand/before-led:that
11|demand/before-led:the
-3|demand/before-led:to
-3|demand/before-led:whether
-5|demand/before-led:whom
10|demand/before:body name
11|demand/before:body owner
-9|demand/before:capital name
3|demand/before:capital owner
-12|demand/before:country name
4|demand/before:country owner
19|demand/before:leader name
10|demand/before:leader owner
-6|demand/before:pronoun owner
-3|demand/governor-kind:be
-13|demand/governor-kind:demand
-5|demand/governor-kind:move
-3|demand/governor-kind:proposal
-4|demand/governor-kind:spend
-9|demand/governor-mood:demand finite+
-3|demand/governor:be
-4|demand/governor:spend
-3|demand/has:LEADER
-5|demand/has:USA
-3|demand/has:general
-3|demand/has:members
-4|demand/has:should
-42|demand/home:other
-50|demand/home:spender
8|demand/named:1
7|demand/named:2
24|demand/named:3
-4|demand/near-after:\"
-3|demand/near-after:'s
-13|demand/near-after:,
-22|demand/near-after:.
-4|demand/near-after:LAND
-4|demand/near-after:USA
-3|demand/near-after:and
-3|demand/near-after:by
-6|demand/near-after:gdp
-3|demand/near-after:has
-10|demand/near-after:of
-3|demand/near-after:on
-7|demand/near-after:the
-4|demand/near-after:to
-5|demand/near-before:\"
-3|demand/near-before:#
-9|demand/near-before:,
-4|demand/near-before::
-9|demand/near-before:LAND
-7|demand/near-before:USA
-4|demand/near-before:a
-5|demand/near-before:and
-3|demand/near-before:for
-4|demand/near-before:he
-3|demand/near-before:in
-5|demand/near-before:it
-3|demand/near-before:of
-4|demand/near-before:say
-4|demand/near-before:should
-6|demand/near-before:spend
-4|demand/near-before:that
-9|demand/near-before:the
-3|demand/near-before:they
-14|demand/near-before:to
-3|demand/near-before:would
5|demand/other after-joint:0 near
5|demand/other after-joint:1 far
7|demand/other after-joint:1 near
-5|demand/other after-joint:2 far
-5|demand/other after-joint:2 mid
3|demand/other after-led:# near free
5|demand/other after-led:by near free
3|demand/other after-led:defence minister far joined
-4|demand/other after-led:foreign minister far joined
5|demand/other after-led:that near free
-4|demand/other after-led:what near free
6|demand/other after-led:which near joined
-3|demand/other after:body owner
4|demand/other after:capital name
3|demand/other after:country name
11|demand/other after:country owner
-5|demand/other after:pronoun name
-6|demand/other before-clause:after-figure inside name capital
5|demand/other before-clause:after-figure inside name leader
6|demand/other before-clause:free inside name capital
4|demand/other before-clause:free inside name leader
3|demand/other before-clause:free inside name pronoun
3|demand/other before-clause:free inside owner country
10|demand/other before-clause:free inside owner leader
6|demand/other before-clause:free inside owner pronoun
-8|demand/other before-clause:free opens name country
3|demand/other before-clause:free opens name leader
-5|demand/other before-clause:free opens owner pronoun
4|demand/other before-far:20
7|demand/other before-far:4
5|demand/other before-far:60
12|demand/other before-far:9
4|demand/other before-free:0 free name far
-5|demand/other before-free:0 free name near
18|demand/other before-free:0 free owner near
18|demand/other before-free:1 free name near
-3|demand/other before-free:1 free owner far
3|demand/other before-free:1 free owner near
-6|demand/other before-joint:0 after-figure
22|demand/other before-joint:0 free
5|demand/other before-joint:1 after-figure
9|demand/other before-joint:1 free
-3|demand/other before-joint:2 after-figure
-3|demand/other before-joint:2 free
5|demand/other before-joint:3 free
-3|demand/other before-led:\"
-5|demand/other before-led:,
3|demand/other before-led:-
3|demand/other before-led:PARTY
-4|demand/other before-led:and
3|demand/other before-led:back
3|demand/other before-led:behind
3|demand/other before-led:by
-6|demand/other before-led:expect
6|demand/other before-led:in
9|demand/other before-led:president
3|demand/other before-led:say
4|demand/other before-led:the
-3|demand/other before-led:to
3|demand/other before-led:which
-5|demand/other before-led:whom
3|demand/other before:body name
-4|demand/other before:body owner
-4|demand/other before:capital name
3|demand/other before:capital owner
-8|demand/other before:country name
3|demand/other before:country owner
3|demand/other before:gov name
13|demand/other before:leader name
11|demand/other before:leader owner
6|demand/other before:pronoun name
11|demand/other named:1
16|demand/other named:2
19|demand/other named:3
5|demand/other speaker:capital
-3|demand/other speaker:country
4|demand/other speaker:leader
-3|demand/other speaker:pronoun
7|demand/other subject-of:ask
-5|demand/other subject-of:back
-5|demand/other subject-of:call
5|demand/other subject-of:call on
-4|demand/other subject-of:expect
-3|demand/other subject-of:get
-5|demand/other subject-of:go
-9|demand/other subject-of:spend
10|demand/other subject-of:urge
7|demand/other subject-of:want
7|demand/other subject:demand capital
-3|demand/other subject:demand country
5|demand/other subject:demand leader
3|demand/other subject:demand people
9|demand/other subject:demand pronoun
-4|demand/other subject:move country
-3|demand/other subject:pledge gov
5|demand/other subject:proposal country
-4|demand/other subject:spend country
-3|demand/other subject:spend pronoun
6|demand/other unnamed-beside-others
-19|demand/role-class-home:JPN JPN
-5|demand/role-class-home:NATO JPN
13|demand/role-class-home:USA CHN
78|demand/role-class-home:USA JPN
-14|demand/role-class-home:USA NATO
53|demand/role-class-home:USA land
-8|demand/role-class-home:USA member
3|demand/role-class-home:foe NATO
-4|demand/role-class-home:foe member
-3|demand/role-class-home:land CHN
-6|demand/role-class-home:land JPN
-17|demand/role-class-home:land land
6|demand/role-class-home:member NATO
-17|demand/role-class-home:member member
-7|demand/role-class-of:JPN ALLIES
-3|demand/role-class-of:JPN CHN
-3|demand/role-class-of:JPN USA
-6|demand/role-class-of:JPN land
-4|demand/role-class-of:JPN member
14|demand/role-class-of:USA ALLIES
3|demand/role-class-of:USA CHN
66|demand/role-class-of:USA JPN
43|demand/role-class-of:USA land
-7|demand/role-class-of:land ALLIES
-8|demand/role-class-of:land JPN
-5|demand/role-class-of:land NATO
3|demand/role-class-of:member ALLIES
-10|demand/role-class-of:member NATO
-5|demand/role-class-of:member member
-24|demand/role-class:JPN
-5|demand/role-class:NATO
121|demand/role-class:USA
-27|demand/role-class:land
-9|demand/role-class:member
-41|demand/role:nobody
51|demand/role:other
-10|demand/role:spender
31|demand/ruled
19|demand/ruled:other
11|demand/ruled:spender
-6|demand/says:base
-15|demand/says:ed
-4|demand/says:s
-3|demand/speaker-form:body
-3|demand/speaker-form:leader
-21|demand/speaker-form:none
-5|demand/speaker-form:nongov
-6|demand/speaker-form:pronoun
-3|demand/speaker:body
4|demand/speaker:capital
-8|demand/speaker:country
-3|demand/speaker:gov
13|demand/speaker:leader
-3|demand/spender after-joint:0 mid
-11|demand/spender after-joint:0 near
-5|demand/spender after-joint:1 far
-5|demand/spender after-joint:1 mid
-4|demand/spender after-joint:1 near
-6|demand/spender after-led:, near joined
-3|demand/spender after-led:of near free
-9|demand/spender after:body name
3|demand/spender after:body owner
-4|demand/spender after:capital name
-5|demand/spender after:country name
-6|demand/spender after:gov name
-7|demand/spender after:pronoun name
-3|demand/spender before-clause:after-figure inside name body
14|demand/spender before-clause:free inside name body
-3|demand/spender before-clause:free inside name capital
-3|demand/spender before-clause:free inside name gov
-3|demand/spender before-clause:free inside name pronoun
4|demand/spender before-clause:free inside owner body
-4|demand/spender before-clause:free inside owner pronoun
-3|demand/spender before-clause:free opens name body
3|demand/spender before-clause:free opens name leader
-3|demand/spender before-clause:free opens name pronoun
10|demand/spender before-clause:free opens owner body
3|demand/spender before-far:1
-3|demand/spender before-far:60
-6|demand/spender before-far:9
-4|demand/spender before-free:0 after-figure name near
4|demand/spender before-free:0 free owner far
-5|demand/spender before-free:0 free owner near
11|demand/spender before-free:1 free name far
-12|demand/spender before-free:1 free name near
8|demand/spender before-free:1 free owner near
-3|demand/spender before-joint:0 after-figure
-11|demand/spender before-joint:0 free
9|demand/spender before-joint:2 free
4|demand/spender before-joint:3 free
5|demand/spender before-led:
-6|demand/spender before-led:\"
-3|demand/spender before-led:#
8|demand/spender before-led:,
-3|demand/spender before-led:but
4|demand/spender before-led:call on
-4|demand/spender before-led:for
6|demand/spender before-led:in
-3|demand/spender before-led:its
4|demand/spender before-led:make
-7|demand/spender before-led:of
-3|demand/spender before-led:on
6|demand/spender before-led:suggest
7|demand/spender before-led:the
3|demand/spender before-led:urge
3|demand/spender before-led:want
7|demand/spender before:body name
15|demand/spender before:body owner
-5|demand/spender before:capital name
-3|demand/spender before:country name
-5|demand/spender before:gov name
6|demand/spender before:leader name
-6|demand/spender before:pronoun name
-6|demand/spender before:pronoun owner
-3|demand/spender named:1
-9|demand/spender named:2
5|demand/spender named:3
-4|demand/spender speaker:country
-4|demand/spender speaker:gov
9|demand/spender speaker:leader
5|demand/spender speaker:pronoun
-3|demand/spender subject-of:ask for
-3|demand/spender subject-of:be
6|demand/spender subject-of:call for
5|demand/spender subject-of:call on
5|demand/spender subject-of:spend
8|demand/spender subject-of:urge
6|demand/spender subject-of:want
-3|demand/spender subject:be body
12|demand/spender subject:demand body
18|demand/spender subject:demand leader
-4|demand/spender subject:pledge pronoun
-4|demand/spender subject:proposal country
5|demand/spender subject:spend leader
-5|demand/spender unnamed-beside-others
-6|demand/subject-form:country
-14|demand/subject-form:none
-3|demand/subject-form:nongov
-9|demand/subject-form:pronoun
8|demand/subject-of:ask
-3|demand/subject-of:ask for
-5|demand/subject-of:back
-6|demand/subject-of:call
5|demand/subject-of:call for
11|demand/subject-of:call on
-4|demand/subject-of:expect
-4|demand/subject-of:get
-3|demand/subject-of:go
4|demand/subject-of:insist on
-4|demand/subject-of:spend
18|demand/subject-of:urge
13|demand/subject-of:want
-4|demand/subject-speaker:country none
-6|demand/subject-speaker:none none
-3|demand/subject-speaker:none nongov
-5|demand/subject-speaker:pronoun none
-4|demand/subject:be body
14|demand/subject:demand body
6|demand/subject:demand capital
-4|demand/subject:demand country
24|demand/subject:demand leader
3|demand/subject:demand people
7|demand/subject:demand pronoun
-3|demand/subject:move capital
-6|demand/subject:move country
-3|demand/subject:move pronoun
-3|demand/subject:pledge gov
-7|demand/subject:pledge pronoun
-6|demand/subject:spend country
5|demand/subject:spend leader
-5|demand/tag:gov
-14|demand/tag:nongov
-10|demand/tag:person
-7|demand/tag:source
-3|denial/after-joint:0 far
-9|denial/after-joint:0 mid
3|denial/after-joint:0 near
4|denial/after-joint:1 far
25|denial/after-joint:1 mid
8|denial/after-joint:1 near
4|denial/after-joint:2 mid
9|denial/after-led:\" far joined
10|denial/after-led:\" near joined
14|denial/after-led:, far joined
4|denial/after-led:, near joined
3|denial/after-led:: far joined
-3|denial/after-led:after far joined
-3|denial/after-led:by near free
5|denial/after-led:for far joined
8|denial/after-led:for near free
-4|denial/after-led:his far joined
6|denial/after-led:in near free
-6|denial/after-led:of near free
-6|denial/after-led:president near free
5|denial/after-led:say far joined
3|denial/after-led:senior far joined
3|denial/after-led:senior near joined
3|denial/after-led:what far joined
-9|denial/after-led:which near joined
3|denial/after:body owner
6|denial/after:capital name
4|denial/after:country owner
-4|denial/after:nongov name
-11|denial/after:people owner
18|denial/after:pronoun name
5|denial/after:pronoun owner
-3|denial/asked-before:other
5|denial/before-clause:after-figure opens name country
-3|denial/before-clause:after-figure opens name pronoun
-8|denial/before-clause:free inside name body
-6|denial/before-clause:free inside name capital
-3|denial/before-clause:free inside name country
9|denial/before-clause:free inside name gov
-7|denial/before-clause:free inside name leader
-10|denial/before-clause:free inside name nongov
-8|denial/before-clause:free inside owner body
-3|denial/before-clause:free inside owner country
-3|denial/before-clause:free inside owner leader
5|denial/before-clause:free inside owner people
12|denial/before-clause:free inside owner pronoun
-4|denial/before-clause:free opens name body
7|denial/before-clause:free opens name capital
8|denial/before-clause:free opens name country
8|denial/before-clause:free opens name gov
-3|denial/before-clause:free opens name nongov
13|denial/before-clause:free opens name pronoun
-5|denial/before-clause:free opens owner people
7|denial/before-far:20
-12|denial/before-far:4
3|denial/before-far:60
11|denial/before-far:9
3|denial/before-free:0 after-figure owner near
-5|denial/before-free:0 free name near
-6|denial/before-free:0 free owner near
-8|denial/before-free:1 free name far
9|denial/before-free:1 free name near
7|denial/before-free:1 free owner near
4|denial/before-free:2 free name far
4|denial/before-free:2 free name near
-4|denial/before-joint:0 after-figure
6|denial/before-joint:1 after-figure
3|denial/before-joint:1 free
4|denial/before-joint:2 after-figure
5|denial/before-joint:2 free
-5|denial/before-joint:3 free
15|denial/before-led:
8|denial/before-led:\"
4|denial/before-led:'s
6|denial/before-led:,
-3|denial/before-led:PARTY
3|denial/before-led:a
-6|denial/before-led:ask
3|denial/before-led:be
3|denial/before-led:because
3|denial/before-led:chief cabinet secretary
3|denial/before-led:defense minister
5|denial/before-led:for
-9|denial/before-led:general
5|denial/before-led:if
-5|denial/before-led:in
-4|denial/before-led:increase
-7|denial/before-led:of
3|denial/before-led:on
-4|denial/before-led:president
7|denial/before-led:prime minister
-8|denial/before-led:say
-3|denial/before-led:tell
-8|denial/before-led:the
-6|denial/before-led:to
8|denial/before-led:with
-11|denial/before:body name
-8|denial/before:body owner
11|denial/before:country name
16|denial/before:gov name
-8|denial/before:leader name
-3|denial/before:leader owner
-13|denial/before:nongov name
13|denial/before:pronoun name
15|denial/before:pronoun owner
-5|denial/governor-form:ask finite+
-4|denial/governor-form:ask for finite+
4|denial/governor-form:ask for finite++not
-8|denial/governor-form:be finite+
8|denial/governor-form:call for +
6|denial/governor-form:commitment +
4|denial/governor-form:discuss finite++not
5|denial/governor-form:dismiss finite+
9|denial/governor-form:raise gerund+
3|denial/governor-form:refuse finite+
-3|denial/governor-form:rule out finite+
-8|denial/governor-kind:be
-7|denial/governor-kind:demand
6|denial/governor-kind:move
-6|denial/governor-kind:pledge
5|denial/governor-kind:proposal
-4|denial/governor-kind:spend
-8|denial/governor-mood:be finite+
6|denial/governor-mood:demand +
-6|denial/governor-mood:demand finite+
3|denial/governor-mood:demand finite++not
-3|denial/governor-mood:demand finite++passive
10|denial/governor-mood:move gerund+
-4|denial/governor-mood:pledge finite+
-3|denial/governor-mood:pledge finite++not
3|denial/governor-mood:proposal finite+
-5|denial/governor:ask
-3|denial/governor:ask for
-8|denial/governor:be
3|denial/governor:bind
7|denial/governor:call for
6|denial/governor:commitment
5|denial/governor:consider
-3|denial/governor:demand
4|denial/governor:discuss
5|denial/governor:dismiss
3|denial/governor:imagine
-3|denial/governor:mention
-6|denial/governor:promise
9|denial/governor:raise
3|denial/governor:refuse
-3|denial/governor:rule out
-3|denial/governor:tell
-13|denial/has:LEADER
10|denial/has:PERSON
-8|denial/has:USA
-3|denial/has:country
-3|denial/has:defense minister
-11|denial/has:figure
-3|denial/has:i
5|denial/has:japanese communist party
8|denial/has:kmt
-5|denial/has:lawmaker
-4|denial/has:lawmakers
13|denial/has:leader
5|denial/has:members
3|denial/has:minister
-9|denial/has:official
-3|denial/has:officials
6|denial/has:opposition
4|denial/has:party
-6|denial/has:premier
8|denial/has:president
-9|denial/has:prime minister
3|denial/has:spd
-4|denial/has:we
26|denial/home:other
49|denial/home:spender
-19|denial/named:1
20|denial/named:2
24|denial/named:3
10|denial/near-after:\"
4|denial/near-after:#
-18|denial/near-after:,
3|denial/near-after::
-6|denial/near-after:USA
3|denial/near-after:absurd
10|denial/near-after:and
-3|denial/near-after:any
4|denial/near-after:anything
8|denial/near-after:be
-6|denial/near-after:been
3|denial/near-after:call
3|denial/near-after:defence
9|denial/near-after:describe
6|denial/near-after:did
5|denial/near-after:else
-5|denial/near-after:figure
9|denial/near-after:fix
13|denial/near-after:gdp
-3|denial/near-after:goal
-6|denial/near-after:gross domestic product
-5|denial/near-after:had
-3|denial/near-after:has
-4|denial/near-after:he
-3|denial/near-after:his
-6|denial/near-after:in
9|denial/near-after:is
-3|denial/near-after:it
-4|denial/near-after:its
6|denial/near-after:n't
-5|denial/near-after:not
9|denial/near-after:of
7|denial/near-after:or
3|denial/near-after:out
3|denial/near-after:outright
3|denial/near-after:plan
6|denial/near-after:president
3|denial/near-after:question
-3|denial/near-after:ratio
-7|denial/near-after:say
-4|denial/near-after:some
-3|denial/near-after:target
4|denial/near-after:the
5|denial/near-after:they
8|denial/near-after:to
3|denial/near-after:unless
12|denial/near-after:unrealistic
-3|denial/near-after:unreasonable
4|denial/near-after:while
-3|denial/near-after:with
-3|denial/near-after:would
8|denial/near-before:\"
11|denial/near-before:'s
12|denial/near-before:,
14|denial/near-before:-
4|denial/near-before::
-8|denial/near-before:DATE
-19|denial/near-before:LAND
-9|denial/near-before:LEADER
3|denial/near-before:NATO
-6|denial/near-before:USA
6|denial/near-before:an
5|denial/near-before:any
-4|denial/near-before:as
-9|denial/near-before:ask
-3|denial/near-before:ask for
6|denial/near-before:back
3|denial/near-before:be
-3|denial/near-before:been
3|denial/near-before:bind
10|denial/near-before:budget
3|denial/near-before:but
7|denial/near-before:call for
6|denial/near-before:cheng
-5|denial/near-before:commit
6|denial/near-before:commitment
5|denial/near-before:consider
-5|denial/near-before:deal
8|denial/near-before:defense
-7|denial/near-before:deny
-6|denial/near-before:did
4|denial/near-before:discuss
5|denial/near-before:dismiss
8|denial/near-before:elect
-4|denial/near-before:figure
4|denial/near-before:has
10|denial/near-before:he
-3|denial/near-before:if
3|denial/near-before:imagine
5|denial/near-before:japanese communist party
11|denial/near-before:leader
6|denial/near-before:li
-3|denial/near-before:made
-3|denial/near-before:mention
-3|denial/near-before:n't
-5|denial/near-before:neither
-5|denial/near-before:no
-4|denial/near-before:nobody
-4|denial/near-before:nor
-3|denial/near-before:not
-3|denial/near-before:official
-4|denial/near-before:on
8|denial/near-before:oppose
3|denial/near-before:opposition
3|denial/near-before:or
4|denial/near-before:party
-4|denial/near-before:premier
-9|denial/near-before:promise
8|denial/near-before:raise
3|denial/near-before:refuse
6|denial/near-before:reporters
-6|denial/near-before:request
-3|denial/near-before:rule out
16|denial/near-before:say
-3|denial/near-before:she
7|denial/near-before:sign
-10|denial/near-before:that
5|denial/near-before:the
-4|denial/near-before:there
13|denial/near-before:to
-8|denial/near-before:was
-3|denial/near-before:we
3|denial/near-before:will
7|denial/near-before:would
6|denial/near-before:wun
-6|denial/other after-joint:0 mid
-4|denial/other after-joint:1 far
12|denial/other after-joint:1 mid
4|denial/other after-joint:2 mid
-4|denial/other after-joint:3 mid
5|denial/other after-led:\" far joined
8|denial/other after-led:\" near joined
7|denial/other after-led:, far joined
-3|denial/other after-led:by near free
9|denial/other after-led:for near free
3|denial/other after-led:senior far joined
3|denial/other after-led:senior near joined
-9|denial/other after-led:which near joined
3|denial/other after:body owner
3|denial/other after:capital name
-3|denial/other after:country name
-7|denial/other before-clause:free inside name body
-6|denial/other before-clause:free inside name capital
-3|denial/other before-clause:free inside name gov
-13|denial/other before-clause:free inside name leader
3|denial/other before-clause:free inside name pronoun
-3|denial/other before-clause:free inside owner country
-3|denial/other before-clause:free inside owner leader
7|denial/other before-clause:free inside owner pronoun
-4|denial/other before-clause:free opens name body
5|denial/other before-clause:free opens name capital
-3|denial/other before-clause:free opens name leader
11|denial/other before-clause:free opens name pronoun
3|denial/other before-far:20
-11|denial/other before-far:4
-8|denial/other before-far:9
-6|denial/other before-free:0 free name near
-5|denial/other before-free:0 free owner near
-4|denial/other before-free:1 free name far
-5|denial/other before-free:1 free name near
3|denial/other before-free:1 free owner near
-12|denial/other before-joint:0 free
-5|denial/other before-joint:2 free
6|denial/other before-led:\"
-4|denial/other before-led:PARTY
4|denial/other before-led:ask
-3|denial/other before-led:in
-4|denial/other before-led:increase
-4|denial/other before-led:president
3|denial/other before-led:say
-3|denial/other before-led:to
9|denial/other before-led:with
-10|denial/other before:body name
-4|denial/other before:country owner
-3|denial/other before:gov name
-15|denial/other before:leader name
-3|denial/other before:leader owner
14|denial/other before:pronoun name
7|denial/other before:pronoun owner
-24|denial/other named:1
4|denial/other named:3
5|denial/other speaker:body
8|denial/other speaker:capital
6|denial/other speaker:country
15|denial/other speaker:leader
-3|denial/other subject-of:ask
-8|denial/other subject-of:ask for
-6|denial/other subject-of:be
5|denial/other subject-of:commit
3|denial/other subject-of:demand
4|denial/other subject-of:mention
-5|denial/other subject-of:tell
-5|denial/other subject:be pronoun
-7|denial/other subject:demand body
-5|denial/other subject:demand country
4|denial/other subject:demand gov
-12|denial/other subject:demand leader
9|denial/other subject:demand pronoun
5|denial/other subject:pledge country
-6|denial/other unnamed-beside-others
3|denial/role-class-home:JPN JPN
-9|denial/role-class-home:NATO member
-6|denial/role-class-home:USA JPN
-22|denial/role-class-home:USA land
-9|denial/role-class-home:USA member
10|denial/role-class-home:land land
11|denial/role-class-home:member member
6|denial/role-class-of:JPN NATO
-3|denial/role-class-of:JPN land
-11|denial/role-class-of:NATO member
-15|denial/role-class-of:USA JPN
9|denial/role-class-of:USA NATO
-22|denial/role-class-of:USA land
-10|denial/role-class-of:USA member
-3|denial/role-class-of:land JPN
13|denial/role-class-of:land land
16|denial/role-class-of:member NATO
-3|denial/role-class-of:member member
3|denial/role-class:JPN
-12|denial/role-class:NATO
-38|denial/role-class:USA
9|denial/role-class:land
11|denial/role-class:member
-12|denial/role:nobody
-27|denial/role:other
39|denial/role:spender
21|denial/ruled
3|denial/ruled:nobody
15|denial/ruled:other
3|denial/ruled:spender
-5|denial/says:base
-4|denial/says:ing
-9|denial/says:s
-4|denial/speaker-form:country
-7|denial/speaker-form:leader
-6|denial/speaker-form:none
21|denial/speaker-form:nongov
-3|denial/speaker-form:people
-8|denial/speaker-form:pronoun
6|denial/speaker:body
8|denial/speaker:capital
28|denial/speaker:leader
-7|denial/speaker:nongov
10|denial/speaker:people
10|denial/speaker:pronoun
-3|denial/spender after-joint:0 mid
3|denial/spender after-joint:0 near
8|denial/spender after-joint:1 far
13|denial/spender after-joint:1 mid
8|denial/spender after-joint:1 near
4|denial/spender after-joint:3 mid
4|denial/spender after-led:\" far joined
7|denial/spender after-led:, far joined
6|denial/spender after-led:, near joined
3|denial/spender after-led:: far joined
5|denial/spender after-led:for far joined
-4|denial/spender after-led:his far joined
7|denial/spender after-led:in near free
-4|denial/spender after-led:of near free
5|denial/spender after-led:say far joined
3|denial/spender after:capital name
4|denial/spender after:country name
4|denial/spender after:country owner
4|denial/spender after:leader name
-11|denial/spender after:people owner
17|denial/spender after:pronoun name
7|denial/spender after:pronoun owner
6|denial/spender before-clause:after-figure opens name country
-3|denial/spender before-clause:after-figure opens name pronoun
-3|denial/spender before-clause:free inside name country
13|denial/spender before-clause:free inside name gov
6|denial/spender before-clause:free inside name leader
-10|denial/spender before-clause:free inside name nongov
-6|denial/spender before-clause:free inside owner body
5|denial/spender before-clause:free inside owner people
5|denial/spender before-clause:free inside owner pronoun
7|denial/spender before-clause:free opens name country
8|denial/spender before-clause:free opens name gov
-3|denial/spender before-clause:free opens name nongov
-5|denial/spender before-clause:free opens owner people
4|denial/spender before-far:20
5|denial/spender before-far:60
19|denial/spender before-far:9
3|denial/spender before-free:0 after-figure owner near
-4|denial/spender before-free:1 free name far
14|denial/spender before-free:1 free name near
4|denial/spender before-free:1 free owner near
5|denial/spender before-free:2 free name far
-4|denial/spender before-joint:0 after-figure
11|denial/spender before-joint:0 free
7|denial/spender before-joint:1 after-figure
4|denial/spender before-joint:2 after-figure
10|denial/spender before-joint:2 free
-4|denial/spender before-joint:3 free
13|denial/spender before-led:
3|denial/spender before-led:\"
4|denial/spender before-led:'s
6|denial/spender before-led:,
3|denial/spender before-led:a
-10|denial/spender before-led:ask
3|denial/spender before-led:be
3|denial/spender before-led:because
3|denial/spender before-led:chief cabinet secretary
3|denial/spender before-led:defense minister
5|denial/spender before-led:for
6|denial/spender before-led:if
-6|denial/spender before-led:of
3|denial/spender before-led:on
6|denial/spender before-led:prime minister
-11|denial/spender before-led:say
-3|denial/spender before-led:tell
-3|denial/spender before-led:that
-6|denial/spender before-led:the
-6|denial/spender before:body owner
10|denial/spender before:country name
3|denial/spender before:country owner
19|denial/spender before:gov name
8|denial/spender before:leader name
-13|denial/spender before:nongov name
8|denial/spender before:pronoun owner
5|denial/spender named:1
21|denial/spender named:2
20|denial/spender named:3
-4|denial/spender speaker:country
14|denial/spender speaker:leader
-7|denial/spender speaker:nongov
10|denial/spender speaker:people
8|denial/spender speaker:pronoun
3|denial/spender subject-of:accept
3|denial/spender subject-of:agree
-8|denial/spender subject-of:ask
4|denial/spender subject-of:ask for
5|denial/spender subject-of:be
-5|denial/spender subject-of:consider
4|denial/spender subject-of:decline
4|denial/spender subject-of:deny
3|denial/spender subject-of:promise
-7|denial/spender subject-of:propose
-8|denial/spender subject-of:raise
6|denial/spender subject-of:rule out
4|denial/spender subject-of:spend
3|denial/spender subject-of:tell
4|denial/spender subject-of:turn down
-8|denial/spender subject:demand gov
3|denial/spender subject:demand leader
-4|denial/spender subject:demand pronoun
7|denial/spender subject:denial gov
11|denial/spender subject:denial leader
5|denial/spender subject:denial pronoun
-6|denial/spender subject:move pronoun
3|denial/spender subject:pledge capital
3|denial/spender subject:pledge country
4|denial/spender subject:pledge gov
3|denial/spender subject:pledge leader
6|denial/spender subject:pledge pronoun
-6|denial/spender subject:proposal leader
-7|denial/spender subject:proposal pronoun
4|denial/spender subject:spend country
-15|denial/spender unnamed
8|denial/spender unnamed-beside-others
5|denial/subject-form:body
-4|denial/subject-form:capital
-9|denial/subject-form:country
-7|denial/subject-form:gov
-12|denial/subject-form:leader
-4|denial/subject-form:none
19|denial/subject-form:nongov
3|denial/subject-of:accept
3|denial/subject-of:agree
-11|denial/subject-of:ask
-4|denial/subject-of:ask for
8|denial/subject-of:commit
-5|denial/subject-of:consider
4|denial/subject-of:decline
-6|denial/subject-of:demand
4|denial/subject-of:deny
-4|denial/subject-of:get
5|denial/subject-of:mention
3|denial/subject-of:promise
-6|denial/subject-of:propose
-8|denial/subject-of:raise
6|denial/subject-of:rule out
4|denial/subject-of:spend
4|denial/subject-of:turn down
-3|denial/subject-speaker:capital none
-3|denial/subject-speaker:country none
-4|denial/subject-speaker:gov none
-3|denial/subject-speaker:leader leader
-8|denial/subject-speaker:leader none
6|denial/subject-speaker:none nongov
-7|denial/subject-speaker:none pronoun
9|denial/subject-speaker:nongov none
5|denial/subject-speaker:nongov nongov
5|denial/subject-speaker:pronoun none
4|denial/subject-speaker:pronoun nongov
-4|denial/subject-speaker:pronoun pronoun
-3|denial/subject:be pronoun
-7|denial/subject:demand body
-5|denial/subject:demand country
-3|denial/subject:demand gov
-9|denial/subject:demand leader
5|denial/subject:demand pronoun
6|denial/subject:denial gov
11|denial/subject:denial leader
5|denial/subject:denial pronoun
-10|denial/subject:move pronoun
3|denial/subject:pledge capital
7|denial/subject:pledge country
4|denial/subject:pledge gov
6|denial/subject:pledge pronoun
-8|denial/subject:proposal leader
-7|denial/subject:proposal pronoun
5|denial/subject:spend country
7|denial/subject:spend pronoun
47|denial/tag:nongov
-5|denial/tag:person
-14|denial/tag:source
-15|denial/unnamed
-7|proposal/after-joint:0 far
-10|proposal/after-joint:0 mid
15|proposal/after-joint:0 near
-9|proposal/after-joint:1 mid
-4|proposal/after-joint:2 far
4|proposal/after-joint:2 mid
3|proposal/after-joint:3 mid
-4|proposal/after-joint:3 near
5|proposal/after-led:# near free
8|proposal/after-led:, far joined
-3|proposal/after-led:, near joined
-4|proposal/after-led:; far joined
4|proposal/after-led:after far joined
-4|proposal/after-led:as far joined
-3|proposal/after-led:as near free
3|proposal/after-led:bring far joined
4|proposal/after-led:by far joined
-6|proposal/after-led:by near free
-3|proposal/after-led:chief cabinet secretary far joined
-3|proposal/after-led:cite near joined
-4|proposal/after-led:for far joined
-10|proposal/after-led:for near free
7|proposal/after-led:gdp near free
-5|proposal/after-led:if far joined
9|proposal/after-led:if near joined
4|proposal/after-led:in far free
8|proposal/after-led:in far joined
-6|proposal/after-led:in near free
6|proposal/after-led:level far joined
7|proposal/after-led:next far free
14|proposal/after-led:next near free
3|proposal/after-led:of far free
-11|proposal/after-led:of far joined
7|proposal/after-led:of near free
-3|proposal/after-led:of near joined
3|proposal/after-led:on near free
-5|proposal/after-led:ruling far free
-5|proposal/after-led:say far joined
9|proposal/after-led:several far joined
-4|proposal/after-led:tell far joined
-6|proposal/after-led:that near free
4|proposal/after-led:that near joined
-3|proposal/after-led:this far free
-5|proposal/after-led:to far joined
-4|proposal/after-led:to near free
-7|proposal/after-led:when near joined
5|proposal/after-led:where near joined
-4|proposal/after-led:with far joined
9|proposal/after:body name
-5|proposal/after:body owner
7|proposal/after:capital owner
-11|proposal/after:country name
-15|proposal/after:country owner
16|proposal/after:gov name
4|proposal/after:gov owner
12|proposal/after:leader name
-3|proposal/after:leader owner
-11|proposal/after:nongov name
-8|proposal/after:nongov owner
-4|proposal/after:pronoun owner
-13|proposal/asked-before:other
19|proposal/asked-before:spender
6|proposal/before-clause:after-figure inside name gov
3|proposal/before-clause:after-figure inside name leader
-5|proposal/before-clause:after-figure inside name nongov
3|proposal/before-clause:after-figure inside owner pronoun
6|proposal/before-clause:after-figure opens name body
4|proposal/before-clause:after-figure opens name leader
-3|proposal/before-clause:after-figure opens owner country
8|proposal/before-clause:after-figure opens owner leader
-8|proposal/before-clause:free inside name capital
4|proposal/before-clause:free inside name country
-7|proposal/before-clause:free inside name gov
6|proposal/before-clause:free inside name leader
11|proposal/before-clause:free inside name nongov
-5|proposal/before-clause:free inside name pronoun
6|proposal/before-clause:free inside owner body
-3|proposal/before-clause:free inside owner capital
7|proposal/before-clause:free inside owner country
-8|proposal/before-clause:free inside owner gov
-5|proposal/before-clause:free inside owner leader
-6|proposal/before-clause:free inside owner people
-10|proposal/before-clause:free inside owner pronoun
10|proposal/before-clause:free opens name body
5|proposal/before-clause:free opens name capital
-15|proposal/before-clause:free opens name leader
-3|proposal/before-clause:free opens name pronoun
5|proposal/before-clause:free opens owner capital
9|proposal/before-clause:free opens owner gov
-8|proposal/before-clause:free opens owner pronoun
-4|proposal/before-far:20
9|proposal/before-far:4
-4|proposal/before-far:60
3|proposal/before-free:0 after-figure owner near
-6|proposal/before-free:0 free name far
-3|proposal/before-free:0 free name near
-6|proposal/before-free:1 after-figure name far
10|proposal/before-free:1 after-figure name near
-6|proposal/before-free:1 free name far
12|proposal/before-free:1 free name near
-6|proposal/before-free:1 free owner near
-3|proposal/before-free:2 free name near
8|proposal/before-joint:0 after-figure
3|proposal/before-joint:0 free
11|proposal/before-joint:1 after-figure
-7|proposal/before-joint:2 after-figure
-10|proposal/before-joint:2 free
-4|proposal/before-joint:3 free
8|proposal/before-led:
3|proposal/before-led:\"
7|proposal/before-led:'
3|proposal/before-led:'s
8|proposal/before-led:(
-10|proposal/before-led:,
8|proposal/before-led:-
9|proposal/before-led:--
5|proposal/before-led::
4|proposal/before-led:;
-6|proposal/before-led:PARTY
-4|proposal/before-led:analysis
-6|proposal/before-led:and
4|proposal/before-led:ask
-3|proposal/before-led:be
5|proposal/before-led:because
5|proposal/before-led:bring
-4|proposal/before-led:call on
-3|proposal/before-led:chairs
-5|proposal/before-led:chancellor
3|proposal/before-led:chief
6|proposal/before-led:defence minister
-4|proposal/before-led:defense minister
8|proposal/before-led:defense secretary
-3|proposal/before-led:elect
-5|proposal/before-led:every
3|proposal/before-led:for
-3|proposal/before-led:foreign minister
-5|proposal/before-led:from
10|proposal/before-led:general
7|proposal/before-led:hands
-5|proposal/before-led:has
-5|proposal/before-led:have
5|proposal/before-led:her
3|proposal/before-led:his
-4|proposal/before-led:if
-15|proposal/before-led:in
-7|proposal/before-led:keep
5|proposal/before-led:leads
-3|proposal/before-led:lift
-5|proposal/before-led:mr
-3|proposal/before-led:next
5|proposal/before-led:not
-17|proposal/before-led:of
-6|proposal/before-led:on
-7|proposal/before-led:one
3|proposal/before-led:over
14|proposal/before-led:president
-10|proposal/before-led:prime minister
4|proposal/before-led:put
7|proposal/before-led:raise
3|proposal/before-led:see
3|proposal/before-led:some
3|proposal/before-led:start
-5|proposal/before-led:tell
4|proposal/before-led:that
-6|proposal/before-led:though
-10|proposal/before-led:urge
-5|proposal/before-led:view
-6|proposal/before-led:want
6|proposal/before-led:when
-3|proposal/before-led:which
6|proposal/before-led:while
8|proposal/before-led:why
-6|proposal/before-led:with
10|proposal/before-led:within
14|proposal/before:body name
9|proposal/before:body owner
-4|proposal/before:capital name
3|proposal/before:country owner
-3|proposal/before:gov name
5|proposal/before:leader owner
-6|proposal/before:people owner
-8|proposal/before:pronoun name
-15|proposal/before:pronoun owner
3|proposal/governor-form:accept finite+would
-5|proposal/governor-form:agree finite+would
-4|proposal/governor-form:aim finite+could
-4|proposal/governor-form:aim finite+should
3|proposal/governor-form:aim finite+will
3|proposal/governor-form:aim finite+would
-5|proposal/governor-form:ambition +
5|proposal/governor-form:argue finite+
8|proposal/governor-form:argue for finite+
-8|proposal/governor-form:ask finite+
3|proposal/governor-form:ask for finite+
3|proposal/governor-form:ask for progressive+
-3|proposal/governor-form:aspiration +
-11|proposal/governor-form:back finite+
11|proposal/governor-form:be finite+
-3|proposal/governor-form:be finite+should
3|proposal/governor-form:be finite+would
-3|proposal/governor-form:believe finite+
5|proposal/governor-form:bring finite+would
5|proposal/governor-form:call finite+
5|proposal/governor-form:call for +
16|proposal/governor-form:call for finite+
3|proposal/governor-form:call for gerund+
-6|proposal/governor-form:call for progressive+
4|proposal/governor-form:call on finite+
4|proposal/governor-form:calls +
12|proposal/governor-form:campaign finite+
5|proposal/governor-form:clamor progressive+
-3|proposal/governor-form:climb finite+
5|proposal/governor-form:come to finite+
3|proposal/governor-form:commit finite+should
-18|proposal/governor-form:consider finite+
-3|proposal/governor-form:consider gerund+
19|proposal/governor-form:consider inf+
-10|proposal/governor-form:consider progressive+
-5|proposal/governor-form:contain finite+
-10|proposal/governor-form:discuss inf+
-3|proposal/governor-form:discuss progressive+
10|proposal/governor-form:favor finite+
-6|proposal/governor-form:favor inf+
3|proposal/governor-form:favour finite+
-4|proposal/governor-form:get finite+could
3|proposal/governor-form:get inf+
5|proposal/governor-form:go finite+should
-12|proposal/governor-form:go finite+should+not
7|proposal/governor-form:go finite+would
-6|proposal/governor-form:goal +
-8|proposal/governor-form:hold finite+
-5|proposal/governor-form:hope finite+
3|proposal/governor-form:keep inf+
6|proposal/governor-form:live with finite+can
4|proposal/governor-form:live with finite+could
5|proposal/governor-form:look at finite+
-8|proposal/governor-form:look at finite+should
-5|proposal/governor-form:lower finite+
14|proposal/governor-form:mention finite+
3|proposal/governor-form:move finite+
5|proposal/governor-form:move finite+could
-4|proposal/governor-form:move finite+should
-10|proposal/governor-form:mull finite+
-3|proposal/governor-form:name finite+
7|proposal/governor-form:offer finite+
3|proposal/governor-form:offer gerund+
3|proposal/governor-form:oppose finite+
7|proposal/governor-form:pay finite+should
-4|proposal/governor-form:plead for finite+
4|proposal/governor-form:pledge finite+
-3|proposal/governor-form:prepare finite+
-6|proposal/governor-form:prepare progressive+
3|proposal/governor-form:promise finite+
4|proposal/governor-form:propose finite+will
4|proposal/governor-form:propose gerund+
6|proposal/governor-form:propose inf+
5|proposal/governor-form:push for progressive+
9|proposal/governor-form:put finite+
-4|proposal/governor-form:put finite+would
-10|proposal/governor-form:raise finite+
4|proposal/governor-form:raise finite+should
-6|proposal/governor-form:raise finite+would
3|proposal/governor-form:reach finite+
-5|proposal/governor-form:reach finite+should
6|proposal/governor-form:recommend finite+
8|proposal/governor-form:recommend finite+will
5|proposal/governor-form:recommend inf+
5|proposal/governor-form:recommendation +
-5|proposal/governor-form:recommendations +
4|proposal/governor-form:reiterate finite+
-8|proposal/governor-form:rule out finite++not
7|proposal/governor-form:rule out finite+would+not
-10|proposal/governor-form:seek finite+
-3|proposal/governor-form:seek gerund+
-4|proposal/governor-form:set finite+
5|proposal/governor-form:set finite+would
3|proposal/governor-form:settle for finite+would
-4|proposal/governor-form:sound out finite+
-3|proposal/governor-form:speak of finite+
-4|proposal/governor-form:spend finite+
16|proposal/governor-form:spend finite+should
-4|proposal/governor-form:spend gerund+
-7|proposal/governor-form:stop finite+
4|proposal/governor-form:stop finite+would
-7|proposal/governor-form:study progressive+
6|proposal/governor-form:suggest finite+
-3|proposal/governor-form:suggest gerund+
4|proposal/governor-form:take finite+
-9|proposal/governor-form:talk of finite+
4|proposal/governor-form:talk of progressive+
12|proposal/governor-form:think finite+
3|proposal/governor-form:think finite+should
13|proposal/governor-form:urge finite+
-3|proposal/governor-form:vote on finite+will
7|proposal/governor-form:want finite+
-3|proposal/governor-form:weigh finite+
-12|proposal/governor-form:weigh progressive+
-4|proposal/governor-form:work progressive+
12|proposal/governor-kind:be
-18|proposal/governor-kind:cap
21|proposal/governor-kind:demand
13|proposal/governor-kind:denial
15|proposal/governor-kind:level
-9|proposal/governor-kind:move
9|proposal/governor-kind:pledge
-3|proposal/governor-kind:proposal
7|proposal/governor-kind:spend
11|proposal/governor-mood:be finite+
-3|proposal/governor-mood:be finite+should
3|proposal/governor-mood:be finite+would
-19|proposal/governor-mood:cap finite+
4|proposal/governor-mood:cap finite+would
5|proposal/governor-mood:cap inf+
3|proposal/governor-mood:demand +
28|proposal/governor-mood:demand finite+
-4|proposal/governor-mood:demand finite++not
-5|proposal/governor-mood:demand finite++passive
5|proposal/governor-mood:demand finite+would
-3|proposal/governor-mood:demand gerund+
-3|proposal/governor-mood:demand progressive+
15|proposal/governor-mood:denial finite+
-8|proposal/governor-mood:denial finite++not
7|proposal/governor-mood:denial finite+would+not
7|proposal/governor-mood:level finite+
-5|proposal/governor-mood:move finite+could
7|proposal/governor-mood:move finite+should
-11|proposal/governor-mood:move finite+should+not
-4|proposal/governor-mood:move finite+would
-3|proposal/governor-mood:move finite+would+passive
6|proposal/governor-mood:move inf+
4|proposal/governor-mood:pledge finite+
-10|proposal/governor-mood:pledge finite+could
10|proposal/governor-mood:pledge finite+should
5|proposal/governor-mood:pledge finite+will
7|proposal/governor-mood:pledge finite+would
-9|proposal/governor-mood:pledge progressive+
-10|proposal/governor-mood:proposal +
13|proposal/governor-mood:proposal finite+
6|proposal/governor-mood:proposal finite+can
5|proposal/governor-mood:proposal finite+could
6|proposal/governor-mood:proposal finite+will
-3|proposal/governor-mood:proposal gerund+
18|proposal/governor-mood:proposal inf+
-32|proposal/governor-mood:proposal progressive+
-3|proposal/governor-mood:spend finite+
19|proposal/governor-mood:spend finite+should
-5|proposal/governor-mood:spend finite+would
-4|proposal/governor-mood:spend gerund+
4|proposal/governor:accept
8|proposal/governor:advocate
-3|proposal/governor:agree
-5|proposal/governor:ambition
7|proposal/governor:argue
6|proposal/governor:argue for
-10|proposal/governor:ask
6|proposal/governor:ask for
-3|proposal/governor:aspiration
-10|proposal/governor:back
12|proposal/governor:be
-3|proposal/governor:believe
5|proposal/governor:bring
19|proposal/governor:call for
4|proposal/governor:call on
4|proposal/governor:calls
13|proposal/governor:campaign
6|proposal/governor:clamor
-6|proposal/governor:climb
6|proposal/governor:come to
-11|proposal/governor:consider
-5|proposal/governor:contain
-4|proposal/governor:decide
-12|proposal/governor:discuss
-6|proposal/governor:draft
-3|proposal/governor:examine
5|proposal/governor:favor
3|proposal/governor:favour
3|proposal/governor:fight
6|proposal/governor:give
-6|proposal/governor:goal
-10|proposal/governor:grow
-10|proposal/governor:hold
-5|proposal/governor:hope
-3|proposal/governor:keep
6|proposal/governor:live with
-6|proposal/governor:look at
-5|proposal/governor:lower
10|proposal/governor:mention
-3|proposal/governor:move
-10|proposal/governor:mull
-5|proposal/governor:name
12|proposal/governor:offer
3|proposal/governor:oppose
8|proposal/governor:pay
-4|proposal/governor:plead for
-8|proposal/governor:prepare
8|proposal/governor:promise
10|proposal/governor:propose
6|proposal/governor:push for
-10|proposal/governor:raise
-6|proposal/governor:reach
3|proposal/governor:reckon
16|proposal/governor:recommend
5|proposal/governor:recommendation
-5|proposal/governor:recommendations
4|proposal/governor:reiterate
8|proposal/governor:return
-5|proposal/governor:rise
-10|proposal/governor:seek
6|proposal/governor:settle for
4|proposal/governor:shoot for
-7|proposal/governor:sound out
6|proposal/governor:spend
3|proposal/governor:stand
-3|proposal/governor:stop
-7|proposal/governor:study
8|proposal/governor:suggest
3|proposal/governor:take
5|proposal/governor:talk about
-5|proposal/governor:talk of
-4|proposal/governor:tell
12|proposal/governor:think
5|proposal/governor:urge
4|proposal/governor:use
-3|proposal/governor:vote on
5|proposal/governor:want
-15|proposal/governor:weigh
-4|proposal/governor:work
9|proposal/governor:write
-3|proposal/has:EU
4|proposal/has:LEADER
-34|proposal/has:NATO
17|proposal/has:PERSON
11|proposal/has:USA
7|proposal/has:academics
-4|proposal/has:advisory
-9|proposal/has:aide
-3|proposal/has:aides
4|proposal/has:business leaders
-8|proposal/has:cabinet
16|proposal/has:candidate
-3|proposal/has:chancellor
27|proposal/has:coalition
-21|proposal/has:committee
7|proposal/has:could
16|proposal/has:country
-13|proposal/has:defence minister
-10|proposal/has:defence secretary
-9|proposal/has:defense minister
-3|proposal/has:defense ministry
-14|proposal/has:defense secretary
6|proposal/has:dpp
-3|proposal/has:economists
-13|proposal/has:expert
5|proposal/has:expert panel
17|proposal/has:experts
11|proposal/has:figure
5|proposal/has:figures
10|proposal/has:finance minister
-7|proposal/has:finance ministry
-6|proposal/has:foreign minister
32|proposal/has:former
-27|proposal/has:general
6|proposal/has:government
6|proposal/has:greens
-16|proposal/has:hawks
19|proposal/has:i
-3|proposal/has:insiders
4|proposal/has:ishin
4|proposal/has:japan innovation party
4|proposal/has:keidanren
3|proposal/has:kmt
7|proposal/has:komeito
4|proposal/has:lawmaker
14|proposal/has:lawmakers
-17|proposal/has:ldp
13|proposal/has:leader
3|proposal/has:leaders
9|proposal/has:leadership
-5|proposal/has:mayor
10|proposal/has:member
-14|proposal/has:members
9|proposal/has:minister
-9|proposal/has:ministers
-9|proposal/has:ministry
-4|proposal/has:ministry of defence
3|proposal/has:ministry of national defense
16|proposal/has:my
4|proposal/has:nation
6|proposal/has:nippon ishin
3|proposal/has:officers
3|proposal/has:official
-36|proposal/has:officials
4|proposal/has:opposition
6|proposal/has:opposition leader
8|proposal/has:our
-23|proposal/has:panel
-4|proposal/has:parliament
10|proposal/has:party
8|proposal/has:people
5|proposal/has:people power party
-22|proposal/has:person
7|proposal/has:politicians
-4|proposal/has:premier
-8|proposal/has:president
7|proposal/has:professor
5|proposal/has:retired
-5|proposal/has:ruling bloc
8|proposal/has:ruling parties
7|proposal/has:sanseito
5|proposal/has:senator
4|proposal/has:senators
-3|proposal/has:shadow
40|proposal/has:should
-11|proposal/has:sources
3|proposal/has:strategist
5|proposal/has:survey
4|proposal/has:the chancellor
5|proposal/has:the military
6|proposal/has:the state
3|proposal/has:think tank
3|proposal/has:treasurer
5|proposal/has:treasury
11|proposal/has:university
25|proposal/has:we
-5|proposal/has:working group
33|proposal/home:other
7|proposal/home:spender
3|proposal/named:1
-4|proposal/named:2
-15|proposal/named:3
-12|proposal/near-after:\"
6|proposal/near-after:(
4|proposal/near-after:)
25|proposal/near-after:,
14|proposal/near-after:-
32|proposal/near-after:.
-3|proposal/near-after:0
-12|proposal/near-after::
5|proposal/near-after:;
-6|proposal/near-after:?
-22|proposal/near-after:DATE
3|proposal/near-after:LAND
-14|proposal/near-after:NATO
-14|proposal/near-after:OUTLET
5|proposal/near-after:PERSON
15|proposal/near-after:USA
4|proposal/near-after:a
-9|proposal/near-after:above
3|proposal/near-after:accord
5|proposal/near-after:according
5|proposal/near-after:affordable
-12|proposal/near-after:after
4|proposal/near-after:ahead
4|proposal/near-after:air
4|proposal/near-after:all
4|proposal/near-after:allies
-14|proposal/near-after:also
-14|proposal/near-after:ambition
-7|proposal/near-after:an
9|proposal/near-after:and
5|proposal/near-after:another
7|proposal/near-after:appropriate
4|proposal/near-after:argue
-3|proposal/near-after:armed forces
-3|proposal/near-after:armies
-4|proposal/near-after:as
-4|proposal/near-after:ask
-3|proposal/near-after:at
-6|proposal/near-after:average
6|proposal/near-after:be
-13|proposal/near-after:been
8|proposal/near-after:before
-4|proposal/near-after:being
3|proposal/near-after:best
5|proposal/near-after:bonds
-7|proposal/near-after:borrowed
-4|proposal/near-after:but
27|proposal/near-after:by
14|proposal/near-after:call
3|proposal/near-after:campaign
7|proposal/near-after:can
-9|proposal/near-after:capability
8|proposal/near-after:cite
-3|proposal/near-after:coming
5|proposal/near-after:commit
3|proposal/near-after:conceivable
3|proposal/near-after:condition
-12|proposal/near-after:consider
-6|proposal/near-after:consideration
-6|proposal/near-after:constitution
5|proposal/near-after:consumption
-5|proposal/near-after:cope
13|proposal/near-after:could
-5|proposal/near-after:current
-13|proposal/near-after:day
8|proposal/near-after:debate
8|proposal/near-after:decade
-16|proposal/near-after:defence
-3|proposal/near-after:defence secretary
12|proposal/near-after:defense
4|proposal/near-after:defense ministry
4|proposal/near-after:demand
3|proposal/near-after:did
-4|proposal/near-after:discuss
-3|proposal/near-after:discussion
-3|proposal/near-after:discussions
-8|proposal/near-after:dismiss
6|proposal/near-after:do
-3|proposal/near-after:double
3|proposal/near-after:down
-6|proposal/near-after:draft
6|proposal/near-after:dream
3|proposal/near-after:drop
3|proposal/near-after:due
-4|proposal/near-after:each
3|proposal/near-after:economic output
5|proposal/near-after:end
-5|proposal/near-after:even
-10|proposal/near-after:every
3|proposal/near-after:explain
4|proposal/near-after:fair
-4|proposal/near-after:familiar
-3|proposal/near-after:few
-7|proposal/near-after:figure
3|proposal/near-after:finance
3|proposal/near-after:financed
4|proposal/near-after:finances
10|proposal/near-after:find
9|proposal/near-after:first
-4|proposal/near-after:follows
-3|proposal/near-after:for
6|proposal/near-after:form
3|proposal/near-after:former
-3|proposal/near-after:four
3|proposal/near-after:front
-18|proposal/near-after:gdp
6|proposal/near-after:give
3|proposal/near-after:go
-11|proposal/near-after:government
5|proposal/near-after:gross domestic product
3|proposal/near-after:guide
5|proposal/near-after:had
-6|proposal/near-after:hague
11|proposal/near-after:half
-11|proposal/near-after:has
-10|proposal/near-after:hawks
18|proposal/near-after:he
-3|proposal/near-after:heard
4|proposal/near-after:heavy
8|proposal/near-after:his
4|proposal/near-after:i
3|proposal/near-after:idea
-21|proposal/near-after:in
-6|proposal/near-after:in line with
3|proposal/near-after:including
4|proposal/near-after:increase
3|proposal/near-after:infrastructure
-6|proposal/near-after:into
-17|proposal/near-after:is
12|proposal/near-after:it
14|proposal/near-after:its
-3|proposal/near-after:itself
3|proposal/near-after:keep
5|proposal/near-after:landing
4|proposal/near-after:latter
-5|proposal/near-after:ldp
3|proposal/near-after:leader
7|proposal/near-after:least
4|proposal/near-after:leave
5|proposal/near-after:level
6|proposal/near-after:liberal democratic party
3|proposal/near-after:like
3|proposal/near-after:long
-4|proposal/near-after:manifesto
-9|proposal/near-after:may
4|proposal/near-after:mean
-7|proposal/near-after:meet
6|proposal/near-after:mention
-3|proposal/near-after:mind
5|proposal/near-after:minimum
3|proposal/near-after:money
-8|proposal/near-after:moot
-28|proposal/near-after:more
-6|proposal/near-after:most
4|proposal/near-after:much
8|proposal/near-after:munitions
-8|proposal/near-after:must
7|proposal/near-after:national security
-6|proposal/near-after:natural
-4|proposal/near-after:needs
4|proposal/near-after:new
-7|proposal/near-after:next
4|proposal/near-after:no
14|proposal/near-after:of
-5|proposal/near-after:official
-6|proposal/near-after:officials
13|proposal/near-after:on
-7|proposal/near-after:once
-12|proposal/near-after:one
10|proposal/near-after:only
-4|proposal/near-after:opposition
-6|proposal/near-after:option
-3|proposal/near-after:options
-8|proposal/near-after:or
3|proposal/near-after:out
-5|proposal/near-after:outcome
-3|proposal/near-after:outer
6|proposal/near-after:outside
14|proposal/near-after:own
-3|proposal/near-after:panel
-6|proposal/near-after:panels
-11|proposal/near-after:parliament
-9|proposal/near-after:parliamentary
-8|proposal/near-after:part
6|proposal/near-after:party
8|proposal/near-after:pay
-7|proposal/near-after:people
9|proposal/near-after:phased
-15|proposal/near-after:plan
8|proposal/near-after:platform
4|proposal/near-after:plenty
-3|proposal/near-after:point
-3|proposal/near-after:poll
-8|proposal/near-after:prefer
-3|proposal/near-after:prime minister
3|proposal/near-after:proposals
-9|proposal/near-after:propose
6|proposal/near-after:provided
3|proposal/near-after:public
4|proposal/near-after:put forward
-4|proposal/near-after:quickly
-3|proposal/near-after:reach
8|proposal/near-after:recommend
-7|proposal/near-after:remain
-7|proposal/near-after:replace
-4|proposal/near-after:reply
3|proposal/near-after:report
3|proposal/near-after:require
-3|proposal/near-after:resilience
-9|proposal/near-after:rest
-3|proposal/near-after:revenue
3|proposal/near-after:review
-8|proposal/near-after:roads
12|proposal/near-after:ruling
3|proposal/near-after:rung
-3|proposal/near-after:say
4|proposal/near-after:secure
-4|proposal/near-after:security
-6|proposal/near-after:see
3|proposal/near-after:seen
-3|proposal/near-after:set
-6|proposal/near-after:she
-7|proposal/near-after:short
7|proposal/near-after:should
10|proposal/near-after:so
3|proposal/near-after:some
6|proposal/near-after:sooner
9|proposal/near-after:spend
3|proposal/near-after:state
5|proposal/near-after:still
3|proposal/near-after:stop
5|proposal/near-after:strategy
-14|proposal/near-after:study
5|proposal/near-after:submarines
-4|proposal/near-after:such
-6|proposal/near-after:sufficient
-5|proposal/near-after:summit
4|proposal/near-after:table
6|proposal/near-after:talk about
-3|proposal/near-after:target
5|proposal/near-after:tax
7|proposal/near-after:taxes
-4|proposal/near-after:term
-5|proposal/near-after:text
-3|proposal/near-after:them
4|proposal/near-after:thereabouts
6|proposal/near-after:they
-4|proposal/near-after:things
9|proposal/near-after:this
-4|proposal/near-after:though
-3|proposal/near-after:time
-4|proposal/near-after:times
-16|proposal/near-after:to
-6|proposal/near-after:too
-6|proposal/near-after:troops
3|proposal/near-after:two
3|proposal/near-after:unavoidable
-16|proposal/near-after:under
3|proposal/near-after:very
-11|proposal/near-after:view
-3|proposal/near-after:voters
21|proposal/near-after:was
-7|proposal/near-after:we
7|proposal/near-after:well
5|proposal/near-after:were
-17|proposal/near-after:what
9|proposal/near-after:when
3|proposal/near-after:which
-4|proposal/near-after:wider
7|proposal/near-after:will
7|proposal/near-after:with
4|proposal/near-after:within
6|proposal/near-after:without
8|proposal/near-after:would
-7|proposal/near-after:year
-9|proposal/near-after:years
3|proposal/near-after:yen
3|proposal/near-before:\"
5|proposal/near-before:'d
16|proposal/near-before:'s
-8|proposal/near-before:(
-7|proposal/near-before:)
12|proposal/near-before:,
-3|proposal/near-before:-
-4|proposal/near-before:--
8|proposal/near-before:.
9|proposal/near-before::
10|proposal/near-before:;
9|proposal/near-before:DATE
-8|proposal/near-before:EU
12|proposal/near-before:LAND
-17|proposal/near-before:LEADER
-27|proposal/near-before:NATO
-9|proposal/near-before:OUTLET
6|proposal/near-before:PERSON
34|proposal/near-before:USA
8|proposal/near-before:a
7|proposal/near-before:abe
-6|proposal/near-before:about
15|proposal/near-before:above
6|proposal/near-before:accept
-4|proposal/near-before:acknowledge
3|proposal/near-before:administration
-4|proposal/near-before:adopt
3|proposal/near-before:advice
-7|proposal/near-before:advisers
9|proposal/near-before:advocate
4|proposal/near-before:after
4|proposal/near-before:against
-3|proposal/near-before:agree
-3|proposal/near-before:aides
-9|proposal/near-before:alliance
-10|proposal/near-before:allies
-11|proposal/near-before:allocation
3|proposal/near-before:allowed
3|proposal/near-before:alone
-4|proposal/near-before:already
-6|proposal/near-before:also
-12|proposal/near-before:ambition
-14|proposal/near-before:an
-3|proposal/near-before:analysts
11|proposal/near-before:and
3|proposal/near-before:angus
-12|proposal/near-before:another
3|proposal/near-before:any
3|proposal/near-before:anyone
8|proposal/near-before:anything
-14|proposal/near-before:are
10|proposal/near-before:argue
6|proposal/near-before:argue for
-5|proposal/near-before:armed forces
-4|proposal/near-before:around
13|proposal/near-before:as
3|proposal/near-before:ask for
-3|proposal/near-before:aspiration
15|proposal/near-before:at
3|proposal/near-before:audience
5|proposal/near-before:badenoch
10|proposal/near-before:be
-5|proposal/near-before:because
-3|proposal/near-before:begun
-5|proposal/near-before:believe
-10|proposal/near-before:below
10|proposal/near-before:between
-4|proposal/near-before:bill
5|proposal/near-before:billion
-3|proposal/near-before:blueprint
6|proposal/near-before:buildup
-8|proposal/near-before:but
5|proposal/near-before:by
-6|proposal/near-before:cabinet
-4|proposal/near-before:call
20|proposal/near-before:call for
4|proposal/near-before:call on
25|proposal/near-before:campaign
7|proposal/near-before:can
4|proposal/near-before:cancel
11|proposal/near-before:candidate
3|proposal/near-before:case
9|proposal/near-before:chairman
3|proposal/near-before:chairs
6|proposal/near-before:challenger
7|proposal/near-before:chancellor
-4|proposal/near-before:chief
-6|proposal/near-before:cite
6|proposal/near-before:clamor
-5|proposal/near-before:climb
7|proposal/near-before:close
-4|proposal/near-before:co
14|proposal/near-before:coalition
-3|proposal/near-before:colleagues
6|proposal/near-before:come to
-12|proposal/near-before:committee
-6|proposal/near-before:compromise
3|proposal/near-before:congressmen
3|proposal/near-before:conservative
-15|proposal/near-before:consider
-3|proposal/near-before:considerably
-4|proposal/near-before:constitution
-5|proposal/near-before:contain
-6|proposal/near-before:core defense
-4|proposal/near-before:cost
-4|proposal/near-before:could
-3|proposal/near-before:council
-4|proposal/near-before:counterpart
6|proposal/near-before:country
5|proposal/near-before:course
-8|proposal/near-before:date
-3|proposal/near-before:defence
-4|proposal/near-before:defence secretary
-6|proposal/near-before:defense
-3|proposal/near-before:defense minister
-3|proposal/near-before:defense ministry
-6|proposal/near-before:defense secretary
3|proposal/near-before:democratic party for the people
-5|proposal/near-before:describe
3|proposal/near-before:did
-11|proposal/near-before:discuss
-8|proposal/near-before:discussion
-5|proposal/near-before:discussions
-7|proposal/near-before:does
4|proposal/near-before:double
-4|proposal/near-before:doubt
-7|proposal/near-before:drawn
4|proposal/near-before:due
5|proposal/near-before:during
7|proposal/near-before:dutton
-9|proposal/near-before:earlier
3|proposal/near-before:economy
6|proposal/near-before:elect
6|proposal/near-before:end
5|proposal/near-before:enough
-4|proposal/near-before:estimate
5|proposal/near-before:europe
-10|proposal/near-before:even
6|proposal/near-before:exceed
5|proposal/near-before:expect
-7|proposal/near-before:expert
3|proposal/near-before:expert panel
10|proposal/near-before:experts
5|proposal/near-before:explicit
-8|proposal/near-before:eye
3|proposal/near-before:faction
8|proposal/near-before:far
5|proposal/near-before:favor
-4|proposal/near-before:feasible
3|proposal/near-before:fight
9|proposal/near-before:figure
4|proposal/near-before:figures
-4|proposal/near-before:finance
-5|proposal/near-before:finance ministry
5|proposal/near-before:five
-5|proposal/near-before:floor
-4|proposal/near-before:foreign minister
7|proposal/near-before:former
-4|proposal/near-before:fujita
3|proposal/near-before:fund
-6|proposal/near-before:funds
-6|proposal/near-before:further
7|proposal/near-before:future
-7|proposal/near-before:gdp
-17|proposal/near-before:general
-6|proposal/near-before:give
-9|proposal/near-before:glad
5|proposal/near-before:go
-5|proposal/near-before:gross domestic product
3|proposal/near-before:group
8|proposal/near-before:habeck
-5|proposal/near-before:had
4|proposal/near-before:half
-9|proposal/near-before:hands
-4|proposal/near-before:hard
-11|proposal/near-before:has
4|proposal/near-before:hastie
5|proposal/near-before:have
-6|proposal/near-before:hawks
10|proposal/near-before:he
8|proposal/near-before:head
4|proposal/near-before:heard
9|proposal/near-before:his
-4|proposal/near-before:hold
4|proposal/near-before:honest
-4|proposal/near-before:hope
5|proposal/near-before:house
7|proposal/near-before:i
-15|proposal/near-before:idea
5|proposal/near-before:if
-13|proposal/near-before:in
-10|proposal/near-before:including
3|proposal/near-before:interview
-8|proposal/near-before:into
-19|proposal/near-before:is
4|proposal/near-before:island
9|proposal/near-before:it
-5|proposal/near-before:its
8|proposal/near-before:itself
3|proposal/near-before:joon
-3|proposal/near-before:keep
5|proposal/near-before:kemi
5|proposal/near-before:komeito
-7|proposal/near-before:labour
3|proposal/near-before:last
7|proposal/near-before:lawmaker
12|proposal/near-before:leader
4|proposal/near-before:leaders
3|proposal/near-before:leadership
8|proposal/near-before:led
5|proposal/near-before:left
4|proposal/near-before:less
4|proposal/near-before:level
9|proposal/near-before:liberal democratic party
3|proposal/near-before:lift
-11|proposal/near-before:like
4|proposal/near-before:list
6|proposal/near-before:live with
3|proposal/near-before:long
-9|proposal/near-before:look at
4|proposal/near-before:make
4|proposal/near-before:manifesto
7|proposal/near-before:mark
-6|proposal/near-before:may
-5|proposal/near-before:mayor
-5|proposal/near-before:meanwhile
4|proposal/near-before:media
3|proposal/near-before:meet
3|proposal/near-before:member
-11|proposal/near-before:members
10|proposal/near-before:mention
3|proposal/near-before:middle
3|proposal/near-before:might
-3|proposal/near-before:mind
-9|proposal/near-before:ministers
4|proposal/near-before:money
12|proposal/near-before:more
-4|proposal/near-before:move
-10|proposal/near-before:mull
-3|proposal/near-before:must
10|proposal/near-before:my
-3|proposal/near-before:name
3|proposal/near-before:needed
10|proposal/near-before:needs
-12|proposal/near-before:new
4|proposal/near-before:next
3|proposal/near-before:nippon ishin
-3|proposal/near-before:no
-9|proposal/near-before:not
-3|proposal/near-before:note
4|proposal/near-before:nothing
-7|proposal/near-before:now
-6|proposal/near-before:number
-13|proposal/near-before:of
5|proposal/near-before:offer
-5|proposal/near-before:office
-25|proposal/near-before:officials
-14|proposal/near-before:on
5|proposal/near-before:once
11|proposal/near-before:one
-13|proposal/near-before:option
-8|proposal/near-before:options
4|proposal/near-before:or
23|proposal/near-before:ought
3|proposal/near-before:our
-8|proposal/near-before:out
-6|proposal/near-before:outlay
13|proposal/near-before:outlays
-7|proposal/near-before:over
15|proposal/near-before:own
-5|proposal/near-before:panel
6|proposal/near-before:parliamentary
3|proposal/near-before:partner
7|proposal/near-before:party
6|proposal/near-before:path
9|proposal/near-before:pay
3|proposal/near-before:people
3|proposal/near-before:people power party
3|proposal/near-before:phrase
5|proposal/near-before:picked
-3|proposal/near-before:planners
-4|proposal/near-before:plead for
5|proposal/near-before:pledge
3|proposal/near-before:poilievre
3|proposal/near-before:post
4|proposal/near-before:prefer
-5|proposal/near-before:premier
-8|proposal/near-before:prepare
-11|proposal/near-before:president
-3|proposal/near-before:presidential
8|proposal/near-before:prime minister
-5|proposal/near-before:program
16|proposal/near-before:promise
-6|proposal/near-before:proposals
14|proposal/near-before:propose
-9|proposal/near-before:publish
-4|proposal/near-before:push
6|proposal/near-before:push for
-4|proposal/near-before:put
-19|proposal/near-before:raise
-6|proposal/near-before:range
9|proposal/near-before:rather
7|proposal/near-before:ratio
-6|proposal/near-before:reach
7|proposal/near-before:ready
-3|proposal/near-before:reckon
17|proposal/near-before:recommend
9|proposal/near-before:recommendation
3|proposal/near-before:reference
3|proposal/near-before:reform
-3|proposal/near-before:related
4|proposal/near-before:rep
3|proposal/near-before:repeat
-3|proposal/near-before:repeatedly
-9|proposal/near-before:report
3|proposal/near-before:republican
7|proposal/near-before:research
3|proposal/near-before:retired
13|proposal/near-before:return
-6|proposal/near-before:review
5|proposal/near-before:right
-7|proposal/near-before:rise
-5|proposal/near-before:ruling
8|proposal/near-before:ruling parties
-4|proposal/near-before:run
4|proposal/near-before:running
5|proposal/near-before:say
-8|proposal/near-before:scenarios
4|proposal/near-before:seats
-5|proposal/near-before:second
-3|proposal/near-before:secretary
-10|proposal/near-before:security
-9|proposal/near-before:seek
4|proposal/near-before:senators
3|proposal/near-before:settle
6|proposal/near-before:settle for
4|proposal/near-before:settle on
4|proposal/near-before:share
13|proposal/near-before:she
4|proposal/near-before:shoot for
-9|proposal/near-before:short
19|proposal/near-before:should
-3|proposal/near-before:simulations
4|proposal/near-before:since
-3|proposal/near-before:sketched
6|proposal/near-before:slip
-4|proposal/near-before:smaller
-6|proposal/near-before:sound out
-4|proposal/near-before:speak
17|proposal/near-before:spend
-4|proposal/near-before:splits
-6|proposal/near-before:staff
-7|proposal/near-before:stand
5|proposal/near-before:steady
-12|proposal/near-before:step
-4|proposal/near-before:still
4|proposal/near-before:straight
-6|proposal/near-before:strategy
-6|proposal/near-before:study
8|proposal/near-before:such
19|proposal/near-before:suggest
4|proposal/near-before:suggestion
7|proposal/near-before:summit
4|proposal/near-before:support
3|proposal/near-before:take
5|proposal/near-before:talk about
-4|proposal/near-before:talk of
-9|proposal/near-before:target
-15|proposal/near-before:tax
6|proposal/near-before:taylor
-6|proposal/near-before:tell
-8|proposal/near-before:term
-3|proposal/near-before:that
9|proposal/near-before:the
4|proposal/near-before:the chancellor
3|proposal/near-before:the military
4|proposal/near-before:the state
-12|proposal/near-before:their
5|proposal/near-before:them
3|proposal/near-before:then
4|proposal/near-before:there
11|proposal/near-before:think
-6|proposal/near-before:third
8|proposal/near-before:though
-8|proposal/near-before:three
5|proposal/near-before:time
-3|proposal/near-before:times
3|proposal/near-before:trail
-6|proposal/near-before:trillion
-15|proposal/near-before:under
3|proposal/near-before:up
8|proposal/near-before:urge
-13|proposal/near-before:version
13|proposal/near-before:view
5|proposal/near-before:visitors
-5|proposal/near-before:vote for
-3|proposal/near-before:vote on
-8|proposal/near-before:voters
10|proposal/near-before:want
-6|proposal/near-before:was
-13|proposal/near-before:way
13|proposal/near-before:we
-15|proposal/near-before:weigh
7|proposal/near-before:well
5|proposal/near-before:were
-5|proposal/near-before:what
-5|proposal/near-before:when
3|proposal/near-before:where
-3|proposal/near-before:whether
-12|proposal/near-before:which
-7|proposal/near-before:while
19|proposal/near-before:who
4|proposal/near-before:whose
-7|proposal/near-before:why
4|proposal/near-before:wicker
3|proposal/near-before:will
7|proposal/near-before:wing
-5|proposal/near-before:with
6|proposal/near-before:within
-6|proposal/near-before:work
5|proposal/near-before:work toward
3|proposal/near-before:worth
4|proposal/near-before:year
4|proposal/near-before:years
3|proposal/near-before:you
5|proposal/other after-joint:0 near
-10|proposal/other after-joint:1 mid
-4|proposal/other after-joint:1 near
-3|proposal/other after-joint:2 far
-6|proposal/other after-led:for near free
7|proposal/other after-led:in far joined
6|proposal/other after-led:of near free
-3|proposal/other after-led:say far joined
-3|proposal/other after-led:that far joined
-4|proposal/other after:body name
-3|proposal/other after:body owner
3|proposal/other after:capital name
-8|proposal/other after:country name
3|proposal/other after:leader name
-4|proposal/other after:pronoun name
6|proposal/other after:pronoun owner
10|proposal/other before-clause:after-figure opens name leader
-3|proposal/other before-clause:free inside name body
-5|proposal/other before-clause:free inside name capital
11|proposal/other before-clause:free inside name country
-6|proposal/other before-clause:free inside name gov
7|proposal/other before-clause:free opens name capital
4|proposal/other before-clause:free opens name country
4|proposal/other before-clause:free opens name gov
-3|proposal/other before-clause:free opens name leader
-4|proposal/other before-clause:free opens name pronoun
-3|proposal/other before-clause:free opens owner country
-4|proposal/other before-far:20
10|proposal/other before-far:4
-5|proposal/other before-far:60
4|proposal/other before-far:9
4|proposal/other before-free:0 free name near
-3|proposal/other before-free:0 free owner near
11|proposal/other before-free:1 after-figure name near
-5|proposal/other before-free:1 free name far
7|proposal/other before-free:1 free name near
-6|proposal/other before-free:1 free owner near
-3|proposal/other before-free:2 free name near
12|proposal/other before-joint:0 after-figure
3|proposal/other before-joint:0 free
4|proposal/other before-joint:1 after-figure
-5|proposal/other before-joint:1 free
-5|proposal/other before-joint:2 free
14|proposal/other before-led:
-5|proposal/other before-led:,
9|proposal/other before-led:--
7|proposal/other before-led:by
-3|proposal/other before-led:elect
-3|proposal/other before-led:of
-4|proposal/other before-led:president
3|proposal/other before-led:that
-5|proposal/other before-led:the
-3|proposal/other before-led:to
-3|proposal/other before:body name
12|proposal/other before:country name
-5|proposal/other before:country owner
6|proposal/other before:leader name
5|proposal/other named:1
-5|proposal/other named:2
-11|proposal/other named:3
-6|proposal/other speaker:gov
-15|proposal/other speaker:leader
-3|proposal/other subject-of:be
-26|proposal/other unnamed
-29|proposal/other unnamed-beside-others
25|proposal/role-class-home:JPN JPN
-10|proposal/role-class-home:NATO JPN
4|proposal/role-class-home:NATO NATO
13|proposal/role-class-home:NATO member
-53|proposal/role-class-home:USA JPN
-3|proposal/role-class-home:USA NATO
-16|proposal/role-class-home:USA land
-12|proposal/role-class-home:USA member
-4|proposal/role-class-home:land JPN
5|proposal/role-class-home:land land
6|proposal/role-class-of:JPN USA
3|proposal/role-class-of:JPN land
15|proposal/role-class-of:JPN member
-9|proposal/role-class-of:NATO JPN
18|proposal/role-class-of:NATO member
-46|proposal/role-class-of:USA JPN
-10|proposal/role-class-of:USA NATO
-18|proposal/role-class-of:USA land
-9|proposal/role-class-of:USA member
9|proposal/role-class-of:land NATO
-6|proposal/role-class-of:land land
6|proposal/role-class-of:member NATO
-8|proposal/role-class-of:member member
-3|proposal/role-class:CHN
24|proposal/role-class:JPN
6|proposal/role-class:NATO
-85|proposal/role-class:USA
-3|proposal/role-class:foe
-4|proposal/role-class:member
55|proposal/role:nobody
-66|proposal/role:other
10|proposal/role:spender
-5|proposal/ruled
-9|proposal/ruled:nobody
5|proposal/ruled:spender
8|proposal/says:base
-5|proposal/says:ed
9|proposal/says:ing
8|proposal/says:s
4|proposal/speaker-form:capital
-8|proposal/speaker-form:gov
15|proposal/speaker-form:leader
8|proposal/speaker-form:none
23|proposal/speaker-form:nongov
8|proposal/speaker-form:pronoun
-5|proposal/speaker:capital
10|proposal/speaker:gov
-3|proposal/speaker:leader
-6|proposal/speaker:nongov
-6|proposal/spender after-joint:0 far
-12|proposal/spender after-joint:0 mid
10|proposal/spender after-joint:0 near
7|proposal/spender after-joint:2 mid
4|proposal/spender after-joint:3 mid
-3|proposal/spender after-joint:3 near
5|proposal/spender after-led:# near free
8|proposal/spender after-led:, far joined
-3|proposal/spender after-led:; far joined
4|proposal/spender after-led:after far joined
-3|proposal/spender after-led:as far joined
-3|proposal/spender after-led:as near free
3|proposal/spender after-led:bring far joined
5|proposal/spender after-led:by far joined
-6|proposal/spender after-led:by near free
-3|proposal/spender after-led:chief cabinet secretary far joined
-3|proposal/spender after-led:for far joined
-4|proposal/spender after-led:for near free
7|proposal/spender after-led:gdp near free
-5|proposal/spender after-led:if far joined
9|proposal/spender after-led:if near joined
-5|proposal/spender after-led:in far free
-6|proposal/spender after-led:in near free
6|proposal/spender after-led:level far joined
7|proposal/spender after-led:next far free
9|proposal/spender after-led:next near free
3|proposal/spender after-led:of far free
-10|proposal/spender after-led:of far joined
-3|proposal/spender after-led:of near joined
3|proposal/spender after-led:on near free
-5|proposal/spender after-led:ruling far free
3|proposal/spender after-led:say near joined
9|proposal/spender after-led:several far joined
-3|proposal/spender after-led:tell far joined
3|proposal/spender after-led:that far joined
-6|proposal/spender after-led:that near free
4|proposal/spender after-led:that near joined
-3|proposal/spender after-led:this far free
-5|proposal/spender after-led:to far joined
-7|proposal/spender after-led:when near joined
5|proposal/spender after-led:where near joined
14|proposal/spender after:body name
-3|proposal/spender after:body owner
-6|proposal/spender after:capital name
8|proposal/spender after:capital owner
-14|proposal/spender after:country owner
18|proposal/spender after:gov name
4|proposal/spender after:gov owner
9|proposal/spender after:leader name
-11|proposal/spender after:nongov name
-8|proposal/spender after:nongov owner
3|proposal/spender after:people name
3|proposal/spender after:pronoun name
-10|proposal/spender after:pronoun owner
6|proposal/spender before-clause:after-figure inside name gov
4|proposal/spender before-clause:after-figure inside name leader
-4|proposal/spender before-clause:after-figure inside name nongov
3|proposal/spender before-clause:after-figure inside owner pronoun
6|proposal/spender before-clause:after-figure opens name body
-3|proposal/spender before-clause:after-figure opens owner country
-7|proposal/spender before-clause:free inside name country
7|proposal/spender before-clause:free inside name leader
12|proposal/spender before-clause:free inside name nongov
-5|proposal/spender before-clause:free inside name pronoun
6|proposal/spender before-clause:free inside owner body
8|proposal/spender before-clause:free inside owner country
-8|proposal/spender before-clause:free inside owner gov
-4|proposal/spender before-clause:free inside owner leader
-6|proposal/spender before-clause:free inside owner people
-8|proposal/spender before-clause:free inside owner pronoun
11|proposal/spender before-clause:free opens name body
-4|proposal/spender before-clause:free opens name country
-4|proposal/spender before-clause:free opens name gov
-13|proposal/spender before-clause:free opens name leader
5|proposal/spender before-clause:free opens owner capital
4|proposal/spender before-clause:free opens owner country
9|proposal/spender before-clause:free opens owner gov
4|proposal/spender before-clause:free opens owner leader
-7|proposal/spender before-clause:free opens owner pronoun
-5|proposal/spender before-far:9
3|proposal/spender before-free:0 after-figure owner near
-5|proposal/spender before-free:0 free name far
-7|proposal/spender before-free:0 free name near
5|proposal/spender before-free:0 free owner near
-4|proposal/spender before-free:1 after-figure name far
5|proposal/spender before-free:1 free name near
-4|proposal/spender before-joint:0 after-figure
6|proposal/spender before-joint:1 after-figure
-5|proposal/spender before-joint:2 after-figure
-5|proposal/spender before-joint:2 free
-7|proposal/spender before-led:
3|proposal/spender before-led:\"
7|proposal/spender before-led:'
3|proposal/spender before-led:'s
8|proposal/spender before-led:(
-5|proposal/spender before-led:,
8|proposal/spender before-led:-
5|proposal/spender before-led::
4|proposal/spender before-led:;
-5|proposal/spender before-led:PARTY
3|proposal/spender before-led:a
-4|proposal/spender before-led:analysis
-5|proposal/spender before-led:and
4|proposal/spender before-led:ask
-3|proposal/spender before-led:be
5|proposal/spender before-led:because
5|proposal/spender before-led:bring
-5|proposal/spender before-led:by
-4|proposal/spender before-led:call on
-3|proposal/spender before-led:chairs
-5|proposal/spender before-led:chancellor
3|proposal/spender before-led:chief
-4|proposal/spender before-led:defense minister
8|proposal/spender before-led:defense secretary
-5|proposal/spender before-led:every
4|proposal/spender before-led:for
-4|proposal/spender before-led:from
10|proposal/spender before-led:general
7|proposal/spender before-led:hands
-5|proposal/spender before-led:has
-5|proposal/spender before-led:have
5|proposal/spender before-led:her
3|proposal/spender before-led:his
-4|proposal/spender before-led:if
-14|proposal/spender before-led:in
-7|proposal/spender before-led:keep
5|proposal/spender before-led:leads
-3|proposal/spender before-led:lift
-3|proposal/spender before-led:next
5|proposal/spender before-led:not
-14|proposal/spender before-led:of
-6|proposal/spender before-led:on
-7|proposal/spender before-led:one
3|proposal/spender before-led:over
18|proposal/spender before-led:president
-10|proposal/spender before-led:prime minister
7|proposal/spender before-led:raise
3|proposal/spender before-led:see
3|proposal/spender before-led:some
3|proposal/spender before-led:start
-5|proposal/spender before-led:tell
5|proposal/spender before-led:the
-6|proposal/spender before-led:though
4|proposal/spender before-led:to
-10|proposal/spender before-led:urge
-5|proposal/spender before-led:view
-6|proposal/spender before-led:want
7|proposal/spender before-led:when
-3|proposal/spender before-led:which
8|proposal/spender before-led:why
-6|proposal/spender before-led:with
10|proposal/spender before-led:within
17|proposal/spender before:body name
9|proposal/spender before:body owner
-5|proposal/spender before:capital name
3|proposal/spender before:capital owner
-11|proposal/spender before:country name
8|proposal/spender before:country owner
-7|proposal/spender before:leader name
3|proposal/spender before:leader owner
4|proposal/spender before:nongov name
-5|proposal/spender before:people owner
-6|proposal/spender before:pronoun name
-13|proposal/spender before:pronoun owner
-4|proposal/spender named:3
4|proposal/spender speaker:body
-5|proposal/spender speaker:capital
17|proposal/spender speaker:gov
12|proposal/spender speaker:leader
-6|proposal/spender speaker:nongov
-5|proposal/spender subject-of:advocate
6|proposal/spender subject-of:aim
-5|proposal/spender subject-of:argue
-3|proposal/spender subject-of:argue for
-6|proposal/spender subject-of:ask
5|proposal/spender subject-of:be
-3|proposal/spender subject-of:believe
-7|proposal/spender subject-of:call for
-11|proposal/spender subject-of:campaign
-4|proposal/spender subject-of:clamor
-5|proposal/spender subject-of:come to
11|proposal/spender subject-of:consider
5|proposal/spender subject-of:debate
4|proposal/spender subject-of:decide
9|proposal/spender subject-of:discuss
4|proposal/spender subject-of:examine
3|proposal/spender subject-of:expect
4|proposal/spender subject-of:eye
9|proposal/spender subject-of:favor
4|proposal/spender subject-of:float
7|proposal/spender subject-of:get
-5|proposal/spender subject-of:give
-3|proposal/spender subject-of:go
-8|proposal/spender subject-of:hold
6|proposal/spender subject-of:hope
-4|proposal/spender subject-of:keep
3|proposal/spender subject-of:like to see
-4|proposal/spender subject-of:live with
5|proposal/spender subject-of:lower
-10|proposal/spender subject-of:mention
10|proposal/spender subject-of:mull
-6|proposal/spender subject-of:offer
-3|proposal/spender subject-of:pay
5|proposal/spender subject-of:plead for
-3|proposal/spender subject-of:pledge
6|proposal/spender subject-of:prepare
8|proposal/spender subject-of:propose
5|proposal/spender subject-of:put
3|proposal/spender subject-of:put forward
-3|proposal/spender subject-of:raise
3|proposal/spender subject-of:reach
-3|proposal/spender subject-of:recommend
-6|proposal/spender subject-of:return
5|proposal/spender subject-of:rise
-3|proposal/spender subject-of:set
-3|proposal/spender subject-of:shoot for
4|proposal/spender subject-of:sound out
3|proposal/spender subject-of:speak of
-3|proposal/spender subject-of:spend
-4|proposal/spender subject-of:stop
8|proposal/spender subject-of:study
6|proposal/spender subject-of:suggest
-3|proposal/spender subject-of:talk of
-6|proposal/spender subject-of:think
-7|proposal/spender subject-of:toy with
-8|proposal/spender subject-of:urge
3|proposal/spender subject-of:vote on
4|proposal/spender subject-of:want
9|proposal/spender subject-of:weigh
-8|proposal/spender subject-of:write
4|proposal/spender subject:be body
-6|proposal/spender subject:be country
7|proposal/spender subject:be leader
-3|proposal/spender subject:be nongov
4|proposal/spender subject:be pronoun
-7|proposal/spender subject:cap leader
-3|proposal/spender subject:demand body
-5|proposal/spender subject:demand capital
5|proposal/spender subject:demand country
7|proposal/spender subject:demand gov
4|proposal/spender subject:demand leader
-3|proposal/spender subject:demand nongov
-11|proposal/spender subject:demand pronoun
-3|proposal/spender subject:denial gov
-4|proposal/spender subject:denial leader
-3|proposal/spender subject:move body
-7|proposal/spender subject:move gov
-12|proposal/spender subject:move leader
7|proposal/spender subject:move nongov
6|proposal/spender subject:move pronoun
5|proposal/spender subject:pledge capital
-3|proposal/spender subject:pledge leader
-8|proposal/spender subject:pledge nongov
4|proposal/spender subject:pledge pronoun
16|proposal/spender subject:proposal body
22|proposal/spender subject:proposal capital
9|proposal/spender subject:proposal country
6|proposal/spender subject:proposal gov
7|proposal/spender subject:proposal leader
-3|proposal/spender subject:proposal nongov
4|proposal/spender subject:proposal pronoun
-5|proposal/spender subject:spend capital
-3|proposal/spender subject:spend country
17|proposal/spender unnamed
-15|proposal/subject-form:body
3|proposal/subject-form:capital
15|proposal/subject-form:country
-5|proposal/subject-form:gov
8|proposal/subject-form:leader
10|proposal/subject-form:none
24|proposal/subject-form:nongov
15|proposal/subject-form:pronoun
-5|proposal/subject-of:advocate
6|proposal/subject-of:aim
-5|proposal/subject-of:argue
-3|proposal/subject-of:argue for
-6|proposal/subject-of:ask
-3|proposal/subject-of:believe
-7|proposal/subject-of:call for
-11|proposal/subject-of:campaign
-4|proposal/subject-of:clamor
-5|proposal/subject-of:come to
14|proposal/subject-of:consider
5|proposal/subject-of:debate
4|proposal/subject-of:decide
9|proposal/subject-of:discuss
4|proposal/subject-of:examine
3|proposal/subject-of:expect
4|proposal/subject-of:eye
9|proposal/subject-of:favor
4|proposal/subject-of:float
7|proposal/subject-of:get
-5|proposal/subject-of:give
-3|proposal/subject-of:go
-4|proposal/subject-of:grow
-8|proposal/subject-of:hold
6|proposal/subject-of:hope
-4|proposal/subject-of:keep
3|proposal/subject-of:like to see
-4|proposal/subject-of:live with
5|proposal/subject-of:lower
-10|proposal/subject-of:mention
10|proposal/subject-of:mull
-6|proposal/subject-of:offer
-3|proposal/subject-of:pay
5|proposal/subject-of:plead for
-3|proposal/subject-of:pledge
6|proposal/subject-of:prepare
12|proposal/subject-of:propose
10|proposal/subject-of:put
3|proposal/subject-of:put forward
-3|proposal/subject-of:raise
3|proposal/subject-of:reach
-3|proposal/subject-of:recommend
-6|proposal/subject-of:return
5|proposal/subject-of:rise
-3|proposal/subject-of:set
-3|proposal/subject-of:shoot for
4|proposal/subject-of:sound out
3|proposal/subject-of:speak of
-3|proposal/subject-of:spend
-4|proposal/subject-of:stop
8|proposal/subject-of:study
6|proposal/subject-of:suggest
-3|proposal/subject-of:talk of
-6|proposal/subject-of:think
-7|proposal/subject-of:toy with
-8|proposal/subject-of:urge
3|proposal/subject-of:vote on
4|proposal/subject-of:want
9|proposal/subject-of:weigh
-8|proposal/subject-of:write
-4|proposal/subject-speaker:body body
-8|proposal/subject-speaker:body none
5|proposal/subject-speaker:capital leader
3|proposal/subject-speaker:capital nongov
5|proposal/subject-speaker:country leader
-3|proposal/subject-speaker:country none
16|proposal/subject-speaker:country nongov
-3|proposal/subject-speaker:country pronoun
-3|proposal/subject-speaker:gov capital
5|proposal/subject-speaker:gov gov
3|proposal/subject-speaker:gov leader
8|proposal/subject-speaker:gov none
-6|proposal/subject-speaker:gov nongov
-4|proposal/subject-speaker:gov pronoun
11|proposal/subject-speaker:leader leader
-4|proposal/subject-speaker:leader none
5|proposal/subject-speaker:none body
8|proposal/subject-speaker:none country
-7|proposal/subject-speaker:none gov
3|proposal/subject-speaker:none leader
4|proposal/subject-speaker:nongov body
3|proposal/subject-speaker:nongov capital
4|proposal/subject-speaker:nongov nongov
6|proposal/subject-speaker:nongov pronoun
-8|proposal/subject-speaker:pronoun gov
-6|proposal/subject-speaker:pronoun leader
14|proposal/subject-speaker:pronoun none
4|proposal/subject-speaker:pronoun nongov
13|proposal/subject-speaker:pronoun pronoun
4|proposal/subject:be body
-3|proposal/subject:be capital
-6|proposal/subject:be country
7|proposal/subject:be leader
-3|proposal/subject:be nongov
4|proposal/subject:be pronoun
-7|proposal/subject:cap leader
-3|proposal/subject:demand body
-5|proposal/subject:demand capital
5|proposal/subject:demand country
7|proposal/subject:demand gov
4|proposal/subject:demand leader
-3|proposal/subject:demand nongov
-11|proposal/subject:demand pronoun
-3|proposal/subject:denial gov
-5|proposal/subject:denial leader
-3|proposal/subject:move body
3|proposal/subject:move country
-7|proposal/subject:move gov
-7|proposal/subject:move leader
7|proposal/subject:move nongov
5|proposal/subject:move pronoun
5|proposal/subject:pledge capital
-3|proposal/subject:pledge leader
-8|proposal/subject:pledge nongov
4|proposal/subject:pledge pronoun
16|proposal/subject:proposal body
22|proposal/subject:proposal capital
12|proposal/subject:proposal country
6|proposal/subject:proposal gov
7|proposal/subject:proposal leader
-3|proposal/subject:proposal nongov
8|proposal/subject:proposal pronoun
-5|proposal/subject:spend capital
-3|proposal/subject:spend country
-20|proposal/tag:gov
53|proposal/tag:nongov
-7|proposal/tag:person
-17|proposal/tag:source
-9|proposal/unnamed
-31|proposal/unnamed-beside-others
"""
