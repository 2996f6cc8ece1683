"""What each cue of ``english.actor_cues`` speaks for; made by ``training/parties.py``, not by hand.

Each line: hundredths of the logarithm of odds, ``|``, the kind of claim in which the cue weighs so
much more (or nothing, where it does in all), ``/`` and the cue.
"""

TABLE = """\
-5|/after-joint:0 far
-13|/after-joint:0 mid
7|/after-joint:0 near
7|/after-joint:1 mid
6|/after-joint:1 near
-8|/after-joint:2 far
5|/after-joint:3 mid
-3|/after-joint:3 near
13|/after-led:\" far joined
12|/after-led:\" near joined
21|/after-led:, far joined
3|/after-led:: far joined
-3|/after-led:; near joined
3|/after-led:after far joined
-5|/after-led:and near joined
-4|/after-led:as far joined
-3|/after-led:as near free
3|/after-led:bring far joined
3|/after-led:by far joined
-3|/after-led:chief cabinet secretary far joined
-3|/after-led:cite near joined
4|/after-led:defence minister far joined
-12|/after-led:for near free
-4|/after-led:foreign minister far joined
-3|/after-led:give far joined
-3|/after-led:give near free
-4|/after-led:his far joined
-5|/after-led:if far joined
10|/after-led:if near joined
3|/after-led:in near free
7|/after-led:level far joined
-3|/after-led:level near joined
3|/after-led:most near free
-3|/after-led:neither far joined
7|/after-led:next far free
14|/after-led:next near free
4|/after-led:of far free
-9|/after-led:of far joined
-4|/after-led:of near joined
-4|/after-led:on far free
3|/after-led:present far joined
4|/after-led:prime minister far joined
3|/after-led:prime minister near joined
8|/after-led:senior far joined
9|/after-led:several far joined
-5|/after-led:tell far joined
4|/after-led:that far joined
3|/after-led:that near free
3|/after-led:that near joined
-3|/after-led:this near free
3|/after-led:though far joined
-9|/after-led:to far joined
-3|/after-led:to near free
-6|/after-led:when near joined
4|/after-led:whether far joined
-3|/after-led:which far joined
-8|/after-led:which near joined
-4|/after-led:with far joined
-3|/after:body name
10|/after:capital owner
-7|/after:country name
-3|/after:country owner
7|/after:gov name
6|/after:gov owner
15|/after:leader name
-7|/after:nongov name
-6|/after:nongov owner
-15|/after:people owner
4|/after:pronoun name
-6|/after:pronoun owner
15|/asked-before:other
24|/asked-before:spender
-7|/before-clause:after-figure inside name capital
5|/before-clause:after-figure inside name gov
7|/before-clause:after-figure inside name leader
-4|/before-clause:after-figure inside name nongov
4|/before-clause:after-figure inside owner pronoun
7|/before-clause:after-figure opens name body
-3|/before-clause:after-figure opens name capital
-4|/before-clause:after-figure opens name country
-7|/before-clause:after-figure opens name gov
4|/before-clause:after-figure opens name leader
-5|/before-clause:after-figure opens owner body
-3|/before-clause:after-figure opens owner country
8|/before-clause:free inside name body
-5|/before-clause:free inside name capital
7|/before-clause:free inside name country
4|/before-clause:free inside name gov
7|/before-clause:free inside name leader
-7|/before-clause:free inside name pronoun
-6|/before-clause:free inside owner body
8|/before-clause:free inside owner country
-7|/before-clause:free inside owner gov
6|/before-clause:free inside owner leader
4|/before-clause:free opens name body
8|/before-clause:free opens name capital
-5|/before-clause:free opens name country
11|/before-clause:free opens name gov
-8|/before-clause:free opens name leader
-5|/before-clause:free opens name nongov
5|/before-clause:free opens name pronoun
15|/before-clause:free opens owner body
7|/before-clause:free opens owner capital
5|/before-clause:free opens owner country
-3|/before-clause:free opens owner leader
-7|/before-clause:free opens owner people
-6|/before-clause:free opens owner pronoun
-5|/before-far:1
9|/before-far:20
11|/before-far:4
15|/before-far:9
-6|/before-free:0 after-figure name near
7|/before-free:0 after-figure owner near
-3|/before-free:0 free name far
-10|/before-free:0 free name near
12|/before-free:0 free owner near
-3|/before-free:1 after-figure name far
4|/before-free:1 after-figure name near
-6|/before-free:1 after-figure owner far
28|/before-free:1 free name near
8|/before-free:1 free owner near
5|/before-free:2 free name far
-5|/before-free:2 free owner near
-8|/before-joint:0 after-figure
23|/before-joint:0 free
10|/before-joint:1 after-figure
9|/before-joint:1 free
-6|/before-joint:2 after-figure
3|/before-joint:2 free
19|/before-led:
-4|/before-led:#
7|/before-led:'
14|/before-led:'s
8|/before-led:(
13|/before-led:,
8|/before-led:-
10|/before-led:--
-3|/before-led::
5|/before-led:a
-3|/before-led:analysis
-15|/before-led:and
-4|/before-led:ask
4|/before-led:back
3|/before-led:be
7|/before-led:because
7|/before-led:believe
5|/before-led:bring
-5|/before-led:but
3|/before-led:by
-3|/before-led:campaign
-6|/before-led:chairs
3|/before-led:chief
5|/before-led:cite
5|/before-led:commit
8|/before-led:defence minister
7|/before-led:defense secretary
-6|/before-led:every
-8|/before-led:expect
-4|/before-led:for
-3|/before-led:foreign minister
-5|/before-led:from
12|/before-led:general
-3|/before-led:has
-3|/before-led:have
5|/before-led:her
4|/before-led:his
-4|/before-led:if
-11|/before-led:in
-8|/before-led:increase
4|/before-led:let
-3|/before-led:lift
-5|/before-led:mr
-3|/before-led:next
6|/before-led:now
-23|/before-led:of
-5|/before-led:one
4|/before-led:over
12|/before-led:president
-4|/before-led:prime minister
8|/before-led:raise
4|/before-led:reach
-4|/before-led:ruling
-4|/before-led:say
3|/before-led:see
6|/before-led:some
3|/before-led:start
5|/before-led:suggest
-3|/before-led:take
-6|/before-led:tell
-5|/before-led:that
11|/before-led:the
3|/before-led:think
-5|/before-led:though
-5|/before-led:to
-3|/before-led:top
-6|/before-led:under
-6|/before-led:urge
-6|/before-led:view
-3|/before-led:want
-10|/before-led:what
7|/before-led:while
-5|/before-led:whom
6|/before-led:why
5|/before-led:with
5|/before-led:within
8|/before-led:yet
18|/before:body name
5|/before:body owner
-7|/before:capital name
8|/before:capital owner
-3|/before:country name
11|/before:country owner
13|/before:gov name
-5|/before:gov owner
10|/before:leader name
4|/before:leader owner
-10|/before:nongov name
-5|/before:people owner
3|/governor-form:accept finite+
3|/governor-form:accept finite+would
4|/governor-form:adopt finite+
4|/governor-form:advocate finite+
-5|/governor-form:agree finite+would
-4|/governor-form:aim finite+could
-4|/governor-form:aim finite+should
4|/governor-form:aim finite+will
3|/governor-form:aim finite+would
-5|/governor-form:ambition +
4|/governor-form:argue finite+
10|/governor-form:argue for finite+
-5|/governor-form:arrive finite+will
-11|/governor-form:ask finite+
-8|/governor-form:back finite+
11|/governor-form:be finite+would
-3|/governor-form:believe finite+
5|/governor-form:bring finite+would
-5|/governor-form:call +
7|/governor-form:call finite+
9|/governor-form:call for +
13|/governor-form:call for finite+
3|/governor-form:call for gerund+
-5|/governor-form:call for progressive+
4|/governor-form:call on finite+
4|/governor-form:calls +
13|/governor-form:campaign finite+
5|/governor-form:clamor progressive+
-3|/governor-form:climb finite+
5|/governor-form:come to finite+
3|/governor-form:commit finite+should
6|/governor-form:commitment +
-8|/governor-form:consider finite+
-3|/governor-form:consider gerund+
-8|/governor-form:consider progressive+
-7|/governor-form:contain finite+
-3|/governor-form:decline finite+
3|/governor-form:discuss finite++not
-9|/governor-form:discuss inf+
6|/governor-form:dismiss finite+
-4|/governor-form:eye finite+
8|/governor-form:favor finite+
-3|/governor-form:fix finite+
-4|/governor-form:get finite+could
3|/governor-form:get inf+
5|/governor-form:go finite+should
-8|/governor-form:goal +
-4|/governor-form:hope finite+
3|/governor-form:lean toward progressive+
5|/governor-form:live with finite+can
4|/governor-form:live with finite+could
4|/governor-form:look at finite+
6|/governor-form:mention finite+
3|/governor-form:move finite+
6|/governor-form:move finite+could
-6|/governor-form:move finite+should
-8|/governor-form:mull finite+
-3|/governor-form:name finite+
7|/governor-form:offer finite+
5|/governor-form:oppose finite+
6|/governor-form:pay finite+should
-3|/governor-form:plead for finite+
4|/governor-form:pledge finite+
-4|/governor-form:propose finite+
4|/governor-form:propose finite+will
3|/governor-form:propose gerund+
4|/governor-form:propose inf+
-3|/governor-form:propose progressive+
4|/governor-form:push for progressive+
7|/governor-form:put finite+
-3|/governor-form:put forward finite+
-8|/governor-form:raise finite+
4|/governor-form:raise finite+should
8|/governor-form:raise gerund+
-4|/governor-form:reach finite+should
8|/governor-form:recommend finite+
4|/governor-form:recommend finite+will
4|/governor-form:recommend inf+
4|/governor-form:recommendation +
-4|/governor-form:recommendations +
3|/governor-form:refuse finite+
3|/governor-form:reiterate finite+
-3|/governor-form:rise finite+should
-6|/governor-form:rule out finite++not
7|/governor-form:rule out finite+would+not
-9|/governor-form:seek finite+
-3|/governor-form:seek gerund+
-5|/governor-form:set finite+
4|/governor-form:set finite+would
3|/governor-form:settle for finite+would
-3|/governor-form:signal finite+
-5|/governor-form:sound out finite+
-5|/governor-form:speak of finite+
10|/governor-form:spend finite+should
-3|/governor-form:spend finite+will
-3|/governor-form:spend gerund+
3|/governor-form:spend progressive+should
-7|/governor-form:stop finite+
-4|/governor-form:study progressive+
7|/governor-form:suggest finite+
8|/governor-form:take finite+
-3|/governor-form:talk about progressive+
3|/governor-form:talk finite+
-9|/governor-form:talk of finite+
3|/governor-form:talk of progressive+
-11|/governor-form:tell finite+
12|/governor-form:think finite+
3|/governor-form:think finite+should
12|/governor-form:urge finite+
-12|/governor-form:weigh progressive+
-3|/governor-form:write finite+
6|/governor-kind:be
-12|/governor-kind:cap
-5|/governor-kind:demand
7|/governor-kind:level
-9|/governor-kind:move
5|/governor-kind:pledge
-5|/governor-kind:proposal
11|/governor-mood:be finite+would
-14|/governor-mood:cap finite+
6|/governor-mood:demand +
7|/governor-mood:demand finite+
-5|/governor-mood:demand finite++passive
-4|/governor-mood:demand gerund+
-6|/governor-mood:demand progressive+
-7|/governor-mood:denial finite++not
7|/governor-mood:denial finite+would+not
3|/governor-mood:level finite+
-4|/governor-mood:move finite+could
6|/governor-mood:move finite+should
-7|/governor-mood:move finite+should+not
-6|/governor-mood:move finite+would
4|/governor-mood:move gerund+
5|/governor-mood:move inf+
9|/governor-mood:pledge finite+
-4|/governor-mood:pledge finite++not
-3|/governor-mood:pledge finite++passive
-9|/governor-mood:pledge finite+could
10|/governor-mood:pledge finite+should
5|/governor-mood:pledge finite+will
5|/governor-mood:pledge finite+would
-5|/governor-mood:pledge inf+
-7|/governor-mood:pledge progressive+
-9|/governor-mood:proposal +
10|/governor-mood:proposal finite+
5|/governor-mood:proposal finite+can
5|/governor-mood:proposal finite+could
-4|/governor-mood:proposal finite+should
9|/governor-mood:proposal finite+will
9|/governor-mood:proposal inf+
-30|/governor-mood:proposal progressive+
10|/governor-mood:spend finite+should
-3|/governor-mood:spend finite+will
-5|/governor-mood:spend finite+would
-3|/governor-mood:spend gerund+
3|/governor-mood:spend progressive+should
3|/governor:accept
3|/governor:adopt
4|/governor:advocate
-5|/governor:ambition
7|/governor:argue
9|/governor:argue for
-5|/governor:arrive
-13|/governor:ask
-4|/governor:ask for
-8|/governor:back
6|/governor:be
-3|/governor:believe
3|/governor:bind
5|/governor:bring
21|/governor:call for
4|/governor:call on
4|/governor:calls
14|/governor:campaign
6|/governor:clamor
-5|/governor:climb
5|/governor:come to
6|/governor:commitment
-13|/governor:consider
-8|/governor:contain
-3|/governor:debate
-4|/governor:decide
-3|/governor:decline
-8|/governor:discuss
6|/governor:dismiss
4|/governor:end
-4|/governor:eye
7|/governor:favor
4|/governor:fight
-3|/governor:go
-8|/governor:goal
-11|/governor:grow
-5|/governor:hope
-4|/governor:keep
3|/governor:lean toward
6|/governor:live with
-6|/governor:look at
7|/governor:mention
-3|/governor:move
-8|/governor:mull
-3|/governor:name
9|/governor:offer
5|/governor:oppose
8|/governor:pay
-3|/governor:plan
-3|/governor:plead for
-4|/governor:prepare
4|/governor:propose
5|/governor:push for
-3|/governor:put forward
4|/governor:raise
-6|/governor:reach
3|/governor:reckon
14|/governor:recommend
4|/governor:recommendation
-4|/governor:recommendations
3|/governor:refuse
3|/governor:reiterate
-6|/governor:rise
-9|/governor:seek
-5|/governor:set aside
6|/governor:settle for
4|/governor:shoot for
-3|/governor:signal
-8|/governor:sound out
3|/governor:spend
-7|/governor:stop
-4|/governor:study
10|/governor:suggest
7|/governor:take
3|/governor:talk
-6|/governor:talk of
-15|/governor:tell
15|/governor:think
3|/governor:try
6|/governor:urge
5|/governor:use
-13|/governor:weigh
6|/governor:write
-4|/has:EU
-19|/has:LEADER
-30|/has:NATO
29|/has:PERSON
7|/has:academics
-14|/has:aide
-3|/has:aides
10|/has:analysts
6|/has:bureaucrat
4|/has:business leaders
12|/has:candidate
27|/has:coalition
-7|/has:commission
-21|/has:committee
3|/has:conservatives
10|/has:could
16|/has:country
-14|/has:defence minister
-4|/has:defence secretary
-11|/has:defense minister
-8|/has:defense ministry
-12|/has:defense secretary
4|/has:democratic party for the people
-4|/has:diplomats
-3|/has:economists
-12|/has:expert
5|/has:expert panel
18|/has:experts
-4|/has:figure
6|/has:figures
10|/has:finance minister
-3|/has:finance ministry
-3|/has:foreign minister
30|/has:former
-29|/has:general
6|/has:government
3|/has:greens
3|/has:hawk
-12|/has:hawks
10|/has:i
-3|/has:insiders
4|/has:ishin
4|/has:japan innovation party
7|/has:japanese communist party
10|/has:kmt
8|/has:komeito
5|/has:kuomintang
-8|/has:lawmaker
10|/has:lawmakers
-13|/has:ldp
23|/has:leader
7|/has:leadership
-8|/has:liberal democratic party
8|/has:member
-5|/has:members
10|/has:minister
-4|/has:ministers
-10|/has:ministry
-4|/has:ministry of defence
3|/has:ministry of national defense
15|/has:my
3|/has:nation
-5|/has:negotiators
9|/has:nippon ishin
-10|/has:official
-32|/has:officials
6|/has:opposition
5|/has:opposition leader
4|/has:our
-21|/has:panel
-11|/has:parliament
12|/has:party
12|/has:people
4|/has:people power party
-20|/has:person
12|/has:politicians
-5|/has:premier
-10|/has:president
-15|/has:prime minister
10|/has:professor
4|/has:retired
-3|/has:ruling bloc
9|/has:sanseito
3|/has:senator
36|/has:should
-11|/has:sources
4|/has:spd
3|/has:strategist
3|/has:survey
7|/has:the state
5|/has:treasury
16|/has:university
19|/has:we
-8|/home:other
7|/home:spender
-6|/named:1
25|/named:2
34|/named:3
-12|/near-after:\"
-8|/near-after:'s
-8|/near-after:,
12|/near-after:-
14|/near-after:.
-3|/near-after:0
-8|/near-after::
-7|/near-after:?
-10|/near-after:DATE
6|/near-after:LAND
-17|/near-after:NATO
-18|/near-after:OUTLET
4|/near-after:PERSON
4|/near-after:about
-9|/near-after:above
3|/near-after:absurd
-3|/near-after:add
3|/near-after:admission
-6|/near-after:after
-4|/near-after:agency
4|/near-after:ahead
4|/near-after:air
6|/near-after:all
6|/near-after:allies
-10|/near-after:also
-4|/near-after:ambition
5|/near-after:among
4|/near-after:analysts
9|/near-after:and
3|/near-after:another
-3|/near-after:any
6|/near-after:argue
-4|/near-after:armed forces
4|/near-after:arms
-12|/near-after:as
-5|/near-after:ask
-4|/near-after:at
13|/near-after:be
-4|/near-after:because
9|/near-after:becoming
-12|/near-after:been
9|/near-after:before
-3|/near-after:being
-3|/near-after:benchmark
-3|/near-after:beyond
4|/near-after:bonds
-3|/near-after:bring
-3|/near-after:but
-6|/near-after:buy
16|/near-after:by
9|/near-after:call
3|/near-after:can
-9|/near-after:capability
8|/near-after:cite
-7|/near-after:come to
-3|/near-after:coming
3|/near-after:common
3|/near-after:conceivable
3|/near-after:connection
-3|/near-after:consideration
-5|/near-after:cope
5|/near-after:could
14|/near-after:countries
10|/near-after:debate
8|/near-after:decade
-18|/near-after:defence
11|/near-after:defense
3|/near-after:defense spending
4|/near-after:democracies
8|/near-after:describe
4|/near-after:did
-8|/near-after:discuss
-3|/near-after:discussion
3|/near-after:do
3|/near-after:down
3|/near-after:draft
3|/near-after:economy
-11|/near-after:every
-3|/near-after:everything
-11|/near-after:figure
9|/near-after:find
8|/near-after:first
4|/near-after:five
-4|/near-after:follows
-10|/near-after:for
8|/near-after:force
4|/near-after:former
-3|/near-after:four
-3|/near-after:from
-17|/near-after:gdp
5|/near-after:give
-13|/near-after:global
5|/near-after:go
-5|/near-after:government
5|/near-after:greens
-4|/near-after:gross domestic product
4|/near-after:guide
8|/near-after:had
-6|/near-after:hague
10|/near-after:half
-4|/near-after:hard
-7|/near-after:has
-4|/near-after:have
-8|/near-after:hawks
6|/near-after:he
4|/near-after:heavy
3|/near-after:his
3|/near-after:honest
-18|/near-after:in
-6|/near-after:in line with
3|/near-after:including
5|/near-after:income
4|/near-after:increase
5|/near-after:into
9|/near-after:is
4|/near-after:it
12|/near-after:its
5|/near-after:keep
5|/near-after:landing
4|/near-after:latter
-3|/near-after:lawmaker
-6|/near-after:ldp
4|/near-after:least
4|/near-after:leave
4|/near-after:let
5|/near-after:likely
9|/near-after:long
4|/near-after:made
-3|/near-after:manifesto
-3|/near-after:may
3|/near-after:mean
4|/near-after:media
-7|/near-after:meet
-4|/near-after:might
-5|/near-after:military
-5|/near-after:military spending
6|/near-after:minimum
3|/near-after:ministers
4|/near-after:money
-26|/near-after:more
3|/near-after:much
9|/near-after:munitions
-5|/near-after:must
7|/near-after:national security
-4|/near-after:natural
6|/near-after:needed
-8|/near-after:needs
3|/near-after:neither
3|/near-after:new
-8|/near-after:next
4|/near-after:no
6|/near-after:norm
-8|/near-after:not
3|/near-after:now
15|/near-after:of
-6|/near-after:official
-6|/near-after:officials
14|/near-after:on
-7|/near-after:once
-12|/near-after:one
8|/near-after:only
-4|/near-after:or
-4|/near-after:other
5|/near-after:out
-3|/near-after:outer
3|/near-after:outright
4|/near-after:over
7|/near-after:own
-5|/near-after:panels
-15|/near-after:parliament
-9|/near-after:parliamentary
-8|/near-after:part
11|/near-after:pay
-4|/near-after:people
3|/near-after:perhaps
7|/near-after:phased
-8|/near-after:plan
4|/near-after:platform
3|/near-after:plenty
3|/near-after:poll
-7|/near-after:prefer
6|/near-after:president
-4|/near-after:prime minister
-7|/near-after:propose
5|/near-after:provided
4|/near-after:put forward
-4|/near-after:quickly
3|/near-after:range
-3|/near-after:reach
5|/near-after:realistic
3|/near-after:reasonable
6|/near-after:recommend
-3|/near-after:related
-7|/near-after:remain
-7|/near-after:replace
-4|/near-after:reply
-5|/near-after:report
-3|/near-after:resilience
-5|/near-after:rest
4|/near-after:review
-7|/near-after:roads
3|/near-after:rung
3|/near-after:same
-4|/near-after:say
-3|/near-after:security
-4|/near-after:see
3|/near-after:seen
-6|/near-after:senior
6|/near-after:sense
9|/near-after:serious
-4|/near-after:set
3|/near-after:seven
-4|/near-after:share
-7|/near-after:short
7|/near-after:should
13|/near-after:so
3|/near-after:something
10|/near-after:spend
-5|/near-after:stage
5|/near-after:start
4|/near-after:still
3|/near-after:stop
3|/near-after:strategy
-12|/near-after:study
4|/near-after:submarines
-3|/near-after:such
-6|/near-after:sufficient
-6|/near-after:summit
-3|/near-after:swallow
3|/near-after:table
6|/near-after:talk about
-11|/near-after:target
3|/near-after:tax
7|/near-after:taxes
-4|/near-after:term
-5|/near-after:text
-3|/near-after:than
-4|/near-after:that
13|/near-after:the
3|/near-after:their
4|/near-after:thereabouts
-3|/near-after:things
3|/near-after:this
-4|/near-after:though
4|/near-after:timing
-7|/near-after:too
-7|/near-after:troops
-11|/near-after:under
3|/near-after:unless
12|/near-after:unrealistic
-4|/near-after:up
4|/near-after:very
3|/near-after:vice
-12|/near-after:view
4|/near-after:war
17|/near-after:was
8|/near-after:well
8|/near-after:were
-13|/near-after:what
14|/near-after:when
4|/near-after:which
7|/near-after:while
14|/near-after:will
-9|/near-after:wish
11|/near-after:with
5|/near-after:within
8|/near-after:without
5|/near-after:yardstick
-9|/near-after:year
-7|/near-after:years
4|/near-before:\"
5|/near-before:#
4|/near-before:$
-4|/near-before:'
6|/near-before:'d
18|/near-before:'s
-8|/near-before:(
-6|/near-before:)
13|/near-before:,
8|/near-before:-
8|/near-before:.
5|/near-before:0
4|/near-before::
13|/near-before:;
-8|/near-before:DATE
-8|/near-before:EU
-14|/near-before:LEADER
-20|/near-before:NATO
-11|/near-before:OUTLET
12|/near-before:PERSON
7|/near-before:USA
19|/near-before:a
8|/near-before:abe
-3|/near-before:about
11|/near-before:above
5|/near-before:accept
-4|/near-before:acknowledge
3|/near-before:adopt
3|/near-before:advice
-6|/near-before:advisers
4|/near-before:advocate
3|/near-before:after
-8|/near-before:again
-7|/near-before:agree
-6|/near-before:aide
-3|/near-before:aides
-11|/near-before:alliance
-13|/near-before:allies
-11|/near-before:allocation
4|/near-before:alone
-7|/near-before:already
-4|/near-before:also
6|/near-before:always
-11|/near-before:ambition
-9|/near-before:an
5|/near-before:analysts
22|/near-before:and
3|/near-before:angus
-12|/near-before:another
6|/near-before:any
6|/near-before:anything
-13|/near-before:are
9|/near-before:argue
9|/near-before:argue for
-7|/near-before:armed forces
-4|/near-before:around
-5|/near-before:arrive
3|/near-before:asia
-6|/near-before:ask
-8|/near-before:ask for
3|/near-before:b
9|/near-before:back
3|/near-before:badenoch
7|/near-before:be
-7|/near-before:because
-4|/near-before:been
-6|/near-before:believe
-7|/near-before:below
12|/near-before:between
-4|/near-before:bill
4|/near-before:billion
3|/near-before:bind
-4|/near-before:briefing
12|/near-before:budget
3|/near-before:buildup
-3|/near-before:call
21|/near-before:call for
23|/near-before:campaign
7|/near-before:can
5|/near-before:candidate
-3|/near-before:cautious
4|/near-before:chairman
4|/near-before:chancellor
6|/near-before:cheng
-9|/near-before:chief
-7|/near-before:cite
6|/near-before:clamor
-3|/near-before:clear
-4|/near-before:climb
8|/near-before:close
15|/near-before:coalition
-3|/near-before:colleagues
5|/near-before:come to
-4|/near-before:commission
-9|/near-before:commit
6|/near-before:commitment
-10|/near-before:committee
-6|/near-before:compromise
4|/near-before:conservative
-16|/near-before:consider
-3|/near-before:considerably
-4|/near-before:constitution
-8|/near-before:contain
4|/near-before:content
-4|/near-before:core defense
-5|/near-before:counterpart
5|/near-before:countries
9|/near-before:country
4|/near-before:course
-3|/near-before:date
-3|/near-before:decide
-4|/near-before:decision
-5|/near-before:decline
-4|/near-before:defence
3|/near-before:defence spending
-9|/near-before:defense
-3|/near-before:defense ministry
-5|/near-before:defense secretary
3|/near-before:democratic party for the people
-6|/near-before:deny
-8|/near-before:describe
-6|/near-before:did
-3|/near-before:diplomats
-6|/near-before:discuss
-5|/near-before:discussion
-4|/near-before:discussions
6|/near-before:dismiss
-4|/near-before:does
5|/near-before:double
-7|/near-before:drawn
3|/near-before:due
6|/near-before:during
5|/near-before:dutton
-5|/near-before:earlier
4|/near-before:economy
10|/near-before:elect
7|/near-before:election
4|/near-before:end
5|/near-before:enough
-4|/near-before:estimate
9|/near-before:europe
-7|/near-before:even
-4|/near-before:everyone
6|/near-before:exceed
4|/near-before:expect
-5|/near-before:expert
3|/near-before:expert panel
10|/near-before:experts
6|/near-before:explicit
-9|/near-before:eye
4|/near-before:faction
5|/near-before:far
7|/near-before:favor
6|/near-before:fear
-3|/near-before:feasible
8|/near-before:fight
4|/near-before:figure
5|/near-before:figures
-3|/near-before:finance minister
-5|/near-before:finance ministry
3|/near-before:first
5|/near-before:five
-6|/near-before:for
3|/near-before:force
8|/near-before:former
-3|/near-before:forum
-5|/near-before:funds
-5|/near-before:further
-6|/near-before:gdp
-17|/near-before:general
-11|/near-before:give
-3|/near-before:global
-5|/near-before:goal
-3|/near-before:greens
-3|/near-before:gross domestic product
-8|/near-before:grow
6|/near-before:habeck
-10|/near-before:had
-4|/near-before:hands
-3|/near-before:hard
-7|/near-before:has
-4|/near-before:hawks
7|/near-before:head
4|/near-before:heard
9|/near-before:his
-3|/near-before:hope
9|/near-before:i
-13|/near-before:idea
6|/near-before:if
-11|/near-before:including
3|/near-before:institute
4|/near-before:international
-5|/near-before:into
-3|/near-before:invest
-15|/near-before:is
4|/near-before:island
10|/near-before:it
-5|/near-before:its
9|/near-before:itself
7|/near-before:japanese communist party
3|/near-before:joon
-4|/near-before:keep
3|/near-before:kemi
-4|/near-before:known
6|/near-before:komeito
4|/near-before:last
-3|/near-before:ldp
17|/near-before:leader
3|/near-before:leaders
3|/near-before:leadership
3|/near-before:lean toward
-3|/near-before:least
9|/near-before:led
3|/near-before:less
-3|/near-before:let
5|/near-before:level
6|/near-before:li
3|/near-before:lift
-11|/near-before:like
4|/near-before:list
6|/near-before:live with
-9|/near-before:look at
-3|/near-before:made
3|/near-before:majority
6|/near-before:manifesto
7|/near-before:mark
-4|/near-before:may
-4|/near-before:meanwhile
4|/near-before:media
4|/near-before:member
-4|/near-before:members
7|/near-before:mention
3|/near-before:middle
5|/near-before:might
-3|/near-before:military spending
-3|/near-before:mind
-4|/near-before:minister
-7|/near-before:ministers
5|/near-before:more
-3|/near-before:move
3|/near-before:mr
-8|/near-before:mull
-13|/near-before:must
9|/near-before:my
-3|/near-before:n't
-3|/near-before:name
9|/near-before:needs
-4|/near-before:negotiators
-4|/near-before:neither
-5|/near-before:never
-7|/near-before:new
4|/near-before:next
4|/near-before:nippon ishin
-9|/near-before:no
-5|/near-before:nobody
4|/near-before:none
3|/near-before:norm
-6|/near-before:note
4|/near-before:nothing
-6|/near-before:now
-7|/near-before:number
-13|/near-before:of
-5|/near-before:office
-3|/near-before:official
-19|/near-before:officials
-19|/near-before:on
7|/near-before:once
5|/near-before:one
11|/near-before:oppose
-3|/near-before:opposition
-11|/near-before:option
-3|/near-before:options
4|/near-before:or
3|/near-before:others
23|/near-before:ought
-7|/near-before:outlay
20|/near-before:outlays
-5|/near-before:over
3|/near-before:own
-12|/near-before:panel
5|/near-before:parliamentary
4|/near-before:partner
6|/near-before:party
8|/near-before:pay
3|/near-before:people
5|/near-before:picked
-7|/near-before:plan
-3|/near-before:plead for
4|/near-before:pledge
-3|/near-before:point
-3|/near-before:premier
-4|/near-before:prepare
-10|/near-before:president
-5|/near-before:presidential
3|/near-before:press for
6|/near-before:prime minister
-4|/near-before:program
7|/near-before:promise
4|/near-before:proposal
-6|/near-before:proposals
10|/near-before:propose
-9|/near-before:publish
-3|/near-before:push
5|/near-before:push for
-3|/near-before:put forward
-8|/near-before:raise
7|/near-before:rather
8|/near-before:ratio
-8|/near-before:reach
-3|/near-before:reckon
14|/near-before:recommend
5|/near-before:recommendation
3|/near-before:refuse
8|/near-before:reiterate
-4|/near-before:related
4|/near-before:rep
-12|/near-before:report
-6|/near-before:request
7|/near-before:return
-5|/near-before:review
5|/near-before:right
-8|/near-before:rise
4|/near-before:rule
-7|/near-before:ruling
4|/near-before:running
3|/near-before:sanseito
7|/near-before:say
-8|/near-before:scenarios
4|/near-before:seats
-5|/near-before:secretary
3|/near-before:see
-8|/near-before:seek
-3|/near-before:senior
5|/near-before:serious
-4|/near-before:set
-5|/near-before:set aside
6|/near-before:settle for
4|/near-before:share
8|/near-before:she
4|/near-before:shoot for
-5|/near-before:short
13|/near-before:should
-3|/near-before:sides
-3|/near-before:signal
-3|/near-before:simulations
-5|/near-before:smaller
-7|/near-before:sound out
3|/near-before:spd
13|/near-before:spend
-5|/near-before:staff
-9|/near-before:stand
-8|/near-before:standard
-13|/near-before:step
-5|/near-before:still
-7|/near-before:stop
4|/near-before:straight
-3|/near-before:study
6|/near-before:such
18|/near-before:suggest
3|/near-before:suggestion
-3|/near-before:sum
9|/near-before:summit
3|/near-before:support
7|/near-before:take
-8|/near-before:talk of
3|/near-before:tamura
-8|/near-before:target
-15|/near-before:tax
5|/near-before:taylor
-9|/near-before:tell
-6|/near-before:term
3|/near-before:than
-9|/near-before:that
14|/near-before:the
3|/near-before:the military
5|/near-before:the state
-9|/near-before:their
-5|/near-before:they
11|/near-before:think
8|/near-before:though
4|/near-before:tie
8|/near-before:time
-3|/near-before:to
3|/near-before:top
4|/near-before:treat
3|/near-before:try
4|/near-before:two
-18|/near-before:under
3|/near-before:up
4|/near-before:urge
-9|/near-before:version
3|/near-before:veterans
16|/near-before:view
-8|/near-before:voters
8|/near-before:want
-9|/near-before:was
-12|/near-before:way
9|/near-before:we
-13|/near-before:weigh
7|/near-before:well
6|/near-before:were
-8|/near-before:what
-3|/near-before:when
8|/near-before:where
-3|/near-before:whether
-13|/near-before:which
-6|/near-before:while
17|/near-before:who
-11|/near-before:why
5|/near-before:wicker
5|/near-before:will
6|/near-before:wing
9|/near-before:within
4|/near-before:without
-4|/near-before:work
-4|/near-before:would
6|/near-before:wun
3|/near-before:years
5|/other after-joint:0 mid
9|/other after-joint:0 near
-3|/other after-joint:2 far
-6|/other after-joint:2 mid
10|/other after-led:\" far joined
10|/other after-led:\" near joined
8|/other after-led:, far joined
-3|/other after-led:, near joined
-3|/other after-led:and far joined
-4|/other after-led:and near joined
4|/other after-led:by near free
-4|/other after-led:for far joined
-6|/other after-led:for near free
-4|/other after-led:foreign minister far joined
8|/other after-led:in far free
5|/other after-led:of near free
5|/other after-led:that near free
-4|/other after-led:to far joined
4|/other after-led:whether far joined
-8|/other after-led:which near joined
-5|/other after:body name
5|/other after:capital name
4|/other after:capital owner
-6|/other after:country name
-6|/other after:gov name
5|/other after:leader name
3|/other after:pronoun owner
-6|/other before-clause:after-figure inside name capital
3|/other before-clause:after-figure inside name gov
-3|/other before-clause:after-figure inside name pronoun
9|/other before-clause:after-figure opens name leader
5|/other before-clause:after-figure opens name pronoun
14|/other before-clause:free inside name country
-5|/other before-clause:free inside name gov
-8|/other before-clause:free inside name leader
6|/other before-clause:free inside name pronoun
3|/other before-clause:free inside owner capital
5|/other before-clause:free inside owner leader
11|/other before-clause:free inside owner pronoun
-4|/other before-clause:free opens name body
12|/other before-clause:free opens name capital
-8|/other before-clause:free opens name country
5|/other before-clause:free opens name gov
-4|/other before-clause:free opens name leader
9|/other before-clause:free opens name pronoun
-5|/other before-clause:free opens owner pronoun
11|/other before-far:20
12|/other before-far:4
6|/other before-far:9
-5|/other before-free:0 after-figure name near
3|/other before-free:0 free name near
14|/other before-free:0 free owner near
8|/other before-free:1 after-figure name near
-6|/other before-free:1 after-figure owner far
-4|/other before-free:1 free name far
19|/other before-free:1 free name near
3|/other before-free:1 free owner near
24|/other before-joint:0 free
4|/other before-joint:1 after-figure
13|/other before-joint:1 free
-4|/other before-joint:2 after-figure
-7|/other before-joint:2 free
11|/other before-led:
3|/other before-led:'s
3|/other before-led:,
11|/other before-led:--
-5|/other before-led:and
3|/other before-led:ask
4|/other before-led:back
5|/other before-led:by
-7|/other before-led:expect
-3|/other before-led:for
-4|/other before-led:increase
3|/other before-led:its
-4|/other before-led:president
5|/other before-led:say
-3|/other before-led:that
7|/other before-led:the
-6|/other before-led:to
-8|/other before-led:what
5|/other before-led:which
8|/other before-led:while
10|/other before-led:with
3|/other before-led:—
-7|/other before:body name
-5|/other before:body owner
4|/other before:capital name
6|/other before:capital owner
4|/other before:country name
3|/other before:gov name
5|/other before:leader owner
18|/other before:pronoun name
7|/other before:pronoun owner
13|/other named:2
19|/other named:3
4|/other speaker:body
12|/other speaker:capital
3|/other speaker:gov
21|/other speaker:leader
-4|/other subject-of:agree
4|/other subject-of:ask
-5|/other subject-of:ask for
-6|/other subject-of:back
-10|/other subject-of:be
5|/other subject-of:call
5|/other subject-of:call on
5|/other subject-of:commit
3|/other subject-of:consider
-5|/other subject-of:expect
-4|/other subject-of:get
-5|/other subject-of:go
7|/other subject-of:propose
-5|/other subject-of:spend
10|/other subject-of:urge
8|/other subject-of:want
-3|/other subject:be body
-7|/other subject:be pronoun
8|/other subject:demand capital
-7|/other subject:demand country
3|/other subject:demand gov
3|/other subject:demand people
19|/other subject:demand pronoun
-4|/other subject:move pronoun
-4|/other subject:pledge body
5|/other subject:pledge country
-3|/other subject:pledge pronoun
7|/other subject:proposal country
7|/other subject:proposal pronoun
-3|/other subject:spend capital
4|/other subject:spend pronoun
-35|/other unnamed
-32|/other unnamed-beside-others
-4|/role-class-home:CHN CHN
-3|/role-class-home:CHN JPN
-15|/role-class-home:JPN JPN
-3|/role-class-home:JPN land
-17|/role-class-home:NATO JPN
-5|/role-class-home:NATO land
16|/role-class-home:USA CHN
29|/role-class-home:USA JPN
-10|/role-class-home:USA NATO
27|/role-class-home:USA land
-21|/role-class-home:USA member
-5|/role-class-home:foe member
-4|/role-class-home:land CHN
-14|/role-class-home:land JPN
6|/role-class-home:member NATO
-3|/role-class-home:member member
-3|/role-class-of:CHN ALLIES
-3|/role-class-of:CHN JPN
-23|/role-class-of:JPN ALLIES
-3|/role-class-of:JPN CHN
8|/role-class-of:JPN NATO
-3|/role-class-of:JPN land
3|/role-class-of:JPN member
-9|/role-class-of:NATO ALLIES
-8|/role-class-of:NATO JPN
-5|/role-class-of:NATO USA
50|/role-class-of:USA ALLIES
3|/role-class-of:USA CHN
6|/role-class-of:USA JPN
-6|/role-class-of:USA NATO
7|/role-class-of:USA land
-17|/role-class-of:USA member
-4|/role-class-of:foe NATO
-11|/role-class-of:land ALLIES
-12|/role-class-of:land JPN
3|/role-class-of:land NATO
3|/role-class-of:land land
14|/role-class-of:member NATO
-12|/role-class-of:member member
-8|/role-class:CHN
-22|/role-class:JPN
-22|/role-class:NATO
41|/role-class:USA
-7|/role-class:foe
-19|/role-class:land
3|/role-class:member
9|/role:nobody
-34|/role:other
24|/role:spender
39|/ruled
36|/ruled:other
-7|/says:base
-31|/says:ed
-7|/says:ing
-7|/says:s
-8|/speaker-form:body
-4|/speaker-form:country
-8|/speaker-form:gov
38|/speaker-form:nongov
-3|/speaker-form:people
-4|/speaker-form:pronoun
11|/speaker:body
9|/speaker:capital
-8|/speaker:country
11|/speaker:gov
47|/speaker:leader
-16|/speaker:nongov
11|/speaker:people
11|/speaker:pronoun
-5|/spender after-joint:0 far
-18|/spender after-joint:0 mid
8|/spender after-joint:1 mid
6|/spender after-joint:1 near
-5|/spender after-joint:2 far
8|/spender after-joint:2 mid
7|/spender after-joint:3 mid
-4|/spender after-joint:3 near
3|/spender after-led:\" far joined
13|/spender after-led:, far joined
3|/spender after-led:: far joined
-3|/spender after-led:; near joined
4|/spender after-led:after far joined
3|/spender after-led:and far joined
-4|/spender after-led:as far joined
-4|/spender after-led:as near free
3|/spender after-led:bring far joined
4|/spender after-led:by far joined
-4|/spender after-led:by near free
-3|/spender after-led:chief cabinet secretary far joined
3|/spender after-led:for far joined
-6|/spender after-led:for near free
-3|/spender after-led:give far joined
-3|/spender after-led:give near free
-3|/spender after-led:his far joined
-5|/spender after-led:if far joined
11|/spender after-led:if near joined
-7|/spender after-led:in far free
3|/spender after-led:in near free
7|/spender after-led:level far joined
3|/spender after-led:most near free
7|/spender after-led:next far free
9|/spender after-led:next near free
4|/spender after-led:of far free
-9|/spender after-led:of far joined
-6|/spender after-led:of near free
-4|/spender after-led:of near joined
3|/spender after-led:present far joined
4|/spender after-led:prime minister far joined
3|/spender after-led:say far joined
3|/spender after-led:say near joined
6|/spender after-led:senior far joined
9|/spender after-led:several far joined
-4|/spender after-led:tell far joined
6|/spender after-led:that far joined
-3|/spender after-led:that near free
4|/spender after-led:that near joined
-3|/spender after-led:this near free
3|/spender after-led:though far joined
-6|/spender after-led:to far joined
-7|/spender after-led:when near joined
-3|/spender after-led:which far joined
-5|/spender after:capital name
6|/spender after:capital owner
-6|/spender after:country owner
13|/spender after:gov name
4|/spender after:gov owner
10|/spender after:leader name
-7|/spender after:nongov name
-6|/spender after:nongov owner
3|/spender after:people name
-13|/spender after:people owner
4|/spender after:pronoun name
-9|/spender after:pronoun owner
6|/spender before-clause:after-figure inside name leader
-4|/spender before-clause:after-figure inside name nongov
4|/spender before-clause:after-figure inside owner pronoun
7|/spender before-clause:after-figure opens name body
-7|/spender before-clause:after-figure opens name gov
-5|/spender before-clause:after-figure opens name leader
-4|/spender before-clause:after-figure opens name pronoun
-3|/spender before-clause:after-figure opens owner country
11|/spender before-clause:free inside name body
-5|/spender before-clause:free inside name capital
-7|/spender before-clause:free inside name country
9|/spender before-clause:free inside name gov
15|/spender before-clause:free inside name leader
-13|/spender before-clause:free inside name pronoun
-4|/spender before-clause:free inside owner body
6|/spender before-clause:free inside owner country
-7|/spender before-clause:free inside owner gov
-11|/spender before-clause:free inside owner pronoun
8|/spender before-clause:free opens name body
-4|/spender before-clause:free opens name capital
3|/spender before-clause:free opens name country
6|/spender before-clause:free opens name gov
-4|/spender before-clause:free opens name leader
-5|/spender before-clause:free opens name nongov
-5|/spender before-clause:free opens name pronoun
14|/spender before-clause:free opens owner body
5|/spender before-clause:free opens owner capital
6|/spender before-clause:free opens owner country
-7|/spender before-clause:free opens owner people
-4|/spender before-far:1
9|/spender before-far:9
6|/spender before-free:0 after-figure owner near
-13|/spender before-free:0 free name near
-5|/spender before-free:1 after-figure name far
-3|/spender before-free:1 after-figure name near
5|/spender before-free:1 free name far
9|/spender before-free:1 free name near
6|/spender before-free:1 free owner near
5|/spender before-free:2 free name far
-7|/spender before-joint:0 after-figure
6|/spender before-joint:1 after-figure
-4|/spender before-joint:1 free
10|/spender before-joint:2 free
8|/spender before-led:
-4|/spender before-led:#
7|/spender before-led:'
11|/spender before-led:'s
8|/spender before-led:(
10|/spender before-led:,
7|/spender before-led:-
-3|/spender before-led::
-3|/spender before-led:;
-4|/spender before-led:DATE
5|/spender before-led:a
-3|/spender before-led:after
-3|/spender before-led:analysis
-10|/spender before-led:and
-7|/spender before-led:ask
7|/spender before-led:because
7|/spender before-led:believe
5|/spender before-led:bring
-3|/spender before-led:but
-6|/spender before-led:chairs
3|/spender before-led:chief
5|/spender before-led:cite
5|/spender before-led:commit
3|/spender before-led:defence minister
8|/spender before-led:defense secretary
-6|/spender before-led:every
-5|/spender before-led:from
13|/spender before-led:general
-3|/spender before-led:has
-4|/spender before-led:have
5|/spender before-led:her
4|/spender before-led:his
-3|/spender before-led:if
-13|/spender before-led:in
-4|/spender before-led:increase
-3|/spender before-led:lift
-3|/spender before-led:mr
-3|/spender before-led:next
6|/spender before-led:now
-22|/spender before-led:of
-5|/spender before-led:one
4|/spender before-led:over
16|/spender before-led:president
-6|/spender before-led:prime minister
7|/spender before-led:raise
-4|/spender before-led:ruling
-9|/spender before-led:say
6|/spender before-led:some
3|/spender before-led:sound out
3|/spender before-led:start
5|/spender before-led:suggest
-5|/spender before-led:tell
5|/spender before-led:the
-5|/spender before-led:though
-4|/spender before-led:urge
-6|/spender before-led:view
-3|/spender before-led:want
3|/spender before-led:when
-4|/spender before-led:which
6|/spender before-led:why
-4|/spender before-led:with
5|/spender before-led:within
8|/spender before-led:yet
-3|/spender before-led:—
25|/spender before:body name
11|/spender before:body owner
-11|/spender before:capital name
3|/spender before:capital owner
-6|/spender before:country name
12|/spender before:country owner
10|/spender before:gov name
-6|/spender before:gov owner
12|/spender before:leader name
-10|/spender before:nongov name
-3|/spender before:people name
-5|/spender before:people owner
-19|/spender before:pronoun name
-9|/spender before:pronoun owner
-7|/spender named:1
12|/spender named:2
15|/spender named:3
7|/spender speaker:body
-3|/spender speaker:capital
-5|/spender speaker:country
9|/spender speaker:gov
26|/spender speaker:leader
-16|/spender speaker:nongov
10|/spender speaker:people
13|/spender speaker:pronoun
6|/spender subject-of:aim
-4|/spender subject-of:argue
-4|/spender subject-of:argue for
-10|/spender subject-of:ask
5|/spender subject-of:be
-3|/spender subject-of:believe
-6|/spender subject-of:call for
5|/spender subject-of:call on
-12|/spender subject-of:campaign
-4|/spender subject-of:clamor
3|/spender subject-of:commit
13|/spender subject-of:consider
5|/spender subject-of:debate
4|/spender subject-of:decide
4|/spender subject-of:decline
-9|/spender subject-of:demand
4|/spender subject-of:discuss
-3|/spender subject-of:end
9|/spender subject-of:favor
3|/spender subject-of:fix
5|/spender subject-of:float
4|/spender subject-of:get
4|/spender subject-of:hope
3|/spender subject-of:like to see
-4|/spender subject-of:live with
8|/spender subject-of:mull
-4|/spender subject-of:offer
-4|/spender subject-of:oppose
-4|/spender subject-of:pay
4|/spender subject-of:plead for
-3|/spender subject-of:pledge
5|/spender subject-of:prepare
3|/spender subject-of:promise
8|/spender subject-of:propose
4|/spender subject-of:put
4|/spender subject-of:put forward
-12|/spender subject-of:raise
3|/spender subject-of:reach
-4|/spender subject-of:recommend
6|/spender subject-of:rise
5|/spender subject-of:rule out
-3|/spender subject-of:set
-3|/spender subject-of:settle for
-4|/spender subject-of:shoot for
3|/spender subject-of:sound out
7|/spender subject-of:spend
4|/spender subject-of:study
4|/spender subject-of:tell
-8|/spender subject-of:think
-8|/spender subject-of:toy with
3|/spender subject-of:turn down
6|/spender subject-of:want
7|/spender subject-of:weigh
-6|/spender subject-of:write
5|/spender subject:be body
-9|/spender subject:be country
3|/spender subject:be gov
6|/spender subject:be leader
-3|/spender subject:be nongov
6|/spender subject:be pronoun
3|/spender subject:demand body
-6|/spender subject:demand capital
5|/spender subject:demand country
-5|/spender subject:demand gov
20|/spender subject:demand leader
-6|/spender subject:demand nongov
-17|/spender subject:demand pronoun
8|/spender subject:denial gov
14|/spender subject:denial leader
-3|/spender subject:denial nongov
-3|/spender subject:denial pronoun
-3|/spender subject:level capital
-4|/spender subject:level pronoun
-4|/spender subject:move country
-6|/spender subject:move gov
-10|/spender subject:move leader
6|/spender subject:move nongov
-4|/spender subject:pledge body
6|/spender subject:pledge capital
4|/spender subject:pledge country
5|/spender subject:pledge gov
-7|/spender subject:pledge nongov
8|/spender subject:pledge pronoun
15|/spender subject:proposal body
23|/spender subject:proposal capital
3|/spender subject:proposal country
11|/spender subject:proposal gov
-12|/spender subject:proposal pronoun
3|/spender subject:spend body
-5|/spender subject:spend capital
6|/spender subject:spend leader
4|/spender subject:spend pronoun
3|/spender unnamed
-16|/subject-form:body
-7|/subject-form:capital
-20|/subject-form:gov
-7|/subject-form:leader
11|/subject-form:none
42|/subject-form:nongov
8|/subject-form:pronoun
6|/subject-of:aim
-4|/subject-of:argue
-4|/subject-of:argue for
-7|/subject-of:ask
-5|/subject-of:ask for
-5|/subject-of:back
-5|/subject-of:be
-3|/subject-of:believe
3|/subject-of:call
-6|/subject-of:call for
10|/subject-of:call on
-10|/subject-of:campaign
-4|/subject-of:clamor
8|/subject-of:commit
16|/subject-of:consider
5|/subject-of:debate
4|/subject-of:decide
4|/subject-of:decline
-9|/subject-of:demand
4|/subject-of:discuss
-3|/subject-of:end
-3|/subject-of:expect
6|/subject-of:eye
9|/subject-of:favor
3|/subject-of:fix
5|/subject-of:float
-5|/subject-of:go
4|/subject-of:hope
5|/subject-of:insist on
3|/subject-of:like to see
-4|/subject-of:live with
-4|/subject-of:mention
8|/subject-of:mull
-4|/subject-of:offer
-4|/subject-of:oppose
-4|/subject-of:pay
4|/subject-of:plead for
-3|/subject-of:pledge
6|/subject-of:prefer
5|/subject-of:prepare
3|/subject-of:promise
15|/subject-of:propose
4|/subject-of:put
4|/subject-of:put forward
-12|/subject-of:raise
3|/subject-of:reach
-4|/subject-of:recommend
-3|/subject-of:refuse
6|/subject-of:rise
5|/subject-of:rule out
-4|/subject-of:shoot for
3|/subject-of:signal
4|/subject-of:sound out
4|/subject-of:study
-4|/subject-of:talk about
4|/subject-of:tell
-8|/subject-of:think
-8|/subject-of:toy with
3|/subject-of:turn down
11|/subject-of:urge
14|/subject-of:want
7|/subject-of:weigh
3|/subject-of:work
-6|/subject-of:write
-8|/subject-speaker:body body
-4|/subject-speaker:body leader
-3|/subject-speaker:body none
5|/subject-speaker:capital leader
-9|/subject-speaker:capital none
-6|/subject-speaker:capital pronoun
-5|/subject-speaker:country country
5|/subject-speaker:country leader
10|/subject-speaker:country nongov
-9|/subject-speaker:country pronoun
-3|/subject-speaker:gov capital
-6|/subject-speaker:gov country
-4|/subject-speaker:gov leader
-4|/subject-speaker:gov none
-4|/subject-speaker:gov nongov
8|/subject-speaker:leader leader
-16|/subject-speaker:leader none
8|/subject-speaker:none country
-8|/subject-speaker:none gov
8|/subject-speaker:none none
4|/subject-speaker:none nongov
3|/subject-speaker:nongov body
4|/subject-speaker:nongov capital
4|/subject-speaker:nongov gov
12|/subject-speaker:nongov none
10|/subject-speaker:nongov nongov
9|/subject-speaker:nongov pronoun
-3|/subject-speaker:people leader
-8|/subject-speaker:pronoun gov
-9|/subject-speaker:pronoun leader
10|/subject-speaker:pronoun none
13|/subject-speaker:pronoun nongov
3|/subject-speaker:pronoun pronoun
-9|/subject:be country
3|/subject:be gov
6|/subject:be leader
-3|/subject:be nongov
3|/subject:demand capital
-3|/subject:demand country
20|/subject:demand leader
-5|/subject:demand nongov
5|/subject:demand people
6|/subject:denial gov
14|/subject:denial leader
-4|/subject:denial nongov
-3|/subject:denial pronoun
-3|/subject:level pronoun
-4|/subject:move capital
-3|/subject:move country
-6|/subject:move gov
-9|/subject:move leader
6|/subject:move nongov
-5|/subject:move pronoun
-8|/subject:pledge body
7|/subject:pledge capital
10|/subject:pledge country
-3|/subject:pledge leader
-7|/subject:pledge nongov
5|/subject:pledge pronoun
15|/subject:proposal body
24|/subject:proposal capital
9|/subject:proposal country
11|/subject:proposal gov
-5|/subject:proposal pronoun
3|/subject:spend body
-8|/subject:spend capital
-3|/subject:spend gov
5|/subject:spend leader
8|/subject:spend pronoun
-29|/tag:gov
91|/tag:nongov
-13|/tag:person
-36|/tag:source
-32|/unnamed
-30|/unnamed-beside-others
-3|benchmark/after-joint:0 near
-3|benchmark/after-joint:1 far
-3|benchmark/after-led:for far joined
4|benchmark/after-led:that near free
4|benchmark/after-led:whether far joined
-7|benchmark/after:gov name
-4|benchmark/after:pronoun owner
11|benchmark/asked-before:other
4|benchmark/before-clause:free inside name capital
3|benchmark/before-clause:free inside name gov
-3|benchmark/before-clause:free inside owner body
3|benchmark/before-clause:free inside owner capital
7|benchmark/before-far:4
-3|benchmark/before-far:9
5|benchmark/before-free:0 free name near
4|benchmark/before-free:0 free owner near
4|benchmark/before-free:1 free name far
-5|benchmark/before-free:1 free name near
3|benchmark/before-free:2 free name near
8|benchmark/before-joint:0 free
-4|benchmark/before-joint:1 after-figure
-3|benchmark/before-led:
4|benchmark/before-led:'s
7|benchmark/before-led:,
-4|benchmark/before-led:by
-3|benchmark/before-led:take
5|benchmark/before-led:the
3|benchmark/before-led:—
-5|benchmark/before:body owner
5|benchmark/before:capital name
4|benchmark/before:capital owner
4|benchmark/before:gov name
-5|benchmark/before:pronoun name
4|benchmark/governor-form:adopt finite+
3|benchmark/governor-form:agree finite+
3|benchmark/governor-form:be finite+
4|benchmark/governor-form:spend finite+
5|benchmark/governor-form:take finite+
-4|benchmark/governor-kind:demand
4|benchmark/governor-kind:pledge
-6|benchmark/governor-kind:proposal
3|benchmark/governor-kind:spend
3|benchmark/governor-mood:be finite+
-4|benchmark/governor-mood:demand finite+
4|benchmark/governor-mood:move finite+
8|benchmark/governor-mood:pledge finite+
-3|benchmark/governor-mood:pledge finite++passive
4|benchmark/governor-mood:spend finite+
4|benchmark/governor:adopt
3|benchmark/governor:agree
3|benchmark/governor:spend
5|benchmark/governor:take
3|benchmark/has:LEADER
-4|benchmark/has:USA
5|benchmark/has:analysts
-4|benchmark/has:official
5|benchmark/has:officials
3|benchmark/has:party
-3|benchmark/has:should
-3|benchmark/has:the military
-5|benchmark/has:we
-19|benchmark/home:other
6|benchmark/named:1
3|benchmark/named:2
-4|benchmark/near-after:\"
-6|benchmark/near-after:#
-4|benchmark/near-after:,
5|benchmark/near-after:LAND
-7|benchmark/near-after:USA
-3|benchmark/near-after:a
3|benchmark/near-after:allies
6|benchmark/near-after:among
-8|benchmark/near-after:and
-3|benchmark/near-after:armed forces
-6|benchmark/near-after:as
9|benchmark/near-after:becoming
-3|benchmark/near-after:benchmark
3|benchmark/near-after:common
-6|benchmark/near-after:core
15|benchmark/near-after:countries
-6|benchmark/near-after:defense
4|benchmark/near-after:democracies
-8|benchmark/near-after:for
3|benchmark/near-after:from
-9|benchmark/near-after:gdp
-13|benchmark/near-after:global
-3|benchmark/near-after:gross domestic product
4|benchmark/near-after:had
-7|benchmark/near-after:hard
6|benchmark/near-after:has
4|benchmark/near-after:in
9|benchmark/near-after:into
10|benchmark/near-after:is
4|benchmark/near-after:its
-6|benchmark/near-after:military
-4|benchmark/near-after:needs
6|benchmark/near-after:norm
3|benchmark/near-after:now
-3|benchmark/near-after:of
-3|benchmark/near-after:on
-3|benchmark/near-after:related
5|benchmark/near-after:say
7|benchmark/near-after:serious
-3|benchmark/near-after:standard
-6|benchmark/near-after:that
10|benchmark/near-after:the
5|benchmark/near-after:their
7|benchmark/near-after:to
3|benchmark/near-after:was
3|benchmark/near-after:well
4|benchmark/near-after:what
4|benchmark/near-after:with
5|benchmark/near-after:yardstick
-3|benchmark/near-before:#
-5|benchmark/near-before:'s
7|benchmark/near-before:,
-8|benchmark/near-before::
3|benchmark/near-before:;
14|benchmark/near-before:LAND
-10|benchmark/near-before:USA
8|benchmark/near-before:a
5|benchmark/near-before:analysts
12|benchmark/near-before:and
-4|benchmark/near-before:as
3|benchmark/near-before:asia
-3|benchmark/near-before:by
-3|benchmark/near-before:describe
-3|benchmark/near-before:did
8|benchmark/near-before:europe
-5|benchmark/near-before:everyone
-5|benchmark/near-before:for
-3|benchmark/near-before:global
-3|benchmark/near-before:has
-3|benchmark/near-before:he
15|benchmark/near-before:in
5|benchmark/near-before:it
3|benchmark/near-before:norm
11|benchmark/near-before:of
6|benchmark/near-before:officials
-5|benchmark/near-before:on
-7|benchmark/near-before:say
-8|benchmark/near-before:standard
-3|benchmark/near-before:strategy
5|benchmark/near-before:take
5|benchmark/near-before:that
-5|benchmark/near-before:to
-4|benchmark/near-before:what
3|benchmark/near-before:who
-3|benchmark/other after-led:for far joined
4|benchmark/other after-led:that near free
4|benchmark/other after-led:whether far joined
-7|benchmark/other after:gov name
4|benchmark/other after:pronoun name
-4|benchmark/other after:pronoun owner
4|benchmark/other before-clause:free inside name capital
3|benchmark/other before-clause:free inside name gov
3|benchmark/other before-clause:free inside owner capital
4|benchmark/other before-far:20
7|benchmark/other before-far:4
4|benchmark/other before-far:60
7|benchmark/other before-free:0 free name near
4|benchmark/other before-free:0 free owner near
4|benchmark/other before-free:1 free name far
-4|benchmark/other before-free:1 free name near
3|benchmark/other before-free:1 free owner near
3|benchmark/other before-free:2 free name near
9|benchmark/other before-joint:0 free
6|benchmark/other before-joint:1 free
4|benchmark/other before-led:'s
7|benchmark/other before-led:,
-4|benchmark/other before-led:by
5|benchmark/other before-led:the
3|benchmark/other before-led:—
6|benchmark/other before:capital name
4|benchmark/other before:capital owner
4|benchmark/other before:gov name
-3|benchmark/other before:pronoun name
11|benchmark/other named:1
3|benchmark/other named:2
3|benchmark/other named:3
4|benchmark/other speaker:gov
9|benchmark/other speaker:leader
-4|benchmark/other subject-of:agree
-4|benchmark/other subject-of:be
5|benchmark/other subject-of:call
-3|benchmark/other subject:be body
3|benchmark/other subject:demand capital
3|benchmark/other subject:demand gov
-4|benchmark/other subject:pledge body
-12|benchmark/other unnamed
-5|benchmark/other unnamed-beside-others
-18|benchmark/role-class-home:JPN JPN
-4|benchmark/role-class-home:NATO JPN
-4|benchmark/role-class-home:NATO land
15|benchmark/role-class-home:USA JPN
18|benchmark/role-class-home:USA land
-3|benchmark/role-class-home:land JPN
-3|benchmark/role-class-home:land land
3|benchmark/role-class-home:member member
-3|benchmark/role-class-of:CHN ALLIES
-17|benchmark/role-class-of:JPN ALLIES
-8|benchmark/role-class-of:NATO ALLIES
36|benchmark/role-class-of:USA ALLIES
-3|benchmark/role-class-of:land ALLIES
-3|benchmark/role-class-of:land NATO
3|benchmark/role-class-of:member NATO
-3|benchmark/role-class:CHN
-19|benchmark/role-class:JPN
-8|benchmark/role-class:NATO
36|benchmark/role-class:USA
-6|benchmark/role-class:land
11|benchmark/role:nobody
-11|benchmark/role:spender
-3|benchmark/ruled
6|benchmark/ruled:nobody
-10|benchmark/ruled:spender
-9|benchmark/says:ed
-5|benchmark/says:s
11|benchmark/speaker-form:none
3|benchmark/speaker-form:pronoun
4|benchmark/speaker:gov
9|benchmark/speaker:leader
-3|benchmark/spender before-clause:free inside owner body
-3|benchmark/spender before-far:20
-3|benchmark/spender before-far:9
-4|benchmark/spender before-joint:1 free
-5|benchmark/spender before:body owner
-5|benchmark/spender named:1
-6|benchmark/subject-form:capital
3|benchmark/subject-form:gov
3|benchmark/subject-form:leader
12|benchmark/subject-form:none
-4|benchmark/subject-of:agree
-4|benchmark/subject-of:be
5|benchmark/subject-of:call
4|benchmark/subject-speaker:body none
-3|benchmark/subject-speaker:capital none
3|benchmark/subject-speaker:gov none
3|benchmark/subject-speaker:leader leader
9|benchmark/subject-speaker:none none
6|benchmark/subject-speaker:none pronoun
-3|benchmark/subject:be body
3|benchmark/subject:demand capital
3|benchmark/subject:demand gov
-6|benchmark/subject:pledge body
-7|benchmark/tag:gov
8|benchmark/tag:nongov
-14|benchmark/unnamed
-6|benchmark/unnamed-beside-others
-3|demand/after-joint:1 mid
-5|demand/after-joint:1 near
-9|demand/after-joint:2 far
-4|demand/after-joint:2 mid
-3|demand/after-led:, near joined
-3|demand/after-led:and near joined
4|demand/after-led:by near free
-4|demand/after-led:foreign minister far joined
3|demand/after-led:that near free
-6|demand/after:body name
5|demand/after:country owner
-6|demand/after:gov name
-10|demand/after:pronoun name
19|demand/asked-before:other
7|demand/asked-before:spender
-5|demand/before-clause:after-figure inside name capital
-3|demand/before-clause:after-figure opens name capital
-3|demand/before-clause:after-figure opens owner body
17|demand/before-clause:free inside name body
7|demand/before-clause:free inside name leader
-4|demand/before-clause:free inside name pronoun
10|demand/before-clause:free inside owner leader
-4|demand/before-clause:free opens name capital
-11|demand/before-clause:free opens name country
8|demand/before-clause:free opens name leader
-3|demand/before-clause:free opens name pronoun
13|demand/before-clause:free opens owner body
-5|demand/before-clause:free opens owner pronoun
-3|demand/before-far:1
3|demand/before-far:20
9|demand/before-far:4
13|demand/before-far:9
-4|demand/before-free:0 after-figure name near
-5|demand/before-free:0 free name near
4|demand/before-free:0 free owner far
10|demand/before-free:0 free owner near
-5|demand/before-free:1 after-figure name near
-5|demand/before-free:1 after-figure owner far
9|demand/before-free:1 free name far
7|demand/before-free:1 free name near
6|demand/before-free:1 free owner near
-6|demand/before-joint:0 after-figure
11|demand/before-joint:0 free
7|demand/before-joint:1 free
-4|demand/before-joint:2 after-figure
9|demand/before-joint:2 free
6|demand/before-joint:3 free
3|demand/before-led:
-6|demand/before-led:\"
-3|demand/before-led:#
5|demand/before-led:,
4|demand/before-led:-
3|demand/before-led:PARTY
-5|demand/before-led:and
4|demand/before-led:back
-3|demand/before-led:but
4|demand/before-led:call on
-8|demand/before-led:expect
-4|demand/before-led:for
6|demand/before-led:in
3|demand/before-led:its
5|demand/before-led:now
-7|demand/before-led:of
5|demand/before-led:president
4|demand/before-led:say
6|demand/before-led:suggest
-6|demand/before-led:that
12|demand/before-led:the
-4|demand/before-led:to
3|demand/before-led:want
-3|demand/before-led:whether
-5|demand/before-led:whom
15|demand/before:body name
10|demand/before:body owner
-10|demand/before:capital name
4|demand/before:capital owner
-11|demand/before:country name
17|demand/before:leader name
10|demand/before:leader owner
-6|demand/before:pronoun name
-4|demand/before:pronoun owner
-4|demand/governor-kind:be
-12|demand/governor-kind:demand
-5|demand/governor-kind:move
-3|demand/governor-kind:pledge
-3|demand/governor-kind:spend
-8|demand/governor-mood:demand finite+
-4|demand/governor:be
-3|demand/governor:spend
-6|demand/has:USA
-5|demand/has:should
-34|demand/home:other
-46|demand/home:spender
8|demand/named:2
21|demand/named:3
-4|demand/near-after:\"
-12|demand/near-after:,
-20|demand/near-after:.
-4|demand/near-after:LAND
-5|demand/near-after:USA
-3|demand/near-after:and
-3|demand/near-after:by
-6|demand/near-after:gdp
-9|demand/near-after:of
-4|demand/near-after:on
-3|demand/near-after:say
-6|demand/near-after:the
-5|demand/near-before:\"
-4|demand/near-before:#
-10|demand/near-before:,
-4|demand/near-before::
-9|demand/near-before:LAND
-6|demand/near-before:USA
-4|demand/near-before:a
-6|demand/near-before:and
-3|demand/near-before:be
-3|demand/near-before:for
-3|demand/near-before:he
-5|demand/near-before:it
-3|demand/near-before:of
-3|demand/near-before:say
-5|demand/near-before:should
-5|demand/near-before:spend
-4|demand/near-before:that
-10|demand/near-before:the
-3|demand/near-before:they
-13|demand/near-before:to
3|demand/other after-joint:0 mid
7|demand/other after-joint:0 near
6|demand/other after-joint:1 far
-3|demand/other after-joint:2 far
-3|demand/other after-joint:2 mid
4|demand/other after-led:by near free
-4|demand/other after-led:foreign minister far joined
3|demand/other after-led:that near free
3|demand/other after:country name
6|demand/other after:country owner
-5|demand/other before-clause:after-figure inside name capital
5|demand/other before-clause:free inside name capital
5|demand/other before-clause:free inside name leader
3|demand/other before-clause:free inside owner country
10|demand/other before-clause:free inside owner leader
6|demand/other before-clause:free inside owner pronoun
-3|demand/other before-clause:free opens name capital
-10|demand/other before-clause:free opens name country
6|demand/other before-clause:free opens name leader
-3|demand/other before-clause:free opens owner pronoun
5|demand/other before-far:20
5|demand/other before-far:4
3|demand/other before-far:60
16|demand/other before-far:9
-4|demand/other before-free:0 free name near
18|demand/other before-free:0 free owner near
-4|demand/other before-free:1 after-figure name near
18|demand/other before-free:1 free name near
3|demand/other before-free:1 free owner near
-5|demand/other before-joint:0 after-figure
26|demand/other before-joint:0 free
8|demand/other before-joint:1 free
-4|demand/other before-led:\"
4|demand/other before-led:-
3|demand/other before-led:PARTY
-3|demand/other before-led:and
4|demand/other before-led:back
-7|demand/other before-led:expect
7|demand/other before-led:in
3|demand/other before-led:its
5|demand/other before-led:president
3|demand/other before-led:say
-6|demand/other before-led:that
4|demand/other before-led:the
-3|demand/other before-led:to
3|demand/other before-led:which
-4|demand/other before:body owner
-5|demand/other before:capital name
4|demand/other before:capital owner
-9|demand/other before:country name
3|demand/other before:country owner
3|demand/other before:gov name
13|demand/other before:leader name
11|demand/other before:leader owner
6|demand/other before:pronoun name
9|demand/other named:1
17|demand/other named:2
17|demand/other named:3
4|demand/other speaker:capital
-3|demand/other speaker:country
4|demand/other speaker:leader
-4|demand/other speaker:pronoun
5|demand/other subject-of:ask
-6|demand/other subject-of:back
5|demand/other subject-of:call on
-5|demand/other subject-of:expect
-4|demand/other subject-of:get
-5|demand/other subject-of:go
-3|demand/other subject-of:spend
10|demand/other subject-of:urge
7|demand/other subject-of:want
8|demand/other subject:demand capital
-4|demand/other subject:demand country
8|demand/other subject:demand leader
3|demand/other subject:demand people
9|demand/other subject:demand pronoun
-5|demand/other subject:move country
-3|demand/other subject:pledge gov
-3|demand/other subject:pledge pronoun
5|demand/other subject:proposal country
-3|demand/other subject:spend capital
3|demand/other unnamed
9|demand/other unnamed-beside-others
-16|demand/role-class-home:JPN JPN
-5|demand/role-class-home:NATO JPN
4|demand/role-class-home:NATO member
12|demand/role-class-home:USA CHN
68|demand/role-class-home:USA JPN
-6|demand/role-class-home:USA NATO
43|demand/role-class-home:USA land
-3|demand/role-class-home:USA member
-4|demand/role-class-home:land CHN
-7|demand/role-class-home:land JPN
-12|demand/role-class-home:land land
6|demand/role-class-home:member NATO
-16|demand/role-class-home:member member
-6|demand/role-class-of:JPN ALLIES
-3|demand/role-class-of:JPN CHN
-6|demand/role-class-of:JPN land
-4|demand/role-class-of:JPN member
5|demand/role-class-of:NATO member
15|demand/role-class-of:USA ALLIES
3|demand/role-class-of:USA CHN
61|demand/role-class-of:USA JPN
42|demand/role-class-of:USA land
-3|demand/role-class-of:foe NATO
-8|demand/role-class-of:land ALLIES
-9|demand/role-class-of:land JPN
-4|demand/role-class-of:land NATO
-3|demand/role-class-of:land land
3|demand/role-class-of:member ALLIES
-8|demand/role-class-of:member NATO
-4|demand/role-class-of:member member
-21|demand/role-class:JPN
115|demand/role-class:USA
-3|demand/role-class:foe
-23|demand/role-class:land
-7|demand/role-class:member
-38|demand/role:nobody
55|demand/role:other
-17|demand/role:spender
30|demand/ruled
19|demand/ruled:other
11|demand/ruled:spender
-6|demand/says:base
-15|demand/says:ed
-3|demand/says:s
-4|demand/speaker-form:body
-3|demand/speaker-form:leader
-19|demand/speaker-form:none
-4|demand/speaker-form:nongov
-5|demand/speaker-form:pronoun
3|demand/speaker:capital
-6|demand/speaker:country
13|demand/speaker:leader
-3|demand/speaker:pronoun
-9|demand/spender after-joint:0 near
-5|demand/spender after-joint:1 far
-5|demand/spender after-joint:1 mid
-6|demand/spender after-joint:1 near
-6|demand/spender after-joint:2 far
-4|demand/spender after-led:, near joined
-3|demand/spender after-led:of near free
-7|demand/spender after:body name
-3|demand/spender after:capital name
-3|demand/spender after:country name
-6|demand/spender after:gov name
-8|demand/spender after:pronoun name
-3|demand/spender after:pronoun owner
14|demand/spender before-clause:free inside name body
-3|demand/spender before-clause:free inside name capital
-6|demand/spender before-clause:free inside name pronoun
-4|demand/spender before-clause:free inside owner pronoun
-5|demand/spender before-clause:free opens name pronoun
12|demand/spender before-clause:free opens owner body
-3|demand/spender before-far:1
4|demand/spender before-far:4
-3|demand/spender before-far:9
4|demand/spender before-free:0 free owner far
-7|demand/spender before-free:0 free owner near
11|demand/spender before-free:1 free name far
-11|demand/spender before-free:1 free name near
4|demand/spender before-free:1 free owner near
-15|demand/spender before-joint:0 free
9|demand/spender before-joint:2 free
5|demand/spender before-joint:3 free
6|demand/spender before-led:,
-3|demand/spender before-led:but
4|demand/spender before-led:call on
-4|demand/spender before-led:for
-7|demand/spender before-led:of
6|demand/spender before-led:suggest
8|demand/spender before-led:the
4|demand/spender before-led:urge
3|demand/spender before-led:want
12|demand/spender before:body name
13|demand/spender before:body owner
-5|demand/spender before:capital name
-3|demand/spender before:gov name
4|demand/spender before:leader name
-3|demand/spender before:people owner
-11|demand/spender before:pronoun name
-6|demand/spender before:pronoun owner
-10|demand/spender named:1
-9|demand/spender named:2
5|demand/spender named:3
-3|demand/spender speaker:country
-4|demand/spender speaker:gov
9|demand/spender speaker:leader
-3|demand/spender subject-of:ask for
5|demand/spender subject-of:call on
8|demand/spender subject-of:spend
8|demand/spender subject-of:urge
4|demand/spender subject-of:want
11|demand/spender subject:demand body
13|demand/spender subject:demand leader
-4|demand/spender subject:demand pronoun
-4|demand/spender subject:pledge pronoun
-4|demand/spender subject:proposal country
6|demand/spender subject:spend leader
-5|demand/spender unnamed-beside-others
-3|demand/subject-form:capital
-6|demand/subject-form:country
-14|demand/subject-form:none
-8|demand/subject-form:pronoun
6|demand/subject-of:ask
-3|demand/subject-of:ask for
-6|demand/subject-of:back
10|demand/subject-of:call on
-6|demand/subject-of:expect
-4|demand/subject-of:get
-3|demand/subject-of:go
5|demand/subject-of:insist on
5|demand/subject-of:spend
18|demand/subject-of:urge
10|demand/subject-of:want
-3|demand/subject-speaker:country none
-7|demand/subject-speaker:none none
-4|demand/subject-speaker:pronoun none
3|demand/subject:be pronoun
12|demand/subject:demand body
8|demand/subject:demand capital
-5|demand/subject:demand country
21|demand/subject:demand leader
3|demand/subject:demand people
5|demand/subject:demand pronoun
-3|demand/subject:move capital
-6|demand/subject:move country
-3|demand/subject:move pronoun
-3|demand/subject:pledge gov
-7|demand/subject:pledge pronoun
-3|demand/subject:spend capital
6|demand/subject:spend leader
-5|demand/tag:gov
-12|demand/tag:nongov
-10|demand/tag:person
-7|demand/tag:source
5|demand/unnamed
4|demand/unnamed-beside-others
-3|denial/after-joint:0 far
-7|denial/after-joint:0 mid
5|denial/after-joint:1 far
24|denial/after-joint:1 mid
10|denial/after-joint:1 near
3|denial/after-joint:2 mid
3|denial/after-joint:3 mid
11|denial/after-led:\" far joined
11|denial/after-led:\" near joined
13|denial/after-led:, far joined
4|denial/after-led:, near joined
3|denial/after-led:: far joined
-3|denial/after-led:by far joined
5|denial/after-led:for far joined
-3|denial/after-led:his far joined
3|denial/after-led:in far joined
-5|denial/after-led:of near free
6|denial/after-led:say far joined
4|denial/after-led:senior far joined
-8|denial/after-led:which near joined
3|denial/after:body name
3|denial/after:body owner
5|denial/after:country name
8|denial/after:leader name
-10|denial/after:people owner
19|denial/after:pronoun name
-4|denial/asked-before:other
-3|denial/before-clause:after-figure opens name pronoun
-5|denial/before-clause:free inside name body
-6|denial/before-clause:free inside name capital
6|denial/before-clause:free inside name gov
-4|denial/before-clause:free inside name leader
-9|denial/before-clause:free inside name nongov
-6|denial/before-clause:free inside owner body
-4|denial/before-clause:free inside owner leader
5|denial/before-clause:free inside owner people
11|denial/before-clause:free inside owner pronoun
-3|denial/before-clause:free opens name body
8|denial/before-clause:free opens name capital
8|denial/before-clause:free opens name country
6|denial/before-clause:free opens name gov
-5|denial/before-clause:free opens name leader
-3|denial/before-clause:free opens name nongov
15|denial/before-clause:free opens name pronoun
3|denial/before-clause:free opens owner country
-5|denial/before-clause:free opens owner people
5|denial/before-far:20
-8|denial/before-far:4
11|denial/before-far:9
-4|denial/before-free:0 free owner near
-7|denial/before-free:1 free name far
11|denial/before-free:1 free name near
7|denial/before-free:1 free owner near
4|denial/before-free:2 free name far
-3|denial/before-joint:0 after-figure
5|denial/before-joint:1 free
5|denial/before-joint:2 free
-5|denial/before-joint:3 free
12|denial/before-led:
8|denial/before-led:\"
4|denial/before-led:'s
3|denial/before-led:,
-4|denial/before-led:PARTY
-7|denial/before-led:ask
6|denial/before-led:for
-3|denial/before-led:in
-4|denial/before-led:increase
-3|denial/before-led:of
3|denial/before-led:on
-6|denial/before-led:president
6|denial/before-led:prime minister
-7|denial/before-led:say
-3|denial/before-led:tell
-4|denial/before-led:the
8|denial/before-led:with
-8|denial/before:body name
-6|denial/before:body owner
9|denial/before:country name
11|denial/before:gov name
-8|denial/before:leader name
-4|denial/before:leader owner
-12|denial/before:nongov name
12|denial/before:pronoun name
14|denial/before:pronoun owner
-6|denial/governor-form:ask finite+
-7|denial/governor-form:be finite+
7|denial/governor-form:call for +
-3|denial/governor-form:decline finite+
3|denial/governor-form:discuss finite++not
6|denial/governor-form:dismiss finite+
8|denial/governor-form:raise gerund+
3|denial/governor-form:refuse finite+
-7|denial/governor-kind:be
-11|denial/governor-kind:demand
6|denial/governor-kind:move
-3|denial/governor-kind:pledge
5|denial/governor-kind:proposal
-5|denial/governor-kind:spend
-7|denial/governor-mood:be finite+
5|denial/governor-mood:demand +
-5|denial/governor-mood:demand finite+
-4|denial/governor-mood:demand finite++passive
9|denial/governor-mood:move gerund+
-3|denial/governor-mood:pledge finite+
-4|denial/governor-mood:pledge finite++not
4|denial/governor-mood:proposal finite+
-7|denial/governor:ask
-6|denial/governor:ask for
-7|denial/governor:be
3|denial/governor:bind
6|denial/governor:call for
4|denial/governor:consider
-3|denial/governor:decline
-3|denial/governor:demand
3|denial/governor:discuss
6|denial/governor:dismiss
4|denial/governor:imagine
8|denial/governor:raise
3|denial/governor:refuse
-3|denial/governor:spend
-3|denial/governor:tell
-11|denial/has:LEADER
10|denial/has:PERSON
-8|denial/has:USA
-3|denial/has:country
-7|denial/has:figure
-3|denial/has:foreign minister
-3|denial/has:i
6|denial/has:japanese communist party
9|denial/has:kmt
14|denial/has:leader
3|denial/has:member
4|denial/has:members
3|denial/has:minister
-9|denial/has:official
-3|denial/has:officials
4|denial/has:opposition
4|denial/has:party
-7|denial/has:premier
7|denial/has:president
-9|denial/has:prime minister
3|denial/has:spd
-4|denial/has:we
19|denial/home:other
44|denial/home:spender
-19|denial/named:1
19|denial/named:2
22|denial/named:3
6|denial/near-after:\"
4|denial/near-after:#
-18|denial/near-after:,
4|denial/near-after:.
-3|denial/near-after:LAND
4|denial/near-after:LEADER
-5|denial/near-after:USA
3|denial/near-after:a
3|denial/near-after:absurd
9|denial/near-after:and
-3|denial/near-after:any
7|denial/near-after:be
-4|denial/near-after:been
5|denial/near-after:by
4|denial/near-after:call
4|denial/near-after:defence
8|denial/near-after:describe
-4|denial/near-after:figure
8|denial/near-after:fix
9|denial/near-after:gdp
-4|denial/near-after:had
-3|denial/near-after:has
-3|denial/near-after:have
-4|denial/near-after:he
-3|denial/near-after:his
-3|denial/near-after:in
7|denial/near-after:is
-3|denial/near-after:it
-3|denial/near-after:its
-3|denial/near-after:level
-6|denial/near-after:not
8|denial/near-after:of
3|denial/near-after:on
-3|denial/near-after:other
3|denial/near-after:out
3|denial/near-after:outright
3|denial/near-after:plan
6|denial/near-after:president
-7|denial/near-after:say
-3|denial/near-after:target
3|denial/near-after:the
6|denial/near-after:to
3|denial/near-after:unless
12|denial/near-after:unrealistic
-4|denial/near-after:was
5|denial/near-after:while
10|denial/near-before:\"
10|denial/near-before:'s
6|denial/near-before:,
13|denial/near-before:-
3|denial/near-before::
-6|denial/near-before:DATE
-21|denial/near-before:LAND
-8|denial/near-before:LEADER
-8|denial/near-before:USA
4|denial/near-before:a
6|denial/near-before:an
3|denial/near-before:and
5|denial/near-before:any
-5|denial/near-before:as
-9|denial/near-before:ask
-6|denial/near-before:ask for
-4|denial/near-before:been
3|denial/near-before:bind
8|denial/near-before:budget
3|denial/near-before:but
-3|denial/near-before:by
6|denial/near-before:call for
6|denial/near-before:cheng
-6|denial/near-before:commit
4|denial/near-before:consider
-3|denial/near-before:decline
7|denial/near-before:defense
-6|denial/near-before:deny
-3|denial/near-before:did
3|denial/near-before:discuss
6|denial/near-before:dismiss
-3|denial/near-before:figure
-3|denial/near-before:for
-8|denial/near-before:had
3|denial/near-before:has
8|denial/near-before:he
4|denial/near-before:imagine
-3|denial/near-before:it
6|denial/near-before:japanese communist party
11|denial/near-before:leader
6|denial/near-before:li
-3|denial/near-before:made
3|denial/near-before:member
-3|denial/near-before:n't
-4|denial/near-before:neither
-3|denial/near-before:never
-4|denial/near-before:no
-5|denial/near-before:nobody
-3|denial/near-before:official
-4|denial/near-before:on
8|denial/near-before:oppose
3|denial/near-before:or
5|denial/near-before:party
-4|denial/near-before:premier
-5|denial/near-before:promise
6|denial/near-before:raise
3|denial/near-before:refuse
5|denial/near-before:reporters
-5|denial/near-before:request
7|denial/near-before:say
-4|denial/near-before:she
3|denial/near-before:spend
-3|denial/near-before:such
-9|denial/near-before:that
11|denial/near-before:the
-4|denial/near-before:there
15|denial/near-before:to
-7|denial/near-before:was
-3|denial/near-before:we
3|denial/near-before:will
3|denial/near-before:with
7|denial/near-before:would
6|denial/near-before:wun
-4|denial/other after-joint:0 near
-3|denial/other after-joint:1 far
11|denial/other after-joint:1 mid
7|denial/other after-led:\" far joined
8|denial/other after-led:\" near joined
6|denial/other after-led:, far joined
-3|denial/other after-led:by far joined
3|denial/other after-led:senior far joined
-8|denial/other after-led:which near joined
3|denial/other after:body name
3|denial/other after:body owner
-4|denial/other after:capital name
-3|denial/other after:country name
5|denial/other after:leader name
-4|denial/other before-clause:free inside name body
-4|denial/other before-clause:free inside name capital
-4|denial/other before-clause:free inside name gov
-15|denial/other before-clause:free inside name leader
4|denial/other before-clause:free inside name pronoun
-4|denial/other before-clause:free inside owner leader
7|denial/other before-clause:free inside owner pronoun
-3|denial/other before-clause:free opens name body
5|denial/other before-clause:free opens name capital
-4|denial/other before-clause:free opens name leader
13|denial/other before-clause:free opens name pronoun
-5|denial/other before-far:4
-10|denial/other before-far:9
-3|denial/other before-free:0 free name near
-4|denial/other before-free:0 free owner near
-6|denial/other before-free:1 free name near
3|denial/other before-free:1 free owner near
-13|denial/other before-joint:0 free
-3|denial/other before-joint:2 free
5|denial/other before-led:\"
-5|denial/other before-led:PARTY
4|denial/other before-led:ask
-3|denial/other before-led:in
-4|denial/other before-led:increase
-6|denial/other before-led:president
4|denial/other before-led:say
8|denial/other before-led:with
-7|denial/other before:body name
-4|denial/other before:gov name
-19|denial/other before:leader name
-4|denial/other before:leader owner
16|denial/other before:pronoun name
7|denial/other before:pronoun owner
-22|denial/other named:1
5|denial/other speaker:body
7|denial/other speaker:capital
19|denial/other speaker:leader
5|denial/other speaker:pronoun
-5|denial/other subject-of:ask for
-6|denial/other subject-of:be
5|denial/other subject-of:commit
-6|denial/other subject:be pronoun
-3|denial/other subject:demand body
-3|denial/other subject:demand country
-10|denial/other subject:demand leader
8|denial/other subject:demand pronoun
-5|denial/other unnamed-beside-others
4|denial/role-class-home:JPN JPN
-9|denial/role-class-home:NATO member
-6|denial/role-class-home:USA JPN
-20|denial/role-class-home:USA land
-5|denial/role-class-home:USA member
10|denial/role-class-home:land land
5|denial/role-class-home:member member
6|denial/role-class-of:JPN NATO
-10|denial/role-class-of:NATO member
-14|denial/role-class-of:USA JPN
9|denial/role-class-of:USA NATO
-21|denial/role-class-of:USA land
-6|denial/role-class-of:USA member
12|denial/role-class-of:land land
8|denial/role-class-of:member NATO
4|denial/role-class:JPN
-11|denial/role-class:NATO
-33|denial/role-class:USA
10|denial/role-class:land
5|denial/role-class:member
-11|denial/role:nobody
-25|denial/role:other
36|denial/role:spender
22|denial/ruled
11|denial/ruled:nobody
16|denial/ruled:other
-4|denial/ruled:spender
-3|denial/says:base
-8|denial/says:ed
-4|denial/says:ing
-6|denial/says:s
-3|denial/speaker-form:country
-3|denial/speaker-form:gov
-6|denial/speaker-form:leader
15|denial/speaker-form:nongov
-3|denial/speaker-form:people
-5|denial/speaker-form:pronoun
6|denial/speaker:body
8|denial/speaker:capital
-4|denial/speaker:country
3|denial/speaker:gov
31|denial/speaker:leader
-5|denial/speaker:nongov
11|denial/speaker:people
12|denial/speaker:pronoun
-4|denial/spender after-joint:0 mid
8|denial/spender after-joint:1 far
13|denial/spender after-joint:1 mid
8|denial/spender after-joint:1 near
4|denial/spender after-joint:3 mid
4|denial/spender after-led:\" far joined
3|denial/spender after-led:\" near joined
7|denial/spender after-led:, far joined
6|denial/spender after-led:, near joined
3|denial/spender after-led:: far joined
5|denial/spender after-led:for far joined
-3|denial/spender after-led:his far joined
-3|denial/spender after-led:of near free
6|denial/spender after-led:say far joined
5|denial/spender after:capital name
8|denial/spender after:country name
5|denial/spender after:country owner
3|denial/spender after:leader name
-9|denial/spender after:people owner
18|denial/spender after:pronoun name
3|denial/spender after:pronoun owner
-3|denial/spender before-clause:after-figure opens name pronoun
10|denial/spender before-clause:free inside name gov
11|denial/spender before-clause:free inside name leader
-9|denial/spender before-clause:free inside name nongov
-5|denial/spender before-clause:free inside name pronoun
-5|denial/spender before-clause:free inside owner body
5|denial/spender before-clause:free inside owner people
5|denial/spender before-clause:free inside owner pronoun
3|denial/spender before-clause:free opens name capital
9|denial/spender before-clause:free opens name country
6|denial/spender before-clause:free opens name gov
-3|denial/spender before-clause:free opens name nongov
3|denial/spender before-clause:free opens name pronoun
3|denial/spender before-clause:free opens owner country
-5|denial/spender before-clause:free opens owner people
5|denial/spender before-far:20
21|denial/spender before-far:9
-5|denial/spender before-free:1 free name far
17|denial/spender before-free:1 free name near
4|denial/spender before-free:1 free owner near
5|denial/spender before-free:2 free name far
-3|denial/spender before-joint:0 after-figure
13|denial/spender before-joint:0 free
3|denial/spender before-joint:1 after-figure
4|denial/spender before-joint:1 free
8|denial/spender before-joint:2 free
-4|denial/spender before-joint:3 free
11|denial/spender before-led:
3|denial/spender before-led:\"
4|denial/spender before-led:'s
3|denial/spender before-led:,
-4|denial/spender before-led:DATE
-11|denial/spender before-led:ask
6|denial/spender before-led:for
3|denial/spender before-led:on
5|denial/spender before-led:prime minister
-11|denial/spender before-led:say
-3|denial/spender before-led:tell
-3|denial/spender before-led:that
-6|denial/spender before-led:the
-5|denial/spender before:body owner
10|denial/spender before:country name
4|denial/spender before:country owner
16|denial/spender before:gov name
11|denial/spender before:leader name
-12|denial/spender before:nongov name
-4|denial/spender before:pronoun name
7|denial/spender before:pronoun owner
3|denial/spender named:1
17|denial/spender named:2
20|denial/spender named:3
-4|denial/spender speaker:country
3|denial/spender speaker:gov
12|denial/spender speaker:leader
-5|denial/spender speaker:nongov
10|denial/spender speaker:people
7|denial/spender speaker:pronoun
3|denial/spender subject-of:accept
3|denial/spender subject-of:agree
-7|denial/spender subject-of:ask
4|denial/spender subject-of:be
-5|denial/spender subject-of:consider
4|denial/spender subject-of:decline
4|denial/spender subject-of:promise
-7|denial/spender subject-of:raise
5|denial/spender subject-of:rule out
5|denial/spender subject-of:spend
3|denial/spender subject-of:tell
3|denial/spender subject-of:turn down
-7|denial/spender subject:demand gov
3|denial/spender subject:demand leader
-7|denial/spender subject:demand pronoun
6|denial/spender subject:denial gov
8|denial/spender subject:denial leader
-5|denial/spender subject:move pronoun
4|denial/spender subject:pledge capital
3|denial/spender subject:pledge leader
7|denial/spender subject:pledge pronoun
-6|denial/spender subject:proposal pronoun
5|denial/spender subject:spend country
3|denial/spender subject:spend pronoun
-12|denial/spender unnamed
8|denial/spender unnamed-beside-others
-4|denial/subject-form:capital
-9|denial/subject-form:country
-5|denial/subject-form:gov
-10|denial/subject-form:leader
-3|denial/subject-form:none
21|denial/subject-form:nongov
3|denial/subject-of:accept
3|denial/subject-of:agree
-9|denial/subject-of:ask
-4|denial/subject-of:ask for
7|denial/subject-of:commit
-5|denial/subject-of:consider
4|denial/subject-of:decline
-9|denial/subject-of:demand
4|denial/subject-of:promise
-7|denial/subject-of:raise
-3|denial/subject-of:refuse
5|denial/subject-of:rule out
5|denial/subject-of:spend
3|denial/subject-of:turn down
-3|denial/subject-speaker:capital none
-3|denial/subject-speaker:country none
-3|denial/subject-speaker:gov none
-7|denial/subject-speaker:leader none
4|denial/subject-speaker:none nongov
-4|denial/subject-speaker:none pronoun
9|denial/subject-speaker:nongov none
7|denial/subject-speaker:nongov nongov
5|denial/subject-speaker:pronoun none
4|denial/subject-speaker:pronoun nongov
-4|denial/subject-speaker:pronoun pronoun
-5|denial/subject:be pronoun
-3|denial/subject:demand body
-8|denial/subject:demand gov
-7|denial/subject:demand leader
5|denial/subject:denial gov
8|denial/subject:denial leader
-5|denial/subject:move pronoun
4|denial/subject:pledge capital
8|denial/subject:pledge country
7|denial/subject:pledge pronoun
-6|denial/subject:proposal pronoun
5|denial/subject:spend country
7|denial/subject:spend pronoun
53|denial/tag:nongov
-7|denial/tag:source
-14|denial/unnamed
3|denial/unnamed-beside-others
-3|proposal/after-joint:0 far
-8|proposal/after-joint:0 mid
14|proposal/after-joint:0 near
-5|proposal/after-joint:1 far
-13|proposal/after-joint:1 mid
5|proposal/after-joint:2 mid
4|proposal/after-joint:3 mid
-5|proposal/after-joint:3 near
8|proposal/after-led:, far joined
4|proposal/after-led:after far joined
-4|proposal/after-led:as far joined
-4|proposal/after-led:as near free
3|proposal/after-led:bring far joined
3|proposal/after-led:by far joined
-4|proposal/after-led:by near free
-3|proposal/after-led:chief cabinet secretary far joined
-3|proposal/after-led:cite near joined
-3|proposal/after-led:for far joined
-6|proposal/after-led:for near free
-3|proposal/after-led:give near free
-5|proposal/after-led:if far joined
10|proposal/after-led:if near joined
3|proposal/after-led:in near free
6|proposal/after-led:level far joined
3|proposal/after-led:most near free
7|proposal/after-led:next far free
14|proposal/after-led:next near free
4|proposal/after-led:of far free
-7|proposal/after-led:of far joined
7|proposal/after-led:of near free
-4|proposal/after-led:of near joined
-4|proposal/after-led:on far free
3|proposal/after-led:present far joined
-4|proposal/after-led:say far joined
9|proposal/after-led:several far joined
-4|proposal/after-led:tell far joined
4|proposal/after-led:that far joined
-5|proposal/after-led:that near free
4|proposal/after-led:that near joined
3|proposal/after-led:though far joined
-5|proposal/after-led:to far joined
-7|proposal/after-led:when near joined
-3|proposal/after-led:which far joined
-4|proposal/after-led:with far joined
6|proposal/after:capital owner
-11|proposal/after:country name
-11|proposal/after:country owner
17|proposal/after:gov name
4|proposal/after:gov owner
5|proposal/after:leader name
-4|proposal/after:nongov name
-6|proposal/after:nongov owner
-4|proposal/after:people owner
-7|proposal/after:pronoun name
-10|proposal/asked-before:other
17|proposal/asked-before:spender
4|proposal/before-clause:after-figure inside name gov
4|proposal/before-clause:after-figure inside name leader
-4|proposal/before-clause:after-figure inside name nongov
7|proposal/before-clause:after-figure opens name body
-8|proposal/before-clause:after-figure opens name gov
4|proposal/before-clause:after-figure opens name leader
4|proposal/before-clause:after-figure opens name pronoun
-3|proposal/before-clause:after-figure opens owner country
-4|proposal/before-clause:free inside name body
-5|proposal/before-clause:free inside name capital
-6|proposal/before-clause:free inside name gov
3|proposal/before-clause:free inside name leader
10|proposal/before-clause:free inside name nongov
4|proposal/before-clause:free inside owner body
-3|proposal/before-clause:free inside owner capital
7|proposal/before-clause:free inside owner country
-7|proposal/before-clause:free inside owner gov
4|proposal/before-clause:free inside owner nongov
-3|proposal/before-clause:free inside owner people
-13|proposal/before-clause:free inside owner pronoun
9|proposal/before-clause:free opens name body
6|proposal/before-clause:free opens name gov
-10|proposal/before-clause:free opens name leader
-6|proposal/before-clause:free opens name pronoun
5|proposal/before-clause:free opens owner capital
-3|proposal/before-clause:free opens owner leader
-6|proposal/before-far:9
3|proposal/before-free:0 after-figure owner near
-3|proposal/before-free:0 free name far
-8|proposal/before-free:0 free name near
-4|proposal/before-free:0 free owner far
-4|proposal/before-free:1 after-figure name far
11|proposal/before-free:1 after-figure name near
-5|proposal/before-free:1 free name far
15|proposal/before-free:1 free name near
-6|proposal/before-free:1 free owner near
4|proposal/before-joint:0 free
12|proposal/before-joint:1 after-figure
-4|proposal/before-joint:1 free
-4|proposal/before-joint:2 after-figure
-11|proposal/before-joint:2 free
-3|proposal/before-joint:3 after-figure
8|proposal/before-led:
7|proposal/before-led:'
7|proposal/before-led:'s
8|proposal/before-led:(
6|proposal/before-led:-
7|proposal/before-led:--
-3|proposal/before-led:;
3|proposal/before-led:a
-3|proposal/before-led:analysis
-9|proposal/before-led:and
5|proposal/before-led:ask
6|proposal/before-led:because
4|proposal/before-led:bring
6|proposal/before-led:by
-3|proposal/before-led:campaign
7|proposal/before-led:defence minister
7|proposal/before-led:defense secretary
-5|proposal/before-led:every
-4|proposal/before-led:for
-3|proposal/before-led:foreign minister
-5|proposal/before-led:from
10|proposal/before-led:general
-3|proposal/before-led:has
-4|proposal/before-led:have
4|proposal/before-led:her
-4|proposal/before-led:if
-13|proposal/before-led:in
-3|proposal/before-led:increase
-3|proposal/before-led:lift
-5|proposal/before-led:mr
-3|proposal/before-led:next
-15|proposal/before-led:of
-3|proposal/before-led:on
-7|proposal/before-led:one
13|proposal/before-led:president
-10|proposal/before-led:prime minister
7|proposal/before-led:raise
-4|proposal/before-led:ruling
6|proposal/before-led:some
3|proposal/before-led:start
3|proposal/before-led:that
3|proposal/before-led:think
-5|proposal/before-led:though
-7|proposal/before-led:urge
-6|proposal/before-led:view
-4|proposal/before-led:want
-4|proposal/before-led:which
7|proposal/before-led:while
6|proposal/before-led:why
-4|proposal/before-led:with
5|proposal/before-led:within
-3|proposal/before-led:—
12|proposal/before:body name
7|proposal/before:body owner
-4|proposal/before:capital name
7|proposal/before:country owner
-3|proposal/before:gov name
-5|proposal/before:gov owner
-3|proposal/before:leader owner
-3|proposal/before:people owner
-13|proposal/before:pronoun owner
3|proposal/governor-form:accept finite+would
4|proposal/governor-form:advocate finite+
-5|proposal/governor-form:agree finite+would
-4|proposal/governor-form:aim finite+could
-4|proposal/governor-form:aim finite+should
4|proposal/governor-form:aim finite+will
3|proposal/governor-form:aim finite+would
-5|proposal/governor-form:ambition +
4|proposal/governor-form:argue finite+
10|proposal/governor-form:argue for finite+
-4|proposal/governor-form:ask finite+
4|proposal/governor-form:ask for finite+
-8|proposal/governor-form:back finite+
4|proposal/governor-form:be finite+
11|proposal/governor-form:be finite+would
-3|proposal/governor-form:believe finite+
5|proposal/governor-form:bring finite+would
6|proposal/governor-form:call finite+
14|proposal/governor-form:call for finite+
3|proposal/governor-form:call for gerund+
-5|proposal/governor-form:call for progressive+
4|proposal/governor-form:call on finite+
4|proposal/governor-form:calls +
13|proposal/governor-form:campaign finite+
5|proposal/governor-form:clamor progressive+
-3|proposal/governor-form:climb finite+
5|proposal/governor-form:come to finite+
-15|proposal/governor-form:consider finite+
-3|proposal/governor-form:consider gerund+
-8|proposal/governor-form:consider progressive+
-5|proposal/governor-form:contain finite+
-9|proposal/governor-form:discuss inf+
-4|proposal/governor-form:eye finite+
8|proposal/governor-form:favor finite+
-4|proposal/governor-form:get finite+could
3|proposal/governor-form:get inf+
6|proposal/governor-form:go finite+should
4|proposal/governor-form:go finite+would
-8|proposal/governor-form:goal +
-4|proposal/governor-form:hope finite+
3|proposal/governor-form:lean toward progressive+
5|proposal/governor-form:live with finite+can
4|proposal/governor-form:live with finite+could
5|proposal/governor-form:look at finite+
7|proposal/governor-form:mention finite+
3|proposal/governor-form:move finite+
6|proposal/governor-form:move finite+could
-5|proposal/governor-form:move finite+should
-8|proposal/governor-form:mull finite+
7|proposal/governor-form:offer finite+
3|proposal/governor-form:oppose finite+
6|proposal/governor-form:pay finite+should
-3|proposal/governor-form:plead for finite+
4|proposal/governor-form:pledge finite+
-4|proposal/governor-form:propose finite+
4|proposal/governor-form:propose finite+will
3|proposal/governor-form:propose gerund+
4|proposal/governor-form:propose inf+
-3|proposal/governor-form:propose progressive+
5|proposal/governor-form:push for progressive+
8|proposal/governor-form:put finite+
-3|proposal/governor-form:put forward finite+
4|proposal/governor-form:raise finite+should
-4|proposal/governor-form:reach finite+should
8|proposal/governor-form:recommend finite+
4|proposal/governor-form:recommend finite+will
4|proposal/governor-form:recommend inf+
4|proposal/governor-form:recommendation +
-4|proposal/governor-form:recommendations +
3|proposal/governor-form:reiterate finite+
-3|proposal/governor-form:rise finite+should
-6|proposal/governor-form:rule out finite++not
7|proposal/governor-form:rule out finite+would+not
-8|proposal/governor-form:seek finite+
-3|proposal/governor-form:seek gerund+
-4|proposal/governor-form:set finite+
4|proposal/governor-form:set finite+would
4|proposal/governor-form:settle for finite+would
-5|proposal/governor-form:sound out finite+
-4|proposal/governor-form:speak of finite+
-4|proposal/governor-form:spend finite+
12|proposal/governor-form:spend finite+should
3|proposal/governor-form:spend progressive+should
-7|proposal/governor-form:stop finite+
-4|proposal/governor-form:study progressive+
8|proposal/governor-form:suggest finite+
3|proposal/governor-form:take finite+
3|proposal/governor-form:talk finite+
-8|proposal/governor-form:talk of finite+
3|proposal/governor-form:talk of progressive+
-8|proposal/governor-form:tell finite+
12|proposal/governor-form:think finite+
3|proposal/governor-form:think finite+should
13|proposal/governor-form:urge finite+
4|proposal/governor-form:want finite+
-12|proposal/governor-form:weigh progressive+
-3|proposal/governor-form:write finite+
14|proposal/governor-kind:be
-9|proposal/governor-kind:cap
23|proposal/governor-kind:demand
9|proposal/governor-kind:level
-11|proposal/governor-kind:move
7|proposal/governor-kind:pledge
7|proposal/governor-kind:spend
4|proposal/governor-mood:be finite+
11|proposal/governor-mood:be finite+would
-12|proposal/governor-mood:cap finite+
24|proposal/governor-mood:demand finite+
3|proposal/governor-mood:demand finite+would
-3|proposal/governor-mood:demand gerund+
-5|proposal/governor-mood:demand progressive+
-7|proposal/governor-mood:denial finite++not
7|proposal/governor-mood:denial finite+would+not
5|proposal/governor-mood:level finite+
-5|proposal/governor-mood:move finite+
-4|proposal/governor-mood:move finite+could
8|proposal/governor-mood:move finite+should
-7|proposal/governor-mood:move finite+should+not
-4|proposal/governor-mood:move finite+would
-4|proposal/governor-mood:move gerund+
5|proposal/governor-mood:move inf+
-6|proposal/governor-mood:pledge +
6|proposal/governor-mood:pledge finite+
-9|proposal/governor-mood:pledge finite+could
10|proposal/governor-mood:pledge finite+should
5|proposal/governor-mood:pledge finite+will
6|proposal/governor-mood:pledge finite+would
-5|proposal/governor-mood:pledge inf+
-7|proposal/governor-mood:pledge progressive+
-9|proposal/governor-mood:proposal +
9|proposal/governor-mood:proposal finite+
5|proposal/governor-mood:proposal finite+can
5|proposal/governor-mood:proposal finite+could
-4|proposal/governor-mood:proposal finite+should
9|proposal/governor-mood:proposal finite+will
9|proposal/governor-mood:proposal inf+
-26|proposal/governor-mood:proposal progressive+
13|proposal/governor-mood:spend finite+should
-5|proposal/governor-mood:spend finite+would
3|proposal/governor-mood:spend progressive+should
4|proposal/governor:accept
4|proposal/governor:advocate
-3|proposal/governor:agree
-5|proposal/governor:ambition
7|proposal/governor:argue
9|proposal/governor:argue for
-5|proposal/governor:ask
4|proposal/governor:ask for
-8|proposal/governor:back
14|proposal/governor:be
-3|proposal/governor:believe
5|proposal/governor:bring
16|proposal/governor:call for
4|proposal/governor:call on
4|proposal/governor:calls
15|proposal/governor:campaign
6|proposal/governor:clamor
-5|proposal/governor:climb
6|proposal/governor:come to
-16|proposal/governor:consider
-6|proposal/governor:contain
-3|proposal/governor:debate
-4|proposal/governor:decide
-10|proposal/governor:discuss
-4|proposal/governor:eye
7|proposal/governor:favor
4|proposal/governor:fight
-8|proposal/governor:goal
-11|proposal/governor:grow
-4|proposal/governor:hope
-4|proposal/governor:keep
3|proposal/governor:lean toward
6|proposal/governor:live with
-5|proposal/governor:look at
10|proposal/governor:mention
-8|proposal/governor:mull
9|proposal/governor:offer
3|proposal/governor:oppose
8|proposal/governor:pay
-3|proposal/governor:plead for
-4|proposal/governor:prepare
3|proposal/governor:promise
4|proposal/governor:propose
5|proposal/governor:push for
3|proposal/governor:put
-3|proposal/governor:put forward
-4|proposal/governor:raise
-6|proposal/governor:reach
3|proposal/governor:reckon
14|proposal/governor:recommend
4|proposal/governor:recommendation
-4|proposal/governor:recommendations
3|proposal/governor:reiterate
-6|proposal/governor:rise
-8|proposal/governor:seek
7|proposal/governor:settle for
4|proposal/governor:shoot for
-8|proposal/governor:sound out
5|proposal/governor:spend
-7|proposal/governor:stop
-4|proposal/governor:study
10|proposal/governor:suggest
3|proposal/governor:take
3|proposal/governor:talk
7|proposal/governor:talk about
-5|proposal/governor:talk of
-10|proposal/governor:tell
15|proposal/governor:think
7|proposal/governor:urge
5|proposal/governor:use
4|proposal/governor:want
-13|proposal/governor:weigh
7|proposal/governor:write
-3|proposal/has:EU
-10|proposal/has:LEADER
-26|proposal/has:NATO
19|proposal/has:PERSON
17|proposal/has:USA
7|proposal/has:academics
3|proposal/has:administration
-14|proposal/has:aide
-3|proposal/has:aides
5|proposal/has:analysts
4|proposal/has:business leaders
11|proposal/has:candidate
3|proposal/has:chief cabinet secretary
27|proposal/has:coalition
-7|proposal/has:commission
-19|proposal/has:committee
3|proposal/has:conservatives
11|proposal/has:could
19|proposal/has:country
-13|proposal/has:defence minister
-4|proposal/has:defence secretary
-9|proposal/has:defense minister
-7|proposal/has:defense ministry
-10|proposal/has:defense secretary
4|proposal/has:democratic party for the people
-3|proposal/has:diplomats
-13|proposal/has:expert
5|proposal/has:expert panel
18|proposal/has:experts
5|proposal/has:figure
6|proposal/has:figures
11|proposal/has:finance minister
-3|proposal/has:finance ministry
29|proposal/has:former
-26|proposal/has:general
5|proposal/has:government
3|proposal/has:hawk
-12|proposal/has:hawks
14|proposal/has:i
-3|proposal/has:insiders
4|proposal/has:ishin
4|proposal/has:japan innovation party
6|proposal/has:komeito
-8|proposal/has:lawmaker
11|proposal/has:lawmakers
-13|proposal/has:ldp
9|proposal/has:leader
3|proposal/has:leaders
7|proposal/has:leadership
-7|proposal/has:liberal democratic party
5|proposal/has:member
-7|proposal/has:members
7|proposal/has:minister
-3|proposal/has:ministers
-9|proposal/has:ministry
3|proposal/has:ministry of national defense
15|proposal/has:my
3|proposal/has:nation
9|proposal/has:nippon ishin
4|proposal/has:official
-33|proposal/has:officials
3|proposal/has:opposition
5|proposal/has:opposition leader
7|proposal/has:our
-22|proposal/has:panel
-11|proposal/has:parliament
5|proposal/has:party
13|proposal/has:people
4|proposal/has:people power party
-20|proposal/has:person
5|proposal/has:politicians
-15|proposal/has:president
-4|proposal/has:prime minister
7|proposal/has:professor
4|proposal/has:retired
-3|proposal/has:ruling bloc
9|proposal/has:sanseito
3|proposal/has:senator
45|proposal/has:should
-10|proposal/has:sources
3|proposal/has:strategist
3|proposal/has:survey
4|proposal/has:the military
7|proposal/has:the state
5|proposal/has:treasury
12|proposal/has:university
30|proposal/has:we
25|proposal/home:other
10|proposal/home:spender
7|proposal/named:1
-5|proposal/named:2
-11|proposal/named:3
-10|proposal/near-after:\"
6|proposal/near-after:#
4|proposal/near-after:'
-3|proposal/near-after:'s
26|proposal/near-after:,
15|proposal/near-after:-
28|proposal/near-after:.
-4|proposal/near-after:0
-4|proposal/near-after::
5|proposal/near-after:;
-7|proposal/near-after:?
-10|proposal/near-after:DATE
8|proposal/near-after:LAND
-4|proposal/near-after:LEADER
-15|proposal/near-after:NATO
-16|proposal/near-after:OUTLET
4|proposal/near-after:PERSON
16|proposal/near-after:USA
3|proposal/near-after:a
4|proposal/near-after:about
-9|proposal/near-after:above
-6|proposal/near-after:after
4|proposal/near-after:ahead
4|proposal/near-after:air
3|proposal/near-after:all
4|proposal/near-after:allies
-10|proposal/near-after:also
-4|proposal/near-after:ambition
5|proposal/near-after:an
4|proposal/near-after:analysts
11|proposal/near-after:and
4|proposal/near-after:another
4|proposal/near-after:argue
4|proposal/near-after:arms
-6|proposal/near-after:as
-4|proposal/near-after:ask
-3|proposal/near-after:at
6|proposal/near-after:be
-12|proposal/near-after:been
9|proposal/near-after:before
-4|proposal/near-after:being
4|proposal/near-after:bonds
-3|proposal/near-after:but
13|proposal/near-after:by
8|proposal/near-after:call
4|proposal/near-after:can
-9|proposal/near-after:capability
8|proposal/near-after:cite
-3|proposal/near-after:coming
3|proposal/near-after:conceivable
-3|proposal/near-after:consideration
-5|proposal/near-after:cope
3|proposal/near-after:core
6|proposal/near-after:could
10|proposal/near-after:debate
8|proposal/near-after:decade
-21|proposal/near-after:defence
17|proposal/near-after:defense
4|proposal/near-after:defense spending
5|proposal/near-after:did
-8|proposal/near-after:discuss
3|proposal/near-after:do
3|proposal/near-after:down
3|proposal/near-after:draft
3|proposal/near-after:economic output
-10|proposal/near-after:every
-3|proposal/near-after:everything
-7|proposal/near-after:figure
8|proposal/near-after:find
8|proposal/near-after:first
4|proposal/near-after:five
3|proposal/near-after:floor
-4|proposal/near-after:follows
4|proposal/near-after:former
-3|proposal/near-after:four
-5|proposal/near-after:from
-10|proposal/near-after:gdp
5|proposal/near-after:give
4|proposal/near-after:go
4|proposal/near-after:goal
-4|proposal/near-after:government
4|proposal/near-after:guide
8|proposal/near-after:had
-5|proposal/near-after:hague
10|proposal/near-after:half
3|proposal/near-after:hard
-8|proposal/near-after:has
-8|proposal/near-after:hawks
11|proposal/near-after:he
4|proposal/near-after:heavy
5|proposal/near-after:his
3|proposal/near-after:honest
-17|proposal/near-after:in
-6|proposal/near-after:in line with
3|proposal/near-after:including
4|proposal/near-after:increase
-4|proposal/near-after:into
-6|proposal/near-after:is
9|proposal/near-after:it
12|proposal/near-after:its
4|proposal/near-after:keep
5|proposal/near-after:landing
4|proposal/near-after:latter
-3|proposal/near-after:lawmaker
-6|proposal/near-after:ldp
5|proposal/near-after:least
4|proposal/near-after:leave
5|proposal/near-after:likely
3|proposal/near-after:long
-3|proposal/near-after:manifesto
-3|proposal/near-after:may
-6|proposal/near-after:meet
-4|proposal/near-after:might
-3|proposal/near-after:military spending
-5|proposal/near-after:mind
6|proposal/near-after:minimum
3|proposal/near-after:ministers
4|proposal/near-after:money
-30|proposal/near-after:more
4|proposal/near-after:much
9|proposal/near-after:munitions
-7|proposal/near-after:must
7|proposal/near-after:national security
-4|proposal/near-after:natural
6|proposal/near-after:needed
-3|proposal/near-after:needs
6|proposal/near-after:new
-7|proposal/near-after:next
3|proposal/near-after:no
18|proposal/near-after:of
-4|proposal/near-after:official
-6|proposal/near-after:officials
18|proposal/near-after:on
-7|proposal/near-after:once
-9|proposal/near-after:one
9|proposal/near-after:only
-9|proposal/near-after:or
3|proposal/near-after:out
-3|proposal/near-after:outer
4|proposal/near-after:over
7|proposal/near-after:own
-5|proposal/near-after:panels
-15|proposal/near-after:parliament
-9|proposal/near-after:parliamentary
-8|proposal/near-after:part
7|proposal/near-after:pay
-4|proposal/near-after:people
7|proposal/near-after:phased
-11|proposal/near-after:plan
4|proposal/near-after:platform
3|proposal/near-after:plenty
-7|proposal/near-after:prefer
-3|proposal/near-after:prime minister
-7|proposal/near-after:propose
5|proposal/near-after:provided
3|proposal/near-after:public
4|proposal/near-after:put forward
-4|proposal/near-after:quickly
3|proposal/near-after:range
5|proposal/near-after:realistic
3|proposal/near-after:reasonable
6|proposal/near-after:recommend
-7|proposal/near-after:remain
-7|proposal/near-after:replace
-4|proposal/near-after:reply
-4|proposal/near-after:report
-3|proposal/near-after:resilience
-5|proposal/near-after:rest
4|proposal/near-after:review
-7|proposal/near-after:roads
3|proposal/near-after:rung
-4|proposal/near-after:see
-7|proposal/near-after:short
8|proposal/near-after:should
14|proposal/near-after:so
5|proposal/near-after:some
3|proposal/near-after:something
9|proposal/near-after:spend
5|proposal/near-after:start
3|proposal/near-after:state
5|proposal/near-after:still
3|proposal/near-after:stop
4|proposal/near-after:strategy
-12|proposal/near-after:study
4|proposal/near-after:submarines
-6|proposal/near-after:sufficient
-5|proposal/near-after:summit
4|proposal/near-after:table
3|proposal/near-after:talk
6|proposal/near-after:talk about
-8|proposal/near-after:target
7|proposal/near-after:taxes
-4|proposal/near-after:term
-5|proposal/near-after:text
-3|proposal/near-after:than
6|proposal/near-after:the
3|proposal/near-after:there
4|proposal/near-after:thereabouts
4|proposal/near-after:they
3|proposal/near-after:this
-3|proposal/near-after:though
-10|proposal/near-after:to
-7|proposal/near-after:too
-7|proposal/near-after:troops
-10|proposal/near-after:under
-5|proposal/near-after:up
4|proposal/near-after:very
3|proposal/near-after:vice
-12|proposal/near-after:view
-5|proposal/near-after:want
19|proposal/near-after:was
6|proposal/near-after:well
8|proposal/near-after:were
-15|proposal/near-after:what
10|proposal/near-after:when
5|proposal/near-after:which
3|proposal/near-after:while
8|proposal/near-after:will
11|proposal/near-after:with
6|proposal/near-after:within
8|proposal/near-after:without
5|proposal/near-after:would
-9|proposal/near-after:year
-6|proposal/near-after:years
-3|proposal/near-before:\"
12|proposal/near-before:#
4|proposal/near-before:$
-3|proposal/near-before:'
6|proposal/near-before:'d
16|proposal/near-before:'s
-8|proposal/near-before:(
-5|proposal/near-before:)
10|proposal/near-before:,
-4|proposal/near-before:-
8|proposal/near-before:.
7|proposal/near-before:0
13|proposal/near-before::
11|proposal/near-before:;
-7|proposal/near-before:EU
15|proposal/near-before:LAND
-9|proposal/near-before:LEADER
-20|proposal/near-before:NATO
-9|proposal/near-before:OUTLET
4|proposal/near-before:PERSON
31|proposal/near-before:USA
11|proposal/near-before:a
8|proposal/near-before:abe
-7|proposal/near-before:about
12|proposal/near-before:above
6|proposal/near-before:accept
-4|proposal/near-before:acknowledge
3|proposal/near-before:administration
4|proposal/near-before:adopt
3|proposal/near-before:advice
-6|proposal/near-before:advisers
4|proposal/near-before:advocate
3|proposal/near-before:afford
4|proposal/near-before:after
5|proposal/near-before:against
-3|proposal/near-before:agree
-6|proposal/near-before:aide
-3|proposal/near-before:aides
4|proposal/near-before:aim
-11|proposal/near-before:alliance
-12|proposal/near-before:allies
-11|proposal/near-before:allocation
4|proposal/near-before:alone
-7|proposal/near-before:already
-4|proposal/near-before:also
-11|proposal/near-before:ambition
-14|proposal/near-before:an
13|proposal/near-before:and
3|proposal/near-before:angus
-12|proposal/near-before:another
-15|proposal/near-before:are
9|proposal/near-before:argue
9|proposal/near-before:argue for
-5|proposal/near-before:armed forces
-4|proposal/near-before:around
8|proposal/near-before:as
4|proposal/near-before:ask
8|proposal/near-before:at
3|proposal/near-before:b
3|proposal/near-before:back
3|proposal/near-before:badenoch
9|proposal/near-before:be
-6|proposal/near-before:because
-6|proposal/near-before:believe
-6|proposal/near-before:below
12|proposal/near-before:between
-4|proposal/near-before:bill
4|proposal/near-before:billion
4|proposal/near-before:budget
-3|proposal/near-before:but
9|proposal/near-before:by
16|proposal/near-before:call for
23|proposal/near-before:campaign
7|proposal/near-before:can
5|proposal/near-before:candidate
-3|proposal/near-before:cautious
4|proposal/near-before:chairman
5|proposal/near-before:chancellor
-8|proposal/near-before:chief
-5|proposal/near-before:cite
6|proposal/near-before:clamor
-3|proposal/near-before:clear
-4|proposal/near-before:climb
8|proposal/near-before:close
15|proposal/near-before:coalition
-3|proposal/near-before:colleagues
6|proposal/near-before:come to
-4|proposal/near-before:commission
-3|proposal/near-before:commit
-10|proposal/near-before:committee
-6|proposal/near-before:compromise
4|proposal/near-before:conservative
-20|proposal/near-before:consider
-3|proposal/near-before:considerably
-4|proposal/near-before:constitution
-6|proposal/near-before:contain
-4|proposal/near-before:core defense
7|proposal/near-before:country
4|proposal/near-before:course
-3|proposal/near-before:date
-3|proposal/near-before:defence
5|proposal/near-before:defence spending
-14|proposal/near-before:defense
-3|proposal/near-before:defense ministry
-4|proposal/near-before:defense secretary
3|proposal/near-before:democratic party for the people
-5|proposal/near-before:describe
-9|proposal/near-before:discuss
-9|proposal/near-before:discussion
-4|proposal/near-before:discussions
5|proposal/near-before:double
-7|proposal/near-before:drawn
3|proposal/near-before:due
6|proposal/near-before:during
5|proposal/near-before:dutton
-4|proposal/near-before:earlier
4|proposal/near-before:economy
5|proposal/near-before:enough
-4|proposal/near-before:estimate
-7|proposal/near-before:even
7|proposal/near-before:exceed
5|proposal/near-before:expect
-6|proposal/near-before:expert
3|proposal/near-before:expert panel
10|proposal/near-before:experts
6|proposal/near-before:explicit
-9|proposal/near-before:eye
4|proposal/near-before:faction
3|proposal/near-before:far
7|proposal/near-before:favor
-3|proposal/near-before:feasible
4|proposal/near-before:fight
7|proposal/near-before:figure
5|proposal/near-before:figures
-5|proposal/near-before:finance ministry
3|proposal/near-before:first
5|proposal/near-before:five
5|proposal/near-before:for
3|proposal/near-before:force
7|proposal/near-before:former
-5|proposal/near-before:funds
-5|proposal/near-before:further
-5|proposal/near-before:gdp
-16|proposal/near-before:general
-9|proposal/near-before:give
7|proposal/near-before:go
-4|proposal/near-before:goal
3|proposal/near-before:government
-3|proposal/near-before:greens
-3|proposal/near-before:gross domestic product
6|proposal/near-before:habeck
-4|proposal/near-before:hands
-4|proposal/near-before:has
-4|proposal/near-before:hawks
7|proposal/near-before:head
4|proposal/near-before:heard
10|proposal/near-before:his
10|proposal/near-before:i
-12|proposal/near-before:idea
8|proposal/near-before:if
-15|proposal/near-before:in
-9|proposal/near-before:including
3|proposal/near-before:institute
-5|proposal/near-before:into
-3|proposal/near-before:invest
-11|proposal/near-before:is
4|proposal/near-before:island
13|proposal/near-before:it
9|proposal/near-before:itself
3|proposal/near-before:joon
-4|proposal/near-before:keep
3|proposal/near-before:kemi
4|proposal/near-before:komeito
4|proposal/near-before:last
-3|proposal/near-before:ldp
6|proposal/near-before:leader
4|proposal/near-before:leaders
3|proposal/near-before:leadership
3|proposal/near-before:lean toward
-3|proposal/near-before:least
9|proposal/near-before:led
3|proposal/near-before:less
5|proposal/near-before:level
4|proposal/near-before:lift
-11|proposal/near-before:like
4|proposal/near-before:list
6|proposal/near-before:live with
-9|proposal/near-before:look at
3|proposal/near-before:majority
3|proposal/near-before:make
6|proposal/near-before:manifesto
7|proposal/near-before:mark
-4|proposal/near-before:may
-4|proposal/near-before:meanwhile
4|proposal/near-before:media
-7|proposal/near-before:members
10|proposal/near-before:mention
3|proposal/near-before:middle
5|proposal/near-before:might
-3|proposal/near-before:mind
-4|proposal/near-before:minister
-7|proposal/near-before:ministers
7|proposal/near-before:more
-8|proposal/near-before:mull
-12|proposal/near-before:must
9|proposal/near-before:my
3|proposal/near-before:needed
10|proposal/near-before:needs
-8|proposal/near-before:new
4|proposal/near-before:next
4|proposal/near-before:nippon ishin
-5|proposal/near-before:no
4|proposal/near-before:nothing
-6|proposal/near-before:now
-6|proposal/near-before:number
-18|proposal/near-before:of
3|proposal/near-before:offer
-5|proposal/near-before:office
-23|proposal/near-before:officials
-8|proposal/near-before:on
5|proposal/near-before:once
6|proposal/near-before:one
3|proposal/near-before:oppose
-5|proposal/near-before:opposition
-11|proposal/near-before:option
-3|proposal/near-before:options
3|proposal/near-before:or
24|proposal/near-before:ought
-7|proposal/near-before:outlay
21|proposal/near-before:outlays
-4|proposal/near-before:over
3|proposal/near-before:own
-12|proposal/near-before:panel
5|proposal/near-before:parliamentary
4|proposal/near-before:partner
9|proposal/near-before:pay
4|proposal/near-before:people
5|proposal/near-before:picked
-6|proposal/near-before:plan
-3|proposal/near-before:plead for
4|proposal/near-before:pledge
3|proposal/near-before:prefer
-4|proposal/near-before:prepare
-8|proposal/near-before:president
-3|proposal/near-before:presidential
3|proposal/near-before:press for
9|proposal/near-before:prime minister
-4|proposal/near-before:program
13|proposal/near-before:promise
4|proposal/near-before:proposal
-6|proposal/near-before:proposals
10|proposal/near-before:propose
-9|proposal/near-before:publish
-3|proposal/near-before:push
5|proposal/near-before:push for
-3|proposal/near-before:put forward
-14|proposal/near-before:raise
7|proposal/near-before:rather
8|proposal/near-before:ratio
-7|proposal/near-before:reach
-3|proposal/near-before:reckon
14|proposal/near-before:recommend
5|proposal/near-before:recommendation
-4|proposal/near-before:related
4|proposal/near-before:rep
-10|proposal/near-before:report
7|proposal/near-before:return
-5|proposal/near-before:review
5|proposal/near-before:right
-7|proposal/near-before:rise
-7|proposal/near-before:ruling
4|proposal/near-before:running
3|proposal/near-before:sanseito
9|proposal/near-before:say
-8|proposal/near-before:scenarios
4|proposal/near-before:seats
-4|proposal/near-before:secretary
-8|proposal/near-before:seek
-3|proposal/near-before:senior
7|proposal/near-before:settle for
5|proposal/near-before:share
13|proposal/near-before:she
4|proposal/near-before:shoot for
-5|proposal/near-before:short
19|proposal/near-before:should
-3|proposal/near-before:simulations
-5|proposal/near-before:smaller
-7|proposal/near-before:sound out
15|proposal/near-before:spend
-5|proposal/near-before:staff
-9|proposal/near-before:stand
-13|proposal/near-before:step
-4|proposal/near-before:still
-7|proposal/near-before:stop
4|proposal/near-before:straight
4|proposal/near-before:strategy
-3|proposal/near-before:study
9|proposal/near-before:such
19|proposal/near-before:suggest
4|proposal/near-before:suggestion
9|proposal/near-before:summit
3|proposal/near-before:support
3|proposal/near-before:take
7|proposal/near-before:talk about
-6|proposal/near-before:talk of
-7|proposal/near-before:target
-15|proposal/near-before:tax
5|proposal/near-before:taylor
-7|proposal/near-before:tell
-6|proposal/near-before:term
5|proposal/near-before:than
13|proposal/near-before:the
5|proposal/near-before:the state
-9|proposal/near-before:their
5|proposal/near-before:there
11|proposal/near-before:think
8|proposal/near-before:though
4|proposal/near-before:tie
6|proposal/near-before:time
-17|proposal/near-before:under
5|proposal/near-before:urge
-9|proposal/near-before:version
3|proposal/near-before:veterans
14|proposal/near-before:view
11|proposal/near-before:want
-12|proposal/near-before:way
14|proposal/near-before:we
-13|proposal/near-before:weigh
8|proposal/near-before:well
6|proposal/near-before:were
-5|proposal/near-before:what
-3|proposal/near-before:when
5|proposal/near-before:where
-11|proposal/near-before:which
-6|proposal/near-before:while
15|proposal/near-before:who
-6|proposal/near-before:why
5|proposal/near-before:wicker
4|proposal/near-before:will
6|proposal/near-before:wing
-6|proposal/near-before:with
9|proposal/near-before:within
5|proposal/near-before:without
-4|proposal/near-before:work
-7|proposal/near-before:would
4|proposal/near-before:years
3|proposal/other after-joint:0 mid
8|proposal/other after-joint:0 near
-4|proposal/other after-joint:1 far
-13|proposal/other after-joint:1 mid
-3|proposal/other after-joint:1 near
-4|proposal/other after-led:for near free
7|proposal/other after-led:of near free
-8|proposal/other after:body name
6|proposal/other after:capital name
-6|proposal/other after:country name
-3|proposal/other after:leader name
-3|proposal/other after:pronoun name
7|proposal/other after:pronoun owner
-5|proposal/other before-clause:free inside name capital
8|proposal/other before-clause:free inside name country
-6|proposal/other before-clause:free inside name gov
7|proposal/other before-clause:free opens name capital
4|proposal/other before-clause:free opens name country
-5|proposal/other before-clause:free opens name leader
-4|proposal/other before-clause:free opens name pronoun
-3|proposal/other before-clause:free opens owner country
3|proposal/other before-far:20
5|proposal/other before-far:4
-3|proposal/other before-far:60
-3|proposal/other before-free:0 free owner near
12|proposal/other before-free:1 after-figure name near
-4|proposal/other before-free:1 free name far
11|proposal/other before-free:1 free name near
-5|proposal/other before-free:1 free owner near
7|proposal/other before-joint:1 after-figure
-4|proposal/other before-joint:2 free
10|proposal/other before-led:
8|proposal/other before-led:--
7|proposal/other before-led:by
-3|proposal/other before-led:president
-3|proposal/other before-led:to
13|proposal/other before:country name
-4|proposal/other before:country owner
4|proposal/other before:leader name
3|proposal/other named:1
-10|proposal/other named:2
-3|proposal/other named:3
-4|proposal/other speaker:gov
-10|proposal/other speaker:leader
3|proposal/other subject:proposal country
-24|proposal/other unnamed
-31|proposal/other unnamed-beside-others
15|proposal/role-class-home:JPN JPN
-7|proposal/role-class-home:NATO JPN
6|proposal/role-class-home:NATO member
-48|proposal/role-class-home:USA JPN
-3|proposal/role-class-home:USA NATO
-14|proposal/role-class-home:USA land
-11|proposal/role-class-home:USA member
-3|proposal/role-class-home:foe member
-4|proposal/role-class-home:land JPN
5|proposal/role-class-home:land land
5|proposal/role-class-home:member member
4|proposal/role-class-of:JPN NATO
6|proposal/role-class-of:JPN land
7|proposal/role-class-of:JPN member
-7|proposal/role-class-of:NATO JPN
6|proposal/role-class-of:NATO member
-41|proposal/role-class-of:USA JPN
-10|proposal/role-class-of:USA NATO
-15|proposal/role-class-of:USA land
-8|proposal/role-class-of:USA member
9|proposal/role-class-of:land NATO
-6|proposal/role-class-of:land land
11|proposal/role-class-of:member NATO
-6|proposal/role-class-of:member member
-3|proposal/role-class:CHN
15|proposal/role-class:JPN
-76|proposal/role-class:USA
-3|proposal/role-class:foe
4|proposal/role-class:member
48|proposal/role:nobody
-64|proposal/role:other
17|proposal/role:spender
-10|proposal/ruled
-16|proposal/ruled:nobody
6|proposal/ruled:spender
7|proposal/says:s
4|proposal/speaker-form:capital
-4|proposal/speaker-form:gov
8|proposal/speaker-form:leader
8|proposal/speaker-form:none
28|proposal/speaker-form:nongov
4|proposal/speaker-form:pronoun
5|proposal/speaker:body
-5|proposal/speaker:capital
6|proposal/speaker:gov
-5|proposal/speaker:leader
-10|proposal/speaker:nongov
-11|proposal/spender after-joint:0 mid
6|proposal/spender after-joint:0 near
4|proposal/spender after-joint:1 near
7|proposal/spender after-joint:2 mid
5|proposal/spender after-joint:3 mid
-4|proposal/spender after-joint:3 near
9|proposal/spender after-led:, far joined
4|proposal/spender after-led:after far joined
-4|proposal/spender after-led:as far joined
-4|proposal/spender after-led:as near free
3|proposal/spender after-led:bring far joined
4|proposal/spender after-led:by far joined
-4|proposal/spender after-led:by near free
-3|proposal/spender after-led:chief cabinet secretary far joined
-3|proposal/spender after-led:for near free
-3|proposal/spender after-led:give near free
-5|proposal/spender after-led:if far joined
11|proposal/spender after-led:if near joined
-8|proposal/spender after-led:in far free
3|proposal/spender after-led:in near free
7|proposal/spender after-led:level far joined
3|proposal/spender after-led:most near free
7|proposal/spender after-led:next far free
9|proposal/spender after-led:next near free
-6|proposal/spender after-led:of far joined
-4|proposal/spender after-led:of near joined
3|proposal/spender after-led:present far joined
9|proposal/spender after-led:several far joined
-4|proposal/spender after-led:tell far joined
6|proposal/spender after-led:that far joined
-5|proposal/spender after-led:that near free
4|proposal/spender after-led:that near joined
3|proposal/spender after-led:though far joined
-5|proposal/spender after-led:to far joined
-7|proposal/spender after-led:when near joined
3|proposal/spender after-led:while near joined
9|proposal/spender after:body name
-6|proposal/spender after:capital name
7|proposal/spender after:capital owner
-5|proposal/spender after:country name
-10|proposal/spender after:country owner
18|proposal/spender after:gov name
4|proposal/spender after:gov owner
8|proposal/spender after:leader name
-4|proposal/spender after:nongov name
-6|proposal/spender after:nongov owner
3|proposal/spender after:people name
-3|proposal/spender after:people owner
-3|proposal/spender after:pronoun name
-9|proposal/spender after:pronoun owner
4|proposal/spender before-clause:after-figure inside name gov
5|proposal/spender before-clause:after-figure inside name leader
-4|proposal/spender before-clause:after-figure inside name nongov
7|proposal/spender before-clause:after-figure opens name body
-8|proposal/spender before-clause:after-figure opens name gov
-3|proposal/spender before-clause:after-figure opens owner country
-3|proposal/spender before-clause:free inside name body
-7|proposal/spender before-clause:free inside name country
10|proposal/spender before-clause:free inside name nongov
5|proposal/spender before-clause:free inside owner body
8|proposal/spender before-clause:free inside owner country
-7|proposal/spender before-clause:free inside owner gov
4|proposal/spender before-clause:free inside owner nongov
-3|proposal/spender before-clause:free inside owner people
-11|proposal/spender before-clause:free inside owner pronoun
9|proposal/spender before-clause:free opens name body
-5|proposal/spender before-clause:free opens name capital
-6|proposal/spender before-clause:free opens name country
-5|proposal/spender before-clause:free opens name leader
5|proposal/spender before-clause:free opens owner capital
3|proposal/spender before-clause:free opens owner country
-3|proposal/spender before-far:20
-3|proposal/spender before-far:4
-6|proposal/spender before-far:9
3|proposal/spender before-free:0 after-figure owner near
-10|proposal/spender before-free:0 free name near
-3|proposal/spender before-free:0 free owner far
5|proposal/spender before-free:0 free owner near
-4|proposal/spender before-free:1 after-figure name far
4|proposal/spender before-free:1 free name near
-3|proposal/spender before-joint:0 after-figure
5|proposal/spender before-joint:1 after-figure
-4|proposal/spender before-joint:1 free
-3|proposal/spender before-joint:2 after-figure
-7|proposal/spender before-joint:2 free
7|proposal/spender before-led:'
7|proposal/spender before-led:'s
8|proposal/spender before-led:(
6|proposal/spender before-led:-
-3|proposal/spender before-led:;
3|proposal/spender before-led:a
-3|proposal/spender before-led:analysis
-8|proposal/spender before-led:and
5|proposal/spender before-led:ask
6|proposal/spender before-led:because
4|proposal/spender before-led:bring
7|proposal/spender before-led:defense secretary
-5|proposal/spender before-led:every
-3|proposal/spender before-led:for
-5|proposal/spender before-led:from
10|proposal/spender before-led:general
-3|proposal/spender before-led:has
-4|proposal/spender before-led:have
4|proposal/spender before-led:her
-4|proposal/spender before-led:if
-13|proposal/spender before-led:in
-3|proposal/spender before-led:increase
-3|proposal/spender before-led:lift
-3|proposal/spender before-led:next
-14|proposal/spender before-led:of
-3|proposal/spender before-led:on
-7|proposal/spender before-led:one
16|proposal/spender before-led:president
-10|proposal/spender before-led:prime minister
7|proposal/spender before-led:raise
-4|proposal/spender before-led:ruling
6|proposal/spender before-led:some
3|proposal/spender before-led:start
3|proposal/spender before-led:the
3|proposal/spender before-led:think
-5|proposal/spender before-led:though
-7|proposal/spender before-led:urge
-6|proposal/spender before-led:view
-4|proposal/spender before-led:want
-3|proposal/spender before-led:which
6|proposal/spender before-led:why
-4|proposal/spender before-led:with
5|proposal/spender before-led:within
-3|proposal/spender before-led:—
14|proposal/spender before:body name
8|proposal/spender before:body owner
-6|proposal/spender before:capital name
3|proposal/spender before:capital owner
-15|proposal/spender before:country name
11|proposal/spender before:country owner
-3|proposal/spender before:gov name
-5|proposal/spender before:gov owner
-3|proposal/spender before:leader name
3|proposal/spender before:nongov name
-3|proposal/spender before:people owner
-11|proposal/spender before:pronoun owner
5|proposal/spender named:1
5|proposal/spender named:2
-8|proposal/spender named:3
5|proposal/spender speaker:body
-4|proposal/spender speaker:capital
10|proposal/spender speaker:gov
5|proposal/spender speaker:leader
-10|proposal/spender speaker:nongov
5|proposal/spender speaker:pronoun
6|proposal/spender subject-of:aim
-4|proposal/spender subject-of:argue
-3|proposal/spender subject-of:argue for
-3|proposal/spender subject-of:believe
-6|proposal/spender subject-of:call for
-12|proposal/spender subject-of:campaign
-4|proposal/spender subject-of:clamor
18|proposal/spender subject-of:consider
5|proposal/spender subject-of:debate
4|proposal/spender subject-of:decide
4|proposal/spender subject-of:discuss
3|proposal/spender subject-of:expect
9|proposal/spender subject-of:favor
5|proposal/spender subject-of:float
5|proposal/spender subject-of:get
-3|proposal/spender subject-of:go
4|proposal/spender subject-of:hope
3|proposal/spender subject-of:like to see
-4|proposal/spender subject-of:live with
8|proposal/spender subject-of:mull
-5|proposal/spender subject-of:offer
-3|proposal/spender subject-of:oppose
-3|proposal/spender subject-of:pay
4|proposal/spender subject-of:plead for
-3|proposal/spender subject-of:pledge
5|proposal/spender subject-of:prepare
8|proposal/spender subject-of:propose
3|proposal/spender subject-of:put
4|proposal/spender subject-of:put forward
-5|proposal/spender subject-of:raise
3|proposal/spender subject-of:reach
-4|proposal/spender subject-of:recommend
6|proposal/spender subject-of:rise
-3|proposal/spender subject-of:set
-3|proposal/spender subject-of:settle for
-4|proposal/spender subject-of:shoot for
3|proposal/spender subject-of:sound out
-5|proposal/spender subject-of:spend
4|proposal/spender subject-of:study
3|proposal/spender subject-of:tell
-8|proposal/spender subject-of:think
-8|proposal/spender subject-of:toy with
-8|proposal/spender subject-of:urge
7|proposal/spender subject-of:weigh
-6|proposal/spender subject-of:write
5|proposal/spender subject:be body
-9|proposal/spender subject:be country
3|proposal/spender subject:be gov
3|proposal/spender subject:be leader
-3|proposal/spender subject:be nongov
3|proposal/spender subject:be pronoun
-8|proposal/spender subject:demand body
-6|proposal/spender subject:demand capital
3|proposal/spender subject:demand country
4|proposal/spender subject:demand gov
5|proposal/spender subject:demand leader
-3|proposal/spender subject:demand nongov
-7|proposal/spender subject:demand pronoun
6|proposal/spender subject:denial leader
-5|proposal/spender subject:move country
-7|proposal/spender subject:move gov
-10|proposal/spender subject:move leader
6|proposal/spender subject:move nongov
5|proposal/spender subject:move pronoun
3|proposal/spender subject:pledge gov
-4|proposal/spender subject:pledge leader
-7|proposal/spender subject:pledge nongov
5|proposal/spender subject:pledge pronoun
15|proposal/spender subject:proposal body
23|proposal/spender subject:proposal capital
6|proposal/spender subject:proposal country
10|proposal/spender subject:proposal gov
-5|proposal/spender subject:proposal pronoun
-5|proposal/spender subject:spend capital
-3|proposal/spender subject:spend country
15|proposal/spender unnamed
-16|proposal/subject-form:body
5|proposal/subject-form:capital
19|proposal/subject-form:country
-17|proposal/subject-form:gov
3|proposal/subject-form:leader
15|proposal/subject-form:none
22|proposal/subject-form:nongov
15|proposal/subject-form:pronoun
6|proposal/subject-of:aim
-4|proposal/subject-of:argue
-3|proposal/subject-of:argue for
-3|proposal/subject-of:believe
-6|proposal/subject-of:call for
-12|proposal/subject-of:campaign
-4|proposal/subject-of:clamor
20|proposal/subject-of:consider
5|proposal/subject-of:debate
4|proposal/subject-of:decide
4|proposal/subject-of:discuss
3|proposal/subject-of:expect
9|proposal/subject-of:favor
5|proposal/subject-of:float
5|proposal/subject-of:get
-3|proposal/subject-of:go
4|proposal/subject-of:hope
3|proposal/subject-of:like to see
-4|proposal/subject-of:live with
8|proposal/subject-of:mull
-5|proposal/subject-of:offer
-3|proposal/subject-of:oppose
-3|proposal/subject-of:pay
4|proposal/subject-of:plead for
-3|proposal/subject-of:pledge
5|proposal/subject-of:prepare
14|proposal/subject-of:propose
3|proposal/subject-of:put
4|proposal/subject-of:put forward
-5|proposal/subject-of:raise
3|proposal/subject-of:reach
-4|proposal/subject-of:recommend
6|proposal/subject-of:rise
-3|proposal/subject-of:set
-3|proposal/subject-of:settle for
-4|proposal/subject-of:shoot for
3|proposal/subject-of:sound out
-6|proposal/subject-of:spend
4|proposal/subject-of:study
5|proposal/subject-of:tell
-8|proposal/subject-of:think
-8|proposal/subject-of:toy with
-8|proposal/subject-of:urge
7|proposal/subject-of:weigh
-6|proposal/subject-of:write
-8|proposal/subject-speaker:body body
-6|proposal/subject-speaker:body none
5|proposal/subject-speaker:capital leader
3|proposal/subject-speaker:capital nongov
-3|proposal/subject-speaker:capital pronoun
8|proposal/subject-speaker:country leader
6|proposal/subject-speaker:country none
11|proposal/subject-speaker:country nongov
-7|proposal/subject-speaker:country pronoun
-3|proposal/subject-speaker:gov capital
3|proposal/subject-speaker:gov gov
-4|proposal/subject-speaker:gov leader
-3|proposal/subject-speaker:gov none
-4|proposal/subject-speaker:gov nongov
8|proposal/subject-speaker:leader leader
-7|proposal/subject-speaker:leader none
9|proposal/subject-speaker:none country
-6|proposal/subject-speaker:none gov
5|proposal/subject-speaker:none none
3|proposal/subject-speaker:nongov body
4|proposal/subject-speaker:nongov capital
4|proposal/subject-speaker:nongov gov
3|proposal/subject-speaker:nongov none
3|proposal/subject-speaker:nongov nongov
5|proposal/subject-speaker:nongov pronoun
3|proposal/subject-speaker:people none
-7|proposal/subject-speaker:pronoun gov
-6|proposal/subject-speaker:pronoun leader
10|proposal/subject-speaker:pronoun none
9|proposal/subject-speaker:pronoun nongov
10|proposal/subject-speaker:pronoun pronoun
5|proposal/subject:be body
-9|proposal/subject:be country
3|proposal/subject:be gov
3|proposal/subject:be leader
-3|proposal/subject:be nongov
3|proposal/subject:be pronoun
-8|proposal/subject:demand body
-6|proposal/subject:demand capital
3|proposal/subject:demand country
4|proposal/subject:demand gov
7|proposal/subject:demand leader
-3|proposal/subject:demand nongov
-7|proposal/subject:demand pronoun
6|proposal/subject:denial leader
-7|proposal/subject:move gov
-10|proposal/subject:move leader
6|proposal/subject:move nongov
3|proposal/subject:move pronoun
3|proposal/subject:pledge gov
-4|proposal/subject:pledge leader
-7|proposal/subject:pledge nongov
5|proposal/subject:pledge pronoun
15|proposal/subject:proposal body
23|proposal/subject:proposal capital
9|proposal/subject:proposal country
10|proposal/subject:proposal gov
-5|proposal/subject:spend capital
-3|proposal/subject:spend country
-18|proposal/tag:gov
42|proposal/tag:nongov
-20|proposal/tag:source
-9|proposal/unnamed
-30|proposal/unnamed-beside-others
"""
