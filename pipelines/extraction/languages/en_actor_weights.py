"""What each cue of ``english.actor_cues`` speaks for; made by ``training/parties.py``, not by hand.

Each line: hundredths of the logarithm of odds, ``|``, the kind of claim in which the cue weighs so
much more (or nothing, where it does in all), ``/`` and the cue.
"""

TABLE = """\
-5|/after-joint:0 far
-8|/after-joint:0 mid
11|/after-joint:0 near
6|/after-joint:1 mid
-6|/after-joint:2 far
3|/after-joint:2 mid
4|/after-joint:3 mid
-3|/after-joint:3 near
12|/after-led:\" far joined
4|/after-led:\" near joined
14|/after-led:, far joined
3|/after-led:: far joined
-3|/after-led:; far joined
-3|/after-led:; near joined
-6|/after-led:and near joined
3|/after-led:bring far joined
3|/after-led:by far joined
4|/after-led:defence minister far joined
-3|/after-led:for far free
-12|/after-led:for near free
-4|/after-led:foreign minister far joined
-4|/after-led:his far joined
3|/after-led:in far joined
5|/after-led:level far joined
-3|/after-led:level near joined
-3|/after-led:neither far joined
8|/after-led:next far free
12|/after-led:next near free
5|/after-led:of far free
-6|/after-led:of far joined
5|/after-led:of near free
-3|/after-led:on far free
5|/after-led:senior far joined
8|/after-led:several far joined
-7|/after-led:tell far joined
4|/after-led:that far joined
6|/after-led:that near free
-3|/after-led:to far joined
-4|/after-led:what far joined
-7|/after-led:when near joined
4|/after-led:whether far joined
-3|/after-led:which far joined
-4|/after-led:with far joined
-5|/after:body name
-4|/after:body owner
-3|/after:country name
-4|/after:country owner
6|/after:gov name
6|/after:gov owner
18|/after:leader name
-8|/after:nongov name
-5|/after:nongov owner
3|/after:people name
-7|/after:people owner
17|/asked-before:other
5|/asked-before:spender
-8|/before-clause:after-figure inside name capital
3|/before-clause:after-figure inside name leader
-3|/before-clause:after-figure inside name nongov
5|/before-clause:after-figure inside owner pronoun
3|/before-clause:after-figure opens name capital
6|/before-clause:after-figure opens name pronoun
-4|/before-clause:after-figure opens owner country
10|/before-clause:free inside name body
3|/before-clause:free inside name country
5|/before-clause:free inside name gov
11|/before-clause:free inside name leader
-9|/before-clause:free inside name pronoun
-5|/before-clause:free inside owner body
3|/before-clause:free inside owner capital
-5|/before-clause:free inside owner gov
7|/before-clause:free inside owner leader
-3|/before-clause:free inside owner pronoun
6|/before-clause:free opens name body
-4|/before-clause:free opens name country
8|/before-clause:free opens name gov
-6|/before-clause:free opens name leader
-8|/before-clause:free opens name nongov
10|/before-clause:free opens owner body
6|/before-clause:free opens owner country
9|/before-far:20
9|/before-far:4
4|/before-far:60
17|/before-far:9
4|/before-free:0 after-figure owner near
-6|/before-free:0 free name far
-7|/before-free:0 free name near
13|/before-free:0 free owner near
21|/before-free:1 free name near
9|/before-free:1 free owner near
4|/before-free:2 free name far
-3|/before-joint:0 after-figure
26|/before-joint:0 free
3|/before-joint:1 after-figure
15|/before-joint:1 free
3|/before-joint:2 after-figure
-5|/before-joint:2 free
17|/before-led:
11|/before-led:'s
6|/before-led:(
16|/before-led:,
9|/before-led:-
9|/before-led:--
3|/before-led:a
-12|/before-led:and
-4|/before-led:at
3|/before-led:back
4|/before-led:bring
-5|/before-led:call
-6|/before-led:chairs
3|/before-led:defense minister
-5|/before-led:every
-5|/before-led:from
8|/before-led:general
-3|/before-led:has
-4|/before-led:have
-3|/before-led:if
-7|/before-led:in
-7|/before-led:increase
3|/before-led:its
5|/before-led:now
-17|/before-led:of
-5|/before-led:one
5|/before-led:president
5|/before-led:raise
4|/before-led:reach
-4|/before-led:ruling
4|/before-led:say
3|/before-led:see
3|/before-led:senior
4|/before-led:some
3|/before-led:start
-3|/before-led:take
3|/before-led:that
4|/before-led:think
-5|/before-led:top
-4|/before-led:view
-4|/before-led:want
-4|/before-led:what
3|/before-led:when
6|/before-led:why
-3|/before-led:with
4|/before-led:within
7|/before-led:yet
18|/before:body name
9|/before:body owner
-7|/before:capital name
5|/before:capital owner
13|/before:gov name
-4|/before:gov owner
7|/before:leader name
9|/before:leader owner
-10|/before:nongov name
6|/before:nongov owner
-4|/before:pronoun name
4|/governor-form:adopt finite+
-5|/governor-form:ambition +
6|/governor-form:argue finite+
10|/governor-form:argue for finite+
-12|/governor-form:ask finite+
3|/governor-form:ask for finite+
-7|/governor-form:back finite+
4|/governor-form:be finite+
3|/governor-form:be finite+should
-3|/governor-form:believe finite+
4|/governor-form:bring finite+would
-6|/governor-form:call +
10|/governor-form:call for finite+
-4|/governor-form:call for progressive+
5|/governor-form:call on finite+
5|/governor-form:calls +
16|/governor-form:campaign finite+
5|/governor-form:clamor progressive+
-5|/governor-form:climb finite+
-7|/governor-form:consider finite+
-10|/governor-form:consider progressive+
-4|/governor-form:contain finite+
3|/governor-form:discuss finite++not
-8|/governor-form:discuss inf+
5|/governor-form:dismiss finite+
-3|/governor-form:eye finite+
5|/governor-form:favor finite+
-3|/governor-form:fix finite+
-3|/governor-form:get finite+should
3|/governor-form:get inf+
10|/governor-form:go finite+should
-5|/governor-form:go finite+would
-3|/governor-form:hold up finite+
-4|/governor-form:like to see finite+would
6|/governor-form:move finite+could
-4|/governor-form:move finite+should
-4|/governor-form:mull finite+
6|/governor-form:offer finite+
3|/governor-form:pay progressive+should
-3|/governor-form:plan +
-3|/governor-form:plead for finite+
4|/governor-form:pledge finite+
5|/governor-form:propose finite+will
3|/governor-form:push for progressive+
4|/governor-form:put finite+
-6|/governor-form:raise finite+
-3|/governor-form:ready finite+should
3|/governor-form:reckon finite+
-6|/governor-form:recommendations +
4|/governor-form:refuse finite+
3|/governor-form:reiterate finite+
-3|/governor-form:rule out finite+
-4|/governor-form:rule out finite++not
-8|/governor-form:seek finite+
3|/governor-form:settle for finite+would
-5|/governor-form:sound out finite+
-5|/governor-form:speak of finite+
5|/governor-form:spend finite+
3|/governor-form:spend finite+should
-3|/governor-form:spend gerund+
-9|/governor-form:stop finite+
-3|/governor-form:study progressive+
4|/governor-form:suggest finite+
7|/governor-form:take finite+
-3|/governor-form:take finite+would
-4|/governor-form:talk of finite+
4|/governor-form:think finite+
10|/governor-form:urge finite+
3|/governor-form:want finite+
-11|/governor-form:weigh progressive+
8|/governor-kind:be
-11|/governor-kind:cap
-5|/governor-kind:demand
4|/governor-kind:denial
-5|/governor-kind:move
11|/governor-kind:pledge
-8|/governor-kind:proposal
4|/governor-mood:be finite+
3|/governor-mood:be finite+should
-11|/governor-mood:cap finite+
4|/governor-mood:demand finite+
-4|/governor-mood:demand finite++passive
4|/governor-mood:demand gerund+
-5|/governor-mood:demand progressive+
3|/governor-mood:denial finite+
-4|/governor-mood:denial finite++not
-8|/governor-mood:move finite+
-3|/governor-mood:move finite+could
3|/governor-mood:move finite+should
4|/governor-mood:move finite+will
-5|/governor-mood:move finite+would
4|/governor-mood:move inf+
3|/governor-mood:move progressive+should
9|/governor-mood:pledge finite+
-3|/governor-mood:pledge finite++not
6|/governor-mood:pledge finite+should
3|/governor-mood:pledge finite+would
-4|/governor-mood:pledge gerund+
-12|/governor-mood:proposal +
11|/governor-mood:proposal finite+
4|/governor-mood:proposal finite+could
-6|/governor-mood:proposal finite+should
4|/governor-mood:proposal finite+will
9|/governor-mood:proposal inf+
-24|/governor-mood:proposal progressive+
6|/governor-mood:spend finite+
3|/governor-mood:spend finite+should
-3|/governor-mood:spend finite+would
-3|/governor-mood:spend gerund+
3|/governor:adopt
4|/governor:aim
-5|/governor:ambition
6|/governor:argue
9|/governor:argue for
-12|/governor:ask
-7|/governor:back
8|/governor:be
-3|/governor:believe
4|/governor:bring
-6|/governor:call
9|/governor:call for
5|/governor:call on
5|/governor:calls
17|/governor:campaign
6|/governor:clamor
-5|/governor:climb
-10|/governor:consider
-4|/governor:contain
-4|/governor:decide
-6|/governor:discuss
5|/governor:dismiss
4|/governor:end
-3|/governor:eye
6|/governor:favor
4|/governor:fight
-3|/governor:get
5|/governor:go
-3|/governor:hold up
-4|/governor:like to see
-10|/governor:look at
-4|/governor:mull
7|/governor:offer
-4|/governor:plan
-3|/governor:plead for
6|/governor:propose
3|/governor:push for
-7|/governor:raise
-3|/governor:ready
4|/governor:reckon
7|/governor:recommend
-6|/governor:recommendations
3|/governor:refuse
3|/governor:reiterate
-5|/governor:seek
5|/governor:settle for
4|/governor:shoot for
-5|/governor:sound out
-5|/governor:speak of
6|/governor:spend
-9|/governor:stop
-3|/governor:study
3|/governor:suggest
5|/governor:take
-3|/governor:tell
6|/governor:think
5|/governor:urge
3|/governor:want
-12|/governor:weigh
-3|/has:EU
-13|/has:LEADER
-23|/has:NATO
28|/has:PERSON
-4|/has:USA
-4|/has:aide
4|/has:analysts
5|/has:bureaucrat
5|/has:candidate
-3|/has:chancellor
23|/has:coalition
-16|/has:committee
9|/has:could
-8|/has:defence minister
-6|/has:defense minister
-8|/has:defense ministry
-7|/has:defense secretary
3|/has:democratic party for the people
3|/has:expert
4|/has:expert panel
13|/has:experts
-8|/has:figure
5|/has:figures
-3|/has:finance ministry
30|/has:former
-19|/has:general
-8|/has:government
-9|/has:hawks
11|/has:i
-3|/has:insiders
-3|/has:institute
8|/has:japanese communist party
7|/has:kmt
8|/has:komeito
3|/has:law and justice
-10|/has:lawmaker
14|/has:lawmakers
-15|/has:ldp
15|/has:leader
3|/has:leaders
3|/has:leadership
-3|/has:liberal democratic party
8|/has:member
-7|/has:members
9|/has:minister
4|/has:ministry of national defense
12|/has:my
3|/has:nation
-4|/has:negotiators
7|/has:nippon ishin
3|/has:officers
-25|/has:officials
11|/has:opposition
-24|/has:panel
-11|/has:parliament
6|/has:participant
3|/has:parties
7|/has:party
-18|/has:person
-4|/has:premier
-9|/has:prime minister
4|/has:professor
6|/has:retired
3|/has:sanseito
3|/has:senator
-4|/has:senators
30|/has:should
-8|/has:sources
-3|/has:spokesperson
3|/has:strategist
7|/has:the state
5|/has:treasury
9|/has:university
17|/has:we
-14|/home:other
14|/home:spender
-7|/named:1
24|/named:2
35|/named:3
-11|/near-after:\"
-7|/near-after:#
-3|/near-after:'
-3|/near-after:'s
-15|/near-after:,
-3|/near-after:-
5|/near-after:.
-4|/near-after::
7|/near-after:LAND
-18|/near-after:NATO
-15|/near-after:OUTLET
4|/near-after:PERSON
-3|/near-after:USA
6|/near-after:about
-8|/near-after:above
3|/near-after:access
3|/near-after:according
3|/near-after:admission
-5|/near-after:after
4|/near-after:ahead
3|/near-after:air
5|/near-after:allies
-3|/near-after:allow
-4|/near-after:also
4|/near-after:among
11|/near-after:and
-4|/near-after:armed forces
-11|/near-after:as
3|/near-after:ask
-10|/near-after:at
4|/near-after:bandy about
8|/near-after:be
-3|/near-after:because
9|/near-after:becoming
-7|/near-after:been
3|/near-after:before
-10|/near-after:being
-3|/near-after:benchmark
-3|/near-after:bring
-4|/near-after:but
14|/near-after:by
-8|/near-after:capability
7|/near-after:cite
3|/near-after:coalition
3|/near-after:come
-4|/near-after:come to
3|/near-after:common
-4|/near-after:cope
-4|/near-after:core
6|/near-after:could
15|/near-after:countries
6|/near-after:debate
5|/near-after:decade
-15|/near-after:defence
11|/near-after:defense
3|/near-after:defense spending
4|/near-after:democracies
3|/near-after:did
-6|/near-after:discuss
3|/near-after:do
-4|/near-after:double
-10|/near-after:every
-7|/near-after:figure
8|/near-after:find
5|/near-after:first
-10|/near-after:for
7|/near-after:force
6|/near-after:from
-12|/near-after:gdp
3|/near-after:give
-13|/near-after:global
6|/near-after:go
3|/near-after:government
-11|/near-after:gross domestic product
6|/near-after:had
4|/near-after:half
-6|/near-after:hawks
7|/near-after:his
3|/near-after:honest
4|/near-after:if
-13|/near-after:in
-9|/near-after:in line with
3|/near-after:including
5|/near-after:income
4|/near-after:increase
-3|/near-after:infrastructure
6|/near-after:into
4|/near-after:is
3|/near-after:it
5|/near-after:its
4|/near-after:keep
4|/near-after:landing
-5|/near-after:lawmaker
-3|/near-after:leave
5|/near-after:let
-4|/near-after:like
6|/near-after:long
5|/near-after:made
4|/near-after:mean
-7|/near-after:meet
5|/near-after:minimum
-9|/near-after:more
8|/near-after:munitions
-8|/near-after:must
6|/near-after:national security
-6|/near-after:natural
3|/near-after:needed
-5|/near-after:needs
3|/near-after:neither
-4|/near-after:new
-10|/near-after:next
6|/near-after:norm
-4|/near-after:not
5|/near-after:of
-4|/near-after:officials
-7|/near-after:once
3|/near-after:only
-3|/near-after:options
-3|/near-after:outer
6|/near-after:own
-5|/near-after:panels
-17|/near-after:parliament
-7|/near-after:parliamentary
-3|/near-after:party
8|/near-after:pay
7|/near-after:phased
3|/near-after:platform
-3|/near-after:plus
-6|/near-after:prefer
4|/near-after:president
4|/near-after:price
-3|/near-after:promise
3|/near-after:proposals
-7|/near-after:propose
5|/near-after:provided
5|/near-after:recommend
-4|/near-after:related
-7|/near-after:remain
3|/near-after:review
3|/near-after:right
-5|/near-after:roads
5|/near-after:same
-11|/near-after:say
-3|/near-after:security
5|/near-after:seen
-5|/near-after:senior
8|/near-after:serious
-7|/near-after:share
14|/near-after:should
4|/near-after:so
3|/near-after:sooner
3|/near-after:sources
8|/near-after:spend
6|/near-after:still
3|/near-after:stop
3|/near-after:strategist
-5|/near-after:study
-7|/near-after:sufficient
4|/near-after:table
-6|/near-after:target
3|/near-after:tax
6|/near-after:taxes
-4|/near-after:text
-7|/near-after:than
15|/near-after:the
3|/near-after:their
6|/near-after:thereabouts
-4|/near-after:though
11|/near-after:to
-8|/near-after:troops
4|/near-after:two
-4|/near-after:under
11|/near-after:unrealistic
7|/near-after:up
-10|/near-after:view
3|/near-after:want
10|/near-after:was
4|/near-after:way
4|/near-after:we
5|/near-after:well
10|/near-after:when
5|/near-after:which
11|/near-after:while
9|/near-after:will
-8|/near-after:wish
7|/near-after:with
9|/near-after:within
6|/near-after:without
4|/near-after:write
4|/near-after:yardstick
-9|/near-after:year
-10|/near-after:years
4|/near-before:$
13|/near-before:'s
-6|/near-before:(
-3|/near-before:)
10|/near-before:,
6|/near-before:-
3|/near-before:.
3|/near-before:0
6|/near-before::
9|/near-before:;
-10|/near-before:DATE
-8|/near-before:LEADER
-20|/near-before:NATO
-17|/near-before:OUTLET
10|/near-before:PERSON
-5|/near-before:USA
13|/near-before:a
4|/near-before:abe
4|/near-before:about
5|/near-before:above
-6|/near-before:acknowledge
-8|/near-before:again
5|/near-before:aim
-8|/near-before:alliance
-8|/near-before:allies
-8|/near-before:allocation
-5|/near-before:already
-5|/near-before:also
-13|/near-before:ambition
-7|/near-before:an
4|/near-before:analysts
21|/near-before:and
-6|/near-before:are
10|/near-before:argue
9|/near-before:argue for
-5|/near-before:armed forces
-7|/near-before:as
3|/near-before:asia
-6|/near-before:ask
-3|/near-before:ask for
5|/near-before:back
3|/near-before:badenoch
-5|/near-before:be
-3|/near-before:been
10|/near-before:between
-4|/near-before:bill
3|/near-before:board
-5|/near-before:briefing
-3|/near-before:bring
4|/near-before:buildup
-6|/near-before:but
-3|/near-before:call
9|/near-before:call for
21|/near-before:campaign
4|/near-before:can
-3|/near-before:cautious
-6|/near-before:chief
6|/near-before:clamor
-4|/near-before:clear
-5|/near-before:climb
5|/near-before:close
13|/near-before:coalition
-5|/near-before:commit
-9|/near-before:committee
-14|/near-before:consider
-4|/near-before:contain
4|/near-before:could
3|/near-before:countries
4|/near-before:country
3|/near-before:course
-3|/near-before:date
-3|/near-before:decide
-3|/near-before:defence
6|/near-before:defence spending
-18|/near-before:defense
-3|/near-before:defense minister
-21|/near-before:defense spending
-3|/near-before:demand
-4|/near-before:deny
-5|/near-before:describe
-4|/near-before:did
-6|/near-before:discuss
-5|/near-before:discussion
5|/near-before:dismiss
4|/near-before:double
-3|/near-before:draft
-8|/near-before:drawn
-6|/near-before:earlier
3|/near-before:economy
9|/near-before:election
4|/near-before:end
7|/near-before:europe
-6|/near-before:even
6|/near-before:exceed
-3|/near-before:expect
3|/near-before:expert
3|/near-before:expert panel
8|/near-before:experts
-6|/near-before:eye
4|/near-before:faction
4|/near-before:far
5|/near-before:favor
5|/near-before:fear
8|/near-before:fight
-8|/near-before:figure
5|/near-before:figures
-3|/near-before:finance ministry
5|/near-before:first
7|/near-before:former
3|/near-before:from
-4|/near-before:funds
-8|/near-before:further
4|/near-before:gdp
-10|/near-before:general
-14|/near-before:give
-4|/near-before:global
5|/near-before:go
-4|/near-before:greens
-11|/near-before:had
8|/near-before:have
-3|/near-before:hawks
4|/near-before:heard
-5|/near-before:him
3|/near-before:his
7|/near-before:i
-3|/near-before:idea
3|/near-before:in
-7|/near-before:including
5|/near-before:international
-4|/near-before:into
6|/near-before:it
-6|/near-before:its
3|/near-before:itself
8|/near-before:japanese communist party
-4|/near-before:jr
-5|/near-before:keep
3|/near-before:kemi
-3|/near-before:known
7|/near-before:komeito
5|/near-before:lawmakers
-7|/near-before:ldp
13|/near-before:leader
4|/near-before:leaders
-5|/near-before:least
4|/near-before:led
4|/near-before:less
-3|/near-before:let
4|/near-before:lift
-4|/near-before:like to see
4|/near-before:likewise
3|/near-before:long
-13|/near-before:look at
4|/near-before:lower
5|/near-before:manifesto
-9|/near-before:may
4|/near-before:member
-6|/near-before:members
4|/near-before:middle
3|/near-before:might
3|/near-before:minimum
4|/near-before:minister
-5|/near-before:ministers
-4|/near-before:mull
-4|/near-before:must
9|/near-before:my
7|/near-before:needs
-3|/near-before:negotiators
-4|/near-before:never
-5|/near-before:new
4|/near-before:nippon ishin
-6|/near-before:no
4|/near-before:none
4|/near-before:norm
5|/near-before:nothing
-7|/near-before:of
-4|/near-before:officially
-15|/near-before:officials
-17|/near-before:on
7|/near-before:once
15|/near-before:one
3|/near-before:oppose
4|/near-before:opposition
-14|/near-before:option
-3|/near-before:or
17|/near-before:ought
-5|/near-before:outlay
16|/near-before:outlays
7|/near-before:own
-6|/near-before:panel
5|/near-before:parliamentary
3|/near-before:path
-3|/near-before:people
3|/near-before:picked
-9|/near-before:plan
-3|/near-before:plead for
4|/near-before:pledge
3|/near-before:policy
3|/near-before:prefer
-3|/near-before:premier
-3|/near-before:presidential
6|/near-before:prime minister
-3|/near-before:program
7|/near-before:promise
7|/near-before:proposal
-5|/near-before:proposals
13|/near-before:propose
-7|/near-before:publish
3|/near-before:push for
-5|/near-before:put
-22|/near-before:raise
4|/near-before:rather
-5|/near-before:reach
-3|/near-before:ready
6|/near-before:reckon
4|/near-before:recommend
5|/near-before:recommendation
3|/near-before:refuse
8|/near-before:reiterate
-3|/near-before:repeatedly
-14|/near-before:report
4|/near-before:reporters
-3|/near-before:request
3|/near-before:research
5|/near-before:return
-7|/near-before:review
3|/near-before:right
3|/near-before:rule
-10|/near-before:ruling
12|/near-before:say
-11|/near-before:scenarios
-5|/near-before:secretary
4|/near-before:see
-7|/near-before:seek
3|/near-before:sen
6|/near-before:serious
-4|/near-before:set aside
5|/near-before:settle for
4|/near-before:share
4|/near-before:she
4|/near-before:shoot for
7|/near-before:should
-3|/near-before:simulations
-5|/near-before:some
-4|/near-before:sound out
-4|/near-before:speak of
3|/near-before:spend
-7|/near-before:staff
-6|/near-before:stand
-5|/near-before:standard
-4|/near-before:step
-9|/near-before:stop
-5|/near-before:strategy
-4|/near-before:such
6|/near-before:suggest
8|/near-before:summit
4|/near-before:take
-3|/near-before:talk
6|/near-before:tamura
-7|/near-before:target
-12|/near-before:tax
4|/near-before:taylor
7|/near-before:the
3|/near-before:the military
7|/near-before:the state
-3|/near-before:there
-3|/near-before:though
8|/near-before:time
5|/near-before:top
5|/near-before:two
-21|/near-before:under
-9|/near-before:version
4|/near-before:veterans
13|/near-before:view
-6|/near-before:voters
4|/near-before:want
-4|/near-before:was
-7|/near-before:way
8|/near-before:we
-11|/near-before:weigh
-4|/near-before:when
7|/near-before:where
-8|/near-before:which
12|/near-before:who
-6|/near-before:why
3|/near-before:wicker
5|/near-before:wing
-3|/near-before:with
5|/near-before:within
-9|/near-before:write
4|/near-before:you
8|/other after-joint:0 mid
14|/other after-joint:0 near
-5|/other after-joint:1 far
-3|/other after-joint:1 near
3|/other after-joint:2 far
9|/other after-led:\" far joined
3|/other after-led:, far joined
-3|/other after-led:, near joined
-4|/other after-led:and near joined
3|/other after-led:by near free
-5|/other after-led:for far joined
-6|/other after-led:for near free
-4|/other after-led:foreign minister far joined
8|/other after-led:in far free
4|/other after-led:of near free
9|/other after-led:that near free
4|/other after-led:whether far joined
-3|/other after:body owner
6|/other after:capital name
-4|/other after:country name
9|/other after:leader name
6|/other after:pronoun owner
-6|/other before-clause:after-figure inside name capital
3|/other before-clause:after-figure inside name gov
5|/other before-clause:free inside name capital
10|/other before-clause:free inside name country
-5|/other before-clause:free inside name gov
-3|/other before-clause:free inside name leader
5|/other before-clause:free inside name pronoun
5|/other before-clause:free inside owner capital
3|/other before-clause:free inside owner country
6|/other before-clause:free inside owner leader
4|/other before-clause:free inside owner pronoun
-3|/other before-clause:free opens name body
8|/other before-clause:free opens name pronoun
5|/other before-far:20
11|/other before-far:4
6|/other before-far:60
12|/other before-far:9
-3|/other before-free:0 after-figure name near
-3|/other before-free:0 free name far
13|/other before-free:0 free owner near
13|/other before-free:1 free name near
3|/other before-free:1 free owner near
24|/other before-joint:0 free
-4|/other before-joint:1 after-figure
8|/other before-joint:1 free
5|/other before-led:\"
6|/other before-led:,
11|/other before-led:--
-4|/other before-led:and
3|/other before-led:ask
3|/other before-led:back
4|/other before-led:by
-4|/other before-led:expect
-3|/other before-led:for
-3|/other before-led:increase
3|/other before-led:its
6|/other before-led:say
7|/other before-led:the
-3|/other before-led:to
-3|/other before-led:whether
5|/other before-led:which
4|/other before-led:—
-3|/other before:body name
8|/other before:capital owner
8|/other before:country name
-5|/other before:leader name
6|/other before:leader owner
16|/other before:pronoun name
5|/other before:pronoun owner
18|/other named:2
21|/other named:3
5|/other speaker:body
9|/other speaker:capital
5|/other speaker:gov
19|/other speaker:leader
-4|/other subject-of:agree
4|/other subject-of:ask
-3|/other subject-of:ask for
-5|/other subject-of:back
-3|/other subject-of:be
3|/other subject-of:call
5|/other subject-of:call on
3|/other subject-of:consider
-3|/other subject-of:expect
8|/other subject-of:propose
-5|/other subject-of:spend
8|/other subject-of:urge
7|/other subject-of:want
13|/other subject:demand capital
4|/other subject:demand people
12|/other subject:demand pronoun
-5|/other subject:pledge body
4|/other subject:pledge country
-3|/other subject:spend capital
-35|/other unnamed
-33|/other unnamed-beside-others
-22|/role-class-home:JPN JPN
-12|/role-class-home:NATO JPN
-5|/role-class-home:NATO land
-4|/role-class-home:NATO member
28|/role-class-home:USA JPN
-6|/role-class-home:USA NATO
24|/role-class-home:USA land
-10|/role-class-home:USA member
-3|/role-class-home:foe member
-15|/role-class-home:land JPN
6|/role-class-home:member member
-23|/role-class-of:JPN ALLIES
3|/role-class-of:JPN land
-9|/role-class-of:NATO ALLIES
-7|/role-class-of:NATO JPN
-5|/role-class-of:NATO member
41|/role-class-of:USA ALLIES
-4|/role-class-of:USA NATO
16|/role-class-of:USA land
-11|/role-class-of:USA member
-4|/role-class-of:foe NATO
-7|/role-class-of:land ALLIES
-10|/role-class-of:land JPN
3|/role-class-of:land land
12|/role-class-of:member NATO
-7|/role-class-of:member member
-25|/role-class:JPN
-22|/role-class:NATO
38|/role-class:USA
-6|/role-class:foe
-15|/role-class:land
3|/role-class:member
15|/role:nobody
-30|/role:other
15|/role:spender
25|/ruled
-11|/ruled:nobody
29|/ruled:other
6|/ruled:spender
-11|/says:base
-23|/says:ed
-5|/says:ing
-9|/says:s
-3|/speaker-form:body
-8|/speaker-form:gov
-3|/speaker-form:leader
3|/speaker-form:none
33|/speaker-form:nongov
-7|/speaker-form:pronoun
4|/speaker:body
9|/speaker:capital
14|/speaker:gov
47|/speaker:leader
-11|/speaker:nongov
5|/speaker:people
13|/speaker:pronoun
-4|/spender after-joint:0 far
-16|/spender after-joint:0 mid
-3|/spender after-joint:0 near
4|/spender after-joint:1 far
6|/spender after-joint:1 mid
-9|/spender after-joint:2 far
4|/spender after-joint:2 mid
5|/spender after-joint:3 mid
-3|/spender after-joint:3 near
3|/spender after-led:\" far joined
3|/spender after-led:\" near joined
11|/spender after-led:, far joined
3|/spender after-led:, near joined
3|/spender after-led:: far joined
-3|/spender after-led:; far joined
-3|/spender after-led:; near joined
3|/spender after-led:and far joined
-3|/spender after-led:as near free
3|/spender after-led:at far joined
3|/spender after-led:bring far joined
-4|/spender after-led:by near free
4|/spender after-led:for far joined
-6|/spender after-led:for near free
-6|/spender after-led:in far free
5|/spender after-led:level far joined
8|/spender after-led:next far free
7|/spender after-led:next near free
4|/spender after-led:of far free
-5|/spender after-led:of far joined
-3|/spender after-led:on far free
5|/spender after-led:senior far joined
8|/spender after-led:several far joined
-7|/spender after-led:tell far joined
7|/spender after-led:that far joined
-3|/spender after-led:that near free
-3|/spender after-led:what far joined
-3|/spender after-led:which far joined
-3|/spender after-led:with far joined
-3|/spender after:body name
-5|/spender after:capital name
-6|/spender after:country owner
9|/spender after:gov name
4|/spender after:gov owner
8|/spender after:leader name
-8|/spender after:nongov name
-5|/spender after:nongov owner
3|/spender after:people name
-5|/spender after:people owner
-7|/spender after:pronoun owner
-3|/spender before-clause:after-figure inside name nongov
4|/spender before-clause:after-figure inside owner pronoun
3|/spender before-clause:after-figure opens name country
-4|/spender before-clause:after-figure opens owner country
11|/spender before-clause:free inside name body
-7|/spender before-clause:free inside name capital
-7|/spender before-clause:free inside name country
10|/spender before-clause:free inside name gov
14|/spender before-clause:free inside name leader
-13|/spender before-clause:free inside name pronoun
-3|/spender before-clause:free inside owner body
-3|/spender before-clause:free inside owner country
-5|/spender before-clause:free inside owner gov
-7|/spender before-clause:free inside owner pronoun
9|/spender before-clause:free opens name body
-4|/spender before-clause:free opens name country
8|/spender before-clause:free opens name gov
-3|/spender before-clause:free opens name leader
-7|/spender before-clause:free opens name nongov
-7|/spender before-clause:free opens name pronoun
9|/spender before-clause:free opens owner body
7|/spender before-clause:free opens owner country
-3|/spender before-clause:free opens owner people
3|/spender before-far:20
5|/spender before-far:9
4|/spender before-free:0 after-figure owner near
-3|/spender before-free:0 free name far
-7|/spender before-free:0 free name near
-3|/spender before-free:1 after-figure name near
8|/spender before-free:1 free name near
6|/spender before-free:1 free owner near
-5|/spender before-joint:0 after-figure
6|/spender before-joint:1 after-figure
7|/spender before-joint:1 free
-3|/spender before-joint:2 free
15|/spender before-led:
9|/spender before-led:'s
6|/spender before-led:(
9|/spender before-led:,
5|/spender before-led:-
3|/spender before-led:a
-9|/spender before-led:and
4|/spender before-led:bring
-5|/spender before-led:call
-6|/spender before-led:chairs
3|/spender before-led:defense minister
3|/spender before-led:defense secretary
-5|/spender before-led:every
-4|/spender before-led:from
9|/spender before-led:general
-5|/spender before-led:have
3|/spender before-led:her
-9|/spender before-led:in
-4|/spender before-led:increase
-15|/spender before-led:of
-5|/spender before-led:one
7|/spender before-led:president
-4|/spender before-led:prime minister
4|/spender before-led:raise
-4|/spender before-led:ruling
3|/spender before-led:see
4|/spender before-led:some
3|/spender before-led:sound out
3|/spender before-led:start
4|/spender before-led:that
-7|/spender before-led:the
4|/spender before-led:think
-4|/spender before-led:view
-4|/spender before-led:want
-3|/spender before-led:which
6|/spender before-led:why
-5|/spender before-led:with
4|/spender before-led:within
7|/spender before-led:yet
-3|/spender before-led:—
21|/spender before:body name
10|/spender before:body owner
-9|/spender before:capital name
-3|/spender before:capital owner
-9|/spender before:country name
15|/spender before:gov name
-5|/spender before:gov owner
12|/spender before:leader name
4|/spender before:leader owner
-10|/spender before:nongov name
6|/spender before:nongov owner
-20|/spender before:pronoun name
-5|/spender before:pronoun owner
-6|/spender named:1
6|/spender named:2
14|/spender named:3
4|/spender speaker:country
9|/spender speaker:gov
27|/spender speaker:leader
-11|/spender speaker:nongov
5|/spender speaker:people
12|/spender speaker:pronoun
-5|/spender subject-of:argue for
-3|/spender subject-of:ask
-6|/spender subject-of:call for
5|/spender subject-of:call on
-15|/spender subject-of:campaign
-4|/spender subject-of:clamor
8|/spender subject-of:consider
4|/spender subject-of:decide
3|/spender subject-of:decline
-4|/spender subject-of:end
4|/spender subject-of:favor
4|/spender subject-of:fix
3|/spender subject-of:float
6|/spender subject-of:get
-7|/spender subject-of:go
4|/spender subject-of:like to see
4|/spender subject-of:look at
4|/spender subject-of:mention
5|/spender subject-of:mull
-4|/spender subject-of:offer
-3|/spender subject-of:pay
4|/spender subject-of:plead for
-4|/spender subject-of:pledge
7|/spender subject-of:propose
5|/spender subject-of:put
-7|/spender subject-of:recommend
4|/spender subject-of:rule out
-4|/spender subject-of:shoot for
4|/spender subject-of:sound out
3|/spender subject-of:speak of
5|/spender subject-of:spend
4|/spender subject-of:study
7|/spender subject-of:suggest
-4|/spender subject-of:talk of
3|/spender subject-of:tell
4|/spender subject-of:urge
5|/spender subject-of:want
5|/spender subject-of:weigh
4|/spender subject:be body
-6|/spender subject:be country
4|/spender subject:be gov
3|/spender subject:demand body
-8|/spender subject:demand capital
3|/spender subject:demand gov
24|/spender subject:demand leader
-5|/spender subject:demand nongov
-7|/spender subject:demand pronoun
-4|/spender subject:denial country
6|/spender subject:denial gov
12|/spender subject:denial leader
-6|/spender subject:move capital
-11|/spender subject:move leader
6|/spender subject:move nongov
-4|/spender subject:pledge nongov
15|/spender subject:proposal body
16|/spender subject:proposal capital
11|/spender subject:proposal gov
10|/spender subject:proposal leader
-10|/spender subject:proposal pronoun
3|/spender subject:spend body
5|/spender subject:spend leader
3|/spender unnamed
-14|/subject-form:body
-6|/subject-form:capital
-17|/subject-form:gov
-12|/subject-form:leader
15|/subject-form:none
44|/subject-form:nongov
5|/subject-form:pronoun
-5|/subject-of:agree
-5|/subject-of:argue for
-5|/subject-of:ask for
-6|/subject-of:back
-4|/subject-of:be
5|/subject-of:call
-5|/subject-of:call for
10|/subject-of:call on
-15|/subject-of:campaign
-4|/subject-of:clamor
5|/subject-of:commit
11|/subject-of:consider
4|/subject-of:decide
3|/subject-of:decline
-4|/subject-of:end
4|/subject-of:favor
3|/subject-of:fix
3|/subject-of:float
6|/subject-of:get
-7|/subject-of:go
5|/subject-of:insist on
4|/subject-of:like to see
4|/subject-of:look at
5|/subject-of:mull
-4|/subject-of:offer
-3|/subject-of:pay
4|/subject-of:plead for
-4|/subject-of:pledge
15|/subject-of:propose
5|/subject-of:put
-7|/subject-of:recommend
-3|/subject-of:refuse
4|/subject-of:rule out
-4|/subject-of:shoot for
4|/subject-of:sound out
4|/subject-of:speak of
4|/subject-of:study
7|/subject-of:suggest
-4|/subject-of:talk of
11|/subject-of:urge
12|/subject-of:want
5|/subject-of:weigh
-4|/subject-speaker:body leader
-8|/subject-speaker:body none
-10|/subject-speaker:capital none
4|/subject-speaker:capital pronoun
4|/subject-speaker:country none
7|/subject-speaker:country nongov
-6|/subject-speaker:country pronoun
-4|/subject-speaker:gov country
-3|/subject-speaker:gov none
-3|/subject-speaker:gov nongov
-7|/subject-speaker:gov pronoun
6|/subject-speaker:leader leader
-14|/subject-speaker:leader none
-3|/subject-speaker:leader pronoun
-3|/subject-speaker:none body
6|/subject-speaker:none country
-7|/subject-speaker:none gov
9|/subject-speaker:none none
8|/subject-speaker:none nongov
3|/subject-speaker:nongov capital
15|/subject-speaker:nongov none
15|/subject-speaker:nongov nongov
8|/subject-speaker:nongov pronoun
-3|/subject-speaker:pronoun gov
-4|/subject-speaker:pronoun leader
12|/subject-speaker:pronoun none
6|/subject-speaker:pronoun nongov
-5|/subject-speaker:pronoun pronoun
-6|/subject:be country
4|/subject:be gov
-3|/subject:be pronoun
5|/subject:demand capital
3|/subject:demand gov
25|/subject:demand leader
-5|/subject:demand nongov
4|/subject:demand people
6|/subject:demand pronoun
-5|/subject:denial country
4|/subject:denial gov
12|/subject:denial leader
-6|/subject:move capital
-10|/subject:move leader
6|/subject:move nongov
-7|/subject:pledge body
3|/subject:pledge capital
5|/subject:pledge country
-4|/subject:pledge nongov
-3|/subject:pledge pronoun
15|/subject:proposal body
17|/subject:proposal capital
3|/subject:proposal country
11|/subject:proposal gov
11|/subject:proposal leader
-10|/subject:proposal pronoun
3|/subject:spend body
-4|/subject:spend capital
5|/subject:spend leader
-18|/tag:gov
69|/tag:nongov
-12|/tag:person
-28|/tag:source
-32|/unnamed
-34|/unnamed-beside-others
-4|benchmark/after-joint:0 near
-3|benchmark/after-joint:1 far
-4|benchmark/after-led:for far joined
4|benchmark/after-led:that near free
4|benchmark/after-led:whether far joined
-8|benchmark/after:gov name
10|benchmark/asked-before:other
3|benchmark/before-clause:free inside name capital
3|benchmark/before-clause:free inside name gov
-3|benchmark/before-clause:free inside name pronoun
-3|benchmark/before-clause:free inside owner body
3|benchmark/before-clause:free inside owner capital
9|benchmark/before-far:4
3|benchmark/before-far:60
-3|benchmark/before-far:9
-3|benchmark/before-free:0 free name far
6|benchmark/before-free:0 free name near
3|benchmark/before-free:0 free owner near
5|benchmark/before-free:1 free name far
-3|benchmark/before-free:1 free name near
3|benchmark/before-free:2 free name near
7|benchmark/before-joint:0 free
-4|benchmark/before-joint:1 after-figure
3|benchmark/before-joint:1 free
4|benchmark/before-led:'s
7|benchmark/before-led:,
-4|benchmark/before-led:by
-3|benchmark/before-led:take
5|benchmark/before-led:the
3|benchmark/before-led:to
3|benchmark/before-led:—
-5|benchmark/before:body owner
4|benchmark/before:capital name
5|benchmark/before:capital owner
4|benchmark/before:country name
4|benchmark/before:gov name
-4|benchmark/before:pronoun name
4|benchmark/governor-form:adopt finite+
4|benchmark/governor-form:be finite+
-3|benchmark/governor-form:hold up finite+
4|benchmark/governor-form:spend finite+
3|benchmark/governor-form:take finite+
3|benchmark/governor-kind:be
-4|benchmark/governor-kind:demand
4|benchmark/governor-kind:pledge
3|benchmark/governor-kind:spend
4|benchmark/governor-mood:be finite+
-3|benchmark/governor-mood:demand finite+
3|benchmark/governor-mood:move finite+
7|benchmark/governor-mood:pledge finite+
-3|benchmark/governor-mood:pledge finite++passive
4|benchmark/governor-mood:spend finite+
4|benchmark/governor:adopt
3|benchmark/governor:be
-3|benchmark/governor:hold up
3|benchmark/governor:spend
3|benchmark/governor:take
-3|benchmark/has:USA
4|benchmark/has:officials
4|benchmark/has:party
-3|benchmark/has:the military
-6|benchmark/has:we
-16|benchmark/home:other
8|benchmark/named:1
4|benchmark/named:2
-3|benchmark/near-after:\"
-7|benchmark/near-after:#
4|benchmark/near-after:.
7|benchmark/near-after:LAND
-6|benchmark/near-after:USA
-3|benchmark/near-after:a
6|benchmark/near-after:among
-6|benchmark/near-after:and
-4|benchmark/near-after:as
9|benchmark/near-after:becoming
-3|benchmark/near-after:benchmark
3|benchmark/near-after:common
-5|benchmark/near-after:core
15|benchmark/near-after:countries
-6|benchmark/near-after:defense
4|benchmark/near-after:democracies
-7|benchmark/near-after:for
-10|benchmark/near-after:gdp
-13|benchmark/near-after:global
-3|benchmark/near-after:gross domestic product
4|benchmark/near-after:had
-5|benchmark/near-after:hard
7|benchmark/near-after:has
4|benchmark/near-after:in
8|benchmark/near-after:into
8|benchmark/near-after:is
4|benchmark/near-after:its
-7|benchmark/near-after:military
-4|benchmark/near-after:needs
-4|benchmark/near-after:new
5|benchmark/near-after:norm
-4|benchmark/near-after:on
-4|benchmark/near-after:related
4|benchmark/near-after:say
7|benchmark/near-after:serious
3|benchmark/near-after:spend
-7|benchmark/near-after:that
10|benchmark/near-after:the
4|benchmark/near-after:their
7|benchmark/near-after:to
3|benchmark/near-after:was
3|benchmark/near-after:what
3|benchmark/near-after:with
4|benchmark/near-after:yardstick
3|benchmark/near-before:\"
-3|benchmark/near-before:#
7|benchmark/near-before:LAND
-9|benchmark/near-before:USA
9|benchmark/near-before:a
5|benchmark/near-before:and
-4|benchmark/near-before:as
3|benchmark/near-before:asia
-4|benchmark/near-before:by
-3|benchmark/near-before:describe
7|benchmark/near-before:europe
-5|benchmark/near-before:for
-4|benchmark/near-before:global
-3|benchmark/near-before:has
-3|benchmark/near-before:he
13|benchmark/near-before:in
6|benchmark/near-before:it
4|benchmark/near-before:norm
5|benchmark/near-before:of
4|benchmark/near-before:officials
-6|benchmark/near-before:on
-7|benchmark/near-before:say
-5|benchmark/near-before:standard
3|benchmark/near-before:take
4|benchmark/near-before:that
-3|benchmark/near-before:they
-4|benchmark/near-before:to
3|benchmark/near-before:was
-4|benchmark/other after-joint:0 near
-4|benchmark/other after-led:for far joined
4|benchmark/other after-led:that near free
4|benchmark/other after-led:whether far joined
-8|benchmark/other after:gov name
4|benchmark/other after:pronoun name
3|benchmark/other before-clause:free inside name capital
3|benchmark/other before-clause:free inside name gov
3|benchmark/other before-clause:free inside owner capital
4|benchmark/other before-far:20
9|benchmark/other before-far:4
5|benchmark/other before-far:60
-3|benchmark/other before-free:0 free name far
8|benchmark/other before-free:0 free name near
3|benchmark/other before-free:0 free owner near
5|benchmark/other before-free:1 free name far
-3|benchmark/other before-free:1 free name near
3|benchmark/other before-free:2 free name near
8|benchmark/other before-joint:0 free
7|benchmark/other before-joint:1 free
4|benchmark/other before-led:'s
7|benchmark/other before-led:,
-4|benchmark/other before-led:by
5|benchmark/other before-led:the
3|benchmark/other before-led:to
3|benchmark/other before-led:—
5|benchmark/other before:capital name
5|benchmark/other before:capital owner
4|benchmark/other before:country name
4|benchmark/other before:gov name
13|benchmark/other named:1
5|benchmark/other named:2
4|benchmark/other speaker:gov
6|benchmark/other speaker:leader
-4|benchmark/other subject-of:agree
-3|benchmark/other subject-of:be
3|benchmark/other subject-of:call
3|benchmark/other subject:demand capital
3|benchmark/other subject:demand gov
-5|benchmark/other subject:pledge body
-12|benchmark/other unnamed
-8|benchmark/other unnamed-beside-others
-18|benchmark/role-class-home:JPN JPN
-5|benchmark/role-class-home:NATO JPN
-3|benchmark/role-class-home:NATO land
15|benchmark/role-class-home:USA JPN
16|benchmark/role-class-home:USA land
-3|benchmark/role-class-home:land JPN
3|benchmark/role-class-home:member member
-17|benchmark/role-class-of:JPN ALLIES
-8|benchmark/role-class-of:NATO ALLIES
30|benchmark/role-class-of:USA ALLIES
-4|benchmark/role-class-of:land ALLIES
4|benchmark/role-class-of:member NATO
-18|benchmark/role-class:JPN
-8|benchmark/role-class:NATO
30|benchmark/role-class:USA
-4|benchmark/role-class:land
11|benchmark/role:nobody
-10|benchmark/role:spender
13|benchmark/ruled:nobody
-3|benchmark/ruled:other
-9|benchmark/ruled:spender
-5|benchmark/says:ed
-6|benchmark/says:s
3|benchmark/speaker-form:leader
8|benchmark/speaker-form:none
4|benchmark/speaker-form:pronoun
4|benchmark/speaker:gov
6|benchmark/speaker:leader
-3|benchmark/spender before-clause:free inside owner body
-3|benchmark/spender before-far:20
-3|benchmark/spender before-far:9
-4|benchmark/spender before-joint:1 free
-3|benchmark/spender before-led:
-5|benchmark/spender before:body owner
-6|benchmark/spender named:1
-3|benchmark/subject-form:capital
3|benchmark/subject-form:gov
4|benchmark/subject-form:leader
10|benchmark/subject-form:none
-3|benchmark/subject-form:pronoun
-4|benchmark/subject-of:agree
-3|benchmark/subject-of:be
3|benchmark/subject-of:call
4|benchmark/subject-speaker:body none
-3|benchmark/subject-speaker:capital none
3|benchmark/subject-speaker:gov none
4|benchmark/subject-speaker:leader leader
7|benchmark/subject-speaker:none none
5|benchmark/subject-speaker:none pronoun
3|benchmark/subject:demand capital
3|benchmark/subject:demand gov
-3|benchmark/subject:move body
-7|benchmark/subject:pledge body
-9|benchmark/tag:gov
8|benchmark/tag:nongov
-3|benchmark/tag:source
-14|benchmark/unnamed
-8|benchmark/unnamed-beside-others
3|demand/after-joint:0 near
-3|demand/after-joint:1 mid
-4|demand/after-joint:1 near
-5|demand/after-joint:2 far
-3|demand/after-led:, near joined
-3|demand/after-led:and near joined
3|demand/after-led:by near free
-3|demand/after-led:for near free
-4|demand/after-led:foreign minister far joined
6|demand/after-led:that near free
-4|demand/after:body name
3|demand/after:country owner
-5|demand/after:gov name
-5|demand/after:pronoun name
23|demand/asked-before:other
3|demand/asked-before:spender
-6|demand/before-clause:after-figure inside name capital
3|demand/before-clause:after-figure inside name gov
14|demand/before-clause:free inside name body
4|demand/before-clause:free inside name capital
-5|demand/before-clause:free inside name country
5|demand/before-clause:free inside name leader
-5|demand/before-clause:free inside name pronoun
7|demand/before-clause:free inside owner leader
-3|demand/before-clause:free opens name capital
-9|demand/before-clause:free opens name country
9|demand/before-clause:free opens name leader
-5|demand/before-clause:free opens name pronoun
8|demand/before-clause:free opens owner body
-3|demand/before-clause:free opens owner people
6|demand/before-far:4
14|demand/before-far:9
4|demand/before-free:0 after-figure owner near
-4|demand/before-free:0 free name near
9|demand/before-free:0 free owner near
-5|demand/before-free:1 after-figure name near
7|demand/before-free:1 free name near
8|demand/before-free:1 free owner near
-4|demand/before-joint:0 after-figure
11|demand/before-joint:0 free
10|demand/before-joint:1 free
-6|demand/before-led:
9|demand/before-led:,
3|demand/before-led:PARTY
3|demand/before-led:back
4|demand/before-led:call on
-5|demand/before-led:expect
3|demand/before-led:in
3|demand/before-led:its
5|demand/before-led:now
-9|demand/before-led:of
4|demand/before-led:president
4|demand/before-led:say
6|demand/before-led:the
-4|demand/before-led:to
3|demand/before-led:which
13|demand/before:body name
11|demand/before:body owner
-5|demand/before:capital name
3|demand/before:capital owner
-16|demand/before:country name
3|demand/before:country owner
15|demand/before:leader name
7|demand/before:leader owner
-9|demand/before:pronoun name
-12|demand/governor-kind:demand
-4|demand/governor-kind:move
-3|demand/governor-kind:pledge
-3|demand/governor-kind:proposal
-7|demand/governor-mood:demand finite+
-3|demand/has:NATO
-4|demand/has:USA
-3|demand/has:should
-24|demand/home:other
-35|demand/home:spender
12|demand/named:2
14|demand/named:3
-3|demand/near-after:\"
-10|demand/near-after:,
-18|demand/near-after:.
-4|demand/near-after:LAND
-5|demand/near-after:USA
-3|demand/near-after:by
-3|demand/near-after:defense
-3|demand/near-after:for
-7|demand/near-after:gdp
-3|demand/near-after:has
-10|demand/near-after:of
-4|demand/near-after:on
-6|demand/near-after:the
-3|demand/near-before:\"
-4|demand/near-before:#
-10|demand/near-before:,
-4|demand/near-before::
-8|demand/near-before:LAND
-5|demand/near-before:USA
-4|demand/near-before:a
-4|demand/near-before:and
-3|demand/near-before:for
-3|demand/near-before:in
-4|demand/near-before:it
-4|demand/near-before:of
-3|demand/near-before:should
-4|demand/near-before:spend
-4|demand/near-before:that
-9|demand/near-before:the
-13|demand/near-before:to
10|demand/other after-joint:0 near
3|demand/other after-joint:1 far
3|demand/other after-led:by near free
-4|demand/other after-led:foreign minister far joined
6|demand/other after-led:that near free
3|demand/other after:country owner
3|demand/other after:leader name
3|demand/other after:pronoun name
-6|demand/other before-clause:after-figure inside name capital
3|demand/other before-clause:free inside name body
7|demand/other before-clause:free inside name capital
3|demand/other before-clause:free inside name leader
4|demand/other before-clause:free inside name pronoun
7|demand/other before-clause:free inside owner leader
5|demand/other before-clause:free inside owner pronoun
-4|demand/other before-clause:free opens name country
7|demand/other before-clause:free opens name leader
7|demand/other before-far:20
11|demand/other before-far:4
16|demand/other before-far:9
-3|demand/other before-free:0 free name near
15|demand/other before-free:0 free owner near
-4|demand/other before-free:1 after-figure name near
15|demand/other before-free:1 free name near
4|demand/other before-free:1 free owner near
-3|demand/other before-joint:0 after-figure
26|demand/other before-joint:0 free
7|demand/other before-joint:1 free
3|demand/other before-joint:2 free
3|demand/other before-led:PARTY
3|demand/other before-led:back
-4|demand/other before-led:expect
4|demand/other before-led:in
3|demand/other before-led:its
-3|demand/other before-led:of
4|demand/other before-led:president
3|demand/other before-led:say
6|demand/other before-led:the
-3|demand/other before-led:to
3|demand/other before-led:which
3|demand/other before:body name
3|demand/other before:capital owner
-6|demand/other before:country name
3|demand/other before:country owner
3|demand/other before:gov name
10|demand/other before:leader name
8|demand/other before:leader owner
3|demand/other before:pronoun name
5|demand/other before:pronoun owner
13|demand/other named:1
17|demand/other named:2
18|demand/other named:3
4|demand/other speaker:body
4|demand/other speaker:capital
5|demand/other speaker:leader
3|demand/other speaker:pronoun
5|demand/other subject-of:ask
-5|demand/other subject-of:back
5|demand/other subject-of:call on
-3|demand/other subject-of:expect
-3|demand/other subject-of:spend
8|demand/other subject-of:urge
7|demand/other subject-of:want
8|demand/other subject:demand capital
3|demand/other subject:demand country
6|demand/other subject:demand leader
4|demand/other subject:demand people
7|demand/other subject:demand pronoun
-3|demand/other subject:pledge gov
-4|demand/other subject:proposal pronoun
-3|demand/other subject:spend capital
4|demand/other unnamed
9|demand/other unnamed-beside-others
-10|demand/role-class-home:JPN JPN
5|demand/role-class-home:NATO member
67|demand/role-class-home:USA JPN
-3|demand/role-class-home:USA NATO
28|demand/role-class-home:USA land
5|demand/role-class-home:USA member
-8|demand/role-class-home:land JPN
-5|demand/role-class-home:land land
-10|demand/role-class-home:member member
-6|demand/role-class-of:JPN ALLIES
-5|demand/role-class-of:JPN land
5|demand/role-class-of:NATO member
11|demand/role-class-of:USA ALLIES
50|demand/role-class-of:USA JPN
6|demand/role-class-of:USA NATO
34|demand/role-class-of:USA land
-3|demand/role-class-of:land ALLIES
-6|demand/role-class-of:land JPN
-4|demand/role-class-of:land land
-13|demand/role-class-of:member NATO
-12|demand/role-class:JPN
3|demand/role-class:NATO
98|demand/role-class:USA
-14|demand/role-class:land
-11|demand/role-class:member
-33|demand/role:nobody
61|demand/role:other
-28|demand/role:spender
18|demand/ruled
15|demand/ruled:other
-5|demand/says:base
-14|demand/says:ed
-3|demand/speaker-form:body
-3|demand/speaker-form:leader
-17|demand/speaker-form:none
-3|demand/speaker-form:nongov
4|demand/speaker:capital
-3|demand/speaker:country
-5|demand/speaker:gov
12|demand/speaker:leader
-7|demand/spender after-joint:0 near
-3|demand/spender after-joint:1 far
-5|demand/spender after-joint:1 mid
-5|demand/spender after-joint:1 near
-5|demand/spender after-joint:2 far
-3|demand/spender after-led:, near joined
-3|demand/spender after-led:of near free
-3|demand/spender after:body name
-3|demand/spender after:capital name
-5|demand/spender after:gov name
-8|demand/spender after:pronoun name
-4|demand/spender after:pronoun owner
11|demand/spender before-clause:free inside name body
-3|demand/spender before-clause:free inside name capital
-5|demand/spender before-clause:free inside name country
3|demand/spender before-clause:free inside name leader
-9|demand/spender before-clause:free inside name pronoun
-4|demand/spender before-clause:free inside owner pronoun
-5|demand/spender before-clause:free opens name country
-3|demand/spender before-clause:free opens name pronoun
7|demand/spender before-clause:free opens owner body
-3|demand/spender before-clause:free opens owner people
-5|demand/spender before-far:20
-5|demand/spender before-far:4
3|demand/spender before-free:0 after-figure owner near
-6|demand/spender before-free:0 free owner near
-8|demand/spender before-free:1 free name near
4|demand/spender before-free:1 free owner near
-15|demand/spender before-joint:0 free
4|demand/spender before-joint:1 free
-3|demand/spender before-joint:2 free
-6|demand/spender before-led:
7|demand/spender before-led:,
4|demand/spender before-led:call on
-6|demand/spender before-led:of
4|demand/spender before-led:urge
10|demand/spender before:body name
10|demand/spender before:body owner
-5|demand/spender before:capital name
-11|demand/spender before:country name
5|demand/spender before:leader name
-3|demand/spender before:people owner
-12|demand/spender before:pronoun name
-6|demand/spender before:pronoun owner
-12|demand/spender named:1
-5|demand/spender named:2
-4|demand/spender named:3
-6|demand/spender speaker:gov
7|demand/spender speaker:leader
-5|demand/spender subject-of:be
5|demand/spender subject-of:call on
4|demand/spender subject-of:spend
9|demand/spender subject-of:urge
8|demand/spender subject:demand body
13|demand/spender subject:demand leader
-4|demand/spender unnamed-beside-others
-3|demand/subject-form:capital
-4|demand/subject-form:country
-13|demand/subject-form:none
-3|demand/subject-form:nongov
-6|demand/subject-form:pronoun
6|demand/subject-of:ask
-5|demand/subject-of:back
-3|demand/subject-of:be
10|demand/subject-of:call on
-4|demand/subject-of:expect
5|demand/subject-of:insist on
17|demand/subject-of:urge
7|demand/subject-of:want
-6|demand/subject-speaker:none none
-4|demand/subject-speaker:pronoun none
10|demand/subject:demand body
8|demand/subject:demand capital
18|demand/subject:demand leader
4|demand/subject:demand people
5|demand/subject:demand pronoun
-3|demand/subject:move country
-3|demand/subject:pledge gov
-5|demand/subject:pledge pronoun
-6|demand/subject:proposal pronoun
-3|demand/subject:spend capital
-4|demand/tag:gov
-11|demand/tag:nongov
-9|demand/tag:person
-6|demand/tag:source
5|demand/unnamed-beside-others
-9|denial/after-joint:0 mid
3|denial/after-joint:0 near
4|denial/after-joint:1 far
22|denial/after-joint:1 mid
6|denial/after-joint:1 near
3|denial/after-joint:2 mid
3|denial/after-joint:3 mid
10|denial/after-led:\" far joined
3|denial/after-led:\" near joined
4|denial/after-led:, far joined
3|denial/after-led:, near joined
3|denial/after-led:: far joined
4|denial/after-led:for far joined
-4|denial/after-led:his far joined
3|denial/after-led:in far joined
5|denial/after-led:say far joined
4|denial/after:country name
9|denial/after:leader name
13|denial/after:pronoun name
6|denial/after:pronoun owner
-7|denial/asked-before:other
-4|denial/before-clause:free inside name capital
-4|denial/before-clause:free inside name leader
-7|denial/before-clause:free inside name nongov
4|denial/before-clause:free inside owner people
-3|denial/before-clause:free opens name body
4|denial/before-clause:free opens name capital
11|denial/before-clause:free opens name country
5|denial/before-clause:free opens name gov
-6|denial/before-clause:free opens name leader
-4|denial/before-clause:free opens name nongov
10|denial/before-clause:free opens name pronoun
5|denial/before-far:20
-5|denial/before-far:4
9|denial/before-far:9
-5|denial/before-free:0 free name far
8|denial/before-free:1 free name near
3|denial/before-free:1 free owner near
3|denial/before-free:2 free name far
8|denial/before-joint:0 free
3|denial/before-joint:1 after-figure
3|denial/before-joint:2 after-figure
-4|denial/before-joint:3 free
10|denial/before-led:
6|denial/before-led:\"
3|denial/before-led:,
-3|denial/before-led:DATE
-4|denial/before-led:PARTY
-4|denial/before-led:ask
5|denial/before-led:for
-3|denial/before-led:in
-3|denial/before-led:increase
-4|denial/before-led:of
-4|denial/before-led:president
6|denial/before-led:prime minister
7|denial/before-led:say
3|denial/before-led:that
-5|denial/before-led:the
-5|denial/before:body name
11|denial/before:country name
4|denial/before:gov name
-8|denial/before:leader name
-11|denial/before:nongov name
4|denial/before:people owner
11|denial/before:pronoun name
5|denial/before:pronoun owner
-5|denial/governor-form:ask finite+
3|denial/governor-form:discuss finite++not
5|denial/governor-form:dismiss finite+
4|denial/governor-form:refuse finite+
-3|denial/governor-form:rule out finite+
-10|denial/governor-kind:demand
3|denial/governor-kind:denial
-8|denial/governor-kind:pledge
12|denial/governor-kind:proposal
-4|denial/governor-mood:demand finite+
3|denial/governor-mood:denial finite+
4|denial/governor-mood:proposal finite+
-4|denial/governor:ask
4|denial/governor:consider
3|denial/governor:discuss
5|denial/governor:dismiss
3|denial/governor:refuse
-3|denial/governor:rule out
5|denial/governor:talk of
-3|denial/governor:tell
-7|denial/has:LEADER
10|denial/has:PERSON
-9|denial/has:USA
-4|denial/has:figure
5|denial/has:former
-4|denial/has:government
7|denial/has:japanese communist party
12|denial/has:leader
4|denial/has:member
-7|denial/has:official
6|denial/has:opposition
8|denial/has:party
-4|denial/has:premier
3|denial/has:president
-5|denial/has:prime minister
-3|denial/has:spokesperson
3|denial/has:the military
-3|denial/has:we
14|denial/home:other
42|denial/home:spender
-22|denial/named:1
16|denial/named:2
28|denial/named:3
8|denial/near-after:\"
-11|denial/near-after:,
4|denial/near-after:DATE
-3|denial/near-after:LAND
5|denial/near-after:LEADER
-3|denial/near-after:USA
8|denial/near-after:be
-5|denial/near-after:been
5|denial/near-after:by
5|denial/near-after:defence
-6|denial/near-after:defense
3|denial/near-after:for
6|denial/near-after:gdp
-4|denial/near-after:gross domestic product
-4|denial/near-after:had
-3|denial/near-after:has
-3|denial/near-after:he
-3|denial/near-after:it
-4|denial/near-after:not
-5|denial/near-after:on
3|denial/near-after:refuse
-3|denial/near-after:say
-3|denial/near-after:target
3|denial/near-after:that
-3|denial/near-after:the
3|denial/near-after:the military
7|denial/near-after:to
11|denial/near-after:unrealistic
6|denial/near-after:up
-5|denial/near-after:was
8|denial/near-after:while
5|denial/near-before:\"
-3|denial/near-before:#
4|denial/near-before:'s
4|denial/near-before:,
5|denial/near-before::
-5|denial/near-before:DATE
-13|denial/near-before:LAND
-6|denial/near-before:LEADER
-4|denial/near-before:NATO
-10|denial/near-before:USA
4|denial/near-before:a
7|denial/near-before:an
4|denial/near-before:and
-5|denial/near-before:as
-6|denial/near-before:ask
-3|denial/near-before:been
-3|denial/near-before:but
4|denial/near-before:call
-5|denial/near-before:commit
4|denial/near-before:consider
-4|denial/near-before:deny
3|denial/near-before:discuss
5|denial/near-before:dismiss
-3|denial/near-before:figure
-8|denial/near-before:for
-3|denial/near-before:had
3|denial/near-before:has
7|denial/near-before:he
7|denial/near-before:japanese communist party
12|denial/near-before:leader
-3|denial/near-before:made
4|denial/near-before:member
-3|denial/near-before:never
3|denial/near-before:of
-3|denial/near-before:official
-4|denial/near-before:on
5|denial/near-before:one
3|denial/near-before:oppose
4|denial/near-before:opposition
-3|denial/near-before:premier
3|denial/near-before:refuse
6|denial/near-before:reporters
-3|denial/near-before:request
-3|denial/near-before:rule out
-3|denial/near-before:say
-5|denial/near-before:spend
-3|denial/near-before:such
5|denial/near-before:talk of
8|denial/near-before:the
10|denial/near-before:to
3|denial/near-before:will
-3|denial/other after-joint:0 mid
-3|denial/other after-joint:0 near
-3|denial/other after-joint:1 far
4|denial/other after-joint:1 mid
8|denial/other after-led:\" far joined
-4|denial/other after:capital name
8|denial/other after:leader name
-3|denial/other after:pronoun name
-5|denial/other before-clause:free inside name gov
-9|denial/other before-clause:free inside name leader
-3|denial/other before-clause:free opens name body
-3|denial/other before-clause:free opens name leader
11|denial/other before-clause:free opens name pronoun
-5|denial/other before-far:20
-7|denial/other before-far:4
-3|denial/other before-far:9
-3|denial/other before-free:0 free owner near
-5|denial/other before-free:1 free name near
-3|denial/other before-free:2 free name near
-8|denial/other before-joint:0 free
-4|denial/other before-joint:1 free
-3|denial/other before-joint:2 free
4|denial/other before-led:\"
-5|denial/other before-led:PARTY
4|denial/other before-led:ask
-3|denial/other before-led:increase
-4|denial/other before-led:president
4|denial/other before-led:say
5|denial/other before-led:that
-5|denial/other before:body name
-5|denial/other before:gov name
-12|denial/other before:leader name
13|denial/other before:pronoun name
-27|denial/other named:1
5|denial/other named:3
5|denial/other speaker:capital
16|denial/other speaker:leader
-3|denial/other subject-of:ask for
-3|denial/other subject:demand body
-4|denial/other subject:demand country
-4|denial/other subject:demand leader
5|denial/other subject:demand pronoun
-5|denial/other unnamed
-3|denial/other unnamed-beside-others
-7|denial/role-class-home:NATO member
-17|denial/role-class-home:USA JPN
-13|denial/role-class-home:USA land
-3|denial/role-class-home:USA member
8|denial/role-class-home:land land
5|denial/role-class-home:member member
-8|denial/role-class-of:NATO member
-17|denial/role-class-of:USA JPN
-13|denial/role-class-of:USA land
-4|denial/role-class-of:USA member
9|denial/role-class-of:land land
8|denial/role-class-of:member NATO
-3|denial/role-class-of:member member
-8|denial/role-class:NATO
-34|denial/role-class:USA
8|denial/role-class:land
5|denial/role-class:member
-8|denial/role:nobody
-30|denial/role:other
38|denial/role:spender
18|denial/ruled
4|denial/ruled:nobody
10|denial/ruled:other
4|denial/ruled:spender
-6|denial/says:base
-8|denial/says:ed
-3|denial/says:ing
-4|denial/says:s
-6|denial/speaker-form:gov
-3|denial/speaker-form:leader
-3|denial/speaker-form:none
12|denial/speaker-form:nongov
-3|denial/speaker-form:people
-4|denial/speaker-form:pronoun
5|denial/speaker:capital
4|denial/speaker:country
11|denial/speaker:gov
28|denial/speaker:leader
-3|denial/speaker:nongov
7|denial/speaker:people
5|denial/speaker:pronoun
-6|denial/spender after-joint:0 mid
6|denial/spender after-joint:0 near
7|denial/spender after-joint:1 far
18|denial/spender after-joint:1 mid
7|denial/spender after-joint:1 near
3|denial/spender after-joint:3 mid
3|denial/spender after-led:\" far joined
3|denial/spender after-led:\" near joined
4|denial/spender after-led:, far joined
5|denial/spender after-led:, near joined
3|denial/spender after-led:: far joined
4|denial/spender after-led:for far joined
5|denial/spender after-led:say far joined
5|denial/spender after:capital name
6|denial/spender after:country name
16|denial/spender after:pronoun name
7|denial/spender after:pronoun owner
5|denial/spender before-clause:free inside name gov
5|denial/spender before-clause:free inside name leader
-7|denial/spender before-clause:free inside name nongov
4|denial/spender before-clause:free inside owner people
3|denial/spender before-clause:free inside owner pronoun
3|denial/spender before-clause:free opens name capital
12|denial/spender before-clause:free opens name country
5|denial/spender before-clause:free opens name gov
-3|denial/spender before-clause:free opens name leader
-4|denial/spender before-clause:free opens name nongov
10|denial/spender before-far:20
3|denial/spender before-far:4
11|denial/spender before-far:9
-4|denial/spender before-free:0 free name far
4|denial/spender before-free:0 free owner near
12|denial/spender before-free:1 free name near
4|denial/spender before-free:1 free owner near
16|denial/spender before-joint:0 free
3|denial/spender before-joint:1 after-figure
4|denial/spender before-joint:1 free
3|denial/spender before-joint:2 after-figure
5|denial/spender before-joint:2 free
-3|denial/spender before-joint:3 free
13|denial/spender before-led:
3|denial/spender before-led:,
-3|denial/spender before-led:DATE
-8|denial/spender before-led:ask
5|denial/spender before-led:for
-3|denial/spender before-led:in
-4|denial/spender before-led:of
4|denial/spender before-led:prime minister
3|denial/spender before-led:say
-4|denial/spender before-led:the
13|denial/spender before:country name
3|denial/spender before:country owner
9|denial/spender before:gov name
4|denial/spender before:leader name
-11|denial/spender before:nongov name
4|denial/spender before:people owner
5|denial/spender before:pronoun owner
5|denial/spender named:1
15|denial/spender named:2
23|denial/spender named:3
4|denial/spender speaker:country
11|denial/spender speaker:gov
12|denial/spender speaker:leader
-3|denial/spender speaker:nongov
7|denial/spender speaker:people
5|denial/spender speaker:pronoun
3|denial/spender subject-of:be
-6|denial/spender subject-of:consider
3|denial/spender subject-of:decline
5|denial/spender subject-of:rule out
-4|denial/spender subject-of:talk of
-4|denial/spender subject:denial country
6|denial/spender subject:denial gov
7|denial/spender subject:denial leader
3|denial/spender subject:denial pronoun
4|denial/spender subject:pledge pronoun
-13|denial/spender subject:proposal pronoun
-6|denial/spender unnamed
-5|denial/subject-form:country
-5|denial/subject-form:gov
-8|denial/subject-form:leader
-9|denial/subject-form:none
16|denial/subject-form:nongov
5|denial/subject-form:pronoun
-3|denial/subject-of:ask for
7|denial/subject-of:commit
-6|denial/subject-of:consider
3|denial/subject-of:decline
-3|denial/subject-of:refuse
5|denial/subject-of:rule out
-4|denial/subject-of:talk of
-3|denial/subject-speaker:gov none
-5|denial/subject-speaker:leader none
-4|denial/subject-speaker:none gov
3|denial/subject-speaker:none leader
-7|denial/subject-speaker:none none
5|denial/subject-speaker:none nongov
-3|denial/subject-speaker:none pronoun
8|denial/subject-speaker:nongov none
4|denial/subject-speaker:nongov nongov
7|denial/subject-speaker:pronoun none
-3|denial/subject-speaker:pronoun pronoun
-3|denial/subject:demand body
5|denial/subject:demand pronoun
-5|denial/subject:denial country
4|denial/subject:denial gov
7|denial/subject:denial leader
3|denial/subject:denial pronoun
6|denial/subject:pledge country
4|denial/subject:pledge pronoun
-14|denial/subject:proposal pronoun
-5|denial/tag:gov
42|denial/tag:nongov
-4|denial/tag:person
-12|denial/unnamed
-3|proposal/after-joint:0 far
9|proposal/after-joint:0 near
-14|proposal/after-joint:1 mid
-4|proposal/after-joint:1 near
-3|proposal/after-joint:2 far
3|proposal/after-joint:3 mid
-3|proposal/after-joint:3 near
9|proposal/after-led:, far joined
-3|proposal/after-led:; near joined
-3|proposal/after-led:as near free
3|proposal/after-led:bring far joined
-5|proposal/after-led:for near free
5|proposal/after-led:level far joined
8|proposal/after-led:next far free
12|proposal/after-led:next near free
4|proposal/after-led:of far free
-5|proposal/after-led:of far joined
9|proposal/after-led:of near free
-3|proposal/after-led:on far free
8|proposal/after-led:several far joined
-7|proposal/after-led:tell far joined
4|proposal/after-led:that far joined
-5|proposal/after-led:that near free
-3|proposal/after-led:what far joined
-4|proposal/after-led:with far joined
-3|proposal/after:body name
-7|proposal/after:country name
-7|proposal/after:country owner
19|proposal/after:gov name
4|proposal/after:gov owner
6|proposal/after:leader name
-8|proposal/after:nongov name
-5|proposal/after:nongov owner
3|proposal/after:people name
-5|proposal/after:people owner
-9|proposal/after:pronoun name
-3|proposal/after:pronoun owner
-8|proposal/asked-before:other
-3|proposal/before-clause:after-figure inside name nongov
3|proposal/before-clause:after-figure inside owner pronoun
3|proposal/before-clause:after-figure opens name body
3|proposal/before-clause:after-figure opens name country
-4|proposal/before-clause:after-figure opens owner country
-4|proposal/before-clause:free inside name capital
6|proposal/before-clause:free inside name country
9|proposal/before-clause:free inside name leader
8|proposal/before-clause:free inside name nongov
-4|proposal/before-clause:free inside owner country
-3|proposal/before-clause:free inside owner people
-7|proposal/before-clause:free inside owner pronoun
9|proposal/before-clause:free opens name body
-3|proposal/before-clause:free opens name capital
-7|proposal/before-clause:free opens name country
3|proposal/before-clause:free opens name gov
-7|proposal/before-clause:free opens name leader
-3|proposal/before-clause:free opens name nongov
-6|proposal/before-clause:free opens name pronoun
3|proposal/before-clause:free opens owner country
3|proposal/before-free:0 after-figure name near
-7|proposal/before-free:0 free name near
4|proposal/before-free:1 after-figure name near
11|proposal/before-free:1 free name near
3|proposal/before-joint:0 after-figure
-6|proposal/before-joint:2 free
-3|proposal/before-joint:3 after-figure
3|proposal/before-joint:3 free
14|proposal/before-led:
-3|proposal/before-led:\"
7|proposal/before-led:'s
6|proposal/before-led:(
-3|proposal/before-led:,
5|proposal/before-led:-
7|proposal/before-led:--
-9|proposal/before-led:and
-5|proposal/before-led:at
4|proposal/before-led:by
-3|proposal/before-led:every
3|proposal/before-led:expect
-4|proposal/before-led:from
5|proposal/before-led:general
-4|proposal/before-led:have
-6|proposal/before-led:in
-3|proposal/before-led:increase
-6|proposal/before-led:of
-6|proposal/before-led:one
5|proposal/before-led:president
-7|proposal/before-led:prime minister
4|proposal/before-led:raise
-4|proposal/before-led:ruling
-6|proposal/before-led:say
3|proposal/before-led:see
4|proposal/before-led:some
3|proposal/before-led:start
4|proposal/before-led:that
-6|proposal/before-led:the
4|proposal/before-led:think
-3|proposal/before-led:urge
-3|proposal/before-led:what
6|proposal/before-led:why
-5|proposal/before-led:with
4|proposal/before-led:within
-3|proposal/before-led:—
10|proposal/before:body name
4|proposal/before:body owner
-6|proposal/before:capital name
-3|proposal/before:capital owner
-6|proposal/before:country owner
-5|proposal/before:gov owner
3|proposal/before:leader owner
6|proposal/before:nongov owner
-3|proposal/before:people owner
-5|proposal/before:pronoun owner
-5|proposal/governor-form:ambition +
6|proposal/governor-form:argue finite+
10|proposal/governor-form:argue for finite+
4|proposal/governor-form:ask for finite+
-7|proposal/governor-form:back finite+
3|proposal/governor-form:be finite+
4|proposal/governor-form:be finite+should
-3|proposal/governor-form:believe finite+
4|proposal/governor-form:bring finite+would
10|proposal/governor-form:call for finite+
-4|proposal/governor-form:call for progressive+
5|proposal/governor-form:call on finite+
5|proposal/governor-form:calls +
16|proposal/governor-form:campaign finite+
5|proposal/governor-form:clamor progressive+
-5|proposal/governor-form:climb finite+
-13|proposal/governor-form:consider finite+
-10|proposal/governor-form:consider progressive+
-4|proposal/governor-form:contain finite+
-8|proposal/governor-form:discuss inf+
-3|proposal/governor-form:expect finite+
-3|proposal/governor-form:eye finite+
5|proposal/governor-form:favor finite+
-3|proposal/governor-form:get finite+should
3|proposal/governor-form:get inf+
10|proposal/governor-form:go finite+should
-4|proposal/governor-form:like to see finite+would
6|proposal/governor-form:move finite+could
-4|proposal/governor-form:move finite+should
-4|proposal/governor-form:mull finite+
6|proposal/governor-form:offer finite+
-3|proposal/governor-form:plead for finite+
4|proposal/governor-form:pledge finite+
5|proposal/governor-form:propose finite+will
3|proposal/governor-form:push for progressive+
4|proposal/governor-form:put finite+
-3|proposal/governor-form:ready finite+should
3|proposal/governor-form:reckon finite+
-6|proposal/governor-form:recommendations +
3|proposal/governor-form:reiterate finite+
-4|proposal/governor-form:rule out finite++not
3|proposal/governor-form:settle for finite+would
-5|proposal/governor-form:sound out finite+
-4|proposal/governor-form:speak of finite+
4|proposal/governor-form:spend finite+should
-9|proposal/governor-form:stop finite+
-3|proposal/governor-form:study progressive+
4|proposal/governor-form:suggest finite+
4|proposal/governor-form:take finite+
-3|proposal/governor-form:take finite+would
4|proposal/governor-form:think finite+
11|proposal/governor-form:urge finite+
4|proposal/governor-form:want finite+
-11|proposal/governor-form:weigh progressive+
9|proposal/governor-kind:be
-10|proposal/governor-kind:cap
20|proposal/governor-kind:demand
3|proposal/governor-kind:level
18|proposal/governor-kind:pledge
-15|proposal/governor-kind:proposal
3|proposal/governor-kind:spend
3|proposal/governor-mood:be finite+
4|proposal/governor-mood:be finite+should
-10|proposal/governor-mood:cap finite+
19|proposal/governor-mood:demand finite+
4|proposal/governor-mood:demand gerund+
-4|proposal/governor-mood:demand progressive+
-4|proposal/governor-mood:denial finite++not
3|proposal/governor-mood:level finite+
-10|proposal/governor-mood:move finite+
-3|proposal/governor-mood:move finite+could
5|proposal/governor-mood:move finite+should
4|proposal/governor-mood:move inf+
4|proposal/governor-mood:pledge finite+
6|proposal/governor-mood:pledge finite+should
5|proposal/governor-mood:pledge finite+would
-12|proposal/governor-mood:proposal +
10|proposal/governor-mood:proposal finite+
4|proposal/governor-mood:proposal finite+could
-6|proposal/governor-mood:proposal finite+should
4|proposal/governor-mood:proposal finite+will
4|proposal/governor-mood:proposal inf+
-24|proposal/governor-mood:proposal progressive+
6|proposal/governor-mood:spend finite+should
-3|proposal/governor-mood:spend finite+would
3|proposal/governor:accept
4|proposal/governor:aim
-5|proposal/governor:ambition
6|proposal/governor:argue
9|proposal/governor:argue for
-7|proposal/governor:ask
4|proposal/governor:ask for
-7|proposal/governor:back
9|proposal/governor:be
-3|proposal/governor:believe
4|proposal/governor:bring
-5|proposal/governor:call
10|proposal/governor:call for
5|proposal/governor:call on
5|proposal/governor:calls
17|proposal/governor:campaign
6|proposal/governor:clamor
-5|proposal/governor:climb
-14|proposal/governor:consider
-4|proposal/governor:contain
-4|proposal/governor:decide
-9|proposal/governor:discuss
-3|proposal/governor:eye
6|proposal/governor:favor
4|proposal/governor:fight
-3|proposal/governor:get
7|proposal/governor:go
-4|proposal/governor:like to see
-10|proposal/governor:look at
-4|proposal/governor:mull
8|proposal/governor:offer
-3|proposal/governor:plead for
3|proposal/governor:promise
6|proposal/governor:propose
3|proposal/governor:push for
-7|proposal/governor:raise
-3|proposal/governor:ready
4|proposal/governor:reckon
7|proposal/governor:recommend
-6|proposal/governor:recommendations
3|proposal/governor:reiterate
-5|proposal/governor:seek
5|proposal/governor:settle for
4|proposal/governor:shoot for
-5|proposal/governor:sound out
-4|proposal/governor:speak of
6|proposal/governor:spend
-9|proposal/governor:stop
-3|proposal/governor:study
3|proposal/governor:suggest
6|proposal/governor:think
6|proposal/governor:urge
4|proposal/governor:want
-12|proposal/governor:weigh
-8|proposal/has:LEADER
-19|proposal/has:NATO
18|proposal/has:PERSON
13|proposal/has:USA
-3|proposal/has:aide
4|proposal/has:candidate
23|proposal/has:coalition
-14|proposal/has:committee
10|proposal/has:could
5|proposal/has:country
-7|proposal/has:defence minister
-5|proposal/has:defense minister
-7|proposal/has:defense ministry
-6|proposal/has:defense secretary
3|proposal/has:democratic party for the people
4|proposal/has:expert panel
13|proposal/has:experts
-3|proposal/has:figure
5|proposal/has:figures
3|proposal/has:finance minister
26|proposal/has:former
-16|proposal/has:general
-4|proposal/has:government
-9|proposal/has:hawks
13|proposal/has:i
-3|proposal/has:insiders
5|proposal/has:komeito
3|proposal/has:law and justice
-10|proposal/has:lawmaker
15|proposal/has:lawmakers
-15|proposal/has:ldp
3|proposal/has:leader
3|proposal/has:leaders
3|proposal/has:leadership
-3|proposal/has:liberal democratic party
4|proposal/has:member
-10|proposal/has:members
9|proposal/has:minister
4|proposal/has:ministry of national defense
12|proposal/has:my
3|proposal/has:nation
7|proposal/has:nippon ishin
3|proposal/has:officers
11|proposal/has:official
-27|proposal/has:officials
5|proposal/has:opposition
4|proposal/has:our
-25|proposal/has:panel
-11|proposal/has:parliament
-5|proposal/has:party
-18|proposal/has:person
-3|proposal/has:president
6|proposal/has:retired
3|proposal/has:sanseito
3|proposal/has:senator
34|proposal/has:should
-8|proposal/has:sources
3|proposal/has:strategist
7|proposal/has:the state
5|proposal/has:treasury
4|proposal/has:university
28|proposal/has:we
13|proposal/home:other
8|proposal/home:spender
6|proposal/named:1
-8|proposal/named:2
-6|proposal/named:3
-13|proposal/near-after:\"
9|proposal/near-after:,
17|proposal/near-after:.
-3|proposal/near-after:DATE
7|proposal/near-after:LAND
-4|proposal/near-after:LEADER
-17|proposal/near-after:NATO
-13|proposal/near-after:OUTLET
4|proposal/near-after:PERSON
11|proposal/near-after:USA
3|proposal/near-after:a
7|proposal/near-after:about
-8|proposal/near-after:above
4|proposal/near-after:according
-5|proposal/near-after:after
4|proposal/near-after:ahead
3|proposal/near-after:air
4|proposal/near-after:allies
-3|proposal/near-after:allow
3|proposal/near-after:an
18|proposal/near-after:and
-6|proposal/near-after:as
4|proposal/near-after:ask
-8|proposal/near-after:at
-6|proposal/near-after:been
3|proposal/near-after:before
-11|proposal/near-after:being
-3|proposal/near-after:bring
3|proposal/near-after:budget
-4|proposal/near-after:but
10|proposal/near-after:by
4|proposal/near-after:call
-8|proposal/near-after:capability
7|proposal/near-after:cite
3|proposal/near-after:coalition
3|proposal/near-after:come
-4|proposal/near-after:cope
6|proposal/near-after:could
6|proposal/near-after:debate
5|proposal/near-after:decade
-19|proposal/near-after:defence
27|proposal/near-after:defense
4|proposal/near-after:defense spending
-6|proposal/near-after:discuss
4|proposal/near-after:do
-10|proposal/near-after:every
-5|proposal/near-after:figure
8|proposal/near-after:find
5|proposal/near-after:first
3|proposal/near-after:floor
4|proposal/near-after:from
3|proposal/near-after:give
4|proposal/near-after:go
4|proposal/near-after:government
-4|proposal/near-after:gross domestic product
6|proposal/near-after:had
4|proposal/near-after:half
4|proposal/near-after:hard
-6|proposal/near-after:hawks
3|proposal/near-after:he
7|proposal/near-after:his
3|proposal/near-after:honest
5|proposal/near-after:if
-15|proposal/near-after:in
-9|proposal/near-after:in line with
3|proposal/near-after:including
4|proposal/near-after:increase
-5|proposal/near-after:is
8|proposal/near-after:it
4|proposal/near-after:its
4|proposal/near-after:landing
-3|proposal/near-after:leave
-7|proposal/near-after:meet
5|proposal/near-after:military
-4|proposal/near-after:mind
5|proposal/near-after:minimum
-13|proposal/near-after:more
8|proposal/near-after:munitions
-10|proposal/near-after:must
6|proposal/near-after:national security
-6|proposal/near-after:natural
3|proposal/near-after:needed
-10|proposal/near-after:next
17|proposal/near-after:of
-4|proposal/near-after:officials
15|proposal/near-after:on
3|proposal/near-after:only
-3|proposal/near-after:options
-5|proposal/near-after:or
-3|proposal/near-after:outer
8|proposal/near-after:own
-5|proposal/near-after:panels
-17|proposal/near-after:parliament
-7|proposal/near-after:parliamentary
4|proposal/near-after:pay
7|proposal/near-after:phased
3|proposal/near-after:platform
-6|proposal/near-after:prefer
-3|proposal/near-after:president
3|proposal/near-after:proposals
-7|proposal/near-after:propose
5|proposal/near-after:provided
4|proposal/near-after:put
5|proposal/near-after:recommend
3|proposal/near-after:review
-5|proposal/near-after:roads
-10|proposal/near-after:say
5|proposal/near-after:seen
-6|proposal/near-after:share
14|proposal/near-after:should
5|proposal/near-after:so
3|proposal/near-after:soon
3|proposal/near-after:sources
7|proposal/near-after:spend
6|proposal/near-after:still
3|proposal/near-after:stop
3|proposal/near-after:strategist
-5|proposal/near-after:study
4|proposal/near-after:table
-3|proposal/near-after:target
6|proposal/near-after:taxes
-4|proposal/near-after:text
-7|proposal/near-after:than
5|proposal/near-after:that
14|proposal/near-after:the
6|proposal/near-after:thereabouts
3|proposal/near-after:they
-4|proposal/near-after:though
-8|proposal/near-after:troops
4|proposal/near-after:two
-4|proposal/near-after:under
-10|proposal/near-after:view
-4|proposal/near-after:want
13|proposal/near-after:was
5|proposal/near-after:we
-4|proposal/near-after:what
5|proposal/near-after:when
4|proposal/near-after:which
3|proposal/near-after:while
5|proposal/near-after:will
6|proposal/near-after:with
9|proposal/near-after:within
6|proposal/near-after:without
4|proposal/near-after:would
4|proposal/near-after:write
-9|proposal/near-after:year
-10|proposal/near-after:years
-5|proposal/near-before:\"
10|proposal/near-before:#
4|proposal/near-before:$
12|proposal/near-before:'s
-6|proposal/near-before:(
15|proposal/near-before:,
8|proposal/near-before:-
3|proposal/near-before:.
5|proposal/near-before:0
7|proposal/near-before::
7|proposal/near-before:;
-4|proposal/near-before:DATE
13|proposal/near-before:LAND
-6|proposal/near-before:LEADER
-14|proposal/near-before:NATO
-15|proposal/near-before:OUTLET
19|proposal/near-before:USA
4|proposal/near-before:a
4|proposal/near-before:abe
6|proposal/near-before:above
-6|proposal/near-before:acknowledge
3|proposal/near-before:adopt
3|proposal/near-before:after
3|proposal/near-before:against
7|proposal/near-before:aim
-8|proposal/near-before:alliance
-6|proposal/near-before:allies
-8|proposal/near-before:allocation
-5|proposal/near-before:already
-4|proposal/near-before:also
-13|proposal/near-before:ambition
-13|proposal/near-before:an
15|proposal/near-before:and
3|proposal/near-before:anything
-8|proposal/near-before:are
10|proposal/near-before:argue
9|proposal/near-before:argue for
-3|proposal/near-before:armed forces
3|proposal/near-before:as
4|proposal/near-before:at
-3|proposal/near-before:back
3|proposal/near-before:badenoch
10|proposal/near-before:between
-3|proposal/near-before:bring
-3|proposal/near-before:but
7|proposal/near-before:by
10|proposal/near-before:call for
21|proposal/near-before:campaign
5|proposal/near-before:can
-3|proposal/near-before:cautious
3|proposal/near-before:chancellor
-5|proposal/near-before:chief
6|proposal/near-before:clamor
-3|proposal/near-before:clear
-5|proposal/near-before:climb
5|proposal/near-before:close
13|proposal/near-before:coalition
-9|proposal/near-before:committee
-18|proposal/near-before:consider
-4|proposal/near-before:contain
3|proposal/near-before:could
3|proposal/near-before:course
-3|proposal/near-before:date
7|proposal/near-before:defence spending
-14|proposal/near-before:defense
-3|proposal/near-before:defense minister
-22|proposal/near-before:defense spending
-9|proposal/near-before:discuss
-9|proposal/near-before:discussion
4|proposal/near-before:double
-3|proposal/near-before:draft
-8|proposal/near-before:drawn
-6|proposal/near-before:earlier
3|proposal/near-before:economy
3|proposal/near-before:election
-6|proposal/near-before:even
6|proposal/near-before:exceed
3|proposal/near-before:expert panel
8|proposal/near-before:experts
-6|proposal/near-before:eye
4|proposal/near-before:faction
3|proposal/near-before:far
5|proposal/near-before:favor
4|proposal/near-before:fight
-5|proposal/near-before:figure
5|proposal/near-before:figures
-3|proposal/near-before:finance ministry
5|proposal/near-before:first
16|proposal/near-before:for
4|proposal/near-before:former
-4|proposal/near-before:funds
-8|proposal/near-before:further
4|proposal/near-before:gdp
-8|proposal/near-before:general
-13|proposal/near-before:give
9|proposal/near-before:go
-4|proposal/near-before:greens
-6|proposal/near-before:had
8|proposal/near-before:have
-3|proposal/near-before:hawks
4|proposal/near-before:heard
-4|proposal/near-before:him
4|proposal/near-before:his
8|proposal/near-before:i
-8|proposal/near-before:in
-3|proposal/near-before:into
4|proposal/near-before:it
-4|proposal/near-before:its
3|proposal/near-before:itself
-4|proposal/near-before:jr
3|proposal/near-before:kemi
6|proposal/near-before:lawmakers
-7|proposal/near-before:ldp
4|proposal/near-before:leaders
-4|proposal/near-before:least
4|proposal/near-before:led
4|proposal/near-before:less
-3|proposal/near-before:let
3|proposal/near-before:level
4|proposal/near-before:lift
-4|proposal/near-before:like to see
4|proposal/near-before:likewise
3|proposal/near-before:long
-13|proposal/near-before:look at
4|proposal/near-before:lower
5|proposal/near-before:manifesto
-9|proposal/near-before:may
-9|proposal/near-before:members
4|proposal/near-before:middle
3|proposal/near-before:might
3|proposal/near-before:minimum
4|proposal/near-before:minister
-5|proposal/near-before:ministers
-4|proposal/near-before:mull
-3|proposal/near-before:must
9|proposal/near-before:my
8|proposal/near-before:needs
-6|proposal/near-before:new
4|proposal/near-before:nippon ishin
-5|proposal/near-before:no
5|proposal/near-before:nothing
-10|proposal/near-before:of
3|proposal/near-before:official
-18|proposal/near-before:officials
-6|proposal/near-before:on
5|proposal/near-before:once
11|proposal/near-before:one
-14|proposal/near-before:option
18|proposal/near-before:ought
3|proposal/near-before:our
-4|proposal/near-before:outlay
17|proposal/near-before:outlays
7|proposal/near-before:own
-7|proposal/near-before:panel
6|proposal/near-before:parliamentary
3|proposal/near-before:path
-3|proposal/near-before:people
3|proposal/near-before:picked
-8|proposal/near-before:plan
-3|proposal/near-before:plead for
4|proposal/near-before:pledge
4|proposal/near-before:policy
3|proposal/near-before:prefer
9|proposal/near-before:prime minister
-3|proposal/near-before:program
9|proposal/near-before:promise
7|proposal/near-before:proposal
-5|proposal/near-before:proposals
13|proposal/near-before:propose
-7|proposal/near-before:publish
3|proposal/near-before:push for
-4|proposal/near-before:put
-23|proposal/near-before:raise
4|proposal/near-before:rather
-4|proposal/near-before:reach
-3|proposal/near-before:ready
6|proposal/near-before:reckon
4|proposal/near-before:recommend
5|proposal/near-before:recommendation
-13|proposal/near-before:report
3|proposal/near-before:research
5|proposal/near-before:return
-7|proposal/near-before:review
4|proposal/near-before:right
3|proposal/near-before:rise
-10|proposal/near-before:ruling
24|proposal/near-before:say
-11|proposal/near-before:scenarios
-3|proposal/near-before:secretary
-6|proposal/near-before:seek
3|proposal/near-before:sen
3|proposal/near-before:set
5|proposal/near-before:settle for
4|proposal/near-before:share
6|proposal/near-before:she
4|proposal/near-before:shoot for
12|proposal/near-before:should
-3|proposal/near-before:simulations
-5|proposal/near-before:some
-4|proposal/near-before:sound out
3|proposal/near-before:speak
-4|proposal/near-before:speak of
11|proposal/near-before:spend
-6|proposal/near-before:stand
-4|proposal/near-before:step
-9|proposal/near-before:stop
6|proposal/near-before:suggest
8|proposal/near-before:summit
-3|proposal/near-before:talk
-4|proposal/near-before:talk of
-6|proposal/near-before:target
-12|proposal/near-before:tax
4|proposal/near-before:taylor
3|proposal/near-before:tell
3|proposal/near-before:than
8|proposal/near-before:the
7|proposal/near-before:the state
7|proposal/near-before:time
9|proposal/near-before:to
-20|proposal/near-before:under
3|proposal/near-before:urge
-9|proposal/near-before:version
4|proposal/near-before:veterans
11|proposal/near-before:view
5|proposal/near-before:want
-5|proposal/near-before:was
12|proposal/near-before:we
-11|proposal/near-before:weigh
-4|proposal/near-before:when
7|proposal/near-before:where
-7|proposal/near-before:which
6|proposal/near-before:who
-6|proposal/near-before:why
5|proposal/near-before:wing
-4|proposal/near-before:with
5|proposal/near-before:within
6|proposal/near-before:would
-9|proposal/near-before:write
4|proposal/near-before:you
7|proposal/other after-joint:0 mid
10|proposal/other after-joint:0 near
-4|proposal/other after-joint:1 far
-8|proposal/other after-joint:1 mid
-3|proposal/other after-joint:1 near
7|proposal/other after-led:of near free
-5|proposal/other after:body name
6|proposal/other after:capital name
-4|proposal/other after:country name
4|proposal/other after:gov name
-3|proposal/other after:leader name
7|proposal/other after:pronoun owner
-3|proposal/other before-clause:free inside name capital
8|proposal/other before-clause:free inside name country
-5|proposal/other before-clause:free inside name gov
-5|proposal/other before-clause:free opens name leader
-5|proposal/other before-free:0 free name near
5|proposal/other before-free:1 after-figure name near
6|proposal/other before-free:1 free name near
-3|proposal/other before-joint:1 free
4|proposal/other before-led:
9|proposal/other before-led:--
6|proposal/other before-led:by
-4|proposal/other before-led:that
-3|proposal/other before:capital name
12|proposal/other before:country name
-5|proposal/other before:gov name
-4|proposal/other named:2
-3|proposal/other named:3
-8|proposal/other speaker:leader
-22|proposal/other unnamed
-31|proposal/other unnamed-beside-others
6|proposal/role-class-home:JPN JPN
-5|proposal/role-class-home:NATO JPN
-37|proposal/role-class-home:USA JPN
-6|proposal/role-class-home:USA land
-11|proposal/role-class-home:USA member
-4|proposal/role-class-home:land JPN
8|proposal/role-class-home:member member
8|proposal/role-class-of:JPN land
-6|proposal/role-class-of:NATO JPN
-34|proposal/role-class-of:USA JPN
-8|proposal/role-class-of:USA NATO
-6|proposal/role-class-of:USA land
-7|proposal/role-class-of:USA member
-3|proposal/role-class-of:land JPN
13|proposal/role-class-of:member NATO
-5|proposal/role-class-of:member member
6|proposal/role-class:JPN
-8|proposal/role-class:NATO
-56|proposal/role-class:USA
-3|proposal/role-class:foe
-6|proposal/role-class:land
7|proposal/role-class:member
45|proposal/role:nobody
-60|proposal/role:other
15|proposal/role:spender
-11|proposal/ruled
-27|proposal/ruled:nobody
8|proposal/ruled:other
9|proposal/ruled:spender
4|proposal/says:ed
5|proposal/speaker-form:country
16|proposal/speaker-form:none
24|proposal/speaker-form:nongov
-5|proposal/speaker-form:pronoun
4|proposal/speaker:gov
-8|proposal/speaker:nongov
6|proposal/speaker:pronoun
-8|proposal/spender after-joint:0 mid
3|proposal/spender after-joint:1 far
-7|proposal/spender after-joint:1 mid
4|proposal/spender after-joint:3 mid
-3|proposal/spender after-joint:3 near
9|proposal/spender after-led:, far joined
-3|proposal/spender after-led:; near joined
-3|proposal/spender after-led:as near free
3|proposal/spender after-led:bring far joined
-3|proposal/spender after-led:for near free
-7|proposal/spender after-led:in far free
5|proposal/spender after-led:level far joined
8|proposal/spender after-led:next far free
7|proposal/spender after-led:next near free
-3|proposal/spender after-led:of far joined
8|proposal/spender after-led:several far joined
-7|proposal/spender after-led:tell far joined
7|proposal/spender after-led:that far joined
-5|proposal/spender after-led:that near free
-3|proposal/spender after-led:what far joined
-6|proposal/spender after:capital name
-3|proposal/spender after:country name
-7|proposal/spender after:country owner
16|proposal/spender after:gov name
4|proposal/spender after:gov owner
8|proposal/spender after:leader name
-8|proposal/spender after:nongov name
-5|proposal/spender after:nongov owner
4|proposal/spender after:people name
-4|proposal/spender after:people owner
-6|proposal/spender after:pronoun name
-10|proposal/spender after:pronoun owner
-3|proposal/spender before-clause:after-figure inside name nongov
3|proposal/spender before-clause:after-figure inside owner pronoun
3|proposal/spender before-clause:after-figure opens name body
3|proposal/spender before-clause:after-figure opens name country
-4|proposal/spender before-clause:after-figure opens owner country
5|proposal/spender before-clause:free inside name gov
6|proposal/spender before-clause:free inside name leader
8|proposal/spender before-clause:free inside name nongov
-4|proposal/spender before-clause:free inside owner country
-7|proposal/spender before-clause:free inside owner pronoun
9|proposal/spender before-clause:free opens name body
-3|proposal/spender before-clause:free opens name capital
-11|proposal/spender before-clause:free opens name country
3|proposal/spender before-clause:free opens name gov
-3|proposal/spender before-clause:free opens name nongov
-3|proposal/spender before-clause:free opens name pronoun
3|proposal/spender before-clause:free opens owner leader
3|proposal/spender before-free:0 after-figure name near
3|proposal/spender before-free:0 free name far
5|proposal/spender before-free:1 free name near
-3|proposal/spender before-joint:0 after-figure
3|proposal/spender before-joint:1 after-figure
3|proposal/spender before-joint:1 free
-4|proposal/spender before-joint:2 free
5|proposal/spender before-joint:3 free
11|proposal/spender before-led:
-3|proposal/spender before-led:\"
7|proposal/spender before-led:'s
6|proposal/spender before-led:(
5|proposal/spender before-led:-
-8|proposal/spender before-led:and
-3|proposal/spender before-led:every
3|proposal/spender before-led:expect
-3|proposal/spender before-led:from
5|proposal/spender before-led:general
-4|proposal/spender before-led:have
-5|proposal/spender before-led:in
-3|proposal/spender before-led:increase
-5|proposal/spender before-led:of
-6|proposal/spender before-led:one
7|proposal/spender before-led:president
-7|proposal/spender before-led:prime minister
4|proposal/spender before-led:raise
-4|proposal/spender before-led:ruling
-6|proposal/spender before-led:say
3|proposal/spender before-led:see
4|proposal/spender before-led:some
3|proposal/spender before-led:start
8|proposal/spender before-led:that
-3|proposal/spender before-led:the
4|proposal/spender before-led:think
-3|proposal/spender before-led:urge
6|proposal/spender before-led:why
-5|proposal/spender before-led:with
4|proposal/spender before-led:within
-3|proposal/spender before-led:—
11|proposal/spender before:body name
5|proposal/spender before:body owner
-3|proposal/spender before:capital name
-3|proposal/spender before:capital owner
-11|proposal/spender before:country name
-4|proposal/spender before:country owner
7|proposal/spender before:gov name
-5|proposal/spender before:gov owner
4|proposal/spender before:leader name
5|proposal/spender before:leader owner
6|proposal/spender before:nongov owner
-4|proposal/spender before:pronoun name
-5|proposal/spender before:pronoun owner
6|proposal/spender named:1
-3|proposal/spender named:2
-3|proposal/spender named:3
4|proposal/spender speaker:gov
8|proposal/spender speaker:leader
-8|proposal/spender speaker:nongov
8|proposal/spender speaker:pronoun
-3|proposal/spender subject-of:argue for
-6|proposal/spender subject-of:call for
-15|proposal/spender subject-of:campaign
-4|proposal/spender subject-of:clamor
14|proposal/spender subject-of:consider
4|proposal/spender subject-of:decide
4|proposal/spender subject-of:favor
3|proposal/spender subject-of:float
6|proposal/spender subject-of:get
-7|proposal/spender subject-of:go
4|proposal/spender subject-of:like to see
4|proposal/spender subject-of:look at
4|proposal/spender subject-of:mention
5|proposal/spender subject-of:mull
-5|proposal/spender subject-of:offer
4|proposal/spender subject-of:plead for
-4|proposal/spender subject-of:pledge
8|proposal/spender subject-of:propose
4|proposal/spender subject-of:put
-7|proposal/spender subject-of:recommend
-4|proposal/spender subject-of:shoot for
4|proposal/spender subject-of:sound out
3|proposal/spender subject-of:speak of
4|proposal/spender subject-of:study
7|proposal/spender subject-of:suggest
-5|proposal/spender subject-of:urge
5|proposal/spender subject-of:want
5|proposal/spender subject-of:weigh
4|proposal/spender subject:be body
-5|proposal/spender subject:be country
-8|proposal/spender subject:demand capital
10|proposal/spender subject:demand leader
-4|proposal/spender subject:demand nongov
-5|proposal/spender subject:demand pronoun
5|proposal/spender subject:denial leader
5|proposal/spender subject:move body
-5|proposal/spender subject:move capital
-11|proposal/spender subject:move leader
7|proposal/spender subject:move nongov
-4|proposal/spender subject:pledge nongov
-3|proposal/spender subject:pledge pronoun
15|proposal/spender subject:proposal body
16|proposal/spender subject:proposal capital
10|proposal/spender subject:proposal gov
9|proposal/spender subject:proposal leader
4|proposal/spender subject:proposal pronoun
14|proposal/spender unnamed
-14|proposal/subject-form:body
12|proposal/subject-form:country
-14|proposal/subject-form:gov
-6|proposal/subject-form:leader
26|proposal/subject-form:none
31|proposal/subject-form:nongov
9|proposal/subject-form:pronoun
-3|proposal/subject-of:argue for
-6|proposal/subject-of:call for
-15|proposal/subject-of:campaign
-4|proposal/subject-of:clamor
17|proposal/subject-of:consider
4|proposal/subject-of:decide
4|proposal/subject-of:favor
3|proposal/subject-of:float
6|proposal/subject-of:get
-7|proposal/subject-of:go
4|proposal/subject-of:like to see
4|proposal/subject-of:look at
4|proposal/subject-of:mention
5|proposal/subject-of:mull
-5|proposal/subject-of:offer
4|proposal/subject-of:plead for
-4|proposal/subject-of:pledge
14|proposal/subject-of:propose
4|proposal/subject-of:put
-7|proposal/subject-of:recommend
-4|proposal/subject-of:shoot for
4|proposal/subject-of:sound out
3|proposal/subject-of:speak of
4|proposal/subject-of:study
7|proposal/subject-of:suggest
-5|proposal/subject-of:urge
5|proposal/subject-of:want
5|proposal/subject-of:weigh
-11|proposal/subject-speaker:body none
-4|proposal/subject-speaker:capital none
4|proposal/subject-speaker:capital pronoun
6|proposal/subject-speaker:country none
8|proposal/subject-speaker:country nongov
-4|proposal/subject-speaker:country pronoun
-3|proposal/subject-speaker:gov nongov
-6|proposal/subject-speaker:gov pronoun
4|proposal/subject-speaker:leader leader
-7|proposal/subject-speaker:leader none
7|proposal/subject-speaker:none country
15|proposal/subject-speaker:none none
5|proposal/subject-speaker:none nongov
3|proposal/subject-speaker:nongov capital
9|proposal/subject-speaker:nongov none
10|proposal/subject-speaker:nongov nongov
5|proposal/subject-speaker:nongov pronoun
10|proposal/subject-speaker:pronoun none
3|proposal/subject-speaker:pronoun nongov
4|proposal/subject:be body
-5|proposal/subject:be country
-8|proposal/subject:demand capital
10|proposal/subject:demand leader
-4|proposal/subject:demand nongov
-5|proposal/subject:demand pronoun
5|proposal/subject:denial leader
5|proposal/subject:move body
-5|proposal/subject:move capital
-11|proposal/subject:move leader
7|proposal/subject:move nongov
-4|proposal/subject:pledge nongov
-3|proposal/subject:pledge pronoun
15|proposal/subject:proposal body
16|proposal/subject:proposal capital
4|proposal/subject:proposal country
10|proposal/subject:proposal gov
9|proposal/subject:proposal leader
10|proposal/subject:proposal pronoun
29|proposal/tag:nongov
-18|proposal/tag:source
-8|proposal/unnamed
-29|proposal/unnamed-beside-others
"""
