"""What each cue of ``english.actor_cues`` speaks for; made by ``training/parties.py``, not by hand.

Each line: hundredths of the logarithm of odds, ``|``, the kind of claim in which the cue weighs so
much more (or nothing, where it does in all), ``/`` and the cue.
"""

TABLE = """\
-3|/after-joint:0 far
-5|/after-joint:0 mid
16|/after-joint:0 near
8|/after-joint:1 mid
-6|/after-joint:2 far
9|/after-led:\" far 
5|/after-led:\" near 
16|/after-led:, far 
-3|/after-led:; far 
-6|/after-led:and near 
3|/after-led:bring far 
4|/after-led:defence minister far 
-10|/after-led:for near free
-3|/after-led:foreign minister far 
-4|/after-led:his far 
6|/after-led:in far free
-4|/after-led:neither far 
7|/after-led:next far free
10|/after-led:next near free
-4|/after-led:of far 
4|/after-led:of far free
5|/after-led:of near free
5|/after-led:senior far 
5|/after-led:several far 
-5|/after-led:tell far 
5|/after-led:that far 
8|/after-led:that near free
-4|/after-led:what far 
-6|/after-led:when near 
3|/after-led:whether far 
-4|/after-led:which far 
-5|/after:body name
-5|/after:body owner
4|/after:capital name
-8|/after:country name
8|/after:gov name
5|/after:gov owner
15|/after:leader name
-3|/after:nongov name
-4|/after:nongov owner
3|/after:people name
-6|/after:people owner
3|/after:pronoun owner
11|/asked-before:other
-7|/before-clause:after-figure  name capital
4|/before-clause:after-figure opens name body
3|/before-clause:after-figure opens owner body
12|/before-clause:free  name body
-6|/before-clause:free  name capital
4|/before-clause:free  name country
3|/before-clause:free  name gov
9|/before-clause:free  name leader
-3|/before-clause:free  name pronoun
-5|/before-clause:free  owner body
-4|/before-clause:free  owner country
-4|/before-clause:free  owner gov
3|/before-clause:free  owner nongov
3|/before-clause:free  owner people
6|/before-clause:free  owner pronoun
-9|/before-clause:free opens name country
12|/before-clause:free opens name gov
-7|/before-clause:free opens name leader
-5|/before-clause:free opens name nongov
11|/before-clause:free opens owner body
4|/before-clause:free opens owner capital
6|/before-clause:free opens owner country
4|/before-clause:free opens owner gov
3|/before-clause:free opens owner leader
-6|/before-clause:free opens owner pronoun
7|/before-far:20
8|/before-far:4
21|/before-far:9
6|/before-free:0 after-figure owner near
-5|/before-free:0 free name far
-5|/before-free:0 free name near
15|/before-free:0 free owner near
-6|/before-free:1 after-figure name near
19|/before-free:1 free name near
10|/before-free:1 free owner near
3|/before-free:2 free name near
22|/before-joint:0 free
21|/before-joint:1 free
4|/before-joint:2 after-figure
-7|/before-joint:2 free
-3|/before-joint:3 after-figure
6|/before-led:
3|/before-led:\"
7|/before-led:'s
6|/before-led:(
13|/before-led:,
10|/before-led:-
5|/before-led:--
-9|/before-led:and
-3|/before-led:ask
-4|/before-led:at
4|/before-led:by
-7|/before-led:chairs
3|/before-led:chief
4|/before-led:defense minister
-3|/before-led:does
4|/before-led:general
-4|/before-led:has
-3|/before-led:have
3|/before-led:her
-6|/before-led:in
3|/before-led:its
6|/before-led:now
-16|/before-led:of
3|/before-led:president
-7|/before-led:prime minister
4|/before-led:raise
-3|/before-led:ruling
5|/before-led:say
3|/before-led:see
4|/before-led:some
9|/before-led:that
5|/before-led:the
3|/before-led:think
-6|/before-led:to
-3|/before-led:view
-6|/before-led:want
-3|/before-led:what
-3|/before-led:with
8|/before-led:yet
17|/before:body name
8|/before:body owner
-11|/before:capital name
6|/before:capital owner
-8|/before:country name
15|/before:gov name
4|/before:leader name
5|/before:leader owner
-6|/before:nongov name
3|/before:nongov owner
3|/before:people owner
3|/governor-form:accept finite  
4|/governor-form:adopt finite  
6|/governor-form:agree finite  
-3|/governor-form:aim finite should 
3|/governor-form:aim finite will 
-5|/governor-form:ambition   
12|/governor-form:argue for finite  
-6|/governor-form:ask finite  
-6|/governor-form:back finite  
3|/governor-form:be finite  
-6|/governor-form:believe finite  
4|/governor-form:bring finite would 
-4|/governor-form:call   
4|/governor-form:call for finite  
3|/governor-form:call for gerund  
5|/governor-form:calls   
14|/governor-form:campaign finite  
6|/governor-form:clamor progressive  
-5|/governor-form:consider finite  
-10|/governor-form:consider progressive  
-4|/governor-form:contain finite  
5|/governor-form:discuss finite  not
-8|/governor-form:discuss inf  
3|/governor-form:dismiss finite  
-3|/governor-form:expect finite  
3|/governor-form:favor finite  
-3|/governor-form:float finite  
-3|/governor-form:get finite should 
3|/governor-form:get inf  
-5|/governor-form:go finite  
7|/governor-form:go finite should 
-3|/governor-form:mention finite  
5|/governor-form:move finite could 
-4|/governor-form:mull finite  
5|/governor-form:offer finite  
3|/governor-form:pay progressive should 
-3|/governor-form:plan   
-4|/governor-form:plead for finite  
3|/governor-form:pledge finite  
3|/governor-form:propose finite  
-6|/governor-form:raise finite  
4|/governor-form:reckon finite  
5|/governor-form:recommend finite  
4|/governor-form:refuse finite  
-5|/governor-form:set finite  
-5|/governor-form:sound out finite  
3|/governor-form:spend finite should 
-3|/governor-form:spend gerund  
-4|/governor-form:study progressive  
3|/governor-form:take finite  
10|/governor-form:urge finite  
-7|/governor-form:weigh progressive  
6|/governor-kind:be
-11|/governor-kind:cap
-9|/governor-kind:demand
16|/governor-kind:pledge
-3|/governor-kind:proposal
3|/governor-mood:be finite   
-11|/governor-mood:cap finite   
-3|/governor-mood:demand finite   passive
-3|/governor-mood:demand finite  not 
5|/governor-mood:demand gerund   
-4|/governor-mood:demand inf   
-5|/governor-mood:demand progressive   
-14|/governor-mood:move finite   
3|/governor-mood:move finite should  
3|/governor-mood:move finite will  
4|/governor-mood:move inf   
3|/governor-mood:move progressive should  
-4|/governor-mood:pledge    
9|/governor-mood:pledge finite   
-3|/governor-mood:pledge finite  not 
6|/governor-mood:pledge finite should  
3|/governor-mood:pledge finite will  
-6|/governor-mood:proposal    
10|/governor-mood:proposal finite   
3|/governor-mood:proposal finite  not 
4|/governor-mood:proposal finite could  
3|/governor-mood:proposal finite would  
-22|/governor-mood:proposal progressive   
4|/governor-mood:spend finite should  
-3|/governor-mood:spend gerund   
3|/governor:accept
4|/governor:adopt
6|/governor:agree
-5|/governor:ambition
11|/governor:argue for
-7|/governor:ask
-3|/governor:ask for
-5|/governor:back
6|/governor:be
-6|/governor:believe
4|/governor:bring
-6|/governor:call
5|/governor:call for
5|/governor:calls
15|/governor:campaign
7|/governor:clamor
-5|/governor:climb
-8|/governor:consider
-4|/governor:contain
-5|/governor:discuss
3|/governor:dismiss
3|/governor:end
-3|/governor:expect
4|/governor:favor
3|/governor:fight
4|/governor:live with
-3|/governor:look at
-3|/governor:mention
4|/governor:move
-4|/governor:mull
6|/governor:offer
-3|/governor:plan
-4|/governor:plead for
4|/governor:propose
-6|/governor:raise
4|/governor:reckon
4|/governor:recommend
4|/governor:refuse
-3|/governor:rule out
-5|/governor:set
4|/governor:settle for
3|/governor:shoot for
-5|/governor:sound out
-4|/governor:study
4|/governor:take
5|/governor:think
3|/governor:tie
4|/governor:urge
-7|/governor:weigh
-3|/has:EU
-17|/has:LEADER
-19|/has:NATO
22|/has:PERSON
-3|/has:aide
5|/has:candidate
-5|/has:chancellor
17|/has:coalition
-5|/has:commission
4|/has:could
4|/has:country
-8|/has:defence minister
-9|/has:defense minister
-8|/has:defense ministry
-4|/has:defense secretary
3|/has:democratic party for the people
4|/has:expert panel
10|/has:experts
5|/has:figures
-5|/has:finance ministry
16|/has:former
-14|/has:general
-6|/has:government
-5|/has:hawks
10|/has:i
3|/has:institute
6|/has:japanese communist party
7|/has:kmt
4|/has:law and justice
-11|/has:lawmaker
8|/has:lawmakers
-19|/has:ldp
9|/has:leader
-5|/has:liberal democratic party
3|/has:member
7|/has:minister
-3|/has:ministry
3|/has:ministry of national defense
11|/has:my
3|/has:nation
-3|/has:negotiators
-27|/has:officials
10|/has:opposition
4|/has:our
-15|/has:panel
-11|/has:parliament
8|/has:party
3|/has:people
-13|/has:person
-3|/has:premier
7|/has:president
5|/has:professor
6|/has:retired
3|/has:sanseito
3|/has:shadow
22|/has:should
-9|/has:sources
-3|/has:spokesperson
7|/has:the state
6|/has:treasury
6|/has:university
14|/has:we
-14|/home:other
-5|/named:1
16|/named:2
39|/named:3
-9|/near-after:\"
-4|/near-after:#
-3|/near-after:'
4|/near-after:'s
-10|/near-after:,
15|/near-after:.
3|/near-after:?
7|/near-after:DATE
12|/near-after:LAND
4|/near-after:LEADER
-7|/near-after:NATO
-14|/near-after:OUTLET
3|/near-after:a
4|/near-after:about
3|/near-after:access
-3|/near-after:according
-5|/near-after:after
3|/near-after:ahead
5|/near-after:allies
-3|/near-after:also
-4|/near-after:among
-3|/near-after:an
-4|/near-after:are
-7|/near-after:as
-8|/near-after:at
3|/near-after:bandy about
8|/near-after:be
10|/near-after:becoming
-4|/near-after:been
4|/near-after:before
-8|/near-after:being
-3|/near-after:beyond
-3|/near-after:bring
-7|/near-after:but
17|/near-after:by
-8|/near-after:capability
5|/near-after:cite
-4|/near-after:core
4|/near-after:decade
6|/near-after:defence
16|/near-after:defense
3|/near-after:did
-3|/near-after:discuss
3|/near-after:do
-6|/near-after:every
-6|/near-after:figure
4|/near-after:find
3|/near-after:first
3|/near-after:float
-4|/near-after:for
10|/near-after:force
-10|/near-after:gdp
3|/near-after:give
-10|/near-after:global
8|/near-after:go
3|/near-after:government
-9|/near-after:gross domestic product
7|/near-after:had
3|/near-after:half
-3|/near-after:hard
-5|/near-after:has
-5|/near-after:have
-3|/near-after:higher
3|/near-after:honest
5|/near-after:if
-16|/near-after:in
4|/near-after:increase
5|/near-after:into
8|/near-after:is
8|/near-after:it
6|/near-after:keep
5|/near-after:let
5|/near-after:made
-3|/near-after:manifesto
-7|/near-after:meet
-4|/near-after:military
3|/near-after:mind
5|/near-after:minimum
-5|/near-after:more
6|/near-after:munitions
-5|/near-after:must
6|/near-after:national security
-6|/near-after:natural
3|/near-after:needed
-4|/near-after:new
-6|/near-after:next
6|/near-after:norm
-4|/near-after:of
-3|/near-after:officials
10|/near-after:on
-6|/near-after:once
-3|/near-after:options
-5|/near-after:or
4|/near-after:own
-6|/near-after:panel
-5|/near-after:panels
-14|/near-after:parliament
-10|/near-after:parliamentary
7|/near-after:pay
3|/near-after:platform
6|/near-after:president
5|/near-after:provided
3|/near-after:put
4|/near-after:realistic
4|/near-after:refuse
-5|/near-after:report
3|/near-after:review
-4|/near-after:roads
-13|/near-after:say
-4|/near-after:security
3|/near-after:seen
-5|/near-after:senior
6|/near-after:serious
8|/near-after:should
6|/near-after:so
3|/near-after:some
4|/near-after:spend
-3|/near-after:standard
4|/near-after:stop
-6|/near-after:study
-3|/near-after:successive
-7|/near-after:sufficient
4|/near-after:table
4|/near-after:tax
4|/near-after:taxes
3|/near-after:their
6|/near-after:thereabouts
-3|/near-after:this
-4|/near-after:though
11|/near-after:to
-3|/near-after:too
-7|/near-after:troops
4|/near-after:two
-6|/near-after:under
9|/near-after:unrealistic
14|/near-after:was
6|/near-after:we
-6|/near-after:what
10|/near-after:when
7|/near-after:while
-3|/near-after:wider
10|/near-after:will
10|/near-after:with
7|/near-after:within
-5|/near-after:without
4|/near-after:write
-4|/near-after:year
-9|/near-after:years
4|/near-before:$
23|/near-before:'s
-6|/near-before:(
10|/near-before:,
5|/near-before:.
3|/near-before:0
8|/near-before::
6|/near-before:;
-12|/near-before:DATE
-5|/near-before:LAND
-11|/near-before:LEADER
-16|/near-before:NATO
-15|/near-before:OUTLET
8|/near-before:PERSON
-8|/near-before:USA
13|/near-before:a
4|/near-before:abe
5|/near-before:above
-7|/near-before:acknowledge
-3|/near-before:aides
-7|/near-before:allies
-5|/near-before:already
-4|/near-before:also
-11|/near-before:ambition
-7|/near-before:an
14|/near-before:and
3|/near-before:another
-13|/near-before:are
4|/near-before:argue
11|/near-before:argue for
-4|/near-before:armed forces
-12|/near-before:as
5|/near-before:asia
-8|/near-before:ask
-3|/near-before:ask for
-4|/near-before:at
4|/near-before:back
-3|/near-before:believe
5|/near-before:between
3|/near-before:bill
-3|/near-before:briefing
5|/near-before:bring
5|/near-before:buildup
-3|/near-before:but
-7|/near-before:call
5|/near-before:call for
18|/near-before:campaign
4|/near-before:can
-4|/near-before:cautious
-3|/near-before:chief
7|/near-before:clamor
-6|/near-before:clear
-4|/near-before:climb
4|/near-before:close
10|/near-before:coalition
-6|/near-before:commit
-8|/near-before:consider
-4|/near-before:contain
4|/near-before:could
-9|/near-before:defense
-3|/near-before:defense minister
-12|/near-before:defense spending
-4|/near-before:deny
-4|/near-before:describe
-3|/near-before:did
-5|/near-before:discuss
3|/near-before:dismiss
3|/near-before:does
4|/near-before:double
-3|/near-before:draft
-4|/near-before:drawn
4|/near-before:economy
10|/near-before:election
3|/near-before:end
5|/near-before:europe
-5|/near-before:even
-3|/near-before:expect
3|/near-before:expert panel
5|/near-before:experts
-6|/near-before:eye
3|/near-before:faction
3|/near-before:favor
3|/near-before:fight
-5|/near-before:figure
5|/near-before:figures
-7|/near-before:finance ministry
4|/near-before:five
5|/near-before:for
4|/near-before:from
3|/near-before:gdp
-9|/near-before:general
-4|/near-before:get
-7|/near-before:give
6|/near-before:go
-4|/near-before:greens
-5|/near-before:had
-3|/near-before:has
7|/near-before:have
-4|/near-before:hawks
4|/near-before:heard
-5|/near-before:him
3|/near-before:his
9|/near-before:i
4|/near-before:if
5|/near-before:in
-4|/near-before:including
5|/near-before:international
-4|/near-before:into
-6|/near-before:its
3|/near-before:itself
5|/near-before:japanese communist party
-5|/near-before:keep
-3|/near-before:known
-7|/near-before:ldp
7|/near-before:leader
3|/near-before:leaders
-6|/near-before:least
3|/near-before:led
7|/near-before:less
4|/near-before:live with
3|/near-before:long
-5|/near-before:look at
3|/near-before:manifesto
-6|/near-before:may
-3|/near-before:meanwhile
-4|/near-before:members
-4|/near-before:mention
3|/near-before:middle
-3|/near-before:military
4|/near-before:military spending
4|/near-before:minimum
4|/near-before:minister
-4|/near-before:more
-4|/near-before:mull
8|/near-before:my
3|/near-before:needed
4|/near-before:needs
-3|/near-before:negotiators
-3|/near-before:never
-4|/near-before:new
5|/near-before:next
7|/near-before:no
4|/near-before:norm
5|/near-before:nothing
-10|/near-before:of
-6|/near-before:offer
-4|/near-before:officially
-15|/near-before:officials
-14|/near-before:on
4|/near-before:one
-13|/near-before:option
12|/near-before:ought
3|/near-before:our
-5|/near-before:outlay
13|/near-before:outlays
7|/near-before:own
4|/near-before:parliamentary
8|/near-before:path
-4|/near-before:plead for
3|/near-before:pledge
3|/near-before:predecessor
6|/near-before:prime minister
6|/near-before:promise
5|/near-before:proposal
-6|/near-before:proposals
8|/near-before:propose
-18|/near-before:raise
-3|/near-before:range
4|/near-before:rather
-4|/near-before:ratios
5|/near-before:reckon
6|/near-before:recommend
4|/near-before:refuse
7|/near-before:reiterate
3|/near-before:repeat
-3|/near-before:repeatedly
-11|/near-before:report
7|/near-before:reporters
-3|/near-before:request
5|/near-before:return
-6|/near-before:review
-3|/near-before:rise
4|/near-before:rule
-3|/near-before:rule out
-5|/near-before:ruling
-7|/near-before:scenarios
-3|/near-before:security
4|/near-before:settle for
3|/near-before:shoot for
3|/near-before:short
8|/near-before:should
-10|/near-before:some
-3|/near-before:something
-4|/near-before:sound out
-3|/near-before:speak of
3|/near-before:spend
-7|/near-before:staff
-5|/near-before:step
-6|/near-before:stop
-5|/near-before:strategy
-5|/near-before:such
3|/near-before:suggest
6|/near-before:summit
3|/near-before:take
7|/near-before:tamura
-4|/near-before:target
5|/near-before:taylor
11|/near-before:than
6|/near-before:that
11|/near-before:the
5|/near-before:the state
-7|/near-before:their
-3|/near-before:there
-4|/near-before:they
5|/near-before:to
6|/near-before:two
-15|/near-before:under
4|/near-before:up
-3|/near-before:us
10|/near-before:view
3|/near-before:voices
-7|/near-before:voters
-3|/near-before:was
-7|/near-before:way
6|/near-before:we
-6|/near-before:weigh
-3|/near-before:were
7|/near-before:where
-5|/near-before:whether
-3|/near-before:which
7|/near-before:who
3|/near-before:whose
6|/near-before:would
-9|/near-before:write
4|/near-before:yet
3|/near-before:you
7|/other after-joint:0 mid
17|/other after-joint:0 near
-5|/other after-joint:1 far
3|/other after-joint:2 far
7|/other after-led:\" far 
3|/other after-led:, far 
-4|/other after-led:and near 
-5|/other after-led:for far 
-4|/other after-led:for near free
-3|/other after-led:foreign minister far 
7|/other after-led:in far free
6|/other after-led:of near free
9|/other after-led:that near free
3|/other after-led:whether far 
-4|/other after:body name
-4|/other after:body owner
5|/other after:capital name
-4|/other after:country name
8|/other after:leader name
3|/other after:pronoun name
7|/other after:pronoun owner
-5|/other before-clause:after-figure  name capital
3|/other before-clause:after-figure  name gov
12|/other before-clause:free  name country
-7|/other before-clause:free  name leader
4|/other before-clause:free  name pronoun
3|/other before-clause:free  owner capital
4|/other before-clause:free  owner leader
5|/other before-clause:free  owner pronoun
-7|/other before-clause:free opens name country
4|/other before-clause:free opens name gov
5|/other before-clause:free opens name pronoun
3|/other before-clause:free opens owner capital
10|/other before-far:4
5|/other before-far:60
12|/other before-far:9
12|/other before-free:0 free owner near
-3|/other before-free:1 after-figure name near
9|/other before-free:1 free name near
15|/other before-joint:0 free
11|/other before-joint:1 free
-9|/other before-led:
3|/other before-led:\"
3|/other before-led:'s
7|/other before-led:,
6|/other before-led:--
3|/other before-led:after
3|/other before-led:ask
6|/other before-led:by
-4|/other before-led:expect
3|/other before-led:its
-3|/other before-led:of
-4|/other before-led:president
8|/other before-led:say
4|/other before-led:that
5|/other before-led:the
-6|/other before-led:to
4|/other before-led:which
6|/other before:capital owner
4|/other before:country name
5|/other before:gov name
-5|/other before:leader name
4|/other before:leader owner
9|/other before:pronoun name
6|/other before:pronoun owner
-6|/other named:1
17|/other named:2
24|/other named:3
3|/other speaker:body
10|/other speaker:capital
18|/other speaker:leader
5|/other subject-of:ask
-3|/other subject-of:ask for
-4|/other subject-of:back
6|/other subject-of:call on
5|/other subject-of:consider
-3|/other subject-of:expect
7|/other subject-of:urge
7|/other subject-of:want
12|/other subject:demand capital
6|/other subject:demand leader
3|/other subject:demand people
8|/other subject:demand pronoun
5|/other subject:pledge country
4|/other subject:proposal country
-5|/other subject:proposal pronoun
-30|/other unnamed
-24|/other unnamed-beside-others
-13|/role-class-home:JPN JPN
-5|/role-class-home:NATO JPN
-5|/role-class-home:NATO land
-5|/role-class-home:NATO member
27|/role-class-home:USA JPN
3|/role-class-home:USA NATO
19|/role-class-home:USA land
-18|/role-class-home:USA member
-14|/role-class-home:land JPN
-3|/role-class-home:land land
-18|/role-class-of:JPN ALLIES
3|/role-class-of:JPN NATO
3|/role-class-of:JPN land
-4|/role-class-of:NATO ALLIES
-5|/role-class-of:NATO JPN
-5|/role-class-of:NATO member
39|/role-class-of:USA ALLIES
7|/role-class-of:USA land
-9|/role-class-of:USA member
-10|/role-class-of:land ALLIES
-10|/role-class-of:land JPN
4|/role-class-of:land land
3|/role-class-of:member NATO
-4|/role-class-of:member member
-15|/role-class:JPN
-15|/role-class:NATO
34|/role-class:USA
-4|/role-class:foe
-17|/role-class:land
6|/role:nobody
-20|/role:other
14|/role:spender
11|/ruled
-18|/ruled:nobody
20|/ruled:other
10|/ruled:spender
-12|/says:base
-25|/says:ed
-10|/says:ing
-8|/speaker-form:gov
-7|/speaker-form:leader
23|/speaker-form:nongov
10|/speaker:capital
3|/speaker:country
13|/speaker:gov
41|/speaker:leader
-8|/speaker:nongov
3|/speaker:people
7|/speaker:pronoun
-12|/spender after-joint:0 mid
7|/spender after-joint:1 far
8|/spender after-joint:1 mid
-9|/spender after-joint:2 far
4|/spender after-joint:2 mid
3|/spender after-led:\" near 
14|/spender after-led:, far 
4|/spender after-led:, near 
-3|/spender after-led:; far 
3|/spender after-led:bring far 
-4|/spender after-led:by far 
4|/spender after-led:for far 
-6|/spender after-led:for near free
7|/spender after-led:next far free
4|/spender after-led:next near free
-4|/spender after-led:of far 
4|/spender after-led:of far free
5|/spender after-led:several far 
-4|/spender after-led:tell far 
6|/spender after-led:that far 
-3|/spender after-led:what far 
-4|/spender after:country name
-4|/spender after:country owner
8|/spender after:gov name
4|/spender after:gov owner
8|/spender after:leader name
-3|/spender after:nongov name
-4|/spender after:nongov owner
4|/spender after:people name
-6|/spender after:people owner
-4|/spender after:pronoun owner
4|/spender before-clause:after-figure opens name body
3|/spender before-clause:after-figure opens owner body
11|/spender before-clause:free  name body
-9|/spender before-clause:free  name capital
-8|/spender before-clause:free  name country
5|/spender before-clause:free  name gov
15|/spender before-clause:free  name leader
-7|/spender before-clause:free  name pronoun
-4|/spender before-clause:free  owner body
-4|/spender before-clause:free  owner country
-4|/spender before-clause:free  owner gov
3|/spender before-clause:free  owner nongov
3|/spender before-clause:free  owner people
4|/spender before-clause:free opens name body
-3|/spender before-clause:free opens name capital
9|/spender before-clause:free opens name gov
-8|/spender before-clause:free opens name leader
-4|/spender before-clause:free opens name nongov
-5|/spender before-clause:free opens name pronoun
10|/spender before-clause:free opens owner body
6|/spender before-clause:free opens owner country
4|/spender before-clause:free opens owner gov
3|/spender before-clause:free opens owner leader
-6|/spender before-clause:free opens owner pronoun
7|/spender before-far:20
-4|/spender before-far:60
9|/spender before-far:9
5|/spender before-free:0 after-figure owner near
-4|/spender before-free:0 free name far
-4|/spender before-free:0 free name near
3|/spender before-free:0 free owner near
-3|/spender before-free:1 after-figure name near
-3|/spender before-free:1 free name far
10|/spender before-free:1 free name near
8|/spender before-free:1 free owner near
7|/spender before-joint:0 free
3|/spender before-joint:1 after-figure
10|/spender before-joint:1 free
-9|/spender before-joint:2 free
16|/spender before-led:
4|/spender before-led:'s
6|/spender before-led:(
6|/spender before-led:,
5|/spender before-led:-
-7|/spender before-led:and
-6|/spender before-led:ask
-7|/spender before-led:chairs
4|/spender before-led:defense minister
6|/spender before-led:general
-3|/spender before-led:have
3|/spender before-led:her
-5|/spender before-led:in
-13|/spender before-led:of
7|/spender before-led:president
-7|/spender before-led:prime minister
4|/spender before-led:raise
-3|/spender before-led:ruling
-3|/spender before-led:say
3|/spender before-led:see
4|/spender before-led:some
5|/spender before-led:that
-3|/spender before-led:view
-6|/spender before-led:want
4|/spender before-led:whether
-5|/spender before-led:with
8|/spender before-led:yet
18|/spender before:body name
8|/spender before:body owner
-11|/spender before:capital name
-11|/spender before:country name
11|/spender before:gov name
9|/spender before:leader name
-6|/spender before:nongov name
3|/spender before:nongov owner
-10|/spender before:pronoun name
-5|/spender before:pronoun owner
15|/spender named:3
-3|/spender speaker:body
4|/spender speaker:country
12|/spender speaker:gov
22|/spender speaker:leader
-8|/spender speaker:nongov
3|/spender speaker:people
6|/spender speaker:pronoun
-3|/spender subject-of:argue for
3|/spender subject-of:ask
-13|/spender subject-of:campaign
-5|/spender subject-of:clamor
9|/spender subject-of:consider
3|/spender subject-of:decline
3|/spender subject-of:discuss
-3|/spender subject-of:end
4|/spender subject-of:favor
3|/spender subject-of:float
5|/spender subject-of:get
-8|/spender subject-of:go
4|/spender subject-of:look at
4|/spender subject-of:mention
-5|/spender subject-of:move
5|/spender subject-of:mull
-4|/spender subject-of:offer
4|/spender subject-of:plead for
-3|/spender subject-of:pledge
6|/spender subject-of:propose
5|/spender subject-of:rule out
-3|/spender subject-of:shoot for
4|/spender subject-of:sound out
5|/spender subject-of:study
7|/spender subject-of:suggest
5|/spender subject-of:urge
5|/spender subject-of:want
5|/spender subject-of:weigh
4|/spender subject:be gov
-9|/spender subject:demand capital
4|/spender subject:demand gov
16|/spender subject:demand leader
-3|/spender subject:demand nongov
5|/spender subject:denial gov
9|/spender subject:denial leader
4|/spender subject:move body
-5|/spender subject:move capital
-9|/spender subject:move leader
-6|/spender subject:pledge body
-3|/spender subject:pledge country
-5|/spender subject:pledge nongov
10|/spender subject:proposal body
18|/spender subject:proposal capital
15|/spender subject:proposal gov
13|/spender subject:proposal leader
-11|/spender subject:proposal pronoun
5|/spender unnamed
-6|/spender unnamed-beside-others
6|/subject-form:
-11|/subject-form:body
-9|/subject-form:capital
-19|/subject-form:gov
-10|/subject-form:leader
43|/subject-form:nongov
6|/subject-form:pronoun
3|/subject-of:aim
-3|/subject-of:argue for
8|/subject-of:ask
-4|/subject-of:ask for
-4|/subject-of:back
-3|/subject-of:be
3|/subject-of:call
5|/subject-of:call on
-13|/subject-of:campaign
-5|/subject-of:clamor
6|/subject-of:commit
13|/subject-of:consider
3|/subject-of:decline
3|/subject-of:discuss
-3|/subject-of:end
4|/subject-of:favor
3|/subject-of:float
5|/subject-of:get
-8|/subject-of:go
3|/subject-of:hold
5|/subject-of:insist on
4|/subject-of:look at
-6|/subject-of:move
5|/subject-of:mull
-4|/subject-of:offer
4|/subject-of:plead for
-3|/subject-of:pledge
6|/subject-of:propose
-4|/subject-of:refuse
5|/subject-of:rule out
-3|/subject-of:shoot for
4|/subject-of:sound out
-3|/subject-of:spend
5|/subject-of:study
7|/subject-of:suggest
12|/subject-of:urge
12|/subject-of:want
5|/subject-of:weigh
8|/subject-speaker: 
6|/subject-speaker: country
-9|/subject-speaker: gov
-6|/subject-speaker:body 
-4|/subject-speaker:body leader
-10|/subject-speaker:capital 
5|/subject-speaker:country nongov
-7|/subject-speaker:gov 
-3|/subject-speaker:gov country
3|/subject-speaker:gov gov
-4|/subject-speaker:gov nongov
-6|/subject-speaker:gov pronoun
-12|/subject-speaker:leader 
13|/subject-speaker:nongov 
4|/subject-speaker:nongov capital
15|/subject-speaker:nongov nongov
9|/subject-speaker:nongov pronoun
15|/subject-speaker:pronoun 
-3|/subject-speaker:pronoun gov
-7|/subject-speaker:pronoun leader
5|/subject-speaker:pronoun nongov
-4|/subject-speaker:pronoun pronoun
4|/subject:be gov
-3|/subject:be pronoun
4|/subject:demand body
3|/subject:demand capital
5|/subject:demand gov
22|/subject:demand leader
-3|/subject:demand nongov
4|/subject:demand people
7|/subject:demand pronoun
4|/subject:denial gov
9|/subject:denial leader
4|/subject:move body
-5|/subject:move capital
-9|/subject:move leader
-6|/subject:pledge body
3|/subject:pledge country
-5|/subject:pledge nongov
-5|/subject:pledge pronoun
10|/subject:proposal body
19|/subject:proposal capital
5|/subject:proposal country
15|/subject:proposal gov
12|/subject:proposal leader
-16|/subject:proposal pronoun
-3|/subject:spend capital
-17|/tag:gov
54|/tag:nongov
-16|/tag:person
-24|/tag:source
-26|/unnamed
-30|/unnamed-beside-others
3|benchmark/after-joint:1 mid
-4|benchmark/after-led:for far 
4|benchmark/after-led:that near free
3|benchmark/after-led:whether far 
3|benchmark/after:capital name
-5|benchmark/after:gov name
4|benchmark/after:pronoun name
5|benchmark/asked-before:other
3|benchmark/before-clause:free  name capital
4|benchmark/before-clause:free  name gov
3|benchmark/before-clause:free opens name country
-3|benchmark/before-clause:free opens name pronoun
4|benchmark/before-far:4
5|benchmark/before-free:0 free name near
3|benchmark/before-free:1 free name far
5|benchmark/before-joint:0 free
4|benchmark/before-joint:1 free
-4|benchmark/before-led:
4|benchmark/before-led:'s
5|benchmark/before-led:,
3|benchmark/before-led:the
-3|benchmark/before:body owner
5|benchmark/before:capital name
3|benchmark/before:capital owner
4|benchmark/before:country name
3|benchmark/before:gov name
-5|benchmark/before:pronoun name
4|benchmark/governor-form:adopt finite  
-5|benchmark/governor-kind:demand
7|benchmark/governor-kind:pledge
-5|benchmark/governor-mood:demand finite   
8|benchmark/governor-mood:pledge finite   
4|benchmark/governor:adopt
-3|benchmark/has:USA
5|benchmark/has:officials
-5|benchmark/has:we
-19|benchmark/home:other
9|benchmark/named:2
-4|benchmark/near-after:#
8|benchmark/near-after:.
4|benchmark/near-after:LAND
-4|benchmark/near-after:USA
-4|benchmark/near-after:a
-3|benchmark/near-after:and
-7|benchmark/near-after:as
10|benchmark/near-after:becoming
-5|benchmark/near-after:core
-4|benchmark/near-after:for
-8|benchmark/near-after:gdp
-10|benchmark/near-after:global
4|benchmark/near-after:had
-3|benchmark/near-after:hard
5|benchmark/near-after:in
8|benchmark/near-after:is
-4|benchmark/near-after:military
-11|benchmark/near-after:of
-6|benchmark/near-after:on
5|benchmark/near-after:say
-5|benchmark/near-after:standard
3|benchmark/near-after:was
4|benchmark/near-after:with
7|benchmark/near-before:\"
4|benchmark/near-before:;
-6|benchmark/near-before:USA
6|benchmark/near-before:a
5|benchmark/near-before:and
6|benchmark/near-before:asia
-3|benchmark/near-before:describe
5|benchmark/near-before:europe
10|benchmark/near-before:in
4|benchmark/near-before:norm
10|benchmark/near-before:of
5|benchmark/near-before:officials
-3|benchmark/near-before:on
-3|benchmark/near-before:say
-3|benchmark/near-before:strategy
5|benchmark/near-before:was
3|benchmark/other after-joint:1 mid
-4|benchmark/other after-led:for far 
4|benchmark/other after-led:that near free
3|benchmark/other after-led:whether far 
3|benchmark/other after:capital name
-5|benchmark/other after:gov name
4|benchmark/other after:pronoun name
3|benchmark/other before-clause:free  name capital
4|benchmark/other before-clause:free  name gov
3|benchmark/other before-clause:free opens name country
-3|benchmark/other before-clause:free opens name pronoun
4|benchmark/other before-far:4
4|benchmark/other before-far:60
5|benchmark/other before-free:0 free name near
3|benchmark/other before-free:1 free name far
5|benchmark/other before-joint:0 free
4|benchmark/other before-joint:1 free
4|benchmark/other before-led:'s
5|benchmark/other before-led:,
3|benchmark/other before-led:the
5|benchmark/other before:capital name
3|benchmark/other before:capital owner
4|benchmark/other before:country name
3|benchmark/other before:gov name
-5|benchmark/other before:pronoun name
3|benchmark/other named:1
10|benchmark/other named:2
8|benchmark/other speaker:leader
3|benchmark/other subject:demand capital
3|benchmark/other subject:demand gov
-4|benchmark/other subject:demand pronoun
-9|benchmark/other unnamed
-4|benchmark/other unnamed-beside-others
-13|benchmark/role-class-home:JPN JPN
-4|benchmark/role-class-home:NATO land
16|benchmark/role-class-home:USA JPN
13|benchmark/role-class-home:USA land
-5|benchmark/role-class-home:land land
-12|benchmark/role-class-of:JPN ALLIES
-3|benchmark/role-class-of:NATO ALLIES
29|benchmark/role-class-of:USA ALLIES
-7|benchmark/role-class-of:land ALLIES
-13|benchmark/role-class:JPN
-3|benchmark/role-class:NATO
28|benchmark/role-class:USA
-7|benchmark/role-class:land
4|benchmark/role:nobody
-6|benchmark/role:spender
-9|benchmark/ruled
-6|benchmark/ruled:spender
4|benchmark/says:base
3|benchmark/speaker-form:
4|benchmark/speaker-form:pronoun
8|benchmark/speaker:leader
-3|benchmark/spender before:body owner
-3|benchmark/spender named:1
8|benchmark/subject-form:
-3|benchmark/subject-form:capital
3|benchmark/subject-speaker: 
3|benchmark/subject-speaker:body 
3|benchmark/subject:demand capital
3|benchmark/subject:demand gov
-4|benchmark/subject:demand pronoun
-6|benchmark/tag:gov
-3|benchmark/tag:person
-11|benchmark/unnamed
-4|benchmark/unnamed-beside-others
-3|demand/after-joint:1 near
-4|demand/after-joint:2 far
-3|demand/after-led:foreign minister far 
6|demand/after-led:that near free
-4|demand/after:body name
3|demand/after:country owner
-3|demand/after:gov name
-3|demand/after:pronoun name
19|demand/asked-before:other
4|demand/asked-before:spender
-5|demand/before-clause:after-figure  name capital
3|demand/before-clause:after-figure  name gov
9|demand/before-clause:free  name body
-4|demand/before-clause:free  name country
9|demand/before-clause:free  name leader
-5|demand/before-clause:free  name pronoun
5|demand/before-clause:free  owner leader
-6|demand/before-clause:free opens name country
4|demand/before-clause:free opens name leader
8|demand/before-clause:free opens owner body
6|demand/before-far:20
15|demand/before-far:9
4|demand/before-free:0 after-figure owner near
-7|demand/before-free:0 free name near
9|demand/before-free:0 free owner near
6|demand/before-free:1 free name near
8|demand/before-free:1 free owner near
-3|demand/before-joint:0 after-figure
10|demand/before-joint:0 free
4|demand/before-joint:1 after-figure
9|demand/before-joint:1 free
-4|demand/before-led:
10|demand/before-led:,
3|demand/before-led:PARTY
-4|demand/before-led:expect
-3|demand/before-led:in
3|demand/before-led:its
6|demand/before-led:now
-6|demand/before-led:of
-4|demand/before-led:that
6|demand/before-led:the
-5|demand/before-led:to
7|demand/before:body name
12|demand/before:body owner
-8|demand/before:capital name
3|demand/before:capital owner
-12|demand/before:country name
3|demand/before:gov name
14|demand/before:leader name
5|demand/before:leader owner
-6|demand/before:pronoun name
-12|demand/governor-kind:demand
-3|demand/governor-kind:move
-4|demand/governor-kind:pledge
-3|demand/governor-kind:proposal
-8|demand/governor-mood:demand finite   
-3|demand/governor-mood:proposal finite   
-3|demand/governor:tell
-4|demand/has:USA
-4|demand/has:should
-22|demand/home:other
-43|demand/home:spender
4|demand/named:1
11|demand/named:2
9|demand/named:3
-3|demand/near-after:\"
-9|demand/near-after:,
-17|demand/near-after:.
-4|demand/near-after:LAND
-4|demand/near-after:USA
-3|demand/near-after:an
-3|demand/near-after:for
-5|demand/near-after:gdp
-3|demand/near-after:has
-8|demand/near-after:of
-5|demand/near-after:the
-3|demand/near-before:\"
-3|demand/near-before:#
-10|demand/near-before:,
-4|demand/near-before::
-8|demand/near-before:LAND
-6|demand/near-before:USA
-4|demand/near-before:a
-3|demand/near-before:and
-4|demand/near-before:for
-5|demand/near-before:in
-3|demand/near-before:it
-3|demand/near-before:of
-3|demand/near-before:should
-3|demand/near-before:spend
-5|demand/near-before:that
-8|demand/near-before:the
-11|demand/near-before:to
9|demand/other after-joint:0 near
-3|demand/other after-led:foreign minister far 
6|demand/other after-led:that near free
3|demand/other after:country owner
3|demand/other after:leader name
3|demand/other after:pronoun name
-5|demand/other before-clause:after-figure  name capital
3|demand/other before-clause:free  name body
4|demand/other before-clause:free  name capital
5|demand/other before-clause:free  name leader
4|demand/other before-clause:free  name pronoun
5|demand/other before-clause:free  owner leader
4|demand/other before-clause:free  owner pronoun
-4|demand/other before-clause:free opens name country
6|demand/other before-clause:free opens name leader
8|demand/other before-far:20
12|demand/other before-far:4
16|demand/other before-far:9
13|demand/other before-free:0 free owner near
12|demand/other before-free:1 free name near
4|demand/other before-free:1 free owner near
27|demand/other before-joint:0 free
7|demand/other before-joint:1 free
3|demand/other before-joint:2 free
3|demand/other before-led:PARTY
-4|demand/other before-led:expect
3|demand/other before-led:its
-3|demand/other before-led:of
6|demand/other before-led:the
-4|demand/other before-led:to
3|demand/other before-led:which
3|demand/other before:body name
3|demand/other before:capital owner
-4|demand/other before:country name
3|demand/other before:gov name
12|demand/other before:leader name
6|demand/other before:leader owner
5|demand/other before:pronoun name
5|demand/other before:pronoun owner
15|demand/other named:1
17|demand/other named:2
15|demand/other named:3
3|demand/other speaker:body
4|demand/other speaker:capital
6|demand/other speaker:leader
4|demand/other speaker:pronoun
5|demand/other subject-of:ask
-4|demand/other subject-of:back
6|demand/other subject-of:call on
-3|demand/other subject-of:expect
7|demand/other subject-of:urge
7|demand/other subject-of:want
8|demand/other subject:demand capital
3|demand/other subject:demand country
9|demand/other subject:demand leader
3|demand/other subject:demand people
7|demand/other subject:demand pronoun
-3|demand/other subject:proposal pronoun
3|demand/other unnamed
10|demand/other unnamed-beside-others
-10|demand/role-class-home:JPN JPN
5|demand/role-class-home:NATO member
60|demand/role-class-home:USA JPN
4|demand/role-class-home:USA NATO
26|demand/role-class-home:USA land
-8|demand/role-class-home:land JPN
-6|demand/role-class-home:land land
-7|demand/role-class-home:member member
-6|demand/role-class-of:JPN ALLIES
-3|demand/role-class-of:JPN land
6|demand/role-class-of:NATO member
10|demand/role-class-of:USA ALLIES
44|demand/role-class-of:USA JPN
7|demand/role-class-of:USA NATO
28|demand/role-class-of:USA land
-3|demand/role-class-of:land ALLIES
-6|demand/role-class-of:land JPN
-4|demand/role-class-of:land land
-9|demand/role-class-of:member NATO
-12|demand/role-class:JPN
3|demand/role-class:NATO
91|demand/role-class:USA
-14|demand/role-class:land
-7|demand/role-class:member
-31|demand/role:nobody
59|demand/role:other
-29|demand/role:spender
17|demand/ruled
16|demand/ruled:other
-5|demand/says:base
-13|demand/says:ed
-16|demand/speaker-form:
-4|demand/speaker-form:nongov
3|demand/speaker:capital
-3|demand/speaker:gov
8|demand/speaker:leader
4|demand/speaker:pronoun
-7|demand/spender after-joint:0 near
-3|demand/spender after-joint:1 mid
-4|demand/spender after-joint:1 near
-4|demand/spender after-joint:2 far
-4|demand/spender after:capital name
-3|demand/spender after:gov name
-6|demand/spender after:pronoun name
-3|demand/spender after:pronoun owner
6|demand/spender before-clause:free  name body
-4|demand/spender before-clause:free  name capital
-5|demand/spender before-clause:free  name country
4|demand/spender before-clause:free  name leader
-8|demand/spender before-clause:free  name pronoun
-4|demand/spender before-clause:free  owner pronoun
-3|demand/spender before-clause:free opens name pronoun
7|demand/spender before-clause:free opens owner body
-11|demand/spender before-far:4
4|demand/spender before-free:0 after-figure owner near
-8|demand/spender before-free:0 free name near
-4|demand/spender before-free:0 free owner near
-7|demand/spender before-free:1 free name near
4|demand/spender before-free:1 free owner near
-17|demand/spender before-joint:0 free
4|demand/spender before-joint:1 after-figure
-3|demand/spender before-joint:2 free
-5|demand/spender before-led:
8|demand/spender before-led:,
-3|demand/spender before-led:in
-4|demand/spender before-led:of
-4|demand/spender before-led:that
3|demand/spender before-led:urge
4|demand/spender before:body name
11|demand/spender before:body owner
-6|demand/spender before:capital name
-7|demand/spender before:country name
-11|demand/spender before:pronoun name
-6|demand/spender before:pronoun owner
-11|demand/spender named:1
-6|demand/spender named:2
-6|demand/spender named:3
-3|demand/spender speaker:body
-4|demand/spender speaker:gov
-3|demand/spender subject-of:be
10|demand/spender subject-of:urge
10|demand/spender subject:demand leader
-3|demand/spender subject:pledge pronoun
-4|demand/spender unnamed-beside-others
-10|demand/subject-form:
-4|demand/subject-form:capital
-4|demand/subject-form:country
-3|demand/subject-form:nongov
-6|demand/subject-form:pronoun
6|demand/subject-of:ask
-4|demand/subject-of:back
5|demand/subject-of:call on
-4|demand/subject-of:expect
5|demand/subject-of:insist on
-5|demand/subject-of:spend
17|demand/subject-of:urge
7|demand/subject-of:want
-5|demand/subject-speaker: 
-4|demand/subject-speaker:pronoun 
6|demand/subject:demand body
7|demand/subject:demand capital
3|demand/subject:demand country
19|demand/subject:demand leader
3|demand/subject:demand people
7|demand/subject:demand pronoun
-3|demand/subject:move country
-5|demand/subject:pledge pronoun
-5|demand/subject:proposal pronoun
-3|demand/subject:spend capital
-6|demand/tag:gov
-10|demand/tag:nongov
-8|demand/tag:person
-7|demand/tag:source
5|demand/unnamed-beside-others
-9|denial/after-joint:0 mid
7|denial/after-joint:0 near
3|denial/after-joint:1 far
17|denial/after-joint:1 mid
6|denial/after-joint:1 near
8|denial/after-led:\" far 
3|denial/after-led:\" near 
4|denial/after-led:, far 
3|denial/after-led:, near 
4|denial/after-led:for far 
-4|denial/after-led:his far 
3|denial/after-led:in far 
3|denial/after-led:of near free
4|denial/after-led:say far 
5|denial/after:country name
6|denial/after:leader name
14|denial/after:pronoun name
8|denial/after:pronoun owner
-6|denial/asked-before:other
-6|denial/before-clause:free  name capital
-6|denial/before-clause:free  name leader
-5|denial/before-clause:free  name nongov
3|denial/before-clause:free  owner people
6|denial/before-clause:free  owner pronoun
4|denial/before-clause:free opens name capital
5|denial/before-clause:free opens name gov
-5|denial/before-clause:free opens name leader
7|denial/before-clause:free opens name pronoun
-4|denial/before-far:4
9|denial/before-far:9
-5|denial/before-free:0 free name far
5|denial/before-free:0 free owner near
7|denial/before-joint:0 free
3|denial/before-joint:1 free
-4|denial/before-joint:3 free
5|denial/before-led:
4|denial/before-led:\"
-4|denial/before-led:DATE
-4|denial/before-led:PARTY
-3|denial/before-led:ask
4|denial/before-led:for
-4|denial/before-led:in
-4|denial/before-led:president
6|denial/before-led:prime minister
4|denial/before-led:say
-4|denial/before:body name
4|denial/before:country name
3|denial/before:gov name
-10|denial/before:leader name
-5|denial/before:nongov name
3|denial/before:people owner
11|denial/before:pronoun name
8|denial/before:pronoun owner
-4|denial/governor-form:ask finite  
5|denial/governor-form:discuss finite  not
3|denial/governor-form:dismiss finite  
4|denial/governor-form:refuse finite  
-12|denial/governor-kind:demand
-6|denial/governor-kind:pledge
10|denial/governor-kind:proposal
-6|denial/governor-mood:demand finite   
-3|denial/governor-mood:demand finite  not 
5|denial/governor-mood:proposal finite   
4|denial/governor-mood:proposal finite  not 
-5|denial/governor:ask
-3|denial/governor:ask for
5|denial/governor:consider
5|denial/governor:discuss
3|denial/governor:dismiss
4|denial/governor:refuse
-4|denial/has:LEADER
11|denial/has:PERSON
-8|denial/has:USA
-3|denial/has:figure
-4|denial/has:government
10|denial/has:leader
-4|denial/has:official
3|denial/has:opposition
9|denial/has:party
-3|denial/has:premier
4|denial/has:president
-5|denial/has:prime minister
-3|denial/has:we
13|denial/home:other
43|denial/home:spender
-16|denial/named:1
9|denial/named:2
26|denial/named:3
-13|denial/near-after:,
5|denial/near-after:DATE
5|denial/near-after:LEADER
-4|denial/near-after:a
-3|denial/near-after:and
10|denial/near-after:be
-3|denial/near-after:been
6|denial/near-after:by
6|denial/near-after:defence
-5|denial/near-after:defense
3|denial/near-after:gdp
3|denial/near-after:go
-3|denial/near-after:gross domestic product
-3|denial/near-after:had
-4|denial/near-after:in
-3|denial/near-after:it
-3|denial/near-after:not
4|denial/near-after:refuse
-4|denial/near-after:say
3|denial/near-after:that
6|denial/near-after:to
9|denial/near-after:unrealistic
-3|denial/near-after:was
-3|denial/near-before:#
6|denial/near-before:'s
7|denial/near-before:,
5|denial/near-before::
-5|denial/near-before:DATE
-11|denial/near-before:LAND
-5|denial/near-before:LEADER
-8|denial/near-before:USA
7|denial/near-before:an
7|denial/near-before:and
-5|denial/near-before:as
-7|denial/near-before:ask
-3|denial/near-before:ask for
-5|denial/near-before:commit
5|denial/near-before:consider
-4|denial/near-before:deny
5|denial/near-before:discuss
3|denial/near-before:dismiss
-9|denial/near-before:for
3|denial/near-before:has
7|denial/near-before:he
3|denial/near-before:in
-3|denial/near-before:it
10|denial/near-before:leader
-4|denial/near-before:on
4|denial/near-before:refuse
8|denial/near-before:reporters
-5|denial/near-before:say
-3|denial/near-before:spend
8|denial/near-before:the
4|denial/near-before:to
-3|denial/near-before:would
-3|denial/other after-joint:1 far
3|denial/other after-joint:2 far
6|denial/other after-led:\" far 
-4|denial/other after:capital name
5|denial/other after:leader name
-4|denial/other before-clause:free  name gov
-10|denial/other before-clause:free  name leader
3|denial/other before-clause:free  name pronoun
-6|denial/other before-clause:free opens name country
10|denial/other before-clause:free opens name pronoun
-8|denial/other before-far:20
-5|denial/other before-far:4
-8|denial/other before-free:1 free name near
-9|denial/other before-joint:0 free
-4|denial/other before-joint:1 free
-4|denial/other before-led:
-5|denial/other before-led:PARTY
4|denial/other before-led:ask
-4|denial/other before-led:president
6|denial/other before-led:say
-4|denial/other before:body name
-4|denial/other before:country name
-5|denial/other before:gov name
-12|denial/other before:leader name
13|denial/other before:pronoun name
-20|denial/other named:1
-4|denial/other named:2
3|denial/other named:3
9|denial/other speaker:leader
-3|denial/other subject-of:ask for
-4|denial/other subject:demand country
-4|denial/other subject:demand leader
5|denial/other subject:demand pronoun
-4|denial/other unnamed
-8|denial/role-class-home:NATO member
-15|denial/role-class-home:USA JPN
-10|denial/role-class-home:USA land
-6|denial/role-class-home:USA member
9|denial/role-class-home:land land
5|denial/role-class-home:member member
-8|denial/role-class-of:NATO member
-14|denial/role-class-of:USA JPN
-11|denial/role-class-of:USA land
-6|denial/role-class-of:USA member
10|denial/role-class-of:land land
-8|denial/role-class:NATO
-31|denial/role-class:USA
9|denial/role-class:land
5|denial/role-class:member
-11|denial/role:nobody
-27|denial/role:other
38|denial/role:spender
7|denial/ruled
3|denial/ruled:other
4|denial/ruled:spender
-6|denial/says:base
-10|denial/says:ed
-3|denial/says:ing
-4|denial/speaker-form:
-4|denial/speaker-form:gov
5|denial/speaker-form:nongov
6|denial/speaker:capital
3|denial/speaker:country
9|denial/speaker:gov
21|denial/speaker:leader
-5|denial/speaker:nongov
5|denial/speaker:people
-6|denial/spender after-joint:0 mid
8|denial/spender after-joint:0 near
6|denial/spender after-joint:1 far
16|denial/spender after-joint:1 mid
7|denial/spender after-joint:1 near
3|denial/spender after-led:\" near 
4|denial/spender after-led:, far 
4|denial/spender after-led:, near 
4|denial/spender after-led:for far 
3|denial/spender after-led:in far 
3|denial/spender after-led:of near free
4|denial/spender after-led:say far 
3|denial/spender after:capital name
5|denial/spender after:country name
16|denial/spender after:pronoun name
7|denial/spender after:pronoun owner
-4|denial/spender before-clause:free  name capital
4|denial/spender before-clause:free  name gov
4|denial/spender before-clause:free  name leader
-5|denial/spender before-clause:free  name nongov
4|denial/spender before-clause:free  owner people
4|denial/spender before-clause:free  owner pronoun
3|denial/spender before-clause:free opens name capital
8|denial/spender before-clause:free opens name country
5|denial/spender before-clause:free opens name gov
-3|denial/spender before-clause:free opens name leader
9|denial/spender before-far:20
11|denial/spender before-far:9
-5|denial/spender before-free:0 free name far
4|denial/spender before-free:0 free name near
6|denial/spender before-free:0 free owner near
10|denial/spender before-free:1 free name near
3|denial/spender before-free:1 free owner near
17|denial/spender before-joint:0 free
7|denial/spender before-joint:1 free
-4|denial/spender before-joint:3 free
8|denial/spender before-led:
-4|denial/spender before-led:DATE
-8|denial/spender before-led:ask
4|denial/spender before-led:for
-4|denial/spender before-led:in
6|denial/spender before-led:prime minister
-3|denial/spender before-led:say
8|denial/spender before:country name
8|denial/spender before:gov name
-5|denial/spender before:nongov name
4|denial/spender before:people owner
6|denial/spender before:pronoun owner
4|denial/spender named:1
13|denial/spender named:2
22|denial/spender named:3
3|denial/spender speaker:country
9|denial/spender speaker:gov
12|denial/spender speaker:leader
-5|denial/spender speaker:nongov
5|denial/spender speaker:people
-6|denial/spender subject-of:consider
3|denial/spender subject-of:decline
4|denial/spender subject-of:rule out
5|denial/spender subject:denial gov
7|denial/spender subject:denial leader
4|denial/spender subject:pledge pronoun
-9|denial/spender subject:proposal pronoun
3|denial/spender subject:spend country
-8|denial/subject-form:
-4|denial/subject-form:gov
-5|denial/subject-form:leader
8|denial/subject-form:nongov
-3|denial/subject-of:ask for
8|denial/subject-of:commit
-6|denial/subject-of:consider
3|denial/subject-of:decline
-4|denial/subject-of:refuse
4|denial/subject-of:rule out
-4|denial/subject-speaker: 
-3|denial/subject-speaker: gov
4|denial/subject-speaker: leader
3|denial/subject-speaker:country 
-3|denial/subject-speaker:gov 
-3|denial/subject-speaker:leader 
-3|denial/subject-speaker:pronoun pronoun
-3|denial/subject:demand country
6|denial/subject:demand pronoun
4|denial/subject:denial gov
7|denial/subject:denial leader
6|denial/subject:pledge country
4|denial/subject:pledge pronoun
-9|denial/subject:proposal pronoun
3|denial/subject:spend country
-5|denial/tag:gov
30|denial/tag:nongov
-5|denial/tag:source
-7|denial/unnamed
9|proposal/after-joint:0 near
-10|proposal/after-joint:1 mid
-5|proposal/after-joint:1 near
-5|proposal/after-joint:2 far
-3|proposal/after-joint:3 mid
10|proposal/after-led:, far 
-3|proposal/after-led:and near 
3|proposal/after-led:bring far 
-5|proposal/after-led:by far 
-6|proposal/after-led:for near free
-4|proposal/after-led:in far 
6|proposal/after-led:in far free
7|proposal/after-led:next far free
10|proposal/after-led:next near free
-4|proposal/after-led:of far 
4|proposal/after-led:of near free
5|proposal/after-led:several far 
-4|proposal/after-led:tell far 
4|proposal/after-led:that far 
-4|proposal/after-led:what far 
5|proposal/after:capital name
-11|proposal/after:country name
-6|proposal/after:country owner
15|proposal/after:gov name
3|proposal/after:gov owner
5|proposal/after:leader name
-3|proposal/after:nongov name
-3|proposal/after:nongov owner
4|proposal/after:people name
-5|proposal/after:people owner
-13|proposal/after:pronoun name
-3|proposal/after:pronoun owner
-7|proposal/asked-before:other
-6|proposal/asked-before:spender
4|proposal/before-clause:after-figure opens name body
5|proposal/before-clause:free  name body
5|proposal/before-clause:free  name country
4|proposal/before-clause:free  name leader
6|proposal/before-clause:free  name nongov
-4|proposal/before-clause:free  owner body
-4|proposal/before-clause:free  owner country
3|proposal/before-clause:free  owner nongov
6|proposal/before-clause:free opens name body
-5|proposal/before-clause:free opens name capital
-7|proposal/before-clause:free opens name country
9|proposal/before-clause:free opens name gov
-6|proposal/before-clause:free opens name leader
-4|proposal/before-clause:free opens name nongov
4|proposal/before-clause:free opens owner country
4|proposal/before-clause:free opens owner gov
3|proposal/before-clause:free opens owner leader
-4|proposal/before-clause:free opens owner pronoun
8|proposal/before-far:4
-3|proposal/before-far:9
-5|proposal/before-free:0 free name near
11|proposal/before-free:1 free name near
6|proposal/before-joint:1 free
-6|proposal/before-joint:2 free
4|proposal/before-joint:3 free
9|proposal/before-led:
6|proposal/before-led:(
-5|proposal/before-led:,
5|proposal/before-led:-
3|proposal/before-led:--
-8|proposal/before-led:and
-4|proposal/before-led:at
-3|proposal/before-led:have
3|proposal/before-led:her
-8|proposal/before-led:of
5|proposal/before-led:president
-12|proposal/before-led:prime minister
-3|proposal/before-led:ruling
3|proposal/before-led:see
4|proposal/before-led:some
11|proposal/before-led:that
3|proposal/before-led:think
-4|proposal/before-led:urge
-5|proposal/before-led:want
-3|proposal/before-led:what
-5|proposal/before-led:with
14|proposal/before:body name
-6|proposal/before:capital name
-4|proposal/before:country name
6|proposal/before:gov name
3|proposal/before:nongov owner
-5|proposal/before:pronoun owner
-3|proposal/governor-form:aim finite should 
3|proposal/governor-form:aim finite will 
-5|proposal/governor-form:ambition   
12|proposal/governor-form:argue for finite  
3|proposal/governor-form:be finite  
-6|proposal/governor-form:believe finite  
4|proposal/governor-form:bring finite would 
5|proposal/governor-form:call for finite  
3|proposal/governor-form:call for gerund  
5|proposal/governor-form:calls   
14|proposal/governor-form:campaign finite  
6|proposal/governor-form:clamor progressive  
-11|proposal/governor-form:consider finite  
-10|proposal/governor-form:consider progressive  
-4|proposal/governor-form:contain finite  
-8|proposal/governor-form:discuss inf  
3|proposal/governor-form:favor finite  
-3|proposal/governor-form:float finite  
3|proposal/governor-form:get inf  
-5|proposal/governor-form:go finite  
8|proposal/governor-form:go finite should 
-3|proposal/governor-form:mention finite  
5|proposal/governor-form:move finite could 
-4|proposal/governor-form:mull finite  
5|proposal/governor-form:offer finite  
-4|proposal/governor-form:plead for finite  
3|proposal/governor-form:pledge finite  
3|proposal/governor-form:propose finite  
4|proposal/governor-form:reckon finite  
5|proposal/governor-form:recommend finite  
-3|proposal/governor-form:set finite  
3|proposal/governor-form:settle for finite would 
-5|proposal/governor-form:sound out finite  
4|proposal/governor-form:spend finite should 
-4|proposal/governor-form:study progressive  
3|proposal/governor-form:take finite  
5|proposal/governor-form:tell finite  
11|proposal/governor-form:urge finite  
-7|proposal/governor-form:weigh progressive  
7|proposal/governor-kind:be
-10|proposal/governor-kind:cap
20|proposal/governor-kind:demand
5|proposal/governor-kind:move
19|proposal/governor-kind:pledge
-8|proposal/governor-kind:proposal
5|proposal/governor-kind:spend
3|proposal/governor-mood:be finite   
-10|proposal/governor-mood:cap finite   
17|proposal/governor-mood:demand finite   
3|proposal/governor-mood:demand finite would  
6|proposal/governor-mood:demand gerund   
-3|proposal/governor-mood:demand inf   
-4|proposal/governor-mood:demand progressive   
-14|proposal/governor-mood:move finite   
5|proposal/governor-mood:move finite should  
4|proposal/governor-mood:move inf   
3|proposal/governor-mood:pledge finite   
6|proposal/governor-mood:pledge finite should  
3|proposal/governor-mood:pledge finite will  
3|proposal/governor-mood:pledge finite would  
-6|proposal/governor-mood:proposal    
9|proposal/governor-mood:proposal finite   
4|proposal/governor-mood:proposal finite could  
3|proposal/governor-mood:proposal finite would  
-22|proposal/governor-mood:proposal progressive   
5|proposal/governor-mood:spend finite should  
3|proposal/governor:accept
-5|proposal/governor:ambition
11|proposal/governor:argue for
-5|proposal/governor:back
7|proposal/governor:be
-6|proposal/governor:believe
4|proposal/governor:bring
-3|proposal/governor:call
6|proposal/governor:call for
5|proposal/governor:calls
15|proposal/governor:campaign
7|proposal/governor:clamor
-5|proposal/governor:climb
-13|proposal/governor:consider
-4|proposal/governor:contain
-9|proposal/governor:discuss
4|proposal/governor:favor
3|proposal/governor:fight
4|proposal/governor:go
4|proposal/governor:live with
-3|proposal/governor:look at
5|proposal/governor:move
-4|proposal/governor:mull
7|proposal/governor:offer
-4|proposal/governor:plead for
4|proposal/governor:propose
4|proposal/governor:reckon
4|proposal/governor:recommend
4|proposal/governor:settle for
3|proposal/governor:shoot for
-5|proposal/governor:sound out
4|proposal/governor:spend
-4|proposal/governor:study
4|proposal/governor:take
5|proposal/governor:tell
5|proposal/governor:think
5|proposal/governor:urge
-7|proposal/governor:weigh
-11|proposal/has:LEADER
-15|proposal/has:NATO
12|proposal/has:PERSON
13|proposal/has:USA
5|proposal/has:candidate
-4|proposal/has:chancellor
17|proposal/has:coalition
-5|proposal/has:commission
6|proposal/has:country
-7|proposal/has:defence minister
-6|proposal/has:defense minister
-7|proposal/has:defense ministry
-3|proposal/has:defense secretary
3|proposal/has:democratic party for the people
4|proposal/has:expert panel
10|proposal/has:experts
5|proposal/has:figures
-5|proposal/has:finance ministry
18|proposal/has:former
-12|proposal/has:general
-5|proposal/has:hawks
13|proposal/has:i
4|proposal/has:institute
4|proposal/has:law and justice
-11|proposal/has:lawmaker
9|proposal/has:lawmakers
-18|proposal/has:ldp
-5|proposal/has:liberal democratic party
5|proposal/has:member
-3|proposal/has:members
7|proposal/has:minister
4|proposal/has:ministers
3|proposal/has:ministry of national defense
11|proposal/has:my
4|proposal/has:nation
6|proposal/has:official
-31|proposal/has:officials
7|proposal/has:opposition
7|proposal/has:our
-14|proposal/has:panel
-11|proposal/has:parliament
3|proposal/has:people
-12|proposal/has:person
5|proposal/has:president
4|proposal/has:prime minister
6|proposal/has:retired
3|proposal/has:sanseito
3|proposal/has:shadow
27|proposal/has:should
-9|proposal/has:sources
7|proposal/has:the state
6|proposal/has:treasury
22|proposal/has:we
13|proposal/home:other
7|proposal/named:1
-14|proposal/named:2
3|proposal/named:3
-8|proposal/near-after:\"
8|proposal/near-after:'s
10|proposal/near-after:,
22|proposal/near-after:.
3|proposal/near-after:;
4|proposal/near-after:DATE
13|proposal/near-after:LAND
-5|proposal/near-after:NATO
-12|proposal/near-after:OUTLET
12|proposal/near-after:USA
11|proposal/near-after:a
4|proposal/near-after:about
-5|proposal/near-after:after
-4|proposal/near-after:among
9|proposal/near-after:and
-4|proposal/near-after:are
-6|proposal/near-after:at
4|proposal/near-after:before
-8|proposal/near-after:being
-3|proposal/near-after:bring
3|proposal/near-after:budget
-7|proposal/near-after:but
15|proposal/near-after:by
-8|proposal/near-after:capability
5|proposal/near-after:cite
4|proposal/near-after:decade
25|proposal/near-after:defense
3|proposal/near-after:do
-6|proposal/near-after:every
-4|proposal/near-after:figure
4|proposal/near-after:find
4|proposal/near-after:first
3|proposal/near-after:float
5|proposal/near-after:force
3|proposal/near-after:give
5|proposal/near-after:go
3|proposal/near-after:government
-3|proposal/near-after:gross domestic product
6|proposal/near-after:had
3|proposal/near-after:half
-4|proposal/near-after:have
3|proposal/near-after:he
3|proposal/near-after:honest
6|proposal/near-after:if
-16|proposal/near-after:in
4|proposal/near-after:increase
3|proposal/near-after:is
14|proposal/near-after:it
3|proposal/near-after:keep
-3|proposal/near-after:manifesto
-6|proposal/near-after:meet
5|proposal/near-after:minimum
-4|proposal/near-after:more
6|proposal/near-after:munitions
-9|proposal/near-after:must
6|proposal/near-after:national security
-6|proposal/near-after:natural
3|proposal/near-after:needed
-5|proposal/near-after:new
-6|proposal/near-after:next
18|proposal/near-after:of
-3|proposal/near-after:officials
18|proposal/near-after:on
-3|proposal/near-after:options
-5|proposal/near-after:or
5|proposal/near-after:own
-5|proposal/near-after:panels
-14|proposal/near-after:parliament
-10|proposal/near-after:parliamentary
4|proposal/near-after:pay
3|proposal/near-after:platform
5|proposal/near-after:provided
4|proposal/near-after:put
4|proposal/near-after:realistic
-3|proposal/near-after:report
3|proposal/near-after:review
-4|proposal/near-after:roads
-13|proposal/near-after:say
-3|proposal/near-after:security
9|proposal/near-after:should
7|proposal/near-after:so
3|proposal/near-after:some
5|proposal/near-after:spend
4|proposal/near-after:stop
-6|proposal/near-after:study
-3|proposal/near-after:successive
3|proposal/near-after:table
4|proposal/near-after:taxes
9|proposal/near-after:the
6|proposal/near-after:thereabouts
-4|proposal/near-after:though
8|proposal/near-after:to
-3|proposal/near-after:too
-7|proposal/near-after:troops
4|proposal/near-after:two
-6|proposal/near-after:under
-4|proposal/near-after:want
14|proposal/near-after:was
7|proposal/near-after:we
-4|proposal/near-after:what
6|proposal/near-after:when
5|proposal/near-after:which
4|proposal/near-after:while
-3|proposal/near-after:wider
5|proposal/near-after:will
7|proposal/near-after:with
7|proposal/near-after:within
-5|proposal/near-after:without
4|proposal/near-after:write
-4|proposal/near-after:year
-9|proposal/near-after:years
4|proposal/near-before:#
4|proposal/near-before:$
20|proposal/near-before:'s
-5|proposal/near-before:(
13|proposal/near-before:,
5|proposal/near-before:.
5|proposal/near-before:0
8|proposal/near-before::
3|proposal/near-before:;
-4|proposal/near-before:DATE
8|proposal/near-before:LAND
-6|proposal/near-before:LEADER
-12|proposal/near-before:NATO
-11|proposal/near-before:OUTLET
12|proposal/near-before:USA
8|proposal/near-before:a
4|proposal/near-before:abe
5|proposal/near-before:above
-7|proposal/near-before:acknowledge
3|proposal/near-before:adopt
3|proposal/near-before:after
-3|proposal/near-before:aides
-6|proposal/near-before:allies
-5|proposal/near-before:already
-3|proposal/near-before:also
-11|proposal/near-before:ambition
-13|proposal/near-before:an
6|proposal/near-before:and
3|proposal/near-before:another
-12|proposal/near-before:are
4|proposal/near-before:argue
11|proposal/near-before:argue for
-4|proposal/near-before:armed forces
-4|proposal/near-before:as
-3|proposal/near-before:back
4|proposal/near-before:be
-3|proposal/near-before:believe
5|proposal/near-before:between
3|proposal/near-before:beyond
6|proposal/near-before:bring
5|proposal/near-before:by
6|proposal/near-before:call for
18|proposal/near-before:campaign
5|proposal/near-before:can
-4|proposal/near-before:cautious
7|proposal/near-before:clamor
-5|proposal/near-before:clear
-4|proposal/near-before:climb
4|proposal/near-before:close
10|proposal/near-before:coalition
-13|proposal/near-before:consider
-4|proposal/near-before:contain
3|proposal/near-before:defence
-7|proposal/near-before:defense
-11|proposal/near-before:defense spending
-9|proposal/near-before:discuss
-3|proposal/near-before:draft
4|proposal/near-before:economy
4|proposal/near-before:election
-4|proposal/near-before:even
3|proposal/near-before:expert panel
5|proposal/near-before:experts
-6|proposal/near-before:eye
3|proposal/near-before:faction
3|proposal/near-before:favor
3|proposal/near-before:fight
-3|proposal/near-before:figure
5|proposal/near-before:figures
-7|proposal/near-before:finance ministry
4|proposal/near-before:five
18|proposal/near-before:for
6|proposal/near-before:from
3|proposal/near-before:gdp
-7|proposal/near-before:general
11|proposal/near-before:go
-4|proposal/near-before:greens
-3|proposal/near-before:had
11|proposal/near-before:have
-4|proposal/near-before:hawks
-3|proposal/near-before:he
4|proposal/near-before:heard
-4|proposal/near-before:him
4|proposal/near-before:his
10|proposal/near-before:i
5|proposal/near-before:if
-3|proposal/near-before:in
-3|proposal/near-before:into
4|proposal/near-before:is
3|proposal/near-before:it
-3|proposal/near-before:its
3|proposal/near-before:itself
-7|proposal/near-before:ldp
3|proposal/near-before:leaders
-6|proposal/near-before:least
3|proposal/near-before:led
7|proposal/near-before:less
4|proposal/near-before:live with
3|proposal/near-before:long
-5|proposal/near-before:look at
3|proposal/near-before:manifesto
-6|proposal/near-before:may
-3|proposal/near-before:meanwhile
-9|proposal/near-before:members
-3|proposal/near-before:military
4|proposal/near-before:military spending
4|proposal/near-before:minimum
4|proposal/near-before:minister
-3|proposal/near-before:more
-4|proposal/near-before:mull
8|proposal/near-before:my
3|proposal/near-before:needed
5|proposal/near-before:needs
-3|proposal/near-before:new
5|proposal/near-before:next
6|proposal/near-before:no
5|proposal/near-before:nothing
-14|proposal/near-before:of
-5|proposal/near-before:offer
-20|proposal/near-before:officials
-6|proposal/near-before:on
3|proposal/near-before:once
6|proposal/near-before:one
-13|proposal/near-before:option
12|proposal/near-before:ought
5|proposal/near-before:our
-5|proposal/near-before:outlay
14|proposal/near-before:outlays
3|proposal/near-before:over
7|proposal/near-before:own
4|proposal/near-before:parliamentary
8|proposal/near-before:path
-4|proposal/near-before:plead for
3|proposal/near-before:pledge
3|proposal/near-before:predecessor
7|proposal/near-before:prime minister
7|proposal/near-before:promise
5|proposal/near-before:proposal
-6|proposal/near-before:proposals
8|proposal/near-before:propose
-17|proposal/near-before:raise
-3|proposal/near-before:range
4|proposal/near-before:rather
-4|proposal/near-before:ratios
5|proposal/near-before:reckon
6|proposal/near-before:recommend
3|proposal/near-before:repeat
-10|proposal/near-before:report
5|proposal/near-before:return
-6|proposal/near-before:review
-5|proposal/near-before:ruling
12|proposal/near-before:say
-7|proposal/near-before:scenarios
-3|proposal/near-before:security
4|proposal/near-before:settle for
3|proposal/near-before:shoot for
4|proposal/near-before:short
11|proposal/near-before:should
-10|proposal/near-before:some
-3|proposal/near-before:something
-4|proposal/near-before:sound out
3|proposal/near-before:speak
10|proposal/near-before:spend
-5|proposal/near-before:step
-6|proposal/near-before:stop
-3|proposal/near-before:such
3|proposal/near-before:suggest
7|proposal/near-before:summit
3|proposal/near-before:take
-4|proposal/near-before:target
5|proposal/near-before:taylor
4|proposal/near-before:tell
12|proposal/near-before:than
9|proposal/near-before:that
12|proposal/near-before:the
5|proposal/near-before:the state
-7|proposal/near-before:their
3|proposal/near-before:think
15|proposal/near-before:to
-15|proposal/near-before:under
6|proposal/near-before:up
3|proposal/near-before:urge
11|proposal/near-before:view
3|proposal/near-before:voices
-6|proposal/near-before:was
10|proposal/near-before:we
-5|proposal/near-before:weigh
7|proposal/near-before:where
7|proposal/near-before:who
3|proposal/near-before:whose
3|proposal/near-before:will
13|proposal/near-before:would
-8|proposal/near-before:write
6|proposal/other after-joint:0 mid
10|proposal/other after-joint:0 near
-3|proposal/other after-joint:1 far
-6|proposal/other after-joint:1 mid
-3|proposal/other after-joint:1 near
-4|proposal/other after:body name
5|proposal/other after:capital name
-4|proposal/other after:country name
5|proposal/other after:gov name
8|proposal/other before-clause:free  name country
-4|proposal/other before-clause:free  name leader
-3|proposal/other before-clause:free opens name leader
-5|proposal/other before-free:0 free name near
5|proposal/other before-free:1 free name near
-7|proposal/other before-joint:0 free
5|proposal/other before-joint:1 free
-4|proposal/other before-led:
4|proposal/other before-led:by
3|proposal/other before-led:that
8|proposal/other before:country name
3|proposal/other before:gov name
-7|proposal/other before:leader name
-3|proposal/other before:pronoun name
-5|proposal/other named:1
-6|proposal/other named:2
4|proposal/other named:3
-5|proposal/other speaker:leader
4|proposal/other subject:proposal country
-21|proposal/other unnamed
-27|proposal/other unnamed-beside-others
11|proposal/role-class-home:JPN JPN
-4|proposal/role-class-home:NATO JPN
-33|proposal/role-class-home:USA JPN
-10|proposal/role-class-home:USA land
-9|proposal/role-class-home:USA member
-3|proposal/role-class-home:land JPN
3|proposal/role-class-home:member member
5|proposal/role-class-of:JPN NATO
8|proposal/role-class-of:JPN land
-4|proposal/role-class-of:NATO JPN
-32|proposal/role-class-of:USA JPN
-6|proposal/role-class-of:USA NATO
-10|proposal/role-class-of:USA land
-5|proposal/role-class-of:USA member
-3|proposal/role-class-of:land JPN
7|proposal/role-class-of:member NATO
-5|proposal/role-class-of:member member
11|proposal/role-class:JPN
-6|proposal/role-class:NATO
-54|proposal/role-class:USA
-5|proposal/role-class:land
44|proposal/role:nobody
-55|proposal/role:other
11|proposal/role:spender
-3|proposal/ruled
-15|proposal/ruled:nobody
10|proposal/ruled:spender
-6|proposal/says:base
-5|proposal/says:ing
5|proposal/says:s
18|proposal/speaker-form:
3|proposal/speaker-form:country
22|proposal/speaker-form:nongov
6|proposal/speaker:gov
3|proposal/speaker:leader
-3|proposal/speaker:nongov
-5|proposal/spender after-joint:0 mid
3|proposal/spender after-joint:1 far
-5|proposal/spender after-joint:1 mid
-4|proposal/spender after-joint:2 far
10|proposal/spender after-led:, far 
3|proposal/spender after-led:bring far 
-4|proposal/spender after-led:by far 
-5|proposal/spender after-led:for near free
-4|proposal/spender after-led:in far 
7|proposal/spender after-led:next far free
4|proposal/spender after-led:next near free
-3|proposal/spender after-led:of far 
5|proposal/spender after-led:several far 
-4|proposal/spender after-led:tell far 
6|proposal/spender after-led:that far 
-3|proposal/spender after-led:what far 
-8|proposal/spender after:country name
-5|proposal/spender after:country owner
10|proposal/spender after:gov name
3|proposal/spender after:gov owner
8|proposal/spender after:leader name
-3|proposal/spender after:nongov name
-3|proposal/spender after:nongov owner
5|proposal/spender after:people name
-4|proposal/spender after:people owner
-11|proposal/spender after:pronoun name
-8|proposal/spender after:pronoun owner
4|proposal/spender before-clause:after-figure opens name body
5|proposal/spender before-clause:free  name body
-3|proposal/spender before-clause:free  name country
8|proposal/spender before-clause:free  name leader
6|proposal/spender before-clause:free  name nongov
-4|proposal/spender before-clause:free  owner body
-4|proposal/spender before-clause:free  owner country
3|proposal/spender before-clause:free  owner nongov
6|proposal/spender before-clause:free opens name body
-5|proposal/spender before-clause:free opens name capital
-7|proposal/spender before-clause:free opens name country
3|proposal/spender before-clause:free opens name gov
-3|proposal/spender before-clause:free opens name leader
-4|proposal/spender before-clause:free opens name nongov
4|proposal/spender before-clause:free opens owner gov
-4|proposal/spender before-clause:free opens owner pronoun
9|proposal/spender before-far:4
6|proposal/spender before-free:1 free name near
7|proposal/spender before-joint:0 free
-5|proposal/spender before-joint:2 free
6|proposal/spender before-joint:3 free
14|proposal/spender before-led:
6|proposal/spender before-led:(
-3|proposal/spender before-led:,
5|proposal/spender before-led:-
-7|proposal/spender before-led:and
-3|proposal/spender before-led:have
3|proposal/spender before-led:her
-8|proposal/spender before-led:of
7|proposal/spender before-led:president
-12|proposal/spender before-led:prime minister
-3|proposal/spender before-led:ruling
3|proposal/spender before-led:see
4|proposal/spender before-led:some
8|proposal/spender before-led:that
3|proposal/spender before-led:think
-4|proposal/spender before-led:urge
-5|proposal/spender before-led:want
-5|proposal/spender before-led:with
14|proposal/spender before:body name
-4|proposal/spender before:capital name
-12|proposal/spender before:country name
3|proposal/spender before:gov name
5|proposal/spender before:leader name
3|proposal/spender before:nongov owner
3|proposal/spender before:pronoun name
-5|proposal/spender before:pronoun owner
11|proposal/spender named:1
-8|proposal/spender named:2
7|proposal/spender speaker:gov
8|proposal/spender speaker:leader
-3|proposal/spender speaker:nongov
3|proposal/spender speaker:pronoun
-13|proposal/spender subject-of:campaign
-5|proposal/spender subject-of:clamor
14|proposal/spender subject-of:consider
3|proposal/spender subject-of:discuss
4|proposal/spender subject-of:favor
3|proposal/spender subject-of:float
5|proposal/spender subject-of:get
-8|proposal/spender subject-of:go
4|proposal/spender subject-of:look at
4|proposal/spender subject-of:mention
-5|proposal/spender subject-of:move
5|proposal/spender subject-of:mull
-5|proposal/spender subject-of:offer
4|proposal/spender subject-of:plead for
-3|proposal/spender subject-of:pledge
6|proposal/spender subject-of:propose
-3|proposal/spender subject-of:shoot for
4|proposal/spender subject-of:sound out
5|proposal/spender subject-of:study
7|proposal/spender subject-of:suggest
-6|proposal/spender subject-of:urge
5|proposal/spender subject-of:want
5|proposal/spender subject-of:weigh
-8|proposal/spender subject:demand capital
3|proposal/spender subject:demand gov
4|proposal/spender subject:demand leader
-3|proposal/spender subject:demand nongov
5|proposal/spender subject:move body
-4|proposal/spender subject:move capital
-10|proposal/spender subject:move leader
-4|proposal/spender subject:pledge body
-3|proposal/spender subject:pledge country
-4|proposal/spender subject:pledge nongov
-4|proposal/spender subject:pledge pronoun
10|proposal/spender subject:proposal body
18|proposal/spender subject:proposal capital
14|proposal/spender subject:proposal gov
13|proposal/spender subject:proposal leader
11|proposal/spender unnamed
-3|proposal/spender unnamed-beside-others
16|proposal/subject-form:
-12|proposal/subject-form:body
7|proposal/subject-form:country
-13|proposal/subject-form:gov
-3|proposal/subject-form:leader
38|proposal/subject-form:nongov
11|proposal/subject-form:pronoun
-13|proposal/subject-of:campaign
-5|proposal/subject-of:clamor
19|proposal/subject-of:consider
3|proposal/subject-of:discuss
4|proposal/subject-of:favor
3|proposal/subject-of:float
5|proposal/subject-of:get
-8|proposal/subject-of:go
4|proposal/subject-of:look at
4|proposal/subject-of:mention
-5|proposal/subject-of:move
5|proposal/subject-of:mull
-5|proposal/subject-of:offer
4|proposal/subject-of:plead for
-3|proposal/subject-of:pledge
6|proposal/subject-of:propose
-3|proposal/subject-of:shoot for
4|proposal/subject-of:sound out
5|proposal/subject-of:study
7|proposal/subject-of:suggest
-6|proposal/subject-of:urge
5|proposal/subject-of:want
5|proposal/subject-of:weigh
14|proposal/subject-speaker: 
6|proposal/subject-speaker: country
-5|proposal/subject-speaker: gov
3|proposal/subject-speaker: nongov
-9|proposal/subject-speaker:body 
-5|proposal/subject-speaker:capital 
3|proposal/subject-speaker:capital pronoun
3|proposal/subject-speaker:country leader
6|proposal/subject-speaker:country nongov
-3|proposal/subject-speaker:gov 
4|proposal/subject-speaker:gov gov
-4|proposal/subject-speaker:gov nongov
-6|proposal/subject-speaker:gov pronoun
-7|proposal/subject-speaker:leader 
4|proposal/subject-speaker:leader leader
12|proposal/subject-speaker:nongov 
4|proposal/subject-speaker:nongov capital
15|proposal/subject-speaker:nongov nongov
4|proposal/subject-speaker:nongov pronoun
17|proposal/subject-speaker:pronoun 
-6|proposal/subject-speaker:pronoun leader
-8|proposal/subject:demand capital
3|proposal/subject:demand gov
4|proposal/subject:demand leader
-3|proposal/subject:demand nongov
5|proposal/subject:move body
-4|proposal/subject:move capital
-10|proposal/subject:move leader
-4|proposal/subject:pledge body
-4|proposal/subject:pledge country
-4|proposal/subject:pledge nongov
-4|proposal/subject:pledge pronoun
10|proposal/subject:proposal body
18|proposal/subject:proposal capital
6|proposal/subject:proposal country
14|proposal/subject:proposal gov
13|proposal/subject:proposal leader
36|proposal/tag:nongov
-5|proposal/tag:person
-12|proposal/tag:source
-10|proposal/unnamed
-30|proposal/unnamed-beside-others
"""
