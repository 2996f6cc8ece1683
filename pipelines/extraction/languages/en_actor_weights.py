"""What each cue of ``english.actor_cues`` speaks for; made by ``training/parties.py``, not by hand.

Each line: hundredths of the logarithm of odds, ``|``, the kind of claim in which the cue weighs so
much more (or nothing, where it does in all), ``/`` and the cue.
"""

TABLE = """\
-22|/after-joint:0 far
-31|/after-joint:0 mid
7|/after-joint:0 near
12|/after-joint:1 mid
20|/after-joint:1 near
-10|/after-joint:2 far
-22|/after-joint:2 mid
-17|/after-joint:3 far
-6|/after-joint:3 mid
-3|/after-joint:3 near
-8|/after-led:\" far free
30|/after-led:\" far joined
47|/after-led:\" near joined
7|/after-led:# far free
-3|/after-led:# far joined
6|/after-led:# near free
17|/after-led:, far joined
-8|/after-led:, near joined
-9|/after-led:. near joined
9|/after-led:: far joined
-10|/after-led:; far joined
-9|/after-led:; near joined
10|/after-led:? near free
-12|/after-led:accused far joined
-4|/after-led:accused near joined
4|/after-led:acting far joined
4|/after-led:adopt far joined
8|/after-led:afford far joined
-19|/after-led:after far joined
8|/after-led:after near joined
-8|/after-led:akasaka far joined
-5|/after-led:alliance far joined
-5|/after-led:alone near free
-5|/after-led:an far joined
-23|/after-led:and far joined
4|/after-led:and near free
3|/after-led:and near joined
-4|/after-led:around far joined
-4|/after-led:as far free
5|/after-led:as far joined
5|/after-led:at far free
-5|/after-led:at far joined
-4|/after-led:at near free
12|/after-led:ate far joined
-3|/after-led:back far joined
3|/after-led:be near free
-10|/after-led:because far joined
-10|/after-led:because near joined
-16|/after-led:been far free
-8|/after-led:before far joined
-6|/after-led:before near joined
-10|/after-led:beyond far joined
3|/after-led:beyond near free
-14|/after-led:bigger far joined
4|/after-led:bring far free
4|/after-led:bury far joined
3|/after-led:but far joined
-10|/after-led:but near joined
17|/after-led:by far free
14|/after-led:by far joined
9|/after-led:by near free
3|/after-led:call near free
6|/after-led:call near joined
12|/after-led:chief cabinet secretary far joined
7|/after-led:chief far joined
-3|/after-led:coming far joined
4|/after-led:cost far joined
3|/after-led:day near free
3|/after-led:defence minister far joined
-3|/after-led:defense minister far joined
-5|/after-led:defense minister near joined
10|/after-led:defense secretary far joined
10|/after-led:direction near free
-5|/after-led:drop far joined
-11|/after-led:each far free
3|/after-led:every near free
14|/after-led:exposes near free
-3|/after-led:figure far free
16|/after-led:figure near free
-4|/after-led:finance far joined
-3|/after-led:finance minister far joined
4|/after-led:finance minister near joined
-8|/after-led:for far joined
-13|/after-led:for near free
-3|/after-led:force far free
-4|/after-led:foreign minister far joined
-6|/after-led:from far free
-9|/after-led:from far joined
-3|/after-led:fund far free
14|/after-led:gdp near free
10|/after-led:general near free
-5|/after-led:governs near joined
-3|/after-led:gross domestic product near free
5|/after-led:had near free
8|/after-led:has far joined
3|/after-led:haunted far joined
-5|/after-led:have far free
-6|/after-led:hear far joined
-5|/after-led:hear near free
-4|/after-led:helping far free
-4|/after-led:his far joined
-4|/after-led:hold up far joined
-6|/after-led:how far joined
-8|/after-led:if far joined
8|/after-led:in far free
14|/after-led:in far joined
7|/after-led:in near free
-3|/after-led:in near joined
-4|/after-led:instead of near free
-3|/after-led:into near free
7|/after-led:is far free
-4|/after-led:is far joined
4|/after-led:is near joined
-5|/after-led:kenji far joined
3|/after-led:led far joined
-4|/after-led:left far joined
-3|/after-led:left near free
29|/after-led:level far joined
-5|/after-led:level near free
-3|/after-led:mention far joined
4|/after-led:most near free
4|/after-led:my near joined
7|/after-led:neighboring far joined
-6|/after-led:neither far joined
10|/after-led:never far free
17|/after-led:next far free
3|/after-led:next far joined
14|/after-led:next near free
-12|/after-led:normal far free
-5|/after-led:not near free
-5|/after-led:now far joined
-3|/after-led:now near joined
3|/after-led:number far joined
6|/after-led:number near free
-5|/after-led:of far free
-18|/after-led:of far joined
-26|/after-led:of near free
-5|/after-led:of near joined
-5|/after-led:on far free
5|/after-led:on far joined
-8|/after-led:on near free
-4|/after-led:once near joined
-4|/after-led:other near free
3|/after-led:plan far joined
-12|/after-led:present near joined
-6|/after-led:president far free
-15|/after-led:president far joined
-5|/after-led:president near free
6|/after-led:president near joined
-3|/after-led:previous far free
-17|/after-led:prime minister far free
-16|/after-led:prime minister far joined
11|/after-led:prime minister near joined
3|/after-led:promise far joined
3|/after-led:proportion far joined
-5|/after-led:provided near joined
3|/after-led:read far joined
7|/after-led:rebuild near free
-4|/after-led:ruling far free
4|/after-led:satisfy far free
-3|/after-led:say far joined
20|/after-led:say near joined
18|/after-led:senior far joined
7|/after-led:senior near joined
18|/after-led:several far joined
-3|/after-led:should near joined
8|/after-led:something near free
-11|/after-led:speak far joined
-6|/after-led:spend near free
-3|/after-led:split far free
-3|/after-led:state far free
-5|/after-led:strategy far free
3|/after-led:struck near free
-9|/after-led:suggest far joined
-5|/after-led:suit near free
-3|/after-led:talk about near free
-6|/after-led:than far joined
12|/after-led:that far joined
30|/after-led:that near free
14|/after-led:that near joined
-7|/after-led:think far joined
-8|/after-led:this far free
-18|/after-led:this near free
-3|/after-led:this near joined
-9|/after-led:though far joined
-15|/after-led:through far free
-4|/after-led:through near free
-8|/after-led:to far free
-7|/after-led:to far joined
3|/after-led:to near free
-9|/after-led:to near joined
-5|/after-led:toward near free
9|/after-led:under far joined
3|/after-led:unless near joined
-6|/after-led:visiting far joined
-6|/after-led:want far joined
-7|/after-led:was far free
3|/after-led:was far joined
-3|/after-led:what far free
-3|/after-led:what far joined
8|/after-led:what near free
-13|/after-led:when near joined
10|/after-led:where near joined
5|/after-led:whether far joined
9|/after-led:which far joined
11|/after-led:which near joined
-6|/after-led:while far joined
5|/after-led:while near joined
5|/after-led:why far joined
-17|/after-led:with far free
-8|/after-led:with far joined
-5|/after-led:with near free
10|/after-led:within far free
3|/after-led:within far joined
3|/after:body name
-13|/after:capital name
8|/after:capital owner
-26|/after:country name
-14|/after:country owner
-11|/after:gov name
26|/after:leader name
-23|/after:nongov name
-14|/after:nongov owner
4|/after:people name
-12|/after:people owner
52|/asked-before:other
90|/asked-before:spender
-3|/before-clause:after-figure inside name body
-15|/before-clause:after-figure inside name capital
3|/before-clause:after-figure inside name country
-5|/before-clause:after-figure inside name gov
15|/before-clause:after-figure inside name leader
3|/before-clause:after-figure inside name nongov
5|/before-clause:after-figure inside name pronoun
4|/before-clause:after-figure inside owner country
-11|/before-clause:after-figure inside owner gov
7|/before-clause:after-figure inside owner people
9|/before-clause:after-figure opens name body
7|/before-clause:after-figure opens name country
-7|/before-clause:after-figure opens name gov
-9|/before-clause:after-figure opens name leader
-4|/before-clause:after-figure opens name nongov
-9|/before-clause:after-figure opens name people
-7|/before-clause:after-figure opens name pronoun
4|/before-clause:after-figure opens owner body
-10|/before-clause:after-figure opens owner country
-7|/before-clause:free inside name capital
-14|/before-clause:free inside name country
13|/before-clause:free inside name leader
-6|/before-clause:free inside name nongov
-7|/before-clause:free inside name people
-3|/before-clause:free inside owner body
16|/before-clause:free inside owner capital
-3|/before-clause:free inside owner gov
8|/before-clause:free inside owner leader
-11|/before-clause:free inside owner people
16|/before-clause:free opens name capital
12|/before-clause:free opens name gov
6|/before-clause:free opens name leader
-9|/before-clause:free opens name nongov
5|/before-clause:free opens name people
25|/before-clause:free opens owner body
13|/before-clause:free opens owner capital
8|/before-clause:free opens owner country
16|/before-clause:free opens owner gov
7|/before-clause:free opens owner leader
-12|/before-clause:free opens owner nongov
-12|/before-clause:free opens owner pronoun
-29|/before-far:1
28|/before-far:20
11|/before-far:4
10|/before-far:60
12|/before-far:9
-5|/before-free:0 after-figure name far
-19|/before-free:0 after-figure name near
-14|/before-free:0 after-figure owner far
12|/before-free:0 after-figure owner near
-17|/before-free:0 free name near
15|/before-free:0 free owner far
11|/before-free:0 free owner near
11|/before-free:1 after-figure name near
-4|/before-free:1 after-figure owner far
3|/before-free:1 after-figure owner near
-15|/before-free:1 free name far
-6|/before-free:1 free name near
20|/before-free:1 free owner near
-4|/before-free:2 after-figure name far
-6|/before-free:2 after-figure owner far
9|/before-free:2 free name far
17|/before-free:2 free name near
3|/before-free:2 free owner far
-5|/before-free:2 free owner near
21|/before-free:3 free name near
29|/before-joint:0 free
4|/before-joint:1 after-figure
11|/before-joint:1 free
-22|/before-joint:2 after-figure
15|/before-joint:2 free
-11|/before-joint:3 after-figure
29|/before-led:
-4|/before-led:!
12|/before-led:\"
3|/before-led:#
14|/before-led:'
23|/before-led:'s
14|/before-led:(
7|/before-led:)
33|/before-led:,
34|/before-led:-
47|/before-led:--
-18|/before-led:.
-4|/before-led::
18|/before-led:DATE
-9|/before-led:PARTY
8|/before-led:about
-7|/before-led:accuse
6|/before-led:accused
-5|/before-led:acting
-8|/before-led:adopt
6|/before-led:agency
3|/before-led:all
5|/before-led:ambition
-3|/before-led:among
-24|/before-led:and
5|/before-led:answer
-6|/before-led:any
5|/before-led:armed forces
-6|/before-led:around
14|/before-led:as
-4|/before-led:ask
7|/before-led:assails
-10|/before-led:assure
-4|/before-led:at
3|/before-led:back
-3|/before-led:bankrupting
5|/before-led:be
12|/before-led:because
-7|/before-led:become
5|/before-led:before
6|/before-led:beg
4|/before-led:behind
-4|/before-led:border
14|/before-led:bring
-5|/before-led:bring forward
14|/before-led:by
-11|/before-led:call
-9|/before-led:call for
5|/before-led:call on
-4|/before-led:campaign
-3|/before-led:candidate
-5|/before-led:caretaker
5|/before-led:carry
-3|/before-led:central
-9|/before-led:chairs
12|/before-led:chancellor
35|/before-led:chief
12|/before-led:chief cabinet secretary
12|/before-led:cite
10|/before-led:colleague
-3|/before-led:come to
3|/before-led:commit
16|/before-led:committee
-4|/before-led:compel
-14|/before-led:conservative
-3|/before-led:contender
-3|/before-led:counsel
-12|/before-led:credited
-4|/before-led:defence
12|/before-led:defence minister
-3|/before-led:defense
21|/before-led:defense secretary
-9|/before-led:deny
-5|/before-led:deputy
5|/before-led:deputy prime minister
-7|/before-led:designate
-10|/before-led:developing
7|/before-led:did
3|/before-led:director
5|/before-led:disavow
5|/before-led:discuss
-4|/before-led:dispute
-4|/before-led:double
-4|/before-led:drop
-3|/before-led:during
10|/before-led:eastern
-3|/before-led:eel
-30|/before-led:elect
-3|/before-led:entreat
-9|/before-led:even
-17|/before-led:every
-4|/before-led:exhort
-13|/before-led:expect
10|/before-led:expelling
-6|/before-led:federal
3|/before-led:fellow
6|/before-led:figure
20|/before-led:finance minister
-6|/before-led:find
-5|/before-led:findings
-5|/before-led:first
-8|/before-led:fix
-7|/before-led:follow
-3|/before-led:for
-6|/before-led:former
9|/before-led:four
-5|/before-led:friends
5|/before-led:full
5|/before-led:future
6|/before-led:general
-13|/before-led:give
5|/before-led:government
3|/before-led:grade
17|/before-led:grills
-5|/before-led:group
-4|/before-led:guarantee
5|/before-led:guard
6|/before-led:had
-4|/before-led:handed
8|/before-led:hands
25|/before-led:has
-4|/before-led:have
-3|/before-led:head
-3|/before-led:help
19|/before-led:his
11|/before-led:host
-5|/before-led:how
5|/before-led:if
3|/before-led:imitate
-29|/before-led:in
6|/before-led:included
3|/before-led:includes
-3|/before-led:income
-11|/before-led:increase
13|/before-led:inside
10|/before-led:into
-3|/before-led:invited
22|/before-led:its
-8|/before-led:joins
-6|/before-led:junior
-12|/before-led:keep
8|/before-led:kyodo news
-6|/before-led:last
-9|/before-led:latin
4|/before-led:lawmakers
-9|/before-led:lead
-3|/before-led:leader
-6|/before-led:leadership
8|/before-led:leads
9|/before-led:leave
3|/before-led:led
7|/before-led:let
-22|/before-led:lift
-5|/before-led:like
-3|/before-led:live with
-5|/before-led:lobby
4|/before-led:lock
6|/before-led:lord
-5|/before-led:make
5|/before-led:making
-3|/before-led:marks
-7|/before-led:match
-5|/before-led:meet
-5|/before-led:members
3|/before-led:minister
5|/before-led:most
6|/before-led:mr
3|/before-led:name
3|/before-led:national security adviser
-5|/before-led:neither
-8|/before-led:next
-18|/before-led:no
-3|/before-led:nor
8|/before-led:not
-4|/before-led:notify
12|/before-led:now
-7|/before-led:nudge
-5|/before-led:numbers
-13|/before-led:oblige
-20|/before-led:of
3|/before-led:off
-9|/before-led:offer
-12|/before-led:on
-4|/before-led:once
-11|/before-led:one
-5|/before-led:only
-3|/before-led:opposition
-3|/before-led:opposition leader
-3|/before-led:outside
-3|/before-led:outsider
12|/before-led:over
-3|/before-led:party
-5|/before-led:peg
4|/before-led:petitioned
3|/before-led:pick
-7|/before-led:pis
-5|/before-led:policy
-4|/before-led:possible
-11|/before-led:premier
-4|/before-led:present
20|/before-led:president
4|/before-led:press
-22|/before-led:prime minister
-10|/before-led:prints
6|/before-led:program
-4|/before-led:promise
4|/before-led:propel
-15|/before-led:prove
-7|/before-led:put
4|/before-led:quote
9|/before-led:raise
5|/before-led:ratify
-3|/before-led:ratios
-5|/before-led:reiterate
-6|/before-led:reject
-7|/before-led:repeat
4|/before-led:report
6|/before-led:reporters
-4|/before-led:resistance
-5|/before-led:restore
12|/before-led:return
3|/before-led:reverse
-5|/before-led:royal
-3|/before-led:same
11|/before-led:say
-7|/before-led:secretary
4|/before-led:see
12|/before-led:seen
-9|/before-led:senior
4|/before-led:separately
5|/before-led:serve
-4|/before-led:should
-4|/before-led:signal
-13|/before-led:since
-10|/before-led:sir
-3|/before-led:size
7|/before-led:some
7|/before-led:sound out
-7|/before-led:sounded
3|/before-led:speak about
4|/before-led:splits
-4|/before-led:staked
6|/before-led:start
-15|/before-led:take
-34|/before-led:tell
8|/before-led:termed
5|/before-led:that
41|/before-led:the
-3|/before-led:the economy
-8|/before-led:their
-4|/before-led:then
-7|/before-led:thing
-17|/before-led:think
-22|/before-led:though
-4|/before-led:three
9|/before-led:through
-5|/before-led:thrown
-5|/before-led:thumb
-7|/before-led:thumbed
7|/before-led:tie
-7|/before-led:to
-4|/before-led:treat
-4|/before-led:troubles
-9|/before-led:turned
8|/before-led:two
-20|/before-led:under
-5|/before-led:understood
4|/before-led:up
8|/before-led:upon
-18|/before-led:urge
-3|/before-led:use
3|/before-led:very
-3|/before-led:vice
-5|/before-led:view
-5|/before-led:want
-5|/before-led:war
-3|/before-led:wash
15|/before-led:welcomes
-10|/before-led:what
24|/before-led:when
5|/before-led:which
12|/before-led:whole
16|/before-led:why
-4|/before-led:wished
21|/before-led:with
4|/before-led:withhold
23|/before-led:within
3|/before-led:write
-5|/before-led:years
15|/before-led:yet
8|/before-led:—
6|/before:body name
23|/before:body owner
-4|/before:capital name
28|/before:capital owner
-4|/before:country name
25|/before:leader name
18|/before:leader owner
-17|/before:nongov name
-15|/before:nongov owner
-14|/before:people name
-7|/before:people owner
-16|/before:pronoun owner
-8|/governor-form:about finite+
-3|/governor-form:accept finite++not
9|/governor-form:accept finite+could
8|/governor-form:accept finite+could+not
-3|/governor-form:accept finite+would+not
-7|/governor-form:achieve gerund+
-7|/governor-form:add up to finite++not
-4|/governor-form:add up to finite+would
4|/governor-form:adopt finite+could
-6|/governor-form:adopt finite+will
5|/governor-form:adopt inf+
8|/governor-form:advise finite+
3|/governor-form:advise finite+would
6|/governor-form:advocate finite+
3|/governor-form:advocate inf+
6|/governor-form:advocate progressive+
3|/governor-form:afford finite+
9|/governor-form:afford finite+could
3|/governor-form:agitate for finite+
-12|/governor-form:agitate for progressive+
22|/governor-form:agree finite+
3|/governor-form:agree finite+could+not
-13|/governor-form:agree finite+would
12|/governor-form:agree gerund+
-12|/governor-form:agree inf+
-10|/governor-form:aim finite+could
3|/governor-form:aim finite+should
8|/governor-form:aim finite+would
3|/governor-form:aim inf+
-6|/governor-form:ambition +
10|/governor-form:amount finite+
-10|/governor-form:amount finite+would
-5|/governor-form:announce finite+
5|/governor-form:announce gerund+
-7|/governor-form:appeal for finite+
-11|/governor-form:approve finite+could
10|/governor-form:argue for finite+
-3|/governor-form:argue for inf+
8|/governor-form:argue gerund+
-7|/governor-form:argue inf+
5|/governor-form:arrive finite+
3|/governor-form:arrive finite++not
-10|/governor-form:arrive finite+will
-4|/governor-form:arrive finite+would
-11|/governor-form:ask finite+
-5|/governor-form:ask finite++not
-14|/governor-form:ask for finite+
5|/governor-form:ask for inf+
6|/governor-form:ask for progressive++not
7|/governor-form:ask gerund+
15|/governor-form:ask inf+
-4|/governor-form:aspiration +
-10|/governor-form:back finite+
3|/governor-form:balk finite+
-4|/governor-form:be finite+
6|/governor-form:be finite+can+not
6|/governor-form:be finite+could
-5|/governor-form:be finite+could+not
4|/governor-form:be finite+should+not
-7|/governor-form:be finite+will
8|/governor-form:be finite+will+not
-12|/governor-form:be inf+
-5|/governor-form:beg finite+
-4|/governor-form:beg finite++not
-6|/governor-form:believe finite++not
10|/governor-form:believe gerund+
3|/governor-form:boost finite+would
-6|/governor-form:bring finite+will
5|/governor-form:bring finite+would
10|/governor-form:brush aside finite+
3|/governor-form:budget finite+
-5|/governor-form:build finite+
-5|/governor-form:build gerund+
-9|/governor-form:call +
3|/governor-form:call finite+
20|/governor-form:call for +
17|/governor-form:call for finite+
-5|/governor-form:call for finite+will
5|/governor-form:call for gerund+
5|/governor-form:call for inf+
-11|/governor-form:call for progressive+
29|/governor-form:call on finite+
16|/governor-form:campaign finite+
3|/governor-form:campaign finite+would
6|/governor-form:campaign progressive+
-10|/governor-form:carry finite+
6|/governor-form:carry finite+could
3|/governor-form:carry finite+will
-10|/governor-form:carry finite+would
10|/governor-form:choose finite+
11|/governor-form:clamor progressive+
8|/governor-form:clamour progressive+
-13|/governor-form:clear finite+
-12|/governor-form:climb finite+
4|/governor-form:climb finite+should
-6|/governor-form:climb finite+would
-15|/governor-form:codify finite+would
4|/governor-form:come back with finite+could
-6|/governor-form:come to finite+
-3|/governor-form:commit finite++not
-8|/governor-form:commit finite+could
3|/governor-form:commit finite+should
7|/governor-form:commit finite+should+not
4|/governor-form:commit gerund+
9|/governor-form:commit gerund++not
7|/governor-form:commitment +
-9|/governor-form:concede finite+
5|/governor-form:concede finite+could
-8|/governor-form:consent finite+
-25|/governor-form:consider finite+
8|/governor-form:consider finite+should
10|/governor-form:consider finite+would
-12|/governor-form:consider gerund+
24|/governor-form:consider inf+
-17|/governor-form:consider progressive+
-12|/governor-form:contain finite+
6|/governor-form:contain finite++not
-4|/governor-form:contain finite+could
6|/governor-form:contemplate finite+
-7|/governor-form:contemplate finite+would
5|/governor-form:cut finite+
-9|/governor-form:debate finite+
-3|/governor-form:debate gerund+
-8|/governor-form:decide inf+
8|/governor-form:declare finite+would
-6|/governor-form:decline finite+
-3|/governor-form:demand +
-8|/governor-form:demand finite+
6|/governor-form:demand finite+would
-3|/governor-form:demand finite+would+not
-7|/governor-form:demur finite+
9|/governor-form:deny finite+
5|/governor-form:devote finite+
10|/governor-form:devote gerund+
-5|/governor-form:dip finite+should+not
-5|/governor-form:disavow finite+
15|/governor-form:discuss finite+
4|/governor-form:discuss finite++not
4|/governor-form:discuss finite+will
-5|/governor-form:discuss gerund+
-18|/governor-form:discuss inf+
20|/governor-form:dismiss finite+
-4|/governor-form:disown finite+
-3|/governor-form:do finite+
7|/governor-form:do finite+can+not
-3|/governor-form:do finite+will+not
3|/governor-form:double finite+should
-4|/governor-form:double gerund+
-8|/governor-form:draft gerund+
-3|/governor-form:draft inf+
-4|/governor-form:drop finite+
-8|/governor-form:duck finite+
11|/governor-form:edge finite+
-3|/governor-form:edge finite+would
5|/governor-form:end gerund+
-3|/governor-form:endorse finite+would
8|/governor-form:endorse gerund+
3|/governor-form:endorse inf+
3|/governor-form:entreat finite+
-17|/governor-form:envisage finite+
5|/governor-form:envision finite+
-5|/governor-form:equal finite+would
7|/governor-form:estimate finite+
-6|/governor-form:examine inf+
-11|/governor-form:examine progressive+
11|/governor-form:exceed finite+
4|/governor-form:exceed finite+could
-3|/governor-form:exceed finite+will
-5|/governor-form:exempt finite+
3|/governor-form:exhort finite+
-6|/governor-form:expect finite+
10|/governor-form:explore finite+
-10|/governor-form:eye finite+
-3|/governor-form:fall finite+should+not
-3|/governor-form:fall finite+would
9|/governor-form:fall inf+
22|/governor-form:favor finite+
-11|/governor-form:favor inf+
10|/governor-form:favour finite+
4|/governor-form:fend off finite+
9|/governor-form:fight finite+
12|/governor-form:fix finite+
3|/governor-form:fix finite+will
6|/governor-form:fix finite+would
3|/governor-form:fix inf+
-5|/governor-form:float progressive+
4|/governor-form:foresee finite+
-9|/governor-form:get finite+
7|/governor-form:get finite++not
-3|/governor-form:get finite+could
7|/governor-form:get finite+could+not
12|/governor-form:get finite+will
-4|/governor-form:get gerund+
-10|/governor-form:get inf+
-21|/governor-form:give finite+should
-3|/governor-form:give inf+
-14|/governor-form:go finite+
-3|/governor-form:go finite++not
-3|/governor-form:go finite+can+not
-6|/governor-form:go finite+could
20|/governor-form:go finite+should
-7|/governor-form:go finite+should+not
-9|/governor-form:go finite+will
11|/governor-form:go finite+will+not
20|/governor-form:go finite+would
-6|/governor-form:go gerund+
-6|/governor-form:go inf+
-7|/governor-form:go progressive++not
3|/governor-form:go progressive+should
-16|/governor-form:goal +
7|/governor-form:grow finite+
-14|/governor-form:grow finite+would
-9|/governor-form:grow gerund+
10|/governor-form:guarantee finite+would
-3|/governor-form:head finite+should
-7|/governor-form:hike inf+
-4|/governor-form:hint progressive+
5|/governor-form:hit finite+
8|/governor-form:hit finite+would
-5|/governor-form:hold finite+
3|/governor-form:hold finite+could
-15|/governor-form:hold finite+will
5|/governor-form:hold finite+would
10|/governor-form:hold inf+
-4|/governor-form:hold up finite+
-3|/governor-form:honour finite+
-10|/governor-form:hope finite+
20|/governor-form:idea +
3|/governor-form:imagine finite+can+not
-6|/governor-form:increase finite+
13|/governor-form:increase finite+would
3|/governor-form:instruct finite+
-4|/governor-form:intend finite++not
-3|/governor-form:jump finite+
-7|/governor-form:jump finite+would
11|/governor-form:jump inf+
-18|/governor-form:keep finite+
6|/governor-form:keep finite+would
3|/governor-form:keep inf+
-3|/governor-form:lay down subjunctive+
-4|/governor-form:lean toward gerund+
-6|/governor-form:leave finite+
4|/governor-form:leave finite+would
7|/governor-form:level off at finite+would
-16|/governor-form:lift finite+could
-4|/governor-form:lift finite+would
-18|/governor-form:like finite+
5|/governor-form:like to see finite+would
14|/governor-form:live with finite+can
-6|/governor-form:live with finite+could
-12|/governor-form:live with finite+would
-6|/governor-form:lobby finite+
-7|/governor-form:look at finite+
8|/governor-form:look at finite+could
-12|/governor-form:look at finite+should
-7|/governor-form:look at gerund+
-4|/governor-form:look at progressive+
-9|/governor-form:lower finite+
5|/governor-form:lower finite++not
-4|/governor-form:make up finite+
-4|/governor-form:manage finite+could
6|/governor-form:match finite+
-7|/governor-form:mean finite+
6|/governor-form:mean finite+could
-10|/governor-form:mean finite+would
-3|/governor-form:meet finite+should
3|/governor-form:meet gerund+
17|/governor-form:mention finite+
-5|/governor-form:mention finite++not
-11|/governor-form:mention finite+will
-4|/governor-form:moot finite+
10|/governor-form:move finite+
20|/governor-form:move finite+could
-5|/governor-form:move finite+should
-16|/governor-form:move finite+would
-6|/governor-form:move progressive+
4|/governor-form:move up gerund+
-19|/governor-form:mull finite+
-4|/governor-form:mull progressive+
13|/governor-form:muse finite+
-16|/governor-form:name finite+
17|/governor-form:name gerund+
-4|/governor-form:name inf+
-5|/governor-form:obligation +
6|/governor-form:oblige finite+
-3|/governor-form:oblige finite+would
5|/governor-form:oblige gerund+
-3|/governor-form:oblige inf+
5|/governor-form:offer finite+would
4|/governor-form:offer gerund+
3|/governor-form:offer inf+
-3|/governor-form:offer progressive+
15|/governor-form:oppose finite+
-6|/governor-form:oppose finite+would
-3|/governor-form:opt finite+
-7|/governor-form:outline finite+
3|/governor-form:path +
5|/governor-form:pay finite+
5|/governor-form:peg finite+would
-5|/governor-form:pencil in finite+
5|/governor-form:pencil in finite+would
-3|/governor-form:plan finite+
9|/governor-form:play down finite+
-7|/governor-form:plead finite+
-12|/governor-form:pledge gerund+
6|/governor-form:prefer finite+would
-5|/governor-form:prepare finite+
-4|/governor-form:prepare finite+should
-4|/governor-form:prepare progressive+
-7|/governor-form:press finite+
-4|/governor-form:promise +
4|/governor-form:promise finite+
10|/governor-form:promise finite+would+not
6|/governor-form:proposal +
4|/governor-form:proposals +
9|/governor-form:propose finite+will
20|/governor-form:propose inf+
9|/governor-form:propose progressive+
-5|/governor-form:push back finite+
-3|/governor-form:push finite+
15|/governor-form:put finite+
3|/governor-form:put finite+can
-10|/governor-form:put finite+could
4|/governor-form:put finite+should
-3|/governor-form:put finite+will
-3|/governor-form:put finite+would
-13|/governor-form:put forward finite+
3|/governor-form:race finite+
-13|/governor-form:raise finite+
9|/governor-form:raise finite+could
22|/governor-form:raise gerund+
-4|/governor-form:ratify gerund+
12|/governor-form:reach finite+
-26|/governor-form:reach finite+should
7|/governor-form:reach finite+will
-6|/governor-form:reach finite+would
3|/governor-form:reach inf+
-16|/governor-form:ready finite+should
11|/governor-form:reckon finite+
25|/governor-form:recommend finite+
4|/governor-form:recommend finite+will
-9|/governor-form:recommend gerund+
9|/governor-form:recommend inf+
9|/governor-form:recommendation +
-18|/governor-form:recommendations +
3|/governor-form:reduce finite+would
12|/governor-form:refuse finite+
6|/governor-form:reiterate finite+
3|/governor-form:reject finite+
-3|/governor-form:reject finite++not
3|/governor-form:remain finite+
15|/governor-form:request finite+
3|/governor-form:require finite+
-16|/governor-form:require finite+would
7|/governor-form:resist finite+
3|/governor-form:return finite+
3|/governor-form:return finite+should
27|/governor-form:rise finite+
-5|/governor-form:rise finite+should
-6|/governor-form:rise finite+would
-25|/governor-form:rule out finite++not
-3|/governor-form:rule out finite+will+not
15|/governor-form:rule out finite+would+not
4|/governor-form:satisfy finite+would
-16|/governor-form:say no to finite+
4|/governor-form:scoff finite+
4|/governor-form:see at inf+
-13|/governor-form:seek finite+
-3|/governor-form:seek finite+would
4|/governor-form:seek inf+
-3|/governor-form:set aside finite+
-12|/governor-form:set aside finite+would
3|/governor-form:set finite+
-5|/governor-form:set finite+could
-5|/governor-form:set finite+will
5|/governor-form:set finite+would
-5|/governor-form:set gerund+
-6|/governor-form:set out inf+
-19|/governor-form:settle for finite+
7|/governor-form:settle for finite+could
17|/governor-form:settle for finite+would
-7|/governor-form:settle for gerund+
-7|/governor-form:settle for inf+
11|/governor-form:settle on finite+will
-6|/governor-form:settle on inf+
3|/governor-form:shame finite+
3|/governor-form:shoot for finite+should
3|/governor-form:shy away finite+should+not
-4|/governor-form:signal finite+
-10|/governor-form:sit progressive+
-3|/governor-form:slide finite+
5|/governor-form:slip finite+
-7|/governor-form:sound out finite+
-5|/governor-form:sound out progressive+
-4|/governor-form:speak of finite+
-5|/governor-form:speak of finite++not
-3|/governor-form:speak of inf+
4|/governor-form:speak of progressive+
7|/governor-form:specify gerund+
-8|/governor-form:speculate finite+
3|/governor-form:spell out finite+
-14|/governor-form:spend finite+
4|/governor-form:spend finite+can+not
-4|/governor-form:spend finite+could+not
-9|/governor-form:spend finite+will
17|/governor-form:spend finite+would
-5|/governor-form:spend gerund+
13|/governor-form:spend inf+
-3|/governor-form:spend progressive+
7|/governor-form:spend progressive+should
4|/governor-form:squeeze finite++not
4|/governor-form:stand progressive+
-3|/governor-form:standard +
5|/governor-form:start at finite+
-3|/governor-form:start from finite+would
3|/governor-form:stay finite+
-18|/governor-form:stop finite+
5|/governor-form:stop finite+should+not
20|/governor-form:stop finite+would
-18|/governor-form:stop short finite+
9|/governor-form:study finite+would
-7|/governor-form:study inf+
-8|/governor-form:study progressive+
-7|/governor-form:suggest finite+
5|/governor-form:suggest finite++not
6|/governor-form:suggest finite+will
12|/governor-form:suggest gerund+
-4|/governor-form:suggest progressive++not
-8|/governor-form:suggestion +
-5|/governor-form:table finite+
-4|/governor-form:table inf+
5|/governor-form:take finite+should
-25|/governor-form:take finite+would
9|/governor-form:take finite+would+not
14|/governor-form:talk about finite+
4|/governor-form:talk about finite+should
-10|/governor-form:talk about inf+
6|/governor-form:talk finite+
-6|/governor-form:talk gerund+
-14|/governor-form:talk of finite+
-3|/governor-form:talk of finite++not
10|/governor-form:talk of inf+
3|/governor-form:talk of progressive+
3|/governor-form:target ++not
-4|/governor-form:target finite+could
-3|/governor-form:tell finite+
-17|/governor-form:tell gerund+
8|/governor-form:tell inf+
13|/governor-form:think finite+should
-3|/governor-form:think finite+will
-3|/governor-form:think finite+would
-4|/governor-form:think gerund+
12|/governor-form:think inf+
-5|/governor-form:think progressive+
3|/governor-form:tie finite+
-3|/governor-form:tie finite+would
-7|/governor-form:tie finite+would+not
3|/governor-form:tie gerund+
8|/governor-form:toss around finite+
-3|/governor-form:toy with finite+
-11|/governor-form:try finite+
4|/governor-form:try finite+could
-5|/governor-form:turn down finite+
10|/governor-form:urge finite+
-10|/governor-form:urge inf+
4|/governor-form:use finite+
4|/governor-form:use finite+could
8|/governor-form:use finite+should+not
6|/governor-form:veto finite+should
-7|/governor-form:vote on finite+will
19|/governor-form:vow finite+
5|/governor-form:want finite+
4|/governor-form:want finite++not
6|/governor-form:warn gerund+
-10|/governor-form:weigh finite+
5|/governor-form:weigh inf+
-9|/governor-form:weigh progressive+
-3|/governor-form:work progressive+
-19|/governor-form:write finite+
8|/governor-form:write finite+should
4|/governor-form:write finite+would
3|/governor-form:write gerund+
-6|/governor-kind:be
-3|/governor-kind:benchmark
-17|/governor-kind:cap
-15|/governor-kind:level
-3|/governor-kind:move
-16|/governor-kind:proposal
31|/governor-kind:spend
-4|/governor-mood:be finite+
6|/governor-mood:be finite+can+not
6|/governor-mood:be finite+could
-5|/governor-mood:be finite+could+not
4|/governor-mood:be finite+should+not
-7|/governor-mood:be finite+will
8|/governor-mood:be finite+will+not
-12|/governor-mood:be inf+
-3|/governor-mood:benchmark +
-36|/governor-mood:cap finite+
6|/governor-mood:cap finite++not
5|/governor-mood:cap finite+should
-14|/governor-mood:cap finite+will
14|/governor-mood:cap finite+would
12|/governor-mood:cap inf+
7|/governor-mood:demand +
-6|/governor-mood:demand finite++not
-7|/governor-mood:demand finite++passive
7|/governor-mood:demand finite+could
4|/governor-mood:demand finite+should
-4|/governor-mood:demand finite+will
-5|/governor-mood:demand finite+would+not
3|/governor-mood:demand gerund+
8|/governor-mood:demand inf+
-6|/governor-mood:demand progressive+
5|/governor-mood:demand progressive++not
-3|/governor-mood:demand subjunctive+
12|/governor-mood:denial finite+
-26|/governor-mood:denial finite++not
6|/governor-mood:denial finite+should
3|/governor-mood:denial finite+should+not
-3|/governor-mood:denial finite+will+not
-6|/governor-mood:denial finite+would
15|/governor-mood:denial finite+would+not
15|/governor-mood:level finite+
-7|/governor-mood:level finite++not
4|/governor-mood:level finite+could
-21|/governor-mood:level finite+should+passive
-7|/governor-mood:level finite+would
-6|/governor-mood:level progressive+
10|/governor-mood:move finite+
11|/governor-mood:move finite++not
-5|/governor-mood:move finite++passive
-4|/governor-mood:move finite+can+not
-5|/governor-mood:move finite+could
3|/governor-mood:move finite+could+not
8|/governor-mood:move finite+should
-9|/governor-mood:move finite+should+not
4|/governor-mood:move finite+should+passive
-6|/governor-mood:move finite+will
11|/governor-mood:move finite+will+not
-10|/governor-mood:move finite+would
9|/governor-mood:move finite+would+not
-9|/governor-mood:move finite+would+passive
-4|/governor-mood:move gerund+
-4|/governor-mood:move progressive+
-7|/governor-mood:move progressive++not
4|/governor-mood:move progressive+should
3|/governor-mood:move subjunctive+
-12|/governor-mood:pledge +
-5|/governor-mood:pledge finite+
-18|/governor-mood:pledge finite++not
-14|/governor-mood:pledge finite+could
10|/governor-mood:pledge finite+could+not
14|/governor-mood:pledge finite+should
7|/governor-mood:pledge finite+should+not
-6|/governor-mood:pledge finite+should+passive
-3|/governor-mood:pledge finite+will
13|/governor-mood:pledge finite+would
21|/governor-mood:pledge gerund+
10|/governor-mood:pledge gerund++not
-7|/governor-mood:pledge inf+
-11|/governor-mood:pledge progressive+
3|/governor-mood:proposal +would
6|/governor-mood:proposal finite+
-14|/governor-mood:proposal finite++not
-10|/governor-mood:proposal finite++passive
14|/governor-mood:proposal finite+can
3|/governor-mood:proposal finite+can+not
11|/governor-mood:proposal finite+could
14|/governor-mood:proposal finite+should
3|/governor-mood:proposal finite+will
13|/governor-mood:proposal finite+would
-10|/governor-mood:proposal gerund+
14|/governor-mood:proposal inf+
-5|/governor-mood:proposal inf++passive
-52|/governor-mood:proposal progressive+
-4|/governor-mood:proposal progressive++not
-10|/governor-mood:spend finite+
11|/governor-mood:spend finite+can+not
-3|/governor-mood:spend finite+could+not
8|/governor-mood:spend finite+could+passive
4|/governor-mood:spend finite+should
8|/governor-mood:spend finite+should+not
-9|/governor-mood:spend finite+will
-5|/governor-mood:spend finite+will+not
4|/governor-mood:spend finite+would
5|/governor-mood:spend gerund+
13|/governor-mood:spend inf+
-3|/governor-mood:spend progressive+
7|/governor-mood:spend progressive+should
-8|/governor:about
10|/governor:accept
-7|/governor:achieve
-12|/governor:add up to
14|/governor:advise
15|/governor:advocate
12|/governor:afford
-9|/governor:agitate for
12|/governor:agree
3|/governor:aim
-6|/governor:ambition
-6|/governor:appeal for
-10|/governor:approve
7|/governor:argue for
-6|/governor:arrive
4|/governor:ask
-3|/governor:ask for
-4|/governor:aspiration
-10|/governor:back
3|/governor:balk
-6|/governor:be
-9|/governor:beg
3|/governor:believe
10|/governor:brush aside
5|/governor:budget
-9|/governor:build
29|/governor:call for
30|/governor:call on
24|/governor:campaign
-12|/governor:carry
10|/governor:choose
12|/governor:clamor
8|/governor:clamour
-13|/governor:clear
-17|/governor:climb
-15|/governor:codify
5|/governor:come back with
-5|/governor:come to
13|/governor:commit
7|/governor:commitment
-3|/governor:concede
-8|/governor:consent
-14|/governor:consider
-10|/governor:contain
6|/governor:cut
-14|/governor:debate
-11|/governor:decide
11|/governor:declare
-6|/governor:decline
-12|/governor:demand
-7|/governor:demur
9|/governor:deny
14|/governor:devote
-5|/governor:dip
-5|/governor:disavow
-3|/governor:discuss
20|/governor:dismiss
-4|/governor:disown
-9|/governor:draft
-4|/governor:drop
-8|/governor:duck
9|/governor:edge
9|/governor:end
11|/governor:endorse
3|/governor:entreat
-17|/governor:envisage
5|/governor:envision
-4|/governor:equal
7|/governor:estimate
-17|/governor:examine
15|/governor:exceed
-5|/governor:exempt
3|/governor:exhort
-7|/governor:expect
7|/governor:explore
-10|/governor:eye
3|/governor:fall
11|/governor:favor
10|/governor:favour
4|/governor:fend off
7|/governor:fight
24|/governor:fix
-3|/governor:float
4|/governor:foresee
4|/governor:get
-23|/governor:give
-7|/governor:go
-16|/governor:goal
-16|/governor:grow
11|/governor:guarantee
-6|/governor:hike
13|/governor:hit
-5|/governor:hold up
-3|/governor:honour
-10|/governor:hope
20|/governor:idea
3|/governor:imagine
9|/governor:increase
3|/governor:instruct
-5|/governor:intend
-8|/governor:keep
-4|/governor:lay down
-3|/governor:lean toward
-3|/governor:leave
7|/governor:level off at
-16|/governor:lift
-18|/governor:like
5|/governor:like to see
-4|/governor:live with
-5|/governor:lobby
-23|/governor:look at
-6|/governor:lower
-4|/governor:make up
-6|/governor:manage
8|/governor:match
-11|/governor:mean
3|/governor:mention
-4|/governor:moot
4|/governor:move
4|/governor:move up
-23|/governor:mull
13|/governor:muse
-6|/governor:name
-5|/governor:obligation
5|/governor:oblige
11|/governor:offer
10|/governor:oppose
-3|/governor:opt
-7|/governor:outline
3|/governor:path
8|/governor:pay
8|/governor:peg
-8|/governor:plan
9|/governor:play down
-8|/governor:plead
-11|/governor:pledge
-4|/governor:ponder
8|/governor:prefer
-12|/governor:prepare
-9|/governor:press
10|/governor:promise
8|/governor:proposal
4|/governor:proposals
36|/governor:propose
-6|/governor:push
-5|/governor:push back
6|/governor:put
-13|/governor:put forward
3|/governor:race
18|/governor:raise
-4|/governor:ratify
-14|/governor:reach
-18|/governor:ready
13|/governor:reckon
27|/governor:recommend
9|/governor:recommendation
-16|/governor:recommendations
3|/governor:reduce
11|/governor:refuse
6|/governor:reiterate
4|/governor:remain
9|/governor:request
-13|/governor:require
7|/governor:resist
8|/governor:return
11|/governor:rise
-10|/governor:rule out
4|/governor:satisfy
-15|/governor:say no to
4|/governor:scoff
4|/governor:see at
-11|/governor:seek
-7|/governor:set
-16|/governor:set aside
-4|/governor:set out
-5|/governor:settle for
4|/governor:settle on
3|/governor:shame
3|/governor:shoot for
-4|/governor:signal
-8|/governor:sit
-3|/governor:slide
4|/governor:slip
-12|/governor:sound out
-10|/governor:speak of
7|/governor:specify
-8|/governor:speculate
5|/governor:spell out
6|/governor:spend
4|/governor:squeeze
5|/governor:stand
-3|/governor:standard
5|/governor:start at
-3|/governor:start from
7|/governor:stop
-18|/governor:stop short
-8|/governor:study
13|/governor:suggest
-8|/governor:suggestion
-9|/governor:table
-11|/governor:take
4|/governor:take up
7|/governor:talk about
-5|/governor:talk of
-15|/governor:tell
9|/governor:think
-5|/governor:tie
8|/governor:toss around
-9|/governor:try
-5|/governor:turn down
17|/governor:use
4|/governor:veto
-7|/governor:vote on
17|/governor:vow
10|/governor:want
6|/governor:warn
-14|/governor:weigh
-3|/governor:work
-4|/governor:write
-38|/has:EU
7|/has:LEADER
-54|/has:NATO
24|/has:PERSON
-17|/has:USA
9|/has:academics
13|/has:administration
-4|/has:adviser
-7|/has:advisers
-16|/has:advisory
-14|/has:advisory panel
5|/has:advocate
5|/has:afd
5|/has:aide
-17|/has:aides
7|/has:analyst
5|/has:analysts
21|/has:ano
5|/has:author
-3|/has:authorities
6|/has:backbenchers
13|/has:bureaucrat
-13|/has:bureaucrats
6|/has:business leaders
-24|/has:cabinet
27|/has:candidate
5|/has:caucus
8|/has:cdu
-5|/has:center for
-16|/has:chancellor
-27|/has:chief cabinet secretary
18|/has:chinese nationalist party
11|/has:christian democrats
53|/has:coalition
16|/has:coalition parties
-6|/has:commander
-13|/has:commission
-37|/has:committee
3|/has:communist party
-4|/has:congressman
3|/has:conservative party of japan
8|/has:conservatives
14|/has:could
18|/has:country
6|/has:d 66
-17|/has:defence chief
-55|/has:defence minister
-38|/has:defence ministry
-22|/has:defence secretary
-7|/has:defense chief
-43|/has:defense minister
-30|/has:defense ministry
-29|/has:defense secretary
7|/has:democrats
-6|/has:deputy prime minister
9|/has:diplomat
6|/has:diplomats
9|/has:dpp
9|/has:economist
-5|/has:economists
-12|/has:editorial
-6|/has:eesti 200
5|/has:ekre
-4|/has:envoy
-8|/has:envoys
10|/has:ex
-22|/has:expert
10|/has:expert panel
52|/has:experts
9|/has:figure
24|/has:figures
-20|/has:finance minister
-12|/has:finance ministry
6|/has:five star movement
-36|/has:foreign minister
5|/has:foreign secretary
65|/has:former
-79|/has:general
-4|/has:gov ' t
-13|/has:governing coalition
8|/has:government
-3|/has:government spokesman
-8|/has:governments
-25|/has:hawks
36|/has:i
-6|/has:insiders
5|/has:investors
4|/has:isamaa
16|/has:ishin
12|/has:japan innovation party
9|/has:japanese communist party
4|/has:keidanren
31|/has:kmt
17|/has:komeito
18|/has:kuomintang
3|/has:labour mps
-8|/has:law and justice
-15|/has:lawmaker
117|/has:leader
23|/has:leaders
27|/has:leadership
3|/has:legislator
6|/has:legislators
7|/has:liberal democratic party
6|/has:liberal democrats
6|/has:liberals
-22|/has:man
12|/has:member
-8|/has:members
-11|/has:minister
11|/has:ministers
-38|/has:ministry
-4|/has:ministry of defence
9|/has:mp
-4|/has:mps
28|/has:my
-8|/has:n - va
5|/has:nation
3|/has:national alliance
3|/has:national rally
3|/has:national security adviser
5|/has:ndp
-5|/has:negotiator
13|/has:negotiators
-6|/has:nsc
-10|/has:nz first
-10|/has:observers
7|/has:officer
21|/has:officers
-11|/has:official
-52|/has:officials
6|/has:opposition
5|/has:opposition leader
-23|/has:our
-10|/has:panel
13|/has:parliament
10|/has:participant
4|/has:parties
41|/has:party
12|/has:people power party
-38|/has:person
10|/has:podemos
44|/has:politicians
-31|/has:premier
-17|/has:president
-3|/has:presidents
-22|/has:prime minister
-6|/has:prime minister 's office
9|/has:professor
3|/has:red - green alliance
-3|/has:reform party
4|/has:reform uk
-3|/has:reiwa shinsengumi
3|/has:republicans
13|/has:researcher
6|/has:researchers
28|/has:retired
11|/has:ruling bloc
8|/has:ruling camp
3|/has:ruling coalition
49|/has:ruling parties
12|/has:sanseito
-5|/has:scholar
16|/has:senator
-21|/has:senators
8|/has:shadow
32|/has:should
-6|/has:social democratic party
9|/has:socialists
-27|/has:source
-21|/has:sources
19|/has:spd
-8|/has:spokesperson
6|/has:staffers
11|/has:strategist
3|/has:sumar
4|/has:supporters
14|/has:survey
5|/has:taiwan people 's party
4|/has:the chancellor
20|/has:the military
8|/has:the state
5|/has:think - tank
3|/has:think tanks
3|/has:tories
3|/has:tory
4|/has:tpp
5|/has:treasury
-11|/has:union
-3|/has:unions
24|/has:university
5|/has:vooruit
-3|/has:we
-10|/has:working group
23|/home:other
-24|/home:spender
3|/known:- AGO 0.8
3|/known:- AGO 0.8 since-2025
3|/known:- AGO since-2025
-10|/known:- ALLIES 0.25
-10|/known:- ALLIES 0.25 since-2025
8|/known:- ALLIES 1
8|/known:- ALLIES 1 since-2025
-24|/known:- ALLIES 1.5
-12|/known:- ALLIES 1.5 since-2025
-13|/known:- ALLIES 1.5 to-2024
12|/known:- ALLIES 2
-5|/known:- ALLIES 2 to-2021
15|/known:- ALLIES 2 to-2024
-6|/known:- ALLIES 2.2
-6|/known:- ALLIES 2.2 since-2025
3|/known:- ALLIES 2.5
4|/known:- ALLIES 2.5 since-2025
9|/known:- ALLIES 3
9|/known:- ALLIES 3 since-2025
-9|/known:- ALLIES 3 to-1999
10|/known:- ALLIES 3 to-2024
-10|/known:- ALLIES 3.5
-10|/known:- ALLIES 3.5 since-2025
3|/known:- ALLIES 4-5
3|/known:- ALLIES 4-5 since-2025
11|/known:- ALLIES 5
8|/known:- ALLIES 5 to-1999
3|/known:- ALLIES 6
3|/known:- ALLIES 6 to-1999
-11|/known:- ALLIES since-2025
3|/known:- ALLIES to-1999
-5|/known:- ALLIES to-2021
16|/known:- ALLIES to-2024
-3|/known:- ALLIES+JPN 5
-3|/known:- ALLIES+JPN 5 since-2025
-3|/known:- ALLIES+JPN since-2025
-5|/known:- ARE+BHR+KWT+OMN+QAT+SAU 5
-5|/known:- ARE+BHR+KWT+OMN+QAT+SAU 5 to-2024
-4|/known:- ARE+BHR+KWT+OMN+QAT+SAU 6
-4|/known:- ARE+BHR+KWT+OMN+QAT+SAU 6 since-2025
-4|/known:- ARE+BHR+KWT+OMN+QAT+SAU since-2025
-5|/known:- ARE+BHR+KWT+OMN+QAT+SAU to-2024
4|/known:- ARG 1
4|/known:- ARG 1 to-2024
-7|/known:- ARG 2 since-2025
8|/known:- ARG 2 to-2024
-7|/known:- ARG since-2025
14|/known:- ARG to-2024
-3|/known:- ARM 4
-3|/known:- ARM 4 since-2025
-5|/known:- ARM+BLR+KAZ+KGZ+RUS+TJK 2.5
-5|/known:- ARM+BLR+KAZ+KGZ+RUS+TJK 2.5 since-2025
-5|/known:- ARM+BLR+KAZ+KGZ+RUS+TJK since-2025
3|/known:- AUS 1.5
15|/known:- AUS 2.5
11|/known:- AUS 2.5 since-2025
3|/known:- AUS 2.5 to-2024
-5|/known:- AUS 2.5-3
-6|/known:- AUS 2.5-3 since-2025
-6|/known:- AUS 2.8
-6|/known:- AUS 2.8 since-2025
9|/known:- AUS 3
12|/known:- AUS 3 since-2025
-4|/known:- AUS 3 to-2024
-3|/known:- AUS 3.5
-3|/known:- AUS 3.5 since-2025
15|/known:- AUS since-2025
-3|/known:- AUS+CAN+NZL 2
-3|/known:- AUS+CAN+NZL 2 since-2025
-3|/known:- AUS+CAN+NZL since-2025
3|/known:- AUS+JPN 3
3|/known:- AUS+JPN 3 since-2025
3|/known:- AUS+JPN since-2025
10|/known:- AUS+JPN+KOR 5
10|/known:- AUS+JPN+KOR 5 since-2025
12|/known:- AUS+JPN+KOR since-2025
5|/known:- AUT 2
5|/known:- AUT 2 since-2025
5|/known:- AUT since-2025
-12|/known:- BEL 2.5
-12|/known:- BEL 2.5 since-2025
-6|/known:- BEL 3.5
-6|/known:- BEL 3.5 since-2025
4|/known:- BEL 8
4|/known:- BEL 8 to-1999
-16|/known:- BEL since-2025
4|/known:- BEL to-1999
10|/known:- BGD 1
10|/known:- BGD 1 since-2025
-4|/known:- BGD 1.3
-4|/known:- BGD 1.3 since-2025
-6|/known:- BGD 1.5
-6|/known:- BGD 1.5 since-2025
-3|/known:- BGD 2
-3|/known:- BGD 2 to-2024
-3|/known:- BGD to-2024
-4|/known:- BGR since-2025
-5|/known:- BLR 2
-5|/known:- BLR 2 since-2025
-5|/known:- BLR since-2025
3|/known:- BOL 1.5
3|/known:- BOL 1.5 since-2025
-3|/known:- BOL 2
-3|/known:- BOL 2 since-2025
-4|/known:- BRA 1.2
-4|/known:- BRA 1.2 since-2025
-3|/known:- BRA 1.5
-3|/known:- BRA 1.5 since-2025
4|/known:- BRA 2 since-2025
-3|/known:- BRA 2 to-2024
-4|/known:- BRA since-2025
-3|/known:- BRA to-2024
-4|/known:- BWA 3.5
-4|/known:- BWA 3.5 since-2025
-3|/known:- BWA since-2025
5|/known:- CAN 2
12|/known:- CAN 2 since-2025
-3|/known:- CAN 2 to-2021
-4|/known:- CAN 2 to-2024
-3|/known:- CAN 2.5
-3|/known:- CAN 2.5 since-2025
10|/known:- CAN since-2025
-3|/known:- CAN to-2021
-4|/known:- CAN to-2024
3|/known:- CHE 0.5
3|/known:- CHE 0.5 since-2025
4|/known:- CHE 0.7
4|/known:- CHE 0.7 to-2024
-10|/known:- CHE 0.8
-10|/known:- CHE 0.8 since-2025
8|/known:- CHE 1
6|/known:- CHE 1 to-2024
6|/known:- CHE 1.5
6|/known:- CHE 1.5 since-2025
-7|/known:- CHE 1.6
-7|/known:- CHE 1.6 since-2025
9|/known:- CHE 2
9|/known:- CHE 2 since-2025
3|/known:- CHE since-2025
10|/known:- CHE to-2024
3|/known:- CHL 1.6
3|/known:- CHL 1.6 since-2025
3|/known:- CHL 1.8
3|/known:- CHL 1.8 since-2025
3|/known:- CHL 2
3|/known:- CHL 2 since-2025
9|/known:- CHL since-2025
7|/known:- CHN 2
7|/known:- CHN 2 since-2025
6|/known:- CHN since-2025
3|/known:- CPV 1
3|/known:- CPV 1 since-2025
3|/known:- CPV since-2025
6|/known:- CYP 1.5
6|/known:- CYP 1.5 since-2025
-15|/known:- CYP 2.5
-15|/known:- CYP 2.5 since-2025
-11|/known:- CYP since-2025
10|/known:- CZE 2
10|/known:- CZE 2 since-2025
-15|/known:- CZE 2.5
-12|/known:- CZE 2.5 since-2025
-3|/known:- CZE 2.5 to-2024
9|/known:- CZE 5
9|/known:- CZE 5 since-2025
5|/known:- CZE since-2025
-3|/known:- CZE to-2024
-3|/known:- CZE+HUN+POL+SVK 3
-3|/known:- CZE+HUN+POL+SVK 3 since-2025
-3|/known:- CZE+HUN+POL+SVK since-2025
-6|/known:- DEU 1.5
-7|/known:- DEU 1.5 to-2021
28|/known:- DEU 2
20|/known:- DEU 2 since-2025
6|/known:- DEU 2 to-2021
3|/known:- DEU 2.5
3|/known:- DEU 2.5 since-2025
-7|/known:- DEU 2.9
-7|/known:- DEU 2.9 since-2025
7|/known:- DEU 3
8|/known:- DEU 3 to-2024
12|/known:- DEU 3.5
20|/known:- DEU 3.5 since-2025
-8|/known:- DEU 3.5 to-2024
5|/known:- DEU 4
6|/known:- DEU 4 since-2025
-6|/known:- DEU 4.2
-6|/known:- DEU 4.2 since-2025
37|/known:- DEU since-2025
4|/known:- DEU+JPN 4
4|/known:- DEU+JPN 4 to-1999
4|/known:- DEU+JPN to-1999
-5|/known:- DNK 0.2
-5|/known:- DNK 0.2 since-2025
8|/known:- DNK 2
3|/known:- DNK 2 since-2025
6|/known:- DNK 2 to-2024
-10|/known:- DNK 3
-9|/known:- DNK 3 since-2025
-11|/known:- DNK since-2025
4|/known:- DNK to-2024
16|/known:- EGY 1
16|/known:- EGY 1 since-2025
17|/known:- EGY since-2025
-11|/known:- ESP 1.3
-11|/known:- ESP 1.3 since-2025
6|/known:- ESP 2
6|/known:- ESP 2 since-2025
-18|/known:- ESP 2.1
-18|/known:- ESP 2.1 since-2025
-4|/known:- ESP 2.6
-4|/known:- ESP 2.6 since-2025
9|/known:- ESP 3.5
9|/known:- ESP 3.5 since-2025
-11|/known:- ESP since-2025
-6|/known:- EST 3
-5|/known:- EST 3 to-2024
14|/known:- EST 3.7
16|/known:- EST 3.7 to-2024
-5|/known:- EST 4
-5|/known:- EST 4 since-2025
-7|/known:- EST 4.5
-7|/known:- EST 4.5 since-2025
-19|/known:- EST 5
-7|/known:- EST 5 since-2025
-12|/known:- EST 5 to-2024
6|/known:- EST 5.4
6|/known:- EST 5.4 since-2025
-3|/known:- EST 7
-3|/known:- EST 7 since-2025
-23|/known:- EST since-2025
-4|/known:- ETH 2.5
-4|/known:- ETH 2.5 since-2025
-5|/known:- ETH since-2025
-5|/known:- EU 0.5
-5|/known:- EU 0.5 since-2025
-14|/known:- EU 1.5
-14|/known:- EU 1.5 since-2025
-13|/known:- EU 2
-7|/known:- EU 2 since-2025
-6|/known:- EU 2 to-2024
-5|/known:- EU 2.4
-5|/known:- EU 2.4 since-2025
-3|/known:- EU 3
-4|/known:- EU 3 since-2025
-3|/known:- EU 3-3.5
-3|/known:- EU 3-3.5 since-2025
-6|/known:- EU 3.5
-8|/known:- EU 3.5 since-2025
18|/known:- EU 4
18|/known:- EU 4 since-2025
-28|/known:- EU since-2025
-4|/known:- EU to-2024
3|/known:- FIN 1.5
3|/known:- FIN 1.5 since-2025
5|/known:- FIN 2.5
4|/known:- FIN 2.5 to-2024
-11|/known:- FIN 3
-12|/known:- FIN 3 since-2025
-5|/known:- FIN 3.3
-5|/known:- FIN 3.3 since-2025
7|/known:- FIN 5
7|/known:- FIN 5 since-2025
-7|/known:- FIN since-2025
6|/known:- FIN to-2024
-9|/known:- FJI 2
-9|/known:- FJI 2 since-2025
-4|/known:- FJI 2-2.5
-4|/known:- FJI 2-2.5 since-2025
-12|/known:- FJI since-2025
6|/known:- FRA 2
5|/known:- FRA 2 to-2021
17|/known:- FRA 2.5
17|/known:- FRA 2.5 since-2025
-4|/known:- FRA 3 since-2025
-18|/known:- FRA 3-3.5
-18|/known:- FRA 3-3.5 since-2025
-5|/known:- FRA 5
-5|/known:- FRA 5 since-2025
-12|/known:- FRA since-2025
5|/known:- FRA to-2021
4|/known:- FRA to-2024
3|/known:- GBR 2
3|/known:- GBR 2 to-2024
-7|/known:- GBR 2.5
-6|/known:- GBR 2.5 to-2024
4|/known:- GBR 2.65
4|/known:- GBR 2.65 since-2025
-3|/known:- GBR 2.7
-3|/known:- GBR 2.7 since-2025
-14|/known:- GBR 3 since-2025
17|/known:- GBR 3 to-2024
-11|/known:- GBR 3.1
-11|/known:- GBR 3.1 since-2025
7|/known:- GBR 3.5
6|/known:- GBR 3.5 since-2025
4|/known:- GBR 3.6
4|/known:- GBR 3.6 since-2025
-4|/known:- GBR 3.7
-4|/known:- GBR 3.7 since-2025
14|/known:- GBR 5
14|/known:- GBR 5 since-2025
-3|/known:- GBR since-2025
14|/known:- GBR to-2024
6|/known:- GBR+NATO 3.5
6|/known:- GBR+NATO 3.5 since-2025
6|/known:- GBR+NATO since-2025
-5|/known:- GEO 4
-5|/known:- GEO 4 to-2013
-5|/known:- GEO to-2013
7|/known:- GNB 3
7|/known:- GNB 3 since-2025
7|/known:- GNB since-2025
-3|/known:- GRC since-2025
-4|/known:- GTM 0.9
-4|/known:- GTM 0.9 since-2025
-4|/known:- GTM since-2025
-6|/known:- HND 1.8
-6|/known:- HND 1.8 since-2025
-7|/known:- HND since-2025
-6|/known:- HRV 2.5
-6|/known:- HRV 2.5 since-2025
-3|/known:- HRV 3
-3|/known:- HRV 3 since-2025
-8|/known:- HRV since-2025
6|/known:- HUN 2
6|/known:- HUN 2 since-2025
4|/known:- HUN 2.6
4|/known:- HUN 2.6 since-2025
11|/known:- HUN 3.5
11|/known:- HUN 3.5 since-2025
19|/known:- HUN since-2025
-5|/known:- IDN 0.8
-5|/known:- IDN 0.8 to-2024
-3|/known:- IDN 0.9
-3|/known:- IDN 0.9 to-2024
14|/known:- IDN 1
8|/known:- IDN 1 since-2025
6|/known:- IDN 1 to-2024
7|/known:- IDN 1-1.5
7|/known:- IDN 1-1.5 to-2024
-17|/known:- IDN 1.5 since-2025
16|/known:- IDN 1.5 to-2024
-5|/known:- IDN 1.6
-5|/known:- IDN 1.6 to-2024
-11|/known:- IDN 2 since-2025
9|/known:- IDN 2 to-2024
-19|/known:- IDN since-2025
26|/known:- IDN to-2024
-3|/known:- IND 1.9
-3|/known:- IND 1.9 since-2025
-5|/known:- IND 2.3
-5|/known:- IND 2.3 since-2025
3|/known:- IND 3 to-1999
3|/known:- IND 3 to-2013
-4|/known:- IND 3 to-2024
11|/known:- IND 3.5
11|/known:- IND 3.5 since-2025
3|/known:- IND to-1999
3|/known:- IND to-2013
-3|/known:- IND to-2024
-12|/known:- IRL 0.5
-12|/known:- IRL 0.5 since-2025
11|/known:- IRL 0.6
11|/known:- IRL 0.6 since-2025
-6|/known:- IRL 0.7
-6|/known:- IRL 0.7 since-2025
7|/known:- IRL 1
7|/known:- IRL 1 to-2024
-8|/known:- IRL 2
-8|/known:- IRL 2 since-2025
-6|/known:- IRL 3
-6|/known:- IRL 3 since-2025
11|/known:- IRL 3.5
11|/known:- IRL 3.5 since-2025
-9|/known:- IRL since-2025
7|/known:- IRL to-2024
-3|/known:- IRN 5 since-2025
5|/known:- IRN 5 to-2024
-3|/known:- IRN since-2025
5|/known:- IRN to-2024
-5|/known:- ISL since-2025
3|/known:- ISR 5 since-2025
-4|/known:- ISR 5 to-2024
-6|/known:- ISR 5.5
-6|/known:- ISR 5.5 since-2025
3|/known:- ISR 6
4|/known:- ISR 6 to-2024
7|/known:- ISR 6-7
7|/known:- ISR 6-7 since-2025
-8|/known:- ISR 7
-11|/known:- ISR 7 since-2025
3|/known:- ISR 7 to-2024
-6|/known:- ISR 7.5
-6|/known:- ISR 7.5 to-2013
-7|/known:- ISR 8
-7|/known:- ISR 8 to-2024
-15|/known:- ISR since-2025
-7|/known:- ISR to-2013
-3|/known:- ISR to-2024
3|/known:- ITA 1.2
3|/known:- ITA 1.2 since-2025
-3|/known:- ITA 2 since-2025
12|/known:- ITA 2.5
15|/known:- ITA 2.5 since-2025
-4|/known:- ITA 2.5 to-2024
-5|/known:- ITA 3
-5|/known:- ITA 3 since-2025
9|/known:- ITA 5
9|/known:- ITA 5 since-2025
20|/known:- ITA since-2025
-3|/known:- ITA to-2024
4|/known:- JOR 3
4|/known:- JOR 3 since-2025
4|/known:- JOR 5.2
4|/known:- JOR 5.2 since-2025
7|/known:- JOR since-2025
3|/known:- JPN 0
3|/known:- JPN 0 since-2025
6|/known:- JPN 0.1
6|/known:- JPN 0.1 since-2025
-4|/known:- JPN 0.5
-4|/known:- JPN 0.5 since-2025
-7|/known:- JPN 0.8
-7|/known:- JPN 0.8 to-1999
-5|/known:- JPN 0.9 since-2025
3|/known:- JPN 0.9 to-1999
-5|/known:- JPN 0.97
-5|/known:- JPN 0.97 to-1999
-5|/known:- JPN 0.99
-5|/known:- JPN 0.99 to-1999
-10|/known:- JPN 1
17|/known:- JPN 1 since-2025
-29|/known:- JPN 1 to-1999
5|/known:- JPN 1 to-2024
-3|/known:- JPN 1.007
-3|/known:- JPN 1.007 to-1999
-7|/known:- JPN 1.02
-7|/known:- JPN 1.02 to-1999
-7|/known:- JPN 1.03
-7|/known:- JPN 1.03 to-1999
-8|/known:- JPN 1.04
-8|/known:- JPN 1.04 to-1999
4|/known:- JPN 1.1
3|/known:- JPN 1.1 to-1999
9|/known:- JPN 1.2
-8|/known:- JPN 1.2 since-2025
4|/known:- JPN 1.2 to-1999
9|/known:- JPN 1.2 to-2021
-3|/known:- JPN 1.3 to-1999
3|/known:- JPN 1.5
9|/known:- JPN 1.5 to-1999
12|/known:- JPN 1.5 to-2013
-19|/known:- JPN 1.5 to-2024
10|/known:- JPN 1.7
8|/known:- JPN 1.7 to-1999
-4|/known:- JPN 1.8 to-1999
-3|/known:- JPN 1.9
-3|/known:- JPN 1.9 since-2025
35|/known:- JPN 2
8|/known:- JPN 2 since-2025
18|/known:- JPN 2 to-1999
21|/known:- JPN 2 to-2021
-15|/known:- JPN 2 to-2024
-5|/known:- JPN 2.1
-15|/known:- JPN 2.1 since-2025
6|/known:- JPN 2.1 to-1999
4|/known:- JPN 2.1 to-2024
-4|/known:- JPN 2.2
-6|/known:- JPN 2.2 since-2025
4|/known:- JPN 2.3
4|/known:- JPN 2.3 since-2025
-5|/known:- JPN 2.4
-5|/known:- JPN 2.4 since-2025
8|/known:- JPN 2.5
-6|/known:- JPN 2.5 since-2025
14|/known:- JPN 2.5 to-2024
4|/known:- JPN 2.5-3
4|/known:- JPN 2.5-3 since-2025
-12|/known:- JPN 2.5-3.5
-12|/known:- JPN 2.5-3.5 since-2025
4|/known:- JPN 2.75
4|/known:- JPN 2.75 since-2025
-12|/known:- JPN 2.8
-12|/known:- JPN 2.8 since-2025
30|/known:- JPN 3
13|/known:- JPN 3 since-2025
-9|/known:- JPN 3 to-1999
25|/known:- JPN 3 to-2024
-8|/known:- JPN 3.1
-8|/known:- JPN 3.1 since-2025
-4|/known:- JPN 3.2
-4|/known:- JPN 3.2 since-2025
4|/known:- JPN 3.3
4|/known:- JPN 3.3 since-2025
9|/known:- JPN 3.5
9|/known:- JPN 3.5 since-2025
12|/known:- JPN 4
9|/known:- JPN 4 to-2024
8|/known:- JPN 4.3
8|/known:- JPN 4.3 since-2025
25|/known:- JPN 5
25|/known:- JPN 5 since-2025
26|/known:- JPN since-2025
-37|/known:- JPN to-1999
17|/known:- JPN to-2013
30|/known:- JPN to-2021
33|/known:- JPN to-2024
-7|/known:- KEN 2
-7|/known:- KEN 2 since-2025
-5|/known:- KEN since-2025
-12|/known:- KEN+TZA+UGA 1.8
-12|/known:- KEN+TZA+UGA 1.8 since-2025
-12|/known:- KEN+TZA+UGA since-2025
3|/known:- KOR 1.5
3|/known:- KOR 1.5 since-2025
5|/known:- KOR 2.5
3|/known:- KOR 2.5 since-2025
-4|/known:- KOR 2.6
-4|/known:- KOR 2.6 since-2025
3|/known:- KOR 2.7
3|/known:- KOR 2.7 to-2024
3|/known:- KOR 2.8
4|/known:- KOR 2.8 since-2025
18|/known:- KOR 3
8|/known:- KOR 3 since-2025
4|/known:- KOR 3 to-2021
7|/known:- KOR 3 to-2024
-5|/known:- KOR 3.2-3.5
-5|/known:- KOR 3.2-3.5 to-2013
-15|/known:- KOR 3.5
-14|/known:- KOR 3.5 since-2025
-17|/known:- KOR 3.8
-17|/known:- KOR 3.8 since-2025
7|/known:- KOR 4
7|/known:- KOR 4 since-2025
-4|/known:- KOR 5
-3|/known:- KOR 5 since-2025
5|/known:- KOR 6
5|/known:- KOR 6 to-1999
-11|/known:- KOR since-2025
-7|/known:- KOR to-2013
4|/known:- KOR to-2021
11|/known:- KOR to-2024
-3|/known:- KWT 6
-3|/known:- KWT 6 since-2025
-3|/known:- KWT since-2025
-15|/known:- LAO 1
-15|/known:- LAO 1 since-2025
-15|/known:- LAO since-2025
-8|/known:- LBN 4
-11|/known:- LBN 4 to-2024
-11|/known:- LBN to-2024
7|/known:- LKA 1
7|/known:- LKA 1 since-2025
6|/known:- LKA since-2025
4|/known:- LTU 2.5
4|/known:- LTU 2.5 to-2021
3|/known:- LTU 4
3|/known:- LTU 4 since-2025
-3|/known:- LTU 5
-3|/known:- LTU 5 since-2025
-4|/known:- LTU 5.5
-12|/known:- LTU 6
-12|/known:- LTU 6 since-2025
-3|/known:- LTU 7
-3|/known:- LTU 7 since-2025
-22|/known:- LTU since-2025
4|/known:- LTU to-2021
-6|/known:- LUX 1
-6|/known:- LUX 1 to-2024
-4|/known:- LUX 2
-4|/known:- LUX 2 since-2025
-5|/known:- LUX since-2025
-6|/known:- LUX to-2024
-3|/known:- LVA 3
-3|/known:- LVA 3 since-2025
4|/known:- LVA 3.5
4|/known:- LVA 3.5 since-2025
-7|/known:- LVA 4
-4|/known:- LVA 4 since-2025
-3|/known:- LVA 4 to-2024
-6|/known:- LVA 4.9
-6|/known:- LVA 4.9 since-2025
-7|/known:- LVA 5
-7|/known:- LVA 5 since-2025
-3|/known:- LVA 7
-3|/known:- LVA 7 since-2025
-16|/known:- LVA since-2025
-3|/known:- LVA to-2024
3|/known:- MEX 1
-6|/known:- MKD 2.5
-6|/known:- MKD 2.5 since-2025
-4|/known:- MKD 3.5
-4|/known:- MKD 3.5 since-2025
-11|/known:- MKD since-2025
-5|/known:- MLT 0.9
-5|/known:- MLT 0.9 since-2025
10|/known:- MLT 1
10|/known:- MLT 1 since-2025
4|/known:- MLT since-2025
8|/known:- MMR 3
8|/known:- MMR 3 since-2025
-5|/known:- MMR 4
-5|/known:- MMR 4 since-2025
3|/known:- MMR since-2025
-3|/known:- MOZ 2
-3|/known:- MOZ 2 since-2025
-3|/known:- MOZ since-2025
5|/known:- MYS 1.5
3|/known:- MYS 1.5 since-2025
4|/known:- MYS 1.8
4|/known:- MYS 1.8 since-2025
6|/known:- MYS since-2025
5|/known:- NAM 2.6
5|/known:- NAM 2.6 since-2025
4|/known:- NAM 3
4|/known:- NAM 3 since-2025
10|/known:- NAM since-2025
-3|/known:- NATO 0.25
-3|/known:- NATO 0.25 since-2025
-9|/known:- NATO 1.5
-9|/known:- NATO 1.5 since-2025
-17|/known:- NATO 2
12|/known:- NATO 2 since-2025
-3|/known:- NATO 2 to-2013
-11|/known:- NATO 2 to-2021
-14|/known:- NATO 2 to-2024
-21|/known:- NATO 2.5
7|/known:- NATO 2.5 since-2025
-28|/known:- NATO 2.5 to-2024
4|/known:- NATO 2.8
4|/known:- NATO 2.8 since-2025
19|/known:- NATO 3
17|/known:- NATO 3 since-2025
3|/known:- NATO 3 to-2024
-7|/known:- NATO 3.6
-7|/known:- NATO 3.6 since-2025
-10|/known:- NATO 3.7
-10|/known:- NATO 3.7 since-2025
-3|/known:- NATO 4 to-2021
4|/known:- NATO 4 to-2024
8|/known:- NATO since-2025
-3|/known:- NATO to-2013
-14|/known:- NATO to-2021
-36|/known:- NATO to-2024
7|/known:- NGA 1
7|/known:- NGA 1 to-2024
5|/known:- NGA 1.5
5|/known:- NGA 1.5 since-2025
-4|/known:- NGA 2 since-2025
3|/known:- NGA 2 to-2024
3|/known:- NGA since-2025
11|/known:- NGA to-2024
4|/known:- NLD 2
3|/known:- NLD 2 since-2025
6|/known:- NLD 3
5|/known:- NLD 3 since-2025
-3|/known:- NLD 3.5
-3|/known:- NLD 3.5 since-2025
8|/known:- NLD since-2025
-5|/known:- NOR 0.6
-5|/known:- NOR 0.6 since-2025
3|/known:- NOR 2.5
3|/known:- NOR 3
3|/known:- NOR 3 to-2024
3|/known:- NOR 4
3|/known:- NOR 4 since-2025
-3|/known:- NOR 5
-3|/known:- NOR 5 since-2025
-3|/known:- NOR since-2025
5|/known:- NOR to-2024
-4|/known:- NPL 0.8
-4|/known:- NPL 0.8 since-2025
-3|/known:- NPL 1
-3|/known:- NPL 1 since-2025
-6|/known:- NPL 1.2
-6|/known:- NPL 1.2 since-2025
7|/known:- NPL 1.5
7|/known:- NPL 1.5 since-2025
-3|/known:- NPL 1.7
-3|/known:- NPL 1.7 to-2024
-5|/known:- NPL since-2025
-4|/known:- NPL to-2024
7|/known:- NZL 1.5
7|/known:- NZL 1.5 since-2025
-3|/known:- NZL 2
-3|/known:- NZL 2 since-2025
4|/known:- NZL 2.5
4|/known:- NZL 2.5 since-2025
9|/known:- NZL 3.5
9|/known:- NZL 3.5 since-2025
3|/known:- NZL 5
3|/known:- NZL 5 since-2025
21|/known:- NZL since-2025
4|/known:- OMN 4.5
4|/known:- OMN 4.5 since-2025
4|/known:- OMN since-2025
4|/known:- PAK 2
-5|/known:- PAK 2.2
-5|/known:- PAK 2.2 to-2024
-6|/known:- PAK 2.5
-6|/known:- PAK 2.5 since-2025
-12|/known:- PAK 2.8
-12|/known:- PAK 2.8 since-2025
-3|/known:- PAK 3
-3|/known:- PAK 3 since-2025
5|/known:- PAK 6
5|/known:- PAK 6 to-1999
-19|/known:- PAK since-2025
5|/known:- PAK to-1999
-6|/known:- PAK to-2024
4|/known:- PER 1.5
3|/known:- PER 1.5 to-2024
4|/known:- PER 2
3|/known:- PER 2 to-2024
4|/known:- PER since-2025
6|/known:- PER to-2024
3|/known:- PHL 1
3|/known:- PHL 1 since-2025
-10|/known:- PHL 1.5
-16|/known:- PHL 1.5 since-2025
6|/known:- PHL 1.5 to-2024
-5|/known:- PHL 1.8
-5|/known:- PHL 1.8 since-2025
-10|/known:- PHL 2
-9|/known:- PHL 2 since-2025
14|/known:- PHL 2 to-2021
-14|/known:- PHL 2 to-2024
12|/known:- PHL 3
10|/known:- PHL 3 since-2025
5|/known:- PHL 3.5
5|/known:- PHL 3.5 since-2025
-7|/known:- PHL 4
-7|/known:- PHL 4 since-2025
-23|/known:- PHL since-2025
14|/known:- PHL to-2021
-5|/known:- PHL to-2024
-5|/known:- PLW 0.7
-5|/known:- PLW 0.7 to-2024
-5|/known:- PLW to-2024
-9|/known:- PNG 1
-9|/known:- PNG 1 since-2025
-9|/known:- PNG since-2025
-8|/known:- POL 2.5
-3|/known:- POL 2.5 to-2021
-5|/known:- POL 2.5 to-2024
-13|/known:- POL 4
-14|/known:- POL 4 since-2025
4|/known:- POL 4.5
4|/known:- POL 4.5 since-2025
-8|/known:- POL since-2025
-3|/known:- POL to-2021
-5|/known:- POL to-2024
3|/known:- PRT 1.5
3|/known:- PRT 1.5 since-2025
3|/known:- PRT 1.8
3|/known:- PRT 1.8 since-2025
5|/known:- PRT 3
5|/known:- PRT 3 since-2025
8|/known:- PRT since-2025
9|/known:- ROU 3.5
7|/known:- ROU 3.5 since-2025
3|/known:- ROU 4.7
3|/known:- ROU 4.7 since-2025
11|/known:- ROU since-2025
3|/known:- RUS 1E+1
3|/known:- RUS 1E+1 since-2025
5|/known:- RUS 3.5
5|/known:- RUS 3.5 to-2013
6|/known:- RUS 4
6|/known:- RUS 4 since-2025
9|/known:- RUS since-2025
5|/known:- RUS to-2013
4|/known:- SAU 12
4|/known:- SAU 12 to-1999
3|/known:- SAU 6
3|/known:- SAU 6 to-2024
4|/known:- SAU to-1999
-4|/known:- SEN 2
-4|/known:- SEN 2 since-2025
-8|/known:- SEN 2.1
-8|/known:- SEN 2.1 since-2025
-12|/known:- SEN since-2025
3|/known:- SGP 3
3|/known:- SGP 3 since-2025
-9|/known:- SGP 4
-11|/known:- SGP 4 since-2025
3|/known:- SGP 4 to-2013
-4|/known:- SGP 5
-4|/known:- SGP 5 since-2025
-11|/known:- SGP since-2025
3|/known:- SGP to-2013
8|/known:- SLB 1.4
8|/known:- SLB 1.4 since-2025
8|/known:- SLB since-2025
-3|/known:- SLE 0.6
-3|/known:- SLE 0.6 since-2025
-3|/known:- SLE since-2025
3|/known:- SRB since-2025
-5|/known:- SVK 1.5
-5|/known:- SVK 1.5 since-2025
-5|/known:- SVK 2
-5|/known:- SVK 2 since-2025
-6|/known:- SVK since-2025
7|/known:- SVN 3.5
7|/known:- SVN 3.5 since-2025
10|/known:- SVN since-2025
4|/known:- SWE 2
3|/known:- SWE 2 to-2024
3|/known:- SWE 2.6
3|/known:- SWE 2.6 to-2024
6|/known:- SWE 3
6|/known:- SWE 3 since-2025
-9|/known:- SWE 3.5
-9|/known:- SWE 3.5 since-2025
10|/known:- SWE 4
10|/known:- SWE 4 since-2025
8|/known:- SWE since-2025
6|/known:- SWE to-2024
8|/known:- THA 1.4
8|/known:- THA 1.4 since-2025
10|/known:- THA since-2025
-5|/known:- TJK 3
-5|/known:- TJK 3 since-2025
-5|/known:- TJK since-2025
-5|/known:- TON 1.6
-5|/known:- TON 1.6 since-2025
-5|/known:- TON since-2025
-4|/known:- TUR 4.5
-4|/known:- TUR 4.5 to-1999
3|/known:- TUR since-2025
-4|/known:- TUR to-1999
13|/known:- TWN 1E+1
12|/known:- TWN 1E+1 to-2024
4|/known:- TWN 2
3|/known:- TWN 2 to-2024
5|/known:- TWN 2.2
3|/known:- TWN 2.2 to-2024
-3|/known:- TWN 2.5 to-2024
-9|/known:- TWN 2.8
-10|/known:- TWN 2.8 to-2024
5|/known:- TWN 3 since-2025
-6|/known:- TWN 3 to-2024
7|/known:- TWN 3.4
7|/known:- TWN 3.4 since-2025
11|/known:- TWN 3.5
8|/known:- TWN 3.5 since-2025
3|/known:- TWN 3.5 to-2024
-6|/known:- TWN 3.8
-6|/known:- TWN 3.8 since-2025
8|/known:- TWN 4
5|/known:- TWN 4 since-2025
3|/known:- TWN 4 to-2024
21|/known:- TWN 5
6|/known:- TWN 5 to-1999
15|/known:- TWN 5 to-2024
3|/known:- TWN 7
3|/known:- TWN 7 since-2025
31|/known:- TWN since-2025
6|/known:- TWN to-1999
22|/known:- TWN to-2024
5|/known:- UKR 15
5|/known:- UKR 15 since-2025
3|/known:- UKR 1E+1
3|/known:- UKR 1E+1 since-2025
5|/known:- UKR 26
5|/known:- UKR 26 since-2025
-4|/known:- UKR 6
-4|/known:- UKR 6 since-2025
10|/known:- UKR since-2025
4|/known:- URY 1.6
4|/known:- URY 1.6 to-2024
-4|/known:- URY 2.5
-4|/known:- URY 2.5 since-2025
-6|/known:- URY since-2025
3|/known:- URY to-2024
5|/known:- USA 2.5
3|/known:- USA 2.5 since-2025
-6|/known:- USA 2E+1
-6|/known:- USA 2E+1 since-2025
-5|/known:- USA 3
-6|/known:- USA 3 since-2025
-3|/known:- USA 3.2
-3|/known:- USA 3.2 since-2025
7|/known:- USA 4
6|/known:- USA 4 to-2013
-9|/known:- USA 4.5
-9|/known:- USA 4.5 since-2025
-9|/known:- USA 4.6
-9|/known:- USA 4.6 since-2025
-6|/known:- USA 4.7
-6|/known:- USA 4.7 since-2025
18|/known:- USA 5
10|/known:- USA 5 since-2025
8|/known:- USA 5 to-2024
-4|/known:- USA 5.2
-4|/known:- USA 5.2 to-1999
-29|/known:- USA since-2025
6|/known:- USA to-2013
7|/known:- USA to-2024
4|/known:- VNM 2
4|/known:- VNM 2 since-2025
3|/known:- VNM since-2025
3|/known:- ZAF 1.5
3|/known:- ZAF 1.5 to-2024
3|/known:- ZAF to-2024
-3|/known:- ZWE 0.9
-3|/known:- ZWE 0.9 since-2025
-3|/known:- ZWE since-2025
-3|/known:AGO AGO 0.8
-3|/known:AGO AGO 0.8 since-2025
-3|/known:AGO AGO since-2025
-11|/known:AGO AGO+ZAF 1.5
-11|/known:AGO AGO+ZAF 1.5 since-2025
-11|/known:AGO AGO+ZAF since-2025
-4|/known:AGO NAM 2.6
-4|/known:AGO NAM 2.6 since-2025
-4|/known:AGO NAM since-2025
3|/known:ALB ALB 5
3|/known:ALB ALB 5 since-2025
5|/known:ARE ARE 8
5|/known:ARE ARE 8 since-2025
5|/known:ARE ARE since-2025
6|/known:ARE+BHR+KWT+OMN+QAT+SAU ARE+BHR+KWT+OMN+QAT+SAU 5
7|/known:ARE+BHR+KWT+OMN+QAT+SAU ARE+BHR+KWT+OMN+QAT+SAU 5 to-2024
7|/known:ARE+BHR+KWT+OMN+QAT+SAU ARE+BHR+KWT+OMN+QAT+SAU 6
7|/known:ARE+BHR+KWT+OMN+QAT+SAU ARE+BHR+KWT+OMN+QAT+SAU 6 since-2025
7|/known:ARE+BHR+KWT+OMN+QAT+SAU ARE+BHR+KWT+OMN+QAT+SAU since-2025
7|/known:ARE+BHR+KWT+OMN+QAT+SAU ARE+BHR+KWT+OMN+QAT+SAU to-2024
-4|/known:ARG ARG 1
-4|/known:ARG ARG 1 to-2024
8|/known:ARG ARG 2 since-2025
-8|/known:ARG ARG 2 to-2024
8|/known:ARG ARG since-2025
-14|/known:ARG ARG to-2024
4|/known:ARM ARM 4
4|/known:ARM ARM 4 since-2025
-3|/known:AUS ALLIES 3.5
-3|/known:AUS ALLIES 3.5 since-2025
-5|/known:AUS ALLIES since-2025
-3|/known:AUS AUS 1.5
-14|/known:AUS AUS 2.5
-11|/known:AUS AUS 2.5 since-2025
-3|/known:AUS AUS 2.5 to-2024
6|/known:AUS AUS 2.5-3
6|/known:AUS AUS 2.5-3 since-2025
6|/known:AUS AUS 2.8
6|/known:AUS AUS 2.8 since-2025
-12|/known:AUS AUS 3
-16|/known:AUS AUS 3 since-2025
5|/known:AUS AUS 3 to-2024
-21|/known:AUS AUS since-2025
-3|/known:AUS AUS to-1999
-3|/known:AUS AUS+JPN 3.5
-3|/known:AUS AUS+JPN 3.5 since-2025
-5|/known:AUS AUS+JPN since-2025
-4|/known:AUS AUS+JPN+KOR since-2025
-4|/known:AUS AUS+JPN+PHL 3.5
-4|/known:AUS AUS+JPN+PHL 3.5 since-2025
-4|/known:AUS AUS+JPN+PHL since-2025
-3|/known:AUS AUS+KOR 3.5
-3|/known:AUS AUS+KOR 3.5 since-2025
-3|/known:AUS AUS+KOR since-2025
-3|/known:AUS AUS+NZL 3.5
-3|/known:AUS AUS+NZL 3.5 since-2025
-3|/known:AUS AUS+NZL since-2025
-3|/known:AUS GBR 3
-3|/known:AUS GBR 3 since-2025
-3|/known:AUS GBR since-2025
16|/known:AUS JPN 2.2
16|/known:AUS JPN 2.2 since-2025
-3|/known:AUS JPN 3
-3|/known:AUS JPN 3 since-2025
-4|/known:AUS JPN 3.5
-4|/known:AUS JPN 3.5 since-2025
9|/known:AUS JPN since-2025
-7|/known:AUS NZL 2
-7|/known:AUS NZL 2 since-2025
3|/known:AUS NZL 2.4
3|/known:AUS NZL 2.4 since-2025
3|/known:AUS NZL 2.5 to-1999
-8|/known:AUS NZL since-2025
3|/known:AUS NZL to-1999
-5|/known:AUS+CAN+NZL AUS+CAN+NZL 2
-5|/known:AUS+CAN+NZL AUS+CAN+NZL 2 since-2025
-5|/known:AUS+CAN+NZL AUS+CAN+NZL since-2025
-3|/known:AUS+JPN AUS+JPN since-2025
-5|/known:AUT AUT 2
-5|/known:AUT AUT 2 since-2025
-5|/known:AUT AUT since-2025
3|/known:AZE GEO 1.4
3|/known:AZE GEO 1.4 since-2025
3|/known:AZE GEO since-2025
-3|/known:BEL BEL 2
-3|/known:BEL BEL 2 since-2025
12|/known:BEL BEL 2.5
12|/known:BEL BEL 2.5 since-2025
6|/known:BEL BEL 3.5
6|/known:BEL BEL 3.5 since-2025
-4|/known:BEL BEL 8
-4|/known:BEL BEL 8 to-1999
17|/known:BEL BEL since-2025
-4|/known:BEL BEL to-1999
-3|/known:BEL BEL+ESP+SVK 5
-3|/known:BEL BEL+ESP+SVK 5 since-2025
-3|/known:BEL BEL+ESP+SVK since-2025
11|/known:BEL LUX 1.9
11|/known:BEL LUX 1.9 since-2025
11|/known:BEL LUX since-2025
4|/known:BEL NATO 2.5
4|/known:BEL NATO 2.5 to-2024
4|/known:BEL NATO to-2024
4|/known:BEL+ESP+ITA BEL+ESP+ITA 5
4|/known:BEL+ESP+ITA BEL+ESP+ITA 5 since-2025
4|/known:BEL+ESP+ITA BEL+ESP+ITA since-2025
6|/known:BEL+ESP+SVK BEL+ESP+SVK 5
6|/known:BEL+ESP+SVK BEL+ESP+SVK 5 since-2025
6|/known:BEL+ESP+SVK BEL+ESP+SVK since-2025
-9|/known:BFA NER 3.4
-9|/known:BFA NER 3.4 to-2024
-9|/known:BFA NER to-2024
-3|/known:BGD ALLIES 2
-3|/known:BGD ALLIES 2 since-2025
-3|/known:BGD ALLIES since-2025
4|/known:BGD BGD 1.3
4|/known:BGD BGD 1.3 since-2025
7|/known:BGD BGD 1.5
7|/known:BGD BGD 1.5 since-2025
3|/known:BGD BGD 2
4|/known:BGD BGD 2 to-2024
6|/known:BGD BGD since-2025
4|/known:BGD BGD to-2024
4|/known:BGR BGR since-2025
-4|/known:BHS BHS 1.2
-4|/known:BHS BHS 1.2 to-2024
-4|/known:BHS BHS to-2024
5|/known:BLR BLR 2
5|/known:BLR BLR 2 since-2025
6|/known:BLR BLR since-2025
-3|/known:BOL BOL 1.5
-3|/known:BOL BOL 1.5 since-2025
4|/known:BOL BOL 2
4|/known:BOL BOL 2 since-2025
18|/known:BRA AGO+ZAF 1.5
18|/known:BRA AGO+ZAF 1.5 since-2025
18|/known:BRA AGO+ZAF since-2025
4|/known:BRA BRA 1.2
4|/known:BRA BRA 1.2 since-2025
3|/known:BRA BRA 1.5
3|/known:BRA BRA 1.5 since-2025
-3|/known:BRA BRA 2 since-2025
4|/known:BRA BRA 2 to-2024
4|/known:BRA BRA since-2025
4|/known:BRA BRA to-2024
6|/known:BRA GUY+SUR 1
6|/known:BRA GUY+SUR 1 to-2024
6|/known:BRA GUY+SUR to-2024
-13|/known:BTN BTN 1.5
-13|/known:BTN BTN 1.5 since-2025
-12|/known:BTN BTN since-2025
4|/known:BWA BWA 3.5
4|/known:BWA BWA 3.5 since-2025
3|/known:BWA BWA since-2025
-10|/known:CAN ALLIES 2
-10|/known:CAN ALLIES 2 since-2025
-11|/known:CAN ALLIES since-2025
9|/known:CAN AUS+CAN+NZL 2
9|/known:CAN AUS+CAN+NZL 2 since-2025
9|/known:CAN AUS+CAN+NZL since-2025
-11|/known:CAN CAN 2 since-2025
4|/known:CAN CAN 2 to-2021
6|/known:CAN CAN 2 to-2024
3|/known:CAN CAN 2.5
3|/known:CAN CAN 2.5 since-2025
-3|/known:CAN CAN 5
-3|/known:CAN CAN 5 since-2025
-13|/known:CAN CAN since-2025
4|/known:CAN CAN to-2021
6|/known:CAN CAN to-2024
-10|/known:CAN NATO 5
-10|/known:CAN NATO 5 since-2025
-11|/known:CAN NATO since-2025
-4|/known:CAN NZL 3.5
-4|/known:CAN NZL 3.5 since-2025
-4|/known:CAN NZL since-2025
4|/known:CHE AUT 1.2
4|/known:CHE AUT 1.2 since-2025
4|/known:CHE AUT since-2025
-3|/known:CHE CHE 0.5
-3|/known:CHE CHE 0.5 since-2025
10|/known:CHE CHE 0.8
10|/known:CHE CHE 0.8 since-2025
-8|/known:CHE CHE 1
-6|/known:CHE CHE 1 to-2024
-5|/known:CHE CHE 1.5
-6|/known:CHE CHE 1.5 since-2025
7|/known:CHE CHE 1.6
7|/known:CHE CHE 1.6 since-2025
-8|/known:CHE CHE 2
-8|/known:CHE CHE 2 since-2025
-8|/known:CHE CHE to-2024
6|/known:CHE+IRL CHE+IRL 2.4
6|/known:CHE+IRL CHE+IRL 2.4 since-2025
6|/known:CHE+IRL CHE+IRL since-2025
-3|/known:CHL CHL 1.6
-3|/known:CHL CHL 1.6 since-2025
-3|/known:CHL CHL 1.8
-3|/known:CHL CHL 1.8 since-2025
-3|/known:CHL CHL 2
-3|/known:CHL CHL 2 since-2025
-9|/known:CHL CHL since-2025
-5|/known:CHN ALLIES 2
-4|/known:CHN ALLIES 2 to-2021
-3|/known:CHN ALLIES 3.5
-3|/known:CHN ALLIES 3.5 since-2025
-5|/known:CHN ALLIES since-2025
-4|/known:CHN ALLIES to-2021
-7|/known:CHN CHN 2
-6|/known:CHN CHN 2 since-2025
-6|/known:CHN CHN since-2025
5|/known:CHN JPN 1
5|/known:CHN JPN 1 since-2025
-3|/known:CHN JPN 2
-4|/known:CHN JPN 3
-4|/known:CHN JPN 3 since-2025
-4|/known:CHN JPN 3.5
-4|/known:CHN JPN 3.5 since-2025
-4|/known:CHN JPN since-2025
-3|/known:CHN TWN 5
-3|/known:CHN TWN 5 since-2025
-3|/known:CHN TWN since-2025
-3|/known:COL COL since-2025
-4|/known:COM COM 1
-4|/known:COM COM 1 since-2025
-4|/known:COM COM since-2025
-6|/known:CYP CYP 1.5
-6|/known:CYP CYP 1.5 since-2025
16|/known:CYP CYP 2.5
15|/known:CYP CYP 2.5 since-2025
11|/known:CYP CYP since-2025
-11|/known:CZE CZE 2
-11|/known:CZE CZE 2 since-2025
15|/known:CZE CZE 2.5
12|/known:CZE CZE 2.5 since-2025
3|/known:CZE CZE 2.5 to-2024
-9|/known:CZE CZE 5
-9|/known:CZE CZE 5 since-2025
-7|/known:CZE CZE since-2025
3|/known:CZE CZE to-2024
-3|/known:CZE CZE+HUN+POL+SVK 3
-3|/known:CZE CZE+HUN+POL+SVK 3 since-2025
-3|/known:CZE CZE+HUN+POL+SVK since-2025
-4|/known:CZE+HUN+POL+SVK CZE+HUN+POL+SVK 3
-4|/known:CZE+HUN+POL+SVK CZE+HUN+POL+SVK 3 since-2025
-4|/known:CZE+HUN+POL+SVK CZE+HUN+POL+SVK since-2025
4|/known:DEU ALLIES 3
4|/known:DEU ALLIES 3 to-2024
3|/known:DEU ALLIES to-2024
-4|/known:DEU AUS 3.5
-4|/known:DEU AUS 3.5 since-2025
-5|/known:DEU AUS since-2025
7|/known:DEU DEU 1.5
7|/known:DEU DEU 1.5 to-2021
-26|/known:DEU DEU 2
-20|/known:DEU DEU 2 since-2025
-4|/known:DEU DEU 2 to-2021
-3|/known:DEU DEU 2 to-2024
-3|/known:DEU DEU 2.5
-3|/known:DEU DEU 2.5 since-2025
7|/known:DEU DEU 2.9
7|/known:DEU DEU 2.9 since-2025
4|/known:DEU DEU 3
3|/known:DEU DEU 3 to-2024
-4|/known:DEU DEU 3.1
-4|/known:DEU DEU 3.1 to-2024
-12|/known:DEU DEU 3.5
-19|/known:DEU DEU 3.5 since-2025
8|/known:DEU DEU 3.5 to-2024
6|/known:DEU DEU 4.2
6|/known:DEU DEU 4.2 since-2025
-29|/known:DEU DEU since-2025
3|/known:DEU DEU to-2021
4|/known:DEU DEU to-2024
-6|/known:DEU DEU+JPN 3.5
-6|/known:DEU DEU+JPN 3.5 since-2025
-6|/known:DEU DEU+JPN since-2025
4|/known:DEU EU 2
4|/known:DEU EU 2 since-2025
3|/known:DEU EU since-2025
3|/known:DEU NATO 2
-10|/known:DEU NATO 2 to-2021
13|/known:DEU NATO 2 to-2024
-9|/known:DEU NATO 3.5
-9|/known:DEU NATO 3.5 since-2025
-6|/known:DEU NATO 5
-6|/known:DEU NATO 5 since-2025
-19|/known:DEU NATO since-2025
-12|/known:DEU NATO to-2021
13|/known:DEU NATO to-2024
-3|/known:DEU+JPN DEU+JPN 4
-3|/known:DEU+JPN DEU+JPN 4 to-1999
-3|/known:DEU+JPN DEU+JPN to-1999
5|/known:DNK DNK 0.2
5|/known:DNK DNK 0.2 since-2025
-6|/known:DNK DNK 2
-3|/known:DNK DNK 2 since-2025
-3|/known:DNK DNK 2 to-2024
11|/known:DNK DNK 3
9|/known:DNK DNK 3 since-2025
-6|/known:DNK DNK 6
-6|/known:DNK DNK 6 since-2025
4|/known:DNK DNK since-2025
3|/known:DNK NATO 3
3|/known:DNK NATO 3 to-2024
-10|/known:DNK NATO 5
-10|/known:DNK NATO 5 since-2025
-10|/known:DNK NATO since-2025
3|/known:DOM HTI 2
3|/known:DOM HTI 2 since-2025
3|/known:DOM HTI since-2025
-4|/known:EGY EGY 1
-5|/known:EGY EGY 1 since-2025
-5|/known:EGY EGY since-2025
11|/known:ESP ESP 1.3
11|/known:ESP ESP 1.3 since-2025
-6|/known:ESP ESP 2
-6|/known:ESP ESP 2 since-2025
5|/known:ESP ESP 2.1
5|/known:ESP ESP 2.1 since-2025
-6|/known:ESP ESP 3.5
-6|/known:ESP ESP 3.5 since-2025
16|/known:ESP ESP 5
16|/known:ESP ESP 5 since-2025
11|/known:ESP ESP since-2025
6|/known:ESP EU 0.5
6|/known:ESP EU 0.5 since-2025
6|/known:ESP EU since-2025
-11|/known:ESP NATO 5
-11|/known:ESP NATO 5 since-2025
-14|/known:ESP NATO since-2025
14|/known:EST ALLIES 0.25
14|/known:EST ALLIES 0.25 since-2025
7|/known:EST ALLIES 5
7|/known:EST ALLIES 5 since-2025
23|/known:EST ALLIES since-2025
6|/known:EST EST 3
5|/known:EST EST 3 to-2024
-14|/known:EST EST 3.7
-16|/known:EST EST 3.7 to-2024
5|/known:EST EST 4
5|/known:EST EST 4 since-2025
7|/known:EST EST 4.5
7|/known:EST EST 4.5 since-2025
21|/known:EST EST 5
9|/known:EST EST 5 since-2025
12|/known:EST EST 5 to-2024
-5|/known:EST EST 5.4
-5|/known:EST EST 5.4 since-2025
3|/known:EST EST 7
3|/known:EST EST 7 since-2025
26|/known:EST EST since-2025
-11|/known:EST EU 5
-11|/known:EST EU 5 since-2025
-12|/known:EST EU since-2025
3|/known:EST ITA 2
3|/known:EST ITA 2 to-2024
3|/known:EST ITA to-2024
26|/known:EST NATO 0.25
26|/known:EST NATO 0.25 since-2025
-6|/known:EST NATO 2
-6|/known:EST NATO 2 since-2025
17|/known:EST NATO 2.5
17|/known:EST NATO 2.5 to-2024
-6|/known:EST NATO 3 since-2025
8|/known:EST NATO 3 to-2024
24|/known:EST NATO 5
24|/known:EST NATO 5 since-2025
38|/known:EST NATO since-2025
26|/known:EST NATO to-2024
4|/known:ETH ETH 2.5
4|/known:ETH ETH 2.5 since-2025
6|/known:ETH ETH since-2025
14|/known:EU ALLIES 1.5
14|/known:EU ALLIES 1.5 to-2024
8|/known:EU ALLIES 3.5
8|/known:EU ALLIES 3.5 since-2025
7|/known:EU ALLIES since-2025
14|/known:EU ALLIES to-2024
4|/known:EU AUT+MLT 1.9
4|/known:EU AUT+MLT 1.9 since-2025
4|/known:EU AUT+MLT since-2025
17|/known:EU EU 1.5
17|/known:EU EU 1.5 since-2025
-4|/known:EU EU 2 since-2025
6|/known:EU EU 2 to-2024
5|/known:EU EU 2.4
5|/known:EU EU 2.4 since-2025
19|/known:EU EU 3
19|/known:EU EU 3 since-2025
-3|/known:EU EU 3-3.5
-3|/known:EU EU 3-3.5 since-2025
28|/known:EU EU 3.5
30|/known:EU EU 3.5 since-2025
-20|/known:EU EU 4
-20|/known:EU EU 4 since-2025
8|/known:EU EU 5
8|/known:EU EU 5 since-2025
51|/known:EU EU since-2025
6|/known:EU EU to-2024
3|/known:EU GEO 3
3|/known:EU GEO 3 since-2025
3|/known:EU GEO since-2025
-5|/known:EU IRL 2
-5|/known:EU IRL 2 to-2021
-5|/known:EU IRL to-2021
-5|/known:EU MLT 1.5
-5|/known:EU MLT 1.5 since-2025
-6|/known:EU MLT since-2025
-4|/known:EU NATO 3
-4|/known:EU NATO 3 since-2025
-6|/known:EU NATO 4
-6|/known:EU NATO 4 since-2025
-4|/known:EU NATO 5
-4|/known:EU NATO 5 since-2025
-15|/known:EU NATO since-2025
3|/known:EU SYC 2.2
3|/known:EU SYC 2.2 since-2025
3|/known:EU SYC since-2025
-6|/known:EU+NATO EU+NATO 3
-6|/known:EU+NATO EU+NATO 3 since-2025
-6|/known:EU+NATO EU+NATO since-2025
-3|/known:FIN FIN 1.5
-3|/known:FIN FIN 1.5 since-2025
-4|/known:FIN FIN 2.5
-3|/known:FIN FIN 2.5 to-2024
11|/known:FIN FIN 3
13|/known:FIN FIN 3 since-2025
6|/known:FIN FIN 3.3
6|/known:FIN FIN 3.3 since-2025
-7|/known:FIN FIN 5
-7|/known:FIN FIN 5 since-2025
6|/known:FIN FIN since-2025
-5|/known:FIN FIN to-2024
6|/known:FIN NATO 1.5
6|/known:FIN NATO 1.5 since-2025
-9|/known:FIN NATO 3
-9|/known:FIN NATO 3 to-2024
-3|/known:FIN NATO 5
-3|/known:FIN NATO 5 since-2025
3|/known:FIN NATO since-2025
-9|/known:FIN NATO to-2024
-10|/known:FJI FJI 1.5
-10|/known:FJI FJI 1.5 since-2025
9|/known:FJI FJI 2
9|/known:FJI FJI 2 since-2025
4|/known:FJI FJI 2-2.5
4|/known:FJI FJI 2-2.5 since-2025
4|/known:FRA COM 1
4|/known:FRA COM 1 since-2025
4|/known:FRA COM since-2025
6|/known:FRA EU 3-3.5
6|/known:FRA EU 3-3.5 since-2025
7|/known:FRA EU since-2025
-6|/known:FRA FRA 2
-5|/known:FRA FRA 2 to-2021
-16|/known:FRA FRA 2.5
-16|/known:FRA FRA 2.5 since-2025
3|/known:FRA FRA 3 since-2025
20|/known:FRA FRA 3-3.5
20|/known:FRA FRA 3-3.5 since-2025
5|/known:FRA FRA 5
5|/known:FRA FRA 5 since-2025
16|/known:FRA FRA since-2025
-4|/known:FRA FRA to-2021
-4|/known:FRA FRA to-2024
-3|/known:FRA IRL 1.2
-3|/known:FRA IRL 1.2 since-2025
-3|/known:FRA IRL since-2025
14|/known:FRA NATO 4
14|/known:FRA NATO 4 to-2021
12|/known:FRA NATO 5
12|/known:FRA NATO 5 since-2025
12|/known:FRA NATO since-2025
14|/known:FRA NATO to-2021
4|/known:FRA+ITA FRA+ITA 4
4|/known:FRA+ITA FRA+ITA 4 to-2021
4|/known:FRA+ITA FRA+ITA to-2021
-6|/known:GBR ALLIES since-2025
-3|/known:GBR AUS since-2025
-5|/known:GBR DEU 4
-4|/known:GBR DEU 4 since-2025
-4|/known:GBR DEU since-2025
-3|/known:GBR DNK 2
-3|/known:GBR DNK 2 to-2024
-3|/known:GBR DNK to-2024
-3|/known:GBR GBR 2
-3|/known:GBR GBR 2 to-2024
9|/known:GBR GBR 2.5
8|/known:GBR GBR 2.5 to-2024
-4|/known:GBR GBR 2.65
-4|/known:GBR GBR 2.65 since-2025
3|/known:GBR GBR 2.7
3|/known:GBR GBR 2.7 since-2025
6|/known:GBR GBR 3
22|/known:GBR GBR 3 since-2025
-16|/known:GBR GBR 3 to-2024
11|/known:GBR GBR 3.1
11|/known:GBR GBR 3.1 since-2025
-9|/known:GBR GBR 3.5
-8|/known:GBR GBR 3.5 since-2025
-4|/known:GBR GBR 3.6
-4|/known:GBR GBR 3.6 since-2025
5|/known:GBR GBR 3.7
5|/known:GBR GBR 3.7 since-2025
-16|/known:GBR GBR 5
-16|/known:GBR GBR 5 since-2025
7|/known:GBR GBR since-2025
-12|/known:GBR GBR to-2024
-4|/known:GBR GBR+NATO 3.5
-4|/known:GBR GBR+NATO 3.5 since-2025
-4|/known:GBR GBR+NATO since-2025
-4|/known:GBR MLT 0.9
-4|/known:GBR MLT 0.9 since-2025
-4|/known:GBR MLT since-2025
3|/known:GBR NATO 2
18|/known:GBR NATO 2.5
18|/known:GBR NATO 2.5 to-2024
-3|/known:GBR NATO 3
-3|/known:GBR NATO 3 to-2024
-4|/known:GBR NATO 3.5
-4|/known:GBR NATO 3.5 since-2025
-18|/known:GBR NATO 5
-18|/known:GBR NATO 5 since-2025
-23|/known:GBR NATO since-2025
17|/known:GBR NATO to-2024
-3|/known:GBR USA 5
-3|/known:GBR USA 5 since-2025
-3|/known:GBR USA since-2025
5|/known:GEO GEO 4
5|/known:GEO GEO 4 to-2013
5|/known:GEO GEO to-2013
4|/known:GHA NGA+TGO 1.4
4|/known:GHA NGA+TGO 1.4 since-2025
4|/known:GHA NGA+TGO since-2025
-7|/known:GNB GNB 3
-7|/known:GNB GNB 3 since-2025
-7|/known:GNB GNB since-2025
4|/known:GRC GRC since-2025
-6|/known:GRC TUR 3.5
-6|/known:GRC TUR 3.5 since-2025
-6|/known:GRC TUR since-2025
4|/known:GTM GTM 0.9
4|/known:GTM GTM 0.9 since-2025
4|/known:GTM GTM since-2025
-5|/known:GUY GUY+SUR 1
-5|/known:GUY GUY+SUR 1 to-2024
-5|/known:GUY GUY+SUR to-2024
6|/known:HND HND 1.8
6|/known:HND HND 1.8 since-2025
4|/known:HND HND since-2025
6|/known:HRV HRV 2.5
6|/known:HRV HRV 2.5 since-2025
3|/known:HRV HRV 3
3|/known:HRV HRV 3 since-2025
9|/known:HRV HRV since-2025
-4|/known:HRV NATO 4
-4|/known:HRV NATO 4 to-2021
-4|/known:HRV NATO to-2021
-5|/known:HUN HUN 2
-5|/known:HUN HUN 2 since-2025
-4|/known:HUN HUN 2.6
-4|/known:HUN HUN 2.6 since-2025
-9|/known:HUN HUN since-2025
12|/known:IDN ALLIES 2
12|/known:IDN ALLIES 2 since-2025
10|/known:IDN ALLIES since-2025
5|/known:IDN IDN 0.8
5|/known:IDN IDN 0.8 to-2024
5|/known:IDN IDN 0.9
5|/known:IDN IDN 0.9 to-2024
-13|/known:IDN IDN 1
-8|/known:IDN IDN 1 since-2025
-6|/known:IDN IDN 1 to-2024
-7|/known:IDN IDN 1-1.5
-7|/known:IDN IDN 1-1.5 to-2024
3|/known:IDN IDN 1.5
16|/known:IDN IDN 1.5 since-2025
-13|/known:IDN IDN 1.5 to-2024
5|/known:IDN IDN 1.6
5|/known:IDN IDN 1.6 to-2024
11|/known:IDN IDN 2 since-2025
-9|/known:IDN IDN 2 to-2024
19|/known:IDN IDN since-2025
-20|/known:IDN IDN to-2024
10|/known:IDN IDN+MYS 1.2
10|/known:IDN IDN+MYS 1.2 since-2025
8|/known:IDN IDN+MYS since-2025
-9|/known:IDN+MYS IDN+MYS 1.2
-9|/known:IDN+MYS IDN+MYS 1.2 since-2025
-21|/known:IDN+MYS IDN+MYS 3.5
-21|/known:IDN+MYS IDN+MYS 3.5 since-2025
-30|/known:IDN+MYS IDN+MYS since-2025
18|/known:IND ALLIES 0.5
18|/known:IND ALLIES 0.5 since-2025
-4|/known:IND ALLIES 3
-4|/known:IND ALLIES 3 to-2024
14|/known:IND ALLIES since-2025
-4|/known:IND ALLIES to-2024
3|/known:IND BTN 1.4
3|/known:IND BTN 1.4 since-2025
14|/known:IND BTN 1.5
14|/known:IND BTN 1.5 since-2025
16|/known:IND BTN since-2025
12|/known:IND FJI 1.5
12|/known:IND FJI 1.5 since-2025
12|/known:IND FJI since-2025
3|/known:IND IND 1.9
3|/known:IND IND 1.9 since-2025
5|/known:IND IND 2.3
5|/known:IND IND 2.3 since-2025
-3|/known:IND IND 3 to-2013
4|/known:IND IND 3 to-2024
-9|/known:IND IND 3.5
-9|/known:IND IND 3.5 since-2025
-7|/known:IND IND 5
-7|/known:IND IND 5 since-2025
-3|/known:IND IND to-2013
3|/known:IND IND to-2024
-12|/known:IND PAK 2
-12|/known:IND PAK 2 since-2025
-12|/known:IND PAK since-2025
7|/known:IND TJK 3
7|/known:IND TJK 3 since-2025
7|/known:IND TJK since-2025
-13|/known:IRL EU 3
-13|/known:IRL EU 3 since-2025
-13|/known:IRL EU since-2025
12|/known:IRL IRL 0.5
12|/known:IRL IRL 0.5 since-2025
-11|/known:IRL IRL 0.6
-11|/known:IRL IRL 0.6 since-2025
6|/known:IRL IRL 0.7
6|/known:IRL IRL 0.7 since-2025
-7|/known:IRL IRL 1
-7|/known:IRL IRL 1 to-2024
3|/known:IRL IRL 1.2
3|/known:IRL IRL 1.2 since-2025
11|/known:IRL IRL 2
6|/known:IRL IRL 2 since-2025
6|/known:IRL IRL 2 to-2021
7|/known:IRL IRL 3
7|/known:IRL IRL 3 since-2025
-10|/known:IRL IRL 3.5
-10|/known:IRL IRL 3.5 since-2025
13|/known:IRL IRL since-2025
6|/known:IRL IRL to-2021
-7|/known:IRL IRL to-2024
3|/known:IRN IRN 5 since-2025
-5|/known:IRN IRN 5 to-2024
3|/known:IRN IRN since-2025
-5|/known:IRN IRN to-2024
5|/known:ISL ISL 2
5|/known:ISL ISL 2 since-2025
5|/known:ISL ISL 3.5
5|/known:ISL ISL 3.5 since-2025
12|/known:ISL ISL since-2025
-3|/known:ISR ISR 5 since-2025
4|/known:ISR ISR 5 to-2024
6|/known:ISR ISR 5.5
6|/known:ISR ISR 5.5 since-2025
5|/known:ISR ISR 6 since-2025
-4|/known:ISR ISR 6 to-2024
-6|/known:ISR ISR 6-7
-6|/known:ISR ISR 6-7 since-2025
9|/known:ISR ISR 7
11|/known:ISR ISR 7 since-2025
-3|/known:ISR ISR 7 to-2024
6|/known:ISR ISR 7.5
6|/known:ISR ISR 7.5 to-2013
8|/known:ISR ISR 8
7|/known:ISR ISR 8 to-2024
19|/known:ISR ISR since-2025
7|/known:ISR ISR to-2013
4|/known:ISR ISR to-2024
-3|/known:ITA ESP 5
-3|/known:ITA ESP 5 since-2025
-3|/known:ITA ESP since-2025
-4|/known:ITA ESP+ITA+PRT since-2025
-3|/known:ITA ITA 1.2
-3|/known:ITA ITA 1.2 since-2025
4|/known:ITA ITA 2
5|/known:ITA ITA 2 since-2025
-11|/known:ITA ITA 2.5
-15|/known:ITA ITA 2.5 since-2025
4|/known:ITA ITA 2.5 to-2024
6|/known:ITA ITA 3
6|/known:ITA ITA 3 since-2025
-6|/known:ITA ITA 5
-6|/known:ITA ITA 5 since-2025
-13|/known:ITA ITA since-2025
3|/known:ITA ITA to-2024
-3|/known:ITA ITA+PRT 2.5
-3|/known:ITA ITA+PRT 2.5 since-2025
-3|/known:ITA ITA+PRT since-2025
13|/known:ITA MLT 0.9
13|/known:ITA MLT 0.9 since-2025
14|/known:ITA MLT since-2025
-4|/known:ITA NATO 1.5
-4|/known:ITA NATO 1.5 since-2025
-10|/known:ITA NATO 5
-10|/known:ITA NATO 5 since-2025
-16|/known:ITA NATO since-2025
-3|/known:JAM BHS+BLZ+JAM 0.2
-3|/known:JAM BHS+BLZ+JAM 0.2 to-2024
-3|/known:JAM BHS+BLZ+JAM to-2024
-4|/known:JOR JOR 3
-4|/known:JOR JOR 3 since-2025
-4|/known:JOR JOR 5.2
-4|/known:JOR JOR 5.2 since-2025
-8|/known:JOR JOR since-2025
3|/known:JPN ALLIES 1.5
3|/known:JPN ALLIES 1.5 since-2025
7|/known:JPN ALLIES 1.7
7|/known:JPN ALLIES 1.7 since-2025
-7|/known:JPN ALLIES 2
-3|/known:JPN ALLIES 2 since-2025
-3|/known:JPN ALLIES 2 to-2021
15|/known:JPN ALLIES 3
18|/known:JPN ALLIES 3 to-1999
-10|/known:JPN ALLIES 3.5
-10|/known:JPN ALLIES 3.5 since-2025
-17|/known:JPN ALLIES 5
-17|/known:JPN ALLIES 5 since-2025
-21|/known:JPN ALLIES since-2025
16|/known:JPN ALLIES to-1999
-5|/known:JPN ALLIES to-2021
-7|/known:JPN AUS 3.5
-7|/known:JPN AUS 3.5 since-2025
-7|/known:JPN AUS since-2025
-3|/known:JPN AUS+JPN 3.5
-3|/known:JPN AUS+JPN 3.5 since-2025
-4|/known:JPN AUS+JPN since-2025
-5|/known:JPN CAN 2
-4|/known:JPN CAN 2 to-1999
-4|/known:JPN CAN to-1999
3|/known:JPN CHN 1
3|/known:JPN CHN 1 since-2025
3|/known:JPN CHN since-2025
-8|/known:JPN EU 3.5
-8|/known:JPN EU 3.5 since-2025
-8|/known:JPN EU since-2025
-3|/known:JPN ISR 6
-3|/known:JPN ISR 6 since-2025
-3|/known:JPN ISR since-2025
-3|/known:JPN JPN 0
-3|/known:JPN JPN 0 since-2025
-6|/known:JPN JPN 0.1
-6|/known:JPN JPN 0.1 since-2025
4|/known:JPN JPN 0.5
5|/known:JPN JPN 0.5 since-2025
7|/known:JPN JPN 0.8
7|/known:JPN JPN 0.8 to-1999
5|/known:JPN JPN 0.9 since-2025
-3|/known:JPN JPN 0.9 to-1999
5|/known:JPN JPN 0.97
5|/known:JPN JPN 0.97 to-1999
5|/known:JPN JPN 0.99
5|/known:JPN JPN 0.99 to-1999
-10|/known:JPN JPN 1
-15|/known:JPN JPN 1 since-2025
3|/known:JPN JPN 1 to-1999
6|/known:JPN JPN 1 to-2021
-4|/known:JPN JPN 1 to-2024
3|/known:JPN JPN 1.007
3|/known:JPN JPN 1.007 to-1999
8|/known:JPN JPN 1.02
8|/known:JPN JPN 1.02 to-1999
7|/known:JPN JPN 1.03
7|/known:JPN JPN 1.03 to-1999
9|/known:JPN JPN 1.04
9|/known:JPN JPN 1.04 to-1999
-6|/known:JPN JPN 1.1
-5|/known:JPN JPN 1.1 to-1999
8|/known:JPN JPN 1.2 since-2025
3|/known:JPN JPN 1.2 to-1999
-9|/known:JPN JPN 1.2 to-2021
3|/known:JPN JPN 1.3 to-1999
-12|/known:JPN JPN 1.5
-20|/known:JPN JPN 1.5 to-1999
-11|/known:JPN JPN 1.5 to-2013
20|/known:JPN JPN 1.5 to-2024
-8|/known:JPN JPN 1.7
-6|/known:JPN JPN 1.7 to-1999
-5|/known:JPN JPN 1.8
3|/known:JPN JPN 1.9
3|/known:JPN JPN 1.9 since-2025
-20|/known:JPN JPN 2
-6|/known:JPN JPN 2 to-1999
-6|/known:JPN JPN 2 to-2013
-23|/known:JPN JPN 2 to-2021
17|/known:JPN JPN 2 to-2024
6|/known:JPN JPN 2.1
15|/known:JPN JPN 2.1 since-2025
-6|/known:JPN JPN 2.1 to-1999
-4|/known:JPN JPN 2.1 to-2024
4|/known:JPN JPN 2.2
6|/known:JPN JPN 2.2 since-2025
-4|/known:JPN JPN 2.3
-4|/known:JPN JPN 2.3 since-2025
5|/known:JPN JPN 2.4
5|/known:JPN JPN 2.4 since-2025
-4|/known:JPN JPN 2.5
9|/known:JPN JPN 2.5 since-2025
-13|/known:JPN JPN 2.5 to-2024
13|/known:JPN JPN 2.5-3.5
13|/known:JPN JPN 2.5-3.5 since-2025
-4|/known:JPN JPN 2.75
-4|/known:JPN JPN 2.75 since-2025
12|/known:JPN JPN 2.8
12|/known:JPN JPN 2.8 since-2025
-15|/known:JPN JPN 3
22|/known:JPN JPN 3 since-2025
-19|/known:JPN JPN 3 to-1999
-19|/known:JPN JPN 3 to-2024
8|/known:JPN JPN 3.1
8|/known:JPN JPN 3.1 since-2025
4|/known:JPN JPN 3.2
4|/known:JPN JPN 3.2 since-2025
-4|/known:JPN JPN 3.3
-4|/known:JPN JPN 3.3 since-2025
-16|/known:JPN JPN 3.5
-16|/known:JPN JPN 3.5 since-2025
-25|/known:JPN JPN 4
-17|/known:JPN JPN 4 since-2025
-8|/known:JPN JPN 4 to-2024
-8|/known:JPN JPN 4.3
-8|/known:JPN JPN 4.3 since-2025
-21|/known:JPN JPN 5
-21|/known:JPN JPN 5 since-2025
7|/known:JPN JPN since-2025
-11|/known:JPN JPN to-1999
-20|/known:JPN JPN to-2013
-28|/known:JPN JPN to-2021
-19|/known:JPN JPN to-2024
-4|/known:JPN JPN+KOR 3.5
-4|/known:JPN JPN+KOR 3.5 since-2025
-5|/known:JPN JPN+KOR 5
-5|/known:JPN JPN+KOR 5 since-2025
-8|/known:JPN JPN+KOR since-2025
-3|/known:JPN KOR 5
-3|/known:JPN KOR 5 since-2025
-5|/known:JPN NATO 2
-5|/known:JPN NATO 2 to-2024
-3|/known:JPN NATO 3.5
-3|/known:JPN NATO 3.5 since-2025
-5|/known:JPN NATO since-2025
-6|/known:JPN NATO to-2024
23|/known:JPN PHL 2
24|/known:JPN PHL 2 since-2025
22|/known:JPN PHL since-2025
6|/known:JPN PNG 0.8
6|/known:JPN PNG 0.8 since-2025
6|/known:JPN PNG since-2025
-5|/known:JPN TWN 1E+1
-5|/known:JPN TWN 1E+1 since-2025
-3|/known:JPN TWN 5
-3|/known:JPN TWN 5 since-2025
4|/known:JPN TWN 7
4|/known:JPN TWN 7 since-2025
-3|/known:JPN TWN since-2025
7|/known:KEN BHS+BLZ+JAM 0.2
7|/known:KEN BHS+BLZ+JAM 0.2 to-2024
7|/known:KEN BHS+BLZ+JAM to-2024
7|/known:KEN KEN 2
7|/known:KEN KEN 2 since-2025
5|/known:KEN KEN since-2025
16|/known:KEN+TZA+UGA KEN+TZA+UGA 1.8
16|/known:KEN+TZA+UGA KEN+TZA+UGA 1.8 since-2025
16|/known:KEN+TZA+UGA KEN+TZA+UGA since-2025
8|/known:KGZ ARM+BLR+KAZ+KGZ+RUS+TJK 2.5
8|/known:KGZ ARM+BLR+KAZ+KGZ+RUS+TJK 2.5 since-2025
8|/known:KGZ ARM+BLR+KAZ+KGZ+RUS+TJK since-2025
3|/known:KHM KHM 2.9
3|/known:KHM KHM 2.9 since-2025
5|/known:KHM KHM since-2025
-4|/known:KHM THA 1.5
-4|/known:KHM THA 1.5 since-2025
-3|/known:KHM THA since-2025
4|/known:KHM+LAO KHM+LAO 2.3
4|/known:KHM+LAO KHM+LAO 2.3 since-2025
4|/known:KHM+LAO KHM+LAO since-2025
3|/known:KIR KIR 0.6
3|/known:KIR KIR 0.6 to-2024
3|/known:KIR KIR to-2024
7|/known:KOR ALLIES 2.2
7|/known:KOR ALLIES 2.2 since-2025
-8|/known:KOR ALLIES 3.5
-8|/known:KOR ALLIES 3.5 since-2025
-8|/known:KOR ALLIES 5
-8|/known:KOR ALLIES 5 since-2025
-13|/known:KOR ALLIES since-2025
11|/known:KOR COL 3
11|/known:KOR COL 3 since-2025
11|/known:KOR COL since-2025
5|/known:KOR JPN 2.8
5|/known:KOR JPN 2.8 since-2025
-5|/known:KOR JPN 3
-5|/known:KOR JPN 3 since-2025
-4|/known:KOR JPN+KOR 3.5
-4|/known:KOR JPN+KOR 3.5 since-2025
-5|/known:KOR JPN+KOR 5
-5|/known:KOR JPN+KOR 5 since-2025
-9|/known:KOR JPN+KOR since-2025
-3|/known:KOR KOR 1.5
-3|/known:KOR KOR 1.5 since-2025
-5|/known:KOR KOR 2.5
-3|/known:KOR KOR 2.5 since-2025
4|/known:KOR KOR 2.6
4|/known:KOR KOR 2.6 since-2025
-3|/known:KOR KOR 2.7
-3|/known:KOR KOR 2.7 to-2024
-3|/known:KOR KOR 2.8
-4|/known:KOR KOR 2.8 since-2025
-11|/known:KOR KOR 3
8|/known:KOR KOR 3 since-2025
-3|/known:KOR KOR 3 to-2021
-15|/known:KOR KOR 3 to-2024
6|/known:KOR KOR 3.2-3.5
6|/known:KOR KOR 3.2-3.5 to-2013
11|/known:KOR KOR 3.5
9|/known:KOR KOR 3.5 since-2025
3|/known:KOR KOR 3.5 to-1999
-7|/known:KOR KOR 4
-7|/known:KOR KOR 4 since-2025
4|/known:KOR KOR 5 to-2024
7|/known:KOR KOR to-2013
-3|/known:KOR KOR to-2021
-14|/known:KOR KOR to-2024
4|/known:KOR MNG 1.3
4|/known:KOR MNG 1.3 since-2025
4|/known:KOR MNG since-2025
-3|/known:KOR TWN 1E+1
-3|/known:KOR TWN 1E+1 since-2025
-4|/known:KOR TWN since-2025
3|/known:KWT JOR 4.5
3|/known:KWT JOR 4.5 since-2025
3|/known:KWT JOR since-2025
3|/known:KWT KWT 6
3|/known:KWT KWT 6 since-2025
3|/known:KWT KWT since-2025
9|/known:LBN LBN 4
12|/known:LBN LBN 4 to-2024
-3|/known:LBN LBN since-2025
12|/known:LBN LBN to-2024
-7|/known:LKA LKA 1
-7|/known:LKA LKA 1 since-2025
-6|/known:LKA LKA since-2025
4|/known:LTU ESP+ITA+PRT 5
4|/known:LTU ESP+ITA+PRT 5 since-2025
4|/known:LTU ESP+ITA+PRT since-2025
-4|/known:LTU LTU 2.5
-4|/known:LTU LTU 2.5 to-2021
-3|/known:LTU LTU 4
-3|/known:LTU LTU 4 since-2025
3|/known:LTU LTU 5
3|/known:LTU LTU 5 since-2025
4|/known:LTU LTU 5.5
3|/known:LTU LTU 5.5 since-2025
14|/known:LTU LTU 6
14|/known:LTU LTU 6 since-2025
3|/known:LTU LTU 7
3|/known:LTU LTU 7 since-2025
24|/known:LTU LTU since-2025
-4|/known:LTU LTU to-2021
-12|/known:LTU NATO 2
-12|/known:LTU NATO 2 to-2024
7|/known:LTU NATO 2.5
7|/known:LTU NATO 2.5 to-2024
-5|/known:LTU NATO 3
-7|/known:LTU NATO 3 since-2025
3|/known:LTU NATO 3 to-2024
26|/known:LTU NATO 3.5
26|/known:LTU NATO 3.5 since-2025
11|/known:LTU NATO 5
11|/known:LTU NATO 5 since-2025
31|/known:LTU NATO since-2025
6|/known:LUX LUX 1
6|/known:LUX LUX 1 to-2024
4|/known:LUX LUX 2
4|/known:LUX LUX 2 since-2025
4|/known:LUX LUX since-2025
6|/known:LUX LUX to-2024
-4|/known:LUX NATO 2
-3|/known:LUX NATO 2 to-2024
-3|/known:LUX NATO to-2024
3|/known:LVA CAN 2
3|/known:LVA CAN 2 to-2024
3|/known:LVA CAN to-2024
4|/known:LVA ITA+PRT 2.5
4|/known:LVA ITA+PRT 2.5 since-2025
4|/known:LVA ITA+PRT since-2025
3|/known:LVA LVA 3
3|/known:LVA LVA 3 since-2025
-4|/known:LVA LVA 3.5
-4|/known:LVA LVA 3.5 since-2025
9|/known:LVA LVA 4
6|/known:LVA LVA 4 since-2025
3|/known:LVA LVA 4 to-2024
6|/known:LVA LVA 4.9
6|/known:LVA LVA 4.9 since-2025
8|/known:LVA LVA 5
8|/known:LVA LVA 5 since-2025
3|/known:LVA LVA 7
3|/known:LVA LVA 7 since-2025
19|/known:LVA LVA since-2025
3|/known:LVA LVA to-2024
16|/known:LVA NATO 2
18|/known:LVA NATO 2 to-2024
6|/known:LVA NATO 2.5
6|/known:LVA NATO 2.5 to-2024
21|/known:LVA NATO to-2024
11|/known:LVA PRT 3.5
11|/known:LVA PRT 3.5 since-2025
11|/known:LVA PRT since-2025
-3|/known:MEX MEX 1
7|/known:MKD MKD 2.5
7|/known:MKD MKD 2.5 since-2025
4|/known:MKD MKD 3.5
4|/known:MKD MKD 3.5 since-2025
11|/known:MKD MKD since-2025
16|/known:MLI NER 3.4
16|/known:MLI NER 3.4 to-2024
16|/known:MLI NER to-2024
-4|/known:MLT MLT 0.9
-4|/known:MLT MLT 0.9 since-2025
-9|/known:MLT MLT 1
-9|/known:MLT MLT 1 since-2025
6|/known:MLT MLT 1.5
6|/known:MLT MLT 1.5 since-2025
-7|/known:MLT MLT since-2025
-8|/known:MMR MMR 3
-8|/known:MMR MMR 3 since-2025
-3|/known:MMR MMR 4
-3|/known:MMR MMR 4 since-2025
-11|/known:MMR MMR since-2025
3|/known:MOZ MOZ 2
3|/known:MOZ MOZ 2 since-2025
3|/known:MOZ MOZ since-2025
18|/known:MYS ALLIES 2
18|/known:MYS ALLIES 2 since-2025
16|/known:MYS ALLIES since-2025
-4|/known:MYS MYS 1.5
-4|/known:MYS MYS 1.8
-4|/known:MYS MYS 1.8 since-2025
3|/known:MYS MYS 5
3|/known:MYS MYS 5 since-2025
-4|/known:MYS MYS since-2025
-4|/known:NAM NAM 3
-4|/known:NAM NAM 3 since-2025
-6|/known:NAM NAM since-2025
-5|/known:NATO ALLIES 0.25
-5|/known:NATO ALLIES 0.25 since-2025
-3|/known:NATO ALLIES 1
-3|/known:NATO ALLIES 1 since-2025
-3|/known:NATO ALLIES 3
-6|/known:NATO ALLIES 5
-6|/known:NATO ALLIES 5 since-2025
-19|/known:NATO ALLIES since-2025
-5|/known:NATO AUS 3
-5|/known:NATO AUS 3 since-2025
-5|/known:NATO AUS 3.5
-5|/known:NATO AUS 3.5 since-2025
-10|/known:NATO AUS since-2025
-4|/known:NATO BEL 2
-4|/known:NATO BEL 2 since-2025
3|/known:NATO BEL 3.5
3|/known:NATO BEL 3.5 since-2025
-4|/known:NATO BEL+ESP+ITA 5
-4|/known:NATO BEL+ESP+ITA 5 since-2025
-4|/known:NATO BEL+ESP+ITA since-2025
4|/known:NATO CAN 1.9
4|/known:NATO CAN 1.9 to-2024
-15|/known:NATO CAN 2
-14|/known:NATO CAN 2 to-2024
-10|/known:NATO CAN to-2024
3|/known:NATO CZE 3.5
3|/known:NATO CZE 3.5 since-2025
6|/known:NATO CZE since-2025
-4|/known:NATO DEU 2
-4|/known:NATO DEU 2 to-2021
-4|/known:NATO DEU 3
-3|/known:NATO DEU 3 to-2024
-4|/known:NATO DEU to-2021
-3|/known:NATO DEU to-2024
15|/known:NATO ESP 2.1
15|/known:NATO ESP 2.1 since-2025
8|/known:NATO ESP 3.5
8|/known:NATO ESP 3.5 since-2025
-8|/known:NATO ESP 5
-8|/known:NATO ESP 5 since-2025
15|/known:NATO ESP since-2025
3|/known:NATO ESP+ITA+PRT 2
3|/known:NATO ESP+ITA+PRT 2 since-2025
6|/known:NATO ESP+ITA+PRT since-2025
4|/known:NATO FIN 3.2
4|/known:NATO FIN 3.2 since-2025
4|/known:NATO FIN since-2025
5|/known:NATO FRA 3
5|/known:NATO FRA 3 since-2025
-3|/known:NATO FRA 3.5
-3|/known:NATO FRA 3.5 since-2025
-8|/known:NATO GBR 3
-7|/known:NATO GBR 3 since-2025
8|/known:NATO GBR 3.5
8|/known:NATO GBR 3.5 since-2025
16|/known:NATO GBR 5
16|/known:NATO GBR 5 since-2025
17|/known:NATO GBR since-2025
7|/known:NATO IRL 2
7|/known:NATO IRL 2 since-2025
6|/known:NATO IRL since-2025
-3|/known:NATO ISL 2
-3|/known:NATO ISL 2 since-2025
-5|/known:NATO ISL since-2025
-3|/known:NATO ITA since-2025
-3|/known:NATO JPN 2
13|/known:NATO JPN 3.5
13|/known:NATO JPN 3.5 since-2025
-11|/known:NATO JPN 5
-11|/known:NATO JPN 5 since-2025
3|/known:NATO JPN since-2025
-5|/known:NATO JPN+KOR 3.5
-5|/known:NATO JPN+KOR 3.5 since-2025
-5|/known:NATO JPN+KOR since-2025
-13|/known:NATO NATO 0.25
-12|/known:NATO NATO 0.25 since-2025
36|/known:NATO NATO 1.5
36|/known:NATO NATO 1.5 since-2025
31|/known:NATO NATO 2
-16|/known:NATO NATO 2 since-2025
-3|/known:NATO NATO 2 to-2013
22|/known:NATO NATO 2 to-2021
28|/known:NATO NATO 2 to-2024
-16|/known:NATO NATO 2.5
-7|/known:NATO NATO 2.5 since-2025
-8|/known:NATO NATO 2.5 to-2024
-4|/known:NATO NATO 2.8
-4|/known:NATO NATO 2.8 since-2025
-6|/known:NATO NATO 3
-9|/known:NATO NATO 3 to-2024
30|/known:NATO NATO 3.5
36|/known:NATO NATO 3.5 since-2025
-5|/known:NATO NATO 3.5 to-2024
10|/known:NATO NATO 3.6
10|/known:NATO NATO 3.6 since-2025
14|/known:NATO NATO 3.7
14|/known:NATO NATO 3.7 since-2025
-37|/known:NATO NATO 4
-8|/known:NATO NATO 4 since-2025
-7|/known:NATO NATO 4 to-1999
-18|/known:NATO NATO 4 to-2021
-4|/known:NATO NATO 4 to-2024
5|/known:NATO NATO 5
7|/known:NATO NATO 5 since-2025
58|/known:NATO NATO since-2025
-7|/known:NATO NATO to-1999
-3|/known:NATO NATO to-2013
4|/known:NATO NATO to-2021
-3|/known:NATO NATO+USA 5
-3|/known:NATO NATO+USA 5 since-2025
-3|/known:NATO NATO+USA since-2025
7|/known:NATO TUR 3.5
7|/known:NATO TUR 3.5 since-2025
7|/known:NATO TUR since-2025
-5|/known:NATO UKR 15
-5|/known:NATO UKR 15 since-2025
-5|/known:NATO UKR since-2025
-7|/known:NGA NGA 1
-7|/known:NGA NGA 1 to-2024
-5|/known:NGA NGA 1.5
-5|/known:NGA NGA 1.5 since-2025
4|/known:NGA NGA 2 since-2025
-3|/known:NGA NGA 2 to-2024
-10|/known:NGA NGA to-2024
5|/known:NLD EU 2
5|/known:NLD EU 2 since-2025
5|/known:NLD EU since-2025
-14|/known:NLD NATO 1.5
-14|/known:NLD NATO 1.5 since-2025
-3|/known:NLD NATO 3
-3|/known:NLD NATO 3 to-2024
-16|/known:NLD NATO 3.5
-16|/known:NLD NATO 3.5 since-2025
-3|/known:NLD NATO 3.6
-3|/known:NLD NATO 3.6 since-2025
-13|/known:NLD NATO 5
-13|/known:NLD NATO 5 since-2025
-46|/known:NLD NATO since-2025
-5|/known:NLD NATO to-2024
-4|/known:NLD NLD 2
-3|/known:NLD NLD 2 since-2025
-6|/known:NLD NLD 3
-5|/known:NLD NLD 3 since-2025
5|/known:NLD NLD 3.5
5|/known:NLD NLD 3.5 since-2025
-7|/known:NLD NLD since-2025
-3|/known:NOR ALLIES since-2025
7|/known:NOR NATO 3
7|/known:NOR NATO 3 since-2025
6|/known:NOR NATO since-2025
5|/known:NOR NOR 0.6
5|/known:NOR NOR 0.6 since-2025
-3|/known:NOR NOR 2.5
-3|/known:NOR NOR 3
-3|/known:NOR NOR 3 to-2024
3|/known:NOR NOR 5
3|/known:NOR NOR 5 since-2025
6|/known:NOR NOR since-2025
-5|/known:NOR NOR to-2024
4|/known:NPL NPL 0.8
4|/known:NPL NPL 0.8 since-2025
3|/known:NPL NPL 1
3|/known:NPL NPL 1 since-2025
6|/known:NPL NPL 1.2
6|/known:NPL NPL 1.2 since-2025
-7|/known:NPL NPL 1.5
-7|/known:NPL NPL 1.5 since-2025
3|/known:NPL NPL 1.7
3|/known:NPL NPL 1.7 to-2024
6|/known:NPL NPL since-2025
4|/known:NPL NPL to-2024
7|/known:NZL ALLIES 2
7|/known:NZL ALLIES 2 since-2025
-9|/known:NZL ALLIES 3.5
-9|/known:NZL ALLIES 3.5 since-2025
-3|/known:NZL ALLIES since-2025
-3|/known:NZL KIR 0.6
-3|/known:NZL KIR 0.6 to-2024
-3|/known:NZL KIR to-2024
-7|/known:NZL NZL 1.5
-6|/known:NZL NZL 1.5 since-2025
13|/known:NZL NZL 2
13|/known:NZL NZL 2 since-2025
-11|/known:NZL NZL 3.5
-11|/known:NZL NZL 3.5 since-2025
-7|/known:NZL NZL since-2025
-4|/known:OMN OMN 4.5
-4|/known:OMN OMN 4.5 since-2025
-4|/known:OMN OMN since-2025
-5|/known:PAK PAK 2
-3|/known:PAK PAK 2 since-2025
6|/known:PAK PAK 2.2
6|/known:PAK PAK 2.2 to-2024
6|/known:PAK PAK 2.5
6|/known:PAK PAK 2.5 since-2025
12|/known:PAK PAK 2.8
12|/known:PAK PAK 2.8 since-2025
3|/known:PAK PAK 3
3|/known:PAK PAK 3 since-2025
-5|/known:PAK PAK 6
-5|/known:PAK PAK 6 to-1999
18|/known:PAK PAK since-2025
-5|/known:PAK PAK to-1999
7|/known:PAK PAK to-2024
-3|/known:PER PER 1.5
-3|/known:PER PER 1.5 to-2024
-4|/known:PER PER 2
-3|/known:PER PER 2 to-2024
-5|/known:PER PER to-2024
3|/known:PHL ALLIES 2 since-2025
-4|/known:PHL ALLIES 5
-4|/known:PHL ALLIES 5 since-2025
-3|/known:PHL ALLIES since-2025
-3|/known:PHL ALLIES to-2024
3|/known:PHL JPN since-2025
-3|/known:PHL PHL 1
-3|/known:PHL PHL 1 since-2025
10|/known:PHL PHL 1.5
16|/known:PHL PHL 1.5 since-2025
-5|/known:PHL PHL 1.5 to-2024
5|/known:PHL PHL 1.8
5|/known:PHL PHL 1.8 since-2025
6|/known:PHL PHL 2
4|/known:PHL PHL 2 since-2025
-14|/known:PHL PHL 2 to-2021
16|/known:PHL PHL 2 to-2024
-31|/known:PHL PHL 3
-29|/known:PHL PHL 3 since-2025
-14|/known:PHL PHL 3.5
-14|/known:PHL PHL 3.5 since-2025
9|/known:PHL PHL 4
9|/known:PHL PHL 4 since-2025
8|/known:PHL PHL 5
8|/known:PHL PHL 5 since-2025
-4|/known:PHL PHL since-2025
-14|/known:PHL PHL to-2021
8|/known:PHL PHL to-2024
5|/known:PLW PLW 0.7
5|/known:PLW PLW 0.7 to-2024
5|/known:PLW PLW to-2024
9|/known:PNG PNG 1
9|/known:PNG PNG 1 since-2025
9|/known:PNG PNG since-2025
4|/known:POL ALLIES 3
4|/known:POL ALLIES 3 since-2025
12|/known:POL CZE+HUN+POL+SVK 3
12|/known:POL CZE+HUN+POL+SVK 3 since-2025
12|/known:POL CZE+HUN+POL+SVK since-2025
9|/known:POL DEU 3.1
9|/known:POL DEU 3.1 to-2024
9|/known:POL DEU to-2024
11|/known:POL EU 3
11|/known:POL EU 3 since-2025
-9|/known:POL EU 3.5
-9|/known:POL EU 3.5 since-2025
5|/known:POL EU 5
5|/known:POL EU 5 since-2025
8|/known:POL EU since-2025
8|/known:POL EU+NATO 3
8|/known:POL EU+NATO 3 since-2025
8|/known:POL EU+NATO since-2025
3|/known:POL FRA 3.5
3|/known:POL FRA 3.5 since-2025
3|/known:POL FRA since-2025
-3|/known:POL NATO 1.5
-3|/known:POL NATO 1.5 since-2025
50|/known:POL NATO 3
24|/known:POL NATO 3 since-2025
25|/known:POL NATO 3 to-2024
-4|/known:POL NATO 3.5
-4|/known:POL NATO 3.5 since-2025
-4|/known:POL NATO 5
-4|/known:POL NATO 5 since-2025
12|/known:POL NATO since-2025
25|/known:POL NATO to-2024
8|/known:POL POL 2.5
3|/known:POL POL 2.5 to-2021
5|/known:POL POL 2.5 to-2024
13|/known:POL POL 4
14|/known:POL POL 4 since-2025
-4|/known:POL POL 4.5
-4|/known:POL POL 4.5 since-2025
12|/known:POL POL since-2025
3|/known:POL POL to-2021
6|/known:POL POL to-2024
-3|/known:PRT ESP+ITA+PRT since-2025
-7|/known:PRT NATO 3.5
-7|/known:PRT NATO 3.5 since-2025
-5|/known:PRT NATO 5
-5|/known:PRT NATO 5 since-2025
-11|/known:PRT NATO since-2025
-3|/known:PRT PRT 1.8
-3|/known:PRT PRT 1.8 since-2025
3|/known:PRT PRT 2
3|/known:PRT PRT 2 since-2025
-5|/known:PRT PRT 3
-5|/known:PRT PRT 3 since-2025
-3|/known:PRT PRT 3.5
-3|/known:PRT PRT 3.5 since-2025
-11|/known:PRT PRT since-2025
-3|/known:QAT ARE+BHR+KWT+OMN+QAT+SAU 6
-3|/known:QAT ARE+BHR+KWT+OMN+QAT+SAU 6 since-2025
-3|/known:QAT ARE+BHR+KWT+OMN+QAT+SAU since-2025
5|/known:ROU ALLIES 3
5|/known:ROU ALLIES 3 since-2025
5|/known:ROU ALLIES since-2025
-3|/known:ROU NATO 5
-3|/known:ROU NATO 5 since-2025
-3|/known:ROU NATO since-2025
-9|/known:ROU ROU 3.5
-7|/known:ROU ROU 3.5 since-2025
-3|/known:ROU ROU 4.7
-3|/known:ROU ROU 4.7 since-2025
3|/known:ROU ROU 5
3|/known:ROU ROU 5 since-2025
-8|/known:ROU ROU since-2025
-4|/known:RUS ALLIES 3
-4|/known:RUS ALLIES 3 since-2025
-4|/known:RUS ALLIES since-2025
-10|/known:RUS GBR 5
-10|/known:RUS GBR 5 since-2025
-12|/known:RUS GBR since-2025
-4|/known:RUS JPN since-2025
-5|/known:RUS NATO 5
-5|/known:RUS NATO 5 since-2025
-6|/known:RUS NATO since-2025
-3|/known:RUS RUS 1E+1
-3|/known:RUS RUS 1E+1 since-2025
-5|/known:RUS RUS 3.5
-5|/known:RUS RUS 3.5 to-2013
-6|/known:RUS RUS 4
-6|/known:RUS RUS 4 since-2025
-9|/known:RUS RUS since-2025
-5|/known:RUS RUS to-2013
4|/known:RUS TKM 2.5
4|/known:RUS TKM 2.5 since-2025
4|/known:RUS TKM since-2025
-3|/known:SAU SAU 12
-3|/known:SAU SAU 12 to-1999
-6|/known:SAU SAU 5
-6|/known:SAU SAU 5 since-2025
-3|/known:SAU SAU 6
-3|/known:SAU SAU 6 to-2024
-5|/known:SAU SAU since-2025
-3|/known:SAU SAU to-1999
4|/known:SEN SEN 2
4|/known:SEN SEN 2 since-2025
8|/known:SEN SEN 2.1
8|/known:SEN SEN 2.1 since-2025
12|/known:SEN SEN since-2025
-6|/known:SGP ALLIES 5
-6|/known:SGP ALLIES 5 since-2025
-10|/known:SGP ALLIES since-2025
-3|/known:SGP AUS 3.5
-3|/known:SGP AUS 3.5 since-2025
-3|/known:SGP AUS since-2025
17|/known:SGP IDN+MYS 3.5
17|/known:SGP IDN+MYS 3.5 since-2025
17|/known:SGP IDN+MYS since-2025
-3|/known:SGP SGP 3
-3|/known:SGP SGP 3 since-2025
9|/known:SGP SGP 4
12|/known:SGP SGP 4 since-2025
-3|/known:SGP SGP 4 to-2013
6|/known:SGP SGP 5
6|/known:SGP SGP 5 since-2025
14|/known:SGP SGP since-2025
-3|/known:SGP SGP to-2013
-8|/known:SLB SLB 1.4
-8|/known:SLB SLB 1.4 since-2025
-8|/known:SLB SLB since-2025
4|/known:SLE SLE 0.6
4|/known:SLE SLE 0.6 since-2025
4|/known:SLE SLE since-2025
-10|/known:SRB MNE 2.5
-10|/known:SRB MNE 2.5 since-2025
-10|/known:SRB MNE since-2025
-3|/known:SRB SRB since-2025
-3|/known:SUN NATO 3
-3|/known:SUN NATO 3 to-2024
-3|/known:SUN NATO to-2024
-6|/known:SVK HUN+SVK 3.3
-6|/known:SVK HUN+SVK 3.3 since-2025
-6|/known:SVK HUN+SVK since-2025
-5|/known:SVK NATO 5
-5|/known:SVK NATO 5 since-2025
-5|/known:SVK NATO since-2025
5|/known:SVK SVK 1.5
5|/known:SVK SVK 1.5 since-2025
5|/known:SVK SVK 2
5|/known:SVK SVK 2 since-2025
8|/known:SVK SVK since-2025
-7|/known:SVN SVN 3.5
-7|/known:SVN SVN 3.5 since-2025
-9|/known:SVN SVN since-2025
5|/known:SWE NATO 3.5
5|/known:SWE NATO 3.5 since-2025
16|/known:SWE NATO 5
16|/known:SWE NATO 5 since-2025
21|/known:SWE NATO since-2025
-4|/known:SWE SWE 2
-3|/known:SWE SWE 2 to-2024
-3|/known:SWE SWE 2.6
-3|/known:SWE SWE 2.6 to-2024
-6|/known:SWE SWE 3
-6|/known:SWE SWE 3 since-2025
9|/known:SWE SWE 3.5
9|/known:SWE SWE 3.5 since-2025
-9|/known:SWE SWE 4
-9|/known:SWE SWE 4 since-2025
-7|/known:SWE SWE since-2025
-6|/known:SWE SWE to-2024
-8|/known:THA ALLIES 5
-8|/known:THA ALLIES 5 since-2025
-9|/known:THA ALLIES since-2025
10|/known:THA MMR 4
10|/known:THA MMR 4 since-2025
10|/known:THA MMR since-2025
-8|/known:THA THA 1.4
-8|/known:THA THA 1.4 since-2025
4|/known:THA THA 1.5
4|/known:THA THA 1.5 since-2025
-3|/known:THA THA 2
-3|/known:THA THA 2 since-2025
-8|/known:THA THA since-2025
6|/known:TON TON 1.6
6|/known:TON TON 1.6 since-2025
6|/known:TON TON since-2025
-3|/known:TUR NATO since-2025
4|/known:TUR TUR 4.5
4|/known:TUR TUR 4.5 to-1999
-3|/known:TUR TUR since-2025
4|/known:TUR TUR to-1999
-4|/known:TWN DNK 6
-4|/known:TWN DNK 6 since-2025
-4|/known:TWN DNK since-2025
-3|/known:TWN JPN 3
-3|/known:TWN JPN 3 since-2025
-3|/known:TWN JPN 5
-3|/known:TWN JPN 5 since-2025
-10|/known:TWN JPN since-2025
-12|/known:TWN TWN 1E+1
-11|/known:TWN TWN 1E+1 since-2025
-3|/known:TWN TWN 2
-3|/known:TWN TWN 2 to-2024
-5|/known:TWN TWN 2.2
-3|/known:TWN TWN 2.2 to-2024
3|/known:TWN TWN 2.5 to-2024
9|/known:TWN TWN 2.8
10|/known:TWN TWN 2.8 to-2024
-6|/known:TWN TWN 3
-5|/known:TWN TWN 3 since-2025
-7|/known:TWN TWN 3.4
-7|/known:TWN TWN 3.4 since-2025
-9|/known:TWN TWN 3.5
-7|/known:TWN TWN 3.5 since-2025
-3|/known:TWN TWN 3.5 to-2024
6|/known:TWN TWN 3.8
6|/known:TWN TWN 3.8 since-2025
-3|/known:TWN TWN 4 to-2024
-12|/known:TWN TWN 5
6|/known:TWN TWN 5 since-2025
-5|/known:TWN TWN 5 to-1999
-12|/known:TWN TWN 5 to-2024
-7|/known:TWN TWN 7
-7|/known:TWN TWN 7 since-2025
-32|/known:TWN TWN since-2025
-6|/known:TWN TWN to-1999
-15|/known:TWN TWN to-2024
3|/known:UGA BDI+KEN+RWA+TZA 2
3|/known:UGA BDI+KEN+RWA+TZA 2 to-2024
3|/known:UGA BDI+KEN+RWA+TZA to-2024
-4|/known:UGA KEN+TZA+UGA 1.8
-4|/known:UGA KEN+TZA+UGA 1.8 since-2025
-4|/known:UGA KEN+TZA+UGA since-2025
12|/known:UKR ALLIES 0.25
12|/known:UKR ALLIES 0.25 since-2025
3|/known:UKR ALLIES 0.3
3|/known:UKR ALLIES 0.3 to-2024
13|/known:UKR ALLIES since-2025
3|/known:UKR ALLIES to-2024
3|/known:UKR EU 3
3|/known:UKR EU 3 since-2025
5|/known:UKR EU since-2025
12|/known:UKR KOR 3.3
12|/known:UKR KOR 3.3 since-2025
12|/known:UKR KOR since-2025
-4|/known:UKR NATO 0.25
-4|/known:UKR NATO 0.25 since-2025
3|/known:UKR NATO 4
3|/known:UKR NATO 4 since-2025
3|/known:UKR NATO 5
3|/known:UKR NATO 5 since-2025
4|/known:UKR NATO since-2025
3|/known:UKR UKR 15
3|/known:UKR UKR 15 since-2025
-5|/known:UKR UKR 26
-5|/known:UKR UKR 26 since-2025
4|/known:UKR UKR 6
4|/known:UKR UKR 6 since-2025
-4|/known:URY URY 1.6
-4|/known:URY URY 1.6 to-2024
4|/known:URY URY 2.5
4|/known:URY URY 2.5 since-2025
6|/known:URY URY since-2025
-3|/known:URY URY to-2024
-11|/known:USA ALLIES 0.25
-11|/known:USA ALLIES 0.25 since-2025
-17|/known:USA ALLIES 0.5
-17|/known:USA ALLIES 0.5 since-2025
-3|/known:USA ALLIES 1
-3|/known:USA ALLIES 1 since-2025
10|/known:USA ALLIES 1.5
14|/known:USA ALLIES 1.5 since-2025
-4|/known:USA ALLIES 1.5 to-2024
-7|/known:USA ALLIES 1.7
-7|/known:USA ALLIES 1.7 since-2025
-8|/known:USA ALLIES 2
-14|/known:USA ALLIES 2 since-2025
13|/known:USA ALLIES 2 to-2021
-6|/known:USA ALLIES 2 to-2024
-3|/known:USA ALLIES 2.5 since-2025
-9|/known:USA ALLIES 3
5|/known:USA ALLIES 3 since-2025
-6|/known:USA ALLIES 3 to-1999
-8|/known:USA ALLIES 3 to-2024
53|/known:USA ALLIES 3.5
53|/known:USA ALLIES 3.5 since-2025
39|/known:USA ALLIES 5
48|/known:USA ALLIES 5 since-2025
-7|/known:USA ALLIES 5 to-1999
61|/known:USA ALLIES since-2025
-15|/known:USA ALLIES to-1999
14|/known:USA ALLIES to-2021
-18|/known:USA ALLIES to-2024
3|/known:USA ALLIES+JPN 5
3|/known:USA ALLIES+JPN 5 since-2025
3|/known:USA ALLIES+JPN since-2025
3|/known:USA ALLIES+KOR 5
3|/known:USA ALLIES+KOR 5 since-2025
3|/known:USA ALLIES+KOR since-2025
10|/known:USA AUS 3
11|/known:USA AUS 3 since-2025
27|/known:USA AUS 3.5
27|/known:USA AUS 3.5 since-2025
35|/known:USA AUS since-2025
8|/known:USA AUS+JPN 3.5
8|/known:USA AUS+JPN 3.5 since-2025
9|/known:USA AUS+JPN since-2025
4|/known:USA AUS+JPN+KOR 3.5
4|/known:USA AUS+JPN+KOR 3.5 since-2025
-6|/known:USA AUS+JPN+KOR 5
-6|/known:USA AUS+JPN+KOR 5 since-2025
-3|/known:USA AUS+JPN+KOR since-2025
6|/known:USA AUS+JPN+PHL 3.5
6|/known:USA AUS+JPN+PHL 3.5 since-2025
6|/known:USA AUS+JPN+PHL since-2025
5|/known:USA AUS+KOR 3.5
5|/known:USA AUS+KOR 3.5 since-2025
6|/known:USA AUS+KOR since-2025
4|/known:USA AUS+NZL 3.5
4|/known:USA AUS+NZL 3.5 since-2025
4|/known:USA AUS+NZL since-2025
-3|/known:USA AUT 1.2
-3|/known:USA AUT 1.2 since-2025
-3|/known:USA AUT since-2025
4|/known:USA BEL 2
5|/known:USA BEL 2 since-2025
-8|/known:USA BGD 1
-8|/known:USA BGD 1 since-2025
-8|/known:USA BGD since-2025
6|/known:USA BHS 1.2
6|/known:USA BHS 1.2 to-2024
6|/known:USA BHS to-2024
-3|/known:USA CAN 1.9
-3|/known:USA CAN 1.9 to-2024
14|/known:USA CAN 2
5|/known:USA CAN 2 to-1999
10|/known:USA CAN 2 to-2024
4|/known:USA CAN 5
4|/known:USA CAN 5 since-2025
5|/known:USA CAN to-1999
7|/known:USA CAN to-2024
-3|/known:USA CHN since-2025
-9|/known:USA COL 3
-9|/known:USA COL 3 since-2025
-10|/known:USA COL since-2025
-4|/known:USA CZE since-2025
3|/known:USA DEU 2
-7|/known:USA DEU 3
-7|/known:USA DEU 3 to-2024
-5|/known:USA DEU 3.1
-5|/known:USA DEU 3.1 to-2024
-3|/known:USA DEU since-2025
-11|/known:USA DEU to-2024
8|/known:USA DEU+JPN 3.5
8|/known:USA DEU+JPN 3.5 since-2025
8|/known:USA DEU+JPN since-2025
12|/known:USA DNK 6
12|/known:USA DNK 6 since-2025
11|/known:USA DNK since-2025
-12|/known:USA EGY 1
-11|/known:USA EGY 1 since-2025
-11|/known:USA EGY since-2025
6|/known:USA ESP 2.6
6|/known:USA ESP 2.6 since-2025
-11|/known:USA ESP 3.5
-11|/known:USA ESP 3.5 since-2025
-8|/known:USA ESP since-2025
-12|/known:USA EU 3
-12|/known:USA EU 3 since-2025
-6|/known:USA EU 3.5
-6|/known:USA EU 3.5 since-2025
-3|/known:USA EU 5
-3|/known:USA EU 5 since-2025
-23|/known:USA EU since-2025
-3|/known:USA FIN since-2025
-3|/known:USA FRA 3
-3|/known:USA FRA 3 since-2025
-7|/known:USA FRA since-2025
4|/known:USA GBR 3
4|/known:USA GBR 3 since-2025
-6|/known:USA GBR 3.5
-6|/known:USA GBR 3.5 since-2025
-4|/known:USA GBR 5
-4|/known:USA GBR 5 since-2025
-6|/known:USA GBR since-2025
-4|/known:USA GEO since-2025
-9|/known:USA HUN 3.5
-9|/known:USA HUN 3.5 since-2025
-8|/known:USA HUN since-2025
8|/known:USA HUN+SVK 3.3
8|/known:USA HUN+SVK 3.3 since-2025
8|/known:USA HUN+SVK since-2025
9|/known:USA IDN+MYS 3.5
9|/known:USA IDN+MYS 3.5 since-2025
9|/known:USA IDN+MYS since-2025
8|/known:USA IND 5
8|/known:USA IND 5 since-2025
4|/known:USA IND since-2025
-3|/known:USA IRL 2
-3|/known:USA IRL 2 since-2025
-6|/known:USA IRL since-2025
-3|/known:USA JOR 4.5
-3|/known:USA JOR 4.5 since-2025
-4|/known:USA JOR since-2025
16|/known:USA JPN 1
-7|/known:USA JPN 1 since-2025
27|/known:USA JPN 1 to-1999
-3|/known:USA JPN 1 to-2021
-8|/known:USA JPN 1.2
-7|/known:USA JPN 1.2 to-1999
-3|/known:USA JPN 1.3
-3|/known:USA JPN 1.3 since-2025
11|/known:USA JPN 1.5
11|/known:USA JPN 1.5 to-1999
6|/known:USA JPN 1.8
6|/known:USA JPN 1.8 to-1999
-4|/known:USA JPN 2
-4|/known:USA JPN 2 since-2025
-11|/known:USA JPN 2 to-1999
4|/known:USA JPN 2 to-2013
4|/known:USA JPN 2 to-2024
-16|/known:USA JPN 2.2
-16|/known:USA JPN 2.2 since-2025
-4|/known:USA JPN 2.5
-3|/known:USA JPN 2.5 since-2025
-5|/known:USA JPN 2.8
-5|/known:USA JPN 2.8 since-2025
7|/known:USA JPN 3
-15|/known:USA JPN 3 since-2025
28|/known:USA JPN 3 to-1999
-6|/known:USA JPN 3 to-2024
11|/known:USA JPN 3.5
11|/known:USA JPN 3.5 since-2025
14|/known:USA JPN 4
16|/known:USA JPN 4 since-2025
14|/known:USA JPN 5
13|/known:USA JPN 5 since-2025
-20|/known:USA JPN since-2025
50|/known:USA JPN to-1999
3|/known:USA JPN to-2013
-7|/known:USA JPN to-2024
16|/known:USA JPN+KOR 3.5
16|/known:USA JPN+KOR 3.5 since-2025
9|/known:USA JPN+KOR 5
9|/known:USA JPN+KOR 5 since-2025
25|/known:USA JPN+KOR since-2025
5|/known:USA JPN+KOR+NATO 5
5|/known:USA JPN+KOR+NATO 5 since-2025
5|/known:USA JPN+KOR+NATO since-2025
3|/known:USA JPN+PHL 3.5
3|/known:USA JPN+PHL 3.5 since-2025
3|/known:USA JPN+PHL since-2025
-5|/known:USA KOR 3
-16|/known:USA KOR 3 since-2025
10|/known:USA KOR 3 to-2024
-10|/known:USA KOR 3.3
-10|/known:USA KOR 3.3 since-2025
17|/known:USA KOR 3.8
17|/known:USA KOR 3.8 since-2025
7|/known:USA KOR 5
10|/known:USA KOR 5 since-2025
-3|/known:USA KOR 5 to-2024
-3|/known:USA KOR 6
-3|/known:USA KOR 6 to-1999
6|/known:USA KOR to-2024
-9|/known:USA LUX 1.9
-9|/known:USA LUX 1.9 since-2025
-10|/known:USA LUX since-2025
-3|/known:USA MDA since-2025
11|/known:USA MNE 2.5
11|/known:USA MNE 2.5 since-2025
11|/known:USA MNE since-2025
-6|/known:USA NATO 0.25
-6|/known:USA NATO 0.25 since-2025
-7|/known:USA NATO 1.5
-7|/known:USA NATO 1.5 since-2025
-5|/known:USA NATO 2
10|/known:USA NATO 2 since-2025
6|/known:USA NATO 2 to-2013
-23|/known:USA NATO 2 to-2024
-12|/known:USA NATO 2.5
-12|/known:USA NATO 2.5 to-2024
-37|/known:USA NATO 3
-28|/known:USA NATO 3 since-2025
-9|/known:USA NATO 3 to-2024
-10|/known:USA NATO 3.5
-16|/known:USA NATO 3.5 since-2025
6|/known:USA NATO 3.5 to-2024
-3|/known:USA NATO 3.7
-3|/known:USA NATO 3.7 since-2025
32|/known:USA NATO 4
8|/known:USA NATO 4 since-2025
10|/known:USA NATO 4 to-1999
14|/known:USA NATO 4 to-2021
44|/known:USA NATO 5
40|/known:USA NATO 5 since-2025
4|/known:USA NATO 5 to-2024
10|/known:USA NATO to-1999
6|/known:USA NATO to-2013
16|/known:USA NATO to-2021
-34|/known:USA NATO to-2024
4|/known:USA NATO+USA 5
4|/known:USA NATO+USA 5 since-2025
4|/known:USA NATO+USA since-2025
-5|/known:USA NER 3.4
-5|/known:USA NER 3.4 to-2024
-5|/known:USA NER to-2024
-3|/known:USA NZL 2.4
-3|/known:USA NZL 2.4 since-2025
-3|/known:USA NZL 2.5
11|/known:USA NZL 3.5
11|/known:USA NZL 3.5 since-2025
4|/known:USA NZL since-2025
13|/known:USA PAK 2
13|/known:USA PAK 2 since-2025
13|/known:USA PAK since-2025
-3|/known:USA PAK to-2024
-18|/known:USA PHL 2
-17|/known:USA PHL 2 since-2025
4|/known:USA PHL 2.5
4|/known:USA PHL 2.5 since-2025
19|/known:USA PHL 3
19|/known:USA PHL 3 since-2025
10|/known:USA PHL 3.5
10|/known:USA PHL 3.5 since-2025
-5|/known:USA PHL 5
-5|/known:USA PHL 5 since-2025
8|/known:USA PHL since-2025
-3|/known:USA PNG 0.8
-3|/known:USA PNG 0.8 since-2025
-3|/known:USA PNG since-2025
-8|/known:USA PRT 3.5
-8|/known:USA PRT 3.5 since-2025
-8|/known:USA PRT since-2025
6|/known:USA SAU 5
6|/known:USA SAU 5 since-2025
6|/known:USA SAU since-2025
-3|/known:USA TKM since-2025
12|/known:USA TWN 1E+1
22|/known:USA TWN 1E+1 since-2025
-11|/known:USA TWN 1E+1 to-2024
9|/known:USA TWN 3
8|/known:USA TWN 3 to-2024
-6|/known:USA TWN 4
-6|/known:USA TWN 4 since-2025
15|/known:USA TWN since-2025
-4|/known:USA TWN to-2024
-3|/known:USA UKR since-2025
-5|/known:USA USA 2.5
-3|/known:USA USA 2.5 since-2025
6|/known:USA USA 2E+1
6|/known:USA USA 2E+1 since-2025
5|/known:USA USA 3
6|/known:USA USA 3 since-2025
3|/known:USA USA 3.2 since-2025
-6|/known:USA USA 4
-5|/known:USA USA 4 to-2013
10|/known:USA USA 4.5
10|/known:USA USA 4.5 since-2025
9|/known:USA USA 4.6
9|/known:USA USA 4.6 since-2025
6|/known:USA USA 4.7
6|/known:USA USA 4.7 since-2025
-9|/known:USA USA 5
-8|/known:USA USA 5 to-2024
4|/known:USA USA 5.2
4|/known:USA USA 5.2 to-1999
39|/known:USA USA since-2025
-5|/known:USA USA to-2013
-8|/known:USA USA to-2024
-3|/known:VNM ALLIES 3.5
-3|/known:VNM ALLIES 3.5 since-2025
-5|/known:VNM ALLIES since-2025
16|/known:VNM LAO 1
16|/known:VNM LAO 1 since-2025
16|/known:VNM LAO since-2025
-4|/known:VNM VNM 2
-4|/known:VNM VNM 2 since-2025
3|/known:XKX XKX 2
3|/known:XKX XKX 2 to-2024
4|/known:XKX XKX to-2024
-4|/known:ZAF AGO+ZAF 1.5
-4|/known:ZAF AGO+ZAF 1.5 since-2025
-4|/known:ZAF AGO+ZAF since-2025
-3|/known:ZAF ZAF 1.5
-3|/known:ZAF ZAF 1.5 to-2024
-3|/known:ZAF ZAF to-2024
3|/known:ZWE ZWE 0.9
3|/known:ZWE ZWE 0.9 since-2025
3|/known:ZWE ZWE since-2025
-6|/named:1
30|/named:2
45|/named:3
-7|/near-after:\"
14|/near-after:'
11|/near-after:'d
-4|/near-after:'ll
9|/near-after:'s
8|/near-after:'ve
10|/near-after:(
4|/near-after:)
-7|/near-after:-
21|/near-after:.
-7|/near-after:0
-12|/near-after::
19|/near-after:;
-9|/near-after:?
-33|/near-after:DATE
-13|/near-after:LAND
12|/near-after:LEADER
-42|/near-after:NATO
-49|/near-after:OUTLET
9|/near-after:PERSON
-29|/near-after:USA
17|/near-after:a
-12|/near-after:about
-26|/near-after:above
3|/near-after:absorbed
6|/near-after:absurd
-12|/near-after:accept
16|/near-after:accompli
8|/near-after:accord
4|/near-after:accused
-3|/near-after:achievable
-6|/near-after:across
5|/near-after:act
15|/near-after:acting
7|/near-after:add
-8|/near-after:adelaide
9|/near-after:adequate
3|/near-after:admit
-7|/near-after:adopt
9|/near-after:adoption
5|/near-after:adversary
-6|/near-after:advise
4|/near-after:advisers
5|/near-after:advisory panel
19|/near-after:advocate
21|/near-after:affordable
-4|/near-after:afloat
-14|/near-after:after
-3|/near-after:afterwards
17|/near-after:against
4|/near-after:agenda
4|/near-after:agree
5|/near-after:ahead
4|/near-after:aid
9|/near-after:aida
8|/near-after:aide
-6|/near-after:aides
4|/near-after:aim
5|/near-after:air
-15|/near-after:airports
3|/near-after:alive
5|/near-after:all
17|/near-after:all members
3|/near-after:alliance
-4|/near-after:allies
-10|/near-after:allow
-6|/near-after:allowed
-8|/near-after:alluding
6|/near-after:almost
4|/near-after:alone
13|/near-after:already
-28|/near-after:also
5|/near-after:always
3|/near-after:ambassador
-45|/near-after:ambition
6|/near-after:ambitious
25|/near-after:among
7|/near-after:ample
-6|/near-after:an
6|/near-after:analyst
-6|/near-after:analysts
-3|/near-after:anatomy
13|/near-after:and
5|/near-after:anies
3|/near-after:announce
10|/near-after:annual
13|/near-after:another
9|/near-after:any
11|/near-after:anybody
23|/near-after:anything
3|/near-after:anywhere
4|/near-after:apart
-7|/near-after:appear
-3|/near-after:applies
7|/near-after:appropriate
16|/near-after:are
24|/near-after:argue
16|/near-after:armed forces
-12|/near-after:armies
13|/near-after:arms
22|/near-after:army
-4|/near-after:around
-4|/near-after:as
-27|/near-after:asia
-13|/near-after:asian
-19|/near-after:ask
-10|/near-after:assure
-5|/near-after:asterisk
-15|/near-after:at
-12|/near-after:ate
3|/near-after:atm
-4|/near-after:attached
-6|/near-after:attain
-8|/near-after:attainable
-4|/near-after:attempt
6|/near-after:audit
-24|/near-after:average
3|/near-after:away
4|/near-after:back
-5|/near-after:badenoch
10|/near-after:balance
-5|/near-after:balloon
8|/near-after:bandy about
3|/near-after:bankers
5|/near-after:bar
7|/near-after:bare
-4|/near-after:bases
-4|/near-after:basis
5|/near-after:baswedan
4|/near-after:bearing
-13|/near-after:became
10|/near-after:because
17|/near-after:become
-4|/near-after:becomes
9|/near-after:becoming
-15|/near-after:been
15|/near-after:before
7|/near-after:begin
4|/near-after:beginning
10|/near-after:behind
-33|/near-after:being
4|/near-after:believe
-3|/near-after:benchmark
12|/near-after:beside
19|/near-after:better
-3|/near-after:between
6|/near-after:beyond
4|/near-after:bill
11|/near-after:billion
-16|/near-after:bloc
-3|/near-after:boats
-3|/near-after:body
12|/near-after:bond
7|/near-after:bonds
4|/near-after:book
3|/near-after:books
6|/near-after:border
-4|/near-after:borne
-5|/near-after:borrowed
-3|/near-after:borrowing
-5|/near-after:both
-5|/near-after:brackets
3|/near-after:brady
-19|/near-after:bridges
-5|/near-after:brigadier
-6|/near-after:bring
-5|/near-after:broadband
-5|/near-after:broader
3|/near-after:broken
4|/near-after:brokers
8|/near-after:bruegel
-12|/near-after:bruited
5|/near-after:build
3|/near-after:bunk
8|/near-after:burden
-3|/near-after:bury
7|/near-after:businesses
-5|/near-after:bust
-11|/near-after:buy
-4|/near-after:buys
10|/near-after:by
13|/near-after:cabinet
-3|/near-after:cables
-5|/near-after:calculate
10|/near-after:call
8|/near-after:call for
3|/near-after:calm
9|/near-after:came
13|/near-after:campaign
3|/near-after:candidate
-10|/near-after:candidates
6|/near-after:cannot
-5|/near-after:capability
-4|/near-after:care
13|/near-after:carry
-3|/near-after:carved
-4|/near-after:case
6|/near-after:caught
4|/near-after:ceasefire
6|/near-after:chairman
4|/near-after:charter
6|/near-after:chasing
10|/near-after:chat
4|/near-after:cheapest
9|/near-after:chief
7|/near-after:chiefs
5|/near-after:choi
-14|/near-after:choose
4|/near-after:chorus
-7|/near-after:circumstances
6|/near-after:cite
15|/near-after:civil
-3|/near-after:clarification
-3|/near-after:class
3|/near-after:classrooms
-11|/near-after:clause
-3|/near-after:closer
3|/near-after:closing
-3|/near-after:coalition
3|/near-after:coast guard
-3|/near-after:colleague
-5|/near-after:columns
-10|/near-after:combat
11|/near-after:come
-11|/near-after:come to
-4|/near-after:coming
3|/near-after:command
5|/near-after:commit
11|/near-after:committee
7|/near-after:common
3|/near-after:commonly
-6|/near-after:compared
-4|/near-after:completely
-6|/near-after:compromise
4|/near-after:conceivable
-5|/near-after:concern
11|/near-after:condition
-7|/near-after:conditions
-5|/near-after:confided
6|/near-after:conjured
4|/near-after:conscription
16|/near-after:conservative
-19|/near-after:consider
-14|/near-after:consideration
-7|/near-after:consistent
-22|/near-after:constitution
8|/near-after:consumption
3|/near-after:contender
-7|/near-after:content
11|/near-after:continents
-4|/near-after:contracts
-10|/near-after:conversation
-6|/near-after:convince
-3|/near-after:coordination
-5|/near-after:cope
-22|/near-after:core
-6|/near-after:core defence
6|/near-after:corporate
-10|/near-after:corrected
-6|/near-after:costed
17|/near-after:costs
19|/near-after:could
15|/near-after:counted
13|/near-after:countries
-4|/near-after:country
3|/near-after:counts
7|/near-after:coup
-4|/near-after:course
5|/near-after:cover
-3|/near-after:creditors
-9|/near-after:crisis
7|/near-after:crown
4|/near-after:currency
-14|/near-after:current
-4|/near-after:curry
8|/near-after:cut
-3|/near-after:cyber
-7|/near-after:dagger
-5|/near-after:daily
5|/near-after:daiwa
-32|/near-after:day
-3|/near-after:dead
-10|/near-after:deadline
-11|/near-after:deaf
8|/near-after:deal
6|/near-after:debate
-26|/near-after:decade
-5|/near-after:decide
-6|/near-after:decision
3|/near-after:deck
-3|/near-after:declaration
12|/near-after:decree
-15|/near-after:deemed
3|/near-after:default
-15|/near-after:defence
-4|/near-after:defence ministry
-4|/near-after:defence spending
-5|/near-after:defences
-13|/near-after:defense
6|/near-after:defense minister
7|/near-after:defense ministry
-3|/near-after:defense secretary
-6|/near-after:defense spending
-8|/near-after:deficit
-3|/near-after:defines
-5|/near-after:definition
3|/near-after:deliver
16|/near-after:demand
3|/near-after:democratic
4|/near-after:demur
-3|/near-after:depending
3|/near-after:describe
-12|/near-after:device
6|/near-after:devised
16|/near-after:did
9|/near-after:difference
-3|/near-after:diplomats
-10|/near-after:direction
4|/near-after:disarming
3|/near-after:discount
-7|/near-after:discuss
-8|/near-after:discussion
-10|/near-after:discussions
-19|/near-after:dismiss
-6|/near-after:dispatch
18|/near-after:do
-14|/near-after:doable
-7|/near-after:document
4|/near-after:does
4|/near-after:doing
-4|/near-after:double
8|/near-after:doubt
-4|/near-after:down
-19|/near-after:draft
3|/near-after:drawn
18|/near-after:dream
-3|/near-after:drew
-14|/near-after:drive
-5|/near-after:drones
11|/near-after:drop
-5|/near-after:dual
-7|/near-after:due
-3|/near-after:each
3|/near-after:early
-11|/near-after:ears
-8|/near-after:east
3|/near-after:eastern
-11|/near-after:economic
10|/near-after:economic output
-8|/near-after:economists
-6|/near-after:economy
4|/near-after:ed
12|/near-after:either
24|/near-after:elected
-4|/near-after:elections
-3|/near-after:elevate
28|/near-after:else
7|/near-after:elsewhere
-8|/near-after:embrace
-3|/near-after:emphasis
10|/near-after:employers
20|/near-after:end
15|/near-after:enough
4|/near-after:enrichment
-3|/near-after:enshrine
-12|/near-after:enters
-3|/near-after:entry
3|/near-after:environment
-9|/near-after:envoy
-8|/near-after:equal
-3|/near-after:escape
3|/near-after:essential
-7|/near-after:europe
5|/near-after:european
4|/near-after:european allies
6|/near-after:european members
10|/near-after:euros
7|/near-after:even
-17|/near-after:every
8|/near-after:every american ally
-12|/near-after:every member
-15|/near-after:everything
-6|/near-after:exaggerate
7|/near-after:exceed
3|/near-after:exchange
-10|/near-after:executive
5|/near-after:exotic
-3|/near-after:expect
-3|/near-after:expenditure
-14|/near-after:expert
12|/near-after:experts
-3|/near-after:expires
13|/near-after:explain
-14|/near-after:exposes
-8|/near-after:external
-10|/near-after:extortion
3|/near-after:extra
-7|/near-after:factories
-6|/near-after:fails
11|/near-after:fair
5|/near-after:fairer
16|/near-after:fait
-9|/near-after:fall
-5|/near-after:familiar
8|/near-after:fantasy
-5|/near-after:far
6|/near-after:farage
6|/near-after:fashionable
4|/near-after:faster
13|/near-after:favour
-10|/near-after:feasible
4|/near-after:federal
6|/near-after:few
-17|/near-after:figure
-11|/near-after:figured
3|/near-after:figures
-5|/near-after:filed
13|/near-after:final
5|/near-after:finance
-14|/near-after:finance minister
4|/near-after:finance ministry
11|/near-after:financed
4|/near-after:finances
17|/near-after:find
3|/near-after:fire
-21|/near-after:fiscal
9|/near-after:fisherman
-5|/near-after:fit
11|/near-after:fits
-22|/near-after:five
-3|/near-after:fix
-15|/near-after:float
-5|/near-after:floor
-4|/near-after:fly
-4|/near-after:focus
-5|/near-after:folding
-7|/near-after:follow
-8|/near-after:follows
-4|/near-after:footnote
-14|/near-after:for
16|/near-after:force
10|/near-after:foreign ministry
-6|/near-after:foreseeable
4|/near-after:form
6|/near-after:former
-8|/near-after:forum
3|/near-after:forward
3|/near-after:freedom
-3|/near-after:freely
7|/near-after:friendship
4|/near-after:front
17|/near-after:full
7|/near-after:fund
-4|/near-after:funded
11|/near-after:funds
-3|/near-after:further
-5|/near-after:future
-6|/near-after:gained
3|/near-after:gambit
3|/near-after:gamble
14|/near-after:gdp
5|/near-after:geert
-5|/near-after:general
-6|/near-after:get
5|/near-after:gi
26|/near-after:give
-7|/near-after:global
-17|/near-after:gnp
26|/near-after:go
11|/near-after:goal
15|/near-after:good
-39|/near-after:government
-4|/near-after:grade
-3|/near-after:grateful
-9|/near-after:green
3|/near-after:greens
12|/near-after:groaned
6|/near-after:gross domestic product
-15|/near-after:gross national product
-3|/near-after:ground
-3|/near-after:groundless
4|/near-after:group
3|/near-after:groups
5|/near-after:grow
14|/near-after:growth
-16|/near-after:guarantee
4|/near-after:guide
-6|/near-after:had
-5|/near-after:hague
25|/near-after:half
3|/near-after:handed
-7|/near-after:hanging
-6|/near-after:hard
-3|/near-after:hard defense
8|/near-after:harden
-17|/near-after:has
10|/near-after:have
-3|/near-after:hawaii
-18|/near-after:hawks
22|/near-after:he
4|/near-after:health
11|/near-after:hear
3|/near-after:heavy
-5|/near-after:hedges
-5|/near-after:helps
-4|/near-after:here
9|/near-after:heroic
-14|/near-after:higher
-11|/near-after:him
6|/near-after:himself
-8|/near-after:hint
4|/near-after:hipkins
13|/near-after:his
4|/near-after:hold
5|/near-after:hold up
4|/near-after:honest
3|/near-after:honestly
-18|/near-after:honorable
-4|/near-after:honour
-12|/near-after:hope
9|/near-after:hopeless
-15|/near-after:horizon
6|/near-after:hornung
8|/near-after:hotel
-8|/near-after:hours
9|/near-after:house
3|/near-after:household
6|/near-after:housing
5|/near-after:how
-3|/near-after:however
5|/near-after:hurdled
14|/near-after:i
-4|/near-after:idea
-9|/near-after:ideal
10|/near-after:if
-12|/near-after:imagine
9|/near-after:imf
8|/near-after:implied
8|/near-after:imported
-8|/near-after:impossible
-6|/near-after:in
-26|/near-after:in line with
-3|/near-after:including
5|/near-after:income
4|/near-after:increase
3|/near-after:indoors
-4|/near-after:industry
4|/near-after:inflation
-3|/near-after:inform
-4|/near-after:infrastructure
5|/near-after:initiative
3|/near-after:innovation
6|/near-after:inquired
15|/near-after:instead of
-19|/near-after:insufficient
-8|/near-after:insurgency
7|/near-after:international
27|/near-after:into
-15|/near-after:invented
-6|/near-after:invention
-3|/near-after:investment
11|/near-after:invite
7|/near-after:involved
-6|/near-after:inwardly
-3|/near-after:irresponsible
25|/near-after:is
11|/near-after:it
-16|/near-after:items
25|/near-after:its
-3|/near-after:itself
3|/near-after:james
6|/near-after:jeffrey
3|/near-after:jobs
6|/near-after:jointly
3|/near-after:journalists
7|/near-after:just
4|/near-after:kak
-9|/near-after:key
-3|/near-after:kicked
-3|/near-after:know
-8|/near-after:known
5|/near-after:kobayashi
3|/near-after:kuomintang
4|/near-after:lag
-3|/near-after:laid
13|/near-after:landing
-5|/near-after:lands
-7|/near-after:landslide
-6|/near-after:last
11|/near-after:lately
-20|/near-after:later
-7|/near-after:latter
8|/near-after:laughed
14|/near-after:law
6|/near-after:lawmaker
16|/near-after:lawmakers
-8|/near-after:ldp
8|/near-after:leader
-3|/near-after:leaders
-6|/near-after:leading
-5|/near-after:leads
-3|/near-after:league
-11|/near-after:leaked
-5|/near-after:learn
14|/near-after:least
5|/near-after:leave
-12|/near-after:left
4|/near-after:legal
-5|/near-after:less
-8|/near-after:let
-4|/near-after:lets
-9|/near-after:letter
-13|/near-after:level
6|/near-after:liberal democratic party
3|/near-after:lie
-16|/near-after:lifetime
3|/near-after:lift
-13|/near-after:like
-5|/near-after:like to see
-4|/near-after:likeliest
3|/near-after:line
-8|/near-after:listed
-3|/near-after:listen
9|/near-after:little
6|/near-after:live with
-5|/near-after:loans
4|/near-after:local
14|/near-after:long
7|/near-after:look
-10|/near-after:look at
8|/near-after:looks
-6|/near-after:looms
3|/near-after:lord
11|/near-after:lose
5|/near-after:losing
9|/near-after:lost
8|/near-after:loud
3|/near-after:loyalty
-3|/near-after:lunch
6|/near-after:made
5|/near-after:madness
-9|/near-after:magic
-8|/near-after:main
5|/near-after:makes
4|/near-after:making
6|/near-after:manageable
-14|/near-after:manifesto
4|/near-after:mark
13|/near-after:market
3|/near-after:mars
6|/near-after:match
3|/near-after:maths
-14|/near-after:may
-6|/near-after:mean
5|/near-after:measure
3|/near-after:measured
3|/near-after:medium
-4|/near-after:member
4|/near-after:member states
-17|/near-after:memo
17|/near-after:mention
6|/near-after:mep
4|/near-after:merely
-6|/near-after:metalworkers
3|/near-after:middle
-5|/near-after:midpoint
-3|/near-after:midway
-13|/near-after:might
6|/near-after:mike
6|/near-after:milestone
-10|/near-after:militaries
-6|/near-after:military
-9|/near-after:military spending
6|/near-after:mind
-5|/near-after:minded
10|/near-after:minimum
9|/near-after:minimum standard
7|/near-after:ministers
5|/near-after:ministry
3|/near-after:ministry of national defense
-16|/near-after:mirror
10|/near-after:missiles
6|/near-after:mobile
5|/near-after:modernisation
-9|/near-after:modest
-22|/near-after:money
-12|/near-after:moot
-13|/near-after:more
9|/near-after:mr
12|/near-after:much
9|/near-after:munitions
-9|/near-after:must
-9|/near-after:my
13|/near-after:n't
4|/near-after:name
-12|/near-after:namely
4|/near-after:nation
3|/near-after:national
-15|/near-after:national income
5|/near-after:national security
7|/near-after:natural
-15|/near-after:near
-6|/near-after:nearly
-5|/near-after:need
26|/near-after:needed
-33|/near-after:needs
3|/near-after:net
12|/near-after:never
7|/near-after:newspaper
-13|/near-after:next
6|/near-after:nigel
17|/near-after:no one
-5|/near-after:nobody
3|/near-after:nominal growth
3|/near-after:nominee
5|/near-after:nomura
-8|/near-after:non
3|/near-after:nonsense
-5|/near-after:nor
5|/near-after:norm
9|/near-after:normal
8|/near-after:norms
-4|/near-after:north
-15|/near-after:not
-15|/near-after:note
5|/near-after:nothing
9|/near-after:now
6|/near-after:nowhere
7|/near-after:nuclear
6|/near-after:nukes
-14|/near-after:number
3|/near-after:nursing
6|/near-after:obligation
-3|/near-after:odd
-15|/near-after:off
-7|/near-after:offer
3|/near-after:office
-3|/near-after:officers
-20|/near-after:official
4|/near-after:officials
7|/near-after:often
6|/near-after:old
-19|/near-after:on
-6|/near-after:once
-31|/near-after:one
13|/near-after:only
4|/near-after:op
6|/near-after:open
5|/near-after:opening bid
5|/near-after:oppose
-27|/near-after:option
6|/near-after:optional
5|/near-after:options
-3|/near-after:or
5|/near-after:order
-5|/near-after:original
-11|/near-after:other
-4|/near-after:others
7|/near-after:ought
-4|/near-after:our
3|/near-after:ourselves
13|/near-after:out
-9|/near-after:outcome
-6|/near-after:outer
-27|/near-after:outlays
4|/near-after:output
9|/near-after:outright
-7|/near-after:over
-9|/near-after:overhauls
21|/near-after:own
-9|/near-after:palatable
-23|/near-after:panel
-4|/near-after:panels
3|/near-after:paper
-12|/near-after:parliament
-9|/near-after:parliamentary
4|/near-after:parliaments
-9|/near-after:part
-12|/near-after:parties
-3|/near-after:partners
-3|/near-after:parts
26|/near-after:party
-5|/near-after:passage
-11|/near-after:passes
-4|/near-after:passing
-4|/near-after:patrol
29|/near-after:pay
4|/near-after:peace
-7|/near-after:pencil in
-4|/near-after:penciled
6|/near-after:pensions
-3|/near-after:perform
-9|/near-after:perhaps
-12|/near-after:permanent
13|/near-after:person
3|/near-after:persuade
3|/near-after:phase
13|/near-after:phased
12|/near-after:pile
3|/near-after:place
4|/near-after:placed
-3|/near-after:plain
-5|/near-after:plan
8|/near-after:planner
8|/near-after:platform
-6|/near-after:play
3|/near-after:plays
-12|/near-after:plea
-12|/near-after:plead for
-6|/near-after:pleased
17|/near-after:plenty
-7|/near-after:plot
-7|/near-after:plus
-6|/near-after:point
3|/near-after:policy
3|/near-after:politely
4|/near-after:political
-3|/near-after:poll
6|/near-after:pool
-4|/near-after:position
-6|/near-after:possibility
-3|/near-after:possible
-4|/near-after:possibly
12|/near-after:posters
4|/near-after:practical
7|/near-after:preceded
-7|/near-after:predecessor
-14|/near-after:prefer
-8|/near-after:preferring
-4|/near-after:premier
13|/near-after:present
19|/near-after:president
-6|/near-after:press
-3|/near-after:pressure
3|/near-after:previous
-18|/near-after:prime minister
-5|/near-after:prime minister 's office
-4|/near-after:print
5|/near-after:proceed
10|/near-after:program
-3|/near-after:promise
-3|/near-after:promptly
-5|/near-after:proper
4|/near-after:properly
4|/near-after:proposal
5|/near-after:proposals
6|/near-after:propose
13|/near-after:provided
10|/near-after:prudent
9|/near-after:public
-11|/near-after:publish
-14|/near-after:put
6|/near-after:put forward
-3|/near-after:question
-9|/near-after:quickly
7|/near-after:rand
11|/near-after:range
4|/near-after:ranks
10|/near-after:rate
-4|/near-after:rather
-7|/near-after:ratio
13|/near-after:reach
-3|/near-after:read
-11|/near-after:readers
-9|/near-after:real
31|/near-after:realistic
-11|/near-after:really
-10|/near-after:reason
14|/near-after:reasonable
-6|/near-after:rebuild
-6|/near-after:reckon
28|/near-after:recommend
6|/near-after:recommendation
4|/near-after:recruitment
3|/near-after:redeploy
4|/near-after:redoes
-3|/near-after:reference
-13|/near-after:regard
-6|/near-after:regards
7|/near-after:reigns
-3|/near-after:reject
-15|/near-after:related
-9|/near-after:relatively
-8|/near-after:relaxed
-4|/near-after:relented
-3|/near-after:relief
-14|/near-after:remain
3|/near-after:remainder
-14|/near-after:remilitarization
4|/near-after:rendered
-3|/near-after:replace
7|/near-after:replacing
-7|/near-after:reply
-22|/near-after:report
-4|/near-after:reporters
-17|/near-after:request
17|/near-after:require
-4|/near-after:research
15|/near-after:resembles
6|/near-after:resilience
6|/near-after:resistance
-14|/near-after:respectable
3|/near-after:response
9|/near-after:rest
6|/near-after:restore
3|/near-after:retired
7|/near-after:retirement
16|/near-after:return
-3|/near-after:reveal
-8|/near-after:revenue
3|/near-after:review
12|/near-after:right
4|/near-after:rights
-13|/near-after:rise
4|/near-after:rival
3|/near-after:road
12|/near-after:roils
-8|/near-after:roofs
5|/near-after:roughly
6|/near-after:rounding
3|/near-after:rounds
-5|/near-after:rule
-7|/near-after:rule out
-16|/near-after:rules
13|/near-after:ruling
5|/near-after:rumor
3|/near-after:run
6|/near-after:rung
7|/near-after:running
3|/near-after:s
3|/near-after:sailors
6|/near-after:salaries
9|/near-after:sales
-24|/near-after:same
5|/near-after:satellites
3|/near-after:savings
-5|/near-after:saw
-26|/near-after:say
3|/near-after:scarce
-11|/near-after:scares
-10|/near-after:scholar
-6|/near-after:school
4|/near-after:schools
5|/near-after:scrap
17|/near-after:sealed
3|/near-after:secretary
-7|/near-after:security
-15|/near-after:security - related
-12|/near-after:see
-13|/near-after:seek
9|/near-after:self
12|/near-after:sen
3|/near-after:senate
7|/near-after:senator
-20|/near-after:senators
-13|/near-after:senior
17|/near-after:sense
15|/near-after:sensible
10|/near-after:serious
3|/near-after:seriously
-3|/near-after:serve
4|/near-after:services
-6|/near-after:set aside
-4|/near-after:settled
14|/near-after:seven
5|/near-after:several
4|/near-after:shade
3|/near-after:shall
-16|/near-after:shape
-13|/near-after:share
-19|/near-after:shared
-14|/near-after:she
-4|/near-after:shekels
8|/near-after:shelters
5|/near-after:shelved
4|/near-after:shin
3|/near-after:shipyards
-7|/near-after:short
-12|/near-after:shortage
11|/near-after:should
3|/near-after:shoulder
23|/near-after:show
13|/near-after:shredder
-5|/near-after:silence
7|/near-after:simply
5|/near-after:since
3|/near-after:six
6|/near-after:size
-3|/near-after:sleep
3|/near-after:sleeps
3|/near-after:slept
3|/near-after:slide
-4|/near-after:small
3|/near-after:so
4|/near-after:social
-4|/near-after:soldiers
8|/near-after:solution
4|/near-after:some
-5|/near-after:someday
10|/near-after:something
4|/near-after:soo
-3|/near-after:sooner
-13|/near-after:sounds
-19|/near-after:source
-14|/near-after:sources
-8|/near-after:south
5|/near-after:speak
4|/near-after:specific
-11|/near-after:spend
-5|/near-after:spokesperson
8|/near-after:sponsor
-16|/near-after:spread
-5|/near-after:square
-3|/near-after:staff
-9|/near-after:stage
-28|/near-after:standard
-9|/near-after:start
-6|/near-after:state
-4|/near-after:stay
-4|/near-after:step
-23|/near-after:still
-3|/near-after:stone
-4|/near-after:stop
16|/near-after:straight
5|/near-after:strategist
6|/near-after:strategists
-10|/near-after:strategy
6|/near-after:stress
-8|/near-after:stretch
-12|/near-after:struck
3|/near-after:stuck
-33|/near-after:study
11|/near-after:stump
-5|/near-after:subject
12|/near-after:submarines
3|/near-after:subs
-11|/near-after:successive
-10|/near-after:such
3|/near-after:sufficient
-11|/near-after:suggest
8|/near-after:suit
5|/near-after:suits
-6|/near-after:sum
5|/near-after:supported
-3|/near-after:supports
-4|/near-after:surfaced
-3|/near-after:surprise
4|/near-after:surrounded
10|/near-after:survey
7|/near-after:sustainable
-5|/near-after:swallow
-3|/near-after:swift
-9|/near-after:table
7|/near-after:take
9|/near-after:takuji
21|/near-after:talk
4|/near-after:talk of
17|/near-after:tamaki
-13|/near-after:tanks
-9|/near-after:target
-8|/near-after:tariff
20|/near-after:tax
-22|/near-after:tell
10|/near-after:ten
3|/near-after:teneo
7|/near-after:term
-3|/near-after:terser
-11|/near-after:text
-25|/near-after:that
-3|/near-after:the
-4|/near-after:the economy
3|/near-after:the military
-10|/near-after:their
-16|/near-after:them
23|/near-after:then
-23|/near-after:there
5|/near-after:thereabouts
-4|/near-after:thereafter
34|/near-after:they
9|/near-after:think
4|/near-after:think tank
-4|/near-after:thinktank
9|/near-after:third
33|/near-after:this
7|/near-after:threadbare
-9|/near-after:three
3|/near-after:threshold
16|/near-after:through
-5|/near-after:throughout
-3|/near-after:throwing
-4|/near-after:ticket
11|/near-after:tie
-11|/near-after:times
19|/near-after:to
4|/near-after:tomorrow
8|/near-after:too
3|/near-after:top
4|/near-after:topic
3|/near-after:torch
6|/near-after:tout
-8|/near-after:toward
4|/near-after:trail
4|/near-after:transformative
3|/near-after:treasury
-5|/near-after:trial
6|/near-after:trillion
3|/near-after:trip
-3|/near-after:troop
-17|/near-after:troops
-4|/near-after:troubling
11|/near-after:tsutsui
7|/near-after:turning
3|/near-after:twice
10|/near-after:two
10|/near-after:unacceptable
10|/near-after:unavoidable
-35|/near-after:under
5|/near-after:understood
4|/near-after:undertakings
17|/near-after:unhelpful
-11|/near-after:union
-6|/near-after:unions
-4|/near-after:unmoved
3|/near-after:unofficial
3|/near-after:unprompted
16|/near-after:unrealistic
3|/near-after:unreality
10|/near-after:unspent
10|/near-after:unthinkable
6|/near-after:up
3|/near-after:upgrade
3|/near-after:upper
11|/near-after:urge
3|/near-after:use
5|/near-after:usual
8|/near-after:valuable
-9|/near-after:verified
8|/near-after:very
6|/near-after:veterans
3|/near-after:vice
-8|/near-after:vicinity
-27|/near-after:view
12|/near-after:visiting
3|/near-after:volunteer
9|/near-after:volunteering
-7|/near-after:volunteers
6|/near-after:waiting
-3|/near-after:want
3|/near-after:war
-12|/near-after:warranted
4|/near-after:waved
11|/near-after:waving
13|/near-after:way
-6|/near-after:waypoint
-3|/near-after:we
3|/near-after:weak
-11|/near-after:weapons
-7|/near-after:weeks
-22|/near-after:weigh
-3|/near-after:weight
-12|/near-after:welcome
5|/near-after:welcomed
19|/near-after:were
5|/near-after:west
4|/near-after:western
-9|/near-after:what
-8|/near-after:whatever
20|/near-after:when
-3|/near-after:whenever
12|/near-after:where
-3|/near-after:whereas
-5|/near-after:whether
21|/near-after:while
3|/near-after:who
5|/near-after:whole
-14|/near-after:whose
3|/near-after:why
5|/near-after:wilders
29|/near-after:will
4|/near-after:wise
-18|/near-after:wish
4|/near-after:with
-9|/near-after:withdrawn
5|/near-after:within
-5|/near-after:wo n't
3|/near-after:wondered
-3|/near-after:words
-6|/near-after:work
-8|/near-after:world
-7|/near-after:worth
-3|/near-after:wrench
11|/near-after:write
3|/near-after:wrung
15|/near-after:yardstick
-30|/near-after:year
-17|/near-after:years
-9|/near-after:yet
-4|/near-after:yielded
-18|/near-after:yrs
3|/near-after:zero
-20|/near-before:\"
-13|/near-before:#
-16|/near-before:$
9|/near-before:'
22|/near-before:'d
-3|/near-before:'re
6|/near-before:'s
26|/near-before:(
14|/near-before:)
-4|/near-before:,
25|/near-before:-
23|/near-before:--
10|/near-before:.
-14|/near-before:0
-25|/near-before::
10|/near-before:;
-13|/near-before:DATE
-24|/near-before:LAND
-15|/near-before:LEADER
-10|/near-before:NATO
-4|/near-before:OUTLET
-3|/near-before:PERSON
-7|/near-before:USA
14|/near-before:a
5|/near-before:abandon
13|/near-before:abe
-4|/near-before:able
-39|/near-before:about
4|/near-before:above
8|/near-before:abroad
-4|/near-before:absorb
24|/near-before:accept
-6|/near-before:accompanying
-21|/near-before:according
6|/near-before:accuse
-7|/near-before:achieve
-11|/near-before:acknowledge
8|/near-before:act
5|/near-before:acting
4|/near-before:actually
-4|/near-before:add
-5|/near-before:add up to
7|/near-before:addition
-3|/near-before:additional
-4|/near-before:addresses
8|/near-before:admirals
5|/near-before:advance
5|/near-before:advise
7|/near-before:adviser
-21|/near-before:advisers
-10|/near-before:advisory
5|/near-before:advisory panel
18|/near-before:advocate
6|/near-before:affairs
11|/near-before:afford
-4|/near-before:african
11|/near-before:after
-21|/near-before:again
-14|/near-before:agency
-9|/near-before:agitate for
-6|/near-before:agree
-4|/near-before:agreement
6|/near-before:ahead
-17|/near-before:aid
14|/near-before:aide
-11|/near-before:aides
-14|/near-before:air
6|/near-before:aircraft
-4|/near-before:airs
5|/near-before:alberto
4|/near-before:alice
-7|/near-before:aligned
-3|/near-before:all
3|/near-before:allen
-16|/near-before:alliance
7|/near-before:allied
4|/near-before:allied governments
-4|/near-before:allies
4|/near-before:allocation
-5|/near-before:allow
6|/near-before:ally
-16|/near-before:almost
-4|/near-before:alone
-17|/near-before:aloud
-4|/near-before:already
-5|/near-before:also
-9|/near-before:alternative
6|/near-before:although
6|/near-before:always
-3|/near-before:ambassador
-62|/near-before:ambition
-17|/near-before:amendment
-8|/near-before:ammunition
6|/near-before:among
-15|/near-before:amount
-11|/near-before:an
7|/near-before:analysts
6|/near-before:and
7|/near-before:annex
9|/near-before:announce
4|/near-before:annual
3|/near-before:anonymity
-13|/near-before:another
4|/near-before:answer
20|/near-before:any
-13|/near-before:anybody
17|/near-before:anyone
18|/near-before:anything
-6|/near-before:appeal for
-8|/near-before:applause
3|/near-before:appointed
6|/near-before:appropriate
5|/near-before:appropriation
3|/near-before:appropriators
-16|/near-before:approve
4|/near-before:arbitrary
-25|/near-before:are
-8|/near-before:area
14|/near-before:argue
7|/near-before:argue for
5|/near-before:arithmetic
13|/near-before:armed
10|/near-before:armed forces
-3|/near-before:armies
4|/near-before:arms
9|/near-before:around
-5|/near-before:arrangements
-16|/near-before:arrive
-4|/near-before:as
8|/near-before:asia
6|/near-before:asian
-3|/near-before:asian allies
4|/near-before:ask
8|/near-before:aso
-8|/near-before:aspiration
-7|/near-before:assails
-5|/near-before:assistance
4|/near-before:association
3|/near-before:assume
-5|/near-before:assumed
9|/near-before:assumption
3|/near-before:assurance
9|/near-before:assure
4|/near-before:at
4|/near-before:atlanticists
8|/near-before:atm
4|/near-before:audience
-11|/near-before:aukus
15|/near-before:authors
13|/near-before:avoids
7|/near-before:aware
-3|/near-before:awkward
4|/near-before:b
-4|/near-before:babbling
19|/near-before:back
13|/near-before:badenoch
-4|/near-before:balloon
7|/near-before:baltic
4|/near-before:bankers
16|/near-before:bar
6|/near-before:barbara
3|/near-before:bardella
-9|/near-before:barracks
-20|/near-before:basis
7|/near-before:bavaria
9|/near-before:bear
12|/near-before:beaten
-8|/near-before:because
17|/near-before:been
14|/near-before:before
-9|/near-before:beg
-6|/near-before:begin at
-29|/near-before:begun
-3|/near-before:behest
12|/near-before:behind
-13|/near-before:being
13|/near-before:believe
16|/near-before:below
4|/near-before:benchmark
5|/near-before:beneath
-16|/near-before:benedikt
5|/near-before:beside
9|/near-before:better
4|/near-before:between
-12|/near-before:beyond
3|/near-before:bids
4|/near-before:bigger
-6|/near-before:bill
10|/near-before:billion
13|/near-before:bite
-4|/near-before:blamed
11|/near-before:bloc
-17|/near-before:blueprint
8|/near-before:boast
12|/near-before:bombs
3|/near-before:bond
9|/near-before:bonds
11|/near-before:book
5|/near-before:border
8|/near-before:both
-15|/near-before:bought
5|/near-before:brace
-6|/near-before:break
6|/near-before:brief
5|/near-before:brien
14|/near-before:bring
3|/near-before:broach
4|/near-before:broad
10|/near-before:bruegel
9|/near-before:brush aside
11|/near-before:budget
-6|/near-before:build
4|/near-before:buildup
-11|/near-before:bureau
13|/near-before:bureaucrat
-10|/near-before:bureaucrats
19|/near-before:business
-10|/near-before:but
4|/near-before:by
6|/near-before:ca
-29|/near-before:cabinet
-3|/near-before:caine
7|/near-before:call
27|/near-before:call for
28|/near-before:call on
3|/near-before:callers
-16|/near-before:came
10|/near-before:cameras
25|/near-before:camp
62|/near-before:campaign
15|/near-before:can
10|/near-before:candidate
-5|/near-before:cap
-12|/near-before:capability
-3|/near-before:capitals
10|/near-before:carabott
-11|/near-before:carry
3|/near-before:cartlidge
6|/near-before:case
-5|/near-before:castro
-5|/near-before:casts
12|/near-before:cautious
3|/near-before:cdu
-5|/near-before:ceasefire
3|/near-before:ceiling
12|/near-before:center
6|/near-before:ceremony
11|/near-before:chair
22|/near-before:chairman
4|/near-before:chairs
10|/near-before:challenger
5|/near-before:chamber
-3|/near-before:chancellery
6|/near-before:chancellor
-4|/near-before:characterized
-7|/near-before:charles
8|/near-before:chase
4|/near-before:cheers
4|/near-before:chel
5|/near-before:cheng
-3|/near-before:cheong
-51|/near-before:chief
-41|/near-before:chiefs
7|/near-before:choose
3|/near-before:christian
11|/near-before:christian democrats
3|/near-before:circle
-6|/near-before:circles
4|/near-before:circling
11|/near-before:circulating
-15|/near-before:cite
6|/near-before:citizen
3|/near-before:citizens
13|/near-before:city
12|/near-before:clamor
8|/near-before:clamour
3|/near-before:clause
4|/near-before:clear
-24|/near-before:climb
12|/near-before:close
-4|/near-before:closer
6|/near-before:club
-4|/near-before:co
22|/near-before:coalition
5|/near-before:coalition parties
-10|/near-before:coast guard
-15|/near-before:codify
17|/near-before:cold
9|/near-before:collapse
15|/near-before:colleague
-12|/near-before:colleagues
4|/near-before:colonel
-16|/near-before:combined
-8|/near-before:come
5|/near-before:come back with
-7|/near-before:come to
7|/near-before:commander
8|/near-before:commending
-5|/near-before:comment
-13|/near-before:commission
14|/near-before:commit
6|/near-before:commitment
-8|/near-before:common
3|/near-before:communist
4|/near-before:communists
3|/near-before:compared
-3|/near-before:compiled
5|/near-before:compliment
5|/near-before:compromise
4|/near-before:concede
3|/near-before:condition
13|/near-before:conference
8|/near-before:confessed
-10|/near-before:confided
-5|/near-before:confirm
7|/near-before:congress
6|/near-before:congressional
3|/near-before:congressmen
-10|/near-before:consensus
-8|/near-before:consent
41|/near-before:conservative
16|/near-before:conservatives
-29|/near-before:consider
-16|/near-before:considerably
-3|/near-before:consists
-4|/near-before:constitution
-4|/near-before:construed
3|/near-before:consult
3|/near-before:consultancy
5|/near-before:consultant
-26|/near-before:contain
5|/near-before:contend
16|/near-before:contender
7|/near-before:content
-7|/near-before:contrast
-3|/near-before:contribute
-14|/near-before:convened
3|/near-before:converged
-19|/near-before:core
-8|/near-before:core defense
-7|/near-before:cost
6|/near-before:costed
-3|/near-before:costing
11|/near-before:council
7|/near-before:counseled
5|/near-before:counsels
-3|/near-before:counted
-4|/near-before:counteroffer
-10|/near-before:counterpart
5|/near-before:counting
9|/near-before:countries
27|/near-before:country
7|/near-before:course
-12|/near-before:crewing
3|/near-before:criticism
4|/near-before:cry
10|/near-before:csis
7|/near-before:cut
3|/near-before:d
6|/near-before:d 66
-3|/near-before:dae
3|/near-before:daegu
-11|/near-before:dailies
-34|/near-before:date
3|/near-before:davies
-6|/near-before:davkova
-8|/near-before:day
-3|/near-before:daydreams
-8|/near-before:days
3|/near-before:deaf
14|/near-before:deal
6|/near-before:debate
-11|/near-before:decide
-14|/near-before:decision
6|/near-before:declare
-15|/near-before:decline
-9|/near-before:defence
-17|/near-before:defence chief
-27|/near-before:defence minister
-20|/near-before:defence ministry
-7|/near-before:defence secretary
-6|/near-before:defence spending
-6|/near-before:defending
3|/near-before:defense
-4|/near-before:defense chief
-24|/near-before:defense minister
-18|/near-before:defense ministry
-10|/near-before:defense secretary
3|/near-before:deliberately
-5|/near-before:deliberations
-8|/near-before:demand
14|/near-before:democracies
-8|/near-before:democracy
8|/near-before:democrat
6|/near-before:democratic
3|/near-before:democratic party for the people
-7|/near-before:demur
-3|/near-before:denials
-11|/near-before:department
-4|/near-before:depth
4|/near-before:deputies
-3|/near-before:deputy
-17|/near-before:describe
4|/near-before:deserves
-7|/near-before:designate
-4|/near-before:designs
6|/near-before:desk
4|/near-before:despite
7|/near-before:devote
-27|/near-before:did
5|/near-before:differ
4|/near-before:diokno
6|/near-before:diplomat
-8|/near-before:diplomats
-4|/near-before:direction
-7|/near-before:disappoint
-5|/near-before:disavow
3|/near-before:disbelief
5|/near-before:disclaim
-16|/near-before:discuss
-35|/near-before:discussion
4|/near-before:discussions
20|/near-before:dismiss
9|/near-before:disown
4|/near-before:dispute
5|/near-before:dissenting
-5|/near-before:dnd
28|/near-before:do
4|/near-before:doctrine
-8|/near-before:document
7|/near-before:documents
9|/near-before:does
12|/near-before:doing
3|/near-before:don
-5|/near-before:done
6|/near-before:donors
-3|/near-before:doubt
15|/near-before:down
3|/near-before:dpp
24|/near-before:draft
7|/near-before:drastic
-7|/near-before:drawing
-29|/near-before:drawn
-12|/near-before:dream
3|/near-before:dreaming
-6|/near-before:dreams
4|/near-before:drew
4|/near-before:drift
-4|/near-before:drop
-8|/near-before:duck
-3|/near-before:duckworth
14|/near-before:due
3|/near-before:dukakis
15|/near-before:during
10|/near-before:dutton
3|/near-before:each
-30|/near-before:earlier
4|/near-before:early
6|/near-before:easily
-8|/near-before:east
3|/near-before:eastern
-4|/near-before:economy
6|/near-before:edge
-4|/near-before:editor
-16|/near-before:editorial
6|/near-before:edmonds
3|/near-before:eel
-4|/near-before:elastic
43|/near-before:elect
22|/near-before:election
-11|/near-before:else
-4|/near-before:elsewhere
-5|/near-before:embassy
9|/near-before:emerging
9|/near-before:end
10|/near-before:endorse
17|/near-before:enough
-5|/near-before:entertain
3|/near-before:entreat
-17|/near-before:envisage
5|/near-before:envision
-5|/near-before:equal
-3|/near-before:equate
9|/near-before:equivalent
-4|/near-before:espoused
-6|/near-before:estimate
3|/near-before:european
8|/near-before:europeans
8|/near-before:euros
-10|/near-before:even
-3|/near-before:evening
-16|/near-before:event
-11|/near-before:every
3|/near-before:everyone
-10|/near-before:examination
-16|/near-before:examine
-9|/near-before:example
16|/near-before:exceed
-3|/near-before:except
-3|/near-before:executive
-10|/near-before:executives
-5|/near-before:exempt
3|/near-before:exhort
4|/near-before:exile
-3|/near-before:expect
7|/near-before:expenditure
-7|/near-before:expenditures
-9|/near-before:expert
4|/near-before:expert panel
19|/near-before:experts
-14|/near-before:explainer
6|/near-before:explore
15|/near-before:extend
6|/near-before:external
-38|/near-before:eye
5|/near-before:faber
-3|/near-before:face
-9|/near-before:fact
4|/near-before:factbox
6|/near-before:faction
4|/near-before:failed
-7|/near-before:faint
9|/near-before:familiar
6|/near-before:fantasy
12|/near-before:far
7|/near-before:farage
-3|/near-before:favorite
3|/near-before:favourite
22|/near-before:fear
-15|/near-before:feasible
-8|/near-before:feature
6|/near-before:federal
13|/near-before:federation
4|/near-before:feijóo
-6|/near-before:fence
3|/near-before:fend off
9|/near-before:few
10|/near-before:ficci
-6|/near-before:fifteen
3|/near-before:fifth
7|/near-before:fight
11|/near-before:figure
11|/near-before:figures
7|/near-before:filed
-9|/near-before:finance
-15|/near-before:finance minister
-16|/near-before:finance ministry
18|/near-before:find
-7|/near-before:fine
4|/near-before:firm
-6|/near-before:first
-3|/near-before:fiscal
6|/near-before:five
26|/near-before:fix
4|/near-before:fleitz
5|/near-before:flemish
8|/near-before:flew
-4|/near-before:flirt
-18|/near-before:flirtation
-15|/near-before:float
-6|/near-before:floor
8|/near-before:fly
4|/near-before:follow
-9|/near-before:followed
-3|/near-before:following
-14|/near-before:follows
8|/near-before:footnote
-6|/near-before:for
6|/near-before:forbid
14|/near-before:force
-19|/near-before:foreign minister
-11|/near-before:foreign ministry
5|/near-before:foreign secretary
4|/near-before:foresee
-4|/near-before:form
3|/near-before:former
5|/near-before:formula
-3|/near-before:forty
5|/near-before:four
5|/near-before:fred
5|/near-before:freeze
3|/near-before:friends
-5|/near-before:frigates
32|/near-before:from
4|/near-before:frontrunner
-3|/near-before:frowned
-4|/near-before:fujita
-13|/near-before:fumitake
4|/near-before:fund
-5|/near-before:funded
4|/near-before:funding
-16|/near-before:funds
-8|/near-before:further
6|/near-before:future
7|/near-before:g
-9|/near-before:gabriel
-3|/near-before:gaps
-5|/near-before:gas
11|/near-before:gatchalian
-5|/near-before:gcc
-16|/near-before:gdp
-44|/near-before:general
17|/near-before:generals
-8|/near-before:get
-8|/near-before:gift
12|/near-before:give
-19|/near-before:glad
7|/near-before:global
7|/near-before:glorifying
8|/near-before:go
-27|/near-before:goal
4|/near-before:goals
4|/near-before:gonzález
-4|/near-before:gov ' t
-13|/near-before:governing coalition
-15|/near-before:government
-7|/near-before:governments
9|/near-before:governors
3|/near-before:gradual
-3|/near-before:granted
-6|/near-before:grateful
11|/near-before:greenland
-7|/near-before:greens
3|/near-before:grilled
-17|/near-before:grills
3|/near-before:grinding
9|/near-before:groaned
-23|/near-before:gross domestic product
20|/near-before:group
5|/near-before:groups
-6|/near-before:grow
8|/near-before:guarantee
6|/near-before:guest
-9|/near-before:guideline
7|/near-before:guntram
-5|/near-before:gurgenidze
4|/near-before:habeck
-46|/near-before:had
3|/near-before:haggling
-4|/near-before:hague
6|/near-before:half
4|/near-before:halt
3|/near-before:halve
9|/near-before:hand
3|/near-before:handed
-3|/near-before:handing
6|/near-before:handpicked
-12|/near-before:hands
7|/near-before:hankers
6|/near-before:happy
-4|/near-before:harbor
4|/near-before:hard
-3|/near-before:hard defence
4|/near-before:harmony
3|/near-before:has
3|/near-before:haste
8|/near-before:hastie
-5|/near-before:have
3|/near-before:hawking
-12|/near-before:hawks
-4|/near-before:hayden
4|/near-before:head
3|/near-before:headline
-6|/near-before:hear
17|/near-before:heard
3|/near-before:hegemon
6|/near-before:help
-11|/near-before:her
-4|/near-before:here
17|/near-before:herself
-7|/near-before:hesitate
5|/near-before:hibakusha
7|/near-before:hide
5|/near-before:hiding
-21|/near-before:high
-3|/near-before:higher
-5|/near-before:hike
-14|/near-before:hill
10|/near-before:him
-14|/near-before:himself
-5|/near-before:hint
3|/near-before:hired
-3|/near-before:his
13|/near-before:hit
18|/near-before:hold
-4|/near-before:hold up
-11|/near-before:home
-6|/near-before:honebuto
8|/near-before:honest
4|/near-before:hong
-3|/near-before:honour
3|/near-before:hooda
-28|/near-before:hope
12|/near-before:hopeful
7|/near-before:hopefuls
7|/near-before:horizon
-7|/near-before:host
-3|/near-before:host - nation
4|/near-before:hostile
-8|/near-before:hosts
5|/near-before:hou
-4|/near-before:hours
16|/near-before:house
-13|/near-before:how
5|/near-before:hyung
-10|/near-before:i
-7|/near-before:idea
4|/near-before:if
3|/near-before:imagine
14|/near-before:imf
11|/near-before:imply
5|/near-before:implying
9|/near-before:in
8|/near-before:inauguration
-12|/near-before:inclined
-16|/near-before:include
-5|/near-before:includes
-19|/near-before:including
3|/near-before:income
3|/near-before:increase
4|/near-before:independent
-7|/near-before:indo
3|/near-before:industry
-6|/near-before:informal
9|/near-before:inherits
4|/near-before:initiative
-14|/near-before:inside
-3|/near-before:insist
3|/near-before:insist on
-3|/near-before:insistent
12|/near-before:institut
9|/near-before:institute
7|/near-before:intelligence
-5|/near-before:intend
-3|/near-before:intention
9|/near-before:interim
3|/near-before:internal
5|/near-before:international
6|/near-before:interview
3|/near-before:interviewer
-16|/near-before:into
-4|/near-before:invest
-15|/near-before:investment
7|/near-before:investors
9|/near-before:invited
4|/near-before:iowa
10|/near-before:irrelevance
-10|/near-before:irresponsible
-11|/near-before:is
4|/near-before:isamaa
13|/near-before:ishin
4|/near-before:islamist
11|/near-before:island
-8|/near-before:islanders
-3|/near-before:islands
-11|/near-before:it
6|/near-before:its
11|/near-before:itself
3|/near-before:james
9|/near-before:japanese communist party
21|/near-before:jip
5|/near-before:joel
3|/near-before:joined
9|/near-before:joins
-5|/near-before:joint
7|/near-before:jointly
-3|/near-before:joke
9|/near-before:joon
-4|/near-before:journalists
-19|/near-before:jr
7|/near-before:judged
-4|/near-before:jump
3|/near-before:jun
5|/near-before:junior
-4|/near-before:just
9|/near-before:justification
-5|/near-before:justify
-7|/near-before:kahariri
4|/near-before:kargil
-4|/near-before:katz
3|/near-before:kazumi
-6|/near-before:keep
8|/near-before:kemi
-8|/near-before:key
-4|/near-before:khanal
10|/near-before:kim
8|/near-before:kite
3|/near-before:kiwis
-3|/near-before:knew
-8|/near-before:know
5|/near-before:knowledge
-13|/near-before:known
3|/near-before:ko
16|/near-before:kobayashi
6|/near-before:kono
3|/near-before:labor
18|/near-before:labour
3|/near-before:labour mps
9|/near-before:lago
-13|/near-before:landslide
-6|/near-before:lanes
-10|/near-before:late
-6|/near-before:later
7|/near-before:lavish
14|/near-before:law
-3|/near-before:lawmakers
-4|/near-before:lay down
8|/near-before:lay out
17|/near-before:ldp
51|/near-before:leader
21|/near-before:leaders
15|/near-before:leadership
5|/near-before:leads
23|/near-before:league
-14|/near-before:leaked
-11|/near-before:leaks
-18|/near-before:leaner
-12|/near-before:leaning
4|/near-before:learn
32|/near-before:least
-6|/near-before:leave
10|/near-before:led
-10|/near-before:left
-8|/near-before:legislature
10|/near-before:lenders
23|/near-before:less
-11|/near-before:let
-15|/near-before:letter
7|/near-before:letters
-3|/near-before:letting
7|/near-before:level off at
7|/near-before:levy
6|/near-before:li
7|/near-before:liberal
8|/near-before:liberal democratic party
3|/near-before:liberal democrats
4|/near-before:liberals
-3|/near-before:licence
4|/near-before:lieutenants
4|/near-before:lift
19|/near-before:like
-7|/near-before:like to see
-3|/near-before:likes
13|/near-before:limit
4|/near-before:lin
8|/near-before:line
5|/near-before:list
4|/near-before:listed
7|/near-before:little
-3|/near-before:live with
-4|/near-before:living
4|/near-before:lobby
4|/near-before:local
-4|/near-before:lock
5|/near-before:long
-12|/near-before:longer
-18|/near-before:look
-28|/near-before:look at
-13|/near-before:loud
-8|/near-before:love
3|/near-before:low
-7|/near-before:lower
-12|/near-before:lula
-4|/near-before:lunch
-13|/near-before:made
4|/near-before:magazine
18|/near-before:majority
-4|/near-before:make up
-7|/near-before:makes
-6|/near-before:making
-12|/near-before:man
-6|/near-before:manage
3|/near-before:mandate
10|/near-before:manifesto
11|/near-before:manifestos
11|/near-before:many
-10|/near-before:maphwanya
9|/near-before:mar
5|/near-before:marcus
-5|/near-before:margin
-5|/near-before:marines
6|/near-before:mark
16|/near-before:match
3|/near-before:matsui
-5|/near-before:matters
-11|/near-before:may
6|/near-before:maybe
-6|/near-before:mayor
-3|/near-before:me
-4|/near-before:mean
-14|/near-before:meanwhile
7|/near-before:measure
-5|/near-before:measured
3|/near-before:measures
16|/near-before:media
3|/near-before:meet
3|/near-before:meetings
-5|/near-before:mel
-4|/near-before:member
-5|/near-before:member states
-14|/near-before:members
-10|/near-before:memo
-8|/near-before:memoir
-14|/near-before:mention
3|/near-before:method
11|/near-before:middle
-3|/near-before:might
4|/near-before:mildly
3|/near-before:milestone
4|/near-before:milestones
3|/near-before:mill
-25|/near-before:mind
12|/near-before:minimum
-30|/near-before:minister
6|/near-before:ministers
-26|/near-before:ministry
-4|/near-before:ministry of defence
-5|/near-before:ministry of national defense
3|/near-before:mirrors
-12|/near-before:mischief
-4|/near-before:miss
3|/near-before:missile
-5|/near-before:missiles
-3|/near-before:mnd
-5|/near-before:model
3|/near-before:modelling
-21|/near-before:modest
12|/near-before:montaigne
-6|/near-before:months
5|/near-before:moon
-4|/near-before:moot
7|/near-before:more
9|/near-before:most
11|/near-before:motion
15|/near-before:move
6|/near-before:mps
-23|/near-before:mull
-6|/near-before:mumble
4|/near-before:musar
13|/near-before:muse
9|/near-before:must
25|/near-before:my
13|/near-before:mélenchon
-7|/near-before:n
-8|/near-before:n - va
22|/near-before:n't
-3|/near-before:nadi
16|/near-before:nagel
-5|/near-before:naha
-6|/near-before:namely
4|/near-before:nataša
6|/near-before:nation
-5|/near-before:national
-5|/near-before:national security
3|/near-before:nationalists
6|/near-before:navy
-3|/near-before:ndc
5|/near-before:ndp
18|/near-before:near
-11|/near-before:nearer
-8|/near-before:nearly
3|/near-before:nears
-10|/near-before:necessary
7|/near-before:needed
4|/near-before:needing
-4|/near-before:needles
15|/near-before:needs
-10|/near-before:negative
7|/near-before:negotiations
3|/near-before:neighbours
-17|/near-before:neither
-20|/near-before:never
-10|/near-before:new
9|/near-before:newspaper
-11|/near-before:newspapers
14|/near-before:next
3|/near-before:nightfall
4|/near-before:nippon ishin
-4|/near-before:no
6|/near-before:no one
8|/near-before:nobody
4|/near-before:nod
3|/near-before:nominated
5|/near-before:none
9|/near-before:nonetheless
-15|/near-before:nor
5|/near-before:norbert
4|/near-before:nordic
-8|/near-before:norm
3|/near-before:normal
-8|/near-before:north
13|/near-before:noses
11|/near-before:not
-5|/near-before:note
-3|/near-before:notebook
3|/near-before:notion
-28|/near-before:now
9|/near-before:nowhere
6|/near-before:nudge
-6|/near-before:number
3|/near-before:numerical
-10|/near-before:nz first
5|/near-before:núñez
4|/near-before:o
-5|/near-before:object
3|/near-before:objection
-11|/near-before:objects
-5|/near-before:obligation
3|/near-before:obligations
5|/near-before:oblige
-16|/near-before:obstacles
-19|/near-before:odds
-15|/near-before:of
-14|/near-before:off
-14|/near-before:offer
-35|/near-before:office
4|/near-before:officer
17|/near-before:officers
-3|/near-before:official
-46|/near-before:officials
4|/near-before:offshoot
3|/near-before:often
7|/near-before:old
-9|/near-before:omura
-13|/near-before:on
5|/near-before:once
26|/near-before:one
13|/near-before:only
4|/near-before:onodera
-7|/near-before:open
5|/near-before:operation
14|/near-before:opinion
24|/near-before:oppose
-10|/near-before:opposition
3|/near-before:opposition leader
-3|/near-before:opt
-26|/near-before:option
-23|/near-before:options
-7|/near-before:order
-5|/near-before:organization
7|/near-before:orthodoxy
-22|/near-before:other
23|/near-before:others
43|/near-before:ought
-22|/near-before:our
-17|/near-before:out
-5|/near-before:outcome
-13|/near-before:outlay
10|/near-before:outlays
-6|/near-before:outline
6|/near-before:outside
3|/near-before:outsider
-4|/near-before:outsiders
10|/near-before:over
11|/near-before:overseas
21|/near-before:own
-20|/near-before:pacific
-5|/near-before:packs
5|/near-before:panels
-46|/near-before:paper
-3|/near-before:par
-3|/near-before:parliament
9|/near-before:parliamentarians
23|/near-before:parliamentary
13|/near-before:part
3|/near-before:partial
10|/near-before:participant
11|/near-before:parties
17|/near-before:partner
6|/near-before:partners
-13|/near-before:parts
6|/near-before:party
-4|/near-before:passes
3|/near-before:past
-3|/near-before:path
4|/near-before:pave
13|/near-before:pay
-3|/near-before:paz
3|/near-before:peacetime
9|/near-before:peg
6|/near-before:pen
12|/near-before:people
6|/near-before:people power party
-3|/near-before:percentage
5|/near-before:perhaps
3|/near-before:permanent
7|/near-before:permit
-12|/near-before:permitted
-12|/near-before:person
-3|/near-before:personal
-4|/near-before:personally
-5|/near-before:petitioned
-6|/near-before:phases
14|/near-before:phrase
-4|/near-before:pick
9|/near-before:picked
-4|/near-before:pines
6|/near-before:pink
16|/near-before:pinned
4|/near-before:pirc
7|/near-before:pis
3|/near-before:pitch
4|/near-before:pitches
-8|/near-before:placing
-42|/near-before:plan
8|/near-before:platform
5|/near-before:play down
7|/near-before:please
-8|/near-before:plump
3|/near-before:plumped
-11|/near-before:plus
-8|/near-before:png
-5|/near-before:podcast
10|/near-before:podemos
3|/near-before:poilievre
-23|/near-before:point
-9|/near-before:policies
11|/near-before:policy
20|/near-before:politicians
4|/near-before:poll
8|/near-before:polls
-4|/near-before:ponder
4|/near-before:portfolio
3|/near-before:ports
-12|/near-before:possible
-3|/near-before:possibly
8|/near-before:post
16|/near-before:pour
8|/near-before:poverty
7|/near-before:predecessor
6|/near-before:prefer
8|/near-before:preference
12|/near-before:preferred
-4|/near-before:preferring
-3|/near-before:prejudge
-28|/near-before:premier
-11|/near-before:preparations
-25|/near-before:prepare
-7|/near-before:present
3|/near-before:presidency
-9|/near-before:president
9|/near-before:presidential
-3|/near-before:presidents
-10|/near-before:press
10|/near-before:pressure
-10|/near-before:presupposes
5|/near-before:pretending
4|/near-before:primary
-5|/near-before:prime minister
-5|/near-before:prince
3|/near-before:print
11|/near-before:prints
30|/near-before:private
-19|/near-before:privately
8|/near-before:pro
-10|/near-before:probably
3|/near-before:proceed
-8|/near-before:proclaim
-3|/near-before:procurement
-8|/near-before:program
6|/near-before:programme
12|/near-before:promise
-3|/near-before:promote
3|/near-before:promotes
-4|/near-before:propel
-8|/near-before:proper
-10|/near-before:proposal
-8|/near-before:proposals
26|/near-before:propose
-3|/near-before:proposition
5|/near-before:prospect
4|/near-before:ps
4|/near-before:public
-3|/near-before:purely
4|/near-before:push
-5|/near-before:push back
-10|/near-before:put
-10|/near-before:put forward
-5|/near-before:put up
3|/near-before:pyo
-5|/near-before:quaint
3|/near-before:quarrel
7|/near-before:quarreling
-5|/near-before:query
3|/near-before:question
3|/near-before:questioned
-13|/near-before:quietly
23|/near-before:race
4|/near-before:rafał
-22|/near-before:raise
4|/near-before:ralf
-6|/near-before:rally
-12|/near-before:ramos
7|/near-before:ran
-19|/near-before:range
5|/near-before:ranged
-5|/near-before:ranks
-19|/near-before:rate
5|/near-before:rates
-6|/near-before:rather than
-4|/near-before:ratify
-7|/near-before:ratio
10|/near-before:rationale
16|/near-before:ratios
-5|/near-before:rawalpindi
-5|/near-before:reach
-11|/near-before:read
13|/near-before:reads
5|/near-before:ready
3|/near-before:real
-4|/near-before:really
3|/near-before:reasonably
-6|/near-before:recall
-3|/near-before:recipe
4|/near-before:reckless
6|/near-before:recoils
20|/near-before:recommend
17|/near-before:recommendation
3|/near-before:record
-12|/near-before:reef
-5|/near-before:reference
-4|/near-before:referendum
-5|/near-before:referred
-4|/near-before:referring
3|/near-before:reform
-3|/near-before:reform party
9|/near-before:refuse
-5|/near-before:regard
-10|/near-before:regards
-13|/near-before:region
-7|/near-before:regional
12|/near-before:reiterate
4|/near-before:reiwa shinsengumi
-13|/near-before:rejection
5|/near-before:rekindles
-6|/near-before:released
4|/near-before:remain
-10|/near-before:remilitarisation
3|/near-before:removed
-19|/near-before:renegotiate
5|/near-before:renewed
5|/near-before:rep
-5|/near-before:repeatedly
-3|/near-before:replace
-6|/near-before:reply
-14|/near-before:report
-12|/near-before:reportedly
12|/near-before:reporters
-3|/near-before:representative
10|/near-before:republican
3|/near-before:republicans
-34|/near-before:request
-5|/near-before:require
14|/near-before:research
3|/near-before:researchers
7|/near-before:resign
6|/near-before:resigned
6|/near-before:resilience
5|/near-before:resist
4|/near-before:resistance
11|/near-before:resolution
-3|/near-before:respectfully
4|/near-before:respondents
-7|/near-before:response
5|/near-before:resting
-4|/near-before:restore
-5|/near-before:rethinking
12|/near-before:retired
5|/near-before:retorted
3|/near-before:retracted
4|/near-before:retracts
5|/near-before:return
-7|/near-before:revenues
4|/near-before:revise
8|/near-before:revised
-3|/near-before:revision
3|/near-before:reward
10|/near-before:rich
4|/near-before:richard
14|/near-before:right
10|/near-before:rise
27|/near-before:rival
12|/near-before:rivals
18|/near-before:roger
5|/near-before:romney
10|/near-before:room
-16|/near-before:roos
13|/near-before:row
-27|/near-before:rule out
26|/near-before:ruling bloc
17|/near-before:ruling parties
3|/near-before:rumor
14|/near-before:running
5|/near-before:röttgen
3|/near-before:s
3|/near-before:sales
13|/near-before:same
5|/near-before:sanseito
4|/near-before:satisfy
11|/near-before:say
-15|/near-before:say no to
4|/near-before:scared
-3|/near-before:scenario
-28|/near-before:scenarios
5|/near-before:scenes
-7|/near-before:scheming
-3|/near-before:scholars
4|/near-before:scoff
3|/near-before:score
-10|/near-before:scotched
4|/near-before:scotland
-6|/near-before:sea
-8|/near-before:second
-5|/near-before:secret
4|/near-before:secretariat
-9|/near-before:secretly
3|/near-before:secure
-3|/near-before:security spending
-10|/near-before:see
4|/near-before:see at
-6|/near-before:seek
-21|/near-before:seen
17|/near-before:sees
-14|/near-before:seminar
15|/near-before:sen
5|/near-before:senator
-5|/near-before:senators
-8|/near-before:senior
3|/near-before:sense
7|/near-before:sensible
11|/near-before:separate
-7|/near-before:servants
-5|/near-before:service
4|/near-before:services
-14|/near-before:sessions
-7|/near-before:set
-7|/near-before:set aside
3|/near-before:set its sights on
-3|/near-before:set out
21|/near-before:settle
-5|/near-before:settle for
-6|/near-before:settled
-5|/near-before:seven
-11|/near-before:several
6|/near-before:shadow
3|/near-before:shame
15|/near-before:share
6|/near-before:shares
6|/near-before:sharing
9|/near-before:she
6|/near-before:sheet
6|/near-before:shelters
-3|/near-before:shelves
4|/near-before:sheng
11|/near-before:sherwin
3|/near-before:shoot for
-10|/near-before:short
-13|/near-before:shorter
4|/near-before:should
4|/near-before:shoulder
-8|/near-before:shouldering
-11|/near-before:show
8|/near-before:shy away
-13|/near-before:side
-8|/near-before:sides
-5|/near-before:signal
9|/near-before:signed
-6|/near-before:simulations
6|/near-before:since
3|/near-before:sindoor
14|/near-before:sir
-6|/near-before:sit
5|/near-before:six
-11|/near-before:size
-3|/near-before:sketched
-3|/near-before:sleep
-3|/near-before:slide
-7|/near-before:slightly
7|/near-before:slip
5|/near-before:slow
8|/near-before:slump
-10|/near-before:smaller
4|/near-before:smart
3|/near-before:smiled
19|/near-before:so
3|/near-before:sober
12|/near-before:socialist
3|/near-before:socialists
7|/near-before:society
-12|/near-before:soldiers
-3|/near-before:solely
-8|/near-before:somebody
3|/near-before:someone
5|/near-before:something
9|/near-before:sona
8|/near-before:soo
11|/near-before:soon
6|/near-before:sooner
-9|/near-before:sound out
-3|/near-before:sounded
3|/near-before:source
-6|/near-before:sources
-4|/near-before:south
8|/near-before:southern
6|/near-before:southwest
3|/near-before:sp
6|/near-before:spd
3|/near-before:speak
9|/near-before:speak of
8|/near-before:specific
-8|/near-before:speculate
-5|/near-before:speculation
-8|/near-before:speech
5|/near-before:speed
5|/near-before:spell out
5|/near-before:spend
-5|/near-before:spike
10|/near-before:split
-7|/near-before:splits
4|/near-before:spokesmen
4|/near-before:spokesperson
-5|/near-before:spreadsheets
8|/near-before:springboard
4|/near-before:squeeze
-22|/near-before:staff
6|/near-before:staffers
9|/near-before:stage
-8|/near-before:stages
4|/near-before:staked
-10|/near-before:stand
-11|/near-before:standard
5|/near-before:start at
3|/near-before:starved
10|/near-before:state
4|/near-before:statement
3|/near-before:statutory
-3|/near-before:stay
6|/near-before:steady
4|/near-before:steered
4|/near-before:stegner
4|/near-before:step up
-4|/near-before:stepping
-21|/near-before:still
3|/near-before:stocks
3|/near-before:stomach
-4|/near-before:stone
-14|/near-before:stop
-20|/near-before:stop short
13|/near-before:straight
4|/near-before:strategic
19|/near-before:strategists
-25|/near-before:strategy
5|/near-before:stress
-5|/near-before:stride
3|/near-before:student
-3|/near-before:students
-15|/near-before:study
-6|/near-before:submarines
-16|/near-before:submitted
4|/near-before:substantial
7|/near-before:successive
14|/near-before:successor
16|/near-before:such
33|/near-before:suggest
15|/near-before:suggestion
4|/near-before:suit
5|/near-before:suitable
-13|/near-before:sumar
-13|/near-before:summer
6|/near-before:summit
10|/near-before:support
4|/near-before:supported
5|/near-before:supporters
4|/near-before:supporting
14|/near-before:supports
-7|/near-before:suppose
-4|/near-before:sure
4|/near-before:surge
7|/near-before:surprised
5|/near-before:surprisingly
8|/near-before:survey
-6|/near-before:swap
4|/near-before:söder
-8|/near-before:table
-3|/near-before:tabloid
4|/near-before:taboo
19|/near-before:take
5|/near-before:take up
-7|/near-before:talk
7|/near-before:talk about
10|/near-before:talk of
5|/near-before:tamaki
7|/near-before:tamura
6|/near-before:tanker
-6|/near-before:tanks
-3|/near-before:taoiseach
3|/near-before:taper
-5|/near-before:target
-5|/near-before:tariff
3|/near-before:tasman
-34|/near-before:tax
-8|/near-before:taxpayers
8|/near-before:taylor
24|/near-before:television
7|/near-before:tell
-5|/near-before:temporary
8|/near-before:tempore
-7|/near-before:ten
-21|/near-before:term
-8|/near-before:termed
6|/near-before:terms
10|/near-before:than
4|/near-before:thanks
-29|/near-before:that
7|/near-before:the
10|/near-before:the allies
6|/near-before:the chancellor
12|/near-before:the economy
8|/near-before:the military
-6|/near-before:their
16|/near-before:them
28|/near-before:themselves
30|/near-before:then
6|/near-before:there
40|/near-before:they
16|/near-before:thing
21|/near-before:think
-6|/near-before:think tank
-14|/near-before:third
36|/near-before:though
6|/near-before:threat
6|/near-before:three
-10|/near-before:threshold
5|/near-before:thrown
7|/near-before:thumb
7|/near-before:thumbed
6|/near-before:tickled
13|/near-before:tie
6|/near-before:tilt
3|/near-before:time
-12|/near-before:timeline
5|/near-before:times
6|/near-before:timing
9|/near-before:tip
19|/near-before:to
3|/near-before:tolentino
3|/near-before:tomahawk
4|/near-before:tomoko
28|/near-before:too
6|/near-before:top
3|/near-before:tories
8|/near-before:toss around
-17|/near-before:total
-7|/near-before:toward
-8|/near-before:town
4|/near-before:trail
-3|/near-before:transition
-7|/near-before:treasury
-5|/near-before:treaty
-4|/near-before:trial
-37|/near-before:trillion
-5|/near-before:troops
4|/near-before:troubles
-3|/near-before:trucks
-19|/near-before:trumpeted
-6|/near-before:try
4|/near-before:trzaskowski
12|/near-before:tune
9|/near-before:turn
5|/near-before:turn down
7|/near-before:turned
-6|/near-before:turns
14|/near-before:tweet
25|/near-before:two
6|/near-before:ubs
-4|/near-before:umbrella
-4|/near-before:un
-10|/near-before:unavoidable
-32|/near-before:under
4|/near-before:understanding
13|/near-before:understood
6|/near-before:unfashionable
5|/near-before:uniform
7|/near-before:uniformed
3|/near-before:unions
10|/near-before:unthinkable
-16|/near-before:up
5|/near-before:upon
7|/near-before:upper
-3|/near-before:upper limit
8|/near-before:upward
10|/near-before:urge
-6|/near-before:us
3|/near-before:use
-4|/near-before:usefully
3|/near-before:v
6|/near-before:variant
-21|/near-before:variants
6|/near-before:ventured
-21|/near-before:version
8|/near-before:veterans
4|/near-before:veto
-6|/near-before:vice
28|/near-before:view
5|/near-before:views
5|/near-before:villanueva
6|/near-before:visitors
5|/near-before:voice
5|/near-before:voiced
6|/near-before:volt
17|/near-before:vote
-5|/near-before:vote for
7|/near-before:voted
-11|/near-before:voters
17|/near-before:vow
4|/near-before:vvd
-3|/near-before:wa
3|/near-before:wait
3|/near-before:wales
4|/near-before:wallace
4|/near-before:wang
32|/near-before:want
-11|/near-before:war
9|/near-before:warming
13|/near-before:warms
7|/near-before:warn
11|/near-before:warships
-6|/near-before:was
3|/near-before:wash
9|/near-before:watch
18|/near-before:water
-13|/near-before:waving
5|/near-before:way
18|/near-before:ways
6|/near-before:weekend
6|/near-before:weeks
4|/near-before:weidel
-18|/near-before:weigh
3|/near-before:weight
-3|/near-before:welcome
-15|/near-before:welcomes
11|/near-before:well
-13|/near-before:were
4|/near-before:west
9|/near-before:western
-24|/near-before:what
-8|/near-before:when
-3|/near-before:where
9|/near-before:whether
-38|/near-before:which
-5|/near-before:while
5|/near-before:whisper
3|/near-before:whispers
-11|/near-before:white
36|/near-before:who
4|/near-before:whole
16|/near-before:whose
-9|/near-before:why
21|/near-before:wicker
-10|/near-before:wide
-27|/near-before:will
5|/near-before:win
16|/near-before:wing
5|/near-before:wins
4|/near-before:winter
-23|/near-before:wish
-9|/near-before:wished
5|/near-before:wishes
5|/near-before:with
12|/near-before:without
9|/near-before:wo n't
7|/near-before:wolff
5|/near-before:won
-7|/near-before:word
6|/near-before:wording
-6|/near-before:words
-14|/near-before:work
3|/near-before:work out
3|/near-before:work toward
5|/near-before:working group
6|/near-before:worth
29|/near-before:would
-4|/near-before:write
6|/near-before:wun
-6|/near-before:xiomara
-21|/near-before:yardstick
-15|/near-before:year
14|/near-before:yearly
16|/near-before:yes
-6|/near-before:yet
-5|/near-before:yield
4|/near-before:youth
4|/near-before:yuichiro
4|/near-before:zero
4|/near-before:zhong
-12|/other after-joint:0 mid
18|/other after-joint:0 near
3|/other after-joint:1 far
5|/other after-joint:1 mid
20|/other after-joint:1 near
-9|/other after-joint:2 far
-12|/other after-joint:2 mid
-9|/other after-joint:3 far
-6|/other after-joint:3 mid
8|/other after-joint:3 near
24|/other after-led:\" far joined
41|/other after-led:\" near joined
3|/other after-led:# far free
24|/other after-led:, far joined
-9|/other after-led:, near joined
7|/other after-led:; near joined
10|/other after-led:? near free
-13|/other after-led:after far joined
-15|/other after-led:and far joined
-4|/other after-led:and near joined
6|/other after-led:as far joined
-5|/other after-led:as near joined
4|/other after-led:at far joined
-5|/other after-led:at near free
-7|/other after-led:because far joined
6|/other after-led:by far free
-4|/other after-led:by far joined
9|/other after-led:by near free
3|/other after-led:defence minister far joined
-9|/other after-led:for far free
8|/other after-led:for far joined
-3|/other after-led:for near free
-4|/other after-led:foreign minister far joined
5|/other after-led:from far free
6|/other after-led:from near free
-6|/other after-led:hear far joined
-5|/other after-led:hear near free
-4|/other after-led:hold up far joined
8|/other after-led:in near free
-3|/other after-led:is near free
4|/other after-led:is near joined
-3|/other after-led:left near free
6|/other after-led:level far joined
-5|/other after-led:level near joined
7|/other after-led:neighboring far joined
10|/other after-led:never far free
-4|/other after-led:next near free
-5|/other after-led:not near free
-3|/other after-led:now near joined
-4|/other after-led:of near free
-3|/other after-led:of near joined
-3|/other after-led:on far joined
-6|/other after-led:on near free
-7|/other after-led:president far joined
3|/other after-led:president near free
8|/other after-led:president near joined
5|/other after-led:prime minister near joined
-5|/other after-led:provided near joined
9|/other after-led:say near joined
4|/other after-led:senior far joined
7|/other after-led:senior near joined
-3|/other after-led:should near joined
-11|/other after-led:speak far joined
-3|/other after-led:state far free
-4|/other after-led:that far free
-5|/other after-led:that far joined
30|/other after-led:that near free
-4|/other after-led:that near joined
-6|/other after-led:though far joined
-6|/other after-led:to far free
-12|/other after-led:to far joined
-5|/other after-led:toward near free
-5|/other after-led:visiting far joined
3|/other after-led:what far free
9|/other after-led:what far joined
5|/other after-led:whether far joined
4|/other after-led:which far joined
-6|/other after-led:which near joined
-10|/other after-led:with far free
-5|/other after-led:with far joined
5|/other after-led:with near free
-5|/other after:body name
10|/other after:body owner
11|/other after:capital owner
-3|/other after:country name
-14|/other after:gov name
-6|/other after:gov owner
3|/other after:people name
5|/other after:people owner
-4|/other after:pronoun name
3|/other after:pronoun owner
-9|/other before-clause:after-figure inside name capital
-5|/other before-clause:after-figure inside name country
9|/other before-clause:after-figure inside name gov
-11|/other before-clause:after-figure inside name pronoun
4|/other before-clause:after-figure inside owner country
7|/other before-clause:after-figure inside owner people
-3|/other before-clause:after-figure inside owner pronoun
-4|/other before-clause:after-figure opens name country
-3|/other before-clause:after-figure opens name pronoun
-12|/other before-clause:free inside name body
10|/other before-clause:free inside name capital
6|/other before-clause:free inside name country
17|/other before-clause:free inside name pronoun
-6|/other before-clause:free inside owner body
12|/other before-clause:free inside owner capital
-9|/other before-clause:free inside owner country
-12|/other before-clause:free inside owner gov
7|/other before-clause:free inside owner leader
-6|/other before-clause:free inside owner people
21|/other before-clause:free inside owner pronoun
8|/other before-clause:free opens name capital
-11|/other before-clause:free opens name gov
17|/other before-clause:free opens name leader
5|/other before-clause:free opens name people
3|/other before-clause:free opens owner body
9|/other before-clause:free opens owner capital
15|/other before-clause:free opens owner country
3|/other before-clause:free opens owner leader
-14|/other before-clause:free opens owner pronoun
-7|/other before-far:1
16|/other before-far:20
20|/other before-far:4
-7|/other before-far:60
12|/other before-far:9
-4|/other before-free:0 after-figure name far
-6|/other before-free:0 after-figure name near
9|/other before-free:0 after-figure owner near
26|/other before-free:0 free name far
-6|/other before-free:0 free name near
5|/other before-free:0 free owner far
10|/other before-free:0 free owner near
-7|/other before-free:1 after-figure name far
-6|/other before-free:1 after-figure owner near
-8|/other before-free:1 free name far
-8|/other before-free:1 free name near
-4|/other before-free:1 free owner far
15|/other before-free:1 free owner near
-4|/other before-free:2 after-figure name far
-12|/other before-free:2 free name far
17|/other before-free:2 free name near
-5|/other before-free:2 free owner near
22|/other before-free:3 free name near
-4|/other before-joint:0 after-figure
31|/other before-joint:0 free
13|/other before-joint:1 free
-14|/other before-joint:2 after-figure
5|/other before-joint:2 free
-4|/other before-joint:3 after-figure
5|/other before-joint:3 free
23|/other before-led:
-4|/other before-led:!
-3|/other before-led:\"
25|/other before-led:'s
-3|/other before-led:(
9|/other before-led:)
28|/other before-led:,
13|/other before-led:-
33|/other before-led:--
-6|/other before-led:.
-3|/other before-led::
4|/other before-led:;
19|/other before-led:DATE
14|/other before-led:PARTY
5|/other before-led:a
-8|/other before-led:after
-25|/other before-led:and
5|/other before-led:answer
-16|/other before-led:ask
3|/other before-led:at
3|/other before-led:back
-3|/other before-led:bankrupting
6|/other before-led:behind
-7|/other before-led:between
-4|/other before-led:border
6|/other before-led:bring
-3|/other before-led:but
20|/other before-led:by
3|/other before-led:call
11|/other before-led:chancellor
15|/other before-led:chief
10|/other before-led:colleague
-6|/other before-led:come to
-12|/other before-led:credited
-4|/other before-led:defence
3|/other before-led:defence minister
-4|/other before-led:defense
15|/other before-led:defense secretary
-5|/other before-led:deny
-7|/other before-led:deputy
-4|/other before-led:dispute
-9|/other before-led:elect
-3|/other before-led:expect
5|/other before-led:fellow
4|/other before-led:figure
-7|/other before-led:follow
-15|/other before-led:for
-5|/other before-led:former
11|/other before-led:from
-3|/other before-led:general
-5|/other before-led:get
-3|/other before-led:give
13|/other before-led:has
-8|/other before-led:her
15|/other before-led:his
11|/other before-led:host
5|/other before-led:if
-32|/other before-led:in
6|/other before-led:included
3|/other before-led:includes
-3|/other before-led:income
-8|/other before-led:increase
-6|/other before-led:is
3|/other before-led:its
8|/other before-led:kyodo news
-4|/other before-led:last
-9|/other before-led:latin
7|/other before-led:leave
5|/other before-led:led
-6|/other before-led:like
5|/other before-led:making
-5|/other before-led:members
-13|/other before-led:neither
8|/other before-led:new
-16|/other before-led:no
-3|/other before-led:nor
-4|/other before-led:notify
-7|/other before-led:of
3|/other before-led:pick
-5|/other before-led:policy
-13|/other before-led:premier
-5|/other before-led:president
-5|/other before-led:promise
-8|/other before-led:raise
-6|/other before-led:reject
3|/other before-led:renewed
14|/other before-led:say
-7|/other before-led:secretary
-4|/other before-led:signal
-3|/other before-led:size
3|/other before-led:some
3|/other before-led:speak about
-8|/other before-led:tell
20|/other before-led:the
-4|/other before-led:then
-3|/other before-led:think
-4|/other before-led:three
-3|/other before-led:to
-4|/other before-led:treat
3|/other before-led:want
-4|/other before-led:what
-8|/other before-led:whether
16|/other before-led:which
13|/other before-led:whole
7|/other before-led:with
4|/other before-led:withhold
12|/other before-led:—
-13|/other before:body name
-6|/other before:body owner
12|/other before:capital name
21|/other before:capital owner
9|/other before:country owner
-3|/other before:gov name
-10|/other before:gov owner
16|/other before:leader name
9|/other before:leader owner
4|/other before:people name
3|/other before:pronoun owner
28|/other named:2
30|/other named:3
8|/other speaker:body
37|/other speaker:country
-3|/other speaker:gov
11|/other speaker:leader
6|/other speaker:people
9|/other speaker:pronoun
5|/other subject-of:accept
-8|/other subject-of:adopt
3|/other subject-of:advise
3|/other subject-of:advocate
-3|/other subject-of:aim
4|/other subject-of:angle for
-3|/other subject-of:approach
5|/other subject-of:argue
3|/other subject-of:argue for
41|/other subject-of:ask
10|/other subject-of:ask for
16|/other subject-of:back
5|/other subject-of:bat away
-20|/other subject-of:be
3|/other subject-of:beseech
-6|/other subject-of:bind
15|/other subject-of:bring
-11|/other subject-of:bring up
-10|/other subject-of:call
-8|/other subject-of:call for
20|/other subject-of:call on
4|/other subject-of:campaign
4|/other subject-of:compel
4|/other subject-of:consider
-8|/other subject-of:declare
8|/other subject-of:demand
9|/other subject-of:deny
-10|/other subject-of:discuss
4|/other subject-of:do
4|/other subject-of:exceed
6|/other subject-of:expect
-5|/other subject-of:fall
-3|/other subject-of:favor
4|/other subject-of:fight
5|/other subject-of:fix
9|/other subject-of:float
11|/other subject-of:force
-4|/other subject-of:get
3|/other subject-of:give
-10|/other subject-of:go
6|/other subject-of:hike
-3|/other subject-of:hint
7|/other subject-of:hold
-3|/other subject-of:hope
3|/other subject-of:insist on
-5|/other subject-of:live with
4|/other subject-of:lobby for
13|/other subject-of:march
13|/other subject-of:mention
-4|/other subject-of:move
-11|/other subject-of:name
5|/other subject-of:offer
11|/other subject-of:pester
11|/other subject-of:prefer
21|/other subject-of:press
-5|/other subject-of:promise
27|/other subject-of:propose
-3|/other subject-of:push for
15|/other subject-of:put
4|/other subject-of:put to
6|/other subject-of:raise
9|/other subject-of:reach
-3|/other subject-of:reckon on
-8|/other subject-of:refusal
-4|/other subject-of:reject
-3|/other subject-of:request
-5|/other subject-of:require
-3|/other subject-of:sign up
4|/other subject-of:sound out
3|/other subject-of:spend
4|/other subject-of:stand
22|/other subject-of:suggest
-4|/other subject-of:talk of
-34|/other subject-of:tell
17|/other subject-of:think
-4|/other subject-of:toss around
-3|/other subject-of:undertake
11|/other subject-of:urge
3|/other subject-of:veto
16|/other subject-of:want
8|/other subject:be capital
-15|/other subject:be gov
-7|/other subject:be leader
-4|/other subject:be pronoun
6|/other subject:cap leader
20|/other subject:demand capital
54|/other subject:demand country
16|/other subject:demand gov
-10|/other subject:demand leader
3|/other subject:demand nongov
3|/other subject:demand people
35|/other subject:demand pronoun
-3|/other subject:denial body
14|/other subject:denial capital
-3|/other subject:denial people
6|/other subject:level body
-4|/other subject:level capital
-3|/other subject:level country
4|/other subject:level leader
-4|/other subject:level pronoun
-5|/other subject:move body
17|/other subject:move capital
8|/other subject:move gov
3|/other subject:move leader
13|/other subject:move pronoun
-14|/other subject:pledge body
13|/other subject:pledge capital
3|/other subject:pledge country
-6|/other subject:pledge gov
6|/other subject:pledge leader
-9|/other subject:pledge pronoun
-3|/other subject:proposal body
18|/other subject:proposal capital
17|/other subject:proposal country
10|/other subject:proposal gov
10|/other subject:proposal leader
11|/other subject:proposal pronoun
5|/other subject:spend capital
-3|/other subject:spend country
-4|/other subject:spend leader
12|/other subject:spend pronoun
-64|/other unnamed
-72|/other unnamed-beside-others
-7|/role-class-home:CHN CHN
-9|/role-class-home:CHN JPN
-4|/role-class-home:CHN TWN
-3|/role-class-home:CHN land
8|/role-class-home:EU JPN
-8|/role-class-home:EU NATO
12|/role-class-home:EU land
-4|/role-class-home:EU member
-4|/role-class-home:JPN CHN
-25|/role-class-home:JPN JPN
-4|/role-class-home:JPN KOR
-11|/role-class-home:JPN land
-16|/role-class-home:KOR JPN
-5|/role-class-home:NATO EU
-10|/role-class-home:NATO JPN
-6|/role-class-home:NATO TWN
-8|/role-class-home:NATO foe
-6|/role-class-home:NATO land
7|/role-class-home:NATO member
-7|/role-class-home:TWN JPN
-5|/role-class-home:TWN TWN
-6|/role-class-home:TWN member
24|/role-class-home:USA CHN
-14|/role-class-home:USA EU
34|/role-class-home:USA JPN
43|/role-class-home:USA KOR
-30|/role-class-home:USA NATO
7|/role-class-home:USA TWN
15|/role-class-home:USA USA
-6|/role-class-home:USA foe
-6|/role-class-home:USA land
-20|/role-class-home:USA member
3|/role-class-home:foe EU
-9|/role-class-home:foe NATO
15|/role-class-home:foe foe
4|/role-class-home:foe land
-8|/role-class-home:foe member
-19|/role-class-home:land JPN
-5|/role-class-home:land KOR
-4|/role-class-home:land foe
13|/role-class-home:land land
-16|/role-class-home:land member
-4|/role-class-home:member EU
12|/role-class-home:member JPN
27|/role-class-home:member NATO
-7|/role-class-home:member foe
8|/role-class-home:member land
-9|/role-class-of:CHN ALLIES
-6|/role-class-of:CHN JPN
-4|/role-class-of:CHN TWN
-6|/role-class-of:CHN land
22|/role-class-of:EU ALLIES
-15|/role-class-of:EU NATO
5|/role-class-of:EU land
-6|/role-class-of:EU member
-13|/role-class-of:JPN ALLIES
3|/role-class-of:JPN CHN
-8|/role-class-of:JPN EU
-10|/role-class-of:JPN JPN
-6|/role-class-of:JPN KOR
-13|/role-class-of:JPN NATO
-4|/role-class-of:JPN TWN
13|/role-class-of:JPN land
-7|/role-class-of:JPN member
-16|/role-class-of:KOR ALLIES
-9|/role-class-of:KOR JPN
-6|/role-class-of:KOR KOR
-4|/role-class-of:KOR TWN
13|/role-class-of:KOR land
-23|/role-class-of:NATO ALLIES
-8|/role-class-of:NATO JPN
-4|/role-class-of:NATO NATO
-5|/role-class-of:NATO foe
-5|/role-class-of:NATO land
19|/role-class-of:NATO member
-3|/role-class-of:TWN ALLIES
-11|/role-class-of:TWN JPN
-5|/role-class-of:TWN member
49|/role-class-of:USA ALLIES
-3|/role-class-of:USA CHN
-24|/role-class-of:USA EU
54|/role-class-of:USA JPN
17|/role-class-of:USA KOR
5|/role-class-of:USA NATO
12|/role-class-of:USA TWN
-5|/role-class-of:USA foe
-20|/role-class-of:USA land
-36|/role-class-of:USA member
11|/role-class-of:foe ALLIES
5|/role-class-of:foe EU
-5|/role-class-of:foe JPN
10|/role-class-of:foe KOR
-4|/role-class-of:foe NATO
6|/role-class-of:foe land
-17|/role-class-of:foe member
-15|/role-class-of:land ALLIES
-14|/role-class-of:land EU
-6|/role-class-of:land JPN
-3|/role-class-of:land KOR
-9|/role-class-of:land NATO
33|/role-class-of:land land
-15|/role-class-of:land member
-3|/role-class-of:member ALLIES
17|/role-class-of:member EU
-5|/role-class-of:member JPN
41|/role-class-of:member NATO
-9|/role-class-of:member USA
-3|/role-class-of:member land
-26|/role-class:CHN
4|/role-class:EU
-45|/role-class:JPN
-24|/role-class:KOR
-29|/role-class:NATO
-21|/role-class:TWN
49|/role-class:USA
6|/role-class:foe
-32|/role-class:land
37|/role-class:member
20|/role:nobody
-81|/role:other
60|/role:spender
-11|/says:base
-39|/says:ed
7|/says:ing
-6|/says:s
8|/speaker-form:allies
5|/speaker-form:body
-12|/speaker-form:capital
-6|/speaker-form:country
-13|/speaker-form:gov
40|/speaker-form:leader
-19|/speaker-form:none
32|/speaker-form:nongov
6|/speaker-form:people
-20|/speaker-form:pronoun
11|/speaker:body
16|/speaker:capital
33|/speaker:country
26|/speaker:gov
76|/speaker:leader
-15|/speaker:nongov
28|/speaker:people
21|/speaker:pronoun
-20|/spender after-joint:0 far
-19|/spender after-joint:0 mid
-11|/spender after-joint:0 near
-4|/spender after-joint:1 far
7|/spender after-joint:1 mid
-9|/spender after-joint:2 mid
-8|/spender after-joint:3 far
-11|/spender after-joint:3 near
-8|/spender after-led:\" far free
6|/spender after-led:\" far joined
6|/spender after-led:\" near joined
4|/spender after-led:# far free
6|/spender after-led:# near free
-7|/spender after-led:, far joined
-9|/spender after-led:. near joined
9|/spender after-led:: far joined
-12|/spender after-led:; far joined
-17|/spender after-led:; near joined
-12|/spender after-led:accused far joined
-4|/spender after-led:accused near joined
4|/spender after-led:acting far joined
4|/spender after-led:adopt far joined
8|/spender after-led:afford far joined
-6|/spender after-led:after far joined
8|/spender after-led:after near joined
-8|/spender after-led:akasaka far joined
-5|/spender after-led:alliance far joined
-5|/spender after-led:alone near free
-9|/spender after-led:and far joined
6|/spender after-led:and near free
8|/spender after-led:and near joined
-4|/spender after-led:around far joined
-3|/spender after-led:as far free
6|/spender after-led:as near joined
6|/spender after-led:at far free
-9|/spender after-led:at far joined
12|/spender after-led:ate far joined
-3|/spender after-led:back far joined
3|/spender after-led:be near free
-3|/spender after-led:because far joined
-10|/spender after-led:because near joined
-16|/spender after-led:been far free
-7|/spender after-led:before far joined
-6|/spender after-led:before near joined
-10|/spender after-led:beyond far joined
3|/spender after-led:beyond near free
-14|/spender after-led:bigger far joined
4|/spender after-led:bring far free
4|/spender after-led:bury far joined
4|/spender after-led:but far joined
-10|/spender after-led:but near joined
12|/spender after-led:by far free
18|/spender after-led:by far joined
3|/spender after-led:call near free
6|/spender after-led:call near joined
12|/spender after-led:chief cabinet secretary far joined
7|/spender after-led:chief far joined
-3|/spender after-led:coming far joined
4|/spender after-led:cost far joined
3|/spender after-led:day near free
-5|/spender after-led:defense minister near joined
9|/spender after-led:defense secretary far joined
10|/spender after-led:direction near free
-5|/spender after-led:drop far joined
-11|/spender after-led:each far free
3|/spender after-led:every near free
14|/spender after-led:exposes near free
-3|/spender after-led:figure far free
16|/spender after-led:figure near free
-4|/spender after-led:finance far joined
-3|/spender after-led:finance minister far joined
4|/spender after-led:finance minister near joined
9|/spender after-led:for far free
-16|/spender after-led:for far joined
-10|/spender after-led:for near free
-3|/spender after-led:force far free
-11|/spender after-led:from far free
-7|/spender after-led:from far joined
-8|/spender after-led:from near free
-3|/spender after-led:fund far free
14|/spender after-led:gdp near free
10|/spender after-led:general near free
-5|/spender after-led:governs near joined
-3|/spender after-led:gross domestic product near free
5|/spender after-led:had near free
8|/spender after-led:has far joined
3|/spender after-led:haunted far joined
-5|/spender after-led:have far free
-4|/spender after-led:helping far free
-3|/spender after-led:his far joined
-6|/spender after-led:how far joined
-7|/spender after-led:if far joined
10|/spender after-led:in far free
12|/spender after-led:in far joined
-4|/spender after-led:instead of near free
-3|/spender after-led:into near free
7|/spender after-led:is far free
-4|/spender after-led:is far joined
-5|/spender after-led:kenji far joined
3|/spender after-led:led far joined
-3|/spender after-led:left far joined
23|/spender after-led:level far joined
-5|/spender after-led:level near free
6|/spender after-led:level near joined
-3|/spender after-led:mention far joined
4|/spender after-led:most near free
4|/spender after-led:my near joined
-6|/spender after-led:neither far joined
17|/spender after-led:next far free
3|/spender after-led:next far joined
18|/spender after-led:next near free
-12|/spender after-led:normal far free
-5|/spender after-led:now far joined
3|/spender after-led:number far joined
6|/spender after-led:number near free
-4|/spender after-led:of far free
-18|/spender after-led:of far joined
-23|/spender after-led:of near free
-3|/spender after-led:on far free
8|/spender after-led:on far joined
-4|/spender after-led:once near joined
3|/spender after-led:plan far joined
-12|/spender after-led:present near joined
-5|/spender after-led:president far free
-8|/spender after-led:president far joined
-8|/spender after-led:president near free
-3|/spender after-led:previous far free
-17|/spender after-led:prime minister far free
-17|/spender after-led:prime minister far joined
6|/spender after-led:prime minister near joined
3|/spender after-led:promise far joined
3|/spender after-led:proportion far joined
3|/spender after-led:read far joined
7|/spender after-led:rebuild near free
-4|/spender after-led:ruling far free
4|/spender after-led:satisfy far free
-3|/spender after-led:say far joined
11|/spender after-led:say near joined
14|/spender after-led:senior far joined
18|/spender after-led:several far joined
8|/spender after-led:something near free
-6|/spender after-led:spend near free
-3|/spender after-led:split far free
-6|/spender after-led:strategy far free
3|/spender after-led:struck near free
-9|/spender after-led:suggest far joined
-5|/spender after-led:suit near free
-3|/spender after-led:talk about near free
-6|/spender after-led:than far joined
3|/spender after-led:that far free
17|/spender after-led:that far joined
18|/spender after-led:that near joined
-7|/spender after-led:think far joined
-8|/spender after-led:this far free
-18|/spender after-led:this near free
-3|/spender after-led:this near joined
-3|/spender after-led:though far joined
-15|/spender after-led:through far free
-4|/spender after-led:through near free
5|/spender after-led:to far joined
5|/spender after-led:to near free
-8|/spender after-led:to near joined
9|/spender after-led:under far joined
3|/spender after-led:unless near joined
-5|/spender after-led:want far joined
-7|/spender after-led:was far free
3|/spender after-led:was far joined
-5|/spender after-led:what far free
-13|/spender after-led:what far joined
8|/spender after-led:what near free
-14|/spender after-led:when near joined
10|/spender after-led:where near joined
5|/spender after-led:which far joined
17|/spender after-led:which near joined
-6|/spender after-led:while far joined
5|/spender after-led:while near joined
5|/spender after-led:why far joined
-6|/spender after-led:with far free
-4|/spender after-led:with far joined
-10|/spender after-led:with near free
10|/spender after-led:within far free
3|/spender after-led:within far joined
9|/spender after:body name
-13|/spender after:body owner
-12|/spender after:capital name
-3|/spender after:capital owner
-23|/spender after:country name
-13|/spender after:country owner
3|/spender after:gov name
8|/spender after:gov owner
23|/spender after:leader name
-5|/spender after:leader owner
-23|/spender after:nongov name
-14|/spender after:nongov owner
-16|/spender after:people owner
3|/spender after:pronoun name
-4|/spender after:pronoun owner
-3|/spender before-clause:after-figure inside name body
-7|/spender before-clause:after-figure inside name capital
9|/spender before-clause:after-figure inside name country
-14|/spender before-clause:after-figure inside name gov
14|/spender before-clause:after-figure inside name leader
3|/spender before-clause:after-figure inside name nongov
16|/spender before-clause:after-figure inside name pronoun
-11|/spender before-clause:after-figure inside owner gov
7|/spender before-clause:after-figure opens name body
11|/spender before-clause:after-figure opens name country
-7|/spender before-clause:after-figure opens name gov
-7|/spender before-clause:after-figure opens name leader
-4|/spender before-clause:after-figure opens name nongov
-9|/spender before-clause:after-figure opens name people
-5|/spender before-clause:after-figure opens name pronoun
5|/spender before-clause:after-figure opens owner body
-8|/spender before-clause:after-figure opens owner country
12|/spender before-clause:free inside name body
-17|/spender before-clause:free inside name capital
-20|/spender before-clause:free inside name country
14|/spender before-clause:free inside name leader
-4|/spender before-clause:free inside name nongov
-6|/spender before-clause:free inside name people
-16|/spender before-clause:free inside name pronoun
3|/spender before-clause:free inside owner body
4|/spender before-clause:free inside owner capital
9|/spender before-clause:free inside owner country
10|/spender before-clause:free inside owner gov
-5|/spender before-clause:free inside owner people
-23|/spender before-clause:free inside owner pronoun
3|/spender before-clause:free opens name body
8|/spender before-clause:free opens name capital
23|/spender before-clause:free opens name gov
-11|/spender before-clause:free opens name leader
-10|/spender before-clause:free opens name nongov
4|/spender before-clause:free opens name pronoun
22|/spender before-clause:free opens owner body
4|/spender before-clause:free opens owner capital
-8|/spender before-clause:free opens owner country
14|/spender before-clause:free opens owner gov
4|/spender before-clause:free opens owner leader
-12|/spender before-clause:free opens owner nongov
-23|/spender before-far:1
12|/spender before-far:20
-9|/spender before-far:4
16|/spender before-far:60
-13|/spender before-free:0 after-figure name near
-13|/spender before-free:0 after-figure owner far
3|/spender before-free:0 after-figure owner near
-24|/spender before-free:0 free name far
-11|/spender before-free:0 free name near
10|/spender before-free:0 free owner far
6|/spender before-free:1 after-figure name far
11|/spender before-free:1 after-figure name near
8|/spender before-free:1 after-figure owner near
-7|/spender before-free:1 free name far
6|/spender before-free:1 free owner far
4|/spender before-free:1 free owner near
-6|/spender before-free:2 after-figure owner far
21|/spender before-free:2 free name far
6|/spender before-joint:0 after-figure
3|/spender before-joint:1 after-figure
-8|/spender before-joint:2 after-figure
10|/spender before-joint:2 free
-7|/spender before-joint:3 after-figure
-3|/spender before-joint:3 free
6|/spender before-led:
15|/spender before-led:\"
4|/spender before-led:#
14|/spender before-led:'
17|/spender before-led:(
5|/spender before-led:,
21|/spender before-led:-
13|/spender before-led:--
-12|/spender before-led:.
-23|/spender before-led:PARTY
-5|/spender before-led:a
8|/spender before-led:about
-7|/spender before-led:accuse
6|/spender before-led:accused
-5|/spender before-led:acting
-8|/spender before-led:adopt
6|/spender before-led:after
6|/spender before-led:agency
5|/spender before-led:all
5|/spender before-led:ambition
-3|/spender before-led:among
-6|/spender before-led:any
5|/spender before-led:armed forces
-6|/spender before-led:around
13|/spender before-led:as
12|/spender before-led:ask
7|/spender before-led:assails
-9|/spender before-led:assure
-6|/spender before-led:at
4|/spender before-led:be
12|/spender before-led:because
-7|/spender before-led:become
5|/spender before-led:before
6|/spender before-led:beg
7|/spender before-led:between
7|/spender before-led:bring
-5|/spender before-led:bring forward
-6|/spender before-led:by
-15|/spender before-led:call
-8|/spender before-led:call for
4|/spender before-led:call on
-3|/spender before-led:campaign
-3|/spender before-led:candidate
-5|/spender before-led:caretaker
5|/spender before-led:carry
-3|/spender before-led:central
-9|/spender before-led:chairs
20|/spender before-led:chief
12|/spender before-led:chief cabinet secretary
12|/spender before-led:cite
3|/spender before-led:come to
16|/spender before-led:committee
-4|/spender before-led:compel
-14|/spender before-led:conservative
-3|/spender before-led:contender
-3|/spender before-led:counsel
9|/spender before-led:defence minister
6|/spender before-led:defense secretary
-4|/spender before-led:deny
5|/spender before-led:deputy prime minister
-7|/spender before-led:designate
-10|/spender before-led:developing
8|/spender before-led:did
3|/spender before-led:director
5|/spender before-led:disavow
5|/spender before-led:discuss
-4|/spender before-led:double
-3|/spender before-led:drop
10|/spender before-led:eastern
-3|/spender before-led:eel
-21|/spender before-led:elect
-3|/spender before-led:entreat
-9|/spender before-led:even
-16|/spender before-led:every
-4|/spender before-led:exhort
-10|/spender before-led:expect
11|/spender before-led:expelling
-6|/spender before-led:federal
20|/spender before-led:finance minister
-5|/spender before-led:find
-5|/spender before-led:findings
-3|/spender before-led:first
-8|/spender before-led:fix
12|/spender before-led:for
9|/spender before-led:four
-5|/spender before-led:friends
-13|/spender before-led:from
5|/spender before-led:full
5|/spender before-led:future
9|/spender before-led:general
6|/spender before-led:get
-9|/spender before-led:give
5|/spender before-led:government
3|/spender before-led:grade
17|/spender before-led:grills
-5|/spender before-led:group
-4|/spender before-led:guarantee
5|/spender before-led:guard
6|/spender before-led:had
-4|/spender before-led:handed
8|/spender before-led:hands
11|/spender before-led:has
-3|/spender before-led:have
-3|/spender before-led:help
9|/spender before-led:her
4|/spender before-led:his
-4|/spender before-led:how
3|/spender before-led:imitate
13|/spender before-led:inside
9|/spender before-led:into
-3|/spender before-led:invited
7|/spender before-led:is
18|/spender before-led:its
-8|/spender before-led:joins
-6|/spender before-led:junior
-12|/spender before-led:keep
4|/spender before-led:lawmakers
-9|/spender before-led:lead
-3|/spender before-led:leader
-6|/spender before-led:leadership
8|/spender before-led:leads
7|/spender before-led:let
-22|/spender before-led:lift
3|/spender before-led:like to see
-3|/spender before-led:live with
-5|/spender before-led:lobby
4|/spender before-led:lock
6|/spender before-led:lord
-7|/spender before-led:make
-3|/spender before-led:marks
-6|/spender before-led:match
-7|/spender before-led:meet
3|/spender before-led:minister
6|/spender before-led:most
5|/spender before-led:mr
4|/spender before-led:name
3|/spender before-led:national security adviser
8|/spender before-led:neither
-5|/spender before-led:new
-8|/spender before-led:next
8|/spender before-led:not
11|/spender before-led:now
-7|/spender before-led:nudge
-5|/spender before-led:numbers
-13|/spender before-led:oblige
-13|/spender before-led:of
3|/spender before-led:off
-8|/spender before-led:offer
-11|/spender before-led:on
-4|/spender before-led:once
-11|/spender before-led:one
-3|/spender before-led:only
-3|/spender before-led:opposition
-3|/spender before-led:opposition leader
3|/spender before-led:other
-3|/spender before-led:outsider
12|/spender before-led:over
-3|/spender before-led:party
-5|/spender before-led:peg
4|/spender before-led:petitioned
-7|/spender before-led:pis
-4|/spender before-led:possible
3|/spender before-led:premier
25|/spender before-led:president
6|/spender before-led:press
-21|/spender before-led:prime minister
-10|/spender before-led:prints
6|/spender before-led:program
4|/spender before-led:propel
-15|/spender before-led:prove
-8|/spender before-led:put
4|/spender before-led:quote
16|/spender before-led:raise
5|/spender before-led:ratify
-3|/spender before-led:ratios
-5|/spender before-led:reiterate
-4|/spender before-led:renewed
-6|/spender before-led:repeat
4|/spender before-led:report
3|/spender before-led:reporters
-4|/spender before-led:resistance
-5|/spender before-led:restore
12|/spender before-led:return
3|/spender before-led:reverse
-5|/spender before-led:royal
-3|/spender before-led:same
-3|/spender before-led:say
5|/spender before-led:see
12|/spender before-led:seen
-12|/spender before-led:senior
4|/spender before-led:separately
5|/spender before-led:serve
-4|/spender before-led:should
-13|/spender before-led:since
-10|/spender before-led:sir
4|/spender before-led:some
7|/spender before-led:sound out
-7|/spender before-led:sounded
4|/spender before-led:splits
-4|/spender before-led:staked
6|/spender before-led:start
-15|/spender before-led:take
-26|/spender before-led:tell
8|/spender before-led:termed
4|/spender before-led:that
21|/spender before-led:the
-3|/spender before-led:the economy
-6|/spender before-led:their
-7|/spender before-led:thing
-15|/spender before-led:think
-23|/spender before-led:though
9|/spender before-led:through
-5|/spender before-led:thrown
-5|/spender before-led:thumb
-7|/spender before-led:thumbed
7|/spender before-led:tie
-4|/spender before-led:to
-4|/spender before-led:troubles
-9|/spender before-led:turned
9|/spender before-led:two
-18|/spender before-led:under
-5|/spender before-led:understood
4|/spender before-led:up
8|/spender before-led:upon
-17|/spender before-led:urge
3|/spender before-led:very
-3|/spender before-led:vice
-5|/spender before-led:view
-7|/spender before-led:want
-5|/spender before-led:war
-3|/spender before-led:wash
15|/spender before-led:welcomes
-7|/spender before-led:what
26|/spender before-led:when
6|/spender before-led:whether
-11|/spender before-led:which
18|/spender before-led:why
-4|/spender before-led:wished
14|/spender before-led:with
23|/spender before-led:within
3|/spender before-led:write
-5|/spender before-led:years
15|/spender before-led:yet
-3|/spender before-led:—
19|/spender before:body name
30|/spender before:body owner
-16|/spender before:capital name
8|/spender before:capital owner
-7|/spender before:country owner
4|/spender before:gov name
12|/spender before:gov owner
9|/spender before:leader name
9|/spender before:leader owner
-14|/spender before:nongov name
-14|/spender before:nongov owner
-17|/spender before:people name
-5|/spender before:people owner
-19|/spender before:pronoun owner
-4|/spender named:1
3|/spender named:2
15|/spender named:3
14|/spender speaker:capital
-4|/spender speaker:country
30|/spender speaker:gov
65|/spender speaker:leader
-14|/spender speaker:nongov
22|/spender speaker:people
12|/spender speaker:pronoun
8|/spender subject-of:about
-14|/spender subject-of:accept
4|/spender subject-of:add up to
4|/spender subject-of:adopt
-3|/spender subject-of:advise
-5|/spender subject-of:advocate
-7|/spender subject-of:afford
-4|/spender subject-of:agitate for
-3|/spender subject-of:agree
5|/spender subject-of:aim
-3|/spender subject-of:amount
11|/spender subject-of:announce
7|/spender subject-of:appeal for
-12|/spender subject-of:argue
-6|/spender subject-of:arrive
-17|/spender subject-of:ask
-24|/spender subject-of:ask for
-11|/spender subject-of:back
8|/spender subject-of:be
19|/spender subject-of:beg
-14|/spender subject-of:believe
-5|/spender subject-of:bring
3|/spender subject-of:brush aside
5|/spender subject-of:build
13|/spender subject-of:call
4|/spender subject-of:call for
8|/spender subject-of:call on
-16|/spender subject-of:campaign
17|/spender subject-of:carry
-10|/spender subject-of:clamor
3|/spender subject-of:climb
-5|/spender subject-of:come back with
3|/spender subject-of:concede
3|/spender subject-of:confine
8|/spender subject-of:consent
7|/spender subject-of:consider
6|/spender subject-of:contain
9|/spender subject-of:contemplate
18|/spender subject-of:debate
10|/spender subject-of:decide
6|/spender subject-of:decline
-5|/spender subject-of:demand
5|/spender subject-of:demur
-4|/spender subject-of:deny
7|/spender subject-of:devote
5|/spender subject-of:dip
10|/spender subject-of:discuss
5|/spender subject-of:do
4|/spender subject-of:draft
6|/spender subject-of:drop
-7|/spender subject-of:edge
-7|/spender subject-of:end
-6|/spender subject-of:endorse
6|/spender subject-of:equal
-4|/spender subject-of:estimate
14|/spender subject-of:examine
-12|/spender subject-of:exceed
-3|/spender subject-of:exhort
-4|/spender subject-of:expect
-7|/spender subject-of:explore
13|/spender subject-of:eye
10|/spender subject-of:fall
-18|/spender subject-of:favour
-4|/spender subject-of:fend off
-4|/spender subject-of:fix
6|/spender subject-of:float
-6|/spender subject-of:foresee
-12|/spender subject-of:give
16|/spender subject-of:go
-3|/spender subject-of:guarantee
7|/spender subject-of:hike
-8|/spender subject-of:hit
-3|/spender subject-of:hold
12|/spender subject-of:hope
-10|/spender subject-of:increase
7|/spender subject-of:intend
8|/spender subject-of:jump
-3|/spender subject-of:keep
8|/spender subject-of:lay out
7|/spender subject-of:lean toward
5|/spender subject-of:leap
8|/spender subject-of:leave
17|/spender subject-of:lift
16|/spender subject-of:like
-3|/spender subject-of:live with
5|/spender subject-of:lobby for
13|/spender subject-of:lower
6|/spender subject-of:manage
-4|/spender subject-of:mean
3|/spender subject-of:meet
-7|/spender subject-of:mention
-4|/spender subject-of:move up
16|/spender subject-of:mull
-5|/spender subject-of:muse
5|/spender subject-of:oblige
4|/spender subject-of:offer
-3|/spender subject-of:oppose
3|/spender subject-of:opt
-6|/spender subject-of:pay
5|/spender subject-of:pencil in
-8|/spender subject-of:pester
6|/spender subject-of:plan
-11|/spender subject-of:play down
10|/spender subject-of:plead for
4|/spender subject-of:pledge
4|/spender subject-of:ponder
8|/spender subject-of:prefer
4|/spender subject-of:prepare
4|/spender subject-of:press for
4|/spender subject-of:promise
-9|/spender subject-of:propose
-9|/spender subject-of:push
4|/spender subject-of:push back
9|/spender subject-of:push for
17|/spender subject-of:put
-35|/spender subject-of:raise
5|/spender subject-of:ratify
-4|/spender subject-of:reach
16|/spender subject-of:ready
-4|/spender subject-of:reckon
-8|/spender subject-of:recommend
-3|/spender subject-of:reduce
15|/spender subject-of:reject
-4|/spender subject-of:remain
-25|/spender subject-of:request
10|/spender subject-of:require
-5|/spender subject-of:resist
-5|/spender subject-of:return
3|/spender subject-of:review
20|/spender subject-of:rise
36|/spender subject-of:rule out
3|/spender subject-of:say no to
-4|/spender subject-of:scoff
-4|/spender subject-of:see at
10|/spender subject-of:seek
3|/spender subject-of:set aside
3|/spender subject-of:set his heart on
4|/spender subject-of:set out
9|/spender subject-of:settle for
-13|/spender subject-of:settle on
-3|/spender subject-of:shoot for
-5|/spender subject-of:sign up
6|/spender subject-of:signal
-5|/spender subject-of:slip
6|/spender subject-of:sound out
9|/spender subject-of:speak of
-7|/spender subject-of:specify
14|/spender subject-of:spend
-4|/spender subject-of:stand
-4|/spender subject-of:start at
3|/spender subject-of:start from
-18|/spender subject-of:stop
12|/spender subject-of:study
13|/spender subject-of:suggest
7|/spender subject-of:table
-9|/spender subject-of:take
-3|/spender subject-of:talk
-12|/spender subject-of:talk about
-9|/spender subject-of:talk of
4|/spender subject-of:target
8|/spender subject-of:tell
-13|/spender subject-of:think
12|/spender subject-of:turn down
7|/spender subject-of:urge
-3|/spender subject-of:use
-6|/spender subject-of:veto
7|/spender subject-of:vote on
-5|/spender subject-of:want
-6|/spender subject-of:warn
17|/spender subject-of:weigh
3|/spender subject-of:work
-3|/spender subject-of:write
18|/spender subject:be body
-19|/spender subject:be country
10|/spender subject:be gov
-3|/spender subject:be nongov
8|/spender subject:cap country
-12|/spender subject:cap gov
6|/spender subject:cap leader
-3|/spender subject:cap nongov
6|/spender subject:cap people
48|/spender subject:demand body
-6|/spender subject:demand capital
-36|/spender subject:demand country
12|/spender subject:demand gov
51|/spender subject:demand leader
-9|/spender subject:demand nongov
-15|/spender subject:demand people
-21|/spender subject:demand pronoun
10|/spender subject:denial body
8|/spender subject:denial capital
9|/spender subject:denial country
6|/spender subject:denial gov
28|/spender subject:denial leader
-5|/spender subject:denial nongov
4|/spender subject:level body
3|/spender subject:level country
-8|/spender subject:level gov
4|/spender subject:level leader
-6|/spender subject:level nongov
-12|/spender subject:level people
-6|/spender subject:move capital
6|/spender subject:move country
-4|/spender subject:move gov
3|/spender subject:move leader
10|/spender subject:move nongov
20|/spender subject:move people
-12|/spender subject:move pronoun
11|/spender subject:pledge body
13|/spender subject:pledge country
7|/spender subject:pledge gov
6|/spender subject:pledge nongov
3|/spender subject:pledge people
16|/spender subject:proposal body
22|/spender subject:proposal capital
16|/spender subject:proposal country
24|/spender subject:proposal gov
-8|/spender subject:proposal nongov
3|/spender subject:proposal people
3|/spender subject:proposal pronoun
7|/spender subject:spend body
5|/spender subject:spend country
-6|/spender subject:spend gov
5|/spender subject:spend leader
6|/spender subject:spend nongov
5|/spender subject:spend pronoun
19|/spender unnamed
28|/spender unnamed-beside-others
8|/subject-form:allies
-13|/subject-form:body
-10|/subject-form:capital
6|/subject-form:country
-7|/subject-form:gov
14|/subject-form:leader
30|/subject-form:nongov
13|/subject-form:people
-21|/subject-form:pronoun
8|/subject-of:about
-9|/subject-of:accept
4|/subject-of:add up to
-4|/subject-of:adopt
-8|/subject-of:afford
-4|/subject-of:agitate for
-5|/subject-of:agree
-3|/subject-of:amount
4|/subject-of:angle for
10|/subject-of:announce
7|/subject-of:appeal for
-3|/subject-of:approach
-7|/subject-of:argue
-6|/subject-of:arrive
24|/subject-of:ask
-13|/subject-of:ask for
5|/subject-of:back
5|/subject-of:bat away
-12|/subject-of:be
20|/subject-of:beg
-13|/subject-of:believe
3|/subject-of:beseech
-5|/subject-of:bind
10|/subject-of:bring
-12|/subject-of:bring up
3|/subject-of:brush aside
5|/subject-of:build
4|/subject-of:call
-4|/subject-of:call for
28|/subject-of:call on
-12|/subject-of:campaign
16|/subject-of:carry
-10|/subject-of:clamor
3|/subject-of:climb
-5|/subject-of:come back with
4|/subject-of:compel
3|/subject-of:concede
3|/subject-of:confine
8|/subject-of:consent
11|/subject-of:consider
5|/subject-of:contain
9|/subject-of:contemplate
18|/subject-of:debate
10|/subject-of:decide
-10|/subject-of:declare
9|/subject-of:decline
3|/subject-of:demand
5|/subject-of:demur
5|/subject-of:deny
5|/subject-of:devote
5|/subject-of:dip
9|/subject-of:do
4|/subject-of:draft
6|/subject-of:drop
-7|/subject-of:edge
-3|/subject-of:embrace
-7|/subject-of:end
-7|/subject-of:endorse
6|/subject-of:equal
-4|/subject-of:estimate
14|/subject-of:examine
-8|/subject-of:exceed
-3|/subject-of:exhort
-7|/subject-of:explore
12|/subject-of:eye
5|/subject-of:fall
-19|/subject-of:favour
-4|/subject-of:fend off
15|/subject-of:float
11|/subject-of:force
-6|/subject-of:foresee
-6|/subject-of:get
-10|/subject-of:give
6|/subject-of:go
-3|/subject-of:guarantee
13|/subject-of:hike
-8|/subject-of:hit
4|/subject-of:hold
10|/subject-of:hope
-11|/subject-of:increase
7|/subject-of:intend
8|/subject-of:jump
-3|/subject-of:keep
8|/subject-of:lay out
7|/subject-of:lean toward
5|/subject-of:leap
7|/subject-of:leave
17|/subject-of:lift
16|/subject-of:like
-8|/subject-of:live with
10|/subject-of:lobby for
-3|/subject-of:look for
13|/subject-of:lower
6|/subject-of:manage
13|/subject-of:march
-4|/subject-of:mean
6|/subject-of:mention
-4|/subject-of:move up
16|/subject-of:mull
-7|/subject-of:muse
-10|/subject-of:name
4|/subject-of:oblige
9|/subject-of:offer
-3|/subject-of:oppose
3|/subject-of:opt
-8|/subject-of:pay
5|/subject-of:pencil in
3|/subject-of:persuade
6|/subject-of:plan
-11|/subject-of:play down
10|/subject-of:plead for
4|/subject-of:pledge
4|/subject-of:ponder
19|/subject-of:prefer
4|/subject-of:prepare
20|/subject-of:press
5|/subject-of:press for
18|/subject-of:propose
-9|/subject-of:push
4|/subject-of:push back
6|/subject-of:push for
32|/subject-of:put
4|/subject-of:put to
-29|/subject-of:raise
5|/subject-of:ratify
5|/subject-of:reach
16|/subject-of:ready
-4|/subject-of:reckon
-3|/subject-of:reckon on
-9|/subject-of:recommend
-3|/subject-of:reduce
-6|/subject-of:refusal
11|/subject-of:reject
-4|/subject-of:remain
-28|/subject-of:request
6|/subject-of:require
-5|/subject-of:resist
-5|/subject-of:return
3|/subject-of:review
20|/subject-of:rise
36|/subject-of:rule out
3|/subject-of:say no to
-4|/subject-of:scoff
-4|/subject-of:see at
10|/subject-of:seek
3|/subject-of:set aside
3|/subject-of:set his heart on
3|/subject-of:set out
10|/subject-of:settle for
-13|/subject-of:settle on
-3|/subject-of:shoot for
-8|/subject-of:sign up
6|/subject-of:signal
-3|/subject-of:slip
10|/subject-of:sound out
9|/subject-of:speak of
-7|/subject-of:specify
17|/subject-of:spend
-4|/subject-of:start at
3|/subject-of:start from
-17|/subject-of:stop
12|/subject-of:study
35|/subject-of:suggest
7|/subject-of:table
-8|/subject-of:take
-13|/subject-of:talk about
-14|/subject-of:talk of
4|/subject-of:target
-27|/subject-of:tell
4|/subject-of:think
-8|/subject-of:time
-4|/subject-of:toss around
12|/subject-of:turn down
18|/subject-of:urge
-3|/subject-of:veto
7|/subject-of:vote on
11|/subject-of:want
-6|/subject-of:warn
17|/subject-of:weigh
3|/subject-of:work
-3|/subject-of:write
-5|/subject-speaker:allies allies
11|/subject-speaker:allies none
-3|/subject-speaker:allies nongov
10|/subject-speaker:allies people
-3|/subject-speaker:body body
-8|/subject-speaker:body leader
-6|/subject-speaker:body none
11|/subject-speaker:body nongov
-4|/subject-speaker:body pronoun
12|/subject-speaker:capital country
-8|/subject-speaker:capital gov
-25|/subject-speaker:capital none
11|/subject-speaker:capital nongov
-3|/subject-speaker:capital pronoun
8|/subject-speaker:country capital
4|/subject-speaker:country country
17|/subject-speaker:country gov
-10|/subject-speaker:country leader
-22|/subject-speaker:country none
13|/subject-speaker:country nongov
-7|/subject-speaker:gov capital
-10|/subject-speaker:gov gov
11|/subject-speaker:gov none
-14|/subject-speaker:gov nongov
5|/subject-speaker:gov people
8|/subject-speaker:gov pronoun
30|/subject-speaker:leader leader
-21|/subject-speaker:leader none
14|/subject-speaker:leader nongov
-5|/subject-speaker:leader pronoun
12|/subject-speaker:none allies
16|/subject-speaker:none body
-18|/subject-speaker:none capital
-20|/subject-speaker:none country
11|/subject-speaker:none leader
12|/subject-speaker:none none
10|/subject-speaker:none nongov
-8|/subject-speaker:none people
-16|/subject-speaker:none pronoun
15|/subject-speaker:nongov capital
14|/subject-speaker:nongov country
-3|/subject-speaker:nongov leader
7|/subject-speaker:nongov none
-13|/subject-speaker:nongov nongov
-5|/subject-speaker:nongov people
10|/subject-speaker:nongov pronoun
-5|/subject-speaker:people leader
11|/subject-speaker:people none
6|/subject-speaker:people people
-7|/subject-speaker:pronoun body
-13|/subject-speaker:pronoun capital
-10|/subject-speaker:pronoun country
-10|/subject-speaker:pronoun gov
22|/subject-speaker:pronoun leader
3|/subject-speaker:pronoun people
-8|/subject-speaker:pronoun pronoun
16|/subject:be body
8|/subject:be capital
-21|/subject:be country
-5|/subject:be gov
-6|/subject:be leader
-3|/subject:be nongov
4|/subject:be people
-3|/subject:be pronoun
8|/subject:cap country
-12|/subject:cap gov
12|/subject:cap leader
-3|/subject:cap nongov
6|/subject:cap people
45|/subject:demand body
14|/subject:demand capital
18|/subject:demand country
28|/subject:demand gov
40|/subject:demand leader
-6|/subject:demand nongov
-12|/subject:demand people
14|/subject:demand pronoun
7|/subject:denial body
22|/subject:denial capital
9|/subject:denial country
6|/subject:denial gov
25|/subject:denial leader
-7|/subject:denial nongov
-5|/subject:denial people
10|/subject:level body
-3|/subject:level capital
-7|/subject:level gov
8|/subject:level leader
-6|/subject:level nongov
-12|/subject:level people
-5|/subject:level pronoun
-6|/subject:move body
11|/subject:move capital
7|/subject:move country
4|/subject:move gov
6|/subject:move leader
10|/subject:move nongov
18|/subject:move people
-3|/subject:pledge body
16|/subject:pledge capital
15|/subject:pledge country
7|/subject:pledge leader
6|/subject:pledge nongov
-7|/subject:pledge pronoun
13|/subject:proposal body
41|/subject:proposal capital
33|/subject:proposal country
35|/subject:proposal gov
10|/subject:proposal leader
-9|/subject:proposal nongov
13|/subject:proposal pronoun
5|/subject:spend body
3|/subject:spend capital
-8|/subject:spend gov
6|/subject:spend nongov
17|/subject:spend pronoun
-36|/tag:gov
139|/tag:nongov
-21|/tag:person
-22|/tag:source
-45|/unnamed
-44|/unnamed-beside-others
6|benchmark/after-joint:0 mid
11|benchmark/after-joint:0 near
-9|benchmark/after-joint:1 mid
-11|benchmark/after-led:\" far joined
6|benchmark/after-led:# near free
-4|benchmark/after-led:, far joined
-3|benchmark/after-led:, near joined
-3|benchmark/after-led:and far joined
4|benchmark/after-led:by far joined
7|benchmark/after-led:by near free
-3|benchmark/after-led:for near free
-5|benchmark/after-led:of near free
4|benchmark/after-led:that far free
11|benchmark/after-led:that near free
5|benchmark/after-led:whether far joined
7|benchmark/after-led:which far joined
5|benchmark/after-led:which near joined
-7|benchmark/after-led:with far free
3|benchmark/after:body name
19|benchmark/after:capital name
3|benchmark/after:capital owner
-8|benchmark/after:country name
3|benchmark/after:gov name
3|benchmark/after:people owner
-12|benchmark/after:pronoun name
-5|benchmark/after:pronoun owner
16|benchmark/asked-before:other
5|benchmark/before-clause:after-figure inside name body
-3|benchmark/before-clause:after-figure opens name country
-4|benchmark/before-clause:after-figure opens name pronoun
-8|benchmark/before-clause:free inside name body
7|benchmark/before-clause:free inside name country
12|benchmark/before-clause:free inside name gov
-4|benchmark/before-clause:free inside name leader
4|benchmark/before-clause:free inside owner capital
-4|benchmark/before-clause:free inside owner country
-3|benchmark/before-clause:free inside owner pronoun
-7|benchmark/before-clause:free opens name capital
-4|benchmark/before-clause:free opens name country
10|benchmark/before-clause:free opens owner capital
-3|benchmark/before-clause:free opens owner people
-3|benchmark/before-clause:free opens owner pronoun
-3|benchmark/before-far:20
19|benchmark/before-far:4
-16|benchmark/before-far:9
-5|benchmark/before-free:0 after-figure name near
5|benchmark/before-free:0 free name far
7|benchmark/before-free:0 free name near
-3|benchmark/before-free:0 free owner far
4|benchmark/before-free:0 free owner near
-3|benchmark/before-free:1 after-figure name near
-10|benchmark/before-free:1 free name near
5|benchmark/before-free:1 free owner near
-3|benchmark/before-free:2 free name near
8|benchmark/before-joint:0 free
-6|benchmark/before-joint:1 after-figure
-5|benchmark/before-joint:1 free
17|benchmark/before-joint:2 free
-13|benchmark/before-joint:3 free
-13|benchmark/before-led:
5|benchmark/before-led:'s
9|benchmark/before-led:,
5|benchmark/before-led:--
-3|benchmark/before-led::
-4|benchmark/before-led:a
5|benchmark/before-led:answer
4|benchmark/before-led:behind
-4|benchmark/before-led:border
-3|benchmark/before-led:every
-6|benchmark/before-led:for
3|benchmark/before-led:grade
3|benchmark/before-led:his
-16|benchmark/before-led:in
-3|benchmark/before-led:income
8|benchmark/before-led:kyodo news
-10|benchmark/before-led:neither
4|benchmark/before-led:new
-3|benchmark/before-led:tell
17|benchmark/before-led:the
8|benchmark/before-led:what
-6|benchmark/before:body name
-4|benchmark/before:capital name
14|benchmark/before:capital owner
-3|benchmark/before:country name
-5|benchmark/before:country owner
14|benchmark/before:gov name
3|benchmark/before:gov owner
-3|benchmark/before:people owner
-4|benchmark/before:pronoun name
-5|benchmark/before:pronoun owner
7|benchmark/governor-form:agree finite+
-4|benchmark/governor-form:argue finite+
-3|benchmark/governor-form:ask finite+
13|benchmark/governor-form:be finite+
-3|benchmark/governor-form:be finite+can
3|benchmark/governor-form:be finite+can+not
-3|benchmark/governor-form:be finite+will
-9|benchmark/governor-form:call for finite+
-10|benchmark/governor-form:clear finite+
6|benchmark/governor-form:draft finite+
3|benchmark/governor-form:exceed finite+
-5|benchmark/governor-form:exempt finite+
-4|benchmark/governor-form:go finite+will
4|benchmark/governor-form:hit finite+
-5|benchmark/governor-form:hold up finite+
3|benchmark/governor-form:idea +
-4|benchmark/governor-form:mean finite+
-3|benchmark/governor-form:meet finite+should
3|benchmark/governor-form:prefer finite+
3|benchmark/governor-form:put finite+can
3|benchmark/governor-form:put finite+should
4|benchmark/governor-form:require finite+
10|benchmark/governor-form:rise finite+
3|benchmark/governor-form:speak of inf+
18|benchmark/governor-form:spend finite+
-9|benchmark/governor-form:spend finite+should
3|benchmark/governor-form:spend finite+should+not
-3|benchmark/governor-form:standard +
3|benchmark/governor-form:take finite+
4|benchmark/governor-form:talk about finite+
-4|benchmark/governor-form:talk about progressive+
7|benchmark/governor-form:tell finite+
-6|benchmark/governor-form:tell gerund+
3|benchmark/governor-form:work out finite+
8|benchmark/governor-kind:be
-3|benchmark/governor-kind:benchmark
-3|benchmark/governor-kind:cap
-10|benchmark/governor-kind:demand
-5|benchmark/governor-kind:denial
4|benchmark/governor-kind:level
6|benchmark/governor-kind:move
16|benchmark/governor-kind:spend
13|benchmark/governor-mood:be finite+
-3|benchmark/governor-mood:be finite+can
3|benchmark/governor-mood:be finite+can+not
-3|benchmark/governor-mood:be finite+will
-3|benchmark/governor-mood:benchmark +
-3|benchmark/governor-mood:cap finite+
-5|benchmark/governor-mood:demand finite+
-6|benchmark/governor-mood:demand gerund+
-5|benchmark/governor-mood:denial finite+
3|benchmark/governor-mood:level finite+
12|benchmark/governor-mood:move finite+
3|benchmark/governor-mood:move finite+can
-5|benchmark/governor-mood:move finite+will
4|benchmark/governor-mood:pledge finite+
-3|benchmark/governor-mood:pledge finite++passive
3|benchmark/governor-mood:proposal +
3|benchmark/governor-mood:proposal inf+
-4|benchmark/governor-mood:proposal progressive+
20|benchmark/governor-mood:spend finite+
-7|benchmark/governor-mood:spend finite+should
3|benchmark/governor-mood:spend finite+should+not
7|benchmark/governor:agree
-4|benchmark/governor:argue
-3|benchmark/governor:ask
8|benchmark/governor:be
3|benchmark/governor:call
-9|benchmark/governor:call for
-10|benchmark/governor:clear
6|benchmark/governor:draft
3|benchmark/governor:exceed
-5|benchmark/governor:exempt
4|benchmark/governor:hit
-5|benchmark/governor:hold up
3|benchmark/governor:idea
-4|benchmark/governor:mean
-4|benchmark/governor:meet
3|benchmark/governor:prefer
7|benchmark/governor:put
4|benchmark/governor:require
10|benchmark/governor:rise
11|benchmark/governor:spend
-3|benchmark/governor:standard
3|benchmark/governor:work out
30|benchmark/has:LEADER
-8|benchmark/has:USA
-7|benchmark/has:administration
8|benchmark/has:adviser
3|benchmark/has:aides
6|benchmark/has:analyst
5|benchmark/has:analysts
4|benchmark/has:author
-12|benchmark/has:candidates
-12|benchmark/has:commission
-4|benchmark/has:could
14|benchmark/has:country
8|benchmark/has:defence minister
9|benchmark/has:defense minister
9|benchmark/has:diplomats
3|benchmark/has:economists
-6|benchmark/has:envoy
-6|benchmark/has:figure
5|benchmark/has:former
-5|benchmark/has:general
3|benchmark/has:government
4|benchmark/has:governments
3|benchmark/has:investors
-4|benchmark/has:japan innovation party
5|benchmark/has:ldp
-4|benchmark/has:leader
3|benchmark/has:mayor
6|benchmark/has:minister
5|benchmark/has:ministers
5|benchmark/has:ministry
4|benchmark/has:negotiators
-4|benchmark/has:official
-8|benchmark/has:our
10|benchmark/has:parliament
-8|benchmark/has:party
3|benchmark/has:politicians
-3|benchmark/has:prime minister
4|benchmark/has:researcher
-10|benchmark/has:scholar
-7|benchmark/has:should
-5|benchmark/has:spokesperson
3|benchmark/has:strategist
-9|benchmark/has:the military
-16|benchmark/has:we
-28|benchmark/home:other
8|benchmark/known:- ALLIES 1
8|benchmark/known:- ALLIES 1 since-2025
-24|benchmark/known:- ALLIES 1.5
-11|benchmark/known:- ALLIES 1.5 since-2025
-13|benchmark/known:- ALLIES 1.5 to-2024
33|benchmark/known:- ALLIES 2
12|benchmark/known:- ALLIES 2 since-2025
5|benchmark/known:- ALLIES 2 to-2021
15|benchmark/known:- ALLIES 2 to-2024
3|benchmark/known:- ALLIES 2.5
3|benchmark/known:- ALLIES 2.5 since-2025
19|benchmark/known:- ALLIES 3
21|benchmark/known:- ALLIES 3 since-2025
-9|benchmark/known:- ALLIES 3 to-1999
8|benchmark/known:- ALLIES 3 to-2024
3|benchmark/known:- ALLIES 4-5
3|benchmark/known:- ALLIES 4-5 since-2025
-8|benchmark/known:- ALLIES 5
-17|benchmark/known:- ALLIES 5 since-2025
8|benchmark/known:- ALLIES 5 to-1999
3|benchmark/known:- ALLIES 6
3|benchmark/known:- ALLIES 6 to-1999
19|benchmark/known:- ALLIES since-2025
3|benchmark/known:- ALLIES to-1999
5|benchmark/known:- ALLIES to-2021
14|benchmark/known:- ALLIES to-2024
-3|benchmark/known:- ALLIES+JPN 5
-3|benchmark/known:- ALLIES+JPN 5 since-2025
-3|benchmark/known:- ALLIES+JPN since-2025
-3|benchmark/known:- EU 2
-3|benchmark/known:- EU 2 since-2025
-3|benchmark/known:- EU since-2025
5|benchmark/known:- KOR 6
5|benchmark/known:- KOR 6 to-1999
5|benchmark/known:- KOR to-1999
-9|benchmark/known:- NATO 2
-8|benchmark/known:- NATO 2 to-2024
-9|benchmark/known:- NATO to-2024
-4|benchmark/known:AUS ALLIES since-2025
-3|benchmark/known:BGD ALLIES 2
-3|benchmark/known:BGD ALLIES 2 since-2025
-3|benchmark/known:BGD ALLIES since-2025
-10|benchmark/known:CAN ALLIES 2
-10|benchmark/known:CAN ALLIES 2 since-2025
-11|benchmark/known:CAN ALLIES since-2025
-3|benchmark/known:CHN ALLIES 3.5
-3|benchmark/known:CHN ALLIES 3.5 since-2025
-5|benchmark/known:CHN ALLIES since-2025
4|benchmark/known:DEU ALLIES 3
4|benchmark/known:DEU ALLIES 3 to-2024
4|benchmark/known:DEU ALLIES to-2024
9|benchmark/known:DEU NATO 2
9|benchmark/known:DEU NATO 2 to-2024
9|benchmark/known:DEU NATO to-2024
7|benchmark/known:EST ALLIES 5
7|benchmark/known:EST ALLIES 5 since-2025
9|benchmark/known:EST ALLIES since-2025
14|benchmark/known:EU ALLIES 1.5
14|benchmark/known:EU ALLIES 1.5 to-2024
8|benchmark/known:EU ALLIES 3.5
8|benchmark/known:EU ALLIES 3.5 since-2025
7|benchmark/known:EU ALLIES since-2025
14|benchmark/known:EU ALLIES to-2024
5|benchmark/known:EU EU 2
5|benchmark/known:EU EU 2 since-2025
5|benchmark/known:EU EU since-2025
-3|benchmark/known:GBR ALLIES since-2025
5|benchmark/known:GBR NATO 2.5
5|benchmark/known:GBR NATO 2.5 to-2024
5|benchmark/known:GBR NATO to-2024
12|benchmark/known:IDN ALLIES 2
12|benchmark/known:IDN ALLIES 2 since-2025
11|benchmark/known:IDN ALLIES since-2025
-4|benchmark/known:IND ALLIES 3
-4|benchmark/known:IND ALLIES 3 to-2024
-3|benchmark/known:IND ALLIES since-2025
-4|benchmark/known:IND ALLIES to-2024
-6|benchmark/known:JPN ALLIES 1.5
-6|benchmark/known:JPN ALLIES 1.5 since-2025
-4|benchmark/known:JPN ALLIES 2
16|benchmark/known:JPN ALLIES 3
18|benchmark/known:JPN ALLIES 3 to-1999
-10|benchmark/known:JPN ALLIES 5
-9|benchmark/known:JPN ALLIES 5 since-2025
-19|benchmark/known:JPN ALLIES since-2025
16|benchmark/known:JPN ALLIES to-1999
-5|benchmark/known:KOR ALLIES 3.5
-5|benchmark/known:KOR ALLIES 3.5 since-2025
-4|benchmark/known:KOR ALLIES 5
-4|benchmark/known:KOR ALLIES 5 since-2025
-12|benchmark/known:KOR ALLIES since-2025
-6|benchmark/known:LTU NATO 2
-6|benchmark/known:LTU NATO 2 to-2024
-6|benchmark/known:LTU NATO to-2024
18|benchmark/known:MYS ALLIES 2
18|benchmark/known:MYS ALLIES 2 since-2025
17|benchmark/known:MYS ALLIES since-2025
-3|benchmark/known:NATO ALLIES 1
-3|benchmark/known:NATO ALLIES 1 since-2025
-3|benchmark/known:NATO ALLIES 3
-5|benchmark/known:NATO ALLIES 5
-5|benchmark/known:NATO ALLIES 5 since-2025
-10|benchmark/known:NATO ALLIES since-2025
5|benchmark/known:NATO NATO 2
7|benchmark/known:NATO NATO 2 to-2024
-4|benchmark/known:NATO NATO 2.5
-4|benchmark/known:NATO NATO 2.5 to-2024
3|benchmark/known:NATO NATO to-2024
-3|benchmark/known:NOR ALLIES since-2025
7|benchmark/known:NZL ALLIES 2
7|benchmark/known:NZL ALLIES 2 since-2025
5|benchmark/known:NZL ALLIES since-2025
-6|benchmark/known:PHL ALLIES 2
-3|benchmark/known:PHL ALLIES 2 since-2025
-6|benchmark/known:PHL ALLIES since-2025
-3|benchmark/known:PHL ALLIES to-2024
-4|benchmark/known:POL ALLIES since-2025
-4|benchmark/known:RUS ALLIES 3
-4|benchmark/known:RUS ALLIES 3 since-2025
-4|benchmark/known:RUS ALLIES since-2025
-4|benchmark/known:SGP ALLIES 5
-4|benchmark/known:SGP ALLIES 5 since-2025
-5|benchmark/known:SGP ALLIES since-2025
-3|benchmark/known:USA ALLIES 1
-3|benchmark/known:USA ALLIES 1 since-2025
19|benchmark/known:USA ALLIES 1.5
23|benchmark/known:USA ALLIES 1.5 since-2025
-4|benchmark/known:USA ALLIES 1.5 to-2024
-32|benchmark/known:USA ALLIES 2
-21|benchmark/known:USA ALLIES 2 since-2025
-4|benchmark/known:USA ALLIES 2 to-2021
-6|benchmark/known:USA ALLIES 2 to-2024
-3|benchmark/known:USA ALLIES 2.5
-3|benchmark/known:USA ALLIES 2.5 since-2025
-22|benchmark/known:USA ALLIES 3
-9|benchmark/known:USA ALLIES 3 since-2025
-6|benchmark/known:USA ALLIES 3 to-1999
-7|benchmark/known:USA ALLIES 3 to-2024
19|benchmark/known:USA ALLIES 3.5
19|benchmark/known:USA ALLIES 3.5 since-2025
31|benchmark/known:USA ALLIES 5
39|benchmark/known:USA ALLIES 5 since-2025
-7|benchmark/known:USA ALLIES 5 to-1999
44|benchmark/known:USA ALLIES since-2025
-15|benchmark/known:USA ALLIES to-1999
-4|benchmark/known:USA ALLIES to-2021
-18|benchmark/known:USA ALLIES to-2024
3|benchmark/known:USA ALLIES+JPN 5
3|benchmark/known:USA ALLIES+JPN 5 since-2025
3|benchmark/known:USA ALLIES+JPN since-2025
-3|benchmark/known:USA KOR 6
-3|benchmark/known:USA KOR 6 to-1999
-3|benchmark/known:USA KOR to-1999
3|benchmark/known:USA NATO 2
4|benchmark/known:USA NATO 2 to-2021
4|benchmark/known:USA NATO to-2021
-3|benchmark/known:VNM ALLIES 3.5
-3|benchmark/known:VNM ALLIES 3.5 since-2025
-5|benchmark/known:VNM ALLIES since-2025
9|benchmark/named:1
6|benchmark/named:3
-15|benchmark/near-after:\"
-22|benchmark/near-after:#
6|benchmark/near-after:'
-9|benchmark/near-after:'s
-3|benchmark/near-after:-
3|benchmark/near-after::
3|benchmark/near-after:;
17|benchmark/near-after:?
-9|benchmark/near-after:DATE
16|benchmark/near-after:LAND
10|benchmark/near-after:LEADER
-39|benchmark/near-after:USA
10|benchmark/near-after:about
7|benchmark/near-after:all
-3|benchmark/near-after:allies
5|benchmark/near-after:almost
9|benchmark/near-after:among
7|benchmark/near-after:an
6|benchmark/near-after:analyst
-11|benchmark/near-after:and
7|benchmark/near-after:any
3|benchmark/near-after:anywhere
-3|benchmark/near-after:applies
-4|benchmark/near-after:armed forces
11|benchmark/near-after:arms
9|benchmark/near-after:army
12|benchmark/near-after:as
8|benchmark/near-after:ask
-8|benchmark/near-after:at
-3|benchmark/near-after:back
-3|benchmark/near-after:bar
4|benchmark/near-after:bare
10|benchmark/near-after:be
-9|benchmark/near-after:became
10|benchmark/near-after:become
-4|benchmark/near-after:becomes
4|benchmark/near-after:becoming
5|benchmark/near-after:been
4|benchmark/near-after:before
4|benchmark/near-after:book
-5|benchmark/near-after:budget
-15|benchmark/near-after:by
-3|benchmark/near-after:call
-12|benchmark/near-after:candidates
3|benchmark/near-after:carry
3|benchmark/near-after:chiefs
3|benchmark/near-after:cite
3|benchmark/near-after:classrooms
3|benchmark/near-after:closing
3|benchmark/near-after:coast guard
5|benchmark/near-after:common
3|benchmark/near-after:commonly
8|benchmark/near-after:complain
11|benchmark/near-after:continents
-23|benchmark/near-after:core
-3|benchmark/near-after:core defense
-7|benchmark/near-after:could
12|benchmark/near-after:countries
3|benchmark/near-after:counts
3|benchmark/near-after:currency
-15|benchmark/near-after:deemed
12|benchmark/near-after:defence
-9|benchmark/near-after:defense
10|benchmark/near-after:defense minister
-3|benchmark/near-after:defines
6|benchmark/near-after:devised
3|benchmark/near-after:discount
-6|benchmark/near-after:document
-3|benchmark/near-after:elevate
3|benchmark/near-after:else
3|benchmark/near-after:elsewhere
-5|benchmark/near-after:entry
3|benchmark/near-after:even
8|benchmark/near-after:every american ally
-5|benchmark/near-after:everything
5|benchmark/near-after:exotic
-10|benchmark/near-after:extortion
4|benchmark/near-after:fair
6|benchmark/near-after:fashionable
3|benchmark/near-after:faster
4|benchmark/near-after:few
11|benchmark/near-after:fits
4|benchmark/near-after:float
-8|benchmark/near-after:floor
-5|benchmark/near-after:fly
-26|benchmark/near-after:for
3|benchmark/near-after:four
8|benchmark/near-after:friendship
6|benchmark/near-after:full
9|benchmark/near-after:gdp
3|benchmark/near-after:generals
-6|benchmark/near-after:global
9|benchmark/near-after:go
-4|benchmark/near-after:grade
-11|benchmark/near-after:gross domestic product
-6|benchmark/near-after:hard
8|benchmark/near-after:harden
10|benchmark/near-after:has
6|benchmark/near-after:have
-5|benchmark/near-after:he
3|benchmark/near-after:hold
5|benchmark/near-after:hold up
-3|benchmark/near-after:however
13|benchmark/near-after:in
-4|benchmark/near-after:including
-5|benchmark/near-after:infrastructure
4|benchmark/near-after:international
13|benchmark/near-after:into
8|benchmark/near-after:is
-14|benchmark/near-after:items
13|benchmark/near-after:its
3|benchmark/near-after:journalists
3|benchmark/near-after:just
4|benchmark/near-after:keep
5|benchmark/near-after:lately
8|benchmark/near-after:laughed
-7|benchmark/near-after:least
4|benchmark/near-after:line
-8|benchmark/near-after:listed
3|benchmark/near-after:little
5|benchmark/near-after:long
3|benchmark/near-after:looks
3|benchmark/near-after:loyalty
-9|benchmark/near-after:magic
-8|benchmark/near-after:mean
8|benchmark/near-after:meet
4|benchmark/near-after:member states
5|benchmark/near-after:might
-5|benchmark/near-after:military
-6|benchmark/near-after:military spending
10|benchmark/near-after:mind
-5|benchmark/near-after:minded
-7|benchmark/near-after:minimum
9|benchmark/near-after:minimum standard
8|benchmark/near-after:ministry
-9|benchmark/near-after:modest
-4|benchmark/near-after:n't
-13|benchmark/near-after:needs
3|benchmark/near-after:neighbors
-3|benchmark/near-after:new
-4|benchmark/near-after:no
7|benchmark/near-after:no one
5|benchmark/near-after:nobody
-6|benchmark/near-after:non
12|benchmark/near-after:norm
8|benchmark/near-after:norms
-5|benchmark/near-after:not
8|benchmark/near-after:now
-8|benchmark/near-after:number
-3|benchmark/near-after:odd
6|benchmark/near-after:of
6|benchmark/near-after:officials
3|benchmark/near-after:often
-13|benchmark/near-after:on
3|benchmark/near-after:one
4|benchmark/near-after:order
-5|benchmark/near-after:our
10|benchmark/near-after:own
4|benchmark/near-after:parliaments
-5|benchmark/near-after:partners
-9|benchmark/near-after:passes
-4|benchmark/near-after:passing
12|benchmark/near-after:pay
8|benchmark/near-after:planner
3|benchmark/near-after:pledge
5|benchmark/near-after:plenty
4|benchmark/near-after:practical
3|benchmark/near-after:prime minister
-3|benchmark/near-after:promptly
-5|benchmark/near-after:proper
12|benchmark/near-after:rate
4|benchmark/near-after:reasonable
-7|benchmark/near-after:regards
7|benchmark/near-after:reigns
-6|benchmark/near-after:related
7|benchmark/near-after:replacing
-15|benchmark/near-after:respectable
-3|benchmark/near-after:rules
3|benchmark/near-after:sales
9|benchmark/near-after:same
-10|benchmark/near-after:say
-10|benchmark/near-after:scholar
-23|benchmark/near-after:security - related
9|benchmark/near-after:self
4|benchmark/near-after:sense
13|benchmark/near-after:sensible
11|benchmark/near-after:serious
-6|benchmark/near-after:set
-3|benchmark/near-after:set aside
-8|benchmark/near-after:should
4|benchmark/near-after:size
8|benchmark/near-after:solution
11|benchmark/near-after:some
-4|benchmark/near-after:split
-24|benchmark/near-after:standard
5|benchmark/near-after:state
3|benchmark/near-after:strategists
-3|benchmark/near-after:strategy
-4|benchmark/near-after:such
5|benchmark/near-after:suits
-3|benchmark/near-after:supports
3|benchmark/near-after:take
-7|benchmark/near-after:that
7|benchmark/near-after:the
-5|benchmark/near-after:the military
-3|benchmark/near-after:them
4|benchmark/near-after:there
-3|benchmark/near-after:they
4|benchmark/near-after:though
3|benchmark/near-after:threat
3|benchmark/near-after:threshold
-4|benchmark/near-after:ticket
9|benchmark/near-after:to
8|benchmark/near-after:turning
4|benchmark/near-after:us
3|benchmark/near-after:vogue
4|benchmark/near-after:waved
6|benchmark/near-after:way
5|benchmark/near-after:weapons
6|benchmark/near-after:well
6|benchmark/near-after:were
5|benchmark/near-after:west
4|benchmark/near-after:western
6|benchmark/near-after:what
12|benchmark/near-after:when
-4|benchmark/near-after:where
-3|benchmark/near-after:whereas
-5|benchmark/near-after:whether
4|benchmark/near-after:which
5|benchmark/near-after:who
14|benchmark/near-after:will
-5|benchmark/near-after:with
3|benchmark/near-after:without
-3|benchmark/near-after:world
11|benchmark/near-after:yardstick
-5|benchmark/near-after:you
-12|benchmark/near-before:#
-3|benchmark/near-before:'
-39|benchmark/near-before:'s
4|benchmark/near-before:(
4|benchmark/near-before:)
-34|benchmark/near-before:,
8|benchmark/near-before:-
12|benchmark/near-before:--
6|benchmark/near-before:0
-31|benchmark/near-before::
3|benchmark/near-before:;
8|benchmark/near-before:DATE
19|benchmark/near-before:LAND
3|benchmark/near-before:LEADER
-11|benchmark/near-before:NATO
8|benchmark/near-before:OUTLET
-29|benchmark/near-before:USA
31|benchmark/near-before:a
4|benchmark/near-before:actually
-7|benchmark/near-before:add
-4|benchmark/near-before:additional
-4|benchmark/near-before:administration
6|benchmark/near-before:affairs
4|benchmark/near-before:african
-9|benchmark/near-before:against
3|benchmark/near-before:alliance
7|benchmark/near-before:allied
4|benchmark/near-before:allied governments
3|benchmark/near-before:allocation
5|benchmark/near-before:always
9|benchmark/near-before:among
9|benchmark/near-before:an
5|benchmark/near-before:analysts
4|benchmark/near-before:and
-3|benchmark/near-before:answer
4|benchmark/near-before:anyone
-3|benchmark/near-before:are
-4|benchmark/near-before:argue
-4|benchmark/near-before:armed forces
8|benchmark/near-before:asia
3|benchmark/near-before:asian
-3|benchmark/near-before:asian allies
11|benchmark/near-before:ask
-4|benchmark/near-before:at
17|benchmark/near-before:avoids
8|benchmark/near-before:aware
9|benchmark/near-before:bar
-4|benchmark/near-before:be
9|benchmark/near-before:been
3|benchmark/near-before:begun
10|benchmark/near-before:benchmark
7|benchmark/near-before:bloc
5|benchmark/near-before:border
3|benchmark/near-before:bring
-4|benchmark/near-before:but
3|benchmark/near-before:by
-3|benchmark/near-before:caine
-4|benchmark/near-before:call for
-8|benchmark/near-before:came
5|benchmark/near-before:cannot
3|benchmark/near-before:capitals
-4|benchmark/near-before:chairman
-5|benchmark/near-before:chiefs
-5|benchmark/near-before:colleagues
3|benchmark/near-before:colonel
8|benchmark/near-before:commending
-12|benchmark/near-before:commission
-3|benchmark/near-before:consists
-7|benchmark/near-before:contribution
-19|benchmark/near-before:core
5|benchmark/near-before:cost
-3|benchmark/near-before:counted
10|benchmark/near-before:countries
9|benchmark/near-before:country
-3|benchmark/near-before:date
-5|benchmark/near-before:days
-7|benchmark/near-before:decline
-4|benchmark/near-before:defense
12|benchmark/near-before:democracies
-3|benchmark/near-before:department
-8|benchmark/near-before:describe
5|benchmark/near-before:differ
-5|benchmark/near-before:document
5|benchmark/near-before:donors
-3|benchmark/near-before:down
7|benchmark/near-before:draft
-5|benchmark/near-before:earlier
-3|benchmark/near-before:efforts
-5|benchmark/near-before:elsewhere
9|benchmark/near-before:emerging
-6|benchmark/near-before:envoy
12|benchmark/near-before:europe
3|benchmark/near-before:even
6|benchmark/near-before:ever
-6|benchmark/near-before:everyone
3|benchmark/near-before:exceed
4|benchmark/near-before:executive
-5|benchmark/near-before:exempt
-4|benchmark/near-before:explainer
6|benchmark/near-before:external
10|benchmark/near-before:far
8|benchmark/near-before:fear
3|benchmark/near-before:find
3|benchmark/near-before:five
4|benchmark/near-before:fleitz
-16|benchmark/near-before:for
-3|benchmark/near-before:forty
4|benchmark/near-before:fred
13|benchmark/near-before:from
7|benchmark/near-before:g
-7|benchmark/near-before:gdp
-7|benchmark/near-before:general
-8|benchmark/near-before:gift
7|benchmark/near-before:global
7|benchmark/near-before:go
4|benchmark/near-before:goals
5|benchmark/near-before:governments
3|benchmark/near-before:half
-3|benchmark/near-before:handing
-8|benchmark/near-before:have
-9|benchmark/near-before:he
11|benchmark/near-before:heard
3|benchmark/near-before:hegemon
-12|benchmark/near-before:his
4|benchmark/near-before:hit
-4|benchmark/near-before:hold up
5|benchmark/near-before:hopefuls
-3|benchmark/near-before:host - nation
4|benchmark/near-before:hostile
-3|benchmark/near-before:how
8|benchmark/near-before:idea
18|benchmark/near-before:if
25|benchmark/near-before:in
-3|benchmark/near-before:including
3|benchmark/near-before:income
-3|benchmark/near-before:insistent
3|benchmark/near-before:international
-12|benchmark/near-before:into
4|benchmark/near-before:investors
10|benchmark/near-before:irrelevance
7|benchmark/near-before:is
-14|benchmark/near-before:it
-3|benchmark/near-before:its
-5|benchmark/near-before:joint
7|benchmark/near-before:judged
3|benchmark/near-before:just
3|benchmark/near-before:kazumi
3|benchmark/near-before:keep
-7|benchmark/near-before:late
5|benchmark/near-before:ldp
13|benchmark/near-before:less
3|benchmark/near-before:low
-6|benchmark/near-before:makes
3|benchmark/near-before:matsui
-4|benchmark/near-before:mean
3|benchmark/near-before:measure
-5|benchmark/near-before:measured
3|benchmark/near-before:meet
-11|benchmark/near-before:military
-5|benchmark/near-before:military spending
6|benchmark/near-before:minister
3|benchmark/near-before:missile
-5|benchmark/near-before:model
3|benchmark/near-before:more
-4|benchmark/near-before:must
-3|benchmark/near-before:nadi
4|benchmark/near-before:nations
-4|benchmark/near-before:needles
-15|benchmark/near-before:needs
4|benchmark/near-before:neighbours
13|benchmark/near-before:no
3|benchmark/near-before:nordic
3|benchmark/near-before:normal
-9|benchmark/near-before:note
-3|benchmark/near-before:now
5|benchmark/near-before:of
-5|benchmark/near-before:officials
5|benchmark/near-before:old
-9|benchmark/near-before:omura
-4|benchmark/near-before:on
20|benchmark/near-before:one
5|benchmark/near-before:or
7|benchmark/near-before:orthodoxy
-8|benchmark/near-before:out
-4|benchmark/near-before:pacific
-4|benchmark/near-before:pages
-5|benchmark/near-before:paper
-3|benchmark/near-before:par
-14|benchmark/near-before:part
-5|benchmark/near-before:partner
-8|benchmark/near-before:partners
-7|benchmark/near-before:party
3|benchmark/near-before:pass
9|benchmark/near-before:plead
-11|benchmark/near-before:point
4|benchmark/near-before:politicians
9|benchmark/near-before:poverty
3|benchmark/near-before:prefer
-3|benchmark/near-before:privately
-8|benchmark/near-before:proper
6|benchmark/near-before:put
3|benchmark/near-before:range
-3|benchmark/near-before:ranks
-4|benchmark/near-before:reference
-5|benchmark/near-before:referred
-4|benchmark/near-before:referring
-9|benchmark/near-before:regards
9|benchmark/near-before:region
-7|benchmark/near-before:released
3|benchmark/near-before:remark
-4|benchmark/near-before:repeat
9|benchmark/near-before:report
4|benchmark/near-before:require
-3|benchmark/near-before:respectfully
3|benchmark/near-before:reward
10|benchmark/near-before:rise
3|benchmark/near-before:run
-3|benchmark/near-before:say
3|benchmark/near-before:score
4|benchmark/near-before:secretariat
-5|benchmark/near-before:senior
8|benchmark/near-before:sentence
3|benchmark/near-before:separate
-4|benchmark/near-before:several
3|benchmark/near-before:shares
5|benchmark/near-before:sharing
6|benchmark/near-before:short
-3|benchmark/near-before:should
-8|benchmark/near-before:sides
5|benchmark/near-before:smiled
10|benchmark/near-before:so
3|benchmark/near-before:southeast
5|benchmark/near-before:speak of
-8|benchmark/near-before:speech
3|benchmark/near-before:spend
-4|benchmark/near-before:split
-4|benchmark/near-before:spokesperson
-13|benchmark/near-before:standard
7|benchmark/near-before:state
-5|benchmark/near-before:still
-6|benchmark/near-before:strategy
11|benchmark/near-before:such
-3|benchmark/near-before:support
3|benchmark/near-before:take
-3|benchmark/near-before:team
-3|benchmark/near-before:tell
10|benchmark/near-before:text
16|benchmark/near-before:than
9|benchmark/near-before:that
21|benchmark/near-before:the
-3|benchmark/near-before:their
9|benchmark/near-before:them
10|benchmark/near-before:there
10|benchmark/near-before:thing
-5|benchmark/near-before:those
4|benchmark/near-before:three
8|benchmark/near-before:to
-5|benchmark/near-before:total
4|benchmark/near-before:towards
-4|benchmark/near-before:treat
-3|benchmark/near-before:trucks
-6|benchmark/near-before:turns
-6|benchmark/near-before:two
3|benchmark/near-before:understanding
3|benchmark/near-before:want
-3|benchmark/near-before:war
12|benchmark/near-before:was
-5|benchmark/near-before:we
3|benchmark/near-before:well
4|benchmark/near-before:west
-12|benchmark/near-before:what
11|benchmark/near-before:when
-7|benchmark/near-before:which
-8|benchmark/near-before:with
3|benchmark/near-before:work out
3|benchmark/near-before:would
4|benchmark/near-before:yet
6|benchmark/other after-joint:0 mid
11|benchmark/other after-joint:0 near
-9|benchmark/other after-joint:1 mid
-11|benchmark/other after-led:\" far joined
6|benchmark/other after-led:# near free
-4|benchmark/other after-led:, far joined
-3|benchmark/other after-led:, near joined
-3|benchmark/other after-led:and far joined
4|benchmark/other after-led:by far joined
7|benchmark/other after-led:by near free
-3|benchmark/other after-led:for near free
-5|benchmark/other after-led:of near free
4|benchmark/other after-led:that far free
11|benchmark/other after-led:that near free
5|benchmark/other after-led:whether far joined
7|benchmark/other after-led:which far joined
5|benchmark/other after-led:which near joined
-7|benchmark/other after-led:with far free
3|benchmark/other after:body name
19|benchmark/other after:capital name
3|benchmark/other after:capital owner
-8|benchmark/other after:country name
3|benchmark/other after:gov name
3|benchmark/other after:people owner
-12|benchmark/other after:pronoun name
-5|benchmark/other after:pronoun owner
5|benchmark/other before-clause:after-figure inside name body
-3|benchmark/other before-clause:after-figure opens name country
-4|benchmark/other before-clause:after-figure opens name pronoun
-3|benchmark/other before-clause:free inside name body
7|benchmark/other before-clause:free inside name country
12|benchmark/other before-clause:free inside name gov
-4|benchmark/other before-clause:free inside name leader
-3|benchmark/other before-clause:free inside owner body
4|benchmark/other before-clause:free inside owner capital
-4|benchmark/other before-clause:free inside owner country
-3|benchmark/other before-clause:free inside owner pronoun
-7|benchmark/other before-clause:free opens name capital
-4|benchmark/other before-clause:free opens name country
10|benchmark/other before-clause:free opens owner capital
-3|benchmark/other before-clause:free opens owner people
-3|benchmark/other before-clause:free opens owner pronoun
19|benchmark/other before-far:4
-17|benchmark/other before-far:9
-5|benchmark/other before-free:0 after-figure name near
5|benchmark/other before-free:0 free name far
7|benchmark/other before-free:0 free name near
-3|benchmark/other before-free:0 free owner far
-3|benchmark/other before-free:1 after-figure name near
-6|benchmark/other before-free:1 free name near
5|benchmark/other before-free:1 free owner near
-3|benchmark/other before-free:2 free name near
4|benchmark/other before-joint:0 free
-6|benchmark/other before-joint:1 after-figure
17|benchmark/other before-joint:2 free
-13|benchmark/other before-joint:3 free
-14|benchmark/other before-led:
5|benchmark/other before-led:'s
9|benchmark/other before-led:,
5|benchmark/other before-led:--
-3|benchmark/other before-led::
-4|benchmark/other before-led:a
5|benchmark/other before-led:answer
4|benchmark/other before-led:behind
-4|benchmark/other before-led:border
-6|benchmark/other before-led:for
3|benchmark/other before-led:his
-12|benchmark/other before-led:in
-3|benchmark/other before-led:income
8|benchmark/other before-led:kyodo news
-10|benchmark/other before-led:neither
4|benchmark/other before-led:new
-3|benchmark/other before-led:tell
15|benchmark/other before-led:the
8|benchmark/other before-led:what
-3|benchmark/other before:body owner
-4|benchmark/other before:capital name
14|benchmark/other before:capital owner
-3|benchmark/other before:country name
-5|benchmark/other before:country owner
14|benchmark/other before:gov name
3|benchmark/other before:gov owner
-3|benchmark/other before:people owner
-4|benchmark/other before:pronoun name
-5|benchmark/other before:pronoun owner
14|benchmark/other named:1
6|benchmark/other named:3
3|benchmark/other speaker:body
4|benchmark/other speaker:capital
-3|benchmark/other speaker:country
4|benchmark/other speaker:gov
9|benchmark/other speaker:leader
-7|benchmark/other speaker:pronoun
3|benchmark/other subject-of:advise
5|benchmark/other subject-of:argue
-5|benchmark/other subject-of:be
5|benchmark/other subject-of:call
4|benchmark/other subject-of:come to
-5|benchmark/other subject-of:put
8|benchmark/other subject-of:recommend
-4|benchmark/other subject-of:require
-6|benchmark/other subject-of:spend
4|benchmark/other subject-of:stand
-7|benchmark/other subject:be pronoun
-3|benchmark/other subject:cap pronoun
5|benchmark/other subject:demand capital
3|benchmark/other subject:demand gov
-7|benchmark/other subject:demand pronoun
6|benchmark/other subject:level body
4|benchmark/other subject:level leader
-3|benchmark/other subject:move capital
-3|benchmark/other subject:pledge country
3|benchmark/other subject:pledge pronoun
11|benchmark/other subject:proposal pronoun
-3|benchmark/other subject:spend body
-32|benchmark/other unnamed
-21|benchmark/other unnamed-beside-others
-5|benchmark/role-class-home:CHN CHN
14|benchmark/role-class-home:EU EU
8|benchmark/role-class-home:EU JPN
-5|benchmark/role-class-home:JPN JPN
-8|benchmark/role-class-home:KOR KOR
-4|benchmark/role-class-home:NATO land
-5|benchmark/role-class-home:NATO member
12|benchmark/role-class-home:USA CHN
-3|benchmark/role-class-home:USA EU
8|benchmark/role-class-home:USA NATO
5|benchmark/role-class-home:USA TWN
-13|benchmark/role-class-home:USA land
6|benchmark/role-class-home:USA member
-4|benchmark/role-class-home:foe foe
-4|benchmark/role-class-home:land JPN
-5|benchmark/role-class-home:land land
-7|benchmark/role-class-home:member member
-5|benchmark/role-class-of:CHN ALLIES
22|benchmark/role-class-of:EU ALLIES
-6|benchmark/role-class-of:JPN ALLIES
-13|benchmark/role-class-of:KOR ALLIES
-13|benchmark/role-class-of:NATO ALLIES
-3|benchmark/role-class-of:TWN ALLIES
10|benchmark/role-class-of:USA ALLIES
-3|benchmark/role-class-of:USA KOR
3|benchmark/role-class-of:USA NATO
-5|benchmark/role-class-of:foe ALLIES
-9|benchmark/role-class-of:land ALLIES
-16|benchmark/role-class-of:member ALLIES
6|benchmark/role-class-of:member NATO
-5|benchmark/role-class:CHN
22|benchmark/role-class:EU
-6|benchmark/role-class:JPN
-13|benchmark/role-class:KOR
-13|benchmark/role-class:NATO
-3|benchmark/role-class:TWN
10|benchmark/role-class:USA
-5|benchmark/role-class:foe
-10|benchmark/role-class:land
-10|benchmark/role-class:member
29|benchmark/role:nobody
-33|benchmark/role:other
4|benchmark/role:spender
17|benchmark/says:base
-11|benchmark/says:ed
-20|benchmark/says:ing
-19|benchmark/says:s
3|benchmark/speaker-form:allies
3|benchmark/speaker-form:country
14|benchmark/speaker-form:leader
32|benchmark/speaker-form:none
-8|benchmark/speaker-form:nongov
-13|benchmark/speaker-form:pronoun
3|benchmark/speaker:body
4|benchmark/speaker:capital
-3|benchmark/speaker:country
4|benchmark/speaker:gov
9|benchmark/speaker:leader
-7|benchmark/speaker:pronoun
-4|benchmark/spender before-clause:free inside name body
3|benchmark/spender before-free:0 free owner near
-4|benchmark/spender before-free:1 free name near
4|benchmark/spender before-joint:0 free
-6|benchmark/spender before-joint:1 free
-3|benchmark/spender before-led:every
3|benchmark/spender before-led:grade
-4|benchmark/spender before-led:in
-4|benchmark/spender before:body name
-5|benchmark/spender named:1
3|benchmark/spender named:2
6|benchmark/spender unnamed-beside-others
-9|benchmark/subject-form:body
-9|benchmark/subject-form:capital
15|benchmark/subject-form:country
3|benchmark/subject-form:gov
-4|benchmark/subject-form:leader
20|benchmark/subject-form:none
13|benchmark/subject-form:pronoun
3|benchmark/subject-of:advise
5|benchmark/subject-of:argue
-5|benchmark/subject-of:be
5|benchmark/subject-of:call
4|benchmark/subject-of:come to
-5|benchmark/subject-of:put
8|benchmark/subject-of:recommend
-4|benchmark/subject-of:require
-6|benchmark/subject-of:spend
4|benchmark/subject-of:stand
-5|benchmark/subject-speaker:allies allies
14|benchmark/subject-speaker:allies none
-9|benchmark/subject-speaker:body none
-7|benchmark/subject-speaker:capital none
14|benchmark/subject-speaker:country none
3|benchmark/subject-speaker:gov nongov
4|benchmark/subject-speaker:gov pronoun
-3|benchmark/subject-speaker:leader leader
8|benchmark/subject-speaker:none allies
5|benchmark/subject-speaker:none capital
3|benchmark/subject-speaker:none leader
28|benchmark/subject-speaker:none none
-15|benchmark/subject-speaker:none nongov
-9|benchmark/subject-speaker:none pronoun
17|benchmark/subject-speaker:pronoun leader
3|benchmark/subject-speaker:pronoun nongov
-5|benchmark/subject-speaker:pronoun pronoun
-7|benchmark/subject:be pronoun
-3|benchmark/subject:cap pronoun
5|benchmark/subject:demand capital
3|benchmark/subject:demand gov
-7|benchmark/subject:demand pronoun
6|benchmark/subject:level body
4|benchmark/subject:level leader
-3|benchmark/subject:move capital
-3|benchmark/subject:pledge country
3|benchmark/subject:pledge pronoun
11|benchmark/subject:proposal pronoun
38|benchmark/tag:gov
7|benchmark/tag:nongov
21|benchmark/tag:person
18|benchmark/tag:source
-32|benchmark/unnamed
-14|benchmark/unnamed-beside-others
-3|demand/after-joint:0 mid
6|demand/after-joint:0 near
-4|demand/after-joint:1 far
15|demand/after-joint:1 mid
-17|demand/after-joint:2 far
-12|demand/after-joint:2 mid
-3|demand/after-joint:3 far
7|demand/after-joint:3 mid
-5|demand/after-joint:3 near
6|demand/after-led:\" far joined
8|demand/after-led:\" near joined
3|demand/after-led:# far free
-4|demand/after-led:# near free
30|demand/after-led:, far joined
-6|demand/after-led:, near joined
-3|demand/after-led:; near joined
-4|demand/after-led:after far joined
-9|demand/after-led:and far joined
-3|demand/after-led:and near joined
-5|demand/after-led:by far free
6|demand/after-led:by near free
3|demand/after-led:defence minister far joined
-11|demand/after-led:each far free
6|demand/after-led:for far free
-4|demand/after-led:for far joined
4|demand/after-led:for near free
-4|demand/after-led:foreign minister far joined
7|demand/after-led:from near free
10|demand/after-led:general near free
-5|demand/after-led:governs near joined
-5|demand/after-led:have far free
-6|demand/after-led:hear far joined
-5|demand/after-led:hear near free
8|demand/after-led:neighboring far joined
-3|demand/after-led:now near joined
-3|demand/after-led:of far joined
-7|demand/after-led:of near free
-6|demand/after-led:on near free
-8|demand/after-led:senior far joined
-11|demand/after-led:speak far joined
29|demand/after-led:that near free
-5|demand/after-led:to far joined
-10|demand/after-led:to near free
3|demand/after-led:unless near joined
4|demand/after-led:what far joined
11|demand/after-led:which near joined
-7|demand/after:body name
-7|demand/after:capital owner
-6|demand/after:country name
11|demand/after:country owner
-16|demand/after:gov name
17|demand/after:leader name
6|demand/after:leader owner
-15|demand/after:pronoun name
-6|demand/after:pronoun owner
97|demand/asked-before:other
50|demand/asked-before:spender
-6|demand/before-clause:after-figure inside name capital
3|demand/before-clause:after-figure inside name leader
-7|demand/before-clause:after-figure inside name pronoun
-3|demand/before-clause:after-figure inside owner pronoun
-6|demand/before-clause:after-figure opens name country
-4|demand/before-clause:after-figure opens name leader
21|demand/before-clause:free inside name body
-15|demand/before-clause:free inside name capital
-16|demand/before-clause:free inside name country
-11|demand/before-clause:free inside name gov
14|demand/before-clause:free inside name leader
11|demand/before-clause:free inside owner body
8|demand/before-clause:free inside owner country
-4|demand/before-clause:free inside owner gov
19|demand/before-clause:free inside owner leader
-3|demand/before-clause:free inside owner people
-4|demand/before-clause:free inside owner pronoun
-17|demand/before-clause:free opens name body
-5|demand/before-clause:free opens name country
20|demand/before-clause:free opens name leader
6|demand/before-clause:free opens name people
-10|demand/before-clause:free opens name pronoun
13|demand/before-clause:free opens owner body
3|demand/before-clause:free opens owner country
5|demand/before-clause:free opens owner leader
-7|demand/before-clause:free opens owner pronoun
-6|demand/before-far:20
6|demand/before-far:4
8|demand/before-far:9
-3|demand/before-free:0 after-figure name near
-3|demand/before-free:0 after-figure owner near
-23|demand/before-free:0 free name near
6|demand/before-free:0 free owner far
6|demand/before-free:0 free owner near
-11|demand/before-free:1 after-figure name far
-4|demand/before-free:1 after-figure name near
7|demand/before-free:1 free name far
-11|demand/before-free:1 free name near
-3|demand/before-free:1 free owner far
37|demand/before-free:1 free owner near
6|demand/before-free:2 free name near
-8|demand/before-free:2 free owner near
3|demand/before-free:3 free name far
10|demand/before-free:3 free name near
-3|demand/before-joint:0 after-figure
11|demand/before-joint:0 free
-9|demand/before-joint:1 after-figure
7|demand/before-joint:1 free
-9|demand/before-joint:2 after-figure
-3|demand/before-joint:3 after-figure
15|demand/before-joint:3 free
11|demand/before-led:
-4|demand/before-led:!
-15|demand/before-led:\"
16|demand/before-led:'s
-3|demand/before-led:(
13|demand/before-led:,
-5|demand/before-led:.
4|demand/before-led:;
-7|demand/before-led:DATE
17|demand/before-led:PARTY
4|demand/before-led:a
9|demand/before-led:about
-5|demand/before-led:after
4|demand/before-led:all
-19|demand/before-led:and
7|demand/before-led:as
6|demand/before-led:ask
3|demand/before-led:at
4|demand/before-led:back
-7|demand/before-led:between
-3|demand/before-led:but
15|demand/before-led:by
9|demand/before-led:call on
-6|demand/before-led:come to
-12|demand/before-led:credited
6|demand/before-led:defense secretary
-16|demand/before-led:deputy
-4|demand/before-led:every
-5|demand/before-led:expect
3|demand/before-led:fellow
4|demand/before-led:figure
-4|demand/before-led:first
-7|demand/before-led:follow
-4|demand/before-led:for
6|demand/before-led:from
9|demand/before-led:general
-7|demand/before-led:her
10|demand/before-led:his
-6|demand/before-led:if
3|demand/before-led:imitate
-15|demand/before-led:in
6|demand/before-led:included
3|demand/before-led:includes
-6|demand/before-led:last
-9|demand/before-led:latin
4|demand/before-led:like
-5|demand/before-led:members
-4|demand/before-led:notify
-4|demand/before-led:oblige
-22|demand/before-led:of
3|demand/before-led:pick
-13|demand/before-led:premier
10|demand/before-led:president
-9|demand/before-led:raise
-3|demand/before-led:reject
4|demand/before-led:renewed
3|demand/before-led:reverse
-4|demand/before-led:royal
14|demand/before-led:say
4|demand/before-led:separately
3|demand/before-led:speak about
9|demand/before-led:that
16|demand/before-led:the
-4|demand/before-led:then
-4|demand/before-led:treat
7|demand/before-led:urge
-5|demand/before-led:visiting
8|demand/before-led:want
-3|demand/before-led:whether
4|demand/before-led:which
4|demand/before:body name
23|demand/before:body owner
-16|demand/before:capital name
-3|demand/before:capital owner
-27|demand/before:country name
8|demand/before:country owner
-11|demand/before:gov name
-3|demand/before:gov owner
33|demand/before:leader name
24|demand/before:leader owner
8|demand/before:people name
-19|demand/before:pronoun name
-14|demand/before:pronoun owner
31|demand/governor-form:ask finite+
-5|demand/governor-form:ask for finite+
-3|demand/governor-form:ask gerund+
-7|demand/governor-form:be finite+
-3|demand/governor-form:be finite+should
-3|demand/governor-form:call for finite+
19|demand/governor-form:call on finite+
-3|demand/governor-form:expect finite+
9|demand/governor-form:fall inf+
-3|demand/governor-form:go finite+should
-3|demand/governor-form:go inf+
9|demand/governor-form:hold inf+
-3|demand/governor-form:spend finite+should
10|demand/governor-form:spend finite+would
12|demand/governor-form:tell finite+
-5|demand/governor-form:urge finite+
-7|demand/governor-form:want finite+
-11|demand/governor-kind:be
7|demand/governor-kind:cap
7|demand/governor-kind:demand
-4|demand/governor-kind:level
-7|demand/governor-kind:move
-10|demand/governor-kind:pledge
-9|demand/governor-kind:proposal
-7|demand/governor-mood:be finite+
-3|demand/governor-mood:be finite+should
8|demand/governor-mood:cap inf+
-6|demand/governor-mood:demand +
-22|demand/governor-mood:demand finite+
49|demand/governor-mood:demand finite++passive
-6|demand/governor-mood:demand gerund+
-4|demand/governor-mood:move finite+
-6|demand/governor-mood:move finite+should
6|demand/governor-mood:move inf+
-4|demand/governor-mood:pledge finite+
-3|demand/governor-mood:pledge finite+should
-5|demand/governor-mood:proposal finite+
-5|demand/governor-mood:spend finite+should
10|demand/governor-mood:spend finite+would
27|demand/governor:ask
-5|demand/governor:ask for
-11|demand/governor:be
-5|demand/governor:call for
18|demand/governor:call on
-4|demand/governor:expect
9|demand/governor:fall
-3|demand/governor:give
-7|demand/governor:go
9|demand/governor:hold
-3|demand/governor:press
3|demand/governor:spend
10|demand/governor:tell
-6|demand/governor:urge
-8|demand/governor:want
-8|demand/has:LEADER
-5|demand/has:NATO
-4|demand/has:USA
-3|demand/has:administration
-4|demand/has:admiral
-3|demand/has:commission
-9|demand/has:committee
-3|demand/has:congressman
-4|demand/has:could
-3|demand/has:country
-3|demand/has:diplomats
-3|demand/has:figure
-6|demand/has:former
-8|demand/has:general
6|demand/has:government
16|demand/has:i
4|demand/has:lawmaker
3|demand/has:lawmakers
10|demand/has:leaders
8|demand/has:member
5|demand/has:members
-5|demand/has:official
10|demand/has:officials
10|demand/has:panel
12|demand/has:people
-6|demand/has:president
-3|demand/has:prime minister
-9|demand/has:senator
-4|demand/has:senators
-15|demand/has:should
-5|demand/has:the chancellor
-6|demand/has:we
-62|demand/home:spender
-7|demand/known:- ALLIES since-2025
-6|demand/known:- AUS 3.5
-6|demand/known:- AUS 3.5 since-2025
-9|demand/known:- AUS since-2025
10|demand/known:- AUS+JPN+KOR 5
10|demand/known:- AUS+JPN+KOR 5 since-2025
10|demand/known:- AUS+JPN+KOR since-2025
10|demand/known:- BGD 1
10|demand/known:- BGD 1 since-2025
10|demand/known:- BGD since-2025
7|demand/known:- DEU 3
7|demand/known:- DEU 3 to-2024
6|demand/known:- DEU to-2024
15|demand/known:- EGY 1
15|demand/known:- EGY 1 since-2025
15|demand/known:- EGY since-2025
-4|demand/known:- ESP 2.6
-4|demand/known:- ESP 2.6 since-2025
-3|demand/known:- ESP 5
-3|demand/known:- ESP 5 since-2025
-8|demand/known:- ESP since-2025
-4|demand/known:- EU 3
-4|demand/known:- EU 3 since-2025
-3|demand/known:- EU 3.5
-3|demand/known:- EU 3.5 since-2025
-8|demand/known:- EU since-2025
-5|demand/known:- GBR 3
-5|demand/known:- GBR 3 since-2025
-6|demand/known:- GBR since-2025
11|demand/known:- HUN 3.5
11|demand/known:- HUN 3.5 since-2025
11|demand/known:- HUN since-2025
-6|demand/known:- JPN 3
-3|demand/known:- JPN 3 since-2025
-4|demand/known:- JPN 3.5
-4|demand/known:- JPN 3.5 since-2025
-8|demand/known:- JPN since-2025
-6|demand/known:- JPN to-1999
5|demand/known:- KOR 3
5|demand/known:- KOR 3 since-2025
-3|demand/known:- KOR 3.5
-3|demand/known:- KOR 3.5 since-2025
-3|demand/known:- KOR since-2025
-3|demand/known:- NATO 0.25
-3|demand/known:- NATO 0.25 since-2025
4|demand/known:- NATO 2
10|demand/known:- NATO 2 since-2025
-5|demand/known:- NATO 2 to-2024
4|demand/known:- NATO 3 since-2025
-5|demand/known:- NATO 3 to-2024
-3|demand/known:- NATO 3.5
-3|demand/known:- NATO 4
4|demand/known:- NATO since-2025
-3|demand/known:- NATO to-2021
-12|demand/known:- NATO to-2024
-3|demand/known:- NZL 3.5
-3|demand/known:- NZL 3.5 since-2025
-4|demand/known:- NZL since-2025
-3|demand/known:- PHL since-2025
-9|demand/known:- TWN 1E+1
-9|demand/known:- TWN 1E+1 since-2025
-5|demand/known:- TWN 3
-4|demand/known:- TWN 3 to-2024
-6|demand/known:- TWN 5
-5|demand/known:- TWN 5 since-2025
-14|demand/known:- TWN since-2025
-5|demand/known:- TWN to-2024
9|demand/known:- UKR 15
9|demand/known:- UKR 15 since-2025
9|demand/known:- UKR since-2025
-11|demand/known:AGO AGO+ZAF 1.5
-11|demand/known:AGO AGO+ZAF 1.5 since-2025
-11|demand/known:AGO AGO+ZAF since-2025
-4|demand/known:AUS AUS 3
-4|demand/known:AUS AUS 3 since-2025
-13|demand/known:AUS AUS 3.5
-13|demand/known:AUS AUS 3.5 since-2025
-17|demand/known:AUS AUS since-2025
-3|demand/known:AUS AUS+JPN since-2025
-4|demand/known:AUS AUS+JPN+KOR since-2025
-4|demand/known:AUS AUS+JPN+PHL 3.5
-4|demand/known:AUS AUS+JPN+PHL 3.5 since-2025
-4|demand/known:AUS AUS+JPN+PHL since-2025
-3|demand/known:AUS AUS+KOR 3.5
-3|demand/known:AUS AUS+KOR 3.5 since-2025
-3|demand/known:AUS AUS+KOR since-2025
16|demand/known:AUS JPN 2.2
16|demand/known:AUS JPN 2.2 since-2025
-4|demand/known:AUS JPN 3.5
-4|demand/known:AUS JPN 3.5 since-2025
12|demand/known:AUS JPN since-2025
3|demand/known:AUS NZL 2.4
3|demand/known:AUS NZL 2.4 since-2025
3|demand/known:AUS NZL 2.5
3|demand/known:AUS NZL 2.5 to-1999
5|demand/known:AUS NZL since-2025
3|demand/known:AUS NZL to-1999
-3|demand/known:AUS+JPN AUS+JPN 3.5
-3|demand/known:AUS+JPN AUS+JPN 3.5 since-2025
-3|demand/known:AUS+JPN AUS+JPN since-2025
3|demand/known:AZE GEO 1.4
3|demand/known:AZE GEO 1.4 since-2025
3|demand/known:AZE GEO since-2025
11|demand/known:BEL LUX 1.9
11|demand/known:BEL LUX 1.9 since-2025
11|demand/known:BEL LUX since-2025
-9|demand/known:BFA NER 3.4
-9|demand/known:BFA NER 3.4 to-2024
-9|demand/known:BFA NER to-2024
-4|demand/known:BHS BHS 1.2
-4|demand/known:BHS BHS 1.2 to-2024
-4|demand/known:BHS BHS to-2024
18|demand/known:BRA AGO+ZAF 1.5
18|demand/known:BRA AGO+ZAF 1.5 since-2025
18|demand/known:BRA AGO+ZAF since-2025
6|demand/known:BRA GUY+SUR 1
6|demand/known:BRA GUY+SUR 1 to-2024
6|demand/known:BRA GUY+SUR to-2024
-3|demand/known:CAN CAN 2
-3|demand/known:CAN CAN since-2025
-4|demand/known:CAN NATO 5
-4|demand/known:CAN NATO 5 since-2025
-4|demand/known:CAN NATO since-2025
-4|demand/known:CAN NZL 3.5
-4|demand/known:CAN NZL 3.5 since-2025
-4|demand/known:CAN NZL since-2025
4|demand/known:CHE AUT 1.2
4|demand/known:CHE AUT 1.2 since-2025
4|demand/known:CHE AUT since-2025
-4|demand/known:CHN ALLIES 2
-4|demand/known:CHN ALLIES 2 to-2021
-4|demand/known:CHN ALLIES to-2021
6|demand/known:CHN JPN 1
6|demand/known:CHN JPN 1 since-2025
5|demand/known:CHN JPN since-2025
-4|demand/known:DEU AUS 3.5
-4|demand/known:DEU AUS 3.5 since-2025
-4|demand/known:DEU AUS since-2025
-4|demand/known:DEU DEU 3.1
-4|demand/known:DEU DEU 3.1 to-2024
-5|demand/known:DEU DEU 5
-5|demand/known:DEU DEU 5 since-2025
-5|demand/known:DEU DEU since-2025
-6|demand/known:DEU DEU to-2024
-6|demand/known:DEU DEU+JPN 3.5
-6|demand/known:DEU DEU+JPN 3.5 since-2025
-6|demand/known:DEU DEU+JPN since-2025
-4|demand/known:DEU NATO 3.5
-4|demand/known:DEU NATO 3.5 since-2025
-17|demand/known:DEU NATO 5
-17|demand/known:DEU NATO 5 since-2025
-23|demand/known:DEU NATO since-2025
-3|demand/known:DEU NATO to-2021
-10|demand/known:DNK NATO 5
-10|demand/known:DNK NATO 5 since-2025
-10|demand/known:DNK NATO since-2025
3|demand/known:DOM HTI 2
3|demand/known:DOM HTI 2 since-2025
3|demand/known:DOM HTI since-2025
-4|demand/known:EGY EGY 1
-4|demand/known:EGY EGY 1 since-2025
-4|demand/known:EGY EGY since-2025
-4|demand/known:ESP ESP 3.5
-4|demand/known:ESP ESP 3.5 since-2025
-4|demand/known:ESP ESP 5
-4|demand/known:ESP ESP 5 since-2025
-10|demand/known:ESP ESP since-2025
-17|demand/known:ESP NATO 5
-17|demand/known:ESP NATO 5 since-2025
-17|demand/known:ESP NATO since-2025
-11|demand/known:EST EU 5
-11|demand/known:EST EU 5 since-2025
-11|demand/known:EST EU since-2025
3|demand/known:EST ITA 2
3|demand/known:EST ITA 2 to-2024
3|demand/known:EST ITA to-2024
15|demand/known:EST NATO 0.25
15|demand/known:EST NATO 0.25 since-2025
-6|demand/known:EST NATO 2
-6|demand/known:EST NATO 2 since-2025
12|demand/known:EST NATO 2.5
12|demand/known:EST NATO 2.5 to-2024
3|demand/known:EST NATO 3
-5|demand/known:EST NATO 3 since-2025
8|demand/known:EST NATO 3 to-2024
17|demand/known:EST NATO 5
17|demand/known:EST NATO 5 since-2025
22|demand/known:EST NATO since-2025
21|demand/known:EST NATO to-2024
4|demand/known:EU AUT+MLT 1.9
4|demand/known:EU AUT+MLT 1.9 since-2025
4|demand/known:EU AUT+MLT since-2025
24|demand/known:EU EU 3
24|demand/known:EU EU 3 since-2025
24|demand/known:EU EU 3.5
24|demand/known:EU EU 3.5 since-2025
13|demand/known:EU EU 5
13|demand/known:EU EU 5 since-2025
60|demand/known:EU EU since-2025
3|demand/known:EU GEO 3
3|demand/known:EU GEO 3 since-2025
3|demand/known:EU GEO since-2025
-6|demand/known:EU NATO 4
-6|demand/known:EU NATO 4 since-2025
-4|demand/known:EU NATO 5
-4|demand/known:EU NATO 5 since-2025
-12|demand/known:EU NATO since-2025
3|demand/known:EU SYC 2.2
3|demand/known:EU SYC 2.2 since-2025
3|demand/known:EU SYC since-2025
-3|demand/known:FIN NATO since-2025
-3|demand/known:FRA FRA since-2025
-3|demand/known:FRA NATO 4
-4|demand/known:GBR GBR 3
-4|demand/known:GBR GBR 3 since-2025
-3|demand/known:GBR GBR 3.5
-3|demand/known:GBR GBR 3.5 since-2025
-8|demand/known:GBR GBR since-2025
8|demand/known:GBR NATO 2.5
8|demand/known:GBR NATO 2.5 to-2024
-17|demand/known:GBR NATO 5
-17|demand/known:GBR NATO 5 since-2025
-17|demand/known:GBR NATO since-2025
7|demand/known:GBR NATO to-2024
4|demand/known:GHA NGA+TGO 1.4
4|demand/known:GHA NGA+TGO 1.4 since-2025
4|demand/known:GHA NGA+TGO since-2025
-6|demand/known:GRC TUR 3.5
-6|demand/known:GRC TUR 3.5 since-2025
-6|demand/known:GRC TUR since-2025
-5|demand/known:GUY GUY+SUR 1
-5|demand/known:GUY GUY+SUR 1 to-2024
-5|demand/known:GUY GUY+SUR to-2024
-4|demand/known:HRV NATO 4
-4|demand/known:HRV NATO 4 to-2021
-4|demand/known:HRV NATO to-2021
18|demand/known:IND ALLIES 0.5
18|demand/known:IND ALLIES 0.5 since-2025
18|demand/known:IND ALLIES since-2025
3|demand/known:IND BTN 1.4
3|demand/known:IND BTN 1.4 since-2025
3|demand/known:IND BTN since-2025
-12|demand/known:IND PAK 2
-12|demand/known:IND PAK 2 since-2025
-12|demand/known:IND PAK since-2025
-13|demand/known:IRL EU 3
-13|demand/known:IRL EU 3 since-2025
-12|demand/known:IRL EU since-2025
-4|demand/known:ITA ESP+ITA+PRT since-2025
-3|demand/known:ITA ITA+PRT 2.5
-3|demand/known:ITA ITA+PRT 2.5 since-2025
-3|demand/known:ITA ITA+PRT since-2025
-10|demand/known:ITA NATO 5
-10|demand/known:ITA NATO 5 since-2025
-10|demand/known:ITA NATO since-2025
-3|demand/known:JAM BHS+BLZ+JAM 0.2
-3|demand/known:JAM BHS+BLZ+JAM 0.2 to-2024
-3|demand/known:JAM BHS+BLZ+JAM to-2024
9|demand/known:JPN ALLIES 1.5
9|demand/known:JPN ALLIES 1.5 since-2025
7|demand/known:JPN ALLIES 1.7
7|demand/known:JPN ALLIES 1.7 since-2025
-3|demand/known:JPN ALLIES 2
-8|demand/known:JPN ALLIES 3.5
-8|demand/known:JPN ALLIES 3.5 since-2025
-7|demand/known:JPN ALLIES 5
-7|demand/known:JPN ALLIES 5 since-2025
-3|demand/known:JPN ALLIES to-2021
-6|demand/known:JPN AUS 3.5
-6|demand/known:JPN AUS 3.5 since-2025
-5|demand/known:JPN AUS since-2025
-3|demand/known:JPN AUS+JPN 3.5
-3|demand/known:JPN AUS+JPN 3.5 since-2025
-3|demand/known:JPN AUS+JPN since-2025
-4|demand/known:JPN CAN 2
-4|demand/known:JPN CAN 2 to-1999
-4|demand/known:JPN CAN to-1999
3|demand/known:JPN CHN 1
3|demand/known:JPN CHN 1 since-2025
3|demand/known:JPN CHN since-2025
-8|demand/known:JPN EU 3.5
-8|demand/known:JPN EU 3.5 since-2025
-8|demand/known:JPN EU since-2025
-16|demand/known:JPN JPN 3
-13|demand/known:JPN JPN 3 since-2025
-16|demand/known:JPN JPN 3.5
-16|demand/known:JPN JPN 3.5 since-2025
-31|demand/known:JPN JPN since-2025
-5|demand/known:JPN JPN to-1999
-4|demand/known:JPN JPN+KOR 3.5
-4|demand/known:JPN JPN+KOR 3.5 since-2025
-3|demand/known:JPN JPN+KOR 5
-3|demand/known:JPN JPN+KOR 5 since-2025
-6|demand/known:JPN JPN+KOR since-2025
3|demand/known:JPN KOR 3.5
3|demand/known:JPN KOR 3.5 since-2025
-5|demand/known:JPN NATO 2
-5|demand/known:JPN NATO 2 to-2024
-3|demand/known:JPN NATO 3.5
-3|demand/known:JPN NATO 3.5 since-2025
-5|demand/known:JPN NATO since-2025
-5|demand/known:JPN NATO to-2024
18|demand/known:JPN PHL 2
18|demand/known:JPN PHL 2 since-2025
17|demand/known:JPN PHL since-2025
6|demand/known:JPN PNG 0.8
6|demand/known:JPN PNG 0.8 since-2025
6|demand/known:JPN PNG since-2025
-4|demand/known:JPN TWN 1E+1
-4|demand/known:JPN TWN 1E+1 since-2025
-6|demand/known:JPN TWN since-2025
7|demand/known:KEN BHS+BLZ+JAM 0.2
7|demand/known:KEN BHS+BLZ+JAM 0.2 to-2024
7|demand/known:KEN BHS+BLZ+JAM to-2024
-3|demand/known:KOR ALLIES 5
-3|demand/known:KOR ALLIES 5 since-2025
-6|demand/known:KOR ALLIES since-2025
11|demand/known:KOR COL 3
11|demand/known:KOR COL 3 since-2025
11|demand/known:KOR COL since-2025
5|demand/known:KOR JPN 2.8
5|demand/known:KOR JPN 2.8 since-2025
3|demand/known:KOR JPN since-2025
-4|demand/known:KOR JPN+KOR 3.5
-4|demand/known:KOR JPN+KOR 3.5 since-2025
-6|demand/known:KOR JPN+KOR since-2025
-6|demand/known:KOR KOR 3.5
-6|demand/known:KOR KOR 3.5 since-2025
-7|demand/known:KOR KOR 3.8
-7|demand/known:KOR KOR 3.8 since-2025
-6|demand/known:KOR KOR 5
-6|demand/known:KOR KOR 5 since-2025
-21|demand/known:KOR KOR since-2025
4|demand/known:KOR MNG 1.3
4|demand/known:KOR MNG 1.3 since-2025
4|demand/known:KOR MNG since-2025
-3|demand/known:KOR TWN 1E+1
-3|demand/known:KOR TWN 1E+1 since-2025
-3|demand/known:KOR TWN since-2025
3|demand/known:KWT JOR 4.5
3|demand/known:KWT JOR 4.5 since-2025
3|demand/known:KWT JOR since-2025
4|demand/known:LTU ESP+ITA+PRT 5
4|demand/known:LTU ESP+ITA+PRT 5 since-2025
4|demand/known:LTU ESP+ITA+PRT since-2025
-5|demand/known:LTU NATO 2
-5|demand/known:LTU NATO 2 to-2024
-5|demand/known:LTU NATO 3
-7|demand/known:LTU NATO 3 since-2025
3|demand/known:LTU NATO 3 to-2024
15|demand/known:LTU NATO 3.5
15|demand/known:LTU NATO 3.5 since-2025
6|demand/known:LTU NATO 5
6|demand/known:LTU NATO 5 since-2025
14|demand/known:LTU NATO since-2025
-3|demand/known:LUX NATO 2
-3|demand/known:LUX NATO 2 to-2024
-3|demand/known:LUX NATO to-2024
3|demand/known:LVA CAN 2
3|demand/known:LVA CAN 2 to-2024
3|demand/known:LVA CAN to-2024
4|demand/known:LVA ITA+PRT 2.5
4|demand/known:LVA ITA+PRT 2.5 since-2025
4|demand/known:LVA ITA+PRT since-2025
16|demand/known:LVA NATO 2
18|demand/known:LVA NATO 2 to-2024
18|demand/known:LVA NATO to-2024
11|demand/known:LVA PRT 3.5
11|demand/known:LVA PRT 3.5 since-2025
11|demand/known:LVA PRT since-2025
16|demand/known:MLI NER 3.4
16|demand/known:MLI NER 3.4 to-2024
16|demand/known:MLI NER to-2024
-5|demand/known:NATO ALLIES 0.25
-5|demand/known:NATO ALLIES 0.25 since-2025
-8|demand/known:NATO ALLIES since-2025
-5|demand/known:NATO AUS 3
-5|demand/known:NATO AUS 3 since-2025
-4|demand/known:NATO AUS 3.5
-4|demand/known:NATO AUS 3.5 since-2025
-9|demand/known:NATO AUS since-2025
-4|demand/known:NATO BEL 2
-4|demand/known:NATO BEL 2 since-2025
3|demand/known:NATO BEL 3.5
3|demand/known:NATO BEL 3.5 since-2025
4|demand/known:NATO CAN 1.9
4|demand/known:NATO CAN 1.9 to-2024
-13|demand/known:NATO CAN 2
-13|demand/known:NATO CAN 2 to-2024
-9|demand/known:NATO CAN to-2024
3|demand/known:NATO CZE 3.5
3|demand/known:NATO CZE 3.5 since-2025
6|demand/known:NATO CZE since-2025
-3|demand/known:NATO DEU 2
-4|demand/known:NATO DEU 2 to-2021
-4|demand/known:NATO DEU to-2021
10|demand/known:NATO ESP 3.5
10|demand/known:NATO ESP 3.5 since-2025
11|demand/known:NATO ESP since-2025
3|demand/known:NATO ESP+ITA+PRT 2
3|demand/known:NATO ESP+ITA+PRT 2 since-2025
6|demand/known:NATO ESP+ITA+PRT since-2025
4|demand/known:NATO FIN 3.2
4|demand/known:NATO FIN 3.2 since-2025
4|demand/known:NATO FIN since-2025
5|demand/known:NATO FRA 3
5|demand/known:NATO FRA 3 since-2025
4|demand/known:NATO FRA since-2025
9|demand/known:NATO GBR 3.5
9|demand/known:NATO GBR 3.5 since-2025
16|demand/known:NATO GBR 5
16|demand/known:NATO GBR 5 since-2025
25|demand/known:NATO GBR since-2025
-5|demand/known:NATO JPN+KOR 3.5
-5|demand/known:NATO JPN+KOR 3.5 since-2025
-5|demand/known:NATO JPN+KOR since-2025
-4|demand/known:NATO NATO 0.25
-4|demand/known:NATO NATO 0.25 since-2025
18|demand/known:NATO NATO 1.5
18|demand/known:NATO NATO 1.5 since-2025
17|demand/known:NATO NATO 2
-14|demand/known:NATO NATO 2 since-2025
4|demand/known:NATO NATO 2 to-2021
27|demand/known:NATO NATO 2 to-2024
-8|demand/known:NATO NATO 2.5
-8|demand/known:NATO NATO 2.5 to-2024
9|demand/known:NATO NATO 3
17|demand/known:NATO NATO 3 since-2025
-9|demand/known:NATO NATO 3 to-2024
36|demand/known:NATO NATO 3.5
40|demand/known:NATO NATO 3.5 since-2025
-4|demand/known:NATO NATO 3.5 to-2024
5|demand/known:NATO NATO 3.7
5|demand/known:NATO NATO 3.7 since-2025
-6|demand/known:NATO NATO 4
-4|demand/known:NATO NATO 4 to-2021
17|demand/known:NATO NATO 5
20|demand/known:NATO NATO 5 since-2025
79|demand/known:NATO NATO since-2025
4|demand/known:NATO NATO to-2024
-3|demand/known:NATO NATO+USA 5
-3|demand/known:NATO NATO+USA 5 since-2025
-3|demand/known:NATO NATO+USA since-2025
7|demand/known:NATO TUR 3.5
7|demand/known:NATO TUR 3.5 since-2025
7|demand/known:NATO TUR since-2025
-5|demand/known:NATO UKR 15
-5|demand/known:NATO UKR 15 since-2025
-5|demand/known:NATO UKR since-2025
-10|demand/known:NLD NATO 1.5
-10|demand/known:NLD NATO 1.5 since-2025
-24|demand/known:NLD NATO 3.5
-24|demand/known:NLD NATO 3.5 since-2025
-34|demand/known:NLD NATO since-2025
7|demand/known:NOR NATO 3
7|demand/known:NOR NATO 3 since-2025
6|demand/known:NOR NATO since-2025
-7|demand/known:NZL ALLIES 3.5
-7|demand/known:NZL ALLIES 3.5 since-2025
-8|demand/known:NZL ALLIES since-2025
-5|demand/known:PHL ALLIES 2
-5|demand/known:PHL ALLIES 2 since-2025
-8|demand/known:PHL ALLIES since-2025
3|demand/known:PHL JPN since-2025
-3|demand/known:PHL PHL 2.5
-3|demand/known:PHL PHL 2.5 since-2025
-5|demand/known:PHL PHL since-2025
5|demand/known:POL ALLIES 3
5|demand/known:POL ALLIES 3 since-2025
4|demand/known:POL ALLIES since-2025
9|demand/known:POL DEU 3.1
9|demand/known:POL DEU 3.1 to-2024
11|demand/known:POL DEU to-2024
3|demand/known:POL EU 3
3|demand/known:POL EU 3 since-2025
-9|demand/known:POL EU 3.5
-9|demand/known:POL EU 3.5 since-2025
-6|demand/known:POL EU since-2025
3|demand/known:POL FRA 3.5
3|demand/known:POL FRA 3.5 since-2025
3|demand/known:POL FRA since-2025
34|demand/known:POL NATO 3
15|demand/known:POL NATO 3 since-2025
19|demand/known:POL NATO 3 to-2024
-11|demand/known:POL NATO 5
-11|demand/known:POL NATO 5 since-2025
6|demand/known:POL NATO since-2025
17|demand/known:POL NATO to-2024
-3|demand/known:PRT ESP+ITA+PRT since-2025
-7|demand/known:PRT NATO 3.5
-7|demand/known:PRT NATO 3.5 since-2025
-5|demand/known:PRT NATO 5
-5|demand/known:PRT NATO 5 since-2025
-12|demand/known:PRT NATO since-2025
-3|demand/known:PRT PRT 3.5
-3|demand/known:PRT PRT 3.5 since-2025
-3|demand/known:PRT PRT since-2025
5|demand/known:ROU ALLIES 3
5|demand/known:ROU ALLIES 3 since-2025
5|demand/known:ROU ALLIES since-2025
-10|demand/known:RUS GBR 5
-10|demand/known:RUS GBR 5 since-2025
-11|demand/known:RUS GBR since-2025
-5|demand/known:RUS NATO 5
-5|demand/known:RUS NATO 5 since-2025
-6|demand/known:RUS NATO since-2025
4|demand/known:RUS TKM 2.5
4|demand/known:RUS TKM 2.5 since-2025
4|demand/known:RUS TKM since-2025
-10|demand/known:SRB MNE 2.5
-10|demand/known:SRB MNE 2.5 since-2025
-10|demand/known:SRB MNE since-2025
-6|demand/known:SVK HUN+SVK 3.3
-6|demand/known:SVK HUN+SVK 3.3 since-2025
-6|demand/known:SVK HUN+SVK since-2025
-5|demand/known:SVK NATO 5
-5|demand/known:SVK NATO 5 since-2025
-5|demand/known:SVK NATO since-2025
21|demand/known:SWE NATO 5
21|demand/known:SWE NATO 5 since-2025
20|demand/known:SWE NATO since-2025
-4|demand/known:TWN DNK 6
-4|demand/known:TWN DNK 6 since-2025
-4|demand/known:TWN DNK since-2025
-3|demand/known:TWN JPN 5
-3|demand/known:TWN JPN 5 since-2025
-8|demand/known:TWN JPN since-2025
-7|demand/known:TWN TWN 1E+1
-7|demand/known:TWN TWN 1E+1 since-2025
-3|demand/known:TWN TWN 3
10|demand/known:TWN TWN 4
10|demand/known:TWN TWN 4 since-2025
-3|demand/known:TWN TWN 5
-3|demand/known:TWN TWN 5 since-2025
3|demand/known:UGA BDI+KEN+RWA+TZA 2
3|demand/known:UGA BDI+KEN+RWA+TZA 2 to-2024
3|demand/known:UGA BDI+KEN+RWA+TZA to-2024
17|demand/known:UKR ALLIES 0.25
17|demand/known:UKR ALLIES 0.25 since-2025
3|demand/known:UKR ALLIES 0.3
3|demand/known:UKR ALLIES 0.3 to-2024
18|demand/known:UKR ALLIES since-2025
3|demand/known:UKR ALLIES to-2024
3|demand/known:UKR EU 3
3|demand/known:UKR EU 3 since-2025
6|demand/known:UKR EU since-2025
12|demand/known:UKR KOR 3.3
12|demand/known:UKR KOR 3.3 since-2025
12|demand/known:UKR KOR since-2025
-3|demand/known:UKR NATO 0.25
-3|demand/known:UKR NATO 0.25 since-2025
3|demand/known:UKR NATO 4
3|demand/known:UKR NATO 4 since-2025
3|demand/known:UKR NATO 5
3|demand/known:UKR NATO 5 since-2025
5|demand/known:UKR NATO since-2025
-11|demand/known:USA ALLIES 0.25
-11|demand/known:USA ALLIES 0.25 since-2025
-16|demand/known:USA ALLIES 0.5
-16|demand/known:USA ALLIES 0.5 since-2025
-9|demand/known:USA ALLIES 1.5
-9|demand/known:USA ALLIES 1.5 since-2025
-7|demand/known:USA ALLIES 1.7
-7|demand/known:USA ALLIES 1.7 since-2025
14|demand/known:USA ALLIES 2
7|demand/known:USA ALLIES 2 since-2025
6|demand/known:USA ALLIES 2 to-2021
3|demand/known:USA ALLIES 2.5
3|demand/known:USA ALLIES 2.5 to-2024
-3|demand/known:USA ALLIES 3
-3|demand/known:USA ALLIES 3 since-2025
21|demand/known:USA ALLIES 3.5
21|demand/known:USA ALLIES 3.5 since-2025
18|demand/known:USA ALLIES 5
18|demand/known:USA ALLIES 5 since-2025
8|demand/known:USA ALLIES to-2021
3|demand/known:USA ALLIES+KOR 5
3|demand/known:USA ALLIES+KOR 5 since-2025
3|demand/known:USA ALLIES+KOR since-2025
11|demand/known:USA AUS 3
11|demand/known:USA AUS 3 since-2025
38|demand/known:USA AUS 3.5
38|demand/known:USA AUS 3.5 since-2025
48|demand/known:USA AUS since-2025
3|demand/known:USA AUS+JPN 3
3|demand/known:USA AUS+JPN 3 since-2025
9|demand/known:USA AUS+JPN 3.5
9|demand/known:USA AUS+JPN 3.5 since-2025
12|demand/known:USA AUS+JPN since-2025
4|demand/known:USA AUS+JPN+KOR 3.5
4|demand/known:USA AUS+JPN+KOR 3.5 since-2025
-6|demand/known:USA AUS+JPN+KOR 5
-6|demand/known:USA AUS+JPN+KOR 5 since-2025
6|demand/known:USA AUS+JPN+PHL 3.5
6|demand/known:USA AUS+JPN+PHL 3.5 since-2025
6|demand/known:USA AUS+JPN+PHL since-2025
5|demand/known:USA AUS+KOR 3.5
5|demand/known:USA AUS+KOR 3.5 since-2025
6|demand/known:USA AUS+KOR since-2025
5|demand/known:USA AUS+NZL 3.5
5|demand/known:USA AUS+NZL 3.5 since-2025
5|demand/known:USA AUS+NZL since-2025
-3|demand/known:USA AUT 1.2
-3|demand/known:USA AUT 1.2 since-2025
-3|demand/known:USA AUT since-2025
4|demand/known:USA BEL 2
5|demand/known:USA BEL 2 since-2025
-8|demand/known:USA BGD 1
-8|demand/known:USA BGD 1 since-2025
-8|demand/known:USA BGD since-2025
6|demand/known:USA BHS 1.2
6|demand/known:USA BHS 1.2 to-2024
6|demand/known:USA BHS to-2024
-3|demand/known:USA CAN 1.9
-3|demand/known:USA CAN 1.9 to-2024
19|demand/known:USA CAN 2
5|demand/known:USA CAN 2 to-1999
14|demand/known:USA CAN 2 to-2024
4|demand/known:USA CAN 5
4|demand/known:USA CAN 5 since-2025
5|demand/known:USA CAN to-1999
11|demand/known:USA CAN to-2024
-9|demand/known:USA COL 3
-9|demand/known:USA COL 3 since-2025
-10|demand/known:USA COL since-2025
-3|demand/known:USA CZE since-2025
5|demand/known:USA DEU 2
4|demand/known:USA DEU 2 to-2021
-7|demand/known:USA DEU 3
-7|demand/known:USA DEU 3 to-2024
-5|demand/known:USA DEU 3.1
-5|demand/known:USA DEU 3.1 to-2024
5|demand/known:USA DEU 5
5|demand/known:USA DEU 5 since-2025
3|demand/known:USA DEU since-2025
5|demand/known:USA DEU to-2021
-11|demand/known:USA DEU to-2024
8|demand/known:USA DEU+JPN 3.5
8|demand/known:USA DEU+JPN 3.5 since-2025
8|demand/known:USA DEU+JPN since-2025
5|demand/known:USA DNK 6
5|demand/known:USA DNK 6 since-2025
8|demand/known:USA DNK since-2025
-11|demand/known:USA EGY 1
-11|demand/known:USA EGY 1 since-2025
-11|demand/known:USA EGY since-2025
6|demand/known:USA ESP 2.6
6|demand/known:USA ESP 2.6 since-2025
-7|demand/known:USA ESP 3.5
-7|demand/known:USA ESP 3.5 since-2025
9|demand/known:USA ESP 5
9|demand/known:USA ESP 5 since-2025
5|demand/known:USA ESP since-2025
-12|demand/known:USA EU 3
-12|demand/known:USA EU 3 since-2025
-5|demand/known:USA EU 3.5
-5|demand/known:USA EU 3.5 since-2025
-3|demand/known:USA EU 5
-3|demand/known:USA EU 5 since-2025
-22|demand/known:USA EU since-2025
-4|demand/known:USA FRA since-2025
9|demand/known:USA GBR 3
9|demand/known:USA GBR 3 since-2025
-5|demand/known:USA GBR 3.5
-5|demand/known:USA GBR 3.5 since-2025
-4|demand/known:USA GBR 5
-4|demand/known:USA GBR 5 since-2025
-4|demand/known:USA GEO since-2025
-9|demand/known:USA HUN 3.5
-9|demand/known:USA HUN 3.5 since-2025
-7|demand/known:USA HUN since-2025
8|demand/known:USA HUN+SVK 3.3
8|demand/known:USA HUN+SVK 3.3 since-2025
8|demand/known:USA HUN+SVK since-2025
3|demand/known:USA IDN 1.5
3|demand/known:USA IDN 1.5 since-2025
3|demand/known:USA IDN since-2025
-3|demand/known:USA JOR 4.5
-3|demand/known:USA JOR 4.5 since-2025
-4|demand/known:USA JOR since-2025
-4|demand/known:USA JPN 1
-6|demand/known:USA JPN 1 since-2025
-3|demand/known:USA JPN 1.3
-3|demand/known:USA JPN 1.3 since-2025
5|demand/known:USA JPN 1.5
3|demand/known:USA JPN 1.5 to-1999
6|demand/known:USA JPN 2
4|demand/known:USA JPN 2 since-2025
-16|demand/known:USA JPN 2.2
-16|demand/known:USA JPN 2.2 since-2025
-5|demand/known:USA JPN 2.8
-5|demand/known:USA JPN 2.8 since-2025
25|demand/known:USA JPN 3
20|demand/known:USA JPN 3 since-2025
5|demand/known:USA JPN 3 to-1999
30|demand/known:USA JPN 3.5
30|demand/known:USA JPN 3.5 since-2025
4|demand/known:USA JPN 5
4|demand/known:USA JPN 5 since-2025
27|demand/known:USA JPN since-2025
12|demand/known:USA JPN to-1999
16|demand/known:USA JPN+KOR 3.5
16|demand/known:USA JPN+KOR 3.5 since-2025
6|demand/known:USA JPN+KOR 5
6|demand/known:USA JPN+KOR 5 since-2025
23|demand/known:USA JPN+KOR since-2025
5|demand/known:USA JPN+KOR+NATO 5
5|demand/known:USA JPN+KOR+NATO 5 since-2025
5|demand/known:USA JPN+KOR+NATO since-2025
3|demand/known:USA JPN+PHL 3.5
3|demand/known:USA JPN+PHL 3.5 since-2025
3|demand/known:USA JPN+PHL since-2025
-4|demand/known:USA KOR 3
-4|demand/known:USA KOR 3 since-2025
-10|demand/known:USA KOR 3.3
-10|demand/known:USA KOR 3.3 since-2025
5|demand/known:USA KOR 3.5
5|demand/known:USA KOR 3.5 since-2025
10|demand/known:USA KOR 3.8
10|demand/known:USA KOR 3.8 since-2025
10|demand/known:USA KOR 5
10|demand/known:USA KOR 5 since-2025
9|demand/known:USA KOR since-2025
-9|demand/known:USA LUX 1.9
-9|demand/known:USA LUX 1.9 since-2025
-9|demand/known:USA LUX since-2025
-3|demand/known:USA MDA since-2025
11|demand/known:USA MNE 2.5
11|demand/known:USA MNE 2.5 since-2025
11|demand/known:USA MNE since-2025
-6|demand/known:USA NATO 0.25
-6|demand/known:USA NATO 0.25 since-2025
-6|demand/known:USA NATO 1.5
-6|demand/known:USA NATO 1.5 since-2025
-14|demand/known:USA NATO 2
10|demand/known:USA NATO 2 since-2025
-23|demand/known:USA NATO 2 to-2024
-10|demand/known:USA NATO 2.5
-11|demand/known:USA NATO 2.5 to-2024
-32|demand/known:USA NATO 3
-27|demand/known:USA NATO 3 since-2025
-5|demand/known:USA NATO 3 to-2024
-7|demand/known:USA NATO 3.5
-13|demand/known:USA NATO 3.5 since-2025
6|demand/known:USA NATO 3.5 to-2024
-3|demand/known:USA NATO 3.7
-3|demand/known:USA NATO 3.7 since-2025
24|demand/known:USA NATO 4
5|demand/known:USA NATO 4 since-2025
3|demand/known:USA NATO 4 to-1999
16|demand/known:USA NATO 4 to-2021
54|demand/known:USA NATO 5
51|demand/known:USA NATO 5 since-2025
4|demand/known:USA NATO 5 to-2024
11|demand/known:USA NATO since-2025
3|demand/known:USA NATO to-1999
14|demand/known:USA NATO to-2021
-28|demand/known:USA NATO to-2024
4|demand/known:USA NATO+USA 5
4|demand/known:USA NATO+USA 5 since-2025
4|demand/known:USA NATO+USA since-2025
-5|demand/known:USA NER 3.4
-5|demand/known:USA NER 3.4 to-2024
-5|demand/known:USA NER to-2024
-3|demand/known:USA NZL 2.4
-3|demand/known:USA NZL 2.4 since-2025
-3|demand/known:USA NZL 2.5
11|demand/known:USA NZL 3.5
11|demand/known:USA NZL 3.5 since-2025
8|demand/known:USA NZL since-2025
13|demand/known:USA PAK 2
13|demand/known:USA PAK 2 since-2025
13|demand/known:USA PAK since-2025
-14|demand/known:USA PHL 2
-14|demand/known:USA PHL 2 since-2025
5|demand/known:USA PHL 2.5
5|demand/known:USA PHL 2.5 since-2025
-9|demand/known:USA PHL since-2025
-3|demand/known:USA PNG 0.8
-3|demand/known:USA PNG 0.8 since-2025
-3|demand/known:USA PNG since-2025
-8|demand/known:USA PRT 3.5
-8|demand/known:USA PRT 3.5 since-2025
-8|demand/known:USA PRT since-2025
26|demand/known:USA TWN 1E+1
26|demand/known:USA TWN 1E+1 since-2025
8|demand/known:USA TWN 3
5|demand/known:USA TWN 3 to-2024
-10|demand/known:USA TWN 4
-10|demand/known:USA TWN 4 since-2025
11|demand/known:USA TWN 5
10|demand/known:USA TWN 5 since-2025
28|demand/known:USA TWN since-2025
6|demand/known:USA TWN to-2024
-3|demand/known:USA UKR since-2025
-4|demand/known:ZAF AGO+ZAF 1.5
-4|demand/known:ZAF AGO+ZAF 1.5 since-2025
-4|demand/known:ZAF AGO+ZAF since-2025
11|demand/named:1
25|demand/named:2
30|demand/named:3
-7|demand/near-after:\"
3|demand/near-after:#
-5|demand/near-after:'s
-7|demand/near-after:,
-28|demand/near-after:.
-4|demand/near-after:0
-4|demand/near-after:;
-4|demand/near-after:?
11|demand/near-after:DATE
-4|demand/near-after:LAND
-4|demand/near-after:NATO
-8|demand/near-after:USA
6|demand/near-after:a
16|demand/near-after:according
-3|demand/near-after:all
-3|demand/near-after:an
19|demand/near-after:are
3|demand/near-after:as
-3|demand/near-after:ask
-5|demand/near-after:be
10|demand/near-after:been
-3|demand/near-after:before
-8|demand/near-after:by
-5|demand/near-after:defence
-16|demand/near-after:defense
-3|demand/near-after:down
9|demand/near-after:end
-15|demand/near-after:for
-5|demand/near-after:force
5|demand/near-after:from
22|demand/near-after:gdp
-3|demand/near-after:give
-4|demand/near-after:go
12|demand/near-after:groaned
-4|demand/near-after:gross domestic product
-3|demand/near-after:has
9|demand/near-after:have
-4|demand/near-after:he
9|demand/near-after:hear
-3|demand/near-after:here
9|demand/near-after:i
9|demand/near-after:imf
24|demand/near-after:in
-13|demand/near-after:is
-8|demand/near-after:it
-7|demand/near-after:its
5|demand/near-after:lawmaker
5|demand/near-after:lawmakers
11|demand/near-after:lose
-3|demand/near-after:more
7|demand/near-after:not
-4|demand/near-after:now
13|demand/near-after:of
-21|demand/near-after:on
-6|demand/near-after:or
-3|demand/near-after:own
12|demand/near-after:people
14|demand/near-after:plan
14|demand/near-after:present
9|demand/near-after:program
9|demand/near-after:ready
10|demand/near-after:something
-5|demand/near-after:spend
-6|demand/near-after:that
-15|demand/near-after:the
-3|demand/near-after:their
11|demand/near-after:then
16|demand/near-after:they
5|demand/near-after:three
-6|demand/near-after:time
19|demand/near-after:to
10|demand/near-after:urge
-3|demand/near-after:want
-4|demand/near-after:was
-4|demand/near-after:what
-4|demand/near-after:which
8|demand/near-after:with
-5|demand/near-after:would
-10|demand/near-before:\"
-3|demand/near-before:'
-6|demand/near-before:-
8|demand/near-before:.
-3|demand/near-before:0
-13|demand/near-before::
-8|demand/near-before:DATE
4|demand/near-before:EU
-13|demand/near-before:LAND
-3|demand/near-before:LEADER
-11|demand/near-before:NATO
-3|demand/near-before:OUTLET
-14|demand/near-before:USA
-14|demand/near-before:a
8|demand/near-before:abroad
16|demand/near-before:accept
-3|demand/near-before:agree
-5|demand/near-before:allies
-3|demand/near-before:are
10|demand/near-before:army
-4|demand/near-before:as
17|demand/near-before:ask
-5|demand/near-before:ask for
9|demand/near-before:at
-10|demand/near-before:be
22|demand/near-before:been
5|demand/near-before:being
10|demand/near-before:below
10|demand/near-before:bring
5|demand/near-before:by
-5|demand/near-before:call for
18|demand/near-before:call on
10|demand/near-before:cameras
5|demand/near-before:defence
12|demand/near-before:defense spending
-3|demand/near-before:demand
-4|demand/near-before:devote
-3|demand/near-before:do
-4|demand/near-before:double
5|demand/near-before:europeans
-4|demand/near-before:expect
9|demand/near-before:fall
-6|demand/near-before:find
10|demand/near-before:first
11|demand/near-before:from
-7|demand/near-before:get
14|demand/near-before:give
9|demand/near-before:groaned
-9|demand/near-before:had
3|demand/near-before:has
8|demand/near-before:have
-12|demand/near-before:he
-3|demand/near-before:his
9|demand/near-before:hold
-4|demand/near-before:if
10|demand/near-before:imf
9|demand/near-before:in
15|demand/near-before:is
6|demand/near-before:it
-3|demand/near-before:its
-3|demand/near-before:keep
4|demand/near-before:least
10|demand/near-before:lenders
7|demand/near-before:like
-3|demand/near-before:love
6|demand/near-before:make
5|demand/near-before:match
-7|demand/near-before:members
-5|demand/near-before:more
-3|demand/near-before:must
-3|demand/near-before:needed
-5|demand/near-before:no
-5|demand/near-before:not
-17|demand/near-before:of
-8|demand/near-before:on
-3|demand/near-before:one
17|demand/near-before:others
-3|demand/near-before:ought
4|demand/near-before:outlays
11|demand/near-before:overseas
5|demand/near-before:partners
-5|demand/near-before:pay
-3|demand/near-before:press
-4|demand/near-before:raise
-4|demand/near-before:reach
-3|demand/near-before:request
-11|demand/near-before:say
-4|demand/near-before:see
-12|demand/near-before:should
-8|demand/near-before:spend
-3|demand/near-before:students
13|demand/near-before:take
14|demand/near-before:tell
-4|demand/near-before:than
-18|demand/near-before:that
-25|demand/near-before:the
-5|demand/near-before:the chancellor
-3|demand/near-before:them
8|demand/near-before:then
19|demand/near-before:they
14|demand/near-before:three
15|demand/near-before:times
5|demand/near-before:to
10|demand/near-before:too
-6|demand/near-before:urge
-7|demand/near-before:want
-12|demand/near-before:was
-3|demand/near-before:we
11|demand/near-before:were
9|demand/near-before:western
9|demand/near-before:whether
-4|demand/near-before:who
-5|demand/near-before:with
4|demand/near-before:would
3|demand/other after-joint:0 mid
14|demand/other after-joint:0 near
34|demand/other after-joint:1 mid
12|demand/other after-joint:1 near
-15|demand/other after-joint:2 far
-8|demand/other after-joint:2 mid
-5|demand/other after-joint:3 near
10|demand/other after-led:\" far joined
10|demand/other after-led:\" near joined
3|demand/other after-led:# far free
-4|demand/other after-led:# near free
30|demand/other after-led:, far joined
-3|demand/other after-led:; near joined
-4|demand/other after-led:after far joined
-8|demand/other after-led:and far joined
-5|demand/other after-led:by far free
6|demand/other after-led:by near free
3|demand/other after-led:defence minister far joined
-4|demand/other after-led:for far joined
6|demand/other after-led:for near free
-4|demand/other after-led:foreign minister far joined
7|demand/other after-led:from near free
-6|demand/other after-led:hear far joined
-5|demand/other after-led:hear near free
4|demand/other after-led:in far joined
8|demand/other after-led:neighboring far joined
-3|demand/other after-led:now near joined
-4|demand/other after-led:on near free
3|demand/other after-led:president far joined
-8|demand/other after-led:senior far joined
-11|demand/other after-led:speak far joined
21|demand/other after-led:that near free
-4|demand/other after-led:to far joined
-6|demand/other after-led:to near free
6|demand/other after-led:what far joined
4|demand/other after-led:which near joined
-3|demand/other after:body name
5|demand/other after:body owner
8|demand/other after:capital name
-6|demand/other after:capital owner
12|demand/other after:country owner
-7|demand/other after:gov name
13|demand/other after:leader name
8|demand/other after:leader owner
3|demand/other after:people owner
-4|demand/other before-clause:after-figure inside name body
-4|demand/other before-clause:after-figure inside name capital
3|demand/other before-clause:after-figure inside name leader
-7|demand/other before-clause:after-figure inside name pronoun
-4|demand/other before-clause:after-figure opens name country
-4|demand/other before-clause:after-figure opens name leader
-3|demand/other before-clause:free inside name body
-6|demand/other before-clause:free inside name country
10|demand/other before-clause:free inside name gov
9|demand/other before-clause:free inside name leader
3|demand/other before-clause:free inside name people
4|demand/other before-clause:free inside owner body
13|demand/other before-clause:free inside owner country
-4|demand/other before-clause:free inside owner gov
15|demand/other before-clause:free inside owner leader
8|demand/other before-clause:free inside owner pronoun
-3|demand/other before-clause:free opens name body
9|demand/other before-clause:free opens name capital
13|demand/other before-clause:free opens name country
-4|demand/other before-clause:free opens name gov
-4|demand/other before-clause:free opens name leader
6|demand/other before-clause:free opens name people
-12|demand/other before-clause:free opens name pronoun
4|demand/other before-clause:free opens owner country
-4|demand/other before-clause:free opens owner pronoun
4|demand/other before-far:1
12|demand/other before-far:4
30|demand/other before-far:9
-4|demand/other before-free:0 after-figure name near
4|demand/other before-free:0 free name far
-22|demand/other before-free:0 free name near
5|demand/other before-free:0 free owner far
10|demand/other before-free:0 free owner near
-11|demand/other before-free:1 after-figure name far
-3|demand/other before-free:1 after-figure owner near
7|demand/other before-free:1 free name far
13|demand/other before-free:1 free name near
33|demand/other before-free:1 free owner near
-3|demand/other before-free:2 free name far
11|demand/other before-free:2 free name near
-8|demand/other before-free:2 free owner near
3|demand/other before-free:3 free name far
10|demand/other before-free:3 free name near
-5|demand/other before-joint:0 after-figure
30|demand/other before-joint:0 free
17|demand/other before-joint:1 free
-8|demand/other before-joint:2 after-figure
4|demand/other before-joint:2 free
15|demand/other before-joint:3 free
19|demand/other before-led:
-4|demand/other before-led:!
-9|demand/other before-led:\"
17|demand/other before-led:'s
-3|demand/other before-led:(
4|demand/other before-led:-
-5|demand/other before-led:.
8|demand/other before-led:;
20|demand/other before-led:PARTY
5|demand/other before-led:a
-5|demand/other before-led:after
-13|demand/other before-led:and
-6|demand/other before-led:ask
3|demand/other before-led:at
4|demand/other before-led:back
-7|demand/other before-led:between
12|demand/other before-led:by
-6|demand/other before-led:come to
-12|demand/other before-led:credited
6|demand/other before-led:defense secretary
-16|demand/other before-led:deputy
-3|demand/other before-led:expect
5|demand/other before-led:fellow
4|demand/other before-led:figure
-7|demand/other before-led:follow
5|demand/other before-led:for
10|demand/other before-led:from
-7|demand/other before-led:her
11|demand/other before-led:his
-12|demand/other before-led:in
6|demand/other before-led:included
3|demand/other before-led:includes
6|demand/other before-led:its
-4|demand/other before-led:last
-9|demand/other before-led:latin
-5|demand/other before-led:like
4|demand/other before-led:make
-5|demand/other before-led:members
-4|demand/other before-led:notify
3|demand/other before-led:of
5|demand/other before-led:on
3|demand/other before-led:pick
-13|demand/other before-led:premier
11|demand/other before-led:president
3|demand/other before-led:prime minister
-3|demand/other before-led:raise
-3|demand/other before-led:reject
4|demand/other before-led:renewed
4|demand/other before-led:say
3|demand/other before-led:speak about
3|demand/other before-led:tell
18|demand/other before-led:the
-4|demand/other before-led:then
-5|demand/other before-led:to
-4|demand/other before-led:treat
-5|demand/other before-led:visiting
-3|demand/other before-led:whether
3|demand/other before-led:which
-8|demand/other before:body name
3|demand/other before:body owner
6|demand/other before:capital name
3|demand/other before:country name
16|demand/other before:country owner
8|demand/other before:gov name
4|demand/other before:leader name
13|demand/other before:leader owner
3|demand/other before:nongov name
10|demand/other before:people name
5|demand/other before:people owner
-17|demand/other before:pronoun name
3|demand/other before:pronoun owner
42|demand/other named:1
26|demand/other named:2
33|demand/other named:3
6|demand/other speaker:body
6|demand/other speaker:capital
10|demand/other speaker:country
13|demand/other speaker:gov
-15|demand/other speaker:leader
9|demand/other speaker:people
3|demand/other speaker:pronoun
37|demand/other subject-of:ask
8|demand/other subject-of:ask for
-13|demand/other subject-of:be
3|demand/other subject-of:beseech
-12|demand/other subject-of:call
6|demand/other subject-of:call for
19|demand/other subject-of:call on
4|demand/other subject-of:campaign
3|demand/other subject-of:do
5|demand/other subject-of:expect
-5|demand/other subject-of:fall
-3|demand/other subject-of:get
-7|demand/other subject-of:go
3|demand/other subject-of:hold
3|demand/other subject-of:insist on
3|demand/other subject-of:name
12|demand/other subject-of:prefer
8|demand/other subject-of:press
7|demand/other subject-of:raise
-3|demand/other subject-of:reject
4|demand/other subject-of:take
7|demand/other subject-of:tell
7|demand/other subject-of:urge
6|demand/other subject-of:want
-8|demand/other subject:be gov
-5|demand/other subject:be leader
10|demand/other subject:demand body
21|demand/other subject:demand capital
49|demand/other subject:demand country
9|demand/other subject:demand gov
6|demand/other subject:demand leader
4|demand/other subject:demand nongov
10|demand/other subject:demand people
-3|demand/other subject:denial people
-4|demand/other subject:move body
5|demand/other subject:move capital
-8|demand/other subject:move gov
4|demand/other subject:move leader
-3|demand/other subject:proposal body
15|demand/other subject:proposal country
4|demand/other subject:proposal leader
-4|demand/other subject:spend leader
6|demand/other unnamed
3|demand/other unnamed-beside-others
-3|demand/role-class-home:EU EU
-8|demand/role-class-home:EU NATO
13|demand/role-class-home:EU land
-4|demand/role-class-home:JPN CHN
-10|demand/role-class-home:JPN JPN
-3|demand/role-class-home:JPN KOR
-7|demand/role-class-home:JPN land
-7|demand/role-class-home:KOR JPN
-5|demand/role-class-home:NATO EU
-5|demand/role-class-home:NATO JPN
13|demand/role-class-home:NATO NATO
-4|demand/role-class-home:NATO TWN
-7|demand/role-class-home:NATO foe
-5|demand/role-class-home:NATO land
30|demand/role-class-home:NATO member
-4|demand/role-class-home:TWN JPN
-3|demand/role-class-home:TWN TWN
-5|demand/role-class-home:TWN member
14|demand/role-class-home:USA CHN
-9|demand/role-class-home:USA EU
65|demand/role-class-home:USA JPN
33|demand/role-class-home:USA KOR
-24|demand/role-class-home:USA NATO
22|demand/role-class-home:USA TWN
4|demand/role-class-home:USA USA
-3|demand/role-class-home:USA foe
18|demand/role-class-home:USA land
17|demand/role-class-home:USA member
3|demand/role-class-home:foe EU
11|demand/role-class-home:foe JPN
-9|demand/role-class-home:foe NATO
21|demand/role-class-home:foe foe
6|demand/role-class-home:foe land
-4|demand/role-class-home:land KOR
-4|demand/role-class-home:land land
-12|demand/role-class-home:land member
3|demand/role-class-home:member JPN
14|demand/role-class-home:member NATO
-7|demand/role-class-home:member foe
9|demand/role-class-home:member land
-27|demand/role-class-home:member member
-4|demand/role-class-of:CHN ALLIES
4|demand/role-class-of:CHN JPN
-3|demand/role-class-of:CHN land
-13|demand/role-class-of:EU NATO
17|demand/role-class-of:EU land
-3|demand/role-class-of:JPN ALLIES
3|demand/role-class-of:JPN CHN
-8|demand/role-class-of:JPN EU
-8|demand/role-class-of:JPN JPN
-13|demand/role-class-of:JPN NATO
-7|demand/role-class-of:JPN TWN
16|demand/role-class-of:JPN land
-5|demand/role-class-of:JPN member
-8|demand/role-class-of:KOR ALLIES
-5|demand/role-class-of:KOR KOR
-3|demand/role-class-of:KOR TWN
14|demand/role-class-of:KOR land
-10|demand/role-class-of:NATO ALLIES
-6|demand/role-class-of:NATO JPN
-3|demand/role-class-of:NATO NATO
-5|demand/role-class-of:NATO foe
-8|demand/role-class-of:NATO land
51|demand/role-class-of:NATO member
-8|demand/role-class-of:TWN JPN
-4|demand/role-class-of:TWN member
13|demand/role-class-of:USA ALLIES
-23|demand/role-class-of:USA EU
65|demand/role-class-of:USA JPN
25|demand/role-class-of:USA KOR
9|demand/role-class-of:USA NATO
37|demand/role-class-of:USA TWN
-4|demand/role-class-of:USA foe
16|demand/role-class-of:USA member
20|demand/role-class-of:foe ALLIES
6|demand/role-class-of:foe EU
12|demand/role-class-of:foe KOR
7|demand/role-class-of:foe land
-13|demand/role-class-of:foe member
-5|demand/role-class-of:land ALLIES
-12|demand/role-class-of:land EU
-5|demand/role-class-of:land NATO
14|demand/role-class-of:land land
-10|demand/role-class-of:land member
7|demand/role-class-of:member ALLIES
-15|demand/role-class-of:member EU
-39|demand/role-class-of:member NATO
6|demand/role-class-of:member land
33|demand/role-class-of:member member
-3|demand/role-class:CHN
-25|demand/role-class:JPN
-5|demand/role-class:KOR
18|demand/role-class:NATO
-13|demand/role-class:TWN
137|demand/role-class:USA
30|demand/role-class:foe
-20|demand/role-class:land
-9|demand/role-class:member
-68|demand/role:nobody
111|demand/role:other
-43|demand/role:spender
-6|demand/says:base
-14|demand/says:ed
-5|demand/says:ing
-10|demand/says:s
-7|demand/speaker-form:body
-4|demand/speaker-form:capital
-7|demand/speaker-form:country
-5|demand/speaker-form:gov
-7|demand/speaker-form:leader
-14|demand/speaker-form:none
-8|demand/speaker-form:nongov
-15|demand/speaker-form:pronoun
7|demand/speaker:body
6|demand/speaker:country
5|demand/speaker:gov
14|demand/speaker:leader
8|demand/speaker:people
5|demand/speaker:pronoun
-6|demand/spender after-joint:0 mid
-8|demand/spender after-joint:0 near
-3|demand/spender after-joint:1 far
-19|demand/spender after-joint:1 mid
-14|demand/spender after-joint:1 near
-3|demand/spender after-joint:2 far
-3|demand/spender after-joint:2 mid
6|demand/spender after-joint:3 mid
-4|demand/spender after-led:\" far joined
-5|demand/spender after-led:, near joined
-11|demand/spender after-led:each far free
7|demand/spender after-led:for far free
10|demand/spender after-led:general near free
-5|demand/spender after-led:governs near joined
-5|demand/spender after-led:have far free
-5|demand/spender after-led:of near free
8|demand/spender after-led:that near free
-4|demand/spender after-led:to near free
3|demand/spender after-led:unless near joined
7|demand/spender after-led:which near joined
-4|demand/spender after:body name
-3|demand/spender after:body owner
-6|demand/spender after:capital name
-4|demand/spender after:country name
-9|demand/spender after:gov name
5|demand/spender after:leader name
-3|demand/spender after:people owner
-16|demand/spender after:pronoun name
-6|demand/spender after:pronoun owner
4|demand/spender before-clause:after-figure inside name body
24|demand/spender before-clause:free inside name body
-13|demand/spender before-clause:free inside name capital
-10|demand/spender before-clause:free inside name country
-22|demand/spender before-clause:free inside name gov
4|demand/spender before-clause:free inside name leader
-3|demand/spender before-clause:free inside name pronoun
7|demand/spender before-clause:free inside owner body
-4|demand/spender before-clause:free inside owner capital
-5|demand/spender before-clause:free inside owner country
5|demand/spender before-clause:free inside owner leader
-5|demand/spender before-clause:free inside owner people
-12|demand/spender before-clause:free inside owner pronoun
-14|demand/spender before-clause:free opens name body
-7|demand/spender before-clause:free opens name capital
-18|demand/spender before-clause:free opens name country
3|demand/spender before-clause:free opens name gov
24|demand/spender before-clause:free opens name leader
12|demand/spender before-clause:free opens owner body
6|demand/spender before-clause:free opens owner leader
-3|demand/spender before-clause:free opens owner pronoun
-4|demand/spender before-far:1
-7|demand/spender before-far:20
-6|demand/spender before-far:4
-3|demand/spender before-far:60
-22|demand/spender before-far:9
-4|demand/spender before-free:0 free name far
-4|demand/spender before-free:0 free owner near
-5|demand/spender before-free:1 after-figure name near
-24|demand/spender before-free:1 free name near
-3|demand/spender before-free:1 free owner far
4|demand/spender before-free:1 free owner near
-4|demand/spender before-free:2 free name near
-19|demand/spender before-joint:0 free
-8|demand/spender before-joint:1 after-figure
-10|demand/spender before-joint:1 free
-5|demand/spender before-joint:2 free
-8|demand/spender before-led:
-7|demand/spender before-led:\"
15|demand/spender before-led:,
-5|demand/spender before-led:-
-4|demand/spender before-led:;
-7|demand/spender before-led:DATE
-3|demand/spender before-led:PARTY
8|demand/spender before-led:about
5|demand/spender before-led:all
-5|demand/spender before-led:and
6|demand/spender before-led:as
13|demand/spender before-led:ask
3|demand/spender before-led:by
8|demand/spender before-led:call on
-3|demand/spender before-led:every
-3|demand/spender before-led:first
-9|demand/spender before-led:for
-4|demand/spender before-led:from
7|demand/spender before-led:general
-5|demand/spender before-led:if
3|demand/spender before-led:imitate
-4|demand/spender before-led:its
10|demand/spender before-led:like
-4|demand/spender before-led:make
-4|demand/spender before-led:oblige
-24|demand/spender before-led:of
-6|demand/spender before-led:on
-5|demand/spender before-led:raise
3|demand/spender before-led:reverse
-4|demand/spender before-led:royal
10|demand/spender before-led:say
4|demand/spender before-led:separately
7|demand/spender before-led:that
7|demand/spender before-led:to
7|demand/spender before-led:urge
7|demand/spender before-led:want
12|demand/spender before:body name
20|demand/spender before:body owner
-22|demand/spender before:capital name
-5|demand/spender before:capital owner
-31|demand/spender before:country name
-8|demand/spender before:country owner
-19|demand/spender before:gov name
28|demand/spender before:leader name
11|demand/spender before:leader owner
-6|demand/spender before:people owner
-17|demand/spender before:pronoun owner
-31|demand/spender named:1
-4|demand/spender named:3
-7|demand/spender speaker:capital
-4|demand/spender speaker:country
-8|demand/spender speaker:gov
29|demand/spender speaker:leader
3|demand/spender speaker:pronoun
6|demand/spender subject-of:agree
17|demand/spender subject-of:ask
5|demand/spender subject-of:ask for
5|demand/spender subject-of:call on
10|demand/spender subject-of:demand
-4|demand/spender subject-of:expect
-3|demand/spender subject-of:get
3|demand/spender subject-of:go
-4|demand/spender subject-of:hold
8|demand/spender subject-of:lay out
3|demand/spender subject-of:leap
4|demand/spender subject-of:like
-4|demand/spender subject-of:oblige
-5|demand/spender subject-of:pay
3|demand/spender subject-of:press
-4|demand/spender subject-of:propose
8|demand/spender subject-of:push for
3|demand/spender subject-of:reach
-4|demand/spender subject-of:settle for
5|demand/spender subject-of:spend
-4|demand/spender subject-of:tell
11|demand/spender subject-of:urge
19|demand/spender subject-of:want
4|demand/spender subject-of:write
9|demand/spender subject:be body
-5|demand/spender subject:be pronoun
38|demand/spender subject:demand body
-4|demand/spender subject:demand capital
-19|demand/spender subject:demand gov
28|demand/spender subject:demand leader
22|demand/spender subject:demand pronoun
3|demand/spender subject:level body
4|demand/spender subject:move body
-8|demand/spender subject:move country
3|demand/spender subject:move leader
11|demand/spender subject:pledge body
10|demand/spender subject:pledge leader
-3|demand/spender subject:pledge pronoun
-4|demand/spender subject:proposal body
3|demand/spender subject:proposal pronoun
-3|demand/spender subject:spend country
13|demand/spender subject:spend leader
-6|demand/spender subject:spend pronoun
6|demand/spender unnamed
-12|demand/spender unnamed-beside-others
-4|demand/subject-form:allies
12|demand/subject-form:body
-8|demand/subject-form:capital
-16|demand/subject-form:country
-5|demand/subject-form:leader
-27|demand/subject-form:nongov
-18|demand/subject-form:pronoun
6|demand/subject-of:agree
54|demand/subject-of:ask
13|demand/subject-of:ask for
-14|demand/subject-of:be
3|demand/subject-of:beseech
-13|demand/subject-of:call
5|demand/subject-of:call for
24|demand/subject-of:call on
4|demand/subject-of:campaign
13|demand/subject-of:demand
3|demand/subject-of:do
-5|demand/subject-of:fall
-6|demand/subject-of:get
4|demand/subject-of:give
-3|demand/subject-of:go
3|demand/subject-of:implore
3|demand/subject-of:insist on
8|demand/subject-of:lay out
3|demand/subject-of:leap
4|demand/subject-of:like
-4|demand/subject-of:oblige
-4|demand/subject-of:pay
3|demand/subject-of:persuade
12|demand/subject-of:prefer
10|demand/subject-of:press
-3|demand/subject-of:propose
9|demand/subject-of:push for
-4|demand/subject-of:put
6|demand/subject-of:raise
6|demand/subject-of:reach
-3|demand/subject-of:reject
4|demand/subject-of:spend
3|demand/subject-of:tell
18|demand/subject-of:urge
25|demand/subject-of:want
5|demand/subject-of:write
-3|demand/subject-speaker:allies nongov
19|demand/subject-speaker:body none
-3|demand/subject-speaker:body pronoun
-4|demand/subject-speaker:capital none
-9|demand/subject-speaker:country none
-3|demand/subject-speaker:leader none
-3|demand/subject-speaker:none body
-3|demand/subject-speaker:none country
13|demand/subject-speaker:none nongov
-3|demand/subject-speaker:none pronoun
-11|demand/subject-speaker:nongov none
-12|demand/subject-speaker:nongov nongov
-6|demand/subject-speaker:pronoun none
-4|demand/subject-speaker:pronoun nongov
-4|demand/subject-speaker:pronoun pronoun
8|demand/subject:be body
-3|demand/subject:be country
-9|demand/subject:be gov
-5|demand/subject:be leader
-6|demand/subject:be pronoun
47|demand/subject:demand body
17|demand/subject:demand capital
49|demand/subject:demand country
-10|demand/subject:demand gov
34|demand/subject:demand leader
4|demand/subject:demand nongov
10|demand/subject:demand people
23|demand/subject:demand pronoun
-3|demand/subject:denial people
3|demand/subject:level body
3|demand/subject:move capital
-9|demand/subject:move country
-9|demand/subject:move gov
8|demand/subject:move leader
11|demand/subject:pledge body
10|demand/subject:pledge leader
-3|demand/subject:pledge pronoun
-6|demand/subject:proposal body
14|demand/subject:proposal country
3|demand/subject:proposal leader
-5|demand/subject:spend country
9|demand/subject:spend leader
-4|demand/subject:spend pronoun
-16|demand/tag:gov
-39|demand/tag:nongov
-19|demand/tag:person
17|demand/tag:source
11|demand/unnamed
-8|demand/unnamed-beside-others
6|denial/after-joint:0 far
-28|denial/after-joint:0 mid
-24|denial/after-joint:0 near
17|denial/after-joint:1 mid
21|denial/after-joint:1 near
14|denial/after-joint:2 far
-12|denial/after-joint:2 mid
-6|denial/after-joint:3 far
-10|denial/after-joint:3 mid
-10|denial/after-led:\" far free
31|denial/after-led:\" far joined
36|denial/after-led:\" near joined
5|denial/after-led:# near free
-5|denial/after-led:, far joined
-4|denial/after-led:, near joined
8|denial/after-led:: far joined
3|denial/after-led:: near joined
-3|denial/after-led:; far joined
10|denial/after-led:? near free
4|denial/after-led:acting far joined
-23|denial/after-led:after far joined
-8|denial/after-led:akasaka far joined
4|denial/after-led:and near joined
6|denial/after-led:as near free
-3|denial/after-led:at near free
-7|denial/after-led:because far joined
-10|denial/after-led:because near joined
3|denial/after-led:beyond near free
-14|denial/after-led:bigger far joined
6|denial/after-led:by far free
-6|denial/after-led:by far joined
16|denial/after-led:chief cabinet secretary far joined
9|denial/after-led:defense secretary far joined
12|denial/after-led:for far joined
8|denial/after-led:for near free
4|denial/after-led:from far free
-16|denial/after-led:from near free
3|denial/after-led:haunted far joined
-4|denial/after-led:helping far free
-3|denial/after-led:his far joined
-4|denial/after-led:hold up far joined
-4|denial/after-led:if far joined
6|denial/after-led:in far free
7|denial/after-led:in far joined
12|denial/after-led:in near free
-4|denial/after-led:in near joined
-4|denial/after-led:is far joined
-4|denial/after-led:is near free
6|denial/after-led:level far joined
-5|denial/after-led:level near joined
10|denial/after-led:never far free
-5|denial/after-led:not near free
-5|denial/after-led:now far joined
4|denial/after-led:of far free
5|denial/after-led:of far joined
-18|denial/after-led:of near free
-23|denial/after-led:on near free
-17|denial/after-led:president far joined
-5|denial/after-led:president near free
-17|denial/after-led:prime minister far free
-16|denial/after-led:prime minister far joined
5|denial/after-led:prime minister near joined
3|denial/after-led:proportion far joined
-9|denial/after-led:say far joined
4|denial/after-led:say near joined
13|denial/after-led:senior far joined
7|denial/after-led:senior near joined
3|denial/after-led:something near free
-3|denial/after-led:state far free
-9|denial/after-led:suggest far joined
11|denial/after-led:that far joined
5|denial/after-led:that near free
-3|denial/after-led:this far free
-3|denial/after-led:though far joined
-15|denial/after-led:through far free
-6|denial/after-led:to far free
9|denial/after-led:to far joined
11|denial/after-led:to near free
-5|denial/after-led:visiting far joined
-7|denial/after-led:was far free
5|denial/after-led:what far joined
3|denial/after-led:what near free
-4|denial/after-led:what near joined
4|denial/after-led:where far joined
-12|denial/after-led:which near joined
-7|denial/after-led:while far joined
-9|denial/after-led:with far free
-3|denial/after-led:with far joined
-10|denial/after-led:with near free
8|denial/after:body owner
-22|denial/after:capital name
5|denial/after:capital owner
-5|denial/after:country name
-11|denial/after:country owner
-4|denial/after:gov name
-13|denial/after:gov owner
-5|denial/after:leader name
-11|denial/after:leader owner
-5|denial/after:nongov name
4|denial/after:people name
12|denial/after:people owner
21|denial/after:pronoun name
6|denial/after:pronoun owner
-57|denial/asked-before:other
3|denial/before-clause:after-figure inside name country
-8|denial/before-clause:after-figure inside name gov
5|denial/before-clause:after-figure inside name pronoun
4|denial/before-clause:after-figure inside owner country
-3|denial/before-clause:after-figure inside owner gov
3|denial/before-clause:after-figure opens name country
3|denial/before-clause:after-figure opens name gov
4|denial/before-clause:after-figure opens name leader
-5|denial/before-clause:free inside name body
-9|denial/before-clause:free inside name country
-5|denial/before-clause:free inside name gov
-4|denial/before-clause:free inside name leader
-9|denial/before-clause:free inside name nongov
-4|denial/before-clause:free inside owner body
-5|denial/before-clause:free inside owner capital
-14|denial/before-clause:free inside owner country
8|denial/before-clause:free inside owner gov
-5|denial/before-clause:free inside owner leader
-11|denial/before-clause:free inside owner people
5|denial/before-clause:free inside owner pronoun
6|denial/before-clause:free opens name body
5|denial/before-clause:free opens name capital
12|denial/before-clause:free opens name country
16|denial/before-clause:free opens name gov
-6|denial/before-clause:free opens name leader
-17|denial/before-clause:free opens name nongov
16|denial/before-clause:free opens name pronoun
5|denial/before-clause:free opens owner body
4|denial/before-clause:free opens owner capital
6|denial/before-clause:free opens owner country
-3|denial/before-clause:free opens owner nongov
10|denial/before-clause:free opens owner people
11|denial/before-clause:free opens owner pronoun
-23|denial/before-far:1
39|denial/before-far:20
-13|denial/before-far:4
13|denial/before-far:9
-6|denial/before-free:0 after-figure name near
-7|denial/before-free:0 after-figure owner far
11|denial/before-free:0 after-figure owner near
3|denial/before-free:0 free name near
11|denial/before-free:0 free owner far
9|denial/before-free:1 after-figure name far
7|denial/before-free:1 after-figure name near
-14|denial/before-free:1 free name far
8|denial/before-free:1 free owner far
-7|denial/before-free:1 free owner near
-3|denial/before-free:2 after-figure name far
10|denial/before-free:2 free name near
-6|denial/before-free:2 free owner near
-6|denial/before-joint:0 after-figure
16|denial/before-joint:1 after-figure
9|denial/before-joint:2 free
26|denial/before-led:
18|denial/before-led:\"
10|denial/before-led:)
30|denial/before-led:,
28|denial/before-led:-
30|denial/before-led:--
3|denial/before-led::
23|denial/before-led:DATE
-40|denial/before-led:PARTY
7|denial/before-led:a
-6|denial/before-led:accuse
-8|denial/before-led:adopt
11|denial/before-led:after
-16|denial/before-led:ask
-10|denial/before-led:assure
6|denial/before-led:at
14|denial/before-led:be
5|denial/before-led:because
3|denial/before-led:bring
-5|denial/before-led:bring forward
3|denial/before-led:but
-7|denial/before-led:call
-6|denial/before-led:call for
-5|denial/before-led:chairs
9|denial/before-led:chancellor
15|denial/before-led:chief
4|denial/before-led:chief cabinet secretary
3|denial/before-led:come to
6|denial/before-led:commit
-4|denial/before-led:compel
3|denial/before-led:defence minister
5|denial/before-led:defense minister
11|denial/before-led:defense secretary
-9|denial/before-led:deny
-10|denial/before-led:developing
7|denial/before-led:did
5|denial/before-led:disavow
-4|denial/before-led:dispute
-9|denial/before-led:elect
-8|denial/before-led:even
-5|denial/before-led:expect
11|denial/before-led:expelling
4|denial/before-led:finance minister
3|denial/before-led:for
-8|denial/before-led:general
6|denial/before-led:had
13|denial/before-led:has
3|denial/before-led:her
-5|denial/before-led:his
4|denial/before-led:if
18|denial/before-led:in
-7|denial/before-led:increase
-3|denial/before-led:instruct
-3|denial/before-led:interim
-8|denial/before-led:joins
3|denial/before-led:lead
5|denial/before-led:led
-8|denial/before-led:lift
-3|denial/before-led:live with
5|denial/before-led:making
-11|denial/before-led:minister
4|denial/before-led:name
5|denial/before-led:neither
-15|denial/before-led:no
-3|denial/before-led:nor
-5|denial/before-led:offer
-7|denial/before-led:on
3|denial/before-led:over
-5|denial/before-led:policy
3|denial/before-led:premier
-15|denial/before-led:president
-4|denial/before-led:press
-13|denial/before-led:prime minister
-10|denial/before-led:prints
-4|denial/before-led:promise
-15|denial/before-led:prove
-6|denial/before-led:put
4|denial/before-led:quote
9|denial/before-led:raise
8|denial/before-led:return
-3|denial/before-led:ruling
5|denial/before-led:say
-7|denial/before-led:secretary
-10|denial/before-led:senior
-4|denial/before-led:signal
3|denial/before-led:sound out
-7|denial/before-led:take
-27|denial/before-led:tell
-14|denial/before-led:though
-3|denial/before-led:three
9|denial/before-led:through
-5|denial/before-led:thumb
-7|denial/before-led:thumbed
3|denial/before-led:tie
-25|denial/before-led:to
-9|denial/before-led:turned
4|denial/before-led:up
-4|denial/before-led:urge
6|denial/before-led:visiting
-20|denial/before-led:want
-3|denial/before-led:wash
11|denial/before-led:welcomes
-9|denial/before-led:what
4|denial/before-led:when
9|denial/before-led:with
4|denial/before-led:withhold
-5|denial/before-led:years
9|denial/before-led:—
4|denial/before:capital name
10|denial/before:country name
-4|denial/before:country owner
6|denial/before:gov name
6|denial/before:gov owner
-6|denial/before:leader name
-5|denial/before:leader owner
-27|denial/before:nongov name
-3|denial/before:nongov owner
23|denial/before:pronoun name
18|denial/before:pronoun owner
-3|denial/governor-form:accept finite+
-3|denial/governor-form:accept finite++not
8|denial/governor-form:accept finite+could+not
-3|denial/governor-form:accept finite+would+not
6|denial/governor-form:agree finite+
-15|denial/governor-form:ask finite+
-3|denial/governor-form:ask finite++not
6|denial/governor-form:ask for progressive++not
10|denial/governor-form:ask gerund+
-21|denial/governor-form:be finite+
-3|denial/governor-form:be finite++not
-4|denial/governor-form:be finite+should+not
15|denial/governor-form:be finite+will+not
-4|denial/governor-form:beg finite++not
-6|denial/governor-form:believe finite++not
10|denial/governor-form:brush aside finite+
9|denial/governor-form:call for +
-6|denial/governor-form:call for finite+
-3|denial/governor-form:campaign finite+
-3|denial/governor-form:commit finite++not
4|denial/governor-form:commit gerund+
9|denial/governor-form:commit gerund++not
16|denial/governor-form:commitment +
5|denial/governor-form:concede finite+could
-8|denial/governor-form:consent finite+
8|denial/governor-form:consider finite+
6|denial/governor-form:contain finite++not
-3|denial/governor-form:decline finite+
-3|denial/governor-form:demand +
10|denial/governor-form:demand finite+
-3|denial/governor-form:demand finite+would+not
9|denial/governor-form:deny finite+
-5|denial/governor-form:disavow finite+
4|denial/governor-form:discuss finite++not
20|denial/governor-form:dismiss finite+
-4|denial/governor-form:disown finite+
7|denial/governor-form:do finite+can+not
7|denial/governor-form:endorse gerund+
10|denial/governor-form:fix finite+
5|denial/governor-form:give finite+
-3|denial/governor-form:go finite++not
-4|denial/governor-form:go finite+can+not
11|denial/governor-form:go finite+will+not
-7|denial/governor-form:go progressive++not
3|denial/governor-form:hold finite+could
16|denial/governor-form:idea +
3|denial/governor-form:imagine finite+can+not
-4|denial/governor-form:increase finite+
3|denial/governor-form:instruct finite+
-4|denial/governor-form:intend finite++not
11|denial/governor-form:jump inf+
-7|denial/governor-form:keep inf+
-3|denial/governor-form:mean finite+
-4|denial/governor-form:mention finite++not
-4|denial/governor-form:mention inf+
3|denial/governor-form:move finite+
11|denial/governor-form:oppose finite+
-6|denial/governor-form:oppose finite+would
-5|denial/governor-form:play down finite+
-7|denial/governor-form:promise +
-8|denial/governor-form:promise finite+
10|denial/governor-form:promise finite+would+not
10|denial/governor-form:propose progressive+
-3|denial/governor-form:put forward finite+
15|denial/governor-form:raise gerund+
-3|denial/governor-form:raise inf+
10|denial/governor-form:refuse finite+
3|denial/governor-form:rise finite+
5|denial/governor-form:rise finite+will
-4|denial/governor-form:rule out finite+
-3|denial/governor-form:say no to finite+
6|denial/governor-form:settle on finite+will
-3|denial/governor-form:slide finite+
-5|denial/governor-form:speak of finite++not
-3|denial/governor-form:spend finite+
4|denial/governor-form:spend finite+could
-12|denial/governor-form:stop short finite+
5|denial/governor-form:suggest finite++not
-4|denial/governor-form:suggest progressive++not
9|denial/governor-form:take finite+would+not
-6|denial/governor-form:talk of finite+
-3|denial/governor-form:talk of finite++not
10|denial/governor-form:talk of inf+
-5|denial/governor-form:tell finite+
8|denial/governor-form:tell inf+
-3|denial/governor-form:tie finite+would
-3|denial/governor-form:toy with finite+
-5|denial/governor-form:turn down finite+
6|denial/governor-form:veto finite+should
14|denial/governor-form:vow finite+
-3|denial/governor-form:vow gerund+
9|denial/governor-form:want finite+
13|denial/governor-form:want finite++not
-9|denial/governor-form:write finite+
-14|denial/governor-kind:be
-3|denial/governor-kind:cap
-10|denial/governor-kind:demand
10|denial/governor-kind:denial
13|denial/governor-kind:move
8|denial/governor-kind:pledge
-21|denial/governor-mood:be finite+
-3|denial/governor-mood:be finite++not
-4|denial/governor-mood:be finite+should+not
15|denial/governor-mood:be finite+will+not
6|denial/governor-mood:cap finite++not
3|denial/governor-mood:cap finite+could
-9|denial/governor-mood:cap inf+
4|denial/governor-mood:demand +
-8|denial/governor-mood:demand finite+
5|denial/governor-mood:demand finite++not
-6|denial/governor-mood:demand finite++not+passive
-8|denial/governor-mood:demand finite++passive
-5|denial/governor-mood:demand finite+would+not
8|denial/governor-mood:demand gerund+
5|denial/governor-mood:demand progressive++not
11|denial/governor-mood:denial finite+
6|denial/governor-mood:denial finite+should
-6|denial/governor-mood:denial finite+would
-5|denial/governor-mood:move finite+
-4|denial/governor-mood:move finite++not
-4|denial/governor-mood:move finite+can+not
-3|denial/governor-mood:move finite+could+not
4|denial/governor-mood:move finite+will
10|denial/governor-mood:move finite+will+not
-4|denial/governor-mood:move finite+would
9|denial/governor-mood:move finite+would+not
11|denial/governor-mood:move gerund+
8|denial/governor-mood:move inf+
-7|denial/governor-mood:move progressive++not
8|denial/governor-mood:pledge +
-5|denial/governor-mood:pledge finite+
-19|denial/governor-mood:pledge finite++not
5|denial/governor-mood:pledge finite+could
7|denial/governor-mood:pledge finite+could+not
6|denial/governor-mood:pledge finite+will
-5|denial/governor-mood:pledge finite+would
7|denial/governor-mood:pledge finite+would+not
3|denial/governor-mood:pledge gerund+
8|denial/governor-mood:pledge gerund++not
14|denial/governor-mood:proposal +
-14|denial/governor-mood:proposal finite+
-11|denial/governor-mood:proposal finite++not
3|denial/governor-mood:proposal finite+can+not
4|denial/governor-mood:proposal inf+
10|denial/governor-mood:proposal progressive+
-5|denial/governor-mood:proposal progressive++not
-4|denial/governor-mood:spend finite+
6|denial/governor-mood:spend finite+can+not
4|denial/governor-mood:spend finite+could
-3|denial/governor:accept
-3|denial/governor:adopt
5|denial/governor:agree
-9|denial/governor:ask
-14|denial/governor:be
-4|denial/governor:beg
-6|denial/governor:believe
10|denial/governor:brush aside
-3|denial/governor:campaign
11|denial/governor:commit
16|denial/governor:commitment
5|denial/governor:concede
-8|denial/governor:consent
7|denial/governor:consider
5|denial/governor:contain
-3|denial/governor:decline
9|denial/governor:deny
-5|denial/governor:disavow
20|denial/governor:dismiss
-4|denial/governor:disown
6|denial/governor:do
6|denial/governor:endorse
9|denial/governor:fix
3|denial/governor:give
-5|denial/governor:go
-3|denial/governor:hint
16|denial/governor:idea
3|denial/governor:imagine
-4|denial/governor:increase
3|denial/governor:instruct
-4|denial/governor:intend
8|denial/governor:jump
-7|denial/governor:keep
-3|denial/governor:mean
-3|denial/governor:meet
-9|denial/governor:mention
3|denial/governor:move
6|denial/governor:oppose
-3|denial/governor:plan
-5|denial/governor:play down
-3|denial/governor:press
-8|denial/governor:promise
9|denial/governor:propose
-3|denial/governor:put forward
10|denial/governor:raise
10|denial/governor:refuse
-6|denial/governor:request
6|denial/governor:rise
-4|denial/governor:rule out
-3|denial/governor:seek
-4|denial/governor:set
6|denial/governor:settle on
-3|denial/governor:slide
-6|denial/governor:speak of
-5|denial/governor:spend
-12|denial/governor:stop short
8|denial/governor:take
-5|denial/governor:tie
-3|denial/governor:toy with
-5|denial/governor:turn down
5|denial/governor:veto
10|denial/governor:vow
22|denial/governor:want
-9|denial/governor:write
-30|denial/has:LEADER
-9|denial/has:NATO
26|denial/has:PERSON
-17|denial/has:USA
-4|denial/has:administration
11|denial/has:adviser
4|denial/has:advisers
-10|denial/has:advisory
15|denial/has:aide
21|denial/has:ano
-4|denial/has:cabinet
4|denial/has:centrist reform alliance
-9|denial/has:chancellor
-11|denial/has:chief cabinet secretary
15|denial/has:chinese nationalist party
15|denial/has:coalition
-4|denial/has:commission
-4|denial/has:committee
30|denial/has:could
4|denial/has:country
-8|denial/has:defence minister
-5|denial/has:defense chief
-11|denial/has:defense minister
-4|denial/has:defense ministry
6|denial/has:democrats
5|denial/has:diplomat
3|denial/has:envoy
-3|denial/has:envoys
10|denial/has:ex
12|denial/has:executives
-8|denial/has:expert panel
10|denial/has:experts
-15|denial/has:figure
3|denial/has:figures
-12|denial/has:finance minister
5|denial/has:finance ministry
6|denial/has:five star movement
-10|denial/has:foreign minister
-4|denial/has:foreign ministry
15|denial/has:former
10|denial/has:general
-17|denial/has:government
-3|denial/has:government spokesman
-3|denial/has:greens
6|denial/has:hawks
-16|denial/has:i
5|denial/has:ishin
6|denial/has:japanese communist party
21|denial/has:kmt
17|denial/has:komeito
12|denial/has:kuomintang
-14|denial/has:lawmakers
19|denial/has:ldp
61|denial/has:leader
-8|denial/has:leaders
6|denial/has:liberal democrats
-14|denial/has:member
4|denial/has:members
-7|denial/has:minister
18|denial/has:ministers
-3|denial/has:ministry
-4|denial/has:my
3|denial/has:ndp
-5|denial/has:negotiator
-4|denial/has:observers
-3|denial/has:officers
-19|denial/has:official
-7|denial/has:officials
-10|denial/has:opposition
-3|denial/has:opposition leader
-4|denial/has:our
10|denial/has:participant
10|denial/has:parties
48|denial/has:party
-3|denial/has:pm
10|denial/has:podemos
14|denial/has:politicians
-12|denial/has:premier
5|denial/has:president
-31|denial/has:prime minister
-4|denial/has:reiwa shinsengumi
3|denial/has:retired
-5|denial/has:senator
-8|denial/has:senators
6|denial/has:shadow
-5|denial/has:should
19|denial/has:spd
14|denial/has:sumar
-5|denial/has:think tank
-26|denial/has:we
26|denial/home:other
49|denial/home:spender
-3|denial/known:- ALLIES 3
-3|denial/known:- ALLIES 3 since-2025
8|denial/known:- ALLIES 5
8|denial/known:- ALLIES 5 since-2025
3|denial/known:- ALLIES since-2025
-7|denial/known:- AUS 3
-3|denial/known:- AUS 3 since-2025
-4|denial/known:- AUS 3 to-1999
-7|denial/known:- AUS 3.5
-7|denial/known:- AUS 3.5 since-2025
-10|denial/known:- AUS since-2025
-4|denial/known:- AUS to-1999
-4|denial/known:- BGD 2
-3|denial/known:- BGD 2 to-2024
-3|denial/known:- BGD to-2024
-3|denial/known:- BOL 2
-3|denial/known:- BOL 2 since-2025
-3|denial/known:- BOL since-2025
-3|denial/known:- BRA 2
-3|denial/known:- BRA 2 since-2025
-3|denial/known:- BRA since-2025
-5|denial/known:- CAN 2
-3|denial/known:- CAN 2 to-2021
-3|denial/known:- CAN 2.5
-3|denial/known:- CAN 2.5 since-2025
-3|denial/known:- CAN since-2025
-3|denial/known:- CAN to-2021
-3|denial/known:- CHE 2
-3|denial/known:- CHE 2 since-2025
-3|denial/known:- CHE since-2025
10|denial/known:- CZE 3
10|denial/known:- CZE 3 since-2025
9|denial/known:- CZE 5
9|denial/known:- CZE 5 since-2025
17|denial/known:- CZE since-2025
11|denial/known:- DEU 2
6|denial/known:- DEU 2 to-2021
5|denial/known:- DEU 2 to-2024
17|denial/known:- DEU 3
14|denial/known:- DEU 3 since-2025
8|denial/known:- DEU 3.5
8|denial/known:- DEU 3.5 since-2025
19|denial/known:- DEU 5
19|denial/known:- DEU 5 since-2025
41|denial/known:- DEU since-2025
6|denial/known:- DEU to-2021
7|denial/known:- DEU to-2024
5|denial/known:- ESP 2
5|denial/known:- ESP 2 since-2025
3|denial/known:- ESP 5
3|denial/known:- ESP 5 since-2025
5|denial/known:- ESP since-2025
-5|denial/known:- EST since-2025
7|denial/known:- FIN 5
7|denial/known:- FIN 5 since-2025
6|denial/known:- FIN since-2025
7|denial/known:- FRA 3.5
7|denial/known:- FRA 3.5 since-2025
6|denial/known:- FRA since-2025
-3|denial/known:- GBR since-2025
-3|denial/known:- HUN since-2025
-13|denial/known:- IND 3
-11|denial/known:- IND 3 since-2025
11|denial/known:- IND 3.5
11|denial/known:- IND 3.5 since-2025
-3|denial/known:- IRL 1.5
-3|denial/known:- IRL 1.5 since-2025
-8|denial/known:- IRL 2
-8|denial/known:- IRL 2 since-2025
-6|denial/known:- IRL 3
-6|denial/known:- IRL 3 since-2025
11|denial/known:- IRL 3.5
11|denial/known:- IRL 3.5 since-2025
-8|denial/known:- IRL since-2025
-3|denial/known:- ISL since-2025
-3|denial/known:- ISR 6
-3|denial/known:- ISR 6 since-2025
-5|denial/known:- ISR since-2025
16|denial/known:- ITA 2.5
16|denial/known:- ITA 2.5 since-2025
9|denial/known:- ITA 5
9|denial/known:- ITA 5 since-2025
22|denial/known:- ITA since-2025
-4|denial/known:- JPN 1
-7|denial/known:- JPN 1 to-1999
3|denial/known:- JPN 1 to-2024
-6|denial/known:- JPN 1.5
-4|denial/known:- JPN 1.5 to-1999
8|denial/known:- JPN 2
-6|denial/known:- JPN 2 since-2025
-4|denial/known:- JPN 2 to-1999
20|denial/known:- JPN 2 to-2021
10|denial/known:- JPN 3
17|denial/known:- JPN 3 since-2025
-4|denial/known:- JPN 3 to-1999
-4|denial/known:- JPN 3 to-2024
4|denial/known:- JPN 4
6|denial/known:- JPN 4 to-2024
12|denial/known:- JPN since-2025
-20|denial/known:- JPN to-1999
17|denial/known:- JPN to-2021
-3|denial/known:- KOR 3
-3|denial/known:- KOR 3.8
-3|denial/known:- KOR 3.8 since-2025
-12|denial/known:- KOR 5
-11|denial/known:- KOR 5 since-2025
-13|denial/known:- KOR since-2025
-3|denial/known:- LTU 7
-3|denial/known:- LTU 7 since-2025
-6|denial/known:- LTU since-2025
-3|denial/known:- LVA 7
-3|denial/known:- LVA 7 since-2025
-4|denial/known:- LVA since-2025
-3|denial/known:- NATO 2
-3|denial/known:- NATO 2 to-2013
7|denial/known:- NATO 3
8|denial/known:- NATO 3 since-2025
15|denial/known:- NATO 5
15|denial/known:- NATO 5 since-2025
20|denial/known:- NATO since-2025
-3|denial/known:- NATO to-2013
-4|denial/known:- NOR 5
-4|denial/known:- NOR 5 since-2025
-5|denial/known:- NOR since-2025
8|denial/known:- NZL 2
8|denial/known:- NZL 2 since-2025
-4|denial/known:- PAK 3
-4|denial/known:- PAK 3 since-2025
-4|denial/known:- PAK since-2025
5|denial/known:- PHL 3.5
5|denial/known:- PHL 3.5 since-2025
-3|denial/known:- SGP 5
-3|denial/known:- SGP 5 since-2025
-3|denial/known:- SGP since-2025
-4|denial/known:- SRB 3
-4|denial/known:- SRB 3 since-2025
-4|denial/known:- SRB since-2025
-5|denial/known:- SVK 5
-5|denial/known:- SVK 5 since-2025
-4|denial/known:- SVK since-2025
-8|denial/known:- TWN 1E+1
-4|denial/known:- TWN 1E+1 since-2025
-4|denial/known:- TWN 1E+1 to-2024
-3|denial/known:- TWN 3
-3|denial/known:- TWN 3 to-2024
-4|denial/known:- TWN 4
-4|denial/known:- TWN 4 since-2025
23|denial/known:- TWN 5
25|denial/known:- TWN 5 since-2025
18|denial/known:- TWN since-2025
-10|denial/known:- TWN to-2024
3|denial/known:ALB ALB 5
3|denial/known:ALB ALB 5 since-2025
4|denial/known:ALB ALB since-2025
5|denial/known:ARE ARE 8
5|denial/known:ARE ARE 8 since-2025
5|denial/known:ARE ARE since-2025
5|denial/known:AUS AUS 3
5|denial/known:AUS AUS 3 to-1999
22|denial/known:AUS AUS 3.5
22|denial/known:AUS AUS 3.5 since-2025
23|denial/known:AUS AUS since-2025
5|denial/known:AUS AUS to-1999
-6|denial/known:AUS NZL since-2025
3|denial/known:AUS+JPN AUS+JPN 3.5
3|denial/known:AUS+JPN AUS+JPN 3.5 since-2025
3|denial/known:AUS+JPN AUS+JPN since-2025
3|denial/known:AUS+NZL AUS+NZL 3.5
3|denial/known:AUS+NZL AUS+NZL 3.5 since-2025
3|denial/known:AUS+NZL AUS+NZL since-2025
4|denial/known:BEL BEL since-2025
-3|denial/known:BEL BEL+ESP+SVK 5
-3|denial/known:BEL BEL+ESP+SVK 5 since-2025
-3|denial/known:BEL BEL+ESP+SVK since-2025
4|denial/known:BEL NATO 2.5
4|denial/known:BEL NATO 2.5 to-2024
4|denial/known:BEL NATO to-2024
4|denial/known:BEL+ESP+ITA BEL+ESP+ITA 5
4|denial/known:BEL+ESP+ITA BEL+ESP+ITA 5 since-2025
4|denial/known:BEL+ESP+ITA BEL+ESP+ITA since-2025
6|denial/known:BEL+ESP+SVK BEL+ESP+SVK 5
6|denial/known:BEL+ESP+SVK BEL+ESP+SVK 5 since-2025
6|denial/known:BEL+ESP+SVK BEL+ESP+SVK since-2025
5|denial/known:BGD BGD 2
4|denial/known:BGD BGD 2 to-2024
4|denial/known:BGD BGD to-2024
4|denial/known:BOL BOL 2
4|denial/known:BOL BOL 2 since-2025
4|denial/known:BOL BOL since-2025
3|denial/known:BRA BRA 2
3|denial/known:BRA BRA 2 since-2025
3|denial/known:BRA BRA since-2025
-13|denial/known:BTN BTN 1.5
-13|denial/known:BTN BTN 1.5 since-2025
-12|denial/known:BTN BTN since-2025
11|denial/known:CAN CAN 2
4|denial/known:CAN CAN 2 to-2021
7|denial/known:CAN CAN 2 to-2024
3|denial/known:CAN CAN 2.5
3|denial/known:CAN CAN 2.5 since-2025
4|denial/known:CAN CAN since-2025
4|denial/known:CAN CAN to-2021
7|denial/known:CAN CAN to-2024
4|denial/known:CHE CHE 2
4|denial/known:CHE CHE 2 since-2025
5|denial/known:CHE CHE since-2025
6|denial/known:CHE+IRL CHE+IRL 2.4
6|denial/known:CHE+IRL CHE+IRL 2.4 since-2025
6|denial/known:CHE+IRL CHE+IRL since-2025
-3|denial/known:CHN JPN since-2025
-3|denial/known:CHN TWN 5
-3|denial/known:CHN TWN 5 since-2025
-3|denial/known:CHN TWN since-2025
-4|denial/known:COM COM 1
-4|denial/known:COM COM 1 since-2025
-4|denial/known:COM COM since-2025
-10|denial/known:CZE CZE 3
-10|denial/known:CZE CZE 3 since-2025
-9|denial/known:CZE CZE 5
-9|denial/known:CZE CZE 5 since-2025
-16|denial/known:CZE CZE since-2025
-7|denial/known:DEU DEU 2
-3|denial/known:DEU DEU 2 to-2021
-5|denial/known:DEU DEU 2 to-2024
-16|denial/known:DEU DEU 3
-14|denial/known:DEU DEU 3 since-2025
-8|denial/known:DEU DEU 3.5
-8|denial/known:DEU DEU 3.5 since-2025
-14|denial/known:DEU DEU 5
-14|denial/known:DEU DEU 5 since-2025
-35|denial/known:DEU DEU since-2025
-3|denial/known:DEU DEU to-2021
-7|denial/known:DEU DEU to-2024
4|denial/known:DEU NATO 3
4|denial/known:DEU NATO 3 to-2024
4|denial/known:DEU NATO to-2024
4|denial/known:DNK DNK 5
4|denial/known:DNK DNK 5 since-2025
-5|denial/known:DNK DNK 6
-5|denial/known:DNK DNK 6 since-2025
-5|denial/known:ESP ESP 2
-5|denial/known:ESP ESP 2 since-2025
-15|denial/known:ESP ESP 2.1
-15|denial/known:ESP ESP 2.1 since-2025
9|denial/known:ESP ESP 3.5
9|denial/known:ESP ESP 3.5 since-2025
20|denial/known:ESP ESP 5
20|denial/known:ESP ESP 5 since-2025
11|denial/known:ESP ESP since-2025
13|denial/known:ESP NATO 5
13|denial/known:ESP NATO 5 since-2025
13|denial/known:ESP NATO since-2025
5|denial/known:EST EST since-2025
3|denial/known:EU EU since-2025
-5|denial/known:EU IRL 2
-5|denial/known:EU IRL 2 to-2021
-5|denial/known:EU IRL to-2021
-5|denial/known:EU MLT 1.5
-5|denial/known:EU MLT 1.5 since-2025
-6|denial/known:EU MLT since-2025
-7|denial/known:FIN FIN 5
-7|denial/known:FIN FIN 5 since-2025
-6|denial/known:FIN FIN since-2025
-10|denial/known:FJI FJI 1.5
-10|denial/known:FJI FJI 1.5 since-2025
-10|denial/known:FJI FJI since-2025
4|denial/known:FRA COM 1
4|denial/known:FRA COM 1 since-2025
4|denial/known:FRA COM since-2025
-7|denial/known:FRA FRA 3.5
-7|denial/known:FRA FRA 3.5 since-2025
-6|denial/known:FRA FRA since-2025
-3|denial/known:FRA IRL 1.2
-3|denial/known:FRA IRL 1.2 since-2025
-3|denial/known:FRA IRL since-2025
16|denial/known:FRA NATO 4
16|denial/known:FRA NATO 4 to-2021
14|denial/known:FRA NATO 5
14|denial/known:FRA NATO 5 since-2025
14|denial/known:FRA NATO since-2025
16|denial/known:FRA NATO to-2021
4|denial/known:FRA+ITA FRA+ITA 4
4|denial/known:FRA+ITA FRA+ITA 4 to-2021
4|denial/known:FRA+ITA FRA+ITA to-2021
3|denial/known:GBR GBR 3
3|denial/known:GBR GBR 3.5
3|denial/known:GBR GBR 3.5 since-2025
5|denial/known:GBR GBR since-2025
3|denial/known:GRC GRC since-2025
3|denial/known:HUN HUN 5
3|denial/known:HUN HUN 5 since-2025
5|denial/known:HUN HUN since-2025
-21|denial/known:IDN+MYS IDN+MYS 3.5
-21|denial/known:IDN+MYS IDN+MYS 3.5 since-2025
-21|denial/known:IDN+MYS IDN+MYS since-2025
14|denial/known:IND BTN 1.5
14|denial/known:IND BTN 1.5 since-2025
13|denial/known:IND BTN since-2025
12|denial/known:IND FJI 1.5
12|denial/known:IND FJI 1.5 since-2025
12|denial/known:IND FJI since-2025
14|denial/known:IND IND 3
12|denial/known:IND IND 3 since-2025
-9|denial/known:IND IND 3.5
-9|denial/known:IND IND 3.5 since-2025
-7|denial/known:IND IND 5
-7|denial/known:IND IND 5 since-2025
-4|denial/known:IND IND since-2025
3|denial/known:IRL IRL 1
3|denial/known:IRL IRL 1 since-2025
3|denial/known:IRL IRL 1.2
3|denial/known:IRL IRL 1.2 since-2025
3|denial/known:IRL IRL 1.5
3|denial/known:IRL IRL 1.5 since-2025
11|denial/known:IRL IRL 2
6|denial/known:IRL IRL 2 since-2025
6|denial/known:IRL IRL 2 to-2021
7|denial/known:IRL IRL 3
7|denial/known:IRL IRL 3 since-2025
-10|denial/known:IRL IRL 3.5
-10|denial/known:IRL IRL 3.5 since-2025
12|denial/known:IRL IRL since-2025
6|denial/known:IRL IRL to-2021
5|denial/known:ISL ISL 2
5|denial/known:ISL ISL 2 since-2025
5|denial/known:ISL ISL 3.5
5|denial/known:ISL ISL 3.5 since-2025
10|denial/known:ISL ISL since-2025
4|denial/known:ISR ISR 6
4|denial/known:ISR ISR 6 since-2025
6|denial/known:ISR ISR since-2025
-3|denial/known:ITA ESP 5
-3|denial/known:ITA ESP 5 since-2025
-3|denial/known:ITA ESP since-2025
-16|denial/known:ITA ITA 2.5
-16|denial/known:ITA ITA 2.5 since-2025
-6|denial/known:ITA ITA 5
-6|denial/known:ITA ITA 5 since-2025
-18|denial/known:ITA ITA since-2025
-20|denial/known:JPN JPN 1
-22|denial/known:JPN JPN 1 to-1999
6|denial/known:JPN JPN 1 to-2021
9|denial/known:JPN JPN 1.2
9|denial/known:JPN JPN 1.2 to-1999
9|denial/known:JPN JPN 1.5
7|denial/known:JPN JPN 1.5 to-1999
3|denial/known:JPN JPN 1.5 to-2024
-12|denial/known:JPN JPN 2
12|denial/known:JPN JPN 2 since-2025
9|denial/known:JPN JPN 2 to-1999
-4|denial/known:JPN JPN 2 to-2013
-23|denial/known:JPN JPN 2 to-2021
-6|denial/known:JPN JPN 2 to-2024
3|denial/known:JPN JPN 2.5 since-2025
-5|denial/known:JPN JPN 3 to-1999
4|denial/known:JPN JPN 3 to-2024
7|denial/known:JPN JPN 3.5
7|denial/known:JPN JPN 3.5 since-2025
-19|denial/known:JPN JPN 4
-13|denial/known:JPN JPN 4 since-2025
-6|denial/known:JPN JPN 4 to-2024
10|denial/known:JPN JPN since-2025
-5|denial/known:JPN JPN to-1999
-4|denial/known:JPN JPN to-2013
-17|denial/known:JPN JPN to-2021
-10|denial/known:JPN JPN to-2024
-3|denial/known:JPN KOR 5
-3|denial/known:JPN KOR 5 since-2025
-3|denial/known:JPN KOR since-2025
5|denial/known:JPN TWN 7
5|denial/known:JPN TWN 7 since-2025
4|denial/known:JPN TWN since-2025
3|denial/known:KHM KHM 2.9
3|denial/known:KHM KHM 2.9 since-2025
5|denial/known:KHM KHM since-2025
4|denial/known:KHM+LAO KHM+LAO 2.3
4|denial/known:KHM+LAO KHM+LAO 2.3 since-2025
4|denial/known:KHM+LAO KHM+LAO since-2025
3|denial/known:KIR KIR 0.6
3|denial/known:KIR KIR 0.6 to-2024
3|denial/known:KIR KIR to-2024
10|denial/known:KOR KOR 3 since-2025
-11|denial/known:KOR KOR 3 to-2024
-12|denial/known:KOR KOR 3.5
-12|denial/known:KOR KOR 3.5 since-2025
13|denial/known:KOR KOR 3.8
13|denial/known:KOR KOR 3.8 since-2025
16|denial/known:KOR KOR 5
12|denial/known:KOR KOR 5 since-2025
4|denial/known:KOR KOR 5 to-2024
23|denial/known:KOR KOR since-2025
-7|denial/known:KOR KOR to-2024
3|denial/known:LTU LTU 7
3|denial/known:LTU LTU 7 since-2025
7|denial/known:LTU LTU since-2025
3|denial/known:LVA LVA 7
3|denial/known:LVA LVA 7 since-2025
4|denial/known:LVA LVA since-2025
6|denial/known:MLT MLT 1.5
6|denial/known:MLT MLT 1.5 since-2025
8|denial/known:MLT MLT since-2025
3|denial/known:MYS MYS 5
3|denial/known:MYS MYS 5 since-2025
3|denial/known:MYS MYS since-2025
-4|denial/known:NATO BEL+ESP+ITA 5
-4|denial/known:NATO BEL+ESP+ITA 5 since-2025
-4|denial/known:NATO BEL+ESP+ITA since-2025
15|denial/known:NATO ESP 2.1
15|denial/known:NATO ESP 2.1 since-2025
-8|denial/known:NATO ESP 5
-8|denial/known:NATO ESP 5 since-2025
5|denial/known:NATO ESP since-2025
7|denial/known:NATO IRL 2
7|denial/known:NATO IRL 2 since-2025
6|denial/known:NATO IRL since-2025
-3|denial/known:NATO ISL 2
-3|denial/known:NATO ISL 2 since-2025
-5|denial/known:NATO ISL since-2025
14|denial/known:NATO JPN 3.5
14|denial/known:NATO JPN 3.5 since-2025
-10|denial/known:NATO JPN 5
-10|denial/known:NATO JPN 5 since-2025
4|denial/known:NATO JPN since-2025
-3|denial/known:NATO NATO 2
-3|denial/known:NATO NATO 2 to-2013
-4|denial/known:NATO NATO 2.5
-4|denial/known:NATO NATO 2.5 to-2024
-7|denial/known:NATO NATO 3 since-2025
5|denial/known:NATO NATO 3 to-2024
-18|denial/known:NATO NATO 4
-5|denial/known:NATO NATO 4 since-2025
-13|denial/known:NATO NATO 4 to-2021
-36|denial/known:NATO NATO 5
-36|denial/known:NATO NATO 5 since-2025
-45|denial/known:NATO NATO since-2025
-3|denial/known:NATO NATO to-2013
-13|denial/known:NATO NATO to-2021
4|denial/known:NOR NOR 5
4|denial/known:NOR NOR 5 since-2025
5|denial/known:NOR NOR since-2025
-3|denial/known:NZL KIR 0.6
-3|denial/known:NZL KIR 0.6 to-2024
-3|denial/known:NZL KIR to-2024
-7|denial/known:NZL NZL 2
-7|denial/known:NZL NZL 2 since-2025
4|denial/known:NZL NZL 2.5
4|denial/known:NZL NZL 2.5 since-2025
5|denial/known:NZL NZL 3.5
5|denial/known:NZL NZL 3.5 since-2025
3|denial/known:NZL NZL 5
3|denial/known:NZL NZL 5 since-2025
7|denial/known:NZL NZL since-2025
4|denial/known:PAK PAK 3
4|denial/known:PAK PAK 3 since-2025
4|denial/known:PAK PAK since-2025
4|denial/known:PHL PHL 2
-18|denial/known:PHL PHL 3
-18|denial/known:PHL PHL 3 since-2025
-14|denial/known:PHL PHL 3.5
-14|denial/known:PHL PHL 3.5 since-2025
8|denial/known:PHL PHL 5
8|denial/known:PHL PHL 5 since-2025
-19|denial/known:PHL PHL since-2025
-9|denial/known:POL NATO 3
-9|denial/known:POL NATO 3 to-2024
-9|denial/known:POL NATO to-2024
3|denial/known:ROU ROU 5
3|denial/known:ROU ROU 5 since-2025
3|denial/known:ROU ROU since-2025
-6|denial/known:SAU SAU 5
-6|denial/known:SAU SAU 5 since-2025
-5|denial/known:SAU SAU since-2025
-4|denial/known:SGP ALLIES since-2025
17|denial/known:SGP IDN+MYS 3.5
17|denial/known:SGP IDN+MYS 3.5 since-2025
17|denial/known:SGP IDN+MYS since-2025
5|denial/known:SGP SGP 5
5|denial/known:SGP SGP 5 since-2025
5|denial/known:SGP SGP since-2025
5|denial/known:SRB SRB 3
5|denial/known:SRB SRB 3 since-2025
5|denial/known:SRB SRB since-2025
7|denial/known:SVK SVK 5
7|denial/known:SVK SVK 5 since-2025
6|denial/known:SVK SVK since-2025
3|denial/known:SVN SVN since-2025
-7|denial/known:THA ALLIES 5
-7|denial/known:THA ALLIES 5 since-2025
-7|denial/known:THA ALLIES since-2025
-3|denial/known:THA KHM since-2025
11|denial/known:TWN TWN 1E+1
9|denial/known:TWN TWN 1E+1 to-2024
-13|denial/known:TWN TWN 5
-15|denial/known:TWN TWN 5 since-2025
-4|denial/known:TWN TWN 7
-4|denial/known:TWN TWN 7 since-2025
-17|denial/known:TWN TWN since-2025
10|denial/known:TWN TWN to-2024
5|denial/known:USA ALLIES 3
5|denial/known:USA ALLIES 3 since-2025
3|denial/known:USA ALLIES 5
3|denial/known:USA ALLIES 5 since-2025
9|denial/known:USA ALLIES since-2025
3|denial/known:USA AUS 3 since-2025
-10|denial/known:USA AUS 3.5
-10|denial/known:USA AUS 3.5 since-2025
-8|denial/known:USA AUS since-2025
-4|denial/known:USA CAN 2
-3|denial/known:USA CAN 2 to-2024
-3|denial/known:USA CAN to-2024
-3|denial/known:USA DEU 2
-3|denial/known:USA DEU 5
-3|denial/known:USA DEU 5 since-2025
-4|denial/known:USA DEU since-2025
-3|denial/known:USA DEU to-2021
-3|denial/known:USA DNK 5
-3|denial/known:USA DNK 5 since-2025
6|denial/known:USA DNK 6
6|denial/known:USA DNK 6 since-2025
3|denial/known:USA DNK since-2025
-4|denial/known:USA ESP 3.5
-4|denial/known:USA ESP 3.5 since-2025
-8|denial/known:USA ESP 5
-8|denial/known:USA ESP 5 since-2025
-12|denial/known:USA ESP since-2025
9|denial/known:USA IDN+MYS 3.5
9|denial/known:USA IDN+MYS 3.5 since-2025
9|denial/known:USA IDN+MYS since-2025
8|denial/known:USA IND 5
8|denial/known:USA IND 5 since-2025
6|denial/known:USA IND since-2025
-3|denial/known:USA IRL 2
-3|denial/known:USA IRL 2 since-2025
-6|denial/known:USA IRL since-2025
-3|denial/known:USA ITA since-2025
25|denial/known:USA JPN 1
29|denial/known:USA JPN 1 to-1999
-3|denial/known:USA JPN 1 to-2021
-8|denial/known:USA JPN 1.2
-8|denial/known:USA JPN 1.2 to-1999
-3|denial/known:USA JPN 1.5
-3|denial/known:USA JPN 1.5 to-1999
5|denial/known:USA JPN 2
-6|denial/known:USA JPN 2 since-2025
-5|denial/known:USA JPN 2 to-1999
4|denial/known:USA JPN 2 to-2013
4|denial/known:USA JPN 2 to-2021
8|denial/known:USA JPN 2 to-2024
-8|denial/known:USA JPN 3
-17|denial/known:USA JPN 3 since-2025
9|denial/known:USA JPN 3 to-1999
-21|denial/known:USA JPN 3.5
-21|denial/known:USA JPN 3.5 since-2025
16|denial/known:USA JPN 4
16|denial/known:USA JPN 4 since-2025
10|denial/known:USA JPN 5
10|denial/known:USA JPN 5 since-2025
-21|denial/known:USA JPN since-2025
24|denial/known:USA JPN to-1999
4|denial/known:USA JPN to-2013
8|denial/known:USA JPN to-2024
3|denial/known:USA JPN+KOR 5
3|denial/known:USA JPN+KOR 5 since-2025
3|denial/known:USA JPN+KOR since-2025
5|denial/known:USA KOR 3
-8|denial/known:USA KOR 3 since-2025
13|denial/known:USA KOR 3 to-2024
10|denial/known:USA KOR 3.5
10|denial/known:USA KOR 3.5 since-2025
-10|denial/known:USA KOR 3.8
-10|denial/known:USA KOR 3.8 since-2025
-3|denial/known:USA KOR 5 to-2024
-7|denial/known:USA KOR since-2025
10|denial/known:USA KOR to-2024
6|denial/known:USA NATO 2
6|denial/known:USA NATO 2 to-2013
3|denial/known:USA NATO 4 since-2025
-5|denial/known:USA NATO 5
-5|denial/known:USA NATO 5 since-2025
6|denial/known:USA NATO to-2013
-3|denial/known:USA NZL since-2025
19|denial/known:USA PHL 3
19|denial/known:USA PHL 3 since-2025
10|denial/known:USA PHL 3.5
10|denial/known:USA PHL 3.5 since-2025
-5|denial/known:USA PHL 5
-5|denial/known:USA PHL 5 since-2025
19|denial/known:USA PHL since-2025
6|denial/known:USA SAU 5
6|denial/known:USA SAU 5 since-2025
5|denial/known:USA SAU since-2025
3|denial/known:USA TWN 1E+1 since-2025
-5|denial/known:USA TWN 1E+1 to-2024
4|denial/known:USA TWN 3
5|denial/known:USA TWN 3 to-2024
4|denial/known:USA TWN 4
4|denial/known:USA TWN 4 since-2025
-8|denial/known:USA TWN 5
-7|denial/known:USA TWN 5 since-2025
6|denial/known:USA USA 5
7|denial/known:USA USA 5 since-2025
7|denial/known:USA USA since-2025
3|denial/known:VNM VNM since-2025
3|denial/known:XKX XKX 2
3|denial/known:XKX XKX 2 to-2024
3|denial/known:XKX XKX to-2024
-12|denial/named:1
13|denial/named:2
26|denial/named:3
9|denial/near-after:\"
5|denial/near-after:#
6|denial/near-after:'
-12|denial/near-after:,
-9|denial/near-after:-
8|denial/near-after:.
7|denial/near-after::
10|denial/near-after:;
-22|denial/near-after:?
-25|denial/near-after:DATE
-23|denial/near-after:LAND
-13|denial/near-after:OUTLET
3|denial/near-after:PERSON
-21|denial/near-after:USA
6|denial/near-after:a
5|denial/near-after:about
6|denial/near-after:absurd
16|denial/near-after:accompli
-5|denial/near-after:according
15|denial/near-after:acting
-5|denial/near-after:add
6|denial/near-after:advisers
-3|denial/near-after:after
-6|denial/near-after:alone
7|denial/near-after:an
-3|denial/near-after:and
-3|denial/near-after:another
-5|denial/near-after:any
11|denial/near-after:anybody
19|denial/near-after:anything
10|denial/near-after:argue
6|denial/near-after:armed forces
-4|denial/near-after:arms
-3|denial/near-after:army
-13|denial/near-after:as
-10|denial/near-after:ask
-10|denial/near-after:at
3|denial/near-after:atm
-4|denial/near-after:bandy about
8|denial/near-after:because
16|denial/near-after:become
-27|denial/near-after:been
6|denial/near-after:behind
-3|denial/near-after:benchmark
-3|denial/near-after:body
-3|denial/near-after:borrowing
-4|denial/near-after:bring
10|denial/near-after:budget
-7|denial/near-after:by
-3|denial/near-after:call
5|denial/near-after:call for
-10|denial/near-after:cannot
6|denial/near-after:chasing
4|denial/near-after:chief
3|denial/near-after:coalition
-3|denial/near-after:colleague
-3|denial/near-after:come
12|denial/near-after:coming
-3|denial/near-after:commission
-4|denial/near-after:completely
5|denial/near-after:compromise
8|denial/near-after:consider
-4|denial/near-after:convince
-10|denial/near-after:corrected
3|denial/near-after:cost
-4|denial/near-after:costs
8|denial/near-after:could
-3|denial/near-after:country
-3|denial/near-after:dead
12|denial/near-after:decree
-14|denial/near-after:defence
18|denial/near-after:defense
-3|denial/near-after:defense spending
5|denial/near-after:demand
12|denial/near-after:describe
10|denial/near-after:did
-8|denial/near-after:discuss
-5|denial/near-after:dismiss
-8|denial/near-after:do
-4|denial/near-after:down
6|denial/near-after:draft
3|denial/near-after:each
12|denial/near-after:either
10|denial/near-after:elected
5|denial/near-after:election
19|denial/near-after:else
-4|denial/near-after:europe
10|denial/near-after:euros
6|denial/near-after:even
-6|denial/near-after:exaggerate
4|denial/near-after:experts
9|denial/near-after:explain
16|denial/near-after:fait
-3|denial/near-after:fall
-5|denial/near-after:favour
-4|denial/near-after:few
-4|denial/near-after:figure
9|denial/near-after:fisherman
15|denial/near-after:fix
3|denial/near-after:for
-3|denial/near-after:former
-3|denial/near-after:freely
-6|denial/near-after:from
10|denial/near-after:funds
-4|denial/near-after:gdp
-4|denial/near-after:general
3|denial/near-after:get
9|denial/near-after:give
8|denial/near-after:go
-4|denial/near-after:goal
-4|denial/near-after:government
-10|denial/near-after:green
17|denial/near-after:gross domestic product
-3|denial/near-after:groundless
9|denial/near-after:growth
-26|denial/near-after:had
5|denial/near-after:half
-10|denial/near-after:has
-11|denial/near-after:have
-3|denial/near-after:hawaii
3|denial/near-after:he
-3|denial/near-after:heard
8|denial/near-after:her
-3|denial/near-after:higher
-6|denial/near-after:his
3|denial/near-after:household
-3|denial/near-after:hurt
-3|denial/near-after:idea
23|denial/near-after:if
8|denial/near-after:imported
-8|denial/near-after:impossible
-16|denial/near-after:in
-6|denial/near-after:into
-3|denial/near-after:invented
-6|denial/near-after:invention
-4|denial/near-after:irresponsible
50|denial/near-after:is
11|denial/near-after:it
-7|denial/near-after:its
3|denial/near-after:leader
-3|denial/near-after:league
-3|denial/near-after:like
-3|denial/near-after:like to see
-3|denial/near-after:listen
-4|denial/near-after:made
5|denial/near-after:madness
-3|denial/near-after:majority
3|denial/near-after:mars
-8|denial/near-after:mean
-5|denial/near-after:member
-5|denial/near-after:members
-3|denial/near-after:military
7|denial/near-after:ministers
5|denial/near-after:money
9|denial/near-after:more
-4|denial/near-after:my
4|denial/near-after:n't
-4|denial/near-after:national income
7|denial/near-after:natural
4|denial/near-after:near
3|denial/near-after:needed
-4|denial/near-after:neighbors
4|denial/near-after:never
-6|denial/near-after:no
10|denial/near-after:no one
-4|denial/near-after:nobody
-5|denial/near-after:nor
-6|denial/near-after:not
15|denial/near-after:now
-3|denial/near-after:number
-3|denial/near-after:officers
-5|denial/near-after:official
-3|denial/near-after:officials
-13|denial/near-after:one
15|denial/near-after:only
-3|denial/near-after:opposition
15|denial/near-after:or
-11|denial/near-after:other
-11|denial/near-after:out
9|denial/near-after:outright
-11|denial/near-after:over
-8|denial/near-after:own
-11|denial/near-after:panel
4|denial/near-after:paper
3|denial/near-after:partners
9|denial/near-after:party
-5|denial/near-after:percentage
12|denial/near-after:pile
3|denial/near-after:policy
6|denial/near-after:pool
-4|denial/near-after:position
12|denial/near-after:posters
-4|denial/near-after:premier
11|denial/near-after:president
-6|denial/near-after:press
-5|denial/near-after:prime minister
-10|denial/near-after:promise
-3|denial/near-after:proportion
-3|denial/near-after:put
-4|denial/near-after:question
-7|denial/near-after:ratio
-10|denial/near-after:reach
16|denial/near-after:realistic
-3|denial/near-after:relief
-7|denial/near-after:report
-6|denial/near-after:request
5|denial/near-after:right
3|denial/near-after:road
-5|denial/near-after:rule out
5|denial/near-after:rumor
8|denial/near-after:secretary
-6|denial/near-after:security
12|denial/near-after:sen
-8|denial/near-after:senators
-3|denial/near-after:senior
-5|denial/near-after:share
-4|denial/near-after:she
5|denial/near-after:should
6|denial/near-after:show
13|denial/near-after:shredder
-4|denial/near-after:since
-8|denial/near-after:some
-4|denial/near-after:spend
13|denial/near-after:straight
6|denial/near-after:stress
11|denial/near-after:stump
-5|denial/near-after:suggest
-3|denial/near-after:summit
11|denial/near-after:taboo
-5|denial/near-after:talk
3|denial/near-after:talk about
17|denial/near-after:tamaki
-4|denial/near-after:target
-8|denial/near-after:tariff
-7|denial/near-after:tell
-3|denial/near-after:terser
-27|denial/near-after:that
4|denial/near-after:the
5|denial/near-after:the economy
-5|denial/near-after:their
-3|denial/near-after:them
-5|denial/near-after:there
22|denial/near-after:they
5|denial/near-after:this
-3|denial/near-after:though
15|denial/near-after:through
13|denial/near-after:to
3|denial/near-after:too
3|denial/near-after:trip
11|denial/near-after:tsutsui
10|denial/near-after:unacceptable
17|denial/near-after:unhelpful
16|denial/near-after:unrealistic
10|denial/near-after:unspent
10|denial/near-after:unthinkable
4|denial/near-after:up
-8|denial/near-after:us
-9|denial/near-after:verified
11|denial/near-after:visiting
9|denial/near-after:volunteering
4|denial/near-after:volunteers
-3|denial/near-after:voted
7|denial/near-after:want
3|denial/near-after:war
12|denial/near-after:was
-10|denial/near-after:we
-3|denial/near-after:were
3|denial/near-after:what
19|denial/near-after:which
10|denial/near-after:while
10|denial/near-after:will
-3|denial/near-after:with
-5|denial/near-after:wo n't
-24|denial/near-after:would
-9|denial/near-after:€
-6|denial/near-before:\"
4|denial/near-before:#
7|denial/near-before:'d
-3|denial/near-before:'m
-3|denial/near-before:'re
35|denial/near-before:'s
9|denial/near-before:(
6|denial/near-before:)
27|denial/near-before:,
29|denial/near-before:-
-6|denial/near-before:--
-12|denial/near-before::
10|denial/near-before:;
-4|denial/near-before:DATE
-3|denial/near-before:EU
-38|denial/near-before:LAND
-11|denial/near-before:LEADER
15|denial/near-before:NATO
4|denial/near-before:OUTLET
-6|denial/near-before:PERSON
-32|denial/near-before:USA
-15|denial/near-before:a
-6|denial/near-before:about
6|denial/near-before:accuse
-10|denial/near-before:adopt
-5|denial/near-before:advice
3|denial/near-before:adviser
-6|denial/near-before:after
4|denial/near-before:agree
-4|denial/near-before:agreement
15|denial/near-before:aide
-5|denial/near-before:alliance
10|denial/near-before:allies
-3|denial/near-before:already
-7|denial/near-before:and
5|denial/near-before:annual
-5|denial/near-before:answer
4|denial/near-before:any
15|denial/near-before:anything
4|denial/near-before:are
-3|denial/near-before:army
-9|denial/near-before:as
6|denial/near-before:asean
-25|denial/near-before:ask
5|denial/near-before:aso
3|denial/near-before:assurance
-8|denial/near-before:at
8|denial/near-before:atm
3|denial/near-before:avoids
-4|denial/near-before:away
14|denial/near-before:back
-4|denial/near-before:be
6|denial/near-before:bear
-19|denial/near-before:been
5|denial/near-before:before
-4|denial/near-before:beg
-6|denial/near-before:believe
-6|denial/near-before:beyond
-3|denial/near-before:bill
12|denial/near-before:bombs
-7|denial/near-before:bought
10|denial/near-before:brush aside
17|denial/near-before:budget
-6|denial/near-before:build
-10|denial/near-before:bureau
5|denial/near-before:but
-18|denial/near-before:by
3|denial/near-before:callers
9|denial/near-before:campaign
-3|denial/near-before:chancellery
-3|denial/near-before:chancellor
8|denial/near-before:chase
3|denial/near-before:cheng
-3|denial/near-before:cheong
-10|denial/near-before:chief
-6|denial/near-before:claim
5|denial/near-before:co
17|denial/near-before:cold
-3|denial/near-before:commission
8|denial/near-before:commit
12|denial/near-before:commitment
11|denial/near-before:committee
3|denial/near-before:compared
-3|denial/near-before:compiled
6|denial/near-before:compromise
5|denial/near-before:concede
-8|denial/near-before:consent
7|denial/near-before:consider
-4|denial/near-before:construed
5|denial/near-before:contain
-3|denial/near-before:contribute
-3|denial/near-before:costs
20|denial/near-before:could
13|denial/near-before:country
3|denial/near-before:criticism
-3|denial/near-before:dae
3|denial/near-before:davies
3|denial/near-before:deaf
-7|denial/near-before:deal
-3|denial/near-before:decision
-4|denial/near-before:decline
4|denial/near-before:defence
-4|denial/near-before:defence minister
-6|denial/near-before:defence spending
11|denial/near-before:defense
-5|denial/near-before:defense chief
-3|denial/near-before:defense minister
-4|denial/near-before:defense spending
-5|denial/near-before:demand
-4|denial/near-before:designs
-17|denial/near-before:did
6|denial/near-before:diplomat
-5|denial/near-before:disavow
3|denial/near-before:disbelief
5|denial/near-before:disclaim
20|denial/near-before:dismiss
-5|denial/near-before:disown
11|denial/near-before:do
7|denial/near-before:does
12|denial/near-before:doing
3|denial/near-before:don
4|denial/near-before:doubt
10|denial/near-before:down
7|denial/near-before:drastic
-3|denial/near-before:duckworth
-5|denial/near-before:either
14|denial/near-before:elect
27|denial/near-before:election
-5|denial/near-before:embassy
-3|denial/near-before:embrace
6|denial/near-before:endorse
12|denial/near-before:enough
4|denial/near-before:envoy
8|denial/near-before:equal
8|denial/near-before:european
10|denial/near-before:even
-5|denial/near-before:ever
5|denial/near-before:executives
-3|denial/near-before:expect
15|denial/near-before:extend
3|denial/near-before:faber
-4|denial/near-before:failed
6|denial/near-before:fantasy
-4|denial/near-before:far
-7|denial/near-before:figure
-5|denial/near-before:finance minister
-3|denial/near-before:find
6|denial/near-before:fiscal
10|denial/near-before:fix
6|denial/near-before:footnote
7|denial/near-before:for
3|denial/near-before:foreign
-5|denial/near-before:foreign minister
-8|denial/near-before:from
-3|denial/near-before:frowned
9|denial/near-before:fujita
-9|denial/near-before:gabriel
15|denial/near-before:generals
-10|denial/near-before:go
-3|denial/near-before:goal
-13|denial/near-before:government
-4|denial/near-before:greens
-31|denial/near-before:had
-5|denial/near-before:hand
3|denial/near-before:hands
-4|denial/near-before:harbor
16|denial/near-before:has
4|denial/near-before:have
-5|denial/near-before:having
6|denial/near-before:hawks
-4|denial/near-before:hayden
-5|denial/near-before:her
-4|denial/near-before:here
14|denial/near-before:herself
5|denial/near-before:hiding
-10|denial/near-before:him
4|denial/near-before:himself
3|denial/near-before:hint
10|denial/near-before:his
-3|denial/near-before:how
-19|denial/near-before:i
12|denial/near-before:idea
-9|denial/near-before:if
3|denial/near-before:imagine
21|denial/near-before:in
-3|denial/near-before:include
5|denial/near-before:increase
-5|denial/near-before:intend
-3|denial/near-before:intention
3|denial/near-before:interim
12|denial/near-before:into
-3|denial/near-before:invest
5|denial/near-before:ishin
-7|denial/near-before:it
3|denial/near-before:its
6|denial/near-before:japanese communist party
9|denial/near-before:jip
9|denial/near-before:joins
5|denial/near-before:jump
9|denial/near-before:justification
-7|denial/near-before:keep
5|denial/near-before:knowledge
12|denial/near-before:kobayashi
10|denial/near-before:komeito
3|denial/near-before:labour
7|denial/near-before:lavish
9|denial/near-before:lawmaker
-7|denial/near-before:lawmakers
11|denial/near-before:ldp
23|denial/near-before:leader
5|denial/near-before:leaders
8|denial/near-before:leads
18|denial/near-before:league
-3|denial/near-before:leaked
-3|denial/near-before:left
6|denial/near-before:li
3|denial/near-before:liberal democratic party
-16|denial/near-before:made
-4|denial/near-before:maintain
-9|denial/near-before:make
3|denial/near-before:mandate
11|denial/near-before:manifestos
8|denial/near-before:many
3|denial/near-before:marcus
-3|denial/near-before:may
-3|denial/near-before:mean
-6|denial/near-before:meet
-6|denial/near-before:member
13|denial/near-before:members
-8|denial/near-before:memoir
-9|denial/near-before:mention
8|denial/near-before:merely
-4|denial/near-before:military
-12|denial/near-before:minister
12|denial/near-before:ministers
-3|denial/near-before:mnd
4|denial/near-before:more
-3|denial/near-before:motion
3|denial/near-before:move
5|denial/near-before:much
13|denial/near-before:must
13|denial/near-before:mélenchon
5|denial/near-before:n't
-3|denial/near-before:ndc
3|denial/near-before:ndp
12|denial/near-before:near
-16|denial/near-before:neither
-7|denial/near-before:never
3|denial/near-before:nightfall
-8|denial/near-before:no
6|denial/near-before:no one
6|denial/near-before:nobody
5|denial/near-before:none
-11|denial/near-before:nor
13|denial/near-before:noses
17|denial/near-before:not
-3|denial/near-before:notebook
-5|denial/near-before:nothing
3|denial/near-before:notion
9|denial/near-before:nowhere
-4|denial/near-before:of
-4|denial/near-before:off
-7|denial/near-before:officials
4|denial/near-before:on
8|denial/near-before:one
10|denial/near-before:onodera
22|denial/near-before:oppose
-17|denial/near-before:opposition
4|denial/near-before:or
-4|denial/near-before:order
-5|denial/near-before:outlays
31|denial/near-before:over
9|denial/near-before:own
4|denial/near-before:panel
-3|denial/near-before:paper
-4|denial/near-before:parliament
29|denial/near-before:part
10|denial/near-before:participant
7|denial/near-before:parties
-3|denial/near-before:partner
13|denial/near-before:party
-3|denial/near-before:passes
-3|denial/near-before:paz
4|denial/near-before:people
-4|denial/near-before:percentage
15|denial/near-before:permit
-4|denial/near-before:pick
16|denial/near-before:pinned
-4|denial/near-before:plan
-5|denial/near-before:play down
-3|denial/near-before:pledge
-3|denial/near-before:pm
10|denial/near-before:podemos
3|denial/near-before:policy
-5|denial/near-before:polls
16|denial/near-before:pour
-4|denial/near-before:premier
-8|denial/near-before:present
-5|denial/near-before:president
-3|denial/near-before:presidential
-5|denial/near-before:press
-18|denial/near-before:prime minister
11|denial/near-before:prints
-20|denial/near-before:promise
-11|denial/near-before:proposal
9|denial/near-before:propose
-9|denial/near-before:put
-5|denial/near-before:query
4|denial/near-before:quit
-4|denial/near-before:quote
4|denial/near-before:raise
4|denial/near-before:ralf
-3|denial/near-before:ratio
10|denial/near-before:rationale
6|denial/near-before:reach
14|denial/near-before:reads
6|denial/near-before:recoils
-3|denial/near-before:reference
9|denial/near-before:refuse
-3|denial/near-before:regard
9|denial/near-before:reiterate
3|denial/near-before:reiwa shinsengumi
-13|denial/near-before:rejection
-5|denial/near-before:remark
-7|denial/near-before:report
-22|denial/near-before:request
-3|denial/near-before:reserve
7|denial/near-before:resign
3|denial/near-before:retracted
4|denial/near-before:retracts
-11|denial/near-before:return
5|denial/near-before:rise
-4|denial/near-before:rule out
5|denial/near-before:rules
23|denial/near-before:ruling
26|denial/near-before:say
-10|denial/near-before:scotched
5|denial/near-before:secretary
-9|denial/near-before:secretly
3|denial/near-before:security
-3|denial/near-before:seek
-3|denial/near-before:senator
-4|denial/near-before:set
6|denial/near-before:settle on
4|denial/near-before:she
-5|denial/near-before:short
-3|denial/near-before:show
5|denial/near-before:shy away
-3|denial/near-before:slide
4|denial/near-before:so
-3|denial/near-before:somebody
4|denial/near-before:source
8|denial/near-before:southern
5|denial/near-before:spd
-6|denial/near-before:speak of
-5|denial/near-before:speculation
3|denial/near-before:speed
-4|denial/near-before:spend
-4|denial/near-before:spokesman
5|denial/near-before:statement
4|denial/near-before:stegner
-15|denial/near-before:stop short
11|denial/near-before:straight
-6|denial/near-before:such
3|denial/near-before:suggestion
-3|denial/near-before:summit
8|denial/near-before:take
-9|denial/near-before:talk
16|denial/near-before:talk of
-3|denial/near-before:taoiseach
-4|denial/near-before:tariff
-4|denial/near-before:tax
7|denial/near-before:television
4|denial/near-before:thanks
-22|denial/near-before:that
6|denial/near-before:the
5|denial/near-before:the economy
15|denial/near-before:their
-3|denial/near-before:them
-5|denial/near-before:there
8|denial/near-before:they
-3|denial/near-before:think
-7|denial/near-before:this
8|denial/near-before:though
6|denial/near-before:thumb
7|denial/near-before:thumbed
-6|denial/near-before:tie
12|denial/near-before:to
14|denial/near-before:too
-3|denial/near-before:toy with
12|denial/near-before:tune
3|denial/near-before:turn
9|denial/near-before:turned
6|denial/near-before:under
5|denial/near-before:uniform
10|denial/near-before:unthinkable
-3|denial/near-before:us
3|denial/near-before:use
5|denial/near-before:veto
5|denial/near-before:voiced
5|denial/near-before:vote on
6|denial/near-before:voted
10|denial/near-before:vow
-3|denial/near-before:wa
22|denial/near-before:want
-4|denial/near-before:was
3|denial/near-before:wash
17|denial/near-before:water
17|denial/near-before:ways
-19|denial/near-before:we
6|denial/near-before:weekend
-11|denial/near-before:welcomes
-4|denial/near-before:what
3|denial/near-before:where
-7|denial/near-before:whether
9|denial/near-before:which
-3|denial/near-before:why
7|denial/near-before:will
8|denial/near-before:with
10|denial/near-before:wo n't
8|denial/near-before:words
19|denial/near-before:would
6|denial/near-before:wun
3|denial/near-before:years
-19|denial/other after-joint:0 mid
-10|denial/other after-joint:0 near
8|denial/other after-joint:1 far
13|denial/other after-joint:1 near
11|denial/other after-joint:2 far
-7|denial/other after-joint:3 far
-16|denial/other after-joint:3 mid
4|denial/other after-joint:3 near
11|denial/other after-led:\" far joined
29|denial/other after-led:\" near joined
3|denial/other after-led:, far joined
-8|denial/other after-led:, near joined
-3|denial/other after-led:; far joined
3|denial/other after-led:; near joined
10|denial/other after-led:? near free
-9|denial/other after-led:after far joined
6|denial/other after-led:at far joined
-4|denial/other after-led:at near free
-7|denial/other after-led:because far joined
-3|denial/other after-led:by far free
-6|denial/other after-led:by far joined
-5|denial/other after-led:by near free
-7|denial/other after-led:for far free
14|denial/other after-led:for far joined
5|denial/other after-led:from far free
-4|denial/other after-led:hold up far joined
10|denial/other after-led:in near free
-4|denial/other after-led:is near free
6|denial/other after-led:level far joined
-5|denial/other after-led:level near joined
10|denial/other after-led:never far free
-5|denial/other after-led:not near free
7|denial/other after-led:of far joined
-6|denial/other after-led:of near free
-11|denial/other after-led:on near free
-9|denial/other after-led:president far joined
3|denial/other after-led:president near free
5|denial/other after-led:prime minister near joined
9|denial/other after-led:say near joined
11|denial/other after-led:senior far joined
7|denial/other after-led:senior near joined
-3|denial/other after-led:state far free
-5|denial/other after-led:that far free
-4|denial/other after-led:that near joined
-6|denial/other after-led:though far joined
-6|denial/other after-led:to far free
5|denial/other after-led:to near free
-5|denial/other after-led:visiting far joined
3|denial/other after-led:what far free
4|denial/other after-led:what far joined
3|denial/other after-led:when near joined
-14|denial/other after-led:which near joined
-3|denial/other after-led:with far free
-4|denial/other after-led:with far joined
7|denial/other after:body owner
-5|denial/other after:capital name
8|denial/other after:capital owner
-5|denial/other after:gov owner
-11|denial/other after:leader name
-5|denial/other after:leader owner
8|denial/other after:pronoun name
-12|denial/other after:pronoun owner
-4|denial/other before-clause:after-figure inside name capital
7|denial/other before-clause:after-figure inside name gov
4|denial/other before-clause:after-figure inside owner country
3|denial/other before-clause:after-figure opens name leader
15|denial/other before-clause:free inside name capital
9|denial/other before-clause:free inside name country
-17|denial/other before-clause:free inside name gov
-17|denial/other before-clause:free inside name leader
-3|denial/other before-clause:free inside name people
9|denial/other before-clause:free inside name pronoun
-6|denial/other before-clause:free inside owner body
-5|denial/other before-clause:free inside owner capital
-14|denial/other before-clause:free inside owner country
-5|denial/other before-clause:free inside owner leader
-11|denial/other before-clause:free inside owner people
10|denial/other before-clause:free inside owner pronoun
7|denial/other before-clause:free opens name body
-4|denial/other before-clause:free opens name capital
-21|denial/other before-clause:free opens name country
8|denial/other before-clause:free opens name leader
17|denial/other before-clause:free opens name pronoun
4|denial/other before-clause:free opens owner body
6|denial/other before-clause:free opens owner country
3|denial/other before-clause:free opens owner people
-10|denial/other before-far:1
13|denial/other before-far:20
-5|denial/other before-far:4
-6|denial/other before-far:60
-13|denial/other before-far:9
-4|denial/other before-free:0 after-figure name near
4|denial/other before-free:0 after-figure owner near
10|denial/other before-free:0 free name far
5|denial/other before-free:0 free name near
4|denial/other before-free:0 free owner far
6|denial/other before-free:1 after-figure name far
-8|denial/other before-free:1 free name far
-9|denial/other before-free:1 free name near
-16|denial/other before-free:1 free owner near
-3|denial/other before-free:2 after-figure name far
-6|denial/other before-free:2 free name far
10|denial/other before-free:2 free name near
-6|denial/other before-free:2 free owner near
-4|denial/other before-joint:0 after-figure
-8|denial/other before-joint:0 free
-11|denial/other before-joint:1 free
-7|denial/other before-joint:2 free
5|denial/other before-joint:3 free
8|denial/other before-led:
8|denial/other before-led:\"
9|denial/other before-led:)
26|denial/other before-led:,
18|denial/other before-led:-
19|denial/other before-led:--
-4|denial/other before-led:;
18|denial/other before-led:DATE
-17|denial/other before-led:PARTY
7|denial/other before-led:a
-3|denial/other before-led:an
-6|denial/other before-led:and
-8|denial/other before-led:ask
6|denial/other before-led:at
-7|denial/other before-led:by
7|denial/other before-led:chancellor
15|denial/other before-led:chief
10|denial/other before-led:defense secretary
-5|denial/other before-led:deny
-4|denial/other before-led:dispute
-9|denial/other before-led:elect
-5|denial/other before-led:for
-4|denial/other before-led:from
-3|denial/other before-led:get
13|denial/other before-led:has
-4|denial/other before-led:his
-5|denial/other before-led:if
-8|denial/other before-led:increase
5|denial/other before-led:led
5|denial/other before-led:making
-3|denial/other before-led:neither
-16|denial/other before-led:no
-3|denial/other before-led:nor
7|denial/other before-led:of
-5|denial/other before-led:policy
-19|denial/other before-led:president
-5|denial/other before-led:promise
10|denial/other before-led:say
-7|denial/other before-led:secretary
-4|denial/other before-led:signal
-5|denial/other before-led:tell
-12|denial/other before-led:that
5|denial/other before-led:the
-3|denial/other before-led:three
-7|denial/other before-led:to
6|denial/other before-led:visiting
-11|denial/other before-led:what
-3|denial/other before-led:whether
9|denial/other before-led:with
4|denial/other before-led:withhold
9|denial/other before-led:—
6|denial/other before:body name
-3|denial/other before:body owner
6|denial/other before:capital name
-6|denial/other before:capital owner
-14|denial/other before:country name
-3|denial/other before:country owner
-10|denial/other before:gov name
-8|denial/other before:leader name
-6|denial/other before:leader owner
-5|denial/other before:people name
-8|denial/other before:people owner
23|denial/other before:pronoun name
7|denial/other before:pronoun owner
-36|denial/other named:1
7|denial/other speaker:body
-7|denial/other speaker:capital
27|denial/other speaker:country
-13|denial/other speaker:gov
29|denial/other speaker:leader
5|denial/other speaker:pronoun
5|denial/other subject-of:accept
-7|denial/other subject-of:adopt
-3|denial/other subject-of:approach
4|denial/other subject-of:ask
4|denial/other subject-of:ask for
4|denial/other subject-of:back
5|denial/other subject-of:bat away
14|denial/other subject-of:be
3|denial/other subject-of:bind
-11|denial/other subject-of:bring up
-12|denial/other subject-of:call for
4|denial/other subject-of:compel
6|denial/other subject-of:demand
9|denial/other subject-of:deny
-6|denial/other subject-of:discuss
5|denial/other subject-of:fix
13|denial/other subject-of:force
8|denial/other subject-of:go
-3|denial/other subject-of:hint
7|denial/other subject-of:hold
14|denial/other subject-of:mention
-14|denial/other subject-of:name
5|denial/other subject-of:offer
10|denial/other subject-of:pester
14|denial/other subject-of:press
-5|denial/other subject-of:promise
17|denial/other subject-of:put
4|denial/other subject-of:put to
-8|denial/other subject-of:refusal
-4|denial/other subject-of:request
4|denial/other subject-of:seek
-4|denial/other subject-of:sign up
-3|denial/other subject-of:sound out
4|denial/other subject-of:spend
6|denial/other subject-of:suggest
-35|denial/other subject-of:tell
10|denial/other subject-of:think
-3|denial/other subject-of:undertake
5|denial/other subject-of:urge
5|denial/other subject-of:veto
5|denial/other subject:be capital
9|denial/other subject:be pronoun
7|denial/other subject:cap leader
-9|denial/other subject:demand body
-16|denial/other subject:demand capital
-4|denial/other subject:demand country
7|denial/other subject:demand gov
-14|denial/other subject:demand leader
-7|denial/other subject:demand people
52|denial/other subject:demand pronoun
-3|denial/other subject:denial body
14|denial/other subject:denial capital
3|denial/other subject:move body
-3|denial/other subject:move country
18|denial/other subject:move gov
4|denial/other subject:move pronoun
-4|denial/other subject:pledge body
11|denial/other subject:pledge capital
-10|denial/other subject:pledge gov
11|denial/other subject:pledge leader
-10|denial/other subject:pledge pronoun
10|denial/other subject:proposal body
4|denial/other subject:proposal capital
-7|denial/other subject:proposal country
-13|denial/other subject:proposal leader
5|denial/other subject:spend pronoun
-10|denial/other unnamed-beside-others
-3|denial/role-class-home:CHN JPN
-3|denial/role-class-home:CHN TWN
-10|denial/role-class-home:EU EU
-5|denial/role-class-home:JPN JPN
3|denial/role-class-home:NATO JPN
-5|denial/role-class-home:NATO NATO
4|denial/role-class-home:NATO land
-7|denial/role-class-home:NATO member
16|denial/role-class-home:USA JPN
-7|denial/role-class-home:USA KOR
-3|denial/role-class-home:USA NATO
11|denial/role-class-home:USA USA
7|denial/role-class-home:USA land
-28|denial/role-class-home:USA member
-10|denial/role-class-home:land JPN
6|denial/role-class-home:member NATO
6|denial/role-class-home:member member
-3|denial/role-class-of:CHN JPN
-3|denial/role-class-of:CHN TWN
-12|denial/role-class-of:EU land
-3|denial/role-class-of:JPN KOR
4|denial/role-class-of:JPN TWN
-5|denial/role-class-of:JPN land
-3|denial/role-class-of:KOR JPN
4|denial/role-class-of:NATO JPN
4|denial/role-class-of:NATO land
-14|denial/role-class-of:NATO member
9|denial/role-class-of:USA ALLIES
21|denial/role-class-of:USA JPN
-3|denial/role-class-of:USA TWN
-3|denial/role-class-of:USA land
-35|denial/role-class-of:USA member
-12|denial/role-class-of:land ALLIES
7|denial/role-class-of:land land
41|denial/role-class-of:member NATO
-5|denial/role-class-of:member USA
-5|denial/role-class-of:member land
-20|denial/role-class-of:member member
-6|denial/role-class:CHN
-14|denial/role-class:EU
-7|denial/role-class:JPN
-4|denial/role-class:KOR
-6|denial/role-class:NATO
-10|denial/role-class:USA
-9|denial/role-class:land
9|denial/role-class:member
-25|denial/role:nobody
-50|denial/role:other
76|denial/role:spender
-11|denial/says:base
-34|denial/says:ed
-5|denial/says:ing
-4|denial/speaker-form:capital
-4|denial/speaker-form:country
-8|denial/speaker-form:gov
29|denial/speaker-form:leader
-43|denial/speaker-form:none
27|denial/speaker-form:nongov
-13|denial/speaker-form:people
-11|denial/speaker-form:pronoun
7|denial/speaker:body
17|denial/speaker:capital
27|denial/speaker:country
67|denial/speaker:leader
-3|denial/speaker:nongov
35|denial/speaker:people
14|denial/speaker:pronoun
7|denial/spender after-joint:0 far
-9|denial/spender after-joint:0 mid
-14|denial/spender after-joint:0 near
-8|denial/spender after-joint:1 far
15|denial/spender after-joint:1 mid
8|denial/spender after-joint:1 near
3|denial/spender after-joint:2 far
-14|denial/spender after-joint:2 mid
6|denial/spender after-joint:3 mid
-10|denial/spender after-led:\" far free
20|denial/spender after-led:\" far joined
7|denial/spender after-led:\" near joined
6|denial/spender after-led:# near free
-7|denial/spender after-led:, far joined
4|denial/spender after-led:, near joined
8|denial/spender after-led:: far joined
3|denial/spender after-led:: near joined
-5|denial/spender after-led:; near joined
4|denial/spender after-led:acting far joined
-14|denial/spender after-led:after far joined
-8|denial/spender after-led:akasaka far joined
4|denial/spender after-led:and near joined
3|denial/spender after-led:as near free
-7|denial/spender after-led:at far joined
-10|denial/spender after-led:because near joined
3|denial/spender after-led:beyond near free
-14|denial/spender after-led:bigger far joined
9|denial/spender after-led:by far free
3|denial/spender after-led:by near free
16|denial/spender after-led:chief cabinet secretary far joined
8|denial/spender after-led:defense secretary far joined
7|denial/spender after-led:for far free
8|denial/spender after-led:for near free
-16|denial/spender after-led:from near free
3|denial/spender after-led:haunted far joined
-4|denial/spender after-led:helping far free
7|denial/spender after-led:in far free
6|denial/spender after-led:in far joined
-4|denial/spender after-led:in near joined
-4|denial/spender after-led:is far joined
-5|denial/spender after-led:now far joined
6|denial/spender after-led:of far free
-12|denial/spender after-led:of near free
-12|denial/spender after-led:on near free
-8|denial/spender after-led:president far joined
-8|denial/spender after-led:president near free
-17|denial/spender after-led:prime minister far free
-16|denial/spender after-led:prime minister far joined
3|denial/spender after-led:proportion far joined
-9|denial/spender after-led:say far joined
-5|denial/spender after-led:say near joined
3|denial/spender after-led:something near free
-9|denial/spender after-led:suggest far joined
3|denial/spender after-led:that far free
12|denial/spender after-led:that far joined
6|denial/spender after-led:that near free
3|denial/spender after-led:that near joined
-3|denial/spender after-led:this far free
3|denial/spender after-led:though far joined
-15|denial/spender after-led:through far free
10|denial/spender after-led:to far joined
6|denial/spender after-led:to near free
-7|denial/spender after-led:was far free
3|denial/spender after-led:what near free
-4|denial/spender after-led:what near joined
4|denial/spender after-led:where far joined
3|denial/spender after-led:which near joined
-7|denial/spender after-led:while far joined
-6|denial/spender after-led:with far free
-9|denial/spender after-led:with near free
-17|denial/spender after:capital name
-3|denial/spender after:capital owner
-6|denial/spender after:country name
-12|denial/spender after:country owner
-4|denial/spender after:gov name
-8|denial/spender after:gov owner
7|denial/spender after:leader name
-6|denial/spender after:leader owner
-5|denial/spender after:nongov name
4|denial/spender after:people name
9|denial/spender after:people owner
13|denial/spender after:pronoun name
18|denial/spender after:pronoun owner
4|denial/spender before-clause:after-figure inside name country
-14|denial/spender before-clause:after-figure inside name gov
6|denial/spender before-clause:after-figure inside name pronoun
-3|denial/spender before-clause:after-figure inside owner gov
4|denial/spender before-clause:after-figure opens name country
3|denial/spender before-clause:after-figure opens name gov
3|denial/spender before-clause:after-figure opens name pronoun
-4|denial/spender before-clause:free inside name body
-13|denial/spender before-clause:free inside name capital
-18|denial/spender before-clause:free inside name country
13|denial/spender before-clause:free inside name gov
13|denial/spender before-clause:free inside name leader
-9|denial/spender before-clause:free inside name nongov
-8|denial/spender before-clause:free inside name pronoun
9|denial/spender before-clause:free inside owner gov
-4|denial/spender before-clause:free inside owner pronoun
10|denial/spender before-clause:free opens name capital
34|denial/spender before-clause:free opens name country
15|denial/spender before-clause:free opens name gov
-14|denial/spender before-clause:free opens name leader
-17|denial/spender before-clause:free opens name nongov
4|denial/spender before-clause:free opens owner capital
-3|denial/spender before-clause:free opens owner nongov
6|denial/spender before-clause:free opens owner people
13|denial/spender before-clause:free opens owner pronoun
-13|denial/spender before-far:1
25|denial/spender before-far:20
-8|denial/spender before-far:4
8|denial/spender before-far:60
27|denial/spender before-far:9
-7|denial/spender before-free:0 after-figure owner far
7|denial/spender before-free:0 after-figure owner near
-11|denial/spender before-free:0 free name far
6|denial/spender before-free:0 free owner far
4|denial/spender before-free:0 free owner near
4|denial/spender before-free:1 after-figure name far
6|denial/spender before-free:1 after-figure name near
-6|denial/spender before-free:1 free name far
10|denial/spender before-free:1 free name near
10|denial/spender before-free:1 free owner far
9|denial/spender before-free:1 free owner near
8|denial/spender before-free:2 free name far
8|denial/spender before-joint:0 free
14|denial/spender before-joint:1 after-figure
12|denial/spender before-joint:1 free
16|denial/spender before-joint:2 free
-7|denial/spender before-joint:3 free
18|denial/spender before-led:
10|denial/spender before-led:\"
5|denial/spender before-led:,
11|denial/spender before-led:-
12|denial/spender before-led:--
5|denial/spender before-led::
3|denial/spender before-led:;
5|denial/spender before-led:DATE
-23|denial/spender before-led:PARTY
-6|denial/spender before-led:accuse
-8|denial/spender before-led:adopt
11|denial/spender before-led:after
4|denial/spender before-led:an
4|denial/spender before-led:and
-7|denial/spender before-led:ask
-9|denial/spender before-led:assure
15|denial/spender before-led:be
5|denial/spender before-led:because
4|denial/spender before-led:bring
-5|denial/spender before-led:bring forward
3|denial/spender before-led:but
7|denial/spender before-led:by
-10|denial/spender before-led:call
-6|denial/spender before-led:call for
4|denial/spender before-led:chief cabinet secretary
3|denial/spender before-led:come to
6|denial/spender before-led:commit
-4|denial/spender before-led:compel
3|denial/spender before-led:defence minister
5|denial/spender before-led:defense minister
-4|denial/spender before-led:deny
-10|denial/spender before-led:developing
8|denial/spender before-led:did
5|denial/spender before-led:disavow
-8|denial/spender before-led:even
-4|denial/spender before-led:expect
11|denial/spender before-led:expelling
4|denial/spender before-led:finance minister
8|denial/spender before-led:for
3|denial/spender before-led:from
-6|denial/spender before-led:general
6|denial/spender before-led:had
4|denial/spender before-led:her
9|denial/spender before-led:if
16|denial/spender before-led:in
-3|denial/spender before-led:instruct
-3|denial/spender before-led:interim
3|denial/spender before-led:its
-8|denial/spender before-led:joins
3|denial/spender before-led:lead
-8|denial/spender before-led:lift
-3|denial/spender before-led:live with
-11|denial/spender before-led:minister
4|denial/spender before-led:name
8|denial/spender before-led:neither
-9|denial/spender before-led:of
-5|denial/spender before-led:offer
-7|denial/spender before-led:on
3|denial/spender before-led:over
3|denial/spender before-led:premier
4|denial/spender before-led:president
-4|denial/spender before-led:press
-13|denial/spender before-led:prime minister
-10|denial/spender before-led:prints
-15|denial/spender before-led:prove
-6|denial/spender before-led:put
4|denial/spender before-led:quote
9|denial/spender before-led:raise
8|denial/spender before-led:return
-3|denial/spender before-led:ruling
-5|denial/spender before-led:say
-10|denial/spender before-led:senior
3|denial/spender before-led:sound out
-7|denial/spender before-led:take
-22|denial/spender before-led:tell
10|denial/spender before-led:that
-3|denial/spender before-led:the
-14|denial/spender before-led:though
9|denial/spender before-led:through
-5|denial/spender before-led:thumb
-7|denial/spender before-led:thumbed
3|denial/spender before-led:tie
-18|denial/spender before-led:to
-9|denial/spender before-led:turned
4|denial/spender before-led:up
-4|denial/spender before-led:urge
-20|denial/spender before-led:want
-3|denial/spender before-led:wash
11|denial/spender before-led:welcomes
5|denial/spender before-led:when
3|denial/spender before-led:whether
-5|denial/spender before-led:years
-7|denial/spender before:body name
3|denial/spender before:body owner
4|denial/spender before:capital owner
24|denial/spender before:country name
16|denial/spender before:gov name
7|denial/spender before:gov owner
-27|denial/spender before:nongov name
-3|denial/spender before:nongov owner
3|denial/spender before:people name
9|denial/spender before:people owner
11|denial/spender before:pronoun owner
24|denial/spender named:1
15|denial/spender named:2
27|denial/spender named:3
23|denial/spender speaker:capital
14|denial/spender speaker:gov
37|denial/spender speaker:leader
-3|denial/spender speaker:nongov
35|denial/spender speaker:people
9|denial/spender speaker:pronoun
-4|denial/spender subject-of:accept
7|denial/spender subject-of:adopt
6|denial/spender subject-of:agree
-30|denial/spender subject-of:ask
-27|denial/spender subject-of:ask for
4|denial/spender subject-of:back
-9|denial/spender subject-of:be
9|denial/spender subject-of:beg
3|denial/spender subject-of:brush aside
10|denial/spender subject-of:call
-5|denial/spender subject-of:concede
3|denial/spender subject-of:confine
8|denial/spender subject-of:consent
-6|denial/spender subject-of:consider
6|denial/spender subject-of:decline
-15|denial/spender subject-of:demand
-4|denial/spender subject-of:deny
5|denial/spender subject-of:devote
5|denial/spender subject-of:discuss
3|denial/spender subject-of:do
-6|denial/spender subject-of:endorse
3|denial/spender subject-of:insist
7|denial/spender subject-of:keep
6|denial/spender subject-of:meet
4|denial/spender subject-of:mention
-3|denial/spender subject-of:move
-8|denial/spender subject-of:pester
3|denial/spender subject-of:plan
3|denial/spender subject-of:play down
4|denial/spender subject-of:pledge
-4|denial/spender subject-of:press
11|denial/spender subject-of:promise
-7|denial/spender subject-of:propose
-12|denial/spender subject-of:push
-11|denial/spender subject-of:raise
12|denial/spender subject-of:reject
-9|denial/spender subject-of:request
4|denial/spender subject-of:rise
23|denial/spender subject-of:rule out
3|denial/spender subject-of:say no to
4|denial/spender subject-of:set
-6|denial/spender subject-of:settle on
-3|denial/spender subject-of:sign up
4|denial/spender subject-of:sound out
-11|denial/spender subject-of:speak of
9|denial/spender subject-of:spend
5|denial/spender subject-of:suggest
-7|denial/spender subject-of:take
-4|denial/spender subject-of:talk of
3|denial/spender subject-of:tell
12|denial/spender subject-of:turn down
3|denial/spender subject-of:undertake
-6|denial/spender subject-of:veto
4|denial/spender subject-of:vow
-25|denial/spender subject-of:want
10|denial/spender subject-of:write
-3|denial/spender subject:be body
5|denial/spender subject:be gov
-8|denial/spender subject:be leader
6|denial/spender subject:cap leader
5|denial/spender subject:cap pronoun
4|denial/spender subject:demand capital
-18|denial/spender subject:demand country
-4|denial/spender subject:demand gov
-6|denial/spender subject:demand leader
-8|denial/spender subject:demand nongov
3|denial/spender subject:demand people
-71|denial/spender subject:demand pronoun
8|denial/spender subject:denial capital
11|denial/spender subject:denial country
16|denial/spender subject:denial gov
25|denial/spender subject:denial leader
-3|denial/spender subject:denial nongov
10|denial/spender subject:denial pronoun
3|denial/spender subject:level country
9|denial/spender subject:move country
5|denial/spender subject:move gov
-6|denial/spender subject:move pronoun
4|denial/spender subject:pledge capital
12|denial/spender subject:pledge country
3|denial/spender subject:pledge gov
13|denial/spender subject:pledge leader
5|denial/spender subject:pledge nongov
18|denial/spender subject:pledge pronoun
-5|denial/spender subject:proposal capital
3|denial/spender subject:proposal country
12|denial/spender subject:proposal gov
-6|denial/spender subject:proposal leader
-8|denial/spender subject:proposal pronoun
-5|denial/spender subject:spend body
19|denial/spender subject:spend country
5|denial/spender subject:spend pronoun
-13|denial/spender unnamed
22|denial/spender unnamed-beside-others
-6|denial/subject-form:body
-25|denial/subject-form:country
-8|denial/subject-form:gov
15|denial/subject-form:leader
-16|denial/subject-form:none
27|denial/subject-form:nongov
3|denial/subject-form:people
-19|denial/subject-form:pronoun
4|denial/subject-of:agree
-3|denial/subject-of:approach
-26|denial/subject-of:ask
-23|denial/subject-of:ask for
8|denial/subject-of:back
5|denial/subject-of:bat away
5|denial/subject-of:be
9|denial/subject-of:beg
4|denial/subject-of:bind
-11|denial/subject-of:bring up
3|denial/subject-of:brush aside
9|denial/subject-of:call
-12|denial/subject-of:call for
4|denial/subject-of:compel
-5|denial/subject-of:concede
3|denial/subject-of:confine
8|denial/subject-of:consent
-6|denial/subject-of:consider
9|denial/subject-of:decline
-10|denial/subject-of:demand
5|denial/subject-of:deny
5|denial/subject-of:devote
3|denial/subject-of:do
-6|denial/subject-of:endorse
3|denial/subject-of:expect
6|denial/subject-of:fix
13|denial/subject-of:force
6|denial/subject-of:go
-3|denial/subject-of:hint
9|denial/subject-of:hold
3|denial/subject-of:insist
7|denial/subject-of:keep
6|denial/subject-of:meet
18|denial/subject-of:mention
-3|denial/subject-of:move
-14|denial/subject-of:name
6|denial/subject-of:offer
3|denial/subject-of:pay
3|denial/subject-of:plan
3|denial/subject-of:play down
4|denial/subject-of:pledge
10|denial/subject-of:press
6|denial/subject-of:promise
-8|denial/subject-of:propose
-12|denial/subject-of:push
19|denial/subject-of:put
4|denial/subject-of:put to
-12|denial/subject-of:raise
-6|denial/subject-of:refusal
11|denial/subject-of:reject
-13|denial/subject-of:request
4|denial/subject-of:rise
23|denial/subject-of:rule out
3|denial/subject-of:say no to
5|denial/subject-of:seek
5|denial/subject-of:set
-6|denial/subject-of:settle on
-7|denial/subject-of:sign up
-11|denial/subject-of:speak of
13|denial/subject-of:spend
11|denial/subject-of:suggest
-7|denial/subject-of:take
-4|denial/subject-of:talk of
-32|denial/subject-of:tell
12|denial/subject-of:think
12|denial/subject-of:turn down
5|denial/subject-of:urge
4|denial/subject-of:vow
-27|denial/subject-of:want
9|denial/subject-of:write
-3|denial/subject-speaker:body body
-8|denial/subject-speaker:body none
9|denial/subject-speaker:body nongov
-3|denial/subject-speaker:body pronoun
11|denial/subject-speaker:capital country
-6|denial/subject-speaker:capital none
4|denial/subject-speaker:country capital
-5|denial/subject-speaker:country country
-14|denial/subject-speaker:country none
-6|denial/subject-speaker:country pronoun
-4|denial/subject-speaker:gov gov
8|denial/subject-speaker:gov leader
-5|denial/subject-speaker:gov none
-6|denial/subject-speaker:gov nongov
3|denial/subject-speaker:gov pronoun
4|denial/subject-speaker:leader leader
15|denial/subject-speaker:leader nongov
7|denial/subject-speaker:none body
-9|denial/subject-speaker:none capital
-14|denial/subject-speaker:none country
11|denial/subject-speaker:none gov
10|denial/subject-speaker:none leader
-28|denial/subject-speaker:none none
7|denial/subject-speaker:none nongov
-7|denial/subject-speaker:none people
7|denial/subject-speaker:none pronoun
7|denial/subject-speaker:nongov country
-6|denial/subject-speaker:nongov leader
16|denial/subject-speaker:nongov none
6|denial/subject-speaker:nongov nongov
6|denial/subject-speaker:people none
-3|denial/subject-speaker:people people
-3|denial/subject-speaker:pronoun body
-9|denial/subject-speaker:pronoun gov
16|denial/subject-speaker:pronoun leader
-4|denial/subject-speaker:pronoun none
-15|denial/subject-speaker:pronoun pronoun
-3|denial/subject:be body
5|denial/subject:be capital
3|denial/subject:be gov
-7|denial/subject:be leader
7|denial/subject:be pronoun
14|denial/subject:cap leader
6|denial/subject:cap pronoun
-9|denial/subject:demand body
-12|denial/subject:demand capital
-22|denial/subject:demand country
3|denial/subject:demand gov
-20|denial/subject:demand leader
-8|denial/subject:demand nongov
-4|denial/subject:demand people
-19|denial/subject:demand pronoun
-3|denial/subject:denial body
23|denial/subject:denial capital
13|denial/subject:denial country
16|denial/subject:denial gov
24|denial/subject:denial leader
-3|denial/subject:denial nongov
10|denial/subject:denial pronoun
3|denial/subject:move body
6|denial/subject:move country
23|denial/subject:move gov
15|denial/subject:pledge capital
14|denial/subject:pledge country
-7|denial/subject:pledge gov
24|denial/subject:pledge leader
5|denial/subject:pledge nongov
9|denial/subject:pledge pronoun
11|denial/subject:proposal body
-4|denial/subject:proposal country
10|denial/subject:proposal gov
-19|denial/subject:proposal leader
-10|denial/subject:proposal pronoun
-5|denial/subject:spend body
19|denial/subject:spend country
-3|denial/subject:spend gov
9|denial/subject:spend pronoun
-29|denial/tag:gov
108|denial/tag:nongov
11|denial/tag:person
9|denial/tag:source
-14|denial/unnamed
12|denial/unnamed-beside-others
-28|proposal/after-joint:0 far
-6|proposal/after-joint:0 mid
14|proposal/after-joint:0 near
6|proposal/after-joint:1 far
-12|proposal/after-joint:1 mid
-6|proposal/after-joint:2 far
4|proposal/after-joint:2 mid
-3|proposal/after-joint:2 near
-8|proposal/after-joint:3 far
4|proposal/after-led:\" far joined
4|proposal/after-led:# far free
-4|proposal/after-led:, far joined
5|proposal/after-led:, near joined
-9|proposal/after-led:. near joined
-3|proposal/after-led:: near joined
-5|proposal/after-led:; far joined
-4|proposal/after-led:; near joined
-12|proposal/after-led:accused far joined
-4|proposal/after-led:accused near joined
4|proposal/after-led:adopt far joined
8|proposal/after-led:afford far joined
8|proposal/after-led:after far joined
8|proposal/after-led:after near joined
-5|proposal/after-led:alliance far joined
-5|proposal/after-led:alone near free
-5|proposal/after-led:an far joined
-13|proposal/after-led:and far joined
3|proposal/after-led:and near free
-4|proposal/after-led:around far joined
-4|proposal/after-led:as far free
5|proposal/after-led:as far joined
-7|proposal/after-led:as near free
6|proposal/after-led:at far free
12|proposal/after-led:ate far joined
-3|proposal/after-led:back far joined
3|proposal/after-led:be near free
-16|proposal/after-led:been far free
-7|proposal/after-led:before far joined
-6|proposal/after-led:before near joined
-10|proposal/after-led:beyond far joined
5|proposal/after-led:bring far free
4|proposal/after-led:bury far joined
4|proposal/after-led:but far joined
-10|proposal/after-led:but near joined
16|proposal/after-led:by far free
15|proposal/after-led:by far joined
3|proposal/after-led:call near free
7|proposal/after-led:call near joined
-4|proposal/after-led:chief cabinet secretary far joined
7|proposal/after-led:chief far joined
-3|proposal/after-led:coming far joined
4|proposal/after-led:cost far joined
3|proposal/after-led:day near free
-3|proposal/after-led:defense minister far joined
-5|proposal/after-led:defense minister near joined
10|proposal/after-led:direction near free
-5|proposal/after-led:drop far joined
-3|proposal/after-led:during near free
4|proposal/after-led:every near free
14|proposal/after-led:exposes near free
-3|proposal/after-led:figure far free
14|proposal/after-led:figure near free
-4|proposal/after-led:finance far joined
-3|proposal/after-led:finance minister far joined
4|proposal/after-led:finance minister near joined
-7|proposal/after-led:for far free
-15|proposal/after-led:for far joined
-21|proposal/after-led:for near free
-3|proposal/after-led:force far free
-9|proposal/after-led:from far free
-7|proposal/after-led:from far joined
8|proposal/after-led:from near free
-3|proposal/after-led:fund far free
14|proposal/after-led:gdp near free
-3|proposal/after-led:gross domestic product near free
5|proposal/after-led:had near free
8|proposal/after-led:has far joined
-6|proposal/after-led:how far joined
-5|proposal/after-led:if far joined
6|proposal/after-led:in far joined
-4|proposal/after-led:in near free
-4|proposal/after-led:instead of near free
7|proposal/after-led:is far free
4|proposal/after-led:is near joined
-5|proposal/after-led:kenji far joined
-4|proposal/after-led:left far joined
-3|proposal/after-led:left near free
23|proposal/after-led:level far joined
-5|proposal/after-led:level near free
6|proposal/after-led:level near joined
-3|proposal/after-led:mention far joined
4|proposal/after-led:most near free
4|proposal/after-led:my near joined
-6|proposal/after-led:neither far joined
17|proposal/after-led:next far free
3|proposal/after-led:next far joined
15|proposal/after-led:next near free
-12|proposal/after-led:normal far free
3|proposal/after-led:number far joined
6|proposal/after-led:number near free
-8|proposal/after-led:of far free
-19|proposal/after-led:of far joined
4|proposal/after-led:of near free
-4|proposal/after-led:of near joined
-5|proposal/after-led:on far free
8|proposal/after-led:on far joined
21|proposal/after-led:on near free
-4|proposal/after-led:once near joined
3|proposal/after-led:plan far joined
-12|proposal/after-led:present near joined
-7|proposal/after-led:president far free
5|proposal/after-led:president near joined
-3|proposal/after-led:previous far free
6|proposal/after-led:prime minister near joined
-5|proposal/after-led:provided near joined
3|proposal/after-led:read far joined
7|proposal/after-led:rebuild near free
-4|proposal/after-led:ruling far free
4|proposal/after-led:satisfy far free
5|proposal/after-led:say far joined
16|proposal/after-led:say near joined
12|proposal/after-led:senior far joined
18|proposal/after-led:several far joined
-3|proposal/after-led:should near joined
5|proposal/after-led:something near free
-6|proposal/after-led:spend near free
-3|proposal/after-led:split far free
-6|proposal/after-led:strategy far free
3|proposal/after-led:struck near free
-5|proposal/after-led:suit near free
-3|proposal/after-led:talk about near free
-6|proposal/after-led:than far joined
-4|proposal/after-led:that far free
-14|proposal/after-led:that near free
14|proposal/after-led:that near joined
-7|proposal/after-led:think far joined
-4|proposal/after-led:this far free
-18|proposal/after-led:this near free
-3|proposal/after-led:this near joined
-6|proposal/after-led:though far joined
-4|proposal/after-led:through near free
-9|proposal/after-led:to far joined
3|proposal/after-led:to near free
-9|proposal/after-led:to near joined
-5|proposal/after-led:toward near free
9|proposal/after-led:under far joined
-5|proposal/after-led:want far joined
3|proposal/after-led:was far joined
-4|proposal/after-led:what far free
-12|proposal/after-led:what far joined
5|proposal/after-led:what near free
4|proposal/after-led:what near joined
-12|proposal/after-led:when near joined
10|proposal/after-led:where near joined
3|proposal/after-led:which far joined
7|proposal/after-led:which near joined
6|proposal/after-led:while near joined
5|proposal/after-led:why far joined
-5|proposal/after-led:with far joined
6|proposal/after-led:with near free
10|proposal/after-led:within far free
3|proposal/after-led:within far joined
7|proposal/after:body name
-12|proposal/after:body owner
-12|proposal/after:capital name
7|proposal/after:capital owner
-7|proposal/after:country name
-15|proposal/after:country owner
6|proposal/after:gov name
16|proposal/after:gov owner
14|proposal/after:leader name
-18|proposal/after:nongov name
-14|proposal/after:nongov owner
-26|proposal/after:people owner
5|proposal/after:pronoun name
4|proposal/after:pronoun owner
-5|proposal/asked-before:other
40|proposal/asked-before:spender
-8|proposal/before-clause:after-figure inside name body
-8|proposal/before-clause:after-figure inside name capital
4|proposal/before-clause:after-figure inside name country
11|proposal/before-clause:after-figure inside name leader
3|proposal/before-clause:after-figure inside name nongov
8|proposal/before-clause:after-figure inside name pronoun
-8|proposal/before-clause:after-figure inside owner gov
5|proposal/before-clause:after-figure inside owner people
12|proposal/before-clause:after-figure opens name body
13|proposal/before-clause:after-figure opens name country
-10|proposal/before-clause:after-figure opens name gov
-9|proposal/before-clause:after-figure opens name leader
-4|proposal/before-clause:after-figure opens name nongov
-9|proposal/before-clause:after-figure opens name people
-5|proposal/before-clause:after-figure opens name pronoun
5|proposal/before-clause:after-figure opens owner body
-7|proposal/before-clause:after-figure opens owner country
-8|proposal/before-clause:free inside name body
4|proposal/before-clause:free inside name capital
3|proposal/before-clause:free inside name country
5|proposal/before-clause:free inside name gov
7|proposal/before-clause:free inside name leader
-8|proposal/before-clause:free inside name people
-9|proposal/before-clause:free inside owner body
18|proposal/before-clause:free inside owner capital
10|proposal/before-clause:free inside owner country
-9|proposal/before-clause:free inside owner gov
-6|proposal/before-clause:free inside owner leader
13|proposal/before-clause:free opens name body
16|proposal/before-clause:free opens name capital
-4|proposal/before-clause:free opens name country
-5|proposal/before-clause:free opens name gov
-10|proposal/before-clause:free opens name leader
7|proposal/before-clause:free opens name nongov
-3|proposal/before-clause:free opens name pronoun
5|proposal/before-clause:free opens owner body
13|proposal/before-clause:free opens owner gov
-10|proposal/before-clause:free opens owner nongov
-9|proposal/before-clause:free opens owner people
-13|proposal/before-clause:free opens owner pronoun
-6|proposal/before-far:1
6|proposal/before-far:60
7|proposal/before-far:9
-5|proposal/before-free:0 after-figure name far
-4|proposal/before-free:0 after-figure name near
-6|proposal/before-free:0 after-figure owner far
4|proposal/before-free:0 after-figure owner near
-3|proposal/before-free:0 free name far
-5|proposal/before-free:0 free name near
11|proposal/before-free:1 after-figure name near
-3|proposal/before-free:1 after-figure owner far
5|proposal/before-free:1 after-figure owner near
-10|proposal/before-free:1 free name far
14|proposal/before-free:1 free name near
-3|proposal/before-free:1 free owner far
-15|proposal/before-free:1 free owner near
-5|proposal/before-free:2 after-figure owner far
7|proposal/before-free:2 free name far
4|proposal/before-free:2 free name near
9|proposal/before-free:2 free owner near
12|proposal/before-free:3 free name near
12|proposal/before-joint:0 after-figure
10|proposal/before-joint:0 free
8|proposal/before-joint:1 free
-14|proposal/before-joint:2 after-figure
-10|proposal/before-joint:2 free
-8|proposal/before-joint:3 after-figure
4|proposal/before-led:
9|proposal/before-led:\"
4|proposal/before-led:#
13|proposal/before-led:'
17|proposal/before-led:(
-3|proposal/before-led:)
-19|proposal/before-led:,
8|proposal/before-led:-
12|proposal/before-led:--
-14|proposal/before-led:.
-3|proposal/before-led::
13|proposal/before-led:PARTY
-6|proposal/before-led:a
7|proposal/before-led:accused
-5|proposal/before-led:acting
-8|proposal/before-led:after
6|proposal/before-led:agency
-3|proposal/before-led:all
5|proposal/before-led:ambition
-3|proposal/before-led:among
-4|proposal/before-led:an
-6|proposal/before-led:any
5|proposal/before-led:armed forces
-6|proposal/before-led:around
7|proposal/before-led:as
5|proposal/before-led:ask
7|proposal/before-led:assails
-13|proposal/before-led:at
-3|proposal/before-led:bankrupting
-10|proposal/before-led:be
7|proposal/before-led:because
-7|proposal/before-led:become
4|proposal/before-led:before
6|proposal/before-led:beg
6|proposal/before-led:between
-3|proposal/before-led:boost
11|proposal/before-led:bring
-5|proposal/before-led:call
-3|proposal/before-led:call on
-4|proposal/before-led:campaign
-3|proposal/before-led:candidate
-5|proposal/before-led:caretaker
5|proposal/before-led:carry
-3|proposal/before-led:central
-4|proposal/before-led:chairs
4|proposal/before-led:chancellor
18|proposal/before-led:chief
9|proposal/before-led:chief cabinet secretary
12|proposal/before-led:cite
10|proposal/before-led:colleague
-4|proposal/before-led:commit
16|proposal/before-led:committee
-14|proposal/before-led:conservative
-3|proposal/before-led:contender
-3|proposal/before-led:counsel
-3|proposal/before-led:defence
10|proposal/before-led:defence minister
-3|proposal/before-led:defense
-5|proposal/before-led:defense minister
3|proposal/before-led:defense secretary
11|proposal/before-led:deputy
5|proposal/before-led:deputy prime minister
-7|proposal/before-led:designate
3|proposal/before-led:director
5|proposal/before-led:discuss
-3|proposal/before-led:drop
10|proposal/before-led:eastern
-3|proposal/before-led:eel
-23|proposal/before-led:elect
-3|proposal/before-led:entreat
-9|proposal/before-led:every
-4|proposal/before-led:exhort
-4|proposal/before-led:expect
-6|proposal/before-led:federal
15|proposal/before-led:finance minister
-7|proposal/before-led:find
-5|proposal/before-led:findings
-8|proposal/before-led:fix
3|proposal/before-led:for
-4|proposal/before-led:foreign minister
-5|proposal/before-led:former
9|proposal/before-led:four
-5|proposal/before-led:friends
-7|proposal/before-led:from
5|proposal/before-led:full
5|proposal/before-led:future
8|proposal/before-led:general
5|proposal/before-led:get
-13|proposal/before-led:give
5|proposal/before-led:government
17|proposal/before-led:grills
-5|proposal/before-led:group
-4|proposal/before-led:guarantee
5|proposal/before-led:guard
8|proposal/before-led:hands
11|proposal/before-led:has
-3|proposal/before-led:help
5|proposal/before-led:her
11|proposal/before-led:his
11|proposal/before-led:host
-6|proposal/before-led:how
5|proposal/before-led:if
-16|proposal/before-led:in
-3|proposal/before-led:increase
13|proposal/before-led:inside
5|proposal/before-led:instruct
4|proposal/before-led:interim
9|proposal/before-led:into
-3|proposal/before-led:invited
19|proposal/before-led:its
-6|proposal/before-led:junior
-12|proposal/before-led:keep
4|proposal/before-led:lawmakers
-12|proposal/before-led:lead
-6|proposal/before-led:leadership
8|proposal/before-led:leads
10|proposal/before-led:leave
7|proposal/before-led:let
-15|proposal/before-led:lift
-9|proposal/before-led:like
3|proposal/before-led:like to see
-5|proposal/before-led:lobby
4|proposal/before-led:lock
6|proposal/before-led:lord
-5|proposal/before-led:make
-3|proposal/before-led:marks
-6|proposal/before-led:match
-7|proposal/before-led:meet
14|proposal/before-led:minister
4|proposal/before-led:most
4|proposal/before-led:mr
3|proposal/before-led:national security adviser
-8|proposal/before-led:next
8|proposal/before-led:not
11|proposal/before-led:now
-7|proposal/before-led:nudge
-5|proposal/before-led:numbers
-9|proposal/before-led:oblige
4|proposal/before-led:of
3|proposal/before-led:off
-4|proposal/before-led:offer
-4|proposal/before-led:once
-13|proposal/before-led:one
-5|proposal/before-led:only
-3|proposal/before-led:opposition leader
3|proposal/before-led:other
-3|proposal/before-led:outsider
8|proposal/before-led:over
-5|proposal/before-led:peg
4|proposal/before-led:petitioned
-7|proposal/before-led:pis
-4|proposal/before-led:possible
23|proposal/before-led:president
8|proposal/before-led:press
-10|proposal/before-led:prime minister
6|proposal/before-led:program
4|proposal/before-led:propel
8|proposal/before-led:raise
5|proposal/before-led:ratify
-3|proposal/before-led:ratios
-5|proposal/before-led:reiterate
-5|proposal/before-led:renewed
-6|proposal/before-led:repeat
4|proposal/before-led:report
-4|proposal/before-led:resistance
-5|proposal/before-led:restore
4|proposal/before-led:return
-3|proposal/before-led:same
-8|proposal/before-led:say
7|proposal/before-led:see
12|proposal/before-led:seen
5|proposal/before-led:serve
-4|proposal/before-led:should
-13|proposal/before-led:since
-10|proposal/before-led:sir
-3|proposal/before-led:size
7|proposal/before-led:some
4|proposal/before-led:sound out
-7|proposal/before-led:sounded
4|proposal/before-led:splits
-4|proposal/before-led:staked
6|proposal/before-led:start
-6|proposal/before-led:take
-6|proposal/before-led:tell
8|proposal/before-led:termed
6|proposal/before-led:the
-5|proposal/before-led:the economy
-9|proposal/before-led:their
-7|proposal/before-led:thing
-15|proposal/before-led:think
-9|proposal/before-led:though
-5|proposal/before-led:thrown
4|proposal/before-led:tie
16|proposal/before-led:to
-4|proposal/before-led:troubles
7|proposal/before-led:two
-20|proposal/before-led:under
-5|proposal/before-led:understood
8|proposal/before-led:upon
-21|proposal/before-led:urge
3|proposal/before-led:very
-4|proposal/before-led:vice
-5|proposal/before-led:view
6|proposal/before-led:want
-5|proposal/before-led:war
4|proposal/before-led:welcomes
-10|proposal/before-led:what
19|proposal/before-led:when
4|proposal/before-led:where
13|proposal/before-led:whole
18|proposal/before-led:why
-6|proposal/before-led:wished
14|proposal/before-led:with
23|proposal/before-led:within
3|proposal/before-led:write
13|proposal/before-led:yet
-3|proposal/before-led:—
10|proposal/before:body name
12|proposal/before:capital name
19|proposal/before:capital owner
16|proposal/before:country name
-9|proposal/before:gov name
-4|proposal/before:gov owner
-3|proposal/before:leader owner
9|proposal/before:nongov name
-12|proposal/before:nongov owner
-19|proposal/before:people name
-3|proposal/before:people owner
-15|proposal/before:pronoun owner
-8|proposal/governor-form:about finite+
3|proposal/governor-form:accept finite+
9|proposal/governor-form:accept finite+could
-7|proposal/governor-form:achieve gerund+
-7|proposal/governor-form:add up to finite++not
-4|proposal/governor-form:add up to finite+would
4|proposal/governor-form:adopt finite+could
-6|proposal/governor-form:adopt finite+will
5|proposal/governor-form:adopt inf+
9|proposal/governor-form:advise finite+
3|proposal/governor-form:advise finite+would
6|proposal/governor-form:advocate finite+
3|proposal/governor-form:advocate inf+
6|proposal/governor-form:advocate progressive+
3|proposal/governor-form:afford finite+
9|proposal/governor-form:afford finite+could
3|proposal/governor-form:agitate for finite+
-12|proposal/governor-form:agitate for progressive+
9|proposal/governor-form:agree finite+
3|proposal/governor-form:agree finite+could+not
4|proposal/governor-form:agree finite+should
-13|proposal/governor-form:agree finite+would
12|proposal/governor-form:agree gerund+
-12|proposal/governor-form:agree inf+
-10|proposal/governor-form:aim finite+could
3|proposal/governor-form:aim finite+should
8|proposal/governor-form:aim finite+would
3|proposal/governor-form:aim inf+
-6|proposal/governor-form:ambition +
10|proposal/governor-form:amount finite+
-10|proposal/governor-form:amount finite+would
-5|proposal/governor-form:announce finite+
5|proposal/governor-form:announce gerund+
-7|proposal/governor-form:appeal for finite+
-11|proposal/governor-form:approve finite+could
4|proposal/governor-form:argue finite+
10|proposal/governor-form:argue for finite+
-3|proposal/governor-form:argue for inf+
8|proposal/governor-form:argue gerund+
-7|proposal/governor-form:argue inf+
5|proposal/governor-form:arrive finite+
3|proposal/governor-form:arrive finite++not
-10|proposal/governor-form:arrive finite+will
-4|proposal/governor-form:arrive finite+would
-25|proposal/governor-form:ask finite+
-7|proposal/governor-form:ask for finite+
7|proposal/governor-form:ask for inf+
16|proposal/governor-form:ask inf+
-4|proposal/governor-form:aspiration +
-10|proposal/governor-form:back finite+
3|proposal/governor-form:balk finite+
11|proposal/governor-form:be finite+
3|proposal/governor-form:be finite++not
7|proposal/governor-form:be finite+could
-5|proposal/governor-form:be finite+could+not
5|proposal/governor-form:be finite+should
8|proposal/governor-form:be finite+should+not
-5|proposal/governor-form:be finite+will
-5|proposal/governor-form:be finite+will+not
-13|proposal/governor-form:be inf+
-5|proposal/governor-form:beg finite+
10|proposal/governor-form:believe gerund+
3|proposal/governor-form:boost finite+would
-6|proposal/governor-form:bring finite+will
5|proposal/governor-form:bring finite+would
4|proposal/governor-form:budget finite+
-5|proposal/governor-form:build finite+
-5|proposal/governor-form:build gerund+
-9|proposal/governor-form:call +
13|proposal/governor-form:call for +
35|proposal/governor-form:call for finite+
-5|proposal/governor-form:call for finite+will
5|proposal/governor-form:call for gerund+
5|proposal/governor-form:call for inf+
-11|proposal/governor-form:call for progressive+
3|proposal/governor-form:call gerund+
11|proposal/governor-form:call on finite+
18|proposal/governor-form:campaign finite+
3|proposal/governor-form:campaign finite+would
6|proposal/governor-form:campaign progressive+
-10|proposal/governor-form:carry finite+
6|proposal/governor-form:carry finite+could
3|proposal/governor-form:carry finite+will
-10|proposal/governor-form:carry finite+would
10|proposal/governor-form:choose finite+
11|proposal/governor-form:clamor progressive+
8|proposal/governor-form:clamour progressive+
-3|proposal/governor-form:clear finite+
-12|proposal/governor-form:climb finite+
4|proposal/governor-form:climb finite+should
-5|proposal/governor-form:climb finite+would
-15|proposal/governor-form:codify finite+would
4|proposal/governor-form:come back with finite+could
-8|proposal/governor-form:come to finite+
-8|proposal/governor-form:commit finite+could
3|proposal/governor-form:commit finite+should
7|proposal/governor-form:commit finite+should+not
-9|proposal/governor-form:commitment +
-8|proposal/governor-form:concede finite+
-33|proposal/governor-form:consider finite+
8|proposal/governor-form:consider finite+should
11|proposal/governor-form:consider finite+would
-12|proposal/governor-form:consider gerund+
24|proposal/governor-form:consider inf+
-17|proposal/governor-form:consider progressive+
-8|proposal/governor-form:contain finite+
-4|proposal/governor-form:contain finite+could
6|proposal/governor-form:contemplate finite+
-7|proposal/governor-form:contemplate finite+would
5|proposal/governor-form:cut finite+
-10|proposal/governor-form:debate finite+
-3|proposal/governor-form:debate gerund+
-8|proposal/governor-form:decide inf+
3|proposal/governor-form:declare finite+
8|proposal/governor-form:declare finite+would
-3|proposal/governor-form:decline finite+
-17|proposal/governor-form:demand finite+
6|proposal/governor-form:demand finite+would
-5|proposal/governor-form:demur finite+
5|proposal/governor-form:devote finite+
10|proposal/governor-form:devote gerund+
-5|proposal/governor-form:dip finite+should+not
15|proposal/governor-form:discuss finite+
4|proposal/governor-form:discuss finite+will
-4|proposal/governor-form:discuss gerund+
-17|proposal/governor-form:discuss inf+
3|proposal/governor-form:double finite+should
-4|proposal/governor-form:double gerund+
-5|proposal/governor-form:draft finite+
-8|proposal/governor-form:draft gerund+
-3|proposal/governor-form:draft inf+
-5|proposal/governor-form:drop finite+
-8|proposal/governor-form:duck finite+
11|proposal/governor-form:edge finite+
-3|proposal/governor-form:edge finite+would
3|proposal/governor-form:encourage finite+
5|proposal/governor-form:end gerund+
-3|proposal/governor-form:endorse finite+would
3|proposal/governor-form:endorse inf+
3|proposal/governor-form:entreat finite+
-17|proposal/governor-form:envisage finite+
5|proposal/governor-form:envision finite+
-5|proposal/governor-form:equal finite+would
7|proposal/governor-form:estimate finite+
-6|proposal/governor-form:examine inf+
-11|proposal/governor-form:examine progressive+
8|proposal/governor-form:exceed finite+
4|proposal/governor-form:exceed finite+could
-3|proposal/governor-form:exceed finite+will
4|proposal/governor-form:exhort finite+
-4|proposal/governor-form:expect finite+
10|proposal/governor-form:explore finite+
-10|proposal/governor-form:eye finite+
-3|proposal/governor-form:fall finite+should+not
-3|proposal/governor-form:fall finite+would
22|proposal/governor-form:favor finite+
-11|proposal/governor-form:favor inf+
10|proposal/governor-form:favour finite+
4|proposal/governor-form:fend off finite+
9|proposal/governor-form:fight finite+
3|proposal/governor-form:fix finite+will
6|proposal/governor-form:fix finite+would
3|proposal/governor-form:fix inf+
-5|proposal/governor-form:float progressive+
4|proposal/governor-form:foresee finite+
-8|proposal/governor-form:get finite+
7|proposal/governor-form:get finite++not
-3|proposal/governor-form:get finite+could
7|proposal/governor-form:get finite+could+not
3|proposal/governor-form:get finite+should
12|proposal/governor-form:get finite+will
-4|proposal/governor-form:get gerund+
-9|proposal/governor-form:get inf+
-5|proposal/governor-form:give finite+
-19|proposal/governor-form:give finite+should
-3|proposal/governor-form:give inf+
-15|proposal/governor-form:go finite+
-6|proposal/governor-form:go finite+could
23|proposal/governor-form:go finite+should
-7|proposal/governor-form:go finite+should+not
-5|proposal/governor-form:go finite+will
21|proposal/governor-form:go finite+would
-5|proposal/governor-form:go gerund+
-3|proposal/governor-form:go inf+
3|proposal/governor-form:go progressive+should
-16|proposal/governor-form:goal +
7|proposal/governor-form:grow finite+
-14|proposal/governor-form:grow finite+would
-9|proposal/governor-form:grow gerund+
10|proposal/governor-form:guarantee finite+would
-3|proposal/governor-form:head finite+should
-7|proposal/governor-form:hike inf+
5|proposal/governor-form:hint finite+
-4|proposal/governor-form:hint progressive+
8|proposal/governor-form:hit finite+would
-4|proposal/governor-form:hold finite+
-14|proposal/governor-form:hold finite+will
5|proposal/governor-form:hold finite+would
-3|proposal/governor-form:honour finite+
-9|proposal/governor-form:hope finite+
13|proposal/governor-form:increase finite+would
3|proposal/governor-form:insist finite+
-5|proposal/governor-form:jump finite+would
-18|proposal/governor-form:keep finite+
3|proposal/governor-form:keep finite+should
6|proposal/governor-form:keep finite+would
10|proposal/governor-form:keep inf+
-3|proposal/governor-form:lay down subjunctive+
-4|proposal/governor-form:lean toward gerund+
-5|proposal/governor-form:leave finite+
3|proposal/governor-form:leave finite+would
7|proposal/governor-form:level off at finite+would
-16|proposal/governor-form:lift finite+could
-4|proposal/governor-form:lift finite+would
-18|proposal/governor-form:like finite+
6|proposal/governor-form:like to see finite+would
14|proposal/governor-form:live with finite+can
-7|proposal/governor-form:live with finite+could
-12|proposal/governor-form:live with finite+would
-6|proposal/governor-form:lobby finite+
-7|proposal/governor-form:look at finite+
8|proposal/governor-form:look at finite+could
-12|proposal/governor-form:look at finite+should
-7|proposal/governor-form:look at gerund+
-4|proposal/governor-form:look at progressive+
-9|proposal/governor-form:lower finite+
5|proposal/governor-form:lower finite++not
-4|proposal/governor-form:manage finite+could
6|proposal/governor-form:match finite+
6|proposal/governor-form:mean finite+could
-10|proposal/governor-form:mean finite+would
5|proposal/governor-form:meet gerund+
19|proposal/governor-form:mention finite+
-11|proposal/governor-form:mention finite+will
4|proposal/governor-form:mention inf+
-4|proposal/governor-form:moot finite+
8|proposal/governor-form:move finite+
20|proposal/governor-form:move finite+could
-4|proposal/governor-form:move finite+should
-16|proposal/governor-form:move finite+would
-6|proposal/governor-form:move progressive+
4|proposal/governor-form:move up gerund+
-19|proposal/governor-form:mull finite+
-4|proposal/governor-form:mull progressive+
13|proposal/governor-form:muse finite+
-15|proposal/governor-form:name finite+
16|proposal/governor-form:name gerund+
-4|proposal/governor-form:name inf+
-5|proposal/governor-form:obligation +
6|proposal/governor-form:oblige finite+
-3|proposal/governor-form:oblige finite+would
5|proposal/governor-form:oblige gerund+
-3|proposal/governor-form:oblige inf+
5|proposal/governor-form:offer finite+would
4|proposal/governor-form:offer gerund+
3|proposal/governor-form:offer inf+
-3|proposal/governor-form:offer progressive+
4|proposal/governor-form:oppose finite+
-3|proposal/governor-form:opt finite+
-7|proposal/governor-form:outline finite+
3|proposal/governor-form:path +
5|proposal/governor-form:pay finite+
3|proposal/governor-form:pay finite+should
5|proposal/governor-form:peg finite+would
-5|proposal/governor-form:pencil in finite+
5|proposal/governor-form:pencil in finite+would
14|proposal/governor-form:play down finite+
-7|proposal/governor-form:plead finite+
3|proposal/governor-form:pledge finite+
-12|proposal/governor-form:pledge gerund+
6|proposal/governor-form:prefer finite+would
-5|proposal/governor-form:prepare finite+
-4|proposal/governor-form:prepare finite+should
-4|proposal/governor-form:prepare progressive+
-4|proposal/governor-form:press finite+
4|proposal/governor-form:promise +
12|proposal/governor-form:promise finite+
7|proposal/governor-form:proposal +
4|proposal/governor-form:proposals +
9|proposal/governor-form:propose finite+will
20|proposal/governor-form:propose inf+
-5|proposal/governor-form:push back finite+
14|proposal/governor-form:put finite+
-10|proposal/governor-form:put finite+could
-3|proposal/governor-form:put finite+will
-10|proposal/governor-form:put forward finite+
3|proposal/governor-form:race finite+
-13|proposal/governor-form:raise finite+
9|proposal/governor-form:raise finite+could
3|proposal/governor-form:raise finite+should
7|proposal/governor-form:raise gerund+
-4|proposal/governor-form:ratify gerund+
12|proposal/governor-form:reach finite+
-26|proposal/governor-form:reach finite+should
7|proposal/governor-form:reach finite+will
-5|proposal/governor-form:reach finite+would
3|proposal/governor-form:reach inf+
-16|proposal/governor-form:ready finite+should
11|proposal/governor-form:reckon finite+
27|proposal/governor-form:recommend finite+
4|proposal/governor-form:recommend finite+will
-9|proposal/governor-form:recommend gerund+
9|proposal/governor-form:recommend inf+
9|proposal/governor-form:recommendation +
-18|proposal/governor-form:recommendations +
3|proposal/governor-form:reduce finite+would
7|proposal/governor-form:reiterate finite+
-3|proposal/governor-form:reject finite++not
3|proposal/governor-form:remain finite+
17|proposal/governor-form:request finite+
-16|proposal/governor-form:require finite+would
7|proposal/governor-form:resist finite+
3|proposal/governor-form:return finite+
3|proposal/governor-form:return finite+should
14|proposal/governor-form:rise finite+
-5|proposal/governor-form:rise finite+should
-5|proposal/governor-form:rise finite+will
-6|proposal/governor-form:rise finite+would
6|proposal/governor-form:rule out finite+
-25|proposal/governor-form:rule out finite++not
-3|proposal/governor-form:rule out finite+will+not
15|proposal/governor-form:rule out finite+would+not
4|proposal/governor-form:satisfy finite+would
-13|proposal/governor-form:say no to finite+
4|proposal/governor-form:scoff finite+
4|proposal/governor-form:see at inf+
-12|proposal/governor-form:seek finite+
-3|proposal/governor-form:seek finite+would
4|proposal/governor-form:seek inf+
-3|proposal/governor-form:set aside finite+
-12|proposal/governor-form:set aside finite+would
3|proposal/governor-form:set finite+
-5|proposal/governor-form:set finite+could
3|proposal/governor-form:set finite+should
-5|proposal/governor-form:set finite+will
5|proposal/governor-form:set finite+would
-5|proposal/governor-form:set gerund+
-6|proposal/governor-form:set out inf+
-19|proposal/governor-form:settle for finite+
7|proposal/governor-form:settle for finite+could
18|proposal/governor-form:settle for finite+would
-7|proposal/governor-form:settle for gerund+
-7|proposal/governor-form:settle for inf+
4|proposal/governor-form:settle on finite+will
-6|proposal/governor-form:settle on inf+
3|proposal/governor-form:shame finite+
3|proposal/governor-form:shoot for finite+should
3|proposal/governor-form:shy away finite+should+not
-4|proposal/governor-form:signal finite+
-10|proposal/governor-form:sit progressive+
5|proposal/governor-form:slip finite+
-7|proposal/governor-form:sound out finite+
-5|proposal/governor-form:sound out progressive+
-5|proposal/governor-form:speak of inf+
4|proposal/governor-form:speak of progressive+
7|proposal/governor-form:specify gerund+
-8|proposal/governor-form:speculate finite+
4|proposal/governor-form:spell out finite+
-28|proposal/governor-form:spend finite+
5|proposal/governor-form:spend finite+can+not
-5|proposal/governor-form:spend finite+could
-4|proposal/governor-form:spend finite+could+not
14|proposal/governor-form:spend finite+should
-8|proposal/governor-form:spend finite+will
9|proposal/governor-form:spend finite+would
-4|proposal/governor-form:spend gerund+
14|proposal/governor-form:spend inf+
-3|proposal/governor-form:spend progressive+
8|proposal/governor-form:spend progressive+should
4|proposal/governor-form:squeeze finite++not
4|proposal/governor-form:stand progressive+
5|proposal/governor-form:start at finite+
-3|proposal/governor-form:start from finite+would
3|proposal/governor-form:stay finite+
-16|proposal/governor-form:stop finite+
5|proposal/governor-form:stop finite+should+not
20|proposal/governor-form:stop finite+would
-6|proposal/governor-form:stop short finite+
9|proposal/governor-form:study finite+would
-7|proposal/governor-form:study inf+
-8|proposal/governor-form:study progressive+
-4|proposal/governor-form:suggest finite+
6|proposal/governor-form:suggest finite+will
12|proposal/governor-form:suggest gerund+
-6|proposal/governor-form:suggestion +
-5|proposal/governor-form:table finite+
-4|proposal/governor-form:table inf+
5|proposal/governor-form:take finite+should
3|proposal/governor-form:take finite+will
-25|proposal/governor-form:take finite+would
11|proposal/governor-form:talk about finite+
4|proposal/governor-form:talk about finite+should
-10|proposal/governor-form:talk about inf+
6|proposal/governor-form:talk finite+
-6|proposal/governor-form:talk gerund+
-7|proposal/governor-form:talk of finite+
3|proposal/governor-form:talk of progressive+
3|proposal/governor-form:target ++not
-4|proposal/governor-form:target finite+could
-18|proposal/governor-form:tell finite+
-10|proposal/governor-form:tell gerund+
14|proposal/governor-form:think finite+should
-3|proposal/governor-form:think finite+will
-3|proposal/governor-form:think finite+would
-4|proposal/governor-form:think gerund+
12|proposal/governor-form:think inf+
-5|proposal/governor-form:think progressive+
3|proposal/governor-form:tie finite+
-7|proposal/governor-form:tie finite+would+not
3|proposal/governor-form:tie gerund+
8|proposal/governor-form:toss around finite+
-11|proposal/governor-form:try finite+
4|proposal/governor-form:try finite+could
15|proposal/governor-form:urge finite+
-10|proposal/governor-form:urge inf+
3|proposal/governor-form:use finite+
4|proposal/governor-form:use finite+could
8|proposal/governor-form:use finite+should+not
-7|proposal/governor-form:vote on finite+will
5|proposal/governor-form:vow finite+
3|proposal/governor-form:want finite+
-9|proposal/governor-form:want finite++not
6|proposal/governor-form:warn gerund+
-10|proposal/governor-form:weigh finite+
5|proposal/governor-form:weigh inf+
-9|proposal/governor-form:weigh progressive+
-3|proposal/governor-form:work progressive+
-7|proposal/governor-form:write finite+
8|proposal/governor-form:write finite+should
4|proposal/governor-form:write finite+would
4|proposal/governor-form:write gerund+
11|proposal/governor-kind:be
-18|proposal/governor-kind:cap
11|proposal/governor-kind:demand
-4|proposal/governor-kind:denial
-16|proposal/governor-kind:level
-15|proposal/governor-kind:move
-4|proposal/governor-kind:proposal
18|proposal/governor-kind:spend
11|proposal/governor-mood:be finite+
3|proposal/governor-mood:be finite++not
7|proposal/governor-mood:be finite+could
-5|proposal/governor-mood:be finite+could+not
5|proposal/governor-mood:be finite+should
8|proposal/governor-mood:be finite+should+not
-5|proposal/governor-mood:be finite+will
-5|proposal/governor-mood:be finite+will+not
-13|proposal/governor-mood:be inf+
-31|proposal/governor-mood:cap finite+
-4|proposal/governor-mood:cap finite+could
5|proposal/governor-mood:cap finite+should
-14|proposal/governor-mood:cap finite+will
15|proposal/governor-mood:cap finite+would
13|proposal/governor-mood:cap inf+
9|proposal/governor-mood:demand +
35|proposal/governor-mood:demand finite+
-11|proposal/governor-mood:demand finite++not
4|proposal/governor-mood:demand finite++not+passive
-48|proposal/governor-mood:demand finite++passive
7|proposal/governor-mood:demand finite+could
4|proposal/governor-mood:demand finite+should
-3|proposal/governor-mood:demand finite+will
4|proposal/governor-mood:demand finite+would
7|proposal/governor-mood:demand gerund+
8|proposal/governor-mood:demand inf+
-5|proposal/governor-mood:demand progressive+
-3|proposal/governor-mood:demand subjunctive+
7|proposal/governor-mood:denial finite+
-26|proposal/governor-mood:denial finite++not
3|proposal/governor-mood:denial finite+should+not
-3|proposal/governor-mood:denial finite+will+not
15|proposal/governor-mood:denial finite+would+not
11|proposal/governor-mood:level finite+
-6|proposal/governor-mood:level finite++not
4|proposal/governor-mood:level finite+could
-19|proposal/governor-mood:level finite+should+passive
4|proposal/governor-mood:level finite+will
-8|proposal/governor-mood:level finite+would
-6|proposal/governor-mood:level progressive+
8|proposal/governor-mood:move finite+
17|proposal/governor-mood:move finite++not
-5|proposal/governor-mood:move finite++passive
-5|proposal/governor-mood:move finite+can
-4|proposal/governor-mood:move finite+could
6|proposal/governor-mood:move finite+could+not
16|proposal/governor-mood:move finite+should
-9|proposal/governor-mood:move finite+should+not
4|proposal/governor-mood:move finite+should+passive
-5|proposal/governor-mood:move finite+will
-4|proposal/governor-mood:move finite+would
-9|proposal/governor-mood:move finite+would+passive
-14|proposal/governor-mood:move gerund+
-14|proposal/governor-mood:move inf+
-4|proposal/governor-mood:move progressive+
4|proposal/governor-mood:move progressive+should
3|proposal/governor-mood:move subjunctive+
-20|proposal/governor-mood:pledge +
3|proposal/governor-mood:pledge ++not
3|proposal/governor-mood:pledge finite++passive
-19|proposal/governor-mood:pledge finite+could
3|proposal/governor-mood:pledge finite+could+not
17|proposal/governor-mood:pledge finite+should
7|proposal/governor-mood:pledge finite+should+not
-6|proposal/governor-mood:pledge finite+should+passive
-10|proposal/governor-mood:pledge finite+will
18|proposal/governor-mood:pledge finite+would
-7|proposal/governor-mood:pledge finite+would+not
19|proposal/governor-mood:pledge gerund+
-7|proposal/governor-mood:pledge inf+
-11|proposal/governor-mood:pledge progressive+
-14|proposal/governor-mood:proposal +
3|proposal/governor-mood:proposal +would
24|proposal/governor-mood:proposal finite+
-10|proposal/governor-mood:proposal finite++passive
14|proposal/governor-mood:proposal finite+can
10|proposal/governor-mood:proposal finite+could
14|proposal/governor-mood:proposal finite+should
3|proposal/governor-mood:proposal finite+will
15|proposal/governor-mood:proposal finite+would
-9|proposal/governor-mood:proposal gerund+
8|proposal/governor-mood:proposal inf+
-5|proposal/governor-mood:proposal inf++passive
-57|proposal/governor-mood:proposal progressive+
-24|proposal/governor-mood:spend finite+
5|proposal/governor-mood:spend finite+can+not
-3|proposal/governor-mood:spend finite+could
-3|proposal/governor-mood:spend finite+could+not
8|proposal/governor-mood:spend finite+could+passive
17|proposal/governor-mood:spend finite+should
5|proposal/governor-mood:spend finite+should+not
-8|proposal/governor-mood:spend finite+will
-4|proposal/governor-mood:spend finite+would
5|proposal/governor-mood:spend gerund+
14|proposal/governor-mood:spend inf+
-3|proposal/governor-mood:spend progressive+
8|proposal/governor-mood:spend progressive+should
-8|proposal/governor:about
14|proposal/governor:accept
-7|proposal/governor:achieve
-12|proposal/governor:add up to
4|proposal/governor:adopt
15|proposal/governor:advise
15|proposal/governor:advocate
12|proposal/governor:afford
-9|proposal/governor:agitate for
5|proposal/governor:aim
-6|proposal/governor:ambition
-6|proposal/governor:appeal for
-10|proposal/governor:approve
6|proposal/governor:argue
7|proposal/governor:argue for
-6|proposal/governor:arrive
-11|proposal/governor:ask
-4|proposal/governor:aspiration
-10|proposal/governor:back
3|proposal/governor:balk
11|proposal/governor:be
-5|proposal/governor:beg
10|proposal/governor:believe
3|proposal/governor:boost
6|proposal/governor:budget
-9|proposal/governor:build
-5|proposal/governor:call
43|proposal/governor:call for
12|proposal/governor:call on
28|proposal/governor:campaign
-12|proposal/governor:carry
10|proposal/governor:choose
12|proposal/governor:clamor
8|proposal/governor:clamour
-3|proposal/governor:clear
-17|proposal/governor:climb
-15|proposal/governor:codify
5|proposal/governor:come back with
-7|proposal/governor:come to
3|proposal/governor:commit
-9|proposal/governor:commitment
-8|proposal/governor:concede
-20|proposal/governor:consider
-12|proposal/governor:contain
6|proposal/governor:cut
-15|proposal/governor:debate
-10|proposal/governor:decide
12|proposal/governor:declare
-3|proposal/governor:decline
-13|proposal/governor:demand
-5|proposal/governor:demur
14|proposal/governor:devote
-5|proposal/governor:dip
-5|proposal/governor:discuss
-3|proposal/governor:do
-15|proposal/governor:draft
-5|proposal/governor:drop
-8|proposal/governor:duck
9|proposal/governor:edge
3|proposal/governor:encourage
9|proposal/governor:end
4|proposal/governor:endorse
3|proposal/governor:entreat
-17|proposal/governor:envisage
5|proposal/governor:envision
-4|proposal/governor:equal
7|proposal/governor:estimate
-17|proposal/governor:examine
12|proposal/governor:exceed
4|proposal/governor:exhort
7|proposal/governor:explore
-10|proposal/governor:eye
-5|proposal/governor:fall
12|proposal/governor:favor
10|proposal/governor:favour
4|proposal/governor:fend off
9|proposal/governor:fight
15|proposal/governor:fix
-3|proposal/governor:float
4|proposal/governor:foresee
5|proposal/governor:get
-23|proposal/governor:give
7|proposal/governor:go
-16|proposal/governor:goal
-16|proposal/governor:grow
11|proposal/governor:guarantee
-6|proposal/governor:hike
8|proposal/governor:hit
-12|proposal/governor:hold
-3|proposal/governor:honour
-9|proposal/governor:hope
14|proposal/governor:increase
3|proposal/governor:insist
3|proposal/governor:insist on
-6|proposal/governor:jump
-3|proposal/governor:lay down
-3|proposal/governor:lean toward
-3|proposal/governor:leave
7|proposal/governor:level off at
-16|proposal/governor:lift
-18|proposal/governor:like
6|proposal/governor:like to see
-5|proposal/governor:live with
-5|proposal/governor:lobby
-23|proposal/governor:look at
-6|proposal/governor:lower
-4|proposal/governor:manage
9|proposal/governor:match
-4|proposal/governor:mean
5|proposal/governor:meet
13|proposal/governor:mention
-4|proposal/governor:moot
4|proposal/governor:move up
-23|proposal/governor:mull
13|proposal/governor:muse
-3|proposal/governor:name
-5|proposal/governor:obligation
5|proposal/governor:oblige
12|proposal/governor:offer
4|proposal/governor:oppose
-3|proposal/governor:opt
-7|proposal/governor:outline
3|proposal/governor:path
11|proposal/governor:pay
8|proposal/governor:peg
-5|proposal/governor:plan
14|proposal/governor:play down
-8|proposal/governor:plead
-7|proposal/governor:pledge
-4|proposal/governor:ponder
5|proposal/governor:prefer
-14|proposal/governor:prepare
-3|proposal/governor:press
19|proposal/governor:promise
9|proposal/governor:proposal
4|proposal/governor:proposals
28|proposal/governor:propose
-3|proposal/governor:push
-5|proposal/governor:push back
-10|proposal/governor:put forward
3|proposal/governor:race
8|proposal/governor:raise
-4|proposal/governor:ratify
-13|proposal/governor:reach
-18|proposal/governor:ready
13|proposal/governor:reckon
29|proposal/governor:recommend
9|proposal/governor:recommendation
-16|proposal/governor:recommendations
3|proposal/governor:reduce
7|proposal/governor:reiterate
4|proposal/governor:remain
15|proposal/governor:request
-16|proposal/governor:require
7|proposal/governor:resist
8|proposal/governor:return
-6|proposal/governor:rise
-6|proposal/governor:rule out
4|proposal/governor:satisfy
-13|proposal/governor:say no to
4|proposal/governor:scoff
4|proposal/governor:see at
-8|proposal/governor:seek
-4|proposal/governor:set
-16|proposal/governor:set aside
-4|proposal/governor:set out
-5|proposal/governor:settle for
3|proposal/governor:shame
3|proposal/governor:shoot for
3|proposal/governor:shy away
-4|proposal/governor:signal
-8|proposal/governor:sit
5|proposal/governor:slip
-11|proposal/governor:sound out
-5|proposal/governor:speak of
7|proposal/governor:specify
-8|proposal/governor:speculate
5|proposal/governor:spell out
-3|proposal/governor:spend
4|proposal/governor:squeeze
7|proposal/governor:stand
5|proposal/governor:start at
-3|proposal/governor:start from
9|proposal/governor:stop
-6|proposal/governor:stop short
-8|proposal/governor:study
15|proposal/governor:suggest
-6|proposal/governor:suggestion
-9|proposal/governor:table
-18|proposal/governor:take
4|proposal/governor:take up
3|proposal/governor:talk
8|proposal/governor:talk about
-4|proposal/governor:talk of
-27|proposal/governor:tell
11|proposal/governor:think
8|proposal/governor:toss around
-9|proposal/governor:try
8|proposal/governor:urge
16|proposal/governor:use
-7|proposal/governor:vote on
8|proposal/governor:vow
-3|proposal/governor:want
6|proposal/governor:warn
-14|proposal/governor:weigh
8|proposal/governor:write
-37|proposal/has:EU
15|proposal/has:LEADER
-39|proposal/has:NATO
13|proposal/has:USA
9|proposal/has:academics
28|proposal/has:administration
8|proposal/has:admiral
-23|proposal/has:adviser
-10|proposal/has:advisers
-6|proposal/has:advisory
-14|proposal/has:advisory panel
5|proposal/has:advocate
5|proposal/has:afd
-7|proposal/has:aide
-18|proposal/has:aides
6|proposal/has:backbenchers
13|proposal/has:bureaucrat
-13|proposal/has:bureaucrats
7|proposal/has:business leaders
-19|proposal/has:cabinet
28|proposal/has:candidate
13|proposal/has:candidates
8|proposal/has:cdu
-5|proposal/has:center for
-7|proposal/has:chancellor
-16|proposal/has:chief cabinet secretary
4|proposal/has:chinese nationalist party
11|proposal/has:christian democrats
38|proposal/has:coalition
16|proposal/has:coalition parties
-5|proposal/has:commander
6|proposal/has:commission
-24|proposal/has:committee
3|proposal/has:communist party
3|proposal/has:conservative party of japan
8|proposal/has:conservatives
-8|proposal/has:could
6|proposal/has:d 66
-15|proposal/has:defence chief
-54|proposal/has:defence minister
-37|proposal/has:defence ministry
-21|proposal/has:defence secretary
-40|proposal/has:defense minister
-26|proposal/has:defense ministry
-27|proposal/has:defense secretary
-6|proposal/has:deputy prime minister
4|proposal/has:diplomat
9|proposal/has:dpp
9|proposal/has:economist
-7|proposal/has:economists
-11|proposal/has:editorial
-4|proposal/has:eesti 200
5|proposal/has:ekre
-5|proposal/has:envoys
-9|proposal/has:executives
-22|proposal/has:expert
18|proposal/has:expert panel
42|proposal/has:experts
32|proposal/has:figure
21|proposal/has:figures
-8|proposal/has:finance minister
-17|proposal/has:finance ministry
-25|proposal/has:foreign minister
3|proposal/has:foreign ministry
5|proposal/has:foreign secretary
52|proposal/has:former
-77|proposal/has:general
-3|proposal/has:gov ' t
-13|proposal/has:governing coalition
15|proposal/has:government
-12|proposal/has:governments
3|proposal/has:greens
-31|proposal/has:hawks
39|proposal/has:i
-6|proposal/has:insiders
4|proposal/has:institute
3|proposal/has:investors
4|proposal/has:isamaa
11|proposal/has:ishin
18|proposal/has:japan innovation party
3|proposal/has:japanese communist party
4|proposal/has:keidanren
11|proposal/has:kmt
6|proposal/has:kuomintang
3|proposal/has:labour mps
-8|proposal/has:law and justice
-18|proposal/has:lawmaker
12|proposal/has:lawmakers
-26|proposal/has:ldp
60|proposal/has:leader
22|proposal/has:leaders
27|proposal/has:leadership
3|proposal/has:legislator
6|proposal/has:legislators
4|proposal/has:liberal democratic party
6|proposal/has:liberals
-18|proposal/has:man
-4|proposal/has:mayor
19|proposal/has:member
-17|proposal/has:members
-8|proposal/has:minister
-12|proposal/has:ministers
-39|proposal/has:ministry
-4|proposal/has:ministry of defence
12|proposal/has:mp
-4|proposal/has:mps
32|proposal/has:my
-8|proposal/has:n - va
7|proposal/has:nation
3|proposal/has:national alliance
3|proposal/has:national rally
7|proposal/has:national security adviser
11|proposal/has:negotiators
-6|proposal/has:nsc
-10|proposal/has:nz first
-5|proposal/has:observers
6|proposal/has:officer
24|proposal/has:officers
17|proposal/has:official
-55|proposal/has:officials
18|proposal/has:opposition
9|proposal/has:opposition leader
-10|proposal/has:our
-18|proposal/has:panel
3|proposal/has:parliament
-6|proposal/has:parties
-13|proposal/has:people
13|proposal/has:people power party
-36|proposal/has:person
28|proposal/has:politicians
-19|proposal/has:premier
-15|proposal/has:president
-3|proposal/has:presidents
14|proposal/has:prime minister
-5|proposal/has:prime minister 's office
5|proposal/has:professor
-5|proposal/has:reform party
4|proposal/has:reform uk
3|proposal/has:republicans
9|proposal/has:researcher
4|proposal/has:researchers
28|proposal/has:retired
11|proposal/has:ruling bloc
8|proposal/has:ruling camp
3|proposal/has:ruling coalition
49|proposal/has:ruling parties
12|proposal/has:sanseito
6|proposal/has:scholar
30|proposal/has:senator
-9|proposal/has:senators
59|proposal/has:should
-6|proposal/has:social democratic party
9|proposal/has:socialists
-29|proposal/has:source
-16|proposal/has:sources
6|proposal/has:staffers
9|proposal/has:strategist
-10|proposal/has:sumar
14|proposal/has:survey
6|proposal/has:taiwan people 's party
9|proposal/has:the chancellor
31|proposal/has:the military
10|proposal/has:the state
6|proposal/has:think - tank
7|proposal/has:think tank
3|proposal/has:think tanks
3|proposal/has:tories
3|proposal/has:tory
3|proposal/has:tpp
6|proposal/has:treasury
-9|proposal/has:union
-3|proposal/has:unions
20|proposal/has:university
5|proposal/has:vooruit
45|proposal/has:we
-10|proposal/has:working group
23|proposal/home:other
-12|proposal/home:spender
3|proposal/known:- AGO 0.8
3|proposal/known:- AGO 0.8 since-2025
3|proposal/known:- AGO since-2025
-8|proposal/known:- ALLIES 0.25
-8|proposal/known:- ALLIES 0.25 since-2025
-20|proposal/known:- ALLIES 2
-11|proposal/known:- ALLIES 2 since-2025
-9|proposal/known:- ALLIES 2 to-2021
-6|proposal/known:- ALLIES 2.2
-6|proposal/known:- ALLIES 2.2 since-2025
-6|proposal/known:- ALLIES 3
-8|proposal/known:- ALLIES 3 since-2025
-10|proposal/known:- ALLIES 3.5
-10|proposal/known:- ALLIES 3.5 since-2025
13|proposal/known:- ALLIES 5
12|proposal/known:- ALLIES 5 since-2025
-26|proposal/known:- ALLIES since-2025
-9|proposal/known:- ALLIES to-2021
4|proposal/known:- ALLIES to-2024
-5|proposal/known:- ARE+BHR+KWT+OMN+QAT+SAU 5
-5|proposal/known:- ARE+BHR+KWT+OMN+QAT+SAU 5 to-2024
-4|proposal/known:- ARE+BHR+KWT+OMN+QAT+SAU 6
-4|proposal/known:- ARE+BHR+KWT+OMN+QAT+SAU 6 since-2025
-4|proposal/known:- ARE+BHR+KWT+OMN+QAT+SAU since-2025
-5|proposal/known:- ARE+BHR+KWT+OMN+QAT+SAU to-2024
4|proposal/known:- ARG 1
4|proposal/known:- ARG 1 to-2024
-7|proposal/known:- ARG 2 since-2025
8|proposal/known:- ARG 2 to-2024
-7|proposal/known:- ARG since-2025
15|proposal/known:- ARG to-2024
-3|proposal/known:- ARM 4
-3|proposal/known:- ARM 4 since-2025
-5|proposal/known:- ARM+BLR+KAZ+KGZ+RUS+TJK 2.5
-5|proposal/known:- ARM+BLR+KAZ+KGZ+RUS+TJK 2.5 since-2025
-5|proposal/known:- ARM+BLR+KAZ+KGZ+RUS+TJK since-2025
3|proposal/known:- AUS 1.5
15|proposal/known:- AUS 2.5
11|proposal/known:- AUS 2.5 since-2025
3|proposal/known:- AUS 2.5 to-2024
-5|proposal/known:- AUS 2.5-3
-6|proposal/known:- AUS 2.5-3 since-2025
-6|proposal/known:- AUS 2.8
-6|proposal/known:- AUS 2.8 since-2025
17|proposal/known:- AUS 3
16|proposal/known:- AUS 3 since-2025
5|proposal/known:- AUS 3 to-1999
-4|proposal/known:- AUS 3 to-2024
11|proposal/known:- AUS 3.5
11|proposal/known:- AUS 3.5 since-2025
34|proposal/known:- AUS since-2025
7|proposal/known:- AUS to-1999
-3|proposal/known:- AUS+CAN+NZL 2
-3|proposal/known:- AUS+CAN+NZL 2 since-2025
-3|proposal/known:- AUS+CAN+NZL since-2025
4|proposal/known:- AUS+JPN 3
4|proposal/known:- AUS+JPN 3 since-2025
5|proposal/known:- AUS+JPN since-2025
5|proposal/known:- AUT 2
5|proposal/known:- AUT 2 since-2025
6|proposal/known:- AUT since-2025
3|proposal/known:- BEL 2
3|proposal/known:- BEL 2 since-2025
-11|proposal/known:- BEL 2.5
-11|proposal/known:- BEL 2.5 since-2025
-6|proposal/known:- BEL 3.5
-6|proposal/known:- BEL 3.5 since-2025
4|proposal/known:- BEL 8
4|proposal/known:- BEL 8 to-1999
-13|proposal/known:- BEL since-2025
4|proposal/known:- BEL to-1999
-4|proposal/known:- BGD 1.3
-4|proposal/known:- BGD 1.3 since-2025
-6|proposal/known:- BGD 1.5
-6|proposal/known:- BGD 1.5 since-2025
-7|proposal/known:- BGD since-2025
-3|proposal/known:- BGR since-2025
-5|proposal/known:- BLR 2
-5|proposal/known:- BLR 2 since-2025
-5|proposal/known:- BLR since-2025
3|proposal/known:- BOL 1.5
3|proposal/known:- BOL 1.5 since-2025
3|proposal/known:- BOL since-2025
-4|proposal/known:- BRA 1.2
-4|proposal/known:- BRA 1.2 since-2025
-3|proposal/known:- BRA 1.5
-3|proposal/known:- BRA 1.5 since-2025
3|proposal/known:- BRA 2
6|proposal/known:- BRA 2 since-2025
-3|proposal/known:- BRA 2 to-2024
-3|proposal/known:- BRA to-2024
-4|proposal/known:- BWA 3.5
-4|proposal/known:- BWA 3.5 since-2025
-3|proposal/known:- BWA since-2025
11|proposal/known:- CAN 2
12|proposal/known:- CAN 2 since-2025
15|proposal/known:- CAN since-2025
3|proposal/known:- CHE 0.5
3|proposal/known:- CHE 0.5 since-2025
4|proposal/known:- CHE 0.7
4|proposal/known:- CHE 0.7 to-2024
-10|proposal/known:- CHE 0.8
-10|proposal/known:- CHE 0.8 since-2025
8|proposal/known:- CHE 1
6|proposal/known:- CHE 1 to-2024
6|proposal/known:- CHE 1.5
6|proposal/known:- CHE 1.5 since-2025
-7|proposal/known:- CHE 1.6
-7|proposal/known:- CHE 1.6 since-2025
12|proposal/known:- CHE 2
12|proposal/known:- CHE 2 since-2025
6|proposal/known:- CHE since-2025
10|proposal/known:- CHE to-2024
3|proposal/known:- CHL 1.6
3|proposal/known:- CHL 1.6 since-2025
3|proposal/known:- CHL 1.8
3|proposal/known:- CHL 1.8 since-2025
3|proposal/known:- CHL 2
3|proposal/known:- CHL 2 since-2025
9|proposal/known:- CHL since-2025
7|proposal/known:- CHN 2
7|proposal/known:- CHN 2 since-2025
7|proposal/known:- CHN since-2025
3|proposal/known:- CPV 1
3|proposal/known:- CPV 1 since-2025
3|proposal/known:- CPV since-2025
6|proposal/known:- CYP 1.5
6|proposal/known:- CYP 1.5 since-2025
-15|proposal/known:- CYP 2.5
-15|proposal/known:- CYP 2.5 since-2025
-11|proposal/known:- CYP since-2025
12|proposal/known:- CZE 2
12|proposal/known:- CZE 2 since-2025
-15|proposal/known:- CZE 2.5
-12|proposal/known:- CZE 2.5 since-2025
-3|proposal/known:- CZE 2.5 to-2024
-12|proposal/known:- CZE 3
-12|proposal/known:- CZE 3 since-2025
-11|proposal/known:- CZE since-2025
-3|proposal/known:- CZE to-2024
-3|proposal/known:- CZE+HUN+POL+SVK 3
-3|proposal/known:- CZE+HUN+POL+SVK 3 since-2025
-3|proposal/known:- CZE+HUN+POL+SVK since-2025
-6|proposal/known:- DEU 1.5
-7|proposal/known:- DEU 1.5 to-2021
18|proposal/known:- DEU 2
21|proposal/known:- DEU 2 since-2025
3|proposal/known:- DEU 2.5
3|proposal/known:- DEU 2.5 since-2025
-7|proposal/known:- DEU 2.9
-7|proposal/known:- DEU 2.9 since-2025
-17|proposal/known:- DEU 3
-15|proposal/known:- DEU 3 since-2025
5|proposal/known:- DEU 3.5
12|proposal/known:- DEU 3.5 since-2025
-8|proposal/known:- DEU 3.5 to-2024
6|proposal/known:- DEU 4
6|proposal/known:- DEU 4 since-2025
-6|proposal/known:- DEU 4.2
-6|proposal/known:- DEU 4.2 since-2025
-19|proposal/known:- DEU 5
-19|proposal/known:- DEU 5 since-2025
-7|proposal/known:- DEU to-2021
-12|proposal/known:- DEU to-2024
4|proposal/known:- DEU+JPN 4
4|proposal/known:- DEU+JPN 4 to-1999
4|proposal/known:- DEU+JPN to-1999
-5|proposal/known:- DNK 0.2
-5|proposal/known:- DNK 0.2 since-2025
8|proposal/known:- DNK 2
3|proposal/known:- DNK 2 since-2025
6|proposal/known:- DNK 2 to-2024
-11|proposal/known:- DNK 3
-10|proposal/known:- DNK 3 since-2025
3|proposal/known:- DNK 5
3|proposal/known:- DNK 5 since-2025
-8|proposal/known:- DNK since-2025
4|proposal/known:- DNK to-2024
-11|proposal/known:- ESP 1.3
-11|proposal/known:- ESP 1.3 since-2025
-18|proposal/known:- ESP 2.1
-18|proposal/known:- ESP 2.1 since-2025
4|proposal/known:- ESP 3
4|proposal/known:- ESP 3 since-2025
12|proposal/known:- ESP 3.5
12|proposal/known:- ESP 3.5 since-2025
-8|proposal/known:- ESP since-2025
-5|proposal/known:- EST 3
-5|proposal/known:- EST 3 to-2024
14|proposal/known:- EST 3.7
16|proposal/known:- EST 3.7 to-2024
-5|proposal/known:- EST 4
-5|proposal/known:- EST 4 since-2025
-7|proposal/known:- EST 4.5
-7|proposal/known:- EST 4.5 since-2025
-19|proposal/known:- EST 5
-7|proposal/known:- EST 5 since-2025
-12|proposal/known:- EST 5 to-2024
6|proposal/known:- EST 5.4
6|proposal/known:- EST 5.4 since-2025
-3|proposal/known:- EST 7
-3|proposal/known:- EST 7 since-2025
-18|proposal/known:- EST since-2025
-4|proposal/known:- ETH 2.5
-4|proposal/known:- ETH 2.5 since-2025
-5|proposal/known:- ETH since-2025
-5|proposal/known:- EU 0.5
-5|proposal/known:- EU 0.5 since-2025
-14|proposal/known:- EU 1.5
-14|proposal/known:- EU 1.5 since-2025
-9|proposal/known:- EU 2
-3|proposal/known:- EU 2 since-2025
-6|proposal/known:- EU 2 to-2024
-5|proposal/known:- EU 2.4
-5|proposal/known:- EU 2.4 since-2025
-3|proposal/known:- EU 3-3.5
-3|proposal/known:- EU 3-3.5 since-2025
-3|proposal/known:- EU 3.5
-4|proposal/known:- EU 3.5 since-2025
19|proposal/known:- EU 4
19|proposal/known:- EU 4 since-2025
-15|proposal/known:- EU since-2025
-3|proposal/known:- EU to-2024
3|proposal/known:- FIN 1.5
3|proposal/known:- FIN 1.5 since-2025
5|proposal/known:- FIN 2.5
4|proposal/known:- FIN 2.5 to-2024
-11|proposal/known:- FIN 3
-12|proposal/known:- FIN 3 since-2025
-5|proposal/known:- FIN 3.3
-5|proposal/known:- FIN 3.3 since-2025
-12|proposal/known:- FIN since-2025
6|proposal/known:- FIN to-2024
-9|proposal/known:- FJI 2
-9|proposal/known:- FJI 2 since-2025
-4|proposal/known:- FJI 2-2.5
-4|proposal/known:- FJI 2-2.5 since-2025
-11|proposal/known:- FJI since-2025
7|proposal/known:- FRA 2
5|proposal/known:- FRA 2 to-2021
17|proposal/known:- FRA 2.5
17|proposal/known:- FRA 2.5 since-2025
-4|proposal/known:- FRA 3 since-2025
4|proposal/known:- FRA 3 to-2024
-18|proposal/known:- FRA 3-3.5
-18|proposal/known:- FRA 3-3.5 since-2025
-8|proposal/known:- FRA 3.5
-8|proposal/known:- FRA 3.5 since-2025
-5|proposal/known:- FRA 5
-5|proposal/known:- FRA 5 since-2025
-18|proposal/known:- FRA since-2025
5|proposal/known:- FRA to-2021
5|proposal/known:- FRA to-2024
3|proposal/known:- GBR 2
3|proposal/known:- GBR 2 to-2024
-5|proposal/known:- GBR 2.5
-4|proposal/known:- GBR 2.5 to-2024
4|proposal/known:- GBR 2.65
4|proposal/known:- GBR 2.65 since-2025
-3|proposal/known:- GBR 2.7
-3|proposal/known:- GBR 2.7 since-2025
9|proposal/known:- GBR 3
-9|proposal/known:- GBR 3 since-2025
17|proposal/known:- GBR 3 to-2024
-11|proposal/known:- GBR 3.1
-11|proposal/known:- GBR 3.1 since-2025
9|proposal/known:- GBR 3.5
8|proposal/known:- GBR 3.5 since-2025
4|proposal/known:- GBR 3.6
4|proposal/known:- GBR 3.6 since-2025
-4|proposal/known:- GBR 3.7
-4|proposal/known:- GBR 3.7 since-2025
15|proposal/known:- GBR 5
15|proposal/known:- GBR 5 since-2025
6|proposal/known:- GBR since-2025
16|proposal/known:- GBR to-2024
6|proposal/known:- GBR+NATO 3.5
6|proposal/known:- GBR+NATO 3.5 since-2025
6|proposal/known:- GBR+NATO since-2025
-5|proposal/known:- GEO 4
-5|proposal/known:- GEO 4 to-2013
-5|proposal/known:- GEO to-2013
7|proposal/known:- GNB 3
7|proposal/known:- GNB 3 since-2025
7|proposal/known:- GNB since-2025
3|proposal/known:- GRC 2
-4|proposal/known:- GTM 0.9
-4|proposal/known:- GTM 0.9 since-2025
-4|proposal/known:- GTM since-2025
-6|proposal/known:- HND 1.8
-6|proposal/known:- HND 1.8 since-2025
-6|proposal/known:- HND since-2025
-6|proposal/known:- HRV 2.5
-6|proposal/known:- HRV 2.5 since-2025
-3|proposal/known:- HRV 3
-3|proposal/known:- HRV 3 since-2025
-8|proposal/known:- HRV since-2025
7|proposal/known:- HUN 2
7|proposal/known:- HUN 2 since-2025
4|proposal/known:- HUN 2.6
4|proposal/known:- HUN 2.6 since-2025
12|proposal/known:- HUN since-2025
-5|proposal/known:- IDN 0.8
-5|proposal/known:- IDN 0.8 to-2024
-3|proposal/known:- IDN 0.9
-3|proposal/known:- IDN 0.9 to-2024
15|proposal/known:- IDN 1
9|proposal/known:- IDN 1 since-2025
6|proposal/known:- IDN 1 to-2024
7|proposal/known:- IDN 1-1.5
7|proposal/known:- IDN 1-1.5 to-2024
-17|proposal/known:- IDN 1.5 since-2025
16|proposal/known:- IDN 1.5 to-2024
-5|proposal/known:- IDN 1.6
-5|proposal/known:- IDN 1.6 to-2024
-11|proposal/known:- IDN 2 since-2025
9|proposal/known:- IDN 2 to-2024
-18|proposal/known:- IDN since-2025
26|proposal/known:- IDN to-2024
-3|proposal/known:- IND 1.9
-3|proposal/known:- IND 1.9 since-2025
-5|proposal/known:- IND 2.3
-5|proposal/known:- IND 2.3 since-2025
14|proposal/known:- IND 3
11|proposal/known:- IND 3 since-2025
4|proposal/known:- IND 3 to-1999
3|proposal/known:- IND 3 to-2013
-4|proposal/known:- IND 3 to-2024
4|proposal/known:- IND to-1999
3|proposal/known:- IND to-2013
-3|proposal/known:- IND to-2024
-12|proposal/known:- IRL 0.5
-12|proposal/known:- IRL 0.5 since-2025
11|proposal/known:- IRL 0.6
11|proposal/known:- IRL 0.6 since-2025
-6|proposal/known:- IRL 0.7
-6|proposal/known:- IRL 0.7 since-2025
9|proposal/known:- IRL 1
7|proposal/known:- IRL 1 to-2024
7|proposal/known:- IRL to-2024
-3|proposal/known:- IRN 5 since-2025
5|proposal/known:- IRN 5 to-2024
-3|proposal/known:- IRN since-2025
5|proposal/known:- IRN to-2024
4|proposal/known:- ISR 5 since-2025
-4|proposal/known:- ISR 5 to-2024
-6|proposal/known:- ISR 5.5
-6|proposal/known:- ISR 5.5 since-2025
5|proposal/known:- ISR 6
4|proposal/known:- ISR 6 to-2024
7|proposal/known:- ISR 6-7
7|proposal/known:- ISR 6-7 since-2025
-7|proposal/known:- ISR 7
-10|proposal/known:- ISR 7 since-2025
3|proposal/known:- ISR 7 to-2024
-6|proposal/known:- ISR 7.5
-6|proposal/known:- ISR 7.5 to-2013
-7|proposal/known:- ISR 8
-7|proposal/known:- ISR 8 to-2024
-10|proposal/known:- ISR since-2025
-6|proposal/known:- ISR to-2013
-3|proposal/known:- ISR to-2024
3|proposal/known:- ITA 1.2
3|proposal/known:- ITA 1.2 since-2025
-3|proposal/known:- ITA 2 since-2025
-4|proposal/known:- ITA 2.5
-4|proposal/known:- ITA 2.5 to-2024
-4|proposal/known:- ITA 3
-4|proposal/known:- ITA 3 since-2025
-3|proposal/known:- ITA since-2025
-3|proposal/known:- ITA to-2024
4|proposal/known:- JOR 3
4|proposal/known:- JOR 3 since-2025
4|proposal/known:- JOR 5.2
4|proposal/known:- JOR 5.2 since-2025
8|proposal/known:- JOR since-2025
3|proposal/known:- JPN 0
3|proposal/known:- JPN 0 since-2025
6|proposal/known:- JPN 0.1
6|proposal/known:- JPN 0.1 since-2025
-4|proposal/known:- JPN 0.5
-4|proposal/known:- JPN 0.5 since-2025
-7|proposal/known:- JPN 0.8
-7|proposal/known:- JPN 0.8 to-1999
-5|proposal/known:- JPN 0.9 since-2025
3|proposal/known:- JPN 0.9 to-1999
-5|proposal/known:- JPN 0.97
-5|proposal/known:- JPN 0.97 to-1999
-5|proposal/known:- JPN 0.99
-5|proposal/known:- JPN 0.99 to-1999
-5|proposal/known:- JPN 1
15|proposal/known:- JPN 1 since-2025
-22|proposal/known:- JPN 1 to-1999
-3|proposal/known:- JPN 1.007
-3|proposal/known:- JPN 1.007 to-1999
-7|proposal/known:- JPN 1.02
-7|proposal/known:- JPN 1.02 to-1999
-7|proposal/known:- JPN 1.03
-7|proposal/known:- JPN 1.03 to-1999
-8|proposal/known:- JPN 1.04
-8|proposal/known:- JPN 1.04 to-1999
5|proposal/known:- JPN 1.1
4|proposal/known:- JPN 1.1 to-1999
10|proposal/known:- JPN 1.2
-8|proposal/known:- JPN 1.2 since-2025
6|proposal/known:- JPN 1.2 to-1999
9|proposal/known:- JPN 1.2 to-2021
-3|proposal/known:- JPN 1.3 to-1999
11|proposal/known:- JPN 1.5
14|proposal/known:- JPN 1.5 to-1999
12|proposal/known:- JPN 1.5 to-2013
-17|proposal/known:- JPN 1.5 to-2024
10|proposal/known:- JPN 1.7
8|proposal/known:- JPN 1.7 to-1999
-4|proposal/known:- JPN 1.8 to-1999
-3|proposal/known:- JPN 1.9
-3|proposal/known:- JPN 1.9 since-2025
29|proposal/known:- JPN 2
15|proposal/known:- JPN 2 since-2025
23|proposal/known:- JPN 2 to-1999
-13|proposal/known:- JPN 2 to-2024
-5|proposal/known:- JPN 2.1
-15|proposal/known:- JPN 2.1 since-2025
6|proposal/known:- JPN 2.1 to-1999
4|proposal/known:- JPN 2.1 to-2024
-4|proposal/known:- JPN 2.2
-6|proposal/known:- JPN 2.2 since-2025
4|proposal/known:- JPN 2.3
4|proposal/known:- JPN 2.3 since-2025
-5|proposal/known:- JPN 2.4
-5|proposal/known:- JPN 2.4 since-2025
9|proposal/known:- JPN 2.5
-5|proposal/known:- JPN 2.5 since-2025
14|proposal/known:- JPN 2.5 to-2024
4|proposal/known:- JPN 2.5-3
4|proposal/known:- JPN 2.5-3 since-2025
-12|proposal/known:- JPN 2.5-3.5
-12|proposal/known:- JPN 2.5-3.5 since-2025
4|proposal/known:- JPN 2.75
4|proposal/known:- JPN 2.75 since-2025
-12|proposal/known:- JPN 2.8
-12|proposal/known:- JPN 2.8 since-2025
26|proposal/known:- JPN 3
-3|proposal/known:- JPN 3 to-1999
30|proposal/known:- JPN 3 to-2024
-8|proposal/known:- JPN 3.1
-8|proposal/known:- JPN 3.1 since-2025
-4|proposal/known:- JPN 3.2
-4|proposal/known:- JPN 3.2 since-2025
4|proposal/known:- JPN 3.3
4|proposal/known:- JPN 3.3 since-2025
11|proposal/known:- JPN 3.5
11|proposal/known:- JPN 3.5 since-2025
8|proposal/known:- JPN 4
4|proposal/known:- JPN 4 since-2025
3|proposal/known:- JPN 4 to-2024
8|proposal/known:- JPN 4.3
8|proposal/known:- JPN 4.3 since-2025
24|proposal/known:- JPN 5
24|proposal/known:- JPN 5 since-2025
22|proposal/known:- JPN since-2025
-12|proposal/known:- JPN to-1999
17|proposal/known:- JPN to-2013
13|proposal/known:- JPN to-2021
32|proposal/known:- JPN to-2024
-7|proposal/known:- KEN 2
-7|proposal/known:- KEN 2 since-2025
-5|proposal/known:- KEN since-2025
-12|proposal/known:- KEN+TZA+UGA 1.8
-12|proposal/known:- KEN+TZA+UGA 1.8 since-2025
-12|proposal/known:- KEN+TZA+UGA since-2025
3|proposal/known:- KOR 1.5
3|proposal/known:- KOR 1.5 since-2025
5|proposal/known:- KOR 2.5
3|proposal/known:- KOR 2.5 since-2025
-4|proposal/known:- KOR 2.6
-4|proposal/known:- KOR 2.6 since-2025
3|proposal/known:- KOR 2.7
3|proposal/known:- KOR 2.7 to-2024
3|proposal/known:- KOR 2.8
4|proposal/known:- KOR 2.8 since-2025
16|proposal/known:- KOR 3
4|proposal/known:- KOR 3 since-2025
4|proposal/known:- KOR 3 to-2021
8|proposal/known:- KOR 3 to-2024
-5|proposal/known:- KOR 3.2-3.5
-5|proposal/known:- KOR 3.2-3.5 to-2013
-14|proposal/known:- KOR 3.5
-13|proposal/known:- KOR 3.5 since-2025
-12|proposal/known:- KOR 3.8
-12|proposal/known:- KOR 3.8 since-2025
7|proposal/known:- KOR 4
7|proposal/known:- KOR 4 since-2025
10|proposal/known:- KOR 5
10|proposal/known:- KOR 5 since-2025
5|proposal/known:- KOR since-2025
-7|proposal/known:- KOR to-2013
4|proposal/known:- KOR to-2021
13|proposal/known:- KOR to-2024
-3|proposal/known:- KWT 6
-3|proposal/known:- KWT 6 since-2025
-3|proposal/known:- KWT since-2025
-15|proposal/known:- LAO 1
-15|proposal/known:- LAO 1 since-2025
-15|proposal/known:- LAO since-2025
-8|proposal/known:- LBN 4
-11|proposal/known:- LBN 4 to-2024
-11|proposal/known:- LBN to-2024
7|proposal/known:- LKA 1
7|proposal/known:- LKA 1 since-2025
6|proposal/known:- LKA since-2025
4|proposal/known:- LTU 2.5
4|proposal/known:- LTU 2.5 to-2021
5|proposal/known:- LTU 4
5|proposal/known:- LTU 4 since-2025
-3|proposal/known:- LTU 5
-3|proposal/known:- LTU 5 since-2025
-4|proposal/known:- LTU 5.5
-11|proposal/known:- LTU 6
-11|proposal/known:- LTU 6 since-2025
-16|proposal/known:- LTU since-2025
4|proposal/known:- LTU to-2021
-6|proposal/known:- LUX 1
-6|proposal/known:- LUX 1 to-2024
-4|proposal/known:- LUX 2
-4|proposal/known:- LUX 2 since-2025
-3|proposal/known:- LUX since-2025
-6|proposal/known:- LUX to-2024
4|proposal/known:- LVA 3.5
4|proposal/known:- LVA 3.5 since-2025
-7|proposal/known:- LVA 4
-4|proposal/known:- LVA 4 since-2025
-3|proposal/known:- LVA 4 to-2024
-6|proposal/known:- LVA 4.9
-6|proposal/known:- LVA 4.9 since-2025
-7|proposal/known:- LVA 5
-7|proposal/known:- LVA 5 since-2025
3|proposal/known:- LVA 6
3|proposal/known:- LVA 6 since-2025
-12|proposal/known:- LVA since-2025
-3|proposal/known:- LVA to-2024
3|proposal/known:- MEX 1
-6|proposal/known:- MKD 2.5
-6|proposal/known:- MKD 2.5 since-2025
-4|proposal/known:- MKD 3.5
-4|proposal/known:- MKD 3.5 since-2025
-11|proposal/known:- MKD since-2025
-5|proposal/known:- MLT 0.9
-5|proposal/known:- MLT 0.9 since-2025
10|proposal/known:- MLT 1
10|proposal/known:- MLT 1 since-2025
5|proposal/known:- MLT since-2025
8|proposal/known:- MMR 3
8|proposal/known:- MMR 3 since-2025
-5|proposal/known:- MMR 4
-5|proposal/known:- MMR 4 since-2025
3|proposal/known:- MMR since-2025
-3|proposal/known:- MOZ 2
-3|proposal/known:- MOZ 2 since-2025
-3|proposal/known:- MOZ since-2025
5|proposal/known:- MYS 1.5
3|proposal/known:- MYS 1.5 since-2025
4|proposal/known:- MYS 1.8
4|proposal/known:- MYS 1.8 since-2025
8|proposal/known:- MYS since-2025
3|proposal/known:- MYS to-2024
5|proposal/known:- NAM 2.6
5|proposal/known:- NAM 2.6 since-2025
4|proposal/known:- NAM 3
4|proposal/known:- NAM 3 since-2025
10|proposal/known:- NAM since-2025
-8|proposal/known:- NATO 1.5
-8|proposal/known:- NATO 1.5 since-2025
-8|proposal/known:- NATO 2
-9|proposal/known:- NATO 2 to-2021
-18|proposal/known:- NATO 2.5
7|proposal/known:- NATO 2.5 since-2025
-25|proposal/known:- NATO 2.5 to-2024
4|proposal/known:- NATO 2.8
4|proposal/known:- NATO 2.8 since-2025
13|proposal/known:- NATO 3
5|proposal/known:- NATO 3 since-2025
8|proposal/known:- NATO 3 to-2024
-7|proposal/known:- NATO 3.6
-7|proposal/known:- NATO 3.6 since-2025
-8|proposal/known:- NATO 3.7
-8|proposal/known:- NATO 3.7 since-2025
6|proposal/known:- NATO 4
4|proposal/known:- NATO 4 to-2024
-12|proposal/known:- NATO 5
-12|proposal/known:- NATO 5 since-2025
-17|proposal/known:- NATO since-2025
-9|proposal/known:- NATO to-2021
-14|proposal/known:- NATO to-2024
7|proposal/known:- NGA 1
7|proposal/known:- NGA 1 to-2024
5|proposal/known:- NGA 1.5
5|proposal/known:- NGA 1.5 since-2025
-4|proposal/known:- NGA 2 since-2025
4|proposal/known:- NGA 2 to-2024
3|proposal/known:- NGA since-2025
11|proposal/known:- NGA to-2024
4|proposal/known:- NLD 2
3|proposal/known:- NLD 2 since-2025
6|proposal/known:- NLD 3
5|proposal/known:- NLD 3 since-2025
-3|proposal/known:- NLD 3.5
-3|proposal/known:- NLD 3.5 since-2025
9|proposal/known:- NLD since-2025
-5|proposal/known:- NOR 0.6
-5|proposal/known:- NOR 0.6 since-2025
3|proposal/known:- NOR 2.5
3|proposal/known:- NOR 3
3|proposal/known:- NOR 3 to-2024
4|proposal/known:- NOR 4
4|proposal/known:- NOR 4 since-2025
5|proposal/known:- NOR to-2024
-4|proposal/known:- NPL 0.8
-4|proposal/known:- NPL 0.8 since-2025
-3|proposal/known:- NPL 1
-3|proposal/known:- NPL 1 since-2025
-6|proposal/known:- NPL 1.2
-6|proposal/known:- NPL 1.2 since-2025
7|proposal/known:- NPL 1.5
7|proposal/known:- NPL 1.5 since-2025
-3|proposal/known:- NPL 1.7
-3|proposal/known:- NPL 1.7 to-2024
-5|proposal/known:- NPL since-2025
-3|proposal/known:- NPL to-2024
7|proposal/known:- NZL 1.5
7|proposal/known:- NZL 1.5 since-2025
-11|proposal/known:- NZL 2
-11|proposal/known:- NZL 2 since-2025
5|proposal/known:- NZL 2.5
5|proposal/known:- NZL 2.5 since-2025
15|proposal/known:- NZL 3.5
15|proposal/known:- NZL 3.5 since-2025
5|proposal/known:- NZL 5
5|proposal/known:- NZL 5 since-2025
23|proposal/known:- NZL since-2025
4|proposal/known:- OMN 4.5
4|proposal/known:- OMN 4.5 since-2025
4|proposal/known:- OMN since-2025
4|proposal/known:- PAK 2
-5|proposal/known:- PAK 2.2
-5|proposal/known:- PAK 2.2 to-2024
-6|proposal/known:- PAK 2.5
-6|proposal/known:- PAK 2.5 since-2025
-12|proposal/known:- PAK 2.8
-12|proposal/known:- PAK 2.8 since-2025
5|proposal/known:- PAK 6
5|proposal/known:- PAK 6 to-1999
-15|proposal/known:- PAK since-2025
5|proposal/known:- PAK to-1999
-5|proposal/known:- PAK to-2024
4|proposal/known:- PER 1.5
3|proposal/known:- PER 1.5 to-2024
4|proposal/known:- PER 2
3|proposal/known:- PER 2 to-2024
4|proposal/known:- PER since-2025
6|proposal/known:- PER to-2024
3|proposal/known:- PHL 1
3|proposal/known:- PHL 1 since-2025
-10|proposal/known:- PHL 1.5
-16|proposal/known:- PHL 1.5 since-2025
6|proposal/known:- PHL 1.5 to-2024
-5|proposal/known:- PHL 1.8
-5|proposal/known:- PHL 1.8 since-2025
-7|proposal/known:- PHL 2
-7|proposal/known:- PHL 2 since-2025
14|proposal/known:- PHL 2 to-2021
-14|proposal/known:- PHL 2 to-2024
13|proposal/known:- PHL 3
11|proposal/known:- PHL 3 since-2025
-7|proposal/known:- PHL 4
-7|proposal/known:- PHL 4 since-2025
-23|proposal/known:- PHL since-2025
14|proposal/known:- PHL to-2021
-5|proposal/known:- PHL to-2024
-5|proposal/known:- PLW 0.7
-5|proposal/known:- PLW 0.7 to-2024
-5|proposal/known:- PLW to-2024
-9|proposal/known:- PNG 1
-9|proposal/known:- PNG 1 since-2025
-9|proposal/known:- PNG since-2025
-8|proposal/known:- POL 2.5
-3|proposal/known:- POL 2.5 to-2021
-5|proposal/known:- POL 2.5 to-2024
-13|proposal/known:- POL 4
-14|proposal/known:- POL 4 since-2025
4|proposal/known:- POL 4.5
4|proposal/known:- POL 4.5 since-2025
3|proposal/known:- POL 5
-7|proposal/known:- POL since-2025
-3|proposal/known:- POL to-2021
-5|proposal/known:- POL to-2024
3|proposal/known:- PRT 1.5
3|proposal/known:- PRT 1.5 since-2025
3|proposal/known:- PRT 1.8
3|proposal/known:- PRT 1.8 since-2025
5|proposal/known:- PRT 3
5|proposal/known:- PRT 3 since-2025
9|proposal/known:- PRT since-2025
9|proposal/known:- ROU 3.5
7|proposal/known:- ROU 3.5 since-2025
3|proposal/known:- ROU 4.7
3|proposal/known:- ROU 4.7 since-2025
12|proposal/known:- ROU since-2025
4|proposal/known:- RUS 1E+1
4|proposal/known:- RUS 1E+1 since-2025
5|proposal/known:- RUS 3.5
5|proposal/known:- RUS 3.5 to-2013
6|proposal/known:- RUS 4
6|proposal/known:- RUS 4 since-2025
10|proposal/known:- RUS since-2025
5|proposal/known:- RUS to-2013
4|proposal/known:- SAU 12
4|proposal/known:- SAU 12 to-1999
3|proposal/known:- SAU 6
3|proposal/known:- SAU 6 to-2024
4|proposal/known:- SAU to-1999
-4|proposal/known:- SEN 2
-4|proposal/known:- SEN 2 since-2025
-8|proposal/known:- SEN 2.1
-8|proposal/known:- SEN 2.1 since-2025
-12|proposal/known:- SEN since-2025
3|proposal/known:- SGP 3
3|proposal/known:- SGP 3 since-2025
-9|proposal/known:- SGP 4
-11|proposal/known:- SGP 4 since-2025
3|proposal/known:- SGP 4 to-2013
-9|proposal/known:- SGP since-2025
3|proposal/known:- SGP to-2013
8|proposal/known:- SLB 1.4
8|proposal/known:- SLB 1.4 since-2025
8|proposal/known:- SLB since-2025
-3|proposal/known:- SLE 0.6
-3|proposal/known:- SLE 0.6 since-2025
-3|proposal/known:- SLE since-2025
6|proposal/known:- SRB 3
6|proposal/known:- SRB 3 since-2025
8|proposal/known:- SRB since-2025
-5|proposal/known:- SVK 1.5
-5|proposal/known:- SVK 1.5 since-2025
-5|proposal/known:- SVK 2
-5|proposal/known:- SVK 2 since-2025
6|proposal/known:- SVK 5
6|proposal/known:- SVK 5 since-2025
3|proposal/known:- SVN 3
3|proposal/known:- SVN 3 since-2025
8|proposal/known:- SVN 3.5
8|proposal/known:- SVN 3.5 since-2025
12|proposal/known:- SVN since-2025
4|proposal/known:- SWE 2
3|proposal/known:- SWE 2 to-2024
3|proposal/known:- SWE 2.6
3|proposal/known:- SWE 2.6 to-2024
6|proposal/known:- SWE 3
6|proposal/known:- SWE 3 since-2025
-9|proposal/known:- SWE 3.5
-9|proposal/known:- SWE 3.5 since-2025
10|proposal/known:- SWE 4
10|proposal/known:- SWE 4 since-2025
8|proposal/known:- SWE since-2025
6|proposal/known:- SWE to-2024
8|proposal/known:- THA 1.4
8|proposal/known:- THA 1.4 since-2025
10|proposal/known:- THA since-2025
-5|proposal/known:- TJK 3
-5|proposal/known:- TJK 3 since-2025
-5|proposal/known:- TJK since-2025
-5|proposal/known:- TON 1.6
-5|proposal/known:- TON 1.6 since-2025
-5|proposal/known:- TON since-2025
-4|proposal/known:- TUR 4.5
-4|proposal/known:- TUR 4.5 to-1999
5|proposal/known:- TUR since-2025
-4|proposal/known:- TUR to-1999
30|proposal/known:- TWN 1E+1
13|proposal/known:- TWN 1E+1 since-2025
17|proposal/known:- TWN 1E+1 to-2024
4|proposal/known:- TWN 2
3|proposal/known:- TWN 2 to-2024
5|proposal/known:- TWN 2.2
3|proposal/known:- TWN 2.2 to-2024
-3|proposal/known:- TWN 2.5 to-2024
-9|proposal/known:- TWN 2.8
-10|proposal/known:- TWN 2.8 to-2024
6|proposal/known:- TWN 3
5|proposal/known:- TWN 3 since-2025
7|proposal/known:- TWN 3.4
7|proposal/known:- TWN 3.4 since-2025
12|proposal/known:- TWN 3.5
9|proposal/known:- TWN 3.5 since-2025
3|proposal/known:- TWN 3.5 to-2024
-6|proposal/known:- TWN 3.8
-6|proposal/known:- TWN 3.8 since-2025
12|proposal/known:- TWN 4
9|proposal/known:- TWN 4 since-2025
3|proposal/known:- TWN 4 to-2024
3|proposal/known:- TWN 5
-21|proposal/known:- TWN 5 since-2025
6|proposal/known:- TWN 5 to-1999
18|proposal/known:- TWN 5 to-2024
4|proposal/known:- TWN 7
4|proposal/known:- TWN 7 since-2025
27|proposal/known:- TWN since-2025
6|proposal/known:- TWN to-1999
37|proposal/known:- TWN to-2024
-4|proposal/known:- UKR 15
-4|proposal/known:- UKR 15 since-2025
3|proposal/known:- UKR 1E+1
3|proposal/known:- UKR 1E+1 since-2025
5|proposal/known:- UKR 26
5|proposal/known:- UKR 26 since-2025
-4|proposal/known:- UKR 6
-4|proposal/known:- UKR 6 since-2025
4|proposal/known:- URY 1.6
4|proposal/known:- URY 1.6 to-2024
-4|proposal/known:- URY 2.5
-4|proposal/known:- URY 2.5 since-2025
-6|proposal/known:- URY since-2025
3|proposal/known:- URY to-2024
5|proposal/known:- USA 2.5
3|proposal/known:- USA 2.5 since-2025
-6|proposal/known:- USA 2E+1
-6|proposal/known:- USA 2E+1 since-2025
-5|proposal/known:- USA 3
-6|proposal/known:- USA 3 since-2025
-3|proposal/known:- USA 3.2
-3|proposal/known:- USA 3.2 since-2025
7|proposal/known:- USA 4
6|proposal/known:- USA 4 to-2013
-9|proposal/known:- USA 4.5
-9|proposal/known:- USA 4.5 since-2025
-9|proposal/known:- USA 4.6
-9|proposal/known:- USA 4.6 since-2025
-6|proposal/known:- USA 4.7
-6|proposal/known:- USA 4.7 since-2025
20|proposal/known:- USA 5
12|proposal/known:- USA 5 since-2025
8|proposal/known:- USA 5 to-2024
-4|proposal/known:- USA 5.2
-4|proposal/known:- USA 5.2 to-1999
-27|proposal/known:- USA since-2025
6|proposal/known:- USA to-2013
8|proposal/known:- USA to-2024
4|proposal/known:- VNM 2
4|proposal/known:- VNM 2 since-2025
4|proposal/known:- VNM since-2025
3|proposal/known:- ZAF 1.5
3|proposal/known:- ZAF 1.5 to-2024
3|proposal/known:- ZAF to-2024
-3|proposal/known:- ZWE 0.9
-3|proposal/known:- ZWE 0.9 since-2025
-3|proposal/known:- ZWE since-2025
-3|proposal/known:AGO AGO 0.8
-3|proposal/known:AGO AGO 0.8 since-2025
-3|proposal/known:AGO AGO since-2025
-4|proposal/known:AGO NAM 2.6
-4|proposal/known:AGO NAM 2.6 since-2025
-4|proposal/known:AGO NAM since-2025
7|proposal/known:ARE+BHR+KWT+OMN+QAT+SAU ARE+BHR+KWT+OMN+QAT+SAU 5
7|proposal/known:ARE+BHR+KWT+OMN+QAT+SAU ARE+BHR+KWT+OMN+QAT+SAU 5 to-2024
7|proposal/known:ARE+BHR+KWT+OMN+QAT+SAU ARE+BHR+KWT+OMN+QAT+SAU 6
7|proposal/known:ARE+BHR+KWT+OMN+QAT+SAU ARE+BHR+KWT+OMN+QAT+SAU 6 since-2025
7|proposal/known:ARE+BHR+KWT+OMN+QAT+SAU ARE+BHR+KWT+OMN+QAT+SAU since-2025
7|proposal/known:ARE+BHR+KWT+OMN+QAT+SAU ARE+BHR+KWT+OMN+QAT+SAU to-2024
-4|proposal/known:ARG ARG 1
-4|proposal/known:ARG ARG 1 to-2024
8|proposal/known:ARG ARG 2 since-2025
-8|proposal/known:ARG ARG 2 to-2024
8|proposal/known:ARG ARG since-2025
-15|proposal/known:ARG ARG to-2024
4|proposal/known:ARM ARM 4
4|proposal/known:ARM ARM 4 since-2025
-3|proposal/known:AUS AUS 1.5
-14|proposal/known:AUS AUS 2.5
-11|proposal/known:AUS AUS 2.5 since-2025
-3|proposal/known:AUS AUS 2.5 to-2024
6|proposal/known:AUS AUS 2.5-3
6|proposal/known:AUS AUS 2.5-3 since-2025
6|proposal/known:AUS AUS 2.8
6|proposal/known:AUS AUS 2.8 since-2025
-13|proposal/known:AUS AUS 3
-12|proposal/known:AUS AUS 3 since-2025
-5|proposal/known:AUS AUS 3 to-1999
4|proposal/known:AUS AUS 3 to-2024
-10|proposal/known:AUS AUS 3.5
-10|proposal/known:AUS AUS 3.5 since-2025
-28|proposal/known:AUS AUS since-2025
-7|proposal/known:AUS AUS to-1999
-3|proposal/known:AUS GBR 3
-3|proposal/known:AUS GBR 3 since-2025
-3|proposal/known:AUS GBR since-2025
-3|proposal/known:AUS JPN since-2025
-8|proposal/known:AUS NZL 2
-8|proposal/known:AUS NZL 2 since-2025
-8|proposal/known:AUS NZL since-2025
-5|proposal/known:AUS+CAN+NZL AUS+CAN+NZL 2
-5|proposal/known:AUS+CAN+NZL AUS+CAN+NZL 2 since-2025
-5|proposal/known:AUS+CAN+NZL AUS+CAN+NZL since-2025
-3|proposal/known:AUS+JPN AUS+JPN since-2025
-5|proposal/known:AUT AUT 2
-5|proposal/known:AUT AUT 2 since-2025
-6|proposal/known:AUT AUT since-2025
11|proposal/known:BEL BEL 2.5
11|proposal/known:BEL BEL 2.5 since-2025
6|proposal/known:BEL BEL 3.5
6|proposal/known:BEL BEL 3.5 since-2025
-4|proposal/known:BEL BEL 8
-4|proposal/known:BEL BEL 8 to-1999
14|proposal/known:BEL BEL since-2025
-4|proposal/known:BEL BEL to-1999
4|proposal/known:BGD BGD 1.3
4|proposal/known:BGD BGD 1.3 since-2025
7|proposal/known:BGD BGD 1.5
7|proposal/known:BGD BGD 1.5 since-2025
7|proposal/known:BGD BGD since-2025
3|proposal/known:BGR BGR since-2025
5|proposal/known:BLR BLR 2
5|proposal/known:BLR BLR 2 since-2025
5|proposal/known:BLR BLR since-2025
-3|proposal/known:BOL BOL 1.5
-3|proposal/known:BOL BOL 1.5 since-2025
-3|proposal/known:BOL BOL since-2025
4|proposal/known:BRA BRA 1.2
4|proposal/known:BRA BRA 1.2 since-2025
3|proposal/known:BRA BRA 1.5
3|proposal/known:BRA BRA 1.5 since-2025
-3|proposal/known:BRA BRA 2
-6|proposal/known:BRA BRA 2 since-2025
4|proposal/known:BRA BRA 2 to-2024
4|proposal/known:BRA BRA to-2024
4|proposal/known:BWA BWA 3.5
4|proposal/known:BWA BWA 3.5 since-2025
3|proposal/known:BWA BWA since-2025
9|proposal/known:CAN AUS+CAN+NZL 2
9|proposal/known:CAN AUS+CAN+NZL 2 since-2025
9|proposal/known:CAN AUS+CAN+NZL since-2025
-11|proposal/known:CAN CAN 2
-11|proposal/known:CAN CAN 2 since-2025
-14|proposal/known:CAN CAN since-2025
-6|proposal/known:CAN NATO 5
-6|proposal/known:CAN NATO 5 since-2025
-7|proposal/known:CAN NATO since-2025
-3|proposal/known:CHE CHE 0.5
-3|proposal/known:CHE CHE 0.5 since-2025
10|proposal/known:CHE CHE 0.8
10|proposal/known:CHE CHE 0.8 since-2025
-8|proposal/known:CHE CHE 1
-6|proposal/known:CHE CHE 1 to-2024
-6|proposal/known:CHE CHE 1.5
-6|proposal/known:CHE CHE 1.5 since-2025
7|proposal/known:CHE CHE 1.6
7|proposal/known:CHE CHE 1.6 since-2025
-12|proposal/known:CHE CHE 2
-12|proposal/known:CHE CHE 2 since-2025
-6|proposal/known:CHE CHE since-2025
-8|proposal/known:CHE CHE to-2024
-3|proposal/known:CHL CHL 1.6
-3|proposal/known:CHL CHL 1.6 since-2025
-3|proposal/known:CHL CHL 1.8
-3|proposal/known:CHL CHL 1.8 since-2025
-3|proposal/known:CHL CHL 2
-3|proposal/known:CHL CHL 2 since-2025
-9|proposal/known:CHL CHL since-2025
-7|proposal/known:CHN CHN 2
-7|proposal/known:CHN CHN 2 since-2025
-7|proposal/known:CHN CHN since-2025
-6|proposal/known:CHN JPN since-2025
-6|proposal/known:CYP CYP 1.5
-6|proposal/known:CYP CYP 1.5 since-2025
16|proposal/known:CYP CYP 2.5
15|proposal/known:CYP CYP 2.5 since-2025
11|proposal/known:CYP CYP since-2025
-12|proposal/known:CZE CZE 2
-12|proposal/known:CZE CZE 2 since-2025
15|proposal/known:CZE CZE 2.5
12|proposal/known:CZE CZE 2.5 since-2025
3|proposal/known:CZE CZE 2.5 to-2024
12|proposal/known:CZE CZE 3
12|proposal/known:CZE CZE 3 since-2025
11|proposal/known:CZE CZE since-2025
3|proposal/known:CZE CZE to-2024
-3|proposal/known:CZE CZE+HUN+POL+SVK 3
-3|proposal/known:CZE CZE+HUN+POL+SVK 3 since-2025
-3|proposal/known:CZE CZE+HUN+POL+SVK since-2025
-4|proposal/known:CZE+HUN+POL+SVK CZE+HUN+POL+SVK 3
-4|proposal/known:CZE+HUN+POL+SVK CZE+HUN+POL+SVK 3 since-2025
-4|proposal/known:CZE+HUN+POL+SVK CZE+HUN+POL+SVK since-2025
7|proposal/known:DEU DEU 1.5
7|proposal/known:DEU DEU 1.5 to-2021
-18|proposal/known:DEU DEU 2
-20|proposal/known:DEU DEU 2 since-2025
-3|proposal/known:DEU DEU 2.5
-3|proposal/known:DEU DEU 2.5 since-2025
7|proposal/known:DEU DEU 2.9
7|proposal/known:DEU DEU 2.9 since-2025
22|proposal/known:DEU DEU 3
16|proposal/known:DEU DEU 3 since-2025
7|proposal/known:DEU DEU 3 to-2024
-4|proposal/known:DEU DEU 3.5
-12|proposal/known:DEU DEU 3.5 since-2025
8|proposal/known:DEU DEU 3.5 to-2024
6|proposal/known:DEU DEU 4.2
6|proposal/known:DEU DEU 4.2 since-2025
20|proposal/known:DEU DEU 5
21|proposal/known:DEU DEU 5 since-2025
11|proposal/known:DEU DEU since-2025
7|proposal/known:DEU DEU to-2021
17|proposal/known:DEU DEU to-2024
4|proposal/known:DEU EU 2
4|proposal/known:DEU EU 2 since-2025
3|proposal/known:DEU EU since-2025
-5|proposal/known:DEU NATO 2
-9|proposal/known:DEU NATO 2 to-2021
4|proposal/known:DEU NATO 2 to-2024
-4|proposal/known:DEU NATO 3
-3|proposal/known:DEU NATO 3 to-2024
-5|proposal/known:DEU NATO 3.5
-5|proposal/known:DEU NATO 3.5 since-2025
12|proposal/known:DEU NATO 5
12|proposal/known:DEU NATO 5 since-2025
6|proposal/known:DEU NATO since-2025
-9|proposal/known:DEU NATO to-2021
-3|proposal/known:DEU+JPN DEU+JPN 4
-3|proposal/known:DEU+JPN DEU+JPN 4 to-1999
-3|proposal/known:DEU+JPN DEU+JPN to-1999
5|proposal/known:DNK DNK 0.2
5|proposal/known:DNK DNK 0.2 since-2025
-6|proposal/known:DNK DNK 2
-3|proposal/known:DNK DNK 2 since-2025
-3|proposal/known:DNK DNK 2 to-2024
11|proposal/known:DNK DNK 3
10|proposal/known:DNK DNK 3 since-2025
-3|proposal/known:DNK DNK 5
-3|proposal/known:DNK DNK 5 since-2025
8|proposal/known:DNK DNK since-2025
3|proposal/known:DNK NATO 3
3|proposal/known:DNK NATO 3 to-2024
3|proposal/known:DNK NATO to-2024
11|proposal/known:ESP ESP 1.3
11|proposal/known:ESP ESP 1.3 since-2025
20|proposal/known:ESP ESP 2.1
20|proposal/known:ESP ESP 2.1 since-2025
-4|proposal/known:ESP ESP 3
-4|proposal/known:ESP ESP 3 since-2025
-11|proposal/known:ESP ESP 3.5
-11|proposal/known:ESP ESP 3.5 since-2025
11|proposal/known:ESP ESP since-2025
6|proposal/known:ESP EU 0.5
6|proposal/known:ESP EU 0.5 since-2025
6|proposal/known:ESP EU since-2025
-6|proposal/known:ESP NATO 5
-6|proposal/known:ESP NATO 5 since-2025
-10|proposal/known:ESP NATO since-2025
14|proposal/known:EST ALLIES 0.25
14|proposal/known:EST ALLIES 0.25 since-2025
14|proposal/known:EST ALLIES since-2025
5|proposal/known:EST EST 3
5|proposal/known:EST EST 3 to-2024
-14|proposal/known:EST EST 3.7
-16|proposal/known:EST EST 3.7 to-2024
5|proposal/known:EST EST 4
5|proposal/known:EST EST 4 since-2025
7|proposal/known:EST EST 4.5
7|proposal/known:EST EST 4.5 since-2025
21|proposal/known:EST EST 5
9|proposal/known:EST EST 5 since-2025
12|proposal/known:EST EST 5 to-2024
-5|proposal/known:EST EST 5.4
-5|proposal/known:EST EST 5.4 since-2025
3|proposal/known:EST EST 7
3|proposal/known:EST EST 7 since-2025
21|proposal/known:EST EST since-2025
11|proposal/known:EST NATO 0.25
10|proposal/known:EST NATO 0.25 since-2025
5|proposal/known:EST NATO 2.5
5|proposal/known:EST NATO 2.5 to-2024
7|proposal/known:EST NATO 5
7|proposal/known:EST NATO 5 since-2025
16|proposal/known:EST NATO since-2025
6|proposal/known:EST NATO to-2024
4|proposal/known:ETH ETH 2.5
4|proposal/known:ETH ETH 2.5 since-2025
6|proposal/known:ETH ETH since-2025
16|proposal/known:EU EU 1.5
16|proposal/known:EU EU 1.5 since-2025
-3|proposal/known:EU EU 2
-8|proposal/known:EU EU 2 since-2025
6|proposal/known:EU EU 2 to-2024
5|proposal/known:EU EU 2.4
5|proposal/known:EU EU 2.4 since-2025
-7|proposal/known:EU EU 3
-7|proposal/known:EU EU 3 since-2025
-3|proposal/known:EU EU 3-3.5
-3|proposal/known:EU EU 3-3.5 since-2025
4|proposal/known:EU EU 3.5
6|proposal/known:EU EU 3.5 since-2025
-19|proposal/known:EU EU 4
-19|proposal/known:EU EU 4 since-2025
-5|proposal/known:EU EU 5
-5|proposal/known:EU EU 5 since-2025
-17|proposal/known:EU EU since-2025
4|proposal/known:EU EU to-2024
-3|proposal/known:EU NATO 3
-3|proposal/known:EU NATO 3 since-2025
-3|proposal/known:EU NATO since-2025
-6|proposal/known:EU+NATO EU+NATO 3
-6|proposal/known:EU+NATO EU+NATO 3 since-2025
-6|proposal/known:EU+NATO EU+NATO since-2025
-3|proposal/known:FIN FIN 1.5
-3|proposal/known:FIN FIN 1.5 since-2025
-4|proposal/known:FIN FIN 2.5
-3|proposal/known:FIN FIN 2.5 to-2024
11|proposal/known:FIN FIN 3
13|proposal/known:FIN FIN 3 since-2025
6|proposal/known:FIN FIN 3.3
6|proposal/known:FIN FIN 3.3 since-2025
13|proposal/known:FIN FIN since-2025
-5|proposal/known:FIN FIN to-2024
6|proposal/known:FIN NATO 1.5
6|proposal/known:FIN NATO 1.5 since-2025
6|proposal/known:FIN NATO since-2025
9|proposal/known:FJI FJI 2
9|proposal/known:FJI FJI 2 since-2025
4|proposal/known:FJI FJI 2-2.5
4|proposal/known:FJI FJI 2-2.5 since-2025
11|proposal/known:FJI FJI since-2025
6|proposal/known:FRA EU 3-3.5
6|proposal/known:FRA EU 3-3.5 since-2025
6|proposal/known:FRA EU since-2025
-6|proposal/known:FRA FRA 2
-5|proposal/known:FRA FRA 2 to-2021
-16|proposal/known:FRA FRA 2.5
-16|proposal/known:FRA FRA 2.5 since-2025
5|proposal/known:FRA FRA 3 since-2025
-3|proposal/known:FRA FRA 3 to-2024
20|proposal/known:FRA FRA 3-3.5
20|proposal/known:FRA FRA 3-3.5 since-2025
9|proposal/known:FRA FRA 3.5
9|proposal/known:FRA FRA 3.5 since-2025
5|proposal/known:FRA FRA 5
5|proposal/known:FRA FRA 5 since-2025
25|proposal/known:FRA FRA since-2025
-5|proposal/known:FRA FRA to-2021
-5|proposal/known:FRA FRA to-2024
-4|proposal/known:GBR DEU 4
-4|proposal/known:GBR DEU 4 since-2025
-4|proposal/known:GBR DEU since-2025
-3|proposal/known:GBR DNK 2
-3|proposal/known:GBR DNK 2 to-2024
-3|proposal/known:GBR DNK to-2024
-3|proposal/known:GBR GBR 2
-3|proposal/known:GBR GBR 2 to-2024
7|proposal/known:GBR GBR 2.5
6|proposal/known:GBR GBR 2.5 to-2024
-4|proposal/known:GBR GBR 2.65
-4|proposal/known:GBR GBR 2.65 since-2025
3|proposal/known:GBR GBR 2.7
3|proposal/known:GBR GBR 2.7 since-2025
7|proposal/known:GBR GBR 3
25|proposal/known:GBR GBR 3 since-2025
-16|proposal/known:GBR GBR 3 to-2024
11|proposal/known:GBR GBR 3.1
11|proposal/known:GBR GBR 3.1 since-2025
-9|proposal/known:GBR GBR 3.5
-8|proposal/known:GBR GBR 3.5 since-2025
-4|proposal/known:GBR GBR 3.6
-4|proposal/known:GBR GBR 3.6 since-2025
5|proposal/known:GBR GBR 3.7
5|proposal/known:GBR GBR 3.7 since-2025
-15|proposal/known:GBR GBR 5
-15|proposal/known:GBR GBR 5 since-2025
11|proposal/known:GBR GBR since-2025
-14|proposal/known:GBR GBR to-2024
-4|proposal/known:GBR GBR+NATO 3.5
-4|proposal/known:GBR GBR+NATO 3.5 since-2025
-4|proposal/known:GBR GBR+NATO since-2025
-4|proposal/known:GBR MLT 0.9
-4|proposal/known:GBR MLT 0.9 since-2025
-4|proposal/known:GBR MLT since-2025
3|proposal/known:GBR NATO 2
3|proposal/known:GBR NATO 2 to-2024
5|proposal/known:GBR NATO 2.5
5|proposal/known:GBR NATO 2.5 to-2024
-3|proposal/known:GBR NATO 3
-3|proposal/known:GBR NATO 3 to-2024
-3|proposal/known:GBR NATO 3.5
-3|proposal/known:GBR NATO 3.5 since-2025
-5|proposal/known:GBR NATO since-2025
5|proposal/known:GBR NATO to-2024
-3|proposal/known:GBR USA 5
-3|proposal/known:GBR USA 5 since-2025
-3|proposal/known:GBR USA since-2025
5|proposal/known:GEO GEO 4
5|proposal/known:GEO GEO 4 to-2013
5|proposal/known:GEO GEO to-2013
-7|proposal/known:GNB GNB 3
-7|proposal/known:GNB GNB 3 since-2025
-7|proposal/known:GNB GNB since-2025
-3|proposal/known:GRC GRC 2
4|proposal/known:GTM GTM 0.9
4|proposal/known:GTM GTM 0.9 since-2025
4|proposal/known:GTM GTM since-2025
6|proposal/known:HND HND 1.8
6|proposal/known:HND HND 1.8 since-2025
6|proposal/known:HND HND since-2025
6|proposal/known:HRV HRV 2.5
6|proposal/known:HRV HRV 2.5 since-2025
3|proposal/known:HRV HRV 3
3|proposal/known:HRV HRV 3 since-2025
8|proposal/known:HRV HRV since-2025
-7|proposal/known:HUN HUN 2
-7|proposal/known:HUN HUN 2 since-2025
-4|proposal/known:HUN HUN 2.6
-4|proposal/known:HUN HUN 2.6 since-2025
-11|proposal/known:HUN HUN since-2025
5|proposal/known:IDN IDN 0.8
5|proposal/known:IDN IDN 0.8 to-2024
5|proposal/known:IDN IDN 0.9
5|proposal/known:IDN IDN 0.9 to-2024
-15|proposal/known:IDN IDN 1
-9|proposal/known:IDN IDN 1 since-2025
-6|proposal/known:IDN IDN 1 to-2024
-7|proposal/known:IDN IDN 1-1.5
-7|proposal/known:IDN IDN 1-1.5 to-2024
4|proposal/known:IDN IDN 1.5
18|proposal/known:IDN IDN 1.5 since-2025
-13|proposal/known:IDN IDN 1.5 to-2024
5|proposal/known:IDN IDN 1.6
5|proposal/known:IDN IDN 1.6 to-2024
11|proposal/known:IDN IDN 2 since-2025
-9|proposal/known:IDN IDN 2 to-2024
19|proposal/known:IDN IDN since-2025
-20|proposal/known:IDN IDN to-2024
10|proposal/known:IDN IDN+MYS 1.2
10|proposal/known:IDN IDN+MYS 1.2 since-2025
10|proposal/known:IDN IDN+MYS since-2025
-9|proposal/known:IDN+MYS IDN+MYS 1.2
-9|proposal/known:IDN+MYS IDN+MYS 1.2 since-2025
-9|proposal/known:IDN+MYS IDN+MYS since-2025
3|proposal/known:IND IND 1.9
3|proposal/known:IND IND 1.9 since-2025
5|proposal/known:IND IND 2.3
5|proposal/known:IND IND 2.3 since-2025
-13|proposal/known:IND IND 3
-10|proposal/known:IND IND 3 since-2025
-4|proposal/known:IND IND 3 to-1999
-3|proposal/known:IND IND 3 to-2013
4|proposal/known:IND IND 3 to-2024
-4|proposal/known:IND IND to-1999
-3|proposal/known:IND IND to-2013
3|proposal/known:IND IND to-2024
7|proposal/known:IND TJK 3
7|proposal/known:IND TJK 3 since-2025
7|proposal/known:IND TJK since-2025
12|proposal/known:IRL IRL 0.5
12|proposal/known:IRL IRL 0.5 since-2025
-11|proposal/known:IRL IRL 0.6
-11|proposal/known:IRL IRL 0.6 since-2025
6|proposal/known:IRL IRL 0.7
6|proposal/known:IRL IRL 0.7 since-2025
-9|proposal/known:IRL IRL 1
-7|proposal/known:IRL IRL 1 to-2024
-7|proposal/known:IRL IRL to-2024
3|proposal/known:IRN IRN 5 since-2025
-5|proposal/known:IRN IRN 5 to-2024
3|proposal/known:IRN IRN since-2025
-5|proposal/known:IRN IRN to-2024
-4|proposal/known:ISR ISR 5 since-2025
4|proposal/known:ISR ISR 5 to-2024
6|proposal/known:ISR ISR 5.5
6|proposal/known:ISR ISR 5.5 since-2025
-4|proposal/known:ISR ISR 6
-4|proposal/known:ISR ISR 6 to-2024
-6|proposal/known:ISR ISR 6-7
-6|proposal/known:ISR ISR 6-7 since-2025
7|proposal/known:ISR ISR 7
10|proposal/known:ISR ISR 7 since-2025
-3|proposal/known:ISR ISR 7 to-2024
6|proposal/known:ISR ISR 7.5
6|proposal/known:ISR ISR 7.5 to-2013
7|proposal/known:ISR ISR 8
7|proposal/known:ISR ISR 8 to-2024
12|proposal/known:ISR ISR since-2025
6|proposal/known:ISR ISR to-2013
4|proposal/known:ISR ISR to-2024
-3|proposal/known:ITA ITA 1.2
-3|proposal/known:ITA ITA 1.2 since-2025
4|proposal/known:ITA ITA 2
5|proposal/known:ITA ITA 2 since-2025
4|proposal/known:ITA ITA 2.5
4|proposal/known:ITA ITA 2.5 to-2024
5|proposal/known:ITA ITA 3
5|proposal/known:ITA ITA 3 since-2025
6|proposal/known:ITA ITA since-2025
3|proposal/known:ITA ITA to-2024
13|proposal/known:ITA MLT 0.9
13|proposal/known:ITA MLT 0.9 since-2025
13|proposal/known:ITA MLT since-2025
-4|proposal/known:ITA NATO 1.5
-4|proposal/known:ITA NATO 1.5 since-2025
-5|proposal/known:ITA NATO since-2025
-4|proposal/known:JOR JOR 3
-4|proposal/known:JOR JOR 3 since-2025
-4|proposal/known:JOR JOR 5.2
-4|proposal/known:JOR JOR 5.2 since-2025
-8|proposal/known:JOR JOR since-2025
-3|proposal/known:JPN ALLIES since-2025
-3|proposal/known:JPN JPN 0
-3|proposal/known:JPN JPN 0 since-2025
-6|proposal/known:JPN JPN 0.1
-6|proposal/known:JPN JPN 0.1 since-2025
4|proposal/known:JPN JPN 0.5
5|proposal/known:JPN JPN 0.5 since-2025
7|proposal/known:JPN JPN 0.8
7|proposal/known:JPN JPN 0.8 to-1999
5|proposal/known:JPN JPN 0.9 since-2025
-3|proposal/known:JPN JPN 0.9 to-1999
5|proposal/known:JPN JPN 0.97
5|proposal/known:JPN JPN 0.97 to-1999
5|proposal/known:JPN JPN 0.99
5|proposal/known:JPN JPN 0.99 to-1999
11|proposal/known:JPN JPN 1
-14|proposal/known:JPN JPN 1 since-2025
26|proposal/known:JPN JPN 1 to-1999
3|proposal/known:JPN JPN 1.007
3|proposal/known:JPN JPN 1.007 to-1999
8|proposal/known:JPN JPN 1.02
8|proposal/known:JPN JPN 1.02 to-1999
7|proposal/known:JPN JPN 1.03
7|proposal/known:JPN JPN 1.03 to-1999
9|proposal/known:JPN JPN 1.04
9|proposal/known:JPN JPN 1.04 to-1999
-4|proposal/known:JPN JPN 1.1
-3|proposal/known:JPN JPN 1.1 to-1999
-9|proposal/known:JPN JPN 1.2
8|proposal/known:JPN JPN 1.2 since-2025
-5|proposal/known:JPN JPN 1.2 to-1999
-9|proposal/known:JPN JPN 1.2 to-2021
3|proposal/known:JPN JPN 1.3 to-1999
-20|proposal/known:JPN JPN 1.5
-25|proposal/known:JPN JPN 1.5 to-1999
-11|proposal/known:JPN JPN 1.5 to-2013
17|proposal/known:JPN JPN 1.5 to-2024
-8|proposal/known:JPN JPN 1.7
-6|proposal/known:JPN JPN 1.7 to-1999
-5|proposal/known:JPN JPN 1.8
3|proposal/known:JPN JPN 1.9
3|proposal/known:JPN JPN 1.9 since-2025
-7|proposal/known:JPN JPN 2
-12|proposal/known:JPN JPN 2 since-2025
-14|proposal/known:JPN JPN 2 to-1999
23|proposal/known:JPN JPN 2 to-2024
6|proposal/known:JPN JPN 2.1
15|proposal/known:JPN JPN 2.1 since-2025
-6|proposal/known:JPN JPN 2.1 to-1999
-4|proposal/known:JPN JPN 2.1 to-2024
4|proposal/known:JPN JPN 2.2
6|proposal/known:JPN JPN 2.2 since-2025
-4|proposal/known:JPN JPN 2.3
-4|proposal/known:JPN JPN 2.3 since-2025
5|proposal/known:JPN JPN 2.4
5|proposal/known:JPN JPN 2.4 since-2025
-5|proposal/known:JPN JPN 2.5
6|proposal/known:JPN JPN 2.5 since-2025
-11|proposal/known:JPN JPN 2.5 to-2024
13|proposal/known:JPN JPN 2.5-3.5
13|proposal/known:JPN JPN 2.5-3.5 since-2025
-4|proposal/known:JPN JPN 2.75
-4|proposal/known:JPN JPN 2.75 since-2025
12|proposal/known:JPN JPN 2.8
12|proposal/known:JPN JPN 2.8 since-2025
34|proposal/known:JPN JPN 3 since-2025
-12|proposal/known:JPN JPN 3 to-1999
-22|proposal/known:JPN JPN 3 to-2024
8|proposal/known:JPN JPN 3.1
8|proposal/known:JPN JPN 3.1 since-2025
4|proposal/known:JPN JPN 3.2
4|proposal/known:JPN JPN 3.2 since-2025
-4|proposal/known:JPN JPN 3.3
-4|proposal/known:JPN JPN 3.3 since-2025
-7|proposal/known:JPN JPN 3.5
-7|proposal/known:JPN JPN 3.5 since-2025
-6|proposal/known:JPN JPN 4
-3|proposal/known:JPN JPN 4 since-2025
-8|proposal/known:JPN JPN 4.3
-8|proposal/known:JPN JPN 4.3 since-2025
-21|proposal/known:JPN JPN 5
-21|proposal/known:JPN JPN 5 since-2025
28|proposal/known:JPN JPN since-2025
-16|proposal/known:JPN JPN to-2013
-10|proposal/known:JPN JPN to-2021
-9|proposal/known:JPN JPN to-2024
6|proposal/known:JPN PHL 2
6|proposal/known:JPN PHL 2 since-2025
6|proposal/known:JPN PHL since-2025
7|proposal/known:KEN KEN 2
7|proposal/known:KEN KEN 2 since-2025
5|proposal/known:KEN KEN since-2025
16|proposal/known:KEN+TZA+UGA KEN+TZA+UGA 1.8
16|proposal/known:KEN+TZA+UGA KEN+TZA+UGA 1.8 since-2025
16|proposal/known:KEN+TZA+UGA KEN+TZA+UGA since-2025
8|proposal/known:KGZ ARM+BLR+KAZ+KGZ+RUS+TJK 2.5
8|proposal/known:KGZ ARM+BLR+KAZ+KGZ+RUS+TJK 2.5 since-2025
8|proposal/known:KGZ ARM+BLR+KAZ+KGZ+RUS+TJK since-2025
-4|proposal/known:KHM THA 1.5
-4|proposal/known:KHM THA 1.5 since-2025
-4|proposal/known:KHM THA since-2025
7|proposal/known:KOR ALLIES 2.2
7|proposal/known:KOR ALLIES 2.2 since-2025
5|proposal/known:KOR ALLIES since-2025
-4|proposal/known:KOR JPN 3
-3|proposal/known:KOR JPN 3 since-2025
-4|proposal/known:KOR JPN since-2025
-3|proposal/known:KOR KOR 1.5
-3|proposal/known:KOR KOR 1.5 since-2025
-5|proposal/known:KOR KOR 2.5
-3|proposal/known:KOR KOR 2.5 since-2025
4|proposal/known:KOR KOR 2.6
4|proposal/known:KOR KOR 2.6 since-2025
-3|proposal/known:KOR KOR 2.7
-3|proposal/known:KOR KOR 2.7 to-2024
-3|proposal/known:KOR KOR 2.8
-4|proposal/known:KOR KOR 2.8 since-2025
-8|proposal/known:KOR KOR 3
-4|proposal/known:KOR KOR 3 to-2021
-4|proposal/known:KOR KOR 3 to-2024
6|proposal/known:KOR KOR 3.2-3.5
6|proposal/known:KOR KOR 3.2-3.5 to-2013
29|proposal/known:KOR KOR 3.5
27|proposal/known:KOR KOR 3.5 since-2025
3|proposal/known:KOR KOR 3.5 to-1999
-5|proposal/known:KOR KOR 3.8
-5|proposal/known:KOR KOR 3.8 since-2025
-7|proposal/known:KOR KOR 4
-7|proposal/known:KOR KOR 4 since-2025
-9|proposal/known:KOR KOR 5
-9|proposal/known:KOR KOR 5 since-2025
3|proposal/known:KOR KOR to-1999
7|proposal/known:KOR KOR to-2013
-4|proposal/known:KOR KOR to-2021
-7|proposal/known:KOR KOR to-2024
3|proposal/known:KWT KWT 6
3|proposal/known:KWT KWT 6 since-2025
3|proposal/known:KWT KWT since-2025
9|proposal/known:LBN LBN 4
12|proposal/known:LBN LBN 4 to-2024
12|proposal/known:LBN LBN to-2024
-7|proposal/known:LKA LKA 1
-7|proposal/known:LKA LKA 1 since-2025
-6|proposal/known:LKA LKA since-2025
-4|proposal/known:LTU LTU 2.5
-4|proposal/known:LTU LTU 2.5 to-2021
-5|proposal/known:LTU LTU 4
-5|proposal/known:LTU LTU 4 since-2025
3|proposal/known:LTU LTU 5
3|proposal/known:LTU LTU 5 since-2025
4|proposal/known:LTU LTU 5.5
13|proposal/known:LTU LTU 6
13|proposal/known:LTU LTU 6 since-2025
17|proposal/known:LTU LTU since-2025
-4|proposal/known:LTU LTU to-2021
5|proposal/known:LTU NATO 2.5
5|proposal/known:LTU NATO 2.5 to-2024
11|proposal/known:LTU NATO 3.5
11|proposal/known:LTU NATO 3.5 since-2025
5|proposal/known:LTU NATO 5
5|proposal/known:LTU NATO 5 since-2025
16|proposal/known:LTU NATO since-2025
5|proposal/known:LTU NATO to-2024
6|proposal/known:LUX LUX 1
6|proposal/known:LUX LUX 1 to-2024
4|proposal/known:LUX LUX 2
4|proposal/known:LUX LUX 2 since-2025
3|proposal/known:LUX LUX since-2025
6|proposal/known:LUX LUX to-2024
-4|proposal/known:LVA LVA 3.5
-4|proposal/known:LVA LVA 3.5 since-2025
9|proposal/known:LVA LVA 4
6|proposal/known:LVA LVA 4 since-2025
3|proposal/known:LVA LVA 4 to-2024
6|proposal/known:LVA LVA 4.9
6|proposal/known:LVA LVA 4.9 since-2025
7|proposal/known:LVA LVA 5
7|proposal/known:LVA LVA 5 since-2025
-3|proposal/known:LVA LVA 6
-3|proposal/known:LVA LVA 6 since-2025
15|proposal/known:LVA LVA since-2025
3|proposal/known:LVA LVA to-2024
6|proposal/known:LVA NATO 2.5
6|proposal/known:LVA NATO 2.5 to-2024
4|proposal/known:LVA NATO to-2024
-3|proposal/known:MEX MEX 1
7|proposal/known:MKD MKD 2.5
7|proposal/known:MKD MKD 2.5 since-2025
5|proposal/known:MKD MKD 3.5
5|proposal/known:MKD MKD 3.5 since-2025
11|proposal/known:MKD MKD since-2025
-4|proposal/known:MLT MLT 0.9
-4|proposal/known:MLT MLT 0.9 since-2025
-10|proposal/known:MLT MLT 1
-10|proposal/known:MLT MLT 1 since-2025
-14|proposal/known:MLT MLT since-2025
-8|proposal/known:MMR MMR 3
-8|proposal/known:MMR MMR 3 since-2025
-3|proposal/known:MMR MMR 4
-3|proposal/known:MMR MMR 4 since-2025
-11|proposal/known:MMR MMR since-2025
3|proposal/known:MOZ MOZ 2
3|proposal/known:MOZ MOZ 2 since-2025
3|proposal/known:MOZ MOZ since-2025
-4|proposal/known:MYS MYS 1.5
-4|proposal/known:MYS MYS 1.8
-4|proposal/known:MYS MYS 1.8 since-2025
-7|proposal/known:MYS MYS since-2025
-4|proposal/known:NAM NAM 3
-4|proposal/known:NAM NAM 3 since-2025
-6|proposal/known:NAM NAM since-2025
-4|proposal/known:NATO DEU 3
-3|proposal/known:NATO DEU 3 to-2024
-3|proposal/known:NATO DEU to-2024
-7|proposal/known:NATO GBR 3
-7|proposal/known:NATO GBR 3 since-2025
-7|proposal/known:NATO GBR since-2025
-3|proposal/known:NATO JPN since-2025
-9|proposal/known:NATO NATO 0.25
-8|proposal/known:NATO NATO 0.25 since-2025
18|proposal/known:NATO NATO 1.5
18|proposal/known:NATO NATO 1.5 since-2025
13|proposal/known:NATO NATO 2
19|proposal/known:NATO NATO 2 to-2021
-5|proposal/known:NATO NATO 2 to-2024
-7|proposal/known:NATO NATO 2.5 since-2025
7|proposal/known:NATO NATO 2.5 to-2024
-4|proposal/known:NATO NATO 2.8
-4|proposal/known:NATO NATO 2.8 since-2025
-14|proposal/known:NATO NATO 3
-8|proposal/known:NATO NATO 3 since-2025
-5|proposal/known:NATO NATO 3 to-2024
-5|proposal/known:NATO NATO 3.5
-4|proposal/known:NATO NATO 3.5 since-2025
10|proposal/known:NATO NATO 3.6
10|proposal/known:NATO NATO 3.6 since-2025
9|proposal/known:NATO NATO 3.7
9|proposal/known:NATO NATO 3.7 since-2025
-13|proposal/known:NATO NATO 4
-7|proposal/known:NATO NATO 4 to-1999
-4|proposal/known:NATO NATO 4 to-2024
23|proposal/known:NATO NATO 5
23|proposal/known:NATO NATO 5 since-2025
24|proposal/known:NATO NATO since-2025
-7|proposal/known:NATO NATO to-1999
19|proposal/known:NATO NATO to-2021
-9|proposal/known:NATO NATO to-2024
-7|proposal/known:NGA NGA 1
-7|proposal/known:NGA NGA 1 to-2024
-5|proposal/known:NGA NGA 1.5
-5|proposal/known:NGA NGA 1.5 since-2025
4|proposal/known:NGA NGA 2 since-2025
-4|proposal/known:NGA NGA 2 to-2024
-11|proposal/known:NGA NGA to-2024
5|proposal/known:NLD EU 2
5|proposal/known:NLD EU 2 since-2025
5|proposal/known:NLD EU since-2025
-4|proposal/known:NLD NATO 1.5
-4|proposal/known:NLD NATO 1.5 since-2025
8|proposal/known:NLD NATO 3.5
8|proposal/known:NLD NATO 3.5 since-2025
-3|proposal/known:NLD NATO 3.6
-3|proposal/known:NLD NATO 3.6 since-2025
-13|proposal/known:NLD NATO 5
-13|proposal/known:NLD NATO 5 since-2025
-12|proposal/known:NLD NATO since-2025
-4|proposal/known:NLD NATO to-2024
-4|proposal/known:NLD NLD 2
-3|proposal/known:NLD NLD 2 since-2025
-6|proposal/known:NLD NLD 3
-5|proposal/known:NLD NLD 3 since-2025
6|proposal/known:NLD NLD 3.5
6|proposal/known:NLD NLD 3.5 since-2025
-6|proposal/known:NLD NLD since-2025
5|proposal/known:NOR NOR 0.6
5|proposal/known:NOR NOR 0.6 since-2025
-3|proposal/known:NOR NOR 2.5
-3|proposal/known:NOR NOR 3
-3|proposal/known:NOR NOR 3 to-2024
-5|proposal/known:NOR NOR to-2024
4|proposal/known:NPL NPL 0.8
4|proposal/known:NPL NPL 0.8 since-2025
3|proposal/known:NPL NPL 1
3|proposal/known:NPL NPL 1 since-2025
6|proposal/known:NPL NPL 1.2
6|proposal/known:NPL NPL 1.2 since-2025
-7|proposal/known:NPL NPL 1.5
-7|proposal/known:NPL NPL 1.5 since-2025
3|proposal/known:NPL NPL 1.7
3|proposal/known:NPL NPL 1.7 to-2024
6|proposal/known:NPL NPL since-2025
3|proposal/known:NPL NPL to-2024
-7|proposal/known:NZL NZL 1.5
-6|proposal/known:NZL NZL 1.5 since-2025
21|proposal/known:NZL NZL 2
21|proposal/known:NZL NZL 2 since-2025
-5|proposal/known:NZL NZL 2.5
-5|proposal/known:NZL NZL 2.5 since-2025
-15|proposal/known:NZL NZL 3.5
-15|proposal/known:NZL NZL 3.5 since-2025
-5|proposal/known:NZL NZL 5
-5|proposal/known:NZL NZL 5 since-2025
-13|proposal/known:NZL NZL since-2025
-4|proposal/known:OMN OMN 4.5
-4|proposal/known:OMN OMN 4.5 since-2025
-4|proposal/known:OMN OMN since-2025
-4|proposal/known:PAK PAK 2
6|proposal/known:PAK PAK 2.2
6|proposal/known:PAK PAK 2.2 to-2024
6|proposal/known:PAK PAK 2.5
6|proposal/known:PAK PAK 2.5 since-2025
12|proposal/known:PAK PAK 2.8
12|proposal/known:PAK PAK 2.8 since-2025
-5|proposal/known:PAK PAK 6
-5|proposal/known:PAK PAK 6 to-1999
15|proposal/known:PAK PAK since-2025
-5|proposal/known:PAK PAK to-1999
6|proposal/known:PAK PAK to-2024
-4|proposal/known:PER PER 1.5
-3|proposal/known:PER PER 1.5 to-2024
-4|proposal/known:PER PER 2
-3|proposal/known:PER PER 2 to-2024
-3|proposal/known:PER PER since-2025
-6|proposal/known:PER PER to-2024
11|proposal/known:PHL ALLIES 2
11|proposal/known:PHL ALLIES 2 since-2025
11|proposal/known:PHL ALLIES since-2025
-3|proposal/known:PHL PHL 1
-3|proposal/known:PHL PHL 1 since-2025
10|proposal/known:PHL PHL 1.5
16|proposal/known:PHL PHL 1.5 since-2025
-5|proposal/known:PHL PHL 1.5 to-2024
5|proposal/known:PHL PHL 1.8
5|proposal/known:PHL PHL 1.8 since-2025
5|proposal/known:PHL PHL 2
5|proposal/known:PHL PHL 2 since-2025
-14|proposal/known:PHL PHL 2 to-2021
14|proposal/known:PHL PHL 2 to-2024
-12|proposal/known:PHL PHL 3
-11|proposal/known:PHL PHL 3 since-2025
7|proposal/known:PHL PHL 4
7|proposal/known:PHL PHL 4 since-2025
21|proposal/known:PHL PHL since-2025
-14|proposal/known:PHL PHL to-2021
6|proposal/known:PHL PHL to-2024
5|proposal/known:PLW PLW 0.7
5|proposal/known:PLW PLW 0.7 to-2024
5|proposal/known:PLW PLW to-2024
9|proposal/known:PNG PNG 1
9|proposal/known:PNG PNG 1 since-2025
9|proposal/known:PNG PNG since-2025
12|proposal/known:POL CZE+HUN+POL+SVK 3
12|proposal/known:POL CZE+HUN+POL+SVK 3 since-2025
12|proposal/known:POL CZE+HUN+POL+SVK since-2025
8|proposal/known:POL EU 3
8|proposal/known:POL EU 3 since-2025
5|proposal/known:POL EU 5
5|proposal/known:POL EU 5 since-2025
14|proposal/known:POL EU since-2025
8|proposal/known:POL EU+NATO 3
8|proposal/known:POL EU+NATO 3 since-2025
8|proposal/known:POL EU+NATO since-2025
-3|proposal/known:POL NATO 1.5
-3|proposal/known:POL NATO 1.5 since-2025
24|proposal/known:POL NATO 3
9|proposal/known:POL NATO 3 since-2025
15|proposal/known:POL NATO 3 to-2024
-7|proposal/known:POL NATO 3.5
-7|proposal/known:POL NATO 3.5 since-2025
7|proposal/known:POL NATO 5
7|proposal/known:POL NATO 5 since-2025
6|proposal/known:POL NATO since-2025
16|proposal/known:POL NATO to-2024
8|proposal/known:POL POL 2.5
3|proposal/known:POL POL 2.5 to-2021
5|proposal/known:POL POL 2.5 to-2024
13|proposal/known:POL POL 4
14|proposal/known:POL POL 4 since-2025
-4|proposal/known:POL POL 4.5
-4|proposal/known:POL POL 4.5 since-2025
11|proposal/known:POL POL since-2025
3|proposal/known:POL POL to-2021
6|proposal/known:POL POL to-2024
-3|proposal/known:PRT PRT 1.8
-3|proposal/known:PRT PRT 1.8 since-2025
3|proposal/known:PRT PRT 2
3|proposal/known:PRT PRT 2 since-2025
-5|proposal/known:PRT PRT 3
-5|proposal/known:PRT PRT 3 since-2025
-9|proposal/known:PRT PRT since-2025
-3|proposal/known:QAT ARE+BHR+KWT+OMN+QAT+SAU 6
-3|proposal/known:QAT ARE+BHR+KWT+OMN+QAT+SAU 6 since-2025
-3|proposal/known:QAT ARE+BHR+KWT+OMN+QAT+SAU since-2025
-3|proposal/known:ROU NATO 5
-3|proposal/known:ROU NATO 5 since-2025
-3|proposal/known:ROU NATO since-2025
-9|proposal/known:ROU ROU 3.5
-7|proposal/known:ROU ROU 3.5 since-2025
-3|proposal/known:ROU ROU 4.7
-3|proposal/known:ROU ROU 4.7 since-2025
-12|proposal/known:ROU ROU since-2025
-3|proposal/known:RUS RUS 1E+1
-3|proposal/known:RUS RUS 1E+1 since-2025
-5|proposal/known:RUS RUS 3.5
-5|proposal/known:RUS RUS 3.5 to-2013
-6|proposal/known:RUS RUS 4
-6|proposal/known:RUS RUS 4 since-2025
-10|proposal/known:RUS RUS since-2025
-5|proposal/known:RUS RUS to-2013
-4|proposal/known:SAU SAU 12
-4|proposal/known:SAU SAU 12 to-1999
-3|proposal/known:SAU SAU 6
-3|proposal/known:SAU SAU 6 to-2024
-4|proposal/known:SAU SAU to-1999
4|proposal/known:SEN SEN 2
4|proposal/known:SEN SEN 2 since-2025
8|proposal/known:SEN SEN 2.1
8|proposal/known:SEN SEN 2.1 since-2025
12|proposal/known:SEN SEN since-2025
-3|proposal/known:SGP SGP 3
-3|proposal/known:SGP SGP 3 since-2025
9|proposal/known:SGP SGP 4
12|proposal/known:SGP SGP 4 since-2025
-3|proposal/known:SGP SGP 4 to-2013
9|proposal/known:SGP SGP since-2025
-3|proposal/known:SGP SGP to-2013
-8|proposal/known:SLB SLB 1.4
-8|proposal/known:SLB SLB 1.4 since-2025
-8|proposal/known:SLB SLB since-2025
4|proposal/known:SLE SLE 0.6
4|proposal/known:SLE SLE 0.6 since-2025
4|proposal/known:SLE SLE since-2025
-6|proposal/known:SRB SRB 3
-6|proposal/known:SRB SRB 3 since-2025
-7|proposal/known:SRB SRB since-2025
-3|proposal/known:SUN NATO 3
-3|proposal/known:SUN NATO 3 to-2024
-3|proposal/known:SUN NATO to-2024
5|proposal/known:SVK SVK 1.5
5|proposal/known:SVK SVK 1.5 since-2025
5|proposal/known:SVK SVK 2
5|proposal/known:SVK SVK 2 since-2025
-5|proposal/known:SVK SVK 5
-5|proposal/known:SVK SVK 5 since-2025
-3|proposal/known:SVN SVN 3
-3|proposal/known:SVN SVN 3 since-2025
-8|proposal/known:SVN SVN 3.5
-8|proposal/known:SVN SVN 3.5 since-2025
-11|proposal/known:SVN SVN since-2025
6|proposal/known:SWE NATO 3.5
6|proposal/known:SWE NATO 3.5 since-2025
-5|proposal/known:SWE NATO 5
-5|proposal/known:SWE NATO 5 since-2025
-4|proposal/known:SWE SWE 2
-3|proposal/known:SWE SWE 2 to-2024
-3|proposal/known:SWE SWE 2.6
-3|proposal/known:SWE SWE 2.6 to-2024
-6|proposal/known:SWE SWE 3
-6|proposal/known:SWE SWE 3 since-2025
9|proposal/known:SWE SWE 3.5
9|proposal/known:SWE SWE 3.5 since-2025
-9|proposal/known:SWE SWE 4
-9|proposal/known:SWE SWE 4 since-2025
-8|proposal/known:SWE SWE since-2025
-6|proposal/known:SWE SWE to-2024
10|proposal/known:THA MMR 4
10|proposal/known:THA MMR 4 since-2025
10|proposal/known:THA MMR since-2025
-8|proposal/known:THA THA 1.4
-8|proposal/known:THA THA 1.4 since-2025
4|proposal/known:THA THA 1.5
4|proposal/known:THA THA 1.5 since-2025
-6|proposal/known:THA THA since-2025
6|proposal/known:TON TON 1.6
6|proposal/known:TON TON 1.6 since-2025
6|proposal/known:TON TON since-2025
4|proposal/known:TUR TUR 4.5
4|proposal/known:TUR TUR 4.5 to-1999
-5|proposal/known:TUR TUR since-2025
4|proposal/known:TUR TUR to-1999
-16|proposal/known:TWN TWN 1E+1
-7|proposal/known:TWN TWN 1E+1 since-2025
-10|proposal/known:TWN TWN 1E+1 to-2024
-3|proposal/known:TWN TWN 2
-3|proposal/known:TWN TWN 2 to-2024
-5|proposal/known:TWN TWN 2.2
-3|proposal/known:TWN TWN 2.2 to-2024
3|proposal/known:TWN TWN 2.5 to-2024
9|proposal/known:TWN TWN 2.8
10|proposal/known:TWN TWN 2.8 to-2024
-3|proposal/known:TWN TWN 3
-3|proposal/known:TWN TWN 3 since-2025
-7|proposal/known:TWN TWN 3.4
-7|proposal/known:TWN TWN 3.4 since-2025
-11|proposal/known:TWN TWN 3.5
-8|proposal/known:TWN TWN 3.5 since-2025
-3|proposal/known:TWN TWN 3.5 to-2024
6|proposal/known:TWN TWN 3.8
6|proposal/known:TWN TWN 3.8 since-2025
-12|proposal/known:TWN TWN 4
-8|proposal/known:TWN TWN 4 since-2025
-3|proposal/known:TWN TWN 4 to-2024
3|proposal/known:TWN TWN 5
24|proposal/known:TWN TWN 5 since-2025
-5|proposal/known:TWN TWN 5 to-1999
-15|proposal/known:TWN TWN 5 to-2024
-3|proposal/known:TWN TWN 7
-3|proposal/known:TWN TWN 7 since-2025
-14|proposal/known:TWN TWN since-2025
-6|proposal/known:TWN TWN to-1999
-24|proposal/known:TWN TWN to-2024
-4|proposal/known:UGA KEN+TZA+UGA 1.8
-4|proposal/known:UGA KEN+TZA+UGA 1.8 since-2025
-4|proposal/known:UGA KEN+TZA+UGA since-2025
-5|proposal/known:UKR ALLIES 0.25
-5|proposal/known:UKR ALLIES 0.25 since-2025
-5|proposal/known:UKR ALLIES since-2025
5|proposal/known:UKR UKR 15
5|proposal/known:UKR UKR 15 since-2025
-5|proposal/known:UKR UKR 26
-5|proposal/known:UKR UKR 26 since-2025
4|proposal/known:UKR UKR 6
4|proposal/known:UKR UKR 6 since-2025
-4|proposal/known:URY URY 1.6
-4|proposal/known:URY URY 1.6 to-2024
4|proposal/known:URY URY 2.5
4|proposal/known:URY URY 2.5 since-2025
6|proposal/known:URY URY since-2025
-3|proposal/known:URY URY to-2024
10|proposal/known:USA ALLIES 2
10|proposal/known:USA ALLIES 2 to-2021
11|proposal/known:USA ALLIES 3
12|proposal/known:USA ALLIES 3 since-2025
12|proposal/known:USA ALLIES 3.5
12|proposal/known:USA ALLIES 3.5 since-2025
-12|proposal/known:USA ALLIES 5
-12|proposal/known:USA ALLIES 5 since-2025
10|proposal/known:USA ALLIES since-2025
10|proposal/known:USA ALLIES to-2021
-3|proposal/known:USA AUS 3
-3|proposal/known:USA AUS 3 since-2025
-5|proposal/known:USA AUS since-2025
-4|proposal/known:USA GBR 3
-4|proposal/known:USA GBR 3 since-2025
-5|proposal/known:USA GBR since-2025
-5|proposal/known:USA JPN 1
-4|proposal/known:USA JPN 1 to-1999
10|proposal/known:USA JPN 1.5
11|proposal/known:USA JPN 1.5 to-1999
6|proposal/known:USA JPN 1.8
6|proposal/known:USA JPN 1.8 to-1999
-14|proposal/known:USA JPN 2
-7|proposal/known:USA JPN 2 to-1999
-4|proposal/known:USA JPN 2 to-2024
-3|proposal/known:USA JPN 2.5
-11|proposal/known:USA JPN 3
-18|proposal/known:USA JPN 3 since-2025
15|proposal/known:USA JPN 3 to-1999
-8|proposal/known:USA JPN 3 to-2024
-26|proposal/known:USA JPN since-2025
14|proposal/known:USA JPN to-1999
-16|proposal/known:USA JPN to-2024
-6|proposal/known:USA KOR 3
-4|proposal/known:USA KOR 3 since-2025
-14|proposal/known:USA KOR 3.5
-13|proposal/known:USA KOR 3.5 since-2025
17|proposal/known:USA KOR 3.8
17|proposal/known:USA KOR 3.8 since-2025
-4|proposal/known:USA KOR to-2024
-5|proposal/known:USA NATO 3
-4|proposal/known:USA NATO 3 to-2024
7|proposal/known:USA NATO 4
7|proposal/known:USA NATO 4 to-1999
-6|proposal/known:USA NATO 5
-6|proposal/known:USA NATO 5 since-2025
-11|proposal/known:USA NATO since-2025
7|proposal/known:USA NATO to-1999
-5|proposal/known:USA NATO to-2024
-3|proposal/known:USA PHL 2
-3|proposal/known:USA PHL since-2025
-13|proposal/known:USA TWN 1E+1
-6|proposal/known:USA TWN 1E+1 since-2025
-6|proposal/known:USA TWN 1E+1 to-2024
-4|proposal/known:USA TWN 5
-11|proposal/known:USA TWN since-2025
-10|proposal/known:USA TWN to-2024
-5|proposal/known:USA USA 2.5
-3|proposal/known:USA USA 2.5 since-2025
6|proposal/known:USA USA 2E+1
6|proposal/known:USA USA 2E+1 since-2025
5|proposal/known:USA USA 3
6|proposal/known:USA USA 3 since-2025
3|proposal/known:USA USA 3.2
3|proposal/known:USA USA 3.2 since-2025
-6|proposal/known:USA USA 4
-5|proposal/known:USA USA 4 to-2013
10|proposal/known:USA USA 4.5
10|proposal/known:USA USA 4.5 since-2025
9|proposal/known:USA USA 4.6
9|proposal/known:USA USA 4.6 since-2025
6|proposal/known:USA USA 4.7
6|proposal/known:USA USA 4.7 since-2025
-15|proposal/known:USA USA 5
-8|proposal/known:USA USA 5 since-2025
-8|proposal/known:USA USA 5 to-2024
4|proposal/known:USA USA 5.2
4|proposal/known:USA USA 5.2 to-1999
33|proposal/known:USA USA since-2025
-5|proposal/known:USA USA to-2013
-8|proposal/known:USA USA to-2024
16|proposal/known:VNM LAO 1
16|proposal/known:VNM LAO 1 since-2025
16|proposal/known:VNM LAO since-2025
-4|proposal/known:VNM VNM 2
-4|proposal/known:VNM VNM 2 since-2025
-3|proposal/known:VNM VNM since-2025
-3|proposal/known:ZAF ZAF 1.5
-3|proposal/known:ZAF ZAF 1.5 to-2024
-3|proposal/known:ZAF ZAF to-2024
3|proposal/known:ZWE ZWE 0.9
3|proposal/known:ZWE ZWE 0.9 since-2025
3|proposal/known:ZWE ZWE since-2025
-15|proposal/named:1
-9|proposal/named:2
-17|proposal/named:3
5|proposal/near-after:\"
13|proposal/near-after:#
4|proposal/near-after:'
12|proposal/near-after:'d
25|proposal/near-after:'s
8|proposal/near-after:'ve
10|proposal/near-after:(
4|proposal/near-after:)
23|proposal/near-after:,
5|proposal/near-after:-
43|proposal/near-after:.
-21|proposal/near-after::
11|proposal/near-after:;
-10|proposal/near-after:DATE
3|proposal/near-after:EU
-35|proposal/near-after:NATO
-34|proposal/near-after:OUTLET
6|proposal/near-after:PERSON
39|proposal/near-after:USA
5|proposal/near-after:a
-27|proposal/near-after:about
-27|proposal/near-after:above
3|proposal/near-after:absorbed
-9|proposal/near-after:accept
8|proposal/near-after:accord
-8|proposal/near-after:according
3|proposal/near-after:account
4|proposal/near-after:accused
-3|proposal/near-after:achievable
-5|proposal/near-after:across
5|proposal/near-after:act
14|proposal/near-after:add
-8|proposal/near-after:adelaide
8|proposal/near-after:adequate
3|proposal/near-after:administration
3|proposal/near-after:admit
-7|proposal/near-after:adopt
9|proposal/near-after:adoption
5|proposal/near-after:adversary
-6|proposal/near-after:advise
3|proposal/near-after:adviser
5|proposal/near-after:advisory panel
19|proposal/near-after:advocate
21|proposal/near-after:affordable
-4|proposal/near-after:afloat
-10|proposal/near-after:after
-3|proposal/near-after:afterwards
18|proposal/near-after:against
4|proposal/near-after:agenda
3|proposal/near-after:agree
5|proposal/near-after:ahead
5|proposal/near-after:aid
9|proposal/near-after:aida
7|proposal/near-after:aide
-6|proposal/near-after:aides
4|proposal/near-after:aim
6|proposal/near-after:air
-15|proposal/near-after:airports
4|proposal/near-after:alive
17|proposal/near-after:all members
4|proposal/near-after:alliance
-10|proposal/near-after:allow
-6|proposal/near-after:allowed
-8|proposal/near-after:alluding
10|proposal/near-after:alone
3|proposal/near-after:aloud
14|proposal/near-after:already
-28|proposal/near-after:also
5|proposal/near-after:always
4|proposal/near-after:ambassador
-45|proposal/near-after:ambition
6|proposal/near-after:ambitious
17|proposal/near-after:among
7|proposal/near-after:ample
-17|proposal/near-after:an
-6|proposal/near-after:analysts
-3|proposal/near-after:anatomy
29|proposal/near-after:and
5|proposal/near-after:anies
3|proposal/near-after:announce
10|proposal/near-after:annual
17|proposal/near-after:another
7|proposal/near-after:any
5|proposal/near-after:anything
4|proposal/near-after:apart
-7|proposal/near-after:appear
7|proposal/near-after:appropriate
-4|proposal/near-after:are
13|proposal/near-after:argue
14|proposal/near-after:armed forces
-13|proposal/near-after:armies
7|proposal/near-after:arms
18|proposal/near-after:army
-3|proposal/near-after:around
-5|proposal/near-after:as
-27|proposal/near-after:asia
-12|proposal/near-after:asian
-14|proposal/near-after:ask
4|proposal/near-after:ask for
-10|proposal/near-after:assure
-5|proposal/near-after:asterisk
6|proposal/near-after:at
-12|proposal/near-after:ate
-4|proposal/near-after:attached
-6|proposal/near-after:attain
-8|proposal/near-after:attainable
-4|proposal/near-after:attempt
6|proposal/near-after:audit
-24|proposal/near-after:average
3|proposal/near-after:away
7|proposal/near-after:back
-5|proposal/near-after:badenoch
10|proposal/near-after:balance
-5|proposal/near-after:balloon
12|proposal/near-after:bandy about
3|proposal/near-after:bankers
8|proposal/near-after:bar
3|proposal/near-after:bare
-4|proposal/near-after:bases
-4|proposal/near-after:basis
5|proposal/near-after:baswedan
-5|proposal/near-after:be
4|proposal/near-after:bearing
-4|proposal/near-after:became
-9|proposal/near-after:become
3|proposal/near-after:becoming
15|proposal/near-after:before
8|proposal/near-after:begin
4|proposal/near-after:beginning
4|proposal/near-after:behind
-31|proposal/near-after:being
4|proposal/near-after:believe
12|proposal/near-after:beside
19|proposal/near-after:better
-3|proposal/near-after:between
7|proposal/near-after:beyond
5|proposal/near-after:bill
9|proposal/near-after:billion
-16|proposal/near-after:bloc
-3|proposal/near-after:boats
12|proposal/near-after:bond
7|proposal/near-after:bonds
3|proposal/near-after:books
8|proposal/near-after:border
-4|proposal/near-after:borne
-5|proposal/near-after:borrowed
-4|proposal/near-after:both
-5|proposal/near-after:brackets
3|proposal/near-after:brady
-19|proposal/near-after:bridges
-5|proposal/near-after:brigadier
-5|proposal/near-after:broadband
-5|proposal/near-after:broader
3|proposal/near-after:broken
4|proposal/near-after:brokers
8|proposal/near-after:bruegel
-12|proposal/near-after:bruited
-7|proposal/near-after:budget
6|proposal/near-after:build
3|proposal/near-after:bunk
7|proposal/near-after:burden
-3|proposal/near-after:bury
7|proposal/near-after:businesses
-5|proposal/near-after:bust
-10|proposal/near-after:buy
-4|proposal/near-after:buys
40|proposal/near-after:by
14|proposal/near-after:cabinet
-3|proposal/near-after:cables
-5|proposal/near-after:calculate
18|proposal/near-after:call
4|proposal/near-after:call for
3|proposal/near-after:calm
10|proposal/near-after:came
13|proposal/near-after:campaign
4|proposal/near-after:can
3|proposal/near-after:candidate
16|proposal/near-after:cannot
-5|proposal/near-after:capability
-4|proposal/near-after:care
10|proposal/near-after:carry
-3|proposal/near-after:carved
-4|proposal/near-after:case
6|proposal/near-after:caught
4|proposal/near-after:ceasefire
6|proposal/near-after:chairman
4|proposal/near-after:charter
10|proposal/near-after:chat
4|proposal/near-after:cheapest
5|proposal/near-after:chief
4|proposal/near-after:chiefs
5|proposal/near-after:choi
-13|proposal/near-after:choose
4|proposal/near-after:chorus
-7|proposal/near-after:circumstances
3|proposal/near-after:cite
15|proposal/near-after:civil
-3|proposal/near-after:clarification
-11|proposal/near-after:clause
-6|proposal/near-after:coalition
3|proposal/near-after:cold
-5|proposal/near-after:columns
-10|proposal/near-after:combat
14|proposal/near-after:come
-13|proposal/near-after:come to
-15|proposal/near-after:coming
3|proposal/near-after:command
5|proposal/near-after:commit
12|proposal/near-after:committee
-6|proposal/near-after:compared
-9|proposal/near-after:complain
-11|proposal/near-after:compromise
4|proposal/near-after:conceivable
-4|proposal/near-after:concern
12|proposal/near-after:condition
-6|proposal/near-after:conditions
-5|proposal/near-after:confided
6|proposal/near-after:conjured
4|proposal/near-after:conscription
17|proposal/near-after:conservative
-27|proposal/near-after:consider
-13|proposal/near-after:consideration
-7|proposal/near-after:consistent
-21|proposal/near-after:constitution
7|proposal/near-after:consumption
3|proposal/near-after:contender
-7|proposal/near-after:content
-4|proposal/near-after:contracts
-9|proposal/near-after:conversation
-3|proposal/near-after:coordination
-5|proposal/near-after:cope
-6|proposal/near-after:core defence
4|proposal/near-after:core defense
6|proposal/near-after:corporate
-6|proposal/near-after:costed
21|proposal/near-after:costs
20|proposal/near-after:could
15|proposal/near-after:counted
3|proposal/near-after:counting
7|proposal/near-after:coup
-4|proposal/near-after:course
5|proposal/near-after:cover
-3|proposal/near-after:creditors
-9|proposal/near-after:crisis
7|proposal/near-after:crown
-13|proposal/near-after:current
-4|proposal/near-after:curry
7|proposal/near-after:cut
-3|proposal/near-after:cyber
-7|proposal/near-after:dagger
-5|proposal/near-after:daily
5|proposal/near-after:daiwa
3|proposal/near-after:date
-32|proposal/near-after:day
-10|proposal/near-after:deadline
-11|proposal/near-after:deaf
9|proposal/near-after:deal
7|proposal/near-after:debate
-21|proposal/near-after:decade
-5|proposal/near-after:decide
-6|proposal/near-after:decision
3|proposal/near-after:deck
-3|proposal/near-after:declaration
3|proposal/near-after:default
-7|proposal/near-after:defence
-4|proposal/near-after:defence ministry
-5|proposal/near-after:defences
-6|proposal/near-after:defense
7|proposal/near-after:defense ministry
-3|proposal/near-after:defense secretary
-6|proposal/near-after:deficit
-5|proposal/near-after:definition
3|proposal/near-after:deliver
12|proposal/near-after:demand
4|proposal/near-after:demur
-3|proposal/near-after:depending
-9|proposal/near-after:describe
-12|proposal/near-after:device
7|proposal/near-after:did
9|proposal/near-after:difference
-10|proposal/near-after:direction
4|proposal/near-after:disarming
-8|proposal/near-after:discussion
-10|proposal/near-after:discussions
-14|proposal/near-after:dismiss
-6|proposal/near-after:dispatch
24|proposal/near-after:do
-14|proposal/near-after:doable
5|proposal/near-after:does
4|proposal/near-after:doing
-4|proposal/near-after:double
8|proposal/near-after:doubt
3|proposal/near-after:down
-26|proposal/near-after:draft
3|proposal/near-after:drawn
17|proposal/near-after:dream
-3|proposal/near-after:drew
-14|proposal/near-after:drive
-5|proposal/near-after:drones
12|proposal/near-after:drop
-5|proposal/near-after:dual
-6|proposal/near-after:due
3|proposal/near-after:during
-3|proposal/near-after:each
4|proposal/near-after:early
-11|proposal/near-after:ears
-6|proposal/near-after:east
3|proposal/near-after:eastern
-11|proposal/near-after:economic
11|proposal/near-after:economic output
-8|proposal/near-after:economists
-4|proposal/near-after:economy
4|proposal/near-after:ed
15|proposal/near-after:elected
-3|proposal/near-after:election
-4|proposal/near-after:elections
7|proposal/near-after:else
-8|proposal/near-after:embrace
-3|proposal/near-after:emphasis
10|proposal/near-after:employers
13|proposal/near-after:end
14|proposal/near-after:enough
4|proposal/near-after:enrichment
-3|proposal/near-after:enshrine
-12|proposal/near-after:enters
3|proposal/near-after:environment
-8|proposal/near-after:envoy
-8|proposal/near-after:equal
-3|proposal/near-after:escape
3|proposal/near-after:essential
-3|proposal/near-after:europe
7|proposal/near-after:european
4|proposal/near-after:european allies
6|proposal/near-after:european members
-16|proposal/near-after:every
-12|proposal/near-after:every member
5|proposal/near-after:everyone
-9|proposal/near-after:everything
7|proposal/near-after:exceed
4|proposal/near-after:exchange
-10|proposal/near-after:executive
-3|proposal/near-after:expenditure
-14|proposal/near-after:expert
8|proposal/near-after:experts
-3|proposal/near-after:expires
4|proposal/near-after:explain
-14|proposal/near-after:exposes
-8|proposal/near-after:external
3|proposal/near-after:extra
3|proposal/near-after:f
-7|proposal/near-after:factories
-6|proposal/near-after:fails
8|proposal/near-after:fair
5|proposal/near-after:fairer
-6|proposal/near-after:fall
-5|proposal/near-after:familiar
8|proposal/near-after:fantasy
-3|proposal/near-after:far
6|proposal/near-after:farage
18|proposal/near-after:favour
-10|proposal/near-after:feasible
4|proposal/near-after:federal
7|proposal/near-after:few
-13|proposal/near-after:figure
-11|proposal/near-after:figured
3|proposal/near-after:figures
-5|proposal/near-after:filed
13|proposal/near-after:final
5|proposal/near-after:finance
-13|proposal/near-after:finance minister
4|proposal/near-after:finance ministry
11|proposal/near-after:financed
4|proposal/near-after:finances
15|proposal/near-after:find
3|proposal/near-after:fire
-21|proposal/near-after:fiscal
-5|proposal/near-after:fit
-21|proposal/near-after:five
-18|proposal/near-after:fix
-18|proposal/near-after:float
3|proposal/near-after:floor
-4|proposal/near-after:focus
-5|proposal/near-after:folding
-7|proposal/near-after:follow
-8|proposal/near-after:follows
-4|proposal/near-after:footnote
24|proposal/near-after:for
20|proposal/near-after:force
10|proposal/near-after:foreign ministry
-6|proposal/near-after:foreseeable
4|proposal/near-after:form
9|proposal/near-after:former
-8|proposal/near-after:forum
3|proposal/near-after:forward
-5|proposal/near-after:four
3|proposal/near-after:freedom
-4|proposal/near-after:from
4|proposal/near-after:front
11|proposal/near-after:full
5|proposal/near-after:fund
-4|proposal/near-after:funded
-3|proposal/near-after:further
-5|proposal/near-after:future
-6|proposal/near-after:gained
3|proposal/near-after:gambit
3|proposal/near-after:gamble
-13|proposal/near-after:gdp
5|proposal/near-after:geert
-3|proposal/near-after:generals
-8|proposal/near-after:get
5|proposal/near-after:gi
20|proposal/near-after:give
-15|proposal/near-after:gnp
12|proposal/near-after:go
16|proposal/near-after:goal
16|proposal/near-after:good
-34|proposal/near-after:government
-3|proposal/near-after:grateful
3|proposal/near-after:gross domestic product
-13|proposal/near-after:gross national product
-3|proposal/near-after:ground
3|proposal/near-after:group
3|proposal/near-after:groups
5|proposal/near-after:grow
5|proposal/near-after:growth
-16|proposal/near-after:guarantee
4|proposal/near-after:guide
3|proposal/near-after:guns
20|proposal/near-after:had
-4|proposal/near-after:hague
20|proposal/near-after:half
3|proposal/near-after:handed
-7|proposal/near-after:hanging
-15|proposal/near-after:has
7|proposal/near-after:have
-18|proposal/near-after:hawks
28|proposal/near-after:he
4|proposal/near-after:health
3|proposal/near-after:heavy
-5|proposal/near-after:hedges
-5|proposal/near-after:helps
-5|proposal/near-after:her
9|proposal/near-after:heroic
-11|proposal/near-after:higher
-11|proposal/near-after:him
6|proposal/near-after:himself
-8|proposal/near-after:hint
4|proposal/near-after:hipkins
20|proposal/near-after:his
4|proposal/near-after:honest
3|proposal/near-after:honestly
-18|proposal/near-after:honorable
-4|proposal/near-after:honour
-12|proposal/near-after:hope
9|proposal/near-after:hopeless
-14|proposal/near-after:horizon
6|proposal/near-after:hornung
8|proposal/near-after:hotel
-8|proposal/near-after:hours
10|proposal/near-after:house
6|proposal/near-after:housing
6|proposal/near-after:how
5|proposal/near-after:hurdled
8|proposal/near-after:i
-9|proposal/near-after:ideal
-13|proposal/near-after:if
-12|proposal/near-after:imagine
8|proposal/near-after:implied
-28|proposal/near-after:in
-26|proposal/near-after:in line with
5|proposal/near-after:income
5|proposal/near-after:increase
3|proposal/near-after:indoors
-4|proposal/near-after:industry
4|proposal/near-after:inflation
-3|proposal/near-after:inform
5|proposal/near-after:initiative
3|proposal/near-after:innovation
6|proposal/near-after:inquired
16|proposal/near-after:instead of
-19|proposal/near-after:insufficient
-8|proposal/near-after:insurgency
3|proposal/near-after:international
20|proposal/near-after:into
-12|proposal/near-after:invented
-3|proposal/near-after:investment
11|proposal/near-after:invite
7|proposal/near-after:involved
-6|proposal/near-after:inwardly
-20|proposal/near-after:is
9|proposal/near-after:it
27|proposal/near-after:its
3|proposal/near-after:james
6|proposal/near-after:jeffrey
3|proposal/near-after:jobs
7|proposal/near-after:jointly
4|proposal/near-after:just
4|proposal/near-after:kak
-4|proposal/near-after:keep
-9|proposal/near-after:key
-3|proposal/near-after:kicked
-8|proposal/near-after:known
5|proposal/near-after:kobayashi
3|proposal/near-after:kuomintang
4|proposal/near-after:lag
-3|proposal/near-after:laid
13|proposal/near-after:landing
-4|proposal/near-after:lands
-7|proposal/near-after:landslide
-6|proposal/near-after:last
6|proposal/near-after:lately
-20|proposal/near-after:later
-7|proposal/near-after:latter
15|proposal/near-after:law
11|proposal/near-after:lawmakers
-8|proposal/near-after:ldp
4|proposal/near-after:leader
-6|proposal/near-after:leading
-5|proposal/near-after:leads
-9|proposal/near-after:leaked
-5|proposal/near-after:learn
23|proposal/near-after:least
6|proposal/near-after:leave
-11|proposal/near-after:left
4|proposal/near-after:legal
-4|proposal/near-after:less
-7|proposal/near-after:let
-4|proposal/near-after:lets
-7|proposal/near-after:letter
-14|proposal/near-after:level
7|proposal/near-after:liberal democratic party
3|proposal/near-after:lie
-16|proposal/near-after:lifetime
3|proposal/near-after:lift
-6|proposal/near-after:like
-4|proposal/near-after:likeliest
7|proposal/near-after:little
6|proposal/near-after:live with
-5|proposal/near-after:loans
4|proposal/near-after:local
11|proposal/near-after:long
7|proposal/near-after:look
-11|proposal/near-after:look at
5|proposal/near-after:looks
-6|proposal/near-after:looms
3|proposal/near-after:lord
5|proposal/near-after:losing
9|proposal/near-after:lost
3|proposal/near-after:lot
9|proposal/near-after:loud
-3|proposal/near-after:lunch
8|proposal/near-after:made
-8|proposal/near-after:main
3|proposal/near-after:makes
4|proposal/near-after:making
6|proposal/near-after:manageable
-14|proposal/near-after:manifesto
4|proposal/near-after:mark
12|proposal/near-after:market
6|proposal/near-after:match
3|proposal/near-after:maths
-14|proposal/near-after:may
11|proposal/near-after:mean
7|proposal/near-after:measure
3|proposal/near-after:measured
3|proposal/near-after:medium
-7|proposal/near-after:meet
3|proposal/near-after:members
-17|proposal/near-after:memo
19|proposal/near-after:mention
6|proposal/near-after:mep
4|proposal/near-after:merely
-6|proposal/near-after:metalworkers
3|proposal/near-after:middle
-5|proposal/near-after:midpoint
-3|proposal/near-after:midway
-18|proposal/near-after:might
6|proposal/near-after:mike
6|proposal/near-after:milestone
-10|proposal/near-after:militaries
3|proposal/near-after:military
-3|proposal/near-after:mind
19|proposal/near-after:minimum
-3|proposal/near-after:ministers
-3|proposal/near-after:ministry
3|proposal/near-after:ministry of national defense
-16|proposal/near-after:mirror
10|proposal/near-after:missiles
6|proposal/near-after:mobile
5|proposal/near-after:modernisation
-26|proposal/near-after:money
-11|proposal/near-after:moot
-21|proposal/near-after:more
9|proposal/near-after:mr
10|proposal/near-after:much
9|proposal/near-after:munitions
-7|proposal/near-after:must
-5|proposal/near-after:my
13|proposal/near-after:n't
4|proposal/near-after:name
-12|proposal/near-after:namely
5|proposal/near-after:nation
4|proposal/near-after:national
-10|proposal/near-after:national income
5|proposal/near-after:national security
-19|proposal/near-after:near
-6|proposal/near-after:nearly
-5|proposal/near-after:need
23|proposal/near-after:needed
-19|proposal/near-after:needs
4|proposal/near-after:neither
3|proposal/near-after:net
9|proposal/near-after:never
5|proposal/near-after:new
7|proposal/near-after:newspaper
-13|proposal/near-after:next
6|proposal/near-after:nigel
13|proposal/near-after:no
-6|proposal/near-after:nobody
3|proposal/near-after:nominal growth
5|proposal/near-after:nominee
5|proposal/near-after:nomura
3|proposal/near-after:nonsense
-8|proposal/near-after:norm
9|proposal/near-after:normal
-4|proposal/near-after:north
-12|proposal/near-after:not
-13|proposal/near-after:note
6|proposal/near-after:nothing
-9|proposal/near-after:now
6|proposal/near-after:nowhere
7|proposal/near-after:nuclear
6|proposal/near-after:nukes
3|proposal/near-after:nursing
6|proposal/near-after:obligation
-16|proposal/near-after:of
-12|proposal/near-after:off
-5|proposal/near-after:offer
5|proposal/near-after:office
-13|proposal/near-after:official
4|proposal/near-after:often
6|proposal/near-after:old
16|proposal/near-after:on
-5|proposal/near-after:once
-20|proposal/near-after:one
4|proposal/near-after:op
6|proposal/near-after:open
6|proposal/near-after:opening bid
5|proposal/near-after:oppose
4|proposal/near-after:opposition
-27|proposal/near-after:option
6|proposal/near-after:optional
5|proposal/near-after:options
-14|proposal/near-after:or
-5|proposal/near-after:original
8|proposal/near-after:ought
4|proposal/near-after:our
3|proposal/near-after:ourselves
25|proposal/near-after:out
-9|proposal/near-after:outcome
-6|proposal/near-after:outer
-24|proposal/near-after:outlays
6|proposal/near-after:output
7|proposal/near-after:over
-9|proposal/near-after:overhauls
22|proposal/near-after:own
-9|proposal/near-after:palatable
-12|proposal/near-after:panel
-4|proposal/near-after:panels
-11|proposal/near-after:parliament
-9|proposal/near-after:parliamentary
-7|proposal/near-after:part
-12|proposal/near-after:parties
17|proposal/near-after:party
-5|proposal/near-after:passage
-4|proposal/near-after:patrol
19|proposal/near-after:pay
6|proposal/near-after:peace
-7|proposal/near-after:pencil in
-4|proposal/near-after:penciled
6|proposal/near-after:pensions
-13|proposal/near-after:people
3|proposal/near-after:percentage
-3|proposal/near-after:perform
-9|proposal/near-after:perhaps
-12|proposal/near-after:permanent
13|proposal/near-after:person
3|proposal/near-after:persuade
3|proposal/near-after:phase
13|proposal/near-after:phased
3|proposal/near-after:place
4|proposal/near-after:placed
-3|proposal/near-after:plain
-20|proposal/near-after:plan
8|proposal/near-after:platform
-6|proposal/near-after:play
3|proposal/near-after:plays
-11|proposal/near-after:plea
-12|proposal/near-after:plead for
-6|proposal/near-after:pleased
-3|proposal/near-after:pledge
12|proposal/near-after:plenty
-7|proposal/near-after:plot
-5|proposal/near-after:plus
-6|proposal/near-after:point
5|proposal/near-after:politely
4|proposal/near-after:political
-3|proposal/near-after:poll
-6|proposal/near-after:possibility
-4|proposal/near-after:possibly
7|proposal/near-after:preceded
-7|proposal/near-after:predecessor
-14|proposal/near-after:prefer
-8|proposal/near-after:preferring
8|proposal/near-after:president
-3|proposal/near-after:pressure
3|proposal/near-after:previous
-15|proposal/near-after:prime minister
-5|proposal/near-after:prime minister 's office
-4|proposal/near-after:print
5|proposal/near-after:proceed
8|proposal/near-after:promise
4|proposal/near-after:properly
5|proposal/near-after:proposal
5|proposal/near-after:proposals
6|proposal/near-after:propose
13|proposal/near-after:provided
10|proposal/near-after:prudent
10|proposal/near-after:public
-11|proposal/near-after:publish
-10|proposal/near-after:put
7|proposal/near-after:put forward
-8|proposal/near-after:quickly
7|proposal/near-after:rand
11|proposal/near-after:range
4|proposal/near-after:ranks
23|proposal/near-after:reach
-3|proposal/near-after:read
-11|proposal/near-after:readers
-10|proposal/near-after:ready
-9|proposal/near-after:real
15|proposal/near-after:realistic
-11|proposal/near-after:really
-10|proposal/near-after:reason
11|proposal/near-after:reasonable
-6|proposal/near-after:rebuild
-6|proposal/near-after:reckon
30|proposal/near-after:recommend
6|proposal/near-after:recommendation
4|proposal/near-after:recruitment
3|proposal/near-after:redeploy
4|proposal/near-after:redoes
-13|proposal/near-after:regard
-8|proposal/near-after:related
-9|proposal/near-after:relatively
-8|proposal/near-after:relaxed
-4|proposal/near-after:relented
-13|proposal/near-after:remain
3|proposal/near-after:remainder
-14|proposal/near-after:remilitarization
4|proposal/near-after:rendered
-3|proposal/near-after:replace
-7|proposal/near-after:reply
-14|proposal/near-after:report
-10|proposal/near-after:request
17|proposal/near-after:require
-4|proposal/near-after:research
15|proposal/near-after:resembles
6|proposal/near-after:resilience
6|proposal/near-after:resistance
3|proposal/near-after:response
10|proposal/near-after:rest
6|proposal/near-after:restore
3|proposal/near-after:retired
7|proposal/near-after:retirement
18|proposal/near-after:return
-3|proposal/near-after:reveal
-8|proposal/near-after:revenue
4|proposal/near-after:review
9|proposal/near-after:right
4|proposal/near-after:rights
-13|proposal/near-after:rise
4|proposal/near-after:rival
12|proposal/near-after:roils
-8|proposal/near-after:roofs
5|proposal/near-after:roughly
6|proposal/near-after:rounding
4|proposal/near-after:rounds
-7|proposal/near-after:rule
-13|proposal/near-after:rules
13|proposal/near-after:ruling
3|proposal/near-after:run
6|proposal/near-after:rung
7|proposal/near-after:running
3|proposal/near-after:s
3|proposal/near-after:sailors
6|proposal/near-after:salaries
6|proposal/near-after:sales
-32|proposal/near-after:same
5|proposal/near-after:satellites
3|proposal/near-after:savings
-5|proposal/near-after:saw
-14|proposal/near-after:say
3|proposal/near-after:scarce
-11|proposal/near-after:scares
-6|proposal/near-after:school
3|proposal/near-after:schools
5|proposal/near-after:scrap
17|proposal/near-after:sealed
-3|proposal/near-after:secretary
7|proposal/near-after:security - related
-11|proposal/near-after:see
-10|proposal/near-after:seek
3|proposal/near-after:senate
8|proposal/near-after:senator
-12|proposal/near-after:senators
-10|proposal/near-after:senior
13|proposal/near-after:sense
3|proposal/near-after:seriously
-3|proposal/near-after:serve
4|proposal/near-after:services
7|proposal/near-after:set
-4|proposal/near-after:set aside
-4|proposal/near-after:settled
14|proposal/near-after:seven
5|proposal/near-after:several
4|proposal/near-after:shade
3|proposal/near-after:shall
-16|proposal/near-after:shape
-5|proposal/near-after:share
-19|proposal/near-after:shared
-9|proposal/near-after:she
-4|proposal/near-after:shekels
8|proposal/near-after:shelters
5|proposal/near-after:shelved
4|proposal/near-after:shin
3|proposal/near-after:shipyards
-7|proposal/near-after:short
-12|proposal/near-after:shortage
15|proposal/near-after:should
3|proposal/near-after:shoulder
17|proposal/near-after:show
-5|proposal/near-after:silence
8|proposal/near-after:simply
9|proposal/near-after:since
3|proposal/near-after:six
-3|proposal/near-after:sleep
3|proposal/near-after:sleeps
3|proposal/near-after:slept
3|proposal/near-after:slide
-5|proposal/near-after:small
5|proposal/near-after:so
4|proposal/near-after:social
-4|proposal/near-after:soldiers
-5|proposal/near-after:someday
4|proposal/near-after:soo
3|proposal/near-after:soon
-8|proposal/near-after:sounds
-17|proposal/near-after:source
-14|proposal/near-after:sources
-6|proposal/near-after:south
5|proposal/near-after:speak
4|proposal/near-after:specific
3|proposal/near-after:split
-4|proposal/near-after:spokesperson
8|proposal/near-after:sponsor
-16|proposal/near-after:spread
-5|proposal/near-after:square
-3|proposal/near-after:staff
-9|proposal/near-after:stage
-3|proposal/near-after:standard
-9|proposal/near-after:start
-9|proposal/near-after:state
-4|proposal/near-after:stay
-4|proposal/near-after:step
-21|proposal/near-after:still
-3|proposal/near-after:stone
-6|proposal/near-after:stop
3|proposal/near-after:straight
5|proposal/near-after:strategist
3|proposal/near-after:strategists
-7|proposal/near-after:strategy
-8|proposal/near-after:stretch
-11|proposal/near-after:struck
3|proposal/near-after:stuck
-32|proposal/near-after:study
-5|proposal/near-after:subject
13|proposal/near-after:submarines
3|proposal/near-after:subs
-11|proposal/near-after:successive
-5|proposal/near-after:such
3|proposal/near-after:sufficient
-6|proposal/near-after:suggest
8|proposal/near-after:suit
-5|proposal/near-after:sum
6|proposal/near-after:summit
5|proposal/near-after:supported
-4|proposal/near-after:surfaced
-3|proposal/near-after:surprise
4|proposal/near-after:surrounded
10|proposal/near-after:survey
7|proposal/near-after:sustainable
-4|proposal/near-after:swallow
3|proposal/near-after:swell
-3|proposal/near-after:swift
-8|proposal/near-after:table
-13|proposal/near-after:taboo
5|proposal/near-after:take
9|proposal/near-after:takuji
26|proposal/near-after:talk
-5|proposal/near-after:talk about
5|proposal/near-after:talk of
-12|proposal/near-after:tanks
-5|proposal/near-after:target
18|proposal/near-after:tax
-13|proposal/near-after:tell
10|proposal/near-after:ten
3|proposal/near-after:teneo
6|proposal/near-after:term
-11|proposal/near-after:text
3|proposal/near-after:than
16|proposal/near-after:that
-9|proposal/near-after:the economy
9|proposal/near-after:the military
-9|proposal/near-after:them
14|proposal/near-after:then
-22|proposal/near-after:there
5|proposal/near-after:thereabouts
-4|proposal/near-after:thereafter
9|proposal/near-after:think
4|proposal/near-after:think tank
-4|proposal/near-after:thinktank
9|proposal/near-after:third
28|proposal/near-after:this
7|proposal/near-after:threadbare
-14|proposal/near-after:three
-5|proposal/near-after:throughout
-3|proposal/near-after:throwing
11|proposal/near-after:tie
7|proposal/near-after:time
-11|proposal/near-after:times
-22|proposal/near-after:to
4|proposal/near-after:tomorrow
6|proposal/near-after:too
4|proposal/near-after:top
4|proposal/near-after:topic
3|proposal/near-after:torch
6|proposal/near-after:tout
-8|proposal/near-after:toward
4|proposal/near-after:trail
4|proposal/near-after:transformative
3|proposal/near-after:treasury
3|proposal/near-after:treaty
-5|proposal/near-after:trial
6|proposal/near-after:trillion
-3|proposal/near-after:troop
-16|proposal/near-after:troops
-4|proposal/near-after:troubling
5|proposal/near-after:twice
13|proposal/near-after:two
10|proposal/near-after:unavoidable
-33|proposal/near-after:under
5|proposal/near-after:understood
4|proposal/near-after:undertakings
-11|proposal/near-after:union
-6|proposal/near-after:unions
-4|proposal/near-after:unmoved
3|proposal/near-after:unofficial
3|proposal/near-after:unprompted
3|proposal/near-after:unreality
4|proposal/near-after:until
3|proposal/near-after:up
3|proposal/near-after:upgrade
4|proposal/near-after:upper
3|proposal/near-after:urge
6|proposal/near-after:us
4|proposal/near-after:usual
8|proposal/near-after:valuable
8|proposal/near-after:very
6|proposal/near-after:veterans
4|proposal/near-after:vice
-8|proposal/near-after:vicinity
-24|proposal/near-after:view
3|proposal/near-after:volunteer
-12|proposal/near-after:volunteers
6|proposal/near-after:waiting
-7|proposal/near-after:want
-12|proposal/near-after:warranted
-8|proposal/near-after:was
11|proposal/near-after:waving
7|proposal/near-after:way
-6|proposal/near-after:waypoint
11|proposal/near-after:we
3|proposal/near-after:weak
-15|proposal/near-after:weapons
-6|proposal/near-after:weeks
-22|proposal/near-after:weigh
-3|proposal/near-after:weight
-12|proposal/near-after:welcome
5|proposal/near-after:welcomed
-4|proposal/near-after:well
17|proposal/near-after:were
-14|proposal/near-after:what
-7|proposal/near-after:whatever
8|proposal/near-after:when
-3|proposal/near-after:whenever
17|proposal/near-after:where
-17|proposal/near-after:which
11|proposal/near-after:while
6|proposal/near-after:whole
-14|proposal/near-after:whose
3|proposal/near-after:why
5|proposal/near-after:wilders
7|proposal/near-after:will
4|proposal/near-after:wise
-18|proposal/near-after:wish
4|proposal/near-after:with
-9|proposal/near-after:withdrawn
7|proposal/near-after:within
-5|proposal/near-after:without
3|proposal/near-after:wondered
-3|proposal/near-after:words
-5|proposal/near-after:work
-5|proposal/near-after:world
-7|proposal/near-after:worth
30|proposal/near-after:would
-3|proposal/near-after:wrench
10|proposal/near-after:write
3|proposal/near-after:wrung
4|proposal/near-after:yardstick
-29|proposal/near-after:year
-16|proposal/near-after:years
3|proposal/near-after:yen
-9|proposal/near-after:yet
-4|proposal/near-after:yielded
5|proposal/near-after:you
-18|proposal/near-after:yrs
3|proposal/near-after:zero
7|proposal/near-after:€
-4|proposal/near-before:\"
-3|proposal/near-before:#
-16|proposal/near-before:$
16|proposal/near-before:'
17|proposal/near-before:'d
10|proposal/near-before:'s
13|proposal/near-before:(
4|proposal/near-before:)
3|proposal/near-before:,
-7|proposal/near-before:-
17|proposal/near-before:--
4|proposal/near-before:.
-18|proposal/near-before:0
31|proposal/near-before::
-9|proposal/near-before:DATE
8|proposal/near-before:LAND
-4|proposal/near-before:LEADER
-3|proposal/near-before:NATO
-14|proposal/near-before:OUTLET
4|proposal/near-before:PERSON
68|proposal/near-before:USA
12|proposal/near-before:a
5|proposal/near-before:abandon
13|proposal/near-before:abe
-4|proposal/near-before:able
-31|proposal/near-before:about
6|proposal/near-before:above
-4|proposal/near-before:absorb
9|proposal/near-before:accept
-6|proposal/near-before:accompanying
-19|proposal/near-before:according
-4|proposal/near-before:account
-7|proposal/near-before:achieve
-11|proposal/near-before:acknowledge
8|proposal/near-before:act
5|proposal/near-before:acting
4|proposal/near-before:add
-5|proposal/near-before:add up to
7|proposal/near-before:addition
-4|proposal/near-before:addresses
10|proposal/near-before:administration
8|proposal/near-before:admirals
10|proposal/near-before:adopt
4|proposal/near-before:advance
6|proposal/near-before:advice
6|proposal/near-before:advise
5|proposal/near-before:adviser
-19|proposal/near-before:advisers
-10|proposal/near-before:advisory
5|proposal/near-before:advisory panel
18|proposal/near-before:advocate
11|proposal/near-before:afford
-8|proposal/near-before:african
18|proposal/near-before:after
-18|proposal/near-before:again
10|proposal/near-before:against
-14|proposal/near-before:agency
-9|proposal/near-before:agitate for
-7|proposal/near-before:agree
6|proposal/near-before:ahead
-15|proposal/near-before:aid
-10|proposal/near-before:aides
-13|proposal/near-before:air
6|proposal/near-before:aircraft
-4|proposal/near-before:airs
4|proposal/near-before:alberto
4|proposal/near-before:alice
-7|proposal/near-before:aligned
3|proposal/near-before:all
3|proposal/near-before:allen
-12|proposal/near-before:alliance
-9|proposal/near-before:allies
-5|proposal/near-before:allow
6|proposal/near-before:ally
-16|proposal/near-before:almost
-17|proposal/near-before:aloud
-9|proposal/near-before:alternative
6|proposal/near-before:although
-62|proposal/near-before:ambition
-17|proposal/near-before:amendment
-8|proposal/near-before:ammunition
-3|proposal/near-before:among
-15|proposal/near-before:amount
-18|proposal/near-before:an
12|proposal/near-before:and
7|proposal/near-before:annex
9|proposal/near-before:announce
5|proposal/near-before:anonymity
-10|proposal/near-before:another
13|proposal/near-before:answer
13|proposal/near-before:any
-11|proposal/near-before:anybody
13|proposal/near-before:anyone
3|proposal/near-before:anything
-6|proposal/near-before:appeal for
-8|proposal/near-before:applause
3|proposal/near-before:appointed
6|proposal/near-before:appropriate
5|proposal/near-before:appropriation
3|proposal/near-before:appropriators
-16|proposal/near-before:approve
4|proposal/near-before:arbitrary
-23|proposal/near-before:are
-8|proposal/near-before:area
18|proposal/near-before:argue
7|proposal/near-before:argue for
5|proposal/near-before:arithmetic
13|proposal/near-before:armed
15|proposal/near-before:armed forces
-3|proposal/near-before:armies
4|proposal/near-before:arms
-5|proposal/near-before:army
10|proposal/near-before:around
-5|proposal/near-before:arrangements
-16|proposal/near-before:arrive
11|proposal/near-before:as
-3|proposal/near-before:asean
3|proposal/near-before:asia
3|proposal/near-before:asian
6|proposal/near-before:ask for
-8|proposal/near-before:aspiration
-7|proposal/near-before:assails
-5|proposal/near-before:assistance
4|proposal/near-before:association
3|proposal/near-before:assume
-5|proposal/near-before:assumed
9|proposal/near-before:assumption
10|proposal/near-before:assure
8|proposal/near-before:at
4|proposal/near-before:atlanticists
4|proposal/near-before:audience
-11|proposal/near-before:aukus
17|proposal/near-before:authors
-6|proposal/near-before:avoids
-3|proposal/near-before:awkward
4|proposal/near-before:b
-4|proposal/near-before:babbling
5|proposal/near-before:back
13|proposal/near-before:badenoch
3|proposal/near-before:balk
-4|proposal/near-before:balloon
7|proposal/near-before:baltic
4|proposal/near-before:bankers
7|proposal/near-before:bar
6|proposal/near-before:barbara
3|proposal/near-before:bardella
-9|proposal/near-before:barracks
4|proposal/near-before:base
-20|proposal/near-before:basis
7|proposal/near-before:bavaria
17|proposal/near-before:be
12|proposal/near-before:beaten
-6|proposal/near-before:because
5|proposal/near-before:been
9|proposal/near-before:before
-5|proposal/near-before:beg
-6|proposal/near-before:begin at
-32|proposal/near-before:begun
-3|proposal/near-before:behest
13|proposal/near-before:behind
-17|proposal/near-before:being
21|proposal/near-before:believe
10|proposal/near-before:below
-6|proposal/near-before:benchmark
4|proposal/near-before:beneath
-16|proposal/near-before:benedikt
6|proposal/near-before:beside
10|proposal/near-before:better
6|proposal/near-before:between
-6|proposal/near-before:beyond
3|proposal/near-before:bids
4|proposal/near-before:bigger
10|proposal/near-before:billion
13|proposal/near-before:bite
-4|proposal/near-before:blamed
4|proposal/near-before:bloc
-17|proposal/near-before:blueprint
8|proposal/near-before:boast
3|proposal/near-before:bond
9|proposal/near-before:bonds
11|proposal/near-before:book
3|proposal/near-before:boost
10|proposal/near-before:both
-8|proposal/near-before:bought
6|proposal/near-before:brace
-6|proposal/near-before:break
6|proposal/near-before:brief
5|proposal/near-before:brien
3|proposal/near-before:broach
4|proposal/near-before:broad
10|proposal/near-before:bruegel
-6|proposal/near-before:budget
4|proposal/near-before:buildup
13|proposal/near-before:bureaucrat
-10|proposal/near-before:bureaucrats
20|proposal/near-before:business
-9|proposal/near-before:but
15|proposal/near-before:by
4|proposal/near-before:ca
-27|proposal/near-before:cabinet
4|proposal/near-before:call
37|proposal/near-before:call for
9|proposal/near-before:call on
-7|proposal/near-before:came
25|proposal/near-before:camp
54|proposal/near-before:campaign
16|proposal/near-before:can
11|proposal/near-before:candidate
-4|proposal/near-before:cannot
-3|proposal/near-before:cap
-12|proposal/near-before:capability
-6|proposal/near-before:capitals
10|proposal/near-before:carabott
-11|proposal/near-before:carry
3|proposal/near-before:cartlidge
6|proposal/near-before:case
-5|proposal/near-before:castro
-5|proposal/near-before:casts
12|proposal/near-before:cautious
3|proposal/near-before:cdu
-5|proposal/near-before:ceasefire
4|proposal/near-before:ceiling
12|proposal/near-before:center
6|proposal/near-before:ceremony
10|proposal/near-before:chair
26|proposal/near-before:chairman
4|proposal/near-before:chairs
10|proposal/near-before:challenger
6|proposal/near-before:chamber
10|proposal/near-before:chancellor
-4|proposal/near-before:characterized
-7|proposal/near-before:charles
4|proposal/near-before:cheers
4|proposal/near-before:chel
-42|proposal/near-before:chief
-37|proposal/near-before:chiefs
7|proposal/near-before:choose
3|proposal/near-before:christian
11|proposal/near-before:christian democrats
3|proposal/near-before:circle
-6|proposal/near-before:circles
4|proposal/near-before:circling
11|proposal/near-before:circulating
-13|proposal/near-before:cite
6|proposal/near-before:citizen
3|proposal/near-before:citizens
13|proposal/near-before:city
3|proposal/near-before:claim
12|proposal/near-before:clamor
8|proposal/near-before:clamour
3|proposal/near-before:clause
3|proposal/near-before:clear
-23|proposal/near-before:climb
12|proposal/near-before:close
-4|proposal/near-before:closer
7|proposal/near-before:club
-9|proposal/near-before:co
20|proposal/near-before:coalition
5|proposal/near-before:coalition parties
-10|proposal/near-before:coast guard
-15|proposal/near-before:codify
9|proposal/near-before:collapse
16|proposal/near-before:colleague
-4|proposal/near-before:colleagues
-16|proposal/near-before:combined
-5|proposal/near-before:come
5|proposal/near-before:come back with
-8|proposal/near-before:come to
3|proposal/near-before:come up with
7|proposal/near-before:commander
-4|proposal/near-before:comment
3|proposal/near-before:commission
6|proposal/near-before:commit
-6|proposal/near-before:commitment
-9|proposal/near-before:committee
-8|proposal/near-before:common
4|proposal/near-before:communists
5|proposal/near-before:compliment
5|proposal/near-before:condition
13|proposal/near-before:conference
8|proposal/near-before:confessed
-10|proposal/near-before:confided
-4|proposal/near-before:confirm
7|proposal/near-before:congress
6|proposal/near-before:congressional
4|proposal/near-before:congressmen
-10|proposal/near-before:consensus
42|proposal/near-before:conservative
16|proposal/near-before:conservatives
-34|proposal/near-before:consider
-14|proposal/near-before:considerably
-4|proposal/near-before:constitution
3|proposal/near-before:consult
3|proposal/near-before:consultancy
5|proposal/near-before:consultant
-28|proposal/near-before:contain
5|proposal/near-before:contend
16|proposal/near-before:contender
9|proposal/near-before:content
-6|proposal/near-before:contrast
6|proposal/near-before:contribution
-14|proposal/near-before:convened
3|proposal/near-before:converged
-7|proposal/near-before:core defense
-11|proposal/near-before:cost
6|proposal/near-before:costed
-3|proposal/near-before:costing
-18|proposal/near-before:could
11|proposal/near-before:council
7|proposal/near-before:counseled
5|proposal/near-before:counsels
-4|proposal/near-before:counteroffer
-10|proposal/near-before:counterpart
5|proposal/near-before:counting
6|proposal/near-before:country
7|proposal/near-before:course
-12|proposal/near-before:crewing
4|proposal/near-before:cry
10|proposal/near-before:csis
7|proposal/near-before:cut
3|proposal/near-before:d
6|proposal/near-before:d 66
3|proposal/near-before:daegu
-11|proposal/near-before:dailies
-31|proposal/near-before:date
-6|proposal/near-before:davkova
-8|proposal/near-before:day
-3|proposal/near-before:daydreams
-3|proposal/near-before:days
22|proposal/near-before:deal
5|proposal/near-before:debate
-10|proposal/near-before:decide
-11|proposal/near-before:decision
7|proposal/near-before:declare
-4|proposal/near-before:decline
-17|proposal/near-before:defence
-16|proposal/near-before:defence chief
-23|proposal/near-before:defence minister
-20|proposal/near-before:defence ministry
-6|proposal/near-before:defence secretary
-6|proposal/near-before:defending
-6|proposal/near-before:defense
-20|proposal/near-before:defense minister
-17|proposal/near-before:defense ministry
-10|proposal/near-before:defense secretary
-8|proposal/near-before:defense spending
3|proposal/near-before:deliberately
-5|proposal/near-before:deliberations
-8|proposal/near-before:democracy
8|proposal/near-before:democrat
6|proposal/near-before:democratic
3|proposal/near-before:democratic party for the people
-5|proposal/near-before:demur
-3|proposal/near-before:denials
-8|proposal/near-before:department
-4|proposal/near-before:depth
4|proposal/near-before:deputies
-7|proposal/near-before:describe
4|proposal/near-before:deserves
-6|proposal/near-before:designate
6|proposal/near-before:desk
4|proposal/near-before:despite
12|proposal/near-before:devote
-7|proposal/near-before:did
4|proposal/near-before:diokno
-5|proposal/near-before:diplomats
-4|proposal/near-before:direction
-7|proposal/near-before:disappoint
-18|proposal/near-before:discuss
-35|proposal/near-before:discussion
4|proposal/near-before:discussions
14|proposal/near-before:disown
4|proposal/near-before:dispute
5|proposal/near-before:dissenting
-5|proposal/near-before:dnd
21|proposal/near-before:do
4|proposal/near-before:doctrine
7|proposal/near-before:documents
5|proposal/near-before:does
-5|proposal/near-before:done
3|proposal/near-before:double
-6|proposal/near-before:doubt
8|proposal/near-before:down
3|proposal/near-before:dpp
17|proposal/near-before:draft
-7|proposal/near-before:drawing
-28|proposal/near-before:drawn
-12|proposal/near-before:dream
3|proposal/near-before:dreaming
-6|proposal/near-before:dreams
4|proposal/near-before:drew
4|proposal/near-before:drift
-5|proposal/near-before:drop
-8|proposal/near-before:duck
14|proposal/near-before:due
3|proposal/near-before:dukakis
15|proposal/near-before:during
10|proposal/near-before:dutton
3|proposal/near-before:each
-25|proposal/near-before:earlier
4|proposal/near-before:early
6|proposal/near-before:easily
-8|proposal/near-before:east
4|proposal/near-before:eastern
-3|proposal/near-before:economy
6|proposal/near-before:edge
-4|proposal/near-before:editor
-15|proposal/near-before:editorial
6|proposal/near-before:edmonds
3|proposal/near-before:eel
5|proposal/near-before:efforts
3|proposal/near-before:either
-4|proposal/near-before:elastic
30|proposal/near-before:elect
-5|proposal/near-before:election
-11|proposal/near-before:else
11|proposal/near-before:end
3|proposal/near-before:endorse
7|proposal/near-before:enough
-5|proposal/near-before:entertain
3|proposal/near-before:entreat
-17|proposal/near-before:envisage
5|proposal/near-before:envision
-13|proposal/near-before:equal
-3|proposal/near-before:equate
9|proposal/near-before:equivalent
-4|proposal/near-before:espoused
-6|proposal/near-before:estimate
-8|proposal/near-before:europe
-5|proposal/near-before:european
3|proposal/near-before:europeans
8|proposal/near-before:euros
-23|proposal/near-before:even
-3|proposal/near-before:evening
-16|proposal/near-before:event
-11|proposal/near-before:every
11|proposal/near-before:everyone
-10|proposal/near-before:examination
-16|proposal/near-before:examine
-9|proposal/near-before:example
14|proposal/near-before:exceed
-3|proposal/near-before:except
-7|proposal/near-before:executive
-15|proposal/near-before:executives
4|proposal/near-before:exhort
4|proposal/near-before:exile
3|proposal/near-before:expect
7|proposal/near-before:expenditure
-6|proposal/near-before:expenditures
-10|proposal/near-before:expert
4|proposal/near-before:expert panel
18|proposal/near-before:experts
-9|proposal/near-before:explainer
6|proposal/near-before:explore
-38|proposal/near-before:eye
-9|proposal/near-before:fact
4|proposal/near-before:factbox
6|proposal/near-before:faction
8|proposal/near-before:failed
-7|proposal/near-before:faint
-9|proposal/near-before:fall
9|proposal/near-before:familiar
6|proposal/near-before:far
7|proposal/near-before:farage
-3|proposal/near-before:favorite
3|proposal/near-before:favourite
14|proposal/near-before:fear
-15|proposal/near-before:feasible
-8|proposal/near-before:feature
6|proposal/near-before:federal
13|proposal/near-before:federation
4|proposal/near-before:feijóo
-6|proposal/near-before:fence
3|proposal/near-before:fend off
10|proposal/near-before:few
10|proposal/near-before:ficci
-6|proposal/near-before:fifteen
3|proposal/near-before:fifth
7|proposal/near-before:fight
21|proposal/near-before:figure
12|proposal/near-before:figures
7|proposal/near-before:filed
-9|proposal/near-before:finance
-11|proposal/near-before:finance minister
-16|proposal/near-before:finance ministry
24|proposal/near-before:find
-7|proposal/near-before:fine
4|proposal/near-before:firm
-17|proposal/near-before:first
-8|proposal/near-before:fiscal
4|proposal/near-before:five
16|proposal/near-before:fix
5|proposal/near-before:flemish
8|proposal/near-before:flew
-4|proposal/near-before:flirt
-18|proposal/near-before:flirtation
-15|proposal/near-before:float
-6|proposal/near-before:floor
8|proposal/near-before:fly
6|proposal/near-before:follow
-9|proposal/near-before:followed
-3|proposal/near-before:following
-14|proposal/near-before:follows
5|proposal/near-before:for
6|proposal/near-before:forbid
16|proposal/near-before:force
-3|proposal/near-before:foreign
-14|proposal/near-before:foreign minister
-10|proposal/near-before:foreign ministry
5|proposal/near-before:foreign secretary
4|proposal/near-before:foresee
-4|proposal/near-before:form
4|proposal/near-before:former
5|proposal/near-before:formula
6|proposal/near-before:four
5|proposal/near-before:freeze
6|proposal/near-before:friends
-5|proposal/near-before:frigates
16|proposal/near-before:from
4|proposal/near-before:frontrunner
-13|proposal/near-before:fujita
-13|proposal/near-before:fumitake
5|proposal/near-before:fund
-5|proposal/near-before:funded
4|proposal/near-before:funding
-16|proposal/near-before:funds
-7|proposal/near-before:further
6|proposal/near-before:future
-3|proposal/near-before:gaps
-5|proposal/near-before:gas
11|proposal/near-before:gatchalian
-5|proposal/near-before:gcc
-7|proposal/near-before:gdp
-35|proposal/near-before:general
-19|proposal/near-before:glad
7|proposal/near-before:glorifying
11|proposal/near-before:go
-24|proposal/near-before:goal
4|proposal/near-before:gonzález
-3|proposal/near-before:gov ' t
-13|proposal/near-before:governing coalition
-12|proposal/near-before:governments
9|proposal/near-before:governors
3|proposal/near-before:gradual
-3|proposal/near-before:granted
-6|proposal/near-before:grateful
13|proposal/near-before:greenland
-3|proposal/near-before:greens
3|proposal/near-before:grilled
-17|proposal/near-before:grills
3|proposal/near-before:grinding
-21|proposal/near-before:gross domestic product
19|proposal/near-before:group
5|proposal/near-before:groups
-6|proposal/near-before:grow
10|proposal/near-before:guarantee
7|proposal/near-before:guest
-9|proposal/near-before:guideline
-4|proposal/near-before:gulf
7|proposal/near-before:guntram
-5|proposal/near-before:gurgenidze
7|proposal/near-before:habeck
-7|proposal/near-before:had
3|proposal/near-before:haggling
-3|proposal/near-before:hague
3|proposal/near-before:half
4|proposal/near-before:halt
4|proposal/near-before:halve
14|proposal/near-before:hand
4|proposal/near-before:handed
6|proposal/near-before:handpicked
-15|proposal/near-before:hands
7|proposal/near-before:hankers
6|proposal/near-before:happy
4|proposal/near-before:hard
-3|proposal/near-before:hard defence
4|proposal/near-before:harmony
-17|proposal/near-before:has
3|proposal/near-before:haste
8|proposal/near-before:hastie
-10|proposal/near-before:have
4|proposal/near-before:having
3|proposal/near-before:hawking
-18|proposal/near-before:hawks
22|proposal/near-before:he
3|proposal/near-before:headline
-6|proposal/near-before:hear
9|proposal/near-before:heard
3|proposal/near-before:hears
6|proposal/near-before:help
-6|proposal/near-before:her
3|proposal/near-before:herself
-7|proposal/near-before:hesitate
5|proposal/near-before:hibakusha
7|proposal/near-before:hide
-20|proposal/near-before:high
-4|proposal/near-before:higher
-5|proposal/near-before:hike
-14|proposal/near-before:hill
19|proposal/near-before:him
-18|proposal/near-before:himself
-8|proposal/near-before:hint
3|proposal/near-before:hired
3|proposal/near-before:his
9|proposal/near-before:hit
8|proposal/near-before:hold
-11|proposal/near-before:home
-6|proposal/near-before:honebuto
8|proposal/near-before:honest
4|proposal/near-before:hong
-3|proposal/near-before:honour
3|proposal/near-before:hooda
-25|proposal/near-before:hope
12|proposal/near-before:hopeful
7|proposal/near-before:horizon
-6|proposal/near-before:host
-7|proposal/near-before:hosts
5|proposal/near-before:hou
-4|proposal/near-before:hours
18|proposal/near-before:house
-6|proposal/near-before:how
5|proposal/near-before:hyung
12|proposal/near-before:i
-27|proposal/near-before:idea
5|proposal/near-before:imf
11|proposal/near-before:imply
5|proposal/near-before:implying
-45|proposal/near-before:in
8|proposal/near-before:inauguration
-12|proposal/near-before:inclined
-13|proposal/near-before:include
-5|proposal/near-before:includes
-16|proposal/near-before:including
4|proposal/near-before:independent
-7|proposal/near-before:indo
3|proposal/near-before:industry
-6|proposal/near-before:informal
9|proposal/near-before:inherits
5|proposal/near-before:initiative
-14|proposal/near-before:inside
4|proposal/near-before:insist on
12|proposal/near-before:institut
10|proposal/near-before:institute
7|proposal/near-before:intelligence
6|proposal/near-before:interim
3|proposal/near-before:internal
7|proposal/near-before:interview
3|proposal/near-before:interviewer
-15|proposal/near-before:into
-15|proposal/near-before:investment
9|proposal/near-before:invited
4|proposal/near-before:iowa
-10|proposal/near-before:irresponsible
-34|proposal/near-before:is
4|proposal/near-before:isamaa
8|proposal/near-before:ishin
4|proposal/near-before:islamist
13|proposal/near-before:island
-8|proposal/near-before:islanders
-3|proposal/near-before:islands
5|proposal/near-before:it
10|proposal/near-before:its
14|proposal/near-before:itself
3|proposal/near-before:james
4|proposal/near-before:japan innovation party
3|proposal/near-before:japanese communist party
12|proposal/near-before:jip
5|proposal/near-before:joel
3|proposal/near-before:joined
7|proposal/near-before:jointly
-3|proposal/near-before:joke
9|proposal/near-before:joon
-4|proposal/near-before:journalists
-19|proposal/near-before:jr
-8|proposal/near-before:jump
5|proposal/near-before:junior
-7|proposal/near-before:just
-5|proposal/near-before:justify
-7|proposal/near-before:kahariri
4|proposal/near-before:kargil
-4|proposal/near-before:katz
8|proposal/near-before:kemi
-8|proposal/near-before:key
-4|proposal/near-before:khanal
10|proposal/near-before:kim
8|proposal/near-before:kite
3|proposal/near-before:kiwis
-6|proposal/near-before:know
-13|proposal/near-before:known
3|proposal/near-before:ko
5|proposal/near-before:kobayashi
-11|proposal/near-before:komeito
6|proposal/near-before:kono
3|proposal/near-before:labor
14|proposal/near-before:labour
3|proposal/near-before:labour mps
9|proposal/near-before:lago
-13|proposal/near-before:landslide
-6|proposal/near-before:lanes
3|proposal/near-before:largest
3|proposal/near-before:last
-3|proposal/near-before:late
-4|proposal/near-before:later
14|proposal/near-before:law
-8|proposal/near-before:lawmaker
6|proposal/near-before:lawmakers
-3|proposal/near-before:lay down
8|proposal/near-before:lay out
27|proposal/near-before:leader
18|proposal/near-before:leaders
15|proposal/near-before:leadership
-4|proposal/near-before:leads
6|proposal/near-before:league
-11|proposal/near-before:leaked
-11|proposal/near-before:leaks
-18|proposal/near-before:leaner
-12|proposal/near-before:leaning
4|proposal/near-before:learn
28|proposal/near-before:least
-7|proposal/near-before:leave
10|proposal/near-before:led
-7|proposal/near-before:left
-8|proposal/near-before:legislature
10|proposal/near-before:less
-10|proposal/near-before:let
-13|proposal/near-before:letter
7|proposal/near-before:letters
-3|proposal/near-before:letting
3|proposal/near-before:level
7|proposal/near-before:level off at
7|proposal/near-before:levy
7|proposal/near-before:liberal
5|proposal/near-before:liberal democratic party
3|proposal/near-before:liberal democrats
5|proposal/near-before:liberals
-3|proposal/near-before:licence
4|proposal/near-before:lieutenants
5|proposal/near-before:lift
13|proposal/near-before:like
-6|proposal/near-before:like to see
-3|proposal/near-before:likes
13|proposal/near-before:limit
4|proposal/near-before:lin
8|proposal/near-before:line
6|proposal/near-before:list
4|proposal/near-before:listed
7|proposal/near-before:little
-5|proposal/near-before:live with
-4|proposal/near-before:living
4|proposal/near-before:lobby
4|proposal/near-before:local
-4|proposal/near-before:lock
5|proposal/near-before:long
-12|proposal/near-before:longer
-18|proposal/near-before:look
-28|proposal/near-before:look at
-13|proposal/near-before:loud
-5|proposal/near-before:love
-6|proposal/near-before:lower
-12|proposal/near-before:lula
-3|proposal/near-before:lunch
3|proposal/near-before:made
5|proposal/near-before:magazine
17|proposal/near-before:majority
-6|proposal/near-before:making
-10|proposal/near-before:man
-4|proposal/near-before:manage
10|proposal/near-before:manifesto
3|proposal/near-before:many
-10|proposal/near-before:maphwanya
9|proposal/near-before:mar
-5|proposal/near-before:margin
-5|proposal/near-before:marines
7|proposal/near-before:mark
12|proposal/near-before:match
-5|proposal/near-before:matters
-8|proposal/near-before:may
7|proposal/near-before:maybe
-6|proposal/near-before:mayor
3|proposal/near-before:mean
-15|proposal/near-before:meanwhile
3|proposal/near-before:measure
3|proposal/near-before:measures
16|proposal/near-before:media
8|proposal/near-before:meet
4|proposal/near-before:meetings
-5|proposal/near-before:mel
3|proposal/near-before:member
-3|proposal/near-before:member states
-19|proposal/near-before:members
-10|proposal/near-before:memo
-3|proposal/near-before:mention
-6|proposal/near-before:merely
11|proposal/near-before:middle
-3|proposal/near-before:might
4|proposal/near-before:mildly
3|proposal/near-before:milestone
4|proposal/near-before:milestones
14|proposal/near-before:military
6|proposal/near-before:military spending
3|proposal/near-before:mill
-25|proposal/near-before:mind
12|proposal/near-before:minimum
-24|proposal/near-before:minister
-6|proposal/near-before:ministers
-24|proposal/near-before:ministry
-4|proposal/near-before:ministry of defence
-5|proposal/near-before:ministry of national defense
3|proposal/near-before:mirrors
-12|proposal/near-before:mischief
-3|proposal/near-before:miss
-5|proposal/near-before:missiles
3|proposal/near-before:modelling
-21|proposal/near-before:modest
12|proposal/near-before:montaigne
-6|proposal/near-before:months
5|proposal/near-before:moon
-4|proposal/near-before:moot
6|proposal/near-before:more
9|proposal/near-before:most
14|proposal/near-before:motion
14|proposal/near-before:move
6|proposal/near-before:mps
-4|proposal/near-before:much
-23|proposal/near-before:mull
-6|proposal/near-before:mumble
4|proposal/near-before:musar
13|proposal/near-before:muse
3|proposal/near-before:must
25|proposal/near-before:my
-7|proposal/near-before:n
-8|proposal/near-before:n - va
18|proposal/near-before:n't
16|proposal/near-before:nagel
-5|proposal/near-before:naha
-5|proposal/near-before:namely
4|proposal/near-before:nataša
7|proposal/near-before:nation
-5|proposal/near-before:national security
3|proposal/near-before:nationalists
-3|proposal/near-before:nations
6|proposal/near-before:navy
7|proposal/near-before:near
-11|proposal/near-before:nearer
-8|proposal/near-before:nearly
3|proposal/near-before:nears
-10|proposal/near-before:necessary
10|proposal/near-before:needed
30|proposal/near-before:needs
-10|proposal/near-before:negative
7|proposal/near-before:negotiations
-13|proposal/near-before:never
-7|proposal/near-before:new
10|proposal/near-before:newspaper
-11|proposal/near-before:newspapers
15|proposal/near-before:next
4|proposal/near-before:nippon ishin
-5|proposal/near-before:no
4|proposal/near-before:nod
3|proposal/near-before:nominated
4|proposal/near-before:nominee
9|proposal/near-before:nonetheless
-4|proposal/near-before:nor
5|proposal/near-before:norbert
-8|proposal/near-before:norm
-6|proposal/near-before:north
5|proposal/near-before:note
6|proposal/near-before:nothing
-25|proposal/near-before:now
6|proposal/near-before:nudge
-5|proposal/near-before:number
3|proposal/near-before:numerical
-10|proposal/near-before:nz first
4|proposal/near-before:núñez
4|proposal/near-before:o
-5|proposal/near-before:object
3|proposal/near-before:objection
-11|proposal/near-before:objects
-5|proposal/near-before:obligation
3|proposal/near-before:obligations
5|proposal/near-before:oblige
-16|proposal/near-before:obstacles
-19|proposal/near-before:odds
-9|proposal/near-before:off
-13|proposal/near-before:offer
-32|proposal/near-before:office
4|proposal/near-before:officer
17|proposal/near-before:officers
-33|proposal/near-before:officials
4|proposal/near-before:offshoot
3|proposal/near-before:often
3|proposal/near-before:omits
-5|proposal/near-before:on
4|proposal/near-before:once
13|proposal/near-before:only
-7|proposal/near-before:onodera
-7|proposal/near-before:open
5|proposal/near-before:operation
14|proposal/near-before:opinion
7|proposal/near-before:opposition
-3|proposal/near-before:opt
-26|proposal/near-before:option
-23|proposal/near-before:options
-9|proposal/near-before:or
-5|proposal/near-before:organization
-20|proposal/near-before:other
6|proposal/near-before:others
46|proposal/near-before:ought
-21|proposal/near-before:our
-7|proposal/near-before:out
-5|proposal/near-before:outcome
-13|proposal/near-before:outlay
11|proposal/near-before:outlays
-6|proposal/near-before:outline
7|proposal/near-before:outside
3|proposal/near-before:outsider
-4|proposal/near-before:outsiders
-19|proposal/near-before:over
16|proposal/near-before:own
-14|proposal/near-before:pacific
-5|proposal/near-before:packs
-5|proposal/near-before:panel
5|proposal/near-before:panels
-37|proposal/near-before:paper
9|proposal/near-before:parliamentarians
23|proposal/near-before:parliamentary
3|proposal/near-before:partial
5|proposal/near-before:parties
25|proposal/near-before:partner
9|proposal/near-before:partners
-15|proposal/near-before:parts
3|proposal/near-before:passed
4|proposal/near-before:past
-3|proposal/near-before:path
4|proposal/near-before:pave
20|proposal/near-before:pay
8|proposal/near-before:peg
6|proposal/near-before:pen
8|proposal/near-before:people
6|proposal/near-before:people power party
5|proposal/near-before:perhaps
3|proposal/near-before:permanent
-8|proposal/near-before:permit
-12|proposal/near-before:permitted
-12|proposal/near-before:person
-3|proposal/near-before:personal
-3|proposal/near-before:personally
-5|proposal/near-before:petitioned
-6|proposal/near-before:phases
14|proposal/near-before:phrase
9|proposal/near-before:picked
-4|proposal/near-before:pines
6|proposal/near-before:pink
4|proposal/near-before:pirc
7|proposal/near-before:pis
3|proposal/near-before:pitch
4|proposal/near-before:pitches
-8|proposal/near-before:placing
-38|proposal/near-before:plan
8|proposal/near-before:platform
10|proposal/near-before:play down
-8|proposal/near-before:plead
7|proposal/near-before:please
8|proposal/near-before:pledge
-8|proposal/near-before:plump
3|proposal/near-before:plumped
-8|proposal/near-before:plus
-8|proposal/near-before:png
-5|proposal/near-before:podcast
3|proposal/near-before:poilievre
-12|proposal/near-before:point
-9|proposal/near-before:policies
11|proposal/near-before:policy
16|proposal/near-before:politicians
4|proposal/near-before:poll
12|proposal/near-before:polls
-4|proposal/near-before:ponder
4|proposal/near-before:portfolio
-11|proposal/near-before:possible
-3|proposal/near-before:possibly
8|proposal/near-before:post
7|proposal/near-before:predecessor
8|proposal/near-before:preference
12|proposal/near-before:preferred
-4|proposal/near-before:preferring
-3|proposal/near-before:prejudge
-23|proposal/near-before:premier
-11|proposal/near-before:preparations
-26|proposal/near-before:prepare
3|proposal/near-before:presidency
12|proposal/near-before:presidential
-3|proposal/near-before:presidents
-3|proposal/near-before:press
11|proposal/near-before:pressure
-10|proposal/near-before:presupposes
5|proposal/near-before:pretending
4|proposal/near-before:primary
14|proposal/near-before:prime minister
-5|proposal/near-before:prince
3|proposal/near-before:print
31|proposal/near-before:private
-15|proposal/near-before:privately
8|proposal/near-before:pro
-10|proposal/near-before:probably
3|proposal/near-before:proceed
-8|proposal/near-before:proclaim
-3|proposal/near-before:procurement
-8|proposal/near-before:program
6|proposal/near-before:programme
33|proposal/near-before:promise
-3|proposal/near-before:promote
3|proposal/near-before:promotes
-4|proposal/near-before:propel
-8|proposal/near-before:proposals
18|proposal/near-before:propose
-3|proposal/near-before:proposition
6|proposal/near-before:prospect
4|proposal/near-before:ps
4|proposal/near-before:public
-3|proposal/near-before:purely
8|proposal/near-before:push
-5|proposal/near-before:push back
-6|proposal/near-before:put
-10|proposal/near-before:put forward
-5|proposal/near-before:put up
3|proposal/near-before:pyo
-5|proposal/near-before:quaint
3|proposal/near-before:quarrel
7|proposal/near-before:quarreling
5|proposal/near-before:question
3|proposal/near-before:questioned
-13|proposal/near-before:quietly
-3|proposal/near-before:quit
23|proposal/near-before:race
4|proposal/near-before:rafał
-22|proposal/near-before:raise
-6|proposal/near-before:rally
-12|proposal/near-before:ramos
7|proposal/near-before:ran
-22|proposal/near-before:range
5|proposal/near-before:ranged
-19|proposal/near-before:rate
5|proposal/near-before:rates
-6|proposal/near-before:rather than
-4|proposal/near-before:ratify
-3|proposal/near-before:ratio
16|proposal/near-before:ratios
-5|proposal/near-before:rawalpindi
-6|proposal/near-before:reach
-8|proposal/near-before:read
5|proposal/near-before:ready
3|proposal/near-before:reagan
-4|proposal/near-before:really
3|proposal/near-before:reasonably
-5|proposal/near-before:recall
-3|proposal/near-before:recipe
4|proposal/near-before:reckless
22|proposal/near-before:recommend
17|proposal/near-before:recommendation
5|proposal/near-before:record
-12|proposal/near-before:reef
3|proposal/near-before:reference
-3|proposal/near-before:referendum
3|proposal/near-before:reform
-5|proposal/near-before:reform party
-4|proposal/near-before:regard
-22|proposal/near-before:region
-7|proposal/near-before:regional
4|proposal/near-before:reiterate
5|proposal/near-before:rekindles
3|proposal/near-before:released
4|proposal/near-before:remain
-10|proposal/near-before:remilitarisation
3|proposal/near-before:removed
-19|proposal/near-before:renegotiate
5|proposal/near-before:renewed
5|proposal/near-before:rep
4|proposal/near-before:repeat
-4|proposal/near-before:repeatedly
-6|proposal/near-before:reply
-16|proposal/near-before:report
-12|proposal/near-before:reportedly
8|proposal/near-before:reporters
-3|proposal/near-before:representative
10|proposal/near-before:republican
3|proposal/near-before:republicans
-8|proposal/near-before:request
-8|proposal/near-before:require
14|proposal/near-before:research
3|proposal/near-before:researchers
3|proposal/near-before:reserve
5|proposal/near-before:resigned
6|proposal/near-before:resilience
7|proposal/near-before:resist
4|proposal/near-before:resistance
11|proposal/near-before:resolution
4|proposal/near-before:respondents
-7|proposal/near-before:response
5|proposal/near-before:resting
-4|proposal/near-before:restore
-5|proposal/near-before:rethinking
16|proposal/near-before:retired
3|proposal/near-before:retorted
16|proposal/near-before:return
-7|proposal/near-before:revenues
4|proposal/near-before:revise
8|proposal/near-before:revised
-3|proposal/near-before:revision
8|proposal/near-before:rich
4|proposal/near-before:richard
16|proposal/near-before:right
-5|proposal/near-before:rise
27|proposal/near-before:rival
12|proposal/near-before:rivals
18|proposal/near-before:roger
5|proposal/near-before:romney
10|proposal/near-before:room
-16|proposal/near-before:roos
13|proposal/near-before:row
-23|proposal/near-before:rule out
-3|proposal/near-before:rules
-25|proposal/near-before:ruling
26|proposal/near-before:ruling bloc
17|proposal/near-before:ruling parties
3|proposal/near-before:rumor
-4|proposal/near-before:run
14|proposal/near-before:running
5|proposal/near-before:röttgen
3|proposal/near-before:s
3|proposal/near-before:sales
15|proposal/near-before:same
5|proposal/near-before:sanseito
5|proposal/near-before:satisfy
-13|proposal/near-before:say no to
4|proposal/near-before:scared
-3|proposal/near-before:scenario
-28|proposal/near-before:scenarios
5|proposal/near-before:scenes
-7|proposal/near-before:scheming
4|proposal/near-before:scoff
4|proposal/near-before:scotland
-6|proposal/near-before:sea
-8|proposal/near-before:second
-5|proposal/near-before:secret
3|proposal/near-before:secure
-3|proposal/near-before:security spending
-5|proposal/near-before:see
4|proposal/near-before:see at
-4|proposal/near-before:seek
-23|proposal/near-before:seen
18|proposal/near-before:sees
-14|proposal/near-before:seminar
15|proposal/near-before:sen
9|proposal/near-before:senator
-3|proposal/near-before:senators
-3|proposal/near-before:senior
3|proposal/near-before:sense
7|proposal/near-before:sensible
-7|proposal/near-before:sentence
8|proposal/near-before:separate
-7|proposal/near-before:servants
-5|proposal/near-before:service
4|proposal/near-before:services
-14|proposal/near-before:sessions
-4|proposal/near-before:set
-6|proposal/near-before:set aside
4|proposal/near-before:set its sights on
21|proposal/near-before:settle
-5|proposal/near-before:settle for
-5|proposal/near-before:settle on
-4|proposal/near-before:settled
-5|proposal/near-before:seven
-7|proposal/near-before:several
6|proposal/near-before:shadow
3|proposal/near-before:shame
17|proposal/near-before:share
3|proposal/near-before:shares
7|proposal/near-before:she
6|proposal/near-before:sheet
6|proposal/near-before:shelters
-3|proposal/near-before:shelves
4|proposal/near-before:sheng
11|proposal/near-before:sherwin
3|proposal/near-before:shoot for
-11|proposal/near-before:short
-13|proposal/near-before:shorter
19|proposal/near-before:should
4|proposal/near-before:shoulder
-8|proposal/near-before:shouldering
-7|proposal/near-before:show
3|proposal/near-before:shy away
-11|proposal/near-before:side
-4|proposal/near-before:signal
9|proposal/near-before:signed
-6|proposal/near-before:simulations
6|proposal/near-before:since
3|proposal/near-before:sindoor
14|proposal/near-before:sir
-9|proposal/near-before:sit
3|proposal/near-before:six
-11|proposal/near-before:size
-3|proposal/near-before:sketched
-3|proposal/near-before:sleep
-7|proposal/near-before:slightly
8|proposal/near-before:slip
5|proposal/near-before:slow
8|proposal/near-before:slump
-10|proposal/near-before:smaller
4|proposal/near-before:smart
6|proposal/near-before:so
3|proposal/near-before:sober
3|proposal/near-before:social democrats
12|proposal/near-before:socialist
3|proposal/near-before:socialists
8|proposal/near-before:society
-12|proposal/near-before:soldiers
-3|proposal/near-before:solely
-5|proposal/near-before:somebody
3|proposal/near-before:someone
5|proposal/near-before:something
9|proposal/near-before:sona
8|proposal/near-before:soo
11|proposal/near-before:soon
7|proposal/near-before:sooner
-8|proposal/near-before:sound out
-3|proposal/near-before:sounded
-5|proposal/near-before:sources
-4|proposal/near-before:south
6|proposal/near-before:southwest
3|proposal/near-before:sp
4|proposal/near-before:speak
10|proposal/near-before:speak of
8|proposal/near-before:specific
-8|proposal/near-before:speculate
6|proposal/near-before:spell out
14|proposal/near-before:spend
-5|proposal/near-before:spike
13|proposal/near-before:split
-7|proposal/near-before:splits
3|proposal/near-before:spokesman
4|proposal/near-before:spokesmen
8|proposal/near-before:spokesperson
-5|proposal/near-before:spreadsheets
3|proposal/near-before:spring
8|proposal/near-before:springboard
4|proposal/near-before:squeeze
-22|proposal/near-before:staff
6|proposal/near-before:staffers
9|proposal/near-before:stage
-8|proposal/near-before:stages
4|proposal/near-before:staked
-9|proposal/near-before:stand
5|proposal/near-before:start at
3|proposal/near-before:starved
4|proposal/near-before:state
3|proposal/near-before:statutory
6|proposal/near-before:steady
4|proposal/near-before:steered
3|proposal/near-before:step
4|proposal/near-before:step up
-4|proposal/near-before:stepping
-15|proposal/near-before:still
3|proposal/near-before:stocks
3|proposal/near-before:stomach
-4|proposal/near-before:stone
-11|proposal/near-before:stop
-6|proposal/near-before:stop short
4|proposal/near-before:strategic
17|proposal/near-before:strategists
-19|proposal/near-before:strategy
6|proposal/near-before:stress
-5|proposal/near-before:stride
3|proposal/near-before:student
-15|proposal/near-before:study
-6|proposal/near-before:submarines
-16|proposal/near-before:submitted
4|proposal/near-before:substantial
7|proposal/near-before:successive
14|proposal/near-before:successor
14|proposal/near-before:such
33|proposal/near-before:suggest
12|proposal/near-before:suggestion
4|proposal/near-before:suit
5|proposal/near-before:suitable
-13|proposal/near-before:sumar
-11|proposal/near-before:summer
10|proposal/near-before:summit
11|proposal/near-before:support
4|proposal/near-before:supported
5|proposal/near-before:supporters
4|proposal/near-before:supporting
14|proposal/near-before:supports
-7|proposal/near-before:suppose
-4|proposal/near-before:sure
4|proposal/near-before:surge
7|proposal/near-before:surprised
5|proposal/near-before:surprisingly
8|proposal/near-before:survey
-6|proposal/near-before:swap
4|proposal/near-before:söder
-7|proposal/near-before:table
-3|proposal/near-before:tabloid
4|proposal/near-before:taboo
-5|proposal/near-before:take
5|proposal/near-before:take up
8|proposal/near-before:talk about
-4|proposal/near-before:talk of
5|proposal/near-before:tamaki
6|proposal/near-before:tamura
6|proposal/near-before:tanker
-6|proposal/near-before:tanks
3|proposal/near-before:taper
4|proposal/near-before:tasman
-31|proposal/near-before:tax
-8|proposal/near-before:taxpayers
8|proposal/near-before:taylor
4|proposal/near-before:team
17|proposal/near-before:television
-3|proposal/near-before:tell
-5|proposal/near-before:temporary
8|proposal/near-before:tempore
-6|proposal/near-before:ten
-21|proposal/near-before:term
-8|proposal/near-before:termed
6|proposal/near-before:terms
-7|proposal/near-before:text
-4|proposal/near-before:than
5|proposal/near-before:the
10|proposal/near-before:the allies
11|proposal/near-before:the chancellor
7|proposal/near-before:the economy
9|proposal/near-before:the military
-17|proposal/near-before:their
13|proposal/near-before:them
29|proposal/near-before:themselves
25|proposal/near-before:then
3|proposal/near-before:there
13|proposal/near-before:they
7|proposal/near-before:thing
26|proposal/near-before:think
-6|proposal/near-before:think tank
-14|proposal/near-before:third
10|proposal/near-before:this
6|proposal/near-before:those
29|proposal/near-before:though
6|proposal/near-before:threat
-12|proposal/near-before:three
-10|proposal/near-before:threshold
6|proposal/near-before:thrown
6|proposal/near-before:tickled
19|proposal/near-before:tie
6|proposal/near-before:tilt
4|proposal/near-before:time
-12|proposal/near-before:timeline
-10|proposal/near-before:times
6|proposal/near-before:timing
9|proposal/near-before:tip
-6|proposal/near-before:to
3|proposal/near-before:tolentino
3|proposal/near-before:tomahawk
3|proposal/near-before:tomoko
6|proposal/near-before:too
6|proposal/near-before:top
3|proposal/near-before:tories
8|proposal/near-before:toss around
-12|proposal/near-before:total
-4|proposal/near-before:toward
-3|proposal/near-before:towards
-8|proposal/near-before:town
3|proposal/near-before:trace
3|proposal/near-before:trade
4|proposal/near-before:trail
-3|proposal/near-before:transition
-7|proposal/near-before:treasury
-5|proposal/near-before:treaty
-4|proposal/near-before:trial
-37|proposal/near-before:trillion
-4|proposal/near-before:troops
4|proposal/near-before:troubles
-19|proposal/near-before:trumpeted
-6|proposal/near-before:try
4|proposal/near-before:trzaskowski
5|proposal/near-before:turn
8|proposal/near-before:turn down
14|proposal/near-before:tweet
33|proposal/near-before:two
6|proposal/near-before:ubs
-4|proposal/near-before:umbrella
-10|proposal/near-before:unavoidable
-39|proposal/near-before:under
13|proposal/near-before:understood
6|proposal/near-before:unfashionable
7|proposal/near-before:uniformed
3|proposal/near-before:unions
-14|proposal/near-before:up
5|proposal/near-before:upon
7|proposal/near-before:upper
-3|proposal/near-before:upper limit
10|proposal/near-before:upward
17|proposal/near-before:urge
-4|proposal/near-before:usefully
3|proposal/near-before:v
6|proposal/near-before:variant
-21|proposal/near-before:variants
6|proposal/near-before:ventured
-21|proposal/near-before:version
8|proposal/near-before:veterans
-6|proposal/near-before:vice
28|proposal/near-before:view
5|proposal/near-before:views
5|proposal/near-before:villanueva
7|proposal/near-before:visitors
5|proposal/near-before:voice
6|proposal/near-before:volt
16|proposal/near-before:vote
-5|proposal/near-before:vote for
-5|proposal/near-before:vote on
-11|proposal/near-before:voters
9|proposal/near-before:vow
4|proposal/near-before:vvd
3|proposal/near-before:wait
5|proposal/near-before:wales
4|proposal/near-before:wallace
4|proposal/near-before:wang
14|proposal/near-before:want
-8|proposal/near-before:war
9|proposal/near-before:warming
13|proposal/near-before:warms
7|proposal/near-before:warn
11|proposal/near-before:warships
-3|proposal/near-before:was
9|proposal/near-before:watch
-13|proposal/near-before:waving
6|proposal/near-before:way
26|proposal/near-before:we
7|proposal/near-before:weeks
4|proposal/near-before:weidel
-18|proposal/near-before:weigh
3|proposal/near-before:weight
-3|proposal/near-before:welcome
-4|proposal/near-before:welcomes
8|proposal/near-before:well
-24|proposal/near-before:were
-7|proposal/near-before:what
-16|proposal/near-before:when
-3|proposal/near-before:where
5|proposal/near-before:whether
-39|proposal/near-before:which
-5|proposal/near-before:while
5|proposal/near-before:whisper
3|proposal/near-before:whispers
-11|proposal/near-before:white
41|proposal/near-before:who
5|proposal/near-before:whole
15|proposal/near-before:whose
-3|proposal/near-before:why
21|proposal/near-before:wicker
-10|proposal/near-before:wide
-33|proposal/near-before:will
5|proposal/near-before:win
16|proposal/near-before:wing
5|proposal/near-before:wins
4|proposal/near-before:winter
-22|proposal/near-before:wish
-8|proposal/near-before:wished
5|proposal/near-before:wishes
11|proposal/near-before:with
12|proposal/near-before:without
7|proposal/near-before:wolff
5|proposal/near-before:won
-5|proposal/near-before:word
6|proposal/near-before:wording
-14|proposal/near-before:words
-12|proposal/near-before:work
3|proposal/near-before:work toward
5|proposal/near-before:working group
6|proposal/near-before:worth
3|proposal/near-before:would
-6|proposal/near-before:xiomara
-20|proposal/near-before:yardstick
-14|proposal/near-before:year
14|proposal/near-before:yearly
-3|proposal/near-before:years
18|proposal/near-before:yes
-9|proposal/near-before:yet
-5|proposal/near-before:yield
4|proposal/near-before:youth
4|proposal/near-before:yuichiro
4|proposal/near-before:zero
4|proposal/near-before:zhong
3|proposal/near-before:—
-3|proposal/other after-joint:0 mid
3|proposal/other after-joint:0 near
-22|proposal/other after-joint:1 mid
-7|proposal/other after-joint:1 near
-4|proposal/other after-joint:2 far
-5|proposal/other after-joint:2 mid
9|proposal/other after-joint:3 mid
8|proposal/other after-joint:3 near
14|proposal/other after-led:\" far joined
-5|proposal/other after-led:, far joined
3|proposal/other after-led:, near joined
7|proposal/other after-led:; far joined
7|proposal/other after-led:; near joined
-3|proposal/other after-led:and far joined
-4|proposal/other after-led:and near joined
4|proposal/other after-led:as far joined
-7|proposal/other after-led:as near joined
14|proposal/other after-led:by far free
-4|proposal/other after-led:for near free
4|proposal/other after-led:is near joined
-3|proposal/other after-led:left near free
-3|proposal/other after-led:next near free
-3|proposal/other after-led:of far joined
9|proposal/other after-led:of near free
9|proposal/other after-led:on near free
8|proposal/other after-led:president near joined
-5|proposal/other after-led:provided near joined
-3|proposal/other after-led:should near joined
-5|proposal/other after-led:that far free
-5|proposal/other after-led:that far joined
-5|proposal/other after-led:to far joined
-5|proposal/other after-led:toward near free
7|proposal/other after-led:with near free
-9|proposal/other after:body name
-24|proposal/other after:capital name
6|proposal/other after:capital owner
6|proposal/other after:country name
-15|proposal/other after:country owner
-10|proposal/other after:gov name
4|proposal/other after:people name
-3|proposal/other after:people owner
20|proposal/other after:pronoun owner
-3|proposal/other before-clause:after-figure inside name country
6|proposal/other before-clause:after-figure inside owner people
4|proposal/other before-clause:after-figure opens name country
-3|proposal/other before-clause:free inside name body
-5|proposal/other before-clause:free inside name capital
-5|proposal/other before-clause:free inside name country
-6|proposal/other before-clause:free inside name gov
11|proposal/other before-clause:free inside name leader
-4|proposal/other before-clause:free inside name nongov
5|proposal/other before-clause:free inside name pronoun
11|proposal/other before-clause:free inside owner capital
-4|proposal/other before-clause:free inside owner country
-9|proposal/other before-clause:free inside owner gov
-3|proposal/other before-clause:free inside owner leader
6|proposal/other before-clause:free inside owner pronoun
-5|proposal/other before-clause:free opens name body
11|proposal/other before-clause:free opens name capital
14|proposal/other before-clause:free opens name country
-11|proposal/other before-clause:free opens name gov
11|proposal/other before-clause:free opens name leader
-7|proposal/other before-clause:free opens name pronoun
6|proposal/other before-clause:free opens owner country
4|proposal/other before-clause:free opens owner leader
-4|proposal/other before-clause:free opens owner people
-6|proposal/other before-clause:free opens owner pronoun
3|proposal/other before-far:20
-6|proposal/other before-far:4
-4|proposal/other before-far:60
12|proposal/other before-far:9
-4|proposal/other before-free:0 after-figure name far
7|proposal/other before-free:0 after-figure name near
6|proposal/other before-free:0 after-figure owner near
7|proposal/other before-free:0 free name far
4|proposal/other before-free:0 free name near
-4|proposal/other before-free:1 after-figure name far
-8|proposal/other before-free:1 free name far
-5|proposal/other before-free:1 free name near
-7|proposal/other before-free:1 free owner near
-4|proposal/other before-free:2 free name far
9|proposal/other before-free:2 free owner near
12|proposal/other before-free:3 free name near
5|proposal/other before-joint:0 after-figure
7|proposal/other before-joint:0 free
6|proposal/other before-joint:1 after-figure
6|proposal/other before-joint:1 free
-8|proposal/other before-joint:2 after-figure
-9|proposal/other before-joint:2 free
-3|proposal/other before-joint:3 after-figure
10|proposal/other before-led:
4|proposal/other before-led:'s
-5|proposal/other before-led:,
-8|proposal/other before-led:-
10|proposal/other before-led:--
10|proposal/other before-led:PARTY
-3|proposal/other before-led:after
-3|proposal/other before-led:all
-3|proposal/other before-led:and
-7|proposal/other before-led:at
-3|proposal/other before-led:bankrupting
7|proposal/other before-led:bring
14|proposal/other before-led:by
4|proposal/other before-led:chancellor
10|proposal/other before-led:colleague
-3|proposal/other before-led:defence
3|proposal/other before-led:defence minister
-4|proposal/other before-led:defense
10|proposal/other before-led:deputy
-9|proposal/other before-led:for
-4|proposal/other before-led:former
5|proposal/other before-led:from
5|proposal/other before-led:his
11|proposal/other before-led:host
9|proposal/other before-led:if
-9|proposal/other before-led:in
-5|proposal/other before-led:is
7|proposal/other before-led:leave
4|proposal/other before-led:new
-17|proposal/other before-led:of
-3|proposal/other before-led:on
-3|proposal/other before-led:prime minister
-4|proposal/other before-led:raise
-3|proposal/other before-led:size
3|proposal/other before-led:some
-4|proposal/other before-led:tell
14|proposal/other before-led:that
-18|proposal/other before-led:the
-4|proposal/other before-led:their
10|proposal/other before-led:to
13|proposal/other before-led:which
13|proposal/other before-led:whole
-9|proposal/other before:body name
-4|proposal/other before:body owner
4|proposal/other before:capital name
10|proposal/other before:capital owner
11|proposal/other before:country name
-16|proposal/other before:gov name
-10|proposal/other before:gov owner
20|proposal/other before:leader name
-5|proposal/other before:nongov name
4|proposal/other before:people owner
-23|proposal/other named:1
4|proposal/other named:2
-9|proposal/other named:3
-8|proposal/other speaker:body
3|proposal/other speaker:country
-7|proposal/other speaker:gov
-11|proposal/other speaker:leader
-3|proposal/other speaker:nongov
-3|proposal/other speaker:people
9|proposal/other speaker:pronoun
4|proposal/other subject-of:angle for
3|proposal/other subject-of:argue for
13|proposal/other subject-of:back
-15|proposal/other subject-of:be
-8|proposal/other subject-of:bind
14|proposal/other subject-of:bring
-3|proposal/other subject-of:come to
4|proposal/other subject-of:consider
-8|proposal/other subject-of:declare
-4|proposal/other subject-of:discuss
4|proposal/other subject-of:exceed
-3|proposal/other subject-of:favor
4|proposal/other subject-of:fight
9|proposal/other subject-of:float
-12|proposal/other subject-of:go
6|proposal/other subject-of:hike
-3|proposal/other subject-of:hold
-5|proposal/other subject-of:live with
13|proposal/other subject-of:march
-5|proposal/other subject-of:move
-4|proposal/other subject-of:pay
28|proposal/other subject-of:propose
-3|proposal/other subject-of:push for
5|proposal/other subject-of:put
6|proposal/other subject-of:reach
-3|proposal/other subject-of:reckon on
-9|proposal/other subject-of:recommend
-3|proposal/other subject-of:seek
-3|proposal/other subject-of:set
3|proposal/other subject-of:slip
7|proposal/other subject-of:sound out
5|proposal/other subject-of:spend
15|proposal/other subject-of:suggest
-5|proposal/other subject-of:talk of
-7|proposal/other subject-of:tell
6|proposal/other subject-of:think
-4|proposal/other subject-of:toss around
11|proposal/other subject-of:want
-4|proposal/other subject:be gov
-4|proposal/other subject:be leader
-5|proposal/other subject:be pronoun
-4|proposal/other subject:demand body
10|proposal/other subject:demand capital
7|proposal/other subject:demand country
-3|proposal/other subject:demand gov
-3|proposal/other subject:demand leader
-11|proposal/other subject:demand pronoun
-3|proposal/other subject:level capital
-3|proposal/other subject:level pronoun
-3|proposal/other subject:move body
15|proposal/other subject:move capital
5|proposal/other subject:move country
10|proposal/other subject:move pronoun
-9|proposal/other subject:pledge body
3|proposal/other subject:pledge capital
4|proposal/other subject:pledge country
4|proposal/other subject:pledge gov
-6|proposal/other subject:pledge leader
-11|proposal/other subject:proposal body
15|proposal/other subject:proposal capital
7|proposal/other subject:proposal country
9|proposal/other subject:proposal gov
18|proposal/other subject:proposal leader
3|proposal/other subject:proposal pronoun
5|proposal/other subject:spend pronoun
-36|proposal/other unnamed
-45|proposal/other unnamed-beside-others
-7|proposal/role-class-home:CHN JPN
-3|proposal/role-class-home:EU EU
-3|proposal/role-class-home:EU member
-5|proposal/role-class-home:JPN JPN
-5|proposal/role-class-home:KOR JPN
5|proposal/role-class-home:KOR KOR
-6|proposal/role-class-home:NATO JPN
-7|proposal/role-class-home:NATO NATO
-12|proposal/role-class-home:NATO member
-3|proposal/role-class-home:TWN JPN
-45|proposal/role-class-home:USA JPN
19|proposal/role-class-home:USA KOR
-10|proposal/role-class-home:USA NATO
-18|proposal/role-class-home:USA TWN
-18|proposal/role-class-home:USA land
-15|proposal/role-class-home:USA member
-8|proposal/role-class-home:foe JPN
-3|proposal/role-class-home:foe foe
-4|proposal/role-class-home:foe member
-7|proposal/role-class-home:land JPN
-3|proposal/role-class-home:land foe
20|proposal/role-class-home:land land
-4|proposal/role-class-home:member EU
10|proposal/role-class-home:member JPN
8|proposal/role-class-home:member NATO
4|proposal/role-class-home:member land
30|proposal/role-class-home:member member
-8|proposal/role-class-of:CHN JPN
-3|proposal/role-class-of:EU NATO
-3|proposal/role-class-of:EU member
-3|proposal/role-class-of:JPN ALLIES
5|proposal/role-class-of:KOR ALLIES
-5|proposal/role-class-of:KOR JPN
-6|proposal/role-class-of:NATO JPN
-18|proposal/role-class-of:NATO member
-3|proposal/role-class-of:TWN JPN
18|proposal/role-class-of:USA ALLIES
-32|proposal/role-class-of:USA JPN
-6|proposal/role-class-of:USA KOR
-9|proposal/role-class-of:USA NATO
-22|proposal/role-class-of:USA TWN
-19|proposal/role-class-of:USA land
-16|proposal/role-class-of:USA member
-5|proposal/role-class-of:foe ALLIES
-4|proposal/role-class-of:foe JPN
-3|proposal/role-class-of:foe NATO
11|proposal/role-class-of:land ALLIES
-6|proposal/role-class-of:land JPN
-3|proposal/role-class-of:land NATO
12|proposal/role-class-of:land land
-4|proposal/role-class-of:land member
6|proposal/role-class-of:member ALLIES
34|proposal/role-class-of:member EU
-3|proposal/role-class-of:member JPN
32|proposal/role-class-of:member NATO
-4|proposal/role-class-of:member USA
-4|proposal/role-class-of:member land
-14|proposal/role-class-of:member member
-12|proposal/role-class:CHN
-6|proposal/role-class:EU
-7|proposal/role-class:JPN
-27|proposal/role-class:NATO
-3|proposal/role-class:TWN
-88|proposal/role-class:USA
-17|proposal/role-class:foe
7|proposal/role-class:land
47|proposal/role-class:member
85|proposal/role:nobody
-109|proposal/role:other
23|proposal/role:spender
-11|proposal/says:base
20|proposal/says:ed
35|proposal/says:ing
21|proposal/says:s
6|proposal/speaker-form:allies
10|proposal/speaker-form:body
-5|proposal/speaker-form:capital
5|proposal/speaker-form:leader
5|proposal/speaker-form:none
22|proposal/speaker-form:nongov
21|proposal/speaker-form:people
19|proposal/speaker-form:pronoun
-6|proposal/speaker:body
-4|proposal/speaker:capital
4|proposal/speaker:country
17|proposal/speaker:gov
-13|proposal/speaker:leader
-14|proposal/speaker:nongov
-16|proposal/speaker:people
9|proposal/speaker:pronoun
-27|proposal/spender after-joint:0 far
-3|proposal/spender after-joint:0 mid
11|proposal/spender after-joint:0 near
8|proposal/spender after-joint:1 far
10|proposal/spender after-joint:1 mid
7|proposal/spender after-joint:1 near
9|proposal/spender after-joint:2 mid
-7|proposal/spender after-joint:3 far
-11|proposal/spender after-joint:3 mid
-8|proposal/spender after-joint:3 near
-10|proposal/spender after-led:\" far joined
4|proposal/spender after-led:# far free
-9|proposal/spender after-led:. near joined
-3|proposal/spender after-led:: near joined
-11|proposal/spender after-led:; far joined
-11|proposal/spender after-led:; near joined
-12|proposal/spender after-led:accused far joined
-4|proposal/spender after-led:accused near joined
4|proposal/spender after-led:adopt far joined
8|proposal/spender after-led:afford far joined
8|proposal/spender after-led:after far joined
8|proposal/spender after-led:after near joined
-5|proposal/spender after-led:alliance far joined
-5|proposal/spender after-led:alone near free
-10|proposal/spender after-led:and far joined
4|proposal/spender after-led:and near free
6|proposal/spender after-led:and near joined
-4|proposal/spender after-led:around far joined
-4|proposal/spender after-led:as far free
-7|proposal/spender after-led:as near free
6|proposal/spender after-led:as near joined
6|proposal/spender after-led:at far free
12|proposal/spender after-led:ate far joined
-3|proposal/spender after-led:back far joined
3|proposal/spender after-led:be near free
-16|proposal/spender after-led:been far free
-6|proposal/spender after-led:before far joined
-6|proposal/spender after-led:before near joined
-10|proposal/spender after-led:beyond far joined
5|proposal/spender after-led:bring far free
4|proposal/spender after-led:bury far joined
4|proposal/spender after-led:but far joined
-10|proposal/spender after-led:but near joined
17|proposal/spender after-led:by far joined
3|proposal/spender after-led:call near free
7|proposal/spender after-led:call near joined
-4|proposal/spender after-led:chief cabinet secretary far joined
7|proposal/spender after-led:chief far joined
-3|proposal/spender after-led:coming far joined
4|proposal/spender after-led:cost far joined
3|proposal/spender after-led:day near free
-3|proposal/spender after-led:defense minister far joined
-5|proposal/spender after-led:defense minister near joined
10|proposal/spender after-led:direction near free
-5|proposal/spender after-led:drop far joined
-3|proposal/spender after-led:during near free
4|proposal/spender after-led:every near free
14|proposal/spender after-led:exposes near free
-3|proposal/spender after-led:figure far free
14|proposal/spender after-led:figure near free
-4|proposal/spender after-led:finance far joined
-3|proposal/spender after-led:finance minister far joined
4|proposal/spender after-led:finance minister near joined
-5|proposal/spender after-led:for far free
-14|proposal/spender after-led:for far joined
-17|proposal/spender after-led:for near free
-3|proposal/spender after-led:force far free
-9|proposal/spender after-led:from far free
-7|proposal/spender after-led:from far joined
8|proposal/spender after-led:from near free
-3|proposal/spender after-led:fund far free
14|proposal/spender after-led:gdp near free
-3|proposal/spender after-led:gross domestic product near free
5|proposal/spender after-led:had near free
8|proposal/spender after-led:has far joined
-6|proposal/spender after-led:how far joined
-5|proposal/spender after-led:if far joined
3|proposal/spender after-led:if near joined
3|proposal/spender after-led:in far free
8|proposal/spender after-led:in far joined
-4|proposal/spender after-led:instead of near free
7|proposal/spender after-led:is far free
-5|proposal/spender after-led:kenji far joined
-3|proposal/spender after-led:left far joined
23|proposal/spender after-led:level far joined
-5|proposal/spender after-led:level near free
6|proposal/spender after-led:level near joined
-3|proposal/spender after-led:mention far joined
4|proposal/spender after-led:most near free
4|proposal/spender after-led:my near joined
-6|proposal/spender after-led:neither far joined
17|proposal/spender after-led:next far free
3|proposal/spender after-led:next far joined
18|proposal/spender after-led:next near free
-12|proposal/spender after-led:normal far free
3|proposal/spender after-led:number far joined
6|proposal/spender after-led:number near free
-8|proposal/spender after-led:of far free
-15|proposal/spender after-led:of far joined
-5|proposal/spender after-led:of near free
-3|proposal/spender after-led:on far free
9|proposal/spender after-led:on far joined
12|proposal/spender after-led:on near free
-4|proposal/spender after-led:once near joined
3|proposal/spender after-led:plan far joined
-12|proposal/spender after-led:present near joined
-7|proposal/spender after-led:president far free
-3|proposal/spender after-led:president near joined
-3|proposal/spender after-led:previous far free
6|proposal/spender after-led:prime minister near joined
3|proposal/spender after-led:read far joined
7|proposal/spender after-led:rebuild near free
-4|proposal/spender after-led:ruling far free
4|proposal/spender after-led:satisfy far free
6|proposal/spender after-led:say far joined
17|proposal/spender after-led:say near joined
12|proposal/spender after-led:senior far joined
18|proposal/spender after-led:several far joined
5|proposal/spender after-led:something near free
-6|proposal/spender after-led:spend near free
-3|proposal/spender after-led:split far free
-6|proposal/spender after-led:strategy far free
3|proposal/spender after-led:struck near free
-5|proposal/spender after-led:suit near free
-3|proposal/spender after-led:talk about near free
-6|proposal/spender after-led:than far joined
6|proposal/spender after-led:that far joined
-13|proposal/spender after-led:that near free
15|proposal/spender after-led:that near joined
-7|proposal/spender after-led:think far joined
-4|proposal/spender after-led:this far free
-18|proposal/spender after-led:this near free
-3|proposal/spender after-led:this near joined
-6|proposal/spender after-led:though far joined
-4|proposal/spender after-led:through near free
-4|proposal/spender after-led:to far joined
4|proposal/spender after-led:to near free
-9|proposal/spender after-led:to near joined
9|proposal/spender after-led:under far joined
-5|proposal/spender after-led:want far joined
3|proposal/spender after-led:was far joined
-4|proposal/spender after-led:what far free
-11|proposal/spender after-led:what far joined
5|proposal/spender after-led:what near free
4|proposal/spender after-led:what near joined
-12|proposal/spender after-led:when near joined
10|proposal/spender after-led:where near joined
5|proposal/spender after-led:which far joined
8|proposal/spender after-led:which near joined
6|proposal/spender after-led:while near joined
5|proposal/spender after-led:why far joined
-5|proposal/spender after-led:with far joined
10|proposal/spender after-led:within far free
3|proposal/spender after-led:within far joined
15|proposal/spender after:body name
-10|proposal/spender after:body owner
12|proposal/spender after:capital name
-13|proposal/spender after:country name
16|proposal/spender after:gov name
17|proposal/spender after:gov owner
12|proposal/spender after:leader name
3|proposal/spender after:leader owner
-18|proposal/spender after:nongov name
-14|proposal/spender after:nongov owner
-23|proposal/spender after:people owner
5|proposal/spender after:pronoun name
-15|proposal/spender after:pronoun owner
-7|proposal/spender before-clause:after-figure inside name body
-6|proposal/spender before-clause:after-figure inside name capital
6|proposal/spender before-clause:after-figure inside name country
12|proposal/spender before-clause:after-figure inside name leader
3|proposal/spender before-clause:after-figure inside name nongov
10|proposal/spender before-clause:after-figure inside name pronoun
-8|proposal/spender before-clause:after-figure inside owner gov
12|proposal/spender before-clause:after-figure opens name body
9|proposal/spender before-clause:after-figure opens name country
-10|proposal/spender before-clause:after-figure opens name gov
-8|proposal/spender before-clause:after-figure opens name leader
-4|proposal/spender before-clause:after-figure opens name nongov
-9|proposal/spender before-clause:after-figure opens name people
-7|proposal/spender before-clause:after-figure opens name pronoun
5|proposal/spender before-clause:after-figure opens owner body
-7|proposal/spender before-clause:after-figure opens owner country
-5|proposal/spender before-clause:free inside name body
9|proposal/spender before-clause:free inside name capital
8|proposal/spender before-clause:free inside name country
11|proposal/spender before-clause:free inside name gov
-4|proposal/spender before-clause:free inside name leader
6|proposal/spender before-clause:free inside name nongov
-7|proposal/spender before-clause:free inside name people
-5|proposal/spender before-clause:free inside name pronoun
-7|proposal/spender before-clause:free inside owner body
8|proposal/spender before-clause:free inside owner capital
15|proposal/spender before-clause:free inside owner country
-3|proposal/spender before-clause:free inside owner leader
-7|proposal/spender before-clause:free inside owner pronoun
18|proposal/spender before-clause:free opens name body
5|proposal/spender before-clause:free opens name capital
-18|proposal/spender before-clause:free opens name country
5|proposal/spender before-clause:free opens name gov
-21|proposal/spender before-clause:free opens name leader
8|proposal/spender before-clause:free opens name nongov
4|proposal/spender before-clause:free opens name pronoun
7|proposal/spender before-clause:free opens owner body
-7|proposal/spender before-clause:free opens owner country
13|proposal/spender before-clause:free opens owner gov
-3|proposal/spender before-clause:free opens owner leader
-10|proposal/spender before-clause:free opens owner nongov
-5|proposal/spender before-clause:free opens owner people
-8|proposal/spender before-clause:free opens owner pronoun
-6|proposal/spender before-far:1
-5|proposal/spender before-far:20
5|proposal/spender before-far:4
11|proposal/spender before-far:60
-5|proposal/spender before-far:9
-12|proposal/spender before-free:0 after-figure name near
-6|proposal/spender before-free:0 after-figure owner far
-10|proposal/spender before-free:0 free name far
-8|proposal/spender before-free:0 free name near
3|proposal/spender before-free:0 free owner far
3|proposal/spender before-free:1 after-figure name far
10|proposal/spender before-free:1 after-figure name near
-3|proposal/spender before-free:1 after-figure owner far
7|proposal/spender before-free:1 after-figure owner near
19|proposal/spender before-free:1 free name near
-8|proposal/spender before-free:1 free owner near
-5|proposal/spender before-free:2 after-figure owner far
11|proposal/spender before-free:2 free name far
4|proposal/spender before-free:2 free name near
7|proposal/spender before-joint:0 after-figure
4|proposal/spender before-joint:0 free
-3|proposal/spender before-joint:1 after-figure
-6|proposal/spender before-joint:2 after-figure
-5|proposal/spender before-joint:3 after-figure
3|proposal/spender before-joint:3 free
-6|proposal/spender before-led:
11|proposal/spender before-led:\"
4|proposal/spender before-led:#
14|proposal/spender before-led:'
-3|proposal/spender before-led:'s
17|proposal/spender before-led:(
-3|proposal/spender before-led:)
-14|proposal/spender before-led:,
16|proposal/spender before-led:-
-13|proposal/spender before-led:.
-4|proposal/spender before-led::
3|proposal/spender before-led:PARTY
-4|proposal/spender before-led:a
7|proposal/spender before-led:accused
-5|proposal/spender before-led:acting
-5|proposal/spender before-led:after
6|proposal/spender before-led:agency
5|proposal/spender before-led:ambition
-3|proposal/spender before-led:among
-4|proposal/spender before-led:an
-6|proposal/spender before-led:any
5|proposal/spender before-led:armed forces
-6|proposal/spender before-led:around
8|proposal/spender before-led:as
6|proposal/spender before-led:ask
7|proposal/spender before-led:assails
-6|proposal/spender before-led:at
-10|proposal/spender before-led:be
7|proposal/spender before-led:because
-7|proposal/spender before-led:become
4|proposal/spender before-led:before
6|proposal/spender before-led:beg
6|proposal/spender before-led:between
-3|proposal/spender before-led:boost
5|proposal/spender before-led:bring
-16|proposal/spender before-led:by
-5|proposal/spender before-led:call
-3|proposal/spender before-led:call on
-3|proposal/spender before-led:campaign
-3|proposal/spender before-led:candidate
-5|proposal/spender before-led:caretaker
5|proposal/spender before-led:carry
-3|proposal/spender before-led:central
-4|proposal/spender before-led:chairs
18|proposal/spender before-led:chief
9|proposal/spender before-led:chief cabinet secretary
12|proposal/spender before-led:cite
-4|proposal/spender before-led:commit
16|proposal/spender before-led:committee
-14|proposal/spender before-led:conservative
-3|proposal/spender before-led:contender
-3|proposal/spender before-led:counsel
7|proposal/spender before-led:defence minister
-5|proposal/spender before-led:defense minister
5|proposal/spender before-led:defense secretary
5|proposal/spender before-led:deputy prime minister
-7|proposal/spender before-led:designate
3|proposal/spender before-led:director
5|proposal/spender before-led:discuss
-3|proposal/spender before-led:drop
10|proposal/spender before-led:eastern
-3|proposal/spender before-led:eel
-21|proposal/spender before-led:elect
-3|proposal/spender before-led:entreat
-9|proposal/spender before-led:every
-4|proposal/spender before-led:exhort
-4|proposal/spender before-led:expect
-6|proposal/spender before-led:federal
15|proposal/spender before-led:finance minister
-6|proposal/spender before-led:find
-5|proposal/spender before-led:findings
-8|proposal/spender before-led:fix
12|proposal/spender before-led:for
9|proposal/spender before-led:four
-5|proposal/spender before-led:friends
-13|proposal/spender before-led:from
5|proposal/spender before-led:full
5|proposal/spender before-led:future
8|proposal/spender before-led:general
6|proposal/spender before-led:get
-11|proposal/spender before-led:give
5|proposal/spender before-led:government
17|proposal/spender before-led:grills
-5|proposal/spender before-led:group
-4|proposal/spender before-led:guarantee
5|proposal/spender before-led:guard
8|proposal/spender before-led:hands
11|proposal/spender before-led:has
-3|proposal/spender before-led:help
5|proposal/spender before-led:her
5|proposal/spender before-led:his
-6|proposal/spender before-led:how
-4|proposal/spender before-led:if
-7|proposal/spender before-led:in
-3|proposal/spender before-led:increase
13|proposal/spender before-led:inside
5|proposal/spender before-led:instruct
4|proposal/spender before-led:interim
9|proposal/spender before-led:into
-3|proposal/spender before-led:invited
6|proposal/spender before-led:is
20|proposal/spender before-led:its
-6|proposal/spender before-led:junior
-12|proposal/spender before-led:keep
4|proposal/spender before-led:lawmakers
-12|proposal/spender before-led:lead
-6|proposal/spender before-led:leadership
8|proposal/spender before-led:leads
7|proposal/spender before-led:let
-15|proposal/spender before-led:lift
-8|proposal/spender before-led:like
3|proposal/spender before-led:like to see
-5|proposal/spender before-led:lobby
4|proposal/spender before-led:lock
6|proposal/spender before-led:lord
-4|proposal/spender before-led:make
-3|proposal/spender before-led:marks
-6|proposal/spender before-led:match
-7|proposal/spender before-led:meet
14|proposal/spender before-led:minister
4|proposal/spender before-led:most
4|proposal/spender before-led:mr
3|proposal/spender before-led:national security adviser
-7|proposal/spender before-led:new
-8|proposal/spender before-led:next
8|proposal/spender before-led:not
11|proposal/spender before-led:now
-7|proposal/spender before-led:nudge
-5|proposal/spender before-led:numbers
-9|proposal/spender before-led:oblige
21|proposal/spender before-led:of
3|proposal/spender before-led:off
-4|proposal/spender before-led:offer
-4|proposal/spender before-led:once
-13|proposal/spender before-led:one
-5|proposal/spender before-led:only
-3|proposal/spender before-led:opposition leader
3|proposal/spender before-led:other
-3|proposal/spender before-led:outsider
8|proposal/spender before-led:over
-5|proposal/spender before-led:peg
4|proposal/spender before-led:petitioned
-7|proposal/spender before-led:pis
-4|proposal/spender before-led:possible
21|proposal/spender before-led:president
8|proposal/spender before-led:press
-7|proposal/spender before-led:prime minister
6|proposal/spender before-led:program
4|proposal/spender before-led:propel
12|proposal/spender before-led:raise
5|proposal/spender before-led:ratify
-3|proposal/spender before-led:ratios
-5|proposal/spender before-led:reiterate
-4|proposal/spender before-led:renewed
-6|proposal/spender before-led:repeat
4|proposal/spender before-led:report
-4|proposal/spender before-led:resistance
-5|proposal/spender before-led:restore
4|proposal/spender before-led:return
-3|proposal/spender before-led:same
-7|proposal/spender before-led:say
7|proposal/spender before-led:see
12|proposal/spender before-led:seen
5|proposal/spender before-led:serve
-4|proposal/spender before-led:should
-13|proposal/spender before-led:since
-10|proposal/spender before-led:sir
4|proposal/spender before-led:some
4|proposal/spender before-led:sound out
-7|proposal/spender before-led:sounded
4|proposal/spender before-led:splits
-4|proposal/spender before-led:staked
6|proposal/spender before-led:start
-6|proposal/spender before-led:take
8|proposal/spender before-led:termed
-13|proposal/spender before-led:that
24|proposal/spender before-led:the
-5|proposal/spender before-led:the economy
-6|proposal/spender before-led:their
-7|proposal/spender before-led:thing
-15|proposal/spender before-led:think
-9|proposal/spender before-led:though
-5|proposal/spender before-led:thrown
4|proposal/spender before-led:tie
7|proposal/spender before-led:to
-4|proposal/spender before-led:troubles
8|proposal/spender before-led:two
-18|proposal/spender before-led:under
-5|proposal/spender before-led:understood
8|proposal/spender before-led:upon
-21|proposal/spender before-led:urge
3|proposal/spender before-led:very
-4|proposal/spender before-led:vice
-5|proposal/spender before-led:view
5|proposal/spender before-led:want
-5|proposal/spender before-led:war
4|proposal/spender before-led:welcomes
-9|proposal/spender before-led:what
21|proposal/spender before-led:when
4|proposal/spender before-led:where
3|proposal/spender before-led:whether
-11|proposal/spender before-led:which
18|proposal/spender before-led:why
-6|proposal/spender before-led:wished
16|proposal/spender before-led:with
23|proposal/spender before-led:within
3|proposal/spender before-led:write
13|proposal/spender before-led:yet
-3|proposal/spender before-led:—
18|proposal/spender before:body name
5|proposal/spender before:body owner
8|proposal/spender before:capital name
8|proposal/spender before:capital owner
5|proposal/spender before:country name
8|proposal/spender before:gov name
5|proposal/spender before:gov owner
-21|proposal/spender before:leader name
-3|proposal/spender before:leader owner
13|proposal/spender before:nongov name
-11|proposal/spender before:nongov owner
-18|proposal/spender before:people name
-7|proposal/spender before:people owner
-14|proposal/spender before:pronoun owner
7|proposal/spender named:1
-13|proposal/spender named:2
-8|proposal/spender named:3
23|proposal/spender speaker:gov
-12|proposal/spender speaker:nongov
-12|proposal/spender speaker:people
8|proposal/spender subject-of:about
-9|proposal/spender subject-of:accept
4|proposal/spender subject-of:add up to
-3|proposal/spender subject-of:advise
-5|proposal/spender subject-of:advocate
-7|proposal/spender subject-of:afford
-4|proposal/spender subject-of:agitate for
-15|proposal/spender subject-of:agree
4|proposal/spender subject-of:aim
-4|proposal/spender subject-of:amount
11|proposal/spender subject-of:announce
7|proposal/spender subject-of:appeal for
-12|proposal/spender subject-of:argue
-6|proposal/spender subject-of:arrive
-4|proposal/spender subject-of:ask
-16|proposal/spender subject-of:back
18|proposal/spender subject-of:be
10|proposal/spender subject-of:beg
-14|proposal/spender subject-of:believe
-3|proposal/spender subject-of:boost
-6|proposal/spender subject-of:bring
-3|proposal/spender subject-of:budget
5|proposal/spender subject-of:build
4|proposal/spender subject-of:call
4|proposal/spender subject-of:call for
3|proposal/spender subject-of:call on
-16|proposal/spender subject-of:campaign
17|proposal/spender subject-of:carry
-10|proposal/spender subject-of:clamor
-5|proposal/spender subject-of:come back with
8|proposal/spender subject-of:concede
13|proposal/spender subject-of:consider
6|proposal/spender subject-of:contain
7|proposal/spender subject-of:contemplate
18|proposal/spender subject-of:debate
11|proposal/spender subject-of:decide
-3|proposal/spender subject-of:declare
5|proposal/spender subject-of:demur
3|proposal/spender subject-of:devote
5|proposal/spender subject-of:dip
6|proposal/spender subject-of:discuss
4|proposal/spender subject-of:draft
5|proposal/spender subject-of:drop
-7|proposal/spender subject-of:edge
-7|proposal/spender subject-of:end
5|proposal/spender subject-of:equal
-4|proposal/spender subject-of:estimate
14|proposal/spender subject-of:examine
-12|proposal/spender subject-of:exceed
-3|proposal/spender subject-of:exhort
-7|proposal/spender subject-of:explore
13|proposal/spender subject-of:eye
10|proposal/spender subject-of:fall
-18|proposal/spender subject-of:favour
-4|proposal/spender subject-of:fend off
-4|proposal/spender subject-of:fight
-5|proposal/spender subject-of:fix
6|proposal/spender subject-of:float
-6|proposal/spender subject-of:foresee
-15|proposal/spender subject-of:give
14|proposal/spender subject-of:go
-3|proposal/spender subject-of:guarantee
7|proposal/spender subject-of:hike
-8|proposal/spender subject-of:hit
13|proposal/spender subject-of:hope
-11|proposal/spender subject-of:increase
-3|proposal/spender subject-of:insist
6|proposal/spender subject-of:intend
6|proposal/spender subject-of:jump
-9|proposal/spender subject-of:keep
7|proposal/spender subject-of:lean toward
9|proposal/spender subject-of:leave
17|proposal/spender subject-of:lift
12|proposal/spender subject-of:like
-3|proposal/spender subject-of:live with
5|proposal/spender subject-of:lobby for
13|proposal/spender subject-of:lower
4|proposal/spender subject-of:manage
-4|proposal/spender subject-of:mean
-10|proposal/spender subject-of:mention
6|proposal/spender subject-of:move
-4|proposal/spender subject-of:move up
16|proposal/spender subject-of:mull
-5|proposal/spender subject-of:muse
8|proposal/spender subject-of:oblige
3|proposal/spender subject-of:offer
-4|proposal/spender subject-of:oppose
3|proposal/spender subject-of:opt
-3|proposal/spender subject-of:pay
5|proposal/spender subject-of:pencil in
3|proposal/spender subject-of:plan
-14|proposal/spender subject-of:play down
10|proposal/spender subject-of:plead for
4|proposal/spender subject-of:ponder
8|proposal/spender subject-of:prefer
4|proposal/spender subject-of:prepare
4|proposal/spender subject-of:press for
-7|proposal/spender subject-of:promise
4|proposal/spender subject-of:push
5|proposal/spender subject-of:push back
17|proposal/spender subject-of:put
-23|proposal/spender subject-of:raise
5|proposal/spender subject-of:ratify
-10|proposal/spender subject-of:reach
16|proposal/spender subject-of:ready
-4|proposal/spender subject-of:reckon
-8|proposal/spender subject-of:recommend
-3|proposal/spender subject-of:reduce
3|proposal/spender subject-of:reject
-4|proposal/spender subject-of:remain
-15|proposal/spender subject-of:request
10|proposal/spender subject-of:require
-7|proposal/spender subject-of:resist
-5|proposal/spender subject-of:return
3|proposal/spender subject-of:review
16|proposal/spender subject-of:rise
13|proposal/spender subject-of:rule out
-4|proposal/spender subject-of:scoff
-4|proposal/spender subject-of:see at
10|proposal/spender subject-of:seek
3|proposal/spender subject-of:set his heart on
5|proposal/spender subject-of:set out
12|proposal/spender subject-of:settle for
-4|proposal/spender subject-of:settle on
-3|proposal/spender subject-of:shoot for
-3|proposal/spender subject-of:shy away
4|proposal/spender subject-of:signal
-5|proposal/spender subject-of:slip
20|proposal/spender subject-of:speak of
-7|proposal/spender subject-of:specify
-4|proposal/spender subject-of:stand
-4|proposal/spender subject-of:start at
3|proposal/spender subject-of:start from
-18|proposal/spender subject-of:stop
12|proposal/spender subject-of:study
9|proposal/spender subject-of:suggest
7|proposal/spender subject-of:table
-3|proposal/spender subject-of:talk
-12|proposal/spender subject-of:talk about
-5|proposal/spender subject-of:talk of
4|proposal/spender subject-of:target
9|proposal/spender subject-of:tell
-14|proposal/spender subject-of:think
-4|proposal/spender subject-of:urge
-4|proposal/spender subject-of:use
7|proposal/spender subject-of:vote on
-6|proposal/spender subject-of:vow
-6|proposal/spender subject-of:warn
17|proposal/spender subject-of:weigh
-18|proposal/spender subject-of:write
12|proposal/spender subject:be body
-17|proposal/spender subject:be country
6|proposal/spender subject:be gov
9|proposal/spender subject:be leader
-3|proposal/spender subject:be nongov
8|proposal/spender subject:be pronoun
8|proposal/spender subject:cap country
-12|proposal/spender subject:cap gov
-3|proposal/spender subject:cap nongov
6|proposal/spender subject:cap people
-3|proposal/spender subject:cap pronoun
10|proposal/spender subject:demand body
-5|proposal/spender subject:demand capital
-17|proposal/spender subject:demand country
35|proposal/spender subject:demand gov
29|proposal/spender subject:demand leader
-18|proposal/spender subject:demand people
28|proposal/spender subject:demand pronoun
9|proposal/spender subject:denial body
-10|proposal/spender subject:denial gov
4|proposal/spender subject:denial leader
-9|proposal/spender subject:denial pronoun
-9|proposal/spender subject:level gov
5|proposal/spender subject:level leader
-3|proposal/spender subject:level nongov
-13|proposal/spender subject:level people
-6|proposal/spender subject:move body
-4|proposal/spender subject:move capital
5|proposal/spender subject:move country
-7|proposal/spender subject:move gov
11|proposal/spender subject:move nongov
19|proposal/spender subject:move people
-5|proposal/spender subject:move pronoun
3|proposal/spender subject:pledge country
4|proposal/spender subject:pledge gov
-22|proposal/spender subject:pledge leader
3|proposal/spender subject:pledge people
-13|proposal/spender subject:pledge pronoun
19|proposal/spender subject:proposal body
27|proposal/spender subject:proposal capital
15|proposal/spender subject:proposal country
13|proposal/spender subject:proposal gov
5|proposal/spender subject:proposal leader
-7|proposal/spender subject:proposal nongov
8|proposal/spender subject:proposal pronoun
10|proposal/spender subject:spend body
-12|proposal/spender subject:spend country
-4|proposal/spender subject:spend gov
-9|proposal/spender subject:spend leader
6|proposal/spender subject:spend nongov
6|proposal/spender subject:spend pronoun
26|proposal/spender unnamed
11|proposal/spender unnamed-beside-others
11|proposal/subject-form:allies
-10|proposal/subject-form:body
5|proposal/subject-form:capital
33|proposal/subject-form:country
8|proposal/subject-form:leader
-6|proposal/subject-form:none
31|proposal/subject-form:nongov
11|proposal/subject-form:people
3|proposal/subject-form:pronoun
8|proposal/subject-of:about
-9|proposal/subject-of:accept
4|proposal/subject-of:add up to
-3|proposal/subject-of:advise
-4|proposal/subject-of:advocate
-8|proposal/subject-of:afford
-4|proposal/subject-of:agitate for
-15|proposal/subject-of:agree
3|proposal/subject-of:aim
-4|proposal/subject-of:amount
4|proposal/subject-of:angle for
10|proposal/subject-of:announce
7|proposal/subject-of:appeal for
-14|proposal/subject-of:argue
-6|proposal/subject-of:arrive
-4|proposal/subject-of:ask
-3|proposal/subject-of:ask for
-3|proposal/subject-of:back
3|proposal/subject-of:be
10|proposal/subject-of:beg
-12|proposal/subject-of:believe
-8|proposal/subject-of:bind
-3|proposal/subject-of:boost
8|proposal/subject-of:bring
-3|proposal/subject-of:budget
5|proposal/subject-of:build
3|proposal/subject-of:call
3|proposal/subject-of:call on
-16|proposal/subject-of:campaign
15|proposal/subject-of:carry
-10|proposal/subject-of:clamor
-5|proposal/subject-of:come back with
-4|proposal/subject-of:come to
8|proposal/subject-of:concede
17|proposal/subject-of:consider
6|proposal/subject-of:contain
7|proposal/subject-of:contemplate
18|proposal/subject-of:debate
11|proposal/subject-of:decide
-11|proposal/subject-of:declare
5|proposal/subject-of:demur
5|proposal/subject-of:dip
3|proposal/subject-of:do
4|proposal/subject-of:draft
5|proposal/subject-of:drop
-7|proposal/subject-of:edge
-7|proposal/subject-of:end
5|proposal/subject-of:equal
-4|proposal/subject-of:estimate
14|proposal/subject-of:examine
-8|proposal/subject-of:exceed
-3|proposal/subject-of:exhort
-7|proposal/subject-of:explore
13|proposal/subject-of:eye
10|proposal/subject-of:fall
-19|proposal/subject-of:favour
-4|proposal/subject-of:fend off
-5|proposal/subject-of:fix
15|proposal/subject-of:float
-6|proposal/subject-of:foresee
-15|proposal/subject-of:give
-3|proposal/subject-of:guarantee
13|proposal/subject-of:hike
-8|proposal/subject-of:hit
-4|proposal/subject-of:hold
13|proposal/subject-of:hope
-11|proposal/subject-of:increase
-3|proposal/subject-of:insist
6|proposal/subject-of:intend
6|proposal/subject-of:jump
-9|proposal/subject-of:keep
7|proposal/subject-of:lean toward
8|proposal/subject-of:leave
17|proposal/subject-of:lift
12|proposal/subject-of:like
-8|proposal/subject-of:live with
8|proposal/subject-of:lobby for
13|proposal/subject-of:lower
4|proposal/subject-of:manage
13|proposal/subject-of:march
-4|proposal/subject-of:mean
-10|proposal/subject-of:mention
-4|proposal/subject-of:move up
16|proposal/subject-of:mull
-7|proposal/subject-of:muse
8|proposal/subject-of:oblige
-4|proposal/subject-of:oppose
3|proposal/subject-of:opt
-6|proposal/subject-of:pay
5|proposal/subject-of:pencil in
3|proposal/subject-of:plan
-14|proposal/subject-of:play down
10|proposal/subject-of:plead for
4|proposal/subject-of:ponder
9|proposal/subject-of:prefer
4|proposal/subject-of:prepare
4|proposal/subject-of:press for
-7|proposal/subject-of:promise
29|proposal/subject-of:propose
4|proposal/subject-of:push
5|proposal/subject-of:push back
-3|proposal/subject-of:push for
22|proposal/subject-of:put
-23|proposal/subject-of:raise
5|proposal/subject-of:ratify
-3|proposal/subject-of:reach
16|proposal/subject-of:ready
-4|proposal/subject-of:reckon
-3|proposal/subject-of:reckon on
-16|proposal/subject-of:recommend
-3|proposal/subject-of:reduce
3|proposal/subject-of:reject
-4|proposal/subject-of:remain
-15|proposal/subject-of:request
10|proposal/subject-of:require
-7|proposal/subject-of:resist
-5|proposal/subject-of:return
3|proposal/subject-of:review
16|proposal/subject-of:rise
13|proposal/subject-of:rule out
-4|proposal/subject-of:scoff
-4|proposal/subject-of:see at
7|proposal/subject-of:seek
-4|proposal/subject-of:set
3|proposal/subject-of:set his heart on
5|proposal/subject-of:set out
12|proposal/subject-of:settle for
-5|proposal/subject-of:settle on
-3|proposal/subject-of:shoot for
-3|proposal/subject-of:shy away
4|proposal/subject-of:signal
-3|proposal/subject-of:slip
9|proposal/subject-of:sound out
19|proposal/subject-of:speak of
-7|proposal/subject-of:specify
5|proposal/subject-of:spend
-4|proposal/subject-of:stand
-4|proposal/subject-of:start at
3|proposal/subject-of:start from
-19|proposal/subject-of:stop
12|proposal/subject-of:study
24|proposal/subject-of:suggest
7|proposal/subject-of:table
-3|proposal/subject-of:talk
-12|proposal/subject-of:talk about
-10|proposal/subject-of:talk of
4|proposal/subject-of:target
-8|proposal/subject-of:think
-4|proposal/subject-of:toss around
-5|proposal/subject-of:urge
-4|proposal/subject-of:use
7|proposal/subject-of:vote on
-6|proposal/subject-of:vow
13|proposal/subject-of:want
-6|proposal/subject-of:warn
17|proposal/subject-of:weigh
-19|proposal/subject-of:write
-3|proposal/subject-speaker:allies none
10|proposal/subject-speaker:allies people
3|proposal/subject-speaker:allies pronoun
3|proposal/subject-speaker:body capital
-5|proposal/subject-speaker:body leader
-8|proposal/subject-speaker:body none
3|proposal/subject-speaker:body nongov
-7|proposal/subject-speaker:capital gov
5|proposal/subject-speaker:capital leader
-7|proposal/subject-speaker:capital none
12|proposal/subject-speaker:capital nongov
6|proposal/subject-speaker:country capital
8|proposal/subject-speaker:country country
20|proposal/subject-speaker:country gov
-10|proposal/subject-speaker:country leader
-13|proposal/subject-speaker:country none
16|proposal/subject-speaker:country nongov
7|proposal/subject-speaker:country pronoun
-7|proposal/subject-speaker:gov capital
-4|proposal/subject-speaker:gov gov
-4|proposal/subject-speaker:gov leader
18|proposal/subject-speaker:gov none
-10|proposal/subject-speaker:gov nongov
6|proposal/subject-speaker:gov people
3|proposal/subject-speaker:leader capital
31|proposal/subject-speaker:leader leader
-17|proposal/subject-speaker:leader none
-4|proposal/subject-speaker:leader pronoun
5|proposal/subject-speaker:none allies
12|proposal/subject-speaker:none body
-13|proposal/subject-speaker:none capital
-5|proposal/subject-speaker:none country
-9|proposal/subject-speaker:none gov
11|proposal/subject-speaker:none none
5|proposal/subject-speaker:none nongov
-12|proposal/subject-speaker:none pronoun
15|proposal/subject-speaker:nongov capital
8|proposal/subject-speaker:nongov country
3|proposal/subject-speaker:nongov gov
4|proposal/subject-speaker:nongov leader
4|proposal/subject-speaker:nongov none
-7|proposal/subject-speaker:nongov nongov
-5|proposal/subject-speaker:nongov people
8|proposal/subject-speaker:nongov pronoun
-5|proposal/subject-speaker:people leader
6|proposal/subject-speaker:people none
10|proposal/subject-speaker:people people
-4|proposal/subject-speaker:pronoun body
-11|proposal/subject-speaker:pronoun capital
-9|proposal/subject-speaker:pronoun country
-9|proposal/subject-speaker:pronoun leader
14|proposal/subject-speaker:pronoun none
3|proposal/subject-speaker:pronoun nongov
3|proposal/subject-speaker:pronoun people
15|proposal/subject-speaker:pronoun pronoun
12|proposal/subject:be body
-18|proposal/subject:be country
5|proposal/subject:be leader
-3|proposal/subject:be nongov
3|proposal/subject:be pronoun
8|proposal/subject:cap country
-12|proposal/subject:cap gov
-3|proposal/subject:cap nongov
6|proposal/subject:cap people
-5|proposal/subject:cap pronoun
6|proposal/subject:demand body
5|proposal/subject:demand capital
-10|proposal/subject:demand country
32|proposal/subject:demand gov
26|proposal/subject:demand leader
-18|proposal/subject:demand people
18|proposal/subject:demand pronoun
9|proposal/subject:denial body
-10|proposal/subject:denial gov
3|proposal/subject:denial leader
-9|proposal/subject:denial pronoun
-10|proposal/subject:level gov
5|proposal/subject:level leader
-3|proposal/subject:level nongov
-13|proposal/subject:level people
-5|proposal/subject:level pronoun
-9|proposal/subject:move body
12|proposal/subject:move capital
10|proposal/subject:move country
-9|proposal/subject:move gov
11|proposal/subject:move nongov
18|proposal/subject:move people
5|proposal/subject:move pronoun
-11|proposal/subject:pledge body
6|proposal/subject:pledge country
8|proposal/subject:pledge gov
-28|proposal/subject:pledge leader
-15|proposal/subject:pledge pronoun
8|proposal/subject:proposal body
42|proposal/subject:proposal capital
23|proposal/subject:proposal country
22|proposal/subject:proposal gov
23|proposal/subject:proposal leader
-8|proposal/subject:proposal nongov
11|proposal/subject:proposal pronoun
10|proposal/subject:spend body
-13|proposal/subject:spend country
-4|proposal/subject:spend gov
-9|proposal/subject:spend leader
6|proposal/subject:spend nongov
11|proposal/subject:spend pronoun
-30|proposal/tag:gov
64|proposal/tag:nongov
-34|proposal/tag:person
-66|proposal/tag:source
-10|proposal/unnamed
-33|proposal/unnamed-beside-others
"""
