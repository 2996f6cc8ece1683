"""What each cue of ``english.actor_cues`` speaks for; made by ``training/parties.py``, not by hand.

Each line: hundredths of the logarithm of odds, ``|``, the kind of claim in which the cue weighs so
much more (or nothing, where it does in all), ``/`` and the cue.
"""

TABLE = """\
-21|/after-joint:0 far
-28|/after-joint:0 mid
10|/after-joint:0 near
-4|/after-joint:1 far
8|/after-joint:1 mid
18|/after-joint:1 near
-6|/after-joint:2 far
-12|/after-joint:2 mid
-12|/after-joint:3 far
-6|/after-joint:3 mid
-3|/after-joint:3 near
4|/after-led:\" far free
28|/after-led:\" far joined
33|/after-led:\" near joined
6|/after-led:# near free
-13|/after-led:, near joined
-3|/after-led:. far joined
-4|/after-led:. near free
6|/after-led:: far joined
5|/after-led:: near joined
-15|/after-led:; near joined
3|/after-led:accept far free
-12|/after-led:accused far joined
9|/after-led:afford far joined
-5|/after-led:after far joined
4|/after-led:after near joined
-9|/after-led:akasaka far joined
-6|/after-led:alliance far joined
-5|/after-led:alone near free
-9|/after-led:an far joined
-16|/after-led:and far joined
-5|/after-led:and near joined
5|/after-led:another far free
-4|/after-led:around far joined
-5|/after-led:as far joined
-6|/after-led:as near free
4|/after-led:asian far joined
3|/after-led:at far free
10|/after-led:at far joined
11|/after-led:ate far joined
-3|/after-led:because far joined
-10|/after-led:because near joined
-6|/after-led:become near free
-15|/after-led:been far free
-8|/after-led:before far joined
-6|/after-led:before near joined
-8|/after-led:beyond far joined
3|/after-led:beyond near free
3|/after-led:bring far joined
4|/after-led:bury far joined
-14|/after-led:but near joined
8|/after-led:by far free
12|/after-led:by far joined
10|/after-led:by near free
7|/after-led:call near joined
4|/after-led:chief cabinet secretary far joined
7|/after-led:chief far joined
-3|/after-led:coming far joined
10|/after-led:cost far joined
5|/after-led:day near free
6|/after-led:defence minister far joined
-3|/after-led:defense minister far joined
-6|/after-led:defense minister near joined
10|/after-led:direction near free
3|/after-led:draw far joined
15|/after-led:exposes near free
-4|/after-led:figure far free
12|/after-led:figure near free
-4|/after-led:finance far joined
-3|/after-led:for far free
-13|/after-led:for far joined
-5|/after-led:for near free
-3|/after-led:foreign minister far joined
-11|/after-led:from far free
-8|/after-led:from far joined
8|/after-led:from near free
-3|/after-led:fund far free
12|/after-led:gdp near free
-6|/after-led:governs near joined
-4|/after-led:gross domestic product near free
5|/after-led:had near free
-6|/after-led:helping far free
-5|/after-led:his far joined
4|/after-led:if far joined
-7|/after-led:if near joined
14|/after-led:in far free
6|/after-led:in far joined
13|/after-led:in near free
3|/after-led:in near joined
5|/after-led:is far free
-3|/after-led:kenji far joined
-3|/after-led:leaked far joined
-3|/after-led:left far joined
15|/after-led:level far joined
-4|/after-led:level near free
-7|/after-led:level near joined
3|/after-led:lost far joined
-5|/after-led:made near free
-3|/after-led:meet near free
5|/after-led:most near free
13|/after-led:neighboring far joined
-6|/after-led:neither far joined
10|/after-led:next far free
4|/after-led:next far joined
17|/after-led:next near free
-7|/after-led:normal far free
-8|/after-led:not near free
4|/after-led:note far joined
-5|/after-led:now far joined
3|/after-led:number far joined
-4|/after-led:of far free
-18|/after-led:of far joined
-17|/after-led:of near free
-4|/after-led:of near joined
-4|/after-led:on far free
-5|/after-led:once near joined
3|/after-led:option far joined
-5|/after-led:other near free
4|/after-led:pay far free
3|/after-led:present far joined
-5|/after-led:president far free
-12|/after-led:president far joined
-4|/after-led:president near free
8|/after-led:president near joined
-3|/after-led:previous far free
-20|/after-led:prime minister far joined
5|/after-led:prime minister near joined
-8|/after-led:provided near joined
4|/after-led:read far joined
-3|/after-led:require far joined
-3|/after-led:ruling far free
10|/after-led:say far joined
17|/after-led:say near joined
18|/after-led:senior far joined
8|/after-led:senior near joined
21|/after-led:several far joined
-9|/after-led:speak far joined
-3|/after-led:spend near free
-5|/after-led:state far free
-4|/after-led:strategy far free
-11|/after-led:suggest far joined
-3|/after-led:talk about near free
6|/after-led:target near joined
-5|/after-led:tell far joined
4|/after-led:that far free
4|/after-led:that far joined
27|/after-led:that near free
17|/after-led:that near joined
-6|/after-led:think far joined
-7|/after-led:this far free
-19|/after-led:this near free
-3|/after-led:though far joined
-3|/after-led:through near free
-8|/after-led:to far free
-6|/after-led:to far joined
-3|/after-led:to near free
-4|/after-led:to near joined
16|/after-led:under far joined
3|/after-led:unless near joined
-3|/after-led:vice far joined
-5|/after-led:visiting far joined
-5|/after-led:want far joined
6|/after-led:was far joined
-5|/after-led:what far free
-10|/after-led:what far joined
-17|/after-led:when near joined
11|/after-led:where near joined
4|/after-led:whether far joined
10|/after-led:which far joined
11|/after-led:which near joined
-14|/after-led:with far free
-13|/after-led:with far joined
-3|/after-led:with near free
-3|/after-led:with near joined
10|/after-led:within far free
4|/after-led:within far joined
-4|/after-led:without near free
5|/after-led:would near joined
-3|/after-led:you far joined
-7|/after:body name
4|/after:body owner
3|/after:capital name
12|/after:capital owner
-10|/after:country name
-14|/after:country owner
-10|/after:gov name
4|/after:gov owner
20|/after:leader name
-22|/after:nongov name
-6|/after:nongov owner
-13|/after:people name
-7|/after:pronoun name
-11|/after:pronoun owner
32|/asked-before:other
44|/asked-before:spender
-12|/before-clause:after-figure inside name body
-13|/before-clause:after-figure inside name capital
9|/before-clause:after-figure inside name country
-4|/before-clause:after-figure inside name gov
10|/before-clause:after-figure inside name leader
6|/before-clause:after-figure inside name nongov
5|/before-clause:after-figure inside name pronoun
-9|/before-clause:after-figure inside owner gov
4|/before-clause:after-figure inside owner leader
10|/before-clause:after-figure opens name body
-3|/before-clause:after-figure opens name capital
7|/before-clause:after-figure opens name country
-7|/before-clause:after-figure opens name gov
-5|/before-clause:after-figure opens name leader
-3|/before-clause:after-figure opens name nongov
-3|/before-clause:after-figure opens name pronoun
-5|/before-clause:after-figure opens owner body
-5|/before-clause:after-figure opens owner country
5|/before-clause:after-figure opens owner leader
9|/before-clause:free inside name body
-6|/before-clause:free inside name capital
-18|/before-clause:free inside name country
4|/before-clause:free inside name gov
12|/before-clause:free inside name leader
-6|/before-clause:free inside name nongov
-3|/before-clause:free inside name people
-8|/before-clause:free inside owner body
11|/before-clause:free inside owner capital
3|/before-clause:free inside owner country
-6|/before-clause:free inside owner gov
11|/before-clause:free inside owner leader
-6|/before-clause:free inside owner nongov
19|/before-clause:free opens name capital
4|/before-clause:free opens name country
12|/before-clause:free opens name gov
-5|/before-clause:free opens name leader
-4|/before-clause:free opens name nongov
-3|/before-clause:free opens name people
15|/before-clause:free opens owner body
3|/before-clause:free opens owner capital
10|/before-clause:free opens owner country
23|/before-clause:free opens owner gov
4|/before-clause:free opens owner leader
-10|/before-clause:free opens owner nongov
-4|/before-clause:free opens owner people
-9|/before-clause:free opens owner pronoun
-10|/before-far:1
19|/before-far:20
19|/before-far:4
-10|/before-far:60
23|/before-far:9
-8|/before-free:0 after-figure name near
-12|/before-free:0 after-figure owner far
8|/before-free:0 after-figure owner near
-14|/before-free:0 free name far
-18|/before-free:0 free name near
33|/before-free:0 free owner far
10|/before-free:0 free owner near
15|/before-free:1 after-figure name near
-7|/before-free:1 after-figure owner far
5|/before-free:1 after-figure owner near
-4|/before-free:1 free name far
11|/before-free:1 free name near
-13|/before-free:1 free owner far
18|/before-free:1 free owner near
-10|/before-free:2 after-figure name far
-3|/before-free:2 after-figure name near
21|/before-free:2 free name far
11|/before-free:2 free name near
-3|/before-free:2 free owner far
-9|/before-free:2 free owner near
6|/before-free:3 free name far
3|/before-free:3 free name near
5|/before-joint:0 after-figure
23|/before-joint:0 free
12|/before-joint:1 after-figure
5|/before-joint:1 free
-15|/before-joint:2 after-figure
32|/before-joint:2 free
-13|/before-joint:3 after-figure
-7|/before-joint:3 free
35|/before-led:
8|/before-led:\"
12|/before-led:'
24|/before-led:'s
14|/before-led:(
26|/before-led:,
25|/before-led:-
10|/before-led:--
-17|/before-led:.
-7|/before-led::
18|/before-led:DATE
3|/before-led:PARTY
9|/before-led:a
5|/before-led:accused
-4|/before-led:acting
4|/before-led:after
4|/before-led:agency
3|/before-led:although
7|/before-led:ambition
-4|/before-led:among
-14|/before-led:and
3|/before-led:answer
-6|/before-led:any
-5|/before-led:around
-11|/before-led:asian
-5|/before-led:ask
8|/before-led:assails
3|/before-led:back
-3|/before-led:bankrupting
20|/before-led:because
3|/before-led:behind
7|/before-led:bring
-4|/before-led:bring forward
17|/before-led:by
-11|/before-led:call
-3|/before-led:call for
-4|/before-led:campaign
-4|/before-led:candidate
-3|/before-led:caretaker
3|/before-led:carry
-3|/before-led:central
-9|/before-led:chairs
9|/before-led:chancellor
31|/before-led:chief
7|/before-led:chief cabinet secretary
11|/before-led:cite
9|/before-led:colleague
-6|/before-led:come to
13|/before-led:commit
13|/before-led:committee
-3|/before-led:conference
-12|/before-led:conservative
-5|/before-led:contender
4|/before-led:council
16|/before-led:defence minister
6|/before-led:defense minister
17|/before-led:defense secretary
-5|/before-led:deny
8|/before-led:deputy
3|/before-led:deputy prime minister
-4|/before-led:designate
-8|/before-led:developing
5|/before-led:did
-3|/before-led:direct
3|/before-led:director
-4|/before-led:each
3|/before-led:earlier
12|/before-led:eastern
-26|/before-led:elect
-3|/before-led:entreat
-8|/before-led:even
-11|/before-led:every
-4|/before-led:exhort
-19|/before-led:expect
18|/before-led:finance minister
-4|/before-led:find
-3|/before-led:findings
-3|/before-led:first
-11|/before-led:follows
-6|/before-led:foreign minister
-7|/before-led:former
6|/before-led:four
-5|/before-led:friends
-18|/before-led:from
3|/before-led:full
7|/before-led:general
-3|/before-led:give
3|/before-led:government
18|/before-led:grills
-3|/before-led:group
-6|/before-led:guarantee
7|/before-led:guard
7|/before-led:had
-4|/before-led:handed
9|/before-led:hands
20|/before-led:has
-3|/before-led:help
3|/before-led:her
6|/before-led:his
7|/before-led:host
-5|/before-led:how
-13|/before-led:if
6|/before-led:imitate
-18|/before-led:in
-9|/before-led:increase
-3|/before-led:instruct
3|/before-led:interim
-8|/before-led:is
-7|/before-led:it
25|/before-led:its
-24|/before-led:keep
-4|/before-led:kiss
3|/before-led:known
8|/before-led:kyodo news
-7|/before-led:last
4|/before-led:lawmakers
-7|/before-led:lead
-4|/before-led:leader
-7|/before-led:leadership
9|/before-led:leads
4|/before-led:leave
-4|/before-led:led
11|/before-led:let
-19|/before-led:lift
-6|/before-led:like
8|/before-led:lord
-5|/before-led:make
4|/before-led:making
-5|/before-led:match
-7|/before-led:minister
-4|/before-led:model
-3|/before-led:money
-3|/before-led:most
5|/before-led:mr
3|/before-led:national security adviser
3|/before-led:new
-3|/before-led:next
-15|/before-led:no
-5|/before-led:normal
11|/before-led:not
-3|/before-led:notify
18|/before-led:now
-6|/before-led:nudge
-3|/before-led:oblige
-12|/before-led:of
4|/before-led:off
-5|/before-led:offer
-12|/before-led:one
3|/before-led:other
-5|/before-led:outsider
10|/before-led:over
-3|/before-led:own
3|/before-led:pick
-4|/before-led:pis
-23|/before-led:premier
24|/before-led:president
-4|/before-led:prime minister
7|/before-led:program
6|/before-led:propel
16|/before-led:raise
5|/before-led:ratify
-4|/before-led:ratio
-4|/before-led:ratios
-5|/before-led:regards
-4|/before-led:reiterate
-7|/before-led:reject
-5|/before-led:renewed
-4|/before-led:repeat
3|/before-led:report
4|/before-led:reporters
-7|/before-led:restore
6|/before-led:return
3|/before-led:reverse
3|/before-led:same
7|/before-led:say
-3|/before-led:secretary
10|/before-led:seen
-11|/before-led:senior
-10|/before-led:since
-10|/before-led:sir
-6|/before-led:size
3|/before-led:so
9|/before-led:some
5|/before-led:sound out
-4|/before-led:speak
-4|/before-led:splits
-4|/before-led:staked
8|/before-led:start
-4|/before-led:succeed
6|/before-led:suggest
-11|/before-led:take
-28|/before-led:tell
5|/before-led:termed
5|/before-led:than
-5|/before-led:that
45|/before-led:the
-6|/before-led:their
-6|/before-led:think
-23|/before-led:though
-5|/before-led:thrown
5|/before-led:tie
-6|/before-led:to
-6|/before-led:treat
-3|/before-led:treating
3|/before-led:trillion
-4|/before-led:troubles
-8|/before-led:turned
-16|/before-led:under
-4|/before-led:understood
6|/before-led:unless
-6|/before-led:until
7|/before-led:upon
-7|/before-led:urge
-4|/before-led:use
5|/before-led:very
-3|/before-led:vice
-5|/before-led:view
-8|/before-led:want
-4|/before-led:way
-4|/before-led:were
-15|/before-led:what
10|/before-led:when
3|/before-led:where
-4|/before-led:which
7|/before-led:while
-3|/before-led:whom
-6|/before-led:whose
13|/before-led:why
-3|/before-led:will
23|/before-led:with
26|/before-led:within
-3|/before-led:without
3|/before-led:would
-5|/before-led:years
13|/before-led:yet
6|/before-led:—
7|/before:body name
4|/before:body owner
-3|/before:capital name
14|/before:capital owner
3|/before:country name
11|/before:country owner
4|/before:gov name
7|/before:gov owner
13|/before:leader name
23|/before:leader owner
-7|/before:nongov name
-17|/before:nongov owner
-8|/before:people name
-3|/before:people owner
4|/before:pronoun name
-10|/before:pronoun owner
-10|/governor-form:about finite+
10|/governor-form:accept finite+could
8|/governor-form:accept finite+could+not
3|/governor-form:accept finite+would
3|/governor-form:account gerund+
-9|/governor-form:achieve gerund+
4|/governor-form:adopt finite+
6|/governor-form:adopt finite+could
5|/governor-form:adopt finite+should
-7|/governor-form:adopt finite+will
3|/governor-form:adopt inf+
3|/governor-form:advance finite+
7|/governor-form:advise finite+
3|/governor-form:advise inf+
10|/governor-form:advocate finite+
3|/governor-form:advocate inf+
3|/governor-form:afford finite+
4|/governor-form:agitate for finite+
-14|/governor-form:agitate for progressive+
13|/governor-form:agree finite+
-12|/governor-form:agree finite+would
13|/governor-form:agree gerund+
-12|/governor-form:agree inf+
-10|/governor-form:aim finite+could
8|/governor-form:aim finite+would
4|/governor-form:aim inf+
-5|/governor-form:ambition +
-13|/governor-form:amount finite+would
-11|/governor-form:announce finite+
5|/governor-form:announce gerund+
-12|/governor-form:approve finite+could
5|/governor-form:argue finite+
7|/governor-form:argue for finite+
-4|/governor-form:argue for inf+
6|/governor-form:argue gerund+
-3|/governor-form:argue inf+
4|/governor-form:arrive finite+
4|/governor-form:arrive finite++not
-9|/governor-form:arrive finite+will
-32|/governor-form:ask finite+
5|/governor-form:ask finite++not
-24|/governor-form:ask for finite+
3|/governor-form:ask for finite++not
3|/governor-form:ask for gerund+
-3|/governor-form:ask for inf++not
5|/governor-form:ask for progressive++not
6|/governor-form:ask gerund+
18|/governor-form:ask inf+
-7|/governor-form:aspiration +
-4|/governor-form:back finite+
3|/governor-form:balk finite+
5|/governor-form:be finite+can+not
-4|/governor-form:be finite+will
12|/governor-form:be finite+will+not
-4|/governor-form:be finite+would
-16|/governor-form:be inf+
-3|/governor-form:believe finite+
-7|/governor-form:believe finite++not
10|/governor-form:believe gerund+
-5|/governor-form:build finite+
-9|/governor-form:call +
3|/governor-form:call finite+
16|/governor-form:call for +
14|/governor-form:call for finite+
-4|/governor-form:call for finite+will
11|/governor-form:call for gerund+
5|/governor-form:call for inf+
-6|/governor-form:call for progressive+
4|/governor-form:call inf+
10|/governor-form:call on finite+
13|/governor-form:campaign finite+
5|/governor-form:campaign progressive+
-10|/governor-form:carry finite+
3|/governor-form:carry finite+will
4|/governor-form:choose finite+
11|/governor-form:clamor progressive+
-9|/governor-form:clear finite+
-6|/governor-form:climb finite+
-6|/governor-form:climb finite+would
-14|/governor-form:codify finite+would
4|/governor-form:come back with finite+could
-10|/governor-form:come to finite+
-10|/governor-form:commit finite+could
4|/governor-form:commit finite+should
9|/governor-form:commit finite+should+not
5|/governor-form:commit finite+would+not
4|/governor-form:commit gerund+
6|/governor-form:commitment +
-6|/governor-form:concede finite+
-3|/governor-form:confine inf+
-25|/governor-form:consider finite+
8|/governor-form:consider finite+should
-6|/governor-form:consider gerund+
24|/governor-form:consider inf+
-15|/governor-form:consider progressive+
4|/governor-form:contain finite++not
-4|/governor-form:contain finite+could
3|/governor-form:contemplate finite+
-5|/governor-form:contemplate finite+would
3|/governor-form:cross finite+
-6|/governor-form:debate finite+
-4|/governor-form:decide finite+
-4|/governor-form:decide inf+
5|/governor-form:declare finite+
7|/governor-form:declare finite+would
-8|/governor-form:decline finite+
-3|/governor-form:demand +
11|/governor-form:demand finite+
-3|/governor-form:demand finite+would+not
-4|/governor-form:demand progressive+
3|/governor-form:devote finite+
11|/governor-form:devote gerund+
-7|/governor-form:dip finite+should+not
8|/governor-form:discuss finite+
4|/governor-form:discuss finite++not
-3|/governor-form:discuss gerund+
-17|/governor-form:discuss inf+
6|/governor-form:discuss progressive+
15|/governor-form:dismiss finite+
-5|/governor-form:do finite+
10|/governor-form:do finite+can+not
4|/governor-form:double finite+should
-5|/governor-form:double gerund+
4|/governor-form:draft finite+
-6|/governor-form:draft gerund+
-3|/governor-form:drop finite+
4|/governor-form:drop finite++not
-8|/governor-form:duck finite+
10|/governor-form:edge finite+
-4|/governor-form:edge finite+would
3|/governor-form:end finite+
-3|/governor-form:endorse finite+would
7|/governor-form:endorse gerund+
3|/governor-form:endorse inf+
3|/governor-form:entreat finite+
-14|/governor-form:envisage finite+
3|/governor-form:envision finite+
-5|/governor-form:equal finite+would
6|/governor-form:estimate finite+
-6|/governor-form:examine inf+
-10|/governor-form:examine progressive+
6|/governor-form:exceed finite+
3|/governor-form:exceed finite+could
-3|/governor-form:exceed finite+will
3|/governor-form:exhort finite+
-7|/governor-form:expect finite+
8|/governor-form:explore finite+
-8|/governor-form:eye finite+
-13|/governor-form:fall finite+should+not
9|/governor-form:fall inf+
19|/governor-form:favor finite+
-4|/governor-form:favor inf+
5|/governor-form:favour finite+
3|/governor-form:fend off finite+
8|/governor-form:fight finite+
10|/governor-form:fix finite+
-5|/governor-form:float finite+
4|/governor-form:get finite++not
-5|/governor-form:get finite+could
8|/governor-form:get finite+could+not
4|/governor-form:get finite+should
-6|/governor-form:get finite+would
-12|/governor-form:get inf+
-5|/governor-form:give finite+should
-4|/governor-form:give inf+
-4|/governor-form:go finite+
-3|/governor-form:go finite+can+not
-6|/governor-form:go finite+could
10|/governor-form:go finite+should
-12|/governor-form:go finite+should+not
13|/governor-form:go finite+will+not
23|/governor-form:go finite+would
-9|/governor-form:go gerund+
-6|/governor-form:go progressive++not
3|/governor-form:go progressive+should
-11|/governor-form:goal +
7|/governor-form:grow finite+
-14|/governor-form:grow finite+would
-6|/governor-form:grow gerund+
10|/governor-form:guarantee finite+would
-8|/governor-form:hike inf+
5|/governor-form:hint finite+
-3|/governor-form:hint progressive+
5|/governor-form:hit finite+
7|/governor-form:hit finite+would
-4|/governor-form:hold finite+
-15|/governor-form:hold finite+will
5|/governor-form:hold finite+would
16|/governor-form:hold inf+
-14|/governor-form:hope finite+
3|/governor-form:hope progressive+
24|/governor-form:idea +
4|/governor-form:imagine finite+can+not
3|/governor-form:increase finite+should
11|/governor-form:increase finite+would
3|/governor-form:instruct finite+
-6|/governor-form:intend finite++not
3|/governor-form:invest finite+should
-4|/governor-form:jump finite+
13|/governor-form:jump inf+
-18|/governor-form:keep finite+
6|/governor-form:keep finite+should
9|/governor-form:keep finite+would
-4|/governor-form:lean toward gerund+
-5|/governor-form:leave finite+
6|/governor-form:level off at finite+would
-10|/governor-form:lift finite+could
-18|/governor-form:like finite+
3|/governor-form:like to see finite+would
10|/governor-form:live with finite+can
-3|/governor-form:live with finite+could
-9|/governor-form:live with finite+would
-6|/governor-form:lobby for finite+
-8|/governor-form:look at finite+
5|/governor-form:look at finite+could
-10|/governor-form:look at finite+should
-5|/governor-form:look at gerund+
-3|/governor-form:look at progressive+
-13|/governor-form:lower finite+
4|/governor-form:lower finite++not
-4|/governor-form:manage finite+could
5|/governor-form:match finite+
-4|/governor-form:mean finite+
6|/governor-form:mean finite+could
-6|/governor-form:mean finite+would
3|/governor-form:meet gerund+
23|/governor-form:mention finite+
-3|/governor-form:mention finite++not
3|/governor-form:mention finite+should
-9|/governor-form:mention finite+will
8|/governor-form:move finite+
9|/governor-form:move finite+could
-3|/governor-form:move finite+should
-14|/governor-form:move finite+would
-5|/governor-form:move progressive+
5|/governor-form:move up gerund+
-14|/governor-form:mull finite+
-5|/governor-form:mull progressive+
5|/governor-form:muse finite+
-14|/governor-form:name finite+
11|/governor-form:name gerund+
-3|/governor-form:name inf+
-5|/governor-form:obligation +
4|/governor-form:oblige finite+would
5|/governor-form:offer finite+
5|/governor-form:offer finite+would
4|/governor-form:offer gerund+
-5|/governor-form:offer progressive+
14|/governor-form:oppose finite+
-6|/governor-form:oppose finite+would
4|/governor-form:path +
-4|/governor-form:pencil in finite+
5|/governor-form:pencil in finite+would
-6|/governor-form:plan finite+
9|/governor-form:play down finite+
4|/governor-form:pledge finite+
-3|/governor-form:pledge finite++not
-14|/governor-form:pledge gerund+
-4|/governor-form:ponder finite+
-7|/governor-form:prefer finite+
8|/governor-form:prefer finite+would
-6|/governor-form:prepare finite+
3|/governor-form:prepare finite+should
-4|/governor-form:prepare progressive+
3|/governor-form:pressure +
-6|/governor-form:promise +
4|/governor-form:promise finite+
9|/governor-form:promise finite+would+not
6|/governor-form:proposal +
7|/governor-form:propose finite+will
-3|/governor-form:propose finite+would
-9|/governor-form:propose gerund+
23|/governor-form:propose inf+
8|/governor-form:propose progressive+
-7|/governor-form:push back finite+
11|/governor-form:put finite+
-7|/governor-form:put finite+could
3|/governor-form:put finite+will
-5|/governor-form:put finite+would
-6|/governor-form:put forward finite+
-18|/governor-form:raise finite+
6|/governor-form:raise finite+could
4|/governor-form:raise finite+should
-9|/governor-form:raise finite+would
17|/governor-form:raise gerund+
-5|/governor-form:ratify gerund+
-18|/governor-form:reach finite+should
5|/governor-form:reach finite+will
3|/governor-form:reach inf+
-10|/governor-form:ready finite+should
8|/governor-form:reckon finite+
12|/governor-form:recommend finite+
6|/governor-form:recommend finite+will
3|/governor-form:recommend gerund+
9|/governor-form:recommend inf+
12|/governor-form:recommendation +
-15|/governor-form:recommendations +
3|/governor-form:reduce finite+would
16|/governor-form:refuse finite+
6|/governor-form:reiterate finite+
6|/governor-form:reject finite+
10|/governor-form:remain finite+
-3|/governor-form:request finite+
-15|/governor-form:require finite+would
5|/governor-form:resist finite+
3|/governor-form:return finite+
4|/governor-form:return finite+should
3|/governor-form:rise finite+
-4|/governor-form:rise finite+should
-3|/governor-form:rise finite+will
-17|/governor-form:rule out finite++not
-3|/governor-form:rule out finite+will+not
15|/governor-form:rule out finite+would+not
-5|/governor-form:say no to finite+
3|/governor-form:scoff finite+
5|/governor-form:see at inf+
-17|/governor-form:seek finite+
-4|/governor-form:seek finite+would
4|/governor-form:seek gerund+
8|/governor-form:seek inf+
-12|/governor-form:set aside finite+would
-6|/governor-form:set finite+could
3|/governor-form:set finite+should
-4|/governor-form:set finite+will
-5|/governor-form:set gerund+
-3|/governor-form:set his heart on finite+
4|/governor-form:settle for finite+could
9|/governor-form:settle for finite+would
-4|/governor-form:settle for gerund+
-7|/governor-form:settle for inf+
6|/governor-form:settle on finite+will
-6|/governor-form:settle on inf+
3|/governor-form:shame finite+
4|/governor-form:shoot for finite+should
5|/governor-form:shy away finite+should+not
-5|/governor-form:signal finite+
4|/governor-form:sit finite+
-10|/governor-form:sit progressive+
-5|/governor-form:slide finite+
6|/governor-form:slip finite+
-4|/governor-form:sound out finite+
-6|/governor-form:sound out progressive+
-12|/governor-form:speak of finite+
-6|/governor-form:speak of finite++not
-7|/governor-form:speak of inf+
3|/governor-form:speak of progressive+
6|/governor-form:specify gerund+
-11|/governor-form:spend finite+
12|/governor-form:spend finite+should
-7|/governor-form:spend finite+should+not
-14|/governor-form:spend finite+will
9|/governor-form:spend finite+would
-5|/governor-form:spend gerund+
12|/governor-form:spend inf+
4|/governor-form:spend progressive+should
4|/governor-form:stand progressive+
4|/governor-form:start at finite+
-4|/governor-form:start from finite+would
3|/governor-form:stay finite+
-5|/governor-form:stay finite+should
-10|/governor-form:stop finite+
4|/governor-form:stop finite+should+not
14|/governor-form:stop finite+would
-18|/governor-form:stop short finite+
10|/governor-form:study finite+would
-8|/governor-form:study inf+
-9|/governor-form:study progressive+
-3|/governor-form:suggest finite+
3|/governor-form:suggest finite++not
8|/governor-form:suggest finite+will
-3|/governor-form:suggest inf+
-4|/governor-form:suggest progressive++not
-7|/governor-form:suggestion +
3|/governor-form:take finite+
3|/governor-form:take finite+should
-21|/governor-form:take finite+would
8|/governor-form:take finite+would+not
11|/governor-form:talk about finite+
5|/governor-form:talk about finite+should
-14|/governor-form:talk about inf+
3|/governor-form:talk finite+
-7|/governor-form:talk gerund+
-9|/governor-form:talk of finite+
10|/governor-form:talk of inf+
-3|/governor-form:target finite+could
-5|/governor-form:tell finite++not
-17|/governor-form:tell gerund+
5|/governor-form:think finite+
-3|/governor-form:think finite++not
3|/governor-form:think finite+should
14|/governor-form:think inf+
-4|/governor-form:think progressive+
-7|/governor-form:tie finite+would+not
7|/governor-form:tie gerund+
10|/governor-form:toss around finite+
-11|/governor-form:try finite+
5|/governor-form:try finite+could
-5|/governor-form:turn down finite+
11|/governor-form:urge finite+
-10|/governor-form:urge inf+
4|/governor-form:use finite+could
8|/governor-form:use finite+should+not
5|/governor-form:veto finite+should
-3|/governor-form:veto inf+
-4|/governor-form:vote on finite+will
3|/governor-form:vow gerund+
10|/governor-form:want finite+
-4|/governor-form:want finite++not
3|/governor-form:warn gerund+
-14|/governor-form:weigh progressive+
3|/governor-form:work out finite+
-4|/governor-form:work progressive+
-6|/governor-form:write finite+
5|/governor-form:write finite+should
6|/governor-form:write finite+would
-7|/governor-kind:be
-5|/governor-kind:cap
-10|/governor-kind:demand
6|/governor-kind:denial
-10|/governor-kind:level
-8|/governor-kind:move
-13|/governor-kind:proposal
19|/governor-kind:spend
5|/governor-mood:be finite+can+not
-4|/governor-mood:be finite+will
12|/governor-mood:be finite+will+not
-4|/governor-mood:be finite+would
-16|/governor-mood:be inf+
-25|/governor-mood:cap finite+
4|/governor-mood:cap finite++not
-4|/governor-mood:cap finite+could
6|/governor-mood:cap finite+should
-14|/governor-mood:cap finite+will
16|/governor-mood:cap finite+would
12|/governor-mood:cap inf+
7|/governor-mood:demand +
11|/governor-mood:demand finite+
-3|/governor-mood:demand finite++not
-28|/governor-mood:demand finite++passive
4|/governor-mood:demand finite+could
3|/governor-mood:demand finite+should
-3|/governor-mood:demand finite+will
-4|/governor-mood:demand finite+would+not
8|/governor-mood:demand gerund+
16|/governor-mood:demand inf+
-3|/governor-mood:demand inf++not
-18|/governor-mood:demand progressive+
5|/governor-mood:demand progressive++not
15|/governor-mood:denial finite+
-18|/governor-mood:denial finite++not
4|/governor-mood:denial finite+should
5|/governor-mood:denial finite+should+not
-3|/governor-mood:denial finite+will+not
-6|/governor-mood:denial finite+would
15|/governor-mood:denial finite+would+not
-5|/governor-mood:denial inf+
9|/governor-mood:level finite+
4|/governor-mood:level finite+could
-5|/governor-mood:level finite+should
-5|/governor-mood:level finite+should+passive
-14|/governor-mood:level finite+would
3|/governor-mood:level gerund+
-6|/governor-mood:level progressive+
3|/governor-mood:move finite+
12|/governor-mood:move finite++not
-7|/governor-mood:move finite++passive
-3|/governor-mood:move finite+can+not
-11|/governor-mood:move finite+could
6|/governor-mood:move finite+could+not
15|/governor-mood:move finite+should
-28|/governor-mood:move finite+should+not
5|/governor-mood:move finite+should+passive
12|/governor-mood:move finite+will+not
8|/governor-mood:move finite+would+not
-9|/governor-mood:move finite+would+passive
-9|/governor-mood:move gerund+
9|/governor-mood:move inf+
-6|/governor-mood:move progressive++not
4|/governor-mood:move progressive+should
-11|/governor-mood:pledge +
-3|/governor-mood:pledge finite+
-16|/governor-mood:pledge finite++not
-7|/governor-mood:pledge finite++passive
-16|/governor-mood:pledge finite+could
8|/governor-mood:pledge finite+could+not
16|/governor-mood:pledge finite+should
9|/governor-mood:pledge finite+should+not
3|/governor-mood:pledge finite+should+passive
-5|/governor-mood:pledge finite+will
12|/governor-mood:pledge finite+would
4|/governor-mood:pledge finite+would+not
27|/governor-mood:pledge gerund+
-9|/governor-mood:pledge inf+
-13|/governor-mood:pledge progressive+
6|/governor-mood:proposal +
3|/governor-mood:proposal +would
12|/governor-mood:proposal finite+
-14|/governor-mood:proposal finite++not
-10|/governor-mood:proposal finite++passive
10|/governor-mood:proposal finite+can
4|/governor-mood:proposal finite+can+not
7|/governor-mood:proposal finite+could
6|/governor-mood:proposal finite+should
5|/governor-mood:proposal finite+will
5|/governor-mood:proposal finite+would
-13|/governor-mood:proposal gerund+
16|/governor-mood:proposal inf+
-47|/governor-mood:proposal progressive+
-3|/governor-mood:proposal progressive++not
-12|/governor-mood:spend finite+
10|/governor-mood:spend finite+can+not
6|/governor-mood:spend finite+could+passive
13|/governor-mood:spend finite+should
-14|/governor-mood:spend finite+will
6|/governor-mood:spend gerund+
12|/governor-mood:spend inf+
4|/governor-mood:spend progressive+should
-10|/governor:about
16|/governor:accept
3|/governor:account
-9|/governor:achieve
8|/governor:adopt
3|/governor:advance
11|/governor:advise
16|/governor:advocate
4|/governor:afford
-10|/governor:agitate for
4|/governor:agree
7|/governor:aim
-5|/governor:ambition
-13|/governor:amount
-6|/governor:announce
-12|/governor:approve
9|/governor:argue
-4|/governor:arrive
-3|/governor:ask
-19|/governor:ask for
-7|/governor:aspiration
-4|/governor:back
3|/governor:balk
-7|/governor:be
4|/governor:bring
-5|/governor:build
34|/governor:call for
12|/governor:call on
18|/governor:campaign
-7|/governor:carry
4|/governor:choose
12|/governor:clamor
-9|/governor:clear
-14|/governor:climb
-14|/governor:codify
5|/governor:come back with
-9|/governor:come to
8|/governor:commit
5|/governor:commitment
-6|/governor:concede
-3|/governor:confine
-16|/governor:consider
3|/governor:cross
-10|/governor:debate
-9|/governor:decide
12|/governor:declare
-8|/governor:decline
-3|/governor:deny
15|/governor:devote
-6|/governor:dip
15|/governor:dismiss
4|/governor:do
-8|/governor:duck
7|/governor:edge
8|/governor:end
7|/governor:endorse
3|/governor:entreat
-14|/governor:envisage
3|/governor:envision
-5|/governor:equal
6|/governor:estimate
-17|/governor:examine
8|/governor:exceed
3|/governor:exhort
-8|/governor:expect
6|/governor:explore
-8|/governor:eye
-5|/governor:fall
15|/governor:favor
5|/governor:favour
3|/governor:fend off
7|/governor:fight
13|/governor:fix
-4|/governor:float
-5|/governor:get
-9|/governor:give
5|/governor:go
-11|/governor:goal
-13|/governor:grow
10|/governor:guarantee
-6|/governor:hike
12|/governor:hit
-3|/governor:hold out for
-13|/governor:hope
24|/governor:idea
5|/governor:imagine
13|/governor:increase
3|/governor:instruct
-7|/governor:intend
3|/governor:invest
6|/governor:jump
-4|/governor:keep
-4|/governor:leave
6|/governor:level off at
-9|/governor:lift
-18|/governor:like
3|/governor:like to see
-3|/governor:live with
-6|/governor:lobby for
-21|/governor:look at
-6|/governor:lower
-4|/governor:manage
6|/governor:match
-4|/governor:mean
16|/governor:mention
-5|/governor:move
5|/governor:move up
-19|/governor:mull
5|/governor:muse
-8|/governor:name
-5|/governor:obligation
4|/governor:oblige
12|/governor:offer
7|/governor:oppose
4|/governor:path
3|/governor:pay
4|/governor:peg
-9|/governor:plan
9|/governor:play down
-12|/governor:pledge
-6|/governor:ponder
-6|/governor:prepare
-3|/governor:press
3|/governor:pressure
5|/governor:promise
8|/governor:proposal
27|/governor:propose
-3|/governor:push
-7|/governor:push back
-5|/governor:push for
-6|/governor:put forward
4|/governor:raise
-5|/governor:ratify
-10|/governor:reach
-12|/governor:ready
9|/governor:reckon
27|/governor:recommend
12|/governor:recommendation
-14|/governor:recommendations
3|/governor:reduce
15|/governor:refuse
6|/governor:reiterate
4|/governor:reject
10|/governor:remain
-7|/governor:request
-15|/governor:require
5|/governor:resist
9|/governor:return
-4|/governor:rise
-6|/governor:rule out
-4|/governor:say no to
3|/governor:scoff
5|/governor:see at
-10|/governor:seek
-11|/governor:set
-12|/governor:set aside
-3|/governor:set his heart on
3|/governor:settle for
3|/governor:shame
4|/governor:shoot for
3|/governor:shy away
-5|/governor:signal
-7|/governor:sit
-5|/governor:slide
6|/governor:slip
-9|/governor:sound out
-22|/governor:speak of
6|/governor:specify
3|/governor:spell out
7|/governor:stand
4|/governor:start at
-4|/governor:start from
9|/governor:stop
-18|/governor:stop short
-8|/governor:study
3|/governor:suggest
-7|/governor:suggestion
-5|/governor:take
4|/governor:take up
5|/governor:talk about
-21|/governor:tell
12|/governor:think
10|/governor:toss around
-7|/governor:try
-5|/governor:turn down
4|/governor:urge
10|/governor:use
-4|/governor:vote on
4|/governor:vow
8|/governor:want
4|/governor:warn
-16|/governor:weigh
-4|/governor:work
3|/governor:work out
6|/governor:write
-23|/has:EU
6|/has:LEADER
-53|/has:NATO
11|/has:PERSON
-6|/has:USA
13|/has:academics
9|/has:administration
7|/has:admiral
-5|/has:adviser
-9|/has:advisers
-17|/has:advisory
-5|/has:advisory panel
4|/has:advocate
4|/has:afd
-14|/has:aide
-12|/has:aides
17|/has:ano
3|/has:attendees
5|/has:backbenchers
12|/has:bureaucrat
-13|/has:bureaucrats
10|/has:business leaders
-17|/has:cabinet
19|/has:candidate
10|/has:candidates
4|/has:caucus
8|/has:cdu
-5|/has:center for
3|/has:centrist reform alliance
-11|/has:chancellor
-14|/has:chief cabinet secretary
14|/has:chinese nationalist party
8|/has:christian democrats
39|/has:coalition
-5|/has:commission
-30|/has:committee
3|/has:conservative party of japan
6|/has:conservatives
24|/has:could
21|/has:country
6|/has:d 66
-11|/has:defence chief
-45|/has:defence minister
-30|/has:defence ministry
-15|/has:defence secretary
-7|/has:defense chief
-34|/has:defense minister
-13|/has:defense ministry
-24|/has:defense secretary
-3|/has:democratic party for the people
5|/has:democrats
-5|/has:deputy prime minister
10|/has:diplomat
-3|/has:diplomats
10|/has:dpp
11|/has:economist
-11|/has:economists
-15|/has:editorial
-3|/has:eesti 200
6|/has:ekre
-5|/has:envoy
-4|/has:envoys
12|/has:ex
7|/has:executives
-27|/has:expert
5|/has:expert panel
35|/has:experts
3|/has:fellow
5|/has:figure
29|/has:figures
-12|/has:finance minister
-20|/has:finance ministry
5|/has:five star movement
-24|/has:foreign minister
4|/has:foreign ministry
6|/has:foreign secretary
48|/has:former
-59|/has:general
-9|/has:gov ' t
-11|/has:governing coalition
12|/has:government
-3|/has:government spokesman
5|/has:greens
-25|/has:hawks
35|/has:i
-8|/has:insiders
4|/has:isamaa
12|/has:ishin
16|/has:japan innovation party
13|/has:japanese communist party
5|/has:keidanren
26|/has:kmt
18|/has:komeito
16|/has:kuomintang
3|/has:labour mps
-8|/has:law and justice
-7|/has:lawmaker
-8|/has:ldp
88|/has:leader
15|/has:leaders
25|/has:leadership
5|/has:legislator
5|/has:legislators
8|/has:liberal democratic party
3|/has:liberals
-9|/has:man
-5|/has:mayor
15|/has:member
-16|/has:members
6|/has:minister
9|/has:ministers
-46|/has:ministry
-8|/has:ministry of defence
-5|/has:mps
26|/has:my
-8|/has:n - va
4|/has:national rally
4|/has:national security adviser
4|/has:ndp
-4|/has:negotiator
23|/has:negotiators
3|/has:nippon ishin
-10|/has:nsc
-10|/has:nz first
-9|/has:observers
5|/has:officer
16|/has:officers
-11|/has:official
-63|/has:officials
20|/has:opposition
7|/has:opposition leader
-19|/has:our
-14|/has:panel
-9|/has:parliament
11|/has:participant
3|/has:participants
9|/has:parties
25|/has:party
3|/has:people 's party
13|/has:people power party
-40|/has:person
-5|/has:pis
8|/has:podemos
35|/has:politicians
3|/has:popular party
-29|/has:premier
-8|/has:president
-19|/has:prime minister
6|/has:professor
3|/has:republicans
9|/has:researcher
8|/has:researchers
17|/has:retired
7|/has:ruling bloc
8|/has:ruling camp
46|/has:ruling parties
13|/has:sanseito
-4|/has:scholar
14|/has:senator
-10|/has:senators
23|/has:should
-5|/has:social democratic party
10|/has:socialists
-19|/has:source
-17|/has:sources
14|/has:spd
-3|/has:spokesperson
5|/has:staffers
13|/has:strategist
3|/has:study group
4|/has:supporters
9|/has:survey
3|/has:taiwan people 's party
8|/has:the chancellor
14|/has:the military
4|/has:the state
-8|/has:think tank
3|/has:think tanks
3|/has:tory
5|/has:tpp
11|/has:treasury
-6|/has:union
-4|/has:unions
17|/has:university
4|/has:vooruit
4|/has:vvd
-7|/has:working group
46|/home:other
18|/home:spender
-4|/known:- ALLIES 1.5
-4|/known:- ALLIES 1.5 since-2025
4|/known:- ALLIES 1E+1
4|/known:- ALLIES 1E+1 to-2024
21|/known:- ALLIES 2
13|/known:- ALLIES 2 since-2025
6|/known:- ALLIES 2 to-2021
22|/known:- ALLIES 3
15|/known:- ALLIES 3 since-2025
7|/known:- ALLIES 3 to-2024
-12|/known:- ALLIES 3.5
-12|/known:- ALLIES 3.5 since-2025
-7|/known:- ALLIES 5 since-2025
8|/known:- ALLIES 5 to-1999
7|/known:- ALLIES 6
7|/known:- ALLIES 6 to-1999
7|/known:- ALLIES since-2025
15|/known:- ALLIES to-1999
6|/known:- ALLIES to-2021
11|/known:- ALLIES to-2024
6|/known:- ARG 2
7|/known:- ARG 2 to-2024
9|/known:- ARG to-2024
4|/known:- AUS 1.5
3|/known:- AUS 1.5 to-2024
3|/known:- AUS 2
13|/known:- AUS 2.5
10|/known:- AUS 2.5 since-2025
3|/known:- AUS 2.5 to-2024
-5|/known:- AUS 2.5-3
-6|/known:- AUS 2.5-3 since-2025
5|/known:- AUS 3 since-2025
-6|/known:- AUS 3 to-2024
-3|/known:- AUS 3.5 since-2025
13|/known:- AUS since-2025
3|/known:- AUS to-1999
4|/known:- AUS to-2024
3|/known:- AUS+JPN 3.5
3|/known:- AUS+JPN 3.5 since-2025
3|/known:- AUS+JPN since-2025
-13|/known:- BEL 2.5
-13|/known:- BEL 2.5 since-2025
-3|/known:- BEL 5
-3|/known:- BEL 5 since-2025
-16|/known:- BEL since-2025
12|/known:- BGD 1
12|/known:- BGD 1 since-2025
-5|/known:- BGD 1.3
-5|/known:- BGD 1.3 since-2025
7|/known:- BGD since-2025
-4|/known:- BRA 1.2
-4|/known:- BRA 1.2 since-2025
3|/known:- BRA 2
5|/known:- CAN 2
6|/known:- CAN 2 since-2025
-7|/known:- CAN 3
-7|/known:- CAN 3 since-2025
11|/known:- CAN 5
11|/known:- CAN 5 since-2025
9|/known:- CAN since-2025
-6|/known:- CHE 1
-6|/known:- CHE 1 since-2025
-3|/known:- CHE 1.6
-3|/known:- CHE 1.6 since-2025
-9|/known:- CHE since-2025
4|/known:- CHL 1.6
4|/known:- CHL 1.6 since-2025
4|/known:- CHL since-2025
5|/known:- CHN 1
5|/known:- CHN 1 since-2025
6|/known:- CHN 2
6|/known:- CHN 2 since-2025
7|/known:- CHN 3
6|/known:- CHN 3 since-2025
4|/known:- CHN 3.5
4|/known:- CHN 3.5 since-2025
22|/known:- CHN since-2025
-4|/known:- CHN+JPN 3
-4|/known:- CHN+JPN 3 since-2025
-4|/known:- CHN+JPN since-2025
3|/known:- COL 1.5
3|/known:- COL 1.5 since-2025
3|/known:- COL since-2025
-3|/known:- CYP since-2025
4|/known:- CZE 2
4|/known:- CZE 2 since-2025
-3|/known:- CZE 2.5
-5|/known:- CZE 3
-5|/known:- CZE 3 since-2025
7|/known:- CZE 5
7|/known:- CZE 5 since-2025
5|/known:- CZE since-2025
4|/known:- DEU 0.7
4|/known:- DEU 0.7 to-2024
6|/known:- DEU 1.5 since-2025
-7|/known:- DEU 1.5 to-2021
23|/known:- DEU 2
9|/known:- DEU 2 since-2025
7|/known:- DEU 2 to-2021
7|/known:- DEU 2 to-2024
3|/known:- DEU 2.5
-7|/known:- DEU 2.9
-7|/known:- DEU 2.9 since-2025
-14|/known:- DEU 3
-10|/known:- DEU 3 since-2025
-4|/known:- DEU 3 to-2024
11|/known:- DEU 3.5
21|/known:- DEU 3.5 since-2025
-10|/known:- DEU 3.5 to-2024
3|/known:- DEU 4 since-2025
25|/known:- DEU since-2025
-3|/known:- DEU to-2024
3|/known:- DEU+JPN 4
3|/known:- DEU+JPN 4 to-1999
3|/known:- DEU+JPN to-1999
4|/known:- DNK 2
3|/known:- DNK 2 since-2025
-3|/known:- DNK 3
-3|/known:- DNK 5
-3|/known:- DNK 5 since-2025
-8|/known:- ESP 1.3
-8|/known:- ESP 1.3 since-2025
-13|/known:- ESP 2.1
-13|/known:- ESP 2.1 since-2025
10|/known:- ESP 3.5
10|/known:- ESP 3.5 since-2025
-10|/known:- ESP since-2025
-7|/known:- EST 2.5
-7|/known:- EST 2.5 to-2024
-3|/known:- EST 3
-3|/known:- EST 3 to-2024
-7|/known:- EST 4.5
-7|/known:- EST 4.5 since-2025
-17|/known:- EST 5
-8|/known:- EST 5 since-2025
-9|/known:- EST 5 to-2024
-3|/known:- EST 6
-3|/known:- EST 6 since-2025
-18|/known:- EST since-2025
-18|/known:- EST to-2024
-10|/known:- EU 1.5
-10|/known:- EU 1.5 since-2025
-3|/known:- EU 2.4
-3|/known:- EU 2.4 since-2025
-9|/known:- EU 3
-6|/known:- EU 3 since-2025
-3|/known:- EU 3 to-2024
-18|/known:- EU 3.5
-20|/known:- EU 3.5 since-2025
-41|/known:- EU since-2025
5|/known:- FIN 2.5
4|/known:- FIN 2.5 to-2024
-11|/known:- FIN 3
-11|/known:- FIN 3 since-2025
-5|/known:- FIN 3.3
-5|/known:- FIN 3.3 since-2025
-3|/known:- FIN 3.5
-3|/known:- FIN 3.5 since-2025
8|/known:- FIN 5
8|/known:- FIN 5 since-2025
-9|/known:- FIN since-2025
4|/known:- FIN to-2024
-5|/known:- FJI 2
-5|/known:- FJI 2 since-2025
-5|/known:- FJI 2-2.5
-5|/known:- FJI 2-2.5 since-2025
-10|/known:- FJI since-2025
5|/known:- FRA 2
4|/known:- FRA 2 to-2021
11|/known:- FRA 2.5
11|/known:- FRA 2.5 since-2025
-15|/known:- FRA 3-3.5
-15|/known:- FRA 3-3.5 since-2025
-13|/known:- FRA 3.5
-13|/known:- FRA 3.5 since-2025
-7|/known:- FRA 5
-7|/known:- FRA 5 since-2025
-26|/known:- FRA since-2025
3|/known:- FRA to-2024
-3|/known:- GBR 2
-3|/known:- GBR 2.7
-3|/known:- GBR 2.7 since-2025
8|/known:- GBR 3
-9|/known:- GBR 3 since-2025
17|/known:- GBR 3 to-2024
4|/known:- GBR 3-4
4|/known:- GBR 3-4 since-2025
-8|/known:- GBR 3.1
-8|/known:- GBR 3.1 since-2025
11|/known:- GBR 3.5
9|/known:- GBR 3.5 since-2025
-3|/known:- GBR 5
-3|/known:- GBR 5 since-2025
-5|/known:- GBR since-2025
3|/known:- GBR to-1999
14|/known:- GBR to-2024
-4|/known:- GEO 4
-4|/known:- GEO 4 to-2013
-4|/known:- GEO to-2013
-3|/known:- HUN since-2025
-6|/known:- IDN 0.8
-6|/known:- IDN 0.8 to-2024
14|/known:- IDN 1
9|/known:- IDN 1 since-2025
6|/known:- IDN 1 to-2024
7|/known:- IDN 1-1.5
7|/known:- IDN 1-1.5 to-2024
-17|/known:- IDN 1.5 since-2025
17|/known:- IDN 1.5 to-2024
-5|/known:- IDN 1.6
-5|/known:- IDN 1.6 to-2024
5|/known:- IDN 2
4|/known:- IDN 2 to-2024
-9|/known:- IDN since-2025
22|/known:- IDN to-2024
-7|/known:- IND 2 since-2025
6|/known:- IND 2 to-2024
-5|/known:- IND 2.3
-5|/known:- IND 2.3 since-2025
-3|/known:- IND 2.5 since-2025
5|/known:- IND 3
6|/known:- IND 3 since-2025
4|/known:- IND 3 to-1999
3|/known:- IND 3 to-2013
-7|/known:- IND 3 to-2024
9|/known:- IND 3.5
9|/known:- IND 3.5 since-2025
4|/known:- IND to-1999
3|/known:- IND to-2013
-10|/known:- IRL 0.5
-10|/known:- IRL 0.5 since-2025
5|/known:- IRL 0.6
5|/known:- IRL 0.6 since-2025
-5|/known:- IRL 1.5
-5|/known:- IRL 1.5 since-2025
-6|/known:- IRL 2
-6|/known:- IRL 2 since-2025
8|/known:- IRL 3.5
8|/known:- IRL 3.5 since-2025
-8|/known:- IRL since-2025
-4|/known:- ISR 4.3
-4|/known:- ISR 4.3 since-2025
-3|/known:- ISR 5.5
-3|/known:- ISR 5.5 since-2025
6|/known:- ISR 6
5|/known:- ISR 6 since-2025
5|/known:- ISR 6-7
5|/known:- ISR 6-7 since-2025
3|/known:- ISR 6.5
3|/known:- ISR 6.5 since-2025
-13|/known:- ISR 7
-15|/known:- ISR 7 since-2025
-5|/known:- ISR 7.5
-5|/known:- ISR 7.5 to-2013
-6|/known:- ISR since-2025
-5|/known:- ISR to-2013
4|/known:- ISR to-2024
4|/known:- ITA 2
3|/known:- ITA 2 since-2025
11|/known:- ITA 2.5
17|/known:- ITA 2.5 since-2025
-6|/known:- ITA 2.5 to-2024
-3|/known:- ITA 3
-3|/known:- ITA 3 since-2025
-9|/known:- ITA 3.5
-9|/known:- ITA 3.5 since-2025
10|/known:- ITA since-2025
-6|/known:- ITA to-2024
4|/known:- JOR 3
4|/known:- JOR 3 to-2024
5|/known:- JOR 5.2
5|/known:- JOR 5.2 since-2025
5|/known:- JOR since-2025
4|/known:- JOR to-2024
6|/known:- JPN 0.1
6|/known:- JPN 0.1 since-2025
-10|/known:- JPN 0.25
-10|/known:- JPN 0.25 since-2025
3|/known:- JPN 0.5
3|/known:- JPN 0.5 since-2025
-6|/known:- JPN 0.8
-6|/known:- JPN 0.8 to-1999
-5|/known:- JPN 0.9
-4|/known:- JPN 0.9 since-2025
-3|/known:- JPN 0.9 to-2024
-5|/known:- JPN 0.97
-5|/known:- JPN 0.97 to-1999
-3|/known:- JPN 0.993
-3|/known:- JPN 0.993 to-1999
-6|/known:- JPN 1
18|/known:- JPN 1 since-2025
-27|/known:- JPN 1 to-1999
6|/known:- JPN 1 to-2024
-5|/known:- JPN 1.007
-5|/known:- JPN 1.007 to-1999
-6|/known:- JPN 1.02
-6|/known:- JPN 1.02 to-1999
-5|/known:- JPN 1.03
-5|/known:- JPN 1.03 to-1999
-8|/known:- JPN 1.04
-8|/known:- JPN 1.04 to-1999
6|/known:- JPN 1.1
5|/known:- JPN 1.1 to-1999
5|/known:- JPN 1.2
-5|/known:- JPN 1.2 since-2025
4|/known:- JPN 1.2 to-1999
4|/known:- JPN 1.2 to-2021
-3|/known:- JPN 1.3 to-1999
3|/known:- JPN 1.3 to-2013
-4|/known:- JPN 1.5
-14|/known:- JPN 1.5 since-2025
8|/known:- JPN 1.5 to-1999
12|/known:- JPN 1.5 to-2013
-9|/known:- JPN 1.5 to-2024
4|/known:- JPN 1.7
4|/known:- JPN 1.7 to-1999
-3|/known:- JPN 1.9
-3|/known:- JPN 1.9 since-2025
34|/known:- JPN 2
9|/known:- JPN 2 since-2025
19|/known:- JPN 2 to-1999
3|/known:- JPN 2 to-2013
15|/known:- JPN 2 to-2021
-12|/known:- JPN 2 to-2024
3|/known:- JPN 2.1
3|/known:- JPN 2.1 to-1999
10|/known:- JPN 2.5
12|/known:- JPN 2.5 to-2024
6|/known:- JPN 2.5-3
6|/known:- JPN 2.5-3 since-2025
-7|/known:- JPN 2.5-3.5
-7|/known:- JPN 2.5-3.5 since-2025
3|/known:- JPN 2.7
3|/known:- JPN 2.7 since-2025
3|/known:- JPN 2.75
3|/known:- JPN 2.75 since-2025
-10|/known:- JPN 2.8
-10|/known:- JPN 2.8 since-2025
13|/known:- JPN 3
14|/known:- JPN 3 since-2025
-11|/known:- JPN 3 to-1999
9|/known:- JPN 3 to-2024
-3|/known:- JPN 3-3.5 since-2025
3|/known:- JPN 3-3.5 to-2024
-8|/known:- JPN 3.1
-8|/known:- JPN 3.1 since-2025
-5|/known:- JPN 3.2
-5|/known:- JPN 3.2 since-2025
5|/known:- JPN 3.3
5|/known:- JPN 3.3 since-2025
14|/known:- JPN 4
9|/known:- JPN 4 to-2024
4|/known:- JPN 5
3|/known:- JPN 5 since-2025
-4|/known:- JPN 5.2
-4|/known:- JPN 5.2 to-1999
-39|/known:- JPN to-1999
21|/known:- JPN to-2013
19|/known:- JPN to-2021
19|/known:- JPN to-2024
4|/known:- KOR 0.2
4|/known:- KOR 0.2 since-2025
3|/known:- KOR 1.5
3|/known:- KOR 1.5 since-2025
3|/known:- KOR 2.7
3|/known:- KOR 2.7 to-2024
3|/known:- KOR 2.8
4|/known:- KOR 2.8 since-2025
-3|/known:- KOR 3 since-2025
6|/known:- KOR 3 to-2024
-4|/known:- KOR 3.2-3.5
-4|/known:- KOR 3.2-3.5 to-2013
-14|/known:- KOR 3.5
-14|/known:- KOR 3.5 since-2025
-16|/known:- KOR 3.8
-16|/known:- KOR 3.8 since-2025
8|/known:- KOR 4
8|/known:- KOR 4 since-2025
-9|/known:- KOR 5
-7|/known:- KOR 5 since-2025
3|/known:- KOR 7
3|/known:- KOR 7 since-2025
-14|/known:- KOR since-2025
-5|/known:- KOR to-2013
7|/known:- KOR to-2024
6|/known:- LKA 1
6|/known:- LKA 1 since-2025
6|/known:- LKA since-2025
3|/known:- LTU 2.5 to-2021
-5|/known:- LTU 2.5 to-2024
-7|/known:- LTU 3
-7|/known:- LTU 3 since-2025
-4|/known:- LTU 4.87
-4|/known:- LTU 4.87 since-2025
-3|/known:- LTU 5-6
-3|/known:- LTU 5-6 since-2025
-3|/known:- LTU 5.5 since-2025
-3|/known:- LTU 6
-3|/known:- LTU 6 since-2025
-22|/known:- LTU since-2025
3|/known:- LTU to-2021
-5|/known:- LTU to-2024
-8|/known:- LUX 1
-8|/known:- LUX 1 to-2024
-7|/known:- LUX to-2024
-5|/known:- LVA 2.5
-5|/known:- LVA 2.5 to-2024
4|/known:- LVA 3.5
4|/known:- LVA 3.5 since-2025
-8|/known:- LVA 4
-3|/known:- LVA 4 since-2025
-5|/known:- LVA 4 to-2024
-4|/known:- LVA 4.9
-4|/known:- LVA 4.9 since-2025
-3|/known:- LVA 5
-3|/known:- LVA 5 since-2025
-7|/known:- LVA since-2025
-10|/known:- LVA to-2024
-6|/known:- MDA 4
-6|/known:- MDA 4 since-2025
-6|/known:- MDA since-2025
-5|/known:- MKD 3.5
-5|/known:- MKD 3.5 since-2025
-5|/known:- MKD since-2025
3|/known:- MMR 1.5
3|/known:- MMR 1.5 since-2025
4|/known:- MMR since-2025
-3|/known:- MYS 5
-3|/known:- MYS 5 since-2025
-3|/known:- MYS since-2025
-3|/known:- NATO 0.25
-3|/known:- NATO 0.25 since-2025
-3|/known:- NATO 1 to-1999
-9|/known:- NATO 1.5
-9|/known:- NATO 1.5 since-2025
9|/known:- NATO 15
9|/known:- NATO 15 since-2025
9|/known:- NATO 2 since-2025
-3|/known:- NATO 2 to-2013
-7|/known:- NATO 2 to-2021
-11|/known:- NATO 2.5
-13|/known:- NATO 2.5 to-2024
3|/known:- NATO 2.8
3|/known:- NATO 2.8 since-2025
-5|/known:- NATO 3 to-1999
7|/known:- NATO 3 to-2024
-8|/known:- NATO 3.5
-9|/known:- NATO 3.5 since-2025
-6|/known:- NATO 3.7
-6|/known:- NATO 3.7 since-2025
5|/known:- NATO 4-5
5|/known:- NATO 4-5 since-2025
-14|/known:- NATO 5
-14|/known:- NATO 5 since-2025
-9|/known:- NATO since-2025
-6|/known:- NATO to-1999
-4|/known:- NATO to-2013
-8|/known:- NATO to-2021
-6|/known:- NATO to-2024
-4|/known:- NGA 2
-3|/known:- NGA 2 since-2025
-3|/known:- NGA since-2025
-3|/known:- NLD 2
-3|/known:- NLD 2 since-2025
5|/known:- NLD 3
5|/known:- NLD 3 since-2025
-3|/known:- NLD 3.5
-3|/known:- NLD 3.5 since-2025
-4|/known:- NPL 0.8
-4|/known:- NPL 0.8 since-2025
-4|/known:- NPL since-2025
7|/known:- NZL 1.5
6|/known:- NZL 1.5 since-2025
-9|/known:- NZL 2
-5|/known:- NZL 2 since-2025
-3|/known:- NZL 2 to-2024
5|/known:- NZL 2.5
5|/known:- NZL 2.5 since-2025
9|/known:- NZL 3.5
9|/known:- NZL 3.5 since-2025
17|/known:- NZL since-2025
-3|/known:- NZL to-2024
-3|/known:- PAK 1.8
-3|/known:- PAK 1.8 to-2024
3|/known:- PAK 2 since-2025
-3|/known:- PAK 2 to-2024
5|/known:- PAK 6
5|/known:- PAK 6 to-1999
-3|/known:- PAK 7
-3|/known:- PAK 7 to-2013
5|/known:- PAK to-1999
-3|/known:- PAK to-2013
-6|/known:- PAK to-2024
4|/known:- PHL 1
4|/known:- PHL 1 since-2025
-11|/known:- PHL 1.5
-14|/known:- PHL 1.5 since-2025
3|/known:- PHL 1.5 to-2024
-3|/known:- PHL 2
-4|/known:- PHL 2 since-2025
11|/known:- PHL 2 to-2021
-10|/known:- PHL 2 to-2024
13|/known:- PHL 3
11|/known:- PHL 3 since-2025
5|/known:- PHL 3.5
5|/known:- PHL 3.5 since-2025
-7|/known:- PHL 4
-7|/known:- PHL 4 since-2025
-11|/known:- PHL since-2025
11|/known:- PHL to-2021
-5|/known:- PHL to-2024
-5|/known:- PLW 0.7
-5|/known:- PLW 0.7 to-2024
-5|/known:- PLW to-2024
-11|/known:- POL 2.5
-4|/known:- POL 2.5 to-2021
-7|/known:- POL 2.5 to-2024
-3|/known:- POL 3
7|/known:- POL 3 since-2025
-10|/known:- POL 3 to-2024
-13|/known:- POL 4
-15|/known:- POL 4 since-2025
4|/known:- POL 5
-4|/known:- POL to-2021
-14|/known:- POL to-2024
3|/known:- PRK 3
3|/known:- PRK 3 to-2024
3|/known:- PRK to-2024
6|/known:- PRT since-2025
3|/known:- RUS 1E+1
3|/known:- RUS 1E+1 since-2025
9|/known:- RUS 2
9|/known:- RUS 2 since-2025
11|/known:- RUS 3
10|/known:- RUS 3 since-2025
5|/known:- RUS 3.5
5|/known:- RUS 3.5 to-2013
4|/known:- RUS 4
4|/known:- RUS 4 to-2024
25|/known:- RUS since-2025
5|/known:- RUS to-2013
5|/known:- RUS to-2024
3|/known:- SAU 12
3|/known:- SAU 12 to-1999
3|/known:- SAU 6
3|/known:- SAU 6 to-2024
3|/known:- SAU to-1999
3|/known:- SAU to-2024
-4|/known:- SGP 3
-4|/known:- SGP 3 since-2025
-10|/known:- SGP 4
-13|/known:- SGP 4 since-2025
3|/known:- SGP 4 to-2013
5|/known:- SGP 5
5|/known:- SGP 5 since-2025
-11|/known:- SGP since-2025
3|/known:- SGP to-2013
-4|/known:- SVK 2
-4|/known:- SVK 2 since-2025
7|/known:- SWE 3
7|/known:- SWE 3 since-2025
3|/known:- SWE 4
3|/known:- SWE 4 since-2025
9|/known:- SWE since-2025
8|/known:- THA 1.5
8|/known:- THA 1.5 since-2025
3|/known:- THA 2
3|/known:- THA 2 since-2025
10|/known:- THA since-2025
8|/known:- TUR 3
8|/known:- TUR 3 since-2025
-4|/known:- TUR 4.5
-4|/known:- TUR 4.5 to-1999
9|/known:- TUR since-2025
-4|/known:- TUR to-1999
6|/known:- TWN 1E+1
-4|/known:- TWN 1E+1 since-2025
10|/known:- TWN 1E+1 to-2024
4|/known:- TWN 2
4|/known:- TWN 2 to-2024
5|/known:- TWN 2.2
3|/known:- TWN 2.2 to-2024
-3|/known:- TWN 3
4|/known:- TWN 3 since-2025
-5|/known:- TWN 3 to-2024
3|/known:- TWN 3-3.5
3|/known:- TWN 3-3.5 since-2025
6|/known:- TWN 3.4
6|/known:- TWN 3.4 since-2025
5|/known:- TWN 3.5
3|/known:- TWN 3.5 since-2025
11|/known:- TWN 4
8|/known:- TWN 4 since-2025
3|/known:- TWN 4 to-2024
23|/known:- TWN 5
4|/known:- TWN 5 since-2025
7|/known:- TWN 5 to-1999
13|/known:- TWN 5 to-2024
28|/known:- TWN since-2025
7|/known:- TWN to-1999
31|/known:- TWN to-2024
6|/known:- UKR 2
6|/known:- UKR 2 to-2024
3|/known:- UKR 3
3|/known:- UKR 3 since-2025
8|/known:- UKR 4
8|/known:- UKR 4 since-2025
-6|/known:- UKR 6
-6|/known:- UKR 6 since-2025
3|/known:- UKR since-2025
6|/known:- UKR to-2024
7|/known:- USA 1.5
5|/known:- USA 1.5 to-1999
5|/known:- USA 1.7
5|/known:- USA 1.7 to-1999
-6|/known:- USA 1.8
-6|/known:- USA 1.8 to-1999
19|/known:- USA 1E+1
12|/known:- USA 1E+1 since-2025
6|/known:- USA 1E+1 to-2024
-9|/known:- USA 2
-8|/known:- USA 2 to-2021
11|/known:- USA 2.5
10|/known:- USA 2.5 since-2025
-10|/known:- USA 2E+1
-10|/known:- USA 2E+1 since-2025
7|/known:- USA 3
-17|/known:- USA 3 since-2025
5|/known:- USA 3 to-1999
20|/known:- USA 3 to-2024
4|/known:- USA 3.5
4|/known:- USA 3.5 since-2025
-3|/known:- USA 4
3|/known:- USA 4 since-2025
4|/known:- USA 4 to-1999
-8|/known:- USA 4 to-2013
-10|/known:- USA 4.5
-10|/known:- USA 4.5 since-2025
-10|/known:- USA 4.6
-10|/known:- USA 4.6 since-2025
-6|/known:- USA 4.7
-6|/known:- USA 4.7 since-2025
-3|/known:- USA 4.8
-3|/known:- USA 4.8 since-2025
8|/known:- USA 5
-3|/known:- USA 5 since-2025
11|/known:- USA 5 to-2024
-28|/known:- USA since-2025
13|/known:- USA to-1999
-8|/known:- USA to-2013
-9|/known:- USA to-2021
37|/known:- USA to-2024
-8|/known:- VNM 2.5-3.5
-8|/known:- VNM 2.5-3.5 since-2025
-8|/known:- VNM since-2025
-4|/known:- ZWE 0.9
-4|/known:- ZWE 0.9 since-2025
-4|/known:- ZWE since-2025
-6|/known:ARG ARG 2
-7|/known:ARG ARG 2 to-2024
-9|/known:ARG ARG to-2024
13|/known:ARM MDA 4
13|/known:ARM MDA 4 since-2025
13|/known:ARM MDA since-2025
3|/known:AUS AUS 1.3
3|/known:AUS AUS 1.3 since-2025
-4|/known:AUS AUS 1.5
-3|/known:AUS AUS 1.5 to-2024
-12|/known:AUS AUS 2.5
-10|/known:AUS AUS 2.5 since-2025
6|/known:AUS AUS 2.5-3
7|/known:AUS AUS 2.5-3 since-2025
-10|/known:AUS AUS 3
-18|/known:AUS AUS 3 since-2025
8|/known:AUS AUS 3 to-2024
3|/known:AUS AUS 4.7
3|/known:AUS AUS 4.7 since-2025
-20|/known:AUS AUS since-2025
-5|/known:AUS AUS+JPN since-2025
-4|/known:AUS AUS+JPN+PHL 3.5
-4|/known:AUS AUS+JPN+PHL 3.5 since-2025
-4|/known:AUS AUS+JPN+PHL since-2025
3|/known:AUS AUS+NZL 2
3|/known:AUS AUS+NZL 2 since-2025
3|/known:AUS AUS+NZL since-2025
-6|/known:AUS JPN 3
-6|/known:AUS JPN 3 since-2025
-8|/known:AUS JPN since-2025
-6|/known:AUS NATO 3
-6|/known:AUS NATO 3 since-2025
-3|/known:AUS NATO 3.5
-3|/known:AUS NATO 3.5 since-2025
-8|/known:AUS NATO since-2025
-3|/known:AUS NZL 3.5
-3|/known:AUS NZL 3.5 since-2025
-6|/known:AUS NZL since-2025
11|/known:AUS+JPN AUS+JPN 2
11|/known:AUS+JPN AUS+JPN 2 since-2025
-3|/known:AUS+JPN AUS+JPN 3.5
-3|/known:AUS+JPN AUS+JPN 3.5 since-2025
8|/known:AUS+JPN AUS+JPN since-2025
3|/known:AUT AUT 3.5
3|/known:AUT AUT 3.5 since-2025
3|/known:AUT AUT since-2025
14|/known:BEL BEL 2.5
14|/known:BEL BEL 2.5 since-2025
-5|/known:BEL BEL 5
-5|/known:BEL BEL 5 since-2025
9|/known:BEL BEL since-2025
-5|/known:BEL BEL+ESP+SVK 5
-5|/known:BEL BEL+ESP+SVK 5 since-2025
-5|/known:BEL BEL+ESP+SVK since-2025
13|/known:BEL LUX 1.9
13|/known:BEL LUX 1.9 since-2025
13|/known:BEL LUX since-2025
7|/known:BEL+CZE+NLD BEL+CZE+NLD 3
7|/known:BEL+CZE+NLD BEL+CZE+NLD 3 since-2025
7|/known:BEL+CZE+NLD BEL+CZE+NLD since-2025
8|/known:BEL+ESP+SVK BEL+ESP+SVK 5
8|/known:BEL+ESP+SVK BEL+ESP+SVK 5 since-2025
8|/known:BEL+ESP+SVK BEL+ESP+SVK since-2025
-3|/known:BFA NER 3.4
-3|/known:BFA NER 3.4 to-2024
-3|/known:BFA NER to-2024
5|/known:BGD BGD 1.3
5|/known:BGD BGD 1.3 since-2025
3|/known:BGD BGD since-2025
4|/known:BRA BRA 1.2
4|/known:BRA BRA 1.2 since-2025
5|/known:BRA BRA since-2025
4|/known:CAN CAN 2
-5|/known:CAN CAN 2 since-2025
8|/known:CAN CAN 2 to-2024
-16|/known:CAN CAN 5
-16|/known:CAN CAN 5 since-2025
-22|/known:CAN CAN since-2025
8|/known:CAN CAN to-2024
-9|/known:CAN NATO 2
-6|/known:CAN NATO 2 since-2025
-4|/known:CAN NATO 5
-4|/known:CAN NATO 5 since-2025
-11|/known:CAN NATO since-2025
-4|/known:CAN NLD 3.5
-4|/known:CAN NLD 3.5 since-2025
-4|/known:CAN NLD since-2025
7|/known:CHE CHE 1
6|/known:CHE CHE 1 since-2025
3|/known:CHE CHE 1.6
3|/known:CHE CHE 1.6 since-2025
12|/known:CHE CHE since-2025
-3|/known:CHE NATO 2
-3|/known:CHE NATO 2 since-2025
-3|/known:CHE NATO since-2025
-4|/known:CHL CHL 1.6
-4|/known:CHL CHL 1.6 since-2025
-4|/known:CHL CHL since-2025
-7|/known:CHN ALLIES 2
-7|/known:CHN ALLIES 2 to-2021
-3|/known:CHN ALLIES 3.5
-3|/known:CHN ALLIES 3.5 since-2025
-4|/known:CHN ALLIES since-2025
-7|/known:CHN ALLIES to-2021
-4|/known:CHN CHN 1
-4|/known:CHN CHN 1 since-2025
-5|/known:CHN CHN 2
-5|/known:CHN CHN 2 since-2025
-15|/known:CHN CHN 3
-15|/known:CHN CHN 3 since-2025
-12|/known:CHN CHN 3.5
-12|/known:CHN CHN 3.5 since-2025
3|/known:CHN CHN 4
3|/known:CHN CHN 4 to-2024
-35|/known:CHN CHN since-2025
3|/known:CHN CHN to-2024
-3|/known:CHN JPN since-2025
-4|/known:CHN TWN 5
-4|/known:CHN TWN 5 since-2025
-4|/known:CHN TWN since-2025
-3|/known:CHN+JPN CHN+JPN 3
-3|/known:CHN+JPN CHN+JPN 3 since-2025
-3|/known:CHN+JPN CHN+JPN since-2025
5|/known:CIV+SEN CIV+SEN 1.8
5|/known:CIV+SEN CIV+SEN 1.8 since-2025
5|/known:CIV+SEN CIV+SEN since-2025
3|/known:CYP CYP 2
3|/known:CYP CYP 2 since-2025
4|/known:CYP CYP since-2025
-3|/known:CZE ALLIES 3.5
-3|/known:CZE ALLIES 3.5 since-2025
-3|/known:CZE ALLIES since-2025
-4|/known:CZE BEL+CZE+NLD 3
-4|/known:CZE BEL+CZE+NLD 3 since-2025
-4|/known:CZE BEL+CZE+NLD since-2025
-3|/known:CZE CZE 2
-3|/known:CZE CZE 2 since-2025
4|/known:CZE CZE 2.5
3|/known:CZE CZE 2.5 to-2024
5|/known:CZE CZE 3
5|/known:CZE CZE 3 since-2025
-7|/known:CZE CZE 5
-7|/known:CZE CZE 5 since-2025
-4|/known:CZE CZE since-2025
3|/known:CZE CZE to-2024
-3|/known:DEU DEU 0.7
-3|/known:DEU DEU 0.7 to-2024
-4|/known:DEU DEU 1.5
-11|/known:DEU DEU 1.5 since-2025
7|/known:DEU DEU 1.5 to-2021
-19|/known:DEU DEU 2
-8|/known:DEU DEU 2 since-2025
-5|/known:DEU DEU 2 to-2021
-6|/known:DEU DEU 2 to-2024
8|/known:DEU DEU 2.9
8|/known:DEU DEU 2.9 since-2025
11|/known:DEU DEU 3
3|/known:DEU DEU 3 since-2025
7|/known:DEU DEU 3 to-2024
-11|/known:DEU DEU 3.5
-23|/known:DEU DEU 3.5 since-2025
11|/known:DEU DEU 3.5 to-2024
-3|/known:DEU DEU 4
-3|/known:DEU DEU 4 since-2025
-36|/known:DEU DEU since-2025
9|/known:DEU DEU to-2024
3|/known:DEU FRA 2
3|/known:DEU FRA 2 since-2025
3|/known:DEU FRA since-2025
3|/known:DEU NATO 2
-3|/known:DEU NATO 2 to-2021
6|/known:DEU NATO 2 to-2024
-7|/known:DEU NATO 3.5
-7|/known:DEU NATO 3.5 since-2025
-8|/known:DEU NATO 5
-8|/known:DEU NATO 5 since-2025
-16|/known:DEU NATO since-2025
-3|/known:DEU NATO to-2021
6|/known:DEU NATO to-2024
-4|/known:DNK DNK 2
-3|/known:DNK DNK 2 since-2025
4|/known:DNK DNK 3
-3|/known:DNK DNK 4
-3|/known:DNK DNK 4 to-1999
-4|/known:DNK DNK 5
-3|/known:DNK DNK 5 since-2025
-4|/known:DNK DNK since-2025
-3|/known:DNK DNK to-1999
3|/known:DNK NATO 3
3|/known:DNK NATO 3 to-2024
3|/known:DNK NATO to-2024
-6|/known:DNK TWN 6
-6|/known:DNK TWN 6 since-2025
-6|/known:DNK TWN since-2025
8|/known:ESP ESP 1.3
8|/known:ESP ESP 1.3 since-2025
-3|/known:ESP ESP 1.5
-3|/known:ESP ESP 1.5 since-2025
15|/known:ESP ESP 2.1
15|/known:ESP ESP 2.1 since-2025
-9|/known:ESP ESP 3.5
-9|/known:ESP ESP 3.5 since-2025
5|/known:ESP ESP 5
5|/known:ESP ESP 5 since-2025
12|/known:ESP ESP since-2025
-3|/known:ESP NATO 2
-3|/known:ESP NATO 2 to-2024
-6|/known:ESP NATO 3.5
-6|/known:ESP NATO 3.5 since-2025
8|/known:ESP NATO 5
8|/known:ESP NATO 5 since-2025
-3|/known:ESP NATO to-2024
4|/known:EST ALLIES 3.5
4|/known:EST ALLIES 3.5 since-2025
4|/known:EST ALLIES since-2025
19|/known:EST EST 2.5
19|/known:EST EST 2.5 to-2024
3|/known:EST EST 3
3|/known:EST EST 3 to-2024
7|/known:EST EST 4.5
7|/known:EST EST 4.5 since-2025
23|/known:EST EST 5
14|/known:EST EST 5 since-2025
9|/known:EST EST 5 to-2024
3|/known:EST EST 6
3|/known:EST EST 6 since-2025
24|/known:EST EST since-2025
30|/known:EST EST to-2024
-7|/known:EST EST+LTU+LVA+POL 2.5
-7|/known:EST EST+LTU+LVA+POL 2.5 to-2024
-7|/known:EST EST+LTU+LVA+POL to-2024
14|/known:EST JPN 0.25
14|/known:EST JPN 0.25 since-2025
14|/known:EST JPN since-2025
12|/known:EST NATO 0.25
10|/known:EST NATO 0.25 since-2025
4|/known:EST NATO 2.5
4|/known:EST NATO 2.5 to-2024
3|/known:EST NATO 3.5 since-2025
-3|/known:EST NATO 3.5 to-2024
7|/known:EST NATO 5
7|/known:EST NATO 5 since-2025
19|/known:EST NATO since-2025
4|/known:EST NATO to-2024
-4|/known:EST RUS since-2025
18|/known:EST+LTU+LVA+POL EST+LTU+LVA+POL 2.5
18|/known:EST+LTU+LVA+POL EST+LTU+LVA+POL 2.5 to-2024
18|/known:EST+LTU+LVA+POL EST+LTU+LVA+POL to-2024
8|/known:EU ALLIES 3.5
8|/known:EU ALLIES 3.5 since-2025
8|/known:EU ALLIES since-2025
11|/known:EU EU 1.5
11|/known:EU EU 1.5 since-2025
3|/known:EU EU 2.4
3|/known:EU EU 2.4 since-2025
13|/known:EU EU 3
9|/known:EU EU 3 since-2025
4|/known:EU EU 3 to-2024
-3|/known:EU EU 3-3.5
-3|/known:EU EU 3-3.5 since-2025
19|/known:EU EU 3.5
21|/known:EU EU 3.5 since-2025
-4|/known:EU EU 5
-4|/known:EU EU 5 since-2025
37|/known:EU EU since-2025
3|/known:EU EU to-2024
9|/known:EU LTU 3
9|/known:EU LTU 3 since-2025
9|/known:EU LTU since-2025
-6|/known:EU NATO 4
-6|/known:EU NATO 4 since-2025
-9|/known:EU NATO since-2025
-5|/known:EU POL 5
-5|/known:EU POL 5 since-2025
-5|/known:EU POL since-2025
-4|/known:FIN FIN 2.5
-3|/known:FIN FIN 2.5 to-2024
11|/known:FIN FIN 3
11|/known:FIN FIN 3 since-2025
6|/known:FIN FIN 3.3
6|/known:FIN FIN 3.3 since-2025
-7|/known:FIN FIN 3.5
-7|/known:FIN FIN 3.5 since-2025
-7|/known:FIN FIN 5
-7|/known:FIN FIN 5 since-2025
-4|/known:FIN FIN to-2024
-8|/known:FIN NATO 3
-8|/known:FIN NATO 3 to-2024
-5|/known:FIN NATO 3.5
-5|/known:FIN NATO 3.5 since-2025
-5|/known:FIN NATO since-2025
-8|/known:FIN NATO to-2024
6|/known:FJI FJI 2
6|/known:FJI FJI 2 since-2025
5|/known:FJI FJI 2-2.5
5|/known:FJI FJI 2-2.5 since-2025
11|/known:FJI FJI since-2025
4|/known:FRA EU 3-3.5
4|/known:FRA EU 3-3.5 since-2025
4|/known:FRA EU since-2025
-12|/known:FRA FRA 1.2
-12|/known:FRA FRA 1.2 since-2025
-5|/known:FRA FRA 2
-4|/known:FRA FRA 2 to-2021
-3|/known:FRA FRA 2.3
-3|/known:FRA FRA 2.3 to-2024
-9|/known:FRA FRA 2.5
-9|/known:FRA FRA 2.5 since-2025
3|/known:FRA FRA 3
3|/known:FRA FRA 3 since-2025
18|/known:FRA FRA 3-3.5
18|/known:FRA FRA 3-3.5 since-2025
14|/known:FRA FRA 3.5
14|/known:FRA FRA 3.5 since-2025
3|/known:FRA FRA 4 to-2021
7|/known:FRA FRA 5
7|/known:FRA FRA 5 since-2025
20|/known:FRA FRA since-2025
-5|/known:FRA FRA to-2024
3|/known:FRA NATO 3.5
3|/known:FRA NATO 3.5 since-2025
7|/known:FRA USA 3-3.5
7|/known:FRA USA 3-3.5 since-2025
7|/known:FRA USA since-2025
5|/known:GBR BRN 2.8
5|/known:GBR BRN 2.8 since-2025
5|/known:GBR BRN since-2025
5|/known:GBR FRA 2.3
5|/known:GBR FRA 2.3 to-2024
5|/known:GBR FRA to-2024
11|/known:GBR GBR 2.5
13|/known:GBR GBR 2.5 to-2024
4|/known:GBR GBR 2.7
4|/known:GBR GBR 2.7 since-2025
9|/known:GBR GBR 3
25|/known:GBR GBR 3 since-2025
-17|/known:GBR GBR 3 to-2024
-3|/known:GBR GBR 3-4
-3|/known:GBR GBR 3-4 since-2025
8|/known:GBR GBR 3.1
8|/known:GBR GBR 3.1 since-2025
-9|/known:GBR GBR 3.5
-8|/known:GBR GBR 3.5 since-2025
-20|/known:GBR GBR 5
-20|/known:GBR GBR 5 since-2025
-4|/known:GBR GBR+USA 2
-4|/known:GBR GBR+USA 2 to-2021
-4|/known:GBR GBR+USA to-2021
11|/known:GBR NATO 2.5
11|/known:GBR NATO 2.5 to-2024
10|/known:GBR NATO 3
13|/known:GBR NATO 3 since-2025
-3|/known:GBR NATO 3 to-2024
-4|/known:GBR NATO 3.5
-4|/known:GBR NATO 3.5 since-2025
-8|/known:GBR NATO 5
-8|/known:GBR NATO 5 since-2025
6|/known:GBR NATO to-2024
-7|/known:GBR RUS 5
-7|/known:GBR RUS 5 since-2025
-7|/known:GBR RUS since-2025
13|/known:GBR+USA GBR+USA 2
13|/known:GBR+USA GBR+USA 2 to-2021
13|/known:GBR+USA GBR+USA to-2021
4|/known:GEO GEO 4
4|/known:GEO GEO 4 to-2013
4|/known:GEO GEO to-2013
6|/known:GRC GRC 2
4|/known:GRC GRC 2 to-2013
3|/known:GRC GRC 2 to-2024
4|/known:GRC GRC to-2013
3|/known:GRC GRC to-2024
-6|/known:HRV HRV 4
-6|/known:HRV HRV 4 to-2021
-6|/known:HRV HRV to-2021
3|/known:HUN HUN 2
3|/known:HUN HUN 2 since-2025
3|/known:HUN HUN 5
3|/known:HUN HUN 5 since-2025
7|/known:HUN HUN since-2025
7|/known:IDN IDN 0.8
7|/known:IDN IDN 0.8 to-2024
-13|/known:IDN IDN 1
-9|/known:IDN IDN 1 since-2025
-4|/known:IDN IDN 1 to-2024
-4|/known:IDN IDN 1-1.5
-4|/known:IDN IDN 1-1.5 to-2024
8|/known:IDN IDN 1.5
22|/known:IDN IDN 1.5 since-2025
-13|/known:IDN IDN 1.5 to-2024
6|/known:IDN IDN 1.6
6|/known:IDN IDN 1.6 to-2024
-3|/known:IDN IDN 2
-3|/known:IDN IDN 2 to-2024
15|/known:IDN IDN since-2025
-12|/known:IDN IDN to-2024
11|/known:IDN JPN 0.9
11|/known:IDN JPN 0.9 to-2024
19|/known:IDN JPN 1.5
19|/known:IDN JPN 1.5 since-2025
19|/known:IDN JPN since-2025
11|/known:IDN JPN to-2024
7|/known:IND IND 2 since-2025
-6|/known:IND IND 2 to-2024
5|/known:IND IND 2.3
5|/known:IND IND 2.3 since-2025
3|/known:IND IND 2.5
5|/known:IND IND 2.5 since-2025
-3|/known:IND IND 3 to-1999
8|/known:IND IND 3 to-2024
-7|/known:IND IND 3.5
-7|/known:IND IND 3.5 since-2025
8|/known:IND IND since-2025
-3|/known:IND IND to-1999
-4|/known:IND PAK 2
-4|/known:IND PAK 2 since-2025
-4|/known:IND PAK since-2025
13|/known:IRL FRA 1.2
13|/known:IRL FRA 1.2 since-2025
13|/known:IRL FRA since-2025
10|/known:IRL IRL 0.5
10|/known:IRL IRL 0.5 since-2025
-5|/known:IRL IRL 0.6
-5|/known:IRL IRL 0.6 since-2025
6|/known:IRL IRL 1.5
6|/known:IRL IRL 1.5 since-2025
8|/known:IRL IRL 2
8|/known:IRL IRL 2 since-2025
-4|/known:IRL IRL 3.5
-4|/known:IRL IRL 3.5 since-2025
16|/known:IRL IRL since-2025
5|/known:ISR ISR 4.3
5|/known:ISR ISR 4.3 since-2025
3|/known:ISR ISR 5.5
3|/known:ISR ISR 5.5 since-2025
-5|/known:ISR ISR 6
-3|/known:ISR ISR 6 since-2025
-5|/known:ISR ISR 6-7
-5|/known:ISR ISR 6-7 since-2025
-3|/known:ISR ISR 6.5
-3|/known:ISR ISR 6.5 since-2025
13|/known:ISR ISR 7
15|/known:ISR ISR 7 since-2025
5|/known:ISR ISR 7.5
5|/known:ISR ISR 7.5 to-2013
10|/known:ISR ISR since-2025
5|/known:ISR ISR to-2013
-4|/known:ISR ISR to-2024
10|/known:ISR JPN 6
10|/known:ISR JPN 6 since-2025
10|/known:ISR JPN since-2025
-3|/known:ITA BEL 5
-3|/known:ITA BEL 5 since-2025
-3|/known:ITA BEL since-2025
-4|/known:ITA ITA 2
-3|/known:ITA ITA 2 since-2025
-10|/known:ITA ITA 2.5
-17|/known:ITA ITA 2.5 since-2025
7|/known:ITA ITA 2.5 to-2024
4|/known:ITA ITA 3
4|/known:ITA ITA 3 since-2025
-6|/known:ITA ITA 3.5
-6|/known:ITA ITA 3.5 since-2025
-6|/known:ITA ITA 5
-6|/known:ITA ITA 5 since-2025
-28|/known:ITA ITA since-2025
7|/known:ITA ITA to-2024
-5|/known:ITA NATO since-2025
-3|/known:JOR JOR 3
-3|/known:JOR JOR 3 to-2024
-5|/known:JOR JOR 5.2
-5|/known:JOR JOR 5.2 since-2025
-5|/known:JOR JOR since-2025
-3|/known:JOR JOR to-2024
3|/known:JPN ALLIES 1.5
3|/known:JPN ALLIES 1.5 since-2025
7|/known:JPN ALLIES 1.7
7|/known:JPN ALLIES 1.7 since-2025
-3|/known:JPN ALLIES 2
-10|/known:JPN ALLIES 3.5
-10|/known:JPN ALLIES 3.5 since-2025
-17|/known:JPN ALLIES 5
-17|/known:JPN ALLIES 5 since-2025
-19|/known:JPN ALLIES since-2025
11|/known:JPN AUS 3
12|/known:JPN AUS 3 since-2025
-7|/known:JPN AUS 3.5
-7|/known:JPN AUS 3.5 since-2025
7|/known:JPN AUS since-2025
-4|/known:JPN AUS+JPN 2
-4|/known:JPN AUS+JPN 2 since-2025
-5|/known:JPN AUS+JPN since-2025
-4|/known:JPN CAN 2
-3|/known:JPN CAN 2 to-2024
10|/known:JPN CAN 3
10|/known:JPN CAN 3 since-2025
10|/known:JPN CAN since-2025
-3|/known:JPN CAN to-2024
10|/known:JPN CHN 3
10|/known:JPN CHN 3 since-2025
8|/known:JPN CHN 3.5
8|/known:JPN CHN 3.5 since-2025
17|/known:JPN CHN since-2025
10|/known:JPN CHN+JPN 3
10|/known:JPN CHN+JPN 3 since-2025
10|/known:JPN CHN+JPN since-2025
10|/known:JPN DEU 3
11|/known:JPN DEU 3 since-2025
9|/known:JPN DEU since-2025
-9|/known:JPN ESP 3.5
-9|/known:JPN ESP 3.5 since-2025
-11|/known:JPN ESP since-2025
-3|/known:JPN IDN 1.5
-4|/known:JPN IDN since-2025
-3|/known:JPN IDN to-2024
-6|/known:JPN JPN 0.1
-6|/known:JPN JPN 0.1 since-2025
-3|/known:JPN JPN 0.25
-3|/known:JPN JPN 0.25 since-2025
-3|/known:JPN JPN 0.5
-3|/known:JPN JPN 0.5 since-2025
6|/known:JPN JPN 0.8
6|/known:JPN JPN 0.8 to-1999
-5|/known:JPN JPN 0.9
4|/known:JPN JPN 0.9 since-2025
-7|/known:JPN JPN 0.9 to-2024
5|/known:JPN JPN 0.97
5|/known:JPN JPN 0.97 to-1999
3|/known:JPN JPN 0.993
3|/known:JPN JPN 0.993 to-1999
-3|/known:JPN JPN 1
-16|/known:JPN JPN 1 since-2025
14|/known:JPN JPN 1 to-1999
5|/known:JPN JPN 1 to-2021
-6|/known:JPN JPN 1 to-2024
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
4|/known:JPN JPN 1.2 to-1999
-4|/known:JPN JPN 1.2 to-2021
3|/known:JPN JPN 1.3
3|/known:JPN JPN 1.3 since-2025
3|/known:JPN JPN 1.3 to-1999
-3|/known:JPN JPN 1.3 to-2013
-13|/known:JPN JPN 1.5
5|/known:JPN JPN 1.5 since-2025
-17|/known:JPN JPN 1.5 to-1999
-11|/known:JPN JPN 1.5 to-2013
11|/known:JPN JPN 1.5 to-2024
-4|/known:JPN JPN 1.7
-4|/known:JPN JPN 1.7 to-1999
3|/known:JPN JPN 1.9
4|/known:JPN JPN 1.9 since-2025
-11|/known:JPN JPN 2
-6|/known:JPN JPN 2 to-1999
-5|/known:JPN JPN 2 to-2013
-16|/known:JPN JPN 2 to-2021
16|/known:JPN JPN 2 to-2024
-3|/known:JPN JPN 2.1
-3|/known:JPN JPN 2.1 to-1999
3|/known:JPN JPN 2.5
16|/known:JPN JPN 2.5 since-2025
-13|/known:JPN JPN 2.5 to-2024
7|/known:JPN JPN 2.5-3.5
7|/known:JPN JPN 2.5-3.5 since-2025
-3|/known:JPN JPN 2.75
-3|/known:JPN JPN 2.75 since-2025
10|/known:JPN JPN 2.8
10|/known:JPN JPN 2.8 since-2025
-11|/known:JPN JPN 3
25|/known:JPN JPN 3 since-2025
-15|/known:JPN JPN 3 to-1999
-21|/known:JPN JPN 3 to-2024
4|/known:JPN JPN 3-3.5 since-2025
-3|/known:JPN JPN 3-3.5 to-2024
10|/known:JPN JPN 3.1
10|/known:JPN JPN 3.1 since-2025
18|/known:JPN JPN 3.2
5|/known:JPN JPN 3.2 since-2025
14|/known:JPN JPN 3.2 to-2024
-5|/known:JPN JPN 3.3
-5|/known:JPN JPN 3.3 since-2025
-5|/known:JPN JPN 3.5
-5|/known:JPN JPN 3.5 since-2025
-19|/known:JPN JPN 4
-9|/known:JPN JPN 4 since-2025
-7|/known:JPN JPN 4 to-2024
3|/known:JPN JPN 4.7
3|/known:JPN JPN 4.7 since-2025
-29|/known:JPN JPN 5
-28|/known:JPN JPN 5 since-2025
-13|/known:JPN JPN 5.2
-13|/known:JPN JPN 5.2 to-1999
-9|/known:JPN JPN 6
-9|/known:JPN JPN 6 since-2025
4|/known:JPN JPN since-2025
-22|/known:JPN JPN to-2013
-16|/known:JPN JPN to-2021
-18|/known:JPN JPN to-2024
5|/known:JPN KOR 3 since-2025
-3|/known:JPN KOR 3 to-2024
-4|/known:JPN KOR 5
-4|/known:JPN KOR 5 since-2025
-3|/known:JPN KOR to-2024
-5|/known:JPN NATO 1
-5|/known:JPN NATO 1 to-1999
-3|/known:JPN NATO 1.5
-3|/known:JPN NATO 1.5 since-2025
6|/known:JPN NATO 2
7|/known:JPN NATO 2 to-2024
-4|/known:JPN NATO 3 since-2025
15|/known:JPN NATO 3 to-1999
-9|/known:JPN NATO 3 to-2024
-7|/known:JPN NATO 3.5
-7|/known:JPN NATO 3.5 since-2025
13|/known:JPN NATO 5
13|/known:JPN NATO 5 since-2025
10|/known:JPN NATO to-1999
-3|/known:JPN NATO to-2024
-4|/known:JPN PHL 2 to-2024
-5|/known:JPN PHL 3.5
-5|/known:JPN PHL 3.5 since-2025
-3|/known:JPN PHL 5
-3|/known:JPN PHL 5 since-2025
-6|/known:JPN PHL since-2025
-4|/known:JPN PHL to-2024
-3|/known:JPN SGP 3.5
-3|/known:JPN SGP 3.5 since-2025
-5|/known:JPN TWN 1E+1
-5|/known:JPN TWN 1E+1 since-2025
10|/known:JPN TWN 3
10|/known:JPN TWN 3 since-2025
-3|/known:JPN TWN 4
-3|/known:JPN TWN 4 since-2025
-4|/known:JPN TWN 5
-4|/known:JPN TWN 5 since-2025
-4|/known:JPN TWN since-2025
-3|/known:JPN UKR 2
-3|/known:JPN UKR 2 to-2024
-3|/known:JPN UKR to-2024
13|/known:JPN USA 2
14|/known:JPN USA 2 since-2025
-4|/known:JPN USA 2.5
-4|/known:JPN USA 2.5 since-2025
5|/known:JPN USA 3 since-2025
-3|/known:JPN USA 3 to-2024
-15|/known:JPN USA 3.5
-15|/known:JPN USA 3.5 since-2025
-4|/known:JPN USA to-1999
-3|/known:JPN USA to-2024
11|/known:JPN VNM 2.5-3.5
11|/known:JPN VNM 2.5-3.5 since-2025
10|/known:JPN VNM since-2025
13|/known:JPN VUT 5
13|/known:JPN VUT 5 since-2025
13|/known:JPN VUT since-2025
10|/known:KHM THA 5
10|/known:KHM THA 5 since-2025
11|/known:KHM THA since-2025
-6|/known:KOR ALLIES 3.5
-6|/known:KOR ALLIES 3.5 since-2025
-7|/known:KOR ALLIES 5
-7|/known:KOR ALLIES 5 since-2025
-13|/known:KOR ALLIES since-2025
-3|/known:KOR ALLIES+KOR 5
-3|/known:KOR ALLIES+KOR 5 since-2025
-3|/known:KOR ALLIES+KOR since-2025
-5|/known:KOR EST 5
-5|/known:KOR EST 5 since-2025
-5|/known:KOR EST since-2025
4|/known:KOR JPN 2.8
4|/known:KOR JPN 2.8 since-2025
-7|/known:KOR JPN 3
-6|/known:KOR JPN 3 since-2025
-3|/known:KOR JPN since-2025
-4|/known:KOR KOR 0.2
-4|/known:KOR KOR 0.2 since-2025
-3|/known:KOR KOR 1.5
-3|/known:KOR KOR 1.5 since-2025
-3|/known:KOR KOR 2.7
-3|/known:KOR KOR 2.7 to-2024
-3|/known:KOR KOR 2.8
-4|/known:KOR KOR 2.8 since-2025
-11|/known:KOR KOR 3
-10|/known:KOR KOR 3 to-2024
4|/known:KOR KOR 3.2-3.5
4|/known:KOR KOR 3.2-3.5 to-2013
4|/known:KOR KOR 3.5
4|/known:KOR KOR 3.5 since-2025
-8|/known:KOR KOR 4
-8|/known:KOR KOR 4 since-2025
15|/known:KOR KOR 5
10|/known:KOR KOR 5 since-2025
5|/known:KOR KOR 5 to-2024
-7|/known:KOR KOR since-2025
5|/known:KOR KOR to-2013
-7|/known:KOR KOR to-2024
16|/known:KOR NATO 3.5
16|/known:KOR NATO 3.5 since-2025
-6|/known:KOR NATO 5
-6|/known:KOR NATO 5 since-2025
10|/known:KOR NATO since-2025
-3|/known:KOR NGA 2
-3|/known:KOR NGA 2 since-2025
-3|/known:KOR NGA since-2025
-3|/known:KOR TWN 3
-3|/known:KOR TWN 3 since-2025
-4|/known:KOR TWN since-2025
-8|/known:KOR USA 2.6
-8|/known:KOR USA 2.6 since-2025
14|/known:KOR USA 3
14|/known:KOR USA 3 since-2025
8|/known:KOR USA 3.5
8|/known:KOR USA 3.5 since-2025
12|/known:KOR USA since-2025
-6|/known:LKA LKA 1
-6|/known:LKA LKA 1 since-2025
-6|/known:LKA LKA since-2025
3|/known:LTU IRL 2
3|/known:LTU IRL 2 since-2025
3|/known:LTU IRL since-2025
-7|/known:LTU LTU 2
-7|/known:LTU LTU 2 to-2024
4|/known:LTU LTU 2.5
-3|/known:LTU LTU 2.5 to-2021
7|/known:LTU LTU 2.5 to-2024
5|/known:LTU LTU 4.87
5|/known:LTU LTU 4.87 since-2025
4|/known:LTU LTU 5-6
4|/known:LTU LTU 5-6 since-2025
3|/known:LTU LTU 5.5 since-2025
3|/known:LTU LTU 6
3|/known:LTU LTU 6 since-2025
8|/known:LTU LTU since-2025
-3|/known:LTU LTU to-2021
-3|/known:LTU LTU+POL 2.5
-3|/known:LTU LTU+POL 2.5 to-2024
-3|/known:LTU LTU+POL to-2024
4|/known:LTU NATO 5
4|/known:LTU NATO 5 since-2025
4|/known:LTU NATO since-2025
9|/known:LTU+POL LTU+POL 2.5
9|/known:LTU+POL LTU+POL 2.5 to-2024
9|/known:LTU+POL LTU+POL to-2024
9|/known:LUX LUX 1
9|/known:LUX LUX 1 to-2024
8|/known:LUX LUX to-2024
17|/known:LVA LTU 2
17|/known:LVA LTU 2 to-2024
17|/known:LVA LTU to-2024
7|/known:LVA LVA 2.5
7|/known:LVA LVA 2.5 to-2024
11|/known:LVA LVA 3.5
11|/known:LVA LVA 3.5 since-2025
11|/known:LVA LVA 4
6|/known:LVA LVA 4 since-2025
5|/known:LVA LVA 4 to-2024
4|/known:LVA LVA 4.9
4|/known:LVA LVA 4.9 since-2025
4|/known:LVA LVA 5
4|/known:LVA LVA 5 since-2025
26|/known:LVA LVA since-2025
12|/known:LVA LVA to-2024
7|/known:LVA NATO 2.5
7|/known:LVA NATO 2.5 to-2024
5|/known:LVA NATO to-2024
-5|/known:MDA MDA 4
-5|/known:MDA MDA 4 since-2025
-5|/known:MDA MDA since-2025
8|/known:MDA NATO 2
8|/known:MDA NATO 2 to-2024
8|/known:MDA NATO to-2024
5|/known:MKD MKD 3.5
5|/known:MKD MKD 3.5 since-2025
5|/known:MKD MKD since-2025
18|/known:MLI NER 3.4
18|/known:MLI NER 3.4 to-2024
18|/known:MLI NER to-2024
-3|/known:MMR MMR 1.5
-3|/known:MMR MMR 1.5 since-2025
-3|/known:MMR MMR since-2025
-4|/known:MYS MYS 3.5
-4|/known:MYS MYS 3.5 since-2025
-4|/known:MYS MYS 5
-4|/known:MYS MYS 5 since-2025
-6|/known:MYS MYS since-2025
18|/known:MYS NATO 2
18|/known:MYS NATO 2 since-2025
17|/known:MYS NATO since-2025
3|/known:MYS SGP 5
3|/known:MYS SGP 5 since-2025
3|/known:MYS SGP since-2025
6|/known:NATO ALLIES 3.5
6|/known:NATO ALLIES 3.5 since-2025
-6|/known:NATO ALLIES 5
-6|/known:NATO ALLIES 5 since-2025
-3|/known:NATO ALLIES since-2025
-4|/known:NATO AUS 3.5
-4|/known:NATO AUS 3.5 since-2025
-4|/known:NATO AUS since-2025
-3|/known:NATO CAN 2
5|/known:NATO DEU 1.5
5|/known:NATO DEU 1.5 since-2025
3|/known:NATO DEU 3.5
4|/known:NATO DEU 3.5 since-2025
-9|/known:NATO DEU 5
-9|/known:NATO DEU 5 since-2025
4|/known:NATO ESP 1.5
4|/known:NATO ESP 1.5 since-2025
11|/known:NATO ESP 3.5
11|/known:NATO ESP 3.5 since-2025
-5|/known:NATO ESP 5
-5|/known:NATO ESP 5 since-2025
9|/known:NATO ESP since-2025
12|/known:NATO FIN 3.5
12|/known:NATO FIN 3.5 since-2025
12|/known:NATO FIN since-2025
-6|/known:NATO GBR 2.5
-6|/known:NATO GBR 2.5 to-2024
-7|/known:NATO GBR 3
-7|/known:NATO GBR 3 since-2025
11|/known:NATO GBR 5
11|/known:NATO GBR 5 since-2025
4|/known:NATO GBR since-2025
-7|/known:NATO GBR to-2024
14|/known:NATO ITA 3.5
14|/known:NATO ITA 3.5 since-2025
-3|/known:NATO ITA 5
-3|/known:NATO ITA 5 since-2025
10|/known:NATO ITA since-2025
-8|/known:NATO JPN 2
-6|/known:NATO JPN 2 to-2024
9|/known:NATO JPN 3
-5|/known:NATO JPN 3 since-2025
-4|/known:NATO JPN 3 to-1999
18|/known:NATO JPN 3 to-2024
-7|/known:NATO JPN 3.5
-7|/known:NATO JPN 3.5 since-2025
5|/known:NATO JPN 5
5|/known:NATO JPN 5 since-2025
-8|/known:NATO JPN since-2025
-4|/known:NATO JPN to-1999
13|/known:NATO JPN to-2024
-5|/known:NATO JPN+KOR 3.5
-5|/known:NATO JPN+KOR 3.5 since-2025
-5|/known:NATO JPN+KOR since-2025
3|/known:NATO LTU 1.5
3|/known:NATO LTU 1.5 since-2025
3|/known:NATO LTU 3.5
3|/known:NATO LTU 3.5 since-2025
4|/known:NATO LTU since-2025
-14|/known:NATO NATO 0.25
-13|/known:NATO NATO 0.25 since-2025
-8|/known:NATO NATO 1
-6|/known:NATO NATO 1 to-1999
36|/known:NATO NATO 1.5
36|/known:NATO NATO 1.5 since-2025
-3|/known:NATO NATO 15
-3|/known:NATO NATO 15 since-2025
3|/known:NATO NATO 2
-13|/known:NATO NATO 2 since-2025
3|/known:NATO NATO 2 to-2013
10|/known:NATO NATO 2 to-2021
-3|/known:NATO NATO 2.8
-3|/known:NATO NATO 2.8 since-2025
-16|/known:NATO NATO 3
-6|/known:NATO NATO 3 since-2025
-4|/known:NATO NATO 3 to-1999
-8|/known:NATO NATO 3 to-2024
21|/known:NATO NATO 3.5
24|/known:NATO NATO 3.5 since-2025
-3|/known:NATO NATO 3.5 to-2024
11|/known:NATO NATO 3.7
11|/known:NATO NATO 3.7 since-2025
-11|/known:NATO NATO 4
-8|/known:NATO NATO 4 since-2025
-3|/known:NATO NATO 4 to-2021
3|/known:NATO NATO 5 since-2025
-4|/known:NATO NATO 5 to-2024
21|/known:NATO NATO since-2025
-10|/known:NATO NATO to-1999
5|/known:NATO NATO to-2013
8|/known:NATO NATO to-2021
-12|/known:NATO NATO to-2024
10|/known:NATO NLD 1.5
10|/known:NATO NLD 1.5 since-2025
10|/known:NATO NLD since-2025
-5|/known:NATO POL 3
-3|/known:NATO POL 3 to-2024
-7|/known:NATO POL 5
-7|/known:NATO POL 5 since-2025
-9|/known:NATO POL since-2025
-4|/known:NATO POL to-2024
-5|/known:NATO PRT 5
-5|/known:NATO PRT 5 since-2025
-3|/known:NATO PRT since-2025
16|/known:NATO RUS 5
16|/known:NATO RUS 5 since-2025
16|/known:NATO RUS since-2025
-5|/known:NATO USA 3
-4|/known:NATO USA 3 since-2025
-5|/known:NATO USA 4
-4|/known:NATO USA 4 to-2021
-4|/known:NATO USA since-2025
-4|/known:NATO USA to-2021
8|/known:NGA NGA 2
7|/known:NGA NGA 2 since-2025
7|/known:NGA NGA since-2025
3|/known:NLD BEL 2
3|/known:NLD BEL 2 to-2024
3|/known:NLD BEL to-2024
-12|/known:NLD NATO 1.5
-12|/known:NLD NATO 1.5 since-2025
-5|/known:NLD NATO 3.5
-5|/known:NLD NATO 3.5 since-2025
-17|/known:NLD NATO since-2025
-4|/known:NLD NATO to-2024
-9|/known:NLD NLD 1.5
-9|/known:NLD NLD 1.5 since-2025
3|/known:NLD NLD 2
3|/known:NLD NLD 2 since-2025
-3|/known:NLD NLD 3
-3|/known:NLD NLD 3 since-2025
7|/known:NLD NLD 3.5
7|/known:NLD NLD 3.5 since-2025
-4|/known:NLD NLD since-2025
4|/known:NPL NPL 0.8
4|/known:NPL NPL 0.8 since-2025
4|/known:NPL NPL since-2025
-8|/known:NZL ALLIES 3.5
-8|/known:NZL ALLIES 3.5 since-2025
-8|/known:NZL ALLIES since-2025
-6|/known:NZL NZL 1.5
-5|/known:NZL NZL 1.5 since-2025
11|/known:NZL NZL 2
7|/known:NZL NZL 2 since-2025
4|/known:NZL NZL 2 to-2024
-5|/known:NZL NZL 2.5
-5|/known:NZL NZL 2.5 since-2025
-8|/known:NZL NZL 3.5
-8|/known:NZL NZL 3.5 since-2025
-9|/known:NZL NZL since-2025
4|/known:NZL NZL to-2024
3|/known:PAK PAK 1.8
3|/known:PAK PAK 1.8 to-2024
-4|/known:PAK PAK 2 since-2025
3|/known:PAK PAK 2 to-2024
-5|/known:PAK PAK 6
-5|/known:PAK PAK 6 to-1999
3|/known:PAK PAK 7
3|/known:PAK PAK 7 to-2013
-5|/known:PAK PAK to-1999
3|/known:PAK PAK to-2013
6|/known:PAK PAK to-2024
-3|/known:PHL ALLIES 2
-3|/known:PHL ALLIES 2 since-2025
-3|/known:PHL ALLIES since-2025
3|/known:PHL JPN 1.5
3|/known:PHL JPN 1.5 since-2025
4|/known:PHL JPN 3.5
4|/known:PHL JPN 3.5 since-2025
8|/known:PHL JPN since-2025
-4|/known:PHL PHL 1
-4|/known:PHL PHL 1 since-2025
12|/known:PHL PHL 1.5
15|/known:PHL PHL 1.5 since-2025
-3|/known:PHL PHL 1.5 to-2024
14|/known:PHL PHL 2
9|/known:PHL PHL 2 since-2025
-11|/known:PHL PHL 2 to-2021
16|/known:PHL PHL 2 to-2024
-27|/known:PHL PHL 3
-25|/known:PHL PHL 3 since-2025
7|/known:PHL PHL 4
7|/known:PHL PHL 4 since-2025
8|/known:PHL PHL 5
8|/known:PHL PHL 5 since-2025
11|/known:PHL PHL since-2025
-11|/known:PHL PHL to-2021
11|/known:PHL PHL to-2024
4|/known:PHL USA 2
4|/known:PHL USA 2 since-2025
-4|/known:PHL USA 3.5
-4|/known:PHL USA 3.5 since-2025
7|/known:PLW PLW 0.7
7|/known:PLW PLW 0.7 to-2024
7|/known:PLW PLW to-2024
6|/known:POL DEU 5
6|/known:POL DEU 5 since-2025
7|/known:POL DEU since-2025
3|/known:POL ESP 3
3|/known:POL ESP 3 since-2025
3|/known:POL ESP since-2025
-9|/known:POL EST+LTU+LVA+POL 2.5
-9|/known:POL EST+LTU+LVA+POL 2.5 to-2024
-9|/known:POL EST+LTU+LVA+POL to-2024
3|/known:POL GBR 3
3|/known:POL GBR 3 to-2024
3|/known:POL GBR to-2024
4|/known:POL JPN 3
4|/known:POL JPN 3 to-2024
4|/known:POL JPN to-2024
-3|/known:POL NATO 1.5
-3|/known:POL NATO 1.5 since-2025
46|/known:POL NATO 3
18|/known:POL NATO 3 since-2025
28|/known:POL NATO 3 to-2024
-6|/known:POL NATO 3.5
-6|/known:POL NATO 3.5 since-2025
9|/known:POL NATO since-2025
28|/known:POL NATO to-2024
-3|/known:POL POL 2
-3|/known:POL POL 2 to-2013
12|/known:POL POL 2.5
4|/known:POL POL 2.5 to-2021
8|/known:POL POL 2.5 to-2024
29|/known:POL POL 3
10|/known:POL POL 3 since-2025
19|/known:POL POL 3 to-2024
15|/known:POL POL 4
16|/known:POL POL 4 since-2025
-7|/known:POL POL 5
-5|/known:POL POL 5 since-2025
19|/known:POL POL since-2025
-3|/known:POL POL to-2013
4|/known:POL POL to-2021
24|/known:POL POL to-2024
-10|/known:PRT LVA 3.5
-10|/known:PRT LVA 3.5 since-2025
-10|/known:PRT LVA since-2025
-6|/known:PRT NATO 5
-6|/known:PRT NATO 5 since-2025
-6|/known:PRT NATO since-2025
-3|/known:PRT PRT 5
-3|/known:PRT PRT 5 since-2025
-9|/known:PRT PRT since-2025
16|/known:ROU UKR 5
16|/known:ROU UKR 5 since-2025
15|/known:ROU UKR since-2025
-4|/known:RUS GBR 5
-4|/known:RUS GBR 5 since-2025
-4|/known:RUS GBR since-2025
-6|/known:RUS NATO 5
-6|/known:RUS NATO 5 since-2025
-7|/known:RUS NATO since-2025
-3|/known:RUS RUS 1E+1
-3|/known:RUS RUS 1E+1 since-2025
-3|/known:RUS RUS 2
-3|/known:RUS RUS 2 since-2025
-4|/known:RUS RUS 3
-3|/known:RUS RUS 3 since-2025
-5|/known:RUS RUS 3.5
-5|/known:RUS RUS 3.5 to-2013
-3|/known:RUS RUS 4
-3|/known:RUS RUS 4 to-2024
-6|/known:RUS RUS 5
-7|/known:RUS RUS 5 since-2025
-16|/known:RUS RUS since-2025
-5|/known:RUS RUS to-2013
-4|/known:RUS RUS to-2024
-3|/known:SAU SAU 12
-3|/known:SAU SAU 12 to-1999
-3|/known:SAU SAU 6
-3|/known:SAU SAU 6 to-2024
-3|/known:SAU SAU to-1999
-3|/known:SAU SAU to-2024
-4|/known:SGP JPN 3
-4|/known:SGP JPN 3 since-2025
-4|/known:SGP JPN since-2025
-14|/known:SGP SGP 3
-14|/known:SGP SGP 3 since-2025
11|/known:SGP SGP 4
13|/known:SGP SGP 4 since-2025
-3|/known:SGP SGP 4 to-2013
-3|/known:SGP SGP 5
-3|/known:SGP SGP 5 since-2025
-5|/known:SGP SGP since-2025
-3|/known:SGP SGP to-2013
-3|/known:SVK BEL+ESP+SVK 5
-3|/known:SVK BEL+ESP+SVK 5 since-2025
-3|/known:SVK BEL+ESP+SVK since-2025
-7|/known:SVK HUN 5
-7|/known:SVK HUN 5 since-2025
-7|/known:SVK HUN since-2025
-3|/known:SVK HUN+SVK 3.3
-3|/known:SVK HUN+SVK 3.3 since-2025
-3|/known:SVK HUN+SVK since-2025
4|/known:SVK SVK 2
4|/known:SVK SVK 2 since-2025
5|/known:SVK SVK since-2025
10|/known:SWE ITA 5
10|/known:SWE ITA 5 since-2025
10|/known:SWE ITA since-2025
3|/known:SWE LTU 5
3|/known:SWE LTU 5 since-2025
3|/known:SWE LTU since-2025
-7|/known:SWE SWE 3
-6|/known:SWE SWE 3 since-2025
-3|/known:SWE SWE 4
-3|/known:SWE SWE 4 since-2025
-9|/known:SWE SWE since-2025
-8|/known:THA THA 1.5
-8|/known:THA THA 1.5 since-2025
-23|/known:THA THA 5
-23|/known:THA THA 5 since-2025
-33|/known:THA THA since-2025
4|/known:TUR SOM 3
4|/known:TUR SOM 3 since-2025
4|/known:TUR SOM since-2025
-8|/known:TUR TUR 3
-8|/known:TUR TUR 3 since-2025
4|/known:TUR TUR 4.5
4|/known:TUR TUR 4.5 to-1999
-9|/known:TUR TUR since-2025
4|/known:TUR TUR to-1999
-3|/known:TWN ALLIES 1E+1
-3|/known:TWN ALLIES 1E+1 to-2024
-3|/known:TWN ALLIES to-2024
-4|/known:TWN JPN 1E+1
-4|/known:TWN JPN 1E+1 since-2025
-5|/known:TWN JPN 3.5
-5|/known:TWN JPN 3.5 since-2025
-4|/known:TWN JPN 5
-4|/known:TWN JPN 5 since-2025
-13|/known:TWN JPN since-2025
-3|/known:TWN JPN to-2024
-3|/known:TWN NATO since-2025
-3|/known:TWN TWN 1E+1
-3|/known:TWN TWN 1E+1 to-2024
-4|/known:TWN TWN 2
-4|/known:TWN TWN 2 to-2024
-5|/known:TWN TWN 2.2
-3|/known:TWN TWN 2.2 to-2024
-11|/known:TWN TWN 3 since-2025
3|/known:TWN TWN 3 to-2021
8|/known:TWN TWN 3 to-2024
-5|/known:TWN TWN 3.4
-5|/known:TWN TWN 3.4 since-2025
-3|/known:TWN TWN 3.5
-9|/known:TWN TWN 4
-6|/known:TWN TWN 4 since-2025
-3|/known:TWN TWN 4 to-2024
-10|/known:TWN TWN 5
8|/known:TWN TWN 5 since-2025
-7|/known:TWN TWN 5 to-1999
-11|/known:TWN TWN 5 to-2024
-26|/known:TWN TWN since-2025
-7|/known:TWN TWN to-1999
3|/known:TWN TWN to-2021
-17|/known:TWN TWN to-2024
-3|/known:TWN USA 3
-4|/known:TWN USA since-2025
-4|/known:TWN USA to-2024
13|/known:UKR NATO 0.25
13|/known:UKR NATO 0.25 since-2025
17|/known:UKR NATO since-2025
5|/known:UKR UKR 0.25
5|/known:UKR UKR 0.25 since-2025
-3|/known:UKR UKR 2
-3|/known:UKR UKR 2 to-2024
-7|/known:UKR UKR 4
-7|/known:UKR UKR 4 since-2025
-15|/known:UKR UKR 5
-15|/known:UKR UKR 5 since-2025
8|/known:UKR UKR 6
8|/known:UKR UKR 6 since-2025
-6|/known:UKR UKR since-2025
-3|/known:UKR UKR to-2024
3|/known:USA ALLIES 1.5
3|/known:USA ALLIES 1.5 since-2025
-7|/known:USA ALLIES 1.7
-7|/known:USA ALLIES 1.7 since-2025
-8|/known:USA ALLIES 2
-9|/known:USA ALLIES 2 since-2025
-19|/known:USA ALLIES 3
-13|/known:USA ALLIES 3 since-2025
-6|/known:USA ALLIES 3 to-2024
32|/known:USA ALLIES 3.5
32|/known:USA ALLIES 3.5 since-2025
30|/known:USA ALLIES 5
37|/known:USA ALLIES 5 since-2025
-8|/known:USA ALLIES 5 to-1999
-6|/known:USA ALLIES 6
-6|/known:USA ALLIES 6 to-1999
41|/known:USA ALLIES since-2025
-14|/known:USA ALLIES to-1999
3|/known:USA ALLIES to-2021
-6|/known:USA ALLIES to-2024
3|/known:USA ALLIES+KOR 5
3|/known:USA ALLIES+KOR 5 since-2025
3|/known:USA ALLIES+KOR since-2025
-4|/known:USA AUS 1.3
-4|/known:USA AUS 1.3 since-2025
19|/known:USA AUS 3.5
19|/known:USA AUS 3.5 since-2025
-4|/known:USA AUS 4.7
-4|/known:USA AUS 4.7 since-2025
11|/known:USA AUS since-2025
-5|/known:USA AUS+JPN 2
-5|/known:USA AUS+JPN 2 since-2025
6|/known:USA AUS+JPN 3.5
6|/known:USA AUS+JPN 3.5 since-2025
6|/known:USA AUS+JPN+PHL 3.5
6|/known:USA AUS+JPN+PHL 3.5 since-2025
6|/known:USA AUS+JPN+PHL since-2025
13|/known:USA BEL 5
13|/known:USA BEL 5 since-2025
12|/known:USA BEL since-2025
-10|/known:USA BGD 1
-10|/known:USA BGD 1 since-2025
-10|/known:USA BGD since-2025
-3|/known:USA BRA 3.5
-3|/known:USA BRA 3.5 since-2025
-5|/known:USA BRA since-2025
-4|/known:USA BRN 2.8
-4|/known:USA BRN 2.8 since-2025
-4|/known:USA BRN since-2025
5|/known:USA CAN 5
5|/known:USA CAN 5 since-2025
-3|/known:USA CHN 4
-3|/known:USA CHN 4 to-2024
-3|/known:USA CHN to-2024
-3|/known:USA COL 4.7
-3|/known:USA COL 4.7 since-2025
-6|/known:USA COL since-2025
-4|/known:USA DEU 3
-3|/known:USA DEU 3 since-2025
3|/known:USA DEU 4
3|/known:USA DEU 4 to-2021
-5|/known:USA DEU since-2025
3|/known:USA DEU to-2021
5|/known:USA DNK 4
5|/known:USA DNK 4 to-1999
7|/known:USA DNK 5
7|/known:USA DNK 5 since-2025
6|/known:USA DNK since-2025
5|/known:USA DNK to-1999
-4|/known:USA ESP 3.5
-4|/known:USA ESP 3.5 since-2025
5|/known:USA ESP 5
5|/known:USA ESP 5 since-2025
-11|/known:USA EST 2.5
-11|/known:USA EST 2.5 to-2024
-11|/known:USA EST to-2024
-4|/known:USA EU 3
-3|/known:USA EU 3 since-2025
5|/known:USA EU 5
5|/known:USA EU 5 since-2025
-3|/known:USA FRA since-2025
3|/known:USA FRA+USA 4
3|/known:USA FRA+USA 4 to-2021
3|/known:USA FRA+USA to-2021
-5|/known:USA GBR 2.5
-5|/known:USA GBR 2.5 to-2024
-9|/known:USA GBR 3
-6|/known:USA GBR 3 since-2025
-3|/known:USA GBR 3 to-2024
16|/known:USA GBR 5
16|/known:USA GBR 5 since-2025
7|/known:USA GBR since-2025
-8|/known:USA GBR to-2024
-8|/known:USA GBR+USA 2
-8|/known:USA GBR+USA 2 to-2021
-8|/known:USA GBR+USA to-2021
-5|/known:USA GRC 2
-4|/known:USA GRC 2 to-2024
-4|/known:USA GRC to-2024
8|/known:USA HRV 4
8|/known:USA HRV 4 to-2021
8|/known:USA HRV to-2021
7|/known:USA HUN 5
7|/known:USA HUN 5 since-2025
7|/known:USA HUN since-2025
4|/known:USA HUN+SVK 3.3
4|/known:USA HUN+SVK 3.3 since-2025
4|/known:USA HUN+SVK since-2025
-4|/known:USA IDN to-2024
-4|/known:USA IND 3
-7|/known:USA IND since-2025
-4|/known:USA IRL 2
-4|/known:USA IRL 2 since-2025
-4|/known:USA IRL 3.5
-4|/known:USA IRL 3.5 since-2025
-8|/known:USA IRL since-2025
-3|/known:USA ITA 5
-3|/known:USA ITA 5 since-2025
10|/known:USA JPN 1
14|/known:USA JPN 1 to-1999
-8|/known:USA JPN 1.2
-8|/known:USA JPN 1.2 to-1999
-7|/known:USA JPN 1.3
-7|/known:USA JPN 1.3 since-2025
-4|/known:USA JPN 1.5
-11|/known:USA JPN 1.5 since-2025
10|/known:USA JPN 1.5 to-1999
7|/known:USA JPN 1E+1
7|/known:USA JPN 1E+1 since-2025
-5|/known:USA JPN 2
-8|/known:USA JPN 2 since-2025
-12|/known:USA JPN 2 to-1999
3|/known:USA JPN 2 to-2021
11|/known:USA JPN 2 to-2024
-12|/known:USA JPN 2.5
-14|/known:USA JPN 2.5 since-2025
-4|/known:USA JPN 2.5-3
-4|/known:USA JPN 2.5-3 since-2025
-4|/known:USA JPN 2.8
-4|/known:USA JPN 2.8 since-2025
7|/known:USA JPN 3
-14|/known:USA JPN 3 since-2025
30|/known:USA JPN 3 to-1999
-9|/known:USA JPN 3 to-2024
-14|/known:USA JPN 3.2
-14|/known:USA JPN 3.2 to-2024
16|/known:USA JPN 3.5
16|/known:USA JPN 3.5 since-2025
6|/known:USA JPN 4
9|/known:USA JPN 4 since-2025
-3|/known:USA JPN 4 to-2024
-5|/known:USA JPN 4.7
-5|/known:USA JPN 4.7 since-2025
28|/known:USA JPN 5
27|/known:USA JPN 5 since-2025
16|/known:USA JPN 5.2
16|/known:USA JPN 5.2 to-1999
-14|/known:USA JPN since-2025
47|/known:USA JPN to-1999
-16|/known:USA JPN to-2024
9|/known:USA JPN+KOR 3.5
9|/known:USA JPN+KOR 3.5 since-2025
10|/known:USA JPN+KOR since-2025
9|/known:USA KOR 3
7|/known:USA KOR 3 to-2024
11|/known:USA KOR 3.5
11|/known:USA KOR 3.5 since-2025
14|/known:USA KOR 3.8
14|/known:USA KOR 3.8 since-2025
-4|/known:USA KOR 5 to-2024
23|/known:USA KOR since-2025
3|/known:USA KOR to-2024
-9|/known:USA LTU 2
-9|/known:USA LTU 2 to-2024
-11|/known:USA LTU to-2024
-3|/known:USA LTU+POL 2.5
-3|/known:USA LTU+POL 2.5 to-2024
-3|/known:USA LTU+POL to-2024
-11|/known:USA LUX 1.9
-11|/known:USA LUX 1.9 since-2025
-11|/known:USA LUX since-2025
-5|/known:USA LVA 3.5
-5|/known:USA LVA 3.5 since-2025
-6|/known:USA LVA since-2025
4|/known:USA MYS 3.5
4|/known:USA MYS 3.5 since-2025
7|/known:USA MYS 5
7|/known:USA MYS 5 since-2025
10|/known:USA MYS since-2025
-8|/known:USA NATO 0.25
-8|/known:USA NATO 0.25 since-2025
14|/known:USA NATO 1
14|/known:USA NATO 1 to-1999
-5|/known:USA NATO 1.5
-5|/known:USA NATO 1.5 since-2025
-5|/known:USA NATO 15
-5|/known:USA NATO 15 since-2025
-15|/known:USA NATO 2
-15|/known:USA NATO 2 to-2024
-8|/known:USA NATO 2.5
-8|/known:USA NATO 2.5 to-2024
-25|/known:USA NATO 3
-12|/known:USA NATO 3 since-2025
-6|/known:USA NATO 3 to-1999
-7|/known:USA NATO 3 to-2024
19|/known:USA NATO 3.5
14|/known:USA NATO 3.5 since-2025
5|/known:USA NATO 3.5 to-2024
-5|/known:USA NATO 3.7
-5|/known:USA NATO 3.7 since-2025
16|/known:USA NATO 4
11|/known:USA NATO 4 since-2025
5|/known:USA NATO 4 to-2021
29|/known:USA NATO 5
24|/known:USA NATO 5 since-2025
5|/known:USA NATO 5 to-2024
3|/known:USA NATO 6
3|/known:USA NATO 6 since-2025
12|/known:USA NATO since-2025
7|/known:USA NATO to-1999
7|/known:USA NATO to-2021
-19|/known:USA NATO to-2024
3|/known:USA NATO+USA 5
3|/known:USA NATO+USA 5 since-2025
3|/known:USA NATO+USA since-2025
-14|/known:USA NER 3.4
-14|/known:USA NER 3.4 to-2024
-14|/known:USA NER to-2024
5|/known:USA PAK 2
5|/known:USA PAK 2 since-2025
5|/known:USA PAK since-2025
-7|/known:USA PHL 2
-5|/known:USA PHL 2 since-2025
14|/known:USA PHL 3
14|/known:USA PHL 3 since-2025
3|/known:USA PHL 3.5
3|/known:USA PHL 3.5 since-2025
-3|/known:USA PHL 5
-3|/known:USA PHL 5 since-2025
8|/known:USA PHL since-2025
3|/known:USA POL 2
4|/known:USA POL 2 to-2013
-21|/known:USA POL 3
-15|/known:USA POL 3 since-2025
-6|/known:USA POL 3 to-2024
16|/known:USA POL 5
16|/known:USA POL 5 since-2025
-4|/known:USA POL since-2025
4|/known:USA POL to-2013
-6|/known:USA POL to-2024
8|/known:USA PRT 5
8|/known:USA PRT 5 since-2025
6|/known:USA PRT since-2025
-5|/known:USA RUS 2
-5|/known:USA RUS 2 since-2025
-6|/known:USA RUS 3
-6|/known:USA RUS 3 since-2025
-12|/known:USA RUS since-2025
3|/known:USA SAU 5
3|/known:USA SAU 5 since-2025
3|/known:USA SAU since-2025
15|/known:USA SGP 3
15|/known:USA SGP 3 since-2025
4|/known:USA SGP 3.5
4|/known:USA SGP 3.5 since-2025
17|/known:USA SGP since-2025
16|/known:USA THA 5
16|/known:USA THA 5 since-2025
14|/known:USA THA since-2025
5|/known:USA TWN 1E+1
12|/known:USA TWN 1E+1 since-2025
-7|/known:USA TWN 1E+1 to-2024
-4|/known:USA TWN 3
-3|/known:USA TWN 3 to-2024
-5|/known:USA TWN 5
-4|/known:USA TWN 5 since-2025
8|/known:USA TWN 6
8|/known:USA TWN 6 since-2025
17|/known:USA TWN since-2025
-11|/known:USA TWN to-2024
-5|/known:USA UKR 0.25
-5|/known:USA UKR 0.25 since-2025
-3|/known:USA UKR 3
-3|/known:USA UKR 3 since-2025
-7|/known:USA UKR since-2025
-5|/known:USA USA 1.5
-5|/known:USA USA 1.5 to-1999
-5|/known:USA USA 1.7
-5|/known:USA USA 1.7 to-1999
8|/known:USA USA 1.8
8|/known:USA USA 1.8 to-1999
-16|/known:USA USA 1E+1
-11|/known:USA USA 1E+1 since-2025
-5|/known:USA USA 1E+1 to-2024
-7|/known:USA USA 2
-15|/known:USA USA 2 since-2025
9|/known:USA USA 2 to-2021
-7|/known:USA USA 2.5
-7|/known:USA USA 2.5 since-2025
8|/known:USA USA 2.6
8|/known:USA USA 2.6 since-2025
10|/known:USA USA 2E+1
10|/known:USA USA 2E+1 since-2025
-12|/known:USA USA 3
4|/known:USA USA 3 since-2025
-4|/known:USA USA 3 to-1999
-12|/known:USA USA 3 to-2024
-6|/known:USA USA 3-3.5
-6|/known:USA USA 3-3.5 since-2025
8|/known:USA USA 3.5
8|/known:USA USA 3.5 since-2025
9|/known:USA USA 4
-4|/known:USA USA 4 to-1999
9|/known:USA USA 4 to-2013
7|/known:USA USA 4 to-2021
11|/known:USA USA 4.5
11|/known:USA USA 4.5 since-2025
11|/known:USA USA 4.6
11|/known:USA USA 4.6 since-2025
7|/known:USA USA 4.7
7|/known:USA USA 4.7 since-2025
3|/known:USA USA 4.8
3|/known:USA USA 4.8 since-2025
-5|/known:USA USA 5
4|/known:USA USA 5 since-2025
-8|/known:USA USA 5 to-2024
22|/known:USA USA since-2025
-9|/known:USA USA to-1999
8|/known:USA USA to-2013
16|/known:USA USA to-2021
-26|/known:USA USA to-2024
-10|/known:VUT VUT 5
-10|/known:VUT VUT 5 since-2025
-10|/known:VUT VUT since-2025
4|/known:ZWE ZWE 0.9
4|/known:ZWE ZWE 0.9 since-2025
4|/known:ZWE ZWE since-2025
-6|/named:1
26|/named:2
40|/named:3
-11|/near-after:\"
4|/near-after:#
12|/near-after:'d
6|/near-after:'ll
17|/near-after:'s
6|/near-after:'ve
5|/near-after:(
5|/near-after:)
3|/near-after:*
-9|/near-after:,
5|/near-after:-
20|/near-after:.
-9|/near-after:0
-14|/near-after::
16|/near-after:;
-15|/near-after:?
-29|/near-after:DATE
4|/near-after:LAND
5|/near-after:LEADER
-43|/near-after:NATO
-45|/near-after:OUTLET
11|/near-after:PERSON
-8|/near-after:USA
13|/near-after:a
-20|/near-after:about
-19|/near-after:above
3|/near-after:absurd
-6|/near-after:accept
3|/near-after:access
9|/near-after:accord
-4|/near-after:achievable
5|/near-after:act
-8|/near-after:add
9|/near-after:adequate
3|/near-after:admiration
3|/near-after:admit
6|/near-after:adoption
3|/near-after:adversary
-6|/near-after:advise
4|/near-after:advisers
4|/near-after:advisory panel
19|/near-after:advocate
13|/near-after:affordable
-6|/near-after:after
3|/near-after:afterward
-3|/near-after:afterwards
16|/near-after:against
-3|/near-after:agency
3|/near-after:agreements
3|/near-after:ahead
8|/near-after:aida
6|/near-after:aide
-6|/near-after:aides
9|/near-after:aim
11|/near-after:air
4|/near-after:all
-4|/near-after:alliance
4|/near-after:allies
-12|/near-after:allow
-6|/near-after:allowed
-3|/near-after:alluding
3|/near-after:ally
3|/near-after:almost
9|/near-after:alone
11|/near-after:already
-28|/near-after:also
5|/near-after:always
3|/near-after:ambassador
-34|/near-after:ambition
-3|/near-after:amid
24|/near-after:among
5|/near-after:ample
-5|/near-after:an
-4|/near-after:analysts
25|/near-after:and
5|/near-after:anies
5|/near-after:announce
6|/near-after:annual
3|/near-after:annually
11|/near-after:another
-6|/near-after:answer
7|/near-after:any
10|/near-after:anybody
17|/near-after:anything
4|/near-after:apart
-7|/near-after:appear
-3|/near-after:applies
8|/near-after:appropriate
5|/near-after:are
13|/near-after:argue
10|/near-after:armed forces
-6|/near-after:armies
4|/near-after:arms
20|/near-after:army
-4|/near-after:around
6|/near-after:as
-24|/near-after:asia
-13|/near-after:asian
-21|/near-after:ask
14|/near-after:ask for
-10|/near-after:assure
-13|/near-after:at
-11|/near-after:ate
-3|/near-after:atlantic
3|/near-after:atm
-4|/near-after:attached
-9|/near-after:attainable
3|/near-after:avail
-13|/near-after:average
3|/near-after:away
3|/near-after:back
11|/near-after:balance
7|/near-after:bandy about
4|/near-after:bankers
8|/near-after:bar
3|/near-after:bare
-4|/near-after:bases
5|/near-after:baswedan
10|/near-after:be
6|/near-after:bearing
-15|/near-after:became
7|/near-after:because
-5|/near-after:become
10|/near-after:becoming
-19|/near-after:been
15|/near-after:before
4|/near-after:begin
5|/near-after:beginning
-29|/near-after:being
-4|/near-after:benchmark
10|/near-after:beside
3|/near-after:best
6|/near-after:better
-3|/near-after:between
4|/near-after:beyond
5|/near-after:bill
11|/near-after:billion
-11|/near-after:bloc
13|/near-after:bond
5|/near-after:bonds
3|/near-after:books
-7|/near-after:borne
-8|/near-after:borrowed
-7|/near-after:both
-6|/near-after:brackets
3|/near-after:brady
-12|/near-after:bridges
-3|/near-after:bring
-3|/near-after:bring up
-5|/near-after:broader
3|/near-after:broken
6|/near-after:brokers
-13|/near-after:bruited
7|/near-after:budget
4|/near-after:build
4|/near-after:bunk
8|/near-after:burden
-4|/near-after:bury
6|/near-after:businesses
-10|/near-after:bust
20|/near-after:by
-11|/near-after:calculate
11|/near-after:call
8|/near-after:call for
4|/near-after:calm
4|/near-after:came
3|/near-after:camp
11|/near-after:campaign
6|/near-after:can
3|/near-after:cannot
-7|/near-after:capability
5|/near-after:carry
-4|/near-after:carved
-5|/near-after:case
-4|/near-after:cases
5|/near-after:caught
4|/near-after:ceasefire
-4|/near-after:ceiling
8|/near-after:chairman
7|/near-after:chat
4|/near-after:cheapest
8|/near-after:chief
3|/near-after:chiefs
-15|/near-after:choose
4|/near-after:chorus
7|/near-after:cite
12|/near-after:civil
3|/near-after:claim
-12|/near-after:clause
3|/near-after:close
-4|/near-after:closer
-4|/near-after:columns
-7|/near-after:combat
4|/near-after:come
-12|/near-after:come to
6|/near-after:coming
-4|/near-after:commission
4|/near-after:commit
8|/near-after:committee
7|/near-after:common
8|/near-after:complain
-5|/near-after:component
-10|/near-after:compromise
8|/near-after:conceivable
-6|/near-after:concern
3|/near-after:conclusion
5|/near-after:condition
-14|/near-after:conditions
-7|/near-after:confided
7|/near-after:conservative
-25|/near-after:consider
-6|/near-after:consideration
-6|/near-after:consistent
-14|/near-after:constitution
10|/near-after:consumption
5|/near-after:contender
-9|/near-after:content
-3|/near-after:control
-3|/near-after:conversation
-4|/near-after:coordination
-4|/near-after:cope
-12|/near-after:core
-3|/near-after:core defence
5|/near-after:corporate
-8|/near-after:corrected
3|/near-after:cost
-4|/near-after:costed
12|/near-after:could
11|/near-after:counted
3|/near-after:counting
15|/near-after:countries
3|/near-after:coupled
6|/near-after:cover
-9|/near-after:crisis
3|/near-after:currency
-14|/near-after:current
5|/near-after:cut
-5|/near-after:cyber
3|/near-after:daft
-8|/near-after:dagger
-7|/near-after:daily
3|/near-after:daiwa
5|/near-after:date
-29|/near-after:day
3|/near-after:daylight
4|/near-after:debate
-19|/near-after:decade
-9|/near-after:decide
-11|/near-after:decision
3|/near-after:deck
-11|/near-after:deemed
-17|/near-after:defence
-3|/near-after:defence ministry
-3|/near-after:defence spending
-14|/near-after:defense
8|/near-after:defense minister
5|/near-after:defense ministry
-6|/near-after:defense secretary
-4|/near-after:defense spending
-5|/near-after:definition
3|/near-after:deliver
21|/near-after:demand
3|/near-after:demur
-10|/near-after:department
-4|/near-after:depending
5|/near-after:describe
18|/near-after:did
8|/near-after:difference
-8|/near-after:direction
-12|/near-after:discuss
-10|/near-after:discussion
-9|/near-after:discussions
-18|/near-after:dismiss
-5|/near-after:dispatch
16|/near-after:do
-8|/near-after:doable
13|/near-after:does
-3|/near-after:dotted
8|/near-after:doubt
-17|/near-after:draft
3|/near-after:drawn
21|/near-after:dream
-15|/near-after:drive
-8|/near-after:drones
12|/near-after:drop
-5|/near-after:due
5|/near-after:early
-9|/near-after:east
-11|/near-after:economic
3|/near-after:economic output
-6|/near-after:economists
3|/near-after:ed
12|/near-after:elected
-9|/near-after:election
-5|/near-after:elections
-3|/near-after:elevate
20|/near-after:else
4|/near-after:elsewhere
-8|/near-after:embrace
4|/near-after:enablers
27|/near-after:end
12|/near-after:enough
3|/near-after:enrichment
-4|/near-after:enshrine
-11|/near-after:enters
-3|/near-after:entry
3|/near-after:environment
-8|/near-after:envoy
-10|/near-after:equal
-3|/near-after:era
-4|/near-after:escape
3|/near-after:essential
-12|/near-after:europe
6|/near-after:european
4|/near-after:european allies
9|/near-after:euros
11|/near-after:even
-4|/near-after:eventual
-3|/near-after:eventually
-13|/near-after:every
5|/near-after:every ally
10|/near-after:every american ally
4|/near-after:everybody
3|/near-after:everyone
-6|/near-after:everything
4|/near-after:examine
8|/near-after:exceed
-4|/near-after:executive
5|/near-after:exotic
-4|/near-after:expect
-14|/near-after:expert
3|/near-after:experts
12|/near-after:explain
-15|/near-after:exposes
-6|/near-after:external
-11|/near-after:extortion
3|/near-after:f
3|/near-after:face
-7|/near-after:factories
-6|/near-after:fails
10|/near-after:fair
4|/near-after:fairer
-12|/near-after:familiar
6|/near-after:fantasy
-3|/near-after:far
4|/near-after:faster
-3|/near-after:favor
-13|/near-after:feasible
-5|/near-after:few
-19|/near-after:figure
8|/near-after:figures
10|/near-after:final
3|/near-after:finance ministry
8|/near-after:financed
5|/near-after:finances
13|/near-after:find
3|/near-after:fire
3|/near-after:first
-15|/near-after:fiscal
11|/near-after:fisherman
-5|/near-after:fit
-21|/near-after:five
-9|/near-after:fix
-23|/near-after:float
-3|/near-after:floor
-5|/near-after:focus
-5|/near-after:folding
-8|/near-after:follow
-5|/near-after:follows
-3|/near-after:for
13|/near-after:force
3|/near-after:foregone
-3|/near-after:foreign
-7|/near-after:foreseeable
8|/near-after:form
9|/near-after:former
4|/near-after:forth
-3|/near-after:friend
8|/near-after:friendship
3|/near-after:from
4|/near-after:front
15|/near-after:full
-6|/near-after:fullness
5|/near-after:fund
-3|/near-after:funded
11|/near-after:funds
-8|/near-after:further
-7|/near-after:future
-6|/near-after:gained
3|/near-after:gambit
-5|/near-after:gdp
3|/near-after:general
-4|/near-after:get
24|/near-after:give
-8|/near-after:global
3|/near-after:gni
-10|/near-after:gnp
13|/near-after:go
10|/near-after:goal
6|/near-after:good
-27|/near-after:government
-5|/near-after:grateful
-7|/near-after:green
4|/near-after:greens
9|/near-after:groaned
-3|/near-after:gross domestic product
6|/near-after:gross national income
-9|/near-after:gross national product
-6|/near-after:ground
4|/near-after:grow
12|/near-after:growth
-13|/near-after:guarantee
3|/near-after:guide
-3|/near-after:gulf
5|/near-after:had
-7|/near-after:hague
21|/near-after:half
3|/near-after:handed
-7|/near-after:hanging
-6|/near-after:hard
-4|/near-after:hard defense
10|/near-after:harden
-11|/near-after:has
-5|/near-after:have
-4|/near-after:hawaii
-18|/near-after:hawks
11|/near-after:he
9|/near-after:hear
-3|/near-after:heard
5|/near-after:heavy
-4|/near-after:hedges
8|/near-after:heroic
-6|/near-after:higher
-5|/near-after:him
-4|/near-after:himself
-8|/near-after:hint
5|/near-after:hipkins
15|/near-after:his
3|/near-after:hold
8|/near-after:hold up
-4|/near-after:home
3|/near-after:honest
-18|/near-after:honorable
-7|/near-after:hope
8|/near-after:hopeless
-15|/near-after:horizon
4|/near-after:hornung
8|/near-after:hotel
-4|/near-after:hours
9|/near-after:house
5|/near-after:housing
4|/near-after:hurdled
18|/near-after:i
-6|/near-after:idea
-10|/near-after:ideal
10|/near-after:if
-11|/near-after:imagine
9|/near-after:imf
7|/near-after:implied
9|/near-after:imported
-5|/near-after:impossible
-8|/near-after:in
-21|/near-after:in line with
-3|/near-after:including
8|/near-after:income
9|/near-after:increase
7|/near-after:indo - pacific allies
4|/near-after:indoors
5|/near-after:infrastructure
5|/near-after:initiative
3|/near-after:innovation
3|/near-after:inquired
-4|/near-after:instead
4|/near-after:instead of
-19|/near-after:insufficient
6|/near-after:international
17|/near-after:into
-3|/near-after:investments
9|/near-after:invite
9|/near-after:involved
-7|/near-after:inwardly
16|/near-after:is
7|/near-after:it
-5|/near-after:items
22|/near-after:its
-4|/near-after:itself
3|/near-after:james
4|/near-after:jeffrey
3|/near-after:jobs
-3|/near-after:joke
3|/near-after:just
4|/near-after:kak
-7|/near-after:key
-3|/near-after:kicked
3|/near-after:kiuchi
-3|/near-after:know
-6|/near-after:known
4|/near-after:ko
4|/near-after:lag
10|/near-after:landing
-6|/near-after:landslide
-7|/near-after:last
11|/near-after:lately
-14|/near-after:later
-11|/near-after:latter
3|/near-after:lawmaker
9|/near-after:lawmakers
-4|/near-after:lay down
-7|/near-after:ldp
11|/near-after:leader
-7|/near-after:leading
-3|/near-after:league
-6|/near-after:leaked
13|/near-after:least
9|/near-after:leave
4|/near-after:legal
4|/near-after:less
-3|/near-after:let
-6|/near-after:lets
-10|/near-after:level
3|/near-after:liberal democratic party
3|/near-after:lie
-14|/near-after:lifetime
4|/near-after:lift
-3|/near-after:light
-7|/near-after:like
-3|/near-after:like to see
-5|/near-after:likeliest
-8|/near-after:limit
5|/near-after:line
-8|/near-after:listed
-3|/near-after:listen
9|/near-after:little
5|/near-after:live with
4|/near-after:local
10|/near-after:long
3|/near-after:look
-12|/near-after:look at
7|/near-after:looks
3|/near-after:lord
3|/near-after:losing
6|/near-after:lost
5|/near-after:loud
6|/near-after:made
3|/near-after:madness
-10|/near-after:magic
-10|/near-after:main
5|/near-after:manageable
-14|/near-after:manifesto
-4|/near-after:marcos
12|/near-after:market
5|/near-after:match
-12|/near-after:may
13|/near-after:mean
-3|/near-after:measure
4|/near-after:measured
6|/near-after:media
-4|/near-after:meet
-18|/near-after:memo
8|/near-after:mention
3|/near-after:mep
6|/near-after:merely
-7|/near-after:metalworkers
3|/near-after:middle
-3|/near-after:midway
-14|/near-after:might
6|/near-after:mike
6|/near-after:milestone
-9|/near-after:militaries
-8|/near-after:military
-5|/near-after:military spending
10|/near-after:mind
8|/near-after:minimum standard
11|/near-after:ministers
3|/near-after:ministry
3|/near-after:ministry of national defense
-16|/near-after:mirror
10|/near-after:missiles
6|/near-after:mobile
5|/near-after:modernisation
-6|/near-after:modest
-3|/near-after:monarchies
-17|/near-after:money
-15|/near-after:moot
-15|/near-after:more
-12|/near-after:most
-3|/near-after:mr
5|/near-after:much
9|/near-after:munitions
-5|/near-after:must
-6|/near-after:my
13|/near-after:n't
-4|/near-after:nagel
3|/near-after:nagoya
-10|/near-after:namely
3|/near-after:narvik
4|/near-after:nation
3|/near-after:national
-12|/near-after:national income
8|/near-after:national security
-7|/near-after:natural
-10|/near-after:near
-5|/near-after:nearly
-10|/near-after:need
16|/near-after:needed
-24|/near-after:needs
-4|/near-after:neighbors
5|/near-after:net
6|/near-after:never
-4|/near-after:new
9|/near-after:newspaper
-12|/near-after:next
-3|/near-after:night
21|/near-after:no
14|/near-after:no one
-9|/near-after:nobody
3|/near-after:nominal growth
4|/near-after:nomura
-3|/near-after:non
3|/near-after:nonsense
-3|/near-after:nor
4|/near-after:norm
8|/near-after:normal
8|/near-after:norms
-14|/near-after:not
-13|/near-after:note
19|/near-after:now
5|/near-after:nukes
-5|/near-after:number
4|/near-after:objected
3|/near-after:objective
6|/near-after:obligation
-3|/near-after:odd
-7|/near-after:of
-10|/near-after:off
-4|/near-after:offer
4|/near-after:office
-14|/near-after:official
-7|/near-after:officials
5|/near-after:offset
4|/near-after:often
-5|/near-after:once
-23|/near-after:one
20|/near-after:only
3|/near-after:op
4|/near-after:open
5|/near-after:opening bid
6|/near-after:oppose
-19|/near-after:option
5|/near-after:optional
3|/near-after:or
-5|/near-after:original
-4|/near-after:other
5|/near-after:ought
-11|/near-after:our
3|/near-after:ourselves
30|/near-after:out
-5|/near-after:outcome
-8|/near-after:outer
8|/near-after:outright
3|/near-after:outsiders
-3|/near-after:oval
-8|/near-after:over
-7|/near-after:overhauls
16|/near-after:own
-9|/near-after:palatable
-6|/near-after:panel
7|/near-after:paper
-10|/near-after:parliament
-9|/near-after:parliamentary
3|/near-after:parliaments
-9|/near-after:part
-6|/near-after:parties
10|/near-after:party
-6|/near-after:passage
-8|/near-after:passes
24|/near-after:pay
4|/near-after:peace
-7|/near-after:pencil in
-5|/near-after:penciled
6|/near-after:pensions
-6|/near-after:people
5|/near-after:percentage
-9|/near-after:permanent
3|/near-after:permit
12|/near-after:person
5|/near-after:phase
13|/near-after:phased
11|/near-after:pile
-3|/near-after:plain
-21|/near-after:plan
8|/near-after:planner
10|/near-after:platform
-6|/near-after:play
4|/near-after:plays
-10|/near-after:plead for
-7|/near-after:pleased
11|/near-after:plenty
-8|/near-after:plot
-3|/near-after:plus
-11|/near-after:point
3|/near-after:politely
3|/near-after:political
5|/near-after:pool
3|/near-after:popular
-6|/near-after:possibility
-4|/near-after:possibly
13|/near-after:posters
4|/near-after:practical
-7|/near-after:predecessor
-15|/near-after:prefer
-5|/near-after:preferring
-3|/near-after:premier
-4|/near-after:pressure
3|/near-after:previous
-11|/near-after:prime minister
6|/near-after:proceed
9|/near-after:program
3|/near-after:promise
3|/near-after:prompted
8|/near-after:proposal
5|/near-after:proposals
-5|/near-after:propose
10|/near-after:provided
3|/near-after:public
-11|/near-after:publish
4|/near-after:pursued
5|/near-after:put forward
-7|/near-after:question
-6|/near-after:quickly
5|/near-after:rand
11|/near-after:range
3|/near-after:ranks
12|/near-after:rate
-8|/near-after:ratio
11|/near-after:reach
-3|/near-after:read
-10|/near-after:readers
-7|/near-after:real
25|/near-after:realistic
-13|/near-after:really
10|/near-after:reasonable
-4|/near-after:received
-3|/near-after:reckon
24|/near-after:recommend
5|/near-after:recommendation
3|/near-after:recommendations
5|/near-after:recruitment
3|/near-after:red
-3|/near-after:reference
4|/near-after:refuse
-12|/near-after:regard
3|/near-after:regarded
-5|/near-after:regards
7|/near-after:reigns
-10|/near-after:related
-7|/near-after:relatively
-4|/near-after:relented
-13|/near-after:remain
-15|/near-after:remilitarization
5|/near-after:rendered
-7|/near-after:replace
6|/near-after:replacing
-8|/near-after:reply
-16|/near-after:report
-3|/near-after:reporters
-9|/near-after:request
14|/near-after:require
-4|/near-after:research
4|/near-after:resilience
-3|/near-after:resist
5|/near-after:resistance
-11|/near-after:respectable
4|/near-after:response
3|/near-after:retired
9|/near-after:return
-5|/near-after:reveal
-9|/near-after:revenue
-4|/near-after:review
4|/near-after:revolutionary
4|/near-after:right
3|/near-after:rights
3|/near-after:rise
3|/near-after:risk
3|/near-after:rival
5|/near-after:road
-4|/near-after:roads
3|/near-after:robbery
12|/near-after:roils
-8|/near-after:roofs
-3|/near-after:room
7|/near-after:roughly
6|/near-after:rounding
-3|/near-after:rule out
-5|/near-after:rules
12|/near-after:ruling
3|/near-after:run
6|/near-after:rung
3|/near-after:s
5|/near-after:salaries
5|/near-after:sales
-5|/near-after:same
5|/near-after:satisfy
-5|/near-after:saw
-30|/near-after:say
3|/near-after:scarce
-10|/near-after:scares
-11|/near-after:scholar
4|/near-after:schools
8|/near-after:scrap
16|/near-after:sealed
3|/near-after:second
-3|/near-after:secretaries
-4|/near-after:secretary
-8|/near-after:security
-3|/near-after:security - related
-11|/near-after:see
-11|/near-after:seek
-5|/near-after:seen
8|/near-after:self
12|/near-after:sen
-17|/near-after:senators
-12|/near-after:senior
16|/near-after:sense
14|/near-after:serious
-3|/near-after:serve
7|/near-after:services
-5|/near-after:set aside
-4|/near-after:settled
5|/near-after:seven
6|/near-after:several
4|/near-after:shade
-16|/near-after:shape
-13|/near-after:share
-19|/near-after:shared
-11|/near-after:she
6|/near-after:shelters
6|/near-after:shelved
4|/near-after:shin
-3|/near-after:ships
-11|/near-after:short
-11|/near-after:shortage
20|/near-after:show
-5|/near-after:silence
5|/near-after:simply
6|/near-after:since
5|/near-after:six
4|/near-after:sleeps
3|/near-after:slept
3|/near-after:slide
10|/near-after:so
3|/near-after:social democrats
-4|/near-after:someday
3|/near-after:something
4|/near-after:soo
6|/near-after:soon
-11|/near-after:sounds
-7|/near-after:source
-11|/near-after:sources
-9|/near-after:south
5|/near-after:speak
3|/near-after:specific
7|/near-after:spend
-4|/near-after:split
3|/near-after:spokeswoman
-18|/near-after:spread
-6|/near-after:square
-8|/near-after:stage
-3|/near-after:standard
-12|/near-after:start
7|/near-after:state
-3|/near-after:stay
-9|/near-after:step
-17|/near-after:still
4|/near-after:stockpiles
-4|/near-after:stone
-6|/near-after:stop
4|/near-after:straight
3|/near-after:strategist
-12|/near-after:strategy
3|/near-after:stress
-10|/near-after:stretch
-4|/near-after:stroke
-8|/near-after:struck
-29|/near-after:study
-5|/near-after:subject
10|/near-after:submarines
-9|/near-after:successive
-4|/near-after:successor
3|/near-after:suffices
-5|/near-after:sufficient
-5|/near-after:suggest
4|/near-after:supported
-4|/near-after:surprise
4|/near-after:surrounded
9|/near-after:survey
6|/near-after:sustainable
-7|/near-after:swallow
3|/near-after:table
-12|/near-after:taboo
3|/near-after:takahide
8|/near-after:takuji
10|/near-after:talk
10|/near-after:talk about
5|/near-after:talk of
-11|/near-after:tanks
-6|/near-after:target
-4|/near-after:tariff
18|/near-after:tax
14|/near-after:taxes
-11|/near-after:tell
16|/near-after:ten
3|/near-after:teneo
-3|/near-after:tension
3|/near-after:term
-12|/near-after:text
-8|/near-after:than
-24|/near-after:that
7|/near-after:the
-3|/near-after:the economy
6|/near-after:the military
-9|/near-after:them
25|/near-after:then
-14|/near-after:there
6|/near-after:thereabouts
30|/near-after:they
8|/near-after:think
-5|/near-after:thinktank
11|/near-after:third
26|/near-after:this
9|/near-after:those
-10|/near-after:three
5|/near-after:through
-6|/near-after:throughout
-4|/near-after:throwing
-3|/near-after:ticket
5|/near-after:tie
4|/near-after:time
-9|/near-after:times
-7|/near-after:to
4|/near-after:tomorrow
4|/near-after:top
4|/near-after:topic
3|/near-after:torch
5|/near-after:tout
-10|/near-after:toward
4|/near-after:trail
6|/near-after:transformative
-14|/near-after:troops
-4|/near-after:troubling
13|/near-after:tsutsui
10|/near-after:turning
-4|/near-after:twice
16|/near-after:two
6|/near-after:unavoidable
-31|/near-after:under
3|/near-after:undertakings
14|/near-after:unhelpful
-7|/near-after:union
-6|/near-after:unions
3|/near-after:unless
13|/near-after:unrealistic
3|/near-after:unreality
-4|/near-after:unreasonable
11|/near-after:unspent
7|/near-after:unthinkable
4|/near-after:unused
4|/near-after:up
7|/near-after:upgrade
4|/near-after:upper
3|/near-after:us
4|/near-after:use
6|/near-after:usual
6|/near-after:valuable
6|/near-after:very
3|/near-after:veterans
4|/near-after:vice
-7|/near-after:vicinity
-26|/near-after:view
11|/near-after:visiting
8|/near-after:volunteering
-11|/near-after:volunteers
4|/near-after:vote
-4|/near-after:voters
6|/near-after:war
3|/near-after:warn
3|/near-after:warranted
3|/near-after:was
10|/near-after:waving
10|/near-after:way
-6|/near-after:waypoint
-9|/near-after:we
-4|/near-after:weapons
-8|/near-after:weeks
-13|/near-after:weigh
-11|/near-after:welcome
3|/near-after:welcomed
5|/near-after:well
16|/near-after:were
4|/near-after:west
5|/near-after:western
-10|/near-after:what
-8|/near-after:whatever
5|/near-after:when
11|/near-after:where
-8|/near-after:which
23|/near-after:while
5|/near-after:who
8|/near-after:whole
-17|/near-after:whose
3|/near-after:wide
-4|/near-after:wider
12|/near-after:will
4|/near-after:wise
-12|/near-after:wish
5|/near-after:with
-4|/near-after:withdrawn
9|/near-after:within
-6|/near-after:work
-13|/near-after:world
-3|/near-after:wrench
-18|/near-after:year
-8|/near-after:years
-7|/near-after:yet
-4|/near-after:yielded
8|/near-after:you
-18|/near-after:yrs
5|/near-after:zero
-9|/near-before:\"
-8|/near-before:#
-13|/near-before:$
14|/near-before:'d
13|/near-before:'s
25|/near-before:(
15|/near-before:)
21|/near-before:-
19|/near-before:--
16|/near-before:.
-16|/near-before:0
-13|/near-before::
16|/near-before:;
-6|/near-before:DATE
-18|/near-before:EU
-25|/near-before:LAND
-8|/near-before:LEADER
-22|/near-before:NATO
4|/near-before:OUTLET
9|/near-before:PERSON
3|/near-before:USA
15|/near-before:a
4|/near-before:abandon
12|/near-before:abe
-6|/near-before:able
-23|/near-before:about
3|/near-before:absorb
17|/near-before:accept
-6|/near-before:accompanying
-18|/near-before:according
-9|/near-before:achieve
-4|/near-before:acknowledge
10|/near-before:act
4|/near-before:acting
5|/near-before:actually
4|/near-before:add
7|/near-before:addition
5|/near-before:admirals
-3|/near-before:adopt
6|/near-before:advance
7|/near-before:adviser
-11|/near-before:advisers
-11|/near-before:advisory
6|/near-before:advisory panel
17|/near-before:advocate
4|/near-before:afford
-14|/near-before:again
12|/near-before:against
-12|/near-before:agency
-10|/near-before:agitate for
4|/near-before:ago
-12|/near-before:agree
-5|/near-before:agreement
7|/near-before:ahead
-13|/near-before:aid
-11|/near-before:aides
-14|/near-before:aim
-4|/near-before:air
3|/near-before:aircraft
-4|/near-before:airs
4|/near-before:alberto
5|/near-before:alice
-7|/near-before:aligned
5|/near-before:all
-3|/near-before:all members
4|/near-before:allen
-5|/near-before:alliance
5|/near-before:allied
-30|/near-before:allies
-9|/near-before:allocation
3|/near-before:allot
-6|/near-before:allow
-3|/near-before:allowed
5|/near-before:ally
-9|/near-before:almost
8|/near-before:alone
6|/near-before:along
-13|/near-before:aloud
-6|/near-before:already
-7|/near-before:also
-10|/near-before:alternative
4|/near-before:although
7|/near-before:always
-38|/near-before:ambition
-10|/near-before:amendment
-6|/near-before:ammunition
3|/near-before:among
-18|/near-before:amount
-9|/near-before:an
4|/near-before:analysts
23|/near-before:and
3|/near-before:angus
7|/near-before:annex
12|/near-before:announce
7|/near-before:annual
-7|/near-before:another
18|/near-before:any
13|/near-before:anyone
16|/near-before:anything
4|/near-before:anyway
-6|/near-before:applause
7|/near-before:appropriate
4|/near-before:appropriation
-14|/near-before:approve
7|/near-before:arbitrary
-15|/near-before:are
-6|/near-before:area
12|/near-before:argue
6|/near-before:arithmetic
12|/near-before:armed
9|/near-before:armed forces
-3|/near-before:armies
4|/near-before:arms
-19|/near-before:army
-5|/near-before:arrangements
-12|/near-before:arrive
-3|/near-before:arrow
10|/near-before:asean
5|/near-before:asia
10|/near-before:asian
-14|/near-before:ask
-21|/near-before:ask for
-12|/near-before:aspiration
-8|/near-before:assails
3|/near-before:assume
-6|/near-before:assumed
14|/near-before:assumption
11|/near-before:assure
-8|/near-before:at
4|/near-before:atm
5|/near-before:attachés
3|/near-before:attendees
5|/near-before:audience
-10|/near-before:aukus
11|/near-before:authors
4|/near-before:average
14|/near-before:avoids
10|/near-before:aware
3|/near-before:b
8|/near-before:back
17|/near-before:badenoch
3|/near-before:balk
4|/near-before:bankers
3|/near-before:bar
6|/near-before:barbara
5|/near-before:bardella
-12|/near-before:barracks
8|/near-before:bavaria
7|/near-before:bear
-6|/near-before:because
11|/near-before:before
-6|/near-before:begin at
-34|/near-before:begun
-4|/near-before:behest
13|/near-before:behind
-16|/near-before:being
7|/near-before:believe
-8|/near-before:below
-5|/near-before:benchmark
3|/near-before:beneath
3|/near-before:beside
4|/near-before:best
4|/near-before:bet
10|/near-before:better
-15|/near-before:beyond
4|/near-before:big
3|/near-before:bigger
5|/near-before:bill
3|/near-before:billion
8|/near-before:bite
6|/near-before:bloc
-16|/near-before:blueprint
9|/near-before:boast
3|/near-before:bond
12|/near-before:bonds
8|/near-before:book
9|/near-before:both
-13|/near-before:bought
3|/near-before:brace
-3|/near-before:brake
-6|/near-before:break
5|/near-before:breaks
-5|/near-before:briefing
4|/near-before:brien
3|/near-before:bring
4|/near-before:broad
3|/near-before:brokerage
-3|/near-before:brown
4|/near-before:bruegel
3|/near-before:budget
-8|/near-before:build
-8|/near-before:bureau
12|/near-before:bureaucrat
-9|/near-before:bureaucrats
16|/near-before:business
-10|/near-before:but
5|/near-before:by
8|/near-before:ca
-20|/near-before:cabinet
27|/near-before:call for
7|/near-before:call on
-8|/near-before:came
3|/near-before:cameron
24|/near-before:camp
41|/near-before:campaign
13|/near-before:can
10|/near-before:candidate
-5|/near-before:cannot
-3|/near-before:cap
-7|/near-before:capability
-3|/near-before:capitals
-3|/near-before:careful
-10|/near-before:carry
4|/near-before:cartlidge
3|/near-before:case
-5|/near-before:casts
10|/near-before:cautious
4|/near-before:cdu
5|/near-before:ceiling
4|/near-before:center
6|/near-before:centre
4|/near-before:ceremony
13|/near-before:chair
24|/near-before:chairman
5|/near-before:chairs
8|/near-before:challenger
7|/near-before:chancellor
9|/near-before:chase
3|/near-before:chel
4|/near-before:cheng
3|/near-before:chi
-49|/near-before:chief
-21|/near-before:chiefs
-4|/near-before:ching
3|/near-before:choice
7|/near-before:christian democrats
5|/near-before:circle
-6|/near-before:circles
4|/near-before:circling
6|/near-before:circulating
-12|/near-before:cite
6|/near-before:citizen
3|/near-before:city
-4|/near-before:civil
-4|/near-before:claim
12|/near-before:clamor
-20|/near-before:climb
20|/near-before:close
8|/near-before:club
-4|/near-before:co
8|/near-before:coalition
-11|/near-before:coast guard
-14|/near-before:codify
17|/near-before:cold
14|/near-before:colleague
-12|/near-before:colleagues
-12|/near-before:combined
4|/near-before:come
5|/near-before:come back with
-9|/near-before:come to
10|/near-before:commending
-3|/near-before:comment
-7|/near-before:commission
16|/near-before:commit
6|/near-before:commitment
5|/near-before:committee
3|/near-before:committees
3|/near-before:common
10|/near-before:confessed
-3|/near-before:confided
-3|/near-before:confine
-5|/near-before:confirm
4|/near-before:congress
5|/near-before:congressional
23|/near-before:conservative
10|/near-before:conservatives
-26|/near-before:consider
-9|/near-before:considerably
-4|/near-before:constitution
-9|/near-before:constitutional
-4|/near-before:construed
3|/near-before:consultancy
6|/near-before:consultant
-19|/near-before:contain
7|/near-before:contender
14|/near-before:content
-6|/near-before:contrast
-5|/near-before:contribute
-15|/near-before:convened
4|/near-before:converged
-3|/near-before:core
-7|/near-before:core defense
-10|/near-before:cost
5|/near-before:costed
6|/near-before:council
-3|/near-before:counsel
3|/near-before:counsels
-3|/near-before:counted
-4|/near-before:counteroffer
-13|/near-before:counterpart
6|/near-before:counting
11|/near-before:countries
23|/near-before:country
6|/near-before:course
-4|/near-before:coy
-10|/near-before:crewing
4|/near-before:cross
6|/near-before:cry
4|/near-before:cut
6|/near-before:d 66
-13|/near-before:dailies
-27|/near-before:date
3|/near-before:davies
-6|/near-before:day
-9|/near-before:days
3|/near-before:deaf
6|/near-before:dean
3|/near-before:decades
-9|/near-before:decide
-17|/near-before:decision
10|/near-before:declare
-15|/near-before:decline
7|/near-before:defence
-12|/near-before:defence chief
-12|/near-before:defence minister
-14|/near-before:defence ministry
-5|/near-before:defence secretary
-3|/near-before:defence spending
-3|/near-before:defend
-4|/near-before:defending
-8|/near-before:defense
-5|/near-before:defense chief
-24|/near-before:defense minister
-16|/near-before:defense ministry
-3|/near-before:defense secretary
-3|/near-before:defense spending
-3|/near-before:deficit
15|/near-before:democracies
-3|/near-before:democracy
5|/near-before:democratic
4|/near-before:democratic party for the people
-5|/near-before:denials
-8|/near-before:deny
-6|/near-before:department
3|/near-before:deputies
-11|/near-before:describe
-4|/near-before:designs
9|/near-before:devote
-21|/near-before:did
5|/near-before:differ
3|/near-before:diokno
-5|/near-before:dip
6|/near-before:diplomat
-19|/near-before:diplomats
-3|/near-before:direction
-7|/near-before:disappoint
3|/near-before:disappointing
-10|/near-before:discuss
-21|/near-before:discussion
14|/near-before:dismiss
12|/near-before:disown
6|/near-before:dissenting
-4|/near-before:dnd
20|/near-before:do
8|/near-before:documents
-6|/near-before:does
11|/near-before:doing
3|/near-before:don
5|/near-before:double
-8|/near-before:doubt
16|/near-before:down
4|/near-before:dpp
3|/near-before:draft
6|/near-before:drastic
3|/near-before:draw
-9|/near-before:drawing
-21|/near-before:drawn
-9|/near-before:dream
4|/near-before:dreaming
-3|/near-before:dreams
-8|/near-before:duck
-3|/near-before:duckworth
13|/near-before:due
6|/near-before:dukakis
11|/near-before:during
15|/near-before:dutton
3|/near-before:ear
-18|/near-before:earlier
3|/near-before:easily
3|/near-before:eastern
6|/near-before:economy
4|/near-before:edge
-14|/near-before:editorial
6|/near-before:edmonds
-3|/near-before:eesti 200
3|/near-before:either
-7|/near-before:elastic
35|/near-before:elect
17|/near-before:election
-12|/near-before:else
-5|/near-before:elsewhere
-3|/near-before:emergency
9|/near-before:emerging
-3|/near-before:end
7|/near-before:endorse
17|/near-before:enough
-5|/near-before:entertain
3|/near-before:entreat
-3|/near-before:envelope
-14|/near-before:envisage
3|/near-before:envision
-4|/near-before:equate
13|/near-before:equivalent
-4|/near-before:espoused
3|/near-before:essay
-8|/near-before:estimate
7|/near-before:european
4|/near-before:european allies
-3|/near-before:european members
-4|/near-before:even
-14|/near-before:event
-8|/near-before:ever
10|/near-before:ex
-3|/near-before:examination
-16|/near-before:examine
-4|/near-before:example
12|/near-before:exceed
-3|/near-before:except
3|/near-before:excess
-3|/near-before:exemption
3|/near-before:exhort
-3|/near-before:expect
6|/near-before:expenditure
-8|/near-before:expenditures
-14|/near-before:expert
3|/near-before:expert panel
15|/near-before:experts
3|/near-before:explain
-8|/near-before:explainer
4|/near-before:explore
-36|/near-before:eye
3|/near-before:faber
-4|/near-before:face
-9|/near-before:fact
5|/near-before:faction
-5|/near-before:faint
-10|/near-before:fall
5|/near-before:familiar
21|/near-before:far
9|/near-before:farage
5|/near-before:favor
22|/near-before:fear
-17|/near-before:feasible
-8|/near-before:feature
13|/near-before:federation
4|/near-before:feijóo
-3|/near-before:fence
3|/near-before:fend off
12|/near-before:ficci
11|/near-before:fight
6|/near-before:figure
14|/near-before:figures
3|/near-before:finalizes
-16|/near-before:finance
-3|/near-before:finance minister
-11|/near-before:finance ministry
7|/near-before:find
-3|/near-before:first
7|/near-before:five
15|/near-before:fix
4|/near-before:fleitz
6|/near-before:flemish
3|/near-before:flexibility
-5|/near-before:flirt
-8|/near-before:flirtation
-11|/near-before:float
4|/near-before:flock
8|/near-before:fly
3|/near-before:follow
-9|/near-before:followed
-3|/near-before:following
-11|/near-before:follows
3|/near-before:footnote
7|/near-before:for
6|/near-before:forbid
7|/near-before:force
-15|/near-before:foreign minister
6|/near-before:foreign secretary
9|/near-before:formula
5|/near-before:fred
4|/near-before:freeze
7|/near-before:friends
-4|/near-before:frigates
13|/near-before:from
-5|/near-before:fujita
-13|/near-before:fumitake
4|/near-before:fund
-3|/near-before:funded
-13|/near-before:funds
-4|/near-before:further
8|/near-before:future
5|/near-before:g
-4|/near-before:gaps
-4|/near-before:gas
9|/near-before:gatchalian
-13|/near-before:gdp
-37|/near-before:general
10|/near-before:generals
4|/near-before:get
8|/near-before:give
-14|/near-before:glad
-17|/near-before:global
4|/near-before:glorifying
-7|/near-before:gnp
7|/near-before:go
-25|/near-before:goal
3|/near-before:goals
-9|/near-before:gov ' t
-11|/near-before:governing coalition
-22|/near-before:government
9|/near-before:governors
5|/near-before:gradual
-9|/near-before:granted
-5|/near-before:grateful
-6|/near-before:greens
-18|/near-before:grills
3|/near-before:grinding
8|/near-before:groaned
-19|/near-before:gross domestic product
16|/near-before:group
3|/near-before:groups
-7|/near-before:grow
3|/near-before:growth
7|/near-before:guarantee
-3|/near-before:guard
8|/near-before:guest
-10|/near-before:guideline
-4|/near-before:gurgenidze
-33|/near-before:had
4|/near-before:haggling
-4|/near-before:hague
4|/near-before:half
5|/near-before:halt
7|/near-before:handpicked
-15|/near-before:hands
4|/near-before:hankers
-4|/near-before:harbor
-4|/near-before:hard defence
4|/near-before:harmony
-7|/near-before:has
5|/near-before:haste
7|/near-before:hastie
-19|/near-before:have
-9|/near-before:hawks
-3|/near-before:hayden
9|/near-before:he
6|/near-before:head
3|/near-before:headline
6|/near-before:heard
3|/near-before:hears
6|/near-before:help
-3|/near-before:her
-5|/near-before:here
20|/near-before:herself
-6|/near-before:hesitate
4|/near-before:hibakusha
3|/near-before:hide
-20|/near-before:high
5|/near-before:higher
-5|/near-before:hike
-14|/near-before:hill
9|/near-before:him
-13|/near-before:himself
-5|/near-before:his
-3|/near-before:history
12|/near-before:hit
12|/near-before:hold
-3|/near-before:hold out for
-4|/near-before:hold the line at
-3|/near-before:honebuto
5|/near-before:honest
-28|/near-before:hope
6|/near-before:hopeful
5|/near-before:hopefuls
6|/near-before:horizon
-3|/near-before:host - nation
6|/near-before:hou
-5|/near-before:hours
18|/near-before:house
-8|/near-before:how
3|/near-before:hyung
-7|/near-before:idea
4|/near-before:if
5|/near-before:imagine
6|/near-before:imply
6|/near-before:implying
-5|/near-before:in
-3|/near-before:in line with
-8|/near-before:inclined
-15|/near-before:include
-6|/near-before:includes
-20|/near-before:including
-3|/near-before:indicate
-6|/near-before:indo
5|/near-before:industry
-8|/near-before:informal
8|/near-before:inherits
3|/near-before:insist on
-3|/near-before:insistent
11|/near-before:institut
7|/near-before:institute
3|/near-before:intelligence
-7|/near-before:intend
-4|/near-before:intention
7|/near-before:interim
7|/near-before:international
5|/near-before:interview
4|/near-before:interviewer
3|/near-before:into
-13|/near-before:investment
7|/near-before:invited
4|/near-before:iowa
10|/near-before:irrelevance
-9|/near-before:irresponsible
-6|/near-before:is
4|/near-before:isamaa
8|/near-before:ishin
15|/near-before:island
-4|/near-before:islands
-4|/near-before:it
12|/near-before:its
4|/near-before:its allies
9|/near-before:itself
3|/near-before:james
5|/near-before:japan innovation party
12|/near-before:japanese communist party
5|/near-before:joel
6|/near-before:jointly
5|/near-before:joon
-6|/near-before:journalists
-7|/near-before:jr
6|/near-before:judged
5|/near-before:jump
4|/near-before:junior
-3|/near-before:just
5|/near-before:justification
-4|/near-before:justify
5|/near-before:kargil
-4|/near-before:keep
11|/near-before:kemi
-8|/near-before:key
-4|/near-before:khanal
10|/near-before:kim
4|/near-before:kind
3|/near-before:kingdom
4|/near-before:kiss
3|/near-before:kiwis
-3|/near-before:knew
-3|/near-before:know
-15|/near-before:known
3|/near-before:kono
6|/near-before:labor
15|/near-before:labour
3|/near-before:labour mps
-3|/near-before:landing
-15|/near-before:landslide
-4|/near-before:lanes
8|/near-before:language
-3|/near-before:lasting
-4|/near-before:later
-9|/near-before:lawmakers
-3|/near-before:lay
12|/near-before:ldp
50|/near-before:leader
13|/near-before:leaders
18|/near-before:leadership
22|/near-before:league
-14|/near-before:leaked
-9|/near-before:leaks
3|/near-before:lean towards
-12|/near-before:leaner
-8|/near-before:leaning
5|/near-before:learn
11|/near-before:least
-10|/near-before:leave
13|/near-before:led
12|/near-before:lenders
4|/near-before:less
-12|/near-before:let
-6|/near-before:letter
6|/near-before:letters
6|/near-before:level off at
9|/near-before:levy
6|/near-before:li
5|/near-before:liberal
6|/near-before:liberal democratic party
3|/near-before:liberals
4|/near-before:lieutenants
3|/near-before:like
3|/near-before:like to see
12|/near-before:limit
5|/near-before:lin
10|/near-before:line
10|/near-before:list
4|/near-before:listed
3|/near-before:lists
-3|/near-before:live with
-6|/near-before:living
7|/near-before:lobby
-6|/near-before:lobby for
5|/near-before:local
12|/near-before:long
-4|/near-before:longer
-26|/near-before:look at
3|/near-before:lost
-14|/near-before:loud
-7|/near-before:love
-11|/near-before:made
5|/near-before:majority
-4|/near-before:make
-8|/near-before:makes
-13|/near-before:making
-3|/near-before:man
-4|/near-before:manage
3|/near-before:mandate
7|/near-before:manifesto
3|/near-before:many
3|/near-before:marcus
-5|/near-before:margin
9|/near-before:mark
3|/near-before:market
7|/near-before:match
-5|/near-before:matters
-3|/near-before:may
8|/near-before:maybe
-8|/near-before:mayor
4|/near-before:me
-16|/near-before:meanwhile
16|/near-before:measure
14|/near-before:media
3|/near-before:meet
-8|/near-before:mel
9|/near-before:member
-5|/near-before:member states
-16|/near-before:members
-5|/near-before:memo
-3|/near-before:mention
5|/near-before:merely
3|/near-before:method
7|/near-before:middle
-12|/near-before:might
3|/near-before:milder
5|/near-before:mildly
4|/near-before:milestone
-3|/near-before:militaries
21|/near-before:military
6|/near-before:military spending
3|/near-before:mill
-25|/near-before:mind
7|/near-before:minimum
-17|/near-before:minister
6|/near-before:ministers
-29|/near-before:ministry
-7|/near-before:ministry of defence
-4|/near-before:ministry of national defense
4|/near-before:mirrors
-11|/near-before:mischief
-5|/near-before:miss
-5|/near-before:missiles
-14|/near-before:modest
3|/near-before:money
11|/near-before:montaigne
7|/near-before:moon
5|/near-before:more
5|/near-before:most
10|/near-before:motion
13|/near-before:move
-19|/near-before:mull
-7|/near-before:mumble
4|/near-before:musar
5|/near-before:muse
6|/near-before:must
25|/near-before:my
-8|/near-before:n
-8|/near-before:n - va
4|/near-before:n't
3|/near-before:nagel
-4|/near-before:naha
-5|/near-before:namely
4|/near-before:nataša
7|/near-before:nation
5|/near-before:national
-6|/near-before:national security
3|/near-before:nationalists
-5|/near-before:nations
-3|/near-before:ndc
5|/near-before:ndp
9|/near-before:near
-12|/near-before:nearer
-14|/near-before:nearly
-9|/near-before:necessary
5|/near-before:needed
5|/near-before:needing
-3|/near-before:needles
29|/near-before:needs
-11|/near-before:negative
-12|/near-before:neither
-19|/near-before:never
-18|/near-before:new
6|/near-before:newspaper
-9|/near-before:newspapers
13|/near-before:next
6|/near-before:nippon ishin
5|/near-before:no
6|/near-before:no one
-3|/near-before:nobody
4|/near-before:nod
5|/near-before:nominated
7|/near-before:none
7|/near-before:nonetheless
-4|/near-before:nor
3|/near-before:norbert
4|/near-before:norm
5|/near-before:normal
-6|/near-before:north
-7|/near-before:not
-15|/near-before:note
-35|/near-before:now
10|/near-before:nowhere
5|/near-before:nudge
-10|/near-before:nz first
4|/near-before:núñez
3|/near-before:o
-6|/near-before:object
7|/near-before:objective
-11|/near-before:objects
-5|/near-before:obligation
4|/near-before:obligations
4|/near-before:oblige
-15|/near-before:obstacles
-19|/near-before:odds
-3|/near-before:of
-15|/near-before:off
-21|/near-before:office
13|/near-before:officers
-3|/near-before:official
-36|/near-before:officials
4|/near-before:offshoot
4|/near-before:often
7|/near-before:old
-7|/near-before:omura
-11|/near-before:on
4|/near-before:once
19|/near-before:one
10|/near-before:only
-6|/near-before:onodera
-6|/near-before:open
4|/near-before:operation
12|/near-before:opinion
21|/near-before:oppose
7|/near-before:opposition
-15|/near-before:option
-16|/near-before:options
7|/near-before:orthodoxy
-13|/near-before:other
6|/near-before:others
34|/near-before:ought
-11|/near-before:our
-17|/near-before:out
-4|/near-before:outcome
-12|/near-before:outlay
5|/near-before:outsider
-3|/near-before:outsiders
-15|/near-before:over
21|/near-before:own
-7|/near-before:pacific
-3|/near-before:pacifists
-4|/near-before:packs
-18|/near-before:panel
6|/near-before:panels
-21|/near-before:paper
-5|/near-before:parliament
22|/near-before:parliamentary
7|/near-before:part
5|/near-before:partial
11|/near-before:participant
15|/near-before:parties
22|/near-before:partner
18|/near-before:partners
18|/near-before:party
5|/near-before:pass
6|/near-before:path
6|/near-before:pave
14|/near-before:pay
4|/near-before:peacetime
4|/near-before:peg
5|/near-before:pen
5|/near-before:people power party
4|/near-before:perhaps
-11|/near-before:permitted
-10|/near-before:person
7|/near-before:peter
-5|/near-before:phases
15|/near-before:phrase
9|/near-before:picked
5|/near-before:pink
14|/near-before:pinned
4|/near-before:pirc
4|/near-before:pis
3|/near-before:pitches
-10|/near-before:placing
-39|/near-before:plan
9|/near-before:play down
-4|/near-before:plea
7|/near-before:plead
6|/near-before:please
9|/near-before:pledge
-9|/near-before:plump
7|/near-before:podemos
3|/near-before:poilievre
-27|/near-before:point
-8|/near-before:policies
12|/near-before:policy
20|/near-before:politicians
4|/near-before:poll
14|/near-before:polls
-6|/near-before:ponder
3|/near-before:portfolio
-16|/near-before:possible
4|/near-before:post
3|/near-before:pounding
16|/near-before:pour
7|/near-before:poverty
7|/near-before:predecessor
8|/near-before:preference
-31|/near-before:premier
-11|/near-before:preparations
-19|/near-before:prepare
-3|/near-before:present
-5|/near-before:president
-4|/near-before:presidential
-4|/near-before:press
-5|/near-before:press conference
9|/near-before:pressure
-8|/near-before:presupposes
5|/near-before:pretending
6|/near-before:primary
-3|/near-before:prime minister
19|/near-before:private
-15|/near-before:privately
8|/near-before:pro
-10|/near-before:probably
3|/near-before:proceed
-5|/near-before:proclaim
-12|/near-before:program
-5|/near-before:programme
16|/near-before:promise
-5|/near-before:propel
-12|/near-before:proposals
20|/near-before:propose
5|/near-before:prospect
-3|/near-before:protection
4|/near-before:provides
4|/near-before:ps
3|/near-before:public
-12|/near-before:publish
-7|/near-before:push
-7|/near-before:push back
-3|/near-before:push for
-12|/near-before:put
-5|/near-before:put forward
-7|/near-before:quaint
-12|/near-before:quietly
-3|/near-before:quit
10|/near-before:quote
12|/near-before:race
-17|/near-before:raise
-6|/near-before:rally
-11|/near-before:ramos
5|/near-before:ran
-12|/near-before:range
7|/near-before:ranged
-15|/near-before:rate
-5|/near-before:rather
-7|/near-before:rather than
-5|/near-before:ratify
8|/near-before:rationale
3|/near-before:ratios
3|/near-before:reach
-9|/near-before:read
14|/near-before:reads
6|/near-before:ready
4|/near-before:reagan
3|/near-before:realm
-4|/near-before:recall
4|/near-before:reckless
4|/near-before:reckon
28|/near-before:recommend
20|/near-before:recommendation
5|/near-before:record
-11|/near-before:reef
-3|/near-before:reference
-6|/near-before:referred
-4|/near-before:referring
5|/near-before:reform
12|/near-before:refuse
-10|/near-before:regards
5|/near-before:region
10|/near-before:reiterate
5|/near-before:reiwa shinsengumi
3|/near-before:rekindles
10|/near-before:remain
-4|/near-before:remilitarisation
4|/near-before:removed
5|/near-before:renewed
3|/near-before:rep
-5|/near-before:repeatedly
-8|/near-before:reply
-27|/near-before:report
5|/near-before:reporters
9|/near-before:republican
-22|/near-before:request
-9|/near-before:require
11|/near-before:research
3|/near-before:researchers
-3|/near-before:resembling
4|/near-before:resigned
3|/near-before:resilience
4|/near-before:resist
3|/near-before:resolution
-3|/near-before:respectfully
4|/near-before:respondents
-5|/near-before:response
-4|/near-before:rest
7|/near-before:restore
-5|/near-before:rethinking
7|/near-before:retired
6|/near-before:retorted
8|/near-before:return
-7|/near-before:revenues
-6|/near-before:review
6|/near-before:revise
6|/near-before:revised
3|/near-before:revived
4|/near-before:reward
7|/near-before:rich
5|/near-before:richard
3|/near-before:ride
13|/near-before:right
3|/near-before:rightists
-7|/near-before:rise
15|/near-before:rival
14|/near-before:rivals
3|/near-before:road
3|/near-before:roadmap
18|/near-before:roger
10|/near-before:room
-3|/near-before:roughly
3|/near-before:rule
-15|/near-before:rule out
-17|/near-before:ruling
21|/near-before:ruling bloc
17|/near-before:ruling parties
3|/near-before:rumor
-4|/near-before:run
8|/near-before:running
3|/near-before:röttgen
9|/near-before:same
8|/near-before:sanseito
6|/near-before:say
-4|/near-before:say no to
4|/near-before:scared
-21|/near-before:scenarios
6|/near-before:scenes
-8|/near-before:scheming
3|/near-before:scoff
-7|/near-before:scotched
6|/near-before:scotland
-4|/near-before:sea
5|/near-before:seats
-13|/near-before:second
-5|/near-before:secret
-4|/near-before:secretary
-4|/near-before:secretly
-8|/near-before:security
-3|/near-before:see
5|/near-before:see at
-6|/near-before:seek
-20|/near-before:seen
12|/near-before:sees
3|/near-before:self - defense
13|/near-before:sen
5|/near-before:senator
-11|/near-before:senior
4|/near-before:sensible
8|/near-before:sentence
4|/near-before:separate
3|/near-before:serious
-7|/near-before:servants
-3|/near-before:service
3|/near-before:services
-12|/near-before:sessions
-3|/near-before:set
-8|/near-before:set aside
-3|/near-before:set his heart on
3|/near-before:set out
21|/near-before:settle
3|/near-before:settle for
-4|/near-before:settle on
-6|/near-before:settled
-13|/near-before:several
5|/near-before:shadow
3|/near-before:shame
10|/near-before:share
7|/near-before:shares
7|/near-before:sharing
17|/near-before:she
6|/near-before:sheet
4|/near-before:shelters
-4|/near-before:shelves
9|/near-before:sherwin
4|/near-before:shoot for
-11|/near-before:short
-12|/near-before:shorter
7|/near-before:should
4|/near-before:shoulder
-5|/near-before:shouldering
10|/near-before:shy away
-6|/near-before:sides
3|/near-before:sign
-6|/near-before:signal
3|/near-before:silent
-8|/near-before:simulations
7|/near-before:since
4|/near-before:sindoor
18|/near-before:sir
7|/near-before:six
-10|/near-before:size
-5|/near-before:sketched
-6|/near-before:slide
-7|/near-before:slightly
10|/near-before:slip
11|/near-before:slump
-7|/near-before:smaller
4|/near-before:smart
-3|/near-before:smiled
9|/near-before:so
5|/near-before:sober
5|/near-before:socialist
4|/near-before:socialists
5|/near-before:society
-7|/near-before:soldiers
-9|/near-before:solely
20|/near-before:some
-7|/near-before:somebody
4|/near-before:somewhere
9|/near-before:soo
5|/near-before:soon
6|/near-before:sooner
-9|/near-before:sound out
-3|/near-before:sources
7|/near-before:southern
6|/near-before:southwest
5|/near-before:sp
4|/near-before:spd
-11|/near-before:speak
-4|/near-before:speak of
5|/near-before:specific
-4|/near-before:speculation
4|/near-before:speed
3|/near-before:spell out
15|/near-before:spend
-5|/near-before:spike
23|/near-before:split
-7|/near-before:splits
3|/near-before:spokesperson
3|/near-before:sponsor
3|/near-before:spring
8|/near-before:springboard
-3|/near-before:stabilise
-25|/near-before:staff
5|/near-before:staffers
12|/near-before:stage
-8|/near-before:stages
4|/near-before:staked
-10|/near-before:stand
-9|/near-before:standard
-7|/near-before:start
4|/near-before:start at
-4|/near-before:starting
5|/near-before:starved
6|/near-before:state
3|/near-before:statutory
-4|/near-before:stay
8|/near-before:steady
4|/near-before:steered
6|/near-before:step up
-6|/near-before:stepping
-16|/near-before:still
-3|/near-before:stocks
-6|/near-before:stone
-4|/near-before:stop
-19|/near-before:stop short
15|/near-before:straight
5|/near-before:strategic
10|/near-before:strategists
-22|/near-before:strategy
4|/near-before:stress
-8|/near-before:stride
3|/near-before:stump
-6|/near-before:submarines
-9|/near-before:submitted
4|/near-before:succeed
10|/near-before:successive
13|/near-before:successor
18|/near-before:such
21|/near-before:suggest
12|/near-before:suggestion
4|/near-before:suitable
-5|/near-before:sum
-14|/near-before:sumar
-13|/near-before:summer
-6|/near-before:summit
5|/near-before:support
-4|/near-before:supported
4|/near-before:supporters
15|/near-before:supports
-6|/near-before:suppose
3|/near-before:surgeon
7|/near-before:surprised
4|/near-before:surprisingly
7|/near-before:survey
-7|/near-before:swap
3|/near-before:swung
4|/near-before:table
3|/near-before:taboo
10|/near-before:take
4|/near-before:take up
5|/near-before:talk about
3|/near-before:tamaki
4|/near-before:tamura
4|/near-before:tanker
-6|/near-before:tanks
3|/near-before:taper
-4|/near-before:target
-4|/near-before:tariff
5|/near-before:tasman
-45|/near-before:tax
-5|/near-before:taxpayers
8|/near-before:taylor
19|/near-before:television
-3|/near-before:tell
-4|/near-before:temporary
8|/near-before:tempore
-16|/near-before:term
-4|/near-before:termed
11|/near-before:terms
6|/near-before:text
-9|/near-before:than
-24|/near-before:that
-6|/near-before:the
4|/near-before:the allies
9|/near-before:the chancellor
9|/near-before:the economy
-7|/near-before:the military
-12|/near-before:their
10|/near-before:them
20|/near-before:themselves
28|/near-before:then
21|/near-before:they
7|/near-before:thing
18|/near-before:think
-8|/near-before:think tank
-12|/near-before:third
11|/near-before:this
32|/near-before:though
10|/near-before:threat
-18|/near-before:three
5|/near-before:thrown
3|/near-before:thumb
5|/near-before:tickled
12|/near-before:tie
8|/near-before:tilt
-11|/near-before:timeline
-8|/near-before:times
8|/near-before:timing
11|/near-before:tip
16|/near-before:to
3|/near-before:tolentino
3|/near-before:tomoko
15|/near-before:too
10|/near-before:toss around
-9|/near-before:total
-6|/near-before:toward
-6|/near-before:towards
-8|/near-before:town
10|/near-before:trace
4|/near-before:trade
6|/near-before:treasury
-33|/near-before:trillion
3|/near-before:trim
3|/near-before:trip
3|/near-before:triple
4|/near-before:troubles
-20|/near-before:trumpeted
-5|/near-before:try
4|/near-before:turn
6|/near-before:turned
4|/near-before:tv
15|/near-before:tweet
23|/near-before:two
8|/near-before:ubs
-3|/near-before:un
-8|/near-before:unavoidable
-34|/near-before:under
6|/near-before:understanding
13|/near-before:understood
6|/near-before:unfashionable
6|/near-before:uniformed
11|/near-before:unthinkable
7|/near-before:until
5|/near-before:upon
7|/near-before:upper
5|/near-before:upward
14|/near-before:urge
-6|/near-before:us
-3|/near-before:use
3|/near-before:useful
4|/near-before:v
-3|/near-before:vain
4|/near-before:variant
5|/near-before:ventured
-17|/near-before:version
9|/near-before:veterans
-11|/near-before:vice
-3|/near-before:victorious
33|/near-before:view
7|/near-before:views
5|/near-before:villanueva
5|/near-before:visitors
5|/near-before:voice
14|/near-before:voices
3|/near-before:volunteer
8|/near-before:vote
6|/near-before:voted
-11|/near-before:voters
7|/near-before:vow
4|/near-before:vvd
18|/near-before:want
-21|/near-before:war
8|/near-before:warming
3|/near-before:warms
4|/near-before:warn
5|/near-before:warships
-5|/near-before:was
16|/near-before:water
-12|/near-before:waving
-5|/near-before:way
-4|/near-before:ways
6|/near-before:weapons
5|/near-before:weekend
5|/near-before:weidel
-16|/near-before:weigh
6|/near-before:weight
6|/near-before:welcome
3|/near-before:welfare
7|/near-before:well
-24|/near-before:were
9|/near-before:western
-10|/near-before:what
4|/near-before:when
5|/near-before:whether
-32|/near-before:which
-6|/near-before:while
4|/near-before:whisper
30|/near-before:who
8|/near-before:whole
5|/near-before:whose
-13|/near-before:why
19|/near-before:wicker
-7|/near-before:wide
-16|/near-before:will
-5|/near-before:willing
13|/near-before:wing
4|/near-before:winter
-16|/near-before:wish
-8|/near-before:wished
6|/near-before:wishes
6|/near-before:with
12|/near-before:wo n't
5|/near-before:won
-6|/near-before:word
5|/near-before:wording
-6|/near-before:words
-10|/near-before:work
5|/near-before:work toward
-3|/near-before:workers
4|/near-before:working group
-3|/near-before:world
3|/near-before:worry
25|/near-before:would
-3|/near-before:write
6|/near-before:wun
-19|/near-before:yardstick
-13|/near-before:year
11|/near-before:yearly
13|/near-before:yes
-3|/near-before:yet
-5|/near-before:yield
9|/near-before:your
6|/near-before:zero
-3|/near-before:zone
-4|/other after-joint:0 far
-14|/other after-joint:0 mid
11|/other after-joint:0 near
-6|/other after-joint:1 far
19|/other after-joint:1 near
-4|/other after-joint:2 far
-5|/other after-joint:3 far
-15|/other after-joint:3 mid
8|/other after-led:\" far joined
26|/other after-led:\" near joined
5|/other after-led:# near free
-12|/other after-led:, near joined
-7|/other after-led:after far joined
-10|/other after-led:and far joined
-5|/other after-led:and near joined
-5|/other after-led:as far joined
8|/other after-led:at far joined
-5|/other after-led:become near free
-5|/other after-led:by far joined
13|/other after-led:by near free
10|/other after-led:cost far joined
6|/other after-led:defence minister far joined
3|/other after-led:figure near joined
-7|/other after-led:for far joined
3|/other after-led:for near free
-3|/other after-led:foreign minister far joined
5|/other after-led:if far joined
-9|/other after-led:if near joined
11|/other after-led:in far free
-3|/other after-led:leaked far joined
4|/other after-led:level far joined
-5|/other after-led:level near joined
-5|/other after-led:made near free
13|/other after-led:neighboring far joined
-8|/other after-led:not near free
-3|/other after-led:of far joined
14|/other after-led:of near free
-3|/other after-led:on far free
-3|/other after-led:on far joined
-5|/other after-led:other near free
-4|/other after-led:president far joined
9|/other after-led:president near joined
-5|/other after-led:prime minister far joined
9|/other after-led:say near joined
5|/other after-led:senior far joined
9|/other after-led:senior near joined
-5|/other after-led:state far free
6|/other after-led:target near joined
-6|/other after-led:that far joined
21|/other after-led:that near free
-9|/other after-led:to far joined
-12|/other after-led:to near free
16|/other after-led:under far joined
-5|/other after-led:visiting far joined
4|/other after-led:what far joined
4|/other after-led:whether far joined
6|/other after-led:which far joined
-6|/other after-led:which near joined
-8|/other after-led:with far free
-9|/other after-led:with far joined
-3|/other after-led:with near free
-3|/other after-led:with near joined
-3|/other after-led:you far joined
-22|/other after:body name
-7|/other after:body owner
7|/other after:capital name
5|/other after:capital owner
3|/other after:country owner
-9|/other after:gov owner
12|/other after:leader name
15|/other after:nongov owner
-5|/other after:people name
-3|/other after:people owner
-8|/other after:pronoun name
-4|/other after:pronoun owner
-9|/other before-clause:after-figure inside name capital
-6|/other before-clause:after-figure inside name country
7|/other before-clause:after-figure inside name gov
9|/other before-clause:after-figure inside name nongov
-5|/other before-clause:after-figure inside name pronoun
4|/other before-clause:after-figure inside owner country
4|/other before-clause:after-figure inside owner leader
-4|/other before-clause:after-figure inside owner pronoun
11|/other before-clause:after-figure opens name leader
6|/other before-clause:after-figure opens name pronoun
-5|/other before-clause:after-figure opens owner body
4|/other before-clause:after-figure opens owner leader
3|/other before-clause:free inside name country
-8|/other before-clause:free inside name gov
-3|/other before-clause:free inside name leader
7|/other before-clause:free inside name nongov
-3|/other before-clause:free inside name people
8|/other before-clause:free inside name pronoun
-8|/other before-clause:free inside owner body
15|/other before-clause:free inside owner capital
-11|/other before-clause:free inside owner country
12|/other before-clause:free inside owner leader
-5|/other before-clause:free inside owner people
17|/other before-clause:free inside owner pronoun
3|/other before-clause:free opens name body
6|/other before-clause:free opens name capital
7|/other before-clause:free opens name country
3|/other before-clause:free opens name gov
-7|/other before-clause:free opens name nongov
6|/other before-clause:free opens owner body
-3|/other before-clause:free opens owner country
3|/other before-clause:free opens owner leader
8|/other before-clause:free opens owner people
-13|/other before-clause:free opens owner pronoun
-3|/other before-far:1
3|/other before-far:20
33|/other before-far:4
11|/other before-far:9
-7|/other before-free:0 after-figure name far
5|/other before-free:0 free name near
16|/other before-free:0 free owner far
21|/other before-free:0 free owner near
7|/other before-free:1 after-figure name far
5|/other before-free:1 after-figure name near
-7|/other before-free:1 after-figure owner far
8|/other before-free:1 after-figure owner near
-8|/other before-free:1 free name near
-12|/other before-free:1 free owner far
3|/other before-free:2 free name far
13|/other before-free:2 free name near
-3|/other before-free:2 free owner far
-3|/other before-free:2 free owner near
6|/other before-free:3 free name far
14|/other before-joint:0 free
14|/other before-joint:1 after-figure
14|/other before-joint:1 free
-5|/other before-joint:2 after-figure
11|/other before-joint:2 free
-4|/other before-joint:3 after-figure
24|/other before-led:
7|/other before-led:'s
11|/other before-led:,
11|/other before-led:--
-6|/other before-led:.
-5|/other before-led::
11|/other before-led:DATE
-3|/other before-led:a
10|/other before-led:an
-21|/other before-led:and
3|/other before-led:answer
-5|/other before-led:as
-18|/other before-led:ask
6|/other before-led:at
3|/other before-led:back
-3|/other before-led:bankrupting
4|/other before-led:behind
12|/other before-led:by
3|/other before-led:call
-3|/other before-led:call for
11|/other before-led:chief
9|/other before-led:colleague
-6|/other before-led:come to
5|/other before-led:commit
3|/other before-led:defence minister
3|/other before-led:defense minister
9|/other before-led:defense secretary
-3|/other before-led:direct
12|/other before-led:eastern
-8|/other before-led:elect
-9|/other before-led:expect
-4|/other before-led:foreign minister
-7|/other before-led:from
5|/other before-led:has
-3|/other before-led:host
-12|/other before-led:if
-6|/other before-led:increase
-5|/other before-led:is
12|/other before-led:its
-13|/other before-led:keep
3|/other before-led:known
8|/other before-led:kyodo news
-7|/other before-led:last
-3|/other before-led:make
4|/other before-led:making
-4|/other before-led:most
3|/other before-led:mr
-13|/other before-led:no
-5|/other before-led:normal
11|/other before-led:of
-4|/other before-led:on
3|/other before-led:pick
-24|/other before-led:premier
11|/other before-led:prime minister
12|/other before-led:put
-3|/other before-led:ratio
-6|/other before-led:reject
-7|/other before-led:see
4|/other before-led:some
-4|/other before-led:speak
6|/other before-led:tell
5|/other before-led:termed
8|/other before-led:that
12|/other before-led:the
-6|/other before-led:treat
-4|/other before-led:use
4|/other before-led:war
-16|/other before-led:what
11|/other before-led:while
-3|/other before-led:whom
13|/other before-led:with
10|/other before-led:within
-3|/other before-led:without
10|/other before-led:—
-7|/other before:body owner
15|/other before:capital owner
3|/other before:country name
-12|/other before:country owner
3|/other before:gov name
7|/other before:leader name
22|/other before:leader owner
9|/other before:nongov name
-3|/other before:people name
3|/other before:people owner
10|/other before:pronoun name
20|/other named:2
20|/other named:3
8|/other speaker:body
7|/other speaker:capital
6|/other speaker:country
-3|/other speaker:gov
19|/other speaker:leader
8|/other speaker:nongov
6|/other speaker:pronoun
4|/other subject-of:advise
-6|/other subject-of:agree
6|/other subject-of:argue
29|/other subject-of:ask
-9|/other subject-of:ask for
-15|/other subject-of:be
-20|/other subject-of:call
-8|/other subject-of:call for
18|/other subject-of:call on
7|/other subject-of:commit
-5|/other subject-of:declare
4|/other subject-of:demand
5|/other subject-of:deny
-4|/other subject-of:discuss
-7|/other subject-of:do
-7|/other subject-of:get
6|/other subject-of:go
5|/other subject-of:hike
-3|/other subject-of:hint
5|/other subject-of:hold
5|/other subject-of:hope
-14|/other subject-of:keep
-3|/other subject-of:like to see
-3|/other subject-of:lobby for
6|/other subject-of:mention
-6|/other subject-of:name
-4|/other subject-of:pay
8|/other subject-of:pester
10|/other subject-of:prefer
12|/other subject-of:press
8|/other subject-of:propose
8|/other subject-of:put
-5|/other subject-of:reach
7|/other subject-of:recommend
-9|/other subject-of:refusal
-3|/other subject-of:refuse
-8|/other subject-of:request
3|/other subject-of:set aside
4|/other subject-of:settle for
-5|/other subject-of:spend
15|/other subject-of:suggest
-13|/other subject-of:tell
17|/other subject-of:urge
8|/other subject-of:utter
15|/other subject-of:want
5|/other subject-of:write
5|/other subject:be capital
-10|/other subject:be gov
-3|/other subject:be leader
4|/other subject:be people
-7|/other subject:be pronoun
-13|/other subject:cap capital
5|/other subject:cap leader
-3|/other subject:cap pronoun
8|/other subject:demand body
6|/other subject:demand capital
6|/other subject:demand country
15|/other subject:demand gov
-23|/other subject:demand leader
12|/other subject:demand nongov
29|/other subject:demand pronoun
4|/other subject:denial capital
-11|/other subject:denial leader
3|/other subject:level leader
4|/other subject:move body
-4|/other subject:move capital
-3|/other subject:move gov
9|/other subject:move leader
-11|/other subject:pledge body
13|/other subject:proposal capital
6|/other subject:proposal country
6|/other subject:proposal gov
6|/other subject:proposal leader
13|/other subject:proposal pronoun
-9|/other subject:spend country
-5|/other subject:spend leader
7|/other subject:spend pronoun
-43|/other unnamed
-42|/other unnamed-beside-others
-8|/role-class-home:CHN CHN
-9|/role-class-home:CHN JPN
-3|/role-class-home:CHN NATO
-4|/role-class-home:CHN land
5|/role-class-home:EU EU
8|/role-class-home:EU JPN
-7|/role-class-home:EU NATO
7|/role-class-home:JPN CHN
-8|/role-class-home:JPN JPN
-14|/role-class-home:JPN land
-13|/role-class-home:NATO JPN
-8|/role-class-home:NATO NATO
-8|/role-class-home:NATO land
21|/role-class-home:NATO member
31|/role-class-home:USA CHN
-8|/role-class-home:USA EU
37|/role-class-home:USA JPN
-25|/role-class-home:USA NATO
-4|/role-class-home:USA foe
24|/role-class-home:USA land
-21|/role-class-home:USA member
-5|/role-class-home:foe JPN
-3|/role-class-home:foe NATO
15|/role-class-home:foe foe
-12|/role-class-home:foe member
-3|/role-class-home:land CHN
-17|/role-class-home:land JPN
-4|/role-class-home:land NATO
11|/role-class-home:land foe
-8|/role-class-home:land member
17|/role-class-home:member JPN
3|/role-class-home:member NATO
-3|/role-class-home:member foe
4|/role-class-home:member land
-21|/role-class-home:member member
-11|/role-class-of:CHN ALLIES
-6|/role-class-of:CHN JPN
-5|/role-class-of:CHN land
8|/role-class-of:EU ALLIES
-9|/role-class-of:EU NATO
-22|/role-class-of:JPN ALLIES
17|/role-class-of:JPN CHN
6|/role-class-of:JPN NATO
-9|/role-class-of:JPN USA
-3|/role-class-of:JPN foe
-4|/role-class-of:JPN land
-3|/role-class-of:NATO ALLIES
-7|/role-class-of:NATO JPN
-11|/role-class-of:NATO USA
14|/role-class-of:NATO foe
-6|/role-class-of:NATO land
6|/role-class-of:NATO member
27|/role-class-of:USA ALLIES
-6|/role-class-of:USA CHN
-3|/role-class-of:USA EU
35|/role-class-of:USA JPN
12|/role-class-of:USA NATO
-21|/role-class-of:USA foe
11|/role-class-of:USA land
-19|/role-class-of:USA member
-5|/role-class-of:foe JPN
9|/role-class-of:foe NATO
-8|/role-class-of:foe member
-36|/role-class-of:land ALLIES
-4|/role-class-of:land JPN
8|/role-class-of:land NATO
3|/role-class-of:land USA
7|/role-class-of:land land
5|/role-class-of:member EU
14|/role-class-of:member JPN
-4|/role-class-of:member USA
-17|/role-class-of:member member
-25|/role-class:CHN
-16|/role-class:JPN
-10|/role-class:NATO
35|/role-class:USA
-7|/role-class:foe
-21|/role-class:land
27|/role:nobody
-44|/role:other
17|/role:spender
29|/ruled
4|/ruled:nobody
38|/ruled:other
-13|/ruled:spender
-15|/says:base
-29|/says:ed
16|/says:ing
-4|/says:s
13|/speaker-form:allies
11|/speaker-form:body
-9|/speaker-form:capital
-12|/speaker-form:country
-8|/speaker-form:gov
29|/speaker-form:leader
-11|/speaker-form:none
45|/speaker-form:nongov
-31|/speaker-form:pronoun
-6|/speaker:body
7|/speaker:capital
12|/speaker:country
16|/speaker:gov
65|/speaker:leader
-13|/speaker:nongov
17|/speaker:people
15|/speaker:pronoun
-17|/spender after-joint:0 far
-14|/spender after-joint:0 mid
9|/spender after-joint:1 mid
-11|/spender after-joint:2 mid
-7|/spender after-joint:3 far
9|/spender after-joint:3 mid
-3|/spender after-joint:3 near
4|/spender after-led:\" far free
19|/spender after-led:\" far joined
7|/spender after-led:\" near joined
4|/spender after-led:# far joined
-4|/spender after-led:. near free
6|/spender after-led:: far joined
4|/spender after-led:: near joined
-3|/spender after-led:; far joined
-14|/spender after-led:; near joined
3|/spender after-led:accept far free
-12|/spender after-led:accused far joined
9|/spender after-led:afford far joined
4|/spender after-led:after near joined
-9|/spender after-led:akasaka far joined
-6|/spender after-led:alliance far joined
-5|/spender after-led:alone near free
-8|/spender after-led:an far joined
-6|/spender after-led:and far joined
3|/spender after-led:and near free
5|/spender after-led:another far free
-4|/spender after-led:around far joined
-6|/spender after-led:as near free
4|/spender after-led:asian far joined
4|/spender after-led:at far free
11|/spender after-led:ate far joined
-3|/spender after-led:because far joined
-10|/spender after-led:because near joined
-15|/spender after-led:been far free
-8|/spender after-led:before far joined
-5|/spender after-led:before near joined
-8|/spender after-led:beyond far joined
3|/spender after-led:beyond near free
3|/spender after-led:bring far joined
4|/spender after-led:bury far joined
-12|/spender after-led:but near joined
6|/spender after-led:by far free
17|/spender after-led:by far joined
-4|/spender after-led:by near free
7|/spender after-led:call near joined
4|/spender after-led:chief cabinet secretary far joined
7|/spender after-led:chief far joined
-3|/spender after-led:coming far joined
5|/spender after-led:day near free
-6|/spender after-led:defense minister near joined
10|/spender after-led:direction near free
3|/spender after-led:draw far joined
15|/spender after-led:exposes near free
-4|/spender after-led:figure far free
12|/spender after-led:figure near free
-4|/spender after-led:finance far joined
-6|/spender after-led:for far joined
-9|/spender after-led:for near free
-10|/spender after-led:from far free
-7|/spender after-led:from far joined
8|/spender after-led:from near free
-3|/spender after-led:fund far free
12|/spender after-led:gdp near free
-6|/spender after-led:governs near joined
-4|/spender after-led:gross domestic product near free
5|/spender after-led:had near free
-6|/spender after-led:helping far free
-3|/spender after-led:his far joined
3|/spender after-led:in far free
7|/spender after-led:in far joined
12|/spender after-led:in near free
3|/spender after-led:in near joined
5|/spender after-led:is far free
-3|/spender after-led:kenji far joined
-3|/spender after-led:left far joined
11|/spender after-led:level far joined
-4|/spender after-led:level near free
3|/spender after-led:lost far joined
5|/spender after-led:most near free
-6|/spender after-led:neither far joined
10|/spender after-led:next far free
4|/spender after-led:next far joined
15|/spender after-led:next near free
-7|/spender after-led:normal far free
4|/spender after-led:note far joined
-5|/spender after-led:now far joined
3|/spender after-led:number far joined
-4|/spender after-led:of far free
-15|/spender after-led:of far joined
-31|/spender after-led:of near free
-4|/spender after-led:of near joined
3|/spender after-led:on far joined
-5|/spender after-led:once near joined
3|/spender after-led:option far joined
4|/spender after-led:pay far free
3|/spender after-led:present far joined
-5|/spender after-led:president far free
-8|/spender after-led:president far joined
-4|/spender after-led:president near free
-3|/spender after-led:previous far free
-15|/spender after-led:prime minister far joined
3|/spender after-led:prime minister near joined
-8|/spender after-led:provided near joined
5|/spender after-led:read far joined
-3|/spender after-led:require far joined
-3|/spender after-led:ruling far free
8|/spender after-led:say far joined
8|/spender after-led:say near joined
14|/spender after-led:senior far joined
21|/spender after-led:several far joined
-7|/spender after-led:speak far joined
-3|/spender after-led:spend near free
-4|/spender after-led:strategy far free
-11|/spender after-led:suggest far joined
-3|/spender after-led:talk about near free
-4|/spender after-led:tell far joined
3|/spender after-led:that far free
10|/spender after-led:that far joined
7|/spender after-led:that near free
15|/spender after-led:that near joined
-6|/spender after-led:think far joined
-7|/spender after-led:this far free
-19|/spender after-led:this near free
-3|/spender after-led:through near free
-7|/spender after-led:to far free
9|/spender after-led:to near free
-3|/spender after-led:to near joined
3|/spender after-led:unless near joined
-3|/spender after-led:vice far joined
-4|/spender after-led:want far joined
6|/spender after-led:was far joined
-5|/spender after-led:what far free
-14|/spender after-led:what far joined
3|/spender after-led:what near free
-19|/spender after-led:when near joined
3|/spender after-led:where far joined
11|/spender after-led:where near joined
4|/spender after-led:which far joined
17|/spender after-led:which near joined
4|/spender after-led:while near joined
-7|/spender after-led:with far free
-4|/spender after-led:with far joined
11|/spender after-led:within far free
4|/spender after-led:within far joined
-3|/spender after-led:without near free
5|/spender after-led:would near joined
15|/spender after:body name
11|/spender after:body owner
-4|/spender after:capital name
7|/spender after:capital owner
-7|/spender after:country name
-17|/spender after:country owner
-11|/spender after:gov name
13|/spender after:gov owner
8|/spender after:leader name
-21|/spender after:nongov name
-21|/spender after:nongov owner
-7|/spender after:people name
4|/spender after:people owner
-7|/spender after:pronoun owner
-9|/spender before-clause:after-figure inside name body
-4|/spender before-clause:after-figure inside name capital
15|/spender before-clause:after-figure inside name country
-11|/spender before-clause:after-figure inside name gov
12|/spender before-clause:after-figure inside name leader
-3|/spender before-clause:after-figure inside name nongov
10|/spender before-clause:after-figure inside name pronoun
3|/spender before-clause:after-figure inside owner body
-9|/spender before-clause:after-figure inside owner gov
12|/spender before-clause:after-figure opens name body
8|/spender before-clause:after-figure opens name country
-7|/spender before-clause:after-figure opens name gov
-16|/spender before-clause:after-figure opens name leader
-3|/spender before-clause:after-figure opens name nongov
-8|/spender before-clause:after-figure opens name pronoun
-3|/spender before-clause:after-figure opens owner country
10|/spender before-clause:free inside name body
-8|/spender before-clause:free inside name capital
-21|/spender before-clause:free inside name country
11|/spender before-clause:free inside name gov
15|/spender before-clause:free inside name leader
-13|/spender before-clause:free inside name nongov
-7|/spender before-clause:free inside name pronoun
-4|/spender before-clause:free inside owner capital
14|/spender before-clause:free inside owner country
-5|/spender before-clause:free inside owner gov
-5|/spender before-clause:free inside owner nongov
4|/spender before-clause:free inside owner people
-17|/spender before-clause:free inside owner pronoun
-3|/spender before-clause:free opens name body
13|/spender before-clause:free opens name capital
9|/spender before-clause:free opens name gov
-5|/spender before-clause:free opens name leader
3|/spender before-clause:free opens name nongov
-4|/spender before-clause:free opens name people
9|/spender before-clause:free opens owner body
3|/spender before-clause:free opens owner capital
13|/spender before-clause:free opens owner country
21|/spender before-clause:free opens owner gov
-10|/spender before-clause:free opens owner nongov
-12|/spender before-clause:free opens owner people
4|/spender before-clause:free opens owner pronoun
-6|/spender before-far:1
16|/spender before-far:20
-15|/spender before-far:4
-10|/spender before-far:60
12|/spender before-far:9
7|/spender before-free:0 after-figure name far
-9|/spender before-free:0 after-figure name near
-11|/spender before-free:0 after-figure owner far
7|/spender before-free:0 after-figure owner near
-14|/spender before-free:0 free name far
-23|/spender before-free:0 free name near
17|/spender before-free:0 free owner far
-10|/spender before-free:0 free owner near
-6|/spender before-free:1 after-figure name far
10|/spender before-free:1 after-figure name near
-3|/spender before-free:1 after-figure owner near
-5|/spender before-free:1 free name far
19|/spender before-free:1 free name near
17|/spender before-free:1 free owner near
-9|/spender before-free:2 after-figure name far
-3|/spender before-free:2 after-figure name near
18|/spender before-free:2 free name far
-6|/spender before-free:2 free owner near
4|/spender before-free:3 free name near
4|/spender before-joint:0 after-figure
9|/spender before-joint:0 free
-10|/spender before-joint:1 free
-10|/spender before-joint:2 after-figure
21|/spender before-joint:2 free
-9|/spender before-joint:3 after-figure
-7|/spender before-joint:3 free
11|/spender before-led:
9|/spender before-led:\"
12|/spender before-led:'
17|/spender before-led:'s
14|/spender before-led:(
15|/spender before-led:,
24|/spender before-led:-
-11|/spender before-led:.
7|/spender before-led:DATE
12|/spender before-led:a
5|/spender before-led:accused
-4|/spender before-led:acting
3|/spender before-led:after
4|/spender before-led:agency
3|/spender before-led:although
7|/spender before-led:ambition
-3|/spender before-led:among
-10|/spender before-led:an
6|/spender before-led:and
-6|/spender before-led:any
-5|/spender before-led:around
4|/spender before-led:as
-11|/spender before-led:asian
13|/spender before-led:ask
8|/spender before-led:assails
-7|/spender before-led:at
20|/spender before-led:because
3|/spender before-led:believe
7|/spender before-led:bring
-4|/spender before-led:bring forward
5|/spender before-led:by
-14|/spender before-led:call
-3|/spender before-led:campaign
-3|/spender before-led:candidate
-3|/spender before-led:caretaker
3|/spender before-led:carry
-3|/spender before-led:central
-9|/spender before-led:chairs
9|/spender before-led:chancellor
20|/spender before-led:chief
7|/spender before-led:chief cabinet secretary
11|/spender before-led:cite
8|/spender before-led:commit
13|/spender before-led:committee
-3|/spender before-led:conference
-12|/spender before-led:conservative
-5|/spender before-led:contender
4|/spender before-led:council
13|/spender before-led:defence minister
3|/spender before-led:defense minister
8|/spender before-led:defense secretary
-3|/spender before-led:deny
8|/spender before-led:deputy
3|/spender before-led:deputy prime minister
-4|/spender before-led:designate
-8|/spender before-led:developing
6|/spender before-led:did
3|/spender before-led:director
-4|/spender before-led:each
3|/spender before-led:earlier
-18|/spender before-led:elect
-3|/spender before-led:entreat
-7|/spender before-led:even
-11|/spender before-led:every
-4|/spender before-led:exhort
-10|/spender before-led:expect
18|/spender before-led:finance minister
-6|/spender before-led:find
-3|/spender before-led:findings
-3|/spender before-led:first
-11|/spender before-led:follows
-6|/spender before-led:former
6|/spender before-led:four
-5|/spender before-led:friends
-10|/spender before-led:from
3|/spender before-led:full
6|/spender before-led:general
-3|/spender before-led:give
4|/spender before-led:government
18|/spender before-led:grills
-3|/spender before-led:group
-6|/spender before-led:guarantee
7|/spender before-led:guard
7|/spender before-led:had
-4|/spender before-led:handed
9|/spender before-led:hands
15|/spender before-led:has
-4|/spender before-led:heard
-3|/spender before-led:help
3|/spender before-led:her
8|/spender before-led:his
11|/spender before-led:host
-4|/spender before-led:how
6|/spender before-led:imitate
-17|/spender before-led:in
-4|/spender before-led:increase
-3|/spender before-led:instruct
3|/spender before-led:interim
-4|/spender before-led:is
-7|/spender before-led:it
13|/spender before-led:its
-11|/spender before-led:keep
-4|/spender before-led:kiss
4|/spender before-led:lawmakers
-7|/spender before-led:lead
-4|/spender before-led:leader
-7|/spender before-led:leadership
9|/spender before-led:leads
4|/spender before-led:leave
-4|/spender before-led:led
12|/spender before-led:let
-18|/spender before-led:lift
-6|/spender before-led:like
8|/spender before-led:lord
-5|/spender before-led:match
-7|/spender before-led:minister
-4|/spender before-led:model
-3|/spender before-led:money
4|/spender before-led:national security adviser
-3|/spender before-led:next
11|/spender before-led:not
-3|/spender before-led:notify
18|/spender before-led:now
-6|/spender before-led:nudge
-3|/spender before-led:oblige
-23|/spender before-led:of
4|/spender before-led:off
-5|/spender before-led:offer
3|/spender before-led:on
-12|/spender before-led:one
3|/spender before-led:other
-5|/spender before-led:outsider
10|/spender before-led:over
-4|/spender before-led:own
-4|/spender before-led:pis
22|/spender before-led:president
-14|/spender before-led:prime minister
7|/spender before-led:program
6|/spender before-led:propel
-10|/spender before-led:put
15|/spender before-led:raise
5|/spender before-led:ratify
-4|/spender before-led:ratios
-5|/spender before-led:regards
-4|/spender before-led:reiterate
-5|/spender before-led:renewed
-4|/spender before-led:repeat
3|/spender before-led:report
4|/spender before-led:reporters
-7|/spender before-led:restore
6|/spender before-led:return
3|/spender before-led:reverse
3|/spender before-led:same
5|/spender before-led:say
8|/spender before-led:see
10|/spender before-led:seen
-12|/spender before-led:senior
-11|/spender before-led:since
-10|/spender before-led:sir
-6|/spender before-led:size
3|/spender before-led:so
5|/spender before-led:some
5|/spender before-led:sound out
-3|/spender before-led:splits
-4|/spender before-led:staked
8|/spender before-led:start
-4|/spender before-led:succeed
6|/spender before-led:suggest
-11|/spender before-led:take
-34|/spender before-led:tell
4|/spender before-led:than
-13|/spender before-led:that
33|/spender before-led:the
-6|/spender before-led:their
-9|/spender before-led:think
-23|/spender before-led:though
-5|/spender before-led:thrown
5|/spender before-led:tie
-6|/spender before-led:to
-3|/spender before-led:treating
3|/spender before-led:trillion
-4|/spender before-led:troubles
-8|/spender before-led:turned
-15|/spender before-led:under
-4|/spender before-led:understood
6|/spender before-led:unless
-6|/spender before-led:until
7|/spender before-led:upon
-9|/spender before-led:urge
5|/spender before-led:very
-3|/spender before-led:vice
-5|/spender before-led:view
-7|/spender before-led:want
-5|/spender before-led:war
-4|/spender before-led:way
-4|/spender before-led:were
11|/spender before-led:when
3|/spender before-led:where
-6|/spender before-led:which
-4|/spender before-led:while
-8|/spender before-led:whose
13|/spender before-led:why
-3|/spender before-led:will
10|/spender before-led:with
15|/spender before-led:within
3|/spender before-led:would
-5|/spender before-led:years
13|/spender before-led:yet
-4|/spender before-led:—
9|/spender before:body name
11|/spender before:body owner
22|/spender before:country owner
6|/spender before:gov owner
5|/spender before:leader name
-16|/spender before:nongov name
-15|/spender before:nongov owner
-5|/spender before:people name
-6|/spender before:people owner
-5|/spender before:pronoun name
-10|/spender before:pronoun owner
-8|/spender named:1
7|/spender named:2
20|/spender named:3
-14|/spender speaker:body
6|/spender speaker:country
18|/spender speaker:gov
46|/spender speaker:leader
-21|/spender speaker:nongov
17|/spender speaker:people
10|/spender speaker:pronoun
10|/spender subject-of:about
-9|/spender subject-of:accept
4|/spender subject-of:advocate
4|/spender subject-of:amount
7|/spender subject-of:announce
-16|/spender subject-of:argue
6|/spender subject-of:argue for
-7|/spender subject-of:arrive
-22|/spender subject-of:ask for
-5|/spender subject-of:be
-13|/spender subject-of:believe
4|/spender subject-of:call
10|/spender subject-of:call for
11|/spender subject-of:call on
-10|/spender subject-of:campaign
7|/spender subject-of:carry
-10|/spender subject-of:clamor
5|/spender subject-of:climb
-5|/spender subject-of:come back with
-8|/spender subject-of:come to
3|/spender subject-of:commit
6|/spender subject-of:concede
4|/spender subject-of:confine
3|/spender subject-of:consent
9|/spender subject-of:consider
9|/spender subject-of:contain
7|/spender subject-of:contemplate
17|/spender subject-of:debate
10|/spender subject-of:decide
-5|/spender subject-of:declare
7|/spender subject-of:decline
-11|/spender subject-of:demand
5|/spender subject-of:deny
-8|/spender subject-of:devote
7|/spender subject-of:dip
12|/spender subject-of:discuss
9|/spender subject-of:do
4|/spender subject-of:double
4|/spender subject-of:drop
-5|/spender subject-of:edge
-5|/spender subject-of:end
-5|/spender subject-of:endorse
-3|/spender subject-of:envision
5|/spender subject-of:equal
14|/spender subject-of:examine
-4|/spender subject-of:exceed
3|/spender subject-of:exclude
-13|/spender subject-of:expect
-6|/spender subject-of:explore
12|/spender subject-of:eye
11|/spender subject-of:fall
-11|/spender subject-of:favor
-14|/spender subject-of:favour
-3|/spender subject-of:fend off
9|/spender subject-of:float
-3|/spender subject-of:foresee
6|/spender subject-of:get
-5|/spender subject-of:give
7|/spender subject-of:go
8|/spender subject-of:hike
-6|/spender subject-of:hit
-16|/spender subject-of:hold
3|/spender subject-of:hold out for
-4|/spender subject-of:hope
-13|/spender subject-of:increase
8|/spender subject-of:intend
-3|/spender subject-of:invest
4|/spender subject-of:jump
-6|/spender subject-of:keep
3|/spender subject-of:lean on
6|/spender subject-of:lean toward
3|/spender subject-of:leap
9|/spender subject-of:leave
11|/spender subject-of:lift
10|/spender subject-of:like
-3|/spender subject-of:like to see
-8|/spender subject-of:live with
22|/spender subject-of:lobby for
3|/spender subject-of:look at
13|/spender subject-of:lower
-3|/spender subject-of:maintain
5|/spender subject-of:manage
-6|/spender subject-of:mean
-4|/spender subject-of:meet
-11|/spender subject-of:move
-5|/spender subject-of:move up
17|/spender subject-of:mull
-4|/spender subject-of:name
-4|/spender subject-of:offer
-5|/spender subject-of:pay
4|/spender subject-of:pencil in
-6|/spender subject-of:pester
11|/spender subject-of:plan
-9|/spender subject-of:play down
5|/spender subject-of:plead for
3|/spender subject-of:pledge
7|/spender subject-of:ponder
8|/spender subject-of:prefer
4|/spender subject-of:prepare
-3|/spender subject-of:press
4|/spender subject-of:press for
-8|/spender subject-of:propose
3|/spender subject-of:push
4|/spender subject-of:push back
3|/spender subject-of:put
4|/spender subject-of:put to
-24|/spender subject-of:raise
5|/spender subject-of:ratify
10|/spender subject-of:ready
-4|/spender subject-of:reckon
-16|/spender subject-of:recommend
-3|/spender subject-of:reduce
-4|/spender subject-of:refuse
11|/spender subject-of:reject
-3|/spender subject-of:remain
5|/spender subject-of:request
13|/spender subject-of:require
-4|/spender subject-of:resist
-7|/spender subject-of:return
23|/spender subject-of:rise
28|/spender subject-of:rule out
4|/spender subject-of:say no to
-3|/spender subject-of:scoff
-5|/spender subject-of:see at
3|/spender subject-of:seek
3|/spender subject-of:set his heart on
-5|/spender subject-of:settle for
-3|/spender subject-of:settle on
-3|/spender subject-of:shoot for
-3|/spender subject-of:shy away
5|/spender subject-of:signal
-6|/spender subject-of:slip
8|/spender subject-of:sound out
-3|/spender subject-of:speak of
-6|/spender subject-of:specify
23|/spender subject-of:spend
4|/spender subject-of:spurn
-4|/spender subject-of:stand
-3|/spender subject-of:start at
4|/spender subject-of:start from
4|/spender subject-of:stay
-25|/spender subject-of:stop
14|/spender subject-of:study
13|/spender subject-of:suggest
-12|/spender subject-of:take
-12|/spender subject-of:talk about
-10|/spender subject-of:talk of
3|/spender subject-of:target
3|/spender subject-of:tell
-5|/spender subject-of:tie
-7|/spender subject-of:toss around
-12|/spender subject-of:toy with
6|/spender subject-of:try
14|/spender subject-of:turn down
4|/spender subject-of:urge
-7|/spender subject-of:veto
4|/spender subject-of:vote on
-3|/spender subject-of:vow
12|/spender subject-of:want
-3|/spender subject-of:warn
14|/spender subject-of:weigh
3|/spender subject-of:work
-13|/spender subject-of:write
4|/spender subject:be body
5|/spender subject:be capital
-17|/spender subject:be country
10|/spender subject:be gov
7|/spender subject:be leader
-9|/spender subject:be nongov
-6|/spender subject:be pronoun
-3|/spender subject:cap leader
-3|/spender subject:cap nongov
-4|/spender subject:cap pronoun
19|/spender subject:demand body
24|/spender subject:demand country
43|/spender subject:demand leader
-13|/spender subject:demand nongov
-8|/spender subject:demand people
-25|/spender subject:demand pronoun
7|/spender subject:denial body
6|/spender subject:denial capital
6|/spender subject:denial country
5|/spender subject:denial gov
32|/spender subject:denial leader
-5|/spender subject:denial nongov
-3|/spender subject:denial people
-3|/spender subject:denial pronoun
-5|/spender subject:level country
-10|/spender subject:level gov
4|/spender subject:level leader
-3|/spender subject:level nongov
-20|/spender subject:move body
-3|/spender subject:move gov
-4|/spender subject:move leader
11|/spender subject:move nongov
4|/spender subject:move people
-12|/spender subject:move pronoun
5|/spender subject:pledge body
15|/spender subject:pledge capital
20|/spender subject:pledge country
13|/spender subject:pledge gov
5|/spender subject:pledge people
-22|/spender subject:pledge pronoun
6|/spender subject:proposal body
17|/spender subject:proposal capital
18|/spender subject:proposal country
21|/spender subject:proposal gov
-4|/spender subject:proposal leader
-5|/spender subject:proposal nongov
-6|/spender subject:proposal people
-11|/spender subject:proposal pronoun
3|/spender subject:spend capital
4|/spender subject:spend nongov
13|/spender subject:spend pronoun
-3|/subject-form:allies
3|/subject-form:leader
36|/subject-form:nongov
12|/subject-form:people
-25|/subject-form:pronoun
10|/subject-of:about
-10|/subject-of:accept
3|/subject-of:advise
6|/subject-of:advocate
-7|/subject-of:agree
4|/subject-of:amount
7|/subject-of:announce
-10|/subject-of:argue
6|/subject-of:argue for
-6|/subject-of:arrive
27|/subject-of:ask
-31|/subject-of:ask for
-20|/subject-of:be
-13|/subject-of:believe
-3|/subject-of:bring up
-16|/subject-of:call
29|/subject-of:call on
-10|/subject-of:campaign
7|/subject-of:carry
-10|/subject-of:clamor
5|/subject-of:climb
-5|/subject-of:come back with
-3|/subject-of:come to
9|/subject-of:commit
6|/subject-of:concede
4|/subject-of:confine
3|/subject-of:consent
9|/subject-of:consider
7|/subject-of:contain
7|/subject-of:contemplate
17|/subject-of:debate
10|/subject-of:decide
-10|/subject-of:declare
8|/subject-of:decline
-7|/subject-of:demand
9|/subject-of:deny
-8|/subject-of:devote
7|/subject-of:dip
8|/subject-of:discuss
4|/subject-of:double
3|/subject-of:drop
-5|/subject-of:edge
-5|/subject-of:end
-6|/subject-of:endorse
-3|/subject-of:envision
5|/subject-of:equal
14|/subject-of:examine
-4|/subject-of:exceed
3|/subject-of:exclude
-15|/subject-of:expect
-6|/subject-of:explore
10|/subject-of:eye
10|/subject-of:fall
-11|/subject-of:favor
-14|/subject-of:favour
-3|/subject-of:fend off
-3|/subject-of:fight
9|/subject-of:float
-3|/subject-of:foresee
-4|/subject-of:give
13|/subject-of:go
13|/subject-of:hike
-6|/subject-of:hit
-11|/subject-of:hold
3|/subject-of:hold out for
-14|/subject-of:increase
7|/subject-of:intend
-3|/subject-of:invest
4|/subject-of:jump
-19|/subject-of:keep
3|/subject-of:lean on
6|/subject-of:lean toward
3|/subject-of:leap
9|/subject-of:leave
11|/subject-of:lift
11|/subject-of:like
-5|/subject-of:like to see
-8|/subject-of:live with
18|/subject-of:lobby for
3|/subject-of:look at
13|/subject-of:lower
-3|/subject-of:maintain
5|/subject-of:manage
-7|/subject-of:mean
-4|/subject-of:meet
8|/subject-of:mention
-11|/subject-of:move
-5|/subject-of:move up
17|/subject-of:mull
-10|/subject-of:name
-4|/subject-of:offer
-9|/subject-of:pay
4|/subject-of:pencil in
11|/subject-of:plan
-9|/subject-of:play down
5|/subject-of:plead for
3|/subject-of:pledge
7|/subject-of:ponder
18|/subject-of:prefer
4|/subject-of:prepare
8|/subject-of:press
6|/subject-of:press for
3|/subject-of:push
4|/subject-of:push back
11|/subject-of:put
4|/subject-of:put to
-25|/subject-of:raise
5|/subject-of:ratify
-4|/subject-of:reach
10|/subject-of:ready
-8|/subject-of:recommend
-3|/subject-of:reduce
-8|/subject-of:refusal
-7|/subject-of:refuse
10|/subject-of:reject
-3|/subject-of:remain
-3|/subject-of:request
13|/subject-of:require
-4|/subject-of:resist
-7|/subject-of:return
21|/subject-of:rise
28|/subject-of:rule out
4|/subject-of:say no to
-3|/subject-of:scoff
-5|/subject-of:see at
4|/subject-of:seek
3|/subject-of:set aside
3|/subject-of:set his heart on
-3|/subject-of:settle on
-3|/subject-of:shoot for
-3|/subject-of:shy away
5|/subject-of:signal
-6|/subject-of:slip
6|/subject-of:sound out
-6|/subject-of:specify
18|/subject-of:spend
4|/subject-of:spurn
-3|/subject-of:stand
-3|/subject-of:start at
4|/subject-of:start from
4|/subject-of:stay
-25|/subject-of:stop
14|/subject-of:study
29|/subject-of:suggest
-10|/subject-of:take
-12|/subject-of:talk about
-10|/subject-of:talk of
3|/subject-of:target
-10|/subject-of:tell
-5|/subject-of:tie
-7|/subject-of:time
-7|/subject-of:toss around
-12|/subject-of:toy with
6|/subject-of:try
14|/subject-of:turn down
21|/subject-of:urge
8|/subject-of:utter
-7|/subject-of:veto
4|/subject-of:vote on
-3|/subject-of:vow
27|/subject-of:want
-3|/subject-of:warn
14|/subject-of:weigh
3|/subject-of:work
-8|/subject-of:write
4|/subject-speaker:allies people
-3|/subject-speaker:body body
-3|/subject-speaker:body country
-3|/subject-speaker:body gov
-7|/subject-speaker:body leader
-6|/subject-speaker:body none
24|/subject-speaker:body nongov
6|/subject-speaker:capital capital
12|/subject-speaker:capital country
-6|/subject-speaker:capital gov
5|/subject-speaker:capital leader
-10|/subject-speaker:capital none
6|/subject-speaker:capital nongov
-11|/subject-speaker:capital pronoun
11|/subject-speaker:country capital
-3|/subject-speaker:country country
4|/subject-speaker:country gov
-11|/subject-speaker:country leader
-14|/subject-speaker:country none
14|/subject-speaker:country nongov
-6|/subject-speaker:gov capital
-5|/subject-speaker:gov gov
-8|/subject-speaker:gov leader
21|/subject-speaker:gov none
-13|/subject-speaker:gov nongov
5|/subject-speaker:gov people
7|/subject-speaker:gov pronoun
-3|/subject-speaker:leader body
25|/subject-speaker:leader leader
-24|/subject-speaker:leader none
15|/subject-speaker:leader nongov
-6|/subject-speaker:leader pronoun
13|/subject-speaker:none allies
19|/subject-speaker:none body
-16|/subject-speaker:none capital
-20|/subject-speaker:none country
10|/subject-speaker:none gov
9|/subject-speaker:none leader
7|/subject-speaker:none none
-5|/subject-speaker:none people
-18|/subject-speaker:none pronoun
13|/subject-speaker:nongov capital
3|/subject-speaker:nongov gov
3|/subject-speaker:nongov leader
4|/subject-speaker:nongov none
3|/subject-speaker:nongov nongov
-5|/subject-speaker:nongov people
12|/subject-speaker:nongov pronoun
11|/subject-speaker:people none
-3|/subject-speaker:pronoun body
-16|/subject-speaker:pronoun capital
3|/subject-speaker:pronoun country
-10|/subject-speaker:pronoun gov
14|/subject-speaker:pronoun leader
-5|/subject-speaker:pronoun nongov
4|/subject-speaker:pronoun people
-14|/subject-speaker:pronoun pronoun
9|/subject:be capital
-18|/subject:be country
4|/subject:be leader
-9|/subject:be nongov
3|/subject:be people
-13|/subject:be pronoun
-13|/subject:cap capital
-3|/subject:cap nongov
-7|/subject:cap pronoun
27|/subject:demand body
4|/subject:demand capital
30|/subject:demand country
14|/subject:demand gov
20|/subject:demand leader
-8|/subject:demand people
4|/subject:demand pronoun
7|/subject:denial body
10|/subject:denial capital
6|/subject:denial country
5|/subject:denial gov
21|/subject:denial leader
-5|/subject:denial nongov
-3|/subject:denial people
-3|/subject:denial pronoun
6|/subject:level body
-5|/subject:level country
-10|/subject:level gov
7|/subject:level leader
-3|/subject:level nongov
-16|/subject:move body
-4|/subject:move capital
-6|/subject:move gov
5|/subject:move leader
11|/subject:move nongov
5|/subject:move people
-14|/subject:move pronoun
-5|/subject:pledge body
16|/subject:pledge capital
20|/subject:pledge country
15|/subject:pledge gov
-3|/subject:pledge leader
5|/subject:pledge people
-23|/subject:pledge pronoun
7|/subject:proposal body
30|/subject:proposal capital
24|/subject:proposal country
27|/subject:proposal gov
-6|/subject:proposal nongov
-7|/subject:proposal people
3|/subject:proposal pronoun
-8|/subject:spend country
-5|/subject:spend leader
4|/subject:spend nongov
20|/subject:spend pronoun
-45|/tag:gov
135|/tag:nongov
-17|/tag:person
-27|/tag:source
-43|/unnamed
-44|/unnamed-beside-others
11|benchmark/after-joint:0 mid
10|benchmark/after-joint:0 near
-5|benchmark/after-joint:1 far
-12|benchmark/after-joint:1 mid
-10|benchmark/after-led:\" far joined
3|benchmark/after-led:\" near joined
3|benchmark/after-led:# near free
-3|benchmark/after-led:, far joined
-4|benchmark/after-led:, near joined
-3|benchmark/after-led:and far joined
5|benchmark/after-led:by near free
-4|benchmark/after-led:for near free
16|benchmark/after-led:that near free
-3|benchmark/after-led:to far joined
4|benchmark/after-led:what near free
4|benchmark/after-led:whether far joined
6|benchmark/after-led:which far joined
4|benchmark/after-led:which near joined
-6|benchmark/after-led:with far free
6|benchmark/after:capital name
4|benchmark/after:people owner
-8|benchmark/after:pronoun name
9|benchmark/asked-before:other
-6|benchmark/before-clause:free inside name body
9|benchmark/before-clause:free inside name capital
12|benchmark/before-clause:free inside name gov
4|benchmark/before-clause:free inside name pronoun
-3|benchmark/before-clause:free inside owner body
4|benchmark/before-clause:free inside owner capital
-7|benchmark/before-clause:free inside owner pronoun
-3|benchmark/before-clause:free opens name body
-5|benchmark/before-clause:free opens name capital
-3|benchmark/before-clause:free opens name country
-5|benchmark/before-clause:free opens name pronoun
6|benchmark/before-clause:free opens owner body
-3|benchmark/before-clause:free opens owner pronoun
12|benchmark/before-far:4
-10|benchmark/before-far:9
-3|benchmark/before-free:0 after-figure name near
8|benchmark/before-free:0 free name far
-5|benchmark/before-free:0 free owner far
3|benchmark/before-free:1 free name far
-11|benchmark/before-free:1 free name near
7|benchmark/before-free:1 free owner near
3|benchmark/before-free:2 free name near
10|benchmark/before-joint:0 free
-4|benchmark/before-joint:1 after-figure
-9|benchmark/before-joint:1 free
16|benchmark/before-joint:2 free
-10|benchmark/before-joint:3 free
-11|benchmark/before-led:
12|benchmark/before-led:,
4|benchmark/before-led:--
-3|benchmark/before-led:a
3|benchmark/before-led:accept
-4|benchmark/before-led:and
-4|benchmark/before-led:as
4|benchmark/before-led:by
-5|benchmark/before-led:for
4|benchmark/before-led:his
-10|benchmark/before-led:in
8|benchmark/before-led:kyodo news
-4|benchmark/before-led:model
3|benchmark/before-led:mr
-5|benchmark/before-led:normal
-3|benchmark/before-led:on
-7|benchmark/before-led:that
23|benchmark/before-led:the
-3|benchmark/before-led:use
3|benchmark/before-led:—
-8|benchmark/before:body name
6|benchmark/before:capital name
4|benchmark/before:capital owner
14|benchmark/before:gov name
3|benchmark/before:gov owner
-10|benchmark/before:pronoun owner
3|benchmark/governor-form:account gerund+
4|benchmark/governor-form:adopt finite+
7|benchmark/governor-form:agree finite+
-3|benchmark/governor-form:argue finite+
15|benchmark/governor-form:be finite+
-3|benchmark/governor-form:be finite+can
-4|benchmark/governor-form:call finite+
4|benchmark/governor-form:call inf+
-9|benchmark/governor-form:clear finite+
5|benchmark/governor-form:draft finite+
5|benchmark/governor-form:hit finite+
4|benchmark/governor-form:hold finite+
3|benchmark/governor-form:idea +
3|benchmark/governor-form:set finite+
3|benchmark/governor-form:sit finite+
11|benchmark/governor-form:spend finite+
-3|benchmark/governor-form:spend finite+should
-3|benchmark/governor-form:suggest finite+
6|benchmark/governor-form:take finite+
-4|benchmark/governor-form:take finite+will
3|benchmark/governor-form:talk about finite+
-5|benchmark/governor-form:tell gerund+
-3|benchmark/governor-form:use finite+
12|benchmark/governor-kind:be
3|benchmark/governor-kind:cap
-7|benchmark/governor-kind:demand
6|benchmark/governor-kind:level
-4|benchmark/governor-kind:move
8|benchmark/governor-kind:pledge
5|benchmark/governor-kind:spend
15|benchmark/governor-mood:be finite+
-3|benchmark/governor-mood:be finite+can
3|benchmark/governor-mood:cap finite+
-6|benchmark/governor-mood:demand finite+
-5|benchmark/governor-mood:demand gerund+
4|benchmark/governor-mood:demand inf+
4|benchmark/governor-mood:level finite+
3|benchmark/governor-mood:move finite+
-4|benchmark/governor-mood:move finite+will
12|benchmark/governor-mood:pledge finite+
-3|benchmark/governor-mood:pledge finite++passive
3|benchmark/governor-mood:proposal +
-5|benchmark/governor-mood:proposal finite+
8|benchmark/governor-mood:spend finite+
-3|benchmark/governor-mood:spend finite+should
3|benchmark/governor:account
4|benchmark/governor:adopt
7|benchmark/governor:agree
-3|benchmark/governor:argue
12|benchmark/governor:be
-9|benchmark/governor:clear
5|benchmark/governor:draft
5|benchmark/governor:hit
4|benchmark/governor:hold
3|benchmark/governor:idea
3|benchmark/governor:set
3|benchmark/governor:sit
8|benchmark/governor:spend
-3|benchmark/governor:suggest
3|benchmark/governor:talk about
-3|benchmark/governor:use
16|benchmark/has:LEADER
-4|benchmark/has:USA
-4|benchmark/has:administration
10|benchmark/has:adviser
5|benchmark/has:aides
3|benchmark/has:analysts
3|benchmark/has:author
-5|benchmark/has:could
10|benchmark/has:country
7|benchmark/has:defense minister
3|benchmark/has:defense secretary
8|benchmark/has:diplomats
-6|benchmark/has:figure
3|benchmark/has:former
-8|benchmark/has:general
5|benchmark/has:ldp
4|benchmark/has:ministers
-3|benchmark/has:mp
4|benchmark/has:negotiators
-4|benchmark/has:official
-4|benchmark/has:officials
-3|benchmark/has:our
-11|benchmark/has:party
3|benchmark/has:people
3|benchmark/has:politicians
3|benchmark/has:president
3|benchmark/has:researcher
3|benchmark/has:researchers
-11|benchmark/has:scholar
3|benchmark/has:senators
-4|benchmark/has:sources
-4|benchmark/has:spokesperson
-3|benchmark/has:the military
-17|benchmark/has:we
-20|benchmark/home:other
-10|benchmark/home:spender
-4|benchmark/known:- ALLIES 1.5
-4|benchmark/known:- ALLIES 1.5 since-2025
22|benchmark/known:- ALLIES 2
14|benchmark/known:- ALLIES 2 since-2025
6|benchmark/known:- ALLIES 2 to-2021
21|benchmark/known:- ALLIES 3
15|benchmark/known:- ALLIES 3 since-2025
6|benchmark/known:- ALLIES 3 to-2024
-12|benchmark/known:- ALLIES 3.5
-12|benchmark/known:- ALLIES 3.5 since-2025
-7|benchmark/known:- ALLIES 5
-15|benchmark/known:- ALLIES 5 since-2025
8|benchmark/known:- ALLIES 5 to-1999
7|benchmark/known:- ALLIES 6
7|benchmark/known:- ALLIES 6 to-1999
15|benchmark/known:- ALLIES to-1999
6|benchmark/known:- ALLIES to-2021
7|benchmark/known:- ALLIES to-2024
-5|benchmark/known:- JPN 3.5
-5|benchmark/known:- JPN 3.5 since-2025
-6|benchmark/known:- JPN since-2025
10|benchmark/known:- NATO 2
9|benchmark/known:- NATO 2 to-2024
-3|benchmark/known:- NATO 2.5
-3|benchmark/known:- NATO 2.5 to-2024
-7|benchmark/known:- NATO 3
-7|benchmark/known:- NATO 3 to-1999
3|benchmark/known:- NATO 3.5
3|benchmark/known:- NATO 3.5 since-2025
5|benchmark/known:- NATO 4-5
5|benchmark/known:- NATO 4-5 since-2025
13|benchmark/known:- NATO since-2025
-5|benchmark/known:- NATO to-1999
6|benchmark/known:- NATO to-2024
3|benchmark/known:- PHL 2
3|benchmark/known:- PHL 2 since-2025
3|benchmark/known:- PHL since-2025
-6|benchmark/known:- USA 3.5
-6|benchmark/known:- USA 3.5 since-2025
-6|benchmark/known:- USA since-2025
-6|benchmark/known:CAN NATO 2
-6|benchmark/known:CAN NATO 2 since-2025
-6|benchmark/known:CAN NATO since-2025
-3|benchmark/known:CHE NATO 2
-3|benchmark/known:CHE NATO 2 since-2025
-3|benchmark/known:CHE NATO since-2025
-3|benchmark/known:CHN ALLIES 3.5
-3|benchmark/known:CHN ALLIES 3.5 since-2025
-3|benchmark/known:CHN ALLIES since-2025
6|benchmark/known:DEU NATO 2
6|benchmark/known:DEU NATO 2 to-2024
3|benchmark/known:DEU NATO 3
3|benchmark/known:DEU NATO 3 to-2024
-3|benchmark/known:DEU NATO 3.5
-3|benchmark/known:DEU NATO 3.5 since-2025
-3|benchmark/known:DEU NATO since-2025
10|benchmark/known:DEU NATO to-2024
-3|benchmark/known:ESP NATO 2
-3|benchmark/known:ESP NATO 2 to-2024
-3|benchmark/known:ESP NATO to-2024
4|benchmark/known:EST ALLIES 3.5
4|benchmark/known:EST ALLIES 3.5 since-2025
4|benchmark/known:EST ALLIES since-2025
6|benchmark/known:EST NATO 5
6|benchmark/known:EST NATO 5 since-2025
6|benchmark/known:EST NATO since-2025
8|benchmark/known:EU ALLIES 3.5
8|benchmark/known:EU ALLIES 3.5 since-2025
8|benchmark/known:EU ALLIES since-2025
7|benchmark/known:GBR NATO 2.5
7|benchmark/known:GBR NATO 2.5 to-2024
-4|benchmark/known:GBR NATO since-2025
6|benchmark/known:GBR NATO to-2024
-3|benchmark/known:JPN ALLIES 2
-12|benchmark/known:JPN ALLIES 5
-12|benchmark/known:JPN ALLIES 5 since-2025
-18|benchmark/known:JPN ALLIES since-2025
-3|benchmark/known:JPN NATO 2
16|benchmark/known:JPN NATO 3
16|benchmark/known:JPN NATO 3 to-1999
-3|benchmark/known:JPN NATO 5
-3|benchmark/known:JPN NATO 5 since-2025
-5|benchmark/known:JPN NATO since-2025
16|benchmark/known:JPN NATO to-1999
-6|benchmark/known:JPN USA 3.5
-6|benchmark/known:JPN USA 3.5 since-2025
-6|benchmark/known:JPN USA since-2025
-3|benchmark/known:KOR ALLIES 3.5
-3|benchmark/known:KOR ALLIES 3.5 since-2025
-3|benchmark/known:KOR ALLIES 5
-3|benchmark/known:KOR ALLIES 5 since-2025
-7|benchmark/known:KOR ALLIES since-2025
-4|benchmark/known:KOR NATO 5
-4|benchmark/known:KOR NATO 5 since-2025
-5|benchmark/known:KOR NATO since-2025
18|benchmark/known:MYS NATO 2
18|benchmark/known:MYS NATO 2 since-2025
18|benchmark/known:MYS NATO since-2025
-3|benchmark/known:NATO ALLIES 5
-3|benchmark/known:NATO ALLIES 5 since-2025
-5|benchmark/known:NATO ALLIES since-2025
-8|benchmark/known:NATO NATO 2
-7|benchmark/known:NATO NATO 2 since-2025
-5|benchmark/known:NATO NATO 3
-3|benchmark/known:NATO NATO 3 to-1999
-16|benchmark/known:NATO NATO 3.5
-16|benchmark/known:NATO NATO 3.5 since-2025
-9|benchmark/known:NATO NATO 5
-9|benchmark/known:NATO NATO 5 since-2025
-34|benchmark/known:NATO NATO since-2025
-3|benchmark/known:NATO NATO to-1999
-4|benchmark/known:NATO NATO to-2024
-3|benchmark/known:PHL PHL since-2025
-4|benchmark/known:PHL USA 3.5
-4|benchmark/known:PHL USA 3.5 since-2025
-4|benchmark/known:PHL USA since-2025
9|benchmark/known:USA ALLIES 1.5
9|benchmark/known:USA ALLIES 1.5 since-2025
-18|benchmark/known:USA ALLIES 2
-11|benchmark/known:USA ALLIES 2 since-2025
-5|benchmark/known:USA ALLIES 2 to-2021
-18|benchmark/known:USA ALLIES 3
-13|benchmark/known:USA ALLIES 3 since-2025
-5|benchmark/known:USA ALLIES 3 to-2024
16|benchmark/known:USA ALLIES 3.5
16|benchmark/known:USA ALLIES 3.5 since-2025
27|benchmark/known:USA ALLIES 5
35|benchmark/known:USA ALLIES 5 since-2025
-8|benchmark/known:USA ALLIES 5 to-1999
-6|benchmark/known:USA ALLIES 6
-6|benchmark/known:USA ALLIES 6 to-1999
33|benchmark/known:USA ALLIES since-2025
-14|benchmark/known:USA ALLIES to-1999
-5|benchmark/known:USA ALLIES to-2021
-5|benchmark/known:USA ALLIES to-2024
6|benchmark/known:USA JPN 3.5
6|benchmark/known:USA JPN 3.5 since-2025
8|benchmark/known:USA JPN since-2025
-7|benchmark/known:USA NATO 2
-6|benchmark/known:USA NATO 2 to-2024
-8|benchmark/known:USA NATO 3
-6|benchmark/known:USA NATO 3 to-1999
25|benchmark/known:USA NATO 3.5
25|benchmark/known:USA NATO 3.5 since-2025
14|benchmark/known:USA NATO 5
14|benchmark/known:USA NATO 5 since-2025
33|benchmark/known:USA NATO since-2025
-6|benchmark/known:USA NATO to-1999
-9|benchmark/known:USA NATO to-2024
18|benchmark/known:USA USA 3.5
18|benchmark/known:USA USA 3.5 since-2025
18|benchmark/known:USA USA since-2025
8|benchmark/named:1
-3|benchmark/named:2
5|benchmark/named:3
-7|benchmark/near-after:\"
-12|benchmark/near-after:#
-15|benchmark/near-after:,
-10|benchmark/near-after:.
8|benchmark/near-after:?
-7|benchmark/near-after:DATE
8|benchmark/near-after:LEADER
-26|benchmark/near-after:USA
3|benchmark/near-after:about
3|benchmark/near-after:adequate
6|benchmark/near-after:all
4|benchmark/near-after:allies
3|benchmark/near-after:ally
13|benchmark/near-after:among
-4|benchmark/near-after:and
5|benchmark/near-after:any
-3|benchmark/near-after:applies
4|benchmark/near-after:arms
9|benchmark/near-after:as
-4|benchmark/near-after:asia
-8|benchmark/near-after:at
-3|benchmark/near-after:atlantic
3|benchmark/near-after:be
-10|benchmark/near-after:became
9|benchmark/near-after:become
4|benchmark/near-after:becoming
5|benchmark/near-after:been
-4|benchmark/near-after:call
4|benchmark/near-after:common
8|benchmark/near-after:complain
-8|benchmark/near-after:core
-5|benchmark/near-after:could
15|benchmark/near-after:countries
-4|benchmark/near-after:declare
-11|benchmark/near-after:deemed
-4|benchmark/near-after:defense
8|benchmark/near-after:defense minister
4|benchmark/near-after:do
4|benchmark/near-after:dream
-3|benchmark/near-after:elevate
-4|benchmark/near-after:entry
5|benchmark/near-after:even
10|benchmark/near-after:every american ally
5|benchmark/near-after:exotic
-11|benchmark/near-after:extortion
4|benchmark/near-after:fair
4|benchmark/near-after:faster
3|benchmark/near-after:few
3|benchmark/near-after:float
-3|benchmark/near-after:floor
3|benchmark/near-after:force
8|benchmark/near-after:friendship
3|benchmark/near-after:from
3|benchmark/near-after:full
-8|benchmark/near-after:global
13|benchmark/near-after:go
-10|benchmark/near-after:gross domestic product
-6|benchmark/near-after:hard
-3|benchmark/near-after:hard defense
10|benchmark/near-after:harden
7|benchmark/near-after:has
-3|benchmark/near-after:he
8|benchmark/near-after:hold up
-3|benchmark/near-after:if
11|benchmark/near-after:in
-3|benchmark/near-after:including
-3|benchmark/near-after:infrastructure
3|benchmark/near-after:international
16|benchmark/near-after:into
-6|benchmark/near-after:it
-3|benchmark/near-after:items
5|benchmark/near-after:lately
3|benchmark/near-after:let
4|benchmark/near-after:line
-8|benchmark/near-after:listed
6|benchmark/near-after:long
3|benchmark/near-after:made
-10|benchmark/near-after:magic
5|benchmark/near-after:mean
-7|benchmark/near-after:measure
-6|benchmark/near-after:military
12|benchmark/near-after:mind
-4|benchmark/near-after:minimum
8|benchmark/near-after:minimum standard
4|benchmark/near-after:ministers
-7|benchmark/near-after:modest
-6|benchmark/near-after:n't
3|benchmark/near-after:nagoya
3|benchmark/near-after:narvik
-4|benchmark/near-after:needs
-3|benchmark/near-after:no
5|benchmark/near-after:no one
-5|benchmark/near-after:non
15|benchmark/near-after:norm
8|benchmark/near-after:norms
-5|benchmark/near-after:not
5|benchmark/near-after:now
-7|benchmark/near-after:number
-3|benchmark/near-after:odd
-10|benchmark/near-after:of
-10|benchmark/near-after:on
6|benchmark/near-after:one
3|benchmark/near-after:outsiders
8|benchmark/near-after:own
3|benchmark/near-after:parliaments
-4|benchmark/near-after:partners
-7|benchmark/near-after:passes
13|benchmark/near-after:pay
8|benchmark/near-after:planner
4|benchmark/near-after:pledge
4|benchmark/near-after:practical
5|benchmark/near-after:prime minister
13|benchmark/near-after:rate
3|benchmark/near-after:regarded
-7|benchmark/near-after:regards
7|benchmark/near-after:reigns
-4|benchmark/near-after:related
6|benchmark/near-after:replacing
-11|benchmark/near-after:respectable
4|benchmark/near-after:revolutionary
4|benchmark/near-after:sales
10|benchmark/near-after:same
-11|benchmark/near-after:say
-11|benchmark/near-after:scholar
-6|benchmark/near-after:security - related
-4|benchmark/near-after:seen
8|benchmark/near-after:self
3|benchmark/near-after:sense
13|benchmark/near-after:serious
-3|benchmark/near-after:set aside
-4|benchmark/near-after:should
-5|benchmark/near-after:split
-6|benchmark/near-after:standard
8|benchmark/near-after:state
3|benchmark/near-after:stop
19|benchmark/near-after:the
3|benchmark/near-after:their
3|benchmark/near-after:there
-3|benchmark/near-after:they
3|benchmark/near-after:though
-3|benchmark/near-after:ticket
15|benchmark/near-after:to
11|benchmark/near-after:turning
3|benchmark/near-after:use
3|benchmark/near-after:vogue
7|benchmark/near-after:was
6|benchmark/near-after:way
6|benchmark/near-after:well
4|benchmark/near-after:west
5|benchmark/near-after:western
5|benchmark/near-after:what
3|benchmark/near-after:when
-3|benchmark/near-after:where
4|benchmark/near-after:who
13|benchmark/near-after:will
-6|benchmark/near-after:world
-4|benchmark/near-after:would
17|benchmark/near-before:\"
-4|benchmark/near-before:#
-11|benchmark/near-before:'
-19|benchmark/near-before:'s
6|benchmark/near-before:(
6|benchmark/near-before:)
-12|benchmark/near-before:,
5|benchmark/near-before:-
17|benchmark/near-before:--
5|benchmark/near-before:0
-10|benchmark/near-before::
5|benchmark/near-before:;
12|benchmark/near-before:DATE
26|benchmark/near-before:LAND
7|benchmark/near-before:LEADER
-10|benchmark/near-before:NATO
11|benchmark/near-before:OUTLET
-27|benchmark/near-before:USA
27|benchmark/near-before:a
3|benchmark/near-before:account
5|benchmark/near-before:actually
-4|benchmark/near-before:add
-3|benchmark/near-before:administration
3|benchmark/near-before:advance
5|benchmark/near-before:allied
-7|benchmark/near-before:allies
7|benchmark/near-before:always
10|benchmark/near-before:among
10|benchmark/near-before:an
5|benchmark/near-before:analysts
19|benchmark/near-before:and
-5|benchmark/near-before:anonymity
5|benchmark/near-before:anyone
3|benchmark/near-before:anything
-3|benchmark/near-before:argue
-7|benchmark/near-before:as
5|benchmark/near-before:asia
-3|benchmark/near-before:ask
-5|benchmark/near-before:at
5|benchmark/near-before:attachés
14|benchmark/near-before:avoids
11|benchmark/near-before:aware
3|benchmark/near-before:beneath
3|benchmark/near-before:best
-5|benchmark/near-before:briefing
3|benchmark/near-before:bring
-4|benchmark/near-before:but
-8|benchmark/near-before:by
-3|benchmark/near-before:can
-5|benchmark/near-before:colleagues
10|benchmark/near-before:commending
3|benchmark/near-before:common
-5|benchmark/near-before:condition
5|benchmark/near-before:cost
-3|benchmark/near-before:counted
11|benchmark/near-before:countries
7|benchmark/near-before:country
-5|benchmark/near-before:days
3|benchmark/near-before:decades
-3|benchmark/near-before:declare
-5|benchmark/near-before:decline
12|benchmark/near-before:democracies
-3|benchmark/near-before:dennis
5|benchmark/near-before:differ
3|benchmark/near-before:down
5|benchmark/near-before:draft
-5|benchmark/near-before:earlier
-6|benchmark/near-before:elsewhere
9|benchmark/near-before:emerging
7|benchmark/near-before:europe
-3|benchmark/near-before:ever
8|benchmark/near-before:far
10|benchmark/near-before:fear
4|benchmark/near-before:fleitz
4|benchmark/near-before:flock
3|benchmark/near-before:force
4|benchmark/near-before:fred
6|benchmark/near-before:from
5|benchmark/near-before:g
-8|benchmark/near-before:general
7|benchmark/near-before:generals
-17|benchmark/near-before:global
10|benchmark/near-before:go
3|benchmark/near-before:goals
-7|benchmark/near-before:had
-7|benchmark/near-before:has
-9|benchmark/near-before:have
-3|benchmark/near-before:he
-9|benchmark/near-before:his
5|benchmark/near-before:hit
5|benchmark/near-before:hopefuls
-3|benchmark/near-before:host - nation
3|benchmark/near-before:idea
4|benchmark/near-before:if
29|benchmark/near-before:in
-3|benchmark/near-before:insistent
4|benchmark/near-before:international
10|benchmark/near-before:irrelevance
8|benchmark/near-before:is
-7|benchmark/near-before:it
6|benchmark/near-before:judged
4|benchmark/near-before:kind
-4|benchmark/near-before:lawmakers
5|benchmark/near-before:ldp
-8|benchmark/near-before:makes
4|benchmark/near-before:measure
3|benchmark/near-before:method
5|benchmark/near-before:military
4|benchmark/near-before:nations
-3|benchmark/near-before:needles
7|benchmark/near-before:no
3|benchmark/near-before:nor
4|benchmark/near-before:norm
5|benchmark/near-before:normal
-6|benchmark/near-before:note
-7|benchmark/near-before:now
17|benchmark/near-before:of
5|benchmark/near-before:old
-7|benchmark/near-before:omura
-4|benchmark/near-before:on
8|benchmark/near-before:one
7|benchmark/near-before:orthodoxy
-5|benchmark/near-before:out
-8|benchmark/near-before:paper
-9|benchmark/near-before:part
-4|benchmark/near-before:partners
-8|benchmark/near-before:party
4|benchmark/near-before:pass
3|benchmark/near-before:peacetime
8|benchmark/near-before:plead
-10|benchmark/near-before:point
3|benchmark/near-before:politicians
8|benchmark/near-before:poverty
-3|benchmark/near-before:privately
-6|benchmark/near-before:referred
-3|benchmark/near-before:referring
-3|benchmark/near-before:regard
4|benchmark/near-before:region
-3|benchmark/near-before:respectfully
4|benchmark/near-before:reward
3|benchmark/near-before:rule
-7|benchmark/near-before:say
3|benchmark/near-before:see
-6|benchmark/near-before:senior
10|benchmark/near-before:sentence
4|benchmark/near-before:separate
3|benchmark/near-before:set
3|benchmark/near-before:share
3|benchmark/near-before:shares
5|benchmark/near-before:sharing
5|benchmark/near-before:short
-6|benchmark/near-before:sides
4|benchmark/near-before:since
3|benchmark/near-before:sit
3|benchmark/near-before:so
-4|benchmark/near-before:spend
-3|benchmark/near-before:spokesperson
3|benchmark/near-before:sponsor
-12|benchmark/near-before:standard
-4|benchmark/near-before:starting
-3|benchmark/near-before:still
-8|benchmark/near-before:strategy
8|benchmark/near-before:such
-3|benchmark/near-before:support
3|benchmark/near-before:talk about
-3|benchmark/near-before:tan
-3|benchmark/near-before:team
-5|benchmark/near-before:tell
9|benchmark/near-before:text
12|benchmark/near-before:that
-4|benchmark/near-before:their
3|benchmark/near-before:them
-3|benchmark/near-before:then
7|benchmark/near-before:there
8|benchmark/near-before:thing
3|benchmark/near-before:thumb
-4|benchmark/near-before:treat
-5|benchmark/near-before:two
5|benchmark/near-before:understanding
3|benchmark/near-before:up
-3|benchmark/near-before:use
8|benchmark/near-before:was
-6|benchmark/near-before:we
3|benchmark/near-before:well
-7|benchmark/near-before:what
11|benchmark/near-before:when
-3|benchmark/near-before:whether
-7|benchmark/near-before:why
-3|benchmark/near-before:workers
-3|benchmark/near-before:world
-7|benchmark/near-before:yardstick
3|benchmark/near-before:years
3|benchmark/near-before:yet
4|benchmark/other after-joint:0 mid
11|benchmark/other after-joint:0 near
-8|benchmark/other after-joint:1 mid
-10|benchmark/other after-led:\" far joined
3|benchmark/other after-led:\" near joined
3|benchmark/other after-led:# near free
-3|benchmark/other after-led:, far joined
-4|benchmark/other after-led:, near joined
5|benchmark/other after-led:by near free
-3|benchmark/other after-led:for near free
7|benchmark/other after-led:that near free
-3|benchmark/other after-led:to far joined
4|benchmark/other after-led:what near free
4|benchmark/other after-led:whether far joined
6|benchmark/other after-led:which far joined
4|benchmark/other after-led:which near joined
-6|benchmark/other after-led:with far free
3|benchmark/other after:body name
7|benchmark/other after:capital name
-7|benchmark/other after:country name
4|benchmark/other after:people owner
-5|benchmark/other after:pronoun name
3|benchmark/other before-clause:free inside name body
12|benchmark/other before-clause:free inside name gov
4|benchmark/other before-clause:free inside name pronoun
4|benchmark/other before-clause:free inside owner capital
-5|benchmark/other before-clause:free inside owner pronoun
-4|benchmark/other before-clause:free opens name capital
-3|benchmark/other before-clause:free opens name country
-5|benchmark/other before-clause:free opens name pronoun
19|benchmark/other before-far:4
3|benchmark/other before-far:60
-9|benchmark/other before-far:9
-3|benchmark/other before-free:0 after-figure name near
8|benchmark/other before-free:0 free name far
-5|benchmark/other before-free:0 free owner far
6|benchmark/other before-free:0 free owner near
3|benchmark/other before-free:1 free name far
-7|benchmark/other before-free:1 free name near
4|benchmark/other before-free:1 free owner near
3|benchmark/other before-free:2 free name near
14|benchmark/other before-joint:0 free
-3|benchmark/other before-joint:1 after-figure
-7|benchmark/other before-joint:1 free
16|benchmark/other before-joint:2 free
-10|benchmark/other before-joint:3 free
-13|benchmark/other before-led:
14|benchmark/other before-led:,
4|benchmark/other before-led:--
-3|benchmark/other before-led:a
3|benchmark/other before-led:accept
-4|benchmark/other before-led:and
-4|benchmark/other before-led:as
-6|benchmark/other before-led:by
4|benchmark/other before-led:his
-9|benchmark/other before-led:in
8|benchmark/other before-led:kyodo news
3|benchmark/other before-led:mr
-5|benchmark/other before-led:normal
-4|benchmark/other before-led:that
23|benchmark/other before-led:the
-3|benchmark/other before-led:use
3|benchmark/other before-led:—
4|benchmark/other before:body name
5|benchmark/other before:capital owner
14|benchmark/other before:gov name
3|benchmark/other before:gov owner
-5|benchmark/other before:pronoun owner
6|benchmark/other named:1
9|benchmark/other named:3
3|benchmark/other speaker:gov
11|benchmark/other speaker:leader
4|benchmark/other subject-of:advise
-5|benchmark/other subject-of:agree
6|benchmark/other subject-of:argue
-10|benchmark/other subject-of:be
8|benchmark/other subject-of:recommend
-3|benchmark/other subject-of:set
-4|benchmark/other subject:be gov
-5|benchmark/other subject:be pronoun
-4|benchmark/other subject:cap pronoun
5|benchmark/other subject:demand capital
-5|benchmark/other subject:pledge body
-4|benchmark/other subject:pledge country
3|benchmark/other subject:proposal gov
4|benchmark/other subject:proposal leader
10|benchmark/other subject:proposal pronoun
-22|benchmark/other unnamed
7|benchmark/other unnamed-beside-others
-3|benchmark/role-class-home:CHN CHN
8|benchmark/role-class-home:EU JPN
-12|benchmark/role-class-home:JPN JPN
-5|benchmark/role-class-home:JPN land
-3|benchmark/role-class-home:NATO JPN
16|benchmark/role-class-home:USA CHN
-9|benchmark/role-class-home:USA JPN
6|benchmark/role-class-home:USA NATO
6|benchmark/role-class-home:USA land
23|benchmark/role-class-home:USA member
-4|benchmark/role-class-home:land JPN
-3|benchmark/role-class-home:land NATO
-11|benchmark/role-class-home:land land
-3|benchmark/role-class-of:CHN ALLIES
8|benchmark/role-class-of:EU ALLIES
-20|benchmark/role-class-of:JPN ALLIES
8|benchmark/role-class-of:JPN NATO
-6|benchmark/role-class-of:JPN USA
-5|benchmark/role-class-of:NATO ALLIES
8|benchmark/role-class-of:USA ALLIES
8|benchmark/role-class-of:USA JPN
20|benchmark/role-class-of:USA NATO
5|benchmark/role-class-of:USA land
-15|benchmark/role-class-of:land ALLIES
-6|benchmark/role-class-of:land USA
-3|benchmark/role-class:CHN
8|benchmark/role-class:EU
-17|benchmark/role-class:JPN
-5|benchmark/role-class:NATO
41|benchmark/role-class:USA
-19|benchmark/role-class:land
30|benchmark/role:nobody
-30|benchmark/role:spender
5|benchmark/ruled
20|benchmark/ruled:nobody
-14|benchmark/ruled:spender
-5|benchmark/says:base
-17|benchmark/says:ed
-14|benchmark/says:ing
-6|benchmark/says:s
8|benchmark/speaker-form:allies
-3|benchmark/speaker-form:capital
-5|benchmark/speaker-form:country
11|benchmark/speaker-form:leader
31|benchmark/speaker-form:none
6|benchmark/speaker-form:nongov
-15|benchmark/speaker-form:pronoun
3|benchmark/speaker:gov
8|benchmark/speaker:leader
7|benchmark/spender after-joint:0 mid
-3|benchmark/spender after-joint:1 far
-4|benchmark/spender after-joint:1 mid
9|benchmark/spender after-led:that near free
-4|benchmark/spender after:body name
9|benchmark/spender after:country name
-3|benchmark/spender after:pronoun name
-9|benchmark/spender before-clause:free inside name body
10|benchmark/spender before-clause:free inside name capital
-3|benchmark/spender before-clause:free inside owner body
-3|benchmark/spender before-clause:free opens name body
6|benchmark/spender before-clause:free opens owner body
-7|benchmark/spender before-far:4
-5|benchmark/spender before-free:0 free owner near
-4|benchmark/spender before-free:1 free name near
3|benchmark/spender before-free:1 free owner near
-4|benchmark/spender before-joint:0 free
10|benchmark/spender before-led:by
-3|benchmark/spender before-led:for
-4|benchmark/spender before-led:model
-3|benchmark/spender before-led:that
-12|benchmark/spender before:body name
8|benchmark/spender before:capital name
-5|benchmark/spender before:pronoun owner
-5|benchmark/spender named:2
-3|benchmark/spender named:3
7|benchmark/spender subject-of:be
-3|benchmark/spender subject-of:spend
6|benchmark/spender subject-of:use
10|benchmark/spender subject:be capital
3|benchmark/spender subject:spend body
-14|benchmark/spender unnamed
-10|benchmark/spender unnamed-beside-others
-6|benchmark/subject-form:allies
-4|benchmark/subject-form:body
-9|benchmark/subject-form:capital
17|benchmark/subject-form:country
3|benchmark/subject-form:gov
-5|benchmark/subject-form:leader
26|benchmark/subject-form:none
8|benchmark/subject-form:pronoun
4|benchmark/subject-of:advise
-5|benchmark/subject-of:agree
6|benchmark/subject-of:argue
-3|benchmark/subject-of:be
8|benchmark/subject-of:recommend
-3|benchmark/subject-of:set
-5|benchmark/subject-of:spend
6|benchmark/subject-of:use
-5|benchmark/subject-speaker:capital none
16|benchmark/subject-speaker:country none
5|benchmark/subject-speaker:gov nongov
-3|benchmark/subject-speaker:leader leader
10|benchmark/subject-speaker:none allies
-4|benchmark/subject-speaker:none country
4|benchmark/subject-speaker:none leader
24|benchmark/subject-speaker:none none
-8|benchmark/subject-speaker:none pronoun
10|benchmark/subject-speaker:pronoun leader
3|benchmark/subject-speaker:pronoun nongov
-6|benchmark/subject-speaker:pronoun pronoun
-3|benchmark/subject:be body
8|benchmark/subject:be capital
-4|benchmark/subject:be gov
-5|benchmark/subject:be pronoun
-4|benchmark/subject:cap pronoun
5|benchmark/subject:demand capital
-3|benchmark/subject:demand pronoun
-6|benchmark/subject:pledge body
-4|benchmark/subject:pledge country
3|benchmark/subject:proposal gov
4|benchmark/subject:proposal leader
10|benchmark/subject:proposal pronoun
3|benchmark/subject:spend body
12|benchmark/tag:gov
4|benchmark/tag:nongov
13|benchmark/tag:person
19|benchmark/tag:source
-37|benchmark/unnamed
-3|benchmark/unnamed-beside-others
-7|demand/after-joint:0 mid
-6|demand/after-joint:0 near
-4|demand/after-joint:1 far
4|demand/after-joint:1 mid
-4|demand/after-joint:2 far
-5|demand/after-joint:2 mid
4|demand/after-led:\" far joined
6|demand/after-led:, far joined
-10|demand/after-led:, near joined
3|demand/after-led:; far joined
-3|demand/after-led:and far joined
-5|demand/after-led:become near free
-10|demand/after-led:by far free
3|demand/after-led:by far joined
11|demand/after-led:by near free
6|demand/after-led:defence minister far joined
-3|demand/after-led:foreign minister far joined
-3|demand/after-led:from far free
6|demand/after-led:from near free
-6|demand/after-led:governs near joined
-6|demand/after-led:if near joined
3|demand/after-led:lost far joined
13|demand/after-led:neighboring far joined
-5|demand/after-led:of near free
3|demand/after-led:on near free
-5|demand/after-led:other near free
-4|demand/after-led:prime minister far joined
5|demand/after-led:say near joined
-6|demand/after-led:senior far joined
-9|demand/after-led:speak far joined
31|demand/after-led:that near free
5|demand/after-led:that near joined
-10|demand/after-led:to near free
3|demand/after-led:unless near joined
-6|demand/after-led:what near free
13|demand/after-led:which near joined
-3|demand/after-led:you far joined
-13|demand/after:body name
14|demand/after:capital name
-5|demand/after:capital owner
6|demand/after:country name
10|demand/after:country owner
-16|demand/after:gov name
18|demand/after:leader name
-10|demand/after:people name
-19|demand/after:pronoun name
-7|demand/after:pronoun owner
46|demand/asked-before:other
17|demand/asked-before:spender
-9|demand/before-clause:after-figure inside name capital
11|demand/before-clause:after-figure inside name country
5|demand/before-clause:after-figure inside name gov
-3|demand/before-clause:after-figure inside owner pronoun
-9|demand/before-clause:after-figure opens name country
-6|demand/before-clause:after-figure opens name leader
-4|demand/before-clause:after-figure opens owner body
17|demand/before-clause:free inside name body
-9|demand/before-clause:free inside name capital
-9|demand/before-clause:free inside name country
4|demand/before-clause:free inside name gov
6|demand/before-clause:free inside name leader
4|demand/before-clause:free inside name people
3|demand/before-clause:free inside owner capital
-3|demand/before-clause:free inside owner gov
16|demand/before-clause:free inside owner leader
-5|demand/before-clause:free inside owner people
6|demand/before-clause:free inside owner pronoun
-16|demand/before-clause:free opens name body
8|demand/before-clause:free opens name capital
-10|demand/before-clause:free opens name gov
12|demand/before-clause:free opens name leader
-8|demand/before-clause:free opens name pronoun
8|demand/before-clause:free opens owner body
18|demand/before-clause:free opens owner country
3|demand/before-clause:free opens owner leader
-4|demand/before-clause:free opens owner people
-8|demand/before-clause:free opens owner pronoun
7|demand/before-far:20
-10|demand/before-far:60
24|demand/before-far:9
-8|demand/before-free:0 after-figure name near
-3|demand/before-free:0 free name far
-23|demand/before-free:0 free name near
8|demand/before-free:0 free owner far
5|demand/before-free:0 free owner near
-4|demand/before-free:1 after-figure name far
-4|demand/before-free:1 after-figure name near
-4|demand/before-free:1 after-figure owner far
13|demand/before-free:1 free name far
13|demand/before-free:1 free name near
-6|demand/before-free:1 free owner far
29|demand/before-free:1 free owner near
4|demand/before-free:2 free name far
-4|demand/before-free:2 free name near
7|demand/before-free:3 free name far
-9|demand/before-joint:0 after-figure
23|demand/before-joint:0 free
-5|demand/before-joint:1 after-figure
-3|demand/before-joint:1 free
-6|demand/before-joint:2 after-figure
6|demand/before-joint:2 free
17|demand/before-joint:3 free
35|demand/before-led:
-13|demand/before-led:\"
21|demand/before-led:'s
-3|demand/before-led:(
-6|demand/before-led:.
-8|demand/before-led::
16|demand/before-led:PARTY
-3|demand/before-led:accused
-14|demand/before-led:and
-6|demand/before-led:as
-12|demand/before-led:ask
5|demand/before-led:at
3|demand/before-led:back
8|demand/before-led:because
-9|demand/before-led:between
-3|demand/before-led:but
12|demand/before-led:by
6|demand/before-led:call on
9|demand/before-led:chief
-6|demand/before-led:come to
5|demand/before-led:commit
3|demand/before-led:defense secretary
-10|demand/before-led:expect
-3|demand/before-led:first
-4|demand/before-led:from
10|demand/before-led:general
-4|demand/before-led:has
5|demand/before-led:host
-8|demand/before-led:if
6|demand/before-led:imitate
-5|demand/before-led:in
3|demand/before-led:increase
-14|demand/before-led:keep
-7|demand/before-led:last
-3|demand/before-led:like
-3|demand/before-led:notify
3|demand/before-led:now
-22|demand/before-led:of
-4|demand/before-led:on
3|demand/before-led:pick
-24|demand/before-led:premier
13|demand/before-led:president
4|demand/before-led:press
-3|demand/before-led:raise
-3|demand/before-led:ratio
3|demand/before-led:reverse
3|demand/before-led:same
6|demand/before-led:say
3|demand/before-led:secretary
-7|demand/before-led:see
-4|demand/before-led:speak
7|demand/before-led:suggest
-6|demand/before-led:take
5|demand/before-led:tell
-8|demand/before-led:that
31|demand/before-led:the
-6|demand/before-led:treat
-3|demand/before-led:treating
16|demand/before-led:urge
8|demand/before-led:want
-3|demand/before-led:whom
3|demand/before-led:with
3|demand/before:body owner
-11|demand/before:capital name
5|demand/before:capital owner
-6|demand/before:country name
19|demand/before:country owner
-4|demand/before:gov owner
13|demand/before:leader name
19|demand/before:leader owner
6|demand/before:people name
-9|demand/before:people owner
-9|demand/before:pronoun name
-5|demand/before:pronoun owner
-4|demand/governor-form:be finite+
-4|demand/governor-form:be finite+should
-3|demand/governor-form:call for finite+
9|demand/governor-form:fall inf+
12|demand/governor-form:hold inf+
-3|demand/governor-form:spend finite+should
12|demand/governor-form:tell finite+
-3|demand/governor-form:veto inf+
-4|demand/governor-form:want finite+
-8|demand/governor-kind:be
12|demand/governor-kind:cap
-14|demand/governor-kind:demand
-4|demand/governor-kind:denial
-6|demand/governor-kind:pledge
-7|demand/governor-kind:proposal
-6|demand/governor-kind:spend
-4|demand/governor-mood:be finite+
-4|demand/governor-mood:be finite+should
12|demand/governor-mood:cap inf+
-21|demand/governor-mood:demand finite+
15|demand/governor-mood:demand finite++passive
-3|demand/governor-mood:demand gerund+
-3|demand/governor-mood:denial inf+
-3|demand/governor-mood:move finite+
-4|demand/governor-mood:move finite+should
9|demand/governor-mood:move inf+
-5|demand/governor-mood:proposal finite+
-3|demand/governor-mood:spend finite+should
-3|demand/governor:ask
-8|demand/governor:be
-4|demand/governor:call for
-3|demand/governor:expect
9|demand/governor:fall
-4|demand/governor:go
12|demand/governor:hold
-5|demand/governor:spend
11|demand/governor:tell
-3|demand/governor:veto
-5|demand/governor:want
-9|demand/has:LEADER
-4|demand/has:NATO
-6|demand/has:USA
-3|demand/has:country
-3|demand/has:former
-3|demand/has:general
11|demand/has:government
13|demand/has:i
-4|demand/has:members
-7|demand/has:president
-10|demand/has:should
-3|demand/has:sumar
-4|demand/has:we
-18|demand/home:other
-34|demand/home:spender
-3|demand/known:- ALLIES since-2025
-3|demand/known:- AUS since-2025
12|demand/known:- BGD 1
12|demand/known:- BGD 1 since-2025
12|demand/known:- BGD since-2025
-4|demand/known:- ESP 5
-4|demand/known:- ESP 5 since-2025
-5|demand/known:- ESP since-2025
-5|demand/known:- JPN 3
-4|demand/known:- JPN 3 since-2025
-7|demand/known:- JPN 3.5
-7|demand/known:- JPN 3.5 since-2025
-13|demand/known:- JPN since-2025
-3|demand/known:- JPN to-1999
9|demand/known:- NATO 15
9|demand/known:- NATO 15 since-2025
-4|demand/known:- NATO 2
-4|demand/known:- NATO 2 to-2024
-4|demand/known:- NATO 3
-3|demand/known:- NATO 3.5
-3|demand/known:- NATO 3.5 since-2025
-5|demand/known:- NATO 5
-5|demand/known:- NATO 5 since-2025
-4|demand/known:- NATO since-2025
-7|demand/known:- NATO to-2024
9|demand/known:- RUS 2
9|demand/known:- RUS 2 since-2025
8|demand/known:- RUS 3
8|demand/known:- RUS 3 since-2025
17|demand/known:- RUS since-2025
-3|demand/known:- TWN 1E+1
-3|demand/known:- TWN 1E+1 since-2025
-6|demand/known:- TWN since-2025
3|demand/known:AUS AUS 1.3
3|demand/known:AUS AUS 1.3 since-2025
-4|demand/known:AUS AUS 3
-4|demand/known:AUS AUS 3 since-2025
-15|demand/known:AUS AUS 3.5
-15|demand/known:AUS AUS 3.5 since-2025
3|demand/known:AUS AUS 4.7
3|demand/known:AUS AUS 4.7 since-2025
-14|demand/known:AUS AUS since-2025
-4|demand/known:AUS AUS+JPN since-2025
-4|demand/known:AUS AUS+JPN+PHL 3.5
-4|demand/known:AUS AUS+JPN+PHL 3.5 since-2025
-4|demand/known:AUS AUS+JPN+PHL since-2025
3|demand/known:AUS AUS+NZL 2
3|demand/known:AUS AUS+NZL 2 since-2025
3|demand/known:AUS AUS+NZL since-2025
-5|demand/known:AUS NATO 3
-5|demand/known:AUS NATO 3 since-2025
-7|demand/known:AUS NATO since-2025
11|demand/known:AUS+JPN AUS+JPN 2
11|demand/known:AUS+JPN AUS+JPN 2 since-2025
-3|demand/known:AUS+JPN AUS+JPN 3.5
-3|demand/known:AUS+JPN AUS+JPN 3.5 since-2025
8|demand/known:AUS+JPN AUS+JPN since-2025
13|demand/known:BEL LUX 1.9
13|demand/known:BEL LUX 1.9 since-2025
13|demand/known:BEL LUX since-2025
7|demand/known:BEL+CZE+NLD BEL+CZE+NLD 3
7|demand/known:BEL+CZE+NLD BEL+CZE+NLD 3 since-2025
7|demand/known:BEL+CZE+NLD BEL+CZE+NLD since-2025
-3|demand/known:BFA NER 3.4
-3|demand/known:BFA NER 3.4 to-2024
-3|demand/known:BFA NER to-2024
-5|demand/known:CAN CAN 2
-5|demand/known:CAN CAN 2 to-2024
-6|demand/known:CAN CAN 5
-6|demand/known:CAN CAN 5 since-2025
-7|demand/known:CAN CAN since-2025
-5|demand/known:CAN CAN to-2024
-4|demand/known:CAN NLD 3.5
-4|demand/known:CAN NLD 3.5 since-2025
-4|demand/known:CAN NLD since-2025
-7|demand/known:CHN ALLIES 2
-7|demand/known:CHN ALLIES 2 to-2021
-7|demand/known:CHN ALLIES to-2021
3|demand/known:CHN CHN 4
3|demand/known:CHN CHN 4 to-2024
3|demand/known:CHN CHN to-2024
-3|demand/known:CZE ALLIES 3.5
-3|demand/known:CZE ALLIES 3.5 since-2025
-3|demand/known:CZE ALLIES since-2025
-4|demand/known:CZE BEL+CZE+NLD 3
-4|demand/known:CZE BEL+CZE+NLD 3 since-2025
-4|demand/known:CZE BEL+CZE+NLD since-2025
-7|demand/known:DEU DEU 5
-7|demand/known:DEU DEU 5 since-2025
-8|demand/known:DEU DEU since-2025
-3|demand/known:DEU DEU to-2021
3|demand/known:DEU FRA 2
3|demand/known:DEU FRA 2 since-2025
4|demand/known:DEU FRA since-2025
-8|demand/known:DEU NATO 5
-8|demand/known:DEU NATO 5 since-2025
-8|demand/known:DEU NATO since-2025
-10|demand/known:DNK DNK 5
-10|demand/known:DNK DNK 5 since-2025
-10|demand/known:DNK DNK since-2025
-6|demand/known:DNK TWN 6
-6|demand/known:DNK TWN 6 since-2025
-6|demand/known:DNK TWN since-2025
-6|demand/known:ESP ESP 3.5
-6|demand/known:ESP ESP 3.5 since-2025
-12|demand/known:ESP ESP 5
-12|demand/known:ESP ESP 5 since-2025
-19|demand/known:ESP ESP since-2025
-5|demand/known:ESP NATO 3.5
-5|demand/known:ESP NATO 3.5 since-2025
-9|demand/known:ESP NATO 5
-9|demand/known:ESP NATO 5 since-2025
-14|demand/known:ESP NATO since-2025
12|demand/known:EST EST 2.5
12|demand/known:EST EST 2.5 to-2024
12|demand/known:EST EST to-2024
-7|demand/known:EST EST+LTU+LVA+POL 2.5
-7|demand/known:EST EST+LTU+LVA+POL 2.5 to-2024
-7|demand/known:EST EST+LTU+LVA+POL to-2024
4|demand/known:EST NATO 2.5
4|demand/known:EST NATO 2.5 to-2024
3|demand/known:EST NATO 3.5 since-2025
-3|demand/known:EST NATO 3.5 to-2024
3|demand/known:EST NATO since-2025
-3|demand/known:EST RUS since-2025
18|demand/known:EST+LTU+LVA+POL EST+LTU+LVA+POL 2.5
18|demand/known:EST+LTU+LVA+POL EST+LTU+LVA+POL 2.5 to-2024
18|demand/known:EST+LTU+LVA+POL EST+LTU+LVA+POL to-2024
-4|demand/known:EU EU 5
-4|demand/known:EU EU 5 since-2025
-6|demand/known:EU NATO 4
-6|demand/known:EU NATO 4 since-2025
-8|demand/known:EU NATO since-2025
-3|demand/known:FRA FRA 2.3
-3|demand/known:FRA FRA 2.3 to-2024
-3|demand/known:FRA FRA 5
-3|demand/known:FRA FRA 5 since-2025
-4|demand/known:FRA FRA since-2025
-3|demand/known:FRA FRA to-2024
3|demand/known:FRA NATO 3.5
3|demand/known:FRA NATO 3.5 since-2025
3|demand/known:FRA NATO since-2025
5|demand/known:GBR BRN 2.8
5|demand/known:GBR BRN 2.8 since-2025
5|demand/known:GBR BRN since-2025
5|demand/known:GBR FRA 2.3
5|demand/known:GBR FRA 2.3 to-2024
5|demand/known:GBR FRA to-2024
10|demand/known:GBR GBR 2.5
10|demand/known:GBR GBR 2.5 to-2024
-6|demand/known:GBR GBR 5
-6|demand/known:GBR GBR 5 since-2025
-8|demand/known:GBR GBR since-2025
10|demand/known:GBR GBR to-2024
-4|demand/known:GBR GBR+USA 2
-4|demand/known:GBR GBR+USA 2 to-2021
-4|demand/known:GBR GBR+USA to-2021
7|demand/known:GBR NATO 2.5
7|demand/known:GBR NATO 2.5 to-2024
-6|demand/known:GBR NATO 5
-6|demand/known:GBR NATO 5 since-2025
-7|demand/known:GBR NATO since-2025
7|demand/known:GBR NATO to-2024
-7|demand/known:GBR RUS 5
-7|demand/known:GBR RUS 5 since-2025
-7|demand/known:GBR RUS since-2025
13|demand/known:GBR+USA GBR+USA 2
13|demand/known:GBR+USA GBR+USA 2 to-2021
13|demand/known:GBR+USA GBR+USA to-2021
5|demand/known:GRC GRC 2
5|demand/known:GRC GRC 2 to-2024
5|demand/known:GRC GRC to-2024
-6|demand/known:HRV HRV 4
-6|demand/known:HRV HRV 4 to-2021
-6|demand/known:HRV HRV to-2021
-4|demand/known:IND PAK 2
-4|demand/known:IND PAK 2 since-2025
-4|demand/known:IND PAK since-2025
-7|demand/known:ITA ITA 5
-7|demand/known:ITA ITA 5 since-2025
-9|demand/known:ITA ITA since-2025
6|demand/known:JPN ALLIES 1.5
6|demand/known:JPN ALLIES 1.5 since-2025
7|demand/known:JPN ALLIES 1.7
7|demand/known:JPN ALLIES 1.7 since-2025
-5|demand/known:JPN ALLIES 3.5
-5|demand/known:JPN ALLIES 3.5 since-2025
-4|demand/known:JPN ALLIES 5
-4|demand/known:JPN ALLIES 5 since-2025
4|demand/known:JPN ALLIES since-2025
-6|demand/known:JPN AUS 3
-6|demand/known:JPN AUS 3 since-2025
-6|demand/known:JPN AUS since-2025
-4|demand/known:JPN AUS+JPN 2
-4|demand/known:JPN AUS+JPN 2 since-2025
-5|demand/known:JPN AUS+JPN since-2025
-7|demand/known:JPN ESP 3.5
-7|demand/known:JPN ESP 3.5 since-2025
-7|demand/known:JPN ESP since-2025
3|demand/known:JPN JPN 1.3
3|demand/known:JPN JPN 1.3 since-2025
9|demand/known:JPN JPN 1.5
11|demand/known:JPN JPN 1.5 since-2025
3|demand/known:JPN JPN 2 since-2025
-24|demand/known:JPN JPN 3
-20|demand/known:JPN JPN 3 since-2025
14|demand/known:JPN JPN 3.2
14|demand/known:JPN JPN 3.2 to-2024
-17|demand/known:JPN JPN 3.5
-17|demand/known:JPN JPN 3.5 since-2025
3|demand/known:JPN JPN 4.7
3|demand/known:JPN JPN 4.7 since-2025
-5|demand/known:JPN JPN 5
-5|demand/known:JPN JPN 5 since-2025
-24|demand/known:JPN JPN since-2025
-8|demand/known:JPN JPN to-1999
12|demand/known:JPN JPN to-2024
-5|demand/known:JPN KOR 3.5
-5|demand/known:JPN KOR 3.5 since-2025
-6|demand/known:JPN KOR since-2025
-3|demand/known:JPN NATO 3.5
-3|demand/known:JPN NATO 3.5 since-2025
-4|demand/known:JPN NATO since-2025
-3|demand/known:JPN SGP 3.5
-3|demand/known:JPN SGP 3.5 since-2025
-3|demand/known:JPN SGP since-2025
-5|demand/known:JPN TWN since-2025
-10|demand/known:JPN USA 3.5
-10|demand/known:JPN USA 3.5 since-2025
-10|demand/known:JPN USA since-2025
-3|demand/known:KOR ALLIES+KOR 5
-3|demand/known:KOR ALLIES+KOR 5 since-2025
-3|demand/known:KOR ALLIES+KOR since-2025
-5|demand/known:KOR EST 5
-5|demand/known:KOR EST 5 since-2025
-5|demand/known:KOR EST since-2025
4|demand/known:KOR JPN 2.8
4|demand/known:KOR JPN 2.8 since-2025
5|demand/known:KOR JPN since-2025
-7|demand/known:KOR KOR 3.5
-7|demand/known:KOR KOR 3.5 since-2025
-7|demand/known:KOR KOR 3.8
-7|demand/known:KOR KOR 3.8 since-2025
-4|demand/known:KOR KOR 5
-4|demand/known:KOR KOR 5 since-2025
-19|demand/known:KOR KOR since-2025
-4|demand/known:KOR NATO since-2025
-8|demand/known:KOR USA 2.6
-8|demand/known:KOR USA 2.6 since-2025
-8|demand/known:KOR USA since-2025
3|demand/known:LTU IRL 2
3|demand/known:LTU IRL 2 since-2025
3|demand/known:LTU IRL since-2025
-7|demand/known:LTU LTU 2
-7|demand/known:LTU LTU 2 to-2024
-5|demand/known:LTU LTU to-2024
-3|demand/known:LTU LTU+POL 2.5
-3|demand/known:LTU LTU+POL 2.5 to-2024
-3|demand/known:LTU LTU+POL to-2024
5|demand/known:LTU NATO 5
5|demand/known:LTU NATO 5 since-2025
6|demand/known:LTU NATO since-2025
9|demand/known:LTU+POL LTU+POL 2.5
9|demand/known:LTU+POL LTU+POL 2.5 to-2024
9|demand/known:LTU+POL LTU+POL to-2024
17|demand/known:LVA LTU 2
17|demand/known:LVA LTU 2 to-2024
17|demand/known:LVA LTU to-2024
15|demand/known:LVA LVA 3.5
15|demand/known:LVA LVA 3.5 since-2025
15|demand/known:LVA LVA since-2025
18|demand/known:MLI NER 3.4
18|demand/known:MLI NER 3.4 to-2024
18|demand/known:MLI NER to-2024
7|demand/known:NATO ALLIES 3.5
7|demand/known:NATO ALLIES 3.5 since-2025
-3|demand/known:NATO ALLIES 5
-3|demand/known:NATO ALLIES 5 since-2025
3|demand/known:NATO ALLIES since-2025
-4|demand/known:NATO AUS 3.5
-4|demand/known:NATO AUS 3.5 since-2025
-4|demand/known:NATO AUS since-2025
-5|demand/known:NATO DEU 5
-5|demand/known:NATO DEU 5 since-2025
-3|demand/known:NATO DEU since-2025
14|demand/known:NATO ESP 3.5
14|demand/known:NATO ESP 3.5 since-2025
15|demand/known:NATO ESP since-2025
-5|demand/known:NATO GBR 2.5
-5|demand/known:NATO GBR 2.5 to-2024
11|demand/known:NATO GBR 5
11|demand/known:NATO GBR 5 since-2025
13|demand/known:NATO GBR since-2025
-5|demand/known:NATO GBR to-2024
-5|demand/known:NATO JPN+KOR 3.5
-5|demand/known:NATO JPN+KOR 3.5 since-2025
-5|demand/known:NATO JPN+KOR since-2025
-6|demand/known:NATO NATO 0.25
-6|demand/known:NATO NATO 0.25 since-2025
14|demand/known:NATO NATO 1.5
14|demand/known:NATO NATO 1.5 since-2025
-3|demand/known:NATO NATO 15
-3|demand/known:NATO NATO 15 since-2025
14|demand/known:NATO NATO 2
14|demand/known:NATO NATO 2 to-2024
-6|demand/known:NATO NATO 2.5
-6|demand/known:NATO NATO 2.5 to-2024
-3|demand/known:NATO NATO 3
8|demand/known:NATO NATO 3 since-2025
-11|demand/known:NATO NATO 3 to-2024
33|demand/known:NATO NATO 3.5
34|demand/known:NATO NATO 3.5 since-2025
5|demand/known:NATO NATO 3.7
5|demand/known:NATO NATO 3.7 since-2025
-9|demand/known:NATO NATO 4
-7|demand/known:NATO NATO 4 since-2025
-3|demand/known:NATO NATO 4 to-2021
13|demand/known:NATO NATO 5
17|demand/known:NATO NATO 5 since-2025
-4|demand/known:NATO NATO 5 to-2024
59|demand/known:NATO NATO since-2025
-8|demand/known:NATO NATO to-2024
-3|demand/known:NATO POL 3
-3|demand/known:NATO POL 3 to-2024
-5|demand/known:NATO POL 5
-5|demand/known:NATO POL 5 since-2025
-5|demand/known:NATO POL since-2025
-3|demand/known:NATO POL to-2024
-5|demand/known:NATO PRT 5
-5|demand/known:NATO PRT 5 since-2025
-3|demand/known:NATO PRT since-2025
16|demand/known:NATO RUS 5
16|demand/known:NATO RUS 5 since-2025
16|demand/known:NATO RUS since-2025
-4|demand/known:NATO USA 4
-4|demand/known:NATO USA 4 to-2021
-4|demand/known:NATO USA to-2021
3|demand/known:NLD BEL 2
3|demand/known:NLD BEL 2 to-2024
3|demand/known:NLD BEL to-2024
-11|demand/known:NLD NATO 1.5
-11|demand/known:NLD NATO 1.5 since-2025
-22|demand/known:NLD NATO 3.5
-22|demand/known:NLD NATO 3.5 since-2025
-33|demand/known:NLD NATO since-2025
5|demand/known:NLD NLD 3.5
5|demand/known:NLD NLD 3.5 since-2025
5|demand/known:NLD NLD since-2025
-7|demand/known:NZL ALLIES 3.5
-7|demand/known:NZL ALLIES 3.5 since-2025
-7|demand/known:NZL ALLIES since-2025
4|demand/known:PHL JPN 3.5
4|demand/known:PHL JPN 3.5 since-2025
5|demand/known:PHL JPN since-2025
7|demand/known:POL DEU 5
7|demand/known:POL DEU 5 since-2025
7|demand/known:POL DEU since-2025
3|demand/known:POL ESP 3
3|demand/known:POL ESP 3 since-2025
3|demand/known:POL ESP since-2025
-9|demand/known:POL EST+LTU+LVA+POL 2.5
-9|demand/known:POL EST+LTU+LVA+POL 2.5 to-2024
-9|demand/known:POL EST+LTU+LVA+POL to-2024
3|demand/known:POL GBR 3
3|demand/known:POL GBR 3 to-2024
3|demand/known:POL GBR to-2024
4|demand/known:POL JPN 3
4|demand/known:POL JPN 3 to-2024
4|demand/known:POL JPN to-2024
32|demand/known:POL NATO 3
12|demand/known:POL NATO 3 since-2025
20|demand/known:POL NATO 3 to-2024
12|demand/known:POL NATO since-2025
20|demand/known:POL NATO to-2024
26|demand/known:POL POL 3
17|demand/known:POL POL 3 since-2025
9|demand/known:POL POL 3 to-2024
-11|demand/known:POL POL 5
-11|demand/known:POL POL 5 since-2025
5|demand/known:POL POL since-2025
9|demand/known:POL POL to-2024
-10|demand/known:PRT LVA 3.5
-10|demand/known:PRT LVA 3.5 since-2025
-10|demand/known:PRT LVA since-2025
-6|demand/known:PRT NATO 5
-6|demand/known:PRT NATO 5 since-2025
-6|demand/known:PRT NATO since-2025
-3|demand/known:PRT PRT 5
-3|demand/known:PRT PRT 5 since-2025
-3|demand/known:PRT PRT since-2025
-4|demand/known:RUS GBR 5
-4|demand/known:RUS GBR 5 since-2025
-4|demand/known:RUS GBR since-2025
-6|demand/known:RUS NATO 5
-6|demand/known:RUS NATO 5 since-2025
-7|demand/known:RUS NATO since-2025
-3|demand/known:RUS RUS 2
-3|demand/known:RUS RUS 2 since-2025
-7|demand/known:RUS RUS 5
-7|demand/known:RUS RUS 5 since-2025
-11|demand/known:RUS RUS since-2025
-7|demand/known:SVK HUN 5
-7|demand/known:SVK HUN 5 since-2025
-7|demand/known:SVK HUN since-2025
-3|demand/known:SVK HUN+SVK 3.3
-3|demand/known:SVK HUN+SVK 3.3 since-2025
-3|demand/known:SVK HUN+SVK since-2025
10|demand/known:SWE ITA 5
10|demand/known:SWE ITA 5 since-2025
10|demand/known:SWE ITA since-2025
3|demand/known:SWE LTU 5
3|demand/known:SWE LTU 5 since-2025
3|demand/known:SWE LTU since-2025
4|demand/known:TUR SOM 3
4|demand/known:TUR SOM 3 since-2025
4|demand/known:TUR SOM since-2025
-4|demand/known:TWN JPN 1E+1
-4|demand/known:TWN JPN 1E+1 since-2025
-3|demand/known:TWN JPN 3.5
-3|demand/known:TWN JPN 3.5 since-2025
-4|demand/known:TWN JPN 5
-4|demand/known:TWN JPN 5 since-2025
-11|demand/known:TWN JPN since-2025
-10|demand/known:TWN TWN 1E+1
-10|demand/known:TWN TWN 1E+1 since-2025
-3|demand/known:TWN TWN 5
-3|demand/known:TWN TWN 5 since-2025
-15|demand/known:TWN TWN since-2025
16|demand/known:UKR NATO 0.25
16|demand/known:UKR NATO 0.25 since-2025
20|demand/known:UKR NATO since-2025
5|demand/known:UKR UKR 0.25
5|demand/known:UKR UKR 0.25 since-2025
5|demand/known:UKR UKR 3
5|demand/known:UKR UKR 3 since-2025
9|demand/known:UKR UKR since-2025
-6|demand/known:USA ALLIES 1.5
-6|demand/known:USA ALLIES 1.5 since-2025
-7|demand/known:USA ALLIES 1.7
-7|demand/known:USA ALLIES 1.7 since-2025
11|demand/known:USA ALLIES 2
7|demand/known:USA ALLIES 2 to-2021
9|demand/known:USA ALLIES 3.5
9|demand/known:USA ALLIES 3.5 since-2025
9|demand/known:USA ALLIES 5
9|demand/known:USA ALLIES 5 since-2025
8|demand/known:USA ALLIES since-2025
8|demand/known:USA ALLIES to-2021
3|demand/known:USA ALLIES+KOR 5
3|demand/known:USA ALLIES+KOR 5 since-2025
3|demand/known:USA ALLIES+KOR since-2025
-4|demand/known:USA AUS 1.3
-4|demand/known:USA AUS 1.3 since-2025
10|demand/known:USA AUS 3
10|demand/known:USA AUS 3 since-2025
24|demand/known:USA AUS 3.5
24|demand/known:USA AUS 3.5 since-2025
-4|demand/known:USA AUS 4.7
-4|demand/known:USA AUS 4.7 since-2025
27|demand/known:USA AUS since-2025
-5|demand/known:USA AUS+JPN 2
-5|demand/known:USA AUS+JPN 2 since-2025
6|demand/known:USA AUS+JPN 3.5
6|demand/known:USA AUS+JPN 3.5 since-2025
6|demand/known:USA AUS+JPN+PHL 3.5
6|demand/known:USA AUS+JPN+PHL 3.5 since-2025
6|demand/known:USA AUS+JPN+PHL since-2025
-10|demand/known:USA BGD 1
-10|demand/known:USA BGD 1 since-2025
-10|demand/known:USA BGD since-2025
-4|demand/known:USA BRA since-2025
-4|demand/known:USA BRN 2.8
-4|demand/known:USA BRN 2.8 since-2025
-4|demand/known:USA BRN since-2025
7|demand/known:USA CAN 2
5|demand/known:USA CAN 2 to-2024
7|demand/known:USA CAN 5
7|demand/known:USA CAN 5 since-2025
6|demand/known:USA CAN since-2025
5|demand/known:USA CAN to-2024
-3|demand/known:USA CHN 4
-3|demand/known:USA CHN 4 to-2024
-3|demand/known:USA CHN to-2024
-3|demand/known:USA COL 4.7
-3|demand/known:USA COL 4.7 since-2025
-6|demand/known:USA COL since-2025
3|demand/known:USA DEU 2
3|demand/known:USA DEU 4
3|demand/known:USA DEU 4 to-2021
7|demand/known:USA DEU 5
7|demand/known:USA DEU 5 since-2025
5|demand/known:USA DEU since-2025
4|demand/known:USA DEU to-2021
12|demand/known:USA DNK 5
12|demand/known:USA DNK 5 since-2025
12|demand/known:USA DNK since-2025
16|demand/known:USA ESP 5
16|demand/known:USA ESP 5 since-2025
13|demand/known:USA ESP since-2025
-11|demand/known:USA EST 2.5
-11|demand/known:USA EST 2.5 to-2024
3|demand/known:USA EST 5
3|demand/known:USA EST 5 since-2025
3|demand/known:USA EST since-2025
-11|demand/known:USA EST to-2024
-3|demand/known:USA EU 3
-3|demand/known:USA EU 3 since-2025
5|demand/known:USA EU 5
5|demand/known:USA EU 5 since-2025
4|demand/known:USA FRA 5
4|demand/known:USA FRA 5 since-2025
3|demand/known:USA FRA+USA 4
3|demand/known:USA FRA+USA 4 to-2021
3|demand/known:USA FRA+USA to-2021
-4|demand/known:USA GBR 2.5
-4|demand/known:USA GBR 2.5 to-2024
-3|demand/known:USA GBR 3 to-2024
-6|demand/known:USA GBR to-2024
-8|demand/known:USA GBR+USA 2
-8|demand/known:USA GBR+USA 2 to-2021
-8|demand/known:USA GBR+USA to-2021
-4|demand/known:USA GRC 2
-4|demand/known:USA GRC 2 to-2024
-4|demand/known:USA GRC to-2024
8|demand/known:USA HRV 4
8|demand/known:USA HRV 4 to-2021
8|demand/known:USA HRV to-2021
8|demand/known:USA HUN 5
8|demand/known:USA HUN 5 since-2025
8|demand/known:USA HUN since-2025
4|demand/known:USA HUN+SVK 3.3
4|demand/known:USA HUN+SVK 3.3 since-2025
4|demand/known:USA HUN+SVK since-2025
-7|demand/known:USA JPN 1.3
-7|demand/known:USA JPN 1.3 since-2025
-8|demand/known:USA JPN 1.5
-11|demand/known:USA JPN 1.5 since-2025
3|demand/known:USA JPN 1.5 to-1999
7|demand/known:USA JPN 1E+1
7|demand/known:USA JPN 1E+1 since-2025
-3|demand/known:USA JPN 2 since-2025
-4|demand/known:USA JPN 2.8
-4|demand/known:USA JPN 2.8 since-2025
28|demand/known:USA JPN 3
26|demand/known:USA JPN 3 since-2025
3|demand/known:USA JPN 3 to-1999
-14|demand/known:USA JPN 3.2
-14|demand/known:USA JPN 3.2 to-2024
25|demand/known:USA JPN 3.5
25|demand/known:USA JPN 3.5 since-2025
-5|demand/known:USA JPN 4.7
-5|demand/known:USA JPN 4.7 since-2025
11|demand/known:USA JPN 5
11|demand/known:USA JPN 5 since-2025
40|demand/known:USA JPN since-2025
12|demand/known:USA JPN to-1999
-14|demand/known:USA JPN to-2024
9|demand/known:USA JPN+KOR 3.5
9|demand/known:USA JPN+KOR 3.5 since-2025
10|demand/known:USA JPN+KOR since-2025
10|demand/known:USA KOR 3.5
10|demand/known:USA KOR 3.5 since-2025
8|demand/known:USA KOR 3.8
8|demand/known:USA KOR 3.8 since-2025
7|demand/known:USA KOR 5
7|demand/known:USA KOR 5 since-2025
23|demand/known:USA KOR since-2025
-9|demand/known:USA LTU 2
-9|demand/known:USA LTU 2 to-2024
-11|demand/known:USA LTU to-2024
-3|demand/known:USA LTU+POL 2.5
-3|demand/known:USA LTU+POL 2.5 to-2024
-3|demand/known:USA LTU+POL to-2024
-11|demand/known:USA LUX 1.9
-11|demand/known:USA LUX 1.9 since-2025
-10|demand/known:USA LUX since-2025
-5|demand/known:USA LVA 3.5
-5|demand/known:USA LVA 3.5 since-2025
-5|demand/known:USA LVA since-2025
-8|demand/known:USA NATO 0.25
-8|demand/known:USA NATO 0.25 since-2025
-5|demand/known:USA NATO 15
-5|demand/known:USA NATO 15 since-2025
-7|demand/known:USA NATO 2
-8|demand/known:USA NATO 2 to-2024
-5|demand/known:USA NATO 2.5
-5|demand/known:USA NATO 2.5 to-2024
-8|demand/known:USA NATO 3
-8|demand/known:USA NATO 3 since-2025
-5|demand/known:USA NATO 3.5 since-2025
5|demand/known:USA NATO 3.5 to-2024
-5|demand/known:USA NATO 3.7
-5|demand/known:USA NATO 3.7 since-2025
16|demand/known:USA NATO 4
11|demand/known:USA NATO 4 since-2025
5|demand/known:USA NATO 4 to-2021
28|demand/known:USA NATO 5
23|demand/known:USA NATO 5 since-2025
5|demand/known:USA NATO 5 to-2024
3|demand/known:USA NATO 6
3|demand/known:USA NATO 6 since-2025
4|demand/known:USA NATO since-2025
5|demand/known:USA NATO to-2021
-4|demand/known:USA NATO to-2024
3|demand/known:USA NATO+USA 5
3|demand/known:USA NATO+USA 5 since-2025
3|demand/known:USA NATO+USA since-2025
-14|demand/known:USA NER 3.4
-14|demand/known:USA NER 3.4 to-2024
-14|demand/known:USA NER to-2024
3|demand/known:USA NZL 3.5
3|demand/known:USA NZL 3.5 since-2025
3|demand/known:USA NZL since-2025
5|demand/known:USA PAK 2
5|demand/known:USA PAK 2 since-2025
5|demand/known:USA PAK since-2025
3|demand/known:USA PHL 3.5
3|demand/known:USA PHL 3.5 since-2025
-20|demand/known:USA POL 3
-15|demand/known:USA POL 3 since-2025
-5|demand/known:USA POL 3 to-2024
19|demand/known:USA POL 5
19|demand/known:USA POL 5 since-2025
-5|demand/known:USA POL to-2024
8|demand/known:USA PRT 5
8|demand/known:USA PRT 5 since-2025
7|demand/known:USA PRT since-2025
-5|demand/known:USA RUS 2
-5|demand/known:USA RUS 2 since-2025
-6|demand/known:USA RUS 3
-6|demand/known:USA RUS 3 since-2025
-12|demand/known:USA RUS since-2025
4|demand/known:USA SGP 3.5
4|demand/known:USA SGP 3.5 since-2025
7|demand/known:USA SGP since-2025
17|demand/known:USA TWN 1E+1
17|demand/known:USA TWN 1E+1 since-2025
7|demand/known:USA TWN 5
7|demand/known:USA TWN 5 since-2025
8|demand/known:USA TWN 6
8|demand/known:USA TWN 6 since-2025
35|demand/known:USA TWN since-2025
-5|demand/known:USA UKR 0.25
-5|demand/known:USA UKR 0.25 since-2025
-3|demand/known:USA UKR 3
-3|demand/known:USA UKR 3 since-2025
-7|demand/known:USA UKR since-2025
8|demand/known:USA USA 2.6
8|demand/known:USA USA 2.6 since-2025
11|demand/known:USA USA 3.5
11|demand/known:USA USA 3.5 since-2025
7|demand/known:USA USA 4
7|demand/known:USA USA 4 to-2021
18|demand/known:USA USA since-2025
7|demand/known:USA USA to-2021
13|demand/named:1
21|demand/named:2
20|demand/named:3
-13|demand/near-after:\"
4|demand/near-after:#
-3|demand/near-after:'s
-11|demand/near-after:,
-25|demand/near-after:.
-4|demand/near-after:?
6|demand/near-after:DATE
-6|demand/near-after:USA
-5|demand/near-after:a
7|demand/near-after:are
-3|demand/near-after:as
3|demand/near-after:by
-3|demand/near-after:defense
8|demand/near-after:end
-4|demand/near-after:for
-3|demand/near-after:from
9|demand/near-after:groaned
8|demand/near-after:hear
7|demand/near-after:i
9|demand/near-after:imf
17|demand/near-after:in
-6|demand/near-after:is
-3|demand/near-after:it
-6|demand/near-after:on
9|demand/near-after:program
8|demand/near-after:ready
-3|demand/near-after:that
9|demand/near-after:then
7|demand/near-after:they
-7|demand/near-after:to
7|demand/near-after:with
-6|demand/near-before:\"
-6|demand/near-before:'s
-8|demand/near-before:,
7|demand/near-before:.
-5|demand/near-before::
-6|demand/near-before:DATE
-19|demand/near-before:LAND
-4|demand/near-before:LEADER
-4|demand/near-before:NATO
-8|demand/near-before:USA
-9|demand/near-before:a
-4|demand/near-before:allies
-6|demand/near-before:ask
7|demand/near-before:at
-6|demand/near-before:be
11|demand/near-before:by
-4|demand/near-before:call for
12|demand/near-before:defence
-3|demand/near-before:expect
9|demand/near-before:fall
8|demand/near-before:first
-7|demand/near-before:for
15|demand/near-before:give
-5|demand/near-before:go
8|demand/near-before:groaned
-3|demand/near-before:had
-4|demand/near-before:has
-3|demand/near-before:have
-8|demand/near-before:he
12|demand/near-before:hold
-9|demand/near-before:in
10|demand/near-before:is
12|demand/near-before:lenders
8|demand/near-before:like
-3|demand/near-before:more
-3|demand/near-before:not
-6|demand/near-before:of
-6|demand/near-before:on
6|demand/near-before:partners
-3|demand/near-before:pay
-5|demand/near-before:say
-9|demand/near-before:should
-8|demand/near-before:spend
-3|demand/near-before:sumar
15|demand/near-before:tell
-3|demand/near-before:than
-10|demand/near-before:that
-15|demand/near-before:the
7|demand/near-before:then
11|demand/near-before:they
-4|demand/near-before:to
-3|demand/near-before:veto
-5|demand/near-before:want
-4|demand/near-before:was
-3|demand/near-before:we
9|demand/near-before:were
9|demand/near-before:western
-4|demand/near-before:with
-11|demand/other after-joint:0 mid
8|demand/other after-joint:0 near
13|demand/other after-joint:1 mid
10|demand/other after-joint:1 near
-4|demand/other after-joint:2 mid
3|demand/other after-joint:3 mid
-6|demand/other after-led:\" far joined
5|demand/other after-led:# near free
4|demand/other after-led:, far joined
3|demand/other after-led:; far joined
-5|demand/other after-led:become near free
-10|demand/other after-led:by far free
3|demand/other after-led:by far joined
11|demand/other after-led:by near free
6|demand/other after-led:defence minister far joined
-3|demand/other after-led:foreign minister far joined
4|demand/other after-led:from near free
-6|demand/other after-led:if near joined
13|demand/other after-led:neighboring far joined
7|demand/other after-led:of near free
-5|demand/other after-led:other near free
-4|demand/other after-led:prime minister far joined
6|demand/other after-led:say near joined
-6|demand/other after-led:senior far joined
14|demand/other after-led:that near free
6|demand/other after-led:that near joined
-9|demand/other after-led:to near free
-6|demand/other after-led:what near free
3|demand/other after-led:which near joined
-3|demand/other after-led:you far joined
6|demand/other after:body name
-4|demand/other after:body owner
3|demand/other after:capital name
-4|demand/other after:capital owner
14|demand/other after:country name
10|demand/other after:country owner
-9|demand/other after:gov name
15|demand/other after:leader name
-3|demand/other after:people name
-13|demand/other after:pronoun name
-9|demand/other before-clause:after-figure inside name capital
5|demand/other before-clause:after-figure inside name gov
-4|demand/other before-clause:after-figure opens name country
-4|demand/other before-clause:after-figure opens owner body
-7|demand/other before-clause:free inside name body
-4|demand/other before-clause:free inside name capital
-16|demand/other before-clause:free inside name country
3|demand/other before-clause:free inside name gov
3|demand/other before-clause:free inside name nongov
8|demand/other before-clause:free inside name pronoun
13|demand/other before-clause:free inside owner leader
8|demand/other before-clause:free inside owner pronoun
7|demand/other before-clause:free opens name body
3|demand/other before-clause:free opens name capital
6|demand/other before-clause:free opens name country
9|demand/other before-clause:free opens name leader
-7|demand/other before-clause:free opens name pronoun
3|demand/other before-clause:free opens owner body
3|demand/other before-clause:free opens owner leader
-9|demand/other before-clause:free opens owner pronoun
-4|demand/other before-far:20
7|demand/other before-far:4
14|demand/other before-far:9
-3|demand/other before-free:0 free name far
-7|demand/other before-free:0 free name near
14|demand/other before-free:0 free owner near
-6|demand/other before-free:1 after-figure name near
-4|demand/other before-free:1 after-figure owner far
4|demand/other before-free:1 free name far
13|demand/other before-free:1 free name near
-4|demand/other before-free:1 free owner far
10|demand/other before-free:1 free owner near
7|demand/other before-free:3 free name far
-11|demand/other before-joint:0 after-figure
19|demand/other before-joint:0 free
10|demand/other before-joint:1 free
-5|demand/other before-joint:2 after-figure
-9|demand/other before-joint:2 free
9|demand/other before-joint:3 free
22|demand/other before-led:
10|demand/other before-led:'s
-6|demand/other before-led:,
-6|demand/other before-led:.
-3|demand/other before-led::
9|demand/other before-led:PARTY
-8|demand/other before-led:and
-27|demand/other before-led:ask
3|demand/other before-led:back
3|demand/other before-led:behind
15|demand/other before-led:by
-6|demand/other before-led:come to
5|demand/other before-led:commit
3|demand/other before-led:defense minister
3|demand/other before-led:defense secretary
-9|demand/other before-led:expect
6|demand/other before-led:for
-4|demand/other before-led:from
-3|demand/other before-led:has
-3|demand/other before-led:host
-7|demand/other before-led:if
-7|demand/other before-led:in
3|demand/other before-led:increase
-13|demand/other before-led:keep
-7|demand/other before-led:last
4|demand/other before-led:of
3|demand/other before-led:pick
-24|demand/other before-led:premier
12|demand/other before-led:president
-3|demand/other before-led:ratio
3|demand/other before-led:secretary
-7|demand/other before-led:see
-4|demand/other before-led:speak
8|demand/other before-led:tell
5|demand/other before-led:the
-6|demand/other before-led:treat
3|demand/other before-led:urge
3|demand/other before-led:which
-3|demand/other before-led:whom
4|demand/other before-led:with
-10|demand/other before:capital name
-12|demand/other before:country name
8|demand/other before:gov name
11|demand/other before:leader name
16|demand/other before:leader owner
3|demand/other before:nongov name
28|demand/other named:1
21|demand/other named:2
10|demand/other named:3
4|demand/other speaker:body
14|demand/other speaker:capital
-11|demand/other speaker:country
8|demand/other speaker:gov
8|demand/other speaker:people
-7|demand/other speaker:pronoun
30|demand/other subject-of:ask
6|demand/other subject-of:be
-21|demand/other subject-of:call
17|demand/other subject-of:call on
-7|demand/other subject-of:do
-4|demand/other subject-of:get
-7|demand/other subject-of:go
-14|demand/other subject-of:keep
-3|demand/other subject-of:like to see
-3|demand/other subject-of:lobby for
-5|demand/other subject-of:pay
10|demand/other subject-of:prefer
4|demand/other subject-of:press
3|demand/other subject-of:push for
-4|demand/other subject-of:put
-7|demand/other subject-of:reach
4|demand/other subject-of:settle for
-7|demand/other subject-of:spend
3|demand/other subject-of:suggest
3|demand/other subject-of:take
15|demand/other subject-of:urge
13|demand/other subject-of:want
3|demand/other subject:be capital
-13|demand/other subject:cap capital
18|demand/other subject:demand body
8|demand/other subject:demand capital
29|demand/other subject:demand country
3|demand/other subject:demand nongov
5|demand/other subject:demand people
7|demand/other subject:demand pronoun
-8|demand/other subject:move capital
-17|demand/other subject:move country
4|demand/other subject:move leader
12|demand/other subject:proposal country
-8|demand/other subject:proposal pronoun
-10|demand/other subject:spend country
-4|demand/other subject:spend leader
-4|demand/other unnamed
-5|demand/role-class-home:CHN JPN
-3|demand/role-class-home:CHN NATO
-6|demand/role-class-home:EU NATO
-3|demand/role-class-home:JPN CHN
-30|demand/role-class-home:JPN JPN
-14|demand/role-class-home:JPN land
-9|demand/role-class-home:NATO JPN
8|demand/role-class-home:NATO NATO
13|demand/role-class-home:NATO member
18|demand/role-class-home:USA CHN
-6|demand/role-class-home:USA EU
87|demand/role-class-home:USA JPN
-9|demand/role-class-home:USA NATO
-3|demand/role-class-home:USA foe
63|demand/role-class-home:USA land
-14|demand/role-class-home:USA member
-3|demand/role-class-home:foe NATO
18|demand/role-class-home:foe foe
-7|demand/role-class-home:foe member
-9|demand/role-class-home:land JPN
-15|demand/role-class-home:land land
7|demand/role-class-home:member JPN
9|demand/role-class-home:member NATO
-3|demand/role-class-home:member foe
9|demand/role-class-home:member land
-32|demand/role-class-home:member member
-8|demand/role-class-of:CHN ALLIES
-8|demand/role-class-of:EU NATO
3|demand/role-class-of:JPN ALLIES
-7|demand/role-class-of:JPN JPN
-5|demand/role-class-of:JPN NATO
-11|demand/role-class-of:JPN USA
-18|demand/role-class-of:JPN land
-9|demand/role-class-of:JPN member
3|demand/role-class-of:NATO ALLIES
-8|demand/role-class-of:NATO JPN
-4|demand/role-class-of:NATO USA
16|demand/role-class-of:NATO foe
9|demand/role-class-of:NATO member
20|demand/role-class-of:USA ALLIES
-3|demand/role-class-of:USA CHN
56|demand/role-class-of:USA JPN
12|demand/role-class-of:USA NATO
-19|demand/role-class-of:USA foe
51|demand/role-class-of:USA land
23|demand/role-class-of:USA member
13|demand/role-class-of:foe NATO
-6|demand/role-class-of:foe member
-14|demand/role-class-of:land ALLIES
-12|demand/role-class-of:land JPN
-15|demand/role-class-of:land NATO
-8|demand/role-class-of:land USA
23|demand/role-class-of:land land
-3|demand/role-class-of:land member
4|demand/role-class-of:member JPN
-28|demand/role-class-of:member NATO
-7|demand/role-class-of:member USA
-11|demand/role-class-of:member foe
9|demand/role-class-of:member land
20|demand/role-class-of:member member
-8|demand/role-class:CHN
-6|demand/role-class:EU
-48|demand/role-class:JPN
10|demand/role-class:NATO
137|demand/role-class:USA
9|demand/role-class:foe
-29|demand/role-class:land
-11|demand/role-class:member
-53|demand/role:nobody
55|demand/role:other
6|demand/ruled
18|demand/ruled:other
-12|demand/ruled:spender
-8|demand/says:base
-3|demand/says:ing
-5|demand/says:s
-5|demand/speaker-form:body
-3|demand/speaker-form:country
-4|demand/speaker-form:gov
-6|demand/speaker-form:leader
-17|demand/speaker-form:none
-10|demand/speaker-form:nongov
-8|demand/speaker-form:pronoun
3|demand/speaker:body
9|demand/speaker:capital
-5|demand/speaker:country
4|demand/speaker:leader
3|demand/speaker:people
5|demand/spender after-joint:0 mid
-14|demand/spender after-joint:0 near
-9|demand/spender after-joint:1 mid
-9|demand/spender after-joint:1 near
-4|demand/spender after-joint:3 mid
10|demand/spender after-led:\" far joined
-7|demand/spender after-led:# near free
-12|demand/spender after-led:, near joined
-4|demand/spender after-led:. near free
-3|demand/spender after-led:and near joined
3|demand/spender after-led:from near free
-6|demand/spender after-led:governs near joined
3|demand/spender after-led:lost far joined
-12|demand/spender after-led:of near free
-7|demand/spender after-led:speak far joined
17|demand/spender after-led:that near free
3|demand/spender after-led:unless near joined
10|demand/spender after-led:which near joined
-18|demand/spender after:body name
4|demand/spender after:body owner
11|demand/spender after:capital name
-8|demand/spender after:country name
-7|demand/spender after:gov name
3|demand/spender after:leader name
-7|demand/spender after:people name
-3|demand/spender after:people owner
-6|demand/spender after:pronoun name
-4|demand/spender after:pronoun owner
8|demand/spender before-clause:after-figure inside name country
-4|demand/spender before-clause:after-figure opens name country
-7|demand/spender before-clause:after-figure opens name leader
24|demand/spender before-clause:free inside name body
-5|demand/spender before-clause:free inside name capital
7|demand/spender before-clause:free inside name country
5|demand/spender before-clause:free inside name leader
-3|demand/spender before-clause:free inside name nongov
5|demand/spender before-clause:free inside name people
-6|demand/spender before-clause:free inside name pronoun
-5|demand/spender before-clause:free inside owner gov
3|demand/spender before-clause:free inside owner leader
-4|demand/spender before-clause:free inside owner people
-23|demand/spender before-clause:free opens name body
5|demand/spender before-clause:free opens name capital
-5|demand/spender before-clause:free opens name country
-9|demand/spender before-clause:free opens name gov
4|demand/spender before-clause:free opens name leader
5|demand/spender before-clause:free opens owner body
3|demand/spender before-clause:free opens owner capital
19|demand/spender before-clause:free opens owner country
-3|demand/spender before-clause:free opens owner people
10|demand/spender before-far:20
-10|demand/spender before-far:4
-7|demand/spender before-far:60
9|demand/spender before-far:9
-6|demand/spender before-free:0 after-figure name near
-17|demand/spender before-free:0 free name near
9|demand/spender before-free:0 free owner far
-10|demand/spender before-free:0 free owner near
10|demand/spender before-free:1 free name far
19|demand/spender before-free:1 free owner near
6|demand/spender before-free:2 free name far
4|demand/spender before-joint:0 free
-7|demand/spender before-joint:1 after-figure
-13|demand/spender before-joint:1 free
14|demand/spender before-joint:2 free
8|demand/spender before-joint:3 free
13|demand/spender before-led:
-13|demand/spender before-led:\"
12|demand/spender before-led:'s
-3|demand/spender before-led:(
5|demand/spender before-led:,
-6|demand/spender before-led::
7|demand/spender before-led:PARTY
-3|demand/spender before-led:accused
-6|demand/spender before-led:and
-6|demand/spender before-led:as
15|demand/spender before-led:ask
4|demand/spender before-led:at
8|demand/spender before-led:because
-9|demand/spender before-led:between
6|demand/spender before-led:call on
7|demand/spender before-led:chief
-3|demand/spender before-led:first
-5|demand/spender before-led:for
8|demand/spender before-led:general
9|demand/spender before-led:host
6|demand/spender before-led:imitate
-3|demand/spender before-led:like
-3|demand/spender before-led:notify
3|demand/spender before-led:now
-26|demand/spender before-led:of
-4|demand/spender before-led:on
4|demand/spender before-led:press
-3|demand/spender before-led:raise
3|demand/spender before-led:reverse
3|demand/spender before-led:same
5|demand/spender before-led:say
7|demand/spender before-led:suggest
-7|demand/spender before-led:take
-3|demand/spender before-led:tell
-10|demand/spender before-led:that
26|demand/spender before-led:the
-3|demand/spender before-led:to
-3|demand/spender before-led:treating
13|demand/spender before-led:urge
9|demand/spender before-led:want
-3|demand/spender before-led:when
-3|demand/spender before-led:which
4|demand/spender before:body owner
4|demand/spender before:capital owner
6|demand/spender before:country name
19|demand/spender before:country owner
-8|demand/spender before:gov name
-5|demand/spender before:gov owner
3|demand/spender before:leader owner
-3|demand/spender before:nongov name
4|demand/spender before:people name
-7|demand/spender before:people owner
-9|demand/spender before:pronoun name
-3|demand/spender before:pronoun owner
-15|demand/spender named:1
10|demand/spender named:3
-5|demand/spender speaker:capital
6|demand/spender speaker:country
-7|demand/spender speaker:gov
-5|demand/spender speaker:people
8|demand/spender speaker:pronoun
30|demand/spender subject-of:ask
5|demand/spender subject-of:back
-17|demand/spender subject-of:be
10|demand/spender subject-of:call for
12|demand/spender subject-of:call on
-12|demand/spender subject-of:expect
-3|demand/spender subject-of:fall
5|demand/spender subject-of:give
-8|demand/spender subject-of:hope
3|demand/spender subject-of:lean on
13|demand/spender subject-of:lobby for
-4|demand/spender subject-of:mention
-4|demand/spender subject-of:pay
4|demand/spender subject-of:press
4|demand/spender subject-of:put to
-3|demand/spender subject-of:settle on
12|demand/spender subject-of:spend
-7|demand/spender subject-of:take
-6|demand/spender subject-of:tell
9|demand/spender subject-of:urge
13|demand/spender subject-of:want
6|demand/spender subject-of:write
3|demand/spender subject:be body
-9|demand/spender subject:be gov
-8|demand/spender subject:be leader
26|demand/spender subject:demand body
26|demand/spender subject:demand country
-13|demand/spender subject:demand gov
30|demand/spender subject:demand leader
11|demand/spender subject:demand pronoun
-3|demand/spender subject:denial leader
-3|demand/spender subject:denial pronoun
5|demand/spender subject:level gov
-5|demand/spender subject:move body
-5|demand/spender subject:move country
-3|demand/spender subject:move gov
-4|demand/spender subject:move pronoun
4|demand/spender subject:pledge body
5|demand/spender subject:pledge leader
-5|demand/spender subject:pledge pronoun
-8|demand/spender subject:proposal body
-5|demand/spender subject:proposal country
5|demand/spender subject:spend body
-3|demand/spender subject:spend country
9|demand/spender subject:spend leader
8|demand/spender unnamed
-4|demand/spender unnamed-beside-others
-5|demand/subject-form:capital
-9|demand/subject-form:country
8|demand/subject-form:gov
-4|demand/subject-form:leader
-15|demand/subject-form:none
-12|demand/subject-form:nongov
-16|demand/subject-form:pronoun
60|demand/subject-of:ask
4|demand/subject-of:back
-11|demand/subject-of:be
-21|demand/subject-of:call
12|demand/subject-of:call for
29|demand/subject-of:call on
-6|demand/subject-of:do
3|demand/subject-of:exhort
-13|demand/subject-of:expect
-3|demand/subject-of:fall
-4|demand/subject-of:get
5|demand/subject-of:give
-5|demand/subject-of:go
-7|demand/subject-of:hope
-14|demand/subject-of:keep
3|demand/subject-of:lean on
10|demand/subject-of:lobby for
-4|demand/subject-of:mention
-9|demand/subject-of:pay
10|demand/subject-of:prefer
8|demand/subject-of:press
3|demand/subject-of:push for
-5|demand/subject-of:put
5|demand/subject-of:put to
-6|demand/subject-of:reach
-3|demand/subject-of:settle on
4|demand/subject-of:spend
3|demand/subject-of:suggest
-4|demand/subject-of:take
-4|demand/subject-of:tell
24|demand/subject-of:urge
-3|demand/subject-of:use
26|demand/subject-of:want
7|demand/subject-of:write
6|demand/subject-speaker:body none
-5|demand/subject-speaker:country none
9|demand/subject-speaker:gov none
-7|demand/subject-speaker:none none
-5|demand/subject-speaker:nongov none
-4|demand/subject-speaker:nongov nongov
-10|demand/subject-speaker:pronoun none
3|demand/subject:be body
-9|demand/subject:be gov
-8|demand/subject:be leader
-13|demand/subject:cap capital
43|demand/subject:demand body
9|demand/subject:demand capital
55|demand/subject:demand country
-12|demand/subject:demand gov
31|demand/subject:demand leader
3|demand/subject:demand nongov
5|demand/subject:demand people
18|demand/subject:demand pronoun
-3|demand/subject:denial leader
-3|demand/subject:denial pronoun
5|demand/subject:level gov
-4|demand/subject:move body
-9|demand/subject:move capital
-23|demand/subject:move country
4|demand/subject:move leader
-5|demand/subject:move pronoun
4|demand/subject:pledge body
7|demand/subject:pledge leader
-4|demand/subject:pledge pronoun
-6|demand/subject:proposal body
7|demand/subject:proposal country
-8|demand/subject:proposal pronoun
5|demand/subject:spend body
-13|demand/subject:spend country
5|demand/subject:spend leader
-30|demand/tag:nongov
-20|demand/tag:person
-15|demand/tag:source
3|demand/unnamed
-4|demand/unnamed-beside-others
-23|denial/after-joint:0 mid
-6|denial/after-joint:0 near
27|denial/after-joint:1 mid
10|denial/after-joint:1 near
-10|denial/after-joint:2 mid
3|denial/after-joint:2 near
-4|denial/after-joint:3 far
-5|denial/after-joint:3 mid
27|denial/after-led:\" far joined
27|denial/after-led:\" near joined
3|denial/after-led:# near free
-3|denial/after-led:, near joined
6|denial/after-led:: far joined
6|denial/after-led:: near joined
-6|denial/after-led:; near joined
3|denial/after-led:accept far free
-12|denial/after-led:after far joined
-9|denial/after-led:akasaka far joined
7|denial/after-led:and near joined
5|denial/after-led:another far free
-3|denial/after-led:as far joined
4|denial/after-led:asian far joined
10|denial/after-led:at far joined
-10|denial/after-led:because near joined
3|denial/after-led:beyond near free
-5|denial/after-led:by far joined
6|denial/after-led:chief cabinet secretary far joined
3|denial/after-led:figure near joined
8|denial/after-led:for far joined
14|denial/after-led:for near free
-6|denial/after-led:helping far free
-5|denial/after-led:his far joined
8|denial/after-led:in near free
-4|denial/after-led:in near joined
-3|denial/after-led:leaked far joined
6|denial/after-led:level far joined
-5|denial/after-led:level near joined
-5|denial/after-led:made near free
-8|denial/after-led:not near free
-5|denial/after-led:now far joined
-21|denial/after-led:of near free
-14|denial/after-led:on near free
4|denial/after-led:pay far free
-11|denial/after-led:president far joined
-5|denial/after-led:president near free
-16|denial/after-led:prime minister far joined
7|denial/after-led:say far joined
-6|denial/after-led:say near joined
14|denial/after-led:senior far joined
9|denial/after-led:senior near joined
-5|denial/after-led:state far free
-11|denial/after-led:suggest far joined
-3|denial/after-led:this far free
-6|denial/after-led:to far free
-4|denial/after-led:visiting far joined
5|denial/after-led:what far joined
3|denial/after-led:what near free
-4|denial/after-led:what near joined
7|denial/after-led:where far joined
-7|denial/after-led:which near joined
-8|denial/after-led:with far free
-6|denial/after-led:with far joined
-3|denial/after:body name
5|denial/after:body owner
10|denial/after:capital owner
-6|denial/after:country name
-7|denial/after:gov owner
-9|denial/after:leader name
-5|denial/after:leader owner
-3|denial/after:nongov name
9|denial/after:people owner
12|denial/after:pronoun name
-5|denial/after:pronoun owner
-28|denial/asked-before:other
4|denial/asked-before:spender
-4|denial/before-clause:after-figure inside name gov
3|denial/before-clause:after-figure inside name leader
5|denial/before-clause:after-figure inside name pronoun
4|denial/before-clause:after-figure inside owner country
3|denial/before-clause:after-figure inside owner people
5|denial/before-clause:after-figure opens name country
3|denial/before-clause:after-figure opens name gov
-4|denial/before-clause:free inside name capital
-8|denial/before-clause:free inside name country
-13|denial/before-clause:free inside name gov
-11|denial/before-clause:free inside name leader
-16|denial/before-clause:free inside name nongov
-8|denial/before-clause:free inside owner body
-4|denial/before-clause:free inside owner capital
-4|denial/before-clause:free inside owner country
-4|denial/before-clause:free inside owner leader
-7|denial/before-clause:free inside owner nongov
3|denial/before-clause:free inside owner people
15|denial/before-clause:free inside owner pronoun
-5|denial/before-clause:free opens name body
12|denial/before-clause:free opens name country
17|denial/before-clause:free opens name gov
-6|denial/before-clause:free opens name nongov
18|denial/before-clause:free opens name pronoun
3|denial/before-clause:free opens owner body
3|denial/before-clause:free opens owner capital
9|denial/before-clause:free opens owner people
5|denial/before-clause:free opens owner pronoun
-9|denial/before-far:1
18|denial/before-far:20
-11|denial/before-far:60
20|denial/before-far:9
4|denial/before-free:0 after-figure name far
-3|denial/before-free:0 after-figure owner far
9|denial/before-free:0 after-figure owner near
-12|denial/before-free:0 free name far
5|denial/before-free:0 free name near
15|denial/before-free:0 free owner far
6|denial/before-free:1 after-figure name far
12|denial/before-free:1 after-figure name near
-7|denial/before-free:1 free name far
-13|denial/before-free:1 free name near
-4|denial/before-free:1 free owner far
6|denial/before-free:1 free owner near
-7|denial/before-free:2 after-figure name far
5|denial/before-free:2 free name far
8|denial/before-free:2 free name near
-6|denial/before-free:2 free owner near
5|denial/before-joint:0 after-figure
-9|denial/before-joint:0 free
16|denial/before-joint:1 after-figure
10|denial/before-joint:1 free
13|denial/before-joint:2 free
-17|denial/before-joint:3 free
9|denial/before-led:
11|denial/before-led:\"
-5|denial/before-led:'s
38|denial/before-led:,
7|denial/before-led:-
7|denial/before-led:DATE
-15|denial/before-led:PARTY
17|denial/before-led:a
6|denial/before-led:after
10|denial/before-led:an
-8|denial/before-led:asian
-6|denial/before-led:ask
5|denial/before-led:at
9|denial/before-led:be
7|denial/before-led:because
-4|denial/before-led:bring forward
3|denial/before-led:but
-8|denial/before-led:by
-8|denial/before-led:call
-4|denial/before-led:chairs
9|denial/before-led:chancellor
3|denial/before-led:commit
4|denial/before-led:council
3|denial/before-led:defence minister
8|denial/before-led:defense minister
9|denial/before-led:defense secretary
-5|denial/before-led:deny
-8|denial/before-led:developing
5|denial/before-led:did
-7|denial/before-led:elect
-7|denial/before-led:even
-4|denial/before-led:expect
3|denial/before-led:find
8|denial/before-led:for
-13|denial/before-led:general
7|denial/before-led:had
8|denial/before-led:has
-7|denial/before-led:his
4|denial/before-led:in
-8|denial/before-led:increase
-3|denial/before-led:instruct
-3|denial/before-led:interim
4|denial/before-led:its
-4|denial/before-led:lift
4|denial/before-led:making
-13|denial/before-led:minister
-13|denial/before-led:no
11|denial/before-led:of
3|denial/before-led:on
-11|denial/before-led:president
-5|denial/before-led:press
14|denial/before-led:prime minister
-10|denial/before-led:put
5|denial/before-led:raise
-6|denial/before-led:reject
14|denial/before-led:say
-4|denial/before-led:secretary
-10|denial/before-led:senior
-7|denial/before-led:take
-20|denial/before-led:tell
14|denial/before-led:that
-13|denial/before-led:the
-14|denial/before-led:though
-19|denial/before-led:to
-8|denial/before-led:turned
6|denial/before-led:unless
-23|denial/before-led:want
4|denial/before-led:war
-5|denial/before-led:what
8|denial/before-led:when
-5|denial/before-led:whether
-9|denial/before-led:whose
12|denial/before-led:with
-3|denial/before-led:without
3|denial/before-led:would
-5|denial/before-led:years
8|denial/before-led:—
-4|denial/before:body name
-5|denial/before:body owner
10|denial/before:country name
3|denial/before:gov name
-6|denial/before:leader name
-4|denial/before:leader owner
-22|denial/before:nongov name
-7|denial/before:nongov owner
15|denial/before:people owner
24|denial/before:pronoun name
19|denial/before:pronoun owner
8|denial/governor-form:accept finite+could+not
-3|denial/governor-form:agree finite+
-9|denial/governor-form:ask finite+
5|denial/governor-form:ask finite++not
-6|denial/governor-form:ask for finite+
4|denial/governor-form:ask for finite++not
-3|denial/governor-form:ask for inf++not
5|denial/governor-form:ask for progressive++not
8|denial/governor-form:ask gerund+
-18|denial/governor-form:be finite+
-4|denial/governor-form:be finite+should+not
12|denial/governor-form:be finite+will+not
-7|denial/governor-form:believe finite++not
6|denial/governor-form:call for +
-5|denial/governor-form:call for finite+
5|denial/governor-form:commit finite+would+not
4|denial/governor-form:commit gerund+
14|denial/governor-form:commitment +
-3|denial/governor-form:confine inf+
6|denial/governor-form:consider finite+
4|denial/governor-form:contain finite++not
-4|denial/governor-form:decline finite+
-3|denial/governor-form:demand +
8|denial/governor-form:demand finite+
-3|denial/governor-form:demand finite+would+not
4|denial/governor-form:discuss finite++not
15|denial/governor-form:dismiss finite+
10|denial/governor-form:do finite+can+not
6|denial/governor-form:endorse gerund+
8|denial/governor-form:fix finite+
3|denial/governor-form:give finite+
-3|denial/governor-form:go finite+can+not
12|denial/governor-form:go finite+will+not
-6|denial/governor-form:go progressive++not
16|denial/governor-form:idea +
4|denial/governor-form:imagine finite+can+not
-5|denial/governor-form:increase finite+
3|denial/governor-form:instruct finite+
-6|denial/governor-form:intend finite++not
-3|denial/governor-form:jump finite+
13|denial/governor-form:jump inf+
-3|denial/governor-form:mention finite++not
6|denial/governor-form:move finite+
9|denial/governor-form:oppose finite+
-6|denial/governor-form:oppose finite+would
-3|denial/governor-form:pledge finite++not
-6|denial/governor-form:promise +
-6|denial/governor-form:promise finite+
9|denial/governor-form:promise finite+would+not
9|denial/governor-form:propose progressive+
10|denial/governor-form:raise gerund+
14|denial/governor-form:refuse finite+
6|denial/governor-form:reject finite+
4|denial/governor-form:rise finite+
-5|denial/governor-form:say no to finite+
-5|denial/governor-form:slide finite+
-6|denial/governor-form:speak of finite++not
-10|denial/governor-form:stop short finite+
3|denial/governor-form:suggest finite++not
-4|denial/governor-form:suggest progressive++not
8|denial/governor-form:take finite+would+not
-5|denial/governor-form:talk of finite+
10|denial/governor-form:talk of inf+
-5|denial/governor-form:tell finite++not
-5|denial/governor-form:turn down finite+
5|denial/governor-form:veto finite+should
12|denial/governor-form:want finite+
-14|denial/governor-kind:be
-6|denial/governor-kind:cap
-3|denial/governor-kind:demand
6|denial/governor-kind:denial
15|denial/governor-kind:move
-6|denial/governor-kind:pledge
12|denial/governor-kind:proposal
3|denial/governor-kind:spend
-18|denial/governor-mood:be finite+
-4|denial/governor-mood:be finite+should+not
12|denial/governor-mood:be finite+will+not
-3|denial/governor-mood:cap finite+
4|denial/governor-mood:cap finite++not
-6|denial/governor-mood:cap inf+
7|denial/governor-mood:demand finite+
-5|denial/governor-mood:demand finite++passive
-4|denial/governor-mood:demand finite+would+not
6|denial/governor-mood:demand gerund+
-4|denial/governor-mood:demand inf+
-3|denial/governor-mood:demand inf++not
5|denial/governor-mood:demand progressive++not
10|denial/governor-mood:denial finite+
5|denial/governor-mood:denial finite+should
-6|denial/governor-mood:denial finite+would
-6|denial/governor-mood:move finite+
-3|denial/governor-mood:move finite+can+not
11|denial/governor-mood:move finite+will+not
8|denial/governor-mood:move finite+would+not
7|denial/governor-mood:move gerund+
13|denial/governor-mood:move inf+
-6|denial/governor-mood:move progressive++not
8|denial/governor-mood:pledge +
-11|denial/governor-mood:pledge finite+
-17|denial/governor-mood:pledge finite++not
8|denial/governor-mood:pledge finite+could+not
11|denial/governor-mood:pledge finite+would+not
7|denial/governor-mood:pledge gerund+
16|denial/governor-mood:proposal +
-7|denial/governor-mood:proposal finite+
-11|denial/governor-mood:proposal finite++not
4|denial/governor-mood:proposal finite+can+not
9|denial/governor-mood:proposal inf+
9|denial/governor-mood:proposal progressive+
-4|denial/governor-mood:proposal progressive++not
10|denial/governor-mood:spend finite+can+not
-3|denial/governor:agree
4|denial/governor:ask
-4|denial/governor:ask for
-14|denial/governor:be
-7|denial/governor:believe
6|denial/governor:commit
14|denial/governor:commitment
-3|denial/governor:confine
5|denial/governor:consider
-4|denial/governor:decline
-3|denial/governor:deny
3|denial/governor:discuss
15|denial/governor:dismiss
9|denial/governor:do
6|denial/governor:endorse
7|denial/governor:fix
16|denial/governor:idea
5|denial/governor:imagine
-5|denial/governor:increase
3|denial/governor:instruct
-6|denial/governor:intend
10|denial/governor:jump
-4|denial/governor:mention
6|denial/governor:move
3|denial/governor:oppose
-3|denial/governor:plan
-3|denial/governor:pledge
-6|denial/governor:promise
7|denial/governor:propose
9|denial/governor:raise
12|denial/governor:refuse
3|denial/governor:reject
-4|denial/governor:request
3|denial/governor:rise
-3|denial/governor:say no to
-5|denial/governor:slide
-7|denial/governor:speak of
-4|denial/governor:spend
-10|denial/governor:stop short
7|denial/governor:take
5|denial/governor:talk of
-3|denial/governor:tell
-3|denial/governor:tie
-5|denial/governor:turn down
5|denial/governor:veto
10|denial/governor:want
-13|denial/has:LEADER
-8|denial/has:NATO
12|denial/has:PERSON
-3|denial/has:USA
-4|denial/has:administration
13|denial/has:adviser
4|denial/has:advisers
-7|denial/has:advisory
17|denial/has:ano
3|denial/has:caucus
3|denial/has:centrist reform alliance
5|denial/has:chancellor
10|denial/has:chinese nationalist party
6|denial/has:coalition
-9|denial/has:commission
4|denial/has:committee
27|denial/has:could
-7|denial/has:country
-6|denial/has:defence minister
-6|denial/has:defense chief
-15|denial/has:defense minister
5|denial/has:democrats
5|denial/has:diplomat
-3|denial/has:eesti 200
-4|denial/has:envoys
-5|denial/has:expert panel
3|denial/has:experts
-9|denial/has:figure
3|denial/has:figures
-9|denial/has:finance minister
-3|denial/has:finance ministry
5|denial/has:five star movement
-10|denial/has:foreign minister
4|denial/has:former
-16|denial/has:government
-3|denial/has:government spokesman
-16|denial/has:i
9|denial/has:japanese communist party
16|denial/has:kmt
18|denial/has:komeito
12|denial/has:kuomintang
-13|denial/has:lawmakers
35|denial/has:leader
5|denial/has:members
24|denial/has:ministers
3|denial/has:ndp
-4|denial/has:negotiator
3|denial/has:negotiators
-4|denial/has:observers
-17|denial/has:official
-9|denial/has:officials
5|denial/has:opposition
3|denial/has:panel
-3|denial/has:parliament
11|denial/has:participant
4|denial/has:parties
21|denial/has:party
4|denial/has:people
7|denial/has:podemos
7|denial/has:politicians
-14|denial/has:premier
8|denial/has:president
-19|denial/has:prime minister
-3|denial/has:senators
-5|denial/has:social democrats
-3|denial/has:source
13|denial/has:spd
9|denial/has:sumar
-4|denial/has:think tank
-19|denial/has:we
51|denial/home:other
53|denial/home:spender
-4|denial/known:- AUS 3
-3|denial/known:- AUS 3 to-1999
-10|denial/known:- AUS 3.5
-10|denial/known:- AUS 3.5 since-2025
-11|denial/known:- AUS since-2025
-3|denial/known:- AUS to-1999
-3|denial/known:- BEL 5
-3|denial/known:- BEL 5 since-2025
-4|denial/known:- BEL since-2025
-3|denial/known:- CAN 2
10|denial/known:- CZE 3
10|denial/known:- CZE 3 since-2025
7|denial/known:- CZE 5
7|denial/known:- CZE 5 since-2025
15|denial/known:- CZE since-2025
12|denial/known:- DEU 2
8|denial/known:- DEU 2 to-2021
5|denial/known:- DEU 2 to-2024
7|denial/known:- DEU 3.5
7|denial/known:- DEU 3.5 since-2025
26|denial/known:- DEU 5
26|denial/known:- DEU 5 since-2025
31|denial/known:- DEU since-2025
7|denial/known:- DEU to-2021
7|denial/known:- DEU to-2024
-3|denial/known:- EST 6
-3|denial/known:- EST 6 since-2025
-3|denial/known:- EST since-2025
4|denial/known:- FIN 5
4|denial/known:- FIN 5 since-2025
4|denial/known:- FIN since-2025
-3|denial/known:- HUN since-2025
-4|denial/known:- IND 3
9|denial/known:- IND 3.5
9|denial/known:- IND 3.5 since-2025
7|denial/known:- IND since-2025
-5|denial/known:- IRL 1.5
-5|denial/known:- IRL 1.5 since-2025
-6|denial/known:- IRL 2
-6|denial/known:- IRL 2 since-2025
8|denial/known:- IRL 3.5
8|denial/known:- IRL 3.5 since-2025
-5|denial/known:- IRL since-2025
17|denial/known:- ITA 2.5
17|denial/known:- ITA 2.5 since-2025
17|denial/known:- ITA since-2025
-5|denial/known:- JPN 1
-7|denial/known:- JPN 1 to-1999
4|denial/known:- JPN 1 to-2024
-7|denial/known:- JPN 1.5
-4|denial/known:- JPN 1.5 to-1999
-3|denial/known:- JPN 1.5 to-2024
-4|denial/known:- JPN 2 to-1999
14|denial/known:- JPN 2 to-2021
-8|denial/known:- JPN 2 to-2024
-3|denial/known:- JPN 3
5|denial/known:- JPN 3 since-2025
-3|denial/known:- JPN 3 to-1999
-5|denial/known:- JPN 3 to-2024
5|denial/known:- JPN 4
6|denial/known:- JPN 4 to-2024
-3|denial/known:- JPN 5
-3|denial/known:- JPN 5 since-2025
-19|denial/known:- JPN to-1999
11|denial/known:- JPN to-2021
-5|denial/known:- JPN to-2024
-4|denial/known:- KOR 3
-4|denial/known:- KOR 3.8
-4|denial/known:- KOR 3.8 since-2025
-13|denial/known:- KOR 5
-12|denial/known:- KOR 5 since-2025
-19|denial/known:- KOR since-2025
-3|denial/known:- KOR to-2024
-3|denial/known:- MYS 5
-3|denial/known:- MYS 5 since-2025
-3|denial/known:- MYS since-2025
-3|denial/known:- NATO 1
-3|denial/known:- NATO 1 to-1999
-3|denial/known:- NATO 2 to-2013
3|denial/known:- NATO 2 to-2021
-3|denial/known:- NATO to-1999
-4|denial/known:- NATO to-2013
3|denial/known:- NATO to-2021
-3|denial/known:- NOR 5
-3|denial/known:- NOR 5 since-2025
-3|denial/known:- NOR since-2025
8|denial/known:- NZL 2
8|denial/known:- NZL 2 since-2025
-3|denial/known:- NZL 3.5
-3|denial/known:- NZL 3.5 since-2025
3|denial/known:- NZL since-2025
-3|denial/known:- PAK 7
-3|denial/known:- PAK 7 to-2013
-3|denial/known:- PAK to-2013
5|denial/known:- PHL 3.5
5|denial/known:- PHL 3.5 since-2025
7|denial/known:- SGP 5
7|denial/known:- SGP 5 since-2025
5|denial/known:- SGP since-2025
-3|denial/known:- SVK 5
-3|denial/known:- SVK 5 since-2025
-4|denial/known:- SVK since-2025
-3|denial/known:- SVN since-2025
7|denial/known:- TUR 3
7|denial/known:- TUR 3 since-2025
7|denial/known:- TUR since-2025
-7|denial/known:- TWN 1E+1
-4|denial/known:- TWN 1E+1 since-2025
-3|denial/known:- TWN 1E+1 to-2024
-3|denial/known:- TWN 3
17|denial/known:- TWN 5
18|denial/known:- TWN 5 since-2025
11|denial/known:- TWN since-2025
-5|denial/known:- TWN to-2024
3|denial/known:- USA 1E+1
3|denial/known:- USA 1E+1 since-2025
9|denial/known:AUS AUS 3
4|denial/known:AUS AUS 3 since-2025
4|denial/known:AUS AUS 3 to-1999
26|denial/known:AUS AUS 3.5
26|denial/known:AUS AUS 3.5 since-2025
30|denial/known:AUS AUS since-2025
4|denial/known:AUS AUS to-1999
-5|denial/known:AUS NZL since-2025
3|denial/known:AUT AUT 3.5
3|denial/known:AUT AUT 3.5 since-2025
3|denial/known:AUT AUT since-2025
-5|denial/known:BEL BEL 5
-5|denial/known:BEL BEL 5 since-2025
-4|denial/known:BEL BEL since-2025
-5|denial/known:BEL BEL+ESP+SVK 5
-5|denial/known:BEL BEL+ESP+SVK 5 since-2025
-5|denial/known:BEL BEL+ESP+SVK since-2025
8|denial/known:BEL+ESP+SVK BEL+ESP+SVK 5
8|denial/known:BEL+ESP+SVK BEL+ESP+SVK 5 since-2025
8|denial/known:BEL+ESP+SVK BEL+ESP+SVK since-2025
15|denial/known:CAN CAN 2
14|denial/known:CAN CAN 2 to-2024
3|denial/known:CAN CAN 3.5
3|denial/known:CAN CAN 3.5 since-2025
4|denial/known:CAN CAN since-2025
14|denial/known:CAN CAN to-2024
3|denial/known:CHE CHE 2
3|denial/known:CHE CHE 2 since-2025
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
-10|denial/known:CZE CZE 3
-10|denial/known:CZE CZE 3 since-2025
-7|denial/known:CZE CZE 5
-7|denial/known:CZE CZE 5 since-2025
-14|denial/known:CZE CZE since-2025
-8|denial/known:DEU DEU 2
-5|denial/known:DEU DEU 2 to-2021
-5|denial/known:DEU DEU 2 to-2024
-6|denial/known:DEU DEU 3.5
-6|denial/known:DEU DEU 3.5 since-2025
-19|denial/known:DEU DEU 5
-19|denial/known:DEU DEU 5 since-2025
-23|denial/known:DEU DEU since-2025
-4|denial/known:DEU DEU to-2021
-6|denial/known:DEU DEU to-2024
6|denial/known:DNK DNK 5
6|denial/known:DNK DNK 5 since-2025
6|denial/known:DNK DNK since-2025
6|denial/known:ESP ESP 3.5
6|denial/known:ESP ESP 3.5 since-2025
17|denial/known:ESP ESP 5
17|denial/known:ESP ESP 5 since-2025
24|denial/known:ESP ESP since-2025
21|denial/known:ESP NATO 5
21|denial/known:ESP NATO 5 since-2025
21|denial/known:ESP NATO since-2025
3|denial/known:EST EST 6
3|denial/known:EST EST 6 since-2025
3|denial/known:EST EST since-2025
-4|denial/known:FIN FIN 5
-4|denial/known:FIN FIN 5 since-2025
-4|denial/known:FIN FIN since-2025
-12|denial/known:FRA FRA 1.2
-12|denial/known:FRA FRA 1.2 since-2025
3|denial/known:FRA FRA 4
3|denial/known:FRA FRA 4 to-2021
5|denial/known:FRA FRA 5
5|denial/known:FRA FRA 5 since-2025
-7|denial/known:FRA FRA since-2025
3|denial/known:FRA FRA to-2021
3|denial/known:GBR GBR since-2025
4|denial/known:GRC GRC 2
4|denial/known:GRC GRC 2 to-2013
4|denial/known:GRC GRC to-2013
3|denial/known:HUN HUN 2
3|denial/known:HUN HUN 2 since-2025
4|denial/known:HUN HUN 5
4|denial/known:HUN HUN 5 since-2025
8|denial/known:HUN HUN since-2025
6|denial/known:IND IND 3
3|denial/known:IND IND 3 since-2025
-7|denial/known:IND IND 3.5
-7|denial/known:IND IND 3.5 since-2025
-3|denial/known:IND IND since-2025
13|denial/known:IRL FRA 1.2
13|denial/known:IRL FRA 1.2 since-2025
13|denial/known:IRL FRA since-2025
6|denial/known:IRL IRL 1.5
6|denial/known:IRL IRL 1.5 since-2025
8|denial/known:IRL IRL 2
8|denial/known:IRL IRL 2 since-2025
-4|denial/known:IRL IRL 3.5
-4|denial/known:IRL IRL 3.5 since-2025
14|denial/known:IRL IRL since-2025
-3|denial/known:ITA BEL 5
-3|denial/known:ITA BEL 5 since-2025
-3|denial/known:ITA BEL since-2025
-17|denial/known:ITA ITA 2.5
-17|denial/known:ITA ITA 2.5 since-2025
-13|denial/known:ITA ITA since-2025
-5|denial/known:JPN AUS 3.5
-5|denial/known:JPN AUS 3.5 since-2025
-5|denial/known:JPN AUS since-2025
-3|denial/known:JPN CAN 2
-3|denial/known:JPN CAN 2 to-2024
-3|denial/known:JPN CAN to-2024
13|denial/known:JPN CHN 3
13|denial/known:JPN CHN 3 since-2025
15|denial/known:JPN CHN since-2025
-3|denial/known:JPN ESP since-2025
-10|denial/known:JPN JPN 1
-13|denial/known:JPN JPN 1 to-1999
5|denial/known:JPN JPN 1 to-2021
-3|denial/known:JPN JPN 1 to-2024
9|denial/known:JPN JPN 1.2
9|denial/known:JPN JPN 1.2 to-1999
13|denial/known:JPN JPN 1.5
9|denial/known:JPN JPN 1.5 to-1999
4|denial/known:JPN JPN 1.5 to-2024
-12|denial/known:JPN JPN 2
3|denial/known:JPN JPN 2 since-2025
10|denial/known:JPN JPN 2 to-1999
-17|denial/known:JPN JPN 2 to-2021
-7|denial/known:JPN JPN 2 to-2024
8|denial/known:JPN JPN 3
11|denial/known:JPN JPN 3 since-2025
-7|denial/known:JPN JPN 3 to-1999
4|denial/known:JPN JPN 3 to-2024
22|denial/known:JPN JPN 3.5
22|denial/known:JPN JPN 3.5 since-2025
-14|denial/known:JPN JPN 4
-8|denial/known:JPN JPN 4 since-2025
-6|denial/known:JPN JPN 4 to-2024
9|denial/known:JPN JPN 5
9|denial/known:JPN JPN 5 since-2025
41|denial/known:JPN JPN since-2025
7|denial/known:JPN JPN to-1999
-12|denial/known:JPN JPN to-2021
-11|denial/known:JPN JPN to-2024
-3|denial/known:JPN KOR 3
10|denial/known:JPN KOR 3.5
10|denial/known:JPN KOR 3.5 since-2025
7|denial/known:JPN KOR since-2025
-5|denial/known:JPN NATO 1
-5|denial/known:JPN NATO 1 to-1999
17|denial/known:JPN NATO 5
17|denial/known:JPN NATO 5 since-2025
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
-3|denial/known:JPN TWN 1E+1
-3|denial/known:JPN TWN 1E+1 since-2025
-4|denial/known:JPN TWN since-2025
5|denial/known:JPN USA 5
5|denial/known:JPN USA 5 since-2025
8|denial/known:JPN USA since-2025
13|denial/known:JPN VUT 5
13|denial/known:JPN VUT 5 since-2025
13|denial/known:JPN VUT since-2025
10|denial/known:KHM THA 5
10|denial/known:KHM THA 5 since-2025
10|denial/known:KHM THA since-2025
-4|denial/known:KOR JPN 3.5
-4|denial/known:KOR JPN 3.5 since-2025
-5|denial/known:KOR JPN since-2025
4|denial/known:KOR KOR 3
10|denial/known:KOR KOR 3 since-2025
-4|denial/known:KOR KOR 3 to-2024
-18|denial/known:KOR KOR 3.5
-18|denial/known:KOR KOR 3.5 since-2025
12|denial/known:KOR KOR 3.8
12|denial/known:KOR KOR 3.8 since-2025
22|denial/known:KOR KOR 5
16|denial/known:KOR KOR 5 since-2025
5|denial/known:KOR KOR 5 to-2024
21|denial/known:KOR KOR since-2025
8|denial/known:MDA NATO 2
8|denial/known:MDA NATO 2 to-2024
8|denial/known:MDA NATO to-2024
-3|denial/known:MYS MYS 3.5
-3|denial/known:MYS MYS 3.5 since-2025
-4|denial/known:MYS MYS 5
-4|denial/known:MYS MYS 5 since-2025
-6|denial/known:MYS MYS since-2025
3|denial/known:MYS SGP 5
3|denial/known:MYS SGP 5 since-2025
3|denial/known:MYS SGP since-2025
-5|denial/known:NATO DEU 5
-5|denial/known:NATO DEU 5 since-2025
-5|denial/known:NATO DEU since-2025
-6|denial/known:NATO ESP 5
-6|denial/known:NATO ESP 5 since-2025
-6|denial/known:NATO ESP since-2025
-6|denial/known:NATO NATO 1
-6|denial/known:NATO NATO 1 to-1999
-5|denial/known:NATO NATO 2
3|denial/known:NATO NATO 2 to-2013
-6|denial/known:NATO NATO 2 to-2024
3|denial/known:NATO NATO 3
-29|denial/known:NATO NATO 5
-29|denial/known:NATO NATO 5 since-2025
-29|denial/known:NATO NATO since-2025
-6|denial/known:NATO NATO to-1999
5|denial/known:NATO NATO to-2013
-5|denial/known:NATO NATO to-2024
3|denial/known:NOR NOR 5
3|denial/known:NOR NOR 5 since-2025
3|denial/known:NOR NOR since-2025
-8|denial/known:NZL NZL 2
-8|denial/known:NZL NZL 2 since-2025
7|denial/known:NZL NZL 3.5
7|denial/known:NZL NZL 3.5 since-2025
5|denial/known:NZL NZL 5
5|denial/known:NZL NZL 5 since-2025
6|denial/known:NZL NZL since-2025
3|denial/known:PAK PAK 7
3|denial/known:PAK PAK 7 to-2013
3|denial/known:PAK PAK to-2013
8|denial/known:PHL PHL 2
6|denial/known:PHL PHL 2 to-2024
-14|denial/known:PHL PHL 3
-14|denial/known:PHL PHL 3 since-2025
9|denial/known:PHL PHL 5
9|denial/known:PHL PHL 5 since-2025
-3|denial/known:PHL PHL since-2025
6|denial/known:PHL PHL to-2024
-3|denial/known:POL POL 2
-3|denial/known:POL POL 2 to-2013
-3|denial/known:POL POL to-2013
16|denial/known:ROU UKR 5
16|denial/known:ROU UKR 5 since-2025
16|denial/known:ROU UKR since-2025
-13|denial/known:SGP SGP 3
-13|denial/known:SGP SGP 3 since-2025
-6|denial/known:SGP SGP 5
-6|denial/known:SGP SGP 5 since-2025
-19|denial/known:SGP SGP since-2025
-3|denial/known:SVK BEL+ESP+SVK 5
-3|denial/known:SVK BEL+ESP+SVK 5 since-2025
-3|denial/known:SVK BEL+ESP+SVK since-2025
6|denial/known:SVK SVK 5
6|denial/known:SVK SVK 5 since-2025
8|denial/known:SVK SVK since-2025
3|denial/known:SVN SVN 3
3|denial/known:SVN SVN 3 since-2025
4|denial/known:SVN SVN since-2025
-22|denial/known:THA THA 5
-22|denial/known:THA THA 5 since-2025
-22|denial/known:THA THA since-2025
-6|denial/known:TUR TUR 3
-6|denial/known:TUR TUR 3 since-2025
-6|denial/known:TUR TUR since-2025
14|denial/known:TWN TWN 1E+1
11|denial/known:TWN TWN 1E+1 since-2025
3|denial/known:TWN TWN 1E+1 to-2024
5|denial/known:TWN TWN 3
3|denial/known:TWN TWN 3 to-2021
3|denial/known:TWN TWN 3 to-2024
-4|denial/known:TWN TWN 5
-5|denial/known:TWN TWN 5 since-2025
6|denial/known:TWN TWN since-2025
3|denial/known:TWN TWN to-2021
8|denial/known:TWN TWN to-2024
-14|denial/known:UKR UKR 5
-14|denial/known:UKR UKR 5 since-2025
-14|denial/known:UKR UKR since-2025
-4|denial/known:USA AUS 3
-3|denial/known:USA AUS 3 since-2025
-6|denial/known:USA AUS 3.5
-6|denial/known:USA AUS 3.5 since-2025
-10|denial/known:USA AUS since-2025
13|denial/known:USA BEL 5
13|denial/known:USA BEL 5 since-2025
13|denial/known:USA BEL since-2025
-7|denial/known:USA CAN 2
-7|denial/known:USA CAN 2 to-2024
-7|denial/known:USA CAN to-2024
-4|denial/known:USA DEU 5
-4|denial/known:USA DEU 5 since-2025
-5|denial/known:USA DEU since-2025
-5|denial/known:USA DNK 5
-5|denial/known:USA DNK 5 since-2025
-5|denial/known:USA DNK since-2025
-11|denial/known:USA ESP 5
-11|denial/known:USA ESP 5 since-2025
-13|denial/known:USA ESP since-2025
-3|denial/known:USA FRA 5
-3|denial/known:USA FRA 5 since-2025
-3|denial/known:USA FRA since-2025
-3|denial/known:USA IND since-2025
-4|denial/known:USA IRL 3.5
-4|denial/known:USA IRL 3.5 since-2025
-8|denial/known:USA IRL since-2025
17|denial/known:USA JPN 1
20|denial/known:USA JPN 1 to-1999
-8|denial/known:USA JPN 1.2
-8|denial/known:USA JPN 1.2 to-1999
-6|denial/known:USA JPN 1.5
-5|denial/known:USA JPN 1.5 to-1999
12|denial/known:USA JPN 2
-3|denial/known:USA JPN 2 since-2025
-5|denial/known:USA JPN 2 to-1999
4|denial/known:USA JPN 2 to-2021
15|denial/known:USA JPN 2 to-2024
-3|denial/known:USA JPN 3
-15|denial/known:USA JPN 3 since-2025
10|denial/known:USA JPN 3 to-1999
-19|denial/known:USA JPN 3.5
-19|denial/known:USA JPN 3.5 since-2025
9|denial/known:USA JPN 4
9|denial/known:USA JPN 4 since-2025
-3|denial/known:USA JPN 5
-3|denial/known:USA JPN 5 since-2025
-33|denial/known:USA JPN since-2025
13|denial/known:USA JPN to-1999
17|denial/known:USA JPN to-2024
-8|denial/known:USA KOR 3 since-2025
8|denial/known:USA KOR 3 to-2024
11|denial/known:USA KOR 3.5
11|denial/known:USA KOR 3.5 since-2025
-8|denial/known:USA KOR 3.8
-8|denial/known:USA KOR 3.8 since-2025
-6|denial/known:USA KOR 5
-3|denial/known:USA KOR 5 since-2025
-4|denial/known:USA KOR 5 to-2024
-8|denial/known:USA KOR since-2025
4|denial/known:USA KOR to-2024
4|denial/known:USA MYS 3.5
4|denial/known:USA MYS 3.5 since-2025
7|denial/known:USA MYS 5
7|denial/known:USA MYS 5 since-2025
9|denial/known:USA MYS since-2025
14|denial/known:USA NATO 1
14|denial/known:USA NATO 1 to-1999
-10|denial/known:USA NATO 5
-10|denial/known:USA NATO 5 since-2025
-10|denial/known:USA NATO since-2025
14|denial/known:USA NATO to-1999
-3|denial/known:USA NZL since-2025
15|denial/known:USA PHL 3
15|denial/known:USA PHL 3 since-2025
-4|denial/known:USA PHL 5
-4|denial/known:USA PHL 5 since-2025
10|denial/known:USA PHL since-2025
4|denial/known:USA POL 2
4|denial/known:USA POL 2 to-2013
4|denial/known:USA POL to-2013
15|denial/known:USA SGP 3
15|denial/known:USA SGP 3 since-2025
-5|denial/known:USA SGP 5
-5|denial/known:USA SGP 5 since-2025
10|denial/known:USA SGP since-2025
16|denial/known:USA THA 5
16|denial/known:USA THA 5 since-2025
15|denial/known:USA THA since-2025
-4|denial/known:USA TWN 1E+1
-3|denial/known:USA TWN 1E+1 since-2025
-3|denial/known:USA TWN 3
-8|denial/known:USA TWN 5
-8|denial/known:USA TWN 5 since-2025
-10|denial/known:USA TWN since-2025
-4|denial/known:USA USA 5
-4|denial/known:USA USA 5 since-2025
-7|denial/known:USA USA since-2025
-10|denial/known:VUT VUT 5
-10|denial/known:VUT VUT 5 since-2025
-9|denial/known:VUT VUT since-2025
-21|denial/named:1
15|denial/named:2
27|denial/named:3
-5|denial/near-after:\"
-5|denial/near-after:'s
-6|denial/near-after:-
25|denial/near-after:.
4|denial/near-after:0
3|denial/near-after::
12|denial/near-after:;
-9|denial/near-after:?
-13|denial/near-after:DATE
-9|denial/near-after:LAND
-11|denial/near-after:OUTLET
6|denial/near-after:PERSON
-15|denial/near-after:USA
8|denial/near-after:a
3|denial/near-after:about
3|denial/near-after:absurd
-3|denial/near-after:according
-5|denial/near-after:add
4|denial/near-after:advisers
-3|denial/near-after:along
-3|denial/near-after:amid
7|denial/near-after:an
5|denial/near-after:and
10|denial/near-after:anybody
14|denial/near-after:anything
-4|denial/near-after:are
8|denial/near-after:argue
5|denial/near-after:army
-5|denial/near-after:as
-3|denial/near-after:asian
-10|denial/near-after:ask
-12|denial/near-after:at
3|denial/near-after:atm
-3|denial/near-after:bandy about
9|denial/near-after:because
-23|denial/near-after:been
-3|denial/near-after:beyond
8|denial/near-after:billion
-4|denial/near-after:bring
-3|denial/near-after:bring up
12|denial/near-after:budget
-9|denial/near-after:by
3|denial/near-after:call for
-4|denial/near-after:came
-4|denial/near-after:ceiling
3|denial/near-after:chief
3|denial/near-after:coalition
-3|denial/near-after:come
13|denial/near-after:coming
-4|denial/near-after:commission
9|denial/near-after:consider
-3|denial/near-after:control
-4|denial/near-after:convince
-8|denial/near-after:corrected
11|denial/near-after:could
-3|denial/near-after:countries
-5|denial/near-after:country
-7|denial/near-after:defence
-10|denial/near-after:defense
-4|denial/near-after:defense minister
8|denial/near-after:demand
6|denial/near-after:describe
7|denial/near-after:did
-6|denial/near-after:discuss
6|denial/near-after:draft
-3|denial/near-after:east
9|denial/near-after:elected
14|denial/near-after:else
-8|denial/near-after:europe
9|denial/near-after:euros
5|denial/near-after:even
-3|denial/near-after:ever
11|denial/near-after:explain
-6|denial/near-after:favour
-4|denial/near-after:few
11|denial/near-after:fisherman
10|denial/near-after:fix
-6|denial/near-after:for
-4|denial/near-after:force
-5|denial/near-after:from
11|denial/near-after:funds
10|denial/near-after:gdp
6|denial/near-after:give
-3|denial/near-after:goal
-8|denial/near-after:green
10|denial/near-after:growth
-14|denial/near-after:had
5|denial/near-after:half
-7|denial/near-after:has
-5|denial/near-after:have
-4|denial/near-after:hawaii
-6|denial/near-after:he
-3|denial/near-after:hurt
-3|denial/near-after:idea
19|denial/near-after:if
9|denial/near-after:imported
-5|denial/near-after:impossible
-3|denial/near-after:in
-3|denial/near-after:into
39|denial/near-after:is
9|denial/near-after:it
-11|denial/near-after:its
-3|denial/near-after:keep
4|denial/near-after:lawmaker
6|denial/near-after:leader
-3|denial/near-after:like
-3|denial/near-after:line
-3|denial/near-after:listen
-4|denial/near-after:made
3|denial/near-after:madness
-4|denial/near-after:member
-6|denial/near-after:members
-3|denial/near-after:mind
11|denial/near-after:ministers
5|denial/near-after:money
7|denial/near-after:more
3|denial/near-after:must
8|denial/near-after:n't
-8|denial/near-after:national income
4|denial/near-after:near
-4|denial/near-after:neighbors
-4|denial/near-after:never
-3|denial/near-after:no
9|denial/near-after:no one
-5|denial/near-after:nobody
-3|denial/near-after:nominee
-3|denial/near-after:nor
11|denial/near-after:not
16|denial/near-after:now
4|denial/near-after:of
-3|denial/near-after:office
-5|denial/near-after:official
-3|denial/near-after:officials
-5|denial/near-after:on
-15|denial/near-after:one
13|denial/near-after:only
16|denial/near-after:or
-8|denial/near-after:other
7|denial/near-after:out
8|denial/near-after:outright
-3|denial/near-after:oval
-6|denial/near-after:own
3|denial/near-after:partners
11|denial/near-after:pile
3|denial/near-after:policy
5|denial/near-after:pool
13|denial/near-after:posters
-3|denial/near-after:premier
9|denial/near-after:president
-4|denial/near-after:prime minister
-9|denial/near-after:promise
-8|denial/near-after:ratio
17|denial/near-after:realistic
4|denial/near-after:refuse
-3|denial/near-after:reporters
-3|denial/near-after:request
3|denial/near-after:right
5|denial/near-after:road
-13|denial/near-after:say
-3|denial/near-after:secretary
11|denial/near-after:sen
-3|denial/near-after:senators
-3|denial/near-after:share
5|denial/near-after:should
6|denial/near-after:show
-4|denial/near-after:since
-5|denial/near-after:some
-3|denial/near-after:south
3|denial/near-after:stress
-4|denial/near-after:stroke
-3|denial/near-after:suggest
-4|denial/near-after:summit
-3|denial/near-after:table
3|denial/near-after:talk about
-3|denial/near-after:target
-4|denial/near-after:tariff
-6|denial/near-after:tell
-3|denial/near-after:tension
5|denial/near-after:term
-15|denial/near-after:that
-7|denial/near-after:the
5|denial/near-after:the economy
20|denial/near-after:they
3|denial/near-after:this
-4|denial/near-after:to
13|denial/near-after:tsutsui
14|denial/near-after:unhelpful
3|denial/near-after:unless
13|denial/near-after:unrealistic
-4|denial/near-after:unreasonable
11|denial/near-after:unspent
7|denial/near-after:unthinkable
5|denial/near-after:up
-5|denial/near-after:us
10|denial/near-after:visiting
8|denial/near-after:volunteering
4|denial/near-after:want
5|denial/near-after:war
3|denial/near-after:warn
-7|denial/near-after:we
3|denial/near-after:which
12|denial/near-after:while
-4|denial/near-after:will
-8|denial/near-after:with
-16|denial/near-after:would
5|denial/near-after:year
4|denial/near-before:#
-5|denial/near-before:'
31|denial/near-before:'s
10|denial/near-before:(
9|denial/near-before:)
17|denial/near-before:,
16|denial/near-before:-
-15|denial/near-before::
9|denial/near-before:;
3|denial/near-before:DATE
-38|denial/near-before:LAND
12|denial/near-before:NATO
8|denial/near-before:OUTLET
-12|denial/near-before:USA
-8|denial/near-before:a
-4|denial/near-before:about
5|denial/near-before:accept
-3|denial/near-before:adopt
4|denial/near-before:adviser
-4|denial/near-before:after
-4|denial/near-before:agree
-5|denial/near-before:agreement
-5|denial/near-before:already
5|denial/near-before:an
-10|denial/near-before:and
4|denial/near-before:annual
5|denial/near-before:any
12|denial/near-before:anything
3|denial/near-before:are
-9|denial/near-before:as
13|denial/near-before:asean
-6|denial/near-before:ask
-4|denial/near-before:ask for
-8|denial/near-before:at
4|denial/near-before:atm
4|denial/near-before:avoids
11|denial/near-before:back
-7|denial/near-before:be
6|denial/near-before:bear
-10|denial/near-before:been
-7|denial/near-before:believe
-7|denial/near-before:beyond
-7|denial/near-before:bought
-3|denial/near-before:brake
-3|denial/near-before:brown
16|denial/near-before:budget
-8|denial/near-before:build
-7|denial/near-before:bureau
3|denial/near-before:but
-11|denial/near-before:by
6|denial/near-before:ca
8|denial/near-before:campaign
3|denial/near-before:cannot
-3|denial/near-before:careful
-4|denial/near-before:chancellor
9|denial/near-before:chase
3|denial/near-before:chi
-9|denial/near-before:chief
-4|denial/near-before:ching
-7|denial/near-before:claim
4|denial/near-before:co
-3|denial/near-before:coalition
16|denial/near-before:cold
-5|denial/near-before:commission
15|denial/near-before:commit
11|denial/near-before:commitment
9|denial/near-before:committee
-3|denial/near-before:confine
5|denial/near-before:consider
-4|denial/near-before:construed
3|denial/near-before:contain
-5|denial/near-before:contribute
10|denial/near-before:could
5|denial/near-before:country
3|denial/near-before:davies
3|denial/near-before:deaf
-6|denial/near-before:deal
-3|denial/near-before:decision
-4|denial/near-before:decline
7|denial/near-before:defence
-3|denial/near-before:defence minister
-3|denial/near-before:defence spending
9|denial/near-before:defense
-5|denial/near-before:defense chief
-3|denial/near-before:defense minister
-8|denial/near-before:deny
-4|denial/near-before:designs
-23|denial/near-before:did
6|denial/near-before:diplomat
3|denial/near-before:discuss
14|denial/near-before:dismiss
-7|denial/near-before:does
10|denial/near-before:doing
3|denial/near-before:don
12|denial/near-before:down
6|denial/near-before:drastic
-3|denial/near-before:duckworth
3|denial/near-before:ear
-3|denial/near-before:eesti 200
7|denial/near-before:elect
20|denial/near-before:election
-3|denial/near-before:emergency
5|denial/near-before:endorse
10|denial/near-before:enough
8|denial/near-before:equal
7|denial/near-before:european
9|denial/near-before:even
-5|denial/near-before:ever
-4|denial/near-before:far
-8|denial/near-before:figure
8|denial/near-before:fix
4|denial/near-before:footnote
20|denial/near-before:for
-6|denial/near-before:foreign minister
-5|denial/near-before:from
7|denial/near-before:fujita
-3|denial/near-before:gdp
-7|denial/near-before:go
-5|denial/near-before:goal
-16|denial/near-before:government
-3|denial/near-before:guarantee
-3|denial/near-before:habeck
-22|denial/near-before:had
-4|denial/near-before:hand
-4|denial/near-before:harbor
17|denial/near-before:has
-8|denial/near-before:have
-4|denial/near-before:having
-3|denial/near-before:hayden
12|denial/near-before:he
-6|denial/near-before:here
15|denial/near-before:herself
-4|denial/near-before:him
-23|denial/near-before:i
16|denial/near-before:idea
-6|denial/near-before:if
5|denial/near-before:imagine
11|denial/near-before:in
4|denial/near-before:increase
-7|denial/near-before:intend
-4|denial/near-before:intention
3|denial/near-before:interim
11|denial/near-before:into
-4|denial/near-before:invest
-7|denial/near-before:it
9|denial/near-before:its
9|denial/near-before:japanese communist party
10|denial/near-before:jump
5|denial/near-before:justification
-3|denial/near-before:keep
10|denial/near-before:komeito
6|denial/near-before:labour
3|denial/near-before:lawmaker
-8|denial/near-before:lawmakers
16|denial/near-before:leader
5|denial/near-before:leaders
5|denial/near-before:leads
17|denial/near-before:league
-5|denial/near-before:leaked
-5|denial/near-before:left
5|denial/near-before:li
-3|denial/near-before:lower
-11|denial/near-before:made
3|denial/near-before:mandate
13|denial/near-before:members
-4|denial/near-before:mention
7|denial/near-before:merely
-4|denial/near-before:minister
13|denial/near-before:ministers
6|denial/near-before:move
3|denial/near-before:much
-7|denial/near-before:n't
-3|denial/near-before:ndc
3|denial/near-before:ndp
10|denial/near-before:near
-12|denial/near-before:neither
-7|denial/near-before:never
-5|denial/near-before:no
6|denial/near-before:no one
-3|denial/near-before:nobody
5|denial/near-before:none
-9|denial/near-before:nor
-5|denial/near-before:nothing
10|denial/near-before:nowhere
-6|denial/near-before:of
-4|denial/near-before:officials
12|denial/near-before:on
15|denial/near-before:one
18|denial/near-before:oppose
5|denial/near-before:opposition
4|denial/near-before:or
-6|denial/near-before:out
8|denial/near-before:over
4|denial/near-before:own
-4|denial/near-before:panel
13|denial/near-before:part
11|denial/near-before:participant
4|denial/near-before:parties
-3|denial/near-before:partner
10|denial/near-before:party
5|denial/near-before:people
13|denial/near-before:pinned
-5|denial/near-before:plan
-4|denial/near-before:pledge
7|denial/near-before:podemos
4|denial/near-before:polls
16|denial/near-before:pour
-6|denial/near-before:premier
-3|denial/near-before:president
-3|denial/near-before:presidential
-10|denial/near-before:prime minister
-16|denial/near-before:promise
7|denial/near-before:propose
-4|denial/near-before:put
5|denial/near-before:raise
8|denial/near-before:rationale
6|denial/near-before:reach
14|denial/near-before:reads
-5|denial/near-before:reference
12|denial/near-before:refuse
7|denial/near-before:reiterate
4|denial/near-before:reiwa shinsengumi
-6|denial/near-before:report
-11|denial/near-before:request
-3|denial/near-before:resembling
4|denial/near-before:retorted
-4|denial/near-before:return
-6|denial/near-before:rule out
5|denial/near-before:ruling
20|denial/near-before:say
-3|denial/near-before:say no to
-7|denial/near-before:scotched
5|denial/near-before:secretary
-4|denial/near-before:secretly
4|denial/near-before:security
5|denial/near-before:she
5|denial/near-before:shy away
5|denial/near-before:sit
-5|denial/near-before:slide
-3|denial/near-before:smiled
-3|denial/near-before:so
-5|denial/near-before:social democrats
7|denial/near-before:southern
4|denial/near-before:spd
-7|denial/near-before:speak of
-4|denial/near-before:speculation
3|denial/near-before:speed
11|denial/near-before:spend
-12|denial/near-before:stop short
13|denial/near-before:straight
-6|denial/near-before:such
4|denial/near-before:suggestion
7|denial/near-before:take
-3|denial/near-before:talk
4|denial/near-before:talk of
4|denial/near-before:tamura
-3|denial/near-before:target
-3|denial/near-before:tariff
-5|denial/near-before:tax
-3|denial/near-before:tell
-14|denial/near-before:that
4|denial/near-before:the
5|denial/near-before:the economy
-7|denial/near-before:there
-8|denial/near-before:this
9|denial/near-before:though
-5|denial/near-before:tie
20|denial/near-before:to
4|denial/near-before:tomoko
16|denial/near-before:too
3|denial/near-before:turn
8|denial/near-before:turned
11|denial/near-before:unthinkable
-4|denial/near-before:us
4|denial/near-before:use
5|denial/near-before:veto
3|denial/near-before:vote on
5|denial/near-before:voted
10|denial/near-before:want
-9|denial/near-before:was
16|denial/near-before:water
-16|denial/near-before:we
5|denial/near-before:weekend
-3|denial/near-before:what
-3|denial/near-before:when
-5|denial/near-before:whether
4|denial/near-before:which
8|denial/near-before:will
5|denial/near-before:with
10|denial/near-before:wo n't
26|denial/near-before:would
5|denial/near-before:wun
5|denial/near-before:years
-16|denial/other after-joint:0 mid
-8|denial/other after-joint:0 near
-9|denial/other after-joint:1 far
7|denial/other after-joint:1 mid
13|denial/other after-joint:1 near
3|denial/other after-joint:2 far
11|denial/other after-joint:2 mid
-3|denial/other after-joint:3 far
-12|denial/other after-joint:3 mid
11|denial/other after-led:\" far joined
21|denial/other after-led:\" near joined
-3|denial/other after-led:# near free
5|denial/other after-led:, far joined
-4|denial/other after-led:, near joined
-7|denial/other after-led:after far joined
9|denial/other after-led:at far joined
-6|denial/other after-led:by far joined
-3|denial/other after-led:by near free
3|denial/other after-led:figure near joined
8|denial/other after-led:for near free
-7|denial/other after-led:in far joined
4|denial/other after-led:in near free
-3|denial/other after-led:leaked far joined
6|denial/other after-led:level far joined
-5|denial/other after-led:level near joined
-5|denial/other after-led:made near free
-8|denial/other after-led:not near free
-3|denial/other after-led:president far joined
3|denial/other after-led:say near joined
10|denial/other after-led:senior far joined
8|denial/other after-led:senior near joined
-5|denial/other after-led:state far free
-4|denial/other after-led:that near joined
-4|denial/other after-led:visiting far joined
5|denial/other after-led:what far joined
-12|denial/other after-led:which near joined
-6|denial/other after-led:with far joined
-3|denial/other after:body name
5|denial/other after:body owner
-5|denial/other after:capital name
12|denial/other after:capital owner
-3|denial/other after:country name
5|denial/other after:gov name
-8|denial/other after:gov owner
-4|denial/other after:leader name
-10|denial/other after:pronoun owner
4|denial/other before-clause:after-figure inside name gov
4|denial/other before-clause:after-figure inside owner country
-3|denial/other before-clause:after-figure opens name country
-3|denial/other before-clause:free inside name body
12|denial/other before-clause:free inside name capital
19|denial/other before-clause:free inside name country
-13|denial/other before-clause:free inside name gov
-28|denial/other before-clause:free inside name leader
-6|denial/other before-clause:free inside owner body
-5|denial/other before-clause:free inside owner capital
-10|denial/other before-clause:free inside owner country
-4|denial/other before-clause:free inside owner leader
3|denial/other before-clause:free inside owner people
11|denial/other before-clause:free inside owner pronoun
-5|denial/other before-clause:free opens name capital
-5|denial/other before-clause:free opens name country
20|denial/other before-clause:free opens name pronoun
3|denial/other before-clause:free opens owner body
5|denial/other before-clause:free opens owner country
11|denial/other before-clause:free opens owner people
-4|denial/other before-far:1
6|denial/other before-far:20
-8|denial/other before-far:4
5|denial/other before-far:9
-5|denial/other before-free:0 after-figure name near
4|denial/other before-free:0 after-figure owner near
4|denial/other before-free:0 free name far
7|denial/other before-free:0 free name near
8|denial/other before-free:0 free owner far
3|denial/other before-free:1 after-figure name far
3|denial/other before-free:1 after-figure name near
-8|denial/other before-free:1 free name far
-16|denial/other before-free:1 free name near
-4|denial/other before-free:1 free owner far
3|denial/other before-free:1 free owner near
-7|denial/other before-free:2 free name far
5|denial/other before-free:2 free name near
-4|denial/other before-joint:0 after-figure
-15|denial/other before-joint:0 free
7|denial/other before-joint:1 after-figure
14|denial/other before-joint:1 free
4|denial/other before-joint:2 after-figure
-11|denial/other before-joint:2 free
4|denial/other before-joint:3 free
3|denial/other before-led:'s
8|denial/other before-led:,
4|denial/other before-led:DATE
-8|denial/other before-led:PARTY
10|denial/other before-led:an
-3|denial/other before-led:and
12|denial/other before-led:ask
5|denial/other before-led:at
-9|denial/other before-led:by
-3|denial/other before-led:call for
7|denial/other before-led:defense secretary
-7|denial/other before-led:elect
3|denial/other before-led:find
8|denial/other before-led:has
-6|denial/other before-led:if
3|denial/other before-led:in
-8|denial/other before-led:increase
4|denial/other before-led:making
-13|denial/other before-led:no
-14|denial/other before-led:president
7|denial/other before-led:prime minister
-6|denial/other before-led:reject
16|denial/other before-led:say
-4|denial/other before-led:secretary
12|denial/other before-led:that
-3|denial/other before-led:to
4|denial/other before-led:war
-10|denial/other before-led:what
11|denial/other before-led:with
-3|denial/other before-led:without
8|denial/other before-led:—
-4|denial/other before:body name
6|denial/other before:capital name
-5|denial/other before:capital owner
11|denial/other before:country name
-9|denial/other before:gov name
-29|denial/other before:leader name
-4|denial/other before:leader owner
-3|denial/other before:nongov name
-4|denial/other before:people name
14|denial/other before:people owner
19|denial/other before:pronoun name
10|denial/other before:pronoun owner
-33|denial/other named:1
5|denial/other named:2
9|denial/other named:3
6|denial/other speaker:body
-9|denial/other speaker:capital
24|denial/other speaker:country
24|denial/other speaker:leader
-4|denial/other speaker:people
-9|denial/other subject-of:ask for
-7|denial/other subject-of:be
-9|denial/other subject-of:call for
5|denial/other subject-of:commit
6|denial/other subject-of:demand
5|denial/other subject-of:deny
-3|denial/other subject-of:discuss
-3|denial/other subject-of:get
13|denial/other subject-of:go
-3|denial/other subject-of:hint
6|denial/other subject-of:hold
6|denial/other subject-of:mention
-8|denial/other subject-of:name
8|denial/other subject-of:pester
7|denial/other subject-of:press
-9|denial/other subject-of:refusal
-8|denial/other subject-of:request
3|denial/other subject-of:set aside
5|denial/other subject-of:spend
3|denial/other subject-of:suggest
-29|denial/other subject-of:tell
8|denial/other subject-of:utter
3|denial/other subject-of:write
4|denial/other subject:be capital
-3|denial/other subject:be gov
-3|denial/other subject:be leader
-4|denial/other subject:be pronoun
5|denial/other subject:cap leader
-9|denial/other subject:demand body
-7|denial/other subject:demand capital
-19|denial/other subject:demand country
15|denial/other subject:demand gov
-26|denial/other subject:demand leader
-4|denial/other subject:demand people
24|denial/other subject:demand pronoun
5|denial/other subject:denial capital
-9|denial/other subject:denial leader
3|denial/other subject:move body
11|denial/other subject:move country
-3|denial/other subject:move pronoun
5|denial/other subject:pledge country
3|denial/other subject:pledge gov
-3|denial/other subject:pledge leader
7|denial/other subject:proposal capital
-6|denial/other subject:proposal country
-3|denial/other subject:proposal gov
3|denial/other subject:proposal pronoun
8|denial/other subject:spend pronoun
-7|denial/other unnamed-beside-others
-4|denial/role-class-home:CHN land
27|denial/role-class-home:JPN JPN
-3|denial/role-class-home:JPN land
-3|denial/role-class-home:NATO JPN
-9|denial/role-class-home:NATO NATO
-13|denial/role-class-home:NATO member
16|denial/role-class-home:USA JPN
-9|denial/role-class-home:USA NATO
-23|denial/role-class-home:USA land
-17|denial/role-class-home:USA member
9|denial/role-class-home:land land
-3|denial/role-class-home:land member
12|denial/role-class-home:member member
-4|denial/role-class-of:CHN land
15|denial/role-class-of:JPN CHN
11|denial/role-class-of:JPN NATO
8|denial/role-class-of:JPN USA
-4|denial/role-class-of:JPN land
-6|denial/role-class-of:JPN member
-3|denial/role-class-of:NATO JPN
-23|denial/role-class-of:NATO member
3|denial/role-class-of:USA NATO
-3|denial/role-class-of:USA land
-31|denial/role-class-of:USA member
-8|denial/role-class-of:land JPN
7|denial/role-class-of:land NATO
-3|denial/role-class-of:land land
10|denial/role-class-of:land member
19|denial/role-class-of:member NATO
14|denial/role-class-of:member foe
-18|denial/role-class-of:member member
-4|denial/role-class:CHN
24|denial/role-class:JPN
-27|denial/role-class:NATO
-35|denial/role-class:USA
5|denial/role-class:land
11|denial/role-class:member
-21|denial/role:nobody
-27|denial/role:other
48|denial/role:spender
25|denial/ruled
10|denial/ruled:nobody
24|denial/ruled:other
-10|denial/ruled:spender
11|denial/says:base
-17|denial/says:ed
-12|denial/says:s
5|denial/speaker-form:body
-6|denial/speaker-form:country
-3|denial/speaker-form:gov
17|denial/speaker-form:leader
-32|denial/speaker-form:none
31|denial/speaker-form:nongov
-11|denial/speaker-form:people
-21|denial/speaker-form:pronoun
4|denial/speaker:body
16|denial/speaker:country
-3|denial/speaker:gov
61|denial/speaker:leader
-9|denial/speaker:nongov
21|denial/speaker:people
6|denial/speaker:pronoun
-8|denial/spender after-joint:0 mid
8|denial/spender after-joint:1 far
21|denial/spender after-joint:1 mid
-3|denial/spender after-joint:1 near
-21|denial/spender after-joint:2 mid
7|denial/spender after-joint:3 mid
16|denial/spender after-led:\" far joined
7|denial/spender after-led:\" near joined
7|denial/spender after-led:# near free
-7|denial/spender after-led:, far joined
6|denial/spender after-led:: far joined
6|denial/spender after-led:: near joined
-7|denial/spender after-led:; near joined
3|denial/spender after-led:accept far free
-5|denial/spender after-led:after far joined
-9|denial/spender after-led:akasaka far joined
7|denial/spender after-led:and near joined
5|denial/spender after-led:another far free
-3|denial/spender after-led:as far joined
4|denial/spender after-led:asian far joined
-10|denial/spender after-led:because near joined
3|denial/spender after-led:beyond near free
6|denial/spender after-led:chief cabinet secretary far joined
9|denial/spender after-led:for far joined
5|denial/spender after-led:for near free
-6|denial/spender after-led:helping far free
-3|denial/spender after-led:his far joined
5|denial/spender after-led:in far joined
4|denial/spender after-led:in near free
-4|denial/spender after-led:in near joined
-5|denial/spender after-led:now far joined
-19|denial/spender after-led:of near free
-14|denial/spender after-led:on near free
4|denial/spender after-led:pay far free
-8|denial/spender after-led:president far joined
-4|denial/spender after-led:president near free
-16|denial/spender after-led:prime minister far joined
5|denial/spender after-led:say far joined
-9|denial/spender after-led:say near joined
4|denial/spender after-led:senior far joined
-11|denial/spender after-led:suggest far joined
-3|denial/spender after-led:this far free
-6|denial/spender after-led:to far free
3|denial/spender after-led:what near free
-4|denial/spender after-led:what near joined
-3|denial/spender after-led:when near joined
7|denial/spender after-led:where far joined
4|denial/spender after-led:which near joined
-7|denial/spender after-led:with far free
-3|denial/spender after:country name
-6|denial/spender after:gov name
-5|denial/spender after:leader name
-3|denial/spender after:leader owner
-3|denial/spender after:nongov name
10|denial/spender after:people owner
10|denial/spender after:pronoun name
5|denial/spender after:pronoun owner
-8|denial/spender before-clause:after-figure inside name gov
4|denial/spender before-clause:after-figure inside name pronoun
3|denial/spender before-clause:after-figure inside owner people
8|denial/spender before-clause:after-figure opens name country
3|denial/spender before-clause:after-figure opens name gov
-16|denial/spender before-clause:free inside name capital
-28|denial/spender before-clause:free inside name country
17|denial/spender before-clause:free inside name leader
-15|denial/spender before-clause:free inside name nongov
3|denial/spender before-clause:free inside name pronoun
-3|denial/spender before-clause:free inside owner body
6|denial/spender before-clause:free inside owner country
-7|denial/spender before-clause:free inside owner nongov
4|denial/spender before-clause:free inside owner pronoun
-4|denial/spender before-clause:free opens name body
6|denial/spender before-clause:free opens name capital
18|denial/spender before-clause:free opens name country
18|denial/spender before-clause:free opens name gov
-5|denial/spender before-clause:free opens name nongov
-3|denial/spender before-clause:free opens name pronoun
3|denial/spender before-clause:free opens owner capital
-4|denial/spender before-clause:free opens owner country
6|denial/spender before-clause:free opens owner pronoun
-5|denial/spender before-far:1
11|denial/spender before-far:20
9|denial/spender before-far:4
-9|denial/spender before-far:60
15|denial/spender before-far:9
4|denial/spender before-free:0 after-figure name far
5|denial/spender before-free:0 after-figure name near
-3|denial/spender before-free:0 after-figure owner far
5|denial/spender before-free:0 after-figure owner near
-16|denial/spender before-free:0 free name far
7|denial/spender before-free:0 free owner far
4|denial/spender before-free:1 after-figure name far
9|denial/spender before-free:1 after-figure name near
3|denial/spender before-free:1 free name near
-7|denial/spender before-free:2 after-figure name far
12|denial/spender before-free:2 free name far
3|denial/spender before-free:2 free name near
-6|denial/spender before-free:2 free owner near
9|denial/spender before-joint:0 after-figure
6|denial/spender before-joint:0 free
10|denial/spender before-joint:1 after-figure
-3|denial/spender before-joint:1 free
-4|denial/spender before-joint:2 after-figure
23|denial/spender before-joint:2 free
-21|denial/spender before-joint:3 free
7|denial/spender before-led:
10|denial/spender before-led:\"
-9|denial/spender before-led:'s
29|denial/spender before-led:,
8|denial/spender before-led:-
3|denial/spender before-led:DATE
-7|denial/spender before-led:PARTY
16|denial/spender before-led:a
6|denial/spender before-led:after
-8|denial/spender before-led:asian
-18|denial/spender before-led:ask
9|denial/spender before-led:be
7|denial/spender before-led:because
-4|denial/spender before-led:bring forward
3|denial/spender before-led:but
-10|denial/spender before-led:call
9|denial/spender before-led:chancellor
3|denial/spender before-led:commit
4|denial/spender before-led:council
3|denial/spender before-led:defence minister
8|denial/spender before-led:defense minister
-3|denial/spender before-led:deny
-8|denial/spender before-led:developing
7|denial/spender before-led:did
-7|denial/spender before-led:even
-4|denial/spender before-led:expect
8|denial/spender before-led:for
-12|denial/spender before-led:general
7|denial/spender before-led:had
-6|denial/spender before-led:his
8|denial/spender before-led:if
-3|denial/spender before-led:instruct
-3|denial/spender before-led:interim
4|denial/spender before-led:its
-4|denial/spender before-led:lift
-13|denial/spender before-led:minister
13|denial/spender before-led:of
3|denial/spender before-led:on
-5|denial/spender before-led:press
7|denial/spender before-led:prime minister
-10|denial/spender before-led:put
5|denial/spender before-led:raise
-10|denial/spender before-led:senior
-7|denial/spender before-led:take
-17|denial/spender before-led:tell
-10|denial/spender before-led:the
-14|denial/spender before-led:though
-16|denial/spender before-led:to
-8|denial/spender before-led:turned
6|denial/spender before-led:unless
-23|denial/spender before-led:want
5|denial/spender before-led:what
8|denial/spender before-led:when
-5|denial/spender before-led:whether
-9|denial/spender before-led:whose
3|denial/spender before-led:would
-5|denial/spender before-led:years
-3|denial/spender before:body owner
-8|denial/spender before:capital name
4|denial/spender before:capital owner
13|denial/spender before:gov name
23|denial/spender before:leader name
-20|denial/spender before:nongov name
-7|denial/spender before:nongov owner
5|denial/spender before:pronoun name
8|denial/spender before:pronoun owner
12|denial/spender named:1
9|denial/spender named:2
18|denial/spender named:3
11|denial/spender speaker:capital
-8|denial/spender speaker:country
37|denial/spender speaker:leader
-9|denial/spender speaker:nongov
24|denial/spender speaker:people
7|denial/spender speaker:pronoun
7|denial/spender subject-of:adopt
13|denial/spender subject-of:agree
-20|denial/spender subject-of:ask
-29|denial/spender subject-of:ask for
8|denial/spender subject-of:back
8|denial/spender subject-of:call
3|denial/spender subject-of:commit
4|denial/spender subject-of:confine
3|denial/spender subject-of:consent
-6|denial/spender subject-of:consider
8|denial/spender subject-of:decline
-16|denial/spender subject-of:demand
5|denial/spender subject-of:deny
4|denial/spender subject-of:discuss
3|denial/spender subject-of:do
-5|denial/spender subject-of:endorse
-8|denial/spender subject-of:go
-11|denial/spender subject-of:hope
3|denial/spender subject-of:keep
8|denial/spender subject-of:mention
-6|denial/spender subject-of:move
-6|denial/spender subject-of:pester
3|denial/spender subject-of:plan
5|denial/spender subject-of:pledge
-9|denial/spender subject-of:press
4|denial/spender subject-of:promise
-11|denial/spender subject-of:propose
-5|denial/spender subject-of:put
-8|denial/spender subject-of:raise
4|denial/spender subject-of:reach
-5|denial/spender subject-of:refuse
11|denial/spender subject-of:reject
19|denial/spender subject-of:rule out
4|denial/spender subject-of:say no to
4|denial/spender subject-of:sound out
-10|denial/spender subject-of:speak of
10|denial/spender subject-of:spend
4|denial/spender subject-of:spurn
4|denial/spender subject-of:suggest
-5|denial/spender subject-of:take
14|denial/spender subject-of:tell
14|denial/spender subject-of:turn down
-5|denial/spender subject-of:veto
-12|denial/spender subject-of:want
-11|denial/spender subject-of:write
3|denial/spender subject:be country
7|denial/spender subject:be gov
-5|denial/spender subject:be leader
-7|denial/spender subject:be pronoun
6|denial/spender subject:cap leader
3|denial/spender subject:demand capital
-25|denial/spender subject:demand country
-39|denial/spender subject:demand pronoun
6|denial/spender subject:denial capital
10|denial/spender subject:denial country
10|denial/spender subject:denial gov
27|denial/spender subject:denial leader
12|denial/spender subject:denial pronoun
-6|denial/spender subject:move body
3|denial/spender subject:move country
-7|denial/spender subject:move leader
-4|denial/spender subject:move pronoun
12|denial/spender subject:pledge capital
15|denial/spender subject:pledge country
14|denial/spender subject:pledge gov
10|denial/spender subject:pledge leader
-13|denial/spender subject:proposal capital
9|denial/spender subject:proposal gov
-12|denial/spender subject:proposal leader
-4|denial/spender subject:proposal pronoun
11|denial/spender subject:spend country
-6|denial/spender unnamed
15|denial/spender unnamed-beside-others
5|denial/subject-form:body
8|denial/subject-form:capital
-28|denial/subject-form:country
-15|denial/subject-form:gov
-10|denial/subject-form:none
21|denial/subject-form:nongov
4|denial/subject-form:people
-8|denial/subject-form:pronoun
7|denial/subject-of:adopt
13|denial/subject-of:agree
-17|denial/subject-of:ask
-39|denial/subject-of:ask for
8|denial/subject-of:back
-7|denial/subject-of:be
7|denial/subject-of:call
-9|denial/subject-of:call for
7|denial/subject-of:commit
4|denial/subject-of:confine
3|denial/subject-of:consent
-7|denial/subject-of:consider
9|denial/subject-of:decline
-10|denial/subject-of:demand
9|denial/subject-of:deny
3|denial/subject-of:do
-5|denial/subject-of:endorse
5|denial/subject-of:go
-3|denial/subject-of:hint
6|denial/subject-of:hold
-11|denial/subject-of:hope
3|denial/subject-of:keep
14|denial/subject-of:mention
-6|denial/subject-of:move
-8|denial/subject-of:name
3|denial/subject-of:plan
5|denial/subject-of:pledge
4|denial/subject-of:promise
-10|denial/subject-of:propose
-5|denial/subject-of:put
-9|denial/subject-of:raise
6|denial/subject-of:reach
-8|denial/subject-of:refusal
-5|denial/subject-of:refuse
10|denial/subject-of:reject
-6|denial/subject-of:request
19|denial/subject-of:rule out
4|denial/subject-of:say no to
3|denial/subject-of:set aside
-10|denial/subject-of:speak of
15|denial/subject-of:spend
4|denial/subject-of:spurn
7|denial/subject-of:suggest
-5|denial/subject-of:take
-15|denial/subject-of:tell
14|denial/subject-of:turn down
8|denial/subject-of:utter
-5|denial/subject-of:veto
-10|denial/subject-of:want
-8|denial/subject-of:write
-4|denial/subject-speaker:body none
13|denial/subject-speaker:body nongov
4|denial/subject-speaker:capital capital
11|denial/subject-speaker:capital country
-3|denial/subject-speaker:capital none
3|denial/subject-speaker:country capital
-4|denial/subject-speaker:country country
4|denial/subject-speaker:country leader
-21|denial/subject-speaker:country none
-3|denial/subject-speaker:country nongov
-6|denial/subject-speaker:country pronoun
-3|denial/subject-speaker:gov gov
-6|denial/subject-speaker:gov none
-7|denial/subject-speaker:leader none
13|denial/subject-speaker:leader nongov
9|denial/subject-speaker:none body
-6|denial/subject-speaker:none capital
-9|denial/subject-speaker:none country
13|denial/subject-speaker:none gov
3|denial/subject-speaker:none leader
-19|denial/subject-speaker:none none
6|denial/subject-speaker:none nongov
-5|denial/subject-speaker:none people
17|denial/subject-speaker:nongov none
7|denial/subject-speaker:people none
-3|denial/subject-speaker:pronoun body
-9|denial/subject-speaker:pronoun gov
18|denial/subject-speaker:pronoun leader
5|denial/subject-speaker:pronoun none
-14|denial/subject-speaker:pronoun pronoun
5|denial/subject:be capital
5|denial/subject:be gov
-8|denial/subject:be leader
-11|denial/subject:be pronoun
12|denial/subject:cap leader
-8|denial/subject:demand body
-5|denial/subject:demand capital
-43|denial/subject:demand country
13|denial/subject:demand gov
-26|denial/subject:demand leader
-3|denial/subject:demand nongov
-3|denial/subject:demand people
-16|denial/subject:demand pronoun
10|denial/subject:denial capital
11|denial/subject:denial country
10|denial/subject:denial gov
18|denial/subject:denial leader
12|denial/subject:denial pronoun
-3|denial/subject:move body
14|denial/subject:move country
-8|denial/subject:move leader
-7|denial/subject:move pronoun
12|denial/subject:pledge capital
20|denial/subject:pledge country
18|denial/subject:pledge gov
8|denial/subject:pledge leader
-5|denial/subject:proposal capital
-4|denial/subject:proposal country
6|denial/subject:proposal gov
-13|denial/subject:proposal leader
12|denial/subject:spend country
9|denial/subject:spend pronoun
-24|denial/tag:gov
91|denial/tag:nongov
7|denial/tag:person
20|denial/tag:source
-7|denial/unnamed
8|denial/unnamed-beside-others
-21|proposal/after-joint:0 far
-9|proposal/after-joint:0 mid
12|proposal/after-joint:0 near
5|proposal/after-joint:1 far
-12|proposal/after-joint:1 mid
8|proposal/after-joint:1 near
-3|proposal/after-joint:2 far
6|proposal/after-joint:2 mid
-5|proposal/after-joint:2 near
-7|proposal/after-joint:3 far
-5|proposal/after-joint:3 near
4|proposal/after-led:\" far free
6|proposal/after-led:\" far joined
4|proposal/after-led:# far joined
4|proposal/after-led:, near joined
-3|proposal/after-led:: near joined
-4|proposal/after-led:; far joined
-7|proposal/after-led:; near joined
-12|proposal/after-led:accused far joined
9|proposal/after-led:afford far joined
7|proposal/after-led:after far joined
4|proposal/after-led:after near joined
-3|proposal/after-led:all far joined
-6|proposal/after-led:alliance far joined
-5|proposal/after-led:alone near free
-9|proposal/after-led:an far joined
-11|proposal/after-led:and far joined
-11|proposal/after-led:and near joined
-4|proposal/after-led:around far joined
-7|proposal/after-led:as near free
-3|proposal/after-led:as near joined
4|proposal/after-led:at far free
11|proposal/after-led:ate far joined
-15|proposal/after-led:been far free
-9|proposal/after-led:before far joined
-6|proposal/after-led:before near joined
-8|proposal/after-led:beyond far joined
3|proposal/after-led:bring far joined
4|proposal/after-led:bury far joined
-12|proposal/after-led:but near joined
20|proposal/after-led:by far free
14|proposal/after-led:by far joined
-5|proposal/after-led:by near free
7|proposal/after-led:call near joined
7|proposal/after-led:chief far joined
-3|proposal/after-led:coming far joined
10|proposal/after-led:cost far joined
5|proposal/after-led:day near free
-4|proposal/after-led:defense minister far joined
-6|proposal/after-led:defense minister near joined
10|proposal/after-led:direction near free
3|proposal/after-led:draw far joined
15|proposal/after-led:exposes near free
-4|proposal/after-led:figure far free
12|proposal/after-led:figure near free
-4|proposal/after-led:finance far joined
-4|proposal/after-led:for far free
-19|proposal/after-led:for far joined
-16|proposal/after-led:for near free
-8|proposal/after-led:from far free
-7|proposal/after-led:from far joined
3|proposal/after-led:from near free
-3|proposal/after-led:fund far free
12|proposal/after-led:gdp near free
-4|proposal/after-led:gross domestic product near free
5|proposal/after-led:had near free
15|proposal/after-led:in far free
11|proposal/after-led:in far joined
6|proposal/after-led:in near free
7|proposal/after-led:in near joined
5|proposal/after-led:is far free
-3|proposal/after-led:kenji far joined
-3|proposal/after-led:left far joined
9|proposal/after-led:level far joined
-4|proposal/after-led:level near free
-3|proposal/after-led:meet near free
5|proposal/after-led:most near free
-6|proposal/after-led:neither far joined
10|proposal/after-led:next far free
4|proposal/after-led:next far joined
17|proposal/after-led:next near free
-7|proposal/after-led:normal far free
4|proposal/after-led:note far joined
3|proposal/after-led:number far joined
-5|proposal/after-led:of far free
-16|proposal/after-led:of far joined
10|proposal/after-led:of near free
-4|proposal/after-led:of near joined
-4|proposal/after-led:on far free
3|proposal/after-led:on far joined
13|proposal/after-led:on near free
-5|proposal/after-led:once near joined
3|proposal/after-led:option far joined
3|proposal/after-led:present far joined
-5|proposal/after-led:president far free
6|proposal/after-led:president near joined
-3|proposal/after-led:previous far free
4|proposal/after-led:prime minister near joined
-8|proposal/after-led:provided near joined
4|proposal/after-led:read far joined
-3|proposal/after-led:require far joined
-3|proposal/after-led:ruling far free
18|proposal/after-led:say near joined
9|proposal/after-led:senior far joined
21|proposal/after-led:several far joined
-3|proposal/after-led:spend near free
-4|proposal/after-led:strategy far free
-3|proposal/after-led:talk about near free
6|proposal/after-led:target near joined
-4|proposal/after-led:tell far joined
4|proposal/after-led:that far joined
-21|proposal/after-led:that near free
14|proposal/after-led:that near joined
-6|proposal/after-led:think far joined
-3|proposal/after-led:this far free
-19|proposal/after-led:this near free
-3|proposal/after-led:through near free
5|proposal/after-led:to near free
-4|proposal/after-led:to near joined
16|proposal/after-led:under far joined
-3|proposal/after-led:vice far joined
-4|proposal/after-led:want far joined
6|proposal/after-led:was far joined
-5|proposal/after-led:what far free
-16|proposal/after-led:what far joined
3|proposal/after-led:what near joined
-16|proposal/after-led:when near joined
-4|proposal/after-led:where far joined
11|proposal/after-led:where near joined
4|proposal/after-led:which far joined
5|proposal/after-led:while near joined
-6|proposal/after-led:with far joined
10|proposal/after-led:within far free
4|proposal/after-led:within far joined
-4|proposal/after-led:without near free
5|proposal/after-led:would near joined
10|proposal/after:body name
-16|proposal/after:capital name
6|proposal/after:capital owner
-10|proposal/after:country name
-24|proposal/after:country owner
8|proposal/after:gov name
11|proposal/after:gov owner
12|proposal/after:leader name
4|proposal/after:leader owner
-19|proposal/after:nongov name
-6|proposal/after:nongov owner
-3|proposal/after:people name
-10|proposal/after:people owner
7|proposal/after:pronoun name
3|proposal/after:pronoun owner
3|proposal/asked-before:other
23|proposal/asked-before:spender
-13|proposal/before-clause:after-figure inside name body
-6|proposal/before-clause:after-figure inside name capital
-5|proposal/before-clause:after-figure inside name gov
7|proposal/before-clause:after-figure inside name leader
6|proposal/before-clause:after-figure inside name nongov
3|proposal/before-clause:after-figure inside name pronoun
3|proposal/before-clause:after-figure inside owner body
-9|proposal/before-clause:after-figure inside owner gov
4|proposal/before-clause:after-figure inside owner leader
3|proposal/before-clause:after-figure inside owner pronoun
11|proposal/before-clause:after-figure opens name body
-3|proposal/before-clause:after-figure opens name capital
11|proposal/before-clause:after-figure opens name country
-9|proposal/before-clause:after-figure opens name gov
-4|proposal/before-clause:after-figure opens name pronoun
-5|proposal/before-clause:after-figure opens owner country
5|proposal/before-clause:after-figure opens owner leader
18|proposal/before-clause:free inside name leader
9|proposal/before-clause:free inside name nongov
-6|proposal/before-clause:free inside name people
-5|proposal/before-clause:free inside name pronoun
3|proposal/before-clause:free inside owner body
8|proposal/before-clause:free inside owner capital
4|proposal/before-clause:free inside owner country
-4|proposal/before-clause:free inside owner gov
-14|proposal/before-clause:free inside owner pronoun
23|proposal/before-clause:free opens name body
14|proposal/before-clause:free opens name capital
-6|proposal/before-clause:free opens name country
-17|proposal/before-clause:free opens name leader
3|proposal/before-clause:free opens name nongov
-5|proposal/before-clause:free opens name people
-4|proposal/before-clause:free opens name pronoun
-7|proposal/before-clause:free opens owner country
21|proposal/before-clause:free opens owner gov
-10|proposal/before-clause:free opens owner nongov
-10|proposal/before-clause:free opens owner people
-3|proposal/before-clause:free opens owner pronoun
-3|proposal/before-far:1
-7|proposal/before-far:20
7|proposal/before-far:4
9|proposal/before-far:60
-10|proposal/before-far:9
-8|proposal/before-free:0 after-figure owner far
-6|proposal/before-free:0 free name far
15|proposal/before-free:0 free owner far
3|proposal/before-free:0 free owner near
-3|proposal/before-free:1 after-figure name far
6|proposal/before-free:1 after-figure name near
6|proposal/before-free:1 after-figure owner near
-13|proposal/before-free:1 free name far
23|proposal/before-free:1 free name near
-23|proposal/before-free:1 free owner near
-6|proposal/before-free:2 after-figure name far
-3|proposal/before-free:2 after-figure name near
12|proposal/before-free:2 free name far
4|proposal/before-free:2 free name near
-3|proposal/before-free:2 free owner far
-5|proposal/before-free:2 free owner near
4|proposal/before-free:3 free name near
7|proposal/before-joint:0 after-figure
5|proposal/before-joint:1 after-figure
7|proposal/before-joint:1 free
-8|proposal/before-joint:2 after-figure
-3|proposal/before-joint:2 free
-13|proposal/before-joint:3 after-figure
3|proposal/before-joint:3 free
3|proposal/before-led:
9|proposal/before-led:\"
3|proposal/before-led:#
12|proposal/before-led:'
6|proposal/before-led:'s
17|proposal/before-led:(
-23|proposal/before-led:,
18|proposal/before-led:-
7|proposal/before-led:--
-12|proposal/before-led:.
9|proposal/before-led:DATE
-5|proposal/before-led:a
-4|proposal/before-led:accept
8|proposal/before-led:accused
-4|proposal/before-led:acting
-5|proposal/before-led:after
4|proposal/before-led:agency
7|proposal/before-led:ambition
-4|proposal/before-led:among
-11|proposal/before-led:an
6|proposal/before-led:and
-6|proposal/before-led:any
-5|proposal/before-led:around
10|proposal/before-led:as
-3|proposal/before-led:asian
13|proposal/before-led:ask
8|proposal/before-led:assails
-12|proposal/before-led:at
-3|proposal/before-led:bankrupting
-8|proposal/before-led:be
5|proposal/before-led:because
3|proposal/before-led:believe
9|proposal/before-led:between
6|proposal/before-led:bring
9|proposal/before-led:by
-4|proposal/before-led:call
-7|proposal/before-led:call on
-4|proposal/before-led:campaign
-4|proposal/before-led:candidate
-3|proposal/before-led:caretaker
3|proposal/before-led:carry
-3|proposal/before-led:central
-4|proposal/before-led:chairs
22|proposal/before-led:chief
5|proposal/before-led:chief cabinet secretary
10|proposal/before-led:cite
9|proposal/before-led:colleague
4|proposal/before-led:commit
13|proposal/before-led:committee
-3|proposal/before-led:conference
-12|proposal/before-led:conservative
-5|proposal/before-led:contender
14|proposal/before-led:defence minister
-5|proposal/before-led:defense minister
5|proposal/before-led:defense secretary
8|proposal/before-led:deputy
4|proposal/before-led:deputy prime minister
-4|proposal/before-led:designate
-3|proposal/before-led:direct
3|proposal/before-led:director
-4|proposal/before-led:each
12|proposal/before-led:eastern
-21|proposal/before-led:elect
-3|proposal/before-led:entreat
-8|proposal/before-led:every
-3|proposal/before-led:exhort
-4|proposal/before-led:expect
17|proposal/before-led:finance minister
-7|proposal/before-led:find
-3|proposal/before-led:findings
-11|proposal/before-led:follows
-3|proposal/before-led:for
-4|proposal/before-led:foreign minister
-7|proposal/before-led:former
6|proposal/before-led:four
-5|proposal/before-led:friends
-12|proposal/before-led:from
3|proposal/before-led:full
12|proposal/before-led:general
-4|proposal/before-led:give
3|proposal/before-led:government
18|proposal/before-led:grills
-3|proposal/before-led:group
-6|proposal/before-led:guarantee
7|proposal/before-led:guard
-4|proposal/before-led:handed
9|proposal/before-led:hands
15|proposal/before-led:has
-4|proposal/before-led:heard
-3|proposal/before-led:help
3|proposal/before-led:her
10|proposal/before-led:his
-5|proposal/before-led:how
-8|proposal/before-led:if
-6|proposal/before-led:in
-4|proposal/before-led:increase
5|proposal/before-led:interim
-8|proposal/before-led:is
-7|proposal/before-led:it
23|proposal/before-led:its
-11|proposal/before-led:keep
-4|proposal/before-led:kiss
3|proposal/before-led:known
4|proposal/before-led:lawmakers
-7|proposal/before-led:lead
-4|proposal/before-led:leader
-7|proposal/before-led:leadership
9|proposal/before-led:leads
5|proposal/before-led:leave
-4|proposal/before-led:led
11|proposal/before-led:let
-14|proposal/before-led:lift
-3|proposal/before-led:like
8|proposal/before-led:lord
-8|proposal/before-led:make
-5|proposal/before-led:match
6|proposal/before-led:minister
-3|proposal/before-led:money
-5|proposal/before-led:most
3|proposal/before-led:national security adviser
-3|proposal/before-led:next
11|proposal/before-led:not
15|proposal/before-led:now
-6|proposal/before-led:nudge
-3|proposal/before-led:oblige
4|proposal/before-led:off
-5|proposal/before-led:offer
4|proposal/before-led:on
-12|proposal/before-led:one
3|proposal/before-led:other
-5|proposal/before-led:outsider
9|proposal/before-led:over
-4|proposal/before-led:own
-4|proposal/before-led:pis
23|proposal/before-led:president
-17|proposal/before-led:prime minister
7|proposal/before-led:program
6|proposal/before-led:propel
12|proposal/before-led:put
14|proposal/before-led:raise
5|proposal/before-led:ratify
-4|proposal/before-led:ratios
-5|proposal/before-led:regards
-4|proposal/before-led:reiterate
-5|proposal/before-led:renewed
-4|proposal/before-led:repeat
3|proposal/before-led:report
-7|proposal/before-led:restore
4|proposal/before-led:return
-12|proposal/before-led:say
9|proposal/before-led:see
10|proposal/before-led:seen
-11|proposal/before-led:since
-10|proposal/before-led:sir
-6|proposal/before-led:size
3|proposal/before-led:so
9|proposal/before-led:some
3|proposal/before-led:sound out
-4|proposal/before-led:splits
-4|proposal/before-led:staked
8|proposal/before-led:start
-4|proposal/before-led:succeed
3|proposal/before-led:take
-12|proposal/before-led:tell
5|proposal/before-led:termed
5|proposal/before-led:than
-4|proposal/before-led:that
4|proposal/before-led:the
-3|proposal/before-led:the economy
-6|proposal/before-led:their
-9|proposal/before-led:think
-9|proposal/before-led:though
-5|proposal/before-led:thrown
5|proposal/before-led:tie
13|proposal/before-led:to
3|proposal/before-led:trillion
-4|proposal/before-led:troubles
-16|proposal/before-led:under
-4|proposal/before-led:understood
-6|proposal/before-led:until
7|proposal/before-led:upon
-22|proposal/before-led:urge
5|proposal/before-led:very
-4|proposal/before-led:vice
-5|proposal/before-led:view
7|proposal/before-led:want
-5|proposal/before-led:war
-4|proposal/before-led:way
-4|proposal/before-led:were
-9|proposal/before-led:what
4|proposal/before-led:when
4|proposal/before-led:where
5|proposal/before-led:whether
-5|proposal/before-led:which
7|proposal/before-led:while
13|proposal/before-led:why
7|proposal/before-led:with
26|proposal/before-led:within
13|proposal/before-led:yet
-4|proposal/before-led:—
20|proposal/before:body name
4|proposal/before:body owner
4|proposal/before:capital name
7|proposal/before:capital owner
-10|proposal/before:country owner
-12|proposal/before:gov name
8|proposal/before:gov owner
8|proposal/before:leader name
7|proposal/before:leader owner
16|proposal/before:nongov name
-10|proposal/before:nongov owner
-11|proposal/before:people name
-10|proposal/before:people owner
-9|proposal/before:pronoun name
-14|proposal/before:pronoun owner
-10|proposal/governor-form:about finite+
3|proposal/governor-form:accept finite+
10|proposal/governor-form:accept finite+could
3|proposal/governor-form:accept finite+would
-9|proposal/governor-form:achieve gerund+
6|proposal/governor-form:adopt finite+could
5|proposal/governor-form:adopt finite+should
-7|proposal/governor-form:adopt finite+will
3|proposal/governor-form:adopt inf+
3|proposal/governor-form:advance finite+
7|proposal/governor-form:advise finite+
3|proposal/governor-form:advise inf+
11|proposal/governor-form:advocate finite+
3|proposal/governor-form:advocate inf+
3|proposal/governor-form:afford finite+
4|proposal/governor-form:agitate for finite+
-14|proposal/governor-form:agitate for progressive+
10|proposal/governor-form:agree finite+
3|proposal/governor-form:agree finite+should
-12|proposal/governor-form:agree finite+would
13|proposal/governor-form:agree gerund+
-12|proposal/governor-form:agree inf+
-10|proposal/governor-form:aim finite+could
8|proposal/governor-form:aim finite+would
4|proposal/governor-form:aim inf+
-5|proposal/governor-form:ambition +
-13|proposal/governor-form:amount finite+would
-11|proposal/governor-form:announce finite+
5|proposal/governor-form:announce gerund+
-12|proposal/governor-form:approve finite+could
8|proposal/governor-form:argue finite+
7|proposal/governor-form:argue for finite+
-4|proposal/governor-form:argue for inf+
6|proposal/governor-form:argue gerund+
-3|proposal/governor-form:argue inf+
4|proposal/governor-form:arrive finite+
4|proposal/governor-form:arrive finite++not
-9|proposal/governor-form:arrive finite+will
-22|proposal/governor-form:ask finite+
-16|proposal/governor-form:ask for finite+
4|proposal/governor-form:ask for gerund+
18|proposal/governor-form:ask inf+
-7|proposal/governor-form:aspiration +
-4|proposal/governor-form:back finite+
3|proposal/governor-form:balk finite+
6|proposal/governor-form:be finite+
4|proposal/governor-form:be finite+should
5|proposal/governor-form:be finite+should+not
-3|proposal/governor-form:be finite+will
-3|proposal/governor-form:be finite+would
-16|proposal/governor-form:be inf+
10|proposal/governor-form:believe gerund+
-5|proposal/governor-form:build finite+
-9|proposal/governor-form:call +
6|proposal/governor-form:call finite+
11|proposal/governor-form:call for +
21|proposal/governor-form:call for finite+
-4|proposal/governor-form:call for finite+will
11|proposal/governor-form:call for gerund+
5|proposal/governor-form:call for inf+
-6|proposal/governor-form:call for progressive+
12|proposal/governor-form:call on finite+
15|proposal/governor-form:campaign finite+
5|proposal/governor-form:campaign progressive+
-10|proposal/governor-form:carry finite+
3|proposal/governor-form:carry finite+will
4|proposal/governor-form:choose finite+
11|proposal/governor-form:clamor progressive+
-6|proposal/governor-form:climb finite+
-6|proposal/governor-form:climb finite+would
-14|proposal/governor-form:codify finite+would
4|proposal/governor-form:come back with finite+could
-9|proposal/governor-form:come to finite+
-10|proposal/governor-form:commit finite+could
4|proposal/governor-form:commit finite+should
9|proposal/governor-form:commit finite+should+not
-9|proposal/governor-form:commitment +
-6|proposal/governor-form:concede finite+
-30|proposal/governor-form:consider finite+
8|proposal/governor-form:consider finite+should
-6|proposal/governor-form:consider gerund+
24|proposal/governor-form:consider inf+
-15|proposal/governor-form:consider progressive+
-4|proposal/governor-form:contain finite+could
4|proposal/governor-form:contemplate finite+
-5|proposal/governor-form:contemplate finite+would
3|proposal/governor-form:cross finite+
-7|proposal/governor-form:debate finite+
-4|proposal/governor-form:decide finite+
-4|proposal/governor-form:decide inf+
5|proposal/governor-form:declare finite+
7|proposal/governor-form:declare finite+would
-4|proposal/governor-form:decline finite+
4|proposal/governor-form:demand finite+
-4|proposal/governor-form:demand progressive+
3|proposal/governor-form:devote finite+
11|proposal/governor-form:devote gerund+
-7|proposal/governor-form:dip finite+should+not
8|proposal/governor-form:discuss finite+
-3|proposal/governor-form:discuss gerund+
-16|proposal/governor-form:discuss inf+
6|proposal/governor-form:discuss progressive+
-4|proposal/governor-form:do finite+
4|proposal/governor-form:double finite+should
-5|proposal/governor-form:double gerund+
-6|proposal/governor-form:draft gerund+
-3|proposal/governor-form:drop finite+
4|proposal/governor-form:drop finite++not
-8|proposal/governor-form:duck finite+
10|proposal/governor-form:edge finite+
-4|proposal/governor-form:edge finite+would
3|proposal/governor-form:end finite+
-3|proposal/governor-form:endorse finite+would
3|proposal/governor-form:endorse inf+
3|proposal/governor-form:entreat finite+
-14|proposal/governor-form:envisage finite+
3|proposal/governor-form:envision finite+
-5|proposal/governor-form:equal finite+would
6|proposal/governor-form:estimate finite+
-6|proposal/governor-form:examine inf+
-10|proposal/governor-form:examine progressive+
6|proposal/governor-form:exceed finite+
3|proposal/governor-form:exceed finite+could
3|proposal/governor-form:exhort finite+
-5|proposal/governor-form:expect finite+
8|proposal/governor-form:explore finite+
-8|proposal/governor-form:eye finite+
-13|proposal/governor-form:fall finite+should+not
19|proposal/governor-form:favor finite+
-4|proposal/governor-form:favor inf+
5|proposal/governor-form:favour finite+
3|proposal/governor-form:fend off finite+
8|proposal/governor-form:fight finite+
-5|proposal/governor-form:float finite+
4|proposal/governor-form:get finite++not
-5|proposal/governor-form:get finite+could
8|proposal/governor-form:get finite+could+not
4|proposal/governor-form:get finite+should
-6|proposal/governor-form:get finite+would
-12|proposal/governor-form:get inf+
-3|proposal/governor-form:give finite+
-5|proposal/governor-form:give finite+should
-4|proposal/governor-form:give inf+
-6|proposal/governor-form:go finite+
-6|proposal/governor-form:go finite+could
13|proposal/governor-form:go finite+should
-12|proposal/governor-form:go finite+should+not
25|proposal/governor-form:go finite+would
-8|proposal/governor-form:go gerund+
3|proposal/governor-form:go progressive+should
-11|proposal/governor-form:goal +
7|proposal/governor-form:grow finite+
-14|proposal/governor-form:grow finite+would
-6|proposal/governor-form:grow gerund+
10|proposal/governor-form:guarantee finite+would
-8|proposal/governor-form:hike inf+
5|proposal/governor-form:hint finite+
-3|proposal/governor-form:hint progressive+
7|proposal/governor-form:hit finite+would
-7|proposal/governor-form:hold finite+
-15|proposal/governor-form:hold finite+will
5|proposal/governor-form:hold finite+would
4|proposal/governor-form:hold inf+
-12|proposal/governor-form:hope finite+
3|proposal/governor-form:hope progressive+
5|proposal/governor-form:idea +
4|proposal/governor-form:increase finite+
3|proposal/governor-form:increase finite+should
11|proposal/governor-form:increase finite+would
3|proposal/governor-form:insist finite+
3|proposal/governor-form:invest finite+should
-18|proposal/governor-form:keep finite+
6|proposal/governor-form:keep finite+should
9|proposal/governor-form:keep finite+would
-4|proposal/governor-form:lean toward gerund+
-5|proposal/governor-form:leave finite+
6|proposal/governor-form:level off at finite+would
-10|proposal/governor-form:lift finite+could
-18|proposal/governor-form:like finite+
3|proposal/governor-form:like to see finite+would
10|proposal/governor-form:live with finite+can
-5|proposal/governor-form:live with finite+could
-9|proposal/governor-form:live with finite+would
-6|proposal/governor-form:lobby for finite+
-8|proposal/governor-form:look at finite+
5|proposal/governor-form:look at finite+could
-10|proposal/governor-form:look at finite+should
-5|proposal/governor-form:look at gerund+
-3|proposal/governor-form:look at progressive+
-13|proposal/governor-form:lower finite+
4|proposal/governor-form:lower finite++not
-4|proposal/governor-form:manage finite+could
5|proposal/governor-form:match finite+
6|proposal/governor-form:mean finite+could
-6|proposal/governor-form:mean finite+would
4|proposal/governor-form:meet gerund+
24|proposal/governor-form:mention finite+
3|proposal/governor-form:mention finite+should
-9|proposal/governor-form:mention finite+will
9|proposal/governor-form:move finite+could
-3|proposal/governor-form:move finite+should
-14|proposal/governor-form:move finite+would
-5|proposal/governor-form:move progressive+
5|proposal/governor-form:move up gerund+
-14|proposal/governor-form:mull finite+
-5|proposal/governor-form:mull progressive+
5|proposal/governor-form:muse finite+
-14|proposal/governor-form:name finite+
11|proposal/governor-form:name gerund+
-3|proposal/governor-form:name inf+
-5|proposal/governor-form:obligation +
4|proposal/governor-form:oblige finite+would
5|proposal/governor-form:offer finite+
5|proposal/governor-form:offer finite+would
4|proposal/governor-form:offer gerund+
-5|proposal/governor-form:offer progressive+
4|proposal/governor-form:oppose finite+
4|proposal/governor-form:path +
4|proposal/governor-form:pay finite+should
-4|proposal/governor-form:pencil in finite+
5|proposal/governor-form:pencil in finite+would
-5|proposal/governor-form:plan finite+
9|proposal/governor-form:play down finite+
4|proposal/governor-form:pledge finite+
-14|proposal/governor-form:pledge gerund+
-4|proposal/governor-form:ponder finite+
-7|proposal/governor-form:prefer finite+
8|proposal/governor-form:prefer finite+would
-6|proposal/governor-form:prepare finite+
3|proposal/governor-form:prepare finite+should
-4|proposal/governor-form:prepare progressive+
3|proposal/governor-form:pressure +
10|proposal/governor-form:promise finite+
6|proposal/governor-form:proposal +
4|proposal/governor-form:propose finite+
7|proposal/governor-form:propose finite+will
-3|proposal/governor-form:propose finite+would
-9|proposal/governor-form:propose gerund+
23|proposal/governor-form:propose inf+
-7|proposal/governor-form:push back finite+
11|proposal/governor-form:put finite+
-7|proposal/governor-form:put finite+could
3|proposal/governor-form:put finite+will
-5|proposal/governor-form:put finite+would
-6|proposal/governor-form:put forward finite+
-18|proposal/governor-form:raise finite+
6|proposal/governor-form:raise finite+could
5|proposal/governor-form:raise finite+should
-9|proposal/governor-form:raise finite+would
8|proposal/governor-form:raise gerund+
-5|proposal/governor-form:ratify gerund+
-18|proposal/governor-form:reach finite+should
5|proposal/governor-form:reach finite+will
3|proposal/governor-form:reach inf+
-10|proposal/governor-form:ready finite+should
8|proposal/governor-form:reckon finite+
14|proposal/governor-form:recommend finite+
6|proposal/governor-form:recommend finite+will
3|proposal/governor-form:recommend gerund+
9|proposal/governor-form:recommend inf+
12|proposal/governor-form:recommendation +
-15|proposal/governor-form:recommendations +
3|proposal/governor-form:reduce finite+would
7|proposal/governor-form:reiterate finite+
10|proposal/governor-form:remain finite+
-3|proposal/governor-form:request finite+
-15|proposal/governor-form:require finite+would
5|proposal/governor-form:resist finite+
3|proposal/governor-form:return finite+
4|proposal/governor-form:return finite+should
-4|proposal/governor-form:rise finite+should
-3|proposal/governor-form:rise finite+will
-17|proposal/governor-form:rule out finite++not
-3|proposal/governor-form:rule out finite+will+not
15|proposal/governor-form:rule out finite+would+not
3|proposal/governor-form:scoff finite+
5|proposal/governor-form:see at inf+
-17|proposal/governor-form:seek finite+
-4|proposal/governor-form:seek finite+would
4|proposal/governor-form:seek gerund+
8|proposal/governor-form:seek inf+
-12|proposal/governor-form:set aside finite+would
-6|proposal/governor-form:set finite+could
3|proposal/governor-form:set finite+should
-4|proposal/governor-form:set finite+will
-5|proposal/governor-form:set gerund+
-3|proposal/governor-form:set his heart on finite+
4|proposal/governor-form:settle for finite+could
9|proposal/governor-form:settle for finite+would
-4|proposal/governor-form:settle for gerund+
-7|proposal/governor-form:settle for inf+
6|proposal/governor-form:settle on finite+will
-6|proposal/governor-form:settle on inf+
3|proposal/governor-form:shame finite+
4|proposal/governor-form:shoot for finite+should
5|proposal/governor-form:shy away finite+should+not
-5|proposal/governor-form:signal finite+
-10|proposal/governor-form:sit progressive+
6|proposal/governor-form:slip finite+
-3|proposal/governor-form:sound out finite+
-6|proposal/governor-form:sound out progressive+
-9|proposal/governor-form:speak of finite+
-7|proposal/governor-form:speak of inf+
3|proposal/governor-form:speak of progressive+
6|proposal/governor-form:specify gerund+
-19|proposal/governor-form:spend finite+
17|proposal/governor-form:spend finite+should
-6|proposal/governor-form:spend finite+should+not
-13|proposal/governor-form:spend finite+will
9|proposal/governor-form:spend finite+would
-3|proposal/governor-form:spend gerund+
12|proposal/governor-form:spend inf+
4|proposal/governor-form:spend progressive+should
4|proposal/governor-form:stand progressive+
4|proposal/governor-form:start at finite+
-4|proposal/governor-form:start from finite+would
3|proposal/governor-form:stay finite+
-5|proposal/governor-form:stay finite+should
-10|proposal/governor-form:stop finite+
4|proposal/governor-form:stop finite+should+not
14|proposal/governor-form:stop finite+would
-7|proposal/governor-form:stop short finite+
10|proposal/governor-form:study finite+would
-8|proposal/governor-form:study inf+
-9|proposal/governor-form:study progressive+
8|proposal/governor-form:suggest finite+will
-3|proposal/governor-form:suggest inf+
-7|proposal/governor-form:suggestion +
3|proposal/governor-form:take finite+should
5|proposal/governor-form:take finite+will
-20|proposal/governor-form:take finite+would
9|proposal/governor-form:talk about finite+
5|proposal/governor-form:talk about finite+should
-14|proposal/governor-form:talk about inf+
4|proposal/governor-form:talk finite+
-7|proposal/governor-form:talk gerund+
-3|proposal/governor-form:target finite+could
-15|proposal/governor-form:tell finite+
-11|proposal/governor-form:tell gerund+
5|proposal/governor-form:think finite+
4|proposal/governor-form:think finite+should
14|proposal/governor-form:think inf+
-4|proposal/governor-form:think progressive+
-7|proposal/governor-form:tie finite+would+not
7|proposal/governor-form:tie gerund+
10|proposal/governor-form:toss around finite+
-11|proposal/governor-form:try finite+
5|proposal/governor-form:try finite+could
13|proposal/governor-form:urge finite+
-10|proposal/governor-form:urge inf+
4|proposal/governor-form:use finite+could
8|proposal/governor-form:use finite+should+not
-4|proposal/governor-form:vote on finite+will
3|proposal/governor-form:vow gerund+
4|proposal/governor-form:want finite+
-3|proposal/governor-form:want finite++not
3|proposal/governor-form:warn gerund+
-14|proposal/governor-form:weigh progressive+
-4|proposal/governor-form:work progressive+
5|proposal/governor-form:write finite+should
6|proposal/governor-form:write finite+would
3|proposal/governor-kind:be
-14|proposal/governor-kind:cap
14|proposal/governor-kind:demand
5|proposal/governor-kind:denial
-14|proposal/governor-kind:level
-17|proposal/governor-kind:move
-15|proposal/governor-kind:proposal
16|proposal/governor-kind:spend
6|proposal/governor-mood:be finite+
4|proposal/governor-mood:be finite+should
5|proposal/governor-mood:be finite+should+not
-3|proposal/governor-mood:be finite+will
-3|proposal/governor-mood:be finite+would
-16|proposal/governor-mood:be inf+
-25|proposal/governor-mood:cap finite+
-4|proposal/governor-mood:cap finite+could
6|proposal/governor-mood:cap finite+should
-14|proposal/governor-mood:cap finite+will
16|proposal/governor-mood:cap finite+would
6|proposal/governor-mood:cap inf+
8|proposal/governor-mood:demand +
32|proposal/governor-mood:demand finite+
-3|proposal/governor-mood:demand finite++not
-38|proposal/governor-mood:demand finite++passive
4|proposal/governor-mood:demand finite+could
3|proposal/governor-mood:demand finite+should
-3|proposal/governor-mood:demand finite+will
10|proposal/governor-mood:demand gerund+
17|proposal/governor-mood:demand inf+
-17|proposal/governor-mood:demand progressive+
5|proposal/governor-mood:denial finite+
-18|proposal/governor-mood:denial finite++not
5|proposal/governor-mood:denial finite+should+not
-3|proposal/governor-mood:denial finite+will+not
15|proposal/governor-mood:denial finite+would+not
4|proposal/governor-mood:level finite+
4|proposal/governor-mood:level finite+could
-5|proposal/governor-mood:level finite+should
-5|proposal/governor-mood:level finite+should+passive
-14|proposal/governor-mood:level finite+would
-6|proposal/governor-mood:level progressive+
8|proposal/governor-mood:move finite+
17|proposal/governor-mood:move finite++not
-7|proposal/governor-mood:move finite++passive
-10|proposal/governor-mood:move finite+could
8|proposal/governor-mood:move finite+could+not
21|proposal/governor-mood:move finite+should
-28|proposal/governor-mood:move finite+should+not
5|proposal/governor-mood:move finite+should+passive
3|proposal/governor-mood:move finite+will
-9|proposal/governor-mood:move finite+would+passive
-16|proposal/governor-mood:move gerund+
-12|proposal/governor-mood:move inf+
4|proposal/governor-mood:move progressive+should
-18|proposal/governor-mood:pledge +
-3|proposal/governor-mood:pledge finite++passive
-16|proposal/governor-mood:pledge finite+could
18|proposal/governor-mood:pledge finite+should
9|proposal/governor-mood:pledge finite+should+not
3|proposal/governor-mood:pledge finite+should+passive
-5|proposal/governor-mood:pledge finite+will
14|proposal/governor-mood:pledge finite+would
-7|proposal/governor-mood:pledge finite+would+not
21|proposal/governor-mood:pledge gerund+
-9|proposal/governor-mood:pledge inf+
-12|proposal/governor-mood:pledge progressive+
-12|proposal/governor-mood:proposal +
3|proposal/governor-mood:proposal +would
29|proposal/governor-mood:proposal finite+
-9|proposal/governor-mood:proposal finite++passive
10|proposal/governor-mood:proposal finite+can
5|proposal/governor-mood:proposal finite+could
8|proposal/governor-mood:proposal finite+should
6|proposal/governor-mood:proposal finite+will
7|proposal/governor-mood:proposal finite+would
-12|proposal/governor-mood:proposal gerund+
8|proposal/governor-mood:proposal inf+
-56|proposal/governor-mood:proposal progressive+
-16|proposal/governor-mood:spend finite+
6|proposal/governor-mood:spend finite+could+passive
19|proposal/governor-mood:spend finite+should
-13|proposal/governor-mood:spend finite+will
8|proposal/governor-mood:spend gerund+
12|proposal/governor-mood:spend inf+
4|proposal/governor-mood:spend progressive+should
-10|proposal/governor:about
16|proposal/governor:accept
-9|proposal/governor:achieve
7|proposal/governor:adopt
3|proposal/governor:advance
11|proposal/governor:advise
17|proposal/governor:advocate
4|proposal/governor:afford
-10|proposal/governor:agitate for
7|proposal/governor:aim
-5|proposal/governor:ambition
-13|proposal/governor:amount
-6|proposal/governor:announce
-12|proposal/governor:approve
12|proposal/governor:argue
-3|proposal/governor:arrive
-4|proposal/governor:ask
-12|proposal/governor:ask for
-7|proposal/governor:aspiration
-3|proposal/governor:back
3|proposal/governor:balk
3|proposal/governor:be
8|proposal/governor:believe
4|proposal/governor:bring
-5|proposal/governor:build
39|proposal/governor:call for
14|proposal/governor:call on
20|proposal/governor:campaign
-7|proposal/governor:carry
4|proposal/governor:choose
12|proposal/governor:clamor
-13|proposal/governor:climb
-14|proposal/governor:codify
5|proposal/governor:come back with
-9|proposal/governor:come to
-9|proposal/governor:commitment
-6|proposal/governor:concede
-19|proposal/governor:consider
-3|proposal/governor:contain
3|proposal/governor:cross
-10|proposal/governor:debate
-8|proposal/governor:decide
12|proposal/governor:declare
-4|proposal/governor:decline
16|proposal/governor:devote
-6|proposal/governor:dip
-4|proposal/governor:discuss
-4|proposal/governor:do
-7|proposal/governor:draft
-8|proposal/governor:duck
7|proposal/governor:edge
8|proposal/governor:end
3|proposal/governor:entreat
-14|proposal/governor:envisage
3|proposal/governor:envision
-5|proposal/governor:equal
6|proposal/governor:estimate
-17|proposal/governor:examine
8|proposal/governor:exceed
3|proposal/governor:exhort
-5|proposal/governor:expect
6|proposal/governor:explore
-8|proposal/governor:eye
-13|proposal/governor:fall
15|proposal/governor:favor
5|proposal/governor:favour
3|proposal/governor:fend off
9|proposal/governor:fight
6|proposal/governor:fix
-4|proposal/governor:float
-4|proposal/governor:get
-9|proposal/governor:give
10|proposal/governor:go
-11|proposal/governor:goal
-13|proposal/governor:grow
10|proposal/governor:guarantee
-6|proposal/governor:hike
7|proposal/governor:hit
-12|proposal/governor:hold
-3|proposal/governor:hold out for
-11|proposal/governor:hope
5|proposal/governor:idea
18|proposal/governor:increase
3|proposal/governor:insist
3|proposal/governor:invest
-4|proposal/governor:jump
-4|proposal/governor:leave
6|proposal/governor:level off at
-9|proposal/governor:lift
-18|proposal/governor:like
3|proposal/governor:like to see
-5|proposal/governor:live with
-5|proposal/governor:lobby for
-21|proposal/governor:look at
-6|proposal/governor:lower
-4|proposal/governor:manage
7|proposal/governor:match
3|proposal/governor:meet
20|proposal/governor:mention
-11|proposal/governor:move
5|proposal/governor:move up
-19|proposal/governor:mull
5|proposal/governor:muse
-6|proposal/governor:name
-5|proposal/governor:obligation
4|proposal/governor:oblige
12|proposal/governor:offer
4|proposal/governor:oppose
4|proposal/governor:path
6|proposal/governor:pay
3|proposal/governor:peg
-6|proposal/governor:plan
9|proposal/governor:play down
-9|proposal/governor:pledge
-6|proposal/governor:ponder
-6|proposal/governor:prepare
3|proposal/governor:pressure
12|proposal/governor:promise
8|proposal/governor:proposal
21|proposal/governor:propose
-7|proposal/governor:push back
-4|proposal/governor:push for
3|proposal/governor:put
-6|proposal/governor:put forward
-5|proposal/governor:raise
-5|proposal/governor:ratify
-8|proposal/governor:reach
-12|proposal/governor:ready
9|proposal/governor:reckon
29|proposal/governor:recommend
12|proposal/governor:recommendation
-14|proposal/governor:recommendations
3|proposal/governor:reduce
7|proposal/governor:reiterate
10|proposal/governor:remain
-3|proposal/governor:request
-15|proposal/governor:require
5|proposal/governor:resist
9|proposal/governor:return
-7|proposal/governor:rise
-4|proposal/governor:rule out
3|proposal/governor:scoff
5|proposal/governor:see at
-8|proposal/governor:seek
-12|proposal/governor:set
-12|proposal/governor:set aside
-3|proposal/governor:set his heart on
4|proposal/governor:settle for
3|proposal/governor:shame
4|proposal/governor:shoot for
5|proposal/governor:shy away
-5|proposal/governor:signal
-10|proposal/governor:sit
6|proposal/governor:slip
-9|proposal/governor:sound out
-13|proposal/governor:speak of
6|proposal/governor:specify
3|proposal/governor:spell out
8|proposal/governor:stand
4|proposal/governor:start at
-4|proposal/governor:start from
9|proposal/governor:stop
-7|proposal/governor:stop short
-8|proposal/governor:study
7|proposal/governor:suggest
-7|proposal/governor:suggestion
-12|proposal/governor:take
4|proposal/governor:take up
3|proposal/governor:talk about
-4|proposal/governor:talk of
-26|proposal/governor:tell
16|proposal/governor:think
3|proposal/governor:tie
10|proposal/governor:toss around
-7|proposal/governor:try
7|proposal/governor:urge
13|proposal/governor:use
-4|proposal/governor:vote on
4|proposal/governor:vow
4|proposal/governor:want
4|proposal/governor:warn
-16|proposal/governor:weigh
-4|proposal/governor:work
10|proposal/governor:write
-23|proposal/has:EU
13|proposal/has:LEADER
-40|proposal/has:NATO
6|proposal/has:USA
13|proposal/has:academics
17|proposal/has:administration
8|proposal/has:admiral
-28|proposal/has:adviser
-13|proposal/has:advisers
-10|proposal/has:advisory
-5|proposal/has:advisory panel
4|proposal/has:advocate
4|proposal/has:afd
-11|proposal/has:aide
-16|proposal/has:aides
3|proposal/has:attendees
5|proposal/has:backbenchers
12|proposal/has:bureaucrat
-13|proposal/has:bureaucrats
10|proposal/has:business leaders
-15|proposal/has:cabinet
18|proposal/has:candidate
11|proposal/has:candidates
8|proposal/has:cdu
-5|proposal/has:center for
-16|proposal/has:chancellor
-12|proposal/has:chief cabinet secretary
4|proposal/has:chinese nationalist party
8|proposal/has:christian democrats
33|proposal/has:coalition
4|proposal/has:commission
-33|proposal/has:committee
3|proposal/has:conservative party of japan
6|proposal/has:conservatives
4|proposal/has:could
20|proposal/has:country
6|proposal/has:d 66
-11|proposal/has:defence chief
-39|proposal/has:defence minister
-29|proposal/has:defence ministry
-14|proposal/has:defence secretary
-26|proposal/has:defense minister
-11|proposal/has:defense ministry
-25|proposal/has:defense secretary
-3|proposal/has:democratic party for the people
-5|proposal/has:deputy prime minister
6|proposal/has:diplomat
-10|proposal/has:diplomats
10|proposal/has:dpp
11|proposal/has:economist
-11|proposal/has:economists
-14|proposal/has:editorial
6|proposal/has:ekre
-4|proposal/has:envoy
12|proposal/has:ex
7|proposal/has:executives
-27|proposal/has:expert
10|proposal/has:expert panel
30|proposal/has:experts
3|proposal/has:fellow
20|proposal/has:figure
26|proposal/has:figures
-3|proposal/has:finance minister
-17|proposal/has:finance ministry
-14|proposal/has:foreign minister
6|proposal/has:foreign ministry
6|proposal/has:foreign secretary
43|proposal/has:former
-47|proposal/has:general
-9|proposal/has:gov ' t
-11|proposal/has:governing coalition
17|proposal/has:government
4|proposal/has:greens
-25|proposal/has:hawks
37|proposal/has:i
-8|proposal/has:insiders
4|proposal/has:isamaa
12|proposal/has:ishin
18|proposal/has:japan innovation party
4|proposal/has:japanese communist party
4|proposal/has:keidanren
11|proposal/has:kmt
3|proposal/has:kuomintang
3|proposal/has:labour mps
-8|proposal/has:law and justice
-6|proposal/has:lawmaker
13|proposal/has:lawmakers
-15|proposal/has:ldp
54|proposal/has:leader
17|proposal/has:leaders
25|proposal/has:leadership
5|proposal/has:legislator
4|proposal/has:legislators
9|proposal/has:liberal democratic party
3|proposal/has:liberals
-5|proposal/has:man
-5|proposal/has:mayor
18|proposal/has:member
-17|proposal/has:members
4|proposal/has:minister
-19|proposal/has:ministers
-43|proposal/has:ministry
-8|proposal/has:ministry of defence
3|proposal/has:mp
-5|proposal/has:mps
29|proposal/has:my
-8|proposal/has:n - va
4|proposal/has:nation
4|proposal/has:national rally
5|proposal/has:national security adviser
17|proposal/has:negotiators
3|proposal/has:nippon ishin
-10|proposal/has:nsc
-10|proposal/has:nz first
-5|proposal/has:observers
3|proposal/has:officer
16|proposal/has:officers
12|proposal/has:official
-48|proposal/has:officials
18|proposal/has:opposition
7|proposal/has:opposition leader
-13|proposal/has:our
-16|proposal/has:panel
-6|proposal/has:parliament
3|proposal/has:participants
6|proposal/has:parties
16|proposal/has:party
-6|proposal/has:people
3|proposal/has:people 's party
13|proposal/has:people power party
-39|proposal/has:person
-5|proposal/has:pis
3|proposal/has:pm
25|proposal/has:politicians
3|proposal/has:popular party
-14|proposal/has:premier
-12|proposal/has:president
3|proposal/has:prime minister
3|proposal/has:republicans
6|proposal/has:researcher
5|proposal/has:researchers
17|proposal/has:retired
7|proposal/has:ruling bloc
8|proposal/has:ruling camp
46|proposal/has:ruling parties
14|proposal/has:sanseito
6|proposal/has:scholar
3|proposal/has:scholars
15|proposal/has:senator
-7|proposal/has:senators
33|proposal/has:should
-5|proposal/has:social democratic party
10|proposal/has:socialists
-17|proposal/has:source
-11|proposal/has:sources
5|proposal/has:staffers
10|proposal/has:strategist
3|proposal/has:study group
-7|proposal/has:sumar
4|proposal/has:supporters
9|proposal/has:survey
6|proposal/has:taiwan people 's party
9|proposal/has:the chancellor
20|proposal/has:the military
4|proposal/has:the state
-3|proposal/has:think tank
3|proposal/has:think tanks
3|proposal/has:tory
4|proposal/has:tpp
12|proposal/has:treasury
-4|proposal/has:union
-4|proposal/has:unions
12|proposal/has:university
4|proposal/has:vooruit
4|proposal/has:vvd
39|proposal/has:we
-7|proposal/has:working group
33|proposal/home:other
9|proposal/home:spender
4|proposal/known:- ALLIES 1E+1
4|proposal/known:- ALLIES 1E+1 to-2024
10|proposal/known:- ALLIES 5
9|proposal/known:- ALLIES 5 since-2025
10|proposal/known:- ALLIES since-2025
4|proposal/known:- ALLIES to-2024
6|proposal/known:- ARG 2
7|proposal/known:- ARG 2 to-2024
9|proposal/known:- ARG to-2024
4|proposal/known:- AUS 1.5
3|proposal/known:- AUS 1.5 to-2024
13|proposal/known:- AUS 2.5
10|proposal/known:- AUS 2.5 since-2025
3|proposal/known:- AUS 2.5 to-2024
-5|proposal/known:- AUS 2.5-3
-6|proposal/known:- AUS 2.5-3 since-2025
5|proposal/known:- AUS 3
6|proposal/known:- AUS 3 since-2025
5|proposal/known:- AUS 3 to-1999
-6|proposal/known:- AUS 3 to-2024
10|proposal/known:- AUS 3.5
10|proposal/known:- AUS 3.5 since-2025
27|proposal/known:- AUS since-2025
6|proposal/known:- AUS to-1999
4|proposal/known:- AUS to-2024
3|proposal/known:- AUS+JPN 3.5
3|proposal/known:- AUS+JPN 3.5 since-2025
3|proposal/known:- AUS+JPN since-2025
-12|proposal/known:- BEL 2.5
-12|proposal/known:- BEL 2.5 since-2025
-11|proposal/known:- BEL since-2025
-5|proposal/known:- BGD 1.3
-5|proposal/known:- BGD 1.3 since-2025
-5|proposal/known:- BGD since-2025
-4|proposal/known:- BRA 1.2
-4|proposal/known:- BRA 1.2 since-2025
3|proposal/known:- BRA 2
8|proposal/known:- CAN 2
6|proposal/known:- CAN 2 since-2025
-7|proposal/known:- CAN 3
-7|proposal/known:- CAN 3 since-2025
12|proposal/known:- CAN 5
12|proposal/known:- CAN 5 since-2025
12|proposal/known:- CAN since-2025
-6|proposal/known:- CHE 1
-6|proposal/known:- CHE 1 since-2025
-3|proposal/known:- CHE 1.6
-3|proposal/known:- CHE 1.6 since-2025
-7|proposal/known:- CHE since-2025
4|proposal/known:- CHL 1.6
4|proposal/known:- CHL 1.6 since-2025
4|proposal/known:- CHL since-2025
5|proposal/known:- CHN 1
5|proposal/known:- CHN 1 since-2025
6|proposal/known:- CHN 2
6|proposal/known:- CHN 2 since-2025
7|proposal/known:- CHN 3
7|proposal/known:- CHN 3 since-2025
5|proposal/known:- CHN 3.5
5|proposal/known:- CHN 3.5 since-2025
24|proposal/known:- CHN since-2025
-4|proposal/known:- CHN+JPN 3
-4|proposal/known:- CHN+JPN 3 since-2025
-4|proposal/known:- CHN+JPN since-2025
3|proposal/known:- COL 1.5
3|proposal/known:- COL 1.5 since-2025
3|proposal/known:- COL since-2025
5|proposal/known:- CZE 2
5|proposal/known:- CZE 2 since-2025
-15|proposal/known:- CZE 3
-15|proposal/known:- CZE 3 since-2025
-10|proposal/known:- CZE since-2025
4|proposal/known:- DEU 0.7
4|proposal/known:- DEU 0.7 to-2024
6|proposal/known:- DEU 1.5 since-2025
-7|proposal/known:- DEU 1.5 to-2021
12|proposal/known:- DEU 2
9|proposal/known:- DEU 2 since-2025
3|proposal/known:- DEU 2.5
-7|proposal/known:- DEU 2.9
-7|proposal/known:- DEU 2.9 since-2025
-15|proposal/known:- DEU 3
-9|proposal/known:- DEU 3 since-2025
-7|proposal/known:- DEU 3 to-2024
5|proposal/known:- DEU 3.5
15|proposal/known:- DEU 3.5 since-2025
-10|proposal/known:- DEU 3.5 to-2024
3|proposal/known:- DEU 4
3|proposal/known:- DEU 4 since-2025
-24|proposal/known:- DEU 5
-24|proposal/known:- DEU 5 since-2025
-4|proposal/known:- DEU since-2025
-7|proposal/known:- DEU to-2021
-10|proposal/known:- DEU to-2024
3|proposal/known:- DEU+JPN 4
3|proposal/known:- DEU+JPN 4 to-1999
3|proposal/known:- DEU+JPN to-1999
4|proposal/known:- DNK 2
3|proposal/known:- DNK 2 since-2025
-3|proposal/known:- DNK 3
-8|proposal/known:- ESP 1.3
-8|proposal/known:- ESP 1.3 since-2025
-13|proposal/known:- ESP 2.1
-13|proposal/known:- ESP 2.1 since-2025
12|proposal/known:- ESP 3.5
12|proposal/known:- ESP 3.5 since-2025
-6|proposal/known:- ESP since-2025
-5|proposal/known:- EST 2.5
-5|proposal/known:- EST 2.5 to-2024
-3|proposal/known:- EST 3
-3|proposal/known:- EST 3 to-2024
-7|proposal/known:- EST 4.5
-7|proposal/known:- EST 4.5 since-2025
-17|proposal/known:- EST 5
-8|proposal/known:- EST 5 since-2025
-9|proposal/known:- EST 5 to-2024
-15|proposal/known:- EST since-2025
-16|proposal/known:- EST to-2024
-10|proposal/known:- EU 1.5
-10|proposal/known:- EU 1.5 since-2025
-3|proposal/known:- EU 2.4
-3|proposal/known:- EU 2.4 since-2025
-9|proposal/known:- EU 3
-6|proposal/known:- EU 3 since-2025
-3|proposal/known:- EU 3 to-2024
-18|proposal/known:- EU 3.5
-20|proposal/known:- EU 3.5 since-2025
-40|proposal/known:- EU since-2025
5|proposal/known:- FIN 2.5
4|proposal/known:- FIN 2.5 to-2024
-11|proposal/known:- FIN 3
-11|proposal/known:- FIN 3 since-2025
-5|proposal/known:- FIN 3.3
-5|proposal/known:- FIN 3.3 since-2025
-3|proposal/known:- FIN 3.5
-3|proposal/known:- FIN 3.5 since-2025
3|proposal/known:- FIN 5
3|proposal/known:- FIN 5 since-2025
-14|proposal/known:- FIN since-2025
4|proposal/known:- FIN to-2024
-5|proposal/known:- FJI 2
-5|proposal/known:- FJI 2 since-2025
-5|proposal/known:- FJI 2-2.5
-5|proposal/known:- FJI 2-2.5 since-2025
-10|proposal/known:- FJI since-2025
5|proposal/known:- FRA 2
4|proposal/known:- FRA 2 to-2021
11|proposal/known:- FRA 2.5
11|proposal/known:- FRA 2.5 since-2025
-15|proposal/known:- FRA 3-3.5
-15|proposal/known:- FRA 3-3.5 since-2025
-13|proposal/known:- FRA 3.5
-13|proposal/known:- FRA 3.5 since-2025
-4|proposal/known:- FRA 5
-4|proposal/known:- FRA 5 since-2025
-23|proposal/known:- FRA since-2025
4|proposal/known:- FRA to-2021
3|proposal/known:- FRA to-2024
-3|proposal/known:- GBR 2.7
-3|proposal/known:- GBR 2.7 since-2025
9|proposal/known:- GBR 3
-8|proposal/known:- GBR 3 since-2025
17|proposal/known:- GBR 3 to-2024
4|proposal/known:- GBR 3-4
4|proposal/known:- GBR 3-4 since-2025
-8|proposal/known:- GBR 3.1
-8|proposal/known:- GBR 3.1 since-2025
12|proposal/known:- GBR 3.5
10|proposal/known:- GBR 3.5 since-2025
3|proposal/known:- GBR to-1999
16|proposal/known:- GBR to-2024
-4|proposal/known:- GEO 4
-4|proposal/known:- GEO 4 to-2013
-4|proposal/known:- GEO to-2013
3|proposal/known:- GRC 2
-6|proposal/known:- IDN 0.8
-6|proposal/known:- IDN 0.8 to-2024
14|proposal/known:- IDN 1
9|proposal/known:- IDN 1 since-2025
6|proposal/known:- IDN 1 to-2024
7|proposal/known:- IDN 1-1.5
7|proposal/known:- IDN 1-1.5 to-2024
-17|proposal/known:- IDN 1.5 since-2025
17|proposal/known:- IDN 1.5 to-2024
-5|proposal/known:- IDN 1.6
-5|proposal/known:- IDN 1.6 to-2024
6|proposal/known:- IDN 2
4|proposal/known:- IDN 2 to-2024
-9|proposal/known:- IDN since-2025
22|proposal/known:- IDN to-2024
-7|proposal/known:- IND 2 since-2025
6|proposal/known:- IND 2 to-2024
-5|proposal/known:- IND 2.3
-5|proposal/known:- IND 2.3 since-2025
-3|proposal/known:- IND 2.5 since-2025
9|proposal/known:- IND 3
8|proposal/known:- IND 3 since-2025
5|proposal/known:- IND 3 to-1999
3|proposal/known:- IND 3 to-2013
-7|proposal/known:- IND 3 to-2024
-6|proposal/known:- IND since-2025
5|proposal/known:- IND to-1999
3|proposal/known:- IND to-2013
-10|proposal/known:- IRL 0.5
-10|proposal/known:- IRL 0.5 since-2025
5|proposal/known:- IRL 0.6
5|proposal/known:- IRL 0.6 since-2025
-3|proposal/known:- IRL since-2025
-4|proposal/known:- ISR 4.3
-4|proposal/known:- ISR 4.3 since-2025
-3|proposal/known:- ISR 5.5
-3|proposal/known:- ISR 5.5 since-2025
6|proposal/known:- ISR 6
5|proposal/known:- ISR 6 since-2025
5|proposal/known:- ISR 6-7
5|proposal/known:- ISR 6-7 since-2025
3|proposal/known:- ISR 6.5
3|proposal/known:- ISR 6.5 since-2025
-13|proposal/known:- ISR 7
-15|proposal/known:- ISR 7 since-2025
-5|proposal/known:- ISR 7.5
-5|proposal/known:- ISR 7.5 to-2013
-5|proposal/known:- ISR since-2025
-5|proposal/known:- ISR to-2013
4|proposal/known:- ISR to-2024
4|proposal/known:- ITA 2
3|proposal/known:- ITA 2 since-2025
-6|proposal/known:- ITA 2.5
-6|proposal/known:- ITA 2.5 to-2024
-7|proposal/known:- ITA 3.5
-7|proposal/known:- ITA 3.5 since-2025
-6|proposal/known:- ITA since-2025
-5|proposal/known:- ITA to-2024
4|proposal/known:- JOR 3
4|proposal/known:- JOR 3 to-2024
5|proposal/known:- JOR 5.2
5|proposal/known:- JOR 5.2 since-2025
5|proposal/known:- JOR since-2025
4|proposal/known:- JOR to-2024
6|proposal/known:- JPN 0.1
6|proposal/known:- JPN 0.1 since-2025
-10|proposal/known:- JPN 0.25
-10|proposal/known:- JPN 0.25 since-2025
3|proposal/known:- JPN 0.5
3|proposal/known:- JPN 0.5 since-2025
-6|proposal/known:- JPN 0.8
-6|proposal/known:- JPN 0.8 to-1999
-5|proposal/known:- JPN 0.9
-4|proposal/known:- JPN 0.9 since-2025
-3|proposal/known:- JPN 0.9 to-2024
-5|proposal/known:- JPN 0.97
-5|proposal/known:- JPN 0.97 to-1999
-3|proposal/known:- JPN 0.993
-3|proposal/known:- JPN 0.993 to-1999
18|proposal/known:- JPN 1 since-2025
-20|proposal/known:- JPN 1 to-1999
-5|proposal/known:- JPN 1.007
-5|proposal/known:- JPN 1.007 to-1999
-6|proposal/known:- JPN 1.02
-6|proposal/known:- JPN 1.02 to-1999
-5|proposal/known:- JPN 1.03
-5|proposal/known:- JPN 1.03 to-1999
-8|proposal/known:- JPN 1.04
-8|proposal/known:- JPN 1.04 to-1999
6|proposal/known:- JPN 1.1
5|proposal/known:- JPN 1.1 to-1999
6|proposal/known:- JPN 1.2
-5|proposal/known:- JPN 1.2 since-2025
5|proposal/known:- JPN 1.2 to-1999
4|proposal/known:- JPN 1.2 to-2021
-3|proposal/known:- JPN 1.3 to-1999
3|proposal/known:- JPN 1.3 to-2013
4|proposal/known:- JPN 1.5
-14|proposal/known:- JPN 1.5 since-2025
13|proposal/known:- JPN 1.5 to-1999
12|proposal/known:- JPN 1.5 to-2013
-6|proposal/known:- JPN 1.5 to-2024
5|proposal/known:- JPN 1.7
5|proposal/known:- JPN 1.7 to-1999
-3|proposal/known:- JPN 1.9
-3|proposal/known:- JPN 1.9 since-2025
34|proposal/known:- JPN 2
9|proposal/known:- JPN 2 since-2025
24|proposal/known:- JPN 2 to-1999
3|proposal/known:- JPN 2 to-2013
-4|proposal/known:- JPN 2 to-2024
3|proposal/known:- JPN 2.1
3|proposal/known:- JPN 2.1 to-1999
10|proposal/known:- JPN 2.5
12|proposal/known:- JPN 2.5 to-2024
6|proposal/known:- JPN 2.5-3
6|proposal/known:- JPN 2.5-3 since-2025
-7|proposal/known:- JPN 2.5-3.5
-7|proposal/known:- JPN 2.5-3.5 since-2025
3|proposal/known:- JPN 2.7
3|proposal/known:- JPN 2.7 since-2025
3|proposal/known:- JPN 2.75
3|proposal/known:- JPN 2.75 since-2025
-10|proposal/known:- JPN 2.8
-10|proposal/known:- JPN 2.8 since-2025
21|proposal/known:- JPN 3
13|proposal/known:- JPN 3 since-2025
-7|proposal/known:- JPN 3 to-1999
14|proposal/known:- JPN 3 to-2024
-3|proposal/known:- JPN 3-3.5 since-2025
3|proposal/known:- JPN 3-3.5 to-2024
-8|proposal/known:- JPN 3.1
-8|proposal/known:- JPN 3.1 since-2025
-5|proposal/known:- JPN 3.2
-5|proposal/known:- JPN 3.2 since-2025
5|proposal/known:- JPN 3.3
5|proposal/known:- JPN 3.3 since-2025
11|proposal/known:- JPN 3.5
10|proposal/known:- JPN 3.5 since-2025
9|proposal/known:- JPN 4
3|proposal/known:- JPN 4 since-2025
3|proposal/known:- JPN 4 to-2024
9|proposal/known:- JPN 5
8|proposal/known:- JPN 5 since-2025
-4|proposal/known:- JPN 5.2
-4|proposal/known:- JPN 5.2 to-1999
18|proposal/known:- JPN since-2025
-17|proposal/known:- JPN to-1999
21|proposal/known:- JPN to-2013
8|proposal/known:- JPN to-2021
25|proposal/known:- JPN to-2024
4|proposal/known:- KOR 0.2
4|proposal/known:- KOR 0.2 since-2025
3|proposal/known:- KOR 1.5
3|proposal/known:- KOR 1.5 since-2025
3|proposal/known:- KOR 2.7
3|proposal/known:- KOR 2.7 to-2024
3|proposal/known:- KOR 2.8
4|proposal/known:- KOR 2.8 since-2025
4|proposal/known:- KOR 3
8|proposal/known:- KOR 3 to-2024
-4|proposal/known:- KOR 3.2-3.5
-4|proposal/known:- KOR 3.2-3.5 to-2013
-10|proposal/known:- KOR 3.5
-10|proposal/known:- KOR 3.5 since-2025
-11|proposal/known:- KOR 3.8
-11|proposal/known:- KOR 3.8 since-2025
8|proposal/known:- KOR 4
8|proposal/known:- KOR 4 since-2025
5|proposal/known:- KOR 5
5|proposal/known:- KOR 5 since-2025
3|proposal/known:- KOR 7
3|proposal/known:- KOR 7 since-2025
8|proposal/known:- KOR since-2025
-5|proposal/known:- KOR to-2013
10|proposal/known:- KOR to-2024
6|proposal/known:- LKA 1
6|proposal/known:- LKA 1 since-2025
6|proposal/known:- LKA since-2025
3|proposal/known:- LTU 2.5 to-2021
-5|proposal/known:- LTU 2.5 to-2024
-7|proposal/known:- LTU 3
-7|proposal/known:- LTU 3 since-2025
-4|proposal/known:- LTU 4.87
-4|proposal/known:- LTU 4.87 since-2025
-3|proposal/known:- LTU 5-6
-3|proposal/known:- LTU 5-6 since-2025
-3|proposal/known:- LTU 5.5 since-2025
-21|proposal/known:- LTU since-2025
3|proposal/known:- LTU to-2021
-4|proposal/known:- LTU to-2024
-8|proposal/known:- LUX 1
-8|proposal/known:- LUX 1 to-2024
-7|proposal/known:- LUX to-2024
-5|proposal/known:- LVA 2.5
-5|proposal/known:- LVA 2.5 to-2024
4|proposal/known:- LVA 3.5
4|proposal/known:- LVA 3.5 since-2025
-8|proposal/known:- LVA 4
-3|proposal/known:- LVA 4 since-2025
-5|proposal/known:- LVA 4 to-2024
-4|proposal/known:- LVA 4.9
-4|proposal/known:- LVA 4.9 since-2025
-3|proposal/known:- LVA 5
-3|proposal/known:- LVA 5 since-2025
-6|proposal/known:- LVA since-2025
-10|proposal/known:- LVA to-2024
-6|proposal/known:- MDA 4
-6|proposal/known:- MDA 4 since-2025
-6|proposal/known:- MDA since-2025
-5|proposal/known:- MKD 3.5
-5|proposal/known:- MKD 3.5 since-2025
-5|proposal/known:- MKD since-2025
3|proposal/known:- MMR 1.5
3|proposal/known:- MMR 1.5 since-2025
4|proposal/known:- MMR since-2025
-10|proposal/known:- NATO 1.5
-10|proposal/known:- NATO 1.5 since-2025
-7|proposal/known:- NATO 2
7|proposal/known:- NATO 2 since-2025
-9|proposal/known:- NATO 2 to-2021
-4|proposal/known:- NATO 2 to-2024
-8|proposal/known:- NATO 2.5
-10|proposal/known:- NATO 2.5 to-2024
3|proposal/known:- NATO 2.8
3|proposal/known:- NATO 2.8 since-2025
14|proposal/known:- NATO 3
3|proposal/known:- NATO 3 since-2025
10|proposal/known:- NATO 3 to-2024
-8|proposal/known:- NATO 3.5
-10|proposal/known:- NATO 3.5 since-2025
-5|proposal/known:- NATO 3.7
-5|proposal/known:- NATO 3.7 since-2025
-11|proposal/known:- NATO 5
-11|proposal/known:- NATO 5 since-2025
-20|proposal/known:- NATO since-2025
-9|proposal/known:- NATO to-2021
-3|proposal/known:- NATO to-2024
-3|proposal/known:- NGA 2
-3|proposal/known:- NGA 2 since-2025
-3|proposal/known:- NGA since-2025
-3|proposal/known:- NLD 2
-3|proposal/known:- NLD 2 since-2025
5|proposal/known:- NLD 3
5|proposal/known:- NLD 3 since-2025
-3|proposal/known:- NLD 3.5
-3|proposal/known:- NLD 3.5 since-2025
3|proposal/known:- NOR since-2025
-4|proposal/known:- NPL 0.8
-4|proposal/known:- NPL 0.8 since-2025
-4|proposal/known:- NPL since-2025
7|proposal/known:- NZL 1.5
6|proposal/known:- NZL 1.5 since-2025
-16|proposal/known:- NZL 2
-13|proposal/known:- NZL 2 since-2025
-3|proposal/known:- NZL 2 to-2024
5|proposal/known:- NZL 2.5
5|proposal/known:- NZL 2.5 since-2025
14|proposal/known:- NZL 3.5
14|proposal/known:- NZL 3.5 since-2025
4|proposal/known:- NZL 5
4|proposal/known:- NZL 5 since-2025
17|proposal/known:- NZL since-2025
-3|proposal/known:- NZL to-2024
-3|proposal/known:- PAK 1.8
-3|proposal/known:- PAK 1.8 to-2024
3|proposal/known:- PAK 2 since-2025
-3|proposal/known:- PAK 2 to-2024
5|proposal/known:- PAK 6
5|proposal/known:- PAK 6 to-1999
5|proposal/known:- PAK to-1999
-6|proposal/known:- PAK to-2024
4|proposal/known:- PHL 1
4|proposal/known:- PHL 1 since-2025
-11|proposal/known:- PHL 1.5
-14|proposal/known:- PHL 1.5 since-2025
3|proposal/known:- PHL 1.5 to-2024
-4|proposal/known:- PHL 2
-6|proposal/known:- PHL 2 since-2025
11|proposal/known:- PHL 2 to-2021
-8|proposal/known:- PHL 2 to-2024
13|proposal/known:- PHL 3
12|proposal/known:- PHL 3 since-2025
-7|proposal/known:- PHL 4
-7|proposal/known:- PHL 4 since-2025
-14|proposal/known:- PHL since-2025
11|proposal/known:- PHL to-2021
-3|proposal/known:- PHL to-2024
-5|proposal/known:- PLW 0.7
-5|proposal/known:- PLW 0.7 to-2024
-5|proposal/known:- PLW to-2024
-11|proposal/known:- POL 2.5
-4|proposal/known:- POL 2.5 to-2021
-7|proposal/known:- POL 2.5 to-2024
8|proposal/known:- POL 3 since-2025
-9|proposal/known:- POL 3 to-2024
-13|proposal/known:- POL 4
-15|proposal/known:- POL 4 since-2025
7|proposal/known:- POL 5
5|proposal/known:- POL 5 since-2025
-4|proposal/known:- POL to-2021
-13|proposal/known:- POL to-2024
3|proposal/known:- PRK 3
3|proposal/known:- PRK 3 to-2024
3|proposal/known:- PRK to-2024
6|proposal/known:- PRT since-2025
3|proposal/known:- RUS 1E+1
3|proposal/known:- RUS 1E+1 since-2025
3|proposal/known:- RUS 3
5|proposal/known:- RUS 3.5
5|proposal/known:- RUS 3.5 to-2013
4|proposal/known:- RUS 4
4|proposal/known:- RUS 4 to-2024
6|proposal/known:- RUS since-2025
5|proposal/known:- RUS to-2013
5|proposal/known:- RUS to-2024
4|proposal/known:- SAU 12
4|proposal/known:- SAU 12 to-1999
3|proposal/known:- SAU 6
3|proposal/known:- SAU 6 to-2024
4|proposal/known:- SAU to-1999
3|proposal/known:- SAU to-2024
-10|proposal/known:- SGP 4
-13|proposal/known:- SGP 4 since-2025
3|proposal/known:- SGP 4 to-2013
-16|proposal/known:- SGP since-2025
3|proposal/known:- SGP to-2013
-4|proposal/known:- SVK 2
-4|proposal/known:- SVK 2 since-2025
5|proposal/known:- SVK 5
5|proposal/known:- SVK 5 since-2025
4|proposal/known:- SVN 3
4|proposal/known:- SVN 3 since-2025
5|proposal/known:- SVN since-2025
7|proposal/known:- SWE 3
7|proposal/known:- SWE 3 since-2025
3|proposal/known:- SWE 4
3|proposal/known:- SWE 4 since-2025
10|proposal/known:- SWE since-2025
8|proposal/known:- THA 1.5
8|proposal/known:- THA 1.5 since-2025
3|proposal/known:- THA 2
3|proposal/known:- THA 2 since-2025
12|proposal/known:- THA since-2025
-4|proposal/known:- TUR 4.5
-4|proposal/known:- TUR 4.5 to-1999
-4|proposal/known:- TUR to-1999
16|proposal/known:- TWN 1E+1
4|proposal/known:- TWN 1E+1 since-2025
13|proposal/known:- TWN 1E+1 to-2024
4|proposal/known:- TWN 2
4|proposal/known:- TWN 2 to-2024
5|proposal/known:- TWN 2.2
3|proposal/known:- TWN 2.2 to-2024
3|proposal/known:- TWN 3 since-2025
-4|proposal/known:- TWN 3 to-2024
3|proposal/known:- TWN 3-3.5
3|proposal/known:- TWN 3-3.5 since-2025
6|proposal/known:- TWN 3.4
6|proposal/known:- TWN 3.4 since-2025
6|proposal/known:- TWN 3.5
4|proposal/known:- TWN 3.5 since-2025
13|proposal/known:- TWN 4
10|proposal/known:- TWN 4 since-2025
3|proposal/known:- TWN 4 to-2024
8|proposal/known:- TWN 5
-12|proposal/known:- TWN 5 since-2025
7|proposal/known:- TWN 5 to-1999
13|proposal/known:- TWN 5 to-2024
23|proposal/known:- TWN since-2025
7|proposal/known:- TWN to-1999
36|proposal/known:- TWN to-2024
6|proposal/known:- UKR 2
6|proposal/known:- UKR 2 to-2024
4|proposal/known:- UKR 3
4|proposal/known:- UKR 3 since-2025
8|proposal/known:- UKR 4
8|proposal/known:- UKR 4 since-2025
-6|proposal/known:- UKR 6
-6|proposal/known:- UKR 6 since-2025
5|proposal/known:- UKR since-2025
6|proposal/known:- UKR to-2024
7|proposal/known:- USA 1.5
5|proposal/known:- USA 1.5 to-1999
5|proposal/known:- USA 1.7
5|proposal/known:- USA 1.7 to-1999
-6|proposal/known:- USA 1.8
-6|proposal/known:- USA 1.8 to-1999
16|proposal/known:- USA 1E+1
9|proposal/known:- USA 1E+1 since-2025
6|proposal/known:- USA 1E+1 to-2024
-9|proposal/known:- USA 2
-8|proposal/known:- USA 2 to-2021
11|proposal/known:- USA 2.5
10|proposal/known:- USA 2.5 since-2025
-10|proposal/known:- USA 2E+1
-10|proposal/known:- USA 2E+1 since-2025
7|proposal/known:- USA 3
-17|proposal/known:- USA 3 since-2025
5|proposal/known:- USA 3 to-1999
20|proposal/known:- USA 3 to-2024
12|proposal/known:- USA 3.5
12|proposal/known:- USA 3.5 since-2025
3|proposal/known:- USA 4 since-2025
4|proposal/known:- USA 4 to-1999
-8|proposal/known:- USA 4 to-2013
-10|proposal/known:- USA 4.5
-10|proposal/known:- USA 4.5 since-2025
-10|proposal/known:- USA 4.6
-10|proposal/known:- USA 4.6 since-2025
-6|proposal/known:- USA 4.7
-6|proposal/known:- USA 4.7 since-2025
-3|proposal/known:- USA 4.8
-3|proposal/known:- USA 4.8 since-2025
10|proposal/known:- USA 5
11|proposal/known:- USA 5 to-2024
-21|proposal/known:- USA since-2025
13|proposal/known:- USA to-1999
-8|proposal/known:- USA to-2013
-8|proposal/known:- USA to-2021
37|proposal/known:- USA to-2024
-8|proposal/known:- VNM 2.5-3.5
-8|proposal/known:- VNM 2.5-3.5 since-2025
-6|proposal/known:- VNM since-2025
-4|proposal/known:- ZWE 0.9
-4|proposal/known:- ZWE 0.9 since-2025
-4|proposal/known:- ZWE since-2025
-6|proposal/known:ARG ARG 2
-7|proposal/known:ARG ARG 2 to-2024
-9|proposal/known:ARG ARG to-2024
13|proposal/known:ARM MDA 4
13|proposal/known:ARM MDA 4 since-2025
13|proposal/known:ARM MDA since-2025
-4|proposal/known:AUS AUS 1.5
-3|proposal/known:AUS AUS 1.5 to-2024
-12|proposal/known:AUS AUS 2.5
-10|proposal/known:AUS AUS 2.5 since-2025
6|proposal/known:AUS AUS 2.5-3
7|proposal/known:AUS AUS 2.5-3 since-2025
-15|proposal/known:AUS AUS 3
-17|proposal/known:AUS AUS 3 since-2025
-5|proposal/known:AUS AUS 3 to-1999
7|proposal/known:AUS AUS 3 to-2024
-9|proposal/known:AUS AUS 3.5
-9|proposal/known:AUS AUS 3.5 since-2025
-35|proposal/known:AUS AUS since-2025
-6|proposal/known:AUS AUS to-1999
-3|proposal/known:AUS AUS to-2024
-5|proposal/known:AUS JPN 3
-5|proposal/known:AUS JPN 3 since-2025
-5|proposal/known:AUS JPN since-2025
13|proposal/known:BEL BEL 2.5
13|proposal/known:BEL BEL 2.5 since-2025
13|proposal/known:BEL BEL since-2025
5|proposal/known:BGD BGD 1.3
5|proposal/known:BGD BGD 1.3 since-2025
5|proposal/known:BGD BGD since-2025
4|proposal/known:BRA BRA 1.2
4|proposal/known:BRA BRA 1.2 since-2025
3|proposal/known:BRA BRA since-2025
-6|proposal/known:CAN CAN 2
-5|proposal/known:CAN CAN 2 since-2025
-11|proposal/known:CAN CAN 5
-11|proposal/known:CAN CAN 5 since-2025
-19|proposal/known:CAN CAN since-2025
-3|proposal/known:CAN NATO 5
-3|proposal/known:CAN NATO 5 since-2025
-3|proposal/known:CAN NATO since-2025
6|proposal/known:CHE CHE 1
6|proposal/known:CHE CHE 1 since-2025
3|proposal/known:CHE CHE 1.6
3|proposal/known:CHE CHE 1.6 since-2025
8|proposal/known:CHE CHE since-2025
-4|proposal/known:CHL CHL 1.6
-4|proposal/known:CHL CHL 1.6 since-2025
-4|proposal/known:CHL CHL since-2025
-4|proposal/known:CHN CHN 1
-4|proposal/known:CHN CHN 1 since-2025
-5|proposal/known:CHN CHN 2
-5|proposal/known:CHN CHN 2 since-2025
-4|proposal/known:CHN CHN 3
-4|proposal/known:CHN CHN 3 since-2025
-10|proposal/known:CHN CHN 3.5
-10|proposal/known:CHN CHN 3.5 since-2025
-25|proposal/known:CHN CHN since-2025
-3|proposal/known:CHN JPN since-2025
-3|proposal/known:CHN+JPN CHN+JPN 3
-3|proposal/known:CHN+JPN CHN+JPN 3 since-2025
-3|proposal/known:CHN+JPN CHN+JPN since-2025
3|proposal/known:CYP CYP 2
3|proposal/known:CYP CYP 2 since-2025
3|proposal/known:CYP CYP since-2025
-5|proposal/known:CZE CZE 2
-5|proposal/known:CZE CZE 2 since-2025
3|proposal/known:CZE CZE 2.5
3|proposal/known:CZE CZE 2.5 to-2024
15|proposal/known:CZE CZE 3
15|proposal/known:CZE CZE 3 since-2025
10|proposal/known:CZE CZE since-2025
3|proposal/known:CZE CZE to-2024
-3|proposal/known:DEU DEU 0.7
-3|proposal/known:DEU DEU 0.7 to-2024
-4|proposal/known:DEU DEU 1.5
-11|proposal/known:DEU DEU 1.5 since-2025
7|proposal/known:DEU DEU 1.5 to-2021
-9|proposal/known:DEU DEU 2
-8|proposal/known:DEU DEU 2 since-2025
8|proposal/known:DEU DEU 2.9
8|proposal/known:DEU DEU 2.9 since-2025
11|proposal/known:DEU DEU 3
9|proposal/known:DEU DEU 3 to-2024
-5|proposal/known:DEU DEU 3.5
-16|proposal/known:DEU DEU 3.5 since-2025
11|proposal/known:DEU DEU 3.5 to-2024
-3|proposal/known:DEU DEU 4
-3|proposal/known:DEU DEU 4 since-2025
25|proposal/known:DEU DEU 5
25|proposal/known:DEU DEU 5 since-2025
-5|proposal/known:DEU DEU since-2025
7|proposal/known:DEU DEU to-2021
16|proposal/known:DEU DEU to-2024
-4|proposal/known:DEU NATO 3
-4|proposal/known:DEU NATO 3 to-2024
-4|proposal/known:DEU NATO 3.5
-4|proposal/known:DEU NATO 3.5 since-2025
-4|proposal/known:DEU NATO since-2025
-4|proposal/known:DEU NATO to-2024
-4|proposal/known:DNK DNK 2
-3|proposal/known:DNK DNK 2 since-2025
4|proposal/known:DNK DNK 3
-3|proposal/known:DNK DNK 4
-3|proposal/known:DNK DNK 4 to-1999
-3|proposal/known:DNK DNK to-1999
3|proposal/known:DNK NATO 3
3|proposal/known:DNK NATO 3 to-2024
3|proposal/known:DNK NATO to-2024
8|proposal/known:ESP ESP 1.3
8|proposal/known:ESP ESP 1.3 since-2025
-3|proposal/known:ESP ESP 1.5
-3|proposal/known:ESP ESP 1.5 since-2025
15|proposal/known:ESP ESP 2.1
15|proposal/known:ESP ESP 2.1 since-2025
-9|proposal/known:ESP ESP 3.5
-9|proposal/known:ESP ESP 3.5 since-2025
6|proposal/known:ESP ESP since-2025
-4|proposal/known:ESP NATO 5
-4|proposal/known:ESP NATO 5 since-2025
-6|proposal/known:ESP NATO since-2025
7|proposal/known:EST EST 2.5
7|proposal/known:EST EST 2.5 to-2024
3|proposal/known:EST EST 3
3|proposal/known:EST EST 3 to-2024
7|proposal/known:EST EST 4.5
7|proposal/known:EST EST 4.5 since-2025
21|proposal/known:EST EST 5
12|proposal/known:EST EST 5 since-2025
9|proposal/known:EST EST 5 to-2024
19|proposal/known:EST EST since-2025
18|proposal/known:EST EST to-2024
14|proposal/known:EST JPN 0.25
14|proposal/known:EST JPN 0.25 since-2025
14|proposal/known:EST JPN since-2025
13|proposal/known:EST NATO 0.25
11|proposal/known:EST NATO 0.25 since-2025
10|proposal/known:EST NATO since-2025
11|proposal/known:EU EU 1.5
11|proposal/known:EU EU 1.5 since-2025
3|proposal/known:EU EU 2.4
3|proposal/known:EU EU 2.4 since-2025
10|proposal/known:EU EU 3
6|proposal/known:EU EU 3 since-2025
4|proposal/known:EU EU 3 to-2024
-3|proposal/known:EU EU 3-3.5
-3|proposal/known:EU EU 3-3.5 since-2025
18|proposal/known:EU EU 3.5
20|proposal/known:EU EU 3.5 since-2025
38|proposal/known:EU EU since-2025
9|proposal/known:EU LTU 3
9|proposal/known:EU LTU 3 since-2025
9|proposal/known:EU LTU since-2025
-5|proposal/known:EU POL 5
-5|proposal/known:EU POL 5 since-2025
-5|proposal/known:EU POL since-2025
-4|proposal/known:FIN FIN 2.5
-3|proposal/known:FIN FIN 2.5 to-2024
11|proposal/known:FIN FIN 3
11|proposal/known:FIN FIN 3 since-2025
6|proposal/known:FIN FIN 3.3
6|proposal/known:FIN FIN 3.3 since-2025
-7|proposal/known:FIN FIN 3.5
-7|proposal/known:FIN FIN 3.5 since-2025
-3|proposal/known:FIN FIN 5
-3|proposal/known:FIN FIN 5 since-2025
5|proposal/known:FIN FIN since-2025
-4|proposal/known:FIN FIN to-2024
-3|proposal/known:FIN NATO 3.5
-3|proposal/known:FIN NATO 3.5 since-2025
-3|proposal/known:FIN NATO since-2025
6|proposal/known:FJI FJI 2
6|proposal/known:FJI FJI 2 since-2025
5|proposal/known:FJI FJI 2-2.5
5|proposal/known:FJI FJI 2-2.5 since-2025
11|proposal/known:FJI FJI since-2025
4|proposal/known:FRA EU 3-3.5
4|proposal/known:FRA EU 3-3.5 since-2025
4|proposal/known:FRA EU since-2025
-5|proposal/known:FRA FRA 2
-4|proposal/known:FRA FRA 2 to-2021
-9|proposal/known:FRA FRA 2.5
-9|proposal/known:FRA FRA 2.5 since-2025
3|proposal/known:FRA FRA 3
3|proposal/known:FRA FRA 3 since-2025
18|proposal/known:FRA FRA 3-3.5
18|proposal/known:FRA FRA 3-3.5 since-2025
14|proposal/known:FRA FRA 3.5
14|proposal/known:FRA FRA 3.5 since-2025
5|proposal/known:FRA FRA 5
5|proposal/known:FRA FRA 5 since-2025
31|proposal/known:FRA FRA since-2025
-4|proposal/known:FRA FRA to-2021
7|proposal/known:FRA USA 3-3.5
7|proposal/known:FRA USA 3-3.5 since-2025
7|proposal/known:FRA USA since-2025
4|proposal/known:GBR GBR 2.7
4|proposal/known:GBR GBR 2.7 since-2025
9|proposal/known:GBR GBR 3
26|proposal/known:GBR GBR 3 since-2025
-17|proposal/known:GBR GBR 3 to-2024
-3|proposal/known:GBR GBR 3-4
-3|proposal/known:GBR GBR 3-4 since-2025
8|proposal/known:GBR GBR 3.1
8|proposal/known:GBR GBR 3.1 since-2025
-10|proposal/known:GBR GBR 3.5
-9|proposal/known:GBR GBR 3.5 since-2025
-14|proposal/known:GBR GBR 5
-14|proposal/known:GBR GBR 5 since-2025
7|proposal/known:GBR GBR since-2025
-12|proposal/known:GBR GBR to-2024
-3|proposal/known:GBR NATO 2.5
-3|proposal/known:GBR NATO 2.5 to-2024
10|proposal/known:GBR NATO 3
13|proposal/known:GBR NATO 3 since-2025
-3|proposal/known:GBR NATO 3 to-2024
10|proposal/known:GBR NATO since-2025
-6|proposal/known:GBR NATO to-2024
4|proposal/known:GEO GEO 4
4|proposal/known:GEO GEO 4 to-2013
4|proposal/known:GEO GEO to-2013
-3|proposal/known:GRC GRC 2
7|proposal/known:IDN IDN 0.8
7|proposal/known:IDN IDN 0.8 to-2024
-13|proposal/known:IDN IDN 1
-9|proposal/known:IDN IDN 1 since-2025
-4|proposal/known:IDN IDN 1 to-2024
-4|proposal/known:IDN IDN 1-1.5
-4|proposal/known:IDN IDN 1-1.5 to-2024
8|proposal/known:IDN IDN 1.5
22|proposal/known:IDN IDN 1.5 since-2025
-14|proposal/known:IDN IDN 1.5 to-2024
6|proposal/known:IDN IDN 1.6
6|proposal/known:IDN IDN 1.6 to-2024
-3|proposal/known:IDN IDN 2
-3|proposal/known:IDN IDN 2 to-2024
15|proposal/known:IDN IDN since-2025
-12|proposal/known:IDN IDN to-2024
11|proposal/known:IDN JPN 0.9
11|proposal/known:IDN JPN 0.9 to-2024
19|proposal/known:IDN JPN 1.5
19|proposal/known:IDN JPN 1.5 since-2025
19|proposal/known:IDN JPN since-2025
11|proposal/known:IDN JPN to-2024
7|proposal/known:IND IND 2 since-2025
-6|proposal/known:IND IND 2 to-2024
5|proposal/known:IND IND 2.3
5|proposal/known:IND IND 2.3 since-2025
3|proposal/known:IND IND 2.5
5|proposal/known:IND IND 2.5 since-2025
-5|proposal/known:IND IND 3
-5|proposal/known:IND IND 3 since-2025
-5|proposal/known:IND IND 3 to-1999
-3|proposal/known:IND IND 3 to-2013
8|proposal/known:IND IND 3 to-2024
12|proposal/known:IND IND since-2025
-5|proposal/known:IND IND to-1999
-3|proposal/known:IND IND to-2013
10|proposal/known:IRL IRL 0.5
10|proposal/known:IRL IRL 0.5 since-2025
-5|proposal/known:IRL IRL 0.6
-5|proposal/known:IRL IRL 0.6 since-2025
3|proposal/known:IRL IRL since-2025
5|proposal/known:ISR ISR 4.3
5|proposal/known:ISR ISR 4.3 since-2025
3|proposal/known:ISR ISR 5.5
3|proposal/known:ISR ISR 5.5 since-2025
-5|proposal/known:ISR ISR 6
-3|proposal/known:ISR ISR 6 since-2025
-5|proposal/known:ISR ISR 6-7
-5|proposal/known:ISR ISR 6-7 since-2025
-3|proposal/known:ISR ISR 6.5
-3|proposal/known:ISR ISR 6.5 since-2025
13|proposal/known:ISR ISR 7
15|proposal/known:ISR ISR 7 since-2025
5|proposal/known:ISR ISR 7.5
5|proposal/known:ISR ISR 7.5 to-2013
8|proposal/known:ISR ISR since-2025
5|proposal/known:ISR ISR to-2013
-4|proposal/known:ISR ISR to-2024
10|proposal/known:ISR JPN 6
10|proposal/known:ISR JPN 6 since-2025
10|proposal/known:ISR JPN since-2025
-4|proposal/known:ITA ITA 2
-3|proposal/known:ITA ITA 2 since-2025
7|proposal/known:ITA ITA 2.5
7|proposal/known:ITA ITA 2.5 to-2024
4|proposal/known:ITA ITA 3
4|proposal/known:ITA ITA 3 since-2025
-6|proposal/known:ITA ITA 3.5
-6|proposal/known:ITA ITA 3.5 since-2025
-6|proposal/known:ITA ITA since-2025
7|proposal/known:ITA ITA to-2024
-4|proposal/known:ITA NATO since-2025
-3|proposal/known:JOR JOR 3
-3|proposal/known:JOR JOR 3 to-2024
-5|proposal/known:JOR JOR 5.2
-5|proposal/known:JOR JOR 5.2 since-2025
-5|proposal/known:JOR JOR since-2025
-3|proposal/known:JOR JOR to-2024
-4|proposal/known:JPN ALLIES 3.5
-4|proposal/known:JPN ALLIES 3.5 since-2025
-5|proposal/known:JPN ALLIES since-2025
18|proposal/known:JPN AUS 3
18|proposal/known:JPN AUS 3 since-2025
18|proposal/known:JPN AUS since-2025
10|proposal/known:JPN CAN 3
10|proposal/known:JPN CAN 3 since-2025
10|proposal/known:JPN CAN since-2025
-3|proposal/known:JPN CHN 3
-3|proposal/known:JPN CHN 3 since-2025
6|proposal/known:JPN CHN 3.5
6|proposal/known:JPN CHN 3.5 since-2025
3|proposal/known:JPN CHN since-2025
10|proposal/known:JPN CHN+JPN 3
10|proposal/known:JPN CHN+JPN 3 since-2025
10|proposal/known:JPN CHN+JPN since-2025
10|proposal/known:JPN DEU 3
11|proposal/known:JPN DEU 3 since-2025
10|proposal/known:JPN DEU since-2025
-3|proposal/known:JPN IDN 1.5
-4|proposal/known:JPN IDN since-2025
-3|proposal/known:JPN IDN to-2024
-6|proposal/known:JPN JPN 0.1
-6|proposal/known:JPN JPN 0.1 since-2025
-3|proposal/known:JPN JPN 0.25
-3|proposal/known:JPN JPN 0.25 since-2025
-3|proposal/known:JPN JPN 0.5
-3|proposal/known:JPN JPN 0.5 since-2025
6|proposal/known:JPN JPN 0.8
6|proposal/known:JPN JPN 0.8 to-1999
-5|proposal/known:JPN JPN 0.9
4|proposal/known:JPN JPN 0.9 since-2025
-7|proposal/known:JPN JPN 0.9 to-2024
5|proposal/known:JPN JPN 0.97
5|proposal/known:JPN JPN 0.97 to-1999
3|proposal/known:JPN JPN 0.993
3|proposal/known:JPN JPN 0.993 to-1999
9|proposal/known:JPN JPN 1
-17|proposal/known:JPN JPN 1 since-2025
29|proposal/known:JPN JPN 1 to-1999
5|proposal/known:JPN JPN 1.007
5|proposal/known:JPN JPN 1.007 to-1999
7|proposal/known:JPN JPN 1.02
7|proposal/known:JPN JPN 1.02 to-1999
7|proposal/known:JPN JPN 1.03
7|proposal/known:JPN JPN 1.03 to-1999
9|proposal/known:JPN JPN 1.04
9|proposal/known:JPN JPN 1.04 to-1999
-6|proposal/known:JPN JPN 1.1
-4|proposal/known:JPN JPN 1.1 to-1999
-5|proposal/known:JPN JPN 1.2
5|proposal/known:JPN JPN 1.2 since-2025
-4|proposal/known:JPN JPN 1.2 to-1999
-4|proposal/known:JPN JPN 1.2 to-2021
3|proposal/known:JPN JPN 1.3 to-1999
-3|proposal/known:JPN JPN 1.3 to-2013
-35|proposal/known:JPN JPN 1.5
-6|proposal/known:JPN JPN 1.5 since-2025
-24|proposal/known:JPN JPN 1.5 to-1999
-11|proposal/known:JPN JPN 1.5 to-2013
8|proposal/known:JPN JPN 1.5 to-2024
-4|proposal/known:JPN JPN 1.7
-4|proposal/known:JPN JPN 1.7 to-1999
3|proposal/known:JPN JPN 1.9
4|proposal/known:JPN JPN 1.9 since-2025
-7|proposal/known:JPN JPN 2 since-2025
-14|proposal/known:JPN JPN 2 to-1999
-3|proposal/known:JPN JPN 2 to-2013
23|proposal/known:JPN JPN 2 to-2024
-3|proposal/known:JPN JPN 2.1
-3|proposal/known:JPN JPN 2.1 to-1999
4|proposal/known:JPN JPN 2.5
15|proposal/known:JPN JPN 2.5 since-2025
-11|proposal/known:JPN JPN 2.5 to-2024
7|proposal/known:JPN JPN 2.5-3.5
7|proposal/known:JPN JPN 2.5-3.5 since-2025
-3|proposal/known:JPN JPN 2.75
-3|proposal/known:JPN JPN 2.75 since-2025
10|proposal/known:JPN JPN 2.8
10|proposal/known:JPN JPN 2.8 since-2025
4|proposal/known:JPN JPN 3
33|proposal/known:JPN JPN 3 since-2025
-6|proposal/known:JPN JPN 3 to-1999
-23|proposal/known:JPN JPN 3 to-2024
4|proposal/known:JPN JPN 3-3.5 since-2025
-3|proposal/known:JPN JPN 3-3.5 to-2024
10|proposal/known:JPN JPN 3.1
10|proposal/known:JPN JPN 3.1 since-2025
5|proposal/known:JPN JPN 3.2
5|proposal/known:JPN JPN 3.2 since-2025
-5|proposal/known:JPN JPN 3.3
-5|proposal/known:JPN JPN 3.3 since-2025
-9|proposal/known:JPN JPN 3.5
-8|proposal/known:JPN JPN 3.5 since-2025
-5|proposal/known:JPN JPN 4
-33|proposal/known:JPN JPN 5
-33|proposal/known:JPN JPN 5 since-2025
-13|proposal/known:JPN JPN 5.2
-13|proposal/known:JPN JPN 5.2 to-1999
-9|proposal/known:JPN JPN 6
-9|proposal/known:JPN JPN 6 since-2025
-11|proposal/known:JPN JPN since-2025
-20|proposal/known:JPN JPN to-2013
-5|proposal/known:JPN JPN to-2021
-18|proposal/known:JPN JPN to-2024
6|proposal/known:JPN KOR 3
6|proposal/known:JPN KOR 3 since-2025
-7|proposal/known:JPN KOR 3.5
-7|proposal/known:JPN KOR 3.5 since-2025
-3|proposal/known:JPN KOR since-2025
-3|proposal/known:JPN NATO 1.5
-3|proposal/known:JPN NATO 1.5 since-2025
10|proposal/known:JPN NATO 2
10|proposal/known:JPN NATO 2 to-2024
-13|proposal/known:JPN NATO 3
-3|proposal/known:JPN NATO 3 since-2025
-9|proposal/known:JPN NATO 3 to-2024
-8|proposal/known:JPN NATO since-2025
10|proposal/known:JPN TWN 3
10|proposal/known:JPN TWN 3 since-2025
-3|proposal/known:JPN TWN 4
-3|proposal/known:JPN TWN 4 since-2025
5|proposal/known:JPN TWN since-2025
-3|proposal/known:JPN UKR 2
-3|proposal/known:JPN UKR 2 to-2024
-3|proposal/known:JPN UKR to-2024
13|proposal/known:JPN USA 2
14|proposal/known:JPN USA 2 since-2025
-4|proposal/known:JPN USA 2.5
-4|proposal/known:JPN USA 2.5 since-2025
5|proposal/known:JPN USA 3 since-2025
-3|proposal/known:JPN USA 3 to-2024
-3|proposal/known:JPN USA 5
-3|proposal/known:JPN USA 5 since-2025
8|proposal/known:JPN USA since-2025
-4|proposal/known:JPN USA to-1999
-3|proposal/known:JPN USA to-2024
11|proposal/known:JPN VNM 2.5-3.5
11|proposal/known:JPN VNM 2.5-3.5 since-2025
10|proposal/known:JPN VNM since-2025
-3|proposal/known:KOR ALLIES 3.5
-3|proposal/known:KOR ALLIES 3.5 since-2025
-5|proposal/known:KOR ALLIES since-2025
-6|proposal/known:KOR JPN 3
-6|proposal/known:KOR JPN 3 since-2025
4|proposal/known:KOR JPN 3.5
4|proposal/known:KOR JPN 3.5 since-2025
-4|proposal/known:KOR KOR 0.2
-4|proposal/known:KOR KOR 0.2 since-2025
-3|proposal/known:KOR KOR 1.5
-3|proposal/known:KOR KOR 1.5 since-2025
-3|proposal/known:KOR KOR 2.7
-3|proposal/known:KOR KOR 2.7 to-2024
-3|proposal/known:KOR KOR 2.8
-4|proposal/known:KOR KOR 2.8 since-2025
-15|proposal/known:KOR KOR 3
-12|proposal/known:KOR KOR 3 since-2025
-5|proposal/known:KOR KOR 3 to-2024
4|proposal/known:KOR KOR 3.2-3.5
4|proposal/known:KOR KOR 3.2-3.5 to-2013
29|proposal/known:KOR KOR 3.5
29|proposal/known:KOR KOR 3.5 since-2025
-3|proposal/known:KOR KOR 3.8
-3|proposal/known:KOR KOR 3.8 since-2025
-8|proposal/known:KOR KOR 4
-8|proposal/known:KOR KOR 4 since-2025
-3|proposal/known:KOR KOR 5
-3|proposal/known:KOR KOR 5 since-2025
-9|proposal/known:KOR KOR since-2025
5|proposal/known:KOR KOR to-2013
-8|proposal/known:KOR KOR to-2024
18|proposal/known:KOR NATO 3.5
18|proposal/known:KOR NATO 3.5 since-2025
18|proposal/known:KOR NATO since-2025
-3|proposal/known:KOR NGA 2
-3|proposal/known:KOR NGA 2 since-2025
-3|proposal/known:KOR NGA since-2025
-3|proposal/known:KOR TWN 3
-3|proposal/known:KOR TWN 3 since-2025
-3|proposal/known:KOR TWN since-2025
14|proposal/known:KOR USA 3
14|proposal/known:KOR USA 3 since-2025
10|proposal/known:KOR USA 3.5
10|proposal/known:KOR USA 3.5 since-2025
22|proposal/known:KOR USA since-2025
-6|proposal/known:LKA LKA 1
-6|proposal/known:LKA LKA 1 since-2025
-6|proposal/known:LKA LKA since-2025
-3|proposal/known:LTU LTU 2.5 to-2021
5|proposal/known:LTU LTU 2.5 to-2024
5|proposal/known:LTU LTU 4.87
5|proposal/known:LTU LTU 4.87 since-2025
4|proposal/known:LTU LTU 5-6
4|proposal/known:LTU LTU 5-6 since-2025
3|proposal/known:LTU LTU 5.5 since-2025
7|proposal/known:LTU LTU since-2025
-3|proposal/known:LTU LTU to-2021
5|proposal/known:LTU LTU to-2024
9|proposal/known:LUX LUX 1
9|proposal/known:LUX LUX 1 to-2024
8|proposal/known:LUX LUX to-2024
7|proposal/known:LVA LVA 2.5
7|proposal/known:LVA LVA 2.5 to-2024
-4|proposal/known:LVA LVA 3.5
-4|proposal/known:LVA LVA 3.5 since-2025
11|proposal/known:LVA LVA 4
6|proposal/known:LVA LVA 4 since-2025
5|proposal/known:LVA LVA 4 to-2024
4|proposal/known:LVA LVA 4.9
4|proposal/known:LVA LVA 4.9 since-2025
4|proposal/known:LVA LVA 5
4|proposal/known:LVA LVA 5 since-2025
11|proposal/known:LVA LVA since-2025
12|proposal/known:LVA LVA to-2024
7|proposal/known:LVA NATO 2.5
7|proposal/known:LVA NATO 2.5 to-2024
5|proposal/known:LVA NATO to-2024
-5|proposal/known:MDA MDA 4
-5|proposal/known:MDA MDA 4 since-2025
-5|proposal/known:MDA MDA since-2025
5|proposal/known:MKD MKD 3.5
5|proposal/known:MKD MKD 3.5 since-2025
5|proposal/known:MKD MKD since-2025
-3|proposal/known:MMR MMR 1.5
-3|proposal/known:MMR MMR 1.5 since-2025
-3|proposal/known:MMR MMR since-2025
5|proposal/known:NATO DEU 1.5
5|proposal/known:NATO DEU 1.5 since-2025
3|proposal/known:NATO DEU 3.5
4|proposal/known:NATO DEU 3.5 since-2025
8|proposal/known:NATO DEU since-2025
4|proposal/known:NATO ESP 1.5
4|proposal/known:NATO ESP 1.5 since-2025
12|proposal/known:NATO FIN 3.5
12|proposal/known:NATO FIN 3.5 since-2025
12|proposal/known:NATO FIN since-2025
-7|proposal/known:NATO GBR 3
-7|proposal/known:NATO GBR 3 since-2025
-8|proposal/known:NATO GBR since-2025
14|proposal/known:NATO ITA 3.5
14|proposal/known:NATO ITA 3.5 since-2025
14|proposal/known:NATO ITA since-2025
-7|proposal/known:NATO JPN 2
-6|proposal/known:NATO JPN 2 to-2024
11|proposal/known:NATO JPN 3
-4|proposal/known:NATO JPN 3 since-2025
-4|proposal/known:NATO JPN 3 to-1999
19|proposal/known:NATO JPN 3 to-2024
-6|proposal/known:NATO JPN 3.5
-6|proposal/known:NATO JPN 3.5 since-2025
7|proposal/known:NATO JPN 5
7|proposal/known:NATO JPN 5 since-2025
-4|proposal/known:NATO JPN since-2025
-4|proposal/known:NATO JPN to-1999
13|proposal/known:NATO JPN to-2024
3|proposal/known:NATO LTU 1.5
3|proposal/known:NATO LTU 1.5 since-2025
3|proposal/known:NATO LTU 3.5
3|proposal/known:NATO LTU 3.5 since-2025
5|proposal/known:NATO LTU since-2025
-8|proposal/known:NATO NATO 0.25
-7|proposal/known:NATO NATO 0.25 since-2025
23|proposal/known:NATO NATO 1.5
23|proposal/known:NATO NATO 1.5 since-2025
-6|proposal/known:NATO NATO 2 since-2025
11|proposal/known:NATO NATO 2 to-2021
-5|proposal/known:NATO NATO 2 to-2024
8|proposal/known:NATO NATO 2.5
10|proposal/known:NATO NATO 2.5 to-2024
-3|proposal/known:NATO NATO 2.8
-3|proposal/known:NATO NATO 2.8 since-2025
-10|proposal/known:NATO NATO 3
-13|proposal/known:NATO NATO 3 since-2025
4|proposal/known:NATO NATO 3 to-2024
4|proposal/known:NATO NATO 3.5
6|proposal/known:NATO NATO 3.5 since-2025
6|proposal/known:NATO NATO 3.7
6|proposal/known:NATO NATO 3.7 since-2025
24|proposal/known:NATO NATO 5
24|proposal/known:NATO NATO 5 since-2025
25|proposal/known:NATO NATO since-2025
11|proposal/known:NATO NATO to-2021
6|proposal/known:NATO NATO to-2024
10|proposal/known:NATO NLD 1.5
10|proposal/known:NATO NLD 1.5 since-2025
10|proposal/known:NATO NLD since-2025
-4|proposal/known:NATO POL since-2025
-5|proposal/known:NATO USA 3
-4|proposal/known:NATO USA 3 since-2025
-4|proposal/known:NATO USA since-2025
7|proposal/known:NGA NGA 2
7|proposal/known:NGA NGA 2 since-2025
7|proposal/known:NGA NGA since-2025
17|proposal/known:NLD NATO 3.5
17|proposal/known:NLD NATO 3.5 since-2025
17|proposal/known:NLD NATO since-2025
-4|proposal/known:NLD NATO to-2024
-9|proposal/known:NLD NLD 1.5
-9|proposal/known:NLD NLD 1.5 since-2025
3|proposal/known:NLD NLD 2
3|proposal/known:NLD NLD 2 since-2025
-3|proposal/known:NLD NLD 3
-3|proposal/known:NLD NLD 3 since-2025
-10|proposal/known:NLD NLD since-2025
-3|proposal/known:NOR NOR since-2025
4|proposal/known:NPL NPL 0.8
4|proposal/known:NPL NPL 0.8 since-2025
4|proposal/known:NPL NPL since-2025
-6|proposal/known:NZL NZL 1.5
-5|proposal/known:NZL NZL 1.5 since-2025
18|proposal/known:NZL NZL 2
14|proposal/known:NZL NZL 2 since-2025
4|proposal/known:NZL NZL 2 to-2024
-5|proposal/known:NZL NZL 2.5
-5|proposal/known:NZL NZL 2.5 since-2025
-14|proposal/known:NZL NZL 3.5
-14|proposal/known:NZL NZL 3.5 since-2025
-4|proposal/known:NZL NZL 5
-4|proposal/known:NZL NZL 5 since-2025
-14|proposal/known:NZL NZL since-2025
4|proposal/known:NZL NZL to-2024
3|proposal/known:PAK PAK 1.8
3|proposal/known:PAK PAK 1.8 to-2024
-3|proposal/known:PAK PAK 2 since-2025
3|proposal/known:PAK PAK 2 to-2024
-5|proposal/known:PAK PAK 6
-5|proposal/known:PAK PAK 6 to-1999
-5|proposal/known:PAK PAK to-1999
6|proposal/known:PAK PAK to-2024
3|proposal/known:PHL JPN 1.5
3|proposal/known:PHL JPN 1.5 since-2025
3|proposal/known:PHL JPN since-2025
-4|proposal/known:PHL PHL 1
-4|proposal/known:PHL PHL 1 since-2025
12|proposal/known:PHL PHL 1.5
15|proposal/known:PHL PHL 1.5 since-2025
-3|proposal/known:PHL PHL 1.5 to-2024
9|proposal/known:PHL PHL 2
10|proposal/known:PHL PHL 2 since-2025
-11|proposal/known:PHL PHL 2 to-2021
10|proposal/known:PHL PHL 2 to-2024
-13|proposal/known:PHL PHL 3
-11|proposal/known:PHL PHL 3 since-2025
7|proposal/known:PHL PHL 4
7|proposal/known:PHL PHL 4 since-2025
20|proposal/known:PHL PHL since-2025
-11|proposal/known:PHL PHL to-2021
5|proposal/known:PHL PHL to-2024
4|proposal/known:PHL USA 2
4|proposal/known:PHL USA 2 since-2025
4|proposal/known:PHL USA since-2025
7|proposal/known:PLW PLW 0.7
7|proposal/known:PLW PLW 0.7 to-2024
7|proposal/known:PLW PLW to-2024
-3|proposal/known:POL NATO 1.5
-3|proposal/known:POL NATO 1.5 since-2025
14|proposal/known:POL NATO 3
6|proposal/known:POL NATO 3 since-2025
8|proposal/known:POL NATO 3 to-2024
-6|proposal/known:POL NATO 3.5
-6|proposal/known:POL NATO 3.5 since-2025
-3|proposal/known:POL NATO since-2025
8|proposal/known:POL NATO to-2024
12|proposal/known:POL POL 2.5
4|proposal/known:POL POL 2.5 to-2021
8|proposal/known:POL POL 2.5 to-2024
4|proposal/known:POL POL 3
-7|proposal/known:POL POL 3 since-2025
10|proposal/known:POL POL 3 to-2024
15|proposal/known:POL POL 4
16|proposal/known:POL POL 4 since-2025
4|proposal/known:POL POL 5
6|proposal/known:POL POL 5 since-2025
14|proposal/known:POL POL since-2025
4|proposal/known:POL POL to-2021
15|proposal/known:POL POL to-2024
-6|proposal/known:PRT PRT since-2025
-3|proposal/known:RUS RUS 1E+1
-3|proposal/known:RUS RUS 1E+1 since-2025
-3|proposal/known:RUS RUS 3
-5|proposal/known:RUS RUS 3.5
-5|proposal/known:RUS RUS 3.5 to-2013
-3|proposal/known:RUS RUS 4
-3|proposal/known:RUS RUS 4 to-2024
-5|proposal/known:RUS RUS since-2025
-5|proposal/known:RUS RUS to-2013
-4|proposal/known:RUS RUS to-2024
-4|proposal/known:SAU SAU 12
-4|proposal/known:SAU SAU 12 to-1999
-3|proposal/known:SAU SAU 6
-3|proposal/known:SAU SAU 6 to-2024
-4|proposal/known:SAU SAU to-1999
-3|proposal/known:SAU SAU to-2024
-4|proposal/known:SGP JPN 3
-4|proposal/known:SGP JPN 3 since-2025
-4|proposal/known:SGP JPN since-2025
11|proposal/known:SGP SGP 4
13|proposal/known:SGP SGP 4 since-2025
-3|proposal/known:SGP SGP 4 to-2013
3|proposal/known:SGP SGP 5
3|proposal/known:SGP SGP 5 since-2025
15|proposal/known:SGP SGP since-2025
-3|proposal/known:SGP SGP to-2013
4|proposal/known:SVK SVK 2
4|proposal/known:SVK SVK 2 since-2025
-5|proposal/known:SVK SVK 5
-5|proposal/known:SVK SVK 5 since-2025
-4|proposal/known:SVN SVN 3
-4|proposal/known:SVN SVN 3 since-2025
-5|proposal/known:SVN SVN since-2025
-7|proposal/known:SWE SWE 3
-6|proposal/known:SWE SWE 3 since-2025
-3|proposal/known:SWE SWE 4
-3|proposal/known:SWE SWE 4 since-2025
-10|proposal/known:SWE SWE since-2025
-8|proposal/known:THA THA 1.5
-8|proposal/known:THA THA 1.5 since-2025
-3|proposal/known:THA THA 2
-3|proposal/known:THA THA 2 since-2025
-11|proposal/known:THA THA since-2025
4|proposal/known:TUR TUR 4.5
4|proposal/known:TUR TUR 4.5 to-1999
4|proposal/known:TUR TUR to-1999
-3|proposal/known:TWN ALLIES 1E+1
-3|proposal/known:TWN ALLIES 1E+1 to-2024
-3|proposal/known:TWN ALLIES to-2024
-3|proposal/known:TWN JPN to-2024
-7|proposal/known:TWN TWN 1E+1
-6|proposal/known:TWN TWN 1E+1 to-2024
-4|proposal/known:TWN TWN 2
-4|proposal/known:TWN TWN 2 to-2024
-5|proposal/known:TWN TWN 2.2
-3|proposal/known:TWN TWN 2.2 to-2024
-4|proposal/known:TWN TWN 3
-9|proposal/known:TWN TWN 3 since-2025
5|proposal/known:TWN TWN 3 to-2024
-5|proposal/known:TWN TWN 3.4
-5|proposal/known:TWN TWN 3.4 since-2025
-4|proposal/known:TWN TWN 3.5
-3|proposal/known:TWN TWN 3.5 since-2025
-9|proposal/known:TWN TWN 4
-6|proposal/known:TWN TWN 4 since-2025
-3|proposal/known:TWN TWN 4 to-2024
-3|proposal/known:TWN TWN 5
16|proposal/known:TWN TWN 5 since-2025
-7|proposal/known:TWN TWN 5 to-1999
-12|proposal/known:TWN TWN 5 to-2024
-17|proposal/known:TWN TWN since-2025
-7|proposal/known:TWN TWN to-1999
-25|proposal/known:TWN TWN to-2024
-3|proposal/known:TWN USA 3
-3|proposal/known:TWN USA since-2025
-4|proposal/known:TWN USA to-2024
-3|proposal/known:UKR NATO 0.25
-3|proposal/known:UKR NATO since-2025
-3|proposal/known:UKR UKR 2
-3|proposal/known:UKR UKR 2 to-2024
-3|proposal/known:UKR UKR 3
-3|proposal/known:UKR UKR 3 since-2025
-7|proposal/known:UKR UKR 4
-7|proposal/known:UKR UKR 4 since-2025
8|proposal/known:UKR UKR 6
8|proposal/known:UKR UKR 6 since-2025
-3|proposal/known:UKR UKR to-2024
7|proposal/known:USA ALLIES 3.5
7|proposal/known:USA ALLIES 3.5 since-2025
-7|proposal/known:USA ALLIES 5
-7|proposal/known:USA ALLIES 5 since-2025
-6|proposal/known:USA AUS 3
-6|proposal/known:USA AUS 3 since-2025
-8|proposal/known:USA AUS since-2025
-5|proposal/known:USA DEU since-2025
5|proposal/known:USA DNK 4
5|proposal/known:USA DNK 4 to-1999
5|proposal/known:USA DNK to-1999
-8|proposal/known:USA GBR 3
-7|proposal/known:USA GBR 3 since-2025
16|proposal/known:USA GBR 5
16|proposal/known:USA GBR 5 since-2025
6|proposal/known:USA GBR since-2025
-3|proposal/known:USA IDN to-2024
-4|proposal/known:USA IND since-2025
-9|proposal/known:USA JPN 1
-8|proposal/known:USA JPN 1 to-1999
10|proposal/known:USA JPN 1.5
12|proposal/known:USA JPN 1.5 to-1999
-16|proposal/known:USA JPN 2
-8|proposal/known:USA JPN 2 to-1999
-5|proposal/known:USA JPN 2 to-2024
-14|proposal/known:USA JPN 2.5
-13|proposal/known:USA JPN 2.5 since-2025
-4|proposal/known:USA JPN 2.5-3
-4|proposal/known:USA JPN 2.5-3 since-2025
-17|proposal/known:USA JPN 3
-25|proposal/known:USA JPN 3 since-2025
17|proposal/known:USA JPN 3 to-1999
-9|proposal/known:USA JPN 3 to-2024
4|proposal/known:USA JPN 3.5
4|proposal/known:USA JPN 3.5 since-2025
-4|proposal/known:USA JPN 4
18|proposal/known:USA JPN 5
18|proposal/known:USA JPN 5 since-2025
16|proposal/known:USA JPN 5.2
16|proposal/known:USA JPN 5.2 to-1999
-29|proposal/known:USA JPN since-2025
23|proposal/known:USA JPN to-1999
-19|proposal/known:USA JPN to-2024
6|proposal/known:USA KOR 3
8|proposal/known:USA KOR 3 since-2025
-11|proposal/known:USA KOR 3.5
-11|proposal/known:USA KOR 3.5 since-2025
14|proposal/known:USA KOR 3.8
14|proposal/known:USA KOR 3.8 since-2025
8|proposal/known:USA KOR since-2025
-9|proposal/known:USA NATO 3
-4|proposal/known:USA NATO 3 since-2025
-5|proposal/known:USA NATO 3 to-2024
-6|proposal/known:USA NATO 3.5
-6|proposal/known:USA NATO 3.5 since-2025
-3|proposal/known:USA NATO 5
-3|proposal/known:USA NATO 5 since-2025
-16|proposal/known:USA NATO since-2025
-6|proposal/known:USA NATO to-2024
-3|proposal/known:USA PHL 2
-3|proposal/known:USA PHL 2 since-2025
-3|proposal/known:USA PHL since-2025
-8|proposal/known:USA TWN 1E+1
-6|proposal/known:USA TWN 1E+1 to-2024
-3|proposal/known:USA TWN 3
-4|proposal/known:USA TWN 5
-8|proposal/known:USA TWN since-2025
-9|proposal/known:USA TWN to-2024
-5|proposal/known:USA USA 1.5
-5|proposal/known:USA USA 1.5 to-1999
-5|proposal/known:USA USA 1.7
-5|proposal/known:USA USA 1.7 to-1999
8|proposal/known:USA USA 1.8
8|proposal/known:USA USA 1.8 to-1999
-14|proposal/known:USA USA 1E+1
-9|proposal/known:USA USA 1E+1 since-2025
-5|proposal/known:USA USA 1E+1 to-2024
-7|proposal/known:USA USA 2
-15|proposal/known:USA USA 2 since-2025
9|proposal/known:USA USA 2 to-2021
-7|proposal/known:USA USA 2.5
-7|proposal/known:USA USA 2.5 since-2025
10|proposal/known:USA USA 2E+1
10|proposal/known:USA USA 2E+1 since-2025
-12|proposal/known:USA USA 3
4|proposal/known:USA USA 3 since-2025
-4|proposal/known:USA USA 3 to-1999
-12|proposal/known:USA USA 3 to-2024
-6|proposal/known:USA USA 3-3.5
-6|proposal/known:USA USA 3-3.5 since-2025
-20|proposal/known:USA USA 3.5
-20|proposal/known:USA USA 3.5 since-2025
3|proposal/known:USA USA 4
-4|proposal/known:USA USA 4 to-1999
9|proposal/known:USA USA 4 to-2013
11|proposal/known:USA USA 4.5
11|proposal/known:USA USA 4.5 since-2025
11|proposal/known:USA USA 4.6
11|proposal/known:USA USA 4.6 since-2025
7|proposal/known:USA USA 4.7
7|proposal/known:USA USA 4.7 since-2025
3|proposal/known:USA USA 4.8
3|proposal/known:USA USA 4.8 since-2025
8|proposal/known:USA USA 5 since-2025
-8|proposal/known:USA USA 5 to-2024
-8|proposal/known:USA USA since-2025
-9|proposal/known:USA USA to-1999
8|proposal/known:USA USA to-2013
9|proposal/known:USA USA to-2021
-26|proposal/known:USA USA to-2024
-3|proposal/known:VNM VNM since-2025
4|proposal/known:ZWE ZWE 0.9
4|proposal/known:ZWE ZWE 0.9 since-2025
4|proposal/known:ZWE ZWE since-2025
-6|proposal/named:1
-6|proposal/named:2
-12|proposal/named:3
14|proposal/near-after:\"
10|proposal/near-after:#
-3|proposal/near-after:'
13|proposal/near-after:'d
6|proposal/near-after:'ll
27|proposal/near-after:'s
6|proposal/near-after:'ve
5|proposal/near-after:(
5|proposal/near-after:)
3|proposal/near-after:*
20|proposal/near-after:,
10|proposal/near-after:-
30|proposal/near-after:.
-13|proposal/near-after:0
-19|proposal/near-after::
3|proposal/near-after:;
-11|proposal/near-after:?
-14|proposal/near-after:DATE
3|proposal/near-after:EU
12|proposal/near-after:LAND
-3|proposal/near-after:LEADER
-41|proposal/near-after:NATO
-34|proposal/near-after:OUTLET
6|proposal/near-after:PERSON
39|proposal/near-after:USA
11|proposal/near-after:a
-25|proposal/near-after:about
-19|proposal/near-after:above
-6|proposal/near-after:accept
3|proposal/near-after:access
9|proposal/near-after:accord
3|proposal/near-after:according
-4|proposal/near-after:achievable
5|proposal/near-after:act
6|proposal/near-after:adequate
4|proposal/near-after:administration
3|proposal/near-after:admiration
3|proposal/near-after:admit
6|proposal/near-after:adoption
3|proposal/near-after:adversary
-6|proposal/near-after:advise
4|proposal/near-after:advisory panel
19|proposal/near-after:advocate
13|proposal/near-after:affordable
-4|proposal/near-after:after
3|proposal/near-after:afterward
-3|proposal/near-after:afterwards
16|proposal/near-after:against
3|proposal/near-after:agenda
3|proposal/near-after:agreements
3|proposal/near-after:ahead
8|proposal/near-after:aida
7|proposal/near-after:aide
-6|proposal/near-after:aides
10|proposal/near-after:aim
12|proposal/near-after:air
-12|proposal/near-after:allow
-6|proposal/near-after:allowed
-3|proposal/near-after:alluding
3|proposal/near-after:almost
11|proposal/near-after:alone
10|proposal/near-after:already
-28|proposal/near-after:also
4|proposal/near-after:always
4|proposal/near-after:ambassador
-34|proposal/near-after:ambition
12|proposal/near-after:among
5|proposal/near-after:ample
-9|proposal/near-after:an
22|proposal/near-after:and
5|proposal/near-after:anies
6|proposal/near-after:announce
6|proposal/near-after:annual
3|proposal/near-after:annually
13|proposal/near-after:another
-5|proposal/near-after:answer
4|proposal/near-after:any
4|proposal/near-after:anything
4|proposal/near-after:apart
-7|proposal/near-after:appear
8|proposal/near-after:appropriate
6|proposal/near-after:argue
12|proposal/near-after:armed forces
-6|proposal/near-after:armies
15|proposal/near-after:army
-4|proposal/near-after:around
5|proposal/near-after:as
-20|proposal/near-after:asia
-11|proposal/near-after:asian
-10|proposal/near-after:ask
14|proposal/near-after:ask for
-10|proposal/near-after:assure
9|proposal/near-after:at
-11|proposal/near-after:ate
-4|proposal/near-after:attached
-9|proposal/near-after:attainable
3|proposal/near-after:avail
-13|proposal/near-after:average
4|proposal/near-after:away
4|proposal/near-after:back
11|proposal/near-after:balance
10|proposal/near-after:bandy about
4|proposal/near-after:bankers
8|proposal/near-after:bar
4|proposal/near-after:bare
-4|proposal/near-after:bases
5|proposal/near-after:baswedan
7|proposal/near-after:be
6|proposal/near-after:bearing
-5|proposal/near-after:became
-12|proposal/near-after:become
5|proposal/near-after:becoming
17|proposal/near-after:before
5|proposal/near-after:begin
5|proposal/near-after:beginning
-28|proposal/near-after:being
3|proposal/near-after:below
-3|proposal/near-after:benchmark
10|proposal/near-after:beside
3|proposal/near-after:best
6|proposal/near-after:better
-3|proposal/near-after:between
7|proposal/near-after:beyond
6|proposal/near-after:bill
3|proposal/near-after:billion
-11|proposal/near-after:bloc
13|proposal/near-after:bond
5|proposal/near-after:bonds
3|proposal/near-after:books
-7|proposal/near-after:borne
-8|proposal/near-after:borrowed
-6|proposal/near-after:both
-6|proposal/near-after:brackets
3|proposal/near-after:brady
-12|proposal/near-after:bridges
-5|proposal/near-after:broader
3|proposal/near-after:broken
6|proposal/near-after:brokers
-13|proposal/near-after:bruited
-6|proposal/near-after:budget
4|proposal/near-after:build
4|proposal/near-after:bunk
7|proposal/near-after:burden
-4|proposal/near-after:bury
6|proposal/near-after:businesses
-10|proposal/near-after:bust
23|proposal/near-after:by
-11|proposal/near-after:calculate
17|proposal/near-after:call
5|proposal/near-after:call for
4|proposal/near-after:calm
9|proposal/near-after:came
3|proposal/near-after:camp
12|proposal/near-after:campaign
6|proposal/near-after:can
3|proposal/near-after:cannot
-7|proposal/near-after:capability
5|proposal/near-after:carry
-4|proposal/near-after:carved
-5|proposal/near-after:case
-4|proposal/near-after:cases
5|proposal/near-after:caught
4|proposal/near-after:ceasefire
8|proposal/near-after:chairman
7|proposal/near-after:chat
4|proposal/near-after:cheapest
5|proposal/near-after:chief
3|proposal/near-after:chiefs
-15|proposal/near-after:choose
4|proposal/near-after:chorus
7|proposal/near-after:cite
12|proposal/near-after:civil
3|proposal/near-after:claim
-12|proposal/near-after:clause
3|proposal/near-after:close
-4|proposal/near-after:closer
-4|proposal/near-after:coalition
-4|proposal/near-after:columns
-7|proposal/near-after:combat
7|proposal/near-after:come
-12|proposal/near-after:come to
-5|proposal/near-after:coming
4|proposal/near-after:commit
9|proposal/near-after:committee
-5|proposal/near-after:component
-10|proposal/near-after:compromise
7|proposal/near-after:conceivable
-5|proposal/near-after:concern
3|proposal/near-after:conclusion
6|proposal/near-after:condition
-14|proposal/near-after:conditions
-7|proposal/near-after:confided
7|proposal/near-after:conservative
-33|proposal/near-after:consider
-6|proposal/near-after:consideration
-6|proposal/near-after:consistent
-13|proposal/near-after:constitution
9|proposal/near-after:consumption
5|proposal/near-after:contender
-9|proposal/near-after:content
-3|proposal/near-after:conversation
5|proposal/near-after:convince
-4|proposal/near-after:coordination
-4|proposal/near-after:cope
-4|proposal/near-after:core
-3|proposal/near-after:core defence
4|proposal/near-after:core defense
5|proposal/near-after:corporate
3|proposal/near-after:cost
-4|proposal/near-after:costed
8|proposal/near-after:could
11|proposal/near-after:counted
3|proposal/near-after:counting
3|proposal/near-after:countries
3|proposal/near-after:country
3|proposal/near-after:coupled
6|proposal/near-after:cover
-9|proposal/near-after:crisis
-13|proposal/near-after:current
5|proposal/near-after:cut
-5|proposal/near-after:cyber
3|proposal/near-after:daft
-8|proposal/near-after:dagger
-7|proposal/near-after:daily
3|proposal/near-after:daiwa
5|proposal/near-after:date
-29|proposal/near-after:day
3|proposal/near-after:daylight
4|proposal/near-after:debate
-14|proposal/near-after:decade
-9|proposal/near-after:decide
-11|proposal/near-after:decision
3|proposal/near-after:deck
-9|proposal/near-after:defence
-3|proposal/near-after:defence ministry
4|proposal/near-after:defense
4|proposal/near-after:defense minister
5|proposal/near-after:defense ministry
-6|proposal/near-after:defense secretary
-3|proposal/near-after:defense spending
-5|proposal/near-after:definition
3|proposal/near-after:deliver
14|proposal/near-after:demand
3|proposal/near-after:demur
-9|proposal/near-after:department
-4|proposal/near-after:depending
12|proposal/near-after:did
8|proposal/near-after:difference
-8|proposal/near-after:direction
-5|proposal/near-after:discuss
-10|proposal/near-after:discussion
-9|proposal/near-after:discussions
-16|proposal/near-after:dismiss
-5|proposal/near-after:dispatch
13|proposal/near-after:do
-8|proposal/near-after:doable
13|proposal/near-after:does
-3|proposal/near-after:dotted
8|proposal/near-after:doubt
-23|proposal/near-after:draft
3|proposal/near-after:drawn
18|proposal/near-after:dream
-15|proposal/near-after:drive
-8|proposal/near-after:drones
12|proposal/near-after:drop
-5|proposal/near-after:due
6|proposal/near-after:early
-6|proposal/near-after:east
-11|proposal/near-after:economic
4|proposal/near-after:economic output
-6|proposal/near-after:economists
3|proposal/near-after:ed
3|proposal/near-after:elected
-9|proposal/near-after:election
-5|proposal/near-after:elections
4|proposal/near-after:else
-8|proposal/near-after:embrace
4|proposal/near-after:enablers
19|proposal/near-after:end
10|proposal/near-after:enough
3|proposal/near-after:enrichment
-4|proposal/near-after:enshrine
-11|proposal/near-after:enters
3|proposal/near-after:environment
-8|proposal/near-after:envoy
-10|proposal/near-after:equal
-3|proposal/near-after:era
-4|proposal/near-after:escape
3|proposal/near-after:essential
-3|proposal/near-after:europe
5|proposal/near-after:european
4|proposal/near-after:european allies
-4|proposal/near-after:eventual
-3|proposal/near-after:eventually
-12|proposal/near-after:every
3|proposal/near-after:every ally
4|proposal/near-after:everyone
-4|proposal/near-after:everything
4|proposal/near-after:examine
8|proposal/near-after:exceed
3|proposal/near-after:exchange
-4|proposal/near-after:executive
-3|proposal/near-after:expect
-14|proposal/near-after:expert
5|proposal/near-after:experts
-15|proposal/near-after:exposes
-6|proposal/near-after:external
3|proposal/near-after:f
3|proposal/near-after:face
-7|proposal/near-after:factories
-5|proposal/near-after:fails
5|proposal/near-after:fair
4|proposal/near-after:fairer
-12|proposal/near-after:familiar
6|proposal/near-after:fantasy
-3|proposal/near-after:favor
7|proposal/near-after:favour
-13|proposal/near-after:feasible
-4|proposal/near-after:few
-19|proposal/near-after:figure
8|proposal/near-after:figures
10|proposal/near-after:final
3|proposal/near-after:finance ministry
8|proposal/near-after:financed
5|proposal/near-after:finances
12|proposal/near-after:find
3|proposal/near-after:fire
4|proposal/near-after:first
-15|proposal/near-after:fiscal
-5|proposal/near-after:fit
-21|proposal/near-after:five
-19|proposal/near-after:fix
-25|proposal/near-after:float
-5|proposal/near-after:focus
-5|proposal/near-after:folding
-7|proposal/near-after:follow
-5|proposal/near-after:follows
8|proposal/near-after:for
14|proposal/near-after:force
3|proposal/near-after:foregone
-3|proposal/near-after:foreign
3|proposal/near-after:foreign ministry
-7|proposal/near-after:foreseeable
8|proposal/near-after:form
8|proposal/near-after:former
4|proposal/near-after:forth
7|proposal/near-after:from
4|proposal/near-after:front
12|proposal/near-after:full
-6|proposal/near-after:fullness
5|proposal/near-after:fund
-3|proposal/near-after:funded
-8|proposal/near-after:further
-6|proposal/near-after:future
-6|proposal/near-after:gained
3|proposal/near-after:gambit
-15|proposal/near-after:gdp
3|proposal/near-after:general
-4|proposal/near-after:generals
-5|proposal/near-after:get
18|proposal/near-after:give
3|proposal/near-after:gni
-8|proposal/near-after:gnp
14|proposal/near-after:goal
6|proposal/near-after:good
-25|proposal/near-after:government
-5|proposal/near-after:grateful
7|proposal/near-after:gross domestic product
6|proposal/near-after:gross national income
-7|proposal/near-after:gross national product
-6|proposal/near-after:ground
4|proposal/near-after:grow
-13|proposal/near-after:guarantee
3|proposal/near-after:guide
-3|proposal/near-after:gulf
21|proposal/near-after:had
-7|proposal/near-after:hague
16|proposal/near-after:half
3|proposal/near-after:handed
-7|proposal/near-after:hanging
-10|proposal/near-after:has
-18|proposal/near-after:hawks
22|proposal/near-after:he
3|proposal/near-after:health
5|proposal/near-after:heavy
-4|proposal/near-after:hedges
-3|proposal/near-after:her
8|proposal/near-after:heroic
-6|proposal/near-after:higher
-5|proposal/near-after:him
-4|proposal/near-after:himself
-8|proposal/near-after:hint
5|proposal/near-after:hipkins
16|proposal/near-after:his
-4|proposal/near-after:home
3|proposal/near-after:honest
-18|proposal/near-after:honorable
-7|proposal/near-after:hope
8|proposal/near-after:hopeless
-15|proposal/near-after:horizon
4|proposal/near-after:hornung
8|proposal/near-after:hotel
-4|proposal/near-after:hours
10|proposal/near-after:house
5|proposal/near-after:housing
4|proposal/near-after:hurdled
11|proposal/near-after:i
-3|proposal/near-after:idea
-10|proposal/near-after:ideal
-5|proposal/near-after:if
-10|proposal/near-after:imagine
7|proposal/near-after:implied
-32|proposal/near-after:in
-21|proposal/near-after:in line with
7|proposal/near-after:income
9|proposal/near-after:increase
7|proposal/near-after:indo - pacific allies
4|proposal/near-after:indoors
9|proposal/near-after:infrastructure
5|proposal/near-after:initiative
3|proposal/near-after:innovation
3|proposal/near-after:inquired
-4|proposal/near-after:instead
4|proposal/near-after:instead of
-19|proposal/near-after:insufficient
3|proposal/near-after:international
4|proposal/near-after:into
-3|proposal/near-after:investments
9|proposal/near-after:invite
9|proposal/near-after:involved
-7|proposal/near-after:inwardly
-18|proposal/near-after:is
7|proposal/near-after:it
35|proposal/near-after:its
-4|proposal/near-after:itself
3|proposal/near-after:james
4|proposal/near-after:jeffrey
3|proposal/near-after:jobs
-3|proposal/near-after:joke
3|proposal/near-after:just
4|proposal/near-after:kak
-7|proposal/near-after:key
-3|proposal/near-after:kicked
3|proposal/near-after:kiuchi
-6|proposal/near-after:known
4|proposal/near-after:ko
4|proposal/near-after:lag
10|proposal/near-after:landing
-6|proposal/near-after:landslide
-7|proposal/near-after:last
6|proposal/near-after:lately
-13|proposal/near-after:later
-11|proposal/near-after:latter
9|proposal/near-after:lawmakers
-4|proposal/near-after:lay down
-7|proposal/near-after:ldp
5|proposal/near-after:leader
-7|proposal/near-after:leading
-4|proposal/near-after:leaked
14|proposal/near-after:least
9|proposal/near-after:leave
4|proposal/near-after:legal
5|proposal/near-after:less
-4|proposal/near-after:let
-5|proposal/near-after:lets
-10|proposal/near-after:level
5|proposal/near-after:liberal democratic party
3|proposal/near-after:lie
-14|proposal/near-after:lifetime
4|proposal/near-after:lift
-3|proposal/near-after:light
-6|proposal/near-after:like
-5|proposal/near-after:likeliest
-8|proposal/near-after:limit
3|proposal/near-after:line
10|proposal/near-after:little
5|proposal/near-after:live with
4|proposal/near-after:local
4|proposal/near-after:long
3|proposal/near-after:look
-12|proposal/near-after:look at
5|proposal/near-after:looks
3|proposal/near-after:lord
3|proposal/near-after:losing
6|proposal/near-after:lost
6|proposal/near-after:loud
3|proposal/near-after:lunch
7|proposal/near-after:made
-10|proposal/near-after:main
5|proposal/near-after:manageable
-14|proposal/near-after:manifesto
-4|proposal/near-after:marcos
12|proposal/near-after:market
5|proposal/near-after:match
-12|proposal/near-after:may
10|proposal/near-after:mean
4|proposal/near-after:measure
4|proposal/near-after:measured
6|proposal/near-after:media
-5|proposal/near-after:meet
7|proposal/near-after:members
-18|proposal/near-after:memo
8|proposal/near-after:mention
3|proposal/near-after:mep
6|proposal/near-after:merely
-7|proposal/near-after:metalworkers
3|proposal/near-after:middle
-3|proposal/near-after:midway
-14|proposal/near-after:might
6|proposal/near-after:mike
6|proposal/near-after:milestone
-9|proposal/near-after:militaries
-3|proposal/near-after:military spending
10|proposal/near-after:minimum
-4|proposal/near-after:ministers
3|proposal/near-after:ministry
3|proposal/near-after:ministry of national defense
3|proposal/near-after:minutes
-15|proposal/near-after:mirror
10|proposal/near-after:missiles
6|proposal/near-after:mobile
5|proposal/near-after:modernisation
-3|proposal/near-after:monarchies
-22|proposal/near-after:money
-15|proposal/near-after:moot
-22|proposal/near-after:more
-12|proposal/near-after:most
7|proposal/near-after:much
9|proposal/near-after:munitions
-7|proposal/near-after:must
-4|proposal/near-after:my
11|proposal/near-after:n't
-4|proposal/near-after:nagel
-10|proposal/near-after:namely
6|proposal/near-after:nation
3|proposal/near-after:national
-3|proposal/near-after:national income
8|proposal/near-after:national security
-7|proposal/near-after:natural
-14|proposal/near-after:near
-5|proposal/near-after:nearly
-9|proposal/near-after:need
14|proposal/near-after:needed
-19|proposal/near-after:needs
5|proposal/near-after:net
10|proposal/near-after:never
-5|proposal/near-after:new
9|proposal/near-after:newspaper
-12|proposal/near-after:next
-3|proposal/near-after:night
27|proposal/near-after:no
-4|proposal/near-after:nobody
3|proposal/near-after:nominal growth
4|proposal/near-after:nomura
3|proposal/near-after:non
3|proposal/near-after:nonsense
-10|proposal/near-after:norm
8|proposal/near-after:normal
-18|proposal/near-after:not
-13|proposal/near-after:note
5|proposal/near-after:nukes
3|proposal/near-after:number
4|proposal/near-after:objected
3|proposal/near-after:objective
6|proposal/near-after:obligation
-8|proposal/near-after:off
-4|proposal/near-after:offer
7|proposal/near-after:office
-8|proposal/near-after:official
-3|proposal/near-after:officials
5|proposal/near-after:offset
4|proposal/near-after:often
20|proposal/near-after:on
-4|proposal/near-after:once
-13|proposal/near-after:one
7|proposal/near-after:only
3|proposal/near-after:op
4|proposal/near-after:open
5|proposal/near-after:opening bid
6|proposal/near-after:oppose
-19|proposal/near-after:option
5|proposal/near-after:optional
-13|proposal/near-after:or
-5|proposal/near-after:original
5|proposal/near-after:other
7|proposal/near-after:ought
-9|proposal/near-after:our
3|proposal/near-after:ourselves
23|proposal/near-after:out
-5|proposal/near-after:outcome
-8|proposal/near-after:outer
-5|proposal/near-after:over
-7|proposal/near-after:overhauls
15|proposal/near-after:own
-9|proposal/near-after:palatable
-6|proposal/near-after:panel
5|proposal/near-after:paper
-10|proposal/near-after:parliament
-9|proposal/near-after:parliamentary
-9|proposal/near-after:part
-6|proposal/near-after:parties
12|proposal/near-after:party
-6|proposal/near-after:passage
12|proposal/near-after:pay
4|proposal/near-after:peace
-7|proposal/near-after:pencil in
-5|proposal/near-after:penciled
6|proposal/near-after:pensions
-6|proposal/near-after:people
5|proposal/near-after:percentage
-9|proposal/near-after:permanent
3|proposal/near-after:permit
12|proposal/near-after:person
5|proposal/near-after:phase
13|proposal/near-after:phased
3|proposal/near-after:place
-3|proposal/near-after:plain
-22|proposal/near-after:plan
10|proposal/near-after:platform
-6|proposal/near-after:play
4|proposal/near-after:plays
-10|proposal/near-after:plead for
-7|proposal/near-after:pleased
11|proposal/near-after:plenty
-8|proposal/near-after:plot
-11|proposal/near-after:point
-5|proposal/near-after:policy
3|proposal/near-after:politely
3|proposal/near-after:political
3|proposal/near-after:popular
-6|proposal/near-after:possibility
-4|proposal/near-after:possibly
-7|proposal/near-after:predecessor
-15|proposal/near-after:prefer
-5|proposal/near-after:preferring
-6|proposal/near-after:president
3|proposal/near-after:presidential
-4|proposal/near-after:pressure
3|proposal/near-after:previous
-12|proposal/near-after:prime minister
6|proposal/near-after:proceed
12|proposal/near-after:promise
3|proposal/near-after:prompted
8|proposal/near-after:proposal
5|proposal/near-after:proposals
-5|proposal/near-after:propose
10|proposal/near-after:provided
4|proposal/near-after:public
-11|proposal/near-after:publish
4|proposal/near-after:pursued
6|proposal/near-after:put forward
-4|proposal/near-after:question
-6|proposal/near-after:quickly
5|proposal/near-after:rand
11|proposal/near-after:range
3|proposal/near-after:ranks
12|proposal/near-after:reach
-3|proposal/near-after:read
-10|proposal/near-after:readers
-7|proposal/near-after:ready
-7|proposal/near-after:real
7|proposal/near-after:realistic
-13|proposal/near-after:really
10|proposal/near-after:reasonable
-4|proposal/near-after:received
-3|proposal/near-after:reckon
25|proposal/near-after:recommend
5|proposal/near-after:recommendation
3|proposal/near-after:recommendations
5|proposal/near-after:recruitment
3|proposal/near-after:red
-12|proposal/near-after:regard
-6|proposal/near-after:related
-7|proposal/near-after:relatively
3|proposal/near-after:released
-4|proposal/near-after:relented
-13|proposal/near-after:remain
-15|proposal/near-after:remilitarization
5|proposal/near-after:rendered
-7|proposal/near-after:replace
-7|proposal/near-after:reply
-15|proposal/near-after:report
-6|proposal/near-after:request
14|proposal/near-after:require
-4|proposal/near-after:research
4|proposal/near-after:resilience
-3|proposal/near-after:resist
5|proposal/near-after:resistance
4|proposal/near-after:response
3|proposal/near-after:retired
9|proposal/near-after:return
-5|proposal/near-after:reveal
-9|proposal/near-after:revenue
-4|proposal/near-after:review
3|proposal/near-after:rights
3|proposal/near-after:rise
3|proposal/near-after:risk
3|proposal/near-after:rival
-4|proposal/near-after:roads
3|proposal/near-after:robbery
12|proposal/near-after:roils
-8|proposal/near-after:roofs
7|proposal/near-after:roughly
6|proposal/near-after:rounding
-3|proposal/near-after:rule out
-5|proposal/near-after:rules
12|proposal/near-after:ruling
3|proposal/near-after:run
6|proposal/near-after:rung
3|proposal/near-after:s
5|proposal/near-after:salaries
-14|proposal/near-after:same
5|proposal/near-after:satisfy
-5|proposal/near-after:saw
-4|proposal/near-after:say
3|proposal/near-after:scarce
-10|proposal/near-after:scares
4|proposal/near-after:schools
8|proposal/near-after:scrap
16|proposal/near-after:sealed
3|proposal/near-after:second
-3|proposal/near-after:secretaries
-4|proposal/near-after:security
-11|proposal/near-after:see
-9|proposal/near-after:seek
-14|proposal/near-after:senators
-10|proposal/near-after:senior
13|proposal/near-after:sense
-3|proposal/near-after:serve
7|proposal/near-after:services
4|proposal/near-after:set
-4|proposal/near-after:settled
5|proposal/near-after:seven
6|proposal/near-after:several
4|proposal/near-after:shade
-16|proposal/near-after:shape
-9|proposal/near-after:share
-19|proposal/near-after:shared
-9|proposal/near-after:she
6|proposal/near-after:shelters
6|proposal/near-after:shelved
4|proposal/near-after:shin
-3|proposal/near-after:ships
-11|proposal/near-after:short
-11|proposal/near-after:shortage
14|proposal/near-after:show
-5|proposal/near-after:silence
5|proposal/near-after:simply
10|proposal/near-after:since
5|proposal/near-after:six
4|proposal/near-after:sleeps
3|proposal/near-after:slept
3|proposal/near-after:slide
11|proposal/near-after:so
3|proposal/near-after:social democrats
5|proposal/near-after:some
-4|proposal/near-after:someday
4|proposal/near-after:soo
6|proposal/near-after:soon
-8|proposal/near-after:sounds
-6|proposal/near-after:source
-11|proposal/near-after:sources
-6|proposal/near-after:south
5|proposal/near-after:speak
3|proposal/near-after:specific
9|proposal/near-after:spend
3|proposal/near-after:spokeswoman
-18|proposal/near-after:spread
-6|proposal/near-after:square
-8|proposal/near-after:stage
3|proposal/near-after:standard
-12|proposal/near-after:start
-3|proposal/near-after:stay
-9|proposal/near-after:step
-16|proposal/near-after:still
4|proposal/near-after:stockpiles
-4|proposal/near-after:stone
-8|proposal/near-after:stop
4|proposal/near-after:straight
3|proposal/near-after:strategist
-10|proposal/near-after:strategy
-10|proposal/near-after:stretch
-8|proposal/near-after:struck
-29|proposal/near-after:study
-5|proposal/near-after:subject
10|proposal/near-after:submarines
-9|proposal/near-after:successive
-4|proposal/near-after:successor
3|proposal/near-after:suffices
-5|proposal/near-after:sufficient
3|proposal/near-after:summit
4|proposal/near-after:supported
-4|proposal/near-after:surprise
4|proposal/near-after:surrounded
9|proposal/near-after:survey
6|proposal/near-after:sustainable
-6|proposal/near-after:swallow
3|proposal/near-after:swell
7|proposal/near-after:table
-12|proposal/near-after:taboo
3|proposal/near-after:takahide
3|proposal/near-after:take
8|proposal/near-after:takuji
11|proposal/near-after:talk
8|proposal/near-after:talk about
5|proposal/near-after:talk of
-11|proposal/near-after:tanks
-3|proposal/near-after:target
17|proposal/near-after:tax
14|proposal/near-after:taxes
-5|proposal/near-after:tell
17|proposal/near-after:ten
3|proposal/near-after:teneo
-12|proposal/near-after:text
-6|proposal/near-after:than
-4|proposal/near-after:that
-5|proposal/near-after:the
-7|proposal/near-after:the economy
8|proposal/near-after:the military
-7|proposal/near-after:them
17|proposal/near-after:then
-15|proposal/near-after:there
6|proposal/near-after:thereabouts
7|proposal/near-after:they
7|proposal/near-after:think
-5|proposal/near-after:thinktank
11|proposal/near-after:third
23|proposal/near-after:this
9|proposal/near-after:those
-10|proposal/near-after:three
6|proposal/near-after:through
-6|proposal/near-after:throughout
-3|proposal/near-after:throwing
5|proposal/near-after:tie
6|proposal/near-after:time
-9|proposal/near-after:times
-11|proposal/near-after:to
4|proposal/near-after:tomorrow
4|proposal/near-after:top
4|proposal/near-after:topic
3|proposal/near-after:torch
5|proposal/near-after:tout
-10|proposal/near-after:toward
4|proposal/near-after:trail
6|proposal/near-after:transformative
-14|proposal/near-after:troops
-4|proposal/near-after:troubling
-4|proposal/near-after:twice
17|proposal/near-after:two
6|proposal/near-after:unavoidable
-32|proposal/near-after:under
3|proposal/near-after:undertakings
-7|proposal/near-after:union
-6|proposal/near-after:unions
3|proposal/near-after:unreality
-4|proposal/near-after:until
4|proposal/near-after:unused
7|proposal/near-after:upgrade
4|proposal/near-after:upper
3|proposal/near-after:urge
8|proposal/near-after:us
6|proposal/near-after:usual
6|proposal/near-after:valuable
7|proposal/near-after:very
3|proposal/near-after:veterans
4|proposal/near-after:vice
-7|proposal/near-after:vicinity
-26|proposal/near-after:view
-11|proposal/near-after:volunteers
4|proposal/near-after:vote
-4|proposal/near-after:voters
-4|proposal/near-after:want
3|proposal/near-after:warranted
-4|proposal/near-after:was
10|proposal/near-after:waving
4|proposal/near-after:way
-6|proposal/near-after:waypoint
-3|proposal/near-after:weapons
-7|proposal/near-after:weeks
-13|proposal/near-after:weigh
-11|proposal/near-after:welcome
3|proposal/near-after:welcomed
15|proposal/near-after:were
-15|proposal/near-after:what
-7|proposal/near-after:whatever
4|proposal/near-after:when
14|proposal/near-after:where
-11|proposal/near-after:which
11|proposal/near-after:while
3|proposal/near-after:who
9|proposal/near-after:whole
-15|proposal/near-after:whose
4|proposal/near-after:wide
-4|proposal/near-after:wider
4|proposal/near-after:will
4|proposal/near-after:wise
-12|proposal/near-after:wish
8|proposal/near-after:with
-4|proposal/near-after:withdrawn
9|proposal/near-after:within
-6|proposal/near-after:work
-7|proposal/near-after:world
20|proposal/near-after:would
-3|proposal/near-after:wrench
-23|proposal/near-after:year
-7|proposal/near-after:years
-8|proposal/near-after:yet
-4|proposal/near-after:yielded
9|proposal/near-after:you
-18|proposal/near-after:yrs
5|proposal/near-after:zero
3|proposal/near-after:€
-18|proposal/near-before:\"
-9|proposal/near-before:#
-13|proposal/near-before:$
20|proposal/near-before:'
16|proposal/near-before:'d
3|proposal/near-before:'ll
8|proposal/near-before:'s
8|proposal/near-before:(
6|proposal/near-before:,
3|proposal/near-before:-
3|proposal/near-before:--
11|proposal/near-before:.
-18|proposal/near-before:0
16|proposal/near-before::
3|proposal/near-before:;
-15|proposal/near-before:DATE
-16|proposal/near-before:EU
6|proposal/near-before:LAND
-9|proposal/near-before:LEADER
-21|proposal/near-before:NATO
-14|proposal/near-before:OUTLET
11|proposal/near-before:PERSON
50|proposal/near-before:USA
6|proposal/near-before:a
4|proposal/near-before:abandon
12|proposal/near-before:abe
-6|proposal/near-before:able
-20|proposal/near-before:about
4|proposal/near-before:absorb
14|proposal/near-before:accept
-6|proposal/near-before:accompanying
-16|proposal/near-before:according
-9|proposal/near-before:achieve
-4|proposal/near-before:acknowledge
10|proposal/near-before:act
4|proposal/near-before:acting
9|proposal/near-before:add
7|proposal/near-before:addition
3|proposal/near-before:administration
5|proposal/near-before:admirals
4|proposal/near-before:advance
3|proposal/near-before:adviser
-11|proposal/near-before:advisers
-11|proposal/near-before:advisory
6|proposal/near-before:advisory panel
17|proposal/near-before:advocate
4|proposal/near-before:afford
7|proposal/near-before:after
-13|proposal/near-before:again
13|proposal/near-before:against
-12|proposal/near-before:agency
-10|proposal/near-before:agitate for
4|proposal/near-before:ago
-6|proposal/near-before:agree
7|proposal/near-before:ahead
-11|proposal/near-before:aid
-11|proposal/near-before:aides
-13|proposal/near-before:aim
-4|proposal/near-before:air
3|proposal/near-before:aircraft
-4|proposal/near-before:airs
4|proposal/near-before:alberto
5|proposal/near-before:alice
-7|proposal/near-before:aligned
6|proposal/near-before:all
4|proposal/near-before:allen
-7|proposal/near-before:alliance
-18|proposal/near-before:allies
-12|proposal/near-before:allocation
3|proposal/near-before:allot
-6|proposal/near-before:allow
-3|proposal/near-before:allowed
7|proposal/near-before:ally
-9|proposal/near-before:almost
9|proposal/near-before:alone
6|proposal/near-before:along
-13|proposal/near-before:aloud
-3|proposal/near-before:also
-10|proposal/near-before:alternative
5|proposal/near-before:although
-38|proposal/near-before:ambition
-10|proposal/near-before:amendment
-6|proposal/near-before:ammunition
-7|proposal/near-before:among
-18|proposal/near-before:amount
-24|proposal/near-before:an
14|proposal/near-before:and
3|proposal/near-before:angus
7|proposal/near-before:annex
12|proposal/near-before:announce
3|proposal/near-before:annual
3|proposal/near-before:anonymity
-7|proposal/near-before:another
4|proposal/near-before:answer
13|proposal/near-before:any
8|proposal/near-before:anyone
4|proposal/near-before:anyway
-6|proposal/near-before:applause
7|proposal/near-before:appropriate
4|proposal/near-before:appropriation
-14|proposal/near-before:approve
7|proposal/near-before:arbitrary
-19|proposal/near-before:are
-6|proposal/near-before:area
15|proposal/near-before:argue
6|proposal/near-before:arithmetic
12|proposal/near-before:armed
12|proposal/near-before:armed forces
-3|proposal/near-before:armies
4|proposal/near-before:arms
-19|proposal/near-before:army
-5|proposal/near-before:arrangements
-12|proposal/near-before:arrive
-3|proposal/near-before:arrow
18|proposal/near-before:as
-3|proposal/near-before:asean
10|proposal/near-before:asian
-14|proposal/near-before:ask for
-12|proposal/near-before:aspiration
-8|proposal/near-before:assails
3|proposal/near-before:assume
-6|proposal/near-before:assumed
14|proposal/near-before:assumption
12|proposal/near-before:assure
3|proposal/near-before:attendees
5|proposal/near-before:audience
-9|proposal/near-before:aukus
11|proposal/near-before:authors
4|proposal/near-before:average
-5|proposal/near-before:avoids
3|proposal/near-before:away
3|proposal/near-before:b
-3|proposal/near-before:back
17|proposal/near-before:badenoch
3|proposal/near-before:balk
4|proposal/near-before:bankers
3|proposal/near-before:bar
6|proposal/near-before:barbara
5|proposal/near-before:bardella
-12|proposal/near-before:barracks
8|proposal/near-before:bavaria
14|proposal/near-before:be
-5|proposal/near-before:because
11|proposal/near-before:been
12|proposal/near-before:before
-6|proposal/near-before:begin at
-33|proposal/near-before:begun
-4|proposal/near-before:behest
14|proposal/near-before:behind
-15|proposal/near-before:being
16|proposal/near-before:believe
-7|proposal/near-before:below
-7|proposal/near-before:benchmark
3|proposal/near-before:beside
4|proposal/near-before:bet
10|proposal/near-before:better
-8|proposal/near-before:beyond
4|proposal/near-before:big
3|proposal/near-before:bigger
6|proposal/near-before:bill
3|proposal/near-before:billion
9|proposal/near-before:bite
6|proposal/near-before:bloc
-16|proposal/near-before:blueprint
9|proposal/near-before:boast
3|proposal/near-before:bond
12|proposal/near-before:bonds
8|proposal/near-before:book
11|proposal/near-before:both
-5|proposal/near-before:bought
3|proposal/near-before:brace
-6|proposal/near-before:break
5|proposal/near-before:breaks
4|proposal/near-before:brien
4|proposal/near-before:broad
3|proposal/near-before:brokerage
4|proposal/near-before:bruegel
-12|proposal/near-before:budget
12|proposal/near-before:bureaucrat
-9|proposal/near-before:bureaucrats
16|proposal/near-before:business
-8|proposal/near-before:but
13|proposal/near-before:by
-19|proposal/near-before:cabinet
32|proposal/near-before:call for
8|proposal/near-before:call on
-7|proposal/near-before:came
3|proposal/near-before:cameron
24|proposal/near-before:camp
33|proposal/near-before:campaign
16|proposal/near-before:can
11|proposal/near-before:candidate
-10|proposal/near-before:cannot
-7|proposal/near-before:capability
-10|proposal/near-before:carry
4|proposal/near-before:cartlidge
5|proposal/near-before:case
-5|proposal/near-before:casts
10|proposal/near-before:cautious
4|proposal/near-before:cdu
6|proposal/near-before:ceiling
4|proposal/near-before:center
6|proposal/near-before:centre
4|proposal/near-before:ceremony
13|proposal/near-before:chair
24|proposal/near-before:chairman
5|proposal/near-before:chairs
8|proposal/near-before:challenger
10|proposal/near-before:chancellor
3|proposal/near-before:chel
-39|proposal/near-before:chief
-22|proposal/near-before:chiefs
3|proposal/near-before:choice
7|proposal/near-before:christian democrats
5|proposal/near-before:circle
-6|proposal/near-before:circles
4|proposal/near-before:circling
6|proposal/near-before:circulating
-11|proposal/near-before:cite
6|proposal/near-before:citizen
3|proposal/near-before:city
-4|proposal/near-before:civil
12|proposal/near-before:clamor
-20|proposal/near-before:climb
20|proposal/near-before:close
8|proposal/near-before:club
-9|proposal/near-before:co
11|proposal/near-before:coalition
-11|proposal/near-before:coast guard
-14|proposal/near-before:codify
14|proposal/near-before:colleague
-5|proposal/near-before:colleagues
-12|proposal/near-before:combined
5|proposal/near-before:come
5|proposal/near-before:come back with
-9|proposal/near-before:come to
-3|proposal/near-before:comment
-4|proposal/near-before:commitment
-4|proposal/near-before:committee
3|proposal/near-before:committees
3|proposal/near-before:condition
3|proposal/near-before:conference
10|proposal/near-before:confessed
-3|proposal/near-before:confided
-4|proposal/near-before:confirm
4|proposal/near-before:congress
5|proposal/near-before:congressional
23|proposal/near-before:conservative
10|proposal/near-before:conservatives
-29|proposal/near-before:consider
-8|proposal/near-before:considerably
-4|proposal/near-before:constitution
-9|proposal/near-before:constitutional
3|proposal/near-before:consultancy
6|proposal/near-before:consultant
-20|proposal/near-before:contain
7|proposal/near-before:contender
14|proposal/near-before:content
-6|proposal/near-before:contrast
-15|proposal/near-before:convened
4|proposal/near-before:converged
-7|proposal/near-before:core defense
-15|proposal/near-before:cost
5|proposal/near-before:costed
-14|proposal/near-before:could
6|proposal/near-before:council
-3|proposal/near-before:counsel
3|proposal/near-before:counsels
-4|proposal/near-before:counteroffer
-12|proposal/near-before:counterpart
6|proposal/near-before:counting
13|proposal/near-before:country
6|proposal/near-before:course
-4|proposal/near-before:coy
-10|proposal/near-before:crewing
4|proposal/near-before:cross
6|proposal/near-before:cry
4|proposal/near-before:cut
6|proposal/near-before:d 66
-13|proposal/near-before:dailies
-25|proposal/near-before:date
-6|proposal/near-before:day
-4|proposal/near-before:days
5|proposal/near-before:deal
6|proposal/near-before:dean
-8|proposal/near-before:decide
-13|proposal/near-before:decision
13|proposal/near-before:declare
-5|proposal/near-before:decline
-13|proposal/near-before:defence
-12|proposal/near-before:defence chief
-10|proposal/near-before:defence minister
-14|proposal/near-before:defence ministry
-5|proposal/near-before:defence secretary
-3|proposal/near-before:defend
-4|proposal/near-before:defending
-15|proposal/near-before:defense
-21|proposal/near-before:defense minister
-15|proposal/near-before:defense ministry
-3|proposal/near-before:defense secretary
-3|proposal/near-before:deficit
3|proposal/near-before:demand
3|proposal/near-before:democracies
-3|proposal/near-before:democracy
5|proposal/near-before:democratic
4|proposal/near-before:democratic party for the people
-5|proposal/near-before:denials
-5|proposal/near-before:department
3|proposal/near-before:deputies
3|proposal/near-before:deputy
-8|proposal/near-before:describe
10|proposal/near-before:devote
4|proposal/near-before:did
3|proposal/near-before:diokno
-5|proposal/near-before:dip
-18|proposal/near-before:diplomats
-3|proposal/near-before:direction
-7|proposal/near-before:disappoint
3|proposal/near-before:disappointing
-13|proposal/near-before:discuss
-21|proposal/near-before:discussion
13|proposal/near-before:disown
6|proposal/near-before:dissenting
-4|proposal/near-before:dnd
19|proposal/near-before:do
8|proposal/near-before:documents
3|proposal/near-before:does
5|proposal/near-before:double
-7|proposal/near-before:doubt
4|proposal/near-before:dpp
3|proposal/near-before:draw
-9|proposal/near-before:drawing
-20|proposal/near-before:drawn
-9|proposal/near-before:dream
4|proposal/near-before:dreaming
-3|proposal/near-before:dreams
-8|proposal/near-before:duck
13|proposal/near-before:due
6|proposal/near-before:dukakis
11|proposal/near-before:during
15|proposal/near-before:dutton
-12|proposal/near-before:earlier
3|proposal/near-before:easily
3|proposal/near-before:eastern
8|proposal/near-before:economy
4|proposal/near-before:edge
-14|proposal/near-before:editorial
6|proposal/near-before:edmonds
4|proposal/near-before:either
-7|proposal/near-before:elastic
29|proposal/near-before:elect
-12|proposal/near-before:else
7|proposal/near-before:enough
-5|proposal/near-before:entertain
3|proposal/near-before:entreat
-3|proposal/near-before:envelope
-14|proposal/near-before:envisage
3|proposal/near-before:envision
-8|proposal/near-before:equal
-4|proposal/near-before:equate
13|proposal/near-before:equivalent
-4|proposal/near-before:espoused
3|proposal/near-before:essay
-8|proposal/near-before:estimate
-3|proposal/near-before:europe
4|proposal/near-before:european allies
-3|proposal/near-before:european members
-12|proposal/near-before:even
-14|proposal/near-before:event
10|proposal/near-before:ex
-3|proposal/near-before:examination
-16|proposal/near-before:examine
-4|proposal/near-before:example
13|proposal/near-before:exceed
-3|proposal/near-before:except
3|proposal/near-before:excess
-3|proposal/near-before:exemption
3|proposal/near-before:exhort
7|proposal/near-before:expenditure
-8|proposal/near-before:expenditures
-14|proposal/near-before:expert
3|proposal/near-before:expert panel
14|proposal/near-before:experts
3|proposal/near-before:explain
-8|proposal/near-before:explainer
4|proposal/near-before:explore
-36|proposal/near-before:eye
-3|proposal/near-before:face
-9|proposal/near-before:fact
5|proposal/near-before:faction
-5|proposal/near-before:faint
-18|proposal/near-before:fall
5|proposal/near-before:familiar
16|proposal/near-before:far
9|proposal/near-before:farage
5|proposal/near-before:favor
11|proposal/near-before:fear
-17|proposal/near-before:feasible
-8|proposal/near-before:feature
13|proposal/near-before:federation
4|proposal/near-before:feijóo
-3|proposal/near-before:fence
3|proposal/near-before:fend off
12|proposal/near-before:ficci
10|proposal/near-before:fight
14|proposal/near-before:figure
15|proposal/near-before:figures
3|proposal/near-before:finalizes
-16|proposal/near-before:finance
-11|proposal/near-before:finance ministry
8|proposal/near-before:find
-10|proposal/near-before:first
5|proposal/near-before:five
7|proposal/near-before:fix
6|proposal/near-before:flemish
3|proposal/near-before:flexibility
-5|proposal/near-before:flirt
-8|proposal/near-before:flirtation
-11|proposal/near-before:float
8|proposal/near-before:fly
4|proposal/near-before:follow
-9|proposal/near-before:followed
-3|proposal/near-before:following
-9|proposal/near-before:follows
-6|proposal/near-before:for
6|proposal/near-before:forbid
4|proposal/near-before:force
-9|proposal/near-before:foreign minister
6|proposal/near-before:foreign secretary
10|proposal/near-before:formula
3|proposal/near-before:four
5|proposal/near-before:freeze
8|proposal/near-before:friends
-4|proposal/near-before:frigates
15|proposal/near-before:from
-12|proposal/near-before:fujita
-13|proposal/near-before:fumitake
4|proposal/near-before:fund
-3|proposal/near-before:funded
-13|proposal/near-before:funds
-3|proposal/near-before:further
8|proposal/near-before:future
-4|proposal/near-before:gaps
-4|proposal/near-before:gas
9|proposal/near-before:gatchalian
-8|proposal/near-before:gdp
-30|proposal/near-before:general
7|proposal/near-before:get
-5|proposal/near-before:give
-14|proposal/near-before:glad
4|proposal/near-before:glorifying
-7|proposal/near-before:gnp
8|proposal/near-before:go
-20|proposal/near-before:goal
-9|proposal/near-before:gov ' t
-11|proposal/near-before:governing coalition
-6|proposal/near-before:government
9|proposal/near-before:governors
5|proposal/near-before:gradual
-9|proposal/near-before:granted
-5|proposal/near-before:grateful
-6|proposal/near-before:greens
-18|proposal/near-before:grills
3|proposal/near-before:grinding
-19|proposal/near-before:gross domestic product
18|proposal/near-before:group
3|proposal/near-before:groups
-7|proposal/near-before:grow
3|proposal/near-before:growth
9|proposal/near-before:guarantee
-3|proposal/near-before:guard
8|proposal/near-before:guest
-10|proposal/near-before:guideline
-4|proposal/near-before:gurgenidze
5|proposal/near-before:habeck
4|proposal/near-before:haggling
-3|proposal/near-before:hague
4|proposal/near-before:half
5|proposal/near-before:halt
4|proposal/near-before:hand
7|proposal/near-before:handpicked
-15|proposal/near-before:hands
4|proposal/near-before:hankers
-3|proposal/near-before:hard defence
4|proposal/near-before:harmony
-12|proposal/near-before:has
5|proposal/near-before:haste
7|proposal/near-before:hastie
3|proposal/near-before:having
-9|proposal/near-before:hawks
8|proposal/near-before:he
6|proposal/near-before:head
3|proposal/near-before:headline
8|proposal/near-before:heard
3|proposal/near-before:hears
6|proposal/near-before:help
5|proposal/near-before:herself
-6|proposal/near-before:hesitate
4|proposal/near-before:hibakusha
3|proposal/near-before:hide
-19|proposal/near-before:high
5|proposal/near-before:higher
-5|proposal/near-before:hike
-14|proposal/near-before:hill
15|proposal/near-before:him
-12|proposal/near-before:himself
4|proposal/near-before:his
-3|proposal/near-before:history
7|proposal/near-before:hit
-3|proposal/near-before:hold out for
-4|proposal/near-before:hold the line at
-3|proposal/near-before:honebuto
5|proposal/near-before:honest
-25|proposal/near-before:hope
6|proposal/near-before:hopeful
6|proposal/near-before:horizon
6|proposal/near-before:hou
-5|proposal/near-before:hours
18|proposal/near-before:house
-5|proposal/near-before:how
3|proposal/near-before:hyung
21|proposal/near-before:i
-27|proposal/near-before:idea
7|proposal/near-before:if
6|proposal/near-before:imply
6|proposal/near-before:implying
-36|proposal/near-before:in
-3|proposal/near-before:in line with
-8|proposal/near-before:inclined
-14|proposal/near-before:include
-6|proposal/near-before:includes
-18|proposal/near-before:including
-3|proposal/near-before:indicate
-6|proposal/near-before:indo
5|proposal/near-before:industry
-8|proposal/near-before:informal
8|proposal/near-before:inherits
4|proposal/near-before:insist on
11|proposal/near-before:institut
8|proposal/near-before:institute
3|proposal/near-before:intelligence
5|proposal/near-before:interim
3|proposal/near-before:international
8|proposal/near-before:interview
4|proposal/near-before:interviewer
-5|proposal/near-before:into
3|proposal/near-before:invest
-12|proposal/near-before:investment
7|proposal/near-before:invited
4|proposal/near-before:iowa
-9|proposal/near-before:irresponsible
-24|proposal/near-before:is
4|proposal/near-before:isamaa
8|proposal/near-before:ishin
16|proposal/near-before:island
-4|proposal/near-before:islands
9|proposal/near-before:it
7|proposal/near-before:its
4|proposal/near-before:its allies
11|proposal/near-before:itself
4|proposal/near-before:james
5|proposal/near-before:japan innovation party
4|proposal/near-before:japanese communist party
5|proposal/near-before:joel
6|proposal/near-before:jointly
5|proposal/near-before:joon
-6|proposal/near-before:journalists
-7|proposal/near-before:jr
-5|proposal/near-before:jump
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
3|proposal/near-before:kiwis
-15|proposal/near-before:known
-10|proposal/near-before:komeito
3|proposal/near-before:kono
6|proposal/near-before:labor
10|proposal/near-before:labour
3|proposal/near-before:labour mps
-3|proposal/near-before:landing
-15|proposal/near-before:landslide
-4|proposal/near-before:lanes
8|proposal/near-before:language
3|proposal/near-before:last
-3|proposal/near-before:lasting
-3|proposal/near-before:later
3|proposal/near-before:lawmakers
-3|proposal/near-before:lay
7|proposal/near-before:ldp
34|proposal/near-before:leader
9|proposal/near-before:leaders
18|proposal/near-before:leadership
5|proposal/near-before:league
-8|proposal/near-before:leaked
-9|proposal/near-before:leaks
3|proposal/near-before:lean towards
-12|proposal/near-before:leaner
-8|proposal/near-before:leaning
5|proposal/near-before:learn
13|proposal/near-before:least
-9|proposal/near-before:leave
13|proposal/near-before:led
3|proposal/near-before:left
4|proposal/near-before:less
-12|proposal/near-before:let
-6|proposal/near-before:letter
6|proposal/near-before:letters
6|proposal/near-before:level off at
9|proposal/near-before:levy
5|proposal/near-before:liberal
6|proposal/near-before:liberal democratic party
3|proposal/near-before:liberals
4|proposal/near-before:lieutenants
3|proposal/near-before:lift
-5|proposal/near-before:like
3|proposal/near-before:like to see
12|proposal/near-before:limit
5|proposal/near-before:lin
10|proposal/near-before:line
11|proposal/near-before:list
4|proposal/near-before:listed
3|proposal/near-before:lists
-5|proposal/near-before:live with
-6|proposal/near-before:living
7|proposal/near-before:lobby
-5|proposal/near-before:lobby for
5|proposal/near-before:local
12|proposal/near-before:long
-4|proposal/near-before:longer
-25|proposal/near-before:look at
3|proposal/near-before:lost
-14|proposal/near-before:loud
-5|proposal/near-before:love
5|proposal/near-before:majority
-13|proposal/near-before:making
-4|proposal/near-before:manage
7|proposal/near-before:manifesto
3|proposal/near-before:many
-5|proposal/near-before:margin
9|proposal/near-before:mark
3|proposal/near-before:market
7|proposal/near-before:match
-5|proposal/near-before:matters
-3|proposal/near-before:may
8|proposal/near-before:maybe
-8|proposal/near-before:mayor
4|proposal/near-before:me
3|proposal/near-before:mean
-16|proposal/near-before:meanwhile
12|proposal/near-before:measure
15|proposal/near-before:media
5|proposal/near-before:meet
-8|proposal/near-before:mel
8|proposal/near-before:member
-5|proposal/near-before:member states
-28|proposal/near-before:members
-5|proposal/near-before:memo
7|proposal/near-before:middle
-10|proposal/near-before:might
3|proposal/near-before:milder
5|proposal/near-before:mildly
4|proposal/near-before:milestone
-3|proposal/near-before:militaries
15|proposal/near-before:military
9|proposal/near-before:military spending
3|proposal/near-before:mill
-24|proposal/near-before:mind
8|proposal/near-before:minimum
-13|proposal/near-before:minister
-8|proposal/near-before:ministers
-27|proposal/near-before:ministry
-7|proposal/near-before:ministry of defence
-4|proposal/near-before:ministry of national defense
4|proposal/near-before:mirrors
-11|proposal/near-before:mischief
-5|proposal/near-before:miss
-5|proposal/near-before:missiles
-14|proposal/near-before:modest
3|proposal/near-before:money
11|proposal/near-before:montaigne
7|proposal/near-before:moon
8|proposal/near-before:more
6|proposal/near-before:most
10|proposal/near-before:motion
8|proposal/near-before:move
-4|proposal/near-before:much
-19|proposal/near-before:mull
-7|proposal/near-before:mumble
4|proposal/near-before:musar
5|proposal/near-before:muse
10|proposal/near-before:must
25|proposal/near-before:my
-8|proposal/near-before:n
-8|proposal/near-before:n - va
13|proposal/near-before:n't
3|proposal/near-before:nagel
-5|proposal/near-before:naha
-5|proposal/near-before:namely
4|proposal/near-before:nataša
7|proposal/near-before:nation
5|proposal/near-before:national
-6|proposal/near-before:national security
3|proposal/near-before:nationalists
-9|proposal/near-before:nations
-12|proposal/near-before:nearer
-14|proposal/near-before:nearly
-9|proposal/near-before:necessary
5|proposal/near-before:needed
31|proposal/near-before:needs
-11|proposal/near-before:negative
-11|proposal/near-before:never
-19|proposal/near-before:new
6|proposal/near-before:newspaper
-9|proposal/near-before:newspapers
14|proposal/near-before:next
6|proposal/near-before:nippon ishin
3|proposal/near-before:no
4|proposal/near-before:nod
5|proposal/near-before:nominated
4|proposal/near-before:nominee
7|proposal/near-before:nonetheless
3|proposal/near-before:norbert
-5|proposal/near-before:north
-4|proposal/near-before:not
-8|proposal/near-before:note
6|proposal/near-before:nothing
-28|proposal/near-before:now
5|proposal/near-before:nudge
3|proposal/near-before:number
-10|proposal/near-before:nz first
4|proposal/near-before:núñez
3|proposal/near-before:o
-6|proposal/near-before:object
7|proposal/near-before:objective
-11|proposal/near-before:objects
-5|proposal/near-before:obligation
4|proposal/near-before:obligations
4|proposal/near-before:oblige
-15|proposal/near-before:obstacles
-19|proposal/near-before:odds
-7|proposal/near-before:of
-13|proposal/near-before:off
-19|proposal/near-before:office
13|proposal/near-before:officers
-4|proposal/near-before:official
-30|proposal/near-before:officials
4|proposal/near-before:offshoot
4|proposal/near-before:often
-13|proposal/near-before:on
6|proposal/near-before:once
12|proposal/near-before:only
-6|proposal/near-before:onodera
-6|proposal/near-before:open
4|proposal/near-before:operation
12|proposal/near-before:opinion
3|proposal/near-before:oppose
-15|proposal/near-before:option
-16|proposal/near-before:options
-10|proposal/near-before:other
5|proposal/near-before:others
36|proposal/near-before:ought
-11|proposal/near-before:our
-6|proposal/near-before:out
-4|proposal/near-before:outcome
-12|proposal/near-before:outlay
5|proposal/near-before:outsider
-3|proposal/near-before:outsiders
-23|proposal/near-before:over
17|proposal/near-before:own
-6|proposal/near-before:pacific
-3|proposal/near-before:pacifists
-4|proposal/near-before:packs
-14|proposal/near-before:panel
6|proposal/near-before:panels
-13|proposal/near-before:paper
-4|proposal/near-before:parliament
22|proposal/near-before:parliamentary
3|proposal/near-before:part
5|proposal/near-before:partial
11|proposal/near-before:parties
25|proposal/near-before:partner
16|proposal/near-before:partners
16|proposal/near-before:party
7|proposal/near-before:path
6|proposal/near-before:pave
19|proposal/near-before:pay
3|proposal/near-before:peg
5|proposal/near-before:pen
-4|proposal/near-before:people
5|proposal/near-before:people power party
4|proposal/near-before:perhaps
-11|proposal/near-before:permitted
-10|proposal/near-before:person
7|proposal/near-before:peter
-5|proposal/near-before:phases
15|proposal/near-before:phrase
9|proposal/near-before:picked
5|proposal/near-before:pink
4|proposal/near-before:pirc
4|proposal/near-before:pis
3|proposal/near-before:pitches
-10|proposal/near-before:placing
-34|proposal/near-before:plan
3|proposal/near-before:planners
9|proposal/near-before:play down
-4|proposal/near-before:plea
6|proposal/near-before:please
14|proposal/near-before:pledge
-9|proposal/near-before:plump
3|proposal/near-before:pm
3|proposal/near-before:poilievre
-17|proposal/near-before:point
-8|proposal/near-before:policies
13|proposal/near-before:policy
17|proposal/near-before:politicians
4|proposal/near-before:poll
10|proposal/near-before:polls
-6|proposal/near-before:ponder
3|proposal/near-before:portfolio
-16|proposal/near-before:possible
4|proposal/near-before:post
3|proposal/near-before:pounding
7|proposal/near-before:predecessor
8|proposal/near-before:preference
-26|proposal/near-before:premier
-11|proposal/near-before:preparations
-18|proposal/near-before:prepare
-5|proposal/near-before:press conference
10|proposal/near-before:pressure
-8|proposal/near-before:presupposes
5|proposal/near-before:pretending
6|proposal/near-before:primary
8|proposal/near-before:prime minister
20|proposal/near-before:private
-11|proposal/near-before:privately
8|proposal/near-before:pro
-10|proposal/near-before:probably
3|proposal/near-before:proceed
-5|proposal/near-before:proclaim
-13|proposal/near-before:program
-5|proposal/near-before:programme
33|proposal/near-before:promise
-5|proposal/near-before:propel
-12|proposal/near-before:proposals
14|proposal/near-before:propose
6|proposal/near-before:prospect
-3|proposal/near-before:protection
4|proposal/near-before:provides
4|proposal/near-before:ps
3|proposal/near-before:public
-11|proposal/near-before:publish
-6|proposal/near-before:push
-7|proposal/near-before:push back
-3|proposal/near-before:push for
-7|proposal/near-before:put
-5|proposal/near-before:put forward
-7|proposal/near-before:quaint
-12|proposal/near-before:quietly
-3|proposal/near-before:quit
10|proposal/near-before:quote
12|proposal/near-before:race
-21|proposal/near-before:raise
-6|proposal/near-before:rally
-11|proposal/near-before:ramos
5|proposal/near-before:ran
-12|proposal/near-before:range
7|proposal/near-before:ranged
-14|proposal/near-before:rate
-5|proposal/near-before:rather
-7|proposal/near-before:rather than
-5|proposal/near-before:ratify
3|proposal/near-before:ratios
-7|proposal/near-before:read
6|proposal/near-before:ready
4|proposal/near-before:reagan
3|proposal/near-before:realm
-4|proposal/near-before:recall
4|proposal/near-before:reckless
4|proposal/near-before:reckon
30|proposal/near-before:recommend
20|proposal/near-before:recommendation
5|proposal/near-before:record
-11|proposal/near-before:reef
3|proposal/near-before:reference
5|proposal/near-before:reform
-9|proposal/near-before:regards
3|proposal/near-before:reiterate
3|proposal/near-before:rekindles
10|proposal/near-before:remain
-4|proposal/near-before:remilitarisation
4|proposal/near-before:removed
5|proposal/near-before:renewed
3|proposal/near-before:rep
3|proposal/near-before:repeat
-5|proposal/near-before:repeatedly
-7|proposal/near-before:reply
-20|proposal/near-before:report
3|proposal/near-before:reporters
9|proposal/near-before:republican
-10|proposal/near-before:request
-9|proposal/near-before:require
11|proposal/near-before:research
4|proposal/near-before:resigned
3|proposal/near-before:resilience
5|proposal/near-before:resist
3|proposal/near-before:resolution
4|proposal/near-before:respondents
-5|proposal/near-before:response
-4|proposal/near-before:rest
7|proposal/near-before:restore
-5|proposal/near-before:rethinking
7|proposal/near-before:retired
3|proposal/near-before:retorted
12|proposal/near-before:return
-7|proposal/near-before:revenues
-6|proposal/near-before:review
6|proposal/near-before:revise
6|proposal/near-before:revised
3|proposal/near-before:revived
7|proposal/near-before:rich
5|proposal/near-before:richard
3|proposal/near-before:ride
14|proposal/near-before:right
3|proposal/near-before:rightists
-9|proposal/near-before:rise
15|proposal/near-before:rival
14|proposal/near-before:rivals
3|proposal/near-before:road
3|proposal/near-before:roadmap
18|proposal/near-before:roger
10|proposal/near-before:room
-3|proposal/near-before:roughly
-10|proposal/near-before:rule out
-22|proposal/near-before:ruling
21|proposal/near-before:ruling bloc
17|proposal/near-before:ruling parties
3|proposal/near-before:rumor
-8|proposal/near-before:run
8|proposal/near-before:running
3|proposal/near-before:röttgen
11|proposal/near-before:same
8|proposal/near-before:sanseito
-3|proposal/near-before:say
4|proposal/near-before:scared
-21|proposal/near-before:scenarios
6|proposal/near-before:scenes
-8|proposal/near-before:scheming
3|proposal/near-before:scoff
6|proposal/near-before:scotland
-4|proposal/near-before:sea
5|proposal/near-before:seats
-13|proposal/near-before:second
-4|proposal/near-before:secret
-8|proposal/near-before:secretary
-12|proposal/near-before:security
-3|proposal/near-before:see
5|proposal/near-before:see at
-4|proposal/near-before:seek
-20|proposal/near-before:seen
13|proposal/near-before:sees
3|proposal/near-before:self - defense
13|proposal/near-before:sen
5|proposal/near-before:senator
-4|proposal/near-before:senior
4|proposal/near-before:sensible
-7|proposal/near-before:servants
-3|proposal/near-before:service
3|proposal/near-before:services
-12|proposal/near-before:sessions
-4|proposal/near-before:set
-8|proposal/near-before:set aside
-3|proposal/near-before:set his heart on
4|proposal/near-before:set out
21|proposal/near-before:settle
4|proposal/near-before:settle for
-5|proposal/near-before:settled
-11|proposal/near-before:several
5|proposal/near-before:shadow
3|proposal/near-before:shame
9|proposal/near-before:share
4|proposal/near-before:shares
13|proposal/near-before:she
6|proposal/near-before:sheet
4|proposal/near-before:shelters
-4|proposal/near-before:shelves
9|proposal/near-before:sherwin
4|proposal/near-before:shoot for
-16|proposal/near-before:short
-12|proposal/near-before:shorter
21|proposal/near-before:should
4|proposal/near-before:shoulder
-5|proposal/near-before:shouldering
5|proposal/near-before:shy away
-5|proposal/near-before:signal
3|proposal/near-before:silent
-8|proposal/near-before:simulations
3|proposal/near-before:since
4|proposal/near-before:sindoor
18|proposal/near-before:sir
-10|proposal/near-before:sit
5|proposal/near-before:six
-10|proposal/near-before:size
-5|proposal/near-before:sketched
-7|proposal/near-before:slightly
10|proposal/near-before:slip
11|proposal/near-before:slump
-7|proposal/near-before:smaller
4|proposal/near-before:smart
9|proposal/near-before:so
5|proposal/near-before:sober
3|proposal/near-before:social democrats
5|proposal/near-before:socialist
4|proposal/near-before:socialists
5|proposal/near-before:society
-7|proposal/near-before:soldiers
-9|proposal/near-before:solely
19|proposal/near-before:some
-5|proposal/near-before:somebody
4|proposal/near-before:somewhere
9|proposal/near-before:soo
6|proposal/near-before:soon
6|proposal/near-before:sooner
-9|proposal/near-before:sound out
-3|proposal/near-before:sources
6|proposal/near-before:southwest
5|proposal/near-before:sp
-9|proposal/near-before:speak
3|proposal/near-before:speak of
6|proposal/near-before:specific
3|proposal/near-before:spell out
16|proposal/near-before:spend
-5|proposal/near-before:spike
23|proposal/near-before:split
-7|proposal/near-before:splits
8|proposal/near-before:spokesperson
4|proposal/near-before:spring
8|proposal/near-before:springboard
-3|proposal/near-before:stabilise
-24|proposal/near-before:staff
5|proposal/near-before:staffers
12|proposal/near-before:stage
-8|proposal/near-before:stages
4|proposal/near-before:staked
-10|proposal/near-before:stand
3|proposal/near-before:standard
-6|proposal/near-before:start
4|proposal/near-before:start at
5|proposal/near-before:starved
7|proposal/near-before:state
3|proposal/near-before:statutory
-3|proposal/near-before:stay
8|proposal/near-before:steady
4|proposal/near-before:steered
6|proposal/near-before:step up
-6|proposal/near-before:stepping
-12|proposal/near-before:still
-3|proposal/near-before:stocks
-6|proposal/near-before:stone
-4|proposal/near-before:stop
-7|proposal/near-before:stop short
5|proposal/near-before:strategic
11|proposal/near-before:strategists
-13|proposal/near-before:strategy
5|proposal/near-before:stress
-8|proposal/near-before:stride
3|proposal/near-before:stump
-6|proposal/near-before:submarines
-9|proposal/near-before:submitted
4|proposal/near-before:succeed
10|proposal/near-before:successive
13|proposal/near-before:successor
15|proposal/near-before:such
24|proposal/near-before:suggest
8|proposal/near-before:suggestion
4|proposal/near-before:suitable
-5|proposal/near-before:sum
-11|proposal/near-before:sumar
-11|proposal/near-before:summer
-3|proposal/near-before:summit
8|proposal/near-before:support
-4|proposal/near-before:supported
4|proposal/near-before:supporters
15|proposal/near-before:supports
-6|proposal/near-before:suppose
3|proposal/near-before:surgeon
7|proposal/near-before:surprised
4|proposal/near-before:surprisingly
7|proposal/near-before:survey
-7|proposal/near-before:swap
3|proposal/near-before:swung
5|proposal/near-before:table
3|proposal/near-before:taboo
4|proposal/near-before:take up
6|proposal/near-before:talk
3|proposal/near-before:talk about
-3|proposal/near-before:talk of
3|proposal/near-before:tamaki
4|proposal/near-before:tanker
-6|proposal/near-before:tanks
3|proposal/near-before:taper
5|proposal/near-before:tasman
-40|proposal/near-before:tax
-5|proposal/near-before:taxpayers
8|proposal/near-before:taylor
19|proposal/near-before:television
-10|proposal/near-before:tell
-4|proposal/near-before:temporary
8|proposal/near-before:tempore
-16|proposal/near-before:term
-4|proposal/near-before:termed
12|proposal/near-before:terms
-3|proposal/near-before:text
-4|proposal/near-before:than
-12|proposal/near-before:that
7|proposal/near-before:the
4|proposal/near-before:the allies
9|proposal/near-before:the chancellor
5|proposal/near-before:the economy
-5|proposal/near-before:the military
-8|proposal/near-before:their
10|proposal/near-before:them
20|proposal/near-before:themselves
25|proposal/near-before:then
13|proposal/near-before:they
22|proposal/near-before:think
-8|proposal/near-before:think tank
-12|proposal/near-before:third
19|proposal/near-before:this
5|proposal/near-before:those
24|proposal/near-before:though
10|proposal/near-before:threat
-20|proposal/near-before:three
5|proposal/near-before:thrown
5|proposal/near-before:tickled
17|proposal/near-before:tie
8|proposal/near-before:tilt
-11|proposal/near-before:timeline
-7|proposal/near-before:times
8|proposal/near-before:timing
11|proposal/near-before:tip
3|proposal/near-before:tolentino
10|proposal/near-before:toss around
-9|proposal/near-before:total
-4|proposal/near-before:toward
-6|proposal/near-before:towards
-8|proposal/near-before:town
10|proposal/near-before:trace
6|proposal/near-before:trade
3|proposal/near-before:trail
6|proposal/near-before:treasury
3|proposal/near-before:treat
-33|proposal/near-before:trillion
3|proposal/near-before:trim
3|proposal/near-before:trip
3|proposal/near-before:triple
4|proposal/near-before:troubles
-20|proposal/near-before:trumpeted
-5|proposal/near-before:try
3|proposal/near-before:tv
15|proposal/near-before:tweet
29|proposal/near-before:two
8|proposal/near-before:ubs
-3|proposal/near-before:un
-8|proposal/near-before:unavoidable
-32|proposal/near-before:under
13|proposal/near-before:understood
6|proposal/near-before:unfashionable
6|proposal/near-before:uniformed
7|proposal/near-before:until
5|proposal/near-before:upon
7|proposal/near-before:upper
8|proposal/near-before:upward
16|proposal/near-before:urge
-4|proposal/near-before:use
3|proposal/near-before:useful
4|proposal/near-before:v
-3|proposal/near-before:vain
4|proposal/near-before:variant
5|proposal/near-before:ventured
-17|proposal/near-before:version
9|proposal/near-before:veterans
-11|proposal/near-before:vice
-3|proposal/near-before:victorious
32|proposal/near-before:view
7|proposal/near-before:views
5|proposal/near-before:villanueva
7|proposal/near-before:visitors
5|proposal/near-before:voice
14|proposal/near-before:voices
3|proposal/near-before:volunteer
7|proposal/near-before:vote
-3|proposal/near-before:vote on
-11|proposal/near-before:voters
8|proposal/near-before:vow
4|proposal/near-before:vvd
13|proposal/near-before:want
-19|proposal/near-before:war
8|proposal/near-before:warming
3|proposal/near-before:warms
5|proposal/near-before:warn
5|proposal/near-before:warships
-12|proposal/near-before:waving
-4|proposal/near-before:way
-4|proposal/near-before:ways
24|proposal/near-before:we
6|proposal/near-before:weapons
5|proposal/near-before:weidel
-16|proposal/near-before:weigh
7|proposal/near-before:weight
6|proposal/near-before:welcome
3|proposal/near-before:welfare
5|proposal/near-before:well
-33|proposal/near-before:were
-3|proposal/near-before:whatever
-3|proposal/near-before:when
13|proposal/near-before:whether
-34|proposal/near-before:which
-5|proposal/near-before:while
4|proposal/near-before:whisper
37|proposal/near-before:who
8|proposal/near-before:whole
8|proposal/near-before:whose
-5|proposal/near-before:why
19|proposal/near-before:wicker
-7|proposal/near-before:wide
-22|proposal/near-before:will
-5|proposal/near-before:willing
13|proposal/near-before:wing
4|proposal/near-before:winter
-15|proposal/near-before:wish
-8|proposal/near-before:wished
6|proposal/near-before:wishes
4|proposal/near-before:with
3|proposal/near-before:without
5|proposal/near-before:won
-5|proposal/near-before:word
5|proposal/near-before:wording
-6|proposal/near-before:words
-9|proposal/near-before:work
5|proposal/near-before:work toward
4|proposal/near-before:working group
3|proposal/near-before:worry
-12|proposal/near-before:yardstick
-12|proposal/near-before:year
11|proposal/near-before:yearly
-10|proposal/near-before:years
13|proposal/near-before:yes
-6|proposal/near-before:yet
-5|proposal/near-before:yield
9|proposal/near-before:your
6|proposal/near-before:zero
-3|proposal/near-before:zone
4|proposal/near-before:—
-3|proposal/other after-joint:0 far
9|proposal/other after-joint:0 mid
6|proposal/other after-joint:1 far
-13|proposal/other after-joint:1 mid
-3|proposal/other after-joint:1 near
-4|proposal/other after-joint:2 far
-5|proposal/other after-joint:2 mid
-5|proposal/other after-joint:3 mid
-4|proposal/other after-joint:3 near
13|proposal/other after-led:\" far joined
-5|proposal/other after-led:, far joined
-5|proposal/other after-led:, near joined
-6|proposal/other after-led:and far joined
-6|proposal/other after-led:and near joined
-5|proposal/other after-led:as far joined
13|proposal/other after-led:by far free
10|proposal/other after-led:cost far joined
-5|proposal/other after-led:for far joined
3|proposal/other after-led:if far joined
-3|proposal/other after-led:if near joined
13|proposal/other after-led:in far free
7|proposal/other after-led:in far joined
-3|proposal/other after-led:of far joined
10|proposal/other after-led:of near free
-3|proposal/other after-led:on far free
9|proposal/other after-led:president near joined
-3|proposal/other after-led:say far joined
6|proposal/other after-led:target near joined
-7|proposal/other after-led:that far joined
-4|proposal/other after-led:to far joined
-3|proposal/other after-led:to near free
16|proposal/other after-led:under far joined
-27|proposal/other after:body name
-9|proposal/other after:body owner
-4|proposal/other after:capital owner
-6|proposal/other after:country name
-9|proposal/other after:country owner
4|proposal/other after:gov name
3|proposal/other after:leader name
15|proposal/other after:nongov owner
-8|proposal/other after:people owner
8|proposal/other after:pronoun name
11|proposal/other after:pronoun owner
-3|proposal/other before-clause:after-figure inside name body
-8|proposal/other before-clause:after-figure inside name country
9|proposal/other before-clause:after-figure inside name nongov
-3|proposal/other before-clause:after-figure inside name pronoun
4|proposal/other before-clause:after-figure inside owner leader
7|proposal/other before-clause:after-figure opens name country
10|proposal/other before-clause:after-figure opens name leader
5|proposal/other before-clause:after-figure opens name pronoun
4|proposal/other before-clause:after-figure opens owner leader
6|proposal/other before-clause:free inside name body
-6|proposal/other before-clause:free inside name capital
-9|proposal/other before-clause:free inside name gov
25|proposal/other before-clause:free inside name leader
5|proposal/other before-clause:free inside name nongov
-3|proposal/other before-clause:free inside owner body
14|proposal/other before-clause:free inside owner capital
-4|proposal/other before-clause:free inside owner country
-3|proposal/other before-clause:free inside owner gov
-5|proposal/other before-clause:free inside owner people
-3|proposal/other before-clause:free opens name body
12|proposal/other before-clause:free opens name capital
9|proposal/other before-clause:free opens name country
-7|proposal/other before-clause:free opens name leader
-5|proposal/other before-clause:free opens name nongov
-8|proposal/other before-clause:free opens name pronoun
-6|proposal/other before-clause:free opens owner country
-4|proposal/other before-clause:free opens owner people
-4|proposal/other before-clause:free opens owner pronoun
15|proposal/other before-far:4
-7|proposal/other before-free:0 after-figure name far
11|proposal/other before-free:0 after-figure name near
-3|proposal/other before-free:0 after-figure owner near
-9|proposal/other before-free:0 free name far
3|proposal/other before-free:0 free name near
14|proposal/other before-free:0 free owner far
5|proposal/other before-free:1 after-figure name far
6|proposal/other before-free:1 after-figure name near
8|proposal/other before-free:1 after-figure owner near
3|proposal/other before-free:1 free name near
-4|proposal/other before-free:1 free owner far
-16|proposal/other before-free:1 free owner near
-3|proposal/other before-free:2 after-figure name far
12|proposal/other before-free:2 free name far
7|proposal/other before-free:2 free name near
-3|proposal/other before-free:2 free owner far
-5|proposal/other before-free:2 free owner near
14|proposal/other before-joint:0 after-figure
-5|proposal/other before-joint:0 free
8|proposal/other before-joint:1 after-figure
-4|proposal/other before-joint:2 after-figure
14|proposal/other before-joint:2 free
-5|proposal/other before-joint:3 after-figure
-3|proposal/other before-joint:3 free
13|proposal/other before-led:
-8|proposal/other before-led:'s
-5|proposal/other before-led:,
9|proposal/other before-led:--
7|proposal/other before-led:DATE
-4|proposal/other before-led:accept
-6|proposal/other before-led:and
-3|proposal/other before-led:ask
-3|proposal/other before-led:bankrupting
12|proposal/other before-led:by
9|proposal/other before-led:chief
9|proposal/other before-led:colleague
3|proposal/other before-led:defence minister
-3|proposal/other before-led:direct
12|proposal/other before-led:eastern
-3|proposal/other before-led:elect
-5|proposal/other before-led:for
-4|proposal/other before-led:his
11|proposal/other before-led:in
-5|proposal/other before-led:is
12|proposal/other before-led:its
3|proposal/other before-led:known
-3|proposal/other before-led:make
-4|proposal/other before-led:most
8|proposal/other before-led:of
4|proposal/other before-led:president
4|proposal/other before-led:prime minister
12|proposal/other before-led:put
-14|proposal/other before-led:say
4|proposal/other before-led:some
5|proposal/other before-led:termed
-13|proposal/other before-led:the
-5|proposal/other before-led:what
11|proposal/other before-led:while
-3|proposal/other before-led:with
10|proposal/other before-led:within
-4|proposal/other before:body owner
4|proposal/other before:capital name
14|proposal/other before:capital owner
5|proposal/other before:country name
-12|proposal/other before:country owner
-9|proposal/other before:gov name
-3|proposal/other before:gov owner
27|proposal/other before:leader name
9|proposal/other before:leader owner
9|proposal/other before:nongov name
-9|proposal/other before:people owner
-8|proposal/other before:pronoun name
-4|proposal/other before:pronoun owner
-8|proposal/other named:2
-8|proposal/other named:3
-4|proposal/other speaker:body
-8|proposal/other speaker:country
-11|proposal/other speaker:gov
-19|proposal/other speaker:leader
8|proposal/other speaker:nongov
-4|proposal/other speaker:people
14|proposal/other speaker:pronoun
-4|proposal/other subject-of:ask
-5|proposal/other subject-of:be
-5|proposal/other subject-of:declare
5|proposal/other subject-of:hike
4|proposal/other subject-of:hope
5|proposal/other subject-of:propose
-4|proposal/other subject-of:push for
13|proposal/other subject-of:put
9|proposal/other subject-of:suggest
15|proposal/other subject-of:tell
-3|proposal/other subject:be gov
-5|proposal/other subject:demand country
10|proposal/other subject:demand nongov
4|proposal/other subject:move capital
5|proposal/other subject:move country
-3|proposal/other subject:move gov
4|proposal/other subject:move leader
-5|proposal/other subject:pledge body
4|proposal/other subject:proposal capital
4|proposal/other subject:proposal gov
9|proposal/other subject:proposal pronoun
-15|proposal/other unnamed
-42|proposal/other unnamed-beside-others
-4|proposal/role-class-home:CHN CHN
-4|proposal/role-class-home:CHN JPN
6|proposal/role-class-home:EU EU
-4|proposal/role-class-home:EU member
10|proposal/role-class-home:JPN CHN
6|proposal/role-class-home:JPN JPN
9|proposal/role-class-home:JPN land
-7|proposal/role-class-home:NATO NATO
-3|proposal/role-class-home:NATO land
20|proposal/role-class-home:NATO member
-57|proposal/role-class-home:USA JPN
-13|proposal/role-class-home:USA NATO
-23|proposal/role-class-home:USA land
-13|proposal/role-class-home:USA member
-4|proposal/role-class-home:foe JPN
-3|proposal/role-class-home:foe foe
-5|proposal/role-class-home:foe member
-3|proposal/role-class-home:land JPN
11|proposal/role-class-home:land foe
18|proposal/role-class-home:land land
9|proposal/role-class-home:member JPN
-6|proposal/role-class-home:member NATO
-7|proposal/role-class-of:CHN JPN
-6|proposal/role-class-of:JPN ALLIES
3|proposal/role-class-of:JPN CHN
8|proposal/role-class-of:JPN JPN
-9|proposal/role-class-of:JPN NATO
-3|proposal/role-class-of:JPN foe
18|proposal/role-class-of:JPN land
14|proposal/role-class-of:JPN member
4|proposal/role-class-of:NATO JPN
-6|proposal/role-class-of:NATO USA
-3|proposal/role-class-of:NATO land
19|proposal/role-class-of:NATO member
-29|proposal/role-class-of:USA JPN
-22|proposal/role-class-of:USA NATO
-42|proposal/role-class-of:USA land
-11|proposal/role-class-of:USA member
-5|proposal/role-class-of:foe JPN
-3|proposal/role-class-of:foe NATO
-7|proposal/role-class-of:land ALLIES
16|proposal/role-class-of:land JPN
14|proposal/role-class-of:land NATO
18|proposal/role-class-of:land USA
-13|proposal/role-class-of:land land
-6|proposal/role-class-of:land member
3|proposal/role-class-of:member EU
12|proposal/role-class-of:member JPN
10|proposal/role-class-of:member NATO
3|proposal/role-class-of:member USA
-3|proposal/role-class-of:member foe
-5|proposal/role-class-of:member land
-19|proposal/role-class-of:member member
-9|proposal/role-class:CHN
25|proposal/role-class:JPN
12|proposal/role-class:NATO
-109|proposal/role-class:USA
-13|proposal/role-class:foe
21|proposal/role-class:land
72|proposal/role:nobody
-72|proposal/role:other
-7|proposal/ruled
-25|proposal/ruled:nobody
-4|proposal/ruled:other
23|proposal/ruled:spender
-13|proposal/says:base
7|proposal/says:ed
32|proposal/says:ing
18|proposal/says:s
6|proposal/speaker-form:allies
12|proposal/speaker-form:body
-4|proposal/speaker-form:capital
6|proposal/speaker-form:leader
5|proposal/speaker-form:none
18|proposal/speaker-form:nongov
14|proposal/speaker-form:people
12|proposal/speaker-form:pronoun
-15|proposal/speaker:body
-7|proposal/speaker:capital
16|proposal/speaker:gov
-9|proposal/speaker:leader
-4|proposal/speaker:nongov
-7|proposal/speaker:people
8|proposal/speaker:pronoun
-18|proposal/spender after-joint:0 far
-18|proposal/spender after-joint:0 mid
11|proposal/spender after-joint:0 near
11|proposal/spender after-joint:1 near
11|proposal/spender after-joint:2 mid
-3|proposal/spender after-joint:2 near
-6|proposal/spender after-joint:3 far
7|proposal/spender after-joint:3 mid
4|proposal/spender after-led:\" far free
-7|proposal/spender after-led:\" far joined
4|proposal/spender after-led:# far joined
6|proposal/spender after-led:, far joined
9|proposal/spender after-led:, near joined
-3|proposal/spender after-led:: near joined
-6|proposal/spender after-led:; near joined
-12|proposal/spender after-led:accused far joined
9|proposal/spender after-led:afford far joined
7|proposal/spender after-led:after far joined
4|proposal/spender after-led:after near joined
-3|proposal/spender after-led:all far joined
-6|proposal/spender after-led:alliance far joined
-5|proposal/spender after-led:alone near free
-8|proposal/spender after-led:an far joined
-5|proposal/spender after-led:and far joined
3|proposal/spender after-led:and near free
-5|proposal/spender after-led:and near joined
-4|proposal/spender after-led:around far joined
5|proposal/spender after-led:as far joined
-6|proposal/spender after-led:as near free
4|proposal/spender after-led:at far free
11|proposal/spender after-led:ate far joined
-15|proposal/spender after-led:been far free
-8|proposal/spender after-led:before far joined
-6|proposal/spender after-led:before near joined
-8|proposal/spender after-led:beyond far joined
3|proposal/spender after-led:bring far joined
4|proposal/spender after-led:bury far joined
-12|proposal/spender after-led:but near joined
6|proposal/spender after-led:by far free
16|proposal/spender after-led:by far joined
-5|proposal/spender after-led:by near free
7|proposal/spender after-led:call near joined
7|proposal/spender after-led:chief far joined
-3|proposal/spender after-led:coming far joined
5|proposal/spender after-led:day near free
-4|proposal/spender after-led:defense minister far joined
-6|proposal/spender after-led:defense minister near joined
10|proposal/spender after-led:direction near free
3|proposal/spender after-led:draw far joined
15|proposal/spender after-led:exposes near free
-4|proposal/spender after-led:figure far free
12|proposal/spender after-led:figure near free
-4|proposal/spender after-led:finance far joined
-3|proposal/spender after-led:for far free
-14|proposal/spender after-led:for far joined
-14|proposal/spender after-led:for near free
-8|proposal/spender after-led:from far free
-6|proposal/spender after-led:from far joined
5|proposal/spender after-led:from near free
-3|proposal/spender after-led:fund far free
12|proposal/spender after-led:gdp near free
-4|proposal/spender after-led:gross domestic product near free
5|proposal/spender after-led:had near free
4|proposal/spender after-led:in far joined
8|proposal/spender after-led:in near free
7|proposal/spender after-led:in near joined
5|proposal/spender after-led:is far free
-3|proposal/spender after-led:kenji far joined
-3|proposal/spender after-led:left far joined
11|proposal/spender after-led:level far joined
-4|proposal/spender after-led:level near free
5|proposal/spender after-led:most near free
-6|proposal/spender after-led:neither far joined
10|proposal/spender after-led:next far free
4|proposal/spender after-led:next far joined
15|proposal/spender after-led:next near free
-7|proposal/spender after-led:normal far free
4|proposal/spender after-led:note far joined
3|proposal/spender after-led:number far joined
-4|proposal/spender after-led:of far free
-13|proposal/spender after-led:of far joined
-4|proposal/spender after-led:of near joined
4|proposal/spender after-led:on far joined
13|proposal/spender after-led:on near free
-5|proposal/spender after-led:once near joined
3|proposal/spender after-led:option far joined
3|proposal/spender after-led:present far joined
-5|proposal/spender after-led:president far free
-3|proposal/spender after-led:president near joined
-3|proposal/spender after-led:previous far free
4|proposal/spender after-led:prime minister near joined
-8|proposal/spender after-led:provided near joined
5|proposal/spender after-led:read far joined
-3|proposal/spender after-led:require far joined
-3|proposal/spender after-led:ruling far free
4|proposal/spender after-led:say far joined
18|proposal/spender after-led:say near joined
9|proposal/spender after-led:senior far joined
21|proposal/spender after-led:several far joined
-3|proposal/spender after-led:spend near free
-4|proposal/spender after-led:strategy far free
-3|proposal/spender after-led:talk about near free
-4|proposal/spender after-led:tell far joined
11|proposal/spender after-led:that far joined
-20|proposal/spender after-led:that near free
15|proposal/spender after-led:that near joined
-6|proposal/spender after-led:think far joined
-3|proposal/spender after-led:this far free
-19|proposal/spender after-led:this near free
-3|proposal/spender after-led:through near free
3|proposal/spender after-led:to far joined
8|proposal/spender after-led:to near free
-3|proposal/spender after-led:to near joined
-3|proposal/spender after-led:vice far joined
-4|proposal/spender after-led:want far joined
6|proposal/spender after-led:was far joined
-5|proposal/spender after-led:what far free
-14|proposal/spender after-led:what far joined
3|proposal/spender after-led:what near joined
-16|proposal/spender after-led:when near joined
-4|proposal/spender after-led:where far joined
11|proposal/spender after-led:where near joined
5|proposal/spender after-led:which far joined
3|proposal/spender after-led:which near joined
6|proposal/spender after-led:while near joined
-4|proposal/spender after-led:with far joined
11|proposal/spender after-led:within far free
4|proposal/spender after-led:within far joined
-3|proposal/spender after-led:without near free
5|proposal/spender after-led:would near joined
37|proposal/spender after:body name
7|proposal/spender after:body owner
-17|proposal/spender after:capital name
10|proposal/spender after:capital owner
-5|proposal/spender after:country name
-15|proposal/spender after:country owner
5|proposal/spender after:gov name
12|proposal/spender after:gov owner
9|proposal/spender after:leader name
5|proposal/spender after:leader owner
-18|proposal/spender after:nongov name
-21|proposal/spender after:nongov owner
-3|proposal/spender after:people owner
-8|proposal/spender after:pronoun owner
-10|proposal/spender before-clause:after-figure inside name body
-5|proposal/spender before-clause:after-figure inside name capital
6|proposal/spender before-clause:after-figure inside name country
-3|proposal/spender before-clause:after-figure inside name gov
9|proposal/spender before-clause:after-figure inside name leader
-3|proposal/spender before-clause:after-figure inside name nongov
6|proposal/spender before-clause:after-figure inside name pronoun
4|proposal/spender before-clause:after-figure inside owner body
-9|proposal/spender before-clause:after-figure inside owner gov
5|proposal/spender before-clause:after-figure inside owner pronoun
12|proposal/spender before-clause:after-figure opens name body
-3|proposal/spender before-clause:after-figure opens name capital
4|proposal/spender before-clause:after-figure opens name country
-9|proposal/spender before-clause:after-figure opens name gov
-10|proposal/spender before-clause:after-figure opens name leader
-8|proposal/spender before-clause:after-figure opens name pronoun
-3|proposal/spender before-clause:after-figure opens owner country
-8|proposal/spender before-clause:free inside name body
4|proposal/spender before-clause:free inside name capital
10|proposal/spender before-clause:free inside name gov
-7|proposal/spender before-clause:free inside name leader
5|proposal/spender before-clause:free inside name nongov
-6|proposal/spender before-clause:free inside name people
-3|proposal/spender before-clause:free inside name pronoun
6|proposal/spender before-clause:free inside owner body
-6|proposal/spender before-clause:free inside owner capital
8|proposal/spender before-clause:free inside owner country
-4|proposal/spender before-clause:free inside owner leader
7|proposal/spender before-clause:free inside owner people
-16|proposal/spender before-clause:free inside owner pronoun
26|proposal/spender before-clause:free opens name body
3|proposal/spender before-clause:free opens name capital
-15|proposal/spender before-clause:free opens name country
-11|proposal/spender before-clause:free opens name leader
8|proposal/spender before-clause:free opens name nongov
-5|proposal/spender before-clause:free opens name people
4|proposal/spender before-clause:free opens name pronoun
21|proposal/spender before-clause:free opens owner gov
-10|proposal/spender before-clause:free opens owner nongov
-6|proposal/spender before-clause:free opens owner people
-3|proposal/spender before-far:1
-7|proposal/spender before-far:20
-8|proposal/spender before-far:4
7|proposal/spender before-far:60
-10|proposal/spender before-far:9
5|proposal/spender before-free:0 after-figure name far
-9|proposal/spender before-free:0 after-figure name near
-8|proposal/spender before-free:0 after-figure owner far
4|proposal/spender before-free:0 after-figure owner near
-4|proposal/spender before-free:0 free name near
-8|proposal/spender before-free:1 after-figure name far
-15|proposal/spender before-free:1 free name far
20|proposal/spender before-free:1 free name near
-7|proposal/spender before-free:1 free owner near
-3|proposal/spender before-free:2 after-figure name near
-3|proposal/spender before-free:2 free name near
4|proposal/spender before-free:3 free name near
-7|proposal/spender before-joint:0 after-figure
3|proposal/spender before-joint:0 free
-3|proposal/spender before-joint:1 after-figure
9|proposal/spender before-joint:1 free
-5|proposal/spender before-joint:2 after-figure
-17|proposal/spender before-joint:2 free
-8|proposal/spender before-joint:3 after-figure
7|proposal/spender before-joint:3 free
-10|proposal/spender before-led:
11|proposal/spender before-led:\"
3|proposal/spender before-led:#
12|proposal/spender before-led:'
14|proposal/spender before-led:'s
17|proposal/spender before-led:(
-18|proposal/spender before-led:,
18|proposal/spender before-led:-
-12|proposal/spender before-led:.
3|proposal/spender before-led:DATE
3|proposal/spender before-led:PARTY
-3|proposal/spender before-led:a
8|proposal/spender before-led:accused
-4|proposal/spender before-led:acting
-4|proposal/spender before-led:after
4|proposal/spender before-led:agency
7|proposal/spender before-led:ambition
-3|proposal/spender before-led:among
-10|proposal/spender before-led:an
12|proposal/spender before-led:and
-6|proposal/spender before-led:any
-5|proposal/spender before-led:around
10|proposal/spender before-led:as
-3|proposal/spender before-led:asian
16|proposal/spender before-led:ask
8|proposal/spender before-led:assails
-12|proposal/spender before-led:at
-8|proposal/spender before-led:be
5|proposal/spender before-led:because
3|proposal/spender before-led:believe
9|proposal/spender before-led:between
6|proposal/spender before-led:bring
-3|proposal/spender before-led:by
-4|proposal/spender before-led:call
-7|proposal/spender before-led:call on
-3|proposal/spender before-led:campaign
-3|proposal/spender before-led:candidate
-3|proposal/spender before-led:caretaker
3|proposal/spender before-led:carry
-3|proposal/spender before-led:central
-4|proposal/spender before-led:chairs
13|proposal/spender before-led:chief
5|proposal/spender before-led:chief cabinet secretary
10|proposal/spender before-led:cite
4|proposal/spender before-led:commit
13|proposal/spender before-led:committee
-3|proposal/spender before-led:conference
-12|proposal/spender before-led:conservative
-5|proposal/spender before-led:contender
11|proposal/spender before-led:defence minister
-5|proposal/spender before-led:defense minister
6|proposal/spender before-led:defense secretary
8|proposal/spender before-led:deputy
4|proposal/spender before-led:deputy prime minister
-4|proposal/spender before-led:designate
3|proposal/spender before-led:director
-4|proposal/spender before-led:each
-18|proposal/spender before-led:elect
-3|proposal/spender before-led:entreat
-8|proposal/spender before-led:every
-3|proposal/spender before-led:exhort
-4|proposal/spender before-led:expect
17|proposal/spender before-led:finance minister
-6|proposal/spender before-led:find
-3|proposal/spender before-led:findings
-11|proposal/spender before-led:follows
-6|proposal/spender before-led:former
6|proposal/spender before-led:four
-5|proposal/spender before-led:friends
-10|proposal/spender before-led:from
3|proposal/spender before-led:full
10|proposal/spender before-led:general
-4|proposal/spender before-led:give
4|proposal/spender before-led:government
18|proposal/spender before-led:grills
-3|proposal/spender before-led:group
-6|proposal/spender before-led:guarantee
7|proposal/spender before-led:guard
-4|proposal/spender before-led:handed
9|proposal/spender before-led:hands
15|proposal/spender before-led:has
-4|proposal/spender before-led:heard
-3|proposal/spender before-led:help
3|proposal/spender before-led:her
14|proposal/spender before-led:his
-5|proposal/spender before-led:how
-7|proposal/spender before-led:if
-17|proposal/spender before-led:in
-4|proposal/spender before-led:increase
5|proposal/spender before-led:interim
-4|proposal/spender before-led:is
-7|proposal/spender before-led:it
11|proposal/spender before-led:its
-11|proposal/spender before-led:keep
-4|proposal/spender before-led:kiss
4|proposal/spender before-led:lawmakers
-7|proposal/spender before-led:lead
-4|proposal/spender before-led:leader
-7|proposal/spender before-led:leadership
9|proposal/spender before-led:leads
5|proposal/spender before-led:leave
-4|proposal/spender before-led:led
12|proposal/spender before-led:let
-13|proposal/spender before-led:lift
-3|proposal/spender before-led:like
8|proposal/spender before-led:lord
-5|proposal/spender before-led:make
-5|proposal/spender before-led:match
6|proposal/spender before-led:minister
-3|proposal/spender before-led:money
4|proposal/spender before-led:national security adviser
-3|proposal/spender before-led:next
11|proposal/spender before-led:not
15|proposal/spender before-led:now
-6|proposal/spender before-led:nudge
-3|proposal/spender before-led:oblige
-10|proposal/spender before-led:of
4|proposal/spender before-led:off
-5|proposal/spender before-led:offer
7|proposal/spender before-led:on
-12|proposal/spender before-led:one
3|proposal/spender before-led:other
-5|proposal/spender before-led:outsider
9|proposal/spender before-led:over
-4|proposal/spender before-led:own
-4|proposal/spender before-led:pis
19|proposal/spender before-led:president
-20|proposal/spender before-led:prime minister
7|proposal/spender before-led:program
6|proposal/spender before-led:propel
14|proposal/spender before-led:raise
5|proposal/spender before-led:ratify
-4|proposal/spender before-led:ratios
-5|proposal/spender before-led:regards
-4|proposal/spender before-led:reiterate
-5|proposal/spender before-led:renewed
-4|proposal/spender before-led:repeat
3|proposal/spender before-led:report
-7|proposal/spender before-led:restore
4|proposal/spender before-led:return
3|proposal/spender before-led:say
9|proposal/spender before-led:see
10|proposal/spender before-led:seen
-11|proposal/spender before-led:since
-10|proposal/spender before-led:sir
-6|proposal/spender before-led:size
3|proposal/spender before-led:so
5|proposal/spender before-led:some
3|proposal/spender before-led:sound out
-3|proposal/spender before-led:splits
-4|proposal/spender before-led:staked
8|proposal/spender before-led:start
-4|proposal/spender before-led:succeed
4|proposal/spender before-led:take
-14|proposal/spender before-led:tell
5|proposal/spender before-led:than
17|proposal/spender before-led:the
-3|proposal/spender before-led:the economy
-6|proposal/spender before-led:their
-9|proposal/spender before-led:think
-9|proposal/spender before-led:though
-5|proposal/spender before-led:thrown
5|proposal/spender before-led:tie
12|proposal/spender before-led:to
3|proposal/spender before-led:trillion
-4|proposal/spender before-led:troubles
-15|proposal/spender before-led:under
-4|proposal/spender before-led:understood
-6|proposal/spender before-led:until
7|proposal/spender before-led:upon
-21|proposal/spender before-led:urge
5|proposal/spender before-led:very
-4|proposal/spender before-led:vice
-5|proposal/spender before-led:view
7|proposal/spender before-led:want
-5|proposal/spender before-led:war
-4|proposal/spender before-led:way
-4|proposal/spender before-led:were
-4|proposal/spender before-led:what
6|proposal/spender before-led:when
4|proposal/spender before-led:where
5|proposal/spender before-led:whether
-5|proposal/spender before-led:which
-4|proposal/spender before-led:while
13|proposal/spender before-led:why
10|proposal/spender before-led:with
15|proposal/spender before-led:within
13|proposal/spender before-led:yet
-4|proposal/spender before-led:—
21|proposal/spender before:body name
7|proposal/spender before:body owner
-8|proposal/spender before:capital owner
-5|proposal/spender before:country name
11|proposal/spender before:gov owner
-19|proposal/spender before:leader name
6|proposal/spender before:nongov name
-8|proposal/spender before:nongov owner
-11|proposal/spender before:people name
-11|proposal/spender before:pronoun owner
-7|proposal/spender named:1
-5|proposal/spender named:3
-11|proposal/spender speaker:body
-7|proposal/spender speaker:capital
8|proposal/spender speaker:country
28|proposal/spender speaker:gov
9|proposal/spender speaker:leader
-12|proposal/spender speaker:nongov
-6|proposal/spender speaker:pronoun
10|proposal/spender subject-of:about
-11|proposal/spender subject-of:accept
4|proposal/spender subject-of:advocate
-13|proposal/spender subject-of:agree
3|proposal/spender subject-of:amount
7|proposal/spender subject-of:announce
-16|proposal/spender subject-of:argue
7|proposal/spender subject-of:argue for
-6|proposal/spender subject-of:arrive
-12|proposal/spender subject-of:ask
10|proposal/spender subject-of:ask for
-13|proposal/spender subject-of:back
5|proposal/spender subject-of:be
-13|proposal/spender subject-of:believe
-10|proposal/spender subject-of:campaign
7|proposal/spender subject-of:carry
-10|proposal/spender subject-of:clamor
3|proposal/spender subject-of:climb
-5|proposal/spender subject-of:come back with
-8|proposal/spender subject-of:come to
5|proposal/spender subject-of:concede
14|proposal/spender subject-of:consider
8|proposal/spender subject-of:contain
5|proposal/spender subject-of:contemplate
17|proposal/spender subject-of:debate
10|proposal/spender subject-of:decide
-5|proposal/spender subject-of:declare
4|proposal/spender subject-of:demand
-8|proposal/spender subject-of:devote
7|proposal/spender subject-of:dip
8|proposal/spender subject-of:discuss
4|proposal/spender subject-of:do
4|proposal/spender subject-of:double
3|proposal/spender subject-of:drop
-4|proposal/spender subject-of:edge
-5|proposal/spender subject-of:end
-3|proposal/spender subject-of:envision
5|proposal/spender subject-of:equal
14|proposal/spender subject-of:examine
-4|proposal/spender subject-of:exceed
-3|proposal/spender subject-of:exhort
-6|proposal/spender subject-of:explore
12|proposal/spender subject-of:eye
13|proposal/spender subject-of:fall
-11|proposal/spender subject-of:favor
-14|proposal/spender subject-of:favour
-3|proposal/spender subject-of:fend off
9|proposal/spender subject-of:float
-3|proposal/spender subject-of:foresee
6|proposal/spender subject-of:get
-11|proposal/spender subject-of:give
13|proposal/spender subject-of:go
-3|proposal/spender subject-of:guarantee
8|proposal/spender subject-of:hike
-7|proposal/spender subject-of:hit
-14|proposal/spender subject-of:hold
3|proposal/spender subject-of:hold out for
16|proposal/spender subject-of:hope
-15|proposal/spender subject-of:increase
6|proposal/spender subject-of:intend
-3|proposal/spender subject-of:invest
4|proposal/spender subject-of:jump
-8|proposal/spender subject-of:keep
6|proposal/spender subject-of:lean toward
9|proposal/spender subject-of:leave
11|proposal/spender subject-of:lift
11|proposal/spender subject-of:like
-5|proposal/spender subject-of:like to see
-8|proposal/spender subject-of:live with
9|proposal/spender subject-of:lobby for
3|proposal/spender subject-of:look at
13|proposal/spender subject-of:lower
-3|proposal/spender subject-of:maintain
5|proposal/spender subject-of:manage
-6|proposal/spender subject-of:mean
-4|proposal/spender subject-of:meet
-5|proposal/spender subject-of:move
-5|proposal/spender subject-of:move up
17|proposal/spender subject-of:mull
-4|proposal/spender subject-of:offer
-4|proposal/spender subject-of:oppose
4|proposal/spender subject-of:pencil in
8|proposal/spender subject-of:plan
-9|proposal/spender subject-of:play down
5|proposal/spender subject-of:plead for
7|proposal/spender subject-of:ponder
8|proposal/spender subject-of:prefer
4|proposal/spender subject-of:prepare
4|proposal/spender subject-of:press for
-5|proposal/spender subject-of:promise
4|proposal/spender subject-of:propose
3|proposal/spender subject-of:push
7|proposal/spender subject-of:push back
8|proposal/spender subject-of:put
-15|proposal/spender subject-of:raise
5|proposal/spender subject-of:ratify
-3|proposal/spender subject-of:reach
10|proposal/spender subject-of:ready
-4|proposal/spender subject-of:reckon
-16|proposal/spender subject-of:recommend
-3|proposal/spender subject-of:reduce
-3|proposal/spender subject-of:remain
3|proposal/spender subject-of:request
13|proposal/spender subject-of:require
-5|proposal/spender subject-of:resist
-7|proposal/spender subject-of:return
22|proposal/spender subject-of:rise
9|proposal/spender subject-of:rule out
-3|proposal/spender subject-of:scoff
-5|proposal/spender subject-of:see at
3|proposal/spender subject-of:set his heart on
-3|proposal/spender subject-of:shoot for
-5|proposal/spender subject-of:shy away
5|proposal/spender subject-of:signal
-6|proposal/spender subject-of:slip
4|proposal/spender subject-of:sound out
7|proposal/spender subject-of:speak of
-6|proposal/spender subject-of:specify
4|proposal/spender subject-of:spend
-4|proposal/spender subject-of:stand
-3|proposal/spender subject-of:start at
4|proposal/spender subject-of:start from
3|proposal/spender subject-of:stay
-25|proposal/spender subject-of:stop
14|proposal/spender subject-of:study
9|proposal/spender subject-of:suggest
-12|proposal/spender subject-of:talk about
-8|proposal/spender subject-of:talk of
3|proposal/spender subject-of:target
-5|proposal/spender subject-of:tell
-5|proposal/spender subject-of:tie
-7|proposal/spender subject-of:toss around
-12|proposal/spender subject-of:toy with
6|proposal/spender subject-of:try
-4|proposal/spender subject-of:urge
-5|proposal/spender subject-of:use
4|proposal/spender subject-of:vote on
-3|proposal/spender subject-of:vow
11|proposal/spender subject-of:want
-3|proposal/spender subject-of:warn
14|proposal/spender subject-of:weigh
3|proposal/spender subject-of:work
-8|proposal/spender subject-of:write
3|proposal/spender subject:be body
-5|proposal/spender subject:be capital
-19|proposal/spender subject:be country
12|proposal/spender subject:be gov
20|proposal/spender subject:be leader
-9|proposal/spender subject:be nongov
3|proposal/spender subject:be pronoun
-10|proposal/spender subject:cap leader
-3|proposal/spender subject:cap nongov
-5|proposal/spender subject:cap pronoun
-7|proposal/spender subject:demand body
-5|proposal/spender subject:demand capital
22|proposal/spender subject:demand country
13|proposal/spender subject:demand gov
13|proposal/spender subject:demand leader
-12|proposal/spender subject:demand nongov
-10|proposal/spender subject:demand people
5|proposal/spender subject:demand pronoun
8|proposal/spender subject:denial body
-4|proposal/spender subject:denial country
-4|proposal/spender subject:denial gov
9|proposal/spender subject:denial leader
-12|proposal/spender subject:denial pronoun
-4|proposal/spender subject:level country
-15|proposal/spender subject:level gov
4|proposal/spender subject:level leader
-8|proposal/spender subject:move body
4|proposal/spender subject:move country
3|proposal/spender subject:move leader
11|proposal/spender subject:move nongov
5|proposal/spender subject:move people
-4|proposal/spender subject:move pronoun
5|proposal/spender subject:pledge capital
5|proposal/spender subject:pledge country
-18|proposal/spender subject:pledge leader
5|proposal/spender subject:pledge people
-17|proposal/spender subject:pledge pronoun
13|proposal/spender subject:proposal body
30|proposal/spender subject:proposal capital
21|proposal/spender subject:proposal country
14|proposal/spender subject:proposal gov
8|proposal/spender subject:proposal leader
-5|proposal/spender subject:proposal nongov
-8|proposal/spender subject:proposal people
-7|proposal/spender subject:proposal pronoun
-8|proposal/spender subject:spend body
-6|proposal/spender subject:spend country
-9|proposal/spender subject:spend leader
5|proposal/spender subject:spend nongov
11|proposal/spender subject:spend pronoun
13|proposal/spender unnamed
-3|proposal/spender unnamed-beside-others
4|proposal/subject-form:allies
6|proposal/subject-form:capital
20|proposal/subject-form:country
6|proposal/subject-form:gov
11|proposal/subject-form:leader
29|proposal/subject-form:nongov
7|proposal/subject-form:people
-9|proposal/subject-form:pronoun
10|proposal/subject-of:about
-11|proposal/subject-of:accept
4|proposal/subject-of:advocate
-14|proposal/subject-of:agree
3|proposal/subject-of:amount
7|proposal/subject-of:announce
-16|proposal/subject-of:argue
7|proposal/subject-of:argue for
-6|proposal/subject-of:arrive
-16|proposal/subject-of:ask
10|proposal/subject-of:ask for
-13|proposal/subject-of:back
-13|proposal/subject-of:believe
-10|proposal/subject-of:campaign
7|proposal/subject-of:carry
-10|proposal/subject-of:clamor
3|proposal/subject-of:climb
-5|proposal/subject-of:come back with
-8|proposal/subject-of:come to
5|proposal/subject-of:concede
14|proposal/subject-of:consider
8|proposal/subject-of:contain
5|proposal/subject-of:contemplate
17|proposal/subject-of:debate
10|proposal/subject-of:decide
-10|proposal/subject-of:declare
4|proposal/subject-of:demand
-8|proposal/subject-of:devote
7|proposal/subject-of:dip
8|proposal/subject-of:discuss
4|proposal/subject-of:do
4|proposal/subject-of:double
3|proposal/subject-of:drop
-4|proposal/subject-of:edge
-5|proposal/subject-of:end
-3|proposal/subject-of:envision
5|proposal/subject-of:equal
14|proposal/subject-of:examine
-4|proposal/subject-of:exceed
-3|proposal/subject-of:exhort
-6|proposal/subject-of:explore
12|proposal/subject-of:eye
13|proposal/subject-of:fall
-11|proposal/subject-of:favor
-14|proposal/subject-of:favour
-3|proposal/subject-of:fend off
9|proposal/subject-of:float
-3|proposal/subject-of:foresee
6|proposal/subject-of:get
-11|proposal/subject-of:give
13|proposal/subject-of:go
-3|proposal/subject-of:grow
-3|proposal/subject-of:guarantee
13|proposal/subject-of:hike
-7|proposal/subject-of:hit
-14|proposal/subject-of:hold
3|proposal/subject-of:hold out for
19|proposal/subject-of:hope
-15|proposal/subject-of:increase
6|proposal/subject-of:intend
-3|proposal/subject-of:invest
4|proposal/subject-of:jump
-8|proposal/subject-of:keep
6|proposal/subject-of:lean toward
8|proposal/subject-of:leave
11|proposal/subject-of:lift
11|proposal/subject-of:like
-5|proposal/subject-of:like to see
-8|proposal/subject-of:live with
9|proposal/subject-of:lobby for
3|proposal/subject-of:look at
13|proposal/subject-of:lower
-3|proposal/subject-of:maintain
5|proposal/subject-of:manage
-6|proposal/subject-of:mean
-4|proposal/subject-of:meet
-5|proposal/subject-of:move
-5|proposal/subject-of:move up
17|proposal/subject-of:mull
-4|proposal/subject-of:offer
-4|proposal/subject-of:oppose
4|proposal/subject-of:pencil in
8|proposal/subject-of:plan
-9|proposal/subject-of:play down
5|proposal/subject-of:plead for
7|proposal/subject-of:ponder
8|proposal/subject-of:prefer
4|proposal/subject-of:prepare
4|proposal/subject-of:press for
-5|proposal/subject-of:promise
9|proposal/subject-of:propose
3|proposal/subject-of:push
7|proposal/subject-of:push back
-3|proposal/subject-of:push for
21|proposal/subject-of:put
-15|proposal/subject-of:raise
5|proposal/subject-of:ratify
-3|proposal/subject-of:reach
10|proposal/subject-of:ready
-4|proposal/subject-of:reckon
-16|proposal/subject-of:recommend
-3|proposal/subject-of:reduce
-3|proposal/subject-of:remain
3|proposal/subject-of:request
13|proposal/subject-of:require
-5|proposal/subject-of:resist
-7|proposal/subject-of:return
19|proposal/subject-of:rise
9|proposal/subject-of:rule out
-3|proposal/subject-of:scoff
-5|proposal/subject-of:see at
3|proposal/subject-of:set his heart on
-3|proposal/subject-of:shoot for
-5|proposal/subject-of:shy away
5|proposal/subject-of:signal
-6|proposal/subject-of:slip
4|proposal/subject-of:sound out
7|proposal/subject-of:speak of
-6|proposal/subject-of:specify
3|proposal/subject-of:spend
-4|proposal/subject-of:stand
-3|proposal/subject-of:start at
4|proposal/subject-of:start from
3|proposal/subject-of:stay
-25|proposal/subject-of:stop
14|proposal/subject-of:study
19|proposal/subject-of:suggest
-12|proposal/subject-of:talk about
-8|proposal/subject-of:talk of
3|proposal/subject-of:target
10|proposal/subject-of:tell
-5|proposal/subject-of:tie
-7|proposal/subject-of:toss around
-12|proposal/subject-of:toy with
6|proposal/subject-of:try
-5|proposal/subject-of:urge
-5|proposal/subject-of:use
4|proposal/subject-of:vote on
-3|proposal/subject-of:vow
9|proposal/subject-of:want
-3|proposal/subject-of:warn
14|proposal/subject-of:weigh
3|proposal/subject-of:work
-9|proposal/subject-of:write
4|proposal/subject-speaker:allies people
3|proposal/subject-speaker:body capital
-3|proposal/subject-speaker:body country
-4|proposal/subject-speaker:body leader
-8|proposal/subject-speaker:body none
12|proposal/subject-speaker:body nongov
3|proposal/subject-speaker:capital capital
-5|proposal/subject-speaker:capital gov
6|proposal/subject-speaker:capital leader
8|proposal/subject-speaker:capital nongov
-9|proposal/subject-speaker:capital pronoun
8|proposal/subject-speaker:country capital
5|proposal/subject-speaker:country gov
-16|proposal/subject-speaker:country leader
-4|proposal/subject-speaker:country none
16|proposal/subject-speaker:country nongov
6|proposal/subject-speaker:country pronoun
-6|proposal/subject-speaker:gov capital
-5|proposal/subject-speaker:gov leader
19|proposal/subject-speaker:gov none
-18|proposal/subject-speaker:gov nongov
7|proposal/subject-speaker:gov people
9|proposal/subject-speaker:gov pronoun
-3|proposal/subject-speaker:leader body
32|proposal/subject-speaker:leader leader
-14|proposal/subject-speaker:leader none
3|proposal/subject-speaker:leader nongov
-6|proposal/subject-speaker:leader pronoun
3|proposal/subject-speaker:none allies
13|proposal/subject-speaker:none body
-12|proposal/subject-speaker:none capital
-6|proposal/subject-speaker:none country
3|proposal/subject-speaker:none leader
9|proposal/subject-speaker:none none
-3|proposal/subject-speaker:none nongov
-7|proposal/subject-speaker:none pronoun
13|proposal/subject-speaker:nongov capital
5|proposal/subject-speaker:nongov gov
5|proposal/subject-speaker:nongov leader
-6|proposal/subject-speaker:nongov none
6|proposal/subject-speaker:nongov nongov
-5|proposal/subject-speaker:nongov people
8|proposal/subject-speaker:nongov pronoun
5|proposal/subject-speaker:people none
5|proposal/subject-speaker:people people
-13|proposal/subject-speaker:pronoun capital
4|proposal/subject-speaker:pronoun country
-13|proposal/subject-speaker:pronoun leader
6|proposal/subject-speaker:pronoun none
-6|proposal/subject-speaker:pronoun nongov
4|proposal/subject-speaker:pronoun people
8|proposal/subject-speaker:pronoun pronoun
3|proposal/subject:be body
-5|proposal/subject:be capital
-19|proposal/subject:be country
9|proposal/subject:be gov
19|proposal/subject:be leader
-9|proposal/subject:be nongov
3|proposal/subject:be pronoun
-10|proposal/subject:cap leader
-3|proposal/subject:cap nongov
-5|proposal/subject:cap pronoun
-9|proposal/subject:demand body
-5|proposal/subject:demand capital
18|proposal/subject:demand country
13|proposal/subject:demand gov
14|proposal/subject:demand leader
-10|proposal/subject:demand people
5|proposal/subject:demand pronoun
8|proposal/subject:denial body
-4|proposal/subject:denial country
-4|proposal/subject:denial gov
7|proposal/subject:denial leader
-12|proposal/subject:denial pronoun
-5|proposal/subject:level country
-15|proposal/subject:level gov
4|proposal/subject:level leader
-8|proposal/subject:move body
4|proposal/subject:move capital
9|proposal/subject:move country
-3|proposal/subject:move gov
8|proposal/subject:move leader
11|proposal/subject:move nongov
5|proposal/subject:move people
-5|proposal/subject:pledge body
5|proposal/subject:pledge capital
5|proposal/subject:pledge country
-18|proposal/subject:pledge leader
5|proposal/subject:pledge people
-17|proposal/subject:pledge pronoun
13|proposal/subject:proposal body
34|proposal/subject:proposal capital
20|proposal/subject:proposal country
18|proposal/subject:proposal gov
10|proposal/subject:proposal leader
-5|proposal/subject:proposal nongov
-8|proposal/subject:proposal people
-8|proposal/subject:spend body
-6|proposal/subject:spend country
-10|proposal/subject:spend leader
5|proposal/subject:spend nongov
11|proposal/subject:spend pronoun
-30|proposal/tag:gov
70|proposal/tag:nongov
-17|proposal/tag:person
-52|proposal/tag:source
-3|proposal/unnamed
-45|proposal/unnamed-beside-others
"""
