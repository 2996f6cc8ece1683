"""What each cue of ``english.actor_cues`` speaks for; made by ``training/parties.py``, not by hand.

Each line: hundredths of the logarithm of odds, ``|``, the kind of claim in which the cue weighs so
much more (or nothing, where it does in all), ``/`` and the cue.
"""

TABLE = """\
-3|/after-joint:0 far
-9|/after-joint:0 mid
9|/after-joint:0 near
8|/after-joint:1 mid
-3|/after-joint:1 near
-8|/after-joint:2 far
4|/after-joint:2 mid
10|/after-led:\" far joined
4|/after-led:\" near joined
16|/after-led:, far joined
3|/after-led:: far joined
-3|/after-led:; far joined
-5|/after-led:and near joined
3|/after-led:bring far joined
4|/after-led:defence minister far joined
-12|/after-led:for near free
-4|/after-led:foreign minister far joined
-4|/after-led:his far joined
4|/after-led:in far free
-3|/after-led:neither far joined
8|/after-led:next far free
12|/after-led:next near free
4|/after-led:of far free
-5|/after-led:of far joined
3|/after-led:of near free
-3|/after-led:on far free
6|/after-led:senior far joined
7|/after-led:several far joined
-5|/after-led:tell far joined
4|/after-led:that far joined
6|/after-led:that near free
-4|/after-led:what far joined
-6|/after-led:when near joined
4|/after-led:whether far joined
-3|/after-led:which far joined
-4|/after:body name
-4|/after:body owner
5|/after:capital name
-5|/after:country name
6|/after:gov name
5|/after:gov owner
17|/after:leader name
-6|/after:nongov name
-5|/after:nongov owner
-9|/after:people owner
15|/asked-before:other
6|/before-clause:after-figure inside owner pronoun
3|/before-clause:after-figure opens name capital
-3|/before-clause:after-figure opens owner country
12|/before-clause:free inside name body
-6|/before-clause:free inside name capital
10|/before-clause:free inside name leader
4|/before-clause:free inside name nongov
-4|/before-clause:free inside name pronoun
-9|/before-clause:free inside owner body
-3|/before-clause:free inside owner country
-5|/before-clause:free inside owner gov
7|/before-clause:free inside owner leader
4|/before-clause:free inside owner pronoun
6|/before-clause:free opens name body
-3|/before-clause:free opens name country
11|/before-clause:free opens name gov
-5|/before-clause:free opens name leader
-8|/before-clause:free opens name nongov
11|/before-clause:free opens owner body
3|/before-clause:free opens owner capital
7|/before-clause:free opens owner country
3|/before-clause:free opens owner gov
-7|/before-clause:free opens owner pronoun
6|/before-far:20
9|/before-far:4
5|/before-far:60
21|/before-far:9
6|/before-free:0 after-figure owner near
-5|/before-free:0 free name far
-4|/before-free:0 free name near
8|/before-free:0 free owner near
-4|/before-free:1 after-figure name near
20|/before-free:1 free name near
10|/before-free:1 free owner near
4|/before-free:2 free name far
4|/before-free:2 free name near
25|/before-joint:0 free
15|/before-joint:1 free
3|/before-joint:2 after-figure
-4|/before-joint:2 free
15|/before-led:
11|/before-led:'s
6|/before-led:(
12|/before-led:,
10|/before-led:-
-10|/before-led:and
-3|/before-led:ask
-4|/before-led:at
3|/before-led:back
-7|/before-led:chairs
4|/before-led:defense minister
-4|/before-led:every
-4|/before-led:expect
-3|/before-led:from
4|/before-led:general
-3|/before-led:has
3|/before-led:her
-4|/before-led:in
-5|/before-led:increase
3|/before-led:its
5|/before-led:now
-19|/before-led:of
4|/before-led:president
-5|/before-led:prime minister
6|/before-led:raise
3|/before-led:reach
-4|/before-led:ruling
5|/before-led:say
3|/before-led:see
3|/before-led:some
3|/before-led:start
4|/before-led:that
3|/before-led:the
3|/before-led:think
-3|/before-led:to
-3|/before-led:view
-6|/before-led:want
-4|/before-led:what
6|/before-led:why
-3|/before-led:with
8|/before-led:yet
20|/before:body name
5|/before:body owner
-6|/before:capital name
5|/before:capital owner
11|/before:gov name
7|/before:leader name
8|/before:leader owner
-6|/before:nongov name
-5|/before:pronoun name
3|/before:pronoun owner
4|/governor-form:adopt finite+
-6|/governor-form:ambition +
3|/governor-form:argue finite+
12|/governor-form:argue for finite+
-5|/governor-form:ask finite+
3|/governor-form:ask for finite+
-5|/governor-form:back finite+
3|/governor-form:be finite+
4|/governor-form:be finite+would
-6|/governor-form:believe finite+
4|/governor-form:bring finite+would
-5|/governor-form:call +
5|/governor-form:call for finite+
3|/governor-form:call on finite+
5|/governor-form:calls +
16|/governor-form:campaign finite+
5|/governor-form:clamor progressive+
-5|/governor-form:climb finite+
-8|/governor-form:consider finite+
-11|/governor-form:consider progressive+
-4|/governor-form:contain finite+
4|/governor-form:discuss finite++not
-8|/governor-form:discuss inf+
4|/governor-form:dismiss finite+
-3|/governor-form:expect finite+
-3|/governor-form:eye finite+
5|/governor-form:favor finite+
-3|/governor-form:get finite+should
11|/governor-form:go finite+should
-7|/governor-form:go finite+would
-3|/governor-form:like to see finite+would
-3|/governor-form:mention finite+
6|/governor-form:move finite+could
-4|/governor-form:move finite+should
-4|/governor-form:mull finite+
5|/governor-form:offer finite+
-4|/governor-form:plead for finite+
3|/governor-form:pledge finite+
4|/governor-form:propose finite+will
-7|/governor-form:raise finite+
-3|/governor-form:ready finite+should
3|/governor-form:reckon finite+
6|/governor-form:recommend finite+
-3|/governor-form:recommend gerund+
4|/governor-form:refuse finite+
-3|/governor-form:rule out finite+
-4|/governor-form:rule out finite++not
3|/governor-form:settle for finite+would
-5|/governor-form:sound out finite+
3|/governor-form:spend finite+should
-3|/governor-form:spend gerund+
-8|/governor-form:stop finite+
-3|/governor-form:study progressive+
7|/governor-form:take finite+
8|/governor-form:urge finite+
-7|/governor-form:weigh progressive+
9|/governor-kind:be
-11|/governor-kind:cap
-5|/governor-kind:demand
6|/governor-kind:denial
-4|/governor-kind:level
-10|/governor-kind:move
13|/governor-kind:pledge
-7|/governor-kind:proposal
3|/governor-mood:be finite+
4|/governor-mood:be finite+would
-11|/governor-mood:cap finite+
-4|/governor-mood:demand finite++passive
3|/governor-mood:demand finite+would
4|/governor-mood:demand gerund+
-3|/governor-mood:demand inf+
-5|/governor-mood:demand progressive+
5|/governor-mood:denial finite+
-4|/governor-mood:denial finite++not
-4|/governor-mood:level finite+
-12|/governor-mood:move finite+
4|/governor-mood:move finite+will
-5|/governor-mood:move finite+would
3|/governor-mood:move inf+
16|/governor-mood:pledge finite+
5|/governor-mood:pledge finite+should
-5|/governor-mood:pledge gerund+
-11|/governor-mood:proposal +
10|/governor-mood:proposal finite+
4|/governor-mood:proposal finite+could
3|/governor-mood:proposal finite+will
-23|/governor-mood:proposal progressive+
4|/governor-mood:spend finite+should
-3|/governor-mood:spend gerund+
3|/governor:adopt
3|/governor:agree
3|/governor:aim
-6|/governor:ambition
3|/governor:argue
11|/governor:argue for
-7|/governor:ask
-5|/governor:back
9|/governor:be
-6|/governor:believe
4|/governor:bring
-7|/governor:call
6|/governor:call for
3|/governor:call on
5|/governor:calls
17|/governor:campaign
7|/governor:clamor
-8|/governor:climb
-11|/governor:consider
-4|/governor:contain
-4|/governor:decide
-5|/governor:discuss
4|/governor:dismiss
4|/governor:end
-3|/governor:eye
6|/governor:favor
3|/governor:fight
-3|/governor:get
-3|/governor:hope
-3|/governor:like to see
4|/governor:live with
-3|/governor:look at
-3|/governor:mention
-4|/governor:mull
6|/governor:offer
-3|/governor:plan
-4|/governor:plead for
5|/governor:propose
-7|/governor:raise
-3|/governor:reach
-3|/governor:ready
3|/governor:reckon
5|/governor:recommend
4|/governor:refuse
4|/governor:settle for
4|/governor:shoot for
-5|/governor:sound out
-8|/governor:stop
-3|/governor:study
8|/governor:take
6|/governor:think
-7|/governor:weigh
4|/governor:write
-3|/has:EU
-13|/has:LEADER
-19|/has:NATO
25|/has:PERSON
-11|/has:USA
-4|/has:aide
3|/has:candidate
-4|/has:chancellor
19|/has:coalition
-3|/has:committee
3|/has:could
-9|/has:defence minister
-6|/has:defense minister
-7|/has:defense ministry
-4|/has:defense secretary
4|/has:expert panel
11|/has:experts
-10|/has:figure
5|/has:figures
-6|/has:finance ministry
16|/has:former
-17|/has:general
-6|/has:government
-6|/has:hawks
11|/has:i
3|/has:institute
6|/has:japanese communist party
7|/has:kmt
9|/has:komeito
3|/has:law and justice
-11|/has:lawmaker
10|/has:lawmakers
-16|/has:ldp
15|/has:leader
3|/has:leaders
4|/has:member
-3|/has:members
6|/has:minister
-4|/has:ministry
4|/has:ministry of national defense
12|/has:my
3|/has:nation
-4|/has:negotiators
3|/has:officers
-5|/has:official
-26|/has:officials
12|/has:opposition
-20|/has:panel
-10|/has:parliament
3|/has:parties
3|/has:party
4|/has:people
-18|/has:person
-4|/has:premier
4|/has:president
-4|/has:prime minister
5|/has:professor
7|/has:retired
4|/has:sanseito
3|/has:senator
3|/has:shadow
24|/has:should
-7|/has:sources
5|/has:strategist
7|/has:the military
7|/has:the state
5|/has:treasury
6|/has:university
15|/has:we
-14|/home:other
15|/home:spender
-7|/named:1
23|/named:2
37|/named:3
-13|/near-after:\"
-4|/near-after:#
3|/near-after:'s
-15|/near-after:,
5|/near-after:.
-4|/near-after::
3|/near-after:?
4|/near-after:DATE
10|/near-after:LAND
-9|/near-after:NATO
-15|/near-after:OUTLET
-4|/near-after:USA
6|/near-after:a
3|/near-after:about
3|/near-after:access
4|/near-after:admission
-6|/near-after:after
3|/near-after:ahead
3|/near-after:all
5|/near-after:allies
-4|/near-after:also
4|/near-after:among
-5|/near-after:an
3|/near-after:and
-4|/near-after:armed forces
-10|/near-after:as
-9|/near-after:at
3|/near-after:bandy about
9|/near-after:be
-3|/near-after:because
3|/near-after:become
9|/near-after:becoming
4|/near-after:before
-11|/near-after:being
-3|/near-after:beyond
-3|/near-after:bring
-6|/near-after:but
23|/near-after:by
-8|/near-after:capability
5|/near-after:cite
-3|/near-after:cope
-4|/near-after:core
8|/near-after:countries
4|/near-after:decade
-3|/near-after:defence
11|/near-after:defense
3|/near-after:defense spending
3|/near-after:did
-6|/near-after:discuss
-3|/near-after:election
-6|/near-after:every
3|/near-after:explain
-6|/near-after:figure
4|/near-after:find
4|/near-after:first
-5|/near-after:five
-3|/near-after:for
7|/near-after:force
6|/near-after:from
-7|/near-after:gdp
-11|/near-after:global
7|/near-after:go
3|/near-after:government
-5|/near-after:gross domestic product
4|/near-after:had
3|/near-after:half
4|/near-after:has
-4|/near-after:higher
3|/near-after:his
5|/near-after:if
-15|/near-after:in
-3|/near-after:in line with
4|/near-after:increase
4|/near-after:into
9|/near-after:is
8|/near-after:it
4|/near-after:keep
3|/near-after:later
-3|/near-after:ldp
5|/near-after:let
7|/near-after:long
5|/near-after:made
-3|/near-after:manifesto
3|/near-after:may
-8|/near-after:meet
-6|/near-after:military
5|/near-after:mind
5|/near-after:minimum
-8|/near-after:more
6|/near-after:munitions
-6|/near-after:must
6|/near-after:national security
-6|/near-after:natural
-6|/near-after:needs
3|/near-after:neither
-7|/near-after:new
-8|/near-after:next
6|/near-after:norm
-3|/near-after:not
4|/near-after:of
-4|/near-after:officials
4|/near-after:on
-7|/near-after:once
-3|/near-after:one
3|/near-after:only
-6|/near-after:or
6|/near-after:own
-16|/near-after:parliament
8|/near-after:pay
3|/near-after:platform
6|/near-after:president
5|/near-after:price
3|/near-after:proposals
-7|/near-after:propose
5|/near-after:provided
3|/near-after:realistic
4|/near-after:recommend
4|/near-after:refuse
-4|/near-after:related
-3|/near-after:report
3|/near-after:review
-4|/near-after:roads
5|/near-after:same
-13|/near-after:say
-3|/near-after:security
5|/near-after:seen
-6|/near-after:senior
5|/near-after:serious
10|/near-after:should
3|/near-after:some
3|/near-after:sooner
5|/near-after:spend
-4|/near-after:standard
6|/near-after:still
4|/near-after:stop
3|/near-after:strategist
-5|/near-after:study
3|/near-after:successive
-7|/near-after:sufficient
4|/near-after:table
-6|/near-after:target
3|/near-after:tax
4|/near-after:taxes
10|/near-after:the
6|/near-after:the military
6|/near-after:thereabouts
-3|/near-after:this
-3|/near-after:though
8|/near-after:to
-8|/near-after:troops
3|/near-after:two
-4|/near-after:under
11|/near-after:unrealistic
3|/near-after:want
15|/near-after:was
5|/near-after:way
6|/near-after:we
4|/near-after:well
-6|/near-after:what
10|/near-after:when
5|/near-after:which
5|/near-after:while
-3|/near-after:wider
10|/near-after:will
7|/near-after:with
4|/near-after:within
-3|/near-after:without
4|/near-after:write
5|/near-after:yardstick
-4|/near-after:year
-10|/near-after:years
4|/near-before:$
10|/near-before:'s
-6|/near-before:(
11|/near-before:,
5|/near-before:.
4|/near-before:0
8|/near-before::
6|/near-before:;
-13|/near-before:DATE
-3|/near-before:EU
-7|/near-before:LAND
-13|/near-before:LEADER
-13|/near-before:NATO
-15|/near-before:OUTLET
9|/near-before:PERSON
-13|/near-before:USA
13|/near-before:a
4|/near-before:abe
5|/near-before:above
-6|/near-before:acknowledge
-8|/near-before:allies
-5|/near-before:already
-5|/near-before:also
-12|/near-before:ambition
-10|/near-before:an
23|/near-before:and
-8|/near-before:are
6|/near-before:argue
11|/near-before:argue for
-5|/near-before:armed forces
-8|/near-before:as
4|/near-before:asia
-7|/near-before:ask
-3|/near-before:ask for
-7|/near-before:at
6|/near-before:back
-4|/near-before:be
-3|/near-before:been
4|/near-before:between
-3|/near-before:briefing
6|/near-before:bring
4|/near-before:buildup
-6|/near-before:but
-10|/near-before:call
6|/near-before:call for
20|/near-before:campaign
5|/near-before:can
3|/near-before:candidate
-3|/near-before:chief
7|/near-before:clamor
-4|/near-before:clear
-7|/near-before:climb
5|/near-before:close
10|/near-before:coalition
-5|/near-before:commit
-15|/near-before:consider
-4|/near-before:contain
3|/near-before:could
3|/near-before:countries
3|/near-before:course
-3|/near-before:decide
-12|/near-before:defense
-3|/near-before:defense minister
-16|/near-before:defense spending
-4|/near-before:deny
-4|/near-before:describe
-4|/near-before:did
-5|/near-before:discuss
-8|/near-before:discussion
4|/near-before:dismiss
3|/near-before:does
4|/near-before:double
-3|/near-before:draft
-8|/near-before:drawn
3|/near-before:economy
9|/near-before:election
4|/near-before:end
7|/near-before:europe
-7|/near-before:even
6|/near-before:exceed
3|/near-before:expert panel
6|/near-before:experts
-8|/near-before:eye
3|/near-before:faction
4|/near-before:far
5|/near-before:favor
5|/near-before:fear
3|/near-before:fight
-8|/near-before:figure
5|/near-before:figures
-7|/near-before:finance ministry
6|/near-before:five
3|/near-before:former
3|/near-before:from
-8|/near-before:further
3|/near-before:gdp
-9|/near-before:general
-3|/near-before:get
-7|/near-before:give
-3|/near-before:global
-3|/near-before:goal
-3|/near-before:greens
-8|/near-before:had
6|/near-before:have
-5|/near-before:hawks
6|/near-before:he
3|/near-before:heard
-6|/near-before:him
3|/near-before:his
-3|/near-before:hope
5|/near-before:house
5|/near-before:i
-4|/near-before:idea
4|/near-before:if
6|/near-before:in
-6|/near-before:including
4|/near-before:international
3|/near-before:itself
5|/near-before:japanese communist party
-5|/near-before:keep
-4|/near-before:known
8|/near-before:komeito
3|/near-before:lawmakers
-7|/near-before:ldp
13|/near-before:leader
4|/near-before:leaders
-4|/near-before:least
3|/near-before:led
8|/near-before:less
-3|/near-before:let
-3|/near-before:like to see
4|/near-before:live with
3|/near-before:long
-5|/near-before:look at
4|/near-before:manifesto
-7|/near-before:may
-3|/near-before:meanwhile
-4|/near-before:members
-4|/near-before:mention
4|/near-before:middle
3|/near-before:might
4|/near-before:minimum
4|/near-before:minister
-4|/near-before:mull
-3|/near-before:must
8|/near-before:my
3|/near-before:needed
6|/near-before:needs
-4|/near-before:negotiators
-4|/near-before:never
-4|/near-before:new
4|/near-before:norm
4|/near-before:nothing
-9|/near-before:of
-3|/near-before:offer
-4|/near-before:official
-4|/near-before:officially
-16|/near-before:officials
-15|/near-before:on
5|/near-before:once
4|/near-before:one
4|/near-before:opposition
-13|/near-before:option
-5|/near-before:or
-3|/near-before:others
10|/near-before:ought
-6|/near-before:outlay
13|/near-before:outlays
7|/near-before:own
-4|/near-before:panel
3|/near-before:parliamentary
-5|/near-before:party
8|/near-before:path
3|/near-before:picked
-5|/near-before:plan
-4|/near-before:plead for
3|/near-before:pledge
-4|/near-before:president
-3|/near-before:presidential
6|/near-before:prime minister
7|/near-before:promise
6|/near-before:proposal
-5|/near-before:proposals
9|/near-before:propose
-4|/near-before:put
-16|/near-before:raise
-3|/near-before:range
4|/near-before:rather
-7|/near-before:reach
-3|/near-before:ready
5|/near-before:reckon
6|/near-before:recommend
3|/near-before:recommendation
4|/near-before:refuse
7|/near-before:reiterate
-3|/near-before:repeatedly
-10|/near-before:report
5|/near-before:reporters
-3|/near-before:request
3|/near-before:research
4|/near-before:return
-7|/near-before:review
4|/near-before:rule
-9|/near-before:ruling
6|/near-before:say
-11|/near-before:scenarios
-3|/near-before:secretary
4|/near-before:settle for
4|/near-before:share
3|/near-before:she
4|/near-before:shoot for
6|/near-before:should
-9|/near-before:some
-4|/near-before:something
-3|/near-before:sound out
-3|/near-before:speak of
-7|/near-before:staff
-4|/near-before:standard
-4|/near-before:step
-8|/near-before:stop
-4|/near-before:strategy
-4|/near-before:such
3|/near-before:suggest
5|/near-before:summit
7|/near-before:take
7|/near-before:tamura
-4|/near-before:target
4|/near-before:taylor
3|/near-before:tell
5|/near-before:than
9|/near-before:that
13|/near-before:the
3|/near-before:the military
6|/near-before:the state
-3|/near-before:their
-3|/near-before:there
3|/near-before:think
6|/near-before:time
4|/near-before:to
5|/near-before:two
-18|/near-before:under
4|/near-before:up
-8|/near-before:version
10|/near-before:view
-6|/near-before:voters
-3|/near-before:was
-7|/near-before:way
9|/near-before:we
-5|/near-before:weigh
7|/near-before:where
-4|/near-before:whether
-6|/near-before:which
-3|/near-before:while
6|/near-before:who
-6|/near-before:why
5|/near-before:will
5|/near-before:wing
4|/near-before:within
8|/near-before:would
-8|/near-before:write
3|/near-before:years
4|/near-before:you
7|/other after-joint:0 mid
17|/other after-joint:0 near
-4|/other after-joint:1 far
9|/other after-led:\" far joined
-4|/other after-led:and near joined
-4|/other after-led:for far joined
-3|/other after-led:for near free
-4|/other after-led:foreign minister far joined
8|/other after-led:in far free
5|/other after-led:of near free
-3|/other after-led:that far joined
9|/other after-led:that near free
4|/other after-led:whether far joined
-3|/other after:body owner
5|/other after:capital name
-3|/other after:country name
3|/other after:country owner
9|/other after:leader name
-3|/other after:people owner
7|/other after:pronoun owner
7|/other before-clause:free inside name country
-3|/other before-clause:free inside name gov
-5|/other before-clause:free inside name leader
4|/other before-clause:free inside name pronoun
3|/other before-clause:free inside owner capital
6|/other before-clause:free inside owner leader
3|/other before-clause:free inside owner pronoun
-3|/other before-clause:free opens name body
9|/other before-clause:free opens name pronoun
11|/other before-far:4
5|/other before-far:60
14|/other before-far:9
12|/other before-free:0 free owner near
12|/other before-free:1 free name near
4|/other before-free:1 free owner near
3|/other before-free:2 free name near
3|/other before-joint:0 after-figure
21|/other before-joint:0 free
-4|/other before-joint:1 after-figure
10|/other before-joint:1 free
5|/other before-led:\"
7|/other before-led:,
3|/other before-led:--
-4|/other before-led:and
4|/other before-led:ask
3|/other before-led:back
4|/other before-led:by
-4|/other before-led:expect
4|/other before-led:in
-4|/other before-led:increase
3|/other before-led:its
-3|/other before-led:of
6|/other before-led:say
7|/other before-led:the
-6|/other before-led:to
-3|/other before-led:whether
4|/other before-led:which
3|/other before-led:—
-3|/other before:body name
6|/other before:capital owner
7|/other before:country name
-3|/other before:leader name
6|/other before:leader owner
12|/other before:pronoun name
4|/other before:pronoun owner
19|/other named:2
21|/other named:3
3|/other speaker:body
10|/other speaker:capital
5|/other speaker:gov
25|/other speaker:leader
-4|/other subject-of:agree
3|/other subject-of:ask
-4|/other subject-of:ask for
-5|/other subject-of:back
5|/other subject-of:call on
-3|/other subject-of:expect
-4|/other subject-of:spend
7|/other subject-of:urge
7|/other subject-of:want
12|/other subject:demand capital
5|/other subject:demand leader
3|/other subject:demand people
8|/other subject:demand pronoun
3|/other subject:denial country
-4|/other subject:pledge body
4|/other subject:pledge country
-3|/other subject:pledge pronoun
-4|/other subject:spend capital
-34|/other unnamed
-31|/other unnamed-beside-others
-17|/role-class-home:JPN JPN
-3|/role-class-home:JPN land
-8|/role-class-home:NATO JPN
-4|/role-class-home:NATO land
-5|/role-class-home:NATO member
29|/role-class-home:USA JPN
-4|/role-class-home:USA NATO
23|/role-class-home:USA land
-11|/role-class-home:USA member
-4|/role-class-home:foe member
-14|/role-class-home:land JPN
-4|/role-class-home:land land
4|/role-class-home:member member
-18|/role-class-of:JPN ALLIES
3|/role-class-of:JPN land
-7|/role-class-of:NATO ALLIES
-5|/role-class-of:NATO JPN
-5|/role-class-of:NATO member
43|/role-class-of:USA ALLIES
-5|/role-class-of:USA NATO
12|/role-class-of:USA land
-10|/role-class-of:USA member
-4|/role-class-of:foe NATO
-11|/role-class-of:land ALLIES
-10|/role-class-of:land JPN
4|/role-class-of:land land
10|/role-class-of:member NATO
-7|/role-class-of:member member
-20|/role-class:JPN
-18|/role-class:NATO
37|/role-class:USA
-7|/role-class:foe
-19|/role-class:land
11|/role:nobody
-27|/role:other
16|/role:spender
19|/ruled
-16|/ruled:nobody
26|/ruled:other
9|/ruled:spender
-14|/says:base
-23|/says:ed
-7|/says:ing
-10|/speaker-form:gov
-8|/speaker-form:leader
3|/speaker-form:none
30|/speaker-form:nongov
10|/speaker:capital
18|/speaker:gov
48|/speaker:leader
-11|/speaker:nongov
5|/speaker:people
8|/speaker:pronoun
-15|/spender after-joint:0 mid
-7|/spender after-joint:0 near
5|/spender after-joint:1 far
7|/spender after-joint:1 mid
-11|/spender after-joint:2 far
5|/spender after-joint:2 mid
3|/spender after-led:\" near joined
14|/spender after-led:, far joined
3|/spender after-led:: far joined
3|/spender after-led:bring far joined
-3|/spender after-led:by far joined
4|/spender after-led:for far joined
-8|/spender after-led:for near free
-4|/spender after-led:in far free
8|/spender after-led:next far free
6|/spender after-led:next near free
4|/spender after-led:of far free
-5|/spender after-led:of far joined
-3|/spender after-led:on far free
7|/spender after-led:several far joined
-4|/spender after-led:tell far joined
7|/spender after-led:that far joined
-3|/spender after-led:that near free
-3|/spender after-led:what far joined
-3|/spender after-led:which far joined
-5|/spender after:country owner
5|/spender after:gov name
4|/spender after:gov owner
8|/spender after:leader name
-6|/spender after:nongov name
-5|/spender after:nongov owner
3|/spender after:people name
-6|/spender after:people owner
-4|/spender after:pronoun name
-7|/spender after:pronoun owner
6|/spender before-clause:after-figure inside owner pronoun
3|/spender before-clause:after-figure opens name body
4|/spender before-clause:after-figure opens name country
-3|/spender before-clause:after-figure opens owner country
12|/spender before-clause:free inside name body
-7|/spender before-clause:free inside name capital
-6|/spender before-clause:free inside name country
5|/spender before-clause:free inside name gov
15|/spender before-clause:free inside name leader
4|/spender before-clause:free inside name nongov
-8|/spender before-clause:free inside name pronoun
-8|/spender before-clause:free inside owner body
-5|/spender before-clause:free inside owner country
-5|/spender before-clause:free inside owner gov
9|/spender before-clause:free opens name body
-5|/spender before-clause:free opens name country
9|/spender before-clause:free opens name gov
-6|/spender before-clause:free opens name leader
-8|/spender before-clause:free opens name nongov
-10|/spender before-clause:free opens name pronoun
11|/spender before-clause:free opens owner body
8|/spender before-clause:free opens owner country
3|/spender before-clause:free opens owner gov
-7|/spender before-clause:free opens owner pronoun
4|/spender before-far:20
7|/spender before-far:9
3|/spender before-free:0 after-figure name near
6|/spender before-free:0 after-figure owner near
-3|/spender before-free:0 free name far
-4|/spender before-free:0 free name near
-3|/spender before-free:0 free owner near
-3|/spender before-free:1 after-figure name near
-3|/spender before-free:1 free name far
9|/spender before-free:1 free name near
6|/spender before-free:1 free owner near
4|/spender before-joint:0 free
4|/spender before-joint:1 after-figure
5|/spender before-joint:1 free
14|/spender before-led:
-3|/spender before-led:\"
9|/spender before-led:'s
6|/spender before-led:(
5|/spender before-led:,
6|/spender before-led:-
-6|/spender before-led:and
-7|/spender before-led:ask
-3|/spender before-led:by
-7|/spender before-led:chairs
4|/spender before-led:defense minister
-4|/spender before-led:every
5|/spender before-led:general
3|/spender before-led:her
-9|/spender before-led:in
-16|/spender before-led:of
6|/spender before-led:president
-6|/spender before-led:prime minister
6|/spender before-led:raise
-4|/spender before-led:ruling
3|/spender before-led:see
3|/spender before-led:some
3|/spender before-led:start
3|/spender before-led:that
-4|/spender before-led:the
3|/spender before-led:think
3|/spender before-led:to
-3|/spender before-led:view
-6|/spender before-led:want
3|/spender before-led:whether
6|/spender before-led:why
-5|/spender before-led:with
8|/spender before-led:yet
-3|/spender before-led:—
23|/spender before:body name
4|/spender before:body owner
-8|/spender before:capital name
-8|/spender before:country name
10|/spender before:gov name
10|/spender before:leader name
-6|/spender before:nongov name
-17|/spender before:pronoun name
-4|/spender named:1
4|/spender named:2
16|/spender named:3
3|/spender speaker:country
13|/spender speaker:gov
23|/spender speaker:leader
-11|/spender speaker:nongov
5|/spender speaker:people
6|/spender speaker:pronoun
3|/spender subject-of:aim
-4|/spender subject-of:argue for
-3|/spender subject-of:call for
5|/spender subject-of:call on
-15|/spender subject-of:campaign
-5|/spender subject-of:clamor
9|/spender subject-of:consider
4|/spender subject-of:decide
3|/spender subject-of:decline
-4|/spender subject-of:end
4|/spender subject-of:favor
3|/spender subject-of:float
6|/spender subject-of:get
-6|/spender subject-of:go
4|/spender subject-of:look at
4|/spender subject-of:mention
4|/spender subject-of:mull
-3|/spender subject-of:offer
4|/spender subject-of:plead for
-3|/spender subject-of:pledge
8|/spender subject-of:propose
4|/spender subject-of:put
-3|/spender subject-of:recommend
4|/spender subject-of:rule out
-3|/spender subject-of:shoot for
4|/spender subject-of:sound out
5|/spender subject-of:spend
4|/spender subject-of:study
7|/spender subject-of:suggest
-4|/spender subject-of:take
3|/spender subject-of:tell
3|/spender subject-of:urge
5|/spender subject-of:weigh
-4|/spender subject-of:write
7|/spender subject:demand body
-9|/spender subject:demand capital
6|/spender subject:demand gov
19|/spender subject:demand leader
-3|/spender subject:demand nongov
-7|/spender subject:demand pronoun
6|/spender subject:denial gov
13|/spender subject:denial leader
-3|/spender subject:denial pronoun
-6|/spender subject:move capital
-11|/spender subject:move leader
5|/spender subject:move nongov
-4|/spender subject:pledge nongov
11|/spender subject:proposal body
18|/spender subject:proposal capital
17|/spender subject:proposal gov
11|/spender subject:proposal leader
-6|/spender subject:proposal pronoun
5|/spender subject:spend leader
-10|/subject-form:body
-10|/subject-form:capital
-21|/subject-form:gov
-11|/subject-form:leader
8|/subject-form:none
50|/subject-form:nongov
9|/subject-form:pronoun
-4|/subject-of:agree
3|/subject-of:aim
-4|/subject-of:argue for
5|/subject-of:ask
-5|/subject-of:ask for
-5|/subject-of:back
-4|/subject-of:be
10|/subject-of:call on
-15|/subject-of:campaign
-5|/subject-of:clamor
5|/subject-of:commit
9|/subject-of:consider
4|/subject-of:decide
3|/subject-of:decline
-4|/subject-of:end
4|/subject-of:favor
3|/subject-of:float
6|/subject-of:get
-7|/subject-of:go
5|/subject-of:insist on
3|/subject-of:like to see
4|/subject-of:look at
-3|/subject-of:move
4|/subject-of:mull
-3|/subject-of:offer
4|/subject-of:plead for
-3|/subject-of:pledge
10|/subject-of:propose
4|/subject-of:put
-3|/subject-of:recommend
-4|/subject-of:refuse
5|/subject-of:reject
4|/subject-of:rule out
-3|/subject-of:shoot for
4|/subject-of:sound out
4|/subject-of:study
7|/subject-of:suggest
-5|/subject-of:take
5|/subject-of:tell
11|/subject-of:urge
9|/subject-of:want
5|/subject-of:weigh
-3|/subject-of:write
-3|/subject-speaker:body leader
-6|/subject-speaker:body none
-11|/subject-speaker:capital none
3|/subject-speaker:capital pronoun
-5|/subject-speaker:country leader
9|/subject-speaker:country nongov
-5|/subject-speaker:country pronoun
-3|/subject-speaker:gov country
-8|/subject-speaker:gov none
-4|/subject-speaker:gov nongov
-3|/subject-speaker:gov pronoun
4|/subject-speaker:leader leader
-14|/subject-speaker:leader none
-3|/subject-speaker:none body
6|/subject-speaker:none country
-9|/subject-speaker:none gov
7|/subject-speaker:none none
5|/subject-speaker:none nongov
3|/subject-speaker:nongov capital
22|/subject-speaker:nongov none
13|/subject-speaker:nongov nongov
8|/subject-speaker:nongov pronoun
-3|/subject-speaker:pronoun leader
13|/subject-speaker:pronoun none
7|/subject-speaker:pronoun nongov
-5|/subject-speaker:pronoun pronoun
-3|/subject:be pronoun
6|/subject:demand body
3|/subject:demand capital
6|/subject:demand gov
24|/subject:demand leader
-3|/subject:demand nongov
4|/subject:demand people
-4|/subject:denial country
4|/subject:denial gov
13|/subject:denial leader
-3|/subject:denial pronoun
-6|/subject:move capital
3|/subject:move country
-11|/subject:move leader
5|/subject:move nongov
-6|/subject:pledge body
3|/subject:pledge capital
4|/subject:pledge country
-4|/subject:pledge nongov
11|/subject:proposal body
19|/subject:proposal capital
16|/subject:proposal gov
12|/subject:proposal leader
-8|/subject:proposal pronoun
-4|/subject:spend capital
5|/subject:spend leader
-18|/tag:gov
63|/tag:nongov
-13|/tag:person
-32|/tag:source
-33|/unnamed
-31|/unnamed-beside-others
-3|benchmark/after-joint:0 near
-3|benchmark/after-joint:1 far
-3|benchmark/after-led:for far joined
4|benchmark/after-led:that near free
4|benchmark/after-led:whether far joined
-6|benchmark/after:gov name
12|benchmark/asked-before:other
3|benchmark/before-clause:free inside name capital
3|benchmark/before-clause:free inside name gov
-4|benchmark/before-clause:free inside name pronoun
3|benchmark/before-clause:free opens name gov
-3|benchmark/before-clause:free opens name pronoun
5|benchmark/before-far:4
3|benchmark/before-far:60
5|benchmark/before-free:0 free name near
3|benchmark/before-free:1 free name far
3|benchmark/before-free:2 free name near
6|benchmark/before-joint:0 free
-4|benchmark/before-joint:1 after-figure
3|benchmark/before-joint:1 free
-4|benchmark/before-led:
3|benchmark/before-led:'s
8|benchmark/before-led:,
-4|benchmark/before-led:by
-3|benchmark/before-led:take
5|benchmark/before-led:the
-4|benchmark/before:body owner
5|benchmark/before:capital name
3|benchmark/before:capital owner
3|benchmark/before:country name
6|benchmark/before:gov name
-8|benchmark/before:pronoun name
4|benchmark/governor-form:adopt finite+
4|benchmark/governor-form:be finite+
4|benchmark/governor-kind:be
-5|benchmark/governor-kind:demand
4|benchmark/governor-kind:pledge
4|benchmark/governor-mood:be finite+
-5|benchmark/governor-mood:demand finite+
4|benchmark/governor-mood:move finite+
7|benchmark/governor-mood:pledge finite+
-3|benchmark/governor-mood:pledge finite++passive
4|benchmark/governor:adopt
4|benchmark/governor:be
-3|benchmark/has:USA
-5|benchmark/has:country
5|benchmark/has:officials
-3|benchmark/has:the military
-5|benchmark/has:we
-16|benchmark/home:other
3|benchmark/named:1
6|benchmark/named:2
-6|benchmark/near-after:#
-4|benchmark/near-after:,
4|benchmark/near-after:.
9|benchmark/near-after:LAND
-6|benchmark/near-after:USA
-5|benchmark/near-after:a
3|benchmark/near-after:all
-5|benchmark/near-after:and
-7|benchmark/near-after:as
3|benchmark/near-after:become
9|benchmark/near-after:becoming
-5|benchmark/near-after:core
8|benchmark/near-after:countries
-6|benchmark/near-after:defense
-5|benchmark/near-after:for
-8|benchmark/near-after:gdp
-11|benchmark/near-after:global
4|benchmark/near-after:had
-4|benchmark/near-after:hard
9|benchmark/near-after:has
4|benchmark/near-after:in
9|benchmark/near-after:is
-5|benchmark/near-after:military
-4|benchmark/near-after:needs
-3|benchmark/near-after:new
-7|benchmark/near-after:of
-6|benchmark/near-after:on
-4|benchmark/near-after:related
5|benchmark/near-after:say
4|benchmark/near-after:serious
-6|benchmark/near-after:standard
-4|benchmark/near-after:that
10|benchmark/near-after:the
4|benchmark/near-after:their
7|benchmark/near-after:to
5|benchmark/near-after:was
3|benchmark/near-after:which
4|benchmark/near-after:with
5|benchmark/near-after:yardstick
4|benchmark/near-before:\"
-3|benchmark/near-before:#
3|benchmark/near-before:;
4|benchmark/near-before:LAND
-7|benchmark/near-before:USA
6|benchmark/near-before:a
7|benchmark/near-before:and
-3|benchmark/near-before:as
4|benchmark/near-before:asia
-3|benchmark/near-before:by
-3|benchmark/near-before:call
8|benchmark/near-before:europe
-5|benchmark/near-before:for
-3|benchmark/near-before:global
-3|benchmark/near-before:has
12|benchmark/near-before:in
4|benchmark/near-before:it
4|benchmark/near-before:norm
9|benchmark/near-before:of
5|benchmark/near-before:officials
-4|benchmark/near-before:on
-5|benchmark/near-before:say
-3|benchmark/near-before:spend
-4|benchmark/near-before:standard
4|benchmark/near-before:take
-3|benchmark/near-before:to
4|benchmark/near-before:was
-3|benchmark/other after-led:for far joined
4|benchmark/other after-led:that near free
4|benchmark/other after-led:whether far joined
-6|benchmark/other after:gov name
4|benchmark/other after:pronoun name
3|benchmark/other before-clause:free inside name capital
3|benchmark/other before-clause:free inside name gov
3|benchmark/other before-clause:free opens name gov
-3|benchmark/other before-clause:free opens name pronoun
4|benchmark/other before-far:20
5|benchmark/other before-far:4
5|benchmark/other before-far:60
7|benchmark/other before-free:0 free name near
3|benchmark/other before-free:1 free name far
3|benchmark/other before-free:2 free name near
6|benchmark/other before-joint:0 free
7|benchmark/other before-joint:1 free
3|benchmark/other before-led:'s
8|benchmark/other before-led:,
-4|benchmark/other before-led:by
5|benchmark/other before-led:the
5|benchmark/other before:capital name
3|benchmark/other before:capital owner
3|benchmark/other before:country name
6|benchmark/other before:gov name
-5|benchmark/other before:pronoun name
7|benchmark/other named:1
7|benchmark/other named:2
4|benchmark/other speaker:gov
7|benchmark/other speaker:leader
-4|benchmark/other subject-of:agree
-3|benchmark/other subject:demand pronoun
-4|benchmark/other subject:pledge body
-13|benchmark/other unnamed
-14|benchmark/role-class-home:JPN JPN
-3|benchmark/role-class-home:NATO JPN
-3|benchmark/role-class-home:NATO land
16|benchmark/role-class-home:USA JPN
14|benchmark/role-class-home:USA land
-6|benchmark/role-class-home:land land
3|benchmark/role-class-home:member member
-12|benchmark/role-class-of:JPN ALLIES
-6|benchmark/role-class-of:NATO ALLIES
32|benchmark/role-class-of:USA ALLIES
-3|benchmark/role-class-of:USA NATO
-8|benchmark/role-class-of:land ALLIES
3|benchmark/role-class-of:member NATO
-14|benchmark/role-class:JPN
-6|benchmark/role-class:NATO
29|benchmark/role-class:USA
-8|benchmark/role-class:land
8|benchmark/role:nobody
-9|benchmark/role:spender
-8|benchmark/ruled
5|benchmark/ruled:nobody
-4|benchmark/ruled:other
-9|benchmark/ruled:spender
3|benchmark/says:base
-4|benchmark/says:ed
-5|benchmark/says:s
8|benchmark/speaker-form:none
4|benchmark/speaker-form:pronoun
4|benchmark/speaker:gov
7|benchmark/speaker:leader
-4|benchmark/spender before-joint:1 free
-4|benchmark/spender before:body owner
-4|benchmark/spender named:1
3|benchmark/subject-form:body
-3|benchmark/subject-form:capital
9|benchmark/subject-form:none
-4|benchmark/subject-of:agree
4|benchmark/subject-speaker:body none
6|benchmark/subject-speaker:none none
5|benchmark/subject-speaker:none pronoun
-3|benchmark/subject:demand pronoun
-3|benchmark/subject:move body
-6|benchmark/subject:pledge body
-12|benchmark/tag:gov
-3|benchmark/tag:person
-14|benchmark/unnamed
3|demand/after-joint:0 near
-4|demand/after-joint:1 near
-5|demand/after-joint:2 far
-3|demand/after-led:for near free
-4|demand/after-led:foreign minister far joined
6|demand/after-led:that near free
-5|demand/after:body name
4|demand/after:country owner
-3|demand/after:gov name
-5|demand/after:pronoun name
21|demand/asked-before:other
3|demand/asked-before:spender
12|demand/before-clause:free inside name body
-4|demand/before-clause:free inside name country
8|demand/before-clause:free inside name leader
-4|demand/before-clause:free inside name pronoun
7|demand/before-clause:free inside owner leader
-4|demand/before-clause:free opens name capital
-9|demand/before-clause:free opens name country
8|demand/before-clause:free opens name leader
8|demand/before-clause:free opens owner body
-3|demand/before-far:1
7|demand/before-far:20
5|demand/before-far:4
16|demand/before-far:9
4|demand/before-free:0 after-figure owner near
-3|demand/before-free:0 free name near
9|demand/before-free:0 free owner near
3|demand/before-free:1 free name near
8|demand/before-free:1 free owner near
3|demand/before-free:2 free name near
13|demand/before-joint:0 free
8|demand/before-joint:1 free
8|demand/before-led:,
3|demand/before-led:PARTY
3|demand/before-led:back
4|demand/before-led:call on
-5|demand/before-led:expect
5|demand/before-led:in
3|demand/before-led:its
5|demand/before-led:now
-9|demand/before-led:of
3|demand/before-led:president
4|demand/before-led:say
-4|demand/before-led:that
6|demand/before-led:the
-4|demand/before-led:to
-3|demand/before-led:whether
11|demand/before:body name
12|demand/before:body owner
-4|demand/before:capital name
3|demand/before:capital owner
-16|demand/before:country name
3|demand/before:country owner
16|demand/before:leader name
6|demand/before:leader owner
-5|demand/before:pronoun name
-11|demand/governor-kind:demand
-3|demand/governor-kind:move
-7|demand/governor-mood:demand finite+
-3|demand/has:NATO
-4|demand/has:USA
-3|demand/has:general
-3|demand/has:should
-25|demand/home:other
-36|demand/home:spender
7|demand/named:1
12|demand/named:2
11|demand/named:3
-3|demand/near-after:\"
-10|demand/near-after:,
-16|demand/near-after:.
-4|demand/near-after:LAND
-3|demand/near-after:USA
-3|demand/near-after:by
-3|demand/near-after:defense
-4|demand/near-after:for
-6|demand/near-after:gdp
-3|demand/near-after:has
-8|demand/near-after:of
-4|demand/near-after:on
-5|demand/near-after:the
-3|demand/near-before:\"
-10|demand/near-before:,
-4|demand/near-before::
-7|demand/near-before:LAND
-5|demand/near-before:USA
-4|demand/near-before:a
-3|demand/near-before:and
-4|demand/near-before:for
-3|demand/near-before:get
-4|demand/near-before:it
-4|demand/near-before:of
-4|demand/near-before:spend
-4|demand/near-before:that
-6|demand/near-before:the
-12|demand/near-before:to
10|demand/other after-joint:0 near
-4|demand/other after-led:foreign minister far joined
6|demand/other after-led:that near free
3|demand/other after:country name
4|demand/other after:country owner
3|demand/other after:leader name
3|demand/other after:pronoun name
3|demand/other before-clause:free inside name body
3|demand/other before-clause:free inside name capital
6|demand/other before-clause:free inside name leader
3|demand/other before-clause:free inside name pronoun
7|demand/other before-clause:free inside owner leader
5|demand/other before-clause:free inside owner pronoun
-5|demand/other before-clause:free opens name country
5|demand/other before-clause:free opens name leader
3|demand/other before-clause:free opens name pronoun
12|demand/other before-far:20
10|demand/other before-far:4
18|demand/other before-far:9
14|demand/other before-free:0 free owner near
11|demand/other before-free:1 free name near
4|demand/other before-free:1 free owner near
3|demand/other before-free:2 free name near
3|demand/other before-joint:0 after-figure
28|demand/other before-joint:0 free
5|demand/other before-joint:1 free
3|demand/other before-joint:2 free
3|demand/other before-led:PARTY
3|demand/other before-led:back
-4|demand/other before-led:expect
6|demand/other before-led:in
3|demand/other before-led:its
-3|demand/other before-led:of
3|demand/other before-led:president
3|demand/other before-led:say
6|demand/other before-led:the
-3|demand/other before-led:to
3|demand/other before-led:which
3|demand/other before:body name
3|demand/other before:capital owner
-6|demand/other before:country name
3|demand/other before:country owner
3|demand/other before:gov name
12|demand/other before:leader name
8|demand/other before:leader owner
7|demand/other before:pronoun name
5|demand/other before:pronoun owner
21|demand/other named:1
14|demand/other named:2
17|demand/other named:3
3|demand/other speaker:body
4|demand/other speaker:capital
5|demand/other speaker:leader
3|demand/other speaker:pronoun
5|demand/other subject-of:ask
-5|demand/other subject-of:back
5|demand/other subject-of:call on
-3|demand/other subject-of:expect
-4|demand/other subject-of:spend
7|demand/other subject-of:urge
7|demand/other subject-of:want
8|demand/other subject:demand capital
3|demand/other subject:demand country
8|demand/other subject:demand leader
3|demand/other subject:demand people
7|demand/other subject:demand pronoun
-3|demand/other subject:pledge gov
-3|demand/other subject:pledge pronoun
-4|demand/other subject:spend capital
4|demand/other unnamed
-10|demand/role-class-home:JPN JPN
4|demand/role-class-home:NATO member
66|demand/role-class-home:USA JPN
-3|demand/role-class-home:USA NATO
28|demand/role-class-home:USA land
4|demand/role-class-home:USA member
-8|demand/role-class-home:land JPN
-5|demand/role-class-home:land land
-11|demand/role-class-home:member member
-6|demand/role-class-of:JPN ALLIES
-5|demand/role-class-of:JPN land
4|demand/role-class-of:NATO member
11|demand/role-class-of:USA ALLIES
51|demand/role-class-of:USA JPN
5|demand/role-class-of:USA NATO
32|demand/role-class-of:USA land
-3|demand/role-class-of:foe NATO
-3|demand/role-class-of:land ALLIES
-7|demand/role-class-of:land JPN
-4|demand/role-class-of:land land
-14|demand/role-class-of:member NATO
-13|demand/role-class:JPN
97|demand/role-class:USA
-3|demand/role-class:foe
-14|demand/role-class:land
-12|demand/role-class:member
-30|demand/role:nobody
57|demand/role:other
-27|demand/role:spender
18|demand/ruled
14|demand/ruled:other
4|demand/ruled:spender
-4|demand/says:base
-13|demand/says:ed
-16|demand/speaker-form:none
-3|demand/speaker-form:nongov
3|demand/speaker:capital
-3|demand/speaker:country
-3|demand/speaker:gov
12|demand/speaker:leader
-7|demand/spender after-joint:0 near
-3|demand/spender after-joint:1 far
-3|demand/spender after-joint:1 mid
-5|demand/spender after-joint:1 near
-5|demand/spender after-joint:2 far
-3|demand/spender after-led:, near joined
-3|demand/spender after-led:of near free
-4|demand/spender after:body name
-3|demand/spender after:capital name
-3|demand/spender after:gov name
-8|demand/spender after:pronoun name
-4|demand/spender after:pronoun owner
9|demand/spender before-clause:free inside name body
-3|demand/spender before-clause:free inside name capital
-6|demand/spender before-clause:free inside name country
-8|demand/spender before-clause:free inside name pronoun
-4|demand/spender before-clause:free inside owner pronoun
-4|demand/spender before-clause:free opens name country
-4|demand/spender before-clause:free opens name pronoun
8|demand/spender before-clause:free opens owner body
-3|demand/spender before-far:1
-5|demand/spender before-far:20
-6|demand/spender before-far:4
4|demand/spender before-free:0 after-figure owner near
-3|demand/spender before-free:0 free name near
-5|demand/spender before-free:0 free owner near
-8|demand/spender before-free:1 free name near
4|demand/spender before-free:1 free owner near
-15|demand/spender before-joint:0 free
3|demand/spender before-joint:1 free
-4|demand/spender before-joint:2 free
-3|demand/spender before-led:
8|demand/spender before-led:,
3|demand/spender before-led:call on
-6|demand/spender before-led:of
-3|demand/spender before-led:that
3|demand/spender before-led:urge
8|demand/spender before:body name
11|demand/spender before:body owner
-6|demand/spender before:capital name
-10|demand/spender before:country name
4|demand/spender before:leader name
-12|demand/spender before:pronoun name
-7|demand/spender before:pronoun owner
-14|demand/spender named:1
-3|demand/spender named:2
-5|demand/spender named:3
-5|demand/spender speaker:gov
6|demand/spender speaker:leader
-3|demand/spender subject-of:be
5|demand/spender subject-of:call on
4|demand/spender subject-of:spend
9|demand/spender subject-of:urge
7|demand/spender subject:demand body
12|demand/spender subject:demand leader
-3|demand/spender subject:demand pronoun
-3|demand/spender unnamed-beside-others
-3|demand/subject-form:capital
-4|demand/subject-form:country
-12|demand/subject-form:none
-5|demand/subject-form:pronoun
5|demand/subject-of:ask
-5|demand/subject-of:back
10|demand/subject-of:call on
-4|demand/subject-of:expect
5|demand/subject-of:insist on
16|demand/subject-of:urge
7|demand/subject-of:want
-6|demand/subject-speaker:none none
-3|demand/subject-speaker:pronoun none
8|demand/subject:demand body
8|demand/subject:demand capital
3|demand/subject:demand country
20|demand/subject:demand leader
3|demand/subject:demand people
4|demand/subject:demand pronoun
-3|demand/subject:move country
-3|demand/subject:pledge gov
-3|demand/subject:pledge pronoun
-4|demand/subject:spend capital
-4|demand/tag:gov
-10|demand/tag:nongov
-9|demand/tag:person
-6|demand/tag:source
-9|denial/after-joint:0 mid
3|denial/after-joint:0 near
3|denial/after-joint:1 far
21|denial/after-joint:1 mid
6|denial/after-joint:1 near
3|denial/after-joint:2 mid
3|denial/after-joint:3 mid
9|denial/after-led:\" far joined
3|denial/after-led:\" near joined
5|denial/after-led:, far joined
3|denial/after-led:, near joined
3|denial/after-led:: far joined
4|denial/after-led:for far joined
-3|denial/after-led:his far joined
3|denial/after-led:in far joined
5|denial/after-led:say far joined
3|denial/after:body name
4|denial/after:country name
9|denial/after:leader name
12|denial/after:pronoun name
6|denial/after:pronoun owner
-7|denial/asked-before:other
-4|denial/before-clause:free inside name capital
-4|denial/before-clause:free inside name leader
-4|denial/before-clause:free inside name nongov
3|denial/before-clause:free inside name pronoun
-3|denial/before-clause:free inside owner body
4|denial/before-clause:free inside owner people
-3|denial/before-clause:free opens name body
4|denial/before-clause:free opens name capital
10|denial/before-clause:free opens name country
5|denial/before-clause:free opens name gov
-7|denial/before-clause:free opens name leader
-5|denial/before-clause:free opens name nongov
9|denial/before-clause:free opens name pronoun
5|denial/before-far:20
-6|denial/before-far:4
9|denial/before-far:9
-5|denial/before-free:0 free name far
7|denial/before-free:1 free name near
3|denial/before-free:1 free owner near
3|denial/before-free:2 free name far
10|denial/before-joint:0 free
-5|denial/before-joint:3 free
9|denial/before-led:
5|denial/before-led:\"
-3|denial/before-led:DATE
-5|denial/before-led:PARTY
4|denial/before-led:for
-4|denial/before-led:in
-4|denial/before-led:increase
-4|denial/before-led:of
-4|denial/before-led:president
7|denial/before-led:prime minister
6|denial/before-led:say
-5|denial/before:body name
-3|denial/before:body owner
11|denial/before:country name
3|denial/before:gov name
-10|denial/before:leader name
-9|denial/before:nongov name
4|denial/before:people owner
13|denial/before:pronoun name
4|denial/before:pronoun owner
-4|denial/governor-form:ask finite+
4|denial/governor-form:discuss finite++not
4|denial/governor-form:dismiss finite+
4|denial/governor-form:refuse finite+
-3|denial/governor-form:rule out finite+
-12|denial/governor-kind:demand
4|denial/governor-kind:denial
-7|denial/governor-kind:pledge
9|denial/governor-kind:proposal
-6|denial/governor-mood:demand finite+
5|denial/governor-mood:denial finite+
5|denial/governor-mood:proposal finite+
3|denial/governor-mood:proposal finite++not
-5|denial/governor:ask
4|denial/governor:consider
4|denial/governor:discuss
4|denial/governor:dismiss
4|denial/governor:refuse
-3|denial/governor:rule out
-5|denial/has:LEADER
11|denial/has:PERSON
-8|denial/has:USA
-3|denial/has:figure
-4|denial/has:government
11|denial/has:leader
-5|denial/has:official
7|denial/has:opposition
9|denial/has:party
-4|denial/has:premier
3|denial/has:president
-5|denial/has:prime minister
3|denial/has:the military
18|denial/home:other
45|denial/home:spender
-20|denial/named:1
14|denial/named:2
26|denial/named:3
-13|denial/near-after:,
5|denial/near-after:DATE
5|denial/near-after:LEADER
-3|denial/near-after:USA
-4|denial/near-after:a
10|denial/near-after:be
-4|denial/near-after:been
5|denial/near-after:by
6|denial/near-after:defence
-6|denial/near-after:defense
5|denial/near-after:for
7|denial/near-after:gdp
3|denial/near-after:go
-3|denial/near-after:gross domestic product
-5|denial/near-after:had
-3|denial/near-after:has
-4|denial/near-after:in
-3|denial/near-after:it
-3|denial/near-after:not
-3|denial/near-after:on
4|denial/near-after:refuse
-4|denial/near-after:say
-3|denial/near-after:target
4|denial/near-after:that
3|denial/near-after:the military
5|denial/near-after:to
11|denial/near-after:unrealistic
-3|denial/near-after:was
-3|denial/near-before:#
4|denial/near-before:'s
6|denial/near-before:,
5|denial/near-before::
-4|denial/near-before:DATE
-12|denial/near-before:LAND
-6|denial/near-before:LEADER
-3|denial/near-before:NATO
-9|denial/near-before:USA
4|denial/near-before:a
7|denial/near-before:an
5|denial/near-before:and
-5|denial/near-before:as
-7|denial/near-before:ask
-4|denial/near-before:commit
4|denial/near-before:consider
-4|denial/near-before:deny
4|denial/near-before:discuss
4|denial/near-before:dismiss
-7|denial/near-before:for
3|denial/near-before:has
8|denial/near-before:he
-5|denial/near-before:it
11|denial/near-before:leader
-3|denial/near-before:on
4|denial/near-before:opposition
4|denial/near-before:refuse
7|denial/near-before:reporters
-3|denial/near-before:rule out
-4|denial/near-before:say
-5|denial/near-before:spend
6|denial/near-before:the
5|denial/near-before:to
-3|denial/near-before:would
-3|denial/other after-joint:0 mid
-3|denial/other after-joint:0 near
-3|denial/other after-joint:1 far
4|denial/other after-joint:1 mid
7|denial/other after-led:\" far joined
3|denial/other after:body name
-4|denial/other after:capital name
8|denial/other after:leader name
-3|denial/other after:pronoun name
-5|denial/other before-clause:free inside name gov
-9|denial/other before-clause:free inside name leader
3|denial/other before-clause:free inside name pronoun
-3|denial/other before-clause:free opens name body
-3|denial/other before-clause:free opens name leader
11|denial/other before-clause:free opens name pronoun
-5|denial/other before-far:20
-4|denial/other before-far:4
-5|denial/other before-far:9
-3|denial/other before-free:0 free owner near
-3|denial/other before-free:2 free name near
-7|denial/other before-joint:0 free
-3|denial/other before-joint:1 free
-3|denial/other before-joint:2 free
4|denial/other before-led:\"
-5|denial/other before-led:PARTY
5|denial/other before-led:ask
-4|denial/other before-led:increase
-4|denial/other before-led:president
4|denial/other before-led:say
4|denial/other before-led:that
-5|denial/other before:body name
-5|denial/other before:gov name
-12|denial/other before:leader name
14|denial/other before:pronoun name
-25|denial/other named:1
5|denial/other named:3
15|denial/other speaker:leader
-3|denial/other subject-of:ask for
-3|denial/other subject:demand body
-5|denial/other subject:demand country
-4|denial/other subject:demand leader
5|denial/other subject:demand pronoun
3|denial/other subject:denial country
-5|denial/other unnamed
-7|denial/role-class-home:NATO member
-18|denial/role-class-home:USA JPN
-13|denial/role-class-home:USA land
-4|denial/role-class-home:USA member
8|denial/role-class-home:land land
8|denial/role-class-home:member member
-7|denial/role-class-of:NATO member
-17|denial/role-class-of:USA JPN
-13|denial/role-class-of:USA land
-4|denial/role-class-of:USA member
9|denial/role-class-of:land land
11|denial/role-class-of:member NATO
-3|denial/role-class-of:member member
-7|denial/role-class:NATO
-35|denial/role-class:USA
8|denial/role-class:land
8|denial/role-class:member
-10|denial/role:nobody
-26|denial/role:other
37|denial/role:spender
15|denial/ruled
12|denial/ruled:other
4|denial/ruled:spender
-4|denial/says:base
-12|denial/says:ed
-3|denial/says:ing
-3|denial/says:s
-5|denial/speaker-form:gov
-6|denial/speaker-form:none
8|denial/speaker-form:nongov
6|denial/speaker:capital
3|denial/speaker:country
10|denial/speaker:gov
25|denial/speaker:leader
-5|denial/speaker:nongov
6|denial/speaker:people
4|denial/speaker:pronoun
-6|denial/spender after-joint:0 mid
6|denial/spender after-joint:0 near
6|denial/spender after-joint:1 far
16|denial/spender after-joint:1 mid
7|denial/spender after-joint:1 near
3|denial/spender after-joint:3 mid
3|denial/spender after-led:\" near joined
5|denial/spender after-led:, far joined
5|denial/spender after-led:, near joined
3|denial/spender after-led:: far joined
4|denial/spender after-led:for far joined
5|denial/spender after-led:say far joined
4|denial/spender after:capital name
6|denial/spender after:country name
15|denial/spender after:pronoun name
6|denial/spender after:pronoun owner
5|denial/spender before-clause:free inside name gov
5|denial/spender before-clause:free inside name leader
-4|denial/spender before-clause:free inside name nongov
-3|denial/spender before-clause:free inside owner body
4|denial/spender before-clause:free inside owner people
3|denial/spender before-clause:free inside owner pronoun
3|denial/spender before-clause:free opens name capital
9|denial/spender before-clause:free opens name country
5|denial/spender before-clause:free opens name gov
-4|denial/spender before-clause:free opens name leader
-5|denial/spender before-clause:free opens name nongov
10|denial/spender before-far:20
14|denial/spender before-far:9
-5|denial/spender before-free:0 free name far
3|denial/spender before-free:0 free name near
3|denial/spender before-free:0 free owner near
9|denial/spender before-free:1 free name near
3|denial/spender before-free:1 free owner near
17|denial/spender before-joint:0 free
3|denial/spender before-joint:1 free
4|denial/spender before-joint:2 free
-4|denial/spender before-joint:3 free
8|denial/spender before-led:
-3|denial/spender before-led:DATE
-7|denial/spender before-led:ask
4|denial/spender before-led:for
-4|denial/spender before-led:in
-3|denial/spender before-led:of
5|denial/spender before-led:prime minister
-3|denial/spender before-led:that
-3|denial/spender before:body owner
12|denial/spender before:country name
3|denial/spender before:country owner
8|denial/spender before:gov name
3|denial/spender before:leader name
-9|denial/spender before:nongov name
4|denial/spender before:people owner
5|denial/spender before:pronoun owner
4|denial/spender named:1
13|denial/spender named:2
22|denial/spender named:3
3|denial/spender speaker:country
10|denial/spender speaker:gov
11|denial/spender speaker:leader
-5|denial/spender speaker:nongov
6|denial/spender speaker:people
3|denial/spender speaker:pronoun
-6|denial/spender subject-of:consider
3|denial/spender subject-of:decline
5|denial/spender subject-of:rule out
6|denial/spender subject:denial gov
8|denial/spender subject:denial leader
3|denial/spender subject:denial pronoun
4|denial/spender subject:pledge pronoun
-8|denial/spender subject:proposal pronoun
-3|denial/subject-form:country
-4|denial/subject-form:gov
-7|denial/subject-form:leader
-9|denial/subject-form:none
13|denial/subject-form:nongov
-3|denial/subject-of:ask for
7|denial/subject-of:commit
-6|denial/subject-of:consider
3|denial/subject-of:decline
-4|denial/subject-of:refuse
5|denial/subject-of:reject
5|denial/subject-of:rule out
-3|denial/subject-speaker:gov none
-4|denial/subject-speaker:leader none
-4|denial/subject-speaker:none gov
4|denial/subject-speaker:none leader
-7|denial/subject-speaker:none none
7|denial/subject-speaker:nongov none
-3|denial/subject-speaker:pronoun pronoun
-3|denial/subject:demand body
-4|denial/subject:demand country
6|denial/subject:demand pronoun
-4|denial/subject:denial country
4|denial/subject:denial gov
8|denial/subject:denial leader
3|denial/subject:denial pronoun
6|denial/subject:pledge country
4|denial/subject:pledge pronoun
-9|denial/subject:proposal pronoun
-3|denial/tag:gov
36|denial/tag:nongov
-7|denial/tag:source
-8|denial/unnamed
7|proposal/after-joint:0 near
-12|proposal/after-joint:1 mid
-5|proposal/after-joint:1 near
-5|proposal/after-joint:2 far
-3|proposal/after-joint:3 mid
10|proposal/after-led:, far joined
3|proposal/after-led:bring far joined
-4|proposal/after-led:by far joined
-5|proposal/after-led:for near free
4|proposal/after-led:in far free
-3|proposal/after-led:in far joined
8|proposal/after-led:next far free
12|proposal/after-led:next near free
-4|proposal/after-led:of far joined
5|proposal/after-led:of near free
-3|proposal/after-led:on far free
7|proposal/after-led:several far joined
-4|proposal/after-led:tell far joined
5|proposal/after-led:that far joined
-4|proposal/after-led:that near free
-4|proposal/after-led:what far joined
4|proposal/after:capital name
-9|proposal/after:country name
-6|proposal/after:country owner
16|proposal/after:gov name
3|proposal/after:gov owner
5|proposal/after:leader name
-6|proposal/after:nongov name
-5|proposal/after:nongov owner
3|proposal/after:people name
-5|proposal/after:people owner
-11|proposal/after:pronoun name
-3|proposal/after:pronoun owner
-11|proposal/asked-before:other
-4|proposal/asked-before:spender
4|proposal/before-clause:after-figure inside owner pronoun
3|proposal/before-clause:after-figure opens name body
4|proposal/before-clause:after-figure opens name country
-3|proposal/before-clause:after-figure opens owner country
-4|proposal/before-clause:free inside name capital
3|proposal/before-clause:free inside name country
6|proposal/before-clause:free inside name leader
9|proposal/before-clause:free inside name nongov
-3|proposal/before-clause:free inside owner body
-5|proposal/before-clause:free inside owner country
-3|proposal/before-clause:free inside owner people
9|proposal/before-clause:free opens name body
-3|proposal/before-clause:free opens name capital
-5|proposal/before-clause:free opens name country
4|proposal/before-clause:free opens name gov
-6|proposal/before-clause:free opens name leader
-3|proposal/before-clause:free opens name nongov
-7|proposal/before-clause:free opens name pronoun
4|proposal/before-clause:free opens owner country
3|proposal/before-clause:free opens owner gov
-5|proposal/before-clause:free opens owner pronoun
-7|proposal/before-far:20
5|proposal/before-far:4
4|proposal/before-free:0 after-figure name near
-7|proposal/before-free:0 free name near
11|proposal/before-free:1 free name near
-4|proposal/before-joint:0 free
4|proposal/before-joint:1 free
-5|proposal/before-joint:2 free
-3|proposal/before-joint:3 after-figure
3|proposal/before-joint:3 free
12|proposal/before-led:
-3|proposal/before-led:\"
7|proposal/before-led:'s
6|proposal/before-led:(
-6|proposal/before-led:,
5|proposal/before-led:-
-6|proposal/before-led:and
-5|proposal/before-led:at
4|proposal/before-led:by
-3|proposal/before-led:every
3|proposal/before-led:her
-5|proposal/before-led:in
-7|proposal/before-led:of
5|proposal/before-led:president
-11|proposal/before-led:prime minister
5|proposal/before-led:raise
-4|proposal/before-led:ruling
-4|proposal/before-led:say
3|proposal/before-led:see
3|proposal/before-led:some
3|proposal/before-led:start
7|proposal/before-led:that
-7|proposal/before-led:the
3|proposal/before-led:think
3|proposal/before-led:to
-3|proposal/before-led:urge
-5|proposal/before-led:want
-3|proposal/before-led:what
6|proposal/before-led:why
-5|proposal/before-led:with
-3|proposal/before-led:—
14|proposal/before:body name
-6|proposal/before:capital name
-5|proposal/before:country owner
3|proposal/before:nongov name
-3|proposal/before:people owner
-6|proposal/before:pronoun name
-6|proposal/governor-form:ambition +
3|proposal/governor-form:argue finite+
12|proposal/governor-form:argue for finite+
4|proposal/governor-form:ask for finite+
-5|proposal/governor-form:back finite+
4|proposal/governor-form:be finite+would
-6|proposal/governor-form:believe finite+
4|proposal/governor-form:bring finite+would
5|proposal/governor-form:call for finite+
4|proposal/governor-form:call on finite+
5|proposal/governor-form:calls +
16|proposal/governor-form:campaign finite+
5|proposal/governor-form:clamor progressive+
-5|proposal/governor-form:climb finite+
-14|proposal/governor-form:consider finite+
-11|proposal/governor-form:consider progressive+
-4|proposal/governor-form:contain finite+
-8|proposal/governor-form:discuss inf+
-3|proposal/governor-form:eye finite+
5|proposal/governor-form:favor finite+
11|proposal/governor-form:go finite+should
-6|proposal/governor-form:go finite+would
6|proposal/governor-form:move finite+could
-3|proposal/governor-form:move finite+should
-4|proposal/governor-form:mull finite+
5|proposal/governor-form:offer finite+
-4|proposal/governor-form:plead for finite+
3|proposal/governor-form:pledge finite+
4|proposal/governor-form:propose finite+will
-3|proposal/governor-form:ready finite+should
3|proposal/governor-form:reckon finite+
6|proposal/governor-form:recommend finite+
-3|proposal/governor-form:recommend gerund+
-4|proposal/governor-form:rule out finite++not
3|proposal/governor-form:settle for finite+would
-5|proposal/governor-form:sound out finite+
4|proposal/governor-form:spend finite+should
-8|proposal/governor-form:stop finite+
-3|proposal/governor-form:study progressive+
3|proposal/governor-form:take finite+
9|proposal/governor-form:urge finite+
-7|proposal/governor-form:weigh progressive+
8|proposal/governor-kind:be
-11|proposal/governor-kind:cap
24|proposal/governor-kind:demand
-4|proposal/governor-kind:level
-8|proposal/governor-kind:move
19|proposal/governor-kind:pledge
-12|proposal/governor-kind:proposal
5|proposal/governor-kind:spend
4|proposal/governor-mood:be finite+would
-11|proposal/governor-mood:cap finite+
20|proposal/governor-mood:demand finite+
4|proposal/governor-mood:demand finite+would
5|proposal/governor-mood:demand gerund+
-3|proposal/governor-mood:demand inf+
-4|proposal/governor-mood:demand progressive+
-4|proposal/governor-mood:denial finite++not
-4|proposal/governor-mood:level finite+
-15|proposal/governor-mood:move finite+
3|proposal/governor-mood:move finite+should
-3|proposal/governor-mood:move finite+would
3|proposal/governor-mood:move inf+
9|proposal/governor-mood:pledge finite+
5|proposal/governor-mood:pledge finite+should
4|proposal/governor-mood:pledge finite+would
-3|proposal/governor-mood:pledge gerund+
-11|proposal/governor-mood:proposal +
8|proposal/governor-mood:proposal finite+
4|proposal/governor-mood:proposal finite+could
3|proposal/governor-mood:proposal finite+will
-23|proposal/governor-mood:proposal progressive+
6|proposal/governor-mood:spend finite+should
3|proposal/governor:accept
3|proposal/governor:aim
-6|proposal/governor:ambition
3|proposal/governor:argue
11|proposal/governor:argue for
4|proposal/governor:ask for
-5|proposal/governor:back
8|proposal/governor:be
-6|proposal/governor:believe
4|proposal/governor:bring
-5|proposal/governor:call
7|proposal/governor:call for
4|proposal/governor:call on
5|proposal/governor:calls
17|proposal/governor:campaign
7|proposal/governor:clamor
-8|proposal/governor:climb
-16|proposal/governor:consider
-4|proposal/governor:contain
-4|proposal/governor:decide
-9|proposal/governor:discuss
-3|proposal/governor:eye
6|proposal/governor:favor
3|proposal/governor:fight
-3|proposal/governor:get
4|proposal/governor:go
4|proposal/governor:live with
-3|proposal/governor:look at
3|proposal/governor:move
-4|proposal/governor:mull
6|proposal/governor:offer
-4|proposal/governor:plead for
5|proposal/governor:propose
-3|proposal/governor:reach
-3|proposal/governor:ready
3|proposal/governor:reckon
5|proposal/governor:recommend
5|proposal/governor:settle for
4|proposal/governor:shoot for
-5|proposal/governor:sound out
4|proposal/governor:spend
-8|proposal/governor:stop
-3|proposal/governor:study
4|proposal/governor:take
6|proposal/governor:think
3|proposal/governor:urge
-7|proposal/governor:weigh
-7|proposal/has:LEADER
-14|proposal/has:NATO
14|proposal/has:PERSON
3|proposal/has:USA
3|proposal/has:candidate
-4|proposal/has:chancellor
19|proposal/has:coalition
3|proposal/has:could
7|proposal/has:country
-8|proposal/has:defence minister
-4|proposal/has:defense minister
-6|proposal/has:defense ministry
-3|proposal/has:defense secretary
4|proposal/has:expert panel
11|proposal/has:experts
-7|proposal/has:figure
5|proposal/has:figures
-6|proposal/has:finance ministry
17|proposal/has:former
-14|proposal/has:general
-6|proposal/has:hawks
12|proposal/has:i
4|proposal/has:institute
5|proposal/has:komeito
3|proposal/has:law and justice
-11|proposal/has:lawmaker
11|proposal/has:lawmakers
-16|proposal/has:ldp
4|proposal/has:leader
4|proposal/has:leaders
4|proposal/has:member
-6|proposal/has:members
7|proposal/has:minister
3|proposal/has:ministers
4|proposal/has:ministry of national defense
12|proposal/has:my
4|proposal/has:nation
3|proposal/has:officers
4|proposal/has:official
-29|proposal/has:officials
5|proposal/has:opposition
5|proposal/has:our
-20|proposal/has:panel
-10|proposal/has:parliament
-6|proposal/has:party
5|proposal/has:people
-18|proposal/has:person
3|proposal/has:president
3|proposal/has:prime minister
7|proposal/has:retired
4|proposal/has:sanseito
3|proposal/has:senator
3|proposal/has:shadow
28|proposal/has:should
-7|proposal/has:sources
5|proposal/has:strategist
7|proposal/has:the military
7|proposal/has:the state
5|proposal/has:treasury
24|proposal/has:we
10|proposal/home:other
6|proposal/home:spender
4|proposal/named:1
-8|proposal/named:2
-9|proposal/near-after:\"
3|proposal/near-after:#
6|proposal/near-after:'s
11|proposal/near-after:,
16|proposal/near-after:.
3|proposal/near-after:?
8|proposal/near-after:LAND
-3|proposal/near-after:LEADER
-7|proposal/near-after:NATO
-13|proposal/near-after:OUTLET
8|proposal/near-after:USA
16|proposal/near-after:a
3|proposal/near-after:about
-5|proposal/near-after:after
4|proposal/near-after:allies
-3|proposal/near-after:an
13|proposal/near-after:and
-7|proposal/near-after:at
4|proposal/near-after:before
-11|proposal/near-after:being
-3|proposal/near-after:bring
-6|proposal/near-after:but
18|proposal/near-after:by
-8|proposal/near-after:capability
5|proposal/near-after:cite
4|proposal/near-after:come
-3|proposal/near-after:cope
4|proposal/near-after:decade
-8|proposal/near-after:defence
25|proposal/near-after:defense
4|proposal/near-after:defense spending
-6|proposal/near-after:discuss
3|proposal/near-after:do
-3|proposal/near-after:election
-6|proposal/near-after:every
3|proposal/near-after:explain
-5|proposal/near-after:figure
4|proposal/near-after:find
4|proposal/near-after:first
-5|proposal/near-after:five
3|proposal/near-after:from
3|proposal/near-after:give
5|proposal/near-after:go
4|proposal/near-after:government
5|proposal/near-after:had
3|proposal/near-after:half
4|proposal/near-after:hard
3|proposal/near-after:have
4|proposal/near-after:his
3|proposal/near-after:i
6|proposal/near-after:if
-13|proposal/near-after:in
-3|proposal/near-after:in line with
4|proposal/near-after:increase
13|proposal/near-after:it
4|proposal/near-after:its
-3|proposal/near-after:ldp
3|proposal/near-after:level
-3|proposal/near-after:manifesto
3|proposal/near-after:may
-7|proposal/near-after:meet
5|proposal/near-after:minimum
-8|proposal/near-after:more
6|proposal/near-after:munitions
-10|proposal/near-after:must
6|proposal/near-after:national security
-6|proposal/near-after:natural
-5|proposal/near-after:new
-7|proposal/near-after:next
18|proposal/near-after:of
-3|proposal/near-after:officials
17|proposal/near-after:on
3|proposal/near-after:only
-7|proposal/near-after:or
7|proposal/near-after:own
-16|proposal/near-after:parliament
4|proposal/near-after:pay
3|proposal/near-after:platform
3|proposal/near-after:proposals
-7|proposal/near-after:propose
5|proposal/near-after:provided
4|proposal/near-after:put
3|proposal/near-after:realistic
4|proposal/near-after:recommend
3|proposal/near-after:review
-4|proposal/near-after:roads
-12|proposal/near-after:say
-3|proposal/near-after:security
5|proposal/near-after:seen
10|proposal/near-after:should
3|proposal/near-after:so
3|proposal/near-after:some
7|proposal/near-after:spend
6|proposal/near-after:still
4|proposal/near-after:stop
3|proposal/near-after:strategist
-5|proposal/near-after:study
3|proposal/near-after:successive
4|proposal/near-after:table
-3|proposal/near-after:target
4|proposal/near-after:taxes
3|proposal/near-after:that
6|proposal/near-after:the
4|proposal/near-after:the military
6|proposal/near-after:thereabouts
-3|proposal/near-after:though
-8|proposal/near-after:troops
3|proposal/near-after:two
-3|proposal/near-after:under
-4|proposal/near-after:want
13|proposal/near-after:was
7|proposal/near-after:we
-5|proposal/near-after:what
5|proposal/near-after:when
4|proposal/near-after:which
3|proposal/near-after:while
-3|proposal/near-after:wider
5|proposal/near-after:will
5|proposal/near-after:with
4|proposal/near-after:within
-3|proposal/near-after:without
4|proposal/near-after:write
-4|proposal/near-after:year
-10|proposal/near-after:years
-4|proposal/near-before:\"
8|proposal/near-before:#
4|proposal/near-before:$
10|proposal/near-before:'s
-6|proposal/near-before:(
15|proposal/near-before:,
5|proposal/near-before:.
5|proposal/near-before:0
8|proposal/near-before::
3|proposal/near-before:;
-9|proposal/near-before:DATE
8|proposal/near-before:LAND
-7|proposal/near-before:LEADER
-9|proposal/near-before:NATO
-13|proposal/near-before:OUTLET
7|proposal/near-before:USA
7|proposal/near-before:a
4|proposal/near-before:abe
6|proposal/near-before:above
-6|proposal/near-before:acknowledge
3|proposal/near-before:after
3|proposal/near-before:against
-6|proposal/near-before:allies
-5|proposal/near-before:already
-4|proposal/near-before:also
-12|proposal/near-before:ambition
-15|proposal/near-before:an
15|proposal/near-before:and
-11|proposal/near-before:are
6|proposal/near-before:argue
11|proposal/near-before:argue for
-3|proposal/near-before:armed forces
-3|proposal/near-before:at
4|proposal/near-before:between
6|proposal/near-before:bring
-3|proposal/near-before:but
6|proposal/near-before:by
7|proposal/near-before:call for
20|proposal/near-before:campaign
5|proposal/near-before:can
3|proposal/near-before:candidate
7|proposal/near-before:clamor
-4|proposal/near-before:clear
-7|proposal/near-before:climb
5|proposal/near-before:close
10|proposal/near-before:coalition
-20|proposal/near-before:consider
-4|proposal/near-before:contain
3|proposal/near-before:course
3|proposal/near-before:defence
-10|proposal/near-before:defense
-18|proposal/near-before:defense spending
-9|proposal/near-before:discuss
-8|proposal/near-before:discussion
4|proposal/near-before:double
-3|proposal/near-before:draft
-8|proposal/near-before:drawn
3|proposal/near-before:economy
-7|proposal/near-before:even
6|proposal/near-before:exceed
3|proposal/near-before:expert panel
6|proposal/near-before:experts
-8|proposal/near-before:eye
3|proposal/near-before:faction
5|proposal/near-before:favor
3|proposal/near-before:fight
-6|proposal/near-before:figure
5|proposal/near-before:figures
-7|proposal/near-before:finance ministry
6|proposal/near-before:five
3|proposal/near-before:fix
14|proposal/near-before:for
3|proposal/near-before:former
-8|proposal/near-before:further
4|proposal/near-before:gdp
-8|proposal/near-before:general
6|proposal/near-before:go
-3|proposal/near-before:goal
-3|proposal/near-before:greens
-4|proposal/near-before:had
10|proposal/near-before:have
-5|proposal/near-before:hawks
3|proposal/near-before:heard
-5|proposal/near-before:him
4|proposal/near-before:his
5|proposal/near-before:house
6|proposal/near-before:i
5|proposal/near-before:if
-7|proposal/near-before:in
5|proposal/near-before:is
5|proposal/near-before:it
3|proposal/near-before:itself
4|proposal/near-before:lawmakers
-7|proposal/near-before:ldp
4|proposal/near-before:leaders
-4|proposal/near-before:least
3|proposal/near-before:led
8|proposal/near-before:less
-3|proposal/near-before:let
4|proposal/near-before:live with
3|proposal/near-before:long
-5|proposal/near-before:look at
4|proposal/near-before:manifesto
-7|proposal/near-before:may
-3|proposal/near-before:meanwhile
-8|proposal/near-before:members
4|proposal/near-before:middle
3|proposal/near-before:might
4|proposal/near-before:minimum
4|proposal/near-before:minister
-4|proposal/near-before:mull
-3|proposal/near-before:must
8|proposal/near-before:my
3|proposal/near-before:needed
7|proposal/near-before:needs
-6|proposal/near-before:new
5|proposal/near-before:nothing
-15|proposal/near-before:of
-20|proposal/near-before:officials
-6|proposal/near-before:on
5|proposal/near-before:one
-13|proposal/near-before:option
-3|proposal/near-before:or
-3|proposal/near-before:others
11|proposal/near-before:ought
3|proposal/near-before:our
-6|proposal/near-before:outlay
14|proposal/near-before:outlays
7|proposal/near-before:own
-4|proposal/near-before:panel
3|proposal/near-before:parliamentary
-6|proposal/near-before:party
8|proposal/near-before:path
3|proposal/near-before:picked
-5|proposal/near-before:plan
-4|proposal/near-before:plead for
3|proposal/near-before:pledge
-3|proposal/near-before:president
9|proposal/near-before:prime minister
9|proposal/near-before:promise
6|proposal/near-before:proposal
-5|proposal/near-before:proposals
9|proposal/near-before:propose
-4|proposal/near-before:put
-18|proposal/near-before:raise
-3|proposal/near-before:range
4|proposal/near-before:rather
-6|proposal/near-before:reach
-3|proposal/near-before:ready
5|proposal/near-before:reckon
6|proposal/near-before:recommend
3|proposal/near-before:recommendation
-9|proposal/near-before:report
3|proposal/near-before:research
4|proposal/near-before:return
-7|proposal/near-before:review
-9|proposal/near-before:ruling
16|proposal/near-before:say
-11|proposal/near-before:scenarios
4|proposal/near-before:set
5|proposal/near-before:settle for
4|proposal/near-before:share
6|proposal/near-before:she
4|proposal/near-before:shoot for
9|proposal/near-before:should
-9|proposal/near-before:some
-4|proposal/near-before:something
-3|proposal/near-before:sound out
3|proposal/near-before:speak
10|proposal/near-before:spend
-4|proposal/near-before:step
-8|proposal/near-before:stop
3|proposal/near-before:suggest
3|proposal/near-before:take
-4|proposal/near-before:target
4|proposal/near-before:taylor
6|proposal/near-before:than
11|proposal/near-before:that
16|proposal/near-before:the
6|proposal/near-before:the state
3|proposal/near-before:think
14|proposal/near-before:to
-17|proposal/near-before:under
-8|proposal/near-before:version
10|proposal/near-before:view
3|proposal/near-before:want
-6|proposal/near-before:was
12|proposal/near-before:we
-5|proposal/near-before:weigh
7|proposal/near-before:where
-5|proposal/near-before:which
-3|proposal/near-before:while
6|proposal/near-before:who
-6|proposal/near-before:why
6|proposal/near-before:will
5|proposal/near-before:wing
4|proposal/near-before:within
14|proposal/near-before:would
-8|proposal/near-before:write
3|proposal/near-before:years
4|proposal/near-before:you
6|proposal/other after-joint:0 mid
12|proposal/other after-joint:0 near
-3|proposal/other after-joint:1 far
-6|proposal/other after-joint:1 mid
-3|proposal/other after-joint:1 near
7|proposal/other after-led:of near free
-3|proposal/other after:body name
5|proposal/other after:capital name
-3|proposal/other after:country name
5|proposal/other after:gov name
-3|proposal/other after:leader name
7|proposal/other after:pronoun owner
5|proposal/other before-clause:free inside name country
-9|proposal/other before-far:20
-5|proposal/other before-free:0 free name near
3|proposal/other before-free:1 free name near
-6|proposal/other before-joint:0 free
6|proposal/other before-led:by
-3|proposal/other before:capital name
10|proposal/other before:country name
-3|proposal/other before:gov name
-4|proposal/other before:leader name
-4|proposal/other before:pronoun name
-5|proposal/other named:1
-3|proposal/other speaker:leader
-20|proposal/other unnamed
-29|proposal/other unnamed-beside-others
7|proposal/role-class-home:JPN JPN
-4|proposal/role-class-home:NATO JPN
-35|proposal/role-class-home:USA JPN
-7|proposal/role-class-home:USA land
-10|proposal/role-class-home:USA member
-3|proposal/role-class-home:foe member
-3|proposal/role-class-home:land JPN
4|proposal/role-class-home:member member
8|proposal/role-class-of:JPN land
-4|proposal/role-class-of:NATO JPN
-33|proposal/role-class-of:USA JPN
-6|proposal/role-class-of:USA NATO
-7|proposal/role-class-of:USA land
-7|proposal/role-class-of:USA member
-3|proposal/role-class-of:land JPN
9|proposal/role-class-of:member NATO
-5|proposal/role-class-of:member member
7|proposal/role-class:JPN
-7|proposal/role-class:NATO
-54|proposal/role-class:USA
-3|proposal/role-class:foe
-4|proposal/role-class:land
4|proposal/role-class:member
44|proposal/role:nobody
-58|proposal/role:other
15|proposal/role:spender
-6|proposal/ruled
-19|proposal/ruled:nobody
4|proposal/ruled:other
9|proposal/ruled:spender
-10|proposal/says:base
6|proposal/says:ed
8|proposal/says:s
3|proposal/speaker-form:country
-3|proposal/speaker-form:leader
18|proposal/speaker-form:none
25|proposal/speaker-form:nongov
7|proposal/speaker:gov
3|proposal/speaker:leader
-6|proposal/speaker:nongov
-7|proposal/spender after-joint:0 mid
-5|proposal/spender after-joint:0 near
4|proposal/spender after-joint:1 far
-6|proposal/spender after-joint:1 mid
-4|proposal/spender after-joint:2 far
3|proposal/spender after-joint:2 mid
10|proposal/spender after-led:, far joined
3|proposal/spender after-led:bring far joined
-3|proposal/spender after-led:by far joined
-5|proposal/spender after-led:for near free
-5|proposal/spender after-led:in far free
-3|proposal/spender after-led:in far joined
8|proposal/spender after-led:next far free
6|proposal/spender after-led:next near free
-3|proposal/spender after-led:of far joined
7|proposal/spender after-led:several far joined
-4|proposal/spender after-led:tell far joined
7|proposal/spender after-led:that far joined
-4|proposal/spender after-led:that near free
-3|proposal/spender after-led:what far joined
-6|proposal/spender after:country name
-6|proposal/spender after:country owner
11|proposal/spender after:gov name
3|proposal/spender after:gov owner
7|proposal/spender after:leader name
-6|proposal/spender after:nongov name
-5|proposal/spender after:nongov owner
3|proposal/spender after:people name
-4|proposal/spender after:people owner
-9|proposal/spender after:pronoun name
-10|proposal/spender after:pronoun owner
4|proposal/spender before-clause:after-figure inside owner pronoun
3|proposal/spender before-clause:after-figure opens name body
4|proposal/spender before-clause:after-figure opens name country
-3|proposal/spender before-clause:after-figure opens owner country
3|proposal/spender before-clause:free inside name body
8|proposal/spender before-clause:free inside name leader
9|proposal/spender before-clause:free inside name nongov
-3|proposal/spender before-clause:free inside owner body
-5|proposal/spender before-clause:free inside owner country
10|proposal/spender before-clause:free opens name body
-10|proposal/spender before-clause:free opens name country
4|proposal/spender before-clause:free opens name gov
-5|proposal/spender before-clause:free opens name leader
-3|proposal/spender before-clause:free opens name nongov
-4|proposal/spender before-clause:free opens name pronoun
3|proposal/spender before-clause:free opens owner gov
-5|proposal/spender before-clause:free opens owner pronoun
6|proposal/spender before-far:4
-3|proposal/spender before-far:9
4|proposal/spender before-free:0 after-figure name near
3|proposal/spender before-free:0 free name far
8|proposal/spender before-free:1 free name near
3|proposal/spender before-joint:1 free
-3|proposal/spender before-joint:2 free
4|proposal/spender before-joint:3 free
10|proposal/spender before-led:
-3|proposal/spender before-led:\"
7|proposal/spender before-led:'s
6|proposal/spender before-led:(
-4|proposal/spender before-led:,
5|proposal/spender before-led:-
-6|proposal/spender before-led:and
-3|proposal/spender before-led:every
3|proposal/spender before-led:her
-4|proposal/spender before-led:in
-6|proposal/spender before-led:of
6|proposal/spender before-led:president
-11|proposal/spender before-led:prime minister
5|proposal/spender before-led:raise
-4|proposal/spender before-led:ruling
-4|proposal/spender before-led:say
3|proposal/spender before-led:see
3|proposal/spender before-led:some
3|proposal/spender before-led:start
9|proposal/spender before-led:that
-4|proposal/spender before-led:the
3|proposal/spender before-led:think
4|proposal/spender before-led:to
-3|proposal/spender before-led:urge
-5|proposal/spender before-led:want
6|proposal/spender before-led:why
-5|proposal/spender before-led:with
-3|proposal/spender before-led:—
16|proposal/spender before:body name
-10|proposal/spender before:country name
-3|proposal/spender before:country owner
3|proposal/spender before:gov name
3|proposal/spender before:leader name
3|proposal/spender before:leader owner
4|proposal/spender before:nongov name
-3|proposal/spender before:pronoun name
9|proposal/spender named:1
-6|proposal/spender named:2
7|proposal/spender speaker:gov
6|proposal/spender speaker:leader
-6|proposal/spender speaker:nongov
4|proposal/spender speaker:pronoun
3|proposal/spender subject-of:aim
-3|proposal/spender subject-of:argue for
-3|proposal/spender subject-of:call for
-15|proposal/spender subject-of:campaign
-5|proposal/spender subject-of:clamor
14|proposal/spender subject-of:consider
4|proposal/spender subject-of:decide
4|proposal/spender subject-of:favor
3|proposal/spender subject-of:float
6|proposal/spender subject-of:get
-6|proposal/spender subject-of:go
4|proposal/spender subject-of:look at
4|proposal/spender subject-of:mention
4|proposal/spender subject-of:mull
-4|proposal/spender subject-of:offer
4|proposal/spender subject-of:plead for
-3|proposal/spender subject-of:pledge
8|proposal/spender subject-of:propose
4|proposal/spender subject-of:put
-3|proposal/spender subject-of:recommend
-3|proposal/spender subject-of:shoot for
4|proposal/spender subject-of:sound out
4|proposal/spender subject-of:study
7|proposal/spender subject-of:suggest
-5|proposal/spender subject-of:urge
3|proposal/spender subject-of:want
5|proposal/spender subject-of:weigh
-8|proposal/spender subject:demand capital
6|proposal/spender subject:demand gov
5|proposal/spender subject:demand leader
-3|proposal/spender subject:demand nongov
-5|proposal/spender subject:demand pronoun
5|proposal/spender subject:denial leader
5|proposal/spender subject:move body
-4|proposal/spender subject:move capital
-11|proposal/spender subject:move leader
5|proposal/spender subject:move nongov
-3|proposal/spender subject:pledge nongov
-3|proposal/spender subject:pledge pronoun
11|proposal/spender subject:proposal body
18|proposal/spender subject:proposal capital
16|proposal/spender subject:proposal gov
11|proposal/spender subject:proposal leader
3|proposal/spender subject:proposal pronoun
7|proposal/spender unnamed
3|proposal/spender unnamed-beside-others
-11|proposal/subject-form:body
5|proposal/subject-form:country
-15|proposal/subject-form:gov
19|proposal/subject-form:none
38|proposal/subject-form:nongov
12|proposal/subject-form:pronoun
3|proposal/subject-of:aim
-3|proposal/subject-of:argue for
-3|proposal/subject-of:be
-3|proposal/subject-of:call for
-15|proposal/subject-of:campaign
-5|proposal/subject-of:clamor
14|proposal/subject-of:consider
4|proposal/subject-of:decide
4|proposal/subject-of:favor
3|proposal/subject-of:float
6|proposal/subject-of:get
-6|proposal/subject-of:go
4|proposal/subject-of:look at
4|proposal/subject-of:mention
4|proposal/subject-of:mull
-4|proposal/subject-of:offer
4|proposal/subject-of:plead for
-3|proposal/subject-of:pledge
8|proposal/subject-of:propose
4|proposal/subject-of:put
-3|proposal/subject-of:recommend
-3|proposal/subject-of:shoot for
4|proposal/subject-of:sound out
4|proposal/subject-of:study
7|proposal/subject-of:suggest
-5|proposal/subject-of:urge
3|proposal/subject-of:want
5|proposal/subject-of:weigh
-9|proposal/subject-speaker:body none
-6|proposal/subject-speaker:capital none
4|proposal/subject-speaker:capital pronoun
3|proposal/subject-speaker:country none
9|proposal/subject-speaker:country nongov
-3|proposal/subject-speaker:country pronoun
-4|proposal/subject-speaker:gov none
-4|proposal/subject-speaker:gov nongov
-3|proposal/subject-speaker:gov pronoun
7|proposal/subject-speaker:leader leader
-8|proposal/subject-speaker:leader none
7|proposal/subject-speaker:none country
-3|proposal/subject-speaker:none gov
14|proposal/subject-speaker:none none
4|proposal/subject-speaker:none nongov
-3|proposal/subject-speaker:none pronoun
3|proposal/subject-speaker:nongov capital
16|proposal/subject-speaker:nongov none
11|proposal/subject-speaker:nongov nongov
4|proposal/subject-speaker:nongov pronoun
11|proposal/subject-speaker:pronoun none
4|proposal/subject-speaker:pronoun nongov
-8|proposal/subject:demand capital
6|proposal/subject:demand gov
5|proposal/subject:demand leader
-3|proposal/subject:demand nongov
-5|proposal/subject:demand pronoun
5|proposal/subject:denial leader
5|proposal/subject:move body
-4|proposal/subject:move capital
5|proposal/subject:move country
-11|proposal/subject:move leader
5|proposal/subject:move nongov
-3|proposal/subject:pledge nongov
-3|proposal/subject:pledge pronoun
11|proposal/subject:proposal body
18|proposal/subject:proposal capital
16|proposal/subject:proposal gov
11|proposal/subject:proposal leader
3|proposal/subject:proposal pronoun
38|proposal/tag:nongov
-18|proposal/tag:source
-13|proposal/unnamed
-26|proposal/unnamed-beside-others
"""
