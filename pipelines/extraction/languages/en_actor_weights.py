"""What each cue of ``english.actor_cues`` speaks for; made by ``training/parties.py``, not by hand.

Each line: hundredths of the logarithm of odds, ``|``, the kind of claim in which the cue weighs so
much more (or nothing, where it does in all), ``/`` and the cue.
"""

TABLE = """\
-21|/after-joint:0 far
-27|/after-joint:0 mid
10|/after-joint:0 near
14|/after-joint:1 near
-6|/after-joint:2 far
-13|/after-joint:2 mid
-12|/after-joint:3 far
-7|/after-joint:3 mid
3|/after-led:\" far free
29|/after-led:\" far joined
31|/after-led:\" near joined
6|/after-led:# near free
3|/after-led:, far joined
-15|/after-led:, near joined
-3|/after-led:. far joined
-3|/after-led:. near free
6|/after-led:: far joined
5|/after-led:: near joined
-3|/after-led:; far joined
-15|/after-led:; near joined
-12|/after-led:accused far joined
8|/after-led:afford far joined
-5|/after-led:after far joined
4|/after-led:after near joined
-8|/after-led:akasaka far joined
-3|/after-led:all far joined
-7|/after-led:alliance far joined
-5|/after-led:alone near free
-9|/after-led:an far joined
-15|/after-led:and far joined
6|/after-led:another far free
-3|/after-led:around far joined
-5|/after-led:as far joined
-4|/after-led:as near free
4|/after-led:asian far joined
12|/after-led:at far joined
10|/after-led:ate far joined
-3|/after-led:because far joined
-8|/after-led:because near joined
-5|/after-led:become near free
-14|/after-led:been far free
-8|/after-led:before far joined
-8|/after-led:beyond far joined
-13|/after-led:bigger far joined
3|/after-led:bring far joined
-3|/after-led:but far joined
-11|/after-led:but near joined
9|/after-led:by far free
14|/after-led:by far joined
5|/after-led:by near free
7|/after-led:call near joined
5|/after-led:chief cabinet secretary far joined
6|/after-led:chief far joined
-3|/after-led:coming far joined
10|/after-led:cost far joined
5|/after-led:day near free
6|/after-led:defence minister far joined
-6|/after-led:defense minister near joined
10|/after-led:direction near free
3|/after-led:draw far joined
14|/after-led:exposes near free
-4|/after-led:figure far free
11|/after-led:figure near free
3|/after-led:figure near joined
-5|/after-led:finance far joined
-4|/after-led:for far free
-9|/after-led:for far joined
-5|/after-led:for near free
-4|/after-led:foreign minister far joined
-10|/after-led:from far free
-5|/after-led:from far joined
4|/after-led:from near free
12|/after-led:gdp near free
-5|/after-led:governs near joined
-5|/after-led:gross domestic product near free
4|/after-led:had near free
3|/after-led:if far joined
-5|/after-led:if near joined
16|/after-led:in far free
12|/after-led:in far joined
11|/after-led:in near free
3|/after-led:is far free
-4|/after-led:leaked far joined
-4|/after-led:left far joined
14|/after-led:level far joined
-4|/after-led:level near free
-7|/after-led:level near joined
3|/after-led:lost far joined
-3|/after-led:meet near free
-3|/after-led:method far free
5|/after-led:most near free
-5|/after-led:neither far joined
11|/after-led:next far free
3|/after-led:next far joined
16|/after-led:next near free
-4|/after-led:normal far free
-8|/after-led:not near free
5|/after-led:note far joined
-5|/after-led:now far joined
-4|/after-led:of far free
-16|/after-led:of far joined
-20|/after-led:of near free
-3|/after-led:of near joined
-5|/after-led:on far free
8|/after-led:on near free
-4|/after-led:once near joined
3|/after-led:option far joined
-5|/after-led:other near free
3|/after-led:present far joined
-5|/after-led:president far free
-12|/after-led:president far joined
-4|/after-led:president near free
-15|/after-led:prime minister far joined
6|/after-led:prime minister near joined
-7|/after-led:provided near joined
-4|/after-led:require far joined
-3|/after-led:ruling far free
10|/after-led:say far joined
6|/after-led:say near joined
21|/after-led:senior far joined
8|/after-led:senior near joined
19|/after-led:several far joined
-8|/after-led:speak far joined
-4|/after-led:state far free
-4|/after-led:strategy far free
-11|/after-led:suggest far joined
-4|/after-led:talk about near free
7|/after-led:target near joined
-5|/after-led:tell far joined
7|/after-led:that far joined
25|/after-led:that near free
14|/after-led:that near joined
-5|/after-led:think far joined
-7|/after-led:this far free
-18|/after-led:this near free
-3|/after-led:though far joined
-3|/after-led:through near free
-5|/after-led:to far joined
-4|/after-led:to near free
-4|/after-led:to near joined
3|/after-led:unless near joined
-5|/after-led:visiting far joined
7|/after-led:was far joined
-5|/after-led:what far free
-7|/after-led:what far joined
-3|/after-led:what near free
-15|/after-led:when near joined
11|/after-led:where near joined
4|/after-led:whether far joined
11|/after-led:which far joined
13|/after-led:which near joined
3|/after-led:while far joined
-9|/after-led:with far free
-11|/after-led:with far joined
-3|/after-led:with near free
-3|/after-led:with near joined
9|/after-led:within far free
3|/after-led:within far joined
-3|/after-led:without near free
5|/after-led:would near joined
-10|/after:body name
4|/after:body owner
14|/after:capital owner
-7|/after:country name
-16|/after:country owner
-7|/after:gov name
6|/after:gov owner
19|/after:leader name
-22|/after:nongov name
-20|/after:nongov owner
-9|/after:people name
-5|/after:people owner
-6|/after:pronoun name
-5|/after:pronoun owner
25|/asked-before:other
38|/asked-before:spender
-12|/before-clause:after-figure inside name body
-15|/before-clause:after-figure inside name capital
9|/before-clause:after-figure inside name country
-4|/before-clause:after-figure inside name gov
11|/before-clause:after-figure inside name leader
7|/before-clause:after-figure inside name nongov
6|/before-clause:after-figure inside name pronoun
3|/before-clause:after-figure inside owner country
-10|/before-clause:after-figure inside owner gov
4|/before-clause:after-figure inside owner leader
3|/before-clause:after-figure inside owner people
8|/before-clause:after-figure opens name body
-3|/before-clause:after-figure opens name capital
6|/before-clause:after-figure opens name country
-8|/before-clause:after-figure opens name gov
-5|/before-clause:after-figure opens name leader
-5|/before-clause:after-figure opens owner body
-6|/before-clause:after-figure opens owner country
5|/before-clause:after-figure opens owner leader
11|/before-clause:free inside name body
-7|/before-clause:free inside name capital
-20|/before-clause:free inside name country
3|/before-clause:free inside name gov
11|/before-clause:free inside name leader
-6|/before-clause:free inside name nongov
-5|/before-clause:free inside name people
-3|/before-clause:free inside name pronoun
-7|/before-clause:free inside owner body
10|/before-clause:free inside owner capital
-8|/before-clause:free inside owner gov
10|/before-clause:free inside owner leader
-5|/before-clause:free inside owner nongov
5|/before-clause:free inside owner pronoun
21|/before-clause:free opens name capital
13|/before-clause:free opens name country
11|/before-clause:free opens name gov
-4|/before-clause:free opens name leader
-3|/before-clause:free opens name nongov
12|/before-clause:free opens owner body
9|/before-clause:free opens owner capital
17|/before-clause:free opens owner gov
5|/before-clause:free opens owner leader
-8|/before-clause:free opens owner nongov
-13|/before-clause:free opens owner pronoun
-8|/before-far:1
17|/before-far:20
19|/before-far:4
-11|/before-far:60
24|/before-far:9
-6|/before-free:0 after-figure name near
-12|/before-free:0 after-figure owner far
10|/before-free:0 after-figure owner near
-5|/before-free:0 free name far
-17|/before-free:0 free name near
29|/before-free:0 free owner far
13|/before-free:0 free owner near
6|/before-free:1 after-figure name far
16|/before-free:1 after-figure name near
-7|/before-free:1 after-figure owner far
5|/before-free:1 after-figure owner near
-7|/before-free:1 free name far
12|/before-free:1 free name near
-12|/before-free:1 free owner far
11|/before-free:1 free owner near
-11|/before-free:2 after-figure name far
-5|/before-free:2 after-figure name near
17|/before-free:2 free name far
9|/before-free:2 free name near
-3|/before-free:2 free owner far
-9|/before-free:2 free owner near
6|/before-free:3 free name far
3|/before-free:3 free name near
6|/before-joint:0 after-figure
19|/before-joint:0 free
12|/before-joint:1 after-figure
3|/before-joint:1 free
-12|/before-joint:2 after-figure
31|/before-joint:2 free
-14|/before-joint:3 after-figure
-6|/before-joint:3 free
33|/before-led:
5|/before-led:\"
13|/before-led:'
11|/before-led:'s
13|/before-led:(
26|/before-led:,
25|/before-led:-
11|/before-led:--
-16|/before-led:.
-7|/before-led::
4|/before-led:;
17|/before-led:DATE
10|/before-led:a
8|/before-led:accused
3|/before-led:after
3|/before-led:agency
3|/before-led:although
8|/before-led:ambition
-3|/before-led:among
7|/before-led:an
-10|/before-led:and
3|/before-led:answer
-4|/before-led:around
-11|/before-led:asian
-17|/before-led:ask
9|/before-led:assails
-3|/before-led:bankrupting
20|/before-led:because
4|/before-led:behind
9|/before-led:bring
-5|/before-led:bring forward
-4|/before-led:but
7|/before-led:by
-10|/before-led:call
-3|/before-led:call for
-3|/before-led:call on
-4|/before-led:campaign
-3|/before-led:candidate
-3|/before-led:caretaker
-3|/before-led:central
-8|/before-led:chairs
6|/before-led:chancellor
26|/before-led:chief
6|/before-led:chief cabinet secretary
11|/before-led:cite
8|/before-led:colleague
-6|/before-led:come to
18|/before-led:commit
14|/before-led:committee
-3|/before-led:conference
-12|/before-led:conservative
4|/before-led:council
14|/before-led:defence minister
3|/before-led:defense minister
17|/before-led:defense secretary
-4|/before-led:deny
3|/before-led:deputy prime minister
-4|/before-led:designate
5|/before-led:did
3|/before-led:director
-3|/before-led:double
4|/before-led:earlier
11|/before-led:eastern
-24|/before-led:elect
-3|/before-led:entreat
-9|/before-led:even
-11|/before-led:every
-3|/before-led:exhort
-17|/before-led:expect
16|/before-led:finance minister
-3|/before-led:first
-10|/before-led:follows
-4|/before-led:for
-5|/before-led:foreign minister
-7|/before-led:former
-4|/before-led:friends
-15|/before-led:from
7|/before-led:general
3|/before-led:government
17|/before-led:grills
-3|/before-led:group
10|/before-led:hands
21|/before-led:has
17|/before-led:his
8|/before-led:host
-5|/before-led:how
-4|/before-led:if
5|/before-led:imitate
-4|/before-led:importing
-22|/before-led:in
-9|/before-led:increase
-3|/before-led:instruct
4|/before-led:interim
-8|/before-led:is
-7|/before-led:it
14|/before-led:its
-12|/before-led:keep
-3|/before-led:kiss
4|/before-led:known
7|/before-led:kyodo news
4|/before-led:lawmakers
-7|/before-led:lead
-5|/before-led:leader
-8|/before-led:leadership
9|/before-led:leads
5|/before-led:leave
-5|/before-led:led
9|/before-led:let
-16|/before-led:lift
-6|/before-led:like
6|/before-led:lord
-3|/before-led:make
-6|/before-led:match
5|/before-led:minister
-4|/before-led:model
-3|/before-led:money
-3|/before-led:most
5|/before-led:mr
3|/before-led:national security adviser
3|/before-led:new
-11|/before-led:no
-7|/before-led:normal
10|/before-led:not
-3|/before-led:notify
17|/before-led:now
-5|/before-led:nudge
-3|/before-led:oblige
-16|/before-led:of
4|/before-led:off
-5|/before-led:offer
-11|/before-led:one
3|/before-led:other
10|/before-led:over
-3|/before-led:own
-3|/before-led:petition
3|/before-led:pick
-4|/before-led:pis
-24|/before-led:premier
-3|/before-led:present
22|/before-led:president
-5|/before-led:prime minister
-3|/before-led:promise
6|/before-led:propel
3|/before-led:propose
17|/before-led:raise
5|/before-led:ratify
-4|/before-led:ratio
3|/before-led:reach
-4|/before-led:regards
-4|/before-led:reiterate
-6|/before-led:reject
-6|/before-led:repeat
3|/before-led:report
3|/before-led:reporters
-7|/before-led:restore
5|/before-led:return
4|/before-led:reverse
3|/before-led:same
9|/before-led:say
-7|/before-led:secretary
10|/before-led:seen
-4|/before-led:senior
-8|/before-led:since
-9|/before-led:sir
3|/before-led:so
10|/before-led:some
4|/before-led:sound out
-4|/before-led:speak
-5|/before-led:splits
-5|/before-led:staked
7|/before-led:start
-4|/before-led:succeed
7|/before-led:suggest
-3|/before-led:supporters
-11|/before-led:take
-27|/before-led:tell
5|/before-led:termed
-5|/before-led:that
48|/before-led:the
-6|/before-led:their
-6|/before-led:think
-22|/before-led:though
-4|/before-led:thrown
4|/before-led:tie
-6|/before-led:to
-5|/before-led:treat
3|/before-led:trillion
-3|/before-led:troubles
-12|/before-led:under
-4|/before-led:understood
5|/before-led:unless
-6|/before-led:until
7|/before-led:upon
-14|/before-led:urge
-3|/before-led:vice
-6|/before-led:view
-8|/before-led:want
-3|/before-led:were
-18|/before-led:what
7|/before-led:when
3|/before-led:where
-7|/before-led:which
5|/before-led:while
-3|/before-led:whom
-6|/before-led:whose
13|/before-led:why
8|/before-led:with
26|/before-led:within
-4|/before-led:years
12|/before-led:yet
6|/before:body name
-4|/before:capital name
19|/before:capital owner
8|/before:country name
14|/before:leader name
24|/before:leader owner
-5|/before:nongov name
-13|/before:nongov owner
-8|/before:people name
4|/before:pronoun name
-8|/before:pronoun owner
-9|/governor-form:about finite+
-3|/governor-form:accept finite++not
9|/governor-form:accept finite+could+not
3|/governor-form:accept finite+would
3|/governor-form:account gerund+
-9|/governor-form:achieve gerund+
4|/governor-form:adopt finite+
6|/governor-form:adopt finite+could
6|/governor-form:advise finite+
3|/governor-form:advise inf+
9|/governor-form:advocate finite+
3|/governor-form:advocate inf+
3|/governor-form:afford finite+
4|/governor-form:agitate for finite+
-15|/governor-form:agitate for progressive+
10|/governor-form:agree finite+
-12|/governor-form:agree finite+would
13|/governor-form:agree gerund+
-11|/governor-form:agree inf+
-6|/governor-form:aim finite+could
4|/governor-form:aim finite+would
4|/governor-form:aim inf+
-6|/governor-form:ambition +
-14|/governor-form:amount finite+would
-12|/governor-form:announce finite+
6|/governor-form:announce gerund+
-11|/governor-form:approve finite+could
5|/governor-form:argue finite+
6|/governor-form:argue for finite+
-4|/governor-form:argue for inf+
-3|/governor-form:argue for progressive+
5|/governor-form:argue gerund+
-3|/governor-form:argue inf+
3|/governor-form:arrive finite+
3|/governor-form:arrive finite++not
-10|/governor-form:arrive finite+will
-3|/governor-form:arrive finite+would
-30|/governor-form:ask finite+
5|/governor-form:ask finite++not
-26|/governor-form:ask for finite+
7|/governor-form:ask for finite++not
-4|/governor-form:ask for inf++not
3|/governor-form:ask for progressive++not
5|/governor-form:ask gerund+
18|/governor-form:ask inf+
-8|/governor-form:aspiration +
-5|/governor-form:be finite+
6|/governor-form:be finite+can+not
4|/governor-form:be finite+should+not
-3|/governor-form:be finite+will
11|/governor-form:be finite+will+not
-3|/governor-form:be finite+would
-17|/governor-form:be inf+
-3|/governor-form:believe finite+
-8|/governor-form:believe finite++not
9|/governor-form:believe gerund+
-9|/governor-form:call +
8|/governor-form:call finite+
17|/governor-form:call for +
11|/governor-form:call for finite+
-4|/governor-form:call for finite+will
12|/governor-form:call for gerund+
5|/governor-form:call for inf+
-6|/governor-form:call for progressive+
11|/governor-form:call on finite+
12|/governor-form:campaign finite+
4|/governor-form:campaign progressive+
-10|/governor-form:carry finite+
3|/governor-form:carry finite+will
5|/governor-form:choose finite+
11|/governor-form:clamor progressive+
-8|/governor-form:clear finite+
-6|/governor-form:climb finite+
-6|/governor-form:climb finite+would
-13|/governor-form:codify finite+would
4|/governor-form:come back with finite+could
-4|/governor-form:come to finite+
-9|/governor-form:commit finite+could
5|/governor-form:commit finite+should
10|/governor-form:commit finite+should+not
5|/governor-form:commit finite+would+not
5|/governor-form:commitment +
-18|/governor-form:consider finite+
8|/governor-form:consider finite+should
-6|/governor-form:consider gerund+
25|/governor-form:consider inf+
-18|/governor-form:consider progressive+
-5|/governor-form:contain finite+could
3|/governor-form:contemplate finite+
-5|/governor-form:contemplate finite+would
-3|/governor-form:debate finite+
-4|/governor-form:decide inf+
7|/governor-form:declare finite+would
-7|/governor-form:decline finite+
-3|/governor-form:demand +
11|/governor-form:demand finite+
-3|/governor-form:demand finite+would+not
-4|/governor-form:demand progressive+
3|/governor-form:devote finite+
11|/governor-form:devote gerund+
-7|/governor-form:dip finite+should+not
8|/governor-form:discuss finite+
4|/governor-form:discuss finite++not
-4|/governor-form:discuss gerund+
-17|/governor-form:discuss inf+
6|/governor-form:discuss progressive+
15|/governor-form:dismiss finite+
-4|/governor-form:do finite+
10|/governor-form:do finite+can+not
4|/governor-form:double finite+should
-5|/governor-form:double gerund+
-6|/governor-form:draft gerund+
3|/governor-form:drop finite++not
9|/governor-form:edge finite+
-4|/governor-form:edge finite+would
4|/governor-form:end finite+
7|/governor-form:endorse gerund+
3|/governor-form:endorse inf+
3|/governor-form:entreat finite+
-13|/governor-form:envisage finite+
3|/governor-form:envision finite+
-4|/governor-form:equal finite+would
5|/governor-form:estimate finite+
-6|/governor-form:examine inf+
-11|/governor-form:examine progressive+
4|/governor-form:exceed finite+
4|/governor-form:exceed finite+could
-3|/governor-form:exceed finite+will
3|/governor-form:exhort finite+
-7|/governor-form:expect finite+
8|/governor-form:explore finite+
-8|/governor-form:eye finite+
-13|/governor-form:fall finite+should+not
8|/governor-form:fall inf+
19|/governor-form:favor finite+
-4|/governor-form:favor inf+
9|/governor-form:favour finite+
3|/governor-form:fend off finite+
7|/governor-form:fight finite+
4|/governor-form:get finite++not
-5|/governor-form:get finite+could
8|/governor-form:get finite+could+not
4|/governor-form:get finite+should
-7|/governor-form:get finite+would
-11|/governor-form:get inf+
5|/governor-form:give finite+could
-6|/governor-form:give finite+should
-6|/governor-form:give inf+
-4|/governor-form:go finite+
-3|/governor-form:go finite+can+not
-8|/governor-form:go finite+could
11|/governor-form:go finite+should
-12|/governor-form:go finite+should+not
26|/governor-form:go finite+would
-7|/governor-form:go gerund+
-3|/governor-form:go inf+
3|/governor-form:go progressive+
-5|/governor-form:go progressive++not
3|/governor-form:go progressive+should
-12|/governor-form:goal +
7|/governor-form:grow finite+
-14|/governor-form:grow finite+would
-6|/governor-form:grow gerund+
4|/governor-form:guarantee finite+would
-3|/governor-form:head finite+should
3|/governor-form:head finite+would
-8|/governor-form:hike inf+
3|/governor-form:hint finite+
-3|/governor-form:hint progressive+
6|/governor-form:hit finite+
8|/governor-form:hit finite+would
-5|/governor-form:hold finite+
-13|/governor-form:hold finite+will
5|/governor-form:hold finite+would
17|/governor-form:hold inf+
-13|/governor-form:hope finite+
26|/governor-form:idea +
4|/governor-form:imagine finite+can+not
13|/governor-form:increase finite+would
-5|/governor-form:intend finite++not
4|/governor-form:invest finite+should
-3|/governor-form:jump finite+
-3|/governor-form:jump finite+will
13|/governor-form:jump inf+
-16|/governor-form:keep finite+
6|/governor-form:keep finite+should
8|/governor-form:keep finite+would
-3|/governor-form:lean toward gerund+
3|/governor-form:leave finite+
5|/governor-form:level off at finite+would
-9|/governor-form:lift finite+could
-16|/governor-form:like finite+
3|/governor-form:like to see finite+would
8|/governor-form:live with finite+can
-10|/governor-form:live with finite+would
-7|/governor-form:lobby for finite+
-8|/governor-form:look at finite+
-9|/governor-form:look at finite+should
-4|/governor-form:look at progressive+
-11|/governor-form:lower finite+
5|/governor-form:lower finite++not
-3|/governor-form:manage finite+could
6|/governor-form:match finite+
6|/governor-form:mean finite+could
-7|/governor-form:mean finite+would
3|/governor-form:meet gerund+
23|/governor-form:mention finite+
-3|/governor-form:mention finite++not
-10|/governor-form:mention finite+will
8|/governor-form:move finite+could
-3|/governor-form:move finite+should
-14|/governor-form:move finite+would
4|/governor-form:move up gerund+
-14|/governor-form:mull finite+
-4|/governor-form:mull progressive+
4|/governor-form:muse finite+
-4|/governor-form:name finite+
10|/governor-form:name gerund+
-4|/governor-form:name inf+
-4|/governor-form:obligation +
3|/governor-form:oblige finite+would
5|/governor-form:offer finite+
4|/governor-form:offer finite+would
5|/governor-form:offer gerund+
-5|/governor-form:offer progressive+
15|/governor-form:oppose finite+
-7|/governor-form:oppose finite+would
3|/governor-form:path +
4|/governor-form:peg inf+
-4|/governor-form:pencil in finite+
5|/governor-form:pencil in finite+would
-5|/governor-form:plan finite+
5|/governor-form:play down finite+
4|/governor-form:pledge finite+
-3|/governor-form:pledge finite++not
-13|/governor-form:pledge gerund+
-4|/governor-form:ponder finite+
-7|/governor-form:prefer finite+
5|/governor-form:prefer finite+would
-6|/governor-form:prepare finite+
3|/governor-form:prepare finite+should
3|/governor-form:pressure +
-6|/governor-form:promise +
6|/governor-form:promise finite+
7|/governor-form:promise finite+would+not
5|/governor-form:proposal +
6|/governor-form:propose finite+will
-3|/governor-form:propose finite+would
-10|/governor-form:propose gerund+
22|/governor-form:propose inf+
7|/governor-form:propose progressive+
-7|/governor-form:push back finite+
-3|/governor-form:push for progressive+
8|/governor-form:put finite+
-7|/governor-form:put finite+could
3|/governor-form:put finite+will
-4|/governor-form:put finite+would
-7|/governor-form:put forward finite+
-18|/governor-form:raise finite+
7|/governor-form:raise finite+could
4|/governor-form:raise finite+should
-9|/governor-form:raise finite+would
16|/governor-form:raise gerund+
-4|/governor-form:ratify gerund+
-21|/governor-form:reach finite+should
5|/governor-form:reach finite+will
-9|/governor-form:ready finite+should
7|/governor-form:reckon finite+
6|/governor-form:recommend finite+
6|/governor-form:recommend finite+will
10|/governor-form:recommend inf+
12|/governor-form:recommendation +
-16|/governor-form:recommendations +
3|/governor-form:reduce finite+would
17|/governor-form:refuse finite+
7|/governor-form:reiterate finite+
7|/governor-form:reject finite+
3|/governor-form:remain finite+
-3|/governor-form:request +
-15|/governor-form:require finite+would
5|/governor-form:resist finite+
3|/governor-form:return finite+
3|/governor-form:return finite+should
-4|/governor-form:rise finite+should
-4|/governor-form:rise finite+will
5|/governor-form:rise finite+would
-4|/governor-form:rule out finite+
-16|/governor-form:rule out finite++not
15|/governor-form:rule out finite+would+not
-5|/governor-form:say no to finite+
4|/governor-form:see at inf+
-17|/governor-form:seek finite+
-3|/governor-form:seek finite+would
-3|/governor-form:seek gerund+
8|/governor-form:seek inf+
-9|/governor-form:set aside finite+would
-6|/governor-form:set finite+could
-4|/governor-form:set finite+will
7|/governor-form:set finite+would
-5|/governor-form:set gerund+
-3|/governor-form:set his heart on finite+
-9|/governor-form:settle for finite+
5|/governor-form:settle for finite+could
10|/governor-form:settle for finite+would
-7|/governor-form:settle for inf+
5|/governor-form:settle on finite+will
-4|/governor-form:settle on inf+
4|/governor-form:shoot for finite+should
-5|/governor-form:signal finite+
4|/governor-form:sit finite+
-9|/governor-form:sit progressive+
5|/governor-form:slip finite+
-3|/governor-form:sound out finite+
-5|/governor-form:sound out progressive+
-10|/governor-form:speak of finite+
-7|/governor-form:speak of finite++not
-8|/governor-form:speak of inf+
4|/governor-form:speak of progressive+
5|/governor-form:specify gerund+
-17|/governor-form:spend finite+
18|/governor-form:spend finite+should
-6|/governor-form:spend finite+should+not
-13|/governor-form:spend finite+will
5|/governor-form:spend finite+would
-6|/governor-form:spend gerund+
7|/governor-form:spend inf+
4|/governor-form:spend progressive+should
5|/governor-form:start at finite+
-6|/governor-form:stay finite+should
-6|/governor-form:stop finite+
9|/governor-form:stop finite+would
-16|/governor-form:stop short finite+
10|/governor-form:study finite+would
-10|/governor-form:study inf+
-8|/governor-form:study progressive+
3|/governor-form:suggest finite++not
8|/governor-form:suggest finite+will
-3|/governor-form:suggest progressive++not
-5|/governor-form:suggestion +
8|/governor-form:take finite+
3|/governor-form:take finite+should
-23|/governor-form:take finite+would
8|/governor-form:take finite+would+not
12|/governor-form:talk about finite+
5|/governor-form:talk about finite+should
-14|/governor-form:talk about inf+
5|/governor-form:talk finite+
-8|/governor-form:talk gerund+
-14|/governor-form:talk of finite+
10|/governor-form:talk of inf+
-3|/governor-form:target finite+could
7|/governor-form:tell finite+
-3|/governor-form:tell finite++not
-17|/governor-form:tell gerund+
5|/governor-form:think finite+
-3|/governor-form:think finite++not
3|/governor-form:think finite+should
11|/governor-form:think inf+
-4|/governor-form:think progressive+
-7|/governor-form:tie finite+would+not
6|/governor-form:tie gerund+
8|/governor-form:toss around finite+
-8|/governor-form:try finite+
5|/governor-form:try finite+could
-4|/governor-form:turn down finite+
11|/governor-form:urge finite+
-10|/governor-form:urge inf+
4|/governor-form:use finite+could
8|/governor-form:use finite+should+not
4|/governor-form:veto finite+should
-3|/governor-form:veto inf+
-5|/governor-form:vote on finite+will
3|/governor-form:vow gerund+
5|/governor-form:want finite+
-3|/governor-form:want finite++not
3|/governor-form:warn gerund+
-14|/governor-form:weigh progressive+
3|/governor-form:work out finite+
-3|/governor-form:work progressive+
-6|/governor-form:write finite+
5|/governor-form:write finite+should
6|/governor-form:write finite+would
-5|/governor-kind:be
-4|/governor-kind:cap
-18|/governor-kind:demand
4|/governor-kind:denial
-8|/governor-kind:level
-16|/governor-kind:move
-3|/governor-kind:pledge
-12|/governor-kind:proposal
16|/governor-kind:spend
-5|/governor-mood:be finite+
6|/governor-mood:be finite+can+not
4|/governor-mood:be finite+should+not
-3|/governor-mood:be finite+will
11|/governor-mood:be finite+will+not
-3|/governor-mood:be finite+would
-17|/governor-mood:be inf+
-22|/governor-mood:cap finite+
-5|/governor-mood:cap finite+could
7|/governor-mood:cap finite+should
-14|/governor-mood:cap finite+will
16|/governor-mood:cap finite+would
15|/governor-mood:cap inf+
7|/governor-mood:demand +
7|/governor-mood:demand finite+
-27|/governor-mood:demand finite++passive
5|/governor-mood:demand finite+could
-3|/governor-mood:demand finite+will
-4|/governor-mood:demand finite+would+not
3|/governor-mood:demand gerund+
14|/governor-mood:demand inf+
-4|/governor-mood:demand inf++not
-18|/governor-mood:demand progressive+
3|/governor-mood:demand progressive++not
17|/governor-mood:denial finite+
-16|/governor-mood:denial finite++not
4|/governor-mood:denial finite+should
-7|/governor-mood:denial finite+would
15|/governor-mood:denial finite+would+not
-5|/governor-mood:denial inf+
15|/governor-mood:level finite+
5|/governor-mood:level finite+could
-5|/governor-mood:level finite+should
-6|/governor-mood:level finite+should+passive
-12|/governor-mood:level finite+would
3|/governor-mood:level gerund+
-9|/governor-mood:level progressive+
6|/governor-mood:move finite+
11|/governor-mood:move finite++not
-3|/governor-mood:move finite+can+not
-13|/governor-mood:move finite+could
6|/governor-mood:move finite+could+not
12|/governor-mood:move finite+should
-31|/governor-mood:move finite+should+not
4|/governor-mood:move finite+should+passive
8|/governor-mood:move finite+would+not
-9|/governor-mood:move finite+would+passive
-10|/governor-mood:move gerund+
4|/governor-mood:move inf+
5|/governor-mood:move progressive+
-5|/governor-mood:move progressive++not
4|/governor-mood:move progressive+should
-11|/governor-mood:pledge +
-15|/governor-mood:pledge finite++not
-6|/governor-mood:pledge finite++passive
-17|/governor-mood:pledge finite+could
9|/governor-mood:pledge finite+could+not
11|/governor-mood:pledge finite+should
10|/governor-mood:pledge finite+should+not
3|/governor-mood:pledge finite+should+passive
12|/governor-mood:pledge finite+would
3|/governor-mood:pledge finite+would+not
23|/governor-mood:pledge gerund+
-11|/governor-mood:pledge inf+
-12|/governor-mood:pledge progressive+
7|/governor-mood:proposal +
3|/governor-mood:proposal +would
9|/governor-mood:proposal finite+
-16|/governor-mood:proposal finite++not
5|/governor-mood:proposal finite++passive
8|/governor-mood:proposal finite+can
4|/governor-mood:proposal finite+can+not
4|/governor-mood:proposal finite+could
7|/governor-mood:proposal finite+should
6|/governor-mood:proposal finite+will
-11|/governor-mood:proposal gerund+
14|/governor-mood:proposal inf+
-47|/governor-mood:proposal progressive+
-3|/governor-mood:proposal progressive++not
-15|/governor-mood:spend finite+
10|/governor-mood:spend finite+can+not
6|/governor-mood:spend finite+could+passive
19|/governor-mood:spend finite+should
-13|/governor-mood:spend finite+will
5|/governor-mood:spend gerund+
7|/governor-mood:spend inf+
4|/governor-mood:spend progressive+should
-9|/governor:about
11|/governor:accept
3|/governor:account
-9|/governor:achieve
6|/governor:adopt
9|/governor:advise
15|/governor:advocate
5|/governor:afford
-11|/governor:agitate for
7|/governor:aim
-6|/governor:ambition
-14|/governor:amount
-6|/governor:announce
-11|/governor:approve
7|/governor:argue
-6|/governor:arrive
-4|/governor:ask
-17|/governor:ask for
-8|/governor:aspiration
-5|/governor:be
3|/governor:bring
34|/governor:call for
13|/governor:call on
17|/governor:campaign
-6|/governor:carry
5|/governor:choose
11|/governor:clamor
-8|/governor:clear
-13|/governor:climb
-13|/governor:codify
5|/governor:come back with
-3|/governor:come to
7|/governor:commit
5|/governor:commitment
-10|/governor:consider
-4|/governor:contain
-7|/governor:debate
-6|/governor:decide
7|/governor:declare
-7|/governor:decline
16|/governor:devote
-6|/governor:dip
-3|/governor:discuss
15|/governor:dismiss
4|/governor:do
-6|/governor:draft
3|/governor:drop
7|/governor:edge
9|/governor:end
10|/governor:endorse
3|/governor:entreat
-13|/governor:envisage
3|/governor:envision
-4|/governor:equal
5|/governor:estimate
-18|/governor:examine
7|/governor:exceed
3|/governor:exhort
-8|/governor:expect
8|/governor:explore
-8|/governor:eye
-4|/governor:fall
15|/governor:favor
9|/governor:favour
3|/governor:fend off
7|/governor:fight
7|/governor:fix
-6|/governor:get
-10|/governor:give
-12|/governor:goal
-14|/governor:grow
5|/governor:guarantee
-6|/governor:hike
13|/governor:hit
-13|/governor:hope
26|/governor:idea
6|/governor:imagine
13|/governor:increase
3|/governor:insist on
-6|/governor:intend
4|/governor:invest
7|/governor:jump
-3|/governor:keep
5|/governor:level off at
-9|/governor:lift
-16|/governor:like
3|/governor:like to see
-3|/governor:live with
-6|/governor:lobby for
-21|/governor:look at
-5|/governor:lower
-3|/governor:manage
7|/governor:match
-3|/governor:mean
15|/governor:mention
-8|/governor:move
4|/governor:move up
-18|/governor:mull
4|/governor:muse
-4|/governor:obligation
3|/governor:oblige
10|/governor:offer
9|/governor:oppose
3|/governor:path
3|/governor:pay
4|/governor:peg
-8|/governor:plan
5|/governor:play down
-12|/governor:pledge
-6|/governor:ponder
-5|/governor:prepare
3|/governor:pressure
5|/governor:promise
7|/governor:proposal
25|/governor:propose
-4|/governor:push
-7|/governor:push back
-5|/governor:push for
-7|/governor:put forward
-4|/governor:ratify
-12|/governor:reach
-11|/governor:ready
8|/governor:reckon
21|/governor:recommend
12|/governor:recommendation
-14|/governor:recommendations
3|/governor:reduce
16|/governor:refuse
7|/governor:reiterate
4|/governor:reject
3|/governor:remain
-5|/governor:request
-15|/governor:require
5|/governor:resist
9|/governor:return
-7|/governor:rule out
-4|/governor:say no to
4|/governor:see at
-16|/governor:seek
-8|/governor:set
-9|/governor:set aside
-3|/governor:set his heart on
4|/governor:shoot for
-5|/governor:signal
-5|/governor:sit
5|/governor:slip
-8|/governor:sound out
-22|/governor:speak of
5|/governor:specify
-10|/governor:spend
3|/governor:stand
5|/governor:start at
-16|/governor:stop short
-9|/governor:study
4|/governor:suggest
-5|/governor:suggestion
-5|/governor:take
4|/governor:take up
-3|/governor:talk
7|/governor:talk about
-4|/governor:talk of
-14|/governor:tell
12|/governor:think
8|/governor:toss around
-4|/governor:try
-4|/governor:turn down
5|/governor:urge
13|/governor:use
-5|/governor:vote on
3|/governor:vow
4|/governor:warn
-15|/governor:weigh
-3|/governor:work
3|/governor:work out
5|/governor:write
-19|/has:EU
-50|/has:NATO
13|/has:PERSON
-8|/has:USA
13|/has:academics
12|/has:administration
5|/has:admiral
11|/has:adviser
-10|/has:advisers
-19|/has:advisory
-9|/has:advisory panel
3|/has:afd
-14|/has:aide
-18|/has:aides
6|/has:analysts
14|/has:ano
5|/has:backbenchers
12|/has:bureaucrat
-12|/has:bureaucrats
11|/has:business leaders
-26|/has:cabinet
15|/has:candidate
9|/has:candidates
5|/has:caucus
8|/has:cdu
-4|/has:center for
3|/has:centrist reform alliance
-11|/has:chancellor
-5|/has:chief cabinet secretary
12|/has:chinese nationalist party
8|/has:christian democrats
35|/has:coalition
-4|/has:commission
-37|/has:committee
3|/has:conservative party of japan
5|/has:conservatives
21|/has:could
22|/has:country
-41|/has:defence minister
-22|/has:defence ministry
-14|/has:defence secretary
-7|/has:defense chief
-42|/has:defense minister
-11|/has:defense ministry
-21|/has:defense secretary
5|/has:democrats
-4|/has:deputy prime minister
9|/has:diplomat
-7|/has:diplomats
10|/has:dpp
12|/has:economist
-10|/has:economists
-14|/has:editorial
-3|/has:eesti 200
7|/has:ekre
3|/has:envoy
-4|/has:envoys
6|/has:ex
7|/has:executives
-30|/has:expert
41|/has:experts
6|/has:figure
27|/has:figures
-7|/has:finance minister
-17|/has:finance ministry
3|/has:fine gael
5|/has:five star movement
-24|/has:foreign minister
5|/has:foreign ministry
4|/has:foreign secretary
46|/has:former
-47|/has:general
-9|/has:gov ' t
-10|/has:governing coalition
8|/has:government
-3|/has:government spokesman
-3|/has:govt
4|/has:greens
-26|/has:hawks
36|/has:i
-8|/has:insiders
-7|/has:institute
4|/has:isamaa
14|/has:ishin
12|/has:japan innovation party
13|/has:japanese communist party
4|/has:keidanren
24|/has:kmt
11|/has:komeito
16|/has:kuomintang
3|/has:labour mps
-6|/has:law and justice
-16|/has:lawmaker
-9|/has:lawmakers
-10|/has:ldp
83|/has:leader
15|/has:leaders
17|/has:leadership
5|/has:legislator
6|/has:legislators
7|/has:liberal democratic party
-4|/has:liberal democrats
4|/has:liberals
-11|/has:man
-6|/has:mayor
18|/has:member
-18|/has:members
8|/has:ministers
-39|/has:ministry
-7|/has:ministry of defence
-6|/has:mps
33|/has:my
-8|/has:n - va
4|/has:national rally
5|/has:national security adviser
4|/has:ndp
-4|/has:negotiator
17|/has:negotiators
4|/has:nippon ishin
-11|/has:nsc
-10|/has:nz first
-4|/has:observers
7|/has:officer
12|/has:officers
-12|/has:official
-61|/has:officials
10|/has:opposition
6|/has:opposition leader
-20|/has:our
-18|/has:panel
-11|/has:parliament
10|/has:participant
4|/has:participants
8|/has:parties
15|/has:party
-3|/has:people
12|/has:people power party
-41|/has:person
-3|/has:pis
9|/has:podemos
29|/has:politicians
3|/has:popular party
-35|/has:premier
-3|/has:president
-12|/has:prime minister
6|/has:professor
3|/has:reform uk
3|/has:republicans
6|/has:researcher
6|/has:researchers
12|/has:retired
5|/has:ruling bloc
8|/has:ruling camp
45|/has:ruling parties
13|/has:sanseito
4|/has:scholar
15|/has:senator
-6|/has:senators
28|/has:should
-6|/has:social democratic party
10|/has:socialists
-20|/has:source
-12|/has:sources
13|/has:spd
5|/has:staffers
12|/has:strategist
-4|/has:sumar
4|/has:supporters
10|/has:survey
3|/has:taiwan people 's party
7|/has:the chancellor
4|/has:the military
7|/has:think tank
4|/has:think tanks
6|/has:tpp
11|/has:treasury
-3|/has:union
-5|/has:unions
16|/has:university
3|/has:vice defense minister
3|/has:vooruit
35|/home:other
14|/home:spender
-5|/known:- ALLIES 1.5
-5|/known:- ALLIES 1.5 since-2025
4|/known:- ALLIES 1E+1
4|/known:- ALLIES 1E+1 to-2024
21|/known:- ALLIES 2
16|/known:- ALLIES 2 since-2025
3|/known:- ALLIES 2 to-2021
21|/known:- ALLIES 3
14|/known:- ALLIES 3 since-2025
7|/known:- ALLIES 3 to-2024
-15|/known:- ALLIES 3.5
-15|/known:- ALLIES 3.5 since-2025
-5|/known:- ALLIES 5 since-2025
7|/known:- ALLIES 5 to-1999
7|/known:- ALLIES 6
7|/known:- ALLIES 6 to-1999
7|/known:- ALLIES since-2025
14|/known:- ALLIES to-1999
3|/known:- ALLIES to-2021
12|/known:- ALLIES to-2024
5|/known:- ARG 2
6|/known:- ARG 2 to-2024
8|/known:- ARG to-2024
4|/known:- AUS 1.5
3|/known:- AUS 1.5 to-2024
3|/known:- AUS 2
12|/known:- AUS 2.5
10|/known:- AUS 2.5 since-2025
-5|/known:- AUS 2.5-3
-6|/known:- AUS 2.5-3 since-2025
5|/known:- AUS 3
11|/known:- AUS 3 since-2025
-6|/known:- AUS 3 to-2024
-4|/known:- AUS 3.5
-5|/known:- AUS 3.5 since-2025
15|/known:- AUS since-2025
3|/known:- AUS to-2024
3|/known:- AUS+JPN 3.5
3|/known:- AUS+JPN 3.5 since-2025
3|/known:- AUS+JPN since-2025
-11|/known:- BEL 2.5
-11|/known:- BEL 2.5 since-2025
-3|/known:- BEL 5
-3|/known:- BEL 5 since-2025
-15|/known:- BEL since-2025
13|/known:- BGD 1
13|/known:- BGD 1 since-2025
-6|/known:- BGD 1.3
-6|/known:- BGD 1.3 since-2025
6|/known:- BGD since-2025
-3|/known:- BGR 3.5
-3|/known:- BGR 3.5 since-2025
-3|/known:- BGR since-2025
-4|/known:- BRA 1.2
-4|/known:- BRA 1.2 since-2025
5|/known:- BRA 2
4|/known:- BRA 2 since-2025
5|/known:- CAN 2
7|/known:- CAN 2 since-2025
-9|/known:- CAN 3
-9|/known:- CAN 3 since-2025
10|/known:- CAN 5
10|/known:- CAN 5 since-2025
8|/known:- CAN since-2025
-7|/known:- CHE 1
-7|/known:- CHE 1 since-2025
-7|/known:- CHE since-2025
4|/known:- CHL 1.6
4|/known:- CHL 1.6 since-2025
4|/known:- CHL since-2025
5|/known:- CHN 1
5|/known:- CHN 1 since-2025
6|/known:- CHN 2
6|/known:- CHN 2 since-2025
7|/known:- CHN 3
7|/known:- CHN 3 since-2025
3|/known:- CHN 3.5
3|/known:- CHN 3.5 since-2025
21|/known:- CHN since-2025
-3|/known:- CHN+JPN 3
-3|/known:- CHN+JPN 3 since-2025
-3|/known:- CHN+JPN since-2025
4|/known:- COL 1.5
4|/known:- COL 1.5 since-2025
3|/known:- COL since-2025
-3|/known:- CYP 2
-3|/known:- CYP 2 since-2025
-3|/known:- CYP since-2025
8|/known:- CZE 3
8|/known:- CZE 3 since-2025
6|/known:- CZE 5
6|/known:- CZE 5 since-2025
14|/known:- CZE since-2025
4|/known:- DEU 0.7
4|/known:- DEU 0.7 to-2024
4|/known:- DEU 1.5 since-2025
-6|/known:- DEU 1.5 to-2021
23|/known:- DEU 2
8|/known:- DEU 2 since-2025
7|/known:- DEU 2 to-2021
8|/known:- DEU 2 to-2024
-7|/known:- DEU 2.9
-7|/known:- DEU 2.9 since-2025
-14|/known:- DEU 3
-10|/known:- DEU 3 since-2025
-4|/known:- DEU 3 to-2024
10|/known:- DEU 3.5
20|/known:- DEU 3.5 since-2025
-10|/known:- DEU 3.5 to-2024
3|/known:- DEU 4 since-2025
4|/known:- DEU 5
4|/known:- DEU 5 since-2025
25|/known:- DEU since-2025
3|/known:- DEU+JPN 4
3|/known:- DEU+JPN 4 to-1999
3|/known:- DEU+JPN to-1999
-3|/known:- DNK since-2025
-10|/known:- ESP 1.3
-10|/known:- ESP 1.3 since-2025
-14|/known:- ESP 2.1
-14|/known:- ESP 2.1 since-2025
9|/known:- ESP 3.5
9|/known:- ESP 3.5 since-2025
-14|/known:- ESP since-2025
-6|/known:- EST 2.5
-6|/known:- EST 2.5 to-2024
-3|/known:- EST 3
-3|/known:- EST 3 to-2024
3|/known:- EST 3.5
-7|/known:- EST 4.5
-7|/known:- EST 4.5 since-2025
-16|/known:- EST 5
-7|/known:- EST 5 since-2025
-10|/known:- EST 5 to-2024
-3|/known:- EST 6
-3|/known:- EST 6 since-2025
-17|/known:- EST since-2025
-17|/known:- EST to-2024
-8|/known:- EU 1.5
-8|/known:- EU 1.5 since-2025
-4|/known:- EU 3
-6|/known:- EU 3 since-2025
-17|/known:- EU 3.5
-19|/known:- EU 3.5 since-2025
-35|/known:- EU since-2025
4|/known:- EU to-2024
5|/known:- FIN 2.5
4|/known:- FIN 2.5 to-2024
-11|/known:- FIN 3
-11|/known:- FIN 3 since-2025
-3|/known:- FIN 3.3
-3|/known:- FIN 3.3 since-2025
-3|/known:- FIN 3.5
-3|/known:- FIN 3.5 since-2025
3|/known:- FIN 5
3|/known:- FIN 5 since-2025
-14|/known:- FIN since-2025
4|/known:- FIN to-2024
-5|/known:- FJI 2
-5|/known:- FJI 2 since-2025
-5|/known:- FJI 2-2.5
-5|/known:- FJI 2-2.5 since-2025
-10|/known:- FJI since-2025
4|/known:- FRA 2
4|/known:- FRA 2 to-2021
12|/known:- FRA 2.5
11|/known:- FRA 2.5 since-2025
-16|/known:- FRA 3-3.5
-16|/known:- FRA 3-3.5 since-2025
-9|/known:- FRA 3.5
-9|/known:- FRA 3.5 since-2025
-3|/known:- FRA 4 to-2021
-6|/known:- FRA 5
-6|/known:- FRA 5 since-2025
-22|/known:- FRA since-2025
3|/known:- FRA to-2024
-4|/known:- GBR 2
-3|/known:- GBR 2 to-2024
-3|/known:- GBR 2.5 to-2024
3|/known:- GBR 2.65
3|/known:- GBR 2.65 since-2025
-6|/known:- GBR 2.7
-6|/known:- GBR 2.7 since-2025
7|/known:- GBR 3
-14|/known:- GBR 3 since-2025
21|/known:- GBR 3 to-2024
4|/known:- GBR 3-4
4|/known:- GBR 3-4 since-2025
12|/known:- GBR 3.5
9|/known:- GBR 3.5 since-2025
5|/known:- GBR 5
5|/known:- GBR 5 since-2025
5|/known:- GBR since-2025
3|/known:- GBR to-1999
16|/known:- GBR to-2024
-5|/known:- GEO 4
-5|/known:- GEO 4 to-2013
-5|/known:- GEO to-2013
-3|/known:- HUN since-2025
-6|/known:- IDN 0.8
-6|/known:- IDN 0.8 to-2024
14|/known:- IDN 1
7|/known:- IDN 1 since-2025
6|/known:- IDN 1 to-2024
7|/known:- IDN 1-1.5
7|/known:- IDN 1-1.5 to-2024
-4|/known:- IDN 1.5
-19|/known:- IDN 1.5 since-2025
15|/known:- IDN 1.5 to-2024
-5|/known:- IDN 1.6
-5|/known:- IDN 1.6 to-2024
5|/known:- IDN 2
4|/known:- IDN 2 to-2024
-13|/known:- IDN since-2025
20|/known:- IDN to-2024
-9|/known:- IND 2 since-2025
7|/known:- IND 2 to-2024
-5|/known:- IND 2.3
-5|/known:- IND 2.3 since-2025
5|/known:- IND 3
7|/known:- IND 3 since-2025
4|/known:- IND 3 to-1999
3|/known:- IND 3 to-2013
-8|/known:- IND 3 to-2024
9|/known:- IND 3.5
9|/known:- IND 3.5 since-2025
4|/known:- IND to-1999
3|/known:- IND to-2013
-3|/known:- IRL 0.5
-3|/known:- IRL 0.5 since-2025
4|/known:- IRL 0.6
4|/known:- IRL 0.6 since-2025
-3|/known:- IRL 1
-3|/known:- IRL 1 since-2025
-7|/known:- IRL 2
-7|/known:- IRL 2 since-2025
8|/known:- IRL 3.5
8|/known:- IRL 3.5 since-2025
3|/known:- ISR 4
3|/known:- ISR 4 since-2025
-4|/known:- ISR 4.3
-4|/known:- ISR 4.3 since-2025
-3|/known:- ISR 5.5
-3|/known:- ISR 5.5 since-2025
6|/known:- ISR 6
6|/known:- ISR 6 since-2025
5|/known:- ISR 6-7
5|/known:- ISR 6-7 since-2025
-14|/known:- ISR 7
-16|/known:- ISR 7 since-2025
3|/known:- ISR 7 to-2024
-4|/known:- ISR 7.5
-4|/known:- ISR 7.5 to-2013
-7|/known:- ISR since-2025
-4|/known:- ISR to-2013
3|/known:- ISR to-2024
7|/known:- ITA 2.5 since-2025
-5|/known:- ITA 2.5 to-2024
-3|/known:- ITA 3
-3|/known:- ITA 3 since-2025
-8|/known:- ITA 3.5
-8|/known:- ITA 3.5 since-2025
3|/known:- ITA 5
3|/known:- ITA 5 since-2025
-4|/known:- ITA to-2024
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
-4|/known:- JPN 0.97
-4|/known:- JPN 0.97 to-1999
-3|/known:- JPN 0.98
-3|/known:- JPN 0.98 to-1999
-3|/known:- JPN 0.993
-3|/known:- JPN 0.993 to-1999
-6|/known:- JPN 1
17|/known:- JPN 1 since-2025
-28|/known:- JPN 1 to-1999
6|/known:- JPN 1 to-2024
-5|/known:- JPN 1.007
-5|/known:- JPN 1.007 to-1999
-6|/known:- JPN 1.02
-6|/known:- JPN 1.02 to-1999
-5|/known:- JPN 1.03
-5|/known:- JPN 1.03 to-1999
-7|/known:- JPN 1.04
-7|/known:- JPN 1.04 to-1999
6|/known:- JPN 1.1
5|/known:- JPN 1.1 to-1999
3|/known:- JPN 1.2
-6|/known:- JPN 1.2 since-2025
4|/known:- JPN 1.2 to-1999
3|/known:- JPN 1.2 to-2021
-3|/known:- JPN 1.3 to-1999
3|/known:- JPN 1.3 to-2013
-15|/known:- JPN 1.5 since-2025
7|/known:- JPN 1.5 to-1999
12|/known:- JPN 1.5 to-2013
-4|/known:- JPN 1.5 to-2024
5|/known:- JPN 1.7
5|/known:- JPN 1.7 to-1999
-3|/known:- JPN 1.9
-4|/known:- JPN 1.9 since-2025
33|/known:- JPN 2
7|/known:- JPN 2 since-2025
19|/known:- JPN 2 to-1999
3|/known:- JPN 2 to-2013
14|/known:- JPN 2 to-2021
-11|/known:- JPN 2 to-2024
3|/known:- JPN 2.1
3|/known:- JPN 2.1 to-1999
-4|/known:- JPN 2.4
-4|/known:- JPN 2.4 since-2025
7|/known:- JPN 2.5
5|/known:- JPN 2.5 to-2024
-6|/known:- JPN 2.5-3.5
-6|/known:- JPN 2.5-3.5 since-2025
4|/known:- JPN 2.7
4|/known:- JPN 2.7 since-2025
3|/known:- JPN 2.75
3|/known:- JPN 2.75 since-2025
-6|/known:- JPN 2.8
-6|/known:- JPN 2.8 since-2025
11|/known:- JPN 3
14|/known:- JPN 3 since-2025
-11|/known:- JPN 3 to-1999
8|/known:- JPN 3 to-2024
-3|/known:- JPN 3-3.5 since-2025
3|/known:- JPN 3-3.5 to-2024
-5|/known:- JPN 3.2
-5|/known:- JPN 3.2 since-2025
18|/known:- JPN 4
5|/known:- JPN 4 since-2025
3|/known:- JPN 4 to-1999
10|/known:- JPN 4 to-2024
6|/known:- JPN 5
5|/known:- JPN 5 since-2025
-5|/known:- JPN 5.2
-5|/known:- JPN 5.2 to-1999
-40|/known:- JPN to-1999
21|/known:- JPN to-2013
17|/known:- JPN to-2021
16|/known:- JPN to-2024
3|/known:- KOR 1.5
3|/known:- KOR 1.5 since-2025
5|/known:- KOR 2.5
4|/known:- KOR 2.5 since-2025
3|/known:- KOR 2.7
3|/known:- KOR 2.7 to-2024
3|/known:- KOR 2.8
4|/known:- KOR 2.8 since-2025
-5|/known:- KOR 3
-8|/known:- KOR 3 since-2025
5|/known:- KOR 3 to-2024
-4|/known:- KOR 3.2-3.5
-4|/known:- KOR 3.2-3.5 to-2013
-12|/known:- KOR 3.5
-12|/known:- KOR 3.5 since-2025
-7|/known:- KOR 3.8
-7|/known:- KOR 3.8 since-2025
5|/known:- KOR 4
5|/known:- KOR 4 since-2025
-7|/known:- KOR 5
-6|/known:- KOR 5 since-2025
3|/known:- KOR 7
3|/known:- KOR 7 since-2025
-15|/known:- KOR since-2025
-5|/known:- KOR to-2013
6|/known:- KOR to-2024
6|/known:- LKA 1
5|/known:- LKA 1 since-2025
5|/known:- LKA since-2025
3|/known:- LTU 2.5 to-2021
-4|/known:- LTU 2.5 to-2024
-7|/known:- LTU 3
-6|/known:- LTU 3 since-2025
-5|/known:- LTU 4.87
-5|/known:- LTU 4.87 since-2025
-3|/known:- LTU 5-6
-3|/known:- LTU 5-6 since-2025
-3|/known:- LTU 6
-3|/known:- LTU 6 since-2025
-22|/known:- LTU since-2025
3|/known:- LTU to-2021
-5|/known:- LTU to-2024
-8|/known:- LUX 1
-8|/known:- LUX 1 to-2024
-6|/known:- LUX to-2024
-5|/known:- LVA 2.5
-5|/known:- LVA 2.5 to-2024
4|/known:- LVA 3.5
4|/known:- LVA 3.5 since-2025
-5|/known:- LVA 4
-5|/known:- LVA 4 since-2025
-4|/known:- LVA 4.9
-4|/known:- LVA 4.9 since-2025
-4|/known:- LVA 5
-4|/known:- LVA 5 since-2025
-9|/known:- LVA since-2025
-5|/known:- LVA to-2024
-7|/known:- MDA 4
-7|/known:- MDA 4 since-2025
-7|/known:- MDA since-2025
-4|/known:- MKD 3.5
-4|/known:- MKD 3.5 since-2025
-4|/known:- MKD since-2025
3|/known:- MMR 1.5
3|/known:- MMR 1.5 since-2025
4|/known:- MMR since-2025
-3|/known:- MYS 5
-3|/known:- MYS 5 since-2025
-3|/known:- NATO 0.25
-3|/known:- NATO 0.25 since-2025
-4|/known:- NATO 1 to-1999
-10|/known:- NATO 1.5
-10|/known:- NATO 1.5 since-2025
8|/known:- NATO 15
8|/known:- NATO 15 since-2025
3|/known:- NATO 2
8|/known:- NATO 2 since-2025
-3|/known:- NATO 2 to-2013
-7|/known:- NATO 2 to-2021
5|/known:- NATO 2 to-2024
-12|/known:- NATO 2.5
-14|/known:- NATO 2.5 to-2024
3|/known:- NATO 2.8
3|/known:- NATO 2.8 since-2025
-5|/known:- NATO 3 to-1999
5|/known:- NATO 3 to-2024
-11|/known:- NATO 3.5
-12|/known:- NATO 3.5 since-2025
-6|/known:- NATO 3.7
-6|/known:- NATO 3.7 since-2025
-10|/known:- NATO 5
-10|/known:- NATO 5 since-2025
-15|/known:- NATO since-2025
-8|/known:- NATO to-1999
-4|/known:- NATO to-2013
-8|/known:- NATO to-2021
-3|/known:- NATO to-2024
-4|/known:- NGA 2
-4|/known:- NGA 2 since-2025
-4|/known:- NGA since-2025
-4|/known:- NLD 2
-4|/known:- NLD 2 since-2025
3|/known:- NLD 3
3|/known:- NLD 3 since-2025
-3|/known:- NLD 3.5
-3|/known:- NLD 3.5 since-2025
-4|/known:- NLD since-2025
-4|/known:- NPL 0.8
-4|/known:- NPL 0.8 since-2025
-4|/known:- NPL since-2025
7|/known:- NZL 1.5
6|/known:- NZL 1.5 since-2025
-8|/known:- NZL 2
-4|/known:- NZL 2 since-2025
-3|/known:- NZL 2 to-2024
5|/known:- NZL 2.5
5|/known:- NZL 2.5 since-2025
9|/known:- NZL 3.5
9|/known:- NZL 3.5 since-2025
17|/known:- NZL since-2025
-3|/known:- NZL to-2024
3|/known:- PAK 2 since-2025
-3|/known:- PAK 2 to-2024
4|/known:- PAK 6
4|/known:- PAK 6 to-1999
-3|/known:- PAK 7
-3|/known:- PAK 7 to-2013
3|/known:- PAK since-2025
4|/known:- PAK to-1999
-3|/known:- PAK to-2013
-5|/known:- PAK to-2024
4|/known:- PHL 1
4|/known:- PHL 1 since-2025
-11|/known:- PHL 1.5
-14|/known:- PHL 1.5 since-2025
3|/known:- PHL 1.5 to-2024
-7|/known:- PHL 2
-5|/known:- PHL 2 since-2025
11|/known:- PHL 2 to-2021
-13|/known:- PHL 2 to-2024
8|/known:- PHL 3
8|/known:- PHL 3 since-2025
4|/known:- PHL 3.5
4|/known:- PHL 3.5 since-2025
-5|/known:- PHL 4
-5|/known:- PHL 4 since-2025
-3|/known:- PHL 5
-3|/known:- PHL 5 since-2025
-10|/known:- PHL since-2025
11|/known:- PHL to-2021
-11|/known:- PHL to-2024
-12|/known:- POL 2.5
-5|/known:- POL 2.5 to-2021
-7|/known:- POL 2.5 to-2024
-5|/known:- POL 3
7|/known:- POL 3 since-2025
-12|/known:- POL 3 to-2024
-16|/known:- POL 4
-17|/known:- POL 4 since-2025
4|/known:- POL 5
3|/known:- POL 5 since-2025
-5|/known:- POL since-2025
-5|/known:- POL to-2021
-16|/known:- POL to-2024
3|/known:- PRK 3
3|/known:- PRK 3 to-2024
3|/known:- PRK to-2024
6|/known:- PRT since-2025
3|/known:- RUS 1E+1
3|/known:- RUS 1E+1 since-2025
9|/known:- RUS 2
9|/known:- RUS 2 since-2025
10|/known:- RUS 3
9|/known:- RUS 3 since-2025
5|/known:- RUS 3.5
5|/known:- RUS 3.5 to-2013
4|/known:- RUS 4
4|/known:- RUS 4 to-2024
24|/known:- RUS since-2025
5|/known:- RUS to-2013
5|/known:- RUS to-2024
-9|/known:- SGP 4
-12|/known:- SGP 4 since-2025
3|/known:- SGP 4 to-2013
4|/known:- SGP 5
4|/known:- SGP 5 since-2025
-8|/known:- SGP since-2025
3|/known:- SGP to-2013
-4|/known:- SVK 2
-4|/known:- SVK 2 since-2025
3|/known:- SVN 3
3|/known:- SVN 3 since-2025
3|/known:- SVN since-2025
6|/known:- SWE 3
6|/known:- SWE 3 since-2025
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
-5|/known:- TUR 4.5
-5|/known:- TUR 4.5 to-1999
8|/known:- TUR since-2025
-5|/known:- TUR to-1999
9|/known:- TWN 1E+1
11|/known:- TWN 1E+1 to-2024
5|/known:- TWN 2
5|/known:- TWN 2 to-2024
3|/known:- TWN 2.2
3|/known:- TWN 2.2 to-2024
5|/known:- TWN 3 since-2025
-6|/known:- TWN 3 to-2024
4|/known:- TWN 3-3.5
4|/known:- TWN 3-3.5 since-2025
5|/known:- TWN 3.4
5|/known:- TWN 3.4 since-2025
6|/known:- TWN 3.5
4|/known:- TWN 3.5 since-2025
6|/known:- TWN 4
4|/known:- TWN 4 since-2025
3|/known:- TWN 4 to-2024
23|/known:- TWN 5
5|/known:- TWN 5 since-2025
7|/known:- TWN 5 to-1999
11|/known:- TWN 5 to-2024
27|/known:- TWN since-2025
7|/known:- TWN to-1999
30|/known:- TWN to-2024
5|/known:- UKR 2
5|/known:- UKR 2 to-2024
5|/known:- UKR 3
5|/known:- UKR 3 since-2025
-6|/known:- UKR 6
-6|/known:- UKR 6 since-2025
-3|/known:- UKR since-2025
5|/known:- UKR to-2024
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
-3|/known:- USA 2 since-2025
-7|/known:- USA 2 to-2021
11|/known:- USA 2.5
10|/known:- USA 2.5 since-2025
-11|/known:- USA 2E+1
-11|/known:- USA 2E+1 since-2025
6|/known:- USA 3
-16|/known:- USA 3 since-2025
5|/known:- USA 3 to-1999
17|/known:- USA 3 to-2024
-4|/known:- USA 4
3|/known:- USA 4 to-1999
-8|/known:- USA 4 to-2013
-10|/known:- USA 4.5
-10|/known:- USA 4.5 since-2025
-9|/known:- USA 4.6
-9|/known:- USA 4.6 since-2025
-6|/known:- USA 4.7
-6|/known:- USA 4.7 since-2025
-3|/known:- USA 4.8
-3|/known:- USA 4.8 since-2025
10|/known:- USA 5
11|/known:- USA 5 to-2024
-28|/known:- USA since-2025
13|/known:- USA to-1999
-8|/known:- USA to-2013
-8|/known:- USA to-2021
35|/known:- USA to-2024
-7|/known:- VNM 2.5-3.5
-7|/known:- VNM 2.5-3.5 since-2025
-7|/known:- VNM since-2025
3|/known:- ZAF 1.5 to-2024
3|/known:- ZAF to-2024
-5|/known:ARG ARG 2
-6|/known:ARG ARG 2 to-2024
-8|/known:ARG ARG to-2024
13|/known:ARM MDA 4
13|/known:ARM MDA 4 since-2025
13|/known:ARM MDA since-2025
-3|/known:AUS AUS 1.5
-3|/known:AUS AUS 1.5 to-2024
-11|/known:AUS AUS 2.5
-9|/known:AUS AUS 2.5 since-2025
6|/known:AUS AUS 2.5-3
7|/known:AUS AUS 2.5-3 since-2025
-15|/known:AUS AUS 3
-24|/known:AUS AUS 3 since-2025
8|/known:AUS AUS 3 to-2024
-26|/known:AUS AUS since-2025
-3|/known:AUS AUS+JPN 3.5
-3|/known:AUS AUS+JPN 3.5 since-2025
-3|/known:AUS AUS+JPN since-2025
-3|/known:AUS AUS+JPN+PHL 3.5
-3|/known:AUS AUS+JPN+PHL 3.5 since-2025
-3|/known:AUS AUS+JPN+PHL since-2025
-6|/known:AUS JPN 3
-6|/known:AUS JPN 3 since-2025
-7|/known:AUS JPN since-2025
-6|/known:AUS NATO 3
-5|/known:AUS NATO 3 since-2025
-4|/known:AUS NATO 3.5
-4|/known:AUS NATO 3.5 since-2025
-9|/known:AUS NATO since-2025
-3|/known:AUS NZL 3.5
-3|/known:AUS NZL 3.5 since-2025
-6|/known:AUS NZL since-2025
3|/known:AUT AUT 3.5
3|/known:AUT AUT 3.5 since-2025
12|/known:BEL BEL 2.5
12|/known:BEL BEL 2.5 since-2025
-5|/known:BEL BEL 5
-5|/known:BEL BEL 5 since-2025
8|/known:BEL BEL since-2025
-4|/known:BEL BEL+ESP+SVK 5
-4|/known:BEL BEL+ESP+SVK 5 since-2025
-4|/known:BEL BEL+ESP+SVK since-2025
8|/known:BEL+ESP+SVK BEL+ESP+SVK 5
8|/known:BEL+ESP+SVK BEL+ESP+SVK 5 since-2025
8|/known:BEL+ESP+SVK BEL+ESP+SVK since-2025
6|/known:BGD BGD 1.3
6|/known:BGD BGD 1.3 since-2025
4|/known:BGD BGD since-2025
3|/known:BGR BGR 3.5
3|/known:BGR BGR 3.5 since-2025
3|/known:BGR BGR since-2025
4|/known:BRA BRA 1.2
4|/known:BRA BRA 1.2 since-2025
-3|/known:BRA BRA 2
-3|/known:BRA BRA 2 since-2025
5|/known:CAN CAN 2
-6|/known:CAN CAN 2 since-2025
11|/known:CAN CAN 2 to-2024
-12|/known:CAN CAN 5
-12|/known:CAN CAN 5 since-2025
-18|/known:CAN CAN since-2025
11|/known:CAN CAN to-2024
-10|/known:CAN NATO 2
-7|/known:CAN NATO 2 since-2025
-4|/known:CAN NATO 5
-4|/known:CAN NATO 5 since-2025
-13|/known:CAN NATO since-2025
7|/known:CHE CHE 1
7|/known:CHE CHE 1 since-2025
8|/known:CHE CHE since-2025
-3|/known:CHE NATO 2
-3|/known:CHE NATO 2 since-2025
-3|/known:CHE NATO since-2025
-4|/known:CHL CHL 1.6
-4|/known:CHL CHL 1.6 since-2025
-4|/known:CHL CHL since-2025
-4|/known:CHN ALLIES 3.5
-4|/known:CHN ALLIES 3.5 since-2025
-5|/known:CHN ALLIES since-2025
-5|/known:CHN CHN 1
-5|/known:CHN CHN 1 since-2025
-5|/known:CHN CHN 2
-5|/known:CHN CHN 2 since-2025
-4|/known:CHN CHN 3
-4|/known:CHN CHN 3 since-2025
-15|/known:CHN CHN 3.5
-15|/known:CHN CHN 3.5 since-2025
-27|/known:CHN CHN since-2025
-3|/known:CHN JPN since-2025
-4|/known:CHN TWN 5
-4|/known:CHN TWN 5 since-2025
-4|/known:CHN TWN since-2025
-3|/known:CHN+JPN CHN+JPN 3
-3|/known:CHN+JPN CHN+JPN 3 since-2025
-3|/known:CHN+JPN CHN+JPN since-2025
3|/known:CYP CYP 2
3|/known:CYP CYP 2 since-2025
4|/known:CYP CYP since-2025
-8|/known:CZE CZE 3
-8|/known:CZE CZE 3 since-2025
-6|/known:CZE CZE 5
-6|/known:CZE CZE 5 since-2025
-14|/known:CZE CZE since-2025
-3|/known:DEU DEU 0.7
-3|/known:DEU DEU 0.7 to-2024
-4|/known:DEU DEU 1.5
-9|/known:DEU DEU 1.5 since-2025
6|/known:DEU DEU 1.5 to-2021
-18|/known:DEU DEU 2
-7|/known:DEU DEU 2 since-2025
-5|/known:DEU DEU 2 to-2021
-6|/known:DEU DEU 2 to-2024
7|/known:DEU DEU 2.9
7|/known:DEU DEU 2.9 since-2025
10|/known:DEU DEU 3
4|/known:DEU DEU 3 since-2025
6|/known:DEU DEU 3 to-2024
-9|/known:DEU DEU 3.5
-20|/known:DEU DEU 3.5 since-2025
11|/known:DEU DEU 3.5 to-2024
-5|/known:DEU DEU 4
-3|/known:DEU DEU 4 since-2025
-3|/known:DEU DEU 5
-3|/known:DEU DEU 5 since-2025
-34|/known:DEU DEU since-2025
8|/known:DEU DEU to-2024
4|/known:DEU FRA 2
4|/known:DEU FRA 2 since-2025
4|/known:DEU FRA since-2025
-3|/known:DEU NATO 2 to-2021
6|/known:DEU NATO 2 to-2024
3|/known:DEU NATO 3 to-2024
-6|/known:DEU NATO 3.5
-6|/known:DEU NATO 3.5 since-2025
-9|/known:DEU NATO 5
-9|/known:DEU NATO 5 since-2025
-16|/known:DEU NATO since-2025
-3|/known:DEU NATO to-2021
8|/known:DEU NATO to-2024
3|/known:DNK DNK 3
-4|/known:DNK DNK 4
-4|/known:DNK DNK 4 to-1999
-10|/known:DNK DNK 5
-9|/known:DNK DNK 5 since-2025
-8|/known:DNK DNK since-2025
-3|/known:DNK DNK to-1999
3|/known:DNK NATO 3
3|/known:DNK NATO 3 to-2024
3|/known:DNK NATO to-2024
-4|/known:DNK TWN 6
-4|/known:DNK TWN 6 since-2025
-4|/known:DNK TWN since-2025
10|/known:ESP ESP 1.3
10|/known:ESP ESP 1.3 since-2025
-3|/known:ESP ESP 1.5
-3|/known:ESP ESP 1.5 since-2025
16|/known:ESP ESP 2.1
16|/known:ESP ESP 2.1 since-2025
-10|/known:ESP ESP 3.5
-10|/known:ESP ESP 3.5 since-2025
8|/known:ESP ESP 5
8|/known:ESP ESP 5 since-2025
18|/known:ESP ESP since-2025
-7|/known:ESP NATO 3.5
-7|/known:ESP NATO 3.5 since-2025
14|/known:ESP NATO 5
14|/known:ESP NATO 5 since-2025
6|/known:ESP NATO since-2025
3|/known:EST ALLIES 3.5
3|/known:EST ALLIES 3.5 since-2025
3|/known:EST ALLIES since-2025
18|/known:EST EST 2.5
18|/known:EST EST 2.5 to-2024
3|/known:EST EST 3
3|/known:EST EST 3 to-2024
-3|/known:EST EST 3.5
7|/known:EST EST 4.5
7|/known:EST EST 4.5 since-2025
23|/known:EST EST 5
13|/known:EST EST 5 since-2025
10|/known:EST EST 5 to-2024
3|/known:EST EST 6
3|/known:EST EST 6 since-2025
23|/known:EST EST since-2025
30|/known:EST EST to-2024
-6|/known:EST EST+LTU+LVA+POL 2.5
-6|/known:EST EST+LTU+LVA+POL 2.5 to-2024
-6|/known:EST EST+LTU+LVA+POL to-2024
13|/known:EST JPN 0.25
13|/known:EST JPN 0.25 since-2025
13|/known:EST JPN since-2025
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
-3|/known:EST RUS since-2025
17|/known:EST+LTU+LVA+POL EST+LTU+LVA+POL 2.5
17|/known:EST+LTU+LVA+POL EST+LTU+LVA+POL 2.5 to-2024
17|/known:EST+LTU+LVA+POL EST+LTU+LVA+POL to-2024
7|/known:EU ALLIES 3.5
7|/known:EU ALLIES 3.5 since-2025
7|/known:EU ALLIES since-2025
8|/known:EU EU 1.5
8|/known:EU EU 1.5 since-2025
8|/known:EU EU 3
10|/known:EU EU 3 since-2025
18|/known:EU EU 3.5
20|/known:EU EU 3.5 since-2025
34|/known:EU EU since-2025
-4|/known:EU EU to-2024
9|/known:EU LTU 3
9|/known:EU LTU 3 since-2025
9|/known:EU LTU since-2025
-6|/known:EU NATO 4
-6|/known:EU NATO 4 since-2025
-9|/known:EU NATO since-2025
-3|/known:EU POL 5
-3|/known:EU POL 5 since-2025
-3|/known:EU POL since-2025
-5|/known:FIN FIN 2.5
-4|/known:FIN FIN 2.5 to-2024
11|/known:FIN FIN 3
11|/known:FIN FIN 3 since-2025
3|/known:FIN FIN 3.3
3|/known:FIN FIN 3.3 since-2025
-7|/known:FIN FIN 3.5
-7|/known:FIN FIN 3.5 since-2025
-3|/known:FIN FIN 5
-3|/known:FIN FIN 5 since-2025
4|/known:FIN FIN since-2025
-4|/known:FIN FIN to-2024
-7|/known:FIN NATO 3
-3|/known:FIN NATO 3.5
-3|/known:FIN NATO 3.5 since-2025
-4|/known:FIN NATO since-2025
6|/known:FJI FJI 2
6|/known:FJI FJI 2 since-2025
5|/known:FJI FJI 2-2.5
5|/known:FJI FJI 2-2.5 since-2025
11|/known:FJI FJI since-2025
4|/known:FRA EU 3-3.5
4|/known:FRA EU 3-3.5 since-2025
4|/known:FRA EU since-2025
-5|/known:FRA FRA 2
-3|/known:FRA FRA 2 to-2021
-10|/known:FRA FRA 2.5
-9|/known:FRA FRA 2.5 since-2025
3|/known:FRA FRA 3
4|/known:FRA FRA 3 since-2025
19|/known:FRA FRA 3-3.5
19|/known:FRA FRA 3-3.5 since-2025
10|/known:FRA FRA 3.5
10|/known:FRA FRA 3.5 since-2025
4|/known:FRA FRA 4 to-2021
3|/known:FRA FRA 5
3|/known:FRA FRA 5 since-2025
26|/known:FRA FRA since-2025
7|/known:FRA USA 3-3.5
7|/known:FRA USA 3-3.5 since-2025
7|/known:FRA USA since-2025
3|/known:GBR GBR 2
3|/known:GBR GBR 2 to-2024
13|/known:GBR GBR 2.5
14|/known:GBR GBR 2.5 to-2024
-3|/known:GBR GBR 2.65
-3|/known:GBR GBR 2.65 since-2025
6|/known:GBR GBR 2.7
6|/known:GBR GBR 2.7 since-2025
8|/known:GBR GBR 3
29|/known:GBR GBR 3 since-2025
-21|/known:GBR GBR 3 to-2024
-3|/known:GBR GBR 3-4
-3|/known:GBR GBR 3-4 since-2025
-8|/known:GBR GBR 3.5
-8|/known:GBR GBR 3.5 since-2025
-14|/known:GBR GBR 5
-13|/known:GBR GBR 5 since-2025
4|/known:GBR GBR since-2025
-4|/known:GBR GBR to-2024
-4|/known:GBR GBR+USA 2
-4|/known:GBR GBR+USA 2 to-2021
-4|/known:GBR GBR+USA to-2021
10|/known:GBR NATO 2.5
10|/known:GBR NATO 2.5 to-2024
10|/known:GBR NATO 3
14|/known:GBR NATO 3 since-2025
-4|/known:GBR NATO 3 to-2024
-5|/known:GBR NATO 3.5
-5|/known:GBR NATO 3.5 since-2025
-6|/known:GBR NATO 5
-6|/known:GBR NATO 5 since-2025
6|/known:GBR NATO to-2024
-7|/known:GBR RUS 5
-7|/known:GBR RUS 5 since-2025
-7|/known:GBR RUS since-2025
14|/known:GBR+USA GBR+USA 2
14|/known:GBR+USA GBR+USA 2 to-2021
14|/known:GBR+USA GBR+USA to-2021
5|/known:GEO GEO 4
5|/known:GEO GEO 4 to-2013
5|/known:GEO GEO to-2013
5|/known:GRC GRC 2
4|/known:GRC GRC 2 to-2024
3|/known:GRC GRC to-2024
-5|/known:HRV HRV 4
-5|/known:HRV HRV 4 to-2021
-5|/known:HRV HRV to-2021
6|/known:HUN HUN since-2025
6|/known:IDN IDN 0.8
6|/known:IDN IDN 0.8 to-2024
-12|/known:IDN IDN 1
-7|/known:IDN IDN 1 since-2025
-5|/known:IDN IDN 1 to-2024
-4|/known:IDN IDN 1-1.5
-4|/known:IDN IDN 1-1.5 to-2024
12|/known:IDN IDN 1.5
22|/known:IDN IDN 1.5 since-2025
-10|/known:IDN IDN 1.5 to-2024
6|/known:IDN IDN 1.6
6|/known:IDN IDN 1.6 to-2024
3|/known:IDN IDN 2 since-2025
-3|/known:IDN IDN 2 to-2024
18|/known:IDN IDN since-2025
-9|/known:IDN IDN to-2024
11|/known:IDN JPN 0.9
11|/known:IDN JPN 0.9 to-2024
19|/known:IDN JPN 1.5
19|/known:IDN JPN 1.5 since-2025
19|/known:IDN JPN since-2025
11|/known:IDN JPN to-2024
9|/known:IND IND 2 since-2025
-7|/known:IND IND 2 to-2024
6|/known:IND IND 2.3
6|/known:IND IND 2.3 since-2025
4|/known:IND IND 2.5 since-2025
-4|/known:IND IND 3 to-1999
-3|/known:IND IND 3 to-2013
10|/known:IND IND 3 to-2024
-8|/known:IND IND 3.5
-8|/known:IND IND 3.5 since-2025
8|/known:IND IND since-2025
-4|/known:IND IND to-1999
-3|/known:IND IND to-2013
3|/known:IRL IRL 0.5
3|/known:IRL IRL 0.5 since-2025
-4|/known:IRL IRL 0.6
-4|/known:IRL IRL 0.6 since-2025
3|/known:IRL IRL 1
3|/known:IRL IRL 1 since-2025
9|/known:IRL IRL 2
9|/known:IRL IRL 2 since-2025
-5|/known:IRL IRL 3.5
-5|/known:IRL IRL 3.5 since-2025
8|/known:IRL IRL since-2025
4|/known:ISR ISR 4.3
4|/known:ISR ISR 4.3 since-2025
3|/known:ISR ISR 5.5
3|/known:ISR ISR 5.5 since-2025
-4|/known:ISR ISR 6
-4|/known:ISR ISR 6 since-2025
-5|/known:ISR ISR 6-7
-5|/known:ISR ISR 6-7 since-2025
14|/known:ISR ISR 7
16|/known:ISR ISR 7 since-2025
5|/known:ISR ISR 7.5
5|/known:ISR ISR 7.5 to-2013
10|/known:ISR ISR since-2025
5|/known:ISR ISR to-2013
-3|/known:ISR ISR to-2024
10|/known:ISR JPN 6
10|/known:ISR JPN 6 since-2025
10|/known:ISR JPN since-2025
-3|/known:ITA BEL 5
-3|/known:ITA BEL 5 since-2025
-3|/known:ITA BEL since-2025
-7|/known:ITA ITA 2.5 since-2025
6|/known:ITA ITA 2.5 to-2024
4|/known:ITA ITA 3
4|/known:ITA ITA 3 since-2025
-7|/known:ITA ITA 3.5
-7|/known:ITA ITA 3.5 since-2025
-9|/known:ITA ITA 5
-9|/known:ITA ITA 5 since-2025
-20|/known:ITA ITA since-2025
5|/known:ITA ITA to-2024
-5|/known:ITA NATO since-2025
-3|/known:JOR JOR 3
-3|/known:JOR JOR 3 to-2024
-4|/known:JOR JOR 5.2
-4|/known:JOR JOR 5.2 since-2025
-4|/known:JOR JOR since-2025
-3|/known:JOR JOR to-2024
-3|/known:JPN ALLIES 2
-6|/known:JPN ALLIES 3.5
-6|/known:JPN ALLIES 3.5 since-2025
-13|/known:JPN ALLIES 5
-13|/known:JPN ALLIES 5 since-2025
-24|/known:JPN ALLIES since-2025
12|/known:JPN AUS 3
13|/known:JPN AUS 3 since-2025
-5|/known:JPN AUS 3.5
-5|/known:JPN AUS 3.5 since-2025
10|/known:JPN AUS since-2025
10|/known:JPN CAN 3
10|/known:JPN CAN 3 since-2025
10|/known:JPN CAN since-2025
-3|/known:JPN CHN 3
-3|/known:JPN CHN 3 since-2025
11|/known:JPN CHN 3.5
11|/known:JPN CHN 3.5 since-2025
8|/known:JPN CHN since-2025
10|/known:JPN CHN+JPN 3
10|/known:JPN CHN+JPN 3 since-2025
10|/known:JPN CHN+JPN since-2025
9|/known:JPN DEU 3
10|/known:JPN DEU 3 since-2025
8|/known:JPN DEU since-2025
-5|/known:JPN ESP 3.5
-5|/known:JPN ESP 3.5 since-2025
-6|/known:JPN ESP since-2025
-3|/known:JPN IDN 1.5
-4|/known:JPN IDN since-2025
-4|/known:JPN IDN to-2024
-6|/known:JPN JPN 0.1
-6|/known:JPN JPN 0.1 since-2025
-3|/known:JPN JPN 0.5
-3|/known:JPN JPN 0.5 since-2025
7|/known:JPN JPN 0.8
7|/known:JPN JPN 0.8 to-1999
-5|/known:JPN JPN 0.9
4|/known:JPN JPN 0.9 since-2025
-7|/known:JPN JPN 0.9 to-2024
4|/known:JPN JPN 0.97
4|/known:JPN JPN 0.97 to-1999
3|/known:JPN JPN 0.98
3|/known:JPN JPN 0.98 to-1999
3|/known:JPN JPN 0.993
3|/known:JPN JPN 0.993 to-1999
-5|/known:JPN JPN 1
-16|/known:JPN JPN 1 since-2025
11|/known:JPN JPN 1 to-1999
5|/known:JPN JPN 1 to-2021
-5|/known:JPN JPN 1 to-2024
5|/known:JPN JPN 1.007
5|/known:JPN JPN 1.007 to-1999
8|/known:JPN JPN 1.02
8|/known:JPN JPN 1.02 to-1999
7|/known:JPN JPN 1.03
7|/known:JPN JPN 1.03 to-1999
9|/known:JPN JPN 1.04
9|/known:JPN JPN 1.04 to-1999
-7|/known:JPN JPN 1.1
-6|/known:JPN JPN 1.1 to-1999
5|/known:JPN JPN 1.2
6|/known:JPN JPN 1.2 since-2025
4|/known:JPN JPN 1.2 to-1999
-3|/known:JPN JPN 1.2 to-2021
3|/known:JPN JPN 1.3
3|/known:JPN JPN 1.3 since-2025
3|/known:JPN JPN 1.3 to-1999
-3|/known:JPN JPN 1.3 to-2013
-23|/known:JPN JPN 1.5
-6|/known:JPN JPN 1.5 since-2025
-13|/known:JPN JPN 1.5 to-1999
-11|/known:JPN JPN 1.5 to-2013
6|/known:JPN JPN 1.5 to-2024
-4|/known:JPN JPN 1.7
-4|/known:JPN JPN 1.7 to-1999
4|/known:JPN JPN 1.9
4|/known:JPN JPN 1.9 since-2025
-7|/known:JPN JPN 2
-6|/known:JPN JPN 2 to-1999
-4|/known:JPN JPN 2 to-2013
-16|/known:JPN JPN 2 to-2021
17|/known:JPN JPN 2 to-2024
-3|/known:JPN JPN 2.1
-3|/known:JPN JPN 2.1 to-1999
4|/known:JPN JPN 2.4
4|/known:JPN JPN 2.4 since-2025
5|/known:JPN JPN 2.5
12|/known:JPN JPN 2.5 since-2025
-6|/known:JPN JPN 2.5 to-2024
3|/known:JPN JPN 2.5-3
3|/known:JPN JPN 2.5-3 since-2025
6|/known:JPN JPN 2.5-3.5
6|/known:JPN JPN 2.5-3.5 since-2025
-4|/known:JPN JPN 2.7
-4|/known:JPN JPN 2.7 since-2025
-3|/known:JPN JPN 2.75
-3|/known:JPN JPN 2.75 since-2025
7|/known:JPN JPN 2.8
7|/known:JPN JPN 2.8 since-2025
-7|/known:JPN JPN 3
29|/known:JPN JPN 3 since-2025
-16|/known:JPN JPN 3 to-1999
-19|/known:JPN JPN 3 to-2024
5|/known:JPN JPN 3-3.5 since-2025
-3|/known:JPN JPN 3-3.5 to-2024
6|/known:JPN JPN 3.2
6|/known:JPN JPN 3.2 since-2025
-5|/known:JPN JPN 3.5
-5|/known:JPN JPN 3.5 since-2025
-22|/known:JPN JPN 4
-12|/known:JPN JPN 4 since-2025
-7|/known:JPN JPN 4 to-2024
3|/known:JPN JPN 4.7
3|/known:JPN JPN 4.7 since-2025
-29|/known:JPN JPN 5
-28|/known:JPN JPN 5 since-2025
-12|/known:JPN JPN 5.2
-12|/known:JPN JPN 5.2 to-1999
-8|/known:JPN JPN 6
-8|/known:JPN JPN 6 since-2025
-21|/known:JPN JPN to-2013
-16|/known:JPN JPN to-2021
-26|/known:JPN JPN to-2024
10|/known:JPN KOR 3
12|/known:JPN KOR 3 since-2025
-12|/known:JPN KOR 3.5
-12|/known:JPN KOR 3.5 since-2025
-3|/known:JPN NATO 1
-3|/known:JPN NATO 1 to-1999
-3|/known:JPN NATO 1.5
-3|/known:JPN NATO 1.5 since-2025
6|/known:JPN NATO 2
7|/known:JPN NATO 2 to-2024
3|/known:JPN NATO 3
-4|/known:JPN NATO 3 since-2025
15|/known:JPN NATO 3 to-1999
-9|/known:JPN NATO 3 to-2024
-6|/known:JPN NATO 3.5
-6|/known:JPN NATO 3.5 since-2025
5|/known:JPN NATO 5
5|/known:JPN NATO 5 since-2025
-9|/known:JPN NATO since-2025
13|/known:JPN NATO to-1999
-3|/known:JPN NATO to-2024
-4|/known:JPN PHL 3.5
-4|/known:JPN PHL 3.5 since-2025
3|/known:JPN SGP 3
3|/known:JPN SGP 3 since-2025
-3|/known:JPN TWN 1E+1
-3|/known:JPN TWN 1E+1 since-2025
9|/known:JPN TWN 3
9|/known:JPN TWN 3 since-2025
-4|/known:JPN TWN 5
-4|/known:JPN TWN 5 since-2025
14|/known:JPN USA 2
14|/known:JPN USA 2 since-2025
-3|/known:JPN USA 2.5
-3|/known:JPN USA 2.5 since-2025
-11|/known:JPN USA 3.5
-11|/known:JPN USA 3.5 since-2025
-3|/known:JPN USA 5
-3|/known:JPN USA 5 since-2025
-4|/known:JPN USA since-2025
-3|/known:JPN USA to-1999
10|/known:JPN VNM 2.5-3.5
10|/known:JPN VNM 2.5-3.5 since-2025
10|/known:JPN VNM since-2025
11|/known:KHM THA 5
11|/known:KHM THA 5 since-2025
11|/known:KHM THA since-2025
-6|/known:KOR ALLIES 3.5
-6|/known:KOR ALLIES 3.5 since-2025
-6|/known:KOR ALLIES 5
-6|/known:KOR ALLIES 5 since-2025
-12|/known:KOR ALLIES since-2025
-5|/known:KOR EST 5
-5|/known:KOR EST 5 since-2025
-5|/known:KOR EST since-2025
-6|/known:KOR JPN 3
-6|/known:KOR JPN 3 since-2025
3|/known:KOR JPN 3.5
3|/known:KOR JPN 3.5 since-2025
-4|/known:KOR JPN since-2025
-3|/known:KOR KOR 1.5
-3|/known:KOR KOR 1.5 since-2025
-4|/known:KOR KOR 2.5
-4|/known:KOR KOR 2.5 since-2025
-3|/known:KOR KOR 2.8
-4|/known:KOR KOR 2.8 since-2025
-14|/known:KOR KOR 3
-4|/known:KOR KOR 3 since-2025
-10|/known:KOR KOR 3 to-2024
4|/known:KOR KOR 3.2-3.5
4|/known:KOR KOR 3.2-3.5 to-2013
8|/known:KOR KOR 3.5
8|/known:KOR KOR 3.5 since-2025
-5|/known:KOR KOR 3.8
-5|/known:KOR KOR 3.8 since-2025
-4|/known:KOR KOR 4
-4|/known:KOR KOR 4 since-2025
15|/known:KOR KOR 5
11|/known:KOR KOR 5 since-2025
4|/known:KOR KOR 5 to-2024
-5|/known:KOR KOR since-2025
5|/known:KOR KOR to-2013
-8|/known:KOR KOR to-2024
17|/known:KOR NATO 3.5
17|/known:KOR NATO 3.5 since-2025
-5|/known:KOR NATO 5
-5|/known:KOR NATO 5 since-2025
11|/known:KOR NATO since-2025
-3|/known:KOR NGA 2
-3|/known:KOR NGA 2 since-2025
-3|/known:KOR NGA since-2025
-3|/known:KOR TWN 3
-3|/known:KOR TWN 3 since-2025
-5|/known:KOR TWN since-2025
-7|/known:KOR USA 2.6
-7|/known:KOR USA 2.6 since-2025
15|/known:KOR USA 3
15|/known:KOR USA 3 since-2025
7|/known:KOR USA 3.5
7|/known:KOR USA 3.5 since-2025
13|/known:KOR USA since-2025
-6|/known:LKA LKA 1
-5|/known:LKA LKA 1 since-2025
-5|/known:LKA LKA since-2025
3|/known:LTU BEL 3.5
3|/known:LTU BEL 3.5 since-2025
3|/known:LTU BEL since-2025
4|/known:LTU IRL 2
4|/known:LTU IRL 2 since-2025
4|/known:LTU IRL since-2025
-5|/known:LTU LTU 2
-5|/known:LTU LTU 2 to-2024
-3|/known:LTU LTU 2.5 to-2021
4|/known:LTU LTU 2.5 to-2024
5|/known:LTU LTU 4.87
5|/known:LTU LTU 4.87 since-2025
3|/known:LTU LTU 5-6
3|/known:LTU LTU 5-6 since-2025
3|/known:LTU LTU 5.5
3|/known:LTU LTU 5.5 since-2025
3|/known:LTU LTU 6
3|/known:LTU LTU 6 since-2025
8|/known:LTU LTU since-2025
-3|/known:LTU LTU to-2021
-3|/known:LTU LTU+POL 2.5
-3|/known:LTU LTU+POL 2.5 to-2024
-3|/known:LTU LTU+POL to-2024
5|/known:LTU NATO 5
5|/known:LTU NATO 5 since-2025
5|/known:LTU NATO since-2025
3|/known:LTU POL 3.5
3|/known:LTU POL 3.5 since-2025
3|/known:LTU POL since-2025
8|/known:LTU+POL LTU+POL 2.5
8|/known:LTU+POL LTU+POL 2.5 to-2024
8|/known:LTU+POL LTU+POL to-2024
9|/known:LUX LUX 1
9|/known:LUX LUX 1 to-2024
8|/known:LUX LUX to-2024
17|/known:LVA LTU 2
17|/known:LVA LTU 2 to-2024
17|/known:LVA LTU to-2024
7|/known:LVA LVA 2.5
7|/known:LVA LVA 2.5 to-2024
10|/known:LVA LVA 3.5
10|/known:LVA LVA 3.5 since-2025
8|/known:LVA LVA 4
8|/known:LVA LVA 4 since-2025
5|/known:LVA LVA 4.9
5|/known:LVA LVA 4.9 since-2025
4|/known:LVA LVA 5
4|/known:LVA LVA 5 since-2025
28|/known:LVA LVA since-2025
7|/known:LVA LVA to-2024
7|/known:LVA NATO 2.5
7|/known:LVA NATO 2.5 to-2024
5|/known:LVA NATO to-2024
-5|/known:MDA MDA 4
-5|/known:MDA MDA 4 since-2025
-5|/known:MDA MDA since-2025
7|/known:MDA NATO 2
7|/known:MDA NATO 2 to-2024
7|/known:MDA NATO to-2024
5|/known:MKD MKD 3.5
5|/known:MKD MKD 3.5 since-2025
5|/known:MKD MKD since-2025
-3|/known:MMR MMR 1.5
-3|/known:MMR MMR 1.5 since-2025
-4|/known:MMR MMR since-2025
-4|/known:MYS MYS 3.5
-4|/known:MYS MYS 3.5 since-2025
-4|/known:MYS MYS 5
-4|/known:MYS MYS 5 since-2025
-8|/known:MYS MYS since-2025
18|/known:MYS NATO 2
18|/known:MYS NATO 2 since-2025
17|/known:MYS NATO since-2025
5|/known:MYS SGP 5
5|/known:MYS SGP 5 since-2025
5|/known:MYS SGP since-2025
6|/known:NATO ALLIES 3.5
6|/known:NATO ALLIES 3.5 since-2025
-7|/known:NATO ALLIES 5
-7|/known:NATO ALLIES 5 since-2025
-4|/known:NATO AUS 3.5
-4|/known:NATO AUS 3.5 since-2025
-3|/known:NATO AUS since-2025
-3|/known:NATO CAN 2
6|/known:NATO DEU 1.5
6|/known:NATO DEU 1.5 since-2025
3|/known:NATO DEU 3.5 since-2025
-8|/known:NATO DEU 5
-8|/known:NATO DEU 5 since-2025
-3|/known:NATO DEU to-2024
4|/known:NATO ESP 1.5
4|/known:NATO ESP 1.5 since-2025
9|/known:NATO ESP 3.5
9|/known:NATO ESP 3.5 since-2025
-5|/known:NATO ESP 5
-5|/known:NATO ESP 5 since-2025
6|/known:NATO ESP since-2025
11|/known:NATO FIN 3.5
11|/known:NATO FIN 3.5 since-2025
11|/known:NATO FIN since-2025
-6|/known:NATO GBR 2.5
-6|/known:NATO GBR 2.5 to-2024
-7|/known:NATO GBR 3
-7|/known:NATO GBR 3 since-2025
11|/known:NATO GBR 5
11|/known:NATO GBR 5 since-2025
3|/known:NATO GBR since-2025
-6|/known:NATO GBR to-2024
14|/known:NATO ITA 3.5
14|/known:NATO ITA 3.5 since-2025
13|/known:NATO ITA since-2025
-7|/known:NATO JPN 2
-5|/known:NATO JPN 2 to-2024
8|/known:NATO JPN 3
-6|/known:NATO JPN 3 since-2025
-4|/known:NATO JPN 3 to-1999
18|/known:NATO JPN 3 to-2024
-6|/known:NATO JPN 3.5
-6|/known:NATO JPN 3.5 since-2025
4|/known:NATO JPN 5
4|/known:NATO JPN 5 since-2025
-8|/known:NATO JPN since-2025
-4|/known:NATO JPN to-1999
13|/known:NATO JPN to-2024
-4|/known:NATO JPN+KOR 3.5
-4|/known:NATO JPN+KOR 3.5 since-2025
-5|/known:NATO JPN+KOR since-2025
3|/known:NATO LTU 1.5
3|/known:NATO LTU 1.5 since-2025
4|/known:NATO LTU since-2025
-15|/known:NATO NATO 0.25
-14|/known:NATO NATO 0.25 since-2025
-8|/known:NATO NATO 1
-6|/known:NATO NATO 1 to-1999
36|/known:NATO NATO 1.5
36|/known:NATO NATO 1.5 since-2025
-3|/known:NATO NATO 15
-3|/known:NATO NATO 15 since-2025
-12|/known:NATO NATO 2 since-2025
4|/known:NATO NATO 2 to-2013
11|/known:NATO NATO 2 to-2021
3|/known:NATO NATO 2.5 to-2024
-15|/known:NATO NATO 3
-7|/known:NATO NATO 3 since-2025
-4|/known:NATO NATO 3 to-1999
-4|/known:NATO NATO 3 to-2024
23|/known:NATO NATO 3.5
23|/known:NATO NATO 3.5 since-2025
11|/known:NATO NATO 3.7
11|/known:NATO NATO 3.7 since-2025
-9|/known:NATO NATO 4
-7|/known:NATO NATO 4 since-2025
4|/known:NATO NATO 5 since-2025
-4|/known:NATO NATO 5 to-2024
25|/known:NATO NATO since-2025
-11|/known:NATO NATO to-1999
5|/known:NATO NATO to-2013
9|/known:NATO NATO to-2021
-10|/known:NATO NATO to-2024
10|/known:NATO NLD 1.5
10|/known:NATO NLD 1.5 since-2025
10|/known:NATO NLD since-2025
-5|/known:NATO POL 3
-4|/known:NATO POL 3 to-2024
-7|/known:NATO POL 5
-7|/known:NATO POL 5 since-2025
-9|/known:NATO POL since-2025
-4|/known:NATO POL to-2024
-5|/known:NATO PRT 5
-5|/known:NATO PRT 5 since-2025
-4|/known:NATO PRT since-2025
16|/known:NATO RUS 5
16|/known:NATO RUS 5 since-2025
16|/known:NATO RUS since-2025
-5|/known:NATO USA 3
-4|/known:NATO USA 3 since-2025
-5|/known:NATO USA 4
-5|/known:NATO USA 4 to-2021
-4|/known:NATO USA since-2025
-5|/known:NATO USA to-2021
8|/known:NGA NGA 2
8|/known:NGA NGA 2 since-2025
8|/known:NGA NGA since-2025
-11|/known:NLD NATO 1.5
-11|/known:NLD NATO 1.5 since-2025
-3|/known:NLD NATO 3.5
-3|/known:NLD NATO 3.5 since-2025
-15|/known:NLD NATO since-2025
-3|/known:NLD NATO to-2024
-9|/known:NLD NLD 1.5
-9|/known:NLD NLD 1.5 since-2025
4|/known:NLD NLD 2
4|/known:NLD NLD 2 since-2025
-6|/known:NLD NLD since-2025
5|/known:NPL NPL 0.8
5|/known:NPL NPL 0.8 since-2025
5|/known:NPL NPL since-2025
-5|/known:NZL ALLIES 3.5
-5|/known:NZL ALLIES 3.5 since-2025
-5|/known:NZL ALLIES since-2025
-6|/known:NZL NZL 1.5
-6|/known:NZL NZL 1.5 since-2025
10|/known:NZL NZL 2
6|/known:NZL NZL 2 since-2025
4|/known:NZL NZL 2 to-2024
-4|/known:NZL NZL 2.5
-4|/known:NZL NZL 2.5 since-2025
-8|/known:NZL NZL 3.5
-8|/known:NZL NZL 3.5 since-2025
-10|/known:NZL NZL since-2025
3|/known:NZL NZL to-2024
-3|/known:PAK PAK 2 since-2025
3|/known:PAK PAK 2 to-2024
-4|/known:PAK PAK 6
-4|/known:PAK PAK 6 to-1999
3|/known:PAK PAK 7
3|/known:PAK PAK 7 to-2013
-4|/known:PAK PAK to-1999
3|/known:PAK PAK to-2013
5|/known:PAK PAK to-2024
-3|/known:PER COL 1.5
-3|/known:PER COL 1.5 since-2025
-3|/known:PER COL since-2025
-3|/known:PHL ALLIES 2
-3|/known:PHL ALLIES 2 since-2025
-3|/known:PHL ALLIES since-2025
3|/known:PHL JPN 1.5 since-2025
4|/known:PHL JPN 3.5
4|/known:PHL JPN 3.5 since-2025
9|/known:PHL JPN since-2025
-4|/known:PHL PHL 1
-4|/known:PHL PHL 1 since-2025
12|/known:PHL PHL 1.5
15|/known:PHL PHL 1.5 since-2025
-3|/known:PHL PHL 1.5 to-2024
16|/known:PHL PHL 2
9|/known:PHL PHL 2 since-2025
-11|/known:PHL PHL 2 to-2021
18|/known:PHL PHL 2 to-2024
-8|/known:PHL PHL 3
-8|/known:PHL PHL 3 since-2025
-4|/known:PHL PHL 3.5
-4|/known:PHL PHL 3.5 since-2025
5|/known:PHL PHL 4
5|/known:PHL PHL 4 since-2025
15|/known:PHL PHL since-2025
-11|/known:PHL PHL to-2021
15|/known:PHL PHL to-2024
4|/known:PHL USA 2
4|/known:PHL USA 2 since-2025
-4|/known:PHL USA 3.5
-4|/known:PHL USA 3.5 since-2025
-8|/known:POL EST+LTU+LVA+POL 2.5
-8|/known:POL EST+LTU+LVA+POL 2.5 to-2024
-8|/known:POL EST+LTU+LVA+POL to-2024
5|/known:POL JPN 3
5|/known:POL JPN 3 to-2024
5|/known:POL JPN to-2024
-3|/known:POL NATO 1.5
-3|/known:POL NATO 1.5 since-2025
41|/known:POL NATO 3
19|/known:POL NATO 3 since-2025
22|/known:POL NATO 3 to-2024
-6|/known:POL NATO 3.5
-6|/known:POL NATO 3.5 since-2025
7|/known:POL NATO since-2025
22|/known:POL NATO to-2024
-3|/known:POL POL 2
13|/known:POL POL 2.5
5|/known:POL POL 2.5 to-2021
7|/known:POL POL 2.5 to-2024
32|/known:POL POL 3
10|/known:POL POL 3 since-2025
22|/known:POL POL 3 to-2024
17|/known:POL POL 4
18|/known:POL POL 4 since-2025
-10|/known:POL POL 5
-8|/known:POL POL 5 since-2025
18|/known:POL POL since-2025
5|/known:POL POL to-2021
26|/known:POL POL to-2024
-9|/known:PRT LVA 3.5
-9|/known:PRT LVA 3.5 since-2025
-9|/known:PRT LVA since-2025
-5|/known:PRT NATO 5
-5|/known:PRT NATO 5 since-2025
-5|/known:PRT NATO since-2025
-8|/known:PRT PRT since-2025
15|/known:ROU UKR 5
15|/known:ROU UKR 5 since-2025
14|/known:ROU UKR since-2025
-4|/known:RUS GBR 5
-4|/known:RUS GBR 5 since-2025
-4|/known:RUS GBR since-2025
-6|/known:RUS NATO 5
-6|/known:RUS NATO 5 since-2025
-6|/known:RUS NATO since-2025
-3|/known:RUS RUS 1E+1
-3|/known:RUS RUS 1E+1 since-2025
-3|/known:RUS RUS 3
-3|/known:RUS RUS 3 since-2025
-4|/known:RUS RUS 3.5
-4|/known:RUS RUS 3.5 to-2013
-3|/known:RUS RUS 4
-3|/known:RUS RUS 4 to-2024
-6|/known:RUS RUS 5
-7|/known:RUS RUS 5 since-2025
-16|/known:RUS RUS since-2025
-4|/known:RUS RUS to-2013
-3|/known:RUS RUS to-2024
-5|/known:SGP JPN 3
-4|/known:SGP JPN 3 since-2025
-5|/known:SGP JPN since-2025
10|/known:SGP SGP 4
12|/known:SGP SGP 4 since-2025
-3|/known:SGP SGP 4 to-2013
-6|/known:SGP SGP 5
-6|/known:SGP SGP 5 since-2025
4|/known:SGP SGP since-2025
-3|/known:SGP SGP to-2013
-3|/known:SVK BEL+ESP+SVK 5
-3|/known:SVK BEL+ESP+SVK 5 since-2025
-3|/known:SVK BEL+ESP+SVK since-2025
-5|/known:SVK HUN 5
-5|/known:SVK HUN 5 since-2025
-5|/known:SVK HUN since-2025
4|/known:SVK SVK 2
4|/known:SVK SVK 2 since-2025
3|/known:SVK SVK since-2025
10|/known:SWE ITA 5
10|/known:SWE ITA 5 since-2025
10|/known:SWE ITA since-2025
4|/known:SWE LTU 5
4|/known:SWE LTU 5 since-2025
4|/known:SWE LTU since-2025
-6|/known:SWE SWE 3
-6|/known:SWE SWE 3 since-2025
-3|/known:SWE SWE 4
-3|/known:SWE SWE 4 since-2025
-9|/known:SWE SWE since-2025
-8|/known:THA THA 1.5
-8|/known:THA THA 1.5 since-2025
-3|/known:THA THA 2
-3|/known:THA THA 2 since-2025
-24|/known:THA THA 5
-24|/known:THA THA 5 since-2025
-34|/known:THA THA since-2025
-7|/known:TUR TUR 3
-7|/known:TUR TUR 3 since-2025
5|/known:TUR TUR 4.5
5|/known:TUR TUR 4.5 to-1999
-8|/known:TUR TUR since-2025
5|/known:TUR TUR to-1999
-3|/known:TUR+USA TUR+USA 3.5
-3|/known:TUR+USA TUR+USA 3.5 since-2025
-3|/known:TUR+USA TUR+USA since-2025
-3|/known:TWN ALLIES 1E+1
-3|/known:TWN ALLIES 1E+1 to-2024
-3|/known:TWN ALLIES to-2024
-3|/known:TWN JPN 1E+1
-3|/known:TWN JPN 1E+1 since-2025
-5|/known:TWN JPN 3.5
-5|/known:TWN JPN 3.5 since-2025
-3|/known:TWN JPN 5
-3|/known:TWN JPN 5 since-2025
-11|/known:TWN JPN since-2025
-3|/known:TWN JPN to-2024
-3|/known:TWN TWN 1E+1
-4|/known:TWN TWN 1E+1 to-2024
-4|/known:TWN TWN 2
-4|/known:TWN TWN 2 to-2024
-3|/known:TWN TWN 2.2
-3|/known:TWN TWN 2.2 to-2024
-11|/known:TWN TWN 3 since-2025
3|/known:TWN TWN 3 to-2021
8|/known:TWN TWN 3 to-2024
-3|/known:TWN TWN 3-3.5
-3|/known:TWN TWN 3-3.5 since-2025
-5|/known:TWN TWN 3.4
-5|/known:TWN TWN 3.4 since-2025
-4|/known:TWN TWN 3.5
-3|/known:TWN TWN 3.5 since-2025
-9|/known:TWN TWN 4
-6|/known:TWN TWN 4 since-2025
-3|/known:TWN TWN 4 to-2024
-8|/known:TWN TWN 5
9|/known:TWN TWN 5 since-2025
-7|/known:TWN TWN 5 to-1999
-9|/known:TWN TWN 5 to-2024
-22|/known:TWN TWN since-2025
-7|/known:TWN TWN to-1999
3|/known:TWN TWN to-2021
-17|/known:TWN TWN to-2024
-3|/known:TWN USA 3
-3|/known:TWN USA 5
-3|/known:TWN USA 5 to-2024
-3|/known:TWN USA since-2025
-6|/known:TWN USA to-2024
14|/known:UKR NATO 0.25
15|/known:UKR NATO 0.25 since-2025
16|/known:UKR NATO since-2025
5|/known:UKR UKR 0.25
5|/known:UKR UKR 0.25 since-2025
-3|/known:UKR UKR 3
-3|/known:UKR UKR 3 since-2025
-13|/known:UKR UKR 5
-13|/known:UKR UKR 5 since-2025
7|/known:UKR UKR 6
7|/known:UKR UKR 6 since-2025
-4|/known:UKR UKR since-2025
9|/known:USA ALLIES 1.5
9|/known:USA ALLIES 1.5 since-2025
-14|/known:USA ALLIES 2
-12|/known:USA ALLIES 2 since-2025
-19|/known:USA ALLIES 3
-12|/known:USA ALLIES 3 since-2025
-7|/known:USA ALLIES 3 to-2024
29|/known:USA ALLIES 3.5
29|/known:USA ALLIES 3.5 since-2025
24|/known:USA ALLIES 5
30|/known:USA ALLIES 5 since-2025
-7|/known:USA ALLIES 5 to-1999
-6|/known:USA ALLIES 6
-6|/known:USA ALLIES 6 to-1999
42|/known:USA ALLIES since-2025
-13|/known:USA ALLIES to-1999
-7|/known:USA ALLIES to-2024
3|/known:USA ALLIES+KOR 5
3|/known:USA ALLIES+KOR 5 since-2025
3|/known:USA ALLIES+KOR since-2025
-3|/known:USA AUS 1.3
-3|/known:USA AUS 1.3 since-2025
18|/known:USA AUS 3.5
18|/known:USA AUS 3.5 since-2025
-4|/known:USA AUS 4.7
-4|/known:USA AUS 4.7 since-2025
9|/known:USA AUS since-2025
5|/known:USA AUS+JPN 3.5
5|/known:USA AUS+JPN 3.5 since-2025
5|/known:USA AUS+JPN since-2025
5|/known:USA AUS+JPN+PHL 3.5
5|/known:USA AUS+JPN+PHL 3.5 since-2025
5|/known:USA AUS+JPN+PHL since-2025
13|/known:USA BEL 5
13|/known:USA BEL 5 since-2025
10|/known:USA BEL since-2025
-10|/known:USA BGD 1
-10|/known:USA BGD 1 since-2025
-10|/known:USA BGD since-2025
-3|/known:USA BRA 3.5
-3|/known:USA BRA 3.5 since-2025
-6|/known:USA BRA since-2025
-4|/known:USA CAN 2
-6|/known:USA CAN 2 to-2024
-6|/known:USA CAN to-2024
-4|/known:USA COL 4.7
-4|/known:USA COL 4.7 since-2025
-7|/known:USA COL since-2025
-4|/known:USA DEU 3
-3|/known:USA DEU 3 since-2025
3|/known:USA DEU 4
3|/known:USA DEU 4 to-2021
6|/known:USA DEU 5
6|/known:USA DEU 5 since-2025
5|/known:USA DNK 4
5|/known:USA DNK 4 to-1999
11|/known:USA DNK 5
11|/known:USA DNK 5 since-2025
11|/known:USA DNK since-2025
5|/known:USA DNK to-1999
-11|/known:USA EST 2.5
-11|/known:USA EST 2.5 to-2024
3|/known:USA EST 5
3|/known:USA EST 5 since-2025
3|/known:USA EST since-2025
-11|/known:USA EST to-2024
-3|/known:USA EST+LTU+LVA+POL 2.5
-3|/known:USA EST+LTU+LVA+POL 2.5 to-2024
-3|/known:USA EST+LTU+LVA+POL to-2024
-3|/known:USA EU 3
-3|/known:USA EU 3 since-2025
3|/known:USA EU 5
3|/known:USA EU 5 since-2025
-3|/known:USA FRA 2
-3|/known:USA FRA 2 since-2025
3|/known:USA FRA 5
3|/known:USA FRA 5 since-2025
3|/known:USA FRA+USA 4
3|/known:USA FRA+USA 4 to-2021
3|/known:USA FRA+USA to-2021
-5|/known:USA GBR 2.5
-5|/known:USA GBR 2.5 to-2024
-5|/known:USA GBR 3
-5|/known:USA GBR 3 since-2025
-5|/known:USA GBR since-2025
-5|/known:USA GBR to-2024
-9|/known:USA GBR+USA 2
-9|/known:USA GBR+USA 2 to-2021
-9|/known:USA GBR+USA to-2021
-5|/known:USA GRC 2
-5|/known:USA GRC 2 to-2024
-5|/known:USA GRC to-2024
7|/known:USA HRV 4
7|/known:USA HRV 4 to-2021
7|/known:USA HRV to-2021
6|/known:USA HUN 5
6|/known:USA HUN 5 since-2025
5|/known:USA HUN since-2025
-4|/known:USA IDN to-2024
-4|/known:USA IND 3
-5|/known:USA IND since-2025
-4|/known:USA IRL 2
-4|/known:USA IRL 2 since-2025
-4|/known:USA IRL 3.5
-4|/known:USA IRL 3.5 since-2025
-6|/known:USA IRL since-2025
-3|/known:USA ITA 5
-3|/known:USA ITA 5 since-2025
-3|/known:USA ITA since-2025
13|/known:USA JPN 1
17|/known:USA JPN 1 to-1999
-8|/known:USA JPN 1.2
-8|/known:USA JPN 1.2 to-1999
-8|/known:USA JPN 1.3
-8|/known:USA JPN 1.3 since-2025
3|/known:USA JPN 1.5
5|/known:USA JPN 1.5 to-1999
5|/known:USA JPN 1E+1
5|/known:USA JPN 1E+1 since-2025
-8|/known:USA JPN 2
-9|/known:USA JPN 2 since-2025
-12|/known:USA JPN 2 to-1999
4|/known:USA JPN 2 to-2021
8|/known:USA JPN 2 to-2024
-13|/known:USA JPN 2.5
-14|/known:USA JPN 2.5 since-2025
-4|/known:USA JPN 2.5-3
-4|/known:USA JPN 2.5-3 since-2025
3|/known:USA JPN 3
-17|/known:USA JPN 3 since-2025
31|/known:USA JPN 3 to-1999
-11|/known:USA JPN 3 to-2024
12|/known:USA JPN 3.5
12|/known:USA JPN 3.5 since-2025
5|/known:USA JPN 4
8|/known:USA JPN 4 since-2025
-3|/known:USA JPN 4 to-2024
-5|/known:USA JPN 4.7
-5|/known:USA JPN 4.7 since-2025
25|/known:USA JPN 5
24|/known:USA JPN 5 since-2025
17|/known:USA JPN 5.2
17|/known:USA JPN 5.2 to-1999
-14|/known:USA JPN since-2025
44|/known:USA JPN to-1999
-8|/known:USA JPN to-2024
7|/known:USA JPN+KOR 3.5
7|/known:USA JPN+KOR 3.5 since-2025
8|/known:USA JPN+KOR since-2025
10|/known:USA KOR 3
7|/known:USA KOR 3 to-2024
15|/known:USA KOR 3.5
15|/known:USA KOR 3.5 since-2025
13|/known:USA KOR 3.8
13|/known:USA KOR 3.8 since-2025
-3|/known:USA KOR 4.7
-3|/known:USA KOR 4.7 since-2025
-7|/known:USA KOR 5
-4|/known:USA KOR 5 since-2025
-3|/known:USA KOR 5 to-2024
19|/known:USA KOR since-2025
3|/known:USA KOR to-2024
-11|/known:USA LTU 2
-11|/known:USA LTU 2 to-2024
-11|/known:USA LTU to-2024
-3|/known:USA LTU+POL 2.5
-3|/known:USA LTU+POL 2.5 to-2024
-3|/known:USA LTU+POL to-2024
-6|/known:USA LVA 3.5
-6|/known:USA LVA 3.5 since-2025
-6|/known:USA LVA since-2025
5|/known:USA MYS 3.5
5|/known:USA MYS 3.5 since-2025
7|/known:USA MYS 5
7|/known:USA MYS 5 since-2025
11|/known:USA MYS since-2025
-9|/known:USA NATO 0.25
-9|/known:USA NATO 0.25 since-2025
13|/known:USA NATO 1
13|/known:USA NATO 1 to-1999
-5|/known:USA NATO 1.5
-5|/known:USA NATO 1.5 since-2025
-5|/known:USA NATO 15
-5|/known:USA NATO 15 since-2025
-15|/known:USA NATO 2
-15|/known:USA NATO 2 to-2024
-8|/known:USA NATO 2.5
-8|/known:USA NATO 2.5 to-2024
-24|/known:USA NATO 3
-12|/known:USA NATO 3 since-2025
-6|/known:USA NATO 3 to-1999
-6|/known:USA NATO 3 to-2024
17|/known:USA NATO 3.5
15|/known:USA NATO 3.5 since-2025
-5|/known:USA NATO 3.7
-5|/known:USA NATO 3.7 since-2025
16|/known:USA NATO 4
12|/known:USA NATO 4 since-2025
4|/known:USA NATO 4 to-2021
27|/known:USA NATO 5
22|/known:USA NATO 5 since-2025
5|/known:USA NATO 5 to-2024
12|/known:USA NATO since-2025
6|/known:USA NATO to-1999
6|/known:USA NATO to-2021
-22|/known:USA NATO to-2024
3|/known:USA NATO+USA 5
3|/known:USA NATO+USA 5 since-2025
3|/known:USA NATO+USA since-2025
3|/known:USA NZL 3.5
3|/known:USA NZL 3.5 since-2025
-7|/known:USA PHL 2
-5|/known:USA PHL 2 since-2025
4|/known:USA PHL 3.5
4|/known:USA PHL 3.5 since-2025
3|/known:USA POL 2 to-2013
-21|/known:USA POL 3
-15|/known:USA POL 3 since-2025
-6|/known:USA POL 3 to-2024
-3|/known:USA POL 3.5
-3|/known:USA POL 3.5 since-2025
15|/known:USA POL 5
16|/known:USA POL 5 since-2025
-6|/known:USA POL since-2025
3|/known:USA POL to-2013
-6|/known:USA POL to-2024
7|/known:USA PRT 5
7|/known:USA PRT 5 since-2025
6|/known:USA PRT since-2025
-5|/known:USA RUS 2
-5|/known:USA RUS 2 since-2025
-6|/known:USA RUS 3
-6|/known:USA RUS 3 since-2025
-3|/known:USA RUS 5
-13|/known:USA RUS since-2025
3|/known:USA SAU 5
3|/known:USA SAU 5 since-2025
3|/known:USA SAU since-2025
4|/known:USA SGP 3.5
4|/known:USA SGP 3.5 since-2025
-3|/known:USA SGP 5
-3|/known:USA SGP 5 since-2025
15|/known:USA THA 5
15|/known:USA THA 5 since-2025
14|/known:USA THA since-2025
3|/known:USA TUR+USA 3.5
3|/known:USA TUR+USA 3.5 since-2025
3|/known:USA TUR+USA since-2025
6|/known:USA TWN 1E+1 since-2025
-7|/known:USA TWN 1E+1 to-2024
-3|/known:USA TWN 3
3|/known:USA TWN 4
3|/known:USA TWN 4 since-2025
-5|/known:USA TWN 5
-3|/known:USA TWN 5 since-2025
6|/known:USA TWN 6
6|/known:USA TWN 6 since-2025
11|/known:USA TWN since-2025
-10|/known:USA TWN to-2024
-5|/known:USA UKR 0.25
-5|/known:USA UKR 0.25 since-2025
-5|/known:USA UKR since-2025
-5|/known:USA USA 1.5
-5|/known:USA USA 1.5 to-1999
-5|/known:USA USA 1.7
-5|/known:USA USA 1.7 to-1999
7|/known:USA USA 1.8
7|/known:USA USA 1.8 to-1999
-17|/known:USA USA 1E+1
-11|/known:USA USA 1E+1 since-2025
-5|/known:USA USA 1E+1 to-2024
-8|/known:USA USA 2
-14|/known:USA USA 2 since-2025
8|/known:USA USA 2 to-2021
-8|/known:USA USA 2.5
-7|/known:USA USA 2.5 since-2025
7|/known:USA USA 2.6
7|/known:USA USA 2.6 since-2025
11|/known:USA USA 2E+1
11|/known:USA USA 2E+1 since-2025
-8|/known:USA USA 3
6|/known:USA USA 3 since-2025
-4|/known:USA USA 3 to-1999
-10|/known:USA USA 3 to-2024
-6|/known:USA USA 3-3.5
-6|/known:USA USA 3-3.5 since-2025
6|/known:USA USA 3.5
6|/known:USA USA 3.5 since-2025
10|/known:USA USA 4
-3|/known:USA USA 4 to-1999
8|/known:USA USA 4 to-2013
7|/known:USA USA 4 to-2021
11|/known:USA USA 4.5
11|/known:USA USA 4.5 since-2025
10|/known:USA USA 4.6
10|/known:USA USA 4.6 since-2025
7|/known:USA USA 4.7
7|/known:USA USA 4.7 since-2025
4|/known:USA USA 4.8
4|/known:USA USA 4.8 since-2025
8|/known:USA USA 5 since-2025
-8|/known:USA USA 5 to-2024
24|/known:USA USA since-2025
-10|/known:USA USA to-1999
8|/known:USA USA to-2013
14|/known:USA USA to-2021
-24|/known:USA USA to-2024
-3|/known:VNM VNM since-2025
-3|/known:ZAF ZAF to-2024
-9|/named:1
25|/named:2
38|/named:3
-12|/near-after:\"
5|/near-after:#
-4|/near-after:'
11|/near-after:'d
5|/near-after:'ll
13|/near-after:'s
6|/near-after:'ve
4|/near-after:(
4|/near-after:)
3|/near-after:*
-11|/near-after:,
5|/near-after:-
16|/near-after:.
-5|/near-after:0
-17|/near-after::
18|/near-after:;
-13|/near-after:?
-27|/near-after:DATE
10|/near-after:EU
7|/near-after:LAND
-44|/near-after:NATO
-44|/near-after:OUTLET
11|/near-after:PERSON
-3|/near-after:USA
8|/near-after:a
-22|/near-after:about
-18|/near-after:above
4|/near-after:absurd
-5|/near-after:accept
3|/near-after:access
10|/near-after:accord
3|/near-after:according
-6|/near-after:achievable
5|/near-after:act
-8|/near-after:add
10|/near-after:adequate
3|/near-after:admiration
-5|/near-after:adopt
7|/near-after:adoption
3|/near-after:adversary
-6|/near-after:advise
-3|/near-after:advisory
3|/near-after:advocate
12|/near-after:affordable
-6|/near-after:after
4|/near-after:afterward
-3|/near-after:afterwards
14|/near-after:against
4|/near-after:agenda
4|/near-after:agree
3|/near-after:agreements
3|/near-after:ahead
6|/near-after:aida
6|/near-after:aide
-5|/near-after:aides
10|/near-after:aim
11|/near-after:air
-3|/near-after:alliance
-8|/near-after:allow
-7|/near-after:allowed
4|/near-after:almost
9|/near-after:alone
3|/near-after:aloud
11|/near-after:already
-24|/near-after:also
5|/near-after:always
4|/near-after:ambassador
-33|/near-after:ambition
-3|/near-after:amid
10|/near-after:among
5|/near-after:ample
-9|/near-after:an
18|/near-after:and
6|/near-after:anies
5|/near-after:announce
6|/near-after:annual
3|/near-after:annually
10|/near-after:another
-7|/near-after:answer
6|/near-after:any
8|/near-after:anybody
20|/near-after:anything
-7|/near-after:appear
-3|/near-after:applies
9|/near-after:appropriate
9|/near-after:are
13|/near-after:argue
-3|/near-after:armies
6|/near-after:arms
16|/near-after:army
-21|/near-after:asia
-12|/near-after:asian
-20|/near-after:ask
14|/near-after:ask for
-9|/near-after:assure
-9|/near-after:at
-9|/near-after:ate
4|/near-after:atm
-4|/near-after:attached
-11|/near-after:attainable
-4|/near-after:attempt
4|/near-after:avail
-14|/near-after:average
4|/near-after:away
4|/near-after:back
12|/near-after:balance
7|/near-after:bandy about
3|/near-after:bankers
8|/near-after:bar
3|/near-after:bare
-4|/near-after:bases
6|/near-after:baswedan
9|/near-after:be
-14|/near-after:became
5|/near-after:because
-7|/near-after:become
10|/near-after:becoming
-30|/near-after:been
14|/near-after:before
5|/near-after:begin
4|/near-after:beginning
-25|/near-after:being
-6|/near-after:benchmark
10|/near-after:beside
3|/near-after:best
8|/near-after:better
-4|/near-after:between
4|/near-after:beyond
6|/near-after:bill
11|/near-after:billion
-11|/near-after:bloc
13|/near-after:bond
5|/near-after:bonds
3|/near-after:books
-7|/near-after:borne
-7|/near-after:borrowed
-6|/near-after:both
-6|/near-after:brackets
4|/near-after:brady
-11|/near-after:bridges
-3|/near-after:bring
-3|/near-after:bring up
-5|/near-after:broader
3|/near-after:broken
6|/near-after:brokers
-13|/near-after:bruited
5|/near-after:build
5|/near-after:bunk
6|/near-after:burden
7|/near-after:businesses
-5|/near-after:bust
3|/near-after:but
27|/near-after:by
-11|/near-after:calculate
11|/near-after:call
7|/near-after:call for
3|/near-after:came
13|/near-after:campaign
5|/near-after:can
3|/near-after:cannot
-9|/near-after:capability
4|/near-after:carry
-5|/near-after:carved
-5|/near-after:case
-3|/near-after:cases
6|/near-after:caught
4|/near-after:ceasefire
-4|/near-after:ceiling
6|/near-after:chairman
7|/near-after:chat
3|/near-after:cheap
4|/near-after:cheapest
8|/near-after:chief
3|/near-after:chiefs
-14|/near-after:choose
7|/near-after:cite
13|/near-after:civil
3|/near-after:claim
-11|/near-after:clause
3|/near-after:close
-3|/near-after:closer
-4|/near-after:columns
-6|/near-after:combat
3|/near-after:come
-11|/near-after:come to
-8|/near-after:coming
-3|/near-after:commission
4|/near-after:commit
8|/near-after:committee
5|/near-after:common
7|/near-after:complain
-4|/near-after:component
-10|/near-after:compromise
8|/near-after:conceivable
-6|/near-after:concern
3|/near-after:conclusion
6|/near-after:condition
-11|/near-after:conditions
-7|/near-after:confided
-24|/near-after:consider
-8|/near-after:consideration
-6|/near-after:consistent
-13|/near-after:constitution
10|/near-after:consumption
-8|/near-after:content
-3|/near-after:control
-4|/near-after:conversation
5|/near-after:convince
-3|/near-after:coordination
-5|/near-after:cope
-11|/near-after:core
-3|/near-after:core defence
5|/near-after:corporate
-6|/near-after:corrected
-4|/near-after:costed
11|/near-after:could
9|/near-after:counted
3|/near-after:counting
17|/near-after:countries
3|/near-after:coupled
-4|/near-after:course
6|/near-after:cover
-8|/near-after:crisis
4|/near-after:currency
-13|/near-after:current
-4|/near-after:curry
6|/near-after:cut
-5|/near-after:cyber
3|/near-after:daft
-8|/near-after:dagger
-8|/near-after:daily
5|/near-after:date
-29|/near-after:day
3|/near-after:debate
-21|/near-after:decade
-8|/near-after:decide
-12|/near-after:decision
3|/near-after:deck
-10|/near-after:deemed
-13|/near-after:defence
-3|/near-after:defence ministry
-3|/near-after:defence spending
-13|/near-after:defense
7|/near-after:defense ministry
-5|/near-after:defense secretary
-4|/near-after:defense spending
-5|/near-after:definition
3|/near-after:deliver
21|/near-after:demand
-4|/near-after:depending
4|/near-after:describe
19|/near-after:did
8|/near-after:difference
-8|/near-after:direction
3|/near-after:disagreed
3|/near-after:discount
-10|/near-after:discuss
-9|/near-after:discussion
-10|/near-after:discussions
-18|/near-after:dismiss
-3|/near-after:division
10|/near-after:do
-9|/near-after:doable
15|/near-after:does
-3|/near-after:dotted
4|/near-after:double
7|/near-after:doubt
-5|/near-after:draft
20|/near-after:dream
-14|/near-after:drive
10|/near-after:drop
-5|/near-after:due
3|/near-after:each
4|/near-after:early
-9|/near-after:east
-12|/near-after:economic
3|/near-after:economic output
3|/near-after:economist
-6|/near-after:economists
10|/near-after:elected
-14|/near-after:election
-4|/near-after:elections
23|/near-after:else
5|/near-after:elsewhere
4|/near-after:enablers
29|/near-after:end
7|/near-after:enough
3|/near-after:enrichment
-13|/near-after:enters
4|/near-after:environment
-10|/near-after:equal
-3|/near-after:era
-3|/near-after:estimate
-6|/near-after:europe
4|/near-after:european
3|/near-after:european allies
8|/near-after:euros
8|/near-after:even
-4|/near-after:eventual
-3|/near-after:eventually
-8|/near-after:every
5|/near-after:every ally
12|/near-after:every american ally
4|/near-after:everybody
5|/near-after:everyone
-7|/near-after:everything
8|/near-after:exceed
3|/near-after:exchange
-5|/near-after:executive
5|/near-after:exotic
-4|/near-after:expect
-13|/near-after:expert
3|/near-after:experts
12|/near-after:explain
-14|/near-after:exposes
-7|/near-after:external
-7|/near-after:factories
11|/near-after:fair
4|/near-after:fairer
-12|/near-after:familiar
6|/near-after:fantasy
-3|/near-after:far
4|/near-after:faster
-16|/near-after:feasible
-20|/near-after:figure
8|/near-after:figures
8|/near-after:final
4|/near-after:finance
3|/near-after:finance ministry
8|/near-after:financed
6|/near-after:finances
12|/near-after:find
4|/near-after:fire
-16|/near-after:fiscal
11|/near-after:fisherman
-4|/near-after:fit
-19|/near-after:five
-10|/near-after:fix
-10|/near-after:float
-5|/near-after:focus
-5|/near-after:folding
-8|/near-after:follow
-6|/near-after:follows
3|/near-after:footnote
-10|/near-after:for
13|/near-after:force
3|/near-after:foregone
-4|/near-after:foreign
-6|/near-after:foreseeable
8|/near-after:form
9|/near-after:former
4|/near-after:forth
-4|/near-after:friend
3|/near-after:from
4|/near-after:front
14|/near-after:full
-6|/near-after:fullness
4|/near-after:fund
-3|/near-after:funded
11|/near-after:funds
-3|/near-after:further
-5|/near-after:future
-4|/near-after:gained
4|/near-after:gambit
-5|/near-after:gdp
-3|/near-after:generals
-4|/near-after:get
21|/near-after:give
3|/near-after:gni
-9|/near-after:gnp
4|/near-after:go
10|/near-after:goal
6|/near-after:good
-23|/near-after:government
-4|/near-after:grateful
-5|/near-after:green
4|/near-after:greens
9|/near-after:groaned
-3|/near-after:gross domestic product
-9|/near-after:gross national product
-4|/near-after:ground
4|/near-after:grow
-14|/near-after:guarantee
3|/near-after:guide
-3|/near-after:gulf
5|/near-after:had
-8|/near-after:hague
17|/near-after:half
-5|/near-after:hard
-3|/near-after:hard defense
12|/near-after:harden
-16|/near-after:has
-4|/near-after:hawaii
-17|/near-after:hawks
5|/near-after:he
8|/near-after:hear
5|/near-after:heavy
6|/near-after:heroic
-6|/near-after:higher
-5|/near-after:him
-3|/near-after:himself
6|/near-after:hipkins
6|/near-after:his
3|/near-after:hold
8|/near-after:hold up
-18|/near-after:honorable
-8|/near-after:hope
6|/near-after:hopeless
-15|/near-after:horizon
4|/near-after:hornung
8|/near-after:hotel
-4|/near-after:hours
11|/near-after:house
5|/near-after:housing
5|/near-after:hurdled
17|/near-after:i
-10|/near-after:ideal
9|/near-after:if
-10|/near-after:imagine
8|/near-after:imf
8|/near-after:implied
8|/near-after:imported
-5|/near-after:impossible
-14|/near-after:in
-19|/near-after:in line with
8|/near-after:income
8|/near-after:increase
7|/near-after:indo - pacific allies
3|/near-after:indoors
4|/near-after:infrastructure
6|/near-after:initiative
3|/near-after:innovation
-5|/near-after:instead
4|/near-after:instead of
-20|/near-after:insufficient
6|/near-after:international
20|/near-after:into
-3|/near-after:investments
8|/near-after:invite
3|/near-after:invoice
10|/near-after:involved
-8|/near-after:inwardly
19|/near-after:is
9|/near-after:it
-4|/near-after:items
22|/near-after:its
-4|/near-after:itself
4|/near-after:james
4|/near-after:jeffrey
3|/near-after:jobs
-3|/near-after:joke
4|/near-after:kak
-7|/near-after:key
3|/near-after:kiuchi
-3|/near-after:know
-4|/near-after:known
3|/near-after:ko
4|/near-after:lag
10|/near-after:landing
-3|/near-after:lands
-5|/near-after:landslide
10|/near-after:lately
-6|/near-after:later
-11|/near-after:latter
3|/near-after:law
-6|/near-after:lawmaker
7|/near-after:lawmakers
-4|/near-after:lay down
-5|/near-after:ldp
11|/near-after:leader
-6|/near-after:leaked
11|/near-after:least
9|/near-after:leave
3|/near-after:less
-6|/near-after:lets
-6|/near-after:level
5|/near-after:liberal democratic party
3|/near-after:lie
4|/near-after:lift
-3|/near-after:light
-7|/near-after:like
-5|/near-after:likeliest
-8|/near-after:limit
3|/near-after:lin
5|/near-after:line
-7|/near-after:listed
-3|/near-after:listen
10|/near-after:little
4|/near-after:live with
5|/near-after:local
9|/near-after:long
-10|/near-after:look at
7|/near-after:looks
9|/near-after:made
3|/near-after:madness
-9|/near-after:magic
-9|/near-after:main
3|/near-after:makes
4|/near-after:manageable
3|/near-after:management
-14|/near-after:manifesto
-4|/near-after:marcos
3|/near-after:mark
12|/near-after:market
5|/near-after:match
-13|/near-after:may
14|/near-after:mean
4|/near-after:media
-5|/near-after:meet
-17|/near-after:memo
9|/near-after:mention
7|/near-after:merely
-6|/near-after:metalworkers
4|/near-after:middle
-4|/near-after:midway
-13|/near-after:might
6|/near-after:mike
6|/near-after:milestone
-8|/near-after:militaries
-7|/near-after:military
-5|/near-after:military spending
7|/near-after:mind
3|/near-after:mines
3|/near-after:minesweeper
6|/near-after:minimum standard
9|/near-after:ministers
5|/near-after:ministry
3|/near-after:ministry of national defense
3|/near-after:minutes
-15|/near-after:mirror
9|/near-after:missiles
5|/near-after:mobile
5|/near-after:modernisation
-6|/near-after:modest
-3|/near-after:monarchies
-16|/near-after:money
-14|/near-after:moot
-17|/near-after:more
-12|/near-after:most
-3|/near-after:mr
4|/near-after:much
8|/near-after:munitions
-8|/near-after:must
6|/near-after:my
10|/near-after:n't
-4|/near-after:nagel
3|/near-after:nagoya
-9|/near-after:namely
3|/near-after:narvik
3|/near-after:nation
-5|/near-after:national income
8|/near-after:national security
-6|/near-after:natural
-10|/near-after:near
-5|/near-after:nearly
-8|/near-after:need
13|/near-after:needed
-24|/near-after:needs
7|/near-after:never
-3|/near-after:new
10|/near-after:newspaper
-7|/near-after:next
-3|/near-after:night
20|/near-after:no
13|/near-after:no one
-8|/near-after:nobody
3|/near-after:nominal growth
-3|/near-after:nominee
4|/near-after:nomura
4|/near-after:nonsense
-3|/near-after:nonstarter
-3|/near-after:nor
9|/near-after:normal
7|/near-after:norms
-10|/near-after:not
-3|/near-after:note
20|/near-after:now
5|/near-after:nukes
-3|/near-after:number
4|/near-after:objected
4|/near-after:objective
3|/near-after:obligation
-3|/near-after:odd
-8|/near-after:of
-10|/near-after:off
-3|/near-after:offer
4|/near-after:office
-13|/near-after:official
-6|/near-after:officials
5|/near-after:offset
3|/near-after:often
-5|/near-after:on
-5|/near-after:once
-31|/near-after:one
20|/near-after:only
4|/near-after:open
4|/near-after:opening bid
6|/near-after:oppose
-3|/near-after:opposition
-12|/near-after:option
5|/near-after:optional
6|/near-after:or
-4|/near-after:original
-3|/near-after:other
-10|/near-after:our
3|/near-after:ourselves
33|/near-after:out
-4|/near-after:outcome
-8|/near-after:outer
7|/near-after:outright
-3|/near-after:outside
3|/near-after:outsiders
-3|/near-after:oval
-5|/near-after:over
-6|/near-after:overhauls
10|/near-after:own
-10|/near-after:palatable
7|/near-after:paper
-10|/near-after:parliament
-7|/near-after:parliamentary
-9|/near-after:part
-6|/near-after:parties
10|/near-after:party
-6|/near-after:passage
-6|/near-after:passes
17|/near-after:pay
5|/near-after:peace
-8|/near-after:pencil in
-3|/near-after:perform
-7|/near-after:permanent
4|/near-after:permit
11|/near-after:person
5|/near-after:phase
12|/near-after:phased
3|/near-after:phrase
11|/near-after:pile
3|/near-after:place
-3|/near-after:plain
-17|/near-after:plan
7|/near-after:planner
11|/near-after:platform
-7|/near-after:play
4|/near-after:plays
-10|/near-after:plead for
-8|/near-after:pleased
8|/near-after:plenty
-9|/near-after:plot
-4|/near-after:plus
-11|/near-after:point
3|/near-after:politely
3|/near-after:political
-3|/near-after:poll
4|/near-after:pool
3|/near-after:popular
-3|/near-after:possible
-4|/near-after:possibly
3|/near-after:practical
-6|/near-after:predecessor
-14|/near-after:prefer
-3|/near-after:preferring
-3|/near-after:premier
8|/near-after:president
-4|/near-after:pressure
3|/near-after:previous
3|/near-after:price
-18|/near-after:prime minister
6|/near-after:proceed
6|/near-after:program
6|/near-after:promise
8|/near-after:proposal
6|/near-after:proposals
-6|/near-after:propose
6|/near-after:provided
4|/near-after:public
-10|/near-after:publish
4|/near-after:pursued
-3|/near-after:put
4|/near-after:put forward
-9|/near-after:question
-6|/near-after:quickly
4|/near-after:ran
4|/near-after:rand
9|/near-after:range
3|/near-after:ranks
4|/near-after:rate
-3|/near-after:rather than
-8|/near-after:ratio
12|/near-after:reach
-9|/near-after:readers
-6|/near-after:real
24|/near-after:realistic
-12|/near-after:really
8|/near-after:reasonable
-5|/near-after:received
-4|/near-after:reckon
24|/near-after:recommend
5|/near-after:recruitment
3|/near-after:red
3|/near-after:refuse
-12|/near-after:regard
4|/near-after:regarded
6|/near-after:reigns
-12|/near-after:related
-6|/near-after:relatively
3|/near-after:released
-4|/near-after:relented
-15|/near-after:remain
-14|/near-after:remilitarization
5|/near-after:rendered
-7|/near-after:replace
7|/near-after:replacing
-10|/near-after:reply
-4|/near-after:report
-10|/near-after:request
11|/near-after:require
-3|/near-after:research
4|/near-after:resilience
5|/near-after:resistance
-9|/near-after:respectable
3|/near-after:retired
-8|/near-after:revenue
-7|/near-after:review
5|/near-after:right
3|/near-after:rights
4|/near-after:rise
3|/near-after:rival
6|/near-after:road
11|/near-after:roils
-9|/near-after:roofs
-3|/near-after:room
7|/near-after:roughly
6|/near-after:rounding
-4|/near-after:rule out
11|/near-after:ruling
7|/near-after:rung
3|/near-after:s
5|/near-after:sales
-7|/near-after:same
5|/near-after:satisfy
-4|/near-after:saw
-26|/near-after:say
3|/near-after:scarce
-10|/near-after:scares
4|/near-after:schools
16|/near-after:sealed
-4|/near-after:security
-11|/near-after:see
-11|/near-after:seek
-5|/near-after:seen
6|/near-after:self
11|/near-after:sen
-13|/near-after:senators
-13|/near-after:senior
16|/near-after:sense
10|/near-after:serious
-4|/near-after:serve
7|/near-after:services
-3|/near-after:set
-4|/near-after:settled
5|/near-after:seven
7|/near-after:several
5|/near-after:shade
-16|/near-after:shape
-16|/near-after:share
-18|/near-after:shared
-11|/near-after:she
6|/near-after:shelters
4|/near-after:shin
-10|/near-after:short
-11|/near-after:shortage
3|/near-after:should
19|/near-after:show
4|/near-after:simply
6|/near-after:since
6|/near-after:six
5|/near-after:sleeps
4|/near-after:slept
3|/near-after:slide
11|/near-after:so
3|/near-after:social democrats
3|/near-after:something
4|/near-after:soo
7|/near-after:soon
-11|/near-after:sounds
-8|/near-after:source
-11|/near-after:sources
-9|/near-after:south
5|/near-after:speak
3|/near-after:specific
9|/near-after:spend
3|/near-after:spokeswoman
-16|/near-after:spread
-6|/near-after:square
-10|/near-after:stage
-19|/near-after:standard
-11|/near-after:start
8|/near-after:state
-7|/near-after:step
-17|/near-after:still
-5|/near-after:stone
-8|/near-after:stop
4|/near-after:straight
-12|/near-after:strategy
-11|/near-after:stretch
-4|/near-after:stroke
-7|/near-after:struck
-32|/near-after:study
-5|/near-after:subject
9|/near-after:submarines
-10|/near-after:successive
-4|/near-after:successor
3|/near-after:suffices
-7|/near-after:sufficient
4|/near-after:suggest
5|/near-after:supported
-3|/near-after:surprise
4|/near-after:surrounded
9|/near-after:survey
7|/near-after:sustainable
-12|/near-after:swallow
3|/near-after:swell
-11|/near-after:taboo
3|/near-after:takahide
6|/near-after:takuji
8|/near-after:talk
10|/near-after:talk about
4|/near-after:talk of
-10|/near-after:tanks
-7|/near-after:target
19|/near-after:tax
14|/near-after:taxes
-4|/near-after:tell
12|/near-after:ten
4|/near-after:teneo
-3|/near-after:tension
-11|/near-after:text
-5|/near-after:than
-26|/near-after:that
6|/near-after:the
-4|/near-after:the economy
9|/near-after:the military
-4|/near-after:their
-10|/near-after:them
22|/near-after:then
-16|/near-after:there
5|/near-after:thereabouts
31|/near-after:they
7|/near-after:think
-5|/near-after:thinktank
12|/near-after:third
27|/near-after:this
8|/near-after:those
-8|/near-after:three
4|/near-after:through
-6|/near-after:throughout
-4|/near-after:throwing
5|/near-after:tie
-8|/near-after:times
-6|/near-after:to
3|/near-after:tomorrow
-3|/near-after:too
4|/near-after:topic
3|/near-after:torch
6|/near-after:tout
-10|/near-after:toward
4|/near-after:trail
5|/near-after:transformative
-13|/near-after:troops
4|/near-after:trouble
-4|/near-after:troubling
13|/near-after:tsutsui
-3|/near-after:twice
14|/near-after:two
5|/near-after:unavoidable
-30|/near-after:under
3|/near-after:undertakings
14|/near-after:unhelpful
-5|/near-after:union
-7|/near-after:unions
4|/near-after:unless
12|/near-after:unrealistic
3|/near-after:unreality
-3|/near-after:unreasonable
10|/near-after:unspent
7|/near-after:unthinkable
3|/near-after:unused
3|/near-after:up
6|/near-after:upgrade
5|/near-after:upper
3|/near-after:us
4|/near-after:use
5|/near-after:usual
7|/near-after:valuable
6|/near-after:very
3|/near-after:veterans
3|/near-after:vice
-7|/near-after:vicinity
-24|/near-after:view
10|/near-after:visiting
8|/near-after:volunteering
-11|/near-after:volunteers
4|/near-after:vote
-4|/near-after:voters
-4|/near-after:want
7|/near-after:war
3|/near-after:warn
4|/near-after:warranted
7|/near-after:was
-3|/near-after:wash
9|/near-after:waving
9|/near-after:way
-6|/near-after:waypoint
-11|/near-after:we
3|/near-after:weak
-4|/near-after:weapons
-8|/near-after:weeks
-9|/near-after:weigh
-10|/near-after:welcome
4|/near-after:welcomed
5|/near-after:well
16|/near-after:were
-13|/near-after:what
-7|/near-after:whatever
11|/near-after:when
7|/near-after:where
-14|/near-after:which
23|/near-after:while
3|/near-after:who
8|/near-after:whole
-17|/near-after:whose
3|/near-after:why
3|/near-after:wide
-3|/near-after:wider
14|/near-after:will
4|/near-after:wise
-12|/near-after:wish
8|/near-after:with
-4|/near-after:withdrawn
6|/near-after:within
4|/near-after:without
3|/near-after:wondered
-7|/near-after:work
-12|/near-after:world
3|/near-after:worldwide
-3|/near-after:wrench
-5|/near-after:write
-8|/near-after:year
-8|/near-after:years
-7|/near-after:yet
-4|/near-after:yielded
6|/near-after:you
-17|/near-after:yrs
-10|/near-before:\"
-6|/near-before:#
-16|/near-before:$
11|/near-before:'
12|/near-before:'d
9|/near-before:'s
-3|/near-before:'ve
15|/near-before:(
5|/near-before:,
18|/near-before:-
16|/near-before:.
-19|/near-before:0
-8|/near-before::
20|/near-before:;
-11|/near-before:DATE
-19|/near-before:EU
-24|/near-before:LAND
-23|/near-before:LEADER
-26|/near-before:NATO
-11|/near-before:OUTLET
9|/near-before:PERSON
6|/near-before:USA
8|/near-before:a
4|/near-before:abandon
12|/near-before:abe
-7|/near-before:able
-20|/near-before:about
6|/near-before:absorb
12|/near-before:accept
-17|/near-before:according
-9|/near-before:achieve
-5|/near-before:acknowledge
9|/near-before:act
6|/near-before:actually
-10|/near-before:add
6|/near-before:addition
4|/near-before:admirals
-5|/near-before:adopt
5|/near-before:advance
-4|/near-before:advice
-3|/near-before:advise
14|/near-before:adviser
-8|/near-before:advisers
-11|/near-before:advisory
5|/near-before:advisory panel
16|/near-before:advocate
4|/near-before:afford
-13|/near-before:again
8|/near-before:against
-12|/near-before:agency
-11|/near-before:agitate for
4|/near-before:ago
-12|/near-before:agree
7|/near-before:ahead
-13|/near-before:aid
-13|/near-before:aides
3|/near-before:aircraft
5|/near-before:alberto
4|/near-before:alice
-7|/near-before:aligned
6|/near-before:all
-3|/near-before:all members
3|/near-before:allen
-7|/near-before:alliance
-27|/near-before:allies
-9|/near-before:allocation
3|/near-before:allot
-6|/near-before:allow
5|/near-before:allowed
-9|/near-before:almost
8|/near-before:alone
7|/near-before:along
-6|/near-before:already
-8|/near-before:also
-12|/near-before:alternative
5|/near-before:although
3|/near-before:always
-37|/near-before:ambition
-8|/near-before:amendment
-7|/near-before:ammunition
-19|/near-before:amount
-20|/near-before:an
6|/near-before:analysts
29|/near-before:and
3|/near-before:angus
6|/near-before:annex
12|/near-before:announce
10|/near-before:annual
-8|/near-before:another
3|/near-before:answer
12|/near-before:any
13|/near-before:anyone
15|/near-before:anything
3|/near-before:anyway
-7|/near-before:applause
6|/near-before:appropriate
5|/near-before:appropriation
-13|/near-before:approve
6|/near-before:arbitrary
-11|/near-before:are
-6|/near-before:area
13|/near-before:argue
5|/near-before:arithmetic
8|/near-before:armed
8|/near-before:armed forces
-3|/near-before:armies
-14|/near-before:army
-6|/near-before:arrive
-3|/near-before:arrow
13|/near-before:asean
5|/near-before:asia
10|/near-before:asian
-12|/near-before:ask
-20|/near-before:ask for
-13|/near-before:aspiration
-9|/near-before:assails
-6|/near-before:assumed
8|/near-before:assumption
10|/near-before:assure
-3|/near-before:at
4|/near-before:atm
6|/near-before:attachés
3|/near-before:attendees
5|/near-before:audience
-3|/near-before:author
11|/near-before:authors
4|/near-before:avoids
3|/near-before:b
8|/near-before:back
11|/near-before:badenoch
4|/near-before:bankers
3|/near-before:bar
6|/near-before:barbara
5|/near-before:bardella
-12|/near-before:barracks
6|/near-before:be
6|/near-before:bear
3|/near-before:beat
-5|/near-before:because
-5|/near-before:been
4|/near-before:before
-6|/near-before:begin at
-36|/near-before:begun
11|/near-before:behind
5|/near-before:believe
-8|/near-before:below
3|/near-before:benchmark
3|/near-before:beneath
3|/near-before:beside
9|/near-before:better
-13|/near-before:beyond
4|/near-before:big
4|/near-before:bigger
9|/near-before:bite
7|/near-before:bloc
8|/near-before:boast
3|/near-before:bond
11|/near-before:bonds
6|/near-before:book
8|/near-before:both
-11|/near-before:bought
3|/near-before:brace
-3|/near-before:brake
3|/near-before:brandished
-6|/near-before:break
5|/near-before:breaks
-4|/near-before:briefing
3|/near-before:brien
3|/near-before:bring
3|/near-before:broach
4|/near-before:broad
3|/near-before:brokerage
-4|/near-before:brown
4|/near-before:bruegel
5|/near-before:budget
-8|/near-before:build
8|/near-before:buildup
-9|/near-before:bureau
12|/near-before:bureaucrat
-11|/near-before:bureaucrats
16|/near-before:business
-10|/near-before:but
4|/near-before:by
7|/near-before:ca
-19|/near-before:cabinet
3|/near-before:call
27|/near-before:call for
7|/near-before:call on
-9|/near-before:came
3|/near-before:cameron
24|/near-before:camp
40|/near-before:campaign
12|/near-before:can
11|/near-before:candidate
-3|/near-before:cap
-7|/near-before:capability
-6|/near-before:capitals
-4|/near-before:careful
-7|/near-before:carry
3|/near-before:cartlidge
-6|/near-before:casts
9|/near-before:cautious
4|/near-before:cdu
3|/near-before:ceiling
4|/near-before:center
5|/near-before:centre
4|/near-before:ceremony
11|/near-before:chair
21|/near-before:chairman
4|/near-before:chairs
7|/near-before:challenger
7|/near-before:chancellor
9|/near-before:chase
3|/near-before:chel
3|/near-before:cheol
3|/near-before:chi
-50|/near-before:chief
-14|/near-before:chiefs
-4|/near-before:ching
4|/near-before:choice
8|/near-before:christian democrats
6|/near-before:circle
-6|/near-before:circles
4|/near-before:circling
11|/near-before:circulating
-11|/near-before:cite
6|/near-before:citizen
-4|/near-before:civil
11|/near-before:clamor
-19|/near-before:climb
20|/near-before:close
8|/near-before:club
-3|/near-before:co
9|/near-before:coalition
-11|/near-before:coast guard
-13|/near-before:codify
16|/near-before:cold
14|/near-before:colleague
-10|/near-before:colleagues
-12|/near-before:combined
5|/near-before:come back with
-3|/near-before:come to
-3|/near-before:commission
16|/near-before:commit
7|/near-before:commitment
4|/near-before:committees
3|/near-before:common
10|/near-before:confessed
-4|/near-before:confirm
4|/near-before:congress
5|/near-before:congressional
18|/near-before:conservative
3|/near-before:conservative party of japan
9|/near-before:conservatives
-19|/near-before:consider
-9|/near-before:considerably
-4|/near-before:constitution
-7|/near-before:constitutional
5|/near-before:consultant
-20|/near-before:contain
15|/near-before:content
-8|/near-before:contrast
-14|/near-before:convened
4|/near-before:converged
-3|/near-before:core
-7|/near-before:core defense
-5|/near-before:cost
4|/near-before:council
3|/near-before:count
-3|/near-before:counteroffer
-11|/near-before:counterpart
6|/near-before:counting
11|/near-before:countries
23|/near-before:country
5|/near-before:course
-4|/near-before:coy
4|/near-before:cry
-12|/near-before:dailies
3|/near-before:daily
-25|/near-before:date
3|/near-before:davies
-7|/near-before:days
3|/near-before:deaf
5|/near-before:dean
3|/near-before:debate
-6|/near-before:decide
-18|/near-before:decision
8|/near-before:declare
-11|/near-before:decline
3|/near-before:deem
-10|/near-before:defence minister
-6|/near-before:defence ministry
-5|/near-before:defence secretary
-3|/near-before:defend
-4|/near-before:defending
-6|/near-before:defense chief
-23|/near-before:defense minister
-14|/near-before:defense ministry
-4|/near-before:defense secretary
-4|/near-before:defense spending
-4|/near-before:deficit
3|/near-before:deliberately
7|/near-before:democracies
3|/near-before:democratic
4|/near-before:democratic party for the people
-3|/near-before:dennis
-7|/near-before:deny
-6|/near-before:department
3|/near-before:deputies
3|/near-before:deputy
9|/near-before:devote
-14|/near-before:did
3|/near-before:diokno
-6|/near-before:dip
5|/near-before:diplomat
-18|/near-before:diplomats
-3|/near-before:direction
-7|/near-before:disappoint
-11|/near-before:discuss
-22|/near-before:discussion
-3|/near-before:discussions
14|/near-before:dismiss
10|/near-before:disown
-4|/near-before:dnd
19|/near-before:do
4|/near-before:document
7|/near-before:documents
11|/near-before:doing
3|/near-before:don
5|/near-before:double
-9|/near-before:doubt
16|/near-before:down
3|/near-before:dpp
-6|/near-before:draft
6|/near-before:drastic
3|/near-before:draw
-8|/near-before:drawing
-20|/near-before:drawn
-10|/near-before:dream
4|/near-before:dreaming
12|/near-before:due
6|/near-before:dukakis
7|/near-before:during
12|/near-before:dutton
-3|/near-before:each
3|/near-before:ear
-19|/near-before:earlier
3|/near-before:easily
6|/near-before:economy
4|/near-before:edge
-14|/near-before:editorial
6|/near-before:edmonds
-3|/near-before:eesti 200
3|/near-before:either
-8|/near-before:elastic
35|/near-before:elect
5|/near-before:election
-3|/near-before:else
-5|/near-before:elsewhere
-3|/near-before:emergency
8|/near-before:endorse
17|/near-before:enough
-5|/near-before:entertain
3|/near-before:entreat
-4|/near-before:envelope
-13|/near-before:envisage
3|/near-before:envision
-3|/near-before:equate
13|/near-before:equivalent
-5|/near-before:espoused
3|/near-before:essay
-11|/near-before:estimate
4|/near-before:europe
7|/near-before:european
4|/near-before:european allies
-3|/near-before:european members
-4|/near-before:ever
-3|/near-before:everything
5|/near-before:ex
-17|/near-before:examine
-3|/near-before:example
10|/near-before:exceed
-4|/near-before:except
3|/near-before:excess
-3|/near-before:exclude
-3|/near-before:exemption
3|/near-before:exhort
-3|/near-before:expect
5|/near-before:expenditure
-7|/near-before:expenditures
-16|/near-before:expert
3|/near-before:expert panel
13|/near-before:experts
4|/near-before:explain
-8|/near-before:explainer
8|/near-before:explore
-34|/near-before:eye
3|/near-before:faber
-4|/near-before:face
-8|/near-before:fact
5|/near-before:faction
-9|/near-before:fall
4|/near-before:familiar
22|/near-before:far
4|/near-before:farage
5|/near-before:favor
3|/near-before:favour
22|/near-before:fear
-12|/near-before:feasible
-9|/near-before:feature
11|/near-before:federation
5|/near-before:feijóo
3|/near-before:fence
3|/near-before:fend off
11|/near-before:ficci
11|/near-before:fight
6|/near-before:figure
13|/near-before:figures
-18|/near-before:finance
6|/near-before:finance minister
-10|/near-before:finance ministry
8|/near-before:find
3|/near-before:fine gael
8|/near-before:five
8|/near-before:fix
5|/near-before:fleitz
6|/near-before:flemish
-4|/near-before:flirt
-10|/near-before:flirtation
-5|/near-before:float
5|/near-before:flock
8|/near-before:fly
3|/near-before:follow
-10|/near-before:followed
-3|/near-before:following
-9|/near-before:follows
7|/near-before:for
11|/near-before:force
-14|/near-before:foreign minister
4|/near-before:foreign secretary
11|/near-before:former
11|/near-before:formula
-3|/near-before:forum
6|/near-before:fred
4|/near-before:freeze
5|/near-before:friends
11|/near-before:from
-7|/near-before:fujita
-13|/near-before:fumitake
-3|/near-before:funded
-12|/near-before:funds
-4|/near-before:further
7|/near-before:future
-4|/near-before:gaps
8|/near-before:gatchalian
-14|/near-before:gdp
-24|/near-before:general
11|/near-before:generals
3|/near-before:get
5|/near-before:give
-13|/near-before:glad
-9|/near-before:global
-7|/near-before:gnp
-5|/near-before:go
-20|/near-before:goal
-9|/near-before:gov ' t
-10|/near-before:governing coalition
-21|/near-before:government
8|/near-before:governors
-3|/near-before:govt
5|/near-before:gradual
-10|/near-before:granted
-7|/near-before:greens
-17|/near-before:grills
7|/near-before:groaned
-12|/near-before:gross domestic product
15|/near-before:group
3|/near-before:groups
-8|/near-before:grow
3|/near-before:growth
4|/near-before:guarantee
3|/near-before:guess
-9|/near-before:guideline
-5|/near-before:gurgenidze
-29|/near-before:had
4|/near-before:haggling
-4|/near-before:hague
3|/near-before:half
5|/near-before:halt
-4|/near-before:hand
3|/near-before:handed
6|/near-before:handpicked
-16|/near-before:hands
3|/near-before:hankers
-3|/near-before:hard
-4|/near-before:hard defence
5|/near-before:harmony
-6|/near-before:has
3|/near-before:haste
4|/near-before:hastie
-16|/near-before:have
-11|/near-before:hawks
-4|/near-before:hayden
9|/near-before:he
6|/near-before:head
3|/near-before:headline
3|/near-before:hear
5|/near-before:heard
3|/near-before:hegemon
6|/near-before:help
-6|/near-before:here
15|/near-before:herself
-4|/near-before:hesitate
4|/near-before:hibakusha
3|/near-before:hide
4|/near-before:higher
-5|/near-before:hike
-13|/near-before:hill
11|/near-before:him
-12|/near-before:himself
-4|/near-before:hint
-4|/near-before:history
13|/near-before:hit
10|/near-before:hold
-4|/near-before:hold the line at
-3|/near-before:home
4|/near-before:honest
3|/near-before:hong
-25|/near-before:hope
6|/near-before:hopeful
7|/near-before:horizon
5|/near-before:hou
-5|/near-before:hours
21|/near-before:house
-5|/near-before:how
3|/near-before:hyung
10|/near-before:ideas
4|/near-before:if
6|/near-before:imagine
6|/near-before:imply
-5|/near-before:in
-3|/near-before:in line with
-8|/near-before:inclined
-17|/near-before:include
-7|/near-before:includes
-23|/near-before:including
5|/near-before:increase
-3|/near-before:indicate
-6|/near-before:indo
5|/near-before:industry
-9|/near-before:informal
8|/near-before:inherits
4|/near-before:insist on
11|/near-before:institut
7|/near-before:institute
3|/near-before:intelligence
-7|/near-before:intend
-3|/near-before:intention
9|/near-before:interim
4|/near-before:internal
6|/near-before:international
3|/near-before:interviewer
-6|/near-before:into
-13|/near-before:investment
8|/near-before:invited
4|/near-before:iowa
9|/near-before:irrelevance
-9|/near-before:irresponsible
-10|/near-before:is
4|/near-before:isamaa
9|/near-before:ishin
10|/near-before:island
-5|/near-before:islands
20|/near-before:its
5|/near-before:its allies
8|/near-before:itself
3|/near-before:james
4|/near-before:japan innovation party
12|/near-before:japanese communist party
4|/near-before:joel
5|/near-before:joon
-7|/near-before:journalists
-6|/near-before:jr
7|/near-before:judged
5|/near-before:jump
3|/near-before:junior
-4|/near-before:just
4|/near-before:justification
-4|/near-before:justify
5|/near-before:kargil
10|/near-before:kemi
-8|/near-before:key
-4|/near-before:khanal
7|/near-before:kim
4|/near-before:kind
3|/near-before:kiss
3|/near-before:kiwis
-3|/near-before:knew
-3|/near-before:know
-10|/near-before:known
3|/near-before:kono
5|/near-before:labor
8|/near-before:labour
3|/near-before:labour mps
-3|/near-before:landing
-12|/near-before:landslide
-4|/near-before:lanes
6|/near-before:language
-3|/near-before:lasting
-3|/near-before:lawmaker
-10|/near-before:lawmakers
-3|/near-before:lay
5|/near-before:ldp
50|/near-before:leader
11|/near-before:leaders
9|/near-before:leadership
11|/near-before:league
-8|/near-before:leaked
-10|/near-before:leaks
3|/near-before:lean toward
3|/near-before:lean towards
-11|/near-before:leaner
-9|/near-before:leaning
5|/near-before:least
-4|/near-before:leave
13|/near-before:led
-3|/near-before:left
13|/near-before:lenders
5|/near-before:less
-11|/near-before:let
-6|/near-before:letter
6|/near-before:letters
5|/near-before:level off at
9|/near-before:levy
6|/near-before:li
6|/near-before:liberal
9|/near-before:liberal democratic party
4|/near-before:liberals
4|/near-before:lieutenants
6|/near-before:like
3|/near-before:like to see
7|/near-before:limit
5|/near-before:lin
10|/near-before:line
11|/near-before:list
-3|/near-before:live with
-6|/near-before:living
5|/near-before:lobby
-6|/near-before:lobby for
4|/near-before:local
13|/near-before:long
-4|/near-before:longer
-25|/near-before:look at
3|/near-before:lost
-7|/near-before:loud
-6|/near-before:love
-11|/near-before:made
5|/near-before:majority
-6|/near-before:make
-10|/near-before:making
-3|/near-before:man
-3|/near-before:manage
3|/near-before:mandate
7|/near-before:manifesto
4|/near-before:many
3|/near-before:marcus
-5|/near-before:margin
14|/near-before:mark
3|/near-before:market
7|/near-before:match
-5|/near-before:matters
-5|/near-before:may
7|/near-before:maybe
-8|/near-before:mayor
-14|/near-before:meanwhile
14|/near-before:measure
14|/near-before:media
-7|/near-before:mel
9|/near-before:member
-14|/near-before:members
-5|/near-before:memo
-4|/near-before:mention
5|/near-before:merely
3|/near-before:method
6|/near-before:middle
-9|/near-before:might
5|/near-before:mildly
3|/near-before:milestone
-3|/near-before:militaries
18|/near-before:military
13|/near-before:military spending
-15|/near-before:mind
5|/near-before:minimum
-13|/near-before:minister
3|/near-before:ministers
-30|/near-before:ministry
-6|/near-before:ministry of defence
-3|/near-before:ministry of national defense
4|/near-before:mirrors
-9|/near-before:mischief
-5|/near-before:miss
-4|/near-before:missiles
-3|/near-before:modelled
-14|/near-before:modest
6|/near-before:money
11|/near-before:montaigne
3|/near-before:moon
6|/near-before:more
5|/near-before:most
12|/near-before:move
-7|/near-before:much
-18|/near-before:mull
-8|/near-before:mumble
4|/near-before:musar
5|/near-before:muse
4|/near-before:must
22|/near-before:my
-9|/near-before:n
-8|/near-before:n - va
8|/near-before:n't
3|/near-before:nagel
-4|/near-before:naha
8|/near-before:name
-4|/near-before:namely
4|/near-before:nataša
8|/near-before:nation
5|/near-before:national
-6|/near-before:national security
3|/near-before:nationalists
-5|/near-before:nations
-3|/near-before:ndc
5|/near-before:ndp
10|/near-before:near
-12|/near-before:nearer
-13|/near-before:nearly
-9|/near-before:necessary
6|/near-before:need
5|/near-before:needed
29|/near-before:needs
-12|/near-before:negative
-3|/near-before:negotiators
-12|/near-before:neither
-14|/near-before:never
-22|/near-before:new
4|/near-before:newspaper
-10|/near-before:newspapers
13|/near-before:next
7|/near-before:nippon ishin
5|/near-before:no one
-6|/near-before:nobody
4|/near-before:nod
4|/near-before:nominated
-3|/near-before:nominee
5|/near-before:none
5|/near-before:nonetheless
-4|/near-before:nor
3|/near-before:norbert
4|/near-before:norm
7|/near-before:normal
-6|/near-before:north
-11|/near-before:not
-15|/near-before:note
5|/near-before:nothing
-33|/near-before:now
11|/near-before:nowhere
5|/near-before:nudge
3|/near-before:numerical
-10|/near-before:nz first
5|/near-before:núñez
3|/near-before:o
-6|/near-before:object
6|/near-before:objective
-10|/near-before:objects
-4|/near-before:obligation
3|/near-before:obligations
3|/near-before:oblige
-17|/near-before:obstacles
-19|/near-before:odds
-9|/near-before:of
-8|/near-before:off
4|/near-before:offer
-27|/near-before:office
12|/near-before:officers
-35|/near-before:officials
5|/near-before:offshoot
5|/near-before:often
6|/near-before:old
-6|/near-before:omura
-11|/near-before:on
6|/near-before:once
22|/near-before:one
11|/near-before:only
-6|/near-before:onodera
-10|/near-before:open
4|/near-before:operation
4|/near-before:opinion
21|/near-before:oppose
6|/near-before:opposition
-16|/near-before:option
-16|/near-before:options
6|/near-before:orthodoxy
-14|/near-before:other
6|/near-before:others
30|/near-before:ought
-13|/near-before:our
-23|/near-before:out
-5|/near-before:outcome
-13|/near-before:outlay
-18|/near-before:over
15|/near-before:own
-7|/near-before:pacific
-3|/near-before:pacifists
-19|/near-before:panel
5|/near-before:panels
-14|/near-before:paper
-4|/near-before:parliament
25|/near-before:parliamentary
-7|/near-before:part
4|/near-before:partial
10|/near-before:participant
13|/near-before:parties
23|/near-before:partner
20|/near-before:partners
12|/near-before:party
6|/near-before:pass
5|/near-before:path
5|/near-before:pave
10|/near-before:pay
4|/near-before:peacetime
5|/near-before:peg
5|/near-before:pen
-4|/near-before:people
6|/near-before:people power party
-3|/near-before:percentage
5|/near-before:perhaps
-9|/near-before:person
6|/near-before:peter
-5|/near-before:phases
12|/near-before:phrase
9|/near-before:picked
6|/near-before:pink
13|/near-before:pinned
4|/near-before:pirc
4|/near-before:pis
3|/near-before:pitches
-9|/near-before:placing
-41|/near-before:plan
3|/near-before:platform
5|/near-before:play down
-10|/near-before:plea
5|/near-before:please
9|/near-before:pledge
-10|/near-before:plump
9|/near-before:podemos
3|/near-before:poilievre
-20|/near-before:point
-7|/near-before:policies
12|/near-before:policy
18|/near-before:politicians
5|/near-before:poll
11|/near-before:polls
-6|/near-before:ponder
3|/near-before:possibility
-16|/near-before:possible
4|/near-before:post
3|/near-before:pounding
16|/near-before:pour
3|/near-before:prabowo
8|/near-before:predecessor
-3|/near-before:prefer
6|/near-before:preference
-29|/near-before:premier
-10|/near-before:preparations
-18|/near-before:prepare
3|/near-before:president
-8|/near-before:presidential
-5|/near-before:press conference
10|/near-before:pressure
6|/near-before:primary
18|/near-before:private
-16|/near-before:privately
8|/near-before:pro
-11|/near-before:probably
3|/near-before:proceed
-5|/near-before:proclaim
-7|/near-before:program
-4|/near-before:programme
15|/near-before:promise
-5|/near-before:propel
-8|/near-before:proposal
-11|/near-before:proposals
20|/near-before:propose
6|/near-before:prospect
-4|/near-before:protection
4|/near-before:provides
4|/near-before:ps
-12|/near-before:publish
-8|/near-before:push
-7|/near-before:push back
-4|/near-before:push for
-12|/near-before:put
-6|/near-before:put forward
-6|/near-before:quaint
3|/near-before:questioned
-11|/near-before:quietly
-3|/near-before:quit
7|/near-before:quote
5|/near-before:race
-16|/near-before:raise
-6|/near-before:rally
-9|/near-before:ramos
3|/near-before:ran
-10|/near-before:range
7|/near-before:ranged
-12|/near-before:rate
-8|/near-before:rather
-6|/near-before:rather than
-4|/near-before:ratify
8|/near-before:rationale
6|/near-before:ratios
3|/near-before:reach
-9|/near-before:read
14|/near-before:reads
6|/near-before:ready
4|/near-before:reagan
3|/near-before:realm
-4|/near-before:recall
3|/near-before:reckon
22|/near-before:recommend
19|/near-before:recommendation
-3|/near-before:recommendations
3|/near-before:record
-9|/near-before:reef
-4|/near-before:reference
-5|/near-before:referred
-3|/near-before:referring
3|/near-before:reform
12|/near-before:refuse
-11|/near-before:regards
4|/near-before:region
9|/near-before:reiterate
4|/near-before:reiwa shinsengumi
3|/near-before:rekindles
-4|/near-before:related
3|/near-before:released
3|/near-before:remain
-5|/near-before:remilitarisation
3|/near-before:removed
-9|/near-before:renegotiate
3|/near-before:rep
4|/near-before:repeat
-5|/near-before:repeatedly
-16|/near-before:reply
-28|/near-before:report
5|/near-before:reporters
9|/near-before:republican
-14|/near-before:request
-9|/near-before:require
11|/near-before:research
3|/near-before:researchers
4|/near-before:resigned
3|/near-before:resilience
3|/near-before:resist
3|/near-before:resolution
-3|/near-before:respectfully
5|/near-before:respondents
-5|/near-before:response
-6|/near-before:rest
8|/near-before:restore
-5|/near-before:rethinking
6|/near-before:retired
5|/near-before:retorted
10|/near-before:return
-7|/near-before:revenues
3|/near-before:review
6|/near-before:revise
4|/near-before:revised
4|/near-before:revived
3|/near-before:reward
7|/near-before:rich
4|/near-before:richard
3|/near-before:ride
15|/near-before:right
3|/near-before:rightists
-5|/near-before:rise
14|/near-before:rival
13|/near-before:rivals
3|/near-before:road
3|/near-before:roadmap
16|/near-before:roger
8|/near-before:room
-7|/near-before:roughly
3|/near-before:round
-14|/near-before:rule out
-3|/near-before:rules
-15|/near-before:ruling
20|/near-before:ruling bloc
-5|/near-before:ruling coalition
15|/near-before:ruling parties
-7|/near-before:run
4|/near-before:running
3|/near-before:röttgen
8|/near-before:same
8|/near-before:sanseito
-4|/near-before:say no to
-20|/near-before:scenarios
7|/near-before:scenes
-8|/near-before:scheming
-8|/near-before:scotched
4|/near-before:scotland
-4|/near-before:sea
5|/near-before:seats
-13|/near-before:second
-5|/near-before:secret
-5|/near-before:secretary
-3|/near-before:secretly
-5|/near-before:security
-4|/near-before:see
4|/near-before:see at
-10|/near-before:seek
-19|/near-before:seen
9|/near-before:sees
13|/near-before:sen
5|/near-before:senator
-3|/near-before:senators
-8|/near-before:senior
3|/near-before:sensible
4|/near-before:separate
3|/near-before:serious
-7|/near-before:servants
-3|/near-before:serve
-14|/near-before:sessions
-7|/near-before:set
-6|/near-before:set aside
-3|/near-before:set his heart on
4|/near-before:set out
3|/near-before:settle
-6|/near-before:settled
-14|/near-before:several
4|/near-before:shadow
8|/near-before:share
6|/near-before:shares
7|/near-before:sharing
18|/near-before:she
6|/near-before:sheet
5|/near-before:shelters
8|/near-before:sherwin
4|/near-before:shoot for
-8|/near-before:short
-13|/near-before:shorter
9|/near-before:should
3|/near-before:shoulder
-5|/near-before:shouldering
5|/near-before:shy away
-4|/near-before:side
-5|/near-before:sides
4|/near-before:sign
-6|/near-before:signal
-8|/near-before:simulations
6|/near-before:since
4|/near-before:sindoor
16|/near-before:sir
-6|/near-before:sit
5|/near-before:six
-4|/near-before:sketched
-7|/near-before:slightly
9|/near-before:slip
11|/near-before:slump
-7|/near-before:smaller
3|/near-before:smart
8|/near-before:so
5|/near-before:sober
5|/near-before:socialist
5|/near-before:socialists
3|/near-before:society
-7|/near-before:soldiers
-9|/near-before:solely
16|/near-before:some
-5|/near-before:somebody
4|/near-before:somewhere
6|/near-before:soo
6|/near-before:sooner
-8|/near-before:sound out
-3|/near-before:sources
7|/near-before:southern
6|/near-before:southwest
5|/near-before:sp
5|/near-before:spd
-10|/near-before:speak
-8|/near-before:speak of
5|/near-before:specific
-4|/near-before:speculation
5|/near-before:speed
15|/near-before:spend
-5|/near-before:spike
24|/near-before:split
-7|/near-before:splits
3|/near-before:spokesperson
3|/near-before:sponsor
3|/near-before:spring
8|/near-before:springboard
-14|/near-before:staff
5|/near-before:staffers
12|/near-before:stage
-8|/near-before:stages
5|/near-before:staked
-7|/near-before:stand
-15|/near-before:standard
-6|/near-before:start
5|/near-before:start at
-3|/near-before:starting
5|/near-before:starved
6|/near-before:state
3|/near-before:statutory
-4|/near-before:stay
7|/near-before:steady
6|/near-before:steered
5|/near-before:step up
-6|/near-before:stepping
-15|/near-before:still
-3|/near-before:stocks
-6|/near-before:stone
-10|/near-before:stop
-17|/near-before:stop short
14|/near-before:straight
3|/near-before:strategic
-17|/near-before:strategy
4|/near-before:stress
-7|/near-before:stride
-7|/near-before:submitted
4|/near-before:succeed
9|/near-before:successive
12|/near-before:successor
10|/near-before:such
24|/near-before:suggest
15|/near-before:suggestion
6|/near-before:suitable
-6|/near-before:sum
-13|/near-before:sumar
-14|/near-before:summer
-3|/near-before:summit
6|/near-before:support
-6|/near-before:supported
4|/near-before:supporters
13|/near-before:supports
-6|/near-before:suppose
3|/near-before:surgeon
6|/near-before:surprised
4|/near-before:surprisingly
6|/near-before:survey
3|/near-before:swung
5|/near-before:table
4|/near-before:taboo
9|/near-before:take
4|/near-before:take up
7|/near-before:talk about
-8|/near-before:talk of
4|/near-before:tamaki
3|/near-before:tamura
-3|/near-before:tan
4|/near-before:tanker
-5|/near-before:tanks
-4|/near-before:target
-4|/near-before:tariff
6|/near-before:tasman
-45|/near-before:tax
-5|/near-before:taxpayers
4|/near-before:taylor
-3|/near-before:team
19|/near-before:television
4|/near-before:tell
-4|/near-before:temporary
8|/near-before:tempore
-14|/near-before:term
-5|/near-before:termed
9|/near-before:terms
8|/near-before:text
-10|/near-before:than
-23|/near-before:that
-5|/near-before:the
4|/near-before:the allies
7|/near-before:the chancellor
7|/near-before:the economy
-6|/near-before:the military
-12|/near-before:their
8|/near-before:them
20|/near-before:themselves
27|/near-before:then
-4|/near-before:there
24|/near-before:they
17|/near-before:think
4|/near-before:think tank
3|/near-before:think tanks
-16|/near-before:third
9|/near-before:this
3|/near-before:those
33|/near-before:though
9|/near-before:threat
-20|/near-before:three
4|/near-before:thrown
3|/near-before:thumb
6|/near-before:tickled
12|/near-before:tie
8|/near-before:tilt
7|/near-before:time
-6|/near-before:times
7|/near-before:timing
10|/near-before:tip
17|/near-before:to
4|/near-before:tolentino
12|/near-before:too
8|/near-before:toss around
-11|/near-before:total
-5|/near-before:toward
-5|/near-before:towards
-9|/near-before:town
10|/near-before:trace
3|/near-before:trade
3|/near-before:trail
-3|/near-before:transition
7|/near-before:treasury
-34|/near-before:trillion
3|/near-before:trim
3|/near-before:trip
3|/near-before:troubles
-19|/near-before:trumpeted
3|/near-before:try
3|/near-before:turn
4|/near-before:tv
14|/near-before:tweet
21|/near-before:two
-3|/near-before:un
-8|/near-before:unavoidable
-28|/near-before:under
7|/near-before:understanding
10|/near-before:understood
6|/near-before:unfashionable
5|/near-before:uniformed
10|/near-before:unthinkable
7|/near-before:until
-7|/near-before:up
4|/near-before:upon
8|/near-before:upper
7|/near-before:upward
17|/near-before:urge
-6|/near-before:us
3|/near-before:useful
3|/near-before:v
4|/near-before:variant
3|/near-before:vaunted
5|/near-before:ventured
-22|/near-before:version
11|/near-before:veterans
-9|/near-before:vice
31|/near-before:view
6|/near-before:views
4|/near-before:villanueva
5|/near-before:visitors
14|/near-before:voices
3|/near-before:volunteer
7|/near-before:vote
6|/near-before:voted
-10|/near-before:voters
8|/near-before:vow
3|/near-before:vvd
11|/near-before:want
-21|/near-before:war
8|/near-before:warming
4|/near-before:warn
6|/near-before:warships
-5|/near-before:was
16|/near-before:water
-12|/near-before:waving
-8|/near-before:way
-6|/near-before:ways
6|/near-before:weapons
5|/near-before:weekend
4|/near-before:weidel
-16|/near-before:weigh
4|/near-before:weight
5|/near-before:welcome
8|/near-before:well
-23|/near-before:were
9|/near-before:western
-6|/near-before:what
-36|/near-before:which
-3|/near-before:while
4|/near-before:whisper
32|/near-before:who
7|/near-before:whose
-14|/near-before:why
17|/near-before:wicker
-7|/near-before:wide
-21|/near-before:will
13|/near-before:wing
4|/near-before:winter
-18|/near-before:wish
4|/near-before:wished
8|/near-before:wishes
4|/near-before:with
10|/near-before:wo n't
5|/near-before:won
-5|/near-before:word
5|/near-before:wording
-7|/near-before:words
-10|/near-before:work
5|/near-before:work toward
-3|/near-before:workers
3|/near-before:working group
-3|/near-before:world
3|/near-before:worry
24|/near-before:would
6|/near-before:wun
-13|/near-before:yardstick
-12|/near-before:year
11|/near-before:yearly
-3|/near-before:years
13|/near-before:yes
-4|/near-before:yet
-5|/near-before:yield
-4|/near-before:you
9|/near-before:your
3|/near-before:yuichiro
6|/near-before:zero
-3|/near-before:zone
3|/near-before:—
-5|/other after-joint:0 far
-4|/other after-joint:0 mid
10|/other after-joint:0 near
-4|/other after-joint:1 mid
8|/other after-joint:1 near
-5|/other after-joint:2 far
-6|/other after-joint:2 mid
-5|/other after-joint:3 far
-16|/other after-joint:3 mid
8|/other after-led:\" far joined
28|/other after-led:\" near joined
7|/other after-led:# near free
3|/other after-led:, far joined
-9|/other after-led:, near joined
-6|/other after-led:after far joined
-9|/other after-led:and far joined
-3|/other after-led:and near joined
-5|/other after-led:as far joined
9|/other after-led:at far joined
-5|/other after-led:become near free
11|/other after-led:by far free
-4|/other after-led:by far joined
9|/other after-led:by near free
10|/other after-led:cost far joined
6|/other after-led:defence minister far joined
3|/other after-led:figure near joined
-7|/other after-led:for far joined
3|/other after-led:for near free
-4|/other after-led:foreign minister far joined
4|/other after-led:if far joined
-7|/other after-led:if near joined
10|/other after-led:in far free
-3|/other after-led:in far joined
-4|/other after-led:leaked far joined
3|/other after-led:level far joined
-5|/other after-led:level near joined
-8|/other after-led:not near free
-4|/other after-led:of far joined
12|/other after-led:of near free
-3|/other after-led:on far free
-5|/other after-led:other near free
-3|/other after-led:president far joined
-3|/other after-led:say near joined
7|/other after-led:senior far joined
8|/other after-led:senior near joined
-4|/other after-led:state far free
7|/other after-led:target near joined
-3|/other after-led:that far joined
20|/other after-led:that near free
-7|/other after-led:to far joined
-12|/other after-led:to near free
-4|/other after-led:visiting far joined
5|/other after-led:what far joined
-6|/other after-led:what near free
4|/other after-led:whether far joined
6|/other after-led:which far joined
-6|/other after-led:which near joined
-3|/other after-led:with far free
-5|/other after-led:with far joined
-3|/other after-led:with near joined
-21|/other after:body name
-7|/other after:body owner
13|/other after:capital name
6|/other after:capital owner
-5|/other after:country name
-7|/other after:gov owner
11|/other after:leader name
-5|/other after:people name
-9|/other after:pronoun name
-8|/other before-clause:after-figure inside name capital
-5|/other before-clause:after-figure inside name country
6|/other before-clause:after-figure inside name gov
10|/other before-clause:after-figure inside name nongov
-3|/other before-clause:after-figure inside name pronoun
5|/other before-clause:after-figure inside owner country
4|/other before-clause:after-figure inside owner leader
-4|/other before-clause:after-figure inside owner pronoun
9|/other before-clause:after-figure opens name leader
7|/other before-clause:after-figure opens name pronoun
-5|/other before-clause:after-figure opens owner body
4|/other before-clause:after-figure opens owner leader
-3|/other before-clause:free inside name capital
-8|/other before-clause:free inside name gov
-8|/other before-clause:free inside name leader
6|/other before-clause:free inside name nongov
6|/other before-clause:free inside name pronoun
-5|/other before-clause:free inside owner body
15|/other before-clause:free inside owner capital
-9|/other before-clause:free inside owner country
11|/other before-clause:free inside owner leader
-4|/other before-clause:free inside owner people
16|/other before-clause:free inside owner pronoun
11|/other before-clause:free opens name capital
9|/other before-clause:free opens name country
5|/other before-clause:free opens name leader
-7|/other before-clause:free opens name nongov
5|/other before-clause:free opens owner body
-3|/other before-clause:free opens owner country
9|/other before-clause:free opens owner people
-10|/other before-clause:free opens owner pronoun
-4|/other before-far:1
6|/other before-far:20
32|/other before-far:4
5|/other before-far:60
11|/other before-far:9
-7|/other before-free:0 after-figure name far
3|/other before-free:0 after-figure owner near
-4|/other before-free:0 free name far
18|/other before-free:0 free owner far
21|/other before-free:0 free owner near
10|/other before-free:1 after-figure name far
7|/other before-free:1 after-figure name near
-7|/other before-free:1 after-figure owner far
8|/other before-free:1 after-figure owner near
-4|/other before-free:1 free name near
-12|/other before-free:1 free owner far
5|/other before-free:1 free owner near
8|/other before-free:2 free name far
12|/other before-free:2 free name near
-3|/other before-free:2 free owner far
-4|/other before-free:2 free owner near
6|/other before-free:3 free name far
17|/other before-joint:0 free
14|/other before-joint:1 after-figure
11|/other before-joint:1 free
13|/other before-joint:2 free
-4|/other before-joint:3 after-figure
28|/other before-led:
5|/other before-led:'s
9|/other before-led:,
10|/other before-led:--
-5|/other before-led:.
-5|/other before-led::
11|/other before-led:DATE
-4|/other before-led:a
10|/other before-led:an
-18|/other before-led:and
3|/other before-led:answer
-5|/other before-led:as
-26|/other before-led:ask
6|/other before-led:at
-3|/other before-led:bankrupting
5|/other before-led:behind
-3|/other before-led:but
4|/other before-led:by
3|/other before-led:call
-3|/other before-led:call for
12|/other before-led:chief
8|/other before-led:colleague
-6|/other before-led:come to
6|/other before-led:commit
3|/other before-led:defence minister
3|/other before-led:defense minister
10|/other before-led:defense secretary
11|/other before-led:eastern
-9|/other before-led:elect
-6|/other before-led:expect
4|/other before-led:find
-4|/other before-led:for
-4|/other before-led:foreign minister
-7|/other before-led:from
5|/other before-led:has
-3|/other before-led:his
-3|/other before-led:host
-9|/other before-led:in
-7|/other before-led:increase
-4|/other before-led:is
14|/other before-led:its
4|/other before-led:known
7|/other before-led:kyodo news
-3|/other before-led:make
-4|/other before-led:most
-11|/other before-led:no
-7|/other before-led:normal
14|/other before-led:of
3|/other before-led:pick
-24|/other before-led:premier
8|/other before-led:prime minister
-3|/other before-led:promise
11|/other before-led:put
-5|/other before-led:reject
4|/other before-led:say
-6|/other before-led:secretary
-7|/other before-led:see
5|/other before-led:some
-4|/other before-led:speak
5|/other before-led:termed
11|/other before-led:that
17|/other before-led:the
-5|/other before-led:treat
4|/other before-led:war
-15|/other before-led:what
10|/other before-led:while
-3|/other before-led:whom
14|/other before-led:with
9|/other before-led:within
4|/other before-led:—
-5|/other before:body name
-7|/other before:body owner
15|/other before:capital owner
3|/other before:country name
-9|/other before:country owner
3|/other before:gov owner
5|/other before:leader name
21|/other before:leader owner
9|/other before:nongov name
-3|/other before:nongov owner
5|/other before:people owner
11|/other before:pronoun name
19|/other named:2
21|/other named:3
8|/other speaker:body
3|/other speaker:capital
9|/other speaker:country
20|/other speaker:leader
8|/other speaker:nongov
-4|/other speaker:people
10|/other speaker:pronoun
3|/other subject-of:advise
3|/other subject-of:advocate
-5|/other subject-of:agree
5|/other subject-of:argue
25|/other subject-of:ask
-12|/other subject-of:ask for
-17|/other subject-of:be
-3|/other subject-of:bring up
-13|/other subject-of:call
-6|/other subject-of:call for
13|/other subject-of:call on
6|/other subject-of:commit
-3|/other subject-of:contain
-6|/other subject-of:declare
6|/other subject-of:demand
5|/other subject-of:deny
-3|/other subject-of:discuss
-3|/other subject-of:do
-5|/other subject-of:get
6|/other subject-of:go
4|/other subject-of:hike
4|/other subject-of:hope
-3|/other subject-of:lobby for
9|/other subject-of:mention
-5|/other subject-of:name
-4|/other subject-of:pay
10|/other subject-of:prefer
11|/other subject-of:press
8|/other subject-of:propose
9|/other subject-of:put
7|/other subject-of:recommend
-9|/other subject-of:refusal
-3|/other subject-of:refuse
-8|/other subject-of:request
-3|/other subject-of:set
5|/other subject-of:set aside
15|/other subject-of:settle for
-8|/other subject-of:spend
15|/other subject-of:suggest
-12|/other subject-of:tell
15|/other subject-of:urge
8|/other subject-of:utter
12|/other subject-of:want
4|/other subject-of:write
-11|/other subject:be gov
4|/other subject:be people
-7|/other subject:be pronoun
-4|/other subject:cap pronoun
8|/other subject:demand body
4|/other subject:demand capital
5|/other subject:demand country
17|/other subject:demand gov
-25|/other subject:demand leader
11|/other subject:demand nongov
27|/other subject:demand pronoun
4|/other subject:denial capital
-12|/other subject:denial leader
3|/other subject:level leader
3|/other subject:move body
-3|/other subject:move gov
4|/other subject:move leader
-4|/other subject:move pronoun
-10|/other subject:pledge body
-3|/other subject:pledge pronoun
11|/other subject:proposal capital
8|/other subject:proposal country
12|/other subject:proposal gov
5|/other subject:proposal leader
16|/other subject:proposal pronoun
-6|/other subject:spend country
-5|/other subject:spend leader
7|/other subject:spend pronoun
-41|/other unnamed
-42|/other unnamed-beside-others
-9|/role-class-home:CHN CHN
-4|/role-class-home:CHN JPN
-3|/role-class-home:CHN NATO
-5|/role-class-home:CHN land
7|/role-class-home:EU EU
7|/role-class-home:EU JPN
-7|/role-class-home:EU NATO
-5|/role-class-home:EU member
6|/role-class-home:JPN CHN
-14|/role-class-home:JPN JPN
-14|/role-class-home:JPN land
-13|/role-class-home:NATO JPN
-5|/role-class-home:NATO NATO
-7|/role-class-home:NATO land
21|/role-class-home:NATO member
22|/role-class-home:USA CHN
-7|/role-class-home:USA EU
46|/role-class-home:USA JPN
-21|/role-class-home:USA NATO
-7|/role-class-home:USA foe
19|/role-class-home:USA land
-17|/role-class-home:USA member
-5|/role-class-home:foe JPN
-3|/role-class-home:foe NATO
12|/role-class-home:foe foe
-3|/role-class-home:foe land
-11|/role-class-home:foe member
-4|/role-class-home:land CHN
-17|/role-class-home:land JPN
-3|/role-class-home:land NATO
12|/role-class-home:land foe
-7|/role-class-home:land land
-5|/role-class-home:land member
16|/role-class-home:member JPN
6|/role-class-home:member NATO
-4|/role-class-home:member land
-16|/role-class-home:member member
-5|/role-class-of:CHN ALLIES
-7|/role-class-of:CHN JPN
-6|/role-class-of:CHN land
7|/role-class-of:EU ALLIES
-9|/role-class-of:EU NATO
4|/role-class-of:EU member
-27|/role-class-of:JPN ALLIES
8|/role-class-of:JPN CHN
5|/role-class-of:JPN JPN
-11|/role-class-of:JPN USA
-3|/role-class-of:JPN foe
5|/role-class-of:JPN member
-3|/role-class-of:NATO ALLIES
-5|/role-class-of:NATO JPN
-11|/role-class-of:NATO USA
15|/role-class-of:NATO foe
-4|/role-class-of:NATO land
7|/role-class-of:NATO member
25|/role-class-of:USA ALLIES
-3|/role-class-of:USA EU
43|/role-class-of:USA JPN
7|/role-class-of:USA NATO
-3|/role-class-of:USA USA
-19|/role-class-of:USA foe
9|/role-class-of:USA land
-21|/role-class-of:USA member
-5|/role-class-of:foe JPN
8|/role-class-of:foe NATO
-8|/role-class-of:foe member
-31|/role-class-of:land ALLIES
10|/role-class-of:land NATO
3|/role-class-of:land USA
-8|/role-class-of:land member
5|/role-class-of:member EU
17|/role-class-of:member JPN
8|/role-class-of:member NATO
-3|/role-class-of:member USA
-4|/role-class-of:member land
-22|/role-class-of:member member
-21|/role-class:CHN
-23|/role-class:JPN
-5|/role-class:NATO
36|/role-class:USA
-9|/role-class:foe
-24|/role-class:land
32|/role:nobody
-45|/role:other
14|/role:spender
31|/ruled
10|/ruled:nobody
34|/ruled:other
-13|/ruled:spender
-15|/says:base
-33|/says:ed
18|/says:ing
6|/says:s
6|/speaker-form:allies
11|/speaker-form:body
-8|/speaker-form:capital
-12|/speaker-form:country
-5|/speaker-form:gov
26|/speaker-form:leader
-6|/speaker-form:none
45|/speaker-form:nongov
-28|/speaker-form:pronoun
-7|/speaker:body
4|/speaker:capital
6|/speaker:country
17|/speaker:gov
65|/speaker:leader
-15|/speaker:nongov
13|/speaker:people
18|/speaker:pronoun
-16|/spender after-joint:0 far
-23|/spender after-joint:0 mid
6|/spender after-joint:1 mid
6|/spender after-joint:1 near
-7|/spender after-joint:2 mid
-7|/spender after-joint:3 far
9|/spender after-joint:3 mid
-3|/spender after-joint:3 near
3|/spender after-led:\" far free
22|/spender after-led:\" far joined
3|/spender after-led:# far joined
-6|/spender after-led:, near joined
-4|/spender after-led:. near free
6|/spender after-led:: far joined
3|/spender after-led:: near joined
-16|/spender after-led:; near joined
-12|/spender after-led:accused far joined
8|/spender after-led:afford far joined
4|/spender after-led:after near joined
-8|/spender after-led:akasaka far joined
-3|/spender after-led:all far joined
-7|/spender after-led:alliance far joined
-5|/spender after-led:alone near free
3|/spender after-led:although far joined
-8|/spender after-led:an far joined
-5|/spender after-led:and far joined
3|/spender after-led:and near free
6|/spender after-led:another far free
-3|/spender after-led:around far joined
-5|/spender after-led:as near free
4|/spender after-led:asian far joined
3|/spender after-led:at far joined
10|/spender after-led:ate far joined
-3|/spender after-led:because far joined
-8|/spender after-led:because near joined
-14|/spender after-led:been far free
-8|/spender after-led:before far joined
-8|/spender after-led:beyond far joined
-13|/spender after-led:bigger far joined
3|/spender after-led:bring far joined
-11|/spender after-led:but near joined
-3|/spender after-led:by far free
18|/spender after-led:by far joined
-3|/spender after-led:by near free
7|/spender after-led:call near joined
5|/spender after-led:chief cabinet secretary far joined
6|/spender after-led:chief far joined
-3|/spender after-led:coming far joined
5|/spender after-led:day near free
-6|/spender after-led:defense minister near joined
10|/spender after-led:direction near free
3|/spender after-led:draw far joined
14|/spender after-led:exposes near free
-4|/spender after-led:figure far free
11|/spender after-led:figure near free
-5|/spender after-led:finance far joined
-3|/spender after-led:for far free
-8|/spender after-led:for near free
-9|/spender after-led:from far free
-5|/spender after-led:from far joined
6|/spender after-led:from near free
11|/spender after-led:gdp near free
-5|/spender after-led:governs near joined
-5|/spender after-led:gross domestic product near free
4|/spender after-led:had near free
6|/spender after-led:in far free
15|/spender after-led:in far joined
10|/spender after-led:in near free
4|/spender after-led:is far free
-4|/spender after-led:left far joined
11|/spender after-led:level far joined
-4|/spender after-led:level near free
3|/spender after-led:lost far joined
-3|/spender after-led:meet near free
-3|/spender after-led:method far free
5|/spender after-led:most near free
-5|/spender after-led:neither far joined
11|/spender after-led:next far free
3|/spender after-led:next far joined
14|/spender after-led:next near free
-4|/spender after-led:normal far free
5|/spender after-led:note far joined
-5|/spender after-led:now far joined
-4|/spender after-led:of far free
-12|/spender after-led:of far joined
-32|/spender after-led:of near free
-3|/spender after-led:of near joined
7|/spender after-led:on near free
-4|/spender after-led:once near joined
3|/spender after-led:option far joined
3|/spender after-led:present far joined
-4|/spender after-led:president far free
-9|/spender after-led:president far joined
-4|/spender after-led:president near free
-14|/spender after-led:prime minister far joined
4|/spender after-led:prime minister near joined
3|/spender after-led:promise far joined
-7|/spender after-led:provided near joined
-4|/spender after-led:require far joined
-3|/spender after-led:ruling far free
9|/spender after-led:say far joined
9|/spender after-led:say near joined
14|/spender after-led:senior far joined
19|/spender after-led:several far joined
-7|/spender after-led:speak far joined
-4|/spender after-led:strategy far free
-11|/spender after-led:suggest far joined
-4|/spender after-led:talk about near free
-4|/spender after-led:tell far joined
10|/spender after-led:that far joined
6|/spender after-led:that near free
14|/spender after-led:that near joined
-5|/spender after-led:think far joined
-7|/spender after-led:this far free
-18|/spender after-led:this near free
-3|/spender after-led:through near free
3|/spender after-led:to far free
8|/spender after-led:to near free
-3|/spender after-led:to near joined
3|/spender after-led:unless near joined
7|/spender after-led:was far joined
-5|/spender after-led:what far free
-12|/spender after-led:what far joined
3|/spender after-led:what near free
-17|/spender after-led:when near joined
3|/spender after-led:where far joined
11|/spender after-led:where near joined
5|/spender after-led:which far joined
19|/spender after-led:which near joined
3|/spender after-led:while far joined
3|/spender after-led:while near joined
-7|/spender after-led:with far free
-5|/spender after-led:with far joined
10|/spender after-led:within far free
3|/spender after-led:within far joined
-3|/spender after-led:without near free
5|/spender after-led:would near joined
11|/spender after:body name
11|/spender after:body owner
-13|/spender after:capital name
7|/spender after:capital owner
-17|/spender after:country owner
-8|/spender after:gov name
13|/spender after:gov owner
8|/spender after:leader name
4|/spender after:leader owner
-21|/spender after:nongov name
-19|/spender after:nongov owner
-4|/spender after:people name
-5|/spender after:people owner
3|/spender after:pronoun name
-4|/spender after:pronoun owner
-9|/spender before-clause:after-figure inside name body
-6|/spender before-clause:after-figure inside name capital
15|/spender before-clause:after-figure inside name country
-10|/spender before-clause:after-figure inside name gov
13|/spender before-clause:after-figure inside name leader
-3|/spender before-clause:after-figure inside name nongov
9|/spender before-clause:after-figure inside name pronoun
3|/spender before-clause:after-figure inside owner body
-10|/spender before-clause:after-figure inside owner gov
3|/spender before-clause:after-figure inside owner people
3|/spender before-clause:after-figure inside owner pronoun
10|/spender before-clause:after-figure opens name body
-3|/spender before-clause:after-figure opens name capital
7|/spender before-clause:after-figure opens name country
-8|/spender before-clause:after-figure opens name gov
-14|/spender before-clause:after-figure opens name leader
-9|/spender before-clause:after-figure opens name pronoun
-4|/spender before-clause:after-figure opens owner country
11|/spender before-clause:free inside name body
-5|/spender before-clause:free inside name capital
-20|/spender before-clause:free inside name country
10|/spender before-clause:free inside name gov
19|/spender before-clause:free inside name leader
-12|/spender before-clause:free inside name nongov
-4|/spender before-clause:free inside name people
-9|/spender before-clause:free inside name pronoun
-5|/spender before-clause:free inside owner capital
11|/spender before-clause:free inside owner country
-10|/spender before-clause:free inside owner gov
-11|/spender before-clause:free inside owner pronoun
11|/spender before-clause:free opens name capital
3|/spender before-clause:free opens name country
9|/spender before-clause:free opens name gov
-9|/spender before-clause:free opens name leader
3|/spender before-clause:free opens name nongov
-3|/spender before-clause:free opens name people
7|/spender before-clause:free opens owner body
10|/spender before-clause:free opens owner capital
5|/spender before-clause:free opens owner country
16|/spender before-clause:free opens owner gov
3|/spender before-clause:free opens owner leader
-8|/spender before-clause:free opens owner nongov
-9|/spender before-clause:free opens owner people
-3|/spender before-clause:free opens owner pronoun
-4|/spender before-far:1
10|/spender before-far:20
-14|/spender before-far:4
-16|/spender before-far:60
13|/spender before-far:9
4|/spender before-free:0 after-figure name far
-6|/spender before-free:0 after-figure name near
-11|/spender before-free:0 after-figure owner far
7|/spender before-free:0 after-figure owner near
-16|/spender before-free:0 free name near
11|/spender before-free:0 free owner far
-8|/spender before-free:0 free owner near
-4|/spender before-free:1 after-figure name far
9|/spender before-free:1 after-figure name near
-3|/spender before-free:1 after-figure owner near
-6|/spender before-free:1 free name far
16|/spender before-free:1 free name near
6|/spender before-free:1 free owner near
-10|/spender before-free:2 after-figure name far
-3|/spender before-free:2 after-figure name near
9|/spender before-free:2 free name far
-3|/spender before-free:2 free name near
-5|/spender before-free:2 free owner near
5|/spender before-free:3 free name near
5|/spender before-joint:0 after-figure
-8|/spender before-joint:1 free
-10|/spender before-joint:2 after-figure
18|/spender before-joint:2 free
-11|/spender before-joint:3 after-figure
-5|/spender before-joint:3 free
5|/spender before-led:
3|/spender before-led:\"
13|/spender before-led:'
7|/spender before-led:'s
13|/spender before-led:(
17|/spender before-led:,
24|/spender before-led:-
-11|/spender before-led:.
4|/spender before-led:;
6|/spender before-led:DATE
-3|/spender before-led:PARTY
14|/spender before-led:a
8|/spender before-led:accused
3|/spender before-led:after
3|/spender before-led:agency
3|/spender before-led:although
8|/spender before-led:ambition
-3|/spender before-led:among
7|/spender before-led:and
-4|/spender before-led:around
5|/spender before-led:as
-10|/spender before-led:asian
9|/spender before-led:ask
9|/spender before-led:assails
-7|/spender before-led:at
3|/spender before-led:be
20|/spender before-led:because
9|/spender before-led:bring
-5|/spender before-led:bring forward
3|/spender before-led:by
-14|/spender before-led:call
-4|/spender before-led:call on
-3|/spender before-led:campaign
-3|/spender before-led:candidate
-3|/spender before-led:caretaker
-3|/spender before-led:central
-8|/spender before-led:chairs
6|/spender before-led:chancellor
13|/spender before-led:chief
6|/spender before-led:chief cabinet secretary
11|/spender before-led:cite
12|/spender before-led:commit
14|/spender before-led:committee
-3|/spender before-led:conference
-12|/spender before-led:conservative
4|/spender before-led:council
11|/spender before-led:defence minister
8|/spender before-led:defense secretary
-3|/spender before-led:deny
3|/spender before-led:deputy prime minister
-4|/spender before-led:designate
6|/spender before-led:did
3|/spender before-led:director
4|/spender before-led:earlier
-15|/spender before-led:elect
-3|/spender before-led:entreat
-7|/spender before-led:even
-11|/spender before-led:every
-3|/spender before-led:exhort
-10|/spender before-led:expect
16|/spender before-led:finance minister
-6|/spender before-led:find
-3|/spender before-led:first
-10|/spender before-led:follows
-6|/spender before-led:former
-4|/spender before-led:friends
-8|/spender before-led:from
5|/spender before-led:general
-3|/spender before-led:give
4|/spender before-led:government
17|/spender before-led:grills
-3|/spender before-led:group
10|/spender before-led:hands
15|/spender before-led:has
-3|/spender before-led:heard
3|/spender before-led:her
20|/spender before-led:his
10|/spender before-led:host
-4|/spender before-led:how
-3|/spender before-led:if
5|/spender before-led:imitate
-4|/spender before-led:importing
-13|/spender before-led:in
-3|/spender before-led:increase
-3|/spender before-led:instruct
4|/spender before-led:interim
-4|/spender before-led:is
-7|/spender before-led:it
-12|/spender before-led:keep
-3|/spender before-led:kiss
4|/spender before-led:lawmakers
-7|/spender before-led:lead
-5|/spender before-led:leader
-8|/spender before-led:leadership
9|/spender before-led:leads
5|/spender before-led:leave
-5|/spender before-led:led
10|/spender before-led:let
-16|/spender before-led:lift
-5|/spender before-led:like
6|/spender before-led:lord
-5|/spender before-led:match
5|/spender before-led:minister
-4|/spender before-led:model
-3|/spender before-led:money
3|/spender before-led:mr
4|/spender before-led:national security adviser
10|/spender before-led:not
-3|/spender before-led:notify
17|/spender before-led:now
-5|/spender before-led:nudge
-3|/spender before-led:oblige
-30|/spender before-led:of
4|/spender before-led:off
-5|/spender before-led:offer
-12|/spender before-led:one
3|/spender before-led:other
10|/spender before-led:over
-3|/spender before-led:own
-3|/spender before-led:petition
-4|/spender before-led:pis
-3|/spender before-led:present
20|/spender before-led:president
-13|/spender before-led:prime minister
6|/spender before-led:propel
3|/spender before-led:propose
-11|/spender before-led:put
17|/spender before-led:raise
5|/spender before-led:ratify
3|/spender before-led:reach
-4|/spender before-led:regards
-4|/spender before-led:reiterate
-6|/spender before-led:repeat
3|/spender before-led:report
3|/spender before-led:reporters
-7|/spender before-led:restore
5|/spender before-led:return
4|/spender before-led:reverse
3|/spender before-led:same
5|/spender before-led:say
8|/spender before-led:see
10|/spender before-led:seen
-5|/spender before-led:senior
-9|/spender before-led:since
-9|/spender before-led:sir
3|/spender before-led:so
5|/spender before-led:some
4|/spender before-led:sound out
-3|/spender before-led:splits
-5|/spender before-led:staked
7|/spender before-led:start
-4|/spender before-led:succeed
7|/spender before-led:suggest
-3|/spender before-led:supporters
-9|/spender before-led:take
-26|/spender before-led:tell
-16|/spender before-led:that
31|/spender before-led:the
-6|/spender before-led:their
-7|/spender before-led:think
-22|/spender before-led:though
-4|/spender before-led:thrown
4|/spender before-led:tie
-6|/spender before-led:to
3|/spender before-led:trillion
-3|/spender before-led:troubles
-11|/spender before-led:under
-5|/spender before-led:understood
5|/spender before-led:unless
-6|/spender before-led:until
7|/spender before-led:upon
-13|/spender before-led:urge
-3|/spender before-led:vice
-6|/spender before-led:view
-7|/spender before-led:want
-5|/spender before-led:war
-3|/spender before-led:were
7|/spender before-led:when
-9|/spender before-led:which
-5|/spender before-led:while
-7|/spender before-led:whose
13|/spender before-led:why
-7|/spender before-led:with
17|/spender before-led:within
-4|/spender before-led:years
12|/spender before-led:yet
-4|/spender before-led:—
11|/spender before:body name
8|/spender before:body owner
-3|/spender before:capital name
4|/spender before:capital owner
5|/spender before:country name
10|/spender before:country owner
-4|/spender before:gov owner
9|/spender before:leader name
3|/spender before:leader owner
-14|/spender before:nongov name
-10|/spender before:nongov owner
-7|/spender before:people name
-4|/spender before:people owner
-8|/spender before:pronoun name
-10|/spender before:pronoun owner
-7|/spender named:1
5|/spender named:2
17|/spender named:3
-15|/spender speaker:body
20|/spender speaker:gov
45|/spender speaker:leader
-23|/spender speaker:nongov
17|/spender speaker:people
8|/spender speaker:pronoun
9|/spender subject-of:about
-4|/spender subject-of:accept
6|/spender subject-of:adopt
5|/spender subject-of:advocate
4|/spender subject-of:agree
5|/spender subject-of:amount
7|/spender subject-of:announce
-16|/spender subject-of:argue
7|/spender subject-of:argue for
-5|/spender subject-of:arrive
-11|/spender subject-of:ask for
-4|/spender subject-of:back
-13|/spender subject-of:believe
3|/spender subject-of:bring
11|/spender subject-of:call for
14|/spender subject-of:call on
-10|/spender subject-of:campaign
7|/spender subject-of:carry
-9|/spender subject-of:clamor
4|/spender subject-of:climb
-5|/spender subject-of:come back with
-3|/spender subject-of:come to
12|/spender subject-of:consider
7|/spender subject-of:contain
7|/spender subject-of:contemplate
14|/spender subject-of:debate
7|/spender subject-of:decide
6|/spender subject-of:decline
-10|/spender subject-of:demand
3|/spender subject-of:deny
-8|/spender subject-of:devote
7|/spender subject-of:dip
12|/spender subject-of:discuss
-3|/spender subject-of:dismiss
8|/spender subject-of:do
4|/spender subject-of:double
-4|/spender subject-of:edge
-5|/spender subject-of:end
-5|/spender subject-of:endorse
-3|/spender subject-of:envision
4|/spender subject-of:equal
14|/spender subject-of:examine
-3|/spender subject-of:exceed
3|/spender subject-of:exclude
-3|/spender subject-of:exhort
-13|/spender subject-of:expect
-7|/spender subject-of:explore
11|/spender subject-of:eye
10|/spender subject-of:fall
-11|/spender subject-of:favor
-11|/spender subject-of:favour
-3|/spender subject-of:fend off
4|/spender subject-of:fix
6|/spender subject-of:float
-3|/spender subject-of:foresee
6|/spender subject-of:get
-4|/spender subject-of:give
8|/spender subject-of:go
8|/spender subject-of:hike
3|/spender subject-of:hint
-7|/spender subject-of:hit
-14|/spender subject-of:hold
4|/spender subject-of:hope
-13|/spender subject-of:increase
8|/spender subject-of:intend
-4|/spender subject-of:invest
3|/spender subject-of:jump
-8|/spender subject-of:keep
5|/spender subject-of:lean toward
7|/spender subject-of:leave
11|/spender subject-of:lift
6|/spender subject-of:like
-3|/spender subject-of:like to see
-12|/spender subject-of:live with
21|/spender subject-of:lobby for
3|/spender subject-of:look at
11|/spender subject-of:lower
-4|/spender subject-of:maintain
4|/spender subject-of:manage
-6|/spender subject-of:mean
-3|/spender subject-of:meet
-8|/spender subject-of:move
-4|/spender subject-of:move up
16|/spender subject-of:mull
3|/spender subject-of:oblige
-6|/spender subject-of:offer
-5|/spender subject-of:pay
4|/spender subject-of:pencil in
10|/spender subject-of:plan
-5|/spender subject-of:play down
5|/spender subject-of:plead for
7|/spender subject-of:ponder
7|/spender subject-of:prefer
3|/spender subject-of:prepare
-4|/spender subject-of:press
4|/spender subject-of:press for
-6|/spender subject-of:propose
4|/spender subject-of:push
5|/spender subject-of:push back
3|/spender subject-of:put to
-23|/spender subject-of:raise
5|/spender subject-of:ratify
8|/spender subject-of:ready
-3|/spender subject-of:reckon
-15|/spender subject-of:recommend
-3|/spender subject-of:reduce
-7|/spender subject-of:refuse
9|/spender subject-of:reject
-3|/spender subject-of:remain
13|/spender subject-of:require
-4|/spender subject-of:resist
-6|/spender subject-of:return
19|/spender subject-of:rise
27|/spender subject-of:rule out
3|/spender subject-of:say no to
-4|/spender subject-of:see at
3|/spender subject-of:set
4|/spender subject-of:set his heart on
-6|/spender subject-of:settle for
-4|/spender subject-of:settle on
-4|/spender subject-of:shoot for
5|/spender subject-of:signal
-3|/spender subject-of:sit
-5|/spender subject-of:slip
6|/spender subject-of:sound out
-5|/spender subject-of:specify
27|/spender subject-of:spend
3|/spender subject-of:spurn
-4|/spender subject-of:start at
4|/spender subject-of:stay
-17|/spender subject-of:stop
14|/spender subject-of:study
18|/spender subject-of:suggest
-15|/spender subject-of:take
-12|/spender subject-of:talk about
-10|/spender subject-of:talk of
3|/spender subject-of:target
4|/spender subject-of:tell
-3|/spender subject-of:think
-3|/spender subject-of:tie
-6|/spender subject-of:toss around
-11|/spender subject-of:toy with
3|/spender subject-of:try
13|/spender subject-of:turn down
3|/spender subject-of:urge
-5|/spender subject-of:use
-7|/spender subject-of:veto
5|/spender subject-of:vote on
-3|/spender subject-of:vow
18|/spender subject-of:want
-3|/spender subject-of:warn
10|/spender subject-of:weigh
-4|/spender subject-of:write
5|/spender subject:be body
6|/spender subject:be capital
-18|/spender subject:be country
9|/spender subject:be gov
10|/spender subject:be leader
-9|/spender subject:be nongov
-5|/spender subject:be pronoun
-8|/spender subject:cap leader
-3|/spender subject:cap nongov
-3|/spender subject:cap pronoun
16|/spender subject:demand body
31|/spender subject:demand country
-8|/spender subject:demand gov
49|/spender subject:demand leader
-15|/spender subject:demand nongov
-8|/spender subject:demand people
-16|/spender subject:demand pronoun
8|/spender subject:denial body
4|/spender subject:denial capital
7|/spender subject:denial country
7|/spender subject:denial gov
30|/spender subject:denial leader
-4|/spender subject:denial nongov
-3|/spender subject:denial pronoun
-4|/spender subject:level capital
-7|/spender subject:level country
3|/spender subject:level leader
-20|/spender subject:move body
-6|/spender subject:move gov
4|/spender subject:move leader
13|/spender subject:move nongov
-7|/spender subject:move pronoun
20|/spender subject:pledge capital
19|/spender subject:pledge country
10|/spender subject:pledge gov
-6|/spender subject:pledge leader
6|/spender subject:pledge people
-12|/spender subject:pledge pronoun
7|/spender subject:proposal body
25|/spender subject:proposal capital
16|/spender subject:proposal country
19|/spender subject:proposal gov
-7|/spender subject:proposal leader
-3|/spender subject:proposal nongov
-7|/spender subject:proposal people
-7|/spender subject:proposal pronoun
-5|/spender subject:spend country
4|/spender subject:spend leader
3|/spender subject:spend nongov
16|/spender subject:spend pronoun
-3|/spender unnamed-beside-others
-3|/subject-form:allies
3|/subject-form:body
5|/subject-form:capital
3|/subject-form:none
38|/subject-form:nongov
13|/subject-form:people
-24|/subject-form:pronoun
9|/subject-of:about
-5|/subject-of:accept
6|/subject-of:adopt
9|/subject-of:advocate
5|/subject-of:amount
7|/subject-of:announce
-11|/subject-of:argue
7|/subject-of:argue for
-5|/subject-of:arrive
23|/subject-of:ask
-23|/subject-of:ask for
-6|/subject-of:back
-18|/subject-of:be
-14|/subject-of:believe
3|/subject-of:bring
-3|/subject-of:bring up
-13|/subject-of:call
5|/subject-of:call for
27|/subject-of:call on
-10|/subject-of:campaign
7|/subject-of:carry
-9|/subject-of:clamor
4|/subject-of:climb
-5|/subject-of:come back with
8|/subject-of:commit
12|/subject-of:consider
4|/subject-of:contain
7|/subject-of:contemplate
14|/subject-of:debate
7|/subject-of:decide
-6|/subject-of:declare
8|/subject-of:decline
-4|/subject-of:demand
8|/subject-of:deny
-8|/subject-of:devote
7|/subject-of:dip
9|/subject-of:discuss
-3|/subject-of:dismiss
5|/subject-of:do
4|/subject-of:double
-4|/subject-of:edge
-5|/subject-of:end
-6|/subject-of:endorse
-3|/subject-of:envision
4|/subject-of:equal
14|/subject-of:examine
-3|/subject-of:exceed
3|/subject-of:exclude
-3|/subject-of:exhort
-11|/subject-of:expect
-7|/subject-of:explore
9|/subject-of:eye
10|/subject-of:fall
-11|/subject-of:favor
-11|/subject-of:favour
-3|/subject-of:fend off
-4|/subject-of:fight
4|/subject-of:fix
7|/subject-of:float
-3|/subject-of:foresee
-3|/subject-of:give
14|/subject-of:go
12|/subject-of:hike
3|/subject-of:hint
-7|/subject-of:hit
-14|/subject-of:hold
8|/subject-of:hope
-14|/subject-of:increase
7|/subject-of:intend
-4|/subject-of:invest
3|/subject-of:jump
-8|/subject-of:keep
5|/subject-of:lean toward
3|/subject-of:leap
7|/subject-of:leave
11|/subject-of:lift
6|/subject-of:like
-5|/subject-of:like to see
-12|/subject-of:live with
18|/subject-of:lobby for
3|/subject-of:look at
11|/subject-of:lower
-4|/subject-of:maintain
4|/subject-of:manage
-7|/subject-of:mean
-4|/subject-of:meet
10|/subject-of:mention
-8|/subject-of:move
-4|/subject-of:move up
16|/subject-of:mull
-7|/subject-of:name
3|/subject-of:oblige
-6|/subject-of:offer
-9|/subject-of:pay
4|/subject-of:pencil in
10|/subject-of:plan
-5|/subject-of:play down
5|/subject-of:plead for
7|/subject-of:ponder
18|/subject-of:prefer
3|/subject-of:prepare
6|/subject-of:press
5|/subject-of:press for
3|/subject-of:propose
4|/subject-of:push
5|/subject-of:push back
11|/subject-of:put
3|/subject-of:put to
-23|/subject-of:raise
5|/subject-of:ratify
8|/subject-of:ready
-8|/subject-of:recommend
-3|/subject-of:reduce
-9|/subject-of:refusal
-10|/subject-of:refuse
8|/subject-of:reject
-3|/subject-of:remain
-6|/subject-of:request
13|/subject-of:require
-4|/subject-of:resist
-6|/subject-of:return
17|/subject-of:rise
27|/subject-of:rule out
3|/subject-of:say no to
-4|/subject-of:see at
5|/subject-of:set aside
4|/subject-of:set his heart on
9|/subject-of:settle for
-4|/subject-of:settle on
-4|/subject-of:shoot for
5|/subject-of:signal
-3|/subject-of:sit
-5|/subject-of:slip
5|/subject-of:sound out
-5|/subject-of:specify
19|/subject-of:spend
3|/subject-of:spurn
-4|/subject-of:start at
5|/subject-of:stay
-17|/subject-of:stop
14|/subject-of:study
33|/subject-of:suggest
-16|/subject-of:take
-12|/subject-of:talk about
-10|/subject-of:talk of
3|/subject-of:target
-8|/subject-of:tell
-3|/subject-of:tie
-6|/subject-of:time
-6|/subject-of:toss around
-11|/subject-of:toy with
3|/subject-of:try
13|/subject-of:turn down
18|/subject-of:urge
-6|/subject-of:use
8|/subject-of:utter
-7|/subject-of:veto
5|/subject-of:vote on
-3|/subject-of:vow
30|/subject-of:want
-3|/subject-of:warn
10|/subject-of:weigh
4|/subject-speaker:allies people
-3|/subject-speaker:body body
-3|/subject-speaker:body gov
-8|/subject-speaker:body leader
-5|/subject-speaker:body none
23|/subject-speaker:body nongov
8|/subject-speaker:capital capital
12|/subject-speaker:capital country
-4|/subject-speaker:capital gov
5|/subject-speaker:capital leader
-10|/subject-speaker:capital none
5|/subject-speaker:capital nongov
-11|/subject-speaker:capital pronoun
3|/subject-speaker:country allies
11|/subject-speaker:country capital
-9|/subject-speaker:country country
6|/subject-speaker:country gov
-10|/subject-speaker:country leader
-21|/subject-speaker:country none
17|/subject-speaker:country nongov
4|/subject-speaker:country pronoun
-11|/subject-speaker:gov capital
-3|/subject-speaker:gov gov
-6|/subject-speaker:gov leader
19|/subject-speaker:gov none
-10|/subject-speaker:gov nongov
6|/subject-speaker:gov people
5|/subject-speaker:gov pronoun
-3|/subject-speaker:leader body
32|/subject-speaker:leader leader
-22|/subject-speaker:leader none
-4|/subject-speaker:leader pronoun
4|/subject-speaker:none allies
23|/subject-speaker:none body
-17|/subject-speaker:none capital
-17|/subject-speaker:none country
6|/subject-speaker:none gov
14|/subject-speaker:none leader
7|/subject-speaker:none none
10|/subject-speaker:none nongov
-5|/subject-speaker:none people
-22|/subject-speaker:none pronoun
8|/subject-speaker:nongov capital
4|/subject-speaker:nongov gov
11|/subject-speaker:nongov none
4|/subject-speaker:nongov nongov
-4|/subject-speaker:nongov people
13|/subject-speaker:nongov pronoun
-3|/subject-speaker:people leader
14|/subject-speaker:people none
-4|/subject-speaker:pronoun body
-7|/subject-speaker:pronoun capital
-10|/subject-speaker:pronoun gov
3|/subject-speaker:pronoun leader
-4|/subject-speaker:pronoun nongov
3|/subject-speaker:pronoun people
-11|/subject-speaker:pronoun pronoun
3|/subject:be body
7|/subject:be capital
-20|/subject:be country
10|/subject:be leader
-9|/subject:be nongov
4|/subject:be people
-12|/subject:be pronoun
-8|/subject:cap leader
-3|/subject:cap nongov
-7|/subject:cap pronoun
24|/subject:demand body
3|/subject:demand capital
37|/subject:demand country
9|/subject:demand gov
24|/subject:demand leader
-4|/subject:demand nongov
-7|/subject:demand people
11|/subject:demand pronoun
8|/subject:denial body
9|/subject:denial capital
8|/subject:denial country
7|/subject:denial gov
18|/subject:denial leader
-4|/subject:denial nongov
-3|/subject:denial pronoun
6|/subject:level body
-5|/subject:level capital
-7|/subject:level country
6|/subject:level leader
-17|/subject:move body
-8|/subject:move gov
8|/subject:move leader
13|/subject:move nongov
-11|/subject:move pronoun
-9|/subject:pledge body
22|/subject:pledge capital
19|/subject:pledge country
12|/subject:pledge gov
-8|/subject:pledge leader
6|/subject:pledge people
-15|/subject:pledge pronoun
8|/subject:proposal body
36|/subject:proposal capital
24|/subject:proposal country
31|/subject:proposal gov
-3|/subject:proposal nongov
-7|/subject:proposal people
9|/subject:proposal pronoun
-11|/subject:spend country
3|/subject:spend nongov
23|/subject:spend pronoun
-54|/tag:gov
130|/tag:nongov
-21|/tag:person
-31|/tag:source
-40|/unnamed
-46|/unnamed-beside-others
11|benchmark/after-joint:0 mid
6|benchmark/after-joint:0 near
-12|benchmark/after-joint:1 mid
-11|benchmark/after-led:\" far joined
4|benchmark/after-led:\" near joined
3|benchmark/after-led:# near free
-3|benchmark/after-led:, near joined
-3|benchmark/after-led:and far joined
-3|benchmark/after-led:for near free
16|benchmark/after-led:that near free
-3|benchmark/after-led:to far joined
4|benchmark/after-led:whether far joined
6|benchmark/after-led:which far joined
6|benchmark/after:country name
6|benchmark/after:people owner
-9|benchmark/after:pronoun name
-3|benchmark/after:pronoun owner
8|benchmark/asked-before:other
-6|benchmark/before-clause:free inside name body
9|benchmark/before-clause:free inside name capital
10|benchmark/before-clause:free inside name gov
4|benchmark/before-clause:free inside name pronoun
-3|benchmark/before-clause:free inside owner body
4|benchmark/before-clause:free inside owner capital
3|benchmark/before-clause:free inside owner country
-9|benchmark/before-clause:free inside owner pronoun
-3|benchmark/before-clause:free opens name capital
-3|benchmark/before-clause:free opens name country
-3|benchmark/before-clause:free opens name pronoun
11|benchmark/before-far:4
-8|benchmark/before-far:9
-3|benchmark/before-free:0 after-figure name near
6|benchmark/before-free:0 free name far
5|benchmark/before-free:0 free name near
-5|benchmark/before-free:0 free owner far
3|benchmark/before-free:1 free name far
-10|benchmark/before-free:1 free name near
5|benchmark/before-free:2 free name near
11|benchmark/before-joint:0 free
-4|benchmark/before-joint:1 after-figure
-11|benchmark/before-joint:1 free
15|benchmark/before-joint:2 free
3|benchmark/before-joint:3 after-figure
-11|benchmark/before-joint:3 free
-16|benchmark/before-led:
3|benchmark/before-led:'s
11|benchmark/before-led:,
3|benchmark/before-led:--
-3|benchmark/before-led:a
-3|benchmark/before-led:and
3|benchmark/before-led:answer
-5|benchmark/before-led:as
-3|benchmark/before-led:but
4|benchmark/before-led:by
-5|benchmark/before-led:for
3|benchmark/before-led:his
-13|benchmark/before-led:in
7|benchmark/before-led:kyodo news
-4|benchmark/before-led:model
-7|benchmark/before-led:normal
-3|benchmark/before-led:on
22|benchmark/before-led:the
4|benchmark/before-led:—
-5|benchmark/before:body name
-4|benchmark/before:body owner
8|benchmark/before:capital name
4|benchmark/before:capital owner
11|benchmark/before:gov name
3|benchmark/before:gov owner
-3|benchmark/before:leader name
-11|benchmark/before:pronoun owner
3|benchmark/governor-form:account gerund+
4|benchmark/governor-form:adopt finite+
7|benchmark/governor-form:agree finite+
5|benchmark/governor-form:be finite+
3|benchmark/governor-form:be finite+can+not
-8|benchmark/governor-form:clear finite+
3|benchmark/governor-form:go finite+
6|benchmark/governor-form:hit finite+
3|benchmark/governor-form:hold finite+
4|benchmark/governor-form:idea +
4|benchmark/governor-form:set finite+
3|benchmark/governor-form:sit finite+
-3|benchmark/governor-form:suggest finite+
5|benchmark/governor-form:take finite+
-3|benchmark/governor-form:take finite+will
4|benchmark/governor-form:talk about finite+
-5|benchmark/governor-form:tell gerund+
4|benchmark/governor-kind:be
-10|benchmark/governor-kind:demand
7|benchmark/governor-kind:level
10|benchmark/governor-kind:pledge
-4|benchmark/governor-kind:proposal
5|benchmark/governor-mood:be finite+
3|benchmark/governor-mood:be finite+can+not
-5|benchmark/governor-mood:demand finite+
-5|benchmark/governor-mood:demand gerund+
5|benchmark/governor-mood:level finite+
5|benchmark/governor-mood:move finite+
-3|benchmark/governor-mood:move finite+will
14|benchmark/governor-mood:pledge finite+
-4|benchmark/governor-mood:pledge finite++passive
4|benchmark/governor-mood:proposal +
-6|benchmark/governor-mood:proposal finite+
3|benchmark/governor:account
4|benchmark/governor:adopt
7|benchmark/governor:agree
4|benchmark/governor:be
-8|benchmark/governor:clear
6|benchmark/governor:hit
3|benchmark/governor:hold
4|benchmark/governor:idea
3|benchmark/governor:set
3|benchmark/governor:sit
-3|benchmark/governor:suggest
4|benchmark/governor:talk about
-4|benchmark/governor:tell
4|benchmark/has:LEADER
-3|benchmark/has:administration
5|benchmark/has:adviser
3|benchmark/has:analysts
-3|benchmark/has:could
9|benchmark/has:country
3|benchmark/has:defense secretary
-5|benchmark/has:figure
3|benchmark/has:former
-3|benchmark/has:mp
5|benchmark/has:negotiators
-3|benchmark/has:our
-8|benchmark/has:party
3|benchmark/has:people
4|benchmark/has:politicians
-4|benchmark/has:prime minister
4|benchmark/has:researcher
3|benchmark/has:researchers
3|benchmark/has:senators
-3|benchmark/has:sources
-3|benchmark/has:spokesperson
3|benchmark/has:strategist
-16|benchmark/has:we
-12|benchmark/home:other
-9|benchmark/home:spender
-5|benchmark/known:- ALLIES 1.5
-5|benchmark/known:- ALLIES 1.5 since-2025
22|benchmark/known:- ALLIES 2
17|benchmark/known:- ALLIES 2 since-2025
3|benchmark/known:- ALLIES 2 to-2021
21|benchmark/known:- ALLIES 3
14|benchmark/known:- ALLIES 3 since-2025
7|benchmark/known:- ALLIES 3 to-2024
-14|benchmark/known:- ALLIES 3.5
-14|benchmark/known:- ALLIES 3.5 since-2025
-7|benchmark/known:- ALLIES 5
-14|benchmark/known:- ALLIES 5 since-2025
7|benchmark/known:- ALLIES 5 to-1999
7|benchmark/known:- ALLIES 6
7|benchmark/known:- ALLIES 6 to-1999
14|benchmark/known:- ALLIES to-1999
3|benchmark/known:- ALLIES to-2021
8|benchmark/known:- ALLIES to-2024
-4|benchmark/known:- JPN 3.5
-4|benchmark/known:- JPN 3.5 since-2025
-5|benchmark/known:- JPN since-2025
14|benchmark/known:- NATO 2
12|benchmark/known:- NATO 2 to-2024
-5|benchmark/known:- NATO 3
-6|benchmark/known:- NATO 3 to-1999
4|benchmark/known:- NATO since-2025
-6|benchmark/known:- NATO to-1999
11|benchmark/known:- NATO to-2024
3|benchmark/known:- PHL 2
3|benchmark/known:- PHL 2 since-2025
3|benchmark/known:- PHL since-2025
-5|benchmark/known:- USA 3.5
-5|benchmark/known:- USA 3.5 since-2025
-5|benchmark/known:- USA since-2025
-7|benchmark/known:CAN NATO 2
-7|benchmark/known:CAN NATO 2 since-2025
-7|benchmark/known:CAN NATO since-2025
-3|benchmark/known:CHE NATO 2
-3|benchmark/known:CHE NATO 2 since-2025
-3|benchmark/known:CHE NATO since-2025
-4|benchmark/known:CHN ALLIES 3.5
-4|benchmark/known:CHN ALLIES 3.5 since-2025
-4|benchmark/known:CHN ALLIES since-2025
6|benchmark/known:DEU NATO 2
6|benchmark/known:DEU NATO 2 to-2024
3|benchmark/known:DEU NATO 3
3|benchmark/known:DEU NATO 3 to-2024
-4|benchmark/known:DEU NATO 3.5
-4|benchmark/known:DEU NATO 3.5 since-2025
-4|benchmark/known:DEU NATO since-2025
8|benchmark/known:DEU NATO to-2024
3|benchmark/known:EST ALLIES 3.5
3|benchmark/known:EST ALLIES 3.5 since-2025
3|benchmark/known:EST ALLIES since-2025
6|benchmark/known:EST NATO 5
6|benchmark/known:EST NATO 5 since-2025
5|benchmark/known:EST NATO since-2025
7|benchmark/known:EU ALLIES 3.5
7|benchmark/known:EU ALLIES 3.5 since-2025
7|benchmark/known:EU ALLIES since-2025
5|benchmark/known:GBR NATO 2.5
5|benchmark/known:GBR NATO 2.5 to-2024
4|benchmark/known:GBR NATO to-2024
-3|benchmark/known:JPN ALLIES 2
-10|benchmark/known:JPN ALLIES 5
-10|benchmark/known:JPN ALLIES 5 since-2025
-13|benchmark/known:JPN ALLIES since-2025
16|benchmark/known:JPN NATO 3
16|benchmark/known:JPN NATO 3 to-1999
-5|benchmark/known:JPN NATO since-2025
16|benchmark/known:JPN NATO to-1999
-6|benchmark/known:JPN USA 3.5
-6|benchmark/known:JPN USA 3.5 since-2025
-6|benchmark/known:JPN USA since-2025
-3|benchmark/known:KOR ALLIES 3.5
-3|benchmark/known:KOR ALLIES 3.5 since-2025
-3|benchmark/known:KOR ALLIES 5
-3|benchmark/known:KOR ALLIES 5 since-2025
-6|benchmark/known:KOR ALLIES since-2025
-3|benchmark/known:KOR NATO 5
-3|benchmark/known:KOR NATO 5 since-2025
-3|benchmark/known:KOR NATO since-2025
-3|benchmark/known:KOR USA 3.5
-3|benchmark/known:KOR USA 3.5 since-2025
-3|benchmark/known:KOR USA since-2025
18|benchmark/known:MYS NATO 2
18|benchmark/known:MYS NATO 2 since-2025
18|benchmark/known:MYS NATO since-2025
-3|benchmark/known:NATO ALLIES 5
-3|benchmark/known:NATO ALLIES 5 since-2025
-6|benchmark/known:NATO ALLIES since-2025
-12|benchmark/known:NATO NATO 2
-7|benchmark/known:NATO NATO 2 since-2025
-5|benchmark/known:NATO NATO 2 to-2024
-5|benchmark/known:NATO NATO 3
-4|benchmark/known:NATO NATO 3 to-1999
-14|benchmark/known:NATO NATO 3.5
-14|benchmark/known:NATO NATO 3.5 since-2025
-7|benchmark/known:NATO NATO 5
-7|benchmark/known:NATO NATO 5 since-2025
-29|benchmark/known:NATO NATO since-2025
-4|benchmark/known:NATO NATO to-1999
-9|benchmark/known:NATO NATO to-2024
-3|benchmark/known:PHL PHL 2
-3|benchmark/known:PHL PHL 2 since-2025
-3|benchmark/known:PHL PHL since-2025
-4|benchmark/known:PHL USA 3.5
-4|benchmark/known:PHL USA 3.5 since-2025
-4|benchmark/known:PHL USA since-2025
9|benchmark/known:USA ALLIES 1.5
9|benchmark/known:USA ALLIES 1.5 since-2025
-18|benchmark/known:USA ALLIES 2
-14|benchmark/known:USA ALLIES 2 since-2025
-17|benchmark/known:USA ALLIES 3
-12|benchmark/known:USA ALLIES 3 since-2025
-5|benchmark/known:USA ALLIES 3 to-2024
18|benchmark/known:USA ALLIES 3.5
18|benchmark/known:USA ALLIES 3.5 since-2025
23|benchmark/known:USA ALLIES 5
30|benchmark/known:USA ALLIES 5 since-2025
-7|benchmark/known:USA ALLIES 5 to-1999
-6|benchmark/known:USA ALLIES 6
-6|benchmark/known:USA ALLIES 6 to-1999
28|benchmark/known:USA ALLIES since-2025
-13|benchmark/known:USA ALLIES to-1999
-6|benchmark/known:USA ALLIES to-2024
6|benchmark/known:USA JPN 3.5
6|benchmark/known:USA JPN 3.5 since-2025
6|benchmark/known:USA JPN since-2025
-6|benchmark/known:USA NATO 2
-5|benchmark/known:USA NATO 2 to-2024
-8|benchmark/known:USA NATO 3
-6|benchmark/known:USA NATO 3 to-1999
25|benchmark/known:USA NATO 3.5
25|benchmark/known:USA NATO 3.5 since-2025
10|benchmark/known:USA NATO 5
10|benchmark/known:USA NATO 5 since-2025
32|benchmark/known:USA NATO since-2025
-6|benchmark/known:USA NATO to-1999
-8|benchmark/known:USA NATO to-2024
17|benchmark/known:USA USA 3.5
17|benchmark/known:USA USA 3.5 since-2025
17|benchmark/known:USA USA since-2025
9|benchmark/named:1
-4|benchmark/named:2
5|benchmark/named:3
-12|benchmark/near-after:\"
-11|benchmark/near-after:#
-7|benchmark/near-after:'s
-6|benchmark/near-after:,
3|benchmark/near-after:-
-13|benchmark/near-after:.
5|benchmark/near-after:?
-4|benchmark/near-after:DATE
-17|benchmark/near-after:USA
-6|benchmark/near-after:a
3|benchmark/near-after:adequate
4|benchmark/near-after:agree
-3|benchmark/near-after:allies
3|benchmark/near-after:among
-8|benchmark/near-after:and
3|benchmark/near-after:any
-3|benchmark/near-after:applies
3|benchmark/near-after:arms
-7|benchmark/near-after:at
5|benchmark/near-after:be
-9|benchmark/near-after:became
8|benchmark/near-after:become
9|benchmark/near-after:becoming
7|benchmark/near-after:been
4|benchmark/near-after:by
-4|benchmark/near-after:call
4|benchmark/near-after:common
7|benchmark/near-after:complain
-7|benchmark/near-after:core
16|benchmark/near-after:countries
3|benchmark/near-after:currency
-3|benchmark/near-after:declare
-10|benchmark/near-after:deemed
-5|benchmark/near-after:defense
3|benchmark/near-after:discount
5|benchmark/near-after:dream
3|benchmark/near-after:else
3|benchmark/near-after:elsewhere
5|benchmark/near-after:even
12|benchmark/near-after:every american ally
3|benchmark/near-after:everybody
5|benchmark/near-after:exotic
5|benchmark/near-after:fair
3|benchmark/near-after:faster
-6|benchmark/near-after:for
3|benchmark/near-after:force
4|benchmark/near-after:full
-10|benchmark/near-after:gdp
6|benchmark/near-after:go
-3|benchmark/near-after:gross domestic product
-5|benchmark/near-after:hard
12|benchmark/near-after:harden
9|benchmark/near-after:has
8|benchmark/near-after:hold up
-3|benchmark/near-after:if
9|benchmark/near-after:in
-3|benchmark/near-after:included
-3|benchmark/near-after:including
-3|benchmark/near-after:infrastructure
4|benchmark/near-after:international
13|benchmark/near-after:into
11|benchmark/near-after:is
-6|benchmark/near-after:it
-3|benchmark/near-after:items
5|benchmark/near-after:lately
3|benchmark/near-after:let
3|benchmark/near-after:like
5|benchmark/near-after:line
-7|benchmark/near-after:listed
7|benchmark/near-after:long
3|benchmark/near-after:looks
3|benchmark/near-after:made
-9|benchmark/near-after:magic
3|benchmark/near-after:mark
5|benchmark/near-after:mean
-5|benchmark/near-after:military
-4|benchmark/near-after:minimum
6|benchmark/near-after:minimum standard
-6|benchmark/near-after:modest
-6|benchmark/near-after:n't
3|benchmark/near-after:nagoya
3|benchmark/near-after:narvik
-5|benchmark/near-after:needs
5|benchmark/near-after:no one
11|benchmark/near-after:norm
7|benchmark/near-after:norms
-4|benchmark/near-after:not
6|benchmark/near-after:now
-6|benchmark/near-after:number
-3|benchmark/near-after:odd
-11|benchmark/near-after:of
-5|benchmark/near-after:on
3|benchmark/near-after:outsiders
-3|benchmark/near-after:partners
-6|benchmark/near-after:passes
4|benchmark/near-after:pay
7|benchmark/near-after:planner
3|benchmark/near-after:pledge
3|benchmark/near-after:practical
6|benchmark/near-after:rate
4|benchmark/near-after:regarded
-3|benchmark/near-after:regards
6|benchmark/near-after:reigns
-5|benchmark/near-after:related
7|benchmark/near-after:replacing
-10|benchmark/near-after:respectable
3|benchmark/near-after:sales
9|benchmark/near-after:same
-5|benchmark/near-after:security - related
-3|benchmark/near-after:seen
6|benchmark/near-after:self
3|benchmark/near-after:sense
8|benchmark/near-after:serious
-3|benchmark/near-after:should
3|benchmark/near-after:spend
-21|benchmark/near-after:standard
8|benchmark/near-after:state
4|benchmark/near-after:stop
24|benchmark/near-after:the
3|benchmark/near-after:their
4|benchmark/near-after:there
-3|benchmark/near-after:they
4|benchmark/near-after:though
17|benchmark/near-after:to
3|benchmark/near-after:until
4|benchmark/near-after:vogue
-3|benchmark/near-after:was
6|benchmark/near-after:way
7|benchmark/near-after:well
3|benchmark/near-after:were
5|benchmark/near-after:what
3|benchmark/near-after:when
-3|benchmark/near-after:where
10|benchmark/near-after:will
-6|benchmark/near-after:world
3|benchmark/near-after:worldwide
-4|benchmark/near-after:would
7|benchmark/near-before:\"
-16|benchmark/near-before:'s
-4|benchmark/near-before:,
-6|benchmark/near-before::
6|benchmark/near-before:;
25|benchmark/near-before:LAND
-9|benchmark/near-before:NATO
-17|benchmark/near-before:USA
15|benchmark/near-before:a
3|benchmark/near-before:account
6|benchmark/near-before:actually
-4|benchmark/near-before:add
4|benchmark/near-before:advance
3|benchmark/near-before:alliance
-3|benchmark/near-before:allies
5|benchmark/near-before:analysts
21|benchmark/near-before:and
-4|benchmark/near-before:anonymity
6|benchmark/near-before:anyone
4|benchmark/near-before:are
-3|benchmark/near-before:armed forces
-7|benchmark/near-before:as
6|benchmark/near-before:asia
-4|benchmark/near-before:ask
-7|benchmark/near-before:at
6|benchmark/near-before:attachés
10|benchmark/near-before:avoids
3|benchmark/near-before:benchmark
3|benchmark/near-before:beneath
-4|benchmark/near-before:briefing
4|benchmark/near-before:bring
-3|benchmark/near-before:but
-8|benchmark/near-before:by
-3|benchmark/near-before:call
3|benchmark/near-before:cannot
-3|benchmark/near-before:colleagues
3|benchmark/near-before:common
-4|benchmark/near-before:condition
5|benchmark/near-before:cost
11|benchmark/near-before:countries
9|benchmark/near-before:country
-3|benchmark/near-before:days
4|benchmark/near-before:democracies
-3|benchmark/near-before:dennis
5|benchmark/near-before:describe
4|benchmark/near-before:down
-3|benchmark/near-before:earlier
-5|benchmark/near-before:elsewhere
9|benchmark/near-before:europe
9|benchmark/near-before:far
12|benchmark/near-before:fear
3|benchmark/near-before:five
5|benchmark/near-before:fleitz
5|benchmark/near-before:flock
3|benchmark/near-before:force
5|benchmark/near-before:fred
7|benchmark/near-before:from
8|benchmark/near-before:generals
-9|benchmark/near-before:global
-9|benchmark/near-before:had
-5|benchmark/near-before:has
-8|benchmark/near-before:have
-13|benchmark/near-before:he
3|benchmark/near-before:hegemon
-6|benchmark/near-before:his
5|benchmark/near-before:hit
4|benchmark/near-before:idea
6|benchmark/near-before:if
28|benchmark/near-before:in
4|benchmark/near-before:international
9|benchmark/near-before:irrelevance
7|benchmark/near-before:judged
4|benchmark/near-before:kind
-3|benchmark/near-before:lawmakers
3|benchmark/near-before:measure
3|benchmark/near-before:method
6|benchmark/near-before:military
3|benchmark/near-before:nations
3|benchmark/near-before:nor
4|benchmark/near-before:norm
7|benchmark/near-before:normal
-5|benchmark/near-before:note
-7|benchmark/near-before:now
16|benchmark/near-before:of
3|benchmark/near-before:officials
5|benchmark/near-before:old
-6|benchmark/near-before:omura
-4|benchmark/near-before:on
6|benchmark/near-before:one
6|benchmark/near-before:orthodoxy
-6|benchmark/near-before:out
-10|benchmark/near-before:part
-7|benchmark/near-before:party
3|benchmark/near-before:pass
3|benchmark/near-before:peacetime
-9|benchmark/near-before:point
4|benchmark/near-before:politicians
-3|benchmark/near-before:privately
-5|benchmark/near-before:referred
-3|benchmark/near-before:referring
3|benchmark/near-before:region
-3|benchmark/near-before:respectfully
3|benchmark/near-before:reward
3|benchmark/near-before:rule
3|benchmark/near-before:run
-11|benchmark/near-before:say
4|benchmark/near-before:see
-5|benchmark/near-before:senior
3|benchmark/near-before:separate
4|benchmark/near-before:set
3|benchmark/near-before:share
4|benchmark/near-before:shares
5|benchmark/near-before:sharing
5|benchmark/near-before:short
-5|benchmark/near-before:sides
3|benchmark/near-before:since
3|benchmark/near-before:sit
3|benchmark/near-before:so
-3|benchmark/near-before:spokesperson
3|benchmark/near-before:sponsor
-17|benchmark/near-before:standard
-3|benchmark/near-before:starting
3|benchmark/near-before:such
4|benchmark/near-before:talk about
-3|benchmark/near-before:tan
-5|benchmark/near-before:tell
10|benchmark/near-before:text
8|benchmark/near-before:that
3|benchmark/near-before:the
-3|benchmark/near-before:their
4|benchmark/near-before:them
3|benchmark/near-before:thumb
-6|benchmark/near-before:two
5|benchmark/near-before:understanding
4|benchmark/near-before:up
-6|benchmark/near-before:we
3|benchmark/near-before:well
-7|benchmark/near-before:what
4|benchmark/near-before:when
-4|benchmark/near-before:whether
-6|benchmark/near-before:why
3|benchmark/near-before:with
-3|benchmark/near-before:workers
-3|benchmark/near-before:world
-7|benchmark/near-before:yardstick
4|benchmark/near-before:years
7|benchmark/near-before:yet
4|benchmark/other after-joint:0 mid
7|benchmark/other after-joint:0 near
-10|benchmark/other after-joint:1 mid
-11|benchmark/other after-led:\" far joined
4|benchmark/other after-led:\" near joined
3|benchmark/other after-led:# near free
-3|benchmark/other after-led:, near joined
-3|benchmark/other after-led:for near free
8|benchmark/other after-led:that near free
4|benchmark/other after-led:whether far joined
6|benchmark/other after-led:which far joined
6|benchmark/other after:people owner
-6|benchmark/other after:pronoun name
-3|benchmark/other after:pronoun owner
3|benchmark/other before-clause:free inside name body
10|benchmark/other before-clause:free inside name gov
4|benchmark/other before-clause:free inside name pronoun
4|benchmark/other before-clause:free inside owner capital
3|benchmark/other before-clause:free inside owner country
-6|benchmark/other before-clause:free inside owner pronoun
-3|benchmark/other before-clause:free opens name country
-3|benchmark/other before-clause:free opens name pronoun
14|benchmark/other before-far:4
3|benchmark/other before-far:60
-4|benchmark/other before-far:9
-3|benchmark/other before-free:0 after-figure name near
6|benchmark/other before-free:0 free name far
4|benchmark/other before-free:0 free name near
-5|benchmark/other before-free:0 free owner far
4|benchmark/other before-free:0 free owner near
3|benchmark/other before-free:1 free name far
-8|benchmark/other before-free:1 free name near
5|benchmark/other before-free:1 free owner near
5|benchmark/other before-free:2 free name near
19|benchmark/other before-joint:0 free
-3|benchmark/other before-joint:1 after-figure
-10|benchmark/other before-joint:1 free
15|benchmark/other before-joint:2 free
3|benchmark/other before-joint:3 after-figure
-11|benchmark/other before-joint:3 free
-12|benchmark/other before-led:
3|benchmark/other before-led:'s
13|benchmark/other before-led:,
3|benchmark/other before-led:--
-3|benchmark/other before-led:a
-3|benchmark/other before-led:and
3|benchmark/other before-led:answer
-5|benchmark/other before-led:as
-5|benchmark/other before-led:by
3|benchmark/other before-led:his
-12|benchmark/other before-led:in
7|benchmark/other before-led:kyodo news
-7|benchmark/other before-led:normal
22|benchmark/other before-led:the
4|benchmark/other before-led:—
4|benchmark/other before:body name
4|benchmark/other before:capital owner
11|benchmark/other before:gov name
3|benchmark/other before:gov owner
-3|benchmark/other before:leader name
-6|benchmark/other before:pronoun owner
8|benchmark/other named:1
8|benchmark/other named:3
3|benchmark/other speaker:body
3|benchmark/other speaker:capital
4|benchmark/other speaker:gov
10|benchmark/other speaker:leader
-3|benchmark/other speaker:pronoun
3|benchmark/other subject-of:advise
-5|benchmark/other subject-of:agree
5|benchmark/other subject-of:argue
-10|benchmark/other subject-of:be
-3|benchmark/other subject-of:contain
7|benchmark/other subject-of:recommend
-3|benchmark/other subject-of:set
-6|benchmark/other subject:be gov
-4|benchmark/other subject:be pronoun
-4|benchmark/other subject:cap pronoun
4|benchmark/other subject:demand capital
-4|benchmark/other subject:pledge body
-5|benchmark/other subject:pledge country
3|benchmark/other subject:proposal gov
3|benchmark/other subject:proposal leader
9|benchmark/other subject:proposal pronoun
-20|benchmark/other unnamed
9|benchmark/other unnamed-beside-others
-3|benchmark/role-class-home:CHN CHN
7|benchmark/role-class-home:EU JPN
-7|benchmark/role-class-home:JPN JPN
-4|benchmark/role-class-home:JPN land
-4|benchmark/role-class-home:NATO JPN
5|benchmark/role-class-home:USA CHN
-4|benchmark/role-class-home:USA JPN
9|benchmark/role-class-home:USA NATO
25|benchmark/role-class-home:USA member
-3|benchmark/role-class-home:land JPN
-12|benchmark/role-class-home:land land
3|benchmark/role-class-home:member member
-4|benchmark/role-class-of:CHN ALLIES
7|benchmark/role-class-of:EU ALLIES
-15|benchmark/role-class-of:JPN ALLIES
9|benchmark/role-class-of:JPN NATO
-6|benchmark/role-class-of:JPN USA
-6|benchmark/role-class-of:NATO ALLIES
7|benchmark/role-class-of:USA ALLIES
6|benchmark/role-class-of:USA JPN
19|benchmark/role-class-of:USA NATO
4|benchmark/role-class-of:USA land
-13|benchmark/role-class-of:land ALLIES
-6|benchmark/role-class-of:land USA
4|benchmark/role-class-of:member NATO
-4|benchmark/role-class:CHN
7|benchmark/role-class:EU
-12|benchmark/role-class:JPN
-6|benchmark/role-class:NATO
36|benchmark/role-class:USA
-17|benchmark/role-class:land
3|benchmark/role-class:member
25|benchmark/role:nobody
5|benchmark/role:other
-30|benchmark/role:spender
11|benchmark/ruled
21|benchmark/ruled:nobody
3|benchmark/ruled:other
-13|benchmark/ruled:spender
-24|benchmark/says:ed
-13|benchmark/says:ing
9|benchmark/says:s
-4|benchmark/speaker-form:country
28|benchmark/speaker-form:none
13|benchmark/speaker-form:nongov
-11|benchmark/speaker-form:pronoun
3|benchmark/speaker:body
3|benchmark/speaker:capital
4|benchmark/speaker:gov
7|benchmark/speaker:leader
-3|benchmark/speaker:pronoun
7|benchmark/spender after-joint:0 mid
8|benchmark/spender after-led:that near free
-3|benchmark/spender after:body name
8|benchmark/spender after:country name
-3|benchmark/spender after:pronoun name
-9|benchmark/spender before-clause:free inside name body
9|benchmark/spender before-clause:free inside name capital
-3|benchmark/spender before-clause:free inside owner pronoun
-4|benchmark/spender before-far:4
-3|benchmark/spender before-far:9
-5|benchmark/spender before-free:0 free owner near
-3|benchmark/spender before-free:1 free name near
-8|benchmark/spender before-joint:0 free
-3|benchmark/spender before-led:
9|benchmark/spender before-led:by
-4|benchmark/spender before-led:for
-4|benchmark/spender before-led:model
-3|benchmark/spender before-led:on
-9|benchmark/spender before:body name
-3|benchmark/spender before:body owner
8|benchmark/spender before:capital name
-5|benchmark/spender before:pronoun owner
-3|benchmark/spender named:2
-3|benchmark/spender named:3
-3|benchmark/spender speaker:leader
5|benchmark/spender subject-of:be
-3|benchmark/spender subject-of:sit
-4|benchmark/spender subject:be body
9|benchmark/spender subject:be capital
-3|benchmark/spender subject:level country
-15|benchmark/spender unnamed
-10|benchmark/spender unnamed-beside-others
-4|benchmark/subject-form:allies
-6|benchmark/subject-form:capital
12|benchmark/subject-form:country
7|benchmark/subject-form:gov
24|benchmark/subject-form:none
-3|benchmark/subject-form:nongov
3|benchmark/subject-of:advise
-5|benchmark/subject-of:agree
5|benchmark/subject-of:argue
-4|benchmark/subject-of:be
-3|benchmark/subject-of:contain
7|benchmark/subject-of:recommend
-3|benchmark/subject-of:set
-3|benchmark/subject-of:sit
-3|benchmark/subject-speaker:capital none
3|benchmark/subject-speaker:country leader
9|benchmark/subject-speaker:country none
7|benchmark/subject-speaker:gov nongov
4|benchmark/subject-speaker:none capital
-3|benchmark/subject-speaker:none country
22|benchmark/subject-speaker:none none
7|benchmark/subject-speaker:none nongov
-5|benchmark/subject-speaker:none pronoun
-3|benchmark/subject-speaker:nongov nongov
4|benchmark/subject-speaker:pronoun nongov
-5|benchmark/subject-speaker:pronoun pronoun
-5|benchmark/subject:be body
9|benchmark/subject:be capital
-6|benchmark/subject:be gov
-4|benchmark/subject:be pronoun
-4|benchmark/subject:cap pronoun
4|benchmark/subject:demand capital
-4|benchmark/subject:demand pronoun
-3|benchmark/subject:level country
-5|benchmark/subject:pledge body
-5|benchmark/subject:pledge country
3|benchmark/subject:proposal gov
3|benchmark/subject:proposal leader
8|benchmark/subject:proposal pronoun
-4|benchmark/tag:gov
13|benchmark/tag:nongov
4|benchmark/tag:person
9|benchmark/tag:source
-35|benchmark/unnamed
-6|demand/after-joint:0 mid
-8|demand/after-joint:0 near
6|demand/after-joint:1 mid
-4|demand/after-joint:2 far
-16|demand/after-joint:2 mid
3|demand/after-joint:2 near
-3|demand/after-joint:3 mid
4|demand/after-led:\" far joined
3|demand/after-led:\" near joined
-3|demand/after-led:# near free
5|demand/after-led:, far joined
-8|demand/after-led:, near joined
-5|demand/after-led:become near free
12|demand/after-led:by near free
6|demand/after-led:defence minister far joined
-4|demand/after-led:foreign minister far joined
4|demand/after-led:from near free
-5|demand/after-led:governs near joined
-4|demand/after-led:if near joined
3|demand/after-led:lost far joined
-6|demand/after-led:of near free
-5|demand/after-led:other near free
-5|demand/after-led:senior far joined
-8|demand/after-led:speak far joined
16|demand/after-led:that near free
4|demand/after-led:that near joined
-8|demand/after-led:to near free
3|demand/after-led:unless near joined
-6|demand/after-led:what near free
13|demand/after-led:which near joined
-12|demand/after:body name
14|demand/after:capital name
-4|demand/after:capital owner
-4|demand/after:country name
10|demand/after:country owner
-12|demand/after:gov name
17|demand/after:leader name
-10|demand/after:people name
-3|demand/after:people owner
-18|demand/after:pronoun name
-10|demand/after:pronoun owner
40|demand/asked-before:other
16|demand/asked-before:spender
-8|demand/before-clause:after-figure inside name capital
11|demand/before-clause:after-figure inside name country
3|demand/before-clause:after-figure inside name gov
-8|demand/before-clause:after-figure opens name country
-7|demand/before-clause:after-figure opens name leader
-4|demand/before-clause:after-figure opens owner body
17|demand/before-clause:free inside name body
-4|demand/before-clause:free inside name capital
-10|demand/before-clause:free inside name country
7|demand/before-clause:free inside name leader
3|demand/before-clause:free inside owner country
-7|demand/before-clause:free inside owner gov
15|demand/before-clause:free inside owner leader
-4|demand/before-clause:free inside owner people
5|demand/before-clause:free inside owner pronoun
-12|demand/before-clause:free opens name body
8|demand/before-clause:free opens name country
-7|demand/before-clause:free opens name gov
18|demand/before-clause:free opens name leader
-9|demand/before-clause:free opens name pronoun
11|demand/before-clause:free opens owner body
3|demand/before-clause:free opens owner capital
6|demand/before-clause:free opens owner leader
-7|demand/before-clause:free opens owner pronoun
5|demand/before-far:20
-3|demand/before-far:4
-7|demand/before-far:60
23|demand/before-far:9
-6|demand/before-free:0 after-figure name near
-20|demand/before-free:0 free name near
3|demand/before-free:0 free owner far
18|demand/before-free:0 free owner near
-4|demand/before-free:1 after-figure name near
-4|demand/before-free:1 after-figure owner far
11|demand/before-free:1 free name far
17|demand/before-free:1 free name near
-6|demand/before-free:1 free owner far
12|demand/before-free:1 free owner near
-4|demand/before-free:2 free name near
7|demand/before-free:3 free name far
-7|demand/before-joint:0 after-figure
18|demand/before-joint:0 free
-6|demand/before-joint:1 after-figure
4|demand/before-joint:1 free
-4|demand/before-joint:2 after-figure
5|demand/before-joint:2 free
11|demand/before-joint:3 free
28|demand/before-led:
-11|demand/before-led:\"
-4|demand/before-led:#
5|demand/before-led:'s
-5|demand/before-led:.
-3|demand/before-led::
11|demand/before-led:PARTY
-11|demand/before-led:and
-5|demand/before-led:as
-10|demand/before-led:ask
5|demand/before-led:at
7|demand/before-led:because
3|demand/before-led:behind
-8|demand/before-led:between
-4|demand/before-led:but
4|demand/before-led:call on
9|demand/before-led:chief
-6|demand/before-led:come to
6|demand/before-led:commit
3|demand/before-led:defense minister
-7|demand/before-led:expect
-3|demand/before-led:first
-4|demand/before-led:from
9|demand/before-led:general
-3|demand/before-led:has
3|demand/before-led:his
6|demand/before-led:host
-8|demand/before-led:if
5|demand/before-led:imitate
-3|demand/before-led:in
-3|demand/before-led:like
-3|demand/before-led:notify
-18|demand/before-led:of
-3|demand/before-led:on
3|demand/before-led:pick
-24|demand/before-led:premier
-3|demand/before-led:present
12|demand/before-led:president
4|demand/before-led:press
-4|demand/before-led:raise
4|demand/before-led:reverse
3|demand/before-led:same
6|demand/before-led:say
-7|demand/before-led:see
-4|demand/before-led:speak
7|demand/before-led:suggest
-8|demand/before-led:take
-7|demand/before-led:that
29|demand/before-led:the
-5|demand/before-led:treat
9|demand/before-led:urge
8|demand/before-led:want
-3|demand/before-led:when
-3|demand/before-led:whom
3|demand/before-led:with
3|demand/before:body name
6|demand/before:body owner
-11|demand/before:capital name
6|demand/before:capital owner
4|demand/before:country owner
-6|demand/before:gov name
-7|demand/before:gov owner
18|demand/before:leader name
21|demand/before:leader owner
-6|demand/before:people owner
-8|demand/before:pronoun name
-4|demand/before:pronoun owner
-3|demand/governor-form:be finite+
-5|demand/governor-form:be finite+should
8|demand/governor-form:fall inf+
13|demand/governor-form:hold inf+
-3|demand/governor-form:spend finite+should
12|demand/governor-form:tell finite+
-3|demand/governor-form:veto inf+
-3|demand/governor-form:want finite+
-8|demand/governor-kind:be
13|demand/governor-kind:cap
-12|demand/governor-kind:demand
-4|demand/governor-kind:denial
-7|demand/governor-kind:pledge
-8|demand/governor-kind:proposal
-5|demand/governor-kind:spend
-3|demand/governor-mood:be finite+
-5|demand/governor-mood:be finite+should
13|demand/governor-mood:cap inf+
-18|demand/governor-mood:demand finite+
15|demand/governor-mood:demand finite++passive
-4|demand/governor-mood:demand gerund+
-3|demand/governor-mood:denial inf+
-3|demand/governor-mood:move finite+
-3|demand/governor-mood:move finite+should
8|demand/governor-mood:move inf+
-3|demand/governor-mood:pledge finite+
-5|demand/governor-mood:proposal finite+
-3|demand/governor-mood:spend finite+should
-3|demand/governor:ask
-8|demand/governor:be
-4|demand/governor:call for
-3|demand/governor:expect
8|demand/governor:fall
-4|demand/governor:go
13|demand/governor:hold
-4|demand/governor:spend
11|demand/governor:tell
-3|demand/governor:veto
-3|demand/governor:want
-8|demand/has:LEADER
-4|demand/has:NATO
-6|demand/has:USA
-4|demand/has:general
12|demand/has:government
12|demand/has:i
-4|demand/has:members
-6|demand/has:president
-10|demand/has:should
-3|demand/has:sumar
-5|demand/has:we
-27|demand/home:other
-36|demand/home:spender
-3|demand/known:- ALLIES since-2025
-3|demand/known:- AUS since-2025
13|demand/known:- BGD 1
13|demand/known:- BGD 1 since-2025
13|demand/known:- BGD since-2025
-4|demand/known:- ESP 5
-4|demand/known:- ESP 5 since-2025
-4|demand/known:- ESP since-2025
-4|demand/known:- JPN 3
-4|demand/known:- JPN 3 since-2025
-6|demand/known:- JPN 3.5
-6|demand/known:- JPN 3.5 since-2025
-11|demand/known:- JPN since-2025
-3|demand/known:- KOR since-2025
8|demand/known:- NATO 15
8|demand/known:- NATO 15 since-2025
-5|demand/known:- NATO 2
-4|demand/known:- NATO 2 to-2024
-5|demand/known:- NATO 3
-3|demand/known:- NATO 3 to-2024
-3|demand/known:- NATO 3.5
-3|demand/known:- NATO 3.5 since-2025
-6|demand/known:- NATO 5
-6|demand/known:- NATO 5 since-2025
-5|demand/known:- NATO since-2025
-8|demand/known:- NATO to-2024
9|demand/known:- RUS 2
9|demand/known:- RUS 2 since-2025
7|demand/known:- RUS 3
7|demand/known:- RUS 3 since-2025
16|demand/known:- RUS since-2025
-4|demand/known:- TWN 1E+1
-4|demand/known:- TWN 1E+1 since-2025
-6|demand/known:- TWN since-2025
-3|demand/known:AUS AUS 3
-3|demand/known:AUS AUS 3 since-2025
-13|demand/known:AUS AUS 3.5
-13|demand/known:AUS AUS 3.5 since-2025
-12|demand/known:AUS AUS since-2025
-3|demand/known:AUS AUS+JPN+PHL 3.5
-3|demand/known:AUS AUS+JPN+PHL 3.5 since-2025
-3|demand/known:AUS AUS+JPN+PHL since-2025
-5|demand/known:AUS NATO 3
-5|demand/known:AUS NATO 3 since-2025
-7|demand/known:AUS NATO since-2025
-3|demand/known:CAN CAN 5
-3|demand/known:CAN CAN 5 since-2025
-3|demand/known:CAN CAN since-2025
-6|demand/known:DEU DEU 5
-6|demand/known:DEU DEU 5 since-2025
-6|demand/known:DEU DEU since-2025
4|demand/known:DEU FRA 2
4|demand/known:DEU FRA 2 since-2025
5|demand/known:DEU FRA since-2025
-9|demand/known:DEU NATO 5
-9|demand/known:DEU NATO 5 since-2025
-9|demand/known:DEU NATO since-2025
-10|demand/known:DNK DNK 5
-9|demand/known:DNK DNK 5 since-2025
-9|demand/known:DNK DNK since-2025
-4|demand/known:DNK TWN 6
-4|demand/known:DNK TWN 6 since-2025
-4|demand/known:DNK TWN since-2025
-4|demand/known:ESP ESP 3.5
-4|demand/known:ESP ESP 3.5 since-2025
-7|demand/known:ESP ESP 5
-7|demand/known:ESP ESP 5 since-2025
-12|demand/known:ESP ESP since-2025
-6|demand/known:ESP NATO 3.5
-6|demand/known:ESP NATO 3.5 since-2025
-7|demand/known:ESP NATO since-2025
12|demand/known:EST EST 2.5
12|demand/known:EST EST 2.5 to-2024
12|demand/known:EST EST to-2024
-6|demand/known:EST EST+LTU+LVA+POL 2.5
-6|demand/known:EST EST+LTU+LVA+POL 2.5 to-2024
-6|demand/known:EST EST+LTU+LVA+POL to-2024
4|demand/known:EST NATO 2.5
4|demand/known:EST NATO 2.5 to-2024
3|demand/known:EST NATO 3.5 since-2025
-3|demand/known:EST NATO 3.5 to-2024
4|demand/known:EST NATO since-2025
-3|demand/known:EST RUS since-2025
17|demand/known:EST+LTU+LVA+POL EST+LTU+LVA+POL 2.5
17|demand/known:EST+LTU+LVA+POL EST+LTU+LVA+POL 2.5 to-2024
17|demand/known:EST+LTU+LVA+POL EST+LTU+LVA+POL to-2024
3|demand/known:EU EU 3
3|demand/known:EU EU 3 since-2025
-6|demand/known:EU NATO 4
-6|demand/known:EU NATO 4 since-2025
-8|demand/known:EU NATO since-2025
-3|demand/known:FRA FRA 5
-3|demand/known:FRA FRA 5 since-2025
-4|demand/known:FRA FRA since-2025
10|demand/known:GBR GBR 2.5
10|demand/known:GBR GBR 2.5 to-2024
-6|demand/known:GBR GBR 5
-6|demand/known:GBR GBR 5 since-2025
-7|demand/known:GBR GBR since-2025
10|demand/known:GBR GBR to-2024
-4|demand/known:GBR GBR+USA 2
-4|demand/known:GBR GBR+USA 2 to-2021
-4|demand/known:GBR GBR+USA to-2021
8|demand/known:GBR NATO 2.5
8|demand/known:GBR NATO 2.5 to-2024
-6|demand/known:GBR NATO 5
-6|demand/known:GBR NATO 5 since-2025
-7|demand/known:GBR NATO since-2025
8|demand/known:GBR NATO to-2024
-7|demand/known:GBR RUS 5
-7|demand/known:GBR RUS 5 since-2025
-7|demand/known:GBR RUS since-2025
14|demand/known:GBR+USA GBR+USA 2
14|demand/known:GBR+USA GBR+USA 2 to-2021
14|demand/known:GBR+USA GBR+USA to-2021
6|demand/known:GRC GRC 2
6|demand/known:GRC GRC 2 to-2024
6|demand/known:GRC GRC to-2024
-5|demand/known:HRV HRV 4
-5|demand/known:HRV HRV 4 to-2021
-5|demand/known:HRV HRV to-2021
-8|demand/known:ITA ITA 5
-8|demand/known:ITA ITA 5 since-2025
-9|demand/known:ITA ITA since-2025
-3|demand/known:JPN ALLIES 3.5
-3|demand/known:JPN ALLIES 3.5 since-2025
-5|demand/known:JPN ALLIES since-2025
-6|demand/known:JPN AUS 3
-6|demand/known:JPN AUS 3 since-2025
-6|demand/known:JPN AUS since-2025
-5|demand/known:JPN ESP 3.5
-5|demand/known:JPN ESP 3.5 since-2025
-6|demand/known:JPN ESP since-2025
3|demand/known:JPN JPN 1.3
3|demand/known:JPN JPN 1.3 since-2025
3|demand/known:JPN JPN 2
3|demand/known:JPN JPN 2 since-2025
-20|demand/known:JPN JPN 3
-17|demand/known:JPN JPN 3 since-2025
-16|demand/known:JPN JPN 3.5
-16|demand/known:JPN JPN 3.5 since-2025
3|demand/known:JPN JPN 4.7
3|demand/known:JPN JPN 4.7 since-2025
-4|demand/known:JPN JPN 5
-3|demand/known:JPN JPN 5 since-2025
-28|demand/known:JPN JPN since-2025
-7|demand/known:JPN JPN to-1999
-4|demand/known:JPN KOR 3.5
-4|demand/known:JPN KOR 3.5 since-2025
-3|demand/known:JPN KOR since-2025
-3|demand/known:JPN NATO since-2025
-4|demand/known:JPN TWN since-2025
-9|demand/known:JPN USA 3.5
-9|demand/known:JPN USA 3.5 since-2025
-9|demand/known:JPN USA since-2025
-5|demand/known:KOR EST 5
-5|demand/known:KOR EST 5 since-2025
-5|demand/known:KOR EST since-2025
-7|demand/known:KOR KOR 3.5
-7|demand/known:KOR KOR 3.5 since-2025
-5|demand/known:KOR KOR 3.8
-5|demand/known:KOR KOR 3.8 since-2025
-3|demand/known:KOR KOR 5
-3|demand/known:KOR KOR 5 since-2025
-16|demand/known:KOR KOR since-2025
-3|demand/known:KOR NATO since-2025
-7|demand/known:KOR USA 2.6
-7|demand/known:KOR USA 2.6 since-2025
-7|demand/known:KOR USA since-2025
3|demand/known:LTU BEL 3.5
3|demand/known:LTU BEL 3.5 since-2025
3|demand/known:LTU BEL since-2025
4|demand/known:LTU IRL 2
4|demand/known:LTU IRL 2 since-2025
4|demand/known:LTU IRL since-2025
-5|demand/known:LTU LTU 2
-5|demand/known:LTU LTU 2 to-2024
-5|demand/known:LTU LTU to-2024
-3|demand/known:LTU LTU+POL 2.5
-3|demand/known:LTU LTU+POL 2.5 to-2024
-3|demand/known:LTU LTU+POL to-2024
5|demand/known:LTU NATO 5
5|demand/known:LTU NATO 5 since-2025
5|demand/known:LTU NATO since-2025
3|demand/known:LTU POL 3.5
3|demand/known:LTU POL 3.5 since-2025
3|demand/known:LTU POL since-2025
8|demand/known:LTU+POL LTU+POL 2.5
8|demand/known:LTU+POL LTU+POL 2.5 to-2024
8|demand/known:LTU+POL LTU+POL to-2024
17|demand/known:LVA LTU 2
17|demand/known:LVA LTU 2 to-2024
17|demand/known:LVA LTU to-2024
15|demand/known:LVA LVA 3.5
15|demand/known:LVA LVA 3.5 since-2025
15|demand/known:LVA LVA since-2025
7|demand/known:NATO ALLIES 3.5
7|demand/known:NATO ALLIES 3.5 since-2025
-3|demand/known:NATO ALLIES 5
-3|demand/known:NATO ALLIES 5 since-2025
4|demand/known:NATO ALLIES since-2025
-4|demand/known:NATO AUS 3.5
-4|demand/known:NATO AUS 3.5 since-2025
-3|demand/known:NATO AUS since-2025
-4|demand/known:NATO DEU 5
-4|demand/known:NATO DEU 5 since-2025
12|demand/known:NATO ESP 3.5
12|demand/known:NATO ESP 3.5 since-2025
13|demand/known:NATO ESP since-2025
-5|demand/known:NATO GBR 2.5
-5|demand/known:NATO GBR 2.5 to-2024
11|demand/known:NATO GBR 5
11|demand/known:NATO GBR 5 since-2025
11|demand/known:NATO GBR since-2025
-5|demand/known:NATO GBR to-2024
-3|demand/known:NATO JPN 3
-3|demand/known:NATO JPN 3 since-2025
-4|demand/known:NATO JPN+KOR 3.5
-4|demand/known:NATO JPN+KOR 3.5 since-2025
-5|demand/known:NATO JPN+KOR since-2025
-7|demand/known:NATO NATO 0.25
-7|demand/known:NATO NATO 0.25 since-2025
14|demand/known:NATO NATO 1.5
14|demand/known:NATO NATO 1.5 since-2025
-3|demand/known:NATO NATO 15
-3|demand/known:NATO NATO 15 since-2025
16|demand/known:NATO NATO 2
16|demand/known:NATO NATO 2 to-2024
-6|demand/known:NATO NATO 2.5
-6|demand/known:NATO NATO 2.5 to-2024
-6|demand/known:NATO NATO 3
6|demand/known:NATO NATO 3 since-2025
-12|demand/known:NATO NATO 3 to-2024
34|demand/known:NATO NATO 3.5
33|demand/known:NATO NATO 3.5 since-2025
5|demand/known:NATO NATO 3.7
5|demand/known:NATO NATO 3.7 since-2025
-8|demand/known:NATO NATO 4
-5|demand/known:NATO NATO 4 since-2025
11|demand/known:NATO NATO 5
15|demand/known:NATO NATO 5 since-2025
-4|demand/known:NATO NATO 5 to-2024
57|demand/known:NATO NATO since-2025
-6|demand/known:NATO NATO to-2024
-3|demand/known:NATO POL 3
-3|demand/known:NATO POL 3 to-2024
-5|demand/known:NATO POL 5
-5|demand/known:NATO POL 5 since-2025
-5|demand/known:NATO POL since-2025
-3|demand/known:NATO POL to-2024
-5|demand/known:NATO PRT 5
-5|demand/known:NATO PRT 5 since-2025
-4|demand/known:NATO PRT since-2025
16|demand/known:NATO RUS 5
16|demand/known:NATO RUS 5 since-2025
16|demand/known:NATO RUS since-2025
-5|demand/known:NATO USA 4
-5|demand/known:NATO USA 4 to-2021
-5|demand/known:NATO USA to-2021
-11|demand/known:NLD NATO 1.5
-11|demand/known:NLD NATO 1.5 since-2025
-20|demand/known:NLD NATO 3.5
-20|demand/known:NLD NATO 3.5 since-2025
-31|demand/known:NLD NATO since-2025
-5|demand/known:NZL ALLIES 3.5
-5|demand/known:NZL ALLIES 3.5 since-2025
-5|demand/known:NZL ALLIES since-2025
4|demand/known:PHL JPN 3.5
4|demand/known:PHL JPN 3.5 since-2025
6|demand/known:PHL JPN since-2025
-8|demand/known:POL EST+LTU+LVA+POL 2.5
-8|demand/known:POL EST+LTU+LVA+POL 2.5 to-2024
-8|demand/known:POL EST+LTU+LVA+POL to-2024
5|demand/known:POL JPN 3
5|demand/known:POL JPN 3 to-2024
5|demand/known:POL JPN to-2024
34|demand/known:POL NATO 3
13|demand/known:POL NATO 3 since-2025
22|demand/known:POL NATO 3 to-2024
10|demand/known:POL NATO since-2025
21|demand/known:POL NATO to-2024
26|demand/known:POL POL 3
17|demand/known:POL POL 3 since-2025
9|demand/known:POL POL 3 to-2024
-10|demand/known:POL POL 5
-10|demand/known:POL POL 5 since-2025
5|demand/known:POL POL since-2025
9|demand/known:POL POL to-2024
-9|demand/known:PRT LVA 3.5
-9|demand/known:PRT LVA 3.5 since-2025
-9|demand/known:PRT LVA since-2025
-5|demand/known:PRT NATO 5
-5|demand/known:PRT NATO 5 since-2025
-5|demand/known:PRT NATO since-2025
-4|demand/known:RUS GBR 5
-4|demand/known:RUS GBR 5 since-2025
-4|demand/known:RUS GBR since-2025
-6|demand/known:RUS NATO 5
-6|demand/known:RUS NATO 5 since-2025
-6|demand/known:RUS NATO since-2025
-7|demand/known:RUS RUS 5
-7|demand/known:RUS RUS 5 since-2025
-10|demand/known:RUS RUS since-2025
-5|demand/known:SVK HUN 5
-5|demand/known:SVK HUN 5 since-2025
-5|demand/known:SVK HUN since-2025
10|demand/known:SWE ITA 5
10|demand/known:SWE ITA 5 since-2025
10|demand/known:SWE ITA since-2025
4|demand/known:SWE LTU 5
4|demand/known:SWE LTU 5 since-2025
4|demand/known:SWE LTU since-2025
3|demand/known:SWE NATO 3.5
3|demand/known:SWE NATO 3.5 since-2025
3|demand/known:SWE NATO since-2025
-3|demand/known:TUR+USA TUR+USA 3.5
-3|demand/known:TUR+USA TUR+USA 3.5 since-2025
-3|demand/known:TUR+USA TUR+USA since-2025
-3|demand/known:TWN JPN 1E+1
-3|demand/known:TWN JPN 1E+1 since-2025
-3|demand/known:TWN JPN 3.5
-3|demand/known:TWN JPN 3.5 since-2025
-3|demand/known:TWN JPN 5
-3|demand/known:TWN JPN 5 since-2025
-9|demand/known:TWN JPN since-2025
-11|demand/known:TWN TWN 1E+1
-11|demand/known:TWN TWN 1E+1 since-2025
-3|demand/known:TWN TWN 5
-3|demand/known:TWN TWN 5 since-2025
-16|demand/known:TWN TWN since-2025
18|demand/known:UKR NATO 0.25
18|demand/known:UKR NATO 0.25 since-2025
19|demand/known:UKR NATO since-2025
5|demand/known:UKR UKR 0.25
5|demand/known:UKR UKR 0.25 since-2025
5|demand/known:UKR UKR since-2025
4|demand/known:USA ALLIES 2
4|demand/known:USA ALLIES 3.5
4|demand/known:USA ALLIES 3.5 since-2025
7|demand/known:USA ALLIES 5
7|demand/known:USA ALLIES 5 since-2025
13|demand/known:USA ALLIES since-2025
3|demand/known:USA ALLIES+KOR 5
3|demand/known:USA ALLIES+KOR 5 since-2025
3|demand/known:USA ALLIES+KOR since-2025
-3|demand/known:USA AUS 1.3
-3|demand/known:USA AUS 1.3 since-2025
10|demand/known:USA AUS 3
10|demand/known:USA AUS 3 since-2025
22|demand/known:USA AUS 3.5
22|demand/known:USA AUS 3.5 since-2025
-4|demand/known:USA AUS 4.7
-4|demand/known:USA AUS 4.7 since-2025
23|demand/known:USA AUS since-2025
5|demand/known:USA AUS+JPN 3.5
5|demand/known:USA AUS+JPN 3.5 since-2025
5|demand/known:USA AUS+JPN since-2025
5|demand/known:USA AUS+JPN+PHL 3.5
5|demand/known:USA AUS+JPN+PHL 3.5 since-2025
5|demand/known:USA AUS+JPN+PHL since-2025
-10|demand/known:USA BGD 1
-10|demand/known:USA BGD 1 since-2025
-10|demand/known:USA BGD since-2025
-3|demand/known:USA BRA 3.5
-3|demand/known:USA BRA 3.5 since-2025
-6|demand/known:USA BRA since-2025
4|demand/known:USA CAN 2
3|demand/known:USA CAN 5
3|demand/known:USA CAN 5 since-2025
-4|demand/known:USA COL 4.7
-4|demand/known:USA COL 4.7 since-2025
-7|demand/known:USA COL since-2025
3|demand/known:USA DEU 4
3|demand/known:USA DEU 4 to-2021
12|demand/known:USA DEU 5
12|demand/known:USA DEU 5 since-2025
9|demand/known:USA DEU since-2025
3|demand/known:USA DEU to-2021
11|demand/known:USA DNK 5
11|demand/known:USA DNK 5 since-2025
11|demand/known:USA DNK since-2025
11|demand/known:USA ESP 5
11|demand/known:USA ESP 5 since-2025
11|demand/known:USA ESP since-2025
-11|demand/known:USA EST 2.5
-11|demand/known:USA EST 2.5 to-2024
3|demand/known:USA EST 5
3|demand/known:USA EST 5 since-2025
3|demand/known:USA EST since-2025
-11|demand/known:USA EST to-2024
-3|demand/known:USA EST+LTU+LVA+POL 2.5
-3|demand/known:USA EST+LTU+LVA+POL 2.5 to-2024
-3|demand/known:USA EST+LTU+LVA+POL to-2024
-3|demand/known:USA EU 3
-3|demand/known:USA EU 3 since-2025
3|demand/known:USA EU 5
3|demand/known:USA EU 5 since-2025
-3|demand/known:USA FRA 2
-3|demand/known:USA FRA 2 since-2025
4|demand/known:USA FRA 5
4|demand/known:USA FRA 5 since-2025
3|demand/known:USA FRA+USA 4
3|demand/known:USA FRA+USA 4 to-2021
3|demand/known:USA FRA+USA to-2021
-4|demand/known:USA GBR 2.5
-4|demand/known:USA GBR 2.5 to-2024
-4|demand/known:USA GBR to-2024
-9|demand/known:USA GBR+USA 2
-9|demand/known:USA GBR+USA 2 to-2021
-9|demand/known:USA GBR+USA to-2021
-5|demand/known:USA GRC 2
-5|demand/known:USA GRC 2 to-2024
-5|demand/known:USA GRC to-2024
7|demand/known:USA HRV 4
7|demand/known:USA HRV 4 to-2021
7|demand/known:USA HRV to-2021
6|demand/known:USA HUN 5
6|demand/known:USA HUN 5 since-2025
6|demand/known:USA HUN since-2025
-3|demand/known:USA IRL 2
-3|demand/known:USA IRL 2 since-2025
-8|demand/known:USA JPN 1.3
-8|demand/known:USA JPN 1.3 since-2025
5|demand/known:USA JPN 1E+1
5|demand/known:USA JPN 1E+1 since-2025
-3|demand/known:USA JPN 2 since-2025
23|demand/known:USA JPN 3
23|demand/known:USA JPN 3 since-2025
3|demand/known:USA JPN 3 to-1999
-4|demand/known:USA JPN 3 to-2024
21|demand/known:USA JPN 3.5
21|demand/known:USA JPN 3.5 since-2025
-5|demand/known:USA JPN 4.7
-5|demand/known:USA JPN 4.7 since-2025
8|demand/known:USA JPN 5
8|demand/known:USA JPN 5 since-2025
42|demand/known:USA JPN since-2025
9|demand/known:USA JPN to-1999
-3|demand/known:USA JPN to-2024
7|demand/known:USA JPN+KOR 3.5
7|demand/known:USA JPN+KOR 3.5 since-2025
8|demand/known:USA JPN+KOR since-2025
8|demand/known:USA KOR 3.5
8|demand/known:USA KOR 3.5 since-2025
6|demand/known:USA KOR 3.8
6|demand/known:USA KOR 3.8 since-2025
-3|demand/known:USA KOR 4.7
-3|demand/known:USA KOR 4.7 since-2025
4|demand/known:USA KOR 5
4|demand/known:USA KOR 5 since-2025
15|demand/known:USA KOR since-2025
-11|demand/known:USA LTU 2
-11|demand/known:USA LTU 2 to-2024
-11|demand/known:USA LTU to-2024
-3|demand/known:USA LTU+POL 2.5
-3|demand/known:USA LTU+POL 2.5 to-2024
-3|demand/known:USA LTU+POL to-2024
-6|demand/known:USA LVA 3.5
-6|demand/known:USA LVA 3.5 since-2025
-6|demand/known:USA LVA since-2025
-9|demand/known:USA NATO 0.25
-9|demand/known:USA NATO 0.25 since-2025
-3|demand/known:USA NATO 1.5
-3|demand/known:USA NATO 1.5 since-2025
-5|demand/known:USA NATO 15
-5|demand/known:USA NATO 15 since-2025
-9|demand/known:USA NATO 2
-10|demand/known:USA NATO 2 to-2024
-5|demand/known:USA NATO 2.5
-5|demand/known:USA NATO 2.5 to-2024
-9|demand/known:USA NATO 3
-8|demand/known:USA NATO 3 since-2025
-4|demand/known:USA NATO 3.5 since-2025
-4|demand/known:USA NATO 3.7
-4|demand/known:USA NATO 3.7 since-2025
16|demand/known:USA NATO 4
12|demand/known:USA NATO 4 since-2025
4|demand/known:USA NATO 4 to-2021
26|demand/known:USA NATO 5
21|demand/known:USA NATO 5 since-2025
5|demand/known:USA NATO 5 to-2024
5|demand/known:USA NATO to-2021
-7|demand/known:USA NATO to-2024
3|demand/known:USA NATO+USA 5
3|demand/known:USA NATO+USA 5 since-2025
3|demand/known:USA NATO+USA since-2025
3|demand/known:USA NZL 3.5
3|demand/known:USA NZL 3.5 since-2025
3|demand/known:USA NZL since-2025
3|demand/known:USA PHL 3.5
3|demand/known:USA PHL 3.5 since-2025
-21|demand/known:USA POL 3
-15|demand/known:USA POL 3 since-2025
-6|demand/known:USA POL 3 to-2024
-3|demand/known:USA POL 3.5
-3|demand/known:USA POL 3.5 since-2025
17|demand/known:USA POL 5
17|demand/known:USA POL 5 since-2025
-3|demand/known:USA POL since-2025
-6|demand/known:USA POL to-2024
7|demand/known:USA PRT 5
7|demand/known:USA PRT 5 since-2025
6|demand/known:USA PRT since-2025
-5|demand/known:USA RUS 2
-5|demand/known:USA RUS 2 since-2025
-6|demand/known:USA RUS 3
-6|demand/known:USA RUS 3 since-2025
-12|demand/known:USA RUS since-2025
4|demand/known:USA SGP 3.5
4|demand/known:USA SGP 3.5 since-2025
4|demand/known:USA SGP since-2025
3|demand/known:USA TUR+USA 3.5
3|demand/known:USA TUR+USA 3.5 since-2025
3|demand/known:USA TUR+USA since-2025
18|demand/known:USA TWN 1E+1
18|demand/known:USA TWN 1E+1 since-2025
6|demand/known:USA TWN 5
6|demand/known:USA TWN 5 since-2025
6|demand/known:USA TWN 6
6|demand/known:USA TWN 6 since-2025
32|demand/known:USA TWN since-2025
-5|demand/known:USA UKR 0.25
-5|demand/known:USA UKR 0.25 since-2025
-4|demand/known:USA UKR since-2025
7|demand/known:USA USA 2.6
7|demand/known:USA USA 2.6 since-2025
10|demand/known:USA USA 3.5
10|demand/known:USA USA 3.5 since-2025
7|demand/known:USA USA 4
7|demand/known:USA USA 4 to-2021
18|demand/known:USA USA since-2025
7|demand/known:USA USA to-2021
11|demand/named:1
20|demand/named:2
20|demand/named:3
-13|demand/near-after:\"
4|demand/near-after:#
-3|demand/near-after:'s
-11|demand/near-after:,
-25|demand/near-after:.
-4|demand/near-after:?
7|demand/near-after:DATE
-7|demand/near-after:USA
-6|demand/near-after:a
-3|demand/near-after:alliance
7|demand/near-after:are
-3|demand/near-after:as
4|demand/near-after:by
-3|demand/near-after:defense
8|demand/near-after:end
-4|demand/near-after:for
3|demand/near-after:gdp
9|demand/near-after:groaned
7|demand/near-after:hear
7|demand/near-after:i
8|demand/near-after:imf
17|demand/near-after:in
-6|demand/near-after:is
-3|demand/near-after:it
-6|demand/near-after:on
8|demand/near-after:program
7|demand/near-after:ready
-4|demand/near-after:that
9|demand/near-after:then
7|demand/near-after:they
-7|demand/near-after:to
6|demand/near-after:with
-6|demand/near-before:\"
-5|demand/near-before:'s
-8|demand/near-before:,
7|demand/near-before:.
-4|demand/near-before::
-5|demand/near-before:DATE
-17|demand/near-before:LAND
-4|demand/near-before:LEADER
-4|demand/near-before:NATO
-9|demand/near-before:USA
-9|demand/near-before:a
-4|demand/near-before:allies
-6|demand/near-before:ask
8|demand/near-before:at
-7|demand/near-before:be
11|demand/near-before:by
-4|demand/near-before:call for
13|demand/near-before:defence
-3|demand/near-before:demand
-3|demand/near-before:expect
8|demand/near-before:fall
8|demand/near-before:first
-7|demand/near-before:for
14|demand/near-before:give
-4|demand/near-before:go
7|demand/near-before:groaned
-3|demand/near-before:had
-5|demand/near-before:has
-4|demand/near-before:have
-7|demand/near-before:he
13|demand/near-before:hold
-10|demand/near-before:in
10|demand/near-before:is
13|demand/near-before:lenders
7|demand/near-before:like
-3|demand/near-before:more
-3|demand/near-before:not
-6|demand/near-before:of
-6|demand/near-before:on
6|demand/near-before:partners
-4|demand/near-before:say
-9|demand/near-before:should
-8|demand/near-before:spend
-3|demand/near-before:sumar
16|demand/near-before:tell
-4|demand/near-before:than
-9|demand/near-before:that
-16|demand/near-before:the
6|demand/near-before:then
10|demand/near-before:they
-3|demand/near-before:veto
-3|demand/near-before:want
-3|demand/near-before:was
-3|demand/near-before:we
9|demand/near-before:were
8|demand/near-before:western
-4|demand/near-before:with
4|demand/other after-joint:0 near
3|demand/other after-joint:1 far
11|demand/other after-joint:1 mid
6|demand/other after-joint:1 near
-15|demand/other after-joint:2 mid
-5|demand/other after-led:\" far joined
3|demand/other after-led:\" near joined
4|demand/other after-led:# near free
3|demand/other after-led:, far joined
-5|demand/other after-led:become near free
12|demand/other after-led:by near free
6|demand/other after-led:defence minister far joined
-4|demand/other after-led:foreign minister far joined
-4|demand/other after-led:if near joined
5|demand/other after-led:of near free
-5|demand/other after-led:other near free
-5|demand/other after-led:senior far joined
12|demand/other after-led:that near free
4|demand/other after-led:that near joined
-8|demand/other after-led:to near free
-6|demand/other after-led:what near free
4|demand/other after-led:which near joined
5|demand/other after:body name
-5|demand/other after:body owner
14|demand/other after:capital name
-4|demand/other after:capital owner
10|demand/other after:country owner
-8|demand/other after:gov name
14|demand/other after:leader name
-3|demand/other after:people name
-14|demand/other after:pronoun name
-5|demand/other after:pronoun owner
-8|demand/other before-clause:after-figure inside name capital
3|demand/other before-clause:after-figure inside name country
4|demand/other before-clause:after-figure inside name gov
-5|demand/other before-clause:after-figure opens name country
-5|demand/other before-clause:after-figure opens owner body
-7|demand/other before-clause:free inside name body
-4|demand/other before-clause:free inside name capital
-18|demand/other before-clause:free inside name country
3|demand/other before-clause:free inside name gov
3|demand/other before-clause:free inside name nongov
5|demand/other before-clause:free inside name pronoun
12|demand/other before-clause:free inside owner leader
8|demand/other before-clause:free inside owner pronoun
9|demand/other before-clause:free opens name body
7|demand/other before-clause:free opens name country
11|demand/other before-clause:free opens name leader
-9|demand/other before-clause:free opens name pronoun
3|demand/other before-clause:free opens owner leader
-7|demand/other before-clause:free opens owner pronoun
19|demand/other before-far:9
-3|demand/other before-free:0 free name far
-13|demand/other before-free:0 free name near
21|demand/other before-free:0 free owner near
-5|demand/other before-free:1 after-figure name near
-4|demand/other before-free:1 after-figure owner far
20|demand/other before-free:1 free name near
-4|demand/other before-free:1 free owner far
5|demand/other before-free:1 free owner near
-4|demand/other before-free:2 free name near
7|demand/other before-free:3 free name far
-10|demand/other before-joint:0 after-figure
21|demand/other before-joint:0 free
8|demand/other before-joint:1 free
-5|demand/other before-joint:2 free
5|demand/other before-joint:3 free
20|demand/other before-led:
6|demand/other before-led:'s
-4|demand/other before-led:,
3|demand/other before-led:-
-5|demand/other before-led:.
5|demand/other before-led:PARTY
-7|demand/other before-led:and
-25|demand/other before-led:ask
3|demand/other before-led:behind
5|demand/other before-led:by
-6|demand/other before-led:come to
6|demand/other before-led:commit
3|demand/other before-led:defense minister
-6|demand/other before-led:expect
3|demand/other before-led:for
-3|demand/other before-led:from
-3|demand/other before-led:has
-3|demand/other before-led:host
-7|demand/other before-led:if
-6|demand/other before-led:in
3|demand/other before-led:increase
4|demand/other before-led:of
3|demand/other before-led:pick
-24|demand/other before-led:premier
12|demand/other before-led:president
-7|demand/other before-led:see
-4|demand/other before-led:speak
3|demand/other before-led:that
9|demand/other before-led:the
-5|demand/other before-led:treat
4|demand/other before-led:which
-3|demand/other before-led:whom
4|demand/other before-led:with
-9|demand/other before:capital name
-13|demand/other before:country name
6|demand/other before:gov name
12|demand/other before:leader name
15|demand/other before:leader owner
3|demand/other before:nongov name
4|demand/other before:people name
24|demand/other named:1
21|demand/other named:2
11|demand/other named:3
6|demand/other speaker:capital
-11|demand/other speaker:country
5|demand/other speaker:gov
4|demand/other speaker:leader
-3|demand/other speaker:pronoun
3|demand/other subject-of:advocate
31|demand/other subject-of:ask
3|demand/other subject-of:ask for
-13|demand/other subject-of:call
12|demand/other subject-of:call on
-3|demand/other subject-of:do
-7|demand/other subject-of:go
-3|demand/other subject-of:lobby for
-5|demand/other subject-of:pay
10|demand/other subject-of:prefer
3|demand/other subject-of:press
3|demand/other subject-of:push for
-4|demand/other subject-of:put
-7|demand/other subject-of:reach
5|demand/other subject-of:settle for
-11|demand/other subject-of:spend
4|demand/other subject-of:suggest
14|demand/other subject-of:urge
11|demand/other subject-of:want
16|demand/other subject:demand body
9|demand/other subject:demand capital
27|demand/other subject:demand country
3|demand/other subject:demand nongov
5|demand/other subject:demand people
11|demand/other subject:demand pronoun
-5|demand/other subject:move capital
-16|demand/other subject:move country
-3|demand/other subject:move pronoun
11|demand/other subject:proposal country
5|demand/other subject:proposal gov
-7|demand/other subject:proposal pronoun
-7|demand/other subject:spend country
-4|demand/other subject:spend leader
-3|demand/other subject:spend pronoun
-6|demand/other unnamed
5|demand/other unnamed-beside-others
-3|demand/role-class-home:CHN NATO
-6|demand/role-class-home:EU NATO
-3|demand/role-class-home:JPN CHN
-25|demand/role-class-home:JPN JPN
-14|demand/role-class-home:JPN land
-9|demand/role-class-home:NATO JPN
9|demand/role-class-home:NATO NATO
13|demand/role-class-home:NATO member
19|demand/role-class-home:USA CHN
-6|demand/role-class-home:USA EU
88|demand/role-class-home:USA JPN
-11|demand/role-class-home:USA NATO
-6|demand/role-class-home:USA foe
71|demand/role-class-home:USA land
-13|demand/role-class-home:USA member
-3|demand/role-class-home:foe NATO
15|demand/role-class-home:foe foe
-6|demand/role-class-home:foe member
-3|demand/role-class-home:land CHN
-7|demand/role-class-home:land JPN
-20|demand/role-class-home:land land
7|demand/role-class-home:member JPN
12|demand/role-class-home:member NATO
-38|demand/role-class-home:member member
-8|demand/role-class-of:EU NATO
-6|demand/role-class-of:JPN ALLIES
-3|demand/role-class-of:JPN JPN
-4|demand/role-class-of:JPN NATO
-10|demand/role-class-of:JPN USA
-14|demand/role-class-of:JPN land
-7|demand/role-class-of:JPN member
4|demand/role-class-of:NATO ALLIES
-7|demand/role-class-of:NATO JPN
-5|demand/role-class-of:NATO USA
16|demand/role-class-of:NATO foe
8|demand/role-class-of:NATO member
18|demand/role-class-of:USA ALLIES
67|demand/role-class-of:USA JPN
3|demand/role-class-of:USA NATO
-3|demand/role-class-of:USA USA
-17|demand/role-class-of:USA foe
56|demand/role-class-of:USA land
19|demand/role-class-of:USA member
13|demand/role-class-of:foe NATO
-5|demand/role-class-of:foe member
-11|demand/role-class-of:land ALLIES
-10|demand/role-class-of:land JPN
-12|demand/role-class-of:land NATO
-7|demand/role-class-of:land USA
10|demand/role-class-of:land land
6|demand/role-class-of:member JPN
-22|demand/role-class-of:member NATO
-6|demand/role-class-of:member USA
-10|demand/role-class-of:member foe
9|demand/role-class-of:member member
-3|demand/role-class:CHN
-8|demand/role-class:EU
-43|demand/role-class:JPN
12|demand/role-class:NATO
142|demand/role-class:USA
7|demand/role-class:foe
-32|demand/role-class:land
-19|demand/role-class:member
-52|demand/role:nobody
55|demand/role:other
-4|demand/role:spender
3|demand/ruled
13|demand/ruled:other
-10|demand/ruled:spender
-8|demand/says:base
-3|demand/says:ing
-5|demand/says:s
-6|demand/speaker-form:body
-6|demand/speaker-form:leader
-17|demand/speaker-form:none
-10|demand/speaker-form:nongov
-7|demand/speaker-form:pronoun
4|demand/speaker:body
5|demand/speaker:capital
-15|demand/speaker:country
11|demand/speaker:leader
6|demand/speaker:pronoun
-5|demand/spender after-joint:0 mid
-12|demand/spender after-joint:0 near
-5|demand/spender after-joint:1 mid
-7|demand/spender after-joint:1 near
-3|demand/spender after-joint:2 far
-3|demand/spender after-joint:3 mid
10|demand/spender after-led:\" far joined
-7|demand/spender after-led:# near free
-8|demand/spender after-led:, near joined
-4|demand/spender after-led:. near free
-3|demand/spender after-led:and near joined
3|demand/spender after-led:from near free
-5|demand/spender after-led:governs near joined
3|demand/spender after-led:lost far joined
-11|demand/spender after-led:of near free
-7|demand/spender after-led:speak far joined
4|demand/spender after-led:that near free
3|demand/spender after-led:unless near joined
9|demand/spender after-led:which near joined
-17|demand/spender after:body name
4|demand/spender after:body owner
-5|demand/spender after:country name
-4|demand/spender after:gov name
4|demand/spender after:leader name
-7|demand/spender after:people name
-3|demand/spender after:people owner
-4|demand/spender after:pronoun name
-5|demand/spender after:pronoun owner
8|demand/spender before-clause:after-figure inside name country
-6|demand/spender before-clause:after-figure opens name leader
24|demand/spender before-clause:free inside name body
8|demand/spender before-clause:free inside name country
-5|demand/spender before-clause:free inside name gov
5|demand/spender before-clause:free inside name leader
-3|demand/spender before-clause:free inside name nongov
-5|demand/spender before-clause:free inside name pronoun
-9|demand/spender before-clause:free inside owner gov
3|demand/spender before-clause:free inside owner leader
-3|demand/spender before-clause:free inside owner people
-3|demand/spender before-clause:free inside owner pronoun
-21|demand/spender before-clause:free opens name body
-7|demand/spender before-clause:free opens name gov
6|demand/spender before-clause:free opens name leader
8|demand/spender before-clause:free opens owner body
5|demand/spender before-clause:free opens owner capital
3|demand/spender before-clause:free opens owner leader
6|demand/spender before-far:20
-5|demand/spender before-far:4
-6|demand/spender before-far:60
5|demand/spender before-far:9
-3|demand/spender before-free:0 after-figure name near
4|demand/spender before-free:0 free name far
-7|demand/spender before-free:0 free name near
5|demand/spender before-free:0 free owner far
-3|demand/spender before-free:0 free owner near
10|demand/spender before-free:1 free name far
-4|demand/spender before-free:1 free name near
7|demand/spender before-free:1 free owner near
-3|demand/spender before-joint:0 free
-6|demand/spender before-joint:1 after-figure
-4|demand/spender before-joint:1 free
10|demand/spender before-joint:2 free
5|demand/spender before-joint:3 free
8|demand/spender before-led:
-13|demand/spender before-led:\"
-4|demand/spender before-led:#
5|demand/spender before-led:,
6|demand/spender before-led:PARTY
-4|demand/spender before-led:and
-6|demand/spender before-led:as
15|demand/spender before-led:ask
4|demand/spender before-led:at
7|demand/spender before-led:because
-8|demand/spender before-led:between
-3|demand/spender before-led:but
-3|demand/spender before-led:by
4|demand/spender before-led:call on
7|demand/spender before-led:chief
-3|demand/spender before-led:first
-4|demand/spender before-led:for
8|demand/spender before-led:general
3|demand/spender before-led:his
8|demand/spender before-led:host
5|demand/spender before-led:imitate
3|demand/spender before-led:in
-3|demand/spender before-led:like
-3|demand/spender before-led:notify
-22|demand/spender before-led:of
-3|demand/spender before-led:on
-3|demand/spender before-led:present
4|demand/spender before-led:press
-4|demand/spender before-led:raise
4|demand/spender before-led:reverse
3|demand/spender before-led:same
4|demand/spender before-led:say
7|demand/spender before-led:suggest
-7|demand/spender before-led:take
-10|demand/spender before-led:that
20|demand/spender before-led:the
10|demand/spender before-led:urge
9|demand/spender before-led:want
-4|demand/spender before-led:when
-3|demand/spender before-led:which
9|demand/spender before:body owner
6|demand/spender before:capital owner
15|demand/spender before:country name
-12|demand/spender before:gov name
-9|demand/spender before:gov owner
5|demand/spender before:leader name
6|demand/spender before:leader owner
-4|demand/spender before:nongov name
-5|demand/spender before:people owner
-6|demand/spender before:pronoun name
-4|demand/spender before:pronoun owner
-13|demand/spender named:1
9|demand/spender named:3
-4|demand/spender speaker:country
-7|demand/spender speaker:gov
7|demand/spender speaker:leader
-4|demand/spender speaker:people
8|demand/spender speaker:pronoun
29|demand/spender subject-of:ask
6|demand/spender subject-of:back
-12|demand/spender subject-of:be
10|demand/spender subject-of:call for
15|demand/spender subject-of:call on
-11|demand/spender subject-of:expect
-3|demand/spender subject-of:fall
6|demand/spender subject-of:give
-9|demand/spender subject-of:hope
3|demand/spender subject-of:like to see
12|demand/spender subject-of:lobby for
-4|demand/spender subject-of:pay
4|demand/spender subject-of:press
3|demand/spender subject-of:put to
-4|demand/spender subject-of:settle on
11|demand/spender subject-of:spend
-7|demand/spender subject-of:take
-4|demand/spender subject-of:tell
8|demand/spender subject-of:urge
-3|demand/spender subject-of:veto
11|demand/spender subject-of:want
5|demand/spender subject-of:write
3|demand/spender subject:be body
-8|demand/spender subject:be gov
-5|demand/spender subject:be leader
22|demand/spender subject:demand body
3|demand/spender subject:demand capital
23|demand/spender subject:demand country
-11|demand/spender subject:demand gov
28|demand/spender subject:demand leader
16|demand/spender subject:demand pronoun
-3|demand/spender subject:denial leader
-3|demand/spender subject:denial nongov
-3|demand/spender subject:denial pronoun
6|demand/spender subject:level gov
-4|demand/spender subject:move body
-6|demand/spender subject:move country
-3|demand/spender subject:move gov
-4|demand/spender subject:move pronoun
4|demand/spender subject:pledge body
6|demand/spender subject:pledge leader
-5|demand/spender subject:pledge pronoun
-8|demand/spender subject:proposal body
-5|demand/spender subject:proposal country
5|demand/spender subject:spend body
-3|demand/spender subject:spend country
8|demand/spender subject:spend leader
6|demand/spender unnamed
-4|demand/spender unnamed-beside-others
-4|demand/subject-form:capital
-7|demand/subject-form:country
8|demand/subject-form:gov
-4|demand/subject-form:leader
-17|demand/subject-form:none
-11|demand/subject-form:nongov
-16|demand/subject-form:pronoun
3|demand/subject-of:advocate
60|demand/subject-of:ask
4|demand/subject-of:back
-10|demand/subject-of:be
-13|demand/subject-of:call
11|demand/subject-of:call for
27|demand/subject-of:call on
-9|demand/subject-of:expect
-3|demand/subject-of:fall
-4|demand/subject-of:get
6|demand/subject-of:give
-6|demand/subject-of:go
-9|demand/subject-of:hope
9|demand/subject-of:lobby for
-9|demand/subject-of:pay
10|demand/subject-of:prefer
7|demand/subject-of:press
3|demand/subject-of:push for
-5|demand/subject-of:put
4|demand/subject-of:put to
-6|demand/subject-of:reach
4|demand/subject-of:settle for
-4|demand/subject-of:settle on
4|demand/subject-of:suggest
-7|demand/subject-of:take
-3|demand/subject-of:tell
22|demand/subject-of:urge
-3|demand/subject-of:veto
22|demand/subject-of:want
5|demand/subject-of:write
6|demand/subject-speaker:body none
-4|demand/subject-speaker:country none
10|demand/subject-speaker:gov none
-3|demand/subject-speaker:none body
-9|demand/subject-speaker:none none
-5|demand/subject-speaker:nongov none
-4|demand/subject-speaker:nongov nongov
-11|demand/subject-speaker:pronoun none
-8|demand/subject:be gov
-6|demand/subject:be leader
38|demand/subject:demand body
12|demand/subject:demand capital
50|demand/subject:demand country
-9|demand/subject:demand gov
28|demand/subject:demand leader
3|demand/subject:demand nongov
5|demand/subject:demand people
27|demand/subject:demand pronoun
-3|demand/subject:denial nongov
-3|demand/subject:denial pronoun
6|demand/subject:level gov
-4|demand/subject:move body
-5|demand/subject:move capital
-22|demand/subject:move country
-7|demand/subject:move pronoun
4|demand/subject:pledge body
7|demand/subject:pledge leader
-5|demand/subject:pledge pronoun
-7|demand/subject:proposal body
6|demand/subject:proposal country
5|demand/subject:proposal gov
-6|demand/subject:proposal pronoun
5|demand/subject:spend body
-10|demand/subject:spend country
4|demand/subject:spend leader
-28|demand/tag:nongov
-19|demand/tag:person
-14|demand/tag:source
-20|denial/after-joint:0 mid
-3|denial/after-joint:1 far
25|denial/after-joint:1 mid
10|denial/after-joint:1 near
-5|denial/after-joint:2 mid
4|denial/after-joint:2 near
-4|denial/after-joint:3 far
-4|denial/after-joint:3 mid
29|denial/after-led:\" far joined
29|denial/after-led:\" near joined
3|denial/after-led:# near free
-4|denial/after-led:, far joined
6|denial/after-led:: far joined
6|denial/after-led:: near joined
-5|denial/after-led:; near joined
-12|denial/after-led:after far joined
-8|denial/after-led:akasaka far joined
8|denial/after-led:and near joined
6|denial/after-led:another far free
-3|denial/after-led:as far joined
4|denial/after-led:asian far joined
11|denial/after-led:at far joined
-8|denial/after-led:because near joined
-13|denial/after-led:bigger far joined
-4|denial/after-led:by far joined
6|denial/after-led:chief cabinet secretary far joined
3|denial/after-led:figure near joined
7|denial/after-led:for far joined
12|denial/after-led:for near free
8|denial/after-led:in near free
-5|denial/after-led:in near joined
-4|denial/after-led:leaked far joined
4|denial/after-led:level far joined
-5|denial/after-led:level near joined
3|denial/after-led:like near free
-8|denial/after-led:not near free
-4|denial/after-led:now far joined
-21|denial/after-led:of near free
-5|denial/after-led:on near free
-12|denial/after-led:president far joined
-4|denial/after-led:president near free
-16|denial/after-led:prime minister far joined
3|denial/after-led:promise far joined
7|denial/after-led:say far joined
-12|denial/after-led:say near joined
16|denial/after-led:senior far joined
8|denial/after-led:senior near joined
-4|denial/after-led:state far free
-11|denial/after-led:suggest far joined
-3|denial/after-led:that near joined
-4|denial/after-led:this far free
3|denial/after-led:to far free
-4|denial/after-led:visiting far joined
6|denial/after-led:what far joined
-4|denial/after-led:what near joined
7|denial/after-led:where far joined
-7|denial/after-led:which near joined
-12|denial/after-led:with far free
-3|denial/after:body name
6|denial/after:body owner
10|denial/after:capital owner
-3|denial/after:gov name
-7|denial/after:gov owner
-6|denial/after:leader name
-3|denial/after:nongov name
13|denial/after:pronoun name
-28|denial/asked-before:other
3|denial/asked-before:spender
-3|denial/before-clause:after-figure inside name gov
3|denial/before-clause:after-figure inside name leader
3|denial/before-clause:after-figure inside name pronoun
5|denial/before-clause:after-figure inside owner country
3|denial/before-clause:after-figure inside owner people
-3|denial/before-clause:after-figure inside owner pronoun
3|denial/before-clause:after-figure opens name country
4|denial/before-clause:after-figure opens name pronoun
-4|denial/before-clause:free inside name capital
-14|denial/before-clause:free inside name country
-4|denial/before-clause:free inside name gov
-11|denial/before-clause:free inside name leader
-17|denial/before-clause:free inside name nongov
-7|denial/before-clause:free inside owner body
-4|denial/before-clause:free inside owner capital
-8|denial/before-clause:free inside owner country
-4|denial/before-clause:free inside owner leader
-7|denial/before-clause:free inside owner nongov
4|denial/before-clause:free inside owner people
19|denial/before-clause:free inside owner pronoun
-11|denial/before-clause:free opens name body
6|denial/before-clause:free opens name capital
16|denial/before-clause:free opens name country
13|denial/before-clause:free opens name gov
-5|denial/before-clause:free opens name nongov
16|denial/before-clause:free opens name pronoun
3|denial/before-clause:free opens owner capital
3|denial/before-clause:free opens owner country
8|denial/before-clause:free opens owner people
-10|denial/before-far:1
15|denial/before-far:20
-3|denial/before-far:4
-12|denial/before-far:60
22|denial/before-far:9
3|denial/before-free:0 after-figure name far
-4|denial/before-free:0 after-figure owner far
10|denial/before-free:0 after-figure owner near
-9|denial/before-free:0 free name far
5|denial/before-free:0 free name near
17|denial/before-free:0 free owner far
-6|denial/before-free:0 free owner near
7|denial/before-free:1 after-figure name far
12|denial/before-free:1 after-figure name near
-11|denial/before-free:1 free name far
-16|denial/before-free:1 free name near
-5|denial/before-free:1 free owner far
10|denial/before-free:1 free owner near
-7|denial/before-free:2 after-figure name far
5|denial/before-free:2 free name far
6|denial/before-free:2 free name near
-5|denial/before-free:2 free owner near
3|denial/before-joint:0 after-figure
-15|denial/before-joint:0 free
16|denial/before-joint:1 after-figure
9|denial/before-joint:1 free
10|denial/before-joint:2 free
-12|denial/before-joint:3 free
10|denial/before-led:
12|denial/before-led:\"
34|denial/before-led:,
6|denial/before-led:-
-4|denial/before-led::
6|denial/before-led:DATE
-14|denial/before-led:PARTY
14|denial/before-led:a
6|denial/before-led:after
10|denial/before-led:an
-8|denial/before-led:asian
-16|denial/before-led:ask
5|denial/before-led:at
9|denial/before-led:be
8|denial/before-led:because
-5|denial/before-led:bring forward
-8|denial/before-led:by
-7|denial/before-led:call
-4|denial/before-led:chairs
7|denial/before-led:chancellor
7|denial/before-led:commit
4|denial/before-led:council
8|denial/before-led:defense minister
10|denial/before-led:defense secretary
-4|denial/before-led:deny
5|denial/before-led:did
-7|denial/before-led:elect
-7|denial/before-led:even
-5|denial/before-led:expect
5|denial/before-led:find
6|denial/before-led:for
-13|denial/before-led:general
8|denial/before-led:has
-4|denial/before-led:importing
9|denial/before-led:in
-9|denial/before-led:increase
-3|denial/before-led:instruct
-3|denial/before-led:interim
4|denial/before-led:its
-4|denial/before-led:lift
-11|denial/before-led:no
7|denial/before-led:of
3|denial/before-led:on
-3|denial/before-led:petition
-13|denial/before-led:president
-5|denial/before-led:press
6|denial/before-led:prime minister
-3|denial/before-led:promise
-11|denial/before-led:put
4|denial/before-led:raise
-5|denial/before-led:reject
12|denial/before-led:say
-6|denial/before-led:secretary
-10|denial/before-led:senior
-7|denial/before-led:take
-16|denial/before-led:tell
7|denial/before-led:that
-3|denial/before-led:the
-13|denial/before-led:though
-9|denial/before-led:to
6|denial/before-led:unless
-23|denial/before-led:want
4|denial/before-led:war
-10|denial/before-led:what
6|denial/before-led:when
-8|denial/before-led:whether
-8|denial/before-led:whose
12|denial/before-led:with
-4|denial/before-led:years
-11|denial/before:body name
-4|denial/before:body owner
6|denial/before:country name
8|denial/before:gov name
-9|denial/before:leader name
-4|denial/before:leader owner
-22|denial/before:nongov name
-7|denial/before:nongov owner
15|denial/before:people owner
22|denial/before:pronoun name
19|denial/before:pronoun owner
-3|denial/governor-form:accept finite++not
9|denial/governor-form:accept finite+could+not
-4|denial/governor-form:agree finite+
-9|denial/governor-form:ask finite+
3|denial/governor-form:ask finite++not
-8|denial/governor-form:ask for finite+
7|denial/governor-form:ask for finite++not
-4|denial/governor-form:ask for inf++not
3|denial/governor-form:ask for progressive++not
8|denial/governor-form:ask gerund+
-15|denial/governor-form:be finite+
11|denial/governor-form:be finite+will+not
-8|denial/governor-form:believe finite++not
3|denial/governor-form:call finite+
6|denial/governor-form:call for +
-5|denial/governor-form:call for finite+
5|denial/governor-form:commit finite+would+not
14|denial/governor-form:commitment +
6|denial/governor-form:consider finite+
-3|denial/governor-form:decline finite+
-3|denial/governor-form:demand +
8|denial/governor-form:demand finite+
-3|denial/governor-form:demand finite+would+not
4|denial/governor-form:discuss finite++not
14|denial/governor-form:dismiss finite+
10|denial/governor-form:do finite+can+not
6|denial/governor-form:endorse gerund+
7|denial/governor-form:fix finite+
3|denial/governor-form:give finite+
-3|denial/governor-form:go finite+can+not
-5|denial/governor-form:go progressive++not
15|denial/governor-form:idea +
4|denial/governor-form:imagine finite+can+not
-5|denial/governor-form:increase finite+
3|denial/governor-form:instruct finite+
-5|denial/governor-form:intend finite++not
-3|denial/governor-form:jump finite+
13|denial/governor-form:jump inf+
-3|denial/governor-form:keep inf+
-3|denial/governor-form:mention finite++not
11|denial/governor-form:oppose finite+
-7|denial/governor-form:oppose finite+would
-3|denial/governor-form:pledge finite++not
-6|denial/governor-form:promise +
-4|denial/governor-form:promise finite+
7|denial/governor-form:promise finite+would+not
8|denial/governor-form:propose progressive+
8|denial/governor-form:raise gerund+
14|denial/governor-form:refuse finite+
7|denial/governor-form:reject finite+
-3|denial/governor-form:request +
3|denial/governor-form:rise finite+
-4|denial/governor-form:rule out finite+
-5|denial/governor-form:say no to finite+
-7|denial/governor-form:speak of finite++not
-10|denial/governor-form:stop short finite+
3|denial/governor-form:suggest finite++not
-3|denial/governor-form:suggest progressive++not
8|denial/governor-form:take finite+would+not
-5|denial/governor-form:talk of finite+
10|denial/governor-form:talk of inf+
3|denial/governor-form:tell finite+
-3|denial/governor-form:tell finite++not
-4|denial/governor-form:turn down finite+
4|denial/governor-form:veto finite+should
-5|denial/governor-kind:be
-6|denial/governor-kind:cap
-11|denial/governor-kind:demand
3|denial/governor-kind:denial
5|denial/governor-kind:move
11|denial/governor-kind:proposal
4|denial/governor-kind:spend
-15|denial/governor-mood:be finite+
11|denial/governor-mood:be finite+will+not
-3|denial/governor-mood:cap inf+
3|denial/governor-mood:demand finite++not
-6|denial/governor-mood:demand finite++passive
-4|denial/governor-mood:demand finite+would+not
7|denial/governor-mood:demand gerund+
-3|denial/governor-mood:demand inf+
-4|denial/governor-mood:demand inf++not
3|denial/governor-mood:demand progressive++not
9|denial/governor-mood:denial finite+
4|denial/governor-mood:denial finite+should
-7|denial/governor-mood:denial finite+would
3|denial/governor-mood:level finite+
-7|denial/governor-mood:move finite+
-3|denial/governor-mood:move finite+can+not
8|denial/governor-mood:move finite+would+not
8|denial/governor-mood:move gerund+
12|denial/governor-mood:move inf+
-5|denial/governor-mood:move progressive++not
8|denial/governor-mood:pledge +
-4|denial/governor-mood:pledge finite+
-16|denial/governor-mood:pledge finite++not
9|denial/governor-mood:pledge finite+could+not
9|denial/governor-mood:pledge finite+would+not
3|denial/governor-mood:pledge gerund+
15|denial/governor-mood:proposal +
-7|denial/governor-mood:proposal finite+
-13|denial/governor-mood:proposal finite++not
4|denial/governor-mood:proposal finite+can+not
8|denial/governor-mood:proposal inf+
8|denial/governor-mood:proposal progressive+
-3|denial/governor-mood:proposal progressive++not
10|denial/governor-mood:spend finite+can+not
3|denial/governor:accept
-4|denial/governor:agree
-5|denial/governor:be
-8|denial/governor:believe
3|denial/governor:call
14|denial/governor:commitment
4|denial/governor:consider
-4|denial/governor:decline
14|denial/governor:dismiss
8|denial/governor:do
6|denial/governor:endorse
7|denial/governor:fix
-10|denial/governor:go
15|denial/governor:idea
6|denial/governor:imagine
-5|denial/governor:increase
3|denial/governor:instruct
-5|denial/governor:intend
10|denial/governor:jump
-3|denial/governor:keep
-4|denial/governor:mention
5|denial/governor:oppose
-4|denial/governor:plan
-3|denial/governor:pledge
-5|denial/governor:promise
7|denial/governor:propose
7|denial/governor:raise
13|denial/governor:refuse
4|denial/governor:reject
-5|denial/governor:request
-4|denial/governor:rule out
-3|denial/governor:say no to
-8|denial/governor:speak of
-3|denial/governor:spend
-10|denial/governor:stop short
7|denial/governor:take
5|denial/governor:talk of
-4|denial/governor:turn down
4|denial/governor:veto
-16|denial/has:LEADER
-8|denial/has:NATO
11|denial/has:PERSON
-4|denial/has:administration
13|denial/has:adviser
-8|denial/has:advisory
14|denial/has:ano
3|denial/has:caucus
4|denial/has:chancellor
9|denial/has:chinese nationalist party
6|denial/has:coalition
-3|denial/has:commission
-3|denial/has:committee
21|denial/has:could
-5|denial/has:country
-5|denial/has:defence minister
-6|denial/has:defense chief
-13|denial/has:defense minister
4|denial/has:democrats
4|denial/has:diplomat
-3|denial/has:eesti 200
-4|denial/has:envoys
-5|denial/has:expert panel
5|denial/has:experts
-7|denial/has:figure
3|denial/has:figures
-8|denial/has:finance minister
-3|denial/has:finance ministry
4|denial/has:five star movement
-10|denial/has:foreign minister
6|denial/has:former
-15|denial/has:government
-3|denial/has:government spokesman
-14|denial/has:i
9|denial/has:japanese communist party
14|denial/has:kmt
13|denial/has:komeito
14|denial/has:kuomintang
-8|denial/has:lawmaker
-12|denial/has:lawmakers
33|denial/has:leader
4|denial/has:members
-8|denial/has:minister
24|denial/has:ministers
3|denial/has:ndp
-4|denial/has:negotiator
-15|denial/has:official
-8|denial/has:officials
9|denial/has:opposition
10|denial/has:participant
3|denial/has:parties
11|denial/has:party
8|denial/has:podemos
8|denial/has:politicians
-15|denial/has:premier
8|denial/has:president
-13|denial/has:prime minister
-3|denial/has:senators
4|denial/has:should
-4|denial/has:social democrats
12|denial/has:spd
8|denial/has:sumar
-19|denial/has:we
35|denial/home:other
51|denial/home:spender
-5|denial/known:- AUS 3
-4|denial/known:- AUS 3 to-1999
-11|denial/known:- AUS 3.5
-11|denial/known:- AUS 3.5 since-2025
-12|denial/known:- AUS since-2025
-4|denial/known:- AUS to-1999
-3|denial/known:- BEL 5
-3|denial/known:- BEL 5 since-2025
-3|denial/known:- BEL since-2025
-3|denial/known:- CAN 2
-3|denial/known:- CAN 2 to-2024
-3|denial/known:- CAN to-2024
8|denial/known:- CZE 3
8|denial/known:- CZE 3 since-2025
6|denial/known:- CZE 5
6|denial/known:- CZE 5 since-2025
12|denial/known:- CZE since-2025
11|denial/known:- DEU 2
7|denial/known:- DEU 2 to-2021
5|denial/known:- DEU 2 to-2024
6|denial/known:- DEU 3.5
6|denial/known:- DEU 3.5 since-2025
25|denial/known:- DEU 5
25|denial/known:- DEU 5 since-2025
31|denial/known:- DEU since-2025
7|denial/known:- DEU to-2021
7|denial/known:- DEU to-2024
-4|denial/known:- ESP 3.5
-4|denial/known:- ESP 3.5 since-2025
-3|denial/known:- EST 6
-3|denial/known:- EST 6 since-2025
-3|denial/known:- EST since-2025
-3|denial/known:- FRA 4
-3|denial/known:- FRA 4 to-2021
-3|denial/known:- FRA to-2021
-3|denial/known:- HUN since-2025
-4|denial/known:- IND 3
9|denial/known:- IND 3.5
9|denial/known:- IND 3.5 since-2025
6|denial/known:- IND since-2025
-7|denial/known:- IRL 2
-7|denial/known:- IRL 2 since-2025
8|denial/known:- IRL 3.5
8|denial/known:- IRL 3.5 since-2025
7|denial/known:- ITA 2.5
7|denial/known:- ITA 2.5 since-2025
4|denial/known:- ITA 5
4|denial/known:- ITA 5 since-2025
9|denial/known:- ITA since-2025
-6|denial/known:- JPN 1
-7|denial/known:- JPN 1 to-1999
4|denial/known:- JPN 1 to-2024
-4|denial/known:- JPN 1.5
-4|denial/known:- JPN 1.5 to-1999
-4|denial/known:- JPN 2 to-1999
14|denial/known:- JPN 2 to-2021
-7|denial/known:- JPN 2 to-2024
-6|denial/known:- JPN 3
3|denial/known:- JPN 3 since-2025
-4|denial/known:- JPN 3 to-1999
-5|denial/known:- JPN 3 to-2024
6|denial/known:- JPN 4
7|denial/known:- JPN 4 to-2024
-3|denial/known:- JPN 5
-3|denial/known:- JPN 5 since-2025
-20|denial/known:- JPN to-1999
12|denial/known:- JPN to-2021
-4|denial/known:- KOR 3
-4|denial/known:- KOR 3.8
-4|denial/known:- KOR 3.8 since-2025
-11|denial/known:- KOR 5
-10|denial/known:- KOR 5 since-2025
-17|denial/known:- KOR since-2025
-4|denial/known:- KOR to-2024
-3|denial/known:- MYS 5
-3|denial/known:- MYS 5 since-2025
-3|denial/known:- MYS since-2025
-4|denial/known:- NATO 1
-4|denial/known:- NATO 1 to-1999
-3|denial/known:- NATO 2 to-2013
3|denial/known:- NATO 2 to-2021
4|denial/known:- NATO 5
4|denial/known:- NATO 5 since-2025
4|denial/known:- NATO since-2025
-4|denial/known:- NATO to-1999
-4|denial/known:- NATO to-2013
3|denial/known:- NATO to-2021
7|denial/known:- NZL 2
7|denial/known:- NZL 2 since-2025
-3|denial/known:- NZL 3.5
-3|denial/known:- NZL 3.5 since-2025
-3|denial/known:- NZL 5
-3|denial/known:- NZL 5 since-2025
-3|denial/known:- PAK 7
-3|denial/known:- PAK 7 to-2013
-3|denial/known:- PAK to-2013
-3|denial/known:- PHL 2
4|denial/known:- PHL 3.5
4|denial/known:- PHL 3.5 since-2025
-3|denial/known:- PHL 5
-3|denial/known:- PHL 5 since-2025
6|denial/known:- SGP 5
6|denial/known:- SGP 5 since-2025
6|denial/known:- SGP since-2025
-3|denial/known:- SVK since-2025
-3|denial/known:- SVN since-2025
7|denial/known:- TUR 3
7|denial/known:- TUR 3 since-2025
7|denial/known:- TUR since-2025
-4|denial/known:- TWN 1E+1
15|denial/known:- TWN 5
16|denial/known:- TWN 5 since-2025
13|denial/known:- TWN since-2025
-5|denial/known:- TWN to-2024
4|denial/known:- USA 1E+1
4|denial/known:- USA 1E+1 since-2025
-3|denial/known:- USA 3.5
-3|denial/known:- USA 3.5 since-2025
10|denial/known:AUS AUS 3
4|denial/known:AUS AUS 3 since-2025
4|denial/known:AUS AUS 3 to-1999
22|denial/known:AUS AUS 3.5
22|denial/known:AUS AUS 3.5 since-2025
26|denial/known:AUS AUS since-2025
4|denial/known:AUS AUS to-1999
-5|denial/known:AUS NZL since-2025
3|denial/known:AUT AUT 3.5
3|denial/known:AUT AUT 3.5 since-2025
3|denial/known:AUT AUT since-2025
-5|denial/known:BEL BEL 5
-5|denial/known:BEL BEL 5 since-2025
-4|denial/known:BEL BEL since-2025
-4|denial/known:BEL BEL+ESP+SVK 5
-4|denial/known:BEL BEL+ESP+SVK 5 since-2025
-4|denial/known:BEL BEL+ESP+SVK since-2025
8|denial/known:BEL+ESP+SVK BEL+ESP+SVK 5
8|denial/known:BEL+ESP+SVK BEL+ESP+SVK 5 since-2025
8|denial/known:BEL+ESP+SVK BEL+ESP+SVK since-2025
15|denial/known:CAN CAN 2
14|denial/known:CAN CAN 2 to-2024
3|denial/known:CAN CAN since-2025
14|denial/known:CAN CAN to-2024
-4|denial/known:CHN CHN 3.5
-4|denial/known:CHN CHN 3.5 since-2025
-4|denial/known:CHN TWN 5
-4|denial/known:CHN TWN 5 since-2025
-4|denial/known:CHN TWN since-2025
-8|denial/known:CZE CZE 3
-8|denial/known:CZE CZE 3 since-2025
-6|denial/known:CZE CZE 5
-6|denial/known:CZE CZE 5 since-2025
-12|denial/known:CZE CZE since-2025
-7|denial/known:DEU DEU 2
-5|denial/known:DEU DEU 2 to-2021
-4|denial/known:DEU DEU 2 to-2024
-5|denial/known:DEU DEU 3.5
-5|denial/known:DEU DEU 3.5 since-2025
-18|denial/known:DEU DEU 5
-18|denial/known:DEU DEU 5 since-2025
-22|denial/known:DEU DEU since-2025
-5|denial/known:DEU DEU to-2021
-7|denial/known:DEU DEU to-2024
5|denial/known:ESP ESP 3.5
5|denial/known:ESP ESP 3.5 since-2025
15|denial/known:ESP ESP 5
15|denial/known:ESP ESP 5 since-2025
20|denial/known:ESP ESP since-2025
21|denial/known:ESP NATO 5
21|denial/known:ESP NATO 5 since-2025
21|denial/known:ESP NATO since-2025
3|denial/known:EST EST 6
3|denial/known:EST EST 6 since-2025
3|denial/known:EST EST since-2025
4|denial/known:FRA FRA 4
4|denial/known:FRA FRA 4 to-2021
4|denial/known:FRA FRA to-2021
3|denial/known:HUN HUN 5
3|denial/known:HUN HUN 5 since-2025
6|denial/known:HUN HUN since-2025
5|denial/known:IND IND 3
3|denial/known:IND IND 3 since-2025
-8|denial/known:IND IND 3.5
-8|denial/known:IND IND 3.5 since-2025
-5|denial/known:IND IND since-2025
9|denial/known:IRL IRL 2
9|denial/known:IRL IRL 2 since-2025
-5|denial/known:IRL IRL 3.5
-5|denial/known:IRL IRL 3.5 since-2025
6|denial/known:IRL IRL since-2025
-3|denial/known:ITA BEL 5
-3|denial/known:ITA BEL 5 since-2025
-3|denial/known:ITA BEL since-2025
-6|denial/known:ITA ITA 2.5
-6|denial/known:ITA ITA 2.5 since-2025
-6|denial/known:ITA ITA since-2025
-3|denial/known:JPN AUS 3.5
-3|denial/known:JPN AUS 3.5 since-2025
-3|denial/known:JPN AUS since-2025
4|denial/known:JPN CHN 3.5
4|denial/known:JPN CHN 3.5 since-2025
4|denial/known:JPN CHN since-2025
-14|denial/known:JPN JPN 1
-17|denial/known:JPN JPN 1 to-1999
5|denial/known:JPN JPN 1 to-2021
-3|denial/known:JPN JPN 1 to-2024
9|denial/known:JPN JPN 1.2
9|denial/known:JPN JPN 1.2 to-1999
12|denial/known:JPN JPN 1.5
12|denial/known:JPN JPN 1.5 to-1999
-10|denial/known:JPN JPN 2
5|denial/known:JPN JPN 2 since-2025
10|denial/known:JPN JPN 2 to-1999
-18|denial/known:JPN JPN 2 to-2021
-6|denial/known:JPN JPN 2 to-2024
10|denial/known:JPN JPN 3
13|denial/known:JPN JPN 3 since-2025
-7|denial/known:JPN JPN 3 to-1999
5|denial/known:JPN JPN 3 to-2024
23|denial/known:JPN JPN 3.5
23|denial/known:JPN JPN 3.5 since-2025
-14|denial/known:JPN JPN 4
-8|denial/known:JPN JPN 4 since-2025
-6|denial/known:JPN JPN 4 to-2024
7|denial/known:JPN JPN 5
7|denial/known:JPN JPN 5 since-2025
41|denial/known:JPN JPN since-2025
5|denial/known:JPN JPN to-1999
-13|denial/known:JPN JPN to-2021
-12|denial/known:JPN JPN to-2024
-3|denial/known:JPN KOR since-2025
-3|denial/known:JPN NATO 1
-3|denial/known:JPN NATO 1 to-1999
8|denial/known:JPN NATO 5
8|denial/known:JPN NATO 5 since-2025
8|denial/known:JPN NATO since-2025
-3|denial/known:JPN NATO to-1999
-3|denial/known:JPN PHL since-2025
5|denial/known:JPN USA 3.5
5|denial/known:JPN USA 3.5 since-2025
5|denial/known:JPN USA since-2025
11|denial/known:KHM THA 5
11|denial/known:KHM THA 5 since-2025
11|denial/known:KHM THA since-2025
-3|denial/known:KOR JPN since-2025
9|denial/known:KOR KOR 3 since-2025
-5|denial/known:KOR KOR 3 to-2024
-12|denial/known:KOR KOR 3.5
-12|denial/known:KOR KOR 3.5 since-2025
11|denial/known:KOR KOR 3.8
11|denial/known:KOR KOR 3.8 since-2025
21|denial/known:KOR KOR 5
17|denial/known:KOR KOR 5 since-2025
4|denial/known:KOR KOR 5 to-2024
25|denial/known:KOR KOR since-2025
7|denial/known:MDA NATO 2
7|denial/known:MDA NATO 2 to-2024
7|denial/known:MDA NATO to-2024
-4|denial/known:MYS MYS 3.5
-4|denial/known:MYS MYS 3.5 since-2025
-4|denial/known:MYS MYS 5
-4|denial/known:MYS MYS 5 since-2025
-8|denial/known:MYS MYS since-2025
5|denial/known:MYS SGP 5
5|denial/known:MYS SGP 5 since-2025
5|denial/known:MYS SGP since-2025
-4|denial/known:NATO DEU 5
-4|denial/known:NATO DEU 5 since-2025
-4|denial/known:NATO DEU since-2025
-6|denial/known:NATO ESP 5
-6|denial/known:NATO ESP 5 since-2025
-6|denial/known:NATO ESP since-2025
-6|denial/known:NATO NATO 1
-6|denial/known:NATO NATO 1 to-1999
-4|denial/known:NATO NATO 2
4|denial/known:NATO NATO 2 to-2013
-6|denial/known:NATO NATO 2 to-2024
3|denial/known:NATO NATO 3
-25|denial/known:NATO NATO 5
-25|denial/known:NATO NATO 5 since-2025
-25|denial/known:NATO NATO since-2025
-6|denial/known:NATO NATO to-1999
5|denial/known:NATO NATO to-2013
-4|denial/known:NATO NATO to-2024
-7|denial/known:NZL NZL 2
-7|denial/known:NZL NZL 2 since-2025
6|denial/known:NZL NZL 3.5
6|denial/known:NZL NZL 3.5 since-2025
6|denial/known:NZL NZL 5
6|denial/known:NZL NZL 5 since-2025
6|denial/known:NZL NZL since-2025
3|denial/known:PAK PAK 7
3|denial/known:PAK PAK 7 to-2013
3|denial/known:PAK PAK to-2013
6|denial/known:PHL PHL 2
5|denial/known:PHL PHL 2 to-2024
-3|denial/known:PHL PHL 3.5
-3|denial/known:PHL PHL 3.5 since-2025
5|denial/known:PHL PHL to-2024
15|denial/known:ROU UKR 5
15|denial/known:ROU UKR 5 since-2025
15|denial/known:ROU UKR since-2025
-8|denial/known:SGP SGP 5
-8|denial/known:SGP SGP 5 since-2025
-8|denial/known:SGP SGP since-2025
-3|denial/known:SVK BEL+ESP+SVK 5
-3|denial/known:SVK BEL+ESP+SVK 5 since-2025
-3|denial/known:SVK BEL+ESP+SVK since-2025
4|denial/known:SVK SVK 5
4|denial/known:SVK SVK 5 since-2025
5|denial/known:SVK SVK since-2025
4|denial/known:SVN SVN since-2025
-24|denial/known:THA THA 5
-24|denial/known:THA THA 5 since-2025
-23|denial/known:THA THA since-2025
-6|denial/known:TUR TUR 3
-6|denial/known:TUR TUR 3 since-2025
-6|denial/known:TUR TUR since-2025
17|denial/known:TWN TWN 1E+1
14|denial/known:TWN TWN 1E+1 since-2025
3|denial/known:TWN TWN 1E+1 to-2024
4|denial/known:TWN TWN 3
3|denial/known:TWN TWN 3 to-2021
3|denial/known:TWN TWN 3 to-2024
-4|denial/known:TWN TWN 5
-5|denial/known:TWN TWN 5 since-2025
7|denial/known:TWN TWN since-2025
3|denial/known:TWN TWN to-2021
7|denial/known:TWN TWN to-2024
-12|denial/known:UKR UKR 5
-12|denial/known:UKR UKR 5 since-2025
-12|denial/known:UKR UKR since-2025
-4|denial/known:USA AUS 3
-3|denial/known:USA AUS 3 since-2025
-4|denial/known:USA AUS 3.5
-4|denial/known:USA AUS 3.5 since-2025
-7|denial/known:USA AUS since-2025
13|denial/known:USA BEL 5
13|denial/known:USA BEL 5 since-2025
12|denial/known:USA BEL since-2025
-8|denial/known:USA CAN 2
-8|denial/known:USA CAN 2 to-2024
-8|denial/known:USA CAN to-2024
-5|denial/known:USA DEU 5
-5|denial/known:USA DEU 5 since-2025
-6|denial/known:USA DEU since-2025
-11|denial/known:USA ESP 5
-11|denial/known:USA ESP 5 since-2025
-11|denial/known:USA ESP since-2025
-4|denial/known:USA IRL 3.5
-4|denial/known:USA IRL 3.5 since-2025
-5|denial/known:USA IRL since-2025
21|denial/known:USA JPN 1
24|denial/known:USA JPN 1 to-1999
-8|denial/known:USA JPN 1.2
-8|denial/known:USA JPN 1.2 to-1999
-8|denial/known:USA JPN 1.5
-8|denial/known:USA JPN 1.5 to-1999
10|denial/known:USA JPN 2
-4|denial/known:USA JPN 2 since-2025
-6|denial/known:USA JPN 2 to-1999
5|denial/known:USA JPN 2 to-2021
13|denial/known:USA JPN 2 to-2024
-3|denial/known:USA JPN 3
-16|denial/known:USA JPN 3 since-2025
11|denial/known:USA JPN 3 to-1999
-20|denial/known:USA JPN 3.5
-20|denial/known:USA JPN 3.5 since-2025
8|denial/known:USA JPN 4
9|denial/known:USA JPN 4 since-2025
-33|denial/known:USA JPN since-2025
15|denial/known:USA JPN to-1999
15|denial/known:USA JPN to-2024
3|denial/known:USA KOR 3
-7|denial/known:USA KOR 3 since-2025
8|denial/known:USA KOR 3 to-2024
16|denial/known:USA KOR 3.5
16|denial/known:USA KOR 3.5 since-2025
-7|denial/known:USA KOR 3.8
-7|denial/known:USA KOR 3.8 since-2025
-9|denial/known:USA KOR 5
-6|denial/known:USA KOR 5 since-2025
-3|denial/known:USA KOR 5 to-2024
-4|denial/known:USA KOR since-2025
5|denial/known:USA KOR to-2024
5|denial/known:USA MYS 3.5
5|denial/known:USA MYS 3.5 since-2025
7|denial/known:USA MYS 5
7|denial/known:USA MYS 5 since-2025
11|denial/known:USA MYS since-2025
13|denial/known:USA NATO 1
13|denial/known:USA NATO 1 to-1999
-7|denial/known:USA NATO 5
-7|denial/known:USA NATO 5 since-2025
-7|denial/known:USA NATO since-2025
13|denial/known:USA NATO to-1999
-3|denial/known:USA NZL since-2025
3|denial/known:USA POL 2
3|denial/known:USA POL 2 to-2013
3|denial/known:USA POL to-2013
-3|denial/known:USA SGP 5
-3|denial/known:USA SGP 5 since-2025
-3|denial/known:USA SGP since-2025
15|denial/known:USA THA 5
15|denial/known:USA THA 5 since-2025
15|denial/known:USA THA since-2025
-11|denial/known:USA TWN 1E+1
-10|denial/known:USA TWN 1E+1 since-2025
3|denial/known:USA TWN 4
3|denial/known:USA TWN 4 since-2025
-7|denial/known:USA TWN 5
-7|denial/known:USA TWN 5 since-2025
-14|denial/known:USA TWN since-2025
-4|denial/known:USA USA 1E+1
-4|denial/known:USA USA 1E+1 since-2025
-4|denial/known:USA USA since-2025
-19|denial/named:1
17|denial/named:2
25|denial/named:3
3|denial/near-after:#
-12|denial/near-after:,
-7|denial/near-after:-
27|denial/near-after:.
4|denial/near-after:0
3|denial/near-after::
11|denial/near-after:;
-4|denial/near-after:?
-13|denial/near-after:DATE
-4|denial/near-after:LAND
-11|denial/near-after:OUTLET
5|denial/near-after:PERSON
-12|denial/near-after:USA
4|denial/near-after:a
4|denial/near-after:about
4|denial/near-after:absurd
-3|denial/near-after:according
-5|denial/near-after:add
-3|denial/near-after:along
-3|denial/near-after:amid
7|denial/near-after:an
7|denial/near-after:and
-3|denial/near-after:another
8|denial/near-after:anybody
15|denial/near-after:anything
-3|denial/near-after:are
8|denial/near-after:argue
5|denial/near-after:army
-9|denial/near-after:as
-3|denial/near-after:asian
-8|denial/near-after:ask
-9|denial/near-after:at
4|denial/near-after:atm
-3|denial/near-after:bandy about
4|denial/near-after:be
7|denial/near-after:because
-23|denial/near-after:been
8|denial/near-after:billion
-3|denial/near-after:bring
-3|denial/near-after:bring up
-6|denial/near-after:by
3|denial/near-after:call for
-4|denial/near-after:came
-5|denial/near-after:ceiling
4|denial/near-after:chief
3|denial/near-after:coalition
-3|denial/near-after:come
-3|denial/near-after:commission
8|denial/near-after:consider
-3|denial/near-after:control
-6|denial/near-after:corrected
11|denial/near-after:could
-4|denial/near-after:country
-3|denial/near-after:decade
-4|denial/near-after:defence
-9|denial/near-after:defense
-4|denial/near-after:defense minister
9|denial/near-after:demand
4|denial/near-after:describe
8|denial/near-after:did
-6|denial/near-after:discuss
6|denial/near-after:draft
-3|denial/near-after:east
8|denial/near-after:elected
16|denial/near-after:else
8|denial/near-after:euros
4|denial/near-after:even
-3|denial/near-after:ever
11|denial/near-after:explain
-7|denial/near-after:favour
11|denial/near-after:fisherman
8|denial/near-after:fix
10|denial/near-after:funds
13|denial/near-after:gdp
5|denial/near-after:give
-3|denial/near-after:goal
-6|denial/near-after:green
-7|denial/near-after:gross domestic product
-3|denial/near-after:growth
-12|denial/near-after:had
4|denial/near-after:half
-4|denial/near-after:has
-5|denial/near-after:have
-4|denial/near-after:hawaii
-3|denial/near-after:he
3|denial/near-after:her
-9|denial/near-after:his
-3|denial/near-after:hurt
-3|denial/near-after:idea
17|denial/near-after:if
8|denial/near-after:imported
-5|denial/near-after:impossible
-14|denial/near-after:in
37|denial/near-after:is
9|denial/near-after:it
-5|denial/near-after:its
-4|denial/near-after:keep
-7|denial/near-after:lawmaker
5|denial/near-after:leader
-3|denial/near-after:like
-3|denial/near-after:line
-3|denial/near-after:listen
3|denial/near-after:madness
-3|denial/near-after:member
-6|denial/near-after:members
10|denial/near-after:ministers
5|denial/near-after:money
6|denial/near-after:more
3|denial/near-after:must
8|denial/near-after:n't
3|denial/near-after:near
-3|denial/near-after:never
9|denial/near-after:no one
-5|denial/near-after:nobody
-3|denial/near-after:nonstarter
-3|denial/near-after:nor
14|denial/near-after:not
16|denial/near-after:now
4|denial/near-after:of
-3|denial/near-after:office
-5|denial/near-after:official
-16|denial/near-after:on
-16|denial/near-after:one
11|denial/near-after:only
15|denial/near-after:or
-9|denial/near-after:other
9|denial/near-after:out
6|denial/near-after:outright
-3|denial/near-after:oval
-7|denial/near-after:own
3|denial/near-after:partners
11|denial/near-after:pile
3|denial/near-after:policy
4|denial/near-after:pool
-3|denial/near-after:premier
11|denial/near-after:president
-4|denial/near-after:prime minister
-5|denial/near-after:promise
-3|denial/near-after:question
-7|denial/near-after:ratio
17|denial/near-after:realistic
3|denial/near-after:refuse
-5|denial/near-after:request
-3|denial/near-after:rest
4|denial/near-after:right
6|denial/near-after:road
-13|denial/near-after:say
10|denial/near-after:sen
-3|denial/near-after:senators
-3|denial/near-after:senior
-3|denial/near-after:share
4|denial/near-after:should
6|denial/near-after:show
-4|denial/near-after:since
-5|denial/near-after:some
-3|denial/near-after:south
-4|denial/near-after:stroke
-3|denial/near-after:suggest
-3|denial/near-after:table
-3|denial/near-after:target
-4|denial/near-after:tell
-3|denial/near-after:tension
4|denial/near-after:term
-14|denial/near-after:that
-9|denial/near-after:the
4|denial/near-after:the economy
19|denial/near-after:they
3|denial/near-after:this
13|denial/near-after:tsutsui
14|denial/near-after:unhelpful
4|denial/near-after:unless
12|denial/near-after:unrealistic
-3|denial/near-after:unreasonable
10|denial/near-after:unspent
7|denial/near-after:unthinkable
4|denial/near-after:up
-6|denial/near-after:us
9|denial/near-after:visiting
8|denial/near-after:volunteering
4|denial/near-after:want
6|denial/near-after:war
3|denial/near-after:warn
7|denial/near-after:was
-5|denial/near-after:we
-9|denial/near-after:which
12|denial/near-after:while
-7|denial/near-after:with
-16|denial/near-after:would
5|denial/near-after:year
-3|denial/near-before:\"
4|denial/near-before:#
-5|denial/near-before:'
15|denial/near-before:'s
10|denial/near-before:(
9|denial/near-before:)
18|denial/near-before:,
20|denial/near-before:-
-4|denial/near-before::
9|denial/near-before:;
10|denial/near-before:DATE
-33|denial/near-before:LAND
-13|denial/near-before:LEADER
12|denial/near-before:NATO
8|denial/near-before:OUTLET
-16|denial/near-before:USA
-9|denial/near-before:a
-5|denial/near-before:about
6|denial/near-before:accept
-3|denial/near-before:adopt
4|denial/near-before:adviser
-4|denial/near-before:after
-4|denial/near-before:agree
-4|denial/near-before:already
-3|denial/near-before:also
-3|denial/near-before:an
-10|denial/near-before:and
3|denial/near-before:annual
4|denial/near-before:any
11|denial/near-before:anything
-6|denial/near-before:as
13|denial/near-before:asean
-7|denial/near-before:ask
-9|denial/near-before:at
4|denial/near-before:atm
4|denial/near-before:back
5|denial/near-before:bear
-10|denial/near-before:been
-8|denial/near-before:believe
-7|denial/near-before:beyond
-5|denial/near-before:bought
-3|denial/near-before:brake
3|denial/near-before:brandished
-4|denial/near-before:brown
17|denial/near-before:budget
-8|denial/near-before:build
-8|denial/near-before:bureau
-9|denial/near-before:by
6|denial/near-before:ca
6|denial/near-before:call
11|denial/near-before:campaign
4|denial/near-before:cannot
-4|denial/near-before:careful
-3|denial/near-before:chancellor
8|denial/near-before:chase
3|denial/near-before:chi
-10|denial/near-before:chief
-4|denial/near-before:ching
7|denial/near-before:co
-3|denial/near-before:coalition
16|denial/near-before:cold
12|denial/near-before:commit
11|denial/near-before:commitment
5|denial/near-before:consider
11|denial/near-before:could
4|denial/near-before:country
3|denial/near-before:davies
3|denial/near-before:deaf
-7|denial/near-before:deal
-4|denial/near-before:decision
-4|denial/near-before:decline
-3|denial/near-before:defence spending
9|denial/near-before:defense
-6|denial/near-before:defense chief
-3|denial/near-before:defense minister
-3|denial/near-before:demand
-7|denial/near-before:deny
-19|denial/near-before:did
5|denial/near-before:diplomat
14|denial/near-before:dismiss
-3|denial/near-before:does
11|denial/near-before:doing
3|denial/near-before:don
13|denial/near-before:down
6|denial/near-before:drastic
3|denial/near-before:ear
-3|denial/near-before:eesti 200
7|denial/near-before:elect
6|denial/near-before:election
-3|denial/near-before:embrace
-3|denial/near-before:emergency
5|denial/near-before:endorse
11|denial/near-before:enough
9|denial/near-before:equal
7|denial/near-before:european
9|denial/near-before:even
-4|denial/near-before:ever
-6|denial/near-before:figure
6|denial/near-before:fix
17|denial/near-before:for
-5|denial/near-before:foreign minister
5|denial/near-before:fujita
-3|denial/near-before:gdp
-12|denial/near-before:go
-5|denial/near-before:goal
-17|denial/near-before:government
-3|denial/near-before:guarantee
-3|denial/near-before:habeck
-13|denial/near-before:had
-4|denial/near-before:hand
14|denial/near-before:has
-6|denial/near-before:have
-4|denial/near-before:hayden
17|denial/near-before:he
-6|denial/near-before:here
15|denial/near-before:herself
-4|denial/near-before:him
-21|denial/near-before:i
16|denial/near-before:idea
-5|denial/near-before:if
6|denial/near-before:imagine
9|denial/near-before:in
3|denial/near-before:increase
-6|denial/near-before:intend
-4|denial/near-before:intention
3|denial/near-before:interim
-4|denial/near-before:invest
4|denial/near-before:is
-9|denial/near-before:it
9|denial/near-before:japanese communist party
10|denial/near-before:jump
4|denial/near-before:justification
-3|denial/near-before:keep
-3|denial/near-before:knew
10|denial/near-before:komeito
5|denial/near-before:labour
5|denial/near-before:lawmaker
-8|denial/near-before:lawmakers
19|denial/near-before:leader
5|denial/near-before:leaders
5|denial/near-before:leads
7|denial/near-before:league
-5|denial/near-before:left
6|denial/near-before:li
-3|denial/near-before:lift
-9|denial/near-before:made
3|denial/near-before:mandate
12|denial/near-before:members
-4|denial/near-before:mention
8|denial/near-before:merely
14|denial/near-before:ministers
-9|denial/near-before:n't
-3|denial/near-before:ndc
3|denial/near-before:ndp
11|denial/near-before:near
-12|denial/near-before:neither
-6|denial/near-before:never
-10|denial/near-before:no
4|denial/near-before:no one
-5|denial/near-before:nobody
6|denial/near-before:none
-9|denial/near-before:nor
11|denial/near-before:nowhere
-14|denial/near-before:of
-5|denial/near-before:officials
11|denial/near-before:on
15|denial/near-before:one
19|denial/near-before:oppose
8|denial/near-before:opposition
3|denial/near-before:or
-5|denial/near-before:out
9|denial/near-before:over
-5|denial/near-before:panel
10|denial/near-before:participant
3|denial/near-before:parties
-3|denial/near-before:partner
5|denial/near-before:party
-3|denial/near-before:percentage
13|denial/near-before:pinned
-6|denial/near-before:plan
-4|denial/near-before:pledge
8|denial/near-before:podemos
3|denial/near-before:polls
16|denial/near-before:pour
-6|denial/near-before:premier
-3|denial/near-before:president
-4|denial/near-before:presidential
-8|denial/near-before:prime minister
-16|denial/near-before:promise
7|denial/near-before:propose
-3|denial/near-before:put
8|denial/near-before:rationale
4|denial/near-before:reach
14|denial/near-before:reads
-5|denial/near-before:reference
12|denial/near-before:refuse
6|denial/near-before:reiterate
4|denial/near-before:reiwa shinsengumi
-3|denial/near-before:reject
-6|denial/near-before:report
3|denial/near-before:reporters
-11|denial/near-before:request
3|denial/near-before:retorted
-5|denial/near-before:rule out
7|denial/near-before:ruling
19|denial/near-before:say
-3|denial/near-before:say no to
-8|denial/near-before:scotched
6|denial/near-before:secretary
-3|denial/near-before:secretly
4|denial/near-before:security
4|denial/near-before:she
5|denial/near-before:shy away
3|denial/near-before:sign
-3|denial/near-before:so
-4|denial/near-before:social democrats
7|denial/near-before:southern
4|denial/near-before:spd
-8|denial/near-before:speak of
-4|denial/near-before:speculation
3|denial/near-before:speed
11|denial/near-before:spend
-12|denial/near-before:stop short
13|denial/near-before:straight
-5|denial/near-before:such
6|denial/near-before:suggestion
7|denial/near-before:take
-4|denial/near-before:talk
4|denial/near-before:talk of
3|denial/near-before:tamura
-3|denial/near-before:target
-4|denial/near-before:tariff
-5|denial/near-before:tax
-3|denial/near-before:tell
-12|denial/near-before:that
4|denial/near-before:the economy
-7|denial/near-before:there
-8|denial/near-before:this
8|denial/near-before:though
24|denial/near-before:to
3|denial/near-before:tomoko
15|denial/near-before:too
3|denial/near-before:turn
10|denial/near-before:unthinkable
-4|denial/near-before:us
4|denial/near-before:use
4|denial/near-before:veto
3|denial/near-before:vote on
5|denial/near-before:voted
-9|denial/near-before:was
16|denial/near-before:water
-15|denial/near-before:we
5|denial/near-before:weekend
-3|denial/near-before:whether
7|denial/near-before:which
9|denial/near-before:wo n't
27|denial/near-before:would
6|denial/near-before:wun
4|denial/near-before:years
-16|denial/other after-joint:0 mid
-8|denial/other after-joint:1 far
14|denial/other after-joint:1 mid
11|denial/other after-joint:1 near
17|denial/other after-joint:2 mid
-3|denial/other after-joint:3 far
-11|denial/other after-joint:3 mid
3|denial/other after-joint:3 near
11|denial/other after-led:\" far joined
22|denial/other after-led:\" near joined
6|denial/other after-led:, far joined
3|denial/other after-led:; near joined
-6|denial/other after-led:after far joined
10|denial/other after-led:at far joined
-5|denial/other after-led:by far joined
-4|denial/other after-led:by near free
3|denial/other after-led:figure near joined
9|denial/other after-led:for near free
-7|denial/other after-led:in far joined
4|denial/other after-led:in near free
-4|denial/other after-led:leaked far joined
4|denial/other after-led:level far joined
-5|denial/other after-led:level near joined
-8|denial/other after-led:not near free
-3|denial/other after-led:president far joined
12|denial/other after-led:senior far joined
8|denial/other after-led:senior near joined
-4|denial/other after-led:state far free
-4|denial/other after-led:that near joined
-4|denial/other after-led:visiting far joined
6|denial/other after-led:what far joined
-11|denial/other after-led:which near joined
-3|denial/other after-led:with far joined
-3|denial/other after:body name
6|denial/other after:body owner
13|denial/other after:capital owner
5|denial/other after:gov name
-8|denial/other after:gov owner
-3|denial/other after:pronoun owner
4|denial/other before-clause:after-figure inside name gov
5|denial/other before-clause:after-figure inside owner country
-3|denial/other before-clause:after-figure opens name country
13|denial/other before-clause:free inside name capital
10|denial/other before-clause:free inside name country
-12|denial/other before-clause:free inside name gov
-33|denial/other before-clause:free inside name leader
-3|denial/other before-clause:free inside owner body
-5|denial/other before-clause:free inside owner capital
-9|denial/other before-clause:free inside owner country
-4|denial/other before-clause:free inside owner leader
3|denial/other before-clause:free inside owner people
8|denial/other before-clause:free inside owner pronoun
-7|denial/other before-clause:free opens name body
-4|denial/other before-clause:free opens name country
3|denial/other before-clause:free opens name leader
20|denial/other before-clause:free opens name pronoun
5|denial/other before-clause:free opens owner country
10|denial/other before-clause:free opens owner people
-4|denial/other before-far:1
6|denial/other before-far:20
-10|denial/other before-far:4
4|denial/other before-far:9
-6|denial/other before-free:0 after-figure name near
5|denial/other before-free:0 after-figure owner near
3|denial/other before-free:0 free name far
3|denial/other before-free:0 free name near
9|denial/other before-free:0 free owner far
-4|denial/other before-free:0 free owner near
4|denial/other before-free:1 after-figure name far
4|denial/other before-free:1 after-figure name near
-6|denial/other before-free:1 free name far
-21|denial/other before-free:1 free name near
-4|denial/other before-free:1 free owner far
8|denial/other before-free:1 free owner near
-5|denial/other before-free:2 free name far
5|denial/other before-free:2 free name near
-6|denial/other before-joint:0 after-figure
-23|denial/other before-joint:0 free
8|denial/other before-joint:1 after-figure
14|denial/other before-joint:1 free
4|denial/other before-joint:2 after-figure
-11|denial/other before-joint:2 free
8|denial/other before-joint:3 free
7|denial/other before-led:
4|denial/other before-led:'s
8|denial/other before-led:,
3|denial/other before-led:DATE
-4|denial/other before-led:PARTY
10|denial/other before-led:an
5|denial/other before-led:at
-8|denial/other before-led:by
-3|denial/other before-led:call for
9|denial/other before-led:defense secretary
-7|denial/other before-led:elect
5|denial/other before-led:find
8|denial/other before-led:has
-6|denial/other before-led:if
6|denial/other before-led:in
-9|denial/other before-led:increase
-11|denial/other before-led:no
-14|denial/other before-led:president
-3|denial/other before-led:promise
-5|denial/other before-led:reject
16|denial/other before-led:say
-6|denial/other before-led:secretary
-3|denial/other before-led:tell
10|denial/other before-led:that
-3|denial/other before-led:to
4|denial/other before-led:war
-10|denial/other before-led:what
12|denial/other before-led:with
-8|denial/other before:body name
11|denial/other before:capital name
-5|denial/other before:capital owner
-8|denial/other before:gov name
-30|denial/other before:leader name
-4|denial/other before:leader owner
-3|denial/other before:nongov name
-5|denial/other before:people name
13|denial/other before:people owner
21|denial/other before:pronoun name
8|denial/other before:pronoun owner
-32|denial/other named:1
9|denial/other named:2
9|denial/other named:3
7|denial/other speaker:body
-6|denial/other speaker:capital
27|denial/other speaker:country
23|denial/other speaker:leader
-4|denial/other speaker:people
-14|denial/other subject-of:ask for
-5|denial/other subject-of:be
-3|denial/other subject-of:bring up
-7|denial/other subject-of:call for
5|denial/other subject-of:commit
7|denial/other subject-of:demand
5|denial/other subject-of:deny
-3|denial/other subject-of:discuss
-3|denial/other subject-of:get
13|denial/other subject-of:go
9|denial/other subject-of:mention
-8|denial/other subject-of:name
8|denial/other subject-of:press
4|denial/other subject-of:reach
-9|denial/other subject-of:refusal
-8|denial/other subject-of:request
5|denial/other subject-of:set aside
6|denial/other subject-of:spend
3|denial/other subject-of:suggest
-29|denial/other subject-of:tell
8|denial/other subject-of:utter
3|denial/other subject-of:write
-4|denial/other subject:be pronoun
-7|denial/other subject:demand body
-9|denial/other subject:demand capital
-27|denial/other subject:demand country
14|denial/other subject:demand gov
-26|denial/other subject:demand leader
-4|denial/other subject:demand people
19|denial/other subject:demand pronoun
5|denial/other subject:denial capital
-9|denial/other subject:denial leader
15|denial/other subject:move country
-3|denial/other subject:move pronoun
5|denial/other subject:pledge country
4|denial/other subject:pledge gov
-3|denial/other subject:pledge leader
6|denial/other subject:proposal capital
6|denial/other subject:proposal pronoun
10|denial/other subject:spend pronoun
-3|denial/other unnamed
-17|denial/other unnamed-beside-others
-4|denial/role-class-home:CHN land
4|denial/role-class-home:JPN JPN
-3|denial/role-class-home:JPN land
-3|denial/role-class-home:NATO JPN
-7|denial/role-class-home:NATO NATO
-11|denial/role-class-home:NATO member
19|denial/role-class-home:USA JPN
-6|denial/role-class-home:USA NATO
-32|denial/role-class-home:USA land
-8|denial/role-class-home:USA member
6|denial/role-class-home:land land
18|denial/role-class-home:member member
-4|denial/role-class-of:CHN land
4|denial/role-class-of:JPN CHN
5|denial/role-class-of:JPN NATO
5|denial/role-class-of:JPN USA
-12|denial/role-class-of:JPN land
-3|denial/role-class-of:NATO JPN
-18|denial/role-class-of:NATO member
4|denial/role-class-of:USA NATO
-11|denial/role-class-of:USA land
-20|denial/role-class-of:USA member
-6|denial/role-class-of:land JPN
7|denial/role-class-of:land NATO
5|denial/role-class-of:land land
20|denial/role-class-of:member NATO
13|denial/role-class-of:member foe
-14|denial/role-class-of:member member
-4|denial/role-class:CHN
-23|denial/role-class:NATO
-29|denial/role-class:USA
4|denial/role-class:land
17|denial/role-class:member
-14|denial/role:nobody
-33|denial/role:other
48|denial/role:spender
27|denial/ruled
16|denial/ruled:nobody
22|denial/ruled:other
-11|denial/ruled:spender
12|denial/says:base
-18|denial/says:ed
-14|denial/says:s
6|denial/speaker-form:body
-3|denial/speaker-form:capital
-4|denial/speaker-form:country
-3|denial/speaker-form:gov
20|denial/speaker-form:leader
-25|denial/speaker-form:none
22|denial/speaker-form:nongov
-10|denial/speaker-form:people
-18|denial/speaker-form:pronoun
4|denial/speaker:body
19|denial/speaker:country
56|denial/speaker:leader
-9|denial/speaker:nongov
20|denial/speaker:people
4|denial/speaker:pronoun
-4|denial/spender after-joint:0 mid
5|denial/spender after-joint:1 far
12|denial/spender after-joint:1 mid
-21|denial/spender after-joint:2 mid
7|denial/spender after-joint:3 mid
18|denial/spender after-led:\" far joined
7|denial/spender after-led:\" near joined
3|denial/spender after-led:# near free
-9|denial/spender after-led:, far joined
5|denial/spender after-led:, near joined
6|denial/spender after-led:: far joined
6|denial/spender after-led:: near joined
-7|denial/spender after-led:; near joined
-6|denial/spender after-led:after far joined
-8|denial/spender after-led:akasaka far joined
8|denial/spender after-led:and near joined
6|denial/spender after-led:another far free
4|denial/spender after-led:asian far joined
-8|denial/spender after-led:because near joined
-13|denial/spender after-led:bigger far joined
6|denial/spender after-led:chief cabinet secretary far joined
8|denial/spender after-led:for far joined
3|denial/spender after-led:for near free
7|denial/spender after-led:in far joined
4|denial/spender after-led:in near free
-5|denial/spender after-led:in near joined
3|denial/spender after-led:like near free
-4|denial/spender after-led:now far joined
-19|denial/spender after-led:of near free
-5|denial/spender after-led:on near free
-9|denial/spender after-led:president far joined
-4|denial/spender after-led:president near free
-16|denial/spender after-led:prime minister far joined
3|denial/spender after-led:promise far joined
5|denial/spender after-led:say far joined
-10|denial/spender after-led:say near joined
5|denial/spender after-led:senior far joined
-11|denial/spender after-led:suggest far joined
-4|denial/spender after-led:this far free
3|denial/spender after-led:to far free
-4|denial/spender after-led:what near joined
7|denial/spender after-led:where far joined
4|denial/spender after-led:which near joined
-10|denial/spender after-led:with far free
-8|denial/spender after:gov name
-6|denial/spender after:leader name
-3|denial/spender after:nongov name
11|denial/spender after:pronoun name
4|denial/spender after:pronoun owner
-7|denial/spender before-clause:after-figure inside name gov
3|denial/spender before-clause:after-figure inside name pronoun
3|denial/spender before-clause:after-figure inside owner people
-3|denial/spender before-clause:after-figure inside owner pronoun
6|denial/spender before-clause:after-figure opens name country
-17|denial/spender before-clause:free inside name capital
-24|denial/spender before-clause:free inside name country
8|denial/spender before-clause:free inside name gov
23|denial/spender before-clause:free inside name leader
-16|denial/spender before-clause:free inside name nongov
-4|denial/spender before-clause:free inside owner body
-7|denial/spender before-clause:free inside owner nongov
11|denial/spender before-clause:free inside owner pronoun
-4|denial/spender before-clause:free opens name body
7|denial/spender before-clause:free opens name capital
20|denial/spender before-clause:free opens name country
13|denial/spender before-clause:free opens name gov
-4|denial/spender before-clause:free opens name leader
-3|denial/spender before-clause:free opens name nongov
-4|denial/spender before-clause:free opens name pronoun
3|denial/spender before-clause:free opens owner capital
-6|denial/spender before-far:1
9|denial/spender before-far:20
6|denial/spender before-far:4
-10|denial/spender before-far:60
18|denial/spender before-far:9
3|denial/spender before-free:0 after-figure name far
4|denial/spender before-free:0 after-figure name near
-4|denial/spender before-free:0 after-figure owner far
5|denial/spender before-free:0 after-figure owner near
-11|denial/spender before-free:0 free name far
8|denial/spender before-free:0 free owner far
4|denial/spender before-free:1 after-figure name far
8|denial/spender before-free:1 after-figure name near
-5|denial/spender before-free:1 free name far
5|denial/spender before-free:1 free name near
-7|denial/spender before-free:2 after-figure name far
10|denial/spender before-free:2 free name far
-5|denial/spender before-free:2 free owner near
9|denial/spender before-joint:0 after-figure
8|denial/spender before-joint:0 free
8|denial/spender before-joint:1 after-figure
-5|denial/spender before-joint:1 free
-4|denial/spender before-joint:2 after-figure
21|denial/spender before-joint:2 free
-20|denial/spender before-joint:3 free
4|denial/spender before-led:
11|denial/spender before-led:\"
26|denial/spender before-led:,
7|denial/spender before-led:-
-3|denial/spender before-led::
3|denial/spender before-led:DATE
-10|denial/spender before-led:PARTY
13|denial/spender before-led:a
6|denial/spender before-led:after
-8|denial/spender before-led:asian
-19|denial/spender before-led:ask
10|denial/spender before-led:be
8|denial/spender before-led:because
-5|denial/spender before-led:bring forward
-9|denial/spender before-led:call
7|denial/spender before-led:chancellor
7|denial/spender before-led:commit
4|denial/spender before-led:council
8|denial/spender before-led:defense minister
-3|denial/spender before-led:deny
7|denial/spender before-led:did
-7|denial/spender before-led:even
-5|denial/spender before-led:expect
6|denial/spender before-led:for
-13|denial/spender before-led:general
4|denial/spender before-led:his
8|denial/spender before-led:if
-4|denial/spender before-led:importing
-3|denial/spender before-led:instruct
-3|denial/spender before-led:interim
4|denial/spender before-led:its
-4|denial/spender before-led:lift
9|denial/spender before-led:of
3|denial/spender before-led:on
-3|denial/spender before-led:petition
-5|denial/spender before-led:press
4|denial/spender before-led:prime minister
-11|denial/spender before-led:put
4|denial/spender before-led:raise
-4|denial/spender before-led:say
-10|denial/spender before-led:senior
-7|denial/spender before-led:take
-13|denial/spender before-led:tell
-3|denial/spender before-led:that
-3|denial/spender before-led:the
-13|denial/spender before-led:though
-6|denial/spender before-led:to
6|denial/spender before-led:unless
-23|denial/spender before-led:want
6|denial/spender before-led:when
-8|denial/spender before-led:whether
-8|denial/spender before-led:whose
-4|denial/spender before-led:years
-4|denial/spender before:body name
-4|denial/spender before:body owner
-9|denial/spender before:capital name
3|denial/spender before:capital owner
3|denial/spender before:country name
16|denial/spender before:gov name
21|denial/spender before:leader name
-20|denial/spender before:nongov name
-7|denial/spender before:nongov owner
3|denial/spender before:people name
11|denial/spender before:pronoun owner
13|denial/spender named:1
8|denial/spender named:2
16|denial/spender named:3
-3|denial/spender speaker:body
7|denial/spender speaker:capital
-9|denial/spender speaker:country
-3|denial/spender speaker:gov
33|denial/spender speaker:leader
-9|denial/spender speaker:nongov
24|denial/spender speaker:people
6|denial/spender speaker:pronoun
7|denial/spender subject-of:adopt
12|denial/spender subject-of:agree
-21|denial/spender subject-of:ask
-19|denial/spender subject-of:ask for
5|denial/spender subject-of:back
-4|denial/spender subject-of:be
5|denial/spender subject-of:call
5|denial/spender subject-of:commit
-5|denial/spender subject-of:consider
7|denial/spender subject-of:decline
-15|denial/spender subject-of:demand
3|denial/spender subject-of:deny
4|denial/spender subject-of:discuss
-3|denial/spender subject-of:dismiss
3|denial/spender subject-of:do
-5|denial/spender subject-of:endorse
3|denial/spender subject-of:increase
3|denial/spender subject-of:keep
7|denial/spender subject-of:mention
3|denial/spender subject-of:oppose
3|denial/spender subject-of:plan
5|denial/spender subject-of:pledge
-10|denial/spender subject-of:press
5|denial/spender subject-of:promise
-12|denial/spender subject-of:propose
-6|denial/spender subject-of:put
-6|denial/spender subject-of:raise
4|denial/spender subject-of:reach
-7|denial/spender subject-of:refuse
9|denial/spender subject-of:reject
19|denial/spender subject-of:rule out
4|denial/spender subject-of:say no to
4|denial/spender subject-of:sound out
-9|denial/spender subject-of:speak of
8|denial/spender subject-of:spend
3|denial/spender subject-of:spurn
4|denial/spender subject-of:suggest
-5|denial/spender subject-of:take
12|denial/spender subject-of:tell
13|denial/spender subject-of:turn down
-4|denial/spender subject-of:veto
5|denial/spender subject:be gov
-5|denial/spender subject:be leader
-8|denial/spender subject:be pronoun
3|denial/spender subject:cap leader
-9|denial/spender subject:demand country
-13|denial/spender subject:demand gov
8|denial/spender subject:demand leader
-31|denial/spender subject:demand pronoun
5|denial/spender subject:denial capital
6|denial/spender subject:denial country
8|denial/spender subject:denial gov
23|denial/spender subject:denial leader
14|denial/spender subject:denial pronoun
-6|denial/spender subject:move body
4|denial/spender subject:move gov
4|denial/spender subject:move leader
-4|denial/spender subject:move pronoun
12|denial/spender subject:pledge capital
14|denial/spender subject:pledge country
10|denial/spender subject:pledge gov
8|denial/spender subject:pledge leader
11|denial/spender subject:pledge pronoun
-3|denial/spender subject:proposal capital
9|denial/spender subject:proposal gov
-11|denial/spender subject:proposal leader
-3|denial/spender subject:proposal pronoun
9|denial/spender subject:spend country
13|denial/spender unnamed-beside-others
5|denial/subject-form:body
9|denial/subject-form:capital
-26|denial/subject-form:country
-17|denial/subject-form:gov
-8|denial/subject-form:leader
26|denial/subject-form:nongov
4|denial/subject-form:people
-4|denial/subject-form:pronoun
7|denial/subject-of:adopt
12|denial/subject-of:agree
-23|denial/subject-of:ask
-33|denial/subject-of:ask for
5|denial/subject-of:back
-9|denial/subject-of:be
5|denial/subject-of:call
-7|denial/subject-of:call for
10|denial/subject-of:commit
-5|denial/subject-of:consider
9|denial/subject-of:decline
-8|denial/subject-of:demand
8|denial/subject-of:deny
-3|denial/subject-of:dismiss
3|denial/subject-of:do
-5|denial/subject-of:endorse
13|denial/subject-of:go
3|denial/subject-of:keep
16|denial/subject-of:mention
-8|denial/subject-of:name
3|denial/subject-of:oppose
3|denial/subject-of:plan
5|denial/subject-of:pledge
5|denial/subject-of:promise
-10|denial/subject-of:propose
-6|denial/subject-of:put
-8|denial/subject-of:raise
8|denial/subject-of:reach
-9|denial/subject-of:refusal
-8|denial/subject-of:refuse
8|denial/subject-of:reject
-6|denial/subject-of:request
19|denial/subject-of:rule out
4|denial/subject-of:say no to
5|denial/subject-of:set aside
-9|denial/subject-of:speak of
14|denial/subject-of:spend
3|denial/subject-of:spurn
6|denial/subject-of:suggest
-5|denial/subject-of:take
-17|denial/subject-of:tell
13|denial/subject-of:turn down
8|denial/subject-of:utter
-4|denial/subject-of:veto
5|denial/subject-of:write
-5|denial/subject-speaker:body none
12|denial/subject-speaker:body nongov
3|denial/subject-speaker:capital capital
10|denial/subject-speaker:capital country
3|denial/subject-speaker:country capital
-4|denial/subject-speaker:country country
5|denial/subject-speaker:country leader
-21|denial/subject-speaker:country none
-3|denial/subject-speaker:country nongov
-6|denial/subject-speaker:country pronoun
-8|denial/subject-speaker:gov gov
-5|denial/subject-speaker:gov none
-7|denial/subject-speaker:leader none
10|denial/subject-speaker:none body
-8|denial/subject-speaker:none capital
-8|denial/subject-speaker:none country
17|denial/subject-speaker:none gov
4|denial/subject-speaker:none leader
-17|denial/subject-speaker:none none
7|denial/subject-speaker:none nongov
-5|denial/subject-speaker:none people
19|denial/subject-speaker:nongov none
4|denial/subject-speaker:nongov nongov
6|denial/subject-speaker:people none
-3|denial/subject-speaker:people people
-3|denial/subject-speaker:pronoun body
-8|denial/subject-speaker:pronoun gov
15|denial/subject-speaker:pronoun leader
7|denial/subject-speaker:pronoun none
-13|denial/subject-speaker:pronoun pronoun
4|denial/subject:be gov
-3|denial/subject:be leader
-11|denial/subject:be pronoun
3|denial/subject:cap leader
-7|denial/subject:demand body
-9|denial/subject:demand capital
-37|denial/subject:demand country
-18|denial/subject:demand leader
-3|denial/subject:demand nongov
-12|denial/subject:demand pronoun
9|denial/subject:denial capital
7|denial/subject:denial country
8|denial/subject:denial gov
13|denial/subject:denial leader
14|denial/subject:denial pronoun
-4|denial/subject:move body
15|denial/subject:move country
4|denial/subject:move gov
-6|denial/subject:move pronoun
12|denial/subject:pledge capital
18|denial/subject:pledge country
14|denial/subject:pledge gov
5|denial/subject:pledge leader
10|denial/subject:pledge pronoun
3|denial/subject:proposal capital
8|denial/subject:proposal gov
-13|denial/subject:proposal leader
10|denial/subject:spend country
11|denial/subject:spend pronoun
-19|denial/tag:gov
82|denial/tag:nongov
4|denial/tag:person
14|denial/tag:source
-4|denial/unnamed
-4|denial/unnamed-beside-others
-17|proposal/after-joint:0 far
-12|proposal/after-joint:0 mid
12|proposal/after-joint:0 near
4|proposal/after-joint:1 far
-18|proposal/after-joint:1 mid
5|proposal/after-joint:1 near
-3|proposal/after-joint:2 far
9|proposal/after-joint:2 mid
-5|proposal/after-joint:2 near
-7|proposal/after-joint:3 far
-4|proposal/after-joint:3 near
3|proposal/after-led:\" far free
7|proposal/after-led:\" far joined
-5|proposal/after-led:\" near joined
3|proposal/after-led:# far joined
3|proposal/after-led:, far joined
-7|proposal/after-led:, near joined
-3|proposal/after-led:: near joined
-3|proposal/after-led:; far joined
-9|proposal/after-led:; near joined
-12|proposal/after-led:accused far joined
8|proposal/after-led:afford far joined
7|proposal/after-led:after far joined
4|proposal/after-led:after near joined
-3|proposal/after-led:all far joined
-7|proposal/after-led:alliance far joined
-5|proposal/after-led:alone near free
3|proposal/after-led:although far joined
-9|proposal/after-led:an far joined
-10|proposal/after-led:and far joined
3|proposal/after-led:and near free
-8|proposal/after-led:and near joined
-3|proposal/after-led:around far joined
-5|proposal/after-led:as near free
-3|proposal/after-led:as near joined
10|proposal/after-led:ate far joined
-14|proposal/after-led:been far free
-10|proposal/after-led:before far joined
-8|proposal/after-led:beyond far joined
3|proposal/after-led:bring far joined
-11|proposal/after-led:but near joined
10|proposal/after-led:by far free
16|proposal/after-led:by far joined
-4|proposal/after-led:by near free
8|proposal/after-led:call near joined
6|proposal/after-led:chief far joined
-3|proposal/after-led:coming far joined
10|proposal/after-led:cost far joined
5|proposal/after-led:day near free
-6|proposal/after-led:defense minister near joined
10|proposal/after-led:direction near free
3|proposal/after-led:draw far joined
14|proposal/after-led:exposes near free
-4|proposal/after-led:figure far free
11|proposal/after-led:figure near free
-5|proposal/after-led:finance far joined
-3|proposal/after-led:for far free
-14|proposal/after-led:for far joined
-15|proposal/after-led:for near free
-7|proposal/after-led:from far free
-5|proposal/after-led:from far joined
3|proposal/after-led:from near free
11|proposal/after-led:gdp near free
-5|proposal/after-led:gross domestic product near free
4|proposal/after-led:had near free
4|proposal/after-led:if far joined
18|proposal/after-led:in far free
13|proposal/after-led:in far joined
4|proposal/after-led:in near free
6|proposal/after-led:in near joined
3|proposal/after-led:is far free
-4|proposal/after-led:left far joined
11|proposal/after-led:level far joined
-4|proposal/after-led:level near free
-3|proposal/after-led:meet near free
-3|proposal/after-led:method far free
5|proposal/after-led:most near free
-5|proposal/after-led:neither far joined
11|proposal/after-led:next far free
3|proposal/after-led:next far joined
17|proposal/after-led:next near free
-4|proposal/after-led:normal far free
5|proposal/after-led:note far joined
-14|proposal/after-led:of far joined
8|proposal/after-led:of near free
-4|proposal/after-led:of near joined
-5|proposal/after-led:on far free
3|proposal/after-led:on far joined
10|proposal/after-led:on near free
-4|proposal/after-led:once near joined
3|proposal/after-led:option far joined
3|proposal/after-led:present far joined
-4|proposal/after-led:president far free
4|proposal/after-led:prime minister near joined
-7|proposal/after-led:provided near joined
-4|proposal/after-led:require far joined
-3|proposal/after-led:ruling far free
3|proposal/after-led:say far joined
19|proposal/after-led:say near joined
10|proposal/after-led:senior far joined
19|proposal/after-led:several far joined
-4|proposal/after-led:strategy far free
-4|proposal/after-led:talk about near free
7|proposal/after-led:target near joined
-4|proposal/after-led:tell far joined
6|proposal/after-led:that far joined
-10|proposal/after-led:that near free
14|proposal/after-led:that near joined
-5|proposal/after-led:think far joined
-4|proposal/after-led:this far free
-18|proposal/after-led:this near free
-3|proposal/after-led:through near free
3|proposal/after-led:to near free
-4|proposal/after-led:to near joined
7|proposal/after-led:was far joined
-5|proposal/after-led:what far free
-14|proposal/after-led:what far joined
3|proposal/after-led:what near joined
-15|proposal/after-led:when near joined
-4|proposal/after-led:where far joined
11|proposal/after-led:where near joined
5|proposal/after-led:which far joined
5|proposal/after-led:which near joined
3|proposal/after-led:while far joined
4|proposal/after-led:while near joined
3|proposal/after-led:with far free
-7|proposal/after-led:with far joined
9|proposal/after-led:within far free
3|proposal/after-led:within far joined
-3|proposal/after-led:without near free
5|proposal/after-led:would near joined
6|proposal/after:body name
-13|proposal/after:capital name
5|proposal/after:capital owner
-9|proposal/after:country name
-24|proposal/after:country owner
9|proposal/after:gov name
12|proposal/after:gov owner
8|proposal/after:leader name
4|proposal/after:leader owner
-19|proposal/after:nongov name
-20|proposal/after:nongov owner
-6|proposal/after:people owner
8|proposal/after:pronoun name
6|proposal/after:pronoun owner
5|proposal/asked-before:other
18|proposal/asked-before:spender
-13|proposal/before-clause:after-figure inside name body
-8|proposal/before-clause:after-figure inside name capital
-3|proposal/before-clause:after-figure inside name country
-5|proposal/before-clause:after-figure inside name gov
9|proposal/before-clause:after-figure inside name leader
7|proposal/before-clause:after-figure inside name nongov
3|proposal/before-clause:after-figure inside name pronoun
3|proposal/before-clause:after-figure inside owner body
-9|proposal/before-clause:after-figure inside owner gov
4|proposal/before-clause:after-figure inside owner leader
4|proposal/before-clause:after-figure inside owner pronoun
11|proposal/before-clause:after-figure opens name body
-3|proposal/before-clause:after-figure opens name capital
11|proposal/before-clause:after-figure opens name country
-10|proposal/before-clause:after-figure opens name gov
-5|proposal/before-clause:after-figure opens name pronoun
-6|proposal/before-clause:after-figure opens owner country
5|proposal/before-clause:after-figure opens owner leader
-8|proposal/before-clause:free inside name capital
3|proposal/before-clause:free inside name country
16|proposal/before-clause:free inside name leader
11|proposal/before-clause:free inside name nongov
-4|proposal/before-clause:free inside name people
-6|proposal/before-clause:free inside name pronoun
8|proposal/before-clause:free inside owner capital
4|proposal/before-clause:free inside owner country
-4|proposal/before-clause:free inside owner gov
3|proposal/before-clause:free inside owner nongov
-10|proposal/before-clause:free inside owner pronoun
21|proposal/before-clause:free opens name body
16|proposal/before-clause:free opens name capital
-9|proposal/before-clause:free opens name country
4|proposal/before-clause:free opens name gov
-19|proposal/before-clause:free opens name leader
-4|proposal/before-clause:free opens name people
3|proposal/before-clause:free opens owner capital
16|proposal/before-clause:free opens owner gov
-8|proposal/before-clause:free opens owner nongov
-8|proposal/before-clause:free opens owner people
-6|proposal/before-clause:free opens owner pronoun
15|proposal/before-far:4
6|proposal/before-far:60
-13|proposal/before-far:9
-4|proposal/before-free:0 after-figure name far
4|proposal/before-free:0 after-figure name near
-7|proposal/before-free:0 after-figure owner far
-5|proposal/before-free:0 free name far
-6|proposal/before-free:0 free name near
14|proposal/before-free:0 free owner far
3|proposal/before-free:0 free owner near
6|proposal/before-free:1 after-figure name near
-3|proposal/before-free:1 after-figure owner far
6|proposal/before-free:1 after-figure owner near
-10|proposal/before-free:1 free name far
22|proposal/before-free:1 free name near
-14|proposal/before-free:1 free owner near
-6|proposal/before-free:2 after-figure name far
-3|proposal/before-free:2 after-figure name near
13|proposal/before-free:2 free name far
3|proposal/before-free:2 free name near
-3|proposal/before-free:2 free owner far
-6|proposal/before-free:2 free owner near
5|proposal/before-free:3 free name near
9|proposal/before-joint:0 after-figure
5|proposal/before-joint:0 free
6|proposal/before-joint:1 after-figure
-9|proposal/before-joint:2 after-figure
-13|proposal/before-joint:3 after-figure
7|proposal/before-joint:3 free
10|proposal/before-led:
4|proposal/before-led:\"
3|proposal/before-led:#
13|proposal/before-led:'
15|proposal/before-led:(
-20|proposal/before-led:,
17|proposal/before-led:-
8|proposal/before-led:--
-12|proposal/before-led:.
4|proposal/before-led:;
9|proposal/before-led:DATE
-3|proposal/before-led:accept
8|proposal/before-led:accused
-5|proposal/before-led:after
3|proposal/before-led:agency
8|proposal/before-led:ambition
-3|proposal/before-led:among
-3|proposal/before-led:an
4|proposal/before-led:and
-4|proposal/before-led:around
10|proposal/before-led:as
-3|proposal/before-led:asian
10|proposal/before-led:ask
9|proposal/before-led:assails
-12|proposal/before-led:at
-3|proposal/before-led:bankrupting
-7|proposal/before-led:be
5|proposal/before-led:because
8|proposal/before-led:between
8|proposal/before-led:bring
8|proposal/before-led:by
-4|proposal/before-led:call
-7|proposal/before-led:call on
-4|proposal/before-led:campaign
-3|proposal/before-led:candidate
-3|proposal/before-led:caretaker
-3|proposal/before-led:central
-4|proposal/before-led:chairs
16|proposal/before-led:chief
4|proposal/before-led:chief cabinet secretary
10|proposal/before-led:cite
8|proposal/before-led:colleague
5|proposal/before-led:commit
14|proposal/before-led:committee
-3|proposal/before-led:conference
-12|proposal/before-led:conservative
13|proposal/before-led:defence minister
-8|proposal/before-led:defense minister
5|proposal/before-led:defense secretary
4|proposal/before-led:deputy prime minister
-4|proposal/before-led:designate
3|proposal/before-led:director
11|proposal/before-led:eastern
-19|proposal/before-led:elect
-3|proposal/before-led:entreat
-8|proposal/before-led:every
-3|proposal/before-led:exhort
-4|proposal/before-led:expect
15|proposal/before-led:finance minister
-7|proposal/before-led:find
-10|proposal/before-led:follows
-4|proposal/before-led:for
-4|proposal/before-led:foreign minister
-7|proposal/before-led:former
-4|proposal/before-led:friends
-9|proposal/before-led:from
12|proposal/before-led:general
-3|proposal/before-led:give
3|proposal/before-led:government
17|proposal/before-led:grills
-3|proposal/before-led:group
10|proposal/before-led:hands
16|proposal/before-led:has
-3|proposal/before-led:heard
8|proposal/before-led:his
-5|proposal/before-led:how
-14|proposal/before-led:in
-3|proposal/before-led:increase
6|proposal/before-led:interim
-8|proposal/before-led:is
-7|proposal/before-led:it
11|proposal/before-led:its
-12|proposal/before-led:keep
-3|proposal/before-led:kiss
4|proposal/before-led:known
4|proposal/before-led:lawmakers
-7|proposal/before-led:lead
-4|proposal/before-led:leader
-8|proposal/before-led:leadership
9|proposal/before-led:leads
6|proposal/before-led:leave
-5|proposal/before-led:led
9|proposal/before-led:let
-12|proposal/before-led:lift
-3|proposal/before-led:like
6|proposal/before-led:lord
-7|proposal/before-led:make
-5|proposal/before-led:match
5|proposal/before-led:minister
-3|proposal/before-led:money
-4|proposal/before-led:most
3|proposal/before-led:mr
4|proposal/before-led:national security adviser
10|proposal/before-led:not
14|proposal/before-led:now
-5|proposal/before-led:nudge
-3|proposal/before-led:oblige
-6|proposal/before-led:of
4|proposal/before-led:off
-5|proposal/before-led:offer
-12|proposal/before-led:one
3|proposal/before-led:other
9|proposal/before-led:over
-3|proposal/before-led:own
-4|proposal/before-led:pis
21|proposal/before-led:president
-11|proposal/before-led:prime minister
6|proposal/before-led:propel
3|proposal/before-led:propose
11|proposal/before-led:put
16|proposal/before-led:raise
5|proposal/before-led:ratify
3|proposal/before-led:reach
-4|proposal/before-led:regards
-4|proposal/before-led:reiterate
-5|proposal/before-led:repeat
3|proposal/before-led:report
-7|proposal/before-led:restore
5|proposal/before-led:return
-9|proposal/before-led:say
8|proposal/before-led:see
10|proposal/before-led:seen
5|proposal/before-led:senior
-9|proposal/before-led:since
-9|proposal/before-led:sir
3|proposal/before-led:so
10|proposal/before-led:some
-5|proposal/before-led:splits
-5|proposal/before-led:staked
8|proposal/before-led:start
-4|proposal/before-led:succeed
-3|proposal/before-led:supporters
5|proposal/before-led:take
-9|proposal/before-led:tell
5|proposal/before-led:termed
-5|proposal/before-led:that
-3|proposal/before-led:the economy
-6|proposal/before-led:their
-7|proposal/before-led:think
-10|proposal/before-led:though
-4|proposal/before-led:thrown
4|proposal/before-led:tie
3|proposal/before-led:to
3|proposal/before-led:trillion
-3|proposal/before-led:troubles
-12|proposal/before-led:under
-5|proposal/before-led:understood
-6|proposal/before-led:until
7|proposal/before-led:upon
-23|proposal/before-led:urge
-4|proposal/before-led:vice
-6|proposal/before-led:view
7|proposal/before-led:want
-5|proposal/before-led:war
-3|proposal/before-led:were
-7|proposal/before-led:what
3|proposal/before-led:when
3|proposal/before-led:where
7|proposal/before-led:whether
-7|proposal/before-led:which
5|proposal/before-led:while
13|proposal/before-led:why
-8|proposal/before-led:with
26|proposal/before-led:within
12|proposal/before-led:yet
-4|proposal/before-led:—
19|proposal/before:body name
3|proposal/before:body owner
11|proposal/before:capital owner
-4|proposal/before:country owner
-12|proposal/before:gov name
8|proposal/before:leader name
6|proposal/before:leader owner
18|proposal/before:nongov name
-5|proposal/before:nongov owner
-8|proposal/before:people name
-9|proposal/before:people owner
-9|proposal/before:pronoun name
-13|proposal/before:pronoun owner
-9|proposal/governor-form:about finite+
3|proposal/governor-form:accept finite+
3|proposal/governor-form:accept finite+would
-9|proposal/governor-form:achieve gerund+
6|proposal/governor-form:adopt finite+could
6|proposal/governor-form:advise finite+
3|proposal/governor-form:advise inf+
10|proposal/governor-form:advocate finite+
3|proposal/governor-form:advocate inf+
3|proposal/governor-form:afford finite+
4|proposal/governor-form:agitate for finite+
-15|proposal/governor-form:agitate for progressive+
7|proposal/governor-form:agree finite+
-12|proposal/governor-form:agree finite+would
13|proposal/governor-form:agree gerund+
-11|proposal/governor-form:agree inf+
-6|proposal/governor-form:aim finite+could
4|proposal/governor-form:aim finite+would
4|proposal/governor-form:aim inf+
-6|proposal/governor-form:ambition +
-14|proposal/governor-form:amount finite+would
-12|proposal/governor-form:announce finite+
6|proposal/governor-form:announce gerund+
-11|proposal/governor-form:approve finite+could
7|proposal/governor-form:argue finite+
6|proposal/governor-form:argue for finite+
-4|proposal/governor-form:argue for inf+
-3|proposal/governor-form:argue for progressive+
5|proposal/governor-form:argue gerund+
-3|proposal/governor-form:argue inf+
4|proposal/governor-form:arrive finite+
3|proposal/governor-form:arrive finite++not
-10|proposal/governor-form:arrive finite+will
-3|proposal/governor-form:arrive finite+would
-20|proposal/governor-form:ask finite+
-17|proposal/governor-form:ask for finite+
3|proposal/governor-form:ask for gerund+
18|proposal/governor-form:ask inf+
-8|proposal/governor-form:aspiration +
9|proposal/governor-form:be finite+
3|proposal/governor-form:be finite+can
6|proposal/governor-form:be finite+should
4|proposal/governor-form:be finite+should+not
-3|proposal/governor-form:be finite+will
-17|proposal/governor-form:be inf+
-3|proposal/governor-form:believe finite+
9|proposal/governor-form:believe gerund+
-9|proposal/governor-form:call +
6|proposal/governor-form:call finite+
12|proposal/governor-form:call for +
19|proposal/governor-form:call for finite+
-4|proposal/governor-form:call for finite+will
13|proposal/governor-form:call for gerund+
5|proposal/governor-form:call for inf+
-6|proposal/governor-form:call for progressive+
13|proposal/governor-form:call on finite+
12|proposal/governor-form:campaign finite+
4|proposal/governor-form:campaign progressive+
-10|proposal/governor-form:carry finite+
3|proposal/governor-form:carry finite+will
5|proposal/governor-form:choose finite+
11|proposal/governor-form:clamor progressive+
-6|proposal/governor-form:climb finite+
-6|proposal/governor-form:climb finite+would
-13|proposal/governor-form:codify finite+would
4|proposal/governor-form:come back with finite+could
-4|proposal/governor-form:come to finite+
-9|proposal/governor-form:commit finite+could
5|proposal/governor-form:commit finite+should
10|proposal/governor-form:commit finite+should+not
-8|proposal/governor-form:commitment +
-24|proposal/governor-form:consider finite+
8|proposal/governor-form:consider finite+should
-6|proposal/governor-form:consider gerund+
25|proposal/governor-form:consider inf+
-18|proposal/governor-form:consider progressive+
-5|proposal/governor-form:contain finite+could
4|proposal/governor-form:contemplate finite+
-5|proposal/governor-form:contemplate finite+would
-3|proposal/governor-form:debate finite+
-4|proposal/governor-form:decide inf+
7|proposal/governor-form:declare finite+would
-3|proposal/governor-form:decline finite+
4|proposal/governor-form:demand finite+
-4|proposal/governor-form:demand progressive+
3|proposal/governor-form:devote finite+
11|proposal/governor-form:devote gerund+
-7|proposal/governor-form:dip finite+should+not
8|proposal/governor-form:discuss finite+
-4|proposal/governor-form:discuss gerund+
-15|proposal/governor-form:discuss inf+
6|proposal/governor-form:discuss progressive+
-4|proposal/governor-form:do finite+
4|proposal/governor-form:double finite+should
-5|proposal/governor-form:double gerund+
-6|proposal/governor-form:draft gerund+
3|proposal/governor-form:drop finite++not
9|proposal/governor-form:edge finite+
-4|proposal/governor-form:edge finite+would
4|proposal/governor-form:end finite+
3|proposal/governor-form:endorse inf+
3|proposal/governor-form:entreat finite+
-13|proposal/governor-form:envisage finite+
3|proposal/governor-form:envision finite+
-4|proposal/governor-form:equal finite+would
5|proposal/governor-form:estimate finite+
-6|proposal/governor-form:examine inf+
-11|proposal/governor-form:examine progressive+
4|proposal/governor-form:exceed finite+
4|proposal/governor-form:exceed finite+could
-3|proposal/governor-form:exceed finite+will
3|proposal/governor-form:exhort finite+
-6|proposal/governor-form:expect finite+
8|proposal/governor-form:explore finite+
-8|proposal/governor-form:eye finite+
-13|proposal/governor-form:fall finite+should+not
19|proposal/governor-form:favor finite+
-4|proposal/governor-form:favor inf+
9|proposal/governor-form:favour finite+
3|proposal/governor-form:fend off finite+
7|proposal/governor-form:fight finite+
-5|proposal/governor-form:fix finite+
4|proposal/governor-form:get finite++not
-5|proposal/governor-form:get finite+could
8|proposal/governor-form:get finite+could+not
4|proposal/governor-form:get finite+should
-7|proposal/governor-form:get finite+would
-11|proposal/governor-form:get inf+
-4|proposal/governor-form:give finite+
5|proposal/governor-form:give finite+could
-6|proposal/governor-form:give finite+should
-6|proposal/governor-form:give inf+
-7|proposal/governor-form:go finite+
-8|proposal/governor-form:go finite+could
13|proposal/governor-form:go finite+should
-12|proposal/governor-form:go finite+should+not
27|proposal/governor-form:go finite+would
-8|proposal/governor-form:go gerund+
-3|proposal/governor-form:go inf+
3|proposal/governor-form:go progressive+
3|proposal/governor-form:go progressive+should
-12|proposal/governor-form:goal +
7|proposal/governor-form:grow finite+
-14|proposal/governor-form:grow finite+would
-6|proposal/governor-form:grow gerund+
4|proposal/governor-form:guarantee finite+would
-3|proposal/governor-form:head finite+should
3|proposal/governor-form:head finite+would
-8|proposal/governor-form:hike inf+
3|proposal/governor-form:hint finite+
-3|proposal/governor-form:hint progressive+
8|proposal/governor-form:hit finite+would
-8|proposal/governor-form:hold finite+
-13|proposal/governor-form:hold finite+will
5|proposal/governor-form:hold finite+would
4|proposal/governor-form:hold inf+
-13|proposal/governor-form:hope finite+
6|proposal/governor-form:idea +
3|proposal/governor-form:increase finite+
13|proposal/governor-form:increase finite+would
4|proposal/governor-form:invest finite+should
-3|proposal/governor-form:jump finite+will
-16|proposal/governor-form:keep finite+
6|proposal/governor-form:keep finite+should
8|proposal/governor-form:keep finite+would
-3|proposal/governor-form:lean toward gerund+
3|proposal/governor-form:leave finite+
5|proposal/governor-form:level off at finite+would
-9|proposal/governor-form:lift finite+could
-16|proposal/governor-form:like finite+
3|proposal/governor-form:like to see finite+would
8|proposal/governor-form:live with finite+can
-10|proposal/governor-form:live with finite+would
-6|proposal/governor-form:lobby for finite+
-8|proposal/governor-form:look at finite+
-9|proposal/governor-form:look at finite+should
-4|proposal/governor-form:look at progressive+
-11|proposal/governor-form:lower finite+
5|proposal/governor-form:lower finite++not
-3|proposal/governor-form:manage finite+could
6|proposal/governor-form:match finite+
6|proposal/governor-form:mean finite+could
-7|proposal/governor-form:mean finite+would
3|proposal/governor-form:meet gerund+
24|proposal/governor-form:mention finite+
-10|proposal/governor-form:mention finite+will
8|proposal/governor-form:move finite+could
-3|proposal/governor-form:move finite+should
-14|proposal/governor-form:move finite+would
4|proposal/governor-form:move up gerund+
-14|proposal/governor-form:mull finite+
-4|proposal/governor-form:mull progressive+
4|proposal/governor-form:muse finite+
-3|proposal/governor-form:name finite+
10|proposal/governor-form:name gerund+
-4|proposal/governor-form:name inf+
-4|proposal/governor-form:obligation +
3|proposal/governor-form:oblige finite+would
5|proposal/governor-form:offer finite+
4|proposal/governor-form:offer finite+would
5|proposal/governor-form:offer gerund+
-5|proposal/governor-form:offer progressive+
4|proposal/governor-form:oppose finite+
3|proposal/governor-form:path +
3|proposal/governor-form:pay finite+should
4|proposal/governor-form:peg inf+
-4|proposal/governor-form:pencil in finite+
5|proposal/governor-form:pencil in finite+would
-3|proposal/governor-form:plan finite+
5|proposal/governor-form:play down finite+
4|proposal/governor-form:pledge finite+
-13|proposal/governor-form:pledge gerund+
-4|proposal/governor-form:ponder finite+
-7|proposal/governor-form:prefer finite+
5|proposal/governor-form:prefer finite+would
-6|proposal/governor-form:prepare finite+
3|proposal/governor-form:prepare finite+should
3|proposal/governor-form:pressure +
10|proposal/governor-form:promise finite+
5|proposal/governor-form:proposal +
4|proposal/governor-form:propose finite+
6|proposal/governor-form:propose finite+will
-3|proposal/governor-form:propose finite+would
-10|proposal/governor-form:propose gerund+
22|proposal/governor-form:propose inf+
-7|proposal/governor-form:push back finite+
-3|proposal/governor-form:push for progressive+
8|proposal/governor-form:put finite+
-7|proposal/governor-form:put finite+could
3|proposal/governor-form:put finite+will
-4|proposal/governor-form:put finite+would
-6|proposal/governor-form:put forward finite+
-18|proposal/governor-form:raise finite+
7|proposal/governor-form:raise finite+could
4|proposal/governor-form:raise finite+should
-9|proposal/governor-form:raise finite+would
8|proposal/governor-form:raise gerund+
-4|proposal/governor-form:ratify gerund+
4|proposal/governor-form:reach finite+
-21|proposal/governor-form:reach finite+should
5|proposal/governor-form:reach finite+will
-9|proposal/governor-form:ready finite+should
7|proposal/governor-form:reckon finite+
8|proposal/governor-form:recommend finite+
6|proposal/governor-form:recommend finite+will
10|proposal/governor-form:recommend inf+
12|proposal/governor-form:recommendation +
-16|proposal/governor-form:recommendations +
3|proposal/governor-form:reduce finite+would
3|proposal/governor-form:refuse finite+
8|proposal/governor-form:reiterate finite+
3|proposal/governor-form:remain finite+
-15|proposal/governor-form:require finite+would
6|proposal/governor-form:resist finite+
3|proposal/governor-form:return finite+
3|proposal/governor-form:return finite+should
-4|proposal/governor-form:rise finite+should
-3|proposal/governor-form:rise finite+will
5|proposal/governor-form:rise finite+would
-16|proposal/governor-form:rule out finite++not
15|proposal/governor-form:rule out finite+would+not
4|proposal/governor-form:see at inf+
-17|proposal/governor-form:seek finite+
-3|proposal/governor-form:seek finite+would
-3|proposal/governor-form:seek gerund+
9|proposal/governor-form:seek inf+
-9|proposal/governor-form:set aside finite+would
-4|proposal/governor-form:set finite+
-6|proposal/governor-form:set finite+could
-4|proposal/governor-form:set finite+will
7|proposal/governor-form:set finite+would
-5|proposal/governor-form:set gerund+
-3|proposal/governor-form:set his heart on finite+
-9|proposal/governor-form:settle for finite+
5|proposal/governor-form:settle for finite+could
11|proposal/governor-form:settle for finite+would
-7|proposal/governor-form:settle for inf+
5|proposal/governor-form:settle on finite+will
-4|proposal/governor-form:settle on inf+
4|proposal/governor-form:shoot for finite+should
-5|proposal/governor-form:signal finite+
-9|proposal/governor-form:sit progressive+
5|proposal/governor-form:slip finite+
-3|proposal/governor-form:sound out finite+
-5|proposal/governor-form:sound out progressive+
-8|proposal/governor-form:speak of finite+
-8|proposal/governor-form:speak of inf+
4|proposal/governor-form:speak of progressive+
5|proposal/governor-form:specify gerund+
-18|proposal/governor-form:spend finite+
21|proposal/governor-form:spend finite+should
-5|proposal/governor-form:spend finite+should+not
-13|proposal/governor-form:spend finite+will
6|proposal/governor-form:spend finite+would
-5|proposal/governor-form:spend gerund+
7|proposal/governor-form:spend inf+
4|proposal/governor-form:spend progressive+should
5|proposal/governor-form:start at finite+
-6|proposal/governor-form:stay finite+should
-6|proposal/governor-form:stop finite+
9|proposal/governor-form:stop finite+would
-6|proposal/governor-form:stop short finite+
10|proposal/governor-form:study finite+would
-10|proposal/governor-form:study inf+
-8|proposal/governor-form:study progressive+
3|proposal/governor-form:suggest finite+
8|proposal/governor-form:suggest finite+will
-5|proposal/governor-form:suggestion +
4|proposal/governor-form:take finite+
3|proposal/governor-form:take finite+should
4|proposal/governor-form:take finite+will
-23|proposal/governor-form:take finite+would
9|proposal/governor-form:talk about finite+
5|proposal/governor-form:talk about finite+should
-14|proposal/governor-form:talk about inf+
5|proposal/governor-form:talk finite+
-8|proposal/governor-form:talk gerund+
-8|proposal/governor-form:talk of finite+
-3|proposal/governor-form:target finite+could
-8|proposal/governor-form:tell finite+
-12|proposal/governor-form:tell gerund+
6|proposal/governor-form:think finite+
4|proposal/governor-form:think finite+should
12|proposal/governor-form:think inf+
-4|proposal/governor-form:think progressive+
-7|proposal/governor-form:tie finite+would+not
6|proposal/governor-form:tie gerund+
8|proposal/governor-form:toss around finite+
-8|proposal/governor-form:try finite+
5|proposal/governor-form:try finite+could
13|proposal/governor-form:urge finite+
-9|proposal/governor-form:urge inf+
4|proposal/governor-form:use finite+could
8|proposal/governor-form:use finite+should+not
-5|proposal/governor-form:vote on finite+will
3|proposal/governor-form:vow gerund+
9|proposal/governor-form:want finite+
3|proposal/governor-form:warn gerund+
-14|proposal/governor-form:weigh progressive+
-3|proposal/governor-form:work progressive+
-3|proposal/governor-form:write finite+
5|proposal/governor-form:write finite+should
6|proposal/governor-form:write finite+would
4|proposal/governor-kind:be
-13|proposal/governor-kind:cap
14|proposal/governor-kind:demand
5|proposal/governor-kind:denial
-15|proposal/governor-kind:level
-17|proposal/governor-kind:move
-6|proposal/governor-kind:pledge
-11|proposal/governor-kind:proposal
16|proposal/governor-kind:spend
9|proposal/governor-mood:be finite+
3|proposal/governor-mood:be finite+can
6|proposal/governor-mood:be finite+should
4|proposal/governor-mood:be finite+should+not
-3|proposal/governor-mood:be finite+will
-17|proposal/governor-mood:be inf+
-22|proposal/governor-mood:cap finite+
-5|proposal/governor-mood:cap finite+could
7|proposal/governor-mood:cap finite+should
-14|proposal/governor-mood:cap finite+will
16|proposal/governor-mood:cap finite+would
5|proposal/governor-mood:cap inf+
8|proposal/governor-mood:demand +
32|proposal/governor-mood:demand finite+
-36|proposal/governor-mood:demand finite++passive
5|proposal/governor-mood:demand finite+could
-3|proposal/governor-mood:demand finite+will
3|proposal/governor-mood:demand finite+would
4|proposal/governor-mood:demand gerund+
17|proposal/governor-mood:demand inf+
-18|proposal/governor-mood:demand progressive+
9|proposal/governor-mood:denial finite+
-16|proposal/governor-mood:denial finite++not
15|proposal/governor-mood:denial finite+would+not
7|proposal/governor-mood:level finite+
5|proposal/governor-mood:level finite+could
-5|proposal/governor-mood:level finite+should
-6|proposal/governor-mood:level finite+should+passive
-12|proposal/governor-mood:level finite+would
-9|proposal/governor-mood:level progressive+
10|proposal/governor-mood:move finite+
15|proposal/governor-mood:move finite++not
-11|proposal/governor-mood:move finite+could
8|proposal/governor-mood:move finite+could+not
17|proposal/governor-mood:move finite+should
-31|proposal/governor-mood:move finite+should+not
4|proposal/governor-mood:move finite+should+passive
3|proposal/governor-mood:move finite+would
-9|proposal/governor-mood:move finite+would+passive
-17|proposal/governor-mood:move gerund+
-16|proposal/governor-mood:move inf+
5|proposal/governor-mood:move progressive+
4|proposal/governor-mood:move progressive+should
-18|proposal/governor-mood:pledge +
-9|proposal/governor-mood:pledge finite+
-17|proposal/governor-mood:pledge finite+could
12|proposal/governor-mood:pledge finite+should
10|proposal/governor-mood:pledge finite+should+not
3|proposal/governor-mood:pledge finite+should+passive
13|proposal/governor-mood:pledge finite+would
-7|proposal/governor-mood:pledge finite+would+not
20|proposal/governor-mood:pledge gerund+
-11|proposal/governor-mood:pledge inf+
-11|proposal/governor-mood:pledge progressive+
-12|proposal/governor-mood:proposal +
3|proposal/governor-mood:proposal +would
26|proposal/governor-mood:proposal finite+
5|proposal/governor-mood:proposal finite++passive
8|proposal/governor-mood:proposal finite+can
4|proposal/governor-mood:proposal finite+could
8|proposal/governor-mood:proposal finite+should
6|proposal/governor-mood:proposal finite+will
3|proposal/governor-mood:proposal finite+would
-10|proposal/governor-mood:proposal gerund+
6|proposal/governor-mood:proposal inf+
-56|proposal/governor-mood:proposal progressive+
-15|proposal/governor-mood:spend finite+
6|proposal/governor-mood:spend finite+could+passive
23|proposal/governor-mood:spend finite+should
3|proposal/governor-mood:spend finite+should+not
-13|proposal/governor-mood:spend finite+will
6|proposal/governor-mood:spend gerund+
7|proposal/governor-mood:spend inf+
4|proposal/governor-mood:spend progressive+should
-9|proposal/governor:about
9|proposal/governor:accept
-9|proposal/governor:achieve
4|proposal/governor:adopt
9|proposal/governor:advise
16|proposal/governor:advocate
5|proposal/governor:afford
-11|proposal/governor:agitate for
7|proposal/governor:aim
-6|proposal/governor:ambition
-14|proposal/governor:amount
-6|proposal/governor:announce
-11|proposal/governor:approve
10|proposal/governor:argue
-6|proposal/governor:arrive
-3|proposal/governor:ask
-13|proposal/governor:ask for
-8|proposal/governor:aspiration
4|proposal/governor:be
6|proposal/governor:believe
3|proposal/governor:bring
38|proposal/governor:call for
14|proposal/governor:call on
17|proposal/governor:campaign
-6|proposal/governor:carry
5|proposal/governor:choose
11|proposal/governor:clamor
-13|proposal/governor:climb
-13|proposal/governor:codify
5|proposal/governor:come back with
-3|proposal/governor:come to
5|proposal/governor:commit
-8|proposal/governor:commitment
-13|proposal/governor:consider
-7|proposal/governor:debate
-6|proposal/governor:decide
7|proposal/governor:declare
-3|proposal/governor:decline
16|proposal/governor:devote
-6|proposal/governor:dip
-5|proposal/governor:discuss
-4|proposal/governor:do
-5|proposal/governor:draft
3|proposal/governor:drop
7|proposal/governor:edge
9|proposal/governor:end
4|proposal/governor:endorse
3|proposal/governor:entreat
-13|proposal/governor:envisage
3|proposal/governor:envision
-4|proposal/governor:equal
5|proposal/governor:estimate
-18|proposal/governor:examine
7|proposal/governor:exceed
3|proposal/governor:exhort
-5|proposal/governor:expect
8|proposal/governor:explore
-8|proposal/governor:eye
-13|proposal/governor:fall
15|proposal/governor:favor
9|proposal/governor:favour
3|proposal/governor:fend off
8|proposal/governor:fight
-5|proposal/governor:get
-11|proposal/governor:give
9|proposal/governor:go
-12|proposal/governor:goal
-14|proposal/governor:grow
5|proposal/governor:guarantee
-6|proposal/governor:hike
8|proposal/governor:hit
-12|proposal/governor:hold
-12|proposal/governor:hope
6|proposal/governor:idea
18|proposal/governor:increase
3|proposal/governor:insist on
4|proposal/governor:invest
-3|proposal/governor:jump
5|proposal/governor:level off at
-8|proposal/governor:lift
-16|proposal/governor:like
3|proposal/governor:like to see
-3|proposal/governor:live with
-6|proposal/governor:lobby for
-21|proposal/governor:look at
-5|proposal/governor:lower
-3|proposal/governor:manage
7|proposal/governor:match
3|proposal/governor:meet
19|proposal/governor:mention
-8|proposal/governor:move
4|proposal/governor:move up
-18|proposal/governor:mull
4|proposal/governor:muse
-4|proposal/governor:obligation
3|proposal/governor:oblige
10|proposal/governor:offer
4|proposal/governor:oppose
3|proposal/governor:path
6|proposal/governor:pay
4|proposal/governor:peg
-4|proposal/governor:plan
5|proposal/governor:play down
-9|proposal/governor:pledge
-6|proposal/governor:ponder
-5|proposal/governor:prepare
3|proposal/governor:pressure
12|proposal/governor:promise
7|proposal/governor:proposal
19|proposal/governor:propose
-3|proposal/governor:push
-7|proposal/governor:push back
-5|proposal/governor:push for
-6|proposal/governor:put forward
-6|proposal/governor:raise
-4|proposal/governor:ratify
-10|proposal/governor:reach
-11|proposal/governor:ready
8|proposal/governor:reckon
23|proposal/governor:recommend
12|proposal/governor:recommendation
-14|proposal/governor:recommendations
3|proposal/governor:reduce
3|proposal/governor:refuse
8|proposal/governor:reiterate
3|proposal/governor:remain
-15|proposal/governor:require
6|proposal/governor:resist
9|proposal/governor:return
-3|proposal/governor:rise
-3|proposal/governor:rule out
4|proposal/governor:see at
-14|proposal/governor:seek
-10|proposal/governor:set
-9|proposal/governor:set aside
-3|proposal/governor:set his heart on
4|proposal/governor:settle on
4|proposal/governor:shoot for
-5|proposal/governor:signal
-8|proposal/governor:sit
5|proposal/governor:slip
-8|proposal/governor:sound out
-13|proposal/governor:speak of
5|proposal/governor:specify
-4|proposal/governor:spend
3|proposal/governor:stand
5|proposal/governor:start at
-6|proposal/governor:stop short
-9|proposal/governor:study
9|proposal/governor:suggest
-5|proposal/governor:suggestion
-11|proposal/governor:take
4|proposal/governor:take up
-3|proposal/governor:talk
4|proposal/governor:talk about
-7|proposal/governor:talk of
-19|proposal/governor:tell
16|proposal/governor:think
8|proposal/governor:toss around
-4|proposal/governor:try
7|proposal/governor:urge
13|proposal/governor:use
-5|proposal/governor:vote on
3|proposal/governor:vow
8|proposal/governor:want
4|proposal/governor:warn
-15|proposal/governor:weigh
-3|proposal/governor:work
8|proposal/governor:write
-19|proposal/has:EU
20|proposal/has:LEADER
-38|proposal/has:NATO
13|proposal/has:academics
19|proposal/has:administration
6|proposal/has:admiral
-6|proposal/has:adviser
-10|proposal/has:advisers
-11|proposal/has:advisory
-9|proposal/has:advisory panel
3|proposal/has:afd
-11|proposal/has:aide
-18|proposal/has:aides
3|proposal/has:attendees
-3|proposal/has:author
5|proposal/has:backbenchers
12|proposal/has:bureaucrat
-12|proposal/has:bureaucrats
11|proposal/has:business leaders
-24|proposal/has:cabinet
15|proposal/has:candidate
9|proposal/has:candidates
8|proposal/has:cdu
-4|proposal/has:center for
-16|proposal/has:chancellor
-4|proposal/has:chief cabinet secretary
4|proposal/has:chinese nationalist party
8|proposal/has:christian democrats
30|proposal/has:coalition
-33|proposal/has:committee
3|proposal/has:conservative party of japan
5|proposal/has:conservatives
5|proposal/has:could
20|proposal/has:country
-36|proposal/has:defence minister
-21|proposal/has:defence ministry
-14|proposal/has:defence secretary
-29|proposal/has:defense minister
-9|proposal/has:defense ministry
-22|proposal/has:defense secretary
-4|proposal/has:deputy prime minister
5|proposal/has:diplomat
-5|proposal/has:diplomats
10|proposal/has:dpp
12|proposal/has:economist
-10|proposal/has:economists
-13|proposal/has:editorial
7|proposal/has:ekre
3|proposal/has:envoy
7|proposal/has:ex
7|proposal/has:executives
-30|proposal/has:expert
7|proposal/has:expert panel
37|proposal/has:experts
18|proposal/has:figure
25|proposal/has:figures
-14|proposal/has:finance ministry
3|proposal/has:fine gael
-13|proposal/has:foreign minister
7|proposal/has:foreign ministry
4|proposal/has:foreign secretary
40|proposal/has:former
-39|proposal/has:general
-9|proposal/has:gov ' t
-10|proposal/has:governing coalition
12|proposal/has:government
-3|proposal/has:govt
-26|proposal/has:hawks
38|proposal/has:i
-8|proposal/has:insiders
-5|proposal/has:institute
4|proposal/has:isamaa
14|proposal/has:ishin
13|proposal/has:japan innovation party
4|proposal/has:japanese communist party
4|proposal/has:keidanren
10|proposal/has:kmt
3|proposal/has:labour mps
-6|proposal/has:law and justice
-8|proposal/has:lawmaker
4|proposal/has:lawmakers
-13|proposal/has:ldp
52|proposal/has:leader
16|proposal/has:leaders
17|proposal/has:leadership
5|proposal/has:legislator
4|proposal/has:legislators
8|proposal/has:liberal democratic party
-4|proposal/has:liberal democrats
4|proposal/has:liberals
-7|proposal/has:man
-6|proposal/has:mayor
19|proposal/has:member
-18|proposal/has:members
7|proposal/has:minister
-17|proposal/has:ministers
-36|proposal/has:ministry
-7|proposal/has:ministry of defence
3|proposal/has:mp
-6|proposal/has:mps
34|proposal/has:my
-8|proposal/has:n - va
4|proposal/has:national rally
6|proposal/has:national security adviser
11|proposal/has:negotiators
4|proposal/has:nippon ishin
-11|proposal/has:nsc
-10|proposal/has:nz first
-4|proposal/has:observers
6|proposal/has:officer
12|proposal/has:officers
6|proposal/has:official
-53|proposal/has:officials
3|proposal/has:opposition
7|proposal/has:opposition leader
-14|proposal/has:our
-20|proposal/has:panel
-9|proposal/has:parliament
3|proposal/has:participants
5|proposal/has:parties
13|proposal/has:party
-5|proposal/has:people
12|proposal/has:people power party
-40|proposal/has:person
-3|proposal/has:pis
17|proposal/has:politicians
3|proposal/has:popular party
-20|proposal/has:premier
-4|proposal/has:president
6|proposal/has:prime minister
3|proposal/has:reform uk
3|proposal/has:republicans
3|proposal/has:researchers
12|proposal/has:retired
5|proposal/has:ruling bloc
8|proposal/has:ruling camp
46|proposal/has:ruling parties
13|proposal/has:sanseito
4|proposal/has:scholar
15|proposal/has:senator
-4|proposal/has:senators
34|proposal/has:should
-6|proposal/has:social democratic party
10|proposal/has:socialists
-18|proposal/has:source
-8|proposal/has:sources
3|proposal/has:spokesperson
5|proposal/has:staffers
9|proposal/has:strategist
-9|proposal/has:sumar
4|proposal/has:supporters
10|proposal/has:survey
5|proposal/has:taiwan people 's party
7|proposal/has:the chancellor
7|proposal/has:the military
8|proposal/has:think tank
4|proposal/has:think tanks
4|proposal/has:tpp
12|proposal/has:treasury
-5|proposal/has:unions
12|proposal/has:university
3|proposal/has:vice defense minister
3|proposal/has:vooruit
42|proposal/has:we
38|proposal/home:other
7|proposal/home:spender
4|proposal/known:- ALLIES 1E+1
4|proposal/known:- ALLIES 1E+1 to-2024
9|proposal/known:- ALLIES 5
9|proposal/known:- ALLIES 5 since-2025
10|proposal/known:- ALLIES since-2025
4|proposal/known:- ALLIES to-2024
5|proposal/known:- ARG 2
6|proposal/known:- ARG 2 to-2024
8|proposal/known:- ARG to-2024
4|proposal/known:- AUS 1.5
3|proposal/known:- AUS 1.5 to-2024
12|proposal/known:- AUS 2.5
10|proposal/known:- AUS 2.5 since-2025
-5|proposal/known:- AUS 2.5-3
-6|proposal/known:- AUS 2.5-3 since-2025
10|proposal/known:- AUS 3
13|proposal/known:- AUS 3 since-2025
4|proposal/known:- AUS 3 to-1999
-6|proposal/known:- AUS 3 to-2024
9|proposal/known:- AUS 3.5
9|proposal/known:- AUS 3.5 since-2025
30|proposal/known:- AUS since-2025
5|proposal/known:- AUS to-1999
3|proposal/known:- AUS to-2024
3|proposal/known:- AUS+JPN 3.5
3|proposal/known:- AUS+JPN 3.5 since-2025
3|proposal/known:- AUS+JPN since-2025
-11|proposal/known:- BEL 2.5
-11|proposal/known:- BEL 2.5 since-2025
-11|proposal/known:- BEL since-2025
-6|proposal/known:- BGD 1.3
-6|proposal/known:- BGD 1.3 since-2025
-6|proposal/known:- BGD since-2025
-3|proposal/known:- BGR 3.5
-3|proposal/known:- BGR 3.5 since-2025
-3|proposal/known:- BGR since-2025
-4|proposal/known:- BRA 1.2
-4|proposal/known:- BRA 1.2 since-2025
5|proposal/known:- BRA 2
4|proposal/known:- BRA 2 since-2025
9|proposal/known:- CAN 2
7|proposal/known:- CAN 2 since-2025
-9|proposal/known:- CAN 3
-9|proposal/known:- CAN 3 since-2025
10|proposal/known:- CAN 5
10|proposal/known:- CAN 5 since-2025
10|proposal/known:- CAN since-2025
-7|proposal/known:- CHE 1
-7|proposal/known:- CHE 1 since-2025
-5|proposal/known:- CHE since-2025
4|proposal/known:- CHL 1.6
4|proposal/known:- CHL 1.6 since-2025
4|proposal/known:- CHL since-2025
5|proposal/known:- CHN 1
5|proposal/known:- CHN 1 since-2025
6|proposal/known:- CHN 2
6|proposal/known:- CHN 2 since-2025
7|proposal/known:- CHN 3
7|proposal/known:- CHN 3 since-2025
3|proposal/known:- CHN 3.5
3|proposal/known:- CHN 3.5 since-2025
23|proposal/known:- CHN since-2025
-3|proposal/known:- CHN+JPN 3
-3|proposal/known:- CHN+JPN 3 since-2025
-3|proposal/known:- CHN+JPN since-2025
4|proposal/known:- COL 1.5
4|proposal/known:- COL 1.5 since-2025
4|proposal/known:- COL since-2025
-3|proposal/known:- CYP 2
-3|proposal/known:- CYP 2 since-2025
-3|proposal/known:- CYP since-2025
3|proposal/known:- CZE 2
3|proposal/known:- CZE 2 since-2025
3|proposal/known:- CZE since-2025
4|proposal/known:- DEU 0.7
4|proposal/known:- DEU 0.7 to-2024
4|proposal/known:- DEU 1.5 since-2025
-6|proposal/known:- DEU 1.5 to-2021
12|proposal/known:- DEU 2
9|proposal/known:- DEU 2 since-2025
3|proposal/known:- DEU 2 to-2024
-7|proposal/known:- DEU 2.9
-7|proposal/known:- DEU 2.9 since-2025
-17|proposal/known:- DEU 3
-10|proposal/known:- DEU 3 since-2025
-7|proposal/known:- DEU 3 to-2024
5|proposal/known:- DEU 3.5
14|proposal/known:- DEU 3.5 since-2025
-10|proposal/known:- DEU 3.5 to-2024
3|proposal/known:- DEU 4
3|proposal/known:- DEU 4 since-2025
-20|proposal/known:- DEU 5
-20|proposal/known:- DEU 5 since-2025
-4|proposal/known:- DEU since-2025
-6|proposal/known:- DEU to-2021
-8|proposal/known:- DEU to-2024
3|proposal/known:- DEU+JPN 4
3|proposal/known:- DEU+JPN 4 to-1999
3|proposal/known:- DEU+JPN to-1999
-10|proposal/known:- ESP 1.3
-10|proposal/known:- ESP 1.3 since-2025
-14|proposal/known:- ESP 2.1
-14|proposal/known:- ESP 2.1 since-2025
13|proposal/known:- ESP 3.5
13|proposal/known:- ESP 3.5 since-2025
-9|proposal/known:- ESP since-2025
-4|proposal/known:- EST 2.5
-4|proposal/known:- EST 2.5 to-2024
-3|proposal/known:- EST 3
-3|proposal/known:- EST 3 to-2024
3|proposal/known:- EST 3.5
-7|proposal/known:- EST 4.5
-7|proposal/known:- EST 4.5 since-2025
-16|proposal/known:- EST 5
-7|proposal/known:- EST 5 since-2025
-10|proposal/known:- EST 5 to-2024
-14|proposal/known:- EST since-2025
-16|proposal/known:- EST to-2024
-8|proposal/known:- EU 1.5
-8|proposal/known:- EU 1.5 since-2025
-4|proposal/known:- EU 3
-6|proposal/known:- EU 3 since-2025
-16|proposal/known:- EU 3.5
-18|proposal/known:- EU 3.5 since-2025
-34|proposal/known:- EU since-2025
4|proposal/known:- EU to-2024
5|proposal/known:- FIN 2.5
4|proposal/known:- FIN 2.5 to-2024
-11|proposal/known:- FIN 3
-11|proposal/known:- FIN 3 since-2025
-3|proposal/known:- FIN 3.3
-3|proposal/known:- FIN 3.3 since-2025
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
4|proposal/known:- FRA 2
4|proposal/known:- FRA 2 to-2021
12|proposal/known:- FRA 2.5
11|proposal/known:- FRA 2.5 since-2025
-16|proposal/known:- FRA 3-3.5
-16|proposal/known:- FRA 3-3.5 since-2025
-9|proposal/known:- FRA 3.5
-9|proposal/known:- FRA 3.5 since-2025
-5|proposal/known:- FRA 5
-5|proposal/known:- FRA 5 since-2025
-20|proposal/known:- FRA since-2025
4|proposal/known:- FRA to-2021
3|proposal/known:- FRA to-2024
-3|proposal/known:- GBR 2
-3|proposal/known:- GBR 2 to-2024
3|proposal/known:- GBR 2.65
3|proposal/known:- GBR 2.65 since-2025
-6|proposal/known:- GBR 2.7
-6|proposal/known:- GBR 2.7 since-2025
8|proposal/known:- GBR 3
-13|proposal/known:- GBR 3 since-2025
21|proposal/known:- GBR 3 to-2024
4|proposal/known:- GBR 3-4
4|proposal/known:- GBR 3-4 since-2025
12|proposal/known:- GBR 3.5
9|proposal/known:- GBR 3.5 since-2025
7|proposal/known:- GBR 5
7|proposal/known:- GBR 5 since-2025
8|proposal/known:- GBR since-2025
3|proposal/known:- GBR to-1999
17|proposal/known:- GBR to-2024
-5|proposal/known:- GEO 4
-5|proposal/known:- GEO 4 to-2013
-5|proposal/known:- GEO to-2013
3|proposal/known:- GRC 2
-6|proposal/known:- IDN 0.8
-6|proposal/known:- IDN 0.8 to-2024
14|proposal/known:- IDN 1
7|proposal/known:- IDN 1 since-2025
6|proposal/known:- IDN 1 to-2024
7|proposal/known:- IDN 1-1.5
7|proposal/known:- IDN 1-1.5 to-2024
-4|proposal/known:- IDN 1.5
-19|proposal/known:- IDN 1.5 since-2025
15|proposal/known:- IDN 1.5 to-2024
-5|proposal/known:- IDN 1.6
-5|proposal/known:- IDN 1.6 to-2024
5|proposal/known:- IDN 2
4|proposal/known:- IDN 2 to-2024
-13|proposal/known:- IDN since-2025
21|proposal/known:- IDN to-2024
-9|proposal/known:- IND 2 since-2025
7|proposal/known:- IND 2 to-2024
-5|proposal/known:- IND 2.3
-5|proposal/known:- IND 2.3 since-2025
9|proposal/known:- IND 3
9|proposal/known:- IND 3 since-2025
5|proposal/known:- IND 3 to-1999
4|proposal/known:- IND 3 to-2013
-8|proposal/known:- IND 3 to-2024
-7|proposal/known:- IND since-2025
5|proposal/known:- IND to-1999
4|proposal/known:- IND to-2013
-3|proposal/known:- IRL 0.5
-3|proposal/known:- IRL 0.5 since-2025
4|proposal/known:- IRL 0.6
4|proposal/known:- IRL 0.6 since-2025
-3|proposal/known:- IRL 1
-3|proposal/known:- IRL 1 since-2025
3|proposal/known:- ISR 4
3|proposal/known:- ISR 4 since-2025
-4|proposal/known:- ISR 4.3
-4|proposal/known:- ISR 4.3 since-2025
-3|proposal/known:- ISR 5.5
-3|proposal/known:- ISR 5.5 since-2025
6|proposal/known:- ISR 6
6|proposal/known:- ISR 6 since-2025
5|proposal/known:- ISR 6-7
5|proposal/known:- ISR 6-7 since-2025
-14|proposal/known:- ISR 7
-16|proposal/known:- ISR 7 since-2025
3|proposal/known:- ISR 7 to-2024
-4|proposal/known:- ISR 7.5
-4|proposal/known:- ISR 7.5 to-2013
-7|proposal/known:- ISR since-2025
-4|proposal/known:- ISR to-2013
3|proposal/known:- ISR to-2024
-4|proposal/known:- ITA 2.5
-5|proposal/known:- ITA 2.5 to-2024
-7|proposal/known:- ITA 3.5
-7|proposal/known:- ITA 3.5 since-2025
-8|proposal/known:- ITA since-2025
-4|proposal/known:- ITA to-2024
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
-4|proposal/known:- JPN 0.97
-4|proposal/known:- JPN 0.97 to-1999
-3|proposal/known:- JPN 0.98
-3|proposal/known:- JPN 0.98 to-1999
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
-7|proposal/known:- JPN 1.04
-7|proposal/known:- JPN 1.04 to-1999
6|proposal/known:- JPN 1.1
5|proposal/known:- JPN 1.1 to-1999
4|proposal/known:- JPN 1.2
-6|proposal/known:- JPN 1.2 since-2025
5|proposal/known:- JPN 1.2 to-1999
3|proposal/known:- JPN 1.2 to-2021
-3|proposal/known:- JPN 1.3 to-1999
3|proposal/known:- JPN 1.3 to-2013
5|proposal/known:- JPN 1.5
-15|proposal/known:- JPN 1.5 since-2025
12|proposal/known:- JPN 1.5 to-1999
12|proposal/known:- JPN 1.5 to-2013
-4|proposal/known:- JPN 1.5 to-2024
5|proposal/known:- JPN 1.7
5|proposal/known:- JPN 1.7 to-1999
-3|proposal/known:- JPN 1.9
-4|proposal/known:- JPN 1.9 since-2025
33|proposal/known:- JPN 2
8|proposal/known:- JPN 2 since-2025
24|proposal/known:- JPN 2 to-1999
3|proposal/known:- JPN 2 to-2013
-3|proposal/known:- JPN 2 to-2024
3|proposal/known:- JPN 2.1
3|proposal/known:- JPN 2.1 to-1999
-4|proposal/known:- JPN 2.4
-4|proposal/known:- JPN 2.4 since-2025
7|proposal/known:- JPN 2.5
5|proposal/known:- JPN 2.5 to-2024
-6|proposal/known:- JPN 2.5-3.5
-6|proposal/known:- JPN 2.5-3.5 since-2025
4|proposal/known:- JPN 2.7
4|proposal/known:- JPN 2.7 since-2025
3|proposal/known:- JPN 2.75
3|proposal/known:- JPN 2.75 since-2025
-6|proposal/known:- JPN 2.8
-6|proposal/known:- JPN 2.8 since-2025
21|proposal/known:- JPN 3
14|proposal/known:- JPN 3 since-2025
-7|proposal/known:- JPN 3 to-1999
14|proposal/known:- JPN 3 to-2024
-3|proposal/known:- JPN 3-3.5 since-2025
3|proposal/known:- JPN 3-3.5 to-2024
-5|proposal/known:- JPN 3.2
-5|proposal/known:- JPN 3.2 since-2025
11|proposal/known:- JPN 3.5
11|proposal/known:- JPN 3.5 since-2025
12|proposal/known:- JPN 4
5|proposal/known:- JPN 4 since-2025
3|proposal/known:- JPN 4 to-1999
3|proposal/known:- JPN 4 to-2024
10|proposal/known:- JPN 5
9|proposal/known:- JPN 5 since-2025
-5|proposal/known:- JPN 5.2
-5|proposal/known:- JPN 5.2 to-1999
18|proposal/known:- JPN since-2025
-17|proposal/known:- JPN to-1999
21|proposal/known:- JPN to-2013
5|proposal/known:- JPN to-2021
19|proposal/known:- JPN to-2024
3|proposal/known:- KOR 1.5
3|proposal/known:- KOR 1.5 since-2025
5|proposal/known:- KOR 2.5
4|proposal/known:- KOR 2.5 since-2025
3|proposal/known:- KOR 2.7
3|proposal/known:- KOR 2.7 to-2024
3|proposal/known:- KOR 2.8
4|proposal/known:- KOR 2.8 since-2025
-7|proposal/known:- KOR 3 since-2025
8|proposal/known:- KOR 3 to-2024
-4|proposal/known:- KOR 3.2-3.5
-4|proposal/known:- KOR 3.2-3.5 to-2013
-9|proposal/known:- KOR 3.5
-9|proposal/known:- KOR 3.5 since-2025
5|proposal/known:- KOR 4
5|proposal/known:- KOR 4 since-2025
5|proposal/known:- KOR 5
5|proposal/known:- KOR 5 since-2025
3|proposal/known:- KOR 7
3|proposal/known:- KOR 7 since-2025
6|proposal/known:- KOR since-2025
-5|proposal/known:- KOR to-2013
10|proposal/known:- KOR to-2024
6|proposal/known:- LKA 1
5|proposal/known:- LKA 1 since-2025
5|proposal/known:- LKA since-2025
3|proposal/known:- LTU 2.5 to-2021
-4|proposal/known:- LTU 2.5 to-2024
-7|proposal/known:- LTU 3
-6|proposal/known:- LTU 3 since-2025
-5|proposal/known:- LTU 4.87
-5|proposal/known:- LTU 4.87 since-2025
-3|proposal/known:- LTU 5-6
-3|proposal/known:- LTU 5-6 since-2025
-3|proposal/known:- LTU 6
-3|proposal/known:- LTU 6 since-2025
-22|proposal/known:- LTU since-2025
3|proposal/known:- LTU to-2021
-4|proposal/known:- LTU to-2024
-8|proposal/known:- LUX 1
-8|proposal/known:- LUX 1 to-2024
-6|proposal/known:- LUX to-2024
-5|proposal/known:- LVA 2.5
-5|proposal/known:- LVA 2.5 to-2024
5|proposal/known:- LVA 3.5
5|proposal/known:- LVA 3.5 since-2025
-5|proposal/known:- LVA 4
-5|proposal/known:- LVA 4 since-2025
-4|proposal/known:- LVA 4.9
-4|proposal/known:- LVA 4.9 since-2025
-4|proposal/known:- LVA 5
-4|proposal/known:- LVA 5 since-2025
-9|proposal/known:- LVA since-2025
-5|proposal/known:- LVA to-2024
-7|proposal/known:- MDA 4
-7|proposal/known:- MDA 4 since-2025
-7|proposal/known:- MDA since-2025
-4|proposal/known:- MKD 3.5
-4|proposal/known:- MKD 3.5 since-2025
-4|proposal/known:- MKD since-2025
3|proposal/known:- MMR 1.5
3|proposal/known:- MMR 1.5 since-2025
4|proposal/known:- MMR since-2025
-11|proposal/known:- NATO 1.5
-11|proposal/known:- NATO 1.5 since-2025
-5|proposal/known:- NATO 2
6|proposal/known:- NATO 2 since-2025
-9|proposal/known:- NATO 2 to-2021
-9|proposal/known:- NATO 2.5
-11|proposal/known:- NATO 2.5 to-2024
3|proposal/known:- NATO 2.8
3|proposal/known:- NATO 2.8 since-2025
12|proposal/known:- NATO 3
9|proposal/known:- NATO 3 to-2024
-6|proposal/known:- NATO 3.5
-8|proposal/known:- NATO 3.5 since-2025
-5|proposal/known:- NATO 3.7
-5|proposal/known:- NATO 3.7 since-2025
-9|proposal/known:- NATO 5
-9|proposal/known:- NATO 5 since-2025
-18|proposal/known:- NATO since-2025
-9|proposal/known:- NATO to-2021
-3|proposal/known:- NATO to-2024
-4|proposal/known:- NGA 2
-4|proposal/known:- NGA 2 since-2025
-4|proposal/known:- NGA since-2025
-4|proposal/known:- NLD 2
-4|proposal/known:- NLD 2 since-2025
3|proposal/known:- NLD 3
3|proposal/known:- NLD 3 since-2025
-3|proposal/known:- NLD 3.5
-3|proposal/known:- NLD 3.5 since-2025
-3|proposal/known:- NLD since-2025
-4|proposal/known:- NPL 0.8
-4|proposal/known:- NPL 0.8 since-2025
-4|proposal/known:- NPL since-2025
7|proposal/known:- NZL 1.5
6|proposal/known:- NZL 1.5 since-2025
-15|proposal/known:- NZL 2
-12|proposal/known:- NZL 2 since-2025
-3|proposal/known:- NZL 2 to-2024
5|proposal/known:- NZL 2.5
5|proposal/known:- NZL 2.5 since-2025
14|proposal/known:- NZL 3.5
14|proposal/known:- NZL 3.5 since-2025
4|proposal/known:- NZL 5
4|proposal/known:- NZL 5 since-2025
17|proposal/known:- NZL since-2025
-3|proposal/known:- NZL to-2024
3|proposal/known:- PAK 2 since-2025
-3|proposal/known:- PAK 2 to-2024
4|proposal/known:- PAK 6
4|proposal/known:- PAK 6 to-1999
3|proposal/known:- PAK since-2025
4|proposal/known:- PAK to-1999
-5|proposal/known:- PAK to-2024
4|proposal/known:- PHL 1
4|proposal/known:- PHL 1 since-2025
-11|proposal/known:- PHL 1.5
-14|proposal/known:- PHL 1.5 since-2025
3|proposal/known:- PHL 1.5 to-2024
-8|proposal/known:- PHL 2
-7|proposal/known:- PHL 2 since-2025
11|proposal/known:- PHL 2 to-2021
-12|proposal/known:- PHL 2 to-2024
8|proposal/known:- PHL 3
8|proposal/known:- PHL 3 since-2025
-5|proposal/known:- PHL 4
-5|proposal/known:- PHL 4 since-2025
-14|proposal/known:- PHL since-2025
11|proposal/known:- PHL to-2021
-9|proposal/known:- PHL to-2024
-12|proposal/known:- POL 2.5
-5|proposal/known:- POL 2.5 to-2021
-7|proposal/known:- POL 2.5 to-2024
-4|proposal/known:- POL 3
8|proposal/known:- POL 3 since-2025
-11|proposal/known:- POL 3 to-2024
-16|proposal/known:- POL 4
-17|proposal/known:- POL 4 since-2025
7|proposal/known:- POL 5
5|proposal/known:- POL 5 since-2025
-5|proposal/known:- POL to-2021
-15|proposal/known:- POL to-2024
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
4|proposal/known:- SAU to-1999
-9|proposal/known:- SGP 4
-12|proposal/known:- SGP 4 since-2025
3|proposal/known:- SGP 4 to-2013
-14|proposal/known:- SGP since-2025
3|proposal/known:- SGP to-2013
-4|proposal/known:- SVK 2
-4|proposal/known:- SVK 2 since-2025
4|proposal/known:- SVK 5
4|proposal/known:- SVK 5 since-2025
5|proposal/known:- SVN 3
5|proposal/known:- SVN 3 since-2025
6|proposal/known:- SVN since-2025
6|proposal/known:- SWE 3
6|proposal/known:- SWE 3 since-2025
3|proposal/known:- SWE 4
3|proposal/known:- SWE 4 since-2025
9|proposal/known:- SWE since-2025
8|proposal/known:- THA 1.5
8|proposal/known:- THA 1.5 since-2025
3|proposal/known:- THA 2
3|proposal/known:- THA 2 since-2025
11|proposal/known:- THA since-2025
-5|proposal/known:- TUR 4.5
-5|proposal/known:- TUR 4.5 to-1999
-5|proposal/known:- TUR to-1999
17|proposal/known:- TWN 1E+1
4|proposal/known:- TWN 1E+1 since-2025
13|proposal/known:- TWN 1E+1 to-2024
5|proposal/known:- TWN 2
5|proposal/known:- TWN 2 to-2024
3|proposal/known:- TWN 2.2
3|proposal/known:- TWN 2.2 to-2024
4|proposal/known:- TWN 3 since-2025
-4|proposal/known:- TWN 3 to-2024
4|proposal/known:- TWN 3-3.5
4|proposal/known:- TWN 3-3.5 since-2025
5|proposal/known:- TWN 3.4
5|proposal/known:- TWN 3.4 since-2025
6|proposal/known:- TWN 3.5
4|proposal/known:- TWN 3.5 since-2025
9|proposal/known:- TWN 4
6|proposal/known:- TWN 4 since-2025
3|proposal/known:- TWN 4 to-2024
9|proposal/known:- TWN 5
-10|proposal/known:- TWN 5 since-2025
7|proposal/known:- TWN 5 to-1999
12|proposal/known:- TWN 5 to-2024
20|proposal/known:- TWN since-2025
7|proposal/known:- TWN to-1999
35|proposal/known:- TWN to-2024
5|proposal/known:- UKR 2
5|proposal/known:- UKR 2 to-2024
5|proposal/known:- UKR 3
5|proposal/known:- UKR 3 since-2025
-6|proposal/known:- UKR 6
-6|proposal/known:- UKR 6 since-2025
5|proposal/known:- UKR to-2024
7|proposal/known:- USA 1.5
5|proposal/known:- USA 1.5 to-1999
5|proposal/known:- USA 1.7
5|proposal/known:- USA 1.7 to-1999
-6|proposal/known:- USA 1.8
-6|proposal/known:- USA 1.8 to-1999
15|proposal/known:- USA 1E+1
8|proposal/known:- USA 1E+1 since-2025
6|proposal/known:- USA 1E+1 to-2024
-9|proposal/known:- USA 2
-3|proposal/known:- USA 2 since-2025
-7|proposal/known:- USA 2 to-2021
11|proposal/known:- USA 2.5
10|proposal/known:- USA 2.5 since-2025
-11|proposal/known:- USA 2E+1
-11|proposal/known:- USA 2E+1 since-2025
6|proposal/known:- USA 3
-16|proposal/known:- USA 3 since-2025
5|proposal/known:- USA 3 to-1999
17|proposal/known:- USA 3 to-2024
12|proposal/known:- USA 3.5
12|proposal/known:- USA 3.5 since-2025
-3|proposal/known:- USA 4
3|proposal/known:- USA 4 to-1999
-8|proposal/known:- USA 4 to-2013
-10|proposal/known:- USA 4.5
-10|proposal/known:- USA 4.5 since-2025
-9|proposal/known:- USA 4.6
-9|proposal/known:- USA 4.6 since-2025
-6|proposal/known:- USA 4.7
-6|proposal/known:- USA 4.7 since-2025
-3|proposal/known:- USA 4.8
-3|proposal/known:- USA 4.8 since-2025
11|proposal/known:- USA 5
11|proposal/known:- USA 5 to-2024
-20|proposal/known:- USA since-2025
13|proposal/known:- USA to-1999
-8|proposal/known:- USA to-2013
-7|proposal/known:- USA to-2021
35|proposal/known:- USA to-2024
-7|proposal/known:- VNM 2.5-3.5
-7|proposal/known:- VNM 2.5-3.5 since-2025
-6|proposal/known:- VNM since-2025
3|proposal/known:- ZAF 1.5 to-2024
3|proposal/known:- ZAF to-2024
-5|proposal/known:ARG ARG 2
-6|proposal/known:ARG ARG 2 to-2024
-8|proposal/known:ARG ARG to-2024
13|proposal/known:ARM MDA 4
13|proposal/known:ARM MDA 4 since-2025
13|proposal/known:ARM MDA since-2025
-3|proposal/known:AUS AUS 1.5
-3|proposal/known:AUS AUS 1.5 to-2024
-11|proposal/known:AUS AUS 2.5
-9|proposal/known:AUS AUS 2.5 since-2025
6|proposal/known:AUS AUS 2.5-3
7|proposal/known:AUS AUS 2.5-3 since-2025
-22|proposal/known:AUS AUS 3
-25|proposal/known:AUS AUS 3 since-2025
-4|proposal/known:AUS AUS 3 to-1999
7|proposal/known:AUS AUS 3 to-2024
-8|proposal/known:AUS AUS 3.5
-8|proposal/known:AUS AUS 3.5 since-2025
-39|proposal/known:AUS AUS since-2025
-5|proposal/known:AUS AUS to-1999
-6|proposal/known:AUS JPN 3
-6|proposal/known:AUS JPN 3 since-2025
-6|proposal/known:AUS JPN since-2025
-3|proposal/known:AUS NATO since-2025
12|proposal/known:BEL BEL 2.5
12|proposal/known:BEL BEL 2.5 since-2025
13|proposal/known:BEL BEL since-2025
6|proposal/known:BGD BGD 1.3
6|proposal/known:BGD BGD 1.3 since-2025
6|proposal/known:BGD BGD since-2025
3|proposal/known:BGR BGR 3.5
3|proposal/known:BGR BGR 3.5 since-2025
3|proposal/known:BGR BGR since-2025
4|proposal/known:BRA BRA 1.2
4|proposal/known:BRA BRA 1.2 since-2025
-3|proposal/known:BRA BRA 2
-3|proposal/known:BRA BRA 2 since-2025
-7|proposal/known:CAN CAN 2
-6|proposal/known:CAN CAN 2 since-2025
-10|proposal/known:CAN CAN 5
-10|proposal/known:CAN CAN 5 since-2025
-18|proposal/known:CAN CAN since-2025
-3|proposal/known:CAN NATO 5
-3|proposal/known:CAN NATO 5 since-2025
-4|proposal/known:CAN NATO since-2025
7|proposal/known:CHE CHE 1
7|proposal/known:CHE CHE 1 since-2025
6|proposal/known:CHE CHE since-2025
-4|proposal/known:CHL CHL 1.6
-4|proposal/known:CHL CHL 1.6 since-2025
-4|proposal/known:CHL CHL since-2025
-5|proposal/known:CHN CHN 1
-5|proposal/known:CHN CHN 1 since-2025
-5|proposal/known:CHN CHN 2
-5|proposal/known:CHN CHN 2 since-2025
-4|proposal/known:CHN CHN 3
-4|proposal/known:CHN CHN 3 since-2025
-10|proposal/known:CHN CHN 3.5
-10|proposal/known:CHN CHN 3.5 since-2025
-25|proposal/known:CHN CHN since-2025
-4|proposal/known:CHN JPN since-2025
-3|proposal/known:CHN+JPN CHN+JPN 3
-3|proposal/known:CHN+JPN CHN+JPN 3 since-2025
-3|proposal/known:CHN+JPN CHN+JPN since-2025
3|proposal/known:CYP CYP 2
3|proposal/known:CYP CYP 2 since-2025
3|proposal/known:CYP CYP since-2025
-3|proposal/known:CZE CZE 2
-3|proposal/known:CZE CZE 2 since-2025
-3|proposal/known:CZE CZE since-2025
-3|proposal/known:DEU DEU 0.7
-3|proposal/known:DEU DEU 0.7 to-2024
-4|proposal/known:DEU DEU 1.5
-9|proposal/known:DEU DEU 1.5 since-2025
6|proposal/known:DEU DEU 1.5 to-2021
-9|proposal/known:DEU DEU 2
-7|proposal/known:DEU DEU 2 since-2025
7|proposal/known:DEU DEU 2.9
7|proposal/known:DEU DEU 2.9 since-2025
12|proposal/known:DEU DEU 3
4|proposal/known:DEU DEU 3 since-2025
9|proposal/known:DEU DEU 3 to-2024
-4|proposal/known:DEU DEU 3.5
-15|proposal/known:DEU DEU 3.5 since-2025
11|proposal/known:DEU DEU 3.5 to-2024
-3|proposal/known:DEU DEU 4
-3|proposal/known:DEU DEU 4 since-2025
20|proposal/known:DEU DEU 5
20|proposal/known:DEU DEU 5 since-2025
-5|proposal/known:DEU DEU since-2025
6|proposal/known:DEU DEU to-2021
15|proposal/known:DEU DEU to-2024
-3|proposal/known:DEU NATO since-2025
3|proposal/known:DNK DNK 3
-4|proposal/known:DNK DNK 4
-4|proposal/known:DNK DNK 4 to-1999
-4|proposal/known:DNK DNK to-1999
3|proposal/known:DNK NATO 3
3|proposal/known:DNK NATO 3 to-2024
3|proposal/known:DNK NATO to-2024
10|proposal/known:ESP ESP 1.3
10|proposal/known:ESP ESP 1.3 since-2025
-3|proposal/known:ESP ESP 1.5
-3|proposal/known:ESP ESP 1.5 since-2025
16|proposal/known:ESP ESP 2.1
16|proposal/known:ESP ESP 2.1 since-2025
-10|proposal/known:ESP ESP 3.5
-10|proposal/known:ESP ESP 3.5 since-2025
10|proposal/known:ESP ESP since-2025
-5|proposal/known:ESP NATO 5
-5|proposal/known:ESP NATO 5 since-2025
-7|proposal/known:ESP NATO since-2025
6|proposal/known:EST EST 2.5
6|proposal/known:EST EST 2.5 to-2024
3|proposal/known:EST EST 3
3|proposal/known:EST EST 3 to-2024
-3|proposal/known:EST EST 3.5
7|proposal/known:EST EST 4.5
7|proposal/known:EST EST 4.5 since-2025
20|proposal/known:EST EST 5
11|proposal/known:EST EST 5 since-2025
10|proposal/known:EST EST 5 to-2024
18|proposal/known:EST EST since-2025
18|proposal/known:EST EST to-2024
13|proposal/known:EST JPN 0.25
13|proposal/known:EST JPN 0.25 since-2025
13|proposal/known:EST JPN since-2025
13|proposal/known:EST NATO 0.25
10|proposal/known:EST NATO 0.25 since-2025
10|proposal/known:EST NATO since-2025
8|proposal/known:EU EU 1.5
8|proposal/known:EU EU 1.5 since-2025
5|proposal/known:EU EU 3
6|proposal/known:EU EU 3 since-2025
16|proposal/known:EU EU 3.5
18|proposal/known:EU EU 3.5 since-2025
31|proposal/known:EU EU since-2025
-3|proposal/known:EU EU to-2024
9|proposal/known:EU LTU 3
9|proposal/known:EU LTU 3 since-2025
9|proposal/known:EU LTU since-2025
-3|proposal/known:EU POL 5
-3|proposal/known:EU POL 5 since-2025
-3|proposal/known:EU POL since-2025
-5|proposal/known:FIN FIN 2.5
-4|proposal/known:FIN FIN 2.5 to-2024
11|proposal/known:FIN FIN 3
11|proposal/known:FIN FIN 3 since-2025
3|proposal/known:FIN FIN 3.3
3|proposal/known:FIN FIN 3.3 since-2025
-7|proposal/known:FIN FIN 3.5
-7|proposal/known:FIN FIN 3.5 since-2025
-3|proposal/known:FIN FIN 5
-3|proposal/known:FIN FIN 5 since-2025
4|proposal/known:FIN FIN since-2025
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
-4|proposal/known:FRA FRA 2
-3|proposal/known:FRA FRA 2 to-2021
-10|proposal/known:FRA FRA 2.5
-9|proposal/known:FRA FRA 2.5 since-2025
4|proposal/known:FRA FRA 3
4|proposal/known:FRA FRA 3 since-2025
19|proposal/known:FRA FRA 3-3.5
19|proposal/known:FRA FRA 3-3.5 since-2025
10|proposal/known:FRA FRA 3.5
10|proposal/known:FRA FRA 3.5 since-2025
5|proposal/known:FRA FRA 5
5|proposal/known:FRA FRA 5 since-2025
29|proposal/known:FRA FRA since-2025
-3|proposal/known:FRA FRA to-2021
7|proposal/known:FRA USA 3-3.5
7|proposal/known:FRA USA 3-3.5 since-2025
7|proposal/known:FRA USA since-2025
3|proposal/known:GBR GBR 2
3|proposal/known:GBR GBR 2 to-2024
3|proposal/known:GBR GBR 2.5
4|proposal/known:GBR GBR 2.5 to-2024
-3|proposal/known:GBR GBR 2.65
-3|proposal/known:GBR GBR 2.65 since-2025
6|proposal/known:GBR GBR 2.7
6|proposal/known:GBR GBR 2.7 since-2025
6|proposal/known:GBR GBR 3
28|proposal/known:GBR GBR 3 since-2025
-21|proposal/known:GBR GBR 3 to-2024
-3|proposal/known:GBR GBR 3-4
-3|proposal/known:GBR GBR 3-4 since-2025
-8|proposal/known:GBR GBR 3.5
-7|proposal/known:GBR GBR 3.5 since-2025
-7|proposal/known:GBR GBR 5
-7|proposal/known:GBR GBR 5 since-2025
9|proposal/known:GBR GBR since-2025
-14|proposal/known:GBR GBR to-2024
-3|proposal/known:GBR NATO 2.5
-3|proposal/known:GBR NATO 2.5 to-2024
10|proposal/known:GBR NATO 3
14|proposal/known:GBR NATO 3 since-2025
-4|proposal/known:GBR NATO 3 to-2024
-3|proposal/known:GBR NATO 3.5
-3|proposal/known:GBR NATO 3.5 since-2025
10|proposal/known:GBR NATO since-2025
-6|proposal/known:GBR NATO to-2024
5|proposal/known:GEO GEO 4
5|proposal/known:GEO GEO 4 to-2013
5|proposal/known:GEO GEO to-2013
-3|proposal/known:GRC GRC 2
6|proposal/known:IDN IDN 0.8
6|proposal/known:IDN IDN 0.8 to-2024
-12|proposal/known:IDN IDN 1
-7|proposal/known:IDN IDN 1 since-2025
-5|proposal/known:IDN IDN 1 to-2024
-4|proposal/known:IDN IDN 1-1.5
-4|proposal/known:IDN IDN 1-1.5 to-2024
12|proposal/known:IDN IDN 1.5
22|proposal/known:IDN IDN 1.5 since-2025
-11|proposal/known:IDN IDN 1.5 to-2024
6|proposal/known:IDN IDN 1.6
6|proposal/known:IDN IDN 1.6 to-2024
3|proposal/known:IDN IDN 2 since-2025
-3|proposal/known:IDN IDN 2 to-2024
18|proposal/known:IDN IDN since-2025
-10|proposal/known:IDN IDN to-2024
11|proposal/known:IDN JPN 0.9
11|proposal/known:IDN JPN 0.9 to-2024
19|proposal/known:IDN JPN 1.5
19|proposal/known:IDN JPN 1.5 since-2025
19|proposal/known:IDN JPN since-2025
11|proposal/known:IDN JPN to-2024
9|proposal/known:IND IND 2 since-2025
-7|proposal/known:IND IND 2 to-2024
6|proposal/known:IND IND 2.3
6|proposal/known:IND IND 2.3 since-2025
4|proposal/known:IND IND 2.5 since-2025
-4|proposal/known:IND IND 3
-5|proposal/known:IND IND 3 since-2025
-5|proposal/known:IND IND 3 to-1999
-3|proposal/known:IND IND 3 to-2013
10|proposal/known:IND IND 3 to-2024
13|proposal/known:IND IND since-2025
-5|proposal/known:IND IND to-1999
-3|proposal/known:IND IND to-2013
3|proposal/known:IRL IRL 0.5
3|proposal/known:IRL IRL 0.5 since-2025
-4|proposal/known:IRL IRL 0.6
-4|proposal/known:IRL IRL 0.6 since-2025
3|proposal/known:IRL IRL 1
3|proposal/known:IRL IRL 1 since-2025
4|proposal/known:ISR ISR 4.3
4|proposal/known:ISR ISR 4.3 since-2025
3|proposal/known:ISR ISR 5.5
3|proposal/known:ISR ISR 5.5 since-2025
-4|proposal/known:ISR ISR 6
-4|proposal/known:ISR ISR 6 since-2025
-5|proposal/known:ISR ISR 6-7
-5|proposal/known:ISR ISR 6-7 since-2025
14|proposal/known:ISR ISR 7
16|proposal/known:ISR ISR 7 since-2025
5|proposal/known:ISR ISR 7.5
5|proposal/known:ISR ISR 7.5 to-2013
10|proposal/known:ISR ISR since-2025
5|proposal/known:ISR ISR to-2013
-3|proposal/known:ISR ISR to-2024
10|proposal/known:ISR JPN 6
10|proposal/known:ISR JPN 6 since-2025
10|proposal/known:ISR JPN since-2025
5|proposal/known:ITA ITA 2.5
6|proposal/known:ITA ITA 2.5 to-2024
4|proposal/known:ITA ITA 3
4|proposal/known:ITA ITA 3 since-2025
-7|proposal/known:ITA ITA 3.5
-7|proposal/known:ITA ITA 3.5 since-2025
-5|proposal/known:ITA ITA since-2025
5|proposal/known:ITA ITA to-2024
-4|proposal/known:ITA NATO since-2025
-3|proposal/known:JOR JOR 3
-3|proposal/known:JOR JOR 3 to-2024
-4|proposal/known:JOR JOR 5.2
-4|proposal/known:JOR JOR 5.2 since-2025
-4|proposal/known:JOR JOR since-2025
-3|proposal/known:JOR JOR to-2024
-4|proposal/known:JPN ALLIES 3.5
-4|proposal/known:JPN ALLIES 3.5 since-2025
-5|proposal/known:JPN ALLIES since-2025
18|proposal/known:JPN AUS 3
19|proposal/known:JPN AUS 3 since-2025
19|proposal/known:JPN AUS since-2025
10|proposal/known:JPN CAN 3
10|proposal/known:JPN CAN 3 since-2025
10|proposal/known:JPN CAN since-2025
-3|proposal/known:JPN CHN 3
-3|proposal/known:JPN CHN 3 since-2025
7|proposal/known:JPN CHN 3.5
7|proposal/known:JPN CHN 3.5 since-2025
4|proposal/known:JPN CHN since-2025
10|proposal/known:JPN CHN+JPN 3
10|proposal/known:JPN CHN+JPN 3 since-2025
10|proposal/known:JPN CHN+JPN since-2025
9|proposal/known:JPN DEU 3
10|proposal/known:JPN DEU 3 since-2025
8|proposal/known:JPN DEU since-2025
-3|proposal/known:JPN IDN 1.5
-4|proposal/known:JPN IDN since-2025
-4|proposal/known:JPN IDN to-2024
-6|proposal/known:JPN JPN 0.1
-6|proposal/known:JPN JPN 0.1 since-2025
-3|proposal/known:JPN JPN 0.5
-3|proposal/known:JPN JPN 0.5 since-2025
7|proposal/known:JPN JPN 0.8
7|proposal/known:JPN JPN 0.8 to-1999
-5|proposal/known:JPN JPN 0.9
4|proposal/known:JPN JPN 0.9 since-2025
-7|proposal/known:JPN JPN 0.9 to-2024
4|proposal/known:JPN JPN 0.97
4|proposal/known:JPN JPN 0.97 to-1999
3|proposal/known:JPN JPN 0.98
3|proposal/known:JPN JPN 0.98 to-1999
3|proposal/known:JPN JPN 0.993
3|proposal/known:JPN JPN 0.993 to-1999
10|proposal/known:JPN JPN 1
-17|proposal/known:JPN JPN 1 since-2025
29|proposal/known:JPN JPN 1 to-1999
5|proposal/known:JPN JPN 1.007
5|proposal/known:JPN JPN 1.007 to-1999
8|proposal/known:JPN JPN 1.02
8|proposal/known:JPN JPN 1.02 to-1999
7|proposal/known:JPN JPN 1.03
7|proposal/known:JPN JPN 1.03 to-1999
9|proposal/known:JPN JPN 1.04
9|proposal/known:JPN JPN 1.04 to-1999
-5|proposal/known:JPN JPN 1.1
-4|proposal/known:JPN JPN 1.1 to-1999
-4|proposal/known:JPN JPN 1.2
6|proposal/known:JPN JPN 1.2 since-2025
-5|proposal/known:JPN JPN 1.2 to-1999
-3|proposal/known:JPN JPN 1.2 to-2021
3|proposal/known:JPN JPN 1.3 to-1999
-3|proposal/known:JPN JPN 1.3 to-2013
-34|proposal/known:JPN JPN 1.5
-6|proposal/known:JPN JPN 1.5 since-2025
-23|proposal/known:JPN JPN 1.5 to-1999
-11|proposal/known:JPN JPN 1.5 to-2013
6|proposal/known:JPN JPN 1.5 to-2024
-4|proposal/known:JPN JPN 1.7
-4|proposal/known:JPN JPN 1.7 to-1999
4|proposal/known:JPN JPN 1.9
4|proposal/known:JPN JPN 1.9 since-2025
-6|proposal/known:JPN JPN 2 since-2025
-15|proposal/known:JPN JPN 2 to-1999
-3|proposal/known:JPN JPN 2 to-2013
23|proposal/known:JPN JPN 2 to-2024
-3|proposal/known:JPN JPN 2.1
-3|proposal/known:JPN JPN 2.1 to-1999
4|proposal/known:JPN JPN 2.4
4|proposal/known:JPN JPN 2.4 since-2025
7|proposal/known:JPN JPN 2.5
12|proposal/known:JPN JPN 2.5 since-2025
-5|proposal/known:JPN JPN 2.5 to-2024
3|proposal/known:JPN JPN 2.5-3
3|proposal/known:JPN JPN 2.5-3 since-2025
6|proposal/known:JPN JPN 2.5-3.5
6|proposal/known:JPN JPN 2.5-3.5 since-2025
-4|proposal/known:JPN JPN 2.7
-4|proposal/known:JPN JPN 2.7 since-2025
-3|proposal/known:JPN JPN 2.75
-3|proposal/known:JPN JPN 2.75 since-2025
7|proposal/known:JPN JPN 2.8
7|proposal/known:JPN JPN 2.8 since-2025
4|proposal/known:JPN JPN 3
33|proposal/known:JPN JPN 3 since-2025
-6|proposal/known:JPN JPN 3 to-1999
-23|proposal/known:JPN JPN 3 to-2024
5|proposal/known:JPN JPN 3-3.5 since-2025
-3|proposal/known:JPN JPN 3-3.5 to-2024
6|proposal/known:JPN JPN 3.2
6|proposal/known:JPN JPN 3.2 since-2025
-11|proposal/known:JPN JPN 3.5
-10|proposal/known:JPN JPN 3.5 since-2025
-8|proposal/known:JPN JPN 4
-4|proposal/known:JPN JPN 4 since-2025
-32|proposal/known:JPN JPN 5
-32|proposal/known:JPN JPN 5 since-2025
-12|proposal/known:JPN JPN 5.2
-12|proposal/known:JPN JPN 5.2 to-1999
-8|proposal/known:JPN JPN 6
-8|proposal/known:JPN JPN 6 since-2025
-10|proposal/known:JPN JPN since-2025
4|proposal/known:JPN JPN to-1999
-20|proposal/known:JPN JPN to-2013
-3|proposal/known:JPN JPN to-2021
-13|proposal/known:JPN JPN to-2024
12|proposal/known:JPN KOR 3
12|proposal/known:JPN KOR 3 since-2025
-7|proposal/known:JPN KOR 3.5
-7|proposal/known:JPN KOR 3.5 since-2025
4|proposal/known:JPN KOR since-2025
-3|proposal/known:JPN NATO 1.5
-3|proposal/known:JPN NATO 1.5 since-2025
9|proposal/known:JPN NATO 2
9|proposal/known:JPN NATO 2 to-2024
-12|proposal/known:JPN NATO 3
-3|proposal/known:JPN NATO 3 since-2025
-9|proposal/known:JPN NATO 3 to-2024
-8|proposal/known:JPN NATO since-2025
3|proposal/known:JPN SGP 3
3|proposal/known:JPN SGP 3 since-2025
9|proposal/known:JPN TWN 3
9|proposal/known:JPN TWN 3 since-2025
6|proposal/known:JPN TWN since-2025
14|proposal/known:JPN USA 2
14|proposal/known:JPN USA 2 since-2025
-3|proposal/known:JPN USA 2.5
-3|proposal/known:JPN USA 2.5 since-2025
-3|proposal/known:JPN USA 5
-3|proposal/known:JPN USA 5 since-2025
5|proposal/known:JPN USA since-2025
-3|proposal/known:JPN USA to-1999
10|proposal/known:JPN VNM 2.5-3.5
10|proposal/known:JPN VNM 2.5-3.5 since-2025
10|proposal/known:JPN VNM since-2025
-3|proposal/known:KOR ALLIES 3.5
-3|proposal/known:KOR ALLIES 3.5 since-2025
-4|proposal/known:KOR ALLIES since-2025
-6|proposal/known:KOR JPN 3
-6|proposal/known:KOR JPN 3 since-2025
4|proposal/known:KOR JPN 3.5
4|proposal/known:KOR JPN 3.5 since-2025
-3|proposal/known:KOR KOR 1.5
-3|proposal/known:KOR KOR 1.5 since-2025
-4|proposal/known:KOR KOR 2.5
-4|proposal/known:KOR KOR 2.5 since-2025
-3|proposal/known:KOR KOR 2.8
-4|proposal/known:KOR KOR 2.8 since-2025
-16|proposal/known:KOR KOR 3
-13|proposal/known:KOR KOR 3 since-2025
-5|proposal/known:KOR KOR 3 to-2024
4|proposal/known:KOR KOR 3.2-3.5
4|proposal/known:KOR KOR 3.2-3.5 to-2013
27|proposal/known:KOR KOR 3.5
27|proposal/known:KOR KOR 3.5 since-2025
-11|proposal/known:KOR KOR 3.8
-11|proposal/known:KOR KOR 3.8 since-2025
-4|proposal/known:KOR KOR 4
-4|proposal/known:KOR KOR 4 since-2025
-3|proposal/known:KOR KOR 5
-3|proposal/known:KOR KOR 5 since-2025
-14|proposal/known:KOR KOR since-2025
5|proposal/known:KOR KOR to-2013
-7|proposal/known:KOR KOR to-2024
18|proposal/known:KOR NATO 3.5
18|proposal/known:KOR NATO 3.5 since-2025
18|proposal/known:KOR NATO since-2025
-3|proposal/known:KOR NGA 2
-3|proposal/known:KOR NGA 2 since-2025
-3|proposal/known:KOR NGA since-2025
-3|proposal/known:KOR TWN 3
-3|proposal/known:KOR TWN 3 since-2025
-4|proposal/known:KOR TWN since-2025
15|proposal/known:KOR USA 3
15|proposal/known:KOR USA 3 since-2025
9|proposal/known:KOR USA 3.5
9|proposal/known:KOR USA 3.5 since-2025
23|proposal/known:KOR USA since-2025
-6|proposal/known:LKA LKA 1
-5|proposal/known:LKA LKA 1 since-2025
-5|proposal/known:LKA LKA since-2025
-3|proposal/known:LTU LTU 2.5 to-2021
4|proposal/known:LTU LTU 2.5 to-2024
5|proposal/known:LTU LTU 4.87
5|proposal/known:LTU LTU 4.87 since-2025
3|proposal/known:LTU LTU 5-6
3|proposal/known:LTU LTU 5-6 since-2025
3|proposal/known:LTU LTU 5.5
3|proposal/known:LTU LTU 5.5 since-2025
3|proposal/known:LTU LTU 6
3|proposal/known:LTU LTU 6 since-2025
9|proposal/known:LTU LTU since-2025
-3|proposal/known:LTU LTU to-2021
5|proposal/known:LTU LTU to-2024
9|proposal/known:LUX LUX 1
9|proposal/known:LUX LUX 1 to-2024
8|proposal/known:LUX LUX to-2024
7|proposal/known:LVA LVA 2.5
7|proposal/known:LVA LVA 2.5 to-2024
-5|proposal/known:LVA LVA 3.5
-5|proposal/known:LVA LVA 3.5 since-2025
8|proposal/known:LVA LVA 4
8|proposal/known:LVA LVA 4 since-2025
5|proposal/known:LVA LVA 4.9
5|proposal/known:LVA LVA 4.9 since-2025
4|proposal/known:LVA LVA 5
4|proposal/known:LVA LVA 5 since-2025
13|proposal/known:LVA LVA since-2025
7|proposal/known:LVA LVA to-2024
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
-4|proposal/known:MMR MMR since-2025
6|proposal/known:NATO DEU 1.5
6|proposal/known:NATO DEU 1.5 since-2025
3|proposal/known:NATO DEU 3.5 since-2025
8|proposal/known:NATO DEU since-2025
-3|proposal/known:NATO DEU to-2024
4|proposal/known:NATO ESP 1.5
4|proposal/known:NATO ESP 1.5 since-2025
-3|proposal/known:NATO ESP 3.5
-3|proposal/known:NATO ESP 3.5 since-2025
11|proposal/known:NATO FIN 3.5
11|proposal/known:NATO FIN 3.5 since-2025
11|proposal/known:NATO FIN since-2025
-7|proposal/known:NATO GBR 3
-7|proposal/known:NATO GBR 3 since-2025
-3|proposal/known:NATO GBR 3.5
-8|proposal/known:NATO GBR since-2025
14|proposal/known:NATO ITA 3.5
14|proposal/known:NATO ITA 3.5 since-2025
14|proposal/known:NATO ITA since-2025
-6|proposal/known:NATO JPN 2
-5|proposal/known:NATO JPN 2 to-2024
11|proposal/known:NATO JPN 3
-4|proposal/known:NATO JPN 3 since-2025
-4|proposal/known:NATO JPN 3 to-1999
19|proposal/known:NATO JPN 3 to-2024
-5|proposal/known:NATO JPN 3.5
-5|proposal/known:NATO JPN 3.5 since-2025
6|proposal/known:NATO JPN 5
6|proposal/known:NATO JPN 5 since-2025
-3|proposal/known:NATO JPN since-2025
-4|proposal/known:NATO JPN to-1999
13|proposal/known:NATO JPN to-2024
3|proposal/known:NATO LTU 1.5
3|proposal/known:NATO LTU 1.5 since-2025
5|proposal/known:NATO LTU since-2025
-8|proposal/known:NATO NATO 0.25
-7|proposal/known:NATO NATO 0.25 since-2025
23|proposal/known:NATO NATO 1.5
23|proposal/known:NATO NATO 1.5 since-2025
-5|proposal/known:NATO NATO 2 since-2025
11|proposal/known:NATO NATO 2 to-2021
-6|proposal/known:NATO NATO 2 to-2024
9|proposal/known:NATO NATO 2.5
11|proposal/known:NATO NATO 2.5 to-2024
-7|proposal/known:NATO NATO 3
-13|proposal/known:NATO NATO 3 since-2025
7|proposal/known:NATO NATO 3 to-2024
3|proposal/known:NATO NATO 3.5
5|proposal/known:NATO NATO 3.5 since-2025
6|proposal/known:NATO NATO 3.7
6|proposal/known:NATO NATO 3.7 since-2025
21|proposal/known:NATO NATO 5
21|proposal/known:NATO NATO 5 since-2025
23|proposal/known:NATO NATO since-2025
11|proposal/known:NATO NATO to-2021
9|proposal/known:NATO NATO to-2024
10|proposal/known:NATO NLD 1.5
10|proposal/known:NATO NLD 1.5 since-2025
10|proposal/known:NATO NLD since-2025
-4|proposal/known:NATO POL since-2025
-5|proposal/known:NATO USA 3
-4|proposal/known:NATO USA 3 since-2025
-4|proposal/known:NATO USA since-2025
8|proposal/known:NGA NGA 2
8|proposal/known:NGA NGA 2 since-2025
8|proposal/known:NGA NGA since-2025
17|proposal/known:NLD NATO 3.5
17|proposal/known:NLD NATO 3.5 since-2025
16|proposal/known:NLD NATO since-2025
-3|proposal/known:NLD NATO to-2024
-9|proposal/known:NLD NLD 1.5
-9|proposal/known:NLD NLD 1.5 since-2025
4|proposal/known:NLD NLD 2
4|proposal/known:NLD NLD 2 since-2025
-5|proposal/known:NLD NLD since-2025
5|proposal/known:NPL NPL 0.8
5|proposal/known:NPL NPL 0.8 since-2025
5|proposal/known:NPL NPL since-2025
-6|proposal/known:NZL NZL 1.5
-6|proposal/known:NZL NZL 1.5 since-2025
17|proposal/known:NZL NZL 2
13|proposal/known:NZL NZL 2 since-2025
4|proposal/known:NZL NZL 2 to-2024
-4|proposal/known:NZL NZL 2.5
-4|proposal/known:NZL NZL 2.5 since-2025
-13|proposal/known:NZL NZL 3.5
-13|proposal/known:NZL NZL 3.5 since-2025
-4|proposal/known:NZL NZL 5
-4|proposal/known:NZL NZL 5 since-2025
-15|proposal/known:NZL NZL since-2025
3|proposal/known:NZL NZL to-2024
-3|proposal/known:PAK PAK 2 since-2025
3|proposal/known:PAK PAK 2 to-2024
-4|proposal/known:PAK PAK 6
-4|proposal/known:PAK PAK 6 to-1999
-4|proposal/known:PAK PAK to-1999
5|proposal/known:PAK PAK to-2024
-3|proposal/known:PER COL 1.5
-3|proposal/known:PER COL 1.5 since-2025
-3|proposal/known:PER COL since-2025
3|proposal/known:PHL JPN 1.5 since-2025
3|proposal/known:PHL JPN since-2025
-4|proposal/known:PHL PHL 1
-4|proposal/known:PHL PHL 1 since-2025
12|proposal/known:PHL PHL 1.5
15|proposal/known:PHL PHL 1.5 since-2025
-3|proposal/known:PHL PHL 1.5 to-2024
13|proposal/known:PHL PHL 2
11|proposal/known:PHL PHL 2 since-2025
-11|proposal/known:PHL PHL 2 to-2021
14|proposal/known:PHL PHL 2 to-2024
-8|proposal/known:PHL PHL 3
-8|proposal/known:PHL PHL 3 since-2025
5|proposal/known:PHL PHL 4
5|proposal/known:PHL PHL 4 since-2025
18|proposal/known:PHL PHL since-2025
-11|proposal/known:PHL PHL to-2021
11|proposal/known:PHL PHL to-2024
4|proposal/known:PHL USA 2
4|proposal/known:PHL USA 2 since-2025
4|proposal/known:PHL USA since-2025
-3|proposal/known:POL NATO 1.5
-3|proposal/known:POL NATO 1.5 since-2025
7|proposal/known:POL NATO 3
6|proposal/known:POL NATO 3 since-2025
-6|proposal/known:POL NATO 3.5
-6|proposal/known:POL NATO 3.5 since-2025
-3|proposal/known:POL NATO since-2025
13|proposal/known:POL POL 2.5
5|proposal/known:POL POL 2.5 to-2021
7|proposal/known:POL POL 2.5 to-2024
6|proposal/known:POL POL 3
-7|proposal/known:POL POL 3 since-2025
13|proposal/known:POL POL 3 to-2024
17|proposal/known:POL POL 4
18|proposal/known:POL POL 4 since-2025
3|proposal/known:POL POL 5 since-2025
13|proposal/known:POL POL since-2025
5|proposal/known:POL POL to-2021
17|proposal/known:POL POL to-2024
-6|proposal/known:PRT PRT since-2025
-3|proposal/known:RUS RUS 1E+1
-3|proposal/known:RUS RUS 1E+1 since-2025
-4|proposal/known:RUS RUS 3.5
-4|proposal/known:RUS RUS 3.5 to-2013
-3|proposal/known:RUS RUS 4
-3|proposal/known:RUS RUS 4 to-2024
-5|proposal/known:RUS RUS since-2025
-4|proposal/known:RUS RUS to-2013
-3|proposal/known:RUS RUS to-2024
-4|proposal/known:SAU SAU 12
-4|proposal/known:SAU SAU 12 to-1999
-4|proposal/known:SAU SAU to-1999
-4|proposal/known:SGP JPN 3
-4|proposal/known:SGP JPN 3 since-2025
-4|proposal/known:SGP JPN since-2025
10|proposal/known:SGP SGP 4
12|proposal/known:SGP SGP 4 since-2025
-3|proposal/known:SGP SGP 4 to-2013
13|proposal/known:SGP SGP since-2025
-3|proposal/known:SGP SGP to-2013
4|proposal/known:SVK SVK 2
4|proposal/known:SVK SVK 2 since-2025
-4|proposal/known:SVK SVK 5
-4|proposal/known:SVK SVK 5 since-2025
-4|proposal/known:SVN SVN 3
-4|proposal/known:SVN SVN 3 since-2025
-5|proposal/known:SVN SVN since-2025
-6|proposal/known:SWE SWE 3
-6|proposal/known:SWE SWE 3 since-2025
-3|proposal/known:SWE SWE 4
-3|proposal/known:SWE SWE 4 since-2025
-9|proposal/known:SWE SWE since-2025
-8|proposal/known:THA THA 1.5
-8|proposal/known:THA THA 1.5 since-2025
-3|proposal/known:THA THA 2
-3|proposal/known:THA THA 2 since-2025
-11|proposal/known:THA THA since-2025
5|proposal/known:TUR TUR 4.5
5|proposal/known:TUR TUR 4.5 to-1999
5|proposal/known:TUR TUR to-1999
-3|proposal/known:TWN ALLIES 1E+1
-3|proposal/known:TWN ALLIES 1E+1 to-2024
-3|proposal/known:TWN ALLIES to-2024
-3|proposal/known:TWN JPN to-2024
-8|proposal/known:TWN TWN 1E+1
-6|proposal/known:TWN TWN 1E+1 to-2024
-4|proposal/known:TWN TWN 2
-4|proposal/known:TWN TWN 2 to-2024
-3|proposal/known:TWN TWN 2.2
-3|proposal/known:TWN TWN 2.2 to-2024
-4|proposal/known:TWN TWN 3
-9|proposal/known:TWN TWN 3 since-2025
6|proposal/known:TWN TWN 3 to-2024
-3|proposal/known:TWN TWN 3-3.5
-3|proposal/known:TWN TWN 3-3.5 since-2025
-5|proposal/known:TWN TWN 3.4
-5|proposal/known:TWN TWN 3.4 since-2025
-5|proposal/known:TWN TWN 3.5
-3|proposal/known:TWN TWN 3.5 since-2025
-8|proposal/known:TWN TWN 4
-6|proposal/known:TWN TWN 4 since-2025
-3|proposal/known:TWN TWN 4 to-2024
17|proposal/known:TWN TWN 5 since-2025
-7|proposal/known:TWN TWN 5 to-1999
-10|proposal/known:TWN TWN 5 to-2024
-13|proposal/known:TWN TWN since-2025
-7|proposal/known:TWN TWN to-1999
-23|proposal/known:TWN TWN to-2024
-3|proposal/known:TWN USA 3
-3|proposal/known:TWN USA 5
-3|proposal/known:TWN USA 5 to-2024
-3|proposal/known:TWN USA since-2025
-6|proposal/known:TWN USA to-2024
-3|proposal/known:UKR NATO 0.25
-3|proposal/known:UKR NATO 0.25 since-2025
-3|proposal/known:UKR NATO since-2025
-3|proposal/known:UKR UKR 3
-3|proposal/known:UKR UKR 3 since-2025
7|proposal/known:UKR UKR 6
7|proposal/known:UKR UKR 6 since-2025
4|proposal/known:UKR UKR since-2025
7|proposal/known:USA ALLIES 3.5
7|proposal/known:USA ALLIES 3.5 since-2025
-7|proposal/known:USA ALLIES 5
-7|proposal/known:USA ALLIES 5 since-2025
-5|proposal/known:USA AUS 3
-5|proposal/known:USA AUS 3 since-2025
-8|proposal/known:USA AUS since-2025
-4|proposal/known:USA DEU since-2025
5|proposal/known:USA DNK 4
5|proposal/known:USA DNK 4 to-1999
5|proposal/known:USA DNK to-1999
-5|proposal/known:USA GBR 3
-5|proposal/known:USA GBR 3 since-2025
-6|proposal/known:USA GBR since-2025
-3|proposal/known:USA IDN to-2024
-3|proposal/known:USA IND 3
-4|proposal/known:USA IND since-2025
-10|proposal/known:USA JPN 1
-9|proposal/known:USA JPN 1 to-1999
9|proposal/known:USA JPN 1.5
11|proposal/known:USA JPN 1.5 to-1999
-16|proposal/known:USA JPN 2
-7|proposal/known:USA JPN 2 to-1999
-5|proposal/known:USA JPN 2 to-2024
-14|proposal/known:USA JPN 2.5
-14|proposal/known:USA JPN 2.5 since-2025
-4|proposal/known:USA JPN 2.5-3
-4|proposal/known:USA JPN 2.5-3 since-2025
-17|proposal/known:USA JPN 3
-24|proposal/known:USA JPN 3 since-2025
17|proposal/known:USA JPN 3 to-1999
-9|proposal/known:USA JPN 3 to-2024
5|proposal/known:USA JPN 3.5
5|proposal/known:USA JPN 3.5 since-2025
-4|proposal/known:USA JPN 4
17|proposal/known:USA JPN 5
17|proposal/known:USA JPN 5 since-2025
17|proposal/known:USA JPN 5.2
17|proposal/known:USA JPN 5.2 to-1999
-30|proposal/known:USA JPN since-2025
20|proposal/known:USA JPN to-1999
-20|proposal/known:USA JPN to-2024
6|proposal/known:USA KOR 3
8|proposal/known:USA KOR 3 since-2025
-10|proposal/known:USA KOR 3.5
-10|proposal/known:USA KOR 3.5 since-2025
14|proposal/known:USA KOR 3.8
14|proposal/known:USA KOR 3.8 since-2025
8|proposal/known:USA KOR since-2025
-7|proposal/known:USA NATO 3
-3|proposal/known:USA NATO 3 since-2025
-4|proposal/known:USA NATO 3 to-2024
-6|proposal/known:USA NATO 3.5
-6|proposal/known:USA NATO 3.5 since-2025
-14|proposal/known:USA NATO since-2025
-5|proposal/known:USA NATO to-2024
-3|proposal/known:USA PHL 2
-3|proposal/known:USA PHL since-2025
-9|proposal/known:USA TWN 1E+1
-6|proposal/known:USA TWN 1E+1 to-2024
-4|proposal/known:USA TWN 5
-3|proposal/known:USA TWN 5 since-2025
-7|proposal/known:USA TWN since-2025
-9|proposal/known:USA TWN to-2024
-5|proposal/known:USA USA 1.5
-5|proposal/known:USA USA 1.5 to-1999
-5|proposal/known:USA USA 1.7
-5|proposal/known:USA USA 1.7 to-1999
7|proposal/known:USA USA 1.8
7|proposal/known:USA USA 1.8 to-1999
-13|proposal/known:USA USA 1E+1
-8|proposal/known:USA USA 1E+1 since-2025
-5|proposal/known:USA USA 1E+1 to-2024
-8|proposal/known:USA USA 2
-14|proposal/known:USA USA 2 since-2025
8|proposal/known:USA USA 2 to-2021
-8|proposal/known:USA USA 2.5
-7|proposal/known:USA USA 2.5 since-2025
11|proposal/known:USA USA 2E+1
11|proposal/known:USA USA 2E+1 since-2025
-8|proposal/known:USA USA 3
6|proposal/known:USA USA 3 since-2025
-4|proposal/known:USA USA 3 to-1999
-10|proposal/known:USA USA 3 to-2024
-6|proposal/known:USA USA 3-3.5
-6|proposal/known:USA USA 3-3.5 since-2025
-19|proposal/known:USA USA 3.5
-19|proposal/known:USA USA 3.5 since-2025
4|proposal/known:USA USA 4
-3|proposal/known:USA USA 4 to-1999
8|proposal/known:USA USA 4 to-2013
11|proposal/known:USA USA 4.5
11|proposal/known:USA USA 4.5 since-2025
10|proposal/known:USA USA 4.6
10|proposal/known:USA USA 4.6 since-2025
7|proposal/known:USA USA 4.7
7|proposal/known:USA USA 4.7 since-2025
4|proposal/known:USA USA 4.8
4|proposal/known:USA USA 4.8 since-2025
7|proposal/known:USA USA 5 since-2025
-8|proposal/known:USA USA 5 to-2024
-6|proposal/known:USA USA since-2025
-10|proposal/known:USA USA to-1999
8|proposal/known:USA USA to-2013
8|proposal/known:USA USA to-2021
-24|proposal/known:USA USA to-2024
-3|proposal/known:VNM VNM since-2025
-3|proposal/known:ZAF ZAF to-2024
-10|proposal/named:1
-9|proposal/named:2
-12|proposal/named:3
12|proposal/near-after:\"
8|proposal/near-after:#
-6|proposal/near-after:'
13|proposal/near-after:'d
6|proposal/near-after:'ll
25|proposal/near-after:'s
6|proposal/near-after:'ve
4|proposal/near-after:(
4|proposal/near-after:)
3|proposal/near-after:*
19|proposal/near-after:,
8|proposal/near-after:-
27|proposal/near-after:.
-8|proposal/near-after:0
-17|proposal/near-after::
6|proposal/near-after:;
-11|proposal/near-after:?
-17|proposal/near-after:DATE
10|proposal/near-after:EU
8|proposal/near-after:LAND
3|proposal/near-after:LEADER
-42|proposal/near-after:NATO
-33|proposal/near-after:OUTLET
6|proposal/near-after:PERSON
33|proposal/near-after:USA
16|proposal/near-after:a
-28|proposal/near-after:about
-18|proposal/near-after:above
-5|proposal/near-after:accept
3|proposal/near-after:access
10|proposal/near-after:accord
7|proposal/near-after:according
-6|proposal/near-after:achievable
5|proposal/near-after:act
6|proposal/near-after:adequate
3|proposal/near-after:administration
3|proposal/near-after:admiration
-5|proposal/near-after:adopt
7|proposal/near-after:adoption
3|proposal/near-after:adversary
-6|proposal/near-after:advise
-3|proposal/near-after:advisory
3|proposal/near-after:advocate
12|proposal/near-after:affordable
-3|proposal/near-after:after
3|proposal/near-after:afterward
-3|proposal/near-after:afterwards
14|proposal/near-after:against
4|proposal/near-after:agenda
3|proposal/near-after:agreements
3|proposal/near-after:ahead
6|proposal/near-after:aida
7|proposal/near-after:aide
-4|proposal/near-after:aides
10|proposal/near-after:aim
12|proposal/near-after:air
5|proposal/near-after:all
4|proposal/near-after:allies
-8|proposal/near-after:allow
-7|proposal/near-after:allowed
4|proposal/near-after:almost
11|proposal/near-after:alone
3|proposal/near-after:aloud
10|proposal/near-after:already
-24|proposal/near-after:also
4|proposal/near-after:always
4|proposal/near-after:ambassador
-33|proposal/near-after:ambition
7|proposal/near-after:among
5|proposal/near-after:ample
-15|proposal/near-after:an
17|proposal/near-after:and
6|proposal/near-after:anies
6|proposal/near-after:announce
6|proposal/near-after:annual
3|proposal/near-after:annually
13|proposal/near-after:another
-5|proposal/near-after:answer
5|proposal/near-after:any
5|proposal/near-after:anything
-7|proposal/near-after:appear
9|proposal/near-after:appropriate
4|proposal/near-after:are
5|proposal/near-after:argue
-3|proposal/near-after:armies
3|proposal/near-after:arms
11|proposal/near-after:army
12|proposal/near-after:as
-19|proposal/near-after:asia
-9|proposal/near-after:asian
-10|proposal/near-after:ask
15|proposal/near-after:ask for
-9|proposal/near-after:assure
9|proposal/near-after:at
-9|proposal/near-after:ate
-4|proposal/near-after:attached
-11|proposal/near-after:attainable
-4|proposal/near-after:attempt
4|proposal/near-after:avail
-14|proposal/near-after:average
4|proposal/near-after:away
5|proposal/near-after:back
12|proposal/near-after:balance
10|proposal/near-after:bandy about
3|proposal/near-after:bankers
8|proposal/near-after:bar
3|proposal/near-after:bare
-4|proposal/near-after:bases
6|proposal/near-after:baswedan
-5|proposal/near-after:became
-13|proposal/near-after:become
-14|proposal/near-after:been
14|proposal/near-after:before
6|proposal/near-after:begin
4|proposal/near-after:beginning
-25|proposal/near-after:being
-4|proposal/near-after:benchmark
10|proposal/near-after:beside
3|proposal/near-after:best
8|proposal/near-after:better
-4|proposal/near-after:between
6|proposal/near-after:beyond
6|proposal/near-after:bill
3|proposal/near-after:billion
-11|proposal/near-after:bloc
13|proposal/near-after:bond
5|proposal/near-after:bonds
3|proposal/near-after:books
-7|proposal/near-after:borne
-7|proposal/near-after:borrowed
-6|proposal/near-after:both
-6|proposal/near-after:brackets
4|proposal/near-after:brady
-11|proposal/near-after:bridges
-5|proposal/near-after:broader
3|proposal/near-after:broken
6|proposal/near-after:brokers
-13|proposal/near-after:bruited
5|proposal/near-after:build
5|proposal/near-after:bunk
6|proposal/near-after:burden
7|proposal/near-after:businesses
-5|proposal/near-after:bust
4|proposal/near-after:but
26|proposal/near-after:by
-11|proposal/near-after:calculate
17|proposal/near-after:call
4|proposal/near-after:call for
6|proposal/near-after:came
13|proposal/near-after:campaign
5|proposal/near-after:can
4|proposal/near-after:cannot
-9|proposal/near-after:capability
4|proposal/near-after:carry
-5|proposal/near-after:carved
-5|proposal/near-after:case
-3|proposal/near-after:cases
6|proposal/near-after:caught
4|proposal/near-after:ceasefire
6|proposal/near-after:chairman
7|proposal/near-after:chat
3|proposal/near-after:cheap
4|proposal/near-after:cheapest
5|proposal/near-after:chief
3|proposal/near-after:chiefs
-14|proposal/near-after:choose
7|proposal/near-after:cite
13|proposal/near-after:civil
3|proposal/near-after:claim
-11|proposal/near-after:clause
3|proposal/near-after:close
-3|proposal/near-after:closer
-5|proposal/near-after:coalition
-4|proposal/near-after:columns
-6|proposal/near-after:combat
6|proposal/near-after:come
-11|proposal/near-after:come to
-7|proposal/near-after:coming
4|proposal/near-after:commit
8|proposal/near-after:committee
-4|proposal/near-after:component
-10|proposal/near-after:compromise
7|proposal/near-after:conceivable
-6|proposal/near-after:concern
3|proposal/near-after:conclusion
6|proposal/near-after:condition
-11|proposal/near-after:conditions
-7|proposal/near-after:confided
-34|proposal/near-after:consider
-7|proposal/near-after:consideration
-6|proposal/near-after:consistent
-13|proposal/near-after:constitution
8|proposal/near-after:consumption
-8|proposal/near-after:content
-3|proposal/near-after:conversation
5|proposal/near-after:convince
-3|proposal/near-after:coordination
-5|proposal/near-after:cope
-3|proposal/near-after:core
-3|proposal/near-after:core defence
3|proposal/near-after:core defense
5|proposal/near-after:corporate
-4|proposal/near-after:costed
3|proposal/near-after:could
9|proposal/near-after:counted
3|proposal/near-after:counting
3|proposal/near-after:countries
3|proposal/near-after:coupled
-4|proposal/near-after:course
6|proposal/near-after:cover
-8|proposal/near-after:crisis
-13|proposal/near-after:current
-4|proposal/near-after:curry
6|proposal/near-after:cut
-5|proposal/near-after:cyber
3|proposal/near-after:daft
-8|proposal/near-after:dagger
-8|proposal/near-after:daily
5|proposal/near-after:date
-28|proposal/near-after:day
3|proposal/near-after:days
3|proposal/near-after:debate
-17|proposal/near-after:decade
-8|proposal/near-after:decide
-12|proposal/near-after:decision
3|proposal/near-after:deck
-7|proposal/near-after:defence
-3|proposal/near-after:defence ministry
4|proposal/near-after:defense
4|proposal/near-after:defense minister
7|proposal/near-after:defense ministry
-5|proposal/near-after:defense secretary
-3|proposal/near-after:defense spending
-5|proposal/near-after:definition
3|proposal/near-after:deliver
14|proposal/near-after:demand
-4|proposal/near-after:depending
12|proposal/near-after:did
8|proposal/near-after:difference
-8|proposal/near-after:direction
3|proposal/near-after:disagreed
-4|proposal/near-after:discuss
-9|proposal/near-after:discussion
-10|proposal/near-after:discussions
-16|proposal/near-after:dismiss
-3|proposal/near-after:division
11|proposal/near-after:do
-9|proposal/near-after:doable
15|proposal/near-after:does
-3|proposal/near-after:dotted
4|proposal/near-after:double
7|proposal/near-after:doubt
-11|proposal/near-after:draft
17|proposal/near-after:dream
-14|proposal/near-after:drive
10|proposal/near-after:drop
-5|proposal/near-after:due
3|proposal/near-after:each
5|proposal/near-after:early
-6|proposal/near-after:east
-12|proposal/near-after:economic
4|proposal/near-after:economic output
3|proposal/near-after:economist
-6|proposal/near-after:economists
-13|proposal/near-after:election
-4|proposal/near-after:elections
4|proposal/near-after:else
4|proposal/near-after:enablers
21|proposal/near-after:end
7|proposal/near-after:enough
3|proposal/near-after:enrichment
-13|proposal/near-after:enters
4|proposal/near-after:environment
-10|proposal/near-after:equal
-3|proposal/near-after:era
-3|proposal/near-after:estimate
-3|proposal/near-after:europe
3|proposal/near-after:european
3|proposal/near-after:european allies
-4|proposal/near-after:eventual
-3|proposal/near-after:eventually
-7|proposal/near-after:every
3|proposal/near-after:every ally
4|proposal/near-after:everyone
-5|proposal/near-after:everything
8|proposal/near-after:exceed
4|proposal/near-after:exchange
-5|proposal/near-after:executive
-3|proposal/near-after:expect
-13|proposal/near-after:expert
4|proposal/near-after:experts
-14|proposal/near-after:exposes
-7|proposal/near-after:external
3|proposal/near-after:f
-7|proposal/near-after:factories
6|proposal/near-after:fair
4|proposal/near-after:fairer
-12|proposal/near-after:familiar
6|proposal/near-after:fantasy
8|proposal/near-after:favour
-15|proposal/near-after:feasible
-3|proposal/near-after:few
-21|proposal/near-after:figure
8|proposal/near-after:figures
8|proposal/near-after:final
4|proposal/near-after:finance
3|proposal/near-after:finance ministry
8|proposal/near-after:financed
6|proposal/near-after:finances
10|proposal/near-after:find
4|proposal/near-after:fire
-16|proposal/near-after:fiscal
-4|proposal/near-after:fit
-19|proposal/near-after:five
-18|proposal/near-after:fix
-12|proposal/near-after:float
-5|proposal/near-after:focus
-5|proposal/near-after:folding
-8|proposal/near-after:follow
-6|proposal/near-after:follows
3|proposal/near-after:footnote
11|proposal/near-after:force
3|proposal/near-after:foregone
-4|proposal/near-after:foreign
3|proposal/near-after:foreign ministry
-6|proposal/near-after:foreseeable
8|proposal/near-after:form
9|proposal/near-after:former
4|proposal/near-after:forth
-4|proposal/near-after:friend
5|proposal/near-after:from
4|proposal/near-after:front
10|proposal/near-after:full
-6|proposal/near-after:fullness
4|proposal/near-after:fund
-3|proposal/near-after:funded
-3|proposal/near-after:further
-5|proposal/near-after:future
-4|proposal/near-after:gained
4|proposal/near-after:gambit
-11|proposal/near-after:gdp
3|proposal/near-after:general
-4|proposal/near-after:generals
-5|proposal/near-after:get
17|proposal/near-after:give
3|proposal/near-after:gni
-8|proposal/near-after:gnp
13|proposal/near-after:goal
6|proposal/near-after:good
-22|proposal/near-after:government
-4|proposal/near-after:grateful
9|proposal/near-after:gross domestic product
-8|proposal/near-after:gross national product
-4|proposal/near-after:ground
4|proposal/near-after:grow
-14|proposal/near-after:guarantee
3|proposal/near-after:guide
-3|proposal/near-after:gulf
19|proposal/near-after:had
-8|proposal/near-after:hague
13|proposal/near-after:half
-20|proposal/near-after:has
4|proposal/near-after:have
-17|proposal/near-after:hawks
12|proposal/near-after:he
3|proposal/near-after:health
5|proposal/near-after:heavy
6|proposal/near-after:heroic
-5|proposal/near-after:higher
-5|proposal/near-after:him
-3|proposal/near-after:himself
6|proposal/near-after:hipkins
16|proposal/near-after:his
-18|proposal/near-after:honorable
-8|proposal/near-after:hope
6|proposal/near-after:hopeless
-14|proposal/near-after:horizon
4|proposal/near-after:hornung
8|proposal/near-after:hotel
-4|proposal/near-after:hours
11|proposal/near-after:house
5|proposal/near-after:housing
5|proposal/near-after:hurdled
10|proposal/near-after:i
3|proposal/near-after:idea
-10|proposal/near-after:ideal
-5|proposal/near-after:if
-10|proposal/near-after:imagine
8|proposal/near-after:implied
-26|proposal/near-after:in
-19|proposal/near-after:in line with
7|proposal/near-after:income
8|proposal/near-after:increase
7|proposal/near-after:indo - pacific allies
3|proposal/near-after:indoors
7|proposal/near-after:infrastructure
6|proposal/near-after:initiative
3|proposal/near-after:innovation
-5|proposal/near-after:instead
4|proposal/near-after:instead of
-20|proposal/near-after:insufficient
3|proposal/near-after:international
10|proposal/near-after:into
-3|proposal/near-after:investments
8|proposal/near-after:invite
3|proposal/near-after:invoice
10|proposal/near-after:involved
-8|proposal/near-after:inwardly
-22|proposal/near-after:is
9|proposal/near-after:it
27|proposal/near-after:its
-4|proposal/near-after:itself
4|proposal/near-after:james
4|proposal/near-after:jeffrey
3|proposal/near-after:jobs
-3|proposal/near-after:joke
4|proposal/near-after:kak
5|proposal/near-after:keep
-7|proposal/near-after:key
3|proposal/near-after:kiuchi
-4|proposal/near-after:known
3|proposal/near-after:ko
4|proposal/near-after:lag
10|proposal/near-after:landing
-3|proposal/near-after:lands
-5|proposal/near-after:landslide
5|proposal/near-after:lately
-6|proposal/near-after:later
-11|proposal/near-after:latter
3|proposal/near-after:law
7|proposal/near-after:lawmakers
-4|proposal/near-after:lay down
-5|proposal/near-after:ldp
6|proposal/near-after:leader
-4|proposal/near-after:leaked
13|proposal/near-after:least
9|proposal/near-after:leave
4|proposal/near-after:less
-5|proposal/near-after:let
-6|proposal/near-after:lets
-6|proposal/near-after:level
6|proposal/near-after:liberal democratic party
3|proposal/near-after:lie
4|proposal/near-after:lift
-3|proposal/near-after:light
-7|proposal/near-after:like
-5|proposal/near-after:likeliest
-8|proposal/near-after:limit
3|proposal/near-after:lin
3|proposal/near-after:line
10|proposal/near-after:little
4|proposal/near-after:live with
5|proposal/near-after:local
3|proposal/near-after:long
-10|proposal/near-after:look at
4|proposal/near-after:looks
3|proposal/near-after:lunch
7|proposal/near-after:made
-9|proposal/near-after:main
3|proposal/near-after:makes
4|proposal/near-after:manageable
3|proposal/near-after:management
-14|proposal/near-after:manifesto
-4|proposal/near-after:marcos
11|proposal/near-after:market
5|proposal/near-after:match
-13|proposal/near-after:may
11|proposal/near-after:mean
4|proposal/near-after:media
-6|proposal/near-after:meet
8|proposal/near-after:members
-17|proposal/near-after:memo
9|proposal/near-after:mention
7|proposal/near-after:merely
-6|proposal/near-after:metalworkers
4|proposal/near-after:middle
-4|proposal/near-after:midway
-13|proposal/near-after:might
6|proposal/near-after:mike
6|proposal/near-after:milestone
-7|proposal/near-after:militaries
-3|proposal/near-after:military spending
3|proposal/near-after:mines
3|proposal/near-after:minesweeper
5|proposal/near-after:minimum
5|proposal/near-after:ministry
3|proposal/near-after:ministry of national defense
3|proposal/near-after:minutes
-15|proposal/near-after:mirror
9|proposal/near-after:missiles
5|proposal/near-after:mobile
5|proposal/near-after:modernisation
-3|proposal/near-after:monarchies
-21|proposal/near-after:money
-14|proposal/near-after:moot
-24|proposal/near-after:more
-12|proposal/near-after:most
-3|proposal/near-after:mr
5|proposal/near-after:much
8|proposal/near-after:munitions
-11|proposal/near-after:must
7|proposal/near-after:my
8|proposal/near-after:n't
-4|proposal/near-after:nagel
-9|proposal/near-after:namely
5|proposal/near-after:nation
3|proposal/near-after:national
-3|proposal/near-after:national income
8|proposal/near-after:national security
-6|proposal/near-after:natural
-14|proposal/near-after:near
-5|proposal/near-after:nearly
-8|proposal/near-after:need
11|proposal/near-after:needed
-18|proposal/near-after:needs
10|proposal/near-after:never
-4|proposal/near-after:new
10|proposal/near-after:newspaper
-8|proposal/near-after:next
-3|proposal/near-after:night
21|proposal/near-after:no
-3|proposal/near-after:nobody
3|proposal/near-after:nominal growth
4|proposal/near-after:nomura
3|proposal/near-after:non
4|proposal/near-after:nonsense
-10|proposal/near-after:norm
9|proposal/near-after:normal
-17|proposal/near-after:not
-3|proposal/near-after:note
5|proposal/near-after:nukes
4|proposal/near-after:number
4|proposal/near-after:objected
4|proposal/near-after:objective
3|proposal/near-after:obligation
-3|proposal/near-after:of
-9|proposal/near-after:off
-3|proposal/near-after:offer
6|proposal/near-after:office
-7|proposal/near-after:official
-3|proposal/near-after:officials
5|proposal/near-after:offset
3|proposal/near-after:often
23|proposal/near-after:on
-4|proposal/near-after:once
-12|proposal/near-after:one
8|proposal/near-after:only
4|proposal/near-after:open
4|proposal/near-after:opening bid
6|proposal/near-after:oppose
-12|proposal/near-after:option
5|proposal/near-after:optional
-10|proposal/near-after:or
-4|proposal/near-after:original
6|proposal/near-after:other
-10|proposal/near-after:our
3|proposal/near-after:ourselves
24|proposal/near-after:out
-4|proposal/near-after:outcome
-8|proposal/near-after:outer
-3|proposal/near-after:outside
-3|proposal/near-after:over
-6|proposal/near-after:overhauls
19|proposal/near-after:own
-10|proposal/near-after:palatable
5|proposal/near-after:paper
-10|proposal/near-after:parliament
-7|proposal/near-after:parliamentary
-9|proposal/near-after:part
-6|proposal/near-after:parties
11|proposal/near-after:party
-6|proposal/near-after:passage
13|proposal/near-after:pay
5|proposal/near-after:peace
-8|proposal/near-after:pencil in
-3|proposal/near-after:perform
-7|proposal/near-after:permanent
4|proposal/near-after:permit
11|proposal/near-after:person
5|proposal/near-after:phase
12|proposal/near-after:phased
3|proposal/near-after:phrase
3|proposal/near-after:place
-3|proposal/near-after:plain
-18|proposal/near-after:plan
11|proposal/near-after:platform
-7|proposal/near-after:play
4|proposal/near-after:plays
-10|proposal/near-after:plead for
-8|proposal/near-after:pleased
8|proposal/near-after:plenty
-9|proposal/near-after:plot
-3|proposal/near-after:plus
-10|proposal/near-after:point
-4|proposal/near-after:policy
3|proposal/near-after:politely
3|proposal/near-after:political
-3|proposal/near-after:poll
3|proposal/near-after:popular
-4|proposal/near-after:possibly
-6|proposal/near-after:predecessor
-14|proposal/near-after:prefer
-3|proposal/near-after:preferring
-4|proposal/near-after:pressure
3|proposal/near-after:previous
4|proposal/near-after:price
-14|proposal/near-after:prime minister
6|proposal/near-after:proceed
-3|proposal/near-after:program
11|proposal/near-after:promise
8|proposal/near-after:proposal
6|proposal/near-after:proposals
-6|proposal/near-after:propose
6|proposal/near-after:provided
5|proposal/near-after:public
-10|proposal/near-after:publish
4|proposal/near-after:pursued
5|proposal/near-after:put forward
-6|proposal/near-after:question
-6|proposal/near-after:quickly
4|proposal/near-after:ran
4|proposal/near-after:rand
9|proposal/near-after:range
3|proposal/near-after:ranks
-3|proposal/near-after:rather than
13|proposal/near-after:reach
-9|proposal/near-after:readers
-6|proposal/near-after:ready
-6|proposal/near-after:real
8|proposal/near-after:realistic
-12|proposal/near-after:really
8|proposal/near-after:reasonable
-5|proposal/near-after:received
-4|proposal/near-after:reckon
25|proposal/near-after:recommend
5|proposal/near-after:recruitment
3|proposal/near-after:red
-12|proposal/near-after:regard
-7|proposal/near-after:related
-6|proposal/near-after:relatively
3|proposal/near-after:released
-4|proposal/near-after:relented
-15|proposal/near-after:remain
-14|proposal/near-after:remilitarization
5|proposal/near-after:rendered
-7|proposal/near-after:replace
-9|proposal/near-after:reply
-5|proposal/near-after:request
12|proposal/near-after:require
-3|proposal/near-after:research
4|proposal/near-after:resilience
5|proposal/near-after:resistance
3|proposal/near-after:retired
-9|proposal/near-after:revenue
-6|proposal/near-after:review
3|proposal/near-after:rights
4|proposal/near-after:rise
3|proposal/near-after:rival
11|proposal/near-after:roils
-9|proposal/near-after:roofs
-3|proposal/near-after:room
7|proposal/near-after:roughly
6|proposal/near-after:rounding
-4|proposal/near-after:rule out
11|proposal/near-after:ruling
7|proposal/near-after:rung
3|proposal/near-after:s
-16|proposal/near-after:same
5|proposal/near-after:satisfy
-4|proposal/near-after:saw
-12|proposal/near-after:say
3|proposal/near-after:scarce
-10|proposal/near-after:scares
4|proposal/near-after:schools
16|proposal/near-after:sealed
4|proposal/near-after:security - related
-10|proposal/near-after:see
-9|proposal/near-after:seek
-10|proposal/near-after:senators
-10|proposal/near-after:senior
12|proposal/near-after:sense
-4|proposal/near-after:serve
7|proposal/near-after:services
-4|proposal/near-after:settled
5|proposal/near-after:seven
7|proposal/near-after:several
5|proposal/near-after:shade
-16|proposal/near-after:shape
-12|proposal/near-after:share
-18|proposal/near-after:shared
-9|proposal/near-after:she
6|proposal/near-after:shelters
4|proposal/near-after:shin
-10|proposal/near-after:short
-11|proposal/near-after:shortage
3|proposal/near-after:should
13|proposal/near-after:show
5|proposal/near-after:simply
10|proposal/near-after:since
6|proposal/near-after:six
5|proposal/near-after:sleeps
4|proposal/near-after:slept
3|proposal/near-after:slide
12|proposal/near-after:so
3|proposal/near-after:social democrats
7|proposal/near-after:some
3|proposal/near-after:something
4|proposal/near-after:soo
7|proposal/near-after:soon
-9|proposal/near-after:sounds
-6|proposal/near-after:source
-11|proposal/near-after:sources
-6|proposal/near-after:south
5|proposal/near-after:speak
3|proposal/near-after:specific
10|proposal/near-after:spend
3|proposal/near-after:spokeswoman
-16|proposal/near-after:spread
-6|proposal/near-after:square
-10|proposal/near-after:stage
-11|proposal/near-after:start
-7|proposal/near-after:step
-16|proposal/near-after:still
-5|proposal/near-after:stone
-12|proposal/near-after:stop
4|proposal/near-after:straight
-9|proposal/near-after:strategy
-11|proposal/near-after:stretch
-7|proposal/near-after:struck
-32|proposal/near-after:study
-5|proposal/near-after:subject
9|proposal/near-after:submarines
-10|proposal/near-after:successive
-4|proposal/near-after:successor
3|proposal/near-after:suffices
-7|proposal/near-after:sufficient
7|proposal/near-after:suggest
5|proposal/near-after:supported
-3|proposal/near-after:surprise
4|proposal/near-after:surrounded
9|proposal/near-after:survey
7|proposal/near-after:sustainable
-12|proposal/near-after:swallow
3|proposal/near-after:swell
5|proposal/near-after:table
-11|proposal/near-after:taboo
3|proposal/near-after:takahide
6|proposal/near-after:takuji
8|proposal/near-after:talk
8|proposal/near-after:talk about
4|proposal/near-after:talk of
-10|proposal/near-after:tanks
-4|proposal/near-after:target
18|proposal/near-after:tax
14|proposal/near-after:taxes
12|proposal/near-after:ten
4|proposal/near-after:teneo
-3|proposal/near-after:term
-11|proposal/near-after:text
-3|proposal/near-after:than
-9|proposal/near-after:that
-8|proposal/near-after:the
-8|proposal/near-after:the economy
10|proposal/near-after:the military
-5|proposal/near-after:their
-8|proposal/near-after:them
15|proposal/near-after:then
-18|proposal/near-after:there
5|proposal/near-after:thereabouts
9|proposal/near-after:they
6|proposal/near-after:think
-5|proposal/near-after:thinktank
12|proposal/near-after:third
25|proposal/near-after:this
8|proposal/near-after:those
-8|proposal/near-after:three
4|proposal/near-after:through
-6|proposal/near-after:throughout
-3|proposal/near-after:throwing
5|proposal/near-after:tie
4|proposal/near-after:time
-8|proposal/near-after:times
-19|proposal/near-after:to
3|proposal/near-after:tomorrow
-4|proposal/near-after:too
4|proposal/near-after:topic
3|proposal/near-after:torch
6|proposal/near-after:tout
-10|proposal/near-after:toward
4|proposal/near-after:trail
5|proposal/near-after:transformative
3|proposal/near-after:treaty
-13|proposal/near-after:troops
4|proposal/near-after:trouble
-4|proposal/near-after:troubling
-3|proposal/near-after:twice
16|proposal/near-after:two
5|proposal/near-after:unavoidable
-30|proposal/near-after:under
3|proposal/near-after:undertakings
-5|proposal/near-after:union
-7|proposal/near-after:unions
3|proposal/near-after:unreality
-3|proposal/near-after:until
3|proposal/near-after:unused
6|proposal/near-after:upgrade
6|proposal/near-after:upper
8|proposal/near-after:us
5|proposal/near-after:usual
7|proposal/near-after:valuable
8|proposal/near-after:very
3|proposal/near-after:veterans
3|proposal/near-after:vice
-7|proposal/near-after:vicinity
-24|proposal/near-after:view
-11|proposal/near-after:volunteers
4|proposal/near-after:vote
-4|proposal/near-after:voters
-6|proposal/near-after:want
4|proposal/near-after:warranted
4|proposal/near-after:was
-3|proposal/near-after:wash
9|proposal/near-after:waving
3|proposal/near-after:way
-6|proposal/near-after:waypoint
-5|proposal/near-after:we
3|proposal/near-after:weak
-3|proposal/near-after:weapons
-7|proposal/near-after:weeks
-9|proposal/near-after:weigh
-10|proposal/near-after:welcome
4|proposal/near-after:welcomed
14|proposal/near-after:were
-18|proposal/near-after:what
-6|proposal/near-after:whatever
10|proposal/near-after:when
10|proposal/near-after:where
-6|proposal/near-after:which
11|proposal/near-after:while
5|proposal/near-after:who
9|proposal/near-after:whole
-16|proposal/near-after:whose
3|proposal/near-after:why
3|proposal/near-after:wide
-3|proposal/near-after:wider
5|proposal/near-after:will
4|proposal/near-after:wise
-11|proposal/near-after:wish
8|proposal/near-after:with
-4|proposal/near-after:withdrawn
6|proposal/near-after:within
4|proposal/near-after:without
3|proposal/near-after:wondered
-7|proposal/near-after:work
-6|proposal/near-after:world
20|proposal/near-after:would
-3|proposal/near-after:wrench
-5|proposal/near-after:write
-13|proposal/near-after:year
-7|proposal/near-after:years
-7|proposal/near-after:yet
-4|proposal/near-after:yielded
7|proposal/near-after:you
-17|proposal/near-after:yrs
3|proposal/near-after:€
-8|proposal/near-before:\"
-9|proposal/near-before:#
-16|proposal/near-before:$
20|proposal/near-before:'
13|proposal/near-before:'d
3|proposal/near-before:'ll
16|proposal/near-before:'s
-3|proposal/near-before:'ve
6|proposal/near-before:(
-7|proposal/near-before:)
10|proposal/near-before:.
-17|proposal/near-before:0
6|proposal/near-before::
5|proposal/near-before:;
-16|proposal/near-before:DATE
-17|proposal/near-before:EU
-7|proposal/near-before:LEADER
-24|proposal/near-before:NATO
-18|proposal/near-before:OUTLET
10|proposal/near-before:PERSON
48|proposal/near-before:USA
11|proposal/near-before:a
4|proposal/near-before:abandon
12|proposal/near-before:abe
-6|proposal/near-before:able
-17|proposal/near-before:about
6|proposal/near-before:absorb
8|proposal/near-before:accept
-16|proposal/near-before:according
-3|proposal/near-before:account
-9|proposal/near-before:achieve
-5|proposal/near-before:acknowledge
9|proposal/near-before:act
-5|proposal/near-before:add
6|proposal/near-before:addition
3|proposal/near-before:administration
4|proposal/near-before:admirals
-4|proposal/near-before:advice
-3|proposal/near-before:advise
10|proposal/near-before:adviser
-8|proposal/near-before:advisers
-11|proposal/near-before:advisory
5|proposal/near-before:advisory panel
17|proposal/near-before:advocate
5|proposal/near-before:afford
5|proposal/near-before:after
-12|proposal/near-before:again
9|proposal/near-before:against
-12|proposal/near-before:agency
-11|proposal/near-before:agitate for
4|proposal/near-before:ago
-5|proposal/near-before:agree
7|proposal/near-before:ahead
-11|proposal/near-before:aid
-12|proposal/near-before:aides
3|proposal/near-before:aircraft
4|proposal/near-before:alberto
4|proposal/near-before:alice
-7|proposal/near-before:aligned
6|proposal/near-before:all
-3|proposal/near-before:all members
3|proposal/near-before:allen
-10|proposal/near-before:alliance
-19|proposal/near-before:allies
-11|proposal/near-before:allocation
3|proposal/near-before:allot
-6|proposal/near-before:allow
5|proposal/near-before:allowed
5|proposal/near-before:ally
-9|proposal/near-before:almost
8|proposal/near-before:alone
6|proposal/near-before:along
-4|proposal/near-before:also
-12|proposal/near-before:alternative
5|proposal/near-before:although
-37|proposal/near-before:ambition
-8|proposal/near-before:amendment
-7|proposal/near-before:ammunition
-19|proposal/near-before:amount
-20|proposal/near-before:an
17|proposal/near-before:and
3|proposal/near-before:angus
6|proposal/near-before:annex
13|proposal/near-before:announce
6|proposal/near-before:annual
-8|proposal/near-before:another
5|proposal/near-before:answer
8|proposal/near-before:any
7|proposal/near-before:anyone
3|proposal/near-before:anyway
-7|proposal/near-before:applause
6|proposal/near-before:appropriate
5|proposal/near-before:appropriation
-13|proposal/near-before:approve
6|proposal/near-before:arbitrary
-16|proposal/near-before:are
-6|proposal/near-before:area
15|proposal/near-before:argue
5|proposal/near-before:arithmetic
8|proposal/near-before:armed
12|proposal/near-before:armed forces
-3|proposal/near-before:armies
-14|proposal/near-before:army
-6|proposal/near-before:arrive
-3|proposal/near-before:arrow
13|proposal/near-before:as
10|proposal/near-before:asian
4|proposal/near-before:ask
-16|proposal/near-before:ask for
-13|proposal/near-before:aspiration
-9|proposal/near-before:assails
-6|proposal/near-before:assumed
8|proposal/near-before:assumption
11|proposal/near-before:assure
5|proposal/near-before:at
3|proposal/near-before:attendees
5|proposal/near-before:audience
-3|proposal/near-before:author
11|proposal/near-before:authors
-6|proposal/near-before:avoids
3|proposal/near-before:b
4|proposal/near-before:back
11|proposal/near-before:badenoch
4|proposal/near-before:bankers
3|proposal/near-before:bar
6|proposal/near-before:barbara
5|proposal/near-before:bardella
-12|proposal/near-before:barracks
12|proposal/near-before:be
3|proposal/near-before:beat
-4|proposal/near-before:because
8|proposal/near-before:been
5|proposal/near-before:before
-6|proposal/near-before:begin at
-36|proposal/near-before:begun
12|proposal/near-before:behind
14|proposal/near-before:believe
-8|proposal/near-before:below
3|proposal/near-before:beside
9|proposal/near-before:better
-6|proposal/near-before:beyond
4|proposal/near-before:big
4|proposal/near-before:bigger
9|proposal/near-before:bite
7|proposal/near-before:bloc
8|proposal/near-before:boast
3|proposal/near-before:bond
11|proposal/near-before:bonds
6|proposal/near-before:book
11|proposal/near-before:both
-6|proposal/near-before:bought
3|proposal/near-before:brace
-6|proposal/near-before:break
5|proposal/near-before:breaks
3|proposal/near-before:brien
3|proposal/near-before:broach
4|proposal/near-before:broad
3|proposal/near-before:brokerage
4|proposal/near-before:bruegel
-12|proposal/near-before:budget
7|proposal/near-before:buildup
12|proposal/near-before:bureaucrat
-11|proposal/near-before:bureaucrats
17|proposal/near-before:business
-7|proposal/near-before:but
11|proposal/near-before:by
-18|proposal/near-before:cabinet
32|proposal/near-before:call for
7|proposal/near-before:call on
-8|proposal/near-before:came
3|proposal/near-before:cameron
24|proposal/near-before:camp
30|proposal/near-before:campaign
15|proposal/near-before:can
11|proposal/near-before:candidate
-8|proposal/near-before:cannot
-7|proposal/near-before:capability
-5|proposal/near-before:capitals
-7|proposal/near-before:carry
3|proposal/near-before:cartlidge
-6|proposal/near-before:casts
9|proposal/near-before:cautious
4|proposal/near-before:cdu
5|proposal/near-before:ceiling
4|proposal/near-before:center
5|proposal/near-before:centre
4|proposal/near-before:ceremony
10|proposal/near-before:chair
21|proposal/near-before:chairman
4|proposal/near-before:chairs
7|proposal/near-before:challenger
9|proposal/near-before:chancellor
3|proposal/near-before:chel
3|proposal/near-before:cheol
-39|proposal/near-before:chief
-15|proposal/near-before:chiefs
4|proposal/near-before:choice
8|proposal/near-before:christian democrats
6|proposal/near-before:circle
-6|proposal/near-before:circles
4|proposal/near-before:circling
11|proposal/near-before:circulating
-11|proposal/near-before:cite
6|proposal/near-before:citizen
-4|proposal/near-before:civil
3|proposal/near-before:claim
11|proposal/near-before:clamor
3|proposal/near-before:clear
-19|proposal/near-before:climb
20|proposal/near-before:close
8|proposal/near-before:club
-10|proposal/near-before:co
12|proposal/near-before:coalition
-11|proposal/near-before:coast guard
-13|proposal/near-before:codify
14|proposal/near-before:colleague
-6|proposal/near-before:colleagues
-12|proposal/near-before:combined
4|proposal/near-before:come
5|proposal/near-before:come back with
-3|proposal/near-before:come to
-3|proposal/near-before:commission
4|proposal/near-before:commit
-4|proposal/near-before:commitment
-3|proposal/near-before:committee
4|proposal/near-before:committees
3|proposal/near-before:conference
10|proposal/near-before:confessed
-3|proposal/near-before:confirm
4|proposal/near-before:congress
5|proposal/near-before:congressional
19|proposal/near-before:conservative
3|proposal/near-before:conservative party of japan
9|proposal/near-before:conservatives
-22|proposal/near-before:consider
-8|proposal/near-before:considerably
-4|proposal/near-before:constitution
-7|proposal/near-before:constitutional
5|proposal/near-before:consultant
-19|proposal/near-before:contain
15|proposal/near-before:content
-8|proposal/near-before:contrast
-14|proposal/near-before:convened
4|proposal/near-before:converged
-7|proposal/near-before:core defense
-10|proposal/near-before:cost
-13|proposal/near-before:could
4|proposal/near-before:council
3|proposal/near-before:count
-3|proposal/near-before:counteroffer
-11|proposal/near-before:counterpart
6|proposal/near-before:counting
10|proposal/near-before:country
5|proposal/near-before:course
-4|proposal/near-before:coy
4|proposal/near-before:cry
-12|proposal/near-before:dailies
3|proposal/near-before:daily
-24|proposal/near-before:date
-4|proposal/near-before:days
5|proposal/near-before:deal
5|proposal/near-before:dean
3|proposal/near-before:debate
-5|proposal/near-before:decide
-14|proposal/near-before:decision
8|proposal/near-before:declare
-5|proposal/near-before:decline
3|proposal/near-before:deem
-12|proposal/near-before:defence
-8|proposal/near-before:defence minister
-6|proposal/near-before:defence ministry
-5|proposal/near-before:defence secretary
3|proposal/near-before:defence spending
-3|proposal/near-before:defend
-4|proposal/near-before:defending
-7|proposal/near-before:defense
-20|proposal/near-before:defense minister
-13|proposal/near-before:defense ministry
-4|proposal/near-before:defense secretary
-4|proposal/near-before:deficit
3|proposal/near-before:deliberately
6|proposal/near-before:demand
3|proposal/near-before:democracies
3|proposal/near-before:democratic
4|proposal/near-before:democratic party for the people
-5|proposal/near-before:department
3|proposal/near-before:deputies
3|proposal/near-before:deputy
-5|proposal/near-before:describe
10|proposal/near-before:devote
8|proposal/near-before:did
3|proposal/near-before:diokno
-6|proposal/near-before:dip
-18|proposal/near-before:diplomats
-3|proposal/near-before:direction
-7|proposal/near-before:disappoint
-14|proposal/near-before:discuss
-24|proposal/near-before:discussion
-3|proposal/near-before:discussions
13|proposal/near-before:disown
-4|proposal/near-before:dnd
18|proposal/near-before:do
4|proposal/near-before:document
8|proposal/near-before:documents
5|proposal/near-before:double
-9|proposal/near-before:doubt
3|proposal/near-before:dpp
-6|proposal/near-before:draft
3|proposal/near-before:draw
-8|proposal/near-before:drawing
-20|proposal/near-before:drawn
-10|proposal/near-before:dream
4|proposal/near-before:dreaming
12|proposal/near-before:due
6|proposal/near-before:dukakis
7|proposal/near-before:during
12|proposal/near-before:dutton
-3|proposal/near-before:each
-15|proposal/near-before:earlier
3|proposal/near-before:easily
8|proposal/near-before:economy
4|proposal/near-before:edge
-13|proposal/near-before:editorial
6|proposal/near-before:edmonds
4|proposal/near-before:either
-8|proposal/near-before:elastic
27|proposal/near-before:elect
4|proposal/near-before:endorse
7|proposal/near-before:enough
-5|proposal/near-before:entertain
3|proposal/near-before:entreat
-4|proposal/near-before:envelope
-13|proposal/near-before:envisage
3|proposal/near-before:envision
-7|proposal/near-before:equal
-3|proposal/near-before:equate
13|proposal/near-before:equivalent
-5|proposal/near-before:espoused
3|proposal/near-before:essay
-11|proposal/near-before:estimate
-3|proposal/near-before:europe
4|proposal/near-before:european allies
-3|proposal/near-before:european members
-10|proposal/near-before:even
-3|proposal/near-before:everything
5|proposal/near-before:ex
-17|proposal/near-before:examine
-3|proposal/near-before:example
11|proposal/near-before:exceed
-4|proposal/near-before:except
3|proposal/near-before:excess
-3|proposal/near-before:exemption
3|proposal/near-before:exhort
6|proposal/near-before:expenditure
-7|proposal/near-before:expenditures
-17|proposal/near-before:expert
3|proposal/near-before:expert panel
13|proposal/near-before:experts
4|proposal/near-before:explain
-8|proposal/near-before:explainer
8|proposal/near-before:explore
-34|proposal/near-before:eye
-3|proposal/near-before:face
-8|proposal/near-before:fact
5|proposal/near-before:faction
-17|proposal/near-before:fall
4|proposal/near-before:familiar
15|proposal/near-before:far
4|proposal/near-before:farage
5|proposal/near-before:favor
3|proposal/near-before:favour
10|proposal/near-before:fear
-12|proposal/near-before:feasible
-9|proposal/near-before:feature
11|proposal/near-before:federation
4|proposal/near-before:feijóo
3|proposal/near-before:fence
3|proposal/near-before:fend off
11|proposal/near-before:ficci
10|proposal/near-before:fight
13|proposal/near-before:figure
13|proposal/near-before:figures
-18|proposal/near-before:finance
6|proposal/near-before:finance minister
-10|proposal/near-before:finance ministry
8|proposal/near-before:find
3|proposal/near-before:fine gael
-9|proposal/near-before:first
5|proposal/near-before:five
6|proposal/near-before:flemish
-4|proposal/near-before:flirt
-10|proposal/near-before:flirtation
-5|proposal/near-before:float
8|proposal/near-before:fly
4|proposal/near-before:follow
-10|proposal/near-before:followed
-3|proposal/near-before:following
-7|proposal/near-before:follows
-4|proposal/near-before:for
8|proposal/near-before:force
-9|proposal/near-before:foreign minister
4|proposal/near-before:foreign secretary
10|proposal/near-before:former
11|proposal/near-before:formula
-3|proposal/near-before:forum
5|proposal/near-before:freeze
5|proposal/near-before:friends
7|proposal/near-before:from
-12|proposal/near-before:fujita
-13|proposal/near-before:fumitake
-3|proposal/near-before:funded
-12|proposal/near-before:funds
-3|proposal/near-before:further
8|proposal/near-before:future
-4|proposal/near-before:gaps
8|proposal/near-before:gatchalian
-9|proposal/near-before:gdp
-22|proposal/near-before:general
3|proposal/near-before:generals
5|proposal/near-before:get
-7|proposal/near-before:give
-13|proposal/near-before:glad
-7|proposal/near-before:gnp
10|proposal/near-before:go
-15|proposal/near-before:goal
-9|proposal/near-before:gov ' t
-10|proposal/near-before:governing coalition
-4|proposal/near-before:government
8|proposal/near-before:governors
-3|proposal/near-before:govt
5|proposal/near-before:gradual
-10|proposal/near-before:granted
-7|proposal/near-before:greens
-17|proposal/near-before:grills
-12|proposal/near-before:gross domestic product
17|proposal/near-before:group
3|proposal/near-before:groups
-8|proposal/near-before:grow
3|proposal/near-before:growth
7|proposal/near-before:guarantee
3|proposal/near-before:guess
-9|proposal/near-before:guideline
-5|proposal/near-before:gurgenidze
4|proposal/near-before:habeck
-4|proposal/near-before:had
4|proposal/near-before:haggling
-3|proposal/near-before:hague
3|proposal/near-before:half
5|proposal/near-before:halt
3|proposal/near-before:handed
6|proposal/near-before:handpicked
-16|proposal/near-before:hands
3|proposal/near-before:hankers
-3|proposal/near-before:hard
-4|proposal/near-before:hard defence
5|proposal/near-before:harmony
-11|proposal/near-before:has
3|proposal/near-before:haste
4|proposal/near-before:hastie
4|proposal/near-before:having
-11|proposal/near-before:hawks
12|proposal/near-before:he
6|proposal/near-before:head
3|proposal/near-before:headline
6|proposal/near-before:heard
3|proposal/near-before:hears
6|proposal/near-before:help
-4|proposal/near-before:hesitate
4|proposal/near-before:hibakusha
3|proposal/near-before:hide
5|proposal/near-before:higher
-5|proposal/near-before:hike
-13|proposal/near-before:hill
17|proposal/near-before:him
-11|proposal/near-before:himself
-4|proposal/near-before:hint
7|proposal/near-before:his
-4|proposal/near-before:history
9|proposal/near-before:hit
-4|proposal/near-before:hold the line at
-3|proposal/near-before:home
4|proposal/near-before:honest
3|proposal/near-before:hong
-23|proposal/near-before:hope
6|proposal/near-before:hopeful
7|proposal/near-before:horizon
5|proposal/near-before:hou
-5|proposal/near-before:hours
21|proposal/near-before:house
3|proposal/near-before:hyung
19|proposal/near-before:i
-21|proposal/near-before:idea
10|proposal/near-before:ideas
5|proposal/near-before:if
6|proposal/near-before:imply
-34|proposal/near-before:in
-3|proposal/near-before:in line with
-8|proposal/near-before:inclined
-15|proposal/near-before:include
-7|proposal/near-before:includes
-20|proposal/near-before:including
-3|proposal/near-before:indicate
-6|proposal/near-before:indo
5|proposal/near-before:industry
-9|proposal/near-before:informal
8|proposal/near-before:inherits
4|proposal/near-before:insist on
11|proposal/near-before:institut
8|proposal/near-before:institute
3|proposal/near-before:intelligence
6|proposal/near-before:interim
4|proposal/near-before:internal
3|proposal/near-before:international
4|proposal/near-before:interview
3|proposal/near-before:interviewer
-5|proposal/near-before:into
-13|proposal/near-before:investment
8|proposal/near-before:invited
4|proposal/near-before:iowa
-9|proposal/near-before:irresponsible
-26|proposal/near-before:is
4|proposal/near-before:isamaa
9|proposal/near-before:ishin
11|proposal/near-before:island
-5|proposal/near-before:islands
7|proposal/near-before:it
24|proposal/near-before:its
5|proposal/near-before:its allies
10|proposal/near-before:itself
4|proposal/near-before:james
4|proposal/near-before:japan innovation party
3|proposal/near-before:japanese communist party
4|proposal/near-before:joel
5|proposal/near-before:joon
-7|proposal/near-before:journalists
-6|proposal/near-before:jr
-5|proposal/near-before:jump
3|proposal/near-before:junior
-4|proposal/near-before:just
-4|proposal/near-before:justify
5|proposal/near-before:kargil
10|proposal/near-before:kemi
-8|proposal/near-before:key
-4|proposal/near-before:khanal
7|proposal/near-before:kim
3|proposal/near-before:kiss
3|proposal/near-before:kiwis
-10|proposal/near-before:known
-9|proposal/near-before:komeito
3|proposal/near-before:kono
5|proposal/near-before:labor
3|proposal/near-before:labour
3|proposal/near-before:labour mps
-3|proposal/near-before:landing
-12|proposal/near-before:landslide
-4|proposal/near-before:lanes
6|proposal/near-before:language
3|proposal/near-before:last
-3|proposal/near-before:lasting
-7|proposal/near-before:lawmaker
-3|proposal/near-before:lay
4|proposal/near-before:ldp
31|proposal/near-before:leader
7|proposal/near-before:leaders
9|proposal/near-before:leadership
-4|proposal/near-before:leads
5|proposal/near-before:league
-8|proposal/near-before:leaked
-10|proposal/near-before:leaks
3|proposal/near-before:lean toward
3|proposal/near-before:lean towards
-11|proposal/near-before:leaner
-9|proposal/near-before:leaning
7|proposal/near-before:least
-4|proposal/near-before:leave
13|proposal/near-before:led
6|proposal/near-before:less
-11|proposal/near-before:let
-6|proposal/near-before:letter
6|proposal/near-before:letters
5|proposal/near-before:level off at
9|proposal/near-before:levy
6|proposal/near-before:liberal
9|proposal/near-before:liberal democratic party
4|proposal/near-before:liberals
4|proposal/near-before:lieutenants
3|proposal/near-before:like to see
7|proposal/near-before:limit
5|proposal/near-before:lin
10|proposal/near-before:line
11|proposal/near-before:list
-3|proposal/near-before:live with
-6|proposal/near-before:living
5|proposal/near-before:lobby
-6|proposal/near-before:lobby for
4|proposal/near-before:local
13|proposal/near-before:long
-3|proposal/near-before:longer
-25|proposal/near-before:look at
3|proposal/near-before:lost
-7|proposal/near-before:loud
-5|proposal/near-before:love
3|proposal/near-before:lower
5|proposal/near-before:majority
-10|proposal/near-before:making
-3|proposal/near-before:manage
7|proposal/near-before:manifesto
4|proposal/near-before:many
-5|proposal/near-before:margin
14|proposal/near-before:mark
3|proposal/near-before:market
8|proposal/near-before:match
-5|proposal/near-before:matters
-5|proposal/near-before:may
8|proposal/near-before:maybe
-8|proposal/near-before:mayor
3|proposal/near-before:me
3|proposal/near-before:mean
-14|proposal/near-before:meanwhile
11|proposal/near-before:measure
15|proposal/near-before:media
4|proposal/near-before:meet
-7|proposal/near-before:mel
8|proposal/near-before:member
-25|proposal/near-before:members
-5|proposal/near-before:memo
-3|proposal/near-before:merely
6|proposal/near-before:middle
-9|proposal/near-before:might
5|proposal/near-before:mildly
4|proposal/near-before:milestone
-3|proposal/near-before:militaries
12|proposal/near-before:military
16|proposal/near-before:military spending
-15|proposal/near-before:mind
5|proposal/near-before:minimum
-11|proposal/near-before:minister
-11|proposal/near-before:ministers
-28|proposal/near-before:ministry
-6|proposal/near-before:ministry of defence
-3|proposal/near-before:ministry of national defense
4|proposal/near-before:mirrors
-9|proposal/near-before:mischief
-5|proposal/near-before:miss
-4|proposal/near-before:missiles
-3|proposal/near-before:modelled
-14|proposal/near-before:modest
6|proposal/near-before:money
11|proposal/near-before:montaigne
3|proposal/near-before:moon
8|proposal/near-before:more
6|proposal/near-before:most
14|proposal/near-before:move
-5|proposal/near-before:much
-18|proposal/near-before:mull
-8|proposal/near-before:mumble
4|proposal/near-before:musar
5|proposal/near-before:muse
5|proposal/near-before:must
22|proposal/near-before:my
-9|proposal/near-before:n
-8|proposal/near-before:n - va
17|proposal/near-before:n't
3|proposal/near-before:nagel
-6|proposal/near-before:naha
9|proposal/near-before:name
-4|proposal/near-before:namely
4|proposal/near-before:nataša
8|proposal/near-before:nation
5|proposal/near-before:national
-6|proposal/near-before:national security
3|proposal/near-before:nationalists
-9|proposal/near-before:nations
-12|proposal/near-before:nearer
-13|proposal/near-before:nearly
-9|proposal/near-before:necessary
8|proposal/near-before:need
5|proposal/near-before:needed
31|proposal/near-before:needs
-12|proposal/near-before:negative
-8|proposal/near-before:never
-24|proposal/near-before:new
4|proposal/near-before:newspaper
-10|proposal/near-before:newspapers
14|proposal/near-before:next
7|proposal/near-before:nippon ishin
8|proposal/near-before:no
4|proposal/near-before:nod
4|proposal/near-before:nominated
5|proposal/near-before:nonetheless
3|proposal/near-before:norbert
-6|proposal/near-before:north
-6|proposal/near-before:not
-7|proposal/near-before:note
7|proposal/near-before:nothing
-26|proposal/near-before:now
5|proposal/near-before:nudge
4|proposal/near-before:number
3|proposal/near-before:numerical
-10|proposal/near-before:nz first
4|proposal/near-before:núñez
3|proposal/near-before:o
-6|proposal/near-before:object
6|proposal/near-before:objective
-10|proposal/near-before:objects
-4|proposal/near-before:obligation
3|proposal/near-before:obligations
3|proposal/near-before:oblige
-17|proposal/near-before:obstacles
-19|proposal/near-before:odds
-6|proposal/near-before:of
-8|proposal/near-before:off
4|proposal/near-before:offer
-25|proposal/near-before:office
12|proposal/near-before:officers
-33|proposal/near-before:officials
5|proposal/near-before:offshoot
4|proposal/near-before:often
-13|proposal/near-before:on
6|proposal/near-before:once
13|proposal/near-before:only
-6|proposal/near-before:onodera
-10|proposal/near-before:open
4|proposal/near-before:operation
4|proposal/near-before:opinion
-3|proposal/near-before:opposition
-16|proposal/near-before:option
-16|proposal/near-before:options
-11|proposal/near-before:other
6|proposal/near-before:others
32|proposal/near-before:ought
-12|proposal/near-before:our
-12|proposal/near-before:out
-5|proposal/near-before:outcome
-13|proposal/near-before:outlay
-27|proposal/near-before:over
16|proposal/near-before:own
-6|proposal/near-before:pacific
-3|proposal/near-before:pacifists
-15|proposal/near-before:panel
5|proposal/near-before:panels
-12|proposal/near-before:paper
-4|proposal/near-before:parliament
25|proposal/near-before:parliamentary
3|proposal/near-before:part
4|proposal/near-before:partial
10|proposal/near-before:parties
26|proposal/near-before:partner
17|proposal/near-before:partners
14|proposal/near-before:party
7|proposal/near-before:path
5|proposal/near-before:pave
13|proposal/near-before:pay
4|proposal/near-before:peg
5|proposal/near-before:pen
-3|proposal/near-before:people
6|proposal/near-before:people power party
5|proposal/near-before:perhaps
-9|proposal/near-before:person
6|proposal/near-before:peter
-5|proposal/near-before:phases
12|proposal/near-before:phrase
10|proposal/near-before:picked
6|proposal/near-before:pink
4|proposal/near-before:pirc
4|proposal/near-before:pis
3|proposal/near-before:pitches
-9|proposal/near-before:placing
-35|proposal/near-before:plan
3|proposal/near-before:platform
5|proposal/near-before:play down
-9|proposal/near-before:plea
5|proposal/near-before:please
13|proposal/near-before:pledge
-10|proposal/near-before:plump
3|proposal/near-before:poilievre
-11|proposal/near-before:point
-7|proposal/near-before:policies
13|proposal/near-before:policy
14|proposal/near-before:politicians
5|proposal/near-before:poll
7|proposal/near-before:polls
-6|proposal/near-before:ponder
3|proposal/near-before:possibility
-16|proposal/near-before:possible
4|proposal/near-before:post
3|proposal/near-before:pounding
3|proposal/near-before:prabowo
8|proposal/near-before:predecessor
-3|proposal/near-before:prefer
6|proposal/near-before:preference
-23|proposal/near-before:premier
-10|proposal/near-before:preparations
-18|proposal/near-before:prepare
9|proposal/near-before:president
-4|proposal/near-before:presidential
-5|proposal/near-before:press conference
11|proposal/near-before:pressure
6|proposal/near-before:primary
9|proposal/near-before:prime minister
18|proposal/near-before:private
-13|proposal/near-before:privately
8|proposal/near-before:pro
-11|proposal/near-before:probably
3|proposal/near-before:proceed
-5|proposal/near-before:proclaim
-8|proposal/near-before:program
-4|proposal/near-before:programme
32|proposal/near-before:promise
-5|proposal/near-before:propel
-8|proposal/near-before:proposal
-11|proposal/near-before:proposals
14|proposal/near-before:propose
6|proposal/near-before:prospect
-4|proposal/near-before:protection
4|proposal/near-before:provides
4|proposal/near-before:ps
-12|proposal/near-before:publish
-7|proposal/near-before:push
-7|proposal/near-before:push back
-3|proposal/near-before:push for
-9|proposal/near-before:put
-6|proposal/near-before:put forward
-6|proposal/near-before:quaint
3|proposal/near-before:questioned
-11|proposal/near-before:quietly
-3|proposal/near-before:quit
8|proposal/near-before:quote
5|proposal/near-before:race
-17|proposal/near-before:raise
-6|proposal/near-before:rally
-9|proposal/near-before:ramos
3|proposal/near-before:ran
-10|proposal/near-before:range
7|proposal/near-before:ranged
-12|proposal/near-before:rate
-7|proposal/near-before:rather
-6|proposal/near-before:rather than
-4|proposal/near-before:ratify
6|proposal/near-before:ratios
-7|proposal/near-before:read
6|proposal/near-before:ready
4|proposal/near-before:reagan
3|proposal/near-before:realm
-4|proposal/near-before:recall
3|proposal/near-before:reckon
24|proposal/near-before:recommend
19|proposal/near-before:recommendation
-3|proposal/near-before:recommendations
3|proposal/near-before:record
-9|proposal/near-before:reef
3|proposal/near-before:reform
-10|proposal/near-before:regards
4|proposal/near-before:reiterate
3|proposal/near-before:rekindles
-4|proposal/near-before:related
3|proposal/near-before:released
3|proposal/near-before:remain
-5|proposal/near-before:remilitarisation
3|proposal/near-before:removed
-9|proposal/near-before:renegotiate
3|proposal/near-before:rep
4|proposal/near-before:repeat
-5|proposal/near-before:repeatedly
-15|proposal/near-before:reply
-22|proposal/near-before:report
9|proposal/near-before:republican
-9|proposal/near-before:require
11|proposal/near-before:research
4|proposal/near-before:resigned
3|proposal/near-before:resilience
6|proposal/near-before:resist
4|proposal/near-before:resolution
5|proposal/near-before:respondents
-5|proposal/near-before:response
-5|proposal/near-before:rest
8|proposal/near-before:restore
-5|proposal/near-before:rethinking
6|proposal/near-before:retired
12|proposal/near-before:return
-7|proposal/near-before:revenues
3|proposal/near-before:review
6|proposal/near-before:revise
4|proposal/near-before:revised
4|proposal/near-before:revived
7|proposal/near-before:rich
4|proposal/near-before:richard
3|proposal/near-before:ride
15|proposal/near-before:right
3|proposal/near-before:rightists
-6|proposal/near-before:rise
14|proposal/near-before:rival
13|proposal/near-before:rivals
3|proposal/near-before:road
3|proposal/near-before:roadmap
16|proposal/near-before:roger
8|proposal/near-before:room
-7|proposal/near-before:roughly
3|proposal/near-before:round
-10|proposal/near-before:rule out
-3|proposal/near-before:rules
-21|proposal/near-before:ruling
20|proposal/near-before:ruling bloc
-5|proposal/near-before:ruling coalition
15|proposal/near-before:ruling parties
-11|proposal/near-before:run
4|proposal/near-before:running
3|proposal/near-before:röttgen
10|proposal/near-before:same
8|proposal/near-before:sanseito
3|proposal/near-before:satisfy
-20|proposal/near-before:scenarios
7|proposal/near-before:scenes
-8|proposal/near-before:scheming
4|proposal/near-before:scotland
-4|proposal/near-before:sea
5|proposal/near-before:seats
-13|proposal/near-before:second
-4|proposal/near-before:secret
-9|proposal/near-before:secretary
-9|proposal/near-before:security
-4|proposal/near-before:see
4|proposal/near-before:see at
-8|proposal/near-before:seek
-18|proposal/near-before:seen
10|proposal/near-before:sees
13|proposal/near-before:sen
5|proposal/near-before:senator
3|proposal/near-before:sensible
-7|proposal/near-before:servants
-3|proposal/near-before:serve
-14|proposal/near-before:sessions
-10|proposal/near-before:set
-6|proposal/near-before:set aside
-3|proposal/near-before:set his heart on
4|proposal/near-before:set out
3|proposal/near-before:settle
-6|proposal/near-before:settled
-14|proposal/near-before:several
5|proposal/near-before:shadow
7|proposal/near-before:share
15|proposal/near-before:she
6|proposal/near-before:sheet
5|proposal/near-before:shelters
8|proposal/near-before:sherwin
4|proposal/near-before:shoot for
-13|proposal/near-before:short
-13|proposal/near-before:shorter
19|proposal/near-before:should
4|proposal/near-before:shoulder
-5|proposal/near-before:shouldering
-4|proposal/near-before:side
-5|proposal/near-before:signal
-8|proposal/near-before:simulations
3|proposal/near-before:since
4|proposal/near-before:sindoor
16|proposal/near-before:sir
-8|proposal/near-before:sit
5|proposal/near-before:six
-4|proposal/near-before:sketched
-7|proposal/near-before:slightly
9|proposal/near-before:slip
11|proposal/near-before:slump
-7|proposal/near-before:smaller
3|proposal/near-before:smart
9|proposal/near-before:so
5|proposal/near-before:sober
6|proposal/near-before:socialist
5|proposal/near-before:socialists
3|proposal/near-before:society
-7|proposal/near-before:soldiers
-9|proposal/near-before:solely
16|proposal/near-before:some
-5|proposal/near-before:somebody
4|proposal/near-before:somewhere
6|proposal/near-before:soo
6|proposal/near-before:sooner
-8|proposal/near-before:sound out
-3|proposal/near-before:sources
6|proposal/near-before:southwest
5|proposal/near-before:sp
-8|proposal/near-before:speak
5|proposal/near-before:specific
13|proposal/near-before:spend
-5|proposal/near-before:spike
24|proposal/near-before:split
-7|proposal/near-before:splits
8|proposal/near-before:spokesperson
4|proposal/near-before:spring
8|proposal/near-before:springboard
-13|proposal/near-before:staff
5|proposal/near-before:staffers
12|proposal/near-before:stage
-8|proposal/near-before:stages
5|proposal/near-before:staked
-6|proposal/near-before:stand
3|proposal/near-before:standard
-5|proposal/near-before:start
5|proposal/near-before:start at
5|proposal/near-before:starved
7|proposal/near-before:state
3|proposal/near-before:statutory
-3|proposal/near-before:stay
7|proposal/near-before:steady
6|proposal/near-before:steered
5|proposal/near-before:step up
-6|proposal/near-before:stepping
-11|proposal/near-before:still
-3|proposal/near-before:stocks
-6|proposal/near-before:stone
-10|proposal/near-before:stop
-6|proposal/near-before:stop short
3|proposal/near-before:strategic
3|proposal/near-before:strategists
-14|proposal/near-before:strategy
5|proposal/near-before:stress
-7|proposal/near-before:stride
-7|proposal/near-before:submitted
4|proposal/near-before:succeed
9|proposal/near-before:successive
12|proposal/near-before:successor
13|proposal/near-before:such
27|proposal/near-before:suggest
9|proposal/near-before:suggestion
6|proposal/near-before:suitable
-6|proposal/near-before:sum
-10|proposal/near-before:sumar
-12|proposal/near-before:summer
7|proposal/near-before:support
-6|proposal/near-before:supported
4|proposal/near-before:supporters
13|proposal/near-before:supports
-6|proposal/near-before:suppose
3|proposal/near-before:surgeon
6|proposal/near-before:surprised
4|proposal/near-before:surprisingly
6|proposal/near-before:survey
3|proposal/near-before:swung
5|proposal/near-before:table
4|proposal/near-before:taboo
4|proposal/near-before:take up
4|proposal/near-before:talk about
-10|proposal/near-before:talk of
4|proposal/near-before:tamaki
4|proposal/near-before:tanker
-5|proposal/near-before:tanks
6|proposal/near-before:tasman
-40|proposal/near-before:tax
-5|proposal/near-before:taxpayers
4|proposal/near-before:taylor
19|proposal/near-before:television
-4|proposal/near-before:tell
-4|proposal/near-before:temporary
8|proposal/near-before:tempore
-14|proposal/near-before:term
-5|proposal/near-before:termed
10|proposal/near-before:terms
-5|proposal/near-before:than
-10|proposal/near-before:that
6|proposal/near-before:the
4|proposal/near-before:the allies
7|proposal/near-before:the chancellor
4|proposal/near-before:the economy
-4|proposal/near-before:the military
-9|proposal/near-before:their
6|proposal/near-before:them
20|proposal/near-before:themselves
23|proposal/near-before:then
4|proposal/near-before:there
16|proposal/near-before:they
22|proposal/near-before:think
4|proposal/near-before:think tank
3|proposal/near-before:think tanks
-16|proposal/near-before:third
17|proposal/near-before:this
4|proposal/near-before:those
26|proposal/near-before:though
9|proposal/near-before:threat
-20|proposal/near-before:three
4|proposal/near-before:thrown
6|proposal/near-before:tickled
14|proposal/near-before:tie
8|proposal/near-before:tilt
8|proposal/near-before:time
-6|proposal/near-before:times
7|proposal/near-before:timing
10|proposal/near-before:tip
-3|proposal/near-before:to
4|proposal/near-before:tolentino
8|proposal/near-before:toss around
-11|proposal/near-before:total
-3|proposal/near-before:toward
-5|proposal/near-before:towards
-9|proposal/near-before:town
10|proposal/near-before:trace
5|proposal/near-before:trade
3|proposal/near-before:trail
-3|proposal/near-before:transition
7|proposal/near-before:treasury
3|proposal/near-before:treat
-34|proposal/near-before:trillion
3|proposal/near-before:trim
3|proposal/near-before:trip
3|proposal/near-before:troubles
-19|proposal/near-before:trumpeted
3|proposal/near-before:try
3|proposal/near-before:tv
14|proposal/near-before:tweet
27|proposal/near-before:two
-3|proposal/near-before:un
-8|proposal/near-before:unavoidable
-26|proposal/near-before:under
10|proposal/near-before:understood
6|proposal/near-before:unfashionable
5|proposal/near-before:uniformed
8|proposal/near-before:until
-7|proposal/near-before:up
4|proposal/near-before:upon
8|proposal/near-before:upper
9|proposal/near-before:upward
19|proposal/near-before:urge
-3|proposal/near-before:use
3|proposal/near-before:useful
3|proposal/near-before:v
4|proposal/near-before:variant
3|proposal/near-before:vaunted
5|proposal/near-before:ventured
-22|proposal/near-before:version
11|proposal/near-before:veterans
-9|proposal/near-before:vice
30|proposal/near-before:view
6|proposal/near-before:views
4|proposal/near-before:villanueva
6|proposal/near-before:visitors
14|proposal/near-before:voices
3|proposal/near-before:volunteer
7|proposal/near-before:vote
-3|proposal/near-before:vote on
-10|proposal/near-before:voters
8|proposal/near-before:vow
3|proposal/near-before:vvd
15|proposal/near-before:want
-19|proposal/near-before:war
8|proposal/near-before:warming
5|proposal/near-before:warn
6|proposal/near-before:warships
5|proposal/near-before:was
-12|proposal/near-before:waving
-7|proposal/near-before:way
-6|proposal/near-before:ways
24|proposal/near-before:we
6|proposal/near-before:weapons
4|proposal/near-before:weidel
-16|proposal/near-before:weigh
4|proposal/near-before:weight
5|proposal/near-before:welcome
5|proposal/near-before:well
-32|proposal/near-before:were
-3|proposal/near-before:whatever
9|proposal/near-before:whether
-43|proposal/near-before:which
-3|proposal/near-before:while
4|proposal/near-before:whisper
34|proposal/near-before:who
3|proposal/near-before:whole
9|proposal/near-before:whose
-7|proposal/near-before:why
17|proposal/near-before:wicker
-7|proposal/near-before:wide
-20|proposal/near-before:will
13|proposal/near-before:wing
4|proposal/near-before:winter
-17|proposal/near-before:wish
4|proposal/near-before:wished
8|proposal/near-before:wishes
8|proposal/near-before:with
5|proposal/near-before:won
-5|proposal/near-before:word
5|proposal/near-before:wording
-7|proposal/near-before:words
-10|proposal/near-before:work
5|proposal/near-before:work toward
3|proposal/near-before:working group
3|proposal/near-before:worry
-5|proposal/near-before:would
3|proposal/near-before:write
-6|proposal/near-before:yardstick
-11|proposal/near-before:year
11|proposal/near-before:yearly
-10|proposal/near-before:years
13|proposal/near-before:yes
-10|proposal/near-before:yet
-5|proposal/near-before:yield
-3|proposal/near-before:you
9|proposal/near-before:your
3|proposal/near-before:yuichiro
6|proposal/near-before:zero
-3|proposal/near-before:zone
5|proposal/near-before:—
-3|proposal/other after-joint:0 far
9|proposal/other after-joint:0 mid
4|proposal/other after-joint:1 far
-19|proposal/other after-joint:1 mid
-9|proposal/other after-joint:1 near
-4|proposal/other after-joint:2 far
-5|proposal/other after-joint:2 mid
-5|proposal/other after-joint:3 mid
-3|proposal/other after-joint:3 near
12|proposal/other after-led:\" far joined
-4|proposal/other after-led:, far joined
-3|proposal/other after-led:, near joined
-6|proposal/other after-led:and far joined
-5|proposal/other after-led:and near joined
-4|proposal/other after-led:as far joined
13|proposal/other after-led:by far free
10|proposal/other after-led:cost far joined
-5|proposal/other after-led:for far joined
4|proposal/other after-led:if far joined
-3|proposal/other after-led:if near joined
13|proposal/other after-led:in far free
4|proposal/other after-led:in far joined
-4|proposal/other after-led:of far joined
10|proposal/other after-led:of near free
-3|proposal/other after-led:on far free
7|proposal/other after-led:target near joined
-4|proposal/other after-led:that far joined
-4|proposal/other after-led:to far joined
-3|proposal/other after-led:to near free
-25|proposal/other after:body name
-9|proposal/other after:body owner
-4|proposal/other after:capital owner
-4|proposal/other after:country name
-8|proposal/other after:country owner
5|proposal/other after:gov name
-3|proposal/other after:people name
-5|proposal/other after:people owner
9|proposal/other after:pronoun name
10|proposal/other after:pronoun owner
-3|proposal/other before-clause:after-figure inside name body
-8|proposal/other before-clause:after-figure inside name country
10|proposal/other before-clause:after-figure inside name nongov
-3|proposal/other before-clause:after-figure inside name pronoun
4|proposal/other before-clause:after-figure inside owner leader
-3|proposal/other before-clause:after-figure inside owner pronoun
7|proposal/other before-clause:after-figure opens name country
10|proposal/other before-clause:after-figure opens name leader
5|proposal/other before-clause:after-figure opens name pronoun
4|proposal/other before-clause:after-figure opens owner leader
5|proposal/other before-clause:free inside name body
-11|proposal/other before-clause:free inside name capital
7|proposal/other before-clause:free inside name country
-8|proposal/other before-clause:free inside name gov
25|proposal/other before-clause:free inside name leader
4|proposal/other before-clause:free inside name nongov
-3|proposal/other before-clause:free inside name pronoun
-3|proposal/other before-clause:free inside owner body
15|proposal/other before-clause:free inside owner capital
-5|proposal/other before-clause:free inside owner country
-4|proposal/other before-clause:free inside owner people
5|proposal/other before-clause:free inside owner pronoun
-3|proposal/other before-clause:free opens name body
11|proposal/other before-clause:free opens name capital
9|proposal/other before-clause:free opens name country
-8|proposal/other before-clause:free opens name leader
-5|proposal/other before-clause:free opens name nongov
-7|proposal/other before-clause:free opens name pronoun
-7|proposal/other before-clause:free opens owner country
-4|proposal/other before-clause:free opens owner people
-3|proposal/other before-clause:free opens owner pronoun
26|proposal/other before-far:4
5|proposal/other before-far:60
-7|proposal/other before-far:9
-7|proposal/other before-free:0 after-figure name far
11|proposal/other before-free:0 after-figure name near
-10|proposal/other before-free:0 free name far
5|proposal/other before-free:0 free name near
15|proposal/other before-free:0 free owner far
4|proposal/other before-free:1 after-figure name far
6|proposal/other before-free:1 after-figure name near
-3|proposal/other before-free:1 after-figure owner far
8|proposal/other before-free:1 after-figure owner near
4|proposal/other before-free:1 free name near
-3|proposal/other before-free:1 free owner far
-13|proposal/other before-free:1 free owner near
-3|proposal/other before-free:2 after-figure name far
13|proposal/other before-free:2 free name far
6|proposal/other before-free:2 free name near
-3|proposal/other before-free:2 free owner far
-6|proposal/other before-free:2 free owner near
15|proposal/other before-joint:0 after-figure
8|proposal/other before-joint:1 after-figure
-4|proposal/other before-joint:2 after-figure
14|proposal/other before-joint:2 free
-5|proposal/other before-joint:3 after-figure
-3|proposal/other before-joint:3 free
13|proposal/other before-led:
-8|proposal/other before-led:'s
-8|proposal/other before-led:,
8|proposal/other before-led:--
7|proposal/other before-led:DATE
-3|proposal/other before-led:a
-4|proposal/other before-led:accept
-6|proposal/other before-led:and
-3|proposal/other before-led:ask
-3|proposal/other before-led:bankrupting
12|proposal/other before-led:by
10|proposal/other before-led:chief
8|proposal/other before-led:colleague
3|proposal/other before-led:defence minister
11|proposal/other before-led:eastern
-3|proposal/other before-led:elect
-5|proposal/other before-led:for
-3|proposal/other before-led:foreign minister
-5|proposal/other before-led:his
10|proposal/other before-led:if
3|proposal/other before-led:in
-4|proposal/other before-led:is
13|proposal/other before-led:its
4|proposal/other before-led:known
-3|proposal/other before-led:make
-4|proposal/other before-led:most
11|proposal/other before-led:of
4|proposal/other before-led:president
5|proposal/other before-led:prime minister
11|proposal/other before-led:put
-15|proposal/other before-led:say
5|proposal/other before-led:some
5|proposal/other before-led:termed
-13|proposal/other before-led:the
-5|proposal/other before-led:what
10|proposal/other before-led:while
9|proposal/other before-led:within
-4|proposal/other before:body owner
15|proposal/other before:capital owner
15|proposal/other before:country name
-13|proposal/other before:country owner
-9|proposal/other before:gov name
26|proposal/other before:leader name
9|proposal/other before:leader owner
9|proposal/other before:nongov name
-3|proposal/other before:nongov owner
-8|proposal/other before:people owner
-7|proposal/other before:pronoun name
-10|proposal/other named:2
-7|proposal/other named:3
-3|proposal/other speaker:body
-8|proposal/other speaker:country
-12|proposal/other speaker:gov
-18|proposal/other speaker:leader
8|proposal/other speaker:nongov
-4|proposal/other speaker:people
18|proposal/other speaker:pronoun
-4|proposal/other subject-of:ask
-5|proposal/other subject-of:be
-6|proposal/other subject-of:declare
4|proposal/other subject-of:hike
4|proposal/other subject-of:hope
6|proposal/other subject-of:propose
-5|proposal/other subject-of:push for
13|proposal/other subject-of:put
-3|proposal/other subject-of:refuse
11|proposal/other subject-of:settle for
9|proposal/other subject-of:suggest
16|proposal/other subject-of:tell
-3|proposal/other subject:be gov
5|proposal/other subject:demand country
10|proposal/other subject:demand nongov
-3|proposal/other subject:denial leader
5|proposal/other subject:move capital
4|proposal/other subject:move country
-3|proposal/other subject:move gov
4|proposal/other subject:move leader
-6|proposal/other subject:pledge body
3|proposal/other subject:proposal capital
4|proposal/other subject:proposal gov
9|proposal/other subject:proposal pronoun
-13|proposal/other unnamed
-39|proposal/other unnamed-beside-others
-5|proposal/role-class-home:CHN CHN
-5|proposal/role-class-home:CHN JPN
8|proposal/role-class-home:EU EU
-4|proposal/role-class-home:EU member
10|proposal/role-class-home:JPN CHN
14|proposal/role-class-home:JPN JPN
8|proposal/role-class-home:JPN land
3|proposal/role-class-home:NATO JPN
-8|proposal/role-class-home:NATO NATO
-3|proposal/role-class-home:NATO land
20|proposal/role-class-home:NATO member
-57|proposal/role-class-home:USA JPN
-12|proposal/role-class-home:USA NATO
-21|proposal/role-class-home:USA land
-21|proposal/role-class-home:USA member
-4|proposal/role-class-home:foe JPN
-3|proposal/role-class-home:foe foe
-6|proposal/role-class-home:foe member
-5|proposal/role-class-home:land JPN
12|proposal/role-class-home:land foe
18|proposal/role-class-home:land land
-3|proposal/role-class-home:land member
8|proposal/role-class-home:member JPN
-6|proposal/role-class-home:member NATO
-8|proposal/role-class-of:CHN JPN
4|proposal/role-class-of:EU member
-6|proposal/role-class-of:JPN ALLIES
4|proposal/role-class-of:JPN CHN
8|proposal/role-class-of:JPN JPN
-9|proposal/role-class-of:JPN NATO
-3|proposal/role-class-of:JPN foe
24|proposal/role-class-of:JPN land
13|proposal/role-class-of:JPN member
5|proposal/role-class-of:NATO JPN
-6|proposal/role-class-of:NATO USA
18|proposal/role-class-of:NATO member
-32|proposal/role-class-of:USA JPN
-20|proposal/role-class-of:USA NATO
-40|proposal/role-class-of:USA land
-19|proposal/role-class-of:USA member
-5|proposal/role-class-of:foe JPN
-3|proposal/role-class-of:foe NATO
-7|proposal/role-class-of:land ALLIES
17|proposal/role-class-of:land JPN
14|proposal/role-class-of:land NATO
17|proposal/role-class-of:land USA
-13|proposal/role-class-of:land land
-5|proposal/role-class-of:land member
3|proposal/role-class-of:member EU
12|proposal/role-class-of:member JPN
6|proposal/role-class-of:member NATO
3|proposal/role-class-of:member USA
-3|proposal/role-class-of:member foe
-5|proposal/role-class-of:member land
-18|proposal/role-class-of:member member
-11|proposal/role-class:CHN
3|proposal/role-class:EU
31|proposal/role-class:JPN
12|proposal/role-class:NATO
-114|proposal/role-class:USA
-14|proposal/role-class:foe
21|proposal/role-class:land
72|proposal/role:nobody
-72|proposal/role:other
-11|proposal/ruled
-27|proposal/ruled:nobody
-4|proposal/ruled:other
21|proposal/ruled:spender
-18|proposal/says:base
9|proposal/says:ed
35|proposal/says:ing
16|proposal/says:s
6|proposal/speaker-form:allies
14|proposal/speaker-form:body
-6|proposal/speaker-form:capital
10|proposal/speaker-form:leader
8|proposal/speaker-form:none
19|proposal/speaker-form:nongov
13|proposal/speaker-form:people
8|proposal/speaker-form:pronoun
-17|proposal/speaker:body
-5|proposal/speaker:capital
18|proposal/speaker:gov
-10|proposal/speaker:leader
-6|proposal/speaker:nongov
-7|proposal/speaker:people
11|proposal/speaker:pronoun
-14|proposal/spender after-joint:0 far
-20|proposal/spender after-joint:0 mid
11|proposal/spender after-joint:0 near
14|proposal/spender after-joint:1 near
15|proposal/spender after-joint:2 mid
-4|proposal/spender after-joint:2 near
-6|proposal/spender after-joint:3 far
5|proposal/spender after-joint:3 mid
3|proposal/spender after-led:\" far free
-6|proposal/spender after-led:\" far joined
-5|proposal/spender after-led:\" near joined
3|proposal/spender after-led:# far joined
7|proposal/spender after-led:, far joined
-3|proposal/spender after-led:, near joined
-3|proposal/spender after-led:: near joined
-8|proposal/spender after-led:; near joined
-12|proposal/spender after-led:accused far joined
8|proposal/spender after-led:afford far joined
7|proposal/spender after-led:after far joined
4|proposal/spender after-led:after near joined
-3|proposal/spender after-led:all far joined
-7|proposal/spender after-led:alliance far joined
-5|proposal/spender after-led:alone near free
3|proposal/spender after-led:although far joined
-8|proposal/spender after-led:an far joined
-4|proposal/spender after-led:and far joined
4|proposal/spender after-led:and near free
-3|proposal/spender after-led:and near joined
-3|proposal/spender after-led:around far joined
-5|proposal/spender after-led:as near free
3|proposal/spender after-led:at far joined
10|proposal/spender after-led:ate far joined
-14|proposal/spender after-led:been far free
-8|proposal/spender after-led:before far joined
-8|proposal/spender after-led:beyond far joined
3|proposal/spender after-led:bring far joined
-11|proposal/spender after-led:but near joined
-3|proposal/spender after-led:by far free
18|proposal/spender after-led:by far joined
-4|proposal/spender after-led:by near free
8|proposal/spender after-led:call near joined
6|proposal/spender after-led:chief far joined
-3|proposal/spender after-led:coming far joined
5|proposal/spender after-led:day near free
-6|proposal/spender after-led:defense minister near joined
10|proposal/spender after-led:direction near free
3|proposal/spender after-led:draw far joined
14|proposal/spender after-led:exposes near free
-4|proposal/spender after-led:figure far free
11|proposal/spender after-led:figure near free
-5|proposal/spender after-led:finance far joined
-3|proposal/spender after-led:for far free
-9|proposal/spender after-led:for far joined
-13|proposal/spender after-led:for near free
-7|proposal/spender after-led:from far free
-4|proposal/spender after-led:from far joined
4|proposal/spender after-led:from near free
11|proposal/spender after-led:gdp near free
-5|proposal/spender after-led:gross domestic product near free
4|proposal/spender after-led:had near free
5|proposal/spender after-led:in far free
8|proposal/spender after-led:in far joined
7|proposal/spender after-led:in near free
6|proposal/spender after-led:in near joined
4|proposal/spender after-led:is far free
-4|proposal/spender after-led:left far joined
11|proposal/spender after-led:level far joined
-4|proposal/spender after-led:level near free
-3|proposal/spender after-led:meet near free
-3|proposal/spender after-led:method far free
5|proposal/spender after-led:most near free
-5|proposal/spender after-led:neither far joined
11|proposal/spender after-led:next far free
3|proposal/spender after-led:next far joined
14|proposal/spender after-led:next near free
-4|proposal/spender after-led:normal far free
5|proposal/spender after-led:note far joined
-10|proposal/spender after-led:of far joined
-4|proposal/spender after-led:of near joined
3|proposal/spender after-led:on far joined
10|proposal/spender after-led:on near free
-4|proposal/spender after-led:once near joined
3|proposal/spender after-led:option far joined
3|proposal/spender after-led:present far joined
-4|proposal/spender after-led:president far free
4|proposal/spender after-led:prime minister near joined
-7|proposal/spender after-led:provided near joined
-4|proposal/spender after-led:require far joined
-3|proposal/spender after-led:ruling far free
5|proposal/spender after-led:say far joined
20|proposal/spender after-led:say near joined
10|proposal/spender after-led:senior far joined
19|proposal/spender after-led:several far joined
-4|proposal/spender after-led:strategy far free
-4|proposal/spender after-led:talk about near free
-4|proposal/spender after-led:tell far joined
10|proposal/spender after-led:that far joined
-9|proposal/spender after-led:that near free
14|proposal/spender after-led:that near joined
-5|proposal/spender after-led:think far joined
-4|proposal/spender after-led:this far free
-18|proposal/spender after-led:this near free
-3|proposal/spender after-led:through near free
3|proposal/spender after-led:to far joined
6|proposal/spender after-led:to near free
-3|proposal/spender after-led:to near joined
7|proposal/spender after-led:was far joined
-5|proposal/spender after-led:what far free
-12|proposal/spender after-led:what far joined
4|proposal/spender after-led:what near joined
-15|proposal/spender after-led:when near joined
-4|proposal/spender after-led:where far joined
11|proposal/spender after-led:where near joined
6|proposal/spender after-led:which far joined
6|proposal/spender after-led:which near joined
3|proposal/spender after-led:while far joined
5|proposal/spender after-led:while near joined
3|proposal/spender after-led:with far free
-6|proposal/spender after-led:with far joined
10|proposal/spender after-led:within far free
3|proposal/spender after-led:within far joined
-3|proposal/spender after-led:without near free
5|proposal/spender after-led:would near joined
31|proposal/spender after:body name
7|proposal/spender after:body owner
-15|proposal/spender after:capital name
10|proposal/spender after:capital owner
-5|proposal/spender after:country name
-15|proposal/spender after:country owner
4|proposal/spender after:gov name
12|proposal/spender after:gov owner
10|proposal/spender after:leader name
5|proposal/spender after:leader owner
-18|proposal/spender after:nongov name
-19|proposal/spender after:nongov owner
-4|proposal/spender after:pronoun owner
-10|proposal/spender before-clause:after-figure inside name body
-7|proposal/spender before-clause:after-figure inside name capital
5|proposal/spender before-clause:after-figure inside name country
-3|proposal/spender before-clause:after-figure inside name gov
11|proposal/spender before-clause:after-figure inside name leader
-3|proposal/spender before-clause:after-figure inside name nongov
6|proposal/spender before-clause:after-figure inside name pronoun
4|proposal/spender before-clause:after-figure inside owner body
-9|proposal/spender before-clause:after-figure inside owner gov
7|proposal/spender before-clause:after-figure inside owner pronoun
12|proposal/spender before-clause:after-figure opens name body
-3|proposal/spender before-clause:after-figure opens name capital
4|proposal/spender before-clause:after-figure opens name country
-10|proposal/spender before-clause:after-figure opens name gov
-8|proposal/spender before-clause:after-figure opens name leader
-10|proposal/spender before-clause:after-figure opens name pronoun
-4|proposal/spender before-clause:after-figure opens owner country
-5|proposal/spender before-clause:free inside name body
3|proposal/spender before-clause:free inside name capital
-5|proposal/spender before-clause:free inside name country
7|proposal/spender before-clause:free inside name gov
-9|proposal/spender before-clause:free inside name leader
7|proposal/spender before-clause:free inside name nongov
-4|proposal/spender before-clause:free inside name people
-3|proposal/spender before-clause:free inside name pronoun
4|proposal/spender before-clause:free inside owner body
-7|proposal/spender before-clause:free inside owner capital
9|proposal/spender before-clause:free inside owner country
-3|proposal/spender before-clause:free inside owner gov
-4|proposal/spender before-clause:free inside owner leader
5|proposal/spender before-clause:free inside owner nongov
3|proposal/spender before-clause:free inside owner people
-16|proposal/spender before-clause:free inside owner pronoun
24|proposal/spender before-clause:free opens name body
6|proposal/spender before-clause:free opens name capital
-18|proposal/spender before-clause:free opens name country
-11|proposal/spender before-clause:free opens name leader
7|proposal/spender before-clause:free opens name nongov
-4|proposal/spender before-clause:free opens name people
5|proposal/spender before-clause:free opens name pronoun
3|proposal/spender before-clause:free opens owner capital
7|proposal/spender before-clause:free opens owner country
16|proposal/spender before-clause:free opens owner gov
-8|proposal/spender before-clause:free opens owner nongov
-5|proposal/spender before-clause:free opens owner people
-3|proposal/spender before-clause:free opens owner pronoun
-3|proposal/spender before-far:20
-11|proposal/spender before-far:4
-6|proposal/spender before-far:9
-7|proposal/spender before-free:0 after-figure name near
-7|proposal/spender before-free:0 after-figure owner far
4|proposal/spender before-free:0 after-figure owner near
6|proposal/spender before-free:0 free name far
-11|proposal/spender before-free:0 free name near
-6|proposal/spender before-free:1 after-figure name far
-11|proposal/spender before-free:1 free name far
17|proposal/spender before-free:1 free name near
-3|proposal/spender before-free:2 after-figure name near
-3|proposal/spender before-free:2 free name near
5|proposal/spender before-free:3 free name near
-7|proposal/spender before-joint:0 after-figure
6|proposal/spender before-joint:0 free
-3|proposal/spender before-joint:1 after-figure
-5|proposal/spender before-joint:2 after-figure
-14|proposal/spender before-joint:2 free
-9|proposal/spender before-joint:3 after-figure
9|proposal/spender before-joint:3 free
-3|proposal/spender before-led:
5|proposal/spender before-led:\"
3|proposal/spender before-led:#
13|proposal/spender before-led:'
10|proposal/spender before-led:'s
15|proposal/spender before-led:(
-13|proposal/spender before-led:,
17|proposal/spender before-led:-
-11|proposal/spender before-led:.
3|proposal/spender before-led::
4|proposal/spender before-led:;
8|proposal/spender before-led:accused
-3|proposal/spender before-led:after
3|proposal/spender before-led:agency
8|proposal/spender before-led:ambition
-3|proposal/spender before-led:among
10|proposal/spender before-led:and
-4|proposal/spender before-led:around
11|proposal/spender before-led:as
13|proposal/spender before-led:ask
9|proposal/spender before-led:assails
-11|proposal/spender before-led:at
-7|proposal/spender before-led:be
5|proposal/spender before-led:because
8|proposal/spender before-led:between
8|proposal/spender before-led:bring
-4|proposal/spender before-led:by
-4|proposal/spender before-led:call
-7|proposal/spender before-led:call on
-3|proposal/spender before-led:campaign
-3|proposal/spender before-led:candidate
-3|proposal/spender before-led:caretaker
-3|proposal/spender before-led:central
-4|proposal/spender before-led:chairs
6|proposal/spender before-led:chief
4|proposal/spender before-led:chief cabinet secretary
10|proposal/spender before-led:cite
5|proposal/spender before-led:commit
14|proposal/spender before-led:committee
-3|proposal/spender before-led:conference
-12|proposal/spender before-led:conservative
10|proposal/spender before-led:defence minister
-8|proposal/spender before-led:defense minister
6|proposal/spender before-led:defense secretary
4|proposal/spender before-led:deputy prime minister
-4|proposal/spender before-led:designate
3|proposal/spender before-led:director
-15|proposal/spender before-led:elect
-3|proposal/spender before-led:entreat
-8|proposal/spender before-led:every
-3|proposal/spender before-led:exhort
-4|proposal/spender before-led:expect
15|proposal/spender before-led:finance minister
-6|proposal/spender before-led:find
-10|proposal/spender before-led:follows
-6|proposal/spender before-led:former
-4|proposal/spender before-led:friends
-8|proposal/spender before-led:from
10|proposal/spender before-led:general
-3|proposal/spender before-led:give
4|proposal/spender before-led:government
17|proposal/spender before-led:grills
-3|proposal/spender before-led:group
10|proposal/spender before-led:hands
16|proposal/spender before-led:has
-3|proposal/spender before-led:heard
3|proposal/spender before-led:her
13|proposal/spender before-led:his
-5|proposal/spender before-led:how
-9|proposal/spender before-led:if
-17|proposal/spender before-led:in
6|proposal/spender before-led:interim
-3|proposal/spender before-led:is
-7|proposal/spender before-led:it
-12|proposal/spender before-led:keep
-3|proposal/spender before-led:kiss
4|proposal/spender before-led:lawmakers
-7|proposal/spender before-led:lead
-4|proposal/spender before-led:leader
-8|proposal/spender before-led:leadership
9|proposal/spender before-led:leads
6|proposal/spender before-led:leave
-5|proposal/spender before-led:led
10|proposal/spender before-led:let
-12|proposal/spender before-led:lift
-3|proposal/spender before-led:like
6|proposal/spender before-led:lord
-3|proposal/spender before-led:make
-5|proposal/spender before-led:match
5|proposal/spender before-led:minister
-3|proposal/spender before-led:money
3|proposal/spender before-led:mr
4|proposal/spender before-led:national security adviser
10|proposal/spender before-led:not
14|proposal/spender before-led:now
-5|proposal/spender before-led:nudge
-3|proposal/spender before-led:oblige
-17|proposal/spender before-led:of
4|proposal/spender before-led:off
-5|proposal/spender before-led:offer
3|proposal/spender before-led:on
-12|proposal/spender before-led:one
3|proposal/spender before-led:other
9|proposal/spender before-led:over
-3|proposal/spender before-led:own
-4|proposal/spender before-led:pis
17|proposal/spender before-led:president
-16|proposal/spender before-led:prime minister
6|proposal/spender before-led:propel
3|proposal/spender before-led:propose
16|proposal/spender before-led:raise
5|proposal/spender before-led:ratify
3|proposal/spender before-led:reach
-4|proposal/spender before-led:regards
-4|proposal/spender before-led:reiterate
-5|proposal/spender before-led:repeat
3|proposal/spender before-led:report
-7|proposal/spender before-led:restore
5|proposal/spender before-led:return
6|proposal/spender before-led:say
8|proposal/spender before-led:see
10|proposal/spender before-led:seen
5|proposal/spender before-led:senior
-9|proposal/spender before-led:since
-9|proposal/spender before-led:sir
3|proposal/spender before-led:so
5|proposal/spender before-led:some
-3|proposal/spender before-led:splits
-5|proposal/spender before-led:staked
8|proposal/spender before-led:start
-4|proposal/spender before-led:succeed
-3|proposal/spender before-led:supporters
5|proposal/spender before-led:take
-12|proposal/spender before-led:tell
-3|proposal/spender before-led:that
13|proposal/spender before-led:the
-3|proposal/spender before-led:the economy
-6|proposal/spender before-led:their
-7|proposal/spender before-led:think
-9|proposal/spender before-led:though
-4|proposal/spender before-led:thrown
4|proposal/spender before-led:tie
3|proposal/spender before-led:trillion
-3|proposal/spender before-led:troubles
-11|proposal/spender before-led:under
-5|proposal/spender before-led:understood
-6|proposal/spender before-led:until
7|proposal/spender before-led:upon
-22|proposal/spender before-led:urge
-4|proposal/spender before-led:vice
-6|proposal/spender before-led:view
7|proposal/spender before-led:want
-5|proposal/spender before-led:war
-3|proposal/spender before-led:were
4|proposal/spender before-led:when
3|proposal/spender before-led:where
7|proposal/spender before-led:whether
-6|proposal/spender before-led:which
-5|proposal/spender before-led:while
13|proposal/spender before-led:why
-6|proposal/spender before-led:with
17|proposal/spender before-led:within
12|proposal/spender before-led:yet
-4|proposal/spender before-led:—
21|proposal/spender before:body name
6|proposal/spender before:body owner
-4|proposal/spender before:capital owner
-13|proposal/spender before:country name
9|proposal/spender before:country owner
-4|proposal/spender before:gov name
4|proposal/spender before:gov owner
-18|proposal/spender before:leader name
-3|proposal/spender before:leader owner
9|proposal/spender before:nongov name
-8|proposal/spender before:people name
-12|proposal/spender before:pronoun owner
-8|proposal/spender named:1
-4|proposal/spender named:3
-14|proposal/spender speaker:body
-5|proposal/spender speaker:capital
11|proposal/spender speaker:country
29|proposal/spender speaker:gov
8|proposal/spender speaker:leader
-14|proposal/spender speaker:nongov
-3|proposal/spender speaker:people
-7|proposal/spender speaker:pronoun
9|proposal/spender subject-of:about
-3|proposal/spender subject-of:accept
5|proposal/spender subject-of:advocate
-8|proposal/spender subject-of:agree
4|proposal/spender subject-of:amount
7|proposal/spender subject-of:announce
-16|proposal/spender subject-of:argue
7|proposal/spender subject-of:argue for
-5|proposal/spender subject-of:arrive
-10|proposal/spender subject-of:ask
9|proposal/spender subject-of:ask for
-15|proposal/spender subject-of:back
10|proposal/spender subject-of:be
-13|proposal/spender subject-of:believe
3|proposal/spender subject-of:bring
-3|proposal/spender subject-of:call
-10|proposal/spender subject-of:campaign
7|proposal/spender subject-of:carry
-9|proposal/spender subject-of:clamor
4|proposal/spender subject-of:climb
-5|proposal/spender subject-of:come back with
-3|proposal/spender subject-of:come to
-3|proposal/spender subject-of:commit
17|proposal/spender subject-of:consider
6|proposal/spender subject-of:contain
5|proposal/spender subject-of:contemplate
15|proposal/spender subject-of:debate
7|proposal/spender subject-of:decide
4|proposal/spender subject-of:demand
-8|proposal/spender subject-of:devote
7|proposal/spender subject-of:dip
8|proposal/spender subject-of:discuss
4|proposal/spender subject-of:do
4|proposal/spender subject-of:double
-4|proposal/spender subject-of:edge
-5|proposal/spender subject-of:end
-3|proposal/spender subject-of:envision
4|proposal/spender subject-of:equal
14|proposal/spender subject-of:examine
-3|proposal/spender subject-of:exceed
-3|proposal/spender subject-of:exhort
-7|proposal/spender subject-of:explore
11|proposal/spender subject-of:eye
13|proposal/spender subject-of:fall
-11|proposal/spender subject-of:favor
-11|proposal/spender subject-of:favour
-3|proposal/spender subject-of:fend off
4|proposal/spender subject-of:fix
6|proposal/spender subject-of:float
-3|proposal/spender subject-of:foresee
6|proposal/spender subject-of:get
-10|proposal/spender subject-of:give
7|proposal/spender subject-of:go
-3|proposal/spender subject-of:guarantee
8|proposal/spender subject-of:hike
3|proposal/spender subject-of:hint
-8|proposal/spender subject-of:hit
-11|proposal/spender subject-of:hold
13|proposal/spender subject-of:hope
-15|proposal/spender subject-of:increase
6|proposal/spender subject-of:intend
-4|proposal/spender subject-of:invest
3|proposal/spender subject-of:jump
-11|proposal/spender subject-of:keep
5|proposal/spender subject-of:lean toward
8|proposal/spender subject-of:leave
11|proposal/spender subject-of:lift
6|proposal/spender subject-of:like
-5|proposal/spender subject-of:like to see
-12|proposal/spender subject-of:live with
9|proposal/spender subject-of:lobby for
3|proposal/spender subject-of:look at
11|proposal/spender subject-of:lower
-4|proposal/spender subject-of:maintain
4|proposal/spender subject-of:manage
-6|proposal/spender subject-of:mean
-3|proposal/spender subject-of:meet
-3|proposal/spender subject-of:mention
-8|proposal/spender subject-of:move
-4|proposal/spender subject-of:move up
16|proposal/spender subject-of:mull
3|proposal/spender subject-of:oblige
-6|proposal/spender subject-of:offer
-4|proposal/spender subject-of:oppose
4|proposal/spender subject-of:pencil in
6|proposal/spender subject-of:plan
-5|proposal/spender subject-of:play down
5|proposal/spender subject-of:plead for
7|proposal/spender subject-of:ponder
7|proposal/spender subject-of:prefer
3|proposal/spender subject-of:prepare
4|proposal/spender subject-of:press for
-6|proposal/spender subject-of:promise
7|proposal/spender subject-of:propose
4|proposal/spender subject-of:push
7|proposal/spender subject-of:push back
8|proposal/spender subject-of:put
-15|proposal/spender subject-of:raise
5|proposal/spender subject-of:ratify
8|proposal/spender subject-of:ready
-3|proposal/spender subject-of:reckon
-15|proposal/spender subject-of:recommend
-3|proposal/spender subject-of:reduce
-3|proposal/spender subject-of:remain
13|proposal/spender subject-of:require
-6|proposal/spender subject-of:resist
-6|proposal/spender subject-of:return
17|proposal/spender subject-of:rise
8|proposal/spender subject-of:rule out
-4|proposal/spender subject-of:see at
4|proposal/spender subject-of:set his heart on
-6|proposal/spender subject-of:settle for
-4|proposal/spender subject-of:shoot for
5|proposal/spender subject-of:signal
-5|proposal/spender subject-of:slip
3|proposal/spender subject-of:sound out
9|proposal/spender subject-of:speak of
-5|proposal/spender subject-of:specify
7|proposal/spender subject-of:spend
-4|proposal/spender subject-of:start at
5|proposal/spender subject-of:stay
-17|proposal/spender subject-of:stop
14|proposal/spender subject-of:study
14|proposal/spender subject-of:suggest
-12|proposal/spender subject-of:talk about
-8|proposal/spender subject-of:talk of
3|proposal/spender subject-of:target
-4|proposal/spender subject-of:tell
-5|proposal/spender subject-of:think
-4|proposal/spender subject-of:tie
-6|proposal/spender subject-of:toss around
-11|proposal/spender subject-of:toy with
3|proposal/spender subject-of:try
-5|proposal/spender subject-of:urge
-5|proposal/spender subject-of:use
5|proposal/spender subject-of:vote on
-3|proposal/spender subject-of:vow
7|proposal/spender subject-of:want
-3|proposal/spender subject-of:warn
10|proposal/spender subject-of:weigh
-10|proposal/spender subject-of:write
6|proposal/spender subject:be body
-3|proposal/spender subject:be capital
-20|proposal/spender subject:be country
12|proposal/spender subject:be gov
20|proposal/spender subject:be leader
-9|proposal/spender subject:be nongov
3|proposal/spender subject:be pronoun
-11|proposal/spender subject:cap leader
-3|proposal/spender subject:cap nongov
-3|proposal/spender subject:cap pronoun
-7|proposal/spender subject:demand body
-4|proposal/spender subject:demand capital
18|proposal/spender subject:demand country
16|proposal/spender subject:demand gov
12|proposal/spender subject:demand leader
-13|proposal/spender subject:demand nongov
-10|proposal/spender subject:demand people
9|proposal/spender subject:denial body
9|proposal/spender subject:denial leader
-14|proposal/spender subject:denial pronoun
-4|proposal/spender subject:level capital
-4|proposal/spender subject:level country
-6|proposal/spender subject:level gov
-9|proposal/spender subject:move body
4|proposal/spender subject:move country
-7|proposal/spender subject:move gov
13|proposal/spender subject:move nongov
-3|proposal/spender subject:pledge body
10|proposal/spender subject:pledge capital
6|proposal/spender subject:pledge country
-19|proposal/spender subject:pledge leader
3|proposal/spender subject:pledge nongov
6|proposal/spender subject:pledge people
-18|proposal/spender subject:pledge pronoun
14|proposal/spender subject:proposal body
28|proposal/spender subject:proposal capital
19|proposal/spender subject:proposal country
10|proposal/spender subject:proposal gov
5|proposal/spender subject:proposal leader
-3|proposal/spender subject:proposal nongov
-9|proposal/spender subject:proposal people
-4|proposal/spender subject:proposal pronoun
-7|proposal/spender subject:spend body
-11|proposal/spender subject:spend country
-5|proposal/spender subject:spend leader
4|proposal/spender subject:spend nongov
14|proposal/spender subject:spend pronoun
13|proposal/spender unnamed
3|proposal/subject-form:allies
-4|proposal/subject-form:body
5|proposal/subject-form:capital
20|proposal/subject-form:country
13|proposal/subject-form:leader
27|proposal/subject-form:nongov
11|proposal/subject-form:people
9|proposal/subject-of:about
-3|proposal/subject-of:accept
5|proposal/subject-of:advocate
-9|proposal/subject-of:agree
4|proposal/subject-of:amount
7|proposal/subject-of:announce
-16|proposal/subject-of:argue
7|proposal/subject-of:argue for
-5|proposal/subject-of:arrive
-14|proposal/subject-of:ask
9|proposal/subject-of:ask for
-15|proposal/subject-of:back
5|proposal/subject-of:be
-13|proposal/subject-of:believe
3|proposal/subject-of:bring
-3|proposal/subject-of:call
-10|proposal/subject-of:campaign
7|proposal/subject-of:carry
-9|proposal/subject-of:clamor
4|proposal/subject-of:climb
-5|proposal/subject-of:come back with
-3|proposal/subject-of:come to
-3|proposal/subject-of:commit
17|proposal/subject-of:consider
6|proposal/subject-of:contain
5|proposal/subject-of:contemplate
15|proposal/subject-of:debate
7|proposal/subject-of:decide
-6|proposal/subject-of:declare
4|proposal/subject-of:demand
-8|proposal/subject-of:devote
7|proposal/subject-of:dip
8|proposal/subject-of:discuss
4|proposal/subject-of:do
4|proposal/subject-of:double
-4|proposal/subject-of:edge
-5|proposal/subject-of:end
-3|proposal/subject-of:envision
4|proposal/subject-of:equal
14|proposal/subject-of:examine
-3|proposal/subject-of:exceed
-3|proposal/subject-of:exhort
-7|proposal/subject-of:explore
11|proposal/subject-of:eye
13|proposal/subject-of:fall
-11|proposal/subject-of:favor
-11|proposal/subject-of:favour
-3|proposal/subject-of:fend off
4|proposal/subject-of:fix
6|proposal/subject-of:float
-3|proposal/subject-of:foresee
6|proposal/subject-of:get
-10|proposal/subject-of:give
7|proposal/subject-of:go
-3|proposal/subject-of:grow
-3|proposal/subject-of:guarantee
12|proposal/subject-of:hike
3|proposal/subject-of:hint
-8|proposal/subject-of:hit
-11|proposal/subject-of:hold
17|proposal/subject-of:hope
-15|proposal/subject-of:increase
6|proposal/subject-of:intend
-4|proposal/subject-of:invest
3|proposal/subject-of:jump
-11|proposal/subject-of:keep
5|proposal/subject-of:lean toward
7|proposal/subject-of:leave
11|proposal/subject-of:lift
6|proposal/subject-of:like
-5|proposal/subject-of:like to see
-12|proposal/subject-of:live with
9|proposal/subject-of:lobby for
3|proposal/subject-of:look at
11|proposal/subject-of:lower
-4|proposal/subject-of:maintain
4|proposal/subject-of:manage
-6|proposal/subject-of:mean
-3|proposal/subject-of:meet
-3|proposal/subject-of:mention
-8|proposal/subject-of:move
-4|proposal/subject-of:move up
16|proposal/subject-of:mull
3|proposal/subject-of:oblige
-6|proposal/subject-of:offer
-4|proposal/subject-of:oppose
4|proposal/subject-of:pencil in
6|proposal/subject-of:plan
-5|proposal/subject-of:play down
5|proposal/subject-of:plead for
7|proposal/subject-of:ponder
7|proposal/subject-of:prefer
3|proposal/subject-of:prepare
4|proposal/subject-of:press for
-6|proposal/subject-of:promise
12|proposal/subject-of:propose
4|proposal/subject-of:push
7|proposal/subject-of:push back
-4|proposal/subject-of:push for
21|proposal/subject-of:put
-15|proposal/subject-of:raise
5|proposal/subject-of:ratify
8|proposal/subject-of:ready
-3|proposal/subject-of:reckon
-15|proposal/subject-of:recommend
-3|proposal/subject-of:reduce
-3|proposal/subject-of:refuse
-3|proposal/subject-of:remain
13|proposal/subject-of:require
-6|proposal/subject-of:resist
-6|proposal/subject-of:return
15|proposal/subject-of:rise
8|proposal/subject-of:rule out
-4|proposal/subject-of:see at
4|proposal/subject-of:set his heart on
5|proposal/subject-of:settle for
-4|proposal/subject-of:shoot for
5|proposal/subject-of:signal
-5|proposal/subject-of:slip
3|proposal/subject-of:sound out
9|proposal/subject-of:speak of
-5|proposal/subject-of:specify
6|proposal/subject-of:spend
-4|proposal/subject-of:start at
5|proposal/subject-of:stay
-17|proposal/subject-of:stop
14|proposal/subject-of:study
23|proposal/subject-of:suggest
-3|proposal/subject-of:take
-12|proposal/subject-of:talk about
-8|proposal/subject-of:talk of
3|proposal/subject-of:target
12|proposal/subject-of:tell
-5|proposal/subject-of:think
-4|proposal/subject-of:tie
-6|proposal/subject-of:toss around
-11|proposal/subject-of:toy with
3|proposal/subject-of:try
-5|proposal/subject-of:urge
-5|proposal/subject-of:use
5|proposal/subject-of:vote on
-3|proposal/subject-of:vow
5|proposal/subject-of:want
-3|proposal/subject-of:warn
10|proposal/subject-of:weigh
-11|proposal/subject-of:write
4|proposal/subject-speaker:allies people
-5|proposal/subject-speaker:body leader
-8|proposal/subject-speaker:body none
12|proposal/subject-speaker:body nongov
6|proposal/subject-speaker:capital capital
-4|proposal/subject-speaker:capital gov
6|proposal/subject-speaker:capital leader
-3|proposal/subject-speaker:capital none
7|proposal/subject-speaker:capital nongov
-9|proposal/subject-speaker:capital pronoun
3|proposal/subject-speaker:country allies
8|proposal/subject-speaker:country capital
-5|proposal/subject-speaker:country country
7|proposal/subject-speaker:country gov
-18|proposal/subject-speaker:country leader
-5|proposal/subject-speaker:country none
19|proposal/subject-speaker:country nongov
11|proposal/subject-speaker:country pronoun
-11|proposal/subject-speaker:gov capital
6|proposal/subject-speaker:gov gov
-3|proposal/subject-speaker:gov leader
14|proposal/subject-speaker:gov none
-18|proposal/subject-speaker:gov nongov
7|proposal/subject-speaker:gov people
6|proposal/subject-speaker:gov pronoun
-3|proposal/subject-speaker:leader body
32|proposal/subject-speaker:leader leader
-13|proposal/subject-speaker:leader none
-4|proposal/subject-speaker:leader pronoun
4|proposal/subject-speaker:none allies
17|proposal/subject-speaker:none body
-13|proposal/subject-speaker:none capital
-5|proposal/subject-speaker:none country
-10|proposal/subject-speaker:none gov
12|proposal/subject-speaker:none leader
10|proposal/subject-speaker:none none
-3|proposal/subject-speaker:none nongov
-13|proposal/subject-speaker:none pronoun
8|proposal/subject-speaker:nongov capital
6|proposal/subject-speaker:nongov gov
-3|proposal/subject-speaker:nongov none
7|proposal/subject-speaker:nongov nongov
-4|proposal/subject-speaker:nongov people
9|proposal/subject-speaker:nongov pronoun
-3|proposal/subject-speaker:people leader
9|proposal/subject-speaker:people none
5|proposal/subject-speaker:people people
-6|proposal/subject-speaker:pronoun capital
4|proposal/subject-speaker:pronoun country
-11|proposal/subject-speaker:pronoun leader
7|proposal/subject-speaker:pronoun none
-7|proposal/subject-speaker:pronoun nongov
4|proposal/subject-speaker:pronoun people
8|proposal/subject-speaker:pronoun pronoun
6|proposal/subject:be body
-3|proposal/subject:be capital
-20|proposal/subject:be country
9|proposal/subject:be gov
19|proposal/subject:be leader
-9|proposal/subject:be nongov
3|proposal/subject:be pronoun
-11|proposal/subject:cap leader
-3|proposal/subject:cap nongov
-3|proposal/subject:cap pronoun
-8|proposal/subject:demand body
-4|proposal/subject:demand capital
23|proposal/subject:demand country
15|proposal/subject:demand gov
14|proposal/subject:demand leader
-3|proposal/subject:demand nongov
-10|proposal/subject:demand people
9|proposal/subject:denial body
7|proposal/subject:denial leader
-14|proposal/subject:denial pronoun
-4|proposal/subject:level capital
-4|proposal/subject:level country
-6|proposal/subject:level gov
-9|proposal/subject:move body
4|proposal/subject:move capital
8|proposal/subject:move country
-10|proposal/subject:move gov
4|proposal/subject:move leader
13|proposal/subject:move nongov
-9|proposal/subject:pledge body
10|proposal/subject:pledge capital
6|proposal/subject:pledge country
-20|proposal/subject:pledge leader
3|proposal/subject:pledge nongov
6|proposal/subject:pledge people
-19|proposal/subject:pledge pronoun
14|proposal/subject:proposal body
31|proposal/subject:proposal capital
19|proposal/subject:proposal country
15|proposal/subject:proposal gov
6|proposal/subject:proposal leader
-3|proposal/subject:proposal nongov
-9|proposal/subject:proposal people
5|proposal/subject:proposal pronoun
-7|proposal/subject:spend body
-12|proposal/subject:spend country
-6|proposal/subject:spend leader
4|proposal/subject:spend nongov
14|proposal/subject:spend pronoun
-31|proposal/tag:gov
64|proposal/tag:nongov
-10|proposal/tag:person
-40|proposal/tag:source
-41|proposal/unnamed-beside-others
"""
