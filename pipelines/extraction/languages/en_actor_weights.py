"""What each cue of ``english.actor_cues`` speaks for; made by ``training/parties.py``, not by hand.

Each line: hundredths of the logarithm of odds, ``|``, the kind of claim in which the cue weighs so
much more (or nothing, where it does in all), ``/`` and the cue.
"""

TABLE = """\
-15|/after-joint:0 far
-29|/after-joint:0 mid
9|/after-joint:0 near
4|/after-joint:1 mid
18|/after-joint:1 near
-13|/after-joint:2 far
-14|/after-joint:2 mid
-13|/after-joint:3 far
-15|/after-joint:3 mid
-4|/after-joint:3 near
-4|/after-led:\" far free
31|/after-led:\" far joined
38|/after-led:\" near joined
5|/after-led:# far free
5|/after-led:# near free
9|/after-led:, far joined
-10|/after-led:, near joined
-4|/after-led:. far joined
-6|/after-led:. near free
8|/after-led:: far joined
4|/after-led:: near joined
-7|/after-led:; far joined
-12|/after-led:; near joined
-12|/after-led:accused far joined
3|/after-led:acting far joined
8|/after-led:afford far joined
-11|/after-led:after far joined
3|/after-led:after near joined
-7|/after-led:akasaka far joined
-5|/after-led:alliance far joined
-4|/after-led:alone near free
-9|/after-led:an far joined
-22|/after-led:and far joined
5|/after-led:another far free
-4|/after-led:around far joined
-5|/after-led:as far free
-5|/after-led:as far joined
-7|/after-led:as near free
-5|/after-led:as near joined
4|/after-led:asian far joined
6|/after-led:at far free
9|/after-led:at far joined
10|/after-led:ate far joined
-3|/after-led:back far joined
3|/after-led:be near free
-5|/after-led:because far joined
-10|/after-led:because near joined
-7|/after-led:become near free
-15|/after-led:been far free
-8|/after-led:before far joined
-6|/after-led:before near joined
-9|/after-led:beyond far joined
5|/after-led:beyond near free
3|/after-led:bring far joined
4|/after-led:bury far joined
-15|/after-led:but near joined
10|/after-led:by far free
14|/after-led:by far joined
9|/after-led:by near free
6|/after-led:call near joined
5|/after-led:chief cabinet secretary far joined
7|/after-led:chief far joined
-3|/after-led:coming far joined
11|/after-led:cost far joined
4|/after-led:day near free
6|/after-led:defence minister far joined
-6|/after-led:defense minister near joined
10|/after-led:direction near free
-4|/after-led:drop far joined
3|/after-led:during far free
14|/after-led:exposes near free
-4|/after-led:figure far free
15|/after-led:figure near free
-4|/after-led:finance far joined
3|/after-led:find far free
-8|/after-led:for far joined
-3|/after-led:force far free
-4|/after-led:foreign minister far joined
-11|/after-led:from far free
-8|/after-led:from far joined
14|/after-led:from near free
-3|/after-led:fund far free
13|/after-led:gdp near free
-7|/after-led:governs near joined
-3|/after-led:gross domestic product near free
3|/after-led:had near free
8|/after-led:has far joined
-3|/after-led:hear far joined
-5|/after-led:helping far free
-4|/after-led:his far joined
-3|/after-led:hold up far joined
-4|/after-led:how far joined
-10|/after-led:if near joined
18|/after-led:in far free
8|/after-led:in near free
6|/after-led:information far joined
-3|/after-led:into far free
4|/after-led:is far free
-3|/after-led:leaked far joined
-3|/after-led:left far joined
10|/after-led:level far joined
-5|/after-led:level near free
-7|/after-led:level near joined
3|/after-led:lost far joined
-5|/after-led:made near free
-3|/after-led:mention far joined
5|/after-led:most near free
4|/after-led:my near joined
10|/after-led:neighboring far joined
-6|/after-led:neither far joined
11|/after-led:next far free
5|/after-led:next far joined
18|/after-led:next near free
-9|/after-led:normal far free
-6|/after-led:not near free
4|/after-led:note far joined
-4|/after-led:now far joined
4|/after-led:number far joined
-3|/after-led:of far free
-17|/after-led:of far joined
-19|/after-led:of near free
-4|/after-led:of near joined
-6|/after-led:on far free
-9|/after-led:on near free
-4|/after-led:once near joined
4|/after-led:option far joined
3|/after-led:or near free
-6|/after-led:other near free
3|/after-led:pay far free
3|/after-led:plan far joined
4|/after-led:present far joined
-6|/after-led:president far free
-10|/after-led:president far joined
-6|/after-led:president near free
7|/after-led:president near joined
-3|/after-led:previous far free
-3|/after-led:prime minister far free
-18|/after-led:prime minister far joined
6|/after-led:prime minister near joined
3|/after-led:proportion far joined
-8|/after-led:provided near joined
4|/after-led:read far joined
6|/after-led:rebuild near free
-3|/after-led:require far joined
-4|/after-led:ruling far free
3|/after-led:satisfy far free
14|/after-led:say near joined
21|/after-led:senior far joined
10|/after-led:senior near joined
19|/after-led:several far joined
6|/after-led:something near free
-8|/after-led:speak far joined
-3|/after-led:spend near free
-3|/after-led:state far free
-4|/after-led:strategy far free
-12|/after-led:suggest far joined
-4|/after-led:suit near free
3|/after-led:sum near free
-3|/after-led:talk about near free
6|/after-led:target near joined
-4|/after-led:tell far joined
5|/after-led:that far free
10|/after-led:that far joined
30|/after-led:that near free
17|/after-led:that near joined
-6|/after-led:think far joined
-7|/after-led:this far free
-17|/after-led:this near free
-14|/after-led:through far free
-7|/after-led:to far free
-4|/after-led:to far joined
-7|/after-led:to near free
-8|/after-led:to near joined
16|/after-led:under far joined
3|/after-led:unless near joined
-5|/after-led:visiting far joined
-5|/after-led:want far joined
-6|/after-led:was far free
6|/after-led:was far joined
-5|/after-led:what far free
-10|/after-led:what far joined
9|/after-led:what near free
-18|/after-led:when near joined
10|/after-led:where near joined
4|/after-led:whether far joined
12|/after-led:which far joined
14|/after-led:which near joined
-3|/after-led:while far joined
4|/after-led:while near joined
-17|/after-led:with far free
-10|/after-led:with far joined
-3|/after-led:with near joined
10|/after-led:within far free
4|/after-led:within far joined
-3|/after-led:without near free
4|/after-led:would near joined
-4|/after-led:you far joined
-14|/after:body name
11|/after:capital owner
-13|/after:country name
-12|/after:country owner
-11|/after:gov name
-4|/after:gov owner
27|/after:leader name
-24|/after:nongov name
-8|/after:nongov owner
-5|/after:people name
-9|/after:pronoun name
-7|/after:pronoun owner
29|/asked-before:other
50|/asked-before:spender
-11|/before-clause:after-figure inside name body
-13|/before-clause:after-figure inside name capital
9|/before-clause:after-figure inside name leader
5|/before-clause:after-figure inside name nongov
3|/before-clause:after-figure inside name pronoun
5|/before-clause:after-figure inside owner body
3|/before-clause:after-figure inside owner country
-7|/before-clause:after-figure inside owner gov
4|/before-clause:after-figure inside owner leader
10|/before-clause:after-figure opens name body
9|/before-clause:after-figure opens name country
-6|/before-clause:after-figure opens name gov
-7|/before-clause:after-figure opens name leader
-4|/before-clause:after-figure opens name nongov
-4|/before-clause:after-figure opens name pronoun
-5|/before-clause:after-figure opens owner body
-10|/before-clause:after-figure opens owner country
5|/before-clause:after-figure opens owner leader
3|/before-clause:after-figure opens owner pronoun
-7|/before-clause:free inside name capital
-12|/before-clause:free inside name country
6|/before-clause:free inside name gov
13|/before-clause:free inside name leader
-3|/before-clause:free inside name nongov
-3|/before-clause:free inside name people
-3|/before-clause:free inside name pronoun
-7|/before-clause:free inside owner body
18|/before-clause:free inside owner capital
3|/before-clause:free inside owner gov
12|/before-clause:free inside owner leader
-5|/before-clause:free inside owner nongov
-11|/before-clause:free inside owner people
4|/before-clause:free opens name body
17|/before-clause:free opens name capital
3|/before-clause:free opens name country
13|/before-clause:free opens name gov
-10|/before-clause:free opens name nongov
-3|/before-clause:free opens name people
4|/before-clause:free opens name pronoun
16|/before-clause:free opens owner body
5|/before-clause:free opens owner capital
11|/before-clause:free opens owner country
13|/before-clause:free opens owner gov
5|/before-clause:free opens owner leader
-11|/before-clause:free opens owner nongov
-17|/before-clause:free opens owner pronoun
-17|/before-far:1
27|/before-far:20
16|/before-far:4
-4|/before-far:60
22|/before-far:9
-7|/before-free:0 after-figure name near
-9|/before-free:0 after-figure owner far
8|/before-free:0 after-figure owner near
-11|/before-free:0 free name far
-19|/before-free:0 free name near
28|/before-free:0 free owner far
9|/before-free:0 free owner near
-6|/before-free:1 after-figure name far
13|/before-free:1 after-figure name near
-4|/before-free:1 after-figure owner far
4|/before-free:1 after-figure owner near
-8|/before-free:1 free name far
-13|/before-free:1 free owner far
19|/before-free:1 free owner near
-9|/before-free:2 after-figure name far
-3|/before-free:2 after-figure name near
17|/before-free:2 free name far
17|/before-free:2 free name near
-3|/before-free:2 free owner far
-4|/before-free:2 free owner near
8|/before-free:3 free name far
19|/before-free:3 free name near
8|/before-joint:0 after-figure
26|/before-joint:0 free
6|/before-joint:1 after-figure
13|/before-joint:1 free
-12|/before-joint:2 after-figure
27|/before-joint:2 free
-16|/before-joint:3 after-figure
-8|/before-joint:3 free
37|/before-led:
6|/before-led:#
13|/before-led:'
19|/before-led:'s
14|/before-led:(
-3|/before-led:)
29|/before-led:,
21|/before-led:-
33|/before-led:--
-20|/before-led:.
-13|/before-led::
5|/before-led:;
20|/before-led:DATE
-4|/before-led:PARTY
16|/before-led:a
-7|/before-led:accuse
4|/before-led:accused
5|/before-led:accuses
-9|/before-led:across
-4|/before-led:acting
-3|/before-led:advise
5|/before-led:after
5|/before-led:agency
3|/before-led:although
8|/before-led:ambition
-4|/before-led:among
3|/before-led:an
-21|/before-led:and
3|/before-led:answer
-7|/before-led:any
4|/before-led:armed forces
-5|/before-led:around
-6|/before-led:as
-12|/before-led:asian
7|/before-led:assails
-5|/before-led:at
3|/before-led:back
-3|/before-led:bankrupting
4|/before-led:be
21|/before-led:because
3|/before-led:before
3|/before-led:behind
3|/before-led:believe
12|/before-led:bring
-4|/before-led:bring forward
15|/before-led:by
-12|/before-led:call
-5|/before-led:campaign
-3|/before-led:candidate
-4|/before-led:caretaker
5|/before-led:carry
-3|/before-led:central
-8|/before-led:chairs
7|/before-led:chancellor
29|/before-led:chief
10|/before-led:chief cabinet secretary
11|/before-led:cite
9|/before-led:colleague
-6|/before-led:come to
15|/before-led:commit
14|/before-led:committee
-4|/before-led:conference
-12|/before-led:conservative
-5|/before-led:contender
3|/before-led:council
14|/before-led:defence minister
8|/before-led:defense minister
22|/before-led:defense secretary
-3|/before-led:deny
10|/before-led:deputy
-4|/before-led:designate
-7|/before-led:developing
-3|/before-led:direct
3|/before-led:director
6|/before-led:disavow
-3|/before-led:dispute
-4|/before-led:each
15|/before-led:eastern
-27|/before-led:elect
-3|/before-led:entreat
-9|/before-led:even
-10|/before-led:every
-4|/before-led:exhort
-22|/before-led:expect
19|/before-led:finance minister
-3|/before-led:find
-4|/before-led:findings
-4|/before-led:first
-10|/before-led:follows
-3|/before-led:foreign
-8|/before-led:former
6|/before-led:four
-6|/before-led:friends
-15|/before-led:from
4|/before-led:full
5|/before-led:general
4|/before-led:get
-11|/before-led:give
4|/before-led:government
18|/before-led:grills
-3|/before-led:group
-7|/before-led:guarantee
6|/before-led:guard
4|/before-led:guards
8|/before-led:had
-3|/before-led:handed
9|/before-led:hands
9|/before-led:has
-3|/before-led:help
5|/before-led:her
10|/before-led:his
-7|/before-led:hold
-3|/before-led:home
10|/before-led:host
-9|/before-led:how
-7|/before-led:if
4|/before-led:imitate
-21|/before-led:in
6|/before-led:included
3|/before-led:incoming
-10|/before-led:increase
-4|/before-led:instruct
3|/before-led:interim
-3|/before-led:invited
-7|/before-led:is
31|/before-led:its
-23|/before-led:keep
-4|/before-led:kiss
3|/before-led:known
8|/before-led:kyodo news
-8|/before-led:last
-11|/before-led:latin
4|/before-led:lawmakers
-5|/before-led:lead
-4|/before-led:leader
-6|/before-led:leadership
9|/before-led:leads
3|/before-led:lean on
4|/before-led:left
10|/before-led:let
-3|/before-led:liberal
-19|/before-led:lift
-9|/before-led:like
3|/before-led:lock
7|/before-led:lord
3|/before-led:making
-3|/before-led:marks
-6|/before-led:match
-7|/before-led:may
-6|/before-led:minister
-4|/before-led:money
3|/before-led:most
5|/before-led:mr
7|/before-led:new
-7|/before-led:next
-17|/before-led:no
-7|/before-led:normal
11|/before-led:not
17|/before-led:now
-7|/before-led:nudge
-5|/before-led:oblige
-6|/before-led:of
3|/before-led:off
-3|/before-led:offer
-13|/before-led:one
4|/before-led:outgoing
-3|/before-led:outside
-5|/before-led:outsider
10|/before-led:over
-3|/before-led:owed
-3|/before-led:party
-4|/before-led:petition
3|/before-led:petitioned
3|/before-led:pick
-5|/before-led:pis
-24|/before-led:premier
-5|/before-led:present
3|/before-led:presented
25|/before-led:president
-4|/before-led:previous
-9|/before-led:prime minister
-12|/before-led:prints
8|/before-led:program
6|/before-led:propel
4|/before-led:quote
19|/before-led:raise
4|/before-led:ratify
-5|/before-led:ratio
-3|/before-led:ratios
4|/before-led:reach
-4|/before-led:regards
-4|/before-led:reiterate
-4|/before-led:repeat
3|/before-led:report
5|/before-led:reporters
-3|/before-led:resistance
-6|/before-led:restore
10|/before-led:return
3|/before-led:reverse
-8|/before-led:royal
4|/before-led:say
-4|/before-led:secretary
11|/before-led:seen
-13|/before-led:senior
-10|/before-led:since
-10|/before-led:sir
-6|/before-led:size
3|/before-led:so
10|/before-led:some
5|/before-led:sound out
-3|/before-led:speak
-3|/before-led:speech
-5|/before-led:splits
-3|/before-led:staked
8|/before-led:start
7|/before-led:suggest
-3|/before-led:supporters
-9|/before-led:take
-22|/before-led:tell
4|/before-led:termed
6|/before-led:than
4|/before-led:that
43|/before-led:the
-11|/before-led:their
-5|/before-led:think
-23|/before-led:though
-5|/before-led:thrown
-6|/before-led:thumb
-6|/before-led:thumbed
8|/before-led:tie
-11|/before-led:to
-6|/before-led:treat
-4|/before-led:treating
3|/before-led:trillion
-4|/before-led:troubles
-7|/before-led:turned
-16|/before-led:under
-4|/before-led:understood
5|/before-led:unless
10|/before-led:up
7|/before-led:upon
-8|/before-led:urge
-5|/before-led:use
4|/before-led:very
-4|/before-led:view
-6|/before-led:want
-4|/before-led:wash
-3|/before-led:way
11|/before-led:welcomes
-3|/before-led:were
-3|/before-led:what
10|/before-led:when
4|/before-led:where
4|/before-led:whether
-6|/before-led:which
6|/before-led:while
8|/before-led:whole
-6|/before-led:whom
-6|/before-led:whose
13|/before-led:why
-4|/before-led:will
-3|/before-led:wished
21|/before-led:with
19|/before-led:within
-3|/before-led:without
3|/before-led:would
-4|/before-led:years
13|/before-led:yet
6|/before-led:—
5|/before:body name
8|/before:body owner
23|/before:capital owner
6|/before:country owner
11|/before:gov name
9|/before:gov owner
16|/before:leader name
26|/before:leader owner
-12|/before:nongov name
-17|/before:nongov owner
-8|/before:people name
-9|/before:people owner
-11|/before:pronoun owner
-10|/governor-form:about finite+
-4|/governor-form:accept finite++not
9|/governor-form:accept finite+could
8|/governor-form:accept finite+could+not
3|/governor-form:accept finite+would
3|/governor-form:account gerund+
-11|/governor-form:achieve gerund+
4|/governor-form:adopt finite+
6|/governor-form:adopt finite+could
5|/governor-form:adopt finite+should
-7|/governor-form:adopt finite+will
4|/governor-form:adopt inf+
3|/governor-form:advance finite+
10|/governor-form:advise finite+
3|/governor-form:advise inf+
11|/governor-form:advocate finite+
3|/governor-form:advocate inf+
6|/governor-form:afford finite+could
4|/governor-form:agitate for finite+
-11|/governor-form:agitate for progressive+
11|/governor-form:agree finite+
-11|/governor-form:agree finite+would
12|/governor-form:agree gerund+
-13|/governor-form:agree inf+
-12|/governor-form:aim finite+could
8|/governor-form:aim finite+would
3|/governor-form:aim inf+
-5|/governor-form:ambition +
-13|/governor-form:amount finite+would
-7|/governor-form:announce finite+
6|/governor-form:announce gerund+
-12|/governor-form:approve finite+could
6|/governor-form:argue finite+
6|/governor-form:argue for finite+
6|/governor-form:argue gerund+
-3|/governor-form:argue inf+
5|/governor-form:arrive finite++not
-9|/governor-form:arrive finite+will
-3|/governor-form:arrive finite+would
-29|/governor-form:ask finite+
-17|/governor-form:ask for finite+
-3|/governor-form:ask for finite++not
3|/governor-form:ask for gerund+
-3|/governor-form:ask for inf+
-3|/governor-form:ask for inf++not
5|/governor-form:ask for progressive+
5|/governor-form:ask for progressive++not
7|/governor-form:ask gerund+
17|/governor-form:ask inf+
-6|/governor-form:aspiration +
-5|/governor-form:back finite+
5|/governor-form:be finite+can+not
-3|/governor-form:be finite+could+not
-4|/governor-form:be finite+will
14|/governor-form:be finite+will+not
-17|/governor-form:be inf+
-3|/governor-form:beg finite+
-4|/governor-form:beg finite++not
-7|/governor-form:believe finite++not
10|/governor-form:believe gerund+
-4|/governor-form:bring finite+
4|/governor-form:bring finite+would
-5|/governor-form:build finite+
-9|/governor-form:call +
7|/governor-form:call finite+
16|/governor-form:call for +
21|/governor-form:call for finite+
-4|/governor-form:call for finite+will
9|/governor-form:call for gerund+
5|/governor-form:call for inf+
-7|/governor-form:call for progressive+
3|/governor-form:call inf+
12|/governor-form:call on finite+
15|/governor-form:campaign finite+
6|/governor-form:campaign progressive+
-11|/governor-form:carry finite+
3|/governor-form:carry finite+will
-4|/governor-form:carry finite+would
4|/governor-form:choose finite+
10|/governor-form:clamor progressive+
-9|/governor-form:clear finite+
-5|/governor-form:climb finite+
-5|/governor-form:climb finite+would
-15|/governor-form:codify finite+would
4|/governor-form:come back with finite+could
-12|/governor-form:come to finite+
-3|/governor-form:commit finite++not
-10|/governor-form:commit finite+could
4|/governor-form:commit finite+should
9|/governor-form:commit finite+should+not
4|/governor-form:commit finite+would+not
4|/governor-form:commit gerund+
5|/governor-form:commitment +
-9|/governor-form:concede finite+
6|/governor-form:concede finite+could
-6|/governor-form:consent finite+
-26|/governor-form:consider finite+
8|/governor-form:consider finite+should
-6|/governor-form:consider gerund+
23|/governor-form:consider inf+
-12|/governor-form:consider progressive+
-13|/governor-form:contain finite+
5|/governor-form:contain finite++not
-4|/governor-form:contain finite+could
4|/governor-form:contemplate finite+
-5|/governor-form:contemplate finite+would
3|/governor-form:cross finite+
-4|/governor-form:cut finite+
-6|/governor-form:debate finite+
-3|/governor-form:debate gerund+
-3|/governor-form:decide finite+
-5|/governor-form:decide inf+
4|/governor-form:declare finite+
8|/governor-form:declare finite+would
-7|/governor-form:decline finite+
-3|/governor-form:demand +
13|/governor-form:demand finite+
-3|/governor-form:demand finite+would+not
-5|/governor-form:demand progressive+
-3|/governor-form:demur finite+
3|/governor-form:devote finite+
10|/governor-form:devote gerund+
-6|/governor-form:dip finite+should+not
-6|/governor-form:disavow finite+
7|/governor-form:discuss finite+
4|/governor-form:discuss finite++not
-3|/governor-form:discuss gerund+
-16|/governor-form:discuss inf+
6|/governor-form:discuss progressive+
17|/governor-form:dismiss finite+
-4|/governor-form:disown finite+
-5|/governor-form:do finite+
10|/governor-form:do finite+can+not
5|/governor-form:double finite+should
-4|/governor-form:double gerund+
3|/governor-form:draft finite+
-6|/governor-form:draft gerund+
-3|/governor-form:drop finite+
-8|/governor-form:duck finite+
11|/governor-form:edge finite+
-4|/governor-form:edge finite+would
4|/governor-form:end finite+
-3|/governor-form:endorse finite+would
7|/governor-form:endorse gerund+
4|/governor-form:endorse gerund++not
3|/governor-form:endorse inf+
3|/governor-form:entreat finite+
-14|/governor-form:envisage finite+
5|/governor-form:envision finite+
-6|/governor-form:equal finite+would
6|/governor-form:estimate finite+
-6|/governor-form:examine inf+
-9|/governor-form:examine progressive+
12|/governor-form:exceed finite+
3|/governor-form:exceed finite+could
-3|/governor-form:exceed finite+will
-4|/governor-form:exempt finite+
4|/governor-form:exhort finite+
-5|/governor-form:expect finite+
8|/governor-form:explore finite+
-8|/governor-form:eye finite+
-15|/governor-form:fall finite+should+not
5|/governor-form:fall finite+would
9|/governor-form:fall inf+
21|/governor-form:favor finite+
-4|/governor-form:favor inf+
6|/governor-form:favour finite+
3|/governor-form:fend off finite+
9|/governor-form:fight finite+
11|/governor-form:fix finite+
-3|/governor-form:float finite+
4|/governor-form:get finite++not
-6|/governor-form:get finite+could
6|/governor-form:get finite+could+not
3|/governor-form:get finite+should
6|/governor-form:get finite+would
-11|/governor-form:get inf+
-6|/governor-form:give finite+
3|/governor-form:give finite+could
-17|/governor-form:give finite+should
-3|/governor-form:give inf+
-6|/governor-form:go finite+
-3|/governor-form:go finite++not
-3|/governor-form:go finite+can+not
-4|/governor-form:go finite+could
11|/governor-form:go finite+should
-12|/governor-form:go finite+should+not
12|/governor-form:go finite+will+not
18|/governor-form:go finite+would
-4|/governor-form:go inf+
3|/governor-form:go progressive+
-6|/governor-form:go progressive++not
3|/governor-form:go progressive+should
-12|/governor-form:goal +
7|/governor-form:grow finite+
-14|/governor-form:grow finite+would
-6|/governor-form:grow gerund+
12|/governor-form:guarantee finite+would
-7|/governor-form:hike inf+
3|/governor-form:hint finite+
-3|/governor-form:hint progressive+
5|/governor-form:hit finite+
-15|/governor-form:hold finite+will
5|/governor-form:hold finite+would
13|/governor-form:hold inf+
-11|/governor-form:hope finite+
25|/governor-form:idea +
5|/governor-form:imagine finite+can+not
3|/governor-form:increase finite+should
13|/governor-form:increase finite+would
4|/governor-form:instruct finite+
-5|/governor-form:intend finite++not
3|/governor-form:invest finite+should
-5|/governor-form:jump finite+would
12|/governor-form:jump inf+
-20|/governor-form:keep finite+
5|/governor-form:keep finite+should
13|/governor-form:keep finite+would
-4|/governor-form:keep inf+
-4|/governor-form:lay down subjunctive+
-5|/governor-form:lean toward gerund+
-5|/governor-form:leave finite+
3|/governor-form:leave finite+would
6|/governor-form:level off at finite+would
-10|/governor-form:lift finite+could
-4|/governor-form:lift finite+would
-18|/governor-form:like finite+
5|/governor-form:like to see finite+would
13|/governor-form:live with finite+can
-4|/governor-form:live with finite+could
-11|/governor-form:live with finite+would
-4|/governor-form:lobby finite+
-8|/governor-form:look at finite+
5|/governor-form:look at finite+could
-11|/governor-form:look at finite+should
-5|/governor-form:look at gerund+
-4|/governor-form:look at progressive+
-12|/governor-form:lower finite+
5|/governor-form:lower finite++not
-4|/governor-form:manage finite+could
-8|/governor-form:march finite+
6|/governor-form:match finite+
-4|/governor-form:mean finite+
6|/governor-form:mean finite+could
-8|/governor-form:mean finite+would
-4|/governor-form:meet finite+
19|/governor-form:mention finite+
-3|/governor-form:mention finite++not
4|/governor-form:mention finite+should
-9|/governor-form:mention finite+will
7|/governor-form:move finite+
10|/governor-form:move finite+could
-3|/governor-form:move finite+should
-16|/governor-form:move finite+would
-4|/governor-form:move progressive+
4|/governor-form:move up gerund+
-15|/governor-form:mull finite+
-5|/governor-form:mull progressive+
11|/governor-form:muse finite+
-12|/governor-form:name finite+
11|/governor-form:name gerund+
-5|/governor-form:obligation +
5|/governor-form:oblige finite+would
3|/governor-form:offer finite+
4|/governor-form:offer finite+would
4|/governor-form:offer gerund+
14|/governor-form:oppose finite+
-6|/governor-form:oppose finite+would
-3|/governor-form:opt finite+
-7|/governor-form:outline finite+
4|/governor-form:pay finite+
3|/governor-form:pay finite+should
3|/governor-form:peg inf+
-4|/governor-form:pencil in finite+
6|/governor-form:pencil in finite+would
-6|/governor-form:plan finite+
10|/governor-form:play down finite+
-6|/governor-form:plead finite+
-4|/governor-form:plead for finite+
3|/governor-form:pledge finite+
-4|/governor-form:pledge finite++not
-13|/governor-form:pledge gerund+
-4|/governor-form:ponder finite+
6|/governor-form:prefer finite+would
-5|/governor-form:prepare finite+
-4|/governor-form:prepare progressive+
3|/governor-form:pressure +
-7|/governor-form:promise +
3|/governor-form:promise finite+
10|/governor-form:promise finite+would+not
4|/governor-form:proposal +
4|/governor-form:propose finite+
6|/governor-form:propose finite+will
-8|/governor-form:propose gerund+
20|/governor-form:propose inf+
7|/governor-form:propose progressive+
-7|/governor-form:push back finite+
-3|/governor-form:push for progressive+
13|/governor-form:put finite+
-8|/governor-form:put finite+could
3|/governor-form:put finite+will
-5|/governor-form:put finite+would
-13|/governor-form:put forward finite+
-19|/governor-form:raise finite+
7|/governor-form:raise finite+could
5|/governor-form:raise finite+should
-8|/governor-form:raise finite+would
21|/governor-form:raise gerund+
-4|/governor-form:ratify gerund+
-21|/governor-form:reach finite+should
7|/governor-form:reach finite+will
3|/governor-form:reach inf+
-11|/governor-form:ready finite+should
7|/governor-form:reckon finite+
14|/governor-form:recommend finite+
6|/governor-form:recommend finite+will
-3|/governor-form:recommend gerund+
10|/governor-form:recommend inf+
11|/governor-form:recommendation +
-15|/governor-form:recommendations +
3|/governor-form:reduce finite+would
17|/governor-form:refuse finite+
6|/governor-form:reiterate finite+
9|/governor-form:reject finite+
11|/governor-form:remain finite+
-4|/governor-form:request finite+
-16|/governor-form:require finite+would
6|/governor-form:resist finite+
3|/governor-form:return finite+
4|/governor-form:return finite+should
14|/governor-form:rise finite+
-3|/governor-form:rise finite+should
-3|/governor-form:rise finite+will
-3|/governor-form:rule out finite+
-18|/governor-form:rule out finite++not
-3|/governor-form:rule out finite+will+not
15|/governor-form:rule out finite+would+not
4|/governor-form:satisfy finite+would
-4|/governor-form:say no to finite+
5|/governor-form:see at inf+
-15|/governor-form:seek finite+
-3|/governor-form:seek finite++not
-4|/governor-form:seek finite+would
7|/governor-form:seek gerund+
-12|/governor-form:set aside finite+would
-5|/governor-form:set finite+could
-4|/governor-form:set finite+will
-6|/governor-form:set gerund+
-3|/governor-form:set his heart on finite+
-10|/governor-form:settle for finite+
5|/governor-form:settle for finite+could
9|/governor-form:settle for finite+would
-3|/governor-form:settle for gerund+
-6|/governor-form:settle for inf+
11|/governor-form:settle on finite+will
-5|/governor-form:settle on inf+
3|/governor-form:shame finite+
3|/governor-form:shoot for finite+should
4|/governor-form:shy away finite+should+not
-5|/governor-form:signal finite+
3|/governor-form:sit finite+
-8|/governor-form:sit progressive+
-5|/governor-form:slide finite+
5|/governor-form:slip finite+
-3|/governor-form:sound out finite+
-6|/governor-form:sound out progressive+
-10|/governor-form:speak of finite+
-5|/governor-form:speak of finite++not
-8|/governor-form:speak of inf+
3|/governor-form:speak of progressive+
7|/governor-form:specify gerund+
-8|/governor-form:speculate finite+
4|/governor-form:spell out finite+
-13|/governor-form:spend finite+
11|/governor-form:spend finite+should
-6|/governor-form:spend finite+should+not
-13|/governor-form:spend finite+will
6|/governor-form:spend finite+would
-5|/governor-form:spend gerund+
13|/governor-form:spend inf+
9|/governor-form:spend progressive+should
5|/governor-form:squeeze finite++not
4|/governor-form:stand progressive+
4|/governor-form:start at finite+
-3|/governor-form:start from finite+would
3|/governor-form:stay finite+
-5|/governor-form:stay finite+should
-10|/governor-form:stop finite+
4|/governor-form:stop finite+should+not
13|/governor-form:stop finite+would
-19|/governor-form:stop short finite+
4|/governor-form:study finite+
10|/governor-form:study finite+would
-8|/governor-form:study inf+
-9|/governor-form:study progressive+
-3|/governor-form:suggest finite+
5|/governor-form:suggest finite++not
8|/governor-form:suggest finite+will
3|/governor-form:suggest gerund+
-5|/governor-form:suggest progressive++not
-8|/governor-form:suggestion +
-4|/governor-form:table finite+
-3|/governor-form:table inf+
3|/governor-form:take finite+
5|/governor-form:take finite+should
-3|/governor-form:take finite+will
-21|/governor-form:take finite+would
9|/governor-form:take finite+would+not
13|/governor-form:talk about finite+
5|/governor-form:talk about finite+should
-14|/governor-form:talk about inf+
5|/governor-form:talk finite+
-7|/governor-form:talk gerund+
-11|/governor-form:talk of finite+
11|/governor-form:talk of inf+
-3|/governor-form:target finite+could
-9|/governor-form:tell finite+
5|/governor-form:tell finite++not
-18|/governor-form:tell gerund+
9|/governor-form:tell inf+
-3|/governor-form:think finite++not
5|/governor-form:think finite+should
14|/governor-form:think inf+
-5|/governor-form:think progressive+
-3|/governor-form:tie finite+would
-7|/governor-form:tie finite+would+not
6|/governor-form:tie gerund+
10|/governor-form:toss around finite+
-3|/governor-form:toy with finite+
3|/governor-form:triple finite+should
-12|/governor-form:try finite+
6|/governor-form:try finite+could
-4|/governor-form:turn down finite+
14|/governor-form:urge finite+
-11|/governor-form:urge inf+
3|/governor-form:use finite+could
7|/governor-form:use finite+should+not
5|/governor-form:veto finite+should
-3|/governor-form:veto inf+
-5|/governor-form:vote on finite+will
18|/governor-form:vow finite+
8|/governor-form:want finite++not
3|/governor-form:warn gerund+
-10|/governor-form:weigh progressive+
3|/governor-form:work out finite+
-4|/governor-form:work progressive+
-9|/governor-form:write finite+
5|/governor-form:write finite+should
6|/governor-form:write finite+would
-9|/governor-kind:be
-12|/governor-kind:cap
-8|/governor-kind:demand
-17|/governor-kind:level
-9|/governor-kind:move
-21|/governor-kind:proposal
22|/governor-kind:spend
5|/governor-mood:be finite+can+not
-3|/governor-mood:be finite+could+not
-4|/governor-mood:be finite+will
14|/governor-mood:be finite+will+not
-17|/governor-mood:be inf+
-33|/governor-mood:cap finite+
5|/governor-mood:cap finite++not
4|/governor-mood:cap finite+should
-14|/governor-mood:cap finite+will
20|/governor-mood:cap finite+would
7|/governor-mood:cap inf+
9|/governor-mood:demand +
3|/governor-mood:demand finite++not
-22|/governor-mood:demand finite++passive
5|/governor-mood:demand finite+could
3|/governor-mood:demand finite+should
-5|/governor-mood:demand finite+will
-4|/governor-mood:demand finite+would+not
8|/governor-mood:demand gerund+
14|/governor-mood:demand inf+
-3|/governor-mood:demand inf++not
-14|/governor-mood:demand progressive+
4|/governor-mood:demand progressive++not
-4|/governor-mood:demand subjunctive+
9|/governor-mood:denial finite+
-19|/governor-mood:denial finite++not
5|/governor-mood:denial finite+should
4|/governor-mood:denial finite+should+not
-3|/governor-mood:denial finite+will+not
-6|/governor-mood:denial finite+would
15|/governor-mood:denial finite+would+not
-4|/governor-mood:denial inf+
7|/governor-mood:level finite+
4|/governor-mood:level finite+could
-4|/governor-mood:level finite+should
-17|/governor-mood:level finite+should+passive
-13|/governor-mood:level finite+would
3|/governor-mood:level inf+
-4|/governor-mood:level progressive+
9|/governor-mood:move finite++not
-6|/governor-mood:move finite++passive
-3|/governor-mood:move finite+can+not
-10|/governor-mood:move finite+could
5|/governor-mood:move finite+could+not
17|/governor-mood:move finite+should
-28|/governor-mood:move finite+should+not
6|/governor-mood:move finite+should+passive
-5|/governor-mood:move finite+will
11|/governor-mood:move finite+will+not
-3|/governor-mood:move finite+would
9|/governor-mood:move finite+would+not
-8|/governor-mood:move finite+would+passive
-3|/governor-mood:move gerund+
6|/governor-mood:move inf+
-6|/governor-mood:move progressive++not
3|/governor-mood:move progressive+should
-13|/governor-mood:pledge +
-20|/governor-mood:pledge finite++not
-7|/governor-mood:pledge finite++passive
-13|/governor-mood:pledge finite+could
8|/governor-mood:pledge finite+could+not
16|/governor-mood:pledge finite+should
9|/governor-mood:pledge finite+should+not
11|/governor-mood:pledge finite+would
24|/governor-mood:pledge gerund+
3|/governor-mood:pledge gerund++not
-10|/governor-mood:pledge inf+
-9|/governor-mood:pledge progressive+
5|/governor-mood:proposal +
3|/governor-mood:proposal +would
7|/governor-mood:proposal finite+
-13|/governor-mood:proposal finite++not
-10|/governor-mood:proposal finite++passive
13|/governor-mood:proposal finite+can
5|/governor-mood:proposal finite+can+not
7|/governor-mood:proposal finite+could
10|/governor-mood:proposal finite+should
4|/governor-mood:proposal finite+will
4|/governor-mood:proposal finite+would
-15|/governor-mood:proposal gerund+
15|/governor-mood:proposal inf+
-3|/governor-mood:proposal inf++passive
-47|/governor-mood:proposal progressive+
-4|/governor-mood:proposal progressive++not
-14|/governor-mood:spend finite+
10|/governor-mood:spend finite+can+not
6|/governor-mood:spend finite+could+passive
14|/governor-mood:spend finite+should
-13|/governor-mood:spend finite+will
-3|/governor-mood:spend finite+will+not
-4|/governor-mood:spend finite+would
5|/governor-mood:spend gerund+
13|/governor-mood:spend inf+
9|/governor-mood:spend progressive+should
-10|/governor:about
15|/governor:accept
3|/governor:account
-11|/governor:achieve
8|/governor:adopt
3|/governor:advance
13|/governor:advise
17|/governor:advocate
8|/governor:afford
-7|/governor:agitate for
4|/governor:aim
-5|/governor:ambition
-12|/governor:amount
-12|/governor:approve
10|/governor:argue
-5|/governor:arrive
-6|/governor:ask
-15|/governor:ask for
-6|/governor:aspiration
-5|/governor:back
-9|/governor:be
-7|/governor:beg
-5|/governor:build
3|/governor:call
39|/governor:call for
14|/governor:call on
21|/governor:campaign
-10|/governor:carry
4|/governor:choose
11|/governor:clamor
-9|/governor:clear
-11|/governor:climb
-15|/governor:codify
5|/governor:come back with
-11|/governor:come to
6|/governor:commit
5|/governor:commitment
-3|/governor:concede
-6|/governor:consent
-15|/governor:consider
-11|/governor:contain
3|/governor:cross
-4|/governor:cut
-11|/governor:debate
-8|/governor:decide
12|/governor:declare
-7|/governor:decline
-3|/governor:demur
16|/governor:devote
-6|/governor:dip
-6|/governor:disavow
-3|/governor:discuss
17|/governor:dismiss
-4|/governor:disown
-5|/governor:draft
-4|/governor:drop
-8|/governor:duck
8|/governor:edge
9|/governor:end
12|/governor:endorse
3|/governor:entreat
-14|/governor:envisage
5|/governor:envision
-5|/governor:equal
6|/governor:estimate
-17|/governor:examine
13|/governor:exceed
-4|/governor:exempt
4|/governor:exhort
-7|/governor:expect
6|/governor:explore
-8|/governor:eye
17|/governor:favor
6|/governor:favour
3|/governor:fend off
8|/governor:fight
14|/governor:fix
-23|/governor:give
3|/governor:go
-12|/governor:goal
-13|/governor:grow
12|/governor:guarantee
-6|/governor:hike
7|/governor:hit
6|/governor:hold
-11|/governor:hope
25|/governor:idea
5|/governor:imagine
14|/governor:increase
4|/governor:instruct
-6|/governor:intend
3|/governor:invest
3|/governor:jump
-7|/governor:keep
-4|/governor:lay down
-3|/governor:lean toward
6|/governor:level off at
-12|/governor:lift
-18|/governor:like
5|/governor:like to see
-3|/governor:lobby
-23|/governor:look at
-8|/governor:lower
-4|/governor:manage
-8|/governor:march
8|/governor:match
-6|/governor:mean
-4|/governor:meet
12|/governor:mention
-5|/governor:move
4|/governor:move up
-19|/governor:mull
11|/governor:muse
-5|/governor:name
-5|/governor:obligation
5|/governor:oblige
12|/governor:offer
7|/governor:oppose
-7|/governor:outline
9|/governor:pay
4|/governor:peg
-9|/governor:plan
10|/governor:play down
-7|/governor:plead
-4|/governor:plead for
-13|/governor:pledge
-5|/governor:ponder
3|/governor:prefer
-8|/governor:prepare
-4|/governor:press
3|/governor:pressure
3|/governor:promise
6|/governor:proposal
27|/governor:propose
-6|/governor:push
-7|/governor:push back
-4|/governor:push for
5|/governor:put
-13|/governor:put forward
8|/governor:raise
-4|/governor:ratify
-12|/governor:reach
-12|/governor:ready
9|/governor:reckon
26|/governor:recommend
11|/governor:recommendation
-13|/governor:recommendations
4|/governor:reduce
17|/governor:refuse
6|/governor:reiterate
6|/governor:reject
11|/governor:remain
-7|/governor:request
-16|/governor:require
6|/governor:resist
10|/governor:return
6|/governor:rise
-8|/governor:rule out
4|/governor:satisfy
-3|/governor:say no to
5|/governor:see at
-14|/governor:seek
-11|/governor:set
-12|/governor:set aside
-3|/governor:set his heart on
5|/governor:settle on
3|/governor:shame
3|/governor:shoot for
-5|/governor:signal
-5|/governor:sit
-5|/governor:slide
4|/governor:slip
-10|/governor:sound out
-20|/governor:speak of
7|/governor:specify
-8|/governor:speculate
6|/governor:spell out
-5|/governor:spend
5|/governor:squeeze
7|/governor:stand
4|/governor:start at
-3|/governor:start from
9|/governor:stop
-19|/governor:stop short
-5|/governor:study
7|/governor:suggest
-8|/governor:suggestion
-7|/governor:table
-6|/governor:take
4|/governor:take up
4|/governor:talk about
-4|/governor:talk of
-3|/governor:target
-14|/governor:tell
8|/governor:think
-3|/governor:tie
10|/governor:toss around
-3|/governor:toy with
3|/governor:triple
-7|/governor:try
-4|/governor:turn down
5|/governor:urge
13|/governor:use
-5|/governor:vote on
16|/governor:vow
12|/governor:want
4|/governor:warn
-12|/governor:weigh
-5|/governor:work
3|/governor:work out
3|/governor:write
-24|/has:EU
8|/has:LEADER
-52|/has:NATO
13|/has:PERSON
-12|/has:USA
12|/has:academics
10|/has:administration
5|/has:admiral
-4|/has:adviser
-10|/has:advisers
-20|/has:advisory
-4|/has:advisory panel
4|/has:advocate
5|/has:afd
-13|/has:aide
-12|/has:aides
3|/has:analysts
18|/has:ano
5|/has:attendees
-3|/has:backbenchers
13|/has:bureaucrat
-12|/has:bureaucrats
8|/has:business leaders
-19|/has:cabinet
23|/has:candidate
3|/has:candidates
3|/has:caucus
8|/has:cdu
-5|/has:center for
4|/has:centrist reform alliance
-17|/has:chancellor
-18|/has:chief cabinet secretary
15|/has:chinese nationalist party
9|/has:christian democrats
42|/has:coalition
14|/has:coalition parties
-11|/has:commander
-10|/has:commission
-36|/has:committee
-3|/has:congressman
4|/has:conservative party of japan
6|/has:conservatives
24|/has:could
25|/has:country
8|/has:d 66
-12|/has:defence chief
-45|/has:defence minister
-35|/has:defence ministry
-16|/has:defence secretary
-6|/has:defense chief
-37|/has:defense minister
-25|/has:defense ministry
-28|/has:defense secretary
6|/has:democrats
-5|/has:deputy prime minister
11|/has:diplomat
-4|/has:diplomats
9|/has:dpp
13|/has:economist
-12|/has:economists
-9|/has:editorial
5|/has:ekre
-7|/has:envoy
-9|/has:envoys
23|/has:ex
18|/has:executives
-26|/has:expert
4|/has:expert panel
46|/has:experts
3|/has:fellow
5|/has:figure
25|/has:figures
-16|/has:finance minister
-17|/has:finance ministry
3|/has:fine gael
5|/has:five star movement
-29|/has:foreign minister
10|/has:foreign ministry
6|/has:foreign secretary
61|/has:former
-74|/has:general
-11|/has:gov ' t
-12|/has:governing coalition
16|/has:government
-5|/has:governments
5|/has:greens
-25|/has:hawks
3|/has:heritage foundation
31|/has:i
-9|/has:insiders
4|/has:isamaa
15|/has:ishin
17|/has:japan innovation party
11|/has:japanese communist party
5|/has:keidanren
28|/has:kmt
17|/has:komeito
17|/has:kuomintang
3|/has:labour mps
-8|/has:law and justice
-10|/has:lawmaker
101|/has:leader
11|/has:leaders
25|/has:leadership
6|/has:legislator
4|/has:legislators
11|/has:liberal democratic party
4|/has:liberal democrats
4|/has:liberals
-8|/has:man
-5|/has:mayor
9|/has:member
-22|/has:members
3|/has:minister
-44|/has:ministry
-8|/has:ministry of defence
-3|/has:ministry of defense
7|/has:mp
-3|/has:mps
25|/has:my
-8|/has:n - va
3|/has:nation
3|/has:national alliance
4|/has:national rally
3|/has:national security adviser
4|/has:ndp
-4|/has:negotiator
16|/has:negotiators
-10|/has:nsc
-10|/has:nz first
-11|/has:observers
7|/has:officer
19|/has:officers
-8|/has:official
-57|/has:officials
10|/has:opposition
3|/has:opposition leader
-23|/has:our
-7|/has:panel
-4|/has:parliament
11|/has:participant
3|/has:participants
11|/has:parties
37|/has:party
14|/has:people power party
-40|/has:person
-5|/has:pis
9|/has:podemos
40|/has:politicians
-29|/has:premier
-12|/has:president
-4|/has:presidents
-17|/has:prime minister
9|/has:professor
3|/has:reform uk
-4|/has:reiwa shinsengumi
3|/has:republicans
10|/has:researcher
7|/has:researchers
25|/has:retired
12|/has:ruling bloc
7|/has:ruling camp
3|/has:ruling coalition
44|/has:ruling parties
15|/has:sanseito
-4|/has:scholar
13|/has:senator
-13|/has:senators
7|/has:shadow
28|/has:should
-5|/has:social democratic party
12|/has:socialists
-15|/has:source
-21|/has:sources
17|/has:spd
-5|/has:spokesperson
6|/has:staffers
12|/has:strategist
-4|/has:sumar
5|/has:supporters
10|/has:survey
4|/has:taiwan people 's party
7|/has:the chancellor
24|/has:the military
3|/has:the state
-4|/has:think tank
3|/has:think tanks
5|/has:tpp
12|/has:treasury
-10|/has:union
20|/has:university
5|/has:vooruit
6|/has:vvd
-7|/has:we
-8|/has:working group
56|/home:other
22|/home:spender
4|/known:- ALLIES 1E+1
4|/known:- ALLIES 1E+1 to-2024
23|/known:- ALLIES 2
15|/known:- ALLIES 2 since-2025
6|/known:- ALLIES 2 to-2021
20|/known:- ALLIES 3
13|/known:- ALLIES 3 since-2025
7|/known:- ALLIES 3 to-2024
-9|/known:- ALLIES 3.5
-9|/known:- ALLIES 3.5 since-2025
3|/known:- ALLIES 5
-5|/known:- ALLIES 5 since-2025
8|/known:- ALLIES 5 to-1999
7|/known:- ALLIES 6
7|/known:- ALLIES 6 to-1999
15|/known:- ALLIES since-2025
15|/known:- ALLIES to-1999
6|/known:- ALLIES to-2021
11|/known:- ALLIES to-2024
-8|/known:- ARG 2 since-2025
8|/known:- ARG 2 to-2024
-8|/known:- ARG since-2025
10|/known:- ARG to-2024
4|/known:- AUS 1.5
3|/known:- AUS 1.5 to-2024
10|/known:- AUS 2.5
8|/known:- AUS 2.5 since-2025
3|/known:- AUS 2.5 to-2024
-5|/known:- AUS 2.5-3
-6|/known:- AUS 2.5-3 since-2025
3|/known:- AUS 3 since-2025
-6|/known:- AUS 3 to-2024
11|/known:- AUS since-2025
4|/known:- AUS to-2024
3|/known:- AUS+JPN 3.5
3|/known:- AUS+JPN 3.5 since-2025
-13|/known:- BEL 2.5
-13|/known:- BEL 2.5 since-2025
-3|/known:- BEL 5
-3|/known:- BEL 5 since-2025
4|/known:- BEL 8
4|/known:- BEL 8 to-1999
-16|/known:- BEL since-2025
5|/known:- BEL to-1999
12|/known:- BGD 1
12|/known:- BGD 1 since-2025
-5|/known:- BGD 1.3
-5|/known:- BGD 1.3 since-2025
-10|/known:- BGD 1.5
-10|/known:- BGD 1.5 since-2025
-5|/known:- BGD since-2025
-4|/known:- BLZ 0.9
-4|/known:- BLZ 0.9 since-2025
-4|/known:- BLZ since-2025
3|/known:- BOL 1.5
3|/known:- BOL 1.5 since-2025
-4|/known:- BOL 2
-4|/known:- BOL 2 since-2025
-4|/known:- BRA 1.2
-4|/known:- BRA 1.2 since-2025
-4|/known:- BRA 2 to-2024
-4|/known:- BRA to-2024
-3|/known:- BWA 3.5
-3|/known:- BWA 3.5 since-2025
-3|/known:- BWA since-2025
-3|/known:- CAN 2 to-2021
-5|/known:- CAN 3
-5|/known:- CAN 3 since-2025
11|/known:- CAN 5
11|/known:- CAN 5 since-2025
7|/known:- CAN since-2025
3|/known:- CHE 1
5|/known:- CHE 1 to-2024
-4|/known:- CHE 1.6
-4|/known:- CHE 1.6 since-2025
-6|/known:- CHE since-2025
5|/known:- CHE to-2024
3|/known:- CHL 1.6
3|/known:- CHL 1.6 since-2025
4|/known:- CHL 2
4|/known:- CHL 2 since-2025
7|/known:- CHL since-2025
5|/known:- CHN 1
5|/known:- CHN 1 since-2025
5|/known:- CHN 2
5|/known:- CHN 2 since-2025
7|/known:- CHN 3
7|/known:- CHN 3 since-2025
5|/known:- CHN 3.5
5|/known:- CHN 3.5 since-2025
23|/known:- CHN since-2025
-4|/known:- CHN+JPN 3
-4|/known:- CHN+JPN 3 since-2025
-4|/known:- CHN+JPN since-2025
-5|/known:- CHN+RUS 1.7
-5|/known:- CHN+RUS 1.7 since-2025
-5|/known:- CHN+RUS since-2025
4|/known:- COL 1.5
4|/known:- COL 1.5 since-2025
4|/known:- COL since-2025
6|/known:- CZE 2
6|/known:- CZE 2 since-2025
-12|/known:- CZE 2.5
-9|/known:- CZE 2.5 since-2025
-5|/known:- CZE 3
-5|/known:- CZE 3 since-2025
7|/known:- CZE 5
7|/known:- CZE 5 since-2025
-4|/known:- CZE+HUN+SVK 3
-4|/known:- CZE+HUN+SVK 3 since-2025
-4|/known:- CZE+HUN+SVK since-2025
4|/known:- DEU 0.7
4|/known:- DEU 0.7 to-2024
7|/known:- DEU 1.5 since-2025
-7|/known:- DEU 1.5 to-2021
19|/known:- DEU 2
10|/known:- DEU 2 since-2025
5|/known:- DEU 2 to-2021
5|/known:- DEU 2 to-2024
3|/known:- DEU 2.5
-7|/known:- DEU 2.9
-7|/known:- DEU 2.9 since-2025
-7|/known:- DEU 3
-5|/known:- DEU 3 to-2024
15|/known:- DEU 3.5
24|/known:- DEU 3.5 since-2025
-9|/known:- DEU 3.5 to-2024
4|/known:- DEU 4 since-2025
-5|/known:- DEU 4.2
-5|/known:- DEU 4.2 since-2025
-4|/known:- DEU 5
-4|/known:- DEU 5 since-2025
29|/known:- DEU since-2025
-3|/known:- DEU to-2021
-5|/known:- DEU to-2024
3|/known:- DEU+JPN 4
3|/known:- DEU+JPN 4 to-1999
3|/known:- DEU+JPN to-1999
4|/known:- DNK 2
-3|/known:- DNK 3
3|/known:- ECU 3
3|/known:- ECU 3 since-2025
4|/known:- ECU since-2025
-10|/known:- ESP 1.3
-10|/known:- ESP 1.3 since-2025
-14|/known:- ESP 2.1
-14|/known:- ESP 2.1 since-2025
3|/known:- ESP 3
3|/known:- ESP 3 since-2025
11|/known:- ESP 3.5
11|/known:- ESP 3.5 since-2025
-8|/known:- ESP since-2025
-8|/known:- EST 2.5
-8|/known:- EST 2.5 to-2024
-5|/known:- EST 3
-4|/known:- EST 3 to-2024
12|/known:- EST 3.7
14|/known:- EST 3.7 to-2024
-6|/known:- EST 4.5
-6|/known:- EST 4.5 since-2025
-15|/known:- EST 5
-5|/known:- EST 5 since-2025
-10|/known:- EST 5 to-2024
-3|/known:- EST 7
-3|/known:- EST 7 since-2025
-22|/known:- EST since-2025
-7|/known:- EST to-2024
-4|/known:- ETH 2.5
-4|/known:- ETH 2.5 since-2025
-4|/known:- ETH since-2025
-11|/known:- EU 1.5
-11|/known:- EU 1.5 since-2025
-4|/known:- EU 2.4
-4|/known:- EU 2.4 since-2025
-10|/known:- EU 3
-8|/known:- EU 3 since-2025
-23|/known:- EU 3.5
-25|/known:- EU 3.5 since-2025
3|/known:- EU 3.5 to-2024
21|/known:- EU 4
21|/known:- EU 4 since-2025
-28|/known:- EU since-2025
6|/known:- FIN 2.5
5|/known:- FIN 2.5 to-2024
-6|/known:- FIN 3
-6|/known:- FIN 3 since-2025
-5|/known:- FIN 3.3
-5|/known:- FIN 3.3 since-2025
-12|/known:- FIN 3.5
-12|/known:- FIN 3.5 since-2025
8|/known:- FIN 5
8|/known:- FIN 5 since-2025
-10|/known:- FIN since-2025
5|/known:- FIN to-2024
-9|/known:- FJI 2
-9|/known:- FJI 2 since-2025
-4|/known:- FJI 2-2.5
-4|/known:- FJI 2-2.5 since-2025
-13|/known:- FJI since-2025
3|/known:- FRA 0.5
3|/known:- FRA 0.5 to-2024
6|/known:- FRA 2
6|/known:- FRA 2 to-2021
11|/known:- FRA 2.5
11|/known:- FRA 2.5 since-2025
3|/known:- FRA 2.8
3|/known:- FRA 2.8 since-2025
-3|/known:- FRA 3 to-2024
-17|/known:- FRA 3-3.5
-17|/known:- FRA 3-3.5 since-2025
-6|/known:- FRA 3.5
-6|/known:- FRA 3.5 since-2025
-6|/known:- FRA 5
-6|/known:- FRA 5 since-2025
-15|/known:- FRA since-2025
4|/known:- FRA to-2021
-3|/known:- GBR 0.9
-3|/known:- GBR 0.9 since-2025
-3|/known:- GBR 2
3|/known:- GBR 2.65
3|/known:- GBR 2.65 since-2025
-4|/known:- GBR 2.7
-4|/known:- GBR 2.7 since-2025
7|/known:- GBR 3
-11|/known:- GBR 3 since-2025
18|/known:- GBR 3 to-2024
3|/known:- GBR 3-4
3|/known:- GBR 3-4 since-2025
-8|/known:- GBR 3.1
-8|/known:- GBR 3.1 since-2025
11|/known:- GBR 3.5
10|/known:- GBR 3.5 since-2025
3|/known:- GBR 3.6
3|/known:- GBR 3.6 since-2025
-6|/known:- GBR since-2025
15|/known:- GBR to-2024
-5|/known:- GEO 4
-5|/known:- GEO 4 to-2013
-5|/known:- GEO to-2013
6|/known:- GNB 3
6|/known:- GNB 3 since-2025
6|/known:- GNB since-2025
-4|/known:- GRC 2
-5|/known:- GRC 2 since-2025
-6|/known:- GRC since-2025
-7|/known:- HND 1.8
-7|/known:- HND 1.8 since-2025
-7|/known:- HND since-2025
-3|/known:- HRV since-2025
6|/known:- HUN 2
6|/known:- HUN 2 since-2025
4|/known:- HUN since-2025
-6|/known:- IDN 0.8
-6|/known:- IDN 0.8 to-2024
15|/known:- IDN 1
9|/known:- IDN 1 since-2025
6|/known:- IDN 1 to-2024
6|/known:- IDN 1-1.5
6|/known:- IDN 1-1.5 to-2024
-17|/known:- IDN 1.5 since-2025
16|/known:- IDN 1.5 to-2024
-5|/known:- IDN 1.6
-5|/known:- IDN 1.6 to-2024
5|/known:- IDN 2
4|/known:- IDN 2 to-1999
4|/known:- IDN 2 to-2024
-11|/known:- IDN since-2025
4|/known:- IDN to-1999
22|/known:- IDN to-2024
-5|/known:- IND 2 since-2025
5|/known:- IND 2 to-2024
-6|/known:- IND 2.3
-6|/known:- IND 2.3 since-2025
-3|/known:- IND 2.5 since-2025
6|/known:- IND 3
8|/known:- IND 3 since-2025
-7|/known:- IND 3 to-2024
10|/known:- IND 3.5
10|/known:- IND 3.5 since-2025
4|/known:- IND since-2025
-10|/known:- IRL 0.5
-10|/known:- IRL 0.5 since-2025
10|/known:- IRL 0.6
10|/known:- IRL 0.6 since-2025
-4|/known:- IRL 1.5
-4|/known:- IRL 1.5 since-2025
-6|/known:- IRL 2
-6|/known:- IRL 2 since-2025
-7|/known:- IRL 3
-7|/known:- IRL 3 since-2025
11|/known:- IRL 3.5
11|/known:- IRL 3.5 since-2025
-5|/known:- IRL since-2025
3|/known:- IRN 4.2
3|/known:- IRN 4.2 since-2025
-5|/known:- IRN 5
-5|/known:- IRN 5 since-2025
3|/known:- IRQ 2
3|/known:- IRQ 2 since-2025
-3|/known:- ISL since-2025
-5|/known:- ISR 4.3
-5|/known:- ISR 4.3 since-2025
7|/known:- ISR 6
6|/known:- ISR 6 since-2025
6|/known:- ISR 6-7
6|/known:- ISR 6-7 since-2025
-12|/known:- ISR 7
-15|/known:- ISR 7 since-2025
-5|/known:- ISR 7.5
-5|/known:- ISR 7.5 to-2013
-8|/known:- ISR since-2025
-5|/known:- ISR to-2013
4|/known:- ISR to-2024
3|/known:- ITA 1.2
3|/known:- ITA 1.2 since-2025
-3|/known:- ITA 2 since-2025
11|/known:- ITA 2.5
16|/known:- ITA 2.5 since-2025
-5|/known:- ITA 2.5 to-2024
-3|/known:- ITA 3
-3|/known:- ITA 3 since-2025
-5|/known:- ITA 3.5
-5|/known:- ITA 3.5 since-2025
11|/known:- ITA since-2025
-4|/known:- ITA to-2024
7|/known:- JOR 3
3|/known:- JOR 3 since-2025
4|/known:- JOR 3 to-2024
3|/known:- JOR since-2025
4|/known:- JOR to-2024
3|/known:- JPN 0
3|/known:- JPN 0 since-2025
6|/known:- JPN 0.1
6|/known:- JPN 0.1 since-2025
-9|/known:- JPN 0.25
-9|/known:- JPN 0.25 since-2025
4|/known:- JPN 0.5
4|/known:- JPN 0.5 since-2025
-5|/known:- JPN 0.8
-5|/known:- JPN 0.8 to-1999
-6|/known:- JPN 0.9
-5|/known:- JPN 0.9 since-2025
-3|/known:- JPN 0.9 to-2024
-3|/known:- JPN 0.97
-3|/known:- JPN 0.97 to-1999
-3|/known:- JPN 0.993
-3|/known:- JPN 0.993 to-1999
-5|/known:- JPN 1
18|/known:- JPN 1 since-2025
-27|/known:- JPN 1 to-1999
5|/known:- JPN 1 to-2024
-5|/known:- JPN 1.007
-5|/known:- JPN 1.007 to-1999
-5|/known:- JPN 1.02
-5|/known:- JPN 1.02 to-1999
-6|/known:- JPN 1.03
-6|/known:- JPN 1.03 to-1999
-8|/known:- JPN 1.04
-8|/known:- JPN 1.04 to-1999
6|/known:- JPN 1.1
5|/known:- JPN 1.1 to-1999
4|/known:- JPN 1.2
-5|/known:- JPN 1.2 since-2025
4|/known:- JPN 1.2 to-1999
3|/known:- JPN 1.2 to-2021
-3|/known:- JPN 1.3 to-1999
-3|/known:- JPN 1.5
-11|/known:- JPN 1.5 since-2025
8|/known:- JPN 1.5 to-1999
13|/known:- JPN 1.5 to-2013
-12|/known:- JPN 1.5 to-2024
5|/known:- JPN 1.7
6|/known:- JPN 1.7 to-1999
37|/known:- JPN 2
3|/known:- JPN 2 since-2025
20|/known:- JPN 2 to-1999
3|/known:- JPN 2 to-2013
21|/known:- JPN 2 to-2021
-11|/known:- JPN 2 to-2024
-10|/known:- JPN 2.1
-14|/known:- JPN 2.1 since-2025
3|/known:- JPN 2.1 to-1999
-3|/known:- JPN 2.2
11|/known:- JPN 2.5
-3|/known:- JPN 2.5 since-2025
14|/known:- JPN 2.5 to-2024
6|/known:- JPN 2.5-3
6|/known:- JPN 2.5-3 since-2025
-7|/known:- JPN 2.5-3.5
-7|/known:- JPN 2.5-3.5 since-2025
3|/known:- JPN 2.75
3|/known:- JPN 2.75 since-2025
-11|/known:- JPN 2.8
-11|/known:- JPN 2.8 since-2025
17|/known:- JPN 3
21|/known:- JPN 3 since-2025
-12|/known:- JPN 3 to-1999
8|/known:- JPN 3 to-2024
3|/known:- JPN 3-3.5 to-2024
-8|/known:- JPN 3.1
-8|/known:- JPN 3.1 since-2025
-4|/known:- JPN 3.2
-4|/known:- JPN 3.2 since-2025
6|/known:- JPN 3.3
6|/known:- JPN 3.3 since-2025
3|/known:- JPN 3.5
16|/known:- JPN 4
10|/known:- JPN 4 to-2024
12|/known:- JPN 5
11|/known:- JPN 5 since-2025
-3|/known:- JPN 5.2
-3|/known:- JPN 5.2 to-1999
10|/known:- JPN since-2025
-36|/known:- JPN to-1999
20|/known:- JPN to-2013
25|/known:- JPN to-2021
16|/known:- JPN to-2024
-4|/known:- KEN+TZA+UGA 1.8
-4|/known:- KEN+TZA+UGA 1.8 since-2025
-4|/known:- KEN+TZA+UGA since-2025
-4|/known:- KGZ 2.5
-4|/known:- KGZ 2.5 since-2025
-4|/known:- KGZ since-2025
5|/known:- KOR 0.2
5|/known:- KOR 0.2 since-2025
3|/known:- KOR 1.5
3|/known:- KOR 1.5 since-2025
-4|/known:- KOR 2.2
-4|/known:- KOR 2.2 since-2025
5|/known:- KOR 2.5
4|/known:- KOR 2.5 since-2025
4|/known:- KOR 2.7
4|/known:- KOR 2.7 to-2024
3|/known:- KOR 2.8
4|/known:- KOR 2.8 since-2025
-6|/known:- KOR 3 since-2025
9|/known:- KOR 3 to-2024
-4|/known:- KOR 3.2-3.5
-4|/known:- KOR 3.2-3.5 to-2013
-12|/known:- KOR 3.5
-12|/known:- KOR 3.5 since-2025
-15|/known:- KOR 3.8
-15|/known:- KOR 3.8 since-2025
7|/known:- KOR 4
7|/known:- KOR 4 since-2025
-8|/known:- KOR 5
-6|/known:- KOR 5 since-2025
3|/known:- KOR 7
3|/known:- KOR 7 since-2025
-15|/known:- KOR since-2025
-5|/known:- KOR to-2013
11|/known:- KOR to-2024
-6|/known:- LBN 4
-6|/known:- LBN 4 to-2024
-6|/known:- LBN to-2024
8|/known:- LKA 1
7|/known:- LKA 1 since-2025
3|/known:- LKA 1.5
3|/known:- LKA 1.5 since-2025
10|/known:- LKA since-2025
3|/known:- LTU 2.5 to-2021
-5|/known:- LTU 2.5 to-2024
-6|/known:- LTU 3
-6|/known:- LTU 3 since-2025
-7|/known:- LTU 3.5
-7|/known:- LTU 3.5 since-2025
-3|/known:- LTU 4.87
-3|/known:- LTU 4.87 since-2025
-10|/known:- LTU 6
-10|/known:- LTU 6 since-2025
-29|/known:- LTU since-2025
3|/known:- LTU to-2021
-5|/known:- LTU to-2024
-8|/known:- LUX 1
-8|/known:- LUX 1 to-2024
-6|/known:- LUX to-2024
-6|/known:- LVA 2.5
-6|/known:- LVA 2.5 to-2024
-3|/known:- LVA 3
-3|/known:- LVA 3 since-2025
4|/known:- LVA 3.5
4|/known:- LVA 3.5 since-2025
-7|/known:- LVA 4
-5|/known:- LVA 4 to-2024
-4|/known:- LVA 4.9
-4|/known:- LVA 4.9 since-2025
-5|/known:- LVA 5
-5|/known:- LVA 5 since-2025
3|/known:- LVA 6
3|/known:- LVA 6 since-2025
-9|/known:- LVA since-2025
-10|/known:- LVA to-2024
-5|/known:- MDA 4
-5|/known:- MDA 4 since-2025
-6|/known:- MDA since-2025
-7|/known:- MKD 2.5
-7|/known:- MKD 2.5 since-2025
-4|/known:- MKD 3.5
-4|/known:- MKD 3.5 since-2025
-12|/known:- MKD since-2025
8|/known:- MLT 1
8|/known:- MLT 1 since-2025
10|/known:- MLT since-2025
10|/known:- MMR 3
10|/known:- MMR 3 since-2025
13|/known:- MMR since-2025
-6|/known:- MNG 1
-6|/known:- MNG 1 since-2025
-6|/known:- MNG since-2025
-3|/known:- MOZ 2
-3|/known:- MOZ 2 since-2025
-3|/known:- MOZ since-2025
-3|/known:- MYS 1.5
-3|/known:- MYS 1.5 since-2025
-3|/known:- MYS 5
-3|/known:- MYS 5 since-2025
-6|/known:- MYS since-2025
4|/known:- NAM 2.6
4|/known:- NAM 2.6 since-2025
4|/known:- NAM since-2025
6|/known:- NATO 1
9|/known:- NATO 1 since-2025
-3|/known:- NATO 1 to-1999
-18|/known:- NATO 1.5
-9|/known:- NATO 1.5 since-2025
-9|/known:- NATO 1.5 to-2024
9|/known:- NATO 15
9|/known:- NATO 15 since-2025
11|/known:- NATO 1E+1
10|/known:- NATO 1E+1 since-2025
-3|/known:- NATO 2 to-2013
-8|/known:- NATO 2 to-2021
11|/known:- NATO 2 to-2024
-11|/known:- NATO 2.5
-13|/known:- NATO 2.5 to-2024
3|/known:- NATO 2.8
3|/known:- NATO 2.8 since-2025
-3|/known:- NATO 3
-6|/known:- NATO 3 to-1999
-3|/known:- NATO 3 to-2021
7|/known:- NATO 3 to-2024
-6|/known:- NATO 3.5
-7|/known:- NATO 3.5 since-2025
-6|/known:- NATO 3.7
-6|/known:- NATO 3.7 since-2025
4|/known:- NATO 4-5
4|/known:- NATO 4-5 since-2025
-17|/known:- NATO 5
-16|/known:- NATO 5 since-2025
-7|/known:- NATO to-1999
-4|/known:- NATO to-2013
-12|/known:- NATO to-2021
-3|/known:- NATO to-2024
4|/known:- NGA 1.5
4|/known:- NGA 1.5 since-2025
-6|/known:- NGA 2
-5|/known:- NGA 2 since-2025
4|/known:- NGA 3
4|/known:- NGA 3 since-2025
3|/known:- NGA since-2025
6|/known:- NLD 3
6|/known:- NLD 3 since-2025
-5|/known:- NLD 3.5
-5|/known:- NLD 3.5 since-2025
3|/known:- NOR 1.5
3|/known:- NOR 1.5 since-2025
-3|/known:- NOR 5
-3|/known:- NOR 5 since-2025
-4|/known:- NPL 0.8
-4|/known:- NPL 0.8 since-2025
-8|/known:- NPL 1.2
-8|/known:- NPL 1.2 since-2025
-13|/known:- NPL since-2025
8|/known:- NZL 1.5
7|/known:- NZL 1.5 since-2025
-7|/known:- NZL 1.6
-7|/known:- NZL 1.6 since-2025
-9|/known:- NZL 2
-6|/known:- NZL 2 since-2025
-3|/known:- NZL 2 to-2024
5|/known:- NZL 2.5
5|/known:- NZL 2.5 since-2025
9|/known:- NZL 3.5
9|/known:- NZL 3.5 since-2025
11|/known:- NZL since-2025
3|/known:- OMN 4
4|/known:- PAK 2 since-2025
-3|/known:- PAK 2 to-2024
-5|/known:- PAK 2.2
-5|/known:- PAK 2.2 to-2024
-7|/known:- PAK 2.5
-7|/known:- PAK 2.5 since-2025
-11|/known:- PAK 2.8
-11|/known:- PAK 2.8 since-2025
6|/known:- PAK 6
6|/known:- PAK 6 to-1999
-14|/known:- PAK since-2025
6|/known:- PAK to-1999
-11|/known:- PAK to-2024
3|/known:- PER since-2025
3|/known:- PHL 1
3|/known:- PHL 1 since-2025
-10|/known:- PHL 1.5
-14|/known:- PHL 1.5 since-2025
4|/known:- PHL 1.5 to-2024
-7|/known:- PHL 1.8
-7|/known:- PHL 1.8 since-2025
-5|/known:- PHL 2
-3|/known:- PHL 2 since-2025
13|/known:- PHL 2 to-2021
-15|/known:- PHL 2 to-2024
12|/known:- PHL 3
10|/known:- PHL 3 since-2025
8|/known:- PHL 3.5
8|/known:- PHL 3.5 since-2025
-7|/known:- PHL 4
-7|/known:- PHL 4 since-2025
-16|/known:- PHL since-2025
13|/known:- PHL to-2021
-9|/known:- PHL to-2024
-5|/known:- PLW 0.7
-5|/known:- PLW 0.7 to-2024
-5|/known:- PLW to-2024
-11|/known:- POL 2.5
-4|/known:- POL 2.5 to-2021
-7|/known:- POL 2.5 to-2024
-3|/known:- POL 3
7|/known:- POL 3 since-2025
-10|/known:- POL 3 to-2024
-14|/known:- POL 4
-14|/known:- POL 4 since-2025
3|/known:- POL 4.7
3|/known:- POL 4.7 since-2025
3|/known:- POL 5
-4|/known:- POL to-2021
-14|/known:- POL to-2024
4|/known:- PRK 3
4|/known:- PRK 3 to-2024
4|/known:- PRK to-2024
3|/known:- PRT 1
3|/known:- PRT 1 since-2025
3|/known:- PRT 1.8
3|/known:- PRT 1.8 since-2025
10|/known:- PRT 2
10|/known:- PRT 2 since-2025
4|/known:- PRT 3
4|/known:- PRT 3 since-2025
19|/known:- PRT since-2025
4|/known:- RUS 1E+1
4|/known:- RUS 1E+1 since-2025
11|/known:- RUS 2
11|/known:- RUS 2 since-2025
12|/known:- RUS 3
9|/known:- RUS 3 since-2025
5|/known:- RUS 3.5
5|/known:- RUS 3.5 to-2013
4|/known:- RUS 4
4|/known:- RUS 4 to-2024
27|/known:- RUS since-2025
5|/known:- RUS to-2013
6|/known:- RUS to-2024
3|/known:- SAU 12
3|/known:- SAU 12 to-1999
3|/known:- SAU 6
3|/known:- SAU 6 to-2024
3|/known:- SAU to-1999
3|/known:- SAU to-2024
-6|/known:- SEN 2.1
-6|/known:- SEN 2.1 since-2025
-7|/known:- SEN since-2025
-3|/known:- SGP 3
-3|/known:- SGP 3 since-2025
-9|/known:- SGP 4
-13|/known:- SGP 4 since-2025
3|/known:- SGP 4 to-2013
6|/known:- SGP 5
6|/known:- SGP 5 since-2025
-9|/known:- SGP since-2025
3|/known:- SGP to-2013
9|/known:- SLB 1.4
9|/known:- SLB 1.4 since-2025
9|/known:- SLB since-2025
-3|/known:- SLE 0.6
-3|/known:- SLE 0.6 since-2025
-3|/known:- SLE since-2025
-3|/known:- SRB 3
-3|/known:- SRB 3 since-2025
-5|/known:- SVK 2
-5|/known:- SVK 2 since-2025
-3|/known:- SVK since-2025
7|/known:- SVN 3.5
7|/known:- SVN 3.5 since-2025
7|/known:- SVN since-2025
3|/known:- SWE 2.6
3|/known:- SWE 2.6 to-2024
10|/known:- SWE 3
6|/known:- SWE 3 since-2025
4|/known:- SWE 3 to-2024
5|/known:- SWE 4
5|/known:- SWE 4 since-2025
11|/known:- SWE since-2025
5|/known:- SWE to-2024
7|/known:- THA 1.5
7|/known:- THA 1.5 since-2025
-3|/known:- THA 4
-3|/known:- THA 4 since-2025
5|/known:- THA since-2025
9|/known:- TUR 3
9|/known:- TUR 3 since-2025
-4|/known:- TUR 4.5
-4|/known:- TUR 4.5 to-1999
8|/known:- TUR since-2025
-4|/known:- TUR to-1999
7|/known:- TWN 1E+1
-4|/known:- TWN 1E+1 since-2025
11|/known:- TWN 1E+1 to-2024
4|/known:- TWN 2
4|/known:- TWN 2 to-2024
5|/known:- TWN 2.2
3|/known:- TWN 2.2 to-2024
-7|/known:- TWN 2.8
-8|/known:- TWN 2.8 to-2024
3|/known:- TWN 3 since-2025
6|/known:- TWN 3.4
6|/known:- TWN 3.4 since-2025
5|/known:- TWN 3.5
3|/known:- TWN 3.5 since-2025
7|/known:- TWN 4
5|/known:- TWN 4 since-2025
24|/known:- TWN 5
6|/known:- TWN 5 since-2025
6|/known:- TWN 5 to-1999
12|/known:- TWN 5 to-2024
3|/known:- TWN 7
3|/known:- TWN 7 since-2025
29|/known:- TWN since-2025
6|/known:- TWN to-1999
29|/known:- TWN to-2024
5|/known:- TWN+USA 1E+1
5|/known:- TWN+USA 1E+1 to-2024
5|/known:- TWN+USA to-2024
4|/known:- UKR 1E+1
4|/known:- UKR 1E+1 since-2025
7|/known:- UKR 2
7|/known:- UKR 2 to-2024
3|/known:- UKR 3
3|/known:- UKR 3 since-2025
7|/known:- UKR 4
7|/known:- UKR 4 since-2025
-6|/known:- UKR 6
-6|/known:- UKR 6 since-2025
5|/known:- UKR since-2025
7|/known:- UKR to-2024
5|/known:- URY 1.6
5|/known:- URY 1.6 to-2024
-3|/known:- URY 2.5
-3|/known:- URY 2.5 since-2025
-5|/known:- URY since-2025
4|/known:- URY to-2024
8|/known:- USA 1
8|/known:- USA 1 since-2025
8|/known:- USA 1.5
6|/known:- USA 1.5 to-1999
4|/known:- USA 1.7
4|/known:- USA 1.7 to-1999
-6|/known:- USA 1.8
-6|/known:- USA 1.8 to-1999
19|/known:- USA 1E+1
13|/known:- USA 1E+1 since-2025
7|/known:- USA 1E+1 to-2024
-10|/known:- USA 2
-4|/known:- USA 2 since-2025
-8|/known:- USA 2 to-2021
9|/known:- USA 2.5
8|/known:- USA 2.5 since-2025
-10|/known:- USA 2E+1
-10|/known:- USA 2E+1 since-2025
8|/known:- USA 3
-17|/known:- USA 3 since-2025
5|/known:- USA 3 to-1999
20|/known:- USA 3 to-2024
3|/known:- USA 4 since-2025
3|/known:- USA 4 to-1999
-8|/known:- USA 4 to-2013
-8|/known:- USA 4.5
-8|/known:- USA 4.5 since-2025
-9|/known:- USA 4.6
-9|/known:- USA 4.6 since-2025
-8|/known:- USA 4.7
-8|/known:- USA 4.7 since-2025
7|/known:- USA 5
-4|/known:- USA 5 since-2025
11|/known:- USA 5 to-2024
-27|/known:- USA since-2025
14|/known:- USA to-1999
-7|/known:- USA to-2013
-8|/known:- USA to-2021
38|/known:- USA to-2024
-14|/known:- VNM 1
-14|/known:- VNM 1 since-2025
3|/known:- VNM 1.5
3|/known:- VNM 1.5 since-2025
5|/known:- VNM 2
5|/known:- VNM 2 since-2025
-7|/known:- VNM 2.5-3.5
-7|/known:- VNM 2.5-3.5 since-2025
-15|/known:- VNM since-2025
-7|/known:- ZAF 1.5
-9|/known:- ZAF 1.5 since-2025
-9|/known:- ZAF since-2025
-4|/known:- ZWE 0.9
-4|/known:- ZWE 0.9 since-2025
-4|/known:- ZWE since-2025
4|/known:AFG AFG 8
4|/known:AFG AFG 8 since-2025
4|/known:AFG AFG since-2025
-6|/known:AGO AGO+ZAF 1.5
-6|/known:AGO AGO+ZAF 1.5 since-2025
-6|/known:AGO AGO+ZAF since-2025
7|/known:ALB ALB 1.5
7|/known:ALB ALB 1.5 to-2024
7|/known:ALB ALB to-2024
5|/known:ARE PAK 1.8
5|/known:ARE PAK 1.8 to-2024
5|/known:ARE PAK to-2024
14|/known:ARE SAU 8
14|/known:ARE SAU 8 since-2025
14|/known:ARE SAU since-2025
10|/known:ARE+KWT+SAU ARE+KWT+SAU 3
10|/known:ARE+KWT+SAU ARE+KWT+SAU 3 to-2024
10|/known:ARE+KWT+SAU ARE+KWT+SAU to-2024
8|/known:ARG ARG 2 since-2025
-8|/known:ARG ARG 2 to-2024
8|/known:ARG ARG since-2025
-10|/known:ARG ARG to-2024
12|/known:ARM MDA 4
12|/known:ARM MDA 4 since-2025
12|/known:ARM MDA since-2025
-4|/known:AUS AUS 1.5
-3|/known:AUS AUS 1.5 to-2024
-20|/known:AUS AUS 2.5
-18|/known:AUS AUS 2.5 since-2025
-3|/known:AUS AUS 2.5 to-2024
5|/known:AUS AUS 2.5-3
6|/known:AUS AUS 2.5-3 since-2025
-9|/known:AUS AUS 3
-15|/known:AUS AUS 3 since-2025
7|/known:AUS AUS 3 to-2024
-3|/known:AUS AUS 3.5
-3|/known:AUS AUS 3.5 since-2025
-33|/known:AUS AUS since-2025
-3|/known:AUS AUS to-1999
-4|/known:AUS AUS+JPN since-2025
-3|/known:AUS AUS+JPN+PHL 3.5
-3|/known:AUS AUS+JPN+PHL 3.5 since-2025
-3|/known:AUS AUS+JPN+PHL since-2025
3|/known:AUS AUS+NZL 2
3|/known:AUS AUS+NZL 2 since-2025
3|/known:AUS AUS+NZL since-2025
4|/known:AUS GBR 3.5
4|/known:AUS GBR 3.5 since-2025
-6|/known:AUS JPN 3
-6|/known:AUS JPN 3 since-2025
-8|/known:AUS JPN since-2025
-6|/known:AUS NATO 3
-6|/known:AUS NATO 3 since-2025
-4|/known:AUS NATO 3.5
-4|/known:AUS NATO 3.5 since-2025
-10|/known:AUS NATO since-2025
4|/known:AUS NZL 2.5
4|/known:AUS NZL 2.5 to-1999
-4|/known:AUS NZL 3.5
-4|/known:AUS NZL 3.5 since-2025
-3|/known:AUS NZL 5
-3|/known:AUS NZL 5 since-2025
-7|/known:AUS NZL since-2025
4|/known:AUS NZL to-1999
11|/known:AUS+JPN AUS+JPN 2
11|/known:AUS+JPN AUS+JPN 2 since-2025
-3|/known:AUS+JPN AUS+JPN 3.5
-3|/known:AUS+JPN AUS+JPN 3.5 since-2025
7|/known:AUS+JPN AUS+JPN since-2025
3|/known:AUT AUT 3.5
3|/known:AUT AUT 3.5 since-2025
8|/known:AZE AZE 1.4
8|/known:AZE AZE 1.4 since-2025
8|/known:AZE AZE since-2025
20|/known:BEL BEL 1.9
20|/known:BEL BEL 1.9 since-2025
13|/known:BEL BEL 2.5
13|/known:BEL BEL 2.5 since-2025
-10|/known:BEL BEL 5
-10|/known:BEL BEL 5 since-2025
-4|/known:BEL BEL 8
-4|/known:BEL BEL 8 to-1999
23|/known:BEL BEL since-2025
-5|/known:BEL BEL to-1999
-4|/known:BEL BEL+ESP+SVK 5
-4|/known:BEL BEL+ESP+SVK 5 since-2025
-4|/known:BEL BEL+ESP+SVK since-2025
7|/known:BEL+CZE+NLD BEL+CZE+NLD 3
7|/known:BEL+CZE+NLD BEL+CZE+NLD 3 since-2025
7|/known:BEL+CZE+NLD BEL+CZE+NLD since-2025
7|/known:BEL+ESP+SVK BEL+ESP+SVK 5
7|/known:BEL+ESP+SVK BEL+ESP+SVK 5 since-2025
7|/known:BEL+ESP+SVK BEL+ESP+SVK since-2025
-4|/known:BFA NER 3.4
-4|/known:BFA NER 3.4 to-2024
-4|/known:BFA NER to-2024
-5|/known:BGD BGD 1
-5|/known:BGD BGD 1 since-2025
5|/known:BGD BGD 1.3
5|/known:BGD BGD 1.3 since-2025
11|/known:BGD BGD 1.5
11|/known:BGD BGD 1.5 since-2025
4|/known:BGD BGD 2
4|/known:BGD BGD 2 since-2025
15|/known:BGD BGD since-2025
-5|/known:BHS BHS 1.2
-5|/known:BHS BHS 1.2 to-2024
-5|/known:BHS BHS to-2024
-7|/known:BLZ BLZ 0.9
-7|/known:BLZ BLZ 0.9 since-2025
-7|/known:BLZ BLZ since-2025
-3|/known:BOL BOL 1.5
-3|/known:BOL BOL 1.5 since-2025
6|/known:BOL BOL 2
6|/known:BOL BOL 2 since-2025
18|/known:BRA AGO+ZAF 1.5
18|/known:BRA AGO+ZAF 1.5 since-2025
18|/known:BRA AGO+ZAF since-2025
4|/known:BRA BRA 1.2
4|/known:BRA BRA 1.2 since-2025
4|/known:BRA BRA 2
5|/known:BRA BRA 2 to-2024
4|/known:BRA BRA since-2025
5|/known:BRA BRA to-2024
4|/known:BRA GUY+SUR 1
4|/known:BRA GUY+SUR 1 to-2024
4|/known:BRA GUY+SUR to-2024
-3|/known:BTN IND 1.5
-3|/known:BTN IND 1.5 since-2025
-3|/known:BTN IND since-2025
3|/known:BWA BWA 3.5
3|/known:BWA BWA 3.5 since-2025
3|/known:BWA BWA since-2025
5|/known:CAN AUS+CAN+NZL 2
5|/known:CAN AUS+CAN+NZL 2 since-2025
5|/known:CAN AUS+CAN+NZL since-2025
8|/known:CAN CAN 2
4|/known:CAN CAN 2 to-2021
6|/known:CAN CAN 2 to-2024
-4|/known:CAN CAN 3
-4|/known:CAN CAN 3 since-2025
-16|/known:CAN CAN 5
-16|/known:CAN CAN 5 since-2025
-18|/known:CAN CAN since-2025
4|/known:CAN CAN to-2021
3|/known:CAN CAN to-2024
-9|/known:CAN NATO 2
-7|/known:CAN NATO 2 since-2025
-6|/known:CAN NATO 5
-6|/known:CAN NATO 5 since-2025
-13|/known:CAN NATO since-2025
-4|/known:CAN NLD 3.5
-4|/known:CAN NLD 3.5 since-2025
-4|/known:CAN NLD since-2025
8|/known:CHE AUT 1.2
8|/known:CHE AUT 1.2 since-2025
8|/known:CHE AUT since-2025
-5|/known:CHE CHE 1 to-2024
4|/known:CHE CHE 1.6
4|/known:CHE CHE 1.6 since-2025
3|/known:CHE CHE 2
3|/known:CHE CHE 2 since-2025
7|/known:CHE CHE since-2025
-5|/known:CHE CHE to-2024
-3|/known:CHE NATO 2
-3|/known:CHE NATO 2 since-2025
-3|/known:CHE NATO since-2025
-3|/known:CHL CHL 1.6
-3|/known:CHL CHL 1.6 since-2025
-4|/known:CHL CHL 2
-4|/known:CHL CHL 2 since-2025
-7|/known:CHL CHL since-2025
-8|/known:CHN ALLIES 2
-7|/known:CHN ALLIES 2 to-2021
-3|/known:CHN ALLIES 3.5
-3|/known:CHN ALLIES 3.5 since-2025
-4|/known:CHN ALLIES since-2025
-7|/known:CHN ALLIES to-2021
-5|/known:CHN CHN 1
-5|/known:CHN CHN 1 since-2025
-4|/known:CHN CHN 2
-4|/known:CHN CHN 2 since-2025
-16|/known:CHN CHN 3
-16|/known:CHN CHN 3 since-2025
-12|/known:CHN CHN 3.5
-12|/known:CHN CHN 3.5 since-2025
3|/known:CHN CHN 4 to-2024
-36|/known:CHN CHN since-2025
3|/known:CHN CHN to-2024
-3|/known:CHN IRL 1
-3|/known:CHN IRL 1 since-2025
-3|/known:CHN IRL since-2025
-3|/known:CHN JPN 5
-3|/known:CHN JPN 5 since-2025
-4|/known:CHN JPN since-2025
-4|/known:CHN TWN 5
-4|/known:CHN TWN 5 since-2025
-4|/known:CHN TWN since-2025
-3|/known:CHN+JPN CHN+JPN 3
-3|/known:CHN+JPN CHN+JPN 3 since-2025
-3|/known:CHN+JPN CHN+JPN since-2025
5|/known:CIV+SEN CIV+SEN 1.8
5|/known:CIV+SEN CIV+SEN 1.8 since-2025
5|/known:CIV+SEN CIV+SEN since-2025
3|/known:COD COD 3
3|/known:COD COD 3 since-2025
-5|/known:COL KOR 3
-5|/known:COL KOR 3 since-2025
-5|/known:COL KOR since-2025
3|/known:CYP CYP since-2025
6|/known:CYP GRC 2.5
6|/known:CYP GRC 2.5 to-2024
6|/known:CYP GRC to-2024
-3|/known:CZE ALLIES 3.5
-3|/known:CZE ALLIES 3.5 since-2025
-3|/known:CZE ALLIES since-2025
-5|/known:CZE BEL+CZE+NLD 3
-5|/known:CZE BEL+CZE+NLD 3 since-2025
-5|/known:CZE BEL+CZE+NLD since-2025
-6|/known:CZE CZE 2
-6|/known:CZE CZE 2 since-2025
12|/known:CZE CZE 2.5
10|/known:CZE CZE 2.5 since-2025
5|/known:CZE CZE 3
5|/known:CZE CZE 3 since-2025
-7|/known:CZE CZE 5
-7|/known:CZE CZE 5 since-2025
-3|/known:CZE CZE+HUN+SVK 3
-3|/known:CZE CZE+HUN+SVK 3 since-2025
-3|/known:CZE CZE+HUN+SVK since-2025
-8|/known:CZE NATO 3
-8|/known:CZE NATO 3 since-2025
-8|/known:CZE NATO since-2025
-3|/known:DEU DEU 0.7
-5|/known:DEU DEU 1.5
-12|/known:DEU DEU 1.5 since-2025
7|/known:DEU DEU 1.5 to-2021
-15|/known:DEU DEU 2
-9|/known:DEU DEU 2 since-2025
-5|/known:DEU DEU 2 to-2024
-3|/known:DEU DEU 2.5
8|/known:DEU DEU 2.9
8|/known:DEU DEU 2.9 since-2025
4|/known:DEU DEU 3
-4|/known:DEU DEU 3 since-2025
8|/known:DEU DEU 3 to-2024
-9|/known:DEU DEU 3.1
-9|/known:DEU DEU 3.1 to-2024
-15|/known:DEU DEU 3.5
-25|/known:DEU DEU 3.5 since-2025
10|/known:DEU DEU 3.5 to-2024
-5|/known:DEU DEU 4
-3|/known:DEU DEU 4 since-2025
5|/known:DEU DEU 4.2
5|/known:DEU DEU 4.2 since-2025
4|/known:DEU DEU 5
4|/known:DEU DEU 5 since-2025
-40|/known:DEU DEU since-2025
4|/known:DEU DEU to-2021
-4|/known:DEU NATO 2
-4|/known:DEU NATO 2 to-2021
-8|/known:DEU NATO 3.5
-8|/known:DEU NATO 3.5 since-2025
-5|/known:DEU NATO 5
-5|/known:DEU NATO 5 since-2025
-14|/known:DEU NATO since-2025
-4|/known:DEU NATO to-2021
-3|/known:DEU POL since-2025
-4|/known:DNK DNK 2
4|/known:DNK DNK 3
-4|/known:DNK DNK 4
-3|/known:DNK DNK 4 to-1999
-6|/known:DNK DNK 5
-5|/known:DNK DNK 5 since-2025
-3|/known:DNK DNK 6
-3|/known:DNK DNK 6 since-2025
-10|/known:DNK DNK since-2025
-3|/known:DNK DNK to-1999
3|/known:DNK NATO 3
3|/known:DNK NATO 3 to-2024
3|/known:DNK NATO to-2024
-7|/known:DNK TWN 6
-7|/known:DNK TWN 6 since-2025
-7|/known:DNK TWN since-2025
8|/known:DOM DOM 2
8|/known:DOM DOM 2 since-2025
8|/known:DOM DOM since-2025
-3|/known:ECU ECU 3
-3|/known:ECU ECU 3 since-2025
-4|/known:ECU ECU since-2025
7|/known:ESP BEL 5
7|/known:ESP BEL 5 since-2025
6|/known:ESP BEL since-2025
10|/known:ESP ESP 1.3
10|/known:ESP ESP 1.3 since-2025
-3|/known:ESP ESP 1.5
-3|/known:ESP ESP 1.5 since-2025
16|/known:ESP ESP 2.1
16|/known:ESP ESP 2.1 since-2025
-4|/known:ESP ESP 3
-4|/known:ESP ESP 3 since-2025
-9|/known:ESP ESP 3.5
-9|/known:ESP ESP 3.5 since-2025
7|/known:ESP ESP 5
7|/known:ESP ESP 5 since-2025
13|/known:ESP ESP since-2025
-3|/known:ESP NATO 2
-3|/known:ESP NATO 2 to-2024
-5|/known:ESP NATO 3.5
-5|/known:ESP NATO 3.5 since-2025
8|/known:ESP NATO 5
8|/known:ESP NATO 5 since-2025
-3|/known:ESP NATO to-2024
6|/known:ESP USA 5
6|/known:ESP USA 5 since-2025
6|/known:ESP USA since-2025
3|/known:EST ALLIES 3.5
3|/known:EST ALLIES 3.5 since-2025
3|/known:EST ALLIES since-2025
21|/known:EST EST 2.5
21|/known:EST EST 2.5 to-2024
6|/known:EST EST 3
4|/known:EST EST 3 to-2024
-12|/known:EST EST 3.7
-14|/known:EST EST 3.7 to-2024
5|/known:EST EST 4
5|/known:EST EST 4 since-2025
6|/known:EST EST 4.5
6|/known:EST EST 4.5 since-2025
21|/known:EST EST 5
11|/known:EST EST 5 since-2025
10|/known:EST EST 5 to-2024
3|/known:EST EST 6
3|/known:EST EST 6 since-2025
3|/known:EST EST 7
3|/known:EST EST 7 since-2025
33|/known:EST EST since-2025
21|/known:EST EST to-2024
-6|/known:EST EST+LTU+LVA+POL 2.5
-6|/known:EST EST+LTU+LVA+POL 2.5 to-2024
-6|/known:EST EST+LTU+LVA+POL to-2024
4|/known:EST ITA 2
4|/known:EST ITA 2 to-2024
4|/known:EST ITA to-2024
15|/known:EST JPN 0.25
15|/known:EST JPN 0.25 since-2025
15|/known:EST JPN since-2025
12|/known:EST NATO 0.25
10|/known:EST NATO 0.25 since-2025
3|/known:EST NATO 2.5
3|/known:EST NATO 2.5 to-2024
-3|/known:EST NATO 3.5 to-2024
11|/known:EST NATO 5
11|/known:EST NATO 5 since-2025
22|/known:EST NATO since-2025
-3|/known:EST RUS 2
-3|/known:EST RUS 2 since-2025
-5|/known:EST RUS since-2025
19|/known:EST+LTU+LVA+POL EST+LTU+LVA+POL 2.5
19|/known:EST+LTU+LVA+POL EST+LTU+LVA+POL 2.5 to-2024
19|/known:EST+LTU+LVA+POL EST+LTU+LVA+POL to-2024
5|/known:ETH ETH 2.5
5|/known:ETH ETH 2.5 since-2025
5|/known:ETH ETH since-2025
8|/known:EU ALLIES 3.5
8|/known:EU ALLIES 3.5 since-2025
9|/known:EU ALLIES since-2025
5|/known:EU EU 0.8
5|/known:EU EU 0.8 since-2025
11|/known:EU EU 1.5
11|/known:EU EU 1.5 since-2025
4|/known:EU EU 2.4
4|/known:EU EU 2.4 since-2025
25|/known:EU EU 3
23|/known:EU EU 3 since-2025
3|/known:EU EU 3 to-2024
24|/known:EU EU 3.5
26|/known:EU EU 3.5 since-2025
-21|/known:EU EU 4
-21|/known:EU EU 4 since-2025
44|/known:EU EU since-2025
4|/known:EU IND 2.2
4|/known:EU IND 2.2 since-2025
4|/known:EU IND since-2025
9|/known:EU LTU 3
9|/known:EU LTU 3 since-2025
9|/known:EU LTU since-2025
3|/known:EU MDA 0.8
3|/known:EU MDA 0.8 since-2025
3|/known:EU MDA since-2025
12|/known:EU NATO 1.5
12|/known:EU NATO 1.5 to-2024
-6|/known:EU NATO 4
-6|/known:EU NATO 4 since-2025
-9|/known:EU NATO since-2025
12|/known:EU NATO to-2024
-6|/known:EU POL 5
-6|/known:EU POL 5 since-2025
-6|/known:EU POL since-2025
6|/known:EU UKR 1.5
6|/known:EU UKR 1.5 since-2025
6|/known:EU UKR since-2025
-6|/known:EU+NATO EU+NATO 3
-6|/known:EU+NATO EU+NATO 3 since-2025
-6|/known:EU+NATO EU+NATO since-2025
-5|/known:FIN FIN 2.5
-4|/known:FIN FIN 2.5 to-2024
6|/known:FIN FIN 3
6|/known:FIN FIN 3 since-2025
6|/known:FIN FIN 3.3
6|/known:FIN FIN 3.3 since-2025
-7|/known:FIN FIN 5
-7|/known:FIN FIN 5 since-2025
-5|/known:FIN FIN to-2024
-6|/known:FIN NATO 3.5
-6|/known:FIN NATO 3.5 since-2025
-6|/known:FIN NATO since-2025
10|/known:FJI FJI 2
10|/known:FJI FJI 2 since-2025
4|/known:FJI FJI 2-2.5
4|/known:FJI FJI 2-2.5 since-2025
14|/known:FJI FJI since-2025
4|/known:FRA DEU 2.8
4|/known:FRA DEU 2.8 since-2025
4|/known:FRA DEU since-2025
3|/known:FRA EU 3-3.5
3|/known:FRA EU 3-3.5 since-2025
3|/known:FRA EU since-2025
-12|/known:FRA FRA 1.2
-12|/known:FRA FRA 1.2 since-2025
-6|/known:FRA FRA 2
-5|/known:FRA FRA 2 to-2021
-4|/known:FRA FRA 2.3
-4|/known:FRA FRA 2.3 to-2024
-9|/known:FRA FRA 2.5
-9|/known:FRA FRA 2.5 since-2025
10|/known:FRA FRA 3
7|/known:FRA FRA 3 since-2025
3|/known:FRA FRA 3 to-2024
19|/known:FRA FRA 3-3.5
19|/known:FRA FRA 3-3.5 since-2025
7|/known:FRA FRA 3.5
7|/known:FRA FRA 3.5 since-2025
4|/known:FRA FRA 4 to-2021
8|/known:FRA FRA 5
8|/known:FRA FRA 5 since-2025
21|/known:FRA FRA since-2025
-3|/known:FRA FRA to-2024
-3|/known:FRA FRA+USA 4
-3|/known:FRA FRA+USA 4 to-2021
-3|/known:FRA FRA+USA to-2021
3|/known:FRA NATO 1.5
3|/known:FRA NATO 1.5 to-2024
-3|/known:FRA NATO 3.5
-3|/known:FRA NATO 3.5 since-2025
-4|/known:FRA NATO since-2025
3|/known:FRA NATO to-2024
6|/known:FRA USA 3-3.5
6|/known:FRA USA 3-3.5 since-2025
6|/known:FRA USA since-2025
-3|/known:GBR EU 3
-3|/known:GBR EU 3 since-2025
-3|/known:GBR EU since-2025
4|/known:GBR FRA 2.3
4|/known:GBR FRA 2.3 to-2024
4|/known:GBR FRA to-2024
-6|/known:GBR GBR 0.9
-6|/known:GBR GBR 0.9 since-2025
3|/known:GBR GBR 2
3|/known:GBR GBR 2 to-2024
13|/known:GBR GBR 2.5
12|/known:GBR GBR 2.5 to-2024
5|/known:GBR GBR 2.7
5|/known:GBR GBR 2.7 since-2025
9|/known:GBR GBR 3
27|/known:GBR GBR 3 since-2025
-18|/known:GBR GBR 3 to-2024
-3|/known:GBR GBR 3-4
-3|/known:GBR GBR 3-4 since-2025
8|/known:GBR GBR 3.1
8|/known:GBR GBR 3.1 since-2025
-9|/known:GBR GBR 3.5
-8|/known:GBR GBR 3.5 since-2025
-3|/known:GBR GBR 3.6
-3|/known:GBR GBR 3.6 since-2025
-24|/known:GBR GBR 5
-23|/known:GBR GBR 5 since-2025
-5|/known:GBR GBR since-2025
-3|/known:GBR GBR to-2024
-4|/known:GBR GBR+USA 2
-4|/known:GBR GBR+USA 2 to-2021
-4|/known:GBR GBR+USA to-2021
10|/known:GBR NATO 2.5
10|/known:GBR NATO 2.5 to-2024
20|/known:GBR NATO 3
14|/known:GBR NATO 3 since-2025
10|/known:GBR NATO 3 to-2021
-4|/known:GBR NATO 3 to-2024
-5|/known:GBR NATO 3.5
-5|/known:GBR NATO 3.5 since-2025
-9|/known:GBR NATO 5
-9|/known:GBR NATO 5 since-2025
12|/known:GBR NATO to-2021
4|/known:GBR NATO to-2024
-7|/known:GBR RUS 5
-7|/known:GBR RUS 5 since-2025
-7|/known:GBR RUS since-2025
13|/known:GBR+USA GBR+USA 2
13|/known:GBR+USA GBR+USA 2 to-2021
13|/known:GBR+USA GBR+USA to-2021
-5|/known:GEO AZE 1.4
-5|/known:GEO AZE 1.4 since-2025
-5|/known:GEO AZE since-2025
-6|/known:GEO EU 3
-6|/known:GEO EU 3 since-2025
-6|/known:GEO EU since-2025
5|/known:GEO GEO 4
5|/known:GEO GEO 4 to-2013
5|/known:GEO GEO to-2013
5|/known:GHA NGA+TGO 1.4
5|/known:GHA NGA+TGO 1.4 since-2025
5|/known:GHA NGA+TGO since-2025
-6|/known:GNB GNB 3
-6|/known:GNB GNB 3 since-2025
-6|/known:GNB GNB since-2025
10|/known:GRC GRC 2
5|/known:GRC GRC 2 since-2025
3|/known:GRC GRC 2 to-2013
-6|/known:GRC GRC 2.5
-6|/known:GRC GRC 2.5 to-2024
3|/known:GRC GRC 5
3|/known:GRC GRC 5 since-2025
7|/known:GRC GRC since-2025
3|/known:GRC GRC to-2013
-4|/known:GRC GRC to-2024
12|/known:GTM BLZ 0.9
12|/known:GTM BLZ 0.9 since-2025
12|/known:GTM BLZ since-2025
7|/known:HND HND 1.8
7|/known:HND HND 1.8 since-2025
6|/known:HND HND since-2025
3|/known:HRV HRV 3
3|/known:HRV HRV 3 since-2025
-8|/known:HRV HRV 4
-8|/known:HRV HRV 4 to-2021
4|/known:HRV HRV since-2025
-8|/known:HRV HRV to-2021
-5|/known:HUN HUN 2
-5|/known:HUN HUN 2 since-2025
4|/known:HUN HUN 5
4|/known:HUN HUN 5 since-2025
6|/known:IDN IDN 0.8
6|/known:IDN IDN 0.8 to-2024
-14|/known:IDN IDN 1
-9|/known:IDN IDN 1 since-2025
-5|/known:IDN IDN 1 to-2024
-4|/known:IDN IDN 1-1.5
-4|/known:IDN IDN 1-1.5 to-2024
8|/known:IDN IDN 1.5
21|/known:IDN IDN 1.5 since-2025
-13|/known:IDN IDN 1.5 to-2024
6|/known:IDN IDN 1.6
6|/known:IDN IDN 1.6 to-2024
-3|/known:IDN IDN 2
4|/known:IDN IDN 2 since-2025
-3|/known:IDN IDN 2 to-1999
-3|/known:IDN IDN 2 to-2024
16|/known:IDN IDN since-2025
-3|/known:IDN IDN to-1999
-13|/known:IDN IDN to-2024
12|/known:IDN JPN 0.9
12|/known:IDN JPN 0.9 to-2024
18|/known:IDN JPN 1.5
18|/known:IDN JPN 1.5 since-2025
18|/known:IDN JPN since-2025
12|/known:IDN JPN to-2024
9|/known:IDN NATO 2
9|/known:IDN NATO 2 since-2025
-3|/known:IDN NATO 5
-3|/known:IDN NATO 5 since-2025
6|/known:IDN NATO since-2025
15|/known:IND IND 0.5
15|/known:IND IND 0.5 since-2025
4|/known:IND IND 1.5
4|/known:IND IND 1.5 since-2025
5|/known:IND IND 2 since-2025
-5|/known:IND IND 2 to-2024
6|/known:IND IND 2.3
6|/known:IND IND 2.3 since-2025
4|/known:IND IND 2.5 since-2025
-4|/known:IND IND 3 since-2025
8|/known:IND IND 3 to-2024
-9|/known:IND IND 3.5
-9|/known:IND IND 3.5 since-2025
19|/known:IND IND since-2025
-6|/known:IND PAK 2
-6|/known:IND PAK 2 since-2025
-7|/known:IND PAK since-2025
-4|/known:IRL EU 3
-4|/known:IRL EU 3 since-2025
-3|/known:IRL EU since-2025
12|/known:IRL FRA 1.2
12|/known:IRL FRA 1.2 since-2025
12|/known:IRL FRA since-2025
10|/known:IRL IRL 0.5
10|/known:IRL IRL 0.5 since-2025
-10|/known:IRL IRL 0.6
-10|/known:IRL IRL 0.6 since-2025
5|/known:IRL IRL 1.5
5|/known:IRL IRL 1.5 since-2025
8|/known:IRL IRL 2
8|/known:IRL IRL 2 since-2025
7|/known:IRL IRL 3
7|/known:IRL IRL 3 since-2025
-6|/known:IRL IRL 3.5
-6|/known:IRL IRL 3.5 since-2025
14|/known:IRL IRL since-2025
3|/known:IRL NATO 1
3|/known:IRL NATO 1 since-2025
6|/known:IRN IRN 5
6|/known:IRN IRN 5 since-2025
3|/known:IRN IRN since-2025
-3|/known:IRQ IRQ 2
-3|/known:IRQ IRQ 2 since-2025
4|/known:IRQ IRQ 4
4|/known:IRQ IRQ 4 since-2025
4|/known:IRQ IRQ since-2025
3|/known:ISL ISL 2
3|/known:ISL ISL 2 since-2025
3|/known:ISL ISL since-2025
5|/known:ISR ISR 4.3
5|/known:ISR ISR 4.3 since-2025
-6|/known:ISR ISR 6
-5|/known:ISR ISR 6 since-2025
-6|/known:ISR ISR 6-7
-6|/known:ISR ISR 6-7 since-2025
13|/known:ISR ISR 7
15|/known:ISR ISR 7 since-2025
5|/known:ISR ISR 7.5
5|/known:ISR ISR 7.5 to-2013
12|/known:ISR ISR since-2025
5|/known:ISR ISR to-2013
-4|/known:ISR ISR to-2024
11|/known:ISR JPN 6
11|/known:ISR JPN 6 since-2025
10|/known:ISR JPN since-2025
-4|/known:ITA BEL 5
-4|/known:ITA BEL 5 since-2025
-4|/known:ITA BEL since-2025
3|/known:ITA DEU 5
3|/known:ITA DEU 5 since-2025
3|/known:ITA DEU since-2025
9|/known:ITA GBR 0.9
9|/known:ITA GBR 0.9 since-2025
9|/known:ITA GBR since-2025
-3|/known:ITA ITA 1.2
-3|/known:ITA ITA 1.2 since-2025
5|/known:ITA ITA 2
7|/known:ITA ITA 2 since-2025
-10|/known:ITA ITA 2.5
-16|/known:ITA ITA 2.5 since-2025
6|/known:ITA ITA 2.5 to-2024
4|/known:ITA ITA 3
4|/known:ITA ITA 3 since-2025
-11|/known:ITA ITA 3.5
-11|/known:ITA ITA 3.5 since-2025
-6|/known:ITA ITA 5
-6|/known:ITA ITA 5 since-2025
-25|/known:ITA ITA since-2025
4|/known:ITA ITA to-2024
-3|/known:ITA NATO 3.5
-3|/known:ITA NATO 3.5 since-2025
-4|/known:ITA NATO since-2025
-6|/known:JOR JOR 3
-3|/known:JOR JOR 3 since-2025
-3|/known:JOR JOR 3 to-2024
-3|/known:JOR JOR since-2025
-3|/known:JOR JOR to-2024
3|/known:JPN ALLIES 1.5
3|/known:JPN ALLIES 1.5 since-2025
6|/known:JPN ALLIES 1.7
6|/known:JPN ALLIES 1.7 since-2025
-6|/known:JPN ALLIES 2
-5|/known:JPN ALLIES 2 to-2021
-12|/known:JPN ALLIES 3.5
-12|/known:JPN ALLIES 3.5 since-2025
-17|/known:JPN ALLIES 5
-16|/known:JPN ALLIES 5 since-2025
-22|/known:JPN ALLIES since-2025
-5|/known:JPN ALLIES to-2021
10|/known:JPN AUS 3
11|/known:JPN AUS 3 since-2025
-7|/known:JPN AUS 3.5
-7|/known:JPN AUS 3.5 since-2025
6|/known:JPN AUS since-2025
-4|/known:JPN AUS+JPN 2
-4|/known:JPN AUS+JPN 2 since-2025
-5|/known:JPN AUS+JPN since-2025
-5|/known:JPN CAN 2
-3|/known:JPN CAN 2 to-2024
11|/known:JPN CAN 3
11|/known:JPN CAN 3 since-2025
11|/known:JPN CAN since-2025
-3|/known:JPN CAN to-2024
10|/known:JPN CHN 3
10|/known:JPN CHN 3 since-2025
7|/known:JPN CHN 3.5
7|/known:JPN CHN 3.5 since-2025
17|/known:JPN CHN since-2025
11|/known:JPN CHN+JPN 3
11|/known:JPN CHN+JPN 3 since-2025
11|/known:JPN CHN+JPN since-2025
8|/known:JPN DEU 3
9|/known:JPN DEU 3 since-2025
8|/known:JPN DEU since-2025
-10|/known:JPN ESP 3.5
-10|/known:JPN ESP 3.5 since-2025
-11|/known:JPN ESP since-2025
-3|/known:JPN IDN 1.5
-3|/known:JPN IDN 1.5 since-2025
-4|/known:JPN IDN since-2025
-3|/known:JPN IDN to-2024
-6|/known:JPN JPN 0.1
-6|/known:JPN JPN 0.1 since-2025
-4|/known:JPN JPN 0.25
-4|/known:JPN JPN 0.25 since-2025
-4|/known:JPN JPN 0.5
-4|/known:JPN JPN 0.5 since-2025
6|/known:JPN JPN 0.8
6|/known:JPN JPN 0.8 to-1999
-5|/known:JPN JPN 0.9
5|/known:JPN JPN 0.9 since-2025
-8|/known:JPN JPN 0.9 to-2024
3|/known:JPN JPN 0.97
3|/known:JPN JPN 0.97 to-1999
3|/known:JPN JPN 0.993
3|/known:JPN JPN 0.993 to-1999
-5|/known:JPN JPN 1
-17|/known:JPN JPN 1 since-2025
13|/known:JPN JPN 1 to-1999
4|/known:JPN JPN 1 to-2021
-5|/known:JPN JPN 1 to-2024
5|/known:JPN JPN 1.007
5|/known:JPN JPN 1.007 to-1999
7|/known:JPN JPN 1.02
7|/known:JPN JPN 1.02 to-1999
7|/known:JPN JPN 1.03
7|/known:JPN JPN 1.03 to-1999
9|/known:JPN JPN 1.04
9|/known:JPN JPN 1.04 to-1999
-7|/known:JPN JPN 1.1
-6|/known:JPN JPN 1.1 to-1999
3|/known:JPN JPN 1.2
5|/known:JPN JPN 1.2 since-2025
3|/known:JPN JPN 1.2 to-1999
-3|/known:JPN JPN 1.2 to-2021
4|/known:JPN JPN 1.3
3|/known:JPN JPN 1.3 since-2025
3|/known:JPN JPN 1.3 to-1999
-11|/known:JPN JPN 1.5
3|/known:JPN JPN 1.5 since-2025
-17|/known:JPN JPN 1.5 to-1999
-12|/known:JPN JPN 1.5 to-2013
15|/known:JPN JPN 1.5 to-2024
-4|/known:JPN JPN 1.7
-5|/known:JPN JPN 1.7 to-1999
-3|/known:JPN JPN 1E+1
-3|/known:JPN JPN 1E+1 since-2025
-14|/known:JPN JPN 2
5|/known:JPN JPN 2 since-2025
-7|/known:JPN JPN 2 to-1999
-5|/known:JPN JPN 2 to-2013
-21|/known:JPN JPN 2 to-2021
14|/known:JPN JPN 2 to-2024
11|/known:JPN JPN 2.1
14|/known:JPN JPN 2.1 since-2025
-3|/known:JPN JPN 2.1 to-1999
3|/known:JPN JPN 2.2
17|/known:JPN JPN 2.5 since-2025
-15|/known:JPN JPN 2.5 to-2024
-3|/known:JPN JPN 2.5-3
-3|/known:JPN JPN 2.5-3 since-2025
7|/known:JPN JPN 2.5-3.5
7|/known:JPN JPN 2.5-3.5 since-2025
-3|/known:JPN JPN 2.75
-3|/known:JPN JPN 2.75 since-2025
12|/known:JPN JPN 2.8
12|/known:JPN JPN 2.8 since-2025
-16|/known:JPN JPN 3
22|/known:JPN JPN 3 since-2025
-17|/known:JPN JPN 3 to-1999
-22|/known:JPN JPN 3 to-2024
3|/known:JPN JPN 3-3.5 since-2025
9|/known:JPN JPN 3.1
9|/known:JPN JPN 3.1 since-2025
17|/known:JPN JPN 3.2
4|/known:JPN JPN 3.2 since-2025
13|/known:JPN JPN 3.2 to-2024
-6|/known:JPN JPN 3.3
-6|/known:JPN JPN 3.3 since-2025
-12|/known:JPN JPN 3.5
-12|/known:JPN JPN 3.5 since-2025
-19|/known:JPN JPN 4
-9|/known:JPN JPN 4 since-2025
-7|/known:JPN JPN 4 to-2024
3|/known:JPN JPN 4.7
3|/known:JPN JPN 4.7 since-2025
-30|/known:JPN JPN 5
-29|/known:JPN JPN 5 since-2025
-13|/known:JPN JPN 5.2
-13|/known:JPN JPN 5.2 to-1999
-9|/known:JPN JPN 6
-9|/known:JPN JPN 6 since-2025
-6|/known:JPN JPN to-1999
-22|/known:JPN JPN to-2013
-21|/known:JPN JPN to-2021
-17|/known:JPN JPN to-2024
13|/known:JPN KOR 3
14|/known:JPN KOR 3 since-2025
-14|/known:JPN KOR 3.5
-14|/known:JPN KOR 3.5 since-2025
-3|/known:JPN KOR 5
-3|/known:JPN KOR 5 since-2025
-5|/known:JPN KOR since-2025
-5|/known:JPN NATO 1
-5|/known:JPN NATO 1 to-1999
3|/known:JPN NATO 2
4|/known:JPN NATO 2 to-2024
-6|/known:JPN NATO 3 since-2025
16|/known:JPN NATO 3 to-1999
-9|/known:JPN NATO 3 to-2024
-4|/known:JPN NATO 3.5
-4|/known:JPN NATO 3.5 since-2025
14|/known:JPN NATO 5
14|/known:JPN NATO 5 since-2025
10|/known:JPN NATO to-1999
-6|/known:JPN NATO to-2024
3|/known:JPN PHL 2 since-2025
-4|/known:JPN PHL 2 to-2024
-6|/known:JPN PHL 3.5
-6|/known:JPN PHL 3.5 since-2025
-3|/known:JPN PHL 5
-3|/known:JPN PHL 5 since-2025
-6|/known:JPN PHL since-2025
-4|/known:JPN PHL to-2024
6|/known:JPN PNG 0.8
6|/known:JPN PNG 0.8 since-2025
6|/known:JPN PNG since-2025
-5|/known:JPN SGP 3.5
-5|/known:JPN SGP 3.5 since-2025
-3|/known:JPN SGP since-2025
-5|/known:JPN TWN 1E+1
-5|/known:JPN TWN 1E+1 since-2025
10|/known:JPN TWN 3
10|/known:JPN TWN 3 since-2025
-3|/known:JPN TWN 3.5
-4|/known:JPN TWN 5
-4|/known:JPN TWN 5 since-2025
-4|/known:JPN TWN since-2025
-3|/known:JPN TWN to-2024
-4|/known:JPN UKR 2
-4|/known:JPN UKR 2 to-2024
-4|/known:JPN UKR to-2024
15|/known:JPN USA 2
15|/known:JPN USA 2 since-2025
-4|/known:JPN USA 2.5
-4|/known:JPN USA 2.5 since-2025
5|/known:JPN USA 3 since-2025
-3|/known:JPN USA 3 to-2024
-14|/known:JPN USA 3.5
-14|/known:JPN USA 3.5 since-2025
-4|/known:JPN USA to-1999
-4|/known:JPN USA to-2024
10|/known:JPN VNM 2.5-3.5
10|/known:JPN VNM 2.5-3.5 since-2025
9|/known:JPN VNM since-2025
14|/known:JPN VUT 5
14|/known:JPN VUT 5 since-2025
14|/known:JPN VUT since-2025
3|/known:KEN BHS+BLZ+JAM 0.2
3|/known:KEN BHS+BLZ+JAM 0.2 to-2024
3|/known:KEN BHS+BLZ+JAM to-2024
-3|/known:KEN KEN+TZA+UGA 1.8
-3|/known:KEN KEN+TZA+UGA 1.8 since-2025
-3|/known:KEN KEN+TZA+UGA since-2025
13|/known:KEN+TZA+UGA KEN+TZA+UGA 1.8
13|/known:KEN+TZA+UGA KEN+TZA+UGA 1.8 since-2025
13|/known:KEN+TZA+UGA KEN+TZA+UGA since-2025
5|/known:KGZ KGZ 2.5
5|/known:KGZ KGZ 2.5 since-2025
5|/known:KGZ KGZ since-2025
-4|/known:KHM KHM+LAO 2.3
-4|/known:KHM KHM+LAO 2.3 since-2025
-4|/known:KHM KHM+LAO since-2025
-8|/known:KHM THA 1.5
-8|/known:KHM THA 1.5 since-2025
8|/known:KHM THA 5
8|/known:KHM THA 5 since-2025
9|/known:KHM+LAO KHM+LAO 2.3
9|/known:KHM+LAO KHM+LAO 2.3 since-2025
9|/known:KHM+LAO KHM+LAO since-2025
15|/known:KIR NZL 0.6
15|/known:KIR NZL 0.6 to-2024
15|/known:KIR NZL to-2024
-6|/known:KOR ALLIES 3.5
-6|/known:KOR ALLIES 3.5 since-2025
-8|/known:KOR ALLIES 5
-8|/known:KOR ALLIES 5 since-2025
-15|/known:KOR ALLIES since-2025
-3|/known:KOR AUS 3.5
-3|/known:KOR AUS 3.5 since-2025
-3|/known:KOR AUS since-2025
-6|/known:KOR EST 5
-6|/known:KOR EST 5 since-2025
-6|/known:KOR EST since-2025
3|/known:KOR JPN 2.8
3|/known:KOR JPN 2.8 since-2025
-7|/known:KOR JPN 3
-6|/known:KOR JPN 3 since-2025
-3|/known:KOR JPN since-2025
-4|/known:KOR KOR 0.2
-4|/known:KOR KOR 0.2 since-2025
-3|/known:KOR KOR 1.5
-3|/known:KOR KOR 1.5 since-2025
4|/known:KOR KOR 2.2
4|/known:KOR KOR 2.2 since-2025
-3|/known:KOR KOR 2.5
-3|/known:KOR KOR 2.5 since-2025
-3|/known:KOR KOR 2.7
-3|/known:KOR KOR 2.7 to-2024
-3|/known:KOR KOR 2.8
-4|/known:KOR KOR 2.8 since-2025
-5|/known:KOR KOR 3
4|/known:KOR KOR 3 since-2025
-3|/known:KOR KOR 3 to-1999
-8|/known:KOR KOR 3 to-2024
4|/known:KOR KOR 3.2-3.5
4|/known:KOR KOR 3.2-3.5 to-2013
7|/known:KOR KOR 3.5
7|/known:KOR KOR 3.5 since-2025
-3|/known:KOR KOR 3.8
-3|/known:KOR KOR 3.8 since-2025
-8|/known:KOR KOR 4
-8|/known:KOR KOR 4 since-2025
9|/known:KOR KOR 5
4|/known:KOR KOR 5 since-2025
5|/known:KOR KOR 5 to-2024
-4|/known:KOR KOR 7
-3|/known:KOR KOR 7 to-1999
-9|/known:KOR KOR since-2025
-6|/known:KOR KOR to-1999
5|/known:KOR KOR to-2013
-6|/known:KOR KOR to-2024
7|/known:KOR MNG 1.3
7|/known:KOR MNG 1.3 since-2025
7|/known:KOR MNG since-2025
16|/known:KOR NATO 3.5
16|/known:KOR NATO 3.5 since-2025
-8|/known:KOR NATO 5
-8|/known:KOR NATO 5 since-2025
8|/known:KOR NATO since-2025
-4|/known:KOR TWN 3
-4|/known:KOR TWN 3 since-2025
-6|/known:KOR TWN since-2025
-8|/known:KOR USA 2.6
-8|/known:KOR USA 2.6 since-2025
15|/known:KOR USA 3
15|/known:KOR USA 3 since-2025
7|/known:KOR USA 3.5
7|/known:KOR USA 3.5 since-2025
13|/known:KOR USA since-2025
-3|/known:KWT ARE+KWT+SAU 3
-3|/known:KWT ARE+KWT+SAU 3 to-2024
-3|/known:KWT ARE+KWT+SAU to-2024
6|/known:KWT KWT 4.5
6|/known:KWT KWT 4.5 since-2025
8|/known:KWT KWT since-2025
-5|/known:LAO KHM+LAO 2.3
-5|/known:LAO KHM+LAO 2.3 since-2025
-5|/known:LAO KHM+LAO since-2025
-3|/known:LAO THA 4
-3|/known:LAO THA 4 since-2025
-3|/known:LAO THA since-2025
-4|/known:LBN FRA 3
-4|/known:LBN FRA 3 since-2025
-4|/known:LBN FRA since-2025
7|/known:LBN LBN 4
7|/known:LBN LBN 4 to-2024
7|/known:LBN LBN to-2024
-7|/known:LKA LKA 1
-7|/known:LKA LKA 1 since-2025
-3|/known:LKA LKA 1.5
-3|/known:LKA LKA 1.5 since-2025
-10|/known:LKA LKA since-2025
16|/known:LSO ZAF 1.5
16|/known:LSO ZAF 1.5 to-2024
16|/known:LSO ZAF to-2024
-6|/known:LTU LTU 2
3|/known:LTU LTU 2 since-2025
-9|/known:LTU LTU 2 to-2024
4|/known:LTU LTU 2.5
-3|/known:LTU LTU 2.5 to-2021
8|/known:LTU LTU 2.5 to-2024
-3|/known:LTU LTU 3 since-2025
6|/known:LTU LTU 3.5
6|/known:LTU LTU 3.5 since-2025
3|/known:LTU LTU 4.87
3|/known:LTU LTU 4.87 since-2025
3|/known:LTU LTU 5-6
3|/known:LTU LTU 5-6 since-2025
11|/known:LTU LTU 6
11|/known:LTU LTU 6 since-2025
26|/known:LTU LTU since-2025
-3|/known:LTU LTU to-2021
-3|/known:LTU LTU+POL 2.5
-3|/known:LTU LTU+POL 2.5 to-2024
-3|/known:LTU LTU+POL to-2024
4|/known:LTU NATO 3
4|/known:LTU NATO 3 to-2024
5|/known:LTU NATO 5
5|/known:LTU NATO 5 since-2025
4|/known:LTU NATO since-2025
5|/known:LTU NATO to-2024
8|/known:LTU+POL LTU+POL 2.5
8|/known:LTU+POL LTU+POL 2.5 to-2024
8|/known:LTU+POL LTU+POL to-2024
-6|/known:LUX BEL 1.9
-6|/known:LUX BEL 1.9 since-2025
-6|/known:LUX BEL since-2025
9|/known:LUX LUX 1
9|/known:LUX LUX 1 to-2024
7|/known:LUX LUX to-2024
17|/known:LVA LTU 2
17|/known:LVA LTU 2 to-2024
17|/known:LVA LTU to-2024
7|/known:LVA LVA 2.5
7|/known:LVA LVA 2.5 to-2024
3|/known:LVA LVA 3
3|/known:LVA LVA 3 since-2025
10|/known:LVA LVA 3.5
10|/known:LVA LVA 3.5 since-2025
11|/known:LVA LVA 4
6|/known:LVA LVA 4 since-2025
5|/known:LVA LVA 4 to-2024
4|/known:LVA LVA 4.9
4|/known:LVA LVA 4.9 since-2025
8|/known:LVA LVA 5
8|/known:LVA LVA 5 since-2025
-3|/known:LVA LVA 6
-3|/known:LVA LVA 6 since-2025
30|/known:LVA LVA since-2025
12|/known:LVA LVA to-2024
6|/known:LVA NATO 2.5
6|/known:LVA NATO 2.5 to-2024
4|/known:LVA NATO to-2024
-5|/known:MDA MDA 4
-5|/known:MDA MDA 4 since-2025
-6|/known:MDA MDA since-2025
7|/known:MDA NATO 2
7|/known:MDA NATO 2 to-2024
7|/known:MDA NATO to-2024
8|/known:MKD MKD 2.5
8|/known:MKD MKD 2.5 since-2025
4|/known:MKD MKD 3.5
4|/known:MKD MKD 3.5 since-2025
13|/known:MKD MKD since-2025
17|/known:MLI NER 3.4
17|/known:MLI NER 3.4 to-2024
17|/known:MLI NER to-2024
-8|/known:MLT MLT 1
-8|/known:MLT MLT 1 since-2025
-9|/known:MLT MLT since-2025
-10|/known:MMR MMR 3
-10|/known:MMR MMR 3 since-2025
-13|/known:MMR MMR since-2025
-8|/known:MNE SRB 2.5
-8|/known:MNE SRB 2.5 since-2025
-8|/known:MNE SRB since-2025
6|/known:MNG MNG 1
6|/known:MNG MNG 1 since-2025
5|/known:MNG MNG since-2025
4|/known:MOZ MOZ 2
4|/known:MOZ MOZ 2 since-2025
4|/known:MOZ MOZ since-2025
3|/known:MWI MWI 1.2
3|/known:MWI MWI 1.2 since-2025
3|/known:MWI MWI since-2025
4|/known:MYS MYS 1.5
4|/known:MYS MYS 1.5 since-2025
-4|/known:MYS MYS 3.5
-4|/known:MYS MYS 3.5 since-2025
-5|/known:MYS MYS 5
-5|/known:MYS MYS 5 since-2025
-4|/known:MYS MYS since-2025
17|/known:MYS NATO 2
17|/known:MYS NATO 2 since-2025
16|/known:MYS NATO since-2025
-3|/known:MYS PHL 2
-3|/known:MYS PHL 2 since-2025
-3|/known:MYS PHL since-2025
3|/known:MYS SGP 5
3|/known:MYS SGP 5 since-2025
3|/known:MYS SGP since-2025
7|/known:NATO ALLIES 3.5
7|/known:NATO ALLIES 3.5 since-2025
-6|/known:NATO ALLIES 5
-6|/known:NATO ALLIES 5 since-2025
-5|/known:NATO AUS 3.5
-5|/known:NATO AUS 3.5 since-2025
-5|/known:NATO AUS since-2025
4|/known:NATO CAN 1.9
4|/known:NATO CAN 1.9 to-2024
-4|/known:NATO CAN 2
-3|/known:NATO CAN 2 to-2024
6|/known:NATO DEU 1.5
6|/known:NATO DEU 1.5 since-2025
3|/known:NATO DEU 3.5
4|/known:NATO DEU 3.5 since-2025
-7|/known:NATO DEU 5
-7|/known:NATO DEU 5 since-2025
4|/known:NATO ESP 1.5
4|/known:NATO ESP 1.5 since-2025
10|/known:NATO ESP 3.5
10|/known:NATO ESP 3.5 since-2025
-4|/known:NATO ESP 5
-4|/known:NATO ESP 5 since-2025
10|/known:NATO ESP since-2025
-4|/known:NATO EU since-2025
14|/known:NATO FIN 3.5
14|/known:NATO FIN 3.5 since-2025
14|/known:NATO FIN since-2025
-6|/known:NATO GBR 2.5
-6|/known:NATO GBR 2.5 to-2024
-7|/known:NATO GBR 3
-7|/known:NATO GBR 3 since-2025
-3|/known:NATO GBR 3.5
11|/known:NATO GBR 5
11|/known:NATO GBR 5 since-2025
-7|/known:NATO GBR to-2024
13|/known:NATO ITA 3.5
13|/known:NATO ITA 3.5 since-2025
-4|/known:NATO ITA 5
-4|/known:NATO ITA 5 since-2025
10|/known:NATO ITA since-2025
-6|/known:NATO JPN 2
-5|/known:NATO JPN 2 to-2024
11|/known:NATO JPN 3
-5|/known:NATO JPN 3 since-2025
-3|/known:NATO JPN 3 to-1999
19|/known:NATO JPN 3 to-2024
-6|/known:NATO JPN 3.5
-6|/known:NATO JPN 3.5 since-2025
-3|/known:NATO JPN 5
-3|/known:NATO JPN 5 since-2025
-13|/known:NATO JPN since-2025
-3|/known:NATO JPN to-1999
13|/known:NATO JPN to-2024
-6|/known:NATO JPN+KOR 3.5
-6|/known:NATO JPN+KOR 3.5 since-2025
-6|/known:NATO JPN+KOR since-2025
3|/known:NATO LTU 1.5
3|/known:NATO LTU 1.5 since-2025
-13|/known:NATO NATO 0.25
-12|/known:NATO NATO 0.25 since-2025
-13|/known:NATO NATO 1
-8|/known:NATO NATO 1 since-2025
-5|/known:NATO NATO 1 to-1999
33|/known:NATO NATO 1.5
36|/known:NATO NATO 1.5 since-2025
-3|/known:NATO NATO 1.5 to-2024
-3|/known:NATO NATO 15
-3|/known:NATO NATO 15 since-2025
-10|/known:NATO NATO 1E+1
-10|/known:NATO NATO 1E+1 since-2025
4|/known:NATO NATO 2
-10|/known:NATO NATO 2 since-2025
4|/known:NATO NATO 2 to-2013
11|/known:NATO NATO 2 to-2021
-20|/known:NATO NATO 3
-5|/known:NATO NATO 3 to-1999
-7|/known:NATO NATO 3 to-2021
-8|/known:NATO NATO 3 to-2024
26|/known:NATO NATO 3.5
27|/known:NATO NATO 3.5 since-2025
11|/known:NATO NATO 3.7
11|/known:NATO NATO 3.7 since-2025
-12|/known:NATO NATO 4
-9|/known:NATO NATO 4 since-2025
-3|/known:NATO NATO 4 to-2021
4|/known:NATO NATO 5 since-2025
-3|/known:NATO NATO 5 to-2024
20|/known:NATO NATO since-2025
-11|/known:NATO NATO to-1999
5|/known:NATO NATO to-2013
-17|/known:NATO NATO to-2024
11|/known:NATO NLD 1.5
11|/known:NATO NLD 1.5 since-2025
3|/known:NATO NLD 3.5
3|/known:NATO NLD 3.5 since-2025
12|/known:NATO NLD since-2025
-4|/known:NATO POL 3
-3|/known:NATO POL 3 to-2024
-8|/known:NATO POL 5
-8|/known:NATO POL 5 since-2025
-9|/known:NATO POL since-2025
-3|/known:NATO POL to-2024
-5|/known:NATO PRT 5
-5|/known:NATO PRT 5 since-2025
-4|/known:NATO PRT since-2025
16|/known:NATO RUS 5
16|/known:NATO RUS 5 since-2025
16|/known:NATO RUS since-2025
-5|/known:NATO USA 3
-3|/known:NATO USA 3 since-2025
-5|/known:NATO USA 4
-4|/known:NATO USA 4 to-2021
-3|/known:NATO USA since-2025
-4|/known:NATO USA to-2021
-4|/known:NGA NGA 1.5
-4|/known:NGA NGA 1.5 since-2025
8|/known:NGA NGA 2
7|/known:NGA NGA 2 since-2025
-4|/known:NGA NGA 3
-4|/known:NGA NGA 3 since-2025
3|/known:NLD AUT+IRL+MLT 1.5
3|/known:NLD AUT+IRL+MLT 1.5 to-2024
3|/known:NLD AUT+IRL+MLT to-2024
-13|/known:NLD NATO 1.5
-13|/known:NLD NATO 1.5 since-2025
-3|/known:NLD NATO 2.5
-3|/known:NLD NATO 2.5 to-2024
-7|/known:NLD NATO 3.5
-7|/known:NLD NATO 3.5 since-2025
-19|/known:NLD NATO since-2025
-4|/known:NLD NATO to-2024
-9|/known:NLD NLD 1.5
-9|/known:NLD NLD 1.5 since-2025
3|/known:NLD NLD 2 since-2025
-4|/known:NLD NLD 3
-3|/known:NLD NLD 3 since-2025
8|/known:NLD NLD 3.5
8|/known:NLD NLD 3.5 since-2025
-12|/known:NLD NLD 5
-12|/known:NLD NLD 5 since-2025
-16|/known:NLD NLD since-2025
-3|/known:NOR NOR 1.5
-3|/known:NOR NOR 1.5 since-2025
4|/known:NOR NOR 5
4|/known:NOR NOR 5 since-2025
3|/known:NOR NOR since-2025
4|/known:NPL NPL 0.8
4|/known:NPL NPL 0.8 since-2025
8|/known:NPL NPL 1.2
8|/known:NPL NPL 1.2 since-2025
14|/known:NPL NPL since-2025
-9|/known:NZL ALLIES 3.5
-9|/known:NZL ALLIES 3.5 since-2025
-9|/known:NZL ALLIES since-2025
11|/known:NZL AUS 2.5
11|/known:NZL AUS 2.5 since-2025
11|/known:NZL AUS since-2025
-15|/known:NZL NZL 0.6
-15|/known:NZL NZL 0.6 to-2024
-7|/known:NZL NZL 1.5
-7|/known:NZL NZL 1.5 since-2025
11|/known:NZL NZL 2
7|/known:NZL NZL 2 since-2025
4|/known:NZL NZL 2 to-2024
-5|/known:NZL NZL 2.5
-5|/known:NZL NZL 2.5 since-2025
-8|/known:NZL NZL 3.5
-8|/known:NZL NZL 3.5 since-2025
-12|/known:NZL NZL since-2025
-12|/known:NZL NZL to-2024
-3|/known:OMN OMN 4
-3|/known:PAK AFG 8
-3|/known:PAK AFG 8 since-2025
-3|/known:PAK AFG since-2025
5|/known:PAK PAK 1.5
5|/known:PAK PAK 1.5 to-2024
-3|/known:PAK PAK 2
-6|/known:PAK PAK 2 since-2025
3|/known:PAK PAK 2 to-2024
6|/known:PAK PAK 2.2
6|/known:PAK PAK 2.2 to-2024
8|/known:PAK PAK 2.5
8|/known:PAK PAK 2.5 since-2025
11|/known:PAK PAK 2.8
11|/known:PAK PAK 2.8 since-2025
-6|/known:PAK PAK 6
-6|/known:PAK PAK 6 to-1999
12|/known:PAK PAK since-2025
-6|/known:PAK PAK to-1999
16|/known:PAK PAK to-2024
-3|/known:PER COL 1.5
-3|/known:PER COL 1.5 since-2025
-3|/known:PER COL since-2025
3|/known:PER PER 1.3
3|/known:PER PER 1.3 since-2025
-3|/known:PHL ALLIES 2
-3|/known:PHL ALLIES 2 since-2025
-5|/known:PHL ALLIES since-2025
4|/known:PHL JPN 3.5
4|/known:PHL JPN 3.5 since-2025
8|/known:PHL JPN since-2025
-3|/known:PHL PHL 1
-3|/known:PHL PHL 1 since-2025
11|/known:PHL PHL 1.5
15|/known:PHL PHL 1.5 since-2025
-4|/known:PHL PHL 1.5 to-2024
7|/known:PHL PHL 1.8
7|/known:PHL PHL 1.8 since-2025
16|/known:PHL PHL 2
8|/known:PHL PHL 2 since-2025
-13|/known:PHL PHL 2 to-2021
21|/known:PHL PHL 2 to-2024
-10|/known:PHL PHL 2.5
-10|/known:PHL PHL 2.5 since-2025
-27|/known:PHL PHL 3
-25|/known:PHL PHL 3 since-2025
-6|/known:PHL PHL 3.5
-6|/known:PHL PHL 3.5 since-2025
7|/known:PHL PHL 4
7|/known:PHL PHL 4 since-2025
8|/known:PHL PHL 5
8|/known:PHL PHL 5 since-2025
3|/known:PHL PHL since-2025
-13|/known:PHL PHL to-2021
16|/known:PHL PHL to-2024
3|/known:PHL USA 2
3|/known:PHL USA 2 since-2025
-3|/known:PHL USA 3.5
-3|/known:PHL USA 3.5 since-2025
6|/known:PLW PLW 0.7
6|/known:PLW PLW 0.7 to-2024
6|/known:PLW PLW to-2024
11|/known:POL CZE+HUN+SVK 3
11|/known:POL CZE+HUN+SVK 3 since-2025
11|/known:POL CZE+HUN+SVK since-2025
14|/known:POL DEU 3.1
14|/known:POL DEU 3.1 to-2024
3|/known:POL DEU 5
3|/known:POL DEU 5 since-2025
4|/known:POL DEU since-2025
13|/known:POL DEU to-2024
-3|/known:POL ESP 5
-3|/known:POL ESP 5 since-2025
3|/known:POL ESP+ITA 3
3|/known:POL ESP+ITA 3 to-2024
3|/known:POL ESP+ITA to-2024
-9|/known:POL EST+LTU+LVA+POL 2.5
-9|/known:POL EST+LTU+LVA+POL 2.5 to-2024
-9|/known:POL EST+LTU+LVA+POL to-2024
10|/known:POL EU 3
10|/known:POL EU 3 since-2025
10|/known:POL EU since-2025
10|/known:POL EU+NATO 3
10|/known:POL EU+NATO 3 since-2025
10|/known:POL EU+NATO since-2025
3|/known:POL GBR 3
3|/known:POL GBR 3 to-2024
3|/known:POL GBR to-2024
3|/known:POL JPN 3
3|/known:POL JPN 3 to-2024
3|/known:POL JPN to-2024
-4|/known:POL NATO 1.5
-4|/known:POL NATO 1.5 since-2025
44|/known:POL NATO 3
19|/known:POL NATO 3 since-2025
25|/known:POL NATO 3 to-2024
-6|/known:POL NATO 3.5
-6|/known:POL NATO 3.5 since-2025
7|/known:POL NATO since-2025
24|/known:POL NATO to-2024
-3|/known:POL POL 2
12|/known:POL POL 2.5
5|/known:POL POL 2.5 to-2021
7|/known:POL POL 2.5 to-2024
32|/known:POL POL 3
14|/known:POL POL 3 since-2025
18|/known:POL POL 3 to-2024
14|/known:POL POL 4
15|/known:POL POL 4 since-2025
-3|/known:POL POL 4.7
-3|/known:POL POL 4.7 since-2025
-8|/known:POL POL 5
-7|/known:POL POL 5 since-2025
18|/known:POL POL since-2025
5|/known:POL POL to-2021
22|/known:POL POL to-2024
-11|/known:PRT LVA 3.5
-11|/known:PRT LVA 3.5 since-2025
-11|/known:PRT LVA since-2025
-6|/known:PRT NATO 5
-6|/known:PRT NATO 5 since-2025
-6|/known:PRT NATO since-2025
-3|/known:PRT PRT 1.8
-3|/known:PRT PRT 1.8 since-2025
-8|/known:PRT PRT 2
-8|/known:PRT PRT 2 since-2025
-4|/known:PRT PRT 3
-4|/known:PRT PRT 3 since-2025
-3|/known:PRT PRT 5
-3|/known:PRT PRT 5 since-2025
-20|/known:PRT PRT since-2025
3|/known:ROU MDA 1.5
3|/known:ROU MDA 1.5 since-2025
3|/known:ROU MDA since-2025
5|/known:ROU NATO 3
5|/known:ROU NATO 3 since-2025
5|/known:ROU NATO since-2025
13|/known:ROU UKR 5
13|/known:ROU UKR 5 since-2025
13|/known:ROU UKR since-2025
3|/known:RUS BLR+RUS 3.1
3|/known:RUS BLR+RUS 3.1 since-2025
3|/known:RUS BLR+RUS since-2025
-4|/known:RUS GBR 5
-4|/known:RUS GBR 5 since-2025
-4|/known:RUS GBR since-2025
-7|/known:RUS NATO 5
-7|/known:RUS NATO 5 since-2025
-7|/known:RUS NATO since-2025
-3|/known:RUS RUS 1E+1
-3|/known:RUS RUS 1E+1 since-2025
-3|/known:RUS RUS 2
-3|/known:RUS RUS 2 since-2025
3|/known:RUS RUS 3 since-2025
-5|/known:RUS RUS 3.5
-5|/known:RUS RUS 3.5 to-2013
-3|/known:RUS RUS 4
-3|/known:RUS RUS 4 to-2024
-6|/known:RUS RUS 5
-7|/known:RUS RUS 5 since-2025
-12|/known:RUS RUS since-2025
-5|/known:RUS RUS to-2013
-5|/known:RUS RUS to-2024
9|/known:RUS TKM 2.5
9|/known:RUS TKM 2.5 since-2025
9|/known:RUS TKM since-2025
-4|/known:SAU ARE+KWT+SAU 3
-4|/known:SAU ARE+KWT+SAU 3 to-2024
-4|/known:SAU ARE+KWT+SAU to-2024
-4|/known:SAU PAK 1.5
-4|/known:SAU PAK 1.5 to-2024
-4|/known:SAU PAK to-2024
-3|/known:SAU SAU 6
-3|/known:SAU SAU 6 to-2024
-12|/known:SAU SAU 8
-12|/known:SAU SAU 8 since-2025
-14|/known:SAU SAU since-2025
-3|/known:SAU SAU to-2024
7|/known:SEN SEN 2.1
7|/known:SEN SEN 2.1 since-2025
9|/known:SEN SEN since-2025
-4|/known:SGP JPN 3
-3|/known:SGP JPN 3 since-2025
-4|/known:SGP JPN since-2025
-14|/known:SGP SGP 3
-14|/known:SGP SGP 3 since-2025
10|/known:SGP SGP 4
13|/known:SGP SGP 4 since-2025
-3|/known:SGP SGP 4 to-2013
-5|/known:SGP SGP 5
-5|/known:SGP SGP 5 since-2025
-8|/known:SGP SGP since-2025
-3|/known:SGP SGP to-2013
-8|/known:SLB SLB 1.4
-8|/known:SLB SLB 1.4 since-2025
-8|/known:SLB SLB since-2025
3|/known:SLE SLE 0.6
3|/known:SLE SLE 0.6 since-2025
3|/known:SLE SLE since-2025
-6|/known:SRB SRB 2.5
-6|/known:SRB SRB 2.5 since-2025
4|/known:SRB SRB 3
4|/known:SRB SRB 3 since-2025
-5|/known:SRB SRB since-2025
-8|/known:SVK HUN 5
-8|/known:SVK HUN 5 since-2025
-8|/known:SVK HUN since-2025
5|/known:SVK SVK 2
5|/known:SVK SVK 2 since-2025
3|/known:SVK SVK 5
3|/known:SVK SVK 5 since-2025
8|/known:SVK SVK since-2025
-7|/known:SVN SVN 3.5
-7|/known:SVN SVN 3.5 since-2025
-6|/known:SVN SVN since-2025
11|/known:SWE ITA 5
11|/known:SWE ITA 5 since-2025
11|/known:SWE ITA since-2025
-3|/known:SWE SWE 2.6
-3|/known:SWE SWE 2.6 to-2024
-10|/known:SWE SWE 3
-6|/known:SWE SWE 3 since-2025
-4|/known:SWE SWE 3 to-2024
-5|/known:SWE SWE 4
-5|/known:SWE SWE 4 since-2025
-11|/known:SWE SWE since-2025
-5|/known:SWE SWE to-2024
8|/known:THA THA 4
8|/known:THA THA 4 since-2025
-23|/known:THA THA 5
-23|/known:THA THA 5 since-2025
-16|/known:THA THA since-2025
8|/known:TON NZL 1.6
8|/known:TON NZL 1.6 since-2025
8|/known:TON NZL since-2025
3|/known:TUR SOM 3
3|/known:TUR SOM 3 since-2025
3|/known:TUR SOM since-2025
-8|/known:TUR TUR 3
-8|/known:TUR TUR 3 since-2025
4|/known:TUR TUR 4.5
4|/known:TUR TUR 4.5 to-1999
-7|/known:TUR TUR since-2025
4|/known:TUR TUR to-1999
-3|/known:TWN ALLIES 1E+1
-3|/known:TWN ALLIES 1E+1 to-2024
-3|/known:TWN ALLIES to-2024
-4|/known:TWN JPN 1E+1
-4|/known:TWN JPN 1E+1 since-2025
-4|/known:TWN JPN 3.5
-4|/known:TWN JPN 3.5 since-2025
-5|/known:TWN JPN 5
-4|/known:TWN JPN 5 since-2025
-14|/known:TWN JPN since-2025
-3|/known:TWN JPN to-2024
-3|/known:TWN NATO since-2025
-8|/known:TWN TWN 1E+1
-5|/known:TWN TWN 1E+1 since-2025
-3|/known:TWN TWN 1E+1 to-2024
-4|/known:TWN TWN 2
-4|/known:TWN TWN 2 to-2024
-5|/known:TWN TWN 2.2
-3|/known:TWN TWN 2.2 to-2024
7|/known:TWN TWN 2.8
8|/known:TWN TWN 2.8 to-2024
-4|/known:TWN TWN 3
-9|/known:TWN TWN 3 since-2025
3|/known:TWN TWN 3 to-2024
-6|/known:TWN TWN 3.4
-6|/known:TWN TWN 3.4 since-2025
-3|/known:TWN TWN 3.5
-6|/known:TWN TWN 4
-4|/known:TWN TWN 4 since-2025
-13|/known:TWN TWN 5
4|/known:TWN TWN 5 since-2025
-6|/known:TWN TWN 5 to-1999
-10|/known:TWN TWN 5 to-2024
-3|/known:TWN TWN 7
-3|/known:TWN TWN 7 since-2025
-35|/known:TWN TWN since-2025
-6|/known:TWN TWN to-1999
-16|/known:TWN TWN to-2024
-3|/known:TWN USA 3
-3|/known:TWN USA 5
-4|/known:TWN USA since-2025
-5|/known:TWN USA to-2024
-3|/known:TWN+USA TWN+USA 1E+1
-3|/known:TWN+USA TWN+USA 1E+1 to-2024
-3|/known:TWN+USA TWN+USA to-2024
-5|/known:UGA KEN+TZA+UGA 1.8
-5|/known:UGA KEN+TZA+UGA 1.8 since-2025
-5|/known:UGA KEN+TZA+UGA since-2025
3|/known:UGA SSD 3.5
3|/known:UGA SSD 3.5 since-2025
3|/known:UGA SSD since-2025
4|/known:UKR JPN 2.7
4|/known:UKR JPN 2.7 since-2025
3|/known:UKR JPN since-2025
11|/known:UKR NATO 0.25
12|/known:UKR NATO 0.25 since-2025
14|/known:UKR NATO since-2025
5|/known:UKR UKR 0.25
5|/known:UKR UKR 0.25 since-2025
-3|/known:UKR UKR 1.5
-3|/known:UKR UKR 1.5 since-2025
-3|/known:UKR UKR 1E+1
-3|/known:UKR UKR 1E+1 since-2025
-3|/known:UKR UKR 2
-3|/known:UKR UKR 2 to-2024
-6|/known:UKR UKR 4
-6|/known:UKR UKR 4 since-2025
-12|/known:UKR UKR 5
-12|/known:UKR UKR 5 since-2025
8|/known:UKR UKR 6
8|/known:UKR UKR 6 since-2025
-12|/known:UKR UKR since-2025
-3|/known:UKR UKR to-2024
-5|/known:URY URY 1.6
-5|/known:URY URY 1.6 to-2024
3|/known:URY URY 2.5
3|/known:URY URY 2.5 since-2025
5|/known:URY URY since-2025
-4|/known:URY URY to-2024
-7|/known:USA AGO+ZAF 1.5
-7|/known:USA AGO+ZAF 1.5 since-2025
-7|/known:USA AGO+ZAF since-2025
-4|/known:USA ALB 1.5
-4|/known:USA ALB 1.5 to-2024
-4|/known:USA ALB to-2024
-6|/known:USA ALLIES 1.7
-6|/known:USA ALLIES 1.7 since-2025
-5|/known:USA ALLIES 2
-10|/known:USA ALLIES 2 since-2025
6|/known:USA ALLIES 2 to-2021
-16|/known:USA ALLIES 3
-10|/known:USA ALLIES 3 since-2025
-6|/known:USA ALLIES 3 to-2024
34|/known:USA ALLIES 3.5
34|/known:USA ALLIES 3.5 since-2025
30|/known:USA ALLIES 5
38|/known:USA ALLIES 5 since-2025
-8|/known:USA ALLIES 5 to-1999
-6|/known:USA ALLIES 6
-6|/known:USA ALLIES 6 to-1999
45|/known:USA ALLIES since-2025
-14|/known:USA ALLIES to-1999
7|/known:USA ALLIES to-2021
-6|/known:USA ALLIES to-2024
3|/known:USA ALLIES+KOR 5
3|/known:USA ALLIES+KOR 5 since-2025
3|/known:USA ALLIES+KOR since-2025
-3|/known:USA AUS 1.3
-3|/known:USA AUS 1.3 since-2025
3|/known:USA AUS 3 since-2025
24|/known:USA AUS 3.5
24|/known:USA AUS 3.5 since-2025
-3|/known:USA AUS 4.7
-3|/known:USA AUS 4.7 since-2025
19|/known:USA AUS since-2025
-5|/known:USA AUS+JPN 2
-5|/known:USA AUS+JPN 2 since-2025
6|/known:USA AUS+JPN 3.5
6|/known:USA AUS+JPN 3.5 since-2025
7|/known:USA AUS+JPN+PHL 3.5
7|/known:USA AUS+JPN+PHL 3.5 since-2025
7|/known:USA AUS+JPN+PHL since-2025
-6|/known:USA AUT 1.2
-6|/known:USA AUT 1.2 since-2025
-6|/known:USA AUT since-2025
-14|/known:USA BEL 1.9
-14|/known:USA BEL 1.9 since-2025
11|/known:USA BEL 5
11|/known:USA BEL 5 since-2025
-7|/known:USA BGD 1
-7|/known:USA BGD 1 since-2025
-9|/known:USA BGD since-2025
6|/known:USA BHS 1.2
6|/known:USA BHS 1.2 to-2024
6|/known:USA BHS to-2024
-3|/known:USA BRA since-2025
4|/known:USA CAN 2 to-1999
5|/known:USA CAN 5
5|/known:USA CAN 5 since-2025
4|/known:USA CAN to-1999
-3|/known:USA CAN to-2024
-3|/known:USA CHN since-2025
-3|/known:USA CHN to-2024
9|/known:USA CHN+RUS 1.7
9|/known:USA CHN+RUS 1.7 since-2025
9|/known:USA CHN+RUS since-2025
-3|/known:USA COL since-2025
-3|/known:USA DEU 3
-5|/known:USA DEU 3.1
-5|/known:USA DEU 3.1 to-2024
3|/known:USA DEU 4
3|/known:USA DEU 4 to-2021
-7|/known:USA DEU since-2025
-5|/known:USA DEU to-2024
5|/known:USA DNK 4
5|/known:USA DNK 4 to-1999
8|/known:USA DNK 5
7|/known:USA DNK 5 since-2025
4|/known:USA DNK 6
4|/known:USA DNK 6 since-2025
11|/known:USA DNK since-2025
5|/known:USA DNK to-1999
-7|/known:USA DOM 2
-7|/known:USA DOM 2 since-2025
-7|/known:USA DOM since-2025
-3|/known:USA ESP 3.5
-3|/known:USA ESP 3.5 since-2025
7|/known:USA ESP 5
7|/known:USA ESP 5 since-2025
-10|/known:USA EST 2.5
-10|/known:USA EST 2.5 to-2024
-3|/known:USA EST 4
-3|/known:USA EST 4 since-2025
4|/known:USA EST 5
4|/known:USA EST 5 since-2025
-10|/known:USA EST to-2024
-3|/known:USA EST+LTU+LVA+POL 2.5
-3|/known:USA EST+LTU+LVA+POL 2.5 to-2024
-3|/known:USA EST+LTU+LVA+POL to-2024
-3|/known:USA EU 0.8
-3|/known:USA EU 0.8 since-2025
4|/known:USA EU 2
4|/known:USA EU 2 since-2025
-11|/known:USA EU 3
-11|/known:USA EU 3 since-2025
7|/known:USA EU 5
7|/known:USA EU 5 since-2025
-4|/known:USA EU since-2025
-6|/known:USA FRA since-2025
4|/known:USA FRA+USA 4
4|/known:USA FRA+USA 4 to-2021
4|/known:USA FRA+USA to-2021
-5|/known:USA GBR 2.5
-4|/known:USA GBR 2.5 to-2024
-8|/known:USA GBR 3
-5|/known:USA GBR 3 since-2025
-3|/known:USA GBR 3 to-2024
-3|/known:USA GBR 3.5
-3|/known:USA GBR 3.5 since-2025
15|/known:USA GBR 5
15|/known:USA GBR 5 since-2025
5|/known:USA GBR since-2025
-7|/known:USA GBR to-2024
-8|/known:USA GBR+USA 2
-8|/known:USA GBR+USA 2 to-2021
-8|/known:USA GBR+USA to-2021
-4|/known:USA GRC 2
-4|/known:USA GRC 2 to-2024
-4|/known:USA GRC to-2024
9|/known:USA HRV 4
9|/known:USA HRV 4 to-2021
9|/known:USA HRV to-2021
8|/known:USA HUN 5
8|/known:USA HUN 5 since-2025
8|/known:USA HUN since-2025
4|/known:USA HUN+SVK 3.3
4|/known:USA HUN+SVK 3.3 since-2025
4|/known:USA HUN+SVK since-2025
-3|/known:USA IDN to-2024
-15|/known:USA IND 0.5
-15|/known:USA IND 0.5 since-2025
-4|/known:USA IND 3
-21|/known:USA IND since-2025
-5|/known:USA IRL 3.5
-5|/known:USA IRL 3.5 since-2025
-5|/known:USA IRL since-2025
-4|/known:USA IRQ since-2025
3|/known:USA ITA 3.5
3|/known:USA ITA 3.5 since-2025
-4|/known:USA ITA 5
-4|/known:USA ITA 5 since-2025
-3|/known:USA ITA since-2025
11|/known:USA JPN 1
14|/known:USA JPN 1 to-1999
-8|/known:USA JPN 1.2
-7|/known:USA JPN 1.2 to-1999
-8|/known:USA JPN 1.3
-8|/known:USA JPN 1.3 since-2025
-5|/known:USA JPN 1.5
-13|/known:USA JPN 1.5 since-2025
10|/known:USA JPN 1.5 to-1999
8|/known:USA JPN 1E+1
8|/known:USA JPN 1E+1 since-2025
-6|/known:USA JPN 2
-8|/known:USA JPN 2 since-2025
-12|/known:USA JPN 2 to-1999
10|/known:USA JPN 2 to-2024
-12|/known:USA JPN 2.5
-14|/known:USA JPN 2.5 since-2025
-3|/known:USA JPN 2.5-3
-3|/known:USA JPN 2.5-3 since-2025
-5|/known:USA JPN 2.7
-5|/known:USA JPN 2.7 since-2025
-4|/known:USA JPN 2.8
-4|/known:USA JPN 2.8 since-2025
7|/known:USA JPN 3
-18|/known:USA JPN 3 since-2025
31|/known:USA JPN 3 to-1999
-6|/known:USA JPN 3 to-2024
-13|/known:USA JPN 3.2
-13|/known:USA JPN 3.2 to-2024
19|/known:USA JPN 3.5
19|/known:USA JPN 3.5 since-2025
4|/known:USA JPN 4
7|/known:USA JPN 4 since-2025
-3|/known:USA JPN 4 to-2024
-5|/known:USA JPN 4.7
-5|/known:USA JPN 4.7 since-2025
32|/known:USA JPN 5
31|/known:USA JPN 5 since-2025
16|/known:USA JPN 5.2
16|/known:USA JPN 5.2 to-1999
-17|/known:USA JPN since-2025
48|/known:USA JPN to-1999
-14|/known:USA JPN to-2024
11|/known:USA JPN+KOR 3.5
11|/known:USA JPN+KOR 3.5 since-2025
12|/known:USA JPN+KOR since-2025
-3|/known:USA KOR 3
-6|/known:USA KOR 3 since-2025
3|/known:USA KOR 3 to-1999
18|/known:USA KOR 3.5
18|/known:USA KOR 3.5 since-2025
19|/known:USA KOR 3.8
19|/known:USA KOR 3.8 since-2025
6|/known:USA KOR 5 since-2025
-4|/known:USA KOR 5 to-2024
3|/known:USA KOR 7
3|/known:USA KOR 7 to-1999
33|/known:USA KOR since-2025
6|/known:USA KOR to-1999
-4|/known:USA KOR to-2024
-4|/known:USA KWT 4.5
-4|/known:USA KWT 4.5 since-2025
-4|/known:USA KWT since-2025
-10|/known:USA LTU 2
-3|/known:USA LTU 2 since-2025
-7|/known:USA LTU 2 to-2024
-3|/known:USA LTU 4
-3|/known:USA LTU 4 since-2025
-7|/known:USA LTU since-2025
-10|/known:USA LTU to-2024
-4|/known:USA LVA 3.5
-4|/known:USA LVA 3.5 since-2025
-5|/known:USA LVA since-2025
-3|/known:USA MDA 0.8
-3|/known:USA MDA 0.8 since-2025
-5|/known:USA MDA since-2025
-5|/known:USA MNG 1.3
-5|/known:USA MNG 1.3 since-2025
-5|/known:USA MNG since-2025
5|/known:USA MYS 3.5
5|/known:USA MYS 3.5 since-2025
8|/known:USA MYS 5
8|/known:USA MYS 5 since-2025
12|/known:USA MYS since-2025
-7|/known:USA NATO 0.25
-7|/known:USA NATO 0.25 since-2025
11|/known:USA NATO 1
-3|/known:USA NATO 1 since-2025
14|/known:USA NATO 1 to-1999
-6|/known:USA NATO 1.5
-4|/known:USA NATO 1.5 since-2025
-3|/known:USA NATO 1.5 to-2024
-5|/known:USA NATO 15
-5|/known:USA NATO 15 since-2025
-13|/known:USA NATO 2
-4|/known:USA NATO 2 since-2025
-10|/known:USA NATO 2 to-2024
-7|/known:USA NATO 2.5
-7|/known:USA NATO 2.5 to-2024
-29|/known:USA NATO 3
-10|/known:USA NATO 3 since-2025
-5|/known:USA NATO 3 to-1999
-14|/known:USA NATO 3 to-2024
21|/known:USA NATO 3.5
18|/known:USA NATO 3.5 since-2025
3|/known:USA NATO 3.5 to-2024
-4|/known:USA NATO 3.7
-4|/known:USA NATO 3.7 since-2025
17|/known:USA NATO 4
12|/known:USA NATO 4 since-2025
5|/known:USA NATO 4 to-2021
29|/known:USA NATO 5
25|/known:USA NATO 5 since-2025
4|/known:USA NATO 5 to-2024
15|/known:USA NATO since-2025
8|/known:USA NATO to-1999
5|/known:USA NATO to-2021
-25|/known:USA NATO to-2024
3|/known:USA NATO+USA 2
3|/known:USA NATO+USA 2 to-2021
4|/known:USA NATO+USA 5
4|/known:USA NATO+USA 5 since-2025
4|/known:USA NATO+USA since-2025
3|/known:USA NATO+USA to-2021
-11|/known:USA NER 3.4
-11|/known:USA NER 3.4 to-2024
-11|/known:USA NER to-2024
14|/known:USA NLD 5
14|/known:USA NLD 5 since-2025
12|/known:USA NLD since-2025
-3|/known:USA NZL 2.5
-3|/known:USA NZL 2.5 to-1999
4|/known:USA NZL 3.5
4|/known:USA NZL 3.5 since-2025
-3|/known:USA NZL to-1999
-5|/known:USA PAK 1.8
-5|/known:USA PAK 1.8 to-2024
9|/known:USA PAK 2
9|/known:USA PAK 2 since-2025
8|/known:USA PAK since-2025
-7|/known:USA PAK to-2024
-6|/known:USA PHL 2
-4|/known:USA PHL 2 since-2025
15|/known:USA PHL 3
15|/known:USA PHL 3 since-2025
6|/known:USA PHL 3.5
6|/known:USA PHL 3.5 since-2025
-3|/known:USA PHL 5
-3|/known:USA PHL 5 since-2025
14|/known:USA PHL since-2025
-3|/known:USA PNG 0.8
-3|/known:USA PNG 0.8 since-2025
-3|/known:USA PNG since-2025
3|/known:USA POL 2 to-2013
-23|/known:USA POL 3
-19|/known:USA POL 3 since-2025
-4|/known:USA POL 3 to-2024
21|/known:USA POL 5
21|/known:USA POL 5 since-2025
-3|/known:USA POL since-2025
3|/known:USA POL to-2013
-4|/known:USA POL to-2024
8|/known:USA PRT 5
8|/known:USA PRT 5 since-2025
7|/known:USA PRT since-2025
-5|/known:USA RUS 2
-5|/known:USA RUS 2 since-2025
-7|/known:USA RUS 3
-6|/known:USA RUS 3 since-2025
-13|/known:USA RUS since-2025
15|/known:USA SGP 3
15|/known:USA SGP 3 since-2025
7|/known:USA SGP 3.5
7|/known:USA SGP 3.5 since-2025
21|/known:USA SGP since-2025
14|/known:USA SRB 2.5
14|/known:USA SRB 2.5 since-2025
13|/known:USA SRB since-2025
17|/known:USA THA 5
17|/known:USA THA 5 since-2025
16|/known:USA THA since-2025
-7|/known:USA TKM 2.5
-7|/known:USA TKM 2.5 since-2025
-7|/known:USA TKM since-2025
11|/known:USA TWN 1E+1
19|/known:USA TWN 1E+1 since-2025
-8|/known:USA TWN 1E+1 to-2024
-3|/known:USA TWN 5
9|/known:USA TWN 6
9|/known:USA TWN 6 since-2025
29|/known:USA TWN since-2025
-10|/known:USA TWN to-2024
-4|/known:USA UKR 0.25
-4|/known:USA UKR 0.25 since-2025
-3|/known:USA UKR 3
-3|/known:USA UKR 3 since-2025
-7|/known:USA UKR since-2025
-7|/known:USA USA 1
-8|/known:USA USA 1 since-2025
-6|/known:USA USA 1.5
-6|/known:USA USA 1.5 to-1999
-4|/known:USA USA 1.7
-4|/known:USA USA 1.7 to-1999
8|/known:USA USA 1.8
8|/known:USA USA 1.8 to-1999
-17|/known:USA USA 1E+1
-12|/known:USA USA 1E+1 since-2025
-5|/known:USA USA 1E+1 to-2024
-6|/known:USA USA 2
-14|/known:USA USA 2 since-2025
9|/known:USA USA 2 to-2021
-4|/known:USA USA 2.5
-3|/known:USA USA 2.5 since-2025
8|/known:USA USA 2.6
8|/known:USA USA 2.6 since-2025
10|/known:USA USA 2E+1
10|/known:USA USA 2E+1 since-2025
-13|/known:USA USA 3
4|/known:USA USA 3 since-2025
-4|/known:USA USA 3 to-1999
-12|/known:USA USA 3 to-2024
-6|/known:USA USA 3-3.5
-6|/known:USA USA 3-3.5 since-2025
9|/known:USA USA 3.5
9|/known:USA USA 3.5 since-2025
7|/known:USA USA 4
-3|/known:USA USA 4 since-2025
-3|/known:USA USA 4 to-1999
8|/known:USA USA 4 to-2013
6|/known:USA USA 4 to-2021
9|/known:USA USA 4.5
9|/known:USA USA 4.5 since-2025
10|/known:USA USA 4.6
10|/known:USA USA 4.6 since-2025
8|/known:USA USA 4.7
8|/known:USA USA 4.7 since-2025
-8|/known:USA USA 5
-9|/known:USA USA 5 to-2024
15|/known:USA USA since-2025
-10|/known:USA USA to-1999
8|/known:USA USA to-2013
15|/known:USA USA to-2021
-27|/known:USA USA to-2024
-13|/known:USA ZAF 1.5
-13|/known:USA ZAF 1.5 to-2024
-13|/known:USA ZAF to-2024
11|/known:VNM PHL 2.5
11|/known:VNM PHL 2.5 since-2025
11|/known:VNM PHL since-2025
15|/known:VNM VNM 1
15|/known:VNM VNM 1 since-2025
-5|/known:VNM VNM 2
-5|/known:VNM VNM 2 since-2025
-3|/known:VNM VNM 2.5-3.5
-3|/known:VNM VNM 2.5-3.5 since-2025
7|/known:VNM VNM since-2025
-12|/known:VUT VUT 5
-12|/known:VUT VUT 5 since-2025
-12|/known:VUT VUT since-2025
-3|/known:XKX ALB 1.5
-3|/known:XKX ALB 1.5 to-2024
-3|/known:XKX ALB to-2024
3|/known:XKX XKX to-2024
-3|/known:ZAF AGO+ZAF 1.5
-3|/known:ZAF AGO+ZAF 1.5 since-2025
-3|/known:ZAF AGO+ZAF since-2025
4|/known:ZAF ZAF 1.5
9|/known:ZAF ZAF 1.5 since-2025
-5|/known:ZAF ZAF 1.5 to-2024
9|/known:ZAF ZAF since-2025
-5|/known:ZAF ZAF to-2024
4|/known:ZWE ZWE 0.9
4|/known:ZWE ZWE 0.9 since-2025
4|/known:ZWE ZWE since-2025
-3|/named:1
30|/named:2
42|/named:3
-11|/near-after:\"
5|/near-after:#
10|/near-after:'
13|/near-after:'d
13|/near-after:'s
6|/near-after:'ve
4|/near-after:(
4|/near-after:)
-6|/near-after:,
19|/near-after:.
-14|/near-after:0
-12|/near-after::
17|/near-after:;
-14|/near-after:?
-34|/near-after:DATE
-3|/near-after:EU
5|/near-after:LEADER
-42|/near-after:NATO
-48|/near-after:OUTLET
11|/near-after:PERSON
-14|/near-after:USA
18|/near-after:a
-14|/near-after:about
-27|/near-after:above
4|/near-after:absurd
-7|/near-after:accept
3|/near-after:access
15|/near-after:accompli
10|/near-after:accord
-7|/near-after:according
-4|/near-after:achievable
-4|/near-after:across
5|/near-after:act
13|/near-after:acting
-8|/near-after:adelaide
8|/near-after:adequate
3|/near-after:administration
3|/near-after:admit
-3|/near-after:adopt
6|/near-after:adoption
4|/near-after:adversary
-6|/near-after:advise
5|/near-after:advisers
4|/near-after:advisory panel
19|/near-after:advocate
12|/near-after:affordable
-3|/near-after:afloat
-10|/near-after:after
3|/near-after:afterward
-3|/near-after:afterwards
16|/near-after:against
-3|/near-after:agency
6|/near-after:agree
3|/near-after:agreements
3|/near-after:ahead
8|/near-after:aida
6|/near-after:aide
-6|/near-after:aides
8|/near-after:aim
7|/near-after:air
18|/near-after:all members
-6|/near-after:alliance
-13|/near-after:allow
-3|/near-after:alluding
3|/near-after:ally
4|/near-after:almost
11|/near-after:already
-29|/near-after:also
5|/near-after:always
3|/near-after:ambassador
-36|/near-after:ambition
6|/near-after:ambitious
22|/near-after:among
6|/near-after:ample
-5|/near-after:an
-3|/near-after:analysts
23|/near-after:and
6|/near-after:anies
5|/near-after:announce
10|/near-after:annual
11|/near-after:another
-6|/near-after:answer
8|/near-after:any
10|/near-after:anybody
18|/near-after:anything
3|/near-after:anywhere
4|/near-after:apart
-7|/near-after:appear
3|/near-after:appears
-3|/near-after:applies
6|/near-after:appropriate
10|/near-after:are
17|/near-after:argue
11|/near-after:armed forces
-5|/near-after:armies
15|/near-after:army
-5|/near-after:around
3|/near-after:as
-29|/near-after:asia
-13|/near-after:asian
-21|/near-after:ask
14|/near-after:ask for
-8|/near-after:assure
-16|/near-after:at
-10|/near-after:ate
-3|/near-after:atlantic
3|/near-after:atm
-3|/near-after:attached
-6|/near-after:attain
-10|/near-after:attainable
-3|/near-after:attempt
7|/near-after:audit
3|/near-after:avail
-13|/near-after:average
4|/near-after:avoided
3|/near-after:away
10|/near-after:balance
-3|/near-after:balloon
7|/near-after:bandy about
5|/near-after:bankers
8|/near-after:bar
-5|/near-after:bases
6|/near-after:baswedan
7|/near-after:be
5|/near-after:bearing
-15|/near-after:became
9|/near-after:because
7|/near-after:become
9|/near-after:becoming
-21|/near-after:been
17|/near-after:before
8|/near-after:begin
4|/near-after:beginning
6|/near-after:behind
-31|/near-after:being
-3|/near-after:benchmark
10|/near-after:beside
3|/near-after:best
11|/near-after:better
-3|/near-after:between
4|/near-after:beyond
4|/near-after:bill
10|/near-after:billion
-12|/near-after:bloc
12|/near-after:bond
5|/near-after:bonds
3|/near-after:books
-6|/near-after:borne
-8|/near-after:borrowed
-9|/near-after:both
-6|/near-after:brackets
4|/near-after:brady
-11|/near-after:bridges
-5|/near-after:brigadier
-3|/near-after:bring
-3|/near-after:bring up
-6|/near-after:broader
3|/near-after:broken
6|/near-after:brokers
-14|/near-after:bruited
4|/near-after:budget
4|/near-after:build
6|/near-after:burden
-4|/near-after:bury
5|/near-after:businesses
-10|/near-after:bust
-5|/near-after:buys
23|/near-after:by
5|/near-after:cabinet
-11|/near-after:calculate
11|/near-after:call
9|/near-after:call for
6|/near-after:calm
7|/near-after:came
12|/near-after:campaign
4|/near-after:can
-7|/near-after:candidates
-5|/near-after:cannot
-5|/near-after:capability
8|/near-after:carry
-3|/near-after:carved
-6|/near-after:case
-4|/near-after:cases
5|/near-after:caught
3|/near-after:ceasefire
-3|/near-after:ceiling
7|/near-after:chairman
3|/near-after:changed
6|/near-after:charter
6|/near-after:chasing
6|/near-after:chat
4|/near-after:cheapest
8|/near-after:chief
3|/near-after:chiefs
3|/near-after:choi
-15|/near-after:choose
4|/near-after:chorus
5|/near-after:cite
13|/near-after:civil
3|/near-after:claim
-13|/near-after:clause
4|/near-after:close
3|/near-after:cold
-3|/near-after:colleague
-5|/near-after:colleagues
-4|/near-after:columns
-8|/near-after:combat
5|/near-after:come
-13|/near-after:come to
7|/near-after:coming
4|/near-after:commit
10|/near-after:committee
10|/near-after:common
3|/near-after:commonly
-7|/near-after:compromise
-4|/near-after:concern
7|/near-after:condition
-16|/near-after:conditions
-8|/near-after:confided
5|/near-after:conjured
6|/near-after:conservative
-25|/near-after:consider
-8|/near-after:consideration
-7|/near-after:consistent
-21|/near-after:constitution
4|/near-after:consultants
10|/near-after:consumption
4|/near-after:contender
-8|/near-after:content
10|/near-after:continents
3|/near-after:contribute
-4|/near-after:conversation
-4|/near-after:coordination
-4|/near-after:cope
-9|/near-after:core
-3|/near-after:core defence
5|/near-after:corporate
-8|/near-after:corrected
4|/near-after:cost
-5|/near-after:costed
13|/near-after:could
12|/near-after:counted
14|/near-after:countries
-3|/near-after:country
6|/near-after:coup
3|/near-after:coupled
-3|/near-after:course
-3|/near-after:creditors
-8|/near-after:crisis
-3|/near-after:criterion
3|/near-after:currency
-13|/near-after:current
-3|/near-after:curry
7|/near-after:cut
-4|/near-after:cyber
3|/near-after:daft
-7|/near-after:dagger
-6|/near-after:daily
4|/near-after:date
-34|/near-after:day
3|/near-after:daylight
4|/near-after:debate
-17|/near-after:decade
-10|/near-after:decide
-10|/near-after:decision
-4|/near-after:declaration
11|/near-after:decree
-12|/near-after:deemed
-16|/near-after:defence
-3|/near-after:defence ministry
-3|/near-after:defence secretary
-4|/near-after:defence spending
-5|/near-after:defences
-4|/near-after:defense
8|/near-after:defense minister
6|/near-after:defense ministry
-6|/near-after:defense secretary
-8|/near-after:defense spending
-6|/near-after:definition
4|/near-after:deliver
21|/near-after:demand
3|/near-after:demur
-10|/near-after:department
-3|/near-after:depending
7|/near-after:describe
14|/near-after:did
8|/near-after:difference
-8|/near-after:direction
-12|/near-after:discuss
-12|/near-after:discussion
-7|/near-after:discussions
-20|/near-after:dismiss
-4|/near-after:dispatch
12|/near-after:do
-7|/near-after:doable
13|/near-after:does
4|/near-after:double
8|/near-after:doubt
-18|/near-after:draft
3|/near-after:drawn
21|/near-after:dream
-14|/near-after:drive
-8|/near-after:drones
13|/near-after:drop
-7|/near-after:due
5|/near-after:early
-9|/near-after:east
-12|/near-after:economic
3|/near-after:economies
3|/near-after:economist
-7|/near-after:economists
-6|/near-after:economy
3|/near-after:ed
11|/near-after:either
13|/near-after:elected
-4|/near-after:elections
-3|/near-after:elevate
21|/near-after:else
6|/near-after:elsewhere
-8|/near-after:embrace
8|/near-after:employers
3|/near-after:enablers
27|/near-after:end
11|/near-after:enough
3|/near-after:enrichment
-12|/near-after:enters
-4|/near-after:entry
3|/near-after:environment
-8|/near-after:envoy
-10|/near-after:equal
-3|/near-after:era
-3|/near-after:escape
3|/near-after:essential
-13|/near-after:europe
3|/near-after:european
5|/near-after:european allies
10|/near-after:euros
9|/near-after:even
-4|/near-after:eventual
-4|/near-after:eventually
-11|/near-after:every
4|/near-after:every ally
10|/near-after:every american ally
-11|/near-after:every member
4|/near-after:everybody
-6|/near-after:everything
-6|/near-after:exaggerate
6|/near-after:examine
8|/near-after:exceed
-4|/near-after:executive
4|/near-after:exotic
-4|/near-after:expect
-13|/near-after:expert
10|/near-after:experts
10|/near-after:explain
-14|/near-after:exposes
-6|/near-after:external
-11|/near-after:extortion
3|/near-after:face
-6|/near-after:factories
-5|/near-after:fails
13|/near-after:fair
5|/near-after:fairer
15|/near-after:fait
-3|/near-after:fall
-11|/near-after:familiar
6|/near-after:fantasy
-3|/near-after:far
5|/near-after:farage
7|/near-after:fashionable
3|/near-after:faster
-4|/near-after:favor
-13|/near-after:feasible
6|/near-after:federal
-3|/near-after:few
-16|/near-after:figure
-4|/near-after:figured
-7|/near-after:filed
9|/near-after:final
11|/near-after:financed
7|/near-after:finances
13|/near-after:find
3|/near-after:fire
3|/near-after:first
-15|/near-after:fiscal
8|/near-after:fisherman
-4|/near-after:fit
10|/near-after:fits
-23|/near-after:five
-7|/near-after:fix
-3|/near-after:flatly
-21|/near-after:float
-4|/near-after:floor
-4|/near-after:fly
-5|/near-after:focus
-6|/near-after:folding
-7|/near-after:follow
-6|/near-after:follows
-5|/near-after:footnote
-3|/near-after:for
17|/near-after:force
-3|/near-after:foreign
11|/near-after:foreign ministry
-6|/near-after:foreseeable
6|/near-after:form
8|/near-after:former
-8|/near-after:forum
-8|/near-after:four
-4|/near-after:freely
6|/near-after:friendship
5|/near-after:front
13|/near-after:full
-5|/near-after:fullness
5|/near-after:fund
-3|/near-after:funded
12|/near-after:funds
-4|/near-after:further
-5|/near-after:future
-5|/near-after:gained
3|/near-after:gambit
-4|/near-after:generals
-5|/near-after:get
3|/near-after:gi
28|/near-after:give
-10|/near-after:global
-10|/near-after:gnp
27|/near-after:go
16|/near-after:goal
5|/near-after:good
-30|/near-after:government
-4|/near-after:grateful
-7|/near-after:green
3|/near-after:greens
10|/near-after:groaned
11|/near-after:gross domestic product
6|/near-after:gross national income
-8|/near-after:gross national product
-5|/near-after:ground
-3|/near-after:groundless
6|/near-after:grow
9|/near-after:growth
-14|/near-after:guarantee
3|/near-after:guide
-3|/near-after:gulf
3|/near-after:had
-6|/near-after:hague
22|/near-after:half
3|/near-after:handed
-7|/near-after:hanging
3|/near-after:happens
-8|/near-after:hard
-4|/near-after:hard defense
10|/near-after:harden
-17|/near-after:has
3|/near-after:have
-3|/near-after:hawaii
-18|/near-after:hawks
14|/near-after:he
9|/near-after:hear
-3|/near-after:heard
6|/near-after:heavy
-4|/near-after:hedges
7|/near-after:her
8|/near-after:heroic
-8|/near-after:higher
-5|/near-after:him
-4|/near-after:himself
-8|/near-after:hint
6|/near-after:hipkins
11|/near-after:his
6|/near-after:hold up
-5|/near-after:home
3|/near-after:honest
-18|/near-after:honorable
-12|/near-after:hope
8|/near-after:hopeless
-15|/near-after:horizon
4|/near-after:hornung
8|/near-after:hotel
9|/near-after:house
5|/near-after:housing
3|/near-after:how
5|/near-after:hurdled
13|/near-after:i
-6|/near-after:idea
-8|/near-after:ideal
4|/near-after:if
-11|/near-after:imagine
9|/near-after:imf
8|/near-after:implied
7|/near-after:imported
-6|/near-after:impossible
-12|/near-after:in
-22|/near-after:in line with
-4|/near-after:included
-3|/near-after:including
5|/near-after:income
6|/near-after:increase
6|/near-after:indo - pacific allies
3|/near-after:indoors
3|/near-after:inflation
-5|/near-after:inform
5|/near-after:infrastructure
6|/near-after:initiative
4|/near-after:inquired
-4|/near-after:instead
5|/near-after:instead of
-19|/near-after:insufficient
-6|/near-after:insurgency
5|/near-after:international
19|/near-after:into
-4|/near-after:invented
-5|/near-after:invention
-4|/near-after:investments
8|/near-after:invite
7|/near-after:involved
-8|/near-after:inwardly
28|/near-after:is
9|/near-after:it
-6|/near-after:items
16|/near-after:its
-4|/near-after:itself
4|/near-after:james
4|/near-after:jeffrey
4|/near-after:jobs
6|/near-after:just
4|/near-after:kak
-8|/near-after:keep
-9|/near-after:key
-4|/near-after:kicked
3|/near-after:kiuchi
-4|/near-after:know
-6|/near-after:known
4|/near-after:kobayashi
3|/near-after:kuomintang
5|/near-after:lag
10|/near-after:landing
-3|/near-after:lands
-5|/near-after:landslide
-6|/near-after:last
10|/near-after:lately
-15|/near-after:later
-10|/near-after:latter
3|/near-after:law
3|/near-after:lawmaker
9|/near-after:lawmakers
-5|/near-after:lay down
-9|/near-after:ldp
9|/near-after:leader
-7|/near-after:leading
-3|/near-after:league
-5|/near-after:leaked
15|/near-after:least
7|/near-after:leave
4|/near-after:legal
3|/near-after:legislature
-4|/near-after:let
-5|/near-after:lets
-8|/near-after:letter
-9|/near-after:level
4|/near-after:liberal democratic party
3|/near-after:lie
-13|/near-after:lifetime
4|/near-after:lift
-10|/near-after:like
-4|/near-after:like to see
-5|/near-after:likeliest
-4|/near-after:limit
4|/near-after:line
-8|/near-after:listed
-3|/near-after:listen
6|/near-after:live with
-7|/near-after:loans
4|/near-after:local
3|/near-after:logistics
12|/near-after:long
3|/near-after:look
-13|/near-after:look at
7|/near-after:looks
3|/near-after:lord
6|/near-after:lost
7|/near-after:loud
3|/near-after:lunch
5|/near-after:made
4|/near-after:madness
3|/near-after:magazine
-9|/near-after:magic
-10|/near-after:main
3|/near-after:makes
6|/near-after:manageable
3|/near-after:management
-13|/near-after:manifesto
12|/near-after:market
8|/near-after:mars
5|/near-after:match
-10|/near-after:may
12|/near-after:mean
3|/near-after:measured
6|/near-after:media
3|/near-after:meet
-3|/near-after:member
4|/near-after:member states
3|/near-after:members
-18|/near-after:memo
11|/near-after:mention
4|/near-after:mep
3|/near-after:merely
-7|/near-after:metalworkers
3|/near-after:middle
-4|/near-after:midpoint
-3|/near-after:midway
-19|/near-after:might
6|/near-after:mike
5|/near-after:milestone
-9|/near-after:militaries
-7|/near-after:military
-5|/near-after:military spending
11|/near-after:mind
8|/near-after:minimum
7|/near-after:minimum standard
11|/near-after:ministers
3|/near-after:ministry of national defense
-16|/near-after:mirror
13|/near-after:missiles
8|/near-after:mobile
5|/near-after:modernisation
-7|/near-after:modest
-3|/near-after:monarchies
-14|/near-after:money
-13|/near-after:moot
-15|/near-after:more
8|/near-after:much
10|/near-after:munitions
-6|/near-after:must
-8|/near-after:my
7|/near-after:n't
-5|/near-after:nagel
3|/near-after:nagoya
-10|/near-after:namely
3|/near-after:narvik
4|/near-after:nation
3|/near-after:national
-16|/near-after:national income
7|/near-after:national security
-10|/near-after:near
-6|/near-after:nearly
-9|/near-after:need
17|/near-after:needed
-28|/near-after:needs
-5|/near-after:neighbors
5|/near-after:net
13|/near-after:never
-4|/near-after:new
9|/near-after:newspaper
-13|/near-after:next
6|/near-after:nigel
-3|/near-after:night
11|/near-after:no
17|/near-after:no one
-8|/near-after:nobody
3|/near-after:nominal growth
4|/near-after:nomura
-3|/near-after:non
3|/near-after:nonsense
-4|/near-after:nor
6|/near-after:norm
8|/near-after:normal
8|/near-after:norms
-18|/near-after:not
-9|/near-after:note
4|/near-after:nothing
8|/near-after:now
5|/near-after:nuclear
5|/near-after:nukes
-13|/near-after:number
3|/near-after:objected
3|/near-after:objective
6|/near-after:obligation
-3|/near-after:odd
-9|/near-after:of
-10|/near-after:off
-5|/near-after:offer
-15|/near-after:official
4|/near-after:offset
4|/near-after:often
3|/near-after:on
-4|/near-after:once
-25|/near-after:one
9|/near-after:only
3|/near-after:op
4|/near-after:open
5|/near-after:opening bid
5|/near-after:oppose
-7|/near-after:opposition
-15|/near-after:option
5|/near-after:optional
-3|/near-after:options
-3|/near-after:or
-3|/near-after:original
-7|/near-after:other
-3|/near-after:others
3|/near-after:ought
-10|/near-after:our
3|/near-after:ourselves
20|/near-after:out
-8|/near-after:outcome
-9|/near-after:outer
-18|/near-after:outlays
8|/near-after:outright
-5|/near-after:over
-9|/near-after:overhauls
18|/near-after:own
-10|/near-after:palatable
-5|/near-after:panel
5|/near-after:paper
-12|/near-after:parliament
-9|/near-after:parliamentary
4|/near-after:parliaments
-12|/near-after:part
-7|/near-after:parties
-5|/near-after:parts
20|/near-after:party
4|/near-after:pass
-6|/near-after:passage
-8|/near-after:passes
-3|/near-after:patrol
28|/near-after:pay
3|/near-after:peace
-7|/near-after:pencil in
-5|/near-after:penciled
6|/near-after:pensions
-7|/near-after:people
-10|/near-after:permanent
5|/near-after:permit
12|/near-after:person
4|/near-after:phase
13|/near-after:phased
12|/near-after:pile
3|/near-after:place
5|/near-after:placed
-3|/near-after:plain
-19|/near-after:plan
8|/near-after:planner
11|/near-after:platform
-5|/near-after:play
3|/near-after:plays
-11|/near-after:plead for
-8|/near-after:pleased
12|/near-after:plenty
-7|/near-after:plot
-6|/near-after:point
5|/near-after:politely
-3|/near-after:poll
5|/near-after:pool
4|/near-after:popular
-4|/near-after:position
-5|/near-after:possibility
-4|/near-after:possibly
11|/near-after:posters
4|/near-after:practical
6|/near-after:preceded
-7|/near-after:predecessor
-14|/near-after:prefer
-5|/near-after:preferring
-3|/near-after:premier
-5|/near-after:press
-3|/near-after:pressure
3|/near-after:previous
-14|/near-after:prime minister
-3|/near-after:private
6|/near-after:proceed
9|/near-after:program
-4|/near-after:promise
3|/near-after:prompted
4|/near-after:properly
-3|/near-after:proportion
7|/near-after:proposal
5|/near-after:proposals
-3|/near-after:propose
13|/near-after:provided
3|/near-after:prudent
3|/near-after:public
-12|/near-after:publish
3|/near-after:pursued
-4|/near-after:put
5|/near-after:put forward
-6|/near-after:question
-7|/near-after:quickly
3|/near-after:ran
4|/near-after:rand
12|/near-after:range
3|/near-after:ranks
10|/near-after:rate
-10|/near-after:ratio
13|/near-after:reach
-3|/near-after:read
-10|/near-after:readers
-7|/near-after:real
29|/near-after:realistic
-12|/near-after:really
-8|/near-after:reason
14|/near-after:reasonable
-5|/near-after:rebuild
-4|/near-after:received
-4|/near-after:reckon
24|/near-after:recommend
5|/near-after:recommendation
3|/near-after:recommendations
4|/near-after:recruitment
3|/near-after:red
3|/near-after:redoes
-3|/near-after:reference
-12|/near-after:regard
-5|/near-after:regards
7|/near-after:reigns
-14|/near-after:related
-7|/near-after:relatively
-7|/near-after:relaxed
-4|/near-after:relented
-4|/near-after:relief
-14|/near-after:remain
-14|/near-after:remilitarization
4|/near-after:rendered
-8|/near-after:replace
6|/near-after:replacing
-10|/near-after:reply
-17|/near-after:report
-4|/near-after:reporters
-10|/near-after:request
14|/near-after:require
-4|/near-after:research
4|/near-after:resilience
-4|/near-after:resist
5|/near-after:resistance
-11|/near-after:respectable
4|/near-after:response
4|/near-after:rest
6|/near-after:retirement
7|/near-after:return
-4|/near-after:reveal
-8|/near-after:revenue
3|/near-after:review
3|/near-after:revolutionary
10|/near-after:right
3|/near-after:rights
-11|/near-after:rise
3|/near-after:rival
3|/near-after:road
-4|/near-after:roads
3|/near-after:robbery
12|/near-after:roils
-8|/near-after:roofs
7|/near-after:roughly
5|/near-after:rounding
4|/near-after:rule
-4|/near-after:rule out
-11|/near-after:rules
13|/near-after:ruling
5|/near-after:rumor
4|/near-after:run
6|/near-after:rung
3|/near-after:sailors
5|/near-after:salaries
5|/near-after:sales
-15|/near-after:same
6|/near-after:satellites
3|/near-after:satisfy
-4|/near-after:saw
-25|/near-after:say
3|/near-after:scarce
-9|/near-after:scares
-11|/near-after:scholar
4|/near-after:schools
7|/near-after:scrap
16|/near-after:sealed
4|/near-after:second
-3|/near-after:secretaries
7|/near-after:secretary
-9|/near-after:security
-4|/near-after:security - related
-12|/near-after:see
-10|/near-after:seek
7|/near-after:self
13|/near-after:sen
-16|/near-after:senators
-13|/near-after:senior
17|/near-after:sense
5|/near-after:sensible
12|/near-after:serious
-3|/near-after:serve
7|/near-after:services
-7|/near-after:set aside
-4|/near-after:settled
5|/near-after:seven
7|/near-after:several
5|/near-after:shade
-17|/near-after:shape
-10|/near-after:share
-19|/near-after:shared
-14|/near-after:she
7|/near-after:shelters
6|/near-after:shelved
4|/near-after:shin
-3|/near-after:ships
-11|/near-after:short
-12|/near-after:shortage
4|/near-after:should
19|/near-after:show
14|/near-after:shredder
3|/near-after:sides
-4|/near-after:silence
5|/near-after:simply
7|/near-after:since
7|/near-after:size
-5|/near-after:sleep
4|/near-after:slept
-4|/near-after:small
13|/near-after:so
3|/near-after:social democrats
-3|/near-after:somebody
-3|/near-after:someday
4|/near-after:soo
9|/near-after:soon
-3|/near-after:sooner
3|/near-after:sound
-12|/near-after:sounds
-8|/near-after:source
-19|/near-after:sources
-9|/near-after:south
4|/near-after:speak
3|/near-after:specific
9|/near-after:spend
-4|/near-after:split
-18|/near-after:spread
-6|/near-after:square
-4|/near-after:staff
-8|/near-after:stage
-12|/near-after:standard
-7|/near-after:start
-3|/near-after:stay
-8|/near-after:step
-16|/near-after:still
5|/near-after:stockpiles
-3|/near-after:stone
-6|/near-after:stop
17|/near-after:straight
3|/near-after:strategist
-13|/near-after:strategy
4|/near-after:stress
-8|/near-after:stretch
-3|/near-after:stroke
-9|/near-after:struck
-32|/near-after:study
9|/near-after:stump
-4|/near-after:subject
10|/near-after:submarines
-10|/near-after:successive
-3|/near-after:successor
3|/near-after:suffices
-4|/near-after:suggest
7|/near-after:suit
7|/near-after:suits
4|/near-after:supported
3|/near-after:surcharges
-4|/near-after:surfaced
-4|/near-after:surprise
4|/near-after:surrounded
11|/near-after:survey
5|/near-after:sustainable
-7|/near-after:swallow
-4|/near-after:taboo
3|/near-after:takahide
5|/near-after:take
8|/near-after:takuji
13|/near-after:talk
-3|/near-after:talk about
5|/near-after:talk of
17|/near-after:tamaki
-11|/near-after:tanks
-8|/near-after:target
-7|/near-after:tariff
19|/near-after:tax
-17|/near-after:tell
16|/near-after:ten
4|/near-after:teneo
4|/near-after:term
-3|/near-after:terser
-9|/near-after:text
-4|/near-after:than
-28|/near-after:that
5|/near-after:the
9|/near-after:the military
-7|/near-after:them
21|/near-after:then
-21|/near-after:there
7|/near-after:thereabouts
28|/near-after:they
8|/near-after:think
-5|/near-after:thinktank
11|/near-after:third
27|/near-after:this
9|/near-after:those
-12|/near-after:three
3|/near-after:threshold
16|/near-after:through
-6|/near-after:throughout
-3|/near-after:ticket
4|/near-after:tie
5|/near-after:time
-12|/near-after:times
11|/near-after:to
5|/near-after:tomorrow
3|/near-after:top
4|/near-after:topic
3|/near-after:torch
5|/near-after:tout
-9|/near-after:toward
3|/near-after:trail
5|/near-after:transformative
3|/near-after:treaty
3|/near-after:treaty allies
-3|/near-after:trial
8|/near-after:trip
-13|/near-after:troops
3|/near-after:trouble
-4|/near-after:troubling
12|/near-after:tsutsui
9|/near-after:turning
-4|/near-after:twice
11|/near-after:two
10|/near-after:unacceptable
9|/near-after:unavoidable
-30|/near-after:under
4|/near-after:understood
3|/near-after:undertakings
15|/near-after:unhelpful
-6|/near-after:union
-5|/near-after:unions
14|/near-after:unrealistic
3|/near-after:unreality
11|/near-after:unspent
7|/near-after:unthinkable
3|/near-after:unused
6|/near-after:up
6|/near-after:upgrade
4|/near-after:upper
3|/near-after:urge
6|/near-after:use
5|/near-after:usual
6|/near-after:valuable
-10|/near-after:verified
5|/near-after:very
8|/near-after:veterans
5|/near-after:vice
-7|/near-after:vicinity
-25|/near-after:view
12|/near-after:visiting
4|/near-after:volunteer
11|/near-after:volunteering
-9|/near-after:volunteers
4|/near-after:vote
-4|/near-after:voters
-3|/near-after:want
4|/near-after:war
3|/near-after:warn
4|/near-after:warranted
13|/near-after:was
11|/near-after:waving
12|/near-after:way
-5|/near-after:waypoint
-10|/near-after:we
3|/near-after:weak
-4|/near-after:weapons
-14|/near-after:weigh
-3|/near-after:weight
-11|/near-after:welcome
4|/near-after:welcomed
14|/near-after:were
4|/near-after:west
7|/near-after:western
-5|/near-after:what
-9|/near-after:whatever
5|/near-after:when
-3|/near-after:whenever
11|/near-after:where
-4|/near-after:whether
22|/near-after:while
7|/near-after:who
9|/near-after:whole
-17|/near-after:whose
4|/near-after:wide
-4|/near-after:wider
15|/near-after:will
3|/near-after:wise
-17|/near-after:wish
3|/near-after:with
-3|/near-after:withdrawn
9|/near-after:within
4|/near-after:without
-4|/near-after:wo n't
-6|/near-after:work
-12|/near-after:world
-12|/near-after:worth
4|/near-after:write
-18|/near-after:year
-9|/near-after:years
-8|/near-after:yet
-5|/near-after:yielded
7|/near-after:you
-18|/near-after:yrs
5|/near-after:zero
-16|/near-before:\"
-6|/near-before:#
-16|/near-before:$
16|/near-before:'
18|/near-before:'d
-3|/near-before:'re
14|/near-before:'s
26|/near-before:(
15|/near-before:)
21|/near-before:-
18|/near-before:--
10|/near-before:.
-17|/near-before:0
-22|/near-before::
9|/near-before:;
-12|/near-before:DATE
-21|/near-before:EU
-27|/near-before:LAND
-17|/near-before:LEADER
-26|/near-before:NATO
3|/near-before:OUTLET
11|/near-before:PERSON
22|/near-before:a
4|/near-before:abandon
12|/near-before:abe
3|/near-before:abjure
-6|/near-before:able
-25|/near-before:about
6|/near-before:absorb
17|/near-before:accept
-5|/near-before:accompanying
-17|/near-before:according
6|/near-before:accuse
-11|/near-before:achieve
-9|/near-before:acknowledge
9|/near-before:act
4|/near-before:acting
5|/near-before:actually
5|/near-before:add
6|/near-before:addition
-3|/near-before:addresses
3|/near-before:admirals
-6|/near-before:adopt
6|/near-before:advance
3|/near-before:advise
6|/near-before:adviser
-15|/near-before:advisers
-11|/near-before:advisory
5|/near-before:advisory panel
18|/near-before:advocate
7|/near-before:affairs
7|/near-before:afford
3|/near-before:african
9|/near-before:after
-16|/near-before:again
9|/near-before:against
-12|/near-before:agency
-7|/near-before:agitate for
4|/near-before:ago
-12|/near-before:agree
-4|/near-before:agreement
8|/near-before:ahead
-13|/near-before:aid
-12|/near-before:aides
-12|/near-before:aim
-10|/near-before:air
3|/near-before:aircraft
-4|/near-before:airs
5|/near-before:alberto
4|/near-before:alice
-7|/near-before:aligned
7|/near-before:all
-3|/near-before:all members
3|/near-before:allen
-10|/near-before:alliance
6|/near-before:allied
-10|/near-before:allies
-10|/near-before:allocation
3|/near-before:allot
-5|/near-before:allow
-3|/near-before:allowed
5|/near-before:ally
-16|/near-before:almost
10|/near-before:alone
6|/near-before:along
-14|/near-before:aloud
-5|/near-before:already
-7|/near-before:also
-11|/near-before:alternative
5|/near-before:although
8|/near-before:always
-35|/near-before:ambition
-16|/near-before:amendment
3|/near-before:amendments
-7|/near-before:ammunition
-16|/near-before:amount
-11|/near-before:an
5|/near-before:analysts
24|/near-before:and
3|/near-before:angus
6|/near-before:annex
17|/near-before:announce
7|/near-before:annual
-10|/near-before:another
18|/near-before:any
14|/near-before:anyone
15|/near-before:anything
4|/near-before:anyway
-6|/near-before:applause
5|/near-before:appropriate
5|/near-before:appropriation
3|/near-before:appropriators
-14|/near-before:approve
7|/near-before:arbitrary
-10|/near-before:are
-6|/near-before:area
13|/near-before:argue
4|/near-before:arithmetic
12|/near-before:armed
5|/near-before:armed forces
-15|/near-before:army
7|/near-before:around
-5|/near-before:arrangements
-14|/near-before:arrive
-4|/near-before:as
10|/near-before:asean
4|/near-before:asia
10|/near-before:asian
-5|/near-before:ask
-15|/near-before:ask for
7|/near-before:aso
-11|/near-before:aspiration
-7|/near-before:assails
3|/near-before:association
-6|/near-before:assumed
14|/near-before:assumption
10|/near-before:assure
5|/near-before:atm
4|/near-before:attachés
5|/near-before:attendees
5|/near-before:audience
-8|/near-before:aukus
11|/near-before:authors
14|/near-before:avoids
8|/near-before:aware
3|/near-before:away
3|/near-before:b
12|/near-before:back
18|/near-before:badenoch
6|/near-before:baltic
4|/near-before:bankers
14|/near-before:bar
6|/near-before:barbara
5|/near-before:bardella
-10|/near-before:barracks
-4|/near-before:base
7|/near-before:bavaria
7|/near-before:bear
3|/near-before:beat
-7|/near-before:because
-10|/near-before:been
18|/near-before:before
-8|/near-before:beg
-6|/near-before:begin at
-33|/near-before:begun
-3|/near-before:behest
10|/near-before:behind
-17|/near-before:being
8|/near-before:believe
6|/near-before:belongs
-8|/near-before:below
-6|/near-before:benchmark
7|/near-before:beneath
4|/near-before:beside
3|/near-before:best
3|/near-before:bet
6|/near-before:better
-12|/near-before:beyond
5|/near-before:big
4|/near-before:bigger
4|/near-before:bill
8|/near-before:bite
-6|/near-before:blamed
16|/near-before:bloc
-18|/near-before:blueprint
-3|/near-before:blunter
10|/near-before:boast
3|/near-before:bond
10|/near-before:bonds
11|/near-before:book
10|/near-before:both
-14|/near-before:bought
5|/near-before:brace
-3|/near-before:brake
3|/near-before:brandished
-6|/near-before:break
-4|/near-before:briefing
4|/near-before:brien
3|/near-before:bring
3|/near-before:broach
4|/near-before:broad
-3|/near-before:brown
4|/near-before:bruegel
-5|/near-before:build
-13|/near-before:bureau
13|/near-before:bureaucrat
-9|/near-before:bureaucrats
18|/near-before:business
-3|/near-before:but
4|/near-before:by
8|/near-before:ca
-26|/near-before:cabinet
11|/near-before:call
30|/near-before:call for
9|/near-before:call on
-12|/near-before:came
3|/near-before:cameron
27|/near-before:camp
46|/near-before:campaign
14|/near-before:can
11|/near-before:candidate
-4|/near-before:cap
-6|/near-before:capability
-3|/near-before:capitals
8|/near-before:carabott
-3|/near-before:careful
-9|/near-before:carry
3|/near-before:cartlidge
4|/near-before:case
-7|/near-before:castro
-6|/near-before:casts
11|/near-before:cautious
4|/near-before:cdu
-3|/near-before:ceasefire
11|/near-before:center
8|/near-before:centre
4|/near-before:ceremony
12|/near-before:chair
21|/near-before:chairman
3|/near-before:chairs
9|/near-before:challenger
-4|/near-before:chancellery
4|/near-before:chancellor
7|/near-before:chase
3|/near-before:chel
3|/near-before:cheng
-59|/near-before:chief
-33|/near-before:chiefs
-3|/near-before:ching
8|/near-before:christian democrats
5|/near-before:circle
-6|/near-before:circles
3|/near-before:circling
7|/near-before:circulating
-14|/near-before:cite
6|/near-before:citizen
-3|/near-before:civil
-4|/near-before:claim
11|/near-before:clamor
-23|/near-before:climb
20|/near-before:close
-3|/near-before:closer
-6|/near-before:co
12|/near-before:coalition
-10|/near-before:coast guard
-15|/near-before:codify
17|/near-before:cold
14|/near-before:colleague
-15|/near-before:colleagues
-12|/near-before:combined
5|/near-before:come back with
-11|/near-before:come to
3|/near-before:come up with
11|/near-before:commending
-3|/near-before:comment
-10|/near-before:commission
14|/near-before:commit
7|/near-before:commitment
3|/near-before:committees
-3|/near-before:common
8|/near-before:compared
4|/near-before:compliment
3|/near-before:compromise
4|/near-before:concede
10|/near-before:confessed
3|/near-before:confidant
-5|/near-before:confided
-5|/near-before:confirm
6|/near-before:congress
6|/near-before:congressional
4|/near-before:consensus
-6|/near-before:consent
23|/near-before:conservative
3|/near-before:conservative party of japan
18|/near-before:conservatives
-25|/near-before:consider
-10|/near-before:considerably
-6|/near-before:constitution
-8|/near-before:constitutional
-4|/near-before:construed
3|/near-before:consultancy
5|/near-before:consultant
-28|/near-before:contain
9|/near-before:contender
15|/near-before:content
-6|/near-before:contrast
-5|/near-before:contribute
-14|/near-before:convened
4|/near-before:converged
-3|/near-before:core
-8|/near-before:core defense
-6|/near-before:cost
6|/near-before:costed
-3|/near-before:costing
3|/near-before:could
7|/near-before:council
-3|/near-before:counsel
10|/near-before:counseled
4|/near-before:counsels
-3|/near-before:counted
-5|/near-before:counteroffer
-11|/near-before:counterpart
9|/near-before:countries
30|/near-before:country
5|/near-before:course
-4|/near-before:coy
-8|/near-before:crewing
3|/near-before:criticism
4|/near-before:cross
7|/near-before:cry
7|/near-before:cut
3|/near-before:d
8|/near-before:d 66
-13|/near-before:dailies
-26|/near-before:date
-7|/near-before:davkova
-6|/near-before:day
-3|/near-before:daydreams
-9|/near-before:days
4|/near-before:deaf
13|/near-before:deal
8|/near-before:dean
4|/near-before:debate
-8|/near-before:decide
-15|/near-before:decision
-13|/near-before:decline
3|/near-before:deem
12|/near-before:defence
-12|/near-before:defence chief
-20|/near-before:defence minister
-19|/near-before:defence ministry
-6|/near-before:defence secretary
-5|/near-before:defence spending
-3|/near-before:defending
-3|/near-before:defense
-4|/near-before:defense chief
-26|/near-before:defense minister
-14|/near-before:defense ministry
-4|/near-before:defense secretary
-5|/near-before:defense spending
10|/near-before:demand
17|/near-before:democracies
-3|/near-before:democracy
5|/near-before:democratic
4|/near-before:democratic party for the people
-3|/near-before:demur
-4|/near-before:denials
-3|/near-before:dennis
-6|/near-before:deny
-5|/near-before:department
3|/near-before:deputies
-4|/near-before:deputy
-11|/near-before:describe
5|/near-before:deserves
-5|/near-before:designs
9|/near-before:devote
-19|/near-before:did
4|/near-before:differ
3|/near-before:diokno
-5|/near-before:dip
7|/near-before:diplomat
-17|/near-before:diplomats
-3|/near-before:direction
-7|/near-before:disappoint
-6|/near-before:disavow
4|/near-before:disclaim
-11|/near-before:discuss
-21|/near-before:discussion
16|/near-before:dismiss
8|/near-before:disown
3|/near-before:dispute
5|/near-before:dissenting
-4|/near-before:dnd
30|/near-before:do
4|/near-before:doctrine
8|/near-before:documents
6|/near-before:does
12|/near-before:doing
-5|/near-before:done
5|/near-before:double
-5|/near-before:doubt
13|/near-before:down
4|/near-before:dpp
21|/near-before:draft
6|/near-before:drastic
3|/near-before:draw
-9|/near-before:drawing
-19|/near-before:drawn
-11|/near-before:dream
4|/near-before:dreaming
-4|/near-before:dreams
-3|/near-before:drop
-8|/near-before:duck
-4|/near-before:duckworth
13|/near-before:due
6|/near-before:dukakis
10|/near-before:during
15|/near-before:dutton
3|/near-before:each
3|/near-before:ear
-27|/near-before:earlier
3|/near-before:easier
3|/near-before:easily
7|/near-before:economy
5|/near-before:edge
-14|/near-before:editorial
6|/near-before:edmonds
-6|/near-before:elastic
37|/near-before:elect
22|/near-before:election
-12|/near-before:else
-5|/near-before:elsewhere
-5|/near-before:embassy
9|/near-before:emerging
-3|/near-before:end
10|/near-before:endorse
16|/near-before:enough
-5|/near-before:entertain
3|/near-before:entreat
-4|/near-before:envelope
-14|/near-before:envisage
5|/near-before:envision
-4|/near-before:equate
12|/near-before:equivalent
-4|/near-before:espoused
-10|/near-before:estimate
7|/near-before:european
3|/near-before:european allies
-3|/near-before:european members
9|/near-before:europeans
-12|/near-before:even
-13|/near-before:event
-7|/near-before:ever
-5|/near-before:every
-5|/near-before:everyone
11|/near-before:ex
-3|/near-before:examination
-16|/near-before:examine
-4|/near-before:example
14|/near-before:exceed
-3|/near-before:except
3|/near-before:excess
5|/near-before:executives
-4|/near-before:exempt
-4|/near-before:exemption
4|/near-before:exhort
6|/near-before:exile
6|/near-before:expenditure
-7|/near-before:expenditures
-14|/near-before:expert
4|/near-before:expert panel
21|/near-before:experts
3|/near-before:explain
-12|/near-before:explainer
6|/near-before:explore
13|/near-before:extend
7|/near-before:external
4|/near-before:extra
-36|/near-before:eye
4|/near-before:faber
-4|/near-before:face
-10|/near-before:fact
6|/near-before:faction
-7|/near-before:faint
-4|/near-before:fall
5|/near-before:familiar
5|/near-before:fantasy
15|/near-before:far
9|/near-before:farage
7|/near-before:favor
-3|/near-before:favorite
4|/near-before:favourite
21|/near-before:fear
-17|/near-before:feasible
-8|/near-before:feature
13|/near-before:federation
3|/near-before:feijóo
-4|/near-before:fence
3|/near-before:fend off
11|/near-before:ficci
13|/near-before:fight
6|/near-before:figure
14|/near-before:figures
-3|/near-before:finance
-7|/near-before:finance minister
-14|/near-before:finance ministry
17|/near-before:find
3|/near-before:fine gael
5|/near-before:firm
-11|/near-before:first
6|/near-before:five
16|/near-before:fix
5|/near-before:fleitz
6|/near-before:flemish
9|/near-before:flew
-5|/near-before:flirt
-8|/near-before:flirtation
-8|/near-before:float
4|/near-before:flock
-3|/near-before:flown
8|/near-before:fly
7|/near-before:follow
-9|/near-before:followed
-3|/near-before:following
-12|/near-before:follows
7|/near-before:footnote
7|/near-before:forbid
7|/near-before:force
-18|/near-before:foreign minister
-4|/near-before:foreign ministry
6|/near-before:foreign secretary
3|/near-before:former
8|/near-before:formula
6|/near-before:four
6|/near-before:fred
3|/near-before:freeze
3|/near-before:friend
5|/near-before:friends
-5|/near-before:frigates
22|/near-before:from
-6|/near-before:fujita
-13|/near-before:fumitake
7|/near-before:fund
-4|/near-before:funded
4|/near-before:funding
-13|/near-before:funds
-4|/near-before:further
8|/near-before:future
6|/near-before:g
-6|/near-before:gabriel
-4|/near-before:gaps
-5|/near-before:gas
8|/near-before:gatchalian
-9|/near-before:gdp
-53|/near-before:general
18|/near-before:generals
5|/near-before:get
-4|/near-before:gift
3|/near-before:give
-14|/near-before:glad
-10|/near-before:global
5|/near-before:glorifying
-5|/near-before:gnp
6|/near-before:go
-26|/near-before:goal
4|/near-before:goals
4|/near-before:gonzález
-11|/near-before:gov ' t
-12|/near-before:governing coalition
-18|/near-before:government
-4|/near-before:governments
9|/near-before:governors
4|/near-before:gradual
-8|/near-before:granted
-5|/near-before:grateful
-6|/near-before:greens
-18|/near-before:grills
8|/near-before:groaned
-18|/near-before:gross domestic product
14|/near-before:group
3|/near-before:groups
-6|/near-before:grow
3|/near-before:growth
9|/near-before:guarantee
-3|/near-before:guard
7|/near-before:guest
-5|/near-before:guideline
-5|/near-before:gurgenidze
-30|/near-before:had
3|/near-before:haggling
-4|/near-before:hague
5|/near-before:halt
4|/near-before:halve
3|/near-before:hand
5|/near-before:handpicked
-11|/near-before:hands
6|/near-before:hankers
5|/near-before:happy
-5|/near-before:harbor
-3|/near-before:hard defence
5|/near-before:harmony
-3|/near-before:has
4|/near-before:haste
8|/near-before:hastie
-15|/near-before:have
-9|/near-before:hawks
-3|/near-before:hayden
11|/near-before:he
4|/near-before:head
4|/near-before:headline
14|/near-before:heard
6|/near-before:help
-12|/near-before:her
-4|/near-before:here
3|/near-before:heritage foundation
20|/near-before:herself
-6|/near-before:hesitate
4|/near-before:hibakusha
4|/near-before:hide
6|/near-before:hiding
-20|/near-before:high
-3|/near-before:higher
-5|/near-before:hike
-15|/near-before:hill
11|/near-before:him
-11|/near-before:himself
-4|/near-before:history
7|/near-before:hit
12|/near-before:hold
-3|/near-before:home
-3|/near-before:honebuto
6|/near-before:honest
-16|/near-before:hope
8|/near-before:hopeful
5|/near-before:hopefuls
6|/near-before:horizon
-4|/near-before:host
-3|/near-before:host - nation
4|/near-before:hou
-4|/near-before:hours
19|/near-before:house
-13|/near-before:how
4|/near-before:hyung
-11|/near-before:idea
-3|/near-before:if
5|/near-before:imagine
4|/near-before:imf
7|/near-before:imply
6|/near-before:implying
-3|/near-before:in line with
7|/near-before:inauguration
-9|/near-before:inclined
-17|/near-before:include
-3|/near-before:includes
-21|/near-before:including
-3|/near-before:indicate
-7|/near-before:indo
7|/near-before:industry
-8|/near-before:informal
8|/near-before:inherits
3|/near-before:insist on
-3|/near-before:insistent
-3|/near-before:instead
12|/near-before:institut
7|/near-before:institute
-6|/near-before:intend
-3|/near-before:intention
9|/near-before:interim
7|/near-before:international
6|/near-before:interview
3|/near-before:interviewer
3|/near-before:introduce
-4|/near-before:invest
-14|/near-before:investment
4|/near-before:iowa
10|/near-before:irrelevance
-10|/near-before:irresponsible
-10|/near-before:is
4|/near-before:isamaa
10|/near-before:ishin
3|/near-before:islamist
12|/near-before:island
-3|/near-before:islands
-12|/near-before:it
13|/near-before:its
5|/near-before:its allies
8|/near-before:itself
3|/near-before:jagmeet
3|/near-before:james
5|/near-before:japan innovation party
10|/near-before:japanese communist party
5|/near-before:joel
6|/near-before:jointly
-3|/near-before:joke
5|/near-before:joon
-3|/near-before:journalists
-18|/near-before:jr
6|/near-before:judged
4|/near-before:junior
-3|/near-before:just
6|/near-before:justification
-4|/near-before:justify
5|/near-before:kargil
-8|/near-before:keep
11|/near-before:kemi
-8|/near-before:key
-4|/near-before:khanal
10|/near-before:kim
4|/near-before:kind
3|/near-before:kingdom
4|/near-before:kiss
9|/near-before:kite
3|/near-before:kiwis
3|/near-before:kmt
-3|/near-before:knew
-5|/near-before:know
4|/near-before:knowledge
-13|/near-before:known
-3|/near-before:knows
3|/near-before:kobayashi
3|/near-before:kurds
8|/near-before:labor
14|/near-before:labour
3|/near-before:labour mps
-3|/near-before:landing
-15|/near-before:landslide
-3|/near-before:lanes
7|/near-before:language
3|/near-before:largest
-3|/near-before:lasting
-6|/near-before:later
6|/near-before:lavish
5|/near-before:lawmaker
-11|/near-before:lawmakers
-3|/near-before:lay
-4|/near-before:lay down
18|/near-before:ldp
49|/near-before:leader
14|/near-before:leaders
17|/near-before:leadership
21|/near-before:league
-12|/near-before:leaked
-11|/near-before:leaks
4|/near-before:lean towards
-13|/near-before:leaner
-8|/near-before:leaning
3|/near-before:learn
16|/near-before:least
-8|/near-before:leave
10|/near-before:led
12|/near-before:lenders
9|/near-before:less
-5|/near-before:let
-12|/near-before:letter
6|/near-before:letters
6|/near-before:level off at
8|/near-before:levy
5|/near-before:li
7|/near-before:liberal
6|/near-before:liberal democratic party
4|/near-before:liberals
4|/near-before:lieutenants
6|/near-before:like
-3|/near-before:likes
11|/near-before:limit
5|/near-before:lin
10|/near-before:line
7|/near-before:list
4|/near-before:listed
-6|/near-before:living
3|/near-before:lobby
4|/near-before:local
-4|/near-before:lock
13|/near-before:long
-3|/near-before:longer
-27|/near-before:look at
-14|/near-before:loud
-8|/near-before:love
-11|/near-before:lula
-16|/near-before:made
14|/near-before:majority
-7|/near-before:makes
-13|/near-before:making
-4|/near-before:manage
12|/near-before:manifesto
12|/near-before:manifestos
13|/near-before:many
-6|/near-before:maphwanya
-7|/near-before:march
4|/near-before:marcus
-6|/near-before:margin
-7|/near-before:marines
11|/near-before:mark
3|/near-before:market
13|/near-before:match
-6|/near-before:matters
-7|/near-before:may
7|/near-before:maybe
-8|/near-before:mayor
-3|/near-before:mean
-15|/near-before:meanwhile
15|/near-before:measure
13|/near-before:media
-7|/near-before:mel
3|/near-before:member
-4|/near-before:member states
-16|/near-before:members
-5|/near-before:memo
-9|/near-before:memoir
-6|/near-before:mention
5|/near-before:merely
3|/near-before:method
10|/near-before:middle
-8|/near-before:might
3|/near-before:milder
5|/near-before:mildly
3|/near-before:milestone
-4|/near-before:militaries
20|/near-before:military
7|/near-before:military spending
-29|/near-before:mind
9|/near-before:minimum
-16|/near-before:minister
-3|/near-before:ministers
-26|/near-before:ministry
-7|/near-before:ministry of defence
-3|/near-before:ministry of defense
-4|/near-before:ministry of national defense
4|/near-before:mirrors
-10|/near-before:mischief
-5|/near-before:miss
-4|/near-before:missiles
-3|/near-before:modelled
3|/near-before:modelling
-21|/near-before:modest
3|/near-before:money
12|/near-before:montaigne
6|/near-before:moon
7|/near-before:most
11|/near-before:motion
14|/near-before:move
-20|/near-before:mull
-7|/near-before:mumble
4|/near-before:musar
11|/near-before:muse
19|/near-before:must
25|/near-before:my
14|/near-before:mélenchon
-7|/near-before:n
-8|/near-before:n - va
17|/near-before:n't
7|/near-before:nagel
-5|/near-before:naha
-6|/near-before:namely
4|/near-before:nataša
8|/near-before:nation
5|/near-before:national
-5|/near-before:national security
3|/near-before:nationalists
-5|/near-before:nations
-3|/near-before:ndc
5|/near-before:ndp
10|/near-before:near
-12|/near-before:nearer
-14|/near-before:nearly
4|/near-before:nears
-8|/near-before:necessary
-6|/near-before:need
5|/near-before:needing
-3|/near-before:needles
19|/near-before:needs
-12|/near-before:negative
3|/near-before:neighbouring
-17|/near-before:neither
-19|/near-before:never
-23|/near-before:new
7|/near-before:newspaper
-11|/near-before:newspapers
15|/near-before:next
8|/near-before:nightfall
5|/near-before:nippon ishin
9|/near-before:no one
6|/near-before:nobody
4|/near-before:nod
4|/near-before:nominated
5|/near-before:none
10|/near-before:nonetheless
-7|/near-before:nor
3|/near-before:norbert
4|/near-before:nordic
-4|/near-before:norm
7|/near-before:normal
-7|/near-before:north
13|/near-before:noses
4|/near-before:not
-15|/near-before:note
-34|/near-before:now
12|/near-before:nowhere
7|/near-before:nudge
-10|/near-before:nz first
5|/near-before:núñez
4|/near-before:o
6|/near-before:objective
-12|/near-before:objects
-5|/near-before:obligation
5|/near-before:obligations
5|/near-before:oblige
-15|/near-before:obstacles
-20|/near-before:odds
-14|/near-before:of
-15|/near-before:off
7|/near-before:offer
-19|/near-before:office
14|/near-before:officers
-3|/near-before:official
-43|/near-before:officials
5|/near-before:offshoot
4|/near-before:often
11|/near-before:old
-7|/near-before:omura
-13|/near-before:on
5|/near-before:once
25|/near-before:one
9|/near-before:only
-6|/near-before:open
3|/near-before:operation
13|/near-before:opinion
19|/near-before:oppose
-3|/near-before:opposition
-15|/near-before:option
-17|/near-before:options
-6|/near-before:order
-4|/near-before:organization
7|/near-before:orthodoxy
-19|/near-before:other
6|/near-before:others
32|/near-before:ought
-14|/near-before:our
-9|/near-before:out
-3|/near-before:outcome
-3|/near-before:outgoing
-12|/near-before:outlay
4|/near-before:outlays
-7|/near-before:outline
6|/near-before:outside
5|/near-before:outsider
-3|/near-before:outsiders
24|/near-before:own
-25|/near-before:pacific
-5|/near-before:packs
-9|/near-before:panel
7|/near-before:panels
-43|/near-before:paper
8|/near-before:parliament
7|/near-before:parliamentarians
21|/near-before:parliamentary
15|/near-before:part
4|/near-before:partial
11|/near-before:participant
15|/near-before:parties
18|/near-before:partner
13|/near-before:partners
-14|/near-before:parts
20|/near-before:party
5|/near-before:pass
-3|/near-before:passes
5|/near-before:path
7|/near-before:pave
19|/near-before:pay
-4|/near-before:paz
4|/near-before:peacetime
4|/near-before:peg
5|/near-before:pen
6|/near-before:people power party
3|/near-before:perhaps
9|/near-before:permit
-12|/near-before:permitted
-11|/near-before:person
9|/near-before:peter
-3|/near-before:petitioned
-4|/near-before:phases
14|/near-before:phrase
9|/near-before:picked
-4|/near-before:pines
5|/near-before:pink
15|/near-before:pinned
4|/near-before:pirc
5|/near-before:pis
4|/near-before:pitches
-10|/near-before:placing
-40|/near-before:plan
3|/near-before:planners
7|/near-before:platform
10|/near-before:play down
-4|/near-before:plead for
7|/near-before:please
7|/near-before:pledge
-7|/near-before:plump
3|/near-before:plumped
9|/near-before:podemos
4|/near-before:poilievre
-28|/near-before:point
-8|/near-before:policies
11|/near-before:policy
21|/near-before:politicians
3|/near-before:poll
14|/near-before:polls
-5|/near-before:ponder
4|/near-before:portfolio
3|/near-before:possibility
-16|/near-before:possible
5|/near-before:post
3|/near-before:pounding
17|/near-before:pour
8|/near-before:poverty
8|/near-before:predecessor
8|/near-before:preference
-3|/near-before:prejudge
-29|/near-before:premier
-12|/near-before:preparations
-20|/near-before:prepare
-12|/near-before:present
4|/near-before:presidency
-4|/near-before:president
-4|/near-before:presidential
-4|/near-before:presidents
-6|/near-before:press
10|/near-before:pressure
-6|/near-before:presupposes
5|/near-before:pretending
5|/near-before:primary
-8|/near-before:prime minister
-7|/near-before:prince
12|/near-before:prints
23|/near-before:private
-15|/near-before:privately
8|/near-before:pro
-9|/near-before:probably
3|/near-before:proceed
-6|/near-before:proclaim
-8|/near-before:program
9|/near-before:programme
18|/near-before:promise
-5|/near-before:propel
-6|/near-before:proper
-5|/near-before:proposal
-12|/near-before:proposals
21|/near-before:propose
-5|/near-before:proposition
6|/near-before:prospect
-3|/near-before:protection
3|/near-before:provides
5|/near-before:ps
4|/near-before:public
-9|/near-before:publish
-9|/near-before:push
-7|/near-before:push back
-3|/near-before:push for
-14|/near-before:put
-12|/near-before:put forward
-4|/near-before:put up
-6|/near-before:quaint
-4|/near-before:query
4|/near-before:question
-11|/near-before:quietly
11|/near-before:race
-17|/near-before:raise
-6|/near-before:rally
-10|/near-before:ramos
6|/near-before:ran
-10|/near-before:range
6|/near-before:ranged
-3|/near-before:ranks
-15|/near-before:rate
6|/near-before:rates
-7|/near-before:rather than
-4|/near-before:ratify
-9|/near-before:ratio
8|/near-before:rationale
4|/near-before:ratios
-5|/near-before:rawalpindi
3|/near-before:reach
-10|/near-before:read
5|/near-before:ready
4|/near-before:reagan
4|/near-before:real
-3|/near-before:really
3|/near-before:reasonably
-5|/near-before:recall
-3|/near-before:recipe
4|/near-before:reckless
5|/near-before:recoils
18|/near-before:recommend
20|/near-before:recommendation
-10|/near-before:reef
-3|/near-before:reference
-6|/near-before:referred
-4|/near-before:referring
4|/near-before:reform
14|/near-before:refuse
-5|/near-before:regard
-9|/near-before:regards
10|/near-before:reiterate
3|/near-before:reiwa shinsengumi
5|/near-before:reject
-13|/near-before:rejection
4|/near-before:rekindles
11|/near-before:remain
-5|/near-before:remilitarisation
4|/near-before:removed
-10|/near-before:renegotiate
5|/near-before:renewed
4|/near-before:rep
8|/near-before:repeat
-5|/near-before:repeatedly
-10|/near-before:reply
-22|/near-before:report
-11|/near-before:reportedly
6|/near-before:reporters
10|/near-before:republican
-36|/near-before:request
-7|/near-before:require
10|/near-before:research
3|/near-before:researchers
-3|/near-before:resembling
4|/near-before:resign
7|/near-before:resigned
4|/near-before:resilience
4|/near-before:resist
3|/near-before:resistance
-3|/near-before:respectfully
-5|/near-before:response
4|/near-before:resting
-6|/near-before:rethinking
6|/near-before:retired
5|/near-before:retorted
3|/near-before:retracted
4|/near-before:retracts
4|/near-before:return
-7|/near-before:revenues
-4|/near-before:review
6|/near-before:revise
7|/near-before:revised
3|/near-before:reward
9|/near-before:rich
4|/near-before:richard
3|/near-before:ride
13|/near-before:right
3|/near-before:rightists
14|/near-before:rival
13|/near-before:rivals
3|/near-before:road
19|/near-before:roger
12|/near-before:room
-16|/near-before:rule out
-3|/near-before:ruled
-4|/near-before:ruling
26|/near-before:ruling bloc
16|/near-before:ruling parties
10|/near-before:running
3|/near-before:röttgen
3|/near-before:sales
12|/near-before:same
7|/near-before:sanseito
4|/near-before:satisfy
-3|/near-before:say no to
4|/near-before:scared
-3|/near-before:scenario
-21|/near-before:scenarios
3|/near-before:scenes
-7|/near-before:scheming
-12|/near-before:scotched
4|/near-before:scotland
-3|/near-before:sea
4|/near-before:seats
-12|/near-before:second
-5|/near-before:secret
4|/near-before:secretariat
-7|/near-before:secretly
-6|/near-before:security
5|/near-before:see
5|/near-before:see at
-11|/near-before:seek
-19|/near-before:seen
13|/near-before:sees
-13|/near-before:seminar
13|/near-before:sen
5|/near-before:senator
-8|/near-before:senators
-10|/near-before:senior
5|/near-before:sensible
4|/near-before:sentence
10|/near-before:separate
3|/near-before:serious
-6|/near-before:servants
-5|/near-before:service
5|/near-before:services
-12|/near-before:sessions
-5|/near-before:set
-9|/near-before:set aside
-3|/near-before:set his heart on
3|/near-before:set its sights on
22|/near-before:settle
-7|/near-before:settled
-5|/near-before:seven
-12|/near-before:several
5|/near-before:shadow
3|/near-before:shame
11|/near-before:share
7|/near-before:shares
7|/near-before:sharing
16|/near-before:she
6|/near-before:sheet
4|/near-before:shelters
-4|/near-before:shelves
8|/near-before:sherwin
3|/near-before:shoot for
-14|/near-before:short
-12|/near-before:shorter
4|/near-before:should
3|/near-before:shoulder
-7|/near-before:shouldering
8|/near-before:shy away
-8|/near-before:side
-6|/near-before:sides
-6|/near-before:signal
8|/near-before:signed
-9|/near-before:simulations
8|/near-before:since
3|/near-before:sindoor
3|/near-before:singh
19|/near-before:sir
-4|/near-before:sit
7|/near-before:six
-12|/near-before:size
-4|/near-before:sketched
-3|/near-before:sleep
-5|/near-before:slide
-6|/near-before:slightly
8|/near-before:slip
10|/near-before:slump
-8|/near-before:smaller
4|/near-before:smart
15|/near-before:so
5|/near-before:sober
4|/near-before:socialist
4|/near-before:socialists
6|/near-before:society
-8|/near-before:solely
19|/near-before:some
-7|/near-before:somebody
4|/near-before:somewhere
9|/near-before:soo
10|/near-before:soon
10|/near-before:sooner
-10|/near-before:sound out
-6|/near-before:south
7|/near-before:southern
6|/near-before:southwest
4|/near-before:sp
5|/near-before:spd
-7|/near-before:speak
6|/near-before:specific
-8|/near-before:speculate
-6|/near-before:speculation
-4|/near-before:speech
3|/near-before:speed
6|/near-before:spell out
4|/near-before:spend
-6|/near-before:spike
21|/near-before:split
-6|/near-before:splits
-3|/near-before:spokesman
4|/near-before:spokesperson
3|/near-before:sponsor
-4|/near-before:spreadsheets
3|/near-before:spring
7|/near-before:springboard
5|/near-before:squeeze
-34|/near-before:staff
6|/near-before:staffers
11|/near-before:stage
-9|/near-before:stages
3|/near-before:staked
-10|/near-before:stand
-9|/near-before:standard
-5|/near-before:start
5|/near-before:start at
-3|/near-before:starting
7|/near-before:starved
8|/near-before:state
4|/near-before:statement
4|/near-before:statutory
-4|/near-before:stay
7|/near-before:steady
4|/near-before:steered
6|/near-before:step up
-7|/near-before:stepping
-11|/near-before:still
-3|/near-before:stocks
-7|/near-before:stone
-5|/near-before:stop
-20|/near-before:stop short
14|/near-before:straight
6|/near-before:strategic
13|/near-before:strategists
-23|/near-before:strategy
5|/near-before:stress
-7|/near-before:stride
3|/near-before:student
3|/near-before:stump
-5|/near-before:submarines
-9|/near-before:submitted
10|/near-before:successive
12|/near-before:successor
17|/near-before:such
27|/near-before:suggest
11|/near-before:suggestion
4|/near-before:suit
5|/near-before:suitable
-5|/near-before:sum
-15|/near-before:sumar
-14|/near-before:summer
-8|/near-before:summit
5|/near-before:support
-5|/near-before:supported
5|/near-before:supporters
16|/near-before:supports
3|/near-before:surgeon
3|/near-before:surprised
4|/near-before:surprisingly
6|/near-before:survey
-7|/near-before:swap
-8|/near-before:swifter
-3|/near-before:table
-3|/near-before:tabloid
4|/near-before:taboo
11|/near-before:take
4|/near-before:take up
-5|/near-before:talk
4|/near-before:talk about
-4|/near-before:talk of
3|/near-before:tamaki
4|/near-before:tamura
-3|/near-before:tan
6|/near-before:tanker
-6|/near-before:tanks
3|/near-before:taper
-5|/near-before:target
-3|/near-before:tariff
4|/near-before:tasman
-34|/near-before:tax
-7|/near-before:taxpayers
8|/near-before:taylor
24|/near-before:television
-5|/near-before:tell
-5|/near-before:temporary
8|/near-before:tempore
-16|/near-before:term
-3|/near-before:termed
12|/near-before:terms
8|/near-before:text
-13|/near-before:than
5|/near-before:thanks
-25|/near-before:that
-4|/near-before:the
3|/near-before:the allies
9|/near-before:the chancellor
11|/near-before:the economy
12|/near-before:them
20|/near-before:themselves
29|/near-before:then
6|/near-before:there
30|/near-before:they
6|/near-before:thing
14|/near-before:think
-7|/near-before:think tank
-9|/near-before:third
14|/near-before:this
4|/near-before:those
32|/near-before:though
10|/near-before:threat
-17|/near-before:three
5|/near-before:thrown
10|/near-before:thumb
6|/near-before:thumbed
5|/near-before:tickled
11|/near-before:tie
7|/near-before:tilt
-12|/near-before:timeline
-8|/near-before:times
7|/near-before:timing
11|/near-before:tip
9|/near-before:to
4|/near-before:tolentino
3|/near-before:tomahawk
16|/near-before:too
-3|/near-before:torpedo
10|/near-before:toss around
-7|/near-before:total
-6|/near-before:toward
-5|/near-before:towards
-8|/near-before:town
-3|/near-before:toy with
10|/near-before:trace
5|/near-before:treasury
-4|/near-before:treaty
-35|/near-before:trillion
3|/near-before:trim
4|/near-before:trip
3|/near-before:triple
4|/near-before:troubles
3|/near-before:truck
-19|/near-before:trumpeted
-4|/near-before:try
5|/near-before:turn
6|/near-before:turn down
6|/near-before:turned
3|/near-before:tv
15|/near-before:tweet
27|/near-before:two
8|/near-before:ubs
-3|/near-before:un
-7|/near-before:unavoidable
-28|/near-before:under
7|/near-before:understanding
12|/near-before:understood
6|/near-before:unfashionable
3|/near-before:uniform
6|/near-before:uniformed
3|/near-before:unions
11|/near-before:unthinkable
8|/near-before:until
4|/near-before:upon
7|/near-before:upper
-3|/near-before:upper limit
5|/near-before:upward
15|/near-before:urge
-5|/near-before:us
3|/near-before:useful
3|/near-before:v
-3|/near-before:vain
4|/near-before:variant
-18|/near-before:variants
3|/near-before:vaunted
5|/near-before:ventured
-16|/near-before:version
9|/near-before:veterans
-11|/near-before:vice
-3|/near-before:victorious
32|/near-before:view
6|/near-before:views
5|/near-before:villanueva
4|/near-before:visitors
5|/near-before:voice
4|/near-before:voiced
12|/near-before:voices
3|/near-before:volt
3|/near-before:volunteer
9|/near-before:vote
7|/near-before:voted
-10|/near-before:voters
18|/near-before:vow
4|/near-before:vvd
3|/near-before:wallace
5|/near-before:wang
31|/near-before:want
-12|/near-before:war
9|/near-before:warming
5|/near-before:warn
6|/near-before:warships
-3|/near-before:was
4|/near-before:wash
17|/near-before:water
-12|/near-before:waving
3|/near-before:way
13|/near-before:ways
5|/near-before:weapons
7|/near-before:weekend
6|/near-before:weeks
4|/near-before:weidel
-13|/near-before:weigh
6|/near-before:weight
-4|/near-before:welcome
-11|/near-before:welcomes
3|/near-before:welfare
6|/near-before:well
-25|/near-before:were
4|/near-before:west
9|/near-before:western
-10|/near-before:what
5|/near-before:when
5|/near-before:whether
-35|/near-before:which
-12|/near-before:while
4|/near-before:whisper
-11|/near-before:white
32|/near-before:who
8|/near-before:whose
-21|/near-before:why
20|/near-before:wicker
-6|/near-before:wide
-20|/near-before:will
-3|/near-before:williamson
-6|/near-before:willing
15|/near-before:wing
3|/near-before:winter
-23|/near-before:wish
-6|/near-before:wished
7|/near-before:wishes
5|/near-before:with
3|/near-before:within
13|/near-before:wo n't
5|/near-before:won
-6|/near-before:word
5|/near-before:wording
-13|/near-before:work
5|/near-before:work toward
-4|/near-before:workers
5|/near-before:working group
-3|/near-before:world
-3|/near-before:worth
27|/near-before:would
5|/near-before:wun
-7|/near-before:xiomara
-21|/near-before:yardstick
-12|/near-before:year
13|/near-before:yearly
-7|/near-before:years
12|/near-before:yes
-5|/near-before:yet
-6|/near-before:yield
5|/near-before:you
8|/near-before:your
6|/near-before:zero
-3|/near-before:zone
3|/near-before:—
-5|/other after-joint:0 far
-14|/other after-joint:0 mid
13|/other after-joint:0 near
-3|/other after-joint:1 far
20|/other after-joint:1 near
-9|/other after-joint:2 far
-14|/other after-joint:2 mid
-9|/other after-joint:3 far
-13|/other after-joint:3 mid
10|/other after-led:\" far joined
27|/other after-led:\" near joined
6|/other after-led:# near free
6|/other after-led:, far joined
-4|/other after-led:, near joined
-3|/other after-led:. far joined
-13|/other after-led:after far joined
-17|/other after-led:and far joined
-5|/other after-led:and near joined
-5|/other after-led:as far free
-5|/other after-led:as far joined
6|/other after-led:at far joined
-5|/other after-led:become near free
-3|/other after-led:by far joined
12|/other after-led:by near free
11|/other after-led:cost far joined
6|/other after-led:defence minister far joined
7|/other after-led:for near free
-3|/other after-led:force far free
-3|/other after-led:foreign minister far joined
-3|/other after-led:hear far joined
-3|/other after-led:hold up far joined
3|/other after-led:if far joined
-12|/other after-led:if near joined
11|/other after-led:in far free
-9|/other after-led:in far joined
-3|/other after-led:leaked far joined
-5|/other after-led:level near joined
-5|/other after-led:made near free
3|/other after-led:next near free
-6|/other after-led:not near free
15|/other after-led:of near free
-3|/other after-led:on far free
-3|/other after-led:on far joined
-8|/other after-led:on near free
3|/other after-led:or near free
-6|/other after-led:other near free
-5|/other after-led:president far joined
8|/other after-led:president near joined
-5|/other after-led:prime minister far joined
11|/other after-led:say near joined
8|/other after-led:senior far joined
11|/other after-led:senior near joined
-3|/other after-led:state far free
6|/other after-led:target near joined
-5|/other after-led:that far joined
20|/other after-led:that near free
-8|/other after-led:to far joined
-14|/other after-led:to near free
16|/other after-led:under far joined
-4|/other after-led:visiting far joined
6|/other after-led:what far joined
4|/other after-led:whether far joined
7|/other after-led:which far joined
-5|/other after-led:which near joined
-7|/other after-led:with far free
-5|/other after-led:with far joined
8|/other after-led:with near free
-3|/other after-led:with near joined
-4|/other after-led:you far joined
-21|/other after:body name
-10|/other after:body owner
6|/other after:capital name
6|/other after:capital owner
-16|/other after:country name
-7|/other after:gov owner
15|/other after:leader name
14|/other after:nongov owner
-5|/other after:people owner
-8|/other after:pronoun name
-5|/other after:pronoun owner
-9|/other before-clause:after-figure inside name capital
-8|/other before-clause:after-figure inside name country
6|/other before-clause:after-figure inside name gov
-4|/other before-clause:after-figure inside name leader
10|/other before-clause:after-figure inside name nongov
-6|/other before-clause:after-figure inside name pronoun
4|/other before-clause:after-figure inside owner country
4|/other before-clause:after-figure inside owner leader
-4|/other before-clause:after-figure inside owner pronoun
11|/other before-clause:after-figure opens name leader
5|/other before-clause:after-figure opens name pronoun
-4|/other before-clause:after-figure opens owner body
4|/other before-clause:after-figure opens owner leader
-5|/other before-clause:free inside name body
8|/other before-clause:free inside name country
-5|/other before-clause:free inside name gov
6|/other before-clause:free inside name nongov
3|/other before-clause:free inside name people
3|/other before-clause:free inside name pronoun
-4|/other before-clause:free inside owner body
13|/other before-clause:free inside owner capital
-12|/other before-clause:free inside owner country
15|/other before-clause:free inside owner leader
-16|/other before-clause:free inside owner people
24|/other before-clause:free inside owner pronoun
4|/other before-clause:free opens name gov
4|/other before-clause:free opens name leader
-10|/other before-clause:free opens name nongov
9|/other before-clause:free opens name pronoun
9|/other before-clause:free opens owner body
3|/other before-clause:free opens owner capital
5|/other before-clause:free opens owner country
6|/other before-clause:free opens owner leader
8|/other before-clause:free opens owner people
-19|/other before-clause:free opens owner pronoun
-4|/other before-far:1
8|/other before-far:20
29|/other before-far:4
14|/other before-far:9
-7|/other before-free:0 after-figure name far
4|/other before-free:0 free name near
16|/other before-free:0 free owner far
21|/other before-free:0 free owner near
3|/other before-free:1 after-figure name near
-6|/other before-free:1 after-figure owner far
7|/other before-free:1 after-figure owner near
3|/other before-free:1 free name far
-19|/other before-free:1 free name near
-14|/other before-free:1 free owner far
6|/other before-free:1 free owner near
-4|/other before-free:2 free name far
7|/other before-free:2 free name near
-3|/other before-free:2 free owner far
4|/other before-free:2 free owner near
8|/other before-free:3 free name far
15|/other before-free:3 free name near
21|/other before-joint:0 free
14|/other before-joint:1 after-figure
17|/other before-joint:1 free
-5|/other before-joint:2 after-figure
7|/other before-joint:2 free
-8|/other before-joint:3 after-figure
34|/other before-led:
-7|/other before-led:\"
6|/other before-led:'s
14|/other before-led:,
23|/other before-led:--
-7|/other before-led:.
-8|/other before-led::
6|/other before-led:;
11|/other before-led:DATE
-12|/other before-led:PARTY
7|/other before-led:a
-3|/other before-led:accept
13|/other before-led:an
-32|/other before-led:and
3|/other before-led:answer
-8|/other before-led:as
-17|/other before-led:ask
6|/other before-led:at
3|/other before-led:back
-3|/other before-led:bankrupting
4|/other before-led:behind
10|/other before-led:by
3|/other before-led:call
11|/other before-led:chief
9|/other before-led:colleague
-6|/other before-led:come to
5|/other before-led:commit
3|/other before-led:defence minister
14|/other before-led:defense secretary
-3|/other before-led:direct
-3|/other before-led:dispute
15|/other before-led:eastern
-7|/other before-led:elect
-10|/other before-led:expect
-3|/other before-led:for
-4|/other before-led:has
-6|/other before-led:hold
-3|/other before-led:host
-3|/other before-led:if
-9|/other before-led:in
6|/other before-led:included
3|/other before-led:incoming
-6|/other before-led:increase
-5|/other before-led:is
21|/other before-led:its
-13|/other before-led:keep
3|/other before-led:known
8|/other before-led:kyodo news
-7|/other before-led:last
-11|/other before-led:latin
5|/other before-led:left
-3|/other before-led:make
3|/other before-led:making
-3|/other before-led:most
3|/other before-led:mr
-15|/other before-led:no
-7|/other before-led:normal
16|/other before-led:of
-6|/other before-led:on
3|/other before-led:pick
-26|/other before-led:premier
-3|/other before-led:press
-4|/other before-led:previous
12|/other before-led:prime minister
11|/other before-led:put
-5|/other before-led:ratio
3|/other before-led:renewed
4|/other before-led:say
-3|/other before-led:secretary
-7|/other before-led:see
5|/other before-led:some
-3|/other before-led:speak
-3|/other before-led:speech
8|/other before-led:tell
4|/other before-led:termed
13|/other before-led:that
11|/other before-led:the
-5|/other before-led:their
5|/other before-led:think
3|/other before-led:to
-6|/other before-led:treat
10|/other before-led:up
-5|/other before-led:use
-3|/other before-led:want
4|/other before-led:war
-8|/other before-led:what
4|/other before-led:which
11|/other before-led:while
-6|/other before-led:whom
10|/other before-led:with
-3|/other before-led:without
10|/other before-led:—
-8|/other before:body name
-8|/other before:capital name
16|/other before:capital owner
-5|/other before:country owner
4|/other before:gov name
10|/other before:leader name
29|/other before:leader owner
5|/other before:nongov name
-3|/other before:nongov owner
3|/other before:people name
-8|/other before:people owner
10|/other before:pronoun name
23|/other named:2
21|/other named:3
6|/other speaker:body
8|/other speaker:capital
3|/other speaker:country
21|/other speaker:leader
7|/other speaker:nongov
6|/other speaker:people
9|/other speaker:pronoun
3|/other subject-of:advise
-5|/other subject-of:agree
-4|/other subject-of:approach
6|/other subject-of:argue
32|/other subject-of:ask
-13|/other subject-of:ask for
3|/other subject-of:bat away
-20|/other subject-of:be
3|/other subject-of:beg
3|/other subject-of:beseech
-7|/other subject-of:bring
-3|/other subject-of:bring up
-22|/other subject-of:call
-4|/other subject-of:call for
20|/other subject-of:call on
4|/other subject-of:come to
6|/other subject-of:commit
3|/other subject-of:contemplate
-6|/other subject-of:declare
4|/other subject-of:deny
-3|/other subject-of:discuss
-7|/other subject-of:do
-3|/other subject-of:eye
6|/other subject-of:force
-9|/other subject-of:get
13|/other subject-of:go
6|/other subject-of:hike
-3|/other subject-of:hint
5|/other subject-of:hope
-18|/other subject-of:keep
-4|/other subject-of:like to see
-3|/other subject-of:lobby for
-3|/other subject-of:muse
-9|/other subject-of:name
-8|/other subject-of:order
-7|/other subject-of:pay
8|/other subject-of:pester
11|/other subject-of:prefer
10|/other subject-of:press
-3|/other subject-of:promise
7|/other subject-of:propose
-4|/other subject-of:push
6|/other subject-of:put
-6|/other subject-of:reach
7|/other subject-of:recommend
-12|/other subject-of:refusal
-8|/other subject-of:request
-3|/other subject-of:set
3|/other subject-of:set aside
15|/other subject-of:settle for
-8|/other subject-of:spend
13|/other subject-of:suggest
3|/other subject-of:take
-3|/other subject-of:tell
11|/other subject-of:urge
9|/other subject-of:utter
19|/other subject-of:want
5|/other subject-of:write
-10|/other subject:be gov
-4|/other subject:be leader
4|/other subject:be people
-10|/other subject:be pronoun
-14|/other subject:cap capital
-8|/other subject:cap country
12|/other subject:cap leader
-8|/other subject:cap pronoun
6|/other subject:demand body
8|/other subject:demand capital
16|/other subject:demand country
16|/other subject:demand gov
-17|/other subject:demand leader
10|/other subject:demand nongov
30|/other subject:demand pronoun
4|/other subject:denial capital
-11|/other subject:denial leader
3|/other subject:level leader
-5|/other subject:move capital
-7|/other subject:move country
-9|/other subject:move gov
9|/other subject:move leader
-12|/other subject:pledge body
3|/other subject:pledge gov
-4|/other subject:pledge pronoun
15|/other subject:proposal capital
5|/other subject:proposal leader
20|/other subject:proposal pronoun
-11|/other subject:spend country
-6|/other subject:spend leader
3|/other subject:spend pronoun
-40|/other unnamed
-48|/other unnamed-beside-others
-11|/role-class-home:CHN CHN
-11|/role-class-home:CHN JPN
-3|/role-class-home:CHN NATO
-5|/role-class-home:CHN land
22|/role-class-home:EU EU
8|/role-class-home:EU JPN
-7|/role-class-home:EU NATO
6|/role-class-home:EU land
-8|/role-class-home:EU member
7|/role-class-home:JPN CHN
-12|/role-class-home:JPN JPN
-19|/role-class-home:JPN land
-17|/role-class-home:NATO JPN
-7|/role-class-home:NATO NATO
-13|/role-class-home:NATO land
21|/role-class-home:NATO member
36|/role-class-home:USA CHN
-9|/role-class-home:USA EU
39|/role-class-home:USA JPN
-21|/role-class-home:USA NATO
-6|/role-class-home:USA foe
8|/role-class-home:USA land
-18|/role-class-home:USA member
-3|/role-class-home:foe NATO
12|/role-class-home:foe foe
7|/role-class-home:foe land
-15|/role-class-home:foe member
-4|/role-class-home:land CHN
-10|/role-class-home:land JPN
-5|/role-class-home:land NATO
7|/role-class-home:land foe
-13|/role-class-home:land member
18|/role-class-home:member JPN
5|/role-class-home:member NATO
7|/role-class-home:member land
-22|/role-class-home:member member
-11|/role-class-of:CHN ALLIES
-8|/role-class-of:CHN JPN
-8|/role-class-of:CHN land
9|/role-class-of:EU ALLIES
3|/role-class-of:EU NATO
6|/role-class-of:EU foe
9|/role-class-of:EU land
-4|/role-class-of:EU member
-29|/role-class-of:JPN ALLIES
17|/role-class-of:JPN CHN
5|/role-class-of:JPN NATO
-7|/role-class-of:JPN USA
-5|/role-class-of:JPN foe
-3|/role-class-of:JPN land
-4|/role-class-of:JPN member
-6|/role-class-of:NATO EU
-10|/role-class-of:NATO JPN
-4|/role-class-of:NATO NATO
-9|/role-class-of:NATO USA
14|/role-class-of:NATO foe
-8|/role-class-of:NATO land
7|/role-class-of:NATO member
35|/role-class-of:USA ALLIES
3|/role-class-of:USA CHN
-6|/role-class-of:USA EU
37|/role-class-of:USA JPN
12|/role-class-of:USA NATO
-21|/role-class-of:USA foe
-4|/role-class-of:USA land
-24|/role-class-of:USA member
8|/role-class-of:foe NATO
-3|/role-class-of:foe foe
10|/role-class-of:foe land
-9|/role-class-of:foe member
-45|/role-class-of:land ALLIES
-12|/role-class-of:land EU
-3|/role-class-of:land JPN
12|/role-class-of:land NATO
3|/role-class-of:land USA
-4|/role-class-of:land foe
29|/role-class-of:land land
-3|/role-class-of:land member
-3|/role-class-of:member ALLIES
12|/role-class-of:member EU
14|/role-class-of:member JPN
-5|/role-class-of:member foe
-5|/role-class-of:member land
-9|/role-class-of:member member
-31|/role-class:CHN
20|/role-class:EU
-24|/role-class:JPN
-19|/role-class:NATO
30|/role-class:USA
-24|/role-class:land
4|/role-class:member
23|/role:nobody
-45|/role:other
21|/role:spender
28|/ruled
45|/ruled:other
-17|/ruled:spender
-21|/says:base
-32|/says:ed
12|/says:ing
4|/says:s
15|/speaker-form:allies
-12|/speaker-form:capital
-6|/speaker-form:country
-12|/speaker-form:gov
38|/speaker-form:leader
-8|/speaker-form:none
38|/speaker-form:nongov
-28|/speaker-form:pronoun
3|/speaker:body
4|/speaker:capital
11|/speaker:country
14|/speaker:gov
68|/speaker:leader
-8|/speaker:nongov
24|/speaker:people
8|/speaker:pronoun
-10|/spender after-joint:0 far
-15|/spender after-joint:0 mid
-4|/spender after-joint:0 near
4|/spender after-joint:1 far
4|/spender after-joint:1 mid
-3|/spender after-joint:2 far
-4|/spender after-joint:3 far
-3|/spender after-joint:3 near
-4|/spender after-led:\" far free
22|/spender after-led:\" far joined
11|/spender after-led:\" near joined
7|/spender after-led:# far free
3|/spender after-led:# far joined
3|/spender after-led:, far joined
-6|/spender after-led:, near joined
-4|/spender after-led:. near free
8|/spender after-led:: far joined
3|/spender after-led:: near joined
-9|/spender after-led:; far joined
-11|/spender after-led:; near joined
-12|/spender after-led:accused far joined
3|/spender after-led:acting far joined
8|/spender after-led:afford far joined
3|/spender after-led:after near joined
-7|/spender after-led:akasaka far joined
-5|/spender after-led:alliance far joined
-4|/spender after-led:alone near free
-9|/spender after-led:an far joined
-5|/spender after-led:and far joined
3|/spender after-led:and near free
5|/spender after-led:and near joined
5|/spender after-led:another far free
-4|/spender after-led:around far joined
-8|/spender after-led:as near free
-3|/spender after-led:as near joined
4|/spender after-led:asian far joined
6|/spender after-led:at far free
3|/spender after-led:at far joined
10|/spender after-led:ate far joined
-3|/spender after-led:back far joined
3|/spender after-led:be near free
-5|/spender after-led:because far joined
-10|/spender after-led:because near joined
-15|/spender after-led:been far free
-8|/spender after-led:before far joined
-5|/spender after-led:before near joined
-9|/spender after-led:beyond far joined
5|/spender after-led:beyond near free
3|/spender after-led:bring far joined
4|/spender after-led:bury far joined
-14|/spender after-led:but near joined
8|/spender after-led:by far free
17|/spender after-led:by far joined
-3|/spender after-led:by near free
6|/spender after-led:call near joined
5|/spender after-led:chief cabinet secretary far joined
7|/spender after-led:chief far joined
-3|/spender after-led:coming far joined
4|/spender after-led:day near free
-6|/spender after-led:defense minister near joined
10|/spender after-led:direction near free
-4|/spender after-led:drop far joined
14|/spender after-led:exposes near free
-4|/spender after-led:figure far free
15|/spender after-led:figure near free
-4|/spender after-led:finance far joined
3|/spender after-led:find far free
-10|/spender after-led:for far joined
-8|/spender after-led:for near free
-11|/spender after-led:from far free
-7|/spender after-led:from far joined
13|/spender after-led:from near free
-3|/spender after-led:fund far free
12|/spender after-led:gdp near free
-7|/spender after-led:governs near joined
-3|/spender after-led:gross domestic product near free
3|/spender after-led:had near free
8|/spender after-led:has far joined
-5|/spender after-led:helping far free
-3|/spender after-led:his far joined
-4|/spender after-led:how far joined
-5|/spender after-led:if far joined
6|/spender after-led:in far free
9|/spender after-led:in far joined
7|/spender after-led:in near free
6|/spender after-led:information far joined
-3|/spender after-led:into far free
4|/spender after-led:is far free
11|/spender after-led:level far joined
-5|/spender after-led:level near free
3|/spender after-led:lost far joined
-3|/spender after-led:mention far joined
5|/spender after-led:most near free
4|/spender after-led:my near joined
10|/spender after-led:neighboring far joined
-6|/spender after-led:neither far joined
11|/spender after-led:next far free
5|/spender after-led:next far joined
15|/spender after-led:next near free
-9|/spender after-led:normal far free
4|/spender after-led:note far joined
-4|/spender after-led:now far joined
3|/spender after-led:number far joined
-16|/spender after-led:of far joined
-34|/spender after-led:of near free
-3|/spender after-led:of near joined
-3|/spender after-led:on far free
4|/spender after-led:on far joined
-4|/spender after-led:once near joined
4|/spender after-led:option far joined
3|/spender after-led:pay far free
3|/spender after-led:plan far joined
4|/spender after-led:present far joined
-6|/spender after-led:president far free
-5|/spender after-led:president far joined
-5|/spender after-led:president near free
-3|/spender after-led:previous far free
-3|/spender after-led:prime minister far free
-14|/spender after-led:prime minister far joined
5|/spender after-led:prime minister near joined
3|/spender after-led:promise far joined
3|/spender after-led:proportion far joined
-8|/spender after-led:provided near joined
6|/spender after-led:read far joined
6|/spender after-led:rebuild near free
-3|/spender after-led:require far joined
-4|/spender after-led:ruling far free
3|/spender after-led:satisfy far free
-5|/spender after-led:say far joined
3|/spender after-led:say near joined
13|/spender after-led:senior far joined
19|/spender after-led:several far joined
6|/spender after-led:something near free
-7|/spender after-led:speak far joined
-3|/spender after-led:spend near free
-4|/spender after-led:strategy far free
-12|/spender after-led:suggest far joined
-4|/spender after-led:suit near free
3|/spender after-led:sum near free
-3|/spender after-led:talk about near free
-4|/spender after-led:tell far joined
6|/spender after-led:that far free
15|/spender after-led:that far joined
11|/spender after-led:that near free
17|/spender after-led:that near joined
-6|/spender after-led:think far joined
-7|/spender after-led:this far free
-17|/spender after-led:this near free
-14|/spender after-led:through far free
-5|/spender after-led:to far free
4|/spender after-led:to far joined
7|/spender after-led:to near free
-7|/spender after-led:to near joined
3|/spender after-led:unless near joined
-5|/spender after-led:want far joined
-6|/spender after-led:was far free
6|/spender after-led:was far joined
-5|/spender after-led:what far free
-16|/spender after-led:what far joined
9|/spender after-led:what near free
-20|/spender after-led:when near joined
10|/spender after-led:where near joined
5|/spender after-led:which far joined
19|/spender after-led:which near joined
-3|/spender after-led:while far joined
4|/spender after-led:while near joined
-10|/spender after-led:with far free
-5|/spender after-led:with far joined
-8|/spender after-led:with near free
11|/spender after-led:within far free
4|/spender after-led:within far joined
-3|/spender after-led:without near free
4|/spender after-led:would near joined
7|/spender after:body name
10|/spender after:body owner
-7|/spender after:capital name
6|/spender after:capital owner
3|/spender after:country name
-13|/spender after:country owner
-9|/spender after:gov name
3|/spender after:gov owner
12|/spender after:leader name
-23|/spender after:nongov name
-22|/spender after:nongov owner
-8|/spender after:people name
8|/spender after:people owner
-3|/spender after:pronoun owner
-10|/spender before-clause:after-figure inside name body
-3|/spender before-clause:after-figure inside name capital
7|/spender before-clause:after-figure inside name country
-8|/spender before-clause:after-figure inside name gov
13|/spender before-clause:after-figure inside name leader
-5|/spender before-clause:after-figure inside name nongov
9|/spender before-clause:after-figure inside name pronoun
6|/spender before-clause:after-figure inside owner body
-7|/spender before-clause:after-figure inside owner gov
4|/spender before-clause:after-figure inside owner pronoun
12|/spender before-clause:after-figure opens name body
10|/spender before-clause:after-figure opens name country
-6|/spender before-clause:after-figure opens name gov
-18|/spender before-clause:after-figure opens name leader
-4|/spender before-clause:after-figure opens name nongov
-8|/spender before-clause:after-figure opens name pronoun
-8|/spender before-clause:after-figure opens owner country
3|/spender before-clause:after-figure opens owner pronoun
7|/spender before-clause:free inside name body
-9|/spender before-clause:free inside name capital
-20|/spender before-clause:free inside name country
11|/spender before-clause:free inside name gov
14|/spender before-clause:free inside name leader
-8|/spender before-clause:free inside name nongov
-6|/spender before-clause:free inside name people
-5|/spender before-clause:free inside name pronoun
-4|/spender before-clause:free inside owner body
5|/spender before-clause:free inside owner capital
14|/spender before-clause:free inside owner country
4|/spender before-clause:free inside owner gov
-3|/spender before-clause:free inside owner leader
-3|/spender before-clause:free inside owner nongov
5|/spender before-clause:free inside owner people
-21|/spender before-clause:free inside owner pronoun
4|/spender before-clause:free opens name body
19|/spender before-clause:free opens name capital
4|/spender before-clause:free opens name country
10|/spender before-clause:free opens name gov
-4|/spender before-clause:free opens name leader
-3|/spender before-clause:free opens name people
-5|/spender before-clause:free opens name pronoun
7|/spender before-clause:free opens owner body
3|/spender before-clause:free opens owner capital
6|/spender before-clause:free opens owner country
12|/spender before-clause:free opens owner gov
-11|/spender before-clause:free opens owner nongov
-8|/spender before-clause:free opens owner people
-13|/spender before-far:1
18|/spender before-far:20
-13|/spender before-far:4
8|/spender before-far:9
9|/spender before-free:0 after-figure name far
-9|/spender before-free:0 after-figure name near
-9|/spender before-free:0 after-figure owner far
7|/spender before-free:0 after-figure owner near
-11|/spender before-free:0 free name far
-23|/spender before-free:0 free name near
12|/spender before-free:0 free owner far
-12|/spender before-free:0 free owner near
-9|/spender before-free:1 after-figure name far
9|/spender before-free:1 after-figure name near
-3|/spender before-free:1 after-figure owner near
-11|/spender before-free:1 free name far
18|/spender before-free:1 free name near
13|/spender before-free:1 free owner near
-10|/spender before-free:2 after-figure name far
-3|/spender before-free:2 after-figure name near
22|/spender before-free:2 free name far
10|/spender before-free:2 free name near
-8|/spender before-free:2 free owner near
4|/spender before-free:3 free name near
8|/spender before-joint:0 after-figure
6|/spender before-joint:0 free
-8|/spender before-joint:1 after-figure
-4|/spender before-joint:1 free
-7|/spender before-joint:2 after-figure
20|/spender before-joint:2 free
-9|/spender before-joint:3 after-figure
-7|/spender before-joint:3 free
5|/spender before-led:\"
6|/spender before-led:#
13|/spender before-led:'
13|/spender before-led:'s
14|/spender before-led:(
15|/spender before-led:,
22|/spender before-led:-
10|/spender before-led:--
-13|/spender before-led:.
-5|/spender before-led::
9|/spender before-led:DATE
8|/spender before-led:PARTY
9|/spender before-led:a
-7|/spender before-led:accuse
3|/spender before-led:accused
5|/spender before-led:accuses
-9|/spender before-led:across
-4|/spender before-led:acting
-3|/spender before-led:advise
3|/spender before-led:after
5|/spender before-led:agency
3|/spender before-led:although
8|/spender before-led:ambition
-3|/spender before-led:among
-9|/spender before-led:an
11|/spender before-led:and
-7|/spender before-led:any
4|/spender before-led:armed forces
-5|/spender before-led:around
-12|/spender before-led:asian
15|/spender before-led:ask
7|/spender before-led:assails
-11|/spender before-led:at
3|/spender before-led:be
20|/spender before-led:because
4|/spender before-led:before
3|/spender before-led:believe
12|/spender before-led:bring
-4|/spender before-led:bring forward
6|/spender before-led:by
-16|/spender before-led:call
3|/spender before-led:call for
-4|/spender before-led:campaign
-3|/spender before-led:candidate
-4|/spender before-led:caretaker
5|/spender before-led:carry
-3|/spender before-led:central
-8|/spender before-led:chairs
7|/spender before-led:chancellor
19|/spender before-led:chief
10|/spender before-led:chief cabinet secretary
11|/spender before-led:cite
10|/spender before-led:commit
14|/spender before-led:committee
-4|/spender before-led:conference
-12|/spender before-led:conservative
-5|/spender before-led:contender
3|/spender before-led:council
12|/spender before-led:defence minister
6|/spender before-led:defense minister
7|/spender before-led:defense secretary
9|/spender before-led:deputy
-4|/spender before-led:designate
-7|/spender before-led:developing
3|/spender before-led:director
6|/spender before-led:disavow
-4|/spender before-led:each
-20|/spender before-led:elect
-3|/spender before-led:entreat
-8|/spender before-led:even
-10|/spender before-led:every
-4|/spender before-led:exhort
-11|/spender before-led:expect
19|/spender before-led:finance minister
-4|/spender before-led:find
-4|/spender before-led:findings
-3|/spender before-led:first
-10|/spender before-led:follows
3|/spender before-led:for
-5|/spender before-led:former
6|/spender before-led:four
-6|/spender before-led:friends
-15|/spender before-led:from
4|/spender before-led:full
3|/spender before-led:general
5|/spender before-led:get
-11|/spender before-led:give
5|/spender before-led:government
18|/spender before-led:grills
-3|/spender before-led:group
-7|/spender before-led:guarantee
6|/spender before-led:guard
4|/spender before-led:guards
8|/spender before-led:had
-3|/spender before-led:handed
9|/spender before-led:hands
13|/spender before-led:has
-3|/spender before-led:heard
-3|/spender before-led:help
5|/spender before-led:her
9|/spender before-led:his
-3|/spender before-led:home
13|/spender before-led:host
-8|/spender before-led:how
-4|/spender before-led:if
4|/spender before-led:imitate
-12|/spender before-led:in
-5|/spender before-led:increase
-4|/spender before-led:instruct
3|/spender before-led:interim
-3|/spender before-led:invited
-3|/spender before-led:is
11|/spender before-led:its
-10|/spender before-led:keep
-4|/spender before-led:kiss
4|/spender before-led:lawmakers
-5|/spender before-led:lead
-4|/spender before-led:leader
-6|/spender before-led:leadership
9|/spender before-led:leads
3|/spender before-led:lean on
11|/spender before-led:let
-3|/spender before-led:liberal
-18|/spender before-led:lift
-9|/spender before-led:like
3|/spender before-led:lock
7|/spender before-led:lord
-3|/spender before-led:marks
-6|/spender before-led:match
-7|/spender before-led:may
-6|/spender before-led:minister
-4|/spender before-led:money
6|/spender before-led:most
4|/spender before-led:national security adviser
5|/spender before-led:new
-7|/spender before-led:next
10|/spender before-led:not
17|/spender before-led:now
-7|/spender before-led:nudge
-5|/spender before-led:oblige
-22|/spender before-led:of
3|/spender before-led:off
-3|/spender before-led:offer
7|/spender before-led:on
-13|/spender before-led:one
4|/spender before-led:outgoing
-5|/spender before-led:outsider
11|/spender before-led:over
-3|/spender before-led:owed
-3|/spender before-led:own
-4|/spender before-led:petition
3|/spender before-led:petitioned
-5|/spender before-led:pis
-5|/spender before-led:present
3|/spender before-led:presented
23|/spender before-led:president
-20|/spender before-led:prime minister
-12|/spender before-led:prints
8|/spender before-led:program
6|/spender before-led:propel
-9|/spender before-led:put
4|/spender before-led:quote
19|/spender before-led:raise
4|/spender before-led:ratify
-3|/spender before-led:ratios
4|/spender before-led:reach
-4|/spender before-led:regards
-4|/spender before-led:reiterate
-5|/spender before-led:renewed
-4|/spender before-led:repeat
3|/spender before-led:report
3|/spender before-led:reporters
-3|/spender before-led:resistance
-6|/spender before-led:restore
10|/spender before-led:return
3|/spender before-led:reverse
-8|/spender before-led:royal
7|/spender before-led:see
11|/spender before-led:seen
-15|/spender before-led:senior
-10|/spender before-led:since
-10|/spender before-led:sir
-6|/spender before-led:size
3|/spender before-led:so
5|/spender before-led:some
5|/spender before-led:sound out
-4|/spender before-led:splits
-3|/spender before-led:staked
8|/spender before-led:start
7|/spender before-led:suggest
-3|/spender before-led:supporters
-10|/spender before-led:take
-29|/spender before-led:tell
5|/spender before-led:than
-8|/spender before-led:that
32|/spender before-led:the
-6|/spender before-led:their
-10|/spender before-led:think
-24|/spender before-led:though
-5|/spender before-led:thrown
-6|/spender before-led:thumb
-6|/spender before-led:thumbed
8|/spender before-led:tie
-14|/spender before-led:to
-4|/spender before-led:treating
3|/spender before-led:trillion
-4|/spender before-led:troubles
-7|/spender before-led:turned
-15|/spender before-led:under
-4|/spender before-led:understood
5|/spender before-led:unless
7|/spender before-led:upon
-7|/spender before-led:urge
4|/spender before-led:very
-4|/spender before-led:view
-3|/spender before-led:want
-5|/spender before-led:war
-4|/spender before-led:wash
-3|/spender before-led:way
11|/spender before-led:welcomes
-3|/spender before-led:were
5|/spender before-led:what
11|/spender before-led:when
3|/spender before-led:where
4|/spender before-led:whether
-11|/spender before-led:which
-5|/spender before-led:while
8|/spender before-led:whole
-8|/spender before-led:whose
14|/spender before-led:why
-4|/spender before-led:will
-3|/spender before-led:wished
11|/spender before-led:with
19|/spender before-led:within
3|/spender before-led:would
-4|/spender before-led:years
13|/spender before-led:yet
-4|/spender before-led:—
13|/spender before:body name
9|/spender before:body owner
6|/spender before:capital name
7|/spender before:capital owner
11|/spender before:country owner
7|/spender before:gov name
8|/spender before:gov owner
6|/spender before:leader name
-4|/spender before:leader owner
-17|/spender before:nongov name
-14|/spender before:nongov owner
-10|/spender before:people name
-9|/spender before:pronoun name
-13|/spender before:pronoun owner
-3|/spender named:1
7|/spender named:2
21|/spender named:3
-3|/spender speaker:body
-4|/spender speaker:capital
8|/spender speaker:country
15|/spender speaker:gov
47|/spender speaker:leader
-16|/spender speaker:nongov
18|/spender speaker:people
10|/spender subject-of:about
-8|/spender subject-of:accept
-3|/spender subject-of:advise
3|/spender subject-of:advocate
-6|/spender subject-of:afford
-6|/spender subject-of:agitate for
4|/spender subject-of:amount
7|/spender subject-of:announce
-16|/spender subject-of:argue
8|/spender subject-of:argue for
-6|/spender subject-of:arrive
-20|/spender subject-of:ask for
14|/spender subject-of:beg
-11|/spender subject-of:believe
4|/spender subject-of:bring
10|/spender subject-of:call
12|/spender subject-of:call for
7|/spender subject-of:call on
-12|/spender subject-of:campaign
10|/spender subject-of:carry
-9|/spender subject-of:clamor
3|/spender subject-of:climb
-5|/spender subject-of:come back with
-3|/spender subject-of:come to
3|/spender subject-of:commit
3|/spender subject-of:concede
3|/spender subject-of:confine
7|/spender subject-of:consent
10|/spender subject-of:consider
7|/spender subject-of:contain
7|/spender subject-of:contemplate
18|/spender subject-of:debate
10|/spender subject-of:decide
-4|/spender subject-of:declare
6|/spender subject-of:decline
7|/spender subject-of:deny
-6|/spender subject-of:devote
7|/spender subject-of:dip
13|/spender subject-of:discuss
-3|/spender subject-of:dismiss
10|/spender subject-of:do
3|/spender subject-of:double
3|/spender subject-of:draft
5|/spender subject-of:drop
-5|/spender subject-of:edge
-5|/spender subject-of:end
-5|/spender subject-of:endorse
6|/spender subject-of:equal
14|/spender subject-of:examine
-6|/spender subject-of:exceed
3|/spender subject-of:exclude
-14|/spender subject-of:expect
-6|/spender subject-of:explore
11|/spender subject-of:eye
12|/spender subject-of:fall
-10|/spender subject-of:favor
-15|/spender subject-of:favour
-4|/spender subject-of:fend off
6|/spender subject-of:float
-3|/spender subject-of:foresee
-9|/spender subject-of:give
3|/spender subject-of:go
-3|/spender subject-of:guarantee
8|/spender subject-of:hike
3|/spender subject-of:hint
-18|/spender subject-of:hold
3|/spender subject-of:hold out for
-7|/spender subject-of:hope
-15|/spender subject-of:increase
8|/spender subject-of:intend
-3|/spender subject-of:invest
8|/spender subject-of:jump
3|/spender subject-of:lean on
7|/spender subject-of:lean toward
7|/spender subject-of:leave
14|/spender subject-of:lift
10|/spender subject-of:like
-3|/spender subject-of:like to see
-8|/spender subject-of:live with
3|/spender subject-of:lobby
20|/spender subject-of:lobby for
4|/spender subject-of:look at
16|/spender subject-of:lower
-4|/spender subject-of:maintain
5|/spender subject-of:manage
9|/spender subject-of:march
-5|/spender subject-of:mean
-5|/spender subject-of:move
-4|/spender subject-of:move up
18|/spender subject-of:mull
-5|/spender subject-of:name
-5|/spender subject-of:offer
3|/spender subject-of:opt
-5|/spender subject-of:pay
4|/spender subject-of:pencil in
-7|/spender subject-of:pester
10|/spender subject-of:plan
-10|/spender subject-of:play down
10|/spender subject-of:plead for
5|/spender subject-of:pledge
7|/spender subject-of:ponder
4|/spender subject-of:prefer
4|/spender subject-of:prepare
4|/spender subject-of:press for
-9|/spender subject-of:propose
-9|/spender subject-of:push
4|/spender subject-of:push back
4|/spender subject-of:put
5|/spender subject-of:put forward
3|/spender subject-of:put to
-23|/spender subject-of:raise
4|/spender subject-of:ratify
10|/spender subject-of:ready
-6|/spender subject-of:reckon
-14|/spender subject-of:recommend
-4|/spender subject-of:reduce
-6|/spender subject-of:refuse
10|/spender subject-of:reject
-3|/spender subject-of:remain
5|/spender subject-of:request
14|/spender subject-of:require
-5|/spender subject-of:resist
-7|/spender subject-of:return
24|/spender subject-of:rise
28|/spender subject-of:rule out
5|/spender subject-of:say no to
-5|/spender subject-of:see at
7|/spender subject-of:seek
4|/spender subject-of:set his heart on
-8|/spender subject-of:settle for
-10|/spender subject-of:settle on
-3|/spender subject-of:shoot for
7|/spender subject-of:signal
-5|/spender subject-of:slip
9|/spender subject-of:sound out
-3|/spender subject-of:speak of
-7|/spender subject-of:specify
26|/spender subject-of:spend
3|/spender subject-of:spurn
-5|/spender subject-of:stand
-4|/spender subject-of:start at
3|/spender subject-of:start from
3|/spender subject-of:stay
-26|/spender subject-of:stop
14|/spender subject-of:study
13|/spender subject-of:suggest
6|/spender subject-of:table
-10|/spender subject-of:take
-13|/spender subject-of:talk about
-11|/spender subject-of:talk of
3|/spender subject-of:target
-11|/spender subject-of:tell
-3|/spender subject-of:tie
-7|/spender subject-of:toss around
-13|/spender subject-of:toy with
14|/spender subject-of:turn down
-12|/spender subject-of:undertake
4|/spender subject-of:urge
-7|/spender subject-of:veto
5|/spender subject-of:vote on
-3|/spender subject-of:warn
15|/spender subject-of:weigh
4|/spender subject-of:work
8|/spender subject-of:work towards
7|/spender subject:be body
12|/spender subject:be capital
-19|/spender subject:be country
3|/spender subject:be gov
-9|/spender subject:be nongov
5|/spender subject:be pronoun
-8|/spender subject:cap gov
-5|/spender subject:cap leader
-3|/spender subject:cap nongov
7|/spender subject:cap people
20|/spender subject:demand body
17|/spender subject:demand country
5|/spender subject:demand gov
42|/spender subject:demand leader
-12|/spender subject:demand nongov
-4|/spender subject:demand people
-32|/spender subject:demand pronoun
7|/spender subject:denial body
6|/spender subject:denial capital
7|/spender subject:denial country
5|/spender subject:denial gov
32|/spender subject:denial leader
-5|/spender subject:denial nongov
-3|/spender subject:denial people
-3|/spender subject:denial pronoun
-4|/spender subject:level country
-9|/spender subject:level gov
3|/spender subject:level leader
-6|/spender subject:level nongov
-19|/spender subject:move body
10|/spender subject:move capital
7|/spender subject:move country
11|/spender subject:move nongov
5|/spender subject:move people
-9|/spender subject:move pronoun
7|/spender subject:pledge body
15|/spender subject:pledge capital
19|/spender subject:pledge country
5|/spender subject:pledge gov
8|/spender subject:pledge nongov
-3|/spender subject:pledge people
-10|/spender subject:pledge pronoun
5|/spender subject:proposal body
14|/spender subject:proposal capital
23|/spender subject:proposal country
21|/spender subject:proposal gov
-5|/spender subject:proposal nongov
-6|/spender subject:proposal people
-12|/spender subject:proposal pronoun
4|/spender subject:spend body
3|/spender subject:spend capital
3|/spender subject:spend country
-4|/spender subject:spend gov
5|/spender subject:spend nongov
10|/spender subject:spend pronoun
-3|/spender unnamed
7|/subject-form:allies
3|/subject-form:body
4|/subject-form:country
5|/subject-form:leader
-4|/subject-form:none
30|/subject-form:nongov
10|/subject-form:people
-33|/subject-form:pronoun
10|/subject-of:about
-8|/subject-of:accept
4|/subject-of:advocate
-6|/subject-of:afford
-6|/subject-of:agitate for
-4|/subject-of:agree
4|/subject-of:amount
7|/subject-of:announce
-4|/subject-of:approach
-10|/subject-of:argue
8|/subject-of:argue for
-5|/subject-of:arrive
30|/subject-of:ask
-33|/subject-of:ask for
3|/subject-of:bat away
-19|/subject-of:be
17|/subject-of:beg
-12|/subject-of:believe
3|/subject-of:beseech
-3|/subject-of:bring
-4|/subject-of:bring up
-12|/subject-of:call
9|/subject-of:call for
28|/subject-of:call on
-12|/subject-of:campaign
10|/subject-of:carry
-9|/subject-of:clamor
3|/subject-of:climb
-5|/subject-of:come back with
9|/subject-of:commit
3|/subject-of:concede
3|/subject-of:confine
7|/subject-of:consent
10|/subject-of:consider
4|/subject-of:contain
11|/subject-of:contemplate
18|/subject-of:debate
10|/subject-of:decide
-10|/subject-of:declare
8|/subject-of:decline
11|/subject-of:deny
-7|/subject-of:devote
7|/subject-of:dip
10|/subject-of:discuss
-3|/subject-of:dismiss
3|/subject-of:do
3|/subject-of:double
3|/subject-of:draft
5|/subject-of:drop
-5|/subject-of:edge
-5|/subject-of:end
-7|/subject-of:endorse
6|/subject-of:equal
14|/subject-of:examine
-6|/subject-of:exceed
3|/subject-of:exclude
-3|/subject-of:exempt
-16|/subject-of:expect
-6|/subject-of:explore
8|/subject-of:eye
12|/subject-of:fall
-10|/subject-of:favor
-15|/subject-of:favour
-4|/subject-of:fend off
-3|/subject-of:fight
6|/subject-of:float
6|/subject-of:force
-3|/subject-of:foresee
-10|/subject-of:get
-8|/subject-of:give
16|/subject-of:go
-3|/subject-of:guarantee
14|/subject-of:hike
-16|/subject-of:hold
4|/subject-of:hold out for
-3|/subject-of:hope
3|/subject-of:implore
-16|/subject-of:increase
8|/subject-of:intend
-3|/subject-of:invest
8|/subject-of:jump
-19|/subject-of:keep
3|/subject-of:lean on
7|/subject-of:lean toward
3|/subject-of:leap
7|/subject-of:leave
14|/subject-of:lift
10|/subject-of:like
-7|/subject-of:like to see
-8|/subject-of:live with
3|/subject-of:lobby
17|/subject-of:lobby for
4|/subject-of:look at
16|/subject-of:lower
-4|/subject-of:maintain
5|/subject-of:manage
9|/subject-of:march
-6|/subject-of:mean
-4|/subject-of:move
-4|/subject-of:move up
18|/subject-of:mull
-5|/subject-of:muse
-14|/subject-of:name
-5|/subject-of:offer
3|/subject-of:opt
-8|/subject-of:order
-12|/subject-of:pay
4|/subject-of:pencil in
10|/subject-of:plan
-10|/subject-of:play down
10|/subject-of:plead for
5|/subject-of:pledge
7|/subject-of:ponder
15|/subject-of:prefer
4|/subject-of:prepare
11|/subject-of:press
5|/subject-of:press for
-13|/subject-of:push
4|/subject-of:push back
10|/subject-of:put
5|/subject-of:put forward
3|/subject-of:put to
-24|/subject-of:raise
4|/subject-of:ratify
-5|/subject-of:reach
10|/subject-of:ready
-5|/subject-of:reckon
-7|/subject-of:recommend
-4|/subject-of:reduce
-11|/subject-of:refusal
-9|/subject-of:refuse
10|/subject-of:reject
-3|/subject-of:remain
13|/subject-of:require
-5|/subject-of:resist
-7|/subject-of:return
24|/subject-of:rise
28|/subject-of:rule out
5|/subject-of:say no to
-5|/subject-of:see at
9|/subject-of:seek
-3|/subject-of:set
3|/subject-of:set aside
4|/subject-of:set his heart on
7|/subject-of:settle for
-11|/subject-of:settle on
-3|/subject-of:shoot for
7|/subject-of:signal
-6|/subject-of:slip
8|/subject-of:sound out
-7|/subject-of:specify
17|/subject-of:spend
3|/subject-of:spurn
-3|/subject-of:stand
-3|/subject-of:start at
3|/subject-of:start from
3|/subject-of:stay
-26|/subject-of:stop
14|/subject-of:study
25|/subject-of:suggest
6|/subject-of:table
-7|/subject-of:take
-14|/subject-of:talk about
-11|/subject-of:talk of
3|/subject-of:target
-14|/subject-of:tell
-3|/subject-of:tie
-7|/subject-of:toss around
-13|/subject-of:toy with
14|/subject-of:turn down
-12|/subject-of:undertake
16|/subject-of:urge
-3|/subject-of:use
9|/subject-of:utter
-7|/subject-of:veto
5|/subject-of:vote on
19|/subject-of:want
-3|/subject-of:warn
15|/subject-of:weigh
4|/subject-of:work
8|/subject-of:work towards
5|/subject-of:write
8|/subject-speaker:allies none
3|/subject-speaker:allies people
-3|/subject-speaker:body country
-3|/subject-speaker:body gov
-9|/subject-speaker:body leader
-6|/subject-speaker:body none
22|/subject-speaker:body nongov
3|/subject-speaker:capital body
3|/subject-speaker:capital capital
14|/subject-speaker:capital country
-6|/subject-speaker:capital gov
3|/subject-speaker:capital leader
-11|/subject-speaker:capital none
8|/subject-speaker:capital nongov
-11|/subject-speaker:capital pronoun
3|/subject-speaker:country allies
10|/subject-speaker:country capital
7|/subject-speaker:country gov
-4|/subject-speaker:country leader
-17|/subject-speaker:country none
12|/subject-speaker:country nongov
-6|/subject-speaker:country pronoun
-9|/subject-speaker:gov capital
-4|/subject-speaker:gov gov
-9|/subject-speaker:gov leader
24|/subject-speaker:gov none
-18|/subject-speaker:gov nongov
6|/subject-speaker:gov people
9|/subject-speaker:gov pronoun
24|/subject-speaker:leader leader
-21|/subject-speaker:leader none
15|/subject-speaker:leader nongov
-5|/subject-speaker:leader pronoun
14|/subject-speaker:none allies
9|/subject-speaker:none body
-14|/subject-speaker:none capital
-22|/subject-speaker:none country
3|/subject-speaker:none gov
21|/subject-speaker:none leader
8|/subject-speaker:none none
-4|/subject-speaker:none people
-19|/subject-speaker:none pronoun
15|/subject-speaker:nongov capital
6|/subject-speaker:nongov country
-6|/subject-speaker:nongov people
11|/subject-speaker:nongov pronoun
-3|/subject-speaker:people leader
7|/subject-speaker:people none
5|/subject-speaker:people people
-10|/subject-speaker:pronoun body
-16|/subject-speaker:pronoun capital
-10|/subject-speaker:pronoun gov
15|/subject-speaker:pronoun leader
-12|/subject-speaker:pronoun pronoun
6|/subject:be body
13|/subject:be capital
-18|/subject:be country
-7|/subject:be gov
-4|/subject:be leader
-9|/subject:be nongov
5|/subject:be people
-5|/subject:be pronoun
-14|/subject:cap capital
-7|/subject:cap country
-8|/subject:cap gov
7|/subject:cap leader
-3|/subject:cap nongov
7|/subject:cap people
-9|/subject:cap pronoun
26|/subject:demand body
10|/subject:demand capital
34|/subject:demand country
21|/subject:demand gov
25|/subject:demand leader
7|/subject:denial body
10|/subject:denial capital
7|/subject:denial country
5|/subject:denial gov
21|/subject:denial leader
-6|/subject:denial nongov
-3|/subject:denial people
-3|/subject:denial pronoun
5|/subject:level body
-5|/subject:level country
-9|/subject:level gov
6|/subject:level leader
-6|/subject:level nongov
-18|/subject:move body
6|/subject:move capital
-9|/subject:move gov
10|/subject:move leader
11|/subject:move nongov
5|/subject:move people
-6|/subject:move pronoun
-6|/subject:pledge body
15|/subject:pledge capital
17|/subject:pledge country
8|/subject:pledge gov
8|/subject:pledge nongov
-3|/subject:pledge people
-14|/subject:pledge pronoun
6|/subject:proposal body
30|/subject:proposal capital
25|/subject:proposal country
22|/subject:proposal gov
3|/subject:proposal leader
-5|/subject:proposal nongov
-6|/subject:proposal people
8|/subject:proposal pronoun
4|/subject:spend body
4|/subject:spend capital
-8|/subject:spend country
-6|/subject:spend gov
-5|/subject:spend leader
5|/subject:spend nongov
13|/subject:spend pronoun
-42|/tag:gov
143|/tag:nongov
-12|/tag:person
-34|/tag:source
-44|/unnamed
-48|/unnamed-beside-others
10|benchmark/after-joint:0 mid
11|benchmark/after-joint:0 near
-5|benchmark/after-joint:1 far
-13|benchmark/after-joint:1 mid
-10|benchmark/after-led:\" far joined
4|benchmark/after-led:\" near joined
3|benchmark/after-led:# near free
-3|benchmark/after-led:and far joined
5|benchmark/after-led:by near free
-3|benchmark/after-led:for near free
3|benchmark/after-led:say far joined
16|benchmark/after-led:that near free
-3|benchmark/after-led:to far joined
5|benchmark/after-led:what near free
4|benchmark/after-led:whether far joined
6|benchmark/after-led:which far joined
4|benchmark/after-led:which near joined
-4|benchmark/after-led:with far free
8|benchmark/after:capital name
4|benchmark/after:capital owner
6|benchmark/after:people owner
-10|benchmark/after:pronoun name
4|benchmark/asked-before:other
-3|benchmark/before-clause:free inside name body
5|benchmark/before-clause:free inside name capital
6|benchmark/before-clause:free inside name country
12|benchmark/before-clause:free inside name gov
-6|benchmark/before-clause:free inside owner body
3|benchmark/before-clause:free inside owner capital
3|benchmark/before-clause:free inside owner country
-7|benchmark/before-clause:free inside owner pronoun
-4|benchmark/before-clause:free opens name capital
-5|benchmark/before-clause:free opens name country
-10|benchmark/before-clause:free opens name pronoun
5|benchmark/before-clause:free opens owner body
5|benchmark/before-clause:free opens owner capital
-3|benchmark/before-clause:free opens owner pronoun
5|benchmark/before-far:20
11|benchmark/before-far:4
3|benchmark/before-far:60
-16|benchmark/before-far:9
-3|benchmark/before-free:0 after-figure name near
8|benchmark/before-free:0 free name far
7|benchmark/before-free:0 free name near
-5|benchmark/before-free:0 free owner far
-17|benchmark/before-free:1 free name near
11|benchmark/before-free:1 free owner near
9|benchmark/before-joint:0 free
-4|benchmark/before-joint:1 after-figure
-8|benchmark/before-joint:1 free
16|benchmark/before-joint:2 free
-11|benchmark/before-joint:3 free
-9|benchmark/before-led:
5|benchmark/before-led:'s
6|benchmark/before-led:,
3|benchmark/before-led:--
-4|benchmark/before-led:a
-4|benchmark/before-led:and
3|benchmark/before-led:answer
-5|benchmark/before-led:as
4|benchmark/before-led:by
-6|benchmark/before-led:for
4|benchmark/before-led:his
-16|benchmark/before-led:in
8|benchmark/before-led:kyodo news
3|benchmark/before-led:mr
-7|benchmark/before-led:normal
-3|benchmark/before-led:on
21|benchmark/before-led:the
5|benchmark/before-led:what
3|benchmark/before:capital name
8|benchmark/before:capital owner
13|benchmark/before:gov name
4|benchmark/before:gov owner
-9|benchmark/before:pronoun name
-10|benchmark/before:pronoun owner
3|benchmark/governor-form:account gerund+
4|benchmark/governor-form:adopt finite+
5|benchmark/governor-form:agree finite+
12|benchmark/governor-form:be finite+
-3|benchmark/governor-form:be finite+can
-3|benchmark/governor-form:be finite+will
3|benchmark/governor-form:call inf+
-9|benchmark/governor-form:clear finite+
6|benchmark/governor-form:draft finite+
4|benchmark/governor-form:endorse gerund++not
3|benchmark/governor-form:exceed finite+
-4|benchmark/governor-form:exempt finite+
5|benchmark/governor-form:hit finite+
3|benchmark/governor-form:hold finite+
4|benchmark/governor-form:idea +
-4|benchmark/governor-form:meet finite+
11|benchmark/governor-form:rise finite+
3|benchmark/governor-form:set finite+
-3|benchmark/governor-form:speak of finite+
11|benchmark/governor-form:spend finite+
-4|benchmark/governor-form:suggest finite+
4|benchmark/governor-form:take finite+
-3|benchmark/governor-form:take finite+will
4|benchmark/governor-form:talk about finite+
-4|benchmark/governor-form:talk about progressive+
3|benchmark/governor-form:tell finite+
-6|benchmark/governor-form:tell gerund+
-3|benchmark/governor-form:use finite+
6|benchmark/governor-kind:be
-5|benchmark/governor-kind:demand
-4|benchmark/governor-kind:denial
5|benchmark/governor-kind:level
6|benchmark/governor-kind:move
9|benchmark/governor-kind:pledge
-5|benchmark/governor-kind:proposal
9|benchmark/governor-kind:spend
12|benchmark/governor-mood:be finite+
-3|benchmark/governor-mood:be finite+can
-3|benchmark/governor-mood:be finite+will
-6|benchmark/governor-mood:demand gerund+
3|benchmark/governor-mood:demand inf+
-4|benchmark/governor-mood:denial finite+
3|benchmark/governor-mood:level finite+
12|benchmark/governor-mood:move finite+
-3|benchmark/governor-mood:move finite+will
10|benchmark/governor-mood:pledge finite+
-5|benchmark/governor-mood:pledge finite++passive
4|benchmark/governor-mood:pledge gerund++not
4|benchmark/governor-mood:proposal +
-5|benchmark/governor-mood:proposal finite+
-4|benchmark/governor-mood:proposal progressive+
8|benchmark/governor-mood:spend finite+
3|benchmark/governor:account
4|benchmark/governor:adopt
5|benchmark/governor:agree
6|benchmark/governor:be
5|benchmark/governor:call
-9|benchmark/governor:clear
6|benchmark/governor:draft
4|benchmark/governor:endorse
3|benchmark/governor:exceed
-4|benchmark/governor:exempt
5|benchmark/governor:hit
4|benchmark/governor:idea
-6|benchmark/governor:meet
11|benchmark/governor:rise
3|benchmark/governor:set
-3|benchmark/governor:speak of
10|benchmark/governor:spend
-4|benchmark/governor:suggest
-3|benchmark/governor:tell
-3|benchmark/governor:use
32|benchmark/has:LEADER
-6|benchmark/has:USA
-5|benchmark/has:administration
10|benchmark/has:adviser
4|benchmark/has:aides
4|benchmark/has:analysts
4|benchmark/has:author
-8|benchmark/has:candidates
-8|benchmark/has:commission
-5|benchmark/has:could
9|benchmark/has:country
8|benchmark/has:defence minister
7|benchmark/has:defense minister
9|benchmark/has:diplomats
-5|benchmark/has:envoy
-7|benchmark/has:figure
-7|benchmark/has:general
4|benchmark/has:ldp
4|benchmark/has:members
7|benchmark/has:minister
3|benchmark/has:ministers
-4|benchmark/has:mp
4|benchmark/has:negotiators
-5|benchmark/has:officials
-8|benchmark/has:our
-12|benchmark/has:party
4|benchmark/has:politicians
3|benchmark/has:president
-3|benchmark/has:prime minister
4|benchmark/has:researcher
3|benchmark/has:researchers
-11|benchmark/has:scholar
-3|benchmark/has:sources
-4|benchmark/has:spokesperson
-4|benchmark/has:the military
-20|benchmark/has:we
-14|benchmark/home:other
-10|benchmark/home:spender
24|benchmark/known:- ALLIES 2
16|benchmark/known:- ALLIES 2 since-2025
6|benchmark/known:- ALLIES 2 to-2021
19|benchmark/known:- ALLIES 3
12|benchmark/known:- ALLIES 3 since-2025
7|benchmark/known:- ALLIES 3 to-2024
-11|benchmark/known:- ALLIES 3.5
-11|benchmark/known:- ALLIES 3.5 since-2025
-5|benchmark/known:- ALLIES 5
-14|benchmark/known:- ALLIES 5 since-2025
8|benchmark/known:- ALLIES 5 to-1999
7|benchmark/known:- ALLIES 6
7|benchmark/known:- ALLIES 6 to-1999
5|benchmark/known:- ALLIES since-2025
15|benchmark/known:- ALLIES to-1999
6|benchmark/known:- ALLIES to-2021
8|benchmark/known:- ALLIES to-2024
-5|benchmark/known:- JPN 3.5
-5|benchmark/known:- JPN 3.5 since-2025
-6|benchmark/known:- JPN since-2025
8|benchmark/known:- NATO 1
8|benchmark/known:- NATO 1 since-2025
-8|benchmark/known:- NATO 1.5
-9|benchmark/known:- NATO 1.5 to-2024
12|benchmark/known:- NATO 2
15|benchmark/known:- NATO 2 to-2024
-4|benchmark/known:- NATO 2.5
-4|benchmark/known:- NATO 2.5 to-2024
-8|benchmark/known:- NATO 3
-7|benchmark/known:- NATO 3 to-1999
4|benchmark/known:- NATO 4-5
4|benchmark/known:- NATO 4-5 since-2025
14|benchmark/known:- NATO since-2025
-6|benchmark/known:- NATO to-1999
-5|benchmark/known:- USA 3.5
-5|benchmark/known:- USA 3.5 since-2025
-5|benchmark/known:- USA since-2025
-7|benchmark/known:CAN NATO 2
-7|benchmark/known:CAN NATO 2 since-2025
-7|benchmark/known:CAN NATO since-2025
-3|benchmark/known:CHE NATO 2
-3|benchmark/known:CHE NATO 2 since-2025
-3|benchmark/known:CHE NATO since-2025
-3|benchmark/known:CHN ALLIES 3.5
-3|benchmark/known:CHN ALLIES 3.5 since-2025
-4|benchmark/known:CHN ALLIES since-2025
4|benchmark/known:DEU NATO 3
4|benchmark/known:DEU NATO 3 to-2024
-3|benchmark/known:DEU NATO 3.5
-3|benchmark/known:DEU NATO 3.5 since-2025
-3|benchmark/known:DEU NATO since-2025
4|benchmark/known:DEU NATO to-2024
3|benchmark/known:EST ALLIES 3.5
3|benchmark/known:EST ALLIES 3.5 since-2025
3|benchmark/known:EST ALLIES since-2025
6|benchmark/known:EST NATO 5
6|benchmark/known:EST NATO 5 since-2025
5|benchmark/known:EST NATO since-2025
8|benchmark/known:EU ALLIES 3.5
8|benchmark/known:EU ALLIES 3.5 since-2025
8|benchmark/known:EU ALLIES since-2025
12|benchmark/known:EU NATO 1.5
12|benchmark/known:EU NATO 1.5 to-2024
12|benchmark/known:EU NATO to-2024
-3|benchmark/known:FIN NATO 3.5
-3|benchmark/known:FIN NATO 3.5 since-2025
-3|benchmark/known:FIN NATO since-2025
3|benchmark/known:FRA NATO 1.5
3|benchmark/known:FRA NATO 1.5 to-2024
3|benchmark/known:FRA NATO to-2024
7|benchmark/known:GBR NATO 2.5
7|benchmark/known:GBR NATO 2.5 to-2024
-3|benchmark/known:GBR NATO since-2025
6|benchmark/known:GBR NATO to-2024
9|benchmark/known:IDN NATO 2
9|benchmark/known:IDN NATO 2 since-2025
-3|benchmark/known:IDN NATO 5
-3|benchmark/known:IDN NATO 5 since-2025
6|benchmark/known:IDN NATO since-2025
-12|benchmark/known:JPN ALLIES 5
-12|benchmark/known:JPN ALLIES 5 since-2025
-17|benchmark/known:JPN ALLIES since-2025
-3|benchmark/known:JPN NATO 2
-3|benchmark/known:JPN NATO 2 to-2024
16|benchmark/known:JPN NATO 3
16|benchmark/known:JPN NATO 3 to-1999
-3|benchmark/known:JPN NATO 5
-3|benchmark/known:JPN NATO 5 since-2025
-4|benchmark/known:JPN NATO since-2025
16|benchmark/known:JPN NATO to-1999
-3|benchmark/known:JPN NATO to-2024
-7|benchmark/known:JPN USA 3.5
-7|benchmark/known:JPN USA 3.5 since-2025
-7|benchmark/known:JPN USA since-2025
-4|benchmark/known:KOR ALLIES 3.5
-4|benchmark/known:KOR ALLIES 3.5 since-2025
-3|benchmark/known:KOR ALLIES 5
-3|benchmark/known:KOR ALLIES 5 since-2025
-7|benchmark/known:KOR ALLIES since-2025
-4|benchmark/known:KOR NATO 5
-4|benchmark/known:KOR NATO 5 since-2025
-5|benchmark/known:KOR NATO since-2025
17|benchmark/known:MYS NATO 2
17|benchmark/known:MYS NATO 2 since-2025
17|benchmark/known:MYS NATO since-2025
-5|benchmark/known:NATO ALLIES since-2025
-3|benchmark/known:NATO NATO 1
-3|benchmark/known:NATO NATO 1 since-2025
-4|benchmark/known:NATO NATO 1.5
-3|benchmark/known:NATO NATO 1.5 to-2024
-8|benchmark/known:NATO NATO 2
-9|benchmark/known:NATO NATO 2 since-2025
-5|benchmark/known:NATO NATO 3
-4|benchmark/known:NATO NATO 3 to-1999
-14|benchmark/known:NATO NATO 3.5
-14|benchmark/known:NATO NATO 3.5 since-2025
-6|benchmark/known:NATO NATO 5
-6|benchmark/known:NATO NATO 5 since-2025
-34|benchmark/known:NATO NATO since-2025
-4|benchmark/known:NATO NATO to-1999
-6|benchmark/known:NATO NATO to-2024
-3|benchmark/known:PHL ALLIES since-2025
-3|benchmark/known:PHL PHL since-2025
-3|benchmark/known:PHL USA 3.5
-3|benchmark/known:PHL USA 3.5 since-2025
-3|benchmark/known:PHL USA since-2025
7|benchmark/known:USA ALLIES 1.5
7|benchmark/known:USA ALLIES 1.5 since-2025
-20|benchmark/known:USA ALLIES 2
-13|benchmark/known:USA ALLIES 2 since-2025
-5|benchmark/known:USA ALLIES 2 to-2021
-15|benchmark/known:USA ALLIES 3
-10|benchmark/known:USA ALLIES 3 since-2025
-6|benchmark/known:USA ALLIES 3 to-2024
18|benchmark/known:USA ALLIES 3.5
18|benchmark/known:USA ALLIES 3.5 since-2025
27|benchmark/known:USA ALLIES 5
35|benchmark/known:USA ALLIES 5 since-2025
-8|benchmark/known:USA ALLIES 5 to-1999
-6|benchmark/known:USA ALLIES 6
-6|benchmark/known:USA ALLIES 6 to-1999
35|benchmark/known:USA ALLIES since-2025
-15|benchmark/known:USA ALLIES to-1999
-5|benchmark/known:USA ALLIES to-2021
-6|benchmark/known:USA ALLIES to-2024
6|benchmark/known:USA JPN 3.5
6|benchmark/known:USA JPN 3.5 since-2025
7|benchmark/known:USA JPN since-2025
-3|benchmark/known:USA NATO 1
-3|benchmark/known:USA NATO 1 since-2025
-3|benchmark/known:USA NATO 1.5
-3|benchmark/known:USA NATO 1.5 to-2024
-6|benchmark/known:USA NATO 2
-3|benchmark/known:USA NATO 2 since-2025
-5|benchmark/known:USA NATO 2 to-2024
-6|benchmark/known:USA NATO 3
-5|benchmark/known:USA NATO 3 to-1999
24|benchmark/known:USA NATO 3.5
24|benchmark/known:USA NATO 3.5 since-2025
14|benchmark/known:USA NATO 5
14|benchmark/known:USA NATO 5 since-2025
29|benchmark/known:USA NATO since-2025
-5|benchmark/known:USA NATO to-1999
-9|benchmark/known:USA NATO to-2024
17|benchmark/known:USA USA 3.5
17|benchmark/known:USA USA 3.5 since-2025
17|benchmark/known:USA USA since-2025
8|benchmark/named:1
8|benchmark/named:3
-14|benchmark/near-after:\"
-12|benchmark/near-after:#
-4|benchmark/near-after:,
8|benchmark/near-after:?
-7|benchmark/near-after:DATE
7|benchmark/near-after:LAND
8|benchmark/near-after:LEADER
-30|benchmark/near-after:USA
9|benchmark/near-after:about
3|benchmark/near-after:agree
7|benchmark/near-after:all
3|benchmark/near-after:ally
11|benchmark/near-after:among
3|benchmark/near-after:an
-5|benchmark/near-after:and
8|benchmark/near-after:any
4|benchmark/near-after:anywhere
-3|benchmark/near-after:applies
3|benchmark/near-after:arms
4|benchmark/near-after:army
17|benchmark/near-after:as
-4|benchmark/near-after:asia
-10|benchmark/near-after:at
-3|benchmark/near-after:atlantic
9|benchmark/near-after:be
-9|benchmark/near-after:became
6|benchmark/near-after:become
4|benchmark/near-after:becoming
6|benchmark/near-after:been
-3|benchmark/near-after:by
-3|benchmark/near-after:call
-8|benchmark/near-after:candidates
7|benchmark/near-after:common
3|benchmark/near-after:commonly
8|benchmark/near-after:complain
4|benchmark/near-after:consultants
10|benchmark/near-after:continents
-8|benchmark/near-after:core
-5|benchmark/near-after:could
13|benchmark/near-after:countries
-3|benchmark/near-after:criterion
-3|benchmark/near-after:declare
-12|benchmark/near-after:deemed
-6|benchmark/near-after:defense
8|benchmark/near-after:defense minister
3|benchmark/near-after:do
4|benchmark/near-after:draft
4|benchmark/near-after:dream
-3|benchmark/near-after:elevate
-5|benchmark/near-after:entry
4|benchmark/near-after:even
10|benchmark/near-after:every american ally
4|benchmark/near-after:exotic
-11|benchmark/near-after:extortion
5|benchmark/near-after:fair
7|benchmark/near-after:fashionable
3|benchmark/near-after:faster
4|benchmark/near-after:few
10|benchmark/near-after:fits
4|benchmark/near-after:float
-3|benchmark/near-after:floor
-4|benchmark/near-after:fly
-6|benchmark/near-after:for
3|benchmark/near-after:force
7|benchmark/near-after:friendship
3|benchmark/near-after:from
-3|benchmark/near-after:gdp
-10|benchmark/near-after:global
11|benchmark/near-after:go
-9|benchmark/near-after:gross domestic product
6|benchmark/near-after:had
-8|benchmark/near-after:hard
-3|benchmark/near-after:hard defense
10|benchmark/near-after:harden
6|benchmark/near-after:has
3|benchmark/near-after:have
-3|benchmark/near-after:he
6|benchmark/near-after:hold up
-3|benchmark/near-after:if
12|benchmark/near-after:in
-3|benchmark/near-after:included
-4|benchmark/near-after:including
-4|benchmark/near-after:infrastructure
3|benchmark/near-after:international
16|benchmark/near-after:into
-4|benchmark/near-after:is
-6|benchmark/near-after:it
-4|benchmark/near-after:items
4|benchmark/near-after:just
-3|benchmark/near-after:know
4|benchmark/near-after:lately
-4|benchmark/near-after:least
3|benchmark/near-after:let
5|benchmark/near-after:line
-8|benchmark/near-after:listed
6|benchmark/near-after:long
3|benchmark/near-after:made
-9|benchmark/near-after:magic
5|benchmark/near-after:mean
-3|benchmark/near-after:measure
4|benchmark/near-after:meet
4|benchmark/near-after:member states
4|benchmark/near-after:members
-6|benchmark/near-after:military
-3|benchmark/near-after:military spending
12|benchmark/near-after:mind
7|benchmark/near-after:minimum standard
3|benchmark/near-after:ministers
-7|benchmark/near-after:modest
-7|benchmark/near-after:n't
3|benchmark/near-after:nagoya
3|benchmark/near-after:narvik
-6|benchmark/near-after:needs
-3|benchmark/near-after:no
5|benchmark/near-after:no one
-4|benchmark/near-after:non
14|benchmark/near-after:norm
8|benchmark/near-after:norms
-5|benchmark/near-after:not
4|benchmark/near-after:now
-8|benchmark/near-after:number
-3|benchmark/near-after:odd
-8|benchmark/near-after:of
-9|benchmark/near-after:on
5|benchmark/near-after:one
-3|benchmark/near-after:ought
-4|benchmark/near-after:our
9|benchmark/near-after:own
4|benchmark/near-after:parliaments
-3|benchmark/near-after:part
-4|benchmark/near-after:partners
3|benchmark/near-after:pass
-7|benchmark/near-after:passes
13|benchmark/near-after:pay
8|benchmark/near-after:planner
3|benchmark/near-after:pledge
4|benchmark/near-after:practical
4|benchmark/near-after:prime minister
11|benchmark/near-after:rate
-3|benchmark/near-after:rather
4|benchmark/near-after:reasonable
-7|benchmark/near-after:regards
7|benchmark/near-after:reigns
-5|benchmark/near-after:related
6|benchmark/near-after:replacing
-12|benchmark/near-after:respectable
3|benchmark/near-after:revolutionary
4|benchmark/near-after:rule
3|benchmark/near-after:sales
10|benchmark/near-after:same
-10|benchmark/near-after:say
-11|benchmark/near-after:scholar
-7|benchmark/near-after:security - related
7|benchmark/near-after:self
3|benchmark/near-after:sense
4|benchmark/near-after:sensible
11|benchmark/near-after:serious
-3|benchmark/near-after:set aside
-5|benchmark/near-after:should
4|benchmark/near-after:size
10|benchmark/near-after:some
-6|benchmark/near-after:split
-12|benchmark/near-after:standard
6|benchmark/near-after:state
7|benchmark/near-after:suits
13|benchmark/near-after:the
4|benchmark/near-after:there
4|benchmark/near-after:though
3|benchmark/near-after:threshold
-3|benchmark/near-after:ticket
19|benchmark/near-after:to
10|benchmark/near-after:turning
4|benchmark/near-after:vogue
3|benchmark/near-after:was
6|benchmark/near-after:way
-3|benchmark/near-after:we
6|benchmark/near-after:well
4|benchmark/near-after:west
7|benchmark/near-after:western
7|benchmark/near-after:what
3|benchmark/near-after:when
-4|benchmark/near-after:where
-4|benchmark/near-after:whether
4|benchmark/near-after:who
12|benchmark/near-after:will
-3|benchmark/near-after:with
-6|benchmark/near-after:world
-3|benchmark/near-after:would
-4|benchmark/near-after:you
14|benchmark/near-before:\"
-28|benchmark/near-before:'s
7|benchmark/near-before:(
7|benchmark/near-before:)
-14|benchmark/near-before:,
6|benchmark/near-before:-
16|benchmark/near-before:--
6|benchmark/near-before:0
-24|benchmark/near-before::
5|benchmark/near-before:;
14|benchmark/near-before:DATE
20|benchmark/near-before:LAND
4|benchmark/near-before:LEADER
-9|benchmark/near-before:NATO
12|benchmark/near-before:OUTLET
-22|benchmark/near-before:USA
27|benchmark/near-before:a
3|benchmark/near-before:account
5|benchmark/near-before:actually
-5|benchmark/near-before:add
-3|benchmark/near-before:administration
7|benchmark/near-before:affairs
4|benchmark/near-before:african
6|benchmark/near-before:allied
7|benchmark/near-before:allies
7|benchmark/near-before:always
10|benchmark/near-before:among
10|benchmark/near-before:an
5|benchmark/near-before:analysts
20|benchmark/near-before:and
-4|benchmark/near-before:anonymity
5|benchmark/near-before:anyone
3|benchmark/near-before:anything
3|benchmark/near-before:are
-4|benchmark/near-before:armed forces
5|benchmark/near-before:asia
-7|benchmark/near-before:at
5|benchmark/near-before:attachés
16|benchmark/near-before:avoids
9|benchmark/near-before:aware
11|benchmark/near-before:bar
-3|benchmark/near-before:be
8|benchmark/near-before:bloc
-4|benchmark/near-before:briefing
4|benchmark/near-before:bring
-4|benchmark/near-before:but
-10|benchmark/near-before:by
4|benchmark/near-before:call
-4|benchmark/near-before:came
-3|benchmark/near-before:can
-4|benchmark/near-before:chairman
-4|benchmark/near-before:chiefs
-5|benchmark/near-before:colleagues
11|benchmark/near-before:commending
-8|benchmark/near-before:commission
5|benchmark/near-before:common
-4|benchmark/near-before:condition
-4|benchmark/near-before:contribution
5|benchmark/near-before:cost
-3|benchmark/near-before:counted
10|benchmark/near-before:countries
9|benchmark/near-before:country
-5|benchmark/near-before:days
-3|benchmark/near-before:declare
-5|benchmark/near-before:decline
14|benchmark/near-before:democracies
-4|benchmark/near-before:dennis
-4|benchmark/near-before:describe
4|benchmark/near-before:differ
3|benchmark/near-before:down
7|benchmark/near-before:draft
-5|benchmark/near-before:earlier
-5|benchmark/near-before:elsewhere
9|benchmark/near-before:emerging
4|benchmark/near-before:endorse
-5|benchmark/near-before:envoy
7|benchmark/near-before:europe
-3|benchmark/near-before:ever
-6|benchmark/near-before:everyone
3|benchmark/near-before:exceed
-4|benchmark/near-before:exempt
-4|benchmark/near-before:explainer
7|benchmark/near-before:external
7|benchmark/near-before:far
10|benchmark/near-before:fear
4|benchmark/near-before:find
5|benchmark/near-before:fleitz
4|benchmark/near-before:flock
5|benchmark/near-before:fred
3|benchmark/near-before:from
6|benchmark/near-before:g
-7|benchmark/near-before:general
6|benchmark/near-before:generals
-4|benchmark/near-before:gift
-10|benchmark/near-before:global
10|benchmark/near-before:go
4|benchmark/near-before:goals
4|benchmark/near-before:guideline
3|benchmark/near-before:had
-7|benchmark/near-before:has
-11|benchmark/near-before:have
8|benchmark/near-before:he
10|benchmark/near-before:heard
-11|benchmark/near-before:his
5|benchmark/near-before:hit
4|benchmark/near-before:hopefuls
-3|benchmark/near-before:host - nation
4|benchmark/near-before:idea
4|benchmark/near-before:if
35|benchmark/near-before:in
-3|benchmark/near-before:insistent
4|benchmark/near-before:international
10|benchmark/near-before:irrelevance
6|benchmark/near-before:is
-13|benchmark/near-before:it
-5|benchmark/near-before:its
-4|benchmark/near-before:joint
6|benchmark/near-before:judged
4|benchmark/near-before:kind
-3|benchmark/near-before:knows
-3|benchmark/near-before:lawmakers
4|benchmark/near-before:ldp
-6|benchmark/near-before:makes
3|benchmark/near-before:measure
3|benchmark/near-before:method
5|benchmark/near-before:military
7|benchmark/near-before:minister
3|benchmark/near-before:nations
-3|benchmark/near-before:needles
-6|benchmark/near-before:new
7|benchmark/near-before:no
7|benchmark/near-before:normal
-6|benchmark/near-before:note
-8|benchmark/near-before:now
14|benchmark/near-before:of
-3|benchmark/near-before:officials
7|benchmark/near-before:old
-7|benchmark/near-before:omura
10|benchmark/near-before:one
7|benchmark/near-before:orthodoxy
-5|benchmark/near-before:out
-3|benchmark/near-before:pacific
-7|benchmark/near-before:paper
-10|benchmark/near-before:part
-4|benchmark/near-before:partner
-6|benchmark/near-before:partners
-9|benchmark/near-before:party
3|benchmark/near-before:pass
3|benchmark/near-before:peacetime
9|benchmark/near-before:plead
-10|benchmark/near-before:point
4|benchmark/near-before:politicians
9|benchmark/near-before:poverty
-3|benchmark/near-before:privately
-5|benchmark/near-before:proper
3|benchmark/near-before:real
-6|benchmark/near-before:referred
-4|benchmark/near-before:referring
-3|benchmark/near-before:regards
4|benchmark/near-before:region
-3|benchmark/near-before:respectfully
3|benchmark/near-before:reward
11|benchmark/near-before:rise
3|benchmark/near-before:rule
-4|benchmark/near-before:say
4|benchmark/near-before:secretariat
-5|benchmark/near-before:senior
11|benchmark/near-before:sentence
3|benchmark/near-before:separate
3|benchmark/near-before:set
4|benchmark/near-before:shares
5|benchmark/near-before:sharing
4|benchmark/near-before:short
-5|benchmark/near-before:sides
3|benchmark/near-before:since
-4|benchmark/near-before:speech
-4|benchmark/near-before:spokesperson
3|benchmark/near-before:sponsor
-11|benchmark/near-before:standard
-3|benchmark/near-before:starting
-3|benchmark/near-before:still
-8|benchmark/near-before:strategy
9|benchmark/near-before:such
-3|benchmark/near-before:summit
-3|benchmark/near-before:support
5|benchmark/near-before:take
-4|benchmark/near-before:tan
-3|benchmark/near-before:team
-5|benchmark/near-before:tell
10|benchmark/near-before:text
9|benchmark/near-before:that
7|benchmark/near-before:the
-3|benchmark/near-before:their
8|benchmark/near-before:there
-3|benchmark/near-before:they
8|benchmark/near-before:thing
3|benchmark/near-before:thumb
7|benchmark/near-before:to
-4|benchmark/near-before:treat
-5|benchmark/near-before:two
5|benchmark/near-before:understanding
-3|benchmark/near-before:use
14|benchmark/near-before:was
-7|benchmark/near-before:we
4|benchmark/near-before:west
-10|benchmark/near-before:what
11|benchmark/near-before:when
3|benchmark/near-before:whether
-3|benchmark/near-before:which
-5|benchmark/near-before:who
-11|benchmark/near-before:why
4|benchmark/near-before:without
-4|benchmark/near-before:workers
-3|benchmark/near-before:world
-7|benchmark/near-before:yardstick
3|benchmark/near-before:years
4|benchmark/other after-joint:0 mid
11|benchmark/other after-joint:0 near
-9|benchmark/other after-joint:1 mid
-10|benchmark/other after-led:\" far joined
4|benchmark/other after-led:\" near joined
3|benchmark/other after-led:# near free
5|benchmark/other after-led:by near free
-3|benchmark/other after-led:for near free
3|benchmark/other after-led:say far joined
7|benchmark/other after-led:that near free
-3|benchmark/other after-led:to far joined
5|benchmark/other after-led:what near free
4|benchmark/other after-led:whether far joined
6|benchmark/other after-led:which far joined
4|benchmark/other after-led:which near joined
-4|benchmark/other after-led:with far free
3|benchmark/other after:body name
9|benchmark/other after:capital name
4|benchmark/other after:capital owner
-6|benchmark/other after:country name
6|benchmark/other after:people owner
-6|benchmark/other after:pronoun name
3|benchmark/other before-clause:free inside name body
-3|benchmark/other before-clause:free inside name capital
6|benchmark/other before-clause:free inside name country
12|benchmark/other before-clause:free inside name gov
3|benchmark/other before-clause:free inside owner capital
3|benchmark/other before-clause:free inside owner country
-5|benchmark/other before-clause:free inside owner pronoun
-3|benchmark/other before-clause:free opens name capital
-5|benchmark/other before-clause:free opens name country
-10|benchmark/other before-clause:free opens name pronoun
6|benchmark/other before-clause:free opens owner capital
5|benchmark/other before-far:20
17|benchmark/other before-far:4
4|benchmark/other before-far:60
-17|benchmark/other before-far:9
-3|benchmark/other before-free:0 after-figure name near
8|benchmark/other before-free:0 free name far
3|benchmark/other before-free:0 free name near
-5|benchmark/other before-free:0 free owner far
6|benchmark/other before-free:0 free owner near
-14|benchmark/other before-free:1 free name near
9|benchmark/other before-free:1 free owner near
11|benchmark/other before-joint:0 free
-3|benchmark/other before-joint:1 after-figure
-6|benchmark/other before-joint:1 free
16|benchmark/other before-joint:2 free
-11|benchmark/other before-joint:3 free
-11|benchmark/other before-led:
5|benchmark/other before-led:'s
6|benchmark/other before-led:,
3|benchmark/other before-led:--
-4|benchmark/other before-led:a
-4|benchmark/other before-led:and
3|benchmark/other before-led:answer
-5|benchmark/other before-led:as
-5|benchmark/other before-led:by
4|benchmark/other before-led:his
-16|benchmark/other before-led:in
8|benchmark/other before-led:kyodo news
3|benchmark/other before-led:mr
-7|benchmark/other before-led:normal
24|benchmark/other before-led:the
5|benchmark/other before-led:what
5|benchmark/other before:body name
-5|benchmark/other before:capital name
9|benchmark/other before:capital owner
13|benchmark/other before:gov name
4|benchmark/other before:gov owner
-8|benchmark/other before:pronoun name
-5|benchmark/other before:pronoun owner
6|benchmark/other named:1
3|benchmark/other named:2
11|benchmark/other named:3
3|benchmark/other speaker:capital
10|benchmark/other speaker:leader
-3|benchmark/other speaker:pronoun
3|benchmark/other subject-of:advise
-5|benchmark/other subject-of:agree
6|benchmark/other subject-of:argue
-12|benchmark/other subject-of:be
3|benchmark/other subject-of:call
8|benchmark/other subject-of:recommend
-3|benchmark/other subject-of:set
-3|benchmark/other subject:be capital
-5|benchmark/other subject:be gov
-6|benchmark/other subject:be pronoun
-3|benchmark/other subject:cap pronoun
5|benchmark/other subject:demand capital
3|benchmark/other subject:demand gov
-3|benchmark/other subject:demand pronoun
-5|benchmark/other subject:pledge body
-5|benchmark/other subject:pledge country
3|benchmark/other subject:proposal gov
4|benchmark/other subject:proposal leader
10|benchmark/other subject:proposal pronoun
-19|benchmark/other unnamed
-4|benchmark/role-class-home:CHN CHN
12|benchmark/role-class-home:EU EU
8|benchmark/role-class-home:EU JPN
-11|benchmark/role-class-home:JPN JPN
-4|benchmark/role-class-home:JPN land
-3|benchmark/role-class-home:NATO JPN
14|benchmark/role-class-home:USA CHN
-3|benchmark/role-class-home:USA JPN
9|benchmark/role-class-home:USA NATO
20|benchmark/role-class-home:USA member
-3|benchmark/role-class-home:land JPN
-3|benchmark/role-class-home:land NATO
-13|benchmark/role-class-home:land land
-7|benchmark/role-class-home:member member
-4|benchmark/role-class-of:CHN ALLIES
8|benchmark/role-class-of:EU ALLIES
12|benchmark/role-class-of:EU NATO
-19|benchmark/role-class-of:JPN ALLIES
10|benchmark/role-class-of:JPN NATO
-7|benchmark/role-class-of:JPN USA
-5|benchmark/role-class-of:NATO ALLIES
8|benchmark/role-class-of:USA ALLIES
7|benchmark/role-class-of:USA JPN
16|benchmark/role-class-of:USA NATO
7|benchmark/role-class-of:USA land
-21|benchmark/role-class-of:land ALLIES
5|benchmark/role-class-of:land NATO
-5|benchmark/role-class-of:land USA
-7|benchmark/role-class-of:member NATO
-4|benchmark/role-class:CHN
19|benchmark/role-class:EU
-16|benchmark/role-class:JPN
-5|benchmark/role-class:NATO
38|benchmark/role-class:USA
-21|benchmark/role-class:land
-7|benchmark/role-class:member
31|benchmark/role:nobody
3|benchmark/role:other
-33|benchmark/role:spender
22|benchmark/ruled:nobody
-19|benchmark/ruled:spender
-6|benchmark/says:base
-12|benchmark/says:ed
-15|benchmark/says:ing
-3|benchmark/says:s
9|benchmark/speaker-form:allies
-3|benchmark/speaker-form:capital
15|benchmark/speaker-form:leader
32|benchmark/speaker-form:none
-15|benchmark/speaker-form:pronoun
3|benchmark/speaker:capital
8|benchmark/speaker:leader
-3|benchmark/speaker:pronoun
6|benchmark/spender after-joint:0 mid
-3|benchmark/spender after-joint:1 far
-4|benchmark/spender after-joint:1 mid
8|benchmark/spender after-led:that near free
-4|benchmark/spender after:body name
8|benchmark/spender after:country name
-4|benchmark/spender after:pronoun name
-7|benchmark/spender before-clause:free inside name body
9|benchmark/spender before-clause:free inside name capital
-5|benchmark/spender before-clause:free inside owner body
5|benchmark/spender before-clause:free opens owner body
-3|benchmark/spender before-clause:free opens owner pronoun
-6|benchmark/spender before-far:4
4|benchmark/spender before-free:0 free name near
-7|benchmark/spender before-free:0 free owner near
-3|benchmark/spender before-free:1 free name near
-3|benchmark/spender before-joint:1 free
9|benchmark/spender before-led:by
-4|benchmark/spender before-led:for
-3|benchmark/spender before-led:the
-7|benchmark/spender before:body name
8|benchmark/spender before:capital name
-4|benchmark/spender before:pronoun owner
-4|benchmark/spender named:2
-3|benchmark/spender named:3
9|benchmark/spender subject-of:be
5|benchmark/spender subject-of:use
9|benchmark/spender subject:be capital
5|benchmark/spender subject:spend body
-17|benchmark/spender unnamed
-12|benchmark/spender unnamed-beside-others
4|benchmark/subject-form:allies
-10|benchmark/subject-form:capital
15|benchmark/subject-form:country
-6|benchmark/subject-form:leader
22|benchmark/subject-form:none
-3|benchmark/subject-form:nongov
9|benchmark/subject-form:pronoun
3|benchmark/subject-of:advise
-5|benchmark/subject-of:agree
6|benchmark/subject-of:argue
-4|benchmark/subject-of:be
8|benchmark/subject-of:recommend
-3|benchmark/subject-of:set
6|benchmark/subject-of:use
10|benchmark/subject-speaker:allies none
-7|benchmark/subject-speaker:capital none
12|benchmark/subject-speaker:country none
-3|benchmark/subject-speaker:gov none
7|benchmark/subject-speaker:gov nongov
-5|benchmark/subject-speaker:leader leader
11|benchmark/subject-speaker:none allies
-4|benchmark/subject-speaker:none country
3|benchmark/subject-speaker:none leader
29|benchmark/subject-speaker:none none
-10|benchmark/subject-speaker:none nongov
-6|benchmark/subject-speaker:none pronoun
-4|benchmark/subject-speaker:nongov none
19|benchmark/subject-speaker:pronoun leader
-4|benchmark/subject-speaker:pronoun none
-7|benchmark/subject-speaker:pronoun pronoun
6|benchmark/subject:be capital
-5|benchmark/subject:be gov
-6|benchmark/subject:be pronoun
-3|benchmark/subject:cap pronoun
5|benchmark/subject:demand capital
3|benchmark/subject:demand gov
-5|benchmark/subject:demand pronoun
-5|benchmark/subject:pledge body
-5|benchmark/subject:pledge country
3|benchmark/subject:proposal gov
4|benchmark/subject:proposal leader
9|benchmark/subject:proposal pronoun
5|benchmark/subject:spend body
20|benchmark/tag:gov
-4|benchmark/tag:nongov
27|benchmark/tag:person
24|benchmark/tag:source
-36|benchmark/unnamed
-10|benchmark/unnamed-beside-others
-8|demand/after-joint:0 mid
-12|demand/after-joint:2 mid
4|demand/after-led:\" far joined
-3|demand/after-led:# near free
15|demand/after-led:, far joined
-9|demand/after-led:, near joined
-4|demand/after-led:. near free
-7|demand/after-led:and far joined
-5|demand/after-led:become near free
-9|demand/after-led:by far free
4|demand/after-led:by far joined
10|demand/after-led:by near free
6|demand/after-led:defence minister far joined
5|demand/after-led:for near free
-4|demand/after-led:foreign minister far joined
12|demand/after-led:from near free
-7|demand/after-led:governs near joined
-3|demand/after-led:hear far joined
-7|demand/after-led:if near joined
-6|demand/after-led:in far joined
3|demand/after-led:lost far joined
10|demand/after-led:neighboring far joined
-8|demand/after-led:of near free
-4|demand/after-led:on near free
3|demand/after-led:or near free
-5|demand/after-led:other near free
6|demand/after-led:president far joined
-4|demand/after-led:prime minister far joined
6|demand/after-led:say near joined
-7|demand/after-led:senior far joined
-8|demand/after-led:speak far joined
3|demand/after-led:that far joined
31|demand/after-led:that near free
6|demand/after-led:that near joined
-13|demand/after-led:to near free
3|demand/after-led:unless near joined
-3|demand/after-led:where far joined
16|demand/after-led:which near joined
-3|demand/after-led:with near free
-4|demand/after-led:you far joined
-10|demand/after:body name
12|demand/after:capital name
-5|demand/after:capital owner
7|demand/after:country name
14|demand/after:country owner
-19|demand/after:gov name
23|demand/after:leader name
-11|demand/after:people name
-25|demand/after:pronoun name
-9|demand/after:pronoun owner
48|demand/asked-before:other
28|demand/asked-before:spender
-9|demand/before-clause:after-figure inside name capital
10|demand/before-clause:after-figure inside name country
9|demand/before-clause:after-figure inside name gov
-3|demand/before-clause:after-figure inside name pronoun
-3|demand/before-clause:after-figure inside owner pronoun
-3|demand/before-clause:after-figure opens name body
-10|demand/before-clause:after-figure opens name country
-7|demand/before-clause:after-figure opens name leader
-3|demand/before-clause:after-figure opens owner body
17|demand/before-clause:free inside name body
-7|demand/before-clause:free inside name capital
-16|demand/before-clause:free inside name country
12|demand/before-clause:free inside name gov
8|demand/before-clause:free inside name leader
9|demand/before-clause:free inside name people
7|demand/before-clause:free inside name pronoun
3|demand/before-clause:free inside owner capital
-3|demand/before-clause:free inside owner gov
15|demand/before-clause:free inside owner leader
-20|demand/before-clause:free inside owner people
11|demand/before-clause:free inside owner pronoun
-14|demand/before-clause:free opens name body
9|demand/before-clause:free opens name capital
-12|demand/before-clause:free opens name gov
12|demand/before-clause:free opens name leader
3|demand/before-clause:free opens name people
-8|demand/before-clause:free opens name pronoun
10|demand/before-clause:free opens owner body
20|demand/before-clause:free opens owner country
4|demand/before-clause:free opens owner leader
-14|demand/before-clause:free opens owner pronoun
4|demand/before-far:1
8|demand/before-far:20
-7|demand/before-far:4
5|demand/before-far:60
20|demand/before-far:9
-5|demand/before-free:0 after-figure name near
-3|demand/before-free:0 after-figure owner near
-26|demand/before-free:0 free name near
11|demand/before-free:0 free owner far
-4|demand/before-free:0 free owner near
-9|demand/before-free:1 after-figure name far
-4|demand/before-free:1 after-figure owner far
9|demand/before-free:1 free name far
6|demand/before-free:1 free name near
-8|demand/before-free:1 free owner far
29|demand/before-free:1 free owner near
17|demand/before-free:2 free name near
9|demand/before-free:3 free name far
5|demand/before-free:3 free name near
-6|demand/before-joint:0 after-figure
23|demand/before-joint:0 free
-4|demand/before-joint:1 after-figure
6|demand/before-joint:1 free
-8|demand/before-joint:2 after-figure
6|demand/before-joint:2 free
-4|demand/before-joint:3 after-figure
16|demand/before-joint:3 free
30|demand/before-led:
-17|demand/before-led:\"
20|demand/before-led:'s
-3|demand/before-led:(
15|demand/before-led:,
7|demand/before-led:-
-7|demand/before-led:.
-11|demand/before-led::
3|demand/before-led:;
13|demand/before-led:PARTY
5|demand/before-led:accuses
-23|demand/before-led:and
-8|demand/before-led:as
-13|demand/before-led:ask
5|demand/before-led:at
3|demand/before-led:back
8|demand/before-led:because
-9|demand/before-led:between
-4|demand/before-led:but
17|demand/before-led:by
9|demand/before-led:call on
9|demand/before-led:chief
-6|demand/before-led:come to
5|demand/before-led:commit
-13|demand/before-led:expect
-3|demand/before-led:first
3|demand/before-led:for
-3|demand/before-led:foreign
3|demand/before-led:from
10|demand/before-led:general
4|demand/before-led:guards
-4|demand/before-led:has
4|demand/before-led:his
-5|demand/before-led:hold
-3|demand/before-led:home
4|demand/before-led:host
-13|demand/before-led:if
4|demand/before-led:imitate
-6|demand/before-led:in
6|demand/before-led:included
3|demand/before-led:incoming
3|demand/before-led:increase
-13|demand/before-led:keep
-8|demand/before-led:last
-11|demand/before-led:latin
3|demand/before-led:lean on
-6|demand/before-led:like
4|demand/before-led:make
3|demand/before-led:now
-3|demand/before-led:oblige
-10|demand/before-led:of
-3|demand/before-led:owed
3|demand/before-led:pick
-26|demand/before-led:premier
-5|demand/before-led:present
16|demand/before-led:president
3|demand/before-led:press
-4|demand/before-led:previous
3|demand/before-led:prime minister
-7|demand/before-led:raise
-5|demand/before-led:ratio
3|demand/before-led:renewed
3|demand/before-led:reverse
-5|demand/before-led:royal
3|demand/before-led:same
7|demand/before-led:say
3|demand/before-led:secretary
-9|demand/before-led:see
-3|demand/before-led:speak
6|demand/before-led:suggest
-5|demand/before-led:take
5|demand/before-led:tell
-6|demand/before-led:that
31|demand/before-led:the
-7|demand/before-led:to
-6|demand/before-led:treat
-4|demand/before-led:treating
16|demand/before-led:urge
8|demand/before-led:want
17|demand/before-led:what
-6|demand/before-led:whom
4|demand/before-led:with
6|demand/before:body owner
-6|demand/before:capital name
3|demand/before:capital owner
-15|demand/before:country name
20|demand/before:country owner
9|demand/before:gov name
-3|demand/before:gov owner
13|demand/before:leader name
19|demand/before:leader owner
11|demand/before:people name
-18|demand/before:people owner
-5|demand/before:pronoun name
-5|demand/before:pronoun owner
-4|demand/governor-form:be finite+
-3|demand/governor-form:be finite+should
-3|demand/governor-form:call for finite+
9|demand/governor-form:fall inf+
12|demand/governor-form:hold inf+
-3|demand/governor-form:spend finite+should
13|demand/governor-form:tell finite+
-3|demand/governor-form:veto inf+
-5|demand/governor-form:want finite+
-8|demand/governor-kind:be
11|demand/governor-kind:cap
-16|demand/governor-kind:demand
-3|demand/governor-kind:denial
-3|demand/governor-kind:move
-6|demand/governor-kind:pledge
-7|demand/governor-kind:proposal
-7|demand/governor-kind:spend
-4|demand/governor-mood:be finite+
-3|demand/governor-mood:be finite+should
12|demand/governor-mood:cap inf+
-23|demand/governor-mood:demand finite+
16|demand/governor-mood:demand finite++passive
-4|demand/governor-mood:demand gerund+
-3|demand/governor-mood:denial inf+
-3|demand/governor-mood:move finite+
-4|demand/governor-mood:move finite+should
8|demand/governor-mood:move inf+
-3|demand/governor-mood:pledge finite+
-4|demand/governor-mood:proposal finite+
-4|demand/governor-mood:spend finite+should
-3|demand/governor:ask
-8|demand/governor:be
-5|demand/governor:call for
-3|demand/governor:expect
9|demand/governor:fall
-5|demand/governor:go
12|demand/governor:hold
-5|demand/governor:spend
13|demand/governor:tell
-3|demand/governor:veto
-6|demand/governor:want
-10|demand/has:LEADER
-3|demand/has:NATO
-5|demand/has:USA
-3|demand/has:country
-3|demand/has:former
-3|demand/has:general
11|demand/has:government
15|demand/has:i
-4|demand/has:members
-3|demand/has:official
-5|demand/has:president
-11|demand/has:should
-3|demand/has:sumar
-4|demand/has:we
-19|demand/home:other
-31|demand/home:spender
-3|demand/known:- ALLIES since-2025
-4|demand/known:- AUS since-2025
12|demand/known:- BGD 1
12|demand/known:- BGD 1 since-2025
12|demand/known:- BGD since-2025
-4|demand/known:- ESP 5
-4|demand/known:- ESP 5 since-2025
-4|demand/known:- ESP since-2025
-5|demand/known:- JPN 3
-4|demand/known:- JPN 3 since-2025
-7|demand/known:- JPN 3.5
-7|demand/known:- JPN 3.5 since-2025
-14|demand/known:- JPN since-2025
-3|demand/known:- JPN to-1999
-3|demand/known:- KOR since-2025
9|demand/known:- NATO 15
9|demand/known:- NATO 15 since-2025
-4|demand/known:- NATO 2
-3|demand/known:- NATO 2 to-2024
-5|demand/known:- NATO 3
-3|demand/known:- NATO 3 since-2025
-3|demand/known:- NATO 3.5
-4|demand/known:- NATO 5
-4|demand/known:- NATO 5 since-2025
-3|demand/known:- NATO since-2025
-6|demand/known:- NATO to-2024
10|demand/known:- RUS 2
10|demand/known:- RUS 2 since-2025
7|demand/known:- RUS 3
7|demand/known:- RUS 3 since-2025
17|demand/known:- RUS since-2025
-3|demand/known:- TWN 1E+1
-3|demand/known:- TWN 1E+1 since-2025
-6|demand/known:- TWN since-2025
-6|demand/known:AGO AGO+ZAF 1.5
-6|demand/known:AGO AGO+ZAF 1.5 since-2025
-6|demand/known:AGO AGO+ZAF since-2025
7|demand/known:ALB ALB 1.5
7|demand/known:ALB ALB 1.5 to-2024
7|demand/known:ALB ALB to-2024
5|demand/known:ARE PAK 1.8
5|demand/known:ARE PAK 1.8 to-2024
5|demand/known:ARE PAK to-2024
10|demand/known:ARE+KWT+SAU ARE+KWT+SAU 3
10|demand/known:ARE+KWT+SAU ARE+KWT+SAU 3 to-2024
10|demand/known:ARE+KWT+SAU ARE+KWT+SAU to-2024
-5|demand/known:AUS AUS 3
-5|demand/known:AUS AUS 3 since-2025
-18|demand/known:AUS AUS 3.5
-18|demand/known:AUS AUS 3.5 since-2025
-19|demand/known:AUS AUS since-2025
-4|demand/known:AUS AUS+JPN since-2025
-3|demand/known:AUS AUS+JPN+PHL 3.5
-3|demand/known:AUS AUS+JPN+PHL 3.5 since-2025
-3|demand/known:AUS AUS+JPN+PHL since-2025
3|demand/known:AUS AUS+NZL 2
3|demand/known:AUS AUS+NZL 2 since-2025
3|demand/known:AUS AUS+NZL since-2025
-6|demand/known:AUS NATO 3
-6|demand/known:AUS NATO 3 since-2025
-8|demand/known:AUS NATO since-2025
4|demand/known:AUS NZL 2.5
4|demand/known:AUS NZL 2.5 to-1999
4|demand/known:AUS NZL to-1999
11|demand/known:AUS+JPN AUS+JPN 2
11|demand/known:AUS+JPN AUS+JPN 2 since-2025
-3|demand/known:AUS+JPN AUS+JPN 3.5
-3|demand/known:AUS+JPN AUS+JPN 3.5 since-2025
8|demand/known:AUS+JPN AUS+JPN since-2025
8|demand/known:AZE AZE 1.4
8|demand/known:AZE AZE 1.4 since-2025
8|demand/known:AZE AZE since-2025
20|demand/known:BEL BEL 1.9
20|demand/known:BEL BEL 1.9 since-2025
19|demand/known:BEL BEL since-2025
7|demand/known:BEL+CZE+NLD BEL+CZE+NLD 3
7|demand/known:BEL+CZE+NLD BEL+CZE+NLD 3 since-2025
7|demand/known:BEL+CZE+NLD BEL+CZE+NLD since-2025
-4|demand/known:BFA NER 3.4
-4|demand/known:BFA NER 3.4 to-2024
-4|demand/known:BFA NER to-2024
-5|demand/known:BGD BGD 1
-5|demand/known:BGD BGD 1 since-2025
-5|demand/known:BGD BGD since-2025
-5|demand/known:BHS BHS 1.2
-5|demand/known:BHS BHS 1.2 to-2024
-5|demand/known:BHS BHS to-2024
18|demand/known:BRA AGO+ZAF 1.5
18|demand/known:BRA AGO+ZAF 1.5 since-2025
18|demand/known:BRA AGO+ZAF since-2025
4|demand/known:BRA GUY+SUR 1
4|demand/known:BRA GUY+SUR 1 to-2024
4|demand/known:BRA GUY+SUR to-2024
-8|demand/known:CAN CAN 2
-6|demand/known:CAN CAN 2 to-2024
-6|demand/known:CAN CAN 5
-6|demand/known:CAN CAN 5 since-2025
-7|demand/known:CAN CAN since-2025
-9|demand/known:CAN CAN to-2024
-4|demand/known:CAN NLD 3.5
-4|demand/known:CAN NLD 3.5 since-2025
-4|demand/known:CAN NLD since-2025
8|demand/known:CHE AUT 1.2
8|demand/known:CHE AUT 1.2 since-2025
8|demand/known:CHE AUT since-2025
-7|demand/known:CHN ALLIES 2
-7|demand/known:CHN ALLIES 2 to-2021
-7|demand/known:CHN ALLIES to-2021
3|demand/known:CHN CHN 4
3|demand/known:CHN CHN 4 to-2024
3|demand/known:CHN CHN to-2024
-3|demand/known:CHN IRL 1
-3|demand/known:CHN IRL 1 since-2025
-3|demand/known:CHN IRL since-2025
-5|demand/known:COL KOR 3
-5|demand/known:COL KOR 3 since-2025
-5|demand/known:COL KOR since-2025
-3|demand/known:CZE ALLIES 3.5
-3|demand/known:CZE ALLIES 3.5 since-2025
-3|demand/known:CZE ALLIES since-2025
-5|demand/known:CZE BEL+CZE+NLD 3
-5|demand/known:CZE BEL+CZE+NLD 3 since-2025
-5|demand/known:CZE BEL+CZE+NLD since-2025
-8|demand/known:CZE NATO 3
-8|demand/known:CZE NATO 3 since-2025
-8|demand/known:CZE NATO since-2025
-3|demand/known:DEU DEU 2
-9|demand/known:DEU DEU 3.1
-9|demand/known:DEU DEU 3.1 to-2024
-3|demand/known:DEU DEU 4
-3|demand/known:DEU DEU 4 to-2021
-8|demand/known:DEU DEU 5
-8|demand/known:DEU DEU 5 since-2025
-10|demand/known:DEU DEU since-2025
-3|demand/known:DEU DEU to-2021
-9|demand/known:DEU DEU to-2024
-8|demand/known:DEU NATO 5
-8|demand/known:DEU NATO 5 since-2025
-8|demand/known:DEU NATO since-2025
-11|demand/known:DNK DNK 5
-11|demand/known:DNK DNK 5 since-2025
-11|demand/known:DNK DNK since-2025
-7|demand/known:DNK TWN 6
-7|demand/known:DNK TWN 6 since-2025
-7|demand/known:DNK TWN since-2025
8|demand/known:DOM DOM 2
8|demand/known:DOM DOM 2 since-2025
8|demand/known:DOM DOM since-2025
-5|demand/known:ESP ESP 3.5
-5|demand/known:ESP ESP 3.5 since-2025
-14|demand/known:ESP ESP 5
-14|demand/known:ESP ESP 5 since-2025
-20|demand/known:ESP ESP since-2025
-3|demand/known:ESP NATO 3.5
-3|demand/known:ESP NATO 3.5 since-2025
-10|demand/known:ESP NATO 5
-10|demand/known:ESP NATO 5 since-2025
-14|demand/known:ESP NATO since-2025
13|demand/known:EST EST 2.5
13|demand/known:EST EST 2.5 to-2024
5|demand/known:EST EST 4
5|demand/known:EST EST 4 since-2025
6|demand/known:EST EST since-2025
13|demand/known:EST EST to-2024
-6|demand/known:EST EST+LTU+LVA+POL 2.5
-6|demand/known:EST EST+LTU+LVA+POL 2.5 to-2024
-6|demand/known:EST EST+LTU+LVA+POL to-2024
4|demand/known:EST ITA 2
4|demand/known:EST ITA 2 to-2024
4|demand/known:EST ITA to-2024
3|demand/known:EST NATO 2.5
3|demand/known:EST NATO 2.5 to-2024
-3|demand/known:EST NATO 3.5 to-2024
3|demand/known:EST NATO 5
3|demand/known:EST NATO 5 since-2025
5|demand/known:EST NATO since-2025
-3|demand/known:EST RUS 2
-3|demand/known:EST RUS 2 since-2025
-4|demand/known:EST RUS since-2025
19|demand/known:EST+LTU+LVA+POL EST+LTU+LVA+POL 2.5
19|demand/known:EST+LTU+LVA+POL EST+LTU+LVA+POL 2.5 to-2024
19|demand/known:EST+LTU+LVA+POL EST+LTU+LVA+POL to-2024
5|demand/known:EU EU 0.8
5|demand/known:EU EU 0.8 since-2025
20|demand/known:EU EU 3
20|demand/known:EU EU 3 since-2025
24|demand/known:EU EU since-2025
4|demand/known:EU IND 2.2
4|demand/known:EU IND 2.2 since-2025
4|demand/known:EU IND since-2025
3|demand/known:EU MDA 0.8
3|demand/known:EU MDA 0.8 since-2025
3|demand/known:EU MDA since-2025
-6|demand/known:EU NATO 4
-6|demand/known:EU NATO 4 since-2025
-8|demand/known:EU NATO since-2025
4|demand/known:FRA DEU 2.8
4|demand/known:FRA DEU 2.8 since-2025
4|demand/known:FRA DEU since-2025
-4|demand/known:FRA FRA 2.3
-4|demand/known:FRA FRA 2.3 to-2024
5|demand/known:FRA FRA 3
5|demand/known:FRA FRA 3 since-2025
4|demand/known:FRA FRA since-2025
-4|demand/known:FRA FRA to-2024
-3|demand/known:FRA FRA+USA 4
-3|demand/known:FRA FRA+USA 4 to-2021
-3|demand/known:FRA FRA+USA to-2021
3|demand/known:FRA NATO 3.5
3|demand/known:FRA NATO 3.5 since-2025
3|demand/known:FRA NATO since-2025
4|demand/known:GBR FRA 2.3
4|demand/known:GBR FRA 2.3 to-2024
4|demand/known:GBR FRA to-2024
11|demand/known:GBR GBR 2.5
11|demand/known:GBR GBR 2.5 to-2024
-3|demand/known:GBR GBR 3
-6|demand/known:GBR GBR 5
-6|demand/known:GBR GBR 5 since-2025
-10|demand/known:GBR GBR since-2025
10|demand/known:GBR GBR to-2024
-4|demand/known:GBR GBR+USA 2
-4|demand/known:GBR GBR+USA 2 to-2021
-4|demand/known:GBR GBR+USA to-2021
7|demand/known:GBR NATO 2.5
7|demand/known:GBR NATO 2.5 to-2024
-8|demand/known:GBR NATO 5
-8|demand/known:GBR NATO 5 since-2025
-9|demand/known:GBR NATO since-2025
6|demand/known:GBR NATO to-2024
-7|demand/known:GBR RUS 5
-7|demand/known:GBR RUS 5 since-2025
-7|demand/known:GBR RUS since-2025
13|demand/known:GBR+USA GBR+USA 2
13|demand/known:GBR+USA GBR+USA 2 to-2021
13|demand/known:GBR+USA GBR+USA to-2021
-5|demand/known:GEO AZE 1.4
-5|demand/known:GEO AZE 1.4 since-2025
-5|demand/known:GEO AZE since-2025
-6|demand/known:GEO EU 3
-6|demand/known:GEO EU 3 since-2025
-6|demand/known:GEO EU since-2025
5|demand/known:GHA NGA+TGO 1.4
5|demand/known:GHA NGA+TGO 1.4 since-2025
5|demand/known:GHA NGA+TGO since-2025
4|demand/known:GRC GRC 2
4|demand/known:GRC GRC 2 to-2024
4|demand/known:GRC GRC to-2024
-8|demand/known:HRV HRV 4
-8|demand/known:HRV HRV 4 to-2021
-8|demand/known:HRV HRV to-2021
15|demand/known:IND IND 0.5
15|demand/known:IND IND 0.5 since-2025
13|demand/known:IND IND since-2025
-6|demand/known:IND PAK 2
-6|demand/known:IND PAK 2 since-2025
-6|demand/known:IND PAK since-2025
-4|demand/known:IRL EU 3
-4|demand/known:IRL EU 3 since-2025
-3|demand/known:IRL EU since-2025
4|demand/known:IRQ IRQ 4
4|demand/known:IRQ IRQ 4 since-2025
4|demand/known:IRQ IRQ since-2025
-3|demand/known:ITA ITA 3.5
-3|demand/known:ITA ITA 3.5 since-2025
-8|demand/known:ITA ITA 5
-8|demand/known:ITA ITA 5 since-2025
-10|demand/known:ITA ITA since-2025
5|demand/known:JPN ALLIES 1.5
5|demand/known:JPN ALLIES 1.5 since-2025
6|demand/known:JPN ALLIES 1.7
6|demand/known:JPN ALLIES 1.7 since-2025
-4|demand/known:JPN ALLIES 2
-4|demand/known:JPN ALLIES 2 to-2021
-4|demand/known:JPN ALLIES 3.5
-4|demand/known:JPN ALLIES 3.5 since-2025
-4|demand/known:JPN ALLIES 5
-4|demand/known:JPN ALLIES 5 since-2025
3|demand/known:JPN ALLIES since-2025
-4|demand/known:JPN ALLIES to-2021
-6|demand/known:JPN AUS 3
-6|demand/known:JPN AUS 3 since-2025
-6|demand/known:JPN AUS since-2025
-4|demand/known:JPN AUS+JPN 2
-4|demand/known:JPN AUS+JPN 2 since-2025
-5|demand/known:JPN AUS+JPN since-2025
-9|demand/known:JPN ESP 3.5
-9|demand/known:JPN ESP 3.5 since-2025
-9|demand/known:JPN ESP since-2025
3|demand/known:JPN JPN 1.3
3|demand/known:JPN JPN 1.3 since-2025
10|demand/known:JPN JPN 1.5
12|demand/known:JPN JPN 1.5 since-2025
-3|demand/known:JPN JPN 1E+1
-3|demand/known:JPN JPN 1E+1 since-2025
3|demand/known:JPN JPN 2 since-2025
-26|demand/known:JPN JPN 3
-21|demand/known:JPN JPN 3 since-2025
13|demand/known:JPN JPN 3.2
13|demand/known:JPN JPN 3.2 to-2024
-19|demand/known:JPN JPN 3.5
-19|demand/known:JPN JPN 3.5 since-2025
3|demand/known:JPN JPN 4.7
3|demand/known:JPN JPN 4.7 since-2025
-5|demand/known:JPN JPN 5
-5|demand/known:JPN JPN 5 since-2025
-27|demand/known:JPN JPN since-2025
-9|demand/known:JPN JPN to-1999
11|demand/known:JPN JPN to-2024
-5|demand/known:JPN KOR 3.5
-5|demand/known:JPN KOR 3.5 since-2025
-6|demand/known:JPN KOR since-2025
-3|demand/known:JPN NATO 3.5
-3|demand/known:JPN NATO 3.5 since-2025
-5|demand/known:JPN NATO since-2025
6|demand/known:JPN PNG 0.8
6|demand/known:JPN PNG 0.8 since-2025
6|demand/known:JPN PNG since-2025
-5|demand/known:JPN SGP 3.5
-5|demand/known:JPN SGP 3.5 since-2025
-5|demand/known:JPN SGP since-2025
-6|demand/known:JPN TWN since-2025
-8|demand/known:JPN USA 3.5
-8|demand/known:JPN USA 3.5 since-2025
-8|demand/known:JPN USA since-2025
3|demand/known:KEN BHS+BLZ+JAM 0.2
3|demand/known:KEN BHS+BLZ+JAM 0.2 to-2024
3|demand/known:KEN BHS+BLZ+JAM to-2024
-4|demand/known:KOR ALLIES 5
-4|demand/known:KOR ALLIES 5 since-2025
-4|demand/known:KOR ALLIES since-2025
-6|demand/known:KOR EST 5
-6|demand/known:KOR EST 5 since-2025
-6|demand/known:KOR EST since-2025
3|demand/known:KOR JPN 2.8
3|demand/known:KOR JPN 2.8 since-2025
5|demand/known:KOR JPN since-2025
14|demand/known:KOR KOR 3
15|demand/known:KOR KOR 3 since-2025
-11|demand/known:KOR KOR 3.5
-11|demand/known:KOR KOR 3.5 since-2025
-10|demand/known:KOR KOR 3.8
-10|demand/known:KOR KOR 3.8 since-2025
-9|demand/known:KOR KOR 5
-9|demand/known:KOR KOR 5 since-2025
-3|demand/known:KOR KOR 7
-3|demand/known:KOR KOR 7 to-1999
-16|demand/known:KOR KOR since-2025
-3|demand/known:KOR KOR to-1999
7|demand/known:KOR MNG 1.3
7|demand/known:KOR MNG 1.3 since-2025
7|demand/known:KOR MNG since-2025
-3|demand/known:KOR NATO 5
-3|demand/known:KOR NATO 5 since-2025
-4|demand/known:KOR NATO since-2025
-8|demand/known:KOR USA 2.6
-8|demand/known:KOR USA 2.6 since-2025
-8|demand/known:KOR USA since-2025
-3|demand/known:KWT ARE+KWT+SAU 3
-3|demand/known:KWT ARE+KWT+SAU 3 to-2024
-3|demand/known:KWT ARE+KWT+SAU to-2024
6|demand/known:KWT KWT 4.5
6|demand/known:KWT KWT 4.5 since-2025
6|demand/known:KWT KWT since-2025
-4|demand/known:LBN FRA 3
-4|demand/known:LBN FRA 3 since-2025
-4|demand/known:LBN FRA since-2025
16|demand/known:LSO ZAF 1.5
16|demand/known:LSO ZAF 1.5 to-2024
16|demand/known:LSO ZAF to-2024
-9|demand/known:LTU LTU 2
-9|demand/known:LTU LTU 2 to-2024
3|demand/known:LTU LTU 2.5
3|demand/known:LTU LTU 2.5 to-2024
3|demand/known:LTU LTU 4
3|demand/known:LTU LTU 4 since-2025
-6|demand/known:LTU LTU to-2024
-3|demand/known:LTU LTU+POL 2.5
-3|demand/known:LTU LTU+POL 2.5 to-2024
-3|demand/known:LTU LTU+POL to-2024
4|demand/known:LTU NATO 3
4|demand/known:LTU NATO 3 to-2024
6|demand/known:LTU NATO 5
6|demand/known:LTU NATO 5 since-2025
6|demand/known:LTU NATO since-2025
5|demand/known:LTU NATO to-2024
8|demand/known:LTU+POL LTU+POL 2.5
8|demand/known:LTU+POL LTU+POL 2.5 to-2024
8|demand/known:LTU+POL LTU+POL to-2024
-6|demand/known:LUX BEL 1.9
-6|demand/known:LUX BEL 1.9 since-2025
-6|demand/known:LUX BEL since-2025
17|demand/known:LVA LTU 2
17|demand/known:LVA LTU 2 to-2024
17|demand/known:LVA LTU to-2024
15|demand/known:LVA LVA 3.5
15|demand/known:LVA LVA 3.5 since-2025
15|demand/known:LVA LVA since-2025
17|demand/known:MLI NER 3.4
17|demand/known:MLI NER 3.4 to-2024
17|demand/known:MLI NER to-2024
-8|demand/known:MNE SRB 2.5
-8|demand/known:MNE SRB 2.5 since-2025
-8|demand/known:MNE SRB since-2025
8|demand/known:NATO ALLIES 3.5
8|demand/known:NATO ALLIES 3.5 since-2025
-4|demand/known:NATO ALLIES 5
-4|demand/known:NATO ALLIES 5 since-2025
4|demand/known:NATO ALLIES since-2025
-5|demand/known:NATO AUS 3.5
-5|demand/known:NATO AUS 3.5 since-2025
-5|demand/known:NATO AUS since-2025
4|demand/known:NATO CAN 1.9
4|demand/known:NATO CAN 1.9 to-2024
3|demand/known:NATO CAN to-2024
-4|demand/known:NATO DEU 5
-4|demand/known:NATO DEU 5 since-2025
-3|demand/known:NATO DEU since-2025
14|demand/known:NATO ESP 3.5
14|demand/known:NATO ESP 3.5 since-2025
16|demand/known:NATO ESP since-2025
-4|demand/known:NATO EU since-2025
-5|demand/known:NATO GBR 2.5
-5|demand/known:NATO GBR 2.5 to-2024
11|demand/known:NATO GBR 5
11|demand/known:NATO GBR 5 since-2025
13|demand/known:NATO GBR since-2025
-5|demand/known:NATO GBR to-2024
-3|demand/known:NATO ITA since-2025
-4|demand/known:NATO JPN 3
-3|demand/known:NATO JPN 3 since-2025
-3|demand/known:NATO JPN since-2025
-6|demand/known:NATO JPN+KOR 3.5
-6|demand/known:NATO JPN+KOR 3.5 since-2025
-6|demand/known:NATO JPN+KOR since-2025
-6|demand/known:NATO NATO 0.25
-6|demand/known:NATO NATO 0.25 since-2025
13|demand/known:NATO NATO 1.5
13|demand/known:NATO NATO 1.5 since-2025
-3|demand/known:NATO NATO 15
-3|demand/known:NATO NATO 15 since-2025
12|demand/known:NATO NATO 2
10|demand/known:NATO NATO 2 to-2024
-6|demand/known:NATO NATO 2.5
-6|demand/known:NATO NATO 2.5 to-2024
-3|demand/known:NATO NATO 3
10|demand/known:NATO NATO 3 since-2025
-13|demand/known:NATO NATO 3 to-2024
31|demand/known:NATO NATO 3.5
30|demand/known:NATO NATO 3.5 since-2025
5|demand/known:NATO NATO 3.7
5|demand/known:NATO NATO 3.7 since-2025
-11|demand/known:NATO NATO 4
-8|demand/known:NATO NATO 4 since-2025
-3|demand/known:NATO NATO 4 to-2021
12|demand/known:NATO NATO 5
16|demand/known:NATO NATO 5 since-2025
-3|demand/known:NATO NATO 5 to-2024
57|demand/known:NATO NATO since-2025
-3|demand/known:NATO NATO to-2021
-13|demand/known:NATO NATO to-2024
-5|demand/known:NATO POL 5
-5|demand/known:NATO POL 5 since-2025
-5|demand/known:NATO POL since-2025
-5|demand/known:NATO PRT 5
-5|demand/known:NATO PRT 5 since-2025
-4|demand/known:NATO PRT since-2025
16|demand/known:NATO RUS 5
16|demand/known:NATO RUS 5 since-2025
16|demand/known:NATO RUS since-2025
-4|demand/known:NATO USA 4
-4|demand/known:NATO USA 4 to-2021
-4|demand/known:NATO USA to-2021
3|demand/known:NLD AUT+IRL+MLT 1.5
3|demand/known:NLD AUT+IRL+MLT 1.5 to-2024
3|demand/known:NLD AUT+IRL+MLT to-2024
-11|demand/known:NLD NATO 1.5
-11|demand/known:NLD NATO 1.5 since-2025
-24|demand/known:NLD NATO 3.5
-24|demand/known:NLD NATO 3.5 since-2025
-36|demand/known:NLD NATO since-2025
4|demand/known:NLD NLD 3.5
4|demand/known:NLD NLD 3.5 since-2025
4|demand/known:NLD NLD since-2025
-8|demand/known:NZL ALLIES 3.5
-8|demand/known:NZL ALLIES 3.5 since-2025
-8|demand/known:NZL ALLIES since-2025
-3|demand/known:NZL NZL since-2025
-3|demand/known:PAK PAK 2
-3|demand/known:PAK PAK 2 since-2025
-3|demand/known:PAK PAK since-2025
4|demand/known:PHL JPN 3.5
4|demand/known:PHL JPN 3.5 since-2025
6|demand/known:PHL JPN since-2025
-3|demand/known:PHL PHL since-2025
14|demand/known:POL DEU 3.1
14|demand/known:POL DEU 3.1 to-2024
4|demand/known:POL DEU 5
4|demand/known:POL DEU 5 since-2025
4|demand/known:POL DEU since-2025
14|demand/known:POL DEU to-2024
3|demand/known:POL ESP+ITA 3
3|demand/known:POL ESP+ITA 3 to-2024
3|demand/known:POL ESP+ITA to-2024
-9|demand/known:POL EST+LTU+LVA+POL 2.5
-9|demand/known:POL EST+LTU+LVA+POL 2.5 to-2024
-9|demand/known:POL EST+LTU+LVA+POL to-2024
3|demand/known:POL GBR 3
3|demand/known:POL GBR 3 to-2024
3|demand/known:POL GBR to-2024
3|demand/known:POL JPN 3
3|demand/known:POL JPN 3 to-2024
3|demand/known:POL JPN to-2024
33|demand/known:POL NATO 3
14|demand/known:POL NATO 3 since-2025
19|demand/known:POL NATO 3 to-2024
13|demand/known:POL NATO since-2025
19|demand/known:POL NATO to-2024
27|demand/known:POL POL 3
21|demand/known:POL POL 3 since-2025
6|demand/known:POL POL 3 to-2024
-15|demand/known:POL POL 5
-15|demand/known:POL POL 5 since-2025
4|demand/known:POL POL since-2025
6|demand/known:POL POL to-2024
-11|demand/known:PRT LVA 3.5
-11|demand/known:PRT LVA 3.5 since-2025
-11|demand/known:PRT LVA since-2025
-6|demand/known:PRT NATO 5
-6|demand/known:PRT NATO 5 since-2025
-6|demand/known:PRT NATO since-2025
-4|demand/known:PRT PRT 5
-4|demand/known:PRT PRT 5 since-2025
-4|demand/known:PRT PRT since-2025
3|demand/known:ROU MDA 1.5
3|demand/known:ROU MDA 1.5 since-2025
3|demand/known:ROU MDA since-2025
5|demand/known:ROU NATO 3
5|demand/known:ROU NATO 3 since-2025
5|demand/known:ROU NATO since-2025
3|demand/known:RUS BLR+RUS 3.1
3|demand/known:RUS BLR+RUS 3.1 since-2025
3|demand/known:RUS BLR+RUS since-2025
-4|demand/known:RUS GBR 5
-4|demand/known:RUS GBR 5 since-2025
-4|demand/known:RUS GBR since-2025
-7|demand/known:RUS NATO 5
-7|demand/known:RUS NATO 5 since-2025
-7|demand/known:RUS NATO since-2025
-3|demand/known:RUS RUS 2
-3|demand/known:RUS RUS 2 since-2025
5|demand/known:RUS RUS 3
5|demand/known:RUS RUS 3 since-2025
-7|demand/known:RUS RUS 5
-7|demand/known:RUS RUS 5 since-2025
-4|demand/known:RUS RUS since-2025
9|demand/known:RUS TKM 2.5
9|demand/known:RUS TKM 2.5 since-2025
9|demand/known:RUS TKM since-2025
-4|demand/known:SAU ARE+KWT+SAU 3
-4|demand/known:SAU ARE+KWT+SAU 3 to-2024
-4|demand/known:SAU ARE+KWT+SAU to-2024
-6|demand/known:SRB SRB 2.5
-6|demand/known:SRB SRB 2.5 since-2025
-7|demand/known:SRB SRB since-2025
-8|demand/known:SVK HUN 5
-8|demand/known:SVK HUN 5 since-2025
-8|demand/known:SVK HUN since-2025
11|demand/known:SWE ITA 5
11|demand/known:SWE ITA 5 since-2025
11|demand/known:SWE ITA since-2025
3|demand/known:TUR SOM 3
3|demand/known:TUR SOM 3 since-2025
3|demand/known:TUR SOM since-2025
-4|demand/known:TWN JPN 1E+1
-4|demand/known:TWN JPN 1E+1 since-2025
-3|demand/known:TWN JPN 3.5
-3|demand/known:TWN JPN 3.5 since-2025
-4|demand/known:TWN JPN 5
-4|demand/known:TWN JPN 5 since-2025
-12|demand/known:TWN JPN since-2025
-11|demand/known:TWN TWN 1E+1
-11|demand/known:TWN TWN 1E+1 since-2025
-4|demand/known:TWN TWN 5
-4|demand/known:TWN TWN 5 since-2025
-20|demand/known:TWN TWN since-2025
3|demand/known:UGA SSD 3.5
3|demand/known:UGA SSD 3.5 since-2025
3|demand/known:UGA SSD since-2025
4|demand/known:UKR JPN 2.7
4|demand/known:UKR JPN 2.7 since-2025
4|demand/known:UKR JPN since-2025
15|demand/known:UKR NATO 0.25
15|demand/known:UKR NATO 0.25 since-2025
18|demand/known:UKR NATO since-2025
5|demand/known:UKR UKR 0.25
5|demand/known:UKR UKR 0.25 since-2025
3|demand/known:UKR UKR 3
3|demand/known:UKR UKR 3 since-2025
7|demand/known:UKR UKR since-2025
-7|demand/known:USA AGO+ZAF 1.5
-7|demand/known:USA AGO+ZAF 1.5 since-2025
-7|demand/known:USA AGO+ZAF since-2025
-4|demand/known:USA ALB 1.5
-4|demand/known:USA ALB 1.5 to-2024
-4|demand/known:USA ALB to-2024
-5|demand/known:USA ALLIES 1.5
-5|demand/known:USA ALLIES 1.5 since-2025
-6|demand/known:USA ALLIES 1.7
-6|demand/known:USA ALLIES 1.7 since-2025
15|demand/known:USA ALLIES 2
3|demand/known:USA ALLIES 2 since-2025
12|demand/known:USA ALLIES 2 to-2021
9|demand/known:USA ALLIES 3.5
9|demand/known:USA ALLIES 3.5 since-2025
11|demand/known:USA ALLIES 5
11|demand/known:USA ALLIES 5 since-2025
11|demand/known:USA ALLIES since-2025
12|demand/known:USA ALLIES to-2021
3|demand/known:USA ALLIES+KOR 5
3|demand/known:USA ALLIES+KOR 5 since-2025
3|demand/known:USA ALLIES+KOR since-2025
-3|demand/known:USA AUS 1.3
-3|demand/known:USA AUS 1.3 since-2025
12|demand/known:USA AUS 3
12|demand/known:USA AUS 3 since-2025
29|demand/known:USA AUS 3.5
29|demand/known:USA AUS 3.5 since-2025
-3|demand/known:USA AUS 4.7
-3|demand/known:USA AUS 4.7 since-2025
35|demand/known:USA AUS since-2025
-5|demand/known:USA AUS+JPN 2
-5|demand/known:USA AUS+JPN 2 since-2025
6|demand/known:USA AUS+JPN 3.5
6|demand/known:USA AUS+JPN 3.5 since-2025
7|demand/known:USA AUS+JPN+PHL 3.5
7|demand/known:USA AUS+JPN+PHL 3.5 since-2025
7|demand/known:USA AUS+JPN+PHL since-2025
-6|demand/known:USA AUT 1.2
-6|demand/known:USA AUT 1.2 since-2025
-5|demand/known:USA AUT since-2025
-14|demand/known:USA BEL 1.9
-14|demand/known:USA BEL 1.9 since-2025
-13|demand/known:USA BEL since-2025
-7|demand/known:USA BGD 1
-7|demand/known:USA BGD 1 since-2025
-7|demand/known:USA BGD since-2025
6|demand/known:USA BHS 1.2
6|demand/known:USA BHS 1.2 to-2024
6|demand/known:USA BHS to-2024
-3|demand/known:USA BRA since-2025
9|demand/known:USA CAN 2
4|demand/known:USA CAN 2 to-1999
6|demand/known:USA CAN 2 to-2024
6|demand/known:USA CAN 5
6|demand/known:USA CAN 5 since-2025
6|demand/known:USA CAN since-2025
4|demand/known:USA CAN to-1999
4|demand/known:USA CAN to-2024
-3|demand/known:USA COL since-2025
3|demand/known:USA DEU 2
-5|demand/known:USA DEU 3.1
-5|demand/known:USA DEU 3.1 to-2024
3|demand/known:USA DEU 4
3|demand/known:USA DEU 4 to-2021
10|demand/known:USA DEU 5
10|demand/known:USA DEU 5 since-2025
5|demand/known:USA DEU since-2025
4|demand/known:USA DEU to-2021
-4|demand/known:USA DEU to-2024
14|demand/known:USA DNK 5
13|demand/known:USA DNK 5 since-2025
13|demand/known:USA DNK since-2025
-7|demand/known:USA DOM 2
-7|demand/known:USA DOM 2 since-2025
-7|demand/known:USA DOM since-2025
17|demand/known:USA ESP 5
17|demand/known:USA ESP 5 since-2025
16|demand/known:USA ESP since-2025
-10|demand/known:USA EST 2.5
-10|demand/known:USA EST 2.5 to-2024
-3|demand/known:USA EST 4
-3|demand/known:USA EST 4 since-2025
4|demand/known:USA EST 5
4|demand/known:USA EST 5 since-2025
-10|demand/known:USA EST to-2024
-3|demand/known:USA EST+LTU+LVA+POL 2.5
-3|demand/known:USA EST+LTU+LVA+POL 2.5 to-2024
-3|demand/known:USA EST+LTU+LVA+POL to-2024
-3|demand/known:USA EU 0.8
-3|demand/known:USA EU 0.8 since-2025
4|demand/known:USA EU 2
4|demand/known:USA EU 2 since-2025
-11|demand/known:USA EU 3
-11|demand/known:USA EU 3 since-2025
7|demand/known:USA EU 5
7|demand/known:USA EU 5 since-2025
-3|demand/known:USA EU since-2025
4|demand/known:USA FRA+USA 4
4|demand/known:USA FRA+USA 4 to-2021
4|demand/known:USA FRA+USA to-2021
-4|demand/known:USA GBR 2.5
-4|demand/known:USA GBR 2.5 to-2024
-6|demand/known:USA GBR to-2024
-8|demand/known:USA GBR+USA 2
-8|demand/known:USA GBR+USA 2 to-2021
-8|demand/known:USA GBR+USA to-2021
-4|demand/known:USA GRC 2
-4|demand/known:USA GRC 2 to-2024
-3|demand/known:USA GRC to-2024
9|demand/known:USA HRV 4
9|demand/known:USA HRV 4 to-2021
9|demand/known:USA HRV to-2021
9|demand/known:USA HUN 5
9|demand/known:USA HUN 5 since-2025
9|demand/known:USA HUN since-2025
4|demand/known:USA HUN+SVK 3.3
4|demand/known:USA HUN+SVK 3.3 since-2025
4|demand/known:USA HUN+SVK since-2025
-15|demand/known:USA IND 0.5
-15|demand/known:USA IND 0.5 since-2025
-16|demand/known:USA IND since-2025
3|demand/known:USA IRL 1
3|demand/known:USA IRL 1 since-2025
-3|demand/known:USA IRQ since-2025
4|demand/known:USA ITA 3.5
4|demand/known:USA ITA 3.5 since-2025
3|demand/known:USA ITA since-2025
-8|demand/known:USA JPN 1.3
-8|demand/known:USA JPN 1.3 since-2025
-9|demand/known:USA JPN 1.5
-12|demand/known:USA JPN 1.5 since-2025
3|demand/known:USA JPN 1.5 to-1999
8|demand/known:USA JPN 1E+1
8|demand/known:USA JPN 1E+1 since-2025
-3|demand/known:USA JPN 2 since-2025
-4|demand/known:USA JPN 2.7
-4|demand/known:USA JPN 2.7 since-2025
-3|demand/known:USA JPN 2.8
-3|demand/known:USA JPN 2.8 since-2025
32|demand/known:USA JPN 3
30|demand/known:USA JPN 3 since-2025
3|demand/known:USA JPN 3 to-1999
-13|demand/known:USA JPN 3.2
-13|demand/known:USA JPN 3.2 to-2024
25|demand/known:USA JPN 3.5
25|demand/known:USA JPN 3.5 since-2025
-5|demand/known:USA JPN 4.7
-5|demand/known:USA JPN 4.7 since-2025
12|demand/known:USA JPN 5
11|demand/known:USA JPN 5 since-2025
40|demand/known:USA JPN since-2025
13|demand/known:USA JPN to-1999
-13|demand/known:USA JPN to-2024
11|demand/known:USA JPN+KOR 3.5
11|demand/known:USA JPN+KOR 3.5 since-2025
12|demand/known:USA JPN+KOR since-2025
-8|demand/known:USA KOR 3
-9|demand/known:USA KOR 3 since-2025
15|demand/known:USA KOR 3.5
15|demand/known:USA KOR 3.5 since-2025
11|demand/known:USA KOR 3.8
11|demand/known:USA KOR 3.8 since-2025
12|demand/known:USA KOR 5
12|demand/known:USA KOR 5 since-2025
3|demand/known:USA KOR 7
3|demand/known:USA KOR 7 to-1999
26|demand/known:USA KOR since-2025
3|demand/known:USA KOR to-1999
-4|demand/known:USA KWT 4.5
-4|demand/known:USA KWT 4.5 since-2025
-4|demand/known:USA KWT since-2025
-7|demand/known:USA LTU 2
-7|demand/known:USA LTU 2 to-2024
-3|demand/known:USA LTU 4
-3|demand/known:USA LTU 4 since-2025
-3|demand/known:USA LTU since-2025
-9|demand/known:USA LTU to-2024
-4|demand/known:USA LVA 3.5
-4|demand/known:USA LVA 3.5 since-2025
-4|demand/known:USA LVA since-2025
-3|demand/known:USA MDA 0.8
-3|demand/known:USA MDA 0.8 since-2025
-5|demand/known:USA MDA since-2025
-5|demand/known:USA MNG 1.3
-5|demand/known:USA MNG 1.3 since-2025
-5|demand/known:USA MNG since-2025
-7|demand/known:USA NATO 0.25
-7|demand/known:USA NATO 0.25 since-2025
-5|demand/known:USA NATO 15
-5|demand/known:USA NATO 15 since-2025
-6|demand/known:USA NATO 2
-5|demand/known:USA NATO 2 to-2024
-4|demand/known:USA NATO 2.5
-4|demand/known:USA NATO 2.5 to-2024
-16|demand/known:USA NATO 3
-8|demand/known:USA NATO 3 since-2025
-8|demand/known:USA NATO 3 to-2024
3|demand/known:USA NATO 3.5
3|demand/known:USA NATO 3.5 to-2024
-4|demand/known:USA NATO 3.7
-4|demand/known:USA NATO 3.7 since-2025
17|demand/known:USA NATO 4
12|demand/known:USA NATO 4 since-2025
5|demand/known:USA NATO 4 to-2021
31|demand/known:USA NATO 5
27|demand/known:USA NATO 5 since-2025
4|demand/known:USA NATO 5 to-2024
13|demand/known:USA NATO since-2025
5|demand/known:USA NATO to-2021
-10|demand/known:USA NATO to-2024
3|demand/known:USA NATO+USA 2
3|demand/known:USA NATO+USA 2 to-2021
4|demand/known:USA NATO+USA 5
4|demand/known:USA NATO+USA 5 since-2025
4|demand/known:USA NATO+USA since-2025
3|demand/known:USA NATO+USA to-2021
-11|demand/known:USA NER 3.4
-11|demand/known:USA NER 3.4 to-2024
-11|demand/known:USA NER to-2024
-3|demand/known:USA NZL 2.5
-3|demand/known:USA NZL 2.5 to-1999
4|demand/known:USA NZL 3.5
4|demand/known:USA NZL 3.5 since-2025
5|demand/known:USA NZL since-2025
-3|demand/known:USA NZL to-1999
-5|demand/known:USA PAK 1.8
-5|demand/known:USA PAK 1.8 to-2024
9|demand/known:USA PAK 2
9|demand/known:USA PAK 2 since-2025
9|demand/known:USA PAK since-2025
-5|demand/known:USA PAK to-2024
5|demand/known:USA PHL 3.5
5|demand/known:USA PHL 3.5 since-2025
5|demand/known:USA PHL since-2025
-3|demand/known:USA PNG 0.8
-3|demand/known:USA PNG 0.8 since-2025
-3|demand/known:USA PNG since-2025
-23|demand/known:USA POL 3
-19|demand/known:USA POL 3 since-2025
-4|demand/known:USA POL 3 to-2024
23|demand/known:USA POL 5
23|demand/known:USA POL 5 since-2025
-4|demand/known:USA POL to-2024
8|demand/known:USA PRT 5
8|demand/known:USA PRT 5 since-2025
8|demand/known:USA PRT since-2025
-5|demand/known:USA RUS 2
-5|demand/known:USA RUS 2 since-2025
-6|demand/known:USA RUS 3
-6|demand/known:USA RUS 3 since-2025
-13|demand/known:USA RUS since-2025
7|demand/known:USA SGP 3.5
7|demand/known:USA SGP 3.5 since-2025
10|demand/known:USA SGP since-2025
14|demand/known:USA SRB 2.5
14|demand/known:USA SRB 2.5 since-2025
13|demand/known:USA SRB since-2025
-7|demand/known:USA TKM 2.5
-7|demand/known:USA TKM 2.5 since-2025
-7|demand/known:USA TKM since-2025
19|demand/known:USA TWN 1E+1
19|demand/known:USA TWN 1E+1 since-2025
3|demand/known:USA TWN 3
3|demand/known:USA TWN 3.5
3|demand/known:USA TWN 3.5 since-2025
8|demand/known:USA TWN 5
8|demand/known:USA TWN 5 since-2025
9|demand/known:USA TWN 6
9|demand/known:USA TWN 6 since-2025
42|demand/known:USA TWN since-2025
-4|demand/known:USA UKR 0.25
-4|demand/known:USA UKR 0.25 since-2025
-6|demand/known:USA UKR since-2025
8|demand/known:USA USA 2.6
8|demand/known:USA USA 2.6 since-2025
9|demand/known:USA USA 3.5
9|demand/known:USA USA 3.5 since-2025
6|demand/known:USA USA 4
6|demand/known:USA USA 4 to-2021
17|demand/known:USA USA since-2025
6|demand/known:USA USA to-2021
-13|demand/known:USA ZAF 1.5
-13|demand/known:USA ZAF 1.5 to-2024
-13|demand/known:USA ZAF to-2024
-3|demand/known:XKX ALB 1.5
-3|demand/known:XKX ALB 1.5 to-2024
-3|demand/known:XKX ALB to-2024
-3|demand/known:ZAF AGO+ZAF 1.5
-3|demand/known:ZAF AGO+ZAF 1.5 since-2025
-3|demand/known:ZAF AGO+ZAF since-2025
-3|demand/known:ZAF ZAF 1.5
-3|demand/known:ZAF ZAF 1.5 to-2024
-3|demand/known:ZAF ZAF to-2024
16|demand/named:1
21|demand/named:2
23|demand/named:3
-12|demand/near-after:\"
6|demand/near-after:#
-3|demand/near-after:'s
-12|demand/near-after:,
-27|demand/near-after:.
-3|demand/near-after:?
4|demand/near-after:DATE
-6|demand/near-after:USA
-6|demand/near-after:a
-3|demand/near-after:alliance
3|demand/near-after:and
8|demand/near-after:are
-3|demand/near-after:as
3|demand/near-after:by
-5|demand/near-after:defense
9|demand/near-after:end
-5|demand/near-after:for
-4|demand/near-after:from
10|demand/near-after:groaned
-3|demand/near-after:he
8|demand/near-after:hear
8|demand/near-after:i
9|demand/near-after:imf
16|demand/near-after:in
-6|demand/near-after:is
-4|demand/near-after:it
-8|demand/near-after:on
9|demand/near-after:program
8|demand/near-after:ready
-3|demand/near-after:say
-3|demand/near-after:that
10|demand/near-after:then
8|demand/near-after:they
-8|demand/near-after:to
7|demand/near-after:with
-5|demand/near-before:\"
-6|demand/near-before:'s
-9|demand/near-before:,
-3|demand/near-before:-
8|demand/near-before:.
-6|demand/near-before::
-6|demand/near-before:DATE
-26|demand/near-before:LAND
-4|demand/near-before:LEADER
-4|demand/near-before:NATO
-8|demand/near-before:USA
-9|demand/near-before:a
-3|demand/near-before:allies
-6|demand/near-before:ask
5|demand/near-before:at
-6|demand/near-before:be
11|demand/near-before:by
-5|demand/near-before:call for
12|demand/near-before:defence
9|demand/near-before:fall
9|demand/near-before:first
-7|demand/near-before:for
16|demand/near-before:give
-6|demand/near-before:go
8|demand/near-before:groaned
-3|demand/near-before:had
-5|demand/near-before:has
-3|demand/near-before:have
-8|demand/near-before:he
-3|demand/near-before:his
12|demand/near-before:hold
-10|demand/near-before:in
10|demand/near-before:is
-3|demand/near-before:its
-3|demand/near-before:least
12|demand/near-before:lenders
8|demand/near-before:like
-3|demand/near-before:not
-8|demand/near-before:of
-7|demand/near-before:on
6|demand/near-before:partners
-6|demand/near-before:say
-10|demand/near-before:should
-9|demand/near-before:spend
-3|demand/near-before:sumar
16|demand/near-before:tell
-3|demand/near-before:than
-10|demand/near-before:that
-18|demand/near-before:the
7|demand/near-before:then
12|demand/near-before:they
-3|demand/near-before:to
-3|demand/near-before:veto
-6|demand/near-before:want
-4|demand/near-before:was
10|demand/near-before:were
9|demand/near-before:western
-5|demand/near-before:with
-12|demand/other after-joint:0 mid
11|demand/other after-joint:0 near
-3|demand/other after-joint:1 far
7|demand/other after-joint:1 mid
10|demand/other after-joint:1 near
-18|demand/other after-joint:2 mid
3|demand/other after-joint:3 mid
-6|demand/other after-led:\" far joined
5|demand/other after-led:# near free
5|demand/other after-led:, far joined
3|demand/other after-led:; far joined
-7|demand/other after-led:and far joined
-5|demand/other after-led:become near free
-9|demand/other after-led:by far free
4|demand/other after-led:by far joined
11|demand/other after-led:by near free
6|demand/other after-led:defence minister far joined
6|demand/other after-led:for near free
-3|demand/other after-led:foreign minister far joined
4|demand/other after-led:from near free
-3|demand/other after-led:hear far joined
-7|demand/other after-led:if near joined
-5|demand/other after-led:in far joined
6|demand/other after-led:of near free
-4|demand/other after-led:on near free
3|demand/other after-led:or near free
-5|demand/other after-led:other near free
-4|demand/other after-led:prime minister far joined
6|demand/other after-led:say near joined
-7|demand/other after-led:senior far joined
5|demand/other after-led:that far joined
15|demand/other after-led:that near free
7|demand/other after-led:that near joined
-10|demand/other after-led:to near free
-5|demand/other after-led:what near free
6|demand/other after-led:which near joined
-3|demand/other after-led:with near free
-4|demand/other after-led:you far joined
5|demand/other after:body name
-5|demand/other after:body owner
3|demand/other after:capital name
-5|demand/other after:capital owner
14|demand/other after:country owner
-9|demand/other after:gov name
14|demand/other after:leader name
-4|demand/other after:people name
3|demand/other after:people owner
-17|demand/other after:pronoun name
-4|demand/other after:pronoun owner
-8|demand/other before-clause:after-figure inside name capital
5|demand/other before-clause:after-figure inside name gov
-3|demand/other before-clause:after-figure inside name pronoun
-4|demand/other before-clause:after-figure opens name country
-4|demand/other before-clause:after-figure opens owner body
-4|demand/other before-clause:free inside name body
-14|demand/other before-clause:free inside name country
7|demand/other before-clause:free inside name gov
3|demand/other before-clause:free inside name leader
3|demand/other before-clause:free inside name nongov
5|demand/other before-clause:free inside name people
7|demand/other before-clause:free inside name pronoun
13|demand/other before-clause:free inside owner leader
-10|demand/other before-clause:free inside owner people
8|demand/other before-clause:free inside owner pronoun
7|demand/other before-clause:free opens name body
9|demand/other before-clause:free opens name leader
3|demand/other before-clause:free opens name people
6|demand/other before-clause:free opens owner body
-3|demand/other before-clause:free opens owner capital
3|demand/other before-clause:free opens owner leader
-12|demand/other before-clause:free opens owner pronoun
-7|demand/other before-far:20
8|demand/other before-far:4
23|demand/other before-far:9
4|demand/other before-free:0 free name far
-11|demand/other before-free:0 free name near
6|demand/other before-free:0 free owner near
-6|demand/other before-free:1 after-figure name far
-3|demand/other before-free:1 after-figure name near
-4|demand/other before-free:1 after-figure owner far
12|demand/other before-free:1 free name far
11|demand/other before-free:1 free name near
-5|demand/other before-free:1 free owner far
11|demand/other before-free:1 free owner near
-4|demand/other before-free:2 free name far
9|demand/other before-free:3 free name far
5|demand/other before-free:3 free name near
-12|demand/other before-joint:0 after-figure
18|demand/other before-joint:0 free
7|demand/other before-joint:1 after-figure
3|demand/other before-joint:1 free
-5|demand/other before-joint:2 after-figure
-3|demand/other before-joint:2 free
18|demand/other before-joint:3 free
16|demand/other before-led:
8|demand/other before-led:'s
3|demand/other before-led:,
10|demand/other before-led:-
-7|demand/other before-led:.
-4|demand/other before-led::
6|demand/other before-led:;
3|demand/other before-led:an
-15|demand/other before-led:and
-3|demand/other before-led:as
-26|demand/other before-led:ask
3|demand/other before-led:back
3|demand/other before-led:behind
19|demand/other before-led:by
-6|demand/other before-led:come to
5|demand/other before-led:commit
-10|demand/other before-led:expect
8|demand/other before-led:for
3|demand/other before-led:from
-4|demand/other before-led:has
-5|demand/other before-led:hold
-3|demand/other before-led:host
-10|demand/other before-led:if
-4|demand/other before-led:in
6|demand/other before-led:included
3|demand/other before-led:incoming
3|demand/other before-led:increase
6|demand/other before-led:its
-13|demand/other before-led:keep
-7|demand/other before-led:last
-11|demand/other before-led:latin
4|demand/other before-led:of
3|demand/other before-led:pick
-26|demand/other before-led:premier
15|demand/other before-led:president
-4|demand/other before-led:previous
-5|demand/other before-led:ratio
3|demand/other before-led:renewed
3|demand/other before-led:secretary
-7|demand/other before-led:see
-3|demand/other before-led:speak
8|demand/other before-led:tell
4|demand/other before-led:that
5|demand/other before-led:the
-6|demand/other before-led:treat
3|demand/other before-led:when
5|demand/other before-led:which
-6|demand/other before-led:whom
6|demand/other before-led:with
-3|demand/other before:capital name
-19|demand/other before:country name
10|demand/other before:gov name
13|demand/other before:leader name
16|demand/other before:leader owner
3|demand/other before:nongov name
8|demand/other before:people name
-8|demand/other before:people owner
4|demand/other before:pronoun name
-5|demand/other before:pronoun owner
29|demand/other named:1
20|demand/other named:2
12|demand/other named:3
14|demand/other speaker:capital
-13|demand/other speaker:country
10|demand/other speaker:gov
4|demand/other speaker:leader
12|demand/other speaker:people
29|demand/other subject-of:ask
4|demand/other subject-of:ask for
6|demand/other subject-of:be
3|demand/other subject-of:beg
3|demand/other subject-of:beseech
-7|demand/other subject-of:bring
-23|demand/other subject-of:call
3|demand/other subject-of:call for
19|demand/other subject-of:call on
-7|demand/other subject-of:do
-3|demand/other subject-of:eye
-5|demand/other subject-of:get
-3|demand/other subject-of:go
-10|demand/other subject-of:hold
-18|demand/other subject-of:keep
-4|demand/other subject-of:like to see
-3|demand/other subject-of:lobby for
3|demand/other subject-of:name
-8|demand/other subject-of:order
-6|demand/other subject-of:pay
11|demand/other subject-of:prefer
5|demand/other subject-of:press
-4|demand/other subject-of:push
-5|demand/other subject-of:put
-8|demand/other subject-of:reach
3|demand/other subject-of:settle for
-12|demand/other subject-of:spend
4|demand/other subject-of:take
9|demand/other subject-of:tell
10|demand/other subject-of:urge
16|demand/other subject-of:want
3|demand/other subject:be capital
-15|demand/other subject:cap capital
-7|demand/other subject:cap country
-5|demand/other subject:cap pronoun
19|demand/other subject:demand body
10|demand/other subject:demand capital
29|demand/other subject:demand country
3|demand/other subject:demand nongov
7|demand/other subject:demand people
9|demand/other subject:demand pronoun
-6|demand/other subject:move capital
-17|demand/other subject:move country
-7|demand/other subject:move gov
5|demand/other subject:move leader
14|demand/other subject:proposal country
4|demand/other subject:proposal leader
-13|demand/other subject:spend country
-5|demand/other subject:spend leader
-3|demand/other subject:spend pronoun
-8|demand/other unnamed
-5|demand/role-class-home:CHN JPN
-3|demand/role-class-home:CHN NATO
-6|demand/role-class-home:EU NATO
7|demand/role-class-home:EU land
-3|demand/role-class-home:JPN CHN
-26|demand/role-class-home:JPN JPN
-19|demand/role-class-home:JPN land
-11|demand/role-class-home:NATO JPN
9|demand/role-class-home:NATO NATO
-4|demand/role-class-home:NATO land
14|demand/role-class-home:NATO member
17|demand/role-class-home:USA CHN
-6|demand/role-class-home:USA EU
91|demand/role-class-home:USA JPN
-6|demand/role-class-home:USA NATO
-4|demand/role-class-home:USA foe
45|demand/role-class-home:USA land
-6|demand/role-class-home:USA member
6|demand/role-class-home:foe JPN
-3|demand/role-class-home:foe NATO
18|demand/role-class-home:foe foe
9|demand/role-class-home:foe land
-8|demand/role-class-home:foe member
-9|demand/role-class-home:land JPN
-3|demand/role-class-home:land foe
-14|demand/role-class-home:land land
-9|demand/role-class-home:land member
7|demand/role-class-home:member JPN
3|demand/role-class-home:member NATO
12|demand/role-class-home:member land
-34|demand/role-class-home:member member
-8|demand/role-class-of:CHN ALLIES
-8|demand/role-class-of:EU NATO
11|demand/role-class-of:EU land
-7|demand/role-class-of:JPN JPN
-5|demand/role-class-of:JPN NATO
-9|demand/role-class-of:JPN USA
-16|demand/role-class-of:JPN land
-10|demand/role-class-of:JPN member
3|demand/role-class-of:NATO ALLIES
-4|demand/role-class-of:NATO EU
-10|demand/role-class-of:NATO JPN
-4|demand/role-class-of:NATO NATO
-4|demand/role-class-of:NATO USA
16|demand/role-class-of:NATO foe
-4|demand/role-class-of:NATO land
11|demand/role-class-of:NATO member
28|demand/role-class-of:USA ALLIES
-5|demand/role-class-of:USA EU
59|demand/role-class-of:USA JPN
16|demand/role-class-of:USA NATO
-19|demand/role-class-of:USA foe
33|demand/role-class-of:USA land
22|demand/role-class-of:USA member
3|demand/role-class-of:foe JPN
13|demand/role-class-of:foe NATO
12|demand/role-class-of:foe land
-6|demand/role-class-of:foe member
-17|demand/role-class-of:land ALLIES
-12|demand/role-class-of:land EU
-12|demand/role-class-of:land JPN
-17|demand/role-class-of:land NATO
-8|demand/role-class-of:land USA
-3|demand/role-class-of:land foe
43|demand/role-class-of:land land
-10|demand/role-class-of:land member
-3|demand/role-class-of:member EU
4|demand/role-class-of:member JPN
-23|demand/role-class-of:member NATO
-7|demand/role-class-of:member USA
-12|demand/role-class-of:member foe
7|demand/role-class-of:member land
21|demand/role-class-of:member member
-9|demand/role-class:CHN
3|demand/role-class:EU
-49|demand/role-class:JPN
4|demand/role-class:NATO
132|demand/role-class:USA
23|demand/role-class:foe
-37|demand/role-class:land
-15|demand/role-class:member
-58|demand/role:nobody
52|demand/role:other
6|demand/role:spender
10|demand/ruled
14|demand/ruled:other
-4|demand/ruled:spender
-7|demand/says:base
-3|demand/says:ing
-6|demand/says:s
-3|demand/speaker-form:body
-3|demand/speaker-form:country
-4|demand/speaker-form:gov
-7|demand/speaker-form:leader
-18|demand/speaker-form:none
-12|demand/speaker-form:nongov
-8|demand/speaker-form:pronoun
-7|demand/speaker:country
-4|demand/speaker:gov
4|demand/speaker:leader
5|demand/speaker:nongov
10|demand/speaker:people
4|demand/spender after-joint:0 mid
-12|demand/spender after-joint:0 near
4|demand/spender after-joint:1 far
-6|demand/spender after-joint:1 mid
-10|demand/spender after-joint:1 near
6|demand/spender after-joint:2 mid
-4|demand/spender after-joint:3 mid
10|demand/spender after-led:\" far joined
-8|demand/spender after-led:# near free
11|demand/spender after-led:, far joined
-11|demand/spender after-led:, near joined
-4|demand/spender after-led:. near free
-3|demand/spender after-led:and near joined
8|demand/spender after-led:from near free
-7|demand/spender after-led:governs near joined
3|demand/spender after-led:lost far joined
10|demand/spender after-led:neighboring far joined
-14|demand/spender after-led:of near free
5|demand/spender after-led:president far joined
-7|demand/spender after-led:speak far joined
16|demand/spender after-led:that near free
-3|demand/spender after-led:to near free
3|demand/spender after-led:unless near joined
6|demand/spender after-led:what near free
-3|demand/spender after-led:where far joined
10|demand/spender after-led:which near joined
-15|demand/spender after:body name
4|demand/spender after:body owner
8|demand/spender after:capital name
7|demand/spender after:country name
-10|demand/spender after:gov name
9|demand/spender after:leader name
-7|demand/spender after:people name
-9|demand/spender after:pronoun name
-5|demand/spender after:pronoun owner
8|demand/spender before-clause:after-figure inside name country
5|demand/spender before-clause:after-figure inside name gov
-5|demand/spender before-clause:after-figure opens name country
-8|demand/spender before-clause:after-figure opens name leader
21|demand/spender before-clause:free inside name body
-7|demand/spender before-clause:free inside name capital
5|demand/spender before-clause:free inside name gov
5|demand/spender before-clause:free inside name leader
-3|demand/spender before-clause:free inside name nongov
4|demand/spender before-clause:free inside name people
-5|demand/spender before-clause:free inside owner gov
-10|demand/spender before-clause:free inside owner people
3|demand/spender before-clause:free inside owner pronoun
-21|demand/spender before-clause:free opens name body
7|demand/spender before-clause:free opens name capital
3|demand/spender before-clause:free opens name country
-11|demand/spender before-clause:free opens name gov
3|demand/spender before-clause:free opens name leader
-7|demand/spender before-clause:free opens name pronoun
4|demand/spender before-clause:free opens owner body
3|demand/spender before-clause:free opens owner capital
20|demand/spender before-clause:free opens owner country
3|demand/spender before-far:1
15|demand/spender before-far:20
-16|demand/spender before-far:4
5|demand/spender before-far:60
-3|demand/spender before-far:9
-3|demand/spender before-free:0 after-figure name near
-3|demand/spender before-free:0 after-figure owner near
-6|demand/spender before-free:0 free name far
-15|demand/spender before-free:0 free name near
13|demand/spender before-free:0 free owner far
-10|demand/spender before-free:0 free owner near
-3|demand/spender before-free:1 after-figure name far
-3|demand/spender before-free:1 free name far
-5|demand/spender before-free:1 free name near
-3|demand/spender before-free:1 free owner far
19|demand/spender before-free:1 free owner near
6|demand/spender before-free:2 free name far
19|demand/spender before-free:2 free name near
6|demand/spender before-joint:0 after-figure
5|demand/spender before-joint:0 free
-11|demand/spender before-joint:1 after-figure
3|demand/spender before-joint:1 free
-3|demand/spender before-joint:2 after-figure
8|demand/spender before-joint:2 free
-3|demand/spender before-joint:3 after-figure
14|demand/spender before-led:
-17|demand/spender before-led:\"
12|demand/spender before-led:'s
-3|demand/spender before-led:(
12|demand/spender before-led:,
-6|demand/spender before-led::
-3|demand/spender before-led:;
11|demand/spender before-led:PARTY
-3|demand/spender before-led:accused
5|demand/spender before-led:accuses
-8|demand/spender before-led:and
-6|demand/spender before-led:as
13|demand/spender before-led:ask
5|demand/spender before-led:at
8|demand/spender before-led:because
-9|demand/spender before-led:between
-3|demand/spender before-led:but
8|demand/spender before-led:call on
7|demand/spender before-led:chief
-3|demand/spender before-led:first
-5|demand/spender before-led:for
8|demand/spender before-led:general
4|demand/spender before-led:guards
5|demand/spender before-led:his
-3|demand/spender before-led:home
7|demand/spender before-led:host
-3|demand/spender before-led:if
4|demand/spender before-led:imitate
-5|demand/spender before-led:its
3|demand/spender before-led:lean on
-6|demand/spender before-led:like
4|demand/spender before-led:make
3|demand/spender before-led:now
-3|demand/spender before-led:oblige
-14|demand/spender before-led:of
-3|demand/spender before-led:owed
-5|demand/spender before-led:present
4|demand/spender before-led:press
-8|demand/spender before-led:raise
3|demand/spender before-led:reverse
-5|demand/spender before-led:royal
3|demand/spender before-led:same
5|demand/spender before-led:say
6|demand/spender before-led:suggest
-7|demand/spender before-led:take
-3|demand/spender before-led:tell
-10|demand/spender before-led:that
26|demand/spender before-led:the
-4|demand/spender before-led:to
-4|demand/spender before-led:treating
15|demand/spender before-led:urge
10|demand/spender before-led:want
15|demand/spender before-led:what
-4|demand/spender before-led:when
-3|demand/spender before-led:which
6|demand/spender before:body owner
3|demand/spender before:capital owner
4|demand/spender before:country name
18|demand/spender before:country owner
-5|demand/spender before:gov owner
3|demand/spender before:leader owner
-4|demand/spender before:nongov name
3|demand/spender before:people name
-10|demand/spender before:people owner
-9|demand/spender before:pronoun name
-13|demand/spender named:1
11|demand/spender named:3
-3|demand/spender speaker:body
-14|demand/spender speaker:capital
6|demand/spender speaker:country
-14|demand/spender speaker:gov
5|demand/spender speaker:nongov
-3|demand/spender speaker:people
29|demand/spender subject-of:ask
5|demand/spender subject-of:back
-18|demand/spender subject-of:be
10|demand/spender subject-of:call for
9|demand/spender subject-of:call on
8|demand/spender subject-of:demand
-13|demand/spender subject-of:expect
-3|demand/spender subject-of:fall
4|demand/spender subject-of:give
-5|demand/spender subject-of:hold
-10|demand/spender subject-of:hope
3|demand/spender subject-of:lean on
12|demand/spender subject-of:lobby for
-5|demand/spender subject-of:mention
-3|demand/spender subject-of:name
-3|demand/spender subject-of:oblige
-4|demand/spender subject-of:pay
4|demand/spender subject-of:press
-3|demand/spender subject-of:propose
-3|demand/spender subject-of:push back
3|demand/spender subject-of:put to
5|demand/spender subject-of:raise
-4|demand/spender subject-of:settle on
9|demand/spender subject-of:spend
-7|demand/spender subject-of:take
-11|demand/spender subject-of:tell
8|demand/spender subject-of:urge
-3|demand/spender subject-of:veto
14|demand/spender subject-of:want
9|demand/spender subject-of:work towards
3|demand/spender subject-of:write
-4|demand/spender subject:be country
-10|demand/spender subject:be gov
-9|demand/spender subject:be leader
10|demand/spender subject:be pronoun
-5|demand/spender subject:cap gov
25|demand/spender subject:demand body
25|demand/spender subject:demand country
-14|demand/spender subject:demand gov
31|demand/spender subject:demand leader
6|demand/spender subject:demand pronoun
-4|demand/spender subject:denial leader
-3|demand/spender subject:denial nongov
4|demand/spender subject:level gov
-6|demand/spender subject:move body
5|demand/spender subject:move capital
-8|demand/spender subject:move country
-3|demand/spender subject:move gov
-5|demand/spender subject:move pronoun
10|demand/spender subject:pledge body
5|demand/spender subject:pledge leader
-5|demand/spender subject:pledge pronoun
-11|demand/spender subject:proposal body
-6|demand/spender subject:proposal country
-3|demand/spender subject:proposal gov
5|demand/spender subject:spend body
-3|demand/spender subject:spend country
10|demand/spender subject:spend leader
12|demand/spender unnamed
-5|demand/spender unnamed-beside-others
-3|demand/subject-form:allies
3|demand/subject-form:body
-6|demand/subject-form:capital
-10|demand/subject-form:country
7|demand/subject-form:gov
-4|demand/subject-form:leader
-15|demand/subject-form:none
-12|demand/subject-form:nongov
-16|demand/subject-form:pronoun
58|demand/subject-of:ask
4|demand/subject-of:back
-12|demand/subject-of:be
3|demand/subject-of:beg
3|demand/subject-of:beseech
-8|demand/subject-of:bring
-24|demand/subject-of:call
13|demand/subject-of:call for
27|demand/subject-of:call on
7|demand/subject-of:demand
-7|demand/subject-of:do
3|demand/subject-of:exhort
-15|demand/subject-of:expect
-3|demand/subject-of:eye
-3|demand/subject-of:fall
-8|demand/subject-of:get
4|demand/subject-of:give
-3|demand/subject-of:go
-14|demand/subject-of:hold
-8|demand/subject-of:hope
3|demand/subject-of:implore
-18|demand/subject-of:keep
3|demand/subject-of:lean on
-3|demand/subject-of:like to see
9|demand/subject-of:lobby for
-5|demand/subject-of:mention
-3|demand/subject-of:oblige
-8|demand/subject-of:order
-10|demand/subject-of:pay
11|demand/subject-of:prefer
9|demand/subject-of:press
-3|demand/subject-of:push
-3|demand/subject-of:push back
-7|demand/subject-of:put
3|demand/subject-of:put to
5|demand/subject-of:raise
-7|demand/subject-of:reach
-4|demand/subject-of:settle on
-3|demand/subject-of:spend
-4|demand/subject-of:take
18|demand/subject-of:urge
-4|demand/subject-of:use
-3|demand/subject-of:veto
30|demand/subject-of:want
9|demand/subject-of:work towards
4|demand/subject-of:write
7|demand/subject-speaker:body none
-3|demand/subject-speaker:capital none
-6|demand/subject-speaker:country none
9|demand/subject-speaker:gov none
-7|demand/subject-speaker:none none
-5|demand/subject-speaker:nongov none
-4|demand/subject-speaker:nongov nongov
-10|demand/subject-speaker:pronoun none
-3|demand/subject:be country
-9|demand/subject:be gov
-9|demand/subject:be leader
9|demand/subject:be pronoun
-15|demand/subject:cap capital
-7|demand/subject:cap country
-5|demand/subject:cap gov
-5|demand/subject:cap pronoun
44|demand/subject:demand body
10|demand/subject:demand capital
54|demand/subject:demand country
-12|demand/subject:demand gov
29|demand/subject:demand leader
3|demand/subject:demand nongov
7|demand/subject:demand people
15|demand/subject:demand pronoun
-3|demand/subject:denial leader
-3|demand/subject:denial nongov
4|demand/subject:level gov
-7|demand/subject:move body
-25|demand/subject:move country
-10|demand/subject:move gov
5|demand/subject:move leader
-6|demand/subject:move pronoun
10|demand/subject:pledge body
7|demand/subject:pledge leader
-5|demand/subject:pledge pronoun
-9|demand/subject:proposal body
8|demand/subject:proposal country
-4|demand/subject:proposal gov
3|demand/subject:proposal leader
5|demand/subject:spend body
-17|demand/subject:spend country
5|demand/subject:spend leader
-4|demand/subject:spend pronoun
-3|demand/tag:gov
-32|demand/tag:nongov
-19|demand/tag:person
-15|demand/tag:source
5|demand/unnamed
-7|demand/unnamed-beside-others
7|denial/after-joint:0 far
-22|denial/after-joint:0 mid
-16|denial/after-joint:0 near
20|denial/after-joint:1 mid
8|denial/after-joint:1 near
-3|denial/after-joint:2 far
-6|denial/after-joint:2 mid
-7|denial/after-joint:3 far
-10|denial/after-joint:3 mid
3|denial/after-joint:3 near
-8|denial/after-led:\" far free
32|denial/after-led:\" far joined
32|denial/after-led:\" near joined
4|denial/after-led:# near free
-7|denial/after-led:, far joined
8|denial/after-led:: far joined
6|denial/after-led:: near joined
-9|denial/after-led:; far joined
-3|denial/after-led:; near joined
3|denial/after-led:acting far joined
-15|denial/after-led:after far joined
-7|denial/after-led:akasaka far joined
7|denial/after-led:and near joined
5|denial/after-led:another far free
-3|denial/after-led:as far free
-3|denial/after-led:as far joined
3|denial/after-led:as near free
4|denial/after-led:asian far joined
8|denial/after-led:at far joined
-10|denial/after-led:because near joined
5|denial/after-led:beyond near free
-4|denial/after-led:by far joined
6|denial/after-led:chief cabinet secretary far joined
3|denial/after-led:during far free
6|denial/after-led:for far free
12|denial/after-led:for far joined
14|denial/after-led:for near free
-5|denial/after-led:helping far free
-4|denial/after-led:his far joined
-3|denial/after-led:hold up far joined
-5|denial/after-led:if far joined
5|denial/after-led:in far free
8|denial/after-led:in near free
-6|denial/after-led:in near joined
6|denial/after-led:information far joined
-3|denial/after-led:leaked far joined
-5|denial/after-led:level near joined
-5|denial/after-led:made near free
-6|denial/after-led:not near free
-4|denial/after-led:now far joined
5|denial/after-led:of far free
-14|denial/after-led:of near free
-18|denial/after-led:on near free
3|denial/after-led:pay far free
-12|denial/after-led:president far joined
-6|denial/after-led:president near free
-3|denial/after-led:prime minister far free
-17|denial/after-led:prime minister far joined
3|denial/after-led:promise far joined
3|denial/after-led:proportion far joined
-6|denial/after-led:say far joined
-13|denial/after-led:say near joined
17|denial/after-led:senior far joined
11|denial/after-led:senior near joined
3|denial/after-led:something near free
-3|denial/after-led:state far free
-12|denial/after-led:suggest far joined
3|denial/after-led:sum near free
-3|denial/after-led:that near joined
-4|denial/after-led:this far free
-14|denial/after-led:through far free
-4|denial/after-led:to far free
3|denial/after-led:to near free
-4|denial/after-led:visiting far joined
-6|denial/after-led:was far free
6|denial/after-led:what far joined
3|denial/after-led:what near free
-4|denial/after-led:what near joined
7|denial/after-led:where far joined
-8|denial/after-led:which near joined
-6|denial/after-led:while far joined
-12|denial/after-led:with far free
-3|denial/after-led:with far joined
-3|denial/after-led:with near free
-6|denial/after:body name
6|denial/after:body owner
-3|denial/after:capital name
10|denial/after:capital owner
-6|denial/after:country name
-10|denial/after:country owner
-18|denial/after:gov owner
-9|denial/after:leader name
-8|denial/after:leader owner
-5|denial/after:nongov name
8|denial/after:people owner
14|denial/after:pronoun name
-27|denial/asked-before:other
-7|denial/before-clause:after-figure inside name gov
6|denial/before-clause:after-figure inside name pronoun
4|denial/before-clause:after-figure inside owner country
3|denial/before-clause:after-figure inside owner people
-3|denial/before-clause:after-figure inside owner pronoun
6|denial/before-clause:after-figure opens name country
3|denial/before-clause:after-figure opens name gov
4|denial/before-clause:after-figure opens owner pronoun
-5|denial/before-clause:free inside name body
-6|denial/before-clause:free inside name capital
-9|denial/before-clause:free inside name country
-17|denial/before-clause:free inside name gov
-8|denial/before-clause:free inside name leader
-9|denial/before-clause:free inside name nongov
-6|denial/before-clause:free inside name pronoun
-3|denial/before-clause:free inside owner body
-6|denial/before-clause:free inside owner capital
-11|denial/before-clause:free inside owner country
8|denial/before-clause:free inside owner gov
-3|denial/before-clause:free inside owner nongov
4|denial/before-clause:free inside owner people
8|denial/before-clause:free inside owner pronoun
4|denial/before-clause:free opens name capital
19|denial/before-clause:free opens name country
20|denial/before-clause:free opens name gov
-17|denial/before-clause:free opens name nongov
20|denial/before-clause:free opens name pronoun
3|denial/before-clause:free opens owner body
7|denial/before-clause:free opens owner capital
-6|denial/before-clause:free opens owner country
-5|denial/before-clause:free opens owner leader
8|denial/before-clause:free opens owner people
9|denial/before-clause:free opens owner pronoun
-15|denial/before-far:1
25|denial/before-far:20
6|denial/before-far:4
-19|denial/before-far:60
20|denial/before-far:9
3|denial/before-free:0 after-figure name far
9|denial/before-free:0 after-figure owner near
-12|denial/before-free:0 free name far
3|denial/before-free:0 free name near
14|denial/before-free:0 free owner far
6|denial/before-free:0 free owner near
4|denial/before-free:1 after-figure name far
9|denial/before-free:1 after-figure name near
3|denial/before-free:1 after-figure owner far
-3|denial/before-free:1 free name near
4|denial/before-free:1 free owner near
-7|denial/before-free:2 after-figure name far
-3|denial/before-free:2 free name far
4|denial/before-free:2 free name near
-8|denial/before-free:2 free owner near
4|denial/before-joint:0 after-figure
-9|denial/before-joint:0 free
11|denial/before-joint:1 after-figure
15|denial/before-joint:1 free
10|denial/before-joint:2 free
-15|denial/before-joint:3 free
12|denial/before-led:
8|denial/before-led:\"
-7|denial/before-led:'s
34|denial/before-led:,
8|denial/before-led:-
25|denial/before-led:--
9|denial/before-led:DATE
-22|denial/before-led:PARTY
27|denial/before-led:a
-6|denial/before-led:accuse
-9|denial/before-led:across
8|denial/before-led:after
11|denial/before-led:an
-9|denial/before-led:asian
-3|denial/before-led:ask
5|denial/before-led:at
12|denial/before-led:be
6|denial/before-led:because
-4|denial/before-led:bring forward
4|denial/before-led:but
-12|denial/before-led:by
-9|denial/before-led:call
-4|denial/before-led:chairs
6|denial/before-led:chancellor
4|denial/before-led:commit
3|denial/before-led:council
4|denial/before-led:defence minister
9|denial/before-led:defense minister
14|denial/before-led:defense secretary
-3|denial/before-led:deny
-7|denial/before-led:developing
6|denial/before-led:disavow
-3|denial/before-led:dispute
-8|denial/before-led:elect
-8|denial/before-led:even
-4|denial/before-led:expect
4|denial/before-led:finance minister
3|denial/before-led:find
5|denial/before-led:for
4|denial/before-led:foreign minister
-14|denial/before-led:general
9|denial/before-led:had
-5|denial/before-led:his
3|denial/before-led:if
12|denial/before-led:in
-8|denial/before-led:increase
-4|denial/before-led:instruct
3|denial/before-led:its
5|denial/before-led:left
-3|denial/before-led:lift
3|denial/before-led:making
-7|denial/before-led:may
-11|denial/before-led:minister
-14|denial/before-led:no
-4|denial/before-led:of
4|denial/before-led:outgoing
-4|denial/before-led:petition
3|denial/before-led:premier
3|denial/before-led:presented
-9|denial/before-led:president
-5|denial/before-led:press
-12|denial/before-led:prints
-8|denial/before-led:put
4|denial/before-led:quote
7|denial/before-led:raise
-3|denial/before-led:rebuff
6|denial/before-led:return
-3|denial/before-led:ruling
14|denial/before-led:say
-5|denial/before-led:secretary
-11|denial/before-led:senior
-3|denial/before-led:speech
-5|denial/before-led:take
-19|denial/before-led:tell
15|denial/before-led:that
-14|denial/before-led:the
4|denial/before-led:think
-13|denial/before-led:though
-6|denial/before-led:thumb
-6|denial/before-led:thumbed
3|denial/before-led:tie
-25|denial/before-led:to
-7|denial/before-led:turned
5|denial/before-led:unless
10|denial/before-led:up
-3|denial/before-led:urge
-24|denial/before-led:want
4|denial/before-led:war
-4|denial/before-led:wash
11|denial/before-led:welcomes
-9|denial/before-led:what
6|denial/before-led:when
-7|denial/before-led:which
-9|denial/before-led:whose
9|denial/before-led:with
-3|denial/before-led:without
3|denial/before-led:would
-4|denial/before-led:years
8|denial/before-led:—
-6|denial/before:body name
-3|denial/before:capital name
15|denial/before:country name
-13|denial/before:country owner
8|denial/before:gov owner
-4|denial/before:leader name
-3|denial/before:leader owner
-26|denial/before:nongov name
-5|denial/before:nongov owner
15|denial/before:people owner
21|denial/before:pronoun name
18|denial/before:pronoun owner
-4|denial/governor-form:accept finite++not
8|denial/governor-form:accept finite+could+not
-3|denial/governor-form:agree finite+
-10|denial/governor-form:ask finite+
3|denial/governor-form:ask finite++not
-3|denial/governor-form:ask for finite++not
-3|denial/governor-form:ask for inf+
-3|denial/governor-form:ask for inf++not
5|denial/governor-form:ask for progressive++not
10|denial/governor-form:ask gerund+
-21|denial/governor-form:be finite+
-3|denial/governor-form:be finite++not
-4|denial/governor-form:be finite+should+not
14|denial/governor-form:be finite+will+not
-4|denial/governor-form:beg finite++not
-7|denial/governor-form:believe finite++not
8|denial/governor-form:call for +
-3|denial/governor-form:commit finite++not
4|denial/governor-form:commit finite+would+not
4|denial/governor-form:commit gerund+
13|denial/governor-form:commitment +
6|denial/governor-form:concede finite+could
-6|denial/governor-form:consent finite+
7|denial/governor-form:consider finite+
5|denial/governor-form:contain finite++not
-3|denial/governor-form:decline finite+
-3|denial/governor-form:demand +
10|denial/governor-form:demand finite+
-3|denial/governor-form:demand finite+would+not
-6|denial/governor-form:disavow finite+
4|denial/governor-form:discuss finite++not
17|denial/governor-form:dismiss finite+
-4|denial/governor-form:disown finite+
10|denial/governor-form:do finite+can+not
6|denial/governor-form:endorse gerund+
8|denial/governor-form:fix finite+
3|denial/governor-form:give finite+
-3|denial/governor-form:go finite++not
-3|denial/governor-form:go finite+can+not
11|denial/governor-form:go finite+will+not
-6|denial/governor-form:go progressive++not
16|denial/governor-form:idea +
5|denial/governor-form:imagine finite+can+not
-4|denial/governor-form:increase finite+
4|denial/governor-form:instruct finite+
-5|denial/governor-form:intend finite++not
-3|denial/governor-form:jump finite+would
12|denial/governor-form:jump inf+
-5|denial/governor-form:keep inf+
-3|denial/governor-form:mention finite++not
9|denial/governor-form:oppose finite+
-6|denial/governor-form:oppose finite+would
-4|denial/governor-form:pledge finite++not
-7|denial/governor-form:promise +
-8|denial/governor-form:promise finite+
10|denial/governor-form:promise finite+would+not
8|denial/governor-form:propose progressive+
12|denial/governor-form:raise gerund+
15|denial/governor-form:refuse finite+
8|denial/governor-form:reject finite+
3|denial/governor-form:rise finite+
-3|denial/governor-form:rule out finite+
-4|denial/governor-form:say no to finite+
-3|denial/governor-form:seek finite++not
7|denial/governor-form:settle on finite+will
-5|denial/governor-form:slide finite+
-5|denial/governor-form:speak of finite++not
3|denial/governor-form:spend finite+could
-12|denial/governor-form:stop short finite+
5|denial/governor-form:suggest finite++not
-5|denial/governor-form:suggest progressive++not
9|denial/governor-form:take finite+would+not
-7|denial/governor-form:talk of finite+
11|denial/governor-form:talk of inf+
-14|denial/governor-form:tell finite+
5|denial/governor-form:tell finite++not
9|denial/governor-form:tell inf+
-3|denial/governor-form:tie finite+would
-4|denial/governor-form:toy with finite+
-4|denial/governor-form:turn down finite+
5|denial/governor-form:veto finite+should
14|denial/governor-form:vow finite+
-3|denial/governor-form:vow gerund+
10|denial/governor-form:want finite+
12|denial/governor-form:want finite++not
-10|denial/governor-form:write finite+
-14|denial/governor-kind:be
-3|denial/governor-kind:cap
10|denial/governor-kind:move
-5|denial/governor-kind:pledge
3|denial/governor-kind:proposal
-21|denial/governor-mood:be finite+
-3|denial/governor-mood:be finite++not
-4|denial/governor-mood:be finite+should+not
14|denial/governor-mood:be finite+will+not
5|denial/governor-mood:cap finite++not
-8|denial/governor-mood:cap inf+
4|denial/governor-mood:demand +
-5|denial/governor-mood:demand finite+
11|denial/governor-mood:demand finite++not
-4|denial/governor-mood:demand finite++not+passive
-6|denial/governor-mood:demand finite++passive
-4|denial/governor-mood:demand finite+would+not
7|denial/governor-mood:demand gerund+
-3|denial/governor-mood:demand inf++not
4|denial/governor-mood:demand progressive++not
6|denial/governor-mood:denial finite+
5|denial/governor-mood:denial finite+should
-6|denial/governor-mood:denial finite+would
-8|denial/governor-mood:move finite+
-4|denial/governor-mood:move finite++not
-3|denial/governor-mood:move finite+can+not
10|denial/governor-mood:move finite+will+not
-3|denial/governor-mood:move finite+would
9|denial/governor-mood:move finite+would+not
9|denial/governor-mood:move gerund+
12|denial/governor-mood:move inf+
-6|denial/governor-mood:move progressive++not
6|denial/governor-mood:pledge +
-10|denial/governor-mood:pledge finite+
-20|denial/governor-mood:pledge finite++not
4|denial/governor-mood:pledge finite+could
8|denial/governor-mood:pledge finite+could+not
7|denial/governor-mood:pledge finite+will
-3|denial/governor-mood:pledge finite+would
10|denial/governor-mood:pledge finite+would+not
3|denial/governor-mood:pledge gerund+
14|denial/governor-mood:proposal +
-14|denial/governor-mood:proposal finite+
-9|denial/governor-mood:proposal finite++not
5|denial/governor-mood:proposal finite+can+not
8|denial/governor-mood:proposal inf+
8|denial/governor-mood:proposal progressive+
-5|denial/governor-mood:proposal progressive++not
10|denial/governor-mood:spend finite+can+not
3|denial/governor-mood:spend finite+could
-3|denial/governor:adopt
-3|denial/governor:agree
-4|denial/governor:ask for
-14|denial/governor:be
-4|denial/governor:beg
-7|denial/governor:believe
5|denial/governor:call for
5|denial/governor:commit
13|denial/governor:commitment
5|denial/governor:concede
-6|denial/governor:consent
5|denial/governor:consider
4|denial/governor:contain
-3|denial/governor:decline
-6|denial/governor:disavow
3|denial/governor:discuss
17|denial/governor:dismiss
-4|denial/governor:disown
8|denial/governor:do
5|denial/governor:endorse
8|denial/governor:fix
-3|denial/governor:go
16|denial/governor:idea
5|denial/governor:imagine
-4|denial/governor:increase
4|denial/governor:instruct
-5|denial/governor:intend
9|denial/governor:jump
-5|denial/governor:keep
-5|denial/governor:mention
3|denial/governor:oppose
-3|denial/governor:plan
-4|denial/governor:pledge
-9|denial/governor:promise
7|denial/governor:propose
11|denial/governor:raise
14|denial/governor:refuse
5|denial/governor:reject
-4|denial/governor:request
-3|denial/governor:rule out
-3|denial/governor:say no to
-3|denial/governor:seek
-4|denial/governor:set
7|denial/governor:settle on
-5|denial/governor:slide
-7|denial/governor:speak of
-5|denial/governor:spend
-12|denial/governor:stop short
8|denial/governor:take
-5|denial/governor:tie
-4|denial/governor:toy with
-4|denial/governor:turn down
5|denial/governor:veto
11|denial/governor:vow
21|denial/governor:want
-10|denial/governor:write
-26|denial/has:LEADER
-8|denial/has:NATO
12|denial/has:PERSON
-14|denial/has:USA
-4|denial/has:administration
14|denial/has:adviser
3|denial/has:advisers
-12|denial/has:advisory
17|denial/has:ano
-3|denial/has:cabinet
3|denial/has:centrist reform alliance
-3|denial/has:chief cabinet secretary
11|denial/has:chinese nationalist party
4|denial/has:coalition
-7|denial/has:commission
29|denial/has:could
-9|denial/has:defence minister
-5|denial/has:defense chief
-14|denial/has:defense minister
-3|denial/has:defense ministry
5|denial/has:democrats
6|denial/has:diplomat
-3|denial/has:eesti 200
3|denial/has:envoy
-6|denial/has:envoys
9|denial/has:ex
11|denial/has:executives
-7|denial/has:expert panel
9|denial/has:experts
-13|denial/has:figure
4|denial/has:figures
-11|denial/has:finance minister
4|denial/has:finance ministry
5|denial/has:five star movement
-10|denial/has:foreign minister
-3|denial/has:foreign ministry
15|denial/has:former
13|denial/has:general
-9|denial/has:government
7|denial/has:hawks
-16|denial/has:i
3|denial/has:ishin
7|denial/has:japanese communist party
16|denial/has:kmt
15|denial/has:komeito
12|denial/has:kuomintang
-15|denial/has:lawmakers
17|denial/has:ldp
48|denial/has:leader
-5|denial/has:leaders
7|denial/has:liberal democratic party
6|denial/has:liberal democrats
-3|denial/has:man
-5|denial/has:member
3|denial/has:members
-7|denial/has:minister
10|denial/has:ministers
-3|denial/has:ministry
-3|denial/has:national security adviser
-4|denial/has:negotiator
-5|denial/has:observers
-15|denial/has:official
-6|denial/has:officials
-11|denial/has:opposition
-4|denial/has:opposition leader
-4|denial/has:our
9|denial/has:panel
-6|denial/has:parliament
11|denial/has:participant
9|denial/has:parties
45|denial/has:party
3|denial/has:people
9|denial/has:podemos
10|denial/has:politicians
-10|denial/has:premier
8|denial/has:president
-26|denial/has:prime minister
-5|denial/has:reiwa shinsengumi
4|denial/has:retired
-3|denial/has:senators
6|denial/has:shadow
-3|denial/has:sources
16|denial/has:spd
8|denial/has:sumar
3|denial/has:supporters
-4|denial/has:think tank
-24|denial/has:we
49|denial/home:other
62|denial/home:spender
-3|denial/known:- AUS 3
-3|denial/known:- AUS 3 to-1999
-8|denial/known:- AUS 3.5
-8|denial/known:- AUS 3.5 since-2025
-10|denial/known:- AUS since-2025
-3|denial/known:- AUS to-1999
-3|denial/known:- BEL 5
-3|denial/known:- BEL 5 since-2025
-4|denial/known:- BEL since-2025
-3|denial/known:- BGD 2
-3|denial/known:- BGD 2 since-2025
-3|denial/known:- BGD since-2025
-4|denial/known:- BOL 2
-4|denial/known:- BOL 2 since-2025
-4|denial/known:- BOL since-2025
-5|denial/known:- CAN 2
-3|denial/known:- CAN 2 to-2021
-3|denial/known:- CAN since-2025
-3|denial/known:- CAN to-2021
-3|denial/known:- CHE 2
-3|denial/known:- CHE 2 since-2025
-3|denial/known:- CHE since-2025
-3|denial/known:- CHN since-2025
9|denial/known:- CZE 3
9|denial/known:- CZE 3 since-2025
7|denial/known:- CZE 5
7|denial/known:- CZE 5 since-2025
14|denial/known:- CZE since-2025
8|denial/known:- DEU 2
5|denial/known:- DEU 2 to-2021
4|denial/known:- DEU 2 to-2024
14|denial/known:- DEU 3
12|denial/known:- DEU 3 since-2025
7|denial/known:- DEU 3.5
7|denial/known:- DEU 3.5 since-2025
22|denial/known:- DEU 5
22|denial/known:- DEU 5 since-2025
41|denial/known:- DEU since-2025
4|denial/known:- DEU to-2021
6|denial/known:- DEU to-2024
3|denial/known:- ESP 5
3|denial/known:- ESP 5 since-2025
3|denial/known:- ESP since-2025
-3|denial/known:- EST 6
-3|denial/known:- EST 6 since-2025
-6|denial/known:- EST since-2025
4|denial/known:- FIN 5
4|denial/known:- FIN 5 since-2025
4|denial/known:- FIN since-2025
8|denial/known:- FRA 3.5
8|denial/known:- FRA 3.5 since-2025
6|denial/known:- FRA since-2025
-3|denial/known:- GBR 3.5
-3|denial/known:- GBR 3.5 since-2025
-5|denial/known:- GBR since-2025
-4|denial/known:- HUN since-2025
-5|denial/known:- IND 3
-3|denial/known:- IND 3 to-1999
10|denial/known:- IND 3.5
10|denial/known:- IND 3.5 since-2025
8|denial/known:- IND since-2025
-3|denial/known:- IND to-1999
-5|denial/known:- IRL 1.5
-5|denial/known:- IRL 1.5 since-2025
-6|denial/known:- IRL 2
-6|denial/known:- IRL 2 since-2025
-7|denial/known:- IRL 3
-7|denial/known:- IRL 3 since-2025
11|denial/known:- IRL 3.5
11|denial/known:- IRL 3.5 since-2025
-8|denial/known:- IRL since-2025
-3|denial/known:- ISL since-2025
16|denial/known:- ITA 2.5
16|denial/known:- ITA 2.5 since-2025
3|denial/known:- ITA 5
3|denial/known:- ITA 5 since-2025
16|denial/known:- ITA since-2025
-4|denial/known:- JPN 1
-6|denial/known:- JPN 1 to-1999
3|denial/known:- JPN 1 to-2024
-6|denial/known:- JPN 1.5
-3|denial/known:- JPN 1.5 to-1999
-7|denial/known:- JPN 2 since-2025
-3|denial/known:- JPN 2 to-1999
16|denial/known:- JPN 2 to-2021
-6|denial/known:- JPN 2 to-2024
6|denial/known:- JPN 3
16|denial/known:- JPN 3 since-2025
-5|denial/known:- JPN 3 to-1999
-5|denial/known:- JPN 3 to-2024
4|denial/known:- JPN 3.5
4|denial/known:- JPN 3.5 since-2025
4|denial/known:- JPN 4
-3|denial/known:- JPN 4 since-2025
6|denial/known:- JPN 4 to-2024
3|denial/known:- JPN 5
3|denial/known:- JPN 5 since-2025
13|denial/known:- JPN since-2025
-18|denial/known:- JPN to-1999
14|denial/known:- JPN to-2021
-4|denial/known:- JPN to-2024
-3|denial/known:- KOR 3.8
-3|denial/known:- KOR 3.8 since-2025
-13|denial/known:- KOR 5
-11|denial/known:- KOR 5 since-2025
-16|denial/known:- KOR since-2025
-3|denial/known:- MYS 5
-3|denial/known:- MYS 5 since-2025
-3|denial/known:- MYS since-2025
-3|denial/known:- NATO 1
-3|denial/known:- NATO 1 to-1999
-3|denial/known:- NATO 2 to-2013
4|denial/known:- NATO 2 to-2021
-6|denial/known:- NATO 3
-3|denial/known:- NATO 3 to-2021
-3|denial/known:- NATO since-2025
-3|denial/known:- NATO to-1999
-4|denial/known:- NATO to-2013
-4|denial/known:- NOR 5
-4|denial/known:- NOR 5 since-2025
-7|denial/known:- NOR since-2025
6|denial/known:- NZL 2
6|denial/known:- NZL 2 since-2025
-3|denial/known:- NZL 3.5
-3|denial/known:- NZL 3.5 since-2025
8|denial/known:- PHL 3.5
8|denial/known:- PHL 3.5 since-2025
5|denial/known:- PHL since-2025
8|denial/known:- SGP 5
8|denial/known:- SGP 5 since-2025
7|denial/known:- SGP since-2025
-4|denial/known:- SVK 5
-4|denial/known:- SVK 5 since-2025
-4|denial/known:- SVK since-2025
-4|denial/known:- SVN since-2025
7|denial/known:- TUR 3
7|denial/known:- TUR 3 since-2025
5|denial/known:- TUR since-2025
-9|denial/known:- TWN 1E+1
-7|denial/known:- TWN 1E+1 since-2025
-3|denial/known:- TWN 3
-4|denial/known:- TWN 4
-4|denial/known:- TWN 4 since-2025
18|denial/known:- TWN 5
19|denial/known:- TWN 5 since-2025
8|denial/known:- TWN since-2025
-6|denial/known:- TWN to-2024
3|denial/known:- USA 1E+1
3|denial/known:- USA 1E+1 since-2025
4|denial/known:AFG AFG 8
4|denial/known:AFG AFG 8 since-2025
4|denial/known:AFG AFG since-2025
14|denial/known:ARE SAU 8
14|denial/known:ARE SAU 8 since-2025
14|denial/known:ARE SAU since-2025
-9|denial/known:AUS AUS 2.5
-9|denial/known:AUS AUS 2.5 since-2025
9|denial/known:AUS AUS 3
4|denial/known:AUS AUS 3 since-2025
4|denial/known:AUS AUS 3 to-1999
24|denial/known:AUS AUS 3.5
24|denial/known:AUS AUS 3.5 since-2025
19|denial/known:AUS AUS since-2025
4|denial/known:AUS AUS to-1999
5|denial/known:AUS GBR 3.5
5|denial/known:AUS GBR 3.5 since-2025
5|denial/known:AUS GBR since-2025
-3|denial/known:AUS NZL 3.5
-3|denial/known:AUS NZL 3.5 since-2025
-3|denial/known:AUS NZL 5
-3|denial/known:AUS NZL 5 since-2025
-6|denial/known:AUS NZL since-2025
3|denial/known:AUT AUT 3.5
3|denial/known:AUT AUT 3.5 since-2025
3|denial/known:AUT AUT since-2025
-10|denial/known:BEL BEL 5
-10|denial/known:BEL BEL 5 since-2025
-7|denial/known:BEL BEL since-2025
-4|denial/known:BEL BEL+ESP+SVK 5
-4|denial/known:BEL BEL+ESP+SVK 5 since-2025
-4|denial/known:BEL BEL+ESP+SVK since-2025
7|denial/known:BEL+ESP+SVK BEL+ESP+SVK 5
7|denial/known:BEL+ESP+SVK BEL+ESP+SVK 5 since-2025
7|denial/known:BEL+ESP+SVK BEL+ESP+SVK since-2025
5|denial/known:BGD BGD 2
5|denial/known:BGD BGD 2 since-2025
5|denial/known:BGD BGD since-2025
6|denial/known:BOL BOL 2
6|denial/known:BOL BOL 2 since-2025
6|denial/known:BOL BOL since-2025
-3|denial/known:BTN IND 1.5
-3|denial/known:BTN IND 1.5 since-2025
-3|denial/known:BTN IND since-2025
19|denial/known:CAN CAN 2
4|denial/known:CAN CAN 2 to-2021
15|denial/known:CAN CAN 2 to-2024
5|denial/known:CAN CAN since-2025
4|denial/known:CAN CAN to-2021
15|denial/known:CAN CAN to-2024
4|denial/known:CHE CHE 2
4|denial/known:CHE CHE 2 since-2025
4|denial/known:CHE CHE since-2025
-11|denial/known:CHN CHN 3
-11|denial/known:CHN CHN 3 since-2025
-10|denial/known:CHN CHN since-2025
-4|denial/known:CHN TWN 5
-4|denial/known:CHN TWN 5 since-2025
-4|denial/known:CHN TWN since-2025
5|denial/known:CIV+SEN CIV+SEN 1.8
5|denial/known:CIV+SEN CIV+SEN 1.8 since-2025
5|denial/known:CIV+SEN CIV+SEN since-2025
-9|denial/known:CZE CZE 3
-9|denial/known:CZE CZE 3 since-2025
-7|denial/known:CZE CZE 5
-7|denial/known:CZE CZE 5 since-2025
-13|denial/known:CZE CZE since-2025
-3|denial/known:DEU DEU 2
-4|denial/known:DEU DEU 2 to-2024
-12|denial/known:DEU DEU 3
-12|denial/known:DEU DEU 3 since-2025
-6|denial/known:DEU DEU 3.5
-6|denial/known:DEU DEU 3.5 since-2025
-14|denial/known:DEU DEU 5
-14|denial/known:DEU DEU 5 since-2025
-31|denial/known:DEU DEU since-2025
-4|denial/known:DEU DEU to-2024
7|denial/known:DNK DNK 5
7|denial/known:DNK DNK 5 since-2025
-3|denial/known:DNK DNK 6
-3|denial/known:DNK DNK 6 since-2025
3|denial/known:DNK DNK since-2025
7|denial/known:ESP BEL 5
7|denial/known:ESP BEL 5 since-2025
6|denial/known:ESP BEL since-2025
6|denial/known:ESP ESP 3.5
6|denial/known:ESP ESP 3.5 since-2025
21|denial/known:ESP ESP 5
21|denial/known:ESP ESP 5 since-2025
26|denial/known:ESP ESP since-2025
18|denial/known:ESP NATO 5
18|denial/known:ESP NATO 5 since-2025
18|denial/known:ESP NATO since-2025
6|denial/known:ESP USA 5
6|denial/known:ESP USA 5 since-2025
6|denial/known:ESP USA since-2025
3|denial/known:EST EST 6
3|denial/known:EST EST 6 since-2025
6|denial/known:EST EST since-2025
4|denial/known:EU EU 3
4|denial/known:EU EU 3 since-2025
4|denial/known:EU EU since-2025
-4|denial/known:FIN FIN 5
-4|denial/known:FIN FIN 5 since-2025
-4|denial/known:FIN FIN since-2025
-12|denial/known:FRA FRA 1.2
-12|denial/known:FRA FRA 1.2 since-2025
-8|denial/known:FRA FRA 3.5
-8|denial/known:FRA FRA 3.5 since-2025
4|denial/known:FRA FRA 4
4|denial/known:FRA FRA 4 to-2021
3|denial/known:FRA FRA 5
3|denial/known:FRA FRA 5 since-2025
-14|denial/known:FRA FRA since-2025
4|denial/known:FRA FRA to-2021
-3|denial/known:GBR EU 3
-3|denial/known:GBR EU 3 since-2025
-3|denial/known:GBR EU since-2025
3|denial/known:GBR GBR 3.5
3|denial/known:GBR GBR 3.5 since-2025
6|denial/known:GBR GBR since-2025
10|denial/known:GBR NATO 3
10|denial/known:GBR NATO 3 to-2021
10|denial/known:GBR NATO to-2021
3|denial/known:GRC GRC 2
3|denial/known:GRC GRC 2 to-2013
3|denial/known:GRC GRC 5
3|denial/known:GRC GRC 5 since-2025
3|denial/known:GRC GRC since-2025
3|denial/known:GRC GRC to-2013
3|denial/known:HUN HUN 2
3|denial/known:HUN HUN 2 since-2025
5|denial/known:HUN HUN 5
5|denial/known:HUN HUN 5 since-2025
9|denial/known:HUN HUN since-2025
4|denial/known:IND IND 1.5
4|denial/known:IND IND 1.5 since-2025
7|denial/known:IND IND 3
4|denial/known:IND IND 3 to-1999
-9|denial/known:IND IND 3.5
-9|denial/known:IND IND 3.5 since-2025
4|denial/known:IND IND to-1999
12|denial/known:IRL FRA 1.2
12|denial/known:IRL FRA 1.2 since-2025
12|denial/known:IRL FRA since-2025
3|denial/known:IRL IRL 1
3|denial/known:IRL IRL 1 since-2025
6|denial/known:IRL IRL 1.5
6|denial/known:IRL IRL 1.5 since-2025
8|denial/known:IRL IRL 2
8|denial/known:IRL IRL 2 since-2025
7|denial/known:IRL IRL 3
7|denial/known:IRL IRL 3 since-2025
-6|denial/known:IRL IRL 3.5
-6|denial/known:IRL IRL 3.5 since-2025
17|denial/known:IRL IRL since-2025
3|denial/known:IRL NATO 1
3|denial/known:IRL NATO 1 since-2025
3|denial/known:IRL NATO since-2025
3|denial/known:ISL ISL 2
3|denial/known:ISL ISL 2 since-2025
3|denial/known:ISL ISL since-2025
-4|denial/known:ITA BEL 5
-4|denial/known:ITA BEL 5 since-2025
-4|denial/known:ITA BEL since-2025
3|denial/known:ITA DEU 5
3|denial/known:ITA DEU 5 since-2025
3|denial/known:ITA DEU since-2025
-15|denial/known:ITA ITA 2.5
-15|denial/known:ITA ITA 2.5 since-2025
3|denial/known:ITA ITA 3.5
3|denial/known:ITA ITA 3.5 since-2025
-11|denial/known:ITA ITA since-2025
-5|denial/known:JPN AUS 3.5
-5|denial/known:JPN AUS 3.5 since-2025
-5|denial/known:JPN AUS since-2025
-3|denial/known:JPN CAN 2
-3|denial/known:JPN CAN 2 to-2024
-3|denial/known:JPN CAN to-2024
13|denial/known:JPN CHN 3
13|denial/known:JPN CHN 3 since-2025
3|denial/known:JPN CHN 3.5
3|denial/known:JPN CHN 3.5 since-2025
16|denial/known:JPN CHN since-2025
-3|denial/known:JPN ESP since-2025
-12|denial/known:JPN JPN 1
-15|denial/known:JPN JPN 1 to-1999
4|denial/known:JPN JPN 1 to-2021
9|denial/known:JPN JPN 1.2
9|denial/known:JPN JPN 1.2 to-1999
11|denial/known:JPN JPN 1.5
8|denial/known:JPN JPN 1.5 to-1999
3|denial/known:JPN JPN 1.5 to-2024
-10|denial/known:JPN JPN 2
10|denial/known:JPN JPN 2 since-2025
9|denial/known:JPN JPN 2 to-1999
-19|denial/known:JPN JPN 2 to-2021
-8|denial/known:JPN JPN 2 to-2024
-3|denial/known:JPN JPN 2.5 to-2024
5|denial/known:JPN JPN 3
7|denial/known:JPN JPN 3 since-2025
-7|denial/known:JPN JPN 3 to-1999
4|denial/known:JPN JPN 3 to-2024
18|denial/known:JPN JPN 3.5
18|denial/known:JPN JPN 3.5 since-2025
-11|denial/known:JPN JPN 4
-5|denial/known:JPN JPN 4 since-2025
-6|denial/known:JPN JPN 4 to-2024
34|denial/known:JPN JPN since-2025
4|denial/known:JPN JPN to-1999
-14|denial/known:JPN JPN to-2021
-12|denial/known:JPN JPN to-2024
-3|denial/known:JPN KOR 3.5
-3|denial/known:JPN KOR 3.5 since-2025
-5|denial/known:JPN KOR since-2025
-5|denial/known:JPN NATO 1
-5|denial/known:JPN NATO 1 to-1999
18|denial/known:JPN NATO 5
18|denial/known:JPN NATO 5 since-2025
17|denial/known:JPN NATO since-2025
-5|denial/known:JPN NATO to-1999
-3|denial/known:JPN PHL 2
-3|denial/known:JPN PHL 2 to-2024
-4|denial/known:JPN PHL 3.5
-4|denial/known:JPN PHL 3.5 since-2025
-3|denial/known:JPN PHL 5
-3|denial/known:JPN PHL 5 since-2025
-7|denial/known:JPN PHL since-2025
-3|denial/known:JPN PHL to-2024
-3|denial/known:JPN TWN since-2025
4|denial/known:JPN USA 5
4|denial/known:JPN USA 5 since-2025
6|denial/known:JPN USA since-2025
14|denial/known:JPN VUT 5
14|denial/known:JPN VUT 5 since-2025
14|denial/known:JPN VUT since-2025
-4|denial/known:KHM KHM+LAO 2.3
-4|denial/known:KHM KHM+LAO 2.3 since-2025
-4|denial/known:KHM KHM+LAO since-2025
8|denial/known:KHM THA 5
8|denial/known:KHM THA 5 since-2025
8|denial/known:KHM THA since-2025
9|denial/known:KHM+LAO KHM+LAO 2.3
9|denial/known:KHM+LAO KHM+LAO 2.3 since-2025
9|denial/known:KHM+LAO KHM+LAO since-2025
15|denial/known:KIR NZL 0.6
15|denial/known:KIR NZL 0.6 to-2024
15|denial/known:KIR NZL to-2024
-3|denial/known:KOR AUS 3.5
-3|denial/known:KOR AUS 3.5 since-2025
-3|denial/known:KOR AUS since-2025
-5|denial/known:KOR JPN 3.5
-5|denial/known:KOR JPN 3.5 since-2025
-6|denial/known:KOR JPN since-2025
6|denial/known:KOR KOR 3
8|denial/known:KOR KOR 3 since-2025
-3|denial/known:KOR KOR 3 to-1999
-9|denial/known:KOR KOR 3.5
-9|denial/known:KOR KOR 3.5 since-2025
11|denial/known:KOR KOR 3.8
11|denial/known:KOR KOR 3.8 since-2025
22|denial/known:KOR KOR 5
17|denial/known:KOR KOR 5 since-2025
5|denial/known:KOR KOR 5 to-2024
27|denial/known:KOR KOR since-2025
-3|denial/known:KOR KOR to-1999
5|denial/known:KOR KOR to-2024
-5|denial/known:LAO KHM+LAO 2.3
-5|denial/known:LAO KHM+LAO 2.3 since-2025
-5|denial/known:LAO KHM+LAO since-2025
3|denial/known:LTU LTU 2
3|denial/known:LTU LTU 2 since-2025
4|denial/known:LTU LTU since-2025
7|denial/known:MDA NATO 2
7|denial/known:MDA NATO 2 to-2024
7|denial/known:MDA NATO to-2024
3|denial/known:MWI MWI 1.2
3|denial/known:MWI MWI 1.2 since-2025
3|denial/known:MWI MWI since-2025
-4|denial/known:MYS MYS 3.5
-4|denial/known:MYS MYS 3.5 since-2025
-5|denial/known:MYS MYS 5
-5|denial/known:MYS MYS 5 since-2025
-7|denial/known:MYS MYS since-2025
3|denial/known:MYS SGP 5
3|denial/known:MYS SGP 5 since-2025
3|denial/known:MYS SGP since-2025
-3|denial/known:NATO DEU 5
-3|denial/known:NATO DEU 5 since-2025
-3|denial/known:NATO DEU since-2025
-5|denial/known:NATO ESP 5
-5|denial/known:NATO ESP 5 since-2025
-6|denial/known:NATO ESP since-2025
-3|denial/known:NATO GBR 3.5
-3|denial/known:NATO GBR 3.5 since-2025
-3|denial/known:NATO GBR since-2025
-8|denial/known:NATO NATO 1
-3|denial/known:NATO NATO 1 since-2025
-5|denial/known:NATO NATO 1 to-1999
-5|denial/known:NATO NATO 2
4|denial/known:NATO NATO 2 to-2013
-6|denial/known:NATO NATO 2 to-2024
-5|denial/known:NATO NATO 3
-7|denial/known:NATO NATO 3 to-2021
-23|denial/known:NATO NATO 5
-23|denial/known:NATO NATO 5 since-2025
-26|denial/known:NATO NATO since-2025
-5|denial/known:NATO NATO to-1999
5|denial/known:NATO NATO to-2013
-9|denial/known:NATO NATO to-2021
-5|denial/known:NATO NATO to-2024
-11|denial/known:NLD NLD 5
-11|denial/known:NLD NLD 5 since-2025
-11|denial/known:NLD NLD since-2025
5|denial/known:NOR NOR 5
5|denial/known:NOR NOR 5 since-2025
8|denial/known:NOR NOR since-2025
11|denial/known:NZL AUS 2.5
11|denial/known:NZL AUS 2.5 since-2025
11|denial/known:NZL AUS since-2025
-15|denial/known:NZL NZL 0.6
-15|denial/known:NZL NZL 0.6 to-2024
-6|denial/known:NZL NZL 2
-6|denial/known:NZL NZL 2 since-2025
8|denial/known:NZL NZL 3.5
8|denial/known:NZL NZL 3.5 since-2025
5|denial/known:NZL NZL 5
5|denial/known:NZL NZL 5 since-2025
9|denial/known:NZL NZL since-2025
-15|denial/known:NZL NZL to-2024
-3|denial/known:PAK AFG 8
-3|denial/known:PAK AFG 8 since-2025
-3|denial/known:PAK AFG since-2025
6|denial/known:PAK PAK 1.5
6|denial/known:PAK PAK 1.5 to-2024
6|denial/known:PAK PAK to-2024
3|denial/known:PER PER 1.3
3|denial/known:PER PER 1.3 since-2025
3|denial/known:PER PER since-2025
7|denial/known:PHL PHL 2
5|denial/known:PHL PHL 2 to-2024
-15|denial/known:PHL PHL 3
-15|denial/known:PHL PHL 3 since-2025
-5|denial/known:PHL PHL 3.5
-5|denial/known:PHL PHL 3.5 since-2025
9|denial/known:PHL PHL 5
9|denial/known:PHL PHL 5 since-2025
-8|denial/known:PHL PHL since-2025
5|denial/known:PHL PHL to-2024
-3|denial/known:POL ESP 5
-3|denial/known:POL ESP 5 since-2025
-3|denial/known:POL ESP since-2025
13|denial/known:ROU UKR 5
13|denial/known:ROU UKR 5 since-2025
13|denial/known:ROU UKR since-2025
-4|denial/known:SAU PAK 1.5
-4|denial/known:SAU PAK 1.5 to-2024
-4|denial/known:SAU PAK to-2024
-12|denial/known:SAU SAU 8
-12|denial/known:SAU SAU 8 since-2025
-14|denial/known:SAU SAU since-2025
-14|denial/known:SGP SGP 3
-14|denial/known:SGP SGP 3 since-2025
-7|denial/known:SGP SGP 5
-7|denial/known:SGP SGP 5 since-2025
-21|denial/known:SGP SGP since-2025
9|denial/known:SVK SVK 5
9|denial/known:SVK SVK 5 since-2025
10|denial/known:SVK SVK since-2025
3|denial/known:SVN SVN 3
3|denial/known:SVN SVN 3 since-2025
5|denial/known:SVN SVN since-2025
-22|denial/known:THA THA 5
-22|denial/known:THA THA 5 since-2025
-21|denial/known:THA THA since-2025
-7|denial/known:TUR TUR 3
-7|denial/known:TUR TUR 3 since-2025
-4|denial/known:TUR TUR since-2025
11|denial/known:TWN TWN 1E+1
8|denial/known:TWN TWN 1E+1 since-2025
3|denial/known:TWN TWN 1E+1 to-2024
5|denial/known:TWN TWN 3
4|denial/known:TWN TWN 3 to-2024
3|denial/known:TWN TWN 4
3|denial/known:TWN TWN 4 since-2025
-6|denial/known:TWN TWN 5
-7|denial/known:TWN TWN 5 since-2025
4|denial/known:TWN TWN since-2025
8|denial/known:TWN TWN to-2024
-11|denial/known:UKR UKR 5
-11|denial/known:UKR UKR 5 since-2025
-11|denial/known:UKR UKR since-2025
-5|denial/known:USA AUS 3
-4|denial/known:USA AUS 3 since-2025
-6|denial/known:USA AUS 3.5
-6|denial/known:USA AUS 3.5 since-2025
-10|denial/known:USA AUS since-2025
11|denial/known:USA BEL 5
11|denial/known:USA BEL 5 since-2025
11|denial/known:USA BEL since-2025
-8|denial/known:USA CAN 2
-7|denial/known:USA CAN 2 to-2024
-7|denial/known:USA CAN to-2024
-7|denial/known:USA DEU 5
-7|denial/known:USA DEU 5 since-2025
-7|denial/known:USA DEU since-2025
-6|denial/known:USA DNK 5
-6|denial/known:USA DNK 5 since-2025
4|denial/known:USA DNK 6
4|denial/known:USA DNK 6 since-2025
-10|denial/known:USA ESP 5
-10|denial/known:USA ESP 5 since-2025
-13|denial/known:USA ESP since-2025
-5|denial/known:USA IRL 3.5
-5|denial/known:USA IRL 3.5 since-2025
-8|denial/known:USA IRL since-2025
-3|denial/known:USA ITA 5
-3|denial/known:USA ITA 5 since-2025
-3|denial/known:USA ITA since-2025
18|denial/known:USA JPN 1
20|denial/known:USA JPN 1 to-1999
-8|denial/known:USA JPN 1.2
-8|denial/known:USA JPN 1.2 to-1999
-5|denial/known:USA JPN 1.5
-5|denial/known:USA JPN 1.5 to-1999
11|denial/known:USA JPN 2
-3|denial/known:USA JPN 2 since-2025
-6|denial/known:USA JPN 2 to-1999
4|denial/known:USA JPN 2 to-2021
14|denial/known:USA JPN 2 to-2024
3|denial/known:USA JPN 2.5 to-2024
-10|denial/known:USA JPN 3
-23|denial/known:USA JPN 3 since-2025
11|denial/known:USA JPN 3 to-1999
-15|denial/known:USA JPN 3.5
-15|denial/known:USA JPN 3.5 since-2025
7|denial/known:USA JPN 4
8|denial/known:USA JPN 4 since-2025
-36|denial/known:USA JPN since-2025
14|denial/known:USA JPN to-1999
18|denial/known:USA JPN to-2024
-4|denial/known:USA KOR 3
-6|denial/known:USA KOR 3 since-2025
3|denial/known:USA KOR 3 to-1999
13|denial/known:USA KOR 3.5
13|denial/known:USA KOR 3.5 since-2025
-8|denial/known:USA KOR 3.8
-8|denial/known:USA KOR 3.8 since-2025
-7|denial/known:USA KOR 5
-4|denial/known:USA KOR 5 since-2025
-4|denial/known:USA KOR 5 to-2024
-5|denial/known:USA KOR since-2025
3|denial/known:USA KOR to-1999
-4|denial/known:USA KOR to-2024
-3|denial/known:USA LTU 2
-3|denial/known:USA LTU 2 since-2025
-3|denial/known:USA LTU since-2025
4|denial/known:USA MYS 3.5
4|denial/known:USA MYS 3.5 since-2025
8|denial/known:USA MYS 5
8|denial/known:USA MYS 5 since-2025
11|denial/known:USA MYS since-2025
13|denial/known:USA NATO 1
14|denial/known:USA NATO 1 to-1999
-10|denial/known:USA NATO 5
-10|denial/known:USA NATO 5 since-2025
-8|denial/known:USA NATO since-2025
14|denial/known:USA NATO to-1999
13|denial/known:USA NLD 5
13|denial/known:USA NLD 5 since-2025
13|denial/known:USA NLD since-2025
-3|denial/known:USA NZL since-2025
15|denial/known:USA PHL 3
15|denial/known:USA PHL 3 since-2025
-5|denial/known:USA PHL 5
-5|denial/known:USA PHL 5 since-2025
11|denial/known:USA PHL since-2025
3|denial/known:USA POL 2
3|denial/known:USA POL 2 to-2013
3|denial/known:USA POL to-2013
15|denial/known:USA SGP 3
15|denial/known:USA SGP 3 since-2025
-3|denial/known:USA SGP 5
-3|denial/known:USA SGP 5 since-2025
12|denial/known:USA SGP since-2025
16|denial/known:USA THA 5
16|denial/known:USA THA 5 since-2025
16|denial/known:USA THA since-2025
3|denial/known:USA TWN 1E+1 since-2025
-8|denial/known:USA TWN 5
-8|denial/known:USA TWN 5 since-2025
-3|denial/known:USA TWN since-2025
-9|denial/known:USA USA 5
-9|denial/known:USA USA 5 since-2025
-12|denial/known:USA USA since-2025
-12|denial/known:VUT VUT 5
-12|denial/known:VUT VUT 5 since-2025
-11|denial/known:VUT VUT since-2025
-17|denial/named:1
13|denial/named:2
24|denial/named:3
5|denial/near-after:'
-4|denial/near-after:'s
-10|denial/near-after:,
-7|denial/near-after:-
13|denial/near-after:.
4|denial/near-after:0
9|denial/near-after:;
-16|denial/near-after:?
-25|denial/near-after:DATE
-9|denial/near-after:LAND
-3|denial/near-after:NATO
-12|denial/near-after:OUTLET
4|denial/near-after:PERSON
-11|denial/near-after:USA
20|denial/near-after:a
3|denial/near-after:about
4|denial/near-after:absurd
15|denial/near-after:accompli
-3|denial/near-after:according
13|denial/near-after:acting
-7|denial/near-after:add
5|denial/near-after:advisers
-9|denial/near-after:alone
-3|denial/near-after:another
-5|denial/near-after:any
10|denial/near-after:anybody
16|denial/near-after:anything
8|denial/near-after:argue
5|denial/near-after:armed forces
-3|denial/near-after:arms
-4|denial/near-after:army
-11|denial/near-after:as
-3|denial/near-after:asian
-10|denial/near-after:ask
-11|denial/near-after:at
3|denial/near-after:atm
-3|denial/near-after:bandy about
-9|denial/near-after:be
9|denial/near-after:because
15|denial/near-after:become
-24|denial/near-after:been
6|denial/near-after:behind
-3|denial/near-after:beyond
9|denial/near-after:billion
-5|denial/near-after:bring
-3|denial/near-after:bring up
10|denial/near-after:budget
-3|denial/near-after:by
-4|denial/near-after:call
4|denial/near-after:call for
-3|denial/near-after:can
-11|denial/near-after:cannot
-4|denial/near-after:ceiling
6|denial/near-after:chasing
4|denial/near-after:coalition
-3|denial/near-after:colleague
12|denial/near-after:coming
-3|denial/near-after:commission
4|denial/near-after:compromise
7|denial/near-after:consider
-5|denial/near-after:convince
-8|denial/near-after:corrected
8|denial/near-after:could
-6|denial/near-after:country
11|denial/near-after:decree
-13|denial/near-after:defence
12|denial/near-after:defense
-4|denial/near-after:defense minister
-3|denial/near-after:defense spending
10|denial/near-after:demand
9|denial/near-after:describe
7|denial/near-after:did
-7|denial/near-after:discuss
-6|denial/near-after:do
5|denial/near-after:draft
-3|denial/near-after:east
11|denial/near-after:either
10|denial/near-after:elected
5|denial/near-after:election
15|denial/near-after:else
-7|denial/near-after:europe
10|denial/near-after:euros
5|denial/near-after:even
-6|denial/near-after:exaggerate
4|denial/near-after:experts
8|denial/near-after:explain
15|denial/near-after:fait
-4|denial/near-after:fall
-5|denial/near-after:favour
-5|denial/near-after:few
-3|denial/near-after:figure
3|denial/near-after:find
8|denial/near-after:fisherman
12|denial/near-after:fix
-3|denial/near-after:flatly
-5|denial/near-after:for
-4|denial/near-after:freely
-4|denial/near-after:from
11|denial/near-after:funds
15|denial/near-after:gdp
7|denial/near-after:give
11|denial/near-after:go
-8|denial/near-after:green
13|denial/near-after:gross domestic product
-3|denial/near-after:groundless
9|denial/near-after:growth
-21|denial/near-after:had
5|denial/near-after:half
-9|denial/near-after:has
-6|denial/near-after:have
-3|denial/near-after:hawaii
3|denial/near-after:he
-3|denial/near-after:heard
7|denial/near-after:her
-6|denial/near-after:his
-3|denial/near-after:hurt
-3|denial/near-after:idea
23|denial/near-after:if
7|denial/near-after:imported
-6|denial/near-after:impossible
-7|denial/near-after:in
-8|denial/near-after:into
-4|denial/near-after:invented
-5|denial/near-after:invention
52|denial/near-after:is
8|denial/near-after:it
-9|denial/near-after:its
-3|denial/near-after:keep
4|denial/near-after:leader
-3|denial/near-after:league
-3|denial/near-after:left
-3|denial/near-after:let
-4|denial/near-after:like
-3|denial/near-after:like to see
-3|denial/near-after:listen
-6|denial/near-after:made
4|denial/near-after:madness
8|denial/near-after:mars
-6|denial/near-after:member
-7|denial/near-after:members
10|denial/near-after:ministers
6|denial/near-after:money
8|denial/near-after:more
-7|denial/near-after:national income
7|denial/near-after:natural
4|denial/near-after:near
-5|denial/near-after:neighbors
5|denial/near-after:never
-6|denial/near-after:no
12|denial/near-after:no one
-4|denial/near-after:nobody
-3|denial/near-after:nominee
-4|denial/near-after:nor
3|denial/near-after:not
10|denial/near-after:of
-5|denial/near-after:official
-16|denial/near-after:one
15|denial/near-after:only
-5|denial/near-after:opposition
11|denial/near-after:or
-12|denial/near-after:other
-8|denial/near-after:out
8|denial/near-after:outright
-7|denial/near-after:own
4|denial/near-after:paper
4|denial/near-after:partners
8|denial/near-after:party
12|denial/near-after:pile
5|denial/near-after:pool
-4|denial/near-after:position
11|denial/near-after:posters
-3|denial/near-after:premier
8|denial/near-after:president
-5|denial/near-after:press
-4|denial/near-after:prime minister
-11|denial/near-after:promise
-3|denial/near-after:proportion
-7|denial/near-after:question
-9|denial/near-after:ratio
17|denial/near-after:realistic
3|denial/near-after:refuse
-4|denial/near-after:relief
-4|denial/near-after:report
-5|denial/near-after:request
3|denial/near-after:right
3|denial/near-after:road
5|denial/near-after:rumor
8|denial/near-after:secretary
-6|denial/near-after:security
12|denial/near-after:sen
-3|denial/near-after:senators
-3|denial/near-after:senior
-4|denial/near-after:share
4|denial/near-after:should
5|denial/near-after:show
14|denial/near-after:shredder
-4|denial/near-after:since
-7|denial/near-after:some
-4|denial/near-after:somebody
-3|denial/near-after:south
-3|denial/near-after:spend
14|denial/near-after:straight
4|denial/near-after:stress
-3|denial/near-after:stroke
9|denial/near-after:stump
-3|denial/near-after:suggest
-4|denial/near-after:summit
9|denial/near-after:taboo
3|denial/near-after:talk about
17|denial/near-after:tamaki
-3|denial/near-after:target
-7|denial/near-after:tariff
4|denial/near-after:term
-3|denial/near-after:terser
-4|denial/near-after:than
-25|denial/near-after:that
3|denial/near-after:the
4|denial/near-after:the economy
-4|denial/near-after:their
-4|denial/near-after:there
16|denial/near-after:they
5|denial/near-after:this
-3|denial/near-after:though
15|denial/near-after:through
19|denial/near-after:to
8|denial/near-after:trip
12|denial/near-after:tsutsui
10|denial/near-after:unacceptable
15|denial/near-after:unhelpful
14|denial/near-after:unrealistic
11|denial/near-after:unspent
7|denial/near-after:unthinkable
5|denial/near-after:up
-7|denial/near-after:us
-10|denial/near-after:verified
11|denial/near-after:visiting
11|denial/near-after:volunteering
3|denial/near-after:volunteers
5|denial/near-after:want
3|denial/near-after:war
3|denial/near-after:warn
12|denial/near-after:was
-9|denial/near-after:we
-3|denial/near-after:were
16|denial/near-after:which
12|denial/near-after:while
9|denial/near-after:will
-3|denial/near-after:with
-5|denial/near-after:wo n't
-16|denial/near-after:would
5|denial/near-after:year
-14|denial/near-before:\"
6|denial/near-before:#
4|denial/near-before:'d
-3|denial/near-before:'re
30|denial/near-before:'s
11|denial/near-before:(
8|denial/near-before:)
19|denial/near-before:,
20|denial/near-before:-
-4|denial/near-before:--
-17|denial/near-before::
11|denial/near-before:;
-6|denial/near-before:DATE
-30|denial/near-before:LAND
-10|denial/near-before:LEADER
3|denial/near-before:NATO
7|denial/near-before:OUTLET
-4|denial/near-before:PERSON
-20|denial/near-before:USA
-5|denial/near-before:about
3|denial/near-before:above
4|denial/near-before:accept
6|denial/near-before:accuse
-3|denial/near-before:adopt
-6|denial/near-before:after
-4|denial/near-before:agree
-4|denial/near-before:agreement
10|denial/near-before:allies
-3|denial/near-before:already
6|denial/near-before:an
-11|denial/near-before:and
5|denial/near-before:annual
-4|denial/near-before:answer
4|denial/near-before:any
10|denial/near-before:anything
3|denial/near-before:are
-3|denial/near-before:army
-11|denial/near-before:as
11|denial/near-before:asean
-12|denial/near-before:ask
-4|denial/near-before:ask for
5|denial/near-before:aso
5|denial/near-before:atm
4|denial/near-before:avoids
-3|denial/near-before:away
12|denial/near-before:back
-6|denial/near-before:be
5|denial/near-before:bear
-14|denial/near-before:been
3|denial/near-before:before
-4|denial/near-before:beg
-7|denial/near-before:believe
-5|denial/near-before:beyond
-8|denial/near-before:bought
-3|denial/near-before:brake
3|denial/near-before:brandished
-3|denial/near-before:brown
17|denial/near-before:budget
-5|denial/near-before:build
-12|denial/near-before:bureau
8|denial/near-before:but
-4|denial/near-before:by
6|denial/near-before:ca
4|denial/near-before:call
5|denial/near-before:call for
10|denial/near-before:campaign
-3|denial/near-before:careful
-4|denial/near-before:chancellery
-5|denial/near-before:chancellor
7|denial/near-before:chase
-13|denial/near-before:chief
-3|denial/near-before:ching
-7|denial/near-before:claim
4|denial/near-before:co
-6|denial/near-before:coalition
17|denial/near-before:cold
-3|denial/near-before:colleagues
-5|denial/near-before:commission
12|denial/near-before:commit
11|denial/near-before:commitment
8|denial/near-before:committee
8|denial/near-before:compared
7|denial/near-before:compromise
5|denial/near-before:concede
-6|denial/near-before:consent
5|denial/near-before:consider
-4|denial/near-before:construed
4|denial/near-before:contain
-5|denial/near-before:contribute
18|denial/near-before:could
11|denial/near-before:country
3|denial/near-before:criticism
4|denial/near-before:deaf
-7|denial/near-before:deal
-3|denial/near-before:decision
-3|denial/near-before:decline
7|denial/near-before:defence
7|denial/near-before:defense
-4|denial/near-before:defense chief
-3|denial/near-before:defense minister
-8|denial/near-before:defense spending
-6|denial/near-before:deny
-5|denial/near-before:designs
-3|denial/near-before:devote
-17|denial/near-before:did
7|denial/near-before:diplomat
-6|denial/near-before:disavow
4|denial/near-before:disclaim
3|denial/near-before:discuss
16|denial/near-before:dismiss
-5|denial/near-before:disown
16|denial/near-before:do
4|denial/near-before:does
12|denial/near-before:doing
3|denial/near-before:doubt
11|denial/near-before:down
6|denial/near-before:drastic
-4|denial/near-before:duckworth
3|denial/near-before:ear
-3|denial/near-before:eesti 200
-5|denial/near-before:either
10|denial/near-before:elect
25|denial/near-before:election
-4|denial/near-before:embassy
-3|denial/near-before:embrace
5|denial/near-before:endorse
12|denial/near-before:enough
4|denial/near-before:envoy
8|denial/near-before:equal
7|denial/near-before:european
7|denial/near-before:even
-4|denial/near-before:ever
4|denial/near-before:executives
13|denial/near-before:extend
3|denial/near-before:faber
5|denial/near-before:fantasy
-4|denial/near-before:far
-7|denial/near-before:figure
-3|denial/near-before:finance minister
-3|denial/near-before:find
7|denial/near-before:fiscal
9|denial/near-before:fix
-3|denial/near-before:flown
5|denial/near-before:footnote
11|denial/near-before:for
-6|denial/near-before:foreign minister
8|denial/near-before:fujita
-6|denial/near-before:gabriel
15|denial/near-before:generals
-8|denial/near-before:go
-3|denial/near-before:goal
-14|denial/near-before:government
-3|denial/near-before:habeck
-21|denial/near-before:had
-5|denial/near-before:hand
4|denial/near-before:hands
-5|denial/near-before:harbor
19|denial/near-before:has
5|denial/near-before:have
-4|denial/near-before:having
7|denial/near-before:hawks
-3|denial/near-before:hayden
6|denial/near-before:he
-4|denial/near-before:her
-4|denial/near-before:here
15|denial/near-before:herself
6|denial/near-before:hiding
-9|denial/near-before:him
4|denial/near-before:himself
5|denial/near-before:hint
12|denial/near-before:his
-3|denial/near-before:how
-20|denial/near-before:i
10|denial/near-before:idea
-6|denial/near-before:if
5|denial/near-before:imagine
16|denial/near-before:in
-3|denial/near-before:include
3|denial/near-before:increase
-5|denial/near-before:intend
-4|denial/near-before:intention
10|denial/near-before:into
-6|denial/near-before:invest
3|denial/near-before:ishin
-3|denial/near-before:it
7|denial/near-before:its
7|denial/near-before:japanese communist party
9|denial/near-before:jump
6|denial/near-before:justification
-6|denial/near-before:keep
4|denial/near-before:knowledge
10|denial/near-before:komeito
4|denial/near-before:labour
6|denial/near-before:lavish
12|denial/near-before:lawmaker
-9|denial/near-before:lawmakers
11|denial/near-before:ldp
18|denial/near-before:leader
6|denial/near-before:leaders
5|denial/near-before:leads
16|denial/near-before:league
-5|denial/near-before:leaked
-4|denial/near-before:left
4|denial/near-before:li
3|denial/near-before:liberal democratic party
-17|denial/near-before:made
12|denial/near-before:manifestos
9|denial/near-before:many
3|denial/near-before:marcus
-4|denial/near-before:may
-4|denial/near-before:meet
13|denial/near-before:members
-9|denial/near-before:memoir
-5|denial/near-before:mention
8|denial/near-before:merely
-10|denial/near-before:minister
4|denial/near-before:much
13|denial/near-before:must
14|denial/near-before:mélenchon
7|denial/near-before:n't
-3|denial/near-before:ndc
12|denial/near-before:near
-17|denial/near-before:neither
-7|denial/near-before:never
8|denial/near-before:nightfall
-16|denial/near-before:no
8|denial/near-before:no one
6|denial/near-before:nobody
3|denial/near-before:none
-11|denial/near-before:nor
13|denial/near-before:noses
14|denial/near-before:not
-6|denial/near-before:nothing
12|denial/near-before:nowhere
-12|denial/near-before:of
-6|denial/near-before:officials
15|denial/near-before:one
10|denial/near-before:onodera
17|denial/near-before:oppose
-14|denial/near-before:opposition
6|denial/near-before:or
-5|denial/near-before:order
-4|denial/near-before:outgoing
25|denial/near-before:over
10|denial/near-before:own
3|denial/near-before:panel
-3|denial/near-before:paper
29|denial/near-before:part
11|denial/near-before:participant
5|denial/near-before:parties
-3|denial/near-before:partner
23|denial/near-before:party
-4|denial/near-before:paz
5|denial/near-before:people
15|denial/near-before:permit
-4|denial/near-before:pick
15|denial/near-before:pinned
-5|denial/near-before:plan
-6|denial/near-before:pledge
9|denial/near-before:podemos
3|denial/near-before:policy
4|denial/near-before:polls
17|denial/near-before:pour
-9|denial/near-before:present
-5|denial/near-before:president
-3|denial/near-before:presidential
-4|denial/near-before:press
-14|denial/near-before:prime minister
12|denial/near-before:prints
-18|denial/near-before:promise
7|denial/near-before:propose
-10|denial/near-before:put
-4|denial/near-before:query
-3|denial/near-before:quote
6|denial/near-before:raise
-3|denial/near-before:ratio
8|denial/near-before:rationale
9|denial/near-before:reach
5|denial/near-before:recoils
-4|denial/near-before:reference
14|denial/near-before:refuse
7|denial/near-before:reiterate
3|denial/near-before:reiwa shinsengumi
4|denial/near-before:reject
-13|denial/near-before:rejection
-4|denial/near-before:remark
-8|denial/near-before:report
-21|denial/near-before:request
-3|denial/near-before:resembling
4|denial/near-before:resign
3|denial/near-before:retracted
4|denial/near-before:retracts
-9|denial/near-before:return
-5|denial/near-before:rule out
-3|denial/near-before:ruled
5|denial/near-before:rules
20|denial/near-before:ruling
23|denial/near-before:say
-3|denial/near-before:say no to
-12|denial/near-before:scotched
5|denial/near-before:secretary
-7|denial/near-before:secretly
3|denial/near-before:security
-3|denial/near-before:seek
-4|denial/near-before:set
7|denial/near-before:settle on
-3|denial/near-before:settled
6|denial/near-before:she
-4|denial/near-before:short
-3|denial/near-before:show
4|denial/near-before:shy away
-5|denial/near-before:slide
3|denial/near-before:so
4|denial/near-before:source
7|denial/near-before:southern
4|denial/near-before:spd
-7|denial/near-before:speak of
-6|denial/near-before:speculation
-6|denial/near-before:spend
-5|denial/near-before:spokesman
4|denial/near-before:statement
-14|denial/near-before:stop short
12|denial/near-before:straight
-7|denial/near-before:such
4|denial/near-before:suggestion
-3|denial/near-before:summit
8|denial/near-before:take
-8|denial/near-before:talk
3|denial/near-before:tamura
-3|denial/near-before:target
-3|denial/near-before:tariff
-4|denial/near-before:tax
7|denial/near-before:television
5|denial/near-before:thanks
-12|denial/near-before:that
3|denial/near-before:the
5|denial/near-before:the economy
17|denial/near-before:their
-4|denial/near-before:them
-4|denial/near-before:there
9|denial/near-before:they
-6|denial/near-before:this
7|denial/near-before:though
7|denial/near-before:thumb
6|denial/near-before:thumbed
-6|denial/near-before:tie
4|denial/near-before:to
3|denial/near-before:tomoko
16|denial/near-before:too
-3|denial/near-before:torpedo
-4|denial/near-before:toy with
3|denial/near-before:truck
4|denial/near-before:turn
7|denial/near-before:turned
7|denial/near-before:under
3|denial/near-before:uniform
11|denial/near-before:unthinkable
-5|denial/near-before:us
5|denial/near-before:veto
4|denial/near-before:voiced
4|denial/near-before:vote on
6|denial/near-before:voted
11|denial/near-before:vow
22|denial/near-before:want
-4|denial/near-before:was
4|denial/near-before:wash
17|denial/near-before:water
17|denial/near-before:ways
-17|denial/near-before:we
6|denial/near-before:weekend
-11|denial/near-before:welcomes
3|denial/near-before:where
-6|denial/near-before:whether
9|denial/near-before:which
-3|denial/near-before:who
-4|denial/near-before:why
5|denial/near-before:will
-3|denial/near-before:williamson
5|denial/near-before:with
-7|denial/near-before:without
11|denial/near-before:wo n't
9|denial/near-before:words
24|denial/near-before:would
4|denial/near-before:wun
3|denial/near-before:years
-12|denial/other after-joint:0 mid
-8|denial/other after-joint:0 near
3|denial/other after-joint:1 mid
8|denial/other after-joint:1 near
11|denial/other after-joint:2 mid
-7|denial/other after-joint:3 far
-10|denial/other after-joint:3 mid
13|denial/other after-led:\" far joined
21|denial/other after-led:\" near joined
-3|denial/other after-led:# near free
4|denial/other after-led:, far joined
-9|denial/other after-led:, near joined
-10|denial/other after-led:after far joined
-4|denial/other after-led:as far free
3|denial/other after-led:as near free
7|denial/other after-led:at far joined
-4|denial/other after-led:by far free
-6|denial/other after-led:by far joined
-4|denial/other after-led:by near free
7|denial/other after-led:for far joined
7|denial/other after-led:for near free
-3|denial/other after-led:hold up far joined
-9|denial/other after-led:in far joined
4|denial/other after-led:in near free
-3|denial/other after-led:leaked far joined
-5|denial/other after-led:level near joined
-5|denial/other after-led:made near free
-6|denial/other after-led:not near free
-5|denial/other after-led:on near free
-4|denial/other after-led:president far joined
3|denial/other after-led:say far joined
6|denial/other after-led:say near joined
14|denial/other after-led:senior far joined
11|denial/other after-led:senior near joined
-3|denial/other after-led:state far free
-4|denial/other after-led:that far free
-6|denial/other after-led:that near joined
-4|denial/other after-led:visiting far joined
5|denial/other after-led:what far joined
-14|denial/other after-led:which near joined
-3|denial/other after-led:with far joined
12|denial/other after-led:with near free
-5|denial/other after:body name
4|denial/other after:body owner
-3|denial/other after:capital name
12|denial/other after:capital owner
-5|denial/other after:country name
5|denial/other after:gov name
-7|denial/other after:gov owner
-7|denial/other after:leader name
-5|denial/other after:people owner
6|denial/other after:pronoun name
-8|denial/other after:pronoun owner
4|denial/other before-clause:after-figure inside name gov
4|denial/other before-clause:after-figure inside owner country
-3|denial/other before-clause:after-figure opens name country
-6|denial/other before-clause:free inside name body
9|denial/other before-clause:free inside name capital
16|denial/other before-clause:free inside name country
-16|denial/other before-clause:free inside name gov
-24|denial/other before-clause:free inside name leader
-3|denial/other before-clause:free inside name pronoun
-6|denial/other before-clause:free inside owner capital
-12|denial/other before-clause:free inside owner country
15|denial/other before-clause:free inside owner pronoun
-6|denial/other before-clause:free opens name capital
20|denial/other before-clause:free opens name pronoun
3|denial/other before-clause:free opens owner body
4|denial/other before-clause:free opens owner country
11|denial/other before-clause:free opens owner people
-5|denial/other before-far:1
10|denial/other before-far:20
-4|denial/other before-far:60
-5|denial/other before-free:0 after-figure name near
4|denial/other before-free:0 after-figure owner near
-3|denial/other before-free:0 free name far
9|denial/other before-free:0 free name near
8|denial/other before-free:0 free owner far
12|denial/other before-free:0 free owner near
-10|denial/other before-free:1 free name far
-12|denial/other before-free:1 free name near
-5|denial/other before-free:1 free owner far
-6|denial/other before-free:2 free name far
-3|denial/other before-joint:0 after-figure
-11|denial/other before-joint:0 free
4|denial/other before-joint:1 after-figure
22|denial/other before-joint:1 free
3|denial/other before-joint:2 after-figure
-14|denial/other before-joint:2 free
-3|denial/other before-joint:3 free
15|denial/other before-led:
-5|denial/other before-led:\"
9|denial/other before-led:,
-3|denial/other before-led:-
13|denial/other before-led:--
6|denial/other before-led:DATE
-14|denial/other before-led:PARTY
13|denial/other before-led:a
11|denial/other before-led:an
-3|denial/other before-led:and
11|denial/other before-led:ask
5|denial/other before-led:at
-16|denial/other before-led:by
13|denial/other before-led:defense secretary
-3|denial/other before-led:dispute
-8|denial/other before-led:elect
3|denial/other before-led:find
-6|denial/other before-led:if
-8|denial/other before-led:increase
5|denial/other before-led:left
3|denial/other before-led:making
-15|denial/other before-led:no
5|denial/other before-led:of
-13|denial/other before-led:president
6|denial/other before-led:prime minister
-3|denial/other before-led:rebuff
15|denial/other before-led:say
-5|denial/other before-led:secretary
-3|denial/other before-led:speech
-4|denial/other before-led:tell
4|denial/other before-led:that
-3|denial/other before-led:the
4|denial/other before-led:think
-4|denial/other before-led:to
10|denial/other before-led:up
4|denial/other before-led:war
-11|denial/other before-led:what
7|denial/other before-led:with
-3|denial/other before-led:without
8|denial/other before-led:—
-8|denial/other before:body name
3|denial/other before:body owner
-7|denial/other before:capital owner
11|denial/other before:country name
-4|denial/other before:country owner
-13|denial/other before:gov name
-25|denial/other before:leader name
-3|denial/other before:nongov name
-5|denial/other before:people name
11|denial/other before:people owner
18|denial/other before:pronoun name
14|denial/other before:pronoun owner
-27|denial/other named:1
-6|denial/other named:2
8|denial/other named:3
5|denial/other speaker:body
-11|denial/other speaker:capital
24|denial/other speaker:country
-8|denial/other speaker:gov
23|denial/other speaker:leader
-4|denial/other speaker:people
-4|denial/other subject-of:approach
7|denial/other subject-of:ask
-16|denial/other subject-of:ask for
3|denial/other subject-of:bat away
-9|denial/other subject-of:be
-3|denial/other subject-of:bring up
-7|denial/other subject-of:call for
4|denial/other subject-of:commit
3|denial/other subject-of:contemplate
4|denial/other subject-of:demand
4|denial/other subject-of:deny
8|denial/other subject-of:force
-4|denial/other subject-of:get
16|denial/other subject-of:go
-3|denial/other subject-of:hint
11|denial/other subject-of:hold
-13|denial/other subject-of:name
8|denial/other subject-of:pester
4|denial/other subject-of:press
-3|denial/other subject-of:promise
-12|denial/other subject-of:refusal
-8|denial/other subject-of:request
3|denial/other subject-of:set aside
7|denial/other subject-of:spend
3|denial/other subject-of:suggest
-25|denial/other subject-of:tell
9|denial/other subject-of:utter
3|denial/other subject-of:want
4|denial/other subject-of:write
-3|denial/other subject:be gov
-4|denial/other subject:be leader
-3|denial/other subject:be pronoun
12|denial/other subject:cap leader
-13|denial/other subject:demand body
-7|denial/other subject:demand capital
-18|denial/other subject:demand country
13|denial/other subject:demand gov
-17|denial/other subject:demand leader
-3|denial/other subject:demand nongov
-6|denial/other subject:demand people
26|denial/other subject:demand pronoun
4|denial/other subject:denial capital
-9|denial/other subject:denial leader
3|denial/other subject:move body
6|denial/other subject:move country
3|denial/other subject:move pronoun
3|denial/other subject:pledge country
4|denial/other subject:pledge gov
-3|denial/other subject:pledge leader
-4|denial/other subject:pledge pronoun
7|denial/other subject:proposal capital
-7|denial/other subject:proposal country
-3|denial/other subject:proposal gov
-6|denial/other subject:proposal leader
5|denial/other subject:proposal pronoun
4|denial/other subject:spend country
6|denial/other subject:spend pronoun
3|denial/other unnamed
-5|denial/other unnamed-beside-others
-4|denial/role-class-home:CHN land
-3|denial/role-class-home:EU member
21|denial/role-class-home:JPN JPN
-3|denial/role-class-home:JPN land
-3|denial/role-class-home:NATO JPN
-9|denial/role-class-home:NATO NATO
-4|denial/role-class-home:NATO land
-13|denial/role-class-home:NATO member
10|denial/role-class-home:USA JPN
-9|denial/role-class-home:USA NATO
-16|denial/role-class-home:USA land
-17|denial/role-class-home:USA member
20|denial/role-class-home:land land
-3|denial/role-class-home:land member
8|denial/role-class-home:member NATO
9|denial/role-class-home:member member
-5|denial/role-class-of:CHN land
-3|denial/role-class-of:EU member
16|denial/role-class-of:JPN CHN
12|denial/role-class-of:JPN NATO
6|denial/role-class-of:JPN USA
-12|denial/role-class-of:JPN land
-5|denial/role-class-of:JPN member
-25|denial/role-class-of:NATO member
-3|denial/role-class-of:USA CHN
4|denial/role-class-of:USA NATO
-3|denial/role-class-of:USA land
-32|denial/role-class-of:USA member
-10|denial/role-class-of:land JPN
10|denial/role-class-of:land NATO
4|denial/role-class-of:land land
11|denial/role-class-of:land member
-3|denial/role-class-of:member EU
25|denial/role-class-of:member NATO
6|denial/role-class-of:member USA
12|denial/role-class-of:member foe
-3|denial/role-class-of:member land
-19|denial/role-class-of:member member
-5|denial/role-class:CHN
-5|denial/role-class:EU
18|denial/role-class:JPN
-28|denial/role-class:NATO
-35|denial/role-class:USA
15|denial/role-class:land
15|denial/role-class:member
-23|denial/role:nobody
-28|denial/role:other
50|denial/role:spender
22|denial/ruled
39|denial/ruled:other
-18|denial/ruled:spender
-3|denial/says:base
-28|denial/says:ed
-6|denial/says:ing
-6|denial/speaker-form:body
-3|denial/speaker-form:capital
-4|denial/speaker-form:country
-9|denial/speaker-form:gov
23|denial/speaker-form:leader
-27|denial/speaker-form:none
28|denial/speaker-form:nongov
-11|denial/speaker-form:people
-14|denial/speaker-form:pronoun
14|denial/speaker:body
5|denial/speaker:capital
15|denial/speaker:country
-7|denial/speaker:gov
59|denial/speaker:leader
-6|denial/speaker:nongov
24|denial/speaker:people
8|denial/spender after-joint:0 far
-11|denial/spender after-joint:0 mid
-8|denial/spender after-joint:0 near
18|denial/spender after-joint:1 mid
-17|denial/spender after-joint:2 mid
-8|denial/spender after-led:\" far free
19|denial/spender after-led:\" far joined
11|denial/spender after-led:\" near joined
7|denial/spender after-led:# near free
-11|denial/spender after-led:, far joined
9|denial/spender after-led:, near joined
8|denial/spender after-led:: far joined
6|denial/spender after-led:: near joined
-9|denial/spender after-led:; far joined
-4|denial/spender after-led:; near joined
3|denial/spender after-led:acting far joined
-5|denial/spender after-led:after far joined
-7|denial/spender after-led:akasaka far joined
7|denial/spender after-led:and near joined
5|denial/spender after-led:another far free
4|denial/spender after-led:asian far joined
-10|denial/spender after-led:because near joined
5|denial/spender after-led:beyond near free
4|denial/spender after-led:by far free
6|denial/spender after-led:chief cabinet secretary far joined
7|denial/spender after-led:for far free
5|denial/spender after-led:for far joined
7|denial/spender after-led:for near free
-5|denial/spender after-led:helping far free
-3|denial/spender after-led:his far joined
-3|denial/spender after-led:if far joined
6|denial/spender after-led:in far free
7|denial/spender after-led:in far joined
4|denial/spender after-led:in near free
-6|denial/spender after-led:in near joined
6|denial/spender after-led:information far joined
-4|denial/spender after-led:now far joined
5|denial/spender after-led:of far free
-15|denial/spender after-led:of near free
-14|denial/spender after-led:on near free
3|denial/spender after-led:pay far free
-8|denial/spender after-led:president far joined
-5|denial/spender after-led:president near free
-3|denial/spender after-led:prime minister far free
-17|denial/spender after-led:prime minister far joined
3|denial/spender after-led:promise far joined
3|denial/spender after-led:proportion far joined
-9|denial/spender after-led:say far joined
-19|denial/spender after-led:say near joined
3|denial/spender after-led:senior far joined
3|denial/spender after-led:something near free
-12|denial/spender after-led:suggest far joined
3|denial/spender after-led:sum near free
3|denial/spender after-led:that far free
4|denial/spender after-led:that far joined
3|denial/spender after-led:that near free
3|denial/spender after-led:that near joined
-4|denial/spender after-led:this far free
3|denial/spender after-led:though far joined
-14|denial/spender after-led:through far free
-4|denial/spender after-led:to far free
-6|denial/spender after-led:was far free
3|denial/spender after-led:what near free
-4|denial/spender after-led:what near joined
-3|denial/spender after-led:when near joined
7|denial/spender after-led:where far joined
5|denial/spender after-led:which near joined
-6|denial/spender after-led:while far joined
-10|denial/spender after-led:with far free
-14|denial/spender after-led:with near free
-8|denial/spender after:country owner
-4|denial/spender after:gov name
-12|denial/spender after:gov owner
-6|denial/spender after:leader owner
-5|denial/spender after:nongov name
12|denial/spender after:people owner
8|denial/spender after:pronoun name
8|denial/spender after:pronoun owner
-11|denial/spender before-clause:after-figure inside name gov
5|denial/spender before-clause:after-figure inside name pronoun
3|denial/spender before-clause:after-figure inside owner people
-3|denial/spender before-clause:after-figure inside owner pronoun
9|denial/spender before-clause:after-figure opens name country
3|denial/spender before-clause:after-figure opens name gov
4|denial/spender before-clause:after-figure opens owner pronoun
-16|denial/spender before-clause:free inside name capital
-24|denial/spender before-clause:free inside name country
17|denial/spender before-clause:free inside name leader
-7|denial/spender before-clause:free inside name nongov
-3|denial/spender before-clause:free inside name pronoun
-4|denial/spender before-clause:free inside owner body
9|denial/spender before-clause:free inside owner gov
-3|denial/spender before-clause:free inside owner nongov
3|denial/spender before-clause:free inside owner people
-7|denial/spender before-clause:free inside owner pronoun
10|denial/spender before-clause:free opens name capital
20|denial/spender before-clause:free opens name country
21|denial/spender before-clause:free opens name gov
-15|denial/spender before-clause:free opens name nongov
7|denial/spender before-clause:free opens owner capital
-10|denial/spender before-clause:free opens owner country
-5|denial/spender before-clause:free opens owner leader
10|denial/spender before-clause:free opens owner pronoun
-9|denial/spender before-far:1
16|denial/spender before-far:20
8|denial/spender before-far:4
-16|denial/spender before-far:60
22|denial/spender before-far:9
3|denial/spender before-free:0 after-figure name far
4|denial/spender before-free:0 after-figure name near
5|denial/spender before-free:0 after-figure owner near
-8|denial/spender before-free:0 free name far
-6|denial/spender before-free:0 free name near
5|denial/spender before-free:0 free owner far
-5|denial/spender before-free:0 free owner near
3|denial/spender before-free:1 after-figure name far
7|denial/spender before-free:1 after-figure name near
3|denial/spender before-free:1 after-figure owner far
8|denial/spender before-free:1 free name far
10|denial/spender before-free:1 free name near
3|denial/spender before-free:1 free owner far
3|denial/spender before-free:1 free owner near
-7|denial/spender before-free:2 after-figure name far
3|denial/spender before-free:2 free name far
-8|denial/spender before-free:2 free owner near
7|denial/spender before-joint:0 after-figure
8|denial/spender before-joint:1 after-figure
-7|denial/spender before-joint:1 free
24|denial/spender before-joint:2 free
-12|denial/spender before-joint:3 free
-3|denial/spender before-led:
13|denial/spender before-led:\"
-8|denial/spender before-led:'s
25|denial/spender before-led:,
11|denial/spender before-led:-
12|denial/spender before-led:--
3|denial/spender before-led:DATE
-7|denial/spender before-led:PARTY
14|denial/spender before-led:a
-6|denial/spender before-led:accuse
-9|denial/spender before-led:across
8|denial/spender before-led:after
3|denial/spender before-led:and
-9|denial/spender before-led:asian
-14|denial/spender before-led:ask
13|denial/spender before-led:be
6|denial/spender before-led:because
-4|denial/spender before-led:bring forward
4|denial/spender before-led:but
3|denial/spender before-led:by
-10|denial/spender before-led:call
4|denial/spender before-led:call for
6|denial/spender before-led:chancellor
4|denial/spender before-led:commit
3|denial/spender before-led:council
4|denial/spender before-led:defence minister
9|denial/spender before-led:defense minister
-7|denial/spender before-led:developing
6|denial/spender before-led:disavow
-8|denial/spender before-led:even
-4|denial/spender before-led:expect
4|denial/spender before-led:finance minister
7|denial/spender before-led:for
4|denial/spender before-led:foreign minister
-13|denial/spender before-led:general
9|denial/spender before-led:had
-3|denial/spender before-led:his
9|denial/spender before-led:if
12|denial/spender before-led:in
-4|denial/spender before-led:instruct
4|denial/spender before-led:its
-3|denial/spender before-led:lift
-7|denial/spender before-led:may
-11|denial/spender before-led:minister
-9|denial/spender before-led:of
4|denial/spender before-led:outgoing
-4|denial/spender before-led:petition
3|denial/spender before-led:premier
3|denial/spender before-led:presented
4|denial/spender before-led:president
-3|denial/spender before-led:press
-5|denial/spender before-led:prime minister
-12|denial/spender before-led:prints
-8|denial/spender before-led:put
4|denial/spender before-led:quote
7|denial/spender before-led:raise
6|denial/spender before-led:return
-3|denial/spender before-led:ruling
-11|denial/spender before-led:senior
-5|denial/spender before-led:take
-15|denial/spender before-led:tell
11|denial/spender before-led:that
-11|denial/spender before-led:the
-13|denial/spender before-led:though
-6|denial/spender before-led:thumb
-6|denial/spender before-led:thumbed
3|denial/spender before-led:tie
-21|denial/spender before-led:to
-7|denial/spender before-led:turned
5|denial/spender before-led:unless
-24|denial/spender before-led:want
-4|denial/spender before-led:wash
11|denial/spender before-led:welcomes
7|denial/spender before-led:when
-7|denial/spender before-led:which
-9|denial/spender before-led:whose
3|denial/spender before-led:would
-4|denial/spender before-led:years
-4|denial/spender before:body owner
-4|denial/spender before:capital name
8|denial/spender before:capital owner
4|denial/spender before:country name
-9|denial/spender before:country owner
12|denial/spender before:gov name
10|denial/spender before:gov owner
21|denial/spender before:leader name
-5|denial/spender before:leader owner
-22|denial/spender before:nongov name
-5|denial/spender before:nongov owner
4|denial/spender before:people name
3|denial/spender before:people owner
3|denial/spender before:pronoun name
4|denial/spender before:pronoun owner
11|denial/spender named:1
19|denial/spender named:2
17|denial/spender named:3
8|denial/spender speaker:body
16|denial/spender speaker:capital
-8|denial/spender speaker:country
36|denial/spender speaker:leader
-6|denial/spender speaker:nongov
27|denial/spender speaker:people
3|denial/spender subject-of:accept
9|denial/spender subject-of:adopt
13|denial/spender subject-of:agree
-19|denial/spender subject-of:ask
-25|denial/spender subject-of:ask for
8|denial/spender subject-of:back
9|denial/spender subject-of:beg
12|denial/spender subject-of:call
3|denial/spender subject-of:commit
-4|denial/spender subject-of:concede
3|denial/spender subject-of:confine
7|denial/spender subject-of:consent
-5|denial/spender subject-of:consider
7|denial/spender subject-of:decline
-14|denial/spender subject-of:demand
7|denial/spender subject-of:deny
4|denial/spender subject-of:discuss
-3|denial/spender subject-of:dismiss
4|denial/spender subject-of:do
-5|denial/spender subject-of:endorse
-11|denial/spender subject-of:hope
3|denial/spender subject-of:jump
7|denial/spender subject-of:keep
5|denial/spender subject-of:meet
7|denial/spender subject-of:mention
-7|denial/spender subject-of:pester
3|denial/spender subject-of:plan
6|denial/spender subject-of:pledge
-4|denial/spender subject-of:press
7|denial/spender subject-of:promise
-12|denial/spender subject-of:propose
-14|denial/spender subject-of:push
-3|denial/spender subject-of:put
-10|denial/spender subject-of:raise
-7|denial/spender subject-of:refuse
11|denial/spender subject-of:reject
3|denial/spender subject-of:rise
18|denial/spender subject-of:rule out
5|denial/spender subject-of:say no to
4|denial/spender subject-of:set
-7|denial/spender subject-of:settle on
5|denial/spender subject-of:sound out
-9|denial/spender subject-of:speak of
13|denial/spender subject-of:spend
3|denial/spender subject-of:spurn
6|denial/spender subject-of:suggest
-5|denial/spender subject-of:take
14|denial/spender subject-of:turn down
-12|denial/spender subject-of:undertake
-5|denial/spender subject-of:veto
3|denial/spender subject-of:vow
-25|denial/spender subject-of:want
11|denial/spender subject-of:write
5|denial/spender subject:be country
8|denial/spender subject:be gov
-4|denial/spender subject:be leader
-9|denial/spender subject:be pronoun
5|denial/spender subject:cap leader
5|denial/spender subject:cap pronoun
6|denial/spender subject:demand capital
-30|denial/spender subject:demand country
3|denial/spender subject:demand gov
-5|denial/spender subject:demand leader
-49|denial/spender subject:demand pronoun
6|denial/spender subject:denial capital
12|denial/spender subject:denial country
11|denial/spender subject:denial gov
27|denial/spender subject:denial leader
12|denial/spender subject:denial pronoun
4|denial/spender subject:level country
-6|denial/spender subject:move body
10|denial/spender subject:move country
3|denial/spender subject:move gov
-4|denial/spender subject:move pronoun
12|denial/spender subject:pledge capital
15|denial/spender subject:pledge country
4|denial/spender subject:pledge gov
12|denial/spender subject:pledge leader
5|denial/spender subject:pledge nongov
17|denial/spender subject:pledge pronoun
-12|denial/spender subject:proposal capital
4|denial/spender subject:proposal country
11|denial/spender subject:proposal gov
-12|denial/spender subject:proposal leader
3|denial/spender subject:proposal people
-3|denial/spender subject:proposal pronoun
13|denial/spender subject:spend country
4|denial/spender subject:spend pronoun
-16|denial/spender unnamed
20|denial/spender unnamed-beside-others
7|denial/subject-form:body
9|denial/subject-form:capital
-17|denial/subject-form:country
-18|denial/subject-form:gov
3|denial/subject-form:leader
-11|denial/subject-form:none
12|denial/subject-form:nongov
4|denial/subject-form:people
-12|denial/subject-form:pronoun
3|denial/subject-of:accept
9|denial/subject-of:adopt
13|denial/subject-of:agree
-4|denial/subject-of:approach
-12|denial/subject-of:ask
-41|denial/subject-of:ask for
8|denial/subject-of:back
3|denial/subject-of:bat away
-7|denial/subject-of:be
9|denial/subject-of:beg
-3|denial/subject-of:bring up
11|denial/subject-of:call
-7|denial/subject-of:call for
7|denial/subject-of:commit
-4|denial/subject-of:concede
3|denial/subject-of:confine
7|denial/subject-of:consent
-6|denial/subject-of:consider
5|denial/subject-of:contemplate
8|denial/subject-of:decline
-9|denial/subject-of:demand
11|denial/subject-of:deny
-3|denial/subject-of:dismiss
4|denial/subject-of:do
-5|denial/subject-of:endorse
8|denial/subject-of:force
15|denial/subject-of:go
-3|denial/subject-of:hint
11|denial/subject-of:hold
-11|denial/subject-of:hope
3|denial/subject-of:jump
7|denial/subject-of:keep
4|denial/subject-of:meet
9|denial/subject-of:mention
-13|denial/subject-of:name
3|denial/subject-of:plan
6|denial/subject-of:pledge
4|denial/subject-of:promise
-10|denial/subject-of:propose
-14|denial/subject-of:push
-12|denial/subject-of:raise
4|denial/subject-of:reach
-11|denial/subject-of:refusal
-7|denial/subject-of:refuse
10|denial/subject-of:reject
-6|denial/subject-of:request
3|denial/subject-of:rise
18|denial/subject-of:rule out
5|denial/subject-of:say no to
4|denial/subject-of:seek
3|denial/subject-of:set
3|denial/subject-of:set aside
-7|denial/subject-of:settle on
4|denial/subject-of:sound out
-9|denial/subject-of:speak of
20|denial/subject-of:spend
3|denial/subject-of:spurn
8|denial/subject-of:suggest
-5|denial/subject-of:take
-25|denial/subject-of:tell
14|denial/subject-of:turn down
-12|denial/subject-of:undertake
4|denial/subject-of:urge
10|denial/subject-of:utter
-5|denial/subject-of:veto
3|denial/subject-of:vow
-22|denial/subject-of:want
14|denial/subject-of:write
-4|denial/subject-speaker:body none
13|denial/subject-speaker:body nongov
5|denial/subject-speaker:capital capital
12|denial/subject-speaker:capital country
-4|denial/subject-speaker:capital none
4|denial/subject-speaker:country capital
-5|denial/subject-speaker:country country
3|denial/subject-speaker:country leader
-8|denial/subject-speaker:country none
-6|denial/subject-speaker:country pronoun
-3|denial/subject-speaker:gov gov
-3|denial/subject-speaker:gov leader
-6|denial/subject-speaker:gov none
-5|denial/subject-speaker:gov nongov
-3|denial/subject-speaker:leader leader
-4|denial/subject-speaker:leader none
14|denial/subject-speaker:leader nongov
-10|denial/subject-speaker:none capital
-12|denial/subject-speaker:none country
10|denial/subject-speaker:none gov
13|denial/subject-speaker:none leader
-21|denial/subject-speaker:none none
12|denial/subject-speaker:none nongov
-5|denial/subject-speaker:none people
4|denial/subject-speaker:none pronoun
4|denial/subject-speaker:nongov country
-3|denial/subject-speaker:nongov gov
11|denial/subject-speaker:nongov none
-4|denial/subject-speaker:nongov nongov
7|denial/subject-speaker:people none
-3|denial/subject-speaker:people people
-3|denial/subject-speaker:pronoun body
-9|denial/subject-speaker:pronoun gov
17|denial/subject-speaker:pronoun leader
-16|denial/subject-speaker:pronoun pronoun
5|denial/subject:be country
5|denial/subject:be gov
-8|denial/subject:be leader
-12|denial/subject:be pronoun
17|denial/subject:cap leader
5|denial/subject:cap pronoun
-13|denial/subject:demand body
-48|denial/subject:demand country
16|denial/subject:demand gov
-22|denial/subject:demand leader
-4|denial/subject:demand nongov
-4|denial/subject:demand people
-23|denial/subject:demand pronoun
10|denial/subject:denial capital
13|denial/subject:denial country
11|denial/subject:denial gov
18|denial/subject:denial leader
12|denial/subject:denial pronoun
3|denial/subject:level country
-3|denial/subject:move body
16|denial/subject:move country
3|denial/subject:move gov
-3|denial/subject:move leader
11|denial/subject:pledge capital
18|denial/subject:pledge country
8|denial/subject:pledge gov
9|denial/subject:pledge leader
5|denial/subject:pledge nongov
13|denial/subject:pledge pronoun
-5|denial/subject:proposal capital
-4|denial/subject:proposal country
8|denial/subject:proposal gov
-18|denial/subject:proposal leader
16|denial/subject:spend country
10|denial/subject:spend pronoun
-25|denial/tag:gov
114|denial/tag:nongov
7|denial/tag:source
-12|denial/unnamed
14|denial/unnamed-beside-others
-21|proposal/after-joint:0 far
-8|proposal/after-joint:0 mid
15|proposal/after-joint:0 near
6|proposal/after-joint:1 far
-4|proposal/after-joint:1 mid
8|proposal/after-joint:1 near
-7|proposal/after-joint:2 far
5|proposal/after-joint:2 mid
-5|proposal/after-joint:3 far
-3|proposal/after-joint:3 mid
-8|proposal/after-joint:3 near
4|proposal/after-led:\" far free
5|proposal/after-led:\" far joined
5|proposal/after-led:# far free
3|proposal/after-led:, far joined
-3|proposal/after-led:. far joined
-3|proposal/after-led:: near joined
-7|proposal/after-led:; near joined
-12|proposal/after-led:accused far joined
8|proposal/after-led:afford far joined
7|proposal/after-led:after far joined
3|proposal/after-led:after near joined
-5|proposal/after-led:alliance far joined
-4|proposal/after-led:alone near free
-9|proposal/after-led:an far joined
-11|proposal/after-led:and far joined
3|proposal/after-led:and near free
-5|proposal/after-led:and near joined
-4|proposal/after-led:around far joined
-9|proposal/after-led:as near free
-5|proposal/after-led:as near joined
6|proposal/after-led:at far free
10|proposal/after-led:ate far joined
-3|proposal/after-led:back far joined
3|proposal/after-led:be near free
-15|proposal/after-led:been far free
-10|proposal/after-led:before far joined
-6|proposal/after-led:before near joined
-9|proposal/after-led:beyond far joined
3|proposal/after-led:bring far joined
4|proposal/after-led:bury far joined
-14|proposal/after-led:but near joined
19|proposal/after-led:by far free
14|proposal/after-led:by far joined
-4|proposal/after-led:by near free
7|proposal/after-led:call near joined
7|proposal/after-led:chief far joined
-3|proposal/after-led:coming far joined
11|proposal/after-led:cost far joined
4|proposal/after-led:day near free
-3|proposal/after-led:defense minister far joined
-6|proposal/after-led:defense minister near joined
10|proposal/after-led:direction near free
-4|proposal/after-led:drop far joined
14|proposal/after-led:exposes near free
-4|proposal/after-led:figure far free
13|proposal/after-led:figure near free
-4|proposal/after-led:finance far joined
3|proposal/after-led:find far free
-5|proposal/after-led:for far free
-18|proposal/after-led:for far joined
-17|proposal/after-led:for near free
-3|proposal/after-led:force far free
-8|proposal/after-led:from far free
-7|proposal/after-led:from far joined
3|proposal/after-led:from near free
-3|proposal/after-led:fund far free
12|proposal/after-led:gdp near free
-3|proposal/after-led:gross domestic product near free
3|proposal/after-led:had near free
8|proposal/after-led:has far joined
-4|proposal/after-led:how far joined
-4|proposal/after-led:if near joined
14|proposal/after-led:in far free
10|proposal/after-led:in far joined
7|proposal/after-led:in near joined
-3|proposal/after-led:into far free
4|proposal/after-led:is far free
-3|proposal/after-led:left far joined
10|proposal/after-led:level far joined
-5|proposal/after-led:level near free
-3|proposal/after-led:mention far joined
5|proposal/after-led:most near free
4|proposal/after-led:my near joined
-6|proposal/after-led:neither far joined
11|proposal/after-led:next far free
5|proposal/after-led:next far joined
18|proposal/after-led:next near free
-9|proposal/after-led:normal far free
4|proposal/after-led:note far joined
3|proposal/after-led:number far joined
-7|proposal/after-led:of far free
-15|proposal/after-led:of far joined
4|proposal/after-led:of near free
-4|proposal/after-led:of near joined
-5|proposal/after-led:on far free
5|proposal/after-led:on far joined
13|proposal/after-led:on near free
-4|proposal/after-led:once near joined
4|proposal/after-led:option far joined
3|proposal/after-led:plan far joined
4|proposal/after-led:present far joined
-6|proposal/after-led:president far free
-3|proposal/after-led:president far joined
5|proposal/after-led:president near joined
-3|proposal/after-led:previous far free
5|proposal/after-led:prime minister near joined
-8|proposal/after-led:provided near joined
4|proposal/after-led:read far joined
6|proposal/after-led:rebuild near free
-3|proposal/after-led:require far joined
-4|proposal/after-led:ruling far free
3|proposal/after-led:satisfy far free
20|proposal/after-led:say near joined
10|proposal/after-led:senior far joined
19|proposal/after-led:several far joined
3|proposal/after-led:something near free
-3|proposal/after-led:spend near free
-4|proposal/after-led:strategy far free
-4|proposal/after-led:suit near free
-3|proposal/after-led:talk about near free
6|proposal/after-led:target near joined
-4|proposal/after-led:tell far joined
5|proposal/after-led:that far joined
-17|proposal/after-led:that near free
15|proposal/after-led:that near joined
-6|proposal/after-led:think far joined
-3|proposal/after-led:this far free
-16|proposal/after-led:this near free
3|proposal/after-led:to near free
-8|proposal/after-led:to near joined
16|proposal/after-led:under far joined
-4|proposal/after-led:want far joined
6|proposal/after-led:was far joined
-5|proposal/after-led:what far free
-18|proposal/after-led:what far joined
3|proposal/after-led:what near joined
-15|proposal/after-led:when near joined
-4|proposal/after-led:where far joined
10|proposal/after-led:where near joined
5|proposal/after-led:which far joined
3|proposal/after-led:which near joined
3|proposal/after-led:while far joined
4|proposal/after-led:while near joined
-6|proposal/after-led:with far joined
6|proposal/after-led:with near free
10|proposal/after-led:within far free
4|proposal/after-led:within far joined
-3|proposal/after-led:without near free
4|proposal/after-led:would near joined
3|proposal/after:body name
-5|proposal/after:body owner
-17|proposal/after:capital name
3|proposal/after:capital owner
-16|proposal/after:country name
-16|proposal/after:country owner
9|proposal/after:gov name
15|proposal/after:gov owner
13|proposal/after:leader name
5|proposal/after:leader owner
-19|proposal/after:nongov name
-8|proposal/after:nongov owner
5|proposal/after:people name
-13|proposal/after:people owner
12|proposal/after:pronoun name
4|proposal/after:pronoun owner
4|proposal/asked-before:other
24|proposal/asked-before:spender
-13|proposal/before-clause:after-figure inside name body
-5|proposal/before-clause:after-figure inside name capital
-8|proposal/before-clause:after-figure inside name country
-4|proposal/before-clause:after-figure inside name gov
9|proposal/before-clause:after-figure inside name leader
5|proposal/before-clause:after-figure inside name nongov
6|proposal/before-clause:after-figure inside owner body
-7|proposal/before-clause:after-figure inside owner gov
4|proposal/before-clause:after-figure inside owner leader
6|proposal/before-clause:after-figure inside owner pronoun
13|proposal/before-clause:after-figure opens name body
14|proposal/before-clause:after-figure opens name country
-8|proposal/before-clause:after-figure opens name gov
-3|proposal/before-clause:after-figure opens name nongov
-4|proposal/before-clause:after-figure opens name pronoun
-10|proposal/before-clause:after-figure opens owner country
5|proposal/before-clause:after-figure opens owner leader
-8|proposal/before-clause:free inside name body
6|proposal/before-clause:free inside name country
13|proposal/before-clause:free inside name leader
7|proposal/before-clause:free inside name nongov
-12|proposal/before-clause:free inside name people
-6|proposal/before-clause:free inside name pronoun
18|proposal/before-clause:free inside owner capital
9|proposal/before-clause:free inside owner country
-5|proposal/before-clause:free inside owner gov
-6|proposal/before-clause:free inside owner leader
6|proposal/before-clause:free inside owner people
-10|proposal/before-clause:free inside owner pronoun
20|proposal/before-clause:free opens name body
9|proposal/before-clause:free opens name capital
-11|proposal/before-clause:free opens name country
4|proposal/before-clause:free opens name gov
-13|proposal/before-clause:free opens name leader
7|proposal/before-clause:free opens name nongov
-4|proposal/before-clause:free opens name people
-7|proposal/before-clause:free opens owner capital
12|proposal/before-clause:free opens owner gov
5|proposal/before-clause:free opens owner leader
-10|proposal/before-clause:free opens owner nongov
-11|proposal/before-clause:free opens owner people
-10|proposal/before-clause:free opens owner pronoun
-7|proposal/before-far:1
-12|proposal/before-far:20
7|proposal/before-far:4
8|proposal/before-far:60
-6|proposal/before-free:0 after-figure owner far
-5|proposal/before-free:0 free name far
-4|proposal/before-free:0 free name near
9|proposal/before-free:0 free owner far
7|proposal/before-free:0 free owner near
-4|proposal/before-free:1 after-figure name far
5|proposal/before-free:1 after-figure name near
6|proposal/before-free:1 after-figure owner near
-17|proposal/before-free:1 free name far
12|proposal/before-free:1 free name near
-3|proposal/before-free:1 free owner far
-25|proposal/before-free:1 free owner near
-6|proposal/before-free:2 after-figure name far
-3|proposal/before-free:2 after-figure name near
18|proposal/before-free:2 free name far
-5|proposal/before-free:2 free name near
-3|proposal/before-free:2 free owner far
3|proposal/before-free:2 free owner near
15|proposal/before-free:3 free name near
8|proposal/before-joint:0 after-figure
3|proposal/before-joint:0 free
3|proposal/before-joint:1 after-figure
-5|proposal/before-joint:2 after-figure
-4|proposal/before-joint:2 free
-13|proposal/before-joint:3 after-figure
4|proposal/before-led:
7|proposal/before-led:\"
6|proposal/before-led:#
13|proposal/before-led:'
18|proposal/before-led:(
-26|proposal/before-led:,
6|proposal/before-led:-
5|proposal/before-led:--
-14|proposal/before-led:.
9|proposal/before-led:DATE
4|proposal/before-led:PARTY
-8|proposal/before-led:a
-5|proposal/before-led:accept
7|proposal/before-led:accused
-4|proposal/before-led:acting
-3|proposal/before-led:advise
-6|proposal/before-led:after
5|proposal/before-led:agency
8|proposal/before-led:ambition
-4|proposal/before-led:among
-9|proposal/before-led:an
6|proposal/before-led:and
-7|proposal/before-led:any
4|proposal/before-led:armed forces
-5|proposal/before-led:around
7|proposal/before-led:as
-3|proposal/before-led:asian
14|proposal/before-led:ask
7|proposal/before-led:assails
-15|proposal/before-led:at
-3|proposal/before-led:bankrupting
-10|proposal/before-led:be
6|proposal/before-led:because
3|proposal/before-led:beg
3|proposal/before-led:believe
8|proposal/before-led:between
12|proposal/before-led:bring
7|proposal/before-led:by
-5|proposal/before-led:call
-8|proposal/before-led:call on
-5|proposal/before-led:campaign
-3|proposal/before-led:candidate
-5|proposal/before-led:caretaker
5|proposal/before-led:carry
-3|proposal/before-led:central
-3|proposal/before-led:chairs
21|proposal/before-led:chief
8|proposal/before-led:chief cabinet secretary
10|proposal/before-led:cite
9|proposal/before-led:colleague
6|proposal/before-led:commit
14|proposal/before-led:committee
-4|proposal/before-led:conference
-12|proposal/before-led:conservative
-5|proposal/before-led:contender
11|proposal/before-led:defence minister
-3|proposal/before-led:defense minister
5|proposal/before-led:defense secretary
9|proposal/before-led:deputy
4|proposal/before-led:deputy prime minister
-4|proposal/before-led:designate
-3|proposal/before-led:direct
3|proposal/before-led:director
-4|proposal/before-led:each
15|proposal/before-led:eastern
-21|proposal/before-led:elect
-3|proposal/before-led:entreat
-7|proposal/before-led:every
-4|proposal/before-led:exhort
-5|proposal/before-led:expect
15|proposal/before-led:finance minister
-6|proposal/before-led:find
-4|proposal/before-led:findings
-10|proposal/before-led:follows
-4|proposal/before-led:foreign minister
-7|proposal/before-led:former
6|proposal/before-led:four
-6|proposal/before-led:friends
-15|proposal/before-led:from
4|proposal/before-led:full
10|proposal/before-led:general
4|proposal/before-led:get
-11|proposal/before-led:give
4|proposal/before-led:government
18|proposal/before-led:grills
-3|proposal/before-led:group
-7|proposal/before-led:guarantee
6|proposal/before-led:guard
-3|proposal/before-led:handed
9|proposal/before-led:hands
13|proposal/before-led:has
-3|proposal/before-led:heard
-3|proposal/before-led:help
3|proposal/before-led:her
7|proposal/before-led:his
6|proposal/before-led:host
-9|proposal/before-led:how
-11|proposal/before-led:in
-5|proposal/before-led:increase
5|proposal/before-led:interim
-3|proposal/before-led:invited
-7|proposal/before-led:is
27|proposal/before-led:its
-10|proposal/before-led:keep
-4|proposal/before-led:kiss
3|proposal/before-led:known
4|proposal/before-led:lawmakers
-5|proposal/before-led:lead
-6|proposal/before-led:leadership
9|proposal/before-led:leads
3|proposal/before-led:leave
10|proposal/before-led:let
-3|proposal/before-led:liberal
-15|proposal/before-led:lift
-3|proposal/before-led:like
3|proposal/before-led:lock
7|proposal/before-led:lord
-8|proposal/before-led:make
-3|proposal/before-led:marks
-6|proposal/before-led:match
-3|proposal/before-led:meet
5|proposal/before-led:minister
-4|proposal/before-led:money
4|proposal/before-led:national security adviser
4|proposal/before-led:new
-7|proposal/before-led:next
10|proposal/before-led:not
14|proposal/before-led:now
-7|proposal/before-led:nudge
-3|proposal/before-led:oblige
5|proposal/before-led:of
3|proposal/before-led:off
-3|proposal/before-led:offer
5|proposal/before-led:on
-13|proposal/before-led:one
4|proposal/before-led:other
-5|proposal/before-led:outsider
10|proposal/before-led:over
-3|proposal/before-led:own
3|proposal/before-led:petitioned
-5|proposal/before-led:pis
18|proposal/before-led:president
-11|proposal/before-led:prime minister
8|proposal/before-led:program
6|proposal/before-led:propel
10|proposal/before-led:put
19|proposal/before-led:raise
4|proposal/before-led:ratify
-3|proposal/before-led:ratios
4|proposal/before-led:reach
-4|proposal/before-led:regards
-4|proposal/before-led:reiterate
-5|proposal/before-led:renewed
-4|proposal/before-led:repeat
3|proposal/before-led:report
-3|proposal/before-led:resistance
-6|proposal/before-led:restore
4|proposal/before-led:return
-3|proposal/before-led:royal
-3|proposal/before-led:same
-17|proposal/before-led:say
9|proposal/before-led:see
11|proposal/before-led:seen
-4|proposal/before-led:senior
-11|proposal/before-led:since
-10|proposal/before-led:sir
-6|proposal/before-led:size
3|proposal/before-led:so
10|proposal/before-led:some
4|proposal/before-led:sound out
-5|proposal/before-led:splits
-3|proposal/before-led:staked
9|proposal/before-led:start
-3|proposal/before-led:supporters
3|proposal/before-led:take
-6|proposal/before-led:tell
4|proposal/before-led:termed
6|proposal/before-led:than
-3|proposal/before-led:that
4|proposal/before-led:the
-3|proposal/before-led:the economy
-11|proposal/before-led:their
-10|proposal/before-led:think
-11|proposal/before-led:though
-5|proposal/before-led:thrown
5|proposal/before-led:tie
21|proposal/before-led:to
3|proposal/before-led:trillion
-4|proposal/before-led:troubles
-16|proposal/before-led:under
-4|proposal/before-led:understood
7|proposal/before-led:upon
-21|proposal/before-led:urge
4|proposal/before-led:very
-4|proposal/before-led:vice
-4|proposal/before-led:view
10|proposal/before-led:want
-5|proposal/before-led:war
-3|proposal/before-led:way
-3|proposal/before-led:were
-16|proposal/before-led:what
5|proposal/before-led:when
5|proposal/before-led:where
3|proposal/before-led:whether
6|proposal/before-led:while
8|proposal/before-led:whole
14|proposal/before-led:why
-3|proposal/before-led:will
-6|proposal/before-led:wished
7|proposal/before-led:with
19|proposal/before-led:within
13|proposal/before-led:yet
-4|proposal/before-led:—
12|proposal/before:body name
4|proposal/before:body owner
4|proposal/before:capital name
11|proposal/before:capital owner
-3|proposal/before:country owner
-10|proposal/before:gov name
9|proposal/before:leader name
9|proposal/before:leader owner
16|proposal/before:nongov name
-12|proposal/before:nongov owner
-17|proposal/before:people name
-7|proposal/before:people owner
-7|proposal/before:pronoun name
-15|proposal/before:pronoun owner
-10|proposal/governor-form:about finite+
9|proposal/governor-form:accept finite+could
3|proposal/governor-form:accept finite+would
-11|proposal/governor-form:achieve gerund+
6|proposal/governor-form:adopt finite+could
5|proposal/governor-form:adopt finite+should
-7|proposal/governor-form:adopt finite+will
4|proposal/governor-form:adopt inf+
3|proposal/governor-form:advance finite+
11|proposal/governor-form:advise finite+
3|proposal/governor-form:advise inf+
11|proposal/governor-form:advocate finite+
3|proposal/governor-form:advocate inf+
6|proposal/governor-form:afford finite+could
4|proposal/governor-form:agitate for finite+
-11|proposal/governor-form:agitate for progressive+
9|proposal/governor-form:agree finite+
3|proposal/governor-form:agree finite+should
-11|proposal/governor-form:agree finite+would
13|proposal/governor-form:agree gerund+
-13|proposal/governor-form:agree inf+
-12|proposal/governor-form:aim finite+could
8|proposal/governor-form:aim finite+would
3|proposal/governor-form:aim inf+
-5|proposal/governor-form:ambition +
-13|proposal/governor-form:amount finite+would
-7|proposal/governor-form:announce finite+
6|proposal/governor-form:announce gerund+
-12|proposal/governor-form:approve finite+could
8|proposal/governor-form:argue finite+
6|proposal/governor-form:argue for finite+
6|proposal/governor-form:argue gerund+
-3|proposal/governor-form:argue inf+
3|proposal/governor-form:arrive finite+
5|proposal/governor-form:arrive finite++not
-9|proposal/governor-form:arrive finite+will
-3|proposal/governor-form:arrive finite+would
-15|proposal/governor-form:ask finite+
-4|proposal/governor-form:ask finite++not
-16|proposal/governor-form:ask for finite+
4|proposal/governor-form:ask for gerund+
5|proposal/governor-form:ask for progressive+
17|proposal/governor-form:ask inf+
-6|proposal/governor-form:aspiration +
-5|proposal/governor-form:back finite+
11|proposal/governor-form:be finite+
3|proposal/governor-form:be finite++not
3|proposal/governor-form:be finite+could
-3|proposal/governor-form:be finite+could+not
5|proposal/governor-form:be finite+should+not
-3|proposal/governor-form:be finite+will
-17|proposal/governor-form:be inf+
-3|proposal/governor-form:beg finite+
10|proposal/governor-form:believe gerund+
-4|proposal/governor-form:bring finite+
4|proposal/governor-form:bring finite+would
-5|proposal/governor-form:build finite+
-9|proposal/governor-form:call +
4|proposal/governor-form:call finite+
10|proposal/governor-form:call for +
27|proposal/governor-form:call for finite+
-4|proposal/governor-form:call for finite+will
9|proposal/governor-form:call for gerund+
5|proposal/governor-form:call for inf+
-7|proposal/governor-form:call for progressive+
14|proposal/governor-form:call on finite+
17|proposal/governor-form:campaign finite+
6|proposal/governor-form:campaign progressive+
-11|proposal/governor-form:carry finite+
3|proposal/governor-form:carry finite+will
-4|proposal/governor-form:carry finite+would
5|proposal/governor-form:choose finite+
10|proposal/governor-form:clamor progressive+
-5|proposal/governor-form:climb finite+
-5|proposal/governor-form:climb finite+would
-15|proposal/governor-form:codify finite+would
4|proposal/governor-form:come back with finite+could
-12|proposal/governor-form:come to finite+
-10|proposal/governor-form:commit finite+could
5|proposal/governor-form:commit finite+should
9|proposal/governor-form:commit finite+should+not
-8|proposal/governor-form:commitment +
-8|proposal/governor-form:concede finite+
-31|proposal/governor-form:consider finite+
8|proposal/governor-form:consider finite+should
-6|proposal/governor-form:consider gerund+
23|proposal/governor-form:consider inf+
-12|proposal/governor-form:consider progressive+
-10|proposal/governor-form:contain finite+
-4|proposal/governor-form:contain finite+could
4|proposal/governor-form:contemplate finite+
-5|proposal/governor-form:contemplate finite+would
3|proposal/governor-form:cross finite+
-4|proposal/governor-form:cut finite+
-7|proposal/governor-form:debate finite+
-3|proposal/governor-form:debate gerund+
-3|proposal/governor-form:decide finite+
-5|proposal/governor-form:decide inf+
5|proposal/governor-form:declare finite+
8|proposal/governor-form:declare finite+would
-4|proposal/governor-form:decline finite+
4|proposal/governor-form:demand finite+
-5|proposal/governor-form:demand progressive+
3|proposal/governor-form:devote finite+
10|proposal/governor-form:devote gerund+
-6|proposal/governor-form:dip finite+should+not
7|proposal/governor-form:discuss finite+
-3|proposal/governor-form:discuss gerund+
-16|proposal/governor-form:discuss inf+
6|proposal/governor-form:discuss progressive+
-5|proposal/governor-form:do finite+
5|proposal/governor-form:double finite+should
-4|proposal/governor-form:double gerund+
-4|proposal/governor-form:draft finite+
-6|proposal/governor-form:draft gerund+
-3|proposal/governor-form:drop finite+
-8|proposal/governor-form:duck finite+
11|proposal/governor-form:edge finite+
-4|proposal/governor-form:edge finite+would
4|proposal/governor-form:end finite+
-3|proposal/governor-form:endorse finite+would
3|proposal/governor-form:endorse inf+
3|proposal/governor-form:entreat finite+
-14|proposal/governor-form:envisage finite+
5|proposal/governor-form:envision finite+
-6|proposal/governor-form:equal finite+would
6|proposal/governor-form:estimate finite+
-6|proposal/governor-form:examine inf+
-9|proposal/governor-form:examine progressive+
8|proposal/governor-form:exceed finite+
3|proposal/governor-form:exceed finite+could
-3|proposal/governor-form:exceed finite+will
4|proposal/governor-form:exhort finite+
-3|proposal/governor-form:expect finite+
8|proposal/governor-form:explore finite+
-8|proposal/governor-form:eye finite+
-15|proposal/governor-form:fall finite+should+not
5|proposal/governor-form:fall finite+would
21|proposal/governor-form:favor finite+
-4|proposal/governor-form:favor inf+
6|proposal/governor-form:favour finite+
3|proposal/governor-form:fend off finite+
9|proposal/governor-form:fight finite+
3|proposal/governor-form:fix finite+
-3|proposal/governor-form:float finite+
3|proposal/governor-form:get finite+
4|proposal/governor-form:get finite++not
-6|proposal/governor-form:get finite+could
6|proposal/governor-form:get finite+could+not
4|proposal/governor-form:get finite+should
6|proposal/governor-form:get finite+would
-11|proposal/governor-form:get inf+
-8|proposal/governor-form:give finite+
3|proposal/governor-form:give finite+could
-17|proposal/governor-form:give finite+should
-3|proposal/governor-form:give inf+
-7|proposal/governor-form:go finite+
-4|proposal/governor-form:go finite+could
12|proposal/governor-form:go finite+should
-12|proposal/governor-form:go finite+should+not
19|proposal/governor-form:go finite+would
3|proposal/governor-form:go progressive+
3|proposal/governor-form:go progressive+should
-12|proposal/governor-form:goal +
7|proposal/governor-form:grow finite+
-14|proposal/governor-form:grow finite+would
-6|proposal/governor-form:grow gerund+
12|proposal/governor-form:guarantee finite+would
-7|proposal/governor-form:hike inf+
3|proposal/governor-form:hint finite+
-3|proposal/governor-form:hint progressive+
-3|proposal/governor-form:hold finite+
-14|proposal/governor-form:hold finite+will
5|proposal/governor-form:hold finite+would
-10|proposal/governor-form:hope finite+
5|proposal/governor-form:idea +
3|proposal/governor-form:increase finite+should
13|proposal/governor-form:increase finite+would
3|proposal/governor-form:insist finite+
3|proposal/governor-form:invest finite+should
-3|proposal/governor-form:jump finite+would
-20|proposal/governor-form:keep finite+
5|proposal/governor-form:keep finite+should
13|proposal/governor-form:keep finite+would
-4|proposal/governor-form:lay down subjunctive+
-5|proposal/governor-form:lean toward gerund+
-4|proposal/governor-form:leave finite+
6|proposal/governor-form:level off at finite+would
-10|proposal/governor-form:lift finite+could
-4|proposal/governor-form:lift finite+would
-17|proposal/governor-form:like finite+
5|proposal/governor-form:like to see finite+would
13|proposal/governor-form:live with finite+can
-6|proposal/governor-form:live with finite+could
-11|proposal/governor-form:live with finite+would
-4|proposal/governor-form:lobby finite+
-8|proposal/governor-form:look at finite+
5|proposal/governor-form:look at finite+could
-11|proposal/governor-form:look at finite+should
-5|proposal/governor-form:look at gerund+
-4|proposal/governor-form:look at progressive+
-12|proposal/governor-form:lower finite+
5|proposal/governor-form:lower finite++not
-4|proposal/governor-form:manage finite+could
-8|proposal/governor-form:march finite+
6|proposal/governor-form:match finite+
6|proposal/governor-form:mean finite+could
-8|proposal/governor-form:mean finite+would
4|proposal/governor-form:meet gerund+
20|proposal/governor-form:mention finite+
4|proposal/governor-form:mention finite+should
-9|proposal/governor-form:mention finite+will
3|proposal/governor-form:mention inf+
5|proposal/governor-form:move finite+
10|proposal/governor-form:move finite+could
-16|proposal/governor-form:move finite+would
-4|proposal/governor-form:move progressive+
4|proposal/governor-form:move up gerund+
-15|proposal/governor-form:mull finite+
-5|proposal/governor-form:mull progressive+
11|proposal/governor-form:muse finite+
-12|proposal/governor-form:name finite+
10|proposal/governor-form:name gerund+
-5|proposal/governor-form:obligation +
5|proposal/governor-form:oblige finite+would
3|proposal/governor-form:offer finite+
4|proposal/governor-form:offer finite+would
4|proposal/governor-form:offer gerund+
5|proposal/governor-form:oppose finite+
-3|proposal/governor-form:opt finite+
-7|proposal/governor-form:outline finite+
4|proposal/governor-form:pay finite+
5|proposal/governor-form:pay finite+should
3|proposal/governor-form:peg inf+
-4|proposal/governor-form:pencil in finite+
6|proposal/governor-form:pencil in finite+would
-4|proposal/governor-form:plan finite+
10|proposal/governor-form:play down finite+
-6|proposal/governor-form:plead finite+
-4|proposal/governor-form:plead for finite+
3|proposal/governor-form:pledge finite+
-13|proposal/governor-form:pledge gerund+
-4|proposal/governor-form:ponder finite+
6|proposal/governor-form:prefer finite+would
-5|proposal/governor-form:prepare finite+
-4|proposal/governor-form:prepare progressive+
3|proposal/governor-form:pressure +
11|proposal/governor-form:promise finite+
4|proposal/governor-form:proposal +
5|proposal/governor-form:propose finite+
6|proposal/governor-form:propose finite+will
-8|proposal/governor-form:propose gerund+
20|proposal/governor-form:propose inf+
-6|proposal/governor-form:push back finite+
-3|proposal/governor-form:push for progressive+
15|proposal/governor-form:put finite+
-8|proposal/governor-form:put finite+could
4|proposal/governor-form:put finite+will
-4|proposal/governor-form:put finite+would
-13|proposal/governor-form:put forward finite+
-18|proposal/governor-form:raise finite+
7|proposal/governor-form:raise finite+could
5|proposal/governor-form:raise finite+should
-8|proposal/governor-form:raise finite+would
9|proposal/governor-form:raise gerund+
-4|proposal/governor-form:ratify gerund+
-21|proposal/governor-form:reach finite+should
7|proposal/governor-form:reach finite+will
3|proposal/governor-form:reach inf+
-11|proposal/governor-form:ready finite+should
7|proposal/governor-form:reckon finite+
16|proposal/governor-form:recommend finite+
6|proposal/governor-form:recommend finite+will
-3|proposal/governor-form:recommend gerund+
10|proposal/governor-form:recommend inf+
11|proposal/governor-form:recommendation +
-15|proposal/governor-form:recommendations +
3|proposal/governor-form:reduce finite+would
7|proposal/governor-form:reiterate finite+
11|proposal/governor-form:remain finite+
-3|proposal/governor-form:request finite+
-16|proposal/governor-form:require finite+would
6|proposal/governor-form:resist finite+
3|proposal/governor-form:return finite+
4|proposal/governor-form:return finite+should
-3|proposal/governor-form:rise finite+should
-3|proposal/governor-form:rise finite+will
-18|proposal/governor-form:rule out finite++not
-3|proposal/governor-form:rule out finite+will+not
15|proposal/governor-form:rule out finite+would+not
4|proposal/governor-form:satisfy finite+would
3|proposal/governor-form:scoff finite+
5|proposal/governor-form:see at inf+
-15|proposal/governor-form:seek finite+
-4|proposal/governor-form:seek finite+would
7|proposal/governor-form:seek gerund+
-12|proposal/governor-form:set aside finite+would
-3|proposal/governor-form:set finite+could
-4|proposal/governor-form:set finite+will
-5|proposal/governor-form:set gerund+
-3|proposal/governor-form:set his heart on finite+
-10|proposal/governor-form:settle for finite+
5|proposal/governor-form:settle for finite+could
10|proposal/governor-form:settle for finite+would
-3|proposal/governor-form:settle for gerund+
-6|proposal/governor-form:settle for inf+
4|proposal/governor-form:settle on finite+will
-5|proposal/governor-form:settle on inf+
3|proposal/governor-form:shame finite+
3|proposal/governor-form:shoot for finite+should
4|proposal/governor-form:shy away finite+should+not
-5|proposal/governor-form:signal finite+
-8|proposal/governor-form:sit progressive+
5|proposal/governor-form:slip finite+
-3|proposal/governor-form:sound out finite+
-6|proposal/governor-form:sound out progressive+
-6|proposal/governor-form:speak of finite+
-8|proposal/governor-form:speak of inf+
3|proposal/governor-form:speak of progressive+
7|proposal/governor-form:specify gerund+
-8|proposal/governor-form:speculate finite+
4|proposal/governor-form:spell out finite+
-22|proposal/governor-form:spend finite+
-5|proposal/governor-form:spend finite+could
16|proposal/governor-form:spend finite+should
-6|proposal/governor-form:spend finite+should+not
-13|proposal/governor-form:spend finite+will
8|proposal/governor-form:spend finite+would
-4|proposal/governor-form:spend gerund+
13|proposal/governor-form:spend inf+
9|proposal/governor-form:spend progressive+should
5|proposal/governor-form:squeeze finite++not
4|proposal/governor-form:stand progressive+
5|proposal/governor-form:start at finite+
-3|proposal/governor-form:start from finite+would
3|proposal/governor-form:stay finite+
-5|proposal/governor-form:stay finite+should
-10|proposal/governor-form:stop finite+
4|proposal/governor-form:stop finite+should+not
13|proposal/governor-form:stop finite+would
-7|proposal/governor-form:stop short finite+
4|proposal/governor-form:study finite+
10|proposal/governor-form:study finite+would
-8|proposal/governor-form:study inf+
-9|proposal/governor-form:study progressive+
8|proposal/governor-form:suggest finite+will
3|proposal/governor-form:suggest gerund+
-5|proposal/governor-form:suggestion +
-4|proposal/governor-form:table finite+
-3|proposal/governor-form:table inf+
3|proposal/governor-form:take finite+should
-21|proposal/governor-form:take finite+would
11|proposal/governor-form:talk about finite+
5|proposal/governor-form:talk about finite+should
-14|proposal/governor-form:talk about inf+
6|proposal/governor-form:talk finite+
-7|proposal/governor-form:talk gerund+
-3|proposal/governor-form:talk of finite+
-3|proposal/governor-form:target finite+could
-11|proposal/governor-form:tell finite+
-11|proposal/governor-form:tell gerund+
6|proposal/governor-form:think finite+should
14|proposal/governor-form:think inf+
-5|proposal/governor-form:think progressive+
3|proposal/governor-form:tie finite+
-7|proposal/governor-form:tie finite+would+not
6|proposal/governor-form:tie gerund+
10|proposal/governor-form:toss around finite+
3|proposal/governor-form:triple finite+should
-12|proposal/governor-form:try finite+
6|proposal/governor-form:try finite+could
16|proposal/governor-form:urge finite+
-10|proposal/governor-form:urge inf+
3|proposal/governor-form:use finite+
3|proposal/governor-form:use finite+could
7|proposal/governor-form:use finite+should+not
-5|proposal/governor-form:vote on finite+will
3|proposal/governor-form:vow finite+
-4|proposal/governor-form:want finite++not
3|proposal/governor-form:warn gerund+
-10|proposal/governor-form:weigh progressive+
-4|proposal/governor-form:work progressive+
5|proposal/governor-form:write finite+should
6|proposal/governor-form:write finite+would
7|proposal/governor-kind:be
-22|proposal/governor-kind:cap
12|proposal/governor-kind:demand
5|proposal/governor-kind:denial
-21|proposal/governor-kind:level
-22|proposal/governor-kind:move
-12|proposal/governor-kind:proposal
18|proposal/governor-kind:spend
11|proposal/governor-mood:be finite+
3|proposal/governor-mood:be finite++not
3|proposal/governor-mood:be finite+could
-3|proposal/governor-mood:be finite+could+not
5|proposal/governor-mood:be finite+should+not
-3|proposal/governor-mood:be finite+will
-17|proposal/governor-mood:be inf+
-33|proposal/governor-mood:cap finite+
-4|proposal/governor-mood:cap finite+could
4|proposal/governor-mood:cap finite+should
-14|proposal/governor-mood:cap finite+will
20|proposal/governor-mood:cap finite+would
4|proposal/governor-mood:cap inf+
7|proposal/governor-mood:demand +
28|proposal/governor-mood:demand finite+
-7|proposal/governor-mood:demand finite++not
5|proposal/governor-mood:demand finite++not+passive
-33|proposal/governor-mood:demand finite++passive
5|proposal/governor-mood:demand finite+could
3|proposal/governor-mood:demand finite+should
-4|proposal/governor-mood:demand finite+will
11|proposal/governor-mood:demand gerund+
10|proposal/governor-mood:demand inf+
-13|proposal/governor-mood:demand progressive+
-4|proposal/governor-mood:demand subjunctive+
8|proposal/governor-mood:denial finite+
-19|proposal/governor-mood:denial finite++not
4|proposal/governor-mood:denial finite+should+not
-3|proposal/governor-mood:denial finite+will+not
15|proposal/governor-mood:denial finite+would+not
4|proposal/governor-mood:level finite+
4|proposal/governor-mood:level finite+could
-4|proposal/governor-mood:level finite+should
-17|proposal/governor-mood:level finite+should+passive
-14|proposal/governor-mood:level finite+would
3|proposal/governor-mood:level inf+
-4|proposal/governor-mood:level progressive+
14|proposal/governor-mood:move finite++not
-6|proposal/governor-mood:move finite++passive
-9|proposal/governor-mood:move finite+could
6|proposal/governor-mood:move finite+could+not
22|proposal/governor-mood:move finite+should
-28|proposal/governor-mood:move finite+should+not
6|proposal/governor-mood:move finite+should+passive
-8|proposal/governor-mood:move finite+would+passive
-11|proposal/governor-mood:move gerund+
-14|proposal/governor-mood:move inf+
3|proposal/governor-mood:move progressive+should
-18|proposal/governor-mood:pledge +
-17|proposal/governor-mood:pledge finite+could
17|proposal/governor-mood:pledge finite+should
9|proposal/governor-mood:pledge finite+should+not
-7|proposal/governor-mood:pledge finite+will
14|proposal/governor-mood:pledge finite+would
-7|proposal/governor-mood:pledge finite+would+not
22|proposal/governor-mood:pledge gerund+
-9|proposal/governor-mood:pledge inf+
-8|proposal/governor-mood:pledge progressive+
-12|proposal/governor-mood:proposal +
3|proposal/governor-mood:proposal +would
30|proposal/governor-mood:proposal finite+
-9|proposal/governor-mood:proposal finite++passive
13|proposal/governor-mood:proposal finite+can
5|proposal/governor-mood:proposal finite+could
11|proposal/governor-mood:proposal finite+should
4|proposal/governor-mood:proposal finite+will
6|proposal/governor-mood:proposal finite+would
-14|proposal/governor-mood:proposal gerund+
7|proposal/governor-mood:proposal inf+
-3|proposal/governor-mood:proposal inf++passive
-52|proposal/governor-mood:proposal progressive+
-19|proposal/governor-mood:spend finite+
6|proposal/governor-mood:spend finite+could+passive
18|proposal/governor-mood:spend finite+should
-13|proposal/governor-mood:spend finite+will
6|proposal/governor-mood:spend gerund+
13|proposal/governor-mood:spend inf+
9|proposal/governor-mood:spend progressive+should
-10|proposal/governor:about
14|proposal/governor:accept
-11|proposal/governor:achieve
7|proposal/governor:adopt
3|proposal/governor:advance
14|proposal/governor:advise
17|proposal/governor:advocate
8|proposal/governor:afford
-7|proposal/governor:agitate for
5|proposal/governor:aim
-5|proposal/governor:ambition
-12|proposal/governor:amount
-12|proposal/governor:approve
12|proposal/governor:argue
-5|proposal/governor:arrive
-3|proposal/governor:ask
-9|proposal/governor:ask for
-6|proposal/governor:aspiration
-4|proposal/governor:back
7|proposal/governor:be
-3|proposal/governor:beg
9|proposal/governor:believe
3|proposal/governor:bring
-5|proposal/governor:build
-3|proposal/governor:call
40|proposal/governor:call for
16|proposal/governor:call on
23|proposal/governor:campaign
-10|proposal/governor:carry
5|proposal/governor:choose
11|proposal/governor:clamor
-11|proposal/governor:climb
-15|proposal/governor:codify
5|proposal/governor:come back with
-10|proposal/governor:come to
-8|proposal/governor:commitment
-8|proposal/governor:concede
-18|proposal/governor:consider
-13|proposal/governor:contain
3|proposal/governor:cross
-4|proposal/governor:cut
-11|proposal/governor:debate
-8|proposal/governor:decide
13|proposal/governor:declare
-4|proposal/governor:decline
15|proposal/governor:devote
-6|proposal/governor:dip
-6|proposal/governor:discuss
-5|proposal/governor:do
-11|proposal/governor:draft
-4|proposal/governor:drop
-8|proposal/governor:duck
8|proposal/governor:edge
9|proposal/governor:end
3|proposal/governor:endorse
3|proposal/governor:entreat
-14|proposal/governor:envisage
5|proposal/governor:envision
-5|proposal/governor:equal
6|proposal/governor:estimate
-17|proposal/governor:examine
10|proposal/governor:exceed
4|proposal/governor:exhort
6|proposal/governor:explore
-8|proposal/governor:eye
-9|proposal/governor:fall
17|proposal/governor:favor
6|proposal/governor:favour
3|proposal/governor:fend off
10|proposal/governor:fight
6|proposal/governor:fix
-23|proposal/governor:give
9|proposal/governor:go
-12|proposal/governor:goal
-13|proposal/governor:grow
13|proposal/governor:guarantee
-6|proposal/governor:hike
-11|proposal/governor:hold
-9|proposal/governor:hope
5|proposal/governor:idea
18|proposal/governor:increase
3|proposal/governor:insist
3|proposal/governor:insist on
3|proposal/governor:invest
-5|proposal/governor:jump
-4|proposal/governor:lay down
-3|proposal/governor:lean toward
-4|proposal/governor:leave
6|proposal/governor:level off at
-12|proposal/governor:lift
-17|proposal/governor:like
5|proposal/governor:like to see
-4|proposal/governor:live with
-3|proposal/governor:lobby
-23|proposal/governor:look at
-8|proposal/governor:lower
-4|proposal/governor:manage
-8|proposal/governor:march
8|proposal/governor:match
4|proposal/governor:meet
18|proposal/governor:mention
-7|proposal/governor:move
4|proposal/governor:move up
-19|proposal/governor:mull
11|proposal/governor:muse
-4|proposal/governor:name
-5|proposal/governor:obligation
5|proposal/governor:oblige
13|proposal/governor:offer
5|proposal/governor:oppose
-7|proposal/governor:outline
12|proposal/governor:pay
4|proposal/governor:peg
-6|proposal/governor:plan
10|proposal/governor:play down
-7|proposal/governor:plead
-4|proposal/governor:plead for
-9|proposal/governor:pledge
-5|proposal/governor:ponder
4|proposal/governor:prefer
-9|proposal/governor:prepare
4|proposal/governor:pressure
13|proposal/governor:promise
6|proposal/governor:proposal
21|proposal/governor:propose
-3|proposal/governor:push
-6|proposal/governor:push back
-4|proposal/governor:push for
8|proposal/governor:put
-13|proposal/governor:put forward
-4|proposal/governor:ratify
-10|proposal/governor:reach
-12|proposal/governor:ready
9|proposal/governor:reckon
28|proposal/governor:recommend
11|proposal/governor:recommendation
-13|proposal/governor:recommendations
4|proposal/governor:reduce
7|proposal/governor:reiterate
11|proposal/governor:remain
-3|proposal/governor:request
-16|proposal/governor:require
6|proposal/governor:resist
10|proposal/governor:return
-8|proposal/governor:rise
-6|proposal/governor:rule out
4|proposal/governor:satisfy
3|proposal/governor:scoff
5|proposal/governor:see at
-11|proposal/governor:seek
-10|proposal/governor:set
-12|proposal/governor:set aside
-3|proposal/governor:set his heart on
3|proposal/governor:shame
3|proposal/governor:shoot for
4|proposal/governor:shy away
-5|proposal/governor:signal
-8|proposal/governor:sit
5|proposal/governor:slip
-9|proposal/governor:sound out
-10|proposal/governor:speak of
7|proposal/governor:specify
-8|proposal/governor:speculate
6|proposal/governor:spell out
-5|proposal/governor:spend
5|proposal/governor:squeeze
8|proposal/governor:stand
5|proposal/governor:start at
-3|proposal/governor:start from
9|proposal/governor:stop
-7|proposal/governor:stop short
-5|proposal/governor:study
11|proposal/governor:suggest
-5|proposal/governor:suggestion
-7|proposal/governor:table
-15|proposal/governor:take
4|proposal/governor:take up
5|proposal/governor:talk about
-5|proposal/governor:talk of
-3|proposal/governor:target
-22|proposal/governor:tell
10|proposal/governor:think
10|proposal/governor:toss around
3|proposal/governor:triple
-7|proposal/governor:try
8|proposal/governor:urge
16|proposal/governor:use
-5|proposal/governor:vote on
5|proposal/governor:vow
4|proposal/governor:warn
-12|proposal/governor:weigh
-4|proposal/governor:work
14|proposal/governor:write
-24|proposal/has:EU
11|proposal/has:LEADER
-40|proposal/has:NATO
12|proposal/has:USA
12|proposal/has:academics
20|proposal/has:administration
9|proposal/has:admiral
-28|proposal/has:adviser
-12|proposal/has:advisers
-9|proposal/has:advisory
-4|proposal/has:advisory panel
5|proposal/has:advocate
5|proposal/has:afd
-9|proposal/has:aide
-15|proposal/has:aides
5|proposal/has:attendees
13|proposal/has:bureaucrat
-12|proposal/has:bureaucrats
8|proposal/has:business leaders
-16|proposal/has:cabinet
21|proposal/has:candidate
11|proposal/has:candidates
8|proposal/has:cdu
-5|proposal/has:center for
-17|proposal/has:chancellor
-15|proposal/has:chief cabinet secretary
4|proposal/has:chinese nationalist party
9|proposal/has:christian democrats
38|proposal/has:coalition
14|proposal/has:coalition parties
-11|proposal/has:commander
6|proposal/has:commission
-35|proposal/has:committee
4|proposal/has:conservative party of japan
6|proposal/has:conservatives
19|proposal/has:country
8|proposal/has:d 66
-12|proposal/has:defence chief
-44|proposal/has:defence minister
-34|proposal/has:defence ministry
-15|proposal/has:defence secretary
-29|proposal/has:defense minister
-22|proposal/has:defense ministry
-27|proposal/has:defense secretary
-5|proposal/has:deputy prime minister
5|proposal/has:diplomat
-11|proposal/has:diplomats
9|proposal/has:dpp
13|proposal/has:economist
-12|proposal/has:economists
-9|proposal/has:editorial
5|proposal/has:ekre
-5|proposal/has:envoy
-3|proposal/has:envoys
14|proposal/has:ex
7|proposal/has:executives
-26|proposal/has:expert
11|proposal/has:expert panel
36|proposal/has:experts
3|proposal/has:fellow
25|proposal/has:figure
21|proposal/has:figures
-5|proposal/has:finance minister
-21|proposal/has:finance ministry
3|proposal/has:fine gael
-19|proposal/has:foreign minister
14|proposal/has:foreign ministry
6|proposal/has:foreign secretary
47|proposal/has:former
-76|proposal/has:general
-9|proposal/has:gov ' t
-12|proposal/has:governing coalition
15|proposal/has:government
-4|proposal/has:governments
4|proposal/has:greens
-32|proposal/has:hawks
3|proposal/has:heritage foundation
34|proposal/has:i
-9|proposal/has:insiders
4|proposal/has:isamaa
12|proposal/has:ishin
19|proposal/has:japan innovation party
4|proposal/has:japanese communist party
4|proposal/has:keidanren
13|proposal/has:kmt
5|proposal/has:kuomintang
3|proposal/has:labour mps
-8|proposal/has:law and justice
-11|proposal/has:lawmaker
16|proposal/has:lawmakers
-21|proposal/has:ldp
56|proposal/has:leader
17|proposal/has:leaders
25|proposal/has:leadership
6|proposal/has:legislator
4|proposal/has:legislators
5|proposal/has:liberal democratic party
4|proposal/has:liberals
-4|proposal/has:man
-5|proposal/has:mayor
14|proposal/has:member
-25|proposal/has:members
3|proposal/has:minister
-12|proposal/has:ministers
-40|proposal/has:ministry
-8|proposal/has:ministry of defence
10|proposal/has:mp
27|proposal/has:my
-8|proposal/has:n - va
5|proposal/has:nation
3|proposal/has:national alliance
4|proposal/has:national rally
6|proposal/has:national security adviser
3|proposal/has:ndp
11|proposal/has:negotiators
-10|proposal/has:nsc
-10|proposal/has:nz first
-6|proposal/has:observers
5|proposal/has:officer
19|proposal/has:officers
11|proposal/has:official
-45|proposal/has:officials
22|proposal/has:opposition
7|proposal/has:opposition leader
-11|proposal/has:our
-15|proposal/has:panel
3|proposal/has:parliament
3|proposal/has:parties
4|proposal/has:party
-3|proposal/has:people
14|proposal/has:people power party
-39|proposal/has:person
-5|proposal/has:pis
26|proposal/has:politicians
-18|proposal/has:premier
-17|proposal/has:president
-4|proposal/has:presidents
13|proposal/has:prime minister
5|proposal/has:professor
3|proposal/has:reform uk
3|proposal/has:republicans
6|proposal/has:researcher
4|proposal/has:researchers
22|proposal/has:retired
12|proposal/has:ruling bloc
7|proposal/has:ruling camp
3|proposal/has:ruling coalition
44|proposal/has:ruling parties
15|proposal/has:sanseito
7|proposal/has:scholar
3|proposal/has:scholars
17|proposal/has:senator
-9|proposal/has:senators
37|proposal/has:should
-5|proposal/has:social democratic party
3|proposal/has:social democrats
12|proposal/has:socialists
-16|proposal/has:source
-14|proposal/has:sources
6|proposal/has:staffers
10|proposal/has:strategist
-9|proposal/has:sumar
10|proposal/has:survey
6|proposal/has:taiwan people 's party
9|proposal/has:the chancellor
30|proposal/has:the military
3|proposal/has:the state
3|proposal/has:think tanks
4|proposal/has:tpp
14|proposal/has:treasury
-9|proposal/has:union
16|proposal/has:university
5|proposal/has:vooruit
6|proposal/has:vvd
41|proposal/has:we
-8|proposal/has:working group
40|proposal/home:other
4|proposal/known:- ALLIES 1E+1
4|proposal/known:- ALLIES 1E+1 to-2024
3|proposal/known:- ALLIES 3.5
3|proposal/known:- ALLIES 3.5 since-2025
10|proposal/known:- ALLIES 5
9|proposal/known:- ALLIES 5 since-2025
13|proposal/known:- ALLIES since-2025
4|proposal/known:- ALLIES to-2024
-8|proposal/known:- ARG 2 since-2025
8|proposal/known:- ARG 2 to-2024
-8|proposal/known:- ARG since-2025
10|proposal/known:- ARG to-2024
4|proposal/known:- AUS 1.5
3|proposal/known:- AUS 1.5 to-2024
12|proposal/known:- AUS 2.5
9|proposal/known:- AUS 2.5 since-2025
3|proposal/known:- AUS 2.5 to-2024
-5|proposal/known:- AUS 2.5-3
-6|proposal/known:- AUS 2.5-3 since-2025
4|proposal/known:- AUS 3
4|proposal/known:- AUS 3 since-2025
5|proposal/known:- AUS 3 to-1999
-5|proposal/known:- AUS 3 to-2024
9|proposal/known:- AUS 3.5
9|proposal/known:- AUS 3.5 since-2025
25|proposal/known:- AUS since-2025
5|proposal/known:- AUS to-1999
5|proposal/known:- AUS to-2024
3|proposal/known:- AUS+JPN 3.5
3|proposal/known:- AUS+JPN 3.5 since-2025
3|proposal/known:- AUS+JPN since-2025
-12|proposal/known:- BEL 2.5
-12|proposal/known:- BEL 2.5 since-2025
4|proposal/known:- BEL 8
4|proposal/known:- BEL 8 to-1999
-10|proposal/known:- BEL since-2025
5|proposal/known:- BEL to-1999
-5|proposal/known:- BGD 1.3
-5|proposal/known:- BGD 1.3 since-2025
-10|proposal/known:- BGD 1.5
-10|proposal/known:- BGD 1.5 since-2025
-14|proposal/known:- BGD since-2025
-4|proposal/known:- BLZ 0.9
-4|proposal/known:- BLZ 0.9 since-2025
-4|proposal/known:- BLZ since-2025
3|proposal/known:- BOL 1.5
3|proposal/known:- BOL 1.5 since-2025
3|proposal/known:- BOL since-2025
-4|proposal/known:- BRA 1.2
-4|proposal/known:- BRA 1.2 since-2025
-4|proposal/known:- BRA 2 to-2024
-4|proposal/known:- BRA to-2024
-3|proposal/known:- BWA 3.5
-3|proposal/known:- BWA 3.5 since-2025
-3|proposal/known:- BWA since-2025
5|proposal/known:- CAN 2
3|proposal/known:- CAN 2 to-2024
11|proposal/known:- CAN 5
11|proposal/known:- CAN 5 since-2025
10|proposal/known:- CAN since-2025
3|proposal/known:- CAN to-2024
3|proposal/known:- CHE 1
5|proposal/known:- CHE 1 to-2024
-4|proposal/known:- CHE 1.6
-4|proposal/known:- CHE 1.6 since-2025
-3|proposal/known:- CHE since-2025
5|proposal/known:- CHE to-2024
3|proposal/known:- CHL 1.6
3|proposal/known:- CHL 1.6 since-2025
4|proposal/known:- CHL 2
4|proposal/known:- CHL 2 since-2025
7|proposal/known:- CHL since-2025
5|proposal/known:- CHN 1
5|proposal/known:- CHN 1 since-2025
6|proposal/known:- CHN 2
6|proposal/known:- CHN 2 since-2025
8|proposal/known:- CHN 3
7|proposal/known:- CHN 3 since-2025
5|proposal/known:- CHN 3.5
5|proposal/known:- CHN 3.5 since-2025
26|proposal/known:- CHN since-2025
-4|proposal/known:- CHN+JPN 3
-4|proposal/known:- CHN+JPN 3 since-2025
-4|proposal/known:- CHN+JPN since-2025
-5|proposal/known:- CHN+RUS 1.7
-5|proposal/known:- CHN+RUS 1.7 since-2025
-5|proposal/known:- CHN+RUS since-2025
4|proposal/known:- COL 1.5
4|proposal/known:- COL 1.5 since-2025
4|proposal/known:- COL since-2025
8|proposal/known:- CZE 2
8|proposal/known:- CZE 2 since-2025
-12|proposal/known:- CZE 2.5
-9|proposal/known:- CZE 2.5 since-2025
-13|proposal/known:- CZE 3
-13|proposal/known:- CZE 3 since-2025
-14|proposal/known:- CZE since-2025
-4|proposal/known:- CZE+HUN+SVK 3
-4|proposal/known:- CZE+HUN+SVK 3 since-2025
-4|proposal/known:- CZE+HUN+SVK since-2025
4|proposal/known:- DEU 0.7
4|proposal/known:- DEU 0.7 to-2024
7|proposal/known:- DEU 1.5 since-2025
-7|proposal/known:- DEU 1.5 to-2021
12|proposal/known:- DEU 2
11|proposal/known:- DEU 2 since-2025
3|proposal/known:- DEU 2.5
-7|proposal/known:- DEU 2.9
-7|proposal/known:- DEU 2.9 since-2025
-21|proposal/known:- DEU 3
-14|proposal/known:- DEU 3 since-2025
-7|proposal/known:- DEU 3 to-2024
9|proposal/known:- DEU 3.5
18|proposal/known:- DEU 3.5 since-2025
-9|proposal/known:- DEU 3.5 to-2024
4|proposal/known:- DEU 4
4|proposal/known:- DEU 4 since-2025
-5|proposal/known:- DEU 4.2
-5|proposal/known:- DEU 4.2 since-2025
-24|proposal/known:- DEU 5
-24|proposal/known:- DEU 5 since-2025
-9|proposal/known:- DEU since-2025
-7|proposal/known:- DEU to-2021
-10|proposal/known:- DEU to-2024
3|proposal/known:- DEU+JPN 4
3|proposal/known:- DEU+JPN 4 to-1999
3|proposal/known:- DEU+JPN to-1999
4|proposal/known:- DNK 2
-3|proposal/known:- DNK 3
3|proposal/known:- DNK since-2025
3|proposal/known:- ECU 3
3|proposal/known:- ECU 3 since-2025
4|proposal/known:- ECU since-2025
-10|proposal/known:- ESP 1.3
-10|proposal/known:- ESP 1.3 since-2025
-14|proposal/known:- ESP 2.1
-14|proposal/known:- ESP 2.1 since-2025
3|proposal/known:- ESP 3
3|proposal/known:- ESP 3 since-2025
12|proposal/known:- ESP 3.5
12|proposal/known:- ESP 3.5 since-2025
-6|proposal/known:- ESP since-2025
-7|proposal/known:- EST 2.5
-7|proposal/known:- EST 2.5 to-2024
-4|proposal/known:- EST 3
-4|proposal/known:- EST 3 to-2024
12|proposal/known:- EST 3.7
14|proposal/known:- EST 3.7 to-2024
-6|proposal/known:- EST 4.5
-6|proposal/known:- EST 4.5 since-2025
-15|proposal/known:- EST 5
-5|proposal/known:- EST 5 since-2025
-10|proposal/known:- EST 5 to-2024
-3|proposal/known:- EST 7
-3|proposal/known:- EST 7 since-2025
-16|proposal/known:- EST since-2025
-6|proposal/known:- EST to-2024
-4|proposal/known:- ETH 2.5
-4|proposal/known:- ETH 2.5 since-2025
-4|proposal/known:- ETH since-2025
-11|proposal/known:- EU 1.5
-11|proposal/known:- EU 1.5 since-2025
-4|proposal/known:- EU 2.4
-4|proposal/known:- EU 2.4 since-2025
-8|proposal/known:- EU 3
-7|proposal/known:- EU 3 since-2025
-23|proposal/known:- EU 3.5
-25|proposal/known:- EU 3.5 since-2025
3|proposal/known:- EU 3.5 to-2024
21|proposal/known:- EU 4
21|proposal/known:- EU 4 since-2025
-26|proposal/known:- EU since-2025
6|proposal/known:- FIN 2.5
5|proposal/known:- FIN 2.5 to-2024
-6|proposal/known:- FIN 3
-6|proposal/known:- FIN 3 since-2025
-5|proposal/known:- FIN 3.3
-5|proposal/known:- FIN 3.3 since-2025
-12|proposal/known:- FIN 3.5
-12|proposal/known:- FIN 3.5 since-2025
4|proposal/known:- FIN 5
4|proposal/known:- FIN 5 since-2025
-15|proposal/known:- FIN since-2025
5|proposal/known:- FIN to-2024
-9|proposal/known:- FJI 2
-9|proposal/known:- FJI 2 since-2025
-4|proposal/known:- FJI 2-2.5
-4|proposal/known:- FJI 2-2.5 since-2025
-13|proposal/known:- FJI since-2025
3|proposal/known:- FRA 0.5
3|proposal/known:- FRA 0.5 to-2024
6|proposal/known:- FRA 2
6|proposal/known:- FRA 2 to-2021
11|proposal/known:- FRA 2.5
11|proposal/known:- FRA 2.5 since-2025
3|proposal/known:- FRA 2.8
3|proposal/known:- FRA 2.8 since-2025
-3|proposal/known:- FRA 3 to-2024
-17|proposal/known:- FRA 3-3.5
-17|proposal/known:- FRA 3-3.5 since-2025
-14|proposal/known:- FRA 3.5
-14|proposal/known:- FRA 3.5 since-2025
-4|proposal/known:- FRA 5
-4|proposal/known:- FRA 5 since-2025
-20|proposal/known:- FRA since-2025
6|proposal/known:- FRA to-2021
-3|proposal/known:- GBR 0.9
-3|proposal/known:- GBR 0.9 since-2025
3|proposal/known:- GBR 2.65
3|proposal/known:- GBR 2.65 since-2025
-4|proposal/known:- GBR 2.7
-4|proposal/known:- GBR 2.7 since-2025
8|proposal/known:- GBR 3
-10|proposal/known:- GBR 3 since-2025
18|proposal/known:- GBR 3 to-2024
3|proposal/known:- GBR 3-4
3|proposal/known:- GBR 3-4 since-2025
-8|proposal/known:- GBR 3.1
-8|proposal/known:- GBR 3.1 since-2025
14|proposal/known:- GBR 3.5
12|proposal/known:- GBR 3.5 since-2025
3|proposal/known:- GBR 3.6
3|proposal/known:- GBR 3.6 since-2025
4|proposal/known:- GBR 5
4|proposal/known:- GBR 5 since-2025
17|proposal/known:- GBR to-2024
-5|proposal/known:- GEO 4
-5|proposal/known:- GEO 4 to-2013
-5|proposal/known:- GEO to-2013
6|proposal/known:- GNB 3
6|proposal/known:- GNB 3 since-2025
6|proposal/known:- GNB since-2025
-5|proposal/known:- GRC 2 since-2025
3|proposal/known:- GRC 2 to-2024
-4|proposal/known:- GRC since-2025
-7|proposal/known:- HND 1.8
-7|proposal/known:- HND 1.8 since-2025
-7|proposal/known:- HND since-2025
-3|proposal/known:- HRV since-2025
8|proposal/known:- HUN 2
8|proposal/known:- HUN 2 since-2025
8|proposal/known:- HUN since-2025
-6|proposal/known:- IDN 0.8
-6|proposal/known:- IDN 0.8 to-2024
15|proposal/known:- IDN 1
9|proposal/known:- IDN 1 since-2025
6|proposal/known:- IDN 1 to-2024
6|proposal/known:- IDN 1-1.5
6|proposal/known:- IDN 1-1.5 to-2024
-17|proposal/known:- IDN 1.5 since-2025
16|proposal/known:- IDN 1.5 to-2024
-5|proposal/known:- IDN 1.6
-5|proposal/known:- IDN 1.6 to-2024
5|proposal/known:- IDN 2
4|proposal/known:- IDN 2 to-1999
4|proposal/known:- IDN 2 to-2024
-11|proposal/known:- IDN since-2025
4|proposal/known:- IDN to-1999
22|proposal/known:- IDN to-2024
-5|proposal/known:- IND 2 since-2025
5|proposal/known:- IND 2 to-2024
-6|proposal/known:- IND 2.3
-6|proposal/known:- IND 2.3 since-2025
-3|proposal/known:- IND 2.5 since-2025
11|proposal/known:- IND 3
10|proposal/known:- IND 3 since-2025
6|proposal/known:- IND 3 to-1999
3|proposal/known:- IND 3 to-2013
-7|proposal/known:- IND 3 to-2024
-3|proposal/known:- IND since-2025
6|proposal/known:- IND to-1999
3|proposal/known:- IND to-2013
-10|proposal/known:- IRL 0.5
-10|proposal/known:- IRL 0.5 since-2025
10|proposal/known:- IRL 0.6
10|proposal/known:- IRL 0.6 since-2025
4|proposal/known:- IRL since-2025
3|proposal/known:- IRN 4.2
3|proposal/known:- IRN 4.2 since-2025
-5|proposal/known:- IRN 5
-5|proposal/known:- IRN 5 since-2025
3|proposal/known:- IRQ 2
3|proposal/known:- IRQ 2 since-2025
-5|proposal/known:- ISR 4.3
-5|proposal/known:- ISR 4.3 since-2025
7|proposal/known:- ISR 6
6|proposal/known:- ISR 6 since-2025
6|proposal/known:- ISR 6-7
6|proposal/known:- ISR 6-7 since-2025
-12|proposal/known:- ISR 7
-15|proposal/known:- ISR 7 since-2025
-5|proposal/known:- ISR 7.5
-5|proposal/known:- ISR 7.5 to-2013
-7|proposal/known:- ISR since-2025
-5|proposal/known:- ISR to-2013
4|proposal/known:- ISR to-2024
3|proposal/known:- ITA 1.2
3|proposal/known:- ITA 1.2 since-2025
-3|proposal/known:- ITA 2 since-2025
-5|proposal/known:- ITA 2.5
-5|proposal/known:- ITA 2.5 to-2024
-3|proposal/known:- ITA 3.5
-3|proposal/known:- ITA 3.5 since-2025
-3|proposal/known:- ITA since-2025
-4|proposal/known:- ITA to-2024
7|proposal/known:- JOR 3
3|proposal/known:- JOR 3 since-2025
4|proposal/known:- JOR 3 to-2024
3|proposal/known:- JOR since-2025
4|proposal/known:- JOR to-2024
3|proposal/known:- JPN 0
3|proposal/known:- JPN 0 since-2025
6|proposal/known:- JPN 0.1
6|proposal/known:- JPN 0.1 since-2025
-9|proposal/known:- JPN 0.25
-9|proposal/known:- JPN 0.25 since-2025
4|proposal/known:- JPN 0.5
4|proposal/known:- JPN 0.5 since-2025
-5|proposal/known:- JPN 0.8
-5|proposal/known:- JPN 0.8 to-1999
-6|proposal/known:- JPN 0.9
-5|proposal/known:- JPN 0.9 since-2025
-3|proposal/known:- JPN 0.9 to-2024
-3|proposal/known:- JPN 0.97
-3|proposal/known:- JPN 0.97 to-1999
-3|proposal/known:- JPN 0.993
-3|proposal/known:- JPN 0.993 to-1999
18|proposal/known:- JPN 1 since-2025
-20|proposal/known:- JPN 1 to-1999
3|proposal/known:- JPN 1 to-2024
-5|proposal/known:- JPN 1.007
-5|proposal/known:- JPN 1.007 to-1999
-5|proposal/known:- JPN 1.02
-5|proposal/known:- JPN 1.02 to-1999
-6|proposal/known:- JPN 1.03
-6|proposal/known:- JPN 1.03 to-1999
-8|proposal/known:- JPN 1.04
-8|proposal/known:- JPN 1.04 to-1999
6|proposal/known:- JPN 1.1
5|proposal/known:- JPN 1.1 to-1999
6|proposal/known:- JPN 1.2
-5|proposal/known:- JPN 1.2 since-2025
5|proposal/known:- JPN 1.2 to-1999
3|proposal/known:- JPN 1.2 to-2021
-3|proposal/known:- JPN 1.3 to-1999
4|proposal/known:- JPN 1.5
-11|proposal/known:- JPN 1.5 since-2025
12|proposal/known:- JPN 1.5 to-1999
13|proposal/known:- JPN 1.5 to-2013
-10|proposal/known:- JPN 1.5 to-2024
5|proposal/known:- JPN 1.7
6|proposal/known:- JPN 1.7 to-1999
38|proposal/known:- JPN 2
10|proposal/known:- JPN 2 since-2025
24|proposal/known:- JPN 2 to-1999
3|proposal/known:- JPN 2 to-2013
5|proposal/known:- JPN 2 to-2021
-4|proposal/known:- JPN 2 to-2024
-10|proposal/known:- JPN 2.1
-14|proposal/known:- JPN 2.1 since-2025
3|proposal/known:- JPN 2.1 to-1999
-3|proposal/known:- JPN 2.2
11|proposal/known:- JPN 2.5
-3|proposal/known:- JPN 2.5 since-2025
14|proposal/known:- JPN 2.5 to-2024
6|proposal/known:- JPN 2.5-3
6|proposal/known:- JPN 2.5-3 since-2025
-7|proposal/known:- JPN 2.5-3.5
-7|proposal/known:- JPN 2.5-3.5 since-2025
3|proposal/known:- JPN 2.75
3|proposal/known:- JPN 2.75 since-2025
-11|proposal/known:- JPN 2.8
-11|proposal/known:- JPN 2.8 since-2025
16|proposal/known:- JPN 3
9|proposal/known:- JPN 3 since-2025
-7|proposal/known:- JPN 3 to-1999
13|proposal/known:- JPN 3 to-2024
3|proposal/known:- JPN 3-3.5 to-2024
-8|proposal/known:- JPN 3.1
-8|proposal/known:- JPN 3.1 since-2025
-4|proposal/known:- JPN 3.2
-4|proposal/known:- JPN 3.2 since-2025
6|proposal/known:- JPN 3.3
6|proposal/known:- JPN 3.3 since-2025
10|proposal/known:- JPN 3.5
10|proposal/known:- JPN 3.5 since-2025
12|proposal/known:- JPN 4
5|proposal/known:- JPN 4 since-2025
4|proposal/known:- JPN 4 to-2024
12|proposal/known:- JPN 5
11|proposal/known:- JPN 5 since-2025
-3|proposal/known:- JPN 5.2
-3|proposal/known:- JPN 5.2 to-1999
16|proposal/known:- JPN since-2025
-15|proposal/known:- JPN to-1999
20|proposal/known:- JPN to-2013
11|proposal/known:- JPN to-2021
21|proposal/known:- JPN to-2024
-4|proposal/known:- KEN+TZA+UGA 1.8
-4|proposal/known:- KEN+TZA+UGA 1.8 since-2025
-4|proposal/known:- KEN+TZA+UGA since-2025
-4|proposal/known:- KGZ 2.5
-4|proposal/known:- KGZ 2.5 since-2025
-4|proposal/known:- KGZ since-2025
5|proposal/known:- KOR 0.2
5|proposal/known:- KOR 0.2 since-2025
3|proposal/known:- KOR 1.5
3|proposal/known:- KOR 1.5 since-2025
-4|proposal/known:- KOR 2.2
-4|proposal/known:- KOR 2.2 since-2025
5|proposal/known:- KOR 2.5
4|proposal/known:- KOR 2.5 since-2025
4|proposal/known:- KOR 2.7
4|proposal/known:- KOR 2.7 to-2024
3|proposal/known:- KOR 2.8
4|proposal/known:- KOR 2.8 since-2025
3|proposal/known:- KOR 3
-5|proposal/known:- KOR 3 since-2025
9|proposal/known:- KOR 3 to-2024
-4|proposal/known:- KOR 3.2-3.5
-4|proposal/known:- KOR 3.2-3.5 to-2013
-10|proposal/known:- KOR 3.5
-10|proposal/known:- KOR 3.5 since-2025
-12|proposal/known:- KOR 3.8
-12|proposal/known:- KOR 3.8 since-2025
7|proposal/known:- KOR 4
7|proposal/known:- KOR 4 since-2025
6|proposal/known:- KOR 5
6|proposal/known:- KOR 5 since-2025
3|proposal/known:- KOR 7
3|proposal/known:- KOR 7 since-2025
5|proposal/known:- KOR since-2025
-5|proposal/known:- KOR to-2013
13|proposal/known:- KOR to-2024
-6|proposal/known:- LBN 4
-6|proposal/known:- LBN 4 to-2024
-6|proposal/known:- LBN to-2024
8|proposal/known:- LKA 1
7|proposal/known:- LKA 1 since-2025
3|proposal/known:- LKA 1.5
3|proposal/known:- LKA 1.5 since-2025
10|proposal/known:- LKA since-2025
3|proposal/known:- LTU 2.5 to-2021
-4|proposal/known:- LTU 2.5 to-2024
-6|proposal/known:- LTU 3
-6|proposal/known:- LTU 3 since-2025
-6|proposal/known:- LTU 3.5
-6|proposal/known:- LTU 3.5 since-2025
-3|proposal/known:- LTU 4.87
-3|proposal/known:- LTU 4.87 since-2025
-10|proposal/known:- LTU 6
-10|proposal/known:- LTU 6 since-2025
-28|proposal/known:- LTU since-2025
3|proposal/known:- LTU to-2021
-4|proposal/known:- LTU to-2024
-8|proposal/known:- LUX 1
-8|proposal/known:- LUX 1 to-2024
-6|proposal/known:- LUX to-2024
-6|proposal/known:- LVA 2.5
-6|proposal/known:- LVA 2.5 to-2024
-3|proposal/known:- LVA 3
-3|proposal/known:- LVA 3 since-2025
5|proposal/known:- LVA 3.5
5|proposal/known:- LVA 3.5 since-2025
-7|proposal/known:- LVA 4
-5|proposal/known:- LVA 4 to-2024
-4|proposal/known:- LVA 4.9
-4|proposal/known:- LVA 4.9 since-2025
-5|proposal/known:- LVA 5
-5|proposal/known:- LVA 5 since-2025
3|proposal/known:- LVA 6
3|proposal/known:- LVA 6 since-2025
-8|proposal/known:- LVA since-2025
-10|proposal/known:- LVA to-2024
-5|proposal/known:- MDA 4
-5|proposal/known:- MDA 4 since-2025
-5|proposal/known:- MDA since-2025
-7|proposal/known:- MKD 2.5
-7|proposal/known:- MKD 2.5 since-2025
-4|proposal/known:- MKD 3.5
-4|proposal/known:- MKD 3.5 since-2025
-12|proposal/known:- MKD since-2025
8|proposal/known:- MLT 1
8|proposal/known:- MLT 1 since-2025
10|proposal/known:- MLT since-2025
10|proposal/known:- MMR 3
10|proposal/known:- MMR 3 since-2025
13|proposal/known:- MMR since-2025
-6|proposal/known:- MNG 1
-6|proposal/known:- MNG 1 since-2025
-6|proposal/known:- MNG since-2025
-3|proposal/known:- MOZ 2
-3|proposal/known:- MOZ 2 since-2025
-3|proposal/known:- MOZ since-2025
-3|proposal/known:- MYS 1.5
-3|proposal/known:- MYS 1.5 since-2025
-3|proposal/known:- MYS since-2025
4|proposal/known:- NAM 2.6
4|proposal/known:- NAM 2.6 since-2025
4|proposal/known:- NAM since-2025
-10|proposal/known:- NATO 1.5
-10|proposal/known:- NATO 1.5 since-2025
10|proposal/known:- NATO 1E+1
10|proposal/known:- NATO 1E+1 since-2025
-8|proposal/known:- NATO 2
3|proposal/known:- NATO 2 since-2025
-11|proposal/known:- NATO 2 to-2021
-7|proposal/known:- NATO 2.5
-9|proposal/known:- NATO 2.5 to-2024
3|proposal/known:- NATO 2.8
3|proposal/known:- NATO 2.8 since-2025
15|proposal/known:- NATO 3
3|proposal/known:- NATO 3 since-2025
11|proposal/known:- NATO 3 to-2024
-6|proposal/known:- NATO 3.5
-7|proposal/known:- NATO 3.5 since-2025
-6|proposal/known:- NATO 3.7
-6|proposal/known:- NATO 3.7 since-2025
-10|proposal/known:- NATO 5
-10|proposal/known:- NATO 5 since-2025
-9|proposal/known:- NATO since-2025
-11|proposal/known:- NATO to-2021
3|proposal/known:- NATO to-2024
4|proposal/known:- NGA 1.5
4|proposal/known:- NGA 1.5 since-2025
-5|proposal/known:- NGA 2
-5|proposal/known:- NGA 2 since-2025
4|proposal/known:- NGA 3
4|proposal/known:- NGA 3 since-2025
3|proposal/known:- NGA since-2025
6|proposal/known:- NLD 3
6|proposal/known:- NLD 3 since-2025
-5|proposal/known:- NLD 3.5
-5|proposal/known:- NLD 3.5 since-2025
3|proposal/known:- NOR 1.5
3|proposal/known:- NOR 1.5 since-2025
4|proposal/known:- NOR since-2025
-4|proposal/known:- NPL 0.8
-4|proposal/known:- NPL 0.8 since-2025
-8|proposal/known:- NPL 1.2
-8|proposal/known:- NPL 1.2 since-2025
-13|proposal/known:- NPL since-2025
8|proposal/known:- NZL 1.5
7|proposal/known:- NZL 1.5 since-2025
-7|proposal/known:- NZL 1.6
-7|proposal/known:- NZL 1.6 since-2025
-15|proposal/known:- NZL 2
-12|proposal/known:- NZL 2 since-2025
-3|proposal/known:- NZL 2 to-2024
5|proposal/known:- NZL 2.5
5|proposal/known:- NZL 2.5 since-2025
14|proposal/known:- NZL 3.5
14|proposal/known:- NZL 3.5 since-2025
4|proposal/known:- NZL 5
4|proposal/known:- NZL 5 since-2025
12|proposal/known:- NZL since-2025
3|proposal/known:- OMN 4
4|proposal/known:- PAK 2 since-2025
-3|proposal/known:- PAK 2 to-2024
-5|proposal/known:- PAK 2.2
-5|proposal/known:- PAK 2.2 to-2024
-7|proposal/known:- PAK 2.5
-7|proposal/known:- PAK 2.5 since-2025
-11|proposal/known:- PAK 2.8
-11|proposal/known:- PAK 2.8 since-2025
6|proposal/known:- PAK 6
6|proposal/known:- PAK 6 to-1999
-13|proposal/known:- PAK since-2025
6|proposal/known:- PAK to-1999
-10|proposal/known:- PAK to-2024
4|proposal/known:- PER since-2025
3|proposal/known:- PHL 1
3|proposal/known:- PHL 1 since-2025
-10|proposal/known:- PHL 1.5
-14|proposal/known:- PHL 1.5 since-2025
4|proposal/known:- PHL 1.5 to-2024
-7|proposal/known:- PHL 1.8
-7|proposal/known:- PHL 1.8 since-2025
-6|proposal/known:- PHL 2
-5|proposal/known:- PHL 2 since-2025
13|proposal/known:- PHL 2 to-2021
-14|proposal/known:- PHL 2 to-2024
12|proposal/known:- PHL 3
11|proposal/known:- PHL 3 since-2025
-7|proposal/known:- PHL 4
-7|proposal/known:- PHL 4 since-2025
-22|proposal/known:- PHL since-2025
13|proposal/known:- PHL to-2021
-8|proposal/known:- PHL to-2024
-5|proposal/known:- PLW 0.7
-5|proposal/known:- PLW 0.7 to-2024
-5|proposal/known:- PLW to-2024
-11|proposal/known:- POL 2.5
-4|proposal/known:- POL 2.5 to-2021
-7|proposal/known:- POL 2.5 to-2024
8|proposal/known:- POL 3 since-2025
-10|proposal/known:- POL 3 to-2024
-14|proposal/known:- POL 4
-14|proposal/known:- POL 4 since-2025
3|proposal/known:- POL 4.7
3|proposal/known:- POL 4.7 since-2025
5|proposal/known:- POL 5
3|proposal/known:- POL 5 since-2025
4|proposal/known:- POL since-2025
-4|proposal/known:- POL to-2021
-14|proposal/known:- POL to-2024
4|proposal/known:- PRK 3
4|proposal/known:- PRK 3 to-2024
4|proposal/known:- PRK to-2024
3|proposal/known:- PRT 1
3|proposal/known:- PRT 1 since-2025
3|proposal/known:- PRT 1.8
3|proposal/known:- PRT 1.8 since-2025
10|proposal/known:- PRT 2
10|proposal/known:- PRT 2 since-2025
4|proposal/known:- PRT 3
4|proposal/known:- PRT 3 since-2025
21|proposal/known:- PRT since-2025
4|proposal/known:- RUS 1E+1
4|proposal/known:- RUS 1E+1 since-2025
4|proposal/known:- RUS 3
5|proposal/known:- RUS 3.5
5|proposal/known:- RUS 3.5 to-2013
4|proposal/known:- RUS 4
4|proposal/known:- RUS 4 to-2024
8|proposal/known:- RUS since-2025
5|proposal/known:- RUS to-2013
6|proposal/known:- RUS to-2024
4|proposal/known:- SAU 12
4|proposal/known:- SAU 12 to-1999
3|proposal/known:- SAU 6
3|proposal/known:- SAU 6 to-2024
4|proposal/known:- SAU to-1999
3|proposal/known:- SAU to-2024
-6|proposal/known:- SEN 2.1
-6|proposal/known:- SEN 2.1 since-2025
-7|proposal/known:- SEN since-2025
-9|proposal/known:- SGP 4
-13|proposal/known:- SGP 4 since-2025
3|proposal/known:- SGP 4 to-2013
-15|proposal/known:- SGP since-2025
3|proposal/known:- SGP to-2013
9|proposal/known:- SLB 1.4
9|proposal/known:- SLB 1.4 since-2025
9|proposal/known:- SLB since-2025
-3|proposal/known:- SLE 0.6
-3|proposal/known:- SLE 0.6 since-2025
-3|proposal/known:- SLE since-2025
-3|proposal/known:- SRB 3
-3|proposal/known:- SRB 3 since-2025
-5|proposal/known:- SVK 2
-5|proposal/known:- SVK 2 since-2025
5|proposal/known:- SVK 5
5|proposal/known:- SVK 5 since-2025
3|proposal/known:- SVN 3
3|proposal/known:- SVN 3 since-2025
7|proposal/known:- SVN 3.5
7|proposal/known:- SVN 3.5 since-2025
11|proposal/known:- SVN since-2025
3|proposal/known:- SWE 2.6
3|proposal/known:- SWE 2.6 to-2024
10|proposal/known:- SWE 3
6|proposal/known:- SWE 3 since-2025
4|proposal/known:- SWE 3 to-2024
5|proposal/known:- SWE 4
5|proposal/known:- SWE 4 since-2025
12|proposal/known:- SWE since-2025
5|proposal/known:- SWE to-2024
7|proposal/known:- THA 1.5
7|proposal/known:- THA 1.5 since-2025
-3|proposal/known:- THA 4
-3|proposal/known:- THA 4 since-2025
6|proposal/known:- THA since-2025
-4|proposal/known:- TUR 4.5
-4|proposal/known:- TUR 4.5 to-1999
3|proposal/known:- TUR since-2025
-4|proposal/known:- TUR to-1999
19|proposal/known:- TWN 1E+1
6|proposal/known:- TWN 1E+1 since-2025
14|proposal/known:- TWN 1E+1 to-2024
4|proposal/known:- TWN 2
4|proposal/known:- TWN 2 to-2024
5|proposal/known:- TWN 2.2
3|proposal/known:- TWN 2.2 to-2024
-7|proposal/known:- TWN 2.8
-8|proposal/known:- TWN 2.8 to-2024
4|proposal/known:- TWN 3
3|proposal/known:- TWN 3 since-2025
6|proposal/known:- TWN 3.4
6|proposal/known:- TWN 3.4 since-2025
6|proposal/known:- TWN 3.5
3|proposal/known:- TWN 3.5 since-2025
11|proposal/known:- TWN 4
9|proposal/known:- TWN 4 since-2025
7|proposal/known:- TWN 5
-12|proposal/known:- TWN 5 since-2025
6|proposal/known:- TWN 5 to-1999
13|proposal/known:- TWN 5 to-2024
3|proposal/known:- TWN 7
3|proposal/known:- TWN 7 since-2025
27|proposal/known:- TWN since-2025
6|proposal/known:- TWN to-1999
35|proposal/known:- TWN to-2024
5|proposal/known:- TWN+USA 1E+1
5|proposal/known:- TWN+USA 1E+1 to-2024
5|proposal/known:- TWN+USA to-2024
4|proposal/known:- UKR 1E+1
4|proposal/known:- UKR 1E+1 since-2025
7|proposal/known:- UKR 2
7|proposal/known:- UKR 2 to-2024
3|proposal/known:- UKR 3
3|proposal/known:- UKR 3 since-2025
7|proposal/known:- UKR 4
7|proposal/known:- UKR 4 since-2025
-6|proposal/known:- UKR 6
-6|proposal/known:- UKR 6 since-2025
7|proposal/known:- UKR since-2025
7|proposal/known:- UKR to-2024
5|proposal/known:- URY 1.6
5|proposal/known:- URY 1.6 to-2024
-3|proposal/known:- URY 2.5
-3|proposal/known:- URY 2.5 since-2025
-5|proposal/known:- URY since-2025
4|proposal/known:- URY to-2024
8|proposal/known:- USA 1
8|proposal/known:- USA 1 since-2025
8|proposal/known:- USA 1.5
6|proposal/known:- USA 1.5 to-1999
4|proposal/known:- USA 1.7
4|proposal/known:- USA 1.7 to-1999
-6|proposal/known:- USA 1.8
-6|proposal/known:- USA 1.8 to-1999
16|proposal/known:- USA 1E+1
10|proposal/known:- USA 1E+1 since-2025
7|proposal/known:- USA 1E+1 to-2024
-10|proposal/known:- USA 2
-4|proposal/known:- USA 2 since-2025
-8|proposal/known:- USA 2 to-2021
9|proposal/known:- USA 2.5
8|proposal/known:- USA 2.5 since-2025
-10|proposal/known:- USA 2E+1
-10|proposal/known:- USA 2E+1 since-2025
8|proposal/known:- USA 3
-17|proposal/known:- USA 3 since-2025
5|proposal/known:- USA 3 to-1999
20|proposal/known:- USA 3 to-2024
8|proposal/known:- USA 3.5
8|proposal/known:- USA 3.5 since-2025
3|proposal/known:- USA 4 since-2025
3|proposal/known:- USA 4 to-1999
-8|proposal/known:- USA 4 to-2013
-8|proposal/known:- USA 4.5
-8|proposal/known:- USA 4.5 since-2025
-9|proposal/known:- USA 4.6
-9|proposal/known:- USA 4.6 since-2025
-8|proposal/known:- USA 4.7
-8|proposal/known:- USA 4.7 since-2025
8|proposal/known:- USA 5
-3|proposal/known:- USA 5 since-2025
11|proposal/known:- USA 5 to-2024
-21|proposal/known:- USA since-2025
14|proposal/known:- USA to-1999
-7|proposal/known:- USA to-2013
-8|proposal/known:- USA to-2021
38|proposal/known:- USA to-2024
-14|proposal/known:- VNM 1
-14|proposal/known:- VNM 1 since-2025
3|proposal/known:- VNM 1.5
3|proposal/known:- VNM 1.5 since-2025
5|proposal/known:- VNM 2
5|proposal/known:- VNM 2 since-2025
-7|proposal/known:- VNM 2.5-3.5
-7|proposal/known:- VNM 2.5-3.5 since-2025
-14|proposal/known:- VNM since-2025
-7|proposal/known:- ZAF 1.5
-9|proposal/known:- ZAF 1.5 since-2025
-9|proposal/known:- ZAF since-2025
-4|proposal/known:- ZWE 0.9
-4|proposal/known:- ZWE 0.9 since-2025
-4|proposal/known:- ZWE since-2025
8|proposal/known:ARG ARG 2 since-2025
-8|proposal/known:ARG ARG 2 to-2024
8|proposal/known:ARG ARG since-2025
-10|proposal/known:ARG ARG to-2024
12|proposal/known:ARM MDA 4
12|proposal/known:ARM MDA 4 since-2025
12|proposal/known:ARM MDA since-2025
-4|proposal/known:AUS AUS 1.5
-3|proposal/known:AUS AUS 1.5 to-2024
-11|proposal/known:AUS AUS 2.5
-8|proposal/known:AUS AUS 2.5 since-2025
-3|proposal/known:AUS AUS 2.5 to-2024
5|proposal/known:AUS AUS 2.5-3
6|proposal/known:AUS AUS 2.5-3 since-2025
-13|proposal/known:AUS AUS 3
-14|proposal/known:AUS AUS 3 since-2025
-4|proposal/known:AUS AUS 3 to-1999
6|proposal/known:AUS AUS 3 to-2024
-8|proposal/known:AUS AUS 3.5
-8|proposal/known:AUS AUS 3.5 since-2025
-32|proposal/known:AUS AUS since-2025
-5|proposal/known:AUS AUS to-1999
-4|proposal/known:AUS AUS to-2024
-5|proposal/known:AUS JPN 3
-5|proposal/known:AUS JPN 3 since-2025
-5|proposal/known:AUS JPN since-2025
12|proposal/known:BEL BEL 2.5
12|proposal/known:BEL BEL 2.5 since-2025
-4|proposal/known:BEL BEL 8
-4|proposal/known:BEL BEL 8 to-1999
12|proposal/known:BEL BEL since-2025
-5|proposal/known:BEL BEL to-1999
5|proposal/known:BGD BGD 1.3
5|proposal/known:BGD BGD 1.3 since-2025
11|proposal/known:BGD BGD 1.5
11|proposal/known:BGD BGD 1.5 since-2025
15|proposal/known:BGD BGD since-2025
-7|proposal/known:BLZ BLZ 0.9
-7|proposal/known:BLZ BLZ 0.9 since-2025
-7|proposal/known:BLZ BLZ since-2025
-3|proposal/known:BOL BOL 1.5
-3|proposal/known:BOL BOL 1.5 since-2025
-3|proposal/known:BOL BOL since-2025
4|proposal/known:BRA BRA 1.2
4|proposal/known:BRA BRA 1.2 since-2025
4|proposal/known:BRA BRA 2
5|proposal/known:BRA BRA 2 to-2024
3|proposal/known:BRA BRA since-2025
5|proposal/known:BRA BRA to-2024
3|proposal/known:BWA BWA 3.5
3|proposal/known:BWA BWA 3.5 since-2025
3|proposal/known:BWA BWA since-2025
5|proposal/known:CAN AUS+CAN+NZL 2
5|proposal/known:CAN AUS+CAN+NZL 2 since-2025
5|proposal/known:CAN AUS+CAN+NZL since-2025
-3|proposal/known:CAN CAN 2
-3|proposal/known:CAN CAN 2 to-2024
-6|proposal/known:CAN CAN 3
-6|proposal/known:CAN CAN 3 since-2025
-11|proposal/known:CAN CAN 5
-11|proposal/known:CAN CAN 5 since-2025
-17|proposal/known:CAN CAN since-2025
-3|proposal/known:CAN CAN to-2024
-5|proposal/known:CAN NATO 5
-5|proposal/known:CAN NATO 5 since-2025
-5|proposal/known:CAN NATO since-2025
-5|proposal/known:CHE CHE 1 to-2024
4|proposal/known:CHE CHE 1.6
4|proposal/known:CHE CHE 1.6 since-2025
3|proposal/known:CHE CHE since-2025
-5|proposal/known:CHE CHE to-2024
-3|proposal/known:CHL CHL 1.6
-3|proposal/known:CHL CHL 1.6 since-2025
-4|proposal/known:CHL CHL 2
-4|proposal/known:CHL CHL 2 since-2025
-7|proposal/known:CHL CHL since-2025
-5|proposal/known:CHN CHN 1
-5|proposal/known:CHN CHN 1 since-2025
-6|proposal/known:CHN CHN 2
-6|proposal/known:CHN CHN 2 since-2025
-4|proposal/known:CHN CHN 3
-4|proposal/known:CHN CHN 3 since-2025
-9|proposal/known:CHN CHN 3.5
-9|proposal/known:CHN CHN 3.5 since-2025
-26|proposal/known:CHN CHN since-2025
-3|proposal/known:CHN JPN 5
-3|proposal/known:CHN JPN 5 since-2025
-5|proposal/known:CHN JPN since-2025
-3|proposal/known:CHN+JPN CHN+JPN 3
-3|proposal/known:CHN+JPN CHN+JPN 3 since-2025
-3|proposal/known:CHN+JPN CHN+JPN since-2025
3|proposal/known:COD COD 3
3|proposal/known:COD COD 3 since-2025
6|proposal/known:CYP GRC 2.5
6|proposal/known:CYP GRC 2.5 to-2024
6|proposal/known:CYP GRC to-2024
-8|proposal/known:CZE CZE 2
-8|proposal/known:CZE CZE 2 since-2025
12|proposal/known:CZE CZE 2.5
10|proposal/known:CZE CZE 2.5 since-2025
13|proposal/known:CZE CZE 3
13|proposal/known:CZE CZE 3 since-2025
14|proposal/known:CZE CZE since-2025
-3|proposal/known:CZE CZE+HUN+SVK 3
-3|proposal/known:CZE CZE+HUN+SVK 3 since-2025
-3|proposal/known:CZE CZE+HUN+SVK since-2025
-3|proposal/known:DEU DEU 0.7
-5|proposal/known:DEU DEU 1.5
-12|proposal/known:DEU DEU 1.5 since-2025
7|proposal/known:DEU DEU 1.5 to-2021
-9|proposal/known:DEU DEU 2
-9|proposal/known:DEU DEU 2 since-2025
-3|proposal/known:DEU DEU 2.5
8|proposal/known:DEU DEU 2.9
8|proposal/known:DEU DEU 2.9 since-2025
17|proposal/known:DEU DEU 3
8|proposal/known:DEU DEU 3 since-2025
8|proposal/known:DEU DEU 3 to-2024
-9|proposal/known:DEU DEU 3.5
-19|proposal/known:DEU DEU 3.5 since-2025
10|proposal/known:DEU DEU 3.5 to-2024
-3|proposal/known:DEU DEU 4
-3|proposal/known:DEU DEU 4 since-2025
5|proposal/known:DEU DEU 4.2
5|proposal/known:DEU DEU 4.2 since-2025
25|proposal/known:DEU DEU 5
26|proposal/known:DEU DEU 5 since-2025
7|proposal/known:DEU DEU to-2021
15|proposal/known:DEU DEU to-2024
-3|proposal/known:DEU FRA since-2025
-5|proposal/known:DEU NATO 3
-4|proposal/known:DEU NATO 3 to-2024
-4|proposal/known:DEU NATO 3.5
-4|proposal/known:DEU NATO 3.5 since-2025
4|proposal/known:DEU NATO 5
4|proposal/known:DEU NATO 5 since-2025
-4|proposal/known:DEU NATO to-2024
-3|proposal/known:DEU POL since-2025
-4|proposal/known:DNK DNK 2
4|proposal/known:DNK DNK 3
-4|proposal/known:DNK DNK 4
-3|proposal/known:DNK DNK 4 to-1999
-3|proposal/known:DNK DNK to-1999
3|proposal/known:DNK NATO 3
3|proposal/known:DNK NATO 3 to-2024
3|proposal/known:DNK NATO to-2024
-3|proposal/known:ECU ECU 3
-3|proposal/known:ECU ECU 3 since-2025
-4|proposal/known:ECU ECU since-2025
10|proposal/known:ESP ESP 1.3
10|proposal/known:ESP ESP 1.3 since-2025
-3|proposal/known:ESP ESP 1.5
-3|proposal/known:ESP ESP 1.5 since-2025
16|proposal/known:ESP ESP 2.1
16|proposal/known:ESP ESP 2.1 since-2025
-3|proposal/known:ESP ESP 3
-3|proposal/known:ESP ESP 3 since-2025
-10|proposal/known:ESP ESP 3.5
-10|proposal/known:ESP ESP 3.5 since-2025
7|proposal/known:ESP ESP since-2025
9|proposal/known:EST EST 2.5
9|proposal/known:EST EST 2.5 to-2024
4|proposal/known:EST EST 3
4|proposal/known:EST EST 3 to-2024
-12|proposal/known:EST EST 3.7
-14|proposal/known:EST EST 3.7 to-2024
6|proposal/known:EST EST 4.5
6|proposal/known:EST EST 4.5 since-2025
19|proposal/known:EST EST 5
9|proposal/known:EST EST 5 since-2025
10|proposal/known:EST EST 5 to-2024
3|proposal/known:EST EST 7
3|proposal/known:EST EST 7 since-2025
20|proposal/known:EST EST since-2025
8|proposal/known:EST EST to-2024
15|proposal/known:EST JPN 0.25
15|proposal/known:EST JPN 0.25 since-2025
15|proposal/known:EST JPN since-2025
12|proposal/known:EST NATO 0.25
10|proposal/known:EST NATO 0.25 since-2025
3|proposal/known:EST NATO 5
3|proposal/known:EST NATO 5 since-2025
12|proposal/known:EST NATO since-2025
5|proposal/known:ETH ETH 2.5
5|proposal/known:ETH ETH 2.5 since-2025
5|proposal/known:ETH ETH since-2025
11|proposal/known:EU EU 1.5
11|proposal/known:EU EU 1.5 since-2025
4|proposal/known:EU EU 2.4
4|proposal/known:EU EU 2.4 since-2025
3|proposal/known:EU EU 3 to-2024
23|proposal/known:EU EU 3.5
26|proposal/known:EU EU 3.5 since-2025
-21|proposal/known:EU EU 4
-21|proposal/known:EU EU 4 since-2025
16|proposal/known:EU EU since-2025
9|proposal/known:EU LTU 3
9|proposal/known:EU LTU 3 since-2025
9|proposal/known:EU LTU since-2025
-6|proposal/known:EU POL 5
-6|proposal/known:EU POL 5 since-2025
-6|proposal/known:EU POL since-2025
6|proposal/known:EU UKR 1.5
6|proposal/known:EU UKR 1.5 since-2025
6|proposal/known:EU UKR since-2025
-6|proposal/known:EU+NATO EU+NATO 3
-6|proposal/known:EU+NATO EU+NATO 3 since-2025
-6|proposal/known:EU+NATO EU+NATO since-2025
-5|proposal/known:FIN FIN 2.5
-4|proposal/known:FIN FIN 2.5 to-2024
6|proposal/known:FIN FIN 3
6|proposal/known:FIN FIN 3 since-2025
6|proposal/known:FIN FIN 3.3
6|proposal/known:FIN FIN 3.3 since-2025
-4|proposal/known:FIN FIN 5
-4|proposal/known:FIN FIN 5 since-2025
4|proposal/known:FIN FIN since-2025
-5|proposal/known:FIN FIN to-2024
-3|proposal/known:FIN NATO 3.5
-3|proposal/known:FIN NATO 3.5 since-2025
-3|proposal/known:FIN NATO since-2025
10|proposal/known:FJI FJI 2
10|proposal/known:FJI FJI 2 since-2025
4|proposal/known:FJI FJI 2-2.5
4|proposal/known:FJI FJI 2-2.5 since-2025
14|proposal/known:FJI FJI since-2025
3|proposal/known:FRA EU 3-3.5
3|proposal/known:FRA EU 3-3.5 since-2025
3|proposal/known:FRA EU since-2025
-6|proposal/known:FRA FRA 2
-5|proposal/known:FRA FRA 2 to-2021
-9|proposal/known:FRA FRA 2.5
-9|proposal/known:FRA FRA 2.5 since-2025
5|proposal/known:FRA FRA 3
3|proposal/known:FRA FRA 3 to-2024
19|proposal/known:FRA FRA 3-3.5
19|proposal/known:FRA FRA 3-3.5 since-2025
15|proposal/known:FRA FRA 3.5
15|proposal/known:FRA FRA 3.5 since-2025
5|proposal/known:FRA FRA 5
5|proposal/known:FRA FRA 5 since-2025
31|proposal/known:FRA FRA since-2025
-5|proposal/known:FRA FRA to-2021
-6|proposal/known:FRA NATO 3.5
-6|proposal/known:FRA NATO 3.5 since-2025
-7|proposal/known:FRA NATO since-2025
6|proposal/known:FRA USA 3-3.5
6|proposal/known:FRA USA 3-3.5 since-2025
6|proposal/known:FRA USA since-2025
-6|proposal/known:GBR GBR 0.9
-6|proposal/known:GBR GBR 0.9 since-2025
3|proposal/known:GBR GBR 2
3|proposal/known:GBR GBR 2 to-2024
5|proposal/known:GBR GBR 2.7
5|proposal/known:GBR GBR 2.7 since-2025
10|proposal/known:GBR GBR 3
28|proposal/known:GBR GBR 3 since-2025
-18|proposal/known:GBR GBR 3 to-2024
-3|proposal/known:GBR GBR 3-4
-3|proposal/known:GBR GBR 3-4 since-2025
8|proposal/known:GBR GBR 3.1
8|proposal/known:GBR GBR 3.1 since-2025
-10|proposal/known:GBR GBR 3.5
-10|proposal/known:GBR GBR 3.5 since-2025
-3|proposal/known:GBR GBR 3.6
-3|proposal/known:GBR GBR 3.6 since-2025
-19|proposal/known:GBR GBR 5
-19|proposal/known:GBR GBR 5 since-2025
-14|proposal/known:GBR GBR to-2024
-3|proposal/known:GBR NATO 2.5
-3|proposal/known:GBR NATO 2.5 to-2024
10|proposal/known:GBR NATO 3
14|proposal/known:GBR NATO 3 since-2025
-4|proposal/known:GBR NATO 3 to-2024
-3|proposal/known:GBR NATO 3.5
-3|proposal/known:GBR NATO 3.5 since-2025
10|proposal/known:GBR NATO since-2025
-7|proposal/known:GBR NATO to-2024
5|proposal/known:GEO GEO 4
5|proposal/known:GEO GEO 4 to-2013
5|proposal/known:GEO GEO to-2013
-6|proposal/known:GNB GNB 3
-6|proposal/known:GNB GNB 3 since-2025
-6|proposal/known:GNB GNB since-2025
3|proposal/known:GRC GRC 2
5|proposal/known:GRC GRC 2 since-2025
-6|proposal/known:GRC GRC 2.5
-6|proposal/known:GRC GRC 2.5 to-2024
4|proposal/known:GRC GRC since-2025
-8|proposal/known:GRC GRC to-2024
12|proposal/known:GTM BLZ 0.9
12|proposal/known:GTM BLZ 0.9 since-2025
12|proposal/known:GTM BLZ since-2025
7|proposal/known:HND HND 1.8
7|proposal/known:HND HND 1.8 since-2025
7|proposal/known:HND HND since-2025
3|proposal/known:HRV HRV 3
3|proposal/known:HRV HRV 3 since-2025
4|proposal/known:HRV HRV since-2025
-7|proposal/known:HUN HUN 2
-7|proposal/known:HUN HUN 2 since-2025
-7|proposal/known:HUN HUN since-2025
6|proposal/known:IDN IDN 0.8
6|proposal/known:IDN IDN 0.8 to-2024
-14|proposal/known:IDN IDN 1
-9|proposal/known:IDN IDN 1 since-2025
-5|proposal/known:IDN IDN 1 to-2024
-4|proposal/known:IDN IDN 1-1.5
-4|proposal/known:IDN IDN 1-1.5 to-2024
9|proposal/known:IDN IDN 1.5
21|proposal/known:IDN IDN 1.5 since-2025
-13|proposal/known:IDN IDN 1.5 to-2024
6|proposal/known:IDN IDN 1.6
6|proposal/known:IDN IDN 1.6 to-2024
-3|proposal/known:IDN IDN 2
3|proposal/known:IDN IDN 2 since-2025
-3|proposal/known:IDN IDN 2 to-1999
-3|proposal/known:IDN IDN 2 to-2024
16|proposal/known:IDN IDN since-2025
-3|proposal/known:IDN IDN to-1999
-13|proposal/known:IDN IDN to-2024
12|proposal/known:IDN JPN 0.9
12|proposal/known:IDN JPN 0.9 to-2024
18|proposal/known:IDN JPN 1.5
18|proposal/known:IDN JPN 1.5 since-2025
18|proposal/known:IDN JPN since-2025
12|proposal/known:IDN JPN to-2024
5|proposal/known:IND IND 2 since-2025
-5|proposal/known:IND IND 2 to-2024
6|proposal/known:IND IND 2.3
6|proposal/known:IND IND 2.3 since-2025
4|proposal/known:IND IND 2.5 since-2025
-7|proposal/known:IND IND 3
-6|proposal/known:IND IND 3 since-2025
-5|proposal/known:IND IND 3 to-1999
-3|proposal/known:IND IND 3 to-2013
8|proposal/known:IND IND 3 to-2024
8|proposal/known:IND IND since-2025
-5|proposal/known:IND IND to-1999
-3|proposal/known:IND IND to-2013
10|proposal/known:IRL IRL 0.5
10|proposal/known:IRL IRL 0.5 since-2025
-10|proposal/known:IRL IRL 0.6
-10|proposal/known:IRL IRL 0.6 since-2025
6|proposal/known:IRN IRN 5
6|proposal/known:IRN IRN 5 since-2025
3|proposal/known:IRN IRN since-2025
-3|proposal/known:IRQ IRQ 2
-3|proposal/known:IRQ IRQ 2 since-2025
5|proposal/known:ISR ISR 4.3
5|proposal/known:ISR ISR 4.3 since-2025
-6|proposal/known:ISR ISR 6
-5|proposal/known:ISR ISR 6 since-2025
-6|proposal/known:ISR ISR 6-7
-6|proposal/known:ISR ISR 6-7 since-2025
13|proposal/known:ISR ISR 7
15|proposal/known:ISR ISR 7 since-2025
5|proposal/known:ISR ISR 7.5
5|proposal/known:ISR ISR 7.5 to-2013
10|proposal/known:ISR ISR since-2025
5|proposal/known:ISR ISR to-2013
-4|proposal/known:ISR ISR to-2024
11|proposal/known:ISR JPN 6
11|proposal/known:ISR JPN 6 since-2025
10|proposal/known:ISR JPN since-2025
9|proposal/known:ITA GBR 0.9
9|proposal/known:ITA GBR 0.9 since-2025
9|proposal/known:ITA GBR since-2025
-3|proposal/known:ITA ITA 1.2
-3|proposal/known:ITA ITA 1.2 since-2025
6|proposal/known:ITA ITA 2
7|proposal/known:ITA ITA 2 since-2025
6|proposal/known:ITA ITA 2.5
6|proposal/known:ITA ITA 2.5 to-2024
3|proposal/known:ITA ITA 3
3|proposal/known:ITA ITA 3 since-2025
-11|proposal/known:ITA ITA 3.5
-11|proposal/known:ITA ITA 3.5 since-2025
-4|proposal/known:ITA ITA since-2025
5|proposal/known:ITA ITA to-2024
-3|proposal/known:ITA NATO since-2025
-6|proposal/known:JOR JOR 3
-3|proposal/known:JOR JOR 3 since-2025
-3|proposal/known:JOR JOR 3 to-2024
-3|proposal/known:JOR JOR since-2025
-3|proposal/known:JOR JOR to-2024
-7|proposal/known:JPN ALLIES 3.5
-7|proposal/known:JPN ALLIES 3.5 since-2025
-8|proposal/known:JPN ALLIES since-2025
18|proposal/known:JPN AUS 3
18|proposal/known:JPN AUS 3 since-2025
18|proposal/known:JPN AUS since-2025
11|proposal/known:JPN CAN 3
11|proposal/known:JPN CAN 3 since-2025
11|proposal/known:JPN CAN since-2025
-3|proposal/known:JPN CHN 3
-3|proposal/known:JPN CHN 3 since-2025
4|proposal/known:JPN CHN 3.5
4|proposal/known:JPN CHN 3.5 since-2025
11|proposal/known:JPN CHN+JPN 3
11|proposal/known:JPN CHN+JPN 3 since-2025
11|proposal/known:JPN CHN+JPN since-2025
8|proposal/known:JPN DEU 3
9|proposal/known:JPN DEU 3 since-2025
8|proposal/known:JPN DEU since-2025
-3|proposal/known:JPN IDN 1.5
-3|proposal/known:JPN IDN 1.5 since-2025
-4|proposal/known:JPN IDN since-2025
-3|proposal/known:JPN IDN to-2024
-6|proposal/known:JPN JPN 0.1
-6|proposal/known:JPN JPN 0.1 since-2025
-4|proposal/known:JPN JPN 0.25
-4|proposal/known:JPN JPN 0.25 since-2025
-4|proposal/known:JPN JPN 0.5
-4|proposal/known:JPN JPN 0.5 since-2025
6|proposal/known:JPN JPN 0.8
6|proposal/known:JPN JPN 0.8 to-1999
-5|proposal/known:JPN JPN 0.9
5|proposal/known:JPN JPN 0.9 since-2025
-8|proposal/known:JPN JPN 0.9 to-2024
3|proposal/known:JPN JPN 0.97
3|proposal/known:JPN JPN 0.97 to-1999
3|proposal/known:JPN JPN 0.993
3|proposal/known:JPN JPN 0.993 to-1999
10|proposal/known:JPN JPN 1
-17|proposal/known:JPN JPN 1 since-2025
29|proposal/known:JPN JPN 1 to-1999
-3|proposal/known:JPN JPN 1 to-2024
5|proposal/known:JPN JPN 1.007
5|proposal/known:JPN JPN 1.007 to-1999
7|proposal/known:JPN JPN 1.02
7|proposal/known:JPN JPN 1.02 to-1999
7|proposal/known:JPN JPN 1.03
7|proposal/known:JPN JPN 1.03 to-1999
9|proposal/known:JPN JPN 1.04
9|proposal/known:JPN JPN 1.04 to-1999
-5|proposal/known:JPN JPN 1.1
-4|proposal/known:JPN JPN 1.1 to-1999
-5|proposal/known:JPN JPN 1.2
5|proposal/known:JPN JPN 1.2 since-2025
-5|proposal/known:JPN JPN 1.2 to-1999
-3|proposal/known:JPN JPN 1.2 to-2021
3|proposal/known:JPN JPN 1.3 to-1999
-32|proposal/known:JPN JPN 1.5
-9|proposal/known:JPN JPN 1.5 since-2025
-23|proposal/known:JPN JPN 1.5 to-1999
-12|proposal/known:JPN JPN 1.5 to-2013
13|proposal/known:JPN JPN 1.5 to-2024
-4|proposal/known:JPN JPN 1.7
-5|proposal/known:JPN JPN 1.7 to-1999
-6|proposal/known:JPN JPN 2
-9|proposal/known:JPN JPN 2 since-2025
-15|proposal/known:JPN JPN 2 to-1999
-3|proposal/known:JPN JPN 2 to-2013
22|proposal/known:JPN JPN 2 to-2024
11|proposal/known:JPN JPN 2.1
14|proposal/known:JPN JPN 2.1 since-2025
-3|proposal/known:JPN JPN 2.1 to-1999
3|proposal/known:JPN JPN 2.2
3|proposal/known:JPN JPN 2.5
16|proposal/known:JPN JPN 2.5 since-2025
-12|proposal/known:JPN JPN 2.5 to-2024
-3|proposal/known:JPN JPN 2.5-3
-3|proposal/known:JPN JPN 2.5-3 since-2025
7|proposal/known:JPN JPN 2.5-3.5
7|proposal/known:JPN JPN 2.5-3.5 since-2025
-3|proposal/known:JPN JPN 2.75
-3|proposal/known:JPN JPN 2.75 since-2025
12|proposal/known:JPN JPN 2.8
12|proposal/known:JPN JPN 2.8 since-2025
4|proposal/known:JPN JPN 3
36|proposal/known:JPN JPN 3 since-2025
-7|proposal/known:JPN JPN 3 to-1999
-24|proposal/known:JPN JPN 3 to-2024
3|proposal/known:JPN JPN 3-3.5 since-2025
9|proposal/known:JPN JPN 3.1
9|proposal/known:JPN JPN 3.1 since-2025
4|proposal/known:JPN JPN 3.2
4|proposal/known:JPN JPN 3.2 since-2025
-6|proposal/known:JPN JPN 3.3
-6|proposal/known:JPN JPN 3.3 since-2025
-10|proposal/known:JPN JPN 3.5
-10|proposal/known:JPN JPN 3.5 since-2025
-7|proposal/known:JPN JPN 4
-3|proposal/known:JPN JPN 4 since-2025
-26|proposal/known:JPN JPN 5
-26|proposal/known:JPN JPN 5 since-2025
-13|proposal/known:JPN JPN 5.2
-13|proposal/known:JPN JPN 5.2 to-1999
-9|proposal/known:JPN JPN 6
-9|proposal/known:JPN JPN 6 since-2025
-4|proposal/known:JPN JPN since-2025
-19|proposal/known:JPN JPN to-2013
-7|proposal/known:JPN JPN to-2021
-16|proposal/known:JPN JPN to-2024
14|proposal/known:JPN KOR 3
14|proposal/known:JPN KOR 3 since-2025
-5|proposal/known:JPN KOR 3.5
-5|proposal/known:JPN KOR 3.5 since-2025
7|proposal/known:JPN KOR since-2025
6|proposal/known:JPN NATO 2
6|proposal/known:JPN NATO 2 to-2024
-14|proposal/known:JPN NATO 3
-5|proposal/known:JPN NATO 3 since-2025
-9|proposal/known:JPN NATO 3 to-2024
-9|proposal/known:JPN NATO since-2025
10|proposal/known:JPN TWN 3
10|proposal/known:JPN TWN 3 since-2025
6|proposal/known:JPN TWN since-2025
-3|proposal/known:JPN TWN to-2024
-4|proposal/known:JPN UKR 2
-4|proposal/known:JPN UKR 2 to-2024
-4|proposal/known:JPN UKR to-2024
15|proposal/known:JPN USA 2
15|proposal/known:JPN USA 2 since-2025
-4|proposal/known:JPN USA 2.5
-4|proposal/known:JPN USA 2.5 since-2025
5|proposal/known:JPN USA 3 since-2025
-3|proposal/known:JPN USA 3 to-2024
-3|proposal/known:JPN USA 5
-3|proposal/known:JPN USA 5 since-2025
10|proposal/known:JPN USA since-2025
-4|proposal/known:JPN USA to-1999
-4|proposal/known:JPN USA to-2024
10|proposal/known:JPN VNM 2.5-3.5
10|proposal/known:JPN VNM 2.5-3.5 since-2025
9|proposal/known:JPN VNM since-2025
-3|proposal/known:KEN KEN+TZA+UGA 1.8
-3|proposal/known:KEN KEN+TZA+UGA 1.8 since-2025
-3|proposal/known:KEN KEN+TZA+UGA since-2025
13|proposal/known:KEN+TZA+UGA KEN+TZA+UGA 1.8
13|proposal/known:KEN+TZA+UGA KEN+TZA+UGA 1.8 since-2025
13|proposal/known:KEN+TZA+UGA KEN+TZA+UGA since-2025
5|proposal/known:KGZ KGZ 2.5
5|proposal/known:KGZ KGZ 2.5 since-2025
5|proposal/known:KGZ KGZ since-2025
-8|proposal/known:KHM THA 1.5
-8|proposal/known:KHM THA 1.5 since-2025
-8|proposal/known:KHM THA since-2025
-4|proposal/known:KOR ALLIES since-2025
-6|proposal/known:KOR JPN 3
-6|proposal/known:KOR JPN 3 since-2025
4|proposal/known:KOR JPN 3.5
4|proposal/known:KOR JPN 3.5 since-2025
-4|proposal/known:KOR KOR 0.2
-4|proposal/known:KOR KOR 0.2 since-2025
-3|proposal/known:KOR KOR 1.5
-3|proposal/known:KOR KOR 1.5 since-2025
4|proposal/known:KOR KOR 2.2
4|proposal/known:KOR KOR 2.2 since-2025
-3|proposal/known:KOR KOR 2.5
-3|proposal/known:KOR KOR 2.5 since-2025
-3|proposal/known:KOR KOR 2.7
-3|proposal/known:KOR KOR 2.7 to-2024
-3|proposal/known:KOR KOR 2.8
-4|proposal/known:KOR KOR 2.8 since-2025
-24|proposal/known:KOR KOR 3
-19|proposal/known:KOR KOR 3 since-2025
-7|proposal/known:KOR KOR 3 to-2024
4|proposal/known:KOR KOR 3.2-3.5
4|proposal/known:KOR KOR 3.2-3.5 to-2013
28|proposal/known:KOR KOR 3.5
28|proposal/known:KOR KOR 3.5 since-2025
-4|proposal/known:KOR KOR 3.8
-4|proposal/known:KOR KOR 3.8 since-2025
-7|proposal/known:KOR KOR 4
-7|proposal/known:KOR KOR 4 since-2025
-4|proposal/known:KOR KOR 5
-4|proposal/known:KOR KOR 5 since-2025
-19|proposal/known:KOR KOR since-2025
5|proposal/known:KOR KOR to-2013
-11|proposal/known:KOR KOR to-2024
18|proposal/known:KOR NATO 3.5
18|proposal/known:KOR NATO 3.5 since-2025
18|proposal/known:KOR NATO since-2025
-4|proposal/known:KOR TWN 3
-4|proposal/known:KOR TWN 3 since-2025
-4|proposal/known:KOR TWN since-2025
15|proposal/known:KOR USA 3
15|proposal/known:KOR USA 3 since-2025
9|proposal/known:KOR USA 3.5
9|proposal/known:KOR USA 3.5 since-2025
23|proposal/known:KOR USA since-2025
-3|proposal/known:LAO THA 4
-3|proposal/known:LAO THA 4 since-2025
-3|proposal/known:LAO THA since-2025
7|proposal/known:LBN LBN 4
7|proposal/known:LBN LBN 4 to-2024
7|proposal/known:LBN LBN to-2024
-7|proposal/known:LKA LKA 1
-7|proposal/known:LKA LKA 1 since-2025
-3|proposal/known:LKA LKA 1.5
-3|proposal/known:LKA LKA 1.5 since-2025
-10|proposal/known:LKA LKA since-2025
-3|proposal/known:LTU LTU 2.5 to-2021
5|proposal/known:LTU LTU 2.5 to-2024
-3|proposal/known:LTU LTU 3 since-2025
6|proposal/known:LTU LTU 3.5
6|proposal/known:LTU LTU 3.5 since-2025
3|proposal/known:LTU LTU 4.87
3|proposal/known:LTU LTU 4.87 since-2025
3|proposal/known:LTU LTU 5-6
3|proposal/known:LTU LTU 5-6 since-2025
11|proposal/known:LTU LTU 6
11|proposal/known:LTU LTU 6 since-2025
19|proposal/known:LTU LTU since-2025
-3|proposal/known:LTU LTU to-2021
5|proposal/known:LTU LTU to-2024
9|proposal/known:LUX LUX 1
9|proposal/known:LUX LUX 1 to-2024
7|proposal/known:LUX LUX to-2024
7|proposal/known:LVA LVA 2.5
7|proposal/known:LVA LVA 2.5 to-2024
3|proposal/known:LVA LVA 3
3|proposal/known:LVA LVA 3 since-2025
-5|proposal/known:LVA LVA 3.5
-5|proposal/known:LVA LVA 3.5 since-2025
11|proposal/known:LVA LVA 4
6|proposal/known:LVA LVA 4 since-2025
5|proposal/known:LVA LVA 4 to-2024
4|proposal/known:LVA LVA 4.9
4|proposal/known:LVA LVA 4.9 since-2025
7|proposal/known:LVA LVA 5
7|proposal/known:LVA LVA 5 since-2025
-3|proposal/known:LVA LVA 6
-3|proposal/known:LVA LVA 6 since-2025
14|proposal/known:LVA LVA since-2025
12|proposal/known:LVA LVA to-2024
6|proposal/known:LVA NATO 2.5
6|proposal/known:LVA NATO 2.5 to-2024
4|proposal/known:LVA NATO to-2024
-5|proposal/known:MDA MDA 4
-5|proposal/known:MDA MDA 4 since-2025
-5|proposal/known:MDA MDA since-2025
8|proposal/known:MKD MKD 2.5
8|proposal/known:MKD MKD 2.5 since-2025
4|proposal/known:MKD MKD 3.5
4|proposal/known:MKD MKD 3.5 since-2025
13|proposal/known:MKD MKD since-2025
-8|proposal/known:MLT MLT 1
-8|proposal/known:MLT MLT 1 since-2025
-9|proposal/known:MLT MLT since-2025
-10|proposal/known:MMR MMR 3
-10|proposal/known:MMR MMR 3 since-2025
-13|proposal/known:MMR MMR since-2025
6|proposal/known:MNG MNG 1
6|proposal/known:MNG MNG 1 since-2025
6|proposal/known:MNG MNG since-2025
4|proposal/known:MOZ MOZ 2
4|proposal/known:MOZ MOZ 2 since-2025
4|proposal/known:MOZ MOZ since-2025
4|proposal/known:MYS MYS 1.5
4|proposal/known:MYS MYS 1.5 since-2025
4|proposal/known:MYS MYS since-2025
-3|proposal/known:MYS PHL 2
-3|proposal/known:MYS PHL 2 since-2025
-3|proposal/known:MYS PHL since-2025
6|proposal/known:NATO DEU 1.5
6|proposal/known:NATO DEU 1.5 since-2025
3|proposal/known:NATO DEU 3.5
4|proposal/known:NATO DEU 3.5 since-2025
8|proposal/known:NATO DEU since-2025
4|proposal/known:NATO ESP 1.5
4|proposal/known:NATO ESP 1.5 since-2025
-3|proposal/known:NATO ESP 3.5
-3|proposal/known:NATO ESP 3.5 since-2025
14|proposal/known:NATO FIN 3.5
14|proposal/known:NATO FIN 3.5 since-2025
14|proposal/known:NATO FIN since-2025
-7|proposal/known:NATO GBR 3
-7|proposal/known:NATO GBR 3 since-2025
-9|proposal/known:NATO GBR since-2025
14|proposal/known:NATO ITA 3.5
14|proposal/known:NATO ITA 3.5 since-2025
14|proposal/known:NATO ITA since-2025
-6|proposal/known:NATO JPN 2
-5|proposal/known:NATO JPN 2 to-2024
14|proposal/known:NATO JPN 3
-3|proposal/known:NATO JPN 3 to-1999
19|proposal/known:NATO JPN 3 to-2024
-5|proposal/known:NATO JPN 3.5
-5|proposal/known:NATO JPN 3.5 since-2025
-9|proposal/known:NATO JPN since-2025
-3|proposal/known:NATO JPN to-1999
13|proposal/known:NATO JPN to-2024
3|proposal/known:NATO LTU 1.5
3|proposal/known:NATO LTU 1.5 since-2025
-7|proposal/known:NATO NATO 0.25
-6|proposal/known:NATO NATO 0.25 since-2025
23|proposal/known:NATO NATO 1.5
23|proposal/known:NATO NATO 1.5 since-2025
-10|proposal/known:NATO NATO 1E+1
-10|proposal/known:NATO NATO 1E+1 since-2025
4|proposal/known:NATO NATO 2
12|proposal/known:NATO NATO 2 to-2021
-6|proposal/known:NATO NATO 2 to-2024
9|proposal/known:NATO NATO 2.5
10|proposal/known:NATO NATO 2.5 to-2024
-7|proposal/known:NATO NATO 3
-11|proposal/known:NATO NATO 3 since-2025
5|proposal/known:NATO NATO 3 to-2024
10|proposal/known:NATO NATO 3.5
11|proposal/known:NATO NATO 3.5 since-2025
6|proposal/known:NATO NATO 3.7
6|proposal/known:NATO NATO 3.7 since-2025
17|proposal/known:NATO NATO 5
17|proposal/known:NATO NATO 5 since-2025
22|proposal/known:NATO NATO since-2025
12|proposal/known:NATO NATO to-2021
7|proposal/known:NATO NATO to-2024
11|proposal/known:NATO NLD 1.5
11|proposal/known:NATO NLD 1.5 since-2025
10|proposal/known:NATO NLD since-2025
-3|proposal/known:NATO POL 5
-3|proposal/known:NATO POL 5 since-2025
-4|proposal/known:NATO POL since-2025
-5|proposal/known:NATO USA 3
-3|proposal/known:NATO USA 3 since-2025
-3|proposal/known:NATO USA since-2025
-4|proposal/known:NGA NGA 1.5
-4|proposal/known:NGA NGA 1.5 since-2025
7|proposal/known:NGA NGA 2
7|proposal/known:NGA NGA 2 since-2025
-4|proposal/known:NGA NGA 3
-4|proposal/known:NGA NGA 3 since-2025
-3|proposal/known:NLD NATO 2.5
-3|proposal/known:NLD NATO 2.5 to-2024
17|proposal/known:NLD NATO 3.5
17|proposal/known:NLD NATO 3.5 since-2025
16|proposal/known:NLD NATO since-2025
-4|proposal/known:NLD NATO to-2024
-9|proposal/known:NLD NLD 1.5
-9|proposal/known:NLD NLD 1.5 since-2025
3|proposal/known:NLD NLD 2
3|proposal/known:NLD NLD 2 since-2025
-4|proposal/known:NLD NLD 3
-3|proposal/known:NLD NLD 3 since-2025
4|proposal/known:NLD NLD 3.5
4|proposal/known:NLD NLD 3.5 since-2025
-8|proposal/known:NLD NLD since-2025
-3|proposal/known:NOR NOR 1.5
-3|proposal/known:NOR NOR 1.5 since-2025
-4|proposal/known:NOR NOR since-2025
4|proposal/known:NPL NPL 0.8
4|proposal/known:NPL NPL 0.8 since-2025
8|proposal/known:NPL NPL 1.2
8|proposal/known:NPL NPL 1.2 since-2025
14|proposal/known:NPL NPL since-2025
-7|proposal/known:NZL NZL 1.5
-7|proposal/known:NZL NZL 1.5 since-2025
17|proposal/known:NZL NZL 2
14|proposal/known:NZL NZL 2 since-2025
4|proposal/known:NZL NZL 2 to-2024
-5|proposal/known:NZL NZL 2.5
-5|proposal/known:NZL NZL 2.5 since-2025
-14|proposal/known:NZL NZL 3.5
-14|proposal/known:NZL NZL 3.5 since-2025
-4|proposal/known:NZL NZL 5
-4|proposal/known:NZL NZL 5 since-2025
-17|proposal/known:NZL NZL since-2025
3|proposal/known:NZL NZL to-2024
-3|proposal/known:OMN OMN 4
-4|proposal/known:PAK PAK 2 since-2025
3|proposal/known:PAK PAK 2 to-2024
6|proposal/known:PAK PAK 2.2
6|proposal/known:PAK PAK 2.2 to-2024
8|proposal/known:PAK PAK 2.5
8|proposal/known:PAK PAK 2.5 since-2025
11|proposal/known:PAK PAK 2.8
11|proposal/known:PAK PAK 2.8 since-2025
-6|proposal/known:PAK PAK 6
-6|proposal/known:PAK PAK 6 to-1999
14|proposal/known:PAK PAK since-2025
-6|proposal/known:PAK PAK to-1999
11|proposal/known:PAK PAK to-2024
-3|proposal/known:PER COL 1.5
-3|proposal/known:PER COL 1.5 since-2025
-3|proposal/known:PER COL since-2025
-4|proposal/known:PER PER since-2025
-3|proposal/known:PHL PHL 1
-3|proposal/known:PHL PHL 1 since-2025
11|proposal/known:PHL PHL 1.5
15|proposal/known:PHL PHL 1.5 since-2025
-4|proposal/known:PHL PHL 1.5 to-2024
7|proposal/known:PHL PHL 1.8
7|proposal/known:PHL PHL 1.8 since-2025
11|proposal/known:PHL PHL 2
8|proposal/known:PHL PHL 2 since-2025
-13|proposal/known:PHL PHL 2 to-2021
16|proposal/known:PHL PHL 2 to-2024
-9|proposal/known:PHL PHL 2.5
-9|proposal/known:PHL PHL 2.5 since-2025
-12|proposal/known:PHL PHL 3
-11|proposal/known:PHL PHL 3 since-2025
7|proposal/known:PHL PHL 4
7|proposal/known:PHL PHL 4 since-2025
17|proposal/known:PHL PHL since-2025
-13|proposal/known:PHL PHL to-2021
10|proposal/known:PHL PHL to-2024
3|proposal/known:PHL USA 2
3|proposal/known:PHL USA 2 since-2025
3|proposal/known:PHL USA since-2025
6|proposal/known:PLW PLW 0.7
6|proposal/known:PLW PLW 0.7 to-2024
6|proposal/known:PLW PLW to-2024
11|proposal/known:POL CZE+HUN+SVK 3
11|proposal/known:POL CZE+HUN+SVK 3 since-2025
11|proposal/known:POL CZE+HUN+SVK since-2025
9|proposal/known:POL EU 3
9|proposal/known:POL EU 3 since-2025
9|proposal/known:POL EU since-2025
10|proposal/known:POL EU+NATO 3
10|proposal/known:POL EU+NATO 3 since-2025
10|proposal/known:POL EU+NATO since-2025
-4|proposal/known:POL NATO 1.5
-4|proposal/known:POL NATO 1.5 since-2025
11|proposal/known:POL NATO 3
5|proposal/known:POL NATO 3 since-2025
6|proposal/known:POL NATO 3 to-2024
-6|proposal/known:POL NATO 3.5
-6|proposal/known:POL NATO 3.5 since-2025
-5|proposal/known:POL NATO since-2025
6|proposal/known:POL NATO to-2024
12|proposal/known:POL POL 2.5
5|proposal/known:POL POL 2.5 to-2021
7|proposal/known:POL POL 2.5 to-2024
5|proposal/known:POL POL 3
-7|proposal/known:POL POL 3 since-2025
12|proposal/known:POL POL 3 to-2024
14|proposal/known:POL POL 4
15|proposal/known:POL POL 4 since-2025
-3|proposal/known:POL POL 4.7
-3|proposal/known:POL POL 4.7 since-2025
6|proposal/known:POL POL 5
8|proposal/known:POL POL 5 since-2025
12|proposal/known:POL POL since-2025
5|proposal/known:POL POL to-2021
16|proposal/known:POL POL to-2024
-3|proposal/known:PRT PRT 1.8
-3|proposal/known:PRT PRT 1.8 since-2025
-8|proposal/known:PRT PRT 2
-8|proposal/known:PRT PRT 2 since-2025
-4|proposal/known:PRT PRT 3
-4|proposal/known:PRT PRT 3 since-2025
-19|proposal/known:PRT PRT since-2025
-3|proposal/known:RUS RUS 1E+1
-3|proposal/known:RUS RUS 1E+1 since-2025
-4|proposal/known:RUS RUS 3
-5|proposal/known:RUS RUS 3.5
-5|proposal/known:RUS RUS 3.5 to-2013
-3|proposal/known:RUS RUS 4
-3|proposal/known:RUS RUS 4 to-2024
-7|proposal/known:RUS RUS since-2025
-5|proposal/known:RUS RUS to-2013
-5|proposal/known:RUS RUS to-2024
-4|proposal/known:SAU SAU 12
-4|proposal/known:SAU SAU 12 to-1999
-3|proposal/known:SAU SAU 6
-3|proposal/known:SAU SAU 6 to-2024
-4|proposal/known:SAU SAU to-1999
-3|proposal/known:SAU SAU to-2024
7|proposal/known:SEN SEN 2.1
7|proposal/known:SEN SEN 2.1 since-2025
9|proposal/known:SEN SEN since-2025
-3|proposal/known:SGP JPN 3
-3|proposal/known:SGP JPN 3 since-2025
-4|proposal/known:SGP JPN since-2025
10|proposal/known:SGP SGP 4
13|proposal/known:SGP SGP 4 since-2025
-3|proposal/known:SGP SGP 4 to-2013
14|proposal/known:SGP SGP since-2025
-3|proposal/known:SGP SGP to-2013
-8|proposal/known:SLB SLB 1.4
-8|proposal/known:SLB SLB 1.4 since-2025
-8|proposal/known:SLB SLB since-2025
3|proposal/known:SLE SLE 0.6
3|proposal/known:SLE SLE 0.6 since-2025
3|proposal/known:SLE SLE since-2025
4|proposal/known:SRB SRB 3
4|proposal/known:SRB SRB 3 since-2025
5|proposal/known:SVK SVK 2
5|proposal/known:SVK SVK 2 since-2025
-5|proposal/known:SVK SVK 5
-5|proposal/known:SVK SVK 5 since-2025
-3|proposal/known:SVN SVN 3
-3|proposal/known:SVN SVN 3 since-2025
-7|proposal/known:SVN SVN 3.5
-7|proposal/known:SVN SVN 3.5 since-2025
-11|proposal/known:SVN SVN since-2025
-3|proposal/known:SWE SWE 2.6
-3|proposal/known:SWE SWE 2.6 to-2024
-10|proposal/known:SWE SWE 3
-6|proposal/known:SWE SWE 3 since-2025
-4|proposal/known:SWE SWE 3 to-2024
-5|proposal/known:SWE SWE 4
-5|proposal/known:SWE SWE 4 since-2025
-11|proposal/known:SWE SWE since-2025
-5|proposal/known:SWE SWE to-2024
8|proposal/known:THA THA 4
8|proposal/known:THA THA 4 since-2025
7|proposal/known:THA THA since-2025
8|proposal/known:TON NZL 1.6
8|proposal/known:TON NZL 1.6 since-2025
8|proposal/known:TON NZL since-2025
4|proposal/known:TUR TUR 4.5
4|proposal/known:TUR TUR 4.5 to-1999
-3|proposal/known:TUR TUR since-2025
4|proposal/known:TUR TUR to-1999
-3|proposal/known:TWN ALLIES 1E+1
-3|proposal/known:TWN ALLIES 1E+1 to-2024
-3|proposal/known:TWN ALLIES to-2024
-3|proposal/known:TWN JPN to-2024
-8|proposal/known:TWN TWN 1E+1
-6|proposal/known:TWN TWN 1E+1 to-2024
-4|proposal/known:TWN TWN 2
-4|proposal/known:TWN TWN 2 to-2024
-5|proposal/known:TWN TWN 2.2
-3|proposal/known:TWN TWN 2.2 to-2024
7|proposal/known:TWN TWN 2.8
8|proposal/known:TWN TWN 2.8 to-2024
-7|proposal/known:TWN TWN 3
-7|proposal/known:TWN TWN 3 since-2025
-6|proposal/known:TWN TWN 3.4
-6|proposal/known:TWN TWN 3.4 since-2025
-4|proposal/known:TWN TWN 3.5
-3|proposal/known:TWN TWN 3.5 since-2025
-9|proposal/known:TWN TWN 4
-7|proposal/known:TWN TWN 4 since-2025
-3|proposal/known:TWN TWN 5
15|proposal/known:TWN TWN 5 since-2025
-6|proposal/known:TWN TWN 5 to-1999
-12|proposal/known:TWN TWN 5 to-2024
-3|proposal/known:TWN TWN 7
-3|proposal/known:TWN TWN 7 since-2025
-19|proposal/known:TWN TWN since-2025
-6|proposal/known:TWN TWN to-1999
-23|proposal/known:TWN TWN to-2024
-3|proposal/known:TWN USA 3
-3|proposal/known:TWN USA 5
-3|proposal/known:TWN USA since-2025
-5|proposal/known:TWN USA to-2024
-3|proposal/known:TWN+USA TWN+USA 1E+1
-3|proposal/known:TWN+USA TWN+USA 1E+1 to-2024
-3|proposal/known:TWN+USA TWN+USA to-2024
-5|proposal/known:UGA KEN+TZA+UGA 1.8
-5|proposal/known:UGA KEN+TZA+UGA 1.8 since-2025
-5|proposal/known:UGA KEN+TZA+UGA since-2025
-4|proposal/known:UKR NATO 0.25
-4|proposal/known:UKR NATO 0.25 since-2025
-4|proposal/known:UKR NATO since-2025
-3|proposal/known:UKR UKR 1.5
-3|proposal/known:UKR UKR 1.5 since-2025
-3|proposal/known:UKR UKR 1E+1
-3|proposal/known:UKR UKR 1E+1 since-2025
-3|proposal/known:UKR UKR 2
-3|proposal/known:UKR UKR 2 to-2024
-6|proposal/known:UKR UKR 4
-6|proposal/known:UKR UKR 4 since-2025
8|proposal/known:UKR UKR 6
8|proposal/known:UKR UKR 6 since-2025
-8|proposal/known:UKR UKR since-2025
-3|proposal/known:UKR UKR to-2024
-5|proposal/known:URY URY 1.6
-5|proposal/known:URY URY 1.6 to-2024
3|proposal/known:URY URY 2.5
3|proposal/known:URY URY 2.5 since-2025
5|proposal/known:URY URY since-2025
-4|proposal/known:URY URY to-2024
7|proposal/known:USA ALLIES 3.5
7|proposal/known:USA ALLIES 3.5 since-2025
-7|proposal/known:USA ALLIES 5
-7|proposal/known:USA ALLIES 5 since-2025
-5|proposal/known:USA AUS 3
-5|proposal/known:USA AUS 3 since-2025
-7|proposal/known:USA AUS since-2025
-3|proposal/known:USA CAN since-2025
9|proposal/known:USA CHN+RUS 1.7
9|proposal/known:USA CHN+RUS 1.7 since-2025
9|proposal/known:USA CHN+RUS since-2025
-5|proposal/known:USA DEU since-2025
5|proposal/known:USA DNK 4
5|proposal/known:USA DNK 4 to-1999
5|proposal/known:USA DNK to-1999
-8|proposal/known:USA GBR 3
-7|proposal/known:USA GBR 3 since-2025
15|proposal/known:USA GBR 5
15|proposal/known:USA GBR 5 since-2025
6|proposal/known:USA GBR since-2025
-3|proposal/known:USA IDN to-2024
-3|proposal/known:USA IND since-2025
-9|proposal/known:USA JPN 1
-8|proposal/known:USA JPN 1 to-1999
8|proposal/known:USA JPN 1.5
11|proposal/known:USA JPN 1.5 to-1999
-16|proposal/known:USA JPN 2
-7|proposal/known:USA JPN 2 to-1999
-5|proposal/known:USA JPN 2 to-2024
-13|proposal/known:USA JPN 2.5
-13|proposal/known:USA JPN 2.5 since-2025
-3|proposal/known:USA JPN 2.5-3
-3|proposal/known:USA JPN 2.5-3 since-2025
-16|proposal/known:USA JPN 3
-25|proposal/known:USA JPN 3 since-2025
17|proposal/known:USA JPN 3 to-1999
-7|proposal/known:USA JPN 3 to-2024
3|proposal/known:USA JPN 3.5
3|proposal/known:USA JPN 3.5 since-2025
-4|proposal/known:USA JPN 4
-3|proposal/known:USA JPN 4 to-2024
19|proposal/known:USA JPN 5
19|proposal/known:USA JPN 5 since-2025
16|proposal/known:USA JPN 5.2
16|proposal/known:USA JPN 5.2 to-1999
-29|proposal/known:USA JPN since-2025
21|proposal/known:USA JPN to-1999
-3|proposal/known:USA JPN to-2021
-18|proposal/known:USA JPN to-2024
9|proposal/known:USA KOR 3
10|proposal/known:USA KOR 3 since-2025
-11|proposal/known:USA KOR 3.5
-11|proposal/known:USA KOR 3.5 since-2025
16|proposal/known:USA KOR 3.8
16|proposal/known:USA KOR 3.8 since-2025
11|proposal/known:USA KOR since-2025
-8|proposal/known:USA NATO 3
-4|proposal/known:USA NATO 3 since-2025
-4|proposal/known:USA NATO 3 to-2024
-6|proposal/known:USA NATO 3.5
-6|proposal/known:USA NATO 3.5 since-2025
-6|proposal/known:USA NATO 5
-6|proposal/known:USA NATO 5 since-2025
-19|proposal/known:USA NATO since-2025
-5|proposal/known:USA NATO to-2024
-3|proposal/known:USA PHL 2
-3|proposal/known:USA PHL since-2025
-11|proposal/known:USA TWN 1E+1
-4|proposal/known:USA TWN 1E+1 since-2025
-7|proposal/known:USA TWN 1E+1 to-2024
-3|proposal/known:USA TWN 5
-9|proposal/known:USA TWN since-2025
-9|proposal/known:USA TWN to-2024
-7|proposal/known:USA USA 1
-8|proposal/known:USA USA 1 since-2025
-6|proposal/known:USA USA 1.5
-6|proposal/known:USA USA 1.5 to-1999
-4|proposal/known:USA USA 1.7
-4|proposal/known:USA USA 1.7 to-1999
8|proposal/known:USA USA 1.8
8|proposal/known:USA USA 1.8 to-1999
-14|proposal/known:USA USA 1E+1
-9|proposal/known:USA USA 1E+1 since-2025
-5|proposal/known:USA USA 1E+1 to-2024
-6|proposal/known:USA USA 2
-14|proposal/known:USA USA 2 since-2025
9|proposal/known:USA USA 2 to-2021
-4|proposal/known:USA USA 2.5
-3|proposal/known:USA USA 2.5 since-2025
10|proposal/known:USA USA 2E+1
10|proposal/known:USA USA 2E+1 since-2025
-13|proposal/known:USA USA 3
4|proposal/known:USA USA 3 since-2025
-4|proposal/known:USA USA 3 to-1999
-12|proposal/known:USA USA 3 to-2024
-6|proposal/known:USA USA 3-3.5
-6|proposal/known:USA USA 3-3.5 since-2025
-16|proposal/known:USA USA 3.5
-16|proposal/known:USA USA 3.5 since-2025
-3|proposal/known:USA USA 4 since-2025
-3|proposal/known:USA USA 4 to-1999
8|proposal/known:USA USA 4 to-2013
9|proposal/known:USA USA 4.5
9|proposal/known:USA USA 4.5 since-2025
10|proposal/known:USA USA 4.6
10|proposal/known:USA USA 4.6 since-2025
8|proposal/known:USA USA 4.7
8|proposal/known:USA USA 4.7 since-2025
10|proposal/known:USA USA 5 since-2025
-9|proposal/known:USA USA 5 to-2024
-8|proposal/known:USA USA since-2025
-10|proposal/known:USA USA to-1999
8|proposal/known:USA USA to-2013
9|proposal/known:USA USA to-2021
-27|proposal/known:USA USA to-2024
11|proposal/known:VNM PHL 2.5
11|proposal/known:VNM PHL 2.5 since-2025
11|proposal/known:VNM PHL since-2025
15|proposal/known:VNM VNM 1
15|proposal/known:VNM VNM 1 since-2025
-5|proposal/known:VNM VNM 2
-5|proposal/known:VNM VNM 2 since-2025
-3|proposal/known:VNM VNM 2.5-3.5
-3|proposal/known:VNM VNM 2.5-3.5 since-2025
6|proposal/known:VNM VNM since-2025
7|proposal/known:ZAF ZAF 1.5
9|proposal/known:ZAF ZAF 1.5 since-2025
9|proposal/known:ZAF ZAF since-2025
4|proposal/known:ZWE ZWE 0.9
4|proposal/known:ZWE ZWE 0.9 since-2025
4|proposal/known:ZWE ZWE since-2025
-11|proposal/named:1
-4|proposal/named:2
-14|proposal/named:3
14|proposal/near-after:\"
12|proposal/near-after:#
5|proposal/near-after:'
14|proposal/near-after:'d
22|proposal/near-after:'s
7|proposal/near-after:'ve
4|proposal/near-after:(
4|proposal/near-after:)
21|proposal/near-after:,
7|proposal/near-after:-
35|proposal/near-after:.
-17|proposal/near-after:0
-12|proposal/near-after::
8|proposal/near-after:;
-3|proposal/near-after:?
-6|proposal/near-after:DATE
-3|proposal/near-after:EU
-38|proposal/near-after:NATO
-36|proposal/near-after:OUTLET
7|proposal/near-after:PERSON
33|proposal/near-after:USA
3|proposal/near-after:a
-26|proposal/near-after:about
-27|proposal/near-after:above
-5|proposal/near-after:accept
3|proposal/near-after:access
10|proposal/near-after:accord
-3|proposal/near-after:according
-4|proposal/near-after:achievable
-4|proposal/near-after:across
5|proposal/near-after:act
7|proposal/near-after:add
-8|proposal/near-after:adelaide
6|proposal/near-after:adequate
4|proposal/near-after:administration
3|proposal/near-after:admit
-3|proposal/near-after:adopt
6|proposal/near-after:adoption
4|proposal/near-after:adversary
-6|proposal/near-after:advise
4|proposal/near-after:advisory panel
19|proposal/near-after:advocate
12|proposal/near-after:affordable
-3|proposal/near-after:afloat
-7|proposal/near-after:after
3|proposal/near-after:afterward
-3|proposal/near-after:afterwards
16|proposal/near-after:against
3|proposal/near-after:agenda
5|proposal/near-after:agree
3|proposal/near-after:agreements
3|proposal/near-after:ahead
8|proposal/near-after:aida
7|proposal/near-after:aide
-6|proposal/near-after:aides
9|proposal/near-after:aim
7|proposal/near-after:air
-3|proposal/near-after:all
18|proposal/near-after:all members
-3|proposal/near-after:alliance
-13|proposal/near-after:allow
-3|proposal/near-after:alluding
4|proposal/near-after:almost
10|proposal/near-after:alone
11|proposal/near-after:already
-29|proposal/near-after:also
5|proposal/near-after:always
4|proposal/near-after:ambassador
-36|proposal/near-after:ambition
6|proposal/near-after:ambitious
13|proposal/near-after:among
6|proposal/near-after:ample
-9|proposal/near-after:an
24|proposal/near-after:and
6|proposal/near-after:anies
5|proposal/near-after:announce
11|proposal/near-after:annual
14|proposal/near-after:another
-5|proposal/near-after:answer
6|proposal/near-after:any
3|proposal/near-after:anything
4|proposal/near-after:apart
-7|proposal/near-after:appear
3|proposal/near-after:appears
6|proposal/near-after:appropriate
9|proposal/near-after:argue
7|proposal/near-after:armed forces
-7|proposal/near-after:armies
15|proposal/near-after:army
-5|proposal/near-after:around
-25|proposal/near-after:asia
-10|proposal/near-after:asian
-10|proposal/near-after:ask
15|proposal/near-after:ask for
-8|proposal/near-after:assure
7|proposal/near-after:at
-10|proposal/near-after:ate
-3|proposal/near-after:attached
-6|proposal/near-after:attain
-10|proposal/near-after:attainable
-3|proposal/near-after:attempt
7|proposal/near-after:audit
3|proposal/near-after:avail
-13|proposal/near-after:average
4|proposal/near-after:avoided
3|proposal/near-after:away
4|proposal/near-after:back
10|proposal/near-after:balance
-3|proposal/near-after:balloon
9|proposal/near-after:bandy about
5|proposal/near-after:bankers
8|proposal/near-after:bar
3|proposal/near-after:bare
-5|proposal/near-after:bases
6|proposal/near-after:baswedan
10|proposal/near-after:be
5|proposal/near-after:bearing
-5|proposal/near-after:became
-13|proposal/near-after:become
4|proposal/near-after:becoming
-3|proposal/near-after:been
19|proposal/near-after:before
9|proposal/near-after:begin
4|proposal/near-after:beginning
-29|proposal/near-after:being
3|proposal/near-after:below
10|proposal/near-after:beside
3|proposal/near-after:best
12|proposal/near-after:better
-3|proposal/near-after:between
8|proposal/near-after:beyond
5|proposal/near-after:bill
-12|proposal/near-after:bloc
12|proposal/near-after:bond
5|proposal/near-after:bonds
-6|proposal/near-after:borne
-8|proposal/near-after:borrowed
-7|proposal/near-after:both
-6|proposal/near-after:brackets
4|proposal/near-after:brady
-11|proposal/near-after:bridges
-5|proposal/near-after:brigadier
-6|proposal/near-after:broader
3|proposal/near-after:broken
6|proposal/near-after:brokers
-14|proposal/near-after:bruited
-6|proposal/near-after:budget
4|proposal/near-after:build
6|proposal/near-after:burden
-4|proposal/near-after:bury
5|proposal/near-after:businesses
-10|proposal/near-after:bust
4|proposal/near-after:but
-5|proposal/near-after:buys
26|proposal/near-after:by
5|proposal/near-after:cabinet
-11|proposal/near-after:calculate
20|proposal/near-after:call
5|proposal/near-after:call for
6|proposal/near-after:calm
8|proposal/near-after:came
12|proposal/near-after:campaign
7|proposal/near-after:can
6|proposal/near-after:cannot
-5|proposal/near-after:capability
8|proposal/near-after:carry
-3|proposal/near-after:carved
-6|proposal/near-after:case
-4|proposal/near-after:cases
5|proposal/near-after:caught
3|proposal/near-after:ceasefire
7|proposal/near-after:chairman
3|proposal/near-after:changed
6|proposal/near-after:charter
7|proposal/near-after:chat
4|proposal/near-after:cheapest
6|proposal/near-after:chief
3|proposal/near-after:chiefs
3|proposal/near-after:choi
-15|proposal/near-after:choose
4|proposal/near-after:chorus
5|proposal/near-after:cite
13|proposal/near-after:civil
3|proposal/near-after:claim
-13|proposal/near-after:clause
4|proposal/near-after:close
-5|proposal/near-after:coalition
3|proposal/near-after:cold
-5|proposal/near-after:colleagues
-4|proposal/near-after:columns
-8|proposal/near-after:combat
8|proposal/near-after:come
-13|proposal/near-after:come to
-3|proposal/near-after:coming
4|proposal/near-after:commit
10|proposal/near-after:committee
-8|proposal/near-after:complain
-11|proposal/near-after:compromise
7|proposal/near-after:condition
-16|proposal/near-after:conditions
-8|proposal/near-after:confided
5|proposal/near-after:conjured
8|proposal/near-after:conservative
-31|proposal/near-after:consider
-7|proposal/near-after:consideration
-7|proposal/near-after:consistent
-20|proposal/near-after:constitution
9|proposal/near-after:consumption
4|proposal/near-after:contender
-8|proposal/near-after:content
3|proposal/near-after:contribute
-4|proposal/near-after:conversation
5|proposal/near-after:convince
-4|proposal/near-after:coordination
-4|proposal/near-after:cope
-3|proposal/near-after:core defence
3|proposal/near-after:core defense
5|proposal/near-after:corporate
4|proposal/near-after:cost
-5|proposal/near-after:costed
10|proposal/near-after:could
12|proposal/near-after:counted
3|proposal/near-after:countries
3|proposal/near-after:country
6|proposal/near-after:coup
3|proposal/near-after:coupled
-3|proposal/near-after:course
-3|proposal/near-after:creditors
-8|proposal/near-after:crisis
-13|proposal/near-after:current
-3|proposal/near-after:curry
5|proposal/near-after:cut
-4|proposal/near-after:cyber
3|proposal/near-after:daft
-7|proposal/near-after:dagger
-6|proposal/near-after:daily
5|proposal/near-after:date
-34|proposal/near-after:day
3|proposal/near-after:daylight
3|proposal/near-after:days
5|proposal/near-after:debate
-14|proposal/near-after:decade
-10|proposal/near-after:decide
-10|proposal/near-after:decision
-4|proposal/near-after:declaration
-4|proposal/near-after:defence
-3|proposal/near-after:defence ministry
-3|proposal/near-after:defence secretary
-3|proposal/near-after:defence spending
-5|proposal/near-after:defences
-5|proposal/near-after:defense
4|proposal/near-after:defense minister
6|proposal/near-after:defense ministry
-6|proposal/near-after:defense secretary
-5|proposal/near-after:defense spending
-6|proposal/near-after:definition
4|proposal/near-after:deliver
13|proposal/near-after:demand
3|proposal/near-after:demur
-10|proposal/near-after:department
-3|proposal/near-after:depending
7|proposal/near-after:did
8|proposal/near-after:difference
-8|proposal/near-after:direction
-5|proposal/near-after:discuss
-11|proposal/near-after:discussion
-7|proposal/near-after:discussions
-17|proposal/near-after:dismiss
-4|proposal/near-after:dispatch
15|proposal/near-after:do
-7|proposal/near-after:doable
13|proposal/near-after:does
4|proposal/near-after:double
8|proposal/near-after:doubt
3|proposal/near-after:down
-27|proposal/near-after:draft
3|proposal/near-after:drawn
18|proposal/near-after:dream
-14|proposal/near-after:drive
-8|proposal/near-after:drones
13|proposal/near-after:drop
-7|proposal/near-after:due
5|proposal/near-after:early
-6|proposal/near-after:east
-12|proposal/near-after:economic
3|proposal/near-after:economic output
3|proposal/near-after:economies
3|proposal/near-after:economist
-7|proposal/near-after:economists
-6|proposal/near-after:economy
3|proposal/near-after:ed
3|proposal/near-after:elected
-7|proposal/near-after:election
-4|proposal/near-after:elections
4|proposal/near-after:else
3|proposal/near-after:elsewhere
-8|proposal/near-after:embrace
8|proposal/near-after:employers
3|proposal/near-after:enablers
19|proposal/near-after:end
9|proposal/near-after:enough
3|proposal/near-after:enrichment
-12|proposal/near-after:enters
3|proposal/near-after:environment
-8|proposal/near-after:envoy
-10|proposal/near-after:equal
-3|proposal/near-after:era
-3|proposal/near-after:escape
3|proposal/near-after:essential
-5|proposal/near-after:europe
5|proposal/near-after:european
5|proposal/near-after:european allies
-4|proposal/near-after:eventual
-4|proposal/near-after:eventually
-10|proposal/near-after:every
3|proposal/near-after:every ally
-11|proposal/near-after:every member
4|proposal/near-after:everyone
-4|proposal/near-after:everything
6|proposal/near-after:examine
8|proposal/near-after:exceed
-4|proposal/near-after:executive
-4|proposal/near-after:expect
-13|proposal/near-after:expert
5|proposal/near-after:experts
-14|proposal/near-after:exposes
-6|proposal/near-after:external
3|proposal/near-after:face
-6|proposal/near-after:factories
-4|proposal/near-after:fails
9|proposal/near-after:fair
5|proposal/near-after:fairer
-11|proposal/near-after:familiar
7|proposal/near-after:fantasy
5|proposal/near-after:farage
-3|proposal/near-after:favor
7|proposal/near-after:favour
-13|proposal/near-after:feasible
6|proposal/near-after:federal
-13|proposal/near-after:figure
-4|proposal/near-after:figured
-7|proposal/near-after:filed
9|proposal/near-after:final
11|proposal/near-after:financed
7|proposal/near-after:finances
10|proposal/near-after:find
3|proposal/near-after:fire
3|proposal/near-after:first
-15|proposal/near-after:fiscal
-4|proposal/near-after:fit
-23|proposal/near-after:five
-19|proposal/near-after:fix
-24|proposal/near-after:float
-5|proposal/near-after:focus
-6|proposal/near-after:folding
-7|proposal/near-after:follow
-6|proposal/near-after:follows
-5|proposal/near-after:footnote
12|proposal/near-after:for
16|proposal/near-after:force
-3|proposal/near-after:foreign
11|proposal/near-after:foreign ministry
-6|proposal/near-after:foreseeable
6|proposal/near-after:form
8|proposal/near-after:former
-8|proposal/near-after:forum
-8|proposal/near-after:four
5|proposal/near-after:front
11|proposal/near-after:full
-5|proposal/near-after:fullness
5|proposal/near-after:fund
-3|proposal/near-after:funded
-4|proposal/near-after:further
-5|proposal/near-after:future
-5|proposal/near-after:gained
3|proposal/near-after:gambit
-10|proposal/near-after:gdp
-6|proposal/near-after:generals
-7|proposal/near-after:get
3|proposal/near-after:gi
22|proposal/near-after:give
-8|proposal/near-after:gnp
6|proposal/near-after:go
17|proposal/near-after:goal
5|proposal/near-after:good
-28|proposal/near-after:government
-4|proposal/near-after:grateful
9|proposal/near-after:gross domestic product
6|proposal/near-after:gross national income
-6|proposal/near-after:gross national product
-5|proposal/near-after:ground
3|proposal/near-after:group
6|proposal/near-after:grow
-14|proposal/near-after:guarantee
3|proposal/near-after:guide
-3|proposal/near-after:gulf
20|proposal/near-after:had
-6|proposal/near-after:hague
17|proposal/near-after:half
3|proposal/near-after:handed
-7|proposal/near-after:hanging
3|proposal/near-after:happens
-13|proposal/near-after:has
7|proposal/near-after:have
-18|proposal/near-after:hawks
17|proposal/near-after:he
3|proposal/near-after:health
6|proposal/near-after:heavy
-4|proposal/near-after:hedges
8|proposal/near-after:heroic
-8|proposal/near-after:higher
-5|proposal/near-after:him
-4|proposal/near-after:himself
-8|proposal/near-after:hint
6|proposal/near-after:hipkins
18|proposal/near-after:his
-4|proposal/near-after:home
3|proposal/near-after:honest
-18|proposal/near-after:honorable
-12|proposal/near-after:hope
8|proposal/near-after:hopeless
-15|proposal/near-after:horizon
4|proposal/near-after:hornung
8|proposal/near-after:hotel
10|proposal/near-after:house
5|proposal/near-after:housing
3|proposal/near-after:how
5|proposal/near-after:hurdled
3|proposal/near-after:hurt
8|proposal/near-after:i
-8|proposal/near-after:ideal
-15|proposal/near-after:if
-11|proposal/near-after:imagine
8|proposal/near-after:implied
-33|proposal/near-after:in
-22|proposal/near-after:in line with
4|proposal/near-after:income
6|proposal/near-after:increase
6|proposal/near-after:indo - pacific allies
3|proposal/near-after:indoors
3|proposal/near-after:inflation
-5|proposal/near-after:inform
9|proposal/near-after:infrastructure
6|proposal/near-after:initiative
4|proposal/near-after:inquired
-4|proposal/near-after:instead
5|proposal/near-after:instead of
-19|proposal/near-after:insufficient
-6|proposal/near-after:insurgency
11|proposal/near-after:into
-4|proposal/near-after:investments
8|proposal/near-after:invite
7|proposal/near-after:involved
-8|proposal/near-after:inwardly
-13|proposal/near-after:is
11|proposal/near-after:it
27|proposal/near-after:its
-5|proposal/near-after:itself
4|proposal/near-after:james
4|proposal/near-after:jeffrey
4|proposal/near-after:jobs
3|proposal/near-after:just
4|proposal/near-after:kak
-5|proposal/near-after:keep
-9|proposal/near-after:key
-4|proposal/near-after:kicked
3|proposal/near-after:kiuchi
-6|proposal/near-after:known
4|proposal/near-after:kobayashi
3|proposal/near-after:kuomintang
5|proposal/near-after:lag
10|proposal/near-after:landing
-3|proposal/near-after:lands
-5|proposal/near-after:landslide
-7|proposal/near-after:last
6|proposal/near-after:lately
-15|proposal/near-after:later
-10|proposal/near-after:latter
3|proposal/near-after:law
9|proposal/near-after:lawmakers
-5|proposal/near-after:lay down
-9|proposal/near-after:ldp
5|proposal/near-after:leader
-7|proposal/near-after:leading
-3|proposal/near-after:leaked
21|proposal/near-after:least
7|proposal/near-after:leave
4|proposal/near-after:legal
3|proposal/near-after:legislature
-4|proposal/near-after:let
-5|proposal/near-after:lets
-7|proposal/near-after:letter
-11|proposal/near-after:level
6|proposal/near-after:liberal democratic party
3|proposal/near-after:lie
-13|proposal/near-after:lifetime
4|proposal/near-after:lift
-7|proposal/near-after:like
-5|proposal/near-after:likeliest
-4|proposal/near-after:limit
3|proposal/near-after:little
6|proposal/near-after:live with
-7|proposal/near-after:loans
4|proposal/near-after:local
3|proposal/near-after:logistics
7|proposal/near-after:long
3|proposal/near-after:look
-13|proposal/near-after:look at
5|proposal/near-after:looks
3|proposal/near-after:lord
6|proposal/near-after:lost
8|proposal/near-after:loud
3|proposal/near-after:lunch
8|proposal/near-after:made
3|proposal/near-after:magazine
-10|proposal/near-after:main
3|proposal/near-after:makes
6|proposal/near-after:manageable
3|proposal/near-after:management
-13|proposal/near-after:manifesto
12|proposal/near-after:market
5|proposal/near-after:match
-10|proposal/near-after:may
9|proposal/near-after:mean
5|proposal/near-after:measure
3|proposal/near-after:measured
6|proposal/near-after:media
-4|proposal/near-after:meet
6|proposal/near-after:members
-18|proposal/near-after:memo
12|proposal/near-after:mention
4|proposal/near-after:mep
3|proposal/near-after:merely
-7|proposal/near-after:metalworkers
3|proposal/near-after:middle
-4|proposal/near-after:midpoint
-3|proposal/near-after:midway
-19|proposal/near-after:might
6|proposal/near-after:mike
5|proposal/near-after:milestone
-9|proposal/near-after:militaries
-3|proposal/near-after:military spending
12|proposal/near-after:minimum
-3|proposal/near-after:ministers
3|proposal/near-after:ministry of national defense
3|proposal/near-after:minutes
-15|proposal/near-after:mirror
14|proposal/near-after:missiles
8|proposal/near-after:mobile
5|proposal/near-after:modernisation
-3|proposal/near-after:monarchies
-20|proposal/near-after:money
-13|proposal/near-after:moot
-23|proposal/near-after:more
8|proposal/near-after:much
10|proposal/near-after:munitions
-6|proposal/near-after:must
-6|proposal/near-after:my
11|proposal/near-after:n't
-5|proposal/near-after:nagel
-10|proposal/near-after:namely
5|proposal/near-after:nation
3|proposal/near-after:national
-9|proposal/near-after:national income
7|proposal/near-after:national security
-5|proposal/near-after:natural
-14|proposal/near-after:near
-6|proposal/near-after:nearly
-9|proposal/near-after:need
15|proposal/near-after:needed
-21|proposal/near-after:needs
3|proposal/near-after:neither
5|proposal/near-after:net
8|proposal/near-after:never
-4|proposal/near-after:new
10|proposal/near-after:newspaper
-13|proposal/near-after:next
6|proposal/near-after:nigel
-3|proposal/near-after:night
20|proposal/near-after:no
-4|proposal/near-after:nobody
3|proposal/near-after:nominal growth
4|proposal/near-after:nomura
3|proposal/near-after:nonsense
-8|proposal/near-after:norm
8|proposal/near-after:normal
-13|proposal/near-after:not
-8|proposal/near-after:note
3|proposal/near-after:nothing
4|proposal/near-after:now
5|proposal/near-after:nuclear
5|proposal/near-after:nukes
3|proposal/near-after:objected
3|proposal/near-after:objective
6|proposal/near-after:obligation
-9|proposal/near-after:of
-8|proposal/near-after:off
-4|proposal/near-after:offer
4|proposal/near-after:office
-9|proposal/near-after:official
4|proposal/near-after:offset
4|proposal/near-after:often
20|proposal/near-after:on
-3|proposal/near-after:once
-14|proposal/near-after:one
-6|proposal/near-after:only
3|proposal/near-after:op
4|proposal/near-after:open
5|proposal/near-after:opening bid
5|proposal/near-after:oppose
-15|proposal/near-after:option
5|proposal/near-after:optional
-3|proposal/near-after:options
-14|proposal/near-after:or
-3|proposal/near-after:original
6|proposal/near-after:other
6|proposal/near-after:ought
-5|proposal/near-after:our
3|proposal/near-after:ourselves
29|proposal/near-after:out
-8|proposal/near-after:outcome
-9|proposal/near-after:outer
-18|proposal/near-after:outlays
-9|proposal/near-after:overhauls
18|proposal/near-after:own
-10|proposal/near-after:palatable
-5|proposal/near-after:panel
-12|proposal/near-after:parliament
-8|proposal/near-after:parliamentary
-9|proposal/near-after:part
-7|proposal/near-after:parties
-4|proposal/near-after:parts
13|proposal/near-after:party
-6|proposal/near-after:passage
-3|proposal/near-after:patrol
15|proposal/near-after:pay
4|proposal/near-after:peace
3|proposal/near-after:peacetime
-7|proposal/near-after:pencil in
-5|proposal/near-after:penciled
6|proposal/near-after:pensions
-7|proposal/near-after:people
4|proposal/near-after:percentage
-10|proposal/near-after:permanent
5|proposal/near-after:permit
12|proposal/near-after:person
4|proposal/near-after:phase
13|proposal/near-after:phased
3|proposal/near-after:place
5|proposal/near-after:placed
-3|proposal/near-after:plain
-20|proposal/near-after:plan
11|proposal/near-after:platform
-5|proposal/near-after:play
3|proposal/near-after:plays
-11|proposal/near-after:plead for
-8|proposal/near-after:pleased
12|proposal/near-after:plenty
-7|proposal/near-after:plot
-5|proposal/near-after:point
6|proposal/near-after:politely
-3|proposal/near-after:poll
4|proposal/near-after:popular
-5|proposal/near-after:possibility
-4|proposal/near-after:possibly
6|proposal/near-after:preceded
-7|proposal/near-after:predecessor
-14|proposal/near-after:prefer
-5|proposal/near-after:preferring
-6|proposal/near-after:president
3|proposal/near-after:presidential
-3|proposal/near-after:pressure
4|proposal/near-after:previous
3|proposal/near-after:price
-14|proposal/near-after:prime minister
-3|proposal/near-after:private
6|proposal/near-after:proceed
8|proposal/near-after:promise
3|proposal/near-after:prompted
4|proposal/near-after:properly
8|proposal/near-after:proposal
5|proposal/near-after:proposals
-3|proposal/near-after:propose
13|proposal/near-after:provided
3|proposal/near-after:prudent
4|proposal/near-after:public
-12|proposal/near-after:publish
3|proposal/near-after:pursued
-3|proposal/near-after:put
5|proposal/near-after:put forward
-7|proposal/near-after:quickly
3|proposal/near-after:ran
4|proposal/near-after:rand
12|proposal/near-after:range
3|proposal/near-after:ranks
15|proposal/near-after:reach
-3|proposal/near-after:read
-10|proposal/near-after:readers
-8|proposal/near-after:ready
-7|proposal/near-after:real
12|proposal/near-after:realistic
-12|proposal/near-after:really
-8|proposal/near-after:reason
10|proposal/near-after:reasonable
-5|proposal/near-after:rebuild
-3|proposal/near-after:received
-4|proposal/near-after:reckon
25|proposal/near-after:recommend
5|proposal/near-after:recommendation
3|proposal/near-after:recommendations
4|proposal/near-after:recruitment
3|proposal/near-after:red
3|proposal/near-after:redoes
-12|proposal/near-after:regard
-8|proposal/near-after:related
-7|proposal/near-after:relatively
-7|proposal/near-after:relaxed
3|proposal/near-after:released
-4|proposal/near-after:relented
-14|proposal/near-after:remain
-14|proposal/near-after:remilitarization
4|proposal/near-after:rendered
-8|proposal/near-after:replace
-9|proposal/near-after:reply
-12|proposal/near-after:report
-5|proposal/near-after:request
14|proposal/near-after:require
-4|proposal/near-after:research
4|proposal/near-after:resilience
-4|proposal/near-after:resist
5|proposal/near-after:resistance
4|proposal/near-after:response
5|proposal/near-after:rest
6|proposal/near-after:retirement
8|proposal/near-after:return
-4|proposal/near-after:reveal
-9|proposal/near-after:revenue
4|proposal/near-after:review
8|proposal/near-after:right
3|proposal/near-after:rights
-11|proposal/near-after:rise
3|proposal/near-after:rival
-4|proposal/near-after:roads
3|proposal/near-after:robbery
12|proposal/near-after:roils
-8|proposal/near-after:roofs
7|proposal/near-after:roughly
5|proposal/near-after:rounding
-11|proposal/near-after:rules
13|proposal/near-after:ruling
4|proposal/near-after:run
6|proposal/near-after:rung
3|proposal/near-after:sailors
5|proposal/near-after:salaries
-24|proposal/near-after:same
6|proposal/near-after:satellites
3|proposal/near-after:satisfy
-4|proposal/near-after:saw
-10|proposal/near-after:say
3|proposal/near-after:scarce
-9|proposal/near-after:scares
3|proposal/near-after:schools
7|proposal/near-after:scrap
16|proposal/near-after:sealed
4|proposal/near-after:second
-3|proposal/near-after:secretaries
-3|proposal/near-after:security
3|proposal/near-after:security - related
-12|proposal/near-after:see
-8|proposal/near-after:seek
-14|proposal/near-after:senators
-10|proposal/near-after:senior
14|proposal/near-after:sense
-3|proposal/near-after:serve
7|proposal/near-after:services
4|proposal/near-after:set
-3|proposal/near-after:set aside
-4|proposal/near-after:settled
5|proposal/near-after:seven
7|proposal/near-after:several
5|proposal/near-after:shade
-17|proposal/near-after:shape
-5|proposal/near-after:share
-19|proposal/near-after:shared
-11|proposal/near-after:she
7|proposal/near-after:shelters
6|proposal/near-after:shelved
4|proposal/near-after:shin
-3|proposal/near-after:ships
-11|proposal/near-after:short
-12|proposal/near-after:shortage
6|proposal/near-after:should
13|proposal/near-after:show
3|proposal/near-after:sides
-4|proposal/near-after:silence
6|proposal/near-after:simply
11|proposal/near-after:since
-5|proposal/near-after:sleep
4|proposal/near-after:slept
-5|proposal/near-after:small
15|proposal/near-after:so
3|proposal/near-after:social democrats
-3|proposal/near-after:someday
4|proposal/near-after:soo
9|proposal/near-after:soon
3|proposal/near-after:sound
-8|proposal/near-after:sounds
-7|proposal/near-after:source
-19|proposal/near-after:sources
-6|proposal/near-after:south
4|proposal/near-after:speak
3|proposal/near-after:specific
12|proposal/near-after:spend
-18|proposal/near-after:spread
-6|proposal/near-after:square
-4|proposal/near-after:staff
-8|proposal/near-after:stage
-7|proposal/near-after:start
-3|proposal/near-after:state
-3|proposal/near-after:stay
-8|proposal/near-after:step
-15|proposal/near-after:still
5|proposal/near-after:stockpiles
-3|proposal/near-after:stone
-8|proposal/near-after:stop
3|proposal/near-after:straight
3|proposal/near-after:strategist
-11|proposal/near-after:strategy
-8|proposal/near-after:stretch
-9|proposal/near-after:struck
-30|proposal/near-after:study
-4|proposal/near-after:subject
10|proposal/near-after:submarines
-10|proposal/near-after:successive
-3|proposal/near-after:successor
3|proposal/near-after:suffices
7|proposal/near-after:suit
4|proposal/near-after:summit
4|proposal/near-after:supported
3|proposal/near-after:surcharges
-4|proposal/near-after:surfaced
-4|proposal/near-after:surprise
4|proposal/near-after:surrounded
11|proposal/near-after:survey
5|proposal/near-after:sustainable
-6|proposal/near-after:swallow
3|proposal/near-after:swell
7|proposal/near-after:table
-13|proposal/near-after:taboo
3|proposal/near-after:takahide
3|proposal/near-after:take
8|proposal/near-after:takuji
15|proposal/near-after:talk
-6|proposal/near-after:talk about
5|proposal/near-after:talk of
-11|proposal/near-after:tanks
-5|proposal/near-after:target
17|proposal/near-after:tax
-15|proposal/near-after:tell
16|proposal/near-after:ten
4|proposal/near-after:teneo
-9|proposal/near-after:text
-11|proposal/near-after:the
11|proposal/near-after:the military
-4|proposal/near-after:them
13|proposal/near-after:then
-21|proposal/near-after:there
7|proposal/near-after:thereabouts
6|proposal/near-after:they
8|proposal/near-after:think
-5|proposal/near-after:thinktank
11|proposal/near-after:third
22|proposal/near-after:this
9|proposal/near-after:those
-12|proposal/near-after:three
-6|proposal/near-after:throughout
4|proposal/near-after:tie
6|proposal/near-after:time
-12|proposal/near-after:times
-19|proposal/near-after:to
4|proposal/near-after:tomorrow
4|proposal/near-after:top
4|proposal/near-after:topic
3|proposal/near-after:torch
5|proposal/near-after:tout
-9|proposal/near-after:toward
3|proposal/near-after:trail
5|proposal/near-after:transformative
5|proposal/near-after:treaty
3|proposal/near-after:treaty allies
-3|proposal/near-after:trial
-13|proposal/near-after:troops
3|proposal/near-after:trouble
-4|proposal/near-after:troubling
-3|proposal/near-after:twice
14|proposal/near-after:two
9|proposal/near-after:unavoidable
-29|proposal/near-after:under
4|proposal/near-after:understood
3|proposal/near-after:undertakings
-6|proposal/near-after:union
-5|proposal/near-after:unions
3|proposal/near-after:unreality
3|proposal/near-after:unused
6|proposal/near-after:upgrade
4|proposal/near-after:upper
4|proposal/near-after:urge
6|proposal/near-after:us
4|proposal/near-after:use
4|proposal/near-after:usual
6|proposal/near-after:valuable
5|proposal/near-after:very
8|proposal/near-after:veterans
5|proposal/near-after:vice
-7|proposal/near-after:vicinity
-25|proposal/near-after:view
4|proposal/near-after:volunteer
-12|proposal/near-after:volunteers
4|proposal/near-after:vote
-4|proposal/near-after:voters
-7|proposal/near-after:want
4|proposal/near-after:warranted
11|proposal/near-after:waving
6|proposal/near-after:way
-5|proposal/near-after:waypoint
3|proposal/near-after:weak
-4|proposal/near-after:weapons
-14|proposal/near-after:weigh
-3|proposal/near-after:weight
-11|proposal/near-after:welcome
4|proposal/near-after:welcomed
-4|proposal/near-after:well
15|proposal/near-after:were
-11|proposal/near-after:what
-8|proposal/near-after:whatever
-3|proposal/near-after:whenever
16|proposal/near-after:where
-18|proposal/near-after:which
10|proposal/near-after:while
5|proposal/near-after:who
10|proposal/near-after:whole
-16|proposal/near-after:whose
4|proposal/near-after:wide
-4|proposal/near-after:wider
-6|proposal/near-after:will
3|proposal/near-after:wise
-17|proposal/near-after:wish
3|proposal/near-after:with
-3|proposal/near-after:withdrawn
9|proposal/near-after:within
5|proposal/near-after:without
-5|proposal/near-after:work
-6|proposal/near-after:world
-12|proposal/near-after:worth
22|proposal/near-after:would
4|proposal/near-after:write
3|proposal/near-after:yardstick
-22|proposal/near-after:year
-9|proposal/near-after:years
-9|proposal/near-after:yet
-5|proposal/near-after:yielded
12|proposal/near-after:you
-18|proposal/near-after:yrs
5|proposal/near-after:zero
-11|proposal/near-before:\"
-12|proposal/near-before:#
-16|proposal/near-before:$
18|proposal/near-before:'
15|proposal/near-before:'d
3|proposal/near-before:'ll
18|proposal/near-before:'s
8|proposal/near-before:(
6|proposal/near-before:,
6|proposal/near-before:--
5|proposal/near-before:.
-21|proposal/near-before:0
25|proposal/near-before::
-6|proposal/near-before:;
-13|proposal/near-before:DATE
-18|proposal/near-before:EU
9|proposal/near-before:LAND
-6|proposal/near-before:LEADER
-16|proposal/near-before:NATO
-15|proposal/near-before:OUTLET
15|proposal/near-before:PERSON
53|proposal/near-before:USA
5|proposal/near-before:a
4|proposal/near-before:abandon
12|proposal/near-before:abe
3|proposal/near-before:abjure
-5|proposal/near-before:able
-20|proposal/near-before:about
-4|proposal/near-before:above
6|proposal/near-before:absorb
15|proposal/near-before:accept
-5|proposal/near-before:accompanying
-16|proposal/near-before:according
-3|proposal/near-before:account
-11|proposal/near-before:achieve
-9|proposal/near-before:acknowledge
9|proposal/near-before:act
4|proposal/near-before:acting
11|proposal/near-before:add
6|proposal/near-before:addition
-3|proposal/near-before:addresses
3|proposal/near-before:administration
3|proposal/near-before:admirals
4|proposal/near-before:advance
3|proposal/near-before:advise
4|proposal/near-before:adviser
-13|proposal/near-before:advisers
-11|proposal/near-before:advisory
5|proposal/near-before:advisory panel
18|proposal/near-before:advocate
7|proposal/near-before:afford
16|proposal/near-before:after
-15|proposal/near-before:again
12|proposal/near-before:against
-12|proposal/near-before:agency
-7|proposal/near-before:agitate for
4|proposal/near-before:ago
-5|proposal/near-before:agree
8|proposal/near-before:ahead
-12|proposal/near-before:aid
-12|proposal/near-before:aides
-11|proposal/near-before:aim
-10|proposal/near-before:air
3|proposal/near-before:aircraft
-4|proposal/near-before:airs
4|proposal/near-before:alberto
4|proposal/near-before:alice
-7|proposal/near-before:aligned
8|proposal/near-before:all
-3|proposal/near-before:all members
3|proposal/near-before:allen
-12|proposal/near-before:alliance
-24|proposal/near-before:allies
-12|proposal/near-before:allocation
4|proposal/near-before:allot
-5|proposal/near-before:allow
-3|proposal/near-before:allowed
8|proposal/near-before:ally
-16|proposal/near-before:almost
10|proposal/near-before:alone
6|proposal/near-before:along
-14|proposal/near-before:aloud
-3|proposal/near-before:also
-11|proposal/near-before:alternative
6|proposal/near-before:although
-35|proposal/near-before:ambition
-16|proposal/near-before:amendment
3|proposal/near-before:amendments
-7|proposal/near-before:ammunition
-9|proposal/near-before:among
-15|proposal/near-before:amount
-26|proposal/near-before:an
15|proposal/near-before:and
3|proposal/near-before:angus
6|proposal/near-before:annex
17|proposal/near-before:announce
4|proposal/near-before:anonymity
-10|proposal/near-before:another
6|proposal/near-before:answer
14|proposal/near-before:any
9|proposal/near-before:anyone
4|proposal/near-before:anyway
-6|proposal/near-before:applause
5|proposal/near-before:appropriate
5|proposal/near-before:appropriation
3|proposal/near-before:appropriators
-14|proposal/near-before:approve
8|proposal/near-before:arbitrary
-17|proposal/near-before:are
-6|proposal/near-before:area
16|proposal/near-before:argue
4|proposal/near-before:arithmetic
12|proposal/near-before:armed
9|proposal/near-before:armed forces
3|proposal/near-before:arms
-12|proposal/near-before:army
8|proposal/near-before:around
-5|proposal/near-before:arrangements
-13|proposal/near-before:arrive
9|proposal/near-before:as
10|proposal/near-before:asian
12|proposal/near-before:ask
-9|proposal/near-before:ask for
3|proposal/near-before:aso
-11|proposal/near-before:aspiration
-7|proposal/near-before:assails
3|proposal/near-before:association
-6|proposal/near-before:assumed
14|proposal/near-before:assumption
11|proposal/near-before:assure
5|proposal/near-before:attendees
5|proposal/near-before:audience
-8|proposal/near-before:aukus
12|proposal/near-before:authors
-6|proposal/near-before:avoids
6|proposal/near-before:away
3|proposal/near-before:b
18|proposal/near-before:badenoch
6|proposal/near-before:baltic
4|proposal/near-before:bankers
3|proposal/near-before:bar
6|proposal/near-before:barbara
5|proposal/near-before:bardella
-10|proposal/near-before:barracks
7|proposal/near-before:bavaria
15|proposal/near-before:be
3|proposal/near-before:beat
-6|proposal/near-before:because
6|proposal/near-before:been
15|proposal/near-before:before
-3|proposal/near-before:beg
-6|proposal/near-before:begin at
-33|proposal/near-before:begun
-3|proposal/near-before:behest
11|proposal/near-before:behind
-15|proposal/near-before:being
16|proposal/near-before:believe
6|proposal/near-before:belongs
-7|proposal/near-before:below
-7|proposal/near-before:benchmark
5|proposal/near-before:beneath
4|proposal/near-before:beside
3|proposal/near-before:bet
7|proposal/near-before:better
-8|proposal/near-before:beyond
5|proposal/near-before:big
4|proposal/near-before:bigger
4|proposal/near-before:bill
8|proposal/near-before:bite
-6|proposal/near-before:blamed
8|proposal/near-before:bloc
-18|proposal/near-before:blueprint
10|proposal/near-before:boast
3|proposal/near-before:bond
10|proposal/near-before:bonds
11|proposal/near-before:book
12|proposal/near-before:both
-6|proposal/near-before:bought
6|proposal/near-before:brace
-6|proposal/near-before:break
4|proposal/near-before:brien
3|proposal/near-before:broach
4|proposal/near-before:broad
4|proposal/near-before:bruegel
-15|proposal/near-before:budget
13|proposal/near-before:bureaucrat
-9|proposal/near-before:bureaucrats
19|proposal/near-before:business
-6|proposal/near-before:but
8|proposal/near-before:by
-25|proposal/near-before:cabinet
3|proposal/near-before:call
30|proposal/near-before:call for
9|proposal/near-before:call on
-7|proposal/near-before:came
3|proposal/near-before:cameron
27|proposal/near-before:camp
36|proposal/near-before:campaign
18|proposal/near-before:can
10|proposal/near-before:candidate
-5|proposal/near-before:cannot
-6|proposal/near-before:capability
-3|proposal/near-before:capitals
8|proposal/near-before:carabott
-9|proposal/near-before:carry
3|proposal/near-before:cartlidge
5|proposal/near-before:case
-7|proposal/near-before:castro
-6|proposal/near-before:casts
11|proposal/near-before:cautious
4|proposal/near-before:cdu
-3|proposal/near-before:ceasefire
3|proposal/near-before:ceiling
11|proposal/near-before:center
8|proposal/near-before:centre
4|proposal/near-before:ceremony
11|proposal/near-before:chair
25|proposal/near-before:chairman
3|proposal/near-before:chairs
9|proposal/near-before:challenger
3|proposal/near-before:chamber
9|proposal/near-before:chancellor
3|proposal/near-before:chel
-45|proposal/near-before:chief
-30|proposal/near-before:chiefs
8|proposal/near-before:christian democrats
5|proposal/near-before:circle
-6|proposal/near-before:circles
3|proposal/near-before:circling
7|proposal/near-before:circulating
-11|proposal/near-before:cite
6|proposal/near-before:citizen
-3|proposal/near-before:civil
11|proposal/near-before:clamor
3|proposal/near-before:clear
-23|proposal/near-before:climb
20|proposal/near-before:close
-3|proposal/near-before:closer
-10|proposal/near-before:co
18|proposal/near-before:coalition
-10|proposal/near-before:coast guard
-15|proposal/near-before:codify
15|proposal/near-before:colleague
-6|proposal/near-before:colleagues
-12|proposal/near-before:combined
3|proposal/near-before:come
5|proposal/near-before:come back with
-10|proposal/near-before:come to
3|proposal/near-before:come up with
-3|proposal/near-before:comment
4|proposal/near-before:commission
-4|proposal/near-before:commitment
-8|proposal/near-before:committee
3|proposal/near-before:committees
-8|proposal/near-before:common
4|proposal/near-before:compliment
-4|proposal/near-before:compromise
4|proposal/near-before:condition
3|proposal/near-before:conference
10|proposal/near-before:confessed
3|proposal/near-before:confidant
-5|proposal/near-before:confided
-4|proposal/near-before:confirm
6|proposal/near-before:congress
6|proposal/near-before:congressional
3|proposal/near-before:congressmen
4|proposal/near-before:consensus
24|proposal/near-before:conservative
3|proposal/near-before:conservative party of japan
18|proposal/near-before:conservatives
-29|proposal/near-before:consider
-10|proposal/near-before:considerably
-6|proposal/near-before:constitution
-8|proposal/near-before:constitutional
3|proposal/near-before:consultancy
5|proposal/near-before:consultant
-30|proposal/near-before:contain
9|proposal/near-before:contender
17|proposal/near-before:content
-6|proposal/near-before:contrast
3|proposal/near-before:contribution
-14|proposal/near-before:convened
4|proposal/near-before:converged
-8|proposal/near-before:core defense
-12|proposal/near-before:cost
6|proposal/near-before:costed
-3|proposal/near-before:costing
-17|proposal/near-before:could
7|proposal/near-before:council
-3|proposal/near-before:counsel
10|proposal/near-before:counseled
4|proposal/near-before:counsels
-5|proposal/near-before:counteroffer
-11|proposal/near-before:counterpart
12|proposal/near-before:country
5|proposal/near-before:course
-4|proposal/near-before:coy
-8|proposal/near-before:crewing
4|proposal/near-before:cross
7|proposal/near-before:cry
7|proposal/near-before:cut
3|proposal/near-before:d
8|proposal/near-before:d 66
-13|proposal/near-before:dailies
-26|proposal/near-before:date
-7|proposal/near-before:davkova
-6|proposal/near-before:day
-3|proposal/near-before:daydreams
-4|proposal/near-before:days
20|proposal/near-before:deal
8|proposal/near-before:dean
3|proposal/near-before:debate
-8|proposal/near-before:decide
-11|proposal/near-before:decision
5|proposal/near-before:declare
-5|proposal/near-before:decline
3|proposal/near-before:deem
-8|proposal/near-before:defence
-12|proposal/near-before:defence chief
-18|proposal/near-before:defence minister
-19|proposal/near-before:defence ministry
-5|proposal/near-before:defence secretary
-3|proposal/near-before:defending
-9|proposal/near-before:defense
-23|proposal/near-before:defense minister
-13|proposal/near-before:defense ministry
-3|proposal/near-before:defense secretary
4|proposal/near-before:defense spending
12|proposal/near-before:demand
3|proposal/near-before:democracies
-3|proposal/near-before:democracy
5|proposal/near-before:democratic
4|proposal/near-before:democratic party for the people
-4|proposal/near-before:denials
-4|proposal/near-before:department
3|proposal/near-before:deputies
-6|proposal/near-before:describe
5|proposal/near-before:deserves
11|proposal/near-before:devote
3|proposal/near-before:diokno
-5|proposal/near-before:dip
-16|proposal/near-before:diplomats
-3|proposal/near-before:direction
-7|proposal/near-before:disappoint
-14|proposal/near-before:discuss
-21|proposal/near-before:discussion
13|proposal/near-before:disown
3|proposal/near-before:dispute
5|proposal/near-before:dissenting
-4|proposal/near-before:dnd
16|proposal/near-before:do
4|proposal/near-before:doctrine
8|proposal/near-before:documents
3|proposal/near-before:does
-4|proposal/near-before:done
5|proposal/near-before:double
-8|proposal/near-before:doubt
4|proposal/near-before:dpp
15|proposal/near-before:draft
3|proposal/near-before:draw
-9|proposal/near-before:drawing
-17|proposal/near-before:drawn
-10|proposal/near-before:dream
4|proposal/near-before:dreaming
-4|proposal/near-before:dreams
-3|proposal/near-before:drop
-8|proposal/near-before:duck
13|proposal/near-before:due
6|proposal/near-before:dukakis
10|proposal/near-before:during
15|proposal/near-before:dutton
3|proposal/near-before:each
-21|proposal/near-before:earlier
3|proposal/near-before:easier
3|proposal/near-before:easily
3|proposal/near-before:eastern
8|proposal/near-before:economy
5|proposal/near-before:edge
-14|proposal/near-before:editorial
6|proposal/near-before:edmonds
3|proposal/near-before:either
-6|proposal/near-before:elastic
27|proposal/near-before:elect
-3|proposal/near-before:election
-12|proposal/near-before:else
4|proposal/near-before:enough
-5|proposal/near-before:entertain
3|proposal/near-before:entreat
-4|proposal/near-before:envelope
-14|proposal/near-before:envisage
5|proposal/near-before:envision
-6|proposal/near-before:equal
-4|proposal/near-before:equate
12|proposal/near-before:equivalent
-4|proposal/near-before:espoused
-10|proposal/near-before:estimate
-4|proposal/near-before:europe
3|proposal/near-before:european allies
-3|proposal/near-before:european members
9|proposal/near-before:europeans
-18|proposal/near-before:even
-13|proposal/near-before:event
-5|proposal/near-before:every
12|proposal/near-before:ex
-3|proposal/near-before:examination
-16|proposal/near-before:examine
-4|proposal/near-before:example
11|proposal/near-before:exceed
-3|proposal/near-before:except
3|proposal/near-before:excess
-3|proposal/near-before:exemption
4|proposal/near-before:exhort
6|proposal/near-before:exile
4|proposal/near-before:expect
6|proposal/near-before:expenditure
-7|proposal/near-before:expenditures
-14|proposal/near-before:expert
4|proposal/near-before:expert panel
20|proposal/near-before:experts
3|proposal/near-before:explain
-9|proposal/near-before:explainer
6|proposal/near-before:explore
4|proposal/near-before:extra
-36|proposal/near-before:eye
-4|proposal/near-before:face
-10|proposal/near-before:fact
6|proposal/near-before:faction
3|proposal/near-before:failed
-7|proposal/near-before:faint
-13|proposal/near-before:fall
5|proposal/near-before:familiar
12|proposal/near-before:far
9|proposal/near-before:farage
7|proposal/near-before:favor
-3|proposal/near-before:favorite
4|proposal/near-before:favourite
11|proposal/near-before:fear
-17|proposal/near-before:feasible
-8|proposal/near-before:feature
13|proposal/near-before:federation
4|proposal/near-before:feijóo
-4|proposal/near-before:fence
3|proposal/near-before:fend off
11|proposal/near-before:ficci
12|proposal/near-before:fight
14|proposal/near-before:figure
15|proposal/near-before:figures
-3|proposal/near-before:finance
-4|proposal/near-before:finance minister
-14|proposal/near-before:finance ministry
16|proposal/near-before:find
3|proposal/near-before:fine gael
5|proposal/near-before:firm
-19|proposal/near-before:first
-7|proposal/near-before:fiscal
5|proposal/near-before:five
7|proposal/near-before:fix
6|proposal/near-before:flemish
9|proposal/near-before:flew
-5|proposal/near-before:flirt
-8|proposal/near-before:flirtation
-8|proposal/near-before:float
8|proposal/near-before:fly
8|proposal/near-before:follow
-9|proposal/near-before:followed
-3|proposal/near-before:following
-10|proposal/near-before:follows
7|proposal/near-before:forbid
5|proposal/near-before:force
-12|proposal/near-before:foreign minister
6|proposal/near-before:foreign secretary
3|proposal/near-before:former
8|proposal/near-before:formula
6|proposal/near-before:four
4|proposal/near-before:freeze
3|proposal/near-before:friend
8|proposal/near-before:friends
-5|proposal/near-before:frigates
24|proposal/near-before:from
-13|proposal/near-before:fujita
-13|proposal/near-before:fumitake
7|proposal/near-before:fund
-4|proposal/near-before:funded
4|proposal/near-before:funding
-13|proposal/near-before:funds
8|proposal/near-before:future
-4|proposal/near-before:gaps
-5|proposal/near-before:gas
8|proposal/near-before:gatchalian
-5|proposal/near-before:gdp
-47|proposal/near-before:general
-3|proposal/near-before:generals
7|proposal/near-before:get
-12|proposal/near-before:give
-13|proposal/near-before:glad
5|proposal/near-before:glorifying
-5|proposal/near-before:gnp
9|proposal/near-before:go
-24|proposal/near-before:goal
4|proposal/near-before:gonzález
-9|proposal/near-before:gov ' t
-12|proposal/near-before:governing coalition
-3|proposal/near-before:government
-4|proposal/near-before:governments
9|proposal/near-before:governors
4|proposal/near-before:gradual
-8|proposal/near-before:granted
-5|proposal/near-before:grateful
-6|proposal/near-before:greens
-18|proposal/near-before:grills
-17|proposal/near-before:gross domestic product
17|proposal/near-before:group
3|proposal/near-before:groups
-6|proposal/near-before:grow
3|proposal/near-before:growth
11|proposal/near-before:guarantee
-3|proposal/near-before:guard
7|proposal/near-before:guest
-9|proposal/near-before:guideline
-5|proposal/near-before:gurgenidze
4|proposal/near-before:habeck
-9|proposal/near-before:had
3|proposal/near-before:haggling
-3|proposal/near-before:hague
5|proposal/near-before:halt
4|proposal/near-before:halve
8|proposal/near-before:hand
5|proposal/near-before:handpicked
-16|proposal/near-before:hands
6|proposal/near-before:hankers
5|proposal/near-before:happy
-3|proposal/near-before:hard defence
5|proposal/near-before:harmony
-11|proposal/near-before:has
4|proposal/near-before:haste
8|proposal/near-before:hastie
-5|proposal/near-before:have
4|proposal/near-before:having
-15|proposal/near-before:hawks
6|proposal/near-before:he
4|proposal/near-before:head
4|proposal/near-before:headline
6|proposal/near-before:heard
3|proposal/near-before:hears
6|proposal/near-before:help
-8|proposal/near-before:her
3|proposal/near-before:heritage foundation
5|proposal/near-before:herself
-6|proposal/near-before:hesitate
4|proposal/near-before:hibakusha
4|proposal/near-before:hide
-20|proposal/near-before:high
-3|proposal/near-before:higher
-5|proposal/near-before:hike
-15|proposal/near-before:hill
18|proposal/near-before:him
-15|proposal/near-before:himself
-4|proposal/near-before:hint
3|proposal/near-before:his
-4|proposal/near-before:history
3|proposal/near-before:hit
-3|proposal/near-before:hold
-3|proposal/near-before:home
-3|proposal/near-before:honebuto
6|proposal/near-before:honest
-13|proposal/near-before:hope
8|proposal/near-before:hopeful
6|proposal/near-before:horizon
-4|proposal/near-before:host
4|proposal/near-before:hou
-4|proposal/near-before:hours
20|proposal/near-before:house
-9|proposal/near-before:how
4|proposal/near-before:hyung
21|proposal/near-before:i
-25|proposal/near-before:idea
4|proposal/near-before:imf
7|proposal/near-before:imply
6|proposal/near-before:implying
-42|proposal/near-before:in
-3|proposal/near-before:in line with
7|proposal/near-before:inauguration
-9|proposal/near-before:inclined
-14|proposal/near-before:include
-3|proposal/near-before:includes
-19|proposal/near-before:including
-5|proposal/near-before:increase
-3|proposal/near-before:indicate
-7|proposal/near-before:indo
7|proposal/near-before:industry
-8|proposal/near-before:informal
8|proposal/near-before:inherits
3|proposal/near-before:insist
3|proposal/near-before:insist on
-3|proposal/near-before:instead
12|proposal/near-before:institut
9|proposal/near-before:institute
7|proposal/near-before:interim
3|proposal/near-before:international
8|proposal/near-before:interview
3|proposal/near-before:interviewer
-7|proposal/near-before:into
3|proposal/near-before:introduce
-13|proposal/near-before:investment
4|proposal/near-before:iowa
-10|proposal/near-before:irresponsible
-25|proposal/near-before:is
4|proposal/near-before:isamaa
8|proposal/near-before:ishin
3|proposal/near-before:islamist
13|proposal/near-before:island
-3|proposal/near-before:islands
3|proposal/near-before:it
15|proposal/near-before:its
5|proposal/near-before:its allies
10|proposal/near-before:itself
3|proposal/near-before:jagmeet
3|proposal/near-before:james
5|proposal/near-before:japan innovation party
4|proposal/near-before:japanese communist party
5|proposal/near-before:joel
3|proposal/near-before:joint
6|proposal/near-before:jointly
-3|proposal/near-before:joke
5|proposal/near-before:joon
-3|proposal/near-before:journalists
-18|proposal/near-before:jr
-7|proposal/near-before:jump
4|proposal/near-before:junior
-3|proposal/near-before:just
-4|proposal/near-before:justify
5|proposal/near-before:kargil
11|proposal/near-before:kemi
-8|proposal/near-before:key
-4|proposal/near-before:khanal
10|proposal/near-before:kim
3|proposal/near-before:kingdom
4|proposal/near-before:kiss
9|proposal/near-before:kite
3|proposal/near-before:kiwis
-3|proposal/near-before:know
-13|proposal/near-before:known
3|proposal/near-before:kobayashi
-11|proposal/near-before:komeito
3|proposal/near-before:kurds
8|proposal/near-before:labor
10|proposal/near-before:labour
3|proposal/near-before:labour mps
-3|proposal/near-before:landing
-15|proposal/near-before:landslide
-3|proposal/near-before:lanes
7|proposal/near-before:language
3|proposal/near-before:largest
3|proposal/near-before:last
-3|proposal/near-before:lasting
-3|proposal/near-before:later
-6|proposal/near-before:lawmaker
-3|proposal/near-before:lay
-4|proposal/near-before:lay down
3|proposal/near-before:ldp
32|proposal/near-before:leader
9|proposal/near-before:leaders
17|proposal/near-before:leadership
-3|proposal/near-before:leads
4|proposal/near-before:league
-6|proposal/near-before:leaked
-11|proposal/near-before:leaks
4|proposal/near-before:lean towards
-13|proposal/near-before:leaner
-8|proposal/near-before:leaning
3|proposal/near-before:learn
19|proposal/near-before:least
-9|proposal/near-before:leave
10|proposal/near-before:led
3|proposal/near-before:left
10|proposal/near-before:less
-4|proposal/near-before:let
-10|proposal/near-before:letter
6|proposal/near-before:letters
6|proposal/near-before:level off at
8|proposal/near-before:levy
7|proposal/near-before:liberal
4|proposal/near-before:liberal democratic party
4|proposal/near-before:liberals
4|proposal/near-before:lieutenants
-3|proposal/near-before:likes
11|proposal/near-before:limit
5|proposal/near-before:lin
11|proposal/near-before:line
9|proposal/near-before:list
4|proposal/near-before:listed
-4|proposal/near-before:live with
-6|proposal/near-before:living
3|proposal/near-before:lobby
4|proposal/near-before:local
-4|proposal/near-before:lock
13|proposal/near-before:long
-3|proposal/near-before:longer
-27|proposal/near-before:look at
-14|proposal/near-before:loud
-7|proposal/near-before:love
-11|proposal/near-before:lula
13|proposal/near-before:majority
-13|proposal/near-before:making
-4|proposal/near-before:manage
12|proposal/near-before:manifesto
4|proposal/near-before:many
-6|proposal/near-before:maphwanya
-7|proposal/near-before:march
-6|proposal/near-before:margin
-7|proposal/near-before:marines
11|proposal/near-before:mark
3|proposal/near-before:market
14|proposal/near-before:match
-6|proposal/near-before:matters
8|proposal/near-before:maybe
-8|proposal/near-before:mayor
-15|proposal/near-before:meanwhile
12|proposal/near-before:measure
14|proposal/near-before:media
4|proposal/near-before:meet
-7|proposal/near-before:mel
3|proposal/near-before:member
-4|proposal/near-before:member states
-28|proposal/near-before:members
-5|proposal/near-before:memo
-3|proposal/near-before:merely
10|proposal/near-before:middle
-7|proposal/near-before:might
3|proposal/near-before:milder
5|proposal/near-before:mildly
3|proposal/near-before:milestone
-4|proposal/near-before:militaries
16|proposal/near-before:military
9|proposal/near-before:military spending
-28|proposal/near-before:mind
9|proposal/near-before:minimum
-14|proposal/near-before:minister
-24|proposal/near-before:ministry
-7|proposal/near-before:ministry of defence
-4|proposal/near-before:ministry of national defense
4|proposal/near-before:mirrors
-10|proposal/near-before:mischief
-5|proposal/near-before:miss
-4|proposal/near-before:missiles
-3|proposal/near-before:modelled
3|proposal/near-before:modelling
-21|proposal/near-before:modest
3|proposal/near-before:money
12|proposal/near-before:montaigne
6|proposal/near-before:moon
7|proposal/near-before:most
12|proposal/near-before:motion
14|proposal/near-before:move
-5|proposal/near-before:much
-20|proposal/near-before:mull
-7|proposal/near-before:mumble
4|proposal/near-before:musar
11|proposal/near-before:muse
7|proposal/near-before:must
25|proposal/near-before:my
-7|proposal/near-before:n
-8|proposal/near-before:n - va
11|proposal/near-before:n't
7|proposal/near-before:nagel
-6|proposal/near-before:naha
3|proposal/near-before:name
-6|proposal/near-before:namely
4|proposal/near-before:nataša
8|proposal/near-before:nation
5|proposal/near-before:national
-5|proposal/near-before:national security
3|proposal/near-before:nationalists
-8|proposal/near-before:nations
3|proposal/near-before:ndp
-12|proposal/near-before:nearer
-14|proposal/near-before:nearly
4|proposal/near-before:nears
-8|proposal/near-before:necessary
-4|proposal/near-before:need
20|proposal/near-before:needs
-12|proposal/near-before:negative
4|proposal/near-before:neighbouring
-12|proposal/near-before:never
-16|proposal/near-before:new
7|proposal/near-before:newspaper
-11|proposal/near-before:newspapers
16|proposal/near-before:next
5|proposal/near-before:nippon ishin
9|proposal/near-before:no
4|proposal/near-before:nod
4|proposal/near-before:nominated
4|proposal/near-before:nominee
10|proposal/near-before:nonetheless
3|proposal/near-before:nor
3|proposal/near-before:norbert
4|proposal/near-before:nordic
-6|proposal/near-before:norm
-7|proposal/near-before:north
-6|proposal/near-before:not
-7|proposal/near-before:note
6|proposal/near-before:nothing
-26|proposal/near-before:now
7|proposal/near-before:nudge
-10|proposal/near-before:nz first
4|proposal/near-before:núñez
4|proposal/near-before:o
6|proposal/near-before:objective
-12|proposal/near-before:objects
-5|proposal/near-before:obligation
5|proposal/near-before:obligations
5|proposal/near-before:oblige
-15|proposal/near-before:obstacles
-20|proposal/near-before:odds
-9|proposal/near-before:of
-14|proposal/near-before:off
7|proposal/near-before:offer
-17|proposal/near-before:office
14|proposal/near-before:officers
-5|proposal/near-before:official
-34|proposal/near-before:officials
5|proposal/near-before:offshoot
4|proposal/near-before:often
4|proposal/near-before:old
-8|proposal/near-before:on
7|proposal/near-before:once
11|proposal/near-before:only
-8|proposal/near-before:onodera
-6|proposal/near-before:open
3|proposal/near-before:operation
13|proposal/near-before:opinion
11|proposal/near-before:opposition
-15|proposal/near-before:option
-17|proposal/near-before:options
-3|proposal/near-before:or
-4|proposal/near-before:organization
-16|proposal/near-before:other
6|proposal/near-before:others
34|proposal/near-before:ought
-12|proposal/near-before:our
-3|proposal/near-before:outcome
-12|proposal/near-before:outlay
5|proposal/near-before:outlays
-7|proposal/near-before:outline
7|proposal/near-before:outside
5|proposal/near-before:outsider
-3|proposal/near-before:outsiders
-25|proposal/near-before:over
14|proposal/near-before:own
-21|proposal/near-before:pacific
-5|proposal/near-before:packs
3|proposal/near-before:pact
-12|proposal/near-before:panel
7|proposal/near-before:panels
-33|proposal/near-before:paper
11|proposal/near-before:parliament
7|proposal/near-before:parliamentarians
21|proposal/near-before:parliamentary
-4|proposal/near-before:part
4|proposal/near-before:partial
10|proposal/near-before:parties
25|proposal/near-before:partner
12|proposal/near-before:partners
-14|proposal/near-before:parts
6|proposal/near-before:party
3|proposal/near-before:passed
6|proposal/near-before:path
7|proposal/near-before:pave
24|proposal/near-before:pay
4|proposal/near-before:peg
5|proposal/near-before:pen
6|proposal/near-before:people power party
3|proposal/near-before:perhaps
-5|proposal/near-before:permit
-12|proposal/near-before:permitted
-11|proposal/near-before:person
9|proposal/near-before:peter
-3|proposal/near-before:petitioned
-4|proposal/near-before:phases
14|proposal/near-before:phrase
9|proposal/near-before:picked
-4|proposal/near-before:pines
5|proposal/near-before:pink
4|proposal/near-before:pirc
5|proposal/near-before:pis
4|proposal/near-before:pitches
-10|proposal/near-before:placing
-35|proposal/near-before:plan
7|proposal/near-before:platform
10|proposal/near-before:play down
-7|proposal/near-before:plead
-4|proposal/near-before:plead for
7|proposal/near-before:please
13|proposal/near-before:pledge
-7|proposal/near-before:plump
3|proposal/near-before:plumped
4|proposal/near-before:poilievre
-18|proposal/near-before:point
-8|proposal/near-before:policies
9|proposal/near-before:policy
18|proposal/near-before:politicians
3|proposal/near-before:poll
10|proposal/near-before:polls
-5|proposal/near-before:ponder
4|proposal/near-before:portfolio
3|proposal/near-before:possibility
-16|proposal/near-before:possible
5|proposal/near-before:post
3|proposal/near-before:pounding
8|proposal/near-before:predecessor
8|proposal/near-before:preference
-3|proposal/near-before:prejudge
-27|proposal/near-before:premier
-12|proposal/near-before:preparations
-21|proposal/near-before:prepare
3|proposal/near-before:presidency
4|proposal/near-before:president
-4|proposal/near-before:presidents
11|proposal/near-before:pressure
-6|proposal/near-before:presupposes
5|proposal/near-before:pretending
5|proposal/near-before:primary
7|proposal/near-before:prime minister
-7|proposal/near-before:prince
24|proposal/near-before:private
-11|proposal/near-before:privately
8|proposal/near-before:pro
-9|proposal/near-before:probably
3|proposal/near-before:proceed
-6|proposal/near-before:proclaim
-9|proposal/near-before:program
9|proposal/near-before:programme
36|proposal/near-before:promise
-5|proposal/near-before:propel
-4|proposal/near-before:proposal
-12|proposal/near-before:proposals
15|proposal/near-before:propose
-5|proposal/near-before:proposition
6|proposal/near-before:prospect
-3|proposal/near-before:protection
3|proposal/near-before:provides
5|proposal/near-before:ps
4|proposal/near-before:public
-9|proposal/near-before:publish
-7|proposal/near-before:push
-6|proposal/near-before:push back
-3|proposal/near-before:push for
-4|proposal/near-before:put
-12|proposal/near-before:put forward
-4|proposal/near-before:put up
-6|proposal/near-before:quaint
3|proposal/near-before:quarrel
4|proposal/near-before:question
-11|proposal/near-before:quietly
11|proposal/near-before:race
-22|proposal/near-before:raise
-6|proposal/near-before:rally
-10|proposal/near-before:ramos
6|proposal/near-before:ran
-10|proposal/near-before:range
6|proposal/near-before:ranged
-15|proposal/near-before:rate
6|proposal/near-before:rates
-7|proposal/near-before:rather than
-4|proposal/near-before:ratify
-5|proposal/near-before:ratio
4|proposal/near-before:ratios
-5|proposal/near-before:rawalpindi
-4|proposal/near-before:reach
-8|proposal/near-before:read
5|proposal/near-before:ready
4|proposal/near-before:reagan
3|proposal/near-before:reasonably
-5|proposal/near-before:recall
-3|proposal/near-before:recipe
4|proposal/near-before:reckless
20|proposal/near-before:recommend
20|proposal/near-before:recommendation
4|proposal/near-before:record
-10|proposal/near-before:reef
3|proposal/near-before:reference
4|proposal/near-before:reform
-5|proposal/near-before:regard
-6|proposal/near-before:regards
-5|proposal/near-before:region
3|proposal/near-before:reiterate
4|proposal/near-before:rekindles
11|proposal/near-before:remain
3|proposal/near-before:remark
-5|proposal/near-before:remilitarisation
4|proposal/near-before:removed
-10|proposal/near-before:renegotiate
5|proposal/near-before:renewed
4|proposal/near-before:rep
8|proposal/near-before:repeat
-5|proposal/near-before:repeatedly
-9|proposal/near-before:reply
-14|proposal/near-before:report
-11|proposal/near-before:reportedly
3|proposal/near-before:reporters
10|proposal/near-before:republican
-14|proposal/near-before:request
-7|proposal/near-before:require
10|proposal/near-before:research
6|proposal/near-before:resigned
4|proposal/near-before:resilience
6|proposal/near-before:resist
3|proposal/near-before:resistance
3|proposal/near-before:resolution
-5|proposal/near-before:response
3|proposal/near-before:rest
4|proposal/near-before:resting
-6|proposal/near-before:rethinking
8|proposal/near-before:retired
3|proposal/near-before:retorted
12|proposal/near-before:return
-7|proposal/near-before:revenues
-4|proposal/near-before:review
6|proposal/near-before:revise
7|proposal/near-before:revised
7|proposal/near-before:rich
4|proposal/near-before:richard
3|proposal/near-before:ride
15|proposal/near-before:right
3|proposal/near-before:rightists
-14|proposal/near-before:rise
14|proposal/near-before:rival
13|proposal/near-before:rivals
3|proposal/near-before:road
19|proposal/near-before:roger
12|proposal/near-before:room
3|proposal/near-before:royal
-11|proposal/near-before:rule out
-3|proposal/near-before:rules
-23|proposal/near-before:ruling
26|proposal/near-before:ruling bloc
16|proposal/near-before:ruling parties
-4|proposal/near-before:run
10|proposal/near-before:running
3|proposal/near-before:röttgen
3|proposal/near-before:sales
14|proposal/near-before:same
7|proposal/near-before:sanseito
5|proposal/near-before:satisfy
-11|proposal/near-before:say
4|proposal/near-before:scared
-3|proposal/near-before:scenario
-21|proposal/near-before:scenarios
3|proposal/near-before:scenes
-7|proposal/near-before:scheming
3|proposal/near-before:scholars
3|proposal/near-before:scoff
4|proposal/near-before:scotland
-3|proposal/near-before:sea
4|proposal/near-before:seats
-12|proposal/near-before:second
-4|proposal/near-before:secret
-5|proposal/near-before:secretary
-9|proposal/near-before:security
6|proposal/near-before:see
5|proposal/near-before:see at
-8|proposal/near-before:seek
-19|proposal/near-before:seen
14|proposal/near-before:sees
-13|proposal/near-before:seminar
13|proposal/near-before:sen
6|proposal/near-before:senator
-7|proposal/near-before:senators
-3|proposal/near-before:senior
5|proposal/near-before:sensible
-6|proposal/near-before:sentence
7|proposal/near-before:separate
-6|proposal/near-before:servants
-5|proposal/near-before:service
5|proposal/near-before:services
-12|proposal/near-before:sessions
-4|proposal/near-before:set
-9|proposal/near-before:set aside
-3|proposal/near-before:set his heart on
3|proposal/near-before:set its sights on
3|proposal/near-before:set out
22|proposal/near-before:settle
-7|proposal/near-before:settle on
-5|proposal/near-before:settled
-5|proposal/near-before:seven
-12|proposal/near-before:several
5|proposal/near-before:shadow
3|proposal/near-before:shame
10|proposal/near-before:share
3|proposal/near-before:shares
11|proposal/near-before:she
6|proposal/near-before:sheet
4|proposal/near-before:shelters
-4|proposal/near-before:shelves
8|proposal/near-before:sherwin
3|proposal/near-before:shoot for
-13|proposal/near-before:short
-12|proposal/near-before:shorter
14|proposal/near-before:should
4|proposal/near-before:shoulder
-7|proposal/near-before:shouldering
4|proposal/near-before:shy away
-7|proposal/near-before:side
-5|proposal/near-before:signal
8|proposal/near-before:signed
-9|proposal/near-before:simulations
6|proposal/near-before:since
3|proposal/near-before:sindoor
3|proposal/near-before:singh
19|proposal/near-before:sir
-8|proposal/near-before:sit
6|proposal/near-before:six
-12|proposal/near-before:size
-4|proposal/near-before:sketched
-3|proposal/near-before:sleep
-6|proposal/near-before:slightly
8|proposal/near-before:slip
10|proposal/near-before:slump
-8|proposal/near-before:smaller
4|proposal/near-before:smart
9|proposal/near-before:so
5|proposal/near-before:sober
4|proposal/near-before:socialist
4|proposal/near-before:socialists
6|proposal/near-before:society
-8|proposal/near-before:solely
18|proposal/near-before:some
-5|proposal/near-before:somebody
4|proposal/near-before:somewhere
9|proposal/near-before:soo
10|proposal/near-before:soon
9|proposal/near-before:sooner
-10|proposal/near-before:sound out
-6|proposal/near-before:south
6|proposal/near-before:southwest
4|proposal/near-before:sp
-6|proposal/near-before:speak
5|proposal/near-before:speak of
6|proposal/near-before:specific
-8|proposal/near-before:speculate
6|proposal/near-before:spell out
20|proposal/near-before:spend
-6|proposal/near-before:spike
21|proposal/near-before:split
-6|proposal/near-before:splits
8|proposal/near-before:spokesperson
-4|proposal/near-before:spreadsheets
3|proposal/near-before:spring
7|proposal/near-before:springboard
5|proposal/near-before:squeeze
-33|proposal/near-before:staff
6|proposal/near-before:staffers
11|proposal/near-before:stage
-9|proposal/near-before:stages
3|proposal/near-before:staked
-10|proposal/near-before:stand
3|proposal/near-before:standard
-4|proposal/near-before:start
5|proposal/near-before:start at
7|proposal/near-before:starved
8|proposal/near-before:state
4|proposal/near-before:statutory
-3|proposal/near-before:stay
7|proposal/near-before:steady
4|proposal/near-before:steered
6|proposal/near-before:step up
-7|proposal/near-before:stepping
-7|proposal/near-before:still
-3|proposal/near-before:stocks
-7|proposal/near-before:stone
-4|proposal/near-before:stop
-6|proposal/near-before:stop short
6|proposal/near-before:strategic
15|proposal/near-before:strategists
-14|proposal/near-before:strategy
5|proposal/near-before:stress
-7|proposal/near-before:stride
3|proposal/near-before:student
3|proposal/near-before:stump
-5|proposal/near-before:submarines
-9|proposal/near-before:submitted
10|proposal/near-before:successive
12|proposal/near-before:successor
15|proposal/near-before:such
28|proposal/near-before:suggest
8|proposal/near-before:suggestion
5|proposal/near-before:suit
5|proposal/near-before:suitable
-5|proposal/near-before:sum
-12|proposal/near-before:sumar
-12|proposal/near-before:summer
-3|proposal/near-before:summit
9|proposal/near-before:support
-5|proposal/near-before:supported
5|proposal/near-before:supporters
16|proposal/near-before:supports
3|proposal/near-before:surgeon
3|proposal/near-before:surprised
4|proposal/near-before:surprisingly
6|proposal/near-before:survey
-7|proposal/near-before:swap
-8|proposal/near-before:swifter
-3|proposal/near-before:table
-3|proposal/near-before:tabloid
4|proposal/near-before:taboo
4|proposal/near-before:take up
3|proposal/near-before:talk
5|proposal/near-before:talk about
-3|proposal/near-before:talk of
3|proposal/near-before:tamaki
6|proposal/near-before:tanker
-6|proposal/near-before:tanks
3|proposal/near-before:taper
6|proposal/near-before:tasman
-30|proposal/near-before:tax
-7|proposal/near-before:taxpayers
8|proposal/near-before:taylor
17|proposal/near-before:television
-15|proposal/near-before:tell
-5|proposal/near-before:temporary
8|proposal/near-before:tempore
-16|proposal/near-before:term
-3|proposal/near-before:termed
13|proposal/near-before:terms
-9|proposal/near-before:than
-12|proposal/near-before:that
4|proposal/near-before:the
3|proposal/near-before:the allies
9|proposal/near-before:the chancellor
6|proposal/near-before:the economy
3|proposal/near-before:the military
-12|proposal/near-before:their
14|proposal/near-before:them
20|proposal/near-before:themselves
24|proposal/near-before:then
3|proposal/near-before:there
11|proposal/near-before:they
18|proposal/near-before:think
-7|proposal/near-before:think tank
-9|proposal/near-before:third
20|proposal/near-before:this
5|proposal/near-before:those
26|proposal/near-before:though
10|proposal/near-before:threat
-19|proposal/near-before:three
5|proposal/near-before:thrown
5|proposal/near-before:tickled
17|proposal/near-before:tie
7|proposal/near-before:tilt
-12|proposal/near-before:timeline
-8|proposal/near-before:times
7|proposal/near-before:timing
11|proposal/near-before:tip
4|proposal/near-before:tolentino
3|proposal/near-before:tomahawk
10|proposal/near-before:toss around
-7|proposal/near-before:total
-5|proposal/near-before:toward
-5|proposal/near-before:towards
-8|proposal/near-before:town
10|proposal/near-before:trace
3|proposal/near-before:trade
5|proposal/near-before:treasury
3|proposal/near-before:treat
-4|proposal/near-before:treaty
-35|proposal/near-before:trillion
3|proposal/near-before:trim
4|proposal/near-before:trip
3|proposal/near-before:triple
4|proposal/near-before:troubles
-19|proposal/near-before:trumpeted
-4|proposal/near-before:try
7|proposal/near-before:turn down
15|proposal/near-before:tweet
32|proposal/near-before:two
8|proposal/near-before:ubs
-7|proposal/near-before:unavoidable
-33|proposal/near-before:under
3|proposal/near-before:understanding
12|proposal/near-before:understood
6|proposal/near-before:unfashionable
6|proposal/near-before:uniformed
3|proposal/near-before:unions
9|proposal/near-before:until
4|proposal/near-before:upon
7|proposal/near-before:upper
-3|proposal/near-before:upper limit
7|proposal/near-before:upward
18|proposal/near-before:urge
3|proposal/near-before:useful
3|proposal/near-before:v
-3|proposal/near-before:vain
4|proposal/near-before:variant
-18|proposal/near-before:variants
3|proposal/near-before:vaunted
5|proposal/near-before:ventured
-16|proposal/near-before:version
9|proposal/near-before:veterans
-11|proposal/near-before:vice
-3|proposal/near-before:victorious
32|proposal/near-before:view
6|proposal/near-before:views
5|proposal/near-before:villanueva
4|proposal/near-before:visitors
5|proposal/near-before:voice
12|proposal/near-before:voices
3|proposal/near-before:volt
3|proposal/near-before:volunteer
8|proposal/near-before:vote
-4|proposal/near-before:vote on
-10|proposal/near-before:voters
9|proposal/near-before:vow
4|proposal/near-before:vvd
3|proposal/near-before:wallace
5|proposal/near-before:wang
15|proposal/near-before:want
-10|proposal/near-before:war
9|proposal/near-before:warming
5|proposal/near-before:warn
6|proposal/near-before:warships
-9|proposal/near-before:was
-12|proposal/near-before:waving
4|proposal/near-before:way
-4|proposal/near-before:ways
28|proposal/near-before:we
5|proposal/near-before:weapons
7|proposal/near-before:weeks
4|proposal/near-before:weidel
-13|proposal/near-before:weigh
7|proposal/near-before:weight
-4|proposal/near-before:welcome
3|proposal/near-before:welfare
5|proposal/near-before:well
-35|proposal/near-before:were
3|proposal/near-before:what
-3|proposal/near-before:whatever
-4|proposal/near-before:when
8|proposal/near-before:whether
-41|proposal/near-before:which
-11|proposal/near-before:while
4|proposal/near-before:whisper
-11|proposal/near-before:white
42|proposal/near-before:who
8|proposal/near-before:whose
-5|proposal/near-before:why
20|proposal/near-before:wicker
-6|proposal/near-before:wide
-24|proposal/near-before:will
-6|proposal/near-before:willing
15|proposal/near-before:wing
3|proposal/near-before:winter
-21|proposal/near-before:wish
-4|proposal/near-before:wished
7|proposal/near-before:wishes
7|proposal/near-before:with
4|proposal/near-before:within
3|proposal/near-before:without
5|proposal/near-before:won
-5|proposal/near-before:word
5|proposal/near-before:wording
-8|proposal/near-before:words
-12|proposal/near-before:work
5|proposal/near-before:work toward
5|proposal/near-before:working group
-3|proposal/near-before:worth
3|proposal/near-before:write
-7|proposal/near-before:xiomara
-13|proposal/near-before:yardstick
-11|proposal/near-before:year
13|proposal/near-before:yearly
-13|proposal/near-before:years
14|proposal/near-before:yes
-7|proposal/near-before:yet
-6|proposal/near-before:yield
6|proposal/near-before:you
8|proposal/near-before:your
6|proposal/near-before:zero
-3|proposal/near-before:zone
5|proposal/near-before:—
-3|proposal/other after-joint:0 far
6|proposal/other after-joint:0 mid
5|proposal/other after-joint:1 far
-6|proposal/other after-joint:2 far
-6|proposal/other after-joint:2 mid
-6|proposal/other after-joint:3 mid
-4|proposal/other after-joint:3 near
12|proposal/other after-led:\" far joined
6|proposal/other after-led:, near joined
-3|proposal/other after-led:. far joined
-6|proposal/other after-led:and far joined
-6|proposal/other after-led:and near joined
-4|proposal/other after-led:as far joined
14|proposal/other after-led:by far free
11|proposal/other after-led:cost far joined
-4|proposal/other after-led:for far joined
-4|proposal/other after-led:for near free
-3|proposal/other after-led:force far free
3|proposal/other after-led:if far joined
-6|proposal/other after-led:if near joined
13|proposal/other after-led:in far free
5|proposal/other after-led:in far joined
-3|proposal/other after-led:of far joined
9|proposal/other after-led:of near free
8|proposal/other after-led:president near joined
-3|proposal/other after-led:say far joined
6|proposal/other after-led:target near joined
-7|proposal/other after-led:that far joined
-4|proposal/other after-led:to far joined
-4|proposal/other after-led:to near free
16|proposal/other after-led:under far joined
-24|proposal/other after:body name
-9|proposal/other after:body owner
-5|proposal/other after:capital owner
-5|proposal/other after:country name
-12|proposal/other after:country owner
3|proposal/other after:gov name
8|proposal/other after:leader name
14|proposal/other after:nongov owner
6|proposal/other after:people name
-9|proposal/other after:people owner
8|proposal/other after:pronoun name
10|proposal/other after:pronoun owner
-8|proposal/other before-clause:after-figure inside name country
-3|proposal/other before-clause:after-figure inside name gov
10|proposal/other before-clause:after-figure inside name nongov
-4|proposal/other before-clause:after-figure inside name pronoun
4|proposal/other before-clause:after-figure inside owner leader
7|proposal/other before-clause:after-figure opens name country
11|proposal/other before-clause:after-figure opens name leader
4|proposal/other before-clause:after-figure opens name pronoun
4|proposal/other before-clause:after-figure opens owner leader
-5|proposal/other before-clause:free inside name capital
-7|proposal/other before-clause:free inside name gov
20|proposal/other before-clause:free inside name leader
5|proposal/other before-clause:free inside name nongov
-4|proposal/other before-clause:free inside name pronoun
-3|proposal/other before-clause:free inside owner body
14|proposal/other before-clause:free inside owner capital
-6|proposal/other before-clause:free inside owner country
-4|proposal/other before-clause:free inside owner gov
-6|proposal/other before-clause:free inside owner people
6|proposal/other before-clause:free inside owner pronoun
-5|proposal/other before-clause:free opens name body
5|proposal/other before-clause:free opens name capital
8|proposal/other before-clause:free opens name country
4|proposal/other before-clause:free opens name gov
-5|proposal/other before-clause:free opens name leader
-8|proposal/other before-clause:free opens name nongov
4|proposal/other before-clause:free opens owner country
3|proposal/other before-clause:free opens owner leader
-5|proposal/other before-clause:free opens owner people
-6|proposal/other before-clause:free opens owner pronoun
6|proposal/other before-far:4
10|proposal/other before-far:9
-6|proposal/other before-free:0 after-figure name far
12|proposal/other before-free:0 after-figure name near
-3|proposal/other before-free:0 after-figure owner near
-8|proposal/other before-free:0 free name far
14|proposal/other before-free:0 free owner far
-3|proposal/other before-free:0 free owner near
4|proposal/other before-free:1 after-figure name far
4|proposal/other before-free:1 after-figure name near
8|proposal/other before-free:1 after-figure owner near
-5|proposal/other before-free:1 free name near
-3|proposal/other before-free:1 free owner far
-14|proposal/other before-free:1 free owner near
-4|proposal/other before-free:2 after-figure name far
5|proposal/other before-free:2 free name far
6|proposal/other before-free:2 free name near
-3|proposal/other before-free:2 free owner far
3|proposal/other before-free:2 free owner near
11|proposal/other before-free:3 free name near
14|proposal/other before-joint:0 after-figure
7|proposal/other before-joint:1 after-figure
-3|proposal/other before-joint:2 after-figure
7|proposal/other before-joint:2 free
-6|proposal/other before-joint:3 after-figure
-5|proposal/other before-joint:3 free
14|proposal/other before-led:
-9|proposal/other before-led:'s
-4|proposal/other before-led:,
-8|proposal/other before-led:-
7|proposal/other before-led:--
4|proposal/other before-led:DATE
-3|proposal/other before-led:a
-5|proposal/other before-led:accept
-10|proposal/other before-led:and
-3|proposal/other before-led:bankrupting
12|proposal/other before-led:by
9|proposal/other before-led:chief
9|proposal/other before-led:colleague
3|proposal/other before-led:defence minister
-3|proposal/other before-led:direct
15|proposal/other before-led:eastern
-7|proposal/other before-led:for
10|proposal/other before-led:if
11|proposal/other before-led:in
-5|proposal/other before-led:is
15|proposal/other before-led:its
3|proposal/other before-led:known
-3|proposal/other before-led:make
-3|proposal/other before-led:most
4|proposal/other before-led:of
-4|proposal/other before-led:on
5|proposal/other before-led:prime minister
11|proposal/other before-led:put
-14|proposal/other before-led:say
5|proposal/other before-led:some
5|proposal/other before-led:tell
4|proposal/other before-led:termed
7|proposal/other before-led:that
-15|proposal/other before-led:the
-5|proposal/other before-led:their
10|proposal/other before-led:to
-4|proposal/other before-led:what
11|proposal/other before-led:while
-3|proposal/other before-led:with
-6|proposal/other before:body name
-4|proposal/other before:body owner
14|proposal/other before:capital owner
7|proposal/other before:country name
-5|proposal/other before:country owner
-7|proposal/other before:gov name
-4|proposal/other before:gov owner
24|proposal/other before:leader name
11|proposal/other before:leader owner
7|proposal/other before:nongov name
-3|proposal/other before:nongov owner
-12|proposal/other before:people owner
-5|proposal/other before:pronoun name
-7|proposal/other named:1
5|proposal/other named:2
-10|proposal/other named:3
-3|proposal/other speaker:body
-9|proposal/other speaker:country
-5|proposal/other speaker:gov
-17|proposal/other speaker:leader
7|proposal/other speaker:nongov
-4|proposal/other speaker:people
11|proposal/other speaker:pronoun
-4|proposal/other subject-of:ask
3|proposal/other subject-of:back
-4|proposal/other subject-of:be
-6|proposal/other subject-of:declare
6|proposal/other subject-of:hike
3|proposal/other subject-of:hope
-3|proposal/other subject-of:muse
5|proposal/other subject-of:propose
-4|proposal/other subject-of:push for
11|proposal/other subject-of:put
12|proposal/other subject-of:settle for
10|proposal/other subject-of:suggest
14|proposal/other subject-of:tell
4|proposal/other subject:demand country
10|proposal/other subject:demand nongov
5|proposal/other subject:move country
4|proposal/other subject:move leader
-8|proposal/other subject:pledge body
5|proposal/other subject:proposal capital
-5|proposal/other subject:proposal country
3|proposal/other subject:proposal gov
3|proposal/other subject:proposal leader
7|proposal/other subject:proposal pronoun
-17|proposal/other unnamed
-43|proposal/other unnamed-beside-others
-6|proposal/role-class-home:CHN CHN
-6|proposal/role-class-home:CHN JPN
10|proposal/role-class-home:EU EU
-7|proposal/role-class-home:EU member
11|proposal/role-class-home:JPN CHN
5|proposal/role-class-home:JPN JPN
8|proposal/role-class-home:JPN land
-6|proposal/role-class-home:NATO NATO
-3|proposal/role-class-home:NATO land
20|proposal/role-class-home:NATO member
7|proposal/role-class-home:USA CHN
-59|proposal/role-class-home:USA JPN
-15|proposal/role-class-home:USA NATO
-21|proposal/role-class-home:USA land
-14|proposal/role-class-home:USA member
-4|proposal/role-class-home:foe JPN
-5|proposal/role-class-home:foe foe
-7|proposal/role-class-home:foe member
4|proposal/role-class-home:land JPN
10|proposal/role-class-home:land foe
8|proposal/role-class-home:land land
10|proposal/role-class-home:member JPN
-6|proposal/role-class-home:member NATO
-3|proposal/role-class-home:member land
11|proposal/role-class-home:member member
-10|proposal/role-class-of:CHN JPN
6|proposal/role-class-of:EU foe
-9|proposal/role-class-of:JPN ALLIES
9|proposal/role-class-of:JPN JPN
-12|proposal/role-class-of:JPN NATO
-5|proposal/role-class-of:JPN foe
25|proposal/role-class-of:JPN land
12|proposal/role-class-of:JPN member
-5|proposal/role-class-of:NATO USA
-3|proposal/role-class-of:NATO land
21|proposal/role-class-of:NATO member
8|proposal/role-class-of:USA CHN
-30|proposal/role-class-of:USA JPN
-25|proposal/role-class-of:USA NATO
-41|proposal/role-class-of:USA land
-13|proposal/role-class-of:USA member
-5|proposal/role-class-of:foe JPN
-5|proposal/role-class-of:foe NATO
-3|proposal/role-class-of:foe member
-7|proposal/role-class-of:land ALLIES
18|proposal/role-class-of:land JPN
14|proposal/role-class-of:land NATO
17|proposal/role-class-of:land USA
-17|proposal/role-class-of:land land
-4|proposal/role-class-of:land member
19|proposal/role-class-of:member EU
12|proposal/role-class-of:member JPN
3|proposal/role-class-of:member NATO
-4|proposal/role-class-of:member foe
-8|proposal/role-class-of:member land
-11|proposal/role-class-of:member member
-14|proposal/role-class:CHN
23|proposal/role-class:JPN
10|proposal/role-class:NATO
-105|proposal/role-class:USA
-18|proposal/role-class:foe
20|proposal/role-class:land
11|proposal/role-class:member
73|proposal/role:nobody
-72|proposal/role:other
-5|proposal/ruled
-22|proposal/ruled:nobody
-7|proposal/ruled:other
24|proposal/ruled:spender
-3|proposal/says:base
10|proposal/says:ed
35|proposal/says:ing
16|proposal/says:s
7|proposal/speaker-form:allies
9|proposal/speaker-form:body
-3|proposal/speaker-form:capital
4|proposal/speaker-form:country
3|proposal/speaker-form:gov
6|proposal/speaker-form:leader
5|proposal/speaker-form:none
22|proposal/speaker-form:nongov
13|proposal/speaker-form:people
9|proposal/speaker-form:pronoun
-12|proposal/speaker:body
-5|proposal/speaker:capital
23|proposal/speaker:gov
-3|proposal/speaker:leader
-7|proposal/speaker:nongov
-10|proposal/speaker:people
13|proposal/speaker:pronoun
-18|proposal/spender after-joint:0 far
-14|proposal/spender after-joint:0 mid
15|proposal/spender after-joint:0 near
-3|proposal/spender after-joint:1 mid
8|proposal/spender after-joint:1 near
11|proposal/spender after-joint:2 mid
-3|proposal/spender after-joint:3 far
3|proposal/spender after-joint:3 mid
-4|proposal/spender after-joint:3 near
4|proposal/spender after-led:\" far free
-7|proposal/spender after-led:\" far joined
7|proposal/spender after-led:# far free
3|proposal/spender after-led:# far joined
3|proposal/spender after-led:, far joined
-4|proposal/spender after-led:, near joined
-3|proposal/spender after-led:: near joined
-5|proposal/spender after-led:; near joined
-12|proposal/spender after-led:accused far joined
8|proposal/spender after-led:afford far joined
7|proposal/spender after-led:after far joined
3|proposal/spender after-led:after near joined
-5|proposal/spender after-led:alliance far joined
-4|proposal/spender after-led:alone near free
-9|proposal/spender after-led:an far joined
-5|proposal/spender after-led:and far joined
4|proposal/spender after-led:and near free
-4|proposal/spender after-led:around far joined
3|proposal/spender after-led:as far joined
-9|proposal/spender after-led:as near free
-3|proposal/spender after-led:as near joined
6|proposal/spender after-led:at far free
10|proposal/spender after-led:ate far joined
-3|proposal/spender after-led:back far joined
3|proposal/spender after-led:be near free
-15|proposal/spender after-led:been far free
-8|proposal/spender after-led:before far joined
-6|proposal/spender after-led:before near joined
-9|proposal/spender after-led:beyond far joined
3|proposal/spender after-led:bring far joined
4|proposal/spender after-led:bury far joined
-14|proposal/spender after-led:but near joined
4|proposal/spender after-led:by far free
16|proposal/spender after-led:by far joined
-4|proposal/spender after-led:by near free
7|proposal/spender after-led:call near joined
7|proposal/spender after-led:chief far joined
-3|proposal/spender after-led:coming far joined
4|proposal/spender after-led:day near free
-3|proposal/spender after-led:defense minister far joined
-6|proposal/spender after-led:defense minister near joined
10|proposal/spender after-led:direction near free
-4|proposal/spender after-led:drop far joined
14|proposal/spender after-led:exposes near free
-4|proposal/spender after-led:figure far free
13|proposal/spender after-led:figure near free
-4|proposal/spender after-led:finance far joined
3|proposal/spender after-led:find far free
-4|proposal/spender after-led:for far free
-14|proposal/spender after-led:for far joined
-13|proposal/spender after-led:for near free
-8|proposal/spender after-led:from far free
-7|proposal/spender after-led:from far joined
3|proposal/spender after-led:from near free
-3|proposal/spender after-led:fund far free
12|proposal/spender after-led:gdp near free
-3|proposal/spender after-led:gross domestic product near free
3|proposal/spender after-led:had near free
8|proposal/spender after-led:has far joined
-4|proposal/spender after-led:how far joined
5|proposal/spender after-led:in far joined
7|proposal/spender after-led:in near joined
-3|proposal/spender after-led:into far free
4|proposal/spender after-led:is far free
11|proposal/spender after-led:level far joined
-5|proposal/spender after-led:level near free
-3|proposal/spender after-led:mention far joined
5|proposal/spender after-led:most near free
4|proposal/spender after-led:my near joined
-6|proposal/spender after-led:neither far joined
11|proposal/spender after-led:next far free
5|proposal/spender after-led:next far joined
15|proposal/spender after-led:next near free
-9|proposal/spender after-led:normal far free
4|proposal/spender after-led:note far joined
3|proposal/spender after-led:number far joined
-6|proposal/spender after-led:of far free
-12|proposal/spender after-led:of far joined
-5|proposal/spender after-led:of near free
-4|proposal/spender after-led:of near joined
-3|proposal/spender after-led:on far free
5|proposal/spender after-led:on far joined
13|proposal/spender after-led:on near free
-4|proposal/spender after-led:once near joined
4|proposal/spender after-led:option far joined
3|proposal/spender after-led:plan far joined
4|proposal/spender after-led:present far joined
-6|proposal/spender after-led:president far free
-3|proposal/spender after-led:president near joined
-3|proposal/spender after-led:previous far free
3|proposal/spender after-led:prime minister far joined
5|proposal/spender after-led:prime minister near joined
-8|proposal/spender after-led:provided near joined
6|proposal/spender after-led:read far joined
6|proposal/spender after-led:rebuild near free
-3|proposal/spender after-led:require far joined
-4|proposal/spender after-led:ruling far free
3|proposal/spender after-led:satisfy far free
4|proposal/spender after-led:say far joined
21|proposal/spender after-led:say near joined
10|proposal/spender after-led:senior far joined
19|proposal/spender after-led:several far joined
3|proposal/spender after-led:something near free
-3|proposal/spender after-led:spend near free
-4|proposal/spender after-led:strategy far free
-4|proposal/spender after-led:suit near free
-3|proposal/spender after-led:talk about near free
-4|proposal/spender after-led:tell far joined
3|proposal/spender after-led:that far free
13|proposal/spender after-led:that far joined
-17|proposal/spender after-led:that near free
15|proposal/spender after-led:that near joined
-6|proposal/spender after-led:think far joined
-3|proposal/spender after-led:this far free
-16|proposal/spender after-led:this near free
4|proposal/spender after-led:to far joined
8|proposal/spender after-led:to near free
-8|proposal/spender after-led:to near joined
-4|proposal/spender after-led:want far joined
6|proposal/spender after-led:was far joined
-5|proposal/spender after-led:what far free
-16|proposal/spender after-led:what far joined
4|proposal/spender after-led:what near joined
-15|proposal/spender after-led:when near joined
-4|proposal/spender after-led:where far joined
10|proposal/spender after-led:where near joined
6|proposal/spender after-led:which far joined
4|proposal/spender after-led:which near joined
3|proposal/spender after-led:while far joined
6|proposal/spender after-led:while near joined
-5|proposal/spender after-led:with far joined
6|proposal/spender after-led:with near free
11|proposal/spender after-led:within far free
4|proposal/spender after-led:within far joined
-3|proposal/spender after-led:without near free
4|proposal/spender after-led:would near joined
27|proposal/spender after:body name
4|proposal/spender after:body owner
-15|proposal/spender after:capital name
8|proposal/spender after:capital owner
-12|proposal/spender after:country name
-4|proposal/spender after:country owner
6|proposal/spender after:gov name
15|proposal/spender after:gov owner
5|proposal/spender after:leader name
6|proposal/spender after:leader owner
-18|proposal/spender after:nongov name
-22|proposal/spender after:nongov owner
-4|proposal/spender after:people owner
4|proposal/spender after:pronoun name
-5|proposal/spender after:pronoun owner
-11|proposal/spender before-clause:after-figure inside name body
-3|proposal/spender before-clause:after-figure inside name capital
11|proposal/spender before-clause:after-figure inside name leader
-5|proposal/spender before-clause:after-figure inside name nongov
5|proposal/spender before-clause:after-figure inside name pronoun
7|proposal/spender before-clause:after-figure inside owner body
-7|proposal/spender before-clause:after-figure inside owner gov
8|proposal/spender before-clause:after-figure inside owner pronoun
13|proposal/spender before-clause:after-figure opens name body
6|proposal/spender before-clause:after-figure opens name country
-8|proposal/spender before-clause:after-figure opens name gov
-11|proposal/spender before-clause:after-figure opens name leader
-3|proposal/spender before-clause:after-figure opens name nongov
-8|proposal/spender before-clause:after-figure opens name pronoun
-8|proposal/spender before-clause:after-figure opens owner country
-10|proposal/spender before-clause:free inside name body
5|proposal/spender before-clause:free inside name capital
6|proposal/spender before-clause:free inside name country
6|proposal/spender before-clause:free inside name gov
-7|proposal/spender before-clause:free inside name leader
-12|proposal/spender before-clause:free inside name people
3|proposal/spender before-clause:free inside owner body
4|proposal/spender before-clause:free inside owner capital
15|proposal/spender before-clause:free inside owner country
-6|proposal/spender before-clause:free inside owner leader
12|proposal/spender before-clause:free inside owner people
-16|proposal/spender before-clause:free inside owner pronoun
26|proposal/spender before-clause:free opens name body
3|proposal/spender before-clause:free opens name capital
-19|proposal/spender before-clause:free opens name country
-8|proposal/spender before-clause:free opens name leader
15|proposal/spender before-clause:free opens name nongov
-4|proposal/spender before-clause:free opens name people
-7|proposal/spender before-clause:free opens owner capital
-4|proposal/spender before-clause:free opens owner country
12|proposal/spender before-clause:free opens owner gov
-9|proposal/spender before-clause:free opens owner nongov
-5|proposal/spender before-clause:free opens owner people
-4|proposal/spender before-clause:free opens owner pronoun
-7|proposal/spender before-far:1
-13|proposal/spender before-far:20
10|proposal/spender before-far:60
-12|proposal/spender before-far:9
7|proposal/spender before-free:0 after-figure name far
-10|proposal/spender before-free:0 after-figure name near
-6|proposal/spender before-free:0 after-figure owner far
4|proposal/spender before-free:0 after-figure owner near
3|proposal/spender before-free:0 free name far
-5|proposal/spender before-free:0 free name near
-5|proposal/spender before-free:0 free owner far
10|proposal/spender before-free:0 free owner near
-8|proposal/spender before-free:1 after-figure name far
-17|proposal/spender before-free:1 free name far
17|proposal/spender before-free:1 free name near
-11|proposal/spender before-free:1 free owner near
-3|proposal/spender before-free:2 after-figure name far
-3|proposal/spender before-free:2 after-figure name near
13|proposal/spender before-free:2 free name far
-11|proposal/spender before-free:2 free name near
4|proposal/spender before-free:3 free name near
-6|proposal/spender before-joint:0 after-figure
-4|proposal/spender before-joint:1 after-figure
3|proposal/spender before-joint:1 free
-12|proposal/spender before-joint:2 free
-8|proposal/spender before-joint:3 after-figure
7|proposal/spender before-joint:3 free
-10|proposal/spender before-led:
9|proposal/spender before-led:\"
6|proposal/spender before-led:#
13|proposal/spender before-led:'
9|proposal/spender before-led:'s
18|proposal/spender before-led:(
-22|proposal/spender before-led:,
14|proposal/spender before-led:-
-14|proposal/spender before-led:.
5|proposal/spender before-led:DATE
5|proposal/spender before-led:PARTY
-5|proposal/spender before-led:a
7|proposal/spender before-led:accused
-4|proposal/spender before-led:acting
-3|proposal/spender before-led:advise
-4|proposal/spender before-led:after
5|proposal/spender before-led:agency
8|proposal/spender before-led:ambition
-3|proposal/spender before-led:among
-9|proposal/spender before-led:an
16|proposal/spender before-led:and
-7|proposal/spender before-led:any
4|proposal/spender before-led:armed forces
-5|proposal/spender before-led:around
7|proposal/spender before-led:as
-3|proposal/spender before-led:asian
16|proposal/spender before-led:ask
7|proposal/spender before-led:assails
-15|proposal/spender before-led:at
-10|proposal/spender before-led:be
6|proposal/spender before-led:because
3|proposal/spender before-led:beg
3|proposal/spender before-led:believe
8|proposal/spender before-led:between
12|proposal/spender before-led:bring
-4|proposal/spender before-led:by
-5|proposal/spender before-led:call
-8|proposal/spender before-led:call on
-4|proposal/spender before-led:campaign
-3|proposal/spender before-led:candidate
-5|proposal/spender before-led:caretaker
5|proposal/spender before-led:carry
-3|proposal/spender before-led:central
-3|proposal/spender before-led:chairs
12|proposal/spender before-led:chief
8|proposal/spender before-led:chief cabinet secretary
10|proposal/spender before-led:cite
6|proposal/spender before-led:commit
14|proposal/spender before-led:committee
-4|proposal/spender before-led:conference
-12|proposal/spender before-led:conservative
-5|proposal/spender before-led:contender
9|proposal/spender before-led:defence minister
-3|proposal/spender before-led:defense minister
6|proposal/spender before-led:defense secretary
9|proposal/spender before-led:deputy
4|proposal/spender before-led:deputy prime minister
-4|proposal/spender before-led:designate
3|proposal/spender before-led:director
-4|proposal/spender before-led:each
-20|proposal/spender before-led:elect
-3|proposal/spender before-led:entreat
-7|proposal/spender before-led:every
-4|proposal/spender before-led:exhort
-5|proposal/spender before-led:expect
15|proposal/spender before-led:finance minister
-4|proposal/spender before-led:find
-4|proposal/spender before-led:findings
-10|proposal/spender before-led:follows
5|proposal/spender before-led:for
-5|proposal/spender before-led:former
6|proposal/spender before-led:four
-6|proposal/spender before-led:friends
-14|proposal/spender before-led:from
4|proposal/spender before-led:full
8|proposal/spender before-led:general
4|proposal/spender before-led:get
-11|proposal/spender before-led:give
5|proposal/spender before-led:government
18|proposal/spender before-led:grills
-3|proposal/spender before-led:group
-7|proposal/spender before-led:guarantee
6|proposal/spender before-led:guard
-3|proposal/spender before-led:handed
9|proposal/spender before-led:hands
13|proposal/spender before-led:has
-3|proposal/spender before-led:heard
-3|proposal/spender before-led:help
3|proposal/spender before-led:her
7|proposal/spender before-led:his
6|proposal/spender before-led:host
-9|proposal/spender before-led:how
-10|proposal/spender before-led:if
-22|proposal/spender before-led:in
-4|proposal/spender before-led:increase
5|proposal/spender before-led:interim
-3|proposal/spender before-led:invited
12|proposal/spender before-led:its
-10|proposal/spender before-led:keep
-4|proposal/spender before-led:kiss
4|proposal/spender before-led:lawmakers
-5|proposal/spender before-led:lead
-6|proposal/spender before-led:leadership
9|proposal/spender before-led:leads
3|proposal/spender before-led:leave
11|proposal/spender before-led:let
-3|proposal/spender before-led:liberal
-14|proposal/spender before-led:lift
-3|proposal/spender before-led:like
3|proposal/spender before-led:lock
7|proposal/spender before-led:lord
-5|proposal/spender before-led:make
-3|proposal/spender before-led:marks
-6|proposal/spender before-led:match
5|proposal/spender before-led:minister
-4|proposal/spender before-led:money
4|proposal/spender before-led:most
4|proposal/spender before-led:national security adviser
4|proposal/spender before-led:new
-7|proposal/spender before-led:next
10|proposal/spender before-led:not
14|proposal/spender before-led:now
-7|proposal/spender before-led:nudge
-3|proposal/spender before-led:oblige
3|proposal/spender before-led:off
-3|proposal/spender before-led:offer
8|proposal/spender before-led:on
-13|proposal/spender before-led:one
4|proposal/spender before-led:other
-5|proposal/spender before-led:outsider
10|proposal/spender before-led:over
-3|proposal/spender before-led:own
3|proposal/spender before-led:petitioned
-5|proposal/spender before-led:pis
19|proposal/spender before-led:president
-16|proposal/spender before-led:prime minister
8|proposal/spender before-led:program
6|proposal/spender before-led:propel
19|proposal/spender before-led:raise
4|proposal/spender before-led:ratify
-3|proposal/spender before-led:ratios
4|proposal/spender before-led:reach
-4|proposal/spender before-led:regards
-4|proposal/spender before-led:reiterate
-5|proposal/spender before-led:renewed
-4|proposal/spender before-led:repeat
3|proposal/spender before-led:report
-3|proposal/spender before-led:resistance
-6|proposal/spender before-led:restore
4|proposal/spender before-led:return
-3|proposal/spender before-led:royal
-3|proposal/spender before-led:same
-3|proposal/spender before-led:say
9|proposal/spender before-led:see
11|proposal/spender before-led:seen
-4|proposal/spender before-led:senior
-10|proposal/spender before-led:since
-10|proposal/spender before-led:sir
-6|proposal/spender before-led:size
3|proposal/spender before-led:so
5|proposal/spender before-led:some
4|proposal/spender before-led:sound out
-4|proposal/spender before-led:splits
-3|proposal/spender before-led:staked
9|proposal/spender before-led:start
-3|proposal/spender before-led:supporters
3|proposal/spender before-led:take
-11|proposal/spender before-led:tell
6|proposal/spender before-led:than
-10|proposal/spender before-led:that
19|proposal/spender before-led:the
-3|proposal/spender before-led:the economy
-6|proposal/spender before-led:their
-10|proposal/spender before-led:think
-11|proposal/spender before-led:though
-5|proposal/spender before-led:thrown
5|proposal/spender before-led:tie
11|proposal/spender before-led:to
3|proposal/spender before-led:trillion
-4|proposal/spender before-led:troubles
-15|proposal/spender before-led:under
-4|proposal/spender before-led:understood
7|proposal/spender before-led:upon
-21|proposal/spender before-led:urge
4|proposal/spender before-led:very
-4|proposal/spender before-led:vice
-4|proposal/spender before-led:view
11|proposal/spender before-led:want
-5|proposal/spender before-led:war
-3|proposal/spender before-led:way
-3|proposal/spender before-led:were
-12|proposal/spender before-led:what
7|proposal/spender before-led:when
5|proposal/spender before-led:where
3|proposal/spender before-led:whether
-5|proposal/spender before-led:while
8|proposal/spender before-led:whole
14|proposal/spender before-led:why
-3|proposal/spender before-led:will
-6|proposal/spender before-led:wished
10|proposal/spender before-led:with
19|proposal/spender before-led:within
13|proposal/spender before-led:yet
-4|proposal/spender before-led:—
19|proposal/spender before:body name
8|proposal/spender before:body owner
4|proposal/spender before:capital name
-3|proposal/spender before:capital owner
-7|proposal/spender before:country name
-3|proposal/spender before:gov name
4|proposal/spender before:gov owner
-15|proposal/spender before:leader name
9|proposal/spender before:nongov name
-9|proposal/spender before:nongov owner
-17|proposal/spender before:people name
5|proposal/spender before:people owner
-13|proposal/spender before:pronoun owner
-3|proposal/spender named:1
-9|proposal/spender named:2
-4|proposal/spender named:3
-8|proposal/spender speaker:body
-7|proposal/spender speaker:capital
10|proposal/spender speaker:country
28|proposal/spender speaker:gov
14|proposal/spender speaker:leader
-14|proposal/spender speaker:nongov
-7|proposal/spender speaker:people
10|proposal/spender subject-of:about
-10|proposal/spender subject-of:accept
-3|proposal/spender subject-of:adopt
-3|proposal/spender subject-of:advise
3|proposal/spender subject-of:advocate
-6|proposal/spender subject-of:afford
-6|proposal/spender subject-of:agitate for
-11|proposal/spender subject-of:agree
3|proposal/spender subject-of:amount
7|proposal/spender subject-of:announce
-16|proposal/spender subject-of:argue
9|proposal/spender subject-of:argue for
-5|proposal/spender subject-of:arrive
-11|proposal/spender subject-of:ask
7|proposal/spender subject-of:ask for
-15|proposal/spender subject-of:back
7|proposal/spender subject-of:be
6|proposal/spender subject-of:beg
-11|proposal/spender subject-of:believe
5|proposal/spender subject-of:bring
-13|proposal/spender subject-of:campaign
10|proposal/spender subject-of:carry
-9|proposal/spender subject-of:clamor
-5|proposal/spender subject-of:come back with
-3|proposal/spender subject-of:come to
7|proposal/spender subject-of:concede
15|proposal/spender subject-of:consider
6|proposal/spender subject-of:contain
6|proposal/spender subject-of:contemplate
19|proposal/spender subject-of:debate
10|proposal/spender subject-of:decide
-5|proposal/spender subject-of:declare
4|proposal/spender subject-of:demand
-6|proposal/spender subject-of:devote
7|proposal/spender subject-of:dip
9|proposal/spender subject-of:discuss
6|proposal/spender subject-of:do
3|proposal/spender subject-of:double
3|proposal/spender subject-of:draft
4|proposal/spender subject-of:drop
-5|proposal/spender subject-of:edge
-5|proposal/spender subject-of:end
6|proposal/spender subject-of:equal
14|proposal/spender subject-of:examine
-6|proposal/spender subject-of:exceed
-3|proposal/spender subject-of:exhort
-6|proposal/spender subject-of:explore
11|proposal/spender subject-of:eye
15|proposal/spender subject-of:fall
-10|proposal/spender subject-of:favor
-15|proposal/spender subject-of:favour
-3|proposal/spender subject-of:fend off
-3|proposal/spender subject-of:fight
6|proposal/spender subject-of:float
-3|proposal/spender subject-of:foresee
-13|proposal/spender subject-of:give
4|proposal/spender subject-of:go
-4|proposal/spender subject-of:guarantee
8|proposal/spender subject-of:hike
3|proposal/spender subject-of:hint
-13|proposal/spender subject-of:hold
3|proposal/spender subject-of:hold out for
14|proposal/spender subject-of:hope
-16|proposal/spender subject-of:increase
-3|proposal/spender subject-of:insist
6|proposal/spender subject-of:intend
-3|proposal/spender subject-of:invest
6|proposal/spender subject-of:jump
-8|proposal/spender subject-of:keep
7|proposal/spender subject-of:lean toward
9|proposal/spender subject-of:leave
14|proposal/spender subject-of:lift
10|proposal/spender subject-of:like
-5|proposal/spender subject-of:like to see
-8|proposal/spender subject-of:live with
3|proposal/spender subject-of:lobby
8|proposal/spender subject-of:lobby for
4|proposal/spender subject-of:look at
16|proposal/spender subject-of:lower
-4|proposal/spender subject-of:maintain
5|proposal/spender subject-of:manage
9|proposal/spender subject-of:march
-5|proposal/spender subject-of:mean
-3|proposal/spender subject-of:meet
-3|proposal/spender subject-of:mention
-4|proposal/spender subject-of:move up
18|proposal/spender subject-of:mull
-6|proposal/spender subject-of:offer
-4|proposal/spender subject-of:oppose
3|proposal/spender subject-of:opt
4|proposal/spender subject-of:pencil in
7|proposal/spender subject-of:plan
-10|proposal/spender subject-of:play down
10|proposal/spender subject-of:plead for
7|proposal/spender subject-of:ponder
4|proposal/spender subject-of:prefer
4|proposal/spender subject-of:prepare
4|proposal/spender subject-of:press for
-5|proposal/spender subject-of:promise
5|proposal/spender subject-of:propose
4|proposal/spender subject-of:push
6|proposal/spender subject-of:push back
8|proposal/spender subject-of:put
5|proposal/spender subject-of:put forward
-18|proposal/spender subject-of:raise
4|proposal/spender subject-of:ratify
10|proposal/spender subject-of:ready
-6|proposal/spender subject-of:reckon
-14|proposal/spender subject-of:recommend
-4|proposal/spender subject-of:reduce
-3|proposal/spender subject-of:remain
3|proposal/spender subject-of:request
14|proposal/spender subject-of:require
-6|proposal/spender subject-of:resist
-7|proposal/spender subject-of:return
21|proposal/spender subject-of:rise
10|proposal/spender subject-of:rule out
-3|proposal/spender subject-of:scoff
-5|proposal/spender subject-of:see at
6|proposal/spender subject-of:seek
-4|proposal/spender subject-of:set
4|proposal/spender subject-of:set his heart on
-5|proposal/spender subject-of:settle for
-3|proposal/spender subject-of:shoot for
-4|proposal/spender subject-of:shy away
5|proposal/spender subject-of:signal
-4|proposal/spender subject-of:slip
4|proposal/spender subject-of:sound out
6|proposal/spender subject-of:speak of
-7|proposal/spender subject-of:specify
4|proposal/spender subject-of:spend
-5|proposal/spender subject-of:stand
-3|proposal/spender subject-of:start at
3|proposal/spender subject-of:start from
3|proposal/spender subject-of:stay
-26|proposal/spender subject-of:stop
14|proposal/spender subject-of:study
7|proposal/spender subject-of:suggest
6|proposal/spender subject-of:table
3|proposal/spender subject-of:take
-13|proposal/spender subject-of:talk about
-8|proposal/spender subject-of:talk of
3|proposal/spender subject-of:target
-3|proposal/spender subject-of:think
-3|proposal/spender subject-of:tie
-7|proposal/spender subject-of:toss around
-13|proposal/spender subject-of:toy with
-6|proposal/spender subject-of:urge
-5|proposal/spender subject-of:use
5|proposal/spender subject-of:vote on
-3|proposal/spender subject-of:vow
11|proposal/spender subject-of:want
-3|proposal/spender subject-of:warn
15|proposal/spender subject-of:weigh
3|proposal/spender subject-of:work
-14|proposal/spender subject-of:write
9|proposal/spender subject:be body
4|proposal/spender subject:be capital
-19|proposal/spender subject:be country
5|proposal/spender subject:be gov
13|proposal/spender subject:be leader
-9|proposal/spender subject:be nongov
4|proposal/spender subject:be pronoun
-5|proposal/spender subject:cap gov
-10|proposal/spender subject:cap leader
-3|proposal/spender subject:cap nongov
7|proposal/spender subject:cap people
-6|proposal/spender subject:cap pronoun
-6|proposal/spender subject:demand body
-4|proposal/spender subject:demand capital
22|proposal/spender subject:demand country
16|proposal/spender subject:demand gov
16|proposal/spender subject:demand leader
-10|proposal/spender subject:demand nongov
-6|proposal/spender subject:demand people
12|proposal/spender subject:demand pronoun
8|proposal/spender subject:denial body
-3|proposal/spender subject:denial country
-4|proposal/spender subject:denial gov
9|proposal/spender subject:denial leader
-3|proposal/spender subject:denial people
-13|proposal/spender subject:denial pronoun
-5|proposal/spender subject:level country
-13|proposal/spender subject:level gov
4|proposal/spender subject:level leader
-3|proposal/spender subject:level nongov
-7|proposal/spender subject:move body
5|proposal/spender subject:move capital
5|proposal/spender subject:move country
12|proposal/spender subject:move nongov
6|proposal/spender subject:move people
-4|proposal/spender subject:pledge body
4|proposal/spender subject:pledge capital
5|proposal/spender subject:pledge country
-19|proposal/spender subject:pledge leader
3|proposal/spender subject:pledge nongov
-3|proposal/spender subject:pledge people
-22|proposal/spender subject:pledge pronoun
15|proposal/spender subject:proposal body
27|proposal/spender subject:proposal capital
26|proposal/spender subject:proposal country
13|proposal/spender subject:proposal gov
10|proposal/spender subject:proposal leader
-4|proposal/spender subject:proposal nongov
-8|proposal/spender subject:proposal people
-7|proposal/spender subject:proposal pronoun
-6|proposal/spender subject:spend body
3|proposal/spender subject:spend capital
-7|proposal/spender subject:spend country
-10|proposal/spender subject:spend leader
6|proposal/spender subject:spend nongov
7|proposal/spender subject:spend pronoun
16|proposal/spender unnamed
5|proposal/subject-form:allies
-5|proposal/subject-form:body
9|proposal/subject-form:capital
17|proposal/subject-form:country
8|proposal/subject-form:gov
13|proposal/subject-form:leader
34|proposal/subject-form:nongov
6|proposal/subject-form:people
-13|proposal/subject-form:pronoun
10|proposal/subject-of:about
-10|proposal/subject-of:accept
-3|proposal/subject-of:adopt
-3|proposal/subject-of:advise
3|proposal/subject-of:advocate
-6|proposal/subject-of:afford
-6|proposal/subject-of:agitate for
-12|proposal/subject-of:agree
3|proposal/subject-of:amount
7|proposal/subject-of:announce
-16|proposal/subject-of:argue
9|proposal/subject-of:argue for
-5|proposal/subject-of:arrive
-15|proposal/subject-of:ask
7|proposal/subject-of:ask for
-12|proposal/subject-of:back
3|proposal/subject-of:be
6|proposal/subject-of:beg
-11|proposal/subject-of:believe
5|proposal/subject-of:bring
-13|proposal/subject-of:campaign
10|proposal/subject-of:carry
-9|proposal/subject-of:clamor
-5|proposal/subject-of:come back with
-3|proposal/subject-of:come to
7|proposal/subject-of:concede
15|proposal/subject-of:consider
6|proposal/subject-of:contain
6|proposal/subject-of:contemplate
19|proposal/subject-of:debate
10|proposal/subject-of:decide
-11|proposal/subject-of:declare
4|proposal/subject-of:demand
-6|proposal/subject-of:devote
7|proposal/subject-of:dip
9|proposal/subject-of:discuss
6|proposal/subject-of:do
3|proposal/subject-of:double
3|proposal/subject-of:draft
4|proposal/subject-of:drop
-5|proposal/subject-of:edge
-5|proposal/subject-of:end
6|proposal/subject-of:equal
14|proposal/subject-of:examine
-6|proposal/subject-of:exceed
-3|proposal/subject-of:exhort
-6|proposal/subject-of:explore
11|proposal/subject-of:eye
15|proposal/subject-of:fall
-10|proposal/subject-of:favor
-15|proposal/subject-of:favour
-3|proposal/subject-of:fend off
-3|proposal/subject-of:fight
6|proposal/subject-of:float
-3|proposal/subject-of:foresee
-13|proposal/subject-of:give
4|proposal/subject-of:go
-3|proposal/subject-of:grow
-4|proposal/subject-of:guarantee
14|proposal/subject-of:hike
3|proposal/subject-of:hint
-13|proposal/subject-of:hold
3|proposal/subject-of:hold out for
16|proposal/subject-of:hope
-16|proposal/subject-of:increase
-3|proposal/subject-of:insist
6|proposal/subject-of:intend
-3|proposal/subject-of:invest
6|proposal/subject-of:jump
-8|proposal/subject-of:keep
7|proposal/subject-of:lean toward
8|proposal/subject-of:leave
14|proposal/subject-of:lift
10|proposal/subject-of:like
-5|proposal/subject-of:like to see
-8|proposal/subject-of:live with
3|proposal/subject-of:lobby
8|proposal/subject-of:lobby for
4|proposal/subject-of:look at
16|proposal/subject-of:lower
-4|proposal/subject-of:maintain
5|proposal/subject-of:manage
9|proposal/subject-of:march
-5|proposal/subject-of:mean
-3|proposal/subject-of:meet
-3|proposal/subject-of:mention
-4|proposal/subject-of:move up
18|proposal/subject-of:mull
-5|proposal/subject-of:muse
-6|proposal/subject-of:offer
-4|proposal/subject-of:oppose
3|proposal/subject-of:opt
-5|proposal/subject-of:pay
4|proposal/subject-of:pencil in
7|proposal/subject-of:plan
-10|proposal/subject-of:play down
10|proposal/subject-of:plead for
7|proposal/subject-of:ponder
4|proposal/subject-of:prefer
4|proposal/subject-of:prepare
4|proposal/subject-of:press for
-5|proposal/subject-of:promise
10|proposal/subject-of:propose
4|proposal/subject-of:push
6|proposal/subject-of:push back
-4|proposal/subject-of:push for
19|proposal/subject-of:put
5|proposal/subject-of:put forward
-18|proposal/subject-of:raise
4|proposal/subject-of:ratify
10|proposal/subject-of:ready
-6|proposal/subject-of:reckon
-14|proposal/subject-of:recommend
-4|proposal/subject-of:reduce
-3|proposal/subject-of:remain
3|proposal/subject-of:request
14|proposal/subject-of:require
-6|proposal/subject-of:resist
-7|proposal/subject-of:return
20|proposal/subject-of:rise
10|proposal/subject-of:rule out
-3|proposal/subject-of:scoff
-5|proposal/subject-of:see at
6|proposal/subject-of:seek
-4|proposal/subject-of:set
4|proposal/subject-of:set his heart on
7|proposal/subject-of:settle for
-3|proposal/subject-of:shoot for
-4|proposal/subject-of:shy away
5|proposal/subject-of:signal
-4|proposal/subject-of:slip
4|proposal/subject-of:sound out
6|proposal/subject-of:speak of
-7|proposal/subject-of:specify
-5|proposal/subject-of:stand
-3|proposal/subject-of:start at
3|proposal/subject-of:start from
3|proposal/subject-of:stay
-26|proposal/subject-of:stop
14|proposal/subject-of:study
17|proposal/subject-of:suggest
6|proposal/subject-of:table
-13|proposal/subject-of:talk about
-8|proposal/subject-of:talk of
3|proposal/subject-of:target
13|proposal/subject-of:tell
-4|proposal/subject-of:think
-3|proposal/subject-of:tie
-7|proposal/subject-of:toss around
-13|proposal/subject-of:toy with
-7|proposal/subject-of:urge
-5|proposal/subject-of:use
5|proposal/subject-of:vote on
-3|proposal/subject-of:vow
9|proposal/subject-of:want
-3|proposal/subject-of:warn
15|proposal/subject-of:weigh
3|proposal/subject-of:work
-15|proposal/subject-of:write
3|proposal/subject-speaker:allies people
3|proposal/subject-speaker:allies pronoun
-3|proposal/subject-speaker:body country
-6|proposal/subject-speaker:body leader
-10|proposal/subject-speaker:body none
10|proposal/subject-speaker:body nongov
3|proposal/subject-speaker:body pronoun
3|proposal/subject-speaker:capital body
-4|proposal/subject-speaker:capital gov
5|proposal/subject-speaker:capital leader
3|proposal/subject-speaker:capital none
10|proposal/subject-speaker:capital nongov
-8|proposal/subject-speaker:capital pronoun
3|proposal/subject-speaker:country allies
6|proposal/subject-speaker:country capital
6|proposal/subject-speaker:country country
8|proposal/subject-speaker:country gov
-7|proposal/subject-speaker:country leader
-14|proposal/subject-speaker:country none
13|proposal/subject-speaker:country nongov
-8|proposal/subject-speaker:gov capital
-4|proposal/subject-speaker:gov leader
25|proposal/subject-speaker:gov none
-19|proposal/subject-speaker:gov nongov
7|proposal/subject-speaker:gov people
8|proposal/subject-speaker:gov pronoun
33|proposal/subject-speaker:leader leader
-14|proposal/subject-speaker:leader none
-4|proposal/subject-speaker:leader pronoun
3|proposal/subject-speaker:none allies
12|proposal/subject-speaker:none body
-5|proposal/subject-speaker:none capital
-5|proposal/subject-speaker:none country
-6|proposal/subject-speaker:none gov
6|proposal/subject-speaker:none leader
7|proposal/subject-speaker:none none
-16|proposal/subject-speaker:none pronoun
15|proposal/subject-speaker:nongov capital
6|proposal/subject-speaker:nongov gov
3|proposal/subject-speaker:nongov leader
6|proposal/subject-speaker:nongov nongov
-6|proposal/subject-speaker:nongov people
8|proposal/subject-speaker:nongov pronoun
-3|proposal/subject-speaker:people leader
9|proposal/subject-speaker:people people
-6|proposal/subject-speaker:pronoun body
-13|proposal/subject-speaker:pronoun capital
-20|proposal/subject-speaker:pronoun leader
14|proposal/subject-speaker:pronoun none
13|proposal/subject-speaker:pronoun pronoun
9|proposal/subject:be body
4|proposal/subject:be capital
-19|proposal/subject:be country
3|proposal/subject:be gov
13|proposal/subject:be leader
-9|proposal/subject:be nongov
4|proposal/subject:be pronoun
-5|proposal/subject:cap gov
-10|proposal/subject:cap leader
-3|proposal/subject:cap nongov
7|proposal/subject:cap people
-6|proposal/subject:cap pronoun
-7|proposal/subject:demand body
-4|proposal/subject:demand capital
26|proposal/subject:demand country
15|proposal/subject:demand gov
18|proposal/subject:demand leader
-6|proposal/subject:demand people
11|proposal/subject:demand pronoun
8|proposal/subject:denial body
-3|proposal/subject:denial country
-4|proposal/subject:denial gov
6|proposal/subject:denial leader
-3|proposal/subject:denial people
-13|proposal/subject:denial pronoun
-5|proposal/subject:level country
-13|proposal/subject:level gov
4|proposal/subject:level leader
-3|proposal/subject:level nongov
-7|proposal/subject:move body
7|proposal/subject:move capital
9|proposal/subject:move country
-3|proposal/subject:move gov
7|proposal/subject:move leader
12|proposal/subject:move nongov
6|proposal/subject:move people
-12|proposal/subject:pledge body
4|proposal/subject:pledge capital
4|proposal/subject:pledge country
-16|proposal/subject:pledge leader
3|proposal/subject:pledge nongov
-3|proposal/subject:pledge people
-22|proposal/subject:pledge pronoun
15|proposal/subject:proposal body
32|proposal/subject:proposal capital
21|proposal/subject:proposal country
16|proposal/subject:proposal gov
14|proposal/subject:proposal leader
-4|proposal/subject:proposal nongov
-8|proposal/subject:proposal people
-6|proposal/subject:spend body
3|proposal/subject:spend capital
-7|proposal/subject:spend country
-11|proposal/subject:spend leader
6|proposal/subject:spend nongov
7|proposal/subject:spend pronoun
-33|proposal/tag:gov
65|proposal/tag:nongov
-20|proposal/tag:person
-50|proposal/tag:source
-45|proposal/unnamed-beside-others
"""
