"""What each cue of ``english.actor_cues`` speaks for; made by ``training/parties.py``, not by hand.

Each line: hundredths of the logarithm of odds, ``|``, the kind of claim in which the cue weighs so
much more (or nothing, where it does in all), ``/`` and the cue.
"""

TABLE = """\
-14|/after-joint:0 far
-22|/after-joint:0 mid
4|/after-joint:0 near
4|/after-joint:1 mid
30|/after-joint:1 near
-4|/after-joint:2 far
-14|/after-joint:2 mid
3|/after-joint:2 near
3|/after-joint:3 mid
-9|/after-joint:3 near
3|/after-led:\" far free
32|/after-led:\" far joined
29|/after-led:\" near joined
-3|/after-led:# far free
4|/after-led:# far joined
6|/after-led:# near free
25|/after-led:, far joined
-8|/after-led:, near joined
-3|/after-led:. far joined
5|/after-led:: far joined
3|/after-led:: near joined
-4|/after-led:; far joined
-10|/after-led:; near joined
3|/after-led:acting far joined
8|/after-led:afford far joined
-3|/after-led:after far joined
-7|/after-led:akasaka far joined
3|/after-led:although far joined
-12|/after-led:and far joined
-6|/after-led:and near joined
6|/after-led:another far free
-4|/after-led:around far joined
-3|/after-led:as far joined
-5|/after-led:as near free
-9|/after-led:as near joined
6|/after-led:at far joined
-11|/after-led:because near joined
-6|/after-led:become near free
-5|/after-led:before far joined
-18|/after-led:bigger far joined
-3|/after-led:breaking far joined
4|/after-led:bring far joined
-7|/after-led:but far joined
9|/after-led:by far joined
11|/after-led:call near free
4|/after-led:chief cabinet secretary far joined
-6|/after-led:coming far joined
3|/after-led:day near free
3|/after-led:defence secretary far joined
4|/after-led:during far free
-6|/after-led:during near free
12|/after-led:exposes near free
12|/after-led:figure near free
-3|/after-led:for far free
-6|/after-led:for far joined
-7|/after-led:foreign minister far joined
3|/after-led:former far joined
-4|/after-led:from far free
-3|/after-led:fund far free
13|/after-led:gdp near free
-3|/after-led:his far joined
-3|/after-led:if far joined
15|/after-led:if near joined
9|/after-led:in far free
4|/after-led:in far joined
-7|/after-led:in near joined
3|/after-led:into near free
-6|/after-led:leave near free
4|/after-led:let near joined
12|/after-led:level far joined
-9|/after-led:level near free
-7|/after-led:level near joined
-5|/after-led:mention far joined
3|/after-led:most near free
-5|/after-led:neither far joined
11|/after-led:next far free
3|/after-led:next far joined
17|/after-led:next near free
-8|/after-led:not near free
8|/after-led:note far joined
-9|/after-led:of far joined
-7|/after-led:of near free
-5|/after-led:of near joined
-8|/after-led:president near free
6|/after-led:prime minister far joined
5|/after-led:prime minister near joined
-6|/after-led:ruling far free
9|/after-led:say near joined
15|/after-led:senior far joined
9|/after-led:senior near joined
13|/after-led:several far joined
-3|/after-led:single far joined
-4|/after-led:speak far joined
-4|/after-led:state far free
-7|/after-led:strategy far free
-3|/after-led:talk about near free
10|/after-led:target near joined
-5|/after-led:tell far joined
9|/after-led:that far joined
17|/after-led:that near free
4|/after-led:that near joined
-8|/after-led:this far free
-9|/after-led:this near free
-3|/after-led:through near free
-6|/after-led:to far joined
-14|/after-led:to near free
3|/after-led:unless near joined
-4|/after-led:visiting far joined
-3|/after-led:what far joined
-7|/after-led:what near free
3|/after-led:what near joined
-3|/after-led:when far joined
-7|/after-led:when near joined
-6|/after-led:where far joined
8|/after-led:where near joined
4|/after-led:whether far joined
-6|/after-led:with far joined
-3|/after-led:with near free
-4|/after-led:write far joined
6|/after:body owner
7|/after:capital name
15|/after:capital owner
-13|/after:country name
-13|/after:country owner
-4|/after:gov name
-3|/after:gov owner
34|/after:leader name
-20|/after:nongov name
-16|/after:nongov owner
-3|/after:people name
-12|/after:people owner
12|/after:pronoun name
-11|/after:pronoun owner
24|/asked-before:other
36|/asked-before:spender
-5|/before-clause:after-figure inside name body
-14|/before-clause:after-figure inside name capital
5|/before-clause:after-figure inside name gov
10|/before-clause:after-figure inside name leader
-7|/before-clause:after-figure inside name nongov
-5|/before-clause:after-figure inside owner body
-5|/before-clause:after-figure inside owner gov
5|/before-clause:after-figure inside owner pronoun
6|/before-clause:after-figure opens name body
-5|/before-clause:after-figure opens name gov
-3|/before-clause:after-figure opens name nongov
-5|/before-clause:after-figure opens owner body
-7|/before-clause:after-figure opens owner country
9|/before-clause:after-figure opens owner leader
7|/before-clause:free inside name body
3|/before-clause:free inside name country
3|/before-clause:free inside name leader
-3|/before-clause:free inside name nongov
-6|/before-clause:free inside name pronoun
-4|/before-clause:free inside owner body
4|/before-clause:free inside owner capital
9|/before-clause:free inside owner country
-15|/before-clause:free inside owner gov
12|/before-clause:free inside owner leader
3|/before-clause:free inside owner nongov
-3|/before-clause:free inside owner people
7|/before-clause:free inside owner pronoun
10|/before-clause:free opens name capital
-6|/before-clause:free opens name country
13|/before-clause:free opens name gov
6|/before-clause:free opens name pronoun
19|/before-clause:free opens owner body
5|/before-clause:free opens owner capital
4|/before-clause:free opens owner country
16|/before-clause:free opens owner gov
-3|/before-clause:free opens owner nongov
-9|/before-clause:free opens owner people
-23|/before-clause:free opens owner pronoun
-9|/before-far:1
13|/before-far:20
11|/before-far:4
-11|/before-far:60
20|/before-far:9
-17|/before-free:0 after-figure name near
-4|/before-free:0 after-figure owner far
-6|/before-free:0 free name far
-4|/before-free:0 free name near
12|/before-free:0 free owner far
9|/before-free:0 free owner near
-3|/before-free:1 after-figure name far
18|/before-free:1 after-figure name near
-6|/before-free:1 after-figure owner far
4|/before-free:1 after-figure owner near
-4|/before-free:1 free name far
20|/before-free:1 free name near
-5|/before-free:1 free owner far
17|/before-free:1 free owner near
-6|/before-free:2 after-figure name far
6|/before-free:2 free name far
4|/before-free:2 free name near
-11|/before-free:2 free owner near
6|/before-free:3 free name far
-3|/before-free:3 free name near
-6|/before-joint:0 after-figure
21|/before-joint:0 free
9|/before-joint:1 after-figure
10|/before-joint:1 free
-7|/before-joint:2 after-figure
16|/before-joint:2 free
-13|/before-joint:3 after-figure
-7|/before-joint:3 free
35|/before-led:
-9|/before-led:\"
11|/before-led:'
9|/before-led:'s
11|/before-led:(
11|/before-led:,
18|/before-led:-
14|/before-led:--
10|/before-led:;
3|/before-led:DATE
-22|/before-led:PARTY
9|/before-led:a
4|/before-led:although
-3|/before-led:among
-3|/before-led:an
-4|/before-led:analysis
-15|/before-led:and
-4|/before-led:around
-6|/before-led:ask
4|/before-led:back
17|/before-led:because
3|/before-led:before
4|/before-led:behind
8|/before-led:believe
8|/before-led:between
-3|/before-led:boost
13|/before-led:bring
-7|/before-led:but
-10|/before-led:call
-6|/before-led:campaign
-10|/before-led:chairs
10|/before-led:chief
4|/before-led:chief cabinet secretary
11|/before-led:cite
17|/before-led:commit
5|/before-led:convince
4|/before-led:defence chief
12|/before-led:defence minister
15|/before-led:defense secretary
5|/before-led:did
-4|/before-led:during
3|/before-led:earlier
-17|/before-led:elect
-14|/before-led:every
-16|/before-led:expect
7|/before-led:finance minister
4|/before-led:find
-8|/before-led:follows
-8|/before-led:foreign minister
-4|/before-led:former
-9|/before-led:from
3|/before-led:get
5|/before-led:government
14|/before-led:grills
11|/before-led:hands
-5|/before-led:has
-10|/before-led:have
5|/before-led:her
8|/before-led:his
-8|/before-led:how
-7|/before-led:importing
-19|/before-led:in
-3|/before-led:including
-8|/before-led:increase
-3|/before-led:is
-9|/before-led:it
4|/before-led:its
-12|/before-led:keep
6|/before-led:kyodo news
4|/before-led:lawmakers
-11|/before-led:leader
-6|/before-led:leadership
8|/before-led:leads
-5|/before-led:led
-11|/before-led:lift
-4|/before-led:like
3|/before-led:minister
-5|/before-led:model
-6|/before-led:mr
3|/before-led:national security adviser
3|/before-led:new
7|/before-led:not
3|/before-led:note
6|/before-led:now
-39|/before-led:of
-6|/before-led:on
-10|/before-led:one
-12|/before-led:only
-3|/before-led:opinion
8|/before-led:over
-3|/before-led:possible
41|/before-led:president
-12|/before-led:prime minister
3|/before-led:propose
7|/before-led:put
15|/before-led:raise
8|/before-led:reach
-4|/before-led:reiterate
3|/before-led:reporters
4|/before-led:same
9|/before-led:say
-4|/before-led:see
-8|/before-led:since
-4|/before-led:smaller
5|/before-led:some
6|/before-led:start
3|/before-led:stress
6|/before-led:suggest
-6|/before-led:take
-14|/before-led:tell
-8|/before-led:that
24|/before-led:the
-3|/before-led:think
-21|/before-led:though
4|/before-led:tie
-8|/before-led:to
-4|/before-led:top
-4|/before-led:troubles
11|/before-led:two
-11|/before-led:under
7|/before-led:upon
-10|/before-led:urge
-4|/before-led:vice
-11|/before-led:view
-15|/before-led:what
13|/before-led:when
-5|/before-led:whether
-6|/before-led:which
10|/before-led:while
-12|/before-led:whom
17|/before-led:why
10|/before-led:with
27|/before-led:within
14|/before-led:yet
7|/before:body name
6|/before:body owner
-5|/before:capital name
9|/before:capital owner
-5|/before:country name
5|/before:country owner
12|/before:gov name
-5|/before:gov owner
12|/before:leader name
22|/before:leader owner
-15|/before:nongov name
-12|/before:people owner
4|/before:pronoun name
-9|/before:pronoun owner
-4|/governor-form:about finite+
7|/governor-form:accept finite+would
7|/governor-form:adopt finite+
6|/governor-form:adopt finite+could
4|/governor-form:advocate inf+
4|/governor-form:advocate progressive+
-17|/governor-form:agitate for progressive+
6|/governor-form:agree finite+
-10|/governor-form:agree finite+would
-5|/governor-form:aim finite+could
-7|/governor-form:aim finite+should
5|/governor-form:aim finite+would
6|/governor-form:aim inf+
-7|/governor-form:ambition +
-14|/governor-form:amount finite+would
3|/governor-form:announce finite+
8|/governor-form:argue finite+
8|/governor-form:argue for finite+
3|/governor-form:argue gerund+
3|/governor-form:arrive finite+
3|/governor-form:arrive finite++not
-7|/governor-form:arrive finite+will
-25|/governor-form:ask finite+
5|/governor-form:ask finite++not
-7|/governor-form:ask for finite+
7|/governor-form:ask for finite++not
-5|/governor-form:ask for inf++not
-3|/governor-form:ask for progressive+
6|/governor-form:ask gerund+
-5|/governor-form:aspiration +
-14|/governor-form:back finite+
11|/governor-form:be finite+
-5|/governor-form:be finite+should
3|/governor-form:be finite+should+not
-5|/governor-form:be finite+would
-3|/governor-form:be inf+
-3|/governor-form:believe finite+
3|/governor-form:bind finite+would+not
3|/governor-form:boost finite+would
7|/governor-form:bring finite+would
-9|/governor-form:call +
16|/governor-form:call for +
14|/governor-form:call for finite+
6|/governor-form:call for gerund+
5|/governor-form:call for inf+
-6|/governor-form:call for progressive+
6|/governor-form:call gerund+
8|/governor-form:call on finite+
4|/governor-form:calls +
15|/governor-form:campaign finite+
7|/governor-form:campaign progressive+
-3|/governor-form:carry finite+
5|/governor-form:carry finite+could
7|/governor-form:clamor progressive+
-7|/governor-form:climb finite+
-3|/governor-form:climb finite+could
-5|/governor-form:climb finite+would
5|/governor-form:come to finite+
-7|/governor-form:commit finite+could
3|/governor-form:commit finite+should
6|/governor-form:commit finite+should+not
6|/governor-form:commit finite+would+not
12|/governor-form:commitment +
-18|/governor-form:consider finite+
4|/governor-form:consider finite+should
-6|/governor-form:consider gerund+
25|/governor-form:consider inf+
-12|/governor-form:consider progressive+
-10|/governor-form:contain finite+
-4|/governor-form:decide inf+
-4|/governor-form:demand +
-7|/governor-form:deny finite+
4|/governor-form:devote finite+
4|/governor-form:discuss finite++not
-16|/governor-form:discuss inf+
-4|/governor-form:discuss progressive+
15|/governor-form:dismiss finite+
3|/governor-form:double finite+should
-8|/governor-form:draft gerund+
3|/governor-form:drop finite++not
6|/governor-form:exceed finite+
14|/governor-form:favor finite+
-3|/governor-form:favor inf+
5|/governor-form:favour finite+
7|/governor-form:fend off finite+
4|/governor-form:fight finite+
-5|/governor-form:fix finite+
7|/governor-form:float finite+
-3|/governor-form:float inf+
-8|/governor-form:get finite+could
4|/governor-form:get finite+would
5|/governor-form:get inf+
4|/governor-form:give finite+could
5|/governor-form:go finite+
-5|/governor-form:go finite+could
8|/governor-form:go finite+should
-23|/governor-form:go finite+should+not
10|/governor-form:go finite+would
3|/governor-form:go finite+would+not
4|/governor-form:go inf+
-7|/governor-form:go progressive++not
4|/governor-form:go progressive+should
-14|/governor-form:goal +
-14|/governor-form:grow finite+would
-7|/governor-form:grow gerund+
4|/governor-form:hint finite+
3|/governor-form:hit finite+
-12|/governor-form:hold finite+
-9|/governor-form:hold finite+will
4|/governor-form:hold finite+would
-5|/governor-form:hold out for finite+
-15|/governor-form:hope finite+
8|/governor-form:idea +
4|/governor-form:increase finite+
-3|/governor-form:intend finite+
-10|/governor-form:keep finite+
3|/governor-form:keep inf+
-4|/governor-form:lift finite+could
-11|/governor-form:like finite+
10|/governor-form:live with finite+can
-6|/governor-form:live with finite+would
-7|/governor-form:lobby for finite+
-12|/governor-form:look at finite+should
-3|/governor-form:look at progressive+
-10|/governor-form:lower finite+
-5|/governor-form:mean finite+
4|/governor-form:meet gerund+
20|/governor-form:mention finite+
-10|/governor-form:mention finite+will
3|/governor-form:move finite+
5|/governor-form:move finite+could
-5|/governor-form:move finite+should
-10|/governor-form:move finite+would
-13|/governor-form:mull finite+
-3|/governor-form:mull progressive+
-7|/governor-form:name finite+
8|/governor-form:offer finite+
4|/governor-form:offer gerund+
19|/governor-form:oppose finite+
-10|/governor-form:oppose finite+would
9|/governor-form:pay finite+should
-3|/governor-form:pencil in finite+
-3|/governor-form:plan ++not
6|/governor-form:play down finite+
-6|/governor-form:plead for finite+
4|/governor-form:pledge finite+
-7|/governor-form:pledge gerund+
-3|/governor-form:ponder finite+
5|/governor-form:prefer finite+
4|/governor-form:prefer finite+would
-7|/governor-form:prepare finite+
3|/governor-form:prepare finite+should
-3|/governor-form:prepare progressive+
3|/governor-form:press for finite+
-5|/governor-form:promise +
7|/governor-form:promise finite+
3|/governor-form:promise inf+
6|/governor-form:propose finite+
11|/governor-form:propose finite+will
-3|/governor-form:propose finite+would
-4|/governor-form:propose gerund+
9|/governor-form:propose inf+
-5|/governor-form:push back finite+
11|/governor-form:put finite+
-8|/governor-form:put finite+could
-5|/governor-form:put finite+would
-19|/governor-form:raise finite+
6|/governor-form:raise finite+could
6|/governor-form:raise finite+should
-11|/governor-form:raise finite+would
19|/governor-form:raise gerund+
3|/governor-form:reach finite+
4|/governor-form:reach finite+could
-13|/governor-form:reach finite+should
-3|/governor-form:reach finite+would
-3|/governor-form:ready finite+
-4|/governor-form:ready finite+should
12|/governor-form:recommend finite+will
9|/governor-form:recommend inf+
12|/governor-form:recommendation +
-11|/governor-form:recommendations +
16|/governor-form:refuse finite+
6|/governor-form:reiterate finite+
-4|/governor-form:reject finite+
3|/governor-form:resist finite+
5|/governor-form:return finite+
-3|/governor-form:rise finite+
-4|/governor-form:rise finite+should
-12|/governor-form:rule out finite++not
13|/governor-form:rule out finite+would+not
-9|/governor-form:say no to finite+
4|/governor-form:scoff finite+
-17|/governor-form:seek finite+
-3|/governor-form:seek finite+would
-3|/governor-form:seek gerund+
9|/governor-form:seek inf+
-10|/governor-form:set aside finite+would
-10|/governor-form:set finite+
-7|/governor-form:set finite+could
6|/governor-form:set finite+should
-7|/governor-form:set out inf+
3|/governor-form:settle for finite+could
5|/governor-form:settle for finite+would
-5|/governor-form:settle for gerund+
3|/governor-form:settle on finite+will
-4|/governor-form:settle on inf+
6|/governor-form:shoot for finite+should
-4|/governor-form:signal finite+
-3|/governor-form:sound out finite+
-5|/governor-form:sound out progressive+
-8|/governor-form:speak of finite++not
3|/governor-form:spell out inf+
17|/governor-form:spend finite+should
-14|/governor-form:spend finite+will
6|/governor-form:spend finite+would
-8|/governor-form:spend gerund+
-3|/governor-form:spend progressive+should
-3|/governor-form:standard +
3|/governor-form:start at finite+
-10|/governor-form:stop finite+
3|/governor-form:stop finite+would
-8|/governor-form:stop short finite+
-9|/governor-form:study progressive+
6|/governor-form:suggest finite+will
11|/governor-form:take finite+
-3|/governor-form:take finite++not
4|/governor-form:take finite+will
-3|/governor-form:take finite+would
3|/governor-form:talk about finite+should
3|/governor-form:talk about inf+
-5|/governor-form:talk about progressive+
-15|/governor-form:talk of finite+
7|/governor-form:talk of inf+
7|/governor-form:talk of progressive+
9|/governor-form:tell finite+
-3|/governor-form:tell finite++not
-9|/governor-form:tell gerund+
9|/governor-form:think finite+
5|/governor-form:think finite+should
3|/governor-form:think inf+
-4|/governor-form:think progressive+
3|/governor-form:tie finite+
-7|/governor-form:tie finite+would+not
-12|/governor-form:try finite+
4|/governor-form:try finite+could
-3|/governor-form:turn down finite+
4|/governor-form:unveil finite+
17|/governor-form:urge finite+
-14|/governor-form:urge inf+
9|/governor-form:use finite+should+not
-3|/governor-form:veto inf+
-7|/governor-form:vote on finite+will
10|/governor-form:want finite+
-4|/governor-form:want finite++not
-19|/governor-form:weigh progressive+
-7|/governor-form:work progressive+
4|/governor-form:write finite+
8|/governor-form:write finite+should
4|/governor-form:write gerund+
-4|/governor-kind:be
-3|/governor-kind:benchmark
-32|/governor-kind:cap
-10|/governor-kind:demand
12|/governor-kind:denial
6|/governor-kind:level
-7|/governor-kind:move
-12|/governor-kind:proposal
6|/governor-kind:spend
11|/governor-mood:be finite+
-5|/governor-mood:be finite+should
3|/governor-mood:be finite+should+not
-5|/governor-mood:be finite+would
-3|/governor-mood:be inf+
-3|/governor-mood:benchmark +
-33|/governor-mood:cap finite+
-9|/governor-mood:cap finite+will
6|/governor-mood:cap finite+would
3|/governor-mood:cap inf+
6|/governor-mood:demand +
14|/governor-mood:demand finite+
4|/governor-mood:demand finite++not
-14|/governor-mood:demand finite++passive
5|/governor-mood:demand finite+would
5|/governor-mood:demand gerund+
-5|/governor-mood:demand inf++not
-20|/governor-mood:demand progressive+
26|/governor-mood:denial finite+
-12|/governor-mood:denial finite++not
-10|/governor-mood:denial finite+would
13|/governor-mood:denial finite+would+not
-4|/governor-mood:denial inf+
7|/governor-mood:level finite+
4|/governor-mood:level finite+could
6|/governor-mood:level finite+will
-13|/governor-mood:level finite+would
6|/governor-mood:move finite+
3|/governor-mood:move finite++not
-10|/governor-mood:move finite+could
7|/governor-mood:move finite+should
-23|/governor-mood:move finite+should+not
3|/governor-mood:move finite+will
-3|/governor-mood:move finite+will+not
-10|/governor-mood:move finite+would
-4|/governor-mood:move finite+would+passive
15|/governor-mood:move gerund+
10|/governor-mood:move inf+
-7|/governor-mood:move progressive++not
5|/governor-mood:move progressive+should
-6|/governor-mood:pledge +
-3|/governor-mood:pledge ++not
-3|/governor-mood:pledge finite++not
-3|/governor-mood:pledge finite++passive
-11|/governor-mood:pledge finite+could
17|/governor-mood:pledge finite+should
6|/governor-mood:pledge finite+should+not
3|/governor-mood:pledge finite+should+passive
4|/governor-mood:pledge finite+will
3|/governor-mood:pledge finite+would+not+passive
-10|/governor-mood:pledge progressive+
-4|/governor-mood:proposal +
3|/governor-mood:proposal +would
13|/governor-mood:proposal finite+
-10|/governor-mood:proposal finite++not
10|/governor-mood:proposal finite+can
4|/governor-mood:proposal finite+could
8|/governor-mood:proposal finite+will
-15|/governor-mood:proposal gerund+
34|/governor-mood:proposal inf+
-55|/governor-mood:proposal progressive+
5|/governor-mood:spend finite+
17|/governor-mood:spend finite+should
9|/governor-mood:spend finite+should+not
-14|/governor-mood:spend finite+will
-4|/governor-mood:spend finite+would
-8|/governor-mood:spend gerund+
-3|/governor-mood:spend progressive+should
-4|/governor:about
4|/governor:accept
10|/governor:adopt
10|/governor:advocate
5|/governor:afford
-15|/governor:agitate for
3|/governor:aim
-7|/governor:ambition
-12|/governor:amount
3|/governor:announce
12|/governor:argue
6|/governor:argue for
-3|/governor:arrive
-15|/governor:ask
-8|/governor:ask for
-5|/governor:aspiration
-13|/governor:back
-4|/governor:be
-3|/governor:believe
3|/governor:boost
7|/governor:bring
35|/governor:call for
9|/governor:call on
4|/governor:calls
22|/governor:campaign
8|/governor:clamor
-17|/governor:climb
6|/governor:come to
5|/governor:commit
12|/governor:commitment
-9|/governor:consider
-11|/governor:contain
-5|/governor:decide
-5|/governor:demand
-7|/governor:deny
4|/governor:devote
-15|/governor:discuss
15|/governor:dismiss
4|/governor:double
-7|/governor:draft
3|/governor:drop
6|/governor:end
4|/governor:endorse
-5|/governor:examine
7|/governor:exceed
11|/governor:favor
5|/governor:favour
7|/governor:fend off
4|/governor:fight
-4|/governor:fix
7|/governor:float
6|/governor:give
-3|/governor:go
-14|/governor:goal
-21|/governor:grow
4|/governor:hint
3|/governor:hit
-17|/governor:hold
-5|/governor:hold out for
-17|/governor:hope
8|/governor:idea
4|/governor:imagine
6|/governor:increase
-3|/governor:intend
-4|/governor:keep
-11|/governor:like
3|/governor:live with
-7|/governor:lobby for
-17|/governor:look at
-8|/governor:lower
-5|/governor:mean
10|/governor:mention
-8|/governor:move
-17|/governor:mull
-8|/governor:name
14|/governor:offer
9|/governor:oppose
10|/governor:pay
-3|/governor:pencil in
-3|/governor:plan
6|/governor:play down
-6|/governor:plead for
-3|/governor:pledge
-4|/governor:ponder
9|/governor:prefer
-7|/governor:prepare
-3|/governor:press
3|/governor:press for
5|/governor:promise
17|/governor:propose
-5|/governor:push back
-11|/governor:reach
-8|/governor:ready
4|/governor:reckon
21|/governor:recommend
12|/governor:recommendation
-9|/governor:recommendations
15|/governor:refuse
6|/governor:reiterate
-4|/governor:reject
-4|/governor:request
3|/governor:resist
9|/governor:return
-9|/governor:rise
-3|/governor:rule out
-8|/governor:say no to
4|/governor:scoff
-15|/governor:seek
-10|/governor:set
-10|/governor:set aside
-4|/governor:set out
3|/governor:settle for
6|/governor:shoot for
-4|/governor:signal
-9|/governor:sound out
-5|/governor:speak of
4|/governor:spell out
-3|/governor:standard
3|/governor:start at
-8|/governor:stop
-8|/governor:stop short
-12|/governor:study
6|/governor:suggest
9|/governor:take
4|/governor:talk about
-3|/governor:tell
12|/governor:think
-5|/governor:tie
-3|/governor:toy with
-9|/governor:try
-3|/governor:turn down
4|/governor:unveil
4|/governor:urge
11|/governor:use
-3|/governor:veto
-7|/governor:vote on
6|/governor:want
-18|/governor:weigh
-7|/governor:work
16|/governor:write
-6|/has:EU
-62|/has:NATO
28|/has:PERSON
-15|/has:USA
8|/has:academics
10|/has:administration
10|/has:admiral
14|/has:adviser
-6|/has:advisers
-10|/has:advisory
-12|/has:advisory panel
-8|/has:aide
-9|/has:aides
9|/has:ano
10|/has:bureaucrat
8|/has:business leaders
-7|/has:cabinet
20|/has:candidate
4|/has:candidates
4|/has:caucus
-4|/has:chancellor
8|/has:chinese nationalist party
47|/has:coalition
-4|/has:commission
-32|/has:committee
6|/has:conservative party of japan
-5|/has:conservatives
3|/has:constitutional democratic party
13|/has:could
14|/has:country
-27|/has:defence minister
-16|/has:defence ministry
-18|/has:defence secretary
-10|/has:defense chief
-34|/has:defense minister
-5|/has:defense ministry
-28|/has:defense secretary
5|/has:diplomat
-4|/has:diplomats
8|/has:dpp
6|/has:economist
-5|/has:economists
3|/has:ex
6|/has:executives
-21|/has:expert
7|/has:expert panel
29|/has:experts
18|/has:figures
13|/has:finance minister
-5|/has:finance ministry
-13|/has:foreign minister
-5|/has:foreign ministry
51|/has:former
-42|/has:general
-14|/has:governing coalition
5|/has:government
8|/has:greens
-26|/has:hawks
18|/has:i
-6|/has:insiders
-4|/has:institute
9|/has:ishin
12|/has:japan innovation party
11|/has:japanese communist party
5|/has:keidanren
20|/has:kmt
12|/has:komeito
10|/has:kuomintang
-6|/has:lawmaker
5|/has:lawmakers
-13|/has:ldp
58|/has:leader
7|/has:leaders
17|/has:leadership
3|/has:legislators
5|/has:liberal democratic party
-4|/has:liberal democrats
-8|/has:mayor
16|/has:member
-14|/has:members
6|/has:minister
-8|/has:ministers
-12|/has:ministry
-6|/has:ministry of defence
4|/has:ministry of national defense
-3|/has:mps
26|/has:my
-12|/has:n - va
3|/has:nation
4|/has:national security adviser
11|/has:negotiators
11|/has:nippon ishin
-9|/has:nz first
-26|/has:official
-58|/has:officials
7|/has:opposition
8|/has:opposition leader
7|/has:our
-16|/has:panel
-12|/has:parliament
7|/has:participant
4|/has:participants
6|/has:parties
17|/has:party
9|/has:people
7|/has:people power party
-32|/has:person
27|/has:politicians
-21|/has:premier
-9|/has:president
-9|/has:prime minister
12|/has:professor
-5|/has:reiwa shinsengumi
3|/has:republicans
-9|/has:ruling bloc
10|/has:ruling camp
14|/has:ruling parties
7|/has:sanseito
3|/has:scholar
10|/has:senator
-5|/has:shadow
45|/has:should
-25|/has:sources
5|/has:spd
-9|/has:spokesperson
8|/has:staffers
6|/has:strategist
-14|/has:sumar
10|/has:survey
5|/has:the chancellor
8|/has:the military
8|/has:the state
3|/has:think tank
5|/has:think tanks
4|/has:tpp
3|/has:treasurer
15|/has:treasury
-9|/has:unions
18|/has:university
6|/has:we
-8|/has:working group
-5|/home:other
8|/home:spender
-4|/named:1
29|/named:2
40|/named:3
-15|/near-after:\"
-9|/near-after:#
-10|/near-after:'s
8|/near-after:(
5|/near-after:)
-9|/near-after:,
21|/near-after:-
14|/near-after:.
-12|/near-after:0
-19|/near-after::
12|/near-after:;
-3|/near-after:?
-39|/near-after:DATE
9|/near-after:LAND
-28|/near-after:NATO
-29|/near-after:OUTLET
12|/near-after:PERSON
-4|/near-after:USA
8|/near-after:a
-6|/near-after:about
-14|/near-after:above
4|/near-after:absurd
3|/near-after:access
5|/near-after:accord
8|/near-after:according
-5|/near-after:add
5|/near-after:adequate
-3|/near-after:adopt
4|/near-after:advance
3|/near-after:adversary
-5|/near-after:advisory
4|/near-after:advocate
7|/near-after:affordable
-19|/near-after:after
4|/near-after:afterward
4|/near-after:against
-3|/near-after:agency
4|/near-after:agenda
3|/near-after:agree
3|/near-after:agreements
4|/near-after:ahead
8|/near-after:aida
10|/near-after:aide
10|/near-after:air
-3|/near-after:alliance
4|/near-after:allies
-4|/near-after:allowed
3|/near-after:aloud
-26|/near-after:also
-26|/near-after:ambition
14|/near-after:among
-15|/near-after:an
-5|/near-after:analysts
19|/near-after:and
6|/near-after:another
8|/near-after:anything
-7|/near-after:appear
3|/near-after:approach
9|/near-after:appropriate
6|/near-after:argue
-9|/near-after:armed forces
5|/near-after:arms
3|/near-after:around
-18|/near-after:as
-11|/near-after:ask
-8|/near-after:at
4|/near-after:atm
-8|/near-after:average
4|/near-after:baked
8|/near-after:bandy about
13|/near-after:be
-6|/near-after:became
6|/near-after:because
9|/near-after:become
9|/near-after:becoming
-19|/near-after:been
14|/near-after:before
3|/near-after:beginning
-10|/near-after:being
3|/near-after:believe
-3|/near-after:below
-5|/near-after:benchmark
8|/near-after:better
-3|/near-after:beyond
6|/near-after:bind
-13|/near-after:bloc
11|/near-after:bond
7|/near-after:bonds
-10|/near-after:borrowed
4|/near-after:both
-6|/near-after:brackets
3|/near-after:brady
-3|/near-after:bring
-4|/near-after:bring up
6|/near-after:brokers
6|/near-after:bunk
3|/near-after:bust
-6|/near-after:but
28|/near-after:by
-9|/near-after:calculate
10|/near-after:call
3|/near-after:camp
11|/near-after:campaign
18|/near-after:can
-15|/near-after:capability
-3|/near-after:case
-3|/near-after:cases
-12|/near-after:choose
-5|/near-after:circumstances
6|/near-after:cite
-4|/near-after:closer
3|/near-after:coalition
8|/near-after:come
-12|/near-after:come to
-6|/near-after:coming
6|/near-after:commit
4|/near-after:committee
4|/near-after:common
6|/near-after:commonly
3|/near-after:compared
-17|/near-after:compromise
4|/near-after:conceivable
4|/near-after:conclusion
3|/near-after:conscript
-14|/near-after:consider
-17|/near-after:consideration
-8|/near-after:constitution
9|/near-after:consumption
-7|/near-after:content
-7|/near-after:conversation
11|/near-after:convince
-6|/near-after:cope
-3|/near-after:core
-3|/near-after:core defence
4|/near-after:cost
-5|/near-after:costed
20|/near-after:could
19|/near-after:countries
-3|/near-after:country
3|/near-after:coupled
3|/near-after:cover
-8|/near-after:current
3|/near-after:cut
-3|/near-after:daily
5|/near-after:date
-25|/near-after:day
5|/near-after:daylight
14|/near-after:debate
6|/near-after:decade
-3|/near-after:decision
3|/near-after:default
-40|/near-after:defence
-4|/near-after:defence secretary
-5|/near-after:defence spending
-3|/near-after:defend
-3|/near-after:defense minister
6|/near-after:defense ministry
3|/near-after:demand
5|/near-after:democracies
5|/near-after:democratic
7|/near-after:demur
14|/near-after:describe
-5|/near-after:deter
8|/near-after:did
-12|/near-after:discuss
-5|/near-after:discussion
-5|/near-after:discussions
-13|/near-after:dismiss
8|/near-after:do
-9|/near-after:doable
3|/near-after:does
3|/near-after:down
-8|/near-after:draft
10|/near-after:dream
-12|/near-after:drive
4|/near-after:drop
12|/near-after:due
6|/near-after:during
-3|/near-after:each
6|/near-after:early
4|/near-after:economies
7|/near-after:ed
-5|/near-after:election
8|/near-after:else
3|/near-after:emergency
3|/near-after:enablers
4|/near-after:end
3|/near-after:enough
-4|/near-after:enshrine
-4|/near-after:equal
3|/near-after:european allies
-13|/near-after:every
-3|/near-after:every ally
9|/near-after:every american ally
4|/near-after:everybody
3|/near-after:everyone
-6|/near-after:everything
-4|/near-after:executive
3|/near-after:exotic
-11|/near-after:expert
4|/near-after:experts
4|/near-after:explain
-12|/near-after:exposes
4|/near-after:facing
7|/near-after:fair
3|/near-after:fairer
-4|/near-after:fall
-9|/near-after:familiar
3|/near-after:favor
-7|/near-after:favour
-4|/near-after:feasible
-5|/near-after:few
4|/near-after:fifths
-10|/near-after:figure
9|/near-after:figures
3|/near-after:finance ministry
7|/near-after:financed
3|/near-after:finances
16|/near-after:find
12|/near-after:first
-7|/near-after:fiscal
-3|/near-after:fit
6|/near-after:five
4|/near-after:floor
-6|/near-after:focus
-4|/near-after:follows
5|/near-after:footnote
-3|/near-after:for
4|/near-after:force
4|/near-after:foregone
10|/near-after:form
6|/near-after:former
4|/near-after:free
-3|/near-after:from
3|/near-after:front
-4|/near-after:fulfil
3|/near-after:fund
7|/near-after:funds
-4|/near-after:gained
-18|/near-after:gdp
-10|/near-after:generals
5|/near-after:give
-16|/near-after:global
-22|/near-after:government
-3|/near-after:grateful
4|/near-after:greens
-4|/near-after:gross domestic product
-4|/near-after:ground
-3|/near-after:growth
5|/near-after:guide
-7|/near-after:had
-7|/near-after:hague
18|/near-after:half
-4|/near-after:hard
-3|/near-after:hard defense
9|/near-after:harden
-22|/near-after:has
-15|/near-after:hawks
23|/near-after:he
7|/near-after:heavy
-3|/near-after:higher
5|/near-after:his
7|/near-after:hold up
3|/near-after:honest
-14|/near-after:honorable
-12|/near-after:horizon
4|/near-after:hornung
3|/near-after:hsien
-3|/near-after:hurt
3|/near-after:idea
3|/near-after:if
7|/near-after:imported
-3|/near-after:impossible
-25|/near-after:in
-13|/near-after:in line with
-5|/near-after:included
-4|/near-after:including
6|/near-after:income
-3|/near-after:industry
3|/near-after:inform
3|/near-after:innovation
3|/near-after:instead of
-18|/near-after:insufficient
7|/near-after:into
-7|/near-after:inwardly
12|/near-after:is
16|/near-after:it
-3|/near-after:items
16|/near-after:its
-6|/near-after:itself
3|/near-after:james
4|/near-after:jeffrey
-8|/near-after:joke
4|/near-after:just
3|/near-after:keep
-8|/near-after:known
3|/near-after:kuomintang
9|/near-after:landing
5|/near-after:lands
-5|/near-after:landslide
3|/near-after:last
9|/near-after:lately
5|/near-after:latter
7|/near-after:lawmakers
-5|/near-after:ldp
9|/near-after:leader
19|/near-after:least
12|/near-after:leave
4|/near-after:less
5|/near-after:let
8|/near-after:level
9|/near-after:liberal democratic party
5|/near-after:lift
-4|/near-after:light
-3|/near-after:like to see
-4|/near-after:limit
3|/near-after:lin
10|/near-after:live with
7|/near-after:local
18|/near-after:long
3|/near-after:look
-8|/near-after:look at
4|/near-after:looks
7|/near-after:losing
4|/near-after:made
-7|/near-after:main
-3|/near-after:make
7|/near-after:manageable
-9|/near-after:manifesto
3|/near-after:mark
10|/near-after:market
-3|/near-after:markets
-5|/near-after:may
13|/near-after:mean
4|/near-after:measure
7|/near-after:media
-3|/near-after:medium
-15|/near-after:meet
-14|/near-after:memo
18|/near-after:mention
-8|/near-after:military
-7|/near-after:military spending
-4|/near-after:mind
-3|/near-after:minded
-7|/near-after:ministers
8|/near-after:ministry
4|/near-after:minutes
-13|/near-after:mirror
8|/near-after:money
-12|/near-after:moot
-34|/near-after:more
-5|/near-after:most
6|/near-after:much
8|/near-after:munitions
-13|/near-after:must
6|/near-after:my
12|/near-after:n't
-3|/near-after:national income
10|/near-after:national security
5|/near-after:nations
-12|/near-after:natural
5|/near-after:near
-11|/near-after:nearly
5|/near-after:necessary
-12|/near-after:needs
3|/near-after:neither
-3|/near-after:never
7|/near-after:new
-5|/near-after:night
8|/near-after:no
11|/near-after:no one
3|/near-after:nominal growth
3|/near-after:nonsense
-3|/near-after:nor
9|/near-after:norm
-9|/near-after:not
-6|/near-after:note
14|/near-after:now
3|/near-after:nuclear
15|/near-after:number
15|/near-after:of
6|/near-after:office
-13|/near-after:official
-8|/near-after:officials
4|/near-after:often
-5|/near-after:on
-14|/near-after:once
-25|/near-after:one
23|/near-after:only
3|/near-after:onward
7|/near-after:op
-6|/near-after:opposition
-12|/near-after:option
6|/near-after:or
-4|/near-after:order
3|/near-after:ought
4|/near-after:our
-3|/near-after:ours
11|/near-after:out
-8|/near-after:outcome
-6|/near-after:outer
6|/near-after:outside
4|/near-after:outsiders
-4|/near-after:oval
-12|/near-after:over
-3|/near-after:overall
26|/near-after:own
-8|/near-after:palatable
-6|/near-after:panel
-5|/near-after:panels
4|/near-after:paper
-13|/near-after:parliament
-11|/near-after:parliamentary
-12|/near-after:part
-6|/near-after:passage
22|/near-after:pay
4|/near-after:peacetime
-3|/near-after:pencil in
-15|/near-after:people
3|/near-after:perhaps
14|/near-after:phased
7|/near-after:pile
5|/near-after:place
-20|/near-after:plan
9|/near-after:platform
-9|/near-after:play
-12|/near-after:plead for
-7|/near-after:pleased
10|/near-after:plenty
-15|/near-after:point
3|/near-after:politely
3|/near-after:political
-9|/near-after:poll
-3|/near-after:ports
-4|/near-after:predecessor
-15|/near-after:prefer
15|/near-after:president
-3|/near-after:pressure
-12|/near-after:prime minister
-11|/near-after:problem
5|/near-after:proposals
-11|/near-after:propose
5|/near-after:provided
-12|/near-after:publish
-9|/near-after:put
5|/near-after:put forward
7|/near-after:question
-9|/near-after:quickly
3|/near-after:race
4|/near-after:rand
-7|/near-after:range
7|/near-after:ranks
-3|/near-after:rather than
-6|/near-after:ratio
-6|/near-after:reach
-4|/near-after:real
12|/near-after:realistic
5|/near-after:reasonable
-6|/near-after:reckon
22|/near-after:recommend
3|/near-after:recommendations
3|/near-after:recruitment
-12|/near-after:regard
-3|/near-after:regards
5|/near-after:reigns
-9|/near-after:related
-10|/near-after:relatively
4|/near-after:released
-17|/near-after:remain
-12|/near-after:remilitarization
-10|/near-after:replace
3|/near-after:replacing
-9|/near-after:reply
-10|/near-after:request
3|/near-after:require
-14|/near-after:resilience
-14|/near-after:rest
-4|/near-after:revenue
4|/near-after:review
-3|/near-after:revised
8|/near-after:right
3|/near-after:rise
7|/near-after:risk
4|/near-after:rival
5|/near-after:road
-3|/near-after:roads
5|/near-after:robbery
10|/near-after:roils
9|/near-after:roughly
-4|/near-after:rule out
11|/near-after:ruling
3|/near-after:ruling camp
5|/near-after:rung
9|/near-after:running
8|/near-after:same
4|/near-after:satisfy
-3|/near-after:saw
-15|/near-after:say
4|/near-after:schools
-7|/near-after:second
-3|/near-after:secretary
4|/near-after:secure
-8|/near-after:security
-9|/near-after:see
5|/near-after:seen
13|/near-after:sen
-4|/near-after:senators
-14|/near-after:senior
7|/near-after:sense
12|/near-after:serious
10|/near-after:services
-8|/near-after:set
4|/near-after:set aside
3|/near-after:seven
8|/near-after:several
-14|/near-after:shape
-7|/near-after:share
-15|/near-after:shared
-10|/near-after:she
5|/near-after:shelters
-4|/near-after:ships
-13|/near-after:short
6|/near-after:should
5|/near-after:show
3|/near-after:sides
5|/near-after:since
4|/near-after:skeptic
-4|/near-after:sky
6|/near-after:sleeps
3|/near-after:so
-3|/near-after:some
5|/near-after:someday
8|/near-after:sooner
-4|/near-after:sources
10|/near-after:spend
-6|/near-after:square
3|/near-after:stable
-7|/near-after:stage
-8|/near-after:standard
-3|/near-after:start
-10|/near-after:step
3|/near-after:still
-8|/near-after:stop
-11|/near-after:stretch
-4|/near-after:struggle
-25|/near-after:study
9|/near-after:submarines
-9|/near-after:successive
-6|/near-after:such
-10|/near-after:sufficient
5|/near-after:suggest
3|/near-after:sum
-7|/near-after:summit
7|/near-after:support
6|/near-after:survey
-8|/near-after:swallow
4|/near-after:table
-7|/near-after:taboo
-6|/near-after:take
8|/near-after:takuji
9|/near-after:talk
11|/near-after:talk about
3|/near-after:talk of
-5|/near-after:target
-4|/near-after:tariff
11|/near-after:tax
14|/near-after:taxes
-4|/near-after:tell
4|/near-after:ten
3|/near-after:teneo
-6|/near-after:term
-12|/near-after:text
-7|/near-after:than
-12|/near-after:that
-11|/near-after:the economy
3|/near-after:the military
-3|/near-after:them
10|/near-after:then
4|/near-after:thereabouts
15|/near-after:they
-5|/near-after:things
23|/near-after:this
-3|/near-after:though
3|/near-after:threadbare
-3|/near-after:threat
-3|/near-after:three
6|/near-after:threshold
3|/near-after:tie
-8|/near-after:time
-7|/near-after:times
5|/near-after:timing
-10|/near-after:to
-15|/near-after:too
5|/near-after:transformative
4|/near-after:treaty
-7|/near-after:troops
-3|/near-after:troubling
-4|/near-after:try
4|/near-after:turning
3|/near-after:tweet
4|/near-after:two
10|/near-after:unavoidable
-33|/near-after:under
13|/near-after:unhelpful
-9|/near-after:unions
6|/near-after:unless
13|/near-after:unrealistic
-5|/near-after:unreasonable
7|/near-after:unspent
3|/near-after:unthinkable
3|/near-after:unused
-8|/near-after:up
3|/near-after:use
3|/near-after:usual
4|/near-after:vain
8|/near-after:valuable
3|/near-after:very
-20|/near-after:view
10|/near-after:visiting
9|/near-after:volunteering
7|/near-after:want
5|/near-after:war
32|/near-after:was
-9|/near-after:waypoint
-10|/near-after:we
-9|/near-after:welcome
15|/near-after:well
8|/near-after:were
-23|/near-after:what
17|/near-after:when
-11|/near-after:which
20|/near-after:while
3|/near-after:whole
-4|/near-after:whose
-4|/near-after:wider
18|/near-after:will
-14|/near-after:wish
3|/near-after:wishes
4|/near-after:with
4|/near-after:without
3|/near-after:wondered
-3|/near-after:worsened
-4|/near-after:worth
-8|/near-after:would
6|/near-after:write
13|/near-after:yardstick
-9|/near-after:year
-9|/near-after:years
4|/near-after:yen
-6|/near-after:yet
-3|/near-after:yielded
-13|/near-after:yrs
-8|/near-before:#
-9|/near-before:$
7|/near-before:'
11|/near-before:'d
-3|/near-before:'m
25|/near-before:'s
4|/near-before:)
16|/near-before:,
43|/near-before:-
-4|/near-before:--
8|/near-before:.
-8|/near-before:0
19|/near-before:;
5|/near-before:DATE
-17|/near-before:EU
-25|/near-before:LEADER
-25|/near-before:NATO
-5|/near-before:OUTLET
10|/near-before:PERSON
7|/near-before:USA
14|/near-before:a
12|/near-before:abe
-18|/near-before:about
18|/near-before:above
4|/near-before:absorb
3|/near-before:accept
-6|/near-before:according
-3|/near-before:account
-3|/near-before:acknowledge
13|/near-before:act
3|/near-before:actually
-7|/near-before:add
5|/near-before:adviser
-13|/near-before:advisers
-8|/near-before:advisory
10|/near-before:advocate
5|/near-before:afford
10|/near-before:after
-18|/near-before:again
7|/near-before:against
-15|/near-before:agitate for
6|/near-before:ago
-9|/near-before:agree
7|/near-before:aide
-8|/near-before:aides
-5|/near-before:aim
4|/near-before:alberto
-5|/near-before:aligned
3|/near-before:all
-15|/near-before:alliance
-21|/near-before:allies
-17|/near-before:allocation
3|/near-before:allot
4|/near-before:allowed
4|/near-before:ally
-3|/near-before:almost
4|/near-before:alone
-3|/near-before:already
-10|/near-before:also
6|/near-before:always
-31|/near-before:ambition
-4|/near-before:amendment
4|/near-before:among
-10|/near-before:amount
-24|/near-before:an
5|/near-before:analysts
32|/near-before:and
3|/near-before:angus
3|/near-before:announce
-5|/near-before:anonymity
-19|/near-before:another
11|/near-before:any
7|/near-before:anyone
20|/near-before:anything
4|/near-before:appropriate
3|/near-before:appropriators
-18|/near-before:are
-5|/near-before:area
12|/near-before:argue
6|/near-before:argue for
7|/near-before:armed
-3|/near-before:arms
-17|/near-before:around
-3|/near-before:arrive
9|/near-before:as
5|/near-before:asia
-15|/near-before:ask
-5|/near-before:aspiration
-6|/near-before:assumes
7|/near-before:at
8|/near-before:atm
-4|/near-before:attain
4|/near-before:audience
-4|/near-before:avoids
-3|/near-before:away
5|/near-before:b
10|/near-before:back
8|/near-before:badenoch
5|/near-before:bardella
6|/near-before:be
-3|/near-before:bears
-3|/near-before:because
-6|/near-before:been
4|/near-before:before
-5|/near-before:begun
-3|/near-before:being
-5|/near-before:believe
-22|/near-before:below
5|/near-before:better
8|/near-before:between
-10|/near-before:beyond
4|/near-before:bigger
-8|/near-before:bill
7|/near-before:billion
3|/near-before:bloc
-4|/near-before:blueprint
5|/near-before:boast
3|/near-before:book
3|/near-before:boost
-3|/near-before:both
-6|/near-before:bought
4|/near-before:brandished
4|/near-before:brands
-11|/near-before:break
4|/near-before:breaks
-5|/near-before:briefing
8|/near-before:brien
-6|/near-before:bring
-5|/near-before:brown
3|/near-before:bruegel
6|/near-before:budget
9|/near-before:buildup
10|/near-before:bureaucrat
3|/near-before:business
-4|/near-before:but
-12|/near-before:cabinet
36|/near-before:call for
6|/near-before:call on
6|/near-before:camp
35|/near-before:campaign
12|/near-before:can
5|/near-before:cancel
14|/near-before:candidate
-8|/near-before:cap
-5|/near-before:careful
6|/near-before:carry
7|/near-before:case
-5|/near-before:casts
9|/near-before:cautious
3|/near-before:ceiling
4|/near-before:centre
6|/near-before:chair
5|/near-before:chaired
21|/near-before:chairman
5|/near-before:chairs
9|/near-before:challenger
11|/near-before:chancellor
7|/near-before:chase
4|/near-before:cheng
3|/near-before:cheol
4|/near-before:chi
-19|/near-before:chief
10|/near-before:chiefs
4|/near-before:choice
-3|/near-before:choose
-4|/near-before:circles
-17|/near-before:cite
3|/near-before:citizen
8|/near-before:clamor
5|/near-before:clear
-16|/near-before:climb
8|/near-before:close
-3|/near-before:closer
10|/near-before:club
25|/near-before:coalition
14|/near-before:cold
-4|/near-before:colleagues
-3|/near-before:combines
6|/near-before:come to
14|/near-before:commit
15|/near-before:commitment
-14|/near-before:committee
-8|/near-before:compromise
-5|/near-before:condition
8|/near-before:congressional
5|/near-before:congressmen
6|/near-before:conservative
5|/near-before:conservative party of japan
-18|/near-before:consider
-4|/near-before:considerably
-5|/near-before:constitution
-3|/near-before:constitutional
-11|/near-before:contain
5|/near-before:content
-15|/near-before:convened
-7|/near-before:core defense
-7|/near-before:cost
-6|/near-before:could
3|/near-before:council
-3|/near-before:counteroffer
-9|/near-before:counterpart
4|/near-before:counting
9|/near-before:countries
18|/near-before:country
5|/near-before:course
-3|/near-before:coy
5|/near-before:criticism
3|/near-before:cry
7|/near-before:customary
7|/near-before:daily
-21|/near-before:date
-4|/near-before:days
-6|/near-before:deal
4|/near-before:dean
3|/near-before:debate
-5|/near-before:decide
-5|/near-before:decision
10|/near-before:declare
-9|/near-before:decline
-7|/near-before:defence
-4|/near-before:defence chief
-8|/near-before:defence minister
-8|/near-before:defence secretary
-8|/near-before:defense chief
-17|/near-before:defense minister
-4|/near-before:defense ministry
-9|/near-before:defense secretary
-4|/near-before:demand
3|/near-before:democracies
5|/near-before:democratic party for the people
-13|/near-before:deny
3|/near-before:deputy
-9|/near-before:describe
4|/near-before:devote
-9|/near-before:did
6|/near-before:diplomat
-13|/near-before:discuss
-24|/near-before:discussion
-6|/near-before:discussions
14|/near-before:dismiss
-12|/near-before:dnd
5|/near-before:do
4|/near-before:document
9|/near-before:documents
-13|/near-before:does
10|/near-before:double
-6|/near-before:doubt
4|/near-before:draft
-18|/near-before:drawn
6|/near-before:dreaming
7|/near-before:due
8|/near-before:during
15|/near-before:dutton
-3|/near-before:each
-12|/near-before:earlier
5|/near-before:easily
7|/near-before:economy
34|/near-before:elect
10|/near-before:election
8|/near-before:end
3|/near-before:endorse
7|/near-before:enough
-3|/near-before:equate
-5|/near-before:estimate
4|/near-before:europe
8|/near-before:european
3|/near-before:european allies
-15|/near-before:even
-3|/near-before:every
-7|/near-before:everyone
15|/near-before:exceed
-5|/near-before:except
3|/near-before:excess
11|/near-before:expect
3|/near-before:expenditure
-14|/near-before:expert
3|/near-before:expert panel
12|/near-before:experts
-11|/near-before:explainer
5|/near-before:explicit
-13|/near-before:eye
3|/near-before:faber
-3|/near-before:face
5|/near-before:faction
-3|/near-before:fallout
13|/near-before:far
10|/near-before:favor
14|/near-before:fear
-7|/near-before:feasible
4|/near-before:feijóo
7|/near-before:fend off
10|/near-before:fight
8|/near-before:figures
-14|/near-before:finance
6|/near-before:finance minister
6|/near-before:five
-3|/near-before:fix
3|/near-before:flexibility
-5|/near-before:flies
-7|/near-before:floor
-8|/near-before:followed
-11|/near-before:follows
4|/near-before:for
6|/near-before:force
-6|/near-before:foreign minister
3|/near-before:forgets
13|/near-before:former
-5|/near-before:forum
-3|/near-before:from
-3|/near-before:fujita
-8|/near-before:fumitake
4|/near-before:fund
-10|/near-before:funds
9|/near-before:future
5|/near-before:gatchalian
-10|/near-before:gdp
-24|/near-before:general
-12|/near-before:give
-16|/near-before:glad
-7|/near-before:global
-3|/near-before:go
3|/near-before:goal
-14|/near-before:governing coalition
5|/near-before:governors
-4|/near-before:gradual
-14|/near-before:grills
-12|/near-before:gross domestic product
-14|/near-before:grow
-6|/near-before:guideline
10|/near-before:habeck
-19|/near-before:had
-4|/near-before:hague
4|/near-before:half
-6|/near-before:hand
8|/near-before:handpicked
-17|/near-before:hands
-5|/near-before:hard
-3|/near-before:hard defense
-8|/near-before:has
12|/near-before:hastie
-12|/near-before:have
-12|/near-before:hawks
22|/near-before:he
12|/near-before:head
3|/near-before:heard
3|/near-before:her
13|/near-before:herself
4|/near-before:higher
-3|/near-before:him
-4|/near-before:himself
3|/near-before:hirano
10|/near-before:his
-10|/near-before:history
3|/near-before:hit
-8|/near-before:hold
-5|/near-before:hold out for
3|/near-before:home
6|/near-before:honest
3|/near-before:hong
-27|/near-before:hope
5|/near-before:house
7|/near-before:how
3|/near-before:hyung
10|/near-before:i
-13|/near-before:idea
8|/near-before:if
4|/near-before:imagine
6|/near-before:imply
-3|/near-before:in
-3|/near-before:inclined
-3|/near-before:include
-4|/near-before:includes
-23|/near-before:including
-6|/near-before:indicate
10|/near-before:inherits
4|/near-before:institute
-3|/near-before:intend
-4|/near-before:interim
7|/near-before:international
5|/near-before:interview
-14|/near-before:into
-17|/near-before:investment
3|/near-before:iowa
8|/near-before:irrelevance
-9|/near-before:irresponsible
-27|/near-before:is
4|/near-before:ishin
15|/near-before:island
11|/near-before:it
-3|/near-before:items
-7|/near-before:its
17|/near-before:itself
3|/near-before:japan innovation party
10|/near-before:japanese communist party
5|/near-before:joon
3|/near-before:judged
9|/near-before:justification
-4|/near-before:keep
8|/near-before:kemi
-7|/near-before:key
4|/near-before:kim
7|/near-before:kind
3|/near-before:kiwis
4|/near-before:komeito
-3|/near-before:labour
-3|/near-before:landing
5|/near-before:lands
-3|/near-before:landslide
5|/near-before:last
3|/near-before:late
12|/near-before:lawmaker
-3|/near-before:lay
5|/near-before:ldp
3|/near-before:le
42|/near-before:leader
9|/near-before:leaders
7|/near-before:leadership
-4|/near-before:leads
12|/near-before:league
-13|/near-before:leaner
-4|/near-before:least
15|/near-before:led
-4|/near-before:left
5|/near-before:less
-7|/near-before:let
10|/near-before:levy
3|/near-before:ley
7|/near-before:li
5|/near-before:liberal democratic party
4|/near-before:likely
11|/near-before:lin
9|/near-before:list
3|/near-before:live with
-7|/near-before:lobby for
10|/near-before:long
-3|/near-before:look
-23|/near-before:look at
8|/near-before:lost
-7|/near-before:loud
-4|/near-before:lower
-4|/near-before:made
3|/near-before:magazine
5|/near-before:majority
4|/near-before:manifesto
3|/near-before:marcus
4|/near-before:marine
12|/near-before:mark
3|/near-before:maybe
-9|/near-before:mayor
-5|/near-before:mean
-9|/near-before:meanwhile
-3|/near-before:measured
10|/near-before:media
-8|/near-before:mel
6|/near-before:member
-7|/near-before:member states
-12|/near-before:members
-6|/near-before:memo
9|/near-before:mention
6|/near-before:middle
3|/near-before:might
10|/near-before:military
-4|/near-before:military spending
-6|/near-before:mind
-13|/near-before:minister
3|/near-before:ministers
-7|/near-before:ministry
-4|/near-before:ministry of defence
6|/near-before:missing
-14|/near-before:modest
6|/near-before:money
20|/near-before:more
4|/near-before:most
-6|/near-before:move
-4|/near-before:much
-17|/near-before:mull
-4|/near-before:must
14|/near-before:my
-12|/near-before:n - va
-3|/near-before:name
3|/near-before:national
3|/near-before:national security adviser
-3|/near-before:ndc
7|/near-before:near
-10|/near-before:nearly
-7|/near-before:necessary
7|/near-before:needed
17|/near-before:needs
-11|/near-before:negative
-13|/near-before:neither
-13|/near-before:never
-13|/near-before:new
8|/near-before:newspaper
8|/near-before:next
4|/near-before:nippon ishin
-12|/near-before:no
7|/near-before:no one
-6|/near-before:nominee
6|/near-before:none
6|/near-before:norm
-6|/near-before:north
-5|/near-before:not
-3|/near-before:note
-13|/near-before:now
-10|/near-before:number
3|/near-before:numerical
-9|/near-before:nz first
4|/near-before:núñez
7|/near-before:o
-4|/near-before:object
3|/near-before:objection
-12|/near-before:objects
3|/near-before:obligations
-16|/near-before:obstacles
-14|/near-before:of
-11|/near-before:off
9|/near-before:offer
-15|/near-before:office
-5|/near-before:official
-40|/near-before:officials
-19|/near-before:on
7|/near-before:once
27|/near-before:one
9|/near-before:only
-6|/near-before:open
4|/near-before:opinion
14|/near-before:oppose
-15|/near-before:option
-14|/near-before:options
5|/near-before:or
5|/near-before:orthodoxy
3|/near-before:others
35|/near-before:ought
-16|/near-before:out
-3|/near-before:outcome
-14|/near-before:outlay
19|/near-before:outlays
-8|/near-before:over
17|/near-before:own
-7|/near-before:panel
3|/near-before:panels
-8|/near-before:parliament
15|/near-before:parliamentary
7|/near-before:participant
4|/near-before:parties
13|/near-before:partner
-3|/near-before:partners
17|/near-before:party
-4|/near-before:path
11|/near-before:pay
7|/near-before:peacetime
3|/near-before:pen
-3|/near-before:pencil in
7|/near-before:people
4|/near-before:people power party
4|/near-before:perhaps
4|/near-before:permanent
3|/near-before:personally
4|/near-before:peter
-4|/near-before:phases
-7|/near-before:phrase
8|/near-before:picked
7|/near-before:pitches
-7|/near-before:placing
-8|/near-before:plan
4|/near-before:planners
6|/near-before:play down
-11|/near-before:plea
-6|/near-before:plead for
9|/near-before:pledge
-4|/near-before:plumped
7|/near-before:poilievre
-3|/near-before:point
12|/near-before:policy
10|/near-before:politicians
8|/near-before:poll
6|/near-before:polls
-4|/near-before:ponder
-3|/near-before:position
3|/near-before:possible
5|/near-before:post
13|/near-before:pour
5|/near-before:predecessor
11|/near-before:prefer
3|/near-before:preferred
-3|/near-before:preferring
-21|/near-before:premier
-12|/near-before:preparations
-8|/near-before:prepare
-8|/near-before:president
-10|/near-before:presidential
-3|/near-before:press
3|/near-before:press for
8|/near-before:pressure
12|/near-before:private
-5|/near-before:privately
-3|/near-before:proclaimed
-3|/near-before:produce
-11|/near-before:program
10|/near-before:promise
3|/near-before:proposal
-8|/near-before:proposals
14|/near-before:propose
-19|/near-before:publish
-4|/near-before:push
-5|/near-before:push back
-8|/near-before:put
3|/near-before:pyo
-3|/near-before:quaint
-10|/near-before:quietly
4|/near-before:quit
6|/near-before:race
-17|/near-before:raise
-7|/near-before:range
4|/near-before:ranks
8|/near-before:rather
15|/near-before:ratio
12|/near-before:ratios
-5|/near-before:reach
-12|/near-before:read
10|/near-before:ready
-3|/near-before:reckon
25|/near-before:recommend
18|/near-before:recommendation
-3|/near-before:recommendations
4|/near-before:record
3|/near-before:reference
-6|/near-before:referring
5|/near-before:reform
13|/near-before:refuse
13|/near-before:reiterate
-3|/near-before:reject
-6|/near-before:related
4|/near-before:remark
4|/near-before:removed
4|/near-before:rep
-5|/near-before:repeatedly
-8|/near-before:report
-9|/near-before:reporters
6|/near-before:republican
-15|/near-before:request
11|/near-before:research
3|/near-before:resist
4|/near-before:respondents
-5|/near-before:response
4|/near-before:retired
14|/near-before:return
6|/near-before:revise
8|/near-before:revised
15|/near-before:rich
12|/near-before:right
-6|/near-before:rise
8|/near-before:rival
11|/near-before:rivals
9|/near-before:roger
11|/near-before:room
-6|/near-before:roughly
5|/near-before:rule
-3|/near-before:rule out
-10|/near-before:ruling
14|/near-before:ruling parties
-8|/near-before:run
6|/near-before:running
-6|/near-before:same
4|/near-before:sanseito
3|/near-before:satisfy
12|/near-before:say
-8|/near-before:say no to
-17|/near-before:scenarios
-5|/near-before:scholars
4|/near-before:scoff
4|/near-before:scotland
8|/near-before:seats
-10|/near-before:second
-5|/near-before:secret
7|/near-before:see
-10|/near-before:seek
-8|/near-before:seen
11|/near-before:sees
5|/near-before:sen
5|/near-before:senator
3|/near-before:sensible
10|/near-before:serious
9|/near-before:services
-14|/near-before:sessions
-6|/near-before:set
-8|/near-before:set aside
-7|/near-before:set out
5|/near-before:settle
3|/near-before:settle for
-7|/near-before:several
8|/near-before:share
16|/near-before:she
6|/near-before:shelters
5|/near-before:sherwin
6|/near-before:shoot for
-18|/near-before:short
14|/near-before:should
-3|/near-before:sides
5|/near-before:sign
-4|/near-before:signal
-6|/near-before:simulations
7|/near-before:since
11|/near-before:sir
-4|/near-before:sketched
5|/near-before:slip
-4|/near-before:smaller
3|/near-before:smart
10|/near-before:so
5|/near-before:social democrats
-5|/near-before:some
3|/near-before:something
3|/near-before:somewhere
5|/near-before:soo
-8|/near-before:sound out
8|/near-before:southern
5|/near-before:southwest
3|/near-before:spd
-10|/near-before:speak
6|/near-before:specific
4|/near-before:spell out
6|/near-before:spend
-4|/near-before:splits
-6|/near-before:spokesperson
9|/near-before:springboard
-13|/near-before:staff
8|/near-before:staffers
-13|/near-before:stand
-12|/near-before:standard
3|/near-before:start at
5|/near-before:state
6|/near-before:steady
3|/near-before:steered
-20|/near-before:step
-13|/near-before:still
-7|/near-before:stop
-8|/near-before:stop short
5|/near-before:straight
4|/near-before:strategic
4|/near-before:strategists
-11|/near-before:strategy
3|/near-before:stress
-8|/near-before:stride
-8|/near-before:study
5|/near-before:stump
3|/near-before:submarines
3|/near-before:successive
3|/near-before:successor
27|/near-before:suggest
16|/near-before:suggestion
4|/near-before:suitable
-3|/near-before:sum
-18|/near-before:sumar
-3|/near-before:summer
10|/near-before:summit
3|/near-before:supermajority
9|/near-before:support
4|/near-before:supports
5|/near-before:surprised
11|/near-before:take
-7|/near-before:talk
4|/near-before:talk about
-4|/near-before:talk of
4|/near-before:tamaki
4|/near-before:tanker
-10|/near-before:target
-24|/near-before:tax
7|/near-before:taylor
-11|/near-before:tell
-17|/near-before:term
4|/near-before:terms
-5|/near-before:than
-30|/near-before:that
-4|/near-before:the
5|/near-before:the chancellor
8|/near-before:the state
-22|/near-before:their
7|/near-before:them
15|/near-before:then
5|/near-before:they
17|/near-before:think
4|/near-before:think tanks
-13|/near-before:third
15|/near-before:this
18|/near-before:though
7|/near-before:threat
-9|/near-before:three
7|/near-before:thumb
6|/near-before:tie
6|/near-before:tilt
4|/near-before:time
-7|/near-before:times
12|/near-before:too
4|/near-before:top
-10|/near-before:toward
-5|/near-before:towards
-3|/near-before:toy with
8|/near-before:treasury
-20|/near-before:trillion
4|/near-before:troubles
-19|/near-before:trumpeted
4|/near-before:try
-4|/near-before:turn down
3|/near-before:unavoidable
-19|/near-before:under
7|/near-before:unthinkable
3|/near-before:until
4|/near-before:unveil
-4|/near-before:up
5|/near-before:upper
8|/near-before:upward
6|/near-before:urge
-3|/near-before:us
3|/near-before:use
4|/near-before:ventured
-21|/near-before:version
-3|/near-before:veto
4|/near-before:victory
22|/near-before:view
9|/near-before:visitors
5|/near-before:voices
-6|/near-before:vote for
-7|/near-before:vote on
-11|/near-before:voters
12|/near-before:want
3|/near-before:wary
-9|/near-before:was
13|/near-before:water
-12|/near-before:waving
-20|/near-before:way
9|/near-before:we
-3|/near-before:weeks
-17|/near-before:weigh
6|/near-before:were
-6|/near-before:what
-6|/near-before:when
12|/near-before:where
-32|/near-before:which
-10|/near-before:while
32|/near-before:who
3|/near-before:whole
-21|/near-before:why
14|/near-before:wicker
-7|/near-before:win
14|/near-before:wing
-4|/near-before:with
4|/near-before:within
5|/near-before:won
-5|/near-before:word
3|/near-before:wording
-9|/near-before:words
-11|/near-before:work
5|/near-before:work toward
7|/near-before:world
4|/near-before:worry
3|/near-before:worth
20|/near-before:would
7|/near-before:wun
-7|/near-before:yardstick
3|/near-before:year
7|/near-before:yearly
4|/near-before:years
4|/near-before:you
3|/near-before:yuichiro
-3|/near-before:zone
-4|/other after-joint:0 far
10|/other after-joint:0 near
-7|/other after-joint:1 far
4|/other after-joint:1 mid
14|/other after-joint:1 near
-6|/other after-joint:2 mid
-10|/other after-joint:3 mid
17|/other after-led:\" far joined
27|/other after-led:\" near joined
-3|/other after-led:# far free
6|/other after-led:# near free
15|/other after-led:, far joined
-8|/other after-led:, near joined
-3|/other after-led:. far joined
-3|/other after-led:after far joined
-7|/other after-led:and far joined
-4|/other after-led:and near joined
5|/other after-led:at far joined
-6|/other after-led:become near free
-4|/other after-led:by far joined
3|/other after-led:by near free
-5|/other after-led:for far joined
-7|/other after-led:foreign minister far joined
3|/other after-led:former far joined
12|/other after-led:in far free
-4|/other after-led:in far joined
-3|/other after-led:level near joined
5|/other after-led:next near free
-8|/other after-led:not near free
11|/other after-led:of near free
-3|/other after-led:on far free
3|/other after-led:senior far joined
9|/other after-led:senior near joined
-4|/other after-led:speak far joined
-4|/other after-led:state far free
10|/other after-led:target near joined
4|/other after-led:that far free
21|/other after-led:that near free
-3|/other after-led:that near joined
-4|/other after-led:to far joined
-11|/other after-led:to near free
-4|/other after-led:visiting far joined
4|/other after-led:what far joined
-6|/other after-led:what near free
4|/other after-led:whether far joined
-8|/other after-led:which near joined
-3|/other after-led:with far joined
-3|/other after-led:with near free
-3|/other after-led:within far free
-17|/other after:body name
17|/other after:capital name
5|/other after:capital owner
-8|/other after:country name
11|/other after:country owner
-10|/other after:gov name
-7|/other after:gov owner
14|/other after:leader name
-5|/other after:people name
-4|/other after:people owner
-5|/other after:pronoun name
5|/other after:pronoun owner
-14|/other before-clause:after-figure inside name capital
3|/other before-clause:after-figure inside name country
10|/other before-clause:after-figure inside name gov
-3|/other before-clause:after-figure inside name pronoun
-15|/other before-clause:after-figure opens name country
9|/other before-clause:after-figure opens name leader
7|/other before-clause:after-figure opens name pronoun
-5|/other before-clause:after-figure opens owner body
6|/other before-clause:after-figure opens owner leader
-4|/other before-clause:free inside name body
21|/other before-clause:free inside name country
-14|/other before-clause:free inside name gov
-3|/other before-clause:free inside name leader
13|/other before-clause:free inside name pronoun
-3|/other before-clause:free inside owner body
7|/other before-clause:free inside owner capital
-6|/other before-clause:free inside owner country
12|/other before-clause:free inside owner leader
13|/other before-clause:free inside owner pronoun
-7|/other before-clause:free opens name body
6|/other before-clause:free opens name capital
10|/other before-clause:free opens name gov
4|/other before-clause:free opens name pronoun
3|/other before-clause:free opens owner capital
-3|/other before-clause:free opens owner leader
-7|/other before-clause:free opens owner pronoun
-4|/other before-far:1
14|/other before-far:20
19|/other before-far:4
9|/other before-far:9
-15|/other before-free:0 after-figure name near
3|/other before-free:0 free name far
13|/other before-free:0 free name near
15|/other before-free:0 free owner near
5|/other before-free:1 after-figure name far
14|/other before-free:1 after-figure name near
-6|/other before-free:1 after-figure owner far
6|/other before-free:1 after-figure owner near
-6|/other before-free:1 free name far
11|/other before-free:1 free name near
4|/other before-free:1 free owner near
-4|/other before-free:2 free name far
6|/other before-free:2 free name near
6|/other before-free:3 free name far
-3|/other before-free:3 free name near
5|/other before-joint:0 after-figure
34|/other before-joint:0 free
11|/other before-joint:1 free
-5|/other before-joint:2 after-figure
-10|/other before-joint:2 free
3|/other before-joint:3 free
27|/other before-led:
-9|/other before-led:\"
10|/other before-led:'s
-8|/other before-led:,
13|/other before-led:--
-6|/other before-led::
9|/other before-led:DATE
-9|/other before-led:PARTY
-10|/other before-led:and
3|/other before-led:ask
4|/other before-led:back
4|/other before-led:behind
-3|/other before-led:but
3|/other before-led:by
-3|/other before-led:campaign
6|/other before-led:commit
4|/other before-led:defence minister
-3|/other before-led:during
-5|/other before-led:elect
-8|/other before-led:expect
8|/other before-led:find
-3|/other before-led:for
-7|/other before-led:foreign minister
-4|/other before-led:in
-3|/other before-led:including
-7|/other before-led:increase
3|/other before-led:its
6|/other before-led:kyodo news
-3|/other before-led:of
12|/other before-led:president
5|/other before-led:prime minister
8|/other before-led:put
15|/other before-led:say
-7|/other before-led:see
6|/other before-led:tell
5|/other before-led:that
11|/other before-led:the
-9|/other before-led:to
-3|/other before-led:want
-14|/other before-led:what
13|/other before-led:while
-12|/other before-led:whom
16|/other before-led:with
10|/other before-led:within
4|/other before-led:—
-10|/other before:body name
-7|/other before:body owner
-5|/other before:capital name
11|/other before:capital owner
7|/other before:country name
-8|/other before:country owner
7|/other before:gov name
7|/other before:leader name
15|/other before:leader owner
-3|/other before:nongov name
-3|/other before:people owner
21|/other before:pronoun name
6|/other before:pronoun owner
5|/other named:1
19|/other named:2
14|/other named:3
12|/other speaker:body
13|/other speaker:capital
8|/other speaker:country
-8|/other speaker:gov
12|/other speaker:leader
-15|/other speaker:pronoun
-6|/other subject-of:agree
13|/other subject-of:ask
-8|/other subject-of:ask for
-6|/other subject-of:back
-22|/other subject-of:be
12|/other subject-of:call on
5|/other subject-of:campaign
7|/other subject-of:commit
-4|/other subject-of:contain
-3|/other subject-of:expect
-4|/other subject-of:get
-6|/other subject-of:go
8|/other subject-of:hike
4|/other subject-of:hope
-3|/other subject-of:increase
9|/other subject-of:mention
-9|/other subject-of:name
10|/other subject-of:prefer
-3|/other subject-of:press
7|/other subject-of:propose
8|/other subject-of:put
6|/other subject-of:recommend
-3|/other subject-of:request
8|/other subject-of:set aside
-12|/other subject-of:spend
-5|/other subject-of:tell
19|/other subject-of:urge
11|/other subject-of:want
8|/other subject-of:write
-3|/other subject:be body
-5|/other subject:be gov
-11|/other subject:be pronoun
-5|/other subject:cap pronoun
-9|/other subject:demand body
-8|/other subject:demand country
20|/other subject:demand gov
-8|/other subject:demand leader
36|/other subject:demand pronoun
4|/other subject:move country
8|/other subject:move leader
-7|/other subject:move pronoun
-5|/other subject:pledge body
6|/other subject:pledge country
4|/other subject:pledge gov
-3|/other subject:pledge leader
-5|/other subject:pledge pronoun
7|/other subject:proposal country
4|/other subject:proposal leader
20|/other subject:proposal pronoun
-3|/other subject:spend capital
-5|/other subject:spend country
6|/other subject:spend pronoun
-50|/other unnamed
-42|/other unnamed-beside-others
-7|/role-class-home:CHN CHN
-7|/role-class-home:CHN JPN
6|/role-class-home:EU JPN
-13|/role-class-home:JPN JPN
-14|/role-class-home:JPN land
-16|/role-class-home:NATO JPN
-5|/role-class-home:NATO NATO
-6|/role-class-home:NATO land
13|/role-class-home:NATO member
21|/role-class-home:USA CHN
-4|/role-class-home:USA EU
44|/role-class-home:USA JPN
-21|/role-class-home:USA NATO
39|/role-class-home:USA land
-32|/role-class-home:USA member
-9|/role-class-home:foe member
-3|/role-class-home:land CHN
-15|/role-class-home:land JPN
-18|/role-class-home:land land
-6|/role-class-home:land member
14|/role-class-home:member NATO
-7|/role-class-of:CHN ALLIES
-7|/role-class-of:CHN JPN
6|/role-class-of:EU ALLIES
-35|/role-class-of:JPN ALLIES
5|/role-class-of:JPN CHN
-5|/role-class-of:JPN land
6|/role-class-of:JPN member
-11|/role-class-of:NATO ALLIES
-8|/role-class-of:NATO JPN
-8|/role-class-of:NATO USA
-3|/role-class-of:NATO land
17|/role-class-of:NATO member
50|/role-class-of:USA ALLIES
-5|/role-class-of:USA EU
17|/role-class-of:USA JPN
9|/role-class-of:USA NATO
8|/role-class-of:USA land
-31|/role-class-of:USA member
-9|/role-class-of:foe NATO
-7|/role-class-of:land ALLIES
-14|/role-class-of:land JPN
3|/role-class-of:land NATO
-11|/role-class-of:land USA
-3|/role-class-of:land land
-9|/role-class-of:land member
3|/role-class-of:member ALLIES
32|/role-class-of:member NATO
-23|/role-class-of:member member
-17|/role-class:CHN
5|/role-class:EU
-31|/role-class:JPN
-14|/role-class:NATO
47|/role-class:USA
-13|/role-class:foe
-42|/role-class:land
12|/role-class:member
25|/role:nobody
-54|/role:other
29|/role:spender
31|/ruled
33|/ruled:other
-3|/ruled:spender
-17|/says:base
-38|/says:ed
18|/says:ing
-13|/says:s
13|/speaker-form:body
3|/speaker-form:capital
-21|/speaker-form:gov
8|/speaker-form:leader
-15|/speaker-form:none
50|/speaker-form:nongov
-13|/speaker-form:pronoun
3|/speaker:body
11|/speaker:capital
5|/speaker:country
10|/speaker:gov
61|/speaker:leader
-18|/speaker:nongov
18|/speaker:people
15|/speaker:pronoun
-10|/spender after-joint:0 far
-20|/spender after-joint:0 mid
-6|/spender after-joint:0 near
6|/spender after-joint:1 far
16|/spender after-joint:1 near
-3|/spender after-joint:2 far
-8|/spender after-joint:2 mid
4|/spender after-joint:2 near
13|/spender after-joint:3 mid
-11|/spender after-joint:3 near
3|/spender after-led:\" far free
15|/spender after-led:\" far joined
5|/spender after-led:# far joined
9|/spender after-led:, far joined
5|/spender after-led:: far joined
-3|/spender after-led:; far joined
-10|/spender after-led:; near joined
3|/spender after-led:acting far joined
8|/spender after-led:afford far joined
-7|/spender after-led:akasaka far joined
4|/spender after-led:although far joined
-5|/spender after-led:and far joined
6|/spender after-led:another far free
-4|/spender after-led:around far joined
-7|/spender after-led:as near free
-11|/spender after-led:as near joined
-11|/spender after-led:because near joined
-6|/spender after-led:before far joined
-18|/spender after-led:bigger far joined
-3|/spender after-led:breaking far joined
4|/spender after-led:bring far joined
-5|/spender after-led:but far joined
13|/spender after-led:by far joined
-5|/spender after-led:by near free
11|/spender after-led:call near free
4|/spender after-led:chief cabinet secretary far joined
-6|/spender after-led:coming far joined
3|/spender after-led:day near free
3|/spender after-led:defence secretary far joined
-6|/spender after-led:during near free
12|/spender after-led:exposes near free
12|/spender after-led:figure near free
-3|/spender after-led:for near free
-3|/spender after-led:from far free
-3|/spender after-led:fund far free
13|/spender after-led:gdp near free
-3|/spender after-led:his far joined
-3|/spender after-led:if far joined
16|/spender after-led:if near joined
-3|/spender after-led:in far free
8|/spender after-led:in far joined
-7|/spender after-led:in near joined
3|/spender after-led:into near free
-6|/spender after-led:leave near free
4|/spender after-led:let near joined
11|/spender after-led:level far joined
-9|/spender after-led:level near free
-4|/spender after-led:level near joined
-5|/spender after-led:mention far joined
3|/spender after-led:most near free
-5|/spender after-led:neither far joined
11|/spender after-led:next far free
3|/spender after-led:next far joined
12|/spender after-led:next near free
8|/spender after-led:note far joined
-8|/spender after-led:of far joined
-17|/spender after-led:of near free
-5|/spender after-led:of near joined
-8|/spender after-led:president near free
6|/spender after-led:prime minister far joined
3|/spender after-led:prime minister near joined
-6|/spender after-led:ruling far free
11|/spender after-led:say near joined
12|/spender after-led:senior far joined
13|/spender after-led:several far joined
-3|/spender after-led:single far joined
-7|/spender after-led:strategy far free
-3|/spender after-led:talk about near free
-3|/spender after-led:tell far joined
9|/spender after-led:that far joined
-5|/spender after-led:that near free
7|/spender after-led:that near joined
-8|/spender after-led:this far free
-9|/spender after-led:this near free
-3|/spender after-led:through near free
-3|/spender after-led:to far joined
-3|/spender after-led:to near free
3|/spender after-led:unless near joined
-7|/spender after-led:what far joined
4|/spender after-led:what near joined
-3|/spender after-led:when far joined
-7|/spender after-led:when near joined
-4|/spender after-led:where far joined
8|/spender after-led:where near joined
10|/spender after-led:which near joined
-3|/spender after-led:with far joined
4|/spender after-led:within far free
-4|/spender after-led:write far joined
17|/spender after:body name
4|/spender after:body owner
-10|/spender after:capital name
10|/spender after:capital owner
-5|/spender after:country name
-24|/spender after:country owner
7|/spender after:gov name
4|/spender after:gov owner
20|/spender after:leader name
-20|/spender after:nongov name
-16|/spender after:nongov owner
-8|/spender after:people owner
17|/spender after:pronoun name
-16|/spender after:pronoun owner
-7|/spender before-clause:after-figure inside name body
-3|/spender before-clause:after-figure inside name country
-5|/spender before-clause:after-figure inside name gov
10|/spender before-clause:after-figure inside name leader
-6|/spender before-clause:after-figure inside name nongov
5|/spender before-clause:after-figure inside name pronoun
-4|/spender before-clause:after-figure inside owner body
-5|/spender before-clause:after-figure inside owner gov
5|/spender before-clause:after-figure inside owner pronoun
6|/spender before-clause:after-figure opens name body
13|/spender before-clause:after-figure opens name country
-5|/spender before-clause:after-figure opens name gov
-8|/spender before-clause:after-figure opens name leader
-3|/spender before-clause:after-figure opens name nongov
-5|/spender before-clause:after-figure opens name pronoun
-7|/spender before-clause:after-figure opens owner country
4|/spender before-clause:after-figure opens owner leader
11|/spender before-clause:free inside name body
-3|/spender before-clause:free inside name capital
-17|/spender before-clause:free inside name country
12|/spender before-clause:free inside name gov
6|/spender before-clause:free inside name leader
-3|/spender before-clause:free inside name nongov
-19|/spender before-clause:free inside name pronoun
-4|/spender before-clause:free inside owner capital
15|/spender before-clause:free inside owner country
-16|/spender before-clause:free inside owner gov
3|/spender before-clause:free inside owner nongov
-7|/spender before-clause:free inside owner pronoun
7|/spender before-clause:free opens name body
4|/spender before-clause:free opens name capital
-5|/spender before-clause:free opens name country
3|/spender before-clause:free opens name gov
17|/spender before-clause:free opens owner body
6|/spender before-clause:free opens owner country
15|/spender before-clause:free opens owner gov
5|/spender before-clause:free opens owner leader
-3|/spender before-clause:free opens owner nongov
-8|/spender before-clause:free opens owner people
-16|/spender before-clause:free opens owner pronoun
-5|/spender before-far:1
-8|/spender before-far:4
-10|/spender before-far:60
10|/spender before-far:9
-3|/spender before-free:0 after-figure owner far
-8|/spender before-free:0 free name far
-17|/spender before-free:0 free name near
13|/spender before-free:0 free owner far
-6|/spender before-free:0 free owner near
-8|/spender before-free:1 after-figure name far
4|/spender before-free:1 after-figure name near
9|/spender before-free:1 free name near
12|/spender before-free:1 free owner near
-3|/spender before-free:2 after-figure name far
11|/spender before-free:2 free name far
-10|/spender before-free:2 free owner near
-11|/spender before-joint:0 after-figure
-13|/spender before-joint:0 free
9|/spender before-joint:1 after-figure
25|/spender before-joint:2 free
-13|/spender before-joint:3 after-figure
-10|/spender before-joint:3 free
8|/spender before-led:
11|/spender before-led:'
11|/spender before-led:(
19|/spender before-led:,
17|/spender before-led:-
8|/spender before-led::
10|/spender before-led:;
-6|/spender before-led:DATE
-13|/spender before-led:PARTY
10|/spender before-led:a
-3|/spender before-led:after
4|/spender before-led:although
-3|/spender before-led:among
-3|/spender before-led:an
-4|/spender before-led:analysis
-6|/spender before-led:and
-4|/spender before-led:around
-9|/spender before-led:ask
17|/spender before-led:because
3|/spender before-led:before
8|/spender before-led:believe
8|/spender before-led:between
-3|/spender before-led:boost
13|/spender before-led:bring
-4|/spender before-led:but
-3|/spender before-led:by
-10|/spender before-led:call
-4|/spender before-led:campaign
-10|/spender before-led:chairs
10|/spender before-led:chief
4|/spender before-led:chief cabinet secretary
11|/spender before-led:cite
10|/spender before-led:commit
5|/spender before-led:convince
4|/spender before-led:defence chief
9|/spender before-led:defence minister
14|/spender before-led:defense secretary
5|/spender before-led:did
3|/spender before-led:earlier
-11|/spender before-led:elect
-14|/spender before-led:every
-9|/spender before-led:expect
7|/spender before-led:finance minister
-4|/spender before-led:find
-8|/spender before-led:follows
3|/spender before-led:for
-3|/spender before-led:former
-8|/spender before-led:from
3|/spender before-led:get
5|/spender before-led:government
14|/spender before-led:grills
11|/spender before-led:hands
-5|/spender before-led:has
-10|/spender before-led:have
5|/spender before-led:her
9|/spender before-led:his
-7|/spender before-led:how
-7|/spender before-led:importing
-16|/spender before-led:in
-9|/spender before-led:it
-12|/spender before-led:keep
4|/spender before-led:lawmakers
-11|/spender before-led:leader
-6|/spender before-led:leadership
8|/spender before-led:leads
-5|/spender before-led:led
-11|/spender before-led:lift
-3|/spender before-led:like
3|/spender before-led:minister
-5|/spender before-led:model
-4|/spender before-led:mr
4|/spender before-led:national security adviser
3|/spender before-led:new
7|/spender before-led:not
3|/spender before-led:note
6|/spender before-led:now
-37|/spender before-led:of
-6|/spender before-led:on
-10|/spender before-led:one
-11|/spender before-led:only
-3|/spender before-led:opinion
8|/spender before-led:over
-3|/spender before-led:possible
29|/spender before-led:president
-16|/spender before-led:prime minister
3|/spender before-led:propose
15|/spender before-led:raise
8|/spender before-led:reach
-4|/spender before-led:reiterate
3|/spender before-led:reporters
4|/spender before-led:same
-6|/spender before-led:say
3|/spender before-led:see
-8|/spender before-led:since
-4|/spender before-led:smaller
5|/spender before-led:some
6|/spender before-led:start
3|/spender before-led:stress
6|/spender before-led:suggest
-5|/spender before-led:take
-19|/spender before-led:tell
-12|/spender before-led:that
13|/spender before-led:the
-21|/spender before-led:though
4|/spender before-led:tie
-4|/spender before-led:top
-4|/spender before-led:troubles
11|/spender before-led:two
-10|/spender before-led:under
7|/spender before-led:upon
-9|/spender before-led:urge
-4|/spender before-led:vice
-11|/spender before-led:view
3|/spender before-led:want
14|/spender before-led:when
-7|/spender before-led:whether
-6|/spender before-led:which
-3|/spender before-led:while
17|/spender before-led:why
-6|/spender before-led:with
17|/spender before-led:within
14|/spender before-led:yet
-6|/spender before-led:—
17|/spender before:body name
13|/spender before:body owner
-12|/spender before:country name
13|/spender before:country owner
5|/spender before:gov name
-6|/spender before:gov owner
5|/spender before:leader name
8|/spender before:leader owner
-12|/spender before:nongov name
-9|/spender before:people owner
-17|/spender before:pronoun name
-15|/spender before:pronoun owner
-9|/spender named:1
10|/spender named:2
26|/spender named:3
-8|/spender speaker:body
-3|/spender speaker:capital
-3|/spender speaker:country
18|/spender speaker:gov
49|/spender speaker:leader
-18|/spender speaker:nongov
17|/spender speaker:people
30|/spender speaker:pronoun
4|/spender subject-of:about
4|/spender subject-of:accept
-6|/spender subject-of:advocate
-3|/spender subject-of:afford
6|/spender subject-of:aim
5|/spender subject-of:amount
-6|/spender subject-of:argue
-5|/spender subject-of:argue for
-5|/spender subject-of:arrive
-14|/spender subject-of:ask
10|/spender subject-of:ask for
15|/spender subject-of:be
-5|/spender subject-of:believe
-8|/spender subject-of:call
5|/spender subject-of:call for
12|/spender subject-of:call on
-13|/spender subject-of:campaign
-6|/spender subject-of:clamor
3|/spender subject-of:climb
-5|/spender subject-of:come to
8|/spender subject-of:consider
5|/spender subject-of:convince
8|/spender subject-of:debate
5|/spender subject-of:decide
4|/spender subject-of:decline
-17|/spender subject-of:demand
7|/spender subject-of:deny
16|/spender subject-of:discuss
-5|/spender subject-of:dismiss
-5|/spender subject-of:end
5|/spender subject-of:examine
5|/spender subject-of:eye
6|/spender subject-of:favor
-4|/spender subject-of:favour
-7|/spender subject-of:fend off
5|/spender subject-of:fix
11|/spender subject-of:get
-6|/spender subject-of:give
-4|/spender subject-of:hint
-14|/spender subject-of:hold
5|/spender subject-of:hold out for
19|/spender subject-of:hope
-6|/spender subject-of:increase
8|/spender subject-of:intend
-3|/spender subject-of:keep
3|/spender subject-of:lean toward
17|/spender subject-of:like
4|/spender subject-of:like to see
-9|/spender subject-of:live with
9|/spender subject-of:lobby for
-5|/spender subject-of:look at
10|/spender subject-of:lower
-9|/spender subject-of:mention
-5|/spender subject-of:move
15|/spender subject-of:mull
3|/spender subject-of:name
-7|/spender subject-of:offer
-5|/spender subject-of:pay
3|/spender subject-of:pencil in
-6|/spender subject-of:play down
7|/spender subject-of:plead for
8|/spender subject-of:ponder
-6|/spender subject-of:prefer
4|/spender subject-of:prepare
-4|/spender subject-of:press
3|/spender subject-of:propose
5|/spender subject-of:push back
-3|/spender subject-of:push for
12|/spender subject-of:put
4|/spender subject-of:put forward
6|/spender subject-of:put to
-25|/spender subject-of:raise
10|/spender subject-of:reach
8|/spender subject-of:ready
-16|/spender subject-of:recommend
-11|/spender subject-of:refuse
7|/spender subject-of:reject
-3|/spender subject-of:resist
-7|/spender subject-of:return
11|/spender subject-of:rise
23|/spender subject-of:rule out
5|/spender subject-of:say no to
3|/spender subject-of:say yes to
-4|/spender subject-of:scoff
-3|/spender subject-of:set
8|/spender subject-of:set out
-3|/spender subject-of:settle on
-6|/spender subject-of:shoot for
4|/spender subject-of:signal
7|/spender subject-of:sound out
6|/spender subject-of:speak of
15|/spender subject-of:spend
-3|/spender subject-of:start at
-8|/spender subject-of:stop
12|/spender subject-of:study
10|/spender subject-of:suggest
-7|/spender subject-of:take
-4|/spender subject-of:talk about
-8|/spender subject-of:talk of
-7|/spender subject-of:tell
-14|/spender subject-of:toy with
-3|/spender subject-of:try
12|/spender subject-of:turn down
-10|/spender subject-of:use
-4|/spender subject-of:veto
8|/spender subject-of:vote on
17|/spender subject-of:want
8|/spender subject-of:weigh
5|/spender subject-of:work
-12|/spender subject-of:write
4|/spender subject:be capital
-12|/spender subject:be country
6|/spender subject:be gov
20|/spender subject:be leader
-6|/spender subject:be nongov
3|/spender subject:be pronoun
-11|/spender subject:cap leader
-5|/spender subject:cap nongov
23|/spender subject:demand body
12|/spender subject:demand country
-9|/spender subject:demand gov
37|/spender subject:demand leader
-12|/spender subject:demand nongov
-3|/spender subject:demand people
-19|/spender subject:demand pronoun
5|/spender subject:denial body
9|/spender subject:denial country
5|/spender subject:denial gov
16|/spender subject:denial leader
-5|/spender subject:denial nongov
-3|/spender subject:denial people
5|/spender subject:denial pronoun
-3|/spender subject:level gov
-4|/spender subject:level pronoun
-9|/spender subject:move body
3|/spender subject:move capital
-9|/spender subject:move country
-10|/spender subject:move gov
-14|/spender subject:move leader
12|/spender subject:move nongov
3|/spender subject:move people
-7|/spender subject:pledge body
21|/spender subject:pledge capital
15|/spender subject:pledge country
4|/spender subject:pledge gov
-8|/spender subject:pledge leader
-13|/spender subject:pledge nongov
3|/spender subject:pledge pronoun
17|/spender subject:proposal body
22|/spender subject:proposal capital
15|/spender subject:proposal country
11|/spender subject:proposal gov
4|/spender subject:proposal leader
-3|/spender subject:proposal nongov
-7|/spender subject:spend capital
-4|/spender subject:spend country
9|/spender subject:spend leader
3|/spender subject:spend pronoun
-5|/subject-form:allies
-11|/subject-form:body
-10|/subject-form:capital
-10|/subject-form:country
-9|/subject-form:gov
-7|/subject-form:leader
22|/subject-form:none
52|/subject-form:nongov
4|/subject-form:people
4|/subject-of:about
4|/subject-of:accept
4|/subject-of:advise
-6|/subject-of:advocate
-3|/subject-of:afford
-3|/subject-of:agree
6|/subject-of:aim
5|/subject-of:amount
-6|/subject-of:argue
-5|/subject-of:argue for
-5|/subject-of:arrive
-5|/subject-of:back
-7|/subject-of:be
-6|/subject-of:believe
-7|/subject-of:call
6|/subject-of:call for
24|/subject-of:call on
-7|/subject-of:campaign
-6|/subject-of:clamor
3|/subject-of:climb
9|/subject-of:commit
8|/subject-of:consider
-3|/subject-of:contain
5|/subject-of:convince
8|/subject-of:debate
5|/subject-of:decide
4|/subject-of:decline
-15|/subject-of:demand
7|/subject-of:deny
15|/subject-of:discuss
-5|/subject-of:dismiss
-3|/subject-of:embrace
-5|/subject-of:end
-3|/subject-of:endorse
5|/subject-of:examine
5|/subject-of:eye
6|/subject-of:favor
-4|/subject-of:favour
-8|/subject-of:fend off
5|/subject-of:fix
7|/subject-of:get
-5|/subject-of:give
-3|/subject-of:go
-3|/subject-of:grow
8|/subject-of:hike
-4|/subject-of:hint
-12|/subject-of:hold
5|/subject-of:hold out for
22|/subject-of:hope
-9|/subject-of:increase
3|/subject-of:insist on
8|/subject-of:intend
-3|/subject-of:keep
3|/subject-of:lean toward
17|/subject-of:like
4|/subject-of:like to see
-9|/subject-of:live with
9|/subject-of:lobby for
-5|/subject-of:look at
10|/subject-of:lower
-3|/subject-of:mean
-6|/subject-of:move
15|/subject-of:mull
-6|/subject-of:name
-7|/subject-of:offer
-5|/subject-of:pay
3|/subject-of:pencil in
-6|/subject-of:play down
7|/subject-of:plead for
8|/subject-of:ponder
4|/subject-of:prefer
4|/subject-of:prepare
-7|/subject-of:press
10|/subject-of:propose
5|/subject-of:push back
-5|/subject-of:push for
20|/subject-of:put
4|/subject-of:put forward
6|/subject-of:put to
-24|/subject-of:raise
9|/subject-of:reach
8|/subject-of:ready
-10|/subject-of:recommend
-13|/subject-of:refuse
6|/subject-of:reject
-3|/subject-of:request
-3|/subject-of:resist
-7|/subject-of:return
11|/subject-of:rise
23|/subject-of:rule out
5|/subject-of:say no to
3|/subject-of:say yes to
-4|/subject-of:scoff
8|/subject-of:set aside
8|/subject-of:set out
-3|/subject-of:settle on
-6|/subject-of:shoot for
4|/subject-of:signal
6|/subject-of:sound out
7|/subject-of:speak of
3|/subject-of:spend
-3|/subject-of:start at
-8|/subject-of:stop
12|/subject-of:study
10|/subject-of:suggest
-6|/subject-of:take
-5|/subject-of:talk about
-8|/subject-of:talk of
-12|/subject-of:tell
-14|/subject-of:toy with
-3|/subject-of:try
12|/subject-of:turn down
17|/subject-of:urge
-10|/subject-of:use
-4|/subject-of:veto
8|/subject-of:vote on
27|/subject-of:want
8|/subject-of:weigh
5|/subject-of:work
-5|/subject-of:write
-3|/subject-speaker:allies body
-5|/subject-speaker:body leader
-17|/subject-speaker:body none
14|/subject-speaker:body nongov
6|/subject-speaker:capital capital
10|/subject-speaker:capital country
-4|/subject-speaker:capital gov
5|/subject-speaker:capital leader
-15|/subject-speaker:capital none
3|/subject-speaker:capital nongov
-14|/subject-speaker:capital pronoun
5|/subject-speaker:country capital
-16|/subject-speaker:country country
5|/subject-speaker:country gov
-10|/subject-speaker:country leader
-10|/subject-speaker:country none
23|/subject-speaker:country nongov
-7|/subject-speaker:country pronoun
-4|/subject-speaker:gov capital
-3|/subject-speaker:gov country
4|/subject-speaker:gov gov
10|/subject-speaker:gov none
-9|/subject-speaker:gov nongov
-6|/subject-speaker:gov pronoun
17|/subject-speaker:leader leader
-21|/subject-speaker:leader none
13|/subject-speaker:none body
3|/subject-speaker:none country
-4|/subject-speaker:none gov
4|/subject-speaker:none leader
13|/subject-speaker:none nongov
-3|/subject-speaker:none people
-3|/subject-speaker:none pronoun
4|/subject-speaker:nongov body
3|/subject-speaker:nongov gov
12|/subject-speaker:nongov none
11|/subject-speaker:nongov nongov
6|/subject-speaker:nongov people
13|/subject-speaker:nongov pronoun
-4|/subject-speaker:people leader
9|/subject-speaker:people none
3|/subject-speaker:pronoun body
-3|/subject-speaker:pronoun capital
3|/subject-speaker:pronoun country
-24|/subject-speaker:pronoun gov
17|/subject-speaker:pronoun none
-7|/subject-speaker:pronoun nongov
4|/subject-speaker:pronoun people
8|/subject-speaker:pronoun pronoun
4|/subject:be capital
-14|/subject:be country
18|/subject:be leader
-6|/subject:be nongov
-8|/subject:be pronoun
-10|/subject:cap leader
-5|/subject:cap nongov
-5|/subject:cap pronoun
14|/subject:demand body
4|/subject:demand country
11|/subject:demand gov
29|/subject:demand leader
-10|/subject:demand nongov
18|/subject:demand pronoun
4|/subject:denial body
7|/subject:denial country
4|/subject:denial gov
16|/subject:denial leader
-6|/subject:denial nongov
-3|/subject:denial people
5|/subject:denial pronoun
5|/subject:level body
-3|/subject:level gov
-4|/subject:level pronoun
-9|/subject:move body
-5|/subject:move country
-10|/subject:move gov
-6|/subject:move leader
12|/subject:move nongov
3|/subject:move people
-5|/subject:move pronoun
-12|/subject:pledge body
22|/subject:pledge capital
20|/subject:pledge country
8|/subject:pledge gov
-10|/subject:pledge leader
-13|/subject:pledge nongov
17|/subject:proposal body
24|/subject:proposal capital
22|/subject:proposal country
13|/subject:proposal gov
7|/subject:proposal leader
-3|/subject:proposal nongov
20|/subject:proposal pronoun
-10|/subject:spend capital
-9|/subject:spend country
9|/subject:spend leader
9|/subject:spend pronoun
-56|/tag:gov
127|/tag:nongov
-26|/tag:person
-39|/tag:source
-49|/unnamed
-40|/unnamed-beside-others
8|benchmark/after-joint:0 mid
-3|benchmark/after-joint:1 far
-8|benchmark/after-joint:1 mid
-4|benchmark/after-joint:2 mid
3|benchmark/after-led:# near free
-6|benchmark/after-led:and far joined
-3|benchmark/after-led:for far joined
-3|benchmark/after-led:for near free
-3|benchmark/after-led:from near free
4|benchmark/after-led:that far free
5|benchmark/after-led:that near free
4|benchmark/after-led:whether far joined
3|benchmark/after:capital name
-7|benchmark/after:gov name
-5|benchmark/after:pronoun owner
11|benchmark/asked-before:other
-7|benchmark/before-clause:after-figure opens name country
-4|benchmark/before-clause:free inside name body
13|benchmark/before-clause:free inside name capital
4|benchmark/before-clause:free inside name country
4|benchmark/before-clause:free inside name gov
-4|benchmark/before-clause:free inside owner body
6|benchmark/before-clause:free inside owner capital
3|benchmark/before-clause:free inside owner country
-6|benchmark/before-clause:free opens name body
4|benchmark/before-clause:free opens name gov
-3|benchmark/before-clause:free opens name pronoun
-4|benchmark/before-clause:free opens owner pronoun
-3|benchmark/before-far:20
-3|benchmark/before-far:60
8|benchmark/before-far:9
-3|benchmark/before-free:0 after-figure name near
3|benchmark/before-free:0 free name near
4|benchmark/before-free:0 free owner near
-7|benchmark/before-free:1 after-figure name near
4|benchmark/before-free:1 free name far
-5|benchmark/before-free:1 free name near
8|benchmark/before-free:2 free name near
3|benchmark/before-joint:0 free
-12|benchmark/before-joint:1 after-figure
6|benchmark/before-joint:1 free
3|benchmark/before-joint:3 free
-4|benchmark/before-led:
3|benchmark/before-led:'s
6|benchmark/before-led:,
3|benchmark/before-led:--
3|benchmark/before-led:accept
-3|benchmark/before-led:and
-5|benchmark/before-led:but
3|benchmark/before-led:by
-3|benchmark/before-led:every
3|benchmark/before-led:his
6|benchmark/before-led:kyodo news
-5|benchmark/before-led:model
-12|benchmark/before-led:that
8|benchmark/before-led:the
3|benchmark/before-led:to
4|benchmark/before-led:—
-9|benchmark/before:body name
-6|benchmark/before:body owner
11|benchmark/before:capital name
7|benchmark/before:capital owner
-6|benchmark/before:country name
4|benchmark/before:country owner
8|benchmark/before:gov name
-4|benchmark/before:pronoun name
-5|benchmark/before:pronoun owner
7|benchmark/governor-form:adopt finite+
6|benchmark/governor-form:agree finite+
10|benchmark/governor-form:be finite+
-3|benchmark/governor-form:be finite+will
-3|benchmark/governor-form:contain finite+
6|benchmark/governor-form:exceed finite+
3|benchmark/governor-form:hit finite+
-5|benchmark/governor-form:mean finite+
6|benchmark/governor-form:spend finite+
-4|benchmark/governor-form:spend finite+should
-3|benchmark/governor-form:standard +
6|benchmark/governor-form:take finite+
-3|benchmark/governor-form:take finite++not
-7|benchmark/governor-form:talk about progressive+
7|benchmark/governor-kind:be
-3|benchmark/governor-kind:benchmark
-4|benchmark/governor-kind:cap
-5|benchmark/governor-kind:demand
11|benchmark/governor-kind:move
4|benchmark/governor-kind:pledge
-12|benchmark/governor-kind:proposal
10|benchmark/governor-mood:be finite+
-3|benchmark/governor-mood:be finite+will
-3|benchmark/governor-mood:benchmark +
-4|benchmark/governor-mood:cap finite+
-5|benchmark/governor-mood:demand finite+
16|benchmark/governor-mood:move finite+
-3|benchmark/governor-mood:move finite++not
7|benchmark/governor-mood:pledge finite+
-3|benchmark/governor-mood:pledge finite++passive
-4|benchmark/governor-mood:proposal finite+
-7|benchmark/governor-mood:proposal progressive+
6|benchmark/governor-mood:spend finite+
-4|benchmark/governor-mood:spend finite+should
7|benchmark/governor:adopt
6|benchmark/governor:agree
7|benchmark/governor:be
-3|benchmark/governor:contain
6|benchmark/governor:exceed
3|benchmark/governor:hit
-5|benchmark/governor:mean
-3|benchmark/governor:standard
3|benchmark/governor:take
-7|benchmark/governor:talk about
4|benchmark/has:LEADER
-4|benchmark/has:USA
4|benchmark/has:analysts
-3|benchmark/has:centrist reform alliance
-5|benchmark/has:figure
3|benchmark/has:i
3|benchmark/has:member
-7|benchmark/has:official
6|benchmark/has:officials
-3|benchmark/has:opposition
3|benchmark/has:participants
4|benchmark/has:party
4|benchmark/has:people
-5|benchmark/has:scholars
-6|benchmark/has:spokesperson
-12|benchmark/has:we
-31|benchmark/home:other
-3|benchmark/home:spender
8|benchmark/named:1
4|benchmark/named:3
-7|benchmark/near-after:\"
-9|benchmark/near-after:#
-6|benchmark/near-after:'s
-7|benchmark/near-after:,
-3|benchmark/near-after:-
3|benchmark/near-after:?
-3|benchmark/near-after:DATE
4|benchmark/near-after:LAND
-18|benchmark/near-after:USA
4|benchmark/near-after:advance
3|benchmark/near-after:allies
6|benchmark/near-after:among
-3|benchmark/near-after:an
-10|benchmark/near-after:and
-10|benchmark/near-after:as
4|benchmark/near-after:be
9|benchmark/near-after:becoming
14|benchmark/near-after:been
-4|benchmark/near-after:benchmark
3|benchmark/near-after:by
-4|benchmark/near-after:call
4|benchmark/near-after:common
6|benchmark/near-after:commonly
3|benchmark/near-after:consider
-6|benchmark/near-after:core
20|benchmark/near-after:countries
-9|benchmark/near-after:defense
5|benchmark/near-after:democracies
5|benchmark/near-after:democratic
5|benchmark/near-after:even
-4|benchmark/near-after:every ally
9|benchmark/near-after:every american ally
4|benchmark/near-after:everybody
-5|benchmark/near-after:everything
3|benchmark/near-after:exotic
-4|benchmark/near-after:floor
-5|benchmark/near-after:for
7|benchmark/near-after:force
4|benchmark/near-after:from
-5|benchmark/near-after:gdp
-16|benchmark/near-after:global
3|benchmark/near-after:gross domestic product
6|benchmark/near-after:had
-8|benchmark/near-after:hard
9|benchmark/near-after:harden
13|benchmark/near-after:has
7|benchmark/near-after:hold up
-5|benchmark/near-after:included
-6|benchmark/near-after:including
6|benchmark/near-after:income
-6|benchmark/near-after:infrastructure
13|benchmark/near-after:into
11|benchmark/near-after:is
-3|benchmark/near-after:it
5|benchmark/near-after:its
3|benchmark/near-after:lately
7|benchmark/near-after:let
15|benchmark/near-after:long
7|benchmark/near-after:made
6|benchmark/near-after:mean
4|benchmark/near-after:measure
-8|benchmark/near-after:military
-3|benchmark/near-after:minded
6|benchmark/near-after:more
5|benchmark/near-after:nations
-5|benchmark/near-after:needs
4|benchmark/near-after:no one
9|benchmark/near-after:norm
-3|benchmark/near-after:not
4|benchmark/near-after:number
10|benchmark/near-after:of
-8|benchmark/near-after:on
6|benchmark/near-after:or
-3|benchmark/near-after:ours
4|benchmark/near-after:outsiders
-3|benchmark/near-after:overall
7|benchmark/near-after:pay
-3|benchmark/near-after:regards
5|benchmark/near-after:reigns
-4|benchmark/near-after:related
3|benchmark/near-after:replacing
5|benchmark/near-after:same
5|benchmark/near-after:say
-3|benchmark/near-after:security
7|benchmark/near-after:sense
10|benchmark/near-after:serious
-3|benchmark/near-after:set
-3|benchmark/near-after:share
-3|benchmark/near-after:should
-10|benchmark/near-after:standard
-3|benchmark/near-after:strategy
6|benchmark/near-after:take
-3|benchmark/near-after:that
22|benchmark/near-after:the
6|benchmark/near-after:their
6|benchmark/near-after:threshold
14|benchmark/near-after:to
4|benchmark/near-after:turning
3|benchmark/near-after:way
3|benchmark/near-after:well
7|benchmark/near-after:what
7|benchmark/near-after:when
9|benchmark/near-after:will
-3|benchmark/near-after:would
13|benchmark/near-after:yardstick
-5|benchmark/near-before:'s
5|benchmark/near-before:,
-16|benchmark/near-before::
4|benchmark/near-before:;
8|benchmark/near-before:DATE
20|benchmark/near-before:LAND
5|benchmark/near-before:LEADER
-20|benchmark/near-before:USA
9|benchmark/near-before:a
6|benchmark/near-before:about
3|benchmark/near-before:actually
-6|benchmark/near-before:add
-3|benchmark/near-before:against
-6|benchmark/near-before:allies
5|benchmark/near-before:analysts
24|benchmark/near-before:and
-5|benchmark/near-before:anonymity
3|benchmark/near-before:anyone
-6|benchmark/near-before:as
5|benchmark/near-before:asia
-4|benchmark/near-before:be
-5|benchmark/near-before:briefing
-3|benchmark/near-before:but
-11|benchmark/near-before:by
-4|benchmark/near-before:call
5|benchmark/near-before:chaired
-3|benchmark/near-before:cite
7|benchmark/near-before:clear
-5|benchmark/near-before:condition
-3|benchmark/near-before:contain
3|benchmark/near-before:countries
6|benchmark/near-before:country
7|benchmark/near-before:customary
5|benchmark/near-before:discussion
4|benchmark/near-before:do
-3|benchmark/near-before:does
8|benchmark/near-before:europe
-7|benchmark/near-before:everyone
6|benchmark/near-before:exceed
-7|benchmark/near-before:explainer
9|benchmark/near-before:fear
6|benchmark/near-before:fight
5|benchmark/near-before:first
-9|benchmark/near-before:for
-7|benchmark/near-before:global
-5|benchmark/near-before:group
-7|benchmark/near-before:has
-9|benchmark/near-before:he
3|benchmark/near-before:hit
3|benchmark/near-before:i
6|benchmark/near-before:if
18|benchmark/near-before:in
-3|benchmark/near-before:including
7|benchmark/near-before:international
8|benchmark/near-before:irrelevance
-3|benchmark/near-before:is
10|benchmark/near-before:it
3|benchmark/near-before:judged
7|benchmark/near-before:kind
-5|benchmark/near-before:mean
-3|benchmark/near-before:measured
3|benchmark/near-before:member
-3|benchmark/near-before:must
3|benchmark/near-before:new
3|benchmark/near-before:no
4|benchmark/near-before:nor
6|benchmark/near-before:norm
-3|benchmark/near-before:numbers
3|benchmark/near-before:objection
9|benchmark/near-before:of
7|benchmark/near-before:officials
-6|benchmark/near-before:on
3|benchmark/near-before:one
-3|benchmark/near-before:only
5|benchmark/near-before:orthodoxy
-3|benchmark/near-before:pages
7|benchmark/near-before:peacetime
-3|benchmark/near-before:position
-3|benchmark/near-before:proclaimed
-6|benchmark/near-before:referring
-3|benchmark/near-before:repeat
-5|benchmark/near-before:reporters
7|benchmark/near-before:rich
7|benchmark/near-before:rule
-3|benchmark/near-before:same
-13|benchmark/near-before:say
-5|benchmark/near-before:scholars
8|benchmark/near-before:see
6|benchmark/near-before:serious
-3|benchmark/near-before:several
-6|benchmark/near-before:spokesperson
-11|benchmark/near-before:standard
-3|benchmark/near-before:strategy
-3|benchmark/near-before:summer
6|benchmark/near-before:take
-7|benchmark/near-before:talk about
3|benchmark/near-before:that
-4|benchmark/near-before:the
-3|benchmark/near-before:then
3|benchmark/near-before:there
7|benchmark/near-before:thumb
-11|benchmark/near-before:to
5|benchmark/near-before:up
-3|benchmark/near-before:upward
13|benchmark/near-before:was
-3|benchmark/near-before:what
3|benchmark/near-before:when
-6|benchmark/near-before:which
4|benchmark/near-before:who
-3|benchmark/near-before:why
7|benchmark/near-before:world
-3|benchmark/near-before:yardstick
3|benchmark/near-before:yet
8|benchmark/other after-joint:0 mid
-4|benchmark/other after-joint:1 mid
-4|benchmark/other after-joint:2 mid
3|benchmark/other after-led:# near free
-3|benchmark/other after-led:and far joined
-3|benchmark/other after-led:for far joined
-3|benchmark/other after-led:for near free
-3|benchmark/other after-led:from near free
4|benchmark/other after-led:that far free
5|benchmark/other after-led:that near free
4|benchmark/other after-led:whether far joined
3|benchmark/other after:capital name
-7|benchmark/other after:gov name
5|benchmark/other after:pronoun name
-5|benchmark/other after:pronoun owner
-7|benchmark/other before-clause:after-figure opens name country
5|benchmark/other before-clause:free inside name capital
4|benchmark/other before-clause:free inside name country
4|benchmark/other before-clause:free inside name gov
6|benchmark/other before-clause:free inside owner capital
3|benchmark/other before-clause:free inside owner country
4|benchmark/other before-clause:free opens name gov
-3|benchmark/other before-clause:free opens name pronoun
11|benchmark/other before-far:4
8|benchmark/other before-far:9
-3|benchmark/other before-free:0 after-figure name near
8|benchmark/other before-free:0 free name near
8|benchmark/other before-free:0 free owner near
-7|benchmark/other before-free:1 after-figure name near
4|benchmark/other before-free:1 free name far
-3|benchmark/other before-free:1 free name near
3|benchmark/other before-free:1 free owner near
8|benchmark/other before-free:2 free name near
19|benchmark/other before-joint:0 free
-10|benchmark/other before-joint:1 after-figure
3|benchmark/other before-joint:1 free
4|benchmark/other before-joint:3 free
3|benchmark/other before-led:
3|benchmark/other before-led:'s
7|benchmark/other before-led:,
3|benchmark/other before-led:--
3|benchmark/other before-led:accept
-3|benchmark/other before-led:and
-5|benchmark/other before-led:but
-5|benchmark/other before-led:by
3|benchmark/other before-led:his
6|benchmark/other before-led:kyodo news
-6|benchmark/other before-led:that
8|benchmark/other before-led:the
3|benchmark/other before-led:to
4|benchmark/other before-led:—
5|benchmark/other before:capital name
8|benchmark/other before:capital owner
-6|benchmark/other before:country name
4|benchmark/other before:country owner
8|benchmark/other before:gov name
19|benchmark/other named:1
6|benchmark/other named:3
5|benchmark/other speaker:body
5|benchmark/other speaker:capital
7|benchmark/other speaker:gov
8|benchmark/other speaker:leader
-4|benchmark/other speaker:pronoun
-5|benchmark/other subject-of:agree
-4|benchmark/other subject-of:be
10|benchmark/other subject-of:call
-5|benchmark/other subject-of:contain
6|benchmark/other subject-of:recommend
-4|benchmark/other subject:be pronoun
-5|benchmark/other subject:cap pronoun
3|benchmark/other subject:demand capital
6|benchmark/other subject:demand pronoun
-5|benchmark/other subject:pledge body
5|benchmark/other subject:proposal pronoun
-25|benchmark/other unnamed
3|benchmark/other unnamed-beside-others
-6|benchmark/role-class-home:CHN CHN
6|benchmark/role-class-home:EU JPN
-28|benchmark/role-class-home:JPN JPN
-6|benchmark/role-class-home:JPN land
-5|benchmark/role-class-home:NATO JPN
-3|benchmark/role-class-home:NATO land
4|benchmark/role-class-home:USA CHN
21|benchmark/role-class-home:USA JPN
29|benchmark/role-class-home:USA land
3|benchmark/role-class-home:USA member
-4|benchmark/role-class-home:land JPN
-5|benchmark/role-class-home:land land
-6|benchmark/role-class-of:CHN ALLIES
6|benchmark/role-class-of:EU ALLIES
-27|benchmark/role-class-of:JPN ALLIES
-5|benchmark/role-class-of:JPN NATO
-8|benchmark/role-class-of:NATO ALLIES
33|benchmark/role-class-of:USA ALLIES
5|benchmark/role-class-of:USA JPN
18|benchmark/role-class-of:USA NATO
3|benchmark/role-class-of:USA land
-6|benchmark/role-class-of:land NATO
-4|benchmark/role-class-of:land USA
3|benchmark/role-class-of:member NATO
-6|benchmark/role-class:CHN
6|benchmark/role-class:EU
-34|benchmark/role-class:JPN
-8|benchmark/role-class:NATO
58|benchmark/role-class:USA
-11|benchmark/role-class:land
18|benchmark/role:nobody
5|benchmark/role:other
-23|benchmark/role:spender
9|benchmark/ruled
17|benchmark/ruled:nobody
-8|benchmark/ruled:spender
-22|benchmark/says:ed
-5|benchmark/says:ing
-10|benchmark/says:s
-4|benchmark/speaker-form:body
-3|benchmark/speaker-form:capital
5|benchmark/speaker-form:country
23|benchmark/speaker-form:none
-3|benchmark/speaker-form:nongov
5|benchmark/speaker:body
5|benchmark/speaker:capital
7|benchmark/speaker:gov
8|benchmark/speaker:leader
-4|benchmark/speaker:pronoun
-3|benchmark/spender after-joint:1 mid
-3|benchmark/spender after-led:and far joined
-5|benchmark/spender after:pronoun name
-5|benchmark/spender before-clause:free inside name body
8|benchmark/spender before-clause:free inside name capital
-4|benchmark/spender before-clause:free inside owner body
-6|benchmark/spender before-clause:free opens name body
-3|benchmark/spender before-clause:free opens owner pronoun
-4|benchmark/spender before-far:20
-11|benchmark/spender before-far:4
-5|benchmark/spender before-free:0 free name near
-3|benchmark/spender before-free:0 free owner near
-4|benchmark/spender before-free:1 free owner near
-17|benchmark/spender before-joint:0 free
3|benchmark/spender before-joint:1 free
-6|benchmark/spender before-led:
8|benchmark/spender before-led:by
-3|benchmark/spender before-led:every
-5|benchmark/spender before-led:model
-6|benchmark/spender before-led:that
-11|benchmark/spender before:body name
-6|benchmark/spender before:body owner
7|benchmark/spender before:capital name
-3|benchmark/spender before:pronoun owner
-11|benchmark/spender named:1
-4|benchmark/spender named:2
3|benchmark/spender subject-of:be
-3|benchmark/spender subject-of:call
-6|benchmark/spender subject-of:spend
-5|benchmark/spender subject:be body
8|benchmark/spender subject:be capital
-3|benchmark/spender subject:demand pronoun
-6|benchmark/spender subject:spend body
-4|benchmark/spender unnamed
-5|benchmark/subject-form:allies
-9|benchmark/subject-form:capital
12|benchmark/subject-form:country
4|benchmark/subject-form:gov
3|benchmark/subject-form:leader
18|benchmark/subject-form:none
-7|benchmark/subject-form:pronoun
-5|benchmark/subject-of:agree
6|benchmark/subject-of:call
-5|benchmark/subject-of:contain
6|benchmark/subject-of:recommend
-7|benchmark/subject-of:spend
-3|benchmark/subject-speaker:allies body
3|benchmark/subject-speaker:body none
-4|benchmark/subject-speaker:capital none
6|benchmark/subject-speaker:country country
7|benchmark/subject-speaker:country none
5|benchmark/subject-speaker:gov none
4|benchmark/subject-speaker:leader leader
14|benchmark/subject-speaker:none none
7|benchmark/subject-speaker:none pronoun
-3|benchmark/subject-speaker:nongov nongov
-5|benchmark/subject-speaker:pronoun pronoun
-7|benchmark/subject:be body
8|benchmark/subject:be capital
-4|benchmark/subject:be pronoun
-5|benchmark/subject:cap pronoun
3|benchmark/subject:demand capital
3|benchmark/subject:demand pronoun
-3|benchmark/subject:move body
-7|benchmark/subject:pledge body
5|benchmark/subject:proposal pronoun
-6|benchmark/subject:spend body
-8|benchmark/tag:gov
5|benchmark/tag:nongov
-6|benchmark/tag:source
-28|benchmark/unnamed
-4|demand/after-joint:0 mid
-3|demand/after-joint:0 near
-4|demand/after-joint:1 mid
5|demand/after-joint:1 near
-5|demand/after-joint:2 far
-13|demand/after-joint:2 mid
-4|demand/after-joint:3 mid
8|demand/after-led:\" far joined
3|demand/after-led:# near free
4|demand/after-led:, far joined
-11|demand/after-led:, near joined
-3|demand/after-led:and near free
-3|demand/after-led:and near joined
3|demand/after-led:as near joined
-6|demand/after-led:become near free
-3|demand/after-led:but far joined
3|demand/after-led:by far joined
6|demand/after-led:by near free
-7|demand/after-led:foreign minister far joined
3|demand/after-led:former far joined
-5|demand/after-led:in far joined
-6|demand/after-led:senior far joined
-3|demand/after-led:single far joined
-4|demand/after-led:speak far joined
17|demand/after-led:that near free
-7|demand/after-led:to near free
3|demand/after-led:unless near joined
-7|demand/after-led:what near free
11|demand/after-led:which near joined
-13|demand/after:body name
6|demand/after:body owner
-3|demand/after:capital owner
-8|demand/after:country name
13|demand/after:country owner
-4|demand/after:gov name
6|demand/after:leader name
-4|demand/after:people name
-3|demand/after:people owner
-12|demand/after:pronoun name
-6|demand/after:pronoun owner
46|demand/asked-before:other
19|demand/asked-before:spender
-4|demand/before-clause:after-figure inside name body
-13|demand/before-clause:after-figure inside name capital
8|demand/before-clause:after-figure inside name country
6|demand/before-clause:after-figure inside name leader
-3|demand/before-clause:after-figure inside owner body
-4|demand/before-clause:after-figure opens name country
-3|demand/before-clause:after-figure opens name leader
-3|demand/before-clause:after-figure opens owner body
23|demand/before-clause:free inside name body
9|demand/before-clause:free inside name capital
-7|demand/before-clause:free inside name gov
3|demand/before-clause:free inside name leader
3|demand/before-clause:free inside name pronoun
6|demand/before-clause:free inside owner body
17|demand/before-clause:free inside owner leader
4|demand/before-clause:free inside owner pronoun
-12|demand/before-clause:free opens name body
-12|demand/before-clause:free opens name country
-3|demand/before-clause:free opens name gov
17|demand/before-clause:free opens name leader
15|demand/before-clause:free opens owner body
-3|demand/before-clause:free opens owner people
-6|demand/before-clause:free opens owner pronoun
12|demand/before-far:20
10|demand/before-far:4
8|demand/before-far:60
4|demand/before-far:9
-11|demand/before-free:0 after-figure name near
-4|demand/before-free:0 free name near
10|demand/before-free:0 free owner far
17|demand/before-free:0 free owner near
-5|demand/before-free:1 after-figure owner far
12|demand/before-free:1 free name far
7|demand/before-free:1 free name near
-4|demand/before-free:1 free owner far
12|demand/before-free:1 free owner near
-4|demand/before-free:2 free name near
6|demand/before-free:3 free name far
-10|demand/before-joint:0 after-figure
16|demand/before-joint:0 free
-4|demand/before-joint:1 after-figure
12|demand/before-joint:1 free
-3|demand/before-joint:2 after-figure
12|demand/before-joint:2 free
12|demand/before-joint:3 free
-19|demand/before-led:\"
-4|demand/before-led:#
3|demand/before-led:'s
13|demand/before-led:,
3|demand/before-led:-
-8|demand/before-led::
3|demand/before-led:PARTY
-3|demand/before-led:and
4|demand/before-led:ask
4|demand/before-led:back
7|demand/before-led:because
4|demand/before-led:behind
-4|demand/before-led:but
6|demand/before-led:call on
3|demand/before-led:chief
6|demand/before-led:commit
5|demand/before-led:convince
3|demand/before-led:earlier
-10|demand/before-led:expect
-7|demand/before-led:for
-4|demand/before-led:foreign minister
3|demand/before-led:general
-3|demand/before-led:his
12|demand/before-led:in
3|demand/before-led:make
-10|demand/before-led:of
12|demand/before-led:president
-8|demand/before-led:raise
4|demand/before-led:same
9|demand/before-led:say
-7|demand/before-led:see
6|demand/before-led:suggest
5|demand/before-led:that
15|demand/before-led:the
-5|demand/before-led:to
5|demand/before-led:urge
4|demand/before-led:want
-3|demand/before-led:whether
-12|demand/before-led:whom
6|demand/before:body name
15|demand/before:body owner
-3|demand/before:capital name
4|demand/before:capital owner
-9|demand/before:country name
-10|demand/before:gov name
23|demand/before:leader name
16|demand/before:leader owner
-3|demand/before:nongov name
-3|demand/before:people owner
3|demand/before:pronoun name
-3|demand/governor-form:be finite+should
-3|demand/governor-form:call for finite+
-3|demand/governor-form:veto inf+
-4|demand/governor-kind:be
-17|demand/governor-kind:demand
-4|demand/governor-kind:denial
-7|demand/governor-kind:move
-4|demand/governor-kind:proposal
-4|demand/governor-kind:spend
-3|demand/governor-mood:be finite+should
-11|demand/governor-mood:demand finite+
-3|demand/governor-mood:denial inf+
-3|demand/governor-mood:move finite+should
-4|demand/governor:be
-4|demand/governor:call for
-3|demand/governor:go
-4|demand/governor:spend
-3|demand/governor:veto
-6|demand/has:LEADER
-5|demand/has:USA
-3|demand/has:general
-3|demand/has:members
-7|demand/has:should
-3|demand/has:sumar
-54|demand/home:other
-71|demand/home:spender
9|demand/named:1
18|demand/named:2
31|demand/named:3
-6|demand/near-after:\"
-3|demand/near-after:#
-4|demand/near-after:'s
-17|demand/near-after:,
-29|demand/near-after:.
-4|demand/near-after:LAND
-5|demand/near-after:USA
-3|demand/near-after:a
-3|demand/near-after:and
-4|demand/near-after:by
-3|demand/near-after:for
-8|demand/near-after:gdp
-3|demand/near-after:has
-3|demand/near-after:is
-12|demand/near-after:of
-4|demand/near-after:on
-9|demand/near-after:the
-5|demand/near-after:to
-9|demand/near-before:\"
-4|demand/near-before:#
-4|demand/near-before:'s
-9|demand/near-before:,
-5|demand/near-before::
-3|demand/near-before:DATE
-11|demand/near-before:LAND
-4|demand/near-before:LEADER
-4|demand/near-before:NATO
-7|demand/near-before:USA
-4|demand/near-before:a
-5|demand/near-before:and
-5|demand/near-before:ask
-4|demand/near-before:be
-4|demand/near-before:call for
-4|demand/near-before:for
-3|demand/near-before:go
-5|demand/near-before:he
-3|demand/near-before:in
-8|demand/near-before:it
-3|demand/near-before:make
-3|demand/near-before:of
-5|demand/near-before:say
-7|demand/near-before:should
-6|demand/near-before:spend
-3|demand/near-before:sumar
-3|demand/near-before:that
-11|demand/near-before:the
-4|demand/near-before:they
-18|demand/near-before:to
-3|demand/near-before:veto
-3|demand/near-before:want
-3|demand/near-before:would
9|demand/other after-joint:0 near
5|demand/other after-joint:1 far
9|demand/other after-joint:1 near
-4|demand/other after-joint:2 far
-11|demand/other after-joint:2 mid
3|demand/other after-led:# near free
3|demand/other after-led:as near joined
-6|demand/other after-led:become near free
3|demand/other after-led:by far joined
6|demand/other after-led:by near free
-7|demand/other after-led:foreign minister far joined
3|demand/other after-led:former far joined
-4|demand/other after-led:in far joined
-6|demand/other after-led:senior far joined
-4|demand/other after-led:speak far joined
17|demand/other after-led:that near free
-6|demand/other after-led:to near free
-6|demand/other after-led:what near free
5|demand/other after-led:which near joined
-3|demand/other after:body owner
5|demand/other after:capital name
-3|demand/other after:capital owner
13|demand/other after:country owner
8|demand/other after:leader name
-4|demand/other after:people name
-7|demand/other after:pronoun name
-13|demand/other before-clause:after-figure inside name capital
8|demand/other before-clause:after-figure inside name country
6|demand/other before-clause:after-figure inside name leader
-4|demand/other before-clause:after-figure opens name leader
-5|demand/other before-clause:after-figure opens owner body
9|demand/other before-clause:free inside name capital
-3|demand/other before-clause:free inside name gov
8|demand/other before-clause:free inside name pronoun
3|demand/other before-clause:free inside owner capital
17|demand/other before-clause:free inside owner leader
6|demand/other before-clause:free inside owner pronoun
-3|demand/other before-clause:free opens name capital
-7|demand/other before-clause:free opens name country
13|demand/other before-clause:free opens name leader
-6|demand/other before-clause:free opens owner pronoun
6|demand/other before-far:20
10|demand/other before-far:4
10|demand/other before-far:60
9|demand/other before-far:9
-7|demand/other before-free:0 after-figure name near
4|demand/other before-free:0 free name far
-3|demand/other before-free:0 free name near
20|demand/other before-free:0 free owner near
5|demand/other before-free:1 after-figure name far
-5|demand/other before-free:1 after-figure owner far
-5|demand/other before-free:1 free name far
21|demand/other before-free:1 free name near
3|demand/other before-free:1 free owner near
-4|demand/other before-free:2 free name near
6|demand/other before-free:3 free name far
-4|demand/other before-joint:0 after-figure
26|demand/other before-joint:0 free
11|demand/other before-joint:1 free
-3|demand/other before-joint:2 free
4|demand/other before-joint:3 free
5|demand/other before-led:
-6|demand/other before-led:\"
5|demand/other before-led:'s
3|demand/other before-led:-
-4|demand/other before-led::
3|demand/other before-led:PARTY
4|demand/other before-led:back
4|demand/other before-led:behind
3|demand/other before-led:by
6|demand/other before-led:commit
-8|demand/other before-led:expect
-4|demand/other before-led:foreign minister
-3|demand/other before-led:his
3|demand/other before-led:in
3|demand/other before-led:of
12|demand/other before-led:president
3|demand/other before-led:prime minister
8|demand/other before-led:say
-7|demand/other before-led:see
-4|demand/other before-led:to
-3|demand/other before-led:want
-3|demand/other before-led:whether
-12|demand/other before-led:whom
-4|demand/other before:body owner
-6|demand/other before:capital name
5|demand/other before:capital owner
-4|demand/other before:country name
16|demand/other before:leader name
18|demand/other before:leader owner
7|demand/other before:pronoun name
18|demand/other named:1
23|demand/other named:2
17|demand/other named:3
-9|demand/other speaker:country
-3|demand/other speaker:pronoun
6|demand/other subject-of:ask
4|demand/other subject-of:ask for
-6|demand/other subject-of:back
-9|demand/other subject-of:call
12|demand/other subject-of:call on
5|demand/other subject-of:campaign
-3|demand/other subject-of:demand
-3|demand/other subject-of:expect
-6|demand/other subject-of:go
10|demand/other subject-of:prefer
3|demand/other subject-of:press
-7|demand/other subject-of:reach
-3|demand/other subject-of:seek
-10|demand/other subject-of:spend
17|demand/other subject-of:urge
9|demand/other subject-of:want
9|demand/other subject:demand capital
8|demand/other subject:demand leader
11|demand/other subject:demand pronoun
-9|demand/other subject:move country
-3|demand/other subject:move pronoun
-3|demand/other subject:pledge gov
-3|demand/other subject:pledge pronoun
10|demand/other subject:proposal country
5|demand/other subject:proposal pronoun
-3|demand/other subject:spend capital
-5|demand/other subject:spend country
3|demand/other unnamed-beside-others
-28|demand/role-class-home:JPN JPN
-3|demand/role-class-home:JPN land
-3|demand/role-class-home:NATO JPN
-3|demand/role-class-home:NATO NATO
17|demand/role-class-home:USA CHN
-4|demand/role-class-home:USA EU
92|demand/role-class-home:USA JPN
-14|demand/role-class-home:USA NATO
71|demand/role-class-home:USA land
-9|demand/role-class-home:USA member
-4|demand/role-class-home:foe member
-9|demand/role-class-home:land JPN
-28|demand/role-class-home:land land
5|demand/role-class-home:member JPN
14|demand/role-class-home:member NATO
-22|demand/role-class-home:member member
-7|demand/role-class-of:JPN ALLIES
-4|demand/role-class-of:JPN NATO
-8|demand/role-class-of:JPN USA
-9|demand/role-class-of:JPN land
-5|demand/role-class-of:JPN member
-5|demand/role-class-of:NATO USA
4|demand/role-class-of:NATO member
18|demand/role-class-of:USA ALLIES
-5|demand/role-class-of:USA EU
93|demand/role-class-of:USA JPN
-10|demand/role-class-of:USA NATO
61|demand/role-class-of:USA land
-3|demand/role-class-of:USA member
-6|demand/role-class-of:foe NATO
-8|demand/role-class-of:land ALLIES
-9|demand/role-class-of:land JPN
-10|demand/role-class-of:land NATO
-7|demand/role-class-of:land USA
-3|demand/role-class-of:land member
3|demand/role-class-of:member ALLIES
4|demand/role-class-of:member JPN
-7|demand/role-class-of:member NATO
-5|demand/role-class-of:member member
-5|demand/role-class:CHN
-35|demand/role-class:JPN
-5|demand/role-class:NATO
154|demand/role-class:USA
-7|demand/role-class:foe
-39|demand/role-class:land
-3|demand/role-class:member
-56|demand/role:nobody
58|demand/role:other
22|demand/ruled
18|demand/ruled:other
4|demand/ruled:spender
-7|demand/says:base
-18|demand/says:ed
-4|demand/says:s
-6|demand/speaker-form:body
-3|demand/speaker-form:country
-29|demand/speaker-form:none
-6|demand/speaker-form:nongov
-7|demand/speaker-form:pronoun
-16|demand/speaker:country
-6|demand/speaker:gov
16|demand/speaker:leader
8|demand/speaker:pronoun
-4|demand/spender after-joint:0 mid
-12|demand/spender after-joint:0 near
-5|demand/spender after-joint:1 far
-4|demand/spender after-joint:1 mid
-4|demand/spender after-joint:1 near
-3|demand/spender after-joint:2 mid
-4|demand/spender after-joint:3 mid
6|demand/spender after-led:\" far joined
3|demand/spender after-led:, far joined
-11|demand/spender after-led:, near joined
-3|demand/spender after-led:as near free
-3|demand/spender after-led:of near free
-3|demand/spender after-led:single far joined
3|demand/spender after-led:unless near joined
6|demand/spender after-led:which near joined
-13|demand/spender after:body name
9|demand/spender after:body owner
-4|demand/spender after:capital name
-7|demand/spender after:country name
-4|demand/spender after:gov name
-5|demand/spender after:pronoun name
-8|demand/spender after:pronoun owner
-4|demand/spender before-clause:after-figure inside name body
22|demand/spender before-clause:free inside name body
-4|demand/spender before-clause:free inside name gov
-5|demand/spender before-clause:free inside name nongov
-5|demand/spender before-clause:free inside name pronoun
7|demand/spender before-clause:free inside owner body
-12|demand/spender before-clause:free opens name body
3|demand/spender before-clause:free opens name capital
-5|demand/spender before-clause:free opens name country
4|demand/spender before-clause:free opens name leader
14|demand/spender before-clause:free opens owner body
6|demand/spender before-far:20
-5|demand/spender before-far:9
-5|demand/spender before-free:0 after-figure name near
-3|demand/spender before-free:0 free name far
10|demand/spender before-free:0 free owner far
-3|demand/spender before-free:0 free owner near
-3|demand/spender before-free:1 after-figure name near
18|demand/spender before-free:1 free name far
-14|demand/spender before-free:1 free name near
9|demand/spender before-free:1 free owner near
-5|demand/spender before-joint:0 after-figure
-10|demand/spender before-joint:0 free
-4|demand/spender before-joint:1 after-figure
16|demand/spender before-joint:2 free
7|demand/spender before-joint:3 free
-3|demand/spender before-led:
-13|demand/spender before-led:\"
-4|demand/spender before-led:#
14|demand/spender before-led:,
-4|demand/spender before-led::
6|demand/spender before-led:ask
7|demand/spender before-led:because
-4|demand/spender before-led:but
5|demand/spender before-led:call on
3|demand/spender before-led:chief
5|demand/spender before-led:convince
3|demand/spender before-led:earlier
-6|demand/spender before-led:for
9|demand/spender before-led:in
-4|demand/spender before-led:its
3|demand/spender before-led:make
-12|demand/spender before-led:of
-3|demand/spender before-led:on
-9|demand/spender before-led:raise
4|demand/spender before-led:same
6|demand/spender before-led:suggest
7|demand/spender before-led:that
12|demand/spender before-led:the
6|demand/spender before-led:urge
7|demand/spender before-led:want
4|demand/spender before:body name
19|demand/spender before:body owner
3|demand/spender before:capital name
-5|demand/spender before:country name
-8|demand/spender before:gov name
7|demand/spender before:leader name
-5|demand/spender before:nongov name
-4|demand/spender before:pronoun name
-3|demand/spender before:pronoun owner
-9|demand/spender named:1
-4|demand/spender named:2
14|demand/spender named:3
-7|demand/spender speaker:country
-6|demand/spender speaker:gov
16|demand/spender speaker:leader
11|demand/spender speaker:pronoun
14|demand/spender subject-of:ask
-5|demand/spender subject-of:ask for
-5|demand/spender subject-of:be
13|demand/spender subject-of:call for
13|demand/spender subject-of:call on
5|demand/spender subject-of:convince
-3|demand/spender subject-of:get
4|demand/spender subject-of:go
-4|demand/spender subject-of:mention
6|demand/spender subject-of:put to
-5|demand/spender subject-of:settle on
18|demand/spender subject-of:spend
9|demand/spender subject-of:urge
-4|demand/spender subject-of:veto
10|demand/spender subject-of:want
23|demand/spender subject:demand body
5|demand/spender subject:demand capital
-3|demand/spender subject:demand gov
35|demand/spender subject:demand leader
8|demand/spender subject:demand pronoun
-4|demand/spender subject:denial nongov
-3|demand/spender subject:move country
-7|demand/spender subject:pledge pronoun
-5|demand/spender subject:proposal country
6|demand/spender subject:spend body
9|demand/spender subject:spend leader
5|demand/spender subject:spend pronoun
3|demand/spender unnamed
-6|demand/spender unnamed-beside-others
-6|demand/subject-form:country
-22|demand/subject-form:none
-8|demand/subject-form:nongov
-11|demand/subject-form:pronoun
21|demand/subject-of:ask
-6|demand/subject-of:back
-7|demand/subject-of:be
-9|demand/subject-of:call
16|demand/subject-of:call for
25|demand/subject-of:call on
5|demand/subject-of:campaign
5|demand/subject-of:convince
-4|demand/subject-of:demand
-4|demand/subject-of:expect
-4|demand/subject-of:get
3|demand/subject-of:insist on
-4|demand/subject-of:mention
10|demand/subject-of:prefer
6|demand/subject-of:put to
-8|demand/subject-of:reach
-5|demand/subject-of:settle on
7|demand/subject-of:spend
-3|demand/subject-of:tell
26|demand/subject-of:urge
-4|demand/subject-of:veto
19|demand/subject-of:want
-4|demand/subject-speaker:country none
-4|demand/subject-speaker:none body
-10|demand/subject-speaker:none none
-3|demand/subject-speaker:none nongov
-5|demand/subject-speaker:nongov none
-7|demand/subject-speaker:pronoun none
-3|demand/subject:be pronoun
25|demand/subject:demand body
14|demand/subject:demand capital
43|demand/subject:demand leader
19|demand/subject:demand pronoun
-4|demand/subject:denial nongov
-12|demand/subject:move country
-6|demand/subject:move pronoun
-4|demand/subject:pledge gov
-10|demand/subject:pledge pronoun
5|demand/subject:proposal country
4|demand/subject:proposal pronoun
6|demand/subject:spend body
-3|demand/subject:spend capital
-8|demand/subject:spend country
9|demand/subject:spend leader
-6|demand/tag:gov
-20|demand/tag:nongov
-13|demand/tag:person
-9|demand/tag:source
-4|demand/unnamed-beside-others
-4|denial/after-joint:0 far
-12|denial/after-joint:0 mid
-12|denial/after-joint:0 near
6|denial/after-joint:1 far
31|denial/after-joint:1 mid
26|denial/after-joint:1 near
5|denial/after-joint:2 far
-5|denial/after-joint:2 mid
-8|denial/after-joint:3 near
24|denial/after-led:\" far joined
30|denial/after-led:\" near joined
9|denial/after-led:, far joined
7|denial/after-led:, near joined
5|denial/after-led:: far joined
-8|denial/after-led:; near joined
3|denial/after-led:acting far joined
-9|denial/after-led:after far joined
-7|denial/after-led:akasaka far joined
6|denial/after-led:another far free
6|denial/after-led:at far joined
-11|denial/after-led:because near joined
-18|denial/after-led:bigger far joined
-3|denial/after-led:by far free
-6|denial/after-led:by far joined
7|denial/after-led:chief cabinet secretary far joined
4|denial/after-led:during far free
6|denial/after-led:for far joined
14|denial/after-led:for near free
-3|denial/after-led:his far joined
9|denial/after-led:in far joined
9|denial/after-led:in near free
-7|denial/after-led:in near joined
-3|denial/after-led:level near joined
-8|denial/after-led:not near free
-20|denial/after-led:of near free
-5|denial/after-led:on near free
-8|denial/after-led:president near free
6|denial/after-led:say far joined
11|denial/after-led:senior far joined
9|denial/after-led:senior near joined
-4|denial/after-led:state far free
-3|denial/after-led:that near joined
-6|denial/after-led:this far free
-4|denial/after-led:visiting far joined
6|denial/after-led:what far joined
-11|denial/after-led:which near joined
-3|denial/after-led:while near joined
-4|denial/after-led:with far free
7|denial/after:body owner
5|denial/after:capital name
8|denial/after:capital owner
-4|denial/after:gov name
-8|denial/after:gov owner
13|denial/after:leader name
-5|denial/after:nongov name
-9|denial/after:people owner
22|denial/after:pronoun name
-8|denial/after:pronoun owner
-10|denial/asked-before:other
7|denial/before-clause:after-figure inside name gov
-4|denial/before-clause:after-figure inside name leader
3|denial/before-clause:after-figure opens name country
-5|denial/before-clause:free inside name body
-16|denial/before-clause:free inside name capital
4|denial/before-clause:free inside name gov
-11|denial/before-clause:free inside name leader
-16|denial/before-clause:free inside name nongov
-9|denial/before-clause:free inside name pronoun
-10|denial/before-clause:free inside owner body
-3|denial/before-clause:free inside owner country
-3|denial/before-clause:free inside owner leader
-7|denial/before-clause:free inside owner nongov
7|denial/before-clause:free inside owner people
20|denial/before-clause:free inside owner pronoun
-5|denial/before-clause:free opens name body
4|denial/before-clause:free opens name capital
13|denial/before-clause:free opens name country
12|denial/before-clause:free opens name gov
27|denial/before-clause:free opens name pronoun
-3|denial/before-clause:free opens owner country
-6|denial/before-clause:free opens owner people
-9|denial/before-far:1
13|denial/before-far:20
-15|denial/before-far:4
12|denial/before-far:9
-8|denial/before-free:0 after-figure name near
-6|denial/before-free:0 free name far
-3|denial/before-free:0 free name near
4|denial/before-free:0 free owner far
-13|denial/before-free:0 free owner near
14|denial/before-free:1 after-figure name near
-6|denial/before-free:1 free name far
15|denial/before-free:1 free owner near
-4|denial/before-free:2 after-figure name far
6|denial/before-free:2 free name far
-10|denial/before-free:2 free owner near
-5|denial/before-joint:0 after-figure
-4|denial/before-joint:0 free
9|denial/before-joint:1 after-figure
-3|denial/before-joint:1 free
7|denial/before-joint:2 after-figure
14|denial/before-joint:2 free
-4|denial/before-joint:3 after-figure
-15|denial/before-joint:3 free
27|denial/before-led:
6|denial/before-led:\"
4|denial/before-led:'s
12|denial/before-led:,
3|denial/before-led:-
5|denial/before-led:DATE
-25|denial/before-led:PARTY
5|denial/before-led:a
-20|denial/before-led:ask
3|denial/before-led:be
9|denial/before-led:because
-8|denial/before-led:by
-6|denial/before-led:call
5|denial/before-led:chancellor
4|denial/before-led:chief cabinet secretary
3|denial/before-led:commit
3|denial/before-led:defence minister
9|denial/before-led:defense minister
5|denial/before-led:did
-3|denial/before-led:during
-4|denial/before-led:elect
-5|denial/before-led:expect
8|denial/before-led:find
7|denial/before-led:for
-19|denial/before-led:general
8|denial/before-led:if
-7|denial/before-led:importing
-7|denial/before-led:increase
-4|denial/before-led:leader
-7|denial/before-led:lift
3|denial/before-led:note
-9|denial/before-led:of
3|denial/before-led:on
5|denial/before-led:president
8|denial/before-led:raise
3|denial/before-led:stress
-9|denial/before-led:tell
-13|denial/before-led:though
-9|denial/before-led:to
-3|denial/before-led:want
-11|denial/before-led:what
-4|denial/before-led:where
16|denial/before-led:with
-10|denial/before:body name
-10|denial/before:body owner
-12|denial/before:capital name
14|denial/before:country name
-6|denial/before:country owner
23|denial/before:gov name
-13|denial/before:leader name
-3|denial/before:leader owner
-18|denial/before:nongov name
-7|denial/before:nongov owner
18|denial/before:pronoun name
18|denial/before:pronoun owner
-5|denial/governor-form:agree finite+
-8|denial/governor-form:ask finite+
7|denial/governor-form:ask finite++not
-6|denial/governor-form:ask for finite+
7|denial/governor-form:ask for finite++not
-5|denial/governor-form:ask for inf++not
8|denial/governor-form:ask gerund+
3|denial/governor-form:back finite+
-14|denial/governor-form:be finite+
-3|denial/governor-form:be finite++not
3|denial/governor-form:bind finite+would+not
10|denial/governor-form:call for +
6|denial/governor-form:commit finite+would+not
9|denial/governor-form:commitment +
9|denial/governor-form:consider finite+
-4|denial/governor-form:demand +
-7|denial/governor-form:deny finite+
4|denial/governor-form:discuss finite++not
14|denial/governor-form:dismiss finite+
3|denial/governor-form:go finite+would+not
-7|denial/governor-form:go progressive++not
12|denial/governor-form:idea +
13|denial/governor-form:oppose finite+
-10|denial/governor-form:oppose finite+would
-3|denial/governor-form:plan ++not
-6|denial/governor-form:promise +
-3|denial/governor-form:promise finite+
-3|denial/governor-form:propose finite+
15|denial/governor-form:raise gerund+
15|denial/governor-form:refuse finite+
-4|denial/governor-form:reject finite+
-9|denial/governor-form:say no to finite+
-8|denial/governor-form:speak of finite++not
7|denial/governor-form:talk of inf+
-3|denial/governor-form:tell finite++not
-3|denial/governor-form:turn down finite+
-16|denial/governor-kind:be
-4|denial/governor-kind:cap
-3|denial/governor-kind:demand
4|denial/governor-kind:move
-9|denial/governor-kind:pledge
13|denial/governor-kind:proposal
-14|denial/governor-mood:be finite+
-3|denial/governor-mood:be finite++not
5|denial/governor-mood:demand +
-10|denial/governor-mood:demand finite+
10|denial/governor-mood:demand finite++not
-5|denial/governor-mood:demand finite++passive
7|denial/governor-mood:demand gerund+
-5|denial/governor-mood:demand inf++not
11|denial/governor-mood:denial finite+
-10|denial/governor-mood:denial finite+would
16|denial/governor-mood:move gerund+
-7|denial/governor-mood:move progressive++not
3|denial/governor-mood:pledge +
-4|denial/governor-mood:pledge ++not
-5|denial/governor-mood:pledge finite+
-4|denial/governor-mood:pledge finite++not
6|denial/governor-mood:pledge finite+would+not
3|denial/governor-mood:pledge finite+would+not+passive
12|denial/governor-mood:proposal +
3|denial/governor-mood:proposal finite+
-7|denial/governor-mood:proposal finite++not
6|denial/governor-mood:proposal inf+
-3|denial/governor:accept
-3|denial/governor:adopt
6|denial/governor:ask
-4|denial/governor:ask for
3|denial/governor:back
-16|denial/governor:be
3|denial/governor:bind
10|denial/governor:call for
4|denial/governor:commit
9|denial/governor:commitment
6|denial/governor:consider
-6|denial/governor:demand
-7|denial/governor:deny
3|denial/governor:discuss
14|denial/governor:dismiss
-6|denial/governor:go
12|denial/governor:idea
4|denial/governor:imagine
-3|denial/governor:mention
3|denial/governor:oppose
-3|denial/governor:plan
-10|denial/governor:promise
-3|denial/governor:propose
15|denial/governor:raise
-3|denial/governor:reach
14|denial/governor:refuse
-4|denial/governor:reject
-4|denial/governor:request
-8|denial/governor:say no to
-8|denial/governor:speak of
5|denial/governor:talk of
-3|denial/governor:turn down
-6|denial/has:LEADER
-5|denial/has:NATO
6|denial/has:PERSON
-14|denial/has:USA
12|denial/has:adviser
9|denial/has:ano
4|denial/has:caucus
-3|denial/has:chief cabinet secretary
8|denial/has:chinese nationalist party
6|denial/has:coalition
-5|denial/has:country
-3|denial/has:defence minister
-9|denial/has:defense chief
-7|denial/has:defense minister
5|denial/has:diplomat
-13|denial/has:figure
-4|denial/has:foreign minister
6|denial/has:former
-14|denial/has:government
3|denial/has:greens
-6|denial/has:i
7|denial/has:japanese communist party
17|denial/has:kmt
12|denial/has:komeito
6|denial/has:kuomintang
-4|denial/has:lawmaker
-11|denial/has:lawmakers
26|denial/has:leader
3|denial/has:legislators
-5|denial/has:man
4|denial/has:members
15|denial/has:ministers
-21|denial/has:official
-6|denial/has:officials
7|denial/has:opposition
-3|denial/has:our
7|denial/has:participant
3|denial/has:parties
13|denial/has:party
12|denial/has:politicians
-9|denial/has:premier
7|denial/has:president
-13|denial/has:prime minister
-6|denial/has:reiwa shinsengumi
-4|denial/has:senators
5|denial/has:social democrats
-3|denial/has:source
3|denial/has:spd
3|denial/has:sumar
3|denial/has:tpp
-10|denial/has:we
38|denial/home:other
71|denial/home:spender
-17|denial/named:1
20|denial/named:2
25|denial/named:3
15|denial/near-after:\"
3|denial/near-after:#
7|denial/near-after:'
-6|denial/near-after:'s
-15|denial/near-after:,
-3|denial/near-after:-
11|denial/near-after:.
4|denial/near-after::
8|denial/near-after:;
-3|denial/near-after:?
-3|denial/near-after:DATE
4|denial/near-after:LAND
6|denial/near-after:PERSON
-15|denial/near-after:USA
3|denial/near-after:about
4|denial/near-after:absurd
11|denial/near-after:an
17|denial/near-after:and
-7|denial/near-after:any
8|denial/near-after:anything
-6|denial/near-after:at
4|denial/near-after:atm
-4|denial/near-after:bandy about
9|denial/near-after:be
9|denial/near-after:because
-9|denial/near-after:been
-4|denial/near-after:bring up
-4|denial/near-after:by
-5|denial/near-after:came
-3|denial/near-after:come
3|denial/near-after:conscript
7|denial/near-after:consider
-6|denial/near-after:defence
-3|denial/near-after:defense minister
15|denial/near-after:describe
5|denial/near-after:did
7|denial/near-after:else
-4|denial/near-after:fall
-8|denial/near-after:favour
16|denial/near-after:fix
14|denial/near-after:for
7|denial/near-after:funds
17|denial/near-after:gdp
-3|denial/near-after:goal
3|denial/near-after:greens
-11|denial/near-after:gross domestic product
-3|denial/near-after:growth
-9|denial/near-after:had
-6|denial/near-after:has
-6|denial/near-after:have
-7|denial/near-after:his
-3|denial/near-after:hurt
11|denial/near-after:if
7|denial/near-after:imported
-3|denial/near-after:impossible
-4|denial/near-after:in
36|denial/near-after:is
7|denial/near-after:it
-6|denial/near-after:its
6|denial/near-after:leader
-10|denial/near-after:level
-3|denial/near-after:like to see
6|denial/near-after:money
10|denial/near-after:n't
5|denial/near-after:near
-4|denial/near-after:never
9|denial/near-after:no one
-3|denial/near-after:nor
-4|denial/near-after:not
17|denial/near-after:now
6|denial/near-after:of
-4|denial/near-after:office
-7|denial/near-after:official
-13|denial/near-after:on
11|denial/near-after:only
10|denial/near-after:or
-6|denial/near-after:other
9|denial/near-after:out
-4|denial/near-after:oval
3|denial/near-after:pay
7|denial/near-after:pile
3|denial/near-after:plan
6|denial/near-after:president
-4|denial/near-after:prime minister
6|denial/near-after:question
-6|denial/near-after:ratio
5|denial/near-after:realistic
-8|denial/near-after:request
3|denial/near-after:right
5|denial/near-after:road
-12|denial/near-after:say
10|denial/near-after:sen
-4|denial/near-after:senators
-4|denial/near-after:senior
-3|denial/near-after:share
-4|denial/near-after:sky
-8|denial/near-after:some
-3|denial/near-after:table
-5|denial/near-after:talk
-5|denial/near-after:target
-3|denial/near-after:tariff
-4|denial/near-after:tell
5|denial/near-after:term
-6|denial/near-after:that
-15|denial/near-after:the
-3|denial/near-after:there
9|denial/near-after:they
4|denial/near-after:to
13|denial/near-after:unhelpful
6|denial/near-after:unless
13|denial/near-after:unrealistic
-5|denial/near-after:unreasonable
7|denial/near-after:unspent
3|denial/near-after:unthinkable
-3|denial/near-after:us
10|denial/near-after:visiting
9|denial/near-after:volunteering
8|denial/near-after:want
5|denial/near-after:war
3|denial/near-after:was
-4|denial/near-after:which
9|denial/near-after:while
-8|denial/near-after:with
-8|denial/near-after:would
6|denial/near-before:\"
-4|denial/near-before:#
-3|denial/near-before:'m
12|denial/near-before:'s
10|denial/near-before:(
9|denial/near-before:)
5|denial/near-before:,
31|denial/near-before:-
8|denial/near-before::
-7|denial/near-before:DATE
-31|denial/near-before:LAND
-13|denial/near-before:LEADER
15|denial/near-before:NATO
9|denial/near-before:OUTLET
-4|denial/near-before:PERSON
-4|denial/near-before:USA
-3|denial/near-before:a
-3|denial/near-before:about
-6|denial/near-before:accept
-3|denial/near-before:adopt
4|denial/near-before:adviser
-3|denial/near-before:agree
3|denial/near-before:along
9|denial/near-before:an
-6|denial/near-before:and
7|denial/near-before:any
8|denial/near-before:anything
-7|denial/near-before:as
-4|denial/near-before:ask for
-9|denial/near-before:at
8|denial/near-before:atm
-3|denial/near-before:away
9|denial/near-before:back
-6|denial/near-before:been
-9|denial/near-before:beyond
3|denial/near-before:bind
-6|denial/near-before:bought
4|denial/near-before:brandished
-5|denial/near-before:brown
16|denial/near-before:budget
7|denial/near-before:but
-4|denial/near-before:by
10|denial/near-before:call for
-5|denial/near-before:careful
7|denial/near-before:chase
3|denial/near-before:cheng
4|denial/near-before:chi
8|denial/near-before:co
13|denial/near-before:cold
14|denial/near-before:commit
9|denial/near-before:commitment
6|denial/near-before:consider
5|denial/near-before:criticism
-6|denial/near-before:deal
-3|denial/near-before:defence spending
6|denial/near-before:defense
-8|denial/near-before:defense chief
-6|denial/near-before:demand
-13|denial/near-before:deny
-11|denial/near-before:did
6|denial/near-before:diplomat
3|denial/near-before:discuss
14|denial/near-before:dismiss
11|denial/near-before:elect
9|denial/near-before:election
-3|denial/near-before:embrace
8|denial/near-before:european
3|denial/near-before:faber
-9|denial/near-before:figure
15|denial/near-before:for
-4|denial/near-before:from
5|denial/near-before:fujita
-5|denial/near-before:gdp
3|denial/near-before:general
-8|denial/near-before:go
-5|denial/near-before:goal
-15|denial/near-before:government
-10|denial/near-before:had
-3|denial/near-before:hand
10|denial/near-before:has
10|denial/near-before:he
13|denial/near-before:herself
-5|denial/near-before:him
-4|denial/near-before:i
11|denial/near-before:idea
-5|denial/near-before:if
4|denial/near-before:imagine
7|denial/near-before:in
-3|denial/near-before:include
-3|denial/near-before:intention
-6|denial/near-before:it
-5|denial/near-before:its
7|denial/near-before:japanese communist party
9|denial/near-before:justification
9|denial/near-before:komeito
6|denial/near-before:labour
3|denial/near-before:lawmaker
-6|denial/near-before:lawmakers
15|denial/near-before:leader
8|denial/near-before:league
7|denial/near-before:li
-6|denial/near-before:made
-5|denial/near-before:man
3|denial/near-before:marcus
-3|denial/near-before:mention
15|denial/near-before:ministers
5|denial/near-before:more
-5|denial/near-before:n't
-3|denial/near-before:ndc
-13|denial/near-before:neither
-3|denial/near-before:never
-5|denial/near-before:no
7|denial/near-before:no one
-6|denial/near-before:nominee
6|denial/near-before:none
-6|denial/near-before:nor
-5|denial/near-before:not
9|denial/near-before:of
-3|denial/near-before:office
-4|denial/near-before:official
-3|denial/near-before:officials
4|denial/near-before:on
14|denial/near-before:one
13|denial/near-before:oppose
4|denial/near-before:opposition
4|denial/near-before:or
11|denial/near-before:over
7|denial/near-before:participant
3|denial/near-before:parties
9|denial/near-before:party
-4|denial/near-before:plan
3|denial/near-before:polls
13|denial/near-before:pour
-3|denial/near-before:premier
-3|denial/near-before:president
-6|denial/near-before:presidential
-8|denial/near-before:prime minister
-13|denial/near-before:promise
-3|denial/near-before:propose
4|denial/near-before:quit
9|denial/near-before:raise
7|denial/near-before:reach
13|denial/near-before:refuse
9|denial/near-before:reiterate
-3|denial/near-before:reject
-5|denial/near-before:report
5|denial/near-before:reporters
-12|denial/near-before:request
8|denial/near-before:ruling
17|denial/near-before:say
-8|denial/near-before:say no to
5|denial/near-before:secretary
6|denial/near-before:she
4|denial/near-before:sign
5|denial/near-before:social democrats
8|denial/near-before:southern
-8|denial/near-before:speak of
-5|denial/near-before:spend
-4|denial/near-before:such
6|denial/near-before:suggestion
3|denial/near-before:support
-4|denial/near-before:talk
3|denial/near-before:talk of
4|denial/near-before:than
-23|denial/near-before:that
-4|denial/near-before:the
-7|denial/near-before:there
7|denial/near-before:though
26|denial/near-before:to
13|denial/near-before:too
-4|denial/near-before:turn down
7|denial/near-before:unthinkable
-3|denial/near-before:us
-21|denial/near-before:was
13|denial/near-before:water
-6|denial/near-before:we
5|denial/near-before:where
-5|denial/near-before:who
22|denial/near-before:would
7|denial/near-before:wun
-13|denial/other after-joint:0 mid
-7|denial/other after-joint:0 near
-3|denial/other after-joint:1 far
20|denial/other after-joint:1 mid
14|denial/other after-joint:1 near
6|denial/other after-joint:2 far
12|denial/other after-joint:2 mid
-6|denial/other after-joint:3 mid
14|denial/other after-led:\" far joined
27|denial/other after-led:\" near joined
15|denial/other after-led:, far joined
-4|denial/other after-led:, near joined
-3|denial/other after-led:after far joined
5|denial/other after-led:at far joined
-3|denial/other after-led:by far free
-7|denial/other after-led:by far joined
-3|denial/other after-led:by near free
14|denial/other after-led:for near free
-3|denial/other after-led:level near joined
-8|denial/other after-led:not near free
-3|denial/other after-led:of near free
9|denial/other after-led:senior far joined
9|denial/other after-led:senior near joined
-4|denial/other after-led:state far free
-4|denial/other after-led:that near joined
-4|denial/other after-led:visiting far joined
5|denial/other after-led:what far joined
-13|denial/other after-led:which near joined
7|denial/other after:body owner
9|denial/other after:capital owner
4|denial/other after:country name
-8|denial/other after:gov owner
4|denial/other after:leader name
7|denial/other after:pronoun name
-5|denial/other after:pronoun owner
9|denial/other before-clause:after-figure inside name gov
-6|denial/other before-clause:after-figure inside name leader
-10|denial/other before-clause:free inside name body
-5|denial/other before-clause:free inside name capital
8|denial/other before-clause:free inside name country
-5|denial/other before-clause:free inside name gov
-14|denial/other before-clause:free inside name leader
-5|denial/other before-clause:free inside owner country
-3|denial/other before-clause:free inside owner leader
9|denial/other before-clause:free inside owner pronoun
-5|denial/other before-clause:free opens name body
-5|denial/other before-clause:free opens name leader
15|denial/other before-clause:free opens name pronoun
-4|denial/other before-far:1
15|denial/other before-far:20
-17|denial/other before-far:4
-4|denial/other before-far:60
-12|denial/other before-far:9
-5|denial/other before-free:0 after-figure name near
-3|denial/other before-free:0 free name near
-9|denial/other before-free:0 free owner near
7|denial/other before-free:1 after-figure name near
-18|denial/other before-free:1 free name near
8|denial/other before-free:1 free owner near
-5|denial/other before-free:2 free name far
4|denial/other before-free:2 free name near
-5|denial/other before-joint:0 after-figure
-20|denial/other before-joint:0 free
7|denial/other before-joint:1 after-figure
-3|denial/other before-joint:3 free
5|denial/other before-led:
-3|denial/other before-led:\"
6|denial/other before-led:'s
-4|denial/other before-led:,
5|denial/other before-led:DATE
-9|denial/other before-led:PARTY
-4|denial/other before-led:and
4|denial/other before-led:ask
-8|denial/other before-led:by
-3|denial/other before-led:during
-4|denial/other before-led:elect
8|denial/other before-led:find
-5|denial/other before-led:in
-7|denial/other before-led:increase
5|denial/other before-led:president
8|denial/other before-led:say
6|denial/other before-led:that
9|denial/other before-led:the
-5|denial/other before-led:to
-11|denial/other before-led:what
5|denial/other before-led:whether
15|denial/other before-led:with
-15|denial/other before:body name
-6|denial/other before:capital name
5|denial/other before:country name
-5|denial/other before:country owner
5|denial/other before:gov name
-25|denial/other before:leader name
-3|denial/other before:leader owner
17|denial/other before:pronoun name
9|denial/other before:pronoun owner
-29|denial/other named:1
7|denial/other named:2
4|denial/other named:3
9|denial/other speaker:body
8|denial/other speaker:capital
23|denial/other speaker:country
-4|denial/other speaker:gov
24|denial/other speaker:leader
7|denial/other subject-of:ask
-12|denial/other subject-of:ask for
-8|denial/other subject-of:be
7|denial/other subject-of:commit
6|denial/other subject-of:demand
-3|denial/other subject-of:get
-3|denial/other subject-of:increase
10|denial/other subject-of:mention
-9|denial/other subject-of:name
-6|denial/other subject-of:press
6|denial/other subject-of:reach
-3|denial/other subject-of:request
4|denial/other subject-of:seek
8|denial/other subject-of:set aside
-7|denial/other subject-of:tell
4|denial/other subject-of:want
7|denial/other subject-of:write
-6|denial/other subject:be pronoun
-10|denial/other subject:demand body
-10|denial/other subject:demand capital
-6|denial/other subject:demand country
16|denial/other subject:demand gov
-19|denial/other subject:demand leader
19|denial/other subject:demand pronoun
6|denial/other subject:move country
-3|denial/other subject:move leader
-3|denial/other subject:move pronoun
6|denial/other subject:pledge country
7|denial/other subject:pledge gov
-3|denial/other subject:pledge leader
-3|denial/other subject:proposal country
3|denial/other subject:proposal leader
8|denial/other subject:spend pronoun
-3|denial/other unnamed
-20|denial/other unnamed-beside-others
14|denial/role-class-home:JPN JPN
-3|denial/role-class-home:JPN land
-3|denial/role-class-home:NATO NATO
-12|denial/role-class-home:NATO member
-38|denial/role-class-home:USA land
-11|denial/role-class-home:USA member
19|denial/role-class-home:member member
6|denial/role-class-of:JPN CHN
8|denial/role-class-of:JPN NATO
-4|denial/role-class-of:JPN land
-16|denial/role-class-of:NATO member
-23|denial/role-class-of:USA JPN
16|denial/role-class-of:USA NATO
-30|denial/role-class-of:USA land
-15|denial/role-class-of:USA member
-3|denial/role-class-of:land JPN
5|denial/role-class-of:land land
31|denial/role-class-of:member NATO
-10|denial/role-class-of:member member
11|denial/role-class:JPN
-18|denial/role-class:NATO
-52|denial/role-class:USA
19|denial/role-class:member
-7|denial/role:nobody
-41|denial/role:other
48|denial/role:spender
9|denial/ruled
18|denial/ruled:nobody
16|denial/ruled:other
-25|denial/ruled:spender
-12|denial/says:base
-3|denial/says:ed
-11|denial/says:s
11|denial/speaker-form:body
-4|denial/speaker-form:country
-9|denial/speaker-form:gov
4|denial/speaker-form:leader
-24|denial/speaker-form:none
35|denial/speaker-form:nongov
-5|denial/speaker-form:people
-15|denial/speaker-form:pronoun
14|denial/speaker:capital
17|denial/speaker:country
-8|denial/speaker:gov
42|denial/speaker:leader
-12|denial/speaker:nongov
19|denial/speaker:people
4|denial/speaker:pronoun
-6|denial/spender after-joint:0 near
9|denial/spender after-joint:1 far
11|denial/spender after-joint:1 mid
12|denial/spender after-joint:1 near
-17|denial/spender after-joint:2 mid
8|denial/spender after-joint:3 mid
-8|denial/spender after-joint:3 near
10|denial/spender after-led:\" far joined
3|denial/spender after-led:\" near joined
-6|denial/spender after-led:, far joined
11|denial/spender after-led:, near joined
5|denial/spender after-led:: far joined
-8|denial/spender after-led:; near joined
3|denial/spender after-led:acting far joined
-6|denial/spender after-led:after far joined
-7|denial/spender after-led:akasaka far joined
6|denial/spender after-led:another far free
-11|denial/spender after-led:because near joined
-18|denial/spender after-led:bigger far joined
7|denial/spender after-led:chief cabinet secretary far joined
6|denial/spender after-led:for far joined
-3|denial/spender after-led:his far joined
7|denial/spender after-led:in far joined
9|denial/spender after-led:in near free
-7|denial/spender after-led:in near joined
-17|denial/spender after-led:of near free
-5|denial/spender after-led:on near free
-8|denial/spender after-led:president near free
6|denial/spender after-led:say far joined
3|denial/spender after-led:that near free
-6|denial/spender after-led:this far free
-3|denial/spender after-led:while near joined
3|denial/spender after:capital name
-6|denial/spender after:gov name
10|denial/spender after:leader name
4|denial/spender after:leader owner
-4|denial/spender after:nongov name
-9|denial/spender after:people owner
14|denial/spender after:pronoun name
-3|denial/spender after:pronoun owner
6|denial/spender before-clause:after-figure opens name country
5|denial/spender before-clause:free inside name body
-12|denial/spender before-clause:free inside name capital
-10|denial/spender before-clause:free inside name country
9|denial/spender before-clause:free inside name gov
-16|denial/spender before-clause:free inside name nongov
-10|denial/spender before-clause:free inside name pronoun
-8|denial/spender before-clause:free inside owner body
-7|denial/spender before-clause:free inside owner nongov
9|denial/spender before-clause:free inside owner people
11|denial/spender before-clause:free inside owner pronoun
5|denial/spender before-clause:free opens name capital
14|denial/spender before-clause:free opens name country
11|denial/spender before-clause:free opens name gov
8|denial/spender before-clause:free opens name leader
12|denial/spender before-clause:free opens name pronoun
-3|denial/spender before-clause:free opens owner country
-6|denial/spender before-clause:free opens owner people
-5|denial/spender before-far:1
24|denial/spender before-far:9
-3|denial/spender before-free:0 after-figure name near
-6|denial/spender before-free:0 free name far
4|denial/spender before-free:0 free owner far
-4|denial/spender before-free:0 free owner near
3|denial/spender before-free:1 after-figure name far
6|denial/spender before-free:1 after-figure name near
-5|denial/spender before-free:1 free name far
20|denial/spender before-free:1 free name near
7|denial/spender before-free:1 free owner near
-3|denial/spender before-free:2 after-figure name far
11|denial/spender before-free:2 free name far
-10|denial/spender before-free:2 free owner near
17|denial/spender before-joint:0 free
-5|denial/spender before-joint:1 free
7|denial/spender before-joint:2 after-figure
16|denial/spender before-joint:2 free
-3|denial/spender before-joint:3 after-figure
-13|denial/spender before-joint:3 free
22|denial/spender before-led:
9|denial/spender before-led:\"
16|denial/spender before-led:,
4|denial/spender before-led:-
-16|denial/spender before-led:PARTY
5|denial/spender before-led:a
6|denial/spender before-led:and
-24|denial/spender before-led:ask
3|denial/spender before-led:be
9|denial/spender before-led:because
-6|denial/spender before-led:call
5|denial/spender before-led:chancellor
4|denial/spender before-led:chief cabinet secretary
3|denial/spender before-led:commit
3|denial/spender before-led:defence minister
9|denial/spender before-led:defense minister
5|denial/spender before-led:did
-5|denial/spender before-led:expect
7|denial/spender before-led:for
-17|denial/spender before-led:general
3|denial/spender before-led:his
9|denial/spender before-led:if
-7|denial/spender before-led:importing
-4|denial/spender before-led:leader
-7|denial/spender before-led:lift
3|denial/spender before-led:note
-8|denial/spender before-led:of
3|denial/spender before-led:on
8|denial/spender before-led:raise
-8|denial/spender before-led:say
3|denial/spender before-led:stress
-7|denial/spender before-led:tell
-6|denial/spender before-led:that
-8|denial/spender before-led:the
-13|denial/spender before-led:though
-4|denial/spender before-led:to
-3|denial/spender before-led:want
-4|denial/spender before-led:where
-4|denial/spender before-led:whether
5|denial/spender before:body name
-8|denial/spender before:body owner
-6|denial/spender before:capital name
9|denial/spender before:country name
18|denial/spender before:gov name
11|denial/spender before:leader name
-17|denial/spender before:nongov name
-7|denial/spender before:nongov owner
3|denial/spender before:people owner
9|denial/spender before:pronoun owner
12|denial/spender named:1
13|denial/spender named:2
21|denial/spender named:3
-11|denial/spender speaker:body
6|denial/spender speaker:capital
-6|denial/spender speaker:country
-3|denial/spender speaker:gov
18|denial/spender speaker:leader
-12|denial/spender speaker:nongov
18|denial/spender speaker:people
6|denial/spender speaker:pronoun
7|denial/spender subject-of:accept
5|denial/spender subject-of:adopt
7|denial/spender subject-of:agree
-21|denial/spender subject-of:ask
5|denial/spender subject-of:ask for
4|denial/spender subject-of:back
7|denial/spender subject-of:be
3|denial/spender subject-of:call
4|denial/spender subject-of:commit
-7|denial/spender subject-of:consider
4|denial/spender subject-of:decline
-16|denial/spender subject-of:demand
7|denial/spender subject-of:deny
-5|denial/spender subject-of:dismiss
3|denial/spender subject-of:keep
6|denial/spender subject-of:oppose
-5|denial/spender subject-of:press
6|denial/spender subject-of:promise
-10|denial/spender subject-of:propose
-14|denial/spender subject-of:raise
5|denial/spender subject-of:reach
-11|denial/spender subject-of:refuse
8|denial/spender subject-of:reject
18|denial/spender subject-of:rule out
5|denial/spender subject-of:say no to
3|denial/spender subject-of:say yes to
-5|denial/spender subject-of:talk of
7|denial/spender subject-of:tell
12|denial/spender subject-of:turn down
3|denial/spender subject:cap leader
-6|denial/spender subject:demand capital
-3|denial/spender subject:demand country
-14|denial/spender subject:demand gov
5|denial/spender subject:demand leader
-4|denial/spender subject:demand nongov
3|denial/spender subject:demand people
-7|denial/spender subject:demand pronoun
10|denial/spender subject:denial country
10|denial/spender subject:denial gov
13|denial/spender subject:denial leader
17|denial/spender subject:denial pronoun
5|denial/spender subject:move country
-10|denial/spender subject:move pronoun
10|denial/spender subject:pledge capital
6|denial/spender subject:pledge country
7|denial/spender subject:pledge gov
5|denial/spender subject:pledge leader
-3|denial/spender subject:pledge nongov
14|denial/spender subject:pledge pronoun
5|denial/spender subject:proposal gov
-6|denial/spender subject:proposal leader
-15|denial/spender subject:proposal pronoun
4|denial/spender subject:spend country
3|denial/spender subject:spend pronoun
-11|denial/spender unnamed
13|denial/spender unnamed-beside-others
7|denial/subject-form:body
6|denial/subject-form:capital
-21|denial/subject-form:country
-12|denial/subject-form:gov
-20|denial/subject-form:leader
8|denial/subject-form:none
29|denial/subject-form:nongov
-3|denial/subject-form:people
7|denial/subject-of:accept
5|denial/subject-of:adopt
7|denial/subject-of:agree
-14|denial/subject-of:ask
-7|denial/subject-of:ask for
4|denial/subject-of:back
3|denial/subject-of:call
10|denial/subject-of:commit
-7|denial/subject-of:consider
4|denial/subject-of:decline
-11|denial/subject-of:demand
7|denial/subject-of:deny
-5|denial/subject-of:dismiss
-3|denial/subject-of:increase
3|denial/subject-of:keep
11|denial/subject-of:mention
-9|denial/subject-of:name
6|denial/subject-of:oppose
-11|denial/subject-of:press
6|denial/subject-of:promise
-8|denial/subject-of:propose
-14|denial/subject-of:raise
12|denial/subject-of:reach
-12|denial/subject-of:refuse
7|denial/subject-of:reject
-3|denial/subject-of:request
18|denial/subject-of:rule out
5|denial/subject-of:say no to
3|denial/subject-of:say yes to
4|denial/subject-of:seek
8|denial/subject-of:set aside
-5|denial/subject-of:talk of
12|denial/subject-of:turn down
4|denial/subject-of:want
8|denial/subject-of:write
10|denial/subject-speaker:body nongov
8|denial/subject-speaker:capital capital
10|denial/subject-speaker:capital country
-7|denial/subject-speaker:capital none
-5|denial/subject-speaker:country country
-3|denial/subject-speaker:country leader
-8|denial/subject-speaker:country none
-4|denial/subject-speaker:gov gov
-5|denial/subject-speaker:gov none
-5|denial/subject-speaker:leader leader
-13|denial/subject-speaker:leader none
11|denial/subject-speaker:none body
-4|denial/subject-speaker:none capital
-7|denial/subject-speaker:none country
8|denial/subject-speaker:none gov
9|denial/subject-speaker:none leader
-10|denial/subject-speaker:none none
13|denial/subject-speaker:none nongov
-10|denial/subject-speaker:none pronoun
14|denial/subject-speaker:nongov none
11|denial/subject-speaker:nongov nongov
-3|denial/subject-speaker:pronoun capital
-12|denial/subject-speaker:pronoun gov
8|denial/subject-speaker:pronoun leader
8|denial/subject-speaker:pronoun none
3|denial/subject-speaker:pronoun nongov
-5|denial/subject-speaker:pronoun pronoun
-4|denial/subject:be pronoun
3|denial/subject:cap leader
-10|denial/subject:demand body
-17|denial/subject:demand capital
-10|denial/subject:demand country
-14|denial/subject:demand leader
-4|denial/subject:demand nongov
3|denial/subject:demand people
13|denial/subject:demand pronoun
8|denial/subject:denial country
9|denial/subject:denial gov
13|denial/subject:denial leader
17|denial/subject:denial pronoun
11|denial/subject:move country
-12|denial/subject:move pronoun
10|denial/subject:pledge capital
12|denial/subject:pledge country
15|denial/subject:pledge gov
-3|denial/subject:pledge nongov
14|denial/subject:pledge pronoun
-3|denial/subject:proposal country
4|denial/subject:proposal gov
-4|denial/subject:proposal leader
-14|denial/subject:proposal pronoun
4|denial/subject:spend country
11|denial/subject:spend pronoun
-13|denial/tag:gov
75|denial/tag:nongov
-5|denial/tag:person
3|denial/tag:source
-14|denial/unnamed
-7|denial/unnamed-beside-others
-9|proposal/after-joint:0 far
-13|proposal/after-joint:0 mid
19|proposal/after-joint:0 near
-5|proposal/after-joint:1 far
-15|proposal/after-joint:1 mid
-3|proposal/after-joint:1 near
-5|proposal/after-joint:2 far
8|proposal/after-joint:2 mid
3|proposal/after-joint:2 near
5|proposal/after-joint:3 mid
-3|proposal/after-joint:3 near
3|proposal/after-led:\" far free
-3|proposal/after-led:\" near joined
4|proposal/after-led:# far joined
12|proposal/after-led:, far joined
-4|proposal/after-led:, near joined
-3|proposal/after-led:. far joined
-4|proposal/after-led:; far joined
8|proposal/after-led:afford far joined
6|proposal/after-led:after far joined
4|proposal/after-led:although far joined
-5|proposal/after-led:and far joined
-3|proposal/after-led:and near joined
-4|proposal/after-led:around far joined
-3|proposal/after-led:as far joined
-5|proposal/after-led:as near free
-12|proposal/after-led:as near joined
-8|proposal/after-led:before far joined
-3|proposal/after-led:breaking far joined
4|proposal/after-led:bring far joined
-4|proposal/after-led:but far joined
12|proposal/after-led:by far joined
-5|proposal/after-led:by near free
11|proposal/after-led:call near free
-3|proposal/after-led:chief cabinet secretary far joined
-6|proposal/after-led:coming far joined
3|proposal/after-led:day near free
3|proposal/after-led:defence secretary far joined
-6|proposal/after-led:during near free
12|proposal/after-led:exposes near free
12|proposal/after-led:figure near free
-3|proposal/after-led:for far free
-8|proposal/after-led:for far joined
-13|proposal/after-led:for near free
-3|proposal/after-led:from far free
-3|proposal/after-led:fund far free
13|proposal/after-led:gdp near free
-3|proposal/after-led:if far joined
15|proposal/after-led:if near joined
11|proposal/after-led:in far free
-8|proposal/after-led:in near free
3|proposal/after-led:into near free
-6|proposal/after-led:leave near free
4|proposal/after-led:let near joined
10|proposal/after-led:level far joined
-9|proposal/after-led:level near free
-4|proposal/after-led:level near joined
-5|proposal/after-led:mention far joined
3|proposal/after-led:most near free
-5|proposal/after-led:neither far joined
11|proposal/after-led:next far free
3|proposal/after-led:next far joined
17|proposal/after-led:next near free
8|proposal/after-led:note far joined
3|proposal/after-led:of far free
-9|proposal/after-led:of far joined
16|proposal/after-led:of near free
-5|proposal/after-led:of near joined
5|proposal/after-led:on near free
5|proposal/after-led:prime minister far joined
3|proposal/after-led:prime minister near joined
-6|proposal/after-led:ruling far free
-6|proposal/after-led:say far joined
10|proposal/after-led:say near joined
10|proposal/after-led:senior far joined
13|proposal/after-led:several far joined
-7|proposal/after-led:strategy far free
-3|proposal/after-led:talk about near free
10|proposal/after-led:target near joined
-4|proposal/after-led:tell far joined
7|proposal/after-led:that far joined
-7|proposal/after-led:that near free
6|proposal/after-led:that near joined
-9|proposal/after-led:this near free
-3|proposal/after-led:through near free
-4|proposal/after-led:to far joined
-6|proposal/after-led:to near free
-8|proposal/after-led:what far joined
3|proposal/after-led:what near joined
-3|proposal/after-led:when far joined
-7|proposal/after-led:when near joined
-4|proposal/after-led:where far joined
8|proposal/after-led:where near joined
3|proposal/after-led:while near joined
-6|proposal/after-led:with far joined
-4|proposal/after-led:write far joined
10|proposal/after:body name
-9|proposal/after:body owner
10|proposal/after:capital owner
-6|proposal/after:country name
-25|proposal/after:country owner
12|proposal/after:gov name
3|proposal/after:gov owner
14|proposal/after:leader name
-4|proposal/after:leader owner
-16|proposal/after:nongov name
-16|proposal/after:nongov owner
3|proposal/after:pronoun name
8|proposal/after:pronoun owner
-24|proposal/asked-before:other
16|proposal/asked-before:spender
-3|proposal/before-clause:after-figure inside name body
-5|proposal/before-clause:after-figure inside name country
8|proposal/before-clause:after-figure inside name leader
-7|proposal/before-clause:after-figure inside name nongov
-5|proposal/before-clause:after-figure inside owner gov
8|proposal/before-clause:after-figure inside owner pronoun
7|proposal/before-clause:after-figure opens name body
5|proposal/before-clause:after-figure opens name country
-5|proposal/before-clause:after-figure opens name gov
4|proposal/before-clause:after-figure opens name leader
-3|proposal/before-clause:after-figure opens name nongov
-7|proposal/before-clause:after-figure opens owner country
9|proposal/before-clause:after-figure opens owner leader
-7|proposal/before-clause:free inside name body
-9|proposal/before-clause:free inside name capital
-3|proposal/before-clause:free inside name gov
11|proposal/before-clause:free inside name leader
15|proposal/before-clause:free inside name nongov
4|proposal/before-clause:free inside owner body
-4|proposal/before-clause:free inside owner capital
10|proposal/before-clause:free inside owner country
-15|proposal/before-clause:free inside owner gov
-3|proposal/before-clause:free inside owner leader
10|proposal/before-clause:free inside owner nongov
-11|proposal/before-clause:free inside owner people
-16|proposal/before-clause:free inside owner pronoun
23|proposal/before-clause:free opens name body
8|proposal/before-clause:free opens name capital
-6|proposal/before-clause:free opens name country
-21|proposal/before-clause:free opens name leader
-17|proposal/before-clause:free opens name pronoun
4|proposal/before-clause:free opens owner body
6|proposal/before-clause:free opens owner country
14|proposal/before-clause:free opens owner gov
3|proposal/before-clause:free opens owner leader
-3|proposal/before-clause:free opens owner nongov
-13|proposal/before-clause:free opens owner pronoun
-9|proposal/before-far:20
16|proposal/before-far:4
-13|proposal/before-far:60
-5|proposal/before-far:9
-4|proposal/before-free:0 after-figure name far
5|proposal/before-free:0 after-figure name near
-5|proposal/before-free:0 after-figure owner far
3|proposal/before-free:0 after-figure owner near
-10|proposal/before-free:1 after-figure name far
12|proposal/before-free:1 after-figure name near
6|proposal/before-free:1 after-figure owner near
-15|proposal/before-free:1 free name far
15|proposal/before-free:1 free name near
-11|proposal/before-free:1 free owner near
8|proposal/before-joint:0 after-figure
7|proposal/before-joint:0 free
16|proposal/before-joint:1 after-figure
-6|proposal/before-joint:1 free
-12|proposal/before-joint:2 after-figure
-11|proposal/before-joint:2 free
-10|proposal/before-joint:3 after-figure
-6|proposal/before-joint:3 free
10|proposal/before-led:
4|proposal/before-led:\"
11|proposal/before-led:'
11|proposal/before-led:(
-20|proposal/before-led:,
13|proposal/before-led:-
11|proposal/before-led:--
10|proposal/before-led::
9|proposal/before-led:;
3|proposal/before-led:a
-3|proposal/before-led:accept
-3|proposal/before-led:after
3|proposal/before-led:although
-3|proposal/before-led:among
-3|proposal/before-led:an
-4|proposal/before-led:analysis
-11|proposal/before-led:and
-4|proposal/before-led:around
9|proposal/before-led:ask
-3|proposal/before-led:be
3|proposal/before-led:before
8|proposal/before-led:believe
7|proposal/before-led:between
-3|proposal/before-led:boost
11|proposal/before-led:bring
-3|proposal/before-led:call
-7|proposal/before-led:call on
-6|proposal/before-led:campaign
-5|proposal/before-led:chairs
-5|proposal/before-led:chancellor
7|proposal/before-led:chief
11|proposal/before-led:cite
8|proposal/before-led:commit
4|proposal/before-led:defence chief
10|proposal/before-led:defence minister
-9|proposal/before-led:defense minister
12|proposal/before-led:defense secretary
-15|proposal/before-led:elect
-9|proposal/before-led:every
6|proposal/before-led:finance minister
-4|proposal/before-led:find
-8|proposal/before-led:follows
-6|proposal/before-led:foreign minister
-4|proposal/before-led:former
-8|proposal/before-led:from
17|proposal/before-led:general
3|proposal/before-led:get
5|proposal/before-led:government
14|proposal/before-led:grills
11|proposal/before-led:hands
-5|proposal/before-led:has
-10|proposal/before-led:have
5|proposal/before-led:her
6|proposal/before-led:his
-7|proposal/before-led:how
-6|proposal/before-led:if
-28|proposal/before-led:in
-9|proposal/before-led:it
3|proposal/before-led:its
-12|proposal/before-led:keep
4|proposal/before-led:lawmakers
-7|proposal/before-led:leader
-6|proposal/before-led:leadership
8|proposal/before-led:leads
-5|proposal/before-led:led
-3|proposal/before-led:lift
-4|proposal/before-led:like
3|proposal/before-led:minister
-6|proposal/before-led:mr
3|proposal/before-led:national security adviser
7|proposal/before-led:not
4|proposal/before-led:now
-21|proposal/before-led:of
-7|proposal/before-led:on
-10|proposal/before-led:one
-11|proposal/before-led:only
-3|proposal/before-led:opinion
7|proposal/before-led:over
-3|proposal/before-led:possible
24|proposal/before-led:president
-13|proposal/before-led:prime minister
3|proposal/before-led:propose
7|proposal/before-led:put
16|proposal/before-led:raise
8|proposal/before-led:reach
-4|proposal/before-led:reiterate
3|proposal/before-led:see
-8|proposal/before-led:since
-4|proposal/before-led:smaller
5|proposal/before-led:some
6|proposal/before-led:start
-3|proposal/before-led:take
-7|proposal/before-led:tell
-8|proposal/before-led:though
5|proposal/before-led:tie
-4|proposal/before-led:top
-4|proposal/before-led:troubles
10|proposal/before-led:two
-11|proposal/before-led:under
7|proposal/before-led:upon
-13|proposal/before-led:urge
-4|proposal/before-led:vice
-10|proposal/before-led:view
-3|proposal/before-led:what
13|proposal/before-led:when
3|proposal/before-led:where
-3|proposal/before-led:whether
-5|proposal/before-led:which
10|proposal/before-led:while
17|proposal/before-led:why
-7|proposal/before-led:with
27|proposal/before-led:within
13|proposal/before-led:yet
-6|proposal/before-led:—
21|proposal/before:body name
6|proposal/before:body owner
-3|proposal/before:capital owner
-4|proposal/before:country name
7|proposal/before:country owner
-10|proposal/before:gov name
-6|proposal/before:gov owner
9|proposal/before:leader owner
6|proposal/before:nongov name
6|proposal/before:nongov owner
-11|proposal/before:people owner
-14|proposal/before:pronoun name
-21|proposal/before:pronoun owner
-4|proposal/governor-form:about finite+
7|proposal/governor-form:accept finite+would
6|proposal/governor-form:adopt finite+could
4|proposal/governor-form:advocate inf+
4|proposal/governor-form:advocate progressive+
-17|proposal/governor-form:agitate for progressive+
5|proposal/governor-form:agree finite+
-10|proposal/governor-form:agree finite+would
-5|proposal/governor-form:aim finite+could
-7|proposal/governor-form:aim finite+should
5|proposal/governor-form:aim finite+would
6|proposal/governor-form:aim inf+
-7|proposal/governor-form:ambition +
-14|proposal/governor-form:amount finite+would
3|proposal/governor-form:announce finite+
8|proposal/governor-form:argue finite+
8|proposal/governor-form:argue for finite+
3|proposal/governor-form:argue gerund+
3|proposal/governor-form:arrive finite+
3|proposal/governor-form:arrive finite++not
-7|proposal/governor-form:arrive finite+will
-16|proposal/governor-form:ask finite+
-3|proposal/governor-form:ask for progressive+
-5|proposal/governor-form:aspiration +
-17|proposal/governor-form:back finite+
16|proposal/governor-form:be finite+
3|proposal/governor-form:be finite+should+not
-4|proposal/governor-form:be finite+would
-3|proposal/governor-form:be inf+
-3|proposal/governor-form:believe finite+
3|proposal/governor-form:boost finite+would
7|proposal/governor-form:bring finite+would
-9|proposal/governor-form:call +
4|proposal/governor-form:call finite+
7|proposal/governor-form:call for +
18|proposal/governor-form:call for finite+
6|proposal/governor-form:call for gerund+
5|proposal/governor-form:call for inf+
-6|proposal/governor-form:call for progressive+
7|proposal/governor-form:call gerund+
9|proposal/governor-form:call on finite+
4|proposal/governor-form:calls +
15|proposal/governor-form:campaign finite+
7|proposal/governor-form:campaign progressive+
-3|proposal/governor-form:carry finite+
5|proposal/governor-form:carry finite+could
7|proposal/governor-form:clamor progressive+
-7|proposal/governor-form:climb finite+
-3|proposal/governor-form:climb finite+could
-5|proposal/governor-form:climb finite+would
5|proposal/governor-form:come to finite+
-7|proposal/governor-form:commit finite+could
3|proposal/governor-form:commit finite+should
6|proposal/governor-form:commit finite+should+not
4|proposal/governor-form:commitment +
-27|proposal/governor-form:consider finite+
4|proposal/governor-form:consider finite+should
-6|proposal/governor-form:consider gerund+
26|proposal/governor-form:consider inf+
-12|proposal/governor-form:consider progressive+
-7|proposal/governor-form:contain finite+
-4|proposal/governor-form:decide inf+
4|proposal/governor-form:devote finite+
-16|proposal/governor-form:discuss inf+
-4|proposal/governor-form:discuss progressive+
3|proposal/governor-form:double finite+should
-8|proposal/governor-form:draft gerund+
3|proposal/governor-form:drop finite++not
3|proposal/governor-form:expect finite+
14|proposal/governor-form:favor finite+
-3|proposal/governor-form:favor inf+
5|proposal/governor-form:favour finite+
7|proposal/governor-form:fend off finite+
4|proposal/governor-form:fight finite+
-5|proposal/governor-form:fix finite+
7|proposal/governor-form:float finite+
-3|proposal/governor-form:float inf+
-8|proposal/governor-form:get finite+could
4|proposal/governor-form:get finite+would
5|proposal/governor-form:get inf+
3|proposal/governor-form:give finite+
4|proposal/governor-form:give finite+could
4|proposal/governor-form:go finite+
-5|proposal/governor-form:go finite+could
10|proposal/governor-form:go finite+should
-23|proposal/governor-form:go finite+should+not
12|proposal/governor-form:go finite+would
4|proposal/governor-form:go inf+
4|proposal/governor-form:go progressive+should
-14|proposal/governor-form:goal +
-14|proposal/governor-form:grow finite+would
-7|proposal/governor-form:grow gerund+
4|proposal/governor-form:hint finite+
-12|proposal/governor-form:hold finite+
-9|proposal/governor-form:hold finite+will
4|proposal/governor-form:hold finite+would
-5|proposal/governor-form:hold out for finite+
-15|proposal/governor-form:hope finite+
-5|proposal/governor-form:idea +
4|proposal/governor-form:increase finite+
-3|proposal/governor-form:intend finite+
-10|proposal/governor-form:keep finite+
5|proposal/governor-form:keep inf+
-4|proposal/governor-form:lift finite+could
-11|proposal/governor-form:like finite+
10|proposal/governor-form:live with finite+can
-6|proposal/governor-form:live with finite+would
-7|proposal/governor-form:lobby for finite+
-12|proposal/governor-form:look at finite+should
-3|proposal/governor-form:look at progressive+
-10|proposal/governor-form:lower finite+
4|proposal/governor-form:meet gerund+
21|proposal/governor-form:mention finite+
-10|proposal/governor-form:mention finite+will
3|proposal/governor-form:move finite+
5|proposal/governor-form:move finite+could
-5|proposal/governor-form:move finite+should
-10|proposal/governor-form:move finite+would
-13|proposal/governor-form:mull finite+
-3|proposal/governor-form:mull progressive+
-7|proposal/governor-form:name finite+
8|proposal/governor-form:offer finite+
4|proposal/governor-form:offer gerund+
5|proposal/governor-form:oppose finite+
10|proposal/governor-form:pay finite+should
-3|proposal/governor-form:pencil in finite+
6|proposal/governor-form:play down finite+
-6|proposal/governor-form:plead for finite+
4|proposal/governor-form:pledge finite+
-7|proposal/governor-form:pledge gerund+
-3|proposal/governor-form:ponder finite+
5|proposal/governor-form:prefer finite+
5|proposal/governor-form:prefer finite+would
-7|proposal/governor-form:prepare finite+
3|proposal/governor-form:prepare finite+should
-3|proposal/governor-form:prepare progressive+
3|proposal/governor-form:press for finite+
10|proposal/governor-form:promise finite+
3|proposal/governor-form:promise inf+
9|proposal/governor-form:propose finite+
11|proposal/governor-form:propose finite+will
-3|proposal/governor-form:propose finite+would
-4|proposal/governor-form:propose gerund+
9|proposal/governor-form:propose inf+
-5|proposal/governor-form:push back finite+
11|proposal/governor-form:put finite+
-8|proposal/governor-form:put finite+could
-5|proposal/governor-form:put finite+would
-19|proposal/governor-form:raise finite+
6|proposal/governor-form:raise finite+could
6|proposal/governor-form:raise finite+should
-11|proposal/governor-form:raise finite+would
4|proposal/governor-form:raise gerund+
5|proposal/governor-form:reach finite+
4|proposal/governor-form:reach finite+could
-13|proposal/governor-form:reach finite+should
-3|proposal/governor-form:reach finite+would
-3|proposal/governor-form:ready finite+
-4|proposal/governor-form:ready finite+should
3|proposal/governor-form:recommend finite+
12|proposal/governor-form:recommend finite+will
9|proposal/governor-form:recommend inf+
12|proposal/governor-form:recommendation +
-11|proposal/governor-form:recommendations +
6|proposal/governor-form:reiterate finite+
3|proposal/governor-form:resist finite+
5|proposal/governor-form:return finite+
-3|proposal/governor-form:rise finite+
-4|proposal/governor-form:rise finite+should
-12|proposal/governor-form:rule out finite++not
13|proposal/governor-form:rule out finite+would+not
5|proposal/governor-form:scoff finite+
-17|proposal/governor-form:seek finite+
-3|proposal/governor-form:seek finite+would
-3|proposal/governor-form:seek gerund+
9|proposal/governor-form:seek inf+
-10|proposal/governor-form:set aside finite+would
-8|proposal/governor-form:set finite+
-7|proposal/governor-form:set finite+could
6|proposal/governor-form:set finite+should
-7|proposal/governor-form:set out inf+
3|proposal/governor-form:settle for finite+could
5|proposal/governor-form:settle for finite+would
-5|proposal/governor-form:settle for gerund+
3|proposal/governor-form:settle on finite+
3|proposal/governor-form:settle on finite+will
-4|proposal/governor-form:settle on inf+
6|proposal/governor-form:shoot for finite+should
-4|proposal/governor-form:signal finite+
-3|proposal/governor-form:sound out finite+
-5|proposal/governor-form:sound out progressive+
3|proposal/governor-form:spell out inf+
-7|proposal/governor-form:spend finite+
23|proposal/governor-form:spend finite+should
-14|proposal/governor-form:spend finite+will
6|proposal/governor-form:spend finite+would
-7|proposal/governor-form:spend gerund+
-3|proposal/governor-form:spend progressive+should
3|proposal/governor-form:start at finite+
-10|proposal/governor-form:stop finite+
3|proposal/governor-form:stop finite+would
-8|proposal/governor-form:stop short finite+
-9|proposal/governor-form:study progressive+
6|proposal/governor-form:suggest finite+will
5|proposal/governor-form:take finite+
4|proposal/governor-form:take finite+will
-3|proposal/governor-form:take finite+would
3|proposal/governor-form:talk about finite+
3|proposal/governor-form:talk about finite+should
3|proposal/governor-form:talk about inf+
3|proposal/governor-form:talk about progressive+
-14|proposal/governor-form:talk of finite+
7|proposal/governor-form:talk of progressive+
8|proposal/governor-form:tell finite+
-8|proposal/governor-form:tell gerund+
9|proposal/governor-form:think finite+
5|proposal/governor-form:think finite+should
3|proposal/governor-form:think inf+
-4|proposal/governor-form:think progressive+
3|proposal/governor-form:tie finite+
-7|proposal/governor-form:tie finite+would+not
-12|proposal/governor-form:try finite+
4|proposal/governor-form:try finite+could
4|proposal/governor-form:unveil finite+
18|proposal/governor-form:urge finite+
-13|proposal/governor-form:urge inf+
9|proposal/governor-form:use finite+should+not
-7|proposal/governor-form:vote on finite+will
13|proposal/governor-form:want finite+
-4|proposal/governor-form:want finite++not
-19|proposal/governor-form:weigh progressive+
-7|proposal/governor-form:work progressive+
4|proposal/governor-form:write finite+
8|proposal/governor-form:write finite+should
4|proposal/governor-form:write gerund+
10|proposal/governor-kind:be
-24|proposal/governor-kind:cap
15|proposal/governor-kind:demand
15|proposal/governor-kind:denial
9|proposal/governor-kind:level
-16|proposal/governor-kind:move
8|proposal/governor-kind:pledge
-10|proposal/governor-kind:proposal
11|proposal/governor-kind:spend
16|proposal/governor-mood:be finite+
3|proposal/governor-mood:be finite+should+not
-4|proposal/governor-mood:be finite+would
-3|proposal/governor-mood:be inf+
-29|proposal/governor-mood:cap finite+
-9|proposal/governor-mood:cap finite+will
6|proposal/governor-mood:cap finite+would
5|proposal/governor-mood:cap inf+
41|proposal/governor-mood:demand finite+
-7|proposal/governor-mood:demand finite++not
-8|proposal/governor-mood:demand finite++passive
5|proposal/governor-mood:demand finite+would
-20|proposal/governor-mood:demand progressive+
16|proposal/governor-mood:denial finite+
-12|proposal/governor-mood:denial finite++not
13|proposal/governor-mood:denial finite+would+not
10|proposal/governor-mood:level finite+
4|proposal/governor-mood:level finite+could
6|proposal/governor-mood:level finite+will
-13|proposal/governor-mood:level finite+would
-10|proposal/governor-mood:move finite+
7|proposal/governor-mood:move finite++not
-9|proposal/governor-mood:move finite+could
11|proposal/governor-mood:move finite+should
-23|proposal/governor-mood:move finite+should+not
3|proposal/governor-mood:move finite+will
-8|proposal/governor-mood:move finite+would
-4|proposal/governor-mood:move finite+would+passive
10|proposal/governor-mood:move inf+
5|proposal/governor-mood:move progressive+should
-9|proposal/governor-mood:pledge +
-11|proposal/governor-mood:pledge finite+could
17|proposal/governor-mood:pledge finite+should
6|proposal/governor-mood:pledge finite+should+not
3|proposal/governor-mood:pledge finite+should+passive
5|proposal/governor-mood:pledge finite+will
-7|proposal/governor-mood:pledge finite+would+not
4|proposal/governor-mood:pledge gerund+
-10|proposal/governor-mood:pledge progressive+
-16|proposal/governor-mood:proposal +
3|proposal/governor-mood:proposal +would
16|proposal/governor-mood:proposal finite+
10|proposal/governor-mood:proposal finite+can
4|proposal/governor-mood:proposal finite+could
8|proposal/governor-mood:proposal finite+will
-14|proposal/governor-mood:proposal gerund+
28|proposal/governor-mood:proposal inf+
-47|proposal/governor-mood:proposal progressive+
25|proposal/governor-mood:spend finite+should
9|proposal/governor-mood:spend finite+should+not
-14|proposal/governor-mood:spend finite+will
-4|proposal/governor-mood:spend finite+would
-7|proposal/governor-mood:spend gerund+
-3|proposal/governor-mood:spend progressive+should
-4|proposal/governor:about
8|proposal/governor:accept
6|proposal/governor:adopt
10|proposal/governor:advocate
5|proposal/governor:afford
-15|proposal/governor:agitate for
3|proposal/governor:aim
-7|proposal/governor:ambition
-12|proposal/governor:amount
3|proposal/governor:announce
12|proposal/governor:argue
6|proposal/governor:argue for
-3|proposal/governor:arrive
-20|proposal/governor:ask
-5|proposal/governor:aspiration
-15|proposal/governor:back
10|proposal/governor:be
-3|proposal/governor:believe
3|proposal/governor:boost
7|proposal/governor:bring
30|proposal/governor:call for
10|proposal/governor:call on
4|proposal/governor:calls
22|proposal/governor:campaign
8|proposal/governor:clamor
-17|proposal/governor:climb
6|proposal/governor:come to
4|proposal/governor:commitment
-14|proposal/governor:consider
-7|proposal/governor:contain
-5|proposal/governor:decide
4|proposal/governor:devote
-18|proposal/governor:discuss
4|proposal/governor:double
-7|proposal/governor:draft
3|proposal/governor:drop
4|proposal/governor:endorse
-5|proposal/governor:examine
4|proposal/governor:expect
11|proposal/governor:favor
5|proposal/governor:favour
7|proposal/governor:fend off
4|proposal/governor:fight
-4|proposal/governor:fix
7|proposal/governor:float
8|proposal/governor:give
6|proposal/governor:go
-14|proposal/governor:goal
-21|proposal/governor:grow
4|proposal/governor:hint
-16|proposal/governor:hold
-5|proposal/governor:hold out for
-16|proposal/governor:hope
-5|proposal/governor:idea
6|proposal/governor:increase
-3|proposal/governor:intend
-11|proposal/governor:like
3|proposal/governor:live with
-7|proposal/governor:lobby for
-16|proposal/governor:look at
-8|proposal/governor:lower
4|proposal/governor:meet
14|proposal/governor:mention
-7|proposal/governor:move
-17|proposal/governor:mull
-8|proposal/governor:name
14|proposal/governor:offer
5|proposal/governor:oppose
11|proposal/governor:pay
-3|proposal/governor:pencil in
6|proposal/governor:play down
-6|proposal/governor:plead for
-3|proposal/governor:pledge
-4|proposal/governor:ponder
10|proposal/governor:prefer
-7|proposal/governor:prepare
3|proposal/governor:press for
15|proposal/governor:promise
19|proposal/governor:propose
-5|proposal/governor:push back
-15|proposal/governor:raise
-9|proposal/governor:reach
-8|proposal/governor:ready
4|proposal/governor:reckon
22|proposal/governor:recommend
12|proposal/governor:recommendation
-9|proposal/governor:recommendations
6|proposal/governor:reiterate
3|proposal/governor:resist
9|proposal/governor:return
-8|proposal/governor:rise
5|proposal/governor:scoff
-14|proposal/governor:seek
-8|proposal/governor:set
-10|proposal/governor:set aside
-4|proposal/governor:set out
3|proposal/governor:settle for
6|proposal/governor:shoot for
-4|proposal/governor:signal
-8|proposal/governor:sound out
4|proposal/governor:speak of
4|proposal/governor:spell out
3|proposal/governor:start at
-8|proposal/governor:stop
-8|proposal/governor:stop short
-12|proposal/governor:study
7|proposal/governor:suggest
7|proposal/governor:take
12|proposal/governor:talk about
-7|proposal/governor:talk of
12|proposal/governor:think
-4|proposal/governor:tie
-3|proposal/governor:toy with
-9|proposal/governor:try
4|proposal/governor:unveil
6|proposal/governor:urge
11|proposal/governor:use
-7|proposal/governor:vote on
9|proposal/governor:want
-18|proposal/governor:weigh
-7|proposal/governor:work
16|proposal/governor:write
-5|proposal/has:EU
6|proposal/has:LEADER
-54|proposal/has:NATO
22|proposal/has:PERSON
8|proposal/has:USA
8|proposal/has:academics
14|proposal/has:administration
11|proposal/has:admiral
-6|proposal/has:advisers
-10|proposal/has:advisory
-12|proposal/has:advisory panel
-7|proposal/has:aide
-8|proposal/has:aides
10|proposal/has:bureaucrat
8|proposal/has:business leaders
-7|proposal/has:cabinet
19|proposal/has:candidate
4|proposal/has:candidates
-5|proposal/has:chancellor
41|proposal/has:coalition
-30|proposal/has:committee
6|proposal/has:conservative party of japan
-5|proposal/has:conservatives
15|proposal/has:could
19|proposal/has:country
-23|proposal/has:defence minister
-16|proposal/has:defence ministry
-18|proposal/has:defence secretary
-26|proposal/has:defense minister
-3|proposal/has:defense ministry
-26|proposal/has:defense secretary
8|proposal/has:dpp
6|proposal/has:economist
-4|proposal/has:economists
3|proposal/has:ex
6|proposal/has:executives
-22|proposal/has:expert
7|proposal/has:expert panel
29|proposal/has:experts
17|proposal/has:figure
19|proposal/has:figures
15|proposal/has:finance minister
-5|proposal/has:finance ministry
-8|proposal/has:foreign minister
-3|proposal/has:foreign ministry
47|proposal/has:former
-41|proposal/has:general
-14|proposal/has:governing coalition
20|proposal/has:government
5|proposal/has:greens
-26|proposal/has:hawks
22|proposal/has:i
-6|proposal/has:insiders
-3|proposal/has:institute
9|proposal/has:ishin
12|proposal/has:japan innovation party
4|proposal/has:japanese communist party
5|proposal/has:keidanren
3|proposal/has:kmt
4|proposal/has:kuomintang
16|proposal/has:lawmakers
-14|proposal/has:ldp
33|proposal/has:leader
8|proposal/has:leaders
17|proposal/has:leadership
5|proposal/has:liberal democratic party
-4|proposal/has:liberal democrats
4|proposal/has:man
-8|proposal/has:mayor
13|proposal/has:member
-16|proposal/has:members
6|proposal/has:minister
-22|proposal/has:ministers
-9|proposal/has:ministry
-6|proposal/has:ministry of defence
4|proposal/has:ministry of national defense
-3|proposal/has:mps
27|proposal/has:my
-12|proposal/has:n - va
4|proposal/has:nation
5|proposal/has:national security adviser
11|proposal/has:negotiators
12|proposal/has:nippon ishin
-9|proposal/has:nz first
4|proposal/has:official
-56|proposal/has:officials
3|proposal/has:opposition
8|proposal/has:opposition leader
11|proposal/has:our
-17|proposal/has:panel
-10|proposal/has:parliament
3|proposal/has:parties
4|proposal/has:people
8|proposal/has:people power party
-31|proposal/has:person
16|proposal/has:politicians
-12|proposal/has:premier
-13|proposal/has:president
6|proposal/has:prime minister
7|proposal/has:professor
3|proposal/has:republicans
-9|proposal/has:ruling bloc
10|proposal/has:ruling camp
14|proposal/has:ruling parties
7|proposal/has:sanseito
3|proposal/has:scholar
9|proposal/has:senator
7|proposal/has:senators
-5|proposal/has:shadow
55|proposal/has:should
-3|proposal/has:social democrats
3|proposal/has:source
-24|proposal/has:sources
8|proposal/has:staffers
4|proposal/has:strategist
-14|proposal/has:sumar
10|proposal/has:survey
6|proposal/has:the chancellor
10|proposal/has:the military
8|proposal/has:the state
4|proposal/has:think tank
5|proposal/has:think tanks
3|proposal/has:treasurer
16|proposal/has:treasury
-9|proposal/has:unions
14|proposal/has:university
30|proposal/has:we
-8|proposal/has:working group
43|proposal/home:other
11|proposal/home:spender
-3|proposal/named:1
-8|proposal/named:2
-20|proposal/named:3
-17|proposal/near-after:\"
-9|proposal/near-after:'
6|proposal/near-after:'s
8|proposal/near-after:(
5|proposal/near-after:)
30|proposal/near-after:,
28|proposal/near-after:-
33|proposal/near-after:.
-12|proposal/near-after:0
-20|proposal/near-after::
8|proposal/near-after:;
-31|proposal/near-after:DATE
5|proposal/near-after:LAND
-27|proposal/near-after:NATO
-27|proposal/near-after:OUTLET
6|proposal/near-after:PERSON
34|proposal/near-after:USA
15|proposal/near-after:a
-8|proposal/near-after:about
-14|proposal/near-after:above
3|proposal/near-after:access
5|proposal/near-after:accord
13|proposal/near-after:according
-3|proposal/near-after:add
5|proposal/near-after:adequate
4|proposal/near-after:administration
-3|proposal/near-after:adopt
3|proposal/near-after:adversary
-5|proposal/near-after:advisory
4|proposal/near-after:advocate
7|proposal/near-after:affordable
-19|proposal/near-after:after
4|proposal/near-after:afterward
4|proposal/near-after:against
4|proposal/near-after:agenda
3|proposal/near-after:agree
3|proposal/near-after:agreements
4|proposal/near-after:ahead
8|proposal/near-after:aida
10|proposal/near-after:aide
10|proposal/near-after:air
4|proposal/near-after:allies
-4|proposal/near-after:allowed
3|proposal/near-after:aloud
-26|proposal/near-after:also
-26|proposal/near-after:ambition
8|proposal/near-after:among
-21|proposal/near-after:an
-3|proposal/near-after:analysts
16|proposal/near-after:and
6|proposal/near-after:another
7|proposal/near-after:any
-7|proposal/near-after:appear
3|proposal/near-after:approach
9|proposal/near-after:appropriate
6|proposal/near-after:argue
-6|proposal/near-after:armed forces
5|proposal/near-after:arms
3|proposal/near-after:around
-6|proposal/near-after:as
-9|proposal/near-after:ask
-8|proposal/near-after:average
4|proposal/near-after:baked
13|proposal/near-after:bandy about
-6|proposal/near-after:became
-3|proposal/near-after:because
9|proposal/near-after:become
-23|proposal/near-after:been
14|proposal/near-after:before
3|proposal/near-after:beginning
-12|proposal/near-after:being
3|proposal/near-after:believe
8|proposal/near-after:better
6|proposal/near-after:bind
-13|proposal/near-after:bloc
11|proposal/near-after:bond
7|proposal/near-after:bonds
-10|proposal/near-after:borrowed
4|proposal/near-after:both
-6|proposal/near-after:brackets
3|proposal/near-after:brady
6|proposal/near-after:brokers
6|proposal/near-after:bunk
3|proposal/near-after:bust
-6|proposal/near-after:but
32|proposal/near-after:by
-9|proposal/near-after:calculate
13|proposal/near-after:call
6|proposal/near-after:came
3|proposal/near-after:camp
11|proposal/near-after:campaign
18|proposal/near-after:can
-15|proposal/near-after:capability
-3|proposal/near-after:case
-3|proposal/near-after:cases
-12|proposal/near-after:choose
-5|proposal/near-after:circumstances
6|proposal/near-after:cite
-4|proposal/near-after:closer
3|proposal/near-after:coalition
11|proposal/near-after:come
-12|proposal/near-after:come to
-4|proposal/near-after:coming
6|proposal/near-after:commit
4|proposal/near-after:committee
3|proposal/near-after:compared
-17|proposal/near-after:compromise
3|proposal/near-after:conceivable
4|proposal/near-after:conclusion
-24|proposal/near-after:consider
-16|proposal/near-after:consideration
-7|proposal/near-after:constitution
7|proposal/near-after:consumption
-7|proposal/near-after:content
-6|proposal/near-after:conversation
11|proposal/near-after:convince
-6|proposal/near-after:cope
3|proposal/near-after:core
-3|proposal/near-after:core defence
4|proposal/near-after:cost
-5|proposal/near-after:costed
22|proposal/near-after:could
3|proposal/near-after:coupled
3|proposal/near-after:cover
-8|proposal/near-after:current
3|proposal/near-after:cut
-3|proposal/near-after:daily
5|proposal/near-after:date
-25|proposal/near-after:day
5|proposal/near-after:daylight
14|proposal/near-after:debate
10|proposal/near-after:decade
-3|proposal/near-after:decision
3|proposal/near-after:default
-32|proposal/near-after:defence
-4|proposal/near-after:defence secretary
-3|proposal/near-after:defence spending
-3|proposal/near-after:defend
11|proposal/near-after:defense
6|proposal/near-after:defense ministry
5|proposal/near-after:demand
7|proposal/near-after:demur
-5|proposal/near-after:deter
3|proposal/near-after:did
-10|proposal/near-after:discuss
-4|proposal/near-after:discussion
-5|proposal/near-after:discussions
-11|proposal/near-after:dismiss
9|proposal/near-after:do
-9|proposal/near-after:doable
3|proposal/near-after:does
4|proposal/near-after:down
-8|proposal/near-after:draft
10|proposal/near-after:dream
-12|proposal/near-after:drive
4|proposal/near-after:drop
12|proposal/near-after:due
6|proposal/near-after:during
-3|proposal/near-after:each
6|proposal/near-after:early
4|proposal/near-after:economies
7|proposal/near-after:ed
-5|proposal/near-after:election
3|proposal/near-after:emergency
3|proposal/near-after:enablers
4|proposal/near-after:end
3|proposal/near-after:enough
-4|proposal/near-after:enshrine
-4|proposal/near-after:equal
3|proposal/near-after:european allies
-3|proposal/near-after:even
-12|proposal/near-after:every
-4|proposal/near-after:executive
-11|proposal/near-after:expert
4|proposal/near-after:experts
4|proposal/near-after:explain
-12|proposal/near-after:exposes
4|proposal/near-after:facing
7|proposal/near-after:fair
3|proposal/near-after:fairer
-9|proposal/near-after:familiar
3|proposal/near-after:favor
-4|proposal/near-after:feasible
-5|proposal/near-after:few
4|proposal/near-after:fifths
-9|proposal/near-after:figure
9|proposal/near-after:figures
3|proposal/near-after:finance ministry
7|proposal/near-after:financed
3|proposal/near-after:finances
14|proposal/near-after:find
10|proposal/near-after:first
-7|proposal/near-after:fiscal
-3|proposal/near-after:fit
6|proposal/near-after:five
-16|proposal/near-after:fix
8|proposal/near-after:floor
-6|proposal/near-after:focus
-4|proposal/near-after:follows
5|proposal/near-after:footnote
-8|proposal/near-after:for
-3|proposal/near-after:force
4|proposal/near-after:foregone
10|proposal/near-after:form
6|proposal/near-after:former
3|proposal/near-after:free
-4|proposal/near-after:from
3|proposal/near-after:front
-4|proposal/near-after:fulfil
3|proposal/near-after:fund
-4|proposal/near-after:gained
-21|proposal/near-after:gdp
-10|proposal/near-after:generals
7|proposal/near-after:give
4|proposal/near-after:goal
-21|proposal/near-after:government
-3|proposal/near-after:grateful
5|proposal/near-after:gross domestic product
3|proposal/near-after:gross national product
-4|proposal/near-after:ground
5|proposal/near-after:guide
-3|proposal/near-after:had
-7|proposal/near-after:hague
18|proposal/near-after:half
3|proposal/near-after:hard
-3|proposal/near-after:hard defense
-26|proposal/near-after:has
5|proposal/near-after:have
-15|proposal/near-after:hawks
25|proposal/near-after:he
7|proposal/near-after:heavy
-3|proposal/near-after:higher
11|proposal/near-after:his
3|proposal/near-after:honest
-14|proposal/near-after:honorable
-12|proposal/near-after:horizon
4|proposal/near-after:hornung
3|proposal/near-after:house
3|proposal/near-after:hsien
4|proposal/near-after:idea
-8|proposal/near-after:if
-18|proposal/near-after:in
-13|proposal/near-after:in line with
-3|proposal/near-after:industry
3|proposal/near-after:inform
5|proposal/near-after:infrastructure
3|proposal/near-after:innovation
3|proposal/near-after:instead of
-18|proposal/near-after:insufficient
-5|proposal/near-after:into
-7|proposal/near-after:inwardly
-32|proposal/near-after:is
14|proposal/near-after:it
-3|proposal/near-after:items
18|proposal/near-after:its
-6|proposal/near-after:itself
3|proposal/near-after:james
4|proposal/near-after:jeffrey
-8|proposal/near-after:joke
4|proposal/near-after:just
-8|proposal/near-after:known
3|proposal/near-after:kuomintang
9|proposal/near-after:landing
5|proposal/near-after:lands
-5|proposal/near-after:landslide
3|proposal/near-after:last
6|proposal/near-after:lately
5|proposal/near-after:latter
7|proposal/near-after:lawmakers
-5|proposal/near-after:ldp
3|proposal/near-after:leader
20|proposal/near-after:least
12|proposal/near-after:leave
4|proposal/near-after:less
18|proposal/near-after:level
9|proposal/near-after:liberal democratic party
5|proposal/near-after:lift
-4|proposal/near-after:light
3|proposal/near-after:like
-4|proposal/near-after:limit
3|proposal/near-after:lin
10|proposal/near-after:live with
7|proposal/near-after:local
4|proposal/near-after:long
3|proposal/near-after:look
-8|proposal/near-after:look at
7|proposal/near-after:losing
-7|proposal/near-after:main
-3|proposal/near-after:make
7|proposal/near-after:manageable
-9|proposal/near-after:manifesto
10|proposal/near-after:market
-3|proposal/near-after:markets
-5|proposal/near-after:may
8|proposal/near-after:mean
7|proposal/near-after:media
-3|proposal/near-after:medium
-12|proposal/near-after:meet
-14|proposal/near-after:memo
18|proposal/near-after:mention
-5|proposal/near-after:military spending
-8|proposal/near-after:mind
-7|proposal/near-after:ministers
8|proposal/near-after:ministry
4|proposal/near-after:minutes
-13|proposal/near-after:mirror
-12|proposal/near-after:moot
-39|proposal/near-after:more
-5|proposal/near-after:most
6|proposal/near-after:much
8|proposal/near-after:munitions
-15|proposal/near-after:must
6|proposal/near-after:my
10|proposal/near-after:national security
-12|proposal/near-after:natural
-11|proposal/near-after:nearly
5|proposal/near-after:necessary
-5|proposal/near-after:needs
3|proposal/near-after:neither
5|proposal/near-after:new
-5|proposal/near-after:night
9|proposal/near-after:no
3|proposal/near-after:nominal growth
3|proposal/near-after:nonsense
-6|proposal/near-after:note
-5|proposal/near-after:now
3|proposal/near-after:nuclear
12|proposal/near-after:number
11|proposal/near-after:of
9|proposal/near-after:office
-6|proposal/near-after:official
-6|proposal/near-after:officials
4|proposal/near-after:often
20|proposal/near-after:on
-13|proposal/near-after:once
-20|proposal/near-after:one
12|proposal/near-after:only
3|proposal/near-after:onward
7|proposal/near-after:op
-6|proposal/near-after:opposition
-12|proposal/near-after:option
-8|proposal/near-after:or
-4|proposal/near-after:order
4|proposal/near-after:other
3|proposal/near-after:ought
6|proposal/near-after:our
-8|proposal/near-after:outcome
-6|proposal/near-after:outer
6|proposal/near-after:outside
-12|proposal/near-after:over
27|proposal/near-after:own
-8|proposal/near-after:palatable
-6|proposal/near-after:panel
-5|proposal/near-after:panels
4|proposal/near-after:paper
-13|proposal/near-after:parliament
-11|proposal/near-after:parliamentary
-12|proposal/near-after:part
5|proposal/near-after:party
-6|proposal/near-after:passage
12|proposal/near-after:pay
4|proposal/near-after:peacetime
-3|proposal/near-after:pencil in
-16|proposal/near-after:people
3|proposal/near-after:perhaps
14|proposal/near-after:phased
5|proposal/near-after:place
-23|proposal/near-after:plan
9|proposal/near-after:platform
-9|proposal/near-after:play
-12|proposal/near-after:plead for
-7|proposal/near-after:pleased
10|proposal/near-after:plenty
-14|proposal/near-after:point
3|proposal/near-after:politely
3|proposal/near-after:political
-9|proposal/near-after:poll
-3|proposal/near-after:ports
-4|proposal/near-after:predecessor
-15|proposal/near-after:prefer
9|proposal/near-after:president
-3|proposal/near-after:pressure
-7|proposal/near-after:prime minister
-11|proposal/near-after:problem
5|proposal/near-after:proposals
-11|proposal/near-after:propose
5|proposal/near-after:provided
3|proposal/near-after:public
-12|proposal/near-after:publish
-7|proposal/near-after:put
7|proposal/near-after:put forward
-9|proposal/near-after:quickly
4|proposal/near-after:race
4|proposal/near-after:rand
-7|proposal/near-after:range
7|proposal/near-after:ranks
-3|proposal/near-after:rather than
-4|proposal/near-after:reach
-4|proposal/near-after:real
7|proposal/near-after:realistic
5|proposal/near-after:reasonable
-6|proposal/near-after:reckon
24|proposal/near-after:recommend
3|proposal/near-after:recommendations
3|proposal/near-after:recruitment
-12|proposal/near-after:regard
-5|proposal/near-after:related
-10|proposal/near-after:relatively
4|proposal/near-after:released
-17|proposal/near-after:remain
-12|proposal/near-after:remilitarization
-10|proposal/near-after:replace
-9|proposal/near-after:reply
3|proposal/near-after:report
3|proposal/near-after:require
-14|proposal/near-after:resilience
-12|proposal/near-after:rest
-4|proposal/near-after:revenue
4|proposal/near-after:review
-3|proposal/near-after:revised
6|proposal/near-after:right
3|proposal/near-after:rise
7|proposal/near-after:risk
4|proposal/near-after:rival
-3|proposal/near-after:roads
5|proposal/near-after:robbery
10|proposal/near-after:roils
9|proposal/near-after:roughly
-4|proposal/near-after:rule out
11|proposal/near-after:ruling
3|proposal/near-after:ruling camp
5|proposal/near-after:rung
9|proposal/near-after:running
4|proposal/near-after:same
4|proposal/near-after:satisfy
-3|proposal/near-after:saw
-5|proposal/near-after:say
4|proposal/near-after:schools
-7|proposal/near-after:second
4|proposal/near-after:secure
-5|proposal/near-after:security
-9|proposal/near-after:see
5|proposal/near-after:seen
3|proposal/near-after:sen
-10|proposal/near-after:senior
3|proposal/near-after:sensible
10|proposal/near-after:services
-5|proposal/near-after:set
4|proposal/near-after:set aside
3|proposal/near-after:seven
8|proposal/near-after:several
-14|proposal/near-after:shape
-15|proposal/near-after:shared
-9|proposal/near-after:she
5|proposal/near-after:shelters
-4|proposal/near-after:ships
-13|proposal/near-after:short
9|proposal/near-after:should
5|proposal/near-after:show
3|proposal/near-after:sides
6|proposal/near-after:since
4|proposal/near-after:skeptic
6|proposal/near-after:sleeps
5|proposal/near-after:so
5|proposal/near-after:some
5|proposal/near-after:someday
8|proposal/near-after:sooner
-4|proposal/near-after:sources
12|proposal/near-after:spend
-6|proposal/near-after:square
3|proposal/near-after:stable
-7|proposal/near-after:stage
-3|proposal/near-after:start
-10|proposal/near-after:step
4|proposal/near-after:still
-8|proposal/near-after:stop
4|proposal/near-after:strategy
-11|proposal/near-after:stretch
-4|proposal/near-after:struggle
-25|proposal/near-after:study
9|proposal/near-after:submarines
-9|proposal/near-after:successive
-6|proposal/near-after:such
-10|proposal/near-after:sufficient
5|proposal/near-after:suggest
4|proposal/near-after:sum
-7|proposal/near-after:summit
7|proposal/near-after:support
6|proposal/near-after:survey
-8|proposal/near-after:swallow
7|proposal/near-after:table
-7|proposal/near-after:taboo
-11|proposal/near-after:take
8|proposal/near-after:takuji
14|proposal/near-after:talk
9|proposal/near-after:talk about
3|proposal/near-after:talk of
8|proposal/near-after:tax
14|proposal/near-after:taxes
3|proposal/near-after:tell
4|proposal/near-after:ten
3|proposal/near-after:teneo
-11|proposal/near-after:term
-12|proposal/near-after:text
-6|proposal/near-after:than
3|proposal/near-after:the
-11|proposal/near-after:the economy
3|proposal/near-after:the military
-3|proposal/near-after:their
10|proposal/near-after:then
4|proposal/near-after:thereabouts
10|proposal/near-after:they
-5|proposal/near-after:things
24|proposal/near-after:this
-3|proposal/near-after:though
3|proposal/near-after:threadbare
-3|proposal/near-after:threat
-3|proposal/near-after:three
3|proposal/near-after:tie
-7|proposal/near-after:time
-7|proposal/near-after:times
5|proposal/near-after:timing
-24|proposal/near-after:to
-17|proposal/near-after:too
5|proposal/near-after:transformative
4|proposal/near-after:treaty
3|proposal/near-after:trillion
-7|proposal/near-after:troops
-3|proposal/near-after:troubling
-4|proposal/near-after:try
3|proposal/near-after:tweet
5|proposal/near-after:two
10|proposal/near-after:unavoidable
-32|proposal/near-after:under
-9|proposal/near-after:unions
3|proposal/near-after:unused
-7|proposal/near-after:up
3|proposal/near-after:use
3|proposal/near-after:usual
4|proposal/near-after:vain
8|proposal/near-after:valuable
3|proposal/near-after:very
-20|proposal/near-after:view
28|proposal/near-after:was
-3|proposal/near-after:way
-9|proposal/near-after:waypoint
-9|proposal/near-after:we
-9|proposal/near-after:welcome
12|proposal/near-after:well
9|proposal/near-after:were
-30|proposal/near-after:what
13|proposal/near-after:when
-5|proposal/near-after:which
11|proposal/near-after:while
3|proposal/near-after:whole
-4|proposal/near-after:whose
-4|proposal/near-after:wider
10|proposal/near-after:will
-13|proposal/near-after:wish
3|proposal/near-after:wishes
12|proposal/near-after:with
4|proposal/near-after:without
3|proposal/near-after:wondered
-3|proposal/near-after:worsened
-4|proposal/near-after:worth
4|proposal/near-after:would
6|proposal/near-after:write
-9|proposal/near-after:year
-8|proposal/near-after:years
4|proposal/near-after:yen
-6|proposal/near-after:yet
-3|proposal/near-after:yielded
-13|proposal/near-after:yrs
3|proposal/near-before:\"
-9|proposal/near-before:$
9|proposal/near-before:'
12|proposal/near-before:'d
22|proposal/near-before:'s
-9|proposal/near-before:(
-4|proposal/near-before:)
15|proposal/near-before:,
14|proposal/near-before:-
-3|proposal/near-before:--
9|proposal/near-before:.
-7|proposal/near-before:0
12|proposal/near-before::
18|proposal/near-before:;
8|proposal/near-before:DATE
-17|proposal/near-before:EU
21|proposal/near-before:LAND
-13|proposal/near-before:LEADER
-36|proposal/near-before:NATO
-14|proposal/near-before:OUTLET
14|proposal/near-before:PERSON
38|proposal/near-before:USA
13|proposal/near-before:a
12|proposal/near-before:abe
-21|proposal/near-before:about
19|proposal/near-before:above
4|proposal/near-before:absorb
11|proposal/near-before:accept
-5|proposal/near-before:according
-3|proposal/near-before:account
-3|proposal/near-before:acknowledge
13|proposal/near-before:act
4|proposal/near-before:administration
-13|proposal/near-before:advisers
-8|proposal/near-before:advisory
10|proposal/near-before:advocate
6|proposal/near-before:afford
11|proposal/near-before:after
-17|proposal/near-before:again
12|proposal/near-before:against
-15|proposal/near-before:agitate for
6|proposal/near-before:ago
-4|proposal/near-before:agree
8|proposal/near-before:aide
-8|proposal/near-before:aides
-3|proposal/near-before:aim
4|proposal/near-before:alberto
-5|proposal/near-before:aligned
4|proposal/near-before:all
-14|proposal/near-before:alliance
-13|proposal/near-before:allies
-17|proposal/near-before:allocation
3|proposal/near-before:allot
4|proposal/near-before:allowed
5|proposal/near-before:ally
-3|proposal/near-before:almost
4|proposal/near-before:alone
-3|proposal/near-before:already
-7|proposal/near-before:also
-31|proposal/near-before:ambition
-4|proposal/near-before:amendment
4|proposal/near-before:among
-10|proposal/near-before:amount
-32|proposal/near-before:an
20|proposal/near-before:and
3|proposal/near-before:angus
3|proposal/near-before:announce
-19|proposal/near-before:another
5|proposal/near-before:any
5|proposal/near-before:anyone
11|proposal/near-before:anything
4|proposal/near-before:appropriate
3|proposal/near-before:appropriators
-18|proposal/near-before:are
-5|proposal/near-before:area
12|proposal/near-before:argue
6|proposal/near-before:argue for
7|proposal/near-before:armed
-3|proposal/near-before:arms
-17|proposal/near-before:around
-3|proposal/near-before:arrive
23|proposal/near-before:as
-10|proposal/near-before:ask
4|proposal/near-before:ask for
-5|proposal/near-before:aspiration
-6|proposal/near-before:assumes
20|proposal/near-before:at
4|proposal/near-before:audience
-4|proposal/near-before:avoids
5|proposal/near-before:b
8|proposal/near-before:badenoch
5|proposal/near-before:bardella
14|proposal/near-before:be
-3|proposal/near-before:bears
4|proposal/near-before:before
-5|proposal/near-before:begun
-5|proposal/near-before:believe
-22|proposal/near-before:below
5|proposal/near-before:better
9|proposal/near-before:between
4|proposal/near-before:bigger
-8|proposal/near-before:bill
7|proposal/near-before:billion
3|proposal/near-before:bloc
-4|proposal/near-before:blueprint
5|proposal/near-before:boast
3|proposal/near-before:book
3|proposal/near-before:boost
4|proposal/near-before:brands
-11|proposal/near-before:break
4|proposal/near-before:breaks
8|proposal/near-before:brien
-6|proposal/near-before:bring
3|proposal/near-before:bruegel
-10|proposal/near-before:budget
9|proposal/near-before:buildup
10|proposal/near-before:bureaucrat
3|proposal/near-before:business
-7|proposal/near-before:but
14|proposal/near-before:by
-12|proposal/near-before:cabinet
31|proposal/near-before:call for
7|proposal/near-before:call on
6|proposal/near-before:camp
35|proposal/near-before:campaign
12|proposal/near-before:can
5|proposal/near-before:cancel
14|proposal/near-before:candidate
-7|proposal/near-before:cap
6|proposal/near-before:carry
9|proposal/near-before:case
-5|proposal/near-before:casts
9|proposal/near-before:cautious
3|proposal/near-before:ceiling
4|proposal/near-before:centre
5|proposal/near-before:chair
21|proposal/near-before:chairman
5|proposal/near-before:chairs
9|proposal/near-before:challenger
13|proposal/near-before:chancellor
3|proposal/near-before:cheol
-16|proposal/near-before:chief
10|proposal/near-before:chiefs
4|proposal/near-before:choice
-3|proposal/near-before:choose
-4|proposal/near-before:circles
-14|proposal/near-before:cite
3|proposal/near-before:citizen
8|proposal/near-before:clamor
-3|proposal/near-before:clear
-16|proposal/near-before:climb
8|proposal/near-before:close
-3|proposal/near-before:closer
10|proposal/near-before:club
-8|proposal/near-before:co
25|proposal/near-before:coalition
-4|proposal/near-before:colleagues
-3|proposal/near-before:combines
6|proposal/near-before:come to
7|proposal/near-before:commitment
-16|proposal/near-before:committee
-8|proposal/near-before:compromise
8|proposal/near-before:congressional
5|proposal/near-before:congressmen
8|proposal/near-before:conservative
5|proposal/near-before:conservative party of japan
-23|proposal/near-before:consider
-4|proposal/near-before:considerably
-5|proposal/near-before:constitution
-3|proposal/near-before:constitutional
-7|proposal/near-before:contain
5|proposal/near-before:content
-15|proposal/near-before:convened
-7|proposal/near-before:core defense
-7|proposal/near-before:cost
-5|proposal/near-before:could
3|proposal/near-before:council
-3|proposal/near-before:counteroffer
-8|proposal/near-before:counterpart
4|proposal/near-before:counting
5|proposal/near-before:countries
14|proposal/near-before:country
5|proposal/near-before:course
-3|proposal/near-before:coy
3|proposal/near-before:cry
7|proposal/near-before:daily
-20|proposal/near-before:date
-4|proposal/near-before:days
4|proposal/near-before:dean
3|proposal/near-before:debate
-4|proposal/near-before:decide
-3|proposal/near-before:decision
10|proposal/near-before:declare
-6|proposal/near-before:decline
-6|proposal/near-before:defence
-4|proposal/near-before:defence chief
-6|proposal/near-before:defence minister
-8|proposal/near-before:defence secretary
5|proposal/near-before:defence spending
-4|proposal/near-before:defense
-15|proposal/near-before:defense minister
-3|proposal/near-before:defense ministry
-9|proposal/near-before:defense secretary
3|proposal/near-before:demand
3|proposal/near-before:democracies
5|proposal/near-before:democratic party for the people
3|proposal/near-before:deputy
-8|proposal/near-before:describe
4|proposal/near-before:devote
4|proposal/near-before:did
-16|proposal/near-before:discuss
-28|proposal/near-before:discussion
-6|proposal/near-before:discussions
-12|proposal/near-before:dnd
5|proposal/near-before:do
4|proposal/near-before:document
9|proposal/near-before:documents
-9|proposal/near-before:does
10|proposal/near-before:double
-6|proposal/near-before:doubt
4|proposal/near-before:draft
-18|proposal/near-before:drawn
6|proposal/near-before:dreaming
7|proposal/near-before:due
8|proposal/near-before:during
15|proposal/near-before:dutton
-3|proposal/near-before:each
-12|proposal/near-before:earlier
5|proposal/near-before:easily
8|proposal/near-before:economy
23|proposal/near-before:elect
8|proposal/near-before:end
3|proposal/near-before:endorse
7|proposal/near-before:enough
-3|proposal/near-before:equate
-5|proposal/near-before:estimate
-4|proposal/near-before:europe
3|proposal/near-before:european allies
-15|proposal/near-before:even
-3|proposal/near-before:every
10|proposal/near-before:exceed
-5|proposal/near-before:except
3|proposal/near-before:excess
13|proposal/near-before:expect
3|proposal/near-before:expenditure
-15|proposal/near-before:expert
3|proposal/near-before:expert panel
13|proposal/near-before:experts
-3|proposal/near-before:explainer
5|proposal/near-before:explicit
-13|proposal/near-before:eye
5|proposal/near-before:faction
-3|proposal/near-before:fallout
12|proposal/near-before:far
10|proposal/near-before:favor
5|proposal/near-before:fear
-7|proposal/near-before:feasible
4|proposal/near-before:feijóo
7|proposal/near-before:fend off
4|proposal/near-before:fight
9|proposal/near-before:figure
8|proposal/near-before:figures
-14|proposal/near-before:finance
6|proposal/near-before:finance minister
-5|proposal/near-before:first
5|proposal/near-before:five
-3|proposal/near-before:fix
3|proposal/near-before:flexibility
-5|proposal/near-before:flies
-7|proposal/near-before:floor
-8|proposal/near-before:followed
-11|proposal/near-before:follows
6|proposal/near-before:force
-5|proposal/near-before:foreign minister
3|proposal/near-before:forgets
13|proposal/near-before:former
-4|proposal/near-before:forum
-8|proposal/near-before:fujita
-8|proposal/near-before:fumitake
4|proposal/near-before:fund
-10|proposal/near-before:funds
9|proposal/near-before:future
5|proposal/near-before:gatchalian
-5|proposal/near-before:gdp
-27|proposal/near-before:general
-10|proposal/near-before:give
-16|proposal/near-before:glad
8|proposal/near-before:go
8|proposal/near-before:goal
-14|proposal/near-before:governing coalition
15|proposal/near-before:government
5|proposal/near-before:governors
-4|proposal/near-before:gradual
-14|proposal/near-before:grills
-12|proposal/near-before:gross domestic product
4|proposal/near-before:group
-14|proposal/near-before:grow
-6|proposal/near-before:guideline
10|proposal/near-before:habeck
-8|proposal/near-before:had
-3|proposal/near-before:hague
4|proposal/near-before:half
-3|proposal/near-before:hand
8|proposal/near-before:handpicked
-17|proposal/near-before:hands
-5|proposal/near-before:hard
-3|proposal/near-before:hard defense
-9|proposal/near-before:has
12|proposal/near-before:hastie
-11|proposal/near-before:have
-12|proposal/near-before:hawks
26|proposal/near-before:he
11|proposal/near-before:head
3|proposal/near-before:heard
4|proposal/near-before:higher
-3|proposal/near-before:himself
3|proposal/near-before:hirano
11|proposal/near-before:his
-10|proposal/near-before:history
-7|proposal/near-before:hold
-5|proposal/near-before:hold out for
3|proposal/near-before:home
6|proposal/near-before:honest
3|proposal/near-before:hong
-27|proposal/near-before:hope
5|proposal/near-before:house
7|proposal/near-before:how
3|proposal/near-before:hyung
11|proposal/near-before:i
-24|proposal/near-before:idea
8|proposal/near-before:if
6|proposal/near-before:imply
-24|proposal/near-before:in
-3|proposal/near-before:inclined
-4|proposal/near-before:includes
-20|proposal/near-before:including
3|proposal/near-before:increase
-6|proposal/near-before:indicate
10|proposal/near-before:inherits
4|proposal/near-before:institute
-4|proposal/near-before:interim
5|proposal/near-before:interview
-13|proposal/near-before:into
-17|proposal/near-before:investment
3|proposal/near-before:iowa
-9|proposal/near-before:irresponsible
-20|proposal/near-before:is
4|proposal/near-before:ishin
15|proposal/near-before:island
15|proposal/near-before:it
17|proposal/near-before:itself
3|proposal/near-before:japan innovation party
4|proposal/near-before:japanese communist party
5|proposal/near-before:joon
8|proposal/near-before:kemi
-7|proposal/near-before:key
4|proposal/near-before:kim
3|proposal/near-before:kiwis
-5|proposal/near-before:komeito
-9|proposal/near-before:labour
-3|proposal/near-before:landing
5|proposal/near-before:lands
-3|proposal/near-before:landslide
5|proposal/near-before:last
3|proposal/near-before:late
9|proposal/near-before:lawmaker
3|proposal/near-before:lawmakers
-3|proposal/near-before:lay
5|proposal/near-before:ldp
3|proposal/near-before:le
27|proposal/near-before:leader
9|proposal/near-before:leaders
7|proposal/near-before:leadership
-5|proposal/near-before:leads
4|proposal/near-before:league
-13|proposal/near-before:leaner
-3|proposal/near-before:least
15|proposal/near-before:led
-4|proposal/near-before:left
5|proposal/near-before:less
-7|proposal/near-before:let
10|proposal/near-before:levy
3|proposal/near-before:ley
5|proposal/near-before:liberal democratic party
4|proposal/near-before:likely
11|proposal/near-before:lin
9|proposal/near-before:list
3|proposal/near-before:live with
-7|proposal/near-before:lobby for
10|proposal/near-before:long
-3|proposal/near-before:look
-22|proposal/near-before:look at
8|proposal/near-before:lost
-7|proposal/near-before:loud
3|proposal/near-before:magazine
5|proposal/near-before:majority
5|proposal/near-before:make
4|proposal/near-before:man
4|proposal/near-before:manifesto
4|proposal/near-before:marine
12|proposal/near-before:mark
3|proposal/near-before:maybe
-9|proposal/near-before:mayor
-9|proposal/near-before:meanwhile
10|proposal/near-before:media
5|proposal/near-before:meet
-8|proposal/near-before:mel
-6|proposal/near-before:member states
-16|proposal/near-before:members
-6|proposal/near-before:memo
13|proposal/near-before:mention
6|proposal/near-before:middle
3|proposal/near-before:might
10|proposal/near-before:military
-3|proposal/near-before:military spending
-6|proposal/near-before:mind
-13|proposal/near-before:minister
-12|proposal/near-before:ministers
-4|proposal/near-before:ministry
-4|proposal/near-before:ministry of defence
6|proposal/near-before:missing
-14|proposal/near-before:modest
6|proposal/near-before:money
17|proposal/near-before:more
5|proposal/near-before:most
-4|proposal/near-before:move
-17|proposal/near-before:mull
14|proposal/near-before:my
-12|proposal/near-before:n - va
5|proposal/near-before:n't
-3|proposal/near-before:naha
3|proposal/near-before:national
3|proposal/near-before:national security adviser
7|proposal/near-before:near
-9|proposal/near-before:nearly
-7|proposal/near-before:necessary
7|proposal/near-before:needed
20|proposal/near-before:needs
-11|proposal/near-before:negative
-10|proposal/near-before:never
-16|proposal/near-before:new
8|proposal/near-before:newspaper
8|proposal/near-before:next
4|proposal/near-before:nippon ishin
-10|proposal/near-before:no
-6|proposal/near-before:north
-3|proposal/near-before:note
3|proposal/near-before:nothing
-12|proposal/near-before:now
-9|proposal/near-before:number
3|proposal/near-before:numerical
-9|proposal/near-before:nz first
4|proposal/near-before:núñez
7|proposal/near-before:o
-4|proposal/near-before:object
-12|proposal/near-before:objects
3|proposal/near-before:obligations
-16|proposal/near-before:obstacles
-28|proposal/near-before:of
-11|proposal/near-before:off
10|proposal/near-before:offer
-12|proposal/near-before:office
-43|proposal/near-before:officials
-15|proposal/near-before:on
7|proposal/near-before:once
11|proposal/near-before:one
12|proposal/near-before:only
-6|proposal/near-before:open
4|proposal/near-before:opinion
-5|proposal/near-before:opposition
-15|proposal/near-before:option
-14|proposal/near-before:options
4|proposal/near-before:or
36|proposal/near-before:ought
-14|proposal/near-before:out
-3|proposal/near-before:outcome
-14|proposal/near-before:outlay
20|proposal/near-before:outlays
-20|proposal/near-before:over
18|proposal/near-before:own
-8|proposal/near-before:panel
3|proposal/near-before:panels
-7|proposal/near-before:parliament
15|proposal/near-before:parliamentary
14|proposal/near-before:partner
8|proposal/near-before:party
-4|proposal/near-before:path
12|proposal/near-before:pay
3|proposal/near-before:pen
-3|proposal/near-before:pencil in
8|proposal/near-before:people
4|proposal/near-before:people power party
4|proposal/near-before:perhaps
4|proposal/near-before:permanent
3|proposal/near-before:personally
4|proposal/near-before:peter
-4|proposal/near-before:phases
-7|proposal/near-before:phrase
8|proposal/near-before:picked
7|proposal/near-before:pitches
-7|proposal/near-before:placing
-4|proposal/near-before:plan
4|proposal/near-before:planners
6|proposal/near-before:play down
-10|proposal/near-before:plea
-6|proposal/near-before:plead for
10|proposal/near-before:pledge
-4|proposal/near-before:plumped
7|proposal/near-before:poilievre
-3|proposal/near-before:point
12|proposal/near-before:policy
10|proposal/near-before:politicians
8|proposal/near-before:poll
4|proposal/near-before:polls
-4|proposal/near-before:ponder
3|proposal/near-before:possible
5|proposal/near-before:post
5|proposal/near-before:predecessor
11|proposal/near-before:prefer
3|proposal/near-before:preferred
-3|proposal/near-before:preferring
-17|proposal/near-before:premier
-12|proposal/near-before:preparations
-8|proposal/near-before:prepare
-5|proposal/near-before:president
-5|proposal/near-before:presidential
3|proposal/near-before:press for
8|proposal/near-before:pressure
10|proposal/near-before:prime minister
12|proposal/near-before:private
-4|proposal/near-before:privately
-12|proposal/near-before:program
23|proposal/near-before:promise
3|proposal/near-before:proposal
-8|proposal/near-before:proposals
17|proposal/near-before:propose
-18|proposal/near-before:publish
-3|proposal/near-before:push
-5|proposal/near-before:push back
-6|proposal/near-before:put
3|proposal/near-before:pyo
-3|proposal/near-before:quaint
-10|proposal/near-before:quietly
6|proposal/near-before:race
-25|proposal/near-before:raise
-7|proposal/near-before:range
4|proposal/near-before:ranks
8|proposal/near-before:rather
15|proposal/near-before:ratio
12|proposal/near-before:ratios
-11|proposal/near-before:reach
-12|proposal/near-before:read
10|proposal/near-before:ready
-3|proposal/near-before:reckon
27|proposal/near-before:recommend
18|proposal/near-before:recommendation
-3|proposal/near-before:recommendations
4|proposal/near-before:record
3|proposal/near-before:reference
5|proposal/near-before:reform
4|proposal/near-before:reiterate
-6|proposal/near-before:related
4|proposal/near-before:remark
4|proposal/near-before:removed
4|proposal/near-before:rep
4|proposal/near-before:repeat
-5|proposal/near-before:repeatedly
-3|proposal/near-before:report
-9|proposal/near-before:reporters
6|proposal/near-before:republican
11|proposal/near-before:research
3|proposal/near-before:resist
4|proposal/near-before:respondents
-5|proposal/near-before:response
4|proposal/near-before:retired
15|proposal/near-before:return
6|proposal/near-before:revise
8|proposal/near-before:revised
8|proposal/near-before:rich
13|proposal/near-before:right
-4|proposal/near-before:rise
8|proposal/near-before:rival
11|proposal/near-before:rivals
9|proposal/near-before:roger
11|proposal/near-before:room
-6|proposal/near-before:roughly
-17|proposal/near-before:ruling
14|proposal/near-before:ruling parties
-8|proposal/near-before:run
6|proposal/near-before:running
4|proposal/near-before:sanseito
3|proposal/near-before:satisfy
13|proposal/near-before:say
-17|proposal/near-before:scenarios
5|proposal/near-before:scoff
4|proposal/near-before:scotland
8|proposal/near-before:seats
-10|proposal/near-before:second
-5|proposal/near-before:secret
-3|proposal/near-before:secretary
-10|proposal/near-before:seek
-8|proposal/near-before:seen
12|proposal/near-before:sees
5|proposal/near-before:sen
5|proposal/near-before:senator
3|proposal/near-before:sensible
4|proposal/near-before:serious
9|proposal/near-before:services
-14|proposal/near-before:sessions
-4|proposal/near-before:set
-8|proposal/near-before:set aside
-7|proposal/near-before:set out
5|proposal/near-before:settle
3|proposal/near-before:settle for
-4|proposal/near-before:several
8|proposal/near-before:share
10|proposal/near-before:she
6|proposal/near-before:shelters
5|proposal/near-before:sherwin
6|proposal/near-before:shoot for
-18|proposal/near-before:short
23|proposal/near-before:should
-4|proposal/near-before:signal
-6|proposal/near-before:simulations
5|proposal/near-before:since
11|proposal/near-before:sir
-4|proposal/near-before:sketched
5|proposal/near-before:slip
-4|proposal/near-before:smaller
3|proposal/near-before:smart
11|proposal/near-before:so
-5|proposal/near-before:some
3|proposal/near-before:something
3|proposal/near-before:somewhere
5|proposal/near-before:soo
-8|proposal/near-before:sound out
5|proposal/near-before:southwest
-9|proposal/near-before:speak
7|proposal/near-before:speak of
7|proposal/near-before:specific
4|proposal/near-before:spell out
19|proposal/near-before:spend
-4|proposal/near-before:splits
9|proposal/near-before:springboard
-13|proposal/near-before:staff
8|proposal/near-before:staffers
-13|proposal/near-before:stand
3|proposal/near-before:start at
5|proposal/near-before:state
6|proposal/near-before:steady
3|proposal/near-before:steered
-19|proposal/near-before:step
-12|proposal/near-before:still
-6|proposal/near-before:stop
-6|proposal/near-before:stop short
5|proposal/near-before:straight
4|proposal/near-before:strategic
4|proposal/near-before:strategists
-8|proposal/near-before:strategy
3|proposal/near-before:stress
-8|proposal/near-before:stride
-8|proposal/near-before:study
5|proposal/near-before:stump
3|proposal/near-before:submarines
3|proposal/near-before:successive
3|proposal/near-before:successor
8|proposal/near-before:such
29|proposal/near-before:suggest
10|proposal/near-before:suggestion
4|proposal/near-before:suitable
-3|proposal/near-before:sum
-14|proposal/near-before:sumar
10|proposal/near-before:summit
3|proposal/near-before:supermajority
6|proposal/near-before:support
4|proposal/near-before:supports
5|proposal/near-before:surprised
6|proposal/near-before:take
-3|proposal/near-before:talk
12|proposal/near-before:talk about
-7|proposal/near-before:talk of
4|proposal/near-before:tamaki
4|proposal/near-before:tanker
-9|proposal/near-before:target
-24|proposal/near-before:tax
7|proposal/near-before:taylor
-8|proposal/near-before:tell
-17|proposal/near-before:term
4|proposal/near-before:terms
-7|proposal/near-before:than
-6|proposal/near-before:that
14|proposal/near-before:the
6|proposal/near-before:the chancellor
8|proposal/near-before:the state
-22|proposal/near-before:their
8|proposal/near-before:them
18|proposal/near-before:then
4|proposal/near-before:there
14|proposal/near-before:they
18|proposal/near-before:think
4|proposal/near-before:think tanks
-13|proposal/near-before:third
15|proposal/near-before:this
12|proposal/near-before:though
7|proposal/near-before:threat
-9|proposal/near-before:three
6|proposal/near-before:tie
6|proposal/near-before:tilt
4|proposal/near-before:time
-7|proposal/near-before:times
4|proposal/near-before:top
-8|proposal/near-before:toward
-5|proposal/near-before:towards
-3|proposal/near-before:toy with
8|proposal/near-before:treasury
4|proposal/near-before:treat
-20|proposal/near-before:trillion
4|proposal/near-before:troubles
-19|proposal/near-before:trumpeted
4|proposal/near-before:try
3|proposal/near-before:unavoidable
-19|proposal/near-before:under
4|proposal/near-before:until
4|proposal/near-before:unveil
-6|proposal/near-before:up
5|proposal/near-before:upper
10|proposal/near-before:upward
7|proposal/near-before:urge
3|proposal/near-before:use
4|proposal/near-before:ventured
-21|proposal/near-before:version
4|proposal/near-before:victory
21|proposal/near-before:view
9|proposal/near-before:visitors
5|proposal/near-before:voices
-6|proposal/near-before:vote for
-7|proposal/near-before:vote on
-11|proposal/near-before:voters
16|proposal/near-before:want
3|proposal/near-before:wary
-12|proposal/near-before:waving
-19|proposal/near-before:way
17|proposal/near-before:we
-17|proposal/near-before:weigh
7|proposal/near-before:were
-3|proposal/near-before:what
-9|proposal/near-before:when
7|proposal/near-before:where
4|proposal/near-before:whether
-25|proposal/near-before:which
-9|proposal/near-before:while
32|proposal/near-before:who
3|proposal/near-before:whole
4|proposal/near-before:whose
-17|proposal/near-before:why
13|proposal/near-before:wicker
-7|proposal/near-before:win
14|proposal/near-before:wing
-6|proposal/near-before:with
4|proposal/near-before:within
5|proposal/near-before:won
-5|proposal/near-before:word
3|proposal/near-before:wording
-9|proposal/near-before:words
-11|proposal/near-before:work
5|proposal/near-before:work toward
4|proposal/near-before:worry
3|proposal/near-before:worth
3|proposal/near-before:would
-4|proposal/near-before:yardstick
3|proposal/near-before:year
7|proposal/near-before:yearly
4|proposal/near-before:years
-5|proposal/near-before:yet
5|proposal/near-before:you
3|proposal/near-before:yuichiro
-3|proposal/near-before:zone
3|proposal/other after-joint:0 mid
7|proposal/other after-joint:0 near
-8|proposal/other after-joint:1 far
-12|proposal/other after-joint:1 mid
-10|proposal/other after-joint:1 near
-3|proposal/other after-joint:2 far
-4|proposal/other after-joint:2 mid
-4|proposal/other after-joint:3 mid
-4|proposal/other after-led:, near joined
-3|proposal/other after-led:. far joined
-3|proposal/other after-led:and far joined
-9|proposal/other after-led:for near free
16|proposal/other after-led:in far free
13|proposal/other after-led:of near free
-3|proposal/other after-led:on far free
-4|proposal/other after-led:say far joined
10|proposal/other after-led:target near joined
-3|proposal/other after-led:that far joined
-3|proposal/other after-led:within far free
-20|proposal/other after:body name
-3|proposal/other after:body owner
7|proposal/other after:capital name
-10|proposal/other after:country name
-5|proposal/other after:gov name
-11|proposal/other after:pronoun name
13|proposal/other after:pronoun owner
-3|proposal/other before-clause:after-figure inside name country
-3|proposal/other before-clause:after-figure inside name pronoun
-3|proposal/other before-clause:after-figure opens name country
14|proposal/other before-clause:after-figure opens name leader
5|proposal/other before-clause:after-figure opens name pronoun
6|proposal/other before-clause:after-figure opens owner leader
4|proposal/other before-clause:free inside name body
-8|proposal/other before-clause:free inside name capital
11|proposal/other before-clause:free inside name country
-11|proposal/other before-clause:free inside name gov
8|proposal/other before-clause:free inside name leader
-3|proposal/other before-clause:free inside name nongov
-3|proposal/other before-clause:free inside owner leader
11|proposal/other before-clause:free opens name capital
8|proposal/other before-clause:free opens name country
6|proposal/other before-clause:free opens name gov
-7|proposal/other before-clause:free opens name leader
-5|proposal/other before-clause:free opens name pronoun
-4|proposal/other before-clause:free opens owner country
-4|proposal/other before-clause:free opens owner leader
-8|proposal/other before-far:20
17|proposal/other before-far:4
-5|proposal/other before-far:60
4|proposal/other before-far:9
11|proposal/other before-free:0 free name near
-4|proposal/other before-free:0 free owner near
12|proposal/other before-free:1 after-figure name near
6|proposal/other before-free:1 after-figure owner near
-5|proposal/other before-free:1 free name far
11|proposal/other before-free:1 free name near
-10|proposal/other before-free:1 free owner near
15|proposal/other before-joint:0 after-figure
10|proposal/other before-joint:0 free
3|proposal/other before-joint:1 after-figure
-5|proposal/other before-joint:1 free
-5|proposal/other before-joint:2 after-figure
-5|proposal/other before-joint:2 free
14|proposal/other before-led:
-4|proposal/other before-led:'s
-10|proposal/other before-led:,
11|proposal/other before-led:--
4|proposal/other before-led:DATE
-4|proposal/other before-led:PARTY
-3|proposal/other before-led:accept
14|proposal/other before-led:by
-3|proposal/other before-led:campaign
4|proposal/other before-led:defence minister
-4|proposal/other before-led:elect
-3|proposal/other before-led:foreign minister
-5|proposal/other before-led:of
-5|proposal/other before-led:president
8|proposal/other before-led:put
7|proposal/other before-led:tell
7|proposal/other before-led:that
-9|proposal/other before-led:the
-4|proposal/other before-led:to
13|proposal/other before-led:while
10|proposal/other before-led:within
12|proposal/other before:country name
-6|proposal/other before:country owner
-4|proposal/other before:gov name
15|proposal/other before:leader name
-4|proposal/other before:nongov name
-13|proposal/other named:2
-13|proposal/other named:3
-7|proposal/other speaker:country
-10|proposal/other speaker:gov
-19|proposal/other speaker:leader
-5|proposal/other speaker:pronoun
-8|proposal/other subject-of:be
8|proposal/other subject-of:hike
4|proposal/other subject-of:hope
5|proposal/other subject-of:propose
8|proposal/other subject-of:put
3|proposal/other subject-of:tell
-6|proposal/other subject:be gov
3|proposal/other subject:demand leader
8|proposal/other subject:move country
8|proposal/other subject:move leader
8|proposal/other subject:proposal pronoun
-21|proposal/other unnamed
-28|proposal/other unnamed-beside-others
-5|proposal/role-class-home:CHN JPN
29|proposal/role-class-home:JPN JPN
-5|proposal/role-class-home:NATO JPN
24|proposal/role-class-home:NATO member
-68|proposal/role-class-home:USA JPN
-7|proposal/role-class-home:USA NATO
-23|proposal/role-class-home:USA land
-15|proposal/role-class-home:USA member
-4|proposal/role-class-home:foe member
13|proposal/role-class-home:land land
-4|proposal/role-class-home:land member
-4|proposal/role-class-home:member JPN
-5|proposal/role-class-of:CHN JPN
9|proposal/role-class-of:JPN USA
8|proposal/role-class-of:JPN land
12|proposal/role-class-of:JPN member
-5|proposal/role-class-of:NATO JPN
-3|proposal/role-class-of:NATO USA
29|proposal/role-class-of:NATO member
-57|proposal/role-class-of:USA JPN
-15|proposal/role-class-of:USA NATO
-25|proposal/role-class-of:USA land
-13|proposal/role-class-of:USA member
19|proposal/role-class-of:land NATO
-7|proposal/role-class-of:land land
-5|proposal/role-class-of:land member
6|proposal/role-class-of:member NATO
-9|proposal/role-class-of:member member
-6|proposal/role-class:CHN
28|proposal/role-class:JPN
19|proposal/role-class:NATO
-113|proposal/role-class:USA
-5|proposal/role-class:foe
7|proposal/role-class:land
-7|proposal/role-class:member
71|proposal/role:nobody
-77|proposal/role:other
6|proposal/role:spender
-9|proposal/ruled
-34|proposal/ruled:nobody
25|proposal/ruled:spender
4|proposal/says:ed
24|proposal/says:ing
13|proposal/says:s
11|proposal/speaker-form:body
7|proposal/speaker-form:capital
-9|proposal/speaker-form:gov
5|proposal/speaker-form:leader
15|proposal/speaker-form:none
24|proposal/speaker-form:nongov
7|proposal/speaker-form:people
9|proposal/speaker-form:pronoun
-10|proposal/speaker:capital
3|proposal/speaker:country
16|proposal/speaker:gov
-4|proposal/speaker:leader
-6|proposal/speaker:nongov
7|proposal/speaker:pronoun
-6|proposal/spender after-joint:0 far
-16|proposal/spender after-joint:0 mid
13|proposal/spender after-joint:0 near
4|proposal/spender after-joint:1 far
-3|proposal/spender after-joint:1 mid
7|proposal/spender after-joint:1 near
12|proposal/spender after-joint:2 mid
5|proposal/spender after-joint:2 near
9|proposal/spender after-joint:3 mid
-3|proposal/spender after-joint:3 near
3|proposal/spender after-led:\" far free
-3|proposal/spender after-led:\" near joined
5|proposal/spender after-led:# far joined
12|proposal/spender after-led:, far joined
-3|proposal/spender after-led:; far joined
8|proposal/spender after-led:afford far joined
6|proposal/spender after-led:after far joined
4|proposal/spender after-led:although far joined
-4|proposal/spender after-led:around far joined
-5|proposal/spender after-led:as near free
-11|proposal/spender after-led:as near joined
-6|proposal/spender after-led:before far joined
-3|proposal/spender after-led:breaking far joined
4|proposal/spender after-led:bring far joined
-4|proposal/spender after-led:but far joined
13|proposal/spender after-led:by far joined
-5|proposal/spender after-led:by near free
11|proposal/spender after-led:call near free
-3|proposal/spender after-led:chief cabinet secretary far joined
-6|proposal/spender after-led:coming far joined
3|proposal/spender after-led:day near free
3|proposal/spender after-led:defence secretary far joined
-6|proposal/spender after-led:during near free
12|proposal/spender after-led:exposes near free
12|proposal/spender after-led:figure near free
-6|proposal/spender after-led:for far joined
-4|proposal/spender after-led:for near free
-3|proposal/spender after-led:from far free
-3|proposal/spender after-led:fund far free
13|proposal/spender after-led:gdp near free
-3|proposal/spender after-led:if far joined
16|proposal/spender after-led:if near joined
-4|proposal/spender after-led:in far free
-8|proposal/spender after-led:in near free
3|proposal/spender after-led:into near free
-6|proposal/spender after-led:leave near free
4|proposal/spender after-led:let near joined
11|proposal/spender after-led:level far joined
-9|proposal/spender after-led:level near free
-4|proposal/spender after-led:level near joined
-5|proposal/spender after-led:mention far joined
3|proposal/spender after-led:most near free
-5|proposal/spender after-led:neither far joined
11|proposal/spender after-led:next far free
3|proposal/spender after-led:next far joined
12|proposal/spender after-led:next near free
8|proposal/spender after-led:note far joined
3|proposal/spender after-led:of far free
-8|proposal/spender after-led:of far joined
3|proposal/spender after-led:of near free
-5|proposal/spender after-led:of near joined
5|proposal/spender after-led:on near free
5|proposal/spender after-led:prime minister far joined
3|proposal/spender after-led:prime minister near joined
-6|proposal/spender after-led:ruling far free
-3|proposal/spender after-led:say far joined
10|proposal/spender after-led:say near joined
10|proposal/spender after-led:senior far joined
13|proposal/spender after-led:several far joined
-7|proposal/spender after-led:strategy far free
-3|proposal/spender after-led:talk about near free
-3|proposal/spender after-led:tell far joined
10|proposal/spender after-led:that far joined
-7|proposal/spender after-led:that near free
6|proposal/spender after-led:that near joined
-9|proposal/spender after-led:this near free
-3|proposal/spender after-led:through near free
-4|proposal/spender after-led:to far joined
-4|proposal/spender after-led:to near free
-7|proposal/spender after-led:what far joined
4|proposal/spender after-led:what near joined
-3|proposal/spender after-led:when far joined
-7|proposal/spender after-led:when near joined
-4|proposal/spender after-led:where far joined
8|proposal/spender after-led:where near joined
3|proposal/spender after-led:which far joined
4|proposal/spender after-led:while near joined
3|proposal/spender after-led:with far free
-4|proposal/spender after-led:with far joined
4|proposal/spender after-led:within far free
-4|proposal/spender after-led:write far joined
30|proposal/spender after:body name
-5|proposal/spender after:body owner
-9|proposal/spender after:capital name
12|proposal/spender after:capital owner
4|proposal/spender after:country name
-23|proposal/spender after:country owner
17|proposal/spender after:gov name
3|proposal/spender after:gov owner
12|proposal/spender after:leader name
-4|proposal/spender after:leader owner
-16|proposal/spender after:nongov name
-16|proposal/spender after:nongov owner
14|proposal/spender after:pronoun name
-5|proposal/spender after:pronoun owner
-3|proposal/spender before-clause:after-figure inside name body
8|proposal/spender before-clause:after-figure inside name leader
-6|proposal/spender before-clause:after-figure inside name nongov
4|proposal/spender before-clause:after-figure inside name pronoun
-5|proposal/spender before-clause:after-figure inside owner gov
9|proposal/spender before-clause:after-figure inside owner pronoun
7|proposal/spender before-clause:after-figure opens name body
9|proposal/spender before-clause:after-figure opens name country
-5|proposal/spender before-clause:after-figure opens name gov
-10|proposal/spender before-clause:after-figure opens name leader
-3|proposal/spender before-clause:after-figure opens name nongov
-3|proposal/spender before-clause:after-figure opens name pronoun
-7|proposal/spender before-clause:after-figure opens owner country
4|proposal/spender before-clause:after-figure opens owner leader
-10|proposal/spender before-clause:free inside name body
-9|proposal/spender before-clause:free inside name country
8|proposal/spender before-clause:free inside name gov
3|proposal/spender before-clause:free inside name leader
18|proposal/spender before-clause:free inside name nongov
5|proposal/spender before-clause:free inside owner body
-3|proposal/spender before-clause:free inside owner capital
12|proposal/spender before-clause:free inside owner country
-15|proposal/spender before-clause:free inside owner gov
10|proposal/spender before-clause:free inside owner nongov
-10|proposal/spender before-clause:free inside owner people
-16|proposal/spender before-clause:free inside owner pronoun
25|proposal/spender before-clause:free opens name body
-3|proposal/spender before-clause:free opens name capital
-13|proposal/spender before-clause:free opens name country
-6|proposal/spender before-clause:free opens name gov
-14|proposal/spender before-clause:free opens name leader
-12|proposal/spender before-clause:free opens name pronoun
4|proposal/spender before-clause:free opens owner body
10|proposal/spender before-clause:free opens owner country
14|proposal/spender before-clause:free opens owner gov
6|proposal/spender before-clause:free opens owner leader
-3|proposal/spender before-clause:free opens owner nongov
-12|proposal/spender before-clause:free opens owner pronoun
-8|proposal/spender before-far:60
-9|proposal/spender before-far:9
5|proposal/spender before-free:0 after-figure name near
-5|proposal/spender before-free:0 after-figure owner far
3|proposal/spender before-free:0 after-figure owner near
-11|proposal/spender before-free:0 free name near
4|proposal/spender before-free:0 free owner near
-9|proposal/spender before-free:1 after-figure name far
-10|proposal/spender before-free:1 free name far
4|proposal/spender before-free:1 free name near
-7|proposal/spender before-joint:0 after-figure
-3|proposal/spender before-joint:0 free
13|proposal/spender before-joint:1 after-figure
-7|proposal/spender before-joint:2 after-figure
-6|proposal/spender before-joint:2 free
-9|proposal/spender before-joint:3 after-figure
-3|proposal/spender before-joint:3 free
-4|proposal/spender before-led:
4|proposal/spender before-led:\"
11|proposal/spender before-led:'
3|proposal/spender before-led:'s
11|proposal/spender before-led:(
-11|proposal/spender before-led:,
13|proposal/spender before-led:-
11|proposal/spender before-led::
9|proposal/spender before-led:;
-5|proposal/spender before-led:DATE
3|proposal/spender before-led:PARTY
5|proposal/spender before-led:a
-3|proposal/spender before-led:after
3|proposal/spender before-led:although
-3|proposal/spender before-led:among
-3|proposal/spender before-led:an
-4|proposal/spender before-led:analysis
-9|proposal/spender before-led:and
-4|proposal/spender before-led:around
9|proposal/spender before-led:ask
-3|proposal/spender before-led:be
3|proposal/spender before-led:before
8|proposal/spender before-led:believe
7|proposal/spender before-led:between
-3|proposal/spender before-led:boost
11|proposal/spender before-led:bring
-12|proposal/spender before-led:by
-3|proposal/spender before-led:call
-7|proposal/spender before-led:call on
-4|proposal/spender before-led:campaign
-5|proposal/spender before-led:chairs
-5|proposal/spender before-led:chancellor
7|proposal/spender before-led:chief
11|proposal/spender before-led:cite
8|proposal/spender before-led:commit
4|proposal/spender before-led:defence chief
6|proposal/spender before-led:defence minister
-9|proposal/spender before-led:defense minister
12|proposal/spender before-led:defense secretary
-11|proposal/spender before-led:elect
-9|proposal/spender before-led:every
6|proposal/spender before-led:finance minister
-4|proposal/spender before-led:find
-8|proposal/spender before-led:follows
-3|proposal/spender before-led:foreign minister
-3|proposal/spender before-led:former
-7|proposal/spender before-led:from
17|proposal/spender before-led:general
3|proposal/spender before-led:get
5|proposal/spender before-led:government
14|proposal/spender before-led:grills
11|proposal/spender before-led:hands
-5|proposal/spender before-led:has
-10|proposal/spender before-led:have
5|proposal/spender before-led:her
6|proposal/spender before-led:his
-7|proposal/spender before-led:how
-5|proposal/spender before-led:if
-27|proposal/spender before-led:in
-9|proposal/spender before-led:it
3|proposal/spender before-led:its
-12|proposal/spender before-led:keep
4|proposal/spender before-led:lawmakers
-7|proposal/spender before-led:leader
-6|proposal/spender before-led:leadership
8|proposal/spender before-led:leads
-5|proposal/spender before-led:led
-3|proposal/spender before-led:lift
-3|proposal/spender before-led:like
3|proposal/spender before-led:minister
-4|proposal/spender before-led:mr
3|proposal/spender before-led:national security adviser
7|proposal/spender before-led:not
4|proposal/spender before-led:now
-16|proposal/spender before-led:of
-6|proposal/spender before-led:on
-10|proposal/spender before-led:one
-11|proposal/spender before-led:only
-3|proposal/spender before-led:opinion
7|proposal/spender before-led:over
-3|proposal/spender before-led:possible
29|proposal/spender before-led:president
-13|proposal/spender before-led:prime minister
3|proposal/spender before-led:propose
16|proposal/spender before-led:raise
8|proposal/spender before-led:reach
-4|proposal/spender before-led:reiterate
3|proposal/spender before-led:see
-8|proposal/spender before-led:since
-4|proposal/spender before-led:smaller
5|proposal/spender before-led:some
6|proposal/spender before-led:start
-3|proposal/spender before-led:take
-15|proposal/spender before-led:tell
-8|proposal/spender before-led:that
9|proposal/spender before-led:the
-8|proposal/spender before-led:though
5|proposal/spender before-led:tie
6|proposal/spender before-led:to
-4|proposal/spender before-led:top
-4|proposal/spender before-led:troubles
10|proposal/spender before-led:two
-10|proposal/spender before-led:under
7|proposal/spender before-led:upon
-13|proposal/spender before-led:urge
-4|proposal/spender before-led:vice
-10|proposal/spender before-led:view
14|proposal/spender before-led:when
3|proposal/spender before-led:where
-3|proposal/spender before-led:whether
-5|proposal/spender before-led:which
-3|proposal/spender before-led:while
17|proposal/spender before-led:why
-7|proposal/spender before-led:with
17|proposal/spender before-led:within
13|proposal/spender before-led:yet
-6|proposal/spender before-led:—
19|proposal/spender before:body name
8|proposal/spender before:body owner
-4|proposal/spender before:capital name
-16|proposal/spender before:country name
13|proposal/spender before:country owner
-5|proposal/spender before:gov name
-6|proposal/spender before:gov owner
-13|proposal/spender before:leader name
10|proposal/spender before:leader owner
9|proposal/spender before:nongov name
7|proposal/spender before:nongov owner
-11|proposal/spender before:people owner
-13|proposal/spender before:pronoun name
-18|proposal/spender before:pronoun owner
5|proposal/spender named:2
-8|proposal/spender named:3
-8|proposal/spender speaker:capital
10|proposal/spender speaker:country
26|proposal/spender speaker:gov
15|proposal/spender speaker:leader
-6|proposal/spender speaker:nongov
13|proposal/spender speaker:pronoun
4|proposal/spender subject-of:about
-6|proposal/spender subject-of:adopt
-6|proposal/spender subject-of:advocate
-3|proposal/spender subject-of:afford
-3|proposal/spender subject-of:agree
6|proposal/spender subject-of:aim
5|proposal/spender subject-of:amount
-6|proposal/spender subject-of:argue
-5|proposal/spender subject-of:argue for
-5|proposal/spender subject-of:arrive
-8|proposal/spender subject-of:ask
10|proposal/spender subject-of:ask for
10|proposal/spender subject-of:be
-5|proposal/spender subject-of:believe
-3|proposal/spender subject-of:boost
-8|proposal/spender subject-of:call
-8|proposal/spender subject-of:call for
-13|proposal/spender subject-of:campaign
-6|proposal/spender subject-of:clamor
3|proposal/spender subject-of:climb
-5|proposal/spender subject-of:come to
15|proposal/spender subject-of:consider
8|proposal/spender subject-of:debate
5|proposal/spender subject-of:decide
14|proposal/spender subject-of:discuss
5|proposal/spender subject-of:examine
5|proposal/spender subject-of:eye
6|proposal/spender subject-of:favor
-4|proposal/spender subject-of:favour
-7|proposal/spender subject-of:fend off
5|proposal/spender subject-of:fix
13|proposal/spender subject-of:get
-6|proposal/spender subject-of:give
-4|proposal/spender subject-of:hint
-14|proposal/spender subject-of:hold
5|proposal/spender subject-of:hold out for
19|proposal/spender subject-of:hope
-6|proposal/spender subject-of:increase
7|proposal/spender subject-of:intend
-5|proposal/spender subject-of:keep
3|proposal/spender subject-of:lean toward
17|proposal/spender subject-of:like
4|proposal/spender subject-of:like to see
-9|proposal/spender subject-of:live with
9|proposal/spender subject-of:lobby for
-5|proposal/spender subject-of:look at
10|proposal/spender subject-of:lower
-7|proposal/spender subject-of:mention
-5|proposal/spender subject-of:move
15|proposal/spender subject-of:mull
5|proposal/spender subject-of:name
-7|proposal/spender subject-of:offer
-4|proposal/spender subject-of:oppose
-4|proposal/spender subject-of:pay
3|proposal/spender subject-of:pencil in
-6|proposal/spender subject-of:play down
7|proposal/spender subject-of:plead for
-3|proposal/spender subject-of:pledge
8|proposal/spender subject-of:ponder
-6|proposal/spender subject-of:prefer
4|proposal/spender subject-of:prepare
-6|proposal/spender subject-of:promise
13|proposal/spender subject-of:propose
5|proposal/spender subject-of:push back
-3|proposal/spender subject-of:push for
12|proposal/spender subject-of:put
4|proposal/spender subject-of:put forward
-10|proposal/spender subject-of:raise
6|proposal/spender subject-of:reach
8|proposal/spender subject-of:ready
-16|proposal/spender subject-of:recommend
-3|proposal/spender subject-of:resist
-7|proposal/spender subject-of:return
10|proposal/spender subject-of:rise
5|proposal/spender subject-of:rule out
-4|proposal/spender subject-of:scoff
-4|proposal/spender subject-of:set
8|proposal/spender subject-of:set out
-6|proposal/spender subject-of:shoot for
4|proposal/spender subject-of:signal
5|proposal/spender subject-of:sound out
7|proposal/spender subject-of:speak of
-3|proposal/spender subject-of:start at
-8|proposal/spender subject-of:stop
12|proposal/spender subject-of:study
9|proposal/spender subject-of:suggest
-5|proposal/spender subject-of:take
-5|proposal/spender subject-of:talk about
-3|proposal/spender subject-of:talk of
-13|proposal/spender subject-of:tell
-14|proposal/spender subject-of:toy with
-3|proposal/spender subject-of:try
-11|proposal/spender subject-of:urge
-10|proposal/spender subject-of:use
8|proposal/spender subject-of:vote on
6|proposal/spender subject-of:want
8|proposal/spender subject-of:weigh
5|proposal/spender subject-of:work
-12|proposal/spender subject-of:write
6|proposal/spender subject:be body
-4|proposal/spender subject:be capital
-11|proposal/spender subject:be country
5|proposal/spender subject:be gov
18|proposal/spender subject:be leader
-6|proposal/spender subject:be nongov
-13|proposal/spender subject:cap leader
-5|proposal/spender subject:cap nongov
17|proposal/spender subject:demand country
9|proposal/spender subject:demand gov
-3|proposal/spender subject:demand leader
-8|proposal/spender subject:demand nongov
-6|proposal/spender subject:demand people
-17|proposal/spender subject:demand pronoun
5|proposal/spender subject:denial body
-5|proposal/spender subject:denial gov
4|proposal/spender subject:denial leader
-3|proposal/spender subject:denial people
-12|proposal/spender subject:denial pronoun
-3|proposal/spender subject:level gov
-5|proposal/spender subject:level pronoun
-9|proposal/spender subject:move body
4|proposal/spender subject:move capital
-12|proposal/spender subject:move country
-10|proposal/spender subject:move gov
-14|proposal/spender subject:move leader
12|proposal/spender subject:move nongov
4|proposal/spender subject:move people
14|proposal/spender subject:move pronoun
-4|proposal/spender subject:pledge body
12|proposal/spender subject:pledge capital
9|proposal/spender subject:pledge country
-3|proposal/spender subject:pledge gov
-13|proposal/spender subject:pledge leader
-10|proposal/spender subject:pledge nongov
-4|proposal/spender subject:pledge pronoun
18|proposal/spender subject:proposal body
22|proposal/spender subject:proposal capital
19|proposal/spender subject:proposal country
7|proposal/spender subject:proposal gov
11|proposal/spender subject:proposal leader
-3|proposal/spender subject:proposal nongov
17|proposal/spender subject:proposal pronoun
-7|proposal/spender subject:spend capital
-6|proposal/spender subject:spend country
-4|proposal/spender subject:spend pronoun
12|proposal/spender unnamed
-17|proposal/subject-form:body
-6|proposal/subject-form:capital
4|proposal/subject-form:country
11|proposal/subject-form:leader
18|proposal/subject-form:none
33|proposal/subject-form:nongov
7|proposal/subject-form:people
19|proposal/subject-form:pronoun
4|proposal/subject-of:about
-6|proposal/subject-of:adopt
-6|proposal/subject-of:advocate
-3|proposal/subject-of:afford
-3|proposal/subject-of:agree
6|proposal/subject-of:aim
5|proposal/subject-of:amount
-6|proposal/subject-of:argue
-5|proposal/subject-of:argue for
-5|proposal/subject-of:arrive
-8|proposal/subject-of:ask
10|proposal/subject-of:ask for
-5|proposal/subject-of:believe
-3|proposal/subject-of:boost
-8|proposal/subject-of:call
-8|proposal/subject-of:call for
-13|proposal/subject-of:campaign
-6|proposal/subject-of:clamor
3|proposal/subject-of:climb
-5|proposal/subject-of:come to
15|proposal/subject-of:consider
8|proposal/subject-of:debate
5|proposal/subject-of:decide
14|proposal/subject-of:discuss
5|proposal/subject-of:examine
5|proposal/subject-of:eye
6|proposal/subject-of:favor
-4|proposal/subject-of:favour
-7|proposal/subject-of:fend off
5|proposal/subject-of:fix
13|proposal/subject-of:get
-6|proposal/subject-of:give
-3|proposal/subject-of:grow
8|proposal/subject-of:hike
-4|proposal/subject-of:hint
-14|proposal/subject-of:hold
5|proposal/subject-of:hold out for
22|proposal/subject-of:hope
-6|proposal/subject-of:increase
7|proposal/subject-of:intend
-5|proposal/subject-of:keep
3|proposal/subject-of:lean toward
17|proposal/subject-of:like
4|proposal/subject-of:like to see
-9|proposal/subject-of:live with
9|proposal/subject-of:lobby for
-5|proposal/subject-of:look at
10|proposal/subject-of:lower
-7|proposal/subject-of:mention
-5|proposal/subject-of:move
15|proposal/subject-of:mull
5|proposal/subject-of:name
-7|proposal/subject-of:offer
-4|proposal/subject-of:oppose
-4|proposal/subject-of:pay
3|proposal/subject-of:pencil in
-6|proposal/subject-of:play down
7|proposal/subject-of:plead for
-3|proposal/subject-of:pledge
8|proposal/subject-of:ponder
-6|proposal/subject-of:prefer
4|proposal/subject-of:prepare
-6|proposal/subject-of:promise
18|proposal/subject-of:propose
5|proposal/subject-of:push back
-5|proposal/subject-of:push for
20|proposal/subject-of:put
4|proposal/subject-of:put forward
-10|proposal/subject-of:raise
6|proposal/subject-of:reach
8|proposal/subject-of:ready
-16|proposal/subject-of:recommend
-3|proposal/subject-of:resist
-7|proposal/subject-of:return
10|proposal/subject-of:rise
5|proposal/subject-of:rule out
-4|proposal/subject-of:scoff
-4|proposal/subject-of:set
8|proposal/subject-of:set out
-6|proposal/subject-of:shoot for
4|proposal/subject-of:signal
5|proposal/subject-of:sound out
7|proposal/subject-of:speak of
-3|proposal/subject-of:start at
-8|proposal/subject-of:stop
12|proposal/subject-of:study
8|proposal/subject-of:suggest
-5|proposal/subject-of:take
-5|proposal/subject-of:talk about
-3|proposal/subject-of:talk of
-9|proposal/subject-of:tell
-14|proposal/subject-of:toy with
-3|proposal/subject-of:try
-11|proposal/subject-of:urge
-10|proposal/subject-of:use
8|proposal/subject-of:vote on
5|proposal/subject-of:want
8|proposal/subject-of:weigh
5|proposal/subject-of:work
-12|proposal/subject-of:write
-3|proposal/subject-speaker:body leader
-17|proposal/subject-speaker:body none
5|proposal/subject-speaker:body nongov
-3|proposal/subject-speaker:capital gov
7|proposal/subject-speaker:capital leader
-3|proposal/subject-speaker:capital none
6|proposal/subject-speaker:capital nongov
-11|proposal/subject-speaker:capital pronoun
5|proposal/subject-speaker:country capital
-17|proposal/subject-speaker:country country
6|proposal/subject-speaker:country gov
-6|proposal/subject-speaker:country leader
-5|proposal/subject-speaker:country none
25|proposal/subject-speaker:country nongov
-4|proposal/subject-speaker:country pronoun
-4|proposal/subject-speaker:gov capital
-3|proposal/subject-speaker:gov country
8|proposal/subject-speaker:gov gov
3|proposal/subject-speaker:gov leader
11|proposal/subject-speaker:gov none
-9|proposal/subject-speaker:gov nongov
-5|proposal/subject-speaker:gov pronoun
19|proposal/subject-speaker:leader leader
-7|proposal/subject-speaker:leader none
6|proposal/subject-speaker:none body
6|proposal/subject-speaker:none capital
11|proposal/subject-speaker:none country
-10|proposal/subject-speaker:none gov
-4|proposal/subject-speaker:none leader
6|proposal/subject-speaker:none none
3|proposal/subject-speaker:none pronoun
4|proposal/subject-speaker:nongov body
3|proposal/subject-speaker:nongov gov
3|proposal/subject-speaker:nongov leader
3|proposal/subject-speaker:nongov nongov
6|proposal/subject-speaker:nongov people
8|proposal/subject-speaker:nongov pronoun
-4|proposal/subject-speaker:people leader
11|proposal/subject-speaker:people none
4|proposal/subject-speaker:pronoun body
5|proposal/subject-speaker:pronoun country
-13|proposal/subject-speaker:pronoun gov
-9|proposal/subject-speaker:pronoun leader
17|proposal/subject-speaker:pronoun none
-9|proposal/subject-speaker:pronoun nongov
4|proposal/subject-speaker:pronoun people
20|proposal/subject-speaker:pronoun pronoun
6|proposal/subject:be body
-5|proposal/subject:be capital
-11|proposal/subject:be country
17|proposal/subject:be leader
-6|proposal/subject:be nongov
-13|proposal/subject:cap leader
-5|proposal/subject:cap nongov
14|proposal/subject:demand country
8|proposal/subject:demand gov
-8|proposal/subject:demand nongov
-6|proposal/subject:demand people
-17|proposal/subject:demand pronoun
5|proposal/subject:denial body
-5|proposal/subject:denial gov
3|proposal/subject:denial leader
-3|proposal/subject:denial people
-12|proposal/subject:denial pronoun
-3|proposal/subject:level gov
-5|proposal/subject:level pronoun
-9|proposal/subject:move body
4|proposal/subject:move capital
-4|proposal/subject:move country
-11|proposal/subject:move gov
-6|proposal/subject:move leader
12|proposal/subject:move nongov
4|proposal/subject:move people
13|proposal/subject:move pronoun
-4|proposal/subject:pledge body
12|proposal/subject:pledge capital
8|proposal/subject:pledge country
-3|proposal/subject:pledge gov
-13|proposal/subject:pledge leader
-10|proposal/subject:pledge nongov
-5|proposal/subject:pledge pronoun
18|proposal/subject:proposal body
22|proposal/subject:proposal capital
19|proposal/subject:proposal country
7|proposal/subject:proposal gov
11|proposal/subject:proposal leader
-3|proposal/subject:proposal nongov
25|proposal/subject:proposal pronoun
-7|proposal/subject:spend capital
-6|proposal/subject:spend country
-4|proposal/subject:spend pronoun
-30|proposal/tag:gov
67|proposal/tag:nongov
-8|proposal/tag:person
-27|proposal/tag:source
-9|proposal/unnamed
-30|proposal/unnamed-beside-others
"""
