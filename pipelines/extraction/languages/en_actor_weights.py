"""What each cue of ``english.actor_cues`` speaks for; made by ``training/parties.py``, not by hand.

Each line: hundredths of the logarithm of odds, ``|``, the kind of claim in which the cue weighs so
much more (or nothing, where it does in all), ``/`` and the cue.
"""

TABLE = """\
-17|/after-joint:0 far
-26|/after-joint:0 mid
11|/after-joint:0 near
5|/after-joint:1 mid
12|/after-joint:1 near
-12|/after-joint:2 far
-12|/after-joint:2 mid
5|/after-joint:2 near
-16|/after-joint:3 far
-3|/after-joint:3 mid
3|/after-led:\" far free
27|/after-led:\" far joined
35|/after-led:\" near joined
3|/after-led:# far joined
6|/after-led:, far joined
-15|/after-led:, near joined
-5|/after-led:. far joined
5|/after-led:: far joined
3|/after-led:: near joined
-9|/after-led:; near joined
-12|/after-led:accused far joined
10|/after-led:afford far joined
8|/after-led:after near joined
-5|/after-led:akasaka far joined
-10|/after-led:alliance far joined
3|/after-led:although far joined
-8|/after-led:an far joined
-17|/after-led:and far joined
-4|/after-led:and near joined
7|/after-led:another far free
-4|/after-led:around far free
-3|/after-led:around far joined
-4|/after-led:as near joined
3|/after-led:asian far joined
11|/after-led:at far joined
12|/after-led:ate far joined
-10|/after-led:because near joined
-7|/after-led:become near free
-16|/after-led:been far free
5|/after-led:before far joined
-8|/after-led:beyond far joined
-4|/after-led:breaking far joined
6|/after-led:bring far joined
-4|/after-led:but far joined
-12|/after-led:but near joined
12|/after-led:by far free
11|/after-led:by far joined
8|/after-led:call near free
6|/after-led:call near joined
6|/after-led:chief cabinet secretary far joined
6|/after-led:chief far joined
-6|/after-led:coming far joined
14|/after-led:cost far joined
-4|/after-led:dares near joined
6|/after-led:day near free
4|/after-led:defence minister far joined
3|/after-led:defence minister near joined
4|/after-led:defence secretary far joined
7|/after-led:direction near free
3|/after-led:draw far joined
-5|/after-led:during near free
14|/after-led:exposes near free
-6|/after-led:figure far free
11|/after-led:figure near free
-5|/after-led:finance far joined
-3|/after-led:for far free
-18|/after-led:for far joined
-8|/after-led:for near free
-6|/after-led:foreign minister far joined
-12|/after-led:from far free
-10|/after-led:from far joined
-3|/after-led:fund far free
11|/after-led:gdp near free
-6|/after-led:governs near joined
-4|/after-led:gross domestic product near free
-3|/after-led:his far joined
-3|/after-led:how far joined
-3|/after-led:if near joined
16|/after-led:in far free
13|/after-led:in far joined
11|/after-led:in near free
3|/after-led:into far free
7|/after-led:is far free
3|/after-led:is near free
-6|/after-led:leaked far joined
-3|/after-led:least far free
-4|/after-led:left far joined
12|/after-led:level far joined
-6|/after-led:level near free
-7|/after-led:level near joined
-4|/after-led:meet near free
-3|/after-led:mention far joined
16|/after-led:michael far joined
3|/after-led:most near free
-4|/after-led:neither far joined
12|/after-led:next far free
5|/after-led:next far joined
17|/after-led:next near free
-4|/after-led:normal far free
-11|/after-led:not near free
8|/after-led:note far joined
-5|/after-led:now far joined
-6|/after-led:of far free
-12|/after-led:of far joined
-21|/after-led:of near free
-5|/after-led:of near joined
5|/after-led:on far joined
6|/after-led:on near free
-4|/after-led:once near joined
3|/after-led:present far joined
-14|/after-led:president far joined
-6|/after-led:president near free
-4|/after-led:president near joined
-3|/after-led:previous far free
-12|/after-led:prime minister far joined
5|/after-led:prime minister near joined
-10|/after-led:provided near joined
-5|/after-led:require far joined
-3|/after-led:ruling far free
11|/after-led:say far joined
4|/after-led:say near joined
20|/after-led:senior far joined
9|/after-led:senior near joined
18|/after-led:several far joined
-10|/after-led:speak far joined
-3|/after-led:spend near free
-3|/after-led:state far free
-8|/after-led:strategy far free
-15|/after-led:suggest far joined
-4|/after-led:talk about near free
9|/after-led:target near joined
-6|/after-led:tell far joined
3|/after-led:that far free
31|/after-led:that near free
15|/after-led:that near joined
-6|/after-led:think far joined
-5|/after-led:this far free
-3|/after-led:this near free
-3|/after-led:though far joined
-3|/after-led:time near free
-7|/after-led:to far joined
-5|/after-led:to near free
-5|/after-led:to near joined
5|/after-led:unless near joined
-3|/after-led:vice far joined
-6|/after-led:visiting far joined
8|/after-led:was far joined
-7|/after-led:what far free
-3|/after-led:what far joined
-7|/after-led:what near free
-13|/after-led:when near joined
11|/after-led:where near joined
3|/after-led:whether far joined
9|/after-led:which far joined
15|/after-led:which near joined
3|/after-led:while far joined
-11|/after-led:with far free
-11|/after-led:with far joined
-5|/after-led:with near free
-3|/after-led:with near joined
8|/after-led:within far free
3|/after-led:within far joined
5|/after-led:would near joined
-8|/after:body name
4|/after:body owner
15|/after:capital owner
-7|/after:country name
-18|/after:country owner
-9|/after:gov name
4|/after:gov owner
29|/after:leader name
5|/after:leader owner
-24|/after:nongov name
-23|/after:nongov owner
-10|/after:people name
-9|/after:pronoun owner
16|/asked-before:other
31|/asked-before:spender
-7|/before-clause:after-figure inside name body
-20|/before-clause:after-figure inside name capital
-7|/before-clause:after-figure inside name gov
13|/before-clause:after-figure inside name leader
7|/before-clause:after-figure inside name nongov
13|/before-clause:after-figure inside name pronoun
6|/before-clause:after-figure inside owner country
-12|/before-clause:after-figure inside owner gov
6|/before-clause:after-figure inside owner leader
14|/before-clause:after-figure opens name body
12|/before-clause:after-figure opens name country
-9|/before-clause:after-figure opens name gov
-9|/before-clause:after-figure opens name leader
-6|/before-clause:after-figure opens name nongov
-4|/before-clause:after-figure opens name pronoun
-6|/before-clause:after-figure opens owner body
-7|/before-clause:after-figure opens owner country
7|/before-clause:after-figure opens owner leader
8|/before-clause:free inside name body
-7|/before-clause:free inside name capital
-10|/before-clause:free inside name country
12|/before-clause:free inside name leader
-4|/before-clause:free inside name nongov
-7|/before-clause:free inside name pronoun
-9|/before-clause:free inside owner body
13|/before-clause:free inside owner capital
3|/before-clause:free inside owner country
-3|/before-clause:free inside owner gov
7|/before-clause:free inside owner leader
-8|/before-clause:free inside owner nongov
6|/before-clause:free inside owner pronoun
-7|/before-clause:free opens name body
22|/before-clause:free opens name capital
5|/before-clause:free opens name country
11|/before-clause:free opens name gov
-4|/before-clause:free opens name nongov
-4|/before-clause:free opens name people
3|/before-clause:free opens name pronoun
23|/before-clause:free opens owner body
12|/before-clause:free opens owner capital
-3|/before-clause:free opens owner country
15|/before-clause:free opens owner gov
-10|/before-clause:free opens owner nongov
-18|/before-clause:free opens owner pronoun
-4|/before-far:1
16|/before-far:20
17|/before-far:4
-11|/before-far:60
22|/before-far:9
-7|/before-free:0 after-figure name far
-5|/before-free:0 after-figure name near
-7|/before-free:0 after-figure owner far
5|/before-free:0 after-figure owner near
4|/before-free:0 free name far
-10|/before-free:0 free name near
24|/before-free:0 free owner far
18|/before-free:0 free owner near
12|/before-free:1 after-figure name far
17|/before-free:1 after-figure name near
-8|/before-free:1 after-figure owner far
5|/before-free:1 after-figure owner near
-10|/before-free:1 free name far
9|/before-free:1 free name near
-15|/before-free:1 free owner far
21|/before-free:1 free owner near
-15|/before-free:2 after-figure name far
-4|/before-free:2 after-figure name near
19|/before-free:2 free name far
-5|/before-free:2 free owner far
-14|/before-free:2 free owner near
7|/before-free:3 free name far
3|/before-joint:0 after-figure
19|/before-joint:0 free
15|/before-joint:1 after-figure
6|/before-joint:1 free
-10|/before-joint:2 after-figure
26|/before-joint:2 free
-15|/before-joint:3 after-figure
30|/before-led:
11|/before-led:'
14|/before-led:'s
16|/before-led:(
-4|/before-led:)
30|/before-led:,
22|/before-led:-
13|/before-led:--
-19|/before-led:.
13|/before-led:DATE
8|/before-led:PARTY
17|/before-led:a
-3|/before-led:accept
7|/before-led:accused
5|/before-led:after
5|/before-led:agency
-3|/before-led:all
3|/before-led:although
10|/before-led:ambition
-4|/before-led:among
14|/before-led:an
-3|/before-led:analysis
-3|/before-led:and
4|/before-led:answer
5|/before-led:armed forces
-5|/before-led:around
6|/before-led:as
-11|/before-led:asian
9|/before-led:ask
9|/before-led:assails
-3|/before-led:assure
4|/before-led:back
-7|/before-led:bankrupting
20|/before-led:because
3|/before-led:behind
6|/before-led:between
-4|/before-led:boost
16|/before-led:bring
-3|/before-led:bring forward
-5|/before-led:but
8|/before-led:by
-9|/before-led:call
-4|/before-led:call for
-8|/before-led:campaign
-5|/before-led:candidate
-9|/before-led:chairs
24|/before-led:chief
7|/before-led:chief cabinet secretary
9|/before-led:cite
8|/before-led:colleague
-7|/before-led:come to
7|/before-led:commit
4|/before-led:commitments
17|/before-led:committee
-3|/before-led:conference
-12|/before-led:conservative
3|/before-led:convince
3|/before-led:council
5|/before-led:defence chief
13|/before-led:defence minister
24|/before-led:defense secretary
-7|/before-led:deny
6|/before-led:deputy prime minister
-7|/before-led:designate
8|/before-led:director
-4|/before-led:double
-4|/before-led:during
4|/before-led:earlier
15|/before-led:eastern
-27|/before-led:elect
-8|/before-led:even
-18|/before-led:every
-19|/before-led:expect
3|/before-led:few
5|/before-led:figure
19|/before-led:finance minister
-5|/before-led:first
-3|/before-led:follow
-7|/before-led:follows
-12|/before-led:for
-7|/before-led:foreign minister
-11|/before-led:former
-3|/before-led:forward
-7|/before-led:friends
-15|/before-led:from
4|/before-led:general
4|/before-led:get
17|/before-led:grills
-5|/before-led:group
-3|/before-led:gulf
8|/before-led:hands
5|/before-led:has
-4|/before-led:help
4|/before-led:her
23|/before-led:his
11|/before-led:host
-4|/before-led:how
-3|/before-led:if
3|/before-led:imitate
-7|/before-led:importing
-28|/before-led:in
3|/before-led:incoming
-9|/before-led:increase
5|/before-led:interim
-8|/before-led:it
17|/before-led:its
-12|/before-led:keep
3|/before-led:known
-3|/before-led:lawmaker
3|/before-led:lawmakers
-7|/before-led:lead
-10|/before-led:leader
-11|/before-led:leadership
9|/before-led:leads
4|/before-led:leave
-4|/before-led:led
9|/before-led:let
-4|/before-led:liberal
-20|/before-led:lift
-8|/before-led:like
7|/before-led:lord
5|/before-led:make
-6|/before-led:match
5|/before-led:minister
-3|/before-led:money
-4|/before-led:most
-6|/before-led:mr
5|/before-led:national security adviser
5|/before-led:new
-3|/before-led:next
-12|/before-led:no
-10|/before-led:normal
14|/before-led:not
-3|/before-led:notify
17|/before-led:now
-7|/before-led:nudge
-25|/before-led:of
4|/before-led:on
-11|/before-led:one
-3|/before-led:opposition
-3|/before-led:opposition leader
10|/before-led:over
3|/before-led:pare
-27|/before-led:premier
3|/before-led:presented
26|/before-led:president
-3|/before-led:prime minister
9|/before-led:propel
4|/before-led:propose
16|/before-led:raise
-3|/before-led:ratio
-4|/before-led:regards
-4|/before-led:reiterate
-6|/before-led:reject
-3|/before-led:repeat
3|/before-led:reporters
-7|/before-led:restore
5|/before-led:return
-5|/before-led:royal
-4|/before-led:running
4|/before-led:same
10|/before-led:say
9|/before-led:seen
-7|/before-led:senior
-11|/before-led:since
-8|/before-led:sir
6|/before-led:so
9|/before-led:some
3|/before-led:sound out
-4|/before-led:speak
-7|/before-led:splits
-5|/before-led:staked
7|/before-led:start
6|/before-led:suggest
-3|/before-led:supporting
-17|/before-led:take
4|/before-led:taoiseach
-19|/before-led:tell
4|/before-led:termed
-3|/before-led:that
47|/before-led:the
-5|/before-led:the economy
-4|/before-led:their
-5|/before-led:think
-21|/before-led:though
-4|/before-led:thrown
4|/before-led:tie
-3|/before-led:to
-3|/before-led:trail
-6|/before-led:treat
4|/before-led:trillion
-3|/before-led:troubles
3|/before-led:two
-12|/before-led:under
-8|/before-led:understood
-7|/before-led:until
8|/before-led:upon
-14|/before-led:urge
-3|/before-led:vice
-10|/before-led:view
-5|/before-led:want
-20|/before-led:what
6|/before-led:when
-3|/before-led:whether
-4|/before-led:which
-8|/before-led:whom
-7|/before-led:whose
19|/before-led:why
-3|/before-led:will
3|/before-led:with
29|/before-led:within
-5|/before-led:years
15|/before-led:yet
3|/before-led:—
9|/before:body name
6|/before:body owner
-5|/before:capital name
25|/before:capital owner
6|/before:country name
-3|/before:gov name
17|/before:leader name
21|/before:leader owner
-6|/before:nongov name
-18|/before:nongov owner
-5|/before:people name
5|/before:pronoun name
-12|/before:pronoun owner
-3|/governor-form:able finite+
-7|/governor-form:about finite+
-3|/governor-form:accept finite++not
11|/governor-form:accept finite+could+not
6|/governor-form:accept finite+would
6|/governor-form:adopt finite+
7|/governor-form:adopt finite+could
8|/governor-form:advise finite+
3|/governor-form:advise inf+
6|/governor-form:advocate inf+
5|/governor-form:advocate progressive+
5|/governor-form:agitate for finite+
-13|/governor-form:agitate for progressive+
8|/governor-form:agree finite+
4|/governor-form:agree finite+should
-11|/governor-form:agree finite+would
-11|/governor-form:agree inf+
5|/governor-form:aim finite+
-6|/governor-form:aim finite+could
-6|/governor-form:aim finite+should
5|/governor-form:aim finite+would
4|/governor-form:aim inf+
-7|/governor-form:ambition +
3|/governor-form:amount finite+
-12|/governor-form:amount finite+would
-3|/governor-form:angle for finite+
-7|/governor-form:announce finite+
-12|/governor-form:approve finite+could
6|/governor-form:argue finite+
7|/governor-form:argue for finite+
-4|/governor-form:argue for inf+
3|/governor-form:argue gerund+
-3|/governor-form:argue inf+
4|/governor-form:arrive finite++not
-9|/governor-form:arrive finite+will
-24|/governor-form:ask finite+
3|/governor-form:ask finite++not
-26|/governor-form:ask for finite+
5|/governor-form:ask for finite++not
-4|/governor-form:ask for inf++not
7|/governor-form:ask for progressive++not
7|/governor-form:ask gerund+
-7|/governor-form:aspiration +
-3|/governor-form:back finite+
3|/governor-form:balk finite+
-3|/governor-form:be finite+
3|/governor-form:be finite+can+not
4|/governor-form:be finite+should+not
-4|/governor-form:be finite+will
15|/governor-form:be finite+will+not
-16|/governor-form:be inf+
-8|/governor-form:believe finite++not
8|/governor-form:believe gerund+
4|/governor-form:boost finite+would
5|/governor-form:bring finite+would
-10|/governor-form:call +
13|/governor-form:call finite+
21|/governor-form:call for +
14|/governor-form:call for finite+
-4|/governor-form:call for finite+will
10|/governor-form:call for gerund+
6|/governor-form:call for inf+
-10|/governor-form:call for progressive+
13|/governor-form:call on finite+
12|/governor-form:campaign finite+
5|/governor-form:campaign progressive+
-10|/governor-form:carry finite+
3|/governor-form:carry finite+will
-3|/governor-form:carry finite+would
4|/governor-form:choose finite+
11|/governor-form:clamor progressive+
-9|/governor-form:clear finite+
-3|/governor-form:climb finite+
-3|/governor-form:climb finite+could
-5|/governor-form:climb finite+would
-11|/governor-form:codify finite+would
-5|/governor-form:commit finite+could
5|/governor-form:commit finite+should
-4|/governor-form:commit finite+would
5|/governor-form:commit finite+would+not
3|/governor-form:commitment +
-12|/governor-form:consider finite+
-3|/governor-form:consider finite+could+not
10|/governor-form:consider finite+should
-7|/governor-form:consider gerund+
24|/governor-form:consider inf+
-18|/governor-form:consider progressive+
-5|/governor-form:contemplate finite+would
-4|/governor-form:debate finite+
-5|/governor-form:debate finite+should
-3|/governor-form:decide finite+
-3|/governor-form:decide inf+
8|/governor-form:declare finite+would
-6|/governor-form:decline finite+
-6|/governor-form:demand +
13|/governor-form:demand finite+
3|/governor-form:demand finite+would
-4|/governor-form:demand finite+would+not
-6|/governor-form:demand progressive+
3|/governor-form:devote finite+
11|/governor-form:devote gerund+
-8|/governor-form:dip finite+should+not
8|/governor-form:discuss finite+
5|/governor-form:discuss finite++not
-4|/governor-form:discuss gerund+
-17|/governor-form:discuss inf+
5|/governor-form:discuss progressive+
15|/governor-form:dismiss finite+
-8|/governor-form:do finite+
12|/governor-form:do finite+can+not
4|/governor-form:double finite+should
-7|/governor-form:draft gerund+
9|/governor-form:edge finite+
-4|/governor-form:edge finite+would
8|/governor-form:endorse gerund+
-12|/governor-form:envisage finite+
3|/governor-form:envision finite+
-5|/governor-form:equal finite+would
7|/governor-form:estimate finite+
-5|/governor-form:examine inf+
-13|/governor-form:examine progressive+
5|/governor-form:exceed finite+could
3|/governor-form:exceed finite+should
-7|/governor-form:expect finite+
10|/governor-form:explore finite+
-7|/governor-form:eye finite+
-15|/governor-form:fall finite+should+not
18|/governor-form:favor finite+
-5|/governor-form:favor inf+
11|/governor-form:favour finite+
6|/governor-form:fend off finite+
3|/governor-form:fight finite+
4|/governor-form:fix finite+
3|/governor-form:fix finite+will
4|/governor-form:fix gerund+
-3|/governor-form:float finite+
5|/governor-form:foresee finite+
3|/governor-form:get finite++not
-7|/governor-form:get finite+could
6|/governor-form:get finite+should
-4|/governor-form:get finite+would
7|/governor-form:get inf+
-5|/governor-form:give finite+
6|/governor-form:give finite+could
-6|/governor-form:give finite+should
-14|/governor-form:give inf+
-3|/governor-form:go finite+can+not
-9|/governor-form:go finite+could
6|/governor-form:go finite+should
-16|/governor-form:go finite+should+not
23|/governor-form:go finite+would
-8|/governor-form:go inf+
3|/governor-form:go progressive+
-6|/governor-form:go progressive++not
4|/governor-form:go progressive+should
-10|/governor-form:goal +
6|/governor-form:grow finite+
-15|/governor-form:grow finite+would
-3|/governor-form:grow gerund+
8|/governor-form:guarantee finite+would
-6|/governor-form:head finite+should
3|/governor-form:head finite+would
-7|/governor-form:hike inf+
5|/governor-form:hint finite+
4|/governor-form:hit finite+
-7|/governor-form:hold finite+
-11|/governor-form:hold finite+will
7|/governor-form:hold finite+would
3|/governor-form:hold inf+
-3|/governor-form:hold out for finite+
-16|/governor-form:hope finite+
6|/governor-form:hope progressive+
10|/governor-form:idea +
3|/governor-form:imagine finite+can+not
3|/governor-form:increase finite+
11|/governor-form:increase finite+would
4|/governor-form:invest finite+should
-3|/governor-form:jump finite+
11|/governor-form:jump inf+
-15|/governor-form:keep finite+
9|/governor-form:keep finite+should
4|/governor-form:leave finite+
-8|/governor-form:lift finite+could
-19|/governor-form:like finite+
8|/governor-form:live with finite+can
-10|/governor-form:live with finite+would
-3|/governor-form:lobby finite+
-8|/governor-form:lobby for finite+
-3|/governor-form:look at finite+
-14|/governor-form:look at finite+should
-5|/governor-form:look at progressive+
-13|/governor-form:lower finite+
3|/governor-form:lower finite+would
-8|/governor-form:make up finite+
-3|/governor-form:manage finite+could
6|/governor-form:match finite+
-3|/governor-form:mean finite+
8|/governor-form:mean finite+could
-12|/governor-form:mean finite+would
23|/governor-form:mention finite+
-3|/governor-form:mention finite++not
-11|/governor-form:mention finite+will
3|/governor-form:mention inf+
4|/governor-form:move finite+
10|/governor-form:move finite+could
-7|/governor-form:move finite+should
-13|/governor-form:move finite+would
4|/governor-form:move up gerund+
-12|/governor-form:mull finite+
-5|/governor-form:mull progressive+
4|/governor-form:muse finite+
-5|/governor-form:name finite+
11|/governor-form:name gerund+
-5|/governor-form:name inf+
-8|/governor-form:obligation +
4|/governor-form:offer finite+
4|/governor-form:offer finite+would
4|/governor-form:offer gerund+
-7|/governor-form:offer progressive+
18|/governor-form:oppose finite+
-7|/governor-form:oppose finite+would
7|/governor-form:pay finite+should
-4|/governor-form:pencil in finite+
5|/governor-form:pencil in finite+would
4|/governor-form:plan +
-3|/governor-form:plan ++not
-5|/governor-form:plan finite+
4|/governor-form:play down finite+
6|/governor-form:pledge finite+
-14|/governor-form:pledge gerund+
-4|/governor-form:ponder finite+
-3|/governor-form:prefer finite+
6|/governor-form:prefer finite+would
-8|/governor-form:prepare finite+
3|/governor-form:prepare finite+should
-7|/governor-form:promise +
7|/governor-form:promise finite+
-3|/governor-form:promise finite+can+not
10|/governor-form:promise finite+would+not
3|/governor-form:promise inf+
7|/governor-form:proposal +
-8|/governor-form:propose finite+
7|/governor-form:propose finite+will
-3|/governor-form:propose finite+would
-7|/governor-form:propose gerund+
26|/governor-form:propose inf+
10|/governor-form:propose progressive+
-7|/governor-form:push back finite+
3|/governor-form:put finite+
-6|/governor-form:put finite+could
-8|/governor-form:put forward finite+
-18|/governor-form:raise finite+
7|/governor-form:raise finite+could
9|/governor-form:raise finite+should
3|/governor-form:raise finite+will
-10|/governor-form:raise finite+would
13|/governor-form:raise gerund+
3|/governor-form:reach finite+could
-22|/governor-form:reach finite+should
6|/governor-form:reach finite+will
4|/governor-form:reach inf+
-8|/governor-form:ready finite+
-6|/governor-form:ready finite+should
7|/governor-form:reckon finite+
7|/governor-form:recommend finite+
7|/governor-form:recommend finite+will
10|/governor-form:recommend inf+
13|/governor-form:recommendation +
-15|/governor-form:recommendations +
16|/governor-form:refuse finite+
-3|/governor-form:refuse gerund+
7|/governor-form:reiterate finite+
9|/governor-form:reject finite+
-3|/governor-form:reject gerund+
4|/governor-form:remain finite+
3|/governor-form:remain finite+will
-13|/governor-form:require finite+would
-3|/governor-form:resist finite+
3|/governor-form:return finite+
13|/governor-form:rise finite+
-3|/governor-form:rise finite+could
-9|/governor-form:rise finite+should
-5|/governor-form:rise finite+will
7|/governor-form:rise finite+would
-4|/governor-form:rule out finite+
-13|/governor-form:rule out finite++not
18|/governor-form:rule out finite+would+not
-7|/governor-form:say no to finite+
5|/governor-form:scoff finite+
5|/governor-form:see at inf+
-21|/governor-form:seek finite+
-3|/governor-form:seek finite+would
-4|/governor-form:seek gerund+
12|/governor-form:seek inf+
-11|/governor-form:set aside finite+would
-8|/governor-form:set finite+could
7|/governor-form:set finite+should
-4|/governor-form:set finite+will
-4|/governor-form:set gerund+
-10|/governor-form:settle for finite+
5|/governor-form:settle for finite+could
12|/governor-form:settle for finite+would
-9|/governor-form:settle for inf+
4|/governor-form:settle on finite+will
-4|/governor-form:settle on inf+
3|/governor-form:shoot finite+
6|/governor-form:shoot for finite+should
-3|/governor-form:signal finite+
-12|/governor-form:sit progressive+
3|/governor-form:slip finite+
-4|/governor-form:sound out finite+
-6|/governor-form:sound out progressive+
-8|/governor-form:speak of finite+
-8|/governor-form:speak of finite++not
-9|/governor-form:speak of inf+
4|/governor-form:speak of progressive+
7|/governor-form:specify gerund+
-7|/governor-form:spend finite+
17|/governor-form:spend finite+should
-9|/governor-form:spend finite+will
6|/governor-form:spend finite+would
-11|/governor-form:spend gerund+
7|/governor-form:spend inf+
3|/governor-form:stand gerund++not
-4|/governor-form:standard +
5|/governor-form:start at finite+
-9|/governor-form:stop finite+
12|/governor-form:stop finite+would
-17|/governor-form:stop short finite+
11|/governor-form:study finite+would
-9|/governor-form:study inf+
-7|/governor-form:study progressive+
-4|/governor-form:subscribe finite+would+not
5|/governor-form:suggest finite++not
9|/governor-form:suggest finite+will
-7|/governor-form:suggest inf+
-8|/governor-form:suggestion +
14|/governor-form:take finite+
3|/governor-form:take finite+should
-5|/governor-form:take finite+will
-20|/governor-form:take finite+would
8|/governor-form:take finite+would+not
4|/governor-form:take up finite+
7|/governor-form:talk about finite+
6|/governor-form:talk about finite+should
-10|/governor-form:talk about inf+
-5|/governor-form:talk about progressive+
4|/governor-form:talk finite+
-8|/governor-form:talk gerund+
-14|/governor-form:talk of finite+
9|/governor-form:talk of inf+
7|/governor-form:talk of progressive+
-3|/governor-form:target finite+could
-3|/governor-form:tell finite++not
-18|/governor-form:tell gerund+
4|/governor-form:think finite+
-3|/governor-form:think finite++not
4|/governor-form:think finite+should
12|/governor-form:think inf+
-5|/governor-form:think progressive+
3|/governor-form:tie finite+
-7|/governor-form:tie finite+would+not
5|/governor-form:tie gerund+
-3|/governor-form:time finite+
13|/governor-form:toss around finite+
-15|/governor-form:try finite+
5|/governor-form:try finite+could
-5|/governor-form:turn down finite+
3|/governor-form:unveil finite+
14|/governor-form:urge finite+
-8|/governor-form:urge inf+
5|/governor-form:use finite+could
9|/governor-form:use finite+should+not
5|/governor-form:veto finite+should
-8|/governor-form:vote on finite+will
5|/governor-form:vow finite+
5|/governor-form:vow gerund+
7|/governor-form:want finite+
-5|/governor-form:want finite++not
-16|/governor-form:weigh progressive+
5|/governor-form:work out finite+
-6|/governor-form:work progressive+
-3|/governor-form:write finite+
9|/governor-form:write finite+should
5|/governor-form:write finite+would
-3|/governor-kind:be
-4|/governor-kind:benchmark
-12|/governor-kind:cap
-20|/governor-kind:demand
8|/governor-kind:denial
-10|/governor-kind:level
-12|/governor-kind:move
-3|/governor-kind:pledge
-22|/governor-kind:proposal
28|/governor-kind:spend
-3|/governor-mood:be finite+
3|/governor-mood:be finite+can+not
4|/governor-mood:be finite+should+not
-4|/governor-mood:be finite+will
15|/governor-mood:be finite+will+not
-16|/governor-mood:be inf+
-4|/governor-mood:benchmark +
-22|/governor-mood:cap finite+
9|/governor-mood:cap finite+should
-11|/governor-mood:cap finite+will
9|/governor-mood:cap finite+would
4|/governor-mood:cap inf+
9|/governor-mood:demand +
3|/governor-mood:demand finite+
-18|/governor-mood:demand finite++passive
4|/governor-mood:demand finite+could
6|/governor-mood:demand finite+would
-5|/governor-mood:demand finite+would+not
-4|/governor-mood:demand inf++not
-17|/governor-mood:demand progressive+
6|/governor-mood:demand progressive++not
14|/governor-mood:denial finite+
-14|/governor-mood:denial finite++not
4|/governor-mood:denial finite+should
-7|/governor-mood:denial finite+would
18|/governor-mood:denial finite+would+not
-4|/governor-mood:denial gerund+
13|/governor-mood:level finite+
6|/governor-mood:level finite+could
-6|/governor-mood:level finite+should+passive
3|/governor-mood:level finite+will
-13|/governor-mood:level finite+would
3|/governor-mood:level gerund++not
-6|/governor-mood:level inf+
-12|/governor-mood:level progressive+
10|/governor-mood:move finite+
3|/governor-mood:move finite++not
-3|/governor-mood:move finite+can+not
-10|/governor-mood:move finite+could
6|/governor-mood:move finite+should
-39|/governor-mood:move finite+should+not
3|/governor-mood:move finite+should+passive
9|/governor-mood:move finite+would+not
-5|/governor-mood:move finite+would+passive
8|/governor-mood:move gerund+
9|/governor-mood:move inf+
6|/governor-mood:move progressive+
-6|/governor-mood:move progressive++not
6|/governor-mood:move progressive+should
-16|/governor-mood:pledge +
6|/governor-mood:pledge finite+
-11|/governor-mood:pledge finite++not
-8|/governor-mood:pledge finite++passive
-4|/governor-mood:pledge finite+can+not
-14|/governor-mood:pledge finite+could
11|/governor-mood:pledge finite+could+not
22|/governor-mood:pledge finite+should
3|/governor-mood:pledge finite+should+passive
4|/governor-mood:pledge finite+would
5|/governor-mood:pledge finite+would+not
19|/governor-mood:pledge gerund+
-8|/governor-mood:pledge inf+
-15|/governor-mood:pledge progressive+
-7|/governor-mood:proposal +
4|/governor-mood:proposal +would
12|/governor-mood:proposal finite+
-16|/governor-mood:proposal finite++not
4|/governor-mood:proposal finite++passive
8|/governor-mood:proposal finite+can
3|/governor-mood:proposal finite+can+not
4|/governor-mood:proposal finite+could
4|/governor-mood:proposal finite+will
4|/governor-mood:proposal finite+would
-11|/governor-mood:proposal gerund+
17|/governor-mood:proposal inf+
-45|/governor-mood:proposal progressive+
-9|/governor-mood:spend finite+
11|/governor-mood:spend finite+can+not
6|/governor-mood:spend finite+could+passive
19|/governor-mood:spend finite+should
9|/governor-mood:spend finite+should+not
-9|/governor-mood:spend finite+will
-3|/governor-mood:spend finite+would
7|/governor-mood:spend inf+
-3|/governor:able
-7|/governor:about
11|/governor:accept
10|/governor:adopt
12|/governor:advise
13|/governor:advocate
4|/governor:afford
-8|/governor:agitate for
-8|/governor:agree
4|/governor:aim
-7|/governor:ambition
-9|/governor:amount
-3|/governor:angle for
-7|/governor:announce
-12|/governor:approve
7|/governor:argue
-5|/governor:arrive
-15|/governor:ask
-15|/governor:ask for
-7|/governor:aspiration
-4|/governor:back
3|/governor:balk
-3|/governor:be
4|/governor:boost
7|/governor:bring
3|/governor:call
37|/governor:call for
15|/governor:call on
17|/governor:campaign
-7|/governor:carry
4|/governor:choose
12|/governor:clamor
-9|/governor:clear
-12|/governor:climb
-11|/governor:codify
4|/governor:come back with
3|/governor:commitment
-5|/governor:consider
-11|/governor:debate
-6|/governor:decide
7|/governor:declare
-6|/governor:decline
-4|/governor:demand
15|/governor:devote
-7|/governor:dip
-4|/governor:discuss
15|/governor:dismiss
6|/governor:do
5|/governor:double
-6|/governor:draft
7|/governor:edge
6|/governor:end
10|/governor:endorse
-12|/governor:envisage
3|/governor:envision
-5|/governor:equal
7|/governor:estimate
-19|/governor:examine
7|/governor:exceed
-8|/governor:expect
10|/governor:explore
-7|/governor:eye
-15|/governor:fall
13|/governor:favor
11|/governor:favour
6|/governor:fend off
3|/governor:fight
11|/governor:fix
5|/governor:foresee
5|/governor:get
-19|/governor:give
-8|/governor:go
-10|/governor:goal
-12|/governor:grow
9|/governor:guarantee
-6|/governor:hike
3|/governor:hint
4|/governor:hit
-8|/governor:hold
-3|/governor:hold out for
-11|/governor:hope
10|/governor:idea
5|/governor:imagine
15|/governor:increase
-3|/governor:intend
4|/governor:invest
8|/governor:jump
-5|/governor:keep
4|/governor:leave
-8|/governor:lift
-19|/governor:like
-3|/governor:live with
-3|/governor:lobby
-6|/governor:lobby for
-21|/governor:look at
-8|/governor:lower
-8|/governor:make up
-3|/governor:manage
7|/governor:match
-7|/governor:mean
14|/governor:mention
-6|/governor:move
4|/governor:move up
-17|/governor:mull
4|/governor:muse
-8|/governor:obligation
9|/governor:offer
11|/governor:oppose
10|/governor:pay
3|/governor:peg
-5|/governor:plan
4|/governor:play down
-7|/governor:pledge
-4|/governor:ponder
3|/governor:prefer
-5|/governor:prepare
-3|/governor:press
9|/governor:promise
10|/governor:proposal
24|/governor:propose
-7|/governor:push back
-4|/governor:push for
-3|/governor:put
-8|/governor:put forward
-12|/governor:reach
-15|/governor:ready
8|/governor:reckon
20|/governor:recommend
13|/governor:recommendation
-14|/governor:recommendations
13|/governor:refuse
7|/governor:reiterate
5|/governor:reject
7|/governor:remain
-4|/governor:request
-13|/governor:require
-3|/governor:resist
8|/governor:return
4|/governor:rise
-5|/governor:say no to
5|/governor:scoff
5|/governor:see at
-16|/governor:seek
-11|/governor:set
-11|/governor:set aside
3|/governor:shoot
6|/governor:shoot for
-3|/governor:signal
-11|/governor:sit
3|/governor:slip
-9|/governor:sound out
-23|/governor:speak of
7|/governor:specify
3|/governor:spell out
4|/governor:stand
-4|/governor:standard
5|/governor:start at
3|/governor:stay
3|/governor:stop
-17|/governor:stop short
-6|/governor:study
-4|/governor:subscribe
8|/governor:suggest
-8|/governor:suggestion
6|/governor:take up
-4|/governor:talk
-3|/governor:target
-19|/governor:tell
14|/governor:think
-3|/governor:time
13|/governor:toss around
-11|/governor:try
-5|/governor:turn down
3|/governor:unveil
10|/governor:urge
16|/governor:use
5|/governor:veto
-8|/governor:vote on
10|/governor:vow
-17|/governor:weigh
-6|/governor:work
5|/governor:work out
11|/governor:write
-27|/has:EU
9|/has:LEADER
-65|/has:NATO
24|/has:PERSON
-9|/has:USA
13|/has:academics
14|/has:administration
8|/has:admiral
-7|/has:adviser
-15|/has:advisers
-9|/has:advisory
-6|/has:advisory panel
3|/has:afd
-12|/has:aide
-20|/has:aides
3|/has:analysts
19|/has:ano
-6|/has:author
12|/has:bureaucrat
-13|/has:bureaucrats
11|/has:business leaders
-30|/has:cabinet
23|/has:candidate
11|/has:candidates
7|/has:caucus
9|/has:cdu
-7|/has:center for
4|/has:centrist reform alliance
-3|/has:chancellor
-5|/has:chief cabinet secretary
12|/has:chinese nationalist party
10|/has:christian democrats
44|/has:coalition
-13|/has:commission
-43|/has:committee
4|/has:communists
3|/has:conservative party
5|/has:conservative party of japan
4|/has:constitutional democratic party
22|/has:could
21|/has:country
4|/has:d 66
-4|/has:defence chief
-42|/has:defence minister
-19|/has:defence ministry
-24|/has:defence secretary
-10|/has:defense chief
-41|/has:defense minister
-9|/has:defense ministry
-43|/has:defense secretary
5|/has:democrats
-8|/has:deputy prime minister
13|/has:diplomat
-11|/has:diplomats
15|/has:dpp
10|/has:economist
-20|/has:economists
-3|/has:eesti 200
3|/has:ekre
6|/has:envoy
-4|/has:envoys
5|/has:ex
8|/has:executives
-26|/has:expert
10|/has:expert panel
47|/has:experts
5|/has:fellow
32|/has:figures
-15|/has:finance minister
-19|/has:finance ministry
5|/has:five star movement
-22|/has:foreign minister
14|/has:foreign ministry
8|/has:foreign secretary
47|/has:former
-58|/has:general
-8|/has:gov ' t
-14|/has:governing coalition
8|/has:government
-3|/has:govt
11|/has:greens
3|/has:hawk
-26|/has:hawks
40|/has:i
-7|/has:insiders
-3|/has:institute
15|/has:ishin
13|/has:japan innovation party
8|/has:japanese communist party
-5|/has:jcp
6|/has:keidanren
29|/has:kmt
9|/has:komeito
21|/has:kuomintang
-11|/has:law and justice
-17|/has:lawmaker
-6|/has:lawmakers
80|/has:leader
23|/has:leaders
29|/has:leadership
7|/has:legislator
5|/has:legislators
13|/has:liberal democratic party
-4|/has:liberal democrats
4|/has:liberals
-10|/has:man
-6|/has:mayor
19|/has:member
-13|/has:members
5|/has:minister
11|/has:ministers
-27|/has:ministry
-6|/has:ministry of defence
-9|/has:mps
35|/has:my
-10|/has:n - va
8|/has:national security adviser
8|/has:ndp
19|/has:negotiators
4|/has:nippon ishin
-15|/has:nsc
-11|/has:nz first
-4|/has:observers
7|/has:officer
8|/has:officers
-7|/has:official
-62|/has:officials
7|/has:opposition
9|/has:opposition leader
-10|/has:our
-21|/has:panel
-19|/has:parliament
10|/has:participant
6|/has:participants
-3|/has:parties
21|/has:party
11|/has:people power party
-34|/has:person
-10|/has:pis
3|/has:pm
7|/has:podemos
28|/has:politicians
3|/has:popular party
-41|/has:premier
-10|/has:president
-18|/has:prime minister
9|/has:professor
-5|/has:reiwa shinsengumi
3|/has:researchers
16|/has:retired
8|/has:ruling bloc
10|/has:ruling camp
26|/has:ruling parties
14|/has:sanseito
6|/has:scholar
12|/has:senator
-14|/has:senators
30|/has:should
-11|/has:social democratic party
5|/has:socialists
-15|/has:source
-19|/has:sources
20|/has:spd
4|/has:spokesperson
5|/has:staffers
10|/has:strategist
-7|/has:sumar
3|/has:supporters
10|/has:survey
3|/has:taiwan people 's party
5|/has:the chancellor
9|/has:the military
8|/has:think tank
6|/has:think tanks
7|/has:tpp
-4|/has:union
-8|/has:unions
17|/has:university
29|/home:other
-11|/named:1
27|/named:2
41|/named:3
-13|/near-after:\"
8|/near-after:'d
6|/near-after:'ll
8|/near-after:'s
6|/near-after:'ve
4|/near-after:(
4|/near-after:)
-15|/near-after:,
4|/near-after:-
12|/near-after:.
-11|/near-after:0
-15|/near-after::
20|/near-after:;
11|/near-after:?
-35|/near-after:DATE
3|/near-after:EU
16|/near-after:LAND
7|/near-after:LEADER
-40|/near-after:NATO
-44|/near-after:OUTLET
17|/near-after:PERSON
-12|/near-after:USA
13|/near-after:a
-29|/near-after:about
-19|/near-after:above
3|/near-after:absorbed
9|/near-after:absurd
3|/near-after:access
9|/near-after:accord
5|/near-after:according
3|/near-after:account
5|/near-after:act
-11|/near-after:add
7|/near-after:adequate
-5|/near-after:adm
3|/near-after:admiration
6|/near-after:admit
-4|/near-after:adopt
7|/near-after:adoption
4|/near-after:advance
4|/near-after:adversary
-3|/near-after:advise
4|/near-after:advocate
13|/near-after:affordable
-11|/near-after:after
3|/near-after:afterward
-3|/near-after:afterwards
5|/near-after:against
-3|/near-after:agency
5|/near-after:agenda
3|/near-after:agreements
4|/near-after:ahead
5|/near-after:aida
8|/near-after:aide
-4|/near-after:aides
9|/near-after:aim
12|/near-after:air
-6|/near-after:all
-4|/near-after:alliance
-10|/near-after:allow
-3|/near-after:allowed
-4|/near-after:alluding
11|/near-after:alone
5|/near-after:aloud
11|/near-after:already
-30|/near-after:also
5|/near-after:alumni
5|/near-after:always
4|/near-after:ambassador
-43|/near-after:ambition
-3|/near-after:amid
12|/near-after:among
6|/near-after:ample
-16|/near-after:an
-7|/near-after:analysts
14|/near-after:and
11|/near-after:anies
7|/near-after:announce
9|/near-after:annual
7|/near-after:another
-9|/near-after:answer
5|/near-after:any
10|/near-after:anybody
21|/near-after:anything
-7|/near-after:appear
3|/near-after:appears
-3|/near-after:applies
5|/near-after:apply
11|/near-after:appropriate
10|/near-after:are
19|/near-after:argue
-3|/near-after:armies
5|/near-after:arms
16|/near-after:army
-5|/near-after:around
-3|/near-after:arrive
-3|/near-after:as
-20|/near-after:asia
-14|/near-after:asian
-19|/near-after:ask
8|/near-after:ask for
-12|/near-after:assure
-17|/near-after:at
-12|/near-after:ate
-3|/near-after:atlantic
5|/near-after:atm
-3|/near-after:attached
-13|/near-after:attainable
-6|/near-after:attempt
3|/near-after:avail
-16|/near-after:average
4|/near-after:back
4|/near-after:baked
7|/near-after:balance
8|/near-after:bandy about
11|/near-after:bar
11|/near-after:baswedan
3|/near-after:bearing
-6|/near-after:became
4|/near-after:because
-3|/near-after:become
8|/near-after:becoming
-22|/near-after:been
15|/near-after:before
10|/near-after:begin
-21|/near-after:being
-3|/near-after:believe
-5|/near-after:benchmark
8|/near-after:beside
4|/near-after:best
11|/near-after:better
4|/near-after:beyond
4|/near-after:bid
8|/near-after:bill
9|/near-after:billion
-17|/near-after:bloc
-3|/near-after:board
12|/near-after:bond
9|/near-after:bonds
-8|/near-after:borne
-7|/near-after:borrowed
-5|/near-after:both
-6|/near-after:brackets
4|/near-after:brady
-3|/near-after:breaching
-20|/near-after:bridges
-3|/near-after:bring
-4|/near-after:bring up
-3|/near-after:broader
3|/near-after:broken
7|/near-after:brokers
-14|/near-after:bruited
-3|/near-after:budget
5|/near-after:bunk
6|/near-after:burden
8|/near-after:businesses
-4|/near-after:bust
26|/near-after:by
-7|/near-after:calculate
12|/near-after:call for
15|/near-after:campaign
3|/near-after:can
-15|/near-after:capability
3|/near-after:carry
-4|/near-after:case
-3|/near-after:cases
7|/near-after:caught
8|/near-after:ceasefire
-4|/near-after:ceiling
3|/near-after:chairman
7|/near-after:chat
4|/near-after:cheapest
8|/near-after:chief
-15|/near-after:choose
-4|/near-after:circumstances
8|/near-after:cite
11|/near-after:civil
-12|/near-after:clause
9|/near-after:close
-6|/near-after:closer
-8|/near-after:coalition
3|/near-after:coast guard
-8|/near-after:columns
-7|/near-after:combat
-11|/near-after:come to
-11|/near-after:coming
-3|/near-after:commission
6|/near-after:commit
4|/near-after:committee
7|/near-after:common
-8|/near-after:compared
10|/near-after:complain
-3|/near-after:component
-10|/near-after:compromise
8|/near-after:conceivable
-6|/near-after:concern
4|/near-after:conclusion
7|/near-after:condition
-13|/near-after:conditions
-3|/near-after:conference
-10|/near-after:confided
-29|/near-after:consider
-11|/near-after:consideration
-24|/near-after:constitution
3|/near-after:consult
10|/near-after:consumption
-9|/near-after:content
-3|/near-after:control
-11|/near-after:conversation
8|/near-after:convince
-3|/near-after:coordination
-8|/near-after:cope
-10|/near-after:core
-4|/near-after:core defence
3|/near-after:core defense
5|/near-after:corporate
-4|/near-after:corrected
-3|/near-after:cost
-3|/near-after:costed
3|/near-after:costings
12|/near-after:could
9|/near-after:counted
3|/near-after:counting
25|/near-after:countries
3|/near-after:coupled
-3|/near-after:course
4|/near-after:cover
-12|/near-after:crisis
3|/near-after:currency
-11|/near-after:current
-6|/near-after:curry
6|/near-after:cut
-8|/near-after:cyber
-7|/near-after:dagger
-7|/near-after:daily
4|/near-after:dares
4|/near-after:date
-33|/near-after:day
7|/near-after:daylight
4|/near-after:days
8|/near-after:debate
-19|/near-after:decade
-13|/near-after:decide
-11|/near-after:decision
4|/near-after:deck
-4|/near-after:declare
-29|/near-after:defence
-3|/near-after:defence ministry
-3|/near-after:defence secretary
-6|/near-after:defence spending
-9|/near-after:defense
-4|/near-after:defense minister
8|/near-after:defense ministry
-3|/near-after:defense spending
-3|/near-after:definition
3|/near-after:deliver
21|/near-after:demand
4|/near-after:democracies
4|/near-after:democratic
6|/near-after:demur
-6|/near-after:depending
7|/near-after:describe
-4|/near-after:deter
13|/near-after:did
7|/near-after:difference
-5|/near-after:direction
-10|/near-after:discuss
-7|/near-after:discussion
-11|/near-after:discussions
-16|/near-after:dismiss
-7|/near-after:division
14|/near-after:do
-12|/near-after:doable
17|/near-after:does
-3|/near-after:dotted
-7|/near-after:double
6|/near-after:doubt
11|/near-after:dream
-14|/near-after:drive
12|/near-after:drop
-3|/near-after:due
5|/near-after:during
8|/near-after:early
-10|/near-after:east
-15|/near-after:economic
6|/near-after:economic output
5|/near-after:economies
-9|/near-after:economists
3|/near-after:economy
6|/near-after:ed
10|/near-after:elected
-14|/near-after:election
17|/near-after:else
4|/near-after:elsewhere
4|/near-after:emergency
4|/near-after:enablers
24|/near-after:end
4|/near-after:enough
-4|/near-after:enshrine
-12|/near-after:enters
5|/near-after:environment
-9|/near-after:equal
-11|/near-after:europe
4|/near-after:european
3|/near-after:european allies
3|/near-after:european members
9|/near-after:euros
8|/near-after:even
-3|/near-after:eventual
-4|/near-after:eventually
-4|/near-after:ever
-10|/near-after:every
10|/near-after:every american ally
4|/near-after:everybody
3|/near-after:everyone
-10|/near-after:everything
7|/near-after:examine
3|/near-after:exchange
-6|/near-after:executive
3|/near-after:exotic
-7|/near-after:expect
-13|/near-after:expert
11|/near-after:explain
-14|/near-after:exposes
-11|/near-after:external
-4|/near-after:f
4|/near-after:facing
-9|/near-after:factories
-3|/near-after:fail
7|/near-after:fair
5|/near-after:fairer
-3|/near-after:fall
-15|/near-after:familiar
6|/near-after:fantasy
-3|/near-after:far
-3|/near-after:favor
-20|/near-after:feasible
4|/near-after:fee
-6|/near-after:few
-29|/near-after:figure
9|/near-after:figures
-5|/near-after:final
4|/near-after:finance
4|/near-after:finance ministry
9|/near-after:financed
6|/near-after:finances
13|/near-after:find
-20|/near-after:fiscal
9|/near-after:fisherman
-5|/near-after:fit
-9|/near-after:five
-6|/near-after:fix
-11|/near-after:float
3|/near-after:floor
-6|/near-after:focus
-3|/near-after:folding
-5|/near-after:follow
-3|/near-after:follows
6|/near-after:footnote
-13|/near-after:for
11|/near-after:force
4|/near-after:foregone
-5|/near-after:foreign
4|/near-after:foreign ministry
-5|/near-after:foreseeable
11|/near-after:form
-3|/near-after:formally
10|/near-after:former
4|/near-after:forth
-6|/near-after:four
-4|/near-after:friend
4|/near-after:front
17|/near-after:full
5|/near-after:fund
-3|/near-after:funded
10|/near-after:funds
-3|/near-after:further
-5|/near-after:future
-4|/near-after:gained
-14|/near-after:gdp
-5|/near-after:generals
6|/near-after:get
21|/near-after:give
-8|/near-after:global
-10|/near-after:gnp
17|/near-after:go
17|/near-after:goal
5|/near-after:good
-25|/near-after:government
-6|/near-after:grateful
4|/near-after:greens
12|/near-after:groaned
-10|/near-after:gross national product
-4|/near-after:ground
-3|/near-after:groundless
6|/near-after:grow
-17|/near-after:guarantee
4|/near-after:guide
-3|/near-after:gulf
3|/near-after:habeck
-9|/near-after:hague
26|/near-after:half
4|/near-after:happens
-8|/near-after:hard
-5|/near-after:hard defense
10|/near-after:harden
-10|/near-after:has
-8|/near-after:have
-5|/near-after:hawaii
-15|/near-after:hawks
3|/near-after:he
10|/near-after:hear
-5|/near-after:heard
4|/near-after:heats
6|/near-after:heavy
10|/near-after:heroic
-4|/near-after:higher
-5|/near-after:him
-7|/near-after:himself
4|/near-after:hold
6|/near-after:hold up
3|/near-after:honest
3|/near-after:honestly
-17|/near-after:honorable
-9|/near-after:hope
10|/near-after:hopeless
-15|/near-after:horizon
3|/near-after:hornung
12|/near-after:hotel
-9|/near-after:hours
12|/near-after:house
17|/near-after:i
3|/near-after:idea
-15|/near-after:ideal
9|/near-after:if
-10|/near-after:imagine
-4|/near-after:impossible
-24|/near-after:in
-14|/near-after:in line with
10|/near-after:income
-3|/near-after:incompatible
3|/near-after:increase
4|/near-after:indoors
3|/near-after:innovation
3|/near-after:instead of
-20|/near-after:insufficient
10|/near-after:international
16|/near-after:into
4|/near-after:investment
-7|/near-after:investments
9|/near-after:invite
3|/near-after:invoice
10|/near-after:involved
-8|/near-after:inwardly
23|/near-after:is
15|/near-after:it
-6|/near-after:items
21|/near-after:its
-5|/near-after:itself
4|/near-after:james
3|/near-after:jeffrey
3|/near-after:jobs
-6|/near-after:joke
4|/near-after:just
3|/near-after:kiuchi
-3|/near-after:know
-6|/near-after:known
5|/near-after:ko
3|/near-after:kuomintang
5|/near-after:lag
9|/near-after:landing
-5|/near-after:lands
-6|/near-after:landslide
5|/near-after:lately
-3|/near-after:later
-10|/near-after:latter
7|/near-after:law
-6|/near-after:lawmaker
9|/near-after:lawmakers
-6|/near-after:lay down
-5|/near-after:ldp
14|/near-after:leader
5|/near-after:leadership
-10|/near-after:leaked
15|/near-after:least
8|/near-after:leave
4|/near-after:legislator
-5|/near-after:lets
6|/near-after:liberal democratic party
4|/near-after:lie
5|/near-after:lift
-5|/near-after:light
-19|/near-after:like
-3|/near-after:like to see
-5|/near-after:likeliest
-6|/near-after:likely
-10|/near-after:limit
6|/near-after:lin
-8|/near-after:listed
-3|/near-after:listen
10|/near-after:little
7|/near-after:live with
-3|/near-after:loans
7|/near-after:local
16|/near-after:long
6|/near-after:look
-7|/near-after:look at
6|/near-after:looks
4|/near-after:lord
7|/near-after:losing
10|/near-after:made
3|/near-after:madness
-9|/near-after:main
-4|/near-after:make
3|/near-after:makes
5|/near-after:manageable
-12|/near-after:manifesto
-6|/near-after:marcos
4|/near-after:mark
11|/near-after:market
-14|/near-after:may
12|/near-after:mean
3|/near-after:media
-13|/near-after:meet
3|/near-after:members
-17|/near-after:memo
17|/near-after:mention
8|/near-after:merely
-6|/near-after:metalworkers
-5|/near-after:michael
4|/near-after:michelle
3|/near-after:middle
-18|/near-after:might
3|/near-after:mike
7|/near-after:milestone
-9|/near-after:military
-7|/near-after:military spending
-3|/near-after:minded
3|/near-after:minesweeper
6|/near-after:minimum
9|/near-after:minimum standard
-4|/near-after:minister
10|/near-after:ministers
12|/near-after:ministry
4|/near-after:minutes
-14|/near-after:mirror
7|/near-after:missiles
7|/near-after:mobile
6|/near-after:modernisation
-3|/near-after:modest
-3|/near-after:monarchies
-13|/near-after:money
-20|/near-after:moot
-12|/near-after:more
-15|/near-after:most
3|/near-after:move
5|/near-after:much
11|/near-after:munitions
-12|/near-after:must
4|/near-after:my
13|/near-after:n't
-6|/near-after:nagel
-7|/near-after:namely
6|/near-after:nation
-5|/near-after:national income
12|/near-after:national security
3|/near-after:nations
-5|/near-after:natural
3|/near-after:nature
-14|/near-after:near
-11|/near-after:nearly
-3|/near-after:necessary
-13|/near-after:need
6|/near-after:needed
-24|/near-after:needs
-7|/near-after:new
10|/near-after:newspaper
-11|/near-after:next
-5|/near-after:night
25|/near-after:no
12|/near-after:no one
-9|/near-after:nobody
3|/near-after:nominal growth
-3|/near-after:non
5|/near-after:nonsense
-4|/near-after:nor
8|/near-after:norm
18|/near-after:normal
10|/near-after:norms
-17|/near-after:not
-6|/near-after:note
18|/near-after:now
3|/near-after:nuclear
7|/near-after:number
3|/near-after:objective
3|/near-after:obligation
-3|/near-after:odd
-3|/near-after:of
-11|/near-after:off
7|/near-after:office
-14|/near-after:official
-9|/near-after:officials
4|/near-after:offset
3|/near-after:often
-6|/near-after:on
-6|/near-after:once
-34|/near-after:one
23|/near-after:only
6|/near-after:op
4|/near-after:open
8|/near-after:opening bid
6|/near-after:oppose
-11|/near-after:option
11|/near-after:or
-5|/near-after:order
-13|/near-after:other
4|/near-after:ought
-6|/near-after:our
4|/near-after:ourselves
32|/near-after:out
-5|/near-after:outcome
-7|/near-after:outer
8|/near-after:outright
-9|/near-after:outside
3|/near-after:outsiders
-4|/near-after:oval
-11|/near-after:over
-3|/near-after:overall
15|/near-after:own
-9|/near-after:palatable
-6|/near-after:panel
11|/near-after:paper
-20|/near-after:parliament
-11|/near-after:parliamentary
-16|/near-after:part
-9|/near-after:parties
-4|/near-after:partners
10|/near-after:party
-6|/near-after:passage
-4|/near-after:passes
21|/near-after:pay
5|/near-after:peacetime
5|/near-after:pencil in
-3|/near-after:people
-11|/near-after:permanent
3|/near-after:permit
12|/near-after:person
15|/near-after:phased
10|/near-after:pile
4|/near-after:place
-4|/near-after:plain
-14|/near-after:plan
10|/near-after:planner
16|/near-after:platform
-9|/near-after:play
-12|/near-after:plead for
-8|/near-after:pleased
10|/near-after:plenty
-9|/near-after:plot
-4|/near-after:plus
-13|/near-after:point
5|/near-after:politely
-5|/near-after:poll
5|/near-after:pool
-6|/near-after:possibly
3|/near-after:practicable
-5|/near-after:predecessor
-15|/near-after:prefer
-4|/near-after:preferred
-8|/near-after:present
22|/near-after:president
-5|/near-after:pressure
3|/near-after:previous
-20|/near-after:prime minister
-6|/near-after:problem
8|/near-after:promise
10|/near-after:proposal
8|/near-after:proposals
-9|/near-after:propose
4|/near-after:provided
5|/near-after:prudent
4|/near-after:public
-8|/near-after:publish
-5|/near-after:put
5|/near-after:put forward
-6|/near-after:quickly
3|/near-after:radical
3|/near-after:rand
4|/near-after:range
6|/near-after:ranks
4|/near-after:rate
-4|/near-after:rather than
-9|/near-after:ratio
11|/near-after:reach
-7|/near-after:readers
-5|/near-after:real
22|/near-after:realistic
8|/near-after:reasonable
-5|/near-after:received
-7|/near-after:reckon
28|/near-after:recommend
3|/near-after:recommendations
4|/near-after:recruitment
3|/near-after:redoes
3|/near-after:refuse
-14|/near-after:regard
4|/near-after:regarded
5|/near-after:reigns
-18|/near-after:related
-7|/near-after:relatively
4|/near-after:released
-19|/near-after:remain
-14|/near-after:remilitarization
8|/near-after:rendered
-13|/near-after:replace
5|/near-after:replacing
-9|/near-after:reply
-6|/near-after:report
-3|/near-after:reportedly
-10|/near-after:request
11|/near-after:require
-11|/near-after:resilience
5|/near-after:resistance
-4|/near-after:rest
-7|/near-after:revenue
-7|/near-after:review
-6|/near-after:right
5|/near-after:rise
7|/near-after:risk
3|/near-after:rival
-4|/near-after:roads
7|/near-after:robbery
11|/near-after:roils
-8|/near-after:roofs
-4|/near-after:room
8|/near-after:roughly
3|/near-after:rounding
-4|/near-after:routers
-3|/near-after:rule out
-3|/near-after:rules
10|/near-after:ruling
3|/near-after:ruling camp
5|/near-after:rung
7|/near-after:running
-8|/near-after:same
6|/near-after:satisfy
-5|/near-after:saw
-21|/near-after:say
-13|/near-after:scares
3|/near-after:schools
18|/near-after:sealed
8|/near-after:second
-4|/near-after:secretary
3|/near-after:secure
-5|/near-after:security
-3|/near-after:security - related
-9|/near-after:see
-6|/near-after:seek
9|/near-after:self
14|/near-after:sen
-18|/near-after:senators
-13|/near-after:senior
17|/near-after:sense
4|/near-after:sensible
11|/near-after:serious
-7|/near-after:serve
13|/near-after:services
-7|/near-after:set
-4|/near-after:set aside
-3|/near-after:settled
9|/near-after:seven
9|/near-after:several
3|/near-after:shade
-16|/near-after:shape
-7|/near-after:share
-19|/near-after:shared
-13|/near-after:she
9|/near-after:shelters
-5|/near-after:ships
-17|/near-after:short
-11|/near-after:shortage
21|/near-after:show
3|/near-after:shrugs
3|/near-after:sides
3|/near-after:simply
8|/near-after:since
6|/near-after:six
-3|/near-after:sky
5|/near-after:sleeps
6|/near-after:slept
4|/near-after:slide
10|/near-after:so
3|/near-after:social democrats
5|/near-after:some
3|/near-after:someday
11|/near-after:soon
-5|/near-after:sooner
-12|/near-after:sounds
-7|/near-after:source
-10|/near-after:sources
-10|/near-after:south
6|/near-after:speak
4|/near-after:specific
7|/near-after:spend
3|/near-after:spokesman
4|/near-after:spokeswoman
-19|/near-after:spread
-6|/near-after:square
-9|/near-after:stage
-14|/near-after:standard
-12|/near-after:start
13|/near-after:state
-9|/near-after:step
-21|/near-after:still
3|/near-after:straight
4|/near-after:strategists
-7|/near-after:strategy
-9|/near-after:stretch
-3|/near-after:stroke
-7|/near-after:struck
-33|/near-after:study
-7|/near-after:subject
8|/near-after:submarines
-10|/near-after:successive
-4|/near-after:successor
-5|/near-after:such
-11|/near-after:sufficient
4|/near-after:suggest
3|/near-after:summit
4|/near-after:support
4|/near-after:supported
-6|/near-after:surprise
4|/near-after:surrounded
8|/near-after:survey
8|/near-after:sustainable
-11|/near-after:swallow
3|/near-after:swell
-10|/near-after:taboo
3|/near-after:takahide
-3|/near-after:takers
5|/near-after:takuji
13|/near-after:talk
11|/near-after:talk about
4|/near-after:talk of
-8|/near-after:target
-3|/near-after:tariff
17|/near-after:tax
14|/near-after:taxes
-8|/near-after:tell
15|/near-after:ten
4|/near-after:teneo
-3|/near-after:tension
-11|/near-after:text
-4|/near-after:than
-19|/near-after:that
4|/near-after:the
6|/near-after:the military
-12|/near-after:them
21|/near-after:then
-8|/near-after:there
35|/near-after:they
-3|/near-after:things
8|/near-after:think
10|/near-after:third
17|/near-after:this
9|/near-after:those
3|/near-after:threat
-7|/near-after:through
5|/near-after:tie
-9|/near-after:times
4|/near-after:timing
-3|/near-after:to
4|/near-after:tomorrow
-5|/near-after:too
5|/near-after:topic
3|/near-after:torch
6|/near-after:tout
-13|/near-after:toward
-3|/near-after:trade
3|/near-after:traditional
3|/near-after:transformative
4|/near-after:tribe
-3|/near-after:troop
-9|/near-after:troops
-4|/near-after:troubling
11|/near-after:tsutsui
4|/near-after:turning
3|/near-after:tweet
-3|/near-after:twice
17|/near-after:two
9|/near-after:unavoidable
-24|/near-after:under
4|/near-after:undertakings
13|/near-after:unhelpful
-6|/near-after:union
-9|/near-after:unions
5|/near-after:unless
11|/near-after:unrealistic
3|/near-after:unreality
-5|/near-after:unreasonable
10|/near-after:unspent
7|/near-after:unthinkable
6|/near-after:unused
-8|/near-after:up
5|/near-after:upgrade
9|/near-after:upper
4|/near-after:usual
8|/near-after:valuable
3|/near-after:very
5|/near-after:vice
-7|/near-after:vicinity
-24|/near-after:view
13|/near-after:visiting
9|/near-after:volunteering
-11|/near-after:volunteers
3|/near-after:vote
8|/near-after:warranted
14|/near-after:was
9|/near-after:waving
13|/near-after:way
-6|/near-after:waypoint
-15|/near-after:we
3|/near-after:weak
4|/near-after:wealthy
-4|/near-after:weapons
-13|/near-after:weigh
-3|/near-after:weight
-13|/near-after:welcome
3|/near-after:well
16|/near-after:were
-12|/near-after:what
-9|/near-after:whatever
17|/near-after:when
11|/near-after:where
-20|/near-after:which
28|/near-after:while
4|/near-after:who
5|/near-after:whoever
7|/near-after:whole
-7|/near-after:whose
-4|/near-after:wider
9|/near-after:will
4|/near-after:wise
-15|/near-after:wish
-9|/near-after:withdrawn
13|/near-after:within
7|/near-after:without
3|/near-after:won
5|/near-after:wondered
-6|/near-after:work
-17|/near-after:world
-3|/near-after:worsened
-6|/near-after:worth
-10|/near-after:would
14|/near-after:yardstick
-16|/near-after:year
-9|/near-after:years
-7|/near-after:yet
-7|/near-after:yielded
6|/near-after:you
-17|/near-after:yrs
-13|/near-before:\"
-20|/near-before:$
18|/near-before:'
15|/near-before:'d
3|/near-before:'ll
-4|/near-before:'re
12|/near-before:'s
17|/near-before:(
33|/near-before:-
-6|/near-before:--
9|/near-before:.
-19|/near-before:0
34|/near-before:;
-12|/near-before:DATE
-34|/near-before:EU
-17|/near-before:LAND
-16|/near-before:LEADER
-37|/near-before:NATO
-4|/near-before:OUTLET
9|/near-before:PERSON
7|/near-before:USA
14|/near-before:a
5|/near-before:abandon
17|/near-before:abe
-8|/near-before:able
-20|/near-before:about
11|/near-before:above
7|/near-before:absorb
15|/near-before:accept
-16|/near-before:according
-4|/near-before:account
-10|/near-before:acknowledge
11|/near-before:act
4|/near-before:actually
-13|/near-before:add
6|/near-before:addition
4|/near-before:admirals
-4|/near-before:adopt
9|/near-before:advance
-3|/near-before:advice
15|/near-before:adviser
-11|/near-before:advisers
-11|/near-before:advisory
8|/near-before:advisory panel
13|/near-before:advocate
4|/near-before:afford
-6|/near-before:after
-16|/near-before:again
7|/near-before:against
-13|/near-before:agency
-8|/near-before:agitate for
5|/near-before:ago
-23|/near-before:agree
4|/near-before:ahead
-14|/near-before:aid
-19|/near-before:aides
3|/near-before:aim
5|/near-before:alberto
-6|/near-before:aligned
-8|/near-before:alliance
-31|/near-before:allies
-12|/near-before:allocation
4|/near-before:allot
5|/near-before:allowed
-11|/near-before:almost
10|/near-before:alone
7|/near-before:along
-7|/near-before:already
-10|/near-before:also
-9|/near-before:alternative
6|/near-before:although
6|/near-before:always
-47|/near-before:ambition
-14|/near-before:amendment
-12|/near-before:ammunition
5|/near-before:among
-15|/near-before:amount
-25|/near-before:an
8|/near-before:analysts
21|/near-before:and
-3|/near-before:angle for
5|/near-before:angus
6|/near-before:annex
11|/near-before:announce
13|/near-before:annual
-9|/near-before:another
6|/near-before:answer
13|/near-before:any
12|/near-before:anyone
6|/near-before:anything
-11|/near-before:applause
8|/near-before:appropriate
3|/near-before:appropriators
-12|/near-before:approve
9|/near-before:arbitrary
-12|/near-before:are
-8|/near-before:area
9|/near-before:argue
8|/near-before:arithmetic
7|/near-before:armed
-5|/near-before:armies
-3|/near-before:arms
-27|/near-before:army
-14|/near-before:around
-5|/near-before:arrive
-3|/near-before:arrow
5|/near-before:as
14|/near-before:asean
4|/near-before:asia
-17|/near-before:ask
-13|/near-before:ask for
-11|/near-before:aspiration
-9|/near-before:assails
3|/near-before:assume
9|/near-before:assure
-12|/near-before:at
6|/near-before:atm
5|/near-before:attachés
-3|/near-before:attain
5|/near-before:audience
-6|/near-before:author
15|/near-before:authors
4|/near-before:avoids
6|/near-before:b
16|/near-before:back
9|/near-before:badenoch
5|/near-before:bankers
6|/near-before:bar
8|/near-before:barbara
7|/near-before:bardella
-13|/near-before:barracks
10|/near-before:be
6|/near-before:bear
6|/near-before:beat
-4|/near-before:because
4|/near-before:been
9|/near-before:before
-3|/near-before:begin
-5|/near-before:begin at
-30|/near-before:begun
13|/near-before:behind
5|/near-before:being
-17|/near-before:below
7|/near-before:benchmark
11|/near-before:better
-10|/near-before:beyond
3|/near-before:big
7|/near-before:bigger
-7|/near-before:bill
7|/near-before:bite
3|/near-before:bloc
-3|/near-before:blueprint
3|/near-before:bn
12|/near-before:bonds
6|/near-before:book
4|/near-before:boost
-12|/near-before:bought
-3|/near-before:brake
5|/near-before:brandished
4|/near-before:brands
-13|/near-before:break
8|/near-before:breaks
-9|/near-before:bridges
-5|/near-before:briefing
7|/near-before:brien
7|/near-before:bring
4|/near-before:broach
5|/near-before:broad
4|/near-before:brokerage
-4|/near-before:brown
4|/near-before:bruegel
11|/near-before:budget
-5|/near-before:build
8|/near-before:buildup
12|/near-before:bureaucrat
-12|/near-before:bureaucrats
20|/near-before:business
-3|/near-before:but
-8|/near-before:by
5|/near-before:ca
-15|/near-before:cabinet
12|/near-before:call
30|/near-before:call for
8|/near-before:call on
-8|/near-before:came
32|/near-before:camp
57|/near-before:campaign
12|/near-before:can
3|/near-before:cancel
17|/near-before:candidate
-6|/near-before:cap
-14|/near-before:capability
-5|/near-before:capitals
-4|/near-before:careful
-7|/near-before:carry
-3|/near-before:case
-6|/near-before:casts
4|/near-before:cdu
4|/near-before:ceiling
4|/near-before:centre
3|/near-before:centrist reform alliance
7|/near-before:ceremony
12|/near-before:chair
4|/near-before:chaired
22|/near-before:chairman
4|/near-before:chairs
7|/near-before:challenger
11|/near-before:chancellor
3|/near-before:changed
3|/near-before:cheng
5|/near-before:chi
-46|/near-before:chief
-26|/near-before:chiefs
-3|/near-before:ching
4|/near-before:choice
3|/near-before:choose
10|/near-before:christian democrats
6|/near-before:circle
-7|/near-before:circles
6|/near-before:circling
9|/near-before:circulating
-9|/near-before:cite
3|/near-before:citizen
-8|/near-before:civil
12|/near-before:clamor
3|/near-before:clear
-22|/near-before:climb
10|/near-before:close
-7|/near-before:closer
11|/near-before:club
16|/near-before:coalition
-9|/near-before:coast guard
-11|/near-before:codify
17|/near-before:colleague
-8|/near-before:colleagues
-14|/near-before:combined
6|/near-before:come
4|/near-before:come back with
3|/near-before:come up with
-12|/near-before:commission
13|/near-before:commit
6|/near-before:commitment
-5|/near-before:committee
3|/near-before:committees
15|/near-before:confessed
-5|/near-before:confirm
5|/near-before:congressional
20|/near-before:conservative
3|/near-before:conservative party
4|/near-before:conservative party of japan
7|/near-before:conservatives
-15|/near-before:consider
-9|/near-before:considerably
-7|/near-before:constitution
-13|/near-before:constitutional
8|/near-before:consultant
-17|/near-before:contain
16|/near-before:content
-9|/near-before:contrast
4|/near-before:contribution
-15|/near-before:convened
3|/near-before:converge
7|/near-before:converged
-6|/near-before:core defense
-5|/near-before:could
9|/near-before:council
9|/near-before:count
-3|/near-before:counteroffer
-14|/near-before:counterpart
3|/near-before:counterstrike
6|/near-before:countries
28|/near-before:country
6|/near-before:course
-4|/near-before:coy
4|/near-before:criticism
3|/near-before:cry
-9|/near-before:cyber
4|/near-before:d 66
-12|/near-before:dailies
9|/near-before:daily
3|/near-before:dangles
-30|/near-before:date
4|/near-before:davies
3|/near-before:day
-8|/near-before:days
4|/near-before:dean
-6|/near-before:debate
-6|/near-before:decide
-14|/near-before:decision
9|/near-before:declare
-9|/near-before:decline
-11|/near-before:defence
-5|/near-before:defence chief
-10|/near-before:defence minister
-3|/near-before:defence ministry
-7|/near-before:defence secretary
-3|/near-before:defend
-7|/near-before:defense chief
-22|/near-before:defense minister
-15|/near-before:defense ministry
-12|/near-before:defense secretary
-14|/near-before:defense spending
4|/near-before:deliberately
11|/near-before:democracies
-4|/near-before:democracy
6|/near-before:democratic party for the people
-8|/near-before:deny
-6|/near-before:department
3|/near-before:deputy
7|/near-before:devote
-13|/near-before:did
-7|/near-before:dip
10|/near-before:diplomat
-11|/near-before:diplomats
-4|/near-before:direction
-8|/near-before:disappoint
-3|/near-before:disclose
-10|/near-before:discuss
-19|/near-before:discussion
-3|/near-before:discussions
14|/near-before:dismiss
13|/near-before:disown
-11|/near-before:dnd
16|/near-before:do
4|/near-before:document
6|/near-before:documents
-8|/near-before:does
14|/near-before:doing
4|/near-before:don
12|/near-before:double
-8|/near-before:doubt
19|/near-before:down
5|/near-before:dpp
4|/near-before:draft
7|/near-before:drastic
3|/near-before:draw
-10|/near-before:drawing
-20|/near-before:drawn
-12|/near-before:dream
5|/near-before:dreaming
5|/near-before:drift
13|/near-before:due
7|/near-before:dukakis
11|/near-before:during
22|/near-before:dutton
-7|/near-before:each
-17|/near-before:earlier
13|/near-before:early
3|/near-before:easier
4|/near-before:easily
8|/near-before:economy
8|/near-before:edmonds
-3|/near-before:eesti 200
5|/near-before:either
-9|/near-before:elastic
42|/near-before:elect
16|/near-before:election
-7|/near-before:else
-5|/near-before:elsewhere
-3|/near-before:emergency
9|/near-before:endorse
20|/near-before:enough
-6|/near-before:entertain
-12|/near-before:envisage
3|/near-before:envision
-3|/near-before:equate
7|/near-before:equivalent
-3|/near-before:escape
-8|/near-before:espoused
6|/near-before:essay
-11|/near-before:estimate
6|/near-before:europe
11|/near-before:european
4|/near-before:european allies
-9|/near-before:even
-3|/near-before:eventually
-3|/near-before:ever
-3|/near-before:every
-9|/near-before:everyone
-7|/near-before:everything
3|/near-before:ex
-18|/near-before:examine
-4|/near-before:example
12|/near-before:exceed
-4|/near-before:except
7|/near-before:excess
-3|/near-before:exclude
6|/near-before:expenditure
-6|/near-before:expenditures
-14|/near-before:expert
4|/near-before:expert panel
17|/near-before:experts
4|/near-before:explain
-13|/near-before:explainer
4|/near-before:explicit
10|/near-before:explore
-3|/near-before:extra
-23|/near-before:eye
4|/near-before:faber
-3|/near-before:face
-10|/near-before:fact
5|/near-before:faction
-17|/near-before:fall
4|/near-before:familiar
14|/near-before:far
3|/near-before:farage
4|/near-before:favor
5|/near-before:favour
21|/near-before:fear
-10|/near-before:feasible
-8|/near-before:feature
14|/near-before:federation
5|/near-before:feijóo
3|/near-before:fence
6|/near-before:fend off
11|/near-before:ficci
11|/near-before:fight
3|/near-before:figure
15|/near-before:figures
-19|/near-before:finance
-6|/near-before:finance minister
-13|/near-before:finance ministry
8|/near-before:find
12|/near-before:five
16|/near-before:fix
-3|/near-before:flies
-4|/near-before:flirt
-8|/near-before:flirtation
-10|/near-before:float
-9|/near-before:floor
10|/near-before:fly
3|/near-before:follow
-9|/near-before:followed
-3|/near-before:following
-15|/near-before:follows
10|/near-before:for
7|/near-before:force
-12|/near-before:foreign minister
8|/near-before:foreign secretary
5|/near-before:foresee
12|/near-before:former
5|/near-before:formula
4|/near-before:friend
3|/near-before:friendly
8|/near-before:friends
3|/near-before:fu
-6|/near-before:fujita
-11|/near-before:fumitake
4|/near-before:fund
-13|/near-before:funds
-13|/near-before:further
8|/near-before:future
-9|/near-before:gaps
4|/near-before:gatchalian
-17|/near-before:gdp
-28|/near-before:general
6|/near-before:generals
12|/near-before:give
-20|/near-before:glad
-14|/near-before:global
-6|/near-before:gnp
-4|/near-before:go
-10|/near-before:goal
-8|/near-before:gov ' t
-14|/near-before:governing coalition
-17|/near-before:government
10|/near-before:governors
-3|/near-before:govt
8|/near-before:gradual
-11|/near-before:granted
-3|/near-before:greens
-17|/near-before:grills
9|/near-before:groaned
-10|/near-before:gross domestic product
16|/near-before:group
5|/near-before:groups
-9|/near-before:grow
9|/near-before:guarantee
3|/near-before:guess
-9|/near-before:guideline
4|/near-before:guntram
-7|/near-before:gurgenidze
8|/near-before:habeck
-34|/near-before:had
5|/near-before:haggling
-5|/near-before:hague
5|/near-before:half
4|/near-before:halt
-6|/near-before:hand
4|/near-before:handed
8|/near-before:handpicked
-13|/near-before:hands
7|/near-before:hankers
-3|/near-before:hard
-7|/near-before:hard defence
3|/near-before:harmony
-3|/near-before:harris
-8|/near-before:has
14|/near-before:hastie
-22|/near-before:have
-12|/near-before:hawks
-3|/near-before:hayden
14|/near-before:he
3|/near-before:head
3|/near-before:headline
5|/near-before:hear
7|/near-before:heard
7|/near-before:help
4|/near-before:her
15|/near-before:herself
-8|/near-before:hesitate
5|/near-before:hibakusha
3|/near-before:hide
-5|/near-before:high
3|/near-before:higher
-4|/near-before:hike
-11|/near-before:hill
8|/near-before:him
-16|/near-before:himself
-6|/near-before:his
-6|/near-before:history
4|/near-before:hit
6|/near-before:hold
-3|/near-before:hold out for
-5|/near-before:hold the line at
-9|/near-before:home
7|/near-before:honest
5|/near-before:hong
-26|/near-before:hope
5|/near-before:hopeful
7|/near-before:horizon
7|/near-before:hou
-7|/near-before:hours
22|/near-before:house
10|/near-before:how
4|/near-before:hyung
-12|/near-before:idea
8|/near-before:ideas
3|/near-before:if
5|/near-before:imagine
10|/near-before:imply
-3|/near-before:in line with
-6|/near-before:inclined
-17|/near-before:include
-3|/near-before:includes
-23|/near-before:including
13|/near-before:increase
-6|/near-before:indicate
4|/near-before:industry
-8|/near-before:informal
11|/near-before:inherits
-3|/near-before:initially
3|/near-before:insist on
7|/near-before:institut
7|/near-before:institute
-4|/near-before:intend
4|/near-before:interim
4|/near-before:internal
9|/near-before:international
4|/near-before:interview
-9|/near-before:into
-3|/near-before:invest
-18|/near-before:investment
5|/near-before:iowa
4|/near-before:irrational
7|/near-before:irrelevance
-12|/near-before:irresponsible
-13|/near-before:is
10|/near-before:ishin
20|/near-before:island
-5|/near-before:islands
-6|/near-before:it
-4|/near-before:items
12|/near-before:its
4|/near-before:its allies
8|/near-before:itself
4|/near-before:jagmeet
5|/near-before:japan innovation party
8|/near-before:japanese communist party
-5|/near-before:jcp
4|/near-before:job
3|/near-before:joint
8|/near-before:joon
-7|/near-before:journalists
-7|/near-before:jr
5|/near-before:judged
5|/near-before:jump
-4|/near-before:just
6|/near-before:justification
-3|/near-before:justify
6|/near-before:kargil
-3|/near-before:katz
-4|/near-before:keep
8|/near-before:kemi
-9|/near-before:key
-5|/near-before:khanal
6|/near-before:kim
6|/near-before:kind
4|/near-before:kiwis
4|/near-before:kmt
-4|/near-before:know
-10|/near-before:known
-3|/near-before:knows
3|/near-before:ko
3|/near-before:kono
3|/near-before:kun
4|/near-before:labor
6|/near-before:labour
-6|/near-before:landing
4|/near-before:lands
-15|/near-before:landslide
5|/near-before:language
3|/near-before:last
-3|/near-before:later
4|/near-before:law
-8|/near-before:lawmaker
-5|/near-before:lawmakers
-6|/near-before:lay
9|/near-before:ldp
51|/near-before:leader
16|/near-before:leaders
12|/near-before:leadership
9|/near-before:league
-8|/near-before:leaked
-12|/near-before:leaks
4|/near-before:lean toward
-12|/near-before:leaner
-11|/near-before:leaning
4|/near-before:lecture
18|/near-before:led
-9|/near-before:left
4|/near-before:legislation
5|/near-before:less
-14|/near-before:let
-6|/near-before:letter
8|/near-before:letters
-4|/near-before:level
7|/near-before:levy
8|/near-before:li
13|/near-before:liberal
13|/near-before:liberal democratic party
4|/near-before:liberals
4|/near-before:lieutenants
6|/near-before:like
8|/near-before:limit
8|/near-before:lin
14|/near-before:line
12|/near-before:list
3|/near-before:littleproud
-3|/near-before:live with
3|/near-before:lobby
-6|/near-before:lobby for
4|/near-before:local
-3|/near-before:lock
14|/near-before:long
4|/near-before:look
-26|/near-before:look at
9|/near-before:lost
-7|/near-before:loud
-5|/near-before:love
-14|/near-before:made
6|/near-before:majority
-6|/near-before:make
-8|/near-before:make up
-3|/near-before:man
-3|/near-before:manage
7|/near-before:manifesto
3|/near-before:many
4|/near-before:marcus
17|/near-before:mark
8|/near-before:match
-3|/near-before:matters
-3|/near-before:may
6|/near-before:maybe
-8|/near-before:mayor
3|/near-before:me
-4|/near-before:mean
-20|/near-before:meanwhile
6|/near-before:measure
-3|/near-before:measured
14|/near-before:media
-11|/near-before:mel
11|/near-before:member
-4|/near-before:member states
-6|/near-before:members
-6|/near-before:memo
-6|/near-before:mention
3|/near-before:merely
3|/near-before:mick
7|/near-before:middle
-15|/near-before:might
7|/near-before:milestone
-7|/near-before:militaries
5|/near-before:military
16|/near-before:military spending
-9|/near-before:mind
5|/near-before:minimum
-14|/near-before:minister
5|/near-before:ministers
-31|/near-before:ministry
-5|/near-before:ministry of defence
3|/near-before:mirrors
-12|/near-before:mischief
5|/near-before:missing
3|/near-before:mitt
-15|/near-before:modest
8|/near-before:money
7|/near-before:montaigne
3|/near-before:moon
13|/near-before:more
7|/near-before:most
12|/near-before:move
-19|/near-before:much
-15|/near-before:mull
-8|/near-before:mumble
5|/near-before:musar
6|/near-before:muse
22|/near-before:my
-9|/near-before:n
-10|/near-before:n - va
4|/near-before:n't
4|/near-before:nagel
-4|/near-before:naha
7|/near-before:name
-4|/near-before:namely
5|/near-before:nataša
4|/near-before:nation
3|/near-before:national
-8|/near-before:national security
3|/near-before:national security adviser
-11|/near-before:nations
8|/near-before:ndp
22|/near-before:near
-11|/near-before:nearer
-8|/near-before:nearly
-9|/near-before:necessary
5|/near-before:needed
29|/near-before:needs
-12|/near-before:negative
-3|/near-before:negotiators
3|/near-before:neighbors
3|/near-before:neighbouring
-14|/near-before:neither
-13|/near-before:never
-16|/near-before:new
9|/near-before:newspaper
-12|/near-before:newspapers
19|/near-before:next
3|/near-before:nigel
7|/near-before:nippon ishin
-17|/near-before:no
7|/near-before:no one
4|/near-before:nod
-5|/near-before:nominee
5|/near-before:nonetheless
-4|/near-before:nor
5|/near-before:norbert
5|/near-before:norm
10|/near-before:normal
-7|/near-before:north
-14|/near-before:not
-4|/near-before:note
-33|/near-before:now
13|/near-before:nowhere
7|/near-before:nudge
-10|/near-before:number
3|/near-before:numerical
-11|/near-before:nz first
5|/near-before:núñez
6|/near-before:o
-3|/near-before:object
3|/near-before:objection
6|/near-before:objective
-8|/near-before:objects
-8|/near-before:obligation
4|/near-before:obligations
-17|/near-before:obstacles
-20|/near-before:odds
-15|/near-before:of
-5|/near-before:off
3|/near-before:offer
-25|/near-before:office
9|/near-before:officers
-41|/near-before:officials
3|/near-before:offshoot
4|/near-before:often
3|/near-before:okinawa
3|/near-before:okla
11|/near-before:old
-4|/near-before:omura
-22|/near-before:on
7|/near-before:once
30|/near-before:one
4|/near-before:only
-5|/near-before:onodera
-13|/near-before:open
3|/near-before:operation
21|/near-before:oppose
8|/near-before:opposition
-20|/near-before:option
-15|/near-before:options
3|/near-before:or
5|/near-before:orthodoxy
-13|/near-before:other
6|/near-before:others
35|/near-before:ought
-8|/near-before:our
-14|/near-before:out
-5|/near-before:outcome
-14|/near-before:outlay
5|/near-before:outlays
-21|/near-before:over
11|/near-before:own
-13|/near-before:panel
7|/near-before:panels
-18|/near-before:paper
-3|/near-before:pare
-3|/near-before:parliament
23|/near-before:parliamentary
4|/near-before:partial
10|/near-before:participant
6|/near-before:parties
23|/near-before:partner
11|/near-before:partners
19|/near-before:party
4|/near-before:pass
7|/near-before:pave
15|/near-before:pay
6|/near-before:peacetime
3|/near-before:peg
5|/near-before:pen
-4|/near-before:people
5|/near-before:people power party
-4|/near-before:percentage
5|/near-before:perhaps
-8|/near-before:permit
-9|/near-before:person
3|/near-before:personally
5|/near-before:peter
3|/near-before:petri
-7|/near-before:phases
10|/near-before:phrase
12|/near-before:picked
6|/near-before:pink
19|/near-before:pinned
5|/near-before:pirc
5|/near-before:pitch
6|/near-before:pitches
-9|/near-before:placing
-34|/near-before:plan
-4|/near-before:planners
3|/near-before:platform
4|/near-before:play down
-11|/near-before:plea
10|/near-before:pledge
-3|/near-before:plus
3|/near-before:pm
7|/near-before:podemos
5|/near-before:poilievre
-21|/near-before:point
13|/near-before:policy
8|/near-before:politicians
5|/near-before:poll
10|/near-before:polls
-4|/near-before:ponder
3|/near-before:possibility
-4|/near-before:possibly
5|/near-before:post
3|/near-before:prabowo
7|/near-before:predecessor
-3|/near-before:prefer
6|/near-before:preference
-3|/near-before:preferring
-31|/near-before:premier
-8|/near-before:preparations
-18|/near-before:prepare
-21|/near-before:presidential
-3|/near-before:press
-3|/near-before:press conference
6|/near-before:primary
18|/near-before:private
-22|/near-before:privately
10|/near-before:pro
-7|/near-before:proclaim
-3|/near-before:proclaimed
-3|/near-before:produce
-5|/near-before:program
19|/near-before:promise
-9|/near-before:propel
-8|/near-before:proposal
-10|/near-before:proposals
19|/near-before:propose
6|/near-before:prospect
-4|/near-before:protection
3|/near-before:provides
5|/near-before:ps
6|/near-before:public
-13|/near-before:publish
-8|/near-before:push
-7|/near-before:push back
-14|/near-before:put
-6|/near-before:put forward
4|/near-before:pyo
-4|/near-before:quaint
3|/near-before:questioned
-9|/near-before:quietly
-4|/near-before:quit
6|/near-before:quote
4|/near-before:race
-10|/near-before:raise
5|/near-before:ralf
-5|/near-before:rally
-12|/near-before:ramos
5|/near-before:ran
-13|/near-before:range
8|/near-before:ranged
3|/near-before:ranks
-9|/near-before:rate
3|/near-before:rates
-10|/near-before:rather
5|/near-before:ratio
12|/near-before:rationale
8|/near-before:ratios
8|/near-before:reach
-14|/near-before:read
4|/near-before:reagan
5|/near-before:realm
-3|/near-before:recall
24|/near-before:recommend
21|/near-before:recommendation
-3|/near-before:recommendations
3|/near-before:record
-6|/near-before:reduce
-12|/near-before:reef
-5|/near-before:referred
-4|/near-before:referring
11|/near-before:refuse
-14|/near-before:regards
4|/near-before:region
10|/near-before:reiterate
-4|/near-before:reject
3|/near-before:rekindles
-3|/near-before:related
4|/near-before:released
7|/near-before:remain
6|/near-before:remark
-5|/near-before:remilitarisation
4|/near-before:removed
-10|/near-before:renegotiate
-5|/near-before:repeat
-5|/near-before:repeatedly
-18|/near-before:reply
-25|/near-before:report
9|/near-before:republican
-17|/near-before:request
-14|/near-before:require
13|/near-before:research
4|/near-before:resigned
-5|/near-before:resist
4|/near-before:resolution
-3|/near-before:respectfully
3|/near-before:respondents
-11|/near-before:response
-6|/near-before:rest
8|/near-before:restore
-6|/near-before:rethinking
8|/near-before:retired
5|/near-before:retorted
14|/near-before:return
-8|/near-before:revenues
3|/near-before:review
7|/near-before:revise
4|/near-before:revised
5|/near-before:revived
7|/near-before:rich
12|/near-before:right
-4|/near-before:rise
15|/near-before:rival
12|/near-before:rivals
3|/near-before:road
-9|/near-before:roads
11|/near-before:roger
3|/near-before:romney
6|/near-before:room
-9|/near-before:roughly
3|/near-before:round
5|/near-before:royal
3|/near-before:rule
-13|/near-before:rule out
-14|/near-before:ruling
24|/near-before:ruling bloc
-5|/near-before:ruling coalition
16|/near-before:ruling parties
-10|/near-before:run
9|/near-before:running
3|/near-before:ryan
5|/near-before:röttgen
9|/near-before:same
7|/near-before:sanseito
6|/near-before:say
-5|/near-before:say no to
-23|/near-before:scenarios
7|/near-before:scenes
-7|/near-before:scheming
-3|/near-before:scholars
3|/near-before:scholes
5|/near-before:scoff
10|/near-before:seats
-9|/near-before:second
-5|/near-before:secret
-3|/near-before:secretary
-4|/near-before:secretly
-4|/near-before:security
-3|/near-before:security - related
4|/near-before:see
5|/near-before:see at
-11|/near-before:seek
-15|/near-before:seen
5|/near-before:sees
6|/near-before:sen
4|/near-before:senator
5|/near-before:senators
-8|/near-before:senior
8|/near-before:serious
-9|/near-before:servants
-7|/near-before:serve
-14|/near-before:sessions
-7|/near-before:set aside
3|/near-before:set its sights on
-3|/near-before:settle on
-6|/near-before:settled
-14|/near-before:several
5|/near-before:shadow
3|/near-before:shape
8|/near-before:share
5|/near-before:shares
11|/near-before:sharing
18|/near-before:she
5|/near-before:sheet
7|/near-before:shelters
4|/near-before:sheng
4|/near-before:sherwin
3|/near-before:shoot
6|/near-before:shoot for
-12|/near-before:short
4|/near-before:should
4|/near-before:shoulder
5|/near-before:shy away
-7|/near-before:side
-6|/near-before:sides
6|/near-before:sign
-6|/near-before:signal
3|/near-before:silent
-7|/near-before:simulations
6|/near-before:since
3|/near-before:sindoor
4|/near-before:singh
18|/near-before:sir
-12|/near-before:sit
4|/near-before:six
-5|/near-before:sketched
-8|/near-before:slightly
7|/near-before:slip
12|/near-before:slump
-7|/near-before:smaller
4|/near-before:so
3|/near-before:sober
3|/near-before:socialists
6|/near-before:society
-11|/near-before:solely
11|/near-before:some
4|/near-before:something
4|/near-before:somewhere
5|/near-before:soo
8|/near-before:sooner
-9|/near-before:sound out
11|/near-before:southern
8|/near-before:southwest
4|/near-before:sp
9|/near-before:spd
-8|/near-before:speak
-9|/near-before:speak of
7|/near-before:specific
-4|/near-before:speculation
3|/near-before:spell out
4|/near-before:spend
-6|/near-before:spike
22|/near-before:split
-9|/near-before:splits
5|/near-before:spokesperson
3|/near-before:spring
9|/near-before:springboard
-15|/near-before:staff
5|/near-before:staffers
15|/near-before:stage
-12|/near-before:stages
5|/near-before:staked
-8|/near-before:stand
-21|/near-before:standard
-5|/near-before:start
6|/near-before:start at
-5|/near-before:starting
-4|/near-before:starts
4|/near-before:starved
14|/near-before:state
3|/near-before:statutory
5|/near-before:steady
7|/near-before:steered
5|/near-before:stegner
-11|/near-before:step
4|/near-before:step up
-9|/near-before:stepping
-13|/near-before:still
-3|/near-before:stocks
3|/near-before:stomach
-9|/near-before:stone
-13|/near-before:stop
-18|/near-before:stop short
14|/near-before:straight
8|/near-before:strategic
5|/near-before:strategists
-14|/near-before:strategy
4|/near-before:stress
-11|/near-before:stride
3|/near-before:student
-7|/near-before:study
7|/near-before:stump
6|/near-before:submarines
3|/near-before:submits
-12|/near-before:submitted
-4|/near-before:subscribe
10|/near-before:successive
10|/near-before:successor
15|/near-before:such
26|/near-before:suggest
15|/near-before:suggestion
6|/near-before:suitable
-4|/near-before:sum
-14|/near-before:sumar
-10|/near-before:summer
6|/near-before:support
5|/near-before:supported
3|/near-before:supporters
3|/near-before:supporting
15|/near-before:supports
-4|/near-before:suppose
3|/near-before:surgeon
9|/near-before:surprised
5|/near-before:surprisingly
6|/near-before:survey
3|/near-before:swung
3|/near-before:table
4|/near-before:taboo
16|/near-before:take
6|/near-before:take up
-5|/near-before:talk of
5|/near-before:tamaki
5|/near-before:tamura
4|/near-before:tanker
-13|/near-before:tanks
-5|/near-before:target
-5|/near-before:tariff
-45|/near-before:tax
11|/near-before:taylor
13|/near-before:television
-7|/near-before:tell
-6|/near-before:temporary
10|/near-before:tempore
-21|/near-before:term
-4|/near-before:termed
11|/near-before:terms
-16|/near-before:than
-24|/near-before:that
-6|/near-before:the
3|/near-before:the allies
5|/near-before:the chancellor
13|/near-before:the economy
-27|/near-before:their
9|/near-before:them
22|/near-before:themselves
25|/near-before:then
38|/near-before:they
15|/near-before:think
5|/near-before:think tank
5|/near-before:think tanks
-14|/near-before:third
10|/near-before:this
9|/near-before:those
17|/near-before:though
14|/near-before:threat
-27|/near-before:three
4|/near-before:thrown
6|/near-before:thumb
6|/near-before:tickled
11|/near-before:tie
11|/near-before:tilt
8|/near-before:time
-9|/near-before:times
8|/near-before:timing
17|/near-before:tip
15|/near-before:to
7|/near-before:too
3|/near-before:top
13|/near-before:toss around
-6|/near-before:total
-9|/near-before:toward
-10|/near-before:towards
-8|/near-before:town
10|/near-before:trail
-3|/near-before:transition
5|/near-before:treat
8|/near-before:treaty allies
-45|/near-before:trillion
3|/near-before:trip
-6|/near-before:troops
3|/near-before:troubles
-19|/near-before:trumpeted
4|/near-before:tv
15|/near-before:tweet
26|/near-before:two
-6|/near-before:unavoidable
-28|/near-before:under
12|/near-before:understanding
15|/near-before:understood
4|/near-before:unfashionable
5|/near-before:uniformed
10|/near-before:unthinkable
10|/near-before:until
3|/near-before:unveil
3|/near-before:up
4|/near-before:upon
9|/near-before:upper
11|/near-before:upward
24|/near-before:urge
-5|/near-before:us
-10|/near-before:use
3|/near-before:useful
6|/near-before:ventured
-30|/near-before:version
9|/near-before:veterans
5|/near-before:veto
-12|/near-before:vice
-3|/near-before:vicinity
3|/near-before:victory
30|/near-before:view
7|/near-before:views
10|/near-before:visitors
10|/near-before:voices
-3|/near-before:vote for
-3|/near-before:vote on
7|/near-before:voted
-12|/near-before:voters
14|/near-before:vow
3|/near-before:vvd
6|/near-before:want
-26|/near-before:war
10|/near-before:warming
3|/near-before:warn
-11|/near-before:was
-14|/near-before:waving
-6|/near-before:way
-10|/near-before:ways
5|/near-before:weapons
6|/near-before:weekend
-4|/near-before:weeks
-17|/near-before:weigh
4|/near-before:weight
7|/near-before:welcome
9|/near-before:well
-15|/near-before:were
4|/near-before:western
-17|/near-before:what
6|/near-before:where
3|/near-before:whether
-36|/near-before:which
3|/near-before:whip
4|/near-before:whisper
37|/near-before:who
4|/near-before:whole
10|/near-before:whose
-14|/near-before:why
17|/near-before:wicker
-13|/near-before:wide
-21|/near-before:will
14|/near-before:wing
6|/near-before:winter
-20|/near-before:wish
6|/near-before:wished
4|/near-before:wishes
6|/near-before:with
-3|/near-before:without
13|/near-before:wo n't
4|/near-before:wolff
7|/near-before:won
-4|/near-before:word
-3|/near-before:words
-14|/near-before:work
4|/near-before:work out
7|/near-before:work toward
4|/near-before:working group
9|/near-before:world
4|/near-before:worry
11|/near-before:would
8|/near-before:wun
-14|/near-before:yardstick
-6|/near-before:year
13|/near-before:yearly
6|/near-before:years
9|/near-before:yes
-5|/near-before:yet
-6|/near-before:yield
-3|/near-before:you
7|/near-before:your
4|/near-before:yuichiro
7|/near-before:zero
4|/near-before:zhong
3|/near-before:zoku
-6|/near-before:zone
3|/near-before:£
-5|/other after-joint:0 far
-8|/other after-joint:0 mid
11|/other after-joint:0 near
4|/other after-joint:1 near
-8|/other after-joint:2 far
-8|/other after-joint:2 mid
4|/other after-joint:2 near
-6|/other after-joint:3 far
-18|/other after-joint:3 mid
3|/other after-joint:3 near
11|/other after-led:\" far joined
33|/other after-led:\" near joined
-3|/other after-led:# far joined
7|/other after-led:# near free
-11|/other after-led:, near joined
-4|/other after-led:. far joined
-3|/other after-led:; far joined
-4|/other after-led:after far joined
-10|/other after-led:and far joined
-3|/other after-led:and near joined
-4|/other after-led:around far free
-4|/other after-led:as far joined
8|/other after-led:at far joined
-7|/other after-led:become near free
3|/other after-led:before far joined
13|/other after-led:by far free
-5|/other after-led:by far joined
5|/other after-led:by near free
14|/other after-led:cost far joined
4|/other after-led:defence minister far joined
3|/other after-led:defence minister near joined
-10|/other after-led:for far joined
-6|/other after-led:foreign minister far joined
3|/other after-led:if far joined
-8|/other after-led:if near joined
11|/other after-led:in far free
-6|/other after-led:leaked far joined
-5|/other after-led:level near joined
16|/other after-led:michael far joined
4|/other after-led:next near free
-11|/other after-led:not near free
-4|/other after-led:of far joined
14|/other after-led:of near free
-3|/other after-led:on far free
-5|/other after-led:president far joined
3|/other after-led:prime minister near joined
7|/other after-led:senior far joined
10|/other after-led:senior near joined
-4|/other after-led:speak far joined
-3|/other after-led:state far free
9|/other after-led:target near joined
-3|/other after-led:tell far joined
3|/other after-led:that far free
-4|/other after-led:that far joined
28|/other after-led:that near free
-3|/other after-led:time near free
-11|/other after-led:to far joined
-14|/other after-led:to near free
-6|/other after-led:visiting far joined
4|/other after-led:what far joined
-9|/other after-led:what near free
8|/other after-led:when near joined
-3|/other after-led:where far joined
3|/other after-led:whether far joined
5|/other after-led:which far joined
-10|/other after-led:which near joined
-5|/other after-led:with far joined
-5|/other after-led:with near free
-3|/other after-led:with near joined
-24|/other after:body name
-4|/other after:body owner
17|/other after:capital name
6|/other after:capital owner
-6|/other after:country name
-5|/other after:gov name
-10|/other after:gov owner
20|/other after:leader name
-6|/other after:people name
-7|/other after:people owner
-6|/other after:pronoun name
-3|/other before-clause:after-figure inside name body
-12|/other before-clause:after-figure inside name capital
-9|/other before-clause:after-figure inside name country
6|/other before-clause:after-figure inside name gov
-3|/other before-clause:after-figure inside name leader
12|/other before-clause:after-figure inside name nongov
5|/other before-clause:after-figure inside owner country
6|/other before-clause:after-figure inside owner leader
-3|/other before-clause:after-figure inside owner pronoun
-3|/other before-clause:after-figure opens name body
5|/other before-clause:after-figure opens name capital
-3|/other before-clause:after-figure opens name country
12|/other before-clause:after-figure opens name leader
7|/other before-clause:after-figure opens name pronoun
-6|/other before-clause:after-figure opens owner body
3|/other before-clause:after-figure opens owner leader
9|/other before-clause:free inside name country
-6|/other before-clause:free inside name gov
-6|/other before-clause:free inside name leader
4|/other before-clause:free inside name nongov
3|/other before-clause:free inside name pronoun
-8|/other before-clause:free inside owner body
19|/other before-clause:free inside owner capital
-11|/other before-clause:free inside owner country
10|/other before-clause:free inside owner leader
-3|/other before-clause:free inside owner people
17|/other before-clause:free inside owner pronoun
-9|/other before-clause:free opens name body
8|/other before-clause:free opens name capital
7|/other before-clause:free opens name country
6|/other before-clause:free opens name leader
-8|/other before-clause:free opens name nongov
5|/other before-clause:free opens name pronoun
7|/other before-clause:free opens owner body
11|/other before-clause:free opens owner people
-13|/other before-clause:free opens owner pronoun
-4|/other before-far:1
7|/other before-far:20
32|/other before-far:4
8|/other before-far:60
6|/other before-far:9
-8|/other before-free:0 after-figure name far
3|/other before-free:0 after-figure owner near
17|/other before-free:0 free owner far
25|/other before-free:0 free owner near
10|/other before-free:1 after-figure name far
7|/other before-free:1 after-figure name near
-8|/other before-free:1 after-figure owner far
8|/other before-free:1 after-figure owner near
-4|/other before-free:1 free name far
-13|/other before-free:1 free owner far
6|/other before-free:1 free owner near
-4|/other before-free:2 after-figure name far
8|/other before-free:2 free name far
7|/other before-free:2 free name near
-5|/other before-free:2 free owner far
-3|/other before-free:2 free owner near
7|/other before-free:3 free name far
-3|/other before-free:3 free name near
19|/other before-joint:0 free
19|/other before-joint:1 after-figure
13|/other before-joint:1 free
-5|/other before-joint:2 after-figure
11|/other before-joint:2 free
-6|/other before-joint:3 after-figure
28|/other before-led:
3|/other before-led:\"
-3|/other before-led:)
7|/other before-led:,
11|/other before-led:--
-5|/other before-led:.
-3|/other before-led::
15|/other before-led:DATE
-3|/other before-led:PARTY
3|/other before-led:a
-4|/other before-led:accept
12|/other before-led:an
-11|/other before-led:and
4|/other before-led:answer
-3|/other before-led:as
-3|/other before-led:assure
4|/other before-led:at
4|/other before-led:back
-7|/other before-led:bankrupting
4|/other before-led:behind
4|/other before-led:by
4|/other before-led:call
14|/other before-led:chief
8|/other before-led:colleague
-7|/other before-led:come to
3|/other before-led:defence minister
3|/other before-led:defense minister
13|/other before-led:defense secretary
-3|/other before-led:during
15|/other before-led:eastern
-8|/other before-led:elect
-6|/other before-led:expect
5|/other before-led:find
-3|/other before-led:follow
-4|/other before-led:for
-6|/other before-led:foreign minister
-10|/other before-led:from
-4|/other before-led:in
3|/other before-led:incoming
-5|/other before-led:increase
18|/other before-led:its
3|/other before-led:known
-3|/other before-led:let
-3|/other before-led:most
-13|/other before-led:no
-10|/other before-led:normal
10|/other before-led:of
-3|/other before-led:on
-26|/other before-led:premier
8|/other before-led:prime minister
15|/other before-led:put
-4|/other before-led:reject
10|/other before-led:say
-9|/other before-led:see
5|/other before-led:some
-4|/other before-led:speak
-4|/other before-led:splits
5|/other before-led:tell
4|/other before-led:termed
9|/other before-led:that
12|/other before-led:the
-6|/other before-led:treat
7|/other before-led:war
-19|/other before-led:what
-4|/other before-led:whether
-8|/other before-led:whom
11|/other before-led:with
12|/other before-led:within
6|/other before-led:—
-17|/other before:body name
-10|/other before:body owner
20|/other before:capital owner
5|/other before:country name
-9|/other before:country owner
3|/other before:gov owner
9|/other before:leader name
18|/other before:leader owner
9|/other before:nongov name
8|/other before:people owner
12|/other before:pronoun name
-6|/other named:1
24|/other named:2
19|/other named:3
14|/other speaker:body
14|/other speaker:capital
15|/other speaker:country
-3|/other speaker:gov
10|/other speaker:leader
7|/other speaker:nongov
-3|/other speaker:people
9|/other speaker:pronoun
3|/other subject-of:advise
4|/other subject-of:advocate
-8|/other subject-of:agree
5|/other subject-of:argue
5|/other subject-of:ask
-4|/other subject-of:ask for
-3|/other subject-of:back
-24|/other subject-of:be
4|/other subject-of:beseech
-8|/other subject-of:call
-3|/other subject-of:call for
14|/other subject-of:call on
8|/other subject-of:commit
-5|/other subject-of:contain
-5|/other subject-of:declare
3|/other subject-of:demand
6|/other subject-of:deny
-3|/other subject-of:discuss
-4|/other subject-of:do
-3|/other subject-of:fight
-5|/other subject-of:get
9|/other subject-of:go
6|/other subject-of:hike
6|/other subject-of:hope
-3|/other subject-of:increase
-4|/other subject-of:lobby for
-8|/other subject-of:name
-7|/other subject-of:pay
14|/other subject-of:prefer
3|/other subject-of:press
-4|/other subject-of:press for
9|/other subject-of:propose
13|/other subject-of:put
-3|/other subject-of:reach
3|/other subject-of:reckon
-13|/other subject-of:refusal
-3|/other subject-of:refuse
-9|/other subject-of:request
-3|/other subject-of:rise
3|/other subject-of:seek
-6|/other subject-of:set
7|/other subject-of:set aside
14|/other subject-of:settle for
-12|/other subject-of:spend
12|/other subject-of:suggest
-10|/other subject-of:tell
22|/other subject-of:urge
10|/other subject-of:utter
16|/other subject-of:want
7|/other subject-of:write
-3|/other subject:be body
-3|/other subject:be country
-16|/other subject:be gov
6|/other subject:be people
-8|/other subject:be pronoun
-4|/other subject:cap pronoun
7|/other subject:demand capital
-5|/other subject:demand country
21|/other subject:demand gov
-25|/other subject:demand leader
10|/other subject:demand nongov
40|/other subject:demand pronoun
6|/other subject:denial capital
-14|/other subject:denial leader
6|/other subject:move body
5|/other subject:move country
-3|/other subject:move gov
4|/other subject:move leader
-4|/other subject:move pronoun
-10|/other subject:pledge body
4|/other subject:pledge gov
-6|/other subject:pledge pronoun
3|/other subject:proposal body
16|/other subject:proposal capital
9|/other subject:proposal country
9|/other subject:proposal gov
13|/other subject:proposal pronoun
-7|/other subject:spend country
-7|/other subject:spend leader
7|/other subject:spend pronoun
-44|/other unnamed
-47|/other unnamed-beside-others
-10|/role-class-home:CHN CHN
-5|/role-class-home:CHN JPN
-4|/role-class-home:CHN NATO
-4|/role-class-home:CHN land
11|/role-class-home:EU EU
-9|/role-class-home:EU NATO
-6|/role-class-home:EU member
7|/role-class-home:JPN CHN
-23|/role-class-home:JPN JPN
-6|/role-class-home:JPN land
-12|/role-class-home:NATO JPN
-14|/role-class-home:NATO land
21|/role-class-home:NATO member
27|/role-class-home:USA CHN
-4|/role-class-home:USA EU
53|/role-class-home:USA JPN
-21|/role-class-home:USA NATO
-8|/role-class-home:USA foe
27|/role-class-home:USA land
-28|/role-class-home:USA member
-5|/role-class-home:foe JPN
-4|/role-class-home:foe NATO
15|/role-class-home:foe foe
-14|/role-class-home:foe member
-3|/role-class-home:land CHN
-28|/role-class-home:land JPN
-4|/role-class-home:land NATO
15|/role-class-home:land foe
-9|/role-class-home:land land
-7|/role-class-home:land member
18|/role-class-home:member JPN
4|/role-class-home:member NATO
-3|/role-class-home:member land
-15|/role-class-home:member member
-7|/role-class-of:CHN ALLIES
-7|/role-class-of:CHN JPN
-6|/role-class-of:CHN land
-11|/role-class-of:EU NATO
7|/role-class-of:EU member
-38|/role-class-of:JPN ALLIES
11|/role-class-of:JPN CHN
8|/role-class-of:JPN JPN
10|/role-class-of:JPN NATO
-18|/role-class-of:JPN USA
-5|/role-class-of:JPN foe
9|/role-class-of:JPN member
-8|/role-class-of:NATO ALLIES
-5|/role-class-of:NATO JPN
-14|/role-class-of:NATO USA
18|/role-class-of:NATO foe
-8|/role-class-of:NATO land
14|/role-class-of:NATO member
48|/role-class-of:USA ALLIES
-6|/role-class-of:USA EU
41|/role-class-of:USA JPN
-9|/role-class-of:USA USA
-25|/role-class-of:USA foe
33|/role-class-of:USA land
-33|/role-class-of:USA member
-5|/role-class-of:foe JPN
10|/role-class-of:foe NATO
-9|/role-class-of:foe member
-24|/role-class-of:land ALLIES
-10|/role-class-of:land JPN
3|/role-class-of:land NATO
5|/role-class-of:land USA
6|/role-class-of:land land
-13|/role-class-of:land member
5|/role-class-of:member EU
19|/role-class-of:member JPN
24|/role-class-of:member NATO
3|/role-class-of:member foe
-11|/role-class-of:member land
-40|/role-class-of:member member
-24|/role-class:CHN
-5|/role-class:EU
-23|/role-class:JPN
-7|/role-class:NATO
47|/role-class:USA
-10|/role-class:foe
-35|/role-class:land
3|/role-class:member
30|/role:nobody
-54|/role:other
24|/role:spender
29|/ruled
41|/ruled:other
-13|/ruled:spender
-11|/says:base
-31|/says:ed
17|/says:ing
13|/says:s
6|/speaker-form:allies
12|/speaker-form:body
-7|/speaker-form:capital
-11|/speaker-form:country
-5|/speaker-form:gov
21|/speaker-form:leader
-7|/speaker-form:none
53|/speaker-form:nongov
-4|/speaker-form:people
-28|/speaker-form:pronoun
6|/speaker:capital
9|/speaker:country
15|/speaker:gov
66|/speaker:leader
-16|/speaker:nongov
14|/speaker:people
11|/speaker:pronoun
-12|/spender after-joint:0 far
-19|/spender after-joint:0 mid
-4|/spender after-joint:1 far
6|/spender after-joint:1 mid
8|/spender after-joint:1 near
-4|/spender after-joint:2 far
-4|/spender after-joint:2 mid
-10|/spender after-joint:3 far
14|/spender after-joint:3 mid
3|/spender after-led:\" far free
16|/spender after-led:\" far joined
6|/spender after-led:# far joined
-7|/spender after-led:# near free
5|/spender after-led:, far joined
-4|/spender after-led:, near joined
5|/spender after-led:: far joined
-9|/spender after-led:; near joined
-12|/spender after-led:accused far joined
10|/spender after-led:afford far joined
3|/spender after-led:after far joined
8|/spender after-led:after near joined
-5|/spender after-led:akasaka far joined
-10|/spender after-led:alliance far joined
3|/spender after-led:although far joined
-8|/spender after-led:an far joined
-7|/spender after-led:and far joined
7|/spender after-led:another far free
-3|/spender after-led:around far joined
4|/spender after-led:as far joined
-3|/spender after-led:as near free
-6|/spender after-led:as near joined
3|/spender after-led:asian far joined
3|/spender after-led:at far joined
12|/spender after-led:ate far joined
-10|/spender after-led:because near joined
-16|/spender after-led:been far free
-8|/spender after-led:beyond far joined
-4|/spender after-led:breaking far joined
6|/spender after-led:bring far joined
-12|/spender after-led:but near joined
16|/spender after-led:by far joined
-4|/spender after-led:by near free
8|/spender after-led:call near free
6|/spender after-led:call near joined
6|/spender after-led:chief cabinet secretary far joined
6|/spender after-led:chief far joined
-6|/spender after-led:coming far joined
-4|/spender after-led:dares near joined
6|/spender after-led:day near free
4|/spender after-led:defence secretary far joined
7|/spender after-led:direction near free
3|/spender after-led:draw far joined
-5|/spender after-led:during near free
14|/spender after-led:exposes near free
-6|/spender after-led:figure far free
11|/spender after-led:figure near free
-5|/spender after-led:finance far joined
-8|/spender after-led:for far joined
-11|/spender after-led:for near free
-10|/spender after-led:from far free
-9|/spender after-led:from far joined
-3|/spender after-led:fund far free
11|/spender after-led:gdp near free
-6|/spender after-led:governs near joined
-4|/spender after-led:gross domestic product near free
-3|/spender after-led:his far joined
-3|/spender after-led:how far joined
-3|/spender after-led:if far joined
5|/spender after-led:if near joined
5|/spender after-led:in far free
15|/spender after-led:in far joined
9|/spender after-led:in near free
3|/spender after-led:into far free
7|/spender after-led:is far free
-3|/spender after-led:least far free
-4|/spender after-led:left far joined
12|/spender after-led:level far joined
-6|/spender after-led:level near free
-3|/spender after-led:meet near free
-3|/spender after-led:mention far joined
3|/spender after-led:most near free
-3|/spender after-led:mr far joined
-4|/spender after-led:neither far joined
12|/spender after-led:next far free
5|/spender after-led:next far joined
13|/spender after-led:next near free
-4|/spender after-led:normal far free
8|/spender after-led:note far joined
-5|/spender after-led:now far joined
-5|/spender after-led:of far free
-8|/spender after-led:of far joined
-35|/spender after-led:of near free
-5|/spender after-led:of near joined
6|/spender after-led:on far joined
6|/spender after-led:on near free
-4|/spender after-led:once near joined
3|/spender after-led:present far joined
-10|/spender after-led:president far joined
-6|/spender after-led:president near free
-4|/spender after-led:president near joined
-3|/spender after-led:previous far free
-12|/spender after-led:prime minister far joined
3|/spender after-led:prime minister near joined
-10|/spender after-led:provided near joined
-5|/spender after-led:require far joined
-3|/spender after-led:ruling far free
11|/spender after-led:say far joined
6|/spender after-led:say near joined
13|/spender after-led:senior far joined
19|/spender after-led:several far joined
-6|/spender after-led:speak far joined
-3|/spender after-led:spend near free
-8|/spender after-led:strategy far free
-15|/spender after-led:suggest far joined
-4|/spender after-led:talk about near free
-3|/spender after-led:tell far joined
5|/spender after-led:that far joined
3|/spender after-led:that near free
12|/spender after-led:that near joined
-6|/spender after-led:think far joined
-5|/spender after-led:this far free
-3|/spender after-led:this near free
3|/spender after-led:to far free
5|/spender after-led:to far joined
10|/spender after-led:to near free
-4|/spender after-led:to near joined
5|/spender after-led:unless near joined
-3|/spender after-led:vice far joined
8|/spender after-led:was far joined
-7|/spender after-led:what far free
-7|/spender after-led:what far joined
-20|/spender after-led:when near joined
4|/spender after-led:where far joined
11|/spender after-led:where near joined
4|/spender after-led:which far joined
25|/spender after-led:which near joined
3|/spender after-led:while far joined
3|/spender after-led:while near joined
-8|/spender after-led:with far free
-6|/spender after-led:with far joined
10|/spender after-led:within far free
3|/spender after-led:within far joined
5|/spender after-led:would near joined
16|/spender after:body name
8|/spender after:body owner
-18|/spender after:capital name
9|/spender after:capital owner
-19|/spender after:country owner
-4|/spender after:gov name
14|/spender after:gov owner
8|/spender after:leader name
8|/spender after:leader owner
-24|/spender after:nongov name
-22|/spender after:nongov owner
-4|/spender after:people name
7|/spender after:people owner
4|/spender after:pronoun name
-8|/spender after:pronoun owner
-3|/spender before-clause:after-figure inside name body
-8|/spender before-clause:after-figure inside name capital
9|/spender before-clause:after-figure inside name country
-13|/spender before-clause:after-figure inside name gov
16|/spender before-clause:after-figure inside name leader
-5|/spender before-clause:after-figure inside name nongov
15|/spender before-clause:after-figure inside name pronoun
-12|/spender before-clause:after-figure inside owner gov
17|/spender before-clause:after-figure opens name body
-4|/spender before-clause:after-figure opens name capital
15|/spender before-clause:after-figure opens name country
-8|/spender before-clause:after-figure opens name gov
-21|/spender before-clause:after-figure opens name leader
-6|/spender before-clause:after-figure opens name nongov
-10|/spender before-clause:after-figure opens name pronoun
-5|/spender before-clause:after-figure opens owner country
3|/spender before-clause:after-figure opens owner leader
9|/spender before-clause:free inside name body
-5|/spender before-clause:free inside name capital
-20|/spender before-clause:free inside name country
8|/spender before-clause:free inside name gov
17|/spender before-clause:free inside name leader
-8|/spender before-clause:free inside name nongov
-9|/spender before-clause:free inside name pronoun
-6|/spender before-clause:free inside owner capital
14|/spender before-clause:free inside owner country
-5|/spender before-clause:free inside owner gov
-3|/spender before-clause:free inside owner leader
-6|/spender before-clause:free inside owner nongov
-11|/spender before-clause:free inside owner pronoun
14|/spender before-clause:free opens name capital
-3|/spender before-clause:free opens name country
9|/spender before-clause:free opens name gov
-4|/spender before-clause:free opens name leader
4|/spender before-clause:free opens name nongov
-6|/spender before-clause:free opens name people
16|/spender before-clause:free opens owner body
11|/spender before-clause:free opens owner capital
-3|/spender before-clause:free opens owner country
14|/spender before-clause:free opens owner gov
4|/spender before-clause:free opens owner leader
-9|/spender before-clause:free opens owner nongov
-10|/spender before-clause:free opens owner people
-6|/spender before-clause:free opens owner pronoun
10|/spender before-far:20
-15|/spender before-far:4
-19|/spender before-far:60
16|/spender before-far:9
-6|/spender before-free:0 after-figure name near
-6|/spender before-free:0 after-figure owner far
4|/spender before-free:0 free name far
-11|/spender before-free:0 free name near
7|/spender before-free:0 free owner far
-7|/spender before-free:0 free owner near
10|/spender before-free:1 after-figure name near
-3|/spender before-free:1 after-figure owner near
-6|/spender before-free:1 free name far
10|/spender before-free:1 free name near
15|/spender before-free:1 free owner near
-11|/spender before-free:2 after-figure name far
-3|/spender before-free:2 after-figure name near
11|/spender before-free:2 free name far
-7|/spender before-free:2 free name near
-11|/spender before-free:2 free owner near
4|/spender before-free:3 free name near
4|/spender before-joint:0 after-figure
-4|/spender before-joint:1 after-figure
-7|/spender before-joint:1 free
-6|/spender before-joint:2 after-figure
14|/spender before-joint:2 free
-9|/spender before-joint:3 after-figure
-5|/spender before-led:\"
11|/spender before-led:'
14|/spender before-led:'s
16|/spender before-led:(
22|/spender before-led:,
21|/spender before-led:-
-13|/spender before-led:.
3|/spender before-led::
-3|/spender before-led:DATE
10|/spender before-led:PARTY
13|/spender before-led:a
7|/spender before-led:accused
4|/spender before-led:after
5|/spender before-led:agency
-3|/spender before-led:all
3|/spender before-led:although
10|/spender before-led:ambition
-4|/spender before-led:among
3|/spender before-led:an
-3|/spender before-led:analysis
8|/spender before-led:and
5|/spender before-led:armed forces
-5|/spender before-led:around
8|/spender before-led:as
-10|/spender before-led:asian
7|/spender before-led:ask
9|/spender before-led:assails
-5|/spender before-led:at
20|/spender before-led:because
3|/spender before-led:believe
6|/spender before-led:between
-4|/spender before-led:boost
16|/spender before-led:bring
-3|/spender before-led:bring forward
-3|/spender before-led:but
5|/spender before-led:by
-13|/spender before-led:call
-6|/spender before-led:campaign
-5|/spender before-led:candidate
-9|/spender before-led:chairs
10|/spender before-led:chief
7|/spender before-led:chief cabinet secretary
9|/spender before-led:cite
7|/spender before-led:commit
4|/spender before-led:commitments
17|/spender before-led:committee
-3|/spender before-led:conference
-12|/spender before-led:conservative
3|/spender before-led:convince
3|/spender before-led:council
5|/spender before-led:defence chief
10|/spender before-led:defence minister
11|/spender before-led:defense secretary
-5|/spender before-led:deny
6|/spender before-led:deputy prime minister
-7|/spender before-led:designate
8|/spender before-led:director
-4|/spender before-led:double
3|/spender before-led:earlier
-19|/spender before-led:elect
-6|/spender before-led:even
-18|/spender before-led:every
-12|/spender before-led:expect
3|/spender before-led:few
4|/spender before-led:figure
19|/spender before-led:finance minister
-7|/spender before-led:find
-4|/spender before-led:first
-7|/spender before-led:follows
-8|/spender before-led:for
-9|/spender before-led:former
-3|/spender before-led:forward
-7|/spender before-led:friends
-5|/spender before-led:from
3|/spender before-led:general
4|/spender before-led:get
-3|/spender before-led:give
4|/spender before-led:government
17|/spender before-led:grills
-5|/spender before-led:group
-3|/spender before-led:gulf
8|/spender before-led:hands
7|/spender before-led:has
-4|/spender before-led:help
4|/spender before-led:her
24|/spender before-led:his
14|/spender before-led:host
-4|/spender before-led:how
-3|/spender before-led:if
3|/spender before-led:imitate
-7|/spender before-led:importing
-24|/spender before-led:in
-4|/spender before-led:increase
5|/spender before-led:interim
3|/spender before-led:is
-8|/spender before-led:it
-12|/spender before-led:keep
-3|/spender before-led:lawmaker
3|/spender before-led:lawmakers
-7|/spender before-led:lead
-10|/spender before-led:leader
-11|/spender before-led:leadership
9|/spender before-led:leads
4|/spender before-led:leave
-4|/spender before-led:led
12|/spender before-led:let
-4|/spender before-led:liberal
-20|/spender before-led:lift
-7|/spender before-led:like
7|/spender before-led:lord
5|/spender before-led:make
-6|/spender before-led:match
5|/spender before-led:minister
-3|/spender before-led:money
-6|/spender before-led:mr
6|/spender before-led:national security adviser
3|/spender before-led:new
-3|/spender before-led:next
14|/spender before-led:not
-3|/spender before-led:notify
17|/spender before-led:now
-7|/spender before-led:nudge
-35|/spender before-led:of
7|/spender before-led:on
-11|/spender before-led:one
-3|/spender before-led:opposition
-3|/spender before-led:opposition leader
11|/spender before-led:over
3|/spender before-led:pare
3|/spender before-led:presented
26|/spender before-led:president
-11|/spender before-led:prime minister
9|/spender before-led:propel
4|/spender before-led:propose
-16|/spender before-led:put
16|/spender before-led:raise
-4|/spender before-led:regards
-4|/spender before-led:reiterate
-3|/spender before-led:repeat
4|/spender before-led:report
3|/spender before-led:reporters
-7|/spender before-led:restore
5|/spender before-led:return
-5|/spender before-led:royal
-4|/spender before-led:running
4|/spender before-led:same
9|/spender before-led:see
9|/spender before-led:seen
-8|/spender before-led:senior
-10|/spender before-led:since
-8|/spender before-led:sir
6|/spender before-led:so
3|/spender before-led:some
4|/spender before-led:sound out
-3|/spender before-led:splits
-5|/spender before-led:staked
7|/spender before-led:start
6|/spender before-led:suggest
-3|/spender before-led:supporting
-15|/spender before-led:take
4|/spender before-led:taoiseach
-24|/spender before-led:tell
-13|/spender before-led:that
35|/spender before-led:the
-5|/spender before-led:the economy
-4|/spender before-led:their
-5|/spender before-led:think
-22|/spender before-led:though
-4|/spender before-led:thrown
4|/spender before-led:tie
-3|/spender before-led:trail
4|/spender before-led:trillion
-3|/spender before-led:troubles
3|/spender before-led:two
-10|/spender before-led:under
-8|/spender before-led:understood
-7|/spender before-led:until
8|/spender before-led:upon
-13|/spender before-led:urge
-3|/spender before-led:vice
-10|/spender before-led:view
-6|/spender before-led:want
-6|/spender before-led:war
5|/spender before-led:when
-5|/spender before-led:which
-7|/spender before-led:whose
19|/spender before-led:why
-3|/spender before-led:will
-8|/spender before-led:with
18|/spender before-led:within
-5|/spender before-led:years
15|/spender before-led:yet
-3|/spender before-led:—
25|/spender before:body name
16|/spender before:body owner
-4|/spender before:capital name
5|/spender before:capital owner
7|/spender before:country owner
-4|/spender before:gov name
-3|/spender before:gov owner
8|/spender before:leader name
4|/spender before:leader owner
-15|/spender before:nongov name
-16|/spender before:nongov owner
-6|/spender before:people name
-7|/spender before:people owner
-7|/spender before:pronoun name
-13|/spender before:pronoun owner
-6|/spender named:1
3|/spender named:2
21|/spender named:3
-14|/spender speaker:body
-8|/spender speaker:capital
-6|/spender speaker:country
17|/spender speaker:gov
56|/spender speaker:leader
-23|/spender speaker:nongov
17|/spender speaker:people
3|/spender speaker:pronoun
3|/spender subject-of:able
8|/spender subject-of:about
3|/spender subject-of:adopt
-5|/spender subject-of:agitate for
11|/spender subject-of:agree
3|/spender subject-of:aim
7|/spender subject-of:amount
3|/spender subject-of:angle for
8|/spender subject-of:announce
-18|/spender subject-of:argue
4|/spender subject-of:argue for
-5|/spender subject-of:arrive
-9|/spender subject-of:ask
-12|/spender subject-of:ask for
3|/spender subject-of:assure
-7|/spender subject-of:back
4|/spender subject-of:be
-15|/spender subject-of:believe
13|/spender subject-of:call for
15|/spender subject-of:call on
-10|/spender subject-of:campaign
8|/spender subject-of:carry
-10|/spender subject-of:clamor
6|/spender subject-of:climb
-3|/spender subject-of:come back with
-3|/spender subject-of:come to
10|/spender subject-of:commit
8|/spender subject-of:consider
3|/spender subject-of:contain
5|/spender subject-of:contemplate
4|/spender subject-of:convince
6|/spender subject-of:debate
11|/spender subject-of:decide
7|/spender subject-of:decline
-6|/spender subject-of:demand
8|/spender subject-of:dip
12|/spender subject-of:discuss
-6|/spender subject-of:dismiss
8|/spender subject-of:do
-4|/spender subject-of:edge
-4|/spender subject-of:end
-4|/spender subject-of:endorse
-3|/spender subject-of:envision
5|/spender subject-of:equal
-4|/spender subject-of:estimate
11|/spender subject-of:examine
3|/spender subject-of:exclude
-13|/spender subject-of:expect
-8|/spender subject-of:explore
11|/spender subject-of:eye
15|/spender subject-of:fall
-14|/spender subject-of:favor
-12|/spender subject-of:favour
-7|/spender subject-of:fend off
3|/spender subject-of:fight
4|/spender subject-of:fix
8|/spender subject-of:float
11|/spender subject-of:get
-11|/spender subject-of:give
3|/spender subject-of:go
-3|/spender subject-of:grow
-5|/spender subject-of:guarantee
5|/spender subject-of:head
7|/spender subject-of:hike
-16|/spender subject-of:hold
3|/spender subject-of:hold out for
8|/spender subject-of:hope
-13|/spender subject-of:increase
3|/spender subject-of:intend
-4|/spender subject-of:invest
-3|/spender subject-of:keep
5|/spender subject-of:lean toward
3|/spender subject-of:leap
8|/spender subject-of:leave
9|/spender subject-of:lift
12|/spender subject-of:like
-13|/spender subject-of:live with
26|/spender subject-of:lobby for
11|/spender subject-of:lower
4|/spender subject-of:manage
-8|/spender subject-of:mean
5|/spender subject-of:mention
-9|/spender subject-of:move
-4|/spender subject-of:move up
16|/spender subject-of:mull
4|/spender subject-of:oblige
-6|/spender subject-of:offer
-8|/spender subject-of:pay
4|/spender subject-of:pencil in
8|/spender subject-of:plan
-4|/spender subject-of:play down
4|/spender subject-of:plead for
-3|/spender subject-of:pledge
7|/spender subject-of:ponder
7|/spender subject-of:prefer
-4|/spender subject-of:press
3|/spender subject-of:press for
-6|/spender subject-of:promise
-6|/spender subject-of:propose
4|/spender subject-of:push
5|/spender subject-of:push back
7|/spender subject-of:put
4|/spender subject-of:put forward
5|/spender subject-of:put to
-26|/spender subject-of:raise
4|/spender subject-of:reach
11|/spender subject-of:ready
-6|/spender subject-of:reckon
-16|/spender subject-of:recommend
-5|/spender subject-of:refuse
6|/spender subject-of:reject
-4|/spender subject-of:remain
15|/spender subject-of:require
3|/spender subject-of:resist
-6|/spender subject-of:return
21|/spender subject-of:rise
22|/spender subject-of:rule out
5|/spender subject-of:say no to
-5|/spender subject-of:scoff
-5|/spender subject-of:see at
4|/spender subject-of:set
-6|/spender subject-of:settle for
-6|/spender subject-of:settle on
-6|/spender subject-of:shoot for
3|/spender subject-of:shy away
3|/spender subject-of:signal
-3|/spender subject-of:slip
8|/spender subject-of:sound out
-7|/spender subject-of:specify
32|/spender subject-of:spend
3|/spender subject-of:spurn
-4|/spender subject-of:start at
-23|/spender subject-of:stop
13|/spender subject-of:study
4|/spender subject-of:subscribe
21|/spender subject-of:suggest
-14|/spender subject-of:take
-12|/spender subject-of:talk about
-9|/spender subject-of:talk of
4|/spender subject-of:target
-6|/spender subject-of:tell
4|/spender subject-of:think
-11|/spender subject-of:toss around
-9|/spender subject-of:toy with
14|/spender subject-of:turn down
-3|/spender subject-of:unwilling
-8|/spender subject-of:use
-5|/spender subject-of:veto
8|/spender subject-of:vote on
-10|/spender subject-of:vow
19|/spender subject-of:want
10|/spender subject-of:weigh
4|/spender subject-of:work
-3|/spender subject-of:write
8|/spender subject:be body
5|/spender subject:be capital
-15|/spender subject:be country
13|/spender subject:be gov
7|/spender subject:be leader
-9|/spender subject:be nongov
-5|/spender subject:be pronoun
-4|/spender subject:cap body
-9|/spender subject:cap leader
-4|/spender subject:cap nongov
-3|/spender subject:cap pronoun
22|/spender subject:demand body
3|/spender subject:demand capital
18|/spender subject:demand country
-13|/spender subject:demand gov
53|/spender subject:demand leader
-14|/spender subject:demand nongov
-20|/spender subject:demand pronoun
7|/spender subject:denial body
6|/spender subject:denial capital
5|/spender subject:denial country
9|/spender subject:denial gov
25|/spender subject:denial leader
-4|/spender subject:denial people
-3|/spender subject:denial pronoun
3|/spender subject:level body
-4|/spender subject:level capital
-10|/spender subject:level gov
3|/spender subject:level leader
-3|/spender subject:level nongov
-4|/spender subject:level pronoun
-29|/spender subject:move body
5|/spender subject:move capital
5|/spender subject:move leader
10|/spender subject:move nongov
5|/spender subject:move people
-5|/spender subject:move pronoun
6|/spender subject:pledge body
19|/spender subject:pledge capital
11|/spender subject:pledge country
13|/spender subject:pledge gov
-12|/spender subject:pledge leader
8|/spender subject:pledge people
-15|/spender subject:pledge pronoun
9|/spender subject:proposal body
17|/spender subject:proposal capital
19|/spender subject:proposal country
11|/spender subject:proposal gov
-5|/spender subject:proposal leader
-7|/spender subject:proposal nongov
-6|/spender subject:proposal people
-8|/spender subject:proposal pronoun
5|/spender subject:spend capital
-5|/spender subject:spend country
9|/spender subject:spend gov
3|/spender subject:spend leader
16|/spender subject:spend pronoun
5|/spender unnamed-beside-others
3|/subject-form:allies
-6|/subject-form:country
-6|/subject-form:gov
9|/subject-form:none
47|/subject-form:nongov
5|/subject-form:people
-24|/subject-form:pronoun
3|/subject-of:able
8|/subject-of:about
3|/subject-of:adopt
5|/subject-of:advocate
-5|/subject-of:agitate for
3|/subject-of:agree
3|/subject-of:aim
7|/subject-of:amount
3|/subject-of:angle for
8|/subject-of:announce
-13|/subject-of:argue
4|/subject-of:argue for
-5|/subject-of:arrive
-4|/subject-of:ask
-16|/subject-of:ask for
3|/subject-of:assure
-10|/subject-of:back
-19|/subject-of:be
-16|/subject-of:believe
4|/subject-of:beseech
-10|/subject-of:call
9|/subject-of:call for
29|/subject-of:call on
-10|/subject-of:campaign
8|/subject-of:carry
-10|/subject-of:clamor
6|/subject-of:climb
-3|/subject-of:come back with
18|/subject-of:commit
8|/subject-of:consider
5|/subject-of:contemplate
4|/subject-of:convince
6|/subject-of:debate
10|/subject-of:decide
-5|/subject-of:declare
8|/subject-of:decline
-3|/subject-of:demand
7|/subject-of:deny
8|/subject-of:dip
9|/subject-of:discuss
-6|/subject-of:dismiss
4|/subject-of:do
-4|/subject-of:edge
-4|/subject-of:end
-4|/subject-of:endorse
-3|/subject-of:envision
5|/subject-of:equal
-4|/subject-of:estimate
11|/subject-of:examine
3|/subject-of:exclude
-13|/subject-of:expect
-8|/subject-of:explore
11|/subject-of:eye
15|/subject-of:fall
-14|/subject-of:favor
-12|/subject-of:favour
-7|/subject-of:fend off
4|/subject-of:fix
8|/subject-of:float
6|/subject-of:get
-8|/subject-of:give
12|/subject-of:go
-3|/subject-of:grow
-5|/subject-of:guarantee
5|/subject-of:head
14|/subject-of:hike
-14|/subject-of:hold
3|/subject-of:hold out for
13|/subject-of:hope
-16|/subject-of:increase
3|/subject-of:intend
-4|/subject-of:invest
-3|/subject-of:keep
5|/subject-of:lean toward
4|/subject-of:leap
8|/subject-of:leave
9|/subject-of:lift
12|/subject-of:like
-13|/subject-of:live with
22|/subject-of:lobby for
11|/subject-of:lower
4|/subject-of:manage
-10|/subject-of:mean
-3|/subject-of:meet
7|/subject-of:mention
-9|/subject-of:move
-4|/subject-of:move up
16|/subject-of:mull
-11|/subject-of:name
4|/subject-of:oblige
-6|/subject-of:offer
-15|/subject-of:pay
4|/subject-of:pencil in
8|/subject-of:plan
-4|/subject-of:play down
4|/subject-of:plead for
-3|/subject-of:pledge
7|/subject-of:ponder
20|/subject-of:prefer
-6|/subject-of:promise
4|/subject-of:push
5|/subject-of:push back
3|/subject-of:push for
19|/subject-of:put
4|/subject-of:put forward
5|/subject-of:put to
-26|/subject-of:raise
11|/subject-of:ready
-3|/subject-of:reckon
-16|/subject-of:recommend
-11|/subject-of:refusal
-8|/subject-of:refuse
6|/subject-of:reject
-4|/subject-of:remain
-7|/subject-of:request
15|/subject-of:require
3|/subject-of:resist
-6|/subject-of:return
18|/subject-of:rise
22|/subject-of:rule out
5|/subject-of:say no to
-5|/subject-of:scoff
-5|/subject-of:see at
3|/subject-of:seek
7|/subject-of:set aside
8|/subject-of:settle for
-6|/subject-of:settle on
-6|/subject-of:shoot for
3|/subject-of:shy away
4|/subject-of:signal
-3|/subject-of:slip
7|/subject-of:sound out
-7|/subject-of:specify
20|/subject-of:spend
3|/subject-of:spurn
-4|/subject-of:start at
-23|/subject-of:stop
13|/subject-of:study
4|/subject-of:subscribe
34|/subject-of:suggest
-14|/subject-of:take
-13|/subject-of:talk about
-9|/subject-of:talk of
4|/subject-of:target
-17|/subject-of:tell
5|/subject-of:think
-4|/subject-of:time
-11|/subject-of:toss around
-9|/subject-of:toy with
14|/subject-of:turn down
-3|/subject-of:unwilling
22|/subject-of:urge
-8|/subject-of:use
10|/subject-of:utter
-5|/subject-of:veto
8|/subject-of:vote on
-10|/subject-of:vow
35|/subject-of:want
10|/subject-of:weigh
4|/subject-of:work
4|/subject-of:write
5|/subject-speaker:allies none
4|/subject-speaker:allies people
-3|/subject-speaker:body body
4|/subject-speaker:body capital
-10|/subject-speaker:body leader
-3|/subject-speaker:body none
16|/subject-speaker:body nongov
4|/subject-speaker:capital body
3|/subject-speaker:capital capital
14|/subject-speaker:capital country
-4|/subject-speaker:capital gov
3|/subject-speaker:capital leader
-8|/subject-speaker:capital none
3|/subject-speaker:capital nongov
-14|/subject-speaker:capital pronoun
10|/subject-speaker:country capital
-12|/subject-speaker:country country
6|/subject-speaker:country gov
-8|/subject-speaker:country leader
-21|/subject-speaker:country none
19|/subject-speaker:country nongov
-11|/subject-speaker:gov capital
-11|/subject-speaker:gov leader
12|/subject-speaker:gov none
-4|/subject-speaker:gov nongov
4|/subject-speaker:gov people
6|/subject-speaker:gov pronoun
-5|/subject-speaker:leader body
31|/subject-speaker:leader leader
-18|/subject-speaker:leader none
4|/subject-speaker:leader nongov
-8|/subject-speaker:leader pronoun
4|/subject-speaker:none allies
21|/subject-speaker:none body
-16|/subject-speaker:none capital
-15|/subject-speaker:none country
5|/subject-speaker:none gov
16|/subject-speaker:none leader
18|/subject-speaker:none nongov
-5|/subject-speaker:none people
-19|/subject-speaker:none pronoun
8|/subject-speaker:nongov capital
4|/subject-speaker:nongov gov
7|/subject-speaker:nongov leader
13|/subject-speaker:nongov none
-5|/subject-speaker:nongov nongov
15|/subject-speaker:nongov pronoun
-7|/subject-speaker:people leader
15|/subject-speaker:people none
-4|/subject-speaker:people people
-3|/subject-speaker:pronoun body
-4|/subject-speaker:pronoun capital
4|/subject-speaker:pronoun country
-15|/subject-speaker:pronoun gov
-5|/subject-speaker:pronoun pronoun
5|/subject:be body
5|/subject:be capital
-18|/subject:be country
-3|/subject:be gov
8|/subject:be leader
-9|/subject:be nongov
6|/subject:be people
-13|/subject:be pronoun
-4|/subject:cap body
-9|/subject:cap leader
-4|/subject:cap nongov
-8|/subject:cap pronoun
22|/subject:demand body
9|/subject:demand capital
14|/subject:demand country
9|/subject:demand gov
28|/subject:demand leader
-4|/subject:demand nongov
-4|/subject:demand people
20|/subject:demand pronoun
6|/subject:denial body
12|/subject:denial capital
6|/subject:denial country
9|/subject:denial gov
11|/subject:denial leader
-4|/subject:denial people
-3|/subject:denial pronoun
6|/subject:level body
-4|/subject:level capital
-10|/subject:level gov
5|/subject:level leader
-3|/subject:level nongov
-3|/subject:level pronoun
-23|/subject:move body
3|/subject:move capital
6|/subject:move country
-6|/subject:move gov
9|/subject:move leader
10|/subject:move nongov
5|/subject:move people
-9|/subject:move pronoun
-4|/subject:pledge body
22|/subject:pledge capital
9|/subject:pledge country
17|/subject:pledge gov
-15|/subject:pledge leader
8|/subject:pledge people
-22|/subject:pledge pronoun
11|/subject:proposal body
32|/subject:proposal capital
29|/subject:proposal country
20|/subject:proposal gov
-6|/subject:proposal leader
-7|/subject:proposal nongov
-6|/subject:proposal people
5|/subject:proposal pronoun
5|/subject:spend capital
-12|/subject:spend country
8|/subject:spend gov
-4|/subject:spend leader
23|/subject:spend pronoun
-59|/tag:gov
133|/tag:nongov
-18|/tag:person
-39|/tag:source
-44|/unnamed
-42|/unnamed-beside-others
12|benchmark/after-joint:0 mid
8|benchmark/after-joint:0 near
-4|benchmark/after-joint:1 far
-12|benchmark/after-joint:1 mid
-5|benchmark/after-joint:1 near
4|benchmark/after-joint:3 near
-8|benchmark/after-led:\" far joined
4|benchmark/after-led:# near free
-3|benchmark/after-led:, near joined
-6|benchmark/after-led:and far joined
-4|benchmark/after-led:for far joined
-4|benchmark/after-led:for near free
3|benchmark/after-led:that far free
23|benchmark/after-led:that near free
-3|benchmark/after-led:to far joined
-3|benchmark/after-led:where far joined
3|benchmark/after-led:whether far joined
6|benchmark/after-led:which far joined
3|benchmark/after-led:which near joined
-3|benchmark/after-led:with near joined
4|benchmark/after:capital owner
7|benchmark/after:country name
-5|benchmark/after:gov name
-7|benchmark/after:pronoun name
-5|benchmark/after:pronoun owner
22|benchmark/asked-before:other
-4|benchmark/before-clause:free inside name body
11|benchmark/before-clause:free inside name capital
5|benchmark/before-clause:free inside name country
8|benchmark/before-clause:free inside name gov
-5|benchmark/before-clause:free inside name pronoun
-5|benchmark/before-clause:free inside owner body
5|benchmark/before-clause:free inside owner capital
4|benchmark/before-clause:free inside owner country
3|benchmark/before-clause:free inside owner gov
-9|benchmark/before-clause:free inside owner pronoun
3|benchmark/before-clause:free opens name gov
-7|benchmark/before-clause:free opens owner country
3|benchmark/before-clause:free opens owner people
-5|benchmark/before-clause:free opens owner pronoun
-4|benchmark/before-far:20
9|benchmark/before-far:4
3|benchmark/before-far:60
-3|benchmark/before-free:0 after-figure name near
11|benchmark/before-free:0 free name far
6|benchmark/before-free:0 free name near
-9|benchmark/before-free:0 free owner far
3|benchmark/before-free:1 after-figure name far
4|benchmark/before-free:1 free name far
-4|benchmark/before-free:1 free name near
11|benchmark/before-joint:0 free
-4|benchmark/before-joint:1 after-figure
-7|benchmark/before-joint:1 free
13|benchmark/before-joint:2 free
3|benchmark/before-joint:3 after-figure
-7|benchmark/before-joint:3 free
-11|benchmark/before-led:
4|benchmark/before-led:'s
9|benchmark/before-led:,
-3|benchmark/before-led:and
4|benchmark/before-led:answer
-4|benchmark/before-led:as
-5|benchmark/before-led:but
4|benchmark/before-led:by
-9|benchmark/before-led:for
3|benchmark/before-led:his
3|benchmark/before-led:if
-14|benchmark/before-led:in
-10|benchmark/before-led:normal
22|benchmark/before-led:the
6|benchmark/before-led:—
-6|benchmark/before:body owner
11|benchmark/before:capital name
3|benchmark/before:capital owner
3|benchmark/before:country name
-4|benchmark/before:country owner
11|benchmark/before:gov name
4|benchmark/before:gov owner
4|benchmark/before:people owner
-4|benchmark/before:pronoun name
-13|benchmark/before:pronoun owner
6|benchmark/governor-form:adopt finite+
6|benchmark/governor-form:agree finite+
9|benchmark/governor-form:be finite+
-3|benchmark/governor-form:be finite+will
-9|benchmark/governor-form:clear finite+
4|benchmark/governor-form:hit finite+
4|benchmark/governor-form:idea +
-3|benchmark/governor-form:mean finite+
5|benchmark/governor-form:set finite+
5|benchmark/governor-form:spend finite+
-4|benchmark/governor-form:standard +
6|benchmark/governor-form:take finite+
-5|benchmark/governor-form:take finite+will
-7|benchmark/governor-form:talk about progressive+
-6|benchmark/governor-form:tell finite+
-6|benchmark/governor-form:tell gerund+
4|benchmark/governor-form:work out finite+
6|benchmark/governor-kind:be
-4|benchmark/governor-kind:benchmark
-3|benchmark/governor-kind:cap
-14|benchmark/governor-kind:demand
-10|benchmark/governor-kind:move
11|benchmark/governor-kind:pledge
-10|benchmark/governor-kind:proposal
4|benchmark/governor-kind:spend
9|benchmark/governor-mood:be finite+
-3|benchmark/governor-mood:be finite+will
-4|benchmark/governor-mood:benchmark +
-3|benchmark/governor-mood:cap finite+
-8|benchmark/governor-mood:demand finite+
-6|benchmark/governor-mood:demand gerund+
-5|benchmark/governor-mood:move finite+will
15|benchmark/governor-mood:pledge finite+
-4|benchmark/governor-mood:pledge finite++passive
4|benchmark/governor-mood:proposal +
-6|benchmark/governor-mood:proposal finite+
-7|benchmark/governor-mood:proposal progressive+
5|benchmark/governor-mood:spend finite+
6|benchmark/governor:adopt
6|benchmark/governor:agree
6|benchmark/governor:be
-9|benchmark/governor:clear
4|benchmark/governor:hit
4|benchmark/governor:idea
-3|benchmark/governor:mean
5|benchmark/governor:set
4|benchmark/governor:spend
-4|benchmark/governor:standard
-7|benchmark/governor:talk about
-12|benchmark/governor:tell
4|benchmark/governor:work out
9|benchmark/has:LEADER
-7|benchmark/has:USA
-3|benchmark/has:administration
6|benchmark/has:analysts
11|benchmark/has:country
-5|benchmark/has:figure
-3|benchmark/has:lawmakers
3|benchmark/has:member
9|benchmark/has:negotiators
-4|benchmark/has:our
3|benchmark/has:participants
-5|benchmark/has:party
3|benchmark/has:people
-6|benchmark/has:prime minister
-3|benchmark/has:scholars
-5|benchmark/has:sources
-4|benchmark/has:spokesperson
-23|benchmark/has:we
-26|benchmark/home:other
-8|benchmark/home:spender
11|benchmark/named:1
7|benchmark/named:3
-10|benchmark/near-after:\"
-17|benchmark/near-after:#
5|benchmark/near-after:'
-8|benchmark/near-after:'s
-9|benchmark/near-after:,
6|benchmark/near-after:-
-12|benchmark/near-after:.
-4|benchmark/near-after::
3|benchmark/near-after:?
-4|benchmark/near-after:DATE
-6|benchmark/near-after:LAND
-21|benchmark/near-after:USA
4|benchmark/near-after:advance
-4|benchmark/near-after:all
8|benchmark/near-after:among
-6|benchmark/near-after:an
-14|benchmark/near-after:and
7|benchmark/near-after:any
-3|benchmark/near-after:applies
5|benchmark/near-after:apply
-3|benchmark/near-after:are
-8|benchmark/near-after:at
-3|benchmark/near-after:atlantic
7|benchmark/near-after:be
11|benchmark/near-after:become
7|benchmark/near-after:becoming
17|benchmark/near-after:been
-4|benchmark/near-after:benchmark
-6|benchmark/near-after:call
5|benchmark/near-after:common
10|benchmark/near-after:complain
4|benchmark/near-after:consider
-10|benchmark/near-after:core
18|benchmark/near-after:countries
-5|benchmark/near-after:declare
-8|benchmark/near-after:defense
4|benchmark/near-after:democracies
4|benchmark/near-after:democratic
3|benchmark/near-after:does
5|benchmark/near-after:even
-4|benchmark/near-after:every ally
10|benchmark/near-after:every american ally
-3|benchmark/near-after:everything
3|benchmark/near-after:exotic
-3|benchmark/near-after:floor
-6|benchmark/near-after:for
6|benchmark/near-after:force
8|benchmark/near-after:full
-12|benchmark/near-after:gdp
5|benchmark/near-after:generals
-8|benchmark/near-after:global
6|benchmark/near-after:go
5|benchmark/near-after:had
-9|benchmark/near-after:hard
-3|benchmark/near-after:hard defense
10|benchmark/near-after:harden
18|benchmark/near-after:has
4|benchmark/near-after:hold
6|benchmark/near-after:hold up
-3|benchmark/near-after:if
4|benchmark/near-after:in
-4|benchmark/near-after:included
-4|benchmark/near-after:including
5|benchmark/near-after:income
-4|benchmark/near-after:infrastructure
7|benchmark/near-after:international
13|benchmark/near-after:into
5|benchmark/near-after:is
-7|benchmark/near-after:it
4|benchmark/near-after:its
3|benchmark/near-after:lately
6|benchmark/near-after:let
-8|benchmark/near-after:listed
18|benchmark/near-after:long
6|benchmark/near-after:made
3|benchmark/near-after:mark
5|benchmark/near-after:mean
-6|benchmark/near-after:military
-3|benchmark/near-after:military spending
-3|benchmark/near-after:minded
9|benchmark/near-after:minimum standard
-4|benchmark/near-after:modest
5|benchmark/near-after:more
-8|benchmark/near-after:n't
3|benchmark/near-after:nations
-5|benchmark/near-after:needs
3|benchmark/near-after:new
3|benchmark/near-after:no one
19|benchmark/near-after:norm
4|benchmark/near-after:normal
10|benchmark/near-after:norms
-6|benchmark/near-after:not
3|benchmark/near-after:number
-3|benchmark/near-after:odd
-10|benchmark/near-after:of
-8|benchmark/near-after:on
5|benchmark/near-after:or
3|benchmark/near-after:outsiders
-3|benchmark/near-after:overall
-3|benchmark/near-after:part
-4|benchmark/near-after:partners
-4|benchmark/near-after:passes
6|benchmark/near-after:pay
10|benchmark/near-after:planner
6|benchmark/near-after:rate
-3|benchmark/near-after:rather
4|benchmark/near-after:regarded
-4|benchmark/near-after:regards
5|benchmark/near-after:reigns
-5|benchmark/near-after:related
5|benchmark/near-after:replacing
5|benchmark/near-after:same
4|benchmark/near-after:say
-3|benchmark/near-after:security - related
9|benchmark/near-after:self
6|benchmark/near-after:sense
8|benchmark/near-after:serious
-3|benchmark/near-after:should
-17|benchmark/near-after:standard
14|benchmark/near-after:state
8|benchmark/near-after:stop
4|benchmark/near-after:strategists
-3|benchmark/near-after:strategy
30|benchmark/near-after:the
5|benchmark/near-after:their
-4|benchmark/near-after:they
5|benchmark/near-after:threat
20|benchmark/near-after:to
4|benchmark/near-after:turning
5|benchmark/near-after:under
4|benchmark/near-after:vogue
-4|benchmark/near-after:was
5|benchmark/near-after:way
-3|benchmark/near-after:we
4|benchmark/near-after:wealthy
5|benchmark/near-after:well
8|benchmark/near-after:what
6|benchmark/near-after:when
9|benchmark/near-after:will
-7|benchmark/near-after:with
-8|benchmark/near-after:world
-9|benchmark/near-after:would
14|benchmark/near-after:yardstick
-5|benchmark/near-before:\"
-4|benchmark/near-before:#
5|benchmark/near-before:'
-17|benchmark/near-before:'s
-6|benchmark/near-before:,
-11|benchmark/near-before::
13|benchmark/near-before:;
21|benchmark/near-before:LAND
10|benchmark/near-before:LEADER
-4|benchmark/near-before:NATO
-24|benchmark/near-before:USA
13|benchmark/near-before:a
5|benchmark/near-before:about
4|benchmark/near-before:actually
-4|benchmark/near-before:add
8|benchmark/near-before:advance
-3|benchmark/near-before:against
-4|benchmark/near-before:allies
4|benchmark/near-before:allocation
3|benchmark/near-before:among
7|benchmark/near-before:analysts
14|benchmark/near-before:and
-5|benchmark/near-before:anonymity
4|benchmark/near-before:anyone
-9|benchmark/near-before:as
6|benchmark/near-before:asia
-11|benchmark/near-before:at
5|benchmark/near-before:attachés
9|benchmark/near-before:avoids
-4|benchmark/near-before:be
7|benchmark/near-before:benchmark
-5|benchmark/near-before:briefing
4|benchmark/near-before:bring
-3|benchmark/near-before:but
-5|benchmark/near-before:by
4|benchmark/near-before:chaired
3|benchmark/near-before:cite
-4|benchmark/near-before:colleagues
-5|benchmark/near-before:condition
10|benchmark/near-before:cost
5|benchmark/near-before:countries
15|benchmark/near-before:country
-4|benchmark/near-before:days
8|benchmark/near-before:democracies
4|benchmark/near-before:describe
4|benchmark/near-before:discussion
3|benchmark/near-before:do
4|benchmark/near-before:down
-4|benchmark/near-before:earlier
-5|benchmark/near-before:elsewhere
12|benchmark/near-before:europe
-9|benchmark/near-before:everyone
-7|benchmark/near-before:explainer
3|benchmark/near-before:far
10|benchmark/near-before:fear
5|benchmark/near-before:fight
-3|benchmark/near-before:follows
5|benchmark/near-before:for
7|benchmark/near-before:generals
-14|benchmark/near-before:global
-3|benchmark/near-before:group
-8|benchmark/near-before:had
-7|benchmark/near-before:has
-7|benchmark/near-before:have
-7|benchmark/near-before:his
3|benchmark/near-before:hit
4|benchmark/near-before:idea
6|benchmark/near-before:if
35|benchmark/near-before:in
-3|benchmark/near-before:including
6|benchmark/near-before:international
7|benchmark/near-before:irrelevance
4|benchmark/near-before:is
3|benchmark/near-before:it
-3|benchmark/near-before:items
-3|benchmark/near-before:its
5|benchmark/near-before:judged
6|benchmark/near-before:kind
-3|benchmark/near-before:knows
-5|benchmark/near-before:lawmakers
-3|benchmark/near-before:mean
-3|benchmark/near-before:measured
3|benchmark/near-before:member
5|benchmark/near-before:military
-3|benchmark/near-before:needs
3|benchmark/near-before:nor
5|benchmark/near-before:norm
10|benchmark/near-before:normal
-6|benchmark/near-before:note
-9|benchmark/near-before:now
3|benchmark/near-before:objection
24|benchmark/near-before:of
10|benchmark/near-before:old
-4|benchmark/near-before:omura
-9|benchmark/near-before:on
12|benchmark/near-before:one
-3|benchmark/near-before:or
5|benchmark/near-before:orthodoxy
-4|benchmark/near-before:out
-3|benchmark/near-before:paper
-4|benchmark/near-before:party
6|benchmark/near-before:peacetime
-3|benchmark/near-before:plus
-9|benchmark/near-before:point
-3|benchmark/near-before:privately
-3|benchmark/near-before:proclaimed
-5|benchmark/near-before:referred
-4|benchmark/near-before:referring
-5|benchmark/near-before:reporters
-3|benchmark/near-before:respectfully
6|benchmark/near-before:rule
4|benchmark/near-before:say
-3|benchmark/near-before:scholars
-3|benchmark/near-before:security - related
6|benchmark/near-before:see
-5|benchmark/near-before:senior
5|benchmark/near-before:serious
6|benchmark/near-before:set
6|benchmark/near-before:share
4|benchmark/near-before:shares
10|benchmark/near-before:sharing
10|benchmark/near-before:short
-6|benchmark/near-before:sides
-4|benchmark/near-before:spokesperson
-24|benchmark/near-before:standard
-5|benchmark/near-before:starting
-4|benchmark/near-before:strategy
3|benchmark/near-before:such
-3|benchmark/near-before:summer
-7|benchmark/near-before:talk about
-12|benchmark/near-before:tell
9|benchmark/near-before:text
-5|benchmark/near-before:their
8|benchmark/near-before:them
-4|benchmark/near-before:then
-3|benchmark/near-before:they
6|benchmark/near-before:thumb
-4|benchmark/near-before:two
10|benchmark/near-before:understanding
5|benchmark/near-before:up
-3|benchmark/near-before:upward
6|benchmark/near-before:was
-8|benchmark/near-before:we
6|benchmark/near-before:well
4|benchmark/near-before:western
-9|benchmark/near-before:what
5|benchmark/near-before:when
-6|benchmark/near-before:which
3|benchmark/near-before:who
-3|benchmark/near-before:why
-4|benchmark/near-before:will
3|benchmark/near-before:with
4|benchmark/near-before:work out
9|benchmark/near-before:world
-6|benchmark/near-before:yardstick
7|benchmark/near-before:years
4|benchmark/near-before:yet
3|benchmark/other after-joint:0 mid
9|benchmark/other after-joint:0 near
-8|benchmark/other after-joint:1 mid
-5|benchmark/other after-joint:1 near
4|benchmark/other after-joint:3 near
-8|benchmark/other after-led:\" far joined
4|benchmark/other after-led:# near free
-3|benchmark/other after-led:, near joined
-4|benchmark/other after-led:for far joined
-4|benchmark/other after-led:for near free
3|benchmark/other after-led:that far free
13|benchmark/other after-led:that near free
-3|benchmark/other after-led:to far joined
-3|benchmark/other after-led:where far joined
3|benchmark/other after-led:whether far joined
6|benchmark/other after-led:which far joined
3|benchmark/other after-led:which near joined
-3|benchmark/other after-led:with near joined
4|benchmark/other after:capital owner
-3|benchmark/other after:country name
-5|benchmark/other after:gov name
-5|benchmark/other after:pronoun owner
3|benchmark/other before-clause:free inside name body
5|benchmark/other before-clause:free inside name country
8|benchmark/other before-clause:free inside name gov
-4|benchmark/other before-clause:free inside name pronoun
5|benchmark/other before-clause:free inside owner capital
4|benchmark/other before-clause:free inside owner country
3|benchmark/other before-clause:free inside owner gov
-9|benchmark/other before-clause:free inside owner pronoun
3|benchmark/other before-clause:free opens name gov
-7|benchmark/other before-clause:free opens owner country
3|benchmark/other before-clause:free opens owner people
14|benchmark/other before-far:4
4|benchmark/other before-far:60
-3|benchmark/other before-free:0 after-figure name near
11|benchmark/other before-free:0 free name far
4|benchmark/other before-free:0 free name near
-8|benchmark/other before-free:0 free owner far
4|benchmark/other before-free:0 free owner near
3|benchmark/other before-free:1 after-figure name far
4|benchmark/other before-free:1 free name far
-3|benchmark/other before-free:1 free name near
5|benchmark/other before-free:1 free owner near
17|benchmark/other before-joint:0 free
-3|benchmark/other before-joint:1 after-figure
-7|benchmark/other before-joint:1 free
13|benchmark/other before-joint:2 free
3|benchmark/other before-joint:3 after-figure
-6|benchmark/other before-joint:3 free
-5|benchmark/other before-led:
4|benchmark/other before-led:'s
10|benchmark/other before-led:,
-3|benchmark/other before-led:and
4|benchmark/other before-led:answer
-4|benchmark/other before-led:as
-5|benchmark/other before-led:but
-6|benchmark/other before-led:by
-3|benchmark/other before-led:for
3|benchmark/other before-led:his
3|benchmark/other before-led:if
-14|benchmark/other before-led:in
-10|benchmark/other before-led:normal
22|benchmark/other before-led:the
6|benchmark/other before-led:—
5|benchmark/other before:body name
4|benchmark/other before:capital owner
3|benchmark/other before:country name
-4|benchmark/other before:country owner
11|benchmark/other before:gov name
4|benchmark/other before:gov owner
4|benchmark/other before:people owner
-3|benchmark/other before:pronoun name
-9|benchmark/other before:pronoun owner
5|benchmark/other named:1
4|benchmark/other named:2
8|benchmark/other named:3
5|benchmark/other speaker:body
5|benchmark/other speaker:capital
6|benchmark/other speaker:gov
8|benchmark/other speaker:leader
3|benchmark/other speaker:people
-6|benchmark/other speaker:pronoun
3|benchmark/other subject-of:advise
-6|benchmark/other subject-of:agree
5|benchmark/other subject-of:argue
-13|benchmark/other subject-of:be
10|benchmark/other subject-of:call
-5|benchmark/other subject-of:contain
-3|benchmark/other subject-of:mean
-6|benchmark/other subject-of:set
-9|benchmark/other subject:be gov
3|benchmark/other subject:be people
-5|benchmark/other subject:be pronoun
-5|benchmark/other subject:cap pronoun
3|benchmark/other subject:demand capital
5|benchmark/other subject:demand pronoun
-5|benchmark/other subject:pledge body
-8|benchmark/other subject:pledge country
-3|benchmark/other subject:pledge pronoun
4|benchmark/other subject:proposal pronoun
-20|benchmark/other unnamed
6|benchmark/other unnamed-beside-others
-5|benchmark/role-class-home:CHN CHN
-15|benchmark/role-class-home:JPN JPN
-5|benchmark/role-class-home:JPN land
-6|benchmark/role-class-home:NATO JPN
-3|benchmark/role-class-home:NATO land
8|benchmark/role-class-home:USA CHN
15|benchmark/role-class-home:USA JPN
12|benchmark/role-class-home:USA NATO
9|benchmark/role-class-home:USA land
16|benchmark/role-class-home:USA member
-3|benchmark/role-class-home:land NATO
-17|benchmark/role-class-home:land land
6|benchmark/role-class-home:member member
-6|benchmark/role-class-of:CHN ALLIES
-26|benchmark/role-class-of:JPN ALLIES
13|benchmark/role-class-of:JPN NATO
-7|benchmark/role-class-of:JPN USA
-10|benchmark/role-class-of:NATO ALLIES
37|benchmark/role-class-of:USA ALLIES
5|benchmark/role-class-of:USA JPN
15|benchmark/role-class-of:USA NATO
3|benchmark/role-class-of:USA land
-5|benchmark/role-class-of:land ALLIES
-11|benchmark/role-class-of:land NATO
-6|benchmark/role-class-of:land USA
-3|benchmark/role-class-of:member ALLIES
6|benchmark/role-class-of:member NATO
-6|benchmark/role-class:CHN
-20|benchmark/role-class:JPN
-10|benchmark/role-class:NATO
60|benchmark/role-class:USA
-22|benchmark/role-class:land
3|benchmark/role-class:member
24|benchmark/role:nobody
3|benchmark/role:other
-27|benchmark/role:spender
6|benchmark/ruled:nobody
-10|benchmark/ruled:spender
-18|benchmark/says:ed
-17|benchmark/says:ing
17|benchmark/says:s
-3|benchmark/speaker-form:body
-5|benchmark/speaker-form:country
6|benchmark/speaker-form:leader
20|benchmark/speaker-form:none
19|benchmark/speaker-form:nongov
-9|benchmark/speaker-form:pronoun
5|benchmark/speaker:body
5|benchmark/speaker:capital
6|benchmark/speaker:gov
8|benchmark/speaker:leader
3|benchmark/speaker:people
-6|benchmark/speaker:pronoun
9|benchmark/spender after-joint:0 mid
-4|benchmark/spender after-joint:1 mid
-4|benchmark/spender after-led:and far joined
10|benchmark/spender after-led:that near free
-3|benchmark/spender after:body name
10|benchmark/spender after:country name
-5|benchmark/spender after:pronoun name
-6|benchmark/spender before-clause:free inside name body
9|benchmark/spender before-clause:free inside name capital
-4|benchmark/spender before-clause:free inside owner body
-4|benchmark/spender before-clause:free opens owner pronoun
-4|benchmark/spender before-far:20
-5|benchmark/spender before-far:4
-4|benchmark/spender before-free:0 free owner near
-3|benchmark/spender before-free:1 free owner near
-6|benchmark/spender before-joint:0 free
-6|benchmark/spender before-led:
9|benchmark/spender before-led:by
-6|benchmark/spender before-led:for
-6|benchmark/spender before:body name
-5|benchmark/spender before:body owner
8|benchmark/spender before:capital name
-4|benchmark/spender before:pronoun owner
5|benchmark/spender named:1
-6|benchmark/spender named:2
9|benchmark/spender subject-of:be
-4|benchmark/spender subject-of:call
9|benchmark/spender subject:be capital
-4|benchmark/spender subject:demand pronoun
-15|benchmark/spender unnamed
-11|benchmark/spender unnamed-beside-others
-5|benchmark/subject-form:allies
4|benchmark/subject-form:body
-9|benchmark/subject-form:capital
7|benchmark/subject-form:country
13|benchmark/subject-form:gov
28|benchmark/subject-form:none
-8|benchmark/subject-form:nongov
-4|benchmark/subject-form:pronoun
3|benchmark/subject-of:advise
-6|benchmark/subject-of:agree
5|benchmark/subject-of:argue
-4|benchmark/subject-of:be
6|benchmark/subject-of:call
-5|benchmark/subject-of:contain
-3|benchmark/subject-of:mean
-6|benchmark/subject-of:set
5|benchmark/subject-speaker:body none
-5|benchmark/subject-speaker:capital none
7|benchmark/subject-speaker:country none
3|benchmark/subject-speaker:gov none
10|benchmark/subject-speaker:gov nongov
3|benchmark/subject-speaker:leader leader
-4|benchmark/subject-speaker:none country
5|benchmark/subject-speaker:none leader
15|benchmark/subject-speaker:none none
13|benchmark/subject-speaker:none nongov
3|benchmark/subject-speaker:nongov none
-11|benchmark/subject-speaker:nongov nongov
-6|benchmark/subject-speaker:pronoun none
8|benchmark/subject-speaker:pronoun nongov
-5|benchmark/subject-speaker:pronoun pronoun
9|benchmark/subject:be capital
-9|benchmark/subject:be gov
3|benchmark/subject:be people
-5|benchmark/subject:be pronoun
-5|benchmark/subject:cap pronoun
3|benchmark/subject:demand capital
-7|benchmark/subject:pledge body
-8|benchmark/subject:pledge country
-3|benchmark/subject:pledge pronoun
4|benchmark/subject:proposal pronoun
-5|benchmark/tag:gov
3|benchmark/tag:person
-34|benchmark/unnamed
-5|benchmark/unnamed-beside-others
-10|demand/after-joint:0 mid
-6|demand/after-joint:0 near
4|demand/after-joint:1 near
-7|demand/after-joint:2 far
-16|demand/after-joint:2 mid
4|demand/after-joint:2 near
-6|demand/after-joint:3 mid
4|demand/after-led:\" near joined
-7|demand/after-led:# near free
6|demand/after-led:, far joined
-10|demand/after-led:, near joined
5|demand/after-led:. near free
-4|demand/after-led:and near joined
4|demand/after-led:as near joined
-7|demand/after-led:become near free
4|demand/after-led:before far joined
3|demand/after-led:by far joined
10|demand/after-led:by near free
4|demand/after-led:defence minister far joined
3|demand/after-led:defence minister near joined
-6|demand/after-led:foreign minister far joined
4|demand/after-led:from near free
-6|demand/after-led:governs near joined
-5|demand/after-led:if near joined
-3|demand/after-led:in far free
-3|demand/after-led:of far joined
-10|demand/after-led:of near free
3|demand/after-led:on near free
-4|demand/after-led:senior far joined
-10|demand/after-led:speak far joined
23|demand/after-led:that near free
7|demand/after-led:that near joined
-3|demand/after-led:time near free
-3|demand/after-led:to far joined
-11|demand/after-led:to near free
5|demand/after-led:unless near joined
-9|demand/after-led:what near free
19|demand/after-led:which near joined
-10|demand/after:body name
3|demand/after:body owner
17|demand/after:capital name
-3|demand/after:capital owner
-9|demand/after:country name
7|demand/after:country owner
-18|demand/after:gov name
23|demand/after:leader name
-11|demand/after:people name
-7|demand/after:people owner
-18|demand/after:pronoun name
-13|demand/after:pronoun owner
39|demand/asked-before:other
23|demand/asked-before:spender
-10|demand/before-clause:after-figure inside name capital
13|demand/before-clause:after-figure inside name country
-6|demand/before-clause:after-figure inside owner body
-4|demand/before-clause:after-figure opens name body
5|demand/before-clause:after-figure opens name capital
-10|demand/before-clause:after-figure opens name country
-11|demand/before-clause:after-figure opens name leader
-4|demand/before-clause:after-figure opens owner body
15|demand/before-clause:free inside name body
-10|demand/before-clause:free inside name capital
-3|demand/before-clause:free inside name gov
5|demand/before-clause:free inside name pronoun
4|demand/before-clause:free inside owner body
15|demand/before-clause:free inside owner leader
-8|demand/before-clause:free inside owner people
14|demand/before-clause:free inside owner pronoun
-13|demand/before-clause:free opens name body
3|demand/before-clause:free opens name capital
-10|demand/before-clause:free opens name country
-6|demand/before-clause:free opens name gov
26|demand/before-clause:free opens name leader
-5|demand/before-clause:free opens name pronoun
13|demand/before-clause:free opens owner body
5|demand/before-clause:free opens owner capital
4|demand/before-clause:free opens owner leader
-9|demand/before-clause:free opens owner pronoun
3|demand/before-far:1
12|demand/before-far:20
-7|demand/before-far:60
15|demand/before-far:9
-11|demand/before-free:0 after-figure name near
-4|demand/before-free:0 after-figure owner near
5|demand/before-free:0 free name far
-11|demand/before-free:0 free name near
27|demand/before-free:0 free owner near
-5|demand/before-free:1 after-figure owner far
19|demand/before-free:1 free name far
-10|demand/before-free:1 free owner far
20|demand/before-free:1 free owner near
-12|demand/before-free:2 free name near
7|demand/before-free:3 free name far
-15|demand/before-joint:0 after-figure
16|demand/before-joint:0 free
-3|demand/before-joint:1 after-figure
7|demand/before-joint:1 free
-3|demand/before-joint:2 after-figure
7|demand/before-joint:2 free
-3|demand/before-joint:3 after-figure
15|demand/before-joint:3 free
17|demand/before-led:
-14|demand/before-led:\"
-6|demand/before-led:#
-6|demand/before-led:(
3|demand/before-led:,
3|demand/before-led:-
-5|demand/before-led:.
-3|demand/before-led::
21|demand/before-led:PARTY
-3|demand/before-led:all
-6|demand/before-led:and
-4|demand/before-led:as
17|demand/before-led:ask
4|demand/before-led:at
4|demand/before-led:back
9|demand/before-led:because
4|demand/before-led:behind
-5|demand/before-led:but
4|demand/before-led:by
6|demand/before-led:call on
6|demand/before-led:chief
-7|demand/before-led:come to
3|demand/before-led:convince
3|demand/before-led:defense minister
3|demand/before-led:defense secretary
-6|demand/before-led:every
-8|demand/before-led:expect
3|demand/before-led:few
-4|demand/before-led:first
-7|demand/before-led:from
8|demand/before-led:general
-3|demand/before-led:has
6|demand/before-led:his
9|demand/before-led:host
-13|demand/before-led:if
3|demand/before-led:imitate
3|demand/before-led:incoming
9|demand/before-led:increase
-8|demand/before-led:its
4|demand/before-led:make
-3|demand/before-led:notify
5|demand/before-led:now
-13|demand/before-led:of
-3|demand/before-led:on
-26|demand/before-led:premier
18|demand/before-led:president
4|demand/before-led:press
4|demand/before-led:prime minister
-9|demand/before-led:raise
4|demand/before-led:same
7|demand/before-led:say
-9|demand/before-led:see
-4|demand/before-led:speak
7|demand/before-led:suggest
-8|demand/before-led:take
-5|demand/before-led:that
25|demand/before-led:the
-4|demand/before-led:to
-6|demand/before-led:treat
14|demand/before-led:urge
8|demand/before-led:want
-3|demand/before-led:what
-3|demand/before-led:when
-8|demand/before-led:whom
3|demand/before-led:with
7|demand/before:body owner
-11|demand/before:capital name
8|demand/before:capital owner
-6|demand/before:country name
-8|demand/before:gov name
17|demand/before:leader name
19|demand/before:leader owner
-9|demand/before:people owner
3|demand/before:pronoun owner
-3|demand/governor-form:be finite+
-4|demand/governor-form:be finite+should
-4|demand/governor-form:spend finite+should
18|demand/governor-form:tell finite+
-3|demand/governor-form:want finite+
-8|demand/governor-kind:be
-4|demand/governor-kind:demand
-11|demand/governor-kind:move
-7|demand/governor-kind:pledge
-5|demand/governor-kind:proposal
-6|demand/governor-kind:spend
-3|demand/governor-mood:be finite+
-4|demand/governor-mood:be finite+should
-16|demand/governor-mood:demand finite+
20|demand/governor-mood:demand finite++passive
-3|demand/governor-mood:demand gerund+
-4|demand/governor-mood:move finite+
-3|demand/governor-mood:move finite+should
-4|demand/governor-mood:pledge finite+
-4|demand/governor-mood:proposal finite+
-4|demand/governor-mood:spend finite+should
-3|demand/governor:ask
-8|demand/governor:be
-3|demand/governor:call for
-3|demand/governor:go
-6|demand/governor:spend
18|demand/governor:tell
-3|demand/governor:want
-6|demand/has:LEADER
-3|demand/has:NATO
-6|demand/has:USA
-4|demand/has:general
19|demand/has:i
-3|demand/has:man
-7|demand/has:members
-5|demand/has:president
-10|demand/has:should
-5|demand/has:we
-48|demand/home:other
-65|demand/home:spender
10|demand/named:1
21|demand/named:2
26|demand/named:3
-10|demand/near-after:\"
9|demand/near-after:#
-3|demand/near-after:'s
-13|demand/near-after:,
-25|demand/near-after:.
-3|demand/near-after:?
-3|demand/near-after:DATE
-7|demand/near-after:USA
-4|demand/near-after:a
7|demand/near-after:and
9|demand/near-after:are
-4|demand/near-after:by
-4|demand/near-after:for
-10|demand/near-after:gdp
12|demand/near-after:groaned
-3|demand/near-after:has
-3|demand/near-after:have
9|demand/near-after:hear
9|demand/near-after:i
-3|demand/near-after:in
-4|demand/near-after:is
-18|demand/near-after:of
-5|demand/near-after:on
9|demand/near-after:ready
-4|demand/near-after:say
-3|demand/near-after:secretary
-3|demand/near-after:spend
-3|demand/near-after:tell
-4|demand/near-after:that
-5|demand/near-after:the
12|demand/near-after:then
10|demand/near-after:they
-6|demand/near-after:to
-3|demand/near-after:what
9|demand/near-after:with
-3|demand/near-after:would
-6|demand/near-before:'s
-3|demand/near-before:,
8|demand/near-before:.
-4|demand/near-before::
-5|demand/near-before:DATE
-14|demand/near-before:LAND
-6|demand/near-before:NATO
-9|demand/near-before:USA
-7|demand/near-before:a
-3|demand/near-before:allies
3|demand/near-before:and
-3|demand/near-before:ask
-4|demand/near-before:at
-6|demand/near-before:be
-3|demand/near-before:call for
12|demand/near-before:first
-6|demand/near-before:for
20|demand/near-before:give
-4|demand/near-before:go
9|demand/near-before:groaned
-4|demand/near-before:has
-4|demand/near-before:have
-6|demand/near-before:he
-3|demand/near-before:his
-8|demand/near-before:in
-8|demand/near-before:it
-3|demand/near-before:make
-3|demand/near-before:not
-5|demand/near-before:of
-5|demand/near-before:on
-6|demand/near-before:say
-8|demand/near-before:should
-9|demand/near-before:spend
-3|demand/near-before:take
8|demand/near-before:tell
-7|demand/near-before:that
-16|demand/near-before:the
9|demand/near-before:then
15|demand/near-before:they
-13|demand/near-before:to
-4|demand/near-before:want
12|demand/near-before:were
-4|demand/near-before:who
-4|demand/near-before:with
-5|demand/near-before:would
-4|demand/other after-joint:0 mid
8|demand/other after-joint:0 near
5|demand/other after-joint:1 far
4|demand/other after-joint:1 mid
10|demand/other after-joint:1 near
-4|demand/other after-joint:2 far
-13|demand/other after-joint:2 mid
-8|demand/other after-led:\" far joined
3|demand/other after-led:\" near joined
3|demand/other after-led:# near free
3|demand/other after-led:, far joined
3|demand/other after-led:, near joined
5|demand/other after-led:. near free
4|demand/other after-led:as near joined
-7|demand/other after-led:become near free
4|demand/other after-led:before far joined
3|demand/other after-led:by far joined
10|demand/other after-led:by near free
4|demand/other after-led:defence minister far joined
3|demand/other after-led:defence minister near joined
-6|demand/other after-led:foreign minister far joined
-5|demand/other after-led:if near joined
-3|demand/other after-led:in far free
7|demand/other after-led:of near free
-4|demand/other after-led:senior far joined
-4|demand/other after-led:speak far joined
17|demand/other after-led:that near free
8|demand/other after-led:that near joined
-3|demand/other after-led:time near free
-13|demand/other after-led:to near free
3|demand/other after-led:what far joined
-9|demand/other after-led:what near free
7|demand/other after:body name
-5|demand/other after:body owner
17|demand/other after:capital name
7|demand/other after:country owner
-8|demand/other after:gov name
13|demand/other after:leader name
-5|demand/other after:people name
-13|demand/other after:pronoun name
-4|demand/other after:pronoun owner
-9|demand/other before-clause:after-figure inside name capital
3|demand/other before-clause:after-figure inside name gov
5|demand/other before-clause:after-figure opens name capital
-6|demand/other before-clause:after-figure opens name country
-6|demand/other before-clause:after-figure opens owner body
-7|demand/other before-clause:free inside name body
-9|demand/other before-clause:free inside name capital
-11|demand/other before-clause:free inside name country
6|demand/other before-clause:free inside name pronoun
15|demand/other before-clause:free inside owner leader
11|demand/other before-clause:free inside owner pronoun
4|demand/other before-clause:free opens name capital
17|demand/other before-clause:free opens name leader
-3|demand/other before-clause:free opens name pronoun
6|demand/other before-clause:free opens owner leader
-6|demand/other before-clause:free opens owner pronoun
11|demand/other before-far:4
9|demand/other before-far:9
-5|demand/other before-free:0 after-figure name near
-7|demand/other before-free:0 free name near
26|demand/other before-free:0 free owner near
3|demand/other before-free:1 after-figure name far
-4|demand/other before-free:1 after-figure name near
-5|demand/other before-free:1 after-figure owner far
15|demand/other before-free:1 free name near
-4|demand/other before-free:1 free owner far
7|demand/other before-free:1 free owner near
-11|demand/other before-free:2 free name near
7|demand/other before-free:3 free name far
-13|demand/other before-joint:0 after-figure
23|demand/other before-joint:0 free
3|demand/other before-joint:1 after-figure
7|demand/other before-joint:1 free
-5|demand/other before-joint:2 free
6|demand/other before-joint:3 free
14|demand/other before-led:
4|demand/other before-led:\"
-6|demand/other before-led:,
3|demand/other before-led:-
-5|demand/other before-led:.
5|demand/other before-led:PARTY
-3|demand/other before-led:at
4|demand/other before-led:back
4|demand/other before-led:behind
8|demand/other before-led:by
3|demand/other before-led:chief
-7|demand/other before-led:come to
3|demand/other before-led:defense minister
3|demand/other before-led:defense secretary
-6|demand/other before-led:expect
3|demand/other before-led:for
-7|demand/other before-led:from
-10|demand/other before-led:if
-5|demand/other before-led:in
3|demand/other before-led:incoming
10|demand/other before-led:increase
6|demand/other before-led:of
-26|demand/other before-led:premier
16|demand/other before-led:president
5|demand/other before-led:prime minister
5|demand/other before-led:say
-9|demand/other before-led:see
-4|demand/other before-led:speak
4|demand/other before-led:that
-3|demand/other before-led:the
-6|demand/other before-led:treat
-3|demand/other before-led:what
3|demand/other before-led:when
3|demand/other before-led:which
-8|demand/other before-led:whom
3|demand/other before-led:with
-7|demand/other before:body name
-5|demand/other before:body owner
-9|demand/other before:capital name
3|demand/other before:capital owner
-15|demand/other before:country name
4|demand/other before:gov name
16|demand/other before:leader name
21|demand/other before:leader owner
3|demand/other before:people name
3|demand/other before:pronoun name
4|demand/other before:pronoun owner
22|demand/other named:1
20|demand/other named:2
11|demand/other named:3
5|demand/other speaker:capital
-7|demand/other speaker:country
4|demand/other speaker:gov
3|demand/other speaker:leader
3|demand/other speaker:people
3|demand/other speaker:pronoun
4|demand/other subject-of:advocate
-6|demand/other subject-of:ask
5|demand/other subject-of:ask for
-3|demand/other subject-of:back
3|demand/other subject-of:be
4|demand/other subject-of:beseech
-17|demand/other subject-of:call
3|demand/other subject-of:call for
13|demand/other subject-of:call on
-4|demand/other subject-of:demand
-4|demand/other subject-of:do
-3|demand/other subject-of:fight
-13|demand/other subject-of:go
-4|demand/other subject-of:lobby for
-7|demand/other subject-of:pay
14|demand/other subject-of:prefer
7|demand/other subject-of:push for
-4|demand/other subject-of:put
-9|demand/other subject-of:reach
3|demand/other subject-of:reckon
-14|demand/other subject-of:spend
21|demand/other subject-of:urge
19|demand/other subject-of:want
10|demand/other subject:demand body
13|demand/other subject:demand capital
6|demand/other subject:demand country
4|demand/other subject:demand leader
4|demand/other subject:demand people
12|demand/other subject:demand pronoun
-6|demand/other subject:move capital
-21|demand/other subject:move country
-5|demand/other subject:move pronoun
3|demand/other subject:proposal body
14|demand/other subject:proposal country
4|demand/other subject:proposal gov
-7|demand/other subject:proposal pronoun
-7|demand/other subject:spend country
-7|demand/other subject:spend leader
-4|demand/other subject:spend pronoun
-4|demand/other unnamed
4|demand/other unnamed-beside-others
-4|demand/role-class-home:CHN NATO
-7|demand/role-class-home:EU NATO
-4|demand/role-class-home:JPN CHN
-34|demand/role-class-home:JPN JPN
-7|demand/role-class-home:JPN land
-7|demand/role-class-home:NATO JPN
11|demand/role-class-home:NATO NATO
-6|demand/role-class-home:NATO land
16|demand/role-class-home:NATO member
20|demand/role-class-home:USA CHN
-3|demand/role-class-home:USA EU
104|demand/role-class-home:USA JPN
-16|demand/role-class-home:USA NATO
-7|demand/role-class-home:USA foe
90|demand/role-class-home:USA land
-20|demand/role-class-home:USA member
-4|demand/role-class-home:foe NATO
18|demand/role-class-home:foe foe
-8|demand/role-class-home:foe member
-12|demand/role-class-home:land JPN
-31|demand/role-class-home:land land
10|demand/role-class-home:member JPN
11|demand/role-class-home:member NATO
-46|demand/role-class-home:member member
-3|demand/role-class-of:CHN land
-9|demand/role-class-of:EU NATO
-8|demand/role-class-of:JPN ALLIES
-5|demand/role-class-of:JPN NATO
-11|demand/role-class-of:JPN USA
-15|demand/role-class-of:JPN land
-5|demand/role-class-of:JPN member
-8|demand/role-class-of:NATO JPN
-6|demand/role-class-of:NATO USA
19|demand/role-class-of:NATO foe
-4|demand/role-class-of:NATO land
13|demand/role-class-of:NATO member
17|demand/role-class-of:USA ALLIES
-5|demand/role-class-of:USA EU
102|demand/role-class-of:USA JPN
-10|demand/role-class-of:USA NATO
-9|demand/role-class-of:USA USA
-23|demand/role-class-of:USA foe
86|demand/role-class-of:USA land
8|demand/role-class-of:USA member
13|demand/role-class-of:foe NATO
-6|demand/role-class-of:foe member
-9|demand/role-class-of:land ALLIES
-12|demand/role-class-of:land JPN
-11|demand/role-class-of:land NATO
-9|demand/role-class-of:land USA
-4|demand/role-class-of:land member
3|demand/role-class-of:member ALLIES
3|demand/role-class-of:member EU
7|demand/role-class-of:member JPN
-14|demand/role-class-of:member NATO
-3|demand/role-class-of:member USA
-12|demand/role-class-of:member foe
-5|demand/role-class-of:member land
-5|demand/role-class-of:member member
-7|demand/role-class:CHN
-10|demand/role-class:EU
-45|demand/role-class:JPN
13|demand/role-class:NATO
168|demand/role-class:USA
7|demand/role-class:foe
-46|demand/role-class:land
-26|demand/role-class:member
-58|demand/role:nobody
53|demand/role:other
5|demand/role:spender
11|demand/ruled
11|demand/ruled:other
-9|demand/says:base
-6|demand/says:ed
-3|demand/says:ing
-8|demand/says:s
-7|demand/speaker-form:body
-6|demand/speaker-form:leader
-23|demand/speaker-form:none
-8|demand/speaker-form:nongov
-8|demand/speaker-form:pronoun
8|demand/speaker:body
5|demand/speaker:capital
-11|demand/speaker:country
-6|demand/speaker:gov
16|demand/speaker:leader
-5|demand/speaker:people
9|demand/speaker:pronoun
-6|demand/spender after-joint:0 mid
-14|demand/spender after-joint:0 near
-3|demand/spender after-joint:1 far
-6|demand/spender after-joint:1 mid
-6|demand/spender after-joint:1 near
-3|demand/spender after-joint:2 far
-3|demand/spender after-joint:2 mid
4|demand/spender after-joint:2 near
-4|demand/spender after-joint:3 mid
10|demand/spender after-led:\" far joined
-11|demand/spender after-led:# near free
3|demand/spender after-led:, far joined
-13|demand/spender after-led:, near joined
-5|demand/spender after-led:and near joined
-6|demand/spender after-led:governs near joined
-17|demand/spender after-led:of near free
-6|demand/spender after-led:speak far joined
6|demand/spender after-led:that near free
5|demand/spender after-led:unless near joined
17|demand/spender after-led:which near joined
-16|demand/spender after:body name
9|demand/spender after:body owner
-8|demand/spender after:country name
-10|demand/spender after:gov name
9|demand/spender after:leader name
-6|demand/spender after:people name
-5|demand/spender after:people owner
-6|demand/spender after:pronoun name
-10|demand/spender after:pronoun owner
10|demand/spender before-clause:after-figure inside name country
-5|demand/spender before-clause:after-figure inside owner body
-3|demand/spender before-clause:after-figure opens name body
-3|demand/spender before-clause:after-figure opens name country
-10|demand/spender before-clause:after-figure opens name leader
22|demand/spender before-clause:free inside name body
12|demand/spender before-clause:free inside name country
-5|demand/spender before-clause:free inside name gov
3|demand/spender before-clause:free inside name leader
4|demand/spender before-clause:free inside owner body
-6|demand/spender before-clause:free inside owner people
3|demand/spender before-clause:free inside owner pronoun
-14|demand/spender before-clause:free opens name body
-9|demand/spender before-clause:free opens name country
-6|demand/spender before-clause:free opens name gov
9|demand/spender before-clause:free opens name leader
12|demand/spender before-clause:free opens owner body
5|demand/spender before-clause:free opens owner capital
-3|demand/spender before-clause:free opens owner pronoun
13|demand/spender before-far:20
-13|demand/spender before-far:4
-6|demand/spender before-far:60
6|demand/spender before-far:9
-6|demand/spender before-free:0 after-figure name near
-4|demand/spender before-free:0 after-figure owner near
5|demand/spender before-free:0 free name far
-4|demand/spender before-free:0 free name near
4|demand/spender before-free:0 free owner far
-3|demand/spender before-free:1 after-figure name far
19|demand/spender before-free:1 free name far
-15|demand/spender before-free:1 free name near
-6|demand/spender before-free:1 free owner far
13|demand/spender before-free:1 free owner near
-7|demand/spender before-joint:0 free
-7|demand/spender before-joint:1 after-figure
13|demand/spender before-joint:2 free
9|demand/spender before-joint:3 free
4|demand/spender before-led:
-18|demand/spender before-led:\"
-6|demand/spender before-led:#
-6|demand/spender before-led:(
9|demand/spender before-led:,
15|demand/spender before-led:PARTY
-3|demand/spender before-led:all
-6|demand/spender before-led:and
-6|demand/spender before-led:as
18|demand/spender before-led:ask
7|demand/spender before-led:at
9|demand/spender before-led:because
-4|demand/spender before-led:but
-5|demand/spender before-led:by
6|demand/spender before-led:call on
3|demand/spender before-led:chief
3|demand/spender before-led:convince
-6|demand/spender before-led:every
3|demand/spender before-led:few
-4|demand/spender before-led:first
-5|demand/spender before-led:for
7|demand/spender before-led:general
7|demand/spender before-led:his
11|demand/spender before-led:host
-3|demand/spender before-led:if
3|demand/spender before-led:imitate
6|demand/spender before-led:in
-10|demand/spender before-led:its
4|demand/spender before-led:make
-3|demand/spender before-led:notify
5|demand/spender before-led:now
-19|demand/spender before-led:of
-3|demand/spender before-led:on
4|demand/spender before-led:press
-9|demand/spender before-led:raise
4|demand/spender before-led:same
7|demand/spender before-led:suggest
-6|demand/spender before-led:take
-9|demand/spender before-led:that
28|demand/spender before-led:the
-3|demand/spender before-led:to
14|demand/spender before-led:urge
7|demand/spender before-led:want
-6|demand/spender before-led:when
-3|demand/spender before-led:which
6|demand/spender before:body name
12|demand/spender before:body owner
6|demand/spender before:capital owner
9|demand/spender before:country name
-12|demand/spender before:gov name
-8|demand/spender before:people owner
-4|demand/spender before:pronoun name
-12|demand/spender named:1
15|demand/spender named:3
8|demand/spender speaker:body
-4|demand/spender speaker:country
-11|demand/spender speaker:gov
12|demand/spender speaker:leader
-8|demand/spender speaker:people
6|demand/spender speaker:pronoun
13|demand/spender subject-of:ask
-12|demand/spender subject-of:be
16|demand/spender subject-of:call for
16|demand/spender subject-of:call on
4|demand/spender subject-of:convince
3|demand/spender subject-of:demand
-12|demand/spender subject-of:expect
4|demand/spender subject-of:go
-5|demand/spender subject-of:hope
3|demand/spender subject-of:like to see
16|demand/spender subject-of:lobby for
-4|demand/spender subject-of:pay
4|demand/spender subject-of:press
5|demand/spender subject-of:put to
-3|demand/spender subject-of:raise
3|demand/spender subject-of:reach
-7|demand/spender subject-of:settle on
13|demand/spender subject-of:spend
-6|demand/spender subject-of:take
-5|demand/spender subject-of:tell
-3|demand/spender subject-of:unwilling
7|demand/spender subject-of:urge
11|demand/spender subject-of:want
7|demand/spender subject-of:write
-8|demand/spender subject:be leader
29|demand/spender subject:demand body
4|demand/spender subject:demand capital
-12|demand/spender subject:demand gov
39|demand/spender subject:demand leader
18|demand/spender subject:demand pronoun
-3|demand/spender subject:denial pronoun
-3|demand/spender subject:move country
-3|demand/spender subject:move gov
-6|demand/spender subject:move pronoun
5|demand/spender subject:pledge body
-8|demand/spender subject:pledge pronoun
-4|demand/spender subject:proposal body
-3|demand/spender subject:proposal country
3|demand/spender subject:spend body
-4|demand/spender subject:spend country
10|demand/spender subject:spend leader
5|demand/spender subject:spend pronoun
-7|demand/subject-form:body
-3|demand/subject-form:capital
-7|demand/subject-form:country
-3|demand/subject-form:gov
-5|demand/subject-form:leader
-9|demand/subject-form:none
-6|demand/subject-form:nongov
-15|demand/subject-form:pronoun
4|demand/subject-of:advocate
6|demand/subject-of:ask
4|demand/subject-of:ask for
-3|demand/subject-of:back
-9|demand/subject-of:be
4|demand/subject-of:beseech
-17|demand/subject-of:call
19|demand/subject-of:call for
29|demand/subject-of:call on
4|demand/subject-of:convince
-3|demand/subject-of:do
-10|demand/subject-of:expect
-3|demand/subject-of:fight
-4|demand/subject-of:get
-8|demand/subject-of:go
-5|demand/subject-of:hope
12|demand/subject-of:lobby for
-10|demand/subject-of:pay
14|demand/subject-of:prefer
7|demand/subject-of:press
7|demand/subject-of:push for
-5|demand/subject-of:put
5|demand/subject-of:put to
-6|demand/subject-of:reach
3|demand/subject-of:reckon
-7|demand/subject-of:settle on
-6|demand/subject-of:take
-5|demand/subject-of:tell
-3|demand/subject-of:unwilling
27|demand/subject-of:urge
30|demand/subject-of:want
8|demand/subject-of:write
-4|demand/subject-speaker:body none
-4|demand/subject-speaker:country none
-3|demand/subject-speaker:leader leader
-4|demand/subject-speaker:none body
-3|demand/subject-speaker:none nongov
-10|demand/subject-speaker:pronoun none
-8|demand/subject:be leader
39|demand/subject:demand body
18|demand/subject:demand capital
5|demand/subject:demand country
-13|demand/subject:demand gov
43|demand/subject:demand leader
4|demand/subject:demand people
30|demand/subject:demand pronoun
-3|demand/subject:denial pronoun
-7|demand/subject:move capital
-24|demand/subject:move country
-3|demand/subject:move gov
-11|demand/subject:move pronoun
5|demand/subject:pledge body
-8|demand/subject:pledge pronoun
12|demand/subject:proposal country
4|demand/subject:proposal gov
-6|demand/subject:proposal pronoun
3|demand/subject:spend body
-11|demand/subject:spend country
3|demand/subject:spend leader
-10|demand/tag:gov
-24|demand/tag:nongov
-15|demand/tag:person
-16|demand/tag:source
3|demand/unnamed-beside-others
-16|denial/after-joint:0 mid
-3|denial/after-joint:0 near
-3|denial/after-joint:1 far
36|denial/after-joint:1 mid
10|denial/after-joint:1 near
-9|denial/after-joint:2 mid
8|denial/after-joint:2 near
-4|denial/after-joint:3 far
-3|denial/after-joint:3 near
27|denial/after-led:\" far joined
38|denial/after-led:\" near joined
4|denial/after-led:# near free
-7|denial/after-led:, far joined
3|denial/after-led:, near joined
5|denial/after-led:: far joined
5|denial/after-led:: near joined
-9|denial/after-led:; near joined
3|denial/after-led:acting far joined
-9|denial/after-led:after far joined
-5|denial/after-led:akasaka far joined
8|denial/after-led:and near joined
7|denial/after-led:another far free
-3|denial/after-led:as far joined
3|denial/after-led:asian far joined
10|denial/after-led:at far joined
-10|denial/after-led:because near joined
-3|denial/after-led:by far free
-7|denial/after-led:by far joined
-5|denial/after-led:by near free
7|denial/after-led:chief cabinet secretary far joined
5|denial/after-led:for far joined
17|denial/after-led:for near free
-4|denial/after-led:from near free
-3|denial/after-led:his far joined
4|denial/after-led:in far joined
8|denial/after-led:in near free
-6|denial/after-led:in near joined
-6|denial/after-led:leaked far joined
-5|denial/after-led:level near joined
3|denial/after-led:like near free
-11|denial/after-led:not near free
-5|denial/after-led:now far joined
-22|denial/after-led:of near free
-16|denial/after-led:president far joined
-6|denial/after-led:president near free
-16|denial/after-led:prime minister far joined
3|denial/after-led:prime minister near joined
11|denial/after-led:say far joined
-13|denial/after-led:say near joined
12|denial/after-led:senior far joined
10|denial/after-led:senior near joined
-3|denial/after-led:state far free
-15|denial/after-led:suggest far joined
-5|denial/after-led:that near joined
3|denial/after-led:to far free
6|denial/after-led:to near free
-5|denial/after-led:visiting far joined
4|denial/after-led:what far joined
-5|denial/after-led:what near joined
8|denial/after-led:when near joined
8|denial/after-led:where far joined
-10|denial/after-led:which near joined
-3|denial/after-led:while near joined
-12|denial/after-led:with far free
-3|denial/after-led:with near free
10|denial/after:body owner
-4|denial/after:capital name
7|denial/after:capital owner
-3|denial/after:country name
9|denial/after:country owner
-3|denial/after:gov name
-10|denial/after:gov owner
-8|denial/after:leader name
-4|denial/after:nongov name
8|denial/after:people owner
8|denial/after:pronoun name
-46|denial/asked-before:other
4|denial/asked-before:spender
4|denial/before-clause:after-figure inside name pronoun
5|denial/before-clause:after-figure inside owner country
4|denial/before-clause:after-figure opens name country
5|denial/before-clause:after-figure opens name pronoun
-4|denial/before-clause:free inside name capital
-19|denial/before-clause:free inside name country
-8|denial/before-clause:free inside name gov
-5|denial/before-clause:free inside name leader
-14|denial/before-clause:free inside name nongov
-4|denial/before-clause:free inside name pronoun
-12|denial/before-clause:free inside owner body
-7|denial/before-clause:free inside owner country
-8|denial/before-clause:free inside owner leader
-12|denial/before-clause:free inside owner nongov
7|denial/before-clause:free inside owner people
13|denial/before-clause:free inside owner pronoun
-11|denial/before-clause:free opens name body
7|denial/before-clause:free opens name capital
23|denial/before-clause:free opens name country
11|denial/before-clause:free opens name gov
-7|denial/before-clause:free opens name leader
15|denial/before-clause:free opens name pronoun
5|denial/before-clause:free opens owner body
3|denial/before-clause:free opens owner capital
3|denial/before-clause:free opens owner country
4|denial/before-clause:free opens owner people
-12|denial/before-far:1
11|denial/before-far:20
-7|denial/before-far:4
-12|denial/before-far:60
19|denial/before-far:9
5|denial/before-free:0 after-figure name far
-3|denial/before-free:0 after-figure name near
8|denial/before-free:0 after-figure owner near
-10|denial/before-free:0 free name far
6|denial/before-free:0 free name near
13|denial/before-free:0 free owner far
-11|denial/before-free:0 free owner near
4|denial/before-free:1 after-figure name far
16|denial/before-free:1 after-figure name near
-13|denial/before-free:1 free name far
-6|denial/before-free:1 free name near
-7|denial/before-free:1 free owner far
13|denial/before-free:1 free owner near
-9|denial/before-free:2 after-figure name far
5|denial/before-free:2 free name far
-11|denial/before-free:2 free owner near
3|denial/before-joint:0 after-figure
-14|denial/before-joint:0 free
17|denial/before-joint:1 after-figure
7|denial/before-joint:1 free
5|denial/before-joint:2 free
-3|denial/before-joint:3 after-figure
-18|denial/before-joint:3 free
11|denial/before-led:
14|denial/before-led:\"
7|denial/before-led:'s
42|denial/before-led:,
4|denial/before-led:-
-10|denial/before-led::
9|denial/before-led:DATE
-16|denial/before-led:PARTY
19|denial/before-led:a
8|denial/before-led:after
12|denial/before-led:an
-10|denial/before-led:asian
-17|denial/before-led:ask
-3|denial/before-led:assure
7|denial/before-led:at
10|denial/before-led:be
8|denial/before-led:because
-3|denial/before-led:bring forward
4|denial/before-led:but
-13|denial/before-led:by
-6|denial/before-led:call
-5|denial/before-led:chairs
4|denial/before-led:chancellor
3|denial/before-led:chief cabinet secretary
5|denial/before-led:commit
3|denial/before-led:council
9|denial/before-led:defense minister
12|denial/before-led:defense secretary
-7|denial/before-led:deny
-3|denial/before-led:during
-5|denial/before-led:elect
-6|denial/before-led:even
-5|denial/before-led:expect
7|denial/before-led:find
9|denial/before-led:for
-20|denial/before-led:general
-3|denial/before-led:gulf
5|denial/before-led:his
3|denial/before-led:how
5|denial/before-led:if
-7|denial/before-led:importing
7|denial/before-led:in
-14|denial/before-led:increase
-4|denial/before-led:interim
4|denial/before-led:its
-5|denial/before-led:leader
-6|denial/before-led:lift
3|denial/before-led:new
-11|denial/before-led:no
-8|denial/before-led:of
4|denial/before-led:on
3|denial/before-led:presented
-17|denial/before-led:president
-4|denial/before-led:press
13|denial/before-led:prime minister
-15|denial/before-led:put
8|denial/before-led:raise
-4|denial/before-led:reject
13|denial/before-led:say
-12|denial/before-led:senior
-8|denial/before-led:take
4|denial/before-led:taoiseach
-10|denial/before-led:tell
7|denial/before-led:that
4|denial/before-led:the
-12|denial/before-led:though
-9|denial/before-led:to
3|denial/before-led:unless
-29|denial/before-led:want
7|denial/before-led:war
-11|denial/before-led:what
6|denial/before-led:when
-4|denial/before-led:where
-12|denial/before-led:whether
-9|denial/before-led:whose
11|denial/before-led:with
-5|denial/before-led:years
-12|denial/before:body name
-7|denial/before:body owner
3|denial/before:capital name
7|denial/before:country name
5|denial/before:gov name
-12|denial/before:leader name
-8|denial/before:leader owner
-16|denial/before:nongov name
-12|denial/before:nongov owner
13|denial/before:people owner
20|denial/before:pronoun name
16|denial/before:pronoun owner
-3|denial/governor-form:accept finite++not
11|denial/governor-form:accept finite+could+not
-5|denial/governor-form:agree finite+
-9|denial/governor-form:ask finite+
5|denial/governor-form:ask finite++not
-4|denial/governor-form:ask for finite+
5|denial/governor-form:ask for finite++not
-4|denial/governor-form:ask for inf++not
7|denial/governor-form:ask for progressive++not
11|denial/governor-form:ask gerund+
-19|denial/governor-form:be finite+
15|denial/governor-form:be finite+will+not
-8|denial/governor-form:believe finite++not
8|denial/governor-form:call finite+
11|denial/governor-form:call for +
-8|denial/governor-form:call for finite+
5|denial/governor-form:commit finite+would+not
12|denial/governor-form:commitment +
8|denial/governor-form:consider finite+
-3|denial/governor-form:consider finite+could+not
-3|denial/governor-form:decline finite+
-6|denial/governor-form:demand +
9|denial/governor-form:demand finite+
-4|denial/governor-form:demand finite+would+not
5|denial/governor-form:discuss finite++not
15|denial/governor-form:dismiss finite+
12|denial/governor-form:do finite+can+not
7|denial/governor-form:endorse gerund+
12|denial/governor-form:fix finite+
-3|denial/governor-form:go finite+can+not
-6|denial/governor-form:go progressive++not
3|denial/governor-form:imagine finite+can+not
-3|denial/governor-form:jump finite+
11|denial/governor-form:jump inf+
-3|denial/governor-form:mention finite++not
12|denial/governor-form:oppose finite+
-7|denial/governor-form:oppose finite+would
-3|denial/governor-form:plan ++not
-7|denial/governor-form:promise +
-6|denial/governor-form:promise finite+
-3|denial/governor-form:promise finite+can+not
10|denial/governor-form:promise finite+would+not
12|denial/governor-form:propose progressive+
12|denial/governor-form:raise gerund+
-3|denial/governor-form:reach finite+
14|denial/governor-form:refuse finite+
-3|denial/governor-form:refuse gerund+
9|denial/governor-form:reject finite+
-3|denial/governor-form:reject gerund+
7|denial/governor-form:rise finite+
-4|denial/governor-form:rule out finite+
-7|denial/governor-form:say no to finite+
3|denial/governor-form:shoot finite+
-8|denial/governor-form:speak of finite++not
-12|denial/governor-form:stop short finite+
-4|denial/governor-form:subscribe finite+would+not
5|denial/governor-form:suggest finite++not
8|denial/governor-form:take finite+would+not
-4|denial/governor-form:talk of finite+
9|denial/governor-form:talk of inf+
-5|denial/governor-form:tell finite+
-3|denial/governor-form:tell finite++not
-5|denial/governor-form:turn down finite+
5|denial/governor-form:veto finite+should
-5|denial/governor-kind:be
-4|denial/governor-kind:cap
-5|denial/governor-kind:demand
-3|denial/governor-kind:denial
15|denial/governor-kind:move
4|denial/governor-kind:pledge
7|denial/governor-kind:spend
-19|denial/governor-mood:be finite+
15|denial/governor-mood:be finite+will+not
4|denial/governor-mood:demand +
-5|denial/governor-mood:demand finite+
3|denial/governor-mood:demand finite++not
-6|denial/governor-mood:demand finite++passive
-5|denial/governor-mood:demand finite+would+not
9|denial/governor-mood:demand gerund+
-4|denial/governor-mood:demand inf++not
6|denial/governor-mood:demand progressive++not
5|denial/governor-mood:denial finite+
4|denial/governor-mood:denial finite+should
-7|denial/governor-mood:denial finite+would
-4|denial/governor-mood:denial gerund+
3|denial/governor-mood:move finite+
-3|denial/governor-mood:move finite+can+not
9|denial/governor-mood:move finite+would+not
10|denial/governor-mood:move gerund+
10|denial/governor-mood:move inf+
-6|denial/governor-mood:move progressive++not
5|denial/governor-mood:pledge +
-3|denial/governor-mood:pledge ++not
-6|denial/governor-mood:pledge finite+
-11|denial/governor-mood:pledge finite++not
-4|denial/governor-mood:pledge finite+can+not
11|denial/governor-mood:pledge finite+could+not
11|denial/governor-mood:pledge finite+would+not
4|denial/governor-mood:pledge gerund+
-12|denial/governor-mood:proposal finite++not
3|denial/governor-mood:proposal finite+can+not
7|denial/governor-mood:proposal inf+
12|denial/governor-mood:proposal progressive+
11|denial/governor-mood:spend finite+can+not
-3|denial/governor:agree
6|denial/governor:ask
3|denial/governor:ask for
-5|denial/governor:be
-8|denial/governor:believe
7|denial/governor:call
12|denial/governor:commitment
5|denial/governor:consider
-3|denial/governor:decline
-3|denial/governor:demand
15|denial/governor:dismiss
11|denial/governor:do
7|denial/governor:endorse
11|denial/governor:fix
-9|denial/governor:go
5|denial/governor:imagine
8|denial/governor:jump
-4|denial/governor:mention
5|denial/governor:oppose
-3|denial/governor:plan
-8|denial/governor:promise
10|denial/governor:propose
11|denial/governor:raise
-3|denial/governor:reach
11|denial/governor:refuse
5|denial/governor:reject
-4|denial/governor:request
6|denial/governor:rise
-4|denial/governor:rule out
-5|denial/governor:say no to
-3|denial/governor:set
3|denial/governor:shoot
-9|denial/governor:speak of
-12|denial/governor:stop short
-4|denial/governor:subscribe
7|denial/governor:take
5|denial/governor:talk of
-8|denial/governor:tell
-5|denial/governor:turn down
5|denial/governor:veto
-3|denial/governor:want
-6|denial/has:LEADER
-9|denial/has:NATO
11|denial/has:PERSON
-12|denial/has:USA
-4|denial/has:administration
-4|denial/has:adviser
19|denial/has:ano
5|denial/has:caucus
6|denial/has:chancellor
11|denial/has:chinese nationalist party
4|denial/has:coalition
-4|denial/has:commission
21|denial/has:could
-5|denial/has:country
-4|denial/has:defence minister
-7|denial/has:defense chief
-10|denial/has:defense minister
5|denial/has:democrats
9|denial/has:diplomat
-3|denial/has:eesti 200
-4|denial/has:envoys
4|denial/has:experts
-18|denial/has:figure
4|denial/has:figures
-5|denial/has:finance minister
-3|denial/has:finance ministry
5|denial/has:five star movement
-11|denial/has:foreign minister
8|denial/has:former
-13|denial/has:government
-13|denial/has:i
3|denial/has:japanese communist party
-3|denial/has:jcp
20|denial/has:kmt
10|denial/has:komeito
17|denial/has:kuomintang
-11|denial/has:lawmaker
-10|denial/has:lawmakers
30|denial/has:leader
3|denial/has:leaders
-3|denial/has:man
5|denial/has:members
-3|denial/has:minister
27|denial/has:ministers
4|denial/has:ndp
-15|denial/has:official
-9|denial/has:officials
7|denial/has:opposition
-3|denial/has:our
4|denial/has:panel
10|denial/has:participant
10|denial/has:party
7|denial/has:podemos
12|denial/has:politicians
-13|denial/has:premier
13|denial/has:president
-22|denial/has:prime minister
-7|denial/has:reiwa shinsengumi
-5|denial/has:senators
4|denial/has:should
19|denial/has:spd
6|denial/has:sumar
-22|denial/has:we
48|denial/home:other
67|denial/home:spender
-23|denial/named:1
15|denial/named:2
18|denial/named:3
-7|denial/near-after:\"
4|denial/near-after:#
-6|denial/near-after:'
-3|denial/near-after:'d
-5|denial/near-after:'s
-12|denial/near-after:,
-9|denial/near-after:-
21|denial/near-after:.
3|denial/near-after:0
4|denial/near-after::
15|denial/near-after:;
-8|denial/near-after:DATE
5|denial/near-after:LAND
-13|denial/near-after:OUTLET
6|denial/near-after:PERSON
-12|denial/near-after:USA
9|denial/near-after:absurd
-3|denial/near-after:according
-3|denial/near-after:add
-3|denial/near-after:along
-3|denial/near-after:amid
10|denial/near-after:an
7|denial/near-after:and
10|denial/near-after:anybody
16|denial/near-after:anything
12|denial/near-after:argue
5|denial/near-after:army
-9|denial/near-after:as
-8|denial/near-after:ask
-8|denial/near-after:at
5|denial/near-after:atm
-4|denial/near-after:bandy about
5|denial/near-after:be
8|denial/near-after:because
-27|denial/near-after:been
9|denial/near-after:billion
-4|denial/near-after:bring up
7|denial/near-after:call for
-5|denial/near-after:came
-4|denial/near-after:ceiling
3|denial/near-after:chief
-3|denial/near-after:come
-4|denial/near-after:commission
-3|denial/near-after:control
-4|denial/near-after:corrected
9|denial/near-after:could
-6|denial/near-after:defence
5|denial/near-after:defense
-3|denial/near-after:defense minister
9|denial/near-after:demand
7|denial/near-after:describe
7|denial/near-after:did
-7|denial/near-after:discuss
7|denial/near-after:draft
9|denial/near-after:elected
17|denial/near-after:else
9|denial/near-after:euros
4|denial/near-after:even
-4|denial/near-after:ever
-4|denial/near-after:experts
9|denial/near-after:explain
-3|denial/near-after:fail
-3|denial/near-after:fall
-8|denial/near-after:favour
-7|denial/near-after:figure
3|denial/near-after:find
9|denial/near-after:fisherman
12|denial/near-after:fix
4|denial/near-after:for
-3|denial/near-after:formally
10|denial/near-after:funds
19|denial/near-after:gdp
9|denial/near-after:give
-3|denial/near-after:gnp
-4|denial/near-after:green
-6|denial/near-after:gross domestic product
-3|denial/near-after:groundless
-15|denial/near-after:had
5|denial/near-after:half
-4|denial/near-after:has
-7|denial/near-after:have
-5|denial/near-after:hawaii
-8|denial/near-after:he
-8|denial/near-after:his
20|denial/near-after:if
-4|denial/near-after:impossible
-14|denial/near-after:in
-3|denial/near-after:incompatible
48|denial/near-after:is
12|denial/near-after:it
-8|denial/near-after:its
-4|denial/near-after:keep
-5|denial/near-after:lawmaker
6|denial/near-after:leader
-4|denial/near-after:like
-3|denial/near-after:line
-3|denial/near-after:listen
3|denial/near-after:madness
-8|denial/near-after:members
12|denial/near-after:ministers
7|denial/near-after:money
7|denial/near-after:more
3|denial/near-after:must
10|denial/near-after:n't
3|denial/near-after:near
4|denial/near-after:needed
-4|denial/near-after:never
9|denial/near-after:no one
-5|denial/near-after:nobody
-3|denial/near-after:non
-4|denial/near-after:nor
10|denial/near-after:not
16|denial/near-after:now
9|denial/near-after:of
-4|denial/near-after:office
-5|denial/near-after:official
-12|denial/near-after:on
-14|denial/near-after:one
15|denial/near-after:only
21|denial/near-after:or
-10|denial/near-after:other
8|denial/near-after:out
8|denial/near-after:outright
-4|denial/near-after:oval
-7|denial/near-after:own
4|denial/near-after:paper
10|denial/near-after:pile
5|denial/near-after:pool
15|denial/near-after:president
-3|denial/near-after:prime minister
-6|denial/near-after:promise
-9|denial/near-after:ratio
-3|denial/near-after:reach
13|denial/near-after:realistic
3|denial/near-after:refuse
-3|denial/near-after:reportedly
-10|denial/near-after:request
-9|denial/near-after:say
13|denial/near-after:sen
-4|denial/near-after:senators
-3|denial/near-after:share
5|denial/near-after:should
7|denial/near-after:show
-4|denial/near-after:since
-3|denial/near-after:sky
-7|denial/near-after:some
-3|denial/near-after:sooner
-3|denial/near-after:stroke
-5|denial/near-after:table
3|denial/near-after:talk
-6|denial/near-after:target
-3|denial/near-after:tension
3|denial/near-after:term
-7|denial/near-after:that
-12|denial/near-after:the
5|denial/near-after:the economy
-3|denial/near-after:them
-3|denial/near-after:then
-3|denial/near-after:there
22|denial/near-after:they
4|denial/near-after:this
7|denial/near-after:to
11|denial/near-after:tsutsui
13|denial/near-after:unhelpful
5|denial/near-after:unless
11|denial/near-after:unrealistic
-5|denial/near-after:unreasonable
10|denial/near-after:unspent
7|denial/near-after:unthinkable
-6|denial/near-after:us
12|denial/near-after:visiting
9|denial/near-after:volunteering
6|denial/near-after:want
8|denial/near-after:was
-5|denial/near-after:we
5|denial/near-after:what
-10|denial/near-after:which
11|denial/near-after:while
-4|denial/near-after:with
-14|denial/near-after:would
3|denial/near-after:write
8|denial/near-after:year
11|denial/near-before:#
-5|denial/near-before:'
-3|denial/near-before:'re
22|denial/near-before:'s
12|denial/near-before:(
11|denial/near-before:)
13|denial/near-before:,
31|denial/near-before:-
12|denial/near-before:;
-31|denial/near-before:LAND
-6|denial/near-before:LEADER
15|denial/near-before:NATO
10|denial/near-before:OUTLET
-14|denial/near-before:USA
-6|denial/near-before:about
3|denial/near-before:accept
3|denial/near-before:adviser
-5|denial/near-before:after
-4|denial/near-before:agree
-3|denial/near-before:already
-3|denial/near-before:also
-4|denial/near-before:an
-8|denial/near-before:and
8|denial/near-before:annual
9|denial/near-before:any
8|denial/near-before:anything
-5|denial/near-before:as
14|denial/near-before:asean
-5|denial/near-before:ask
3|denial/near-before:ask for
-5|denial/near-before:at
6|denial/near-before:atm
-3|denial/near-before:away
9|denial/near-before:back
6|denial/near-before:be
5|denial/near-before:bear
-11|denial/near-before:been
-8|denial/near-before:believe
-7|denial/near-before:beyond
-7|denial/near-before:bought
-3|denial/near-before:brake
5|denial/near-before:brandished
-4|denial/near-before:brown
21|denial/near-before:budget
-5|denial/near-before:build
13|denial/near-before:but
-11|denial/near-before:by
6|denial/near-before:ca
9|denial/near-before:call
13|denial/near-before:campaign
3|denial/near-before:cannot
-4|denial/near-before:careful
3|denial/near-before:cheng
5|denial/near-before:chi
-3|denial/near-before:ching
-4|denial/near-before:claim
8|denial/near-before:co
-3|denial/near-before:coalition
13|denial/near-before:commit
9|denial/near-before:commitment
3|denial/near-before:committee
5|denial/near-before:consider
12|denial/near-before:could
4|denial/near-before:country
4|denial/near-before:criticism
4|denial/near-before:davies
-7|denial/near-before:deal
-3|denial/near-before:decline
-3|denial/near-before:defence spending
14|denial/near-before:defense
-7|denial/near-before:defense chief
-3|denial/near-before:defense minister
-4|denial/near-before:defense spending
-4|denial/near-before:demand
-8|denial/near-before:deny
-14|denial/near-before:did
10|denial/near-before:diplomat
14|denial/near-before:dismiss
-4|denial/near-before:does
13|denial/near-before:doing
4|denial/near-before:don
17|denial/near-before:down
7|denial/near-before:drastic
-3|denial/near-before:eesti 200
12|denial/near-before:elect
8|denial/near-before:election
-3|denial/near-before:embrace
-3|denial/near-before:emergency
6|denial/near-before:endorse
13|denial/near-before:enough
11|denial/near-before:equal
11|denial/near-before:european
9|denial/near-before:even
-3|denial/near-before:ever
-3|denial/near-before:exclude
4|denial/near-before:faber
-8|denial/near-before:figure
15|denial/near-before:fix
22|denial/near-before:for
-4|denial/near-before:foreign minister
3|denial/near-before:fu
5|denial/near-before:fujita
-3|denial/near-before:gdp
3|denial/near-before:general
-14|denial/near-before:go
-5|denial/near-before:goal
-16|denial/near-before:government
-15|denial/near-before:had
-3|denial/near-before:hand
-3|denial/near-before:harris
14|denial/near-before:has
-6|denial/near-before:have
-3|denial/near-before:hayden
17|denial/near-before:he
3|denial/near-before:hear
-3|denial/near-before:here
15|denial/near-before:herself
-5|denial/near-before:him
-18|denial/near-before:i
7|denial/near-before:idea
-7|denial/near-before:if
5|denial/near-before:imagine
11|denial/near-before:increase
-4|denial/near-before:intend
-3|denial/near-before:intention
4|denial/near-before:interim
-4|denial/near-before:interview
-4|denial/near-before:invest
4|denial/near-before:irrational
7|denial/near-before:is
-16|denial/near-before:it
-9|denial/near-before:its
3|denial/near-before:japanese communist party
-3|denial/near-before:jcp
8|denial/near-before:jump
6|denial/near-before:justification
6|denial/near-before:komeito
3|denial/near-before:kun
6|denial/near-before:labour
-7|denial/near-before:lawmakers
17|denial/near-before:leader
6|denial/near-before:leaders
5|denial/near-before:leads
8|denial/near-before:league
8|denial/near-before:li
-7|denial/near-before:made
-3|denial/near-before:man
4|denial/near-before:marcus
13|denial/near-before:members
-4|denial/near-before:mention
7|denial/near-before:merely
16|denial/near-before:ministers
-8|denial/near-before:n't
4|denial/near-before:ndp
13|denial/near-before:near
-14|denial/near-before:neither
-5|denial/near-before:never
-5|denial/near-before:no
7|denial/near-before:no one
3|denial/near-before:nobody
-5|denial/near-before:nominee
-11|denial/near-before:nor
13|denial/near-before:nowhere
-28|denial/near-before:of
-4|denial/near-before:office
-4|denial/near-before:officials
6|denial/near-before:on
18|denial/near-before:one
18|denial/near-before:oppose
8|denial/near-before:opposition
9|denial/near-before:or
9|denial/near-before:over
-3|denial/near-before:panel
10|denial/near-before:participant
3|denial/near-before:parties
-3|denial/near-before:partner
7|denial/near-before:party
-4|denial/near-before:percentage
17|denial/near-before:pinned
-5|denial/near-before:plan
7|denial/near-before:podemos
3|denial/near-before:polls
-6|denial/near-before:premier
-5|denial/near-before:president
-6|denial/near-before:presidential
-7|denial/near-before:prime minister
-15|denial/near-before:promise
10|denial/near-before:propose
-3|denial/near-before:put
5|denial/near-before:ralf
12|denial/near-before:rationale
7|denial/near-before:reach
11|denial/near-before:refuse
8|denial/near-before:reiterate
-4|denial/near-before:reject
-7|denial/near-before:report
4|denial/near-before:reporters
-14|denial/near-before:request
-3|denial/near-before:resist
3|denial/near-before:retorted
5|denial/near-before:rise
-3|denial/near-before:rule
-4|denial/near-before:rule out
9|denial/near-before:ruling
23|denial/near-before:say
-5|denial/near-before:say no to
8|denial/near-before:secretary
-4|denial/near-before:secretly
7|denial/near-before:security
3|denial/near-before:shoot
5|denial/near-before:shy away
5|denial/near-before:sign
-3|denial/near-before:so
11|denial/near-before:southern
8|denial/near-before:spd
-9|denial/near-before:speak of
-4|denial/near-before:speculation
-6|denial/near-before:spend
5|denial/near-before:stegner
-14|denial/near-before:stop short
11|denial/near-before:straight
-4|denial/near-before:subscribe
-7|denial/near-before:such
8|denial/near-before:suggestion
7|denial/near-before:take
-5|denial/near-before:talk
5|denial/near-before:talk of
3|denial/near-before:tamura
-5|denial/near-before:tariff
-10|denial/near-before:tell
-3|denial/near-before:than
-9|denial/near-before:that
3|denial/near-before:the
5|denial/near-before:the economy
-9|denial/near-before:there
-3|denial/near-before:think
-5|denial/near-before:this
37|denial/near-before:to
3|denial/near-before:tomoko
15|denial/near-before:too
10|denial/near-before:unthinkable
-4|denial/near-before:us
5|denial/near-before:veto
3|denial/near-before:vote on
6|denial/near-before:voted
-3|denial/near-before:want
-7|denial/near-before:was
-17|denial/near-before:we
6|denial/near-before:weekend
4|denial/near-before:where
-3|denial/near-before:whether
5|denial/near-before:which
3|denial/near-before:whip
-5|denial/near-before:will
-3|denial/near-before:with
13|denial/near-before:wo n't
24|denial/near-before:would
8|denial/near-before:wun
4|denial/near-before:years
-17|denial/other after-joint:0 mid
-4|denial/other after-joint:0 near
-8|denial/other after-joint:1 far
11|denial/other after-joint:1 mid
12|denial/other after-joint:1 near
14|denial/other after-joint:2 mid
6|denial/other after-joint:2 near
-4|denial/other after-joint:3 far
-8|denial/other after-joint:3 mid
9|denial/other after-led:\" far joined
30|denial/other after-led:\" near joined
7|denial/other after-led:, far joined
-5|denial/other after-led:, near joined
-4|denial/other after-led:after far joined
10|denial/other after-led:at far joined
-3|denial/other after-led:by far free
-7|denial/other after-led:by far joined
-6|denial/other after-led:by near free
-3|denial/other after-led:for far free
13|denial/other after-led:for near free
-6|denial/other after-led:in far joined
5|denial/other after-led:in near free
-6|denial/other after-led:leaked far joined
-5|denial/other after-led:level near joined
-11|denial/other after-led:not near free
-5|denial/other after-led:president far joined
3|denial/other after-led:prime minister near joined
4|denial/other after-led:say far joined
10|denial/other after-led:senior far joined
10|denial/other after-led:senior near joined
-3|denial/other after-led:state far free
-5|denial/other after-led:that near joined
-5|denial/other after-led:visiting far joined
3|denial/other after-led:what far joined
8|denial/other after-led:when near joined
-13|denial/other after-led:which near joined
-3|denial/other after-led:with near free
10|denial/other after:body owner
-6|denial/other after:capital name
9|denial/other after:capital owner
-3|denial/other after:country name
5|denial/other after:country owner
6|denial/other after:gov name
-11|denial/other after:gov owner
-5|denial/other after:pronoun owner
6|denial/other before-clause:after-figure inside name gov
-3|denial/other before-clause:after-figure inside name leader
5|denial/other before-clause:after-figure inside owner country
15|denial/other before-clause:free inside name capital
7|denial/other before-clause:free inside name country
-14|denial/other before-clause:free inside name gov
-27|denial/other before-clause:free inside name leader
-3|denial/other before-clause:free inside name pronoun
-3|denial/other before-clause:free inside owner body
-4|denial/other before-clause:free inside owner capital
-9|denial/other before-clause:free inside owner country
-8|denial/other before-clause:free inside owner leader
3|denial/other before-clause:free inside owner people
3|denial/other before-clause:free inside owner pronoun
-6|denial/other before-clause:free opens name body
3|denial/other before-clause:free opens name capital
-5|denial/other before-clause:free opens name country
-3|denial/other before-clause:free opens name leader
17|denial/other before-clause:free opens name pronoun
5|denial/other before-clause:free opens owner body
6|denial/other before-clause:free opens owner country
10|denial/other before-clause:free opens owner people
-4|denial/other before-far:1
6|denial/other before-far:20
-12|denial/other before-far:4
-3|denial/other before-far:60
-5|denial/other before-free:0 after-figure name near
5|denial/other before-free:0 after-figure owner near
3|denial/other before-free:0 free name far
3|denial/other before-free:0 free name near
8|denial/other before-free:0 free owner far
-5|denial/other before-free:0 free owner near
5|denial/other before-free:1 after-figure name near
-8|denial/other before-free:1 free name far
-18|denial/other before-free:1 free name near
-6|denial/other before-free:1 free owner far
7|denial/other before-free:1 free owner near
-7|denial/other before-free:2 free name far
5|denial/other before-free:2 free name near
-5|denial/other before-joint:0 after-figure
-26|denial/other before-joint:0 free
10|denial/other before-joint:1 after-figure
17|denial/other before-joint:1 free
-14|denial/other before-joint:2 free
4|denial/other before-joint:3 free
4|denial/other before-led:
7|denial/other before-led:'s
12|denial/other before-led:,
3|denial/other before-led:DATE
-11|denial/other before-led:PARTY
6|denial/other before-led:a
12|denial/other before-led:an
3|denial/other before-led:ask
-3|denial/other before-led:assure
6|denial/other before-led:at
3|denial/other before-led:but
-14|denial/other before-led:by
10|denial/other before-led:defense secretary
-3|denial/other before-led:during
-5|denial/other before-led:elect
7|denial/other before-led:find
-6|denial/other before-led:if
8|denial/other before-led:in
-14|denial/other before-led:increase
-13|denial/other before-led:no
-3|denial/other before-led:of
-18|denial/other before-led:president
-4|denial/other before-led:reject
20|denial/other before-led:say
-3|denial/other before-led:tell
6|denial/other before-led:that
8|denial/other before-led:the
-6|denial/other before-led:to
7|denial/other before-led:war
-11|denial/other before-led:what
-4|denial/other before-led:whether
10|denial/other before-led:with
-8|denial/other before:body name
16|denial/other before:capital name
-4|denial/other before:capital owner
-8|denial/other before:gov name
-33|denial/other before:leader name
-8|denial/other before:leader owner
-3|denial/other before:nongov name
13|denial/other before:people owner
16|denial/other before:pronoun name
-34|denial/other named:1
7|denial/other named:2
12|denial/other speaker:body
-10|denial/other speaker:capital
32|denial/other speaker:country
25|denial/other speaker:leader
-4|denial/other speaker:people
-7|denial/other speaker:pronoun
12|denial/other subject-of:ask
-9|denial/other subject-of:ask for
-4|denial/other subject-of:be
-6|denial/other subject-of:call for
5|denial/other subject-of:commit
7|denial/other subject-of:demand
6|denial/other subject-of:deny
-3|denial/other subject-of:discuss
-4|denial/other subject-of:get
22|denial/other subject-of:go
-3|denial/other subject-of:increase
-9|denial/other subject-of:name
-5|denial/other subject-of:press for
6|denial/other subject-of:reach
-13|denial/other subject-of:refusal
-9|denial/other subject-of:request
4|denial/other subject-of:seek
7|denial/other subject-of:set aside
4|denial/other subject-of:spend
5|denial/other subject-of:suggest
-26|denial/other subject-of:tell
10|denial/other subject-of:utter
7|denial/other subject-of:write
-3|denial/other subject:be pronoun
-9|denial/other subject:demand body
-10|denial/other subject:demand capital
-19|denial/other subject:demand country
20|denial/other subject:demand gov
-30|denial/other subject:demand leader
-3|denial/other subject:demand nongov
-5|denial/other subject:demand people
20|denial/other subject:demand pronoun
6|denial/other subject:denial capital
-13|denial/other subject:denial leader
5|denial/other subject:move body
20|denial/other subject:move country
-3|denial/other subject:move leader
-4|denial/other subject:move pronoun
6|denial/other subject:pledge country
7|denial/other subject:pledge gov
-3|denial/other subject:pledge leader
-3|denial/other subject:pledge pronoun
11|denial/other subject:proposal capital
-5|denial/other subject:proposal country
-4|denial/other subject:proposal leader
6|denial/other subject:proposal pronoun
11|denial/other subject:spend pronoun
-12|denial/other unnamed-beside-others
-4|denial/role-class-home:JPN land
-3|denial/role-class-home:NATO JPN
-5|denial/role-class-home:NATO NATO
-17|denial/role-class-home:NATO member
4|denial/role-class-home:USA JPN
-5|denial/role-class-home:USA NATO
-37|denial/role-class-home:USA land
-5|denial/role-class-home:USA member
12|denial/role-class-home:land land
26|denial/role-class-home:member member
-3|denial/role-class-of:CHN land
6|denial/role-class-of:JPN CHN
8|denial/role-class-of:JPN NATO
-13|denial/role-class-of:JPN land
-3|denial/role-class-of:JPN member
-3|denial/role-class-of:NATO JPN
-22|denial/role-class-of:NATO member
-10|denial/role-class-of:USA JPN
15|denial/role-class-of:USA NATO
-20|denial/role-class-of:USA land
-25|denial/role-class-of:USA member
-8|denial/role-class-of:land JPN
10|denial/role-class-of:land NATO
10|denial/role-class-of:land land
-3|denial/role-class-of:member JPN
31|denial/role-class-of:member NATO
16|denial/role-class-of:member foe
-17|denial/role-class-of:member member
-3|denial/role-class:CHN
-26|denial/role-class:NATO
-43|denial/role-class:USA
10|denial/role-class:land
26|denial/role-class:member
-12|denial/role:nobody
-38|denial/role:other
50|denial/role:spender
26|denial/ruled
22|denial/ruled:nobody
31|denial/ruled:other
-26|denial/ruled:spender
13|denial/says:base
-22|denial/says:ed
5|denial/says:ing
-20|denial/says:s
8|denial/speaker-form:body
-6|denial/speaker-form:country
-7|denial/speaker-form:gov
11|denial/speaker-form:leader
-20|denial/speaker-form:none
25|denial/speaker-form:nongov
-9|denial/speaker-form:people
-15|denial/speaker-form:pronoun
6|denial/speaker:body
-6|denial/speaker:capital
20|denial/speaker:country
58|denial/speaker:leader
-12|denial/speaker:nongov
23|denial/speaker:people
5|denial/spender after-joint:1 far
25|denial/spender after-joint:1 mid
-23|denial/spender after-joint:2 mid
6|denial/spender after-joint:3 mid
-3|denial/spender after-joint:3 near
18|denial/spender after-led:\" far joined
7|denial/spender after-led:\" near joined
4|denial/spender after-led:# near free
-14|denial/spender after-led:, far joined
8|denial/spender after-led:, near joined
5|denial/spender after-led:: far joined
5|denial/spender after-led:: near joined
-9|denial/spender after-led:; near joined
3|denial/spender after-led:acting far joined
-4|denial/spender after-led:after far joined
-5|denial/spender after-led:akasaka far joined
8|denial/spender after-led:and near joined
7|denial/spender after-led:another far free
-3|denial/spender after-led:as far joined
3|denial/spender after-led:asian far joined
-10|denial/spender after-led:because near joined
7|denial/spender after-led:chief cabinet secretary far joined
5|denial/spender after-led:for far joined
4|denial/spender after-led:for near free
-4|denial/spender after-led:from near free
-3|denial/spender after-led:his far joined
10|denial/spender after-led:in far joined
3|denial/spender after-led:in near free
-6|denial/spender after-led:in near joined
3|denial/spender after-led:like near free
-5|denial/spender after-led:now far joined
-20|denial/spender after-led:of near free
-11|denial/spender after-led:president far joined
-6|denial/spender after-led:president near free
-16|denial/spender after-led:prime minister far joined
7|denial/spender after-led:say far joined
-11|denial/spender after-led:say near joined
-15|denial/spender after-led:suggest far joined
4|denial/spender after-led:to far free
4|denial/spender after-led:to near free
-5|denial/spender after-led:what near joined
8|denial/spender after-led:where far joined
4|denial/spender after-led:which near joined
-11|denial/spender after-led:with far free
4|denial/spender after:country owner
-9|denial/spender after:gov name
-5|denial/spender after:leader name
4|denial/spender after:leader owner
-4|denial/spender after:nongov name
9|denial/spender after:people owner
6|denial/spender after:pronoun name
4|denial/spender after:pronoun owner
-7|denial/spender before-clause:after-figure inside name gov
3|denial/spender before-clause:after-figure inside name pronoun
7|denial/spender before-clause:after-figure opens name country
3|denial/spender before-clause:after-figure opens name pronoun
-19|denial/spender before-clause:free inside name capital
-27|denial/spender before-clause:free inside name country
6|denial/spender before-clause:free inside name gov
22|denial/spender before-clause:free inside name leader
-13|denial/spender before-clause:free inside name nongov
-9|denial/spender before-clause:free inside owner body
-12|denial/spender before-clause:free inside owner nongov
4|denial/spender before-clause:free inside owner people
11|denial/spender before-clause:free inside owner pronoun
-5|denial/spender before-clause:free opens name body
4|denial/spender before-clause:free opens name capital
28|denial/spender before-clause:free opens name country
11|denial/spender before-clause:free opens name gov
-4|denial/spender before-clause:free opens name leader
3|denial/spender before-clause:free opens owner capital
-3|denial/spender before-clause:free opens owner country
-6|denial/spender before-clause:free opens owner people
-8|denial/spender before-far:1
5|denial/spender before-far:20
5|denial/spender before-far:4
-9|denial/spender before-far:60
20|denial/spender before-far:9
5|denial/spender before-free:0 after-figure name far
3|denial/spender before-free:0 after-figure name near
3|denial/spender before-free:0 after-figure owner near
-14|denial/spender before-free:0 free name far
5|denial/spender before-free:0 free owner far
-6|denial/spender before-free:0 free owner near
3|denial/spender before-free:1 after-figure name far
11|denial/spender before-free:1 after-figure name near
-6|denial/spender before-free:1 free name far
12|denial/spender before-free:1 free name near
7|denial/spender before-free:1 free owner near
-9|denial/spender before-free:2 after-figure name far
12|denial/spender before-free:2 free name far
-11|denial/spender before-free:2 free owner near
8|denial/spender before-joint:0 after-figure
12|denial/spender before-joint:0 free
8|denial/spender before-joint:1 after-figure
-10|denial/spender before-joint:1 free
19|denial/spender before-joint:2 free
-22|denial/spender before-joint:3 free
6|denial/spender before-led:
13|denial/spender before-led:\"
30|denial/spender before-led:,
6|denial/spender before-led:-
-8|denial/spender before-led::
6|denial/spender before-led:DATE
-6|denial/spender before-led:PARTY
13|denial/spender before-led:a
8|denial/spender before-led:after
-10|denial/spender before-led:asian
-20|denial/spender before-led:ask
11|denial/spender before-led:be
8|denial/spender before-led:because
-3|denial/spender before-led:bring forward
-8|denial/spender before-led:call
4|denial/spender before-led:chancellor
3|denial/spender before-led:chief cabinet secretary
5|denial/spender before-led:commit
3|denial/spender before-led:council
9|denial/spender before-led:defense minister
-5|denial/spender before-led:deny
-6|denial/spender before-led:even
-5|denial/spender before-led:expect
9|denial/spender before-led:for
-19|denial/spender before-led:general
-3|denial/spender before-led:gulf
7|denial/spender before-led:his
3|denial/spender before-led:how
11|denial/spender before-led:if
-7|denial/spender before-led:importing
-4|denial/spender before-led:interim
4|denial/spender before-led:its
-5|denial/spender before-led:leader
-6|denial/spender before-led:lift
3|denial/spender before-led:new
-5|denial/spender before-led:of
4|denial/spender before-led:on
3|denial/spender before-led:presented
-4|denial/spender before-led:press
10|denial/spender before-led:prime minister
-15|denial/spender before-led:put
8|denial/spender before-led:raise
-6|denial/spender before-led:say
-12|denial/spender before-led:senior
-8|denial/spender before-led:take
4|denial/spender before-led:taoiseach
-7|denial/spender before-led:tell
-4|denial/spender before-led:the
-12|denial/spender before-led:though
-3|denial/spender before-led:to
3|denial/spender before-led:unless
-29|denial/spender before-led:want
6|denial/spender before-led:when
-4|denial/spender before-led:where
-7|denial/spender before-led:whether
-9|denial/spender before-led:whose
-5|denial/spender before-led:years
-4|denial/spender before:body name
-9|denial/spender before:body owner
-13|denial/spender before:capital name
5|denial/spender before:capital owner
8|denial/spender before:country name
12|denial/spender before:gov name
22|denial/spender before:leader name
-13|denial/spender before:nongov name
-12|denial/spender before:nongov owner
3|denial/spender before:pronoun name
13|denial/spender before:pronoun owner
10|denial/spender named:1
8|denial/spender named:2
16|denial/spender named:3
-5|denial/spender speaker:body
4|denial/spender speaker:capital
-12|denial/spender speaker:country
33|denial/spender speaker:leader
-12|denial/spender speaker:nongov
27|denial/spender speaker:people
7|denial/spender speaker:pronoun
3|denial/spender subject-of:accept
5|denial/spender subject-of:adopt
9|denial/spender subject-of:agree
-15|denial/spender subject-of:ask
-22|denial/spender subject-of:ask for
3|denial/spender subject-of:assure
6|denial/spender subject-of:back
-3|denial/spender subject-of:be
5|denial/spender subject-of:call
6|denial/spender subject-of:commit
-6|denial/spender subject-of:consider
7|denial/spender subject-of:decline
-14|denial/spender subject-of:demand
5|denial/spender subject-of:discuss
-5|denial/spender subject-of:dismiss
-6|denial/spender subject-of:endorse
3|denial/spender subject-of:exclude
3|denial/spender subject-of:intend
3|denial/spender subject-of:keep
9|denial/spender subject-of:mention
4|denial/spender subject-of:oppose
-10|denial/spender subject-of:press
3|denial/spender subject-of:promise
-20|denial/spender subject-of:propose
-9|denial/spender subject-of:put
-10|denial/spender subject-of:raise
5|denial/spender subject-of:reach
-5|denial/spender subject-of:refuse
7|denial/spender subject-of:reject
22|denial/spender subject-of:rule out
5|denial/spender subject-of:say no to
3|denial/spender subject-of:set
3|denial/spender subject-of:shy away
3|denial/spender subject-of:sound out
-9|denial/spender subject-of:speak of
13|denial/spender subject-of:spend
3|denial/spender subject-of:spurn
4|denial/spender subject-of:subscribe
-5|denial/spender subject-of:take
6|denial/spender subject-of:tell
14|denial/spender subject-of:turn down
-5|denial/spender subject-of:veto
6|denial/spender subject:be gov
-11|denial/spender subject:be leader
-3|denial/spender subject:be pronoun
3|denial/spender subject:cap leader
-7|denial/spender subject:demand country
-12|denial/spender subject:demand gov
7|denial/spender subject:demand leader
-4|denial/spender subject:demand nongov
3|denial/spender subject:demand people
-33|denial/spender subject:demand pronoun
7|denial/spender subject:denial capital
7|denial/spender subject:denial country
10|denial/spender subject:denial gov
21|denial/spender subject:denial leader
18|denial/spender subject:denial pronoun
-9|denial/spender subject:move body
5|denial/spender subject:move gov
3|denial/spender subject:move leader
-6|denial/spender subject:move pronoun
11|denial/spender subject:pledge capital
8|denial/spender subject:pledge country
12|denial/spender subject:pledge gov
7|denial/spender subject:pledge leader
-3|denial/spender subject:pledge nongov
14|denial/spender subject:pledge pronoun
-9|denial/spender subject:proposal capital
7|denial/spender subject:proposal gov
-15|denial/spender subject:proposal leader
3|denial/spender subject:proposal people
-4|denial/spender subject:proposal pronoun
14|denial/spender subject:spend country
3|denial/spender subject:spend pronoun
13|denial/spender unnamed-beside-others
13|denial/subject-form:capital
-24|denial/subject-form:country
-13|denial/subject-form:gov
-15|denial/subject-form:leader
-14|denial/subject-form:none
34|denial/subject-form:nongov
6|denial/subject-form:people
5|denial/subject-of:adopt
9|denial/subject-of:agree
-3|denial/subject-of:ask
-31|denial/subject-of:ask for
3|denial/subject-of:assure
6|denial/subject-of:back
-7|denial/subject-of:be
3|denial/subject-of:call
-6|denial/subject-of:call for
11|denial/subject-of:commit
-6|denial/subject-of:consider
9|denial/subject-of:decline
-8|denial/subject-of:demand
7|denial/subject-of:deny
-5|denial/subject-of:dismiss
-6|denial/subject-of:endorse
3|denial/subject-of:exclude
22|denial/subject-of:go
3|denial/subject-of:intend
3|denial/subject-of:keep
10|denial/subject-of:mention
-9|denial/subject-of:name
4|denial/subject-of:oppose
-9|denial/subject-of:press
-5|denial/subject-of:press for
3|denial/subject-of:promise
-17|denial/subject-of:propose
-10|denial/subject-of:put
-11|denial/subject-of:raise
11|denial/subject-of:reach
-11|denial/subject-of:refusal
-6|denial/subject-of:refuse
7|denial/subject-of:reject
-7|denial/subject-of:request
22|denial/subject-of:rule out
5|denial/subject-of:say no to
4|denial/subject-of:seek
3|denial/subject-of:set
7|denial/subject-of:set aside
3|denial/subject-of:shy away
3|denial/subject-of:sound out
-9|denial/subject-of:speak of
17|denial/subject-of:spend
3|denial/subject-of:spurn
4|denial/subject-of:subscribe
7|denial/subject-of:suggest
-5|denial/subject-of:take
-20|denial/subject-of:tell
4|denial/subject-of:think
14|denial/subject-of:turn down
10|denial/subject-of:utter
-5|denial/subject-of:veto
9|denial/subject-of:write
-4|denial/subject-speaker:body none
11|denial/subject-speaker:body nongov
4|denial/subject-speaker:capital capital
13|denial/subject-speaker:capital country
3|denial/subject-speaker:country capital
-6|denial/subject-speaker:country country
7|denial/subject-speaker:country leader
-20|denial/subject-speaker:country none
-3|denial/subject-speaker:country nongov
-5|denial/subject-speaker:country pronoun
-6|denial/subject-speaker:gov gov
-9|denial/subject-speaker:leader leader
-4|denial/subject-speaker:leader none
13|denial/subject-speaker:none body
-5|denial/subject-speaker:none capital
-9|denial/subject-speaker:none country
11|denial/subject-speaker:none gov
-5|denial/subject-speaker:none leader
-28|denial/subject-speaker:none none
12|denial/subject-speaker:none nongov
-4|denial/subject-speaker:none people
5|denial/subject-speaker:nongov leader
20|denial/subject-speaker:nongov none
4|denial/subject-speaker:nongov nongov
8|denial/subject-speaker:people none
-3|denial/subject-speaker:pronoun body
-8|denial/subject-speaker:pronoun gov
17|denial/subject-speaker:pronoun leader
11|denial/subject-speaker:pronoun none
-13|denial/subject-speaker:pronoun pronoun
5|denial/subject:be gov
-8|denial/subject:be leader
-6|denial/subject:be pronoun
3|denial/subject:cap leader
-9|denial/subject:demand body
-9|denial/subject:demand capital
-27|denial/subject:demand country
8|denial/subject:demand gov
-23|denial/subject:demand leader
-6|denial/subject:demand nongov
-3|denial/subject:demand people
-13|denial/subject:demand pronoun
12|denial/subject:denial capital
8|denial/subject:denial country
9|denial/subject:denial gov
9|denial/subject:denial leader
18|denial/subject:denial pronoun
-4|denial/subject:move body
21|denial/subject:move country
5|denial/subject:move gov
-10|denial/subject:move pronoun
11|denial/subject:pledge capital
14|denial/subject:pledge country
19|denial/subject:pledge gov
4|denial/subject:pledge leader
-3|denial/subject:pledge nongov
11|denial/subject:pledge pronoun
-3|denial/subject:proposal country
6|denial/subject:proposal gov
-19|denial/subject:proposal leader
3|denial/subject:proposal people
14|denial/subject:spend country
14|denial/subject:spend pronoun
-13|denial/tag:gov
89|denial/tag:nongov
6|denial/tag:person
3|denial/tag:source
-13|proposal/after-joint:0 far
-13|proposal/after-joint:0 mid
12|proposal/after-joint:0 near
3|proposal/after-joint:1 far
-17|proposal/after-joint:1 mid
4|proposal/after-joint:1 near
-4|proposal/after-joint:2 far
15|proposal/after-joint:2 mid
-7|proposal/after-joint:2 near
-12|proposal/after-joint:3 far
4|proposal/after-joint:3 mid
3|proposal/after-led:\" far free
6|proposal/after-led:\" far joined
-6|proposal/after-led:\" near joined
5|proposal/after-led:# far joined
9|proposal/after-led:, far joined
-5|proposal/after-led:, near joined
-4|proposal/after-led:. far joined
-3|proposal/after-led:: near joined
-12|proposal/after-led:accused far joined
10|proposal/after-led:afford far joined
7|proposal/after-led:after far joined
8|proposal/after-led:after near joined
-3|proposal/after-led:all far joined
-10|proposal/after-led:alliance far joined
3|proposal/after-led:although far joined
-8|proposal/after-led:an far joined
-11|proposal/after-led:and far joined
-7|proposal/after-led:and near joined
-4|proposal/after-led:around far free
-3|proposal/after-led:around far joined
3|proposal/after-led:as far joined
-5|proposal/after-led:as near free
-7|proposal/after-led:as near joined
12|proposal/after-led:ate far joined
-16|proposal/after-led:been far free
-8|proposal/after-led:beyond far joined
-4|proposal/after-led:breaking far joined
6|proposal/after-led:bring far joined
-12|proposal/after-led:but near joined
14|proposal/after-led:by far free
14|proposal/after-led:by far joined
-5|proposal/after-led:by near free
8|proposal/after-led:call near free
7|proposal/after-led:call near joined
6|proposal/after-led:chief far joined
-6|proposal/after-led:coming far joined
14|proposal/after-led:cost far joined
-4|proposal/after-led:dares near joined
6|proposal/after-led:day near free
4|proposal/after-led:defence secretary far joined
7|proposal/after-led:direction near free
3|proposal/after-led:draw far joined
-5|proposal/after-led:during near free
14|proposal/after-led:exposes near free
-6|proposal/after-led:figure far free
11|proposal/after-led:figure near free
-5|proposal/after-led:finance far joined
-19|proposal/after-led:for far joined
-22|proposal/after-led:for near free
-8|proposal/after-led:from far free
-9|proposal/after-led:from far joined
-3|proposal/after-led:fund far free
11|proposal/after-led:gdp near free
-4|proposal/after-led:gross domestic product near free
-3|proposal/after-led:how far joined
20|proposal/after-led:in far free
10|proposal/after-led:in far joined
4|proposal/after-led:in near free
6|proposal/after-led:in near joined
3|proposal/after-led:into far free
7|proposal/after-led:is far free
-3|proposal/after-led:least far free
-4|proposal/after-led:left far joined
11|proposal/after-led:level far joined
-6|proposal/after-led:level near free
-4|proposal/after-led:meet near free
-3|proposal/after-led:mention far joined
16|proposal/after-led:michael far joined
3|proposal/after-led:most near free
-3|proposal/after-led:mr far joined
-4|proposal/after-led:neither far joined
12|proposal/after-led:next far free
5|proposal/after-led:next far joined
17|proposal/after-led:next near free
-4|proposal/after-led:normal far free
8|proposal/after-led:note far joined
-6|proposal/after-led:of far free
-9|proposal/after-led:of far joined
12|proposal/after-led:of near free
-6|proposal/after-led:of near joined
7|proposal/after-led:on far joined
6|proposal/after-led:on near free
-4|proposal/after-led:once near joined
3|proposal/after-led:present far joined
-4|proposal/after-led:president near joined
-3|proposal/after-led:previous far free
4|proposal/after-led:prime minister far joined
3|proposal/after-led:prime minister near joined
-10|proposal/after-led:provided near joined
-5|proposal/after-led:require far joined
-3|proposal/after-led:ruling far free
17|proposal/after-led:say near joined
11|proposal/after-led:senior far joined
19|proposal/after-led:several far joined
-3|proposal/after-led:spend near free
-8|proposal/after-led:strategy far free
-4|proposal/after-led:talk about near free
9|proposal/after-led:target near joined
-4|proposal/after-led:tell far joined
-16|proposal/after-led:that near free
13|proposal/after-led:that near joined
-6|proposal/after-led:think far joined
-3|proposal/after-led:this far free
-3|proposal/after-led:this near free
-6|proposal/after-led:to near joined
-3|proposal/after-led:vice far joined
8|proposal/after-led:was far joined
-7|proposal/after-led:what far free
-9|proposal/after-led:what far joined
-3|proposal/after-led:when far joined
-21|proposal/after-led:when near joined
-4|proposal/after-led:where far joined
11|proposal/after-led:where near joined
5|proposal/after-led:which far joined
3|proposal/after-led:which near joined
3|proposal/after-led:while far joined
4|proposal/after-led:while near joined
-8|proposal/after-led:with far joined
8|proposal/after-led:within far free
3|proposal/after-led:within far joined
5|proposal/after-led:would near joined
4|proposal/after:body name
-11|proposal/after:body owner
-13|proposal/after:capital name
7|proposal/after:capital owner
-3|proposal/after:country name
-34|proposal/after:country owner
17|proposal/after:gov name
13|proposal/after:gov owner
13|proposal/after:leader name
3|proposal/after:leader owner
-21|proposal/after:nongov name
-23|proposal/after:nongov owner
-3|proposal/after:people owner
15|proposal/after:pronoun name
10|proposal/after:pronoun owner
4|proposal/asked-before:spender
-9|proposal/before-clause:after-figure inside name body
-10|proposal/before-clause:after-figure inside name capital
-12|proposal/before-clause:after-figure inside name country
-7|proposal/before-clause:after-figure inside name gov
12|proposal/before-clause:after-figure inside name leader
7|proposal/before-clause:after-figure inside name nongov
10|proposal/before-clause:after-figure inside name pronoun
4|proposal/before-clause:after-figure inside owner body
-11|proposal/before-clause:after-figure inside owner gov
6|proposal/before-clause:after-figure inside owner leader
18|proposal/before-clause:after-figure opens name body
-4|proposal/before-clause:after-figure opens name capital
17|proposal/before-clause:after-figure opens name country
-11|proposal/before-clause:after-figure opens name gov
-5|proposal/before-clause:after-figure opens name nongov
-8|proposal/before-clause:after-figure opens name pronoun
-7|proposal/before-clause:after-figure opens owner country
7|proposal/before-clause:after-figure opens owner leader
-4|proposal/before-clause:free inside name capital
3|proposal/before-clause:free inside name country
4|proposal/before-clause:free inside name gov
14|proposal/before-clause:free inside name leader
9|proposal/before-clause:free inside name nongov
-3|proposal/before-clause:free inside name pronoun
4|proposal/before-clause:free inside owner body
8|proposal/before-clause:free inside owner capital
5|proposal/before-clause:free inside owner country
-6|proposal/before-clause:free inside owner gov
4|proposal/before-clause:free inside owner nongov
-13|proposal/before-clause:free inside owner pronoun
17|proposal/before-clause:free opens name body
12|proposal/before-clause:free opens name capital
-6|proposal/before-clause:free opens name country
4|proposal/before-clause:free opens name gov
-16|proposal/before-clause:free opens name leader
-8|proposal/before-clause:free opens name people
-9|proposal/before-clause:free opens name pronoun
4|proposal/before-clause:free opens owner body
4|proposal/before-clause:free opens owner capital
14|proposal/before-clause:free opens owner gov
-10|proposal/before-clause:free opens owner nongov
-5|proposal/before-clause:free opens owner people
-6|proposal/before-clause:free opens owner pronoun
6|proposal/before-far:1
-3|proposal/before-far:20
16|proposal/before-far:4
5|proposal/before-far:60
-12|proposal/before-far:9
-11|proposal/before-free:0 after-figure name far
11|proposal/before-free:0 after-figure name near
-6|proposal/before-free:0 after-figure owner far
-11|proposal/before-free:0 free name near
17|proposal/before-free:0 free owner far
3|proposal/before-free:0 free owner near
5|proposal/before-free:1 after-figure name far
4|proposal/before-free:1 after-figure name near
6|proposal/before-free:1 after-figure owner near
-20|proposal/before-free:1 free name far
19|proposal/before-free:1 free name near
-14|proposal/before-free:1 free owner near
-6|proposal/before-free:2 after-figure name far
-3|proposal/before-free:2 after-figure name near
15|proposal/before-free:2 free name far
9|proposal/before-free:2 free name near
-4|proposal/before-free:2 free owner far
-5|proposal/before-free:2 free owner near
4|proposal/before-free:3 free name near
14|proposal/before-joint:0 after-figure
6|proposal/before-joint:0 free
5|proposal/before-joint:1 after-figure
-9|proposal/before-joint:2 after-figure
-12|proposal/before-joint:3 after-figure
8|proposal/before-joint:3 free
13|proposal/before-led:
5|proposal/before-led:#
11|proposal/before-led:'
22|proposal/before-led:(
-4|proposal/before-led:)
-25|proposal/before-led:,
15|proposal/before-led:-
12|proposal/before-led:--
-15|proposal/before-led:.
13|proposal/before-led::
3|proposal/before-led:PARTY
-5|proposal/before-led:a
-5|proposal/before-led:accept
7|proposal/before-led:accused
-5|proposal/before-led:after
5|proposal/before-led:agency
10|proposal/before-led:ambition
-4|proposal/before-led:among
-3|proposal/before-led:analysis
6|proposal/before-led:and
5|proposal/before-led:armed forces
-5|proposal/before-led:around
14|proposal/before-led:as
9|proposal/before-led:ask
9|proposal/before-led:assails
-12|proposal/before-led:at
-7|proposal/before-led:bankrupting
-12|proposal/before-led:be
3|proposal/before-led:because
3|proposal/before-led:believe
6|proposal/before-led:between
-4|proposal/before-led:boost
14|proposal/before-led:bring
14|proposal/before-led:by
-4|proposal/before-led:call
-7|proposal/before-led:call on
-8|proposal/before-led:campaign
-5|proposal/before-led:candidate
-4|proposal/before-led:chairs
-6|proposal/before-led:chancellor
19|proposal/before-led:chief
4|proposal/before-led:chief cabinet secretary
9|proposal/before-led:cite
8|proposal/before-led:colleague
4|proposal/before-led:commitments
17|proposal/before-led:committee
-3|proposal/before-led:conference
-12|proposal/before-led:conservative
5|proposal/before-led:defence chief
12|proposal/before-led:defence minister
-10|proposal/before-led:defense minister
9|proposal/before-led:defense secretary
8|proposal/before-led:deputy prime minister
-7|proposal/before-led:designate
8|proposal/before-led:director
-4|proposal/before-led:double
15|proposal/before-led:eastern
-24|proposal/before-led:elect
-10|proposal/before-led:every
-5|proposal/before-led:expect
4|proposal/before-led:figure
18|proposal/before-led:finance minister
-9|proposal/before-led:find
-7|proposal/before-led:follows
-9|proposal/before-led:for
-5|proposal/before-led:foreign minister
-11|proposal/before-led:former
-3|proposal/before-led:forward
-7|proposal/before-led:friends
-7|proposal/before-led:from
16|proposal/before-led:general
5|proposal/before-led:get
-3|proposal/before-led:give
17|proposal/before-led:grills
-5|proposal/before-led:group
8|proposal/before-led:hands
7|proposal/before-led:has
-4|proposal/before-led:help
4|proposal/before-led:her
9|proposal/before-led:his
3|proposal/before-led:host
-6|proposal/before-led:how
-22|proposal/before-led:in
-4|proposal/before-led:increase
9|proposal/before-led:interim
-8|proposal/before-led:it
21|proposal/before-led:its
-12|proposal/before-led:keep
3|proposal/before-led:known
-3|proposal/before-led:lawmaker
3|proposal/before-led:lawmakers
-7|proposal/before-led:lead
-5|proposal/before-led:leader
-11|proposal/before-led:leadership
9|proposal/before-led:leads
4|proposal/before-led:leave
-4|proposal/before-led:led
9|proposal/before-led:let
-4|proposal/before-led:liberal
-14|proposal/before-led:lift
-8|proposal/before-led:like
7|proposal/before-led:lord
-6|proposal/before-led:match
5|proposal/before-led:minister
-3|proposal/before-led:money
-4|proposal/before-led:most
-6|proposal/before-led:mr
5|proposal/before-led:national security adviser
-3|proposal/before-led:next
14|proposal/before-led:not
12|proposal/before-led:now
-7|proposal/before-led:nudge
-5|proposal/before-led:of
5|proposal/before-led:on
-12|proposal/before-led:one
-3|proposal/before-led:opposition leader
9|proposal/before-led:over
3|proposal/before-led:pare
24|proposal/before-led:president
-20|proposal/before-led:prime minister
9|proposal/before-led:propel
4|proposal/before-led:propose
14|proposal/before-led:put
18|proposal/before-led:raise
-4|proposal/before-led:regards
-4|proposal/before-led:reiterate
-3|proposal/before-led:repeat
4|proposal/before-led:report
-7|proposal/before-led:restore
5|proposal/before-led:return
-5|proposal/before-led:royal
-4|proposal/before-led:running
-10|proposal/before-led:say
12|proposal/before-led:see
9|proposal/before-led:seen
4|proposal/before-led:senior
-11|proposal/before-led:since
-8|proposal/before-led:sir
6|proposal/before-led:so
8|proposal/before-led:some
3|proposal/before-led:sound out
-7|proposal/before-led:splits
-5|proposal/before-led:staked
7|proposal/before-led:start
-3|proposal/before-led:supporting
-8|proposal/before-led:tell
4|proposal/before-led:termed
-5|proposal/before-led:that
-4|proposal/before-led:the
-5|proposal/before-led:the economy
-4|proposal/before-led:their
-5|proposal/before-led:think
-10|proposal/before-led:though
-4|proposal/before-led:thrown
4|proposal/before-led:tie
8|proposal/before-led:to
-3|proposal/before-led:top
-3|proposal/before-led:trail
4|proposal/before-led:trillion
-3|proposal/before-led:troubles
-12|proposal/before-led:under
-8|proposal/before-led:understood
-7|proposal/before-led:until
8|proposal/before-led:upon
-26|proposal/before-led:urge
-3|proposal/before-led:vice
-10|proposal/before-led:view
16|proposal/before-led:want
-6|proposal/before-led:war
-6|proposal/before-led:what
4|proposal/before-led:when
3|proposal/before-led:where
9|proposal/before-led:whether
19|proposal/before-led:why
-10|proposal/before-led:with
29|proposal/before-led:within
14|proposal/before-led:yet
-3|proposal/before-led:—
23|proposal/before:body name
11|proposal/before:body owner
-7|proposal/before:capital name
12|proposal/before:capital owner
-10|proposal/before:gov name
-4|proposal/before:gov owner
11|proposal/before:leader name
9|proposal/before:leader owner
10|proposal/before:nongov name
-6|proposal/before:nongov owner
-6|proposal/before:people name
-6|proposal/before:people owner
-9|proposal/before:pronoun name
-17|proposal/before:pronoun owner
-3|proposal/governor-form:able finite+
-7|proposal/governor-form:about finite+
3|proposal/governor-form:accept finite+
6|proposal/governor-form:accept finite+would
7|proposal/governor-form:adopt finite+could
8|proposal/governor-form:advise finite+
3|proposal/governor-form:advise inf+
6|proposal/governor-form:advocate inf+
5|proposal/governor-form:advocate progressive+
5|proposal/governor-form:agitate for finite+
-13|proposal/governor-form:agitate for progressive+
7|proposal/governor-form:agree finite+
4|proposal/governor-form:agree finite+should
-11|proposal/governor-form:agree finite+would
-11|proposal/governor-form:agree inf+
5|proposal/governor-form:aim finite+
-6|proposal/governor-form:aim finite+could
-6|proposal/governor-form:aim finite+should
5|proposal/governor-form:aim finite+would
4|proposal/governor-form:aim inf+
-7|proposal/governor-form:ambition +
3|proposal/governor-form:amount finite+
-12|proposal/governor-form:amount finite+would
-3|proposal/governor-form:angle for finite+
-7|proposal/governor-form:announce finite+
-12|proposal/governor-form:approve finite+could
7|proposal/governor-form:argue finite+
7|proposal/governor-form:argue for finite+
-4|proposal/governor-form:argue for inf+
3|proposal/governor-form:argue gerund+
-3|proposal/governor-form:argue inf+
4|proposal/governor-form:arrive finite++not
-9|proposal/governor-form:arrive finite+will
-14|proposal/governor-form:ask finite+
-21|proposal/governor-form:ask for finite+
-3|proposal/governor-form:ask gerund+
-7|proposal/governor-form:aspiration +
-4|proposal/governor-form:back finite+
10|proposal/governor-form:be finite+
5|proposal/governor-form:be finite+should
4|proposal/governor-form:be finite+should+not
-3|proposal/governor-form:be finite+will
-16|proposal/governor-form:be inf+
8|proposal/governor-form:believe gerund+
4|proposal/governor-form:boost finite+would
5|proposal/governor-form:bring finite+would
-10|proposal/governor-form:call +
5|proposal/governor-form:call finite+
11|proposal/governor-form:call for +
24|proposal/governor-form:call for finite+
-4|proposal/governor-form:call for finite+will
10|proposal/governor-form:call for gerund+
6|proposal/governor-form:call for inf+
-10|proposal/governor-form:call for progressive+
14|proposal/governor-form:call on finite+
12|proposal/governor-form:campaign finite+
5|proposal/governor-form:campaign progressive+
-10|proposal/governor-form:carry finite+
3|proposal/governor-form:carry finite+will
-3|proposal/governor-form:carry finite+would
4|proposal/governor-form:choose finite+
11|proposal/governor-form:clamor progressive+
-3|proposal/governor-form:climb finite+
-3|proposal/governor-form:climb finite+could
-5|proposal/governor-form:climb finite+would
-11|proposal/governor-form:codify finite+would
-5|proposal/governor-form:commit finite+could
6|proposal/governor-form:commit finite+should
-4|proposal/governor-form:commit finite+would
-9|proposal/governor-form:commitment +
-20|proposal/governor-form:consider finite+
10|proposal/governor-form:consider finite+should
-7|proposal/governor-form:consider gerund+
25|proposal/governor-form:consider inf+
-17|proposal/governor-form:consider progressive+
3|proposal/governor-form:contain finite+
-5|proposal/governor-form:contemplate finite+would
-4|proposal/governor-form:debate finite+
-5|proposal/governor-form:debate finite+should
-3|proposal/governor-form:decide finite+
-3|proposal/governor-form:decide inf+
8|proposal/governor-form:declare finite+would
-3|proposal/governor-form:decline finite+
4|proposal/governor-form:demand finite+
3|proposal/governor-form:demand finite+would
-6|proposal/governor-form:demand progressive+
3|proposal/governor-form:devote finite+
11|proposal/governor-form:devote gerund+
-8|proposal/governor-form:dip finite+should+not
8|proposal/governor-form:discuss finite+
-4|proposal/governor-form:discuss gerund+
-15|proposal/governor-form:discuss inf+
5|proposal/governor-form:discuss progressive+
-8|proposal/governor-form:do finite+
4|proposal/governor-form:double finite+should
-7|proposal/governor-form:draft gerund+
9|proposal/governor-form:edge finite+
-4|proposal/governor-form:edge finite+would
-12|proposal/governor-form:envisage finite+
3|proposal/governor-form:envision finite+
-5|proposal/governor-form:equal finite+would
7|proposal/governor-form:estimate finite+
-5|proposal/governor-form:examine inf+
-13|proposal/governor-form:examine progressive+
5|proposal/governor-form:exceed finite+could
3|proposal/governor-form:exceed finite+should
-6|proposal/governor-form:expect finite+
10|proposal/governor-form:explore finite+
-7|proposal/governor-form:eye finite+
-15|proposal/governor-form:fall finite+should+not
18|proposal/governor-form:favor finite+
-5|proposal/governor-form:favor inf+
11|proposal/governor-form:favour finite+
6|proposal/governor-form:fend off finite+
3|proposal/governor-form:fight finite+
-8|proposal/governor-form:fix finite+
3|proposal/governor-form:fix finite+will
4|proposal/governor-form:fix gerund+
-3|proposal/governor-form:float finite+
5|proposal/governor-form:foresee finite+
3|proposal/governor-form:get finite++not
-7|proposal/governor-form:get finite+could
6|proposal/governor-form:get finite+should
-4|proposal/governor-form:get finite+would
7|proposal/governor-form:get inf+
-5|proposal/governor-form:give finite+
6|proposal/governor-form:give finite+could
-6|proposal/governor-form:give finite+should
-13|proposal/governor-form:give inf+
-3|proposal/governor-form:go finite+
-9|proposal/governor-form:go finite+could
8|proposal/governor-form:go finite+should
-16|proposal/governor-form:go finite+should+not
25|proposal/governor-form:go finite+would
-8|proposal/governor-form:go inf+
3|proposal/governor-form:go progressive+
4|proposal/governor-form:go progressive+should
-10|proposal/governor-form:goal +
6|proposal/governor-form:grow finite+
-15|proposal/governor-form:grow finite+would
-3|proposal/governor-form:grow gerund+
8|proposal/governor-form:guarantee finite+would
-6|proposal/governor-form:head finite+should
3|proposal/governor-form:head finite+would
-7|proposal/governor-form:hike inf+
5|proposal/governor-form:hint finite+
-6|proposal/governor-form:hold finite+
-11|proposal/governor-form:hold finite+will
7|proposal/governor-form:hold finite+would
3|proposal/governor-form:hold inf+
-3|proposal/governor-form:hold out for finite+
-16|proposal/governor-form:hope finite+
6|proposal/governor-form:hope progressive+
7|proposal/governor-form:idea +
3|proposal/governor-form:increase finite+
11|proposal/governor-form:increase finite+would
3|proposal/governor-form:insist finite+
4|proposal/governor-form:invest finite+should
-15|proposal/governor-form:keep finite+
9|proposal/governor-form:keep finite+should
3|proposal/governor-form:keep inf+
4|proposal/governor-form:leave finite+
-8|proposal/governor-form:lift finite+could
-19|proposal/governor-form:like finite+
8|proposal/governor-form:live with finite+can
-10|proposal/governor-form:live with finite+would
-3|proposal/governor-form:lobby finite+
-7|proposal/governor-form:lobby for finite+
-3|proposal/governor-form:look at finite+
-14|proposal/governor-form:look at finite+should
-5|proposal/governor-form:look at progressive+
-13|proposal/governor-form:lower finite+
3|proposal/governor-form:lower finite+would
-8|proposal/governor-form:make up finite+
-3|proposal/governor-form:manage finite+could
6|proposal/governor-form:match finite+
8|proposal/governor-form:mean finite+could
-12|proposal/governor-form:mean finite+would
24|proposal/governor-form:mention finite+
-11|proposal/governor-form:mention finite+will
3|proposal/governor-form:mention inf+
4|proposal/governor-form:move finite+
10|proposal/governor-form:move finite+could
-6|proposal/governor-form:move finite+should
-13|proposal/governor-form:move finite+would
4|proposal/governor-form:move up gerund+
-12|proposal/governor-form:mull finite+
-5|proposal/governor-form:mull progressive+
4|proposal/governor-form:muse finite+
-4|proposal/governor-form:name finite+
11|proposal/governor-form:name gerund+
-5|proposal/governor-form:name inf+
-8|proposal/governor-form:obligation +
4|proposal/governor-form:offer finite+
4|proposal/governor-form:offer finite+would
4|proposal/governor-form:offer gerund+
-7|proposal/governor-form:offer progressive+
6|proposal/governor-form:oppose finite+
8|proposal/governor-form:pay finite+should
-4|proposal/governor-form:pencil in finite+
5|proposal/governor-form:pencil in finite+would
4|proposal/governor-form:plan +
-5|proposal/governor-form:plan finite+
4|proposal/governor-form:play down finite+
6|proposal/governor-form:pledge finite+
-14|proposal/governor-form:pledge gerund+
-4|proposal/governor-form:ponder finite+
-3|proposal/governor-form:prefer finite+
6|proposal/governor-form:prefer finite+would
-8|proposal/governor-form:prepare finite+
3|proposal/governor-form:prepare finite+should
13|proposal/governor-form:promise finite+
3|proposal/governor-form:promise inf+
7|proposal/governor-form:proposal +
-6|proposal/governor-form:propose finite+
7|proposal/governor-form:propose finite+will
-3|proposal/governor-form:propose finite+would
-7|proposal/governor-form:propose gerund+
26|proposal/governor-form:propose inf+
-7|proposal/governor-form:push back finite+
3|proposal/governor-form:put finite+
-6|proposal/governor-form:put finite+could
-8|proposal/governor-form:put forward finite+
-18|proposal/governor-form:raise finite+
7|proposal/governor-form:raise finite+could
9|proposal/governor-form:raise finite+should
3|proposal/governor-form:raise finite+will
-10|proposal/governor-form:raise finite+would
4|proposal/governor-form:reach finite+
3|proposal/governor-form:reach finite+could
-22|proposal/governor-form:reach finite+should
6|proposal/governor-form:reach finite+will
4|proposal/governor-form:reach inf+
-8|proposal/governor-form:ready finite+
-6|proposal/governor-form:ready finite+should
7|proposal/governor-form:reckon finite+
7|proposal/governor-form:recommend finite+
7|proposal/governor-form:recommend finite+will
10|proposal/governor-form:recommend inf+
13|proposal/governor-form:recommendation +
-15|proposal/governor-form:recommendations +
8|proposal/governor-form:reiterate finite+
4|proposal/governor-form:remain finite+
3|proposal/governor-form:remain finite+will
-13|proposal/governor-form:require finite+would
3|proposal/governor-form:return finite+
5|proposal/governor-form:rise finite+
-9|proposal/governor-form:rise finite+should
-5|proposal/governor-form:rise finite+will
7|proposal/governor-form:rise finite+would
-13|proposal/governor-form:rule out finite++not
18|proposal/governor-form:rule out finite+would+not
5|proposal/governor-form:scoff finite+
5|proposal/governor-form:see at inf+
-21|proposal/governor-form:seek finite+
-3|proposal/governor-form:seek finite+would
-4|proposal/governor-form:seek gerund+
12|proposal/governor-form:seek inf+
-11|proposal/governor-form:set aside finite+would
-5|proposal/governor-form:set finite+
-8|proposal/governor-form:set finite+could
7|proposal/governor-form:set finite+should
-4|proposal/governor-form:set finite+will
-4|proposal/governor-form:set gerund+
-10|proposal/governor-form:settle for finite+
5|proposal/governor-form:settle for finite+could
12|proposal/governor-form:settle for finite+would
-9|proposal/governor-form:settle for inf+
4|proposal/governor-form:settle on finite+will
-4|proposal/governor-form:settle on inf+
6|proposal/governor-form:shoot for finite+should
-3|proposal/governor-form:signal finite+
-12|proposal/governor-form:sit progressive+
3|proposal/governor-form:slip finite+
-4|proposal/governor-form:sound out finite+
-6|proposal/governor-form:sound out progressive+
-6|proposal/governor-form:speak of finite+
-9|proposal/governor-form:speak of inf+
4|proposal/governor-form:speak of progressive+
7|proposal/governor-form:specify gerund+
-12|proposal/governor-form:spend finite+
22|proposal/governor-form:spend finite+should
-9|proposal/governor-form:spend finite+will
6|proposal/governor-form:spend finite+would
-9|proposal/governor-form:spend gerund+
7|proposal/governor-form:spend inf+
3|proposal/governor-form:stand gerund++not
5|proposal/governor-form:start at finite+
-9|proposal/governor-form:stop finite+
12|proposal/governor-form:stop finite+would
-5|proposal/governor-form:stop short finite+
11|proposal/governor-form:study finite+would
-9|proposal/governor-form:study inf+
-7|proposal/governor-form:study progressive+
3|proposal/governor-form:suggest finite+
9|proposal/governor-form:suggest finite+will
-7|proposal/governor-form:suggest inf+
-8|proposal/governor-form:suggestion +
11|proposal/governor-form:take finite+
3|proposal/governor-form:take finite+should
-20|proposal/governor-form:take finite+would
4|proposal/governor-form:take up finite+
9|proposal/governor-form:talk about finite+
6|proposal/governor-form:talk about finite+should
-10|proposal/governor-form:talk about inf+
4|proposal/governor-form:talk finite+
-8|proposal/governor-form:talk gerund+
-9|proposal/governor-form:talk of finite+
7|proposal/governor-form:talk of progressive+
-3|proposal/governor-form:target finite+could
-6|proposal/governor-form:tell finite+
-11|proposal/governor-form:tell gerund+
4|proposal/governor-form:think finite+
4|proposal/governor-form:think finite+should
13|proposal/governor-form:think inf+
-5|proposal/governor-form:think progressive+
3|proposal/governor-form:tie finite+
-7|proposal/governor-form:tie finite+would+not
5|proposal/governor-form:tie gerund+
13|proposal/governor-form:toss around finite+
-15|proposal/governor-form:try finite+
5|proposal/governor-form:try finite+could
3|proposal/governor-form:unveil finite+
15|proposal/governor-form:urge finite+
-7|proposal/governor-form:urge inf+
5|proposal/governor-form:use finite+could
9|proposal/governor-form:use finite+should+not
-8|proposal/governor-form:vote on finite+will
5|proposal/governor-form:vow finite+
5|proposal/governor-form:vow gerund+
11|proposal/governor-form:want finite+
-3|proposal/governor-form:want finite++not
-16|proposal/governor-form:weigh progressive+
-6|proposal/governor-form:work progressive+
9|proposal/governor-form:write finite+should
5|proposal/governor-form:write finite+would
3|proposal/governor-kind:be
-5|proposal/governor-kind:cap
3|proposal/governor-kind:demand
13|proposal/governor-kind:denial
-13|proposal/governor-kind:level
-6|proposal/governor-kind:move
-11|proposal/governor-kind:pledge
-9|proposal/governor-kind:proposal
24|proposal/governor-kind:spend
10|proposal/governor-mood:be finite+
5|proposal/governor-mood:be finite+should
4|proposal/governor-mood:be finite+should+not
-3|proposal/governor-mood:be finite+will
-16|proposal/governor-mood:be inf+
-18|proposal/governor-mood:cap finite+
9|proposal/governor-mood:cap finite+should
-11|proposal/governor-mood:cap finite+will
9|proposal/governor-mood:cap finite+would
7|proposal/governor-mood:cap inf+
7|proposal/governor-mood:demand +
32|proposal/governor-mood:demand finite+
-5|proposal/governor-mood:demand finite++not
-32|proposal/governor-mood:demand finite++passive
4|proposal/governor-mood:demand finite+could
6|proposal/governor-mood:demand finite+would
5|proposal/governor-mood:demand inf+
-16|proposal/governor-mood:demand progressive+
10|proposal/governor-mood:denial finite+
-14|proposal/governor-mood:denial finite++not
18|proposal/governor-mood:denial finite+would+not
9|proposal/governor-mood:level finite+
6|proposal/governor-mood:level finite+could
-6|proposal/governor-mood:level finite+should+passive
3|proposal/governor-mood:level finite+will
-13|proposal/governor-mood:level finite+would
3|proposal/governor-mood:level gerund++not
-6|proposal/governor-mood:level inf+
-12|proposal/governor-mood:level progressive+
10|proposal/governor-mood:move finite+
8|proposal/governor-mood:move finite++not
-9|proposal/governor-mood:move finite+could
11|proposal/governor-mood:move finite+should
-39|proposal/governor-mood:move finite+should+not
3|proposal/governor-mood:move finite+should+passive
4|proposal/governor-mood:move finite+will
-5|proposal/governor-mood:move finite+would+passive
6|proposal/governor-mood:move progressive+
6|proposal/governor-mood:move progressive+should
-20|proposal/governor-mood:pledge +
-3|proposal/governor-mood:pledge finite++passive
-14|proposal/governor-mood:pledge finite+could
23|proposal/governor-mood:pledge finite+should
3|proposal/governor-mood:pledge finite+should+passive
5|proposal/governor-mood:pledge finite+would
-7|proposal/governor-mood:pledge finite+would+not
15|proposal/governor-mood:pledge gerund+
-8|proposal/governor-mood:pledge inf+
-15|proposal/governor-mood:pledge progressive+
-11|proposal/governor-mood:proposal +
4|proposal/governor-mood:proposal +would
24|proposal/governor-mood:proposal finite+
4|proposal/governor-mood:proposal finite++passive
8|proposal/governor-mood:proposal finite+can
4|proposal/governor-mood:proposal finite+could
4|proposal/governor-mood:proposal finite+will
5|proposal/governor-mood:proposal finite+would
-11|proposal/governor-mood:proposal gerund+
10|proposal/governor-mood:proposal inf+
-50|proposal/governor-mood:proposal progressive+
-13|proposal/governor-mood:spend finite+
6|proposal/governor-mood:spend finite+could+passive
25|proposal/governor-mood:spend finite+should
9|proposal/governor-mood:spend finite+should+not
-9|proposal/governor-mood:spend finite+will
-3|proposal/governor-mood:spend finite+would
7|proposal/governor-mood:spend inf+
-3|proposal/governor:able
-7|proposal/governor:about
10|proposal/governor:accept
6|proposal/governor:adopt
13|proposal/governor:advise
13|proposal/governor:advocate
4|proposal/governor:afford
-8|proposal/governor:agitate for
-11|proposal/governor:agree
4|proposal/governor:aim
-7|proposal/governor:ambition
-9|proposal/governor:amount
-3|proposal/governor:angle for
-7|proposal/governor:announce
-12|proposal/governor:approve
9|proposal/governor:argue
-5|proposal/governor:arrive
-19|proposal/governor:ask
-16|proposal/governor:ask for
-7|proposal/governor:aspiration
-6|proposal/governor:back
3|proposal/governor:be
7|proposal/governor:believe
4|proposal/governor:boost
7|proposal/governor:bring
-3|proposal/governor:call
39|proposal/governor:call for
15|proposal/governor:call on
17|proposal/governor:campaign
-7|proposal/governor:carry
4|proposal/governor:choose
12|proposal/governor:clamor
-11|proposal/governor:climb
-11|proposal/governor:codify
4|proposal/governor:come back with
-3|proposal/governor:commit
-9|proposal/governor:commitment
-10|proposal/governor:consider
-12|proposal/governor:debate
-6|proposal/governor:decide
8|proposal/governor:declare
-3|proposal/governor:decline
15|proposal/governor:devote
-7|proposal/governor:dip
-6|proposal/governor:discuss
-5|proposal/governor:do
5|proposal/governor:double
-6|proposal/governor:draft
7|proposal/governor:edge
6|proposal/governor:end
3|proposal/governor:endorse
-12|proposal/governor:envisage
3|proposal/governor:envision
-5|proposal/governor:equal
7|proposal/governor:estimate
-19|proposal/governor:examine
7|proposal/governor:exceed
-6|proposal/governor:expect
10|proposal/governor:explore
-7|proposal/governor:eye
-15|proposal/governor:fall
13|proposal/governor:favor
11|proposal/governor:favour
6|proposal/governor:fend off
4|proposal/governor:fight
5|proposal/governor:foresee
7|proposal/governor:get
-18|proposal/governor:give
5|proposal/governor:go
-10|proposal/governor:goal
-12|proposal/governor:grow
9|proposal/governor:guarantee
-6|proposal/governor:hike
3|proposal/governor:hint
-6|proposal/governor:hold
-3|proposal/governor:hold out for
-10|proposal/governor:hope
7|proposal/governor:idea
16|proposal/governor:increase
3|proposal/governor:insist
4|proposal/governor:invest
-3|proposal/governor:keep
4|proposal/governor:leave
-7|proposal/governor:lift
-19|proposal/governor:like
-3|proposal/governor:live with
-3|proposal/governor:lobby
-5|proposal/governor:lobby for
-21|proposal/governor:look at
-8|proposal/governor:lower
-8|proposal/governor:make up
-3|proposal/governor:manage
7|proposal/governor:match
-4|proposal/governor:mean
18|proposal/governor:mention
-5|proposal/governor:move
4|proposal/governor:move up
-17|proposal/governor:mull
4|proposal/governor:muse
-8|proposal/governor:obligation
9|proposal/governor:offer
6|proposal/governor:oppose
13|proposal/governor:pay
4|proposal/governor:play down
-6|proposal/governor:pledge
-4|proposal/governor:ponder
3|proposal/governor:prefer
-5|proposal/governor:prepare
18|proposal/governor:promise
10|proposal/governor:proposal
15|proposal/governor:propose
-7|proposal/governor:push back
-3|proposal/governor:push for
-8|proposal/governor:put forward
-8|proposal/governor:raise
-8|proposal/governor:reach
-15|proposal/governor:ready
8|proposal/governor:reckon
20|proposal/governor:recommend
13|proposal/governor:recommendation
-14|proposal/governor:recommendations
8|proposal/governor:reiterate
7|proposal/governor:remain
-13|proposal/governor:require
8|proposal/governor:return
3|proposal/governor:rule out
5|proposal/governor:scoff
5|proposal/governor:see at
-14|proposal/governor:seek
-14|proposal/governor:set
-11|proposal/governor:set aside
6|proposal/governor:shoot for
-3|proposal/governor:signal
-11|proposal/governor:sit
3|proposal/governor:slip
-9|proposal/governor:sound out
-11|proposal/governor:speak of
7|proposal/governor:specify
3|proposal/governor:spell out
5|proposal/governor:spend
4|proposal/governor:stand
5|proposal/governor:start at
3|proposal/governor:stay
3|proposal/governor:stop
-5|proposal/governor:stop short
-6|proposal/governor:study
6|proposal/governor:suggest
-8|proposal/governor:suggestion
-6|proposal/governor:take
6|proposal/governor:take up
-4|proposal/governor:talk
7|proposal/governor:talk about
-5|proposal/governor:talk of
-3|proposal/governor:target
-17|proposal/governor:tell
16|proposal/governor:think
13|proposal/governor:toss around
-11|proposal/governor:try
3|proposal/governor:unveil
12|proposal/governor:urge
17|proposal/governor:use
-8|proposal/governor:vote on
10|proposal/governor:vow
9|proposal/governor:want
-17|proposal/governor:weigh
-6|proposal/governor:work
15|proposal/governor:write
-27|proposal/has:EU
12|proposal/has:LEADER
-52|proposal/has:NATO
12|proposal/has:PERSON
16|proposal/has:USA
13|proposal/has:academics
22|proposal/has:administration
9|proposal/has:admiral
-15|proposal/has:advisers
-9|proposal/has:advisory
-6|proposal/has:advisory panel
3|proposal/has:afd
-10|proposal/has:aide
-20|proposal/has:aides
-3|proposal/has:analysts
-6|proposal/has:author
12|proposal/has:bureaucrat
-13|proposal/has:bureaucrats
11|proposal/has:business leaders
-27|proposal/has:cabinet
22|proposal/has:candidate
11|proposal/has:candidates
9|proposal/has:cdu
-7|proposal/has:center for
4|proposal/has:centrist reform alliance
-10|proposal/has:chancellor
-3|proposal/has:chief cabinet secretary
10|proposal/has:christian democrats
41|proposal/has:coalition
-9|proposal/has:commission
-41|proposal/has:committee
4|proposal/has:communists
3|proposal/has:conservative party
5|proposal/has:conservative party of japan
3|proposal/has:constitutional democratic party
16|proposal/has:country
4|proposal/has:d 66
-4|proposal/has:defence chief
-38|proposal/has:defence minister
-18|proposal/has:defence ministry
-24|proposal/has:defence secretary
-3|proposal/has:defense chief
-30|proposal/has:defense minister
-7|proposal/has:defense ministry
-41|proposal/has:defense secretary
-8|proposal/has:deputy prime minister
5|proposal/has:diplomat
-11|proposal/has:diplomats
15|proposal/has:dpp
11|proposal/has:economist
-19|proposal/has:economists
3|proposal/has:ekre
7|proposal/has:envoy
5|proposal/has:ex
8|proposal/has:executives
-28|proposal/has:expert
10|proposal/has:expert panel
43|proposal/has:experts
5|proposal/has:fellow
22|proposal/has:figure
27|proposal/has:figures
-10|proposal/has:finance minister
-16|proposal/has:finance ministry
-11|proposal/has:foreign minister
16|proposal/has:foreign ministry
8|proposal/has:foreign secretary
40|proposal/has:former
-55|proposal/has:general
-7|proposal/has:gov ' t
-14|proposal/has:governing coalition
22|proposal/has:government
-3|proposal/has:govt
9|proposal/has:greens
3|proposal/has:hawk
-26|proposal/has:hawks
33|proposal/has:i
-7|proposal/has:insiders
15|proposal/has:ishin
14|proposal/has:japan innovation party
6|proposal/has:japanese communist party
5|proposal/has:keidanren
10|proposal/has:kmt
4|proposal/has:kuomintang
-11|proposal/has:law and justice
-6|proposal/has:lawmaker
7|proposal/has:lawmakers
-4|proposal/has:ldp
51|proposal/has:leader
20|proposal/has:leaders
29|proposal/has:leadership
7|proposal/has:legislator
14|proposal/has:liberal democratic party
-4|proposal/has:liberal democrats
4|proposal/has:liberals
-4|proposal/has:man
-5|proposal/has:mayor
19|proposal/has:member
-12|proposal/has:members
8|proposal/has:minister
-15|proposal/has:ministers
-24|proposal/has:ministry
-6|proposal/has:ministry of defence
-9|proposal/has:mps
37|proposal/has:my
-10|proposal/has:n - va
9|proposal/has:national security adviser
4|proposal/has:ndp
11|proposal/has:negotiators
4|proposal/has:nippon ishin
-15|proposal/has:nsc
-11|proposal/has:nz first
-3|proposal/has:observers
6|proposal/has:officer
8|proposal/has:officers
11|proposal/has:official
-51|proposal/has:officials
3|proposal/has:opposition
10|proposal/has:opposition leader
-3|proposal/has:our
-24|proposal/has:panel
-18|proposal/has:parliament
3|proposal/has:participants
-5|proposal/has:parties
16|proposal/has:party
-4|proposal/has:people
12|proposal/has:people power party
-33|proposal/has:person
-10|proposal/has:pis
4|proposal/has:pm
15|proposal/has:politicians
3|proposal/has:popular party
-28|proposal/has:premier
-17|proposal/has:president
10|proposal/has:prime minister
4|proposal/has:professor
16|proposal/has:retired
8|proposal/has:ruling bloc
10|proposal/has:ruling camp
26|proposal/has:ruling parties
14|proposal/has:sanseito
6|proposal/has:scholar
12|proposal/has:senator
-9|proposal/has:senators
38|proposal/has:should
-11|proposal/has:social democratic party
5|proposal/has:socialists
-13|proposal/has:source
-12|proposal/has:sources
10|proposal/has:spokesperson
5|proposal/has:staffers
8|proposal/has:strategist
-13|proposal/has:sumar
3|proposal/has:supporters
10|proposal/has:survey
4|proposal/has:taiwan people 's party
6|proposal/has:the chancellor
11|proposal/has:the military
9|proposal/has:think tank
6|proposal/has:think tanks
5|proposal/has:tpp
3|proposal/has:treasury
-4|proposal/has:union
-8|proposal/has:unions
12|proposal/has:university
51|proposal/has:we
55|proposal/home:other
7|proposal/home:spender
-9|proposal/named:1
-7|proposal/named:2
-10|proposal/named:3
14|proposal/near-after:\"
3|proposal/near-after:#
11|proposal/near-after:'d
7|proposal/near-after:'ll
25|proposal/near-after:'s
6|proposal/near-after:'ve
4|proposal/near-after:(
4|proposal/near-after:)
19|proposal/near-after:,
7|proposal/near-after:-
29|proposal/near-after:.
-14|proposal/near-after:0
-15|proposal/near-after::
8|proposal/near-after:;
11|proposal/near-after:?
-20|proposal/near-after:DATE
4|proposal/near-after:EU
16|proposal/near-after:LAND
5|proposal/near-after:LEADER
-39|proposal/near-after:NATO
-30|proposal/near-after:OUTLET
11|proposal/near-after:PERSON
29|proposal/near-after:USA
15|proposal/near-after:a
-28|proposal/near-after:about
-19|proposal/near-after:above
3|proposal/near-after:absorbed
3|proposal/near-after:access
9|proposal/near-after:accord
10|proposal/near-after:according
3|proposal/near-after:account
5|proposal/near-after:act
-7|proposal/near-after:add
7|proposal/near-after:adequate
-5|proposal/near-after:adm
4|proposal/near-after:administration
3|proposal/near-after:admiration
6|proposal/near-after:admit
-4|proposal/near-after:adopt
7|proposal/near-after:adoption
4|proposal/near-after:adversary
-3|proposal/near-after:advise
4|proposal/near-after:advocate
13|proposal/near-after:affordable
-9|proposal/near-after:after
4|proposal/near-after:afterward
-3|proposal/near-after:afterwards
5|proposal/near-after:against
5|proposal/near-after:agenda
3|proposal/near-after:agreements
4|proposal/near-after:ahead
5|proposal/near-after:aida
9|proposal/near-after:aide
-4|proposal/near-after:aides
9|proposal/near-after:aim
12|proposal/near-after:air
5|proposal/near-after:allies
-10|proposal/near-after:allow
-3|proposal/near-after:allowed
-4|proposal/near-after:alluding
12|proposal/near-after:alone
5|proposal/near-after:aloud
10|proposal/near-after:already
-30|proposal/near-after:also
5|proposal/near-after:alumni
4|proposal/near-after:always
5|proposal/near-after:ambassador
-43|proposal/near-after:ambition
4|proposal/near-after:among
6|proposal/near-after:ample
-18|proposal/near-after:an
-6|proposal/near-after:analysts
14|proposal/near-after:and
11|proposal/near-after:anies
7|proposal/near-after:announce
9|proposal/near-after:annual
10|proposal/near-after:another
-8|proposal/near-after:answer
-3|proposal/near-after:any
4|proposal/near-after:anything
-7|proposal/near-after:appear
3|proposal/near-after:appears
11|proposal/near-after:appropriate
6|proposal/near-after:are
7|proposal/near-after:argue
-3|proposal/near-after:armies
6|proposal/near-after:arms
11|proposal/near-after:army
-5|proposal/near-after:around
11|proposal/near-after:as
-19|proposal/near-after:asia
-12|proposal/near-after:asian
-8|proposal/near-after:ask
9|proposal/near-after:ask for
-12|proposal/near-after:assure
-12|proposal/near-after:ate
-3|proposal/near-after:attached
-13|proposal/near-after:attainable
-6|proposal/near-after:attempt
3|proposal/near-after:avail
-16|proposal/near-after:average
3|proposal/near-after:away
4|proposal/near-after:back
4|proposal/near-after:baked
7|proposal/near-after:balance
12|proposal/near-after:bandy about
12|proposal/near-after:bar
11|proposal/near-after:baswedan
-9|proposal/near-after:be
3|proposal/near-after:bearing
-6|proposal/near-after:became
-3|proposal/near-after:because
-12|proposal/near-after:become
-12|proposal/near-after:been
17|proposal/near-after:before
11|proposal/near-after:begin
-23|proposal/near-after:being
-3|proposal/near-after:believe
8|proposal/near-after:beside
4|proposal/near-after:best
11|proposal/near-after:better
5|proposal/near-after:beyond
4|proposal/near-after:bid
9|proposal/near-after:bill
-17|proposal/near-after:bloc
-3|proposal/near-after:board
12|proposal/near-after:bond
9|proposal/near-after:bonds
-8|proposal/near-after:borne
-7|proposal/near-after:borrowed
-5|proposal/near-after:both
-6|proposal/near-after:brackets
4|proposal/near-after:brady
-3|proposal/near-after:breaching
-20|proposal/near-after:bridges
-3|proposal/near-after:broader
3|proposal/near-after:broken
7|proposal/near-after:brokers
-14|proposal/near-after:bruited
5|proposal/near-after:bunk
6|proposal/near-after:burden
8|proposal/near-after:businesses
-4|proposal/near-after:bust
30|proposal/near-after:by
-7|proposal/near-after:calculate
8|proposal/near-after:call
5|proposal/near-after:call for
5|proposal/near-after:came
15|proposal/near-after:campaign
4|proposal/near-after:can
3|proposal/near-after:cannot
-15|proposal/near-after:capability
3|proposal/near-after:carry
-4|proposal/near-after:case
-3|proposal/near-after:cases
7|proposal/near-after:caught
8|proposal/near-after:ceasefire
3|proposal/near-after:chairman
7|proposal/near-after:chat
4|proposal/near-after:cheapest
5|proposal/near-after:chief
-14|proposal/near-after:choose
-4|proposal/near-after:circumstances
8|proposal/near-after:cite
11|proposal/near-after:civil
-12|proposal/near-after:clause
9|proposal/near-after:close
-5|proposal/near-after:closer
-8|proposal/near-after:coalition
3|proposal/near-after:coast guard
-8|proposal/near-after:columns
-7|proposal/near-after:combat
3|proposal/near-after:come
-11|proposal/near-after:come to
-11|proposal/near-after:coming
6|proposal/near-after:commit
4|proposal/near-after:committee
-8|proposal/near-after:compared
-3|proposal/near-after:component
-10|proposal/near-after:compromise
8|proposal/near-after:conceivable
-6|proposal/near-after:concern
4|proposal/near-after:conclusion
7|proposal/near-after:condition
-13|proposal/near-after:conditions
-3|proposal/near-after:conference
-10|proposal/near-after:confided
-33|proposal/near-after:consider
-10|proposal/near-after:consideration
-23|proposal/near-after:constitution
3|proposal/near-after:consult
9|proposal/near-after:consumption
-9|proposal/near-after:content
-10|proposal/near-after:conversation
8|proposal/near-after:convince
-3|proposal/near-after:coordination
-8|proposal/near-after:cope
-4|proposal/near-after:core defence
4|proposal/near-after:core defense
5|proposal/near-after:corporate
-3|proposal/near-after:cost
-3|proposal/near-after:costed
3|proposal/near-after:costings
4|proposal/near-after:could
9|proposal/near-after:counted
3|proposal/near-after:counting
8|proposal/near-after:countries
3|proposal/near-after:coupled
-3|proposal/near-after:course
4|proposal/near-after:cover
-12|proposal/near-after:crisis
-11|proposal/near-after:current
-6|proposal/near-after:curry
6|proposal/near-after:cut
-8|proposal/near-after:cyber
-7|proposal/near-after:dagger
-7|proposal/near-after:daily
4|proposal/near-after:dares
4|proposal/near-after:date
-33|proposal/near-after:day
7|proposal/near-after:daylight
4|proposal/near-after:days
8|proposal/near-after:debate
-17|proposal/near-after:decade
-12|proposal/near-after:decide
-11|proposal/near-after:decision
4|proposal/near-after:deck
-21|proposal/near-after:defence
-3|proposal/near-after:defence ministry
-3|proposal/near-after:defence secretary
-4|proposal/near-after:defence spending
-4|proposal/near-after:defense
8|proposal/near-after:defense ministry
-3|proposal/near-after:definition
3|proposal/near-after:deliver
13|proposal/near-after:demand
6|proposal/near-after:demur
-6|proposal/near-after:depending
-4|proposal/near-after:deter
6|proposal/near-after:did
7|proposal/near-after:difference
-5|proposal/near-after:direction
-3|proposal/near-after:discuss
-6|proposal/near-after:discussion
-10|proposal/near-after:discussions
-14|proposal/near-after:dismiss
-7|proposal/near-after:division
15|proposal/near-after:do
-12|proposal/near-after:doable
14|proposal/near-after:does
-3|proposal/near-after:dotted
-7|proposal/near-after:double
6|proposal/near-after:doubt
-6|proposal/near-after:draft
11|proposal/near-after:dream
-14|proposal/near-after:drive
12|proposal/near-after:drop
-3|proposal/near-after:due
5|proposal/near-after:during
8|proposal/near-after:early
-8|proposal/near-after:east
-15|proposal/near-after:economic
7|proposal/near-after:economic output
5|proposal/near-after:economies
-9|proposal/near-after:economists
3|proposal/near-after:economy
6|proposal/near-after:ed
-14|proposal/near-after:election
4|proposal/near-after:emergency
4|proposal/near-after:enablers
25|proposal/near-after:end
4|proposal/near-after:enough
-4|proposal/near-after:enshrine
-12|proposal/near-after:enters
5|proposal/near-after:environment
-9|proposal/near-after:equal
-7|proposal/near-after:europe
6|proposal/near-after:european
3|proposal/near-after:european allies
3|proposal/near-after:european members
-3|proposal/near-after:eventual
-4|proposal/near-after:eventually
-9|proposal/near-after:every
3|proposal/near-after:every ally
3|proposal/near-after:everyone
-7|proposal/near-after:everything
7|proposal/near-after:examine
3|proposal/near-after:exchange
-6|proposal/near-after:executive
-7|proposal/near-after:expect
-13|proposal/near-after:expert
4|proposal/near-after:experts
-14|proposal/near-after:exposes
-11|proposal/near-after:external
4|proposal/near-after:facing
-9|proposal/near-after:factories
7|proposal/near-after:fair
5|proposal/near-after:fairer
-15|proposal/near-after:familiar
6|proposal/near-after:fantasy
-3|proposal/near-after:favor
6|proposal/near-after:favour
-20|proposal/near-after:feasible
-6|proposal/near-after:few
-21|proposal/near-after:figure
9|proposal/near-after:figures
-5|proposal/near-after:final
4|proposal/near-after:finance
4|proposal/near-after:finance ministry
9|proposal/near-after:financed
6|proposal/near-after:finances
10|proposal/near-after:find
-3|proposal/near-after:first
-20|proposal/near-after:fiscal
-5|proposal/near-after:fit
-9|proposal/near-after:five
-18|proposal/near-after:fix
-11|proposal/near-after:float
6|proposal/near-after:floor
-6|proposal/near-after:focus
-3|proposal/near-after:folding
-5|proposal/near-after:follow
-3|proposal/near-after:follows
6|proposal/near-after:footnote
-6|proposal/near-after:for
8|proposal/near-after:force
4|proposal/near-after:foregone
-5|proposal/near-after:foreign
4|proposal/near-after:foreign ministry
-5|proposal/near-after:foreseeable
11|proposal/near-after:form
10|proposal/near-after:former
4|proposal/near-after:forth
-6|proposal/near-after:four
-4|proposal/near-after:friend
5|proposal/near-after:from
4|proposal/near-after:front
9|proposal/near-after:full
5|proposal/near-after:fund
-3|proposal/near-after:funded
-3|proposal/near-after:further
-5|proposal/near-after:future
-4|proposal/near-after:gained
-12|proposal/near-after:gdp
3|proposal/near-after:general
-10|proposal/near-after:generals
8|proposal/near-after:get
12|proposal/near-after:give
-7|proposal/near-after:gnp
11|proposal/near-after:go
19|proposal/near-after:goal
5|proposal/near-after:good
-24|proposal/near-after:government
-6|proposal/near-after:grateful
10|proposal/near-after:gross domestic product
-9|proposal/near-after:gross national product
-4|proposal/near-after:ground
6|proposal/near-after:grow
-17|proposal/near-after:guarantee
4|proposal/near-after:guide
-3|proposal/near-after:gulf
3|proposal/near-after:habeck
14|proposal/near-after:had
-8|proposal/near-after:hague
21|proposal/near-after:half
4|proposal/near-after:happens
-20|proposal/near-after:has
3|proposal/near-after:have
-15|proposal/near-after:hawks
14|proposal/near-after:he
-5|proposal/near-after:heard
4|proposal/near-after:heats
6|proposal/near-after:heavy
10|proposal/near-after:heroic
-4|proposal/near-after:higher
-5|proposal/near-after:him
-7|proposal/near-after:himself
7|proposal/near-after:his
3|proposal/near-after:honest
3|proposal/near-after:honestly
-17|proposal/near-after:honorable
-8|proposal/near-after:hope
10|proposal/near-after:hopeless
-15|proposal/near-after:horizon
3|proposal/near-after:hornung
12|proposal/near-after:hotel
-9|proposal/near-after:hours
12|proposal/near-after:house
9|proposal/near-after:i
4|proposal/near-after:idea
-15|proposal/near-after:ideal
-7|proposal/near-after:if
-10|proposal/near-after:imagine
-11|proposal/near-after:in
-14|proposal/near-after:in line with
3|proposal/near-after:included
3|proposal/near-after:including
6|proposal/near-after:income
3|proposal/near-after:increase
4|proposal/near-after:indoors
6|proposal/near-after:infrastructure
3|proposal/near-after:innovation
3|proposal/near-after:instead of
-20|proposal/near-after:insufficient
3|proposal/near-after:international
5|proposal/near-after:into
4|proposal/near-after:investment
-7|proposal/near-after:investments
9|proposal/near-after:invite
3|proposal/near-after:invoice
10|proposal/near-after:involved
-8|proposal/near-after:inwardly
-26|proposal/near-after:is
11|proposal/near-after:it
-4|proposal/near-after:items
26|proposal/near-after:its
-5|proposal/near-after:itself
4|proposal/near-after:james
3|proposal/near-after:jeffrey
3|proposal/near-after:jobs
-6|proposal/near-after:joke
4|proposal/near-after:just
5|proposal/near-after:keep
3|proposal/near-after:kiuchi
-6|proposal/near-after:known
5|proposal/near-after:ko
3|proposal/near-after:kuomintang
5|proposal/near-after:lag
9|proposal/near-after:landing
-5|proposal/near-after:lands
-6|proposal/near-after:landslide
-3|proposal/near-after:later
-10|proposal/near-after:latter
7|proposal/near-after:law
9|proposal/near-after:lawmakers
-6|proposal/near-after:lay down
-5|proposal/near-after:ldp
8|proposal/near-after:leader
5|proposal/near-after:leadership
-9|proposal/near-after:leaked
17|proposal/near-after:least
8|proposal/near-after:leave
4|proposal/near-after:legislator
-3|proposal/near-after:let
-5|proposal/near-after:lets
7|proposal/near-after:liberal democratic party
4|proposal/near-after:lie
5|proposal/near-after:lift
-5|proposal/near-after:light
-13|proposal/near-after:like
-5|proposal/near-after:likeliest
-6|proposal/near-after:likely
-10|proposal/near-after:limit
6|proposal/near-after:lin
10|proposal/near-after:little
7|proposal/near-after:live with
-3|proposal/near-after:loans
7|proposal/near-after:local
6|proposal/near-after:look
-7|proposal/near-after:look at
4|proposal/near-after:looks
4|proposal/near-after:lord
7|proposal/near-after:losing
6|proposal/near-after:made
-9|proposal/near-after:main
-4|proposal/near-after:make
3|proposal/near-after:makes
5|proposal/near-after:manageable
-12|proposal/near-after:manifesto
-6|proposal/near-after:marcos
11|proposal/near-after:market
-14|proposal/near-after:may
8|proposal/near-after:mean
3|proposal/near-after:media
-11|proposal/near-after:meet
10|proposal/near-after:members
-17|proposal/near-after:memo
18|proposal/near-after:mention
8|proposal/near-after:merely
-6|proposal/near-after:metalworkers
-5|proposal/near-after:michael
4|proposal/near-after:michelle
3|proposal/near-after:middle
-18|proposal/near-after:might
3|proposal/near-after:mike
7|proposal/near-after:milestone
-4|proposal/near-after:military spending
-4|proposal/near-after:mind
3|proposal/near-after:minesweeper
6|proposal/near-after:minimum
-3|proposal/near-after:minister
12|proposal/near-after:ministry
4|proposal/near-after:minutes
-14|proposal/near-after:mirror
7|proposal/near-after:missiles
7|proposal/near-after:mobile
6|proposal/near-after:modernisation
-3|proposal/near-after:monarchies
-19|proposal/near-after:money
-20|proposal/near-after:moot
-23|proposal/near-after:more
-15|proposal/near-after:most
3|proposal/near-after:move
6|proposal/near-after:much
11|proposal/near-after:munitions
-15|proposal/near-after:must
6|proposal/near-after:my
10|proposal/near-after:n't
-6|proposal/near-after:nagel
-7|proposal/near-after:namely
7|proposal/near-after:nation
3|proposal/near-after:national
-4|proposal/near-after:national income
12|proposal/near-after:national security
-5|proposal/near-after:natural
3|proposal/near-after:nature
-17|proposal/near-after:near
-11|proposal/near-after:nearly
-3|proposal/near-after:necessary
-13|proposal/near-after:need
3|proposal/near-after:needed
-19|proposal/near-after:needs
3|proposal/near-after:never
-10|proposal/near-after:new
10|proposal/near-after:newspaper
-9|proposal/near-after:next
-5|proposal/near-after:night
27|proposal/near-after:no
-4|proposal/near-after:nobody
3|proposal/near-after:nominal growth
5|proposal/near-after:nonsense
-11|proposal/near-after:norm
14|proposal/near-after:normal
-19|proposal/near-after:not
-5|proposal/near-after:note
3|proposal/near-after:nuclear
4|proposal/near-after:number
3|proposal/near-after:objective
3|proposal/near-after:obligation
16|proposal/near-after:of
-8|proposal/near-after:off
11|proposal/near-after:office
-9|proposal/near-after:official
-5|proposal/near-after:officials
4|proposal/near-after:offset
3|proposal/near-after:often
19|proposal/near-after:on
-5|proposal/near-after:once
-16|proposal/near-after:one
8|proposal/near-after:only
6|proposal/near-after:op
4|proposal/near-after:open
9|proposal/near-after:opening bid
6|proposal/near-after:oppose
3|proposal/near-after:opposition
-11|proposal/near-after:option
-15|proposal/near-after:or
-5|proposal/near-after:order
-3|proposal/near-after:other
4|proposal/near-after:ought
-5|proposal/near-after:our
4|proposal/near-after:ourselves
24|proposal/near-after:out
-5|proposal/near-after:outcome
-7|proposal/near-after:outer
-9|proposal/near-after:outside
-9|proposal/near-after:over
24|proposal/near-after:own
-9|proposal/near-after:palatable
-6|proposal/near-after:panel
7|proposal/near-after:paper
-20|proposal/near-after:parliament
-11|proposal/near-after:parliamentary
-13|proposal/near-after:part
-9|proposal/near-after:parties
13|proposal/near-after:party
-6|proposal/near-after:passage
17|proposal/near-after:pay
5|proposal/near-after:peacetime
5|proposal/near-after:pencil in
-4|proposal/near-after:people
-11|proposal/near-after:permanent
3|proposal/near-after:permit
12|proposal/near-after:person
15|proposal/near-after:phased
4|proposal/near-after:place
-4|proposal/near-after:plain
-16|proposal/near-after:plan
16|proposal/near-after:platform
-9|proposal/near-after:play
-12|proposal/near-after:plead for
-8|proposal/near-after:pleased
10|proposal/near-after:plenty
-9|proposal/near-after:plot
-3|proposal/near-after:plus
-13|proposal/near-after:point
-4|proposal/near-after:policy
5|proposal/near-after:politely
-5|proposal/near-after:poll
-6|proposal/near-after:possibly
3|proposal/near-after:practicable
-5|proposal/near-after:predecessor
-15|proposal/near-after:prefer
-4|proposal/near-after:preferred
-7|proposal/near-after:present
8|proposal/near-after:president
-5|proposal/near-after:pressure
3|proposal/near-after:previous
3|proposal/near-after:price
-17|proposal/near-after:prime minister
-6|proposal/near-after:problem
15|proposal/near-after:promise
10|proposal/near-after:proposal
8|proposal/near-after:proposals
-9|proposal/near-after:propose
4|proposal/near-after:provided
5|proposal/near-after:prudent
4|proposal/near-after:public
-8|proposal/near-after:publish
-3|proposal/near-after:put
6|proposal/near-after:put forward
-6|proposal/near-after:quickly
3|proposal/near-after:radical
3|proposal/near-after:rand
4|proposal/near-after:range
6|proposal/near-after:ranks
-3|proposal/near-after:rate
-4|proposal/near-after:rather than
14|proposal/near-after:reach
-7|proposal/near-after:readers
-7|proposal/near-after:ready
-5|proposal/near-after:real
9|proposal/near-after:realistic
8|proposal/near-after:reasonable
-5|proposal/near-after:received
-7|proposal/near-after:reckon
29|proposal/near-after:recommend
3|proposal/near-after:recommendations
4|proposal/near-after:recruitment
3|proposal/near-after:redoes
-14|proposal/near-after:regard
-13|proposal/near-after:related
-7|proposal/near-after:relatively
4|proposal/near-after:released
-18|proposal/near-after:remain
-14|proposal/near-after:remilitarization
8|proposal/near-after:rendered
-13|proposal/near-after:replace
-9|proposal/near-after:reply
-4|proposal/near-after:report
13|proposal/near-after:require
-11|proposal/near-after:resilience
5|proposal/near-after:resistance
-9|proposal/near-after:revenue
-7|proposal/near-after:review
-6|proposal/near-after:right
5|proposal/near-after:rise
7|proposal/near-after:risk
3|proposal/near-after:rival
-4|proposal/near-after:roads
7|proposal/near-after:robbery
11|proposal/near-after:roils
-8|proposal/near-after:roofs
-3|proposal/near-after:room
8|proposal/near-after:roughly
3|proposal/near-after:rounding
-4|proposal/near-after:routers
-3|proposal/near-after:rule out
-3|proposal/near-after:rules
10|proposal/near-after:ruling
3|proposal/near-after:ruling camp
5|proposal/near-after:rung
7|proposal/near-after:running
-12|proposal/near-after:same
6|proposal/near-after:satisfy
-5|proposal/near-after:saw
-12|proposal/near-after:say
-13|proposal/near-after:scares
3|proposal/near-after:schools
18|proposal/near-after:sealed
8|proposal/near-after:second
3|proposal/near-after:secure
-3|proposal/near-after:security
-9|proposal/near-after:see
-4|proposal/near-after:seek
-14|proposal/near-after:senators
-11|proposal/near-after:senior
11|proposal/near-after:sense
4|proposal/near-after:sensible
3|proposal/near-after:serious
-7|proposal/near-after:serve
13|proposal/near-after:services
-4|proposal/near-after:set
-3|proposal/near-after:settled
9|proposal/near-after:seven
9|proposal/near-after:several
3|proposal/near-after:shade
-16|proposal/near-after:shape
-19|proposal/near-after:shared
-12|proposal/near-after:she
9|proposal/near-after:shelters
-5|proposal/near-after:ships
-17|proposal/near-after:short
-11|proposal/near-after:shortage
13|proposal/near-after:show
3|proposal/near-after:shrugs
3|proposal/near-after:sides
4|proposal/near-after:simply
12|proposal/near-after:since
6|proposal/near-after:six
5|proposal/near-after:sleeps
6|proposal/near-after:slept
4|proposal/near-after:slide
11|proposal/near-after:so
3|proposal/near-after:social democrats
12|proposal/near-after:some
3|proposal/near-after:someday
11|proposal/near-after:soon
-8|proposal/near-after:sounds
-6|proposal/near-after:source
-10|proposal/near-after:sources
-8|proposal/near-after:south
6|proposal/near-after:speak
4|proposal/near-after:specific
14|proposal/near-after:spend
3|proposal/near-after:spokesman
4|proposal/near-after:spokeswoman
-19|proposal/near-after:spread
-6|proposal/near-after:square
-9|proposal/near-after:stage
3|proposal/near-after:standard
-12|proposal/near-after:start
-9|proposal/near-after:step
-20|proposal/near-after:still
-9|proposal/near-after:stop
3|proposal/near-after:straight
-3|proposal/near-after:strategy
-9|proposal/near-after:stretch
-7|proposal/near-after:struck
-33|proposal/near-after:study
-7|proposal/near-after:subject
9|proposal/near-after:submarines
-10|proposal/near-after:successive
-4|proposal/near-after:successor
-3|proposal/near-after:such
-11|proposal/near-after:sufficient
5|proposal/near-after:suggest
4|proposal/near-after:summit
5|proposal/near-after:support
4|proposal/near-after:supported
-6|proposal/near-after:surprise
4|proposal/near-after:surrounded
8|proposal/near-after:survey
8|proposal/near-after:sustainable
-11|proposal/near-after:swallow
3|proposal/near-after:swell
5|proposal/near-after:table
-10|proposal/near-after:taboo
3|proposal/near-after:takahide
3|proposal/near-after:take
-3|proposal/near-after:takers
5|proposal/near-after:takuji
10|proposal/near-after:talk
9|proposal/near-after:talk about
4|proposal/near-after:talk of
16|proposal/near-after:tax
14|proposal/near-after:taxes
-3|proposal/near-after:tell
15|proposal/near-after:ten
4|proposal/near-after:teneo
-4|proposal/near-after:term
-11|proposal/near-after:text
-4|proposal/near-after:than
-9|proposal/near-after:that
-8|proposal/near-after:the
-6|proposal/near-after:the economy
6|proposal/near-after:the military
-8|proposal/near-after:them
11|proposal/near-after:then
-5|proposal/near-after:there
8|proposal/near-after:they
-3|proposal/near-after:things
8|proposal/near-after:think
10|proposal/near-after:third
13|proposal/near-after:this
9|proposal/near-after:those
-6|proposal/near-after:through
5|proposal/near-after:tie
4|proposal/near-after:time
-9|proposal/near-after:times
4|proposal/near-after:timing
-24|proposal/near-after:to
4|proposal/near-after:tomorrow
-7|proposal/near-after:too
5|proposal/near-after:topic
3|proposal/near-after:torch
6|proposal/near-after:tout
-13|proposal/near-after:toward
3|proposal/near-after:traditional
3|proposal/near-after:transformative
4|proposal/near-after:tribe
3|proposal/near-after:trillion
-3|proposal/near-after:troop
-9|proposal/near-after:troops
-4|proposal/near-after:troubling
3|proposal/near-after:tweet
-3|proposal/near-after:twice
19|proposal/near-after:two
9|proposal/near-after:unavoidable
-27|proposal/near-after:under
4|proposal/near-after:undertakings
-6|proposal/near-after:union
-9|proposal/near-after:unions
3|proposal/near-after:unreality
6|proposal/near-after:unused
-10|proposal/near-after:up
5|proposal/near-after:upgrade
10|proposal/near-after:upper
3|proposal/near-after:urge
8|proposal/near-after:us
4|proposal/near-after:usual
8|proposal/near-after:valuable
4|proposal/near-after:very
5|proposal/near-after:vice
-7|proposal/near-after:vicinity
-24|proposal/near-after:view
-11|proposal/near-after:volunteers
3|proposal/near-after:vote
-3|proposal/near-after:want
8|proposal/near-after:warranted
10|proposal/near-after:was
9|proposal/near-after:waving
8|proposal/near-after:way
-6|proposal/near-after:waypoint
-7|proposal/near-after:we
3|proposal/near-after:weak
-3|proposal/near-after:weapons
-13|proposal/near-after:weigh
-3|proposal/near-after:weight
-13|proposal/near-after:welcome
19|proposal/near-after:were
-21|proposal/near-after:what
-8|proposal/near-after:whatever
14|proposal/near-after:when
14|proposal/near-after:where
-8|proposal/near-after:which
17|proposal/near-after:while
4|proposal/near-after:who
5|proposal/near-after:whoever
7|proposal/near-after:whole
-6|proposal/near-after:whose
-4|proposal/near-after:wider
4|proposal/near-after:wise
-15|proposal/near-after:wish
4|proposal/near-after:with
-9|proposal/near-after:withdrawn
13|proposal/near-after:within
7|proposal/near-after:without
3|proposal/near-after:won
5|proposal/near-after:wondered
-6|proposal/near-after:work
-9|proposal/near-after:world
-3|proposal/near-after:worsened
-6|proposal/near-after:worth
16|proposal/near-after:would
-24|proposal/near-after:year
-9|proposal/near-after:years
-8|proposal/near-after:yet
-7|proposal/near-after:yielded
7|proposal/near-after:you
-17|proposal/near-after:yrs
-7|proposal/near-before:\"
-11|proposal/near-before:#
-20|proposal/near-before:$
20|proposal/near-before:'
16|proposal/near-before:'d
3|proposal/near-before:'ll
13|proposal/near-before:'s
5|proposal/near-before:(
-9|proposal/near-before:)
5|proposal/near-before:-
-5|proposal/near-before:--
3|proposal/near-before:.
-17|proposal/near-before:0
15|proposal/near-before::
11|proposal/near-before:;
-4|proposal/near-before:DATE
-32|proposal/near-before:EU
6|proposal/near-before:LAND
-18|proposal/near-before:LEADER
-42|proposal/near-before:NATO
-11|proposal/near-before:OUTLET
9|proposal/near-before:PERSON
53|proposal/near-before:USA
9|proposal/near-before:a
5|proposal/near-before:abandon
17|proposal/near-before:abe
-7|proposal/near-before:able
-18|proposal/near-before:about
13|proposal/near-before:above
7|proposal/near-before:absorb
13|proposal/near-before:accept
-15|proposal/near-before:according
-4|proposal/near-before:account
-10|proposal/near-before:acknowledge
11|proposal/near-before:act
-7|proposal/near-before:add
6|proposal/near-before:addition
4|proposal/near-before:administration
4|proposal/near-before:admirals
-3|proposal/near-before:advice
12|proposal/near-before:adviser
-11|proposal/near-before:advisers
-11|proposal/near-before:advisory
8|proposal/near-before:advisory panel
14|proposal/near-before:advocate
4|proposal/near-before:afford
-15|proposal/near-before:again
10|proposal/near-before:against
-13|proposal/near-before:agency
-8|proposal/near-before:agitate for
5|proposal/near-before:ago
-16|proposal/near-before:agree
4|proposal/near-before:ahead
-13|proposal/near-before:aid
-19|proposal/near-before:aides
4|proposal/near-before:aim
4|proposal/near-before:alberto
-6|proposal/near-before:aligned
-8|proposal/near-before:alliance
-24|proposal/near-before:allies
-16|proposal/near-before:allocation
4|proposal/near-before:allot
5|proposal/near-before:allowed
4|proposal/near-before:ally
-11|proposal/near-before:almost
10|proposal/near-before:alone
6|proposal/near-before:along
-3|proposal/near-before:already
-6|proposal/near-before:also
-9|proposal/near-before:alternative
7|proposal/near-before:although
-47|proposal/near-before:ambition
-14|proposal/near-before:amendment
-12|proposal/near-before:ammunition
-15|proposal/near-before:amount
-22|proposal/near-before:an
12|proposal/near-before:and
-3|proposal/near-before:angle for
5|proposal/near-before:angus
6|proposal/near-before:annex
11|proposal/near-before:announce
5|proposal/near-before:annual
3|proposal/near-before:anonymity
-9|proposal/near-before:another
8|proposal/near-before:answer
4|proposal/near-before:any
9|proposal/near-before:anyone
-3|proposal/near-before:anything
-11|proposal/near-before:applause
8|proposal/near-before:appropriate
3|proposal/near-before:appropriators
-12|proposal/near-before:approve
9|proposal/near-before:arbitrary
-14|proposal/near-before:are
-8|proposal/near-before:area
10|proposal/near-before:argue
8|proposal/near-before:arithmetic
7|proposal/near-before:armed
-5|proposal/near-before:armies
-27|proposal/near-before:army
-14|proposal/near-before:around
-5|proposal/near-before:arrive
-3|proposal/near-before:arrow
20|proposal/near-before:as
-8|proposal/near-before:ask
-14|proposal/near-before:ask for
-11|proposal/near-before:aspiration
-9|proposal/near-before:assails
3|proposal/near-before:assume
11|proposal/near-before:assure
7|proposal/near-before:at
5|proposal/near-before:audience
-6|proposal/near-before:author
16|proposal/near-before:authors
-5|proposal/near-before:avoids
3|proposal/near-before:away
6|proposal/near-before:b
7|proposal/near-before:back
9|proposal/near-before:badenoch
5|proposal/near-before:bankers
7|proposal/near-before:bar
8|proposal/near-before:barbara
7|proposal/near-before:bardella
-13|proposal/near-before:barracks
15|proposal/near-before:be
6|proposal/near-before:beat
16|proposal/near-before:been
9|proposal/near-before:before
-5|proposal/near-before:begin at
-30|proposal/near-before:begun
13|proposal/near-before:behind
7|proposal/near-before:being
10|proposal/near-before:believe
-17|proposal/near-before:below
11|proposal/near-before:better
3|proposal/near-before:big
7|proposal/near-before:bigger
-6|proposal/near-before:bill
7|proposal/near-before:bite
3|proposal/near-before:bloc
-3|proposal/near-before:blueprint
3|proposal/near-before:bn
12|proposal/near-before:bonds
6|proposal/near-before:book
4|proposal/near-before:boost
-5|proposal/near-before:bought
4|proposal/near-before:brands
-13|proposal/near-before:break
8|proposal/near-before:breaks
-9|proposal/near-before:bridges
7|proposal/near-before:brien
4|proposal/near-before:bring
4|proposal/near-before:broach
5|proposal/near-before:broad
4|proposal/near-before:brokerage
4|proposal/near-before:bruegel
-9|proposal/near-before:budget
8|proposal/near-before:buildup
12|proposal/near-before:bureaucrat
-12|proposal/near-before:bureaucrats
20|proposal/near-before:business
-12|proposal/near-before:but
10|proposal/near-before:by
-14|proposal/near-before:cabinet
4|proposal/near-before:call
31|proposal/near-before:call for
7|proposal/near-before:call on
-6|proposal/near-before:came
32|proposal/near-before:camp
43|proposal/near-before:campaign
14|proposal/near-before:can
3|proposal/near-before:cancel
17|proposal/near-before:candidate
-4|proposal/near-before:cannot
-6|proposal/near-before:cap
-14|proposal/near-before:capability
-7|proposal/near-before:capitals
-7|proposal/near-before:carry
-6|proposal/near-before:casts
4|proposal/near-before:cdu
5|proposal/near-before:ceiling
4|proposal/near-before:centre
3|proposal/near-before:centrist reform alliance
7|proposal/near-before:ceremony
10|proposal/near-before:chair
22|proposal/near-before:chairman
4|proposal/near-before:chairs
7|proposal/near-before:challenger
12|proposal/near-before:chancellor
3|proposal/near-before:changed
-45|proposal/near-before:chief
-26|proposal/near-before:chiefs
4|proposal/near-before:choice
3|proposal/near-before:choose
10|proposal/near-before:christian democrats
6|proposal/near-before:circle
-7|proposal/near-before:circles
6|proposal/near-before:circling
9|proposal/near-before:circulating
-11|proposal/near-before:cite
3|proposal/near-before:citizen
-8|proposal/near-before:civil
3|proposal/near-before:claim
12|proposal/near-before:clamor
3|proposal/near-before:clear
-22|proposal/near-before:climb
10|proposal/near-before:close
-7|proposal/near-before:closer
11|proposal/near-before:club
-9|proposal/near-before:co
20|proposal/near-before:coalition
-9|proposal/near-before:coast guard
-11|proposal/near-before:codify
17|proposal/near-before:colleague
-14|proposal/near-before:combined
6|proposal/near-before:come
4|proposal/near-before:come back with
3|proposal/near-before:come up with
-12|proposal/near-before:commission
-3|proposal/near-before:commitment
-7|proposal/near-before:committee
3|proposal/near-before:committees
3|proposal/near-before:condition
15|proposal/near-before:confessed
-3|proposal/near-before:confirm
5|proposal/near-before:congressional
21|proposal/near-before:conservative
3|proposal/near-before:conservative party
4|proposal/near-before:conservative party of japan
7|proposal/near-before:conservatives
-19|proposal/near-before:consider
-8|proposal/near-before:considerably
-7|proposal/near-before:constitution
-13|proposal/near-before:constitutional
8|proposal/near-before:consultant
-14|proposal/near-before:contain
16|proposal/near-before:content
-9|proposal/near-before:contrast
4|proposal/near-before:contribution
-15|proposal/near-before:convened
3|proposal/near-before:converge
7|proposal/near-before:converged
-6|proposal/near-before:core defense
-11|proposal/near-before:cost
-16|proposal/near-before:could
9|proposal/near-before:council
10|proposal/near-before:count
-3|proposal/near-before:counteroffer
-14|proposal/near-before:counterpart
3|proposal/near-before:counterstrike
10|proposal/near-before:country
6|proposal/near-before:course
-4|proposal/near-before:coy
3|proposal/near-before:cry
3|proposal/near-before:current
-9|proposal/near-before:cyber
4|proposal/near-before:d 66
-12|proposal/near-before:dailies
9|proposal/near-before:daily
3|proposal/near-before:dangles
-30|proposal/near-before:date
3|proposal/near-before:day
-4|proposal/near-before:days
8|proposal/near-before:deal
4|proposal/near-before:dean
-6|proposal/near-before:debate
-5|proposal/near-before:decide
-12|proposal/near-before:decision
9|proposal/near-before:declare
-6|proposal/near-before:decline
-10|proposal/near-before:defence
-5|proposal/near-before:defence chief
-8|proposal/near-before:defence minister
-3|proposal/near-before:defence ministry
-7|proposal/near-before:defence secretary
5|proposal/near-before:defence spending
-3|proposal/near-before:defend
-10|proposal/near-before:defense
-19|proposal/near-before:defense minister
-14|proposal/near-before:defense ministry
-12|proposal/near-before:defense secretary
-9|proposal/near-before:defense spending
4|proposal/near-before:deliberately
6|proposal/near-before:demand
-4|proposal/near-before:democracy
6|proposal/near-before:democratic party for the people
-5|proposal/near-before:department
4|proposal/near-before:deputy
8|proposal/near-before:devote
4|proposal/near-before:did
-7|proposal/near-before:dip
-13|proposal/near-before:diplomats
-4|proposal/near-before:direction
-8|proposal/near-before:disappoint
-3|proposal/near-before:disclose
-13|proposal/near-before:discuss
-22|proposal/near-before:discussion
-3|proposal/near-before:discussions
15|proposal/near-before:disown
-11|proposal/near-before:dnd
14|proposal/near-before:do
4|proposal/near-before:document
6|proposal/near-before:documents
12|proposal/near-before:double
-8|proposal/near-before:doubt
5|proposal/near-before:dpp
5|proposal/near-before:draft
3|proposal/near-before:draw
-10|proposal/near-before:drawing
-20|proposal/near-before:drawn
-12|proposal/near-before:dream
5|proposal/near-before:dreaming
6|proposal/near-before:drift
13|proposal/near-before:due
7|proposal/near-before:dukakis
11|proposal/near-before:during
22|proposal/near-before:dutton
-7|proposal/near-before:each
-13|proposal/near-before:earlier
13|proposal/near-before:early
3|proposal/near-before:easier
4|proposal/near-before:easily
9|proposal/near-before:economy
8|proposal/near-before:edmonds
5|proposal/near-before:either
-9|proposal/near-before:elastic
31|proposal/near-before:elect
8|proposal/near-before:election
-6|proposal/near-before:else
3|proposal/near-before:endorse
7|proposal/near-before:enough
-6|proposal/near-before:entertain
-12|proposal/near-before:envisage
3|proposal/near-before:envision
-11|proposal/near-before:equal
-3|proposal/near-before:equate
7|proposal/near-before:equivalent
-3|proposal/near-before:escape
-8|proposal/near-before:espoused
6|proposal/near-before:essay
-11|proposal/near-before:estimate
-5|proposal/near-before:europe
4|proposal/near-before:european allies
-17|proposal/near-before:even
-3|proposal/near-before:eventually
-3|proposal/near-before:every
-7|proposal/near-before:everything
3|proposal/near-before:ex
-18|proposal/near-before:examine
-4|proposal/near-before:example
12|proposal/near-before:exceed
-4|proposal/near-before:except
7|proposal/near-before:excess
7|proposal/near-before:expenditure
-6|proposal/near-before:expenditures
-16|proposal/near-before:expert
4|proposal/near-before:expert panel
17|proposal/near-before:experts
4|proposal/near-before:explain
-7|proposal/near-before:explainer
4|proposal/near-before:explicit
10|proposal/near-before:explore
-3|proposal/near-before:extra
-22|proposal/near-before:eye
-10|proposal/near-before:fact
5|proposal/near-before:faction
-17|proposal/near-before:fall
4|proposal/near-before:familiar
12|proposal/near-before:far
3|proposal/near-before:farage
4|proposal/near-before:favor
5|proposal/near-before:favour
12|proposal/near-before:fear
-10|proposal/near-before:feasible
-8|proposal/near-before:feature
14|proposal/near-before:federation
4|proposal/near-before:feijóo
3|proposal/near-before:fence
6|proposal/near-before:fend off
11|proposal/near-before:ficci
6|proposal/near-before:fight
12|proposal/near-before:figure
15|proposal/near-before:figures
-19|proposal/near-before:finance
-6|proposal/near-before:finance minister
-13|proposal/near-before:finance ministry
8|proposal/near-before:find
-10|proposal/near-before:first
11|proposal/near-before:five
-3|proposal/near-before:flies
-4|proposal/near-before:flirt
-8|proposal/near-before:flirtation
-10|proposal/near-before:float
-9|proposal/near-before:floor
10|proposal/near-before:fly
4|proposal/near-before:follow
-9|proposal/near-before:followed
-3|proposal/near-before:following
-12|proposal/near-before:follows
-11|proposal/near-before:for
7|proposal/near-before:force
-8|proposal/near-before:foreign minister
8|proposal/near-before:foreign secretary
5|proposal/near-before:foresee
11|proposal/near-before:former
5|proposal/near-before:formula
4|proposal/near-before:friend
3|proposal/near-before:friendly
8|proposal/near-before:friends
-11|proposal/near-before:fujita
-11|proposal/near-before:fumitake
4|proposal/near-before:fund
-13|proposal/near-before:funds
-12|proposal/near-before:further
8|proposal/near-before:future
-9|proposal/near-before:gaps
4|proposal/near-before:gatchalian
-13|proposal/near-before:gdp
-30|proposal/near-before:general
4|proposal/near-before:get
-5|proposal/near-before:give
-20|proposal/near-before:glad
-6|proposal/near-before:gnp
13|proposal/near-before:go
-4|proposal/near-before:goal
-7|proposal/near-before:gov ' t
-14|proposal/near-before:governing coalition
10|proposal/near-before:governors
-3|proposal/near-before:govt
8|proposal/near-before:gradual
-11|proposal/near-before:granted
-3|proposal/near-before:greens
-17|proposal/near-before:grills
-10|proposal/near-before:gross domestic product
19|proposal/near-before:group
5|proposal/near-before:groups
-9|proposal/near-before:grow
12|proposal/near-before:guarantee
3|proposal/near-before:guess
-9|proposal/near-before:guideline
4|proposal/near-before:guntram
-7|proposal/near-before:gurgenidze
9|proposal/near-before:habeck
-8|proposal/near-before:had
5|proposal/near-before:haggling
-4|proposal/near-before:hague
5|proposal/near-before:half
4|proposal/near-before:halt
-3|proposal/near-before:hand
4|proposal/near-before:handed
8|proposal/near-before:handpicked
-13|proposal/near-before:hands
7|proposal/near-before:hankers
-3|proposal/near-before:hard
-7|proposal/near-before:hard defence
3|proposal/near-before:harmony
-12|proposal/near-before:has
14|proposal/near-before:hastie
-6|proposal/near-before:have
-12|proposal/near-before:hawks
5|proposal/near-before:he
3|proposal/near-before:head
3|proposal/near-before:headline
7|proposal/near-before:heard
7|proposal/near-before:help
3|proposal/near-before:her
-8|proposal/near-before:hesitate
5|proposal/near-before:hibakusha
3|proposal/near-before:hide
-4|proposal/near-before:high
4|proposal/near-before:higher
-4|proposal/near-before:hike
-11|proposal/near-before:hill
13|proposal/near-before:him
-16|proposal/near-before:himself
5|proposal/near-before:his
-6|proposal/near-before:history
7|proposal/near-before:hold
-3|proposal/near-before:hold out for
-5|proposal/near-before:hold the line at
-9|proposal/near-before:home
7|proposal/near-before:honest
5|proposal/near-before:hong
-25|proposal/near-before:hope
5|proposal/near-before:hopeful
7|proposal/near-before:horizon
7|proposal/near-before:hou
-7|proposal/near-before:hours
22|proposal/near-before:house
13|proposal/near-before:how
4|proposal/near-before:hyung
14|proposal/near-before:i
-23|proposal/near-before:idea
8|proposal/near-before:ideas
7|proposal/near-before:if
10|proposal/near-before:imply
-29|proposal/near-before:in
-3|proposal/near-before:in line with
-6|proposal/near-before:inclined
-15|proposal/near-before:include
-3|proposal/near-before:includes
-19|proposal/near-before:including
-6|proposal/near-before:indicate
4|proposal/near-before:industry
-8|proposal/near-before:informal
11|proposal/near-before:inherits
-3|proposal/near-before:initially
3|proposal/near-before:insist
3|proposal/near-before:insist on
7|proposal/near-before:institut
8|proposal/near-before:institute
4|proposal/near-before:internal
3|proposal/near-before:international
7|proposal/near-before:interview
-8|proposal/near-before:into
-18|proposal/near-before:investment
5|proposal/near-before:iowa
-12|proposal/near-before:irresponsible
-22|proposal/near-before:is
10|proposal/near-before:ishin
22|proposal/near-before:island
-5|proposal/near-before:islands
15|proposal/near-before:it
26|proposal/near-before:its
4|proposal/near-before:its allies
11|proposal/near-before:itself
4|proposal/near-before:jagmeet
5|proposal/near-before:japan innovation party
5|proposal/near-before:japanese communist party
4|proposal/near-before:job
3|proposal/near-before:joint
8|proposal/near-before:joon
-7|proposal/near-before:journalists
-7|proposal/near-before:jr
-3|proposal/near-before:jump
-4|proposal/near-before:just
-3|proposal/near-before:justify
6|proposal/near-before:kargil
-3|proposal/near-before:katz
8|proposal/near-before:kemi
-9|proposal/near-before:key
-5|proposal/near-before:khanal
7|proposal/near-before:kim
4|proposal/near-before:kiwis
-3|proposal/near-before:know
-10|proposal/near-before:known
3|proposal/near-before:ko
-8|proposal/near-before:komeito
3|proposal/near-before:kono
4|proposal/near-before:labor
-6|proposal/near-before:landing
4|proposal/near-before:lands
-15|proposal/near-before:landslide
5|proposal/near-before:language
3|proposal/near-before:largest
3|proposal/near-before:last
3|proposal/near-before:late
-3|proposal/near-before:later
4|proposal/near-before:law
-8|proposal/near-before:lawmaker
7|proposal/near-before:lawmakers
-6|proposal/near-before:lay
9|proposal/near-before:ldp
35|proposal/near-before:leader
10|proposal/near-before:leaders
12|proposal/near-before:leadership
-6|proposal/near-before:leads
-8|proposal/near-before:leaked
-12|proposal/near-before:leaks
4|proposal/near-before:lean toward
-12|proposal/near-before:leaner
-11|proposal/near-before:leaning
5|proposal/near-before:lecture
18|proposal/near-before:led
-9|proposal/near-before:left
4|proposal/near-before:legislation
5|proposal/near-before:less
-14|proposal/near-before:let
-6|proposal/near-before:letter
8|proposal/near-before:letters
-3|proposal/near-before:level
7|proposal/near-before:levy
13|proposal/near-before:liberal
13|proposal/near-before:liberal democratic party
4|proposal/near-before:liberals
4|proposal/near-before:lieutenants
7|proposal/near-before:like
8|proposal/near-before:limit
8|proposal/near-before:lin
14|proposal/near-before:line
12|proposal/near-before:list
3|proposal/near-before:littleproud
-3|proposal/near-before:live with
3|proposal/near-before:lobby
-5|proposal/near-before:lobby for
4|proposal/near-before:local
-3|proposal/near-before:lock
14|proposal/near-before:long
4|proposal/near-before:look
-25|proposal/near-before:look at
9|proposal/near-before:lost
-7|proposal/near-before:loud
-5|proposal/near-before:love
3|proposal/near-before:lower
-7|proposal/near-before:made
5|proposal/near-before:majority
-8|proposal/near-before:make up
-3|proposal/near-before:manage
7|proposal/near-before:manifesto
3|proposal/near-before:many
17|proposal/near-before:mark
8|proposal/near-before:match
-3|proposal/near-before:matters
-3|proposal/near-before:may
7|proposal/near-before:maybe
-8|proposal/near-before:mayor
3|proposal/near-before:me
-20|proposal/near-before:meanwhile
6|proposal/near-before:measure
16|proposal/near-before:media
3|proposal/near-before:meet
-11|proposal/near-before:mel
8|proposal/near-before:member
-4|proposal/near-before:member states
-18|proposal/near-before:members
-6|proposal/near-before:memo
-3|proposal/near-before:merely
3|proposal/near-before:mick
7|proposal/near-before:middle
-15|proposal/near-before:might
7|proposal/near-before:milestone
-7|proposal/near-before:militaries
18|proposal/near-before:military spending
-9|proposal/near-before:mind
5|proposal/near-before:minimum
-13|proposal/near-before:minister
-10|proposal/near-before:ministers
-30|proposal/near-before:ministry
-5|proposal/near-before:ministry of defence
3|proposal/near-before:mirrors
-12|proposal/near-before:mischief
5|proposal/near-before:missing
3|proposal/near-before:mitt
-15|proposal/near-before:modest
8|proposal/near-before:money
7|proposal/near-before:montaigne
3|proposal/near-before:moon
16|proposal/near-before:more
8|proposal/near-before:most
14|proposal/near-before:move
-17|proposal/near-before:much
-15|proposal/near-before:mull
-8|proposal/near-before:mumble
5|proposal/near-before:musar
6|proposal/near-before:muse
22|proposal/near-before:my
-9|proposal/near-before:n
-10|proposal/near-before:n - va
12|proposal/near-before:n't
4|proposal/near-before:nagel
-6|proposal/near-before:naha
10|proposal/near-before:name
-3|proposal/near-before:namely
5|proposal/near-before:nataša
4|proposal/near-before:nation
3|proposal/near-before:national
-8|proposal/near-before:national security
4|proposal/near-before:national security adviser
-11|proposal/near-before:nations
4|proposal/near-before:ndp
10|proposal/near-before:near
-11|proposal/near-before:nearer
-8|proposal/near-before:nearly
-9|proposal/near-before:necessary
5|proposal/near-before:needed
32|proposal/near-before:needs
-12|proposal/near-before:negative
3|proposal/near-before:neighbors
3|proposal/near-before:neighbouring
-7|proposal/near-before:never
-16|proposal/near-before:new
9|proposal/near-before:newspaper
-12|proposal/near-before:newspapers
20|proposal/near-before:next
3|proposal/near-before:nigel
7|proposal/near-before:nippon ishin
-14|proposal/near-before:no
4|proposal/near-before:nod
5|proposal/near-before:nonetheless
4|proposal/near-before:nor
5|proposal/near-before:norbert
-6|proposal/near-before:north
-13|proposal/near-before:not
4|proposal/near-before:note
3|proposal/near-before:nothing
-23|proposal/near-before:now
7|proposal/near-before:nudge
-8|proposal/near-before:number
3|proposal/near-before:numerical
-11|proposal/near-before:nz first
4|proposal/near-before:núñez
6|proposal/near-before:o
-3|proposal/near-before:object
6|proposal/near-before:objective
-8|proposal/near-before:objects
-8|proposal/near-before:obligation
4|proposal/near-before:obligations
-17|proposal/near-before:obstacles
-20|proposal/near-before:odds
-6|proposal/near-before:of
-5|proposal/near-before:off
3|proposal/near-before:offer
-21|proposal/near-before:office
9|proposal/near-before:officers
-37|proposal/near-before:officials
3|proposal/near-before:offshoot
3|proposal/near-before:okinawa
3|proposal/near-before:okla
-14|proposal/near-before:on
8|proposal/near-before:once
7|proposal/near-before:only
-5|proposal/near-before:onodera
-13|proposal/near-before:open
3|proposal/near-before:operation
3|proposal/near-before:oppose
-20|proposal/near-before:option
-15|proposal/near-before:options
-13|proposal/near-before:other
4|proposal/near-before:others
36|proposal/near-before:ought
-8|proposal/near-before:our
-9|proposal/near-before:out
-5|proposal/near-before:outcome
-14|proposal/near-before:outlay
7|proposal/near-before:outlays
-30|proposal/near-before:over
11|proposal/near-before:own
-10|proposal/near-before:panel
7|proposal/near-before:panels
-15|proposal/near-before:paper
-3|proposal/near-before:pare
-3|proposal/near-before:parliament
23|proposal/near-before:parliamentary
4|proposal/near-before:partial
4|proposal/near-before:parties
27|proposal/near-before:partner
14|proposal/near-before:partners
17|proposal/near-before:party
4|proposal/near-before:pass
3|proposal/near-before:path
7|proposal/near-before:pave
18|proposal/near-before:pay
5|proposal/near-before:pen
-4|proposal/near-before:people
5|proposal/near-before:people power party
5|proposal/near-before:perhaps
-8|proposal/near-before:permit
-9|proposal/near-before:person
3|proposal/near-before:personally
5|proposal/near-before:peter
3|proposal/near-before:petri
-7|proposal/near-before:phases
10|proposal/near-before:phrase
12|proposal/near-before:picked
6|proposal/near-before:pink
5|proposal/near-before:pirc
5|proposal/near-before:pitch
6|proposal/near-before:pitches
-9|proposal/near-before:placing
-29|proposal/near-before:plan
-4|proposal/near-before:planners
3|proposal/near-before:platform
4|proposal/near-before:play down
-10|proposal/near-before:plea
12|proposal/near-before:pledge
4|proposal/near-before:pm
5|proposal/near-before:poilievre
-12|proposal/near-before:point
15|proposal/near-before:policy
8|proposal/near-before:politicians
5|proposal/near-before:poll
7|proposal/near-before:polls
-4|proposal/near-before:ponder
3|proposal/near-before:possibility
-4|proposal/near-before:possibly
5|proposal/near-before:post
3|proposal/near-before:prabowo
7|proposal/near-before:predecessor
-3|proposal/near-before:prefer
6|proposal/near-before:preference
-3|proposal/near-before:preferring
-26|proposal/near-before:premier
-8|proposal/near-before:preparations
-17|proposal/near-before:prepare
7|proposal/near-before:president
-15|proposal/near-before:presidential
-3|proposal/near-before:press conference
6|proposal/near-before:primary
7|proposal/near-before:prime minister
18|proposal/near-before:private
-18|proposal/near-before:privately
10|proposal/near-before:pro
-7|proposal/near-before:proclaim
-5|proposal/near-before:program
35|proposal/near-before:promise
-9|proposal/near-before:propel
-8|proposal/near-before:proposal
-10|proposal/near-before:proposals
9|proposal/near-before:propose
6|proposal/near-before:prospect
-4|proposal/near-before:protection
3|proposal/near-before:provides
5|proposal/near-before:ps
6|proposal/near-before:public
-12|proposal/near-before:publish
-7|proposal/near-before:push
-7|proposal/near-before:push back
-11|proposal/near-before:put
-6|proposal/near-before:put forward
4|proposal/near-before:pyo
-4|proposal/near-before:quaint
3|proposal/near-before:questioned
-9|proposal/near-before:quietly
-4|proposal/near-before:quit
7|proposal/near-before:quote
4|proposal/near-before:race
-12|proposal/near-before:raise
-5|proposal/near-before:rally
-12|proposal/near-before:ramos
5|proposal/near-before:ran
-13|proposal/near-before:range
8|proposal/near-before:ranged
3|proposal/near-before:ranks
-8|proposal/near-before:rate
3|proposal/near-before:rates
-9|proposal/near-before:rather
6|proposal/near-before:ratio
8|proposal/near-before:ratios
4|proposal/near-before:reach
-13|proposal/near-before:read
4|proposal/near-before:reagan
5|proposal/near-before:realm
-3|proposal/near-before:recall
24|proposal/near-before:recommend
21|proposal/near-before:recommendation
-3|proposal/near-before:recommendations
3|proposal/near-before:record
-6|proposal/near-before:reduce
-12|proposal/near-before:reef
3|proposal/near-before:reference
-12|proposal/near-before:regards
3|proposal/near-before:rekindles
-3|proposal/near-before:related
5|proposal/near-before:released
7|proposal/near-before:remain
6|proposal/near-before:remark
-5|proposal/near-before:remilitarisation
4|proposal/near-before:removed
-10|proposal/near-before:renegotiate
-4|proposal/near-before:repeat
-5|proposal/near-before:repeatedly
-17|proposal/near-before:reply
-17|proposal/near-before:report
9|proposal/near-before:republican
-14|proposal/near-before:require
13|proposal/near-before:research
4|proposal/near-before:resigned
4|proposal/near-before:resolution
3|proposal/near-before:respondents
-11|proposal/near-before:response
-6|proposal/near-before:rest
8|proposal/near-before:restore
-6|proposal/near-before:rethinking
8|proposal/near-before:retired
14|proposal/near-before:return
-8|proposal/near-before:revenues
3|proposal/near-before:review
7|proposal/near-before:revise
4|proposal/near-before:revised
5|proposal/near-before:revived
7|proposal/near-before:rich
13|proposal/near-before:right
-8|proposal/near-before:rise
15|proposal/near-before:rival
12|proposal/near-before:rivals
3|proposal/near-before:road
-9|proposal/near-before:roads
12|proposal/near-before:roger
3|proposal/near-before:romney
6|proposal/near-before:room
-9|proposal/near-before:roughly
3|proposal/near-before:round
5|proposal/near-before:royal
-9|proposal/near-before:rule out
-23|proposal/near-before:ruling
24|proposal/near-before:ruling bloc
-5|proposal/near-before:ruling coalition
16|proposal/near-before:ruling parties
-13|proposal/near-before:run
9|proposal/near-before:running
3|proposal/near-before:ryan
5|proposal/near-before:röttgen
12|proposal/near-before:same
7|proposal/near-before:sanseito
-15|proposal/near-before:say
-23|proposal/near-before:scenarios
7|proposal/near-before:scenes
-7|proposal/near-before:scheming
3|proposal/near-before:scholes
5|proposal/near-before:scoff
10|proposal/near-before:seats
-9|proposal/near-before:second
-3|proposal/near-before:secret
-10|proposal/near-before:secretary
-11|proposal/near-before:security
5|proposal/near-before:see at
-8|proposal/near-before:seek
-15|proposal/near-before:seen
6|proposal/near-before:sees
6|proposal/near-before:sen
4|proposal/near-before:senator
5|proposal/near-before:senators
3|proposal/near-before:serious
-9|proposal/near-before:servants
-7|proposal/near-before:serve
-14|proposal/near-before:sessions
-5|proposal/near-before:set
-7|proposal/near-before:set aside
3|proposal/near-before:set its sights on
-6|proposal/near-before:settled
-14|proposal/near-before:several
5|proposal/near-before:shadow
3|proposal/near-before:shape
3|proposal/near-before:share
19|proposal/near-before:she
5|proposal/near-before:sheet
7|proposal/near-before:shelters
4|proposal/near-before:sheng
4|proposal/near-before:sherwin
6|proposal/near-before:shoot for
-21|proposal/near-before:short
12|proposal/near-before:should
4|proposal/near-before:shoulder
-6|proposal/near-before:side
-4|proposal/near-before:signal
3|proposal/near-before:silent
-7|proposal/near-before:simulations
4|proposal/near-before:since
3|proposal/near-before:sindoor
4|proposal/near-before:singh
18|proposal/near-before:sir
-11|proposal/near-before:sit
4|proposal/near-before:six
-5|proposal/near-before:sketched
-8|proposal/near-before:slightly
7|proposal/near-before:slip
12|proposal/near-before:slump
-7|proposal/near-before:smaller
7|proposal/near-before:so
3|proposal/near-before:sober
3|proposal/near-before:socialists
6|proposal/near-before:society
-11|proposal/near-before:solely
11|proposal/near-before:some
4|proposal/near-before:something
4|proposal/near-before:somewhere
5|proposal/near-before:soo
8|proposal/near-before:sooner
-9|proposal/near-before:sound out
8|proposal/near-before:southwest
4|proposal/near-before:sp
-7|proposal/near-before:speak
8|proposal/near-before:specific
3|proposal/near-before:spell out
18|proposal/near-before:spend
-6|proposal/near-before:spike
22|proposal/near-before:split
-9|proposal/near-before:splits
11|proposal/near-before:spokesperson
4|proposal/near-before:spring
9|proposal/near-before:springboard
-14|proposal/near-before:staff
5|proposal/near-before:staffers
15|proposal/near-before:stage
-12|proposal/near-before:stages
5|proposal/near-before:staked
-8|proposal/near-before:stand
3|proposal/near-before:standard
-5|proposal/near-before:start
6|proposal/near-before:start at
-4|proposal/near-before:starts
4|proposal/near-before:starved
14|proposal/near-before:state
4|proposal/near-before:statutory
5|proposal/near-before:steady
7|proposal/near-before:steered
-10|proposal/near-before:step
4|proposal/near-before:step up
-9|proposal/near-before:stepping
-11|proposal/near-before:still
-3|proposal/near-before:stocks
3|proposal/near-before:stomach
-9|proposal/near-before:stone
-13|proposal/near-before:stop
-4|proposal/near-before:stop short
4|proposal/near-before:straight
8|proposal/near-before:strategic
6|proposal/near-before:strategists
-9|proposal/near-before:strategy
5|proposal/near-before:stress
-11|proposal/near-before:stride
3|proposal/near-before:student
-7|proposal/near-before:study
7|proposal/near-before:stump
6|proposal/near-before:submarines
3|proposal/near-before:submits
-12|proposal/near-before:submitted
10|proposal/near-before:successive
10|proposal/near-before:successor
19|proposal/near-before:such
25|proposal/near-before:suggest
7|proposal/near-before:suggestion
6|proposal/near-before:suitable
-4|proposal/near-before:sum
-14|proposal/near-before:sumar
-7|proposal/near-before:summer
6|proposal/near-before:support
5|proposal/near-before:supported
3|proposal/near-before:supporters
3|proposal/near-before:supporting
15|proposal/near-before:supports
-4|proposal/near-before:suppose
3|proposal/near-before:surgeon
9|proposal/near-before:surprised
5|proposal/near-before:surprisingly
6|proposal/near-before:survey
3|proposal/near-before:swung
3|proposal/near-before:table
4|proposal/near-before:taboo
11|proposal/near-before:take
6|proposal/near-before:take up
4|proposal/near-before:talk
7|proposal/near-before:talk about
-10|proposal/near-before:talk of
5|proposal/near-before:tamaki
4|proposal/near-before:tamura
4|proposal/near-before:tanker
-13|proposal/near-before:tanks
-45|proposal/near-before:tax
11|proposal/near-before:taylor
14|proposal/near-before:television
6|proposal/near-before:tell
-6|proposal/near-before:temporary
10|proposal/near-before:tempore
-21|proposal/near-before:term
-3|proposal/near-before:termed
11|proposal/near-before:terms
-10|proposal/near-before:text
-12|proposal/near-before:than
-7|proposal/near-before:that
7|proposal/near-before:the
3|proposal/near-before:the allies
6|proposal/near-before:the chancellor
9|proposal/near-before:the economy
-22|proposal/near-before:their
22|proposal/near-before:themselves
21|proposal/near-before:then
6|proposal/near-before:there
28|proposal/near-before:they
19|proposal/near-before:think
5|proposal/near-before:think tank
5|proposal/near-before:think tanks
-14|proposal/near-before:third
16|proposal/near-before:this
9|proposal/near-before:those
18|proposal/near-before:though
14|proposal/near-before:threat
-27|proposal/near-before:three
4|proposal/near-before:thrown
6|proposal/near-before:tickled
13|proposal/near-before:tie
11|proposal/near-before:tilt
10|proposal/near-before:time
-9|proposal/near-before:times
8|proposal/near-before:timing
17|proposal/near-before:tip
-9|proposal/near-before:to
-6|proposal/near-before:too
3|proposal/near-before:top
13|proposal/near-before:toss around
-6|proposal/near-before:total
-7|proposal/near-before:toward
-10|proposal/near-before:towards
-8|proposal/near-before:town
4|proposal/near-before:trade
10|proposal/near-before:trail
-3|proposal/near-before:transition
5|proposal/near-before:treat
8|proposal/near-before:treaty allies
-45|proposal/near-before:trillion
3|proposal/near-before:trip
-6|proposal/near-before:troops
3|proposal/near-before:troubles
-19|proposal/near-before:trumpeted
15|proposal/near-before:tweet
32|proposal/near-before:two
-6|proposal/near-before:unavoidable
-26|proposal/near-before:under
3|proposal/near-before:understanding
15|proposal/near-before:understood
4|proposal/near-before:unfashionable
5|proposal/near-before:uniformed
10|proposal/near-before:until
3|proposal/near-before:unveil
4|proposal/near-before:upon
9|proposal/near-before:upper
14|proposal/near-before:upward
26|proposal/near-before:urge
-9|proposal/near-before:use
3|proposal/near-before:useful
6|proposal/near-before:ventured
-29|proposal/near-before:version
9|proposal/near-before:veterans
-12|proposal/near-before:vice
-3|proposal/near-before:vicinity
3|proposal/near-before:victory
28|proposal/near-before:view
7|proposal/near-before:views
10|proposal/near-before:visitors
10|proposal/near-before:voices
-3|proposal/near-before:vote for
-6|proposal/near-before:vote on
-12|proposal/near-before:voters
14|proposal/near-before:vow
3|proposal/near-before:vvd
12|proposal/near-before:want
-24|proposal/near-before:war
10|proposal/near-before:warming
3|proposal/near-before:warn
-8|proposal/near-before:was
-14|proposal/near-before:waving
-5|proposal/near-before:way
-10|proposal/near-before:ways
26|proposal/near-before:we
5|proposal/near-before:weapons
-17|proposal/near-before:weigh
4|proposal/near-before:weight
7|proposal/near-before:welcome
4|proposal/near-before:well
-26|proposal/near-before:were
-8|proposal/near-before:what
-4|proposal/near-before:when
6|proposal/near-before:whether
-35|proposal/near-before:which
4|proposal/near-before:whisper
39|proposal/near-before:who
4|proposal/near-before:whole
12|proposal/near-before:whose
-10|proposal/near-before:why
17|proposal/near-before:wicker
-13|proposal/near-before:wide
-11|proposal/near-before:will
14|proposal/near-before:wing
6|proposal/near-before:winter
-19|proposal/near-before:wish
6|proposal/near-before:wished
4|proposal/near-before:wishes
10|proposal/near-before:with
4|proposal/near-before:wolff
7|proposal/near-before:won
-4|proposal/near-before:word
-3|proposal/near-before:words
-14|proposal/near-before:work
7|proposal/near-before:work toward
4|proposal/near-before:working group
4|proposal/near-before:worry
-7|proposal/near-before:would
5|proposal/near-before:write
-8|proposal/near-before:yardstick
-5|proposal/near-before:year
13|proposal/near-before:yearly
-5|proposal/near-before:years
9|proposal/near-before:yes
-8|proposal/near-before:yet
-6|proposal/near-before:yield
7|proposal/near-before:your
4|proposal/near-before:yuichiro
7|proposal/near-before:zero
4|proposal/near-before:zhong
3|proposal/near-before:zoku
-6|proposal/near-before:zone
3|proposal/near-before:£
-3|proposal/other after-joint:0 far
11|proposal/other after-joint:0 mid
7|proposal/other after-joint:1 far
-8|proposal/other after-joint:1 mid
-12|proposal/other after-joint:1 near
-4|proposal/other after-joint:2 far
-7|proposal/other after-joint:2 mid
-7|proposal/other after-joint:3 mid
18|proposal/other after-led:\" far joined
-7|proposal/other after-led:, far joined
-5|proposal/other after-led:, near joined
-4|proposal/other after-led:. far joined
-6|proposal/other after-led:and far joined
-4|proposal/other after-led:and near joined
-4|proposal/other after-led:around far free
-4|proposal/other after-led:as far joined
-3|proposal/other after-led:before far joined
16|proposal/other after-led:by far free
14|proposal/other after-led:cost far joined
-6|proposal/other after-led:for far joined
-7|proposal/other after-led:for near free
3|proposal/other after-led:if far joined
-3|proposal/other after-led:if near joined
16|proposal/other after-led:in far free
4|proposal/other after-led:in far joined
-3|proposal/other after-led:in near free
16|proposal/other after-led:michael far joined
-3|proposal/other after-led:of far joined
11|proposal/other after-led:of near free
-3|proposal/other after-led:on far free
-5|proposal/other after-led:say far joined
9|proposal/other after-led:target near joined
-4|proposal/other after-led:that far joined
-6|proposal/other after-led:to far joined
-3|proposal/other after-led:to near free
-31|proposal/other after:body name
-10|proposal/other after:body owner
7|proposal/other after:capital name
-4|proposal/other after:capital owner
-12|proposal/other after:country owner
3|proposal/other after:gov name
9|proposal/other after:leader name
-6|proposal/other after:people owner
6|proposal/other after:pronoun name
12|proposal/other after:pronoun owner
-5|proposal/other before-clause:after-figure inside name body
-11|proposal/other before-clause:after-figure inside name country
-3|proposal/other before-clause:after-figure inside name gov
12|proposal/other before-clause:after-figure inside name nongov
-3|proposal/other before-clause:after-figure inside name pronoun
6|proposal/other before-clause:after-figure inside owner leader
-3|proposal/other before-clause:after-figure inside owner pronoun
6|proposal/other before-clause:after-figure opens name country
14|proposal/other before-clause:after-figure opens name leader
5|proposal/other before-clause:after-figure opens name pronoun
3|proposal/other before-clause:after-figure opens owner leader
4|proposal/other before-clause:free inside name body
-9|proposal/other before-clause:free inside name capital
8|proposal/other before-clause:free inside name country
21|proposal/other before-clause:free inside name leader
4|proposal/other before-clause:free inside name nongov
4|proposal/other before-clause:free inside name pronoun
-5|proposal/other before-clause:free inside owner body
17|proposal/other before-clause:free inside owner capital
-5|proposal/other before-clause:free inside owner country
-3|proposal/other before-clause:free inside owner gov
-5|proposal/other before-clause:free inside owner people
11|proposal/other before-clause:free inside owner pronoun
-3|proposal/other before-clause:free opens name body
15|proposal/other before-clause:free opens name country
-7|proposal/other before-clause:free opens name leader
-6|proposal/other before-clause:free opens name nongov
-10|proposal/other before-clause:free opens name pronoun
-8|proposal/other before-clause:free opens owner leader
-6|proposal/other before-clause:free opens owner pronoun
18|proposal/other before-far:4
7|proposal/other before-far:60
-8|proposal/other before-free:0 after-figure name far
13|proposal/other before-free:0 after-figure name near
-14|proposal/other before-free:0 free name far
18|proposal/other before-free:0 free owner far
3|proposal/other before-free:1 after-figure name far
6|proposal/other before-free:1 after-figure name near
8|proposal/other before-free:1 after-figure owner near
4|proposal/other before-free:1 free name near
-3|proposal/other before-free:1 free owner far
-13|proposal/other before-free:1 free owner near
-4|proposal/other before-free:2 after-figure name far
15|proposal/other before-free:2 free name far
12|proposal/other before-free:2 free name near
-4|proposal/other before-free:2 free owner far
-5|proposal/other before-free:2 free owner near
16|proposal/other before-joint:0 after-figure
5|proposal/other before-joint:0 free
9|proposal/other before-joint:1 after-figure
-4|proposal/other before-joint:1 free
-6|proposal/other before-joint:2 after-figure
18|proposal/other before-joint:2 free
-6|proposal/other before-joint:3 after-figure
-6|proposal/other before-joint:3 free
14|proposal/other before-led:
-14|proposal/other before-led:'s
-4|proposal/other before-led:)
-9|proposal/other before-led:,
11|proposal/other before-led:--
12|proposal/other before-led:DATE
-5|proposal/other before-led:a
-6|proposal/other before-led:accept
-7|proposal/other before-led:and
-7|proposal/other before-led:bankrupting
15|proposal/other before-led:by
12|proposal/other before-led:chief
8|proposal/other before-led:colleague
3|proposal/other before-led:defence minister
15|proposal/other before-led:eastern
-5|proposal/other before-led:elect
-4|proposal/other before-led:for
-3|proposal/other before-led:foreign minister
13|proposal/other before-led:if
7|proposal/other before-led:in
15|proposal/other before-led:its
3|proposal/other before-led:known
-3|proposal/other before-led:let
-3|proposal/other before-led:most
5|proposal/other before-led:of
15|proposal/other before-led:put
-15|proposal/other before-led:say
5|proposal/other before-led:some
-4|proposal/other before-led:splits
8|proposal/other before-led:tell
4|proposal/other before-led:termed
-16|proposal/other before-led:the
3|proposal/other before-led:to
-6|proposal/other before-led:what
12|proposal/other before-led:within
-6|proposal/other before:body name
-7|proposal/other before:body owner
-10|proposal/other before:capital name
17|proposal/other before:capital owner
18|proposal/other before:country name
-7|proposal/other before:country owner
-6|proposal/other before:gov name
-3|proposal/other before:gov owner
27|proposal/other before:leader name
3|proposal/other before:leader owner
10|proposal/other before:nongov name
-7|proposal/other before:people owner
-4|proposal/other before:pronoun name
3|proposal/other before:pronoun owner
-7|proposal/other named:2
-3|proposal/other speaker:body
14|proposal/other speaker:capital
-11|proposal/other speaker:country
-16|proposal/other speaker:gov
-26|proposal/other speaker:leader
7|proposal/other speaker:nongov
-4|proposal/other speaker:people
19|proposal/other speaker:pronoun
-9|proposal/other subject-of:be
-5|proposal/other subject-of:declare
6|proposal/other subject-of:hike
6|proposal/other subject-of:hope
5|proposal/other subject-of:propose
-5|proposal/other subject-of:push for
18|proposal/other subject-of:put
-3|proposal/other subject-of:rise
13|proposal/other subject-of:settle for
7|proposal/other subject-of:suggest
15|proposal/other subject-of:tell
-7|proposal/other subject:be gov
8|proposal/other subject:demand country
11|proposal/other subject:demand nongov
5|proposal/other subject:move capital
6|proposal/other subject:move country
-3|proposal/other subject:move gov
6|proposal/other subject:move leader
4|proposal/other subject:move pronoun
-5|proposal/other subject:pledge body
3|proposal/other subject:proposal capital
3|proposal/other subject:proposal gov
10|proposal/other subject:proposal pronoun
-19|proposal/other unnamed
-46|proposal/other unnamed-beside-others
-4|proposal/role-class-home:CHN CHN
-3|proposal/role-class-home:CHN JPN
11|proposal/role-class-home:EU EU
-4|proposal/role-class-home:EU member
12|proposal/role-class-home:JPN CHN
24|proposal/role-class-home:JPN JPN
9|proposal/role-class-home:JPN land
5|proposal/role-class-home:NATO JPN
-8|proposal/role-class-home:NATO NATO
-3|proposal/role-class-home:NATO land
22|proposal/role-class-home:NATO member
-70|proposal/role-class-home:USA JPN
-12|proposal/role-class-home:USA NATO
-35|proposal/role-class-home:USA land
-19|proposal/role-class-home:USA member
-3|proposal/role-class-home:foe JPN
-3|proposal/role-class-home:foe foe
-6|proposal/role-class-home:foe member
-12|proposal/role-class-home:land JPN
15|proposal/role-class-home:land foe
28|proposal/role-class-home:land land
-5|proposal/role-class-home:land member
9|proposal/role-class-home:member JPN
-7|proposal/role-class-home:member NATO
-5|proposal/role-class-of:CHN JPN
7|proposal/role-class-of:EU member
-3|proposal/role-class-of:JPN ALLIES
5|proposal/role-class-of:JPN CHN
9|proposal/role-class-of:JPN JPN
-6|proposal/role-class-of:JPN NATO
-5|proposal/role-class-of:JPN foe
27|proposal/role-class-of:JPN land
16|proposal/role-class-of:JPN member
6|proposal/role-class-of:NATO JPN
-8|proposal/role-class-of:NATO USA
-3|proposal/role-class-of:NATO land
23|proposal/role-class-of:NATO member
-7|proposal/role-class-of:USA ALLIES
-56|proposal/role-class-of:USA JPN
-20|proposal/role-class-of:USA NATO
-36|proposal/role-class-of:USA land
-16|proposal/role-class-of:USA member
-5|proposal/role-class-of:foe JPN
-3|proposal/role-class-of:foe NATO
-3|proposal/role-class-of:foe member
-10|proposal/role-class-of:land ALLIES
10|proposal/role-class-of:land JPN
15|proposal/role-class-of:land NATO
20|proposal/role-class-of:land USA
-3|proposal/role-class-of:land land
-7|proposal/role-class-of:land member
14|proposal/role-class-of:member JPN
5|proposal/role-class-of:member USA
-5|proposal/role-class-of:member land
-18|proposal/role-class-of:member member
-9|proposal/role-class:CHN
5|proposal/role-class:EU
44|proposal/role-class:JPN
16|proposal/role-class:NATO
-138|proposal/role-class:USA
-14|proposal/role-class:foe
24|proposal/role-class:land
76|proposal/role:nobody
-73|proposal/role:other
-3|proposal/role:spender
-6|proposal/ruled
-27|proposal/ruled:nobody
24|proposal/ruled:spender
-16|proposal/says:base
14|proposal/says:ed
32|proposal/says:ing
24|proposal/says:s
6|proposal/speaker-form:allies
14|proposal/speaker-form:body
-6|proposal/speaker-form:capital
6|proposal/speaker-form:gov
10|proposal/speaker-form:leader
17|proposal/speaker-form:none
17|proposal/speaker-form:nongov
7|proposal/speaker-form:people
4|proposal/speaker-form:pronoun
-19|proposal/speaker:body
14|proposal/speaker:gov
-15|proposal/speaker:leader
-4|proposal/speaker:nongov
-7|proposal/speaker:people
9|proposal/speaker:pronoun
-11|proposal/spender after-joint:0 far
-24|proposal/spender after-joint:0 mid
13|proposal/spender after-joint:0 near
-4|proposal/spender after-joint:1 far
-9|proposal/spender after-joint:1 mid
16|proposal/spender after-joint:1 near
22|proposal/spender after-joint:2 mid
-5|proposal/spender after-joint:2 near
-10|proposal/spender after-joint:3 far
12|proposal/spender after-joint:3 mid
3|proposal/spender after-led:\" far free
-12|proposal/spender after-led:\" far joined
-6|proposal/spender after-led:\" near joined
7|proposal/spender after-led:# far joined
17|proposal/spender after-led:, far joined
-3|proposal/spender after-led:: near joined
-12|proposal/spender after-led:accused far joined
10|proposal/spender after-led:afford far joined
7|proposal/spender after-led:after far joined
8|proposal/spender after-led:after near joined
-3|proposal/spender after-led:all far joined
-10|proposal/spender after-led:alliance far joined
3|proposal/spender after-led:although far joined
-8|proposal/spender after-led:an far joined
-5|proposal/spender after-led:and far joined
-4|proposal/spender after-led:and near joined
-3|proposal/spender after-led:around far joined
7|proposal/spender after-led:as far joined
-5|proposal/spender after-led:as near free
-6|proposal/spender after-led:as near joined
3|proposal/spender after-led:at far joined
12|proposal/spender after-led:ate far joined
-16|proposal/spender after-led:been far free
-8|proposal/spender after-led:beyond far joined
-4|proposal/spender after-led:breaking far joined
6|proposal/spender after-led:bring far joined
-12|proposal/spender after-led:but near joined
15|proposal/spender after-led:by far joined
-4|proposal/spender after-led:by near free
8|proposal/spender after-led:call near free
7|proposal/spender after-led:call near joined
6|proposal/spender after-led:chief far joined
-6|proposal/spender after-led:coming far joined
-4|proposal/spender after-led:dares near joined
6|proposal/spender after-led:day near free
4|proposal/spender after-led:defence secretary far joined
7|proposal/spender after-led:direction near free
3|proposal/spender after-led:draw far joined
-5|proposal/spender after-led:during near free
14|proposal/spender after-led:exposes near free
-6|proposal/spender after-led:figure far free
11|proposal/spender after-led:figure near free
-5|proposal/spender after-led:finance far joined
-12|proposal/spender after-led:for far joined
-15|proposal/spender after-led:for near free
-8|proposal/spender after-led:from far free
-9|proposal/spender after-led:from far joined
-3|proposal/spender after-led:fund far free
11|proposal/spender after-led:gdp near free
-4|proposal/spender after-led:gross domestic product near free
-3|proposal/spender after-led:how far joined
-3|proposal/spender after-led:if far joined
5|proposal/spender after-led:if near joined
4|proposal/spender after-led:in far free
6|proposal/spender after-led:in far joined
8|proposal/spender after-led:in near free
6|proposal/spender after-led:in near joined
3|proposal/spender after-led:into far free
7|proposal/spender after-led:is far free
-3|proposal/spender after-led:least far free
-4|proposal/spender after-led:left far joined
12|proposal/spender after-led:level far joined
-6|proposal/spender after-led:level near free
-3|proposal/spender after-led:meet near free
-3|proposal/spender after-led:mention far joined
3|proposal/spender after-led:most near free
-3|proposal/spender after-led:mr far joined
-4|proposal/spender after-led:neither far joined
12|proposal/spender after-led:next far free
5|proposal/spender after-led:next far joined
13|proposal/spender after-led:next near free
-4|proposal/spender after-led:normal far free
8|proposal/spender after-led:note far joined
-5|proposal/spender after-led:of far free
-6|proposal/spender after-led:of far joined
-6|proposal/spender after-led:of near joined
7|proposal/spender after-led:on far joined
6|proposal/spender after-led:on near free
-4|proposal/spender after-led:once near joined
3|proposal/spender after-led:present far joined
-4|proposal/spender after-led:president near joined
-3|proposal/spender after-led:previous far free
4|proposal/spender after-led:prime minister far joined
3|proposal/spender after-led:prime minister near joined
-10|proposal/spender after-led:provided near joined
-5|proposal/spender after-led:require far joined
-3|proposal/spender after-led:ruling far free
4|proposal/spender after-led:say far joined
17|proposal/spender after-led:say near joined
11|proposal/spender after-led:senior far joined
19|proposal/spender after-led:several far joined
-3|proposal/spender after-led:spend near free
-8|proposal/spender after-led:strategy far free
-4|proposal/spender after-led:talk about near free
-4|proposal/spender after-led:tell far joined
3|proposal/spender after-led:that far joined
-16|proposal/spender after-led:that near free
13|proposal/spender after-led:that near joined
-6|proposal/spender after-led:think far joined
-3|proposal/spender after-led:this far free
-3|proposal/spender after-led:this near free
6|proposal/spender after-led:to far joined
4|proposal/spender after-led:to near free
-5|proposal/spender after-led:to near joined
-3|proposal/spender after-led:vice far joined
8|proposal/spender after-led:was far joined
-7|proposal/spender after-led:what far free
-7|proposal/spender after-led:what far joined
-3|proposal/spender after-led:when far joined
-21|proposal/spender after-led:when near joined
-4|proposal/spender after-led:where far joined
11|proposal/spender after-led:where near joined
5|proposal/spender after-led:which far joined
4|proposal/spender after-led:which near joined
3|proposal/spender after-led:while far joined
5|proposal/spender after-led:while near joined
-6|proposal/spender after-led:with far joined
10|proposal/spender after-led:within far free
3|proposal/spender after-led:within far joined
5|proposal/spender after-led:would near joined
36|proposal/spender after:body name
-20|proposal/spender after:capital name
11|proposal/spender after:capital owner
-4|proposal/spender after:country name
-23|proposal/spender after:country owner
14|proposal/spender after:gov name
13|proposal/spender after:gov owner
5|proposal/spender after:leader name
3|proposal/spender after:leader owner
-20|proposal/spender after:nongov name
-22|proposal/spender after:nongov owner
3|proposal/spender after:people owner
9|proposal/spender after:pronoun name
-4|proposal/spender before-clause:after-figure inside name body
-9|proposal/spender before-clause:after-figure inside name capital
-4|proposal/spender before-clause:after-figure inside name gov
13|proposal/spender before-clause:after-figure inside name leader
-5|proposal/spender before-clause:after-figure inside name nongov
13|proposal/spender before-clause:after-figure inside name pronoun
6|proposal/spender before-clause:after-figure inside owner body
-11|proposal/spender before-clause:after-figure inside owner gov
5|proposal/spender before-clause:after-figure inside owner pronoun
20|proposal/spender before-clause:after-figure opens name body
-4|proposal/spender before-clause:after-figure opens name capital
11|proposal/spender before-clause:after-figure opens name country
-11|proposal/spender before-clause:after-figure opens name gov
-12|proposal/spender before-clause:after-figure opens name leader
-5|proposal/spender before-clause:after-figure opens name nongov
-13|proposal/spender before-clause:after-figure opens name pronoun
-5|proposal/spender before-clause:after-figure opens owner country
3|proposal/spender before-clause:after-figure opens owner leader
-6|proposal/spender before-clause:free inside name body
4|proposal/spender before-clause:free inside name capital
-5|proposal/spender before-clause:free inside name country
6|proposal/spender before-clause:free inside name gov
-7|proposal/spender before-clause:free inside name leader
5|proposal/spender before-clause:free inside name nongov
-6|proposal/spender before-clause:free inside name pronoun
8|proposal/spender before-clause:free inside owner body
-9|proposal/spender before-clause:free inside owner capital
10|proposal/spender before-clause:free inside owner country
-4|proposal/spender before-clause:free inside owner gov
-3|proposal/spender before-clause:free inside owner leader
6|proposal/spender before-clause:free inside owner nongov
4|proposal/spender before-clause:free inside owner people
-24|proposal/spender before-clause:free inside owner pronoun
20|proposal/spender before-clause:free opens name body
11|proposal/spender before-clause:free opens name capital
-21|proposal/spender before-clause:free opens name country
5|proposal/spender before-clause:free opens name gov
-9|proposal/spender before-clause:free opens name leader
5|proposal/spender before-clause:free opens name nongov
-8|proposal/spender before-clause:free opens name people
4|proposal/spender before-clause:free opens owner body
4|proposal/spender before-clause:free opens owner capital
14|proposal/spender before-clause:free opens owner gov
6|proposal/spender before-clause:free opens owner leader
-9|proposal/spender before-clause:free opens owner nongov
-3|proposal/spender before-clause:free opens owner people
6|proposal/spender before-far:1
-4|proposal/spender before-far:20
-3|proposal/spender before-far:60
-11|proposal/spender before-far:9
-3|proposal/spender before-free:0 after-figure name far
-6|proposal/spender before-free:0 after-figure owner far
4|proposal/spender before-free:0 after-figure owner near
13|proposal/spender before-free:0 free name far
-12|proposal/spender before-free:0 free name near
-20|proposal/spender before-free:1 free name far
14|proposal/spender before-free:1 free name near
5|proposal/spender before-free:1 free owner far
-3|proposal/spender before-free:2 after-figure name near
-3|proposal/spender before-free:2 free name near
4|proposal/spender before-free:3 free name near
-4|proposal/spender before-joint:1 after-figure
3|proposal/spender before-joint:1 free
-3|proposal/spender before-joint:2 after-figure
-18|proposal/spender before-joint:2 free
-6|proposal/spender before-joint:3 after-figure
14|proposal/spender before-joint:3 free
6|proposal/spender before-led:#
11|proposal/spender before-led:'
14|proposal/spender before-led:'s
22|proposal/spender before-led:(
-16|proposal/spender before-led:,
15|proposal/spender before-led:-
-14|proposal/spender before-led:.
14|proposal/spender before-led::
-10|proposal/spender before-led:DATE
7|proposal/spender before-led:accused
-3|proposal/spender before-led:after
5|proposal/spender before-led:agency
10|proposal/spender before-led:ambition
-4|proposal/spender before-led:among
3|proposal/spender before-led:an
-3|proposal/spender before-led:analysis
13|proposal/spender before-led:and
5|proposal/spender before-led:armed forces
-5|proposal/spender before-led:around
14|proposal/spender before-led:as
9|proposal/spender before-led:ask
9|proposal/spender before-led:assails
-12|proposal/spender before-led:at
-12|proposal/spender before-led:be
3|proposal/spender before-led:because
3|proposal/spender before-led:believe
6|proposal/spender before-led:between
-4|proposal/spender before-led:boost
14|proposal/spender before-led:bring
-4|proposal/spender before-led:call
-7|proposal/spender before-led:call on
-6|proposal/spender before-led:campaign
-5|proposal/spender before-led:candidate
-4|proposal/spender before-led:chairs
-6|proposal/spender before-led:chancellor
7|proposal/spender before-led:chief
4|proposal/spender before-led:chief cabinet secretary
9|proposal/spender before-led:cite
4|proposal/spender before-led:commitments
17|proposal/spender before-led:committee
-3|proposal/spender before-led:conference
-12|proposal/spender before-led:conservative
5|proposal/spender before-led:defence chief
9|proposal/spender before-led:defence minister
-10|proposal/spender before-led:defense minister
9|proposal/spender before-led:defense secretary
8|proposal/spender before-led:deputy prime minister
-7|proposal/spender before-led:designate
8|proposal/spender before-led:director
-4|proposal/spender before-led:double
-19|proposal/spender before-led:elect
-10|proposal/spender before-led:every
-5|proposal/spender before-led:expect
4|proposal/spender before-led:figure
18|proposal/spender before-led:finance minister
-7|proposal/spender before-led:find
-7|proposal/spender before-led:follows
-5|proposal/spender before-led:for
-9|proposal/spender before-led:former
-3|proposal/spender before-led:forward
-7|proposal/spender before-led:friends
-5|proposal/spender before-led:from
14|proposal/spender before-led:general
5|proposal/spender before-led:get
-3|proposal/spender before-led:give
4|proposal/spender before-led:government
17|proposal/spender before-led:grills
-5|proposal/spender before-led:group
8|proposal/spender before-led:hands
7|proposal/spender before-led:has
-4|proposal/spender before-led:help
4|proposal/spender before-led:her
9|proposal/spender before-led:his
3|proposal/spender before-led:host
-6|proposal/spender before-led:how
-11|proposal/spender before-led:if
-29|proposal/spender before-led:in
-4|proposal/spender before-led:increase
9|proposal/spender before-led:interim
4|proposal/spender before-led:is
-8|proposal/spender before-led:it
5|proposal/spender before-led:its
-12|proposal/spender before-led:keep
-3|proposal/spender before-led:lawmaker
3|proposal/spender before-led:lawmakers
-7|proposal/spender before-led:lead
-5|proposal/spender before-led:leader
-11|proposal/spender before-led:leadership
9|proposal/spender before-led:leads
4|proposal/spender before-led:leave
-4|proposal/spender before-led:led
11|proposal/spender before-led:let
-4|proposal/spender before-led:liberal
-14|proposal/spender before-led:lift
-7|proposal/spender before-led:like
7|proposal/spender before-led:lord
-6|proposal/spender before-led:match
5|proposal/spender before-led:minister
-3|proposal/spender before-led:money
-6|proposal/spender before-led:mr
6|proposal/spender before-led:national security adviser
-3|proposal/spender before-led:next
14|proposal/spender before-led:not
12|proposal/spender before-led:now
-7|proposal/spender before-led:nudge
-10|proposal/spender before-led:of
6|proposal/spender before-led:on
-12|proposal/spender before-led:one
-3|proposal/spender before-led:opposition leader
9|proposal/spender before-led:over
3|proposal/spender before-led:pare
23|proposal/spender before-led:president
-20|proposal/spender before-led:prime minister
9|proposal/spender before-led:propel
4|proposal/spender before-led:propose
18|proposal/spender before-led:raise
-4|proposal/spender before-led:regards
-4|proposal/spender before-led:reiterate
-3|proposal/spender before-led:repeat
4|proposal/spender before-led:report
-7|proposal/spender before-led:restore
5|proposal/spender before-led:return
-5|proposal/spender before-led:royal
-4|proposal/spender before-led:running
4|proposal/spender before-led:say
12|proposal/spender before-led:see
9|proposal/spender before-led:seen
4|proposal/spender before-led:senior
-10|proposal/spender before-led:since
-8|proposal/spender before-led:sir
6|proposal/spender before-led:so
3|proposal/spender before-led:some
-3|proposal/spender before-led:splits
-5|proposal/spender before-led:staked
7|proposal/spender before-led:start
-3|proposal/spender before-led:supporting
-16|proposal/spender before-led:tell
-5|proposal/spender before-led:that
11|proposal/spender before-led:the
-5|proposal/spender before-led:the economy
-4|proposal/spender before-led:their
-5|proposal/spender before-led:think
-10|proposal/spender before-led:though
-4|proposal/spender before-led:thrown
4|proposal/spender before-led:tie
5|proposal/spender before-led:to
-3|proposal/spender before-led:top
-3|proposal/spender before-led:trail
4|proposal/spender before-led:trillion
-3|proposal/spender before-led:troubles
-10|proposal/spender before-led:under
-8|proposal/spender before-led:understood
-7|proposal/spender before-led:until
8|proposal/spender before-led:upon
-26|proposal/spender before-led:urge
-3|proposal/spender before-led:vice
-10|proposal/spender before-led:view
16|proposal/spender before-led:want
-6|proposal/spender before-led:war
5|proposal/spender before-led:when
3|proposal/spender before-led:where
9|proposal/spender before-led:whether
19|proposal/spender before-led:why
-9|proposal/spender before-led:with
18|proposal/spender before-led:within
14|proposal/spender before-led:yet
-3|proposal/spender before-led:—
30|proposal/spender before:body name
18|proposal/spender before:body owner
3|proposal/spender before:capital name
-5|proposal/spender before:capital owner
-16|proposal/spender before:country name
7|proposal/spender before:country owner
-4|proposal/spender before:gov name
-16|proposal/spender before:leader name
6|proposal/spender before:leader owner
-4|proposal/spender before:nongov owner
-6|proposal/spender before:people name
-6|proposal/spender before:pronoun name
-20|proposal/spender before:pronoun owner
-10|proposal/spender named:1
-8|proposal/spender named:3
-17|proposal/spender speaker:body
-13|proposal/spender speaker:capital
10|proposal/spender speaker:country
29|proposal/spender speaker:gov
11|proposal/spender speaker:leader
-11|proposal/spender speaker:nongov
-10|proposal/spender speaker:pronoun
3|proposal/spender subject-of:able
8|proposal/spender subject-of:about
-5|proposal/spender subject-of:agitate for
4|proposal/spender subject-of:agree
3|proposal/spender subject-of:aim
7|proposal/spender subject-of:amount
3|proposal/spender subject-of:angle for
8|proposal/spender subject-of:announce
-18|proposal/spender subject-of:argue
5|proposal/spender subject-of:argue for
-5|proposal/spender subject-of:arrive
-7|proposal/spender subject-of:ask
12|proposal/spender subject-of:ask for
-13|proposal/spender subject-of:back
9|proposal/spender subject-of:be
-15|proposal/spender subject-of:believe
-4|proposal/spender subject-of:boost
-3|proposal/spender subject-of:call for
-10|proposal/spender subject-of:campaign
8|proposal/spender subject-of:carry
-10|proposal/spender subject-of:clamor
5|proposal/spender subject-of:climb
-3|proposal/spender subject-of:come back with
-3|proposal/spender subject-of:come to
4|proposal/spender subject-of:commit
14|proposal/spender subject-of:consider
5|proposal/spender subject-of:contemplate
6|proposal/spender subject-of:debate
10|proposal/spender subject-of:decide
5|proposal/spender subject-of:demand
8|proposal/spender subject-of:dip
8|proposal/spender subject-of:discuss
6|proposal/spender subject-of:do
-4|proposal/spender subject-of:edge
-4|proposal/spender subject-of:end
3|proposal/spender subject-of:endorse
-3|proposal/spender subject-of:envision
5|proposal/spender subject-of:equal
-4|proposal/spender subject-of:estimate
11|proposal/spender subject-of:examine
-8|proposal/spender subject-of:explore
11|proposal/spender subject-of:eye
15|proposal/spender subject-of:fall
-14|proposal/spender subject-of:favor
-12|proposal/spender subject-of:favour
-6|proposal/spender subject-of:fend off
3|proposal/spender subject-of:fight
4|proposal/spender subject-of:fix
8|proposal/spender subject-of:float
11|proposal/spender subject-of:get
-11|proposal/spender subject-of:give
-3|proposal/spender subject-of:grow
-5|proposal/spender subject-of:guarantee
5|proposal/spender subject-of:head
7|proposal/spender subject-of:hike
-16|proposal/spender subject-of:hold
3|proposal/spender subject-of:hold out for
13|proposal/spender subject-of:hope
-14|proposal/spender subject-of:increase
-3|proposal/spender subject-of:insist
-4|proposal/spender subject-of:invest
-6|proposal/spender subject-of:keep
5|proposal/spender subject-of:lean toward
8|proposal/spender subject-of:leave
9|proposal/spender subject-of:lift
12|proposal/spender subject-of:like
-13|proposal/spender subject-of:live with
10|proposal/spender subject-of:lobby for
11|proposal/spender subject-of:lower
4|proposal/spender subject-of:manage
-8|proposal/spender subject-of:mean
-9|proposal/spender subject-of:move
-4|proposal/spender subject-of:move up
16|proposal/spender subject-of:mull
4|proposal/spender subject-of:oblige
-6|proposal/spender subject-of:offer
-5|proposal/spender subject-of:oppose
-5|proposal/spender subject-of:pay
4|proposal/spender subject-of:pencil in
8|proposal/spender subject-of:plan
-4|proposal/spender subject-of:play down
4|proposal/spender subject-of:plead for
-4|proposal/spender subject-of:pledge
7|proposal/spender subject-of:ponder
7|proposal/spender subject-of:prefer
-9|proposal/spender subject-of:promise
14|proposal/spender subject-of:propose
4|proposal/spender subject-of:push
7|proposal/spender subject-of:push back
16|proposal/spender subject-of:put
4|proposal/spender subject-of:put forward
-14|proposal/spender subject-of:raise
-3|proposal/spender subject-of:reach
11|proposal/spender subject-of:ready
-6|proposal/spender subject-of:reckon
-16|proposal/spender subject-of:recommend
-4|proposal/spender subject-of:remain
16|proposal/spender subject-of:require
-6|proposal/spender subject-of:return
19|proposal/spender subject-of:rise
-5|proposal/spender subject-of:scoff
-5|proposal/spender subject-of:see at
-6|proposal/spender subject-of:settle for
-6|proposal/spender subject-of:shoot for
3|proposal/spender subject-of:signal
-3|proposal/spender subject-of:slip
4|proposal/spender subject-of:sound out
10|proposal/spender subject-of:speak of
-7|proposal/spender subject-of:specify
6|proposal/spender subject-of:spend
-4|proposal/spender subject-of:start at
-23|proposal/spender subject-of:stop
13|proposal/spender subject-of:study
19|proposal/spender subject-of:suggest
-13|proposal/spender subject-of:talk about
-8|proposal/spender subject-of:talk of
4|proposal/spender subject-of:target
-7|proposal/spender subject-of:tell
-3|proposal/spender subject-of:tie
-11|proposal/spender subject-of:toss around
-9|proposal/spender subject-of:toy with
-7|proposal/spender subject-of:urge
-7|proposal/spender subject-of:use
8|proposal/spender subject-of:vote on
-10|proposal/spender subject-of:vow
8|proposal/spender subject-of:want
10|proposal/spender subject-of:weigh
4|proposal/spender subject-of:work
-12|proposal/spender subject-of:write
7|proposal/spender subject:be body
-7|proposal/spender subject:be capital
-16|proposal/spender subject:be country
8|proposal/spender subject:be gov
26|proposal/spender subject:be leader
-9|proposal/spender subject:be nongov
-4|proposal/spender subject:cap body
-12|proposal/spender subject:cap leader
-4|proposal/spender subject:cap nongov
-4|proposal/spender subject:cap pronoun
-8|proposal/spender subject:demand body
-3|proposal/spender subject:demand capital
27|proposal/spender subject:demand country
11|proposal/spender subject:demand gov
8|proposal/spender subject:demand leader
-10|proposal/spender subject:demand nongov
-5|proposal/spender subject:demand people
7|proposal/spender subject:denial body
6|proposal/spender subject:denial leader
-3|proposal/spender subject:denial people
-17|proposal/spender subject:denial pronoun
3|proposal/spender subject:level body
-4|proposal/spender subject:level capital
-10|proposal/spender subject:level gov
3|proposal/spender subject:level leader
-3|proposal/spender subject:level pronoun
-21|proposal/spender subject:move body
6|proposal/spender subject:move capital
3|proposal/spender subject:move country
-5|proposal/spender subject:move gov
10|proposal/spender subject:move nongov
5|proposal/spender subject:move people
8|proposal/spender subject:move pronoun
10|proposal/spender subject:pledge capital
4|proposal/spender subject:pledge country
-19|proposal/spender subject:pledge leader
8|proposal/spender subject:pledge people
-21|proposal/spender subject:pledge pronoun
10|proposal/spender subject:proposal body
26|proposal/spender subject:proposal capital
20|proposal/spender subject:proposal country
4|proposal/spender subject:proposal gov
10|proposal/spender subject:proposal leader
-6|proposal/spender subject:proposal nongov
-9|proposal/spender subject:proposal people
-5|proposal/spender subject:proposal pronoun
-4|proposal/spender subject:spend body
6|proposal/spender subject:spend capital
-15|proposal/spender subject:spend country
9|proposal/spender subject:spend gov
-7|proposal/spender subject:spend leader
3|proposal/spender subject:spend nongov
8|proposal/spender subject:spend pronoun
10|proposal/spender unnamed
5|proposal/spender unnamed-beside-others
10|proposal/subject-form:allies
19|proposal/subject-form:country
-3|proposal/subject-form:gov
20|proposal/subject-form:leader
5|proposal/subject-form:none
28|proposal/subject-form:nongov
-5|proposal/subject-form:pronoun
3|proposal/subject-of:able
8|proposal/subject-of:about
-5|proposal/subject-of:agitate for
3|proposal/subject-of:aim
7|proposal/subject-of:amount
3|proposal/subject-of:angle for
8|proposal/subject-of:announce
-18|proposal/subject-of:argue
5|proposal/subject-of:argue for
-5|proposal/subject-of:arrive
-7|proposal/subject-of:ask
12|proposal/subject-of:ask for
-13|proposal/subject-of:back
-15|proposal/subject-of:believe
-4|proposal/subject-of:boost
-4|proposal/subject-of:call for
-10|proposal/subject-of:campaign
8|proposal/subject-of:carry
-10|proposal/subject-of:clamor
5|proposal/subject-of:climb
-3|proposal/subject-of:come back with
-3|proposal/subject-of:come to
4|proposal/subject-of:commit
14|proposal/subject-of:consider
5|proposal/subject-of:contemplate
6|proposal/subject-of:debate
10|proposal/subject-of:decide
-5|proposal/subject-of:declare
5|proposal/subject-of:demand
8|proposal/subject-of:dip
8|proposal/subject-of:discuss
6|proposal/subject-of:do
-4|proposal/subject-of:edge
-4|proposal/subject-of:end
3|proposal/subject-of:endorse
-3|proposal/subject-of:envision
5|proposal/subject-of:equal
-4|proposal/subject-of:estimate
11|proposal/subject-of:examine
-8|proposal/subject-of:explore
11|proposal/subject-of:eye
15|proposal/subject-of:fall
-14|proposal/subject-of:favor
-12|proposal/subject-of:favour
-6|proposal/subject-of:fend off
3|proposal/subject-of:fight
4|proposal/subject-of:fix
8|proposal/subject-of:float
11|proposal/subject-of:get
-11|proposal/subject-of:give
-5|proposal/subject-of:grow
-5|proposal/subject-of:guarantee
5|proposal/subject-of:head
14|proposal/subject-of:hike
-16|proposal/subject-of:hold
3|proposal/subject-of:hold out for
18|proposal/subject-of:hope
-14|proposal/subject-of:increase
-3|proposal/subject-of:insist
-4|proposal/subject-of:invest
-6|proposal/subject-of:keep
5|proposal/subject-of:lean toward
8|proposal/subject-of:leave
9|proposal/subject-of:lift
12|proposal/subject-of:like
-13|proposal/subject-of:live with
10|proposal/subject-of:lobby for
11|proposal/subject-of:lower
4|proposal/subject-of:manage
-8|proposal/subject-of:mean
-9|proposal/subject-of:move
-4|proposal/subject-of:move up
16|proposal/subject-of:mull
4|proposal/subject-of:oblige
-6|proposal/subject-of:offer
-5|proposal/subject-of:oppose
-5|proposal/subject-of:pay
4|proposal/subject-of:pencil in
8|proposal/subject-of:plan
-4|proposal/subject-of:play down
4|proposal/subject-of:plead for
-4|proposal/subject-of:pledge
7|proposal/subject-of:ponder
7|proposal/subject-of:prefer
-9|proposal/subject-of:promise
20|proposal/subject-of:propose
4|proposal/subject-of:push
7|proposal/subject-of:push back
-4|proposal/subject-of:push for
34|proposal/subject-of:put
4|proposal/subject-of:put forward
-14|proposal/subject-of:raise
-3|proposal/subject-of:reach
11|proposal/subject-of:ready
-6|proposal/subject-of:reckon
-16|proposal/subject-of:recommend
-4|proposal/subject-of:remain
16|proposal/subject-of:require
-6|proposal/subject-of:return
16|proposal/subject-of:rise
-5|proposal/subject-of:scoff
-5|proposal/subject-of:see at
7|proposal/subject-of:settle for
-6|proposal/subject-of:shoot for
3|proposal/subject-of:signal
-3|proposal/subject-of:slip
4|proposal/subject-of:sound out
10|proposal/subject-of:speak of
-7|proposal/subject-of:specify
6|proposal/subject-of:spend
-4|proposal/subject-of:start at
-23|proposal/subject-of:stop
13|proposal/subject-of:study
26|proposal/subject-of:suggest
-13|proposal/subject-of:talk about
-8|proposal/subject-of:talk of
4|proposal/subject-of:target
8|proposal/subject-of:tell
-3|proposal/subject-of:tie
-11|proposal/subject-of:toss around
-9|proposal/subject-of:toy with
-7|proposal/subject-of:urge
-7|proposal/subject-of:use
8|proposal/subject-of:vote on
-10|proposal/subject-of:vow
6|proposal/subject-of:want
10|proposal/subject-of:weigh
4|proposal/subject-of:work
-12|proposal/subject-of:write
6|proposal/subject-speaker:allies none
4|proposal/subject-speaker:allies people
5|proposal/subject-speaker:body capital
-6|proposal/subject-speaker:body leader
5|proposal/subject-speaker:body nongov
5|proposal/subject-speaker:capital body
-3|proposal/subject-speaker:capital gov
4|proposal/subject-speaker:capital leader
5|proposal/subject-speaker:capital nongov
-11|proposal/subject-speaker:capital pronoun
6|proposal/subject-speaker:country capital
-5|proposal/subject-speaker:country country
7|proposal/subject-speaker:country gov
-14|proposal/subject-speaker:country leader
-5|proposal/subject-speaker:country none
23|proposal/subject-speaker:country nongov
6|proposal/subject-speaker:country pronoun
-11|proposal/subject-speaker:gov capital
8|proposal/subject-speaker:gov gov
-9|proposal/subject-speaker:gov leader
13|proposal/subject-speaker:gov none
-14|proposal/subject-speaker:gov nongov
5|proposal/subject-speaker:gov people
7|proposal/subject-speaker:gov pronoun
-5|proposal/subject-speaker:leader body
40|proposal/subject-speaker:leader leader
-10|proposal/subject-speaker:leader none
4|proposal/subject-speaker:leader nongov
-8|proposal/subject-speaker:leader pronoun
4|proposal/subject-speaker:none allies
13|proposal/subject-speaker:none body
-13|proposal/subject-speaker:none capital
-4|proposal/subject-speaker:none gov
16|proposal/subject-speaker:none leader
12|proposal/subject-speaker:none none
-5|proposal/subject-speaker:none nongov
-16|proposal/subject-speaker:none pronoun
3|proposal/subject-speaker:nongov body
8|proposal/subject-speaker:nongov capital
4|proposal/subject-speaker:nongov gov
-8|proposal/subject-speaker:nongov none
4|proposal/subject-speaker:nongov nongov
11|proposal/subject-speaker:nongov pronoun
-7|proposal/subject-speaker:people leader
8|proposal/subject-speaker:people none
6|proposal/subject-speaker:pronoun country
-6|proposal/subject-speaker:pronoun gov
-16|proposal/subject-speaker:pronoun leader
3|proposal/subject-speaker:pronoun none
-6|proposal/subject-speaker:pronoun nongov
16|proposal/subject-speaker:pronoun pronoun
7|proposal/subject:be body
-7|proposal/subject:be capital
-16|proposal/subject:be country
24|proposal/subject:be leader
-9|proposal/subject:be nongov
-4|proposal/subject:cap body
-12|proposal/subject:cap leader
-4|proposal/subject:cap nongov
-4|proposal/subject:cap pronoun
-8|proposal/subject:demand body
-3|proposal/subject:demand capital
35|proposal/subject:demand country
11|proposal/subject:demand gov
8|proposal/subject:demand leader
-5|proposal/subject:demand people
7|proposal/subject:denial body
5|proposal/subject:denial leader
-3|proposal/subject:denial people
-17|proposal/subject:denial pronoun
3|proposal/subject:level body
-4|proposal/subject:level capital
-10|proposal/subject:level gov
3|proposal/subject:level leader
-3|proposal/subject:level pronoun
-21|proposal/subject:move body
11|proposal/subject:move capital
9|proposal/subject:move country
-8|proposal/subject:move gov
7|proposal/subject:move leader
10|proposal/subject:move nongov
5|proposal/subject:move people
12|proposal/subject:move pronoun
-5|proposal/subject:pledge body
10|proposal/subject:pledge capital
4|proposal/subject:pledge country
-20|proposal/subject:pledge leader
8|proposal/subject:pledge people
-21|proposal/subject:pledge pronoun
10|proposal/subject:proposal body
29|proposal/subject:proposal capital
20|proposal/subject:proposal country
8|proposal/subject:proposal gov
12|proposal/subject:proposal leader
-7|proposal/subject:proposal nongov
-9|proposal/subject:proposal people
5|proposal/subject:proposal pronoun
-4|proposal/subject:spend body
6|proposal/subject:spend capital
-15|proposal/subject:spend country
9|proposal/subject:spend gov
-7|proposal/subject:spend leader
3|proposal/subject:spend nongov
8|proposal/subject:spend pronoun
-29|proposal/tag:gov
66|proposal/tag:nongov
-11|proposal/tag:person
-26|proposal/tag:source
-9|proposal/unnamed
-41|proposal/unnamed-beside-others
"""
